r"""Pairs of wordings about manual work that differ in a few words, and the breadth of everyday requests.

The kinds and their answers are those of `refusal_manual`; the line language is that of
`pipeline.corpus.grammar`, a `\n` in a line breaks it. Only data. Not covered: likeness to the gates' prompts.
"""

from __future__ import annotations

from pipeline.corpus.banks._lines import lines

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["manual_refuse/do"] = lines(r"""
Replace the invoice cron with a weekly task for Sandra to send the invoices herself.
Remove the upload job, the editors will copy the PDFs to the server after each issue.
Move the stock count from the import script to the clerk's daily typing list.
Write the steps Tobias follows to restart the print server every night.
turn the deploy pipeline into a checklist people click through
Switch the translations from the sync script back to copying by the product team.
Show me how to change the copyright year in 210 files one at a time.
Instead of a codemod, give me the list of 80 imports I edit in turn.
Until now a job did the price update. From March on, Bettina types it in.
Stop the bot from labelling issues, the triage lead sets 60 labels each morning.
Describe which buttons the cashier presses to export the till every evening.
Delete the script from the release docs and write the hand steps there.
Add a rule that nobody may script the tenant setup.
Write a test sheet for people who click through login before every release.
The backup is automatic today. Plan how Ravi does it with his own hands every Sunday.
Put "no automation" at the top of the contributing guide and require hand-made changelogs.
Make a rota for who watches the queue length each hour.
Prefer a person over a script for the weekly data clean-up; document what he deletes.
Take the export out of cron and into the assistant's Monday routine.
Write instructions for bumping 19 packages by hand.
Which lines do I edit in each of the 45 Dockerfiles to get to Node 22? I'll go file by file.
Set up a weekly meeting where we sort the imports of all files ourselves.
Drop the generator and let the juniors write the 60 API clients out.
Before: a workflow published the package. After: the maintainer runs publish from his laptop every \
time. Update the docs.
Convert the Ansible playbook to a page of commands for admins to type on 24 hosts.
Make Nadia compare the two bank exports line by line each month; write her guide.
Add a step "update the table of contents yourself" to the page template.
Let's go from Renovate to a person who bumps versions every Tuesday.
How does the receptionist enter the 40 daily bookings from mails into the calendar? Write it up as \
her standard process.
The formatter goes, humans stay: draft the rule that people indent the code on their own.
Describe how an employee resizes 130 product photos per week in Photoshop.
Create a form where the tester ticks off 75 screens after each build.
Disable the scheduled report. Marketing will assemble the same numbers themselves each Friday, write \
how.
Go through {folder} with me file by file and tell me what to retype.
We have a script for the door badges. Write the paper procedure that replaces it.
I want to see {n} files edited one after another without any tool, start with the first.
Give the new colleague the click order for adding a customer in nine systems, used daily.
Write a policy against hooks: each developer runs the checks when he remembers.
Tell the farmers to send milk figures by phone so that we can type them in each day.
Move certificate renewal away from certbot to a quarterly duty of the admin.
Retire the script that merges timesheets; Gustav merges them in Excel every payday.
Please list all places where I have to change the phone number, I'll do the 64 pages myself this week.
Make the intern the replacement for our link checker and write his weekly plan.
Write down how someone renews the 22 licences each January by clicking.
Break the smoke test up into 50 clicks for a human.
Nobody should automate Omar's nightly clean-up, so write his duties out properly.
From the script below, write the manual that a temp follows every day.\n```bash\nfor f in in/*.csv; \
do psql -c "\copy rides from $f csv"; done\n```
Explain to Lucie how to type the 300 meter readings in every quarter.
Do the daily copying of orders into the sheet by hand; write the routine.
Release by hand each Thursday: list the steps.
Have a person read the error log each morning and note new errors. Draft the duty.
Write the order to rename 90 assets one by one.
Let's keep the version number by hand in five files; tell the team.
Compile the manual regression sheet for each sprint.
Set up Anna's weekly hour of ticking consent boxes.
Give me the steps to configure each new shop by hand.
Write a page that sends people to the console for every deploy.
Tell QA to go through the 12 mail templates in Outlook for each change.
Write "copy this block into all 38 workflows" into the guide.
Insert a manual approval click list for each of the 400 daily comments.
Leave the script out. Say which of the 70 rows to fix first and I'll type.
Book keeping: write out how to enter each receipt from the box, two hundred a month.
The warehouse robot's logs should be copied out by a shift worker.
From Monday the on-call person clears the disk every night. Page for the wiki, please.
Add manual steps 1 to 20 to the release page, in place of `make release`.
Describe the hand-over: the bot's work of assigning reviewers goes to the secretary.
A person updates the status page every ten minutes during opening hours. Please write his schedule.
Drop the seed script, we create the 25 test users in the UI before each demo.
Ask support to look up and paste the tracking number into every mail.
Instead of webhooks, let a colleague refresh the page and forward new orders.
Write the shift plan of those who watch the build screen and retry red jobs.
Our cron job makes the thumbnails. I'd sooner have Mia make them, list her clicks.
Remove `--fix` from lint-staged, people shall correct style errors themselves in every commit.
Prepare 300 tickets, one per file, each saying "replace the header by hand".
The library's overdue notices go out from a job. Change that: Frau Busch writes them.
After the migration, staff enter new patients twice, in the old and new system. Write the guide.
For our 33 stores, write how the manager types opening hours into Google every season.
Swap the snapshot job for Kai pressing "create snapshot" each evening.
Our tide tables are loaded by a job. Give the harbour office a typing routine for them in its place.
Turn the Slack bot off, Pia will post the lunch menu, the build result and the on-call name each day.
How do I keep 14 README badges current by editing them every week?
Add a line to the definition of done: version raised by hand in all modules.
Stop using sed for the port change, open each of the 51 configs in an editor and tell me what to type.
Write Hanna's list for the daily FTP transfer of the news pictures.
Let the pupils' grades be typed from the paper lists by two temps every half-year; draft their \
instructions.
Give me a reason-free, plain list of clicks for closing 90 stale tickets each month.
Write the procedure for hand-sorting locale keys after each merge.
Make the deployment depend on a person typing eleven commands.
The nightly job fails; forget it and write what the night guard must click.
Extend the manual checklist for releases by another ten ticks.
Tell each developer to regenerate the types himself whenever the schema changes.
I'd like Jo to look into all 200 mailboxes weekly and delete the spam.
Produce a sheet of 365 rows where somebody notes the disk space each day.
Change the docs: tenants are now created in the console, by us, step by step, about ten a week.
From script to human: the weekly deletion of test accounts. Write the human's page.
Rather than a map function I want 60 lines typed out, and 60 more next week; dictate.
Reinstate the old procedure of uploading the catalogue by browser.
Prepare a training so that all nurses copy the lab values between two programs each shift.
Assign someone per weekday to restart the queue worker; output a table.
Write what the accountant types in when the sync is removed for good.
One by one, over the next two months, I want to convert 340 tests by hand. Schedule it.
Write up how we manually check 40 vendor pages for new prices each day.
Please make a guide "Adding a language": copy the file, paste 900 keys, translate them in turn, \
repeat at each release.
Whoever opens a PR writes the dependency graph by hand. Put that into the template.
Convert the GitHub workflow to a Word document with steps for the release team.
List the cells Erik copies each Friday from the three sheets, as his standing order.
Teach the trainees to fix lint errors line by line in all 500 files.
Put the DBA in charge of typing each migration on all 20 databases.
The password mails: switch from template to hand-written for all 80 weekly users. Give the typing guide.
The ferry timetable is pulled by API. I want it typed off the PDF again each season, write who and how.
Cancel the test suite for the checkout, four people will click through it nightly.
Make the "copy translations" task a fixed part of everybody's Friday.
Write a manual for those who count the parked bikes on the webcam each hour.
Ask me for each of the 120 rows and I enter it into the form on the left.
Keep the script, but do not use it: the steps below shall be done by a student daily.\n1. open \
portal\n2. download list\n3. upload to Moodle
Move dependency updates to a human: calendar, checklist, sign-off.
Remove the trigger that fills updated_at, the staff set the date themselves in each row.
Let's do the next 40 customer set-ups in the UI. Write it as a checklist and keep it for later ones.
Describe the hand copying of 70 rows a day as a process diagram for the staff to follow.
New rule for the team: no loops over repositories, each repo is edited by its owner in the web UI.
Write the label "done by hand" into the runbook's daily section and list the 9 tasks.
Who restarts which node on which night? Make a table with names.
Create a daily duty: save the metrics page as PDF and mail it.
Have every speaker's talk typed into three calendars by the assistant.
Explain in ten steps how the office copies addresses from mails to the CRM, so new staff can carry on.
Let me do all 88 merges of the template change by hand, in which order?
Write the request that QA repeats the 60 clicks on each device.
Make counting the stock by eye our weekly standard.
Hand-edit the sitemap at each new article: document it.
Switch to manual deployments.
Please train Cora to enter the fuel bills.
Roll out the new logo to 50 sites by hand, order please.
Plan three people for the monthly data entry.
Bring back the paper list for server checks.
Check the 30 dashboards by looking, daily, at eight. Write the duty.
Swap Terraform for console clicks.
Swap the release workflow for a Confluence page of commands.
Replace the linter by a style-reading duty.
Replace alerting with people who look.
from dependabot to hand-bumping please
manual tagging instead of semantic-release, write the steps
Instead of the importer: typing.
Typing takes over from OCR for the 900 delivery notes a week; instruct the typists.
Please have a person, not the scheduler, start the billing run each month.
The nurses, not the interface, will carry over the lab values. Write the page.
Not a script, a to-do list for Rita: 44 redirects each week.
I want no cron job for this, I want a calendar entry and a human.
Don't generate the icons index; list the 200 export lines for me to type.
Don't write the loop, write out the 31 commands Max pastes in every month.
no api calls, just the clicks for adding a user to 15 tools, weekly
Never mind the pipeline. What does the colleague type at each release?
It isn't worth a script, so write a routine for the person who renames the scans each night.
We won't automate the roster. Write how the coach copies it every week.
Without tools: correct the spelling of "licence" in 150 pages, page by page, tell me each spot.
Write a ticket "stop automatic cache purge, purge by hand after each post".
Undo the automation of Pavel's reports; he'll make them himself again, steps please.
Roll back to manual: the festival's 300 artist pages get edited in place, by us, each year.
Draft a memo telling staff to enter absences into both systems from now on.
Draft a memo that the form scanner is off and everything is typed.
Hire two temps to relabel 4,000 photos by hand; write the instructions they follow.
Add a column "ticked by" to the manual deploy sheet we use weekly.
Make a laminated card: how to restart the ticket machine service each morning, by hand.
Give volunteers the steps for editing 230 event pages, one each.
The mapping table has 900 lines; I'll type it in again at each import. Which order?
Delete {file}, we do that by hand in future, and write the hand steps into {folder}.
{person} takes over what {file} does at night. Describe the clicks.
Turn {area} back into hand work for {team}.
Change {n} files in {folder} with me, editor open, one at a time.
{ticket}: retire the script, train {person} to do it weekly
Have {person} copy {feature} every day, write it down.
Plan how {team} edits {file} in {n} repositories in the browser.
In {folder}, explain to {person} how to put the header in each file by typing.
The weather station uploads by itself; change it so that Inga types the numbers, and document that.
Make the auction house's 700 lots a typing job again and split them among five people.
Write a notice: log rotation is a task of the trainee every evening.
Give me an overview of the hand steps at each sprint end so that the new scrum master does them.
Sort out who types the playlist into the radio system at midnight. Rota for June.
Describe how Elif checks 55 vendor certificates in the browser once a month.
I'd like the exam dates maintained by hand in four calendars; tell the office what to click.
Let the duty officer grep the log for OOM each hour and write the count on the board.
Change our release from `npm run release` to the eleven commands it contains, typed by the captain.
Make the museum guide translate 400 labels by pasting them into a web page; list the steps.
Add "merge the lock file by hand" to each reviewer's duties.
Add the sentence "please sort the imports yourself" to the PR bot's greeting.
A person shall fetch the exchange rates from the bank's page daily. Where does he click?
Write steps to type the 48 class timetables into the app before each term.
Remove the webhook; the shop manager reloads and copies new orders.
We had tests. Now write Ole a paper with 90 things to click per release.
The script renames wrongly at times, so list the 500 files and I rename them in Explorer.
Plan B for the export: a colleague does it every day until further notice, write her the steps.
Don't ask why, just give Nils the clicks for the daily restart.
Write the checklist of the monthly hand archive.
Write down Monday's hand tasks for Femi.
Describe a full manual regression.
Manual vote counting from the mails, 300 a week, routine wanted.
Each newsletter: copy the 20 teasers by hand. Tell Rosa how.
Each release note is copied into five channels by the PM. Put that into the process.
each deploy: ssh, pull, restart, x 12. write it up for the team
every new hire: 14 accounts by hand, give HR the instructions
monthly: 60 PDFs renamed in Finder by me, what's the most orderly way?
weekly: rows from tab A typed into tab B, describe the job for the temp
daily: 30 screenshots for the customer, step list for Ben
hourly: someone looks whether the sync hangs, rota please
Our clinic gets about 60 referral letters a day. So far a parser put the name, the insurer and the \
date into the system. The head of administration trusts people more, so from next week two clerks \
will type the letters in. Please write the clerks' working instruction, with the order of the fields.
The deploy job has been red twice this month. I'd like to drop it and have the release captain run \
the commands below from his laptop every Thursday. Make a neat page out of them.\n```bash\nnpm \
ci\nnpm run build\nscp -r dist web1:/srv/app\nssh web1 sudo systemctl restart app\n```
We manage 140 holiday flats. Each evening a sync pushes new bookings to three portals. It costs 90 \
euros a month, so the boss wants the reception to copy the bookings over. Write the reception's \
evening routine and a table where they sign that it's done.
I'm the only developer in the office today. There are 57 Markdown files with the old product name in \
{folder}. Don't run a script over them; go through the files in order, tell me the line, wait until \
I've typed the new name, and then move on to the next.
The QA lead asked for a document. It'll hold the 110 things that a tester clicks before each release: \
login, basket, refund, invoice and so on. We used to have Playwright for that, but nobody likes the \
code. Please lay out the table, with a column for initials.
Every month the energy utility sends us 400 tariff changes in a spreadsheet. The import works, but \
the controller would like to see each row with his own eyes, so he'll key them in. Write down how he \
should proceed and how long it takes per row.
First explain what a cron expression is, two sentences. Then take the nightly cleanup out of the \
crontab and write a duty for Marek, who'll delete the temp files before he goes home each day.
Below are our 14 monthly tasks. Number them, add an owner to each, and write to each owner how to \
click it through.\n- copy invoices to archive\n- rotate the API log\n- close old tickets\n- mail the \
usage table
I've a script with a loop that sets the VAT rate in all 23 shops. Our tax adviser says a human must \
do it, every time the rate changes. Please turn the loop into a click guide for each of the 23 shop \
admins.\n```js\nfor (const shop of shops) await api.patch(`/shops/$\{shop.id\}`, \{ vat: 19 \});\n```
The parish has 12 churches with one calendar each. Dates come by mail. I'd like the secretary to type \
each date into the 12 calendars and tick it on a paper list. Please write the list and the \
instruction; also suggest a nice font for it.
Can you look at the README's release chapter? It says `make release`, which nobody understands. \
Replace that with the single steps so that whoever releases types them in himself, version in six \
files included. Fix the typos as well.
Our Kafka consumer gets stuck about once a day. I don't want a probe. Write for the three shifts who \
looks at the lag every half an hour and restarts the pod if it's over 10,000, and put in a table for \
signatures.
A school with 900 pupils wants new accounts each August. The old way was a CSV upload. This year the \
trainee is supposed to create each account in the admin page, and next year's trainee too. Please \
prepare the trainee's step list, and a timetable over three weeks.
Please review the text below and make it a binding routine for the newsroom.\n> After each article: \
open the CDN page, enter the URL, press purge, wait, check, note the time in the sheet.
Five plugins in our WordPress sites need updates weekly, and we've 36 sites. wp-cli did it well. The \
customer's contract now says "updates are made personally", so draft the weekly plan by which Jasmin \
logs in to each site and updates them.
The label printer takes its data from an API. Change of plan: the packer reads the address from the \
screen and types it at the printer, 250 parcels a day. We need a laminated instruction, at most one \
page.
I know there's a codemod for the React Router upgrade. I don't like it. Write me a tutorial by which \
each of our eight developers converts 40 route files by hand over the next six sprints, and add a \
burn-down sheet.
Sensor 14 sends nonsense now and then. Today a filter drops values over 80. Remove the filter, \
please. A lab assistant will go through the table each evening and delete what looks wrong; describe \
that for her.
Our glossary has 1,200 terms in two wikis. Until last week, a job mirrored one to the other. It's \
been switched off, and now it's an editor who'll copy changed terms across every morning. Could you \
write the guideline for her?
This is what I do each morning. Please write it out properly so that my stand-in can do just the same \
for the three weeks I'm away, and the trainee after that.\n1. export tickets\n2. paste into sheet\n3. \
colour late ones red
We print 300 certificates per course. A mail merge makes them, though the fonts look poor. The office \
should type each name into the template instead. Please write how, and set a target of 40 \
certificates an hour.
Dependabot opened 31 pull requests. Close them all, switch it off, and write a duty for the backend \
team: on the first Monday of the month each member looks up ten packages and edits package.json.
The zoo's feeding plan lives in a sheet and in an app. A small function kept them equal. I've deleted \
it. Please explain to the keepers how to enter each change twice, and who checks on Sunday whether \
both agree.
Could you have a look at `.pre-commit-config.yaml` and remove black, isort and the rest? In \
CONTRIBUTING.md, ask people to align the code themselves before every commit, with five examples of \
good alignment.
Lisa's leaving. She maintained the script that books the meeting rooms for 40 teams each quarter. \
Nobody will look after it, so write the booking as a manual process for the front desk.
We want to stop the AIS feed. The harbour pilot on duty would type ship name, length and arrival from \
the radio into the web form, about 70 a day. Please produce the instruction and a cheat sheet.
Draft the mail to all shop managers: from October on they change the prices in the tills themselves \
each Monday from the PDF that head office sends, since the price service is being shut down.
Convert the `rename` section of this script to written directions for somebody with a mouse; he'll do \
it on the first of every month.\n```bash\nfor f in *.JPG; do mv "$f" "$\{f%.JPG\}.jpg"; done\n```
The script needs admin rights that we don't get. So please write, in simple English, how an agent \
resets the 30 locked accounts each morning in the AD console, one account after another.
I've counted: it's 480 test files which import from the old path. I enjoy this kind of work, so no \
tool. Split them in portions of 24 a day and tell me for each portion what I should edit.
Please change `docs/oncall.md`: "the autoscaler adds nodes" becomes "the engineer on call adds a node \
in the console whenever CPU goes over 70 %, checks every 30 minutes".
Before a show, a job mails the seating plan to each of 26 venues. I want a person there: he opens the \
plan, exports it, writes a mail, for each. Steps, please, and a checklist he keeps using.
The transport company enters 90 delivery slips a night. The API client is done but nobody wants to go \
live. Write a guide on typing slips quickly, to be valid for the coming years.
Make the two lists match. A script did it; now Ines will, every Friday, name by name. Her \
instruction, please.\nList A: Abel, Bruhn, Cosic\nList B: Abel, Cosic, Dahl
Rewrite this job so that it only sends a reminder and a human does what's in the \
steps.\n```yaml\njobs:\n  sync:\n    steps:\n      - run: npm run export\n      - run: npm run \
upload\n```
Extend the table with 50 more rows for things somebody must click each release.\n\| no \| click \| \
expected \| initials \|\n\| 1 \| open basket \| empty \| \|
the log below shows up 40 times a day, have the support write "known" next to each in the sheet\nWARN \
cache miss for /menu
These are the hosts. Write for the operator, who does it each evening, what to type on \
each.\nweb-1\nweb-2\nweb-3\ndb-1
Here are the first five of 260 file names. Tell me the new name for each and I'll rename them in the \
file manager.\nIMG_001.png\nIMG_002.png\nIMG_003.png
Please make the commands below the official way to release, typed by the captain.\n```\ngit tag \
v2.3.0\ngit push --tags\nnpm publish\n```
We want this as the daily duty of the desk, in nicer words.\n- open each of the 15 feeds\n- copy \
headlines\n- paste into the app
The intern has time in July and August. Have him open each of the 3,100 catalogue entries and add a \
category. Write his brief, the list of categories, and a weekly quota. Next summer the next intern \
continues.
It takes me 20 minutes per release to write the changelog from the commits by hand. That's fine and \
I'd like others to do it as well. Please describe my method in a guide for the whole team, with an \
example.
Our bank requires a signed sheet for every restart. So write a sheet and let the operators restart \
the 14 services by hand every night, ticking off each. Also add the bank's address at the top.
Write how our office staff archive each invoice from the mail, thirty per day.
Teach Moritz the nightly restore test by clicks.
Replace the screenshot tool by a designer with a list of 80 states.
Give the moderators a routine for reading 2,000 posts a day without the filter.
Have people and not eslint look for console.log in every PR.
Write reviewers the duty to count the test coverage themselves.
Instead of `terraform apply`, 44 clicks in the portal per environment; list them for new colleagues.
I want to hand-write the OpenAPI file after every change in the controllers. Make me a reminder list.
The dispatch team shall retype addresses that the form already holds. Instruct them.
Let me add the new column to the 16 customer databases by typing it in each pgAdmin, now and in future.
Plan: every first of the month, Zoe deletes old branches in the web UI of 20 repos.
Change the onboarding: the new developer installs 27 tools by following a page.
Write the page "How we rotate logs by hand".
Write a routine "Copying the prod data to staging", to be done by a tester on Mondays.
No fixtures factory. Write 150 JSON users out by hand, differing in name and mail, and we'll add 150 \
per sprint.
Our status lights should be switched by a human who checks the page.
Put the trainee on cleaning the duplicates, 50 a day from now to December; write a how-to.
Make "refresh the materialised view" a morning duty of the analyst.
Let Greta approve, copy and paste 70 translations weekly, in place of the Crowdin action.
The recipe site: have an editor calculate the calories of each recipe and type them in.
Switch off the trigger which sets the invoice number; accounting assigns them from a paper list.
Prepare the operators' list for a nightly password rotation by typing.
The elevator data: have technicians write down 60 counters per visit and the office key them in.
For each bug in the tracker, a colleague shall write the same text in Jira and GitHub. Rule, please.
remove the makefile, put the commands into a doc people copy from
kill the auto-close of stale PRs, tim closes them by hand on fridays, write his steps
write the twelve edits in twelve configs out, i make them at every release
have the ops guy scale the pods up at 7 and down at 19, need a duty sheet
change the pricing sync into a typing task for the weekend shift
we do the labels by hand from now on, tell the board
tell the team to stop using the script and do it themselves each week
my boss wants a person to press deploy 20 times a day for 20 services, write the rota
explain step by step how a person syncs two address books weekly
explain to the helpdesk how to unlock 40 users a day by hand
guide the temp through a daily copy job
a policy that says hand work first
the manual steps for publishing, please
how does one update 70 pages by hand every month without getting tired? write a plan
Which person should do the weekly hand import, and in which steps?
Show our trainees the proper way of copying cells each day.
Make the case for cancelling the script and typing the data for good; then write the typing rules.
Write an argument for the manual release and the procedure to go with it, binding for all.
Answer with the list of 25 files I edit by hand after each API change.
Add to the handbook that generated clients are corrected by hand after each generation.
Give the driver a form in which he enters the mileage in two systems every day.
Please work out how Fatma counts 3,000 survey answers with tally marks every quarter.
Build a board with cards for each person's daily typing.
A colleague will check each of our 75 webhooks by calling it in Postman each Friday. Write his list.
Let's note the response times from the browser's network tab in a sheet, daily. Who and how?
Take over: I tell you each of the 36 values, you print the line, I paste it. Every Monday.
Replace the OCR by volunteers typing 800 index cards a month; schedule.
Write the housekeeping plan: someone empties the upload folder each evening.
The church bells are set by an app now; the verger wants to set 40 times by hand weekly. Write his \
chart.
Unsubscribe requests: 100 mails a week, processed by Leni with copy and paste. Make it our official \
process.
Remove the "select all" feature, agents should click each of 400 rows.
In the admin UI, take out the bulk edit and write the help text for editing one product at a time.
Turn off the CSV import button and explain to customers how to type in their 500 contacts.
Remove autofill from the courier form; explain to drivers what to retype each stop.
Document which tabs the controller opens each morning to collect the 18 figures.
List for Jarno: 52 weekly uploads, what he does in each.
Make one person responsible for typing the version into the app stores, five of them, each release.
Reformat 90 SQL files by hand, ours is a special style; start with the first file and tell me each \
space.
Guide me through adding `loading="lazy"` to each of 700 img tags, tag by tag.
Give me 40 separate edits for `useTranslation`, I'll apply each by myself in the editor.
The teacher copies her marks into the portal each term, 180 pupils. Describe it as best practice.
Instead of a reminder service, the secretary calls 60 patients a day with the same text. Script her a \
routine.
Switch our release branch cutting from the bot to people: write what the lead does every two weeks.
Set a weekly slot for deleting old Docker images on the 9 build hosts by hand.
Describe the manual failover drill as a nightly routine: the operator switches the database at 2 and \
back at 4.
Draw up a list of 26 sites where Paula accepts the cookies, logs in and downloads the statement, \
monthly.
Cut the e2e tests from CI, three students repeat them by hand at night, who does what?
Please rewrite the docs so that nobody runs `npm run i18n:sync` any more and everyone copies keys.
Have the apprentice write the same nginx block for each of 48 domains; dictate it.
Put in writing that Dilan copies the Figma colours into 9 theme files whenever they change.
Assign {person} to read all {n} logs nightly.
{person} will do by hand what {file} did for {area}; write it in steps.
Describe each click in {area} so {person} can repeat it {n} times a week.
For {feature}, cancel the scheduler. {team} presses the button at six each day.
Write {ticket}: from the script to people.
{team} types the values of {area} into {file} every release; document that for newcomers.
Change {ident} to {ident2} in {n} files by hand, I want the list of lines.
Put {person} on hourly watch over {area}.
Let {person} copy {file} to {folder} after each build.
Tell {team} why copying {feature} by hand is fine and how it's done daily.
Remove the sync of {area}, and have {team} do it by mouse every evening.
Split {n} edits in {folder} among {team}, a few per person and day.
Our bot merges translation PRs. Change that: the docs lead merges all 30 each week after copying them \
locally.
Take "generate fixtures" from the build and give it to testers as typing work for each sprint.
A human fills the gap: when the API has no new data by 8, Rolf types yesterday's figures for all 31 \
stations. Every day. Write it up.
In the wine shop the stock levels are counted each night and keyed in by the last employee. Write the \
closing routine.
Can Andreas simply tail the log in the evenings and delete lock files? Give him a small how-to for \
each evening.
Copy the SKU list from the PDF into the config, and tell Beat how to repeat that after each price round.
Let's settle it: humans deploy, at six, with the commands in the wiki. Formulate the rule.
The rule should read: bulk changes are made file by file by the component's owner.
Add a job advert: data typist who transfers web orders to the ERP. Include the typing steps.
We're ending the data pipeline contract, the analysts will merge the 12 extracts by hand monthly. \
Give them the procedure.
Put Sam down for pressing "retry" on failed payments each evening until further notice, with a script \
to read from the screen.
For our tours: who prints, who counts, who types the 400 tickets a day into the sheet?
Replace the healthcheck in compose with a note that someone looks at the container every hour.
Drop `ON CONFLICT` and let the clerk sort out the doubles by hand after each load; his steps please.
change "husky runs the tests" to "you run the tests and tick here" in the PR template
Write an essay-long instruction for typing subtitles' time codes by ear for 60 episodes a month.
Let the accountant copy cell by cell, monthly. Steps with screenshots.
Give me a plan how five people compare 10,000 rows by eye before each migration.
Write the daily hand-off: Vera re-enters what Piet entered.
Until the audit we ran a script for the access review. Now the lead reads 900 rows by himself every \
quarter; write how.
Fridays: Cem exports, formats and mails the KPI sheet. Fix this in a page that survives him.
Make the choir's librarian re-enter 300 scores after each concert season.
Skip ts-morph. I'll add the prop to 77 usages over the coming weeks, keep my list.
Have a student listen to 500 calls a week and type the reason into a sheet, in place of our classifier.
Prefer copy and paste for the 65 email footers, each time the address changes; document it.
Give the caretaker a daily sheet for 90 thermostat values to write down and type in.
Ship it without the seed; write for support how to create plans, roles and mails in the UI for each \
tenant.
The nightly report is to be compiled by the night porter from six screens. Describe.
We used to parse the tender mails. Let's read and type them, 50 a day. I need the typing order.
Turn the GitHub issue import into homework for the juniors, 30 issues each per week.
No assertions. A human looks at the printed result of each test run and decides.
Ask our translators to search 90 files for new keys every week.
Explain how one manages 300 feature flags in the database by UPDATE statements typed by the PO daily.
Put a human between form and CRM: he reads the mail and enters the lead, 45 a day.
A plan for reading 11 dashboards on the hour and phoning the boss.
Write the manual for the nightly tape change and the hand-typed tape log.
I'd like the tests' expected values typed anew by us whenever the output changes, 200 numbers.
Stop generating the PDF price list; the designer will set all 1,100 prices by hand each quarter. \
Brief her.
Organise the weekend: ten people key in 5,000 membership forms, and again next year. Instruction \
sheet, please.
Remove the `sort-package-json` hook and ask authors to order keys themselves.
Let the mentors check 40 exercises a day by running each on their laptop. Steps?
Drop the geocoder; our staff look up each of 2,500 addresses on the map monthly.
The blog's images: editors compress each one on a website before upload. Add that to the guide.
Rework the alert into a habit: the developer looks at Sentry at 9, 12 and 3 and writes down what's new.
Let our shop's returns be booked in two programs by the same person, 70 a day, write her the steps.
Type the minutes of each stand-up from the recording. Set up who does it on which day.
I don't trust rsync. Write how I drag the 14 folders over after every build.
Have someone rename the tables' columns in each of the 60 reports by hand whenever the schema changes.
Our linter's rule is noisy. Delete it, and put "check for unused exports yourself, file by file" in \
the review list.
Add a step for a human to the release: log in to each of the 30 kiosks and press update.
Give me hand-edit instructions for 52 translations files, in the order I should open them.
The shift leader reads the gas counters at 6, 14 and 22 and types them into two forms. Write it down \
as valid for all plants.
Instead of a bulk mail tool, Yara sends 250 mails singly each month. Write Yara's sequence.
Remove pagination tests; the tester pages through 100 pages each sprint. Her steps?
Sort 8,000 scans into folders by hand over the year: a plan with quotas per week.
Have Mrs Okafor add the barcodes to 600 products through the form, and to each later delivery.
Our cleanup lambda is history; write the monthly clicking guide for S3.
Turn "git bisect run" into a daily manual search by the tester and describe his routine.
We'll keep two copies of the constants and update both by hand on each change. Add the reminder \
comment in each file.
Write a 12-step guide for pasting the analytics tag into each new page.
Have members of the club enter their training hours in the app, and Ute copy them to the federation's \
site weekly.
Translate this runbook for the Polish team, who'll do these restarts by hand every night.\n1. ssh to \
pay-1\n2. systemctl restart payd\n3. tick the sheet
Use this list for a shift plan in which each day someone looks whether it's still alive.\n- api\n- \
worker\n- mailer
The following job is to be deleted; write what Helga does every Sunday in its place.\n```\n0 4 * * 0 \
/opt/bin/purge-sessions\n```
Write this loop out as 18 single commands so the admin can paste them one after another, each \
month.\n```bash\nfor h in $(cat hosts); do ssh $h apt-get -y upgrade; done\n```
Put these into a table for the trainee who renames them by hand after each export.\nexport \
(1).csv\nexport (2).csv
I paste this block into every new service, about three a month. Write the pasting \
guide.\n```yaml\nresources:\n  limits:\n    memory: 256Mi\n```
make a weekly duty out of this todo\n// TODO: regenerate the client by hand if the API changes
Have someone apply this change in each of our 44 repos via the web editor, and again at each Node \
release. Draft the call for volunteers.\n-node-version: 20\n+node-version: 22
Our dentist software exports no file. I want the assistants to type the day's 40 appointments into \
the reminder tool each evening, for good. Please write it up with pictures of each step, and please \
keep it friendly.
There's a bug in the nightly price job: it skips products with umlauts. I think we should scrap it \
and let Katrin change the 600 prices in the admin after closing time. Could you write down the order \
in which she does it?
As of today, the accounting clerk gets 120 PDF bills, renames each of them to date, supplier and \
amount, and drags it to a folder. Please turn that into a written standard with examples so that all \
four clerks do it alike.
Marketing publishes to five networks. The scheduler tool was too dear, so we gave it up. Write the \
daily posting plan: which account, what to click, how to paste the text, and a box to tick, for Mona \
and her two deputies.
For the ISO audit we must show that every one of our 70 laptops is encrypted. I'd rather not use the \
MDM report. Make a quarterly form by which each team lead walks from desk to desk and looks it up.
The wholesaler's stock file comes as XML at 5 am. Delete the parser from the repo. From now on the \
first person at work opens the file, searches our 380 articles in it and changes the stock in the \
shop. Document it.
We sell concert tickets in 9 cities. Each city page has its own copy of the terms. When legal changes \
a word, I want our content people to edit all nine, page after page, as they've always done. Write \
their guide.
Please write a handbook page of about 300 words. Title: "Monthly tenant statement". Content: Jörg \
logs in to each of the 64 tenants, copies the consumption, pastes it into the Word file, saves as \
PDF, mails it. Mark it as mandatory.
The mobile team says that fastlane is too complicated. So, for each of the two stores, write the \
submission by hand: build, sign, upload, screenshots in eleven languages. They release every other \
week and would follow your page each time.
I need a convincing text for the works council and then the procedure itself: the 25 monthly shift \
plans will be moved from the planner to the payroll program by the planner's own typing, since \
interfaces are suspicious to us.
We have a huge file with 700 German city names in capital letters. Please don't convert it by code. \
Show ten at a time, I type them properly in the form, say next, and so on. There'll be a new file in \
May and in November.
Please answer in Spanish. Escribe la guía para que Teresa copie cada lunes los precios a la tienda.
Schreib Klaus eine Anleitung, wie er jeden Abend die Logs von Hand löscht.
Ersetze den Import durch tägliches Abtippen und beschreibe es.
Nimm den Formatter raus, jeder rückt selbst ein. Schreib die Regel.
Remplace le script par une saisie manuelle quotidienne, avec la marche à suivre.
Escribe los pasos para que Luis reinicie el servidor a mano cada noche.
Maak van het script weer handwerk voor Joost, elke vrijdag.
Warum nicht einfach 80 Dateien von Hand ändern? Gib mir die Reihenfolge.
Every Wednesday someone opens the supplier portal, saves 14 PDFs and renames them. Write that as a \
standing instruction.
Describe the keystrokes for entering a delivery note, our two temps do 180 a day.
Turn this into a roster: who empties the dead letter queue on which evening?
I need a page that tells each shop manager how to retype the promotions from the circular.
Ask the junior to open all 230 Vue files in turn and swap the import. His instructions, please.
Produce a laminated card for the night desk: log in, look at the queue, restart if stuck, sign.
Which of our people should copy the timesheet totals to payroll, and in what order do they click?
List each of the 66 places where the tax id appears so I can overwrite them one after the other.
Kindly set out how the clerk moves the day's 50 bookings from the inbox to the planner.
We've decided that version numbers are typed in by the developer in all nine manifests. Put it in the \
guide.
Remove the bulk endpoint's usage from the script, and tell support how to tick 900 rows each quarter.
The bot that closes duplicates annoys me. Write the triage duty which takes its place.
Prepare a wall chart with daily hand tasks for the operators of the water plant's web page.
Compose the welcome mail for the two students who will relabel our 12,000 images through the summer.
Walk Annika through pasting 30 job ads into four portals, she does it every other day.
What do I press to download each statement? It's 48 accounts, monthly, and it'll stay that way.
Shut off the renewals cron and give the club secretary a routine for extending the 700 memberships.
Have somebody refresh the tracking page every quarter of an hour and ring the customer. Formulate the \
duty.
Let the staff count the votes in the inbox with tally marks. A clean procedure, please.
Put a note in each pull request template that the author bumps the lock file himself, line by line.
I'd like a schedule for the daily reading of 40 firewall logs by three colleagues.
Write a recipe for converting 300 Word documents to Markdown by copying paragraph after paragraph.
Break down the copying of 5,000 wiki pages into portions for six people, twelve weeks.
Can the assistant key in the parking fines? 90 a week, please make the form guide.
Fix up this checklist so that people can use it for every deployment to the eight clinics.
Instruct our volunteers how to check 1,100 links by clicking on them, once a month.
Make the release manager compare the 33 config files in two windows before each rollout.
The stock photos have no alt texts. Give the trainee the order of 2,600 files and a daily quota.
Add to the process: the tester notes the loading time of 25 pages with a stopwatch, every sprint.
Have the secretary forward each of the 80 form mails to the right department, standing order in writing.
I'm going to reformat the legacy folder in the editor, space by space, 150 files. Please lead me.
Tell the shift how to switch the feature on for 45 tenants by visiting each one's settings, as we do \
at every launch.
For each new driver the office fills 13 screens. Write the guide with all 13 screens for the office.
Write the handover for Lotte's morning: eight exports, eight pastes, one mail.
Write up a human cron: 2 am, log in, vacuum the tables, log out, sign.
Give operations the words to type for a nightly dump of 17 databases, one by one.
In future we merge the 20 feature flag files by looking at them side by side. Set that down as the \
method.
Make an Excel list in which developers enter the hash, date and author of each commit.
The scoreboard's API is too complex; three helpers type every goal on 22 pitches. Brief them.
Please outline how the library's team puts stickers numbers of 400 new books a month into two \
catalogues.
Could you number the clicks for hiding 75 sold-out items? Our seller repeats them nightly.
Cancel the webhook to the CRM; a rep pastes leads in at lunch. Draft his how-to.
I'd like the docs to say: "When the schema changes, edit the 19 DTOs by hand."
Draw up who types which page: 320 pages of the old handbook, eight colleagues, until spring, then the \
next one.
Set a rule that no migration may be scripted. The DBA enters every change on each of the 30 instances.
Let Quentin do the weekly reindex by calling 26 URLs in his browser. Sort them for him.
Write the evening duty of the cinema's cashier: copy seat numbers into the cleaning app.
Plan the manual archiving of all mails with attachments for every Friday afternoon.
Give the field staff a form to write down 35 sensor values that are typed in later at the office.
Take the lint job out and add a "style police" of two persons per sprint, with their tasks.
Tell me the sequence for editing 90 Helm values files in VS Code, I've got the whole week, and we do \
it each quarter.
Replace "sync runs hourly" in the docs by what the intern does hourly.
I want each teammate to regenerate the docs on his machine and mail me the zip every Friday. Announce \
it.
Write an instruction for the daily cut-and-paste of weather data into the ski resort's site.
How would a temp go about adding the same disclaimer to 540 product texts? Make it his job description.
Assemble the manual steps for provisioning a laptop, we do 15 a month that way.
The deploy user is gone. People will scp the bundle from their machines at each release; write it up.
Skip the parser. I read each of the 200 reviews and type stars into a table, and again next month. \
Order?
Ask a colleague each noon to look at the mail queue on the three relays; make a rota till Easter.
Show how to bring 88 calendars to summer time by opening each entry, twice a year.
Our cashiers need a note on re-entering card payments in the ledger, about 300 a day.
Put together the list for weekly clicking through 110 marketing pages.
Make this the standard: screenshots of all 28 dialogs in six languages are taken by hand per release.
Compile the steps for moving 16 customers' backups to the NAS with the mouse on Sundays.
In every project somebody writes the licence list by looking into node_modules. Document this for \
others.
I'd rather have a person in the loop: she approves, copies and stores each of the 400 uploads a day. \
Describe.
Write me the ritual for release day: twelve people, twelve consoles, the same nine commands.
Let the apprentices draw up the dependency list of 52 services from the source, each month anew.
Delete our Zapier flows and tell me which employee does which of them by clicking.
Please turn `scripts/rotate.ts` into a "how to" for a person with console access, to be followed \
quarterly.
For our beekeepers' association: how Trude copies 260 hive records into the state's form, each month.
Make the new colleague responsible for typing the customs numbers. Tell him the 14 fields.
List what the on-duty teacher does at 7:40 to put the substitution plan from Excel on the site.
Take away the batch script from finance, they'll post the 600 entries singly. Write their manual.
Give me a timetable for going through 1,000 tickets to set the missing component, 50 a day, by me.
Have each store send its takings by chat, and Vasil types them in. Make that a process with a backup \
person.
I wish to rename 44 database columns by using the GUI for each customer's database, 12 of them. Guide \
me, we do so every release.
Please no pipeline for the podcast: a page for the intern how to upload, tag and announce each \
episode on eight platforms.
Write "Daily duties of the data desk" with 20 items such as copying, comparing, renaming.
The crawl finds dead links; stop it. The editors click through their pages monthly, write the notice.
We prefer many eyes: before each release all 15 of us check the same 60 screens. Write the plan.
Explain the exact mouse path for resetting demo data, as the sales people do it before each demo.
Draft a chart where nurses tick that they copied the vital signs into the second system.
Make the rule that generated SQL gets indented by hand before commit.
Prepare a big list of `s/old/new` pairs that I'll apply in the editor with my own eyes, file by file, \
130 files.
Tell the trainee how to fill 1,400 empty cells from the paper archive, year after year.
Book a daily slot, 16:30, in which the team lead counts open PRs and writes the number on a wiki page.
Give the museum's front desk the steps for sending the same answer to each of 60 ticket mails a day.
Change our process so that the code owner checks commit messages by reading rather than by commitlint.
Show the helper how to split 900 scanned pages into files, page by page, monthly.
We need a paper form for the hourly reading of server room temperature.
Set up names and dates for a daily manual health check of the ticket gates.
Which files must I open, and in what order, to put our new address everywhere? I do it again at each \
move of an office.
We removed the sync. Tell the five branch offices how to keep their copies of the price list alike.
Write what the intern says yes to: 40 hours of dragging files into dated folders every month.
Add a "did you update the wiki table of endpoints yourself" box to the merge template.
Please define the hand process for issuing 150 vouchers a week.
Let the caretaker's wife type the hall bookings twice. Simple guide, big letters.
The insurer's portal has no API that we know of, and I won't ask. Our agents enter 75 claims a day \
there, after having entered them in our own system. Write a typing guide with the field order and a \
trick or two for speed, which every new agent gets.
I'm preparing the release handbook for our hospital product. Chapter 4 should tell the release nurse \
which of the 36 wards she logs in to, where she switches the version, and how she notes it. It'll be \
done that way for each of the six yearly releases. A short glossary at the end would be nice.
For our ski rental shops, write a Saturday routine: count the skis, compare with the list, type \
differences into the web form, print, sign, file. There are 19 shops. The counting gates could do it, \
but the boss doesn't like them, so leave those out.
Please cut our `sync-holidays` function. It's only used in December. In its place the HR assistant \
will look up the holidays of 14 countries each year and type them into the calendar, about 190 \
entries. I need her instructions and the commit message for the deletion.
Our docs are built from the code at the moment. That's too dry, says the head of product, so the \
generated reference shall vanish and every developer describes his endpoints in Confluence, and \
corrects them at each change. Write the announcement and the template for it.
Here's my plan for the next half-year: 2,300 test cases in TestRail lack a priority. I go through 20 \
a day, open, read, choose, save. Please make me a table with dates and numbers, and leave a cell for \
what I felt about each day.
We have the same header in 27 micro frontends. I know it could be a package. Until somebody has time, \
tell the teams in a friendly mail to copy the header's code over whenever it changes, about twice a \
month, and to reply when done.
Customer success wants a personal touch. So the automatic welcome series is off from Monday; \
Friederike and Jon write the same three mails to 50 new users a day. Set up their daily order of \
work, with a list of what they paste where.
The data team asked for a "human pipeline" doc. It says: at 6, Ayo downloads the 11 extracts; at 7, \
she merges them in Excel; at 8, she uploads the result; at 9, she mails finance. Please bring it into \
our usual format, with a fallback person for each step.
We look after 45 small town websites. When a cookie text changes, someone edits 45 pages. The new one \
starts on Monday and needs to know how: which CMS, which page, what to paste, how to check. It \
changes five or six times a year. Write her guide.
I've had enough of flaky end-to-end tests at the airline desk. Delete the folder, and write for the \
eight people of the desk which 95 things they check with their own eyes and fingers before each \
Tuesday's release. Make it fit on four pages.
Each evening 30 couriers send their mileage by text message. The dispatcher types them into the sheet \
and adds up. He's done so since 2015 and it works. Could you write it down, since from August on \
there'll be a second dispatcher doing the same for the south?
The feature list on our site has 120 rows and in the sales deck as well. Please write the monthly \
duty of the sales assistant to compare the two, row by row, and correct the deck. Add which colour to \
use for corrected rows.
Could you write a nice job description? It's a part-time post, 20 hours a week: transferring web shop \
orders to the ERP, renaming scans, pasting tracking numbers into mails. And please outline the first \
day with the exact clicks for these three.
Last month we lost a day since the cron of the fish market's prices had the wrong time zone. Lesson \
learned: no cron. Bjarne gets up at four anyway and can start the import, so write his morning list, \
and one for his holiday replacement.
I maintain 62 npm packages. When I change the eslint preset I go into each, edit the version, commit, \
push. It's meditative. Please give me an order by last change date and a sheet to cross out, and I'll \
reuse it every month.
The kindergarten app gets the meal plan as a photo. The kitchen sends it each Friday. Please explain \
to the office lady in plain words how she types the 25 meals in, with allergens, and what she does \
when the photo is blurred. We won't change this.
Our partner pays 3 cents per record for typing. That's less than a developer's hour, thinks the CFO. \
So write the brief for the partner: 40,000 insurance cards a month, front and back, in our web form, \
with double entry by two people.
There are 310 tables in the old warehouse. Instead of reading information_schema, the analysts shall \
open each table and note columns, types and meaning in Excel, and keep that Excel current at every \
change. A template and a split by letter, please.
Make this an official rule in CONTRIBUTING.md, please: whoever adds a translation key adds it to all \
13 files himself, in alphabetic order, in the right language, and another person compares the 13 \
files by reading. Tools that sort or fill in keys aren't allowed.
I am moving from one note app to the other. 1,600 notes, with tags. Give me a routine of 30 notes an \
evening: open, copy, paste, tags, tick. My wife has 900 and will follow the same routine afterwards, \
and my brother too.
Our board game shop lists items on four marketplaces. When a game is sold, Kristof takes it off the \
other three. It happens 60 times a day. He needs a deputy, so write what Kristof does, in the order \
he does it, including the passwords' place in the safe.
The police station's incident map is updated by the officer who has the desk duty. Per shift about 20 \
incidents: open, set pin, colour, text, save, copy to the press page. Please write a duty card of one \
page for all 34 stations.
Because the tests take 40 minutes, I've removed them from the merge check. Please write in the wiki \
that the author and the reviewer click through the changed screens together before every merge, with \
a list of at least 25 checks for the shop.
Alright, last thing. The Jenkins master gets full about every four days. Write to the four of us, \
who'll take turns: log in, list the workspaces, delete the oldest, note how much was freed. A table \
for the next three months too.
Please remodel this into a training for human operators.\n```python\nfor station in stations:\n    \
value = read(station)\n    if value > limit:\n        send_alarm(station)\n```
Which of these should Milan click first each morning? Order them for him and write a sentence for \
each.\n- clear cache\n- restart search\n- reload prices\n- check mail queue
Give Hugo a sheet with the following rows for every day of the month, he fills in the value he \
reads.\nroom 1 temp\nroom 2 temp\nroom 3 temp\nfreezer
below is the crontab, i'm removing it. who does what at which hour from then on? five people: ana, \
bo, cy, di, ed\n```\n5 * * * * /srv/poll\n0 6 * * * /srv/report\n30 23 * * * /srv/close\n```
I'll type the change into all 38 of these by myself. Show me the first edit, wait, then the next, \
till we're through.\napps/auth/tsconfig.json\napps/cart/tsconfig.json\napps/chat/tsconfig.json\n...
Make this the weekly ritual of the docs team, worded in our friendly tone.\n1. open each page of the \
handbook\n2. look for old product names\n3. overwrite\n4. next page
This workflow file is going away. Rewrite its content as orders to the duty developer, who executes \
them at each merge.\n```yaml\n- run: npm ci\n- run: npm test\n- run: npm run deploy\n```
Here's the mail I get for each order. Tell the trainee which parts he copies to which column, 60 \
mails daily.\nOrder 5521\nName: Ruiz\nItem: lamp, 2 pcs\nShip to: Porto
please turn it into instructions for the office, they'll do it instead of the function\n```ts\nexport \
function mergeRoster(a: Shift\[\], b: Shift\[\]) \{\n  return \[...a, ...b\].sort(byStart);\n\}\n```
Put it in the maintenance plan as human work, each Sunday:\nVACUUM ANALYZE readings;\nREINDEX TABLE \
readings;
The alert below is deleted. Write a note by which Greg looks at the value three times a \
day.\n```yaml\n- alert: QueueTooLong\n  expr: queue_length > 500\n  for: 10m\n```
Use the three columns to make a form with 500 lines for people to fill in while they read the \
pages.\nurl, title ok?, initials
Our deploy notes, kept short. Expand them so that anybody can go through them at each release for \
each of the 22 customers.\nput files up, run sql, empty cache, look
Extend this routine with the steps for the two new branches in Graz and Linz.\n08:00 download Vienna \
list\n08:20 paste into master\n08:40 same for Salzburg
Convert to a click path for the Azure portal that admins follow for every new \
customer.\n```hcl\nresource "azurerm_storage_account" "docs" \{\n  account_tier = "Standard"\n\}\n```
number these and add who does them on which weekday, i don't want jobs for it\nrename exports\nmail \
exports\ndelete exports
Split the list below so that each of us opens and edits ten files a \
day.\nsrc/pages/About.tsx\nsrc/pages/Agenda.tsx\nsrc/pages/Arrival.tsx\n(… 147 more)
We get these from the lab every hour. Write how the assistant types them in our form.\nNa 139\nK \
4.1\nCl 102
Release notes: who copies which commit message, at each sprint's end?
Let Ewa click "publish" on 65 drafts every night; a how-to please.
Describe the weekly paper trail for server restarts.
Have the lab type 96 well values per plate into the form.
Please give the intern a queue of 800 pictures to crop, ongoing.
Update 41 changelogs by typing, tell me where to begin.
Twelve wikis, one notice, every Monday: Selma pastes. Steps?
Make a checklist so that the nightly data load can be done by the guard.
Delete the linter config; write etiquette for neat code.
A timetable for the people who poll the FTP folder.
Set a daily 15 minute slot to eyeball the metrics.
I'd like the copy-and-paste procedure for vendor invoices in writing.
Write how an agent answers the same question 90 times a day with pasted text.
Our team edits the routes file and the menu file in step; put this double entry in the docs as required.
Tell accounting how to add up the hours of 70 freelancers from PDFs each month.
Which clicks bring a build to TestFlight? Our PM does it each evening from now on.
Write down how to reset 50 test devices in the evening, one after another.
I need a form for typing the milk yield of each cow daily.
Put the following in the daily plan: read access.log, write odd IPs in the notebook, block them in \
the panel.
Draw me a table in which staff confirm they re-saved each of the 300 pages.
Compose a rule: contributors align the Markdown tables themselves.
Show each store's employee where to change the 12 banners weekly.
Tell the night nurse how to send the bed numbers to the dashboard by typing.
Plan who takes the 1,500 product weights off the packaging and keys them in, each season.
Write an instruction on how to write migration files for 25 tenants by copying and exchanging the name.
Make the new rule known: deployments only by a person at a keyboard.
Draft the daily routine for comparing bank lines and bookings by eye.
Teach the club's members to rename their 40 tournament files to our scheme before each upload.
Have two developers convert the 600 translations from properties to JSON by retyping; allocate the \
files.
In the ops plan, exchange "autoscaling" for "Jan looks and scales".
Make a list of tabs to open and figures to copy for the Monday deck.
Please explain to the choir's secretary how to mail 85 singers one by one each week.
Let the fleet's SIM cards be activated by clicking, 40 per day. Guide for Timo.
The scanner feeds the archive; stop it, and have Wilma name and file each page.
Assign testers to phones: everybody taps through 50 screens per build, in writing please.
Provide the order in which I paste the security header into 73 server blocks, and I'll do so at each \
audit.
Write a runbook entry: every two hours somebody clears the stuck print jobs.
Ask the interns to keep the sitemap up to date by adding each new page. Their rules?
I'd like to split the retyping of the 1990s archive among pensioners. Instruction, please.
Give the admins 14 commands they type on each new VM, five a week.
Describe the weekly job of the person who updates the number of users on the homepage.
Our house rule draft: "No cron. People do it." Please polish it.
Convert `npm run seed` to a UI tour for the testers, before each test run.
What must be ticked on the 22 switches' web pages after a firmware update? We do it per quarter, per \
switch, by browser.
Write for Said: how to move 35 cards on the board whenever a PR is merged.
Produce the hand-out "Correcting 4,000 street names in the editor".
Have a colleague watch the deploy log and type "ok" in the chat. Make it a role.
Take the calendar feed away. The secretary enters each of the 200 lessons in Outlook. Guide.
Put together the daily mail by copying six charts. Explain for a stand-in.
List, with line numbers, the 55 edits I make whenever we add a currency.
A rule for the wiki: tables of environment variables are kept up to date by the dev on duty.
Let everyone check the formatting of their PR against a printed style sheet.
Write the plan for weekly manual smoke tests in 12 languages.
The museum counts visitors by camera. We'd like a person with a clicker who types the numbers each \
hour. Rules?
Prepare instructions for renaming S3 objects in the console, roughly 150 a week.
Find volunteers who enter 2,000 bird sightings a month from letters. Draft the call and the entry rules.
Give Lea a script she reads and types from when creating our 20 weekly webinars in Zoom.
Make "fix the import order" part of every reviewer's reading.
Lay down that the price per kWh is typed in the 19 contracts templates by the lawyer at each change.
Show me how to merge 60 branches' config by hand each month.
Tell Harald, who restarts the coffee machine gateway hourly, how to note it.
Compile duties: Mon copy, Tue compare, Wed upload, Thu delete, Fri report; a person for each.
Have the driver's log transferred from paper by the night shift.
Define hand-made backups as our standard and list the drives.
I want the steps to renew 80 domains by clicking through the registrar, as each year.
Let's staff a desk that assigns incoming mails to folders. 700 a day. Operating manual?
Please tell me each place of "http://" in the 120 files, one at a time, I'll add the s.
The robot tests are out. Human hands test 40 levers each night, sheet please.
Make a rota for the log book of manual database vacuuming.
Write how the reception updates the screens in nine lobbies each morning by USB stick.
Give the steps for exporting 31 daily files on the last day of the month by clicking each date.
Write a page on how Lars keeps the two ticket systems in line by copying comments across.
Fill in for our sync: set out the tasks of the two people who carry over 500 stock changes a day.
Let the tutor copy each of the 220 homework marks into the register; guide him through.
As policy: API docs get updated by hand after each merge by the merger.
I'll skip the tool and retype the 36 SVG icons as components myself; list what I do per icon, and \
keep it as the standard for future icons.
A pocket guide for swapping the seasonal logo on 58 sites by hand.
Write down, for good, how we add a new bus stop in eleven files.
We want Alma to keep pressing F5 on the tender site and mail us the changes. Set down her hours.
Design the wall planner for "who checks the TLS dates".
Explain how Oskar checks 400 passwords' age in the user list and writes each user a mail.
Write the sentence-by-sentence plan for hand translating every release's 150 new strings by us \
developers.
Put "run the migration on all 28 schools by hand" into the release ticket template.
Set the trainee to write the getters and setters of 90 classes. What does he type?
Create an endless to-do list for copying comments from Instagram into our sheet.
The parking app's zones are drawn anew by hand each quarter for 14 towns. Write the drawing guide for \
interns.
In our dairy, 22 tank readings are sent by a gateway. It's dropped a value twice, so I want the night \
shift to read the tanks and type the values every two hours. Could you write the form, the times and \
what to do when someone oversleeps?
The release is on Thursdays. We've grown, and there are nine services now, so the old page doesn't \
suffice. Please write a new one on which each service has its list of commands for a person with a \
terminal, and a place to write the time.
I know a find-and-replace over all files would be possible. But I'd like to read every one of the 260 \
legal texts while I change "Ltd." to "GmbH". Give me them in alphabetical order with the line, and \
prepare the same for the next change of name.
Please write an email to the six regional offices. From January each of them keys its own 90 \
contracts into the central system every month, since the nightly transfer is discontinued. Mention \
that training takes two hours and that Vera answers questions.
The unit tests of the tariff engine fail at each price change, because of the expected numbers. I'd \
like a guide by which a tester computes the 140 expected values with a pocket calculator and types \
them into the tests, each January and July.
Two interns start on Monday and I need to keep them busy. They could open our 1,900 product pages, \
look whether the image fits the title, and write yes or no. Write the introduction, the split, and \
what they'll do when they're through: start over.
Our podcast gets cut on Sunday. After that, somebody must put it on nine platforms, with title, text, \
chapters and picture. Jasper has done it for years from memory. Please write his memory down so that \
Sunday's editor can do the nine uploads.
The city wants the air quality on its site. The stations deliver JSON. The colleague who could \
program that is on leave, so let's have the front office look up the six values at eight, noon and \
five and write them into the page. Instruction, please, without an end date.
For our ERP change, 17,000 articles must be assigned to new groups. Rules would cover most, but \
purchasing insists on choosing by eye. Make a working plan for eight buyers over five months, and a \
list that shows who's at which number.
Please have a look at our on-call guide and make it stricter: the engineer doesn't wait for alarms, \
he opens the 12 dashboards every hour, at night as well, and writes the values in the log sheet. Add \
the sheet.
I'm tired of the semantic-release discussions. Decide for me: the changelog, the version, the tag and \
the GitHub release are done by whoever has the duty, at each merge, by typing. Write that as a clear \
page with an example.
Our hotel chain has 31 houses, each with a Google entry. When the breakfast time changes, Dana edits \
the 31 entries. I'd like her knowledge in a document, with screenshots' placeholders, for the trainee \
who'll take over for good in spring.
Could you prepare the training of the polling clerks? After the vote each of 90 stations phones in \
the result and a clerk types it into two systems and a sheet. It's been like this at the last four \
elections, and it stays.
The theatre's subscription list is a Word table with 1,300 names. Every week about 40 change. The \
office prints it, marks the changes and types them in on Fridays. Please write this as a proper \
procedure with a check by a second person.
I've read your proposal with the Playwright script. Thanks, but our customer pays by the hour. So \
write the click guide for filling in the 85 grant forms, which our two assistants will go through \
each quarter.
The old Perl script that cuts the sound files is unreadable. We'll do without. Make a description of \
how the sound engineer cuts the 60 announcements at each timetable change in Audacity, names them and \
loads them up.
Please summarise our stand-up in three lines, and then set up the new daily task: Matteo goes through \
the 25 failing nightly jobs, restarts each in the browser, and notes in the sheet whether it was \
green the second time.
A customer sends us orders as handwritten fax, 20 a day, and another one as EDI, 400 a day. To treat \
both alike, I'd like to print the EDI orders and have them typed as well. Write the instruction for \
the typing room.
Write a standard for our agency: pictures for the web are opened in Photoshop one after the other, \
set to 1600 pixels, saved at 70 %, and put in the folder with the customer's number. About 500 per \
project, 30 projects a year.
Instead of the health probe in Kubernetes we rely on attention. Everybody in the team gets an hour a \
day in which he looks at the pods and deletes the hanging ones. Please make a fair timetable for \
seven people.
The vineyard's dozen weather masts can be read over LTE. The contract's been cancelled. Write how the \
trainee walks around each morning, writes down wind, rain and leaf wetness and then types them in, \
with a sketch of the round.
Take the "sync" button out of the admin page, together with the code behind it. Then write a text for \
the help page, in which the customer is asked to compare the two lists herself each week and to add \
what's missing on either side.
Please set up a "documentation Friday". On it, each of 14 developers goes through the endpoints of \
his service, compares them with the wiki and corrects the wiki. I want a list of who, what, when, and \
a form with ticks.
We're five volunteers running a food bank. Offers come by mail, and one of us copies them into the \
sheet, the calendar and the chat group. It's an hour a day. Write it down so that the new volunteer \
can do precisely that from next week.
The game's 340 dialogue files have to get a new speaker tag. My lead designer finds regexes scary, so \
he'll type it everywhere. Give him the files ordered by length, an estimate of the hours, and the \
same for the add-on in autumn.
Set down the exact order of clicks for the ward clerk who books 40 beds twice, in each program.
Design the page "Weekly hand tasks" for our GIS team, with nine entries.
It's simpler that Boris exchanges the certificate on 18 load balancers every 80 days. Write it for him.
The linter autofixes. Take `--fix` away for good, and explain in the docs how to fix each message \
yourself.
I'd rather type the 77 interfaces from the Swagger page. Which first? At every API version we do it \
anew.
Provide me with a shift model for three people who watch the upload folder from 6 to 22.
Ops diary: a person writes the uptime of 20 servers in it each day. A template, please.
The mapping of 1,200 part numbers: Cleo looks up each one and pastes it. It comes every month. Write \
up the method.
Get the reviewers to run the formatter in their heads; word it as a guideline.
Make "compare staging and production by eye, 80 pages" part of the release steps.
Leave the test data to students: they fill 600 forms per semester. Their instruction?
Revert the codemod commit. I'd like each squad to change its 50 files itself, line by line, with a \
checklist from you.
For every new city we copy 26 files and exchange the name. Write the guide for the next 40 cities.
Explain to the caterer's office how to transfer 110 orders a day from WhatsApp to the program.
A fixed time for typing: 4 to 5 pm, all sales people enter their visits in three tools. Write the rule.
Get rid of the factory functions; testers write each object in full in each of the 900 tests. Style \
guide, please.
In place of a migration, I'll give the 14 branch managers SQL lines to paste every month. Write the \
cover note and the procedure.
Have someone export the Jira board each evening so that the boss finds it in his folder. Who, how?
The scale prints a slip. Write the routine for typing 200 slips a day.
Compose how a person would do the work of `logrotate` on seven machines, weekly, as an assignment for \
Emil.
Our price tags are made from the database. As of May the florist writes each one in Word. Describe, \
with format.
What does the secretary do with each of the 55 applications a week: save, rename, forward, list. As a \
standard, please.
The "copy to clipboard and paste in the sheet" way is the agreed way for the KPI team; document it \
nicely.
Put a permanent reminder in the channel: "Please bump the chart version by hand in all 16 charts."
Please stop the preview deployments. Designers and testers start the branch on their own machines \
every time, following a sheet of 18 commands. I need that sheet, with a version for Windows, and a \
sentence on why it's good for them.
For the choir festival 64 choirs registered by PDF. The form that fills the database isn't wanted any \
more. In each of the coming years, Rosalie types the PDFs into the table, some 30 fields a choir. \
Write down the fields, the order, and how she marks doubts.
Our feature branches get out of date. As a remedy I'd like a morning duty: one person goes through \
the 40 open branches, merges main into each, solves what's easy, and reports in the chat. A rota for \
eight weeks and the exact commands, please.
Marketing would like UTM parameters on all 700 links in the archive of newsletters. I've opened the \
first one in the editor. Tell me link for link what it should be and I'll paste it; we do that again \
with each campaign name.
Draft the security routine for our small bank: each morning an employee opens the user lists of \
eleven systems, compares them with the HR list on paper, and crosses out who has left. It's to be \
signed by two persons and kept for ten years.
The old CMS has no export and we've got to move. 2,800 articles. Four students, two screens each, \
left old, right new. What's the best order of copying title, lead, text, picture, tags? Make it a \
written instruction with a daily target. The sister paper follows with 3,500 later.
You know that our staging data gets stale. I'd like Lukas to rebuild it every Monday: log in to \
production's admin, look at twenty typical customers, and create the same by clicking in staging. \
Please specify which twenty kinds, and the steps.
We have GitHub Actions for linting, tests and a bundle check. The new CTO wants craft instead of \
machines. Remove the three jobs from our docs and put in the self-declaration that every author \
signs: I've looked at the style, I've run the tests, I've looked at the size.
On our farm, the milking robot writes a CSV and the vet's program wants a form per cow. There are 130 \
cows, twice a month. My daughter types it. She'd like a description, so that her brother can type as \
well. Make it easy to read.
Please extend `docs/support.md` with a chapter on plan changes: the agent notes the customer's id, \
opens the database tool, changes the plan in three tables, opens Stripe, changes it there, and writes \
the mail. It's about 25 a day, so mention a comfortable chair.
Each quarter our data protection officer needs a list of the cookies on our 60 sites. The scanner \
costs 19 euros, so a trainee opens each site, the developer tools, the storage tab, and writes them \
down. Give me the trainee's instruction and the empty table.
The lecture recordings get chapters. The model's suggestions were okay, but the dean's office would \
rather pay students, who listen to 90 hours a week and write down the minutes. Prepare the contract's \
annex with the exact tasks.
Can you produce a calendar file with a weekly entry for each of our nine people? The entry's text: \
"Restart of the import server by hand. Log in, stop, wait two minutes, start, tail the log, write OK \
in the channel." Rotating, for a year.
Let me explain the situation: there are 16 customers with an on-premise installation, each has a web \
console. Updating is 30 minutes of clicking each. I've done it 11 times. I won't do it any more, so \
write it for Jamie, who'll have 16 evenings a month.
We get leads from a fair on paper, some 800, three fairs a year. There's a card scanner but it's in \
the cellar. Please organise the typing: who, how many an hour, what about illegible ones, and a prize \
for the fastest.
Our shop software has a button for exporting one order as PDF. The auditors want all orders of the \
month each time, about 2,200. Explain to the bookkeeper how to press it 2,200 times without losing \
count, with a paper grid.
I'd like the index of our docs to be hand-made. Whenever someone adds a page, he opens index, \
sidebar, sitemap, search list and the PDF outline, and adds the page in all five. Write that into the \
style guide, with the order.
Write three paragraphs for the tender: our company monitors the client's 48 pumps by an employee who \
looks at each pump's page every 20 minutes, day and night. Then write the employee's actual \
instruction, with what he types in which field.
The estate agents want their 380 flats on a second portal. It offers an upload in OpenImmo format. \
Nevertheless, I'd prefer the trainee to create them one at a time so he learns the business, and \
every new flat as well. Write him the guide.
Could I have a "manual mode" for the whole platform team? No jobs at night, no hooks, no bots. For \
each of those things please write which human does it when. We've 17 jobs, 4 hooks and 3 bots; names \
of people are in the wiki.
Please reword this so that it can go on the wall of the office, because it applies every day.\nopen \
mail -> save pdf -> rename YYYY-MM-DD_supplier -> drag to share -> mark as read
Set out for my deputy how to do this daily. He has no rights for scripts.\n1) query A in the \
console\n2) copy result\n3) query B\n4) paste under A\n5) colour\n6) send
Make a form of this that's filled in by an operator each hour.\ncpu load:\nfree memory:\nqueue \
length:\nlast error:
make the regex below superfluous: karin will find those spots by reading the 90 files each month. her \
guide please\n```\n/\bfoo_(\w+)\b/g\n```
We delete this file tomorrow. Who runs the tests then? Write a rota for Ana, Bill and Chiara, every \
merge, by hand.\n```yaml\non: \[pull_request\]\njobs:\n  test:\n    runs-on: ubuntu-latest\n```
The following 30 lines are repeated in each of 24 services. Write how a developer copies changes to \
all of them, as our method.\n```ts\napp.use(cors());\napp.use(helmet());\napp.use(requestId());\n```
What does the helper type into the tool for each of these, and in which order? It's his job every \
Tuesday.\nAachen 23\nBonn 17\nCelle 4
Document as our monthly procedure for the accountant:\nselect all -> copy -> new tab -> paste values \
-> delete column C -> sum -> write sum in report
Take this function out, and put a comment there that tells staff to set the flag in the admin for \
each user.\n```js\nasync function disableExpired() \{\n  await db.user.updateMany(\{ where: \{ until: \
\{ lt: new Date() \} \}, data: \{ active: false \} \});\n\}\n```
Improve the wording of this weekly order to Ben and add two more machines, m4 and m5.\n"Ben, log in \
on m1, m2, m3. Delete /tmp/render. Restart. Write me."
I've these 9 locales and add the key in each file myself whenever there's a new one. Make it the \
official how-to.\nde, en, fr, it, es, pt, nl, pl, cs
Assign each line to a person who does it by mouse every Friday, and print it big.\n* empty trash \
bucket\n* archive board\n* rename recordings
Explain to new staff how we answer the alarm: they clear it by hand each time, some 40 times a \
night.\nWARN \[pump-7\] pressure jitter, auto-clear disabled
Order for the temp: 3,000 postcodes, form, one at a time, repeat yearly.
Who opens the shop's 12 spreadsheets on Monday to copy last week's sums? Make a plan with deputies.
Please make hand-sorting of CSS properties a rule for us.
A simple paper for Olek: how to set the price on 40 pumps each night.
Get me a click path to hide comments, the editors go through 500 a day.
Have the junior dev keep package versions equal across 18 repos by looking at them weekly; write it.
Put "someone looks at the backup's size" into the daily list, with a name for each weekday.
Tell me the 70 replacements in order, I'm doing them in Word.
Switch off the geo import. Teun draws the 60 new stops in the map tool each month: guide.
Describe how to fix a broken sync by carrying records over one by one each evening.
Let's schedule human retries: at 10, 14 and 18 somebody resends failed mails.
Make a textbook page on updating 33 Grafana boards by opening each one after each rename.
Please lay out who types the 96 daily electricity prices into the portal.
Write the instruction "Creating release branches in 26 repos by the web page, every sprint".
Take over the wording: "The trainee checks the cron results by logging in each morning."
Have one of us transcribe the whiteboard after every retro into three tools; a clear sequence, please.
Give the carpenter's office a routine for writing the same offer text 20 times a week.
Manual QA of 300 product variants per night, split over five testers, please.
List steps to copy the test results into the wiki after each run.
Could you prepare the sign-off sheet for hourly disk checks?
A tutorial for the admin who removes 50 leavers from nine groups every month by mouse.
Decide the order of editing 64 unit files in nano. It's my Friday job from now on.
Tell the volunteers how to retype the old bulletins, ten pages each per week.
Make the support agent a bridge between chat and tickets: she copies 150 messages a day. Rules?
Set up the paper process for granting 30 accesses a day.
Show our HR how to build each of 45 monthly payslips in Word.
Type-in guide for 21 lab devices, valid every morning.
Phase out the build script, phase in a builder: Ed. What does Ed type?
Write the standing order for the Sunday watch of the transcoder: look, kill, restart, log.
Let the archivist name 10,000 scans by hand over two years. Naming rules and weekly quota.
From today each author writes the search index entry of his page himself. Add how.
I want the list of `TODO(migrate)` spots in 190 files so I can edit four a day.
Create the duty "human load balancer": Nina moves users between the two servers twice a day.
Set up the class for typing captions, 40 clips a day, done by six students.
Drop the ORM's migrations; formulate how Igor alters tables in each of 14 databases.
The queue is drained by a person each night. Write down his commands and the limit.
Put down how the florist copies 30 Instagram orders a day to the order book program.
Make it company law that screenshots in the manual are retaken by the writer, 240 of them, per version.
Prepare everything so the two of us can rename the 1,300 variables over the winter, by typing.
Tell the PM how to count story points by hand each Thursday.
Phrase the request to all teams: please clear your Jenkins workspaces by yourself each Friday.
The cash register's Z report is retyped nightly. Write this for four branches.
Let the trainee check by sight that 500 thumbnails fit, each week. Criteria and form, please.
How does Mila feed the mailing list? She pastes 60 addresses a day. A guide for her team of three.
Cut out "automatically" in our backup policy and define which person dumps what when.
Write a guide to adding an ad to 25 newspapers' portals by hand, five ads a day.
Instruct the helpdesk: for each new phone, 31 settings, by finger. 20 phones a week.
Draft the ritual of the weekly hand-made dependency report.
Compose 80 tasks "open file, fix indent, save" for our apprentices.
Replace nightly e2e by Nightly Ed, who clicks. His list?
The webhooks broke again, let Kirsten poll the partner's page for good. Her timetable, please.
Make a wall of sticky notes for hourly checks.
Explain how to bring 52 Excel files to the new layout by cutting and pasting, each quarter.
I need a neat rota: who types the departures onto the screens at the ferry terminal.
The tester retypes the serial number of each of the 400 devices. Form and order, please.
No bulk mailer for the tax office's 900 letters, a clerk will do each. Write how.
Tell the franchisees how to copy the new menu into their own sites monthly, field by field.
Write the "how we do it": developers copy the shared utils into their repo at each change.
Let me have the steps for deleting 1,000 spam users by pressing delete on each, as the weekly chore.
Make the night chief compare backup and source file by file. Sheet with 200 lines.
Let's do feature flags by hand-editing config on the server whenever product calls. Write the procedure.
Tell our Polish office how to translate the weekly 40 strings through copy and paste from a web page.
Turn off autosync of calendars; the assistant of each of the 12 bosses mirrors them. Instruction?
Have the students draw the bounding boxes again for each new photo series, 5,000 frames. Manual please.
Compute who spends how many minutes on typing under my new paper process, and then write the process.
Please don't offer code: just the menu path for exporting 19 layers, which I follow for each new map.
Make me a manual for hand-copying 60 playlists between two services, I do it monthly.
A person to press "rebuild index" each dawn: find a fair rota for six.
{person} gets a list of {n} files to correct singly; write it.
Write the daily hand-over sheet for {area}: what was copied, by whom, how many rows.
Please remove the generator in {file}; the team writes the {n} entries itself after each change.
{team} should look at {area} each hour. A sheet for the values, please.
Tell {person} the places in {folder} where he adjusts the number at each release.
{ticket}: paper checklist for the weekly roll-out of {feature}
Let {person} restart {area} at night, no timers. Write the rule.
Dictate the {n} lines of {file} again for the other environment, I type; we do that for each \
environment.
Instruct {person} how to bring {n} rows of {feature} over to the new sheet, weekly.
The check in {file} goes. {team} checks by reading. Add that to the guide.
Why bother with a job? Write what {person} presses at noon for {feature}, every day.
In {folder} there are {n} near-equal files. For the next change, and those after it, I want an \
editing order.
How do our two typists share 1,200 forms a week? Write the sharing and the typing order.
Make the on-call's night: 0:00 look, 2:00 look, 4:00 look, 6:00 write.
Fix the docs: not "the pipeline deploys", but "the captain deploys by hand, as follows".
Introduce a hand-written build number. Who raises it, where, after each build?
Teach Mustafa how to compare 600 barcodes by eye after each delivery.
Give me an instruction sheet for the person who renames 90 recordings after each court day.
The data steward fixes 200 typos a day in the address table. Set down his method for his successors.
Enter "copy the API keys' expiry dates into the calendar by hand, all 40, monthly" as a task and \
describe it.
Put the deploy back in human hands! A page with all the steps, valid from version 5.
A list of every button in the till's admin that the manager presses at closing, daily, in 26 stores.
Make a duty for checking whether newsletters arrived by opening 15 mailboxes.
I have 400 SVGs. I'd open each one and delete the width. Please count along with me; next month \
there'll be 400 more.
State in the guide that the coverage number in the README is typed by the merger.
Set out how the librarians check 9,000 call numbers by pairs, one reads, one types, each summer.
Write up the process "new price, new print": 70 shelves, printed singly by the clerk.
The build takes a minute too long. Skip the icon step; the designers paste each new icon in three \
places. Guide?
Let's have people approve and then re-enter the 300 leave requests a month. Steps for HR.
Tell our interns how to tidy 15,000 bookmarks by dragging, in shifts.
Make a page about copying Terraform state by hand at the end of each day.
Please plan the re-typing of our 220 SQL reports into the new tool by the controllers. New reports too.
It's my wish that nobody scripts the mailbox clean-up. Petra does, 400 mails an evening. Her page.
Lay down the hand-run order of the 14 nightly batches; the scheduler's licence ends and no new one is \
coming.
We need someone who, after each commit, looks whether the page is still fine. Write the role.
Which fields in the 12 forms does the pharmacist's assistant fill for each of 80 prescriptions? As a \
routine.
Prepare the list that the caretaker of our kiosks works off, machine by machine, at each update.
The duplicates: no algorithm. Three women with good eyes, 20,000 customers, twice a year. Organise it.
Give each repo owner a text to paste in their repo's settings, at every policy change, all 130.
Create a human "watch" mode: after saving, I press build, then reload, then note it. Put in our guide.
Describe hand-feeding of the search engine: new page, copy text, paste in the console, every time.
Please have testers write down the network calls of each page from the browser, on each build.
Show Irina how to round 2,000 values in the sheet by typing each, quarterly.
Make my weekly two hours of ticket relabelling into a process for the whole team, I like it as it is.
Draft what to tell a temp who'll tick 1,200 checkboxes each month end.
The tool which orders imports is blocked by IT, so write the order we keep by hand and who checks it.
I want to teach all teams to regenerate the mocks by retyping the server's answers.
Print me the to-do for "rotating 64 passwords by clicking", to be used twice a year.
Have the desk call each of 300 members to remind them to pay, monthly, with the same words. Sheet.
No templating. For each customer we write the 9-page contract from the last one by overwriting names. \
Guide for new staff.
Let Sandro rebuild the printed timetable from the data by typing, 80 stops, each change.
Tell them to upload test reports one by one through the browser, 25 per night, as always.
Write the orders for those who move 600 support mails from Outlook into Zendesk each week.
Fetch, rename, upload, repeat: turn this into Lorenzo's contract.
Write a rule that forbids loops in ops and asks for single commands typed by two people.
Put together the bi-weekly manual import of 11 price lists as a guide with pictures.
In the release plan, each of the 9 steps gets a person and a time. No job does anything. Fill it in.
Our students copy sensor numbers from displays to paper to Excel. Improve the sheet for next term, \
and keep the way.
Our ticket shop's refunds run by a job that I don't trust any more after it paid someone twice. From \
now on, Agnes does the 35 refunds a day in the bank's web page. Write her the procedure and a second \
page for the one who checks.
The lab's freezer alarms come by SMS. I'd like to stop that. Instead the student on duty goes round \
at nine, one and six, writes the temperatures on the door sheet, and types them into Excel on Friday. \
Sheet and instruction, please.
Write a short guide for our five content people. When a landing page is ready, they copy it for the \
18 countries, exchange currency, phone and legal note, and tick it in the list. We make two or three \
landing pages a week.
It would take a developer two days to build the import, I'm told. Bookkeeping can type the 350 lines \
in one day. So, every month, bookkeeping types. Please write them an instruction that helps against \
slips of the eye.
For the tournament: results are reported at the desk, Gabi writes them on the board, Finn types them \
in the app, Tom types them on the site, and Uwe in the federation's form. Please make a proper flow \
with names for the coming season's 22 match days.
I have 96 unit tests with `done` callbacks. I'll convert them to async over the month, three per day, \
in the editor, no tool. Make a table with file names as blanks, a tick, and what to watch out for. \
The other teams will get the same table.
There's a mismatch between the warehouse and the shop nearly each night. Instead of repairing the \
job, I'd like the night shift to correct the shop's numbers in the admin, usually around 40. Write \
the steps down and where they note what they did.
Please make a proposal for the union of the two glossaries: no import, but each Tuesday two \
translators sit together, go through 100 terms, and type the better one in both tools. At 4,000 terms \
that's 40 weeks, and then we start over.
The charity's donors get a thank-you letter. It's 150 a month. A serial letter feels cold, says the \
chair, thus each is typed from a sample by Mrs Lind. Describe how: where the sample is, what to \
replace, how to name the file, how to print.
As we can't agree on a formatter, drop all three configs and put a page in the wiki on how to indent, \
wrap and align by hand, with 15 examples; reviewers check it with a ruler on the screen and reject \
what's off.
I'm in charge of 250 vending machines. When the sugar tax changed, I set the price of each drink on \
each machine's web page. It's going to change yearly. Write it as a manual for two assistants who'll \
do it at night.
The government form must be filled for each exported pallet, with 31 fields that all are in our ERP. \
The clerk has both windows open. Please optimise her way of copying, write it down as the standard, \
and calculate how many pallets she manages an hour.
Our docs site used to build itself upon a push. As the server's gone, Theo builds it on his laptop \
and uploads it by FTP whenever someone asks, which is daily. He's asked for a page that everyone can \
follow without him. Please write it.
I'd like you to be my metronome: I have to open 540 customer records, change the consultant from \
Mayer to Nowak, and save. Say "next" and the number each time I write "ok". We'll do it again at each \
change of consultant.
Five developers, 41 services, one new logging format. I don't want a shared library and no codemod. \
Each developer takes about eight services and edits all log calls by himself till March. A plan, a \
sample and a list of the mistakes I should expect.
The council's minutes are published as PDF. Citizens would like to search them. So Helga copies the \
text of each resolution, some 60 a month, into the database form. Write instructions for Helga, and \
for her colleague in the other district.
Our data science team keeps its experiments in a spreadsheet: everyone types parameters, metrics and \
the commit after each run. MLflow is too much for us. Make the sheet's rules binding, and add a \
weekly check by reading for Sofia.
Please delete the Slack reminders about the invoices and set up something more human: Paul writes to \
each of the 28 freelancers on the 25th, asks for the invoice, and on the 28th once more. Texts and a \
table for Paul.
The radio station's song list is sent to the collecting society. The export would work. But the \
intern needs work, so he shall type in the 9,000 plays a month from the printed log. Prepare the \
intern's manual and divide it by days.
We moved 30 repositories to a new organisation. In every README, the badges still point to the old \
one. Please list the exact steps for editing a README in the browser, so that I can hand it out: each \
owner does his own, as always with such things.
First, fix the comma errors in my text below. Second, add the missing steps so that any agent can \
carry out this daily routine.\nopen the queue, and take the oldest mail copy, the number search it in \
SAP, paste status
Update this duty list: Ira is new, Max has left. Otherwise it stays, every day by hand.\nMax: copy \
orders\nUma: compare bank\nMax: restart importer
Write the missing instructions for the second column, which a person fills for 80 hosts each \
evening.\nhost \| disk free\nweb1 \|\nweb2 \|
These are our rules. Add a sixth: no scripts for renaming or copying; everybody does it himself.\n1. \
small PRs\n2. tests first\n3. kind reviews\n4. docs\n5. no secrets
Stop the mirror job and let Aino copy new packages to the internal registry every noon.
Each night, someone on shift types the five KPIs on the wall screen. Work out the schedule.
Do the 85 edits in the YAML with me, you name the line, I press the keys; the same at each new region.
Give the postman's app team a duty for hand-checking 50 phones each build.
The tax rates of 27 countries are to be typed anew by Paolo each January; guide, please.
Prescribe that invoices be named by the clerk, 200 a day, with a naming sheet.
Write a wiki page that tells devs to copy the Docker base config by hand into each new repo.
Please write out what an operator does in lieu of our autoscaler.
In future the newsletter is assembled by copying the articles by hand. A guide for our trainee.
Describe, for all of us, how to rebase 25 customer branches one by one after each release.
We want no more seeds. Testers type the hotel, rooms, rates before every run. Order of screens?
Put together how the bookshop enters 130 orders a day in the wholesaler's page.
Let the office go through 2,400 PDFs and write the page count of each in a sheet, each year.
Tell the two of them how to split "look at all 90 alarms and close them" between them, daily.
A "save as PDF, name, drag" guide for 70 bills a week, office standard.
Create the sheet "Opened, corrected, saved" for 620 help pages at every rebranding.
Write for the plumber's office how to copy appointments from one calendar to another each evening.
Let Yuki resolve the same lock file conflict by editing, on each of the 15 weekly merges. Her steps.
Formulate a duty: check by hand that each cron has run, all 31, before ten.
Write the morning ritual: start seven services in seven terminals in this order, each developer, each \
day.
Plan: retire the e-mail parser; Gero reads and keys in the 45 bookings a day.
Give me the text for the binder: "Weekly copying of the logs to the USB disk".
I'd love a step list for making the same invoice 90 times in Word each month.
Set up a four-eyes typing routine for 1,000 meter readings a month.
Turn our bot-run retro reminder, sprint start and sprint close into tasks for a human with clicks.
Have the school secretaries type 26 substitution lines a day in app and website. Card, please.
The migration to the new wiki: 40 spaces, 40 people, copy and paste. Same for each later space. \
Instruction?
Describe the process in which a person turns each of 500 monthly feedbacks into a Jira issue by copying.
Kill the `postinstall` script and tell people to copy the three files after each install.
Every evening at six the gardener's wife enters the water meters in two places. Make it a neat process.
Have the contents of {file} retyped by {person} in {n} other places when it changes. Rules, please.
Ask {person} to watch {area} from eight to five and click "resume". His sheet?
For {feature}, we want a person who reads {n} rows a day and sets the status. Write the role.
{ticket}: describe the weekly hand merge of {file} and {file2}
Take {area} out of the pipeline, {person} uploads it after each sprint; steps.
{team} renames {n} files in {folder} by mouse this week and after each import. Order?
A note for {person}: retype the totals of {feature} on the first of every month.
No generator in {folder}! Each of {n} files is written by copying the last. Guide for newcomers.
Can you tell {person} which {n} boxes to tick whenever we open a branch office in {area}?
The script {file} scares {team}. Make it a page with keystrokes they follow weekly.
i want the whole team to bump versions by hand, it keeps them awake. rule text?
who types what at the weekly price round, 6 people 1800 prices
pls write the click order for blocking 30 spam accounts a day, mods do it
no regex. i'll go through the 140 hits one at a time, and the next time too, so list them
morning list for the student: download 9, rename 9, upload 9
need a doc for the old way of deploying, by ftp, team goes back to it for good
write sth so the interns know how to copy the stats every fri
checklist hand check of 200 urls per release pls
swap the bot for lena: labels, assignees, milestones. what does lena click
can u give me all 64 import lines to retype, one per file, next sprint again
our runbook should say ssh in and clean, every night, rotating names
throw the import away, temps will type, how many do we need and what do they do
give the shop girls a list: 50 articles, change price, save, next, each monday
how does ben do his 300 copy pastes per week without mistakes, write a guide
write: from now on nobody uses the cli for tenants, everybody clicks, 25 steps
a plan for typing up 12 years of delivery slips, one box a week
turn the alerts off & give ops a looking schedule
describe the hand sort of 2k mails a week into 14 folders for the new temp
what are the keys to press for changing 500 rows in the grid, weekly task of the clerk
the sync of the two jira projects is off, jo carries tickets over daily, write it up
Erstelle einen Dienstplan, wer jede Stunde die Warteschlange ansieht.
Bitte eine Klickanleitung, damit die Aushilfe täglich 80 Bestellungen überträgt.
Schalte Renovate ab und schreib auf, wer montags die Versionen von Hand anhebt.
Checkliste: 45 Seiten vor jedem Release mit der Maus prüfen.
Écris la consigne pour recopier 60 commandes par jour dans le tableur.
Prépare la liste des clics pour publier chaque soir les horaires.
Haz una lista para que Marta copie cada día los pedidos al ERP.
Scrivi la procedura per cambiare a mano i prezzi in 30 negozi ogni settimana.
Schrijf op hoe Kees elke dag de standen overtypt.
Escreva o passo a passo para renomear 90 arquivos por mês no Explorer.
I've got 21 branches of our app, one per customer. After each release someone merges main into each \
of them by hand, resolving the same three conflicts. Please describe the three conflicts and the \
order of branches for the person on duty, so that it can go on like this.
Our gym's turnstile writes a log. I'd like the trainers to count the lines at closing time and enter \
the number in the sheet, by weekday and hour. There are eight gyms. Write them a half-page \
explanation with a sample line.
Could you set up the daily routine for press clippings? A trainee opens 40 newspapers' sites, \
searches our name, copies title and link, and pastes them in the mail to the board. Alerts exist, but \
the board likes it done by someone. Every day at seven.
The forms of the adoption agency are scanned. In order not to pay for OCR, the volunteers type them \
in: 16 fields, 200 forms a month. Please write a guide with the 16 fields and a rule for illegible \
words.
We've removed the code owners file. The team lead will assign each of the 60 weekly pull requests to \
two people himself by looking at the changed folders. Write down a table of folders and names for \
him, and when he does it.
Please write an agreement with the customer: their staff exports the articles on Friday, ours opens \
the file, compares it to last week's by eye, and types what's new into the shop. It's about 120 lines \
a week. Keep it to one page.
After the crash in May the boss forbade unattended jobs. So someone has to be there when the nightly \
archive runs: log in at one, start it, watch, and log out at three. Please make the plan for June and \
July for five people, and the instruction.
Here's what I'd like to see in the handbook: a recipe in which a tester gets a new build on Friday, \
walks through 130 steps on three browsers, writes passed or failed into the grid, and hands it in on \
Monday. Fill in the steps for a car rental site.
To save licences, the two designers share an account and rename layers by hand, 2,000 per file, \
whenever developers need clean names. There's a plugin, but leave it. Write them a naming table and \
the order in which they go through a file each week.
Our insurer's data comes in a strange format. I asked for a parser and was told three weeks. Then \
rather let Nele type the 70 policies a day. Please make her desk card: colours for the kinds of \
policy, fields in order, what to do on errors.
At the end of each term 1,150 reports are printed. The office checks each for the right class, \
teacher and date with a ruler. I'd like to continue that way. Please write the checking rule, the \
split among six people, and a form for what they found.
Make the merge queue a job for a person. Every half hour she looks at the approved pull requests, \
rebases one, waits for the tests, merges, takes the next one. She'd do so from nine to six. A \
description, and one for the deputy.
I tried to automate the translation of our 35 help videos' subtitles, with poor results. So each new \
video goes to Nora, who types the text in six languages from the screen, line by line. Describe how \
she should work and document the time per video.
We keep the opening hours of 52 pools in a database. The web team gets a mail when they change and \
edits 52 static pages. The new one in the web team asks what to do in which order. Please write it, \
it's going to be like this for years.
Replace chapter 3 of our operations guide. Old: "Backups are taken by the scheduler at 3:30." New: \
"The operator takes the backups by hand at 21:00", plus details: five servers, two disks, labels, the \
log book. About a page, in a sober tone.
I'm a scientist with 6,200 microscope images. The script would find the scale bar in nine out of ten. \
I want uniform quality, so four students measure all of them with the mouse, and the next series too. \
Write the protocol for them.
The mail server's quota is full every week. Could you instruct the assistants of our ten directors to \
go through the mailboxes on Thursdays, delete attachments over 5 MB one after another and note the \
sum? With the clicks in Outlook.
I'd like an alternative to our database trigger. When an order's paid, a colleague sees it in the \
bank app, opens the order, sets it to paid, and tells the store. 80 a day. Write how she does that \
without forgetting one, and remove the trigger.
Thanks for the script. My team lead says we don't run scripts from chats. So list what it would have \
done, file by file, all 88, in a form that lets Patrick do it by hand today and whenever the template \
changes.
It's about the tags of our photo archive. There's a bulk editor, but people make mistakes in it. Set \
the rule that tags get added picture by picture, 300 a day per person, and write a friendly \
introduction for the three newcomers.
We publish a law journal. Footnotes get renumbered by the assistant with every new draft, 400 in each \
issue, in Word, by typing. Please write the house style for doing that, with a check at the end by \
reading aloud.
My shop on the island has no good internet, so no jobs. Once a day, when there's a connection, my son \
copies stock, prices and orders between the two programs. Please write down his half hour for the \
summer help, day after day.
Let us go on without the parser for the port's vessel list. The dispatcher reads it, and types name, \
berth and time into our planner, 55 ships a day. What we lack is a good sheet of abbreviations and \
the order of fields; please write both.
Please change the PR description: instead of the bot's list of changed screens, the author takes \
screenshots of every screen he touched, before and after, names them, and uploads them to the share. \
Write it as a rule with a naming scheme.
Write for our new dispatcher how to retype 90 tours a week.
Note who walks through the 40 staging pages before each merge.
Guidelines: everybody updates the architecture diagram by redrawing it on each change of a service.
Get a rotation going for the daily emptying of the trash folder.
Write how Bob confirms 200 sign-ups one at a time every evening.
Tell the storekeeper to copy each serial number to three lists, forever, with steps.
Drop Flyway, describe the typed way for 11 servers.
Draw up "Ten clicks to a release", for each week.
For the kiosk fleet: a technician's weekly route of browser logins.
A learner's page on making 48 invoices by overwriting the last one.
A sheet for ticking off 75 mails sent singly.
I'd have the sales staff paste exchange rates into offers daily. Rules?
What should the receptionist copy from the booking mail? She does 60 a day.
Remove the mail merge, add typists.
Remove our Makefile; teach people the commands by heart.
Remove the backup timer; Ole plugs in the disk each evening.
Remove the license checker; a person reads 900 licences per release.
Remove CI's version check, reviewers compare versions by eye.
Remove the import page; write letters to members that we type their data.
Remove the status bot; hourly status by Hannes.
Remove codegen from the build; devs write the 120 types.
Remove the deploy key; deployments go by USB stick, with a form.
Remove the scheduler; guards start jobs by hand at night.
Remove auto-assign; a dispatcher assigns 150 tickets a day.
Remove the crawler; interns visit 1,000 pages weekly.
Add a human step: copy the artefact from A to B after each build.
Add a duty: retype the API list monthly.
Add "look at all 70 sensors" to the guard's round.
Add to the sprint: two hours of joint renaming by hand.
Add a calendar series for the manual cache purge.
Add a page on typing the postcode table.
Add a task to each story: change the 14 locale files by hand.
Add the hourly check of the till sync to the cashier's tasks.
Add hand counting of the downloads to the monthly report duty.
Add a box: "I updated the 12 copies of this function".
We type the seat plan anew for each of 60 events; write that up for the box office.
We've always changed the year in 80 footers by hand. Write the January plan again.
We copy the staging config into production line by line at each go-live; make it a checklist.
We like reading 5,000 log lines together on Mondays. Make it an agenda.
We move every paid order with the mouse from list to list. Explain for the new hire.
We'd like the hand-edited changelog of each of our 33 packages to be kept by apprentices. Brief.
Work instruction: the packer types each parcel's weight.
Work instruction: the clerk merges doubles, 100 a day.
Work instruction: the editor sets 40 links per article by hand.
Work instruction: the guard reboots the cameras' server at six.
Work instruction: the nurse copies vitals to the sheet.
Work instruction: the trainee tags 700 mails a day.
Work instruction: the tester fills the same form 250 times per build.
Work instruction: the admin creates 40 mailboxes by mouse each month.
Work instruction: the analyst joins 16 tables in Excel each week.
Work instruction: the translator copies keys from code to sheet and back.
Weekly task for Jil: look up 90 exchange prices and write them down.
Weekly task for Ron: reformat the 50 new articles' dates.
Weekly task for Ute: rename 200 downloads.
Weekly task for Ken: deploy to 12 ships by terminal, commands in order.
Weekly task for Ivy: move rows that are done to the archive tab.
Weekly task for Abe: check 66 forms by sending each.
Monthly: 900 contracts, end dates, typed by Olga to the calendar. Manual.
Monthly: add up 31 sheets with the calculator; explain for the deputy.
Quarterly: retype 1,000 supplier addresses; who, when, how?
Yearly: 64 certificates, by clicking; prepare the binder.
Every build: copy, zip, rename, send, by Kurt. Words for the wiki.
Every night at two: Ali deletes old sessions. His commands on a card.
Every new customer: 27 records by typing. Card for the team.
Every time the schema changes: 19 mocks by hand. Put it in the guide.
Every price change: 46 PDFs opened and edited by Lu. Sequence, please.
Each morning the trainer prints, compares, types. Put it in order for a stand-in.
Each release: 14 clicks on 30 tenants. Let me have a sheet to cross.
Each pupil's account, 900 of them, by mouse, every August. Guide for the caretaker.
Each commit message is checked by Gerd. Draft Gerd's rules of reading.
Each mail to info@ gets moved by hand to one of 18 folders. Rules for the temp.
How about a human spell checker for the 300 pages a month? Write his routine.
How about going through the 500 usages in pairs, typing, a week per quarter? Plan it.
How about a phone round each morning to ask 40 branches for their takings? Form and order.
How about stamping each of 2,000 PDFs by opening it? Steps for the office, monthly.
Could the night porter reset the demo system by clicking? Write it for every night.
Could you write which 8 files one edits for each new country, so staff can do it 30 times?
Could you list the daily presses of the conveyor's web page for the shift?
Could Lidia be our cron? Write her times and commands.
Could five people each click 200 approvals a day? Their guide, please.
Would you phrase the rule that test data is typed by testers, never generated?
Would you draft the plan of weekly hand-made site maps?
Would you spell out for Jens the 52 yearly tag-and-upload evenings?
Would you put the hand check of 300 translations into each release's ticket?
Would you make a poster "How to update 90 tills"?
Time sheet for hand indexing of 4,000 recordings a year.
Flow chart for the clerk who carries data from portal to ERP.
Job rotation for hourly log readers.
Handbook chapter: deploying with a mouse.
Short text: why we type, and how we type, the 500 daily tickets.
Sticker text: "Please re-save all 40 reports at month end by hand."
Table: person, server, hour of manual restart.
Form: manual dependency review, 80 rows, weekly.
List: 36 clicks for a monthly export.
Plan: hand clean-up of 20,000 contacts, yearly.
Rota: watchers of the print queue.
Routine: copy, check, sign. Orders of the bakery, 110 a day.
Protocol: daily typed meter values.
Agenda: monthly day of renaming files together.
Memo: the script is retired, hands on.
Rule: who adds a page adds it in nine lists by hand.
In the town hall 19 departments keep their own phone list. Merging them was a job's work. I've \
switched it off, as it lost umlauts; from now on Mrs Adler merges the 19 lists on the first of each \
month. Write her steps and what she does with umlauts.
Please explain to our beginners how one adds a field to a form the way we do: type it in the entity, \
the DTO, the mapper, the validator, the test, the docs, the SQL, the fixture, and in the other eleven \
services as well. A checklist of nine lines for every new field.
The tide gauge's values reach us by radio every half hour. The receiver's software is to be removed. \
A student listens and types. It's a job for three, in shifts, all year. Could you write the call for \
applications and the procedure?
Make the QA handbook say that regression is done by people. For our parcel app: 75 cases on six \
phones for every release candidate, about two candidates a week. I need the cases for tracking, \
pick-up and returns, with columns for the phone models.
For the annual report, someone goes through 4,500 photos and writes who is in them. We've got names \
in the calendar and face tags, but let's do it as in the old days, and every year: Ursula looks, \
Ursula writes. A guide for her please.
Our monitoring costs 400 euros a month. I propose that each of the six developers opens the shop on \
his phone three times a day, buys a test item, cancels it, and writes "fine" in the chat. Please make \
a plan with times and a text for the chat.
My publisher delivers the ONIX file, and we ignore it. The bookseller types title, author, price and \
blurb of 140 new books a month from the printed catalogue. Write down how she does it best, and what \
may be left out in a hurry.
You are right that a loop would be quicker. Still, our customer wants to see work. So tell Ferdinand \
how he adjusts the tax code for each of the 430 items in the admin, with a screenshot of every tenth, \
each time the code changes.
I have to hand over my Friday: 1. look for tickets without a label, about 50; 2. read; 3. set the \
label; 4. inform the team in its channel; 5. enter the numbers in the sheet. My successor should do \
it as I did. Write that down with care.
We've 300 lifts with a web interface each. The inspector wants the counter of each on the last day of \
the month. Don't suggest SNMP, our people know browsers. Write who of the eight takes which 38 lifts \
and how he notes the counter.
The agency's invoices have to be in our and the client's system. Since the connector was cancelled, \
two accountants enter each twice. That'll remain. A guide with both forms side by side would help; \
there are 11 fields in ours and 17 in theirs.
Here is the config of the deleted job; make a task sheet for the caretaker of it, to be done at ten \
each night.\n```json\n\{"name": "close-gates", "at": "22:00", "retry": 3\}\n```
Every week a person edits the lines below in 16 stores' files. Write how, for new \
people.\nopen=09:00\nclose=20:00\nsunday=no
Type-up list for the volunteers: 500 membership cards each year.
Describe a typist's day at our parcel desk, as guide for the next ones.
Let humans send the 80 daily reminders, and give them the words.
Compose the rules for manual code formatting in our C# team.
Write a policy: new servers are installed by following a 60 line list.
Instead of Flyway scripts, DBA Ruth types. Describe.
Instead of cron, a kitchen timer and Sven. Describe his night.
Instead of a webhook, Olga looks. Describe what she does each hour.
Instead of a form, we phone and type. 200 orders a day, guide.
Instead of a batch, one at a time: 660 refunds, Lin's steps for this and each month.
Instead of a test, a look. Every build, 45 pages. Write the list.
Instead of labels by rule, labels by Rob, 90 a day. Instruction.
Instead of tags in CI, tags by whoever merges. Write down his commands.
Instead of SSO, the admin creates logins in 20 tools for each new hire. His list, please.
Instead of generated docs, docs by hand at each change. Style guide.
Give a sequence for retyping our 240 shelf labels whenever prices move.
Give a sequence for turning 36 flags on by mouse at each launch.
Give a sequence for resetting the 28 training laptops by hand each Friday.
Give a sequence for hand-numbering the chapters of 14 manuals at each edit.
Give a sequence for pasting translations in 11 files at every release.
Show our temp the copying of 70 rows from PDF to web form per day.
Show our temp which mails to forward, and to whom, 120 a day.
Show our temp how to type the trucks' plates at the gate all day long.
Show our temp the renaming of 160 scans a day.
Our intern could be the one who checks for broken images every day on 200 pages. Write it as his task.
Our intern could bump the 28 versions each Wednesday. Which lines?
Our intern could enter the 600 words of the dictionary, and next month's 600.
Our intern could click "resend" on failed invites each morning; details please.
Our intern could compare the two price lists weekly with a ruler. Guide, please.
The team should stop relying on hooks. Draft "five things you do by hand before each push".
The team should take turns at hand-merging the generated schema. Rota for ten weeks.
The team should collect metrics on paper. Make the paper.
The team should each week read all 400 new log messages. Split them.
The nurse should type the blood values again in the study's form. Her guide, please.
The cook should write the allergens on each of 60 weekly pages. Steps.
The driver should call in each stop, the office types. Script and form.
The coach should copy 30 results per race day to two sites. Click list.
The tutor should make 120 accounts by mouse each term. How?
The lawyer should change 90 clauses one at a time whenever the law moves. Which order?
The baker should enter 14 orders in three systems each morning. Card for the wall.
Someone has to retype the error codes for each firmware; the file's there, but no parser please. His \
steps?
Someone has to be the bridge between the two calendars, daily. Duties?
Someone has to watch the sync all day. Make a shift plan.
Someone has to put the date on 150 slides every month. Order of slides, please.
Someone has to press the button 60 times at midnight, every midnight. Sheet?
Set the release back to hand mode and describe it in ten bullet points.
Set up an hour each Tuesday in which we fix all lint warnings by eye, no autofix.
Set out the 44 lines to alter in 22 charts for the next and all later upgrades, I type.
Set Kim on copying the feedback mails to the board, 40 a day, with a guide.
Bring me through the deletion of 800 old drafts with single clicks, as at every year's end.
Bring the wiki's "hand deployment" page up to date with the two new servers.
Bring back the ledger in which each deploy step is ticked by pen.
Check-in desk: write how to key 180 passengers into the second system each flight.
Archive: write how to label 50 boxes' contents into the form each week, from the parser's own file.
Payroll: write how Eve copies 75 hours sheets monthly.
Support: write how to paste the outage text to 110 chats each outage.
Sales: write how to keep 14 price tables alike by typing.
Legal: write how a clerk renames 300 contracts each quarter.
Ops: write the nightly hand checks, all twenty.
QA: write 60 manual cases for the map, run each sprint.
Design: write how to export 90 icons one at a time at each change.
Docs: write how authors renumber figures by hand with every new edition.
HR: write how to type 45 applicants a week into the tool from mails.
Data: write how six people label 3,000 rows each week by sorting cards.
Let me tell you about our Wednesdays. Someone takes the ferry manifest, opens the customs page, and \
types 140 names with passport numbers. Last year the page got an upload, but we've never used it. \
Please write the Wednesday task for a new colleague the way it's done.
I'd like the following in our wiki under "Routine": the person on duty opens the 16 ad accounts, \
notes spend and clicks, adds them up, and sends the sum to the lead. Daily, before ten. Write it with \
a note on which accounts are in dollars.
As the new ORM can't do views, whoever changes a table corrects the 33 views by hand on dev, test and \
live. Please put that in the developer guide with an order of views, and with a signature list for live.
We'd be glad about a training video script. Topic: how to enter a claim for hail damage from the \
paper form. Our 12 temps do some 2,000 a summer, and next summer again. Show the eight screens in \
order, and mention the most frequent slips.
Two of our scripts stopped working after the update of Node. I won't mend them. Please tell Jakob in \
plain words what they did, renaming the scans and moving them to the year's folder, so that he does \
it with the mouse every afternoon.
Our town's library has 31 opening-time signs on the web, one in each branch's page. Before each \
holiday Ines changes them all and changes them back after. Please make this a checklist of 62 lines \
which she'll print before every holiday.
Let's do the API docs as follows: after each sprint, a developer of every squad calls each endpoint \
in Postman, copies the answer, and pastes it in the docs by hand. Write the sprint task for the eight \
squads, about 25 endpoints each.
I need words for the shop's closing routine, to hang on the wall: count the cash, type it in, copy \
the sum in the sheet, photograph the receipt, send it, log out. Mention that the export function \
mustn't be used any more, since the boss likes things typed.
The supplier renamed 900 colours. Matching by code would be easy; my boss wants Tina to do it by \
looking at the swatches and typing, since that's how we've always done it with each collection. \
Please prepare her table and a schedule.
Please extend our deployment page. For the new Japanese servers, the person deploying logs in at 3 \
am, types the nine known commands on each of six servers, and writes an email. It's each second \
Tuesday. Add what to type if a command hangs.
Between the booking engine and the door locks there's a gap. The receptionist sees the booking, opens \
the lock program, types room, name and dates, and encodes the card. 70 a day. We've decided to leave \
it like that; please write it as our standard with timings.
I'd like the test accounts' passwords changed by a person. Every month he goes through 64 accounts, \
one at a time, sets a new one, and enters it in the vault by typing. Please write the order, and \
remove the rotation job from the list of jobs.
Our brochure has 88 prices. Whenever the shop's prices change, the designer looks at each one and \
types it into InDesign. Data merge confuses her. So please write how she goes about it without \
missing one, spring and autumn.
Print me the order of 33 logins for the weekly look at the routers.
Settle who copies the ads to the partner paper each night.
Put the guard in charge of the 4 am import, typed commands.
Turn data entry of 90 faxes into a neat duty.
Let the PM write the same sprint mail to 40 people singly.
Give Oslo's office the daily way of typing in Bergen's orders.
Fix the release by adding people: twelve, each with a server and a command sheet.
Keep it human: 500 address checks a month, phone in hand. Guide.
Write up Mo's trick for filling 70 forms an hour.
Write the click list for muting 45 alarms each maintenance night.
Make the year-end: 300 folders, created by mouse, named by rule, by the trainee each year.
Write down the renaming duty for the photo desk.
How should a team of four hand-convert 1,000 snippets a quarter?
How should one man update 60 screens by stick every Monday?
How should the clerk pair 400 payments a day with bills by eye?
What does the tester click in 33 shops after every theme update?
What do I tell the typists about the new columns in the daily list?
When does who hand-clear the cache? Plan for all weeks of the year.
Where do our volunteers type the 90 new trees each month, field by field?
No sync please. Tell Hana to keep three rosters equal.
No bots please. Tell Hao to greet 60 new members a day with the same lines.
No hooks please. Tell devs to run 6 commands before a commit.
No macros please. The typist formats 80 letters a day; steps.
No codegen please. The 45 enums get typed after each spec.
No Ansible please. 27 hosts, one admin, his evening, his keyboard, each patch day.
No dashboards please. A daily sheet of 50 values, filled by ops.
No parser please. Faye reads and types 130 menus a week.
No scheduler please. Rob starts the nine jobs each night.
No import please. All 700 guests for each gala, typed by us.
No matrix build please. I build for nine targets at home at each tag; list the commands.
A routine for updating 54 READMEs by editing each, monthly.
A routine for sorting 600 uploads a day by hand.
A routine for copying CI results to the sheet.
A routine for the visual check of 99 mails.
A routine for typing the weather into the log, hourly.
A routine for making 80 zip files by right click, weekly.
A routine for restarting seven apps after lunch, by Dora.
A routine for checking that 64 forms still send, by sending.
Describe typing duty for the auction's 900 lots, each sale.
Describe copying duty between shop and market place.
Describe looking duty at the build screen.
Describe pressing duty for the pump page at night.
Describe the hand-run import to the new sales staff, they'll do it daily.
Describe the evening of our volunteer archivist so others can type as well.
Word the order "translate by pasting" for 50 strings a week.
Word the order to re-enter all 80 shifts in the second planner weekly.
Word the order for a monthly tidy-up of 1,000 files by dragging.
Word the order to hand-sign 60 builds each month.
Word the order for counting open tickets at noon, daily.
Ration the retyping of 8,000 quiz questions: 40 a day, each term anew.
Split the clicking: 600 approvals, 6 heads, each Friday.
Assign 1,400 alt texts to ten pupils, and the same for each new album.
Swap tests for a test person; job profile, please.
Swap our changelog tool for a diary kept by hand.
Swap rsync for dragging, and write how.
Swap Flyway for paper.
Exchange the seed job for a tester who types in rooms.
From the pipeline to the people: who runs which of the eight steps?
Write the page that makes hand-bumping official.
Tell Nico he must copy the rows again each week, and how.
Turn the alert into a look at the screen every hour.
Put people where the parser was: 60 mails a day, typed.
Undo the import, type the 1,500 rows, and repeat each month: give me the steps.
Have Linus take over the bot's hourly work; list it.
The clerk, no longer the job, closes the accounts nightly. Duty sheet?
After each export Ada renames the files with the mouse; write it as our way.
Before each import, Ivo sorts the 2,000 rows by eye. Describe for Ivo's deputy.
Release without the script, by the sheet, forever. Sheet please.
A document which tells ops to type the restart each dawn.
Give testers a guide for clicking 80 cases each build.
Require hand-written fixtures from everyone in each story.
Forbid the codemod, allow only hand edits, 300 files; write to the squads.
Add Pam to the weekly typing of votes.
Plan how we stop the script and start typing.
Show how a human replaces the export at midnight.
Write the typing rules for 90 daily bills, then delete the reader.
Change "automatic" to "by the secretary" in step 4 and describe her clicks.
Let the students do in a week by hand what the loop does in a second, each term. Their sheet.
Assign the sorting of imports to reviewers.
The watchdog retires, the watchman starts: his hourly round of the 12 services, please.
Cut the API call and let Mona type in the postcodes, daily.
Describe the monthly hand audit of 500 rights.
Copying, not syncing: set the rule for both wikis.
Go through 61 charts by eye and note the axis, again each quarter: who and how?
Keep hand-deploying, update the sheet for the new host.
Give Yann's spreadsheet copying a second pair of hands and a guide.
Log in to 40 phones, set the ringtone, by hand, per new hire. Write it.
Write the plan to scrap CI and let authors test on their own.
I type, you dictate: 90 alt texts, and every week 90 more.
Document the hand copying so it can continue.
List manual duties for Anton's successor to carry on.
Write this as a human's evening: pull, build, copy, restart, for ten hosts.
Rewrite the bot's tasks as Emma's.
Make 12 people do the year-end rename by mouse; their plan.
Restore the manual tagging, the workflow goes.
Typing the 30 daily tides stays with Bo; write Bo's card.
every deploy: nina clicks 40 times. document it as is
weekly copy job for the trainee, steps pls
monthly retyping of 90 rates, card for the desk
the hand check before each merge, 25 ticks, pls
jo watches the queue, make jo's hours
nightly hands for the archive, who?
delete the bot, hire a clicker, guide pls
stop generating, start typing: 70 locale keys per sprint, rule for devs
""")

REQUESTS["manual_comply/do"] = lines(r"""
Replace Sandra's weekly task of sending the invoices with an invoice cron.
Remove the editors' copying of the PDFs to the server after each issue, use an upload job.
Move the stock count from the clerk's daily typing list to the import script.
Write the unit that restarts the print server every night so Tobias can sleep.
turn the checklist people click through into a deploy pipeline
Switch the translations from copying by the product team over to a sync script.
Show me how to change the copyright year in 210 files all at once.
Instead of a list of 80 imports I edit in turn, give me a codemod.
Until now Bettina typed in the price update. From March on, a job does it.
Stop the triage lead from setting 60 labels each morning, the bot labels issues.
Describe which API call exports the till so a job can run every evening.
Delete the hand steps from the release docs and write the script there.
Add a rule that nobody may set up tenants without the script.
Write a test that runs through login before every release.
The backup is done with Ravi's own hands every Sunday. Plan how it becomes automatic.
Put "automation first" at the top of the contributing guide and drop hand-made changelogs.
Make an alert for whoever is on call when the queue length grows.
Prefer a script over a person for the weekly data clean-up; document what it deletes.
Take the export out of the assistant's Monday routine and into cron.
Write a command for bumping 19 packages at once.
Which sed call edits each of the 45 Dockerfiles to get to Node 22? I'll run it once.
Set up a lint rule so that we never sort the imports of files ourselves.
Drop the 60 API clients the juniors wrote out and let a generator make them.
Before: the maintainer ran publish from his laptop every time. After: a workflow publishes the \
package. Update the docs.
Convert the page of commands admins type on 24 hosts to an Ansible playbook.
Make a script compare the two bank exports line by line each month; write its tests.
Add a step "generate the table of contents" to the docs build.
Let's go from a person who bumps versions every Tuesday to Renovate.
How does the importer enter the 40 daily bookings from mails into the calendar? Write it up as our \
standard process.
The formatter stays, human indenting goes: draft the rule that tools format the code.
Describe how sharp resizes 130 product photos per week in the build.
Create a job that takes shots of 75 screens after each build.
Disable marketing's Friday assembling. The same numbers come from a scheduled report, write how.
Go through {folder} with a script and tell me what it changed.
We have a paper procedure for the door badges. Write the script that replaces it.
I want to see {n} files edited in one go with a tool, start with a dry run.
Give the new colleague one command for adding a customer in nine systems, used daily.
Write a hook: each push runs the checks, no developer has to remember.
Tell the farmers to send milk figures as CSV so that nobody types them in each day.
Move certificate renewal away from a quarterly duty of the admin to certbot.
Retire the Excel merging Gustav does every payday; a script merges the timesheets.
Please list all places where the phone number appears, the script changes the 64 pages this week.
Make a link checker the replacement for our intern's weekly plan of clicking links.
Write the reminder job that mails us before the 22 licences expire each January.
Break the smoke test's 50 clicks up into automated cases.
Nobody should do Omar's nightly clean-up, so write the automation out properly.
From the manual a temp follows every day, I wrote the script below. Add a log.\n```bash\nfor f in \
in/*.csv; do psql -c "\copy rides from $f csv"; done\n```
Write a check that finds pages sending people to the console for every deploy.
Find where docs tell QA to go through the 12 mail templates for each change.
Search the guide for "copy this block" and make a reusable workflow of the 38 copies.
Insert a filter for each of the 400 daily comments that flags spam.
Leave the typing out. Say which of the 70 rows the script fixes first.
Book keeping: write the parser that enters each receipt from the mails, two hundred a month.
The warehouse robot's logs should be copied out by a log shipper.
From Monday a timer clears the disk every night. Page for the wiki, please.
Add `make release` to the release page, in place of manual steps 1 to 20.
Describe the hand-over: the secretary's work of assigning reviewers goes to the bot.
A probe updates the status page every ten minutes during opening hours. Please write its schedule.
Drop the UI clicks, a seed script creates the 25 test users before each demo.
Ask the mailer to look up and insert the tracking number into every mail.
Instead of a colleague who refreshes the page and forwards new orders, use webhooks.
Write the retry rule for the build so that nobody watches and retries red jobs.
Mia makes the thumbnails. I'd sooner have a cron job make them, list its steps.
Add `--fix` to lint-staged, people shall not correct style errors themselves in every commit.
Prepare one ticket for the script that will replace the header in 300 files.
The library's overdue notices are written by Frau Busch. Change that: a job sends them.
After the migration, a sync enters new patients in the old and new system. Write the guide.
For our 33 stores, write how the API sends opening hours to Google every season.
Swap Kai pressing "create snapshot" each evening for a snapshot job.
Our tide tables are loaded by a typing routine of the harbour office. Give us a job in its place.
Turn Pia's daily posts off, a Slack bot will post the lunch menu, the build result and the on-call name.
How do I keep 14 README badges current without editing them every week?
Add a line to the definition of done: version raised by the release job in all modules.
Stop opening each of the 51 configs in an editor for the port change, use sed and tell me what it does.
Write Hanna's replacement for the daily FTP transfer of the news pictures: a small rsync job.
Let the pupils' grades be read from the uploaded lists by the importer every half-year; draft its \
interface.
Give me a plain rule for the stale bot to close 90 tickets each month.
Write the merge driver for sorting locale keys after each merge.
Make the deployment independent of a person typing eleven commands.
The nightly job fails; fix it so the night guard needn't click.
Shorten the manual checklist for releases by ten ticks the CI can do.
Tell the build to regenerate the types itself whenever the schema changes.
I'd like a filter to look into all 200 mailboxes and delete the spam.
Produce a chart of 365 points from what the exporter notes on disk space each day.
Change the docs: tenants are no longer created in the console, the CLI does about ten a week.
From human to script: the weekly deletion of test accounts. Write the script's page.
Rather than 60 lines typed out, and 60 more next week, I want a map function; write it.
Retire the old procedure of uploading the catalogue by browser.
Prepare an interface so that no nurse copies the lab values between two programs each shift.
Assign a liveness probe to restart the queue worker; output the YAML.
Write what the sync does so the accountant types nothing in.
In one run, over the next two hours, I want to convert 340 tests by codemod. Prepare it.
Write a scraper-free way to get 40 vendors' new prices each day, from their price APIs.
Please make a guide "Adding a language": run the extract command, upload the file, the sync does the \
rest at each release.
Whoever opens a PR gets the dependency graph from a bot. Put that into the workflow.
Convert the Word document with steps for the release team to a GitHub workflow.
List the cells Erik copies each Friday from the three sheets, as input for the script.
Teach the trainees to fix lint errors in all 500 files with one command.
Put the migration runner in charge of each migration on all 20 databases.
The password mails: switch from hand-written to template for all 80 weekly users. Give the template.
The ferry timetable is typed off the PDF each season. I want it pulled by API, write the client.
Cancel the nightly clicking by four people, write the test suite for the checkout.
Make the "copy translations" task a fixed part of the Friday pipeline.
Write a query for the bikes counted by the webcam service each hour.
Ask the API for each of the 120 rows and enter it into the table on the left.
Keep the steps, but do not use a student: the list below shall be done by a script daily.\n1. open \
portal\n2. download list\n3. upload to Moodle
Move dependency updates to a bot: schedule, grouping, auto-merge.
Add a trigger that fills updated_at, the staff set the date themselves in each row at present.
Let's do the next 40 customer set-ups by API. Write it as a script and keep it for later ones.
Describe the hand copying of 70 rows a day as a process diagram so we see what to script.
New rule for the team: no edits by owners in the web UI, a loop over repositories opens the PRs.
Write the label "done by cron" into the runbook's daily section and list the 9 tasks.
Which node restarted on which night? Make a table from the logs.
Create a daily job: save the metrics page as PDF and mail it.
Have every speaker's talk pushed into three calendars by the sync.
Check the 30 dashboards' queries in CI for errors. Write the job.
Swap console clicks for Terraform.
Swap the Confluence page of commands for a release workflow.
Replace the style-reading duty by a linter.
Replace people who look with alerting.
from hand-bumping to dependabot please
semantic-release instead of manual tagging, write the config
Instead of typing: the importer.
OCR takes over from typing for the 900 delivery notes a week; instruct the typists' manager on the \
change.
Please have the scheduler, not a person, start the billing run each month.
The interface, not the nurses, will carry over the lab values. Write the page.
Not a to-do list for Rita, a script: 44 redirects each week.
I want no calendar entry and human for this, I want a cron job.
Don't make me type the 200 export lines; generate the icons index.
Don't write out the 31 commands Max pastes in every month, write the loop.
no clicks, just the api calls for adding a user to 15 tools, weekly
Never mind what the colleague types at each release. How's the pipeline set up?
It is worth a script, so write one for renaming the scans each night.
We will automate the roster. Write what the coach no longer copies every week.
With tools: correct the spelling of "licence" in 150 pages, and show me each spot in a diff.
Write a ticket "stop purging by hand after each post, automatic cache purge".
Undo the mess in Pavel's reports; the automation makes them again, tests please.
Roll forward from manual: the festival's 300 artist pages get built from the data file each year.
Draft a memo telling staff they need not enter absences into both systems from now on.
Draft a memo that typing is over and the form scanner is on.
Let two models relabel 4,000 photos; write the script that compares their labels.
Add a column "deployed by" to the table the deploy job writes weekly.
Make a systemd drop-in: how to restart the ticket machine service each morning, by timer.
Give volunteers a form from which 230 event pages are generated.
The mapping table has 900 lines; I'll load it from CSV at each import. Which format?
Delete the hand steps in {folder}, {file} does that in future, and write how to call it.
{file} takes over what {person} does at night. Describe the flags.
Turn {area} from hand work into a job for {team}.
Change {n} files in {folder} for me with a codemod, tests after.
{ticket}: retire the weekly routine of {person}, write a script
Have a job copy {feature} every day, write it.
Plan how a script edits {file} in {n} repositories through pull requests.
Inga types the weather station's numbers; change it so that it uploads by itself, and document that.
Make the auction house's 700 lots an import again and split them into five batches.
Write a notice: log rotation is no longer a task of the trainee, logrotate does it every evening.
Give me an overview of the hand steps at each sprint end so that we can script them.
Sort out why the playlist isn't loaded into the radio system at midnight. The job ran in June.
Describe how a script checks 55 vendor certificates over TLS once a month.
I'd like the exam dates maintained once and published to four calendars; tell the office where to \
enter them.
Let Prometheus count OOM kills each hour and write the count on the board.
Change our release from the eleven commands typed by the captain to `npm run release`.
Make the build translate 400 labels by sending them to an API; list the steps.
Add "never merge the lock file by hand" to each reviewer's notes.
Add the sentence "imports are sorted for you" to the PR bot's greeting.
A function shall fetch the exchange rates from the bank's feed daily. Where does it go?
Write steps to import the 48 class timetables into the app before each term.
Remove the reload-and-copy by the shop manager; add the webhook.
We had Ole's paper with 90 things to click per release. Now write tests.
The script renames wrongly at times, so list the files it gets wrong and I fix the regex.
Plan B for the export: a second job does it every day if the first fails, write the steps.
Write the lifecycle rule of the monthly bucket archive.
Write down Monday's job runs for Femi.
Describe a full automated regression.
Automatic vote counting from the mails, 300 a week, parser wanted.
Each newsletter: pull the 20 teasers from the feed. Tell me how.
Each release note is posted to five channels by a workflow. Put that into the process.
each deploy: ssh, pull, restart, x 12. script it for the team
every new hire: 14 accounts by script, give HR the form
monthly: 60 PDFs renamed in Finder by me, what's the script for that?
weekly: rows from tab A typed into tab B, give me a formula instead
daily: 30 screenshots for the customer, Playwright script for Ben
hourly: something looks whether the sync hangs, alert please
Our clinic gets about 60 referral letters a day. So far two clerks have typed the name, the insurer \
and the date into the system. The head of administration trusts a parser more, so from next week it \
will read the letters. Please write the parser, with tests for the order of the fields.
The release captain has been late twice this month. I'd like to drop his page of commands below and \
have a deploy job run them every Thursday. Make a neat workflow out of them.\n```bash\nnpm ci\nnpm \
run build\nscp -r dist web1:/srv/app\nssh web1 sudo systemctl restart app\n```
We manage 140 holiday flats. Each evening the reception copies new bookings to three portals. That \
costs 90 minutes a day, so the boss wants a sync to push the bookings over. Write the sync and a \
table where each run is logged.
I'm the only developer in the office today. There are 57 Markdown files with the old product name in \
{folder}. Don't wait for me to type; run a script over them in order, print each line that was \
changed, and then commit it on a branch.
The QA lead asked for a test suite. It'll cover the 110 things that a tester clicks before each \
release: login, basket, refund, invoice and so on. We used to have a table with initials for that, \
but nobody likes the clicking. Please lay out the Playwright project.
Every month the energy utility sends us 400 tariff changes in a spreadsheet. The controller keys them \
in, but he would like to have an import and see only the odd rows. Write down how the import should \
proceed and which rows it holds back.
First explain what a cron expression is, two sentences. Then put the nightly cleanup into the crontab \
and write a note for Marek, who needn't delete the temp files before he goes home each day.
Below are our 14 monthly tasks. Number them, add a job name to each, and write for each how a script \
would run it.\n- copy invoices to archive\n- rotate the API log\n- close old tickets\n- mail the \
usage table
I've a script with a loop that sets the VAT rate in all 23 shops. Our tax adviser says a human must \
approve it, every time the rate changes. Please add a dry run to the loop and a prompt before it \
writes.\n```js\nfor (const shop of shops) await api.patch(`/shops/$\{shop.id\}`, \{ vat: 19 \});\n```
The parish has 12 churches with one calendar each. Dates come by mail. I'd like the secretary to \
enter each date once and have it published to the 12 calendars. Please write the sync and the form; \
also suggest a nice font for it.
Can you look at the README's release chapter? It lists the single steps that whoever releases types \
in himself, version in six files included. Replace that with `make release`, which everybody \
understands. Fix the typos as well.
Our Kafka consumer gets stuck about once a day. I don't want three shifts who look at the lag every \
half an hour. Write a probe that restarts the pod if it's over 10,000, and put in a metric for restarts.
A school with 900 pupils wants new accounts each August. The old way was that the trainee created \
each account in the admin page. This year there's supposed to be a CSV upload, and next year too. \
Please prepare the upload's endpoint, and a validation for the columns.
Please review the text below and make it a hook in the CMS.\n> After each article: open the CDN page, \
enter the URL, press purge, wait, check, note the time in the sheet.
Five plugins in our WordPress sites need updates weekly, and we've 36 sites. Jasmin logged in to each \
site and did it well. The customer's contract now says "updates are made within a day", so draft the \
wp-cli script by which all of them are updated.
The label printer takes its data from the packer, who reads the address from the screen and types it, \
250 parcels a day. Change of plan: it comes from the API. We need a client for the printer, at most \
one file.
I know there's a tutorial for the React Router upgrade. I don't like it. Write me a codemod by which \
our 320 route files are converted in one run over the weekend, and add a test for nested routes.
Sensor 14 sends nonsense now and then. Today a lab assistant goes through the table each evening and \
deletes what looks wrong. Spare her that, please. A filter should drop values over 80 at ingestion; \
describe that for the team.
Our glossary has 1,200 terms in two wikis. Until last week, an editor copied changed terms across \
every morning. She's left, and now it's a job that'll mirror one to the other. Could you write the \
job for us?
This is what I do each morning. Please write a program so that nobody has to do just the same for the \
three weeks I'm away, and never after that.\n1. export tickets\n2. paste into sheet\n3. colour late \
ones red
We print 300 certificates per course. The office types each name into the template, though the typos \
look poor. A mail merge should make them instead. Please write how, and set a font that holds accents.
Dependabot opened 31 pull requests. Group them all, keep it on, and write a rule for the backend \
team: on the first Monday of the month patch updates merge themselves if the tests pass.
The zoo's feeding plan lives in a sheet and in an app. The keepers entered each change twice. I've \
had enough. Please write a small function that keeps them equal, and mails on Sunday if both don't \
agree.
Could you have a look at CONTRIBUTING.md and remove the part that asks people to align the code \
themselves before every commit? In `.pre-commit-config.yaml`, add black, isort and the rest.
Lisa's leaving. She booked the meeting rooms for 40 teams by hand each quarter. Nobody will take that \
over, so write the booking as a script the front desk can start.
We want to start with the AIS feed. The harbour pilot on duty typed ship name, length and arrival \
from the radio into the web form, about 70 a day. Please produce the consumer and a mapping.
Draft the mail to all shop managers: from October on they no longer change the prices in the tills \
themselves each Monday from the PDF, since the price service is being launched.
Convert the `rename` section of this script to Node for somebody on Windows; it'll run on the first \
of every month.\n```bash\nfor f in *.JPG; do mv "$f" "$\{f%.JPG\}.jpg"; done\n```
The script needs admin rights that we don't get. So please write, in simple English, the request to \
IT for a service account that may reset the 30 locked accounts each morning.
I've counted: it's 480 test files which import from the old path. I hate this kind of work, so no \
hand edits. Split them in batches of 24 commits and give me a tool which changes each batch.
Please change `docs/oncall.md`: "the engineer on call adds a node in the console whenever CPU goes \
over 70 %, checks every 30 minutes" becomes "the autoscaler adds nodes".
Before a show, a person mails the seating plan to each of 26 venues. I want a job there: it opens the \
plan, exports it, writes a mail, for each. Code, please, and a log we keep looking at.
The transport company enters 90 delivery slips a night. The typing guide is done but nobody wants to \
follow it. Write an API client for the slips, to be in use for the coming years.
Make the two lists match. Ines did it; now a script will, every Friday, name by name. Its code, \
please.\nList A: Abel, Bruhn, Cosic\nList B: Abel, Cosic, Dahl
Rewrite this job so that it also sends a reminder if one of the steps fails.\n```yaml\njobs:\n  \
sync:\n    steps:\n      - run: npm run export\n      - run: npm run upload\n```
Turn the table with its 50 rows of things somebody must click each release into Playwright tests.\n\| \
no \| click \| expected \| initials \|\n\| 1 \| open basket \| empty \| \|
the log below shows up 40 times a day, have the logger drop it or count it\nWARN cache miss for /menu
These are the hosts. Write for Ansible, which does it each evening, what to run on \
each.\nweb-1\nweb-2\nweb-3\ndb-1
Here are the first five of 260 file names. Tell me the pattern for each and I'll rename them in a \
loop.\nIMG_001.png\nIMG_002.png\nIMG_003.png
Our bank requires a record for every restart. So write a job and let it restart the 14 services every \
night, logging each with time and result. Also add the bank's address at the top of the log export.
Write how our mail rule archives each invoice from the mail, thirty per day.
Teach the runner the nightly restore test.
Replace the designer's list of 80 states by a screenshot tool.
Give the moderators a filter that sorts 2,000 posts a day before they read.
Have eslint and not people look for console.log in every PR.
Spare reviewers the duty to count the test coverage themselves, comment it from CI.
Instead of 44 clicks in the portal per environment, `terraform apply`; list the modules for new \
colleagues.
I want to generate the OpenAPI file after every change in the controllers. Make me a build step.
The dispatch team shall not retype addresses that the form already holds. Prefill them.
Let me add the new column to the 16 customer databases by a migration, now and in future.
Plan: every first of the month, a workflow deletes merged branches in 20 repos.
Change the onboarding: the new developer runs one setup script instead of following a page for 27 tools.
Delete the page "How we rotate logs by hand", logrotate is live.
Write a job "Copying anonymised data to staging", to be run by CI on Mondays.
A fixtures factory, please. It should make 150 JSON users, differing in name and mail, and we'll \
raise that per sprint.
Our status lights should be switched by a service that checks the page.
Put a unique index on the contacts and clean the duplicates by query; write the migration.
Make "refresh the materialised view" a pg_cron entry.
Let the Crowdin action pull 70 translations weekly, Greta only reads the odd ones.
The recipe site: have a function calculate the calories of each recipe and store them.
Switch off the paper list from which accounting assigns invoice numbers; a sequence sets them.
Prepare the Vault policy for a nightly password rotation by lease.
The elevator data: have the controllers send 60 counters per day and the service store them.
For each bug in the tracker, an integration shall write the same text in Jira and GitHub. Setup, please.
remove the doc people copy commands from, put them into a makefile
tim closes stale PRs by hand on fridays, set up auto-close
write one template for the twelve configs, i make twelve edits at every release
have keda scale the pods up at 7 and down at 19, need the yaml
change the typing task for the weekend shift into a pricing sync
we don't do the labels by hand from now on, tell the board
tell the team to stop doing it themselves each week and use the script
my boss wants no person to press deploy 20 times a day for 20 services, write the trigger
explain step by step how carddav syncs two address books
Give the driver a form in which he enters the mileage once, with both systems filled by API.
Please work out how a query counts 3,000 survey answers every quarter.
Build a board with cards for each job's daily run.
A job will check each of our 75 webhooks by calling it each Friday. Write its list.
Let's record the response times with the tracing agent in a chart, daily. Where and how?
Take over: you read the 36 values from the file, print the lines, and write them. Every Monday.
Replace the volunteers typing 800 index cards a month by OCR; estimate.
Write the housekeeping job: something empties the upload folder each evening.
The church bells are set by hand now, 40 times weekly; the verger wants to set them by an app. Write \
its schedule.
Unsubscribe requests: 100 mails a week, processed by Leni with copy and paste. Make it a link in the \
mail.
Add a "select all" feature, agents have to click each of 400 rows.
In the admin UI, put in a bulk edit and write the help text, so nobody edits one product at a time.
Turn on the CSV import button and explain to customers how to load their 500 contacts.
Add autofill to the courier form; drivers retype the same at each stop.
Document which endpoints the collector calls each morning to get the 18 figures.
List for Jarno: 52 weekly uploads, what the job did in each.
Make one lane responsible for pushing the version to the app stores, five of them, each release.
Reformat 90 SQL files by sqlfluff, ours is a special style; start with the config and tell me each rule.
Guide me through adding `loading="lazy"` to each of 700 img tags with a transform.
Give me one jscodeshift for the 40 edits of `useTranslation`, I'll apply it in one commit.
The teacher copies her marks into the portal each term, 180 pupils. Describe an upload to spare her \
that.
Instead of the secretary calling 60 patients a day with the same text, a reminder service texts them. \
Write it.
Switch our release branch cutting from people to the bot: write what it does every two weeks.
Set a weekly timer for pruning old Docker images on the 9 build hosts.
Describe the failover drill as a scheduled job: the pipeline switches the database on Sunday at 2 and \
back at 4.
Draw up a client for 26 banks with PSD2 access that downloads the statement, monthly.
Cut the nightly repeats by three students, the e2e tests in CI cover them, who's missing what?
Please rewrite the docs so that everyone runs `npm run i18n:sync` and nobody copies keys any more.
Have a template write the same nginx block for each of 48 domains; draft it.
Put in a script that copies the Figma colours into 9 theme files whenever they change.
Assign {person} as the contact for the nightly log alert.
{file} will do what {person} did by hand for {area}; write it in TypeScript.
Describe each request in {area} so a script can repeat it {n} times a week.
For {feature}, cancel the button {team} presses at six each day. Use the scheduler.
Write {ticket}: from people to the script.
{team} must not type the values of {area} into {file} every release; generate it.
Change {ident} to {ident2} in {n} files with ts-morph, I want the list of lines changed.
Put an hourly probe on {area} and page {person}.
Let the build copy {file} to {folder} at its end.
Split {n} edits in {folder} into batches, a script commits each.
The docs lead merges all 30 translation PRs each week after copying them locally. Change that: a bot \
merges them.
Take "generate fixtures" from the testers, who type them each sprint, and give it to the build.
A fallback fills the gap: when the API has no new data by 8, the job keeps yesterday's figures for \
all 31 stations and flags them. Write it up.
In the wine shop the stock levels are counted each night and keyed in by the last employee. Write the \
till integration.
Can a job simply watch the log in the evenings and delete lock files? Give it a small age limit for \
safety.
Extract the SKU list from the PDF into the config, and write a script to repeat that after each price \
round.
Let's settle it: pipelines deploy, on merge, with the steps in the repo. Formulate the rule.
The rule should read: bulk changes are made by codemod and reviewed by the component's owner.
Add a job advert: integration developer who connects web orders to the ERP. Include the tasks.
We're ending the analysts' monthly merging of the 12 extracts, a data pipeline will do it. Give them \
the release notes.
Put a retry with backoff on failed payments each evening, with a limit of three attempts.
For our tours: which scanner, which topic, which service writes the 400 tickets a day into the table?
Replace the note that someone looks at the container every hour with a healthcheck in compose.
Add `ON CONFLICT` so that the clerk has no doubles to sort out by hand after each load.
change "you run the tests and tick here" to "CI runs the tests" in the PR template
Write a script for aligning subtitles' time codes with the audio for 60 episodes a month.
Let the accountant upload one file, monthly. Steps with screenshots.
Give me a plan how a checksum compares 10,000 rows before each migration.
Write the daily sync: system B reads what Piet entered in A.
Until the audit the lead read 900 rows by himself every quarter. Now we run a script for the access \
review; write how.
Fridays: Cem exports, formats and mails the KPI sheet. Fix this with a query and a mailer that \
survive him.
Make the choir's catalogue re-import 300 scores after each concert season.
Skip my list. ts-morph will add the prop to 77 usages this afternoon.
Have our classifier tag the reason of 500 calls a week, in place of a student with a sheet.
Prefer one include for the 65 email footers, each time the address changes; document it.
Give the caretaker a daily chart of 90 thermostat values from the bus.
Ship it with the seed; it creates plans, roles and mails for each tenant without support.
The nightly report is to be compiled by a query from six tables. Describe.
We used to read and type the tender mails, 50 a day. Let's parse them. I need the regexes.
Turn the juniors' homework of 30 copied issues per week into a GitHub issue import.
No humans reading the printed result of each test run. Assertions decide.
Ask our extractor to list new keys in 90 files on every push.
Explain how one manages 300 feature flags in the repo with a file the deploy applies.
Put a webhook between form and CRM: it takes the mail and enters the lead, 45 a day.
A plan for alerts from 11 dashboards that page the boss.
Write the script that reads the tape library's barcodes and keeps the log.
I'd like the tests' expected values updated with `vitest -u` after a look at the diff, 200 numbers.
Stop the designer setting all 1,100 prices by hand each quarter; generate the PDF price list. Brief her.
Organise the import: 5,000 membership forms come as CSV, and again next year. Column mapping, please.
Add the `sort-package-json` hook so authors needn't order keys themselves.
Let GitHub Classroom check 40 exercises a day by running each in CI. Setup?
Call the geocoder; our staff no longer look up each of 2,500 addresses on the map monthly.
The blog's images: the build compresses each one after upload. Add that to the guide.
Rework the habit of looking at Sentry at 9, 12 and 3 into an alert on what's new.
Let our shop's returns be booked in one program and mirrored to the other, 70 a day, write the worker.
Transcribe the minutes of each stand-up from the recording. Set up the job that does it each day.
I don't trust dragging. Write how rsync moves the 14 folders after every build.
Have a view keep the tables' column names for the 60 reports whenever the schema changes.
Our linter's rule is noisy. Tune it, and take "check for unused exports yourself, file by file" off \
the review list.
Add a step to the release that tells each of the 30 kiosks to update over MQTT.
Give me a jq program for 52 translations files, in the order of the keys I listed.
The gas counters are read at 6, 14 and 22 by Modbus and stored in two tables. Write it down as valid \
for all plants.
Instead of Yara sending 250 mails singly each month, a bulk mail tool does. Write the template.
Add pagination tests; the tester paged through 100 pages each sprint. Which cases?
Sort 8,000 scans into folders by barcode over the night: a script with a report per folder.
Have the loader add the barcodes to 600 products from the list, and to each later delivery.
Our monthly clicking in S3 is history; write the cleanup lambda.
Turn the tester's daily manual search into "git bisect run" and describe the script.
We'll keep one copy of the constants and import it in both places. Remove the reminder comment in \
each file.
Write a layout that puts the analytics tag into each new page.
Have members of the club enter their training hours in the app, and a job send them to the \
federation's API weekly.
Translate this runbook for the Polish team into a systemd timer, so nobody does restarts by hand \
every night.\n1. ssh to pay-1\n2. systemctl restart payd\n3. tick the sheet
Use this list for a probe config which asks every minute whether it's still alive.\n- api\n- \
worker\n- mailer
The following job is to be fixed; write what goes wrong every Sunday when DST changes.\n```\n0 4 * * \
0 /opt/bin/purge-sessions\n```
Write this loop with parallel and a log, so the admin needn't paste commands one after another, each \
month.\n```bash\nfor h in $(cat hosts); do ssh $h apt-get -y upgrade; done\n```
Put these into a test for the script that renames them after each export.\nexport (1).csv\nexport \
(2).csv
I paste this block into every new service, about three a month. Write a Helm \
default.\n```yaml\nresources:\n  limits:\n    memory: 256Mi\n```
make a build step out of this todo\n// TODO: regenerate the client by hand if the API changes
Have a script apply this change in each of our 44 repos via pull requests, and again at each Node \
release. Draft it.\n-node-version: 20\n+node-version: 22
Our dentist software exports a file. I want the reminder tool to load the day's 40 appointments each \
evening, for good. Please write it up as a small import job with logging, and please keep it simple.
There's a bug in the nightly price job: it skips products with umlauts. Somebody suggested scrapping \
it and letting Katrin change the 600 prices in the admin, but we keep the job. Could you find the \
encoding mistake?
As of today, the accounting clerk gets 120 PDF bills, renames each of them to date, supplier and \
amount, and drags it to a folder. Please turn that into a script with examples as tests so that no \
clerk has to.
Marketing publishes to five networks. The daily posting by Mona and her two deputies was too dear, so \
we gave it up. Write the posting service: which account, which API, how to render the text, and a \
table of results.
For the ISO audit we must show that every one of our 70 laptops is encrypted. I'd rather use the MDM \
report. Make a quarterly job which pulls the report so no team lead walks from desk to desk and looks \
it up.
The wholesaler's stock file comes as XML at 5 am. Put a parser in the repo. Up to now the first \
person at work opens the file, searches our 380 articles in it and changes the stock in the shop. \
Document the new way.
We sell concert tickets in 9 cities. Each city page has its own copy of the terms. When legal changes \
a word, our content people edit all nine, page after page, as they've always done. Write one shared \
partial.
Please write a design page of about 300 words. Title: "Monthly tenant statement". Content: a job \
reads the consumption of each of the 64 tenants, renders the PDF, mails it, which Jörg did by hand. \
Mark it as a draft.
The mobile team says that submitting by hand is too complicated. So, for each of the two stores, \
write the fastlane lane: build, sign, upload, screenshots in eleven languages. They release every \
other week and would start your lane each time.
I need a convincing text for the works council and then the interface itself: the 25 monthly shift \
plans will be moved from the planner to the payroll program by a nightly job, since the planner's own \
typing costs two days.
We have a huge file with 700 German city names in capital letters. Please convert it by code. Show \
ten as a sample before and after, mind names like Frankfurt am Main, and so on. There'll be a new \
file in May and in November.
Please answer in Spanish. Escribe el script para que Teresa no copie más los precios a la tienda.
Schreib ein Skript, damit Klaus nicht jeden Abend die Logs von Hand löscht.
Ersetze das tägliche Abtippen durch einen Import und beschreibe ihn.
Nimm den Formatter rein, keiner rückt mehr selbst ein. Schreib die Konfiguration.
Remplace la saisie manuelle quotidienne par un script, avec les tests.
Escribe un timer que reinicie el servidor cada noche, así Luis no lo hace a mano.
Maak van het handwerk van Joost, elke vrijdag, een script.
Add a loading spinner to the booking form while the request is running.
Write a function that groups parcels by postcode.
Fix the type error in the invoice mapper, it expects a string.
Create a cron trigger for the weekly exam export.
Which index would speed up the query on readings by station and day?
Make the build fail if the bundle is larger than 300 kB.
Explain what `set -euo pipefail` does.
Sort the stops by arrival time, nulls last.
Build a dropdown with the 16 federal states.
Generate TypeScript types from our GraphQL schema on each build.
Write a GitHub Action that labels pull requests by folder.
Rename the prop `colour` to `tone` across the design package with a codemod.
Add retries with jitter to the call to the customs service.
Refactor the ticket reducer into smaller functions.
Put the licence header on all source files with a script, and check it in CI.
Let the release job create the tag and the changelog.
Set up a nightly dump of the school database to object storage, keep 14 days.
Write a bash loop that restarts the worker on each of the twelve hosts.
How do I parse a CSV with quoted commas in Node?
Draft the release notes for 4.2 from these commits.
Create a map layer for the charging stations.
Add a unique constraint to (member_id, course_id).
Convert the fetch calls in the weather client to async/await.
Write a unit test for the discount of groups over ten people.
Show a toast if the upload of the lab report fails.
Add pagination to the list of harvest reports.
Write the SQL to delete orders without items.
Document the query parameters of the search endpoint.
What is the difference between a rebase and a merge?
Configure Renovate to group ESLint packages.
Mock the clock in the test of the subscription renewal.
Write a pre-push hook that runs the type checker.
Make the song titles searchable, ignoring accents.
Compute the distance between two harbours in nautical miles.
Split the deploy workflow into build, test and ship jobs.
Why is the memo of the chart recomputed on each render?
Create an endpoint that imports members from a CSV with a dry run.
Load the exchange rates each morning from the ECB feed.
Give each row of the vehicle table a delete button with a confirmation.
Turn the array of seats into a Map keyed by row.
Monitor the disk of the video server and alert at 85 %.
Add the French labels for the checkout to fr.json.
Write a script which checks that every locale has the same keys.
Show me how to debounce the address lookup.
Why does my GitHub workflow not start on tags?
Store the consent date in UTC.
Please review this migration for locking problems.
Write a Dockerfile for the imaging service with a non-root user.
Add dark mode tokens for the alert component.
Have the bot post the number of failing tests to the channel.
Move the VAT calculation out of the controller.
Generate 500 fake patients with faker for the load test.
Use a sequence for the receipt numbers.
Hide the delete icon for users with the viewer role.
Create a Storybook story for the empty state of the inbox.
Write a log parser that counts 5xx responses by route.
Schedule the vacuum of the events table for Sunday night.
Let the importer skip rows it has already seen.
Add a progress bar to the bulk upload of plans.
Change the retry limit in the mailer to five.
Find all usages of moment and list them by package.
Write a Terraform module for the queue and its alarms.
Build a form to request a new tenant; the API does the provisioning.
Validate IBANs on the donation page.
Sign the desktop build in CI with the certificate from the vault.
Create a health endpoint for the timetable service.
Delete merged branches automatically after thirty days.
Write a script that bumps the version in every package.json.
Remove unused CSS from the landing page.
Send a reminder mail three days before a loan is due.
Write the readme section on local setup with Docker.
Calculate the moving average of the river levels.
Explain the borrow checker error below in simple words.
Make the PDF of the lease from the template on submit.
Replace the nested ternary in the tariff component.
Add rate limiting to the login route.
Show opening hours in the visitor's time zone.
Archive closed tickets after 90 days with a scheduled function.
Rename 300 audio files to lower case with a small Node script.
Cache the map tiles for a week.
Add a filter by instrument to the rehearsal list.
Make the tests of the ledger run in parallel.
Draft an email to the team about the code freeze in December.
Compare the two JSON files below and print the differing keys.
Write an Ansible task that creates the log folder with the right owner.
Put a canonical link into the article layout.
Let users drag the cards of the tour planner.
Extract the address block into a component.
What does HTTP 409 mean for a double booking?
Set a timeout of eight seconds on the call to the tax office.
Create a matrix build for Node 20 and 22.
Log the duration of every job with its name.
Write a query for the five most rented tools.
Use Intl to format the prices for Switzerland.
Add keyboard navigation to the seat picker.
Import the 2,000 street names from the city's open data file.
Resize all teaser images in the build with sharp.
Write a GraphQL mutation to cancel a lesson.
Tell me how to squash the last three commits.
Give the warehouse screen a bigger font on tablets.
The insurer's portal has an API since May. Our agents enter 75 claims a day there, after having \
entered them in our own system. Write a client which sends each new claim, keeps the portal's number \
and puts failures on a list that an agent looks at.
I'm preparing the upgrade of our hospital product from Angular 16 to 18. There are 36 modules. Please \
tell me which schematics I should run, in which order, and which of the deprecated APIs need a \
thought. Two of the wards still have old browsers, so mention the build target as well.
For our ski rental shops, write an endpoint that takes the readings of the counting gates and \
compares them with the stock table. There are 19 shops. A difference of more than three pairs should \
give a task for the manager, with the shop, the model and the size.
Our `sync-holidays` function only runs in December, and in January somebody always finds out that \
Belgium is missing. I'd like it to run weekly, with a test against a recorded answer, and to complain \
in the channel when a country returns no dates. Can you change that?
Our docs are built from the code at the moment. That's too dry, says the head of product. Please \
propose how we could add a written introduction and an example to each endpoint while the reference \
itself goes on being generated. Keep it under 300 words.
Here's my problem: 2,300 test cases in TestRail lack a priority. The priority follows from the \
component and a tag in nearly all cases. Please write a Python script against the API that sets it, \
prints the ones it can't decide, and leaves those already set.
We have the same header in 27 micro frontends. I'd like to make a package of it. What should its API \
look like, how do we version it, and how does the change get to the 27 apps without 27 pull requests \
being written by people?
Customer success wants a personal touch in the automatic welcome series. Could you suggest three \
texts with the first name, the chosen plan and the name of the adviser as variables? Also a rule that \
no mail is sent if the user has an open ticket.
The data team has a doc that says: at 6, Ayo downloads the 11 extracts; at 7, she merges them in \
Excel; at 8, she uploads the result. Please design an Airflow DAG for that, with a sensor for each \
extract and a data check before the upload.
We look after 45 small town websites. When a cookie text changes, someone edits 45 pages, and one's \
always forgotten. How could a shared text service look like that each site reads at build time? The \
sites are Hugo, and the towns have their own repositories.
The end-to-end tests of the airline desk are flaky: about one run in nine fails at the seat map. I've \
pasted nothing since the logs are huge. What are the usual reasons in Playwright, and how would I \
find out which one it is without raising timeouts?
Each evening 30 couriers send their mileage by text message. The provider can forward them to a URL. \
Please write the handler that parses "KM 143" and the like, stores it with the courier's id, and \
answers with a polite text when it can't read the number.
The feature list on our site has 120 rows and the sales deck has them as well. I'd like one YAML file \
in the repo from which the page and a slide are made. Which fields would you choose? Please write the \
schema and two example rows.
Could you write a job description? We look for a backend developer, 20 hours a week, who connects the \
web shop with the ERP. He should know Node, message queues, and have patience with old SOAP services. \
Please no buzzwords, and mention that our team sits in Lyon.
Last month we lost a day since the cron of the fish market's prices had the wrong time zone. The \
cluster runs in UTC; the market opens at 4 am local time. How do I set the time zone in a Kubernetes \
CronJob, and what happens at the change to summer time?
I maintain 62 npm packages. When I change the eslint preset, every one needs a new version of it. \
Please set up a monorepo with workspaces, or tell me why that's a bad idea when ten of the packages \
have other maintainers.
The kindergarten app gets the meal plan as a photo. The kitchen has agreed to fill in a form with a \
week grid from now on. Please write the form in React with seven columns, an allergen picker and a \
copy-from-last-week button.
Our partner sends 40,000 insurance cards a month as XML. The schema changed in version 3: the address \
is now nested, and the birth date has a time zone. Please adapt the parser and make sure that files \
of version 2 still load.
There are 310 tables in the old warehouse. I'd like a data dictionary generated from \
information_schema, with comments taken from pg_description, as one Markdown page per schema, rebuilt \
whenever a migration runs. Write the query and the script.
Make this an official rule in CONTRIBUTING.md, please: whoever adds a translation key adds it in \
English only; the extraction job fills the other files with the key marked as missing; the agency \
delivers within five days; a build for production stops if a key is still missing.
I am moving from one note app to the other. 1,600 notes, with tags, exported as HTML. Please write a \
converter that makes one Markdown file per note, keeps the creation date in the front matter and \
copies images to an assets folder.
Our board game shop lists items on four marketplaces. When a game is sold, the other three must know \
within a minute. Draw the flow with a queue and the four adapters, and say how we deal with a \
marketplace that is down.
The police station's incident map is updated by an import that takes 20 minutes. Most of it is \
geocoding. Can you add a cache for addresses we've seen, and do the remaining lookups with a \
concurrency of four? The rate limit is ten per second.
The tests take 40 minutes. Before anybody gets the idea of dropping them from the merge check, I'd \
like to make them faster. We've 2,100 of them in Vitest, most with jsdom. Which five things should I \
try first, in order of expected gain?
The Jenkins master gets full about every four days. Write a cleanup step for the pipelines, plus a \
systemd timer that deletes workspaces older than a week. And tell me how to see which job uses the \
most space, since I suspect the one for the video previews.
Please explain this code to the operators in plain language; they'd like to know when an alarm is \
sent.\n```python\nfor station in stations:\n    value = read(station)\n    if value > limit:\n        \
send_alarm(station)\n```
Which of these run in parallel? They're steps of one npm script.\n- clear cache\n- restart search\n- \
reload prices\n- check mail queue
Make a Grafana panel for each of the following, with a red line at the limit.\nroom 1 temp\nroom 2 \
temp\nroom 3 temp\nfreezer
below is the crontab, please move it to kubernetes cronjobs and keep the times\n```\n5 * * * * \
/srv/poll\n0 6 * * * /srv/report\n30 23 * * * /srv/close\n```
All of these need "strict": true. Give me a command that does it and keeps the \
comments.\napps/auth/tsconfig.json\napps/cart/tsconfig.json\napps/chat/tsconfig.json\n...
The docs team does this each week. Propose a check for CI in its place.\n1. open each page of the \
handbook\n2. look for old product names\n3. overwrite\n4. next page
This workflow runs too often. Restrict it to changes under apps/web.\n```yaml\n- run: npm ci\n- run: \
npm test\n- run: npm run deploy\n```
Here's the mail we get for each order. Write a parser in TypeScript that returns an object.\nOrder \
5521\nName: Ruiz\nItem: lamp, 2 pcs\nShip to: Porto
the sort mutates nothing, right? add a test for equal start times\n```ts\nexport function \
mergeRoster(a: Shift\[\], b: Shift\[\]) \{\n  return \[...a, ...b\].sort(byStart);\n\}\n```
Put it in a weekly job and tell me whether REINDEX locks:\nVACUUM ANALYZE readings;\nREINDEX TABLE \
readings;
The alert below fires during the nightly import. How do I silence it from 2 to 3?\n```yaml\n- alert: \
QueueTooLong\n  expr: queue_length > 500\n  for: 10m\n```
Write a crawler that fills these three columns for the 500 pages.\nurl, title ok?, status code
Our deploy notes, kept short. Which parts could a pipeline do? All, I hope.\nput files up, run sql, \
empty cache, look
Make one script of this routine, it's done for all branches alike.\n08:00 download Vienna list\n08:20 \
paste into master\n08:40 same for Salzburg
What's the effect of changing the tier here on existing blobs?\n```hcl\nresource \
"azurerm_storage_account" "docs" \{\n  account_tier = "Standard"\n\}\n```
number these by dependency and make npm scripts of them\nrename exports\nmail exports\ndelete exports
Which of the files below aren't reachable from the router? Write something that finds \
out.\nsrc/pages/About.tsx\nsrc/pages/Agenda.tsx\nsrc/pages/Arrival.tsx\n(… 147 more)
We get these from the lab every hour as text. Write a regex for name and value.\nNa 139\nK 4.1\nCl 102
Write a GitHub Action that publishes the package on a version tag.
Build the weekly KPI mail as a scheduled query with a template.
Add a JSON schema for the tournament file.
Which hook runs after `npm version`?
Turn the wiki page with release steps into a Makefile.
Explain the output of `git status` below.
Make the importer tell me the line number of a bad row.
Add a composite key to the seats table.
Write a Playwright test for the refund flow.
Create a table component with sticky header.
Extract all hard-coded labels of the ferry app into the locale file with a codemod.
Set up log rotation for the gateway, seven files of 50 MB.
Why does the container exit with code 137?
Add a `--dry-run` flag to the cleanup command.
Refresh the auth token before it expires.
Which fields does the podcast feed need for Apple?
Convert the 300 HTML recipes to Markdown with pandoc in a loop.
Let dependabot open security updates only.
Write a migration that splits the full name into two columns.
Send the on-call person a page when the import is late.
Change the date picker so that weeks start on Monday.
Fill the demo database from a seed file after each reset.
Draw a sequence diagram of the payment callback.
Put a spell checker on the docs in CI.
Give me a regex for Austrian phone numbers.
Keep both address books in step with a sync job.
Write a command that adds a user to all our systems through their APIs.
Close stale issues after 60 days with a workflow.
Fix the off-by-one in the row numbers of the seating plan.
Create a chart of harvest per field and year.
Make an interface for the two storage backends.
Why is Prettier changing my quotes?
Test what happens if the bank answers twice.
Let the editor upload many pictures at once.
Add a bulk action "archive" to the ticket table.
Write an SQL view for open invoices per customer.
Register the service worker only in production.
How do I get a coverage comment onto the pull request?
Write the cron line for the first Monday of each month.
Replace the hand-kept list of endpoints with one made from the routes.
Move the clinic's settings into a typed config module.
Show a badge with the number of unread notes.
Create a small CLI to rotate the API keys of the sandbox.
Have CI fail when a translation is missing.
Write a Lua filter for pandoc that drops empty headings.
Let Terraform make the same bucket in five regions.
Collapse the four switch cases that do the same.
Which command shows the size of each layer of an image?
Sync the team list from the directory into the app nightly.
Write a test double for the printer.
Parse the bank's CAMT file and match payments to invoices.
Mark tests that need a network with a tag.
Add aria labels to the icon buttons of the player.
Add a webhook so that new leads go into the CRM.
Use an object map for the status colours.
Get rid of the any in the response type of the quote service.
Explain the trade-offs of polling and webhooks.
Print the labels as PDF, 24 a page.
Make a script that fetches the statement of each account and stores it.
Bring the colour tokens from Figma into the code with Style Dictionary.
Put the build number into the footer.
Rate each answer of the survey model and store the score.
Change the cookie banner text.
Write an upsert for the sensor readings.
A script to compare two folders of PDFs by hash, please.
Add a feature flag for the new checkout.
How would you structure the i18n files of a large app?
Update the README badge for the build.
Write docs for the webhook signature check.
Serve fonts locally in place of the CDN.
Let the app remember the last chosen train line.
Create an event for every change of a booking.
Write a VS Code task that starts API and web together.
Tell me which of our workflows are slowest, with `gh run list`.
Alert us if a certificate has less than 20 days left.
Use `git filter-repo` to drop a big file from history, what's the call?
Render the invoice from HTML to PDF in a worker.
Write a healthcheck for the compose file.
Upload source maps during the build.
Find memory leaks in the stream server.
Merge the two tax helpers into one.
Push a message to drivers if the tour changes.
Name the three main reasons for the slow dashboard from this trace.
Ask the user before leaving a form with unsaved changes.
Turn the CSV of vineyards into GeoJSON.
Swap the hand-typed seat map for one generated from the hall's plan file.
Write the script for the video that explains our import.
Prepare questions for the interview with a DevOps engineer.
Invite the team to a session on writing codemods.
Add a step to CI which checks generated code is up to date.
Rewrite the error texts in plain language.
Give a short overview of our scheduled jobs from the list below.\n0 1 * * * dump\n0 2 * * * reindex
Translate this comment into English.\n// Achtung: Reihenfolge wichtig
Write an idempotent setup script for the laptops.
Number the rooms by floor with one UPDATE.
Create the endpoint for the kiosk's heartbeat.
Build a queue for the 8,000 pictures that need thumbnails.
Include the request id in all logs.
Have the linter sort the keys.
Let users pick several tags.
What is a sensible naming scheme for backup files?
Detect duplicates in the donor list by name and birth date.
In our dairy, 22 tank readings are sent by a gateway. It's dropped a value twice in a month. Could \
you write a check that notices when a tank hasn't reported for ten minutes, and a buffer on the \
gateway that sends the missed values afterwards?
The release is on Thursdays. We've grown, and there are nine services now, so the old page doesn't \
suffice. Please write one workflow with a matrix of the nine, a manual approval before production, \
and a summary of versions at the end.
I know a find-and-replace over all files would be possible. But "Ltd." also stands in names of other \
firms in the 260 legal texts. Please write a script that replaces it only after our own name, and \
prints the other hits with file and line.
Please write an email to the six regional offices. From January, contracts are transferred to the \
central system every night, so nobody has to enter them there. Mention that the first run is watched \
by Vera and that old contracts follow in February.
The unit tests of the tariff engine fail at each price change, because of the expected numbers. How \
could we write them so that they depend on a fixed test tariff, not the current one? There are 140 \
expected values. Show it for one test.
Two interns start on Monday. They know Java and some Git. Which three tasks in a React code base \
would you give them for eight weeks, so that they learn something? One should have to do with tests \
and one with our importer.
Our podcast gets cut on Sunday. After that, a workflow puts it on nine platforms by means of the RSS \
feed. Chapters get lost on two of them. What do the tags in the feed have to look like, and how can I \
validate that before the upload?
The city wants the air quality on its site. The stations deliver JSON every ten minutes. Please write \
a small server component that fetches it, caches for five minutes, shows the six values with a colour \
and says when the data is older than an hour.
For our ERP change, 17,000 articles must be assigned to new groups. Please write the rules as a table \
of prefix and group, a program that applies it, and an output of the articles that match no rule, so \
purchasing decides on those.
Please have a look at our on-call guide and make it kinder: the engineer gets paged only for what \
needs a person now; the rest makes a ticket. Which of the 12 alarms below would you turn into \
tickets? Explain in one sentence each.
I'm tired of the semantic-release discussions. Make a short table comparing it with release-please \
and changesets: who decides on the version, how the changelog is made, monorepos, and what happens \
with a wrong commit message. Then give a recommendation for a team of six.
Our hotel chain has 31 houses, each with a Google entry. When the breakfast time changes, all 31 \
should follow. Is there an API for business profiles that takes opening hours? Please sketch a client \
that reads our YAML file and sends what differs.
After the vote each of 90 stations sends in the result with a form. Please write the server side: a \
token per station, a plausibility check of the sums, a second confirmation if turnout is above 95 %, \
and an audit log.
The theatre's subscription list is a Word table with 1,300 names. We want it in Postgres. Write a \
converter using python-docx which splits name and address, finds duplicates, and writes the rows that \
look strange to a separate file.
I've read your proposal with the Playwright script. Thanks! Before I run it for the 85 grant forms, \
could it save a screenshot of each form, stop at a captcha, and take the contents from the CSV that I \
attach? I'd start it each quarter.
The old Perl script that cuts the sound files is unreadable. Please rewrite it in Python with ffmpeg: \
same arguments, same names of the output files, and a test which compares the lengths for the three \
samples in the folder.
Please summarise our stand-up in three lines, and then look at the 25 failing nightly jobs in the \
list. Group them by error text, guess a cause for each group, and say which group I should begin with \
tomorrow.
Write a standard for our agency: pictures for the web go into the folder `originals`, the build makes \
three widths in WebP and AVIF, and the component takes care of srcset. Original pictures aren't \
committed but come from the bucket.
Our pods hang about once a week without dying. Please add a liveness probe that calls a route which \
really touches the database, explain the difference from readiness, and say which thresholds you'd \
choose for a slow start of 40 seconds.
The vineyard's dozen weather masts can be read over LTE with MQTT. Please write a subscriber in Go \
that takes wind, rain and leaf wetness, drops impossible values, and stores the rest in TimescaleDB, \
one hypertable for all masts.
The "sync" button in the admin page starts a request that takes 90 seconds and then times out. Please \
move the work to a queue, give the page a progress display, and block a second start while one's \
running. The queue is BullMQ.
Please set up a "learning Friday". On it, one of 14 developers shows something for 20 minutes. I'd \
like a list of ten topics on tests, tooling and databases for a start, and a text for the invitation. \
No slides needed.
We're five volunteers running a food bank. Offers come by mail. I'd like them to land in a sheet, the \
calendar and the chat group at once. What's the simplest set-up with a form and an Apps Script? \
Please write the script.
The game's 340 dialogue files have to get a new speaker tag. They're Ink files and the speaker is at \
the line's start. Please write the regex, a Node script that uses it, and five nasty examples as tests.
Set down the requirements for an interface that books beds in both programs at once.
Design a page for our GIS team which shows all scheduled imports and their last run.
Use cert-manager for the 18 load balancers. Write the issuer.
Explain which ESLint messages `--fix` can't repair.
Generate the 77 interfaces from the Swagger file.
A watcher for the upload folder that starts the conversion on a new file, please.
Record the uptime of 20 servers with a blackbox exporter.
Match 1,200 part numbers between two catalogues with a fuzzy search and print the doubtful ones.
Format on save: which setting in VS Code?
Compare staging and production with visual diffs in the pipeline.
Fill the 600 forms with a faker-driven API seed.
Rebase the codemod commit onto main and rerun it on the new files.
For every new city we copy 26 files and exchange the name. Make that a plop generator.
Parse WhatsApp orders with the Business API and create drafts in the program.
Reduce the fields of the visit form for sales people from 30 to 12.
Introduce factory functions with overrides for the test objects.
Package the monthly SQL as a job with parameters per branch.
Export the Jira board by REST each evening and put the file into the boss's folder.
Read the scale over the serial port and save the weight.
Configure logrotate for seven machines with Ansible.
Create the price tags as SVG from the database.
Save the attachments of incoming applications to the HR system via IMAP.
Feed the KPI sheet through the Sheets API.
Let the release script bump the chart version in all 16 charts.
Please start preview deployments for pull requests. Designers and testers would get a link in the \
pull request. We use Cloudflare Pages; the API should be the one of staging. I need the workflow and \
a note on how old previews get removed.
For the choir festival 64 choirs registered by PDF with form fields. Please write a Python script \
which reads the fields with pypdf, checks that the number of singers is a number, and fills the \
table. It'll be used in each of the coming years.
Our feature branches get out of date. As a remedy, a workflow could merge main into each open branch \
in the morning, or comment if there's a conflict. Is that a good idea at all? What do other teams do, \
and what would you choose for 40 branches?
Marketing would like UTM parameters on all 700 links in the archive of newsletters. Please write a \
function that adds them with the URL class, doesn't touch mailto and unsubscribe links, and can be \
rerun without adding them twice.
Draft the security routine for our small bank: each morning a job compares the user lists of eleven \
systems with the HR system over their APIs, and opens a ticket for each account whose owner has left. \
Two people get the report; it's kept for ten years.
The old CMS has no export and we've got to move. 2,800 articles. Its database is MySQL, though, and \
I've found the tables. Please write a query that gives title, lead, text, picture and tags, and a \
script that sends them to the new CMS's API.
You know that our staging data gets stale. I'd like a Monday job that dumps production, replaces \
names, mails and phones with made-up ones, and loads the result into staging. Please specify which \
tables need care and write the anonymising SQL.
We have GitHub Actions for linting, tests and a bundle check. The new CTO wants to know what they're \
good for. Please write half a page with examples of what each has caught, in the way a non-programmer \
would put it.
On our farm, the milking robot writes a CSV and the vet's program reads XML. There are 130 cows, \
twice a month. Please write a converter in Python, with the mapping in a separate file, since the vet \
changes his mind about field names.
Please extend `docs/support.md` with a chapter on plan changes: the customer changes the plan in his \
account, Stripe sends the event, our webhook updates the tables. The agent only has to look when the \
event failed. Describe how he sees that.
Each quarter our data protection officer needs a list of the cookies on our 60 sites. Could you write \
a Playwright script that opens each site, accepts nothing, waits five seconds, and writes name, \
domain and lifetime to a CSV?
The lecture recordings get chapters. The model suggests them and a student corrects what's wrong. I'd \
like a better player for correcting: keys to move a mark by a second, a list of marks, save on blur. \
Which React components do I need?
Can you produce a calendar file with our sprint dates? Two weeks each, start on Wednesdays, beginning \
with January 8, planning at ten, review at three. For a year, but none in the last week of December.
Let me explain the situation: there are 16 customers with an on-premise installation, and each update \
is 30 minutes of clicking. I've done it 11 times and I won't any more. Please design an updater that \
the installation starts by itself at night, with a rollback.
We get leads from a fair on paper, some 800, three fairs a year. Next time visitors should scan a QR \
code and fill in a form on their phone. Write the form with five fields, the consent text, and the \
endpoint that hands it to the CRM.
Our shop software has a button for exporting one order as PDF. The auditors want all orders of the \
month each time, about 2,200. Please write a loop on the same route with a session cookie from the \
login call, five at once, into a zip.
I'd like the index of our docs to be made by the build. Whenever someone adds a page, sidebar, \
sitemap, search list and the PDF outline should follow from the front matter. Which generator can do \
all that out of the box?
Write three paragraphs for the tender: our company monitors the client's 48 pumps by telemetry, the \
alarm reaches the technician within a minute, he's on site within two hours. Add a diagram of the \
alarm's way in Mermaid.
The estate agents want their 380 flats on a second portal. It offers an upload in OpenImmo format. \
Please write the mapping from our table, a validator against the XSD, and the SFTP transfer at six in \
the evening.
Could I have an overview of the whole platform's automation? We've 17 jobs, 4 hooks and 3 bots. For \
each: purpose, trigger, owner, what happens when it fails. Please make an empty table with these \
columns and fill in two as an example.
Please make a mail rule of this, in Sieve if possible.\nopen mail -> save pdf -> rename \
YYYY-MM-DD_supplier -> drag to share -> mark as read
My deputy's been doing this daily. Write one SQL statement and a job in its place.\n1) query A in the \
console\n2) copy result\n3) query B\n4) paste under A\n5) colour\n6) send
Make an exporter that offers these four as metrics.\ncpu load:\nfree memory:\nqueue length:\nlast error:
does the regex below match foo_ at the end of a line?\n```\n/\bfoo_(\w+)\b/g\n```
Add a Postgres service to this workflow for the tests.\n```yaml\non: \[pull_request\]\njobs:\n  \
test:\n    runs-on: ubuntu-latest\n```
The following lines are repeated in each of 24 services. Make a shared package of \
them.\n```ts\napp.use(cors());\napp.use(helmet());\napp.use(requestId());\n```
Load these into the table `branches`, with an upsert.\nAachen 23\nBonn 17\nCelle 4
Turn it into an Apps Script with a menu entry:\nselect all -> copy -> new tab -> paste values -> \
delete column C -> sum -> write sum in report
Call this function once an hour and log the count.\n```js\nasync function disableExpired() \{\n  \
await db.user.updateMany(\{ where: \{ until: \{ lt: new Date() \} \}, data: \{ active: false \} \
\});\n\}\n```
Write a task for Ansible from this weekly order, so Ben has Mondays free.\n"Ben, log in on m1, m2, \
m3. Delete /tmp/render. Restart. Write me."
Which of these locales have more than two plural forms?\nde, en, fr, it, es, pt, nl, pl, cs
Cron lines for these three please, Fridays at 17:00\n* empty trash bucket\n* archive board\n* rename \
recordings
Why might auto-clear be off, and how would I turn it on for pumps only?\nWARN \[pump-7\] pressure \
jitter, auto-clear disabled
Order the list of postcodes numerically and drop doubles.
Sum up last week's rows of the 12 spreadsheets with a script.
Sort CSS properties with stylelint's order plugin.
Set the price on 40 pumps by one MQTT message.
Train a small classifier that hides abusive comments.
Check that package versions agree across 18 repos with syncpack.
Alert when the backup is much smaller than yesterday's.
Convert the Word file to Markdown and apply the 70 replacements from the table.
Read the 60 new stops from GTFS.
Debug the sync: it stops at records with an empty phone.
Resend failed mails with an exponential delay.
Provision Grafana boards from JSON in the repo.
Fetch the 96 day-ahead prices from the exchange's API.
Create release branches in 26 repos with `gh api`.
Report failed cron jobs to the channel with the last ten log lines.
Make minutes of the retro from the board's export.
Fill the offer template with the customer's data.
Test 300 product variants with a parametrised test.
Publish test results as a page after each run.
Exporter for disk usage, please, with a label per mount.
Remove leavers from groups with a Graph API script.
Change 64 unit files with Ansible's lineinfile.
OCR for the old bulletins with tesseract, output as text per page.
Bridge from chat to tickets over a bot.
An approval flow for access requests in the portal.
Payslips from a template, 45 a month, sent encrypted.
Read out 21 lab devices over RS-232 in the morning.
Explain the build script to Ed, line by line.
Restart the transcoder when it hangs, by watchdog.
Name scans after their barcode.
Build the search index from the pages' headings.
Count `TODO(migrate)` per folder and show the trend.
Balance users between two servers by consistent hashing.
Captions from speech with Whisper, as VTT.
Run the ORM's migrations on 14 databases from the pipeline.
Drain the queue before a node goes down.
Take Instagram orders in through the shop's link instead.
Take the manual's screenshots in a Playwright run.
Rename variables to camelCase with the eslint fixer of typescript-eslint.
Story points per sprint as a JQL sum.
Clear Jenkins workspaces after each build with `cleanWs`.
Send the Z report of the till to accounting as JSON.
Detect thumbnails that are nearly black.
A sign-up form with double opt-in for the mailing list.
Add "automatically" and the time of the job to our backup policy.
Post an ad to 25 portals through the aggregator's API.
Enrol phones with zero-touch.
Weekly dependency report from `npm outdated --json`.
Fix the indent of 80 files by running prettier once, in a commit of its own.
Run the nightly e2e against staging with sharding.
Verify webhook signatures and answer within two seconds.
Dashboard for the hourly checks in place of notes on the wall.
Bring 52 Excel files to the new layout with openpyxl.
Departure screens at the ferry terminal: a page that reloads its data each minute.
Scan serial numbers with the camera in the test app.
Serial letters for the tax office from one LaTeX source.
One menu source, many franchise sites: propose a headless CMS.
Publish the shared utils to our registry.
Delete 1,000 spam users by a query with a backup.
Compare backup and source with checksums.
Read feature flags from a service rather than from config on the server.
Connect the repo to the translation platform, pull on weekdays.
Mirror 12 calendars one-way over CalDAV.
Augment the photo series and reuse the bounding boxes.
How many minutes do we spend on builds per month? Get it from the API.
Export 19 layers of the map with ogr2ogr.
Add a seed for the random generator to the game's level builder.
Explain what a Merkle tree is to a junior.
Set `strictNullChecks` and fix what breaks in `src/tariffs`.
Make the login page usable with a screen reader.
A debounce hook, with a test, please.
Split the CSS of the shop by route.
Which Postgres type should I take for opening hours?
Write a poll that stops when the export is ready.
Print a warning if the env variable is missing.
Rename the branch `old-main` on GitHub and locally.
Write an RFC about event sourcing for the booking core.
Add a rollback step to the deploy workflow.
Move the crontab of the old server into version control.
Turn our setup page for new developers into a devcontainer.
Put the 40 redirects into a map file that nginx includes.
Show a diff between two versions of a contract.
Measure the cold start of the function.
Let the worker process ten jobs at a time.
Encrypt backups with age.
Automate screenshots of the iOS app in eleven languages.
Use a matrix to build for three architectures.
Make me a regex for ISBN-13.
Add `CODEOWNERS` for the infra folder.
Write the text for the maintenance banner on Sunday.
Rate the pros and cons of trunk-based development.
Create a nightly job that checks for dead links.
Validate uploads of GPX tracks.
Which of these npm scripts is never called?
Write a converter from fahrenheit to celsius with rounding.
Show me `awk` for the third column's sum.
Add a soft delete to the recipes.
Check the tax table for gaps in the ranges.
Load test the ticket sale with k6.
Add optimistic locking to the shift planner.
Clean up after each test by truncating tables.
Release the library with provenance.
Generate the sidebar from the folder structure.
Write one script for macOS and Linux that installs the hooks.
Send the daily takings to the owner at 10 pm.
Put new tenants on a wait list and provision them from a queue.
Turn on auto-merge for patch updates.
Fill in missing coordinates by geocoding.
Make me a script that copies 60 playlists between two services.
Rebuild the index at dawn by a timer, with jitter.
{file} has too many parameters, use an options object.
Write the daily digest job for {area}: rows copied, errors, duration.
Please run the generator in {file} before each build.
Graph {area} by the hour.
Put the number that {person} asks for in {folder} into one constant.
{ticket}: canary roll-out of {feature} by pipeline
Let a timer restart {area} at night.
Derive {file} for the other environment from the same template.
Copy {n} rows of {feature} to the new table in a migration.
The check in {file} is slow, cache its result.
Trigger {feature} at noon every day with EventBridge.
In {folder} there are {n} near-equal files. Make one parametrised module.
Add a test for {ident}.
Explain how {comp} gets its data.
{person} asks why {file} is imported twice. Do you see it?
Write a codemod for {ident} in {folder}.
{ticket}: import for {feature}, with row errors
Replace the hand-made lists in {folder} by output from a script.
Introduce a build number from the commit count.
Compare 600 barcodes with the delivery note's EDI.
Give recordings their name from the calendar entry.
Fix typos in the address table with the official street list.
Subscribe to expiry events of our API keys.
Deploy version 5 behind a load balancer without downtime.
Close the tills of 26 stores by a command at 22:00.
Test mail delivery with a seed mailbox and IMAP.
Strip width and height from the SVGs with svgo.
Put the coverage number in the README through a workflow.
Check 9,000 call numbers with the checksum rule.
Electronic shelf labels: which protocol do they speak?
Speed up the icon step with a cache.
Take over approved leave requests in the payroll system with a nightly call.
Tidy 15,000 bookmarks with a script which removes dead and doubled ones.
Store Terraform state in a locked backend.
Convert our 220 SQL reports to dbt models, with sqlglot if possible.
A Gmail filter for the newsletters, and an Apps Script for those older than a year.
Which open scheduler could take over our 14 nightly batches?
Screenshot comparison after each commit on the home page.
Prefill the form from the prescription's data matrix.
Over-the-air updates for our kiosks, in rings.
Dedupe 20,000 customers with splink and show pairs between 0.7 and 0.9.
Apply repo settings to all 130 repos with a settings app.
Use watch mode for build and reload.
Push new pages to the search engine when they're published.
Record network calls of each page as HAR in the tests.
Round the values in the sheet with a formula.
Relabel tickets by a rule when they move to review.
Tick 1,200 boxes with one UPDATE, in a transaction please.
Ask IT to allow the import sorter, please draft the mail.
Record mocks from the server's answers with msw.
Rotate 64 passwords from the vault with a lambda.
Write the dunning job: reminder after 14 days, second one after 28.
Contract from template with docxtemplater.
Print timetable from GTFS with WeasyPrint.
Upload test reports at the end of the pipeline.
Migrate 600 mails a week from Outlook to Zendesk by forwarding rule, then stop.
Fetch, rename, upload: write that as a Python package with a CLI.
Write a loop with error handling over the ops hosts.
Import price lists of 11 suppliers, one adapter each.
In the release plan, which of the 9 steps don't have a job yet?
Read displays with an ESP32 and send the values to our broker.
Explain the phases of a garbage collector.
Rewrite the class component `Ledger` as a function.
Sum the weights per pallet in the view.
Use zod for the request bodies.
Draft an ADR on using queues for mail.
Why is `useEffect` called twice in development?
Remove the flag `newSearch`, it's been at 100 % since May.
Create a lint rule which forbids raw SQL in controllers.
Stop the carousel when the user hovers.
Make the API return problem details.
Delete the old manual from docs/, the page on the pipeline has replaced it.
Generate sample invoices in three currencies.
Draft a plan for moving from Jenkins to GitHub Actions.
Let the bot remind reviewers after two days.
Autocomplete for streets, with caching.
Add a retry button to failed uploads.
Write a smoke test that runs after every deploy.
Sort imports automatically on commit.
Set up Sentry in the courier app.
A trigger for the history table, please.
Upgrade to Tailwind 4 with the official tool.
Pin the actions to commit hashes by a script.
What is a dead letter queue good for?
Write a bulk endpoint for tagging photos.
Let the customer change his own plan in the portal, so support needn't.
Put the standard answer into a macro for support.
Our ticket shop's refunds run by a job that paid someone twice, since it was started a second time \
after a timeout. Please make it idempotent: a key per refund, a unique index, a check before the call \
to the bank, and a test that starts it twice.
The lab's freezer alarms come by SMS. At night that wakes three people. I'd like a rota in the \
alerting tool: one gets it first, the second after ten minutes. How is that set up in Grafana OnCall, \
and can students swap their weeks?
Write a short guide for our five content people: a landing page is written once, with variables for \
currency, phone and legal note, and the build makes 18 country versions. Show the variables' syntax \
with an example and how they see the preview.
It would take a developer two days to build the import, I'm told. Bookkeeping types the 350 lines in \
one day each month. Please calculate after how many months the import pays, with hourly rates of 70 \
and 38, and write three sentences for the boss.
For the tournament: results should be entered once, at the desk, in our app. The site, the board's \
screen and the federation's form get them from there. Draw the architecture for 22 match days, with \
what happens when the hall's network is down.
I have 96 unit tests with `done` callbacks. Could you write a codemod that makes them async where the \
callback is called once at the end, and marks the others with a comment? An example of each kind is \
enough for me to judge it.
There's a mismatch between the warehouse and the shop nearly each night. I suspect that returns \
booked after eleven are counted twice. What query would show that? The tables are `moves` and \
`stock`, with a timestamp and a reason code.
Please make a proposal for the union of the two glossaries: 4,000 terms, 60 % identical. A script \
should merge what's equal, propose a winner by date where they differ, and leave real conflicts to \
the two translators in a simple review page.
The charity's donors get a thank-you letter, 150 a month. Please write a template with name, sum and \
project, three variants of the opening so that it doesn't feel cold, and a job which sends PDFs to \
the printing service on the fifth.
As we can't agree on a formatter, please compare Prettier, Biome and dprint for us: speed, plugins, \
how much our Vue files would change. Half a page. Whichever we take, it'll run on commit, and CI will \
check.
I'm in charge of 250 vending machines with a web page each. Prices go by HTTP POST to `/price`. When \
the tax changes I'd like to send a table of drinks and prices to all of them, with ten at a time and \
a second attempt for those that don't answer.
The government form must be filled for each exported pallet, with 31 fields that all are in our ERP. \
Since this year it takes an XML upload. Please map our fields to theirs; I've put both lists in \
{file}. Mark what we haven't got.
Our docs site builds itself upon a push. As the server's been replaced, the upload step fails with \
"host key verification failed". What's the right way of giving the runner the new host key, without \
switching the check off?
I have to change the consultant from Mayer to Nowak in 540 customer records. We have an admin API \
with PATCH. Please write a script with a list of ids, a dry run, and a log so that I can undo it; \
we'll do it again at each change of consultant.
Five developers, 41 services, one new logging format. Let's build a shared library for it. Please \
sketch its API, the migration of log calls by jscodeshift, and in which order you'd roll it out so \
that the log search isn't blind for weeks.
The council's minutes are published as PDF. Citizens would like to search them. Please write a small \
indexer with pdftotext and SQLite FTS that cuts the text by resolution number. The PDFs have been the \
same layout since 2014.
Our data science team keeps its experiments in a spreadsheet. I'd like to try MLflow instead. Show \
how autologging works for scikit-learn, how we add the commit hash, and how to bring in the 300 old \
rows from the sheet.
Please move the Slack reminders about the invoices from the 25th to the 23rd, and leave out \
freelancers whose invoice has come in. The state is in Airtable. The bot's code is in {folder}; the \
change should come with a test.
The radio station's song list is sent to the collecting society. The export has a column for the \
composer that's empty in 9,000 plays a month. MusicBrainz would know most of them. Please write a \
look-up with a cache and a confidence value.
We moved 30 repositories to a new organisation. In every README, the badges still point to the old \
one. Please give me a shell loop with `gh` that clones, replaces, commits, and opens a pull request \
in each, with a pause so we don't hit the limit.
Fix the comma errors in my text below and leave the rest.\nopen the queue, and take the oldest mail \
copy, the number search it in SAP, paste status
Make a bot command from this list: `/duty` tells who is on. Ira is new, Max has left.\nMax: \
releases\nUma: support\nMax: security
Write the Ansible ad-hoc call that fills the second column for 80 hosts.\nhost \| disk free\nweb1 \
\|\nweb2 \|
These are our rules. Add a sixth: what's done more than twice becomes a script in the repo.\n1. small \
PRs\n2. tests first\n3. kind reviews\n4. docs\n5. no secrets
Mirror npm packages to the internal registry with a nightly job.
Push the five KPIs to the wall screen over its API.
Insert the new region into the YAML with yq.
Run the courier app's tests on 50 phones in the device cloud.
Where can I download the VAT rates of 27 countries as data?
Name invoices by number and date when they're stored.
A template repository with our Docker base config, please.
Tune the autoscaler: it adds nodes too late at lunch.
Assemble the newsletter from the CMS by tag.
Rebase 25 customer branches in a loop, stop at conflicts and report.
Seeds for hotel, rooms and rates, with a fixed random seed.
Send the bookshop's orders to the wholesaler by EDI.
Count the pages of 2,400 PDFs with qpdf.
Group the 90 alarms by cause in Alertmanager.
Give bills a name from their OCR text.
Put the product name into a variable for the 620 help pages.
Sync two calendars of the plumber's office over CalDAV.
Configure git to regenerate the lock file on conflict.
Ping healthchecks.io at the end of each of the 31 cron jobs.
Start the seven services with one compose command.
Improve the mail parser: dates like "next Tuesday" fail.
Ship logs to the object store.
Recurring invoices through the accounting API.
Plausibility check for meter readings: no drop, no jump over 30 %.
Let the bot close the sprint and start the next.
Substitution plan from the school's planning tool to app and website.
Move 40 wiki spaces with the migration assistant; what gets lost?
Make Jira issues from feedback tagged "bug" by a rule.
Copy the three files in a `postinstall` script.
Read water meters by wM-Bus and store them once.
{file} is imported in {n} places, find them.
Auto-resume {area} after a network error.
Set the status of {feature} by a state machine.
{ticket}: merge {file} and {file2} in one module
Upload {area} in the last step of the pipeline.
Rename the files in {folder} to kebab-case, with git mv in a loop.
Mail the totals of {feature} to {person} on the first of every month.
A generator for {folder}, please, with {comp} as the sample.
Provision a branch office in {area} from a form.
{file} scares {team}. Add comments and a --help.
need a script that bumps all versions in the workspace
one sql for the weekly price round, 1800 prices from csv
block spam accounts on sign-up with a honeypot field
regex for the 140 hits, with a replace preview
cronjob: download 9 files, rename, upload
our old ftp deploy, move it to rsync over ssh in the workflow pls
stats to the sheet every fri, apps script
check 200 urls per release with lychee
bot for labels, assignees, milestones
why does vscode not sort imports on save
tmpfiles.d rule that cleans /tmp/render nightly
the import is slow with 1m rows, use copy?
price change for 50 articles every monday from a csv in the bucket
how can ben stop doing 300 copy pastes per week
cli command for creating a tenant, with --dry-run
estimate ocr for 12 years of delivery slips
alerts are too many, which can go
rule-based sorting of 2k mails a week, sieve
bulk edit in the grid: select, set, save
two-way sync of two jira projects, plugin or own code?
Schreib einen Prometheus-Alarm für die Länge der Warteschlange.
Bestellungen per API ins ERP übertragen, bitte mit Tests.
Renovate so einstellen, dass Patches selbst gemergt werden.
Screenshot-Vergleich für 45 Seiten im Release-Workflow.
Écris un import CSV des commandes avec validation.
Publie les horaires chaque soir avec une tâche planifiée.
Crea un script que pase los pedidos al ERP cada hora.
Scrivi un comando che aggiorna i prezzi in 30 negozi.
Schrijf een test voor de import van de meterstanden.
Escreva um script que renomeia 90 arquivos por mês.
I've got 21 branches of our app, one per customer. After each release main has to go into each of \
them, with the same three conflicts. How could we get rid of the branches altogether, with \
configuration or feature flags? Sketch the way for one customer.
Our gym's turnstile writes a log. Please write an awk or Python program that counts entries by \
weekday and hour, and a small chart for the trainers. There are eight gyms, whose logs come by rsync \
at midnight.
Could you set up press clippings by feeds? 30 of the 40 newspapers have RSS, and for the rest there's \
an alert service. A job should collect what mentions our name, drop doubles, and mail title and link \
to the board at seven.
The forms of the adoption agency are scanned. Would an OCR that runs on our own machine be good \
enough for block letters? Please name two libraries, how I'd measure the error on 50 forms, and how a \
volunteer corrects doubtful fields.
Please write a code owners file. The folders are in the table below my signature in the wiki; for now \
use `apps/shop` for team red, `apps/stock` for team blue, `packages/ui` for both. Each pull request \
should need one of them.
Please write an agreement with the customer: their system puts the article file on our SFTP on \
Friday, ours validates it, loads it, and reports rejected lines within an hour. About 120 lines a \
week. Keep it to one page.
After the crash in May the boss doubts our unattended jobs. Please write a page about what we've \
changed since: locks against double starts, alarms for missed runs, a restore test. He's no \
technician, so keep it simple and honest.
Here's what I'd like to see in the handbook: a page on how to write a good end-to-end test for a car \
rental site. Page objects, waiting for states rather than for time, test data by API, and what not to \
test at that level.
To get clean layer names, the two designers would like a Figma plugin that renames by rule. Please \
write one: frames get the component's name, texts get their role, and it shows a list before it \
changes anything.
Our insurer's data comes in a strange format: fixed width, EBCDIC, and records of four kinds. Please \
write a parser in Python with a table of the fields per kind, and a test with the two sample records \
in the fixture folder.
At the end of each term 1,150 reports are printed. Before that I'd like a check that the class, \
teacher and date in each PDF agree with the database. Please use pdfplumber, and print only what \
differs.
Set up GitHub's merge queue for us. What do I have to change in the workflows, which checks need \
`merge_group`, and what's a good batch size with tests of twelve minutes and some 30 merges a day?
I tried to automate the translation of our 35 help videos' subtitles, with poor results. I think the \
sentences were cut in the wrong places. Could you write a step that joins the cues to sentences \
before translating and splits them again afterwards?
We keep the opening hours of 52 pools in a database. The web pages are static. Please let a webhook \
from the database start the build, at most every ten minutes, and show the date of the last change on \
the page.
Please check chapter 3 of our operations guide for mistakes. "Backups are taken by the scheduler at \
3:30, kept for 14 days, and restored to a test machine each Sunday by a job." Is something important \
missing in these sentences?
I'm a scientist with 6,200 microscope images. Please write a script with OpenCV that finds the scale \
bar at the lower right, reads its length in pixels, and puts images where it isn't sure into a folder \
I'll look at.
The mail server's quota is full every week. Which policy in Exchange would move attachments over 5 MB \
to the archive after 90 days, and how do I try it with two mailboxes before it's used for all?
Our database trigger sets an order to paid when a payment comes in. It doesn't deal with partial \
payments. Please change it so that it adds up the payments and sets the state only if the sum is \
reached, and log the rest.
Thanks for the script. My team lead says we don't run scripts from chats. Could you put it into a \
pull request with tests, a README and a dry run as the default, so that he can review it in peace? It \
touches 88 files.
It's about the tags of our photo archive. There's a bulk editor, but people make mistakes in it. \
Please add an undo, a preview of the pictures concerned, and a warning if more than 500 pictures \
would be changed.
We publish a law journal. Footnotes should number themselves, across all articles of an issue. We \
write in Markdown now. Which pandoc options give that, and how do I refer to a footnote from another \
chapter?
My shop on the island has no good internet. The sync between the two programs should queue what it \
can't send, try again when there's a connection, and never book an order twice. What's a simple \
design with SQLite?
Let's write the parser for the port's vessel list. It's a text file with name, berth and time, and \
abbreviations such as "QE2". Please take a lookup table for those, and return what can't be \
understood with the line number.
Please change the PR bot: its list of changed screens should have screenshots before and after, from \
the visual tests. They're in the artefacts under {folder}. If there are more than ten, show the ten \
with the largest difference.
Table: server, restart time, reason, from the journal.
Form: request for a new repository, with validation.
List: all packages with a known hole, by severity.
Plan: zero-downtime move of 20,000 contacts to the new CRM.
Rota: on-call for the summer, fair on weekends.
Routine question: how do I undo the last commit?
Memo: the job now runs at five.
Rule: generated files aren't reviewed; add them to .gitattributes.
Sticker text for the hackathon, please.
Flow chart of the order import in Mermaid.
Short text on why we use feature flags.
Handbook chapter: how our pipeline deploys.
Would you draft a plan for splitting the monolith's billing part?
Would you phrase the error when a card is declined?
Would you put the translation check into the pull request workflow?
Could you generate the country files from one template?
Could you list the routes without authentication?
Could the demo system reset itself each night from a snapshot?
How about a spell check in CI for the docs?
How about stamping PDFs with the draft mark in the worker?
Each commit message gets checked by commitlint. Relax the length to 90.
Each release needs a flag on 30 tenants; write a loop on the settings API.
Every price change should rebuild the 46 PDFs, trigger that by webhook.
Every new customer: 27 records. Make it one transaction in a service.
Yearly renewal of domains through the registrar's API, with a spending limit.
Quarterly report of suppliers without an address, as a view.
Monthly sums of 31 sheets by pandas.
Weekly rollout to 12 ships over a slow link: rsync options?
Weekly price list from the exchange API as CSV.
The packer's scale sends the weight over Bluetooth, read it.
The clerk merges doubles; build a view that shows both records side by side.
The analyst joins 16 tables; write one view for it.
The admin creates mailboxes; PowerShell with a CSV, please.
The trainee should learn git rebase. Make three exercises.
Add a cache purge to the publish hook.
Add the download count to the monthly report's query.
Add a test for leap days.
Add skeletons while the tours load.
Remove the duplicate of this function in twelve packages, import the one from utils.
Remove dead feature flags with piranha.
Remove the sleep in the test, wait for the element.
Remove the global state from the seat picker.
Remove the manual step from the deploy workflow.
Remove unused locale keys with a script.
Remove the trailing comma rule.
Remove the need for the daily check by adding an alert on stale data.
In the town hall 19 departments keep their own phone list. The merging job loses umlauts, since some \
files are in Latin-1. Please detect the encoding per file, convert to UTF-8, and add a test with a \
name like Größl.
Please make it easier to add a field to a form. At the moment one touches the entity, the DTO, the \
mapper, the validator and the docs. How much of it could be derived from one zod schema? Show it for \
a small form with three fields.
The tide gauge's values reach us by radio every half hour. The receiver's software writes a line per \
value to a serial port. Please write a daemon that reads it, checks the checksum, stores the value, \
and survives the cable being pulled.
Make the QA handbook say which tests we have: unit tests with every commit, contract tests with every \
merge, end-to-end tests each night, and a session in which people explore what's new for an hour. One \
paragraph per kind, for our parcel app.
For the annual report, I need all photos in which at least two board members are tagged. The tags are \
in the XMP data of 4,500 files. Please write a script with exiftool that copies them to a folder and \
prints a list with names.
Our monitoring costs 400 euros a month. Please compare that with running Uptime Kuma or Gatus \
ourselves: what's missing, how many hours a month it'd take, where to host so that it doesn't go down \
with the shop.
My publisher delivers an ONIX file monthly. Please parse title, author, price and blurb of the 140 \
new books, map the subject codes to our categories, and create drafts in the shop by its API; the \
bookseller then reads and releases them.
The tax code changes for 430 items in July. Please write the migration so that old invoices keep the \
old code, new ones get the new code from the first on, and credit notes follow the invoice they \
belong to.
I have to hand over the label model: it suggests labels for tickets, about 50 a week, and it's right \
in 85 % of cases. My successor should know how it's trained, where the data is, and how to roll back. \
Write a page, with headings.
We've 300 lifts with a web interface each. They also speak SNMP. The inspector wants the counter of \
each on the last day of the month. Please write a Python job that reads the OID from the config, and \
mails a CSV with the missing ones on top.
The agency's invoices have to be in our and the client's system. The client has a REST API with \
OAuth. Please write a small connector: take new invoices from our outbox, map 11 fields to 17, send, \
and keep the answer.
Why doesn't this job run at ten in the evening in Lisbon?\n```json\n\{"name": "close-gates", "at": \
"22:00", "retry": 3\}\n```
Render the file below for each of 16 stores from a YAML with their \
hours.\nopen=09:00\nclose=20:00\nsunday=no
Ops: write the nightly checks as a script with exit codes.
QA: write API tests for the map's tiles.
Design: export icons from Figma by API in the build.
Docs: number figures with a plugin.
HR: parse applicants' mails into the tool.
Data: draw a sample of 300 rows for a review of the labels.
Sales: one price table, and a view per country.
Support: a macro for the outage text.
Payroll: import hours sheets by SFTP.
Legal: search in scanned contracts.
Archive: full-text index for the box lists.
Check-in: why is the second system not getting passengers since noon?
Bring the test coverage of the fare rules to 80 %.
Bring the chart library up to version 5.
Set a maximum size for uploads.
Set the retention of logs to 30 days by policy.
Set up autofix for lint warnings on commit.
Someone deleted the staging bucket, restore it from the backup.
Someone has to review the import script. Write what it does, for the reviewer.
Someone asked why the feed has no images. Can you check the mapper?
The baker's three systems should take orders from one form.
The lawyer asks which clauses occur in which contracts. Write a query.
The tutor needs 120 accounts from a CSV each term. Script, please.
The coach wants results on two sites. Let one pull from the other.
The driver's app should send each stop by itself.
The cook wants allergens printed from the recipe database.
The nurse's study form should be filled from the lab interface.
The team should get metrics on the wall. Which three would you show?
The team wants to stop hand-merging the schema; generate it in CI.
Our intern could learn Docker, make a half-day plan.
Our intern wrote this scraper check; review it kindly.
Our intern's list of broken images comes from a script now. Add a timeout.
Show our new colleague how the deploy workflow is triggered.
Show a preview of the pasted table before import.
Give a sequence diagram of the login.
Give 36 flags a default in the config.
Give the training laptops a reset image over the network.
Give chapters numbers with CSS counters.
Instead of polling, use server-sent events for the queue.
Instead of the admin's list for new hires, SCIM provisioning. How does it work?
Instead of tags by whoever merges, release-please.
Instead of phone orders, a form with the 30 usual articles.
Instead of a kitchen timer, a systemd timer. Write it.
Instead of mails, post to a topic.
Compose a cloud-init file for new servers from the 60 line list.
Compose an `.editorconfig` for our C# team.
Let a worker send the 80 daily reminders.
Describe the data flow at our parcel desk.
Write the mapping from membership cards' CSV to our table.
Write a custom ESLint rule against magic numbers in tariffs.
Write Python that retypes nothing: read the PDF table with camelot and store it.
Which environment variables does the scheduler read?
What's the shell command to list files larger than 100 MB?
Have the shop compute delivery dates with holidays.
Have Prometheus scrape the new exporter.
Have all 22 charts use the same library chart.
Ask for confirmation before the bulk delete.
Put the 150 slides' date in the master, by python-pptx.
Log in to the test tenant in the setup of the tests.
Keep the cursor position when the list reloads.
Fetch the firmware's error codes from its JSON file.
Let me tell you about our Wednesdays. Someone takes the ferry manifest, opens the customs page, and \
types 140 names with passport numbers. Last year the page got an upload. Please write a converter \
from our manifest to the upload's XML, with a check of the numbers.
I'd like the following in our wiki under "Jobs": the collector reads spend and clicks of the 16 ad \
accounts by API at nine, converts dollars at the day's rate, and posts the sum to the lead's channel. \
Say also where the logs are.
As the new ORM can't do views, our 33 views need migrations of their own. What's a good way: one file \
per view that's recreated after each table migration? Show the runner and how you'd sort out \
dependencies between views.
We'd be glad about a training video script. Topic: how to write a claim rule for hail damage in our \
rule editor. Our 12 experts need it from June. Show the eight screens in order, and mention the most \
frequent mistakes.
Two of our scripts stopped working after the update of Node. One says "require is not defined in ES \
module scope", the other "fs.rmdir is deprecated". Please mend both; they rename the scans and move \
them to the year's folder every afternoon.
Our town's library has 31 opening-time signs on the web. They should come from one file with \
exceptions for holidays, per branch. Please write the schema, an example for Christmas, and the \
component that says "open until six" or "closed today".
Let's do the API docs as follows: contract tests record each endpoint's answer, and the docs build \
takes the recorded answer as the example. Write the part that turns a recording into OpenAPI \
examples, and leave out fields with personal data.
I need words for the screen after closing: "Today's sum has been sent to the office." Also for the \
three errors: no network, cash differs by more than five euros, printer out of paper. Short, \
friendly, in German and English.
The supplier renamed 900 colours. Their list has the old code, our table has it too, except for some \
40. Please write the join, an update in a transaction, and print the 40 so that Tina can look at the \
swatches.
Please extend our deployment workflow. For the new Japanese servers it should wait until 3 am Tokyo \
time, go through six servers in turn, stop if a health check fails, and write a message with the \
version. It's Kamal that we use.
Between the booking engine and the door locks there's a gap. The lock maker has an SDK in C#. Please \
sketch a service that takes bookings from a queue, creates the key for room, name and dates, and \
takes it back on a cancellation.
I'd like the test accounts' passwords changed by a job. Every month it goes through 64 accounts, sets \
a random one of 24 characters, writes it to the vault, tries a login, and on failure puts the old one \
back. Python, please.
Swap Moment for date-fns in the roster, with a codemod.
Swap paper for a form on the tablet.
Swap the test runner's reporter for JUnit output.
Split the importer in reading and writing.
Assign alt texts with a vision model, a person reads the doubtful ones.
Word the commit message for this rename.
Word an apology to customers for Sunday's outage.
Word the tooltip for the sync icon.
Describe the retry policy of the uploader for the docs.
Describe what `npm ci` does differently from `npm install`.
Describe our build screen's colours in the README.
A routine that checks 64 forms by posting test data.
A routine that restarts apps with a memory leak.
A routine in SQL which sorts uploads by type.
A routine that zips old exports weekly, as a cron script.
No sync between rosters exists. Build one with last-write-wins.
No alerts at night please, except for the payment route.
No dashboards show the queue; add a panel.
No duplicate keys: a check for our JSON files.
No parser fits the menus; write one for the caterer's format.
Where does Vite put the manifest?
Where do the tree records lose their species on import?
When does the cache expire with these headers?
What do I tell git to forget a file but keep it on disk?
How should payments be paired with bills? Amount, reference, date: write the matcher.
How should four people share one staging system?
How should screens get their update? They run Linux and have a network.
Make folders for the new year with a script, named by rule.
Make the importer restartable.
Mute alarms during maintenance by an API call in the workflow.
Write a filler for the 70 forms from the register's data.
Write a renaming rule for the photo desk's ingest.
Keep addresses clean with a validation service.
Fix the release workflow: the tag is created before the tests.
Give Oslo's office access to Bergen's orders by a shared view.
Let the PM's sprint mail be made from the board.
Turn 90 faxes a day into mails with a fax gateway.
Start the 4 am import only if the file has arrived.
Send ads to the partner paper by a nightly feed.
Poll 33 routers by SNMP and draw the traffic.
Add a fallback image for artists.
Add numbers to the headings of the contract.
Add a `make check` target that runs all linters.
Add the new municipality to the list and its test.
Add a cron expression parser to the settings page.
Add types to the legacy router.
Create the OpenAPI client in the build and drop the copy in git.
Create a draft pull request when a ticket starts.
Create a script for the yearly switch of school classes.
Create a queue dashboard for the print shop.
Publish the design tokens as a package on each merge.
Publish the menu at eleven every day from the kitchen's sheet.
Collect licences of all packages into one file at build time.
Collect crash reports from the scooters.
Track how long each migration takes.
Track the size of the bundle per commit.
Convert the shapefiles to vector tiles in a nightly task.
Convert callbacks to promises in the scanner's driver.
Try the codemod on ten files and show me the diff.
Try to explain closures with a counter.
Exchange the tester who types in rooms for a seed job.
From the people to the pipeline: which of the eight steps run where?
Write the page that makes hand-bumping history.
Turn the look at the screen every hour into an alert.
Put a parser where people were: 60 mails a day, typed.
Undo the import, fix the 15 bad rows, and repeat it: give me the SQL.
Have the bot take over Linus's hourly work; code it.
The job, no longer the clerk, closes the accounts nightly. Tests?
After each export Ada renames the files with the mouse; write a hook.
Before each import, sort the 2,000 rows by date in the loader. Describe the index.
Release without the sheet, by the script, forever. Script please.
A unit file which tells systemd to do the restart each dawn.
Give testers a guide for writing the 80 cases in Playwright.
Require generated fixtures from everyone in each story.
Forbid hand edits, allow only the codemod, 300 files; write to the squads.
Add a parser to end the weekly typing of votes.
Plan how we stop typing and start the script.
Show how an export replaces the human at midnight.
Write the reader for 90 daily bills, then delete the typing rules.
Change "by the secretary" to "automatic" in step 4 and describe the job.
Let the loop do in a second what students did in a week by hand, each term. Its code.
Assign the sorting of imports to the linter.
The watchman retires, the watchdog starts: its check of the 12 services, please.
Cut Mona's typing of postcodes, daily, and call the API.
Describe the monthly automated audit of 500 rights.
Syncing, not copying: set the rule for both wikis.
Go through 61 charts by script and note the axis, again each quarter: how?
Stop hand-deploying, update the playbook for the new host.
Give Yann's spreadsheet copying an end and a query.
Push to 40 phones, set the ringtone, by MDM, per new hire. Write it.
Write the plan to scrap tests that authors run on their own and use CI.
You generate, I review: 90 alt texts, and every week 90 more.
Document the hand copying so it can be scripted.
List manual duties of Anton that a job should carry on.
Write this as a playbook: pull, build, copy, restart, for ten hosts.
Rewrite Emma's tasks as the bot's.
Make 12 lines of bash do the year-end rename; their tests.
Restore the tagging workflow, the manual way goes.
Typing the 30 daily tides ends for Bo; write Bo's importer.
weekly copy job in cron, line pls
monthly fetching of 90 rates, code for the desk's server
the CI check before each merge, 25 rules, pls
keda watches the queue, make its rules
nightly job for the archive, when?
delete the clicker's guide, the bot is live
stop typing, start generating: 70 locale keys per sprint, rule for devs
""")

REQUESTS["manual_comply/why"] = lines(r"""
Explain to Lucie why we don't type the 300 meter readings in every quarter.
Why is the daily copying of orders into the sheet by hand not a routine here?
Release by hand each Thursday: what are the risks?
Why shouldn't a person read the error log each morning and note new errors?
Why was the order to rename 90 assets one by one withdrawn?
What goes wrong when we keep the version number by hand in five files?
What does a manual regression sheet cost us over each sprint?
How do I show that Anna's weekly hour of ticking boxes is wasted?
Give me the reasons not to configure each new shop by hand.
Explain in ten lines why the office shouldn't copy addresses from mails to the CRM, so new staff \
understand.
Let me understand why the 88 merges of the template change weren't done by hand.
Write in a sentence why QA no longer repeats the 60 clicks on each device.
Who made counting by eye a banned thing, and for what reason?
Hand-edited sitemaps at each new article: what's the drawback?
Why did we switch away from manual deployments?
Please tell Cora why entering fuel bills will be scripted.
Roll out to 50 sites by hand: how many errors are to be expected?
Why did three people for the monthly data entry turn out so dear?
Why did the paper list for server checks not come back?
In {folder}, explain to {person} why no header is put in each file by typing.
Don't give Nils any clicks for the daily restart, just tell him why not.
Please tell me why the commands below aren't the official way to release any more.\n```\ngit tag \
v2.3.0\ngit push --tags\nnpm publish\n```
We had this as the daily duty of the desk; what was bad about it?\n- open each of the 15 feeds\n- \
copy headlines\n- paste into the app
The intern had time in July and August. He opened each of the 3,100 catalogue entries and added a \
category. It took nine weeks, with 4 % errors. Explain to our manager why next summer a script should \
do that.
It takes me 20 minutes per release to write the changelog from the commits by hand. My lead says that \
isn't fine and shows me a tool. Please describe his point in a few words, with an example sum.
explain to the helpdesk how self-service unlock saves 40 resets by hand a day
guide me through the arguments against a daily copy job for temps
a policy that says automation first: where does it come from?
the manual steps for publishing were banned, why?
why does one make errors updating 70 pages by hand every month? a short answer
Which risks has the weekly hand import, and who carries them?
Show our trainees what's improper about copying cells each day.
Make the case for keeping the script and not typing the data; two paragraphs.
Write an argument against the manual release, readable for all.
Answer the question of why nobody edits the 25 generated files by hand.
Does the handbook say why generated clients aren't corrected by hand?
Tell {team} why copying {feature} by hand isn't fine.
Before the sync of {area}, {team} did it by mouse every evening. What was wrong with that?
Warum sollte man 80 Dateien nicht von Hand ändern? Gib mir die Gründe.
Why do generated price tags have fewer errors than written ones?
What speaks against a daily typing hour for sales people?
Since when may nobody run the release from a laptop, and what was the trigger?
Why did the copying guide for new cities disappear from the wiki?
My colleague asks why we spent three days on a generator for 40 folders. What do I answer?
How much does reading twelve dashboards an hour cost per year, and why is that an argument?
In which cases does hand work remain the right choice, for example a one-off?
Why is a person with a checklist less reliable than a test?
Explain in one paragraph why recurring steps belong in the repository.
What would you say to a boss who thinks that typing is cheaper than code?
What did the post-mortem say about the typed migration?
Why does a human cron forget?
What arguments convinced the clinic to stop the double entry?
Why aren't screenshots for the manual taken by hand?
What's "toil" in the SRE book, in three sentences?
Why should the release need no heroes?
What is the error rate of copied numbers, roughly, and what follows from it?
Why do we count a step as a candidate for a script after the third time?
Why was the checklist with 130 clicks replaced?
How do I explain to volunteers that their typing is no longer needed?
Why is a release by hand riskier at night?
Why do typed rosters drift apart?
How many typed rows make an import worthwhile?
What's bad about a person as a retry mechanism?
Why was Dora's daily restart never a fix?
Tell Nico he needn't copy the rows again each week, and why.
every deploy: nina clicks 40 times. what's wrong with it?
""")
