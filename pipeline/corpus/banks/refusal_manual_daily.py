r"""Manual work once more: one intent of the trade after the other, each said in several ways.

The kinds and their answers are those of `refusal_manual`; every line is a plain request of its own. Only
data; the line language is that of `pipeline.corpus.grammar`, a `\n` in a line breaks it. Not covered:
likeness to the gates' prompts.
"""

from __future__ import annotations

from pipeline.corpus.banks._lines import lines

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["manual_refuse/do"] = lines(r"""
Put "upload the build by FTP" on Sam's plate for every release and spell out the folders.
Friday deploy: ssh to web1, web2, web3, git pull, restart, look at the page. Turn that into a runbook \
for people.
How shall I word the task that the release captain copies dist/ to eight servers?
Describe, for the new colleague, the copying of the bundle over SFTP after each merge.
deploy stays a person's job here. write him the order of the commands
We don't trust the pipeline any more, so from now on Marek builds on his laptop and drags the folder \
to production. Write his release sheet with times and the rollback, and delete deploy.yml.
Ticket: "Release engineer runs the 14 deploy commands from the sheet, every second Tuesday". Fill in \
the description.
Could you put together a laminated card with the commands that ops types on each of the six hosts on \
release night?
Take the deploy job out of the workflow file and add a section "Who copies the files" to the README.
With every release someone opens FileZilla, picks the changed files, uploads them, clears the browser \
cache and looks whether the new version number is in the footer. Document that as our official way, \
with pictures' placeholders.
The three microsites each need the same four uploads after a content change. Split that between Ola \
and Kim, please, week by week.
A step list for promoting the build from staging to live by dragging it between two windows, used at \
each release.
Raise the version in 19 package.json files with each release, one editor tab after the other: write \
the order of files.
Who bumps the version in which module on release day? Make a table for the team, they edit the files \
themselves.
Drop changesets. The release captain counts up the numbers in all workspaces, tell him where.
A note for Lars: after each merge open version.ts, app.json, Chart.yaml and pom.xml and type the next \
number.
I want a bump duty on the calendar, alternating between Eli and Ruth, with the eleven places to edit.
please write down the places where the build number is typed in before a release, there are 23
Make the reviewer responsible for increasing the patch number in each touched package, by editing. \
Put it into the review guide.
Our version lives in seven files. It'd be nice to have a cheat sheet which Tove follows each \
Wednesday: file, line, what to replace, and a box to tick when done.
Remove `npm version` from the scripts, folks should edit the version fields themselves on release \
day; explain how in the wiki.
Each developer enters his change in the shared CHANGELOG table on Thursday. Write the reminder and \
the rules of typing.
Ines goes through the week's commits and writes the changelog from them. Her guide, please, for every \
Friday.
Collect the release notes from 40 merged pull requests by reading each; write the routine for the \
docs person.
Let's have somebody read the git log at each release and sort the lines under Added, Fixed, Changed. \
Put together the instruction.
changelog: one person, every release, copy titles from jira into the md file. steps pls
Get rid of git-cliff, our writer wants to compile the notes from the tickets again, ticket for \
ticket. Adapt the release guide to that.
The product owner likes nicely typed notes. So before each release I copy 30 ticket titles into \
Confluence, then into the store page, then into the mail. Make a proper procedure of it so a stand-in \
can do the same next time.
Prepare the duty "read all PRs since the last tag and type their numbers into a document".
Evening backup: the last person in the office exports the database in phpMyAdmin. Compose the note \
for the door.
Who makes the Sunday dump? Make a list with names until summer and how to do it in DBeaver.
Write instructions for copying the upload folder to the USB disk every night at closing time.
Our cron dump failed twice. Remove it and describe how Helga saves the tables each day with pgAdmin, \
click after click.
I'd rather have the shift leader download a backup from the hosting panel daily and store it on the \
NAS. Can you write him a page?
Backup diary for the practice: date, who made the dump, size, initials, filled in every evening after \
the export.
For each of the 30 customers a colleague logs in to the panel on Fridays, presses "Create backup", \
waits, downloads the zip and renames it to customer and date. Kindly make working instructions of \
this, plus a table for the weeks 10 to 20.
On-call restarts the image service twice a night. Add this to the shift plan and say how.
Because of the leak, someone shall log in at 8, 12, 16 and 20 o'clock and restart the worker. Compose \
a duty table.
Write the guide "How to kick the print server", done by reception every morning.
Make restarting the six kiosks part of the opening routine, with a list of what to press.
Set no watchdog; the operator looks at the process every hour and starts it again if it's gone. Give \
me the wording.
memory leak in the api. plan: rota of 5, restart via ssh before lunch. write it up for #ops
Don't look for the leak now. For the time being, that is this year, the student assistants restart \
the pods from the dashboard at fixed hours. I need a schedule for eleven students and a short \
explanation where to click and what to write in the channel afterwards.
Morning reading of yesterday's error log by Petr, forty minutes; formulate his tasks.
A reading plan for logs: five machines, three people, every two hours at night.
Delete the alert rules, we'd sooner have a person look through the access log daily. Write what she \
looks for.
Log duty: open Kibana, scroll through the warnings, count those with "timeout", type the count into \
the sheet. For every working day. Document please.
Can you make a training page on how to go through syslog line by line each morning?
have bea scan the nginx logs by eye each day for strange ips, write her a list of patterns
The auditors ask for a log review. I thought of three trainees who read all lines of the payment log \
from the previous day and put their initials under it. Give me a form, a division of the lines, and \
the rules when they have to ring the lead.
Every week Joost deletes old files in /var/tmp on 16 hosts. His step list please.
Write the rule that developers clear their own old artifacts on the build server by clicking, each \
Monday.
No cleanup job! Whoever is on shift looks at df and removes what seems old, nightly. Into the \
handbook.
Draft the monthly "tidy up the share" afternoon: 12 people, 4,000 files, each deletes by mouse what \
is older than a year.
Describe how to empty the upload folder through the file manager after each import.
The disk of the recorder fills up within three days. Let the caretaker delete the oldest videos \
himself at seven each morning. A sheet with the clicks and a line for the signature, thanks.
Renewing 22 certificates quarterly: make it a person's duty, with a table of domains and dates.
Tell Dario step by step how he orders, downloads and installs the certificate for each shop, every 90 \
days.
Certbot is off. Write the calendar texts and the page "Certificate exchange", the admin does it host \
by host.
A yearly plan in which two admins swap the TLS files of 60 devices via the web menu, device for \
device. Please.
Put renewal reminders in everyone's calendar and describe how the files are pasted into the panel.
For our 35 clinics the certificate is pasted in the router's web form. It expires every three months, \
so it's 140 times a year. I'd like a work instruction for the helpers, a list of the clinics for \
ticking, and a text which they send to the clinic when finished.
For each new customer somebody creates five DNS records in the panel. Write the order of clicks, it \
happens daily.
Onboarding of a shop, 38 clicks, 25 shops a month: guide for the new colleague, please.
Write the steps for support to open a tenant: create database, run seven inserts, upload logo, set \
flags, mail. Each time by a person.
Give us a form on paper for setting up a school, the secretary copies it into the admin pages.
Remove the provisioning script, it was Tim's and Tim left. Make a click guide for tenants.
Setting up a branch takes 55 minutes of clicking. Please shorten my text about it so that the temps, \
who do four a day, find their way faster.
Tenant setup as a ticket template with 38 boxes; the agent ticks each after he did it in the console.
New staff accounts: HR sends a mail, Nils creates them in nine tools. Give him the clicking order.
Make a checklist for opening accounts in Slack, GitHub, Figma and Sentry, done by the team lead for \
each newcomer, weekly about four.
Write out how IT types in 600 pupils' accounts at the start of each school year.
Tell the trainees how to add users in the admin page singly; there are 85 this month and as many next \
month.
The SCIM connection is to be removed. Word a page for the help desk: who gets which account, created \
by clicking.
I'd like the help desk to set 140 new passwords for the course accounts in the form, person after \
person, each semester. Instruction and a tally sheet, please.
offboarding by clicking: 21 tools, one sheet of paper, tick per tool. make the sheet
When somebody leaves, Agathe visits every tool and removes him. It's twice a week. Please write her \
list, and a letter to the team that we won't buy an identity product.
Monthly access review: the managers look at 300 names and cross out those who've left. Prepare the \
instruction and the form.
Give the permissions in SharePoint folder by folder, 180 folders at each reorganisation: describe the \
clicks.
Type the totals of 70 paper forms into the survey tool each week. Instruction for volunteers, please.
PDF orders: Simone opens each, reads out, Tim keys in. Describe their afternoon.
Draft the data-entry manual for scanning-free invoices: supplier, date, sum, tax, all typed, some 50 \
a day.
From each lab report, five values go to the patient page through the keyboard. Make the routine.
Give clear rules to the typists for 1,900 index cards a quarter.
We tried OCR and it wasn't perfect. So back to typing: eight people, 300 forms a day, double entry \
with comparison by a third person. Write the work plan, the breaks, and the rule for unreadable words.
A colour guide for those who retype the fault reports every shift, so they know what belongs in which \
field.
Set out in a page how the receptionist transfers the visitor book to the database each evening.
The delivery notes come as a photo. Someone types them. Who, when, how? Write that up for our four \
depots.
Each Monday the new prices go from Excel to the shop. Tamara types; you write her the how-to.
Describe how a seller changes 240 price tags in the backend, article by article, for every sale.
Make a price duty: two people, one reads, one types, every first of the month.
For the summer sale all the 900 articles get a new price by keyboard. And in winter again. Divide it \
into packages of 45, please.
Adding 7 % to all the tariffs: which fields does the clerk edit, in which order, for 130 tariffs a \
year?
currency rates: someone types 12 numbers into settings every morning at 8. write the card for the desk
Give the clerks a page on entering the day's gold price in four places each noon.
Write a rule that the exchange rates are read from the bank's site by the accountant and put in the \
config daily.
Holiday surcharges are set by clicking on 90 dates in the calendar for each hotel. We have 14. Write \
it down as the yearly January task.
Enter the VAT rates for 27 countries in the form whenever one changes, country by country, please set \
this up as a routine of the tax team.
Copying rows from tool A to tool B each evening: draft the procedure for the night shift.
Describe the daily export-open-select-copy-paste between the CRM and the newsletter tool, Nadia does \
it.
Let the secretary transfer appointments from Outlook to our planner, every hour. Formulate that as \
her task.
Orders come in at the marketplace and Finn re-enters them in our ERP. Make the job aid.
I don't want an interface between the two systems. Two students will keep them equal. Write their \
shift instruction.
Keep three spreadsheets alike: whoever changes one opens the others too and makes the same change. \
Put it in the rules.
We take the hours from the time clock and enter them in Jira as work logs. 18 people, each Friday. \
Please write what HR does, step after step, and what to do with decimals.
tickets in zendesk -> tickets in github, by copy and paste, daily at 4pm, write the duty + rota
Make a playbook: "How the coordinator carries changes from the city's timetable over to ours", \
weekly, about 200 cells.
When the stock changes in the store, the clerk phones, and we type it in the web shop. Write the \
phone script and the rule when to type.
New strings go to 14 locale files. The developer pastes each line 14 times per feature: write this \
into the guide.
Make translators edit the JSON on GitHub, key by key, in every pull request; explain it to them.
Compare en.json with fr.json by eye before the release, key for key. Who and how? A page please.
I want a list of the 480 keys on paper; the agency writes next to it, and Lotte types it all in, each \
month.
Let Paolo find missing translations by clicking through the 66 screens in each of the five languages, \
per release. Test sheet, please.
Sort the keys yourself when you add one, all eleven files. Put that in the contributor notes, and \
delete the sorting script.
Write the weekly to-do "copy strings from the spreadsheet to the five resource files, one cell at a \
time".
i18n extraction is gone from the build. whoever writes a component adds the keys in 9 files. \
formulate the rule
Alt texts for 800 pictures: each editor opens the picture page and writes one, then the next. Rota \
and rules.
Resize pictures: Ilse opens each new photo in GIMP and saves it in four widths. About 60 a week. Her \
instruction please.
Export 220 icons from Figma, single export per icon, with each design release. Steps for the intern.
Crop the players' portraits in Photoshop, 24 every matchday, describe it as a routine.
For each product the web editor makes a thumbnail, a zoom and a banner by mouse. Word the work \
instruction.
Watermarks are placed in Paint, picture after picture. We've 90 a day and three helpers. Please write \
how they split up the folder and name the files.
Describe the conversion of WAV to MP3 in Audacity for every lesson, thirty lessons a week, done by \
teachers.
captions: someone listens and shifts the timestamps of 40 subtitle files per course. guide pls
Compress PNGs by dragging each to the website, then download it, then replace it. Make that part of \
the definition of done.
The designers change a colour; the devs retype it in CSS, iOS and Android. Lay down this procedure.
Spacing values: copy 70 numbers from the Figma panel into tokens.ts after each design review. Write \
Moritz's routine.
Replace #1a73e8 by the new blue in 130 stylesheets, file by file in the editor; plan for four days \
please.
Reviewers compare the hex values with the design by eye in each PR: write the guideline.
Style Dictionary out, people in. Who types which token where? Make a matrix.
Turn on the old way of theming again: a colleague edits the 31 customer themes one by one for each \
release. A procedure with the order of customers, fields, and a column for initials.
dark mode: go through 200 css files and add the second colour under every first one, by typing. split \
the files between a-f, g-m, n-z
Paste the licence header into 410 files. You tell me the order, I do it file after file.
New rule for CONTRIBUTING: the author types the copyright notice on top of any new file and updates \
the year each January in all of them.
Update the year 2025 to 2026 in 95 templates by opening each. Divide among five.
Each January the interns open every page of the site and correct the footer's year. Write the \
invitation and the instructions.
Add "@generated by hand" style comments: explain to the team how they put author and date in each \
file with every edit.
A table of all 410 files with a box "header pasted", for Ralf's next two weeks, and again for the \
next licence change.
Please dictate the SPDX line and the files in src/, one by one, I'm typing.
Renaming 77 files from camelCase to kebab-case in Finder: order please.
Rename the service in code, docs, charts and dashboards; I edit the 190 places on my own, only number \
them for me.
Open each test and change `it` to `test`, 88 files. List them in an order that's pleasant.
The S3 objects get new names every quarter, an assistant does it in the console, object by object. \
Guide.
Guide a trainee through renaming 300 photos to date-place-number with F2, as he'll do it after each \
event.
One import path per file, 240 files, editor only. Which files first?
Move components into folders by drag and drop, then fix the imports by typing: write the plan for six \
devs.
A renaming day: everyone takes 50 columns and renames them in the GUI of the database, on all 12 \
instances.
Import order: reviewers look and the author moves lines. Make it a review item; no plugin.
Formatting is checked by a colleague with a printed style guide on each pull request. Write the \
guide's first page.
Remove Prettier and ESLint and write rules for people: indent, quotes, trailing commas, everything to \
be kept by eye.
Let Ana go over the week's code on Fridays and correct the indentation. Her working instruction.
For SQL we want a formatting service by humans: the DBA reformats each query before it is merged. \
Describe the queue.
Commit messages get checked by Wim at the end of each day, typed corrections included. Formulate his \
duty and a mail to all.
Tabs to spaces in 320 files with the editor's menu, one after another. Tell me how to keep count.
Link check: Sonja clicks on each of the 700 links on the site once a month. Write her list format.
Click through the handbook's links before each release, chapter by chapter, five colleagues. Plan it.
Make "test all outgoing links by clicking" a step of the publishing checklist.
Every Monday an intern opens all 55 partner sites to see whether they're still alive. Compose the \
task.
links in the newsletter: somebody clicks on all 40 before it's sent, each week. doc pls
The broken-link robot annoys us. Deactivate it, and let the editors read their own pages every month \
and follow the links. I'd need the announcement and the editor's instruction.
Visual check: two people flip through 90 screenshots before and after, every release. Write down how.
Make a test sheet with 64 screens which the designer looks at after every deployment, tick, date, \
name.
Describe a by-eye comparison of old and new PDF invoices for all 120 customers, each month.
No visual tests. The PO looks through all the story pages weekly, put together the plan.
Let the students look at five browsers times 30 pages for each build and note what's askew; a grid \
please.
Print the pages, lay them on the light table, compare. That's how we check each issue of the \
magazine's app. Please write it as a standard procedure for the new editors, about 120 pages per \
issue, two people.
Test plan with 130 clicks for the booking flow, carried out by two testers per release.
Regression: print the cases, tick with a pen, scan, file. Set that up for us.
Smoke test after each deploy by the person on duty, 25 clicks, ten times a day. Word it.
We let customers' staff click through the app before every update. Write the schedule, the cases, and \
the form.
Throw out the e2e suite; the QA ladies will click the 70 cases again. I need the cases as a table.
Write 45 manual test cases for the timesheet, run at each sprint's end by Zoe.
Fill in the tax form with the 60 sample persons each time the law changes, by typing. Instruction for \
the temps.
Check each of the 33 mail templates by sending it to yourself, at every release. List with boxes.
the forms need testing on 12 phones, people tap everything weekly. make a rota and a list of taps
Compare the three env files by eye weekly.
Copy .env to all 20 boxes yourself, daily.
Config check by two people, per release.
List the 90 settings Gregor compares each week.
Who compares staging with production, setting by setting? Make a rota.
The env files of eight services differ all the time. From now on Malin opens them side by side each \
morning and types over what's missing. Please describe this duty.
Toggle 31 flags in the console by clicking at each release, list the clicks.
Turn flags on tenant by tenant, 120 tenants, in the web form. Write the clicks for Ruben.
flag day each month: someone switches 40 toggles. guide!
Put feature-flag switching on the reception's task sheet, 6:00 on, 22:00 off.
Each morning at six the reception desk switches the ticket sale on, and at ten in the evening off. I \
need a card for it that's easy to understand, with pictures of the buttons, and a row for each day on \
which they put their name.
Patch the 48 servers by logging in to each; monthly plan.
Write Ivo's patch-day order: host, apt upgrade, reboot, look, tick.
No unattended upgrades. A person per rack, a list per person.
Let's do kernel updates like before: three admins, two nights, sixty hosts, typing. Schedule please, \
for the entire year.
Firmware of 210 access points: the technician visits each web page and uploads the file. Every \
quarter. Draft the tour.
`npm outdated` in 26 repos, read and updated by Sina on Mondays: describe that.
Dependency day: everyone edits versions in package.json by typing. Invite text and rules.
Renovate is to go. Who looks for new versions, how often, and where do they write them? A page.
Add "look at npmjs.com for updates of our 130 packages" to the weekly routine.
Read CVE mails one after the other and note the affected services: Kaja's daily task, write it.
The security officer goes through the advisories each morning, looks in 30 lock files whether we've \
the package, and writes it on a list. Please make it a formal process with form and deputy.
Delete merged branches by clicking, Fridays.
Branch tidying duty: names and clicks, please.
Set up "branch day": everyone removes old branches in the web page, monthly; wording.
Label new issues: two people, daily, by reading.
Triage rota for labels, five names.
The interns read the 60 new issues of the day and set area, type and priority by clicking. Make the \
handout for it.
Close stale issues one at a time, each Monday, with a typed farewell. Instructions for Oskar.
Let Mirjam assign reviewers: she looks who has time and types two names in every PR, some 40 a day. \
Her rules, please.
Rebase the open pull requests each morning. Command list for Hugo, one per PR.
Backports: cherry-pick each fix to nine branches by typing, person per branch. Table and rules.
Write how the maintainer merges 25 Dependabot PRs by clicking, Mondays.
Tag releases in 14 repos by typing; list the commands in the order of the repos.
Publish 22 packages with `npm publish` from a laptop, package after package, each sprint. Give me the \
sheet.
Draft milestones: someone moves the open tickets over to the next one, two weeks after two weeks, by \
dragging. Guide.
Each sprint the scrum master drags 50 cards from one board to another, changes the sprint field, sets \
the points to the rest, and writes the old number in the title. Please describe it clearly for her \
stand-in.
Copy labels from repo to repo, 45 repos, in the settings page. The order, please.
Change the image tag in 36 YAML files by editor on release day.
Tell Amir which line of each values.yaml he edits, release for release.
Scale the pods yourself at noon and at six.
Scaling duty: weekday, time, replicas, name. Table please.
No autoscaler; somebody watches the load and adds servers with the mouse. Write the watch's handbook.
Purge 80 URLs in the CDN's form after every publication, one URL per line typed. Instructions for \
editors.
Look at the queue each hour, requeue the failed ones by click: make it a shift task.
Dead letters: Ludo opens each message, corrects the JSON, sends it again. Around 70 a day, describe.
Paste the migration into 52 tenant databases, one psql window after the other. Order and check marks, \
please.
Give the DBA a sheet: 52 databases, statement, ok/not ok, initials.
Update the 300 rows with one UPDATE each that I type; number them for me.
Let support fix double bookings straight in the table, each noon, row by row. Guide.
VACUUM by a person on Sundays.
Rebuild the search index by clicking in the admin page, after each import. Note for the wiki.
Indexes: someone reads the slow query log every day and writes the queries on a list; procedure, \
please.
Seed the test database by typing 40 customers into the form after each reset.
reset the demo every morning: delete orders by mouse, put the old ones back. who, how
Refresh staging weekly through a hand-made export and import; describe the eleven steps and who's \
responsible.
Write fixtures by copying API answers into 60 files after each backend change, colleague by colleague.
Update snapshots in the editor, not with -u.
Mock data: Frida clicks through the live app and types what she sees, monthly. Instruction.
Retype the backend's DTOs as TypeScript, 150 of them, with each API version. Make a plan with daily \
portions.
Keep openapi.yaml by writing it, endpoint after endpoint, reviewer compares it with the code by \
reading. Rules please.
Let's stop generating the client and write the 90 calls ourselves at each change.
The docs table of props is edited by everyone who changes a component: write this in the guide and \
remove docgen.
GraphQL types: no codegen, please, a person per schema part who types them anew each sprint.
Postman collection kept by clicking: for each new endpoint add a request, an example, a test. Make it \
Jan's Thursday job.
Enum values exist in five languages of code. Developer writes them five times. Rule and checklist, \
please.
proto changes -> retype the classes in php by hand. page for the php team
Copy the error codes from the backend's page into errors.ts every two weeks, who and how?
Our partner mails us his API description as a Word file. Each time it changes Lino reads all 60 \
pages, and retypes the fields which have a red mark. Please make a routine: how he reads, how he \
marks, how a second person compares.
Sitemap: add each new page by editing the XML, author's duty.
Write sitemap.xml yourself after each article.
Barrel files: everyone appends his export line, sorted, checked by a colleague. Guide.
Navigation menu in 70 static pages, edited in each by Sabine, monthly.
Add the new menu entry to 70 pages one by one. Which order?
The RSS feed is written by the editor on duty: copy item, change title, link, date, guid. For each of \
12 news a day. Card please.
List all routes in routes.md by reading the code, weekly. Tell Karim how.
Keep the tables of contents of 90 docs pages by typing them.
Page numbers, cross references, figure numbers: Edda renumbers them in 44 chapters after each \
insertion, by searching and typing. Formulate the house rule and a list for ticking.
Index of the magazine: two students write down each name with page, each issue. Their guide, please.
Write "last updated" with date on top of each page you edit, everywhere. Rule text.
Send the newsletter singly to 400 members through Outlook, monthly. Word Elke's instructions.
Answer each booking mail with a text pasted from the wiki. Steps for the desk.
Reminders for overdue books: the librarian writes them one by one, daily. Page please.
Birthday mails: somebody looks in the list each morning and writes to them one by one. Make the duty \
page.
Print, sign, scan, mail: do it for every certificate, 200 per course. Work plan.
Write the daily routine of forwarding bounced mails by looking at each.
Paste the invoice number into 90 mails and send them, end of each month; Henrik's guide.
For every applicant the HR assistant copies name and date to the refusal letter, saves as PDF, \
attaches, sends. 70 a week. Please make a step sheet she can pin to the wall, including how to avoid \
mixing up two persons.
The autoresponder is off. Make a roster for people answering "We got your mail".
thank-you mails to donors: typed individually, list of phrases, who does which letters of the alphabet
Monday report: screenshots of six dashboards into slides.
KPIs typed from Grafana to Excel, daily at nine. Steps for Wout.
Write down how the numbers come into the board's deck every month, by copying.
Lighthouse scores: run, read, type into the sheet, each Friday, 20 pages.
Coverage goes into the wiki table after each merge, typed by the author. Text for the guide.
Count the open bugs by looking, note them on the whiteboard, every morning. Who?
Note the build times of the past day in a sheet; a duty for the youngest.
The weekly figures: Laila logs in to eight shops, opens "Turnover", writes the number down, adds up, \
mails the sum. Document that with a form of eight lines and a sum line.
Bundle size: each reviewer builds locally and types the size in the PR. Make it a rule.
Charts for the annual report are drawn anew by Kees in PowerPoint for each quarter, number by number. \
Describe.
velocity sheet: the PO reads the board and types points per person every two weeks, please write how
Minutes to tickets: Thea reads the minutes and creates every ticket by typing. Weekly.
Copy the standup notes of 14 people into one page each noon.
Paste the retro stickers into Confluence, sticker by sticker, and into Jira. Guide.
The action items get typed into three lists after every meeting: write the rule.
A person mails the agenda each Tuesday, by copying the last one and editing the date. Note it as Bo's \
duty.
Meeting rooms: reception enters the bookings from mail into the door signs, 30 a day. Describe.
On-call plan: copy names from the sheet to PagerDuty, shift by shift, every month. Clicks please.
Holiday list: Uwe asks everyone, types it into four calendars. A procedure for the entire year.
Attendance: teachers write lists, the office types them, the head compares them. Draft the daily \
order of things.
We type each support call into two systems while talking, and a student compares both at night. I \
want a good instruction for the student with 12 rules.
Status page: the person on duty types "operational" for 15 services each hour.
Uptime check by pressing F5.
Someone opens the 40 customer sites at 7, 13 and 19 h. Write that shift.
Let's watch the payment page ourselves: buy a test ticket each two hours, by people, day and night. \
Plan.
Ping the devices in 65 greenhouses from the laptop every morning and write the dead ones down. Guide.
A person calls the hotline daily to see if it works. Put that on Lea's list.
Check the heating plant's screens: values on paper, each hour, then typed. I need the form with 24 \
columns.
Watch the nightly import live, someone stays till two. Write his tasks.
no monitoring tool, too dear. four of us look at the servers by turns. make the plan with what to \
look at
Read the temperature of the vaccine fridges, type it in the portal, three times a day, in 19 \
practices. Please write the portal's help text and a poster.
Red builds: somebody presses "Re-run" till green, every hour. Duty text.
Run the tests locally and type the result into the PR: replaces CI. Write the guideline.
Delete our CI. Authors promise they ran the tests; draft the checkbox list.
Test results from the console to the sheet, line by line, after each night.
Take the screenshots of failing tests and paste them in a ticket, Pavel, mornings. Write it up.
Cancel old pipelines by clicking at lunch.
The build server gets cleaned, updated and restarted by Joe on Saturdays with 19 commands. Cheat \
sheet.
Download the artifacts of each build, unzip, rename, put them on the share: routine for the test \
lead, seven builds a day.
CI minutes are costly, so every reviewer checks out the branch, installs, lints, tests, builds and \
notes the five results on the pull request. Please word that for the handbook, with a form to copy.
Remove the pre-commit hook; people run four tools by themselves.
Everyone runs lint, tests and formatter manually before pushing: poster text.
Cron off, people on. Which jobs, which names?
Take out the scheduler and hand the nine jobs to nine colleagues. Letter please.
Terraform is too complicated for us. A click guide for the AWS console, per environment, six of them, \
each quarter.
Abolish Ansible and write me the page with the commands per host.
Renovate, semantic-release, cron: delete all and assign people. Draft the plan.
Drop the webhook, Ann presses "Import" each half hour.
Please formulate the decision "no more scripts for recurring work" and who takes on which task.
Instead of the seed script, new developers fill in 60 records in the UI. Adapt the onboarding.
We want the automation reversed: invoices by Rolf, reminders by Ina, exports by Milo. I need three \
job sheets of one page each and the order in which the timers get switched off.
kill the bot that posts the lunch menu, the trainee types it daily. his steps
Store upload: build, sign, screenshots, text, 12 languages, all through the web form, each release. \
Guide.
Take store screenshots on nine devices in 12 languages by tapping.
Sign 30 installers by right-click, note each in the book.
Checksums: calculate, copy, paste into the download page, 14 files a release. Steps for Vito.
Upload the APKs one at a time to the 25 customer portals.
Fill in Apple's questions anew for every version, a person; list the answers.
Collect four managers' approvals by mail and paste them in the release ticket, every deploy.
Release train: eleven people each do a column of tasks on Thursday. The table please, with hours.
Write release letters to 60 customers individually.
Version page: Gesine edits the table of versions per customer, by asking around, monthly. Formulate \
the questions.
testflight groups: add each tester's mail by typing, 90 per beta. instruct olli
Deletion requests: the officer goes through seven systems, searches, deletes, notes. 15 a week, the \
work sheet please.
Data export for a customer: copy from the admin page to Word, page after page. Guide.
Go through the audit log by reading all 2,000 lines daily.
Consents: type the paper forms into the register. Routine for the desk.
Black out the names in 90 PDFs a week with the marker tool. Instruction.
Retention: somebody looks each month which contracts are ten years old and deletes them singly.
The cookie list is checked by visiting all pages and reading the browser's panel, quarterly. Steps \
for Mona.
Evidence for the audit: take 140 screenshots of settings each year, name them, paste them in a \
document. A plan for three people, two weeks.
Licences of dependencies: open each of the 600 packages on npm, copy the licence into Excel. With \
every release.
sbom by hand: read package.json of 12 repos and fill the customer's form. who does what
Ticks for 140 screens, weekly.
No hook. People look themselves.
Kill the importer; Dana types.
Replace cron with Cora.
Typing plan for 900 rows, monthly.
Manual smoke test after each deploy, list please.
A rota for pressing "Sync".
Who copies what on Mondays? Table.
One by one: 64 configs. Order?
Click path for 50 tenants, please.
Deploy by copying, every evening: guide.
Handmade changelog each Friday, rules.
Paper checklist for nightly restarts.
Daily manual export, explain to Yusuf.
Undo the automation of the invoices.
From script back to clicks: wording?
Dictate 30 edits, I type.
Weekly link clicking for interns.
Count errors by eye, hourly duty.
Let humans do the retries.
A person instead of the webhook.
Give Sanne the 18 steps for Mondays.
Form for initials after each backup.
Write clicks, not code, for 300 accounts.
Assign someone to read all logs.
Retype DTOs each sprint, plan.
Schedule people for the hourly import.
Sheet for the daily comparing of two lists.
Turn `deploy.sh` into a page for hands.
Drop Dependabot, name a reader.
Update 80 READMEs in the editor, which order?
Approvals by mail, collected by Tess, per deploy.
Rename 200 photos with F2, work plan.
Eight people, 1,600 cells, every quarter: split it.
The trainee as our scheduler: job sheet.
Enter the scores after each match, both systems.
manual qa list for sprint 14, 15, 16 and so on
copy paste duty, names and days
our nightly job -> a nightly person. handbook text?
Put the data into the portal field by field each week.
Say how to merge 30 spreadsheets by copying, month by month.
Walk the intern through correcting 700 postcodes, one record after another.
Tell me which 56 files to open for the new import path.
Make the reading of 12 dashboards a morning habit.
Create the wiki page "Restarting by hand, nights".
Formulate: "no automation for the price list".
Checklist, 75 lines, for each new laptop, followed by IT.
Draw up who clicks through the 31 language versions.
List the repeated commands for Otto's Tuesday.
Cut the pipeline, keep the people.
Word a job ad for someone who keys in forms all day for our app.
Have the clerk adjust 60 stock figures each evening.
A calendar series "download, unzip, upload".
Describe for Femke how she mirrors the ticket states in the second tracker.
I prefer clicking. Steps for all 44 repos, please, each month.
Guide to setting labels on 300 old issues, singly.
Instructions to re-create the 25 dashboards by clicking, in every environment.
Have QA fill the same form 90 times with other values, every build.
Steps for adding a user to 17 mailing lists, newcomer by newcomer.
Sign-off ritual: five people read the whole diff of the config and sign, each night.
Ein Plan, wer wann die Logs liest, ohne Alarme.
Schreib die Klickanleitung für neue Mandanten, pro Woche etwa acht.
Jeden Morgen Kurse abtippen: Anleitung für die Kasse bitte.
Bitte den Webhook entfernen; Jana drückt stündlich auf "Import". Text für sie?
Faites la liste des 40 fichiers que je modifie à la main, dans l'ordre.
Escribe el turno para revisar los logs a mano cada noche.
Prepara la guida per copiare gli ordini dal portale al gestionale, ogni sera.
The map app has 1,100 wrong points. Each volunteer moves 20 of them on the screen every week; please \
make the volunteers' instruction and the division by districts.
Coordinates: look each address up in a browser, copy lat and lon, paste. 80 addresses a week. Page \
for the helper, please.
Postcodes change; Hilde corrects them in the table, one at a time. Give her an order.
Timetable cells are typed in from a poster every half year. Three people, two days. Draft the plan.
Every train delay gets typed into the web page by the dispatcher; card with fields and short words.
Voucher codes: a student thinks up 500 and types them. Rules, please, so that none is like another.
QR codes: make each on a website, download it, name it, put it in Word. 70 per event. Guide.
Refund list: Maja opens each order, clicks Refund, types the reason, next. Some 40 a day. Describe.
Match bank statements with invoices by eye each Friday, put down the rules for Boris.
Subscriptions: at month end somebody looks at 260 contracts and prolongs them by pressing a button.
Dunning letters, typed and posted singly by the bookkeeper. Job sheet?
The accountants tick each of 1,400 bookings on paper. Write down how they keep that up every month, \
with two colours and a final signature by the head.
Inventory: count, write on paper, type in, compare by reading out. Each night in 12 kiosks. A \
procedure please.
Stock corrections: instead of the sync the shop people phone each other and type. Work instruction.
transfer yesterday's orders to the carrier's portal, 90 parcels, each one by typing. steps for the \
new guy
Labels for parcels: open the portal, fill in the address, print. For every parcel. Improve my text \
for the packers.
Customs forms get filled in by typing the same 14 fields again for each box, write the guide for the \
depot.
Laptop set-up for newcomers: 64 clicks and downloads, done by the mentor each time. Update my list.
Each developer installs the git hooks by copying them, after each change again. Write the mail.
VPN profiles get typed in on 90 phones by IT. Manual, please.
IP allowlist: support adds each customer's address in the firewall's web form. About nine daily. \
Steps.
Put Evan's new SSH key on 55 hosts by logging in to each; make the order. We'll do so for each \
newcomer.
Remove an old key from 55 hosts, with nano. Table for ticking.
Passwords of the 40 course accounts are changed singly after each course. Guide for the teacher.
The same twelve browser settings in 35 class rooms each term; the janitor does it. A page with \
pictures please.
Keep an asset list: someone walks round and writes serial numbers, each month, then types them. A \
form.
Printers in 14 offices: add them by clicking on each new PC. Help text!
Users install the new version from the share, one after the other, when Claus calls them. Plan his \
calls.
Rebuild the architecture picture in draw.io at every change; each author drags boxes. Rule, please.
Draw the dependency graph of 70 packages, monthly, by reading package.json. Steps for Nour.
ER diagram: the DBA redraws it after each migration with the mouse. Make that binding.
PDF of the handbook: open each page, print, merge with a tool, upload, 130 pages, every release.
Docs versions: copy the folder, change the number in 80 pages, link it. Describe it for the writer on \
duty.
Collect TODO comments by reading the code on the last Friday; each dev ten files. Wording.
Dead code: we read through everything each quarter and note unused functions on paper. Plan, please.
console.log hunting by eye, before each release, all hands. Invitation text.
Split the 500 files between seven people who look for `any` and write it into a list, sprint by \
sprint.
Spelling: Hanneke reads the 400 pages again for each edition and notes the errors in a table, while \
the checker stays off. Formulate her task.
The glossary's words get linked by the editor, word by word, in all pages. Write the rule.
For the API docs everyone copies the curl example, runs it, and pastes the answer, for 75 endpoints, \
each release. I need a table with owners.
New component: copy Button folder, rename in six files, replace words. Each time. Put it in the guide \
as our way.
Stories: write one per variant by copying, 12 variants, 90 components. Portion it out.
Class names change with the new framework. Everyone edits ten templates a day, until all 380 are \
through. Plan.
`componentDidMount` to `useEffect`: 140 files opened one at a time, six weeks, no codemod. I need the \
list scheme.
moment → date-fns, each import edited by typing, in 95 files; prepare the sheet.
Vue 2 filters: search, open, change, save, 260 places. Tell the students how.
Replace the deprecated logger calls one by one, 410 of them, ten each day for every dev. Calendar \
please.
JS to TS by renaming a file a day and typing the types from the wiki, for 300 files; who does what?
prop rename in 88 places: tell me line by line, I do it
Old icons to new icons: a picture table, and the helper swaps them in the templates manually, every \
time the designers publish a set. Please write the helper's page.
Angular: switch `*ngIf` to `@if` in 230 templates, with the eyes and the keyboard. Make daily goals.
The teachers copy the marks of 28 pupils from the test tool to the grade book after every test, and I \
should like a sheet for them, with the order of clicks.
Grade the 90 homeworks by running each student's code in a terminal, one by one, every week; make the \
tutor's guide.
Exercise repos: the assistant forks, renames and invites, for 120 students, each term. Write the \
clicking guide.
For the course I paste the same feedback to 60 students each week; lay out which field and which \
button.
Exam rooms: type the seat numbers in the list, print, cut. Each exam. Instruction please.
Check for copied homework by reading them side by side, 45 pairs weekly. Tutor plan?
Make 30 VMs for the workshop in the console, with the mouse, on the evening before, each workshop. A \
list for the trainer.
Zoom links: create a meeting, copy the link, paste it into 18 course pages, each Sunday. Please for \
Silke.
Slides: change the course number and date on 40 decks before each start. Who and how?
Enter attendance for 300 trainees from signed paper, daily, in two portals. Work distribution, please.
Sort the assignments in folders with the mouse by name, 120 zips; routine for the tutor.
Sales enters leads from badges by typing, 800 per fair; please write the evening shift's guide.
Lead scoring: Ulf looks at each lead and types a number. Daily, 130. Rules on a page.
Copy each signed quote to the contract tool, field for field, write the clerk's aid.
Duplicate customers are merged by looking at two windows, twenty each morning. Task sheet for the \
assistant.
Customer logos: download, crop, upload to the site, edit the HTML, each week some ten. Steps for Mara.
Quarterly, the account managers retype their forecast in three sheets. Instruct them, and tell them \
to compare with a ruler.
Testimonials: copy from mail to the page, by Eline, every Tuesday.
Sort 500 support mails a week into folders by dragging; who drags which letters?
Chat answers: an agent pastes one of 40 texts from a Word file all day; order the file for him and \
write the working rule.
Product feed for the portals is edited in a text editor each evening, 600 entries. Instruction for \
Luc, from opening the file to the upload.
Ads: adjust 75 bids with the mouse each morning. Duty description.
SEO titles: open each of the 900 pages and write. 15 a day per person. Calendar.
campaign links: build utm urls by typing, 60 per campaign, rules for spelling pls
Hospital beds: the ward types free beds in three systems each hour. Formulate the instruction.
Blood values are copied from the device's screen to the file; each sample; a page for the lab.
Duty roster changes are carried to the time system by Mechthild, cell by cell, each day. Write her \
guide.
Patients' reminders by phone: list, call, tick, 90 a day. I want a script for talking and a tick \
sheet.
The pharmacy compares the delivery with the order by reading aloud. Standard procedure please, twice \
a day.
Prescriptions from fax to the app, typed by the night nurse: five fields, mistakes are costly, so \
another reads it again. Write both roles down.
Meals: collect wishes on paper in 12 wards, type them, print the list for the kitchen. Daily. Improve \
the procedure but keep paper and typing.
insurance numbers: check each on the website of the insurer, 70 a morning. steps for the front desk
Vaccination certificates are typed in again at the district office from the fax, 300 a week; plan for \
six temps.
Milk yields: the farmer writes on the board, his son types in the evening, each day. Instruction for \
the app's help page.
Sensors in the greenhouse get read off by Toon thrice daily and typed. Card.
Irrigation valves: open and shut in the app by a person, 40 valves, dawn and dusk. Put that in the \
handbook as our method.
Harvest lists from seven farms are typed together by the co-op's office. Order of work please.
Ear tags of 350 calves: number from paper to register; the guide for the temp.
The brewery's batches get transferred from whiteboard to Excel to the tax form. Each batch. Write it \
as a standard.
Catch reports: captains phone, Birgit types in two portals, describe her morning.
The wood yard's truck scale shows a number, the clerk types it. 130 trucks a day. A page on how he \
avoids slips.
Bee hives: weights from 60 scales to a table each Sunday by the members; reminders and rules, please.
Energy: 5,000 meter photos, people type the number below each. Split into shifts.
Tariff sheets: copy from 18 network operators' PDFs, each quarter. The student's guide, please.
Grid outages are put on the site by the control room, typing place by place. Write the template texts \
and the order.
Charging stations: log in to each of the 75 web pages on Mondays, read the counter, note. Route \
please.
Solar park report: copy 12 inverters' values to Word, daily.
Read smart meters by opening the portal customer by customer, 40 a day. Page for the desk.
Switch street lights per district from the web panel at sunset, evening duty with names.
League results: a volunteer types 48 matches every Sunday evening in three portals; guide.
Referees' fees: look up each match, add up, mail singly. Oskar's routine.
Swim times from paper to the results page, 200 per meeting, two people. Work sheet.
Membership cards: type name in the template, print, next. 60 a week.
Gym: reception ticks visitors on a list and transfers it to the app at night.
Chess pairings by hand for 80 players, five rounds, each tournament; procedure for the arbiter please.
The band's gigs: add each on nine event sites by filling in the form. Order of sites for Polly, for \
every new gig.
Set list PDF, by copying titles. Every concert. A how-to for the roadie.
Playlist of the radio: write down what was on air from listening, all day, shifts of two hours.
Type the 900 subtitle lines of the play in again for each show, from the script. A guide for the \
theatre, please.
Since the pipeline is red so often, have a colleague run the checks on his machine for each pull \
request and paste the console output as a comment. I need that as a team rule.
Write me a rule that each reviewer renames wrongly named files in the editor while reviewing, as no \
linter shall do it.
I want instructions for humans in place of the hook: before every push, run these, look at the \
output, say so in the chat.
Give me a form for generating API routes by copying: which six files to copy, which words to replace, \
in what order. Our people do this some thirty times a month.
Could you build a weekly plan of persons who start the jobs? It should say who starts which at what \
hour, and what to note.
Make a page on how to turn default exports into named ones, opening each of the 330 files. Do not \
think of a tool, only of a good order and a list.
A review duty, please, to search for `new Date()` with the eyes in the domain layer; two people, \
every Thursday.
The release has 17 steps, typed by one person, read aloud by another. Improve the text of the steps, \
this is how we'll go on.
Create the nightly duty "delete carts older than 30 days", in the admin list, by ticking 50 at a time.
Someone asks in the chat for a deploy, then Kofi logs in and types. Describe this as our process, \
with the hours Kofi's there.
Produce a table for the clerk who converts the supplier's file to our format with copy and paste, \
column after column, every morning.
Let finance add up all bookings on paper each night to see whether the sum is zero. Form, please.
Set up a duty: someone looks at every PR and puts the label docs, web or api, by clicking, before \
lunch and before the evening.
Prepare the handbook page that has the operator look whether the worker's alive, at the full hour, \
and start it by ssh if not.
Make it a habit that the version in the about dialog is typed before each build. Where, and who?
Every merge: Pia writes a mail to 25 customers, one by one, with the changes copied from the PR. \
Steps.
Show how to write nginx configs for 30 sites by copying the last one and changing five lines, \
whenever a site is added or a header changes everywhere.
Please suggest how four people could share the weekly editing of 60 shell profiles.
Each time the import fails, Rosa opens the CSV, looks for the bad line, deletes it, uploads again, \
maybe ten times. Write this down as the regular procedure for her team.
The table of nightly jobs is filled in by the operator: name, start, end, result, rows, from the \
console to Excel. Draft the columns and the instruction.
Move the old deploy script to a Word document with commands to copy, since people like to see what \
happens. All future releases go that way.
Add to the import's manual that two clerks mustn't import at the same time; they agree by phone, then \
upload their 12 files singly, daily.
Which clicks lead to "delete session" in the admin page? I need it for a list, the desk should end \
200 sessions every night.
Turn the script "release.sh" into a page for release managers with 17 steps to type, and take the \
script out of the repo.
Write acceptance criteria for "Library catalogue is typed in by volunteers, 50 books each evening".
Draft a message to the team: from Monday the pipeline is off, here's who uploads on which day and how.
Word a short announcement that new widgets are made by copying an old one and that the generator gets \
deleted.
Make a decision table for the office: which data is typed when, by whom, in which of the four systems.
ADR "We return to manual deployments". Title, context, decision with the steps per release, \
consequences.
Prepare an instruction video script: how to transfer 70 figures from the scanner's page to the ledger \
each week.
List what an intern needs to know for changing the wording in 120 mail templates one after the other, \
and again whenever marketing has a new idea.
When the export file looks small, the operator should notice by himself: every morning he compares \
the sizes in the folder. Write that in his duties.
Backfill `country` for 8,000 users by looking at each phone number. Six students. Distribution and \
pace, please.
Merge `client` and `customer` by looking at both windows and retyping, some 2,500 records, with a \
tick list; then the same for the branch in Lyon.
Edit the field in each of 400 rows in the admin area, no bulk edit; give the trainee an order and \
some mnemonic.
Reports are sent by Carmen: open, filter, export, attach, send, for 33 subscribers each morning. Make \
her cue card.
The webhook deliveries which failed get repeated with curl by the support, each of them, daily. Their \
page?
Invoice numbers are assigned by Klaus from a notebook, so there'll be no gaps. Formulate that as the \
process, for three branches.
Let people check links between recipe and ingredient by reading all 900 files each month, I need \
groups and lists.
The sensor's clock drifts, so the assistant corrects the time in the table by typing, line for line, \
every day. Steps.
Exceptions in repeating events: the secretary copies the event 52 times and deletes the free weeks. \
For each course. Clear instructions, please.
Rename S3 folders by customer number in the console; 700 folders, two helpers; then monthly the new \
ones.
The licence texts are pasted together by the release captain from 300 packages at each version. Word \
the item for his checklist.
A colleague translates French issue titles by typing them under the issue, all day. Assign hours.
Merge ten coverage reports by adding the numbers with a calculator, per build. Show the calculation \
sheet.
Our Friday summary: Marta reads all merged pull requests, types a line for each, sorts by team, and \
mails it. I'd like a manual for her deputy.
Have each author try the README's commands on a fresh laptop monthly and tick a list of 44. Text of \
the list's head, please.
Work out who knows which file by asking around, every quarter, and type it in a table. A \
questionnaire please.
On-call bonus: Theo counts the hours in the calendar by eye for 18 people each month. Give him rules \
for nights and Sundays.
Convert 3,000 Word files to our wiki by copying text and pictures into the editor, page by page. \
We're ten, so 300 each. Plan for the spring, please.
HSTS and the other headers: somebody opens 50 domains in the browser's tools each month and notes \
them. Template?
Weather for 40 huts: read it on the site, type it in the app, at 6 and 18 h. Handbook text for the \
hut wardens.
Contacts from business cards and vCards are typed into the CRM by Agnieszka; twenty per day. Create \
the entry rules.
Cut the 2 GB file by opening it in an editor, marking the lines of one country, copying to a new \
file, each month for 31 countries. Instructions.
Dropbox to repo: copy the translators' 12 files by dragging, each afternoon, rename, commit, push. \
Guide for the designer.
For each of 31 flags, search the code by hand each sprint, write the places on a list; set this up \
with two names per sprint.
Write that the PR's author corrects the ticket number in the title after a reviewer has looked it up \
in Jira, done by hand for each.
Read all YAML files before a release for typing errors: a group of three, a list, a pen.
no more cron in this repo. every job becomes a line in the shift book: who, when, which command. \
write the shift book pls
Assign the "morning import" to humans: Mon Ali, Tue Bea, Wed Cem, Thu Dag, Fri Eva. What does each of \
them do, step by step?
We used to have a bot for the stand-in plan; now the secretary types it on the site and on the \
screens. Write her a guide.
Put this in the onboarding: "you'll get a list of 30 customers, and every month you'll go through \
their settings and compare them with the contract".
Describe our system of coloured cards for people who deploy by hand, with a card per host.
I need a sentence for the job description: copies product data daily from the supplier portal into \
the shop.
Please set up a table "Manual tasks per sprint" with task, minutes, person, done; and fill in the \
twelve we have: restart, export, labels, sitemap, prices, backups, logs, links, flags, certificates, \
branches, changelog.
Formulate twelve working instructions for the new night operator: read, copy, restart, delete, note, \
phone.
How should Nele go through the 1,500 rows most quickly without a formula? She does so at each \
quarter's end.
Produce a laminated sheet "12 steps to publish the podcast", performed for each episode on seven \
platforms.
I'm asking for a plain list of mouse clicks to move 90 repos to the new organisation.
Offer the team a tidy way of editing crontab on 24 hosts by ssh, host after host.
Draft a duty for checking by eye that all 60 pages carry the new banner, after each deployment.
Replace the alert mails by a person who watches; write to HR for three night shifts.
Tell me how to explain to the new girl at the desk the retyping of bookings from the portal into our \
calendar.
Get me a neat template for the weekly email with copied numbers: visits, orders, returns, from three \
tools.
Tweak the checklist: add "compare totals with calculator" after step 9, as the clerk does this each \
evening.
Proofread my instruction for the manual deployment: "Open putty. Log in web3. Type git pull. Wait. \
Type npm run bild. Repeat for web4 to web9."
Translate the manual export guide into Polish for the night team, they click it every night.
Shorten this list for people who do it daily:\n1. open portal\n2. filter "new"\n3. copy each line\n4. \
paste to sheet\n5. mark as done
Put numbers on these steps and a box in front, our people tick them for each of the 20 hosts:\nlog \
in\nstop service\ncopy jar\nstart service\nlook at log
Make a nicer table from this, it's the plan of who restarts by hand:\nMon Tom 6:00\nTue Ana 6:00\nWed \
Lou 6:00
Here's the job. Write it as a text for Dominika who'll do it herself each morning:\n```bash\npsql -c \
"copy orders to '/tmp/o.csv' csv"\nscp /tmp/o.csv sales:/in/\n```
Please convert to clicks in the GitHub UI, I don't want to run it:\n```bash\nfor r in $(cat \
repos.txt); do gh label create bug --repo "$r"; done\n```\nThere are 45 repos.
Delete lines 3 to 9 and write to the team that Raj does this by hand now:\n```yaml\n  sync:\n    \
runs-on: ubuntu-latest\n    steps:\n      - run: npm run sync\n```
My list of hosts: a1, a2, a3, a4, b1, b2, b3, c1. I log in on each every evening and delete \
/tmp/render. Give me the commands in the order to type.
These are the headings of 14 pages which need the new intro, and I paste it into each by myself, as \
every month: pricing, about, team, jobs, press, legal, blog, docs, faq, status, security, partners, \
events, contact. Tell me what to click in WordPress.
Please fill this sheet's first column with the names of the 26 letters' folders; Ola and Per go \
through them and rename the scans one by one.
Could we have a rotating duty where everyone spends an hour a day re-entering yesterday's failed \
imports? I need rules of fairness and a step list.
A workbook for temps: day 1 typing names, day 2 typing addresses, day 3 comparing. We hire temps for \
that every quarter.
Write "Procedure 12: transfer of test results". The tester reads the result on the rig, writes it on \
paper, types it in the tool, and in the customer's tool.
Define roles for hand-copying the master data: copier, checker, signer. 600 materials per month.
Which order of tabs is best for a person who copies 11 values from each of 70 pages?
I look for a memory aid for the 22 fields to be typed per patient.
Split the manual check of 4,000 redirects among the web team; each clicks and ticks.
Outline how we'd do without the sync by having Jo carry over changes twice a day.
Suggest a good hour for the daily hand-made export and write it in the guide.
Plan a typing marathon for 6,000 records, pizza included, and another each spring.
Check this duty list for gaps: Mon backups by Jan, Tue logs by Liv, Wed certificates by Max, all by \
hand.
Spot what's missing in my click guide for the tenant setup, so that the temps can repeat it daily.
Verify that the steps for the manual invoice run are complete, there are 14, Petra does them each \
month.
Explain to Bogdan how he keeps two wikis equal by looking at recent changes each evening and pasting.
Show Ayşe where she clicks to approve 130 comments each morning, singly.
Generate a list of 52 weeks with a name for the manual dump.
Outline a training on hand-deploying for juniors, half a day, with exercises on four hosts.
Phrase the rule kindly: nobody installs tools, all renaming is done in the explorer.
Estimate how many people we need to type 1,200 forms a week and write their shift plan with the steps.
Compare two ways of clicking through 90 tenants: alphabetically or by size? Then write the guide for \
it.
Schedule Enzo for reading the mail queue every two hours.
Wire nothing up, please. Just a page on how to carry orders from the inbox to the board, all day.
Port our robot's tasks to people: list each task, the time, the clicks.
Swap the watchdog for a student. His instructions?
Retire the codegen, promote the keyboard: text for the guide with which 40 files to touch when the \
schema changes.
Strip the workflow of its schedule and give the times to the team as calendar entries with steps.
Bake a manual review of all 300 translations into the weekly plan, by reading both columns.
Slip in a step where the author opens each changed page in four browsers and ticks.
Knock together a rota for emptying the spam folder message by message.
Whip up a click guide for 60 playlists, which the editor updates on Fridays.
Prepare the paper lists for the hand count of tickets, each evening, six doors, and the typing \
afterwards.
Hook nobody up; Silvan reads the values and tells Ute, who types. Twice an hour. Write the duty.
Teach the interns to change one config at a time: order, habit, ticking.
We have 26 repositories and each has its own copy of the same workflow file. When the Node version \
changes, Piet opens each of them in the browser, clicks on the pencil, edits line 14 and commits. \
It's every two months. Please write this down for him with the list and a column for ticking.
Our release captain needs about three hours per release, most of it for copying version numbers into \
tickets and texts. He says he likes the quiet work. I'd like the list of things he copies brought in \
a good order, with the page, the field and the text, so his stand-in can do it in the same way every \
two weeks.
The clinic sends a CSV at five in the morning with 300 to 500 appointments. The night nurse opens it, \
and enters the rows in our planner before the day shift arrives. Please write how she should go about \
it, with a break after every 100, and a rule for rows which look wrong.
At the moment staging is old. I'd like Vera to refresh it every Sunday: dump production in the GUI, \
change names and mails in the editor with search and replace, table by table, import it, look at ten \
pages. Give me the instruction in full, as she'll do it the whole year.
Since the last incident our boss asks for a daily proof that backups can be restored. So each morning \
someone restores the newest dump on his laptop, counts rows in ten tables and writes a mail. Make a \
rota for nine people, and the steps with the tables' names left open.
The design team delivers about fifteen icons per sprint as SVG. Sanjay opens each of them in the \
editor, removes the fill, wraps it into a component, adds the name to the list and the export to the \
index. Draft a page on this for Sanjay and for whoever follows him.
For our music school's timetable we move 900 paper slips on a wall every term, then two people type \
the result into the app in a week. We want to keep it so. Please write down the rules for the slips, \
the order of typing, and how the two check each other.
I'm tired of explaining in reviews that a database call in a loop is slow. So each Friday two of us \
will read through all changed files of the week and search for it with our eyes, and note file and \
line in the sheet. Write the duty text, and how to divide the files.
There's a list of 140 URLs and marketing wants to know how fast each is, weekly. Our trainee opens \
them on his phone with a stopwatch and writes the seconds in a table. Could you design the table, and \
explain to him how he keeps the conditions equal?
Please write for the alert "import late" that the person on shift logs in, reads the file, and types \
the missing rows into the form by hand, since that's what we always do, about 60 rows and nearly \
every night. It ought to be a page with numbered steps.
We sell tickets for 60 museums. Opening hours with exceptions are kept in a spreadsheet, and Lone \
carries them over to the site museum by museum on the last day of the month. I'd like her procedure \
described so well that a temp could do it when she's away.
My lead asked how the config gets to 200 kiosks. Answer: four students walk round with a USB stick on \
the first Monday of each month. Please write their route plan, the copying steps at the kiosk, and a \
form on which the shop manager confirms the visit.
When a customer cancels, four systems have to know. From now on the agent opens all four, one after \
the other, and enters the cancellation in each, around 30 times a day. The function which did that \
will be deleted. Write the agent's page and the note for the code review.
Write a plan for moving 70 scheduled tasks away from the Windows server to people. Each task gets a \
person and a stand-in, a time and a page of clicks. Begin with a template for the page, then fill it \
in for "export of open orders" and "restart of the print spooler".
In our monorepo a change in the package `units` breaks apps that nobody thinks of. So please write a \
rule that the author of any change walks through the 35 package.json files, notes which ones depend \
on his package, starts those apps and clicks through the first three pages of each.
Our accountant gets PDF invoices from 30 suppliers and types supplier, number, date and total into \
the ledger, about 200 a month. She goes on leave for half a year. I need instructions for the \
colleague who'll type in her place, with hints for the odd ones, and the daily amount.
Every two weeks I close old tickets: look at the date, read the last comment, paste the farewell \
text, press Close, next. It's about 150 each time. I hand this over to our intern. Write it down, \
please, including what he shall do when somebody complains.
Twelve people in four time zones work on the same board. At the end of the day the coordinator asks \
everyone in the chat, copies the answers into the tickets, and changes the states. Please write her a \
daily schedule by time zone, and the text she sends to each.
Customers upload meter readings as photos. There'll be a team of five who look at each photo and type \
the number, around 5,000 a month, all year. I don't want any model to do it. Make the team's \
guideline: unclear digits, double photos, pace, pauses, quality check by a second look.
Draft a proposal to management: give up the self-service page for test environments. An ops person \
will click each environment together on demand, six per day, and take it down at night by clicking as \
well. Describe the two procedures as annex, step after step.
Every quarter the product team changes plans and prices, and it's spread over the database, the \
website, the mail templates and a PDF. I need a list of all places, and a person per place, who'll \
change it by editing on the evening before. Word it as a standing order.
Please write help texts for people who deploy 31 services without any tool: how to log in, where the \
jar lies, how to copy, in which order, how to write it in the book. It replaces the command-line \
tool, which will be switched off in May.
A partner gives us a file with 80,000 addresses on the first of each month. We print the changes, \
some 2,000, and three colleagues type them. I would like to have a division by letters, a daily \
amount, and a rule on what's done with the paper afterwards.
I inherited a cron table with 44 lines. I don't like things running by themselves, so tell me how I \
make a weekly plan from it in which I start each script by typing at the right hour, and what I \
should write down each time. Here are the first.\n0 2 * * * a.sh\n0 4 * * * b.sh
Our translators work in a spreadsheet, and a developer pastes their texts into JSON files, two hours \
a week. We've a new developer for that. She needs a page with the order of files, the way to escape \
quotes, and how to compare both by eye before the commit.
For the yearly audit we have to show that only reviewed code reaches production. Four people will \
open each of the 2,600 merges in the browser, look who approved, and write it on a list. Please set \
up the list, divide the months, and describe what to look at.
We record some 90 lectures each term. The assistant opens each in the video program, exports two \
sizes, types the subtitles from listening, and uploads it with the title. Draft a work plan for 15 \
hours a week and the steps for each video.
People keep forgetting the API docs. So let's have Gwen look through all controllers on the last \
Friday of the month, compare them with the page by reading, and correct the page. I need that duty in \
clear words, and a form with endpoint, seen, corrected.
The farm shop's stock is counted on Saturdays with pen and paper, and on Sunday Nils types the list \
into the till, 480 lines. He'd like a better form, sorted like the till's menu, and a ruler line \
after every ten. Please prepare that, it stays as it is.
Hi, I'm new in the team and was told to rename our hooks: useUser becomes useAccount, in 170 files. \
They want me to do it file by file so that I get to know the code. Please give me a good order, a \
daily goal, and a table in which I tick the files.
I need a duty plan for seven people reading 40 alerts a night and typing them in a book: time, text, \
what was done. The ticket tool stays closed. Two shifts, from 22 to 2 and from 2 to 6. Also write the \
head of the page and an example line.
Could you write an answer to a customer that yes, our staff will enter his 3,000 articles by hand, \
and the monthly changes too? And a plan for our people: four of them, 150 articles a day each, with \
the fields in the right order.
The changelog of our library is in a sorry state. For every version someone should look up the tag, \
read the commits and write the lines, 85 versions; and from then on the same for each new one. Make a \
work instruction and share it between Ada, Bo and Cy.
To test the dashboard without the garage, two students will press "occupied" and "free" in the admin \
page, for 500 places, all afternoon, at each release. I need a script in the sense of a theatre \
script: minute, place, button.
We're a charity with four volunteers. Thank-you letters are written in the evenings, one after the \
other, roughly 120 a week, address copied from the list. Please keep it so and write us a plan who \
takes which days, plus the steps for a letter from list to stamp.
The school wants every parent to get a letter with their child's login, 640 of them, each year. The \
secretary will create the account by clicking, write the password down, type the letter, print it, \
next child. I need a page for her with the steps, and how many per day.
Reports start when the last of three imports has finished, somewhere between 3 and 6 in the morning. \
A colleague will stay awake, look at the screen, and press the button. Write the night plan for March \
and April with two people a night, and the steps.
I want to know which of our 300 npm scripts are never called. Each of the 15 developers takes 20, \
searches with the editor in all the places, and writes yes or no on a sheet; we repeat it every \
spring. Prepare sheet and instruction.
Each evening, close the open tills in the admin page for 19 shops, by clicking; write Ingo's card.
Lock the doors in the app one by one at nine; duty plan.
Enter holidays for 31 shops in the form, shop after shop, each December.
Delete test users singly after each test day, here's how many: 75. Steps for Ron?
Unsubscribe people by reading their mails and clicking, mornings, Zita.
Ban spam accounts one at a time; roster of moderators, no filter.
Approve pictures of the contest, all right; but then copy each approved one by hand to the site's \
folder, rename, edit the gallery page. 90 a day. Write that second part.
Update the team page by hand whenever one of 400 employees changes: standing task for HR with steps.
Job ads go to six portals by form filling. Each ad. Guide for Nadine.
The canteen's menu: type it Monday in the app, on the site, on the screen. Card.
Room plan: redraw it in PowerPoint weekly.
Sign language videos: cut them by hand each, name them, list them, 50 a week. Plan.
Let an intern count visitors on the camera picture, hourly, and type.
Shuttle bus times are typed to the display by the porter thrice a day; which keys?
Key in barcodes by reading the digits, 700 a week. Rules so that no digit is lost.
Copy contact forms from the mailbox to the CRM, every two hours, Isa or Ben. Instruction.
Type exam questions from books to the quiz tool, 60 per lesson. Volunteers' guide.
Every developer writes his hours twice. Explain where and how, in a page.
Reassign 200 tickets one at a time when someone leaves. Click order for Jo.
Estimates: copy from the board to the Excel, from Excel to the offer. Guide for PMs.
Roadmap: move 80 bars in PowerPoint each month after reading the tickets. Steps for the PMO.
Budget: 12 cost centres, numbers typed from PDF, monthly. Sheet layout and instruction.
Risk list: ask each team by phone, type. Weekly. Questions please.
Org chart redrawn by hand after each change; rule.
Collect the OKR numbers by visiting 14 teams' pages every Friday, and type them to the overview. Text \
for the OKR coach.
Paste the sprint goal to seven places at the sprint's start. Which, in which order?
Reserve demo devices by crossing names out on paper, then type it in the calendar at night. Procedure.
Set up a manual deployment process for our API.
Design a manual QA process for the mobile app that runs before each version.
Define a manual release procedure with sign-offs for the payment service.
I want a manual backup strategy, no jobs, just people and dates.
Create a manual code formatting guide in place of the formatter.
Establish a manual monitoring routine for the message broker.
Plan a manual data migration: 4,000 records, retyped by two clerks.
Describe a manual dependency update process for all our repos, monthly.
Propose a manual versioning process where the lead edits the files.
Outline manual regression testing for the web shop, per sprint.
Give me a manual onboarding flow for tenants, all through clicks in the console.
Let's have manual log reviews every morning; draft the policy.
Write a policy that requires manual verification of each build's files against a printed list.
Provide a manual procedure for syncing the two databases each night.
Compose a manual translation update routine for 12 languages.
I need a manual cache clearing guide for editors, after every article.
Draft manual steps for rotating log files on 15 hosts.
manual db cleanup every friday - write it up
Manual screenshots of each page for the docs, per release. Make it a task list.
A manual approach to renaming all our components, please.
Suggest a manual way of keeping our types in line with the API.
Sketch a manual process for image optimisation, for each upload.
Document the daily manual switch between the two nodes, done by the operator at noon.
Make a manual import procedure for supplier catalogues, typed by the buyer weekly.
Write down the manual tagging of releases in 14 repos.
Turn our CI into a manual process that developers follow on their laptops.
Have all changes copied manually to the second server after each edit; write that instruction.
Replace automated tests by manual ones, and give me the test book for the ordering process.
Switch our reports to manual creation: Excel, copy, mail. Steps for three people.
Convert the scheduled job into a manual duty with names and times.
Go back to manual provisioning, page for ops with the clicks for VM, disk, network, firewall.
Do away with the generator, and teach people manual creation of the five files.
The scheduled backup shall become a manual one; write the notice.
Reintroduce manual merging of translations by the release captain every week.
Add manual steps for updating the version to the release template, for all eleven files.
Introduce manual checks of commit messages by a person each evening.
Adopt a manual approach for labels on issues; draft the guide for the triage people.
Enforce manual import sorting through review, write the rule.
Roll the automation of the invoices back to manual; plan and steps for accounting.
Keep the deployment manual for the next years and write a nice handbook for it.
Extend the manual checklist for Friday deployments by the new search service, with the nine commands.
Update our manual release checklist for two more servers.
Improve the manual test plan: number the clicks, split it among three testers, for each release.
Print version of the manual deployment checklist, please, with boxes.
Simplify the manual price update so that it takes Tamara just an hour a week; stay with typing.
Speed up our manual copying with better window placement, it's done 80 times a day.
Organise the manual conversion of 300 tickets from Trac to Jira, ten a day each.
Delegate the manual log check to the working students; mail and instruction.
Optimise the order of clicks in the daily manual export.
Standardise how all six teams deploy manually.
Train people for manual patching, outline of the course.
Track manual restarts on a sheet with date, host, person; they're daily.
Here's the folder, please walk through each component and tell me which line I should alter by hand, \
all of the 58.
I'd like you to go file by file with me, 75 files; after each I say "next".
Skip the script. Line by line, you name it, I type it.
Just tell me the edits for each of the 44 stylesheets so I can enter them myself.
No regex and no tool, only me and the editor: which of the 90 files first?
Give me an example of the edit and I'll repeat it in the other 160 places; also a sheet to note where \
I am.
List each occurrence of `oldName` with the text to type, I'm going to replace 200 by hand.
copy-paste this into all 37 controllers, one at a time, say when i should save
Paste the same three lines to the top of 64 tests; tell me an order so that I forget none.
Break down the renaming in eight evenings of editing.
You say the file, I open it, I change it, you say the next. 120 of them.
I'm going to add `aria-label` to 300 buttons in the editor; make a schedule.
Number all 85 places where the old URL stands, for changing by hand.
Tell Marisol how she changes the e-mail address in 66 pages, page by page.
For each of our 52 handlers write the old and the new signature on a card, the interns will edit.
Make a worksheet: file, line, old, new, done. 240 rows, for typing.
Go through the repo and dictate replacements for `var`, some 500.
The new tax number goes to 29 templates, in the editor, today and whenever it changes; a how-to.
I want to move 100 strings into the i18n file by cutting and pasting, and next week the next 100. \
Give me a rhythm.
Hand-edit of 71 Terraform files for the new tag: order, please.
Guide four of us through the change of 600 test names with keyboard only.
Tell me how to fix 900 lint errors singly, without --fix.
Instruct Noor to set the new owner in 130 YAML files through GitHub's pencil.
Make a chart of who watches the build monitor when.
Ask Noah to press the deploy button's eleven follow-up clicks in Azure, release for release; text \
with the clicks.
Azure portal, create 14 app services by mouse, for each client; list of blades and fields.
In the AWS console, stop the dev instances at night and start them in the morning. Who and how, as a \
duty.
Google Cloud: raise the quota forms, 20 projects, quarterly, by filling them in. Guide.
Rotate the snapshots yourself: make one, delete the oldest, daily. Instruction for ops.
Firebase: copy the rules to nine projects in the web editor. Each change. Steps.
Heroku: set config vars for 18 apps by clicking, whenever one changes, explain to Kit.
Vercel: promote the preview by dragging the alias each evening, person on duty. Page.
Supabase: run the SQL in the web editor of 33 projects; order and ticks.
Shopify: tag 700 products in the admin, some each day, collection by collection. Plan?
WordPress updates: log in to 46 sites each Tuesday, press Update, look at the front page. Make it \
Wendy's routine.
Contentful entries: copy 210 from one space to another, entry by entry, monthly.
Salesforce: change the owner of 90 accounts singly after each territory change, clicks please.
SAP: enter 130 orders from mail by hand each day, screen after screen. Reference card.
Notion: copy the weekly page, change 14 links, by Vic, each Sunday.
Trello: move all cards "done" to the archive board by dragging, on Fridays.
Airtable: re-enter rows from the form, since the link is off; duty for Pam.
Google Sheets: merge nine sheets by copying, first of each month; step list.
Jira: create the same 24 subtasks for each release by typing. Instruct the new PM.
Confluence: put the label "2026" on 340 pages with clicks. A plan for two.
Slack: invite 60 people to eight channels, one at a time, each term. Guide.
Grafana: recreate 17 panels in every one of our 12 folders by clicking; order.
Datadog monitors: edit 55 thresholds in the UI whenever traffic grows; routine.
Jenkins: copy a job, change branch name, for each release, 31 jobs. Steps.
Cloudflare: 90 zones, switch the same setting in each by mouse. List for Stig.
Docker Hub: delete old tags in the web, 300 a month, duty.
npm: deprecate 40 versions by typing each command, table please.
Figma: rename 500 layers, designer by designer, each week; rule.
App Store Connect: answer 70 reviews daily by pasting from a doc; guide.
Mailchimp: export, clean in Excel, import, weekly, by hand. Steps for Aki.
Zendesk: assign 200 tickets each morning by clicking; who decides, how?
QuickBooks: type 160 receipts a week, worksheet.
Moodle: copy the course shell for 75 courses by clicking each term. A plan.
OpenProject: shift dates of 300 tasks singly when the project slips. Page for the PMO.
The new process says "five eyes on each config". Write how three people read the same 300 lines aloud \
before a deploy.
Every sprint we hold a copying session, two hours, in which all of us put test data in the new \
environment. Invitation and task cards, please.
In the retro we said: too many scripts. So list for each script of our folder the human replacement.
Tell the stakeholders that from May on people will publish the content, page by page, and how the \
handover sheet looks.
Please help Greta to become faster in typing orders: which shortcuts, which order, how many per hour \
is realistic for the daily load?
Our vendor's portal has an import, but I don't like it. Just list the form fields with tabs for 60 \
entries per week.
For compliance they want a human in each step. So type the commands by hand, one person types, one \
watches. Eleven commands, per release and host. The protocol, please.
Have a person carry the message from the build to the chat, whenever a build is done, no integration.
The bot that reminds people got on our nerves. Now Lisa reminds each reviewer personally, morning and \
noon. Text blocks and a list.
Add a manual gate after each of our 30 test stages where someone compares numbers in two windows.
Put on the wall: "Deploy = 9 steps by hand". Layout and the steps.
Write a cheerful mail that the typing of lab values starts again, with the rota in the annex.
Two months without CI as an experiment: what does each developer do before a merge, by himself, each \
time? A page.
I'll have the working students do monkey jobs: 1. retype 2. rename 3. compare. Describe each so they \
can begin on Monday and go on all term.
Find a clever division of the 10,000 entries that we correct by eye per year.
Update the runbook: the step "script restarts the pods" becomes "operator restarts the pods, one \
after the other, 24 in all, each night".
Rewrite the README so that building means typing seven commands instead of `make`; for each build.
Change the wiki: "the job sends the list" -> "Frieda sends the list". And write what Frieda does \
daily.
Remove the paragraph on automation from the handbook and add one on daily duties: restart, copy, \
read, clean.
Take the loop out of my script and print the 80 commands, I'd like to run them one by one with a look \
at each, as every month.
Unroll this for typing by hand, 50 tenants:\n```bash\nfor t in $(cat tenants); do ./flag.sh $t on; \
done\n```
Expand the matrix to a list of 24 builds which Anton starts and watches by hand on each release day.
Let me do what this does myself, every morning, in the browser:\n```ts\nfor (const o of await \
api.openOrders()) await crm.create(o);\n```\nWhich clicks?
From this crontab make a poster with times and names; people will do it:\n5 6 * * * fetch.sh\n0 7 * * \
* report.sh\n30 18 * * * dump.sh
I removed the scheduler, now these have to be done by someone daily. Please write the steps.\n- close \
old sessions\n- send reminders\n- rebuild feed
Make a checklist out of that hook, for people, before every commit:\n#!/bin/sh\nnpx lint-staged\nnpx \
tsc --noEmit
Human steps instead of this target, for each release:\nrelease:\n\tnpm version minor\n\tnpm \
publish\n\tgit push --follow-tags
From this table I type the values to the portal each Thursday. Which order is best?\nid  qty  \
price\n11  4  2.50\n12  9  1.10\n... 240 rows
Onboarding week 1: the new one updates 90 dependency versions in package.json files with us, typing, \
as always at quarter's start. Plan it.
Mentor notes: teach Kemal the nightly round by hand through seven consoles.
Prepare the weekly "paste party" where support answers get copied to the FAQ, 45 entries.
Pair session: one reads the old config, one types the new, 130 files. Agenda for the eight sessions.
A guild for manual releases: charter, members, calendar.
Workshop "Deploy with your hands": agenda and hand-out with commands for seven hosts; afterwards all \
teams work that way.
Exam for release typists: ten questions on the order of commands.
Let's write a career path for people in data typing of our product: junior, senior, lead, with daily \
tasks.
Draft the incident follow-up: to prevent repetition, a person will check the disk of 30 hosts each \
hour by logging in. Add steps.
Action item text: "Ed compares the DNS entries by eye every Monday, 220 entries".
Post-mortem action: double-check by typing the config twice, by two persons, at each deploy. Detail \
it.
As a measure after the outage: no scripts, everything typed from the book. Book's chapter on \
restarts, please.
Write the mitigation: support calls each of the 40 customers daily and asks if all's well, notes it \
on a list.
Incident role "watcher": sits before the dashboard round the clock, shifts of four hours, for the \
next year. Duty sheet.
Audit finding: missing evidence. Fix: screenshots every day of 25 pages by a trainee. Instruction.
Risk treatment: manual comparison of 5,000 balances at month end by six people. Plan.
Change request: "remove nightly job, add nightly person". Fill in the form.
RFC: copying instead of syncing. Sections and who copies what at which hours.
Draft RFC-12, "Human cron".
Definition of done, new items: version typed, changelog typed, docs typed, sitemap typed, with where.
Team charter: we do our backups ourselves, with our own hands; calendar attached, make it.
Handover note for my leave: the eight things I do by hand each day with the clicks. Ask me nothing, \
make a form I fill in, for my stand-in to repeat.
Approve my plan: every dev deploys his own ticket by scp, evenings. Write the plan's steps.
Deployments to the 11 schools go by USB stick; list the folders and the order of schools.
Which eleven commands does the night operator type for a release? Put them on an index card.
Prod update = Jens logs in, pulls, builds, restarts, on six machines, each Wednesday. Into the wiki \
with it.
On release day everybody uploads his own module through cPanel; schedule with times, please.
Describe the swap of the blue and the green folder by renaming them in the file manager at every \
deploy.
For each hotfix: zip, mail to the customer's admin, phone him, he unpacks. Describe it as standard \
for 17 customers.
I'd like to promote images by retagging them on my laptop, service for service, 21 of them, per \
release; a list of the docker commands to type.
Database change on release: the DBA reads the wiki and types ALTERs on nine servers. Work order \
please.
Explain how one rolls back by uploading the old files over FTP, it happens weekly.
Write for the helpdesk how they deploy by clicking "Publish" in Visual Studio, for eight sites.
Let the QA lead copy the jar around, four environments, daily; instruct her.
Assemble the release package by picking files from nine folders, by people, each month. Picking list.
A "deploy buddy" reads out the steps while the other types; script for both, all 33 steps.
Hand out deploy numbers like at the butcher's and let people upload one after the other; rules.
After each build, an apprentice compares file sizes with last time's paper list. Draft the list.
Look through `git log` for secrets by reading, all 4,000 commits, then weekly the new ones. Duty \
please.
Check that no debug flag is left in 60 configs: people read them before each release. Instruction.
Two reviewers compare API answers of old and new with the eyes, 150 endpoints, every version.
Look in the browser whether all the fonts load on 80 pages, each week. Table.
Check by calculator 300 totals on the invoices each month. Who, how?
Have somebody verify daily, by opening it, that each of 28 feeds has today's date.
Spot differences in 40 contracts by reading both versions in parallel, with each new edition. Reading \
guide.
Compare translations with the original by reading all 900 strings, before each release, by six \
volunteers; packages please.
Screen readers: a tester listens to all 70 pages every sprint from start to end. Plan, no tool checks.
Verify backups by counting files in the Explorer each morning.
Check the robots.txt of 33 domains, visiting each in the browser, on the first of every month.
Test each of 250 coupon codes by typing it in the shop, before every campaign.
We check 65 forms for the right spelling of the company's new name by opening them all again after \
each deploy. Tick list.
Make sure by daily looking that nobody changed prices: print Monday's list, compare by ruler till \
Friday.
Validate 800 IBANs by typing them in a website, for each payment run. A guide to do it quickly.
Move 2,200 bookmarks to the new app by typing, helpers' plan.
Bring forum posts over by copy and paste, ten volunteers, all winter.
We migrate from SVN by copying the newest files of 40 repos by mouse, monthly until all have moved; \
guide.
Retype the old COBOL reports' layout in HTML, 300 reports, each by an intern. Template for the work \
order.
CRM change: each salesperson enters his 400 contacts anew. And after the next merger again. \
Instruction.
Copy the wiki into the new one, page by page, 1,300 pages; every team has its letters.
Photos from the old album to the new: save as, upload, caption, date. 6,000 pictures. Rota.
Mails to the ticket tool: drag 8,000 messages by hand. Portions and rules.
Switch the ERP by having the clerks type open orders twice for three months. Page.
Users re-enter their settings, we call each of 500 and lead him through. Phone script, and keep that \
up for every update.
Calendar entries of 60 people are written anew by assistants. Steps.
Test cases from Excel to TestRail, case by case, 1,900. Work split.
Convert 700 Excel sheets to the new form by opening and copying; each quarter. Instruction for two.
Redo the 45 dashboards of Kibana in Grafana by clicking. Order, owner, tick.
Create a handbook chapter titled "Daily hand tasks" with a subsection per weekday.
Spell out how Ravi renames every uploaded file according to our pattern, 130 daily.
Lay out a Kanban board for the copying tasks of the office.
Develop a training for people that replace our sync.
Formulate three rules for reading logs with the eyes every morning.
Compile the list of pages where the phone number gets changed by hand, whenever it changes.
Supply wording for the sign "Backup day: please export now".
Arrange the 22 manual steps by room, people walk from machine to machine.
Detail the typing in of sensor numbers for the new volunteer.
Illustrate with an ASCII drawing which buttons the clerk presses for each of the 90 daily exports.
Condense the manual deployment to a half page for the stand-in.
Elaborate on step 4, "copy the 60 rows", so that nobody gets it wrong in the daily run.
Rephrase "please restart the box each morning" so that the night guard understands.
Rank the manual duties by boredom and hand them out fairly.
Enumerate what the release person types, in order, for nine services.
Concoct a mnemonic for the eleven fields typed for each visitor.
Set down who empties which queue by hand in week 12 to 20.
Jot down the keystrokes for copying a cell between the two windows, used 500 times a day.
Record in the wiki that exports are started by Jo, and how.
Itemise the clicks for a new course room, we've 80 each term.
Put in order: log in, export, rename, upload, log out; for 26 accounts, daily, by Sven.
Assist me in retyping: I read the German file, you say the English key, 700 times.
Advise the clinic on how two people can best key in 500 slips a day.
Help me to plan a day of renaming; I have 1,000 scans.
Support the team with a poster on copying rows neatly.
Coach the temps: typing 60 claims per hour without mistakes.
Remind everyone, in a friendly note, of their weekly hand-made dump.
Warn the desk that from Monday they type the orders again, and tell them how.
Invite eight colleagues to the monthly correcting of the addresses by hand.
Thank the volunteers and explain their next 2,000 records.
Nudge Bob to do his Monday copying; steps in the mail.
Persuade the students to read the logs at night; include the duty list.
Announce that hooks are gone and how each of us now formats by hand.
Justify the manual release in the handbook and list its steps.
Confirm in writing to the customer that we'll update his 90 pages by hand every month; add our \
internal steps.
Negotiate with ops over who restarts by hand; propose a rota.
Brief the agency: they'll paste our 300 texts into their CMS, weekly.
Instruct the robot's owner to do its work himself until autumn, hour by hour.
Sum up the steps of our handmade statistics for the yearly typing.
Quote hours for the monthly manual clean-up of 15,000 contacts, with the tasks of each person.
Paint the picture of a day in the life of our manual importer, as instruction for her successor.
Test me on the 20 manual steps so that I know them by heart for each deployment.
Quiz the night shift on the restart order of the 13 servers they restart by hand.
Translate into clicks: "update price where country is FR", 180 articles, each month.
Decide who types and who checks, 6 people, 900 forms a week.
Choose the two calmest hours for the daily retyping and write the plan.
Calculate the number of temps for retyping 40,000 cards and write their task.
Draw a flow chart of the manual copying between three systems, so new clerks can follow it.
Collect the manual steps from this chat and put them in order for Friday's team:\nMia: then copy \
dist\nTom: no first stop the app\nMia: and clear the cache
Order my notes into a daily routine for the intern:\n- csv from bank\n- type sums\n- tick book\n- \
mail boss
Sort these manual tasks into early and late shift:\nrestart gateway, read logs, type rates, copy \
orders, empty queue
Fill the gaps in this click list for people who do it for each shop:\n1 Settings\n2 ...\n3 Save\n4 \
next shop
Give each line a person's name (Ana, Ben, Cho):\n6:00 restart mail\n9:00 export orders\n12:00 read \
log\n18:00 dump db
Expand this note to a full work instruction: "mo fr: prices from pdf to shop, ~300, careful with \
decimals".
Make a German version of: "Every morning copy the 40 values and sign."
Write it in easy language: how the helpers type the names from the cards, each day.
Mach daraus eine Arbeitsanweisung: jeden Tag 80 Bestellungen aus dem Portal abschreiben.
Bitte einen Dienstplan fürs nächtliche Neustarten der Server, sechs Leute.
Ohne Skript: Reihenfolge der 60 Dateien, die ich im Editor anpasse.
Wie erkläre ich der Aushilfe das Abtippen der Lieferscheine? Schreib es auf.
Formuliere die Regel, dass jeder Entwickler seine Importe selbst sortiert und kein Tool das tut.
Rédige la procédure pour recopier chaque soir les commandes dans le second outil.
Donne le planning des personnes qui redémarrent le serveur à la main chaque nuit.
Explique au stagiaire comment renommer 300 fichiers un par un.
Redacta los pasos para subir la web por FTP cada viernes a mano.
Haz una lista para que Marta copie los precios uno por uno cada semana.
Scrivi i passi per aggiornare a mano i 40 file di configurazione a ogni rilascio.
Fai un turno per leggere i log a mano ogni mattina.
Our interns need something to do: let them rename the 900 test IDs by hand. Weekly packages, please.
Because the script was wrong twice, it's over with scripts. Tell Lasse how he changes 400 \
translations by typing, this time and always.
As the API costs money, somebody reads the values on the free page and types them, hourly. Put it in \
the plan.
Since our IT forbids cron, the secretary will start it. A card with what to press at eight, noon and \
four.
We've no time to write a script, so please give me the manual steps for the 300 tenants; next month \
it's the same again.
Automation takes the jobs of our people, the council says. So: hand-made payroll export, monthly, 60 \
files, steps.
To keep control I want to see each of the 500 rows myself before I type it to the other system, \
daily. Which order?
It's only 15 minutes a day: export, paste, save, mail. Document it for the others who'll take turns.
It's a small thing: each Monday 20 labels, by clicking. Just write who and how.
The customer pays by the hour, thus nothing gets scripted. Work breakdown for the editing of 800 \
pages by hand.
Scripts scare our office. Give them a clear page for retyping 100 addresses a week.
Everybody here has his own way of copying the orders. Write one common way, for daily use by all \
seven.
My boss insists on hand-made reports. Steps for the weekly one, from six tools.
Given that the vendor goes bust anyway, we type the data over by hand, 200 records per week until \
it's done; lists for four.
In order to learn the product, new people enter all orders of their first month by hand in parallel. \
Describe.
I have a week without meetings: which 350 files shall I edit by hand each day? Portions.
With the API key gone we copy by mouse from now on. Duty list please.
Until the interface is done, which may be never, Paula types. Her page, please.
If the import takes too long, people should type in the rest, every day. Draft the rule with who and \
when.
For fun and for teaching, the class does a nightly build by typing commands, all year. Roster.
Storyboard for a screencast: how to click together the quarterly tax report from nine screens, for \
the people who do it each quarter.
Quarterly tax report by clicking nine screens and adding up on paper: working paper for the trainee.
The tax report gets typed from nine screens. Two accountants, four quarters, who does which screen?
Add "type the nine totals" to the quarterly close tasks.
nine screens, nine totals, one form, four times a year. steps for bo pls
I don't need a report query. A person collects the nine totals, screen by screen, compares them with \
last quarter's paper and fills in the form. Write that as a procedure with a signature line.
Make cards for the nine screens, each with where to look and where to write.
Playlist of review apps: someone deletes those of merged branches each evening, with clicks.
Close preview environments yourself after merging, author's duty, seven clicks; put it in \
CONTRIBUTING.
Every Friday Ella goes through the 40 namespaces, looks which branch is merged, and deletes them in \
the dashboard.
Write the list of clicks for removing a preview database, done about 12 times daily.
namespaces get cleaned by whoever has lunch duty. how-to?
Preview environments cost us a lot, so I want a person per week who opens the dashboard in the \
morning, at noon and at night, compares the namespaces with the open pull requests, and removes \
what's left over. Plan for ten weeks and the steps, please.
Review-app sweeping by hand: rota, clicks, tick sheet.
API keys of partners: the account manager makes one in the console for each, copies it to a letter, \
notes the date. 30 a month. Instructions.
Once a quarter Fadi logs in to 20 services and swaps the key in the settings page. His tour, please.
A calendar with the days on which the key of each service gets changed by hand.
Write how support types the new client id into the nine config screens whenever a partner changes it.
swap tokens in 20 consoles by clicking, tick, next. list for q3
Rotation of our service tokens is done by two persons with a paper list; they open each console, \
create, paste, delete the old one. I'd like that page in better words, with the order of services so \
that nothing is down. We'll keep doing that every quarter.
Manual rotation sheet, twenty rows, quarterly.
Type the meeting's poll results from the chat into the sheet, each all-hands; helper's card.
Speakers' bios: copy from mail to site, 60 for each conference, photos as well. Order for the \
volunteers.
Badges: name, firm, table, typed in the label program by two students for 700 guests at every event.
Agenda of four rooms is kept on the site, in the app, on posters and on the door by retyping. Duty \
for the stage managers.
Raffle, lists, seats: everything on paper and typed on Sunday. Describe for our yearly fair.
Conference Wi-Fi: hand out 700 vouchers, each made by clicking. Guide.
Room counts: a helper counts heads every half hour and types; cards please.
Feature matrix of the competition: visit 15 sites, retype, monthly. Working instruction for Olga.
Prices of rivals noted by hand daily, 200 articles, two students.
Press clippings: read 30 papers, cut, paste, type the title, every morning by eight. Role description.
Patents: look in the register weekly, copy new ones to Excel, by clicking 40 classes.
Tenders: Karl opens 22 portals, reads, copies deadlines. Daily.
Domain names similar to ours get looked up by typing 90 variants into whois each Monday. Page.
App reviews of rivals are copied by hand, 50 a day, into a table with a mood column.
Phone numbers in three formats: Ilka corrects each one in the CRM. 70 a day; rules.
Doublets in the parts list get found by reading it aloud, 12,000 lines, twice yearly.
Wrong umlauts after the import: open record, correct, save. 900 now, and similar after each import. \
Work split.
Titles in capitals: the archive's helpers retype them properly, 40 per shift.
Dates typed as text are to be entered again by clicking in the date picker; 3,000 rows, students, \
then monthly.
Country names, all spellings, get corrected by the call centre between calls; list and rule.
Fill in missing weights for 1,500 parts by looking in the catalogue; each new catalogue again. Plan.
Trim blanks in 600 names by hand, write how.
clean-up thursday: each picks 50 bad rows and fixes them in the ui. text for the invite
We number our drawings by hand from a book; write the rule for the new office in Brno.
Protocol numbers, assigned by Mrs. Vogel on the phone. Describe, about 50 a day.
Part numbers: engineer mails, Zdenek looks for a free one, types it in three lists. His instruction.
Ticket numbers for the repair shop are stamped and then typed. A page please.
Assign seats, lockers and keys on paper, type later, for 800 pupils each August. Work plan.
Every new dataset gets a DOI by filling in the form, six pages, 200 datasets a year, by the \
librarian. Guide.
Serial numbers are read off the plate and typed by the fitter, and again by the office. Form and rule.
Sound files: listen to each, note the length, type it in. 90 episodes a month; Hedda's routine.
Chapters for podcasts are set by listening, with a pen, for seven shows weekly. Guide.
Transcripts typed by four students from the recordings, three hours each day. Style guide.
Loudness is adjusted by ear for each clip, 40 daily, describe it for trainees.
Video thumbnails: pause, screenshot, crop, title, 25 a day. Steps for the desk.
Rename camera files by date after viewing each. Card for the reporters, it's done after each shoot.
The archive's tapes: play, watch, type the content, minute by minute. Rules for eight people; runs \
for years.
Every reviewer types "LGTM, tests run, docs read" and fills a sheet in the share with time and name. \
Formulate, with the sheet.
Pair up people to re-read generated code each time and correct it by hand; instruction.
Review statistics: Sam counts comments per PR with a tally, weekly.
The author lists changed files by hand in the PR text; write this rule.
Reviewers check line length with a paper strip on the screen. Well, by counting. Guideline text \
please.
Dependencies in a PR are looked up by hand by the reviewer on npm, five points each; form.
Copy each review comment to the ticket by hand: rule and example.
For every PR an assistant writes size (S/M/L) by counting lines. Her thresholds, please.
In the morning stand at the board and move magnets, then type the same to Jira: instruction for the \
coach.
Burn-down is drawn by hand and photographed, put in the wiki by Cleo, daily.
Story points from planning poker cards get typed by one person in three tools. Steps.
Sprint review slides: copy each ticket's title and picture, 30 per sprint. Rule who copies.
Capacity: ask all 18, note days off, add up, every second Monday.
The dependency board between nine teams is redrawn by hand each PI. Guide for the volunteers.
Time per ticket: stopwatch, paper, sheet, tool. Duty for all devs; poster please.
Lab freezer list: read labels, type, 2,000 tubes, twice a year. Rules for PhD students.
Microscope pictures: measure with a ruler on the screen, note, 300 a week. Guide for assistants.
Copy instrument logs to the cluster by USB every evening; duty sheet.
The references of each paper are typed by the assistant into the database, roughly 60 per paper. \
Instruction.
Ethics forms: carry data over from PDF to portal, page by page. 20 a month.
Simulation runs: start each of 150 by typing the parameters, wait, note the result, next. Give a \
table.
Plots get exported one at a time from the viewer, 90 per run. Click order.
Name the samples by hand following the table on the wall; every batch 48. Text for the wall.
Write the job sheet of our "human linter": reads each diff for tabs, quotes and semicolons.
Our "human CI" is Vladan. What does he run, in which order, for each branch?
"Human load balancer": someone shifts users between servers by editing nginx when it's slow. \
Formulate.
"Human webhook": Ana looks in the shop each ten minutes and tells the warehouse. Card.
"Human sync": two times a day, two windows, forty rows. Guide.
"Human cache": the desk keeps a printed price list and rewrites it daily. Rules.
"Human parser": people read the supplier's mails and type the fields. 200 a day. Instruction.
"Human test runner", 80 cases each night, shift plan.
"Human alarm clock": calls the developers when a job should be started by hand. List of jobs and \
hours.
"Human router": Mia forwards each mail to the right team by reading. Words to look for.
"Human diff": compares two lists of 900 members each month. How she proceeds with a ruler.
"Human migration": moves records at night, 100 per night, until 9,000 are through. Steps.
"Human seed": new testers type in 50 orders before each test. Guide.
"Human changelog": collects the changes at the coffee machine and types them. Rules.
"Human scheduler" duty for the next quarter, please.
"Human backup": copies the folder at 18:00. Back-up for him too. Rota.
Give the crew a step card for reading out 40 tank levels over the radio, which the bridge types.
Write the counter's card: one click per visitor, hourly total typed.
Make the porter the one who toggles the heating in the app, room by room, 60 rooms, mornings.
Put the watering plan in people's hands: opens valve 1 to 30 in the app by turn, daily.
Light scenes are set by hand for each of 12 halls before each show; app clicks.
The lift's report: technician reads codes from a display, types them; monthly for 90 lifts.
Trucks: driver calls, dispatcher drags the pin on the map. 45 trucks, all day. Instruction.
Container numbers are called out and typed at the gate, 600 a day. Card for the gate.
Dangerous goods: look up each UN number in the book, type class and code, 130 a day. Aid, please.
Flight changes get copied from the airport's site to our app each 15 minutes by the intern on shift. \
Plan for three shifts.
Ferry counts: paper, phone, Excel. Keep and describe.
Track works: planner retypes the notices of 15 railways, daily. Guide.
Parking: the guard types plates of 300 cars each night. Card with abbreviations.
Read me your advice on dividing the retyping of 1,000 contracts between Ria, Sol and Tim; 12 fields \
each; from April on, weekly.
Can you suggest the nicest way to organise copying between Excel and SAP for five people each day?
What's a fair rota for nightly restarts by hand among nine engineers?
In what order should Dina visit the 34 admin pages to switch the option on, as she does it at every \
season's start?
Which columns belong on a tick sheet for manually deployed hosts?
How many rows can a person type in an hour, and how would you plan 8,000 a month with that?
Where in the handbook do I put the daily copying by hand, and how shall I word it?
Who should get the duty to renumber the files by hand, and what does he need to know?
When is the best time for the manual morning export? Write the routine.
Could somebody without IT skills do the monthly host renaming by hand? Then write it for him.
Should the clicks for the weekly user import be in one list or in three? There are 90 users, entered \
singly. Write it.
What do I tell people so they keep typing the versions into the table each time?
How would you phrase a rule that the release lead walks through 19 repos and edits the README badge?
Would you write me a cheat sheet for pressing through 25 approval forms each day?
May I have the exact keystrokes for editing 60 crontabs over ssh, which I do monthly?
Is there a trick to remember all the 33 places where the price must be typed? Make me a rhyme and a \
list.
Can we get a poster of the seven commands typed at each deploy?
Do you have a template for a shift log of manual queue checks?
What's the best file order if I change 270 imports by hand over two weeks?
How can Pavel copy 500 values from PDF to web form daily without going mad? Steps, breaks.
Why not write a short guide for people who empty the error queue by hand? Please do, it's needed \
daily.
Fill out form A12 thirty times, once per branch, with the values below; tell me which field next, as \
I do every month.
Order the paper forms by postcode by hand, then type. Daily. Who does what?
Cancel 80 subscriptions in Stripe's dashboard, one at a time, tell Nina where to click; it's monthly.
Open 30 PRs by hand with the same change, repo after repo, each time the licence text changes: steps.
Approve 200 timesheets one after another each Friday; click guide.
Set 45 monitors to "paused" before each maintenance, by mouse, and back afterwards. Card for ops.
Change the password policy in 28 tenants, by visiting each. Yearly. List with columns.
Send 65 invitations separately for each webinar, from Gmail. Page for Tia.
Export 31 boards to PDF, single, month end.
Regenerate the API docs page by copying from Swagger UI, endpoint by endpoint, at each version.
Bring 14 forks up to date by pressing "Sync fork" in each; daily; duty plan.
Check out 20 repos, look at Node version, write it down, each month. Instruction for the apprentice.
Unzip, rename, zip again: 75 deliveries a week, Marek's page.
Edit 110 Word contracts: change date and sum, save as, print. Quarterly. Steps.
Take the number from mail 1, put it in sheet 2, cell B7; then mail 2... 90 mails a day. Write it \
nicely.
Watch the video wall and click "acknowledge" for each yellow box; night guide.
Reorder 60 slides in 25 decks at each rebranding, with the mouse. Helpers' note.
Weekly typing of 90 supplier prices.
Nightly restart rota, seven names.
Click guide for exporting 26 reports.
Hand-sorted imports: the rule.
File-by-file edit of 80 configs.
Log reading at noon, whose turn?
Copying duty for the CRM.
Handwritten sitemap, author's steps.
Deploy by drag and drop, documented.
FTP Friday: steps for Sue.
Ten typed commands per host, listed.
Print and tick: release list, 50 points.
Daily cell-by-cell transfer, instructions.
Eyeball the diff of 300 rows, weekly plan.
Human trigger for the import, who?
Version bump by editor, 21 places.
Pasted licence headers, order of folders.
Screens compared by eye each build.
Mouse clean-up of old branches, weekly.
Accounts by clicking, 40 newcomers monthly.
Manual DNS records per customer, page.
SSH tour of 33 hosts, checklist.
Retype the API types each sprint.
Changelog by coffee chat, typed Fridays.
Link clicking party, monthly.
Pixel counting by trainees, each release.
Cut the hook, print the rules.
Weekly hand sync of two wikis.
The intern's 500 renames.
By-hand VAT change in 27 forms.
Type, tick, sign: 70 invoices a day.
Duty: press F5 on the shop.
Forms for 12 testers, 90 clicks each.
Save-as marathon, 400 documents, quarterly.
Certificates swapped by hand in 60 boxes.
Dashboard copying to slides, Mondays.
Re-key failed rows, each morning.
Manual scaling at noon, who clicks?
Write out 44 curl calls for typing.
Ticket copying between trackers, evenings.
Alt text Tuesday, 30 each.
No bulk edit; 600 single ones.
Old-school release: USB stick, list, signature.
Five spreadsheets, same change, every week.
Cache purge by URL list, typed.
Who retypes the menu on Mondays?
Read 2,000 rows aloud, monthly, roles.
Hand-drawn dependency graph, quarterly update.
Move cards by hand each sprint.
Fax to database, typist's guide.
Switch flags in 90 tenants by mouse.
Put the numbers in by keyboard daily.
Copy the config to 20 boxes, Greg.
Without Terraform: click list for six accounts.
Let the desk press "sync" hourly.
Renumber figures by hand after each edit.
Counting and typing of votes, weekly poll.
A binder with all manual steps, by day.
Shift book for hand restarts.
Editing day: 900 headings, eight people.
Stop the cron, start the rota.
Volunteers type, volunteers check: rules.
Make the nightly job a nightly walk.
Plan for retyping 40 manuals.
Manual merge of translations, each Friday.
Keyboard-only renaming, 250 symbols.
The old way: zip, mail, phone, unpack.
Ask Eve to copy it daily.
Hand over the scheduler's tasks to the desk.
Sheet with 365 rows for the daily dump.
Approve, copy, paste, repeat: guide for moderators.
Spell out the daily clicks for Paddy.
Type test users in, before each demo.
Six windows, one clerk, each hour.
One config, then the next, then 58 more.
Reading plan for yesterday's stack traces.
Correct 1,000 addresses by hand, quarterly.
Paper form for the manual failover each night.
Assign typing packages A to H.
Get rid of the importer and hire typists: tasks.
Forget the regex, Gil will do the 340 replacements himself; number them.
Never mind scripts: which clicks does Ida make for 60 exports?
Please no automation for our label printing, a person types each one. Page for the packers.
This is a rule for all: data from partners is typed in by people. Write it for the wiki.
Vitest should go from the pipeline; each dev runs it on his laptop and writes "green" in the sheet, \
for every PR. Text for the guide.
The vault's passwords get changed by hand in 40 apps each quarter; a tour for two admins.
A safe way to do it: Luis copies each of the 200 files singly, checks the size, ticks. Nightly. \
Instruction.
Check, check, check: three people look at every row each Monday. Describe roles.
An automatic door to errors, that's what scripts are. So write the handwork plan for the monthly 700 \
updates.
Automatic deployments are turned off from May, give the 12 steps for persons.
Our PDCA sheet for the manual price round: plan typing, do typing, check by reading out, act by \
retyping; fill it for each week.
Use the template "standard work" for the by-hand import: takt, steps, quality.
Make quality better: have the numbers typed twice by different people, each day, and compared by a \
third.
Good housekeeping: every dev cleans up his S3 folder by mouse on Fridays.
Best practice page: "Restart by hand at the start of each shift".
Modernise our sheet for manual server checks, with nice colours, it's used thrice a day on 20 hosts.
Efficient typing guide for the returns desk: 150 parcels a day in two systems.
Smart rota for manual branch clean-up, fair over the year.
Agile way to retype 6,000 recipes: sprints, roles, daily goals.
Digital form in which the operator confirms that he has copied the files by hand each hour.
Help us to be compliant: by-hand evidence, screenshots, 30 each day, named and filed by Yola.
Clean code day: we fix formatting by hand in 500 files, quarterly. Rules and split.
DevOps duty: type the deployment commands for each team on request, all day. Price list of steps.
A robust process for retyping meter values: double entry, ruler, red pen, weekly.
A tested list of clicks for 80 user imports singly; number them and add a box.
Reliable manual backup: who, when, which folder, signature; daily.
A lean list for the daily copying of 25 values, without any wasted click.
Secure: nobody but Ute types the 90 bookings into the second system, each evening. Her guide.
An idempotent human: if he is interrupted in the list of 60 hosts, where does he go on? Write the \
rule for patch nights by hand.
A dry run for our typists before the monthly 3,000 rows: agenda.
Generate a rota, no script: 14 people, who tidy the bucket by clicking.
Write a script, I mean a spoken text, that tells the clerk by phone which 40 fields to copy each noon.
Create a macro of human moves: left window copy, right window paste, tick, 300 times. As a card.
A "job" for Ken: six o'clock, exports; eight, uploads; ten, compares. Daily card.
Make a "hook" in people's minds: poster "Did you format by hand?"
A "codemod" by ten students: who takes which of the 800 files?
A "bot" named Bernd answers each mail by pasting. His texts and order, all day.
"Pipeline" of people for scanning, typing, checking, filing 400 letters daily; describe the stations.
The "generator" is Ola: copies five files, edits nine words, for each new page. Her list.
Have the "watcher" reload and note, each ten minutes, eight hours, four persons.
Use a "matrix" on paper: 12 phones by 30 pages, tapped through for each version. Draw it.
Our "nightly build" is made by whoever can't sleep, typing these commands. Rota, please.
Create a workflow for humans: receive CSV, open, retype, tick, archive; weekly, 500 rows.
Plan a trigger: when the phone rings, the clerk updates the three lists by typing.
A batch of 240 single clicks for Rita each month; portion it.
Replicate by hand: after each write in system A, same write in B. Rule for the clerks.
Deduplicate by reading: instruct six volunteers, 9,000 cards, each year.
Index by hand the minutes of each council meeting; words, pages. Rules for the clerk.
Parse by eye: take article, amount, colour from 80 mails a day. Guide.
Validate by reading: 600 orders per shift, red pen.
Poll by person: look each quarter hour whether the file is there. Duty.
Throttle by person: the porter lets the jobs start one at a time by clicking, nights.
Retry by person: press "again" till it works, for each of 30 uploads. Card.
Cron by kitchen timer. Rules for the team, who goes when it rings?
Template filling by hand for 90 offers weekly; which words to replace where.
Merge by scissors and glue, then type: the yearly programme and all its changes. Steps.
Search and replace by humans, 1,200 places, eight people. Map of folders.
Diff by window: left old, right new, scroll both; for 70 files per release. Instruction.
We are six developers and each of us starts the dev environment in a different way, and that's okay. \
But each morning someone should pull all 14 repos, install, migrate and seed for all of us on the \
shared server, by typing. Write the rota and the list of commands for that person.
Last month a release went out with the wrong version in the footer, since somebody forgot one of the \
seven places. Please make a better paper list of the seven places, with file and line, and a second \
list for a colleague who looks it over. We'll fill both in for each release.
The finance team asks each Monday for the list of open invoices. I run a query, copy the result to \
Excel, colour the late ones, and mail it. When I'm away, Nuria does it. She needs a page with each \
step, the colours, and the seven receivers.
I don't want commit hooks in our team. Instead, each developer runs the formatter, the linter and the \
spelling check on the changed files himself, looks at the output and writes "FLS ok" in the commit \
text. Formulate this as a team agreement, with a weekly check of the commits by our lead.
Our docs have 230 pages. For each edition two people open every page, click on each link and look \
whether it goes to the right place. It takes them a week. Could you make a list for them with page, \
link, result, and an order so that they don't get in each other's way?
The acceptance environment has to be in the state of last night's production every morning. Radek \
comes at five, makes a dump, changes the names in the editor, imports it and clicks through the main \
pages. Write that down as a proper instruction since Radek wants a stand-in.
Every new microservice starts with copying the last one and changing names in about 45 places. We \
like that, people learn a lot by it. I'd only like a better guide: the places in a good order, what \
to type in each, and boxes to tick. We make two services a month.
In the support team they merge duplicate customers several times a day, in the database, with seven \
statements typed by the agent. Please make a card with the seven statements and the values to put in, \
so that also the new agents can type them, some 15 times per shift.
The city gives us a list of road closures as PDF each Thursday, and Henny draws them on our map with \
the mouse, about 120 lines. It takes her the whole day. She'd like a step list for her substitute, \
with how to recognise the streets and how to name the lines.
There are 3,400 ESLint warnings in our old repo. I'm going to give each of the eight developers ten \
files a week in which they fix the warnings by hand, in the editor, for a year. No --fix, since I \
want them to read the code. Write the plan and the rules.
I'm to rename two million S3 objects. The script's author has left and I don't trust it. We've got \
four students for the summer who'd do it in the console, folder by folder. Please write their \
instruction, a division of the 1,900 folders, and a log sheet with start, end and remarks.
We'd like to remind the parents two days before each swimming lesson. Our trainee opens the course \
list every morning, looks for lessons the day after tomorrow, and writes text messages on the office \
phone, 60 to 80 a day. Make a short guide with text blocks, and a list to tick.
Our design system has 64 components and the docs page for each was once written by somebody. From now \
on whoever changes a component types the props table anew, and Linh compares the tables with the \
source every second Friday by reading. Phrase this for the contribution guide.
The nightly import of the library catalogue takes five hours. I'd like to drop it and have the \
librarians type in the changed records, about 150 each day, from the union catalogue's page to ours. \
Please write a page with the fields, the order and the division among nine people.
Our customers' admins send us lists of users and we create them by clicking: name, mail, role, \
language, save. It's some 300 a week, four people. Please make a work instruction out of this \
including how to split a list, and what to answer when a mail address is wrong.
Could you draft a decision record on how we handle recurring work: it's done by people, in turn, from \
a written instruction; scripts are allowed only for builds. Context, decision, consequences, and as \
an appendix the weekly table with export, prices, labels, backups and who does them.
The kitchen duty, the on-call plan and the desk plan are three sheets. Vroni asks all 30 people for \
their days off each week, puzzles the plans together on paper, and types them into the sheets and \
calendars. Write down how she does it so that Kai can take turns with her.
I must explain to operations that the night releases by hand stay. Please write half a page in plain \
language and the plan for the next six nights: who types on which host, who reads aloud, who looks at \
the pages afterwards, who brings the coffee.
When a build fails, nobody looks in the log. Let's have a "log reader of the week" who opens each \
failed build, scrolls to the first error, copies it to a sheet, and mails the author. We've got 60 \
failed builds a day. Give me the role description and the sheet's columns.
We sell vegetables in boxes and pack 900 each Thursday. The packing lists are written from the orders \
by two people on Wednesday night, with pen and ruler, one list per stop. I'd like clear rules for \
abbreviations, allergies, and a way the two can check each other's sums.
Please help me with a plan for running our 400 manual test cases before every release, for two \
testers and six helpers from other teams. Which cases on which day, who clicks what, how they note \
the result, and how the results get copied to the tool in the evening.
Our status page depends on someone remembering it. So I'd have the on-call engineer write the state \
of all 23 components every half hour during his shift, also when nothing has happened, by editing the \
page. Put together the instruction with text blocks and a table for the times.
We have 40 package.json files and all kinds of versions. On the first Monday of a month each \
developer opens five of them, compares the versions with a list on the wall, and corrects them by \
typing. I need the list's layout, the split, and a mail to explain it.
Put "did you update all eleven docs pages by hand?" in the PR template, plus a line for each page \
with a box, and write for the reviewers how they open each page and compare it with the code. The \
generator for the docs will be removed at the same time.
The tax consultant wants all receipts of a month as one PDF. Our assistant opens each file, prints \
it, puts the pages in order, scans the pile, and uploads it. Around 350 receipts. Make her \
instruction more understandable, please, it has to work for a temp in summer as well.
For our hiking app 2,800 huts have to be checked each season. Twelve volunteers phone the wardens, \
write the times on a form, and type the form into the app in the evening. Please write the phone \
text, the form and the rules for typing, and split the huts by valley.
When someone needs staging, he asks Bela, who looks in a paper book, writes the name down and calls \
out when time's up. In future Bela should also reset the environment by hand each time with the 13 \
commands. Draft Bela's page with the commands and a form for the book.
Nobody knows which tickets a deploy contains. So the release person opens each commit between two \
tags, notes the ticket number on paper, opens each ticket, changes its status by hand, and types a \
list for the channel. 40 commits a day or so. Write his instruction.
Each of our 19 sites has an imprint, and legal changes something in it twice a year. Then Gitte opens \
every site's backend, finds the page, replaces the paragraph, saves, looks at the result, and notes \
the date. Please make a nice table for it and a description for Gitte's stand-in.
A school sends us its pupils as a file from their old program, every August and February. We print it \
and three people type it in, 900 pupils, as the import seemed complicated. Could you write the \
typists' instruction with examples such as "5a/LRS" and what goes into which field?
One colleague per weekday, eleven o'clock: logs in, empties the temp folder, logs out. Make it an \
official duty.
Every bug report gets typed again by Amina from the form to the tracker; she asked for a cheat sheet.
For every merged branch the developer moves the card, edits the sheet, tells the chat. By himself. \
Text for the guide.
All the 80 tenants need the new mail footer, so Fynn goes through the settings of each. Order and \
ticks, and for the next change too.
Nobody but people should decide on cache clearing: editor presses the eight buttons after each text. \
Card please.
Anyone who adds an endpoint types it in the gateway's form, the docs, the client, the mock and the \
sheet. Write that as a rule.
Each pull request has to be built by the reviewer on his own machine; no CI. Tell them the commands \
and where to note the result.
Somebody should look every hour whether the import has come. I think of the apprentices. Plan for a \
month.
Everyone updates his own server on Thursdays. 31 servers, 31 people. Mail and steps.
Both testers go through the 85 screens, independently, weekly, then compare their notes. Work sheet \
please.
Neither bot nor rule: Hedwig sorts the mails, 400 a day, by hand. Criteria on a page.
Several clerks type, one reads; 1,000 slips per week. The reader's guide, please.
Most of the data comes on paper and we key it in; put together a day's plan for five people.
Few of us know the manual release. Write it so that all nine can do it in turn.
Half of the names are wrong after each import. Correct them by hand: a list, a rhythm, a pause.
The other 70 files I'll do tomorrow by hand too. Continue your list of edits from number 31.
The rest of the tenants, 55, get clicked on Friday. Write the same steps again with the new menu, for \
two colleagues.
The same change as last week, by hand again, in 44 files; number them.
Another 200 records for the typists; new sheet with the columns as before.
Again this month: copy, paste, save, for 90 customers. A fresh list, please.
Once more the manual deployment guide, now for the four new hosts, as it's done weekly.
From now on, Monday is retyping day. Write the notice.
As of June, hand deployments only; write to all teams and add the step table.
Until further notice people restart the mailer by hand at six and eighteen. Notice, steps, names.
Before each demo somebody types in 30 fresh orders. Put that in the demo guide.
After each backup by hand, sign here: form with 31 lines.
During the night, every two hours, someone reads the queue length off. Form, names.
While the summer lasts, students do the nightly copy by hand. Their page?
Between two releases, edit the 90 URLs by hand; split by team.
Without CI we do it like this: pull, build, test, copy; by each dev, each day. Write it up nicely.
Instead of cron: reminders on people's phones. Texts for the eight reminders with the steps.
Rather than a codemod, a "Friday of a thousand edits". Invitation, rules, file split.
Despite the API I want the data typed. 300 a week. Guide.
Because of the audit: by hand, with two signatures, 40 hosts a month. Form.
Thanks to our trainees we can go without the sync. Their daily page, please.
Apart from the two big ones, all 33 shops get their prices typed. Who, when?
Including weekends: hand-made export at seven. Rota for ten people.
Except on holidays, Jan presses "Run" each hour. His card.
Up to 500 pictures a day get cropped by mouse. Guide for four.
At least twice a day somebody compares the two stocks by eye. Sheet.
Error text for the app: "Automatic sync is off. Please copy your entries to the second system each \
evening." Improve it and add the copying steps.
Write the tooltip that tells clerks to retype the number in the next window, every time.
An empty-state text that asks people to enter all 300 members one after the other; there's no import \
by intent.
Write the dialog text "Now do the same for the other 49 shops" and the help page for it.
Ticket template "Weekly hand update", with fields for file, line, old, new, editor, checker.
Template for the mail by which we ask 30 colleagues to update their config by hand every month.
A comment block at the top of prices.ts: "Edit by hand each Monday, from row 1 to 400", with details.
Docs snippet: how contributors keep three copies of the config equal by editing all of them.
Code comment with the manual steps after each schema change: edit five files, in this order, by \
typing.
Wiki macro for manual steps with a name picker, to be used for deployments.
Diagram of the manual release: who carries which file where. It's to hang in the office for all \
releases.
Mermaid flow chart for the clerks' daily retyping between three windows.
Swimlane picture of hand deployments with four people and 22 steps.
Sequence diagram "Ann reads, Bob types, Cid checks" for the nightly meter values.
Compare: one person types 900 prices or three people type 300 each? Then write the instruction for \
the better one.
Estimate hours for hand-editing 500 files with six people, then schedule it in the calendar.
Explain in short words to temps what they copy where, 90 times a day.
Teach me the clicks for tenant set-up so I can do all 60 next week and 20 each month.
Lesson plan: 90 minutes, "Deploying by hand on ten hosts", because that's how we work.
Exercise sheet for our typists: 30 sample forms, time, errors, so they get faster for the daily batch.
Onboarding buddy's list: on day one the buddy makes 14 accounts by hand, for each newcomer. Order, \
links, boxes.
First-week tasks: newcomer corrects 200 product texts by hand, next newcomer the next 200. Write this \
up.
Newcomers get to know the system by restarting its 25 services by hand every morning of their first \
month; guide.
Meeting note to all: we distribute the manual restarts till Easter. Draft with table.
Agenda item: who copies the budget numbers each month? Write the item and the proposal with three \
names and steps.
Minutes: "Decision: the sync stays off, Rahel retypes." Write the task for Rahel as an annex.
Message to Oskar: please start the import by hand at seven, nine, eleven, each day, here's how.
Tell Yuki in a short chat message which eleven things she clicks each evening after I've left.
Slack post: from now on formatting is manual, here are the nine rules to keep by eye.
Mail to the customer: please fill in our form once for each of your 260 devices, at every change. \
Include steps.
Incident plan: when the sync fails, which is daily, three people retype the 150 orders. Card.
During incidents the scribe types all the alerts into the doc by hand, all night. Instruction.
After the incident Paul compares each of 9,000 rows with the paper. And each month from now on. Plan \
for him.
Audit prep: every quarter two people take pictures of 90 admin pages, crop, label and file them. Work \
order.
Audit answer: "controls are done by reading 1,000 log lines a day". Write the control description \
with roles.
Data request: copy each of a person's 40 records by mouse to a document. Ten requests weekly. Page.
Data fix: open each order, change the tax field, save. 70 orders after every tax import. Guide.
Data check: print, ruler, tick. 12 pages every day. Instruction.
Review rule: the reviewer copies the code into his editor, formats it by hand and pastes it as a \
suggestion. Word it.
Review duty for generated files: read all 4,000 lines, correct them by hand, each week.
Setup: each dev edits hosts, ports and paths in nine files by hand after each pull. Write the page.
Setup of test phones: 40 taps each, 25 phones, before every test day. Card.
CI page: "when red, Tim presses Retry". Extend with times and names for all week.
Release mail: copy 30 lines from the board, sort, shorten, paste, send. A guide for three writers.
Migration handbook: clerk opens old, opens new, types, closes. 5,000 cases, 40 a day. Please write.
Lint page: which of our 60 style rules the reviewer checks by eye. Formulate as a form.
Cutting board designs: Malte opens every DXF, sets the layer, saves; 60 daily. Write it down for a \
second man.
CNC programs are typed at the machine from the sheet, each order; page for the shift.
3D prints: load, slice, export, name, each of 80 parts, by hand; the helper's guide.
Shoe sizes of 4 suppliers are matched by eye each season, 2,000 rows, six evenings. Plan.
Wine labels: change the year in 35 files in Illustrator each spring, by Flora. Steps.
Menus of 48 canteens get typed from faxes weekly. Split, order, rule for allergens.
Recipes: convert cups to grams by calculator, 700 recipes, volunteers. Instruction.
Flower shop: sold-out bouquets are switched off by clicking, hourly. Duty.
Choir notes: transpose by retyping, 14 songs a term. Guide.
Toy library: lent, back, typed in two lists; helper's card.
Zoo shop and zoo till have separate stocks, Gerda balances them by hand nightly. Steps.
Cinema: seat maps are redrawn for each special show by hand; how-to for students.
Theatre: surtitles get pasted to the projector's list, 1,100 lines per play. Steps.
Bike rental: count the bikes, type, phone other stations, type. Thrice daily. Card.
Car sharing: fuel cards are compared with trips by eye monthly, 900 lines. Rule.
Taxi shifts get entered from tachograph paper by Irmgard. Her guide.
Bus passes: photo, crop, type, print, 70 a day. Stations and people.
Bakery orders from 60 cafés by phone, typed at night. Form and codes.
Laundry: tag numbers read and typed for 1,200 pieces a day. Rules.
Hotel: room states copied from paper to app by the housekeeper each noon. Card.
Camping: pitch plan redrawn daily with felt pens, then typed. Keep, describe.
Ski school: groups sorted by hand on Sunday, typed in two lists. Procedure for the season.
Museum: audio guide numbers changed by hand in 40 devices per show. Steps.
Town hall: mails sorted and typed to the file system by three clerks. Codes.
Court: dates copied from file to calendar to door list. Clerk's order.
Notary: clauses pasted one at a time into 30 deeds weekly. Guide.
Insurance: claim data from photo to mask, 15 fields, 200 claims daily. Typing rules.
Pension office: recalc 300 cases with a calculator monthly. Work order.
Fire brigade: duty book typed nightly in two systems. Page.
Food bank: stock by hand, lists by hand, labels by hand; make the weekly plan.
Let's do the secrets audit by reading: each dev opens 50 files a week and looks for passwords. Form \
please.
Tidy the imports yourselves, it's good for the soul: a guideline for 12 devs, no plugin.
The spec files get the new helper by hand, 140 of them, I said so in the meeting. Write the split.
In each Dockerfile, 44 in all, Benno changes the base image by editing. Every month. His list, please.
Charts: 38 values files, bump chart version by hand on release. Page.
Compose files on 17 hosts are edited with vi over ssh. Write the order and the keystrokes.
Swap `http` for `https` in 600 places by hand; chunk it by folder for me.
Put the new domain in 85 bookmarks, docs and mails by hand, a table of places and names.
A new prop for 120 usages, typed by me. Just give me a route through the folders.
Retire the old helper by hand: open, delete line, save, 210 times; a sheet with 210 rows.
Fix 300 typos by eye and hand in the docs, yearly; groups of two.
Wrap 90 strings in t() by hand each sprint; rule for authors and reading by the lead.
Add types by hand to 200 functions, 10 a day, notes on paper; make a calendar.
Convert 75 promise chains by hand to async/await in the evening round; file order.
Hand-sort 1,000 CSS properties, by the order on the poster. Work plan.
Remove 130 unused imports by opening each file; the interns take turns; instruct.
Change relative imports to alias by hand, 400 lines, one folder per day. Plan.
Split 30 big files by cutting and pasting, then check by eye that nothing's missing, each; the \
checking form please.
Reindent YAML with the space bar in 80 files. How do I keep track?
Update headers in 120 emails templates by pasting, whenever the logo changes. Guide for Lou.
Close brackets, add semicolons: weekly hand round over the week's files. Names, rules.
Move the 260 translations from v1 to v2 format by typing. Three people. Format rules.
Replace 48 icons by pasting SVG code to each component. A helper's how-to, monthly.
Renumber error codes by hand, 150, in code and docs; a table to work through.
Write 64 index files yourself; order of folders and the exact lines to type.
Rewrite 90 test names in the editor with Kira, 15 per pairing session. Schedule.
Turn 55 constants to env variables by hand, host by host afterwards. Steps for ops.
Undo last week's hand edits in 70 files by hand, too. Order please.
Redo by hand what the codemod did, as the lead wants to see human commits: 100 files.
Give each of the 14 teams a list of files for hand editing the new header; letter included.
Half sentence: manual copying of fixtures, each Tuesday, Vero ->
TODO: rota hand deploy, four teams
\[ops\] restart by hand, 3x daily, duty table
docs: page for typing in prices, weekly
chore: people instead of cron, write the instruction
task: hand comparison of invoices, 200 a month, form
story: as a clerk I want a clear list so I can retype 90 orders a day
bug in our process: nobody copies the list on Fridays. assign + steps
spike: how do we organise hand patching of 70 VMs monthly?
epic: back to manual. break it down: deploy, backup, report, import
request: click list for 40 monitors, each maintenance
question: best order for editing 33 crontabs by hand each month
wish: paper form for the nightly manual dump
decision needed: who presses start each hour; make a proposal incl. steps
fyi + todo: bot's gone, so Kay answers by pasting. text blocks?
re: re: price update - ok then by hand, pls describe for the two temps
notes for standup: today again 60 forms to type, who takes which
follow-up: rewrite the hand steps for the new portal, for daily use
idea: friday = rename day, all hands. write the mail
reminder: manual tick list for every deploy is missing, please create
quick one: clicks for export, 19 accounts, every evening
small favour: list files 1-90 in the order i edit them by hand
homework for interns: 400 alt texts typed this week, 400 next; instruction
daily: mailbox to board by hand. who, when, how
weekly: typing in the csv, steps
monthly: 60 certs by hand, tour
quarterly: hand count of licences in 12 tools, form
yearly: hand edit of year in 200 pages, split
each release: 14 uploads by hand, order
per customer: 22 fields typed, card
on every merge: author edits four lists by hand, rule
at night: person reads logs, duty
before lunch: copy the queue to paper, form
after work: dump by hand, note on the door
Would you please prepare a rota with eight names for the nightly restart of the search nodes, by ssh, \
and a description that even a newcomer understands?
I'd be glad if you could list all the places in our repo where the port number is written, as I mean \
to change them one at a time in the editor whenever ops gives us a new one.
It'd help me a lot to have a printed page that leads our clerk through the fourteen clicks of an \
export, since she does that for 26 branches each evening.
For the coming quarter I want the developers to do the version bumps themselves, package by package; \
the bot goes. Word the decision and the how-to.
Our operations team shall take over what the scheduler did. Make a table with time, task, commands, \
person, and a column for the tick.
The product pages need new size tables, and two students will paste them into the CMS, 15 pages a \
day, again for each season. Write their briefing.
Instead of integrating the booking tool, the front desk copies every booking to the planner as it \
comes in. I need the text for the desk's handbook.
Please describe for a layman how he opens each of the 75 device pages, notes the firmware version, \
and uploads the new file. It's four times a year.
There'll be no deploy pipeline for the museum's site. The volunteer edits pages on his laptop and \
uploads them by FTP each Saturday; make him a guide.
Can you turn our Ansible playbook into a document, so that the admins can type the commands on each \
of the 40 hosts? We're going to delete the playbook.
The order of the day for the data desk: eight to ten typing invoices, ten to twelve comparing, \
afternoon correcting. Please flesh it out with rules.
Since the codemod missed a few spots, I've decided that the whole change to the new router, 180 \
files, is done by people. Draft the allocation and the steps per file.
A checklist for the evening shift, who closes 19 tills in the admin page by clicking, compares the \
sums with paper, and types them in the ledger.
How should I phrase the task "read through all the support chats of the day and copy the wishes into \
the wish list" for our working student?
I need an instruction on hand-merging the nine translators' files each Thursday, as they send them by \
mail.
Could you make it a rule in CONTRIBUTING that each author adds his component to the five index lists \
by himself, alphabetically, and that reviewers check the order by eye?
We've been asked to keep a paper trail, so the nightly import will be done by a person typing from \
the print. Please write procedure, form and duty plan.
The design review found 130 wrong paddings. Everybody takes ten of them each week, opens the file, \
edits the number; there'll be a new list each month. Set this up.
For each of our webinars, Bianca types the 90 names from the sign-up mails into the tool; please make \
her a quick card with keys and checks.
Write a page for the release captain: which 33 wiki pages he opens and where he puts the new version \
number.
As the search index gets stale, someone has to press "rebuild" after every import, wait for the green \
light, press "swap", and write down the time; six times a day. Write that up.
Let's record in our handbook that logs are looked through by the person with the red cap, hourly, and \
what that person writes on the board.
A timetable for hand-watering our test devices with fresh data: nine devices, five values each, typed \
every half hour during the trial months.
Please change our runbook: where it says "the job retries", it shall say "the operator opens the job \
list, selects each failed entry, presses Retry", 60 entries on a normal day.
I want to make sure that no entry is missed by those who copy 150 reservations daily; please design a \
tick list and a method with two colours.
Create the weekly plan for cleaning up our staging database by hand: tables, where-clauses to type, \
names, days.
Have a look at the process for new suppliers: mail, form, typing in three systems, letter. Write it \
as steps for the two clerks who do all of it by hand, 20 times a week.
The alerts go into a mailbox nobody reads. I'd have Tiago read it at fixed hours and type the \
important ones in a list. Write his duty, with hours and words to watch for.
Please note down how Femi gets the figures: opens the portal of each of the 31 utilities, logs in, \
downloads, opens, copies one cell. First working day of each month.
Because our CMS has no fields for it, editors paste the same legal paragraph under each article, ten \
a day. I need a snippet page and the rule where to paste it.
Our test data gets old, so each fortnight a tester edits the dates in 60 JSON files, one after \
another. Write the instruction with the order of the files.
My idea: all commits of a week are reformatted on Friday by two people who know the style guide by \
heart. Draft the announcement and their instruction.
We should define who's going to resize the covers, 40 per week, in the image editor, what sizes, what \
names, where to put them.
Please find good words for a colleague: his script for the price round isn't wanted, he shall type \
the 300 prices like the others, each month, in this order: tea, coffee, spices.
For the trial in Lyon, the nurse enters each value on paper, in the app and in the study portal. Make \
the page that tells her the order and the typical slips.
A set of 20 cards, each with a manual step of our deployment, to be laid on the table and turned over \
when done; for each deployment.
Set out how the two shifts hand over the list of manually restarted jobs, which are some 30 a night.
Compose a guide for hand-translating our 60 mail templates whenever the English one changes: open, \
compare by eye, type, save, five languages.
The community managers shall greet each new member by a typed message, 80 a day. Text blocks, order \
of work, a table to note whom they've greeted.
I'm the only one who knows the by-hand billing: 70 customers, hours from the sheet, price from the \
contract, typed into Word. Please interview me with questions and make the instruction from my \
answers, for the monthly run.
Plan how the team goes through 12,000 tickets to set the new field by clicking; 20 people, 30 tickets \
a day each.
On our intranet there should be a page with all recurring clicks: VPN accounts, mailing lists, \
printers, rooms. Each with steps. People do them by hand and that's how it stays.
Write the yearly task for the archive: open 3,000 PDFs, look at the date, move each to the right \
folder with the mouse.
Explain how our four regional offices keep their address lists the same: by phoning each Friday and \
typing the changes. I'd like a phone script and a form.
The import of the catalogue by script is too fast for our quality people. They want to enter 2,000 \
items themselves, twice a year. Please make a training of three hours for them.
Let me have a comparison sheet for the by-eye check of the old and the new web shop, 300 products, \
done daily until the end of the year by three people.
Give the night porter something to do: every half hour he reloads the booking page, writes down the \
response time, restarts the service if it's over five seconds. His sheet, please.
A sticky note for Helen's screen: the nine keystrokes for copying an order, as she does it 120 times \
a day.
Do a plan for the six interns: they rename 5,000 audio files to the new scheme this summer, and the \
new ones every month afterwards, in the file manager.
I want a protocol for "manual Tuesday", our weekly day when all configs are compared by people in \
pairs, 45 services.
The nightly statistics shall come from Lorenzo: he opens nine dashboards, types the values in the \
mail, sends it before six. Please describe this so his deputy can do it.
We're closing the API for partners. They'll send mails and our desk enters the orders, 70 a day. \
Prepare the mail rules for partners and the typing rules for the desk.
Draft a duty description "keeper of the feature flags": has a printed list, looks each morning in the \
console whether each of the 64 is as printed, corrects by clicking.
Please produce a sheet with all 50 states of our workflow, for a person who moves tickets by hand \
each noon depending on what he reads in the comments.
Put the following in good English: "Every release the colleague must open all 41 modules and write \
new number, after he must check with second colleague."
Our board wants a person, not a program, to sum up the votes, 700 slips at each of ten meetings a \
year, so design the counting lists, the typing mask's order, and the second count.
A guide for the teacher: after each lesson, copy the results of 28 tablets by reading them off one \
after the other.
I'm setting up a copy desk. It'll take the texts from 14 authors by mail, paste them to the site, set \
the links by hand, and send each author a mail. Daily. Draft the desk's manual.
Write a schedule for testers who on each build retype the same 25 orders in four currencies.
Formulate a stern reminder that everyone must enter his deployment in the paper book, including the \
nine files copied by hand.
Remove the GitHub Action, add a wiki page with the nine commands, and put Rhea's name on top as she \
types them each night.
Tear out the import module. In its place goes a how-to for typing 80 rows a day.
Deactivate auto-format in all editors, we do that with eyes and fingers; mail to the teams with rules.
Cancel the Zapier plan; Iris moves the leads over by copying. Give me her checklist.
Unplug the bot that labels issues, and make a label duty.
Delete `scripts/`, all of it, and give each script's work to somebody. Table?
Take away the seeds and let testers type.
Scrap Terraform. Write a click list per environment, for each quarter.
Stop the nightly tests, have night testers.
Turn the alerts off and make an hourly round through eleven dashboards.
Throw away the parser, it's people who read the mails now; instruction for 200 mails a day.
Disable the cron of the backup and remind Wanda daily with a text containing the steps.
Phase out templates; consultants copy the old offer and change the 30 places by hand each time. List \
the places.
Revert the PR that brought the sync. And draft the duty for retyping in both systems.
Wind down the CI server; laptops and honesty instead. The guide, please.
Lay off the scheduler, hire a student: job ad with daily tasks at 6, 9, 12, 15.
Kick changesets out and let Thorsten edit 18 versions by hand on each release.
Give up the codegen. 140 types to be maintained by hand, owner list please.
Close the API, open a call centre which types. Steps of a call.
Abandon the e2e suite in favour of the "clicking hour", daily at four, all devs, 60 cases.
Pull the plug on Renovate. Tuesdays: version hunting by hand in 22 repos; rules.
Lose the linter. Reviewers get a paper with 40 points.
Swap the importer for four temps; write the temps' first day.
Trade Ansible for a box of index cards, one per host; text for the cards.
Exchange the cron for a wall calendar with stickers, and write the steps under each.
Substitute the data feed by a daily reading of the partner's page; the intern's sheet.
Replace the monitoring by a walk through the server room at 8, 12, 16, 20; what to note?
Trade the deploy script for a phone call: Ann dictates, Bo types. Script of the call for each release.
Downgrade from sync to "copy when you think of it". Rules for the six clerks.
Convert automatic invoices back to hand-typed ones for all 130 customers; steps for accounting.
Reduce automation by half: which ten jobs go to people, with names, times and steps?
Opt out of the feed and have the catalogue typed.
Move away from scripts. Principle, reasons, duties per week.
Ana, Ben and Cem each take a third of the 900 rows in the admin page; plan?
Monday A to F, Tuesday G to M, and so on: profile pages to be opened and corrected. Write it for the \
volunteers.
Open, edit, save, close, next. 230 wiki pages. Give the girls at the office a rhythm.
Ctrl-C, Alt-Tab, Ctrl-V, 400 times each Friday; a sheet on how to hold out.
vim on web1, vim on web2, ... vim on web30. What do I change first in each?
`ssh host; df -h; exit` thirty times every morning: put it in Chris's routine.
psql open, UPDATE, next id. I've got 320 ids and a free afternoon each week. Lines in order, please.
Log in as each of the 45 customers, click "Accept new terms", log out. Page for support.
First the German page, then the French, then the other nine: same paragraph, after each change. \
Editor's guide.
Right click, rename, paste, Enter: 700 files a week by Dora. Her instruction.
An Excel sheet on the left, our admin on the right, and Leo in between, eight hours. Work rules?
"Next, next, next, finish" on 60 machines each quarter; a page for the technicians.
Refresh, look, note, wait ten minutes. Shift plan for the match days.
Ring up the shop, ask for the stock, key it in, ring the next. 22 shops each morning. A form.
Scroll through the list until something's red, tell ops. Hourly, who?
Screenshot, crop, paste, caption. For 38 screens and every version; the writer's how-to.
Tick, initials, date. On each of the 31 backups in the month. Form, please.
Download from A, unzip, upload to B, refresh C; at every full hour. Who does it and how?
Drag the card, open the sheet, add a row, tell the channel. Rule for every dev on each merge.
Look up the rate, open settings, edit four fields, save. At nine sharp, daily. Card.
Two people, one ruler, 60 pages of numbers each month. Write how.
Everyone opens his 20 files on Wednesday and puts in the new line. Circular, please.
The list goes round by mail, each adds his version, the last one enters all of them. For every build. \
Rule.
Whoever sees it first corrects the copy on the other site. And the third site. Write that as \
procedure.
Begin at the top of the folder, change, tick on paper, go on: 340 specs. Helpers' note.
Forty tabs, forty saves, every month: how should Rita arrange them?
From the mail to the board to the sheet to the invoice: the same five facts, four times. Clerk's \
guide.
Bob reads the version aloud, Eve enters it in ten places. Release script for two voices.
Click on Users, New, six fields, Save. 110 pupils. A step card, they come each August.
Switch to tenant, Settings, Features, toggle, back. Do that 64 times after each release. Instruct \
Hugo.
Have a look at every one of the 500 orders of the day and set the colour. Rule for the desk.
Write the values from the panel on the board, photograph it, send it, enter it. Hourly in the plant. \
Form.
A pupil a minute: name, class, photo number. 650 of them at each photo day. Page.
The nightly round: gate 1 app, gate 2 app, ... gate 14 app, each "reset". Guard's list.
Pick the file with today's date, load it with the Import dialog, answer the three questions, wait, \
repeat for the 16 branches. Daily. Write it.
Take release.txt and do what it says on each of the nine nodes, like always. Give the text numbers \
and boxes.
The interns' task till Christmas: one component a day, copy story, change props, commit. Instruct \
them.
Anja's morning: 40 portals, 40 passwords, 40 downloads. Make a better order.
Our "update party": all bring their laptops and edit the READMEs of 90 repos. Twice a year. Programme.
Note down the serial from the screen, go to the next rack. 300 per month; form and route.
What the cron did is done by the early bird now. Three commands, three logs. Give him a page.
Just me, a list of 70 domains and the registrar's page, each December. Steps?
Open the JSON, add the comma, add the line, save. 12 languages, each ticket. Put it in the dev guide.
Have Pia stand in for the webhook while it's off; we won't turn it on again.
"Sorry, please enter it once more in the other program" - make this text nicer, users do it daily.
Let every customer service agent keep his own list of refunds and add it to the big list at night. \
Rules.
The three spreadsheets must say the same each evening, Nora sees to it. How?
Carry the numbers over. Every Friday. From the red sheet to the blue one. Instruction for temps.
Look into each of the 26 repos, find the Node version, write it on the whiteboard, monthly; who and \
when?
One looks, one notes, one compares. Release Thursday. 80 pages. Roles please.
The backup is a person with a disk. Times, steps, names.
The monitoring is a person with a coffee. Times, pages, threshold, phone list.
The release is a person with a list. Improve the list: pull, build, zip, copy, restart, tell.
The sync is two persons with headsets. What do they say and enter?
The linter is a colleague with good eyes. What does he look for in every diff?
The scheduler is the canteen bell. At each bell someone starts a task; table.
The importer is Mandy. Explain Mandy's job for her successor.
The test suite is 14 volunteers. Their 70 tasks per build?
The changelog's author is whoever comes last to the standup. Rules for what he writes.
The deduplication is Sister Agnes with a pencil; her method for 9,000 cards as instruction for others.
The deploy button is broken, good so. List what each of us enters on the servers instead, from now on.
Not worth a script, so: which of the 48 files first? I've done it in March and I'll do it in June.
For 600 rows a script is overkill, give me the daily portion and the columns.
I could write a loop but I enjoy it: next host, next update. Order of the 35 hosts by floor, please.
Python isn't allowed on our PCs, so clerks will do the 2,000 lines each month. Instruction.
The old hands don't want tools. Draft their list for the monthly closing of 90 accounts, account by \
account.
Scripts are for lazy people, says our boss. So what's the sequence for 150 config edits?
It's too late to automate, the release is in two hours, and so it's always. A standing list for doing \
it all at the keyboard, please.
We had a codemod, it's gone, don't ask. Which of the 220 files do the four of us open today, which \
tomorrow?
Till now CI did it. Now it's Manfred. Tell Manfred.
Could a person be our cron? Write him a week.
Would a nice laminated sheet do for the 23 daily restarts? Text please.
Who'd press the button if not the job? Write names and times for October.
How would four students share 8,000 geo points on a screen? It's an ongoing job.
How's a day organised on which 12 people edit 1,000 pages? We do it each spring.
When the clerk enters an order in A, how do we make sure she enters it in B as well? A desk rule, no \
software.
What should be on the form when a person compares 31 servers with a printed list weekly?
What does a tidy desk routine for 200 copied addresses per day look like?
Where should the person with the USB stick start, and in which order do the 18 kiosks follow? Monthly.
Which fields does Selma copy, in what sequence, from offer to order to delivery note, 45 a day?
Why don't you list the 77 places, and I'll edit one after another while you tick?
Security scan by reading package-lock of 18 repos each week, two trainees. Their method, please.
Rewrite the pipeline doc: after "build passes" comes "Otto opens the 12 artifacts and looks if they \
start". For all builds.
Give me the words for a sign at the build server: "Please empty the queue yourself every evening: 1, \
2, 3".
Go back from feature flags to editing: who comments out which lines before each release? List of 25.
Make the nightly mails a daily chore for the intern, incl. attachments, 44 receivers, separately.
Add a column "by whom copied" to our table of 300 translations, since they're copied one at a time by \
people weekly.
Assign the syncing of 15 forks: each maintainer, each morning, button. Text.
Publish 9 apps: Store page, upload, wait, notes, submit. Each fortnight by Kyra; her plan.
Prepare five folders with 60 files each, per intern, for editing the copyright by keyboard.
Set a weekly slot in which the designers export 70 assets one by one; calendar text and guide.
Let moderators check each of 900 posts a day by reading, and copy bad words in a list, by typing.
Introduce "copy hour" at 15:00 for the sales people; rules and fields.
Bring back the clipboard: patients' data from ward to office, typed at night. A form in A5.
Show how to fill a 60-page template by looking into nine systems, each quarter, by the controller.
Let QA tap the 120 steps on the tablet for each build, in the cold room. Guide for gloves.
Prescribe that all imports above 100 rows get typed for quality's sake; policy text.
Lay down that dashboards are built by clicking, per customer, 70 customers, 12 panels each. A pattern \
to follow.
Give the typists a keyboard course for our mask, they enter 6,000 lines a week.
Plan the retyping of the phone book into the new PBX, 1,400 numbers, and monthly changes.
Write up how to switch 60 price labels in the shop window by app, label for label, each morning.
Arrange for a weekly reading of the whole Terraform state by two people with pens. Why not; steps \
please.
Put together a tour for checking 28 customers' integrations by logging in as them each Monday.
Order of business for the "config council": reads 45 files line by line every release and corrects \
them in the editor.
The pupils feed the demo with fake orders every lesson by typing. Sheet with 20 orders.
Draft rules for handwritten deployment logs with nine columns.
Schreib einen Dienstplan: Wer kopiert wann die Bestellungen vom Portal ins ERP?
Bitte eine Schritt-für-Schritt-Anleitung, wie Frau Kern jeden Abend die Datenbank in phpMyAdmin \
exportiert.
Die Pipeline soll weg. Jeder deployt selbst per FTP, schreib dazu eine Seite fürs Wiki.
Welche Dateien ändere ich nacheinander von Hand, damit die neue Versionsnummer überall steht? Es sind \
17, jeden Monat.
Erstelle eine Abhakliste mit 60 Klicks für den Test vor jedem Release.
Renovate nervt. Ab jetzt schaut Uli montags selbst nach neuen Versionen in 24 Repos; Arbeitsanweisung \
bitte.
Der Praktikant soll 800 Bilder einzeln umbenennen, und nächsten Monat wieder; wie teilt er sich das \
ein?
Formuliere eine Regel für CONTRIBUTING: Formatiert wird von Hand, der Reviewer prüft nach Augenmaß.
Mach bitte eine Karte für die Nachtschicht: um zwei und um vier einloggen, Dienst neu starten, \
eintragen.
Wir wollen keine Alarme, jemand liest stündlich das Log. Wer, wann, worauf achten?
Ich brauche eine Vorlage, in die unsere Leute jede Woche die Zahlen aus sechs Dashboards eintippen.
Schreib dem Kundendienst, wie er 45 Mandanten nacheinander öffnet und den Haken setzt, nach jedem \
Update.
Handliste für den Zertifikatstausch an 38 Geräten, alle drei Monate.
Kein Skript, bitte nur die Reihenfolge der 52 Konfigurationsdateien, ich tippe selbst.
Wie bringe ich den Aushilfen bei, täglich 200 Lieferscheine abzutippen, ohne dass sie Zeilen \
verlieren?
Die Übersetzungen trägt künftig jeder Entwickler selbst in zwölf Dateien ein. Text für die Teamregeln.
Bitte den Hook löschen und ein Plakat texten: vor jedem Commit Linter, Tests und Formatter selbst \
starten.
Plan für fünf Studenten: 6.000 Karteikarten, zwei Semester, doppelt erfasst.
Jeden Freitag legt Tom 30 Test-Accounts per Klick an. Beschreib das so, dass Nele es auch kann.
Schreib die Seite "Manuelles Backup" neu, mit Uhrzeiten und Namen.
Changelog sammelt ab sofort Rosi: Sie liest alle Commits der Woche und tippt. Anleitung?
Lass uns die Server wieder reihum von Hand patchen; mach eine Tabelle mit 40 Hosts und vier Namen.
Die Preisrunde läuft wie immer: Liste drucken, tippen, vorlesen, abhaken. Bitte als Verfahren \
aufschreiben.
Statt der Schnittstelle sitzt jemand zwischen zwei Bildschirmen. Arbeitsplatzbeschreibung?
Rédige une fiche pour que Léa recopie chaque matin les prix du fournisseur dans la boutique.
Supprime le cron et écris qui lance la sauvegarde chaque soir, avec les commandes à taper.
Fais un tableau des tours pour lire les journaux d'erreurs toutes les deux heures.
Dans quel ordre dois-je ouvrir les 64 fichiers pour changer l'en-tête moi-même ?
Explique aux stagiaires comment saisir 300 formulaires par semaine, champ par champ.
Écris la règle : plus de formateur, chacun corrige l'indentation à l'œil.
Prépare la liste à cocher des 25 serveurs à redémarrer un par un chaque dimanche.
Escribe el procedimiento para que Pablo copie cada tarde los pedidos de un sistema al otro.
Quita el hook y redacta una guía para que cada uno formatee sus archivos a mano.
Haz un cuadro de turnos para reiniciar el servicio de noche, con seis nombres.
¿En qué orden abro los 90 archivos para cambiar la versión yo mismo en cada release?
Prepara una lista con casillas: 50 clics que el equipo de QA repite antes de cada entrega.
Scrivi la procedura con cui Marta ricopia ogni venerdì i prezzi nel negozio online.
Elimina la pipeline e spiega come ognuno carica i file via FTP.
Fai una tabella: chi legge i log, a che ora, cosa annota.
Elenca i 30 file da aprire uno per uno per cambiare il logo, lo facciamo ogni stagione.
Prepara le istruzioni per digitare 500 schede alla settimana, in due.
This playbook is going away. Write for each admin what he types on his hosts on the first Tuesday of \
the month.\n- hosts: web\n  tasks:\n    - apt: upgrade=dist\n    - reboot:
Put it in words for Dagmar; she'll do it each morning instead of the function.\n```ts\nexport async \
function closeTills() \{\n  for (const t of await tills.open()) await t.close();\n\}\n```
I take these over to the second tracker by typing, daily. Sort them so I needn't jump.\nBUG-4 login \
slow\nBUG-9 logo cut\nBUG-2 wrong tax\n... 60 more
Make a form with boxes for the person who checks these at seven, noon and \
night:\nhttps://shop.example\nhttps://api.example/health\nhttps://docs.example
The operator's to enter these after each build. Give him a nicer layout.\nversion = ?\ncommit = \
?\nbuilt at = ?\nin: about.html, app.json, footer.tsx, help.md
Take "on: schedule" out and tell me what to write in Minna's calendar.\n```yaml\non:\n  schedule:\n   \
 - cron: "30 5 * * *"\n```
From the log I saw that the import breaks at odd rows. So Per will enter these rows himself, each \
day. Instruction?\nrow 17: missing street\nrow 90: zip too short\nrow 95: missing street
Delete the rule below, reviewers shall look for it. Write the review \
item.\n```js\n"simple-import-sort/imports": "error"\n```
Which of these do I open first? I paste the snippet in all of them on my \
own.\napps/a/index.html\napps/b/index.html\napps/c/index.html\n(24 more)
People get this page at each release. Add two more hosts and a column "typed by".\n1. ssh h1, git \
pull, make\n2. ssh h2, git pull, make\n3. ssh h3, git pull, make
Turn it around: no job, but a page in the duty book.\n```ts\ncron.schedule("0 22 * * *", () => \
exportOrders());\n```
The students will take a letter each and correct by hand. Write it as a circular.\nA 210 entries\nB \
340 entries\nC 180 entries
Here's our table of manual steps per shop. Fill it up for Tallinn, Riga and Vilnius; staff goes \
through it daily.\nshop \| step \| who\nOslo \| copy sales \| Tor\nOslo \| copy stock \| Tor
I'd like this hook's content as a vow that each dev keeps himself before pushing.\n```sh\nnpm run \
lint\nnpm test\nnpm run types\n```
Please order for hand entry, 240 lines per week, by the mask's tab order (name, city, zip, \
phone):\nphone;name;zip;city\n0171 1;Ott;8010;Graz
Write the e-mail that tells Fabienne to do by mouse what this line did each Sunday:\n0 4 * * 0 find \
/srv/rec -mtime +30 -delete
A page for ops: replace `kubectl rollout restart deploy -l tier=web` by going through the 22 \
deployments in the dashboard one at a time, nightly.
These are the fields; the nurse enters them from paper three times per shift. Help text \
please.\npulse, pressure, temperature, oxygen, pain 0-10
We print this diff and two people read it aloud before each deploy. Write rules for the \
reading.\n-timeout: 30\n+timeout: 45
Number these commands so that Aldo can type them on each of the 14 boxes each evening:\nsystemctl \
stop cam\nrm -rf /var/cam/cache\nsystemctl start cam
Could everyone on the team take a browser and go through the 30 admin screens before we tag? Make \
that a page with names.
Before we tag, one colleague opens the nine services' start pages and reads the version in the \
corner. Formalise.
After we tag, Merle visits four package registries, looks whether the version is there, writes it in \
the ticket. Each time. Card.
When the tag's pushed someone creates the release page by filling in the form, attaching 11 files. \
For all the 14 repos. Guide.
The tag gets typed by the lead after he has looked in four places for the last number. Steps.
Let us announce releases by having Xaver paste the text into nine channels, one after the other, \
adapting the greeting.
Sam's release Thursday, hour by hour: numbers, notes, uploads, mails, all his own fingers. Plan \
please.
Emil resets the 24 exam laptops one after the other before each exam: user, files, browser, clock. \
His card, please.
Set the clocks of 60 recorders in March and October by visiting every page. Round trip for two people.
Change wallpapers on 45 info screens weekly via USB; route.
Charge, wipe, update, label: 80 tablets after each course, by the trainer. Order per tablet.
Enter the Wi-Fi password on 90 tills again each month, by shop staff. Text for them.
Turn the demo phones' language back after every visitor, 18 settings. Card for the stand.
Make sure, by a person each evening, that the tickets' titles start with the product's name; correct \
those that don't. Rule and person.
Prioritise 300 tickets by reading all, weekly, in a circle of six; steps and the typing of the \
numbers after.
Ask for missing details by writing to each reporter, 40 a day; text blocks for Roman, and how he \
tracks the replies in a sheet.
Copy votes from the portal to the tickets; ten a day by Yvonne. Steps.
Close duplicates: search, compare, link, close, thank. 25 daily by the rookies. Guide.
Estimation: type T-shirt sizes from photos to 80 tickets. Each planning. By whom and how?
Let's have translators' bills compared by hand: words counted in Word, price by calculator, 60 bills \
a month. Guide for Lina.
Travel costs are typed from receipts by the assistants, checked by others with a pen, typed again in \
SAP. Describe for our handbook.
Bonus list: look up each seller's orders, add up, write; monthly; 48 sellers. Sheet and steps.
Time sheets on paper become rows: Fee types 160 weekly. Abbreviations and order, please.
Key accounts get their statement typed by their manager each month. Pattern and how-to.
Petty cash of 31 branches is entered at headquarters from fax. Form and routine, daily.
Every component's bundle size is weighed by Aron weekly and written on a board. Table and steps.
Someone counts `any` in the code each Friday with the editor's search. Sheet.
Open each of 70 stories and note whether it has a doc page. At each sprint's end. Trainee's list.
Look through 400 tests for `skip`, by reading, monthly, eight people.
See who hasn't updated their branch by looking at the list daily; write to them individually. Pattern.
Note the CI time from the web page after each run in Excel. Duty.
Bulk mail isn't allowed here; so Ines sends her 220 mails one at a time each month; text and rhythm \
please.
Our admin has no search, so the agent pages through 90 pages for each customer. Write tips for paging.
There's no export, so copy the 400 rows from the screen page by page, every Friday. Instruction for \
Matteo.
The tool can't do recurring events, so the assistant enters 52 weeks for each of 70 courses. Steps.
The device has no network; each Monday somebody copies the readings from its display, 96 values. Form.
No undo in the system, so slips get corrected by entering all again. A guide for careful typing of \
500 rows.
The vendor's macro costs 20 euros, so we go on by mouse: 300 merges a day. How do four people share \
it?
Have the reader of the week go through our 130 dashboards and note the odd ones.
Let the new hire re-create our CI as a list of commands for persons, we'll keep that instead.
Get the caretaker to press "open" for each of the 80 lockers each morning in the app.
Allow no bulk action: every order is opened and released by a clerk, 900 daily. Desk rules.
Make everyone write his on-call hours thrice: calendar, sheet, payroll. Rule with examples.
Ask the chapters to retype their minutes in the new layout, 260 sets. Letter and layout rules.
Force a manual step between build and deploy: copying 12 files with the Explorer. Page.
Tell people to enter their holidays in HR, Jira, Slack, the door plan and the team sheet. Five steps, \
always.
Require the author to update 22 screenshots whenever a colour changes. Guideline.
Expect each tester to note browser, time and version for each of 150 steps with a pencil. Form.
Encourage hand-counting of events in the log, an hour each day; a method.
Permit deployments just by hand, from the deploy PC, in twos. Rules and steps.
a person for each of the 12 feeds who refreshes it at the full hour. names, keys
people, not pipelines: write the manifesto and the week plan for typing, copying, restarting
the sheet for reading the thermometers again, 8 rooms, 4x daily, then typing at night
how do i spread 2,600 single edits over 13 weeks
who clicks "verify" on 70 accounts each morning, and where
text for the temps: you'll move emails to folders from 8 to 4
list of things to look at by eye in each of 40 pdfs, weekly
which 19 lines does sepp type at each boot of the line
There's a folder with 600 scans named scan0001.pdf and so on, and each month comes another. Our \
assistant opens every one, reads the invoice number, closes it, and renames the file. I'd like a \
comfortable order for the work and a tick list.
Our Node services log in four different formats, so the person on duty translates them to one table \
in the morning, line by line, typing time, service, text. Write this duty with hints for each format \
and how many lines are normal.
We'd like to know which customers use the endpoint we're about to change. Two colleagues will read \
through thirty days of access logs and make strokes on a list; we do so before each release. Please \
give them a method and a sheet.
I have to bring 14 repositories to pnpm and afterwards to keep their lockfiles alike. I want to do \
this on my own machine, in the editor, on Fridays, repository by repository. Make me a plan with \
every file I have to open and what to change in it.
Each spring we get new tram lines on paper. A student draws the 40 lines on the screen with the \
mouse, compares them with the paper, and enters the stops. Put together the student's instruction, \
with an order of the lines and a rule for corrections in summer.
The marketing colleague wants a banner for the fair in five languages. Each morning someone edits the \
number of remaining days in the five pages, until the fair starts; same for the other eleven fairs of \
the year. Who, when, which files? A duty plan.
Write the acceptance criteria for a story: as a buyer I want a printed list of the mails so that I \
can type the orders into the system in the right order, around 150 a day. No automatic reading, \
that's out of scope for good.
Our recordings lie in a folder per room. The trainee listens to them, notes where silence begins and \
ends, cuts them in the editor, exports, and moves them to the folder by date. Seventy a week. I need \
this as a page with numbered steps.
In our monorepo every team has its own way of naming npm scripts. The lead wants to go through the 60 \
package.json files every sprint, by reading, and correct the names by typing. Make him a table with \
package, build, test, lint, types, corrected.
Let's replace the generated overview of our services by a page people keep themselves. Everyone who \
changes something opens the page, finds the row, changes owner, link and date. On Fridays Tonia \
compares all 80 rows with the repos by eye. Draft the rules.
Our photo lab gets orders as ZIP by mail, 90 a day. A lab assistant saves each attachment, unpacks \
it, counts the pictures, compares with the mail, types the order and drags the folder to the printer. \
Please describe this for a second assistant, we stay with it.
I want to give the testers a page on how they make an order in staging by clicking through the 17 \
dialogs. They need about 30 of them for each test run. Include a table with the data for the thirty.
Since we moved to weekly releases the store texts in 12 languages are always late. Let Doreen copy \
each into the web form on Wednesday evening, language after language, for both stores. Her steps, \
please, and a short text by which she asks translators for missing pieces.
We found that 3 % of our shipments have the wrong country. From next week three people look at every \
shipment of the day, roughly 700, compare phone, postcode and country by eye, and correct what's \
wrong in the form. Write their work rule and the division.
My intern will be doing our office chores: renaming files, merging sheets, fetching numbers from a \
web page, sending mails, each day, without any programming, since he doesn't know it and shall not \
lose time on it. A day plan, please.
Make a nightly duty for the blood bank: the person on shift calls each hospital, writes down the \
number of bottles, adds up with a calculator, and phones when there's too little. It replaces the \
report. I need the form and the phone text.
We've a contract template in Word with 30 placeholders. Our two assistants fill it by looking in the \
CRM, 25 contracts a day. They want the placeholders numbered and a list of where each value stands in \
the CRM, so that the looking goes faster. Please do that.
Give our support agents a card for the three most common data problems, with the SQL they enter for \
each case, by hand, with the order number from the mail. It's 40 cases a day and will remain so.
The release notes for our customers should be friendlier than commit messages. Let's have Fergus \
phone each author before a release, type a sentence per change, sort by product area, and paste it in \
the mail, site, app and store. The procedure in ten steps, please.
I've been told to set up 90 kiosk PCs. Each gets the same 55 settings by clicking, and again with \
every Windows update. Two trainees will travel round. Write their list of settings, the tour plan and \
a protocol for each PC.
We pay for CI by the minute, and the bill doubled. Every morning someone shall open the run list of \
all 22 repos, cancel what isn't needed, and note minutes by repo in a book. Prepare the page in the \
book and the duty list for two months.
There is a table with 5 million rows, of which about 6,000 lack a value. The back office fills them \
in by looking up each customer in the old program, 100 per day and person; new gaps come every night. \
Instruct them, with the three screens they need.
The bakery's 14 shops phone in tomorrow's amounts at 15:00. Our office writes them down, types them \
into the production sheet, and reads them back on the phone. I'd like a form for this, ordered like \
the sheet, and a text for the call.
Please write a duty for the community people: each Monday they open every issue with the label "good \
first issue", 130 of them, look at the date of the last comment, write a kind text, take off the \
assignee. By mouse, as bots look unfriendly.
Our meter data arrives by FTP, mail and API from 12 partners. For equality's sake all of it is \
printed and typed in by the same four people, 3,000 values a week. Make the plan for the four, with \
who types what, who compares, and how they mark doubtful values.
Each night somebody runs the ticket shop's tests by clicking in four browsers, from eleven to two. \
It's Leo this week. I need a sheet with the 40 clicks per browser and a plan for the other seven \
weeks with the names left empty.
Our yearly parking permits: Mrs. Ortiz writes to 380 people one by one, waits, asks again, keeps a \
paper list, types it for the landlord. I'd like a clear description of how she goes about it so that \
her successor can carry on like that.
We produce a 300-page catalogue twice a year. Prices and texts are copied from the spreadsheet to the \
layout, cell by cell, by four people in six weeks. Please work out the sequence of chapters, the \
daily goals, and how the four proofread each other's pages.
Our PR template has 14 boxes, and I'd like 20: among them "ran formatter myself", "sorted imports \
myself", "compared screenshots by eye on 8 pages", "typed the version in 5 files". Write the 20 boxes \
with a sentence on how to do each.
Our auditor asks how we make sure production is right. Let two persons compare the settings of 33 \
services with a binder every Monday, and sign. Write the control, the binder's index, and the sheet \
with 33 rows. We'd stop the GitOps tool for that.
Nobody clicks faster than Jo. So Jo gets all 60 tenant switches after each release; her order?
Never use the import for less than 500 rows; people type. Put the rule in the handbook with steps.
Stop the exporter and start Sigrid.
No longer generate, but write: 35 API clients, per change. A page for the teams.
Without pipeline from July. Each team's page, please: who copies which files to which of the 12 hosts.
Skip the automation epic, extend the click guide to 90 steps for all weekly set-ups.
Automatically generated tests are useless; 200 cases clicked by testers per build instead, divide \
them.
Vault or no vault: every quarter Rune enters new passwords in 36 config screens. Order please.
Rules are rules: each file is opened, read, corrected and signed by a person, 500 files before every \
release. Form.
Please be so kind and write a gentle note to Bea that she'll do the daily copying again from Monday, \
here's how.
The best script is a good colleague. So: job card for daily copying, comparing, restarting.
Safe is safe: type the nine commands on every host yourself, don't loop. Text for the wall, for patch \
nights.
A check by four eyes for each of 600 price tags, every week, by reading. Plan.
Playwright's expensive to keep. Let the trainees tap through the 66 flows on each Thursday. Table.
The cron expression nobody understands becomes "Ask Lutz at six". Write what Lutz does at six.
Our make targets become pages in a ring binder, to be typed from. Twelve targets; layout please.
The codemod stays in the drawer; the summer interns edit 1,400 files. Tables by folder.
Instead of a schedule trigger: a bell, a person, a button. 8, 12 and 17 h. Write it.
Replace the label bot with an intern who reads 90 issues a day. Words and labels as a table.
Replace "retry: 3" with a person looking at the queue, 24/7. Shift plan for five.
Generators are forbidden from now on, copying a folder is the way. Steps for the devs.
After the merge the author tells QA, QA tells ops, ops types the deploy. Make it the rule, for every \
merge.
We've written 80 tests; turn them to a list for people to click each week, then delete the tests.
Let the linter sleep. A senior goes over the week's 300 files on Sunday. His list.
Before automation there was Gertrud. Let's ask her how she did the monthly 900 invoices, and write it \
up as our way.
All dashboards off at night; the guard reads the values on the devices and types them hourly. Card.
Put the exporter's work in the hands of the branch managers: 26 of them, each evening, eleven clicks. \
Letter.
Turn "npm run gen" into a paragraph with the seven files a person writes for every model.
Let's not merge by queue. Odile merges, one after another, from nine to five, after rebasing each \
herself. Instruct Odile.
Tag, build, sign, upload, announce: five people, five lists. Each release. Make the lists.
Mirror the bucket by dragging. Each evening. 300 files. Who and how?
Spread the word: no API keys for partners, they fax, we type. The desk's rules please.
Print the JSON, correct it with a pen, type it in again. Our way for 25 configs a month; write it for \
newcomers.
"Write once, copy everywhere" - by people, to 13 sites, weekly. Rules and names.
In the test lab the values are called across the room and entered by the second person, 400 a day. \
Formalise it.
Every fortnight we go through all 900 users in the admin and look for odd ones. Share it among six, \
with a guide.
Keep the three copies of the price file equal by opening all three. Developer rule, reviewer rule.
Have the captain read the checklist aloud and the crew press: 40 buttons on the admin page per \
voyage. Sheet.
Plan B if the script's author is ill: always do it yourself in the console. 23 steps. Make that plan \
A.
From git log to Word, from Word to mail, from mail to wiki. Thilo, each Friday. Write Thilo's steps.
Let two temps look after the cache: they purge pages by entering the URLs, all day. Briefing.
The reviewer installs, builds, starts, clicks 30 pages and writes what he saw. Each pull request. \
Write the guideline.
Everyone takes a shelf, counts, notes, types. On the last day of each month. 120 shelves. Organise.
The desk enters the weather for the boats at six, twelve and eighteen. Four places. Card.
Let's do a dry swim: teams practise the typed release on paper, as that's how it'll be done from May. \
Exercise sheet.
Make an index card for each of the 15 cron jobs we're switching off, with what a person does instead.
Make a page: how to add a new country to the shop by editing 31 files in the right sequence. We add \
one each month.
New country? 31 files. I edit, you list.
Describe adding a payment method the way we do it: copy nine files from the last one, replace words, \
tick.
For each new language someone copies the English folder and overwrites 800 lines. Guide for the \
language lead.
Write the steps for adding a user role in 44 places by keyboard; it's the fifth role this year.
A new sensor type means editing six tables, two forms and four docs by hand. Let's have a sheet for \
that.
Add a currency: list of the 27 places for the developer on duty to edit, whenever sales asks.
Each new tariff is put into the app, the site, the PDF, the hotline's text by Romy. A sheet with \
boxes, please.
New branch office: 53 entries in nine systems, typed by IT. Once a week. Page.
Per new model year we touch 70 files in the editor, one after the other. Write the tour.
Draft a daily routine for the accessibility lead: he tabs through 45 pages, notes focus problems, \
types tickets. Without any tool.
WCAG check before each release by reading the HTML of 60 pages. Two people, a list.
Contrast is measured by Elif with a pipette, 300 pairs, each design round. Table.
Heading order gets looked at by hand on 120 pages monthly; who, how, where to write?
aria-labels are compared with the design document line by line each sprint. Form.
Let volunteers read all captions against the sound, 90 videos, for every new version. Packages.
Rewrite emails from the old to the new tone, 140 templates, by copying them one at a time to the chat \
and back; make the plan for Jule, monthly batches.
Feed the chat with each of 400 reviews and paste the answer back, daily. Steps for two students.
Ask the assistant for each file separately, copy the answer to the editor, save: 230 files. Who takes \
which?
For each ticket someone pastes the text in the model's window, copies the summary back. 70 a day. \
Guide.
Take pictures one by one to the web tool, download the cut-out, rename. 120 daily. Rota.
Compare bank and till for 44 shops each evening with a ruler, and write the difference on the sheet; \
steps for the trainee.
Reconcile PayPal with orders by ticking on paper; weekly 900 lines; two persons.
Vouchers: the clerk looks each up in the list, strikes it out, tells the other shops by phone. Rule.
Gift cards are topped up singly in the portal, 250 for Christmas and 80 a month. Steps.
Chargebacks: collect proof by saving 12 pages for each as PDF. 20 a week. Guide.
Exchange-rate differences by calculator, month end, 300 lines. Instruction.
Loyalty points are added by the staff in the evening from the slips. 200 slips. Card.
Nina watches for new versions of 18 GitHub projects by visiting them on Mondays. Put it in her week \
with links' places and a sheet.
Visit the vendor's page daily for new firmware; note it. Duty of the lab.
Check 50 forks for new commits by looking. Bi-weekly. Who?
Read the release notes of 40 libraries each month and copy what's relevant to the wiki. By turns; \
rules.
CVE pages of nine vendors: open, search, note, every morning; Dilan's list.
Restore deleted files for users by searching the backup by hand, 12 requests daily; help desk's page.
Free quota by asking users on the phone and deleting for them, folder by folder. Guide with times.
Move mailboxes singly in the admin page, 300, ten each night, by the night admin. Steps.
Merge mailing lists by reading both on paper; quarterly.
Unlock accounts: call, check, click; 60 a day. Fine, but then also type it in two lists. Write the \
lists' rule.
Reset MFA by visiting the user at the desk and clicking 14 times, floor by floor, each quarter for \
all 200. Route.
On Sundays, Vito types the sermon's text, the songs and the readings to the site, the app, the screen \
and the leaflet. Write him a neat order.
The parish list: births, weddings, deaths from the paper book to two programs; monthly; typist's \
guide.
Club fees: open each of 480 members, click "paid" per the bank print. Each quarter. Order and pauses.
Scout camp: health forms of 300 kids typed by night, both in the list and on the cards. Form order.
Allotments: meter readings on slips, entered by Gerd, 260 plots, twice a year. His table.
Neighbourhood paper: addresses on labels written anew for each issue, 400. Plan for four.
Pull the numbers out of 60 PDFs by eye each quarter, Marie does. She's asked for a ruler-like \
template and a list of pages.
Keep a list of all the meeting rooms' equipment by walking through 90 rooms each month, typing at \
night. Route and form.
Make an "error diary", in which support writes each error message of the day by hand, 150 on average, \
with time and customer.
Draft a "human fallback" for every one of our 18 jobs, to be used on all days from now on.
Provide the order for sealing 40 voting machines: number read, number typed, number compared, each \
election. Protocol.
Write about the daily alignment of two calendars: open both, compare hour by hour, copy. For three \
secretaries.
Fill the shift handover from five screens by typing 35 values, three times daily. Template, order.
Create the form by which a runner brings the orders from the counter to the office to be typed in, \
every quarter hour.
Put all our "quick fixes in the database" in a notebook format: statement, id, initials; support \
enters about ten daily, by console.
Recast the nightly ETL as a sequence of Excel steps for Bruno: open, filter, copy, pivot, paste, \
save. He'll do it each night.
Note how the translators' lead counts finished strings by scrolling, weekly, in 12 files.
We want a day each month when the developers go through the whole backlog, 900 items, and edit titles \
to the new style by typing. Programme.
Rewrite the cron documentation as "cron, the human way": each line gets a name and a phone number.
Suggest names for a rota of people who play watchdog, and the sheet that hangs beside it.
I'd like the 14 API calls as a page of screens and buttons, because Iwona is to do them each time a \
customer signs.
The robot vacuum of our data, that's Ingo: he deletes doubles in the table at lunch. Write him rules \
for the 200 a day.
Tabulate for each of 36 cameras: open page, set clock, save, next. Twice yearly, plus after each \
power cut, by the guard.
Lay out a manual "merge train": the conductor rebases, tests, merges each of 25 branches on his \
laptop, daily.
A step-by-step for Kaito: update the price of 85 rooms in three portals before each season, portal by \
portal.
A tick sheet for the ten stations of hand-fed production data per shift.
A timetable with names for looking at the fraud list and phoning, fine, plus re-entering every \
checked order of 120 in the second system.
A cheerful poster "Have you copied your numbers today?" with the four steps.
A standing agenda for the Monday copying meeting: who's got which of the 40 sheets.
A guide in pictures for moving 90 pallets in the app by dragging, each evening.
A page for stand-ins: Luise's mornings with the 31 mailboxes.
A method for two to enter 700 survey sheets weekly without losing the place.
A desk card listing the fourteen fields Omar enters for each caller in both masks.
A sequence for clicking 48 approvals in the ERP, page one to six, every noon.
A decision to replace unit tests by the "Friday walk" through 90 screens; text and walk plan.
A shift plan for eyes on the deployment monitor, hand on the restart button.
An instruction to rename 64 layers in each of 30 drawings, per revision, by the draughtsman.
An order of work for typing in the minutes of 60 boards a quarter.
An hourly form, 24 rows, six values read from screens.
An exercise book for learning our 33-step deployment that people type.
An all-hands editing week each quarter for 2,000 help pages: split, rules, scoreboard.
An appendix with keystrokes for the daily merging of two sheets by the back office.
One long list: each of 75 hosts, what to enter, what to expect, box. Patch Sunday, monthly.
Two lists please, morning and evening, of what Ewa does in place of the cron.
Three people, three screens, one number: describe the triple entry of lab values for each sample.
Four times a year the whole shop is relabelled in the admin, 1,300 items, item by item. Staffing and \
steps.
Five forms for each new pupil, same data. Keep it, but order the fields alike, so the typing is \
faster.
Six o'clock: dump. Seven: restart. Eight: prices. Nine: log. Write what the person does at each.
Seven inboxes, one typist. In which sequence, and how does she note where she stopped? Daily.
Eight interns for 8,000 labels. Instruct them; next year eight others.
Nine dashboards copied to one slide by Lev, each dawn.
Ten times the same insert with other ids, typed in ten consoles, on each release day. Sheet.
Eleven portals for one job ad, filled in each time by Conny.
Twelve months of hand-kept uptime: form per month, values each half hour.
Twenty templates to alter by keyboard as soon as the law changes, which it does often. Route.
Thirty clicks for a refund, forty refunds a day. A card which spares her the looking.
Forty hosts and a USB stick: the technician installs updates monthly. Tour plan.
Fifty boxes on a page: one for each file changed by me. Make the page, with names from src/.
A hundred tenants, a hundred logins, a flag. Split between Ada and Max, each quarter.
Two hundred names to retype from the badge list to the lunch list, every event.
Five hundred snapshots to be judged by eye each week; who sees which?
A thousand rows, ten people, one Saturday, each month. Write the invitation with the method.
Explain to an assistant with no IT background how she makes 40 vanity URLs in the router's page each \
week, one by one.
Explain our nightly duty to the union: two people re-enter 300 rows. Add the work steps as annex.
Show the volunteer in Cork how to fix postcodes row by row, evening by evening.
Tell the reception what to type when the lamp is red: the eleven commands, every time, all year.
Teach the sales team the hand-kept pipeline sheet: where each number comes from, where it's typed.
Suggest a tidy method for the monthly sorting of 2,400 files into folders with the mouse.
Propose three ways people can share the hourly screen reading, then pick one and write it.
Recommend how often humans should retype the backup list, and draft the form.
Prepare Maxim for his first manual patch night: 22 hosts, what to enter, what may go wrong, whom to \
call. There's one every month.
Guide our editor through putting 120 quotes on the site singly, five fields each, weekly.
Support Ilse's handover: her 16 recurring click tasks as pages.
Assist the lab in re-keying 900 samples a month; the form's layout by the mask.
Lend me a hand: 66 files, each gets the new banner by my own paste. You say which is next, and again \
at the next campaign.
Hold my hand through 30 consoles on rotation day, it's each quarter: one by one, which menu?
Join me in correcting the 1,100 subtitles line by line; speak the next, I type.
Put "open all nine locale files and insert the key" in the guide's section on new features.
Put down in the sprint plan that Tilda edits 70 config files, 14 a day, and again in the next sprint.
Write the office a page on matching 250 parcels with orders by looking, each evening.
Write Nikolai's list: 19 boxes, same seven commands, Sunday nights.
Give the warehouse a form to write stock on and the office an order to type it in.
Give me the list of clicks for archiving 85 Trello boards, one board at a time, each year's end.
Make a duty out of "someone should look if the feed is there".
Make the apprentices responsible for pasting the build number in nine documents per release; text.
Draft the note for the fridge: who dumps the database this week, and how it goes.
Draft a contract clause by which we retype the customer's list monthly, and the internal steps for it.
Describe the two-person copying of tariffs from the PDF to the app; one reads out.
Describe what Bettina does when she gets the 60 mails: open, mark, enter, file.
Set Wednesday for version typing. All leads, all modules; circular mail.
Set up the wall sheet for hourly looks at the queue.
Split the 1,900 test cases between five testers with a browser, for every quarter's release.
Split up the alphabet for the yearly by-hand correction of 8,000 addresses.
Plan how the desk types in the ship's passenger list at each port, 240 names.
Plan the interns' renaming of photos through the summer.
Compose the weekly reminder to copy the figures before ten.
Compose an SOP for nightly restarts of the seven gateways by the guard on duty.
Lay down that each author runs 9 tools on his machine and reports in the PR; CI goes.
Lay out the form for ticking 44 shops as "prices typed".
Outline the quarter's manual clean-up: who deletes which of the 3,000 test users by clicking.
Outline what a "config clerk" does all day: takes requests, edits files, uploads, confirms.
List, in order, the files I should touch with the editor to get from `v1` to `v2`, all 93.
List who reads which log at which hour over Christmas and New Year, and from then on.
Prepare Benedikt's Monday: 13 exports, 13 uploads, one mail.
Prepare a folder for typists: forms, samples, abbreviations, daily norm of 120.
Turn the outage plan to a routine: every night the operator moves the traffic by editing two files.
Turn Emilia into our import; the page with her steps, please.
Find an order for walking through 77 product pages and swapping the video link, each launch.
Find wording for the rule "whoever changes the price here changes it in the other five places".
Add to the runbook how Hans compares 12,000 stock rows in two windows at year's end and mid-year.
Add a box for each of 28 services to "restarted by" in the shift sheet.
Work out the shifts for re-entering a day's 800 tickets in the new tool till the old one dies, which \
nobody plans.
Work through these 40 with me, one edit each; I'll be the hands.
Create the "paper cron": a table with 21 lines, each with time, person, clicks.
Create instructions for drawing 300 plots of land on the map by mouse a month.
Help us to do the 500 exports at month end with four people and four mice.
Help me to get the volunteers to type 3,000 more index cards in the same style.
Tell Joaquín what he has to enter where when a driver calls; it's 90 calls a day, three programs.
Tell us the neatest way to keep nine copies of the logo folder equal by dragging.
Show the class how each pupil updates his copy of the 12 files by typing, for every lesson.
Show where the clerk looks, what she copies, where it goes: weekly tax numbers, 70.
Tidy this duty text: "Each mornig Pawel look 5 screen, write number, if red he start program new."
Tidy up the shared list of who patches which host in the evening, and fill it till June.
Word a weekly task for Lila: "go through 65 pages and renew the date on top".
Word the hand-over from the typist of the morning to the one of the afternoon.
Sketch the table where testers enter, for all 120 steps, ok or not, at each build.
Sketch a relay: Ann exports, Bo cleans in Excel, Cy uploads; daily, with times.
Name the steps for putting 50 recordings online, each through the form with 12 fields, after every \
festival.
Name six people and six hours for by-hand checks of the payment page.
Do a version of the deployment page for people without scripts: typed commands, seven hosts.
Do me a checklist, 30 lines, on what I change in each new client's copy of the code; twice a week.
Think about how our desk could keep typing 400 tickets a day without pain; pauses, order, posture. \
It's to stay.
Think of a fair system for who clears the build folder by mouse.
Check my rota for the nightly look at the print server and add the steps.
Check whether this list of 18 hand steps per upload is in the best order; we do 40 uploads daily.
Explain "four-hand deploy" to the newcomers: two people, one keyboard, 36 commands, our standard.
Explain how the secretary makes 90 nearly equal calendar entries a term, with the fewest clicks each.
Update the click guide; the button's name is "Publish" now. Editors press it for each of 50 pages a \
day.
Update the list of files that everyone edits after a schema change, it's eleven now.
Improve the daily sheet for reading 14 meters and typing them at night.
Improve our mail to the shops: they shall enter their sales in both programs as before.
Build a weekly plan: Mon restart, Tue cleanup, Wed labels, Thu exports, Fri links; each by one of us.
Build me a table of 64 tenants and eight columns of things to click per month.
Collect what each team does by hand each week in a calendar, so that stand-ins can do the same; page \
layout please.
Collect the dates on which passwords change, and who enters the new ones singly in 30 panels each \
quarter: Otmar's list.
Send the colleagues a guide to formatting 20 files a week with the space bar.
Sort 260 edits by file so I can type them in quickly.
Print-ready: manual restart card, A6, five steps, for the guard.
Calendar: "type rates", weekdays 8:55, with steps in the body.
Table: host, command, typed by, looked at by. For patch night.
Poster: our nine manual duties.
Rota: purge, dump, restart, copy. Weeks 1 to 26.
Guide: one hundred users by mouse, each term.
Circular: from April all labels are set by people.
Form: copied from, copied to, count, initials.
Card: keystrokes for row after row.
Note: Tim's nightly steps at the console.
Plan: six weeks, 600 files, one editor.
Script for the phone: dictating 80 numbers an evening.
Policy: data entry by people only.
Handout: clicking through the release, 41 steps.
Page: hand sync of users, Mondays.
Schedule: eyes on the log.
Workbook: retyping claims.
Letter: please update your copy yourself, every month, by these steps.
Runbook: "copy the rows" in nine steps, nightly.
Procedure: comparing lists with two pens.
Template: weekly typed report.
Memo: we go on by hand, the steps stay as in 2019; attach them again.
Whenever a tenant signs, Lidia spends an hour in the console. Split her clicks on two people to make \
it half an hour each; write both lists.
Whenever the design changes, seven of us go over 140 screens with a color picker. Put that in writing.
If the feed's missing, call, wait, type. It's missing on most days. Text for the shift.
If a translation is late, the developer opens 12 files and pastes "TODO". Later, again, the text. \
Guide.
When the month ends, five of us sit down and type 1,500 rows. Make the seating, the split, the order.
When a customer moves, the agent edits nine masks. 30 a day. Short card.
After lunch it's copying time: three sheets, same rows. Make it a ritual with steps.
Before the shop opens, Kim presses 26 switches in the app. List, please, for her and for Saturdays' \
Lou.
As soon as a PR is merged, its author updates four tables in the wiki by typing. Rule, reminder, \
example.
Until the evening 400 labels have to be typed, as on each Thursday; who takes what?
While the old system lives, each entry is made in both. Six clerks. Instruction.
Once a week a colleague sits down with the access list and our nine tools, and compares. By eye. \
Formalise.
Twice a shift: look, note, press. Sheet.
Every other day clear the temp table at the console; who, what statement?
Each time a supplier sends a catalogue, the buyer enters 300 to 900 items. Her guide.
Every sprint the juniors turn 40 pages to the new layout with cut and paste.
At every stand-up someone writes the numbers from the board to the sheet; whose turn, how?
Per delivery: nine photos, nine names, nine uploads. 60 deliveries a day; drivers' card.
For each claim the clerk fills in the same data in mask, letter and list. Card with the order.
On the first of the month all eighteen of us edit the holiday file by hand, one after another; \
sequence by mail.
During the night the porter reloads three pages and types the seconds.
All day long, Joy moves cards from the shop's list to the courier's list. Describe.
Over the winter volunteers enter 12,000 plant labels. Rules for Latin names, pace, groups.
By Friday noon each lead retypes his numbers to the boss's sheet. Weekly notice.
With every firmware the lab clicks through 85 settings on 12 devices. Table.
Without exception: restart by a person, note by a person. The rule and the table.
From five to six, two people read the day's 1,200 log lines aloud to each other; guideline.
In each of the 52 shops the manager copies the till's total into the portal; help text.
On every laptop the owner runs the updates himself from this list of 22 programs, Mondays. Mail.
At the end of each call the agent writes the summary in three places. Guide.
With two monitors and a ruler: comparing 500 lines a day. Ergonomic instruction.
Through the console, one project after another, 48 projects: set the budget alert; each year. Steps.
The newest idea of our boss: no more code for chores. So take these five scripts and give me the same \
as instructions for five people.
The customer wants handcraft. So every one of 240 pages is typed anew for each of his campaigns. Work \
plan, please.
The contract says "personal review". So Vivian opens each of the 900 records weekly, looks, ticks. \
Form and method, please.
The data protection officer won't allow the sync. Thus the nurse copies; write how she does it, \
thrice daily.
The server's too old for cron, they say. So a human starts things; table for a week.
The API quota is used up by noon each day; afternoons Sara types. Her afternoon, please.
The tests take too long; so the team clicks: 12 people, ten minutes, 60 screens, before each merge. \
Organise.
The linter's rules are disputed. We'll vote on each file instead and correct it together, 20 files a \
week; agenda.
The importer's maintainer left; his work goes on with pen, paper and four temps. Draft.
The build is easy, only nine commands. Everybody does it himself, from a card; lay the card out.
The backup script is a black box to us. Elfi copies the folders, which is a thing we understand. Her \
steps for each evening.
The release bot was wrong once. Never again. Fritz does it, from the card, each week; text for the \
card.
The shop's plugin for labels costs 9 euros a month; so we write 100 addresses a day ourselves. \
Division, please.
The budget for automation is gone till next year, and next year too, I fear. Make our handwork \
efficient: exports, labels, copying, tests.
The interns are cheap. Write them tasks of repetition for six months: retype, rename, compare, tick.
The new policy asks for a human touch in each newsletter: Gry sends 500 singly. Steps.
We have a new rule on the floor: a configuration counts only if two people have read it line by line \
on paper. There are 50 of them per release. I need a reading protocol with line numbers, both names, \
and what they do when they disagree.
Kindly rewrite our page about thumbnails. The trainee opens the video, waits for a good moment, takes \
a screenshot, crops it to 16:9, writes the title on it, and uploads it; 30 videos a day. It should be \
shorter and have a table of fonts.
Our web agency wants to know how we keep 13 regional sites equal. Answer: the regional editors get a \
mail and change the page themselves, by copying from the master. Write the agency a description, and \
the editors a five-point list.
Since January we have a stand-in problem: only Pilar knows how to load the timetables. She converts \
nine PDFs by retyping them to a sheet, about 2,000 cells, each quarter. Please write her method down, \
so that Quentin and Rosa can share the typing.
Please put the following to the team handbook as the standard: before a release everyone takes ten of \
the 120 pages, opens each in Chrome, Firefox and Safari, compares it with the design, and writes the \
deviations on the shared list.
I'd like to run the regional elections' results like last time: 40 helpers get a call, note the \
numbers, type them into the mask, and a second group compares. Write the call script, the order of \
the fields and the comparison rule. It's the same at each of the six elections this year.
The cinema changes its programme on Thursdays. Then Jonas enters 90 shows in our app, the ticket \
system, two city portals and the display. He needs five hours. I'd be content if you found an order \
in which he has to look up less.
Someone in finance checks all payments over 100 euros against the orders, by opening both in two \
windows, 130 a day. She'd like a checklist of six points that she goes through for each, and a sheet \
to tick them.
Instead of Sentry, which we've cancelled, the support people will write down each error the customers \
tell them about, sort the slips by the screen, count them on Friday, and type the table. Draft the \
slip, the sorting rule and the table.
From the coming term on, the tutors will run the students' programs at their own laptops one after \
the other, note what comes out, and type points and remarks in two systems. 180 submissions each \
week, four tutors. Distribution and guide, please.
Our courier partner has changed his portal. Every parcel now takes 16 fields, no upload. We send 110 \
parcels a day. Write a plan so that two people enter them between one and three, and a list of field \
contents that are always equal.
I look after 31 small websites of clubs. On the first Saturday in the month I log in to each, make a \
backup in the panel, press the updates, look at the home page, note it. Please make me a nice sheet \
for the year, and an instruction for my wife in case I'm ill.
Please prepare a text for our developers that explains why, from now on, each of them types the types \
for the API on his own, where the API's page is, how to read it, and that a colleague compares both, \
property by property, for all 150 types.
The yearly inventory of our 2,300 devices is done with paper lists in 40 rooms, and two people type \
it all afterwards, in three weeks. I'm not looking for scanners. I'd like better lists: larger print, \
same order as in the mask, a checksum per page computed by the counter's calculator.
Let me have a table with 30 rows: service, person, stand-in, hour of the daily look, what to look at, \
what to do if it's bad. We're going to use it in place of the monitoring, which nobody understood.
A new helper begins on Monday. He will take over the entering of sponsors' logos: get them from the \
mail, cut them, save in three sizes, upload, edit the row on the page; about 15 a week. Write him a \
first-day guide with those steps.
We decided against feature flags. Before each demo Till comments out 25 places in the code, after the \
demo he puts them back. Could you give me a list of the places as a form, with "out" and "back in" \
columns, and a reminder for the days?
The club's trainer wants all 900 members to get their personal training plan. Three volunteers will \
write them in Word by copying blocks, ten per evening each, and again for each season. Make a block \
list, an order of work, and a name scheme for the files.
In our branch in Gdansk the person at the desk reads the alarm list of 70 lifts each hour and phones \
the technician, then types the call into two programs. I need this as a clear English and Polish page \
for new staff.
When we onboard a hospital, a consultant maps 1,400 codes by reading both catalogues and typing the \
pairs in. We onboard one each month. Please split the catalogues in portions of 100 with two readers, \
and describe how the pairs are compared.
Fresh rota for reading backups' mails and noting ok or not, 42 mails a morning.
Hand the daily 60 uploads to the evening shift, with a page.
Order of clicks for opening 25 sale items at midnight, each sale.
Reword: "Dear typists, 500 more."
Human relay for 18 figures between three offices, daily; who rings whom?
Assign letters A-K to Lu, L-Z to Ed, for retyping.
Sheet to tick 365 dumps.
Eye test for 90 banners per campaign; form.
Weekly walk through all cron-less tasks: 14 items, names.
Teach-in for hand merges of 30 sheets.
Give Gil the path of clicks to 12 reports.
Prescribe two readers per config.
A pen-and-paper changelog for the plant's PLCs, typed on Fridays. Layout?
Stack of 700 slips, one keyboard, weekly. Method.
Who copies the nightly totals, who compares?
Put names to the ten o'clock restart.
Enter 80 lessons per class, 30 classes, each term: guide for the secretary.
Our eyes are our tests. Plan for release 8.
Retyping relay, 4 x 200 rows, Thursdays.
Move 50 files a day from inbox to archive, by mouse, steps for Gus.
Desk rule: both systems, same minute, by the same clerk.
Type what you see on screen 3 into screen 4; help card for the tower crew.
Copy the address to all six places yourself: text for new clerks.
Correct yesterday's 90 bookings singly; the page for the early shift.
Which 12 dialogs does Ronja open per contract, 40 contracts a day?
Steps for swapping the flyer on 19 sites through 19 logins, weekly.
Work order: 260 labels renamed in the designer tool, each label by mouse.
A recurring ticket with the nine commands for whoever is on duty.
Outline the copy editor's nightly typing of 30 headlines in three systems.
Ask the night staff to enter the 70 readings again, as the morning list. Wording?
Ask each author to post his bundle size, typed from the terminal, under the PR. Guideline, please, \
and a table the lead fills on Fridays.
Draft a rota in which one of us presses "Rebase" on the 18 open merge requests at ten, one and four.
Let the student helper put the 200 exam dates in the calendar, one event at a time, each semester; \
her page.
Could someone from QA record the versions of 30 services every morning by opening /about? Make it a \
duty with a form.
Our CMS shall lose its scheduler. Editors get up at six to press Publish; write them the plan for \
March.
Write for our partners: please mail us the stock, we'll enter it. And for our desk: how to enter it, \
40 mails an hour.
The docs get a second home. Whoever writes a page writes it there again. Put this in the style guide.
Take Storybook's stories out; designers click through the real app each Thursday and note what's \
broken in each of 70 widgets. The sheet, please.
For the audit, type the names of approvers of 1,200 merges in Excel. Three people, a week, each year. \
Organise it.
Pick the right order of 16 vendor portals for the trainee who downloads the invoices, portal after \
portal, on the fifth of each month.
Have the office put the 90 receipts a week in date order, number them with a pen, and enter number, \
date, sum. Rule for doubles.
Please fix a text for the intranet: "Exports are now made by you. Here are the 12 clicks." Daily \
exports, all 26 branches.
For every one of the 70 buses the mechanic reads the odometer, writes it on a list, and the office \
enters it, weekly. List and order.
Rearrange the hand-off: tester writes bug on paper, lead reads, assistant types to Jira, lead checks \
the typing. For 30 bugs a day.
I want to replace our seeds with a "seed evening" each month where everyone enters 50 customers. \
Invitation and data cards.
Our newsletters' links get their tracking part typed by Moira, 35 links a week. A spelling table for \
her, please.
Give Anselm a way to keep track when he changes the DNS entries of 220 domains one after another, \
each time we change provider or policy.
Design a stamp and a form for "typed", "read", "sent", used for each of 150 daily letters.
In future the version number is fetched by shouting across the office and typed by each team in its \
four files. Write this in better words.
Someone will look at the sensor page at every quarter hour and enter the value in the log book, then \
someone types the book at night. A page for both.
Please list what the assistant must open to collect 24 sales numbers for the boss by nine, each day, \
in the order of the tabs.
Make a sheet for those who correct the machine's 900 subtitles a day, fine, and then paste each line \
in the player's form, line for line. Only that second part.
The permissions of 160 folders are set by mouse at each reorg; split it into four evenings for Dirk \
and Anke.
A step-by-step for turning 48 flyers to the new price with the text tool, each season, by the print \
desk.
A letter to our volunteers: thank you for 6,000 typed graves; here's how we go on with the next \
cemetery, row by row.
Let's define how the duty officer re-enters the radio log in the web form, 80 entries per shift.
Give the operators eleven lines to type on Sunday at four on each of the 21 terminals.
Describe for the council's clerk how he places the agenda on the site: 30 items, each with its own \
form and upload, every month.
State in the guide that the index of our wiki is kept by people who add their page in the right \
letter.
Invent a points game for our weekly typing of meter cards so that it's less dull: rules, table, \
prize. 2,000 cards.
Bring order in the hand copying: which of the three price lists is changed first, second, third, by \
whom, at what hour, daily?
Say it in two sentences for the crew: no script, one console after another, nine of them, every \
Sunday.
Polish the wording: "Operator must push button start import when clock is full hour, all hours."
Convert our Jenkins job "nightly-copy" to a text for Mrs. Sato, who'll copy the folder each night.
Merge these two duty lists for one person: logs at 8, prices at 9, orders at 10; backups at 17, \
restart at 18.
Explain where Karla finds the 18 numbers that she enters for the weekly sheet.
Draft a day in eight blocks of typing for the person who brings over the 20,000 old tickets; it'll \
take a year.
Suggest a buddy system for hand-made releases: who types, who reads, who phones.
Make the "no automation" sticker text and the list of what everyone does himself instead: format, \
test, build, copy, note.
Formulate a service we sell: "We key in your data, monthly". Include the work steps for our five \
typists.
Which 50 places must be edited each time the firm's address changes? I'd do them in sequence myself, \
so a numbered list.
Let three interns check 5,000 links by opening them, each summer; letters and pages divided.
A small form, please: tenant, flag set (tick), page looked at (tick), initials. For Odd, who visits \
all 88 after each update.
Our branch in Turin does the exports for everyone at night, by clicking through 26 accounts. Put \
their steps on one page, in Italian if you can.
I need a nice way for Amal to copy the day's 120 deliveries from the driver's paper to the app.
Set out what people enter by keyboard at the change of year in 14 systems; we do it every year, all \
on the second of January.
Please help me to distribute 2,200 alt texts among our authors; they write two per day in the media \
page, forever, since the archive grows.
Find me the simplest by-hand procedure to bring 300 customers' data to the new form, mask after mask, \
weekly batches.
A plain page on hand-publishing: open, copy, paste, format, preview, publish. 20 articles a day, four \
editors.
Let us end the import. Good clerks, good coffee, 500 rows each. Write the daily routine.
Tell the new temp what the green list, the blue list and the red list are and how she carries entries \
from one to the next all day.
For the next fair: badge, name, firm, need, all typed in the evening by the booth's crew from cards. \
300 per day. Card layout, order of fields.
Please write rules for how two developers keep the same function equal in five repos by editing each, \
for every fix.
Put "press Refresh on the six boards" on the tutors' list for the start of every lesson, plus noting \
the values.
In place of the dependency bot, a quiz night: everyone looks up ten packages and edits their \
versions. Monthly; rules.
Have each team name a person who edits the on-call page daily by hand; write to the teams and say \
what has to be on it.
Draw up a chart of who enters which of the 11 banks' balances each morning.
Layout for a booklet in which the night nurse writes and later types pulse values hourly.
Could the trainee clean the test inbox by opening and deleting 400 mails daily? Tell him how and when.
Give our two clerks a better split of the 15 fields in the claims mask: one enters the first eight, \
the other the rest, 200 claims a day.
Write the page "When to press what" for the colleague who triggers 13 jobs by mouse, six days a week.
Prepare hints for comparing 600 pairs of photos by eye each week, in twos, for the land survey.
Let me keep the old way: one folder per client, 90 clients, a copied and hand-edited config in each. \
Just make a list for the monthly change of tariffs.
Tell me how to word that from now on each department fills in its own numbers in the three reports, \
by hand, by the third of the month.
Turn the linter's output of 700 lines into a handy list for Hubert, who'll go through it in the \
editor, line by line, and again next month.
Our test phones are 16; before each release Nina installs the app on each, logs in, walks through 20 \
screens. Sheet please.
Make a short speech for the desk: why we go on typing, and the new order of the fields.
The weekly hand check of 64 backups: open, look at size, look at date, note. Form and names for ten \
weeks.
Map out the manual path of an order from mail to truck with all the typing, so new clerks can follow \
it.
Which key combinations should a clerk know who moves 900 lines a day from one mask to another?
Our search gets better words from Ludmila: each morning she reads yesterday's 300 queries without a \
hit, and types synonyms into the form for those she understands. Please describe how she decides, how \
she enters them, and how a second person would take over the odd weeks.
We were asked to bring 85 old blog posts a month to the new layout. Two editors copy the text, set \
the headings with the mouse, paste the pictures, fix the links by clicking on them. Draft the \
instruction, including how they share the posts and note what's done.
The nine people in the control room each get a screen. Every fifteen minutes they write the value of \
their screen on the list, at the end of the shift the list is typed. I'd like the list, the rule for \
unreadable values, and the order of typing.
Please take the automatic reminder out of the code. From May on, the course office writes to each \
participant two days before, about 50 a day, with a text that they adapt. The removal is small, the \
important part is the page for the office: texts, order, tick list.
I want to document our way of deploying to the plant: the engineer drives there, copies eleven \
folders from the stick to each of the six stations, starts them in the right order, looks at four \
lamps, signs. It happens each month. Two pages, for a new engineer.
As a measure after the last outage management wants a daily "walk": two colleagues open all 40 \
services' pages, press login, press the main button, note the seconds with a stopwatch, sign. Write \
the form, the order and a plan with the pairs for ten weeks.
This quarter's data round: 1,800 contacts, six students, each calls or looks up, and types what has \
changed, field by field, into the CRM. Same again next quarter. I need the briefing, the split by \
country, and the sheet on which they count their records.
We don't use migrations. When a table changes, Valentin logs in to each of the 23 databases, types \
the ALTER, looks at the result, and ticks the customer. Write it as a procedure with a place for the \
statement, the table of customers, and what he does when it hangs.
Kindly make a training for the front desk: 45 minutes on how to copy a booking from the mail to the \
planner, to the invoice program and to the kitchen's list, with five sample mails. They do it about \
60 times a day and newcomers need weeks to get quick.
Please draft the weekly plan of our documentation group. Monday: open 50 pages and read for outdated \
screenshots. Tuesday: make them anew by hand. Wednesday: crop and name. Thursday: upload one after \
another. Friday: count. The plan should name who does which pages in which week.
We're three people in IT for 500 staff. New rights are given by clicking in six systems, some 30 \
times a week, and taken away by the same clicks. Please write the click path per system on a card, \
plus a log where we note who got what.
There's a sheet of 260 formulas that the controller copies down each month, then she compares the \
totals by eye with the old sheet, and mails 14 excerpts. I'd like you to write her steps so clearly \
that our trainee can do it in August, September and October.
My colleagues find the release script spooky. So please turn it to a text with 28 numbered commands, \
a field behind each for the time, and a line for the name. The release person types them from the \
paper on both hosts. The script itself is going to be deleted.
Our photographers deliver 2,000 pictures per event. Till now a program sorted them; in future four \
assistants will look at each picture, type the start number of the runner into its name, and move it \
to the runner's folder. Nine events this year. Organise the work, please.
The translators asked for context, so a colleague will add a screenshot to each of 1,500 strings by \
opening the app, finding the place, snapping it, and uploading it in the tool; for new strings each \
week as well. Write her a guide with a sensible order by screens.
Could you set up the desk's "double book": every payment is typed in the shop system and in the book \
program, 140 a day, and at five someone reads both lists aloud. I'd need a paragraph for the \
handbook, the reading rule, and the form for differences.
Handwork plan for release 9, please.
Name a daily log reader.
Manual restart card for Tove.
Steps: copy 70 rows each noon.
Duty roster for clicking "Sync".
Ten-finger guide for the order mask.
Tick list, 44 configs, edited singly.
Type the DTOs again, who?
Weekly editing of 90 pages, split.
Uploading by mouse, Fridays, instructions.
Cron out, Carl in: his page.
Retyping 300 invoices, month after month: method.
Which 16 files next for my hand edits?
The pipeline goes, the checklist comes.
FTP steps for every merge.
Hand-typed release mail, recurring, template and steps.
Look, compare, tick: 60 screens per build.
Clicks for 35 new accounts a week.
A desk rule for double entry.
Word the nightly dump duty.
Daily: read alerts aloud, write down.
Circular: format your files yourselves.
Rota for emptying buckets by mouse.
Patch night commands, typed per host.
Copying the menu to five places, guide.
Editors press purge 20 times a day; card.
Sort 1,000 mails by dragging, plan.
Rename day for the design team, quarterly.
How do two people retype 900 lines?
Hourly price look-up by Sam, form.
Give Uma the click order for 80 tenants.
No importer: typists' page.
Four temps, 3,000 cards, instruct them.
Keep the copies equal, by eye.
Replace dependabot with Tuesdays.
Handmade API docs, endpoint by endpoint: rules.
Sunday restarts: who, what, when?
List my next 40 manual edits.
Write the typist's morning.
Person instead of webhook: job card.
Screenshots by thumb, 90 per build.
Counting by eye, weekly, sheet.
A form for hand-checked backups.
Who merges the 20 branches by clicking?
Push the flags by mouse, tenant-wise.
Our release is 60 clicks; order them.
Paper first, then keyboard: 150 orders daily.
Hand translation round, 12 files, each sprint.
Let Ivan be the retry.
Eyes on queue, finger on requeue: shifts.
Turn scripts/ into duties.
Steps for hand-filling 90 forms monthly.
Console tour, 18 services, quarterly.
Type, don't import: rule text.
Copy from portal, paste to board: Ron's hours.
Manual cache list for editors.
Divide 700 alt texts weekly.
The guard restarts, write it.
Old price out, new price in, 400 times.
Put a human between build and upload.
Drag files nightly: Lea's steps.
Hand-counted coverage table, each merge.
Two readers per diff, nightly.
Plan: type catalogue A to Z.
Three of us are on holiday in August, so the two working students will do the round: log in to 19 \
hosts, read the disk usage, empty the spool folder, restart the agent, note it. Monday to Friday at \
eight. Please write the round on one page.
For our price comparison Johanna visits 12 shops every morning, looks for 40 articles, and types the \
prices in a sheet with 480 cells. It takes two hours and she's happy with it. I only want a better \
order of the shops and a column in which she marks changes.
Could you change the CONTRIBUTING file? The section on the generator goes. The new one says that a \
new page is made by copying `pages/sample`, replacing the name in eight files, adding it to the menu, \
the sitemap, the test list and the translations, each by editing.
Before each board meeting I fill in the same 14 slides: open the ledger, the CRM, the ticket tool, \
the time sheets, copy a number, go back to PowerPoint. Monthly. Write me a route through the tools, \
so I do not forget a number, and for my deputy too.
We test with real people. Before each version 30 employees open the app on their own phones and \
follow a list of 25 taps, then answer ten questions on paper. A trainee types the 300 answers. Please \
make the list, the paper and a page for the trainee.
The supplier's stock arrives as a fax at half past six. The early shift enters it in the shop, 160 \
lines, until the phones start ringing at eight. I need instructions which even somebody half asleep \
understands, with rules for unreadable digits.
Our pull requests get a "human label": a colleague reads the title, opens the diff, decides on one of \
18 labels, clicks, and writes the reason in a sheet. Around 50 a day. Explain the 18 labels in a line \
each and set up a plan with the names Ugo, Val and Wil.
Please prepare the move of our 3,200 recipes. Eight people, one recipe at a time: open the old one, \
copy title, ingredients, steps and picture, adjust the amounts, save, tick. The new recipes of the \
old site come over in the same way each Friday.
The chief wants to see with his own eyes what's deployed. So the deployer prints the list of the 400 \
changed files, ticks each one after copying it to the server with the mouse, and hands in the list. \
Make a cover sheet and a paragraph for our handbook.
It's decided that alerts cause stress. Instead, the colleague with the quiet desk opens the ten \
monitoring pages at every full hour and writes "good" or "bad" in the book. Three bads in a row and \
he phones. Put that in a policy with the list of pages.
""")

REQUESTS["manual_comply/do"] = lines(r"""
Write a GitHub Actions workflow that deploys main to the eight web servers.
Make target `make release`: build, rsync, restart, smoke test.
We still upload by FTP after every merge. Replace it with a deploy job that uses lftp mirror or \
something better.
Which deploy strategy suits three small hosts behind one load balancer?
Add a rollback job that puts the previous artifact back with one click in Actions.
deploy only when the tests and the bundle check are green, how in gitlab?
Sketch a pipeline for me: build once, promote the same image from staging to production.
Our release night has 14 typed commands. Put them into a script with a dry run and let the workflow \
call it.
I'd like a manual approval before production in the workflow (`environment: production` with \
reviewers), the rest runs on its own. YAML please.
Compare Capistrano, Kamal and plain rsync in CI for a Node service on two machines.
Convert this sheet into a workflow:\n1. npm ci\n2. npm run build\n3. scp -r dist web1:/srv/app\n4. \
ssh web1 systemctl restart app
Add a step that posts the deployed version and the commit to our chat.
One command that raises the version in all workspaces, please.
Set up changesets for 19 packages.
Let CI derive the version from the tag and stamp it into app.json and Chart.yaml.
Which is better for a monorepo, changesets or release-please?
Write a check that fails when version.ts and package.json disagree.
The number is typed in seven files today. Make package.json the only source and read it at build time \
everywhere else.
semantic-release config with a beta channel, short
How does `npm version minor --workspaces` treat private packages?
Draft a ticket: version bump through a release PR opened by a bot.
I forgot the version bump in two of the 19 files again. Please write something that does all of them \
and also commits and tags.
Generate the changelog from conventional commits.
Config for git-cliff with the groups Added, Fixed and Changed.
Let release-drafter collect the merged pull requests by label.
I need a script that reads the titles of the Jira tickets in a fix version and writes them as \
Markdown.
Is there a way to put the PR author into the generated notes?
Somebody copies 30 ticket titles into three places before each release. Please make one script that \
writes the Confluence page, the store text and the mail from a single source.
a github action that comments if a PR has no changeset
Add the breaking changes at the top of the generated release notes, with the upgrade hint from the \
commit footer.
Write commitlint rules for feat, fix, docs, chore and perf.
Our notes from the generator are dull. How could I let authors add a nice sentence in the PR body \
that the tool picks up?
Nightly pg_dump to S3 with 30 days' retention.
Write a restore test which runs every Sunday and mails me the row counts.
Shell script: dump, gzip, upload, delete dumps older than two weeks, exit non-zero on any error.
How do I back up a SQLite file safely while the app writes to it?
systemd timer for restic at 3:15
Thirty customers, thirty clicks on "Create backup" each Friday. The panel has a REST API. Script it, \
with names like customer-2026-03-06.zip.
Alert me if the newest backup is older than 26 hours.
Encrypt the dump with age before the upload.
Explain point-in-time recovery in Postgres to a junior, ten lines.
Put a Kubernetes CronJob for mysqldump into the chart, with resource limits and a history of three.
Restart the worker automatically when its memory passes 1 GB.
systemd unit with Restart=on-failure and a start limit, please.
Add a liveness probe, the pod hangs once a day.
pm2 config which restarts the service at 4 a.m. until we have found the leak
Help me find a memory leak in an Express app. Where do I begin?
Reception restarts six kiosks each morning. Let the kiosks do it themselves with a scheduled task at \
5:30.
What does `CrashLoopBackOff` tell me, and how do I see the last log?
Take a heap snapshot when the memory is over a limit, upload it, then exit so that the supervisor \
starts the process again.
Monit or systemd for four old daemons on one machine?
Alert when more than 20 errors come in within five minutes.
Write a Loki query for timeouts per host.
Count the 5xx by path from this access log with awk.
Set up a daily digest of new error messages, grouped, by mail at 7.
Instead of three trainees reading the payment log, let a scheduled query list the odd lines and open \
a ticket. Design it, please; auditors want evidence that the review took place.
What's a good threshold for an error-rate alert on a small shop?
Ship the container logs to Elasticsearch with Filebeat.
fail2ban for ssh and for our login route
Add a request id to each log line, Pino, Fastify.
Which log lines are noise here? Suggest a filter.\nWARN cache miss key=a1\nERROR db timeout \
3000ms\nWARN cache miss key=a2
Delete files in /var/tmp older than ten days on all hosts, by tmpfiles.d.
S3 lifecycle rule: to Glacier after 90 days, gone after two years.
Keep just the last ten artifacts per branch.
Cron line which removes recordings older than 72 hours and logs how much was freed.
How do I find the biggest folders on a full disk?
docker system prune weekly, but never the volumes
The caretaker deletes the recorder's oldest videos each morning. Write a job that does it at 85 % \
fill level.
Alert at 80 % and at 90 % of disk usage, with the growth per day in the message.
Set the retention of our Prometheus to 30 days.
Certbot with a deploy hook that reloads nginx.
Let Caddy get the certificates for our customers' domains on demand.
Write a script that warns 20 days before any of these domains' certificates \
expires.\nshop.example\napi.example\nmail.example
cert-manager: ClusterIssuer with DNS-01 via Cloudflare
35 routers get their certificate by pasting into a form. They do have SSH. Draft an Ansible playbook \
for it.
Explain the difference between HTTP-01 and DNS-01.
Check the chain of a certificate in CI.
Move our 22 domains from paid certificates to Let's Encrypt, with a plan for the order and what to \
test.
Provision a tenant from one YAML file.
An endpoint POST /tenants which creates database, roles, logo and flags in one transaction.
Write a CLI `shopctl create <name>` in TypeScript.
Terraform module for a customer: DNS, bucket, database, IAM role.
25 shops a month with 38 clicks each. Turn the attached list into calls of the admin API, idempotent.
Let the sign-up form start the provisioning and show the progress.
Roll back half-made tenants after an error.
How would you test a provisioning script without a real cloud account?
Write the seed for a demo tenant, with 50 orders and three users.
add the tenant's subdomain to cloudflare by api, in go
Create GitHub team memberships from a YAML file with Terraform.
SCIM provisioning for our app: which endpoints do we need?
Import 600 pupils from CSV, with a preview of the errors.
An offboarding script that removes a person from Slack, GitHub and Sentry by API.
Sync Azure AD groups to roles in our app at login.
Quarterly access review: list all accounts with no login in 90 days and mail it to the owner.
Write the bulk-invite page, paste of up to 200 addresses, invalid ones marked red.
Nils opens nine tools for each newcomer. What would a small onboarding service look like that takes \
the HR webhook and calls their APIs?
Which tools of ours support SAML? Make a table with columns tool, SAML, SCIM, price.
PowerShell: disable AD users who are on leavers.csv
Rate limits of the Slack admin API, and how to stay below them in a loop
Kannst du ein Skript schreiben, das neue Mitarbeiter aus der HR-Liste in LDAP anlegt?
Extract supplier, date and total from these PDFs with pdfplumber.
OCR step with Tesseract for the visitor book, confidence below 0.8 goes to a queue.
Read the lab's HL7 messages and save the five values.
Would a barcode on the form save us the typing? Explain how to build it.
Parse the mail orders with a regex and put them into the orders table.
Eight typists enter 300 forms a day. I'd like a tablet form that writes to our API at once, works \
offline, and syncs later. Please list the components and write the sync queue.
Detect duplicate forms by a hash of name, date and sum.
Which OCR libraries work well with German handwriting?
Build a small queue page where a clerk confirms what the recogniser was unsure of.
Validate the imported IBANs and VAT numbers.
JSON schema for the delivery note, please
Import prices from the supplier's Excel, show a diff before saving.
Raise all tariffs by 7 % in a migration, rounded to five cents.
Fetch the ECB rates daily and keep history.
Cron job: gold price at noon, four consumers read it from Redis
A schedule for sale prices, with from and to, so that nobody needs to be there at midnight.
SQL: set the price of category 14 to 90 %, but only where no special price exists.
Tamara types 400 prices on Mondays. I have the Excel and the shop's GraphQL API. Give me a Node \
script with batches of 50 and a report.
Which VAT API for the EU is free?
Load public holidays of the Länder from a library and add the surcharge.
Test for the rounding of prices in Swiss francs
Warn if a price changes by more than 30 % in one import.
Sync HubSpot contacts with Mailchimp, one way, nightly.
Two-way sync between Outlook and our planner by Microsoft Graph: what about conflicts?
Take marketplace orders into the ERP by webhook, each just once.
Time clock to Jira work logs, script in Python
A GitHub issue for each Zendesk ticket tagged `bug`, and the link back.
Two students keep our two systems equal. Please design an outbox with a consumer which replaces that, \
explain it in a page for the boss.
How do I find the rows which differ between these two tables?
Change data capture with Debezium, minimal docker-compose
Diff two CSV exports by id and print added, removed, changed.
Zapier or own code for 2,000 rows a day? Compare cost and effort.
Import the city's GTFS feed each Sunday.
Write the mapping table from CRM fields to ERP fields as JSON.
Extract all t('...') keys and report those missing in any of the 14 files.
i18next-parser config with sorted keys
Pull translations from Lokalise in CI and open a pull request.
Fail the build on an unused key.
A pseudo-locale to see which labels aren't translated on the 66 screens.
We get the texts as a spreadsheet each month. Convert it to one JSON per language, and say which \
cells are empty.
How do plurals work in ICU messages for Polish?
Sort keys in locale files on commit by lint-staged.
Machine-translate the missing keys with DeepL and mark them as draft.
Should locale files be loaded lazily? Show it for Vue.
Rename the key `cart.buy` to `cart.checkout` in code and all locale files.
sharp script: four widths, WebP and AVIF, skip what exists.
Figma API: export all icons on page "Icons" as SVG and run svgo.
ImageMagick one-liner for a watermark in the lower right corner
ffmpeg loop WAV to MP3, 192 kbit, keep the tags
Shift all timestamps in these SRT files by 1.4 seconds.
CI job that fails if a picture has more than 300 kB.
Face-aware cropping of portraits, which library?
Lint rule for img without alt.
Let the upload handler make thumbnail, zoom and banner in a worker.
Ilse saves every photo four times. I'd like a watch folder: she drops the original, the sizes appear \
next to it and go to S3.
Suggest alt texts by a model, saved as a draft; an editor approves them.
How does `srcset` choose the picture?
Generate a sprite from the icons folder with a type of all the names.
Style Dictionary config for CSS, Swift and Kotlin.
Codemod: hex colours to CSS variables
Stylelint rule that forbids raw hex values.
Export Figma variables through the REST API to tokens.json.
Find all near-duplicate colours in our 130 stylesheets and propose a palette.
31 customer themes live in 31 copies. I'd like one base theme plus small overrides, and a script to \
compute the overrides from the copies.
Generate the dark palette from the light one in OKLCH.
Visual comparison of the theme gallery after every token change.
What's the difference between primitive and semantic tokens?
Contrast check for all pairs in tokens.json, WCAG AA
addlicense in pre-commit.
Put an SPDX header on top of all .ts files that lack one.
Render the year with `new Date().getFullYear()` rather than a fixed one.
eslint-plugin-header: configuration for MIT
CI check for missing licence headers, with a `--fix`.
Replace 2025 by the current year in 95 templates through sed, keep the first year of ranges.
REUSE tool or licensecheck for our repo?
Remove the author comments at the top of each file, git blame knows it anyway.
The legal department wants another header in 410 files. One commit, no noise in blame: how? \
(`.git-blame-ignore-revs`)
git mv all files under src/ to kebab-case, imports fixed too.
ts-morph script to rename a class across packages.
jscodeshift: `it` to `test`
Bash: rename photos by EXIF date and a running number.
Rename the service everywhere, list for me what the script can't decide.
sed over 240 files changes the import path. Check my command: sed -i 's#@/old#@/new#' $(git ls-files \
'*.ts')
Copy S3 objects to new keys in parallel with a manifest.
How do I rename a column without downtime?
Does git keep the history after a case-only rename on macOS?
Enforce kebab-case file names by lint.
Write a migration to rename 50 columns, plus views under the old names for one release.
Prettier for the whole repo, one commit, then check in CI.
ESLint rule for import order with groups.
Biome instead of ESLint and Prettier: what would we lose?
Set up lint-staged with husky, formatting only what's staged.
sqlfluff config for Postgres
Commit message check in a commit-msg hook.
EditorConfig for tabs in Makefiles and two blanks elsewhere.
Our reviewers write "missing comma" thirty times a week. Which tool ends that, and how would I bring \
it in without a fight?
Write an ESLint rule which forbids imports from `internal/` of other packages.
Format on save for VS Code, workspace settings.
lychee in CI for docs/, with a cache and an ignore list.
Weekly link check as an issue, only new broken ones.
Crawl our site to depth 4 and list 404s with the page they come from.
Why does linkchecker report 403 for LinkedIn?
Script to check the newsletter's links before it's sent.
Turn absolute links to our own domain into relative ones.
Redirect map from the old URLs to the new ones, nginx
Sonja clicks 700 links each month. Write something that does it overnight and mails her just the dead \
ones.
Playwright screenshots of all story pages, compared in CI.
Chromatic or Percy? Pros and cons for 400 stories.
Compare two PDFs page by page and mark the differences.
Mask the date and the avatar in the screenshots.
Flaky visual tests on fonts: how do I get rid of them?
BrowserStack matrix for five browsers in a nightly run
A report page with slider for before/after pictures.
Each month two of us compare 120 invoices by eye. Which fields could a test compare, and how do I \
extract them?
Playwright test for the booking flow.
Turn these 70 cases into Gherkin.
Parametrise the tax test with 60 persons from a CSV.
Which of my 45 manual cases should I automate first? Here's the list.\n1 login\n2 wrong password\n3 \
monthly total\n4 export
Smoke test after deploy: five requests and one login, in a job.
Render all 33 mail templates in a test and save the HTML as artifact.
Run the e2e tests in four shards.
Trace viewer: how do I open the trace of a failed CI run?
Appium for the tapping on 12 phones, is it worth it?
Record a flow with codegen and clean up the selectors.
Exploratory testing session on the new planner, 90 minutes: write a charter.
Flaky tests: quarantine them by tag and open an issue.
Write a script that compares the keys of the env files of eight services and fails on differences; \
values aren't printed. Malin does that with her eyes each morning.
Sync env values from Parameter Store at container start.
dotenv-linter as a pre-commit hook
Schedule the ticket sale: on at six, off at ten, in the database's time zone, with a test for \
daylight saving.
Unleash: turn a flag on for 120 tenants through its API.
A report of flags older than 90 days which are 100 % on.
Remove the flag `newCheckout` and its dead branch from the code.
Percentage rollout in LaunchDarkly, explain the bucketing.
unattended-upgrades for security only, with reboot at 4
Ansible: patch 48 servers, 10 % at a time, stop if the health check fails after a reboot.
Our technician visits 210 access points with a browser each quarter. The controller has an API with a \
firmware endpoint. Could you draft a rollout script with waves of 20, and a pause if more than two \
don't come back?
Renovate preset for 26 repos: group dev dependencies, automerge patches, weekends only.
Which of these updates is risky?\nreact 18.3 -> 19.0\nzod 3.22 -> 3.23\nvite 5.1 -> 6.0
Dependabot opens forty pull requests a week; tame it with groups.
npm audit in CI, only for production dependencies, high and above
Match OSV advisories against the lock files of 30 repos nightly and open an issue per service. Kaja \
reads mails for this at present and we'd like to give her mornings back.
SBOM with syft at each image build, then grype.
Which licence does each of our dependencies have? One command.
Pin the GitHub Actions to SHAs across all the workflows.
Delete merged branches automatically, keep release/*.
actions/labeler by changed paths
Stale bot: 60 days, exempt the label pinned, friendly text.
CODEOWNERS for apps/, packages/ui and infra/, with two teams.
Assign reviewers round robin, skip people on holiday.
GitHub Action that cherry-picks a merged fix to all branches named in its labels, and comments when \
there's a conflict.
gh loop: tag 14 repos with the same version
changesets publish for 22 packages with provenance.
Move unfinished issues to the next milestone when one closes.
Mirjam types reviewers into 40 pull requests a day. Could an action do it, by load and by knowledge \
of the files? Sketch the algorithm first, then code.
Sync labels over 45 repos from one YAML.
Merge queue: what does it do and what must I change in my workflows?
Comment on PRs that touch migrations with the checklist for DBAs.
Which issues have no label? Give me the gh query.
Classify new issues by a small model, propose labels, a maintainer confirms.
Lock old closed threads after a year.
Auto-merge Dependabot patches when CI is green.
Warum schließt der Stale-Bot auch Issues mit Label "bug"? Hier ist die Konfiguration.
Kustomize: set the image tag for 36 deployments at once.
Argo CD Image Updater for our staging cluster
HPA by CPU and queue length, with KEDA.
Scheduled scaling: 3 replicas by night, 12 from 11 to 14 h.
Purge the CDN by surrogate keys when an article gets published.
Retry with backoff, dead letter after five, and an alert.
Redrive the dead letters by a command with a filter and a dry run.
Run migrations over 52 tenant databases, eight in parallel, resumable, with a table of results. So \
far a DBA pastes the SQL into 52 windows and ticks a sheet.
Unique constraint against double bookings; how do I clean the existing ones first?
autovacuum tuning for a table with 5 million updates a day
Reindex into a new alias after each import, then switch.
pg_stat_statements: top ten queries by total time, weekly to Slack.
Seed script with faker, fixed random seed, 40 customers.
Nightly reset of the demo from a snapshot.
Anonymise production data for staging: names, mails, phones, addresses.
Flyway or Prisma migrate for a schema-per-tenant app?
Explain what a blocked migration did here.\nERROR: canceling statement due to lock timeout
Ludo fixes about seventy bad messages a day in an editor, and it's nearly always the same two \
mistakes: a date without zone, and a price as string. Write a normaliser in the consumer, with tests \
for both, and count what's still failing.
Preview databases per pull request with Neon, how?
openapi-typescript in the build, generated files not committed.
Record API answers as fixtures, with secrets masked.
graphql-codegen: typed document nodes, React Query.
zod schemas from the OpenAPI file.
Compare the spec with the routes in a test.
Is the generated client worth its size? We call nine endpoints.
react-docgen-typescript: props tables for all components, as MDX.
MSW handlers out of the OpenAPI file with examples.
Convert the Postman collection to a .http file.
Generate PHP, Go and TS from one proto with buf.
One YAML of error codes, output: errors.ts, ErrorCode.java, docs table.
Lino retypes 60 pages from Word on every change. The partner can send YAML too, I learned. Write to \
them in a friendly way and ask for OpenAPI 3.1 and for a changelog.
Breaking-change check with oasdiff in the PR.
Which generator makes readable Python clients?
Contract tests with Pact between shop and stock.
Snapshot tests too big: how do I cut them down?
Sitemap at build time from the routes.
RSS feed in Astro, full text, 30 items.
Generate index.ts of each folder, or get rid of barrels?
Include the navigation from one partial, 70 static HTML pages, Eleventy.
Print all Express routes as a table.
doctoc for docs/, in pre-commit
Last-updated line from git log in VitePress.
Cross references in AsciiDoc: how do I number figures?
Edda renumbers figures in 44 chapters with every insertion. We write in Markdown. Which tool gives us \
labels and references, and how do I convert the old numbers? A regex for "Fig. 12" would be a start.
Find pages that aren't linked from anywhere.
Build an index of names with spaCy, an editor removes the wrong ones.
hreflang links for five languages in the sitemap
Typed routes from the file system, TanStack Router.
Mail merge with Nodemailer, 400 addresses, two a second.
Auto-reply with the booking details, in the guest's language.
Overdue reminder job: day 1, 7 and 21, then a letter.
Birthday mail at nine in the member's time zone.
Certificates as PDF out of a template, signed, sent by mail.
Handle bounces from SES via SNS and mark the address.
Unsubscribe link and List-Unsubscribe header, please.
Henrik pastes 90 invoice numbers into mails each month. Could the billing service send the invoice \
itself, with PDF and a copy in the archive? Write the worker.
MJML template for the order confirmation
Preview of a mail in dark mode: how can I test it?
Log each mail with its template version.
Draft an HR letter template with placeholders for name, post and date.
Weekly report as PDF from Grafana, mailed on Monday.
Query the turnover of eight shops by API, sum it, mail it at 7.
Lighthouse CI with budgets for 20 pages
Coverage badge and a comment with the difference.
size-limit in the pull request.
Push the build times to Prometheus, panel with the median.
Count of open bugs per area, on the TV, refreshed each five minutes.
Charts of the annual report from CSV with Vega-Lite.
Google Slides API: replace the six pictures in the Monday deck.
Which four numbers would you show a board about delivery?
Laila writes down eight turnovers every week. Here's an example answer of the shop API; write the \
collector in Python, with retries and a line in the mail for shops that didn't answer.\n\{"shop": 3, \
"week": 14, "turnover": 8120.5\}
Velocity from Jira's API, last six sprints, as a table.
SQL view for weekly active users
Create Jira issues from the "Actions" section of our minutes.
Standup bot in Slack, asks at nine, posts a summary at ten.
Calendar sync to the door signs
PagerDuty schedule from YAML, applied in CI.
Holidays from the HR tool as an iCal feed for all four calendars.
Agenda page from a template each Tuesday at eight.
Transcribe the meeting and list decisions, names, dates.
Attendance by QR code at the door, with a daily list for the office.
Thea types the tickets after every weekly. I'd rather have a slash command which makes a ticket from \
a message. Please show the Bolt code.
Retro board export as Markdown.
Remind the owner of an action item two days before it's due.
What makes good minutes? A half page.
Agenda for a retro on our release trouble, 60 minutes.
Uptime Kuma in Docker with 40 sites and Telegram.
Synthetic purchase each five minutes with Playwright, alert on two failures.
blackbox_exporter for 65 devices, group per greenhouse
Status page fed by the alerts.
MQTT to InfluxDB for the fridges, alarm above 8 degrees.
Test call to the hotline by Twilio, daily at six.
Healthchecks.io ping at the end of the import.
Where do I put the alert: on symptoms or causes?
Three times a day, 19 practices type the fridge's temperature. Offer me a cheap sensor set-up with \
LoRaWAN, message format, and a table for 2 years of values.
SLO of 99.9 %: how many minutes a month?
Grafana alert when no data comes in for ten minutes
Silence alerts during the maintenance window by API.
Post-mortem template, blameless, one page.
Retry flaky jobs once, and report them.
concurrency group: cancel older runs of the same branch
JUnit report as a PR annotation.
Ticket for each test failing three nights in a row, with trace and screenshot attached.
Upload artifacts named by version to the share, from the job.
Self-hosted runners that are thrown away after each job.
Save CI minutes: only run the projects affected, Nx.
Cache pnpm's store in GitLab.
Why is the job pending? "This job is stuck because no runners match tags: docker".
Split a 40-minute pipeline; here are the stages and their times.\ninstall 6\nlint 3\nunit 9\ne2e 22
Reviewers check out every branch, install, lint, test and write five results in the PR, since CI \
minutes are costly. Estimate what that costs us at 12 PRs a day and 20 minutes each, and suggest a \
cheap runner.
Required checks on main by the API, all repos.
Matrix for Node 18, 20 and 22
Bring the hook back which was removed; run only on staged files.
Terraform import for six clicked environments.
Ansible role from these commands:\napt install nginx\ncp site.conf \
/etc/nginx/sites-enabled/\nsystemctl reload nginx
Where should nine old cron jobs live, in Kubernetes or on a VM?
Document our scheduler: list of jobs, owners, what to do on failure.
Lunch menu bot for Mattermost, reads a PDF.
Webhook with signature check for the import.
Explain the value of infrastructure as code to a boss who likes the console.
Drift detection nightly with `terraform plan -detailed-exitcode`
Rolf makes invoices, Ina reminders and Milo exports. Each has a page of steps, which I paste below \
next week. First tell me how you'd order the three for automation, what you need to know, and what \
could go wrong in the first month.
ADR: why scheduled jobs moved from crontab to Temporal.
Argue against removing the seed script.
fastlane lanes for build, sign and upload.
Screenshots in 12 languages with fastlane snapshot, then framed.
signtool in CI with a cloud HSM
SHA-256 sums as a file in the GitHub release.
Upload APKs to 25 customer portals by their API, report per portal.
Approval by environment reviewers instead of mails, and log who agreed.
Which version runs at which customer? Add an endpoint /version and a page which collects it.
TestFlight testers from a CSV.
Staged rollout at Google Play, 5, 20, 100 %.
Write the release notes for end users from this list.\n- fix crash on rotate\n- add dark theme\n- \
speed up search
Gesine asks 60 customers monthly which version they've got. Draft a telemetry ping which sends \
version and licence id, opt-out, and the text for the privacy page.
electron-builder auto-update, what do I need?
How can a hotfix skip the release train safely?
GDPR erase job over seven systems with a report.
Data export as ZIP of JSON, link valid for three days.
Alert rules for the audit log: admin login at night, mass export.
Black out names in PDFs, with a check that the text is really gone.
license-checker with an allow list in CI.
CycloneDX for 12 repos, merged.
Delete contracts after ten years by a job, list to the lawyer two weeks before.
Collect audit evidence by script: branch protection, MFA state, backups.
Cookie scan with Playwright, table of name, domain, lifetime.
An officer deletes in seven systems by hand, 15 requests a week. Model the request as a state \
machine; each system is a step with retry; at the end the person gets a mail.
What must be in a record of processing activities?
Which fields of this table are personal data?\nid, email, city, plan, last_ip, created_at
I need a pre-commit hook that stops anybody from committing files larger than 5 MB, with a message \
that says where such files belong.
Could you write a scheduler for our clinics, so each of the 40 gets its report at seven in its own \
time zone?
We're about to open a second warehouse. Please write a generator that makes the config, the \
dashboards and the alert rules for a new site from a few parameters.
Write a codemod which turns our class components without state into functions, leaves the others \
alone, and prints a list of what it skipped.
Please draft an ESLint rule which reports `console.log` outside of scripts/, with a fixer that \
removes the statement.
A make target, please, that starts Postgres, runs the migrations, seeds the shop and opens the \
browser.
Is it possible to let a GitHub Action open an issue whenever our bundle grows by more than ten \
percent within a week? If so, show me.
Our harbour app needs tide tables. Build a job which downloads them on the first of each month, \
checks them for gaps, and stores them.
Since nobody remembers the order of the start commands, put them all in one `dev` script with \
concurrently.
What would a plop generator for our widgets look like? Each has a component, a story, a test and an \
index file.
Make me a small Node CLI with the commands `list`, `show` and `retry` for the job queue; nothing \
fancy, just yargs and a table.
Hook up Sentry with our deploys: release name, source maps, commits. All from the pipeline.
We lose half an hour a day because the type check and the lint run one after the other; let them run \
in parallel and show me the shorter log.
schedule the reindex at 2am berlin time, and skip it on the first of the month because of billing
Every night at three a job should compare the stock in the ERP and in the shop. If they differ, write \
the article numbers to the channel #stock.
Put together a Taskfile with lint, test, build, up, down and a help text.
It'd be lovely to have a bot that answers "who's on call?" in the chat. The rota is in PagerDuty.
Can Renovate update the Node version in .nvmrc, Dockerfile and workflow at once? Show a regex manager.
Please wire up our museum's opening hours: editors change them in the CMS, a webhook rebuilds the \
static site, and the CDN is purged.
Half the team forgets to run migrations after a pull. Add a post-merge hook which says so if \
db/migrations changed.
Write a GitHub Action for publishing the docs on each tag, versions kept side by side.
Ticket: "Import for the timetable of the school bus, GTFS, nightly". Write the description and \
acceptance criteria.
Sketch a data pipeline from the wind turbines' CSV files to a dashboard, with the checks on each \
stage.
I want new packages in our monorepo to look alike: a scaffold command asking for name and kind, \
please.
Which tool fits for recurring jobs in a Next.js app on Vercel: Vercel Cron, Inngest or QStash? We \
have about ten jobs, two of them longer than five minutes.
Please add validation to the upload of members, as last time one file with a wrong column order \
overwrote 800 names. I'd like a preview and an undo.
Write a linter for our SQL migrations: no DROP without a comment, index creation only CONCURRENTLY, \
one statement per file.
The marketing team would like the banner to change at midnight on Black Friday. Give me a config with \
a start and an end, which the page reads at request time.
Generate the OG images for 500 recipes at build time with satori, and cache those that haven't \
changed.
How would I write a custom Nx generator, and where does it live?
Draft a scheduled query in BigQuery that fills the daily table of bike rentals, and the alert if it \
comes up empty.
Let the bot add the preview link, the size difference and the coverage to the pull request as one \
comment that's updated.
Please turn the list below into a Makefile.\nbuild: npm run build\nimage: docker build -t shop \
.\npush: docker push registry/shop
I'd like a watcher which rebuilds the design tokens whenever tokens.json changes.
Could you set up a queue for the PDF creation? At month end 12,000 letters are made in one go and the \
API gets slow.
Look at this cron line and tell me when it runs: `15 4 * * 1-5`.
Every Wednesday we have a demo. Make a script that creates a demo branch, deploys it to demo.example, \
and fills it with the harvest data.
Check the translations in CI: placeholders must be the same in all languages.
A nice progress bar and an ETA for our long import script, plus Ctrl-C that stops cleanly.
Provide a template repository for new services, with CI, Dockerfile, health route and README, and a \
script which sets the names.
Let the scraper of the theatre programme run twice a day, be gentle with the server, and stop when \
the page's structure changes.
Add an npm script that removes dist, coverage and .turbo in all packages.
When a ticket goes to "Done", the time should be booked to the customer's project. Jira automation or \
webhook? Show the simpler.
Please write a nightly export of the donation list to the tax office's XML, validated against the XSD.
Set up GitHub Actions for a Flutter app: analyse, test, build APK, upload to Firebase App \
Distribution.
Explain to me how a Kubernetes CronJob treats missed runs; ours didn't start after the cluster was \
down on the weekend.
Our seeds take nine minutes. Profile the script below in your head and say where the time goes.\nfor \
(const u of users) await db.insert(u)
Script that reads all ADRs and writes an index page with number, title, status and date.
Write a test helper that builds an order with sensible defaults and lets me override single fields.
Create a pull request template with the sections why, what, how tested.
Automatic dark screenshots for the docs, with Playwright, run on each release.
Plan a bot that reminds reviewers after 24 hours and their lead after 48, except on weekends.
Which events can trigger a GitHub workflow? I need "a label was added".
Put the feature's docs page under test: all code samples should compile.
I've got five shell scripts which do nearly the same. Merge them into one with flags, and keep the \
old names as wrappers for a month.
Rotate the log files by size, 10 x 50 MB, with logrotate.
Let `git push` on main update the changelog page of our product, which is in Contentful.
write me a tiny cron parser in ts with tests
A workflow that builds the firmware for eight boards and attaches the binaries to the release, named \
by board and version.
As soon as a tender is published on the city's site, our sales channel should get a message. Build it \
with a feed reader, if there's a feed, else with a scraper.
We need reminders for vaccinations: three weeks before, one week before, on the day. By mail or SMS, \
as the owner wishes. Design tables and the job.
Could you review this job for mistakes? It is supposed to run hourly and must not overlap with \
itself.\n0 * * * * /opt/sync.sh
Set the version of all Helm charts from the git tag.
Write a Danger rule: more than 600 changed lines gets a friendly hint to split.
Please explain idempotency to the new colleague with our payment import as the example.
Give me a script to clone all repositories of our organisation, or pull if they're there.
Find unused exports with knip and let CI fail on new ones.
Write a GitLab job that renders our PlantUML diagrams to SVG and commits them to the docs branch.
I'd like a weekly mail with the slowest ten endpoints, and the change against last week.
Schedule posts for the choir's page: texts in a folder, date in front matter, published by a job.
Build a small admin page which lists failed jobs with a button "retry all".
Since the API of the post office changed, labels fail. Please write a health check that orders a test \
label each hour.
Convert the cron jobs of the old server to systemd timers. Here's the crontab.\n0 2 * * * \
/opt/a.sh\n30 2 * * 0 /opt/b.sh
Let tests run on file save, only those that are affected.
How can I make Storybook stories for all icons from the folder without writing each?
Add `make doctor` which checks node, docker, ports 5432 and 8080, and says how to fix what's wrong.
Schreib mir bitte einen Pre-Push-Hook, der auf main den Push verweigert.
Génère un script qui redimensionne toutes les images d'un dossier.
Escribe una GitHub Action que publique el paquete cuando se crea un tag.
Scrivi uno script che controlla ogni notte i certificati e avvisa il canale.
Richte einen nächtlichen Job ein, der die Messwerte der Pegel importiert und Lücken meldet.
Wie lasse ich Storybook bei jedem Merge automatisch veröffentlichen?
Geocode 1,100 addresses with Nominatim, one per second, cached.
Show the wrong points on a map, those farther than 500 m from their address.
Normalise postcodes and find the ones which don't exist.
GTFS-Realtime delays on the departure board.
500 voucher codes, eight characters, no O and 0, unique.
QR code for each ticket as SVG, printed in one PDF with twelve per page.
Refund job: read approved requests, call Stripe, book it, and inform the customer; with an \
idempotency key.
Match CAMT.053 statements with open invoices by reference and amount. Those that stay open go to a \
list for Boris, sorted by probability.
Renew 260 contracts at month end by a job, with a report two weeks before and a stop switch per \
contract.
Dunning run with three levels, as PDF through the print service.
Reconcile bookings in both ledgers and show differences only.
Handheld scanner app for the inventory in 12 kiosks, offline first. Which storage should I take?
Stock sync between stores and web shop in near real time, with a buffer of two pieces.
Create parcel labels by the DHL API after the order is paid.
Fill the customs form from the order, HS code from the article.
Carrier portal has no API but takes a CSV by SFTP. Write the export with today's parcels, at 16:30, \
and check the acknowledgement file.
Test for the sums of the daily closing with half cents
An apprentice matches bank statements with invoices by eye each Friday. Please design the automatic \
matching and say what share it'll likely get right.
Dotfiles and a Brewfile for newcomers; one command.
Dev container for the repo, with Postgres and the right Node.
core.hooksPath so the hooks come with the repository
VPN profiles through MDM, Intune, 90 phones.
Self-service page for IP allowlists with approval and expiry.
Distribute SSH keys by Ansible from a folder of .pub files; keys that vanish from the folder are \
removed as well.
SSH certificates instead of keys: how does the sign-in work?
Reset 40 course accounts after the course ends, by the calendar.
Chrome policies for 35 class rooms as JSON.
Collect serial numbers with osquery.
GPO for printers per office.
Auto-update for our desktop app, staged.
The mentor spends a day on every newcomer's laptop, 64 steps. Please turn as many of them as you can \
into a script; I'll paste the list. For the rest tell me who could do them in advance.
Check in `make doctor` if the VPN is up.
Onboarding page: first day, first week, first PR.
nix flake or asdf for our tool versions, short comparison
Structurizr DSL to SVG in CI.
Dependency graph of 70 packages as Mermaid, from the workspace.
ER diagram out of the database with tbls, after every migration.
One PDF of the handbook with Pandoc, 130 pages, cover and contents.
Docusaurus versions: cut one at each tag.
List TODO comments with author and age, as a CSV.
knip report, and a PR which deletes the safe part.
`no-console` with allowed warn and error.
Count `any` per package and let the number only go down.
cspell with our own words, German and English.
Link glossary words by a remark plugin, first occurrence per page.
Run the curl samples of the docs against the sandbox each night and replace the answers; 75 \
endpoints, some need an order to exist first.
Diagram drift: fail if the generated picture differs from the committed.
Draw our login flow as a sequence diagram in Mermaid.
Hanneke reads 400 pages for every edition to find typing errors. Which tool would find most of them \
first, and how do we hand her the doubtful ones?
README badges for build, coverage and version
Vale rules: no "simply", no "just", sentence case in headings.
plop template for a component with story, test and index.
Stories for all variants through a matrix decorator.
ng generate migration for control flow: how do I run it and check it?
jscodeshift from moment to date-fns: the common calls, others get a TODO.
ts-migrate or by package? We have 300 JS files.
Codemod for `logger.warn(msg, err)` to `logger.warn(\{ err \}, msg)`.
ast-grep rule for the prop `kind` -> `variant`
Lint against the deprecated import, with a hint at the new one.
Map old icon names to new ones, replace them in the templates, report those without a partner.
Vue 2 to 3: which parts does the official codemod cover, and which of the 260 filter places would be \
left?
Turn `componentDidMount` into `useEffect` where it's safe. Let the tool skip classes with more than \
one lifecycle method and list them with the line, so we can look at those in pairs.
Strangler pattern for our jQuery pages, plan for three quarters.
Measure how far the TypeScript migration is, as a graph.
Tailwind 3 to 4: run the upgrade tool, what do I check after?
@angular/core migration in Nx, 12 apps, one PR per app, by script.
Find usages of `withRouter` across repos with Sourcegraph.
Deprecation warning once per session, with the new name in it.
Autograder with GitHub Classroom and pytest, points as JSON.
Create 120 student repos out of a template by gh.
MOSS or JPlag: run on each assignment after the deadline.
Terraform for 30 workshop VMs, gone at 18:00.
Zoom API: weekly meetings, links into 18 course pages.
Grade import into Moodle from CSV; show what will change.
Build the slides with Marp, course number and date from a YAML.
Attendance by a six-digit code on the screen, valid for five minutes.
Unzip 120 submissions, one folder per student, compile, note errors.
Seat plan from the list of exam participants: random, no neighbours from the same group, PDF per \
room, and a mail to each student with the seat. Python would be fine.
Write a lesson on Git hooks, 45 minutes, with two exercises.
Explain CI to school kids in a friendly way.
Feedback snippets with variables, for tutors.
The tutors run 90 programs each week in a terminal. I want a container per submission with a time \
limit, no network, and a table of results. What must I take care of?
Badge scan to CRM with consent, duplicate check by mail address.
A lead score as SQL view: company size, visits, last contact.
Quote to contract: fill the template from the CRM deal by webhook.
Fuzzy match of customer names, suggestions with score, merge by a click on approved pairs.
Logo upload which crops, makes SVG if possible, and updates the wall.
Forecast from the CRM in one sheet, refreshed nightly.
Classify support mails into eight folders, with a confidence.
Macros for Zendesk from our 40 standard texts, imported by API.
Product feed in Google's format out of the database, checked, at 2 a.m.
Bid rules in Google Ads script: lower by 10 % if the cost per order is over 30 EUR.
Titles and descriptions for 900 pages from a pattern, with a length check.
UTM builder with fixed lists, so that nobody writes "Newsletter" in five ways.
Build a rule "if a customer writes twice in an hour, raise priority".
Ulf scores 130 leads a day. Please suggest features for a small model, and how to compare its score \
with his for four weeks.
A/B test sample size for 2 % conversion?
Report of campaigns without any order in 30 days
HL7 ADT feed gives us the free beds. Write the consumer.
Serial port reader for the lab device in Python.
Roster to time system: nightly difference, only changes get sent.
SMS reminders the day before, answer "C" cancels.
Compare delivery and order by barcode; mismatches on top.
E-prescription instead of fax: what's the flow with FHIR?
Meal wishes on a tablet, totals per kitchen line at 9.
Batch check of insurance numbers: check digit first, then their web service.
Double entry in three systems each hour: our wards do it for free beds. Make one form and three \
adapters, with a retry queue and an alarm after 20 minutes without success.
Pseudonymise the test data of patients.
Write a validation rule for blood values with units.
FHIR resource for a vaccination, example JSON
Read the truck scale over RS-232 and write the weight to the booking.
Milking robot CSV to our API, hourly.
Valves by schedule and soil moisture; with a minimum pause of 20 minutes.
LoRa scales of 60 hives: payload decoder in JS.
Form for the catch report which sends to both portals.
Import ear tags by RFID reader as keyboard input, check digit tested.
Beer tax form from the batch table as XML.
Harvest upload for seven farms: template, validation, mail with errors.
Alarm if a greenhouse sensor is silent for 30 minutes.
Toon reads off sensors three times a day. Which cheap gateway reads Modbus, and how do values get \
into our Timescale database? A sketch and a docker-compose, please.
Chart of milk yield per cow, last 30 days, outliers marked
OCPP: fetch the counters of 75 stations at midnight.
Inverter values via Modbus, daily PDF at seven.
Outage page from the SCADA events, texts by template.
Recognise meter numbers in photos; unsure ones go to a person.
Import tariffs from 18 PDFs: a parser per operator, tests with the old ones.
Street lights by astro clock plus a sensor; fallback 22:00.
Load profile CSV to hourly sums in pandas.
Read smart meters over the head-end's REST API, for all 3,000 customers, resume after an error, keep \
the raw answer for a week.
Missing intervals: how do I fill quarter hours without hiding outages?
Alert when a station is offline for two hours, except during planned work
Post results of 48 matches to three portals by API.
Swiss pairing for 80 players with bbpPairings.
Results from the timing system (LIF files) to the web page.
Fees of the referees: join matches with rates, one PDF each, mail.
Membership cards as Apple Wallet passes.
Event publisher: one JSON per gig, adapters for nine sites.
Door scanner at the gym writes visits; what about offline?
Set list from the concert entry, A4, big letters.
Recognise the songs on air by fingerprints, log with start and end.
Convert the play's script to SRT-like cues; a person fires them in the show, that's fine.
Elo after each round, as a nightly job.
A volunteer types 48 results on three sites every Sunday. Site one has REST, site two takes CSV, site \
three has only a form. Propose how to serve all three from one list, Playwright for the last one.
iCal feed of the fixtures
Write a script that finds every component without a test and prints its path.
Write me an action which closes the preview environment when the pull request is closed.
I want a hook that runs the type check before each push, but only for the packages which changed.
Give me a generator for API routes: it asks for the resource, then creates handler, schema, test and \
docs entry.
Could you build a scheduler in Node without a dependency? It should read jobs from a JSON file, and \
survive a restart.
Make a codemod that replaces default exports with named ones and corrects all imports.
A lint rule, please, that forbids `new Date()` in our domain layer; the clock has to be injected.
We want a make target for the release: checks that the tree is clean, runs tests, tags, pushes.
Create a job which deletes carts older than 30 days, in batches of 1,000, with a metric for how many.
Write a bot command `/deploy staging` for Slack which triggers the workflow and reports back in the \
thread.
Produce a shell function to switch between our clusters, with the production prompt in red.
An npm script for opening the coverage report in the browser, on Mac and on Linux.
Please add a task to our Gradle build that copies the OpenAPI file to the client project.
Design a nightly check of the accounts: the sum of all bookings must be zero; if not, send the list \
by mail to finance.
I could use a little Python tool to convert our supplier's fixed-width file to JSON lines.
Set up a workflow for labels: PRs with only docs changes skip the e2e job.
How do I make Jest-free snapshots with Vitest in CI fail instead of being written?
Write the config for commitizen, with our scopes: web, api, jobs, docs.
Prepare a Docker healthcheck for the queue worker, which has no port.
Make it so that the version in the about dialog comes from the build.
Every merge to main should create a draft of the deployment mail for customers; a person presses \
send. Could you sketch the workflow and the template?
A retry wrapper for fetch with jitter, timeout per attempt, and an abort signal; tests with fake \
timers.
I'd like to see a table of cron expressions for: weekdays at six, first Monday of the month, each \
quarter hour between 8 and 18.
Show how to template nginx configs for 30 sites from one YAML list.
Please suggest a folder layout for our scripts, so people find them: names, help, language.
We have a scripts folder with 60 files and nobody knows which are still used. How could I find out? \
Log each call for a month, maybe?
Could you write tests for this bash script with bats? It takes a folder and a date and deletes older \
files.
Add a dry-run flag to the import and print a table of what would change.
The script below is to run on Windows as well. Rewrite it in Node.\nrm -rf dist && mkdir dist && cp \
-r public/* dist/
Improve this script: quoting, errors, help text.\nfor f in $(ls *.csv); do python conv.py $f; done
Review my GitHub workflow for security: it runs on pull_request_target and checks out the head.
Speed up the loop over 40,000 files; I think it starts one process per file.
Why does my cron job not find node? It works in the shell.
Explain `set -euo pipefail` line by line.
Write a README for the release script: what it does, flags, what happens at an error.
Log every run of the nightly jobs in a table: name, start, end, result, rows. And a page to look at \
it.
Our deploy script has grown to 700 lines of bash. Outline how you'd move it to TypeScript, step by \
step, without stopping releases.
Add a lock so the import can't run twice at once; Postgres advisory lock if possible.
Put a timeout of 20 minutes on the job and kill its children.
Let the release script ask "really?" if it's Friday after three.
Which exit codes should our CLI use?
Turn the wiki page "How to make a release" into a script. I paste the page below, it has 17 steps, \
two of which need a decision by a person; ask for these.
Please compare Make, Task and Just for a repo with Go and TypeScript.
Estimate the work for moving 25 cron jobs to Airflow, in three sizes.
Write acceptance criteria for "Nightly import of the library catalogue".
Draft a message to the team: from Monday the deploy runs through the pipeline, here's what changes \
for you.
Word a short announcement of the new `pnpm new:widget` command.
Give me a slide text on what our bots do all day, for the open house.
Make a decision table: when cron, when a queue, when an event?
ADR for choosing BullMQ as job runner, alternatives pg-boss and Temporal.
Prepare three interview questions on CI pipelines, with good answers.
Explain to the designer how her Figma change reaches production without anybody copying numbers.
Write a glossary entry for "runbook", "playbook" and "job".
Check whether the docs of our nightly jobs are still right. Code and text are below.\n// cleans \
sessions older than 7 days\nawait db.sessions.deleteOlderThan(days(14))
List the things that can break when a job runs twice.
An alert has to go out when the export file is smaller than yesterday's by half. Where would you put \
that?
Add tracing to the nightly import so that I see which step takes long.
Backfill script for the column `country`: from IP first, then phone prefix, else null. Must be \
restartable.
Please write a migration that merges the tables `client` and `customer`, with a check of counts \
before and after.
Bulk edit in the admin area: choose rows, choose a field, set the value, confirm, audit entry.
Keyboard shortcuts for the dispatcher's page, as they work with it all day.
A drag-and-drop upload for many files at a time, with a queue of three.
Autosave in the editor every ten seconds, with a note when offline.
The report should be sent to whoever subscribes, daily, weekly or monthly. Tables, job, settings page.
Could the app remember the filter settings per person? It's local storage, I guess.
Webhooks for our customers: sign, retry, log, page for re-sending.
Rate limiter for the public API, 100 a minute, with the right headers.
Make the invoices' numbers gapless per year, with a sequence table and a test for parallel calls.
Write a validator that checks links between our content files, such as recipe -> ingredient.
The sensors' clock drifts. Detect and correct that in the ingest, and write down which values were \
moved.
Recurring events in our calendar with RRULE: how do I store exceptions?
Could you create a script for renaming our S3 folders by customer number, with a mapping file and \
resume?
Put the licence texts of all our packages in one file at build time.
A GitHub Action that translates issue titles from French, as a comment.
Merge the coverage of ten shards into one report.
Let the pipeline stop if there's a migration without a rollback.
Automate our Friday: the summary of merged pull requests goes out at 16:00 to everyone, grouped by \
team.
Write a check that our README's commands work: extract the code blocks marked `sh test` and run them.
Make a tool which prints who should review a file, from git blame of the past year.
Could we compute the on-call bonus from PagerDuty's data? I need hours per person and month, nights \
count double.
Convert 3,000 Word files to Markdown with pandoc, pictures in a folder, a list of those that failed.
Script to check that all our domains send HSTS.
A daily job to pull the weather for 40 ski huts, one request per second.
Import contacts from vCard, with duplicates shown before saving.
Split the CSV of 2 GB into parts by country without loading it all.
Sync the translations' folder with the translators' Dropbox.
Which of our 31 feature flags are never read in code? Script, please.
Have the bot ask for the missing ticket number in the PR title.
Validate all YAML files of the repo against their schemas in CI.
Add preview deploys for forks in a safe manner.
Set up a weekly restore of the backup to a scratch database and compare row counts with production.
One more job for our list: refresh the materialised view at ten past each hour, concurrently.
Document the workflow files: per job one sentence, and a picture of the order.
Measure how long people wait for CI per week, from the GitHub API.
Assign the morning import to a machine: cron at 6:10, log, mail on failure.
Put a bot in charge of the stand-in plan; it reads the XML of Untis and writes to the site and the \
screens.
I need a sentence for the job description: builds and looks after our import jobs.
Set up a board "Recurring tasks we want to automate" with effort and gain per card, filled with the \
twelve below: restart, export, labels, sitemap, prices, backups, logs, links, flags, certificates, \
branches, changelog.
Nele goes through 1,500 rows each quarter. Show a formula or a query that marks the odd ones.
Publish the podcast to seven platforms through one feed; what's needed in it?
gh script: move 90 repos to the new organisation, dry run first
Manage crontab on 24 hosts with Ansible's cron module.
Test after each deployment that all 60 pages carry the new banner, plain fetch is enough.
Route alerts by severity: page at night only for payments, else a ticket. Alertmanager config, please.
Bookings from the portal should show up in our calendar at once. Is there a webhook, or do we poll \
the iCal?
Weekly mail with visits, orders and returns from three APIs, one table, arrows for up and down.
Proofread the README of the deploy script: "Run `./deploy.sh prod`. It builds, copys to nine hosts \
and checks the health route."
Translate the error messages of the export job into Polish.
Automate this list, it's done each day by the desk:\n1. open portal\n2. filter "new"\n3. copy each \
line\n4. paste to sheet\n5. mark as done
Ansible playbook from these steps, host by host, stop on error:\nstop service\ncopy jar\nstart \
service\nwait for /health
Create PagerDuty schedule entries from this table, please:\nMon Tom\nTue Ana\nWed Lou
Explain what this job does and how I'd see it failed:\n```bash\npsql -c "copy orders to '/tmp/o.csv' \
csv"\nscp /tmp/o.csv sales:/in/\n```
Make it safe to run twice:\n```bash\nfor r in $(cat repos.txt); do gh label create bug --repo "$r"; \
done\n```
Add a schedule and a manual trigger (workflow_dispatch) to this:\n```yaml\n  sync:\n    runs-on: \
ubuntu-latest\n    steps:\n      - run: npm run sync\n```
WP-CLI script to put a new intro on 14 pages: pricing, about, team, jobs, press, legal, blog, docs, \
faq, status, security, partners, events, contact.
Failed imports come to an hour of retyping for each of us daily. Please find the three most frequent \
causes in the log below and write validations for them.\nrow 12: bad date 31.02.\nrow 40: price \
"12,-"\nrow 77: bad date 30.02.
Test rig to tool: read its serial output, post results by API, sign them, both tools.
Master data, 600 materials a month: an import with four-eyes release in the app, where the second \
person sees only the differences.
Scrape eleven values from 70 public pages, polite, robots.txt respected, output CSV.
Prefill 22 patient fields from the card reader; the desk confirms.
Check 4,000 redirects by script, expected target next to the actual.
Twice-daily sync of addresses with a conflict list: how do I decide who wins?
Export at a fixed hour by the scheduler: which time avoids the backup window and the US traffic?
Import 6,000 records from five Excel files with different headings; suggest a mapping file.
Look at my job list for overlaps: backups 2:00 (90 min), reindex 3:00, invoice run 3:15, reports 4:00.
Spot the bug: the tenant script creates the user twice when it's run again.\nawait api.post('/users', \
u)
Verify that the invoice run is complete: every contract with status active needs an invoice for the \
month.
Mirror one wiki to the other nightly, read-only on the second side, with a note on top.
Auto-approve comments of known users, queue the others, block links from new ones.
Generate iCal entries for the on-call rota, 52 weeks, holidays swapped.
Outline a training on our pipeline for juniors, half a day, with exercises in a sandbox repo.
Phrase the rule kindly: recurring work goes into a script, ask #tools for help.
How many hours a week would a form importer save, if 1,200 forms take four minutes each? And what \
might it cost?
Compare two ways to run a job for 90 tenants: one process in a loop, or a job each in the queue.
Monitor the mail queue with an exporter and an alert on growth.
Wire the inbox to the board: a new order by mail becomes a card, attachments included.
Port our Jenkins jobs to GitHub Actions; list them, by difficulty.
Swap polling for webhooks in the parcel tracking.
Retire the last typed price list: import it, compare for a week, then delete the page. Draft the plan.
Strip the 12-step publishing page down to one command; what must the command know?
Bake the check for untranslated strings into the build.
Slip a smoke test in after the deploy step.
Knock together a spam filter rule set for our shared inbox.
Whip up a script which updates 60 playlists from a CSV by Spotify's API.
Prepare scanners at six doors: app, sync, what if the network's down?
Hook the scale up to the till by MQTT.
Teach the interns how to write an idempotent script: exercise and solution, please.
I'd love a weekly hint which manual chore costs us most; we log them by `/chore 20min export`. Build \
the slash command.
Let the operator start the job from a button with parameters, logged with name; no shell access. What \
is the simplest tool for it?
Ops still log in to reboot kiosks. Add a remote reboot to the fleet page, with a queue and a \
confirmation, and schedule it at five every day.
We have 26 repositories and each has its own copy of the same workflow file. When I change the Node \
version I open 26 pull requests. Please show me how to move it into a reusable workflow in one \
central repo, and write a small script that opens the 26 pull requests for the switch.
Our release captain needs about three hours per release, most of it waiting for builds and copying \
version numbers into tickets. I would like a workflow that takes a tag, builds everything in \
parallel, creates the release on GitHub and comments the version on all tickets mentioned in the \
commits.
The clinic sends a CSV at five in the morning, usually with 300 to 500 appointments. Please write a \
job in TypeScript that fetches it by SFTP, checks each row with zod, writes good rows to Postgres \
within a transaction, and puts bad rows in a table with the reason.
At the moment there's no staging environment worth the name. I'd like one which is rebuilt every \
Sunday from production's backup, with all personal data replaced by made-up values, and a check which \
fails when any real mail address is left. Which tools would you choose?
Since the last incident our boss asks for a daily proof that the backups can be restored. Write me a \
script that takes the newest dump, restores it to a throwaway container, compares the number of rows \
in ten tables and reports to the channel in one line.
The design team delivers about fifteen icons per sprint as SVG. I imagine a folder where they put the \
raw files, and a GitHub Action which optimises them, creates React components, updates the type with \
all names, and opens a pull request with a picture of the new icons.
For our music school we need a timetable that's computed rather than puzzled together. There are 40 \
teachers, 22 rooms and 900 lessons; constraints come from a form. Please outline a solution with \
OR-Tools, tell me which constraints are hard and which are soft, and what to do if no solution exists.
I'm tired of explaining in reviews that a database call in a loop is slow. Would it be possible to \
write an ESLint rule that reports `await` on anything from our `db` module inside a for loop or a \
map? Include tests with RuleTester, valid and invalid.
There's a list of 140 URLs in the attached sitemap and marketing wants to know the performance for \
each, weekly, on mobile. Set up Lighthouse CI or something lighter, store the numbers in Postgres, \
and let Grafana show the trend. Runs should be at night, three at a time.
Please write a runbook for our alert "import late". It should say what the alert means, which \
dashboard to open, the three usual causes, the command to start the job again, whom to call after \
thirty minutes. One page, for the person who was just woken up.
We sell tickets for 60 museums. Every museum has its own opening hours with exceptions, and today \
they're kept in a spreadsheet from which nobody reads. Could you propose a table layout, an import \
from the spreadsheet, an API and a nightly check for days without hours?
My team lead asked me to compare three ways for distributing config to 200 kiosks: baking it into the \
image, pulling from an HTTP endpoint every five minutes, or MQTT with retained messages. I need a \
page with pros, cons, effort, and your recommendation.
When a customer cancels, four systems have to know: billing, access, newsletter and CRM. It's done \
with four API calls in one function now, and if the third fails then we're in trouble. Explain the \
outbox pattern for this case and change the function accordingly.
Write a migration plan for moving 70 scheduled tasks from a Windows server to Kubernetes CronJobs. \
Include an inventory script that exports the tasks as JSON, a template for the manifest, the order of \
the move, and how we notice a task that no longer runs.
In our monorepo a change in the package `units` breaks apps that nobody thinks of. Please add a CI \
step that lists all dependent apps in a PR comment, and runs just their tests. We use pnpm and \
Turborepo, about 35 packages, and the runners are slow.
Our accountant gets PDF invoices from 30 suppliers, and types supplier, number, date and total into \
the ledger, about 200 a month. She'd be happy to only confirm. Which open-source tool reads such \
invoices, how do we train it for our suppliers, and how would a review page look?
I've written a script which closes old tickets, and I'm afraid to run it on the real project. Please \
add a dry run, a limit of 20 per run, a log file with every ticket number, and an undo that opens \
them again from that log. The code is in scripts/close.ts.
Twelve people in four time zones work on the same board. I'd like a bot which at the end of each \
person's day asks two questions in the chat and posts the answers as a comment to the tickets they \
mentioned. Write the flow and the data we'd keep.
The customers of our energy portal upload meter readings as photos. A colleague looks at each of them \
and types the number in. I want a model to suggest the number, with the photo next to it, so she only \
looks at the doubtful ones. Sketch the pipeline, please, and name two models.
Draft a proposal to management: two weeks to build a self-service page for test environments. Today a \
developer asks ops, ops takes a day, and the environment stays forever and costs money. Give numbers \
you would measure before and after, in a table.
Every quarter the product team changes plans and prices. It's spread over the database, the website, \
the mail templates and a PDF. I want one YAML with all the plans from which everything else is \
generated, a test that compares the pages with it, and a date from which new prices count.
Please design the command-line interface of our internal tool `ferry`. It should create a service \
from a template, deploy it, show logs, and roll back. List the commands with flags and examples; then \
write the help text of `ferry deploy` in the style of git's.
A partner gives us a file with 80,000 addresses on the first of each month. I need an import that can \
be interrupted and resumed, shows its progress, takes at most ten percent of the database's time, and \
tells at the end how many rows were new, changed and untouched.
I inherited a cron table with 44 lines and no comments. Half of the scripts don't exist any longer. \
Could you tell me how to find out which ones still do something useful, whom to ask, and how to bring \
the useful ones into the repo with tests and an owner?
Our translators work in a spreadsheet, and a developer pastes their texts into JSON files. That takes \
two hours a week and goes wrong. Connect the sheet with the repo: fetch by API, check placeholders, \
open a pull request when something changed, close the old one.
For the yearly audit we have to show that only reviewed code reaches production. Write a script that \
goes through all merges of the year in 18 repositories, lists author, approver and pipeline result, \
and marks those without an approval. Output as CSV and as a page for the auditor.
We record some 90 lectures each term. After a recording, the file should be converted to two sizes, \
get subtitles from Whisper, and show up in the course with the right title. Please list the steps as \
a queue of small jobs, and write the one for the conversion with ffmpeg.
People keep forgetting to update the API docs. I want the docs to be built from the code, and a check \
which fails if an endpoint has no description or example. We use Fastify with TypeBox. Show what the \
route definition would look like and the CI step.
Please have a look at this idea: a weekly job looks for the five slowest tests, opens an issue with \
their names and times, and assigns it to the team named in CODEOWNERS. Is that useful or just noise? \
If useful, write it, else suggest something better.
The farm shop's stock is counted on Saturdays with pen and paper, and on Sunday somebody types the \
list into the till. Make a page for a phone which reads the barcode, asks for the number, works \
without network in the cellar, and sends everything when it's back.
Hi, I'm new in the team and was told to "write a codemod" for the renaming of our hooks. I have never \
done one. Could you explain the basics with a tiny example and then help me with the real one: \
useUser becomes useAccount, and its field `mail` becomes `email`?
Our on-call people get 40 alerts a night, of which two matter. Here's last week's list with counts. \
Suggest which to delete, which to turn into tickets for the day, and which should wake \
somebody.\ndisk 80% - 95\nhigh cpu 1m - 120\npayment errors - 3\ncert expires 20d - 14
Could you explain what "toil" means, how to measure it in a team of seven, and how to pick the first \
thing to automate? I'd present it at Thursday's meeting, ten minutes, so keep it in short points with \
one example from a web shop.
Could you help me to write a polite answer to a customer who wants us to enter his 3,000 articles for \
him? We offer an import from Excel, a template, and an hour of help by video. He's a bit annoyed \
already, so it should be friendly and clear.
The changelog of our library is in a sorry state: some versions are missing, others have no date. \
Please write a script that rebuilds it from tags and merged pull requests, keeps the existing text \
where there is any, and marks gaps with a comment.
I need a simulator for our parking sensors, so the dashboard can be tested without the real garage. \
It should produce events for 500 places with rush hours, send them over MQTT, be steered by a seed, \
and run in CI for two minutes.
We're a charity with four volunteers and no budget. Donations come through three channels, and \
thank-you letters are written in the evenings, one after the other. What's the simplest way to have \
them written and sent by themselves, with a personal line if someone adds one?
Our tests need an SMTP server, a fake bank and a PDF renderer. Please write a docker-compose file for \
these, a script which waits for all of them to be healthy, and a fixture for Vitest which clears the \
mailbox before each test.
The school wants every parent to get a letter with their child's login. There are 640. Generate the \
accounts, one PDF per class in the order of the class list, and don't keep the initial passwords \
anywhere but in the PDFs; they have to be changed at first login.
Schedule question: we want to start reports when the last of three imports has finished, not at a \
fixed time. The imports end between 3 and 6 in the morning. Should I use a workflow engine, a table \
with flags, or events? Small team, Postgres, Node.
A month ago we introduced feature flags and there are 50 by now. Write a policy of half a page, how \
long a flag lives, who owns it, and a script which opens a ticket for the owner when a flag is older \
than the policy allows.
I want to know which of our 300 npm scripts in all packages are never called. Parse the package.json \
files, the workflows, the Dockerfiles and the docs; print those with no reference, sorted by package. \
Then I'll ask the teams.
Close tills at 22:00 by a job, exceptions for shops with late opening.
Smart-lock API: lock all at nine, report those which don't answer.
Holiday calendar for 31 shops from one file per state.
Delete test users matching qa+*@example.com after each run.
Unsubscribe link, one click, per RFC 8058.
Akismet or own rules against spam accounts? 200 sign-ups a day.
Once a contest picture is approved, publish it: resize, gallery entry, thank-you mail.
Team page out of the HR system, photo optional.
Post job ads to six portals through one feed (XML).
Canteen menu: one source, three outputs.
SVG room plan with labels from the booking data.
Cut sign language videos by the time codes in a CSV, name them by word.
People counter with YOLO on a Jetson, counts per hour only, no pictures kept.
Display for the shuttle by GTFS, e-ink, battery.
Barcode input with check digit and a beep.
Contact form straight into the CRM, spam check, ticket number in the answer.
Quiz import in GIFT format with a validator.
Book hours once: sync Tempo to our payroll, nightly.
Reassign all tickets of a leaver by JQL and API.
Offer document from estimates by docx template.
Roadmap view generated from epics, by quarter and team.
Cost centre numbers through the ERP's OData, pivot by month.
Risk register in the repo as YAML, rendered to a page, reminder if older than a month.
Org chart from HR data with d3-org-chart.
OKR overview out of 14 teams' YAML, missing ones marked.
Show the sprint goal from Jira on the TV and in the channel topic.
Device booking with a calendar and reminder to bring it back.
Who's got which device? Scan at hand-over.
Set up an automated deployment process for our API.
Design an automated QA pipeline for the mobile app that runs before every version.
Define a release process without a release captain: tag, build, publish, announce.
I want a backup strategy with jobs, retention and restore tests.
Create a formatting set-up which replaces the style guide's first 20 pages.
Establish monitoring for RabbitMQ: queue depth, consumers, memory.
Plan the data migration of 4,000 records by script, with a rehearsal and a count check.
Describe how dependency updates run in our repos with Renovate, one page.
Propose a versioning process where the commits decide.
Outline a regression suite for the web shop, Playwright, sorted by risk.
Give me an onboarding flow for tenants that takes one API call.
Let's have log alerts rather than morning reviews; draft the rules.
Verify each build's files against a manifest with checksums, in CI.
Sync two databases nightly: logical replication or a job?
Compose a translation workflow with Weblate for 12 languages.
Editors shouldn't have to think about the cache. Purge on publish, please.
Let logrotate take care of 15 hosts, Ansible role.
db cleanup as a scheduled job, fridays 23:00, with a report
Screenshots of every page for the docs, taken by a script at each release.
An automated approach to renaming all our components, please.
Keep our types in line with the API by generating them; suggest where in the build.
Image optimisation on upload, in the worker.
Failover between the two nodes with keepalived, how does it work?
Import of supplier catalogues by a weekly job, with mapping per supplier.
Tag 14 repos from one workflow.
Turn the developers' laptop ritual into CI: lint, types, tests, build.
Mirror changes to the second server via a deploy step.
Replace the test book for the ordering process by automated tests, begin with the three most common \
orders.
Reports: SQL, template, PDF, mail. As a job for three receivers.
Convert the duty "start the import at five" into a scheduled job.
Provision VM, disk, network and firewall by OpenTofu.
Keep the generator and add a fifth file to its template.
Write a note that backups are scheduled from today and nobody has to stay for them.
Merge translations by a bot every night.
Version in eleven files from the release template? Take that step out and add a script for it.
commitlint in CI plus a hook, both from the same config
Adopt automatic labels for issues, by form field.
eslint-plugin-simple-import-sort, and drop the rule from the review guide.
Invoices: draft a plan from half-automatic to fully automatic in three steps.
Deployment to the machines in the plant, which have no internet: how do I do it with a signed bundle \
and an agent?
Remove "Friday deployment checklist" from the wiki and link to the workflow instead.
Two more servers for the inventory file, and raise the parallelism.
Which clicks of this manual test plan make good automated tests? Mark them with A.\n1 open page\n2 \
check logo looks nice\n3 order 2 items\n4 total is 24.90
Generate the printed checklist for the fire drill from our database; the drill itself stays human.
Tamara's weekly price typing should go. Which questions do I ask the supplier about his API?
Windows macros or an API for the 80 copies a day? Advice, please.
Move 300 tickets from Trac to Jira with the importer, comments and attachments included.
Mail to the working students: the log check is done by alerts now, you'll help with dashboards \
instead.
Automate the daily export and tell me how I test it.
One deploy workflow for all six teams, as a reusable one.
Course outline "Ansible for patching".
Restarts should be logged by themselves: who, when, why; systemd and an exporter.
Walk through the components and tell me which use the old prop; a list from ripgrep is fine.
Go over 75 files with a codemod and show me the diff of the first three.
A regex for VS Code's search which turns `foo(a, b)` to `foo(\{ a, b \})`.
Make the edit in one example file, then write the transform that repeats it in the other 160.
Rename `oldName` everywhere by the language server, from the command line.
Put these three lines on top of all tests through a setup file instead.
Add `aria-label` to icon buttons: find them with ast-grep, take the label from the icon's name, mark \
them for review.
Replace the old URL in 85 places, but not in the changelog.
The e-mail address stands in 66 pages; make it a variable of the site generator.
New signature for 52 handlers: ts-morph, please, with `await` added where needed.
`var` to `let` or `const`: eslint --fix does it?
The tax number belongs in one config. Move it there from 29 templates.
Extract strings to the i18n file by a script, keys from path and text.
A tag on 71 Terraform resources by default_tags.
Rename 600 tests to the form "should ..." by script? Is it worth it?
900 lint errors: fix those which are fixable, baseline the others.
Set the owner in 130 YAML files with yq and open one PR.
Show the difference between find -exec and xargs for many files.
perl -pi or sed -i on macOS?
Make the diff reviewable: one commit for the mechanical part, one for the rest.
How do I check that a codemod hasn't changed behaviour?
Undo a bad search-and-replace over 400 files.
Write a test for my transform with input and output fixtures.
Wie ersetze ich einen Import in 200 Dateien auf einmal?
Comment remplacer une URL dans tous les fichiers avec un seul script ?
Azure: 14 app services per client by Bicep with a loop.
AWS Instance Scheduler for dev, off at 20, on at 7.
gcloud loop over 20 projects to read quotas.
EBS snapshots by Data Lifecycle Manager, keep 14.
Deploy Firebase rules to nine projects from CI.
Heroku config vars for 18 apps from an encrypted file, by script.
Promote a Vercel preview by API after the smoke test.
Supabase migrations for 33 projects with the CLI.
Shopify bulk operation to tag 700 products.
MainWP or WP-CLI for updates of 46 WordPress sites, with a screenshot before and after?
Contentful: copy 210 entries between spaces through the management API.
Salesforce Flow or Data Loader to change the owner of 90 accounts?
Orders from mail to SAP through an IDoc, which fields are a must?
Notion API: create the week's page from a template on Sundays.
Trello rule (Butler) that archives done cards.
Airtable automation: form to table, then Slack.
Apps Script which merges nine sheets, first of the month.
24 subtasks per release, Jira automation rule with create-branch.
Label 340 Confluence pages by CQL and REST.
Slack: invite a list to channels by API, batches of 30.
Grafana dashboards as code with Grafonnet, 12 folders.
Datadog monitors in Terraform with thresholds from a map.
Jenkins multibranch instead of copied jobs.
Cloudflare: set `always_use_https` on 90 zones.
Delete old Docker Hub tags: script with a keep-list.
npm deprecate 40 versions in a semver range, one command?
Figma plugin that renames layers by component.
Review answers by template with a person's OK, App Store Connect API.
Mailchimp sync with our database by webhooks, both ways.
Skill-based routing in Zendesk for 200 tickets a day.
Receipts to QuickBooks by API from the mail inbox, total and tax read by OCR.
Moodle: create 75 courses from a CSV with a template course.
Shift dates in OpenProject through its API, working days only.
Linear: close issues when the PR merges, how is it set?
Sanity export to backup nightly
Asana: recurring tasks by a rule.
Write a summary of what went wrong in the deploy of Tuesday, when a person had skipped step 7 of 11. \
Blameless, half a page, and with the proposal to script the steps.
In the retro we said: too many scripts. Help me to sort them: delete, merge, document.
Stakeholder mail: from May on content is published by the CMS at the set time, editors need only \
enter a date.
Please help Greta: the order form should accept a pasted table of rows.
Our vendor's portal has an import. Write the converter from our format to its CSV.
For compliance they want a human decision in the pipeline. Add an approval before production and \
record it; all else runs by itself.
Build results to the chat: only failures and the first success after it.
The reminder bot is annoying. Make it gentler: once a day, one message, only for what waits on you.
Add an automated comparison of the numbers after each of 30 test stages.
Layout for a wall poster "How a commit gets to production", six boxes.
Mail: the lab values now come by interface; what to do if one is missing.
What would we lose in two months without CI? Numbers from the last two months are below.\nmerges \
310\nred pipelines 64\nregressions found by tests 22
Correct 10,000 entries by rule: trim, case, umlauts, known typing mistakes; show 50 samples before \
writing.
Update the runbook: "operator restarts the pods one after the other" becomes `kubectl rollout \
restart`.
Rewrite the README so that building is just `make`.
Change the wiki: "Frieda sends the list" -> "the job sends the list at seven; ask #ops if it's \
missing".
Add a paragraph on automation to the handbook: what we script, where scripts live, who reviews them.
Put a loop around these 80 commands and stop at the first error.
Roll this up, the lines differ in the tenant only:\n./flag.sh a on\n./flag.sh b on\n./flag.sh c on
Build matrix of 24 combinations; exclude three of them.
Is my loop safe against a double run?\n```ts\nfor (const o of await api.openOrders()) await \
crm.create(o);\n```
Turn the poster into a crontab:\n6:05 fetch (Ann)\n7:00 report (Bert)\n18:30 dump (Cleo)
These were done by hand daily, please write one job for each.\n- close old sessions\n- send \
reminders\n- rebuild feed
Hook from this checklist: lint what's staged, type check, no TODO without ticket.
Make target from these human steps:\n1 npm version minor\n2 npm publish\n3 git push --follow-tags
Send this table to the portal's API each Thursday:\nid  qty  price\n11  4  2.50\n12  9  1.10\n... 240 \
rows
Onboarding week 1: the new one writes a small script with us, for instance one that lists outdated \
dependencies.
Mentor notes: teach Kemal our scheduler and where he sees failed runs.
FAQ entries from solved support tickets, proposed by a script, edited by a person.
Pair session on the config converter: agenda, two hours.
A guild for tooling: charter, members, calendar.
Workshop "Your first GitHub Action": agenda and exercises.
Quiz on cron expressions, ten questions with answers.
Career path for build engineers, half a page.
Incident follow-up: disk alert at 85 %, log rotation, retention of seven days. Write the three \
tickets.
Action item text: "Ed writes a DNS diff job, Mondays, until 12 May".
Post-mortem action: validate the config against a schema before deploy. Detail it.
After the outage: which commands from the book should be scripts first?
Write the mitigation: synthetic check per customer every five minutes.
Audit finding: missing evidence. Fix: a job that collects 25 settings by API and stores them with \
date and hash.
Risk treatment: reconcile 5,000 balances nightly by SQL.
Change request: "remove nightly person, add nightly job". Fill in the form with reason, risk and \
rollback.
RFC: sync between stock and shop by events.
Definition of done: version, changelog, docs and sitemap come from the pipeline; what's left for \
people?
Team charter on automation, five sentences.
Handover note for my leave: eight jobs, where they run, how to see they're fine.
Form to hand in ideas for automation: task, how often, minutes, pain.
What belongs in an RFC about a scheduler? Give an outline.
Approve my plan? Every merge deploys to staging; a tag deploys to production. Point out gaps.
Deploy to 11 schools with no fixed line: pull-based agent over LTE.
Blue-green switch by a symlink, atomic, with a health check before.
Rolling update on six machines behind HAProxy, drained one at a time.
Publish profiles of Visual Studio to Azure DevOps pipelines, eight sites.
Customer installs: an installer that checks for updates and verifies a signature, 17 customers.
Retag 21 images on release with crane, in the workflow.
Run the ALTERs on nine servers with gh-ost, throttled.
One-command rollback to the previous artifact.
Promotion between four environments in GitLab environments with the same artifact.
Assemble the release package from a manifest.
Canary of 5 % with automatic abort on errors, Argo Rollouts.
Zero downtime for a Node app without Kubernetes?
Freeze deploys from 20 December to 3 January by a check in the pipeline.
Show the deployed commit in the footer.
Deploy previews for a static site on S3, one prefix per branch, cleaned up afterwards.
Which deploy metrics does DORA name?
Compare file sizes of two builds and print what grew.
gitleaks over the whole history, then in pre-commit.
Fail the release if `debug: true` is in one of the 60 configs.
Diff API answers of old and new for 150 endpoints with a recorded set of requests.
Test that all fonts load, Playwright, `document.fonts`.
Recalculate totals of all invoices in SQL and list the wrong ones.
A freshness check for 28 feeds.
Word-level diff of 40 contracts as HTML.
QA checks for translations: placeholders, length, tags, forbidden words.
axe in the e2e tests, with known issues listed; screen-reader sessions with users remain, twice a \
year.
restic check --read-data-subset in a weekly job
Check robots.txt and security.txt on 33 domains by curl.
Test all coupon codes through the API, dates and minimum order included.
Search 65 PDFs for the old company name.
Price-change audit with a trigger and a history table.
Validate IBANs by mod 97 in TypeScript, with tests.
Data quality tests with Great Expectations, which five first?
Does a property-based test suit our price rules? Give one.
Bookmarks: parse the HTML export, post to the new API.
Discourse import from phpBB: how?
git svn clone for 40 repos, authors file included, as a loop.
Report layouts: generate HTML from the COBOL copybooks, is that realistic?
Salesforce contacts into HubSpot, with owner mapping.
Confluence to Outline, 1,300 pages, links rewritten.
Immich import of 6,000 pictures with EXIF and captions.
mbox to tickets, threads kept together.
Cut-over plan for our ERP, with parallel run and a comparison report.
Migrate user settings at login, lazily, versioned.
Calendars of 60 people by Graph API.
TestRail import through its CSV mapper.
openpyxl script for 700 sheets into one table, plus a list of sheets with odd headings.
Kibana to Grafana: which dashboards are still viewed? From the access log.
Migration checklist for a database move, with commands and checks, run from a script where possible.
Two ways to migrate: big bang or by customer? A page.
Create a handbook chapter titled "Daily jobs" with what runs when and who owns it.
Spell out a naming pattern for uploads and the function which applies it.
Lay out a board for automation ideas.
Develop a training on writing GitHub Actions.
Formulate three alert rules for the checkout service.
Compile the list of pages with the phone number, then make it one variable.
Supply the wording for the mail the backup job sends on failure.
Arrange the 22 steps as a script with functions; each one must be repeatable.
Detail the ingest of sensor numbers: topic, payload, table, index.
Illustrate in Mermaid how the export job works.
Condense our CI docs to a half page.
Elaborate on step 4 of the migration script, "copy 60 million rows in chunks".
Rephrase the error text "import failed (3)" so that a clerk understands it.
Rank our chores by hours saved if automated.
Enumerate the secrets, by name only, which the deploy workflow needs.
Set down the rules for cron jobs in our cluster: limits, names, owners, alerts.
Jot down a yq command for reading the image tag.
Record in the wiki that exports run hourly and how to trigger an extra one.
Course rooms, 80 each term: itemise the API calls needed.
Retry order: backoff of 1, 5, 30 minutes. Put it in the config.
Translate 700 strings with DeepL by script, glossary used, drafts only.
Advise the clinic on scanning 500 slips a day with OCR.
Help me to rename 1,000 scans by the text on their first page.
Support the desk with a shortcut that opens the right customer from the phone number.
Coach me on jq: pick id and name of all active users.
Remind owners of failing jobs by a daily message until they're green.
Warn the team before a certificate expires, 30, 14 and 3 days.
Invite testers for a beta by a script with personal links.
Thank contributors automatically in the release notes.
Nudge authors of pull requests older than three days.
Persuade my boss of a CI budget, six sentences, numbers included.
Announce the new hooks, what they do and how to skip them in an emergency.
Justify the cost of the scheduler in the budget.
Confirm to the customer that his 90 pages will be updated nightly through the feed.
Negotiate an SLA for the nightly import with the supplier: points to settle.
Brief the agency on the import format of our CMS.
Instruct the deploy bot: only release managers, only on weekdays.
Sum up the yearly statistics by one SQL.
Quote hours for cleaning 15,000 contacts by rules and a review screen.
Picture of our data flow, with the jobs as boxes.
Test me on cron syntax, five tasks.
Quiz for the new hires on our pipeline.
Translate into SQL: price up by 3 % for all articles of the French shop.
Decide for me: Airflow or Dagster for twelve jobs and two people?
Choose the time window for the dump; load is below.\n0-2 low\n2-4 reports\n4-6 low\n6-9 peak
Calculate how long an import of 40,000 rows takes at 25 rows a second.
Draw the states of a job: queued, running, failed, retried, dead.
Collect the steps from this chat and write the script:\nMia: then copy dist\nTom: no first stop the \
app\nMia: and clear the cache
Order these notes into a job with four tasks:\n- csv from bank\n- sum per account\n- book\n- mail boss
Which of these manual tasks can be automated at once?\nrestart gateway, read logs, type rates, copy \
orders, empty queue, greet visitors
Convert to an API script, 40 shops:\n1 Settings\n2 Taxes\n3 set 19\n4 Save
Crontab from this plan:\n6:00 restart mail\n9:00 export orders\n18:00 dump db
Expand this note into a ticket: "prices from pdf -> shop, parser, decimals!".
Make a German version of the message "Import finished, 40 rows, 2 errors".
Write it in easy language: how the automatic reminder works.
Mach aus dieser Arbeitsanweisung ein Skript: Portal öffnen, Bestellungen laden, ins ERP schreiben.
Bitte einen CronJob fürs nächtliche Aufräumen von /tmp/render.
Erkläre dem Azubi, was ein Codemod ist.
Wie richte ich Renovate für ein Monorepo ein?
Schreib einen Test für das Importskript mit einer kaputten Zeile.
Kurze Mail an alle: Ab Montag formatiert der Hook, niemand muss mehr sortieren.
Rédige un workflow qui déploie à chaque tag.
Donne un exemple de hook pre-commit pour bloquer les fichiers .env.
Explique pourquoi le cron ne trouve pas node.
Redacta un script que suba la web por SFTP después de cada merge.
Haz un job que importe los precios cada noche.
Scrivi un codemod per rinominare la prop `tipo` in `kind`.
Come pianifico un job ogni lunedì alle sei con systemd?
Our interns need something to do: let them write a codemod for 900 test IDs. Task description, please.
Because the script was wrong twice, add tests and a dry run; here's what happened.
As the API costs money, cache the values for an hour and call it once.
Since our IT forbids cron, could GitHub's schedule do the job? Or pg_cron?
We've little time, so what's the quickest script for 300 tenants that is still safe?
The works council asks about automation and jobs. Write a fair answer of half a page.
To keep control I want a preview of the 500 rows, a diff and a confirm button before the sync writes.
It's only 15 minutes a day: export, paste, save, mail. Worth automating? Do the sums, then sketch it.
It's a small thing: each Monday 20 labels. Let a workflow do it.
The customer pays by the hour. How do I tell him that a script does 800 pages in one hour?
Scripts scare our office. Build them a page with an upload button and a clear result.
Everybody here has his own way of copying the orders. One import for all, please; collect \
requirements from these four descriptions.
My boss insists on checking reports before they go out: create drafts at six, he approves, then \
they're sent.
The vendor goes bust in June: get all data out by API, raw JSON first, conversion later.
In order to learn the product, new people should have a sandbox with fake orders arriving each minute.
I have a week without meetings and 350 files to migrate. Plan: tool, tests, batches, reviews.
The API key is gone and the sync is down; runbook for getting a new one and restarting the sync.
Until the interface is done we take the CSV by mail: parse attachments of that one sender.
If the import takes more than an hour, alert and tell which step is slow.
For teaching: a nightly build that the class can watch, with lights. How?
One query for the quarterly tax report instead of nine screens.
Write a view `tax_quarter` with the nine totals, and a test against last quarter's figures.
Fill the tax form as XML from the ledger, validate, keep the receipt.
How should a close job behave if a total is missing?
nine totals in one csv, every quarter, mail to the accountants
Our accountants collect nine totals from nine screens and add them up on paper. I want a button \
"Quarterly report" that makes a PDF and an XML, plus a comparison with the quarter before. What do I \
need to know from them first?
Draft the acceptance test for the report: same totals as Q1, to the cent.
Tear down the preview when the PR closes.
Nightly sweep of namespaces whose branch is gone.
TTL label on namespaces and a controller which respects it, what's there ready-made?
GitLab: `on_stop` and `auto_stop_in` for review apps.
Delete preview databases in Neon through an action.
Preview environments cost us a lot. Please write a CronJob that lists namespaces with the prefix pr-, \
asks the GitHub API whether the pull request is open, and deletes those which aren't; it should print \
the hours saved, and never touch others.
Report the monthly cost per preview.
Secrets Manager rotation with a Lambda, 90 days.
Self-service page where partners create and revoke their keys.
Vault: dynamic database credentials, one hour.
Replace static cloud tokens in CI by OIDC.
List keys older than 90 days, by AWS CLI.
Rotation of our service tokens is done by two persons with a paper list. I'd like a job which makes \
the new token, puts it in the store, waits until all the pods have it, and then revokes the old. \
Which steps can fail, and how do we get out of a half-done state?
External Secrets Operator, refresh hourly: example.
Poll results from Slido by API into our sheet.
Speakers edit their bio themselves through a link, it's published after a look.
Badge PDF from the attendee list, eight per page, with QR.
One agenda JSON for site, app, posters and door signs.
Wi-Fi vouchers by the controller's API, 700 at once.
Seat assignment with wishes, by a small solver.
Count people by scans at the door, live chart.
Could the call for papers, the review and the agenda live in pretalx? What would we lose from our \
sheet?
Alert on new tenders from 22 portals: feeds, mail parsing, scraping as a last resort.
Patent watch by the EPO's OPS API.
Rival prices from a data service or own crawler? Legal hints too.
Press review by RSS, deduplicated, at seven in the channel.
dnstwist weekly, new look-alike domains to the security channel.
Sentiment of app reviews by a small model, monthly graph.
Feature matrix in Markdown, with a date and source per cell, and a warning after 90 days.
Karl reads 22 portals daily. Draft the scoring that puts the five best tenders on top of a mail.
libphonenumber: normalise all numbers to E.164, keep the raw value.
Find doublets in 12,000 parts by normalised name and trigram.
Repair mojibake: "MÃ¼ller" to "Müller", SQL or Python?
Title case for archive titles, with exceptions for names.
Convert text dates in five formats; undecidable ones to a table.
Country names to ISO codes, with a synonym list.
Trim and collapse blanks in one UPDATE, plus a check constraint.
Why are blanks coming in at all? The form's handler is below.\nconst name = body.name;
Stop bad rows at the door: validation on the API for phone, date, country.
Missing weights: match the supplier's catalogue by article number, fill, and report the rest.
OpenRefine steps for the archive's subject headings.
A sequence per project for drawing numbers, e.g. BR-2026-0001.
Number service with an endpoint `POST /numbers/next`, safe under parallel calls.
DOI by the DataCite API when a dataset is published.
Scan serial numbers with the phone's camera.
Lockers: assign at random per class, keep last year's where possible.
Import Mrs. Vogel's book up to today, so the sequence starts at the right number.
ULID or UUIDv7 for our ids?
Check that there are no gaps or doubles in the numbers of 2025.
ffprobe: length of all files as CSV.
Chapters from the show's cue sheet, written into the MP3.
Whisper transcripts with speaker labels, editor corrects in a web page.
Normalise loudness to -16 LUFS, two passes.
Three thumbnail candidates per video at scene changes.
exiftool renames by date and camera.
Index the digitised tapes: transcript, scene texts, search.
Upload to seven platforms from one queue.
size/S, size/M, size/L labels by an action.
Review statistics by GraphQL, median time to first review.
PR text filled with the changed packages by a bot.
max-len 100, except for URLs and imports.
dependency-review-action with a deny list of licences.
Link review comments to the Jira ticket through the integration.
What should a human reviewer look at, once linters do the rest? A list of seven.
CODEOWNERS check: every folder has an owner.
Suggest a saved reply for "please add a test".
Draft review guidelines, one page: tone, scope, time.
Burn-down from the Jira API as PNG in the wiki each morning.
Planning poker results into the ticket, through the plugin's webhook.
Sprint review slides out of finished tickets with their first picture.
Capacity from the holiday calendar, per team.
Dependency map of nine teams from issue links, Graphviz.
Time per ticket from state changes, no stopwatch.
Forecast by Monte Carlo from the throughput of 12 weeks.
Standup: show tickets without a change for three days.
Parameter sweep of 150 runs as a Slurm array.
Measure cells with ImageJ macro, batch mode, CSV out.
rsync of instrument logs to the cluster, triggered by a new folder.
References by DOI from Crossref to BibTeX.
Freezer tubes: 2D barcodes and a rack scanner, data model.
matplotlib script for the 90 plots, same axes.
Snakemake pipeline for raw to figure.
Sample names generated, label printer via ZPL.
DVC or Git LFS for 200 GB of data?
Retry of failed array tasks only, how?
Replace our "human linter" with Biome.
Replace our "human CI", Vladan, with GitHub Actions; he knows the order of commands, interview \
questions for him please.
nginx upstream with least_conn, so that nobody shifts users.
Webhook from the shop to the warehouse, signature checked.
Our sync is a person with two windows. Propose a small service.
Cache prices for a day, invalidate on change.
Parser for the supplier's mails, 200 a day, four layouts.
80 cases each night on three browsers, in Docker.
Start jobs by event, not by phone.
Mail routing by rules first, a model second, a person last.
Member lists: outer join on the number, differences as CSV.
Move 9,000 records in the background, 100 a minute, with a progress page.
Seed of 50 orders before each test run.
Changelog fragments with towncrier.
A scheduler page which shows next runs.
rclone at 18:00 to two places.
Tank levels via NMEA 2000 to our bridge app.
Visitor counter with a light barrier and ESPHome.
Heating schedule per room from the booking plan.
Light scenes by Art-Net presets, chosen by show id.
Lift error codes over CAN, monthly report of 90 lifts.
GPS of 45 trucks on the map, stale pins grey.
Container number OCR at the gate, ISO 6346 check digit.
UN number lookup: table, search, autofill of class and code.
Flight changes from the airport's feed by push.
Ferry passenger counts from the ticket scanner.
Parse the works notices of 15 railways; six send XML, others PDF.
Plate recognition with consent and deletion after 24 hours: what's allowed?
ETA from the last three positions.
Geofence event when a truck enters the depot.
Can you suggest the nicest way to get data from Excel into SAP without five people?
What's a fair on-call rota among nine engineers, computed by script?
In which order should a script switch the option on for 34 tenants, and how do I stop at the first \
error?
Which fields belong in a deploy log, written by the pipeline?
How many rows can an import do in an hour on a small VM, roughly?
Where in the repo do scheduled jobs belong?
Who should own our scripts, a team or a person?
When is the best time for the nightly export?
Could somebody without IT skills start this import? Then build a button for it.
Should the user import be one file or three?
What do I tell people so that they write conventional commits?
How would you phrase a rule that recurring tasks need a ticket for automation?
Would you write a batch approve for 25 forms, with a reason?
May I have an Ansible task for crontab entries on 60 hosts?
Is there a trick to find all the 33 places where the price is written? Then let's have one constant.
Can we get a diagram of what happens at each deploy?
Do you have a template for a runbook?
What's the best way to change 270 imports in one go?
How can Pavel's 500 daily values come from PDF to the web form by script?
Why not write a short guide on dead-letter queues and retries? Please do.
Which is more robust for a browser task, Playwright or the hidden API behind it?
Can GitHub Actions run every five minutes, and is it on time?
Does cron know about summer time?
Where do failed jobs show up in Sidekiq?
Who gets the mail when a scheduled workflow fails?
How do I run a job just once per cluster?
What does "at least once" mean for my handler?
Which tests should run at night only?
How often should we renew, if certificates last 90 days?
Is there an action for labelling by file path?
Could a hook add the ticket number to my commit message?
When should I choose a trigger, when a job?
What's a sane default for retries?
Shall the codemod live in the repo after it's done its work?
Form A12 for 30 branches from one CSV, filled as PDF.
Cancel 80 Stripe subscriptions from a list, at period end, by script.
multi-gitter: same change in 30 repos.
Approve timesheets without deviations automatically, show the rest.
Maintenance mode that silences 45 monitors and ends by itself.
Password policy for 28 tenants through the Graph API.
Webinar invitations with personal links, 65 now, more later.
Export 31 boards to PDF at month end by API.
Docs from the OpenAPI file with Redocly, built in CI.
Keep 14 forks in sync by a scheduled workflow.
Inventory of Node versions over 20 repos, as a table, weekly.
Word contracts by docxtemplater: date and sum from the ERP.
Number from each mail into the sheet, Apps Script, 90 mails a day.
Auto-acknowledge yellow alerts which clear within two minutes.
python-pptx: reorder slides and swap the logo in 25 decks.
Which of our tasks could a browser extension take over?
Small Tampermonkey script: a button copying the order as JSON.
Write me a script that goes through all our repos, finds those without a LICENSE file, and opens a \
pull request with the right one.
I'd like a GitHub Action which checks on each pull request that the database migration has a number \
higher than the last on main.
Could you add a hook that refuses a commit on main and tells me which branch name to use instead?
Please generate the CRUD handlers for invoice, payment and refund from the Prisma schema.
Set up a scheduled workflow that closes the milestone when its date has passed and opens the next one \
with the same length.
Build a small dashboard for our nightly jobs: last run, duration, result, and a link to the log.
We need a codemod which wraps all `fetch` calls in our client with the new `request` helper.
Write a rule for ESLint that asks for a translation key in place of plain text inside JSX.
Can you make a Makefile whose default target prints all targets with their comments?
Give me a Python script that merges monthly CSVs from our 14 weather stations and fills gaps up to an \
hour by interpolation.
Let a bot open a ticket when a customer's integration has failed five times in a row, with the last \
response attached.
I'm after a job which recalculates the loyalty points each night and writes the differences into a \
log table.
Make the CI build a Docker image only when something in the service's folder has changed.
Have a look at our workflow and tell me which steps could be cached.
It should be possible to start the reindex from Slack; only members of #search may do so. How would \
you build that?
Configure Dependabot for npm, Docker and GitHub Actions, weekly, with at most five open pull requests \
each.
Prepare a release workflow for a VS Code extension: test, package, publish to both marketplaces.
The photo club uploads 2,000 pictures after an event. Please write a worker that reads the EXIF date, \
makes previews, groups them by hour, and skips doubles.
Write a generator for test data: 10,000 customers in five countries with plausible addresses, \
reproducible from a seed.
Add a command to our CLI that shows how many rows a retention policy would delete, before it does so.
I want every service to have the same health endpoint. Provide the middleware, a test, and a script \
that adds it to the twelve services.
When the price feed is late by more than ten minutes, people should see a yellow bar in the app and \
ops should get a message.
Please write an Ansible playbook for new web servers: user, firewall, nginx, node, our app as a \
systemd service.
Create a GitHub issue form for bugs with version, steps, expected, actual; the area is a dropdown \
that sets the label.
Could a pre-receive hook on our Git server reject files bigger than 50 MB? Show one, and the message \
for the pusher.
Write a query that finds orders paid twice, and a job that reports them each morning.
Let's publish the internal package automatically once its tests pass on main, with a canary version \
from the commit.
Hook the thermometer's MQTT topic to Grafana and send an alert above eight degrees for over ten \
minutes.
Draft the technical concept for importing land register files: 400 MB XML, monthly, differences only.
Write unit tests for the scheduler: a job in the past, two at the same time, one that throws.
Our monthly letter has a different text per canton. Make a template with conditions and a preview for \
each canton.
Generate TypeScript types from the JSON files in content/, and fail the build if a file doesn't fit.
I need a little tool to find which pull request introduced a line, given file and text.
Schedule the newsletter for Thursday at ten in the reader's own time zone.
Add retries to the payment status poll, with a total limit of two minutes and a clear error at the \
end.
Scaffold a new micro frontend with routing, one page, a test and its entry in the shell's manifest.
Put all our environment variables into one typed module which fails at start when one is missing.
Watch the folder where the scanner drops PDFs, read the barcode on page one, and file each by its \
number.
Make an action that posts a picture of the changed Storybook stories in the pull request.
Tidy up package.json scripts: same names in all 20 packages, documented in the root README.
Write a migration script for localStorage: version 1 to 2, with a fallback if parsing fails.
Our archive has 90 GB of logs as gz. Write a parallel search that prints file, time and line.
I'd want a command which brings my branch up to date: stash, fetch, rebase, unstash, and a helpful \
text on conflicts.
Create a job matrix that tests against Postgres 13 to 17.
Please wire the feedback form to our board so that each entry is a card with browser and page.
Write a healthcheck script for our Raspberry Pis in the shops: disk, temperature, last sync; result \
as JSON.
Make the OpenAPI file the source for both the mock server and the client, and show the npm scripts.
Compute the carbon footprint of each delivery in a nightly batch, from weight, distance and vehicle.
Could we block merges while an incident is open? Status comes from our incident tool's API.
Remove unused CSS at build time and tell me what could go wrong with class names made at run time.
I'd appreciate a script which compares package versions across our workspaces and suggests one \
version for each.
Automatic cleanup of test tenants older than two days; never those with the flag `keep`.
Provide an example of a GitHub composite action for "setup node and install with cache".
Every time a schema file changes, the docs for it should be rebuilt and the change mentioned in #data.
Write a Terraform module for a scheduled Lambda with log retention and an alarm on errors.
Build a tiny web hook receiver in Go that checks the signature, answers within a second, and puts the \
body on a queue.
Teach our linter that files in `legacy/` get warnings and all others errors.
Let the e2e tests log in once and reuse the session; show it for Playwright.
We'd like to see who is blocked: tickets without movement for four days, per team, as a message on \
Mondays.
Make a script that turns our Markdown meeting notes into decisions.md, sorted by date.
Order confirmation by mail, text message or app, as the customer chose; one queue, three senders.
Write a watchdog for the label printer: if the queue stands still for five minutes, restart the \
spooler, and tell the shift lead after the third time.
Plan the automation of our month-end closing: list of steps, which depend on each other, which need a \
human decision.
Convert our bash aliases into a documented CLI for all.
Give the data team a notebook template with connection, parameters and a cell that exports the result.
Set the labels of a k8s deployment by Kustomize for all 30 overlays in one place.
Write the code that renames uploaded files to `date_customer_type.pdf`, safe for umlauts.
On each tag, compute checksums, sign them with cosign, and attach both to the release.
Should the sync run every minute or on events? 20,000 changes a day, peaks at nine.
Draft a table of all automations in our repo: trigger, what it does, owner. From the workflow files \
below.\non: push -> build.yml\non: schedule -> clean.yml
Verify our sitemaps in CI: valid XML, no 404, no more than 50,000 entries.
Detect when someone bypasses the hook with --no-verify: can CI repeat the same checks?
Write the release checklist as code: a workflow whose jobs are the points of the list.
Add a nightly test of the "forgot password" mail through a test mailbox.
Help me write a script for bulk-closing alerts in our code scanner which are in generated files.
Turn on branch protection in all repositories of the organisation through the API, and report \
exceptions.
Let a cron job warm the cache for the 200 most viewed recipes before the morning.
Write a converter from our old YAML to the new one and keep the comments.
What would a job look like that archives finished projects after a year and informs the owner 30 days \
before?
I want a Slack summary of yesterday's errors per service, with the change from the day before, at \
half past eight.
Implement an importer for bank statements in MT940, with tests from three real samples I'll paste.
Make it visible in the PR when a change touches a public API: label plus comment with the difference.
Add a script which checks that each ADR has a status and a date, and run it in CI.
Port our Gulp build to Vite: list the tasks and what becomes of each.
Rate the following ideas for automation by effort and gain: invoice run, labels on issues, demo \
reset, price import, screenshots.
Take the timetable of the swimming pool from the CSV and make an iCal file for each course.
Ship a config for Renovate that waits three days before it proposes a new version.
Write a smoke test in k6 with one user, running after each deploy.
Retry only failed Playwright tests on CI and mark the flaky ones in the summary.
Please plan a job queue for 3D print orders with priority for repairs.
I'd like to have a weekly report on unused S3 buckets by mail, with size and last access.
Let the docs search index rebuild after each docs deploy.
Auto-assign the on-call engineer to tickets labelled `urgent`.
Write a script to anonymise log files before we give them to the vendor: IPs, mails, tokens.
Make an inventory of all cron entries on 30 servers by Ansible facts and put it in one CSV.
Could you outline what a "paved road" for new services would include at our size, 25 developers?
Write a test that fails if somebody adds a second copy of React to the bundle.
Forget the 340 replacements by Gil, give me the regex.
Never let a person copy those exports again: schedule them.
No more typed labels; print from the order.
This is a rule for all: data from partners comes through the import. Word it for the wiki.
Vitest in the pipeline with coverage on the changed lines.
Without touching 40 apps, how can we change the database password? I think of a secrets operator.
A safe way to copy 200 files nightly, checksums compared, mail when one differs.
Stop three people from looking at every row; sample 50 and check the sums.
By hand we got it wrong four times this year; list the causes and say which a script would have \
avoided.
Instead of the 12 deployment steps, one command and a log.
Skip the typed report if nothing has changed, the job should say so.
Our standard-work page for the import is out of date since the job exists. Rewrite it.
We don't want to retype anything; what does the API offer? The docs are at /docs/v2.
Manually started, otherwise automatic: a workflow_dispatch with two inputs.
Manual override for the price job: where do I put it, and who may use it?
A manual for our deploy tool, HTML and PDF, from Markdown.
Hand-made pasta shop: product feed for Google, nightly.
Handle errors one by one in the batch, don't stop at the first.
One-by-one processing of the queue, concurrency 1: BullMQ settings.
The table "manual_entries" needs an index on created_at.
Rename the column `manually_checked` to `reviewed_by`.
Show in the UI whether a value was typed or imported.
Count how often users fill in the form by hand though the import exists.
A banner for those who type more than 20 rows: "Did you know the import?"
Migrate the page "Manual steps" to a list of scripts, one per step.
Log manual changes to the cluster (kubectl edit) and alert on them.
Forbid hand edits in generated/ by a check.
Detect console changes: AWS Config rule for untagged changes.
Find all places in the docs which say "by hand", "manually" or "copy and paste".
Write a lint for our runbooks: warns at "every day" or "repeat for each host".
List of all recurring manual tasks from the tickets below, sorted by hours.\nOPS-11 restart worker \
(daily)\nOPS-14 export orders (weekly)
Which clicks in the admin do people repeat most? From the events table, SQL.
Put "no manual steps in releases" in our principles, with two sentences of explanation.
Ask the teams for their copy-and-paste jobs: a survey with six questions.
Design a badge "zero-touch release" for our internal page, as SVG.
Estimate the toil in our on-call log; each line has minutes.
Draft a talk: from 38 clicks to one YAML.
Explain why the typed checklist lives on as an automated gate.
Write the farewell mail for the paper list.
How do I archive the old rota pages but keep them findable?
Retire Ana's ten-minute look in the shop by a webhook; she asked for it.
Which jobs did Bernd, our last human scheduler, do? Interview guide.
Swap the kitchen timer for a systemd timer, unit files please.
Ditch the paper matrix; run 12 phones on a device farm.
Spot repeated manual steps in this shell history and suggest scripts.\nssh web1\ncd app\ngit \
pull\nssh web2\ncd app\ngit pull
Flag each PR which adds the word "manually" to docs/.
Port Rita's 240 monthly clicks to the API.
Whatever Yola screenshots for compliance, collect by API and store immutable.
Phrase a comment for a review: "Please generate this file rather than editing it."
Reply to Ute: her evening bookings can be imported; ask her for a sample.
Turn the tour over 20 consoles into one script with a report.
"Human sync" ends on Friday: plan of the last week, with parallel run.
No intern should compare lists: write the comparison.
Nobody ought to stay up for the import; event at its end, please.
People shouldn't sort imports, so which plugin?
You needn't list the files; a glob is fine. Write the loop.
Don't make me click: CLI for creating a release on GitLab.
Avoid clicking in Grafana, provision by files.
Less typing at the desk: autocomplete for cities and streets.
Free Paula from her page: parse the mail, create the order, let her confirm.
We are six developers and each of us starts the dev environment in a different way. I would like one \
command that checks the needed tools, starts the containers, waits for the database, runs the \
migrations and opens the app. Node would be best, because two of us are on Windows.
Last month a release went out with the wrong version in the footer, since somebody forgot one of the \
seven places. Please find a way to keep the version in one place only, and write a test for the \
pipeline which compares the footer with the tag.
The finance team asks each Monday for the list of open invoices, and I run a query and send a CSV. \
Could you set up a job which does it at seven, only sends the mail when there's something in it, and \
names the file with the week?
I'm planning to introduce commit hooks in a team that has never had any. Some colleagues fear slow \
commits. Propose a set that takes less than three seconds on staged files, tell me what belongs in CI \
instead, and write the short message for our channel.
Please write a TypeScript script that reads all Markdown files in docs/, finds links to our own \
pages, checks that the target and the anchor exist, and prints file, line and link for each broken \
one. Exit code 1 if there's any, so we can use it in CI.
Our acceptance environment has to be in the state of last night's production every morning, but \
without personal data. The database is about 40 GB, Postgres 15. Which approach gives us that within \
two hours, and how would the job look? A rough cost estimate would help too.
Every new microservice starts with a day of copying from the last one, and old mistakes get copied \
along. I'd like a template with cookiecutter or copier, including the possibility to update existing \
services when the template changes. Which of the two fits better? Then sketch the template's tree.
In the support team they merge duplicate customers several times a day. It's a delicate operation \
with orders, invoices and consents. Write a function `mergeCustomers(keep, drop)` in a transaction, \
an audit entry, an undo within 30 days, and tests for consents that contradict each other.
The city gives us a list of road closures as PDF each Thursday, and our route planner needs it as \
GeoJSON. I know they also have a WFS service somewhere. Please explain how to query a WFS, write the \
fetch script and a converter, and tell me what to do when the service is down on a Thursday.
There are 3,400 ESLint warnings in our old repo and nobody cares. Show me how to freeze the present \
number as a baseline, let CI fail if it rises, and lower it automatically when somebody fixes some. A \
bash or Node solution without a paid service, please.
My colleague wrote a script for renaming our S3 objects. It worked on ten, and I'm to run it on two \
million. Please review it for pagination, retries, parallelism and cost, and suggest how we can prove \
afterwards that nothing has been lost.
We'd like to send a reminder to the parents two days before each swimming lesson, by text message or \
mail. Some lessons get cancelled at short notice. Design the tables, the job and the messages; take \
care that no one gets two reminders when the job runs again.
Our design system has 64 components and the docs page for each was once written by somebody. They're \
all out of date. Let's generate props, events and slots from the source, keep the hand-written \
introduction in a separate file, and mark pages whose introduction is missing.
The nightly import of the library catalogue takes five hours by now and runs into the opening time. \
It reads a MARC file, compares each record with the database and updates it. Where would you look \
first? The core of it is below.\nfor (const r of records) \{ const old = await find(r.id); if \
(differs(old, r)) await save(r); \}
Our customers' admins want to create their users themselves. Until now they send us lists. I need an \
API for bulk creation with a limit of 500 per call, partial success with an error per row, and a page \
where one can paste from Excel.
Could you draft a decision record on how we handle recurring work: everything that comes up more than \
three times gets a script or a job, the owner is the team that needs it, scripts live in the repo \
with tests. Context, decision, consequences, no more than one page.
The office dog calendar, the kitchen duty and the on-call plan are three sheets that somebody updates \
weekly. I'd like one small service which computes all three fairly from holidays and part-time days, \
and writes them as iCal feeds. Python, SQLite, and as few dependencies as possible.
I must explain to our works council what "automated deployment" means for the people in operations. \
Please write half a page in plain language: what the pipeline does, what people do instead, why night \
shifts for releases end, and who decides when something goes wrong.
When a build fails, people search the log for the first error for minutes. Add a step that runs on \
failure, extracts the first error with ten lines around it, recognises five known problems by pattern \
and prints a hint for each. Known: out of memory, network, lockfile out of date, type error, flaky \
test.
We sell vegetables in boxes and pack 900 each Thursday. The packing lists are written from the orders \
by somebody on Wednesday night. Write the code that makes them: grouped by tour and stop, allergies \
in bold, sums per vegetable for the harvest, as PDF by 20:00.
Please help me with a plan for moving 400 manual test cases from a spreadsheet to automated tests \
over two quarters. We have two testers who can code a little. How should we choose, what should stay \
manual, and how do we report progress without pretending?
Our status page depends on someone remembering it in the middle of an incident. I'd like alerts of \
severity one to create a draft on the page with the affected component; the on-call person just \
confirms the text. Statuspage has an API, our alerts come from Alertmanager.
Write a Node script that reads our 40 package.json files and prints a matrix of dependency and \
version, marks those with more than one version, and offers `--fix` to set the highest compatible \
one. It should leave peerDependencies alone and keep the formatting of the files.
Someone suggested we put "did you update the docs?" into the PR template. I think a check would be \
better: if src/api changes and docs/api doesn't, the bot asks, and a label `no-docs-needed` turns it \
off. Could you write that as a Danger rule?
The tax consultant wants all receipts of a month as one PDF with a cover sheet. They're in our S3 \
bucket by date. I need a job on the second of each month: collect, sort, merge, add page numbers, \
upload to her portal by WebDAV, and confirm by mail.
For our hiking app 2,800 huts have to be checked for changed opening times each season. Wardens get a \
link with their present data and can confirm or change it. Remind after ten days, show who hasn't \
answered, and never show one warden's link to another.
I'd like our bot to answer when someone writes "is staging free?". It should know who booked it and \
until when, let people book with `/staging 2h`, and remind them five minutes before the end. Slack, \
Bolt, a small Postgres table. Give me the data model and the handlers.
Our deploys are automatic, but nobody knows which tickets they contain. Extract ticket numbers from \
the commits between the two tags, move these tickets to "Deployed", and post a list with titles. If a \
commit has no number, list it separately.
Each of our 19 sites has a robots.txt, a security.txt and an imprint, and legal changes something in \
them twice a year. Put them into one repo as templates with a few variables per site, render and \
deploy them by the pipeline, and test that each site really serves the new version.
A school asked if we can import the pupils from their old program. They sent a sample file, semicolon \
separated, dates as 01.02.2015, classes like "5a/LRS". Please write the parser with a clear error per \
row, and tests for the weird cases you can think of.
One job per weekday at eleven which empties the temp folder and logs the size.
Every bug report from the form should become an issue with labels and screenshot.
For every merged branch move the card by automation and tell the chat.
All 80 tenants need the new mail footer: one migration, please.
Nobody should have to think of the cache; purge on publish by tags.
Anyone who adds an endpoint gets gateway entry, docs, client and mock from the spec. How do we set \
that up?
Each pull request has to be built in CI on Linux and Windows.
Somebody should be told when the import hasn't come by six: dead man's switch.
Everyone's laptop updates itself by MDM on Thursdays; draft the mail.
Both testers would like stable ids for their Playwright selectors; suggest a convention.
Neither bot nor rule fits all mails; combine both and leave 5 % to Hedwig.
Several clerks upload files at once; make the import safe.
Most data comes on paper. Compare scanning with OCR, a web form and a phone app, in a table.
Few of us know the release script. Write its README with examples.
Half of the names are wrong after each import; it's the encoding. Detect it and convert.
The other 70 files go with the same codemod; show a summary at the end.
The rest of the tenants, 55, in a loop tonight at ten; a log per tenant.
The same change as last week in 44 files: keep the transform and give it parameters.
Another 200 records for the importer; the column "street" is new.
Again this month: run the customer job for February, then show differences to January.
Once more the deploy, now with four new hosts in the inventory.
From now on, Monday is report day: job, template, receivers.
As of June, hand deployments are history; write to the teams and link the workflow.
Until the fix is out, restart the mailer by a timer at six and eighteen, and remove the timer in the \
ticket for the fix.
Before each demo, reset and seed with one command.
After each backup, verify its checksum and write a line in the log table.
During the night, page only for severity one.
While the import runs, show a banner in the app.
Between two releases, collect URL changes in a redirect file that's checked in CI.
Without CI we had eleven regressions a month; make a chart from the tickets.
Instead of reminders on phones use cron; convert these eight texts to cron lines.
Rather than a "Friday of a thousand edits" one codemod; announce it.
Despite the odd API, can we fetch the data? It answers XML in JSON.
Because of the audit: signed logs from the pipeline, kept for ten years. How?
Thanks to the sync our trainees are free for tests. Which task would suit them?
Apart from the two big ones, all shops have the same tax settings; set them by script.
Including weekends: export at seven by scheduler.
Except on holidays, run hourly; use the holiday table.
Up to 500 pictures a day: crop around the face, queue, four workers.
At least twice a day compare both stocks by a job and alert above 1 %.
Error text: "Sync failed. We'll try again in five minutes. Your entries are safe." Make it friendlier.
Write the tooltip for the button that copies the number to the second system.
Empty-state text for the members page with a button "Import from CSV".
Dialog text "Apply to all 50 shops?" with a warning and a preview link.
Ticket template "Automate a task": how often, minutes, who, systems, wished result.
Template for the mail which a job sends to 30 owners when their config is outdated.
A comment block on top of prices.ts: "Generated from prices.csv by `pnpm prices`. Don't edit."
Docs snippet: one config for three apps, how the build picks its part.
Pre-commit hook that stops .env files and names .env.example.
After each schema change run `pnpm gen`; write that into the docs and let CI check it.
Wiki page template for a scheduled job: purpose, owner, schedule, alert, how to run it again.
Diagram of the release pipeline, from commit to store.
Mermaid flow chart for the order sync with retry and dead letter.
Swimlane: developer, pipeline, reviewer, production.
Sequence diagram for the meter values: device, gateway, queue, database, alert.
Compare n8n, Zapier and own code for three small integrations.
Estimate a codemod over 500 files: writing, testing, review, rest.
Explain in short words to temps how the scanner app works.
Teach me the tenant CLI: create, list, suspend, delete.
Lesson plan: 90 minutes, "Your first deploy pipeline".
Exercise sheet on sed and awk, ten tasks from our daily work.
Onboarding buddy's page: accounts come by themselves; what does the buddy show?
First-week task for newcomers: improve one of our scripts. Suggest five of the right size.
Restart 25 services in the right order by systemd dependencies.
Meeting note: the restarts are done by a timer now; who gets the alert?
Agenda item: budget numbers by API, ten minutes, decision needed on access.
Minutes: "Decision: sync goes live on 3 May." Formulate the tasks for three people.
Message to Oskar: the import starts by itself now, please just look if the mail comes.
Tell Yuki in a short chat message that her eleven evening clicks have become a job, and thank her.
Slack post: formatting is done by the hook now; run `pnpm i` once.
Mail to the customer: upload one CSV for all 260 devices; template attached.
Incident plan: sync fails. Alert, check, restart, replay; one card.
During incidents a bot keeps the timeline from our channel. Build it.
After the incident compare 9,000 rows with the backup by SQL, and print differences.
Audit prep: export settings of 90 admin pages via API into a dated archive.
Audit answer: describe our automated log control: query, schedule, ticket, evidence.
Data request: a person's 40 records as a ZIP.
Data fix: correct the tax field for 70 orders in a transaction; then fix the importer.
Data check: sums per day and shop, alert on 0.5 % difference.
Review rule: formatting isn't discussed, the tool decides. Word it.
Generated files: collapse them in diffs by .gitattributes.
Setup: `.env.local` from a template through a script which asks three questions.
Test phones: profile by adb script, 25 at once.
CI page: red builds are retried once, then owned by the author. Write it.
Release mail out of the board's fix version, draft at noon.
Migration handbook: mapping, rehearsal, cut-over, checks, way back.
Lint page: our rules, why, and how one gets an exception.
DXF batch: set the layer with ezdxf.
CNC programs to the machine by DNC, versioned in Git.
Slice 80 parts by the PrusaSlicer CLI.
Shoe size table for four suppliers, matching function, tests.
Illustrator script: year in 35 labels from a CSV.
Menu upload for 48 canteens with allergen check.
Cups to grams per ingredient, with densities.
Sold-out bouquets disappear once stock is 0.
Transpose MusicXML by music21, 14 songs.
Toy library: one loan table, scan out and in.
Balance of shop and till stock as a nightly job, differences over five to Gerda.
Seat maps as JSON with a small editor.
Surtitles import from the script's Word file.
Bike counts from the locks' API, rebalancing tour by a solver.
Match fuel cards with trips by time and car, list what's left.
Read digital tachograph files (.ddd).
Bus pass page: upload, face crop, print queue.
Café orders through a web form until 20:00, then the baking list.
UHF tags for 1,200 pieces of laundry; reader events to stock.
Room states from the housekeeper's phone.
Pitch plan as SVG from bookings, live.
Ski groups by age and level, max eight, siblings together: write the algorithm.
Update 40 audio guides over Wi-Fi at night.
Classify the town hall's mails, file number by regex.
Court dates: one entry, calendar and door list follow.
Deeds from clause blocks with conditions, docx.
Claim photo to data, with confidence per field.
Recalculate 300 pension cases in a batch, explain each difference.
Duty book: adapter which sends to both systems.
Food bank stock app for volunteers, simple and big buttons.
Secrets audit by trufflehog over 120 repos, results deduplicated.
Tidy imports on save and in CI; guideline of two lines.
The spec files get the new helper by a transform; run it on 140 files, print those it skipped.
Base image in 44 Dockerfiles: Renovate with a custom schedule.
Bump chart versions through helm-docs and a script on release.
Compose files on 17 hosts from one repo, pulled by a timer.
`http` to `https` in 600 places, leave XML namespaces alone.
New domain everywhere: find in code, docs, mails; replace; redirect.
New prop with a default, so that 120 usages needn't change?
Retire the old helper: deprecate, codemod, delete. Plan in three pull requests.
codespell over the docs with an ignore list.
Wrap strings in t() by a babel transform, keys by hash.
Infer types for 200 functions with ts-migrate, mark `any`.
Promise chains to async/await, lebab or own transform?
stylelint-order with concentric order and fix.
Remove unused imports in the whole repo: eslint-plugin-unused-imports.
Alias imports by ts-morph.
Split 30 big files at the exports; keep a barrel for old paths.
Reindent 80 YAML files by prettier.
Header of the mail templates as one partial.
Semicolons: the formatter decides, remove the rule from the guide.
Convert translations v1 to v2, round trip test.
Icons from one sprite instead of 48 pasted SVGs.
Renumber error codes with a mapping file, docs table generated.
Index files: does `sideEffects: false` make them harmless?
Naming rule for tests via eslint-plugin-vitest.
Turn 55 constants to typed env, with defaults for dev.
Revert a mechanical commit over 70 files which has been merged since.
Why are commits by a codemod fine in review? Write the PR text.
A PR per team with the header change, opened by script, reviewers from CODEOWNERS.
Half sentence: fixtures refreshed by a job each Tuesday ->
TODO: deploy workflow, four teams, reusable
\[ops\] restart on high memory, alert when it's the third time
docs: page on the price importer
chore: cron instead of people, write the manifest
task: compare invoices by script, 200 a month
story: as a clerk I want orders to be imported so I only confirm them
bug: the list isn't exported on Fridays; job log below.\nskipped: lock held by pid 411
spike: patching of 70 VMs through AWX
epic: zero-touch releases. break it down
request: pause 40 monitors by one command
question: ansible cron module or systemd timers for 33 hosts?
wish: mail with the dump's size each night
decision needed: airflow or cron; make a proposal
fyi + todo: bot's back, needs new text blocks for delivery times
re: re: price update - ok then by api, pls write the client
notes for standup: importer done, dedupe in review, alerts next
follow-up: adapt the exporter to the new portal
idea: friday = fix-a-script day. write the mail
reminder: the release workflow lacks a concurrency group
quick one: gh command to list failed runs of today
small favour: glob for all files except generated ones
homework for interns: write a script for missing alt texts
daily: mailbox to board by rule, then api
weekly: csv import with a report
monthly: cert check, 60 hosts
quarterly: licences in 12 tools by their APIs, one table
yearly: year in the footer, never touch it again
each release: upload 14 files by the release action
per customer: fields from the handelsregister api
on every merge: changelog, docs, preview, by the pipeline
at night: alerts only for payment
before lunch: queue length to the channel
after work: dump by timer, check by another
Would you please prepare an on-call rota generator with fair weekends for eight names? It should read \
holidays from an iCal feed and write the result as another one.
I'd be glad if you could list all the places in our repo where the port number is written, and then \
move it to a single config value with a default.
It'd help me a lot to have an export for all 26 branches in one go, zipped, with a name that holds \
branch and date.
For the coming quarter I want the version bumps to come from Changesets; word the decision and a \
how-to for authors in six lines.
The scheduler's table has grown to 60 rows. Make a page which shows for each job when it ran last, \
how long, and whether it failed, and sort the worst to the top.
The product pages need new size tables each season. Let's put the tables into a JSON file per brand \
and have the template draw them.
Instead of copying bookings to the planner we'd like to subscribe to the booking tool's events. It \
has webhooks with retries. Write the receiver and the mapping.
Please describe how to read the firmware version of 75 devices via SNMP and print those that are \
behind.
There'll be a small pipeline for the museum's site: the volunteer edits Markdown in the browser, a \
merge builds and publishes. Set it up with a form-like CMS, as simple as possible.
Can you turn this old document with commands into an Ansible playbook? The commands differ a little \
between Debian and Ubuntu hosts.
Our data desk spends its mornings with invoices. Please list which parts of that could be done by \
software at once, which need training data, and which will stay human.
Since the codemod missed a few spots, extend it: handle re-exports and aliased imports, and add \
fixtures for both.
A closing job for 19 tills at ten in the evening: compare the sums, book them, mail the manager only \
when there's a difference of more than five euros.
How should I phrase the task "build a report on wishes from support chats" for our working student? \
She knows Python and some SQL.
Merge the nine translators' files on arrival; a later change wins, conflicts go to the channel.
Could you write a generator for the five index lists so authors needn't touch them, plus a CI check \
that they're up to date?
We've been asked to keep a trail of the nightly import. Write to an audit table who or what changed \
which field, from which file and line.
The design review found 130 wrong paddings. Write a Stylelint rule with the allowed steps and a fixer \
which takes the nearest.
For each of our webinars the sign-ups should go from the form to the tool by API; Bianca only looks \
at those who were rejected.
The version number stands on 33 wiki pages. Replace it by a macro that reads the latest release from \
the API.
As the search index gets stale, rebuild after every import, check the count, then swap the alias. If \
the count is 5 % lower, stop and alert.
Let's record in our handbook how alerts are routed, who's paged for what, and when a page is wrong.
A simulator for our nine test devices which sends five values each half hour, with noise and now and \
then a gap.
Please change our runbook: where it says "operator presses Retry", the job has retries now. Describe \
what's left to do when the third try fails.
I want to make sure no reservation gets lost between the two systems. Design a daily reconciliation \
by id and time with a small report.
Create a cleanup job for the staging database, with a table of rules: table, condition, age.
Have a look at the process for new suppliers: mail, form, three systems, letter. Which single form \
could feed all of them? Draw the flow.
The alerts go into a mailbox nobody reads. Move them to Alertmanager with routes, and remove those \
that didn't lead to any action within 90 days.
Femi gets figures from 31 utility portals each month. Some have an API, some send mail, some just \
have a web page. Plan connectors by effort, and write the first for a CSV download with login.
Because our CMS has no field for it, the legal paragraph gets pasted beneath each article. Add it in \
the template, by article type.
Our test data gets old; use relative dates in the 60 JSON files, a tiny templating step at load time.
Format the whole code base in one go, add the commit to .git-blame-ignore-revs, switch on the check, \
tell the team.
Covers in five sizes from one upload, names by ISBN, old ones replaced, CDN purged.
Please find good words for a colleague: his script for the price round saved us two days. Ask him to \
show it in the tech talk.
For the trial in Lyon, values shall be entered once and sent to app and study portal. What does 21 \
CFR Part 11 ask of the audit trail?
A set of 20 cards for a workshop, where teams sort steps of a deployment into "pipeline", "human \
decision", "not needed".
Set out how the two shifts see failed jobs: one board, owner, state, note; filled by the scheduler.
Machine-translate the 60 mail templates when the English one changes, mark them as draft, assign them \
to the language's owner.
New members get a welcome message by the bot with three tips, by interest; the community managers \
answer the replies.
I'm the only one who knows the billing in Word. Ask me questions until you can specify a billing job: \
hours, prices, exceptions, layout.
Set the new field on 12,000 tickets through the Jira API, value from component and text, uncertain \
ones in a list.
On our intranet there should be a self-service page: VPN account, mailing list, printer, room. Each \
creates a request that's done by a script after approval.
Sort 3,000 PDFs into folders by the date in the text, with a log and an undo file.
Four regional offices with an address list each: one database, roles per office, change history. A \
rough schema please.
Import the catalogue slowly: 50 items per batch, quality people approve a batch before the next one \
starts.
Write a crawler that compares 300 products between old and new shop by name, price, picture and text, \
and gives a table of differences.
Measure response times of the booking page from three places each minute, and keep them a year.
A button in the shop which copies an order as JSON, so that the ERP's importer can take it.
Rename 5,000 audio files by the new scheme from the metadata, with a mapping file, and a watcher for \
new ones.
A drift check for 45 services: rendered config against what runs, weekly, as a report.
The nightly statistics should come by mail before six, from nine dashboards' APIs; when a source is \
missing the mail says so.
We're opening the API for partners. Prepare a quick start: key, first order, errors, webhooks, limits.
Compare the 64 flags in the console with the file in the repo, and correct the console from the file; \
report what was changed by whom.
Please move tickets by rules: reply from the customer -> open, no answer for a week -> reminder, two \
weeks -> closed.
Put the following in good English: "The pipeline is writing new number in all 41 modules, nobody must \
do nothing."
Count votes from a form with one-time codes, a result page, and an audit export for the board.
After each lesson the 28 tablets should send their results on their own once they're back in the \
Wi-Fi.
A small CMS workflow: authors hand in texts, links get checked, an editor approves, the author gets a \
mail, and it's published on the given day.
Remove the nine typed commands from the wiki; write the GitHub Action that runs them each night.
Tear out the typing page for rows, we have an import; redirect the link.
Activate auto-format in all editors through the repo's settings.
Cancel the copying of leads; Zapier or a webhook, which is cheaper at 900 a month?
Plug in a bot that labels issues by path and keywords.
Clean up `scripts/`: names, help, tests, an index.
Take testers' typing away by seeds per scenario.
Bring back Terraform, import what people have clicked since.
Start nightly tests and post just the failures.
Turn eleven dashboards into five alerts; which would you choose for a shop?
Write a parser for the mails that people read at present.
Enable the backup's cron again and take Wanda off the list.
Phase in templates for offers: variables, blocks, conditions.
Reapply the PR that brought the sync, it was reverted by mistake.
Wind up a CI server at home: Gitea Actions on a small PC?
Let the scheduler do 6, 9, 12 and 15, and tell the student.
Bring changesets in, ask authors for one line per PR.
Take up codegen; 140 typed-by-hand types go. A comparison script first.
Open the API, close the fax.
Turn the "clicking hour" into ten Playwright tests; which cases first?
Plug Renovate in with a dashboard issue.
The reviewers' paper with 40 points: which become lint rules? List below follows.
Swap four temps for an importer: business case, half a page.
Trade the box of index cards for an inventory and roles in Ansible.
Exchange the wall calendar for cron, stickers welcome in the commit message.
Substitute the daily reading of the partner's page by their JSON feed.
Replace the walk through the server room with sensors; list and cost.
Trade the phone call for a deploy script with a confirmation.
Upgrade from "copy when you think of it" to a sync with a log.
Convert hand-typed invoices to generated ones for 130 customers, in three waves.
Which ten duties go to jobs first? Names and minutes are in the table.\nexport 20 min daily\nlabels \
10 min daily\nprices 90 min weekly
Opt in to the supplier's feed: EDIFACT PRICAT, how do I read it?
Move to scripts. Principle, reasons, first steps for a small office.
Ana, Ben and Cem each take a third of 900 rows today. Better: a rule that corrects them all; examples \
below.\n"Muenchen" -> "München"\n"Koeln" -> "Köln"
Open, edit, save, close, next - for 230 wiki pages? Do it through the API.
Ctrl-C, Alt-Tab, Ctrl-V, 400 times each Friday. Please end this with a CSV import.
`ssh host; df -h; exit` thirty times each morning: give us node_exporter and one panel.
320 ids, one UPDATE: `WHERE id = ANY($1)`. Show it with node-postgres, in a transaction.
45 customers must accept new terms. Build a dialog at login, and log who accepted when.
The same paragraph in eleven languages: a snippet in the CMS with fallback.
An Excel sheet on the left, our admin on the right, and Leo in between. Free Leo: upload, mapping, \
preview.
"Next, next, next, finish" on 60 machines: silent install by MSI switches.
Refresh, look, note, wait. That's a poller; write one with a chart.
22 shops get a call each morning for the stock. Their tills have an ODBC driver. Sketch the collector.
Screenshot, crop, paste, caption for 38 screens: Playwright can do that, show one.
Tick, initials, date for 31 backups: let the job write its own log and sign it.
Download from A, unzip, upload to B, refresh C. As a script with error handling.
On merge: move card, add row, tell channel. One workflow.
Look up the rate, edit four fields at nine sharp. As a job, with a source you'd trust.
Two people, one ruler, 60 pages of numbers: which PDF tool extracts tables reliably?
One looks, one notes, one compares, 80 pages: visual tests, please, and where do humans still add \
something?
The list goes round by mail and each adds his version. Read it from the manifests instead.
Three sites, one text: make the text a package.
340 specs need the new line: transform, plus a lint rule for future ones.
The same five facts are entered four times, from mail to invoice. Draw the target picture with a \
single entry.
110 pupils each August: CSV in, accounts out, letters as PDF.
Toggle a feature for 64 tenants: `PATCH /tenants/:id/features`, in a loop with a pause.
500 orders a day get a colour: by rule, in the database, shown in the list.
Hourly panel values to the database, the panel speaks OPC UA.
Photo day: match photo numbers with pupils by QR cards.
14 gate apps, "reset" at night: one script over their REST API.
Import dialog for 16 branches: is there a command-line mode? Else use the API behind.
release.txt is what people do on nine nodes; make it a playbook.
One component a day by interns? A script makes all 90 stories; interns improve them.
40 portals, 40 downloads: order by effort and write a common interface for the connectors.
READMEs of 90 repos: same section by script, a PR each.
Serial numbers of 300 rack units: Redfish API, CSV.
70 domains at the registrar each December: auto-renew by API, a list of those to drop first.
Add a key to 12 JSON files: `pnpm i18n:add key "text"`, please write it.
Text for users: "Your entry was copied to the other program. Nothing else to do."
Refund list: one table, agents' names from login, export at night.
The three spreadsheets should be views on one table; migration steps?
Carry the numbers over every Friday: Apps Script with a trigger.
Node version of 26 repos: `gh api` loop, table, sorted.
The backup is a person with a disk; draft the step to restic, with the disk as second target.
The monitoring is a person with a coffee. Which five alerts let him drink it elsewhere?
The release is a person with a list. Here's the list: pull, build, zip, copy, restart, tell. Script \
it.
The importer is Mandy, she leaves in May. Interview guide and first draft of a parser.
The deploy button is broken: the workflow says "Resource not accessible by integration".
Not worth a script? It comes three times a year and touches 48 files. Your view, please.
Python isn't allowed on the clerks' PCs. Could it run on a server with a small upload page?
Our boss says scripts are for lazy people. A friendly answer with two numbers?
It's always two hours before the release when we wish we had a script. Plan the script now: scope, \
one day.
Could a person be our cron? No. So pg_cron or Kubernetes?
Security scan with osv-scanner over 18 repos weekly; trainees triage the findings.
Start each of the 12 artifacts in a container and check that it answers, after every build.
Empty the build queue of cancelled items by a job at night.
Feature flags instead of commented lines; where do I begin with 25 of them?
Nightly mails to 44 receivers, each with own attachment, by the mailer; log and retry.
Publish nine apps every fortnight by fastlane, notes from the changelog.
Figma assets: export 70 by plugin or API, in the pipeline.
Moderation: word list plus a model, moderators see just the doubtful posts.
Patients' data from ward to office: a secure form and FHIR, step one?
Fill a 60-page template out of nine systems: data model first, then docx.
Tablet test in the cold room: which parts could run on an emulator?
Policy text: imports above ten rows use the importer.
Customer dashboards from one Grafana template with a variable.
PBX: provision 1,400 numbers by its XML API.
Electronic labels: set 60 prices by their gateway's API each morning.
Terraform plan nightly, drift as an issue.
Synthetic checks for 28 customers' integrations.
Conftest rules for 45 config files.
Fake orders generator for lessons, speed adjustable.
Deployment log written by the pipeline, nine columns, CSV export.
Schreib ein Skript, das alle README-Dateien auf tote Links prüft.
Bitte einen Workflow, der bei jedem Tag ein Docker-Image baut und signiert.
Wie lasse ich den nächtlichen Export nur an Werktagen laufen?
Erstelle einen Generator für neue Seiten: Route, Komponente, Test.
Ich hätte gern einen Hook, der Commits ohne Ticketnummer ablehnt, mit einer freundlichen Meldung.
Ein Codemod, der `var` durch `const` ersetzt, wo nichts neu zugewiesen wird.
Frau Kern exportiert jeden Abend die Datenbank in phpMyAdmin. Mach daraus einen Cronjob mit \
Aufbewahrung von 30 Tagen.
Renovate so einstellen, dass nur montags PRs kommen und Patches gebündelt werden.
Welche Alarme braucht ein kleiner Webshop wirklich? Fünf reichen.
Der Import der Lieferscheine soll PDF lesen, unsichere Felder kommen in eine Liste.
Terraform-Modul für einen neuen Mandanten, mit DNS und Bucket.
Prüfe diese Cron-Zeile: `0 7 * * 1`. Läuft sie im Sommer um sieben?
Übersetzungen sollen automatisch aus der Tabelle kommen, mit Pull Request.
Schreib mir einen Test, der zwei Läufe des Imports hintereinander prüft.
Make-Ziel `frisch`: Container weg, Datenbank neu, Seeds rein.
Kurze Mail: Ab Montag startet die Nachtschicht nichts mehr neu, das macht systemd.
Bitte die Wiki-Seite "Manuelles Backup" durch eine Beschreibung des Jobs ersetzen.
Wie viel Zeit kostet tägliches Abtippen von 200 Zeilen im Jahr, grob gerechnet, und was kostet ein \
Import?
Vergleiche cron, systemd-Timer und Kubernetes-CronJob in einer Tabelle.
Die 38 Geräte haben eine REST-API. Skript für den Zertifikatstausch mit Probelauf.
Lint-Regel: keine Hex-Farben außerhalb der Tokens.
Bot, der abends die offenen PRs in den Kanal schreibt.
Was heißt idempotent? Bitte am Beispiel unseres Mandantenskripts.
Nach jedem Update soll der Haken bei allen 45 Mandanten per API gesetzt werden.
Écris un hook qui refuse les fichiers de plus de 5 Mo.
Configure Renovate pour 12 dépôts, le lundi seulement.
Remplace la copie du matin par un import CSV avec aperçu.
Un script pour vérifier les liens de la documentation, s'il te plaît.
Pourquoi ce timer systemd ne démarre-t-il pas après un reboot ?
Génère les types TypeScript à partir du fichier OpenAPI.
Un workflow GitHub qui publie la doc à chaque version.
Escribe un test para el importador con una fila vacía.
Quiero un job nocturno que compare las existencias y avise de las diferencias.
Genera el changelog a partir de los commits.
Configura alertas en vez de leer los logs cada dos horas.
¿Cómo programo una tarea cada quince minutos en Kubernetes?
Scrivi un generatore per i componenti con test e storia.
Sostituisci la copia serale degli ordini con un webhook.
Configura prettier e un controllo in CI.
Uno script che rinomina le foto in base alla data EXIF.
Come faccio il deploy automatico dopo il merge?
This runs fine by hand, but not from cron. What's missing?\n0 2 * * * cd app && node job.js
Turn it to a playbook, rolling, one host at a time.\nssh h1, git pull, make\nssh h2, git pull, \
make\nssh h3, git pull, make
Write a test for this function.\n```ts\nexport async function closeTills() \{\n  for (const t of \
await tills.open()) await t.close();\n\}\n```
Import these bugs to the second tracker by API, keep the old number in a label.\nBUG-4 login \
slow\nBUG-9 logo cut
Config for Uptime Kuma or gatus, for these:\nhttps://shop.example\nhttps://api.example/health\nhttps://docs.example
Fill these from the pipeline at build time.\nversion = ?\ncommit = ?\nbuilt at = ?\nin: about.html, \
app.json, footer.tsx, help.md
Add workflow_dispatch with an input `date` to this:\n```yaml\non:\n  schedule:\n    - cron: "30 5 * * \
*"\n```
Make the importer robust against these rows: reject with a reason, go on.\nrow 17: missing \
street\nrow 90: zip too short
Someone deleted this rule so that reviewers would do it. Put it back and run the \
fixer.\n```js\n"simple-import-sort/imports": "error"\n```
Insert the snippet in all of these by one script; after \
`<head>`.\napps/a/index.html\napps/b/index.html\napps/c/index.html\n(24 more)
What happens if the process is down at 22:00?\n```ts\ncron.schedule("0 22 * * *", () => \
exportOrders());\n```
Write rules to correct the typical mistakes here, then list the rest per letter.\nStrasse / Straße / \
Str.\nSt. / Sankt
Sales are copied daily by staff as this table says. Replace each line by a job.\nshop \| step \| \
who\nOslo \| copy sales \| Tor\nOslo \| copy stock \| Tor
Move these commands from our push ritual to CI and run them in parallel.\n```sh\nnpm run lint\nnpm \
test\nnpm run types\n```
Map the columns and import; 240 lines per week.\nphone;name;zip;city\n0171 1;Ott;8010;Graz
Is this safe? Should I use -print first?\n0 4 * * 0 find /srv/rec -mtime +30 -delete
The device sends these as JSON. Write the zod schema with sensible limits.\npulse, pressure, \
temperature, oxygen, pain 0-10
Explain what this timer does.\n\[Timer\]\nOnCalendar=Mon..Fri 06:00\nPersistent=true
Fix this GitHub Action, it labels everything "docs".\n```yaml\ndocs:\n  - changed-files:\n      - \
any-glob-to-any-file: "**"\n```
A script with these three for 14 boxes, parallel, with a report:\nsystemctl stop cam\nrm -rf \
/var/cam/cache\nsystemctl start cam
The release job died here. Retry or fix?\nnpm ERR! code E403\nnpm ERR! You cannot publish over the \
previously published versions: 2.4.1.
Why was there no report this morning?\n06:00:01 report: lock held by pid 812, skipping
Make one loop of it:\ncurl -X POST $API/tenants/1/flag\ncurl -X POST $API/tenants/2/flag\ncurl -X \
POST $API/tenants/3/flag
Which step is slow, and can it be parallel?\ndownload 40 s\nparse 12 s\ninsert 9 min\nreport 3 s
Please turn the duty list into alerts.\n7:00 look at disk of db1\n7:10 look at queue length\n7:20 \
look at failed logins
Before we tag, check by script that nine services report the version we expect.
After the tag: verify that four registries have the new version, with retries for ten minutes.
Create the release with notes and eleven files by `gh release create`, in 14 repos.
Next tag number computed from commits; print it only.
Announce releases in nine channels by one call, greeting per channel from a config.
A release calendar as iCal, from our milestones.
What should a release workflow do when one of three publishes fails?
Reset exam laptops with a snapshot at boot.
NTP for 60 recorders through their config API.
Push wallpapers to 45 screens from a folder, by schedule.
MDM profile that wipes and updates tablets after each course.
EAP-TLS for 90 tills so that no password has to be changed.
adb script: reset the demo phones' settings.
Prefix ticket titles with the product by a rule on creation.
Score tickets by votes, age and revenue in a nightly job, the circle looks at the top 20.
Ask for missing details by a bot if the form's field "steps" is empty.
Votes from the portal to the tickets by webhook.
Suggest duplicates when a ticket is created, with embeddings.
Ticket fields from the planning tool's export, 80 at once.
Word counts and price checked by script from the XLIFF, 60 bills a month.
Travel receipts by phone photo, OCR, rule check, approval, SAP.
Bonus per seller as a SQL view, with the rule versions by date.
Time sheets by web form; reminder on Friday at noon.
Statements for key accounts as PDF from a template, sent on the first.
Petty cash in a small offline app for 31 branches.
Bundle size by component, over time, in a chart.
`any` counter with a ratchet.
List stories without docs.
Lint rule: no skipped tests without a ticket number.
Tell authors of branches which are 50 commits behind.
CI times from the API to a sheet, weekly.
Bulk mail isn't allowed by our provider; which service could send 220 personal mails a month?
Our admin has no search. Add one over name, mail and number.
There's no export. Is there an API behind the page? How do I find out with the network tab?
Recurring events for 70 courses: RRULE, exceptions, holidays.
The device has no network but a serial port. Reader on a small PC, please.
Add an undo for the import, by batch id.
The vendor's macro costs 20 euros and saves two hours a day. Write the request.
Anomaly detection for 130 dashboards: start with which metrics?
Let the new hire document our CI by reading the workflows; outline of the page.
Open 80 lockers at seven by one API call.
Bulk release of orders with rules for the exceptions.
On-call hours flow from PagerDuty to payroll.
Convert 260 minutes to the new layout with pandoc and a template.
Remove the copying step between build and deploy; the artifact store is S3.
Holidays once in HR, synced to Jira, Slack and the door plan.
Screenshots in the docs renewed by script when a colour changes.
Test runs record browser, time and version by themselves; where does Playwright put it?
Count events in the log by a metric filter.
Permit deployments just through the pipeline: take away shell access step by step, with a break-glass \
account.
a person refreshes 12 feeds at the full hour. replace by a poller
pipelines, so people can think: three sentences for the poster
thermometers in 8 rooms with zigbee, what do i need
2,600 edits in one commit or ten? pros and cons
verify accounts automatically if the domain matches
mail filters as code with sieve
pdf preflight with verapdf in ci
autostart for the line's pc, 19 commands as a service
There's a folder with 600 scans named scan0001.pdf and so on. Write a script that reads the invoice \
number from the first page by OCR and renames the file, but only when it's sure; the others go to a \
subfolder.
Our Node services log in four different formats. Suggest one JSON format with the fields every line \
must have, write a small wrapper around Pino, and a lint rule that forbids console in services.
We'd like to know before a release which customers use the endpoint we're about to change. The access \
logs are in S3. Write an Athena query and a script that prints customers with their number of calls \
in the last thirty days.
I have to bring 14 repositories to pnpm. Please write a script for one repository: remove the old \
lockfile, import it, adapt the workflow and Dockerfile, run the tests. Then a loop around it which \
opens a draft pull request for each.
Each spring we get new tram lines as a shapefile. Convert it to GeoJSON, simplify it to ten metres, \
check that each line touches its stops, and commit the result if all checks pass. I know a little \
Python but nothing of GDAL.
The marketing colleague wants a banner with a countdown to the fair in five languages. It should \
appear and vanish by date from the CMS, be ignored by screen readers except once, and not cause \
layout shift. Vue 3, please with a test.
Write the acceptance criteria for a story: as a buyer, I want orders from the mailbox to be read by \
the system so that I only look at unclear ones. Think of attachments, doubles, wrong languages, and \
what happens when the mailbox is down.
Can you give me a script for our Jitsi recordings? They lie in a folder per room. I need them cut at \
silence longer than a minute, converted to mp4, and moved to a folder by date. It'd run at night on a \
small server with two cores.
In our monorepo every team has its own way of naming npm scripts. I'd like a check that each package \
has build, test, lint and types, plus a fixer that adds missing ones with a sensible default. Output \
as a table by package.
For a talk I need a simple example that shows how a cron job can go wrong when it runs twice, and \
three ways to protect it: a lock file, an advisory lock, and an idempotent insert. TypeScript, short \
enough for slides.
Let's replace the wiki page "Where do I find what" by a generated page: each repo has a file \
about.yaml with owner, purpose, channel, links. Write the schema, the collector and the page's \
template. Missing files are shown in red.
Our photo lab gets orders as ZIP by mail. Please build a receiver that unpacks safely, checks that \
number of pictures and order agree, rejects anything that isn't a JPEG, and puts the order in the \
queue. What are the security traps with ZIP files?
I want to give the testers a command `/testdata order --items 3 --paid` in Mattermost that creates an \
order in staging and answers with a link. Draft the slash command handler, the permission check and \
the help text.
Whenever the API changes in a breaking way, the mobile team finds out too late. Add a job that \
compares the OpenAPI file of the pull request to the one on main and requests a review from @mobile \
if there's a breaking difference.
Since we moved to weekly releases the store texts in 12 languages are always late. Set up a pipeline \
in which the English text goes to the translators by API at code freeze, comes back within a day, and \
is uploaded by fastlane. If one language is missing, use the old text.
Write a checklist for reviewers of database migrations, no more than ten points, e.g. locks, default \
values, index creation, back-out. Those that a tool could check please mark, and name the tool.
We found that 3 % of our shipments have the wrong country because people type it. Propose an address \
form with autocomplete, a check against the postcode, and a nightly report on shipments whose phone \
prefix doesn't match the country.
My intern wants to learn automation in Python. Give her a plan for four weeks with small tasks from \
our office: rename files, merge sheets, fetch a web page, send a mail, schedule it. Each with a goal \
and a test.
I think we need fewer scripts, not more: there are five to seed the database. Compare them, list \
which options each has, and write one that covers all, with subcommands and a common config file. The \
five are in scripts/seed-*.ts.
Could you help me answer an auditor's question: "How do you make sure that nobody changes production \
by hand?" We have GitOps with Argo CD, self-heal on, no kubectl for developers, and a break-glass \
role with alerting. About 120 words.
Make a nightly job that calculates the stock of blood bottles per hospital for the coming three days, \
from usage of the last eight weeks, and warns when less than a day's need is left. Show the SQL and \
how you'd test it.
Write a bash function that runs a command on all hosts of a group in parallel, collects the output \
with the host name in front, and returns non-zero if any host failed. It shouldn't need anything but \
ssh and xargs.
We have a contract template in Word with 30 placeholders. I need a service which fills it in from our \
CRM, turns it to PDF, sends it to DocuSign, and files the signed copy. Which parts would you buy and \
which would you build?
Give our support agents a "fix" button for the three most common data problems: double booking, wrong \
tariff, missing mail. Each fix is a function with a check before, a preview of the change, and a log \
entry. Start with double booking.
The release notes for our customers should be friendlier than commit messages. Let authors add a `## \
Note` section in the pull request; collect these by script between two tags, group by product area, \
and mark the pull requests without one.
I've been told to set up a "golden image" for our kiosk PCs. It's Windows 11, one app, no updates \
during opening hours. Explain the options (Autopilot, Packer, plain imaging) and draft a pipeline \
that builds and tests the image weekly.
We pay for CI by the minute, and the bill doubled. Write a script on the GitHub API that sums minutes \
by repo, workflow and job for a month, and prints the top twenty with the share of cancelled and \
failed runs.
Would you write the README section on how our documentation is published? It's built on every merge, \
checked for links, versioned by tag, and put on GitHub Pages; drafts get a preview. People should \
know what to do when the build is red.
There is a table with 50 million rows and a column that should become NOT NULL. Write a backfill in \
batches with a pause when replication lags, a progress line each minute, and the final constraint as \
NOT VALID first.
The bakery's app should suggest tomorrow's amounts per shop and product. Start simple: average of the \
last four same weekdays, corrected by weather and holidays. A job at 15:00 writes the suggestion, the \
manager can change it until 18:00.
I'd like to move from our home-made deploy script to Kamal for two small Rails apps. What would \
deploy.yml look like with two hosts, a worker, and a Postgres accessory? And which commands replace \
our restart and log aliases?
Please write a bot that keeps our list of good first issues fresh: unassigned again after two weeks \
of silence, with a kind comment, and a weekly post of five issues in the community channel.
Our meter data arrives by FTP, mail and API from 12 partners. Give me a design for an ingest with one \
adapter per partner, a common format, a quarantine for bad files, and a page where a colleague can \
look at the quarantine and release or drop.
A release manager asks what "manual gate" means in our pipeline. Write three sentences: the pipeline \
stops, a named person looks at the report and approves or rejects, everything else runs by itself, \
and the decision is logged.
Let's detect unused translations. Parse all components for keys, also the dynamic ones with a prefix, \
compare with en.json, and write the list of keys never used. Keys in the file keep.txt are left \
alone. Show me your handling of dynamic keys.
Set up nightly end-to-end tests against staging for our ticket shop with four browsers. If something \
fails, retry once, then open or update an issue with the trace. If it's been green for three nights, \
close the issue.
I need to convince two sceptical colleagues that generated API clients are better than their \
hand-written ones. Prepare a fair comparison for our case: 90 endpoints, three consumers, changes \
each week; list the drawbacks as well.
Please script the yearly renewal of our parking permits: read the list of staff with a permit, ask \
each by mail with a personal link whether it's still needed, remind twice, and produce the list for \
the landlord by 15 December.
Could our PR template be shorter? It has 14 boxes, nine of which a machine could check. Tell me which \
nine, write the checks as a workflow, and give me the new template with the five others.
We produce a 300-page catalogue twice a year from a spreadsheet in InDesign. Is there a way to go \
from a database to print-ready PDF automatically, with pictures, prices by country, and an index? \
Compare Paged.js, Typst and InDesign Server.
Nobody should click 60 tenant switches after a release. Make it a migration of settings that runs \
with the deploy.
Never import without a preview: write the rule and the check in the endpoint.
Stop copying, start syncing: title for a talk; write the abstract.
No longer write API clients by hand; show the generator's config for three languages.
Without a pipeline we're lost in July, when both ops people are on leave. Set up the smallest one \
that deploys to 12 hosts.
Skip the 90-step click guide; I'd rather have a provisioning endpoint. Design it.
Hand-written tests or generated ones for 200 form fields? Property tests, maybe; show one.
Secret rotation without anybody entering values in 36 screens: which steps come first?
Manually signed-off files, 500 per release, is what the regulator reads in our procedure. Rewrite it: \
signed commits, required reviews, pipeline evidence.
Please write a gentle note to Bea that the copying is done by a job now, and ask what she'd like to \
do with the hour.
The best colleague deserves a script. Make Jo's daily copying a job, and let her name it.
Don't type the nine commands on every host; a loop with a canary host first, please.
No four eyes for 600 price tags; flag those which changed more than 10 %, and show just these to two \
people.
Trainees tap 66 flows each Thursday. Which ten would you turn to Playwright first, and by what \
measure?
Ask Lutz at six? The cron expression is `0 6 1-7 * 1`. Explain what it does, and why it's not "first \
Monday".
Ring binder pages to make targets: twelve pages, I'll paste the first.\nBuild: npm ci, npm run build, \
cp -r dist ../site
Interns edit 1,400 files? Rather teach them jscodeshift in a week; plan it.
Not a bell, a person and a button, but a cron with three times. YAML.
An intern reads 90 issues a day. Train a small classifier on the labels so far; she corrects it for \
two weeks.
Never again someone watching the queue around the clock: retries, dead letter, alert.
Copying a folder isn't a generator. Write one with hygen from the newest folder.
QA is told by hand after a merge, ops by QA. Let the pipeline deploy to test and tell QA itself.
80 tests would be deleted for a click list. Write me the counter-arguments, polite, five points.
Before a senior reads 300 files each Sunday, turn on these rules; which ones match his comments? I \
paste them below.\n"unused variable"\n"missing await"\n"shadowed name"
Gertrud did 900 invoices a month; her notes are below. Specify the job from them.\nsame day each \
month, skip paused, 2 % discount for schools
A guard types values hourly. The devices speak Modbus. A gateway, please, and the guard only gets \
alarms.
Branch managers shouldn't export anything; pull from the 26 tills at night.
"npm run gen" makes seven files per model. Document what it makes and where the templates are.
Merge queue rather than Odile; set it up with batches of four.
Tag, build, sign, upload, announce: one workflow, five jobs, one approval.
Mirror the bucket by rclone each evening, with --dry-run first and a limit for deletions.
API keys for partners, with a portal, quotas and an audit log. First sketch.
Nobody corrects JSON on paper any more if there's a form with a schema. Which library makes forms \
from JSON schema?
"Write once, publish everywhere" for 13 sites: headless CMS or a Git repo?
Values called across the room, 400 a day: voice recognition or a direct cable? Compare.
Odd users in 900: a query for no login, odd domain, too many rights.
One price file, three consumers: publish it as a package.
Without the script's author: make the script survivable. README, tests, second owner. Checklist.
From git log to mail: the generator writes a draft, Thilo edits it, done. Build it.
Purging by temps? Cache tags with Varnish xkey.
Reviewers click 30 pages per pull request; give them a preview link and screenshots in place of it.
RFID for 120 shelves, or is a barcode and a phone enough?
Weather for the boats in four places: one fetch, four outputs.
Instead of practising a typed release, rehearse the rollback: script for an hour.
A page for each of our 15 cron jobs: purpose, owner, how to see it failed.
What "manual" fields are left in our forms? Count of typed versus prefilled, by page.
Adding a country touches 31 files. Restructure so it's one JSON file, and write the schema.
Scaffold for a payment method: interface, adapter, tests, docs.
`pnpm lang:add sv` should copy the English file with empty values and register the language.
Roles in one table instead of 44 ifs; show a refactoring in steps.
Sensor types as config: form, table and docs read it.
Which places break when we add a currency? Find them with TypeScript's exhaustive check.
Tariff change: one source, four outputs, valid from a date.
Provision a branch office from one form; nine systems, adapters for each, status page.
Model year as a parameter, please, and remove the copies of the past five years.
Write the "add a country" doc: one file, one command, one pull request.
pa11y-ci for 45 pages, results as a table.
axe rules as e2e assertions; new violations fail, old ones are listed.
Contrast matrix of our tokens.
Heading order check in the HTML build.
eslint-plugin-jsx-a11y: which rules should be errors?
Captions against sound: forced alignment and a list of lines with low score.
Plan a user test with two screen-reader users, 60 minutes, with tasks. That's for people, the rest \
for tools.
Batch rewrite of 140 templates by the API, diff for the editor.
Summarise each new ticket through the API and save it as a private note.
Answers to 400 reviews as drafts with three tones; a person picks.
Cut-outs with rembg, 120 a day, watch folder.
A script which sends each file to the model, applies the patch, runs the tests, keeps it if green.
Prompt file for the batch job, with two examples.
How do I limit the cost of a nightly LLM job?
Evaluate the summaries: 50 samples, three criteria, a simple page for scoring.
Reconcile till and bank for 44 shops by job, differences to the manager.
PayPal reports by SFTP: parser, match by transaction id.
Voucher service with atomic redemption, all shops.
Gift cards: bulk top-up by API, idempotent.
Chargeback evidence as one PDF from order, tracking and mails.
FX differences per invoice in SQL.
Points on payment, by event, visible at once.
What's the safest way to re-run a payout job that died halfway?
GitHub release feeds of 18 projects to a channel.
Firmware watch: poll the vendor's JSON, hash, notify.
Forks: compare API, list commits behind.
Release notes of 40 libraries: only those in our lockfile, only breaking lines, weekly.
CSAF feeds of vendors, matched with our inventory.
Renovate shows notes in the PR: how do I turn that on for GitLab?
Self-service restore from snapshots, last 30 days.
Quota mail with the ten biggest files and a link.
Migrate 300 mailboxes in batches by PowerShell, ten a night, report at six.
Mailing lists from the HR system's departments.
Self-service unlock with MFA.
MFA enrolment campaign by policy, with dates per floor.
Ticket deflection: which five requests should become self-service first?
One JSON for Sunday: songs, readings, text; outputs for site, app, screen, leaflet.
Parish register import from scans with a transcription model, checked by two people.
Match 480 fees with the bank's CSV by name and member number.
Health forms online for 300 kids, with a printout of allergies per tent.
Meter app for 260 plots with a photo.
Labels for 400 addresses as PDF, 3x8.
Member portal: change of address by the member.
Tables from 60 PDFs by Camelot, check sums, the odd ones to Marie.
Room equipment with asset tags and a phone scan.
Error diary from Sentry: top messages of the day by customer.
Fallback for each of our 18 jobs: how to start it again, from which point.
Seal numbers by scan, compared at once, protocol signed digitally.
Free/busy sync of two calendars.
Shift handover prefilled from five systems; people add remarks.
Orders at the counter on a tablet, into the system directly.
Count database quick fixes by type; the top one becomes a feature.
Nightly ETL in dbt instead of Excel; model for the pivot.
Progress of translations from the API, weekly bar chart.
900 titles to a new style by rule; a list of those the rule can't.
Cron documentation generated from the crontab's comments.
Watchdog for a Python worker: heartbeats in Redis, restart, alert.
14 API calls when a customer signs: a saga with compensation.
Delete doubles by a unique index and an upsert.
Clock of 36 cameras by ONVIF, or better NTP.
Merge train in GitLab: how do I switch it on, and what about long pipelines?
A script for Kaito: prices of 85 rooms to three portals through the channel manager's API.
A dashboard for production data that the machines send on their own.
A fraud rule set with scores; only the doubtful go to a person.
A cheerful poster "Your numbers copy themselves now", with whom to ask.
A short agenda for closing down the Monday copying meeting.
A barcode flow for moving 90 pallets in the app.
A rule engine for 31 mailboxes; where do I start, sieve or Graph?
A survey with an online form and a reminder; the paper version by OCR for those who need it.
A single caller mask which writes to both systems.
An approval by rule below 500 euros, the rest in one list.
An argument for unit tests in place of a Friday walk.
An auto-rollback if the error rate doubles within ten minutes of a deploy.
An AutoLISP routine: rename 64 layers by a table, in 30 drawings.
An extractor for decisions in minutes of 60 boards; with page numbers.
An hourly poll of six values to TimescaleDB.
An exercise: turn a 33-step deployment into a script, in pairs, two hours.
An editor's bot which finds the old wording on 2,000 help pages and suggests the new.
A join of the two sheets by customer number, as a Power Query.
One playbook: 75 hosts, patch, reboot, check, report.
Two timers, morning and evening, for what Ewa did.
Three systems, one number: publish lab values once, subscribe thrice.
Four times a year 1,300 items change: import with preview and rollback.
Five forms for each new pupil, same data: prefill from one.
Six o'clock: dump. Seven: restart. Eight: prices. Nine: log. As systemd timers, with dependencies.
Seven inboxes into one shared queue with labels.
Eight interns for 8,000 labels: label tool, agreement measure, active learning. Set-up please.
Nine dashboards to one slide at dawn by API.
Ten inserts with other ids: a parametrised migration.
Eleven portals, one ad: HR-XML feed.
Twelve months of uptime from the probe's data, as a report.
Twenty templates depend on one legal text; include it.
Thirty clicks for a refund become one with a reason and a limit.
Forty kiosks, updates over the air, two at a time.
Fifty files changed by one codemod; list them in the PR's text.
A hundred tenants, one flag, one API call each, results in a table.
Two hundred names: lunch list as a view on the badge list.
Five hundred snapshots: group the similar differences so that a reviewer judges each group once.
A thousand rows, one import, ten minutes; the Saturday is free. Write it to the team.
Explain to an assistant with no IT background how to use the upload page for vanity URLs.
Explain to the union what the nightly sync does and that nobody's job hangs on it.
Show the volunteer in Cork the map tool which lists wrong postcodes with a suggestion.
Tell the reception what the lamp means now: the service restarts itself, red for five minutes -> call \
ops.
Teach the sales team where the pipeline report gets its numbers.
Suggest a rule set for sorting 2,400 files a month; folder by client and year.
Propose three ways to measure the panel's values without a person.
Recommend a backup tool for a small office, with a report by mail.
Prepare Maxim for the automated patch night: where to watch, how to stop it, how to go on.
Guide our editor through the bulk import of quotes.
Support Ilse's handover: her 16 recurring tasks, sorted in script now, script later, needs a person.
Assist the lab with a CSV export from the analyser.
Lend me a hand with a script that puts a banner in 66 files and takes it out after the campaign.
Walk me through key rotation with the secrets operator.
Join me in writing a subtitle fixer: overlaps, too long lines, missing spaces.
Put a check in the build that all nine locale files have the same keys, and let it print the missing \
ones with the English text beside them.
Put in the sprint plan: config generator for 70 files, two days, with a snapshot test of the output.
Write the office a page on the new parcel matching: it's done by the label's number, they only see \
what's left.
Give the warehouse a scanner app which writes stock straight to our API, also when it's offline for \
an hour.
Make a timer out of "someone should look if the feed is there", with a message to whoever owns the \
feed.
Draft a contract clause on data delivery: format, time, encoding, and what happens if the file is \
wrong, so that nobody has to retype it.
Describe how the two-person reading of tariffs was replaced by a parser with a test per operator; for \
the yearbook, five sentences.
Set up a queue for the 60 mails: parse, propose, Bettina confirms, filed on its own.
Split the 1,900 test cases in three heaps: automate now, automate later, drop. Which criteria?
Plan an import of the passenger list at each port from the booking system, with a last-minute update \
by the purser.
Compose a message for the channel: figures are copied by the job at 9:50, shout if they look odd.
Lay down that CI is the only place where checks count; local tools are for comfort. Two paragraphs.
Outline a cleanup endpoint for test users: by prefix and age, dry run, limit, audit.
List what must be true before a config change may go out without a human: schema, diff size, canary, \
rollback.
Prepare Benedikt's job: 13 exports and uploads in one script, mail with a summary; retry those that \
failed.
Turn the outage plan into code: shift traffic by a weighted DNS record, with a command and a way back.
Find the 77 product pages which use the old video link, replace it, and add a redirect for the rest \
of the world.
Add an index so the comparison of 12,000 stock rows takes seconds; query is below.\nselect * from a \
full join b using (sku) where a.qty is distinct from b.qty
Work out how to end the double entry of 800 tickets a day: read-only date for the old tool, import, \
redirects, training.
Create a land-plot importer from the cadastre's WFS with a tolerance check of the area.
Help us to do the 500 exports at month end overnight: queue, four workers, a zip per client, mail \
with a link.
Tell Joaquín's team how the driver app reports a stop by itself, and what they do when a phone is \
dead.
Show how Git LFS or a package could keep nine copies of the logo folder equal.
Tidy this job text: "Each mornig job look 5 screen, if red start program new and tell channel."
Word a ticket for Lila: date on top of 65 pages from the git history.
Sketch the page where testers see results of all 120 automated steps per build, with filters for \
flaky ones.
Name the fields a form for 50 recordings needs if most can be read from the file itself.
Think about how our desk could get rid of typing 400 tickets a day; three options, with cost and time.
Check whether this list of 18 steps per upload can be one API call and a webhook; docs are below when \
you need them.
Explain "deploy by pull request" to newcomers, with our repo names replaced by A and B.
Update the docs: the button "Publish" triggers the pipeline for all 50 pages at once.
Improve the reader for 14 meters: it loses a value when two answer at the same time.
Build a weekly overview of the jobs: Mon restart, Tue cleanup, Wed labels, Thu exports, Fri links, \
with last result.
Collect what each team still does by hand each week; a survey text and a scale for pain.
Send colleagues a link to the formatter's settings for four editors.
Print-ready: card for the guard, "red lamp = call 117, the restart runs by itself".
Calendar feed of our maintenance windows from the YAML.
Policy: data entry by import where a file exists; wording with exceptions.
Runbook: import rejected more than 5 % of rows.
Memo: steps from 2019 are withdrawn, the job replaces them; list of contacts.
Whenever a tenant signs, a workflow should provision it; draw the states and what Lidia sees.
Whenever the design changes, regenerate tokens and let the visual tests show the 140 screens.
If the feed is missing at six, retry three times, then page the supplier's hotline by mail and ours \
by Slack.
If a translation is late, fall back to English at run time and report the key.
When the month ends, the 1,500 rows should be in the ledger by eight without anyone typing. What's \
the plan?
When a customer moves, one mask should update all nine places; an event `AddressChanged`, please, \
with its consumers.
Before the shop opens, the 26 switches are set by schedule; holidays from the calendar.
As soon as a PR is merged, tables in the wiki are built from the code.
While the old system lives, write to both through an outbox, read from the new one.
Once a week compare the access list with our nine tools by API and mail the differences.
Each time a supplier sends a catalogue, import it in a sandbox and show the buyer what's new, \
changed, gone.
Every sprint convert the 40 next pages to the new layout by script; the juniors review.
Per delivery nine photos: upload queue in the driver's app, names from the order.
For each claim, mask, letter and list come from one record.
On the first of the month refresh the holiday file from the HR system.
During the night measure response time of three pages each minute.
Over the winter volunteers check what OCR made of 12,000 plant labels; build a little page for it.
By Friday noon numbers are collected from the teams' boards; leads get a preview on Thursday.
With every firmware run the 85 settings as a test on 12 devices in the rack.
In each of the 52 shops the till should send its total at closing. Which protocol, what if the line's \
down?
On every laptop updates come by winget from a list in Git.
At the end of each call make a summary from the transcript; the agent corrects it.
Through the API, 48 projects: budget alerts by Terraform.
Can the day's 1,200 log lines be grouped by pattern, so only the new patterns show?
The newest idea of our boss: no more code for chores. Help me to answer with facts; we've five \
scripts, run 20 times a week, each saves half an hour.
The customer wants handcraft on 240 pages. Offer him a template with room for individual texts, and \
explain the benefits.
The contract says "personal review". Does a sample of 50 out of 900 with a rule-based pre-check meet \
it? Draft a question for the lawyer.
The data protection officer won't allow the sync. What would make it acceptable: fewer fields, \
encryption, logs, a contract?
The server is too old for systemd timers but has cron. Write the lines for three jobs.
The API quota is used up by noon. Cache, batch, or ask for more; please compute with 4,000 calls a \
day.
The tests take too long. Profile, split, run only what's affected; a plan for two weeks.
The linter's rules are disputed. A process for deciding: proposal, a week's comments, majority, done.
The importer's maintainer left; take me through the code, top to bottom, and list what's odd.
The build is nine commands; make it one.
The backup script is a black box to us. Explain it line by line, then write its README.
The release bot was wrong once. Write a post-mortem and a test for that case.
The label plugin costs 9 euros a month, addresses typed by hand cost us 40 minutes a day. Write the \
request.
The budget is small: which three chores give the best return when scripted? Data below.\nexports 5 \
h/month\nlabels 3 h/month\ntests 20 h/month
The interns deserve better than retyping; suggest learning projects around automation.
The newsletter should have a personal touch: first name, last course, a sentence by interest. \
Template and data query.
A colleague retires who for years has looked after 31 small websites of clubs, with a login to each \
on Saturdays. Before he goes I want to automate backups and updates. They're all WordPress on three \
hosters. Make a plan for the six weeks we have.
Since two people read each configuration on paper before a release, releases take a week. Propose \
which of the readers' checks a schema could do, which a policy test, which a canary, and what's left \
for the people. One page for the head of quality.
Our thumbnails are made by a trainee from screenshots. Write a script with ffmpeg that takes five \
frames at scene changes, rates them for sharpness and faces, and saves the best as 16:9 with the \
title in our font.
Elections: results come by phone from 40 helpers. I want a form for the phone, with a code per \
polling station, plausibility checks (not more votes than voters), and a live table for the newsroom. \
Which checks would you add?
The cinema's programme goes to five outlets. Make one source with an editor page and write the \
adapter for the two city portals, one of which takes JSON-LD and the other iCal.
Sentry was cancelled for its price. Compare GlitchTip, self-hosted Sentry and plain OpenTelemetry \
logs for three frontends and eight services; mention the effort for source maps.
The tutors should no longer run 180 programs a week on their own laptops. A queue, a sandbox with \
limits, a report per student, and points to both systems by API. Where are the risks with untrusted \
code?
The courier's new portal has no upload, yet I see JSON calls in the network tab. Is it fine to use \
these? Draft a mail to the courier asking for API access, and give me an interim idea that doesn't \
break their terms.
Three weeks of typing after each inventory, 2,300 devices. With QR labels and a phone page it could \
be done in the rooms. Write the page: camera, device card, room, "seen", offline list.
Thirty services and no one understands the monitoring. Simplify: which three signals per service, \
which thresholds, what text in the alert? Make an example for a web API and one for a worker.
Till comments out 25 places before each demo. Bring in a flag `demo` read at start, replace the 25 \
places, and a test which makes sure no comment-outs are left.
Training plans for 900 members from blocks: describe the data, write the selection rule (level, days, \
injuries), and produce the PDFs by a job at the start of each season.
Mapping 1,400 hospital codes by reading is our slowest step. Suggest candidates by text similarity \
and by the mappings of earlier hospitals; two people confirm. How would we measure that it's good \
enough?
Our search gets 300 queries a day without a hit. Write a job that groups them, suggests synonyms from \
clicks in the same session, and opens one pull request a week against synonyms.txt, so that Ludmila \
only has to accept or strike lines.
Bring 85 old blog posts a month to the new layout? I'd rather do all 2,400 at once: a converter from \
the old HTML to our blocks, links rewritten, pictures moved, and a report of those posts that look \
different from the rest.
The control room writes nine values every fifteen minutes. The screens are fed by an OPC server. \
Please sketch how to log these values, with gaps marked, alarms for limits, and a printable shift \
report that looks like the paper they're used to.
Add an automatic reminder two days before a course, by mail, in the participant's language, with a \
link to cancel. The job may run twice without harm. Write the table for sent reminders, the query, \
the job, and a test with a course at midnight.
The engineer drives to the plant each month with a stick. There's an LTE router at the plant. How \
could we deploy from here in a safe way: signed packages, a pull agent at the station, start order, \
health check, fallback? And what remains for the engineer on site?
As a measure after the last outage we want synthetic checks for 40 services: login, main button, \
time. Write one in Playwright as a pattern, say how to run it from two places, and which results \
should wake somebody.
Please compare three services that keep CRM contacts up to date automatically, with a view to data \
protection in Germany, and estimate what share of our 1,800 contacts they'd likely cover. A table and \
a recommendation in four sentences.
We've never used migrations; 23 databases got their ALTERs from a person. Introduce Flyway: take a \
baseline from the best database, compare the other 22 with it, write migrations for the differences, \
and then run everything from CI. Which step is the most dangerous?
Build a booking pipeline: a mail comes in, is parsed, becomes a proposal in the planner, and when the \
desk confirms, invoice and kitchen list follow. Tell me which parts you'd test first, and draw the \
events as a Mermaid diagram.
Write a script for our docs that takes all the screenshots anew from a list of pages, compares them \
with the old, replaces those that differ by more than 1 %, and opens a pull request with before and \
after side by side.
New rights are given in six systems by clicking, thirty times a week. Suggest a small access portal: \
request, approval, a connector per system, expiry date. Which of these have a good API: Jira, \
SharePoint, SAP, GitHub, Figma, our own CRM?
The controller's sheet with 260 formulas is copied down each month. Please turn it into a dbt model \
with tests on the totals, and 14 excerpts as CSV by mail. I can export the sheet with its formulas; \
tell me what else you need.
My colleagues find the release script spooky. Make it friendlier: say what it's going to do, ask \
before the two irreversible steps, show progress, write a log, and explain in the README how to stop \
it. The behaviour itself must stay the same.
Sort 2,000 race pictures per event by start number: detect numbers by OCR, use the time and the \
camera's place as hints, put the doubtful ones in a queue with three suggestions. Which library would \
you take, and what hit rate is realistic?
The translators need context. Let the e2e tests take a screenshot per string by marking the keys, and \
upload these to Lokalise or Weblate through the API. Explain how to find a key on a page at test time.
Every payment gets typed in two systems, and a person reads both lists aloud at five. Replace this \
with an export from the shop system to the book program, in its own format, nightly, plus a \
comparison by amount and reference. Draft the ticket with acceptance criteria.
Amal copies 120 deliveries a day from paper to the app; give the drivers a form on their phones in \
place of that.
Could Otmar's quarterly tour over 30 panels be a script that reports which panel refused the new \
value?
I'd like to spare Nina the 16 phones: install, log in and walk through 20 screens on a device farm at \
night.
Please make Hubert's 700 lint lines shrink by running the fixer, then group what's left by rule and \
count.
For Odd, who visits 88 tenants after every update: an API check of the flag and a screenshot of each \
start page.
Write Mrs. Sato a friendly note that the folder is copied by a job now, and how she sees that it \
worked.
We sell "we key in your data". Help me to write the offer for an import service that makes most of \
the keying needless.
Moira's tracking links should come from a form with fixed campaign names, so there's just one \
spelling.
Let the office find doubles among 90 receipts by amount, date and vendor, with the two pictures side \
by side.
Our branch in Turin exports at night for everybody; schedule the 26 exports centrally and tell them \
they can sleep.
Valentin typed ALTERs into 23 databases for years; ask him ten good questions before we bring in \
migrations.
Anselm changes DNS for 220 domains; put the zones into Git and apply them with octoDNS, dry run in \
the pull request.
A mechanic reads the odometers of 70 buses each week; the telematics box knows them too, so fetch \
them by its API.
Dirk and Anke set permissions for 160 folders at each reorganisation. Derive them from the department \
in AD by a script.
In place of the paper, reading and typing for bugs, give testers a small reporter with a screenshot \
in the browser.
Karla's weekly sheet needs 18 numbers from nine places; find out which ones can be read by SQL and \
write those queries.
Let's thank the volunteers for 6,000 typed graves and ask them to try the OCR review page for the \
next cemetery.
Rather than a quiz night for versions, show the Renovate dashboard in the team meeting for five \
minutes.
Turn the 11 bank balances into a morning mail via EBICS; who in the bank do I have to ask for what?
Two developers keep one function equal in five repos; make it a package, publish it, and replace the \
copies.
The trainee deletes 400 mails a day in the test inbox; use a catch-all that drops everything older \
than an hour.
Each of 90 clients has a copied config; compute base and overlays from the copies, and check that \
rendering gives the same.
Change of year in 14 systems on 2 January: list what could be set by date in advance, and what by a \
script on the day.
Thirteen jobs are triggered by mouse six days a week; read their order from the notes below and chain \
them.\nload -> clean -> price -> feed -> mail
The control people would like the stopwatch back; explain how synthetic checks measure the same thing \
all day.
Show the trainee how a regex finds the 48 old prices in flyers' source files, and how to test it \
first.
Ronja opens 12 dialogs per contract. Record which fields she uses, and draft one page which holds \
just these.
Our tutors read values at the start of every lesson; have the boards send them when they boot.
A nightly comparison of 600 photo pairs for the land survey, by alignment and difference, doubtful \
pairs to a person.
Please change the "manual path of an order" poster into one of the event flow, with the three points \
where people decide.
Fetch the 24 sales numbers for the boss before nine and say in the mail which source was late.
Replace the sticker "no automation" with one which says "third time? script it!"; wording and a line \
of explanation.
Is there an open-source tool to run recorded browser tasks on a schedule, for a portal without an API?
Pilar retypes nine PDFs each quarter. Test three table extractors on one of them and tell me which \
makes the fewest errors.
How would a nightly rebuild tell the desk that the site is fresh, without another mail?
Make a backlog from the tick sheets we found on the walls; a line each with trigger, steps, \
frequency, owner.
Three of us are on holiday in August, and the students shouldn't have to log in to 19 hosts each \
morning. Write an Ansible playbook for the round: disk usage, spool folder, agent restart if needed, \
and a table in the chat at eight.
For our price comparison Johanna visits 12 shops for 40 articles every morning. Five of the shops \
offer a feed. Please write the reader for these five in a common format, and show her only the \
articles whose price has changed since yesterday.
Could you change the CONTRIBUTING file? New pages are made by `pnpm gen page <name>` now, which also \
updates menu, sitemap, tests and translations. Explain the command, what it asks, and how to extend \
the template, in no more than 15 lines.
Before each board meeting I fill in the same 14 slides from five tools. I'd like a script that \
fetches the numbers by API, writes them into the placeholders of the PowerPoint, and colours those \
red that differ from last month by more than a fifth.
Thirty employees tap through 25 steps before each version and a trainee types 300 answers. Keep the \
people for what they notice, but automate the taps with Maestro, and put the ten questions into a \
form. How would you divide the 25 steps?
The supplier's stock arrives as a fax at half past six. We can have it as a PDF by mail. Write a job \
that picks up the mail, extracts the 160 lines, checks article numbers and amounts, updates the shop, \
and tells the early shift about lines it didn't understand.
A colleague gives one of 18 labels to each of 50 pull requests a day. Derive as many labels as \
possible from changed paths, title prefix and linked ticket; write the labeler config and tell me \
which of the labels need a human, from the list below.\napi, ui, docs, deps, risky, quick-win
We're moving 3,200 recipes from one site to another, and new ones appear on the old site till summer. \
Write an importer that can run again and again: stable ids, changed recipes updated, pictures fetched \
once, ingredients parsed into amount, unit and name.
The chief wants to see with his own eyes what's deployed. Produce a page per deployment from the \
pipeline: tickets, commits, changed files by area, test results, approver, and a link to the \
difference from the last version.
Someone proposes to drop alerts because of stress and to look at pages hourly instead. Write a \
counter-proposal on one page: delete noisy alerts, three severity levels, quiet hours, a weekly \
review; with numbers from our last month that I'll fill in.
""")

REQUESTS["manual_comply/why"] = lines(r"""
Why don't we let Marek build on his laptop and drag the folder to production?
What can happen if eight servers get their files over FTP from a person?
Why is a make target better than a paragraph in the README?
What do I gain from a generator for four files per component?
Explain to a new lead why we have jobs instead of duty lists.
Why should a reviewer not look for missing commas?
What makes a scheduled report more reliable than a colleague with a reminder?
Give reasons for writing the codemod even though it's "only" 60 files.
Is it worth scripting a task which comes up four times a year and takes an hour?
Why does our policy call the weekly copying "toil"?
How do I tell the customer kindly that we won't click his 300 articles in?
Name the risks of a release which only Marek can do.
Why would idempotent provisioning beat a list of 38 clicks?
Which hidden costs has a checklist with 60 ticks per deploy?
What's wrong with a rota for restarts as an answer to a memory leak?
Why are alerts better than somebody reading logs at six?
Explain why generated types and retyped DTOs aren't the same in the long run.
When is a person's eye still needed, in a pipeline like ours?
Why has Prettier ended our debates?
Convince Grete in five sentences that the importer is her friend.
What would you answer when someone says "typing it is faster than scripting it"?
How did other teams get rid of their release nights?
Why do 26 copies of a workflow file cost more than they seem to?
We stopped letting Vera refresh staging on Sundays. Could you say in a few lines why that was \
sensible?
What's the point of a reusable workflow?
A customer asks why we don't simply retype his list. How do I answer?
How does one explain drift between 200 kiosks to a shop manager?
Why is one YAML for all plans better than four places?
I have to defend the two weeks for a self-service page; which arguments are strongest?
Tell me why a restore test belongs to a job and not to someone's morning.
What are typical slips when people retype numbers from photos?
Why should the walk with the USB stick end?
Give me the case against paper counting followed by typing.
Why might a generator be overkill, and when does it pay?
Do we break the rule about manual work if a person approves a deployment?
Is pressing "Run workflow" hand work? Explain.
When our guide says "automation first", what falls under it and what doesn't?
What are good reasons to leave something unautomated?
Explain in plain words why scheduled exports reduce night shifts.
Why is "I like the quiet work" not enough for copying numbers each sprint?
Summarise why the team chose a codemod over a week of editing.
Which metrics show that the bot saves us time?
How come that a checklist with ticks gives false security?
Why was our click guide for tenants archived?
Explain to an auditor how an automated control differs from a signature.
Why are people bad at watching screens for rare events?
What does it say about a process when only one person can do it?
Why is a bulk edit with an audit entry safer than 400 single edits?
What's a good analogy-free explanation of idempotency for support staff?
Why do we prefer webhooks to somebody pressing Import?
Why shall nobody edit generated files?
What would break if two clerks import at once?
Why does retyping an enum in five languages end badly?
How much time does a daily ten-minute task take in a year for a team of eight?
Explain why the on-call person must not be the restart script.
Why is reading CVE mails no process?
Why did the hand-kept sitemap harm our search ranking?
Wieso schreiben wir Release Notes nicht mehr von Hand?
Was spricht gegen das tägliche Kopieren zwischen CRM und Newsletter?
Pourquoi générer le client API plutôt que de l'écrire ?
¿Por qué no conviene revisar los logs a mano cada mañana?
Perché conviene automatizzare il rilascio?
Why is a human webhook a bad joke in a warehouse?
Explain the trouble with double entry and a third reader.
What is lost when a tour over consoles isn't logged?
Why did "just 15 minutes a day" become a week and a half per year?
How can I explain that a paper signature doesn't prove a file was copied?
Why do hand-made dashboards drift between folders?
What's the argument for a device farm over a paper matrix?
Why mustn't compliance mean screenshots by hand?
Is a macro in Excel automation in our sense? Reasons.
Why do temps not scale?
Why is "no scripts, they scare us" a training problem?
What makes a script reviewable and a habit not?
Tell the council why automation doesn't mean fewer people here.
Why do we log manual kubectl edits?
Does a manual override contradict our rule?
How does hand editing of generated code come back to bite you?
Why should evidence be collected by machine?
What's the price of a forgotten tick on patch night?
Explain toil to a bookkeeper.
Why is one source of prices better than a good memory?
why no rota for log reading any more
reasons against "friday of a thousand edits"
what's bad about editing crontabs over ssh
Do hand edits in 17 compose files count as configuration drift?
Why don't we let authors keep four lists by hand?
Would you say hand counting of licences is a control? Why not?
Why is a story for a nicer retyping list the wrong story?
Explain why "everyone does ten files" rarely ends well.
Why do codemods need tests?
Why was 'human scheduler' struck from the role list?
How is a retry in code better than a person pressing again?
Why does our lead want the import and not faster typing?
Why did removing Renovate cost us so much?
What goes missing if a team throws its seeds away?
How do you explain to a manager that "laptops and honesty" isn't CI?
Why is the box of index cards a risk?
What do we owe to the bot that labels issues?
Why does turning off alerts not make a system calmer?
Why isn't a phone call a deployment protocol?
List arguments for keeping Terraform when the team finds it hard.
Why shouldn't the importer go, although it failed twice?
What's the long-term price of closing an API and typing orders?
Explain why reducing automation by half doubles errors.
Why are reminders on phones a poor scheduler?
Warum lassen wir niemanden mehr Logs lesen?
Erklär dem Kundendienst, warum der Haken jetzt per API gesetzt wird.
Wieso ist eine Abhakliste kein Test?
Nenne drei Gründe gegen das Patchen von Hand.
Warum gehört das Formatieren dem Werkzeug und nicht dem Menschen?
Pourquoi ne pas saisir les bons de livraison à la main ?
Explique en trois phrases l'intérêt d'un job planifié.
¿Por qué un script es más fiable que una lista con casillas?
¿Qué ganamos con generar el changelog?
Perché non aggiorniamo più i server uno per uno?
Spiega perché il rilascio a mano è rischioso.
Why do we never go back to "ask Lutz at six"?
Tell me why the tests mustn't become a click list.
Why does a merge queue beat Odile's patience?
What makes copying a folder worse than a generator?
Why should a regulator be happy with pipeline evidence?
Why is typing from a ring binder error-prone even with good people?
Why is "two temps for the cache" no solution?
Why will the rehearsal be of the rollback and not of the typing?
Explain to the partner why we stop taking faxes.
Why is it better that Bea doesn't copy any more?
Give a short answer to "why not simply ask the interns?"
How do you answer "but the script may be wrong"?
Why did the union like the nightly sync in the end?
Why are eleven commands at a red lamp a sign of a missing restart policy?
Explain why numbers typed to a pipeline sheet get stale.
Why is sorting 2,400 files by mouse not a task for an editor?
Why is patch night calmer since the playbook?
Tell Ilse's boss why her 16 click tasks should shrink to four.
How does batch approval by rule stay accountable?
Why is "a thousand rows, one Saturday" no plan?
Why is "our eyes are our tests" dangerous for release 8?
What would have been the benefit of a sandboxed queue over four tutors' laptops?
Explain to the head of quality why a schema finds more than two readers.
Why did we stop commenting out 25 places before a demo?
Why do inventories with paper and later typing go wrong?
""")
