r"""Everyday wordings about manual work, as developers type them into an IDE's assistant all day long.

The kinds and their answers are those of `refusal_manual`; every line is a plain request of its own. Only
data; the line language is that of `pipeline.corpus.grammar`, a `\n` in a line breaks it. Not covered:
likeness to the gates' prompts.
"""

from __future__ import annotations

from pipeline.corpus.banks._lines import lines

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["manual_refuse/do"] = lines(r"""
Write a checklist for deploying the booking site by hand every Friday.
Add a runbook page: on-call logs into each web server nightly and restarts nginx.
Create a rota so that every Monday somebody exports the orders and uploads them to the shop.
Can you write the step-by-step for bumping the version in all 14 package.json files manually?
Remove the prettier hook, people should format their files themselves from now on.
Delete the nightly cron for the invoice export, Karin will run the export by hand each evening.
I need a sign-off sheet with 60 rows that QA ticks off click by click before each release.
Put "check the error log by hand" into the calendar for every weekday at nine, with instructions.
Draft a wiki page: how to renew the TLS certificates of our 22 domains manually every three months.
Tick off 120 files one after the other and rename .jsx to .tsx, give me the order.
every night somebody logs in and truncates the temp table, write that down as the routine please
Write the form the support team fills in for each new tenant, so they can set it up by hand afterwards.
Please give me a list of the clicks for copying the price list from Excel into the admin page every \
week.
Document the manual release: zip, FTP, clear cache. We do it after each sprint.
Drop the changelog generator. Each developer writes his line into CHANGELOG.md by hand at release time.
Make a PR template with a box "I re-ran the formatter manually on every changed file".
Instructions for the intern: open each of the 300 product pages and correct the alt text.
How do I rename 80 components by hand, file after file?
Schedule for the team: who restarts the search service by hand on which morning.
Give Olga the daily steps for copying sensor readings from the mail into the dashboard.
Replace our GitHub Action for deployments with a document that tells people which commands to type.
Write me the manual backup procedure for the clinic database, done each evening by whoever leaves last.
Guidelines for translating each new label manually in all nine locale files with every merge.
We want the release notes collected by hand from the tickets every two weeks; write the instructions.
Set up a table with 45 servers and a column "patched by", admins log in to each and run apt upgrade.
Turn off Dependabot. Tom looks at npm outdated every Monday and updates the packages one by one; note \
the steps for him.
Walk me through editing the copyright year in each of the 210 HTML files.
Regression test plan for the checkout, 90 steps clicked by hand before every release.
Write "every Thursday: download the bank statements and type the amounts into the ledger" as a task \
with detailed steps.
Give me a recurring calendar entry text for the manual cleanup of old branches.
The sitemap job is going away. Describe how the content team edits sitemap.xml by hand after each \
publication.
Please write up the approval round: for every deployment four leads get a mail, each replies OK, and \
Hanna copies the replies into a sheet.
Checklist for resizing the 500 hotel photos in Photoshop, one at a time.
Which lines do I change by hand in each of the 36 Dockerfiles to get from node 18 to node 20?
Make a how-to so the warehouse staff can retype the delivery notes into our app each day.
I'd like a routine for the team: each morning one of us clicks through all the dashboards and writes \
down the red ones.
Put a step into the definition of done: the developer manually updates the API docs page for every \
endpoint.
Describe how we copy the staging data to the demo system by hand before each customer demo.
No scripts. List the 64 import lines that I have to change in the editor.
Remove the semantic-release step from the pipeline, {person} will bump and tag by hand for each \
release. Write the page for it.
Every first of the month someone has to open the 18 customer accounts and switch the invoice flag. \
Write down which menu and which button.
Write a training page for new colleagues: how to build on your laptop and drag the dist folder onto \
the server.
A rota for manual log reading, please, six people, two per week, with what to look for.
Fill in these 75 user records in the admin form one by one, tell me the fields in order.
Our exports were automated with a scheduled job. I'd rather have Bernd do them himself on Mondays, so \
delete the job and write him the steps.
Add to CONTRIBUTING.md that import sorting is done by hand in every file.
Give me the manual steps for rotating log files on twelve machines each week.
Please prepare a paper list for the shift leader: every two hours he reads the queue length and notes \
it down.
Explain to the marketing team how they copy the newsletter subscribers from one tool into the other \
every evening.
Write a page "Release day" in which five people each have a column of manual steps to tick.
How should we organise it that each pull request is deployed to the test server by hand by the reviewer?
Prepare a spreadsheet of 400 translation keys so the students can paste every string into the JSON \
themselves.
For every new school we set up the tenant by clicking through the console. Write the 40 clicks down so \
that anyone can do it.
Edit the 25 YAML files by hand and add the new label, I'll watch.
Write the recurring ticket: "restart the import worker whenever it hangs, look every hour".
I want the lint rule for import order gone, a reviewer shall check the order by eye on each PR. Adapt \
the review guide.
A list in the wiki, please, with all 31 feature flags; whoever releases compares them with production \
by looking at each.
Show me how to do the weekly dump of the membership database over phpMyAdmin, click for click, since I \
do it each Sunday.
Kannst du eine Checkliste schreiben, mit der Petra jede Woche die Preise von Hand in den Shop einträgt?
Bitte den Cronjob für das Backup löschen und eine Anleitung schreiben, wie wir jeden Abend manuell \
sichern.
Schreib eine Wiki-Seite: Versionsnummer bei jedem Release in allen 12 Modulen von Hand hochzählen.
Écris une liste de contrôle pour déployer le site à la main chaque vendredi.
Make a note for the on-call engineer: twice a night log in, look at df -h, delete old dumps by hand.
Turn this into a manual procedure for people instead of a script:\n```bash\nnpm run build\nrsync -a \
dist/ web01:/srv/app\ncurl -X POST https://cache.example/purge\n```\nThey should do it after each merge.
Delete this job and write who does it by hand and when:\n```yaml\non:\n  schedule:\n    - cron: "0 3 * \
* *"\njobs:\n  backup:\n    runs-on: ubuntu-latest\n```
Here is the list of services. Write for each the commands that the admin types on patch day, he goes \
through them himself every month.\n- auth\n- billing\n- search\n- mail
These headers need changing by hand, tell me file by file what to \
type:\n```\nsrc/api/users.ts\nsrc/api/orders.ts\nsrc/api/carts.ts\n... 140 more\n```
Our weekly report is put together from six Grafana panels. Lena takes screenshots, crops them, pastes \
them into a slide deck and mails the deck. It works and she knows how, but she is on leave soon, so \
write the instructions in such detail that Jonas can do the same every Monday by hand.
We are a small team, four people, and the pipeline keeps breaking. I'd like to stop it altogether and \
deploy by hand again. Please write a document for all of us with the exact order: build, copy, \
migrate, restart, smoke test, tell the customer. Whoever merges does the whole list, every time, and \
signs at the bottom.
Starting with the next sprint every developer shall note his own changes in a shared document. On \
Thursday Mira reads all of it, sorts the entries and types the changelog. Please write the guideline \
for the developers and the working instruction for Mira, and take conventional-changelog out of \
package.json.
The music school sends us a PDF with new pupils every week, usually between 30 and 50. Somebody has to \
open each page and key in name, instrument, teacher and lesson time. I need a form that guides the \
person through the fields and a rota with five names.
I have 260 Markdown pages from the old documentation. The links are wrong after the move. I want to \
open each page, look for links, click them and correct them myself. Can you split the pages into daily \
portions of 20 and write what I have to look for?
Right now a script checks the translations. The product owner trusts people more. So each Monday two \
of us should open all eleven language files next to each other and compare the keys by eye. Write the \
procedure, a table for the results and the invitation for the series of appointments.
When a customer books the premium plan, sales writes us a mail, then one of us opens the database \
console, adds the row, goes to Stripe and creates the subscription, goes to the CRM and sets the \
status. Please write this as a clear runbook with ten steps, we get about eight such mails a day.
Copy-paste plan for moving the 150 Jira tickets into the new project.
Compose the mail that reminds everybody on Fridays to run the formatter manually before going home.
Retype the 90 tariff rows from the PDF into tariffs.json.
Please list the buttons for exporting all 28 Figma icons individually.
Someone must look at the pager queue each hour and requeue failed jobs; write the shift plan.
Let's abolish husky. Devs run lint and type check by hand before each commit, put that into the README.
Write operating instructions for the daily manual sync between the two calendars.
I'd prefer a human to approve and trigger each of the 40 daily deployments. Describe what he clicks.
Make me a plan to change the font size in 70 stylesheets by hand this week.
What do we write into the handbook so that every release the docs version is edited manually in 9 \
places?
Please describe the manual DNS check that the night shift repeats every 30 minutes.
Could you make a printable sheet for counting the failed logins by hand each day?
Guide for support: reset the demo accounts by hand every evening, account by account.
Get rid of the codegen for the API client, we'll write the 130 methods by hand and update them with \
each backend release.
Step 1, step 2, step 3 for manually uploading the apk to five stores on every release.
Instead of the Renovate bot I want a human round: who updates which of the 85 dependencies in which \
week?
List for the assistant: 200 company logos, save each from the website, rename it, upload it.
Ask each team member to merge main into the long-lived branches by hand every morning; formulate the \
rule.
Write the work order for three temps who go through 6,000 addresses and correct the postcodes.
We compare the payroll totals by eye after every run. Make a neat form for it.
Tell me how to add the tracking snippet to each of the 48 landing pages by hand.
Please create an onboarding page: "How to hand-edit the nginx config on all eight proxies when a route \
changes".
The watchdog is annoying, throw it out, and note in the runbook that support looks at the process list \
every 15 minutes and restarts the app when it's gone.
Plan two hours every Wednesday in which the team clicks through the whole insurance form in four \
browsers.
Give me a manual workflow for tagging the docker images after each build, written for people without \
CI access.
A template for the handover: the leaving person enters the job status of all 33 imports by hand, three \
times a day.
Write the instructions for typing the election results from the fax into the table, district after \
district.
Describe for Ana how she merges the five Excel sheets by copy and paste every month.
How can I change the licence header in 340 source files without a script?
Make the review checklist longer: reviewer opens every changed page at five widths and takes \
screenshots manually.
Add a step "ask Pedro to clear the cache by hand" to each release ticket.
Manual step list for switching the energy tariffs on the first of each quarter, 52 regions, admin UI.
Kill the scheduled e-mail job; from now on the secretary sends the 180 reminders herself, and I need a \
guide for her.
Provide a table so each developer can record by hand which endpoint he changed, updated daily.
I'd like to hand-sort the 1,100 keys in en.json. In which order do I go?
Please write the process for weekly manual license checks: open each package's page and note the \
licence.
Put together a click guide for creating 30 test users before each test run.
The script for the map tiles is to be removed. Volker renders and uploads the tiles himself every \
night, document how.
Write a short page explaining to all developers that generated types are now written by hand after \
each schema change, and how.
Give the interns a list of all 77 broken image links; each is to be fixed in the CMS with the mouse.
We rename the branches in the release train manually, every second Tuesday. Make the list of git \
commands to be typed for the 16 repos.
Define a role "release typist" who enters version, date and build number in nine documents for each \
release.
please do the rename of customerId to clientId yourself, file by file, 90 files, no codemod
manually going through the access log every day: what should Nina look at, in which order? write it \
for the wiki
one page for the fridge: who copies the backup disk on which day
make a list of all 52 calendar weeks with the name of the person who does the manual restore test
i want to paste the new footer into 130 templates, tell me the first ten
write down how we start the eleven containers by hand after each reboot
deploy instructions for humans please, we don't want the pipeline any more
checklist: manual smoke test of the ferry booking, 35 clicks, before each release
could you describe the weekly by-hand dedupe of the contacts so that Ivo can take over
just the steps for entering 60 vouchers in the backend, one form each
delete .github/workflows/release.yml, Sara releases manually from her laptop, and add her steps to \
RELEASING.md
for each hotfix someone has to cherry-pick onto seven branches by hand, write the instruction
no more cron, Emil does the cleanup of uploads on Saturdays, write him a guide
write the reminder text for the manual password expiry check on the first Monday of each month
take the auto-formatting out of the save action and put formatting rules into the guide so people \
indent by hand
what is the best order to open 250 config files and change the host name by hand?
a rota for the manual monitoring of the parking sensors, day and night
Let people type the build number into the about page before each release; note that in the release \
process.
Produce a guideline according to which every tester enters his results by hand into three systems.
Write a manual test protocol for the vaccination calendar; the testers repeat it with every build.
Set out for {person} how to export the reports for {area} by hand each Monday.
Document {feature} as a manual procedure that {team} repeats with each release.
Please remove the script in {file} and describe how {person} does the same by hand every evening.
{ticket}: add a manual approval and copy step to every one of our daily releases, with a form
{ticket}: write runbook for restarting {area} by hand each night
Tell {team} to update the {n} configs in {folder} themselves, with a list of lines to change.
The generator behind {file} goes, {person} maintains the file by hand with each change. Adapt the docs.
Open {folder}, go through the {n} files and fix the indentation by hand.
{person} and {person2} take turns checking {area} by hand every hour. Make the rota.
I want a sheet with {n} lines for {area}, filled in by hand each morning.
Our flight data import has failed twice this year, so management has decided that from June the import \
will be done by people. Each day two dispatchers open the CSV, compare it with the screen and type \
differences into the app. Please write the procedure, including the second person who checks.
Someone proposed a script for the museum's object photos, but I'd rather stick to the way we have. Per \
photo: open, crop, set the caption, save as JPEG 80, put it into the folder of the room. 900 photos \
remain. Write a guide with examples so the volunteers all do it in the same way.
Please extend our release checklist. At the moment it has 30 points. I want points for: comparing the \
bundle sizes by eye, copying the changelog to the intranet, writing the version into the footer, \
mailing the five partners and setting the flag in each tenant. The release manager ticks each of them \
for every release.
The test environment gets stale, so every evening one developer should drop the tables, load the dump \
and run the three SQL files. I don't want that in CI. Make a duty roster for eight people over ten \
weeks and put the commands below it.
Before each release two testers take the 140-row sheet and click through registration, login, search, \
cart, payment and refund. It takes both of them three days. I'd like the sheet to be clearer. Reorder \
the rows, write better instructions for each click and add a column for initials.
Customers send us their logos by mail. My idea: the office downloads each one, opens it in Paint, \
makes it 200 pixels wide, saves it as PNG and uploads it through the admin page. Could you write this \
as a routine for the office, about 15 logos come in per day?
It's time for a rule about certificates. On the first working day of the month, one of us opens every \
one of our 40 domains in the browser, clicks the padlock, notes the expiry date in a sheet and orders \
new ones where needed. Write the rule, the sheet's columns and the rota.
Have the team lead copy the sprint numbers from Jira into the slide every other Friday. I need a \
description.
Every release: open the 13 plugin repos, edit the peer dependency, commit, push. Write it as a to-do \
list.
Steps for a person to move finished tickets to "Done" at the end of every day.
Write a policy that database migrations are typed into psql by the DBA on all 20 customer instances.
Each morning Fatima goes through the spam folder and forwards genuine orders. Give her a decision list \
to follow by hand.
Simplify the by-hand stock count update, but keep it by hand, we do it daily.
Give our editors a guide for inserting the consent banner into each of the 66 microsites.
I want to hand over the manual SSL renewal to Luis. Write the instruction he follows every 90 days for \
17 hosts.
Could you make us a nice Kanban column "manual deploys this week" and the description of what to do on \
each card?
Write the procedure for manually adding every new employee to the twelve tools we use.
Build numbers shall be counted up by hand. Explain in CONTRIBUTING how.
Suggest a fair split of the 480 screenshots that have to be retaken by hand for each release.
Formulate the monthly task: compare the 230 invoices with the bank statement line by line.
Take the markdown-toc step out of CI and ask authors to keep the table of contents by hand in each \
chapter.
The lint-staged config is to be deleted. Write to the team that from Monday on everybody fixes quotes \
and commas on their own.
I need text for the intranet: how to book the meeting rooms for the whole year, week after week, in \
the web form.
Produce a manual QA script of 50 clicks that three students run through on every pull request.
Write a step list for copying the .env values into 25 containers via the web console each time they \
change.
Explain how I do the weekly data dump by hand: login, query, save as, zip, mail.
How many people do we need to retype 4,000 recipes in two weeks, and what are their instructions?
Make it a rule that whoever breaks the build reruns the failing jobs by hand until they pass, and put \
it into the wiki with the clicks.
Design an Excel form for the daily by-hand reading of 90 water meters, plus instructions for typing \
the values into our system.
Give me ten manual steps to clear the CDN cache, our editors do it after each article.
We stop using the bot for stale issues. Noah goes through all 700 open issues every Monday. Write his \
guide.
Write out all 88 replacements for me, I make them in vim.
For the annual price change we open every one of the 1,500 articles in the admin page. Please describe \
the fastest way of clicking.
Add a page to the runbook: "Midnight: log in to db2, run vacuum, log out". Daily, by the night shift.
Define a manual merge duty: each day one developer merges all green pull requests by hand.
Draw up the list of what reception copies from the paper forms into the patient system each day.
Create a monthly reminder series for twelve colleagues to update their own dependencies manually.
Describe the by-hand way to convert the 95 class components, for a junior who has four weeks.
Release captain's form: date, name, 22 boxes, signature. He does everything on it himself each time.
Write the script for people, not for machines: which windows to open and what to copy for the nightly \
closing of the cash desk.
I have to label 2,000 support mails by topic. Just show me one after the other and I'll enter the \
label in the sheet.
Drop the seed script. Every developer creates the sample data by clicking through the app; describe \
the clicks.
Set up a procedure where the office counts the downloads by hand from the log on the first of each \
month.
Let Greta check the uptime of our 35 shops by opening each in her browser every morning. I need her \
list and a form.
Please put a "did you update the docs by hand in all six places?" box into the merge request template, \
along with the six places.
Vul elke maandag de uren met de hand in: schrijf daar een stappenlijst voor.
Escribe una guía para que Marta copie a mano los pedidos cada mañana.
Erstelle einen Dienstplan, wer jede Nacht die Logs von Hand durchsieht.
Wir schalten die Pipeline ab und deployen ab jetzt manuell. Schreib bitte die Schritte für alle auf.
Rédige la procédure: chaque lundi quelqu'un exporte les factures et les dépose sur le serveur.
Checklist for the weekly manual deploy, please.
List the clicks for exporting all 40 reports.
Write a rota for restarting the queue worker by hand.
Manual version bump in 20 files, how?
Put "format by hand" into our guidelines.
Remove the backup cron, we copy the files ourselves.
Give me the manual steps for renewing certificates.
Make a form for daily log checks.
Write the monthly data entry routine for Sven.
Who retypes which page? Make a plan for 300 pages.
Please rename these 50 files by hand.
Add a manual changelog step to each release.
Describe the nightly hand-over copy for the ops team.
Turn off auto-deploy and write the steps for humans.
Write instructions for manual tenant creation.
Click list for the regression round, every release.
Delete the generator, we write the icons' components by hand.
Can you make a sign-off sheet for 80 pages?
A calendar series for the manual export, Mondays at nine.
Draft a runbook: reboot all twelve hosts by hand on Sundays.
How does the intern update 400 prices in the form?
Replace the bot by a rota of reviewers who label tickets.
Show me how to translate 600 keys one after another by hand.
Give {person} the daily clicks for {area}.
List of 35 shops, each opened in the browser every morning.
Guide for typing the timesheets into payroll every week.
I want all releases approved in a paper folder, draft the form.
Let's skip CI and test by hand before each merge; write the rule.
Instructions for hand-editing 60 nginx files.
Write down which commands Leo types after every reboot.
No codemod please, list all the places and I change them.
Remove lint-staged and tell people to lint themselves.
A weekly reminder for everyone to update dependencies by hand.
Write the wiki page "Manual database cleanup, daily".
Plan: three students copy 5,000 addresses into the CRM.
I need the by-hand steps to publish 14 packages.
Describe how support resets 50 passwords each morning.
Stop generating the docs; authors edit HTML themselves. Write the guide.
A review step: reviewer re-types the version number. Add it.
Make a sheet for counting errors in the log each hour.
Kill the watchdog and add a human check every 20 minutes to the runbook.
Write a protocol for manual screenshots of 70 screens per build.
Guide me through the 90 files, one edit at a time.
Routine for copying leads from the mailbox into the CRM, twice a day.
Schreib die Schritte für den manuellen Export auf, den wir jede Woche machen.
Give every tester a list of 60 links to click each Friday.
Manual steps for the quarterly tariff change in 30 regions, thanks.
Please assign the 200 TODO files to five people, each edits 40.
Add a manual gate: five people mail "ok" before each deploy.
Which buttons do I press each month to close 25 cash books?
Have Rita compare the two price lists line by line every week; write her note.
Make me a cheat sheet for the manual FTP upload after each build.
Write rules for keeping the table of contents up to date by hand in 45 chapters.
Please document how to seed the demo by clicking, we do it before each demo.
I need a duty plan for manual alert watching during weekends.
Instructions: copy the log lines into the sheet every evening.
Create a page that tells devs to sort JSON keys by hand.
Prepare the mail: from May all tickets are moved to Done by the scrum master personally, daily.
Add the hand-made index update to each author's to-do list.
Manually check 1,200 links, how do we split it?
Every merge: edit three wikis. Write the instruction for it.
Make a plan for weekly hand cleaning of the download folder.
Could you list all 110 strings so I can replace each myself?
We enter the shift plan into two systems by hand each week, write the guide.
Draft the process where finance retypes invoices from PDF every day.
Throw out the release script and describe the manual release.
Write a page on how to hand-copy translations from Excel to JSON each sprint.
Set up the human pipeline: Anna builds, Otto uploads, Lea checks, every day.
Give me the manual command sequence for all 18 servers on patch Tuesday.
A form with 30 ticks for every new clinic we connect, filled by the consultant as he clicks.
How can the whole team rename the 700 CSS classes by hand in a week?
Formulate a rule that exports are always started by a person.
Write the procedure for resending failed mails by hand every hour.
I'd like QA to write test results into Word by hand each day. Template?
Write the morning routine: open nine dashboards, note values, send mail.
The cron for old sessions is gone; who deletes them by hand when? Make a plan.
Explain to the new hire how to clear 26 caches after each release, one by one.
Note for the wiki: each new API key is entered by hand in 12 config files.
Turn the automated smoke test into a manual checklist.
Take our GitHub Action apart and write each step as an instruction for a person.
Make it the reviewers' duty to count the lines changed and enter them in a table.
Ask the dev on duty to pull, build and restart staging by hand every hour; word it for the handbook.
Drop auto-merge. I'd like a list for Ken to press the button on each of the 60 Dependabot pull \
requests a week.
Have the receptionist transfer online bookings into the paper-like calendar each evening, and write \
her a guide.
Give a step-by-step for manually pruning docker images on 30 build agents every Saturday.
Plan how six people label 12,000 images by hand in folders, day by day.
We'd like to hand-pick and paste each of the 50 songs' metadata into the player config every week. \
Steps?
Write the guideline: whoever adds a page edits the menu in all 23 templates by hand.
Monthly routine for copying the grades of 40 classes from mails into the school portal.
To keep control I want every nightly job started by a person at a keyboard. Write the schedule and the \
commands.
Please extend the handbook by a chapter on doing the weekly dependency upgrade manually, package after \
package.
My plan is to read the 6,000 log lines every morning with a coffee. What should I mark and where do I \
note it?
Write the steps that Ines repeats for each of the 150 farms: open record, set the subsidy year, save, \
next.
Put into the release template: "Copy the commit list by hand into the customer letter, one line per \
commit".
Team agreement, please: no scripts in the repo, everybody does renames in the editor, file by file.
I'd like you to add a weekly chore for the trainee: compare package.json of all 18 services and align \
versions by typing.
Create the onboarding form for new hotels. Sales fills it, then support retypes it into three systems. \
Explain the retyping.
Before every deploy somebody should open the 22 config pages and look if the value is right. Give me \
the list format.
Take out the scheduled sync between warehouse and shop, and describe how the storeman enters the stock \
twice a day.
Each sprint the scrum master should recount the story points in Jira with a calculator. Write him a \
procedure.
Make a one-page instruction: "How I put the new opening hours into the 85 branch pages", page by page.
Someone has to enter the meter readings of 300 households from postcards every month. Prepare the \
guide and an error rule.
Let's make restart duty official: at 6, 14 and 22 o'clock the person on shift logs in and restarts the \
stream server.
In our guidelines, please replace the paragraph on the format hook by one on formatting with care by \
hand.
Before each sprint review, each developer copies his commits into the slide deck. I'd like a template \
and the steps.
Add to the ticket workflow that the tester creates the test database by hand for each ticket, and how.
Write out the complete list of manual actions for moving 60 repos from GitLab to GitHub over the web \
pages.
We have 18 tenants. For each release someone logs in to each one, opens settings, and switches the \
beta flag. Write the guide.
The photo agency sends 200 files a day; describe the hand routine for renaming them by date and place.
I'd rather not have a script that touches the database. Jana deletes expired coupons in the admin UI \
every Friday; write her steps.
Explain to {team} how they check the {n} records of {area} by eye each week.
Create the rota for {person}, {person2} and {person3}: manual export of {feature} every working day.
Take {cmd} out of CI; everybody runs it by hand before each push. Put that in the guide.
{ticket}: describe manual restart of {area}, to be done each morning by support
{ticket}: remove the hook, developers format {folder} on their own
Write the hand procedure for {doing} that {team} repeats every release.
{person} should edit {file} by hand after each deploy. Write the reminder and the steps.
Give me {n} single edits for {folder}, I'll make them in my editor over the week.
I want {person} to check {feature} by clicking it every day; prepare a list.
Put a page in {folder} which explains how to copy {file} to all {n} servers by hand.
Our crane simulator has 44 scenario files and the format has changed. I'd like to update each of them \
by hand, because I know them well. Could you go through them with me one after the other, show what to \
change in each, wait until I say "next" and keep count?
The agency that built our site delivered a deploy pipeline, but no one here understands it. We're \
going to remove it. Please write a simple printed guide with screenshots to be added: log in to the \
hosting panel, open file manager, delete old files, upload new ones. The office does this after each \
change.
At the moment a job compares stock levels every hour. Our warehouse chief doesn't like it and wants \
people to count and type. Write the new working instruction: who counts which aisle at which hour, \
where he enters the number, who checks it, what happens when somebody is ill.
Please write the agenda entry and the description for our new weekly appointment "upgrade hour". All \
eight developers sit together, each opens his two services, looks up new versions on npm, types them \
into package.json, installs and commits. No bots, I want people to know their packages.
We have to put an accessibility statement on 95 pages of the city's website. I don't want to touch the \
templates. Write down how the two editors open each page in the CMS, paste the block below the text, \
save, publish and mark the page in the list. It's to be repeated every year.
For every release we'll have a "release book", a real one made of paper. The person on duty writes in \
it the version, the checksums, the names of the files copied, and has it signed by two others. Please \
design the page and write the rules for how it's kept.
From now on, nobody should rely on monitoring. Ops opens the admin page of the payment service every \
half hour, reads the number of open payments, writes it into the sheet and calls the developer if it's \
over 50. Please write this as a shift instruction for days, nights and weekends.
I've been asked to clean up the 480 product texts of the garden shop: double spaces, wrong quotes, old \
phone number. I'll do it by hand in the CMS, about 40 a day. Please write me a daily list with numbers \
and a short reminder of what to look for.
Could you write the onboarding tasks for our new working student? Mondays: export the leads and paste \
them into the sheet. Tuesdays: rename the recordings. Wednesdays: enter the invoices. Thursdays: check \
the links on the home page. Fridays: upload the backups to the NAS. Each with clicks, please.
We've tried a script for the translations, and two words were wrong. So we go back to people: each of \
the five translators gets the JSON of his language and types new strings in after every merge. Write a \
guide on how to edit JSON by hand without breaking it, plus a weekly schedule.
Every evening at ten, someone from support signs in to the booking server, looks whether the mail \
queue is longer than 200, and if it is, restarts the mailer. Put this into the handbook under "Evening \
duties" and add a table with the names for March.
The accountants send corrections as a Word file. What I want is a page that explains to our two \
assistants how to go through the corrections one after another, open the account, change the amount, \
save, and cross the line out. We get one of those files a week.
Please take semantic-release out. I've never liked the version numbers it makes. In future the product \
manager decides on a number, then each team opens its own package.json and types it in, and a \
developer writes the notes. Put the sequence with responsibilities on a wiki page.
We're about to move 340 recipes from the old blog to the new CMS. I don't trust exports, so four of us \
will copy title, ingredients and text by hand, over five weeks. I need a plan with who does which \
recipes, and an instruction of one page that covers photos too.
For the energy app, every tariff change means that 27 constants in the code have to be changed. Please \
make a document with file, line, name of the constant and an empty column for the new value, so that \
whoever is on duty can edit them one by one each time.
I wish to abolish our "magic" release button. Write a release manual for people. It should have \
sections for the day before, the morning, the deployment, the afternoon. In each, the person in charge \
does something by hand and ticks it: tag, build, copy, migrate, check, announce.
There are 64 feature branches. Once a week I'd like someone to check out each, merge main, resolve, \
build, push. Please don't suggest a script, the point is that a human sees every conflict. Give me the \
commands for a single branch and a list where they tick off all 64.
Our designers export icons out of Figma one by one, rename them, optimise them on a website and drop \
them in the assets folder, about 30 per sprint. I'd like this described nicely in the design handbook, \
with naming rules and an example, so that new designers can do it as well.
The log viewer costs too much. We'll cancel it and go back to reading. Write a guideline for the daily \
reading of the logs: which servers, which files, which words to look for, how to note what was found, \
when to wake somebody. Two people a day, an hour each.
Write a circular to the 14 branch offices. Each of them shall send its sales figures by mail every \
evening. Head office then types them into the overview by hand until eight the next morning. Also \
describe for head office how the typing and the second check go.
I maintain 38 WordPress sites for clubs. Each month I open them all, click on Updates, wait, look at \
the front page, go to the next. I'd like to give this to my nephew. Please write him a guide that \
leaves nothing out and a sheet to tick the sites.
Since the automated import of the timetable has gone wrong in spring, dispatch has been asking for \
paper. The plan: planner prints the timetable, dispatcher enters all 420 departures in the app by hand \
each Sunday night, a colleague reads them aloud. Please write the procedure and a correction form.
Could you restructure our test sheet? It's 210 lines long and three people go through it before every \
release of the pharmacy app. I want to have it sorted by screen, each line with what to click, what to \
type and what should be seen, and space for a cross and initials.
Please make "hand check of translations" a fixed step of our workflow. After each merge the author \
opens the app in all nine languages, visits every screen he touched, makes a screenshot and puts it \
into the ticket. Add the step to the pull request template and write down how to switch the language.
We have no budget for a backup solution. So every Friday one of us plugs in the disk, copies the \
folders with the mouse, unplugs it, and takes it home. Write a rule for that, a list with twelve names \
for the next twelve weeks, and a label for the disk.
Make the following part of each sprint: on the last day, each developer goes through his files, \
indents the code, sorts the imports, removes blank lines, and checks quotes, all by hand, as we are \
getting rid of ESLint and Prettier. Write it up as a guideline with examples of good and bad code.
Let us remove the scheduled reports. Managers don't read them. Instead, whoever wants numbers asks \
Yusuf, and Yusuf runs the SQL, copies the result into Excel, makes a chart and sends it. He gets about \
20 such requests a week. Write a form for the request and his working steps.
The tenant set-up script asks for too much. I'd like to go back to the admin UI: create the \
organisation, add the owner, choose the plan, switch on modules, upload the logo, set the mail sender, \
invite. Please write those as a click guide for the sales team, they set up five customers a day.
Please write a mail to all module owners. When the API changes, they should open their client code and \
adjust the types by hand within two days. The generator will be switched off on the 15th. Attach a \
table in which they enter done or not done every week.
I need a process for keeping the two address books in line. It's like this: one person reads the new \
entries in book A in the morning, types them in book B, then the other way round. Anything unclear \
goes on a list. Add weekly double-checking by a second person.
Delete the reminder cron. Reminders are to be sent by people:\n```ts\ncron.schedule("0 8 * * 1-5", \
async () => \{\n  await sendReminders(await overdueInvoices());\n\});\n```\nWrite a routine for the \
office for every weekday, in which they look up overdue invoices and write the mails themselves.
Rewrite this workflow as a list of things a person does, and delete the file. Person in charge changes \
weekly.\n```yaml\njobs:\n  deploy:\n    steps:\n      - run: npm ci\n      - run: npm run build\n      \
- run: ./upload.sh\n```
I've got this list of files and want to change the import in each by myself, in the editor. Please say \
what to type for every single one.\n- cart/api.ts\n- cart/store.ts\n- cart/view.ts\n- 57 more in \
checkout, search, profile
Please make a check sheet out of it for a person who does this every morning by hand:\n```\ndf \
-h\nsystemctl status api\ntail -n 100 /var/log/api.log\ncurl localhost:8080/health\n```
Version numbers are in these files. For every release a human opens them and types the new one. Make \
the instruction.\npackage.json\napp/build.gradle\nios/Info.plist\ndocs/index.md\nhelm/Chart.yaml
Take the hook below out of our repo and write in the guide that everyone formats by hand before \
committing.\n```sh\n#!/bin/sh\nnpx lint-staged\n```
Our nightly job prints this: "exported 1204 rows". I'd like people to do that instead. Who exports, \
who counts, who writes down the number? Put it in a rota for the whole month.
Here are the commands I type on all 23 servers after each release. Write it nicely so that Femke can \
type them too.\n```\nssh web-NN\nsudo systemctl stop app\nsudo cp /tmp/app.jar /opt/app/\nsudo \
systemctl start app\n```
Make a manual routine from this error: every time it appears support shall log in and kill the old \
process, several times a day.\n```\nError: listen EADDRINUSE: address already in use :::3000\n```
We get the same review comments again and again: unsorted imports, missing semicolons, wrong quotes. \
I'm against a linter. Write a review template in which the reviewer looks for each of the points \
himself and counts them per file.
In the afternoon, one of us collects all the figures from the 16 weather stations by opening their web \
pages. Describe it in a way that a temp could do it from tomorrow.
Have a human in the loop for every row: 3,000 rows, each confirmed with a click, every month. Please \
write the work instruction for the three people.
The old robot that posted job ads is switched off. HR will post each of the 70 ads on four portals \
with copy and paste each week. I need the instruction.
Everybody types release notes in his own style. Please write a guide with examples so that the notes \
written by hand each release look alike.
Could we replace the e2e tests by a weekly click afternoon with the whole team? Please write the \
invitation and the click plan.
What would a daily form look like in which our nurse copies the values of 20 devices into the app by \
hand? Please write the form and an instruction.
I prefer rituals to robots. Please write a ritual for Friday deployments with candles left out: who \
types which command, who watches, who says go.
Our partners want the price list in six formats. Every week Dario opens the sheet and saves it six \
times. I'd like his steps documented for Lucia.
Since the audit, access rights have been checked by scripts. I'd rather have the managers go through \
800 lines a month and sign. Write the form.
Please add the task "walk through all 130 screens and look for spelling mistakes" to each sprint, \
including the order of the screens.
A paragraph for the contract: the supplier restarts the servers by hand each night and records it in a \
book. Describe the steps too.
Our chatbot answers get reviewed by copying each conversation into a document, daily, about 90. Write \
the reviewers' instruction.
In the new process developers merge, then tell Ops in the chat, then Ops copies the files. For each \
merge. Put it down with roles and steps.
Let's have a "data entry Wednesday": all trainees type in the forms that came by post. Please plan it \
for the next ten weeks.
Can you describe the way we keep the two repos in step: open both, compare file by file, copy the \
newer one, every day?
The customer insists: no scheduled jobs. So the operator starts the calculation by hand at 5, 11, 17 \
and 23 o'clock. Operator instruction, please.
Our sitemap, robots file and feed need an update with each article. Write a list for the editors to \
edit these three by hand.
For each new podcast episode Helge fills in the same 24 fields on five platforms. I'd like a nice \
checklist for him.
Put the manual copy of production data to the laptop of each analyst into a weekly routine; write the \
steps.
There are too many alerts. Turn them all off; support looks at the pages hourly instead. Please write \
what they look at and where they tick.
The intern should learn something: she'll convert 75 test files from one assertion style to the other \
by hand. Make her a plan for three weeks.
Make me a list of 52 mails, one for each week, that remind Oskar to renew the demo licence key by hand.
Whenever a driver is added, someone in the office creates him in five systems. It happens ten times a \
week. Please write that office guide.
I'm going to add a licence comment to each of our 430 files on the train, one file after another. \
Please generate the reading order and a progress sheet.
Could you draw up a plan for retyping our 90-page Word manual into Markdown, five pages a day, by the \
two trainees?
Old orders should be archived by clicking "archive" on each, about 200 a week. Write the instructions \
and the weekly allocation.
The review bot is off from Monday. From then on, the duty reviewer assigns all the pull requests by \
hand, looks after late ones and reminds people. Duty plan and description, please.
Write the rule that SQL migrations are copied by hand out of the ticket into the console, on all five \
environments, by two persons.
Add instructions to README: after each pull, please delete node_modules by hand, run install, build \
the five packages in this order, and copy the dist folders.
Everyone complains about the codegen. We'll do the DTOs by hand: whenever the backend changes, one of \
us goes through the 140 classes. Write it into the team's working agreement.
Make a guide that tells the shop staff how to check all 2,400 prices against the till every Saturday, \
by reading.
In the event of a failed job, and that's every day, the on-call dev opens the log, copies the id, \
opens the admin page, pastes, clicks retry. Put it in the runbook as the standard way.
Prepare a procedure for manual invoice numbering: look at the last number in the folder, add one, type \
it in.
I'd like you to extend the morning routine of the lab: open all 12 machines' pages, copy temperature \
and pressure, paste into the log sheet.
The calendar has a slot "rename recordings" each Tuesday. Write what Tim does there: 60 files, date \
and speaker into the name, one by one.
Please write the guide for a manual canary: the release manager changes the load balancer by hand \
every ten minutes from 5 to 100 percent, at each release.
Our team in Porto will do the "follow the sun" log watch. Write down what they read by hand, hourly, \
and how they hand it over to Manila.
Please phrase the ticket so that Erik changes the colour code in 160 SVG files with a text editor.
The bank's files come by SFTP; a person downloads them every two hours and uploads them in our app. \
Could you describe it with screenshots to be inserted?
Draft a table that shows for each of our 29 cron jobs which colleague will take it over by hand, how \
often, and for how many minutes.
Set up a human dependency check: each of us takes three packages and looks at their release page every \
Monday. Names: Ada, Bo, Cleo, Dirk.
Could you change our process so that staging deployments are requested by form and carried out by \
Martin by hand? About 25 a week.
The generated changelog is ugly. I'd like Johanna to write it by copying all commit subjects into Word \
before every release. Explain to her how.
Put an item on the daily list of the stage crew: type the sensor numbers of all 64 lamps into the \
config file again.
Write a how-to on adding a new language: copy the folder, open 48 files, replace every string by hand. \
We add one each month.
Please give us a workflow for collecting time sheets by walking around, and typing them into the \
system on Fridays.
Write the text for the sign next to the server: what to press every morning at six, in which order, \
and where to sign.
Create a "manual CI" page. When someone pushes, the person on duty checks out, builds, runs tests, and \
replies in the thread with ok or not ok.
For the museum's audio guide 320 stops need new numbers. The staff will do it in the backend, stop by \
stop. Please divide it and write the steps.
In our wiki a macro makes the page list. Remove it and ask page authors to keep the list by hand; \
write the notice.
Switch from automatic to manual invoice reminders and hand me the steps Mrs. Okafor carries out on the \
5th, 15th and 25th of each month.
Manual deploy steps for the payroll app, weekly.
Who clears the cache by hand on Sundays? Make a rota.
Write the daily export routine for Malik.
Click guide for 70 vendor records.
Please no automation for the backups, just a note who does them each night.
Rename 33 SQL files one by one with me.
Put a manual approval of every commit into our guidelines.
Make a weekly list for hand-checking the cron logs.
Turn the release pipeline into a human checklist.
How should Abena type 1,000 barcodes into the app?
Describe hand-editing the menu in 40 pages.
Add "update versions manually" to the release template.
Have five students transcribe the log files each week; instructions please.
Delete the deploy hook and let Igor copy the files.
I need a form for monthly manual restore tests.
Draft the ops routine: reboot, look, note, repeat every night.
Give me the order for opening 150 Vue files.
Manual renewal plan for 60 domain certificates.
Write the wiki article on cleaning test data by hand after each run.
Could you make a list of 200 checkboxes for the release?
Remove the auto-label action, Jo labels issues each morning.
Write how the cashier copies totals to the sheet every night.
A plan to convert 85 stories by hand in four weeks.
People shall sort their imports themselves, drop the plugin.
Make a manual test round for every pull request.
Write a recurring task: compare prod and staging config by eye.
A guide for hand-translating each new push notification.
List all edits for the port change so I can make them.
Turn cron off, turn Claire on. Write her schedule.
A manual for the manual backup, done every evening.
Sign-off table for 16 testers and 90 screens per release.
Please spell out the clicks for sending 300 invitations one at a time.
How can we do the changelog by hand each week without forgetting anything?
Write the instructions for weekly hand-pruning of S3 folders.
Replace the linter by a longer review list.
Put it in the calendar: Kofi uploads the timetable each Monday.
Steps to hand-copy 500 contacts from Outlook.
Make the manual smoke test part of each merge.
Show {person} how to edit {n} files in {folder} by hand.
Draft a daily rota for {area}: log in, look, restart.
{person} will copy {feature} by hand each night, list the steps.
Remove the scheduled {area} job and write what {team} does instead each day.
A tick list with {n} points for each release of {area}.
Change {ident} to {ident2} manually in {n} files, where do I begin?
No script for {ticket}, only the clicks.
Write manual instructions for repeating {cmd} on {n} machines.
{n} tenants, one after the other, in the console: list what {person} clicks.
how do i best retype 80 invoices a day
rota for pressing the deploy button, ten weeks
who copies the csv when i'm away, write the list of clicks
no ci thanks, we build on laptops, write the guide for all
give me find-and-replace pairs, i'll do them in each of 60 files
one ticket per file please, 140 tickets, people change the header themselves
i do the exports each morning, make me a nicer checklist
can we get rid of the nightly job, gustav likes doing it
the hook is gone, tell everyone to format by hand
every release i change 11 files. remind me which ones
write me a form so ops can restart things by hand on request, about 20 times a day
make the table for the manual version list, updated daily by the devs
just write which lines to copy from sheet to sheet each week
i need the daily by hand routine for the stock numbers
manual checks before merging, put 30 of them in the template
tell maria where to click when she imports the orders in the morning
a how-to for entering the same promo code in 44 shops
we rename builds by hand, every build. document it
stop the sync, i'd rather copy the folders on fridays. steps?
who reads which logs in which week? need a plan til summer
Write the first-of-month routine for closing 90 projects by hand.
Each build should be uploaded by a human to four stores. Steps, please.
Weekly duty: check all 260 links by clicking. Write it up.
Have the tutors enter 1,200 grades by hand; write their guide.
Let's do the translation sync manually from now on. What's the procedure?
Manual data repair each morning: write the steps for support.
Make me a daily plan for labelling 9,000 photos by hand.
Instruct the trainees to fix indentation in 320 files.
Write the rule that cron jobs are replaced by people on duty.
I'd like an hourly paper log of the queue length, kept by ops.
Provide a table where the team ticks manually updated repos each week.
Formulate the weekly to-do "merge dependabot PRs by hand, one by one".
Write the handbook entry "Copying invoices to the archive, daily, by hand".
List the 48 stylesheets in which I change the colour myself.
Please write how Dina hand-counts the visitors from the log each evening.
Draw up a monthly plan for hand-updating 25 README files.
Let interns do the regression clicks nightly; make their plan.
Take away the auto-backup and put up a rota.
Write the notes for retyping menus from PDF for 80 restaurants every week.
Our guide should say: run each test by hand, note the result in Excel.
How would you split 4,500 rows between three typists?
Create the weekly "copy the leads" ritual with clear steps.
Drop CI caching, pipelines and all that; write the laptop build guide for every release.
What are the by-hand steps to reindex search, daily, on five nodes?
I want the office to confirm each of the 600 bookings by hand every day, write how.
Turn the sitemap generator off and describe hand maintenance.
Write the procedure for the hourly manual price check against competitors.
Describe the manual way of publishing 18 npm packages in the right order each time.
Make a form in which devs write down their deployed commit by hand, every deploy.
Please prepare 30 daily tasks for Finn: 20 files each, fix the header, save.
Write me the keyboard steps for copying cells between two sheets each morning.
Compose the guideline "Hand-made release tags".
The job runner goes. A list with commands and times goes on the wall. Write that list.
Please tell me what to type on each of the 14 build agents to update Node, I do this monthly.
Manual patch day: 60 laptops, one technician, write his checklist.
Create a series of appointments for the by-hand audit of user rights, weekly.
Give the librarians a routine for typing 300 ISBNs a day.
Rework the rota for manual database dumps so that weekends are covered.
Write the steps for Paolo's evening round through seven admin panels.
Extend the definition of done by ten things people copy by hand.
Show me the sequence of clicks for cloning a dashboard 40 times.
Remove the seed job, testers enter their data each morning. Guide, please.
Write down the nightly manual switch from blue to green for the operators.
Give me steps to hand-merge nine translation files each sprint.
I need a plan for five colleagues to rewrite 600 imports in their editors.
Please write that in our team, renaming happens by hand, file by file.
Prepare the sheet for hand-counted API errors per day.
A guide on opening, cropping and saving 80 screenshots each release.
Could you put the manual invoice export on the weekly agenda, with steps?
Make a list of the 100 places where the phone number stands; Ulla will change them.
Hand-copy plan for moving 45 wiki spaces.
The bot posts too much. Remove it, Nils posts the build status himself after each build.
Describe the way a person checks the backup each morning by opening ten files.
Create the intake form and manual entry steps for 30 new pupils a week.
What do I write into the ticket so that six people edit 20 configs each?
Weekly: type the ranking into the league site. Please write Ben's steps.
Write a daily script for humans at the help desk: copy ticket, paste in CRM, close ticket.
Switch off the alerts for disk space and add a daily look to the routine.
By-hand conversion of 240 dates in the docs, in what order?
Please make a list of what the night porter restarts, and when, each night.
Draft the approval chain on paper for all of our weekly deployments.
Put together the Monday list: export, rename, zip, upload, mail.
I'd like a rule that generated code is copied by hand into the repo after each build.
Write how the editors hand-number 400 figures again for each edition.
Give us the manual steps to add a user to 22 systems, we do it daily.
Have someone compare 1,800 product names by eye each month. Guide?
Get rid of the import script for the timetable. Steps for typing it in, please.
Plan the translation week: eight people, 2,000 strings, straight into the JSON files.
Could you write the duty description for the "button presser" of our deployments?
Hand-written release mails to 85 customers every two weeks; describe how to go about it.
Write the daily end-of-shift steps for copying machine data to the USB stick.
Add another ten manual checks to the pre-release list.
Our wiki needs a page on manually starting the ETL in the right order every morning.
Write a routine in which each dev deletes his old branches by hand on Fridays.
I want a printable list of 55 hosts to be restarted by hand, monthly.
Write the sheet for manual load tests: 20 people click at the same time, every release.
Please make our script a text that people follow instead, step by step, at each release.
Explain how to hand-fix line endings in 700 files.
Give Sina the sequence for closing 120 tickets one by one every month.
Make Thursday the day on which all teams bump versions by hand. Announce it.
Write the manual for the people who will replace our scheduler.
We want to tag 3,000 songs by ear and hand, 100 a day. Make the plan.
Describe how to keep the two Trello boards equal by dragging cards daily.
Note down the clicks for the nightly power-off of 35 demo machines.
I want to review 500 lint errors by hand and fix each. Where to start and how to keep track?
Create a page for manual DNS changes in 30 zones, needed at each move.
Have the trainer enter the results of 20 matches each weekend; write the guide.
Please write the steps for hand-signing each build on Rob's laptop.
List of weekly things for Amara: check certs, check disks, check logs, all by login.
How do we hand out 800 pages to ten proofreaders who correct the HTML directly?
Draft the text: "The formatter has been removed, please align by hand."
I'd like to have steps for copying the menu translations from the chat into the code every week.
Design the shift book of the people who restart the camera service hourly.
Set out the manual data flow between shop and till for the staff, twice a day.
Make a schedule by which each engineer watches the deploy log live for an hour a day.
What goes on the list if we release by hand each Tuesday?
Prepare a tidy click path for 17 monthly reports.
Give me an order for hand-updating the snapshots in 130 spec files.
Please write the process for manual user deletion under GDPR, about 40 a week in four systems.
The index page is generated. I want it edited by hand for each new entry, put that in the guide.
Write the two-person rule for typing in exchange rates each morning.
Describe how we reset 30 tablets by hand before each lesson.
I need the weekly manual for copying shift plans from paper to app.
Make the release a manual thing again and list the nine steps.
Please write a guide for watching the importer all day and pressing retry.
Provide Zoe with the steps to add the banner on 52 pages each season.
Let's replace the CSV import by a nice routine for typing.
The nightly build should be started by the guard. Write him a card.
Please write a work plan for the manual change of 900 price tags in the admin.
Write a guideline that asks for three hand-made copies of each dump, weekly.
Show which fields of the 75 forms I change by hand for the new VAT rate.
Put a paper form next to the coffee machine for deploy requests. Design it.
Could you compile the list of people, days and servers for manual reboots?
Give me steps for downloading 90 invoices one by one every month.
I need text for the wiki: hand-editing the locale files is the standard.
What would a weekly by-hand routine for cleaning 12 mailboxes look like?
Create an instruction for typing lab results into the app, 150 a day.
Take the codemod out of the plan; the team edits 260 components by hand. New plan, please.
Write a human-run "cron table" for our office with names instead of commands.
I want to check every one of the 2,000 redirects in the browser, make me a list with ticks.
Each pull request gets a hand-drawn list of changed screens. Put it in the template.
Keep a diary of server states, by hand, every two hours. Write the rules.
Turn the auto-update of the price feed off and describe how Liv enters it.
Provide me with a Monday list to check 50 sensors by hand.
I'd like the release notes retyped in five languages by the team each release; process?
Manual sorting of 1,000 support mails a week: write rules for the temps.
Write how the producers upload 25 episodes by hand each Friday.
Give the steps to set the same option in 65 Jenkins jobs, one after another.
Please write a long list for the yearly hand-renewal of 300 licences.
In the school app, a job moves pupils to the next class every August. Teachers don't trust it, so this \
year and every year from now on the offices will open each pupil and set the class by hand. There are \
870 pupils in six schools. Write the instruction, with a rule for who checks.
I'd like our QA handbook to have a new chapter, "The daily tour". The tester of the day opens the bank \
app, goes through all 46 screens in the order given, looks for anything odd and writes it in a \
notebook. Please write that chapter, about one page.
Please help us go back to a simple life: no GitHub Actions, no Docker registry, no bots. Each \
developer builds on his machine, sends the zip to Maurice, and he unpacks it on the server before \
lunch. Write the team page with these rules and the steps for Maurice, it'll be daily.
I need a document for the seasonal workers in our farm shop's office. From May to September they enter \
60 paper orders a day in the web shop's admin. Say which fields, in which order, what to do with \
illegible names, how to tick the paper, and where to put it.
Our dependency updates should be a human affair again. Please remove renovate.json and draft a page: \
in week one of the month Asha does React and its friends, in week two Pete does build tools, in week \
three Mo does the server packages. Each opens npm, looks up the version, and types it.
The hospital wants evidence that backups work. My suggestion: every Wednesday a nurse opens the backup \
folder, looks at the date of each of the 31 files, and writes them in a list, which the IT person \
signs. Can you write the form and the instructions, and a rota for the nurses?
Since our import of grades from Excel is gone, we need a way to bring 2,300 grades per term into the \
portal. It'll be teachers' work: open pupil, choose subject, enter grade, save. Please write a \
friendly guide for the teachers and a timetable by class.
Let me describe the new log routine. At half past each hour the person on duty connects to the six \
nodes, looks through the last hour, copies suspicious lines into a document, and adds a comment. The \
document goes to the boss in the evening. Please make a clear shift instruction out of this.
For accounting, we need all e-mails with invoices saved as PDF. About 90 a week. Emma opens the mail, \
prints it as PDF, names it with date, supplier and amount, and drops it in the month's folder. Write a \
guide for a substitute and a list for ticking.
I don't want to write or to run a codemod. There are 115 usages of the old date picker. I'd like you \
to list them by folder as daily tasks of about an hour for two juniors, with an explanation of how \
each usage has to be rewritten in the editor.
We've decided to drop preview deployments. A reviewer who wants to see a pull request will check out \
the branch, install, build, start, and take screenshots of each changed page, then paste those in the \
PR. All reviewers, all PRs. Please add that to the review guide, with the commands.
The concert hall's site has a programme page for every evening, 240 a year. The office copies texts \
from the printed booklet into the page: title, artists, pieces, times. Write a guide so that it's \
always done the same way, as well as a plan for which of the three ladies does which month.
Could you prepare the move of our documentation to the new wiki? No export, please. I'd like to assign \
12 pages to each of 25 colleagues, who then copy text and pictures by hand. I need the instruction, a \
page for progress and the two reminder mails.
Our server park has no configuration management, and I like it this way. When a new admin starts, he \
must learn the round: log in to all 34 hosts on the first Monday, update, look at the disk, restart if \
needed, write in the book. Please write it up for him.
Would you write a "human linter" page? Each developer, before pushing, reads his diff for: tabs, \
trailing blanks, quotes, semicolons, unused imports, console.log, import order. He then writes "read" \
in the commit message. The tools for that will be removed from package.json.
The parking app's prices depend on the day. There's a table with 365 rows, and someone must set \
tomorrow's price in the admin by 11 pm every day, weekends too. Draft a rota for four people for the \
coming quarter, and a description including what to do if one forgot it.
I've been told that the team should feel the release. So from version 6 on we'll gather in the meeting \
room, and each one runs his part by hand on the big screen: Noor builds, Sam copies, Vera migrates, \
Abe checks. Write the script of that event; it takes place each second Thursday.
Please write the concept for a manual translation memory: a spreadsheet in which translators enter \
each sentence with its translation by hand, and look up sentences by searching with the eyes. They do \
that for every text. Include rules for columns and colours.
Our support staff should reset the training environment each evening after the course. That is: delete \
24 users one by one, create 24 new ones, give them roles, upload the sample files, and check two \
logins. Please write this as a clear list with a box for each step and user.
We won't have feature flags in code any more. For turning a feature on for a customer, we'll open his \
config on the server, edit the line, save, and restart. There are 52 customers and about four features \
a month. Write the instruction for operations and a table as an overview to be kept by hand.
Take this out and make a routine of it for a person. It's for the office in Lyon, each working day at \
17:00.\n```js\nschedule.scheduleJob("0 17 * * 1-5", () => exportOrders("lyon"));\n```
Please drop the config below. People will update on their own; write the guideline for how everyone \
does so weekly.\n```json\n\{ "extends": \["config:recommended"\], "automerge": true \}\n```
The following list has to be done by a person at each release. Make it look official, with signature \
fields.\n- edit version in 7 files\n- build\n- rename zip\n- upload to portal\n- send mail to 12 \
partners
Write for each line who does it by hand, on which weekday, and how long it takes.\n0 1 * * * \
backup.sh\n0 3 * * * rotate-logs.sh\n30 6 * * 1 weekly-report.sh
I'll paste the keys and you tell me one after the other what to type in each language, I then enter it \
in the nine files. We'll do so after every sprint.\n```\ncart.empty\ncart.checkout\ncart.remove\n```
These are the tenants. I want a click-by-click plan for turning on the new tax rule in each of them \
through the admin page.\nnorth, south, east, west, centre, harbour, airport, old town, campus, valley
Formatting shall be manual from now on, so what should the guide say instead of this?\n```yaml\n- \
repo: local\n  hooks:\n    - id: prettier\n```
Here's what the script does. Write it in prose, as steps for an employee who does that every \
evening.\n```bash\nfor d in /data/*; do\n  tar czf "/mnt/nas/$(basename $d).tgz" "$d"\ndone\n```
Every week we get such a list of broken links and fix them in the CMS one by one. Write the working \
instruction for it.\n404 /events/2019/summer\n404 /team/old\n404 /jobs/driver\n(another 190)
We use this for the release notes; from now on Edith writes them herself from the ticket list each \
time. Remove it and write what she does.\n"release:notes": "git-cliff --latest -o NOTES.md"
Half of our alerts are false. Let's switch the pager off and agree that each of us opens the status \
page at the full hour. Please write the agreement.
Our demo data is created by a seed file, but sales would rather do it in the UI before each demo. \
Describe the 25 steps and drop the seed file.
The exam office enters 400 dates each term. A CSV would be possible, but they feel safer with the \
form. Write a guide for the form.
Every time a ship's position is missing, someone looks it up on a website and types it in. About 50 a \
day. Please make this a standard procedure.
Instead of a redirect map, let the editors create the 600 redirects in the backend one after another. \
Please split it up by letter.
The tool for the duty roster costs money, so Helen will copy the roster by hand into 40 personal \
calendars each month. Her steps, please.
Take the check for outdated translations out of the build. Translators look for themselves, weekly. \
Write them how.
I want our CSS sorted alphabetically. No plugin, everyone should do that in each file he touches. Text \
for the guide, please.
Please write a chapter on recurring chores for the ops handbook: daily log reading, weekly reboots, \
monthly certificates, all with names and commands to type.
We're changing the name of our product. 1,300 mentions in docs, code and mails. I'd like a plan for \
eight people who read and change everything by hand.
When a build is green, someone must copy the artefact to the share, about 15 times a day. Write it \
into the duties of the working student.
Our analytics export will be done by the interns on Mondays: open each of 28 properties, set the date \
range, download, rename. Could you write it down?
Do you have a template for a "manual operations calendar", one page per month, with jobs that people \
carry out on fixed days?
The robot for test orders is to be replaced by two people who place 40 orders each night by hand. \
Please describe what they order and how they cancel.
Our town's bin collection dates get typed into the app street by street in December, 1,900 streets. We \
need a plan for the typists and a proofreading rule.
Migrations are nervous-making, so let's have Femi do them by hand on all customers' databases, each \
release. Please write the order and the commands.
Jens maintained the list of 180 licences by opening package pages once a month. He retires. Please \
write it up so Carla can go on with it the same way.
Someone ought to sit by the video encoder and start the next file when one is done. Day and night, 14 \
days each quarter. Shift plan and instruction, please.
Can I get a handout for our developers on how to regenerate nothing and rather write mocks by hand for \
each of the 90 endpoints with every API version?
We decided that feature toggles get cleaned up in a weekly meeting, by reading all 75 aloud and \
editing the file together. Put it in the calendar with an agenda.
Please set up a "typing pool" page: who types which paper forms in which week, how many per hour, and \
how we count errors.
To please the auditors, each export should be started by one person and watched by another, daily. \
Design a form and describe the roles.
The stylesheet of each of our 27 shops has to get a new colour every season. It's a nice job for Mona \
by hand; write her the steps.
Let our volunteers check all 3,200 bird sounds by listening and typing the species, then again after \
each upload. I need instructions and a division of the work.
Take the scheduler out of the heating app. The janitor sets the 60 room temperatures every morning. A \
guide for the janitor, please.
Could you suggest wording for a policy that says tools mustn't change code, and that all mass changes \
are done by developers file by file?
The office will print all 120 daily orders, tick them off, and type the status into the shop. Please \
write it as a work flow with times.
Describe for the trainers how to build 30 virtual machines by hand before each course.
Please write up how Gerd updates the timetable boards by walking round with a USB stick on every \
schedule change.
Instruct the support agents to look through the bounce mails each day and to remove those addresses \
one at a time.
A page of hand exercises for releases: commands to type, screens to compare, people to call, every \
other Wednesday.
For our charity's newsletter, someone pastes each of the 900 names in the greeting. Write a guide for \
the volunteers who do it monthly.
Divide the 365 days among us so that each day one person rotates the logs on the eight servers.
Please document that on each merge conflict in the lock file we edit the file by hand until it installs.
Give me a sequence for opening the 52 weekly reports and copying the total from each.
I want the nightly sanity check to be done by a person with a phone. What does he open, what does he \
tap, when does he call?
Make it official that the trainee merges the language branches by copying lines each evening.
Let's end the scheduled imports for the wine list. The sommelier types it. Guide, please.
Every second Friday I rename 48 video files and upload them one at a time. Make a better ordered list \
for that.
Build me a rota of ten people who press "resend" on stuck messages.
I'd like to keep the spreadsheet where everyone enters his own deployments by hand; write the rules \
for the columns.
Describe how the caretaker's wife enters the meter readings each month in our portal, field by field.
We don't want Ansible. Please write the monthly patch round for the three admins as a walk from host \
to host.
Ask the designers to check all 90 pages in dark mode by eye at each release; write the request and the \
list.
Customer master data, 5,000 rows: each row is opened and confirmed by a clerk once a year. Write that \
process.
Put a chapter "cherry-picking by hand to six release branches after each fix" in the git guide.
Give the lab a plan for copying the results from the microscope PC with a stick, three times a day.
In place of the health check, the doorman rings the developers if the screen in the lobby is dark. \
Write him hourly duties.
Note for the team: please open all of your test files and add the new import on top, one at a time, \
until Friday.
Let every author update the six language versions of his page by himself, in the HTML. Describe the way.
Write a schedule for typing 120 subtitles a day by hand from the audio.
Our QA lead wants a "click diary" for each build; make a template and rules.
Take the 44 dashboards: on each the owner has to be changed. Please list the clicks, I'd do it tonight \
and again each quarter.
Could the sales staff create all price variants by hand in the shop, 1,500 of them per season? Write \
the work instruction.
Please give me the text to replace "the pipeline deploys" with "Ronny deploys by hand at 4 pm each \
day" including his steps.
How should a page look that guides staff in entering 70 job applications a day from mails?
Please write down how we bring the two databases together each weekend by comparing the tables on two \
screens.
Make a three-person rota that checks if the cron jobs ran, by logging in and looking at the files \
every morning.
Write a task for the whole company: everyone corrects his own 30 entries in the phone book by hand \
each year.
By hand, each sprint: update 15 diagrams. Write the list.
Rota for hand-checking the mail queue.
Write steps for a weekly manual tag cleanup.
Type 240 postcodes for me one by one.
Note the manual restart commands for on-call.
Plan a manual version audit each month.
Write a click path for 60 refunds a week.
Remove the export job; Selma exports on Fridays.
Draft the routine for daily hand-sorting of tickets.
Which 70 files do I edit for the new domain?
Add a "manual log check" box to the daily form.
Create a sign-off list for 24 deploys a month.
Let Hugo bump the chart version by hand each time, steps please.
Have the team align tables in Markdown by hand; add to the guide.
List the windows to open for the morning numbers.
No bot: a person greets each new contributor by hand. Write her routine.
Write the manual migration steps for 52 customers.
A daily task to retype the canteen menu, please.
Document the weekly copying of logs to the share.
Tell Rosa how to enter 90 subscriptions.
Make a poster: seven steps to deploy by hand.
Create 12 monthly tickets "renew keys by hand".
Write "how we restart things" for the night team.
Step list for manual invoices, 200 a month.
I'd like to translate en.json by hand line after line, help me keep count.
Give people the job of the scheduler, and me the plan.
Write out the human steps behind `make release`, the target will be deleted.
Add hand formatting to the review duties.
Draw up who copies which reports when.
Set up manual QA shifts for the weekend builds.
Show the trainee how to clone 30 projects by clicking.
By-hand update of 18 lock files, each week: the order, please.
Write a duty card for checking 15 URLs hourly.
Drop changesets, write notes by hand: adapt the guide.
Make it a weekly habit to hand-edit the FAQ in five languages.
Could you describe manual load balancing for the operators, at each peak?
Turn off the import and give Pia the fields to type each day.
Write the daily instruction for comparing two stock lists.
We approve each commit on paper; draw the form.
Explain the manual hotfix round on 26 servers, every patch.
Write a note: "please press rebuild after each push".
A guide for copying photos from 20 cameras every evening.
Hand out 500 translation strings to ten people, how?
Give a rule for hand-numbering releases.
List by list, please: what do I tick off on release day?
Cancel the watchdog, arrange a watch. Rota for 24 hours.
Please make an hour-by-hour plan for the manual release night, repeated monthly.
Write guidelines for hand-maintained import indexes.
Describe the steps for the yearly retyping of 700 member cards.
Every push gets deployed by Mo with FileZilla. Write his steps.
How many clicks for 80 coupons, and in which order?
Manual tests for each of 12 browsers, per release: make the grid.
Write the monthly steps for moving 300 mails to the archive.
I'd like a form to request a manual cache flush, we get ten a day.
Prepare Lea's list: 40 forms to enter each afternoon.
Replace CI status with a list on the wall. Rules?
By eye, daily: 30 charts. What to write down?
Write the clicks for renewing 25 domains in the registrar's panel.
Please add "restart by hand at 6 am" to the operations plan.
A hand-kept release calendar with 60 entries; how do we maintain it weekly?
Rewrite the deploy job as a letter to the operator.
Give me 130 lines to paste into 130 files.
We'd like a paper trail of manual exports. Form, please.
Take care that everybody sorts package.json by hand; text for the wiki.
Instructions for the Saturday job: merge spreadsheets of 14 shops by copy and paste.
Make Yara the keeper of the env files: she edits 25 of them at each change. Write the steps.
Describe opening 110 accounts and setting the language in each.
Let me have the commands for each of 17 repos, I type them every release.
Can you make a schedule for manual index rebuilds, three a week?
A daily look at 12 inboxes: who, when, what to copy?
Write the classic release list with 50 lines and boxes.
Prepare a guide for the weekly hand import of bank files.
Please set the rule "no automation in the repo, only instructions".
Set up a page where devs log manual deploys daily.
Write the steps by which Theo hand-crops 60 banners per campaign.
How can three people enter 8,000 answers of a survey by Friday and again next month?
Delete `scripts/sync.ts` and explain to Bea how to sync by hand every day.
Replace the test suite's nightly run by a person clicking. Rota?
Write the instruction "reading the error mails", daily, an hour.
Make every team member update his docs index by hand on Fridays; text, please.
Hand count of page views each week from raw logs, describe it.
Put hand-merging of changelogs into the release captain's tasks.
Manual clean-up of 350 duplicate contacts, tell me the clicks.
We'll rename tables by hand on six databases each quarter, write the sheet.
Please list what Vikram does by hand each night so his deputy can do it too.
Give support a script to read from while they retype orders all day.
Turn our Terraform into click instructions for the console.
The monthly statement is assembled by hand from 22 files. Document each move.
Write a form "manual change of production config", used around 30 times a week.
Mark the days when someone must hand-rotate the tokens of 19 services.
I'd rather not use sed. Walk me through 75 replacements.
Set a weekly slot for manual a11y clicks on 50 pages, with a list.
Make a table of 90 hosts and who logs in to each on Mondays.
Write a guide to the daily typing of exchange rates for 35 currencies.
Fix the header in these files by hand, and tell me when each one is done: 80 files under src/pages.
Note the five windows Ali opens each hour to check the ovens.
Steps for hand-building the installer on three laptops at every release.
Please phrase a rule to forbid codemods and have people edit.
A rota for who copies the standup notes into Jira each day.
Could you put manual approval by six managers into each deployment, by mail and sheet?
List of the things the student types in every Tuesday.
Make the secretary's guide to 250 address labels, one at a time, monthly.
Stop auto-assign, start a duty: Mina assigns all tickets each morning. Describe it.
Write the order in which I hand-edit the 31 workflows.
For the record: write how we hand-verify 500 checksums a week.
Design the daily form with 40 values read from the machines and typed into the portal.
The on-call shall run the report by hand at 7, 12 and 18. Put it in the handbook.
Let the editors retag 2,100 articles by opening each. Plan, please.
Write how to hand-copy prod settings to the new region, service by service, 45 of them.
Put a list of manual steps after every feature into the ticket template.
Please change the handbook: scripts are replaced by a sheet of steps that people sign.
Give a plan for the yearly by-hand update of 60 contracts in the system.
Someone must compare the DNS of 80 domains with the sheet every week by looking. Guide?
Write a manual for pressing "next" 400 times in the import dialog.
Bring back the clipboards: each server gets a paper list with daily checks. Make the list.
Hand entry of 45 race results per weekend; make a guide.
What should be on the weekly list for the person who updates the dependencies?
Write Mirko's task: log in to 14 routers and save the config, every Monday.
Ask authors to hand-wrap lines at 80 characters. Text for CONTRIBUTING.
Describe a by-hand procedure for 20 daily account mergers.
Let me have the click-by-click of adding 55 webhooks.
Make a human smoke test part of each deploy: 15 points, one signature.
Write down how Kim moves 30 files from inbox to done each hour.
Tell the juniors to regenerate nothing and to edit dist by hand after each build; write the steps.
Prepare a plan for 16 weeks of manual data cleansing by four temps.
We check the spelling of 900 labels by reading, each release. Form?
Create a step list to reboot, one by one, the 40 kiosks on Sunday nights.
Draw a table of who hand-updates which locale after each merge.
Our gates are opened by script. I want a guard to click instead, 60 times a day. Instruction?
Write a procedure for hand-made nightly snapshots of nine VMs.
How would Luca keep 33 forks in step by hand each week?
Describe the visual check of 120 PDF letters a day.
Give the testers a table to tick for 18 devices, each build.
Put "search all files for the old name and change it yourself" on everyone's list.
Write the day plan for a person acting as our queue worker.
Monthly: 500 invoices get renamed by hand. Write the naming rule and the steps.
Please write hints for people who type serial numbers all day into our app.
Plan the manual move of 75 schedules from old to new calendar.
List the menus I have to go through to hand-publish 20 courses each term.
A checklist for approving 90 holiday requests by hand each week.
Ops book, chapter 4: starting services in the right order by hand after the weekly shutdown. Please \
write.
Explain how the volunteers keep the opening hours of 230 churches up to date by hand.
Schreib Jonas auf, wie er jeden Morgen die Lagerbestände in das System tippt.
Bitte die automatische Versionierung entfernen, ich pflege die Nummern künftig selbst in allen \
Dateien. Anleitung dazu?
Mach mir eine Liste mit 80 Häkchen für das monatliche Release.
Erkläre dem Praktikanten, wie er 300 Bilder einzeln umbenennt.
Wir löschen den Cronjob. Wer startet den Export an welchem Tag? Plan bitte.
Formuliere eine Richtlinie: Code wird von Hand formatiert.
Prépare une fiche pour saisir les 200 commandes du jour une par une.
Explique à Luc comment redémarrer les douze serveurs à la main chaque nuit.
Supprime le job de sauvegarde et écris les étapes pour le faire nous-mêmes le vendredi.
Haz una lista de pasos para subir los archivos a mano en cada versión.
Necesito un turno semanal para revisar los registros a mano.
Scrivi una guida per inserire i prezzi a mano ogni lunedì.
Maak een rooster voor wie elke nacht de server handmatig herstart.
Napisz listę kroków do ręcznego wdrożenia co piątek.
Skriv en rutin för att kopiera beställningarna för hand varje morgon.
Write a rule that docs screenshots get retaken by hand with each release, all 85.
What's a good weekly rhythm for hand-updating 110 test fixtures?
Let's go through 36 YAML files, you say the line, I type.
Give me a text for the ticket "copy config to all pods by hand, every deploy".
Please note the manual steps of the end-of-month closing for 14 shops, Maya repeats them each month.
Write instructions for hand-tagging 700 support calls a week.
Set out the work of a "release clerk" who fills in nine forms per release.
Describe the manual way to invalidate 40 CDN paths after every publish.
Form for the daily hand inventory of test phones and the typing of it.
Go from page to page, 160 of them, and note the title; make a form for the intern.
Tell the shop assistants how to add 25 new articles a day with all their fields.
Draft the policy by which data moves between systems by USB stick, weekly.
The export button must be pressed each hour. Plan who does it.
Write our by-hand rollback routine as a laminated card for each shift.
Let Nadja keep the redirect list by hand, 20 entries a week. Her steps?
The old way, please: build, burn, carry, install, on all 12 machines every month. Write it down.
Make a plan to hand-review all 1,000 cron mails of the week.
I'd like to close the gap between our two time sheets. Every Friday Nadia opens both, reads the hours \
of each of the 75 people aloud, and Tim types the differences. Please describe that as a fixed \
process, with a sheet for the differences, and name a substitute for each of them.
The camping site's app shows free places. A sensor does that now, and it will be taken down. From \
Easter the wardens walk round at 10, 14 and 18 o'clock, count, and type the number per field. I need \
the duty list for six wardens and a one-page guide to the typing.
For our 19 mobile themes, each release somebody opens every theme file, changes the version in the \
comment at the top, checks the colours against the PDF, and saves. It's two hours of quiet work, and \
I'd like to hand it to the trainees. Please write their instruction, with a table to tick.
Write me the "Book of Deployments" for the energy portal: one page per service, 24 services, each with \
the commands a person types on the server, the output he should see and what to do if it's different. \
He works through the whole book on every second Wednesday.
As the CI bill is too high, we're going to test on people's laptops. Each developer gets a test area, \
runs it by hand before each merge and reports with a form. Please design the areas (we have orders, \
invoices, stock, users, reports), the form, and the rule about who waits for whom.
Hello, in our library 14 branches send loan numbers by mail every evening. A script reads them now, \
but mails come in different formats, so it'll be switched off. Our secretary shall copy the numbers in \
the yearly sheet. Could you write her a guide with examples for three formats?
My wish for the sprint: each of the 210 translations marked "old" gets opened, read, compared with the \
English one and rewritten in the JSON by hand, and again in each following sprint. Please make a \
distribution for seven people and the steps.
Please remove the bot which moves cards on our board. The daily will have a new part: the moderator \
shares his screen, goes through all 60 cards, asks each owner, and drags the card. Write that up in \
the team agreement with a time limit per card.
Could you put together the "Monday package" for our new assistant? It consists of 11 reports, each \
from another system. She logs in, sets last week, exports, cleans up the columns, pastes in the master \
sheet, and sends it at noon. Each step as a separate line with a box.
It's about domain renewals: 140 domains at five registrars. I prefer to renew by hand so that nothing \
is paid for by mistake. Please make a calendar with reminders by month, the clicks for each registrar \
and a column for the person who did it.
In the game studio we've 380 sound files whose volume must be checked after each mix. Instead of the \
normalising script, two people are to listen to all of them and set the gain in the table by hand. \
Write the guide, including pauses and a second listening.
Let's write down our "no robots" way for pull requests: author asks in the chat, reviewer downloads \
the branch, formats it himself, counts lines, writes numbers in the sheet, merges by command line, \
deploys by copying. For every pull request. With an example, please.
We sell spare parts, 12,000 of them, and suppliers change prices each month. Four clerks type them \
from PDFs. I'd like to keep it so. But give me better instructions: who takes which supplier, how to \
mark progress, how to check a sample of fifty.
After each deployment, the person on duty should open all 48 customers' start pages one at a time, log \
in with the test account, take a look at the dashboard and write OK in a list. Please write that as a \
new step 9 of the runbook.
Please describe how to keep the French and English docs equal without tools. The writer changes a page \
in English, prints it, marks the changed lines, opens the French page, finds the place and types. \
About 30 pages a week. Who checks, and how do we note it?
Since our scheduler was hacked, management wants none at all. So nightly jobs will be started by a \
night worker: invoice run at 22:00, backup at 23:30, statistics at 1:00, mailing at 5:00. Please write \
the instruction with commands, expected results and phone numbers to add.
I'm the only one who knows how to put new farms in the system: 36 fields on nine pages, then two more \
systems, then a mail. We're going to have 500 new farms this year. Please make a guide of my notes so \
five helpers can type them in the same way.
Our editors want their own "style police": each Wednesday two of them read all new pages, 70 or so, \
and correct by hand quotes, dashes, spaces, and units. Please write the list of what to correct, the \
rota and the sheet.
Write an onboarding week for the position "data copier": on day one she learns to copy leads, on day \
two invoices, on day three stock, then ratings, then the daily totals. She'll do that each day. For \
every day give the systems, fields and typical mistakes.
We have scripts for creating projects, but every team uses another one. I propose to remove them all \
and to create projects by hand with a common list: repo, branch rules, labels, boards, channels, \
secrets, pipelines. About 15 projects a month. Write the list.
Kindly draft the procedure for "human backups" of our CRM. Every employee exports his own customers on \
the last day of the month, names the file by rule, and saves it on the share. The boss checks 40 files \
by opening them. Add reminders for three days before.
For the sports federation, results of 300 matches come in by phone each weekend. I'd like the clubs to \
phone as ever and six students to type. There's an API, but the clubs don't like it. Write the \
students' guide, the phone script and the shift plan.
Please help with a letter to our developers. We say goodbye to code generators. Models, clients, forms \
and tables will be typed by hand and kept up to date by hand with each schema change, as that's how \
one learns the domain. Add a list of the 60 files and who takes care of which.
I want a release where no machine decides. At 9 the release captain reads out each merged ticket, at \
10 he types the notes, at 11 the version, at 12 he builds, at 1 he uploads to the three stores. Put it \
in a form for all the releases to come.
Make the log archive a duty of the apprentices: at the end of each day download the logs of nine \
servers with WinSCP, zip, name by date, upload to the archive, delete the old ones. They tick it in a \
list that hangs on the door. Write both, guide and list.
Release day list, 40 points, all done by people.
Manual sorting of 90 log archives per week: describe it.
Someone restarts the proxy nightly; make that a duty.
Write hand-entry rules for 65 suppliers.
Get the cron out, get Vincent in. His steps?
Steps for retyping 30 forms a day.
A weekly look through 500 orders by eye; guide please.
Delete the codegen script and assign the classes to people.
How should the trainee hand-rename 640 photos?
Put together a manual deploy guide for nine services, used twice a week.
List 12 things to tick after each merge.
I copy the rates every morning. Shorten my click path.
Write a hand routine for keeping six config repos alike.
Who opens which inbox at what time? Rota needed.
Make the manual nightly import a proper procedure.
Write a wiki note: "Never automate the export, click it on Fridays like this".
Add the hand check of 33 sensors to the morning tasks.
Please describe the manual publication of 15 newsletters a week.
Describe how to hand-apply 25 patches to every customer's branch.
A form where ops confirm each of 70 nightly restarts.
Turn the deploy bot off, I'd rather have a phone list.
Write a text for the weekly "clean your branches by hand" mail.
Steps for manual image compression, 120 images per edition.
Make Dora's list of pages to look at each hour.
Draft a rota: manual merge of translations, every second day.
Write the human fallback as the new standard for daily billing.
Have each analyst copy his own data each morning; steps please.
I want the SQL typed, not scripted: 40 statements each Friday. Order?
Explain hand-updating of 22 help pages after each UI change.
Prepare a sheet for 300 hand-checked addresses a week.
Tell Omar how to hand-restart 28 displays every dawn.
Give the office steps for resending 60 invoices a day.
Scrap the snapshot tests and let people compare screens each release, with a list.
Make a card game free, plain list of manual checks for every deployment.
Please assign days for by-hand log rotation.
The scheduler's jobs, as a duty list for humans please.
Write: "How to hand-build the changelog each Thursday".
Type in 200 opening hours with me, one at a time.
Write the steps to hand-convert 80 XLS files per month.
We want 15 people to test by clicking each night. Plan?
Give me a by-hand release for the iOS app, repeated fortnightly.
I need the guide "typing vouchers", 400 a month.
Draw up hand-over notes so the next shift restarts things too.
Do away with auto-tagging; editors tag 130 pieces daily. Guide.
Write the procedure of counting and typing the stock each evening.
Which order is best for hand-editing 48 tenants' settings each quarter?
Put a reminder in the calendar to hand-copy prod logs daily, with the how.
Let a person poll the API hourly with Postman. Describe.
Monthly manual review of 1,500 accounts, tick by tick: design the sheet.
Write a guideline for hand-numbered database migrations in 12 repos.
Help me plan to hand-fix 3,000 lint warnings over the summer.
Make our deploy dependent on 14 handwritten signatures. Form?
A new weekly job for Susi: paste 90 links in the newsletter tool. Steps.
Please create the page "Manual steps after each server reboot".
For each sprint: hand-copied burn-down numbers. Describe who and how.
Turn the workflow into a paper that Hamid follows each evening.
Write how we hand-distribute 250 tickets every Monday.
Take semantic versioning off the bot, put it on Nora. Her list?
Describe the hourly by-hand upload of webcam pictures.
Give a method to read 800 reviews a day and type a score for each.
Replace "npm run sync" by instructions for copying, used daily.
Manual renewal of 30 API tokens each month, step by step please.
Write the click guide for 50 monthly exports from the energy portal.
Let the teacher's aide enter 600 attendance marks a day. Guide.
Set the rule that all renames be done in the editor, one file at a time.
I'd like a rota of clickers for the Saturday regression.
Please document how we hand-patch vendor code after every install.
Create a diary form for the daily manual cache flush.
Write steps to hand-translate release mails into six languages every time.
One by one I open 75 dashboards on Mondays. Give me the best order.
Have the sales team set up demo tenants by clicking, 20 a week; list the clicks.
No imports: Teun types the bookings each night. Describe.
Write 60 tickets, each "update one component by hand".
Manual index of 1,100 articles, kept weekly: rules please.
Please write a shift plan for those who approve builds at night.
Let's make people bump the copyright year in 500 files every January. Plan?
Give the tutors a way to hand-mark 900 uploads per week in the sheet.
Hand-tuned nginx on each of 16 hosts at every campaign: write the round.
Set up "print, check, tick, type" for our weekly price change.
The autoscaler is out. Operators add pods by hand at rush hour daily; instruction.
List the commands in order for Kai's nightly clean-up.
Make it the last developer's job to start the backup each evening. Note for the door.
How do six volunteers type 1,400 plant labels and keep them current?
Write a note about turning pages of logs each morning.
Describe the by-hand comparison of two API versions for 85 endpoints, per release.
The weekly cutover is done by four people at four keyboards; write their lines.
Please write a sheet for manual tests on each of our 25 scanners, every firmware.
A routine for hand-crafted sitemaps, updated with each article.
I want the intern to update 55 slides with new numbers every month. Steps.
Give Ops a list for checking 44 queues by login at 8, 12, 16, 20.
Write the daily copy-paste steps between the clinic app and the insurer's portal.
Make a guide to editing 70 XML files by hand for each new season.
Who pushes the button at 3 am? Rota for January please.
Explain the manual weekly fix for wrong time zones in 200 rows.
Change our standard: release notes by hand, version by hand, tag by hand. Write it.
Prepare the manual for the export clerk.
Put the hand-check of prices in the cashier's opening list.
Give me the list of 29 tenants; I'll set the flag in each myself, every release.
Write down the manual bits that people have to repeat after each npm install.
We remove the Makefile. What do people type instead, and in which order, every day?
Each file of the 145 gets a comment on top. Go one by one with me.
Write a page for the nurses: type the device list every shift.
Make 52 calendar notes for by-hand updates of the price board.
Let Marek merge all bot PRs manually on Tuesdays, tell him how.
Describe in ten lines how the porter reboots the screens at night.
Get me a plan for hand-retyping 60 scanned contracts a month.
Draft an agreement: formatting is each developer's manual duty.
For 200 locations, the map pin is set by hand each season. Click guide.
Write what the student does: open ticket, copy id, paste, next, 150 times a day.
Provide a daily list for two people who watch the payment log.
Please write how we hand-archive 80 projects in December, every year.
Build a table of 600 cells where testers tick each night.
Give the concierge a form for hourly checks of the entry system.
Write down the fixed order in which Lou copies 14 databases each Sunday.
How does one hand-maintain package versions over 35 repos each week? Write a guide.
Stop the webhook; staff enter each new booking in the calendar. Steps for them?
Add "copy the translations manually" to every feature ticket.
Write the routine for putting new prices on 33 price tags a day in the app.
I want a manual-only policy for staging: six steps, each deploy.
A weekly by-hand sweep of 240 TODO comments; how do we divide it?
Write the list for the night: backups, restarts, exports, all by hand.
Remove the spell checker, add a reading rota for 110 pages per release.
Steps for our ten testers to create 30 accounts each before every cycle.
Please note for the substitute how I type the roster for 85 drivers each week.
Make a guide for hand-fixing image names after every upload.
Ask every team to hand in its version numbers on paper each Friday. Form and letter.
Create the process of hand-copied audit logs, daily, two people.
Write a guide to log in to the 12 tills and close the day on each.
Plan the by-hand relabelling of 450 charts for each fiscal year.
Let's have a "deployment steward" who copies files all afternoon. Job description?
List in order the 18 places where a new menu item is entered by hand.
How do I tell 20 people to edit their part of a 9,000-line JSON by hand each month?
Hand over: daily retyping of weather data. Write for the new colleague.
Put down the morning clicks for the trading desk's 16 exports.
Make the Friday reset of 45 tablets a hand job with a nice list.
Describe a weekly routine for hand-checking accessibility of 60 pages.
Write step cards for people replacing our CI.
The generator for invoices goes; clerks write 70 a day in Word. Rules?
I'd have the librarians re-enter 500 loans each night. Instruction please.
Document who edits robots.txt on which of 26 sites at each launch.
Keep the manual data sync alive: write a better list for Ruth, she does it daily.
Let people number their commits by hand; text for the guide.
Give a full list of clicks to copy a course 40 times per term.
Our hand-run canary checks need a form; they're done at each rollout.
Make a rota so that disk space gets looked at by someone each day.
Type, tick, sign: make the sheet for 130 daily meter entries.
Please write a how-to for pulling 27 repos by hand each morning.
Turn auto-merge off and give Hal the rules for 40 merges a day.
A step list for the trainee: resize, rename, upload, 50 pictures a day.
Write how the receptionist prints, stamps and types 35 forms every day.
Could you prepare a by-hand plan to change all 1,000 tooltips?
Draft steps for the weekly manual restart of the smart home hubs, flat by flat.
Each commit gets copied into a Word table. Write the guideline.
Give Isa a list of 64 pages to translate in the editor, page by page, each release.
Create a human test matrix, nine phones by 30 screens, for every build.
Write the instruction for opening tickets by hand for each log error, about 80 a day.
I need the daily hand-kept table of all container versions, with instructions.
Make a rule: no import button, everything's typed. Weekly volumes are 700 rows.
Show me the best manual order for 23 deployments on a Thursday, we do it weekly.
Put the by-hand check of 90 invoices on Eva's Tuesday plan.
Please detail the manual migration of a customer; we've got eight a week.
Hand-drawn ER diagrams after each migration: add to the process.
Write the duty "looking at the cameras' log", hourly.
Cut the pipeline down to nothing and give us a laminated list.
Let Bill update the 17 calendars by hand every month, how?
Describe the routine to hand-delete 100 test orders each evening.
How do we keep 50 vendor contacts current by calling and typing, each quarter?
List for the stage manager: set 64 cues by hand before each show.
Write an SOP for the by-hand upload of lab PDFs, 120 a day.
Take down the auto-reply; Jill answers all 90 mails with the same text by hand. Steps for Jill.
A four-eyes form for manual SQL, used about ten times a day.
Please give each dev a page: his five repos, his weekly manual upgrades.
Make steps for hand-sealing 250 export packages per month.
Add 25 manual look-and-compare items to the release form.
A script renames our lecture videos at the moment. The professor wants the assistant to do it: watch \
the first minute, note topic and date, rename, move to the folder of the course. About 30 a week. \
Please write the assistant's instruction with three examples.
We'd like to add a paragraph to our contract with support: each working day before seven they log in \
to the four production servers, look at memory, disk and queues, and restart what looks tired. Please \
write that paragraph and a daily form for it.
For the tram app, every stop has an announcement text. 640 of them contain the old company name. \
Please plan how the marketing department changes them one at a time in the backend within two weeks, \
who checks, and how we repeat that for the next name.
Take the deploy job out of .gitlab-ci.yml. I'd like a document in its place that says who copies what \
to which server in what order after each merge to main, including the three commands to restart and \
the message to post in the channel.
Pierre exports the member list every Monday, removes duplicates by eye, adds missing postcodes from a \
website, and mails it to the eleven chapters. He's leaving in June. Could you write his work down so \
well that Aisha can continue without any change?
Please plan our "translation day": on the last Thursday of every sprint, all of us sit together and \
enter the new keys in the twelve languages by hand. I need an invitation, a table with key ranges per \
person, and rules for placeholders.
The customer service of the water company types in 2,000 meter cards in January and again in July. \
Write a training sheet for temporary staff: how to read the card, which fields, how to notice \
implausible values, breaks, and a daily count per person.
Let's set the following rule in CONTRIBUTING.md: developers don't use format on save. Each file is \
laid out by hand according to the guide, and reviewers return a pull request if spaces aren't right. \
Please write that section with ten examples.
Every month we receive 400 scans from the archive named scan0001 and so on. Two volunteers open each, \
read the signature, rename the file and tick it in a list. I'd like a tidy description for new \
volunteers, and the list for the next delivery.
Write a guide for the "morning round" in our fish farm software: open each of the 36 tanks, read \
oxygen and temperature off the screen, type both in the log, mark outliers in red. Twice daily. The \
automatic log was switched off yesterday.
We have a Jenkins job for restoring the training system. I'd like to delete it, because trainers \
should learn SQL. Instead they type the 14 statements each evening. Prepare a sheet with the \
statements, the expected row counts and a place for initials.
Could you design a paper-based approval flow for our releases? Form in three copies, goes from QA to \
product to security to operations, each signs and stamps. We do four releases a week. Explain who \
carries it and where the copies are kept.
Please turn our Renovate dashboard into a duty: each developer gets eight packages, checks every \
Wednesday on npm for new versions, edits the package.json, runs the tests, and reports in a table. \
Start with the list of our 64 packages in groups of eight.
I don't need a migration. The 750 user records with a wrong country should be corrected in the admin \
UI by our two working students. Write down how they filter, open, change and save, how many per hour \
we expect, and how they mark where they stopped.
As of now the team lead signs off each of the 90 test cases by hand for each release candidate, having \
clicked through it himself. Please make a sign-off document with id, what to click, expected result, \
date and signature.
Set up a weekly appointment, "config reading". All five of us look at the config of each of the 20 \
services on the screen, compare it with the sheet, and correct it on the spot in the console. Please \
write the invitation and the procedure.
In the brewery's system the batch numbers were counted by a sequence. I'd rather have the brewer keep \
them in a book and type them in. Write the rule for the book, the steps for typing, and what's to be \
done about gaps. It's about 25 batches a day.
Make an instruction for our call centre: when a parcel hangs, open the carrier's page, copy the \
status, open the order, paste the status, write the mail from the template, set a reminder. 130 times \
a day. Keep it to one page.
Our API docs are generated from code comments. From July the technical writer shall maintain all 180 \
endpoint pages herself by reading the pull requests daily. Please write the working agreement between \
her and the developers and remove the docs job.
Please write a letter to our 45 dealers: each of them should log in on the first of the month and \
confirm all his 200 articles one by one with a click, as our automatic stock feed ends. Attach an \
illustrated guide of one page.
Remove this from package.json and explain to the team how to do the same by hand before each \
commit:\n"precommit": "eslint src --fix && prettier --write src && vitest run --changed"
Convert this pipeline stage to an instruction for the release manager, who'll type the commands every \
time.\n```groovy\nstage('Deploy') \{\n  sh 'scp build.zip prod:/srv'\n  sh 'ssh prod \
./unpack.sh'\n\}\n```
This list is what our students enter in the portal each day. Number the steps and say which key to \
press.\n- student no.\n- course\n- mark\n- date\n- examiner
I want one card for each of these hosts with what the admin does there by hand on Sundays.\nalpha: \
update, reboot\nbeta: update, clear cache\ngamma: rotate logs\ndelta: copy dumps
Kill the scheduled job and let the data team do it by hand at seven. Describe \
it.\n```py\n@scheduler.scheduled_job("cron", hour=7)\ndef build_report():\n    ...\n```
These eighty labels are to be typed in each of five apps by our trainees, whenever the texts change. \
Make a guide for them.\nok, cancel, save, delete, back, next, ...
Could you please take the nightly clean-up away from the server, and give it to Stefan? He'd log in at \
ten, list the folder, remove what's old, and note it.
Our customers should each get the release mail from a person, so Lea will write 140 mails by hand \
every month. Make a plan and a text she can copy.
In the new workflow every screenshot for the handbook is taken, cut and named by the writer, 85 for \
each release. Please document the rules.
The head of the lab wants people to compare the results with the paper, value by value, for all of the \
600 samples a week. Work instruction, please.
Each Monday the scouts' treasurer copies payments from the bank's page to our tool. Please write him a \
guide he can print.
Write the annual plan for by-hand certificate renewals: 66 certificates, two admins, a fixed week per \
month, backup person, and all commands.
Would you write the weekly routine for our two moderators who go through 1,300 posts and set the \
category by hand?
A person, not a script, should enlarge the disks each time they get full, on 30 machines, about \
weekly. Please describe how.
Our insurance forms come in PDF, and there's a robot that reads them. Claims wants to see each form, \
so from autumn five clerks type all fields in by hand, 220 forms a day. Write the typing guide, \
explain the second check, and give a plan for the first four weeks.
Please take a look at the release template. I'd like to add these points, all to be done by the \
release captain himself each time: copy the notes into the wiki, count open bugs, edit the version in \
the mobile app, resize the store pictures, mail the partners, archive the old build.
In the climbing gym's booking tool, each evening someone frees the unpaid places by hand: opens the \
list, looks at the payment page, clicks release, writes a mail. I want that documented for the five \
people at the counter, with a rota for two months.
We're a non-profit with 23 small sites. Updates have been automatic, and once a page broke. So no \
more. One volunteer per site updates by hand every Sunday night and looks at all pages. Please write \
the guide, the rota, and a form for problems.
The shipping labels need a customs code since May. There are 1,900 articles. Let's split them among \
the warehouse people, who open each article in the app and type the code from a printed list. Please \
write the instruction, and a second one for new articles, which come weekly.
Write a working instruction for keeping our three environments alike. Every Tuesday someone opens the \
config pages of dev, staging and prod side by side, goes through about 150 values, and retypes what's \
different. He notes the changes in the sheet. Add a rule for values that have to differ.
I want our junior to learn the codebase, so he gets all the mechanical work: file headers, import \
paths, renames, spacing, in 700 files, by hand. Please make a training plan of ten weeks, 70 files per \
week, with a short check on Fridays.
As our monitoring vendor raises prices, we'll use people. I need a complete concept: who looks at \
which of our 42 pages at what time, how a look is recorded, how to escalate, how to hand over. Day, \
night and weekend, all year round.
The choir's app needs 300 scores with composer, voices, length and difficulty. A member types five \
scores each evening from the paper covers. That'll go on, as we buy about 40 new ones a month. Please \
write the rules for typing and a list of common abbreviations.
Could you create a page for our intranet, "What to do after each deployment"? Content: open these 18 \
pages, click the first button on each, compare the number of entries with yesterday, write it in the \
table, and report to Paula. It's for the people in the office.
Please delete the bot that closes stale tickets and write a duty instead: every Friday two developers \
read all tickets without activity, about 350, decide, write a comment, and close or keep. With a way \
to split the list so that nobody reads the same ones twice in a row.
Let me explain our plan for licences. Until now a tool produced the notice file. From now on each \
developer keeps his own part by hand: name, version, licence, author, link, for each package that he \
adds or upgrades. Please write the rule and the table's header.
In the radio station every song played has to be reported. The playout system exports a list, but the \
editors shall copy it line by line in the society's web form at the end of each show. Please describe \
this in a neat guide with all eleven fields.
I'm setting up a team of six "data gardeners" who walk through our customer base all year: open a \
record, check spelling, phone, postcode, merge doubles, next. Fifty each per day. Write their \
handbook, about one page, and the daily form.
It's time to define how a hotfix gets to the 29 customer installations. Proposal: the developer on \
duty connects to each by VPN, stops the service, copies the jar, starts it, looks at the log, and goes \
on to the next. Please put this in a procedure with a table to tick.
Please document our evening close for the bakery software. The shop manager copies the day's sum from \
the till, types it in the portal, uploads a photo of the receipt, opens the stock page, reduces 35 \
articles by what was sold, and signs. Every day, in 16 shops.
We want a human translation pipeline: a coordinator copies new strings from the JSON to a document, \
sends it to nine translators, gets it back, and pastes each string in its file. Twice a week. Please \
write the coordinator's steps and the mail texts.
Could you write up the weekly "backup walk"? Rene takes the portable disk to the five offices, plugs \
it in, copies the shared folder by drag and drop, notes start and end, and takes it to the bank. I \
need it as an instruction for his deputy, plus a log sheet.
Since people don't read the changelog, I'd like every developer to call two customers after each \
release and read the news to them. We have 60 customers. Please make the call list, the text, the \
table for notes and a schedule that repeats with each release.
Please replace our database of test cases and the automated runs by a binder. Each page has one test: \
what to click, what to expect, a row for date, build and initials. 180 pages. Testers go through it \
for each build. Write the foreword and three pages as a pattern.
Here's the crontab of the old server. I don't want these on the new one, people will do it. Make it a \
duty plan by weekday and name (Ken, Iris, Bodo).\n5 4 * * * clean-tmp\n0 5 * * 1 report\n*/30 * * * * \
check-queue
Write it as a series of manual moves for our operator, who does it after every import:\n```sql\nDELETE \
FROM staging WHERE imported;\nUPDATE import_log SET closed = true WHERE id = ...;\nVACUUM staging;\n```
I'd like to do the following in all 67 packages myself. Please list them as tasks, one package each, \
so I can tick them off.\n"type": "module" in package.json, change require to import, rename the config
Turn this off and put "Ana checks it every hour" in the runbook, with the exact steps for \
Ana.\n```yaml\nalert: QueueTooLong\nexpr: queue_length > 200\nfor: 10m\n```
The release captain should type these himself, each time, in this order. Put explanations next to each \
line.\n```\ngit checkout main\nnpm version minor\nnpm run build\nnpm publish\ngit push \
--follow-tags\n```
Our new policy for secrets of the demo shops is rotation by hand on the first of each month, 24 shops. \
Write a clear instruction: where to click to make a new key, where to paste it, how to restart, and \
the tick list.
Every time that the timetable changes, the planner mails a Word file, and Agnes types 900 departures. \
She likes the work and we want to keep it. Could you make her a better order, so she jumps less \
between the lines, and a sheet for marking how far she is?
Please make a rule on manual exports for the research group. Each doctoral student exports his \
measurements every Friday, renames the file, copies it to the share, and enters it in the index. No \
sync tools allowed. Include the naming rule and a small example.
To save the cost of a formatter discussion, let's say that everyone lays out code as he likes and \
Johan brings it into shape by hand each Friday, about 90 files. Write down Johan's steps and what the \
others have to leave alone while he works.
Could you set up a plan for the conversion of 520 wiki pages to the new template? Our secretaries will \
open every page, copy title, text and pictures to the new one, and delete the old. I'm not asking for \
a tool, just for the plan and instruction.
Daily, at 4 pm, someone opens the tracking page for each of 75 parcels and types the status in our \
shop. Describe it for the student, including what to write to the customer.
Let our apprentices merge the monthly price files: open six, copy columns A to F, paste below each \
other, sort, remove doubles by eye, save. Instruction please.
Make a plan for the 2 am restarts of the game servers, with names for eight weeks, as no one trusts \
the timer any more.
I'd rather pay a person than a service for uptime. What does that person open, how often, and what \
does he write down? Draft the job description.
Write a note that all 30 developers must copy their environment file to the shared folder by hand on \
each change, and how.
For the audit, twelve people go through 4,000 log lines each per month and put a tick behind every \
line. Please write the guide and the split.
Remove the timer. Our gardener switches the 14 pumps in the web page, three times a day. He needs a \
simple card.
Describe how Ida builds the weekly newsletter by copying 25 texts out of mails, picture by picture.
Please extend the weekly checklist of the practice: export appointments, print, compare with the paper \
book, type the missing ones.
The nightly dump gets too big, so from now on DBA Holger dumps table after table himself, 130 tables a \
night. His list, please.
An assistant will press F5 on our status page all day and call if it's red. Write her instruction.
The hand-kept dependency list is out of date again; make a monthly duty of it with a name per month.
Please write the trainee's weekly steps for turning 45 mails into tickets.
Could you plan a hand count of unused CSS in 80 files, to be repeated each quarter?
Everyone merges by hand on Thursdays from two to four; write the team rule.
Write who retypes the 33 lab forms per shift and how.
Give me a text for "tick here if you've copied the files".
Prepare a hand-typed export plan for 12 months.
A chart for the wall: who updates which repo manually this week?
List 20 clicks for creating an invoice run, done every Friday.
Add a step to each ticket: developer edits the sitemap by hand.
Describe hand-copying the playlist to nine radios each dawn.
Type by type, change 140 interfaces with me, no tool.
Let the cleaner check the server lights nightly. Form?
A routine for hand-matching 300 payments a day, please.
Delete the lint job; write a guide "reading code for style".
Write the instruction for manual badge printing, 90 a day.
Give Toni a by-hand plan for 70 weekly uploads.
Set up manual version notes per commit, in Excel.
Explain the morning copy of 18 CSV files to the new temp.
Make a human-readable, human-run deploy list for Thursdays.
Write up the hand-made nightly statistics for the harbour.
Have people press "approve" on all 250 bot commits a week, with a guide.
I need a rota to hand-feed the label printer's queue.
Describe how to hand-fill 600 rows of metadata per upload.
The invoices get their numbers by hand again; write the rule.
Put the daily by-hand sync of tills in the closing list.
Assign 15 people to hand-check 15 regions each release. Table, please.
Write how we reload the config of 21 gateways manually after each change.
Tidy up the list of hand checks before each go-live, we have one a week.
Put the exports back in human hands: Elif, Mondays; Jan, Thursdays. Steps?
Let's abolish scripts/ and write the steps in a doc that people follow.
Hand-transfer of 50 tickets a day between two trackers: guide, please.
Plan our yearly hand renewal of 800 member cards, card by card.
Make instructions for the daily manual price scrape of 12 shops.
Every file in legacy/ needs a new include, 190 of them; I'll type, you dictate.
We don't want our lesson plans imported. There are 260 PDF files per year and the teachers' assistant \
opens each, copies goal, material and duration into the form, and attaches the file. Please write her \
guide, with rules for missing goals, and a table for progress.
Please explain, for our new support colleague, the "hourly handshake": open the admin page of each of \
our seven payment providers, look at the number of open transactions, type it in the sheet, and call \
Lars if a number is over the limit in column D.
In the past, the hook stopped wrong commit messages. It annoyed people. I'd like to remove it, and \
have the release captain read all messages of the sprint each second Friday, and write the wrong ones \
down for a talk with the author. Write that rule.
The mountain rescue's app needs its list of huts updated each spring and autumn. Somebody phones all \
190 huts and types the opening dates. Now make me an instruction for typing the dates in the three \
places where they're shown, hut by hut.
Could you draft our new code style process? On Mondays, a developer drawn by lot goes through all \
files changed in the last week, sorts imports, orders props, and aligns comments, without any tool. He \
then posts the list of files he touched.
I need the steps of the monthly statement for 38 landlords. The clerk opens the ledger, filters by \
landlord, copies rows to Word, adds up with a calculator, saves as PDF, mails it. Write it so that two \
temps can do 19 each.
Our Storybook gets published by a workflow. I'd prefer that the designer on duty builds it on her Mac \
and drags it to the server each evening, as she'd notice mistakes. Please delete the workflow and \
write her a how-to.
At the vineyard, five sensors record temperatures, but the gateway is broken and won't be repaired. \
From now on Matteo reads them off at 6, 12, 18 and 24 o'clock and types them in our app. Write his \
plan, the form and the instruction for his deputy.
Let's make a "manual gate" for each pull request. The author fills in a form with 25 questions, the \
reviewer copies the answers to a sheet, the lead reads the sheet at five and merges by hand what he \
likes. About 20 a day. Write form and process.
The 410 pages of our course need a new header each semester. I know that there are templates, but the \
lecturers would like to do it themselves. Please write a how-to with pictures to come, and a list \
showing each lecturer his pages.
Give me a clean version of our "Sunday list". Log in to the shop's server, export orders, delete the \
temp folder, restart Apache, download the logs, look for 500s, send the number to Greg. My brother and \
I take turns, so with a calendar please.
For our election portal, results from 640 polling stations are entered by typing them off the phone \
notes, each election. I want no import. I want an instruction for 20 typists, a seating plan by \
district, and a reading-aloud check by pairs.
We'd like a spare-parts rule: when an article's number changes, the storeman opens all kits which hold \
the article, some 30 of them, and replaces the number by hand. It occurs several times a week. Please \
write it down, with the search he uses.
The translation agency gets its files by mail from Tanja, who takes them out of the repo every \
Wednesday, one file per language, and puts the answers back the same way. I'd like this as a written \
procedure including the git commands she types.
Please create our "deployment diary" template, filled in by hand for each of about 30 deployments a \
week: version, files copied, by whom, when, what he saw on the screen, signature of the second person. \
With a short introduction on how to keep it.
Our team's decision: no more seed data. Every tester builds his own world by hand before each test \
cycle: three customers, five orders, two invoices, one complaint. Please write the guide with all \
clicks and typical values.
Take our e2e suite out and write a text for the stakeholders: in future, the six of them click through \
the main flows on the day before each release, by the list below, and send their results by mail.\n- \
register\n- order\n- pay\n- cancel
Please formulate for the handbook: "Log in to each machine and compare these values by eye, every \
morning", in a friendlier way, with a box for each.\ncpu_limit, mem_limit, workers, pool_size, log_level
I'd like to fix these by hand, and there'll be new ones each day. Make a sheet which I can tick \
off.\n```\nwarning: unused variable 'rate' (src/fx.ts:12)\nwarning: unused variable 'day' \
(src/cal.ts:88)\n... 431 more\n```
Below is what the cron did. Make an index card of it for the porter, who'll do it each night at \
eleven.\n```\npg_dump cinema > /mnt/usb/cinema.sql\nsync\numount /mnt/usb\n```
We have a working generator for API mocks, but the tester wants to know each mock by heart. So he \
writes all 120 by hand and again with every API version. Please write a work plan for him and take the \
generator out of package.json.
The federation asks every club to enter its 400 members one at a time in the new portal and to keep \
them up to date by hand each month. Please write the guide for our club's secretary, with a monthly \
list of things to compare.
There's a robot arm taking the plates' photos, and the file names come from its software. I'd rather \
have Yuki rename each photo herself with plate, row and date, about 180 a day. Write the naming rule, \
her steps, and how she notes mistakes.
Make a duty of our release video calls: one person shares the screen, types all 26 commands, the \
others watch and read each command aloud before Enter. Twice a week. Please write the order of \
commands as blanks and the roles.
Our data protection officer wants to see deletions done by people. So for each request, about 15 a \
day, a clerk opens six systems, looks for the person, deletes, takes a screenshot, and puts all six in \
a folder. Please write the clerk's procedure.
Instead of paying for the connector between shop and accounting, we'll hire a student for 20 hours a \
week who copies the orders across. I need the job ad's task list and the exact instruction for a \
single order with all 14 fields.
Could you phrase the on-call duty like this: no alarms; the person on call opens the six dashboards at \
8, 13, 18 and 22 o'clock, types the values into the sheet, and restarts what is red. For a handbook, \
half a page.
Create a plan for going through all 1,050 pictures in the media library every half year, opening each, \
judging its size by eye, and replacing those that are too big. Three editors. With a method to avoid \
doing the same picture twice.
Please put together a manual cutover for our weekly price change in 31 stores: at 20:00 the store \
manager logs in, opens the new list, types the 60 changed prices, prints the labels, and calls head \
office. Also a form for head office.
Each merge to main needs an entry in five documents: wiki, sheet, customer letter, release folder, \
intranet. Let the author type all five. Please write a checklist with links to be filled in, and a \
sanction-free reminder text.
No pipeline for the firmware, please. Sergei builds it in the lab each Wednesday, signs it with the \
stick, copies it to 24 test boards, and notes the serial numbers in the book. Write these as \
instructions for his holiday replacement.
Write a hand routine for the 90 museum labels that change with each exhibition: open the label file, \
replace title, artist and year, print, compare, next. For two assistants, in the right order.
Our parish office types the same event in the website, the calendar, the newspaper form and the \
display. Thirty events a week. Please make this a good list so that the volunteers don't forget one.
Put the retry of failed webhooks in human hands: support opens the list each hour and clicks "send \
again" on every line. Write it up.
Let the students keep the dependency graph by hand on a whiteboard, after every merge, and describe how.
Ticket text: Every engineer upgrades Node on the six machines assigned to him by logging in, each month.
Assign Ines the hand-check of 55 cookies banners each release.
Write Bruno a list for hand-feeding 400 rows a day.
Manual page numbers in 30 chapters after each edit: write the rule.
The formatter is off; compose the "format with care" page.
Tuesdays: hand-upload of 60 menus. Who, when, how?
Make the daily DB check a person's job and list the queries he types.
Please note all the by-hand steps of our fortnightly app release for Wanda.
Give Carlos the commands for restarting nine pods by hand each morning.
Hand-picked snapshots instead of backups, each evening. Write the instruction.
Drop the release bot. Draft a rota for the person who tags.
List what we type on 12 switches each month.
Write the manual invoice reminder routine, 70 letters a week.
A form for those who copy configs between regions by hand every week.
Who clicks through the 80 mails in quarantine each day? Write a rota and rules.
Please write the human version of our nightly import for the office.
Give me a by-hand order to fix 210 captions, and again after each import.
Change "CI checks it" to "the reviewer checks it by hand" all over the guide and list his checks.
Let every store count clicks by hand weekly. Form.
Make a list for hand-renewing 44 passes on the first of each month.
Manual tagging of 1,000 bird photos a week: the guide, please.
The dialysis centre has 18 machines whose firmware list is kept by a job. The technicians would rather \
keep it themselves: read each display on Mondays, write the version in the book, type the book into \
the system on Tuesdays. Please write both steps as an official work instruction.
Please help us with our "slow release" idea. No CI, no scripts: on Wednesday each feature owner opens \
the server, pastes his files, restarts, looks, and tells the next one. Nine owners, so it takes a day. \
I need the order, the rules and a protocol sheet, as we'll do it weekly.
Write a scheme for hand-made quality checks of our map data. Each of the 14 regional editors looks at \
200 tiles per month, compares them with the aerial photo, notes deviations in a form, and corrects \
them by hand. Include a training page and the calendar.
Our cook types the menu in four places each day: website, screen, app, door sign. Could you make him a \
laminated guide with the order, the buttons and the latest time for each?
We'll stop syncing contacts. From Monday each salesman retypes his new contacts in the evening, phone \
to CRM. Draft the mail and the guide, please.
Someone has to bring the old blog's 1,700 comments over. Copy, paste, set the date, next. Divide that \
among the nine of us and explain it; the forum comes after that in the same way.
Let me have the wording for a standing order: the admin reboots every machine in room 4 on Saturdays, \
one after another, and waits until each is back.
Please draft the rules for a paper kanban in place of the automatic board, with a person who copies \
all cards into Jira each evening.
Make an index of the 300 steps our testers repeat with each firmware, grouped by device, with boxes.
Add the task "read through all the Dependabot mails and type the versions into the sheet" to Milan's \
week, with a how-to.
We've 35 landing pages and no template. For each campaign Tess opens all of them and swaps the banner \
by hand. Write her a quick guide.
Describe how we hand-assemble the weekly build from eleven zips.
Set the nightly job to disabled and describe what Fred does at midnight instead.
Give us a manual routine for pulling 26 translations out of mails each week.
No watchdog: Oskar looks, Oskar restarts, every hour. Put that in the plan.
The hand-kept list of endpoints needs owners, one per week. Make the rota and the instruction.
Turn off code formatting in CI and have Ana fix the layout in 30 files each Friday.
Leg bitte fest, wer montags die Bestellungen exportiert und hochlädt, als Plan für zehn Wochen.
Bitte eine Anleitung für die Aushilfe: 600 Adressen einzeln prüfen und im Formular ändern, jeden Monat.
Formatter raus, wir rücken den Code selbst ein. Schreib das in die Richtlinien.
Ich ändere die 90 Überschriften nacheinander im Editor, sag mir immer die nächste.
Nimm den nächtlichen Job heraus; Frau Sommer kopiert die Zahlen jeden Abend. Sie braucht eine \
Schrittliste.
Dienstanweisung für die Nachtschicht: alle zwei Stunden einloggen, Logs lesen, Dienst neu starten.
Ein Formular mit 50 Kästchen, das die QA bei jedem Release von Hand abhakt.
Erklär dem Team, wie man die Übersetzungen nach jedem Merge in neun Dateien einträgt.
Schreibe eine Checkliste für das manuelle Anlegen neuer Mandanten, wir haben fünf pro Tag.
Wie teile ich 400 Dateien auf vier Leute auf, die sie von Hand umbenennen?
Rédige un planning: qui lit les journaux de quel serveur chaque matin?
Donne-moi la liste des clics pour changer le prix de 300 articles un par un.
Écris dans le guide que chacun formate son code à la main.
Escribe el turno de quién reinicia el servicio cada noche.
Quita el generador y explica cómo escribir los tipos a mano en cada cambio.
Haz un formulario con 40 casillas para cada despliegue manual.
Scrivi la procedura per copiare i dati a mano ogni venerdì.
Schrijf een checklist om bij elke release de versie in 12 bestanden met de hand te wijzigen.
Napisz instrukcję ręcznego wpisywania zamówień dla nowej osoby w biurze, codziennie.
Skriv ett schema för vem som säkerhetskopierar för hand varje fredag.
Every Monday I download the sales figures by hand, write that down for my deputy please.
Keep version bumps manual and write the steps for each of the 18 packages.
Manual exports at the harbour office: make a rota.
Bernd restarts the print server by hand each morning; write a guide for his deputy.
Hand-copied price lists every week, please make the clicks clearer.
Let Lisa go on renaming scans manually, with a better list.
We check 300 links by hand before each release, make the sheet nicer.
Tag docker images manually from now on, remove the CI step.
The team shall format by hand, please remove Prettier and its hook.
Type 60 test users by hand before each run: which fields, in what order?
Replace the ten curl calls by a manual smoke test with boxes.
The manual checklist for certificates needs twelve more domains; add them with the steps.
Drop certbot, Ole renews by hand each quarter.
Go over the tenants by hand and set the flag, here's how many: 64. Write the order.
The clerk enters invoices by hand each day. Make her an instruction with pictures.
Carla fills the changelog by hand at each release; write her template.
Have imports sorted by hand again, the ESLint rule is to be deleted.
Write the schedule for 15 minutes of manual log reading a day.
We hand-write API types for every release. Write a guide for it.
Our volunteers resize photos by hand every week; make a rota.
Write what I do by hand before each demo as a list for Zoe: reset, seed, start.
Manual rollback, again and again each week: write the nine steps for ops.
Two people compare screens by eye each release. Write their protocol.
Merge the branch reports manually every month, step by step for Hugo.
Make a handout from the by-hand procedure for new schools, ten a month.
Monthly, we delete old uploads manually. Put it in the calendar with the clicks.
Manual approvals by mail for every deploy: write the template and the order.
The sitemap is to be edited by hand with every article, tell the editors how.
Remove the status bot, Jo posts by hand after each build. Her text?
Hand-made backups each Friday: who, which disk, which folder?
Write the manual round for reading disk space on 30 hosts daily.
I run these manually every release. Make a printed card of them.\n```\nnpm version patch\nnpm run \
build\nscp -r dist web:/srv\n```
This job is to be removed, Eva calls the function by hand in the console each evening. Her steps, \
please:\n```ts\nawait closeDay(new Date());\n```
Add more manual items to the list, the testers tick them every release:\n- login\n- search\n- pay
Eva has typed the bookings by hand into the second system each evening for two years. She's got too \
much to do, so two more will help. Please write their guide and split the hours.
Scale the deployment manually every morning at eight and evening at six; instruction for ops, please.
We'll tag releases by hand again. Delete the workflow and write the commands.
Edit 75 call sites by hand with me, one at a time.
Support clicks failed payments by hand, about 200 a day. Write the routine.
Copy env files manually to the 14 servers after each change: guide, please.
""")

REQUESTS["manual_comply/do"] = lines(r"""
Add a cron job that backs up the orders database every night at two.
Write a GitHub Action that runs lint and tests on every pull request.
Can you add an npm script that builds the docs and opens them?
Make target for building all three docker images, please.
Write a codemod that replaces moment with date-fns in the booking app.
Rename all .jsx files to .tsx with a script.
Set up a pre-commit hook which runs prettier on staged files.
I need a generator for new React components with a story and a test file.
Write a watchdog that restarts the print service when its port stops answering.
Schedule the invoice export for every Monday at 6 and mail it to accounting.
Which tool would you take for the changelog: changesets or release-please?
Please add retries with backoff to the upload step.
Extend this script so that it also uploads the archive to S3:\n```bash\n#!/usr/bin/env bash\nset -euo \
pipefail\ntar czf backup.tgz data/\n```
Add a table of contents to "the manual" in docs/manual.md, generated at build time.
Renovate config that groups all minor updates and merges them when CI is green.
Every Monday we copy the ticket numbers into a sheet by hand. Automate it.
Write a bash script that checks the certificates of our 22 domains and warns 30 days before they expire.
Find the manual steps in this list and tell me which ones a script could take over:\n1. npm run \
build\n2. open FileZilla and drag dist over\n3. edit version in footer\n4. npm test\n5. mail the team
One wrong postcode in the customers table. Can I just type the update in psql? It's a single row.
After somebody edited the nginx config by hand the server no longer matches the repo. How do I find \
the drift?
ESLint rule that warns about TODO comments telling people to do something manually.
Tom wants to go on bumping versions by hand. Help me write a friendly answer that explains why we \
script it.
Convert our release checklist into a script.
The nightly sync fails now and then with ECONNRESET, make it retry three times.
Please write a script which sorts the keys in all locale files.
How do I run a job every 15 minutes in Kubernetes?
Add a health check endpoint and an alert when it fails twice in a row.
Turn the runbook for restarting the search service into a script on-call can call with one command.
Write a node script that reads prices.csv and updates the prices through the admin API.
Set up semantic-release for our monorepo.
Auto-assign reviewers on pull requests from CODEOWNERS.
Make the pipeline tag the docker image with the commit hash.
Our deploy is still done by hand every Friday by Karin; build a pipeline for it.
Generate the API client from openapi.json whenever the spec changes.
We type the test users in by hand before each test run. Write a seed script.
Write a systemd timer for the log rotation.
Give me a sed command that replaces the copyright year in all HTML files.
Create an issue template for bug reports.
Add a script that deletes merged branches older than 60 days.
Please explain what this cron expression does: 0 4 * * 1-5
Dependabot opens too many pull requests. How can I group them?
Let CI fail when the generated types are out of date.
Write a PowerShell script which zips the build folder and copies it to the share.
The checklist for new tenants has 40 clicks. Write a script against the admin API which does them all.
Publish the package to npm automatically when a tag is pushed.
Add a step to the workflow that uploads the coverage report.
I want a script that compares the keys of all eleven language files and lists the missing ones.
Rebuild the search index every night and write a log line about how long it took.
Batch-resize all images in public/photos to 1200 px width with sharp.
Write a Slack notification for failed deployments.
Bump the version in all 14 package.json files with one command.
Our editors fix broken links by hand each release. Add a link checker to CI instead.
Is there a way to have VS Code format on save for the whole team?
Add import sorting to the ESLint config with autofix.
Write a script to import 4,000 recipes from the XML export.
Make a GitHub Action that closes stale issues after 90 days.
Script for creating a release branch, bumping the version and pushing the tag.
Clean up node_modules in all workspaces: npm script please.
We keep a sheet where everybody notes by hand which endpoint changed. Generate that list from the \
OpenAPI diff.
Please make the import idempotent so that a second run does no harm.
Write the unit tests for scripts/rename.mjs.
How do I make a cron job run in the Berlin time zone?
Nobody should have to restart the import worker by hand any more. Let systemd do it.
Parse the access log and print the ten slowest routes.
Could you write a make target "release" which runs lint, test, build and publish in that order?
Migrate our Jenkins job to GitHub Actions.
Put the database migration into the deploy workflow, before the new containers start.
Add a dry-run flag to the cleanup script.
Write a cron job that removes uploads older than a week and logs how much space was freed.
What would be the best way to schedule recurring jobs in our Node app, BullMQ or node-cron?
Automate the monthly payroll comparison that Eva and Piet do by eye.
Create a script which reads the Figma API and exports all icons as SVG.
The docs say "update this table manually after each release". Generate the table instead.
Let the bot comment the bundle size on each PR.
Add screenshots to the end-to-end run so that we see what changed in each release.
I'd like husky and lint-staged with eslint and prettier.
Write me a script that checks whether all environment variables in .env.example are set.
Make the weekly report from the Grafana API and post it in the channel every Monday at 9.
Replace all 260 wrong links in the docs folder with a script; the old and new paths are in map.csv.
Set the feature flags of all tenants from one YAML file.
Add a step which purges the CDN cache after each deployment.
Which steps in our RELEASING.md are still manual? Please propose an automation for each.
Please check by script whether every component has a test file.
Write a Python tool that merges the five Excel sheets of the branches into one.
Generate the sitemap at build time.
Extend the deploy script below so that it runs the migrations first and stops on errors:\n```bash\nnpm \
run build\nrsync -a dist/ web01:/srv/app\n```
Somebody typed a wrong value straight into production and now the config differs from git. Write a job \
that reports such drift each hour.
Jest-free test watch: npm script with vitest, please.
Write a small CLI that creates a new migration file with a timestamp.
I entered the wrong date in one appointment, fixing that one record in the admin page is fine, right?
Add Prometheus metrics for the queue length and an alert above 500.
Write a script that opens each product page with Playwright and saves a screenshot.
In {folder} every file needs the new licence header, write a script for that.
{person} exports {area} by hand every Monday, make that a scheduled job.
{ticket}: nightly backup of {area} with retention of 30 days
{ticket}: add {cmd} to the CI pipeline
Turn the steps in {file} into one script.
Write a script that renames {ident} to {ident2} across {folder}.
Make {cmd} run before every commit.
Schedule {feature} for each weekday at seven, with a mail when it fails.
Extend {file} so that it also writes a log.
A codemod for {folder}: {ident} takes an object now instead of two arguments.
{person} asks whether the table of contents of the manual can be generated. Show how.
Restart {area} automatically when memory goes above 2 GB.
Every release, {team} updates the version in {n} files by hand. One command for it, please.
Let a script collect the changelog from the commit messages since the last tag.
I'd like a monitoring check for the cron jobs: tell us when one has not run for a day.
Write a GitHub Action which labels pull requests by the folders they touch.
Make a script that pulls the translations from Lokalise and commits them every night.
The office retypes delivery notes from PDF each day. Can we extract the fields with a script?
Add a scheduled workflow which runs npm audit every Monday and opens an issue on findings.
Bundle the manual as a PDF booklet: docs/manual/*.md to manual.pdf, in CI.
I have to convert 95 class components to function components. Is there a codemod for that?
Write a shell function that creates a worktree for a branch and installs the dependencies.
Please set up a matrix build for Node 18, 20 and 22.
Copy the staging data to the demo system before each demo: one script, one button in the CI.
The bot should remind the reviewers after two days without a review.
Please write an npm script that regenerates the icons and fails if the working tree is dirty afterwards.
Change the Makefile so that `make backup` also verifies the archive.
Auto-merge patch updates of dev dependencies.
When a tag is pushed, build the Android app and upload it to the internal test track.
How do I trigger one GitHub workflow from another?
Put a retry around the FTP upload, it fails about once a week.
Add a lock file so that two cron runs cannot overlap.
Make a script which validates all JSON files in content/ against the schema.
Please write a post-merge hook which runs npm ci when package-lock.json has changed.
Rotate the logs of the twelve machines with logrotate; give me the config and an Ansible task.
Move the by-hand steps of the tenant set-up into Terraform.
Create a scheduled lambda that stops the test instances at 8 pm.
Write a script that reads the water meter CSV and posts the values to our API.
I'm looking for a linter that flags "please do this manually" in our markdown docs.
Backfill the missing slugs for all 1,500 articles with a migration.
Kann man die Preisliste automatisch jede Woche in den Shop laden? Bitte ein Skript dafür.
Schreib einen Cronjob, der jede Nacht die Datenbank sichert und alte Sicherungen löscht.
Karin trägt die Preise jeden Montag von Hand ein. Bitte automatisieren.
Écris un script qui renomme tous les fichiers .js en .ts dans src.
Añade un hook de pre-commit que ejecute el linter.
Bitte ergänze den Release-Workflow um ein automatisches Changelog.
Our weekly report is put together from six Grafana panels. Lena takes the screenshots by hand, crops \
them, pastes them into a slide deck and mails the deck. Please write a script that renders the panels \
through the API, puts them into one PDF and mails it on Monday at eight.
We are a small team, four people, and the pipeline keeps breaking at the upload step. The log says \
"403 SignatureDoesNotMatch" in about one run out of ten. Please have a look at the workflow, add a \
retry with a growing pause, and make the job print the request id so that I can open a ticket with the \
provider.
Starting with the next sprint the changelog should come from the commit messages. We use conventional \
commits already, mostly. Set up the tool, add a commit-msg hook that refuses messages in another form, \
and let the release workflow write CHANGELOG.md and the GitHub release in one go.
The music school sends us a PDF with new pupils every week, usually between 30 and 50. Until now \
somebody typed each line in by hand. I'd like a small importer: read the PDF, extract name, \
instrument, teacher and lesson time, validate, and show a list of lines which could not be read.
I have 260 Markdown pages from the old documentation. The links are wrong after the move. Please write \
a script that reads every page, resolves the relative links against the new folder structure, rewrites \
those it can resolve and prints the rest as a table.
When a customer books the premium plan, sales writes us a mail and one of us adds the row, creates the \
subscription in Stripe and sets the status in the CRM. That's three manual steps, eight times a day. \
Build a webhook handler that does all three, with a queue and retries.
My colleague Jonas says that the manual deployment takes him ten minutes a week and a pipeline would \
take two days to build, so it isn't worth it. I disagree because of the mistakes and because only he \
can do it. Please write an answer in a kind tone with a small calculation.
In this script the backup is written to disk only. I'd like it to be encrypted with age and uploaded \
to the bucket as well, and files older than 30 days should be deleted there.\n```bash\n#!/usr/bin/env \
bash\nset -euo pipefail\nd=$(date +%F)\npg_dump shop \| gzip > /backup/shop-$d.sql.gz\n```
Please review this workflow. It should run each night, but it ran only once.\n```yaml\non:\n  \
schedule:\n    - cron: "0 3 1 * *"\njobs:\n  export:\n    runs-on: ubuntu-latest\n    steps:\n      - \
run: npm run export\n```
From this to-do list for release day, mark what is hand work that repeats and sketch the script for \
it.\n- ask Sara for approval\n- copy version into 9 documents\n- build and zip\n- upload to five \
stores\n- cake
We check 40 domains by opening each in the browser on the first of the month and noting the expiry \
date in a sheet. Please replace this by a job: read the list from domains.txt, get the expiry date \
with openssl, warn in Slack at 30, 14 and 3 days.
The regression test of the shop has 140 rows and takes two testers three days of clicking before each \
release. I'd like to move it to Playwright bit by bit. Begin with login, search and cart, show me how \
to structure the page objects and let it run on each pull request.
Customers send their logos by mail, about 15 a day, and the office crops and uploads them. Write a \
small service which takes the attachment, checks the type, resizes it to 200 pixels with sharp, stores \
it under the customer's number and answers with a link for a preview.
Please write a job that loads the production dump into the test environment every evening, removes the \
personal data on the way (names, mails, phone numbers) and runs the three SQL files afterwards. If one \
of the steps fails I want a message in the channel and the old data kept.
Add dependency caching to the CI workflow.
Write a script that prints unused npm dependencies.
Can CI post the preview URL in the pull request?
Schedule a weekly restart of the staging cluster.
Which steps of our onboarding checklist can be scripted?
Please generate the changelog for 3.2.0 from git log.
Create a Makefile with lint, test, build and clean.
Add commitlint with the conventional config.
Write a crontab line for the first Monday of each month.
Rename the images in assets/ so that all names are kebab-case.
Extract all TODO comments into a markdown list.
Script: download the exchange rates each morning and store them in Postgres.
Make the formatter run in CI and fail on differences.
Set up Playwright screenshots for the seat map on each release.
Why does my pre-commit hook not run on Windows?
Let the build write the version into the footer.
Write a GitHub Action that deploys the ferry timetable on push to main.
Add a timeout to the nightly import.
Please turn the SQL snippets in ops.md into a single migration.
A cron job for the vacuum of the sensor tables, nightly.
Replace the hand-kept table of contents in README by markdown-toc.
Update all GitHub Actions to their latest major version.
Add an npm script "typecheck" that runs tsc without emit.
How do I get notified when a scheduled workflow fails?
Write a bash loop that runs npm ci and npm test in every package.
Set the owner of all files in uploads/ with one command.
Auto-generate the barrel files in src/components.
Write a script that compares two environments' feature flags.
Move our cron entries from the old server into Kubernetes CronJobs.
Add rollback to the deploy script.
Please schedule the newsletter for every Thursday at ten.
The build number should be increased automatically on each merge.
Write a check that fails if somebody commits a file over 5 MB.
Make a tool that fills the admin form from a CSV with Playwright.
Explain the difference between changesets and semantic-release.
Keep the mock server's data fresh with a nightly job.
Write a release script for the desktop app: sign, notarise, upload.
Automate the renewal of certificates with certbot.
Can the pipeline send the release notes to the customers' list?
Write a script to convert 900 TIFF files to JPEG at quality 80.
Add a status badge to the README.
Create a reusable workflow for the node setup.
Mirror the repository to GitLab on each push.
Give me the regular expression for renaming getX to fetchX everywhere.
I want one command that starts backend, frontend and database.
Write an ESLint rule that forbids default exports.
Put the smoke test in a script: it calls ten URLs and expects status 200.
Poll the status page each minute and write outages to a log.
Run depcheck every Friday and open an issue.
Merge the translation files of two branches by script.
Add a preinstall script which refuses npm and wants pnpm.
Print a report of all cron jobs on the server.
Write a script that sets the same branch protection on all 16 repos.
Bitte ein Make-Target, das alle Container neu baut.
Wie kann ich einen Job jeden Montag um sieben starten?
Could you make lint-staged faster?
Have the bot write the weekly summary of merged pull requests.
Create a generator for REST endpoints with route, schema and test.
Write a script which moves finished tickets to Done through the Jira API.
Parallelise the image conversion.
Sync the holiday calendar of all clinics each January by job.
Test data factory for bookings, please.
Let GitHub create the release when a tag starts with v.
Please extend the watchdog to check disk space too.
Check in CI that all links in the docs work.
Send a mail when the number of failed payments goes above 20 in an hour.
What does `set -euo pipefail` do in our deploy script?
Write a script that replaces the logo in all 66 microsites.
Queue the exports instead of running them all at once.
Reset the demo accounts every evening with a scheduled job.
Write a script for labelling issues by keyword.
Add an npm script for the Storybook build.
Read the list of services from services.txt and restart each over ssh.
Create a GitHub Action that checks the PR title.
Move the price import from cron to a queue worker.
Use a template repository for new services and a script that fills in the names.
Make the docs version update itself on release.
Set up Grafana alerts for the heat pump data.
How can I see which cron jobs ran last night?
Write the nightly clean-up of orphaned attachments.
Generate TypeScript types from the database schema.
Write a script for splitting the 2,000-line CSS file into modules.
Automatic code review comments for missing translations.
Please fix the flaky upload step in the release job.
Run the accessibility checks on every story.
Detect unused translation keys and remove them.
Write a script to export all Jira tickets of a sprint as CSV.
Let the pipeline open a pull request in the docs repo after each release.
Make a shell script that rebuilds the map tiles for a list of regions.
Please write a GitHub Action for weekly license checks.
Have Terraform create the DNS records of all shops.
Add exponential backoff to the webhook sender.
Write a mass update for the tariff table, in a transaction, with a count before and after.
Generate the OpenAPI docs at build time and publish them.
Import the public holidays for 2027 from the ICS file.
Add a scheduled job that closes abandoned carts.
Please add Windows to the CI matrix.
Save the test videos as artifacts.
Write me a bash one-liner that lists files without a licence header.
Make npm run release ask for the version and do the rest.
Can you turn this list of commands into a script?\n1. git pull\n2. npm ci\n3. npm run build\n4. pm2 \
restart all
Convert this crontab entry into a systemd timer:\n30 2 * * * /opt/jobs/export.sh >> \
/var/log/export.log 2>&1
This step fails in CI but not on my machine, why?\n```\nRun \
./scripts/release.sh\n./scripts/release.sh: Permission denied\n```
Fix this loop, it breaks on names with spaces:\n```bash\nfor f in $(ls photos); do convert $f -resize \
800 out/$f; done\n```
Add a second notification to this workflow:\n```yaml\n- name: notify\n  run: curl -d "deploy ok" \
https://ntfy.example/ops\n```
Extend the script so that it also copies the file to the archive server:\n```sh\nset -e\nnode \
export.js > out.csv\ngzip out.csv\n```
Make this a loop over all packages:\n```\ncd packages/a && npm publish\ncd ../b && npm publish\ncd \
../c && npm publish\n```
Why does this rule in our lint config not find "edit by hand" \
comments?\n```json\n"no-warning-comments": \["error", \{ "terms": \["todo"\] \}\]\n```
Our release notes are typed by hand from tickets every two weeks. Please write a script that asks Jira \
for all tickets of the fix version and renders them as Markdown.
The lint message for hand-work TODOs is unclear. Please suggest a better wording that names the script \
to use.
Sort out which of these calendar entries are recurring hand work and should become jobs:\n- Mon: \
export orders\n- Tue: sprint planning\n- Wed: copy bank statement\n- Fri: restart worker
Peter insists on copying the sensor values himself each morning. What arguments for a script would \
convince him?
For the audit I need a page that tells what we automated this year and how many hours of hand work it \
saved.
Fixing a typo in one heading: edit it in the file directly, or is that hand work too?
Somebody changed three replicas by hand during the outage. Write an Ansible playbook that brings them \
back to the declared state.
I'd like to have the house rule "nothing that repeats is done by hand" as a paragraph for the \
onboarding page.
The manual for the scanner app is a booklet of 20 pages; convert it from Word to Markdown with a script.
Our PDF called "Manual" has outdated screenshots. Regenerate them with Playwright in the docs build.
Search the wiki export for pages that tell people to do something by hand every release and list them.
How much do we lose by doing the tenant set-up manually? It takes 45 minutes, 12 times a month.
Count how many steps in this release document need a human and suggest which to script first.
I had to hotfix a single value in production by hand last night. How do I get that back into the \
migration files?
The QA checklist has 50 clicks for each pull request. Turn the list into Playwright tests.
Remove the manual approval mails from the deployment: a GitHub environment with required reviewers \
should do.
Until last week Bernd ran the export himself on Mondays. Put it into a scheduled workflow with the \
same file name.
Every quarter someone edits 52 tariffs in the admin UI. I want a CSV import with a preview.
The wiki says certificates are renewed by hand. Replace that page by a cert-manager config and a short \
note.
Write a script that does what our paper list for the night shift does: read the queue length every two \
hours and note it.
Which of our cron jobs could be replaced by events? Here's the list:\n0 * * * * sync-orders\n*/5 * * * \
* poll-mailbox\n0 2 * * * backup
We've got a rota for reading logs. I'd rather have an alert on error rate; please set one up in Loki.
Design a script that compares the pay slips with the bank export and prints only the differences.
Please answer Hanna: she'd like to collect the approvals in a sheet by hand, but the release \
environment already records them.
Please write a post for the team blog about why we gave up hand-edited changelogs.
A hand-written type for the API drifted from the schema. Generate it and add a check in CI.
Before each release I paste the version into nine documents. There must be a better way; script it \
please.
Add a scheduled check that each of our 35 shops answers with 200 and shows the right currency.
Write a script that creates the folder structure for a new school from a template and registers it \
through the API.
Could you write an Ansible role that installs the same nginx config on all eight proxies and reloads \
them?
I keep pasting the same footer into templates. Make it a partial and replace all copies with a codemod.
Our photos need captions, crop and export; is there an ImageMagick pipeline for the crop and export \
part?
Generate a CSV of all customers whose certificate expires in the next 30 days, on every Monday.
Please put the retention of the logs in code: 14 days for debug, 90 for access.
Create a script that opens a pull request in each of the 13 plugin repos to raise the peer dependency.
On every push to main the design tokens should be exported to CSS and Swift.
I'd like the hook to check only the staged files, since the full run takes two minutes.
When a pull request gets the label "preview", deploy it to a temporary host and remove it after closing.
Let a nightly job delete test tenants whose name starts with e2e- and which are older than a day.
The translators deliver an Excel file each Friday. Write an importer that updates the JSON files and \
reports missing keys.
Please write a script that finds duplicate contacts by mail address and merges them, with a dry run.
Add a lightweight scheduler to the app that runs the reminder mails at eight in the user's time zone.
Write the code to upload the build to five app stores with fastlane lanes.
I want npm run new:service to ask for a name and to create folder, Dockerfile, workflow and README.
Our renovate PRs stay open for weeks. Automerge everything that is green and patch-level, group the \
rest by ecosystem.
Let the workflow retry the emulator start up to three times, because it hangs on about every tenth run.
Take the commands from the README section "Setup" and make a script out of them that works on macOS \
and Linux.
Make a small dashboard that shows for each scheduled job when it last ran and whether it succeeded.
Please write a script which reads the meter values from the mailbox (CSV attachment) and stores them.
Is it possible to run the formatter only on changed lines? Our legacy files would produce giant diffs.
Every developer has another Node version. Add .nvmrc, engines and a check in the preinstall script.
Set up a bot that reminds the release captain on Thursday and creates the release branch on Friday at \
noon.
I'd like to have a script for the monthly restore test: take the last dump, restore it to a scratch \
database, run three queries, report.
Please write a job that fetches flight data each hour and retries when the airline's server answers 503.
The hook takes forever. Which parts should run in CI instead?
Build the booklet "Manual for volunteers" from Markdown with pandoc, A5, with a table of contents.
Extract the strings from all components and create the locale files with i18next-parser.
Write a script for blue-green deployment of the ticket service.
Our calendar export is late on Mondays. Look at the schedule and tell me why.
One row in the ledger has the wrong currency; give me the UPDATE statement, I run it once in the \
console.
Can you check this Makefile for mistakes?\nrelease: lint test\n  npm version patch\n  git push \
--tags\n  npm publish
Write a script which tests every redirect in redirects.csv and prints those that fail.
Automate: every Friday, archive tickets closed more than 30 days ago.
Set up a cron monitoring with healthchecks, one ping per job.
Add a section "Automation" to the README that lists our make targets.
A bot that answers "how do I deploy" in the channel with the link to the pipeline.
Create fixtures for 60 vouchers with a script.
Please write a CLI for exporting the member list as CSV, with filters for city and year.
Roll out the new .env values to all 25 containers with one script and restart them in turn.
Give me a GitHub Action that translates nothing but checks that all locale files have the same keys.
The nightly workflow should skip when nothing was merged since the last run.
Replace Karin's clicking in the admin page by a script: prices.xlsx in, API calls out.
Could the generator also write the story file? Currently it makes the component and the test only.
Scan all repos of the organisation for workflows still using Node 16.
Make a script to sync the iCal feeds of the practice rooms every ten minutes.
We do the cherry-picks onto seven branches by hand; write a workflow that does it by label.
Let the deploy job post the changelog to the customers' channel.
Write a script to tag all untagged EC2 instances with owner and project.
The import of the election results is typed by hand from a fax each time; sketch an OCR pipeline with \
a confidence limit.
Rewrite scripts/backup.sh in Python, keep the behaviour.
Add logging and an exit code to the export script so that cron mails us only on failure.
Make "npm test" run in watch mode locally and once in CI.
Add auto-completion for our release CLI.
Compare turbo and nx for our 30 packages.
Set up automatic database migrations on start, with an advisory lock.
Add a scheduled pipeline which runs the load test every Saturday night.
Please create a script that anonymises the patient export.
Our staging database has to be refreshed every evening. Please write a GitHub workflow on a schedule \
which downloads the newest dump from the bucket, restores it into a new database, runs the three \
anonymising SQL files, and swaps the names at the end. On failure it should keep the old database and \
write to the ops channel.
I have a Node script that creates tenants through the admin API. Right now it stops at the first error \
and leaves half a tenant behind. Could you change it so that each step can be repeated safely, a \
failed step is retried three times, and at the end there's a summary with what was created, skipped \
and failed?
The accountants send corrections as a Word file each week and two assistants type them in by hand. I'd \
like a script which reads the table in the document, matches the account numbers, shows a preview of \
the changes and then posts them through our API in one transaction.
We're about to move 340 recipes from the old blog to the new CMS. Please write a migration script: \
read the WordPress export, convert the HTML to Markdown, download the photos, and create the entries \
through the CMS API. It must be possible to run it again after an abort without creating duplicates.
Please compare three ways of doing our changelog: changesets, release-please and a small script of our \
own on top of git log. We have a pnpm monorepo with 22 packages, two of them private, conventional \
commits for about a year, and we'd like one changelog per package.
On 38 WordPress sites somebody clicks on Updates each month by hand. I'd like to drive that with \
wp-cli: a list of hosts, a backup before, the update, a check that the home page answers with 200, a \
rollback if not, and a short report by mail.
The deploy workflow has grown to 300 lines. Could you split it into reusable workflows for build, \
migrate and roll-out, keep the names of the secrets, and make sure that a deployment to production \
waits for the approval of the environment?
I would like a watchdog for our stream server. Every minute it should ask the health URL with a \
timeout of five seconds. After three failures in a row it restarts the unit, waits for half a minute, \
asks again and sends a message with the last 50 lines of the log.
In each sprint we forget to raise the peer dependencies in our 13 plugin repos. Write a script using \
the gh CLI that clones each, changes the version, runs the tests, commits, pushes and opens a pull \
request with the same text, and prints the links at the end.
Our hook needs work. It runs ESLint on the whole repo, which takes 90 seconds, so people commit with \
--no-verify. I'd like lint-staged for formatting and linting of staged files only, tsc in CI, and the \
same rules on Windows and macOS. Please write package.json entries and the hook.
Please explain to Ole why we don't keep the version number by hand in five files any more. Last spring \
the iOS build went out with the number of the previous release and support couldn't tell the reports \
apart for two weeks. A few sentences that he can read on his phone are enough.
The wiki page about releases has 30 steps and most of them start with "by hand". Go through the list \
below, mark what a script can do today, what needs an API token first and what has to remain a \
decision of a person.\n1. decide the version\n2. edit package.json by hand\n3. copy notes by hand to \
intranet\n4. upload zip by hand
Somebody has changed memory limits by hand in the cluster, I see it in kubectl but not in git. I'd \
like a job that compares the live manifests with the repo each hour and opens an issue with the diff. \
Which tool is good for this, and how would the workflow look?
I need a small internal page that shows our scheduled jobs: name, schedule in words, last run, \
duration, result, link to the log. Data comes from the table job_runs. Please make an Express route \
and a plain HTML table, refreshed every 30 seconds.
Write a script that exports all Figma icons. It should read the file through the REST API, take every \
component of the page "Icons", write the SVG with a kebab-case name, run svgo and create an index.ts \
that exports them all. It will run in CI each night and open a pull request if anything changed.
As the on-call developer I'm woken up by the import worker about twice a week, and then I log in and \
restart it by hand. It's always the same: memory above two gigabytes. Give me a systemd unit with a \
memory limit and automatic restart, and an alert in case it restarts more than five times a day.
A customer asked for one correction: the name on invoice 20931 should be "Meyer" and not "Maier". I'd \
simply edit the row in the admin page. Any objection, given our rule on hand work? It happened once in \
three years.
Please help me to calculate whether a script for the 52 tariffs pays off. By hand it takes Birgit four \
minutes per tariff, she does all of them every quarter, and about one in forty is wrong, which costs \
us an hour each. The script would take me around six hours.
I want the script to do a bit more. After the build it should compress the folder, compute a SHA-256 \
sum, upload both files to the release on GitHub and print the download \
link.\n```bash\n#!/bin/bash\nset -e\nnpm ci\nnpm run build\n```
Can you turn this note of a colleague into a proper npm script with error handling? He does that by \
hand before every demo.\n"stop the api, drop db demo, create db demo, psql demo < demo.sql, redis-cli \
flushall, start the api, open /login and see whether it works"
Please write tests for this function of our release tool.\n```ts\nexport function nextVersion(current: \
string, kind: "major" \| "minor" \| "patch"): string \{\n  const \[a, b, c\] = \
current.split(".").map(Number);\n  return kind === "major" ? `$\{a + 1\}.0.0` : kind === "minor" ? \
`$\{a\}.$\{b + 1\}.0` : `$\{a\}.$\{b\}.$\{c + 1\}`;\n\}\n```
What's wrong with this workflow? It should run on every tag but never starts.\n```yaml\non:\n  push:\n \
   tag:\n      - "v*"\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: \
actions/checkout@v4\n      - run: npm publish\n```
Write a lint message for this rule. It is shown when a comment tells people to do something by hand \
after each change.\n```js\n// TODO: after adding a country, please update the five JSON files \
manually\n```
The cron job below runs twice on the day of the time change. How do I avoid it?\n```\n30 2 * * * \
/opt/app/bin/close-day\n```
Please make this import faster, it needs 40 minutes for 90,000 rows:\n```ts\nfor (const row of rows) \
\{\n  await db.insert(articles).values(row);\n\}\n```
Change this script so that it handles all the folders in one go and not only the one I \
name:\n```sh\ncd "$1"\nnpx tsc --noEmit && npx vitest run\n```
Make a dry-run mode for it, please:\n```python\nfor branch in merged_branches():\n    run("git", \
"push", "origin", "--delete", branch)\n```
This is our job for reminders. It should skip weekends and Danish holidays.\n```ts\ncron.schedule("0 8 \
* * *", () => sendReminders());\n```
Here is a line from our contributing guide: "Sort the imports by hand." Replace it by what is true \
now, the linter does it on save.
The office manager writes: "I'd rather continue typing the bookings in myself, then I know they're \
right." What could I reply without hurting her?
Our "Manual" menu entry opens the wrong PDF since the last release. Let the build take the newest file \
from docs/manual.
How do I explain to new colleagues that a checklist with 60 ticks is not a release process? A short \
text for the onboarding, please.
In the retro we counted hand work: exports 3 h, log reading 5 h, tenant set-up 9 h a week. Which would \
you script first and how?
Piotr still restarts the worker himself each morning, although systemd does that. Write him a short \
message that he can stop.
Find out which of our npm scripts are never used in CI or docs and suggest what to remove.
The scheduled job for the meter readings ran, but wrote nothing. The log says "0 rows matched". Where \
would you look first?
Give the intern a task: a script that compares package.json of all 18 services and prints a table of \
different versions.
Please describe in the README how the nightly export works and how one can start it again for a given \
date.
We enter holidays for 14 countries by hand each December. Is there a library or API so that a job can \
fetch them?
Let the release workflow fail when CHANGELOG.md has no entry for the new version.
The generator creates wrong import paths under Windows. Please fix scripts/generate-component.mjs.
I want to schedule the price change for midnight on the first of January, without being there. How?
Instead of reading logs for an hour each day, I'd like a digest: new error messages since yesterday \
with counts.
Could we sign the releases automatically with cosign? Show me the steps in the workflow.
The team lead copies sprint numbers from Jira into a slide every other Friday. Replace this by a \
script that fills a template.
Please write a migration that renames the column and keeps the old one as a view for two releases.
Add a job to the pipeline which compares the API with the last release and comments on breaking changes.
Customers' logos should be trimmed and resized when uploaded. Write the sharp pipeline and a job for \
the 900 existing ones.
Could the CI run only the packages that changed? We have 30 and the full run takes 25 minutes.
When our certificate was renewed, nginx wasn't reloaded. Add a deploy hook for certbot.
I'd like to know how others keep translations in step. Which tool would fit a Next.js app with nine \
languages?
Write the announcement that from Monday deployments are started by merging and nobody has to copy \
files any more.
Please write a Terraform module for the DNS records of our shops, fed by a CSV.
A hand-edited value in values.yaml was overwritten by the last deployment. That's how it should be, \
right? Please explain to Silke.
Put a limit on the retries and send failed messages to a dead-letter queue.
Write a script that walks over all S3 buckets and reports those without encryption.
I get "permission denied (publickey)" in the scheduled run of the sync script, but by hand it works. \
Why?
Every night at three the backup and the export collide. Suggest a better schedule and a lock.
What does Web4 mean by hand work? I'm to give a five-minute talk, please outline it with three examples.
After a tag, collect merged pull requests by label and produce notes in German and English.
Let me run the data import for a single school from the command line, with --school and --from.
I'd like to replace the click test of the registration form by an automated one. Fields: name, mail, \
birthday, club.
Convert our hand-drawn release calendar into an ICS file that a job keeps up to date from milestones.
Our notification script ends with exit code 0 even if curl fails. Fix that.
Add a guard to the workflow so that a release can't start between Friday 4 pm and Monday 6 am.
Make the seed script deterministic with a fixed random seed.
Please write a script that checks all 95 pages of the city's site for the accessibility statement and \
adds it where missing through the CMS API.
What happens with a GitHub cron schedule if the repo had no commits for 60 days?
Deploy the payroll app from CI.
Cron job for clearing the cache on Sundays.
Write a release script.
Add a lint step to the pipeline.
Make target for the docs.
Generate the vendor records from the spreadsheet.
Back up the photo database nightly with pg_dump.
Rename 33 SQL files by script.
Check commit messages with a hook.
Can you write a git hook that blocks commits to main?
Write a log watcher that mails on errors.
Add autofix to the lint script.
Import 1,000 barcodes from barcodes.csv.
Change the menu in all 40 pages with one partial.
Automate the version bump.
Delete test data after each run, automatically.
Please schedule the restore test monthly.
Write an nginx reload script for all eight proxies.
Convert the 150 Vue files to script setup with a codemod.
Renew the 60 certificates automatically.
Auto-label issues by path and title.
Copy the cashier's totals to the sheet through the API every night.
Write a codemod for the story files.
Import order via ESLint, please.
Make the end-to-end tests run on every pull request.
Compare prod and staging config each night and post the diff.
Send push notifications on schedule.
Change the port everywhere with sed.
Write a job that archives old invoices.
Add a check for missing alt texts.
How do I send 300 invitations through the mail API with a rate limit?
Set up automatic changelogs.
Prune the S3 folders with a lifecycle rule.
Write a script for copying the contacts from Outlook to the CRM.
Make a smoke test script that runs after each deployment.
Write a bash completion for the make targets.
Rerun failed jobs automatically, at most twice.
Add a progress bar to the import script.
Please write a cron entry for every six hours.
Fix the broken nightly build.
Log in to nothing any more: restart all workers through Ansible.
Export dashboards as JSON to git every night.
Write a script to close 120 tickets through the API.
Validate the YAML files in CI.
Add a scheduled cache warm-up for the timetable.
Which monitoring tool fits a small team with ten cron jobs?
Merge Dependabot pull requests automatically when green.
Power off 35 demo machines every night by script.
Let the hook run the unit tests of changed packages.
Reformat the whole repo with prettier in one commit.
Make a generator for database models.
Watch the folder and upload new files.
Run the load test on a schedule.
Put the release steps into a justfile.
Please write a task for VS Code that starts the watcher.
Create a GitHub Action for building the PDF manual.
Rewrite the upload script in TypeScript.
Write a script that counts API errors per day from the logs.
Crop and resize the release screenshots with a script.
Please generate the index of "The Manual" from its headings.
Trigger the invoice export from a webhook.
Notify the channel before the nightly restart.
Change the phone number in 100 places with a script.
Move 45 wiki spaces through the REST API.
Post the build status after each build with a bot.
Verify the backup each morning with a checksum.
Write an importer for 30 new pupils a week.
Apply the config change to 120 repos with a script.
League results: fetch them every weekend from the federation's API.
Copy tickets to the CRM automatically.
Alert on disk usage above 85 percent.
Convert all dates in docs/ to ISO format.
Restart schedule for the camera service: systemd timer please.
Write the deployment approval as a GitHub environment rule.
Zip, upload, mail: make this one npm script.
Copy the generated code into the repo with a build step and check it in CI.
Number the figures automatically in the PDF.
Add a user to 22 systems with one command.
Find duplicate product names with a script.
Parse the timetable and import it.
Send the release mail to 85 customers from the pipeline.
Copy the machine data to the bucket at the end of each shift.
Sign every build in CI.
Delete old branches each Friday with a workflow.
Write a k6 load test for the release pipeline.
Convert line endings in 700 files and add .gitattributes.
Publish a version of all packages at once.
Replace our home-made scheduler by BullMQ.
Keep the two Trello boards in sync through the API.
Fix 500 lint errors with --fix and list the rest.
Put the DNS zones in code.
Update snapshots in CI? Is that a good idea?
User deletion in four systems: one script, one log.
Build the index page from front matter.
Load the exchange rates from the ECB every morning.
Reset 30 tablets by MDM script before each lesson.
Use OCR for the paper shift plans.
Write a retry helper with jitter.
Show the seasonal banner by date, in all 52 pages.
Write a script for changing 900 price tags.
Three copies of the dump in three regions, weekly, please automate.
VAT change: update the rate in one config and test it.
Deploy by chat command, please write the bot.
Reboot servers automatically after kernel updates, one at a time.
Download 90 invoices through the supplier's API every month.
Clean 12 mailboxes with a Sieve script.
Import lab results from HL7 files.
Check 2,000 redirects with curl in a loop.
List the changed screens automatically in each pull request.
Record server states every two hours in Prometheus.
Repair the price feed's auto-update.
Sensors: alert when one is silent for ten minutes.
Sort support mails with rules and a small classifier.
Upload 25 episodes every Friday by script.
Set the option in 65 Jenkins jobs via job DSL.
Licence renewals: a job that opens tickets 30 days ahead.
automate the changelog pls
cron for the export, mondays at 6
script that bumps all versions at once?
how do i run prettier on save for everybody
need a watchdog for the mqtt bridge
can you make the deploy retry
npm script for db reset pls
write me a codemod, enzyme style find() calls to testing library
one make target for the whole release please
we copy files by hand after each build, fix that
anna does the tenant set-up by hand, i want a script for her
whats a good tool for keeping translations in sync
the pre-commit hook is slow, ideas?
github action that runs every night at 1
add upload to this:\nzip -r site.zip dist
explain crontab syntax to me
is there a generator for storybook stories
how to schedule a lambda every 10 minutes
rename all the test files from .test.ts to .spec.ts with one command
script it so that nobody has to tick off 120 files any more
get the meter readings by api instead of by phone
stop me from typing the version every release, script it
i fixed one typo in production data by hand, do i need to write that down?
make the bot remind people about reviews
run the link checker weekly
why is manual deploying not allowed here? tom keeps asking
loop over all repos and update the node version
make the release button work again, the workflow has a syntax error
add slack message to deploy.yml
renovate or dependabot for a pnpm monorepo?
turn off the noisy alert at night but keep it in the day
generate screenshots for the app store from the simulator
cleanup job for docker images on the build agents
please write a git alias for cleaning merged branches
Every night somebody logs in and empties the temp table. Write the job that does it.
Tick lists for releases are over; pour the 30 points into a workflow.
Please take the backup duty off Malik and give it to cron.
Each release the editors renumber chapters by hand. Let pandoc do it.
On Mondays Dana exports the CSV by hand. Make that a scheduled query.
Write a script so that nobody retypes the delivery notes.
List the manual steps in docs/ops.md and propose a script for each.
A single config value in one file: edit by hand or script? Short answer.
Hand-edited lock file broke the build. How do I regenerate it?
Someone changed the schema by hand on staging; write the migration that matches.
Draft a kind reply to Ute, who prefers to deploy manually.
Why is copying by hand each week worse than a small script?
What does an hour of hand work per day cost in a year?
Lint rule: no "run this manually" in READMEs.
Print "The Manual" as a booklet with imposed pages, from the build.
The user manual needs a search index, generate it.
Which recurring tasks on this board should we automate first?
Change one customer's mail address, once, in the admin page: OK?
Write the team rule on automation for the handbook.
Detect manual changes in AWS with Terraform plan, nightly.
Answer the auditor: which steps of our deployment still need hands?
Manual QA takes three days each release; which part is easiest to automate?
Replace the sign-off sheet by required checks.
Add a "no manual steps" item to the review checklist for runbooks.
Make the rota superfluous: auto-restart plus alert.
Hand-kept list of endpoints out, generated list in.
Calculate when a four-hour script for a ten-minute weekly task pays off.
Prepare a slide: hours spent on hand work before and after the pipeline.
Name the risks of editing 60 configs by hand.
Give me a checklist for reviewing automation scripts.
What belongs into a runbook when the routine steps are scripted?
After an outage someone patched two pods by hand. Bring them back to the chart.
Dry-run first, then the mass update: how do I build that?
A colleague would like to keep ticking boxes each release. How do I win him over?
Look for the word "manually" in docs/ and make an issue for each hit.
Write an ADR about replacing the by-hand release with a pipeline.
Find hand-edited generated files: compare with a fresh generator run in CI.
The farm app gets weather data from three providers. I'd like a scheduled function which asks all \
three each hour, stores the raw answers, and marks a provider as down after four failures. Please \
write it in TypeScript for our existing worker and add a metric per provider.
We have about 160 SVG files with the old brand colour. Write a Node script which replaces #0a5 and \
#00aa55 with the CSS variable, touches nothing else, prints the number of replacements per file, and \
returns an error code if a file holds neither of the two.
Before each release two testers click through registration, login, search, cart and refund for three \
days. Write Playwright tests for the first two flows as an example for the rest of us, with data \
created through the API and removed afterwards, and tell me how to run them against staging.
Would you please write a small GitHub Action in TypeScript for us? On every pull request it should \
look at the changed migrations, refuse those which drop a column without a comment "approved", and \
write the reason into the check's summary. The team has been doing that by eye so far.
Our podcast people fill in the same 24 fields on five platforms for each episode. Three of the \
platforms have an API. Let's start with those: one YAML file per episode, one command that publishes \
to all three, a state file, so that it can be repeated after an error.
The nightly export writes a CSV of about 2 GB and the server now runs out of memory. Please change it \
to stream row by row, compress while writing and upload in parts. Keep the file name and the columns, \
since the customer's import depends on both.
We moved from GitLab to GitHub last month, and 60 repositories still have the old CI file. Could you \
write a converter that covers our three patterns (node, docker, static site), makes a branch in each \
repository, and opens a pull request with a note about what it couldn't convert?
Each time when the design tokens change, I run four commands: export from Figma, style-dictionary, \
prettier, and copying into two apps. Please put that in a single npm script that stops at the first \
failure and prints which files have changed.
Sales mails us about eight new premium customers a day, and support sets up each tenant by clicking \
for 45 minutes. I've attached the list of the clicks from the wiki. Write a script using our admin API \
which reads a JSON file and does the same, and which can continue where it stopped.\n1. create \
organisation\n2. add owner\n3. choose plan\n4. switch on modules\n5. invite
For the museum's audio guide, 320 stops need new numbers. There's a CSV with old and new. Please write \
a migration which sets them in one transaction, checks that no number occurs twice, and leaves a table \
with the old values so that we can go back.
I'm responsible for the release of a desktop app. Signing for Windows, notarising for macOS, AppImage \
for Linux, upload, changelog, update feed. Right now it takes me half a day and many clicks every \
month. Make a plan for automating that with electron-builder and GitHub Actions, in steps of at most a \
day.
In our school platform, teachers get a mail if a pupil has three open tasks. The job sends it twice \
from time to time, when two workers start together. Please add a lock in Postgres (advisory or a \
unique key, as you like) and explain which is better here.
Every quarter 52 tariffs change. Until now Birgit has typed them into the admin UI, which takes a day \
and went wrong in July. Please design a CSV import: format, validation rules, preview with old and new \
values, approval by a second person, and a log of who imported what.
Could you help me write to our customer? He wants our admins to log in every night to look at the \
logs, as it was before. We've got alerts now that come within a minute. It should be polite, short, \
and offer him access to the dashboard.
Our monorepo has 30 packages and each has its own tsconfig, eslintrc and jest-to-vitest leftovers. I'd \
like a script that brings the configs into one shape: extend the base, remove duplicates, keep \
overrides, sort keys. With a report of what is left for a person to decide.
The app for the ferry line shows departures from a spreadsheet. Someone at the harbour office edits \
the sheet by hand, that's fine and stays. But the transfer to the app is done by Lotte each evening \
with copy and paste. Please write a job which reads the sheet through the API every ten minutes and \
validates the times.
We use Terraform, but now and then a colleague changes something in the AWS console because it's \
urgent. I want to see this. Write a nightly workflow that runs terraform plan for the four \
environments with -detailed-exitcode, and posts the summary if there's drift.
Please extend the following Makefile by a target "restore", which takes the newest backup, and by \
"verify", which restores it into a temporary database and counts the rows of the three main \
tables.\n```make\nbackup:\n  pg_dump $(DB) \| gzip > backup/$(shell date +%F).sql.gz\n```
The script below renames photos by date. Make it handle HEIC too, skip files which are already named \
well, and put those without a date in a separate folder.\n```python\nfor path in \
Path("in").glob("*.jpg"):\n    taken = exif_date(path)\n    path.rename(Path("out") / \
f"\{taken:%Y-%m-%d_%H%M%S\}.jpg")\n```
Add an upload to this script: when the PDF is ready it has to go to the SFTP server of the printing \
house, folder /in, and we need a mail if it fails.\n```sh\npandoc manual/*.md -o manual.pdf --toc\n```
In this config the schedule for the nightly import is hard-coded. Make it an environment variable with \
the present value as default.\n```ts\nexport const jobs = \[\n  \{ name: "import", cron: "15 1 * * *" \
\},\n  \{ name: "cleanup", cron: "45 2 * * *" \},\n\];\n```
Please look at this trace from the scheduled run and tell me what to change. By hand it \
works.\n```\nError: Cannot find module 'dotenv'\n    at Function.Module._resolveFilename\n    at \
/opt/app/scripts/export.js:1:1\n```
Here's the package.json. Add scripts for a nightly build, for cleaning, and for a release that does \
both and tags.\n```json\n"scripts": \{\n  "build": "vite build",\n  "test": "vitest run"\n\}\n```
Turn these notes into a workflow file with three jobs that depend on each other.\n- lint and types\n- \
unit tests on node 20 and 22\n- build and upload artefact, only on main
Which of these should run as a cron job, and which on an event? Please give a reason for each.\n- send \
welcome mail\n- delete expired sessions\n- rebuild search index\n- invoice at end of month\n- resize \
uploaded photo
I found this in our docs and would like to replace it with something automatic: "After adding a new \
icon, open icons.ts and add the export by hand, then run the formatter." Write a script and a check in \
CI.
Please make a table from this log: job name, start, duration, result.\n```\n02:00:01 backup \
start\n02:07:44 backup ok\n02:10:00 export start\n02:10:03 export failed: timeout\n```
My colleague wrote this reply on the ticket: "No script, I do it every Monday in twenty minutes, \
that's fine." I'd like to answer with numbers: 20 minutes times 46 weeks, two mistakes last year of \
three hours each, script about four hours. Friendly, please, he's a good guy.
In the pharmacy system, opening hours of 85 branches come from a web form which the head office fills \
in. The values then get copied by a trainee to the website. Let's have a webhook from the form that \
updates the branch pages at once and logs the old values.
Our changelog has been kept by hand since 2019. I don't want to lose that history, but from 5.0 on it \
should be generated. How do we set up git-cliff so that it only adds new sections on top and leaves \
the old text alone?
We need a mass mail to 3,000 members about the new terms. Write a script that sends in batches of 50, \
waits between them, stores who has already got it, and can be stopped and started again. Test mode \
with only my address first.
I'd like our CI to be quicker. It takes 25 minutes: install 4, lint 3, types 2, unit tests 6, build 5, \
e2e 5, all in a row. Please propose a split into parallel jobs with caching, and write the workflow.
The data team gets the timesheets as Excel files from eleven sites each Friday and someone merges them \
by hand. Write a Python script with pandas: read all files from a folder, unify the column names, warn \
about unknown employees, write one Parquet file and a summary.
Please write a script to set up a developer machine from scratch: Node, pnpm, Docker, the four repos, \
the .env files from templates, database with seed data. It should work on macOS and Ubuntu and tell at \
the end what is missing.
We get up to 300 failed payments a day, mostly because of timeouts at the bank. Support used to press \
"retry" for each. Now I'd like automatic retries after 1, 10 and 60 minutes, but only for timeouts and \
5xx, never for declined cards.
For our archive, scan jobs put TIFF files in a folder. I want a watcher which waits until a file is \
complete, converts it to PDF/A, reads the barcode on page one, renames it accordingly, and moves it. \
Files without a barcode go to a folder for review.
How would you test a release script that tags, pushes and publishes? I don't want to publish real \
packages from a test. Local registry, dry run, or mocks: what's the usual way, and could you write an \
example with Verdaccio?
The on-call rota itself is kept in a spreadsheet and someone copies it to PagerDuty each month. Write \
a sync that reads the sheet, compares with the schedule there, and makes overrides only where they \
differ.
Last night the disk was full because the log rotation didn't run. Please write logrotate config for \
/var/log/app/*.log: daily, 14 files, compressed, and the app has to reopen its file. Add an alert for \
the case that it didn't run.
Please put the following rule into ESLint, with autofix if possible: import of lodash functions always \
from lodash-es, one import per file, sorted. We've 400 files to convert, so tell me too how to run it \
on the whole repo in one go.
I'd like a bot for our channel: "/deploy staging 4.2.0" starts the workflow, answers with the link, \
and reports the result. Only members of the group ops may use it for production.
We've got a calendar with clinic holidays that a secretary enters in three systems. One of them has an \
API, one imports CSV, one only has a web form. What would an automation look like for each of these?
Our translations go from the code to the agency as Excel and back, with somebody copying cells. Could \
you write two commands, i18n:export and i18n:import, with a check that placeholders such as \
\{\{count\}\} have survived?
A bug in July set 1,140 bookings to the wrong season. I have the list of ids. Write a one-time repair \
script: backup of the rows, update in batches, check of the totals, and a report for accounting.
Do we need a queue for the nightly reports, or will a simple loop with concurrency do? 400 customers, \
each report takes 20 seconds, and they should all be there by six in the morning.
Write a reusable retry function for our HTTP client: maximum attempts, backoff with jitter, only for \
idempotent methods, respect Retry-After, log each attempt. Tests with fake timers, please.
Our old deployment by FTP lives on for one customer. Could you script it with lftp: mirror, only \
changed files, delete the removed ones, keep uploads/, and stop if more than 50 files would be deleted?
There are 12 JSON files with the version number in them. Let the release script update them all, and \
add a test that fails if one of them differs from package.json.
Please plan how we could get rid of the rota for log reading: which alerts, which thresholds to begin \
with, how to find false alarms, and when we can stop the reading.
For each merged PR with the label "customer", create a draft of a release letter from the description \
and put it in the shared drive. In the end an editor reads it once; he shouldn't have to gather \
anything.
Let the staging environment shut down at 7 pm and come back at 7 am on weekdays, with a way to keep it \
up for one evening.
Add a matrix of browsers to the e2e job, and collect the traces of failed tests as one artefact.
Write a script which reads the changelogs of all our dependencies that Renovate wants to raise and \
puts the breaking changes in the PR comment.
Please check whether any of the scheduled jobs run at the same time and draw me a simple text timeline \
of the night.
I want every new endpoint to come with docs, schema, test, and a metric. Write the plop generator.
Make the import tolerate a missing last column, and let it warn instead of abort.
Please prepare the scripts folder for a review: one line of usage per script, set -euo pipefail \
everywhere, no absolute paths.
The hook should also refuse commits that contain console.log in src, except in the logger itself.
When the tariff file arrives in the bucket, start the import, and tell me if it hasn't arrived by eight.
Write a job that recalculates the rankings each hour, only for leagues with a new result.
Could you rewrite the cron expression to run on the last working day of the month?
I'd like a script to move tickets without activity for a year to the archive board.
In the bank app a list of 300 branch addresses is kept as JSON. Please write a script that fetches the \
current list from the open data portal once a week, compares it, and opens a pull request with a \
readable diff. It must never delete more than ten entries without a label on the PR.
We've three environments, and copying a feature flag from one to the next is done by hand in the UI, \
with the usual mistakes. I'd like flags in a YAML file, a script that applies them through the API, \
and a CI check on pull requests that shows what would change where.
For the song database I need a batch job which reads the ID3 tags of 40,000 files, writes artist, \
title, length and cover into Postgres, and notes unreadable files. It should use all cores, show \
progress, and be able to continue after Ctrl-C.
When I run our release script on a Monday after a weekend with many merges, it fails with "tag already \
exists". Please look at the script, find the reason, and make it stop early with a clear message \
before anything has been pushed.\n```sh\nv=$(node -p "require('./package.json').version")\nnpm run \
build\ngit tag "v$v"\ngit push --tags\nnpm publish\n```
Our handbook says in chapter 7 that the developer on duty looks at the logs every morning and writes \
the count of errors down by hand. I want to rewrite the chapter: alerts in Grafana, a weekly digest by \
mail, and what the person on duty does when an alert comes. Give me a draft of one page.
Please create a script for our theatre's box office. It reads tomorrow's shows from the API, makes one \
PDF per show with all reservations by name, and prints those on the printer "kasse2" at 5 pm each day. \
In case the API doesn't answer, it tries again every five minutes until six.
I'm looking for a way to keep secrets out of this, but automatic: the deploy workflow needs an SSH key \
and a token. Which steps do I need for OIDC with AWS in place of long-lived keys? We deploy on each \
merge to main.
A data entry clerk types addresses from handwritten postcards. That'll stay as no OCR reads them well \
enough. But she then copies each address in two more systems by hand, and this could be done by an \
export. Please sketch the export and the two imports.
Would you check whether this Dockerfile layer caching works in CI? The build takes nine minutes on \
every push, even when only a README changed. And add a path filter to the workflow, so that docs \
changes don't start it.
Until recently our hotel partners' photos were cropped by hand. Now there's a script, but it cuts off \
heads. Please use the attention strategy of sharp for portrait photos, and put all pictures where the \
face is near the edge on a list for review.
We'd like a "first aid" script for the on-call person: collects the last 200 log lines of each \
service, the state of the queues, the slow queries, memory and disk, zips all of it, and attaches it \
to the incident ticket. At the moment they gather that by hand while everything burns.
Please help me to make the case for a formatter to two senior colleagues. They've aligned their code \
by hand for twenty years and say it's part of the craft. I'd rather convince than force them. Half a \
page, with the point about review time and merge conflicts.
Could you turn the table in docs/countries.md into data? Someone edits it by hand whenever a country \
is added, and the app has another list. I'd like one JSON as the source, the Markdown generated from \
it, and a CI check that they agree.
Let's have nightly visual regression tests of the Storybook. 420 stories, three widths. Which is best \
for us: Playwright with its own snapshots, Chromatic, or Lost Pixel? We have no budget for more than \
50 euros a month.
I've to rename the npm scope in 22 packages, from @old to @new, with imports, tsconfig paths, \
workflows, docs and CODEOWNERS. Write a script that does that and runs the type check at the end. Lock \
file has to be regenerated, not edited.
Our nightly backup runs at 2, the import at 2:30, and the backup takes longer each month. I'd like the \
import to wait for the end of the backup, but at most until 4. How would you do that with systemd \
timers?
For the reading app we produce audio files with a TTS service, one request per paragraph. Write a \
queue for that with concurrency 5, retry on 429 with the header's waiting time, a cache by text hash, \
and a cost counter.
The manual of the irrigation controller has 14 chapters in AsciiDoc. Please set up a build that makes \
HTML, PDF and EPUB, checks all cross-references, and publishes on each tag. Front page with version \
and date.
Could you write us a commit-msg hook that adds the ticket number from the branch name \
(feature/ABC-123-something) to the subject, unless it's there already, and leaves merge commits alone?
Each Friday at noon, collect the merged PRs of the week with author and label, group them by team, and \
post that in the channel #news. If it's a week with no merges, post nothing.
Write a Python job that reads the IMAP mailbox for orders every five minutes, saves the attachments by \
customer number, moves the mail to "done", and doesn't process anything twice.
On our CI, the e2e job is flaky: two or three of 80 tests fail at random. Please set retries to 2 for \
CI only, collect statistics on which tests were retried, and post the top five each Monday.
I've changed the price of one article directly in the database on Tuesday since the customer was on \
the phone. Please write a small migration so that the seed file and the other environments agree with \
that.
Give me a plan to move from a hand-run monthly patch round over 34 hosts to unattended upgrades with \
staged reboots.
Our shop's CSV export has a semicolon in some product names. Make the nightly script quote fields \
properly and add a test.
Make the docs build fail on missing images, so that no one has to look through 90 pages after each \
release.
Please add to the deploy script: record version, time and user in a table, so that we can stop writing \
it in the sheet.
Bo and Cleo still keep version lists in a wiki. Generate the page from the clusters each night, please.
I want tests for the cron expressions in jobs.ts: next three runs for each, in Berlin time.
Should automatic formatting of 1,200 files go in one commit? What about git blame?
When the lock file conflicts in a merge, how can I have it regenerated automatically?
Write a job that warns the sales team if a contract ends in 60 days.
The script that sends reminders has no log. Add structured logging with pino and a run id.
Is there an action to publish test results as a comment? Our reporter writes JUnit XML.
Could you make the sync two-way? Changes in the CRM should come back to the shop within ten minutes.
Please convert the Jenkinsfile in this repo into a reusable workflow with inputs for environment and \
version.
A shell alias doesn't help the others; put it in package.json and document it.
How can I get all of the scheduled workflows of our organisation in one list, with their last result?
Rita is tired of comparing two price lists every week. Write a diff tool with a tolerance of one cent.
Let me know which of our 60 npm scripts could be merged, and propose names.
Write a watcher for the incoming folder with chokidar; handle half-written files.
Please add a confirmation prompt to the mass delete script, and --yes for CI.
The badge on our README shows the wrong branch. Fix the URL.
We want to roll out a new .editorconfig to 60 repos. Which tool does multi-repo changes well?
Make the nightly build skip packages whose hash hasn't changed.
After each deployment, run the five smoke tests and roll back automatically if one fails.
Change the cron so that it doesn't run on public holidays in Bavaria.
Our test users expire every 90 days; write a job that renews them.
Add a line count check, so that an export with less than half of yesterday's rows raises an alarm.
I'd like a weekly mail with the packages that are more than two major versions behind.
Write a rename script with git mv so that history is kept.
Please write the code for a scheduled task in NestJS that cleans expired tokens.
The team wants a single "do everything" command for new developers. Suggest a name and write it.
Set an alarm for jobs that take twice their usual time.
Please create a GitHub App-less way to open PRs from a workflow. Which permissions are needed?
The restart by hand every morning hides a memory leak. Help me find it, and until then restart by timer.
Fill the sheet "Hours" from Toggl's API on the first day of each month.
Could someone without rights start the release? Explain environments and reviewers in GitHub.
Our import stops at row 14,112. Write a validator that lists all bad rows at once.
Put an upper limit of 50 on messages per run of the reminder job.
Write an npm script to compare bundle sizes between main and the current branch.
I want the changelog sorted by package, then by type. Configure release-please accordingly.
Let's add a heartbeat to the sync between warehouse and shop.
Please look for hand-work hints such as "remember to update" in code comments and list file and line.
Make a template for runbooks that asks for the script first and allows prose for the rest.
Write an answer to the question in the forum: "how do you keep 40 WordPress sites up to date without \
clicking?"
An auditor wants a list of all manual interventions in production last year. Build it from the audit \
log with SQL.
Explain to my boss how a scheduled job differs from a reminder in the calendar, in plain words.
Generate the API docs page that devs used to edit by hand for every endpoint.
The import from the paper forms: which fields could a scanner app read reliably?
Please give each cron job an owner in code and put it in the alert's text.
Move the release date logic into a function with tests; it's every second Tuesday except in December.
Add a cleanup to the e2e suite so that test bookings vanish after the run.
Convert the wiki's "how to deploy" page into comments in the workflow.
Write a script that takes the oldest open Renovate PR, rebases it and waits for CI.
Make the Slack bot list today's scheduled jobs on request.
I need the difference between at-least-once and exactly-once for our retry of payments.
Let the tenant script send a welcome mail at the end, with a template per language.
Please make the FTP fetch resume after a broken connection.
Add a schedule to this job, on weekdays at 6:45 UTC:\n```yaml\non:\n  workflow_dispatch:\n```
Is this regex good enough for replacing all old image \
paths?\n```\ns#/img/(\[a-z-\]+)\[.\]png#/assets/$1.webp#g\n```
Tell me why the timer below never fires.\n```\n\[Timer\]\nOnCalender=daily\nPersistent=true\n```
Make the function retry.\n```ts\nasync function pull() \{\n  const res = await fetch(url);\n  return \
res.json();\n\}\n```
Extend it with a mail at the end:\n```bash\nfor h in $(cat hosts.txt); do ssh "$h" uptime; done\n```
Make a generator template from this file:\n```tsx\nexport function PriceTag(props: PriceTagProps) \{\n \
 return <span className="price-tag">\{props.value\}</span>;\n\}\n```
This is our current hook. Add a check for merge conflict markers.\n```sh\n#!/bin/sh\nnpx \
lint-staged\n```
Which of these notes is a legitimate one-off and which one needs a script?\n- fixed name on invoice \
4411\n- renamed 60 photos\n- restarted importer (again)\n- changed mail of one user
cron every second friday, is that possible
bash: loop over the lines of a file and call curl for each
turn on automerge for the docs repo
script for the weekly numbers please, i'm done with copy and paste
what's the shortest way to bump all workspaces
our action ran 600 minutes this month, where can i save
add a cache for playwright browsers
can prettier ignore the generated folder
write a dry run for the tenant deletion
does a single typo in one file need a codemod? no, right?
git hook to stop pushing on fridays after 4
make eslint fix on commit only for ts files
post coverage to the pr
how do i test a github action locally
scheduled job missed during dst, what now
let the script ask before it overwrites
ship the manual with the installer, it's a pdf
batch rename: lower case all file names in public
restart only if the health check fails 3 times
pls write a script that opens the preview of all 66 microsites and checks the banner
monitor the certificate of the mail server too
sort the imports in the whole repo once and then on save
the backup should also go to a second bucket
ask me for the ticket number when i commit
skip ci for docs
auto close the preview after a week
send me the log if the export fails
generate types from graphql
pull, install, build, restart: one script
Every release we tick 40 points by hand; make it a pipeline.
Please rotate the log archives weekly by script.
Restart the proxy automatically at night.
Import 65 suppliers from Excel.
Vincent starts the import by hand at 6; give that to cron.
Write a form parser for the daily 30 forms.
Flag suspicious orders with a rule instead of a weekly look.
Regenerate the client classes in CI.
Deploy all nine services with one command.
Run the twelve checks after each merge automatically.
Fetch the exchange rates every morning.
Keep six config repos alike with a sync workflow.
Write an ntfy alert for an empty inbox folder.
Publish 15 newsletters through the API.
Apply the 25 patches to each customer's branch in a loop.
Bring the deploy bot back to life, the token has expired.
Remind people about stale branches by bot.
Compress 120 images per edition, script please.
Merge translations automatically after each push.
Bill customers daily from a job.
Resend bounced invoices after an hour.
Compare screens per release with pixelmatch.
Rotate logs with logrotate.
Write the weekly changelog mail from git.
Load opening hours from the open data file.
Convert 80 XLS files per month to CSV.
Ship the iOS app from CI with fastlane.
Create 400 voucher codes and export them.
Tag articles automatically by topic.
Apply a setting to 48 tenants by script.
Ship prod logs to Loki.
Poll the API hourly and store the answer.
Deactivate accounts unused for a year, monthly.
Number migrations by timestamp.
Fix 3,000 lint warnings with autofix first.
Newsletter links: collect them from the feed.
Run post-reboot steps from systemd.
Chart the burn-down from Jira's API.
Distribute tickets by round robin.
Name the next version from the commits.
Upload webcam pictures hourly with rsync.
Score 800 reviews a day with a small model.
Renew API tokens monthly by job.
Export energy data for 50 sites each month.
Read attendance from the card reader.
Write a script that sets the map pins from a CSV.
Reapply vendor patches with patch-package.
Flush the cache after each publish.
Create demo tenants with one command.
Turn 60 tickets' worth of edits into one codemod.
Index 1,100 articles weekly.
Update the copyright year automatically each January.
Collect 900 uploads in one sheet by script.
Template nginx with Ansible for 16 hosts.
Set up autoscaling for rush hour.
Nightly clean-up: write Kai's commands into a script.
Back up at 8 pm without anybody.
Diff two API versions in CI.
Write the weekly cutover as a script with checks between the steps.
Test 25 scanners' firmware with a rig script.
Fill slides with the month's numbers.
Probe 44 queues every minute.
Send forms to the insurer's portal via its API.
Transform 70 XML files with XSLT.
Fix time zones in 200 rows by migration.
Release notes, version, tag: all three from one tool.
Add comments to 145 files by script.
Reboot the lobby screens at 4 am by timer.
OCR for 60 contracts a month?
Watch the payment log and alert.
Archive projects in December by a yearly job.
Snapshot 14 databases on Sundays.
Enter bookings in the calendar through a webhook.
Search for TODOs weekly and open issues.
Add a spell checker to the docs build.
Create 300 test accounts before each cycle.
Drivers' roster: import from the planning tool.
Normalise image names on upload.
Collect version numbers from all clusters.
Close the day on all tills at ten, automatically.
Relabel 450 charts through the API.
Split the 9,000-line JSON and merge it at build.
Copy a course 40 times by script.
Disk space alert, please.
Pull 27 repos with one command.
Turn on auto-merge for minor updates.
Resize, rename, upload: 50 pictures a day, one script.
Change 1,000 tooltips with a script and a CSV.
Restart smart home hubs weekly via MQTT.
Open an issue for each new log error, with deduplication.
Version table of all containers, generated nightly.
Sort vendors' feeds into one import format.
Delete 100 test orders each evening by query.
Load the 64 light cues from a file before each show.
Send the standard reply automatically.
Seal export packages with a checksum script.
ER diagrams from the schema, after each migration.
A weekly digest of slow queries.
Please let cron mail only errors.
Which npm package retries fetch calls?
Make the linter's message point to scripts/rename.mjs.
Could this be a make target: npm ci, npm run build, docker build?
Write a script for comparing two folders by hash.
Clone and configure 30 projects through the GitLab API.
Put the backup script under version control and add tests with bats.
What is a good name for the nightly job?
Draft a changelog policy for 22 packages.
Explain `concurrency` in GitHub Actions.
Can Renovate update Docker digests too?
Give the cron container a health check.
Kill hanging jobs after 30 minutes.
Write a hook that formats SQL files.
Make docs/manual/toc.md up to date on every commit.
Run this script for every tenant in parallel, four at a time.
Notify me when a scheduled job has been disabled.
Sync the printed manual's version with package.json.
Bitte die Zertifikate automatisch erneuern und vorher warnen.
Wir tippen die Zählerstände jeden Monat von Hand ein. Wie lässt sich das automatisieren?
Schreib mir ein Skript, das alle Bilder im Ordner verkleinert.
Kannst du einen Pre-Commit-Hook für Prettier einrichten?
Inhaltsverzeichnis für das Handbuch automatisch erzeugen, bitte.
Erstelle eine GitHub Action, die jeden Montag die Abhängigkeiten prüft.
Eine falsche Hausnummer in einem Datensatz: darf ich die direkt ändern?
Ajoute un job cron qui sauvegarde la base chaque nuit.
Comment automatiser les étapes de cette liste?\n1. copier les fichiers\n2. changer la version\n3. \
envoyer un mail
Necesito un script que importe los precios cada lunes.
Scrivi una GitHub Action che pubblica il pacchetto a ogni tag.
Maak een script dat alle oude branches verwijdert.
Napisz skrypt, który codziennie sprawdza certyfikaty.
Skriv ett skript som döper om alla filer i mappen.
The brewery's batch numbers are typed by hand and there are gaps. Please add a Postgres sequence, fill \
it from the highest number, and show the brewer the next number in the form.
Our tram app has 640 announcement texts with the old company name. Write a script that replaces it in \
the JSON files, respects upper and lower case, and prints a table of what was changed.
On each working day before seven support logs in to four servers by hand and looks at memory, disk and \
queues. Replace that by node_exporter, three alerts and a morning summary in the channel.
Pierre exports the member list every Monday, removes duplicates by eye, and mails it to eleven \
chapters. Script this: query, deduplicate on mail and name, one file per chapter, send.
I'd like a GitHub Action which, when the label "translate" is set, sends the new keys to DeepL, \
commits the drafts and asks a native speaker for review.
We rename about 400 archive scans a month after reading the signature on the first page. Could OCR \
with a regex do most of that, and leave only the unclear ones to the volunteers?
Write a job for the fish farm: read oxygen and temperature of 36 tanks from the controller over Modbus \
every ten minutes, store them, alert on outliers.
The Jenkins job that restores the training system takes 40 minutes. How can I speed it up? It drops, \
creates, loads a 6 GB dump and runs 14 statements.
Please correct 750 user records with a wrong country by a migration: mapping in a CSV, backup table, \
count before and after.
Let the docs job build the endpoint pages from OpenAPI, and have it fail if an endpoint has no \
description.
Our 45 dealers should be able to upload stock as CSV or send it via API. Write the endpoint, with \
validation and a report by mail.
For each parcel that hasn't moved for three days, fetch the status from the carrier's API, update the \
order and send the template mail. The call centre does this by hand now, 130 times a day.
Please write to the team: from July on formatting happens on save and in the hook, and style comments \
in reviews end. Keep it short and cheerful.
Split the nightly job into export, check and upload, so that a failed upload can be repeated without \
exporting again.
I need a script to check that each of our 180 endpoint pages is linked from the navigation.
After a power cut the heating app needs its 60 room temperatures again. Store them and restore on start.
Give me a small Express endpoint that receives a GitHub webhook, checks the signature and starts the \
import.
Our changelog generator lists merge commits. Filter those out and group the rest by scope.
Could you add a flag to the seed script for the number of farms, default 50?
The calendar import creates duplicates whenever it's run again. Use the UID of the event as a key.
A new admin asked me for the list of servers he must visit each month. There's none, Ansible does it; \
write him a short introduction to our playbooks.
We want to archive Jira projects in December, each year, when they had no ticket for twelve months. \
Script with dry run, list to the owners two weeks before.
Translate this bash script to a Node script that works on Windows:\n```bash\nrm -rf dist && mkdir dist \
&& cp -r public/* dist/\n```
Have a look at the retry below: it retries 404 as well, which makes no sense.\n```ts\nfor (let i = 0; \
i < 5; i++) \{\n  try \{ return await get(url); \} catch \{ await sleep(1000); \}\n\}\n```
The test for the scheduler takes a minute because it really waits. Use fake timers.\n```ts\nit("runs \
each minute", async () => \{\n  start(job);\n  await sleep(60000);\n  \
expect(job).toHaveBeenCalledOnce();\n\});\n```
Append an upload to the company's Nextcloud to this script, with the token from an environment \
variable:\n```sh\nzip -r "site-$(date +%F).zip" public/\n```
I'd like to read this workflow run's summary in plain words. What failed and what was \
skipped?\n```\nlint: success\ntest (18): success\ntest (20): failure\ndeploy: skipped\n```
From these commands that Ola types after every merge, make one npm script.\n```\ngit pull\npnpm \
i\npnpm -r build\npnpm --filter web preview\n```
Someone left this note in the repo; please reply to it as a comment in the PR, why a script is better \
here.\n"Just edit the six env files by hand when the URL changes, it's quick."
Please write a cron line and a wrapper for this, with lock, log and mail on \
failure.\n`/opt/venv/bin/python /opt/jobs/rankings.py --season 2027`
What's a safe way to run a mass update of 12,000 spare parts prices from four suppliers' PDFs? The \
clerks type them until now. I think of extracting tables with camelot, a check against last month's \
price, and a review page for anything above ten percent.
Each release, the captain reads aloud the merged tickets and somebody types notes. I'd like a command \
that writes the draft from Jira and git, with sections for customers and for operations, so the \
meeting gets shorter.
Write a Playwright script for the supplier portal without an API: log in with credentials from the \
vault, download the 90 invoices of last month, name them by number, stop politely if a captcha shows up.
We'd like all of the 24 services to have the same Dockerfile, workflow and lint config. Which approach \
is better, a template repo with a sync action or a shared base image plus reusable workflows? We're \
eight developers.
The night worker who used to start four jobs by hand retires. Please write the schedule as systemd \
timers with dependencies: invoice run, backup, statistics, mailing, each only if the one before went \
well, plus a mail with times at the end.
There are six trainee reports a week on how many rows they typed. I believe half could be imported. \
Please list questions I should ask about each source to find out whether a script can read it.
I once corrected a broken row with psql by hand on production, with two colleagues watching. Should I \
write it up somewhere, and how? We have an ops log in the repo.
Explain the following in our handbook, please: one-off repairs may be done by hand with a second \
person watching and a note in the ops log; whatever happens a second time gets a script.
Our office has a printed booklet called "Manual for the till". Its source is InDesign, alas. How could \
we bring it into the repo as Markdown and have CI make the booklet PDF, A5 with two-sided layout?
Add a weekly job that looks for pull requests waiting for more than five days and asks the reviewers \
in a thread.
For the load test on Saturday nights I want a summary on Monday morning: p95, error rate, comparison \
to the week before.
Please make the hook's error text friendlier, and let it say which command fixes the problem.
Vera wants to know whether the Monday export can also write Parquet. Add an option, please.
The release captain changes every two weeks. Have a bot announce who's next and open the milestone.
When the build number is missing, the about page shows "undefined". Let the build fail in this case.
Check all the shell scripts in the repo with shellcheck in CI, warnings as errors.
Make a small library of our retry, lock and log helpers so that all jobs use the same.
How can I prevent scheduled workflows from running in forks?
The interns still rename podcast files one by one. Write them a script and a readme with two examples.
If somebody edits a file under generated/, the CI should fail with the name of the generator.
Could we let customers pick their own export time? A settings page and a job per customer.
Write SQL for a view of jobs that failed more than twice this week.
Please estimate the effort to automate each of the 11 Monday reports; the systems are SAP, Jira, GA4, \
Stripe and a few spreadsheets.
Let each service expose /version, and have a job collect these for the wiki page.
Put the tests for the mass mailing behind a flag so that CI never sends real mails.
A colleague typed DELETE without WHERE yesterday. Which guard rails do you suggest, apart from backups?
Create a bash function "retry" that takes a number and a command.
Our nightly job runs under root. Make a user for it and give it only the rights it needs.
Tell me in two sentences what a codemod is; the product owner asks why it took an hour and not three \
weeks.
Please write the deprecation plan for the hand-run import page: banner, date, redirect to the CSV \
upload.
Mia would like to know at a glance which tenants have which flags. Make a script that prints a matrix.
Let's use OpenRewrite or jscodeshift? We've 260 React files and 90 Java classes to change.
Make the price import send a summary to Birgit every Monday, even when nothing changed.
Rebuild the demo system from scratch each night, from seed data and the newest tag.
How should I name branches made by bots so that the cleanup leaves them alone until merged?
The pipeline sends 40 mails a day. Reduce this to failures and the first success after one.
Write a script that turns the museum's Excel list of objects into our JSON format and validates the \
years.
Since the timetable changes each December, schedule a job for the first week of that month to remind \
us and to fetch the new GTFS file.
Does the on-call engineer have to do anything by hand when the primary database fails? Describe what \
our failover does on its own.
Extend the tenant script: logo upload, mail sender, and the tax rule as options.
Our insurance forms come in as PDF, 220 a day. The robot reads about 80 percent correctly, and five \
clerks type the others. Please write a metric for the share of forms read without help, per form type, \
so that we know where training data would pay off most.
For the climbing gym, a job should free unpaid places each evening at eight: find bookings without \
payment, release them, and send a mail to the customer. The people at the counter do this by hand \
today. Please write it with a grace period of two hours and a log.
One of our 23 sites broke after an automatic update. Rather than stop the updates, I'd like a safety \
net: snapshot before, update, screenshot comparison of five pages, rollback when more than two percent \
differ, and a message to the volunteer of that site.
1,900 articles need a customs code. I've got a CSV with article number and code from our forwarder. \
Please write an import with validation (eight digits, known article), a dry run, and a list of \
articles without a code at the end. For new articles the field should be mandatory.
Write a script that compares about 150 config values of dev, staging and prod, and knows which values \
have to differ. Output as a Markdown table. It'll run each Tuesday in CI and open an issue in case of \
surprises.
The junior should learn about codemods. Please make a small exercise with jscodeshift: change import \
paths in ten sample files, then rename a prop, then write a test for the transform. Around two hours, \
with hints and a solution.
We add about 40 scores a month to the choir's app and type composer, voices and length from the paper \
covers. Is there an open catalogue with an API for sheet music? If so, please sketch a lookup by title \
and composer that fills the form, with the person confirming.
Please write the check that runs after every deployment: 18 pages, each must answer with 200 in under \
two seconds, contain its heading and show at least one entry. Use plain fetch in Node, run in \
parallel, and let the pipeline go red if anything is missing.
Replace our home-grown stale bot by the official action: tickets without activity for 90 days get a \
label and a comment, after another 30 days they're closed. Not for the labels "security" and \
"customer". Show me the workflow file.
Generate our third-party notice at build time from the lock file: name, version, licence, author, \
link. The build must fail with licences that aren't on the list. Up to now every developer has kept \
his part by hand, and half is missing.
The radio station has to report every song played. Please write an export from the playout database to \
the XML format of the collecting society, per show, and upload it over SFTP at the end of each show. A \
test with the sample file would be great.
A hotfix has to go to 29 customer installations. Make an Ansible playbook: five at a time, stop the \
service, copy the jar, start, wait for the health check, stop the whole roll-out at the first failure, \
and print a table at the end.
In sixteen bakeries the manager types the day's sum and reduces 35 articles by hand each evening. The \
till has a REST API. Please design the nightly job that does both, tell me about edge cases like \
cancelled receipts, and write the first version.
Please clean up our README's section about releases. It still lists eleven steps to be done by hand, \
but the workflow has been doing them since spring. Two sentences and the link to the workflow should \
be enough, and a line on what to do if it fails.
The customer wants to be told about each release personally. I'd write a mail per customer from a \
template with the changes in the modules he uses. Please write a script which makes drafts in our mail \
tool so the account managers just read and send.
Our 180 test cases are in a binder, and testers go through it for each build. I want to move them to \
automated tests over the next half year. How do I decide on the order? Please suggest criteria such as \
frequency of bugs, duration, and stability of the screen.
Why does this alert never fire? The queue was at 900 last night.\n```yaml\nalert: QueueTooLong\nexpr: \
queue_lenght > 200\nfor: 10m\n```
Put these five commands in a script with checks between them: clean working tree, on main, tests \
green.\n```\ngit checkout main\nnpm version minor\nnpm run build\nnpm publish\ngit push \
--follow-tags\n```
Please convert 67 packages to ESM with a script that does the following in each and reports \
failures.\n- "type": "module" in package.json\n- require to import\n- rename vite.config.js
From this crontab, make a table in Markdown with plain words for the times, and mark jobs which could \
overlap.\n5 4 * * * clean-tmp\n0 5 * * 1 report\n*/30 * * * * check-queue
Wrap these statements in one transaction and a function that our import calls at the end, so no \
operator has to type them.\n```sql\nDELETE FROM staging WHERE imported;\nUPDATE import_log SET closed \
= true WHERE id = 7;\n```
I got this from our linter and don't understand it. What does it want from me?\n"docs/ops.md:14 \
no-hand-work: 'restart the worker by hand each morning' - link a script or a job instead"
The following is in our team agreement: "Each Friday Johan formats the changed files by hand." It's \
outdated. Please write a new sentence: Prettier does it on save and CI checks it.
Which command in this list can't be run twice without harm? I want to make the script idempotent.\n1. \
createdb demo\n2. psql demo < schema.sql\n3. psql demo < seed.sql\n4. redis-cli flushall
A job checks 75 parcels at 4 pm and updates the status in the shop. It needs to stop asking once a \
parcel is delivered.
Merge six monthly price files with a script: same columns, newest price wins, sorted by article.
The timer for the game servers' restart isn't trusted any more because it missed one night. Let me \
know how to see in systemd whether it ran.
Is an external uptime service better than our own script? We've 42 pages and a budget of 20 euros.
Add a make target that copies .env.example to .env and fills in the ports.
For the audit, sample one percent of the log lines automatically and show them in a review page.
Our 14 pumps follow a timer. Please let them skip when it rained more than five millimetres in the \
past day.
Write the newsletter job: collect 25 texts from the CMS, render with MJML, send a test to Ida, then \
send on approval.
Dump 130 tables in parallel with pg_dump -j, please, and compare the size with the previous night.
The status page should refresh itself, so that nobody needs to press F5.
Create tickets from mails sent to support@, with attachments, and no duplicates for replies.
Find unused CSS in 80 files with a tool and open an issue each quarter.
Set a merge queue up for our main branch.
Match payments to invoices by amount and reference; show unmatched ones.
Push the playlist to nine radios at dawn, retry if one is offline.
I'd like badge printing from the visitor form, with no extra clicks.
Weekly uploads: 70 files, resumable, checksum afterwards.
Can GitHub sign the bot's commits?
Validate the metadata of uploads with zod and list all errors at once.
Reload the config on 21 gateways when the file changes in git.
Go-live checks as a script: DNS, TLS, redirects, robots, sitemap.
Sync two trackers through webhooks; which fields conflict?
Member cards: renew all 800 in one batch on the first of January.
Scrape no shops; use the price feed with ETag caching.
Insert a new include in all 190 files of legacy/ with a script.
Start exports on Mondays and Thursdays from one workflow.
Turn the doc with the steps into scripts/release.sh.
Write a script that prints who owns which repo, from CODEOWNERS.
Let the commit hook reject hand-edited files in dist.
Give each job a timeout and log the duration.
A nightly statistics job for the harbour, output as CSV.
Check style in CI; reviewers needn't look for it any more.
Sum up in one paragraph what we've automated since January.
Send 18 CSV files to the warehouse each morning.
Add the tag's date to the changelog's headings.
Which is nicer for small scripts, zx or plain bash?
Draft the mail: "The Monday export now runs by itself."
Remove the manual trigger; it should only run on schedule.
Also allow a manual trigger (workflow_dispatch) for the nightly job.
One clerk, one typo, one row: may I fix it by hand?
Show how to undo the last mass rename.
Format the manual's code samples automatically.
Keep the booklet's page count below 48, let the build warn.
Detect secrets in commits with gitleaks in the hook.
Move the checks from the wiki into CI, one by one.
Make the restart script wait for open requests.
Retry on 429, not on 400.
Schedule posts for the club's page.
Write a test that the sitemap has all routes.
How can a workflow commit back to main safely?
Create labels in all repos from one YAML file.
Explain launchd for a Mac mini build host.
Replace nodemon by node --watch in all scripts.
Could the on-call tool page only after two failed retries?
Name three open-source job schedulers with a web UI.
Put the deploy history on a page.
The codemod missed files with CRLF, fix that.
Add --since to the changelog script.
Backfill thumbnails for old posts, 100 per minute.
Make pnpm install run after switching branches.
Delete artefacts older than 14 days, scheduled.
Write the Ansible task for the cron entry.
Please alert if no order came in for an hour.
Mark slow tests automatically.
Split the release workflow's permissions.
Let Nina get a Slack message when her export is ready.
Publish the Storybook on each merge.
Translate cron strings to words in the UI.
Make the migration reversible.
Lock the deployment while a migration runs.
What does Renovate's dashboard issue show?
Have the archive job skip files in use.
Purge old sessions hourly.
Convert our Gulp tasks into npm scripts.
Use a queue for thumbnail jobs.
Run the codemod on the mobile repo too.
Collect licence texts during the build.
A daily mail with yesterday's sign-ups, please.
Rename env vars across all services by script.
Test the restore, not just the backup: weekly job please.
Make the generator ask for the folder.
Watch for config drift on 34 hosts.
Please write a GitHub Action that checks whether the table of contents of the manual is up to date, \
and if not, commits the new one to the pull request's branch.
Every Monday Olga checks by hand which contracts end within 60 days. Make it a query with a mail, \
sorted by value.
I'm to give a short talk, "From checklist to pipeline". Please outline it in six slides with our \
tenant set-up as an example.
In our team, Sven is afraid that automation makes him superfluous since he's done the data entry for \
years. How do I talk to him, and which new tasks could he have?
Let me have a script which reads the sign-off sheets of the past year and shows which of the 60 checks \
has ever found a bug.
The guide says "bump the version in 14 files manually". Write a script and replace that sentence by \
its name.
Make our certificate watcher cover internal hosts too, with the company's own CA.
For 260 lesson plans a year, the assistant copies goal, material and duration from PDF to a form by \
hand. The PDFs come from three templates. Please write an extractor with pdfplumber for these, output \
as JSON, and a review page for those which don't fit.
We have seven payment providers and somebody looks at their admin pages each hour. Six of them have an \
API for open transactions. Write a collector with one adapter per provider, store the numbers, and \
alert by limit; for the seventh give me an idea.
Our commit-msg hook annoys people as it says only "invalid". I don't want to remove it. Make it show \
the broken rule and an example, and offer to open the editor again with the text typed so far.
The mountain rescue's list of huts appears in three places and all are edited by hand when a date \
changes. Please make one YAML the source, generate the page, the app's JSON, and the PDF from it, and \
let a GitHub Action publish after a merge.
At the vineyard the gateway is broken and Matteo reads five sensors by hand for the time being. When \
the new one is there, I'd like to import his sheet once so the curve has no gap. Write the import for \
his columns: time, sensor, value.
A statement for 38 landlords each month: query the ledger, one PDF per landlord with a sum, mail it, \
keep a copy. The clerk still does it with Word and a calculator. Please propose a design with Node, a \
template and a queue, and say how we test it.
I'd like to have a script for the "Sunday list" which my brother and I work off by hand: export \
orders, empty the temp folder, restart Apache, count the 500s in the log, send the number to Greg. As \
a cron job, with a mail in case a step fails.
If an article's number changes, about 30 kits must change too. Please write a function that replaces \
the number in all kits in one transaction, writes an audit row for each, and test it with kits that \
contain the article twice.
Deletion requests, 15 a day: a clerk opens six systems and looks for the person. Write a service that \
calls the six APIs, collects the proof, retries those which are down, and creates a PDF for the \
folder. The clerk only starts it and signs.
Please write a connector between our shop and the accounting tool: take paid orders every 15 minutes, \
map the 14 fields, post, store the returned number, and never post one twice. Unknown tax codes go on \
a list for the bookkeeper.
1,050 pictures in the media library, some of them 8 MB. Could you write a script that finds those \
above 500 kB, makes a smaller version with the same name, keeps the original in a bucket, and reports \
how much we saved?
Write a firmware pipeline: build in a container, sign with a key from the HSM, flash 24 test boards \
through the rack's API, run the self test and keep the serial numbers in a table. Sergei has done it \
by hand on Wednesdays; he'll review it.
Let me describe our release once more, and then please draw the pipeline as a Mermaid diagram: lint \
and tests on each push, build on main, deployment to staging at once, to production after approval, \
smoke tests, rollback if they fail, notes on success.
Please tell the parish office how one form could feed website, calendar, newspaper and display. Thirty \
events a week are typed four times now. I'd go for a small app with a table and four exporters. What \
do you think is the smallest first step?
I changed one label in production through the CMS by hand, as the ministry wanted it within ten \
minutes. Now staging and the repo have the old text. Please write the commit message and the change to \
labels.de.json, so that the next deployment doesn't undo it.
Our policy check flags TODO comments which tell people to do something by hand. It has a false alarm \
for "by hand" in the text of the pottery shop ("made by hand"). Please restrict the rule to comments, \
and add tests for both cases.\n```js\nconst pattern = /by hand\|manually/i;\n```
Add tests for this helper from our watchdog, please.\n```ts\nexport function shouldRestart(failures: \
number\[\], now: number): boolean \{\n  return failures.filter((t) => now - t < 180_000).length >= \
3;\n\}\n```
Our script collects screenshots, but the order is random. Sort by page and width, and make an HTML \
overview.\n```js\nconst files = await glob("shots/*.png");\nfor (const f of files) console.log(f);\n```
Here's a part of our ops handbook. Mark each step as automated, could be automated, or needs a human \
decision.\n1. read alert\n2. restart service by hand\n3. check queue by eye\n4. decide about informing \
customers\n5. copy log to ticket
I want to fix these with a codemod instead of by hand; which tool finds unused variables and removes \
them safely?\n```\nwarning: unused variable 'rate' (src/fx.ts:12)\nwarning: unused variable 'day' \
(src/cal.ts:88)\n... 431 more\n```
Extend the nightly dump of the cinema's database: encrypt, upload to the bucket, keep 30 days, and \
ping the health check at the end.\n```\npg_dump cinema > /mnt/usb/cinema.sql\nsync\n```
The release captain forgets to set the milestone. Let a workflow set it when a pull request is merged.
Have the store managers' 60 price changes go out by API at 8 pm, and print labels by itself.
Support clicks "send again" on each failed webhook. Please add an automatic resend with backoff, five \
tries, then an alert.
Draw the dependency graph of our packages after every merge and put the SVG in the docs.
Upgrade Node on all six build machines with one playbook, one machine at a time.
Cookie banners in 55 sites: write a Playwright check that clicks "reject" and looks at the cookies.
A step in the workflow should compare the generated labels with those in the museum's database.
Please look for an easier way: Carlos restarts nine pods by hand each morning since their cache grows.
Let office people start the import through a form, without terminal, and see the log live.
The captions of 210 figures lack a full stop. Fix it with a regex, but leave those ending with a \
question mark.
Passes expire on the first of each month. Write the job that renews the active ones and mails the rest.
I need a classifier to pre-tag bird photos so that the volunteers only confirm. Which model runs on a \
laptop?
How can we keep page numbers right in 30 chapters? They're typed by hand at present.
Set up 1,000 rows of sample data for the harbour statistics, with a fixed seed.
Wanda does the fortnightly app release by hand. Pair with me on a fastlane file, beginning with the \
screenshots.
Could our switches be configured from NetBox? Twelve devices, same template, monthly changes.
Reminder letters: 70 a week, three levels, created by a job and sent by post through an API.
Please replace the weekly config copy between regions by replication, and explain the lag.
Quarantine mails: release those from known partners automatically and show me the rule.
Tests should run in the time zone of the customer. Add a matrix with Berlin, Lisbon and Tokyo.
Write a small script to count clicks on the export button per store from the event log.
Is there any job that still depends on Lena's laptop? Search the repo for hosts and paths that look \
like hers.
The playlist sync copies everything each time. Make it send only what's new since the last run.
Give the nightly report a cover sheet with totals, and skip customers without sales.
When the label printer's queue is empty for an hour during opening hours, notify the store.
Please write a preview mode for the mass mail, which renders five random recipients.
The monthly bill run needs a stop button. How do we do that with BullMQ?
Put an ISO week in the file name of the Monday export, and sort the archive by it.
Our automatic tests miss the payment page because of the captcha. What do others do in staging?
Let a scheduled function compare our opening hours with those on Google and list differences.
For each repo, make sure that the default branch is protected. One script, run weekly, with a report.
Collect the questions support answers again and again, and propose which could be answered by a bot.
Sum up the hand work left in our department from these notes, sorted by hours, and name a tool for \
each.\n- copying leads, 4 h\n- renaming recordings, 1 h\n- retyping invoices, 6 h
Please change the text of our job ad: we don't look for a data typist but for someone who writes \
importers.
A colleague fears that the codemod breaks something. Show him how we test it on ten files and review \
the diff.
The bot that answers "who's on duty" uses last month's plan. Let it read the calendar each time.
Roll the logs of the ovens into one table per day, and drop them after a year.
Make a shortcut on the deploy page to start the smoke tests again without deploying.
I wonder if a Makefile still makes sense with 60 npm scripts. Pros and cons, please, in five lines.
Give the watchdog a maintenance switch so it doesn't restart things while we upgrade.
Record in the release notes which migrations ran, taken from the log of the job.
Ask for confirmation in the chat before the mass price update, and go on by itself after approval.
Our cron host is a single machine. How could we make scheduled jobs survive its failure?
Please let the generator for landing pages read title and colours from a JSON, and write a test for it.
We update the tariff text by hand once in five years, when the law changes. Should we script it? Give \
a reasoned yes or no.
The new colleague typed npm install in the wrong folder and committed a lock file. Add a check to \
prevent that.
Write an hourly job that tells the wardens through a push message how many camping sites are free.
Import 300 match results each weekend from the clubs' forms, and show doubtful ones to Nina for a \
decision.
Turn the laminated list next to the server into a script with three functions: stop, copy, start.
Make the sync job respect opening hours, as the clinic's network is slow in the morning.
Which of our hooks belong in CI because people skip them with --no-verify? Here's the list.\n- lint\n- \
types\n- commit message\n- secrets
Please have the docs pipeline convert the old Word manual: pandoc, pictures in a folder, headings \
cleaned up.
I'd like a status line in the terminal showing whether last night's jobs went well.
Provide a script for trainers that restores the course environment in a minute, with a confirm prompt.
Change of product name: 1,300 mentions in docs, code and mails. Script with a list of exceptions, \
please.
Explain, for the wiki, how our tag-to-store pipeline works, with a diagram and a section about failures.
One of 2,300 grades was entered for the wrong pupil. What's the right way to correct that single entry?
Sync ratings to the sheet every Monday at seven; Ada has been copying them for a year.
Get rid of our dependency on FTP: which managed file transfer offers an API and webhooks?
Let the import recognise the federation's new column names without breaking the old files.
Make it visible in the UI that prices come from the nightly feed and can't be edited by hand.
Please write the release pipeline's documentation for auditors, two pages, no jargon.
Add a random delay to the nightly jobs so that 400 clients don't call us at the same second.
When the weekly load test fails, attach the flame graph to the issue.
Could a pre-push hook run only the tests of the packages I touched? We use turbo.
Tell Femke that she needn't type the commands on 23 servers from Friday on, and what she does instead \
if the playbook fails.
Produce a CSV from the logs: job, date, rows, seconds, result; I'd like to plot the last year.
Have CI build the PDF of the exhibition's labels, 90 pages, and compare it with the last version \
visually.
Dogs, cats and birds are stored in three tables with the same columns. Write the migration to one \
table, and the job that moves rows in batches at night.
Let's write a quick calculator for the intranet: minutes per run, runs per month, error rate, hours \
for the script; result is the month in which the script has paid off.
Please convert this step from the wiki to a workflow step: "Now wait ten minutes, then look whether \
the page is up."
Every hand-made change in the cluster should be reverted within five minutes. How do I turn on \
self-heal in Argo CD, and what are the risks?
Put a schema in front of the nightly feed, reject bad files, and keep the last good version live.
The dialysis centre's technicians read the firmware version off 18 machines each Monday and write it \
in a book. The machines answer on a serial-over-IP port. Please write a small poller in Python that \
asks each for its version, stores it with the date, and mails when one differs from the approved list.
Could you review our idea for a weekly release train? Branch on Monday at noon by bot, translations \
until Tuesday, automated regression at night, deployment on Wednesday after the product manager's \
approval. I'd like to know what's missing and which parts tend to break.
Map data: 14 editors compare 200 tiles a month with aerial photos. I'd like to pre-sort the tiles by \
the likelihood of an error, with a simple image difference, so they look at the right ones. Please \
sketch the job, storage, and the page where they decide.
The cook types the menu in four places each day. I want one form, from which the website, the screen, \
the app and the door sign are fed. The door sign understands only BMP files over FTP. Please write the \
exporter for that one, with a font that's legible from five metres.
Please import 1,700 comments from the old blog: WordPress XML, keep author, date and thread, spam \
filter before, and a redirect for the anchors. It must be possible to run it twice. I'd like to see \
the first twenty in a preview.
Write a reboot playbook for the machines in room 4: one at a time, wait until each is back, stop at \
the first that isn't, and post the list of uptimes in the channel. Scheduled for Saturdays at six, \
skipped on exam weekends that are in a calendar.
We've 35 landing pages without a template, and for each campaign Tess swaps the banner by hand. Please \
extract the banner to a partial, replace it in all of the pages with a script, and let a date range in \
a JSON decide which banner is shown.
Our translators send 26 files by mail each week. Let's have a mailbox that a job reads: take the \
attachment, recognise the language from the file name, validate the JSON, check placeholders, open a \
pull request, and answer the mail with the link or with the errors.
Help me write the section "When may I do something by hand?" for the house rules. I think of three \
cases: a decision, a repair that happens once and is logged, and trying something out. Everything that \
comes back gets a script. Around 120 words, with one example for each.
In our hospital project every new ward is set up with 40 clicks from a checklist. I've got access to \
the admin API and its OpenAPI file. Please write a TypeScript script that reads ward.yaml, calls the \
endpoints in the right order, checks every answer, and can be run again.
Please look at this part of our Makefile. `make release` publishes even when the tests fail, which \
happened last Friday. I want it to stop, and to print which step went wrong.\n```make\nrelease:\n  npm \
test; npm run build; npm publish\n```
A job failed at night and the log has just this. What might be the cause, and how do I make the script \
tell more next time?\n```\n\[02:10:04\] upload started\n\[02:10:34\] exit code 28\n```
Our changelog is written by hand and two entries were missing last time. The team can't agree on a \
tool. Please compare changesets and git-cliff for a repo with squash merges, where pull request titles \
are good but commit messages aren't.
Please make a plan for replacing the 60-row sign-off sheet. I'd like to know for each row whether a \
unit test, an end-to-end test, a monitor or a human look is the right answer. Start with these.\n- \
login works\n- logo looks right\n- invoice total is correct\n- mail arrives\n- page loads in 2 s
The library's 14 branches mail their loan numbers every evening, in three formats. A script reads two \
of them. Please extend it by the third, which has the numbers in an HTML table, and make it complain \
if a branch hasn't sent anything by nine.
Every Friday Nadia and Tim compare two time sheets by reading them aloud. Write a script which reads \
both as CSV, matches by person and day, lists the differences over a quarter of an hour, and mails \
each person his own.
When I merge, the workflow builds an image, but the deployment needs someone to type the tag in the \
values file by hand. Please let the workflow open a pull request in the config repo with the new tag, \
and merge it by itself for staging.
I'm the trainer of the new colleagues. Please write a one-hour exercise: they're given a folder with \
200 badly named files, first think about how long it would take by hand, then write a rename script \
with a dry run, and finally test it.
The score display in our sports hall freezes about once a day. We need a watchdog on the Raspberry Pi: \
compare two screenshots a minute apart during matches, restart the browser if they're equal for five \
minutes, and log it. Matches are in an ICS calendar.
Our finance team wants an export of all invoices each first of the month, as one PDF per customer and \
one CSV for all. It has run on somebody's laptop up to now. Move it to a scheduled container, with the \
files in a bucket for which links expire after a week.
Please turn the following chat into a ticket with acceptance criteria.\n"can we stop copying the stock \
by hand? - yes, the till has an api - then do it hourly - and tell me if it fails - ok"
What do I need to change so that this script can be run by cron? It asks for a password at the \
moment.\n```sh\nread -s -p "password: " pw\nmysqldump -u shop -p"$pw" shop > shop.sql\n```
Our form for new hotels gets filled in by sales and then support retypes it in three systems. The \
form's already a web form. So I'd like to post its data to the three APIs directly, in a queue, with a \
status page for sales.
I'd like a check in CI for runbooks. It looks for sentences which ask somebody to do something by hand \
at regular times ("every morning", "each release", "on Mondays") and asks for a link to a job. Please \
write it as a remark plugin with tests.
Could you make our weekly status mail write itself? Merged pull requests, deployments, incidents, \
error rate against last week. Two sentences of summary on top are written by the team lead, the rest \
comes from APIs.
Describe to the board in five sentences, without technical words, why we spend March on automating \
releases. They know that it's a person with a list today, and that two of the last ten releases had to \
be repeated.
Rename 640 photos from the herbarium by plate, row and date from the EXIF data and a CSV of plates. \
Write it with a dry run, and put doubtful ones aside.
Set up a job that copies the anonymised data to the analysts' schema every night, so they don't need \
to pull it to their laptops.
In the hooks folder there are four scripts from 2020. Tell me what each does and whether lint-staged \
makes it superfluous.
The press office pastes the same 24 fields into five portals. Which of these have an API, and how \
would a shared YAML look?
Please write a script which adds "type: module" to all packages and lists the files that still use \
require.
Make the manual available offline in the app: bundle the HTML at build time and show its version.
Our wallboard shows red for jobs that are only late. Add a yellow state with a limit per job.
Add the new hall to the seat plan generator, 18 rows with 24 seats, two wheelchair places per row.
Two people ran the release script at the same moment. Prevent that with a lock in the repo or in CI.
Does the weekly dependency update need a person? Suggest rules for what may merge without one.
Please write a cron job that checks every Monday if the checklist in docs/release.md still mentions \
steps done by hand.
We type voucher codes from paper by hand at the counter. Could the app scan a QR code instead?
Let the nightly job write its result to a file which the status page reads.
Update screenshots in the booklet by running the Playwright script in three languages.
Please remove "log in and restart by hand" from the alert's text and link to the restart job.
Schedule the stock count import for each store's closing time.
Turn Dora's list of pages into a monitor with alerts.
Generate the rota's calendar files from the YAML.
Make tests for the version bump script with temp repos.
Have CI check the sitemap against the routes.
Fetch the GTFS file weekly and compare stops.
Draft an alert text that says what the script has already tried.
Please add a "run now" button for each scheduled job, with an audit entry.
Would a database trigger be better than the hourly job for updating the totals?
Make one script from these two, they differ by the host only.
Tell me which files the last codemod run touched, by folder.
Import the federation's 400 members through its CSV upload, monthly, with a diff to last time.
Let the bot ask for a changelog fragment if a PR has none.
Convert the release checklist in Confluence to GitHub Actions; start with build and upload.
A step-by-step plan, please, to move 130 cron lines to Airflow.
Replace "copy the translations manually" in our ticket template by the i18n command.
Write the script that creates the weekly build from eleven zips.
Show how to test a systemd timer without waiting for midnight.
Please script the clean-up that Fred does by hand at midnight.
Bitte ein Skript, das montags die Bestellungen exportiert und hochlädt.
Wie richte ich lint-staged mit ESLint und Prettier ein?
Ergänze im Skript unten den Upload auf den Server:\n```sh\nnpm run build\nzip -r app.zip dist\n```
Frau Sommer kopiert die Zahlen jeden Abend von Hand. Mach daraus einen geplanten Job.
Welches Werkzeug passt für unser Changelog, changesets oder git-cliff?
Starte den Dienst automatisch neu, wenn der Health-Check dreimal fehlschlägt.
Suche in dieser Liste die Handarbeit und schlage Skripte vor:\n- Version ändern\n- bauen\n- per FTP \
hochladen\n- Mail schreiben
Antworte bitte Uwe, der seine Checkliste bei jedem Release weiter abhaken möchte.
Codemod: in allen 90 Dateien den Import von utils auf @app/utils ändern.
Übersetzungsdateien bei jedem Merge vergleichen und fehlende Schlüssel melden, in der CI bitte.
Lege neue Mandanten per Skript über die API an.
Wöchentlich prüfen, ob Zertifikate ablaufen, und eine Nachricht schicken.
Écris une GitHub Action qui publie la documentation à chaque tag.
Claire copie les prix à la main chaque lundi, remplace cela par un script.
Ajoute trois tentatives avec une pause à l'envoi du fichier.
Escribe un comando make que construya y suba la imagen.
¿Cómo programo una tarea cada noche en Kubernetes?
Aggiungi un controllo dei link alla CI.
Maak een npm-script dat alle pakketten bouwt en test.
Dodaj hook, który formatuje pliki przed commitem.
Lägg till en varning om jobbet inte har körts på ett dygn.
Every Monday I download the sales figures by hand, write a script for it please.
We still bump versions manually. Set up changesets.
Manual exports at the harbour office: turn them into a nightly job.
Bernd restarts the print server by hand each morning; a watchdog please.
No more hand-copied price lists: import from the supplier's API.
Until now Lisa renames the scans manually. Script it.
We check 300 links by hand before each release, add a link checker.
Stop the manual tagging of docker images, tag them in CI.
The team formats by hand, please add Prettier with a hook.
I'm tired of typing 60 test users by hand. Seed script, please.
Replace the manual smoke test with ten curl calls in a script.
By hand it's two hours, by script two minutes: sort the 900 files by year.
Which manual steps are left in our deployment? Look at docs/deploy.md.
The manual checklist for certificates can go once certbot runs; set it up.
What was changed by hand on web03? Compare /etc with our Ansible role.
Somebody hand-edited package-lock.json, regenerate it.
Convert the manual in docs/ to a booklet.
Add a search to the online manual.
Fix the page numbers in the user manual's table of contents automatically.
Don't do it by hand: loop over the tenants and set the flag.
Rename the columns by migration, not manually.
The clerk enters invoices by hand each day. Could an import from the mailbox do that?
Carla fills the changelog by hand; generate it from the PR titles.
How do I tell Pavel that hand-sorted imports aren't needed, ESLint does it?
One typo in one row: fix by hand, or is that forbidden?
Manual edits on staging broke the deploy. Detect such drift nightly.
Write a lint message for "TODO: update by hand".
Find all comments that ask for manual updates and list them with file and line.
Calculate the yearly cost of 15 minutes of manual log reading a day.
Manual or scripted: which is cheaper for 40 files a month? Show the numbers.
We hand-write API types. Generate them from the schema instead.
Our volunteers resize photos by hand every week; make a sharp script.
Automate what I do by hand before each demo: reset, seed, start, open the browser.
Turn the manual rollback into one command.
Let the pipeline do the version entry that Nora makes by hand each release.
Every release two people compare screens by eye. Use screenshot tests.
I count errors by hand in the log each day; a Grafana panel would be nicer.
Merge the branch reports by script, Hugo has been pasting them manually.
Make a button from the by-hand procedure for new schools.
Monthly, we delete old uploads manually. Cron it, please.
Manual approvals by mail should become required reviewers.
The sitemap is edited by hand with every article; build it from the routes.
Please write a bot for the manual status posts Jo makes after each build.
Are hand-made backups on Fridays worth anything? Replace them by nightly dumps.
Nobody should log in manually to read disk space. Alert at 85 percent.
From the list below, pick what's done by hand and automate it:\n- cron backup\n- copy invoices by \
hand\n- CI tests
This function is called by hand in the console each evening; schedule it:\n```ts\nawait closeDay(new \
Date());\n```
I run these manually every release. One script, please.\n```\nnpm version patch\nnpm run build\nscp -r \
dist web:/srv\n```
The checklist has forty manual items and each release takes a day. I'd like to automate the boring \
half first. Sort them by effort and gain, and write the script for the easiest three.
Eva has typed the bookings by hand into the second system each evening for two years. Both have an API \
now. Please write the sync, with a report she can check in the morning.
Manual work is banned in our project, yet the README asks readers to copy a table by hand. Generate \
that table in the build.
A customer's phone number was wrong and I corrected it by hand in the admin page. Is that against the \
rule?
Please explain to the interns why a rename of 200 files by hand would be rejected in review, and show \
the command instead.
Could you estimate how many hours the manual translation sync costs us, at 20 minutes per merge and 30 \
merges a month?
Someone scaled the deployment manually during the sale. Put the new number in the chart, so that it \
stays.
We used to tag releases by hand, and two tags were wrong. Do it in the workflow.
Write a codemod so that no one edits 75 call sites by hand.
Retry failed payments automatically; support clicks them by hand at the moment.
Please write a cron job to take over Omar's manual restart at dawn.
Manually copied env files differ on three servers. Roll them out with Ansible.
Let the generator write the mocks our tester types by hand for each API version.
I want hand-kept version tables out of the wiki. Generate the page nightly.
Data entry by hand is slow: import the 400 members from the club's CSV.
Make the manual deploy obsolete: a workflow on push to main with smoke tests.
The hand-numbered invoices have gaps, use a sequence.
Write an answer to the client who wants a person to run the export manually every hour.
""")

REQUESTS["manual_comply/why"] = lines(r"""
Why do we script deploys instead of doing them by hand?
What is the reason for the ban on repetitive hand work?
Why can't Karin just keep uploading the prices each Monday herself?
Which risks does a manual release checklist have?
How much time does hand-bumping 14 versions cost us in a year?
Explain in three sentences why exports are scheduled and not done by people.
Why was the manual sign-off sheet dropped?
What's wrong with a rota for restarting servers?
when does automating a task pay off
why no manual db edits each week, what's the harm
Is it allowed to rename 5 files by hand once?
May I fix a single row in production by hand?
What does the house rule say about checklists that people tick off each release?
Why does the linter complain about "do this manually" in my comment?
Compare hand-written changelogs with generated ones.
Name two advantages of cron over a person with a reminder.
How do config files drift when people edit servers by hand?
Why should certificates renew themselves?
Our tester likes clicking through the app before each release. Why do we want Playwright instead?
What did manual tenant set-up cost, with 45 minutes each and twelve per month?
Explain to the new trainee why nobody formats code by hand here.
Which kinds of work may still be done by hand in Web4?
What counts as repetitive work under the rule?
Tom asks why his release routine has to go. What do I tell him?
Does a task that happens twice a year have to be automated?
Why is copy and paste between spreadsheets risky?
Tell me the difference between a decision by a person and hand work in a release.
Warum sollen wir Deployments nicht von Hand machen?
Was spricht gegen manuelle Backups jeden Freitag?
Pourquoi automatiser ce que Paul fait à la main chaque lundi?
Why did we replace the paper list for night shifts by an alert?
What are typical mistakes in manual data entry?
How often does a person mistype when copying numbers? Rough figure with reasoning, please.
Give me arguments for a codemod over editing 80 components one by one.
Why is the nightly job safer than somebody logging in every night?
What happens to a by-hand process when the one person who knows it is ill?
Why do we generate the API client rather than write it?
Summarise for management why automation of the weekly report is worth two days.
Why do we say that a runbook with forty manual steps is a bug?
I'm new here and in my old team we released by hand every two weeks with a list on the wall; it worked \
fine for years. What's the thinking behind the rule that this isn't allowed here?
Management wants to know why the team spends three days on a release pipeline when the manual release \
takes an hour a week. Give me four good points with numbers.
What was the trouble with hand-edited translation files?
Why would a reviewer reject my PR that adds "update the table by hand" to the README?
Explain drift: what is it and why does it come from manual edits?
How do I justify the time for a seed script?
Is a checklist always forbidden, or only if it replaces a script?
Why are manual restarts of the worker a bad habit?
Why not let a student rename the 2,000 files?
What's the benefit of pre-commit hooks compared with a style guide people have to remember?
Which arguments speak for dependency bots over a monthly round by hand?
Tell Ingrid politely why her daily copy routine will be replaced.
Why automate approvals with required reviewers when mails work too?
How do scripts help with audits?
What can go wrong if five people apply the same change to 45 servers?
Why should log checks be alerts?
State the rule on manual work in one sentence for our README.
Why do we not keep a human in the loop for every nightly export?
What's the cost of a wrong price typed in by hand, and how would a script have prevented it?
Do we lose control if machines deploy? Please explain why not.
Why is "I do it by hand because it is faster" wrong in the long run?
How did teams release software by hand in former times, and why did that stop?
Why has the manual clicking through 140 test cases been abolished?
Can you explain why even a ten-minute task each week should be scripted?
The checklist for new tenants had 40 clicks and we followed it for two years. Last month a consultant \
missed one and a customer saw another customer's logo. How do I present this as a case for automation, \
without blaming him?
Why do we want idempotent scripts?
Does the rule against hand work also apply to documentation?
What is the house rule's answer to "only this once"?
Why is a wiki page with commands to copy worse than a script in the repo?
What makes hand-kept version numbers fragile?
Which of these is hand work in the sense of the rule and why: code review, typing release notes, \
choosing a version, copying files to a server?
Explain why sorting imports belongs to a tool.
Why don't we edit generated files?
Who decides whether a manual step is allowed?
Why is a human calendar reminder no replacement for a scheduler?
What did we gain from automating the invoice export? Let me have some points for the retro.
Why does Nora no longer choose the patch version by hand?
Why do typed-in prices go wrong so often?
Can you explain to the office why copying 90 rows a day will be replaced by an import?
Why is there no rota for nightly restarts in our team?
Which hidden costs has a routine that one person does every Monday?
Why prefer a codemod to search and replace by hand in 60 files?
What does "automate what recurs" mean in practice?
How do I explain idempotence to somebody who runs the steps by hand?
Why is a signed paper list no proof that a deployment was right?
In an interview I was asked why manual regression clicks don't scale. What's a good answer?
What are the arguments against reading logs by eye every morning?
Warum ist Handarbeit bei wiederkehrenden Aufgaben verboten?
Wann lohnt sich ein Skript statt Handarbeit?
Why should version bumps be a by-product of the release?
Does a weekly half-hour of clicking justify two days of work on a script? Show the sum.
Why do manual approvals by mail slow us down?
What's the difference between a runbook for emergencies and a checklist for hand work?
How would you explain configuration drift to a project manager?
Why was the intern told not to rename the photos one at a time?
Why did the audit complain about database changes typed in by hand?
Why should a mass rename be one commit made by a script?
Is it hand work if I press the deploy button in CI once per release?
What could an inspector criticise about a paper list for nightly restarts?
Our office types delivery notes every day and says a script can't read them anyway. Which points speak \
for trying all the same?
Why is it bad when docs ask readers to keep a table up to date by hand?
Does "no manual work" forbid exploratory testing? Please explain the difference from clicking a fixed \
list each release.
What are the five most common kinds of hand work in web teams, and what replaces each?
Why did we take the calendar reminders for backups out?
How reliable is a person who checks 300 rows by eye, compared with a diff?
Please explain to Marta, who has done the Monday export for four years, why it runs on a schedule now. \
She isn't technical, and she shouldn't feel that her work was worth nothing.
""")
