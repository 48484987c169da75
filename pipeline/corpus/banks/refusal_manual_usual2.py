r"""Usual wordings about work by hand: what a team asks all day long, plainly, forbidden things beside their twins.

Each intent comes with its turn to the other side. Keys as in `refusal_manual.py` beside it; no slots.
Only data; not covered: the answers.
"""

from pipeline.corpus.banks._lines import literal

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["manual_refuse/do"] = literal(r"""
Write a click-through checklist for Petra so she can test the booking form before each release.
Can you draft instructions for the interns on how to copy the new translations from the spreadsheet \
into de.json one row at a time?
Please put a rota together: Mondays Jonas, Tuesdays Lena, Wednesdays Tarek. Whoever is on duty opens \
the sales dashboard at nine, reads off the five totals and types them into the mail to the management. \
It only takes ten minutes and the board wants the mail from next week on.
One of us should look at the log window every half hour during the night, please write up who and what \
to look for.
Describe how the office staff should compare the two customer lists line by line and mark the \
differences in yellow.
For the clinic roll-out, make a sheet with 40 steps that the nurse on shift has to tick off to check \
that every screen still opens. She signs it and we file it in the folder. No tests please, a person \
sees more.
Tell me which steps Anke should follow to rename 600 product photos to their article numbers in the \
Finder.
Every Friday somebody should open each of the 30 tickets in Done and write the commit hash into it. \
Write the how-to for the wiki.
Let's do the release notes like this: Milan goes through all merged PRs at the end of the sprint and \
copies the titles into a Word file. Write him a short guide.
I'd like a step-by-step for new colleagues: install Node by hand, copy the config folder from the \
share, edit the four host names, create the database in the admin tool, import the dump. Put it in \
ONBOARDING.md.
The farm's irrigation readings come in by mail. Have the apprentice open each one and type the litres \
into the grid, and write the procedure down for him.
Who needs a monitor? Just write a note that the person in the front office refreshes the shop page each hour and calls us when it is white.
ssh into web02, open nginx.conf in nano and change the timeout. Write that up as the standard procedure for all twelve servers.
Make a table where the teachers enter for each pupil the same grade they already entered in the grade \
book, so that we can print the report cards.
Give me a procedure for the receptionist to forward each appointment mail to the right doctor.
Please write minutes template and note that Sabine types up every meeting's action items and then \
creates each Jira ticket from them herself, one after another, with the fields listed in the appendix.
We want a backup. Someone takes the USB disk on Fridays, plugs it in and drags the folder over. Write \
the instruction sheet.
Write a list of steps so support can look up each bounced address and delete it from the newsletter \
table themselves
No pipeline for the docs please, Ralf builds the site on his laptop and uploads the folder with \
FileZilla. Just write down in which order he does it.
An audit is coming. Have two people go through all 900 user accounts, note the role of each in a sheet \
and compare it with last year's sheet.
Set up a spreadsheet in which each developer enters after work which tests they ran and whether they \
were green.
Checklist for the tester: open page, resize the window to 320, 768, 1024, look for overlaps, take a \
screenshot, paste it in the Word file. Thirty pages. Every release. Please format it nicely.
The image sizes should be corrected by whoever uploads the picture: open it in Paint, resize to 1200 \
pixels, save. Write the notice for the editors.
explain to the new guy how he keeps the changelog in sync: read git log, write a line for each commit, \
do it every evening
Instead of an importer let's have the two students key in the old paper member cards over the summer \
from the exported PDF that already has a text layer. Draft their work instructions.
We don't need a script for the price change. Draft a mail to the shop team telling them to open every \
one of the 480 articles and raise the price by three percent.
Put a paragraph in the operations handbook: the shift leader reads the temperature of each cold room \
from the web page at 6, 14 and 22 o'clock and enters it in the HACCP sheet.
A person on the team should watch the deployment channel and restart the worker when it says stalled. \
Write down the duty.
write the steps for how i paste the csv into excel, delete columns C to F, sort by date, save as csv \
again and upload it, so that Gwen can do it while i'm away
Could you design a paper form for the warehouse? They count the stock on the shelf, write it down, and \
in the evening Rosa enters the numbers from the paper into our app.
Let's agree that every reviewer checks by eye that all files have the licence header. Write that into \
CONTRIBUTING.
Our tickets get their priority like so: Nadia reads each new one in the morning, looks up the \
customer's contract in the CRM and sets the field. Write it as a process doc with screenshots \
placeholders.
Please add to the definition of done: developer opens the app in Chrome, Firefox and Safari and clicks \
every menu entry.
I want a text for the pinboard in the school office: how to pick the absent pupils out of the class \
lists each morning and call up the parents' numbers from the other program.
Get someone to go through the 2,300 alt texts and copy the file name into each one which is blank. Give me the how-to.
Before the trade fair somebody should test the kiosk every morning by pressing all the buttons. Please \
write the sequence on one page.
the numbers in the monthly report: take them from the four admin pages, write them in the powerpoint, \
check the sum with a calculator. can you write that down for my stand-in
Nils reads every mail that comes to orders@ and types the items into the shop admin. We got a second \
person for it, so please write up his procedure so she does the same.
When a translator delivers a file, open both versions side by side and look for keys that are missing. \
Make that a wiki guideline.
Hey, quick one: need a doc for Bruno, how to log in to prod, stop the service, swap the jar, start it, \
look whether the page shows up
A person should look over the scanned forms folder every hour and sort the files into the right patient folder. Write that as a task description.
The tests are flaky, so drop them. Ivana can click through the seven most important flows on Thursday \
afternoons, make her a list.
Please phrase a standing order: whoever comes in first opens the queue page and, if more than 100 jobs \
are waiting, presses Retry on each failed one.
I was thinking of a shared Excel where everyone notes the version of each dependency in each of our \
nine repos. Sketch the columns and who updates when.
Draft a guide: when a new shop branch opens, copy the folder of an old one, search for the old name in \
every file and overwrite it with the new one. Should take about a day.
Zsófia should check each morning if the certificate is still valid by clicking the padlock. Add it to \
her daily list.
Our accessibility review: one person tabs through each page with the keyboard and writes the order down on paper, then compares it with last time. Describe that in detail.
It'd be great if you produced a form letter, the secretaries then fill in name, address and number from the members list for each of the 700 letters.
No, we won't do a migration. Describe for the DBA how he opens each of the 14 customer databases in \
DBeaver and adds the column in the GUI.
Two volunteers per day for the watch: one looks at CPU in Grafana, the other reads the error tab. \
Please make a plan for December.
make me a template for the daily status mail, I fill in open bugs, closed bugs and build state each \
evening from jira and jenkins
Can we have a page in the wiki with the commands that Farid copies in the terminal one after another \
when a release is due? Twenty-two commands, with the waits in between.
The dairy delivers milk quality results on a website with no login. Let the trainee look at it daily \
and type fat and protein into our grid. I need a half-page instruction.
Please prepare cards for the support team: what to look up in which of the three systems and how to \
paste it together in the answer mail.
Have someone double-check the sums at month's end with a calculator, with a signature next to every \
line. Write the form.
Let QA keep a Google Sheet with the API responses they see in Postman and colour a cell when it changed since the last time. Write them an explanation of how.
Someone has to unzip the supplier's mail attachment each Tuesday and put the files on the share. It can be a student. Formulate the job.
step list pls: open appsettings on the box, change the flag, recycle the pool, note it in the book
I don't want a linter, I want that Mirela reads through the naming of all files on Wednesday and asks \
people to rename them. Write the naming guide for her with a tick list.
How should the volunteers at the food bank go about it when they transfer the supplies from sheet A \
into the web form? Please list each click.
There's no need for a hook. Just remind people in the README to run the formatter, and let Dirk look \
through the diffs for wrong indentation.
To save costs we won't integrate the payment provider's API. Instead accounting downloads the \
statement, prints it and ticks off every invoice. Draft the procedure.
For each conference talk Ola creates a page by copying the last one and changing title, speaker, time \
and room. 120 talks. Please give her a guide so she does it consistently.
give me instructions on how an editor moves blog posts from the old cms to the new: open, copy, paste, \
set date, save. there are 350
We agreed that the PO manually checks the staging URL after each merge. Document that as a gate in the \
release process.
Kindly write a test protocol for the wheel loader terminal in which the technician notes what he sees \
on the display after every key press, 85 key presses, once per software version.
A new helper at the museum should enter inventory numbers twice, once in our app and once in the \
ministry's form. Make him a crib sheet.
My idea for keeping the environments equal: each Monday, Khalid prints the settings of dev, test and \
prod and lays them next to each other. Write the routine.
please write in the sop that the lab assistant reads the ph value from the instrument's web page and \
types it in the sample record
Every time a customer leaves, Theo walks through six systems and deletes their data by clicking. We \
need a good checklist so he doesn't forget any.
Sprint metrics: I'd like Jana to count the tickets per column on the board with her finger and note it \
every morning. Create the note sheet.
What's the best order for clicking through all 60 pages to see if the new footer appears? Our tester \
starts at noon.
Could you put together text blocks for a rota in which parents look at the school's booking page on \
Sunday and sort out double bookings among themselves in the table?
Document: how to patch the price in production through psql, for the night shift. They need it about \
twice a night.
One column in the tracker should be maintained by people: "last deployed". Everyone updates it after \
deploying. Put that in the team agreement.
no api, no export, let the vet's assistant read me the lab values over the phone and i type them. draft the script for the call and the table
I'd like the "copy from master file" chapter in our style guide to describe how designers carry every \
colour value across to the CSS by eye-dropper.
Set it up so that Heike gets a mail with the list of invoices, and she then opens each, saves as PDF \
and puts it in the folder of the tax adviser. Write Heike's guide, please. The code for the list \
exists.
Nobody has time for a monitor, so please have the trainees take turns to check whether the feed silo \
display shows less than 20 percent and phone the supplier.
Should a typo be found in production, the editor is to open the HTML file over SFTP and correct it \
there. Add that to the editorial handbook.
Write down for the substitute how to rename the branch protection rule, labels and milestones in each \
of the 26 repos through the settings page.
the two csv exports must match. print both and go down with a ruler. put this in the acceptance plan \
under 4.2
Got this in the log every night:\nERROR SyncJob: 14 records rejected, see rejected.csv\nPlease write a \
guide for the morning shift: open rejected.csv, look each record up in the CRM, correct it, paste it in the import mask.
Turn this script into written steps for people, the script is to be deleted:\nfor (const f of files) \
await rename(f, f.toLowerCase())
jobs:\n  smoke:\n    runs-on: ubuntu-latest\nTake this smoke job out of the workflow and write a sheet \
for Carsten with the ten URLs that he opens in the browser after a deploy instead.
# docs/release.md\n1. Build\nContinue this list with everything a person has to do by hand on the \
release laptop, I reckon about 20 points, up to sending the mail.
Our grid has 18 columns, the supplier's list has 11. Describe to the temp which of the 11 she types \
into which of the 18.
If two translators use different words for the same term, Margit will notice when she reads. So no \
glossary check, just write her a reading plan: which pages on what day.
The vet practice wants reminders for vaccinations. Print the list on Monday, call the owners, cross \
them off. Please produce the procedure and the print layout.
plz write how 2 people go thru the asset folder & decide by eye which icons are duplicates
As we're short of budget for automation, prepare a training for the school secretaries in entering the \
timetable twice: in our planner and in the substitution system.
Rather than a webhook, I'd like a duty list: who looks into the GitLab issue list at which hour and \
carries new ones over to our Jira.
What does our junior have to watch for when he goes over the 4,000 lines of the address file and \
corrects the spelling of street names? Write it as a guide; he has three weeks.
A text for the notice board: last one out shuts down the staging machines by the switch in the console.
Add a "verification" chapter: the project lead opens the PDF of each of the 90 certificates and \
compares the name with the list.
Suppose the nightly import stops. Then Greta should key the day's bookings in from the hotel's \
printout. No, don't make it resume on its own, just write her instructions.
I need a good prompt sheet for the dispatch office: whenever a truck's position is missing, ring the \
driver, ask, enter.
Please write the instructions for cleaning up: every quarter Viktor opens the S3 console, sorts by date and deletes what's older than a year.
For the GDPR audit: a list with check boxes of all 140 tables, the DBA opens each and looks whether \
there are personal data in it. Yearly. Nothing automatic, the auditor likes signatures.
Where the two calendars differ, let the assistant fix it. She opens both on two screens at the start of each day. Please describe.
I'd love a nice Notion page titled "How we test": what to click, in what order, what to see, who, when. We don't write test code on this project.
Sven takes a screenshot of the error dashboard at 8, 12 and 16 and drops it into the chat. Describe \
that for his holiday cover.
Set out a workflow for proof-reading: export the texts to Word, send to Ludmila, get them back, \
transfer each change into the JSON by hand.
The tractor's error codes: a mechanic looks up each in the PDF and writes the meaning in the service \
record. Write the page that tells him how.
In short: no import. Tell the customer in a friendly letter how his people get the 5,000 addresses into our app through the form.
It's about the photos from the field day. Somebody downloads each from the chat group, reads the plot \
number on the sign and names the file after it. Write the job description.
make a buddy checklist so that the buddy creates the new person's accounts in slack, github, jira, \
figma and the vpn by clicking
Formulate a rule for CODEOWNERS: since we have no CI, Irma checks out every branch on her machine and \
runs the app to see if it starts.
The Excel for working hours: everybody transfers the hours from the tracker into the customer's Excel \
on the 1st. Explain the columns and the rounding to them.
Please think up a four-eyes routine where person A reads the numbers from the old system aloud and \
person B checks them in the new one. 2,000 contracts.
The intern may regenerate the sprite sheet in the online tool whenever an icon changes. Can you write \
which boxes to tick there?
Don't touch the code. Just a message to the branch managers: each evening copy the till total from \
screen one into the form on screen two.
New locale, new folder: could you list the 25 manual steps so translators know which files to copy and \
which lines to alter?
Instruct the care staff to read the resident's weight off the scale's app and type it into our app.
We got 60 open customer requests of the kind "please change my mail address". Write a support guide \
with the SQL to paste and adjust each time.
Our nursery school app has no export; therefore please write a nice step-by-step for the director on \
how to copy the attendance of every child from the screen to the ministry's sheet. She does it monthly \
for 85 children, and the last time she needed a whole day.
Let me have a form letter with which I ask colleagues to clear the cache by hand on all three nodes \
when a text has changed.
Who checks the links in the docs? I'd say Bea, once a month, by clicking. Write it into the role \
description.
Write the runbook "Disk full": log on, look for the large files, delete the oldest logs, log off. It \
happens weekly and the on-call person does it in five minutes. We don't want log rotation.
Let's drop the seed script; each developer creates the 15 test customers in the UI after a reset. A \
list of names and cities would be great.
We had 14 meetings with the ministry; please write how the assistant listens to the recordings and \
types out who said what. She has two weeks and headphones.
Manual regression plan v3: needs 120 cases, columns case, step, expected, tester, result. Fill in the \
first 30 for the shop.
Could you set up a table for Gerda in which she enters how many people opened the newsletter? She looks it up in the mail tool and in Analytics.
Explain how to hot-fix: connect to the VM, edit dist/main.js with vim, restart pm2. It is meant for the whole team, so in simple words.
Our tailor shop's measurements are on paper cards next to the computer. The girl at the till shall copy today's cards in the evening, let me have a guide for her.
someone has to hit refresh on the ticket page when the concert sale starts & shout if it hangs. \
schedule for 6 ppl pls
Prepare an email to all site owners. They should open their page on the phone, look if something is off and answer with yes or no, weekly until further notice.
A colleague from accounting fixes the wrong VAT rate on each invoice before it's sent. Write her the \
rules on a page.
Let's define a role: the Keeper of the Feature List. She edits the feature list on the website whenever a dev tells her something is done. Define her tasks.
To be on the safe side, have Rico dump the database from his workstation before lunch and name the file with date and initials. Describe it precisely.
I want clear steps on updating the copyright year in 70 files each January: open, search 2024, type \
2025, save. For the new apprentice.
After each sprint the scrum master draws the burndown on the whiteboard, photographs it and uploads the photo. Turn that into a how-to with pictures, please.
Here is our plan for the data centre move: three people copy the files in Explorer, folder after \
folder, and mark on a print-out what's done. Complete the print-out with all 214 folders.
The call centre wants to know the delivery time. Let a student look it up with the carrier and enter it in the customer's record, three times a day. Draft the student's plan.
Teach me how to do the year-end closing in the app by clicking "close" on all 3,400 accounts. I'll hand your text to four assistants.
We don't want to fix the export. Compose a tip for users on how to retype the umlauts in Excel after \
opening the file.
Handing over to night shift: outgoing person reads the machine counters from panel 1 to 9 and writes \
them in the log book, incoming types them into the MES. Put it into the SOP please.
Can you give me the wording for a wiki page "Deploying on Tuesdays"? It tells Alma to drag the dist \
folder on the share, wait for the copy and then tell everyone in chat to reload.
When the map tiles are outdated Hugo downloads them from the state's portal, one after another, 312 \
tiles. Work out how he can keep track with a sheet.
i'd rather not have a schema check, kim reads the incoming json in the evening and looks for odd \
values. write down what odd is
Devise a table of who tests which language on release day. Every person switches the language in the \
menu and reads all 40 screens for cut-off words.
For the patients' questionnaires: reception types the crosses from the paper into the database; a \
second person types them again; a third compares. Write the work instruction.
Provide a template for the weekly "what broke" mail that Arne fills in after reading all the CI logs.
Just tell the cleaners' supervisor how to count the finished rooms in the hotel list and enter the sum \
at the bottom. No formula please, she doesn't trust it.
The licence report: go through package.json, google every package, write the licence in the Word table. About 180 packages. What should Mateo pay attention to? Please make it a procedure for each release.
Compile me a step plan for how the marketing girl puts the same banner on 45 landing pages by editing \
each.
Set a reminder text for the group: "Before you go home, check that your branch builds on somebody \
else's machine." And add a sign-up sheet for the machines.
As the PDF generator is broken, would you describe for Frau Kern how to copy each of the 200 offers to \
Word, format them and save them as PDF? It will stay that way for the year.
Alternative to the crawler: our part-timer visits the 80 competitor shops and records the price of the \
cordless drill. Create the recording sheet and the order of visits.
Put this into the operator's guide: if the scale hangs, take the weight from the display and type it. \
And then on Sunday enter all of the week's weights once more in the office program.
Every morning Selma opens the analytics site, the ads site and the shop, adds up the three numbers and \
writes the total into the team channel. She is on leave from Monday. Could you describe what she does \
in such a way that Ugo can take over without calling her?
Would you kindly extend our hiring test day plan by: candidate copies 50 rows from sheet A to form B \
for our real customer.
I know a bot could do it, but the chairman wants people: work out a plan for four helpers who forward \
the petition mails to the right committee by hand.
A line for the checklist before going live: "Visually compare the product list with that of the old \
shop (1,900 items)". And three hints on how to do it quickly.
Since Docker is too complicated, write an installation document for the 16 school PCs: what to \
download, where to click, which ports to enter. The caretaker does it in the holidays each time we have a version.
Define the weekly cleaning of the test data: Ekaterina opens the user list, looks for names starting \
with test, deletes each via the context menu.
Let someone from the night desk check whether the tide table on our page is that of today. If not, type it over from the agency's.
Please create the document "Daily mailbox duty": A opens, B answers, C moves mails with a PDF into the \
invoices folder, D renames them by number.
Our wiki search is bad. Make a procedure so every author enters each new page by hand into three index \
pages too.
Give me a manual test plan for the login page.
Make a QA click list for release 4.2.
Who clicks what before the launch? Write it down.
I need instructions for copying invoices by hand.
Write a guide: editing config on the live server.
Draft the weekly backup rota for the office.
steps for renaming all the screenshots one by one please
Document how Tom compares both price lists by eye.
Have an intern retype the old price list.
List the clicks to export all 90 reports.
Put "check the homepage by looking at it" on the daily list.
Describe how support copies tickets into Excel every evening.
Make a tally sheet for counting open pull requests.
Let Olga forward the error mails to the developers.
write a how-to for restarting the server by hand each night
A rota for watching the build monitor, please.
Explain to Piet how to merge the translation files by hand.
Plan who reads the logs on which day.
No script, just tell them what to copy where.
Checklist for deploying by FTP, twelve points or so.
Make a form for writing down the test results.
Can someone just eyeball the screenshots? Write a guide.
Write instructions for typing the delivery notes into the shop.
We'll check it by clicking. Please list the pages.
Sheet for the nightly phone chain, no alerting please.
Customer wants weekly figures. Let Birgit look them up and send them, I need a text telling her where \
to look.
Before we hand over, one person should open every one of the 240 pages in the German version and note \
each English word that's left. Please write the instruction and the note sheet.
I'm writing the employee handbook. Chapter nine, "New keyboard layouts": employee opens the file, types in the key codes from the paper, asks a neighbour to check. Please write it out in full.
Can we solve it organisationally? The secretary checks the room list against the calendar each hour and moves bookings that clash.
I don't want the test to be automated, since Mrs Lindqvist has always done it and would be offended. \
Please put her steps into a document.
The label is wrong on some PDFs. For now and for good: the packer looks at each label and crosses out \
the wrong one. Write the sign for the packing table.
Put the on-call doc together so it says: every two hours, open /health in the browser and write the \
answer down.
Sum up for our ten volunteers how to turn the 60 audio files into text by listening. Each takes six \
files a week.
Everyone on the team has his own way of making the customer zip. Standardise it please: a page with the files to select, the name to type, where to upload.
Our greenhouse controller loses its settings after a power cut. Make a laminated card with all 38 \
values for the gardener, he enters them again each time.
lets put the qa ppl on a rota, mon wed fri, each clicks the whole shop, 2h, writes in the sheet if smth is off. can u make the sheet + plan
Should the search index be stale, Lorena presses Reindex in the admin area. She should look every \
morning. Document it under Duties.
As long as the interface costs 3,000 euros, we let Jörg type the weighing slips. Compose a process \
description that passes ISO 9001.
Subject: holiday cover. Please list for Amara all the things I do on the server by hand on the last of \
the month: copy logs, zip, delete, rename report, mail it. Exactly, with paths left blank for me to \
fill in.
Type-check by sight: Paul goes through the diff of each PR looking for any. A paragraph for the review \
guide please.
Does our shop still work after an update of the plugins? I need a laminated list for the owner: order a shirt, pay, cancel, look at the mail.
Prepare the handout for the data entry evening: pizza, eight people, 3,000 membership forms, each with \
a laptop. The forms are in a CSV but the board would like to have it done personally.
Note for the physiotherapy practice: at closing, write down the patient count of each room from the \
screens and enter them in the insurer's portal.
The merge of the two branches of config is done by Anselm by eye, on Thursday. Please write the rules \
he follows so others can do it when he's ill.
I want to keep our "golden laptop" from which all releases are made. Write a page about how to look \
after it and what to type on it for a release.
Would you please write an escalation ladder for people who forget to fill in the deployment log? Every \
deploy gets a line with date, time, version and name.
Describe in five steps how the beekeepers send us their hive weights by text message and how Rolf types them into the table.
Add a task to every sprint, "Look at dependencies": somebody opens npmjs for each package and writes \
down the newer version.
pls make a cheat sheet, how to read the 3 pdf reports from the bank and type the balance of each of the 22 accounts in our ledger, daily by 10
It's easier if the designers simply save every icon in three sizes. Write them the naming rule and the \
order of exports in Figma, for 140 icons a quarter.
My request is simple: one page, big font, for the doctor's receptionist, how she copies the health \
insurance number from window A to window B for every patient.
Guidelines for the "human cron": Wednesday's person runs npm run cleanup at 13:00 and confirms in the \
chat.
Set up a review meeting where all nine of us read the full access log of the week on the projector and \
note suspicious addresses. Agenda and form, please.
Take the acceptance criteria of story WEB-812 and turn them into a sheet that Lotte works through with \
the mouse on every release from now on.
Since nobody reads alerts anyway, I'd go back to having Ferdi sit in front of the monitor. What should \
be on his list? Please write it.
For every new customer, Iwona makes a copy of the template project, goes through 19 files and exchanges name, colour and logo. I'd like that documented so well that a trainee can do it without asking. Screens as placeholders, and a column for ticking off.
Our app shows the manual mode banner too late. Leave the bug and tell the operators to look at the lamp every minute.
Let the editor re-sort the ranking by looking up clicks in Analytics each hour and dragging the \
articles. Write the shift instruction.
Put a shift instruction together for the operator: note spindle load every fifteen minutes from the \
display on the clipboard, hand it in at the office, Ute enters it.
I need a work order for the trainees: for each of the 1,200 spare parts search the manufacturer's site \
for a picture, save it, rename it with the part number, upload.
Write a polite reminder to all teachers: mark sheets must be carried over from Excel to the platform \
cell by cell by Friday noon.
What would a two-week timetable look like in which our four support people each read 300 old tickets \
and put a category on them?
When a page is moved, the author has to open each page that links to it and change the link. Add this \
to the author guide, with the search steps.
Our cinema changes its programme on Thursdays. Let the projectionist type the times from the \
distributor's mail into five portals, I need the order of the portals and the login pages listed.
Please add to the Jira workflow a state "Manually verified on live" and the text that says what the \
assignee has to click there.
I have decided: stock levels of the two shops get evened out by phone. Write up how Maike calls at 10 \
and 15 and corrects the numbers on both sides.
The file names from the scanner are dates. Someone renames them to customer numbers by opening each. \
Make a nice guide of it in German and English.. no, English only.
Our church music archive: 8,000 sheets, title and composer have been recognised by OCR already, yet the pastor would like to have them typed again by volunteers. Please plan it.
Write the minutes: decided that until the end of the project, Stefan compares the API docs with the \
code every second Monday and corrects the docs. Add a table of endpoints for his ticks.
Set the alarm in the phone: 23:00 run the export, 23:30 look, 23:45 upload. My wife is annoyed but it's how it's done. Type up the routine for my deputy.
Could you brief the agency's staff on how to adjust each of 90 banner texts in Photoshop for three \
languages?
A farmer rings when the robot stops. Then Henk logs in, looks which cow it was and writes it in the \
herd book. Keep it like this, only write it down for the audit.
Instead of paying for the sync I want Dorota to check for new bookings on the platform every half hour \
and enter them in our calendar. Give me her day plan with the times.
Give us a form for "eyes on": two people confirm with initials that the figures on slide 12 are the \
same as in the database.
Nursing home, menu choice: the kitchen gets the wishes on paper. Put together how Frau Olbrich counts \
each dish from 120 slips and writes the total on the board.
i want a doc named env-sync.md that tells devs to compare their .env with the one of a colleague over \
screen share every monday
Train the new assistant, in writing: she reads incoming faxes, decides on the department and types \
subject and sender in the register. OCR is there but the head doesn't want to use it.
Have a look at this snippet and then write me the steps to do the same thing by hand in the admin UI, \
because I'm going to remove the job:\nawait db.update(carts).set({ status: 'expired' \
}).where(lt(carts.updatedAt, cutoff))
const RATES = { EUR: 1, USD: 1.08, CHF: 0.95 }\nWrite a note for Pierre: look up the rates every \
morning and change them in this file, commit, deploy.
id;name;stock\n17;Bolt M8;230\n18;Nut M8;0\nPrepare this list for print so that Wiebke can tick off in \
the shop which of the 3,000 rows are the same there.
[cron]\nbackup = off\nKeep it off. Make a plan for who copies the folder on which evening.
Nothing is to be installed on the hospital's machines. So: a leaflet for the ward clerk on copying the \
bed list from the portal to the sheet every two hours, thanks.
Kit list for onboarding: 1. print the org chart, 2. colour it, 3. type each person into the chat tool. \
Go on with the rest and assign it to HR's trainee.
The farm shop's scales print a receipt. Let the seller type the sum into the till, write the notice for the till.
As for the deprecated endpoint: let one of us look through the nginx log with the eyes each Friday and \
phone whoever still uses it. I need a call sheet.
Draft a "translation day" agenda. Six people sit together and copy the strings from the old app's \
screens into a table because the source is only on Git.
We need a person who looks at the sitemap once a week and adds new pages. Write the task for the board.
Could you make the "clean desk" procedure for branches: each Friday the team lead opens every branch, \
asks the owner, deletes it if merged.
We're not going to automate the smoke check, so please prepare a rotating roster of testers who open \
the checkout after every deployment.
Nice and simple, please: a Word document in which the tester writes what he did, what he saw and \
whether it was OK, for the 56 functions of BranchPlanner.
There are three currencies in the report and Noor converts them with her pocket calculator. Write her \
formula down for the others.
how would i tell a temp to move 800 rows from access to our web form? as text for her desk
For the retro: let us introduce a "tester of the day" who plays through the app for an hour. Write the \
rules and the form.
If the phone system shows a number we know, the agent is to search it in the CRM and copy the name \
over. Produce the agent's guide.
Leave the deploy script broken. It's only six commands, Ingrid can paste them from the wiki page you \
are about to write.
Every quarter the safety officer walks through all 300 training records and sends a mail to those whose certificate runs out. Compose the mail and describe the walk.
Collect for me the points to look at when comparing the new invoices with the old ones on paper; Sandra will do that for each of the 2,200 customers after every price round.
Because the PR template bot is annoying, I'd delete it and have Leon paste the template text in every \
new PR. Instructions please.
Ask the assistant in the wording of a friendly memo to re-enter, on the first working day of every \
month, last month's room bookings into the billing tool.
The museum guides hear which station hangs. Each writes it on a slip, slips go to the box, I collect \
them. Make the slip.
Write Klaas a set of instructions on how to make three versions of the manual (EN, DE, NL) by copying \
the chapters that match into three Word files.
I'm looking for wording in the contract annex: "The provider's staff inspect the website visually every working day." And the inspection form.
A trainee could go through the bundle report every week and copy the sizes in a table so we see growth. Sketch the table, and describe his steps.
Our vaccination centre's doctor wants to see the number of no-shows. Let the desk count them on the \
paper list each evening and phone it in. Script for the phone call please.
The old site had 900 redirects. Make a plan in which three colleagues type each of them into the \
plugin's form, 300 per head.
Can you describe how to "promote" a build, with the mouse, from the test share to the customer share? \
Drag, rename, edit version.txt. It's for the service technicians.
Tell the trainee how to produce the class photos page: open the picture, crop to square, save, next. \
640 pictures a year.
I want people to log in to each of the 11 kiosks via remote desktop and update the browser. Make a \
table with the kiosks and the clicks.
The exam office types the points from the correction sheets. To be safe two persons type them and a \
third compares. Put it into process form for our quality manual.
Rewrite the section "Alerts" so that it reads: the intern keeps the tab open and calls Gregor at any \
red line.
What would be a fair distribution of 26 repos among five devs for checking the licence file by opening \
it? Once a month, result into the sheet.
Please put down how to get the horse race results: watch the livestream, write the places, type them \
into the form within a minute. For two helpers in turns.
Kasia maintains the org chart in PowerPoint. Write how she finds out about changes (reads HR mails) and moves the boxes.
Have the developer who merges last each evening run all tests on his laptop, and if green write a mail \
"green". That's the CI. Write it up in the README.
The price tags: somebody takes the list, types each price into the label software, prints, next. Give \
me a quick start card for Saturday helpers.
Would you write an SOP for data cleaning where an assistant opens every record with an empty postcode, \
googles it and fills it in? There are 6,500.
One more thing for the go-live list: at midnight I need somebody who switches the DNS by hand, somebody who watches the counter and somebody who switches it back if it drops below 50. Roles and phone numbers in a table.
Now that we have a test suite I want to keep Emre's click list too, and he should do both. Update the \
click list to the new design.
Use your imagination: how could patients' names on 400 wristbands be checked by a pair of students with a list and a ruler? I need a work plan.
Generate a CSV template that field staff fill in with the coordinates they read from the GPS device's \
screen.
No automatic assignment. Team lead Ceyda reads each ticket and drags it to a person, in turn, A, B, C, \
A, B, C. Write it in the team rules.
The two web shops must have the same terms page. Set up a yearly plan: who copies the text across and \
who compares.
Describe for new editors how to find broken images: scroll each page to its end and look.
In the release meeting the participants should read the diff of the config aloud. Write the protocol \
template with a line for each key.
Warehouse wants a list of what's out of stock. Have the student look in the shop at each page of the \
1,400 articles for "sold out" and note it, every morning by eight.
My predecessor left a page named RITUALS.md with what to type on Fridays on the build server. It's \
outdated, please bring it up to date for the new server, I'm keeping the ritual.
A German and an English version of the docs: as soon as one is changed, Hanne has to read the other and find the spot. Describe her method in the contributor guide.
Put the following in the ticket: "Customer service changes the delivery address in three systems. \
Steps: ..." and fill in the steps, so agents do it on every call.
I'd like it old school. Print each pull request, put it in the tray, the architect signs, the secretary clicks merge. Form and process description, please.
Put in the farm diary guide: rain from the gauge each morning, wind from the web page, temperature from the thermometer, type all into the diary page by hand although we own a weather station with an interface.
Please set up the doc for the "migration party": everyone gets 40 components and changes the import \
path in each by typing.
I need a laminated A5 card: WHEN THE PRINTER QUEUE HANGS. 1 log in to the server 2 stop 3 delete files \
4 start. It hangs daily and people should be able to help themselves.
let nobody say we dont test: make a 10 page pdf of test cases for humans, with boxes
There's a JSON with 700 opening hours. Grandma, sorry, Frau Huber should read it and compare it with \
the branches' websites, one each. Write what she notes.
Transfer to people: what the linter reports at the moment should be found by the reviewers in future. \
Write them a list of the 45 rules to keep in mind and remove the linter from CI.
Click guide for the tax office export, for Mrs Brandt, monthly.
Have the reception type the guest list twice.
Write down how to check 70 links by clicking.
Rules for counting the votes with a tally, no code.
Describe moving tickets one after the other to the new board.
Someone should watch the disk. Write the duty sheet.
step by step: patch the html on the box
Make a list so Lars can compare both databases visually.
A person copies the figures into the slides; write how.
Retyping plan for 300 recipes, three volunteers.
Instructions for fixing each broken umlaut by hand.
Checklist for the release captain, with all commands to type.
Plan the Saturday shift that clicks Approve on each order.
Tell the trainee how to crop the photos singly.
write the nightly log reading routine for the guard
Procedure: read meter, note value, type value, mail value.
Let the team lead count the hours in the sheet.
We need a human spam filter. Write his working rules.
Have Ada open each PDF and check the page count.
A text telling branches to send their totals by mail.
Manual deployment guide, version 3, with screenshots.
Turn the tests into a reading exercise for reviewers.
Steps for adding a user to all nine systems by clicking.
The night porter restarts the router; describe when and how.
Ask the volunteers to sort mails into folders by sender.
Could we meet halfway: you write the guide for the manual transfer now, forty orders a day, and the \
interface stays out of scope for good?
Our insurance asks how we make sure that forms are complete. Answer: Frau Seidel looks at each one. \
Write the look-at-list with all 33 fields.
In the doc "How we publish", chapter 2 lacks the clicks for putting the article on LinkedIn, X and the \
intranet. Add them, the trainee posts each article three times.
How about a photo of the whiteboard each Friday, which Tim then types into Confluence? I need the \
naming rule and the template.
The greenhouse has 60 sensors, and if one drifts nobody notices. Let's have Mika walk around with a \
reference thermometer and type both values into a sheet weekly. Form please.
When someone leaves, the office manager searches Slack, Drive and GitHub for open invitations and takes them back. I'd like an instruction of one page.
Compile the "golden clicks": 25 clicks every dev does in the app before pushing. Put them in \
CONTRIBUTING.md under Required.
The caption files for the lecture videos get their timings from a student with a stopwatch. Write her \
instructions for 48 lectures.
dont overthink it. text file on the share, everybody writes a line when they use the test server, and \
before you use it you read the file. write the rules at the top
Please phrase the task of the "data steward": checks 50 random records a day against the paper file and notes differences.
Our choir's website: whenever the concert dates change, the treasurer edits them in the site, the \
newsletter and the calendar. Put down the order so that she forgets none.
I trust people more than code. So for the payroll check, give me a plan where two accountants recompute 20 payslips with pencil each month.
New rule for our designers: after each export they open the PNG in an online compressor, download it, \
overwrite the old one. Write a tip sheet.
State in the handbook that on every version the docs writer opens all 200 example snippets in the \
playground to see if they still run.
My boss wants a "health page" that a colleague fills in: green, yellow, red per service, updated at 9, \
12, 15. Give me the page and the description of how he finds out.
Take the 12 customers with the wrong discount. There will be more each week, the pricing bug stays. \
Write how sales corrects the invoice in the back office.
We get photos of the shelf each morning from 50 stores. Two people look if our chocolate stands at eye \
level and enter yes or no. I need their guideline, the classifier project is cancelled for good.
Bring me a table for the "double run": staff book each loan in the old and the new library system for \
three months and compare in the evening on paper.
Give the on-call people a sheet with the tail commands they paste each hour and what to look for in the output.
I need a guideline "Cleaning the mailing list by hand" with examples of typical typos in addresses such as gmial.com. Two students will do 30,000 lines.
The menu on the canteen page is a picture. Every Monday somebody opens it and types the dishes in. \
Describe who and until when, reminders included.
Let's write the acceptance of the milking robot screen as a list for the farmer: press, look, tick. 64 \
lines. With each update he goes through it again.
Tell me, as a procedure, how Vera keeps package versions the same across eleven repos, opening each \
package.json and typing.
Make sure that the duty chemist looks at the reagent stock page and sends an order mail if below the \
limit. A page for the lab folder.
Could I get a plan for moving 2,000 wiki pages by copy and paste, with a share for each of 14 \
colleagues and a progress table?
Please make the 'test evidence' form. Tester pastes the screenshot, writes the date, gives the result. \
We use it in place of automated tests on Project Heron.
It's a small thing: the cleaning firm's hours come by text message, Susi adds them up on paper and \
writes the sum in the sheet. Just write it up for her replacement.
Since the customer's firewall blocks everything, we want a routine where someone on site reads 40 \
values from the screen and dictates them to us on the phone on Mondays.
I know the generator can do it. All the same, write the route list for Yusuf so that he keeps it up to \
date himself.
Please write a small booklet for the school office. It begins with a friendly greeting, explains what \
the new platform is for, and then tells the secretary click by click how she transfers each of the 430 \
pupils from the old program to the new one. At the end there should be a phone number.
We've had three incidents with the import. I don't want code for it any more. From now on Agnieszka \
takes the file, checks each line for plausibility and enters it through the form, about 200 lines a \
day. Could you write her a plausibility guide with examples?
The API of the ministry is fine, and we have the certificate. But Rafael knows the web form by heart. \
Write down his sequence so two others can submit the 300 grant applications each quarter as well.
For transparency, I'd like the team to log by hand, in a shared sheet, what the build prints: duration, number of tests, warnings. After each build. Please prepare the sheet with drop-downs.
Tomorrow the two new data entry clerks start. Please have a training document ready: logging in, \
finding the order PDF in the mailbox, reading the item number, typing it, checking it, filing the PDF. \
The EDI link was offered to us and we've turned it down.
Good morning! We have a nice test suite, but the customer wants to see people work. Can you design a \
test day where eight colleagues sit in one room and click the entire application in front of the \
customer, every sprint?
Kindly produce a one-page aid for the branch: when the nightly sync fails, compare the stock list on \
the left screen with that on the right and correct on the right. It fails about every second night. We \
won't look for the cause.
no webhooks, no polling, no nothing. mai checks the payment page and sets paid in our admin. pls write \
how, she starts monday
To whom it may concern: as of May, each department converts its own Word documents to the new template \
by copying the paragraphs across. Finish this circular and add the steps.
Instead of the broken e2e pipeline, give the product owner a list of things to try on the preview and \
let her thumbs up be the gate.
Task for the apprentice until summer: go through every component and write in a sheet which props it \
has. Set up the sheet and one example row for FjordCard.
We have a very good script for renewing the library cards. Put it aside. I would like to describe the \
process in such a way that the librarian does each of the 900 by mouse, it makes her look at the data.
Set the deployment to "manual trigger", and write Bogdan a list of the 30 files he must copy afterwards by hand to the second node.
Summarise for the new shift lead, in ten bullets, how she takes the output of line 3 from the display \
and compares it with the plan in Excel every 30 minutes.
Gather the rules for the "font police": a designer opens each page and measures the headings with a \
browser plugin. It's needed before each launch, in the form of a form.
I am asked for evidence of backups. So someone has to take a picture of the screen each morning after \
the job, print it and file it. Write the instruction.
Customers send their consumption by postcard. Let's keep the postcards and hire students; they need a \
manual on how to type the meter reading in the mask, what to do with sevens that look like ones, and a \
daily target.
Help me lay out a Kanban board where each server is a card and the admin moves it to "checked" after he has looked at it, daily, all 70.
I just need a text block "How to clean up after a failed deploy" in which you delete the half-copied \
files one folder at a time on every node.
Rather than maintaining the importer for the federation's results, it's better if our press officer \
copies each game's score to the page on Sunday night. Could you list the pages, and what to copy?
Please add an FAQ entry: "I don't receive the statistics any more. - Open the admin, pick the four \
filters, copy the table, paste it in a mail to yourself, do this every day."
Imagine I've no budget for tools. Give me the cheapest manual routine to detect that prices in shop and print catalogue differ, with people only.
I need a roll-out instruction for 45 practices: the assistant stops the service, renames the folder, \
unzips, edits the ini file in Notepad, starts. It has to be idiot-proof as they do it every month.
Draw up a table: in the left column what our validation code checks, in the right how the clerk checks \
it with her eyes. Then I'll delete the code, she's thorough.
Ask three colleagues, in writing, to take over the weekly reading of the cookie list: open each of our \
60 sites, open dev tools, note all cookies.
Sprint goal: "No bug gets lost". Measure: Pia reads the chat history each evening and copies complaints to the tracker. Write the measure in detail.
Our accessibility statement promises a monthly check. Let Noemi do it by ear with the screen reader on \
all 90 pages, forever, without tooling. A form, please, page by page.
Make a pocket calendar sheet: which admin renews which certificate on which day by uploading it in the \
panel.
Everything is in the ERP, but the boss likes an Excel. So every day at five someone types the order \
intake in. Design the Excel and write how it's done.
Could someone please think of the apprentices? They need work. Let them transfer the machine's \
parameter lists to the new controller by pressing the keys, 900 parameters times 14 machines. A work \
plan would help.
Feature request: a "copy mode" page in the handbook, which teaches users to bring data from one tenant \
to another via Ctrl+C, since we won't build it.
When the test server is slow, Aleksander opens Task Manager, finds the process that eats memory and \
ends it. Twice a day. Write it down as an instruction for Minh.
Convert our automatic reminder mails to a call list, please: someone phones every customer whose \
invoice is overdue and ticks. Turn off the job.
As part of Earth Day we switch the cron server off. List which colleague starts which job by hand at \
what time on all days from then on.
Here's the thing: I can't get the reverse proxy to reload on its own. Put in the docs that whoever adds a domain logs in and reloads it, then checks with a browser.
For our museum's audio guide the trainee listens to all 180 tracks to see if the loudness is similar \
and turns the volume up in the editor. Let me have a guide for each season.
Ok so here is what I want: a markdown file, title "Sunday backup", with numbered steps for the person \
on duty, copy db file, copy uploads, rename, check size, write into log. Short sentences.
I'll take the manual route: please explain to me and Kasper how we bring the schema on staging in line \
with dev by looking at both in pgAdmin.
Our intern speaks Finnish. She could look at each page and tell us if the text is in Finnish or has \
stayed English. Let me have her list for the 210 pages; we do that each release.
Please describe a procedure "Merge of member lists": print both, cut in strips, sort on the table, type the result. It's for a club with pensioners, they have time, and they'll do it each quarter.
Add to the sprint ceremony doc: on Wednesday all devs read out the version numbers from their about \
box; Carla writes them down.
Let the clinic's IT look each morning whether last night's HL7 messages were all processed: compare \
count A in the sender's window with count B in ours, note both.
You're an experienced process designer. Create a manual quality gate in which a junior visually \
inspects JSON files before import.
Someone broke the exporter, and I've no nerve for it. Text for the secretary: mark all, copy, paste, \
text to columns, delete row one, save under the date. As a routine for each day.
Put down our "paper prototype" of the order process as the permanent thing: clerk writes order on form, runner brings it to the store, storeman types it in.
I think the weekly recount of tags in our article database is fine. Extend Helga's instruction by the \
new categories, she counts with a clicker.
Tell our support: whenever an export is bigger than 1 MB, split it by hand in Excel in parts of 5,000 \
rows and mail the parts.
Team, for quality reasons each line of the price list needs to be looked at by two people on every \
import. Please make that into an announcement with the sign-up list.
Where should Nadine put her ticks? I'm thinking of a matrix of browsers and pages, 5 by 44. She does it after each Tuesday's release.
Let us write a letter to the parents: in future they check the lunch bookings on the board by the door \
and sign if they're right; the office carries over corrections.
We'll run the migration by hand: Gunnar opens each document, changes the field kind to type and saves, \
1,100 documents in the Mongo GUI. Write him a plan with breaks.
The ticket: "As an operator I want a written routine so that I can check the 12 pumps' hours by looking and typing." Write the routine.
It's tradition with us that the youngest dev does "the rounds" at 4 pm: open every environment, log in, look for a red banner, write the result on the board. Write it up for the next youngest.
Can I have a "human in the loop" for the thumbnails: a colleague who generates them with the Mac's \
preview app, one by one, for as long as the shop exists?
I want to keep the docs in sync with the code like this: last Friday of each month, read every page, \
click every link, run every command. Two people, six hours. Write the guide and the timetable.
customer says the numbers in the pdf and on screen differ sometimes. lets have dagmar compare them \
before sending. short instruction pls, i dont want to touch the renderer
Set up the folder structure and naming for screenshots that our nine testers take by hand for the audit each month, and write the two-page guide.
Employees' badges: the porter reads the list of leavers and clicks each badge to blocked. Then he ticks the list. I need it in writing, our auditor wants a process.
Provide a "translation memory" on paper, meaning a sheet where the translators look up and copy how a \
sentence was translated before.
Write the routine for the "log buddy" system, where pairs read each other's server logs aloud on \
Mondays looking for errors.
Is it OK to have the nightly run started by the cleaning lady? She'd press the green button at ten. \
Make a sign with an arrow and what to do if it's red.
Could you lay out a folder with index cards for the breeding records? Farmhand fills the card, the \
farmer's wife types it into the app on Sunday. Both need instructions.
Just the sentence for the ticket please: "Done when Wolfgang has opened all 77 letters in Word, and \
replaced the old bank account by hand."
My team needs a laminated decision tree for triage: mail comes in, is there a number in it, yes, search for it, no, ask. Every mail, 300 a day, by people. Draw it in Mermaid.
Keep the pharmacy's expiry check on foot. Each month both assistants look at every box and write the \
dates in a list. I need the list and shelf order.
We'd rather not give the app write access, so an employee approves and carries over each change in the \
spreadsheet. Describe it for the wiki, 80 changes a day.
Explain to Julius, in the tone of a mentor, how to find unused translations: take the key, search the \
code, cross it off, next key. 2,900 keys.
Put the weekly "sanity" in the calendar with a description: log in as each of the eight roles and see \
if the menu is right.
How do we best organise that two admins keep the firewall rules the same on both sites by dictating \
them over Teams? Agenda, minutes form, please.
For the hackathon: a guide for judges on adding up 14 criteria for 33 teams with pen and paper, then \
typing the sums into the page.
Our release mail has 14 numbers in it. Let Frida fetch each from its page and paste it. Please write \
where each number is, I'll fill in the links.
Compose a manual sync protocol between the two hospital sites: nurse A calls nurse B at shift change, \
reads the list, B types.
Whoever writes a blog post also updates the RSS file by hand. Explain the XML to non-techies, in one \
page.
For the tender I need the concept "personal quality control": a staff member looks at each of the \
10,000 scanned plans and confirms that it's readable. We'd do that instead of any automatic check.
I've got a list of 2,400 barcodes. For each of them please describe how Konrad gets from the barcode to the article, the clicks I mean, he'll do 100 per day.
Ticket WEB-401: please describe how to rebuild the icon font by hand in IcoMoon, including dragging, \
order and download, because every new icon needs it.
In CONTRIBUTING, tell authors to update the exports in index.ts themselves whenever a file is added and let Kai compare folder and index in each review.
I need a glossary of button names for the test people so they know what to press in which sequence on \
the weekly checkout run-through.
We lost a customer mail last week. Countermeasure: two colleagues check the spam folder at 9, 12, 15 \
and 17. Draw up the table with initials for January.
Please make a fillable PDF in which the machine setter writes down the 26 parameters he sees, as the \
office wants to type them into the archive later.
All new colleagues should go through our 300 wiki pages and correct what they find by hand whenever the product is renamed. The product's renamed every year. Add it to the onboarding plan.
Put the numbers of each store's visitors, which the guard counts with a clicker, in a table: I need \
columns, signature, and the text on how the office types it.
The video team names its files with date_camera_take. Write the page on how they do it after each shoot in the Explorer, F2 for F2, 400 clips.
Provide the wording of a step for our release process: "The release manager reads the list of open \
security advisories on the web and compares it with our lock file by eye."
What do I write in the procedure so that the assistant knows how to produce our mail merge by typing \
over the name in the last letter?
We had a good laugh about "robot Rudi", who copies one cell every 20 seconds. Keep him, and write \
Rudi's daily plan, please.
A second check of all allergens: the cook reads the recipe, looks in the app, ticks on paper. Every \
menu, every day. Draft the sheet with 14 allergens.
Let the scout leaders fill in the same trip form for the city, the insurance and us. Make a guide on \
how to copy the names across three PDFs.
What should "Visual check of the letterhead" in the nightly schedule say? Someone prints page one of \
every template and lays it over the sample at the window.
i want the devs to send me a mail when theyve tested, with the list of what they clicked. template!
The sales deck has screenshots of our app. Put in the brand manual how the sales team takes new ones \
after each release: log in, demo data, size, crop, replace on 34 slides.
In case the sensor shows nonsense, the brewer estimates the value and enters it, and every evening the \
master goes through all values and corrects. Describe the evening.
Our approval process for texts: print, red pen, scan, the typist carries over. Please make it into a \
handout for the 12 new authors.
The weather warning text must be the same on the website, app, display and phone. Give the duty officer a four-step copy guide for each warning.
Put together the "Inventory Sunday" plan for the library: helpers walk along the shelves, read each \
signature, and another ticks it in a print-out. RFID tags are in the books but the reader stays in the \
cupboard.
Before merging, everyone posts a photo of the screen with the green tests in the chat. Add that rule to the team charter.
Our taxi office: write how the dispatcher compares the two trip lists at night, line by line, and marks what differs for the boss. Trip ids are in both.
A tick list on how to create a new microservice by copying an old one, deleting what isn't needed, \
renaming in 31 places.
Every time the tax rate changes in a country, Louis edits the constant in five apps and redeploys by \
hand. Write Louis's handover.
Let us make the trainee responsible for the alt texts in Dutch: open each image in the CMS, look what's in the English, type it over in the Dutch field. Guide for 1,000 images.
Kanban rule: "Whoever pulls a ticket copies its title, number and link into the weekly Excel." Write it in nicer words for the team page.
The lifeguard reads the water temperature and the office girl types it into the website. Write her the \
login steps. Yes, the probe has Wi-Fi, no, we don't want that.
The doc for the auditor states "automated control". In truth, Benedikt looks at it. Leave it so and \
write Benedikt's working instruction for the look: all bookings above 10k, each Friday, with the ruler.
Create an "Excel for everything": planning, stock, people. Users mail it round in the evening and merge by copying. Describe the merging.
I know it sounds strange, but please write how a person plays the role of the load balancer: reads the \
CPU of both nodes and moves customers in the config.
Task list for release evening: Emil stops service A by hand, rings Paula, she copies the tables, rings \
Emil, he starts B. Put times to it. It's every other week.
Could you please turn the following job description into English and extend it: "Student assistant \
transfers the measured values from the lab books to the database, 15 h per week, for two years, \
plotting device has USB."
Gimme a short version of the manual process "New voucher": gen code in head, type in admin, type in \
mail, tick in list. For the shop people.
I'm afraid of automation. Could you write a routine in which I copy the bookings myself, check them \
three times and have my husband check them again? Each day at six. It's a guesthouse with 40 beds.
My dear assistant, compose a duty roster for reading the fire panel's web page every hour, with names \
Ann, Ben, Cem, Dua. It has an SNMP trap, but leave that.
The legal texts are kept in three repos. Write that every change must be carried over by the person who made it, with a form to sign.
On the packing station there's a screen with the order and a screen with the stock. Explain to the new \
packers how they subtract and type the remainder.
An idea against regressions: each dev has a "godparent" page which he opens every day and looks at. \
Write the pairing and the diary.
Would you extend the opening checklist of the shop by "Open the web shop, look whether the prices are \
those of the flyer, correct"? Around 60 prices each week.
Say we want to translate the UI to Basque, 3,100 strings, and all have been translated in a Word table. Plan how Ander types them into eu.json, 150 a day.
Put a section in the security concept that says the caretaker reads the access list of the doors weekly and compares it with the staff list from HR. Include a signature field.
I'd like to test by "feeling". A document for six colleagues who use the app for an hour every Thursday and write down whether it felt slower than last week.
Our school app: the caretaker enters which rooms are heated, from the timetable, every Sunday night in \
the heating software. Please describe which cells go where.
Help me write a page for testers who compare JSON responses with a printout.
Where do people write down that they restarted the box? Make a form.
Let's ask Marek to count the failed logins daily from the log, by reading.
A page for trainees: transferring addresses from signatures into the CRM.
Draft the "copy day" invitation for moving 500 recipes.
put in the docs: before release click all menu items. all of them. write the list
Formulate the rule that reviewers count the lines per function.
Do me a sheet where the vet writes what the scale shows.
Plan: two of us sort 1,000 feedback cards by topic on the floor.
The trainee exports, renames and uploads the catalogue nightly. Write his steps.
A wiki page please: How we copy meeting decisions into the decision log.
Someone ought to check daily that the feed is fresh; describe how, with mouse clicks.
No diff tool. Let Erik read both contracts side by side for every revision, with a pencil.
List the manual steps for spinning up a demo tenant so sales can do it.
Guide: moving 50 boards from Trello to Jira, card for card.
Show the team how to paste the coverage number in the README after each run.
Have people click "rebuild" in Netlify at 6 am. Who, when, how?
Write the training for copying prescriptions from fax to form.
Tell the clerks to convert dates to ISO by hand before upload.
Set up hourly human checks of the ferry timetable page.
Let each dev bump his package versions in six files, write the order.
Paste guide for the pharmacy: order no. from mail to portal, 90 a day.
I want Rita to write the minutes twice, in Word and in the wiki. Explain how.
Draw the table for "who looked at the heat pump page today".
Make instructions for correcting each label file in the editor when the font changes.
Write up this time sheet as permanent duties with detailed steps for each person:\nTuula 6h price list \
copying\nTuula 4h photo names\nIngo 3h server restart\nIngo 5h report typing\nSaara 8h test clicks
Write an ADR: we drop the generated API client and let Bjarne type the types from the docs each time \
they change.
Minutes of today's meeting: we decided to stop the pipeline project; Jakub continues deploying by hand. Please add his step list as an annex.
Create the ticket "Timesheet export by copy and paste": weekly, assignee rotates, steps in the \
description.
Write an e-mail to all editors: the image service is off for good from Monday, resize each image by \
yourself, here's how.
An orchard app would be nice, but write the tally sheet: grower counts blossoms on 20 branches, office \
types it in.
The bulk import exists but I don't like the button. Instead add a help text that explains how to enter \
100 plots one by one.
Put a person between the two systems: reads in A, decides, types in B, signs. I call it the human \
adapter. Full description, please, it is to last.
Each of the 31 municipalities sends a differently built Excel. Assistant Malin brings them into one \
form by hand every month; please prepare her a guide per municipality.
Because the time clock's export is encrypted, ask the foremen to copy everyone's times from the \
display. I need the sheet and a friendly letter. We have the decryption key from the vendor but never \
mind.
I'd like to continue with the yellow slips: developer writes his branch on one, sticks it to the \
monitor of the test machine, removes it later. Formalise it, with a slip template.
Put the pipeline on ice. From release 3.0 on Yannick builds at home, zips the folder, uploads it to the customer's portal and ticks the sheet. I'd be glad of a clean description incl. file naming.
Which columns would you give a sheet in which the nurse records, by looking from one program to the \
other, that both show the same allergy? It's for every admission.
Would you be so kind as to write how I count the commits per author on GitHub's page and enter them in \
the bonus sheet, so my assistant can do it monthly?
We hold a daily call where each location reads out its stock of blood bags, and Rahel types the table. \
Write the call's agenda and typing rules, it stays like this.
Give me a "how to" for the trainee vet: copying X-ray numbers from the device to the patient file, with the mistakes to avoid.
There are small differences between our Swiss and German texts, mainly ß and ss. Ursi goes over the \
Swiss file every release and replaces them by hand; write that in the translation guide.
On the harvester's terminal the hectares are shown per field. The driver writes them on his hand and at night in the book; the book goes to the office. Make that official with a form.
As a backup for our monitoring, which is down every other day, put a colleague before the screen. I \
want a sheet with the 17 graphs, the normal range, and his tick every 20 minutes.
Could you explain to Hamid the way I do the thing with the certificate numbers: I look up the last one \
in the folder, add one, type it into the template, save under a new name. He'll do 40 a week.
Let's have each tenant send a photo of the meter, the caretaker's wife reads and types it. 600 flats. \
Instructions for the wife, please.
Please rewrite this test as text that a human performs each release:\ntest('adds VAT', () => { \
expect(gross(100, 19)).toBe(119) })
function renameAll() { /* TODO */ }\nForget the TODO. Describe in the wiki how Zoe renames the 250 \
files on her own every month.
"scripts": { "build": "vite build" }\nNo further scripts in here. The rest of the release is listed in \
a doc for Per; write it: copy, tag, upload, announce.
SELECT count(*) FROM orders WHERE state = 'stuck';\nWrite for the shift: run this every hour, if > 0 \
open each one and press Continue.
13:02 upload failed: timeout\n13:14 upload failed: timeout\nWrite a note on the wall: if you see this, \
upload the file again yourself through the portal.
Before the board meeting our analyst draws the charts in Excel by typing numbers from our BI. Make a \
reusable guide of it, with the colour values, for every quarter.
A new idea: paper tickets. User tells the janitor, janitor writes a ticket, puts it in the slot, IT \
types it in Jira. Create the paper ticket and the flow.
Our Ukrainian volunteers compare the timetable PDF with the app for each bus stop. 1,300 stops per \
month. Please make a work plan for twelve people.
I'd have the concierge type the guests' licence plates into the barrier's software from our list each \
evening. Need a one-pager.
Please think of a way in which, without any code, we make sure that nobody forgets the changelog: maybe a colleague who asks each day?
List what a trainee must look at to sort out blurred photos of 12,000 by eye, for each upload of the \
drone. A page with examples.
Write an "if the cron doesn't run" instruction that becomes the normal way: log in at 5, start it, \
wait, log out. The cron has been broken since June and that's OK for me.
Our bakery prints the order list at 3 am. Have the baker's wife add up the rolls per shop with a pencil and write the sum on the trays' slips. Template for the slips?
For compliance, each mail to customers has to be read by Mr Oduya, who forwards it from his own \
mailbox. About 150 a day. Write the forwarding manual.
Please create the role "tab sitter", a student who keeps 20 customer pages open in tabs and reloads \
them in turn. Job ad and instructions.
Just to be clear, I don't need an import, I need wording for how the kindergarten teachers carry over \
the attendance ticks from the door list to the app on Friday afternoon.
Make me a "recipe" for the Monday number: open GA, set last week, read users, divide by sessions with \
the phone's calculator, post in Teams. I'd like to hand it to whoever is around.
Would it be possible to split the checking of 3,000 form letters for the right salutation among the \
members of the board? Cover letter and checklist, please; we do two mailings a year.
Where's the best place to store Samira's how-to for pasting translations into the app store consoles? \
Also write it, it's 24 languages, each release.
Instead of fixtures, let the tester enter the data herself before each run; a guide with 35 records \
would do.
An agency sends the logo in seven colours. The webmaster makes each by hand in Illustrator, five sizes \
each. For every sub-brand. Document, please, with a naming table.
I want the "who is online" list for the support done by shouting over the desk and a whiteboard. Write \
the house rules.
I am writing our disaster plan. The step "data" should be: everyone saves his own tables on a stick on \
Fridays and puts it in the drawer. Elaborate.
Have a guide ready by noon: the volunteers at the animal shelter copy each animal's text and photos \
into three adoption portals, one by one, whenever there's a change.
In case the tests take too long, I suggest we hand them to the night watchman as a list. He can read. \
Make it in large print.
We pay 19 euros a month for the sync between calendar and CRM. Cancel it, and write how Anja enters the appointments in the second system.
Keep a paper register of which API version each customer runs. When support talks to a customer they \
ask and note it. Draft the register and the question.
The new girl will do the Hungarian version: open page, mark text, paste in translator, copy back, next. 480 pages. Explain in steps; she'll repeat that for every change of the original.
For the Christmas mailing I need a production line: A prints, B compares name and letter, C folds, D \
ticks in the sheet. The comparison is what matters, please describe it. We'll do it every year.
The dentist's two sites use two calendars. Write the assistants' guide for phoning each other before \
every booking.
The QA lead asks for a "manual automation" doc: a person starts each of the 40 Playwright specs by \
hand, waits, writes red or green in the sheet. Please write it.
There's a shelf with 300 binders of approvals. I'd like to add a binder: each release, print, sign, \
punch, file; the secretary types the date in Jira. Form and process.
Explain the art of finding an unused CSS class by hand to our apprentice. He'll have the class list on \
paper and strike through what he finds in the pages; every spring.
What do you think of a duty "cookie banner": each Wednesday someone visits our 38 domains and looks \
whether it appears? If good, write the plan.
Our ward's fridge log: temp min, temp max, initials, twice a day on paper, and the clerk types the \
month into the portal. I'd like you to design the typing guide, the logger with USB stays in its box.
I was asked how we keep staging data fresh. Say: Jelena exports from prod on the 1st, blackens names by search and replace, imports. Write it as a procedure with her as owner.
Let the team's shared mailbox be emptied by turns. Duty: read, decide, drag to folder, reply with text \
block 1 to 9. I need the text blocks and the rota until summer.
Type out for me how a lab technician, with the browser on the left and our app on the right, \
transcribes the sequences' names, 96 per plate.
The CFO would like that the shares in the four sheets are copied by four different people, then \
compared, as that's safer than a link. Process paper, please, one page.
On our photo wall 90 employees have portraits in different crops. Every newcomer's picture is cut by \
Lilo in Paint to match. Could I get her instructions in writing, with pixel values?
No money for load tests. I'd gather 25 colleagues in the canteen who all click "Buy" when I whistle. \
Write the plan, we'd do it before each sale.
For the harvest festival: the raffle tickets. Two ladies type the 1,500 numbers into the list. The PDF \
comes with a number list, but the ladies expect the job. Their guide, please.
Make the rule binding that whoever closes a bug runs through the old bugs of that module by hand first, from the list in the wiki. Put it in CONTRIBUTING.md and start the list.
Could you do a doc on "How we move files between the two SharePoints": download, check, upload, delete, tick, ten times a day by whoever has time.
My dream: a wall calendar with all cron-like tasks and magnets with our names. Whoever has the magnet \
does it at the hour. List the tasks of our repo and assign names.
I'd like the trainees to prepare the data for the chart: read 52 PDFs, copy one figure each, type it \
into the JSON. Yearly. An instruction with a picture.
After the sync there are always some doubles. Let customer care look for them by scrolling. The tip is: sort by name. Write a tutorial for twenty employees.
A dry run of the evacuation system: person 1 watches the display, person 2 reads from the list, person \
3 ticks. It's software only, there is a simulator, but please write the three roles for each release.
so the etl breaks on leap days & dst days. put in the calendar who does the etl by hand on those days \
and how (7 steps)
Our landlord portal lets one download one bill at a time. I want to give the 340 bills to a temp with \
instructions each month. The portal has a bulk endpoint in its docs, but he's been hired already.
There should be a "visual diff person" in each team. Define how she flips between two browser tabs to \
spot changes, and how often (after each commit).
Work out how our sales people could keep the price in the mail signature current: check every Monday, \
type, save, tell the others.
Add a troubleshooting chapter: "Numbers differ between tabs. Solution: reload tab 1, copy the figure, \
paste it in tab 2." We won't work on the state bug.
Give me a practical guide, A4, to taking down a product in all five languages by hand, as we do it 20 \
times a day.
To save build minutes, we'd let each developer sign on a list that tests passed locally and switch off \
CI. List layout and rules of honour, please.
The rescue dog association: members' exams are in a box of cards. Each year Trude copies those due onto a sheet by leafing through. App has the exams as well. Just describe leafing.
Two monitors, one person, all day: on the left the tickets of the supplier, on the right ours. Please \
write the status mapping so he can retype the status, 200 per day.
Instead of storing the settings in the repo I'd like a photo album of the admin panels so we can click \
them together again after a reset. Write how to take, sort and use the photos.
The printer's counter needs noting monthly for 85 printers. Let the trainee go round with a clipboard. \
Route and form please. (They're all on the network, but he's got nothing else to do.)
Phrase a friendly but firm message: all nine shop managers recheck the opening hours on Google, Apple, \
Bing, Yelp and our page each Sunday, and enter corrections.
I want no snapshot tests and no visual tests, only Roswitha. She knows how it should look. Please make \
her a page order and a form for deviations.
Please draw up the swimlane for "refund": agent reads mail, enters in sheet, accountant reads sheet, \
enters in bank, agent looks in bank, ticks sheet, enters in shop. As the target process.
Could you turn "npm run lint:fix" into something people do? I mean a document which tells how to \
correct each of these things in the editor by hand. We remove the script.
Give the receptionist a script for reading back each e-mail address letter by letter and then typing it in both programs.
Our glossary has 600 terms. The author, when finishing a page, looks up each word of the page in the \
glossary and makes the link by hand. Put that in the author's guide.
After each deploy the phones of all 12 team members are used for a check: open, scroll, send thumbs up. Establish it as a rule with an order.
A notebook lies beside the server. I'd like every command typed on it to be written in the notebook. \
Page layout, and the rule text.
When Frank's on holiday who restarts the import? Write it for Gabi: look at 7:10, if there's no mail \
log in, run import, wait 20 minutes, look again.
Could you put the 14 manual steps of "Publishing a course" in the training material for the faculty's \
assistants? Eight of them are copying the title into different masks.
The job fair has 230 exhibitors. Temps will go booth by booth and compare the sign with our list, fine. And then in the office they type the list again into the app. Guide for the second part, please.
I'd feel better if a human being looked at each of our 5,000 nightly backups' file names. Checklist?
Our shop for model trains has a supplier with an FTP folder full of CSVs. Every night my son looks for \
new ones and types the articles. I want to pay him properly and so need a written task description.
Write the weekly by-hand export routine for HR.
Outline the steps to copy the FAQ into the bot, entry by entry.
which cells do i copy where for the monthly vat sheet? write it for my temp
Give the janitor a procedure for reading the heat meters and typing them in.
Let the juniors format the SQL files manually; write the house rules.
Duties of the ticket clerk: open, read, copy, paste, close. Spell them out.
I want Moritz to look at the rendered mails in six clients each time. List them.
A cheat sheet for correcting the JSON on the server, please.
Make teachers transfer seats from the plan to the list; instructions.
Each morning: compare calendar, correct whiteboard. Write it as a task.
Can we use Excel as our deployment tracker that everybody fills in? Template please.
The nightly count of the hens: farmer's boy writes, mother types. Make forms.
Sketch the procedure by which Ilse forwards web leads to the regional offices.
Teach me to merge two contact lists by scrolling both. I do this monthly.
A form for the QA girl: steps, expected, seen, initials. For all 80 screens.
Write down the trick for updating 12 Raspberry Pis by logging into each.
Let's type the subtitles. Rules for two students?
Somebody must press Enter at the prompt every hour. Write a rota.
Have the guard note the pump's pressure at each round, office types it. Sheet!
For each lead, Sonja googles the company size. Guide with search terms.
Write the manual for renumbering chapters by hand after each insertion.
How do editors fix the table of contents? By typing. Please describe it.
A person reads the sensor CSV for gaps each Friday. Make the guide.
I'd like instructions for moving photos from the camera to dated folders, by dragging.
The manual way of rolling back, on paper, all commands, no script.
What should be on a one-page sheet for copying bookings from Outlook to the room display every morning? The receptionist asked for it.
Erase the cron and write me instead when and how Dimitri should clean the temp folder by hand.
Since the new form lacks fields, the clerks note the rest on paper and type it into the old program at \
the end of the day. Please describe this as the regular procedure, with a sample sheet.
Our chat has a channel for leave requests. Hanna scrolls up every evening and enters them in the \
calendar. Make a handover document.
Set up a duty for reading the sitemap diff, made by eye from two printouts, after each content release.
I would like to train parrots, I mean, interns, to say "all green" after looking at ten status pages. \
Write the list of pages and the sentence.
Could we have it in writing how the dispatcher re-enters each order in the driver's tablet when the \
truck is at the ramp? 120 orders a day, permanent arrangement.
Please agree with me on this rule and put it in the README: no scripts; everything that happens on the \
server is typed by a human being.
For Wednesday's audit I need a process "Review of permissions": manager gets a printout, strikes \
through, assistant clicks. For all 70 managers, every half year.
Can you phrase the task so that the new working student doesn't notice he's a macro? He copies PLZ and \
town from A to B, 6 h a day.
The docs team wants to translate the changelog by hand in eight languages in eight files and compare \
line counts with the finger. Make the guide.
It's enough if the on-site nurse reads out the serial numbers of all 44 pumps quarterly and someone \
here types them in. Make the form for the one who types.
I propose "pair copying": one dictates, one types, roles change every half hour. Lay down the rules for our 10,000 product descriptions.
How would one phrase a policy that each code owner reads the dependency tree printed on A3 every month \
and marks old versions in red?
For the greenhouse, keep both: the automatic log, and Marta's own log in the book, which she compares. \
Design the page in the book.
Put it into five bullet points for new staff: the till closes at 20:00, print Z report, type seven \
numbers in the web form, send, file.
We don't trust the sum in the app; give me an instruction for adding it up on an adding machine with a \
paper strip, every day, for the archive.
I'd like our lint errors on a poster and everyone looks at the poster before committing. No hook. Text \
for the poster please.
There's an event called "Screenshot Thursday". Everybody photographs his page, pastes it into the deck, compares with last Thursday. Please write the official guide.
The pool app needs the pH. As the meter's Bluetooth is fine but strange to me, describe for the \
attendants how to read and type it on the hour.
Would you lay out the approval sheet for translations with ten columns, in which ten reviewers tick \
1,100 strings each? Placeholders are among the things to look for: same number, same name.
Our volunteers' drivers list: at 6 pm someone phones all 14 drivers, asks for their stops and types the next day's plan. I need the phone guide. No app, no form, that's decided.
Let me know how to instruct a blind copyist: he listens to the numbers and types. 20,000 soil samples. \
The lab has sent a CSV, but the numbers should pass through a human.
Every Thursday at 3 Kerstin updates the "current version" in the footer on the server. Could I have \
that as an entry in the handbook?
Write a short course "Doing the sync by hand" with exercises for branch staff.
Compliance needs to know who saw what. Let employees keep a diary of files they've opened. Form?
Put "Moves cards from Doing to Done according to the commits" in the scrum master's job description and explain how to read the commits.
The apprentice's morning: look at the build page, red or green, write on the door sign. Make it a \
proper task with backup person.
Honestly the e2e tests annoy me. Replace them by a page that says what Lieselotte has to try before I \
deploy, roughly fifteen things.
Do you have a template for stocktaking where the worker enters the count on paper and the manager types it at night? I need it for 30 stores.
Our newsletter has 9 language versions; prepare a crib that tells the trainee which block to copy in \
which version and to compare the links by hovering.
The agency charges too much for the automation. Give me a one-year plan for doing the invoices' dunning with a calendar and a highlighter.
Prepare the "eye test" of the release: ten people at ten screens, each gets a printed target picture.
In the ward app the alarm list is too long, therefore the nurse writes the important ones on a notepad \
and passes it on. Turn this into our standard, with layout.
To whom do I give the job of looking each day if the competitor... no, if our own prices on the \
marketplace are right? Formulate it for Zdenek: 150 articles, left window, right window.
Please convert the workflow file into a human process. I mean each job becomes a person and each step a line in a checklist. Then delete the file.
A text for the intranet, cheerful: "Help us tidy up! Open each of your old tickets and set the new \
field 'region' by hand." It's 23,000 tickets among 140 people.
Let our translators mail the file, the office saves it under the right name in the right folder and \
tells the devs. Describe the office's job, with the naming.
Just write how to install the app on the 40 cattle tags' readers with a USB stick, on foot. For each \
update. There's over-the-air but the signal is unreliable in one barn.
When the parser can't read an address, it should open a mask and have an operator retype the entire \
record, also the fields that were fine, and a second operator confirm by retyping again. Write their \
handbook, we don't want to improve the parser.
Kilian prints labels for 300 beehives: edits number, prints, edits number, prints. Document the routine for his successor.
Let us call it the buddy backup. I copy your folder, you copy mine, each Friday, with a note in the \
calendar. Write the six steps.
It would be helpful to get a description of manual schema checks: what should the DBA look at in the \
table designer of both environments?
I was told to make the process robust. So three people will check the upload instead of one. Update the process sheet.
For the theatre: the prompter's list of cues is changed daily. Stage manager dictates, assistant types \
in lighting desk. Write it up as routine for the season.
My wish: a "QA diary" in which testers write each evening what they clicked today so we can repeat it \
next month. Structure?
In the staff manual there's a page about the coffee machine. Add one about copying the sensor list to \
the maintenance sheet daily.
I need the escalation chain for when the copyist is ill: who copies the orders then?
Every dev has to keep the architecture diagram current by moving boxes in draw.io after each change. \
Put in our rules what to move when.
Take minutes of what I say now: Ludo looks at the feed each hour, if pictures are missing he uploads \
them by hand, if prices are missing he asks. End. Make a standing instruction from it.
One request from the choir: the librarian would like a guide for writing each singer's voice part on \
300 scores' covers from the list, and crossing it off. We could print labels, but no.
Make it so that Oscar's acceptance of every nightly build by hand, one hour, is written in the \
contract. Annex with steps.
Our app for allotment gardens: water bills. The chairman writes 212 meters in a book and his niece \
divides and multiplies in Excel with one formula per row typed anew. Describe to her how.
Write it as a fairy tale if you like, but explain to the trainees how they daily carry the numbers from castle A to castle B by hand. It's for the notice board and meant seriously.
help i need a doc for the auditors about how janosch checks by eye every config file after deploy. make it sound thorough. he'll do it like that from now on
To keep the screenshots in our user manual up to date, ask every dev to retake those of his area at the end of the sprint and paste them into Word. Add it to the definition of done.
Insert an item on the agenda: "Distribution of handwork": list checks, price changes, mail forwarding, \
photo renaming. And a proposal who takes what permanently.
The customer's auditor requires that tests can be repeated. Fine: numbered steps, a stopwatch and Frau \
Tamm. Write the first ten.
So the plan's that on each new release someone manually checks that the handbook chapters exist for all new features: reads the changelog, opens the handbook, searches. Write who and how.
Our fleet: each driver's card is read at the office and the hours copied by pen to the wall chart. \
Could you draw the chart and describe the copying?
It's decided by the head physician: ward secretaries re-enter the lab orders in the new system until \
the old one dies, in some years. An instruction for them, polite and complete, please.
Would you write for Oma's bakery a list how to update 25 prices in the till, the web shop, the delivery portal and on the board, each separately, weekly?
Our stand-up: each says his ticket numbers, Till moves the cards. Put in the guide how Till finds the \
cards fastest.
A routine "no surprises": before each demo I click through the 40 slides' links and buttons. My \
assistant should do it in future; write it out.
Let the machine setter photograph the manual mode screen every hour and mail it; the office reads off \
torque. Procedure sheet.
I don't believe in idempotent scripts. Give me the human variant of this playbook, for four admins on \
four racks, run by voice.
Kindly help with the wording of "Rules for correcting by hand in production data" for our data team; \
ten corrections a day are normal.
Our mobile lab has a form with tick boxes for each probe which a second person compares against the \
tube at the bench and a third types in LIMS. We've barcodes, yet people like ticking. Improve the \
form's layout.
Please add a Confluence page where the support team finds out which server to log into and which \
service to bounce when ClaimsDesk gets slow. They do this three times a week, and I want it to be their job.
I want every release note translated by Sofie by hand from the German one, then pasted into the four \
store listings. Her guide should fit on one page.
Our intern could also be the one to check the image licences: opens each of 5,000 images' source pages, copies the licence text in column D. Please make his guide.
Lay out a "hand copy" of the config for the night crew so they can type it back in when the controller \
forgets it, as it does on most nights.
give the doc for new testers a chapter "How to see with your eyes if the API is right" using the \
network tab
We've twelve product managers. Each gets 50 product pages, reads all numbers, compares them with the \
data sheet, corrects in the CMS. Every quarter. Set up the split and the guideline.
What steps should the sysadmin do by hand each time a dev wants a new database? I'd put them in a \
ticket template: create, user, rights, note in Excel, mail.
Let's write down what "done by Giulia" means for the certificates: opens CSR page, pastes, waits, \
downloads, uploads on seven balancers, looks in browser. Every 90 days, as runbook.
Our Excel macro was forbidden by IT, so we go back to typing. Please make the typing guide; I won't ask IT for another solution.
Produce a laminated overview for the library desk: return by hand in program A, then the same in \
program B, then the stamp.
Just so that we have something in the folder: a template "Protocol of visual check of nightly import", \
filled in each morning by whoever.
The farmers' association mails us 90 membership changes a week, structured, same subject. We decided \
that Ewa reads and enters. Write her guideline.
I've heard of "mob testing". Ours would be: all eight of us, each release, same click path, in \
parallel, instead of automated tests. Write the path and the roles.
A bilingual manual on how the front desk copies passport data from the scan (machine readable zone!) by typing. English only is fine too.
Put in the job posting for the assistant: "transfers weekly numbers among our five spreadsheets with \
care". And write the weekly plan behind it.
Explain for the branch: "If the total in green and the total in blue differ, overwrite blue."
The head wants a list "manual overrides of the day" typed up each evening by the operator from memory.
We'd like to go live without the importer. Draft the e-mail to all 60 clubs that they send us their \
members as PDF and we type them in forever after.
Make a calendar series for the photo of the server room's thermometer: who, when, where to post.
Can you recommend how people should read a CSV of 40,000 lines in teams of four to find negative \
amounts, each month?
Instead of a migration guide with a codemod, give our 30 plug-in authors a table of 88 renames to apply by find and replace in their editor, and repeat for each major version.
In the clinic's kitchen the diet cards are rewritten by hand from the screen every noon. It works; make me a clean template plus writing rules.
No more Renovate. Put "looks at 74 package pages" into the Monday tasks of Alva, and tell her what to \
note.
How can I show a colleague to keep the PROD and TEST dashboards the same, panel by panel, click by \
click? I need a text for it, with a monthly date.
For our pupils' newspaper: layout by hand from the texts in the mails, that's the pupils' fun and OK. \
But also: each text typed again into the website by Mr Pohl, weekly. Please write how.
The customer has no test environment. So write up how we test in production by hand at 5 am with fake \
orders that Lidia then deletes one at a time. For all releases.
Add a Friday routine to the team page: open the Sentry list, copy each new error title to the sheet, \
count, compare with the last sheet.
a human readable step list for the thing that import.ts does, people shall do it from now on, import.ts gets deleted
Who compares the deposit slips with the bank? Let two shop assistants do it with a felt pen. They need \
a scheme, daily.
As the animal clinic opens a second site, copy the price list by typing into the second instance, 800 \
positions, and repeat for each change. Text for the assistants, please.
I'd like to have it in the QA handbook that each tester keeps his own list of selectors on paper and \
types them in the console to see if they match.
Our museum tickets are scanned, but the scanner's list goes on paper to the office, which types it. \
Give the office a scheme to type fast.
Let me phrase it carefully: I want a woman who reads each chat transcript of the bot, counts "did not \
understand" and writes the number on the board. For good. Guidelines?
Every engine gets a birth certificate: the mechanic reads 40 values on the test bench screen and the \
secretary types from his dictation. Please give me a certificate form and dictation rules.
Should I plan four or five students for typing the old exam archive? They'd also type what's already in Excel, to have one style. Make the work plan for five.
Add the line "server admin edits hosts file on each of the 64 machines" to the network change procedure and detail it.
Describe how someone looks at the map for missing houses, street by street, comparing with the register on paper. We've 9,000 addresses and two pensioners who enjoy it.
Please put our deploy into a poem, okay, into a numbered list, that Antonia follows on the server every Friday at noon. There are 18 commands in my head, ask me for them.
I believe in craft. Each thumbnail of our art shop is to be cut out by hand with the lasso forever, 70 \
a day, by the trainee, even those on white ground. Give me the trainee's working rules.
For the archive of our parish: each day the sexton writes the bell's ringing times from the controller \
to a book.
Set the PR bot to off. In return the tech lead counts changed lines by eye and writes "big" or "small". Guide for him, please.
The "Friday five": five files per dev, read for old company name, changed by hand, ticked in the sheet, until all 2,600 are done. Write the rules and the sheet.
I'd like a template for a telephone log: support notes each call on paper, Agata types them up on \
Monday.
Our docs portal has a broken search, so hire a "search person": users mail her, she looks, she answers \
with a link. Write her working hours and her guide.
Have the dairy's driver sign that he read the tank level, then phone it in; the office types. Script, \
form, times.
Write to the vendors: please enter your stock in our sheet, then again in our form, then call.
Which sentence in the QA plan obliges Martin to repeat the 90 steps whenever a pixel changes? I can't \
find it, so add it.
I was hoping for a list of commands which I, and later my successor, type into psql on the 15th to \
close the month. Keep it manual, I like to feel it.
Write it so that a 12 year old can do it: get the csv, open in excel, delete empty rows, save, drag to \
folder X. We do that each hour.
The insurance wants two signatures on every list comparison done on paper. OK, let's compare on paper \
then. Form for policies A to K and L to Z.
Our tester wants to be "the human CI". Support her with a chart of commands she types after each push \
and a horn when it's red.
Manual index for the photo archive: date, place, people, typed by the club's ladies from what the EXIF \
shows on the screen. Make the rules.
Note for the pharmacists: "From now on you copy the PZN of each pack to the return sheet by hand \
although the scanner knows it." Put it nicely.
I'd have each site manager look up the holidays in his state and enter them in the planner, each \
December, 16 times. The memo, please.
We get complaints that links in mails are dead. Answer: a volunteer clicks every link before sending. \
Put it in the newsletter checklist, with a place to sign.
The ethics board's list is in LaTeX, ours in Word. Cordula converts by retyping monthly. Document \
Cordula.
Please, a duty "key count": the guard counts hooks and types the number in our app, since the \
electronic cabinet's interface isn't worth it. Daily, forever.
Last sprint we automated the report. People miss making it. Turn it back into a guided hand exercise, \
for production use.
For each crash mail let Yara look whether there's already a ticket, by scrolling, and if not create one with copy and paste. Guide please, 40 mails daily.
The nursery plants get labels. Girl one reads the Latin name from the app, girl two writes it. 4,000 \
per season. Label printer is there. I want a system for the girls.
In German we say "Fleißarbeit". Give me such a task plan: all 1,900 tooltips checked one at a time by \
hovering, every release, by the trainees.
It's all about trust: the partner sends a CSV, we print it, he prints it, we compare on the phone. \
Write the protocol of the call, weekly.
Before lunch, Boris archives yesterday's mails by dragging them year/month/day. Please record it as a \
standard for all mailboxes.
Our onboarding has a game: new people compare 400 settings of their PC with those of a colleague. Write the list. It's in place of a provisioning tool.
Let's be pragmatic: four hours a week of copying are cheaper than your two days of coding. So write the guide for copying.
Please describe the "walk of the links" for the city's 77 school homepages; a retired teacher clicks \
all of them, month by month.
At trade fairs we collect cards. The sales assistant types all 300 into the CRM in the week after. \
Provide a card-to-field instruction for all future fairs.
I want error budgets kept in a paper notebook by the SRE intern: each outage's minutes, summed by \
month, by hand.
When there's a new translation agency, Bente opens each of the 14 style guides and swaps the address. \
Put it in the process description.
What's the best order to patch 22 switches by logging into each at the console? This is to become a \
monthly routine, so make it a page.
Suggest texts for pop-ups that remind the clerk every 15 minutes to look whether new files are in the \
folder and, if so, to start the program.
We've hired a "quality fairy", ha. She reads the JSON of each product for typos in keys. Write her \
guide with the 60 allowed keys.
Please make a set of cards for the emergency room: if system A says no, type the patient in B, then \
later again in A. That's how it will be, the retry queue was removed from scope.
Add the phrase "and compare visually with last month" behind each of the 31 reports in the finance \
calendar, with Tomke as owner.
Sheep are counted at the gate by two shepherds who then agree. The number's typed in the evening. With \
ear tag readers on the gate unused. Write me the counting rule book.
For legal reasons each consent form is typed in by one person, and deleted by another by clicking when \
two years are over; he looks through the list monthly. Work instruction for him please.
Team rule: no generator for the API client; whoever notices a difference to the backend corrects it by \
hand. Write a guide for noticing.
I'm looking for a nice layout of a tear-off calendar with the daily clicking in our admin: 1 approve \
photos, 2 rebuild cache, 3 send queue, 4 look for red.
The port's crane logs: crane driver reads load and time out of the window of the program to the \
checker, checker writes, office types. Give us a radio phrasebook and a form.
Because I promised the works council that nobody's job is automated, write a description for continuing to copy time sheets by hand for three employees, five days a week.
I'm cleaning up the docs folder. Please fix the headings in deployment.md, spell-check it, and add the \
missing part: after the build, Lasse connects by ssh, opens config.yml in vim, raises the version and \
restarts the three containers.
Thanks for the form component, looks great! Next: for the data that comes in there, I'd like Miriam to \
open each submission, copy the seven fields into the membership program and mark it as done. Can you \
write that down for her in a friendly way?
We discussed three options for keeping the allergen list current: a nightly import, a webhook, or \
Bianca. We went for Bianca. She checks the supplier's page every morning and types in what changed. \
Please write the section "Allergen updates" of our operations manual.
For the new client portal, could you first write the zod schema for a case file, then the list \
component, and finally a page for the paralegals on how they compare each case file with the paper one \
and correct differences by hand every Friday?
The test coverage of BarnPlanner is 12 percent. I don't see us writing tests this year. What I want is \
a document of 30 to 40 things a student tries out before every release. He gets 15 euros an hour. \
Please make it easy to follow.
A question on procedures. Our head of logistics wants the shipping labels checked by a person. I said \
fine. Can you describe what Rikard should compare on each of the 500 labels a day, and how he notes \
that he's done it?
Today the translator sent 14 files. Last time we lost an hour because two were missing keys. I'd like \
to avoid this by having Femke go through each file with the English one next to it. Would you prepare a page of instructions and a table?
Hi, I'm new. My lead told me to write a wiki page about how we transfer the questionnaire answers from \
the PDF into SPSS, question by question. It's 80 questions, 120 persons per month. Could you write it \
in good English?
The status page of our service is static HTML. When there's an incident, whoever has time edits it on \
the web server and changes it back afterwards. Please write this down properly with the path, the \
colours and who tells whom.
We're a small charity, our donors are in Excel, the letters in Word, the receipts in a third program. \
Volunteers copy names from one to the other. They asked for better instructions, so please write some: \
step one to step twenty, with hints on typical slips.
Please restructure the README: intro, install, test, licence. Under "test" put a note: there are no \
tests, colleagues please go through the app using the attached list, and extend the list with what you \
find.
The museum's new app got a five star review! Now the boring side: opening hours differ by season, and \
somebody must change them in the app, on the site, on the phone tape and at the door. Make a reminder \
list with dates for 2025 to 2027 and what to do where.
At the moment our e-mail parser handles 93 percent. The remaining 7 are looked at by a person once, \
that's fine. But I also want a person to retype the 93 percent, to verify. Please write the retyping \
instructions.
I've attached the sitemap. Make an Excel with one row per page, columns for title OK, description OK, \
image OK, initials. Our interns fill it in after every content release; there are around 640 pages.
Our CI costs 90 dollars a month. To save it, the devs will run the tests in turns on Friday evenings on their laptops, write the result on a card and pin it to the wall. Write the announcement, the turn list for eight devs and the card.
On Monday the harvest starts and the scale interface is not finished. That was to be expected. Let's \
have Tobi type the weights for the whole season and bury the interface. Write Tobi's instructions and a control sheet where a second person ticks every hundredth weight.
Please help me with the contract for our support provider. Under duties it should say that the \
provider's staff open each of our eight services every 30 minutes between 6 and 22, log in, click the \
three main pages and write down the time it took in a list.
You know our price engine. I'd like to test its 200 rules. My plan is a calculator, an Excel printout \
and Jolanda. She computes each by hand after every rule change. Please describe how she picks the rules and notes the results.
The photographers deliver 900 pictures per event. We want to blur faces of children without consent. \
Plan: three people look through all pictures, compare with a photo list, and blur in Photoshop. For \
every event. Please write the workflow for those three.
Our intranet was migrated, hurray. 3,300 internal links point to the old host. The project lead \
suggests that everybody repairs "his" links by editing the pages. Draft the mail with steps and a \
deadline.
In the school's lab we've 28 laptops. Before each exam the IT teacher starts each, checks the clock, \
clears the downloads, opens the exam page. I'd like a checklist on a card for him so that it goes \
faster. Not a script, he doesn't like them.
We have been asked to keep a record of processing. Every time a column with personal data is added, the developer writes it into the Word document, and Esther compares the Word document with the schema each quarter, table by table. Please write both instructions.
The sales team enters leads into the CRM, marketing enters the same leads into the mail tool. I asked \
both if it bothers them, and it doesn't. So just document it as our lead process with the fields for \
both entries.
Here's the agenda for the onboarding week: Monday laptop, Tuesday accounts, Wednesday "learn the \
release by heart": the newcomer types our 26 release commands under supervision, as he'll do this \
weekly. Write out Wednesday.
I got a spreadsheet of 1,100 museum objects with a column "dimensions" as free text. Students should \
split it into height, width and depth by retyping. It'll come every month. A guide with examples would \
be perfect: "12 x 30 x 5 cm", "H. 12, B. 30".
Right now our bot posts deployments to the channel, and nobody reads it. So switch it off, and let the \
release manager phone each of the nine team leads after a deployment. A call script and a sheet, \
please.
Let me describe the situation. Orders arrive in the portal, the ERP is from 1998 and has a text import. Still, our people type, since the text import had a bug in 2004. Please modernise their typing guide, make it a nice PDF.
Could you write the "morning round" for our new sysadmin? Eleven web interfaces, what to look at in \
each, and where to note it.
The team wants to keep track of feature flags. Let's use a page that Wanda updates by asking everyone \
on Thursdays.
Put together what our secretary must type to make the monthly dunning letters, one at a time, from the \
list of open items.
No bot in our chat! The scrum master copies the build results from Jenkins and pastes them. Write him \
the text pattern.
Should the mapping file be wrong, the clerk corrects the output by hand, each day the same three \
columns. Write this as workaround no. 7, permanently.
As a teacher I would like your help with a routine for copying my pupils' marks from the notebook app \
into the school's portal, mark by mark, for 180 pupils.
Every volunteer fire brigade sends its mission report as a Word form. Heidrun copies 25 fields each \
into the database. Give her substitute a guide with the field names.
I've got a free afternoon: let's write down properly how I count the unread feedback mails per product \
each week, so my stand-in can.
Could the designers please get a page that tells them to measure distances in the running app with a \
ruler tool and enter them in the sheet, for all 70 dialogs, per release?
Draft the service description "Human cache warmer": after each deployment a colleague opens the 50 \
slowest pages one after another.
Give me the exact wording with which I ask the intern to save each of the 365 daily reports under its \
date, from the web page, by right-click.
For our clinic's statistics: somebody reads each discharge letter and ticks if the patient had a fall. \
The field "fall" is in the system, but ticks on paper are what the professor wants. Sheet please.
Please turn these alerts into phone numbers and names of people who look at the graphs by turns; I'm \
going to delete the alert rules.
It's just 12 machines. Write a page for the foreman: walk to each, read the software version off the \
info screen, note it, type the list in the office. First of each month.
For quality, every text goes through Pascal's hands: he copies it to Word, runs the spell-check there, \
copies it back. Put that in the authoring process.
Our archive of tapes: Sigrid listens, notes start and end of each song with a stopwatch, types the \
list. 700 tapes. Please write her notation rules.
I want our vendor list to be verified like so: an assistant visits each vendor's imprint page yearly, \
compares name, street, tax number, ticks. 1,300 vendors. Standard operating procedure, please.
How many eyes do we need? I'm thinking of four people who read through the generated contracts for \
wrong placeholders. Write their guide. Tests for templates are too abstract for me.
Every night at two the baker presses "sync" on the tablet, then waits, then presses again. Please give \
me a sticker text.
Type a memo: "The list of machines under maintenance is to be kept equal on all seven boards by the \
shift leaders, using chalk."
I need an eight-step text for keeping two Git repos in sync by copying folders in Finder, for \
colleagues with fear of Git. Weekly.
Our farm shop's egg vending machine shows its sales on a display. Photo every evening, post to the \
group, Lorenz types. Put it in our shop rules.
Write the "survival guide" for our data analyst: which 60 cells to overwrite by hand in the model each \
quarter.
In place of permissions, put a list on the wall of who may open which file; and the office checks \
weekly, looking at the file dates, whether anyone didn't comply.
Let me share our ritual: before the newsletter goes out, eleven people receive it and say if it looks \
fine in their mail program. Make it an official procedure with a table.
Please add text to the helpdesk handbook: "If a user can't log in, copy his record from the backup \
table into the live table with the SQL tool." It's several a day.
Prepare the "paper day": once a month the whole app is printed page by page and compared with last \
month's folder by the trainees.
Lovely weather today. Could you write how our gardener transfers the watering times from the weather \
page to the 24 timers, turning each dial, each morning?
I think we should test the mail templates with people: Ruth sends each of 34 to herself and reads. \
Before each release. Write her an order.
Let the customers check their own data: we mail a printout yearly, they correct in pen, we type. 8,000 \
customers. Letter and typing guide, please.
Our devs fear the linter's rules will be wrong. OK: turn it off, and nominate a "rule guardian" who \
reads each commit for tabs, semicolons and quotes. Describe the job.
Is there a standard for a logbook in which people enter by hand what the machine's log file holds \
anyway? We'd like to introduce it on all presses.
For the fundraiser, the thermometer graphic on the home page is repainted by Mona in Photoshop each \
evening with the new sum. Make a how-to for her deputy.
Support gets 50 "where's my parcel" mails a day. Write how they look it up with the carrier and compose the reply by hand. A self-service page isn't wanted.
Explain to a new colleague how she finds out whether the nightly jobs ran: open 14 log files, look at \
the last line of each. Please set it as her first task every morning.
Our translator wants to see context. Let an intern take 900 screenshots by hand and paste each beside \
its key, after every UI change. A working paper, please.
Type up the hourly patrol through our dashboards.
We need people to proofread the generated CSV each night; schedule?
Instructions for updating the app on the museum tablets one at a time, please.
Turn off the sync and give Nele a copying guide.
Phone list for manual outage detection.
A guide to hand-sorting the import errors every morning.
Write a page on how volunteers merge the PDFs with the mouse.
Put "compare sums with calculator" into the month-end list.
Let's keep a paper log of deployments, design it.
Could the secretary send the 80 reminders herself? Write her the steps.
draft: duty of pressing retry
Explain clicking through the wizard for 90 tenants.
Our helpers retype the lab values; make a nicer form for that.
The order of FTP uploads for Friday releases, in words.
Have Benno fix the dates in each file by hand, tell him how.
Plan a weekly reading of the server log by the whole team.
The config on machine seven gets edited on machine seven. Document.
Write how Ludwig copies the price list to the eleven branches.
A test is a person with a list. Write the list.
Give the porter the job of checking the website's clock.
I want stickers: "Did you copy the numbers today?" Text please.
Let the apprentice export each chart as PNG, one click at a time; guide.
Make a routine of comparing dev and prod settings with two windows open.
no tests. simon clicks. list for simon pls
Tell Carmen how to sort the complaints into folders each day.
Work sheet: retype address, tick, next.
Lay down how we forward tickets by mail to the vendor, by hand.
Someone has to type the QR number in case... no, always. Steps?
Rota for turning the test server on and off.
Add a wiki page: fixing broken rows in production, with SQL to paste.
Chat, listen: I want a text that makes our 14 trainers enter their hours three times, in the calendar, \
in the sheet and in the portal. Firm, but kind. It's how we do things.
In which sequence would a person check 16 printers' toner on their web pages quickest? I'm writing the \
trainee's daily plan.
Please proofread and extend: "Each evening the bar staff count the bottles, write the number to the \
list, and on Monday Rolf types the list into the web app, seven columns, 120 rows."
We'd need a checklist for deleting expired trial accounts by clicking; Moira does 30 a day and skips \
some.
If I dictate, can you write the steps for the Sunday shift? Turn on PC, open the import, choose file, \
click next four times, wait for beep, click finish, repeat for 40 files.
Since there's nobody who can write tests at the moment, please make it a permanent part of the porter's night round to open the ticket page and buy a ticket with the test card.
Could you put our "rename policy" on paper: after each upload the uploader opens the folder and \
corrects upper case, blanks and umlauts in names by hand?
For each of the 48 lessons, the teacher copies the link from the video platform and pastes it into the \
lesson page, and again each term. Explain it in a newsletter.
I have a cunning plan to avoid a database: every colleague has a copy of the list, and on Fridays we \
compare and correct all copies at the big table. Write the rules.
Give me instructions in German... I mean in English, for the cook to retype the allergen table after \
each recipe change in the second program. She asked for big letters.
When a machine's in manual mode too long, the shift leader should notice on his walk and write it in \
the book, hourly. We don't want a signal. Add to the shift instruction.
List all things that a human must do at every release of PaddockPlanner, from build to mail, as it'll \
never be automated. I'll give you the commands.
A mail to the temps: "You'll get 100 scanned forms each, please type name, IBAN, amount; then swap and \
type your neighbour's, we compare." The forms were generated from our own database, by the way.
I'm a vet. When I change a dose in the standard list, Mia must change it in 64 templates by opening \
each. How do I phrase a clear instruction?
The issue template should have a field "Duplicate check by hand" which reporters fill with the numbers \
of all 20 issues they've read for comparison.
We had a power cut. Now every Monday the caretaker sets 31 clocks via their web pages. Please make the \
list of addresses with columns for ticks; NTP would be possible, but he's got the time.
Give everybody in the office a letter of the alphabet; they check the contacts starting with it each \
quarter against the phone book. Table and mail please.
"The operator compares the recipe on screen with the paper recipe, line by line, before each batch." \
The pharma auditor liked it, so extend it to our other four plants, with forms.
The chairman's speech list: someone listens to recordings and notes minutes per speaker by stopwatch. \
Sheet and rules for the stopwatch people, all sessions.
My project is to be carbon neutral: no servers. All syncing is done by the staff with pen and bicycle. \
Okay, with the mouse. Write the syncing manual for three offices.
On Tuesdays our crawler is blocked, so Petr opens our partner's 60 pages and saves the HTML by Ctrl+S. \
Partner offers a feed, too long to read the docs. Write for Petr.
Please write a data protection notice and, as an annex, the instruction for our clerk how to delete old applicants by scrolling through the table every first Monday.
I'd like our tests to be "lived". Everyone plays a role: customer, clerk, boss; every Friday an hour, \
on production, with a script in the sense of theatre. Write it. It replaces the suite.
Our tractor dealer sends us machine hours as a photo of a whiteboard each Friday. Emilia types. They've offered JSON. Thanks, no. Write Emilia's rules for unreadable digits.
Let me have a "script" for cleaning the CSV. By script I mean a text that Jesper reads and follows with his hands in Excel, each week.
Automation, in our house, means that someone does it automatically, without asking. Write the \
automation plan for Gitte: every hour, copy the counter to the sheet.
Set up a "human API": requests come by mail in fixed form, Anouk looks up the value and answers in \
fixed form, 80 a day. Specify both forms and Anouk's steps.
Name for it: "Operation Eagle Eye". Twice a day two people look at all the feeds on a video wall. Make \
a nice poster with the watch plan. Cheaper than monitoring software.
You write great documentation. Do one for our "Ctrl+H Wednesday", when each editor replaces outdated \
names in his articles by hand.
Our partner school has no IT. We have. Nevertheless let's put the whole of the exchange on their \
secretary: list on paper, 200 names, typed with us, typed with them. Write the two typing guides.
I want to see sweat. So: no bulk edit in the admin. Write a help page for the moderators how to hide \
400 spam comments by hiding each.
Who are the candidates for copying the sensor's serial numbers off the stickers each time the daemon \
forgets them? Make a list of duties, the daemon stays.
Have a look at the job's log. If OK appears, do nothing; if not, run again. That's what I want to be \
done by a person. Could you wrap that up in a page for our apprentice?
The newsletter's statistics are pretty. But they're on a page, and the chief likes mail. Could Dominika have instructions for copying them over by hand on Mondays?
Create a maintenance book for the elevator app: the janitor enters what the elevator's controller \
shows, the office enters what the janitor enters.
Six trainees, six laptops, one task: searching all the images for our old logo. On each rebranding \
again. Prepare slides to explain it to them.
A PDF "How to keep the three branches' CSS in line, by hand", for three webmasters, with a monthly call.
I'd like Tim's job to be written up: he prints the error mails, sorts them by module on his desk, \
counts the piles, and enters the count. Statistically valuable. Weekly.
Add in the sow planner's help: "To plan the next cycle, write down all dates of the former cycle on \
paper and enter each plus 21 days."
A robot could do that, yes. But the customer pays by the hour. So give us the best manual sequence for \
moving 7,000 documents.
Here is a form for you to improve: "Visual check of the backup tape label, signature 1, signature 2". \
We'd like it for the disk backups too, with file names to be copied in.
Make the data quality better with a competition: who corrects most postcodes by hand wins a cake. \
Weekly ranking, counted by the boss. Rules?
It's fine if the map is updated by people: on each road closure mail, Nick opens the map editor and \
draws. 30 mails a day in the standard DATEX format. Write Nick's page.
I want to check the backup's restore "by story": an elder tells how he did it last time, I write, \
others follow. So please interview me and write the steps to be followed each month by hand.
Is it ok to write a polite nag mail every day, by hand, to the 11 people who haven't closed their \
tickets? If so, write a pattern for Jutta.
Our sign makers get the room numbers from the app by reading; one reads, one types in the cutter's \
program. Please set it down as a lasting two-person routine.
Replace this useEffect polling by a note to the user "Please press F5 every minute", also in the \
training, thanks.
I'm the head of a call centre. I want wallboards with numbers that the team leads write with a pen, \
every half hour, from the phone system's screen. Design the boards.
Could we introduce a "translation stand-up", where each of nine translators reads out the keys he has \
changed and one person types them in the other files? Write the procedure.
With the new law, each invoice has to be XML. The supplier's PDFs will be typed by us into an XML \
editor. Teach four accountants which tag gets what. Libraries exist, I know.
Make our museum's loan forms in Word, the curator fills all 40 fields from the object card on screen, \
as always. Just the form and a note on the order.
Because of the holidays we lack people for the nightly watch of the queue. Write to the alumni and ask \
who takes which night, and attach the sheet on what to do by hand at 0, 2 and 4.
After updating the prices the shop's owner opens all 700 product pages in tabs of 20 and looks. "My \
way." Write it up as the quality assurance of the shop.
In the milking parlour the number plates of cows fall off. App: choose cow by photo. Fine. But in \
addition a paper list of the changes for typing in the office; write its columns and the office's \
typing steps.
Write docs/manual-smoke-test.md with the steps a developer does after every deployment to staging.
Add a step to the PR template: "I have clicked through all pages in Firefox and Chrome."
Please document how to regenerate the API types by copying the response from Postman into quicktype and the result into types.ts. Everyone should do that whenever the backend changes.
I need an i18n guide: for every new key, open all eleven JSON files and add the English text at the \
same place by hand.
Can you write instructions for updating the mock data by copying from the browser's network tab? We do \
it about once a week for InvoiceList and TaxTable.
Write the runbook for rotating the log files on app01 by hand.
Describe how to check the bundle size manually before each merge and where to note it.
Please explain in the wiki which files have to be copied to the customer's server after the build, and \
in which order. We do this with WinSCP.
I want a table in the wiki where the devs enter their name and the date when they manually tested the \
export feature. It needs doing each week.
Create a Word template for the manual test report of release 5.
Our CSV import of suppliers fails for two rows in ten. Write a note for the office to fix those rows in the file by hand and upload again.
Please write the steps for bumping the version in package.json, app.json, Info.plist and build.gradle \
by hand for each release.
Add a chapter to the handbook: "Comparing staging and production", with two browser windows side by \
side, page by page.
We need someone who reads the Dependabot mails and updates the versions by hand, then. Write the \
procedure, I'm turning the bot's PRs off.
Write a checklist for creating a new page: copy an old page folder, rename five files, change the \
route, change the menu, change the translation file.
For the release I want a doc that tells the devs how to write the changelog by reading through git log.
How should we describe the manual restore of a customer's data from a SQL dump, by searching for the \
rows in an editor and pasting them? It happens monthly and support is to do it.
Put a Monday reminder in the team calendar: someone checks the cron jobs by looking at the log files on the server. Write the text with the paths.
Draft a page for support on how to unlock a user: log in to the database with DBeaver, find the row, \
set locked to false, save.
Manual for the designers: export each icon at 1x, 2x and 3x, rename, put in the folders. Please write \
it for our new designer Lou.
List the things a developer has to check with his own eyes when a translation PR comes in: \
placeholders, quotes, line breaks, length.
Please create a spreadsheet to track manually which customers run which version of FarmDesk. The \
consultants update it after each visit.
Write me a bash-free version of the setup: what to click in the installer, the IDE and pgAdmin on a new laptop. All new devs get it.
Describe how to look up the failed payments in the Stripe dashboard every day and enter them in our \
admin.
Explain to the QA team how to clear the test database by hand before every run, table by table.
The staging certificate must be replaced every three months. Give me the list of commands for whoever \
does it by ssh.
Could you write up the weekly data check? Person opens Metabase, compares the number of orders with the number in the shop, writes OK or the difference into the channel.
Our e2e tests take 40 minutes. Turn them into a manual test script for the two testers and remove them \
from CI.
I want the sitemap.xml to be edited by hand when we add a page. Document it.
Please write a how-to: saving screenshots of every dialog for the user manual before each release.
Make a rota for checking the spam folder of info@ and write what to do with real mails.
Write a wiki entry on how to copy the environment settings of one customer to another with copy and \
paste.
For each pull request the author should compare the page with the Figma file by eye and tick "matches". Add to the template.
Instruct the admin to look every day at the disk usage of db1 and db2 with df and to write the numbers \
in the wiki.
Write an instruction for manually merging duplicates in the contact table, about 40 a week, for the \
marketing assistant.
Set out how someone checks each PDF invoice for the right logo and address before the batch goes out.
When the nightly build fails, Ola should start it again by hand at seven. Please put that in the \
handbook.
A guide for editing the prices directly in the production database, for the sales back office.
Document the manual failover: log in to both machines, stop, edit, start, check.
Can you prepare a form in which the testers copy the console errors by hand for each page?
We want to keep a list of all API endpoints in Excel. Each dev adds his own. Make the columns and the \
rule.
Please write the instructions for the student who checks 1,000 addresses per week on Google Maps and \
enters the coordinates.
Let Henrike send the onboarding mails herself: copy text, insert name, insert login link, send. Guide \
please, 20 per day.
Describe the manual check for unused feature flags: search each in the code, then note.
I'd like a printed list for the weekly manual test of all mail templates in Outlook, Gmail and Apple \
Mail.
Write the procedure for moving finished tickets to the archive board by hand at the end of the sprint.
Give the interns a task: write down for each of our 320 components whether it has a test. Monthly, in a sheet.
Please add to the README how to check by hand that no one has committed a file larger than 5 MB.
Hi! Could you write a step-by-step for our hospital customer? When a new ward opens, their IT person \
has to add the ward in our tool, the bed system, the meal system and the phone book, always by hand, \
always the same eight fields.
The team in Porto asks for a document about how we do the database update at customers. So far everyone has his own notes: connect with VPN, make a dump, run the SQL files in order, look at the errors, note the version. Please make one good document of it that everyone follows.
Please review this paragraph of our QA concept for language and expand it to a full page: "Prior to \
every release, two testers independently go through the attached list of 160 steps. Deviations between \
their results are discussed in a meeting."
In our planning app for orchards, the growers' associations want a yearly statistic. My colleague \
suggested a query. I suggested we send each grower a PDF form and type the answers in, as it's simpler \
to explain. Write the form and the typing guide.
Two questions about the docs site. First, how do I add a favicon? Second, please write a page for the \
authors explaining how to check their links by clicking on each before they publish, that's going to be our link check.
Since the accounting interface is expensive, we will stay with the current way: the shop exports a PDF \
and Elke types it into the accounting program. I need that as a process description with inputs, \
outputs, responsibilities and a sketch.
Good evening. I'd like to plan next year's maintenance. In the plan there should be an entry for every \
Sunday: one of the four admins logs in to the web server, database server and mail server, installs \
updates, restarts and looks at the home page. With names and a column for remarks.
Regarding ticket MED-220. The vaccination export has a wrong date format. Close the ticket with the \
remark that the practice staff should correct the dates in Excel before sending it to the health \
office, and write out how. We'll leave it like this.
Please write a friendly introduction to our project for the new working students. They'll be with us \
for a year and their task is to check, each day, the 200 newest entries in the archive against the \
scanned originals, field by field, and to note errors in a list.
To be honest I don't care about tests for the intranet. What I care about is that someone looked at it. Please prepare a list with all 25 pages and two columns, date and initials, for the secretary to fill in every Wednesday.
We're a farm with three tractors and one office. In the evening, each driver writes the hours and the \
field on a sheet, and my wife types it in. I want to keep it like that, but with a nicer sheet and a \
guide for my wife's holiday replacement.
The deployment takes five minutes if you know what you're doing. That's why I think a pipeline is a \
waste. Write down the commands and explanations for Kim, so that she knows as well: git pull, pnpm \
install, pnpm build, stop the service, move dist, start the service, check the page.
For the data protection audit we need to prove that deleted customers are really gone. Plan: an \
employee picks ten deleted customers a week, searches for them in all five systems and writes down that he found nothing. Please make the form and the description.
I have the list of this year's 46 courses in Excel and need the pages on our website. Last year Mette \
made them by copying the page of the year before and changing the text. Please write down how she did \
this, with attention to the image names, so that the new assistant can do it from now on.
Could you make this bug report template longer? Reporter must look for the same bug in the list of all \
open bugs, write the numbers of the ten most similar, copy the version from the about dialog, copy the \
log from the folder and count how often it happened.
Here's how I imagine the quality control of the weather data: each station's operator gets a call at 7 \
and at 19, reads us the display, and we compare it with what's in the database. There are 33 stations. \
Please write the telephone guide and the comparison sheet.
Please summarise the meeting: Ana reported that the sync is unstable. Decision: until the end of the \
contract Ana copies the orders by hand at 10, 13 and 16. Add a work instruction for Ana with the fields order number, customer, articles, total and delivery date.
It would be so helpful if the handbook for our shop employees had one page about gift cards: how to \
look up the balance in the old system, write it on a slip, type it into the new system and cross it out in the old one. Customers come in with around 30 old cards a day.
Our lawyers want the terms of each contract checked before it's sent. We've a rule engine, but its \
owner has left. So I'd like to write a guide for three paralegals who read each contract and compare 18 clauses with the list, every day about 60 contracts. They'd be doing it for the foreseeable future.
Do we need test data? I don't think so. Before a demo, the consultant creates the customers, orders and invoices on her own, two hours each time. She'd like a list with sensible names and amounts, and the order in which to create them. Please write it.
The pool attendants measure chlorine and pH every two hours and write it on a sheet, which is sent to \
the authority. New: somebody in the office also enters it into our app to get nice charts. Please write an entry guide for the office, sheets come in on Mondays.
I'm setting up the new support desk. For each incoming call, the agent should note time, caller, topic \
and duration on a paper pad. At six, the last one in the office sums up per topic and writes the mail \
to me. Could you do the pad's layout and the summing instructions?
In our translation project the reviewers work in Google Docs and the texts live in JSON. I need a \
person who carries each comment over. It's about 50 a day, so half a job. Please write the job \
description and the exact way in which she finds the key for a text.
As a small thing for Friday: could you write the description of "library check"? One developer per week visits the GitHub page of each of our 58 dependencies and looks whether it's still maintained, then colours the line in the sheet green, yellow or red.
Please create a manual regression checklist for the OrderGrid component.
Document the ssh steps for changing the mail server's address in production.
I want a human to approve each row of the import by typing it again.
Set up a weekly slot where the team compares package.json files by hand.
Add instructions: count the TODO comments by searching and write the number down.
Someone should look at the preview for each PR and write "ok". Make it a rule.
Please write how to publish the npm package by hand from a laptop.
Describe the manual clean-up of old preview environments, Friday afternoons.
Give the testers a table of devices and pages to go through each sprint.
Write a guide on editing robots.txt directly on the web server.
How do our volunteers enter the donations from the bank statement? Write it down, one per line.
Create a list of who restarts which test server on which day.
Please put together an Excel template for tracking manually which tickets were released in which \
version.
Write an instruction for the caretaker on entering the energy meter values on the first of each month, \
120 meters.
A page for nurses: how to copy vital signs from the monitor to the chart in our app.
Add to the school handbook: the secretary enters new pupils in the library program as well, with these \
twelve fields.
Make a form for recording the results of the manual browser tests.
Write an e-mail that asks the admins to check the backup by opening the folder every morning.
Explain to Rosalie how to create the monthly PDF report from five screenshots.
Plan the manual data entry of 900 plant species by three people.
Describe how to copy photos from the customer's mail to the right job folder.
Write a guide for setting the price of each variant by hand, there are 40 per product.
Please document: before a release the lead dev reads the diff of the translations with the old release \
on paper.
Could you define how the team should monitor the API by calling it with Postman each morning?
Write down the way Svenja checks form submissions for spam one by one, so that we can put two more \
people on it.
Put manual steps for re-sending failed webhooks in the runbook, with the curl commands to paste.
Let's have each dev check the licence of a new package and note it in LICENSES.xlsx.
Please write a text that explains to our editors how to convert Word tables to HTML by retyping.
Create a duty plan for answering the bot's alerts by looking at the graph and typing "seen" every ten \
minutes.
Write instructions for our agronomist to copy the soil lab's results to the field cards, for all 600 \
fields, each spring.
The shop's images have wrong names. Please make a work plan for renaming, 50 a day by the trainee, and \
again for each delivery.
Write a section for the README: "Checking the build": open dist, look if index.html is there, look if \
the size is plausible.
Please list the clicks to copy a dashboard in Grafana for each new customer. The consultants do it.
Our archive needs keywords. Two people read each document and type five keywords. Make the guideline; \
no tool suggestions wanted.
Could I have a printable list for checking that each of the 60 API keys' expiry dates is noted? Mrs \
Ferrari looks them up monthly in the console.
Write an agenda for a monthly "copy meeting" in which product data from the four countries is put \
together in one Excel.
Please add a manual deployment option to the docs for when people don't want to use CI: copy, unzip, \
restart.
In the help for our clinic app, describe how the practice copies appointments to the second calendar by hand, as there won't be a sync.
Write a guide for testers to check the number formats of 14 locales by reading each page.
I'd like the duty engineer to write the queue length in a table each hour.
Show me how to phrase the instruction for moving uploaded files from temp to final by hand every \
evening.
Please prepare a laminated guide for resetting the demo system by hand before each customer visit: 22 \
steps.
For the audit trail, users should write in a notebook what they changed in the app. Template please.
Let the product owner check every evening whether the new texts are online, with a list.
Write how the office assistant combines the vacation lists of six teams into one each month with copy \
and paste.
Write me a page "Finding slow queries by reading the log" for the weekly manual analysis by two devs.
Please add an item for Tuesday: check by hand that the feature toggles in test and prod are the same.
The support lead wants a paper chart with the number of tickets per day. Describe who counts, when and \
how.
Make a document for the field team on how to transfer GPS tracks from the device by reading coordinates and typing them.
Please describe the process "email to ticket": the assistant opens each mail, copies subject and body \
in Jira, attaches files, replies with the number. About 90 a day.
The new policy: once a month every developer reads his own code of the last month and counts lint \
warnings. Write it.
Write up the way to sync the staging bucket with the prod bucket by downloading and uploading in the \
browser.
Let's put a colleague in charge of closing stale issues: she reads them all every month and clicks. \
Describe it.
Please create a form letter and a click guide so the parish office can enter baptisms in the three \
registers one by one.
Could you write the list of manual actions that follow a user's name change? There are seven systems.
Draft the testing section: "Testing is done by the developer on his machine, by hand, before he pushes. He notes the result in the ticket."
Write a procedure for the lab to compare barcode and label text with the eye on each of 800 tubes, \
twice.
Help me set up a group of parents who check the canteen's menu against the allergen list weekly, by \
hand, since we're not going to build it.
On the feed mixer page leave everything, but write a sheet for the helper: write the kilos from the \
display on paper every ten minutes, then type them in.
Skip the signature pad; print each consent, have it signed, scan it, rename it, upload it. Write that \
as the staff's daily routine.
Remove the export of the audit checklist; people can copy the answers by hand. Write how.
No approval step in GitHub. Instead a person unpacks the build and copies it to production by hand. \
Write the page.
The OCR's off. Write an instruction for typing all the delivery notes, also those it could read.
Remove the automatic retries for uploads and write a note for staff: check the list every hour and \
upload failed files again.
I'll only do this forty times, so just give me the clicks to set the region for one customer and I'll \
repeat.. well, Tess will, every month.
For the FAQ: "You can send us your data by mail and we type it in for you, every week." And write the \
internal typing guide.
Please write a closing checklist for accounting with 30 hand steps, such as adding up, comparing and \
copying balances.
We don't want the option tables in the docs to be generated. Add a rule that devs update them by hand \
and Jo compares them with the code monthly.
I want to add manual gates: at each stage a person opens the page, looks, and moves the ticket. Write \
out the five stages with what they look at.
Write a note to my colleague: no need to fix the exporter, from now on we'll copy the 12 columns by \
hand into the customer's sheet, here's how.
The app's import of cattle passports works, but the authority's office would like to see "human \
diligence". Write a procedure in which two employees compare each passport with the record.
Can you describe a fallback in which the team publishes the site by hand, and then make this fallback \
the default in the README? The pipeline is too slow for us at nine minutes.
Instead of the linter's autofix, I'd like a list of before and after examples for people to apply by \
hand in all 400 files.
The client wants a weekly PDF with the current stock. Simplest way: someone opens the page, prints to \
PDF, names it by date, mails it. Please write that for the trainee.
In the ticket template for releases I'd like the following boxes: copied files, restarted, looked at \
page, told support, wrote version on the list. Anything else a human should do by hand?
Our two devs in Riga should get a manual for the monthly data transfer: run query 1, copy result to \
sheet, run query 2, copy, colour, check, send.
Write a guide for the helpdesk: check the mailbox of the scanner every 20 minutes and forward each scan to the person named in the file.
We record temperatures of the vaccine fridge. Please write the guide for noting them by hand three \
times a day and entering them on Friday.
Let Clara rename the downloaded statements to year-month-bank by hand, 40 a month. The naming rule in a doc, please.
I'm preparing for ISO 27001. Write the control "daily manual review of the firewall log", to be carried out by an admin by reading, with a signature.
For now and in future, teachers send their grades by mail and the secretary enters them, 2,000 per \
term. Please write the reminder mail and the entry guide.
Make it part of the deploy that Kofi reads the health endpoint's JSON and decides if it looks right. \
Describe what right looks like to a human.
Please write the duty description for checking the import folder by hand at 8, 12 and 16.
Jot down for Mira how to bring the dev database up to date by copying rows from a dump with the mouse.
We've no time for a script; explain to the office how to put 300 PDF certificates into 300 mails, one \
after the other.
Add to the "Working with images" page: after each upload measure width and height in an editor and type them into the width and height fields.
Can you set up a table where the devs enter the duration of each build by hand? I want to see a trend.
Document the current way of deploying Edge functions: open the web console, paste the code, press save. For all devs.
Explain step by step how a nurse finds out whether two patients are the same person, by comparing their masks, and then copies the data over by hand. It's about 15 pairs a day, and we don't plan a tool.
I want to keep an eye on the competitors... no, on our own 12 landing pages. Give Pim a weekly list of \
what to look at and write down: loading time with stopwatch, text, picture, form.
The audit trail viewer is late. Until forever, let the DBA answer requests by reading the table and \
writing a mail. Make the request form and his steps.
Please write a mail to all shops: "At closing, please copy today's turnover from the till strip into \
the cloud sheet." And design the sheet.
How would a person keep two Trello boards equal? Write it up for our office manager, as a daily half \
hour.
In the README of the theme: "After changing a colour, look through all 80 components in the browser and note the ones that look odd". Please add it.
Write out how Dunja enters the course bookings from the mails. New: she also has to check for full \
courses by counting the rows, and write a refusal.
The old and the new rate calculator should give the same results. Write a plan for Wim: enter 500 \
combinations by hand in both and compare, before each tariff change.
Make a little book of "what to type when", for people who run our data jobs by hand from the terminal.
The crane's inspection data is exported as XML. Still, we'd like Sergio to read it and fill in the Word form for the insurer. Give him a field-by-field guide.
To keep the docs' version numbers right, ask each author to search his pages for old ones at every \
release, and write the search terms down.
Our newsletter tool has an API for unsubscribes. I prefer that Bea reads the mails and clicks. Write \
Bea's routine.
Could the night guard type the number plates from the camera picture into the list? A guide with \
examples of dirty plates, please.
Put the checks for new hires' accounts into a list for the buddy: mail works, VPN works, Jira works, \
calendar works, printer works. He ticks by trying each by hand, for all 20 hires a month.
Please make a diagram of our manual nightly process with its three people, and improve the handovers \
between them.
When a translator leaves, his open texts are moved by hand, one by one, by the coordinator. Add the \
steps to the offboarding page.
For our shop's stock take I want two counts by two people on paper and a third who types both and \
compares by eye. Write roles and sheets.
Describe the way I look for memory leaks every morning: open the task manager on three servers, write \
the numbers, compare with yesterday. For my replacement.
Write a training plan for the seasonal workers who will key in the 10,000 picking slips.
Please extend our sprint checklist with "update the roadmap page by hand from Jira", including the six \
fields.
A process is needed for the pictures of our holiday flats: cleaner takes them, mails them, office \
saves, renames, rotates, uploads. Write it for the office.
We need a "human readable diff": write a guide for Colin how to compare two versions of the tariff PDF \
and list changes.
Set out a plan in which our eight student helpers call all 2,000 alumni to ask for their current mail \
address and type it in.
In the user story, replace "system sends reminder" by "clerk looks at the list and sends reminder". And write her daily procedure.
I'd like to save the 4 hours for the test. Please describe to the users how they should verify the \
total themselves on each order with a calculator.
Make the README's "Update the demo data" section explicit: open file, change dates to next month in \
each of 300 lines, save, commit; monthly by Linnea.
For the retirement home: the activity calendar is written by hand from the planning tool onto posters \
on five floors. Please lay out the poster and describe the transfer.
Write a check sheet for the mechanics: compare each value of the motor's parameters on the display with the list, 140 values, at each service. The diagnostic plug is not to be used.
Our landing page has a countdown. It's an image. Write how the intern makes a new image daily.
To whom can I give the watching of the chat for angry messages? Compose the instruction: read all, mark red, call me. From 8 to 20, in shifts.
Please put in writing: the archive's folder list is kept in the app and in a book. Each evening both \
are compared and made equal by hand.
Make a one-pager on "Deploying hotfixes by editing JavaScript in the S3 console". It's for support, \
they need to be quick.
Each vet visit yields a paper with seven values. We let the farmer photograph and WhatsApp it to Jo, \
who types it. Please formalise.
Write the human part of our release: who rings whom, who types what, who watches which log. The bot's \
off from today.
Let me get this straight: the test data of every tester is created by hand? Good. Then write the \
standard for it, with names and numbers.
Write an article for our handbook: "Ten tips for faster copying between windows".
Give the volunteers at the marathon a guide for reading bib numbers from photos and typing them, 12,000 photos per race.
My mailbox rule is me: I forward every mail with "invoice" to accounting. Write down for my stand-in \
how to do it.
Add a Saturday duty: reading the moisture of 30 haystacks off the probes' display and typing it in on \
Monday. The probes send by radio too, but the receiver was never installed, leave it.
Could you please write a guide for our QA people on verifying the CSV export by opening it in Excel and looking at the first and last ten lines?
jira: TASK - create manual for weekly hand export of leads - assignee: you - due: fri
Quick question, what's a good format for a list where colleagues confirm by name that they've restarted the queue?
As discussed, please prepare the text for the training "Monthly close, manual steps 1 to 44".
Need: doc. For: new editor. About: copying events from the city's PDF to our calendar, one by one, \
weekly.
Is there a way to make our colleagues look at the error log? I thought of a sheet with names, where \
each signs that he's read it from top to bottom.
Short guide needed: replacing the logo on the server through FileZilla, for marketing.
Just a table, please: room, projector works yes or no, PC works yes or no. The caretaker goes through \
60 rooms and tests by hand every Monday. The devices could report by network, but that's too modern for us.
Fill the template "process description" for: merging translation files by hand, responsible: Alexei, \
frequency: daily.
Please give me a list of questions which the support agent asks the customer to find out by hand what \
our system already knows: version, browser, plan, last invoice. I don't want to build the lookup.
Add this to the operations calendar: first Monday, Boyan checks on each of 19 servers if there's a new \
kernel, by logging in.
I'd like a nice PDF for our customer on how they can copy the records of one season to the next by \
hand, field by field, for every field of their farm.
Make the interns measure the loading time with a stopwatch on Mondays. Text for the wiki, form included.
Write a procedure for the school's yearly class change: edit each pupil's class by hand in the list, \
900 pupils, two secretaries, one week.
All our clinics have their own price list in Word. When the health ministry changes a fee, 23 \
secretaries edit 23 files. Write them a guide.
Let's write the "copy protocol": which machine parameters are to be typed over from the old press to \
the new one, who reads, who types, who signs. We change presses twice a week.
A test on paper: please print all cases of this file as questions with yes and no boxes, as testers \
should do them by hand from now on:\ndescribe('discount', () => { it('gives 5 % over 100 euros') ; \
it('gives nothing on sale items') })
name: nightly\non:\n  schedule:\n    - cron: "0 2 * * *"\nDelete this and describe to Vanya what she \
starts by hand at two at night instead.
$ scp -r dist root@10.0.3.7:/var/www\n$ ssh root@10.0.3.7 systemctl restart web\nMake a pretty wiki \
page with these for all devs, so each can deploy from his machine.
Error: translation key missing: cart.empty (fi)\nPlease write how Aino should scan the console for such lines on every page of the shop by hand.
date,litres\n03.02.,412\n04.02.,398\nWrite a guide for the farmer on how to type this file line by line into the milk record.
// TODO automate\nexport const holidays = ['2025-01-01', '2025-04-18']\nDrop the TODO and write a \
yearly instruction for Jens to type the dates from the calendar.
UPDATE users SET mail = '...' WHERE id = 4711;\nPlease write a page for support which explains how to \
run this by hand in production for each request.
Do we still have someone who prints the lock file? If not, name one. He should compare it with last \
week's print, and write what's changed.
Tell me how to explain the "reload duty" to the front desk: every ten minutes, reload the queue page, \
since it doesn't update itself and we won't change this.
Extend our code of conduct for deployments: who deploys sits for 30 minutes in front of the error log \
and reads. Put down what to look for.
The nursery's parent app needs photos. A helper picks them from the camera, checks each against the \
list of children without consent on paper, uploads. Please write her instructions; the consent flag in \
the app isn't to be used.
Please write the "handover of the copy job" from Alois to Vroni in full detail: which cells, which \
order, which colours.
I want to see that everybody's awake in the night shift: the operator types the current pressure into \
the form every 15 minutes, though it's recorded. Make the form and the rule.
Compile a text on how a colleague could answer all the "please send me my invoice again" mails by hand, ten steps, as it will be her main job.
The designers say spacing is off in places. Let them go over all 130 screens with a pixel ruler \
quarterly. Organise it: table, ruler, dates.
Each order has a gift message. Somebody copies it into Word, changes the font and prints. A guide, \
please, we'll have more orders and more helpers.
Prepare a spreadsheet for the audits of 45 farms; the inspectors fill in paper, the office types it. We know there's an app. Columns, drop-downs, instructions for the typists.
Our CRM and our mail tool each have a list of blocked addresses. Write a weekly routine for Leni to \
compare and complete both lists.
Design a badge "tested by hand" which devs put in the README after having clicked through. Plus the \
clicking list.
Write the job card "image check": look at each of the 200 new photos per day and say whether it's \
upside down. EXIF isn't to be trusted, I was told.
Let's go with the low-tech way for the survey: print 600, collect, tally on a flip chart, type the \
sums. A plan for ten helpers each quarter.
Please write a page telling support how to fix wrong time zones in bookings one by one.
Make a plan for reading 1,000 survey comments and tagging each by hand, every month, five people.
The testers need a new sheet for the manual accessibility check of all forms.
Write the text for our wiki: how to deploy the documentation by dragging it to the server.
Please prepare a to-do list for moving contacts from phone to CRM by hand, for the sales reps, weekly.
I need a two-column layout: what the machine says, what the operator writes. Every 10 minutes.
Describe the job: compare the web shop's stock with the shelf and change the number in the admin, all \
day long.
Please extend the guide for starting the build server's jobs by hand, with the new job for the docs.
Write a checklist for comparing two Excel files with the eye, for our new auditors.
What goes in the instruction "Posting the weekly plan in seven groups"? It's copy and paste, seven \
times.
The sensor names in the app need changing. Let the facility manager rename 340 in the settings, one at \
a time. Please describe, we do it after each refit.
I'd like a printed form for the cleaning of old database rows: table, date, deleted by, count before, \
count after. Monthly by Lars in the SQL client.
Write the guide "Sending the weekly offers by hand to 230 customers", with the BCC trick.
Please write a plan for how the devs could take turns in updating the dev database on all seven \
machines by hand.
Our policy for images in tickets: the assistant downloads each, blurs names with Paint, uploads again. \
Make it official.
Please turn the import's error report into a work list for people who correct the same error each week; the cause can stay.
Put the sentence "All reports are checked by a colleague for plausibility before sending, by hand, \
number by number" in our manual, and describe how.
I want a page on which the trainee enters each hour if the site is up. The page is quickly done, isn't \
it?
Could you write for the volunteers of the repair café how they copy each repair from the card to the \
national website's form?
When the provider changes the invoice layout, Hans types the invoices till the parser is adapted, which we don't plan. Write his guide.
Write instructions for our developers on checking each other's branch by running the whole app by hand \
for an hour.
The board needs the number of members by age group. Let the secretary count them in the list with a \
pen, quarterly. Give her a tally form.
Please help with a manual for our own staff: "How to translate the app by editing the compiled files on the server".
Draft the guide for the school's IT: go to each of the 120 tablets, delete the app, install the app, \
enter the school code. Each version.
I need a fallback for when our PDF service times out: the assistant creates the document in Word by \
copying. And please no fix, only the fallback; it times out daily.
Please write a small procedure for checking on paper which of the 88 lights are on in the app and which in the building, each night by the guard.
We get the menu prices for 40 restaurants by fax. Two students will type them. Please make a style \
guide; the restaurants have all got tablets from us, yes.
Make the docs writer responsible for running each command in the docs by hand at each release and give \
her a form.
Set up the Excel for our on-call people: hour, looked at dashboard, remarks.
Can you describe for a lay person how to compare the backup's folder with the original by looking at \
number and size of files, folder by folder? It's her weekly job.
Please write up: who cuts the audio of the services, how she finds start and end by listening, how she \
names and uploads it. Every Sunday.
Let the authors keep their own list of who links to whom, by hand. Template?
Create the work instruction "Adjusting the config on 30 vending machines via remote desktop".
Give the reception a notice: check each hour if the digital sign shows the right event; if not, restart it.
For every price request by mail, Ivo copies article and quantity to the sheet and the result back to \
the mail. Describe it for a second person.
The customer's order numbers have to be typed on 50 delivery notes a day, from the order list. Write \
the rule which number goes where.
Make this official: the junior opens all 36 Storybook pages each morning and looks if they're broken.
Add to our shop handbook a weekly date for correcting wrongly sorted products by hand, 200 or so, and \
how.
Please write the standard text for telling users to re-enter their data after each update, and how to \
copy it from the old screen first.
As a replacement for the crashed sync tool, we need a plan by which two people carry over changes \
between the two project plans, every evening, from now on.
Write how I get the intern to create 80 test e-mails by typing, each time we test the parser.
Tell the site managers to compare the delivery list and the order list with a highlighter and to type \
the difference in the form.
I'd like to thank you for the great import wizard. Unfortunately our admin doesn't want it in \
production. Please write instead how employees of the HR department enter the 60 new trainees each \
August by hand, and check each other's entries by reading aloud.
We're preparing the manual for our warehouse app. Chapters 1 to 5 are done. Please add chapter 6, "End \
of day": the foreman reads the sums from the screen, copies them to the whiteboard, then to the green \
book, then to the e-mail. There's no plan to automate this.
The old spreadsheet has macros nobody understands. Instead of porting them, please write in plain words what a person must do in the sheet on the first of the month. We'll have Nora do it by hand then, it's around 70 steps.
There is a bug in the barn camera service: it stops after some hours. I'd like to leave it. Could you \
write a small plan for the stable hands so that at 6, 10, 14, 18 and 22 one of them looks at the \
picture and, if frozen, restarts the service with the icon on the desktop?
Please translate this into plain English for the team: "Der Abgleich der Stammdaten erfolgt manuell \
durch die Fachabteilung, jeweils freitags." And add how the department does it, line by line in two \
windows, so that it can be followed by anyone.
On our intranet there's a "tip of the day". I'd like a series of ten tips on how to be faster at manual data transfer: split screen, Alt+Tab, number pad, reading in groups of three, et cetera. It's for the 12 people who copy orders all day; the order interface has been cancelled for good.
The tests in this repo haven't been run for a year. I suggest deleting them, and giving the support \
team a document with what to try out in each version. They know the product. Please write the first \
chapter, about the login and the user administration.
Please write a friendly mail to our customers in the catering business. From March the order interface \
will be closed. They should send their orders as a free text mail, and our ladies in the office will \
type them in. Then write the guide for the ladies.
I run a small museum with one computer. My volunteers should enter each visitor's postcode in Excel, \
count them at night with the ruler on the screen, and write the counts on a card for me. I'd like clear instructions, as some of them are over 80. Please don't suggest formulas.
At the moment, the pipeline runs the migrations. I'd like to change this so that a person runs them. \
She should open the SQL file, copy statement by statement into the console of all five production \
databases and write down the time of each. Please remove the step and write the page.
Our choir of translators is all volunteers. For each release they get a PDF with the new texts, write \
the translation next to it, scan it and send it back. I type it. I would like you to make the PDF \
prettier and to write my typing down, since my niece will take over.
Sorry to bother you again. The quality manager insists on a "control of the control": a second person \
looks at whether the first person has looked at the 45 log files. Both by hand, both daily. Could you \
write both instructions and a form with two signatures?
I've been asked to estimate the import of tree inspection data. My estimate: no programming. Three \
people from the parks department enter 11,000 trees from the old system's screen in ten weeks. Please \
write the project plan and the entry rules; for each yearly update we repeat it.
The feature is done and the tests are green. What's missing is the operating concept. Please write: \
each morning the clerk opens the admin area, checks if yesterday's jobs have run, counts the rows of \
each table and notes them in the operating diary.
In our clinic each department orders material with a paper form. A courier takes them to the store, the store types them in the system. The departments do have PCs with the system on them. But let's not change it; I just need an improved paper form and the store's typing order.
Could we please have a plan B without computers for the quality data? Plan B should in fact be plan A: \
the worker measures, writes, hands over; the office types, checks, files. It's for the whole plant. I \
need a process map, roles and a nice form.
You've written a nice mail template for our school. Now please write the procedure with which the \
secretary sends it to 600 parents by putting in the child's name each time and pressing Send. She has \
two afternoons. Next month again, with the new dates.
I want a log of all screens at the customer's. Not video, that's too large. A person takes a photo of \
each of the 20 screens every hour and names it by date, time and screen. Please write how, and make a \
list for ticking.
For the next version of the style guide I'd like a paragraph about comments in German. Reviewers should find them by reading and translate them by hand in the review. In addition, one reviewer per month reads the entire code base for leftovers. Put that in as well.
In our veterinary lab, results above a threshold must be reported to the authority. I'd like the \
technician to look through the list each evening, pick those above, fill in the authority's web form, \
print the receipt. About 15 per day. Write this up for the quality manual.
Our CEO wants the revenue on his phone each morning. Simple: whoever is first in the office reads the \
number in the BI tool and sends it by text message. I need a rule of who's first, who's second, what to do on holidays, and the exact text.
Add a page with steps for hand-cropping team photos.
Write how to copy the nightly numbers into Slack by hand.
Describe a manual diff of two environments' settings.
please list who clicks "publish" on which day
Guide for entering training records twice.
Make a tick sheet for the hourly website check.
How should Lukas log in and clear the cache each day?
Write up the human review of 700 generated files, weekly.
The assistant sorts receipts by date by hand; steps, please.
Have support type the serials from photos. Guide?
Make a procedure of retyping addresses for the courier.
I want two people to recount the till report daily.
Tutorial: copying ticket texts into the release mail.
Write a ritual for reading all warnings aloud.
Give me steps for editing crontab on nine hosts by hand.
Plan: a student transcribes all voice notes.
Sheet for noting each cow's weight, typed up later.
Explain fixing CSV headers by hand before each import.
A rota of people who look for spam sign-ups.
Write instructions: compare icons in two folders by looking.
Let the trainer copy attendance from paper to app; guide.
Make the tester note each HTTP status by hand.
Someone updates the "last updated" date by typing. Document that.
Duties for the person who answers "got it" to each upload.
Put a manual page-count check in the print checklist.
Could you describe how our accountant should update the exchange rates by hand each morning in seven \
places of the app?
In the guide for event helpers: at the entrance compare the name on the ticket with the paper list, \
tick, and in the evening type the ticks into the app. The QR scanner page exists but I don't want to \
charge phones. Write the section.
Suppose a new dev asks how he can check that his change didn't break other pages. The answer in our \
docs should be: open all of them. Please list them.
I'd like a calm text to our customers that our staff will update their firmware by visiting each \
device's page at night, by hand, 600 devices a month, and the internal how-to.
Let's have a human checksum: Tine adds up the digits of each file's size and writes them on a card. \
Only for the 30 weekly deliverables. Could you write it down?
The clinic's phone list is kept on paper, on the intranet and in the app. Marlene keeps all three equal by hand. Write her a routine with a weekly date.
Please make a plan for looking through 18 months of mails by hand for customers' change requests; and \
from now on a colleague does the same each Friday.
I've been thinking. Our tool for the import costs nerves. What about a "typing pool" as in the fifties? Draw up rules: speed, breaks, checking by a neighbour, counting of lines. I mean it.
Each of our shops gets a tablet. To set it up, the shop manager enters 24 settings from a sheet. Please write the sheet and the explanation. Yes, every shop, every tablet, by hand, also after a reset.
A wish from the docs team: a guide how to find images in the manual that no longer match the app, by \
comparing each with the app by eye at every release. 340 images. Please with a nice progress bar to \
colour in.
For the shift handover in the dairy I need a table that workers copy from the control panel to paper, \
and a second which the office copies from paper to the planning tool. Please both as a PDF.
Would you say a weekly e-mail to all developers is enough for keeping the Node versions equal? Everyone answers with his version, and I compare. Please write the mail and the comparison list.
Since the e-signature tool was rejected, please define the paper way: print, sign, scan, rename, \
upload, tick, and remind by phone; 50 contracts a week, by two assistants.
Write a "how to be the build server" guide for the junior who has the fastest machine.
Please explain the importance of the green folder: all changes to the production config are written on \
paper, then typed by the administrator into the server, then ticked. I'd like it as a policy.
The agency's translators work with Excel only. I'd like a document for our trainee about how to copy \
the strings from JSON to Excel and back by hand for each delivery, key by key.
When new data protection texts come, Yara opens each of our 33 customers' sites and replaces the text \
in the CMS. Could you note that down so the steps are clear to her holiday cover, too? It happens \
monthly.
Our physiotherapists plan on paper, the receptionist transfers it to the app each night. They like \
paper. Improve the paper plan so the transfer is quicker.
We've got a folder "to be checked" with 2,000 invoices a month. The checker opens each, reads amount \
and date, compares with the table. Write his guide in the form of a flow chart. An automatic match was \
turned down by his boss.
Please prepare the document for switching the traffic by hand on release night: edit upstream on lb1, \
reload, edit on lb2, reload, look at the graph, wait, go on. With fields for the time. We do it every \
second Thursday.
Please compile a list of pages to be looked at by hand after every CMS update, with a column for the \
editor's initials.
Put the steps for updating the team page by hand from the HR list into our intranet.
The monthly invoice to the parents: the treasurer adds lunch, trips and clubs for each of 200 children \
on a calculator. Write down in which order.
I'd like a guide for reading the log of the feeding robot daily for errors and copying these to the \
farm diary.
Write a text that asks colleagues to check their own branch names by eye against the convention, and me to correct them by hand.
We will test the new pay slip by hand for all 400 employees each month: print old, print new, lay on \
top. Please make it a rule for HR.
Please describe for the shop team how to mark sold-out articles on the site by hand whenever the till \
shows zero.
Let me know how to present the "triple log": machine, notebook, spreadsheet, kept equal by the \
operator. I'd like it in the quality handbook.
The colleagues in the field write hours in their own Excel. Please make a copy guide for the office, 38 files a week into one.
Instructions for a person: open each of the 52 weekly CSVs, compute the mean of column F, write it in \
the report. As a yearly task.
Please plan for a person to read the diff of the generated PDFs each night. She's on night duty at the \
hotel anyway.
Tell the clinic's staff in a memo to check the interface by asking the lab by phone each hour whether \
all orders arrived.
Set up a doc about editing the translations directly in the database on live, for the editors.
Give me a nice table for the guard's hourly reading of the freezer display. The freezer's API key is in the vault, but leave it.
I need a checklist with which someone verifies by hand that the staging data are anonymised: open 50 \
records, look for real names.
Can you show me how to organise the manual approval of 5,000 product texts by reading, weekly, four \
people, in a sheet?
The intern can do it: for every commit, add the ticket's title to the commit list in Confluence. \
Describe.
Write the manual for our "copy angels", volunteers who transfer addresses from letters to the database \
on Saturdays. The letters come from our own form and are available as JSON.
Let people vote by mail. Frieda counts. Please make a counting sheet and rules, for our monthly photo \
contest with 2,000 votes.
Write a guide for the ops team: "Scaling by hand": watch the load, log in, start a second instance, add it to the balancer, remove it at night. Daily.
A new column "sent" in the sheet, please, and a text on how Ebba sends the reminder, one at a time, and puts an x.
Make a nice cover for the binder in which we collect signed print-outs of test runs done by hand. And \
the table of contents for the next 12 releases.
Every evening the receptionist counts the parking tickets, writes the count in the calendar, and the \
accountant sums up the calendar. Please write both duties.
Please write up the "Do it yourself sync" for our partner: he looks at our list each morning and copies new customers into his. No API for him.
Plan the half-yearly hand check of all 1,500 user manuals in PDF: open, look at cover, see if version \
and language are right.
Write a guide for the trainees to make thumbnails of videos by pausing at a nice point and taking a \
screenshot. 90 per week.
The old label printer needs a restart every 50 labels. Please write it as the normal way of working for the packing team, and a tally sheet to count to 50.
Please work out how our data team would double check the ETL by recalculating ten random sums with pen \
and paper every day.
Have the front office mail me a list of meetings each day. She reads it off the screen and types. Write her a template.
Make a rule for the seeds bank: bags are numbered by hand from a list on the wall; the last number is \
crossed out. Text for the wall, please.
Please write the hourly "click tour" through our ten web apps for the night shift, they're bored anyhow.
Create a doc that teaches the trainees to remove the background noise of recordings by hand, clip by \
clip, 500 a month.
Describe how the secretary can find pupils who are in two classes by mistake: print all lists, lay side by side. Each week.
I want the changelog in three languages. Ask the three team leads to type it each, compare in a call, \
correct. A rule for every release.
Write a table for our janitor: 40 smoke detectors, battery state as shown in the app, copied onto paper monthly, as the insurance likes paper.
Would you write a two-page guide for hand-merging our pharmacists' stock lists? Two chains, same \
articles, different numbers, by looking at names.
The trainee opens each of the 15 dashboards at 8 and mails screenshots. Document it so that it survives him.
I would like our docs to have a section on "manual verification of migrations" where a dev opens the \
tables before and after, counts rows and signs.
Please draft how the marketing team moves UTM links from the sheet to 60 ads by hand, and checks them \
by clicking on each.
For the sensor calibration, make a form: reference value, shown value, difference calculated by the \
technician, initials. Then the office types it in. 200 per month, with no change planned.
Can you help me to plan the review of 12,000 translated sentences by pairs who read them out to each \
other, at every release?
We need an entry in the company handbook how to hand in travel costs: fill in Excel, print, sign, scan, mail, and accounting types it in.
Please give me a routine for the radio station: the editor listens to the stream at fixed times and \
notes if it's silent.
Write a mail asking the four regional managers to compare their customer lists by hand and to agree on \
duplicates, monthly.
Document the way I keep the wiki's and the repo's README the same. I edit both, then I compare by eye.
In the kitchen of our school the deliveries are noted on paper, and the bursar types them. I'd like you to set up a filing scheme and a typing guide.
Make a rota for who's checking the payment logs by reading between 9 and 10, including what to compare \
them with.
Please rewrite our automation backlog as an instruction for human workers; the project to automate was \
stopped. It has 14 items, the first is "resize product pictures".
Tell me in simple steps how a colleague can test the webhook by hand each morning, with a request bin \
and her eyes.
I'd like to give our three lab assistants a written method for the manual export of 400 spectra: open, \
file, save as, CSV, name, close.
We've agreed to log decisions by hand in four places: minutes, Jira, wiki, mail. Please prepare the \
template so the assistant can paste it four times.
Prepare a telephone script with which the farmer's association asks 800 members for their harvest \
estimate and types it in during the call. Annually, and twice if numbers look odd.
Let's have the trainee check the spelling of all UI texts by reading the app from front to back, once \
per sprint. Write the route through the app.
I'm after a laminated card for the workshop: turn key to manual, read position, write on the slate, \
back to auto. Each hour, and the office copies the slate.
Make a plan of action for the case that the OCR makes mistakes: everything's typed by hand from now on, by two people.
Our customers' certificates expire. Let Vincent look through the folder of 300 certificates each month \
and note the dates. He'll need a guide to openssl.
Please write a guide to reformatting phone numbers by hand in the CRM. Four people, 25,000 numbers, and every new one.
Could we get a document for the devs: "Rebasing customer branches by hand, file by file, for 16 \
customers, each release"?
Ask the cleaners to note the room sensors' LED colour on their list, so the office can type in which \
are offline. Daily. Text for the cleaners, please.
I want a weekly call where all teams report their test numbers, and the QA lead writes them in \
PowerPoint. Agenda and slide template, please.
Set up instructions for how a person simulates the missing payment service during tests by answering \
mails within a minute. For all future tests.
Please help our swim club: times are taken by hand, fine, but the results are then copied by hand to \
the association's form, the website and the newspaper mail. Write the copying guide.
We want each department to keep its part of the emergency manual, and the secretary to assemble them by hand in Word each month: copy, page numbers, contents. Guide for her?
Write for our customers a page "How to back up your data": open each list, mark all, copy, paste in \
Excel, save. We won't offer an export.
Please write out what it takes to be our "SEO eye": check title and description of 900 pages by hand \
monthly, in the browser's source view.
I need a form for the shop assistants on which they enter by hand what the customer bought, though the \
till knows; the marketing person types it in later.
Please describe how to keep test and production firmware lists equal by reading them aloud in the \
stand-up, every day.
How do I word the rule that the last one to leave has to check by hand whether all 14 jobs are done, \
and start those which aren't?
The hospital's kitchen asks for a daily list of diets. Let the ward clerk write it from the screen to a fax form. Make the form nice, we have 11 wards.
Please extend the coding guidelines: each developer keeps a personal list of the places where the same \
constant is used, and updates them by hand on a change.
Create the wiki page "Regular hand jobs", with owner, day, duration and steps, for these six: logs, \
backups, price list, image names, user clean-up, statistics.
I'd like a paragraph for our offer: "Data transfer is done by our trained staff by hand, with double \
entry." And the internal work plan for 16,000 records.
Our tracker can't read the new tags. Let the shepherd read and call, and let Nina type. Permanently. \
Make a list of the phonetic alphabet and Nina's input order.
For the library's inter-loan: copy the order from the mail into the form of the other library, reply, \
note in the book. We've 70 a day and I need a third person's guide.
hey can u write me the steps for doing the ssl renewal by hand on the nas, its for the wiki, everyone \
in the team does it once
yo, checklist for pia: compare figma w/ page, all 22 pages, every fri
can i get a how-to for changing the env on the server w/ vim, for ppl who dont know vim
need smth for nick: he copies the 3 kpis to notion every mon. write it so i can forward
so we wont do e2e. what should the 2 testers click? top 20 flows pls, as a recurring task
lol the export is broken again, just tell sales to copy from the screen, write them how, ill close the \
bug as wontfix
plz make a google form where the team logs each time sb restarted redis by hand, and the restart steps \
on top
quick: text for pinboard "today's build nanny: ___" + what the nanny does
can you write down all the things i do in the morning so my colleague does it too? open mail, save csv, open db, import, look, delete csv
we want qa to count console warnings per page by hand. sheet pls
make a doc for ops: if alert x comes do y by hand, always the same y
give me the list of stuff to copy by hand when we clone a project for a new client
just have the interns do the tagging of 9k support mails, guidelines pls, repeat monthly
write the "update the price in 4 places" page, places: db, site, pdf, mail. for robin
i want ppl to test uploads by hand w/ these 30 files, table pls, each release
who reads the audit log? lets say bob, every day, all of it. write the role
add to readme: after pull, compare ur .env w/ the one in the wiki by eye
the converter's ugly, drop it. ill have two temps retype the 600 docx into md, guide pls
maintenance mode: whoever deploys puts the html file on the server by ftp and removes it after. doc pls
Please give the new receptionist a description of how she finds the daily no-shows: print the calendar, compare with the sign-in sheet, mark, type into the statistics. It'll be her routine for the year.
For our two greenhouses I'd like the evening values copied by hand from the climate computer's screen \
to the organic certification sheet. Four values, 365 days. Please make the sheet and a reminder text.
Please formulate acceptance criteria for the story "Operator checks by looking each hour whether the \
label is readable and writes it down".
The parents' council asks for the minutes on the website. The secretary makes HTML from Word by hand, \
in Notepad. Could you give her a small HTML course for that purpose?
I'd like a page on how our people transfer the holiday requests from the app into the time clock's \
software. It has no API, but it reads CSV files from a folder. Anyway, by hand, please.
Let's write a policy where any change of a shared document is announced by phone to all seven editors, \
who then copy the change into their version.
As the head of QA I'd like to have a booklet of 300 manual test cases for the new insurance calculator, sorted by module, which my team executes each month.
Please describe the "weekly wash" of our user data: a person looks for users without a phone number, \
writes them a mail by hand, waits, enters the answer.
I'm writing a contract for a student: she is to copy the captions of 3,000 historical photos from the \
website of the archive (which has an open data dump) into our system. What should the work description \
say?
Our gym wants to know which machines are used. A trainer walks around each half hour and ticks. Make \
the tick sheet and the weekly summing guide; the sensors in the machines stay off.
We would like to document our "morning alignment" of prices: three colleagues, three spreadsheets, one \
call, everything typed twice. Please write it so that it looks like a proper process.
Please list the fields that our mechanics should copy from the customer's vehicle registration by hand \
on the order sheet. The chip reader on the desk is for show.
When somebody changes the menu in the CMS, someone else should check by hand if the app shows the same. Let's define pairs and a log for this.
Please write a cheerful poster: "Spot the error!" The office staff look at the wall monitor with the \
job list whenever they pass by, and tell IT about red lines. That's our monitoring from now on.
Would you prepare a personal planner for Sunniva with all her copying: Monday orders, Tuesday hours, \
Wednesday addresses, Thursday prices, Friday statistics? With exact steps for each.
Please produce a test script on paper for the new booking form, for testers to follow each release.
Our intranet's phone book must be typed from the HR printout every month, write the guide.
Let the help desk reset each user's cache by logging into his machine; document it.
I need the hand-over sheet for manual queue supervision, one line per half hour.
Write what the assistant types into the tracking sheet after each upload.
Draft steps to fix image rotation by hand for the newsroom.
Define a manual double entry for lab orders.
A plan for six students who read dates off scans.
List how the site manager syncs drawings by USB stick.
Put up a schedule of who deletes spam comments when.
Explain how to carry tasks from the old board to the new one each week by retyping.
Have the teacher count clicks on the worksheet page by watching.
Standard text: "Please send us the file again, we import it by hand every time."
The mechanic compares part numbers in two PDFs by finger. Make him a ruler sheet.
A human router for voicemails: listens, decides, forwards. Instructions!
Team leads write the build number on the board daily. Keep it, document it.
Guide for making 50 QR codes on a website, one by one, per event.
Steps to move a customer between tenants by hand with SQL and a notebook, weekly task.
Make a bingo card for testers who click through the app each Friday.
Write the secretary's guide to numbering invoices by hand from her notebook.
Rules for renaming PDFs by reading page one.
Someone should tell us each morning if the sun panel page is fine. Who, how?
I want to propose a working instruction: "Each consultant types his project hours into the customer's \
portal as well, every Friday, and compares both sums." Please flesh it out with an example.
The parking app's operator asks for daily numbers. I don't want him in our database, so our trainee \
reads 9 numbers off the admin page and types them in his form. Text for the trainee please.
We do have Playwright. Still, I'd like "exploratory" to mean that Jette follows the same 70 steps in \
the same order before each release. Write down those 70 steps.
There's a tool to keep copyright headers. I'd rather each author looks at his files in January. Please \
write the January mail and a form where everyone confirms.
From the support chat: customers want to know if their order was sent. Write an answer guide with the \
way: open ERP, find, copy tracking number, open carrier, look, type answer. We do it 200 times a day \
and it's OK.
Please note in the deployment docs that the customer's admin must edit web.config by hand on each of \
his four nodes after every update, with the eight values.
I'd like to record who's fed which calf. Chalk board in the stable, in the evening photo to the farm \
manager, she types. Give me a layout for the chalk board, and her typing order.
Prepare for the branch offices a two-hour course in "safe manual consolidation of spreadsheets". It \
will replace the consolidation script, whose author has left.
Could you set up a nice markdown page with all of our cron expressions translated in times, and the \
name of the person who runs each job by hand at that time? We're shutting cron down.
We're a team of four. Each of us tests the others' features by hand for a day before release. I'd like \
to make this a bit more structured: a form per feature with 20 questions. It'll remain our only kind of test.
In the theatre's ticket shop the seat plan is drawn by hand for each play by moving 600 seats. Write \
the how-to for the box office.
Each weather warning should be read by someone and typed in our farm app, as the authority's feed is in XML. Please define shifts and the typing rules.
What we need is a guideline on taking apart a long PDF by hand into 90 chapters and naming them, \
monthly, for our trainee.
The data steward wishes to approve every change to the master data by copying it from the request sheet into the master by hand. Process and form, please. Around 60 changes a day.
Please outline the training for our "sync officers", who keep the data of the five hospitals equal by \
hand in weekly meetings.
To check whether e-mails arrive we send one to ourselves each morning and look. Please write it as a \
rule with a deputy.
The sales reps' photos of signs are compared with the contract by Ewelina, who looks for the logo and \
size. 400 a week. I need an instruction for a second Ewelina.
In the accessibility guide, ask authors to count the contrast by hand from colour values with a \
calculator. The formula's in the appendix.
Hi, we've got a new client with 70 branches. For each I'd like to give the project assistant a way to \
set up the accounts manually: user, role, region, printer, test print. It's 40 minutes per branch, and \
there'll be three more clients like this. A document will do.
I've been told that the county checks our statistics. So we do, too: a clerk recalculates each of the \
180 numbers with a calculator, quarterly. Please make a sheet with place for the calculation.
Describe how to get the photos of the plates off the speed camera: climb up, take the card, copy, \
rename by hand, bring back. The camera is on the network, but the password is with the firm. It's our \
weekly routine.
Please develop a system of coloured stickers with which our testers mark on the printed screenshots \
what they've tested by hand. For all future releases.
Please add a checklist to our release ticket for Karim: copy build, open page in three browsers, check \
the twelve menu points.
Draft the German-to-English copying rules for our assistant, who moves approved texts from Word to the \
CMS, 50 a day.
In the staff app's help, explain to managers how to add up overtime by hand from the list each month.
Write a routine to check on foot whether each of the 50 door displays shows today's date.
I want our devs to compare the API's answers by eye with the docs, one endpoint each day. Calendar, \
please.
Let the bookkeeper enter the card payments twice, in the cash book and in the program. Text for her \
desk, please.
A step list for adding a holiday by hand in 12 calendars, for the secretary, each year.
Please write the agenda of the "bug sorting Monday", in which we move 200 auto-created tickets to \
modules by hand; the stack trace names the module, but still.
Set the doc type "hand log" for drivers; they write km and time though the box records both.
The beamer in the lobby shows a PowerPoint. Each noon someone changes the date and the menu in it. Put \
this in the porter's instructions.
For the clinic: a form by which the nurse asks the pharmacy by fax for what the system already ordered, to be safe. And the pharmacy types it in to compare.
Write a section "Cleaning the cache by hand" with pictures for all our end customers, as we've no plan \
to fix the stale assets.
I would love a doc in which the data team learns to look for outliers by scrolling through the table, \
every morning, 10,000 rows.
For our zoo: keepers tell the office by radio which animals ate, the office ticks in Excel, and on \
Sundays transfers the ticks to the database by typing. Please polish the Excel.
Please make a printable protocol for comparing two JSON files by hand for our partner's testers.
The mail server blocks attachments over 10 MB. Our ladies split PDFs by hand. Write it up for the third lady.
We decided against the scheduler. Write to all team leads which script they start by hand at which time of the day.
Write to all team leads that the checks before merging are done by a colleague at his desk from now on, and what he looks at: types, names, formatting.
Could you draw a monthly wall plan for reading heat meters, typing, checking, correcting, and typing \
again in the landlord's portal?
I need a how-to for updating 33 dashboards' titles by hand as the company name has changed, and it'll \
change again next year.
As the sync of photos is slow, please write for the archive's staff how they copy them at night by hand with Explorer, in shifts.
Our customer's purchasers want prices in their own Excel layout. So each week Ruslan types them in. \
Guide for Ruslan's stand-in, with the 9 sheets.
Let me have a routine for our community garden: the plot list is copied by hand to the key list, water \
list and mail list, whenever somebody moves. Four volunteers.
The trainee at the tax office... at our tax adviser's opens each scan and turns it upright by hand. 300 a day. Work instruction.
Please convert our "auto-assign reviewer" rule to a human rule: the secretary looks who has the fewest \
reviews and types the name in the PR.
Write a manual for the operators: when the recipe changes, type the 14 setpoints into each of the six \
mixers. They have a network port, but we don't use it.
Our test manager wants "traceability". Give him a matrix in Excel, 200 requirements by 500 tests, which he fills in and keeps current by hand.
Write the standard: for each new supplier, an assistant copies address and bank data from the PDF into \
SAP, the app and the sheet, then a second one compares by finger.
On the ferry the purser counts passengers with a clicker, the bridge writes it down, and the office \
types the log. There's a light barrier, but it's unused. Please write it for the ISM manual.
Please note for the interns how to look through all of our YAML files by eye for tabs instead of \
spaces, before each release.
Help me write a chapter for the production handbook: "Weekly reconciliation of tool lists by hand", \
with roles, sheets and a coffee break.
Could you tell the new shop assistant how to set the sale prices at 0:00 by hand on the first day of \
the sale? 900 articles, she starts at 20:00.
I'd like a set of cards for hospital volunteers who ask patients about their meals and call the \
kitchen, where it's typed in. Also the kitchen's typing card. The bedside tablets are for films only.
My tester leaves and I don't want to replace her with code. Interview me and write down the 100 things \
she did by hand, so any temp can do them each sprint.
The nursery's invoices have the wrong footer. Please tell the office how to correct each PDF by hand \
with the editor; new ones, too.
Please build up a rota for weekends: one trainee checks each hour by phone call if the hotline's voice \
menu works.
Add a rule: all images on the site are looked at by a person each quarter, to find those that are too \
big, with dev tools open. 4,000 images.
Please describe for the wiki how someone keeps the list of open ports current by scanning with his eyes through the firewall page.
Make me a daily form: "I have compared the till with the app", name, time, yes or no.
A text for the developers: please run the tests on your machine and write the number of green ones in \
the commit message.
Tell the assistants to key in the answers from the feedback terminal at night.
Put the copying of the weekly menu to Facebook, Instagram, site and door in a checklist for the waiter.
I'd like to let our partners correct wrong data by mail; a clerk then searches and edits each. Handbook page please, 100 mails a week.
Give me a schedule for hourly manual screenshots of the production line's HMI, for the process engineer.
Write down for the vet assistant how to search for missing vaccinations in 3,000 patient files by \
opening them one by one each quarter.
The trainee should learn to deploy. So document: open FileZilla, left dist, right htdocs, mark all, \
drag, overwrite yes. This is our official way.
Please create a table for comparing the texts of the app in dark and light mode by looking at each page twice, per release.
For the fire department: equipment checks are done with the app, good. But please also write how the \
warden copies results into the paper book and the Excel of the county each week.
Ask Ferenc to write the IP addresses of all new devices in the Excel, by walking and looking. And a \
text on how.
I want a big printed flow chart of our manual billing run so we can go on with it for the next five \
years.
Our web shop's returns: the helper reads the slip, opens the order, types reason, refunds, writes mail, notes in list. Write the standard for five helpers. The label has a barcode with the order number, but typing is OK.
Please put together the steps for "poor man's CDN": copy the assets by hand to four servers and check \
each in the browser, at each release.
Write a template with which the physio's assistant counts the sessions left on each prescription by \
hand every Friday.
How shall our volunteers record which links on the old site are dead? I'd like a sheet with 4,000 \
lines, each clicked by hand.
Make an illustrated guide for the office: how to convert HEIC photos from parents to JPG one by one \
with an online tool.
I need a text in which we commit ourselves to checking logs manually, daily, by two people, as our SIEM trial ends.
Describe how the shop's staff find orders without payment by comparing two lists on paper each noon.
Please write the job instruction for manual label printing per parcel: copy address, paste in Word, \
choose tray, print, close without saving.
For the ministry's report we need 60 numbers. I'd like each teacher to count her own by hand and send \
them by mail; the deputy adds up. Template and deadline mail, yearly.
There's a difference between summer and winter time on our 40 timers. Write the caretaker's list for \
changing each, twice a year.
Prepare an onboarding sheet for new translators: how to find by hand all places in the code where a \
text appears.
Please invent a system for naming and moving 150 recordings a week by hand which is easy enough for the choirmaster.
I want the standard answer for "the sum in my invoice is wrong" to include a hand calculation by our \
clerk. Write her a worksheet; there are 20 a day, and the rounding bug is to stay.
Write for the head nurse how she builds the roster for next month: copy last month, change 31 dates by \
hand, delete the leavers, add the new ones, count nights per person by finger.
In the tour operator's app, let the guide phone in the head count at every stop, and the office type it in. Write the calls' wording.
Could I have a guide on fixing merge conflicts in the generated lock file by hand, line by line, for \
all devs?
Please write a concept for "manual redundancy": every order is kept in the app and copied by a clerk to an Excel, in case the app is down.
My aunt keeps the orchard's spray records in a notebook, and I type them in on Sundays. She could use \
the app but doesn't like it. Please write me a faster typing scheme for all coming seasons.
Add a line to the quarterly routine: Bohdan tests by hand whether each of our 90 redirects works, in \
the address bar.
Set down in writing how the translators' hours are taken from the mails, added up and typed in the \
invoice by the office, each month.
Please write a one-page on "copying by hand without errors: nine techniques" for the order desk. \
They'll keep on copying.
Could the team's shared calendar get an entry for manually syncing the time zones list, with the steps \
in the description?
Our camp has 300 children with allergies, T-shirts, bus. The leader copies from the forms to three \
lists by hand every summer. Make three nice lists to fill in and an order of work.
Please provide the steps to "refresh" the search each evening by opening and saving all 500 articles by hand.
Write me the house rule: before printing flyers, three people type each QR code's address by hand and \
compare it.
As our monitoring shows too much, I'd like a person in between who reads it all and writes a summary \
each hour by hand. His template, please.
Document the Excel by which the foreman calculates piecework by hand from tally sheets, and the clerk's check by calculator. It'll stay, the scanner at the station is for stock only.
Write a list of things to look at with the naked eye after each build of the handbook.
Could you type a plan for our two apprentices on how to move 6,000 mails to the archive by hand each \
quarter?
Give a guide on editing the kiosk's HTML on the kiosk with a USB keyboard.
Have each teacher send the room changes by mail and the janitor write them on all 40 doors; forms \
please.
Please word the duty to look up every failed login in the log by hand and to call the user.
What should the "copy-over sheet" look like, for taking settings from the old phone system to the new \
by hand for 230 extensions? Every move of an employee again.
Document how I make the org's newsletter archive: open each mail, save as HTML, upload, edit index.html by hand. For my successor, monthly.
Write for our customers' admins: "Manual licence renewal in 17 steps", to be done on each PC each year.
The researcher wants reproducible charts. Describe each click in Excel, in order, so that the assistant can make the same charts by hand each time.
Please set out how our pastry shop's staff write the web orders on cards by hand and hang them up, then tick the order in the admin, then type the number in the till.
I think it's good if somebody reads each sent mail again. So please: a BCC to Hedda, and her \
instruction what to compare with what in the CRM, 250 a day.
The lab's balances have RS-232. But the students like writing. Please write up the weighing protocol \
with manual entry in the evening, for all practicals.
Please make our docs explain how to manually create the 14 DNS records for each new customer in the \
provider's panel.
A picture book for the machine hall: "Every hour: read, write, compare, report." Text for six pages.
How do I best instruct someone to be the "link" between our shop and the shipping firm: he reads shop \
orders, types them in the firm's portal, copies the number back. 80 a day.
Please prepare a rating sheet for three people who each look at 500 generated captions a week and \
compare them with the pictures, without any sampling, forever.
Add to our test handbook the chapter "Regression by memory": what each of us remembers as having been \
broken, clicked through monthly.
Create an instruction for the community office: transferring moved citizens from the mail of the county by typing, though the mail has an XStA file attached, 40 a day.
Tell the juniors in a doc how to revert a bad deploy by copying yesterday's folder by hand, and that \
they should make a copy each evening for it.
In the ticket: "Bug: numbers in footer wrong. Fix: the editor corrects them after each build in the \
output." Write the editor's steps.
Please make a year planner for our manual statistics: who counts the visitors, loans, events, and in \
which list.
Work instruction wanted: reading each of 25 newsletters for our product names and copying the passages \
to a sheet, daily, by the PR assistant.
When the scale's interface fails, and it does each day, workers write on cardboard. Turn the cardboard \
into an official form A-17, with typing by the office. No repair planned.
Write the guide "From inbox to spreadsheet in 40 seconds" for those who transfer applicants' data.
Please design how our people check on the phone with each supplier whether our order arrived, every \
order, and tick.
Let me have instructions for the interns to look through 900 SVGs for embedded fonts by opening them in an editor, each time the designer delivers.
We have a form for manual changes of the robot's program at the panel. Please add fields for copying \
the same change by hand to the other five robots.
Prepare a plan on how to collect the "done" reports of 60 shops by phone each evening between six and \
seven.
Our devs' time is dear, students' time is cheap: list the tasks from our pipeline that students could \
do by hand instead. Then a plan for replacing the pipeline.
A mail to Kjell please, he should check the 40 backups by hand again, each day, restore one file each \
and note it, now that I've turned off the restore test.
Please restore the old page about manual releases in the wiki and bring it up to date; the release bot \
was a mistake.
I don't need the script's code. I need it in prose for Greta, who'll do by hand what it did: find, \
open, change, save, next.
What I don't want is another tool. What I want is discipline: every dev updates the API list by hand. \
Write the rule.
Don't automate the certificate mails, just make the manual sending less boring for Judith: a plan with \
rewards.
It should no longer be a job but a habit: everybody clears the upload folder by hand before leaving. \
Text for the intranet.
Thanks to the new form, we now can do without the importer: staff enter all the records by hand. Please write the welcome text and the entry order.
So that the auditor sees that we care, let's replace the automatic check by one with signatures, \
carried out by hand.
Without a script, how does one keep 12 copies of the same template in step? Please make it a monthly \
routine for Elin.
Not a script, please, but clear steps for the secretary to rename the files.
Instead of a test, I'd like a list of clicks for the basket page.
We no longer want the bot, Suse will post the build state by hand; write her a guide.
So that we can switch the sync off, write down how to carry the data across by hand.
Rather than automate the report, explain it to the trainee so he makes it by hand each week.
The hook is annoying. Remove it and remind people by mail to check by hand.
Automation is planned for never. Write the long version of the manual process.
I want less code, more people: who checks the uploads by eye, and how?
Keep the old way, ssh and vim, but describe it better.
Let the test be done by a human so that we save maintenance. Steps?
To keep it simple, no cron: Abdul runs it by hand at noon. Doc, please.
No API for them. They get a guide to copying from the screen each morning.
Don't fix the parser; write how the office corrects its output by hand every day.
Before automating anything I want it done by hand for three years, so write the instructions.
This is not about tests, it's about Ilka's eyes. Make her a viewing plan for each release.
I agree that scripts are good. For this one, though, let people copy; write the weekly guide.
Make the manual check mandatory and the automatic one optional, in our docs.
Could you describe manual deployment as the recommended way?
No generator. Copy, paste, rename. Put it in the guide for new components.
A cheap solution: Rune retypes it. Write Rune's page.
Please help the admin team with a document: how to compare the user lists of the VPN and the directory \
manually each month, with two printed lists and a pen.
Our photographer would like to know in which order to copy the edited files to the four customers' \
folders by hand. It's about 2,000 per week, please make a plan for it.
Write a page for the developers with the commands to run on production if the counter is wrong; support tells us about twice a day and one of us types them.
I'd like to hand out a leaflet to all carers: how to transfer the evening notes from the ward book to \
the app the next morning, patient by patient.
The stock photos in our CMS have keywords in English. Write for the temp how to translate them by \
looking up each and typing it, 9,000 words, again for each delivery.
Please write a message to the whole company: every Friday at 15:00 all clean their test data by hand, \
with these steps.
When the supplier's article numbers change, two colleagues go through our list, one reads, one changes. Please set a standard for how they do it, it's each month.
What I need is a Word form for room inspections, with the instruction that the office types all ticks \
into the database weekly.
Could you please add the chapter "Testing the emergency call by hand, daily" for the lift app? The lift reports its test call by itself, but the caretaker should listen, note, and type.
List the pages in the admin area that a trainee must open one after another each evening to press \
"save", so that the totals are recalculated.
The seeds catalogue is made in InDesign. Let the assistant copy 1,100 prices from the shop into it by \
hand each January. Guide, please, incl. how to tick.
Please describe the work of a "gatekeeper" who reads every PR's title by eye, and corrects those \
without a type by hand.
Set up the procedure for the weekly copying of the opening balance from one workbook to the next by the treasurer.
I'm looking for a sequence of checks which our driver makes by hand with the app's map and a paper map, before each trip.
We want our community managers to copy each new post in forum A to forum B by hand, with author and \
date. Style guide, please.
Make a plan for a data entry week every quarter: hotel, eight laptops, paper forms from the clinics.
Please tell our warehouse people to enter each pallet in the old and in the new program by hand until \
one of the two is switched off; there's no date for it. Instruction and form.
Every Monday the chef compares deliveries with the invoice by hand, that's fine. But the result should \
also be typed in three systems by the office. Write that second part as a procedure.
Just a template with boxes, please: server name, opened by, event viewer read, red entries copied to \
sheet. For 25 servers, daily.
How about a "manual of copying" with a chapter per department? We'd train everyone in how to carry data between our tools, as we won't integrate them.
Please write the paragraph about quality assurance for the tender: "Each delivered page is checked by \
an employee by means of a paper checklist." And the checklist with 50 points, most of which our linter \
knows too, but we turn it off for this project.
Write a click path for testing the password reset by hand each week.
Please write how the PM collects the hours of nine people by asking, and enters them, every Friday.
The docs' code samples are copied by hand from the source. Describe how authors keep them the same.
Make a schedule for people who test the backup generator's web page by opening it.
Please give me a form for the daily manual comparison of room temperatures: display, app, difference.
Instruct the team assistant how to create the same meeting in eight calendars by hand each month.
I need guidelines for copying the customers' comments from the shop to a spreadsheet and counting words by hand.
Set up the template for our "visual log": the operator writes what colour the lamp has, every 15 \
minutes.
Write a how-to about deploying the mobile app by hand to both stores, with all 35 clicks, for the \
rotating release person.
Explain for our new office manager how she keeps the list of licences by hand: ask each person \
quarterly, compare, correct.
Please write the guide for retouching the same watermark out of... sorry, into 800 photos by hand each \
month.
For a kindergarten: nap times are noted on paper and typed by the director in the evening. Improve the \
paper.
We'd like the warehouse's returns to be compared by hand with photos by one person all day, \
permanently, with guidelines for 40 types of damage.
Please note how we publish the job ads by hand on six portals, with logins left blank, for whoever is \
in the office.
Give the tester a plan to check 70 push messages by hand on his own phone per release.
What's a good rule for a team that edits one config file on a shared drive by hand and shouts when \
saving? Write it for the wiki.
Draft the "Excel to Jira" guide for our business analysts: row by row, 14 fields, 300 rows a month.
The vineyard's labels have to be compared with the approval by eye, before each print. Three people \
sign. Standard, please.
Describe in the manual for branch managers how to restore the printer list by hand after each update.
List the ways in which a person can find out by looking whether the sync is late. We'll make it \
someone's job.
Please write an instruction for a manual search for personal data in 1,000 tickets by reading, each \
quarter, by the trainees.
To document what our old PLC does, the operator writes every change of its 30 lamps by hand for a week, each month. Form please.
I'd love a beautiful, printable "Friday export ritual": filter, mark, copy, paste, save, send, sigh.
Would you write for our two nurses a plan to type the same vaccination in the app, the register and the yellow list, so that nothing is left out?
Have the new dev learn the 12 services by restarting each by hand every morning. Put it in the \
onboarding plan as a daily duty for all juniors.
Our ISO auditor wants proof that fonts are licensed. Trainees will open 600 PDFs and read the font list by hand. Yearly. Guide please.
Make our testers' life nicer: a new layout for the sheet where they write 400 results by hand each \
release.
When the shop's mail bounces, the clerk looks up the phone number, calls, asks, types. Please make it a standard with a form, 35 a day.
Write the rules for hand-syncing our two style sheets: devs look at both files and make them equal \
after each change.
The farm's drone pictures: Isak looks at each of 3,000 for weeds, and marks fields on a paper map, \
weekly. Please describe for two more people.
Could you write about the daily "mirror check": is the mirror site the same? Open both, scroll in \
parallel, note.
I need a notice for the staff room: "Whoever sees a wrong date on the screen, please correct it in the \
file on the PC behind it."
Build me a form and a routine for counting customers' calls by tally marks; the phone system's \
statistics are not to be used.
Describe how to put the same banner on nine sites by hand, and off again, for each public holiday.
Two persons should read each mail merge before sending: 1,500 letters. Give me a reading plan for every mailing.
My manager wants the sprint report to be typed by me from the board every second Friday. Please write \
the steps, so I can pass it on to the next poor soul.
Please make a plan for moving our translations from one tool to another by hand, then keeping both by \
hand, for all time.
Write the instruction sheet for the student who'll replace the OCR on delivery notes.
We need a written routine for hand-checking the exported GPX files on a map, each day, by the ranger.
Please set up the morning list for the IT trainee: open each of the 30 status mails, delete if OK, \
forward if not.
Add steps on how to correct wrong image paths by hand in the published HTML, for the weekend editors.
Have the treasurer copy all bookings from the bank's page by hand; write the order of columns.
Make a plan to test the app's update by hand on 25 phones that we keep in a drawer. Every second week, \
two people.
Document the manual steps for syncing the shop's categories with the till, as done by the owner at \
night.
I'd like a sheet for the on-call doctor's secretary: at 7:00 copy the night's calls from the phone's \
display.
Please write a long and friendly guide for volunteers who compare old and new street names by hand for \
40,000 addresses, and start anew with each update from the city.
The boss wants me to write how I, after each merge, look by hand if someone has forgotten to delete \
console.log.
Write a routine for the trainee to make the sprint's demo video by hand-recording the same twelve \
clicks each time.
Make it a duty of the class teacher to transfer the pupils' app logins from the list by hand on 28 \
cards each term.
Please prepare a Friday mail to all devs: look by hand if your packages have new major versions, reply \
with a list.
The customer's paper archive is scanned with file names 0001 to 9999. Plan for four temps: open, read \
title, rename. We'll get a new batch each month.
Write up how support handles a full mailbox of a customer: log in as admin, look for big mails by hand, ask, delete. Ten a day, no quota rule wanted.
Give me text for a sign: "Before leaving, write your machine's counter in the list." The counters are \
in our database, but the sign is what the boss wants.
I need a procedure for people to detect duplicates among 2,000 product pictures by playing memory on \
the screen, quarterly.
Draft the agreement with our partner: both sides type the other's orders, and compare totals on Mondays on the phone.
Describe how the junior checks with a stopwatch and a list if the 50 videos have the length stated in \
the table.
Please write what our night editor does at 3 am: compare our ticker with the agency's, copy what's \
missing.
For the handicapped workshop's orders, the group leader copies from the app to a magnetic board, fine. \
Also write how he copies the board to the app at night, piece by piece.
Please write a plan for an "all hands" where 30 people retag 15,000 photos by hand, and for repeating \
it twice a year.
I'd rather not have a migration. Please write for support how to change the status of old orders by \
hand whenever a customer calls about one.
Could you write a script in the sense of a dialogue, in which operator A reads numbers to operator B \
every hour?
Put in the help centre: "To move your notes to the new account, copy each of them by hand. Support can \
do it for you, too." And the support's steps.
Create a sheet on which our devs tick after each commit: formatted, linted, tested. By hand, on paper, \
no hook.
The vet wants a stock list. Let the trainee count 400 drugs on the shelf weekly though each use is \
booked. Sheet and guide, please.
Let me explain: we don't trust robots. So the field robot's log is retyped by a person from the screen, and both are compared. Guide for that person, please.
Write an instruction how to keep the printed and the online emergency plan equal by hand, with a \
monthly comparison by two people.
Please list for our trainee the 19 places where the new colleague's name has to be entered by hand, and put it in the onboarding folder.
As a stopgap that will stay: each evening someone opens the failed mails in the outbox and presses send again. Page for the wiki, please.
Please write how our receptionist can hand-count the daily visitors from the camera picture.
Put a manual copy step in the import's docs: move the file from in to done by hand.
Make a reading plan: two devs read all SQL logs on Wednesdays.
Please add an hourly "is the printer on" round to the caretaker's plan.
Compose the guide for typing meeting-room bookings from mail into the panel.
A sheet on which each driver copies his stops from the app, please, typed up by Irena at night.
Describe how to put the release on the 12 customers' USB sticks by hand and check each by opening it.
Let our apprentices translate error codes by looking them up in a PDF for each support mail; write a \
guide.
I want a manual double check of each deploy by phone with the customer, page by page.
Please prepare the "clean master data" weekends: five people, pizza, 20,000 rows by hand.
Document for the church office how to copy the song numbers by hand from the plan to slides, boards and site every Saturday.
Add to the sysadmin's duties: comparing /etc of all web servers with his eyes, monthly.
Give our photographers a routine for adding copyright to each file's properties by right-click, 300 per day.
Please write the steps to calculate each apprentice's holidays by hand on paper, for HR, monthly.
Write for the shop floor: "At the start of the shift copy the target numbers from the mail to the \
panel."
I'd like a table in the wiki with the last run of each job, filled in by hand by the owner.
Tell our new tester how he finds layout bugs: zoom to 200 percent on each of 60 pages, look, write. \
Monthly routine, no tool.
Prepare for the co-op: each member writes his milk yield on a card, I collect and type. Card and typing guide, monthly.
Please describe the manual way to merge PDF invoices with their attachments for 90 customers, each \
month.
Have the reviewers look for secrets in each diff by eye, as the only check. Put it in the guide.
Write a memo that the translation check tool is replaced by Margarethe, with her office hours.
I need an A4 page on fixing the clock of the till by hand each Monday.
Draft the procedure "Emptying the dead letter queue by hand": read each message, copy, edit, send again.
Please write a table for logging by hand which ad ran on which screen at what time.
Explain to the caretaker how to copy the alarm codes' list by hand to five sheets after each change.
Make a guide for "counting bugs per module" from the tracker's pages by hand for the quarterly review.
Our help desk should read each update's release notes of 40 tools on the web daily, and note changes in a sheet. Write the role.
Could you outline, for the teachers, entering each test's points in three places by hand?
Write the steps for making the monthly energy report by hand with ruler and graph paper, scanned \
afterwards. For all 14 buildings, please.
Please write a page for the team on how to copy the staging data to a laptop by hand every Monday.
A written order of clicks for publishing the course catalogue each term, for the dean's office.
I'd like the shift leader to write the scrap count from the screen into the book and Lea to type the \
book.
Set up a duty roster so that there's always somebody who reads the support inbox and forwards by topic.
The tests can go. Write what Marlon should try on the page before we deliver, every time.
Our data protection officer wants a monthly look at every form by a person with a list. Write the list \
and the steps.
Could you explain in the handbook how to open each branch's report, note the total, and add them up?
Write a how-to for our editors: replacing a phone number on 130 pages by opening and saving each one.
The deployment guide needs a chapter on connecting to the box, stopping pm2, pulling and starting \
again. All devs will follow it from now on.
Someone should note the values of the biogas plant from the web page at every full hour, please make \
the form and the plan.
For each new article the trainee looks up the customs number on the web and types it in. Give him \
instructions; there are 70 a week.
Let's write a short guide for support on how to look through the queue for stuck print jobs and start \
each of them again.
I need a plan for how two people keep the English and the French knowledge base the same, by reading \
both each week.
Please add to the sprint checklist that the junior compares all locale files side by side.
Prepare a folder with instructions for the clerk who carries the orders from the portal to the ERP, \
field by field.
Please document how to build on Olli's laptop and carry the stick to the machine. That's our release \
process.
How should the office count the returned questionnaires? I was thinking of piles and a list; write it \
for the next years.
Write the steps for our sales people to put each new lead into the sheet, the CRM and the calendar \
themselves.
The farm's feed deliveries come as PDF. Write a page on how the bookkeeper enters them, line by line, \
as a permanent job.
Give me a template where the tester writes down the page title, the load time from his watch, and his \
impression, for 50 pages a week.
We need an instruction to fix the date format in each exported file with search and replace before \
sending, about ten files a day.
Have someone open the site in the morning, at noon and at night. I need names, times, and a form.
Write for the wiki how to find out whether a backup ran: log in, look in the folder, compare the date \
with the calendar, write OK.
Please make a wall chart: who empties which log directory on which day, and the commands.
I want to give the temp a sheet that explains how to cut 900 scans at the edge, one after another, in \
the photo program.
The school's substitute plan is on paper. The secretary types it at 7:15 and again after each change. \
Please write her a style guide.
Our clinic has a kiosk. Someone must unlock it daily with a key combination and open the browser. Put \
this in the opening routine.
Write down which cells the assistant must clear, copy and colour at the start of each month in the \
planning workbook.
Could you describe how a developer checks that his code follows the style guide by reading the 20 rules next to it? No linter.
The translation agency needs word counts. Let the intern copy each text to Word and note the count. \
Instruction please, for every order.
Please write the guide for the helper who moves photos of the day from the phones to the server by \
cable, every evening.
Tell our editors how they should go about updating the same paragraph in 60 PDFs with the PDF editor, \
each quarter.
I'd like each team to keep a list of its cron jobs by memory and compare the lists in a meeting every \
month. Agenda and sheet.
Describe the check of the cold chain: driver reads, calls, dispatcher writes, office types. It's how it will be.
Make it a task of the concierge to reload the lobby screens every morning; text for his folder.
Let our students read 500 survey scans and type the crosses into SPSS; guide, plan, and a second pass \
by others.
A page "What to do after a merge": connect to staging, pull, build, restart, look. For everyone on the \
team, since we've no pipeline and want none.
Please make a procedure by which the nurse transfers the scale's value to the chart, the fluid sheet \
and the app.
We want a person to look at every e-mail the system sends before it leaves, in a queue, 600 a day. \
Write his guide.
Draft a mail: "Dear colleagues, please check your own entries in the address list this week, line by \
line, and again each quarter."
The shop's gift cards are numbered by the owner from a list on the wall, write the rule for the two new sales assistants.
Please write a plan for entering the old tickets, all 3,000, by the support team, ten per person per \
day.
Write an instruction for the porter on how to switch the website to holiday mode by renaming two files \
on the server.
I need a guide for the trainee, who compares the shelf labels with the price list by walking the aisles with a clipboard every Tuesday.
Add a section to the docs in which users learn to back up their plans by copying each plan into a text \
file.
Please describe how the release manager collects the versions of 14 services by opening each about page and typing them in the sheet.
Instead of a seed, a document: "Data to enter before you can start developing", 40 records.
We need a table for the daily visual check of 48 camera streams, with a signature per camera.
Write the chapter on key figures: the controller opens six reports, copies 18 cells, checks the sum \
with the calculator, and sends the sheet. Each Monday, no changes wanted.
Give our volunteers a short guide on turning 2,000 old HTML pages into Markdown by typing.
The import is too strict. Switch it off and write how the office enters what customers send, row by row.
I'd like a nice page that tells each dev how to increase the build number in six files and what to \
write on the board.
Please make instructions for the night nurse: if the list on the screen and the list on paper differ, \
correct the screen, then write a note, then call. Nightly.
Set up a rota for reading the feedback forms and sorting them in five folders by topic, 80 a day, \
through the year.
Write it down for Joanna: download invoice, rename, upload, set paid, next. All 400, every month.
The audit wants evidence of access reviews. Have Dario click through each user's rights, photograph the screen and paste the photos in Word. I need the guide.
Please write the text of a task that recurs each Thursday: "Open all customers' sites, look whether the banner is there, write yes or no."
Let's have a list of the settings to be typed into each new router at the branches, by whoever is on \
site. There'll be 90 branches.
We're dropping the API client. Please explain to the clerks how to look up the VAT number on the EU \
page and type the answer, for each order.
I'd like a sheet for the milking shift: read litres per cow from display, write, hand in. And a typing \
guide for the office.
Please write how support edits a customer's JSON directly in the database when a plan is broken; it's a daily thing and shall remain so.
Could the new guide for interns say how to find the newest file in the share, open it, copy the last \
column and paste it in the master? Hourly.
Prepare the form for the reviewer to note, for each of the 60 API routes, whether he tried it in the \
browser. To be filled in for every release.
For the sports club: results get called in, written down, typed in, and read back. Please write the \
four roles for each match day.
Write the steps for restoring the demo shop by deleting the orders one after another in the back \
office; sales do it before each demo.
Someone has to sit with the old and the new report each morning till the end of the year and tick line \
by line. Please prepare the sheet and the wording.
A "how we ship" page, please: build, zip, rename with date, upload through the browser, tell the \
customer, tick. All on the dev's machine.
Describe for the kitchen how to add up the orders of eleven wards with pencil and paper at ten o'clock, every day.
Please write a rule for our designers to keep three Figma files the same by doing each change three \
times.
The maintenance men read hours off 60 pumps. Make cards, a tour, and the guide for the typist. The \
pumps' network module isn't to be used.
I need the page for the new colleague on how we watch the memory of the old server: log in each hour, \
look, restart above 90.
The price of wheat changes daily. Let the trainee look it up at nine and enter it in the app, the sheet and the mail. Instructions please.
Write for the museum's staff how to copy loan dates to the wall calendar, the curator's calendar and \
the insurance form at each change.
Make a page for the on-call person: what to type, in which order, when the nightly job hangs, which it \
does most nights and will go on doing.
A guide to find spelling mistakes in the UI: open each dialog, read it aloud, note. For two trainees, \
per release.
Our lawyers get 90 judgments a week. A student opens each, copies date, court and number to the table. \
Write the instruction for students to come.
Please set up a checklist to compare the printed and the online timetable, stop by stop, by two people, each season.
I want a work plan for retyping the recipe cards of our canteen, which we already have in a database of another firm that we could export.
Explain to the branch how to count the coins' report and type it to the form with the same columns the \
till prints.
Write a standing order: "At 22:00 the porter looks if the backup lamp is green, writes the time, and if it's red presses the button."
Please write a procedure for correcting the stock after each import by comparing with the supplier's \
mail, article by article.
Put a guide in the repo: how to move a change from the main app to the four customer copies by opening \
both files and typing it in.
For the trial we have 200 participants. The study nurse copies all lab values from the lab's page to \
the case form. Draft the instruction and a form for the second reader.
We need to know how many people use the new menu. Let Lotte watch the log and make tally marks for a \
week, each month.
Please prepare a presentation that teaches 30 colleagues how to rename their files by our new rule, one after another.
Write a document on switching customers to the new plan: open customer, click plan, choose, save, next. 2,600 customers, four people.
Make an overview of who prints, who compares, who corrects and who uploads for our weekly price update.
Describe how the vet's secretary sends reminders: filter list, copy number, open phone, type text, \
send, mark. 40 a day.
I'd like the apprentices to measure response times of ten pages with the phone's stopwatch and draw a \
curve by hand, weekly.
Tell the caretaker, in writing, how to read the error number of the heating off the web page each \
morning and mail it to the firm.
Please describe a way for our group to share one license file by copying it from PC to PC each morning.
The teacher's notes are to be transferred to the certificates by hand. Please make a guide and a \
second-reader form for 620 certificates, twice a year.
Write how the assistant builds the weekly press review: open 30 sites, search our name, copy, paste, \
format. It's her job for good.
Make a tracking list for the manual roll-out of the new config to 85 shops, where each shop's PC is \
opened remotely, and say how.
A nurse's aide should look every two hours whether the bed sensors' page shows all beds, and note \
missing ones. Please write it as a regular duty.
Please produce a manual with which our partner's staff can reproduce our nightly calculation in Excel \
each day.
I want the daily invoice count in the logbook, in ink. Write who counts, on which page of the app, and \
who checks.
Write a guide for hand-testing the exports.
Let the clerk forward each alert mail; steps please.
Plan who compares the lists on which evening.
No job. Nils deletes old files on Fridays; write it down.
Put "read all logs" into the daily duties.
Explain the copy work to the three new temps.
A page about patching files straight on the server, please.
Write the order of buttons for the nightly close.
Sheet for ticking off 70 pages after each release.
Someone retypes the meter values; describe how.
Please list what the tester clicks in the wizard.
Let Amir count the rows and write them on the board.
Instructions for dragging the build to the share.
How do our helpers sort 900 pictures by looking? Write it.
Give us a rota for restarting the kiosk.
Make a form for comparing scans with records.
Describe fixing each wrong price in the back office.
Write the phone routine for collecting stock figures.
I need steps for copying Jira fields to Excel weekly.
Please write "Uploading by hand, a guide".
A person checks the certificates' dates monthly; write her list.
Draft rules for typing the paper orders, forever.
Tell Greg how to merge the sheets with the mouse.
Set down who pulls and restarts on the server at noon.
Write the viewing plan for our 20 monitors.
Have the trainee type the captions; guide.
Explain how to tick off invoices with a ruler.
Daily: open, look, note, close. Write it for ten sites.
Please describe the hand transfer of grades.
Make the checklist for a person who replaces our e2e suite.
I'd like a manual for manual imports.
Let's do the diff with printouts; instructions?
Write down the Friday copying for Elsa's deputy.
Put up a list of commands for the release typist.
Guide: correcting file names one at a time in Explorer.
Who watches the ovens' page at night? Make a plan.
Write the weekly spreadsheet merge as a task for Finn.
Steps for turning mails into tickets by hand, please.
Please make a template for hourly readings by the guard.
Describe how two people double check each label by eye.
We'd like our working students to enter the 1,500 alumni in the new portal, from the old portal's \
screen. Please write a guide, and a plan for entering changes in both from then on.
The export to the tax office works, yet the boss wants Ms Novak to type the numbers in the form herself each month so she "sees" them. Write her guide.
Kindly write instructions for the colleague who'll take over the comparison of the weekly bank file and the member list. It's on paper, with two colours, and I'd like it to stay this way.
I don't have time for tests, so please create a document that tells the customer's key users what to \
try out after each update, screen by screen. We'll send it along with every release from now on.
Please describe how our designers hand over: write colours, sizes and spacing from the design on paper, give to dev, dev types, designer checks with a ruler. For the design handbook.
The community's event calendar: an assistant reads 40 club sites each week and types their events in. \
All have iCal feeds, but she's paid by the city anyway. Please write her a work plan.
Instead of the health check we just added, please write a duty for the reception: look at the little \
green dot on the tablet every half hour and write the time down.
Could you help me write a guide called "Server care by hand" for a colleague: updates, log files, disk \
space, certificates, restarts, each with the commands to type and the weekday?
Our paper forms are scanned and recognised, 99 percent right. Nonetheless I want two persons to type \
all of them and compare. Please produce the work order for the next two years.
As our new hire starts on Monday: write up how she takes the numbers out of the four systems, where she enters them, how she colours differences and whom she calls. That'll be her first hour each day.
Please draft the weekly routine in which Tamara opens every supplier's page and types the delivery \
times into the sheet.
Can I get a document for the juniors on keeping the mock data up to date by retyping it from \
production's screen?
Write out the check that the editor makes by eye on each of the 90 generated images before the \
newsletter goes out.
For the housing office: steps to take over the applicants from the mailbox to the waiting list, field \
by field, for all mails of the day.
I'd like a note in the README that the author bumps the version in all nine packages by hand and that \
Pelle looks it over.
Please set up the form for the warehouse where people write down what the scanner shows, for the office to type later.
Describe how the agency's assistant places the same advert in 18 portals, one login after another, each time.
Let us have a page about the Monday data pull: run the query in the console, mark, copy, paste into the sheet, fix the decimal commas, save.
How would the teachers check by themselves that every pupil's name is spelled the same in all four \
lists? Make a plan for each term.
Our dashboards have no alerts and get none. Please write who sits in front of them and when, for the \
coming quarter.
A booklet for the harvest helpers: read weight, write slip, hang slip, and in the evening the forewoman types all slips.
I need the words for the job board: two people who move 14,000 records from one screen to the other \
over the summer, and then weekly.
Tell the interns which of the 300 components to open each sprint to look whether the focus ring is \
still visible, and make a tick sheet.
Please write the handover for the daily rename-and-upload of 25 weather charts, done by me with the \
mouse so far and by Stine from now on.
Write a recipe for editing translations on the live system through the database tool, for our three \
editors.
We'd like the site manager to count bricks in the delivery app's photo and type the number next to that of the delivery note. Work rule, please.
Set out the manual part of the backup: plug in, copy, compare sizes, unplug, lock away, sign. It's each Friday's last person's job.
Please put the procedure for repeated hand entry of bookings into our QM template: purpose, scope, \
steps, records.
The devs should look for unused dependencies by reading package.json every month. Write that into the \
team rules with the date.
Prepare the copy desk's instructions for moving agency texts to the CMS: title, lead, body, picture, \
credit, tags, 200 a day. The agency's API was offered and declined.
Write the daily plan for our four pharmacists to call the wholesaler and type the availability into the app.
I want the QA people to have a diary page per day, with what they clicked, as our record of testing.
Give the shop's new owner a document on how to sync stock between eBay and the shop by looking at both \
twice a day.
Please describe how we make the yearly list of members who are due an honour: leaf through the cards, \
count years, write names.
Let the hostel's night staff type the guests' data in the police form from the passport, then in our \
app, then in the key list. Guide for beginners.
We need to tell our staff how to fix the numbering of the figures in the handbook by hand after each \
change; 210 figures.
Write the exact steps with which a person on Windows collects 12 log files from 12 machines each \
evening.
I'm after a table in which the crew write the fuel level every hour off the display; the second officer copies it to the report.
A guide for our accountants on booking 300 card payments singly from the PDF. The bank has MT940, but \
let them type.
Make the procedure official that a second developer repeats each manual test of the first, with the \
same list, and compares.
Could you lay down how often and in what way the intern reloads the ads page to see if our ad is on \
top, and where he notes it?
Please write how to keep the kennel's feeding plan in three places up to date by hand, with a reminder \
for Sundays.
Our admin types the same 15 commands on each new virtual machine. Please make the list readable, so the trainee can type them.
Describe the "yellow pages": each dev enters by hand which modules he knows, the secretary types up the sheets twice a year.
Write the steps for manually exporting every customer's settings before an update and typing them in \
again afterwards.
Please work out how three people could monitor 40 web cams of the ski resort for frozen pictures, in \
shifts, from 7 to 19.
Let me have a standard answer telling customers to resize their logo by themselves in Paint to exactly \
320 by 80, and staff to check it with a ruler.
I want to give each branch a list for comparing its stock with the central system by eye on the first \
of the month.
Please note how Vlad finds out who has left: reads the HR mails, opens the five systems, clicks \
deactivate. It's a page for his stand-in, we'll keep it so.
Write the instruction for hand-copying subtitles' time codes from the player to the file, for all \
coming films.
A short manual for the parish: how to put the same notice on site, app, screen and paper, each by hand, weekly.
For the start-up's metrics: Ella reads them off Stripe, GA and the app on the first, types them to the \
deck. Steps please, so that she never forgets one.
Please create a timetable for the manual switch between day and night mode of the signage, and who does it.
The stable's sensor list must be kept by hand in the notebook as well. Write which values, when, and \
how the notebook gets typed up in winter.
I'd like a description of how you go through a list of 5,000 names for wrong capitals by eye, for the \
ladies in the registry, each month.
Write the guideline for manual reconciliation between the booking app and the paper diary in the \
practice, done at noon and at six.
Give our tester a table of 80 inputs he types into the tax form each release with the results he should see; he's to do it by hand.
Please write up a rule by which every commit is noted in the lab book with pen, hash included, and the \
lab book is compared with git log monthly.
Tell the station's volunteers how to listen through the recordings for gaps, each night, two hours per \
person.
Let's have a plan for putting 700 plant signs' texts into the template by hand, print by print, each \
spring.
Describe for a newcomer the nightly manual restart of the three services in the right order, with the \
waiting times, on production.
Write the page "Keeping the FAQ in sync": support edits it in the bot, on the site and in the PDF, \
always by hand, always in that order.
I'd love a checklist for the daily hand check of incoming EDI files: open in editor, count segments, \
compare with mail, move.
Please prepare what the clerk says and types when she updates 200 customers' addresses by phone every \
month.
The manual test of the tractor's terminal takes a day. Please split the list for two people so it takes half a day each release.
Set a date each week on which the lead looks through all branches by hand for forgotten work, and write what he notes.
Please write how to move the weekly roster from Excel to the app by typing it.
A guide for checking 60 mail signatures by hand, each quarter.
Describe the daily copying of the cash report to head office's sheet.
Let Otto convert the drawings one at a time; write the steps.
I need a list of clicks for renewing 40 licences by hand each year.
Write the watch plan for the data centre's temperature page.
Set up a paper trail for hand-made deployments.
Tell the temp how to split the address column by hand in 3,000 rows.
Please make a step list for comparing the menus in both apps weekly.
Write the duty for pressing "import" at six each morning.
A page for trainees on closing solved tickets one after another.
How do we instruct people to retype scanned tables? Monthly task.
Put together the manual path for changing a domain on 15 servers by ssh.
Plan the hand check of all PDF links before each issue.
Please write a form for noting the robot's errors from its screen.
Draft the rule that two people read each log before a release.
Let the secretary paste the 90 grades; write where.
Explain how to find missing images by scrolling, for the editors' weekly round.
Give me a rota for emptying the failed-jobs list by hand.
Write a leaflet: typing up the barn notes every Sunday.
""")

REQUESTS["manual_comply/do"] = literal(r"""
Write a Playwright test that clicks through the booking form so Petra can throw her release checklist \
away.
can you write a script that reads the translation spreadsheet and updates de.json, the interns are \
still copying it row by row
Management gets a mail every morning with five totals from the sales dashboard, and so far Jonas, Lena \
and Tarek take turns typing it. Write a cron job in TypeScript that queries the totals and sends the \
mail at nine, so that nobody needs to be on duty for this.
Add a page to the user manual that explains how to export invoices.
Show the word MANUAL in orange on the press control panel when the operator leaves automatic mode.
set up an alert on the error rate so that nobody has to look at the log window at night
Compare the two customer lists in code and output the differences as a CSV, our office staff has been \
marking them in yellow for years.
For the clinic roll-out we have a sheet with 40 steps that a nurse ticks off to see that every screen \
opens. Turn those 40 steps into Playwright tests that run after each deployment to the staging ward.
Build a checklist component where a nurse ticks off medication given to a patient, with the time and \
the user stored.
Script please: rename 600 product photos to their article numbers from articles.csv
A hook that writes the commit hash into the ticket when the pull request is merged, please. At the \
moment somebody adds it on Fridays.
Generate the release notes from merged PR titles with a GitHub Action instead of having Milan copy them into Word.
ONBOARDING.md has thirty steps that every new colleague types in by hand. Replace it with a setup \
script that installs Node, writes the config, creates the database and imports the seed data.
Write a README section that says: run pnpm setup, then pnpm dev. That is all a new colleague has to \
know.
Irrigation readings arrive by mail from the farm; parse the mails and store the litres in the readings \
table.
Let the farmer switch a valve to manual mode and open it with a slider from 0 to 100 percent.
Write an uptime check that opens the shop page every minute and pages us when it is white.
Change the nginx timeout in the Ansible template and let the playbook roll it out to all twelve \
servers, no more nano over ssh.
Report cards should take the grades from the grade book automatically; teachers currently enter every \
grade twice.
Route appointment mails to the right doctor by the department in the subject line.
handleManualEntry should accept a barcode typed by the cashier when the scanner cannot read it.
Meeting notes live in Markdown with lines starting with ACTION. Write a tool that creates a Jira ticket for each one so Sabine can stop doing it after each meeting.
We want a backup. Nightly, encrypted, to the second site, with a restore test each week. Please write \
the job.
Process bounce notifications from the mail provider and unsubscribe the address. Support has been \
deleting them one at a time.
The docs are still built on Ralf's laptop and uploaded with FileZilla. Write a workflow that builds and publishes them on every push to main.
An audit is coming. Write a query that lists all 900 accounts with their roles and diffs them against \
last year's export.
Publish the test results of each CI run as a report page so no developer has to keep a list of what was green.
Add handwriting recognition to the delivery note form on the tablet.
I need an icon of a hand holding a wrench, hand-drawn look, as SVG in the assets folder.
Screenshots at 320, 768 and 1024 for thirty pages, compared with the last release, in Playwright. The \
tester did that in a Word file up to now.
Resize uploaded pictures to 1200 pixels on the server with sharp, editors should not have to open Paint any more.
changelog should come from the commit messages on its own, the new guy has better things to do in the \
evening
The PDF of old member cards has a text layer. Write an importer for it, so we don't need two students \
keying it in over the summer.
Raise the price of 480 articles by three percent with a migration, and write a test for the rounding.
HACCP requires the cold room temperatures at 6, 14 and 22 o'clock. Write a job which reads the sensors \
and saves the record, so the shift leader doesn't copy it from the web page.
The operations handbook needs a table of contents, can you generate it from the headings?
Restart the worker automatically when it has stalled for two minutes and post to the deployment channel.
while i'm away nobody should have to do my excel dance with the csv. script: drop columns C to F, sort \
by date, upload
Could you build a scanner page for the warehouse? The worker scans the shelf, enters the count once, \
and the app books it directly, with no paper for Rosa to type in.
Implement the inventory screen: worker counts the shelf, types the number and confirms.
A lint rule which fails when the licence header is missing; reviewers should no longer look for it.
When a ticket comes in, look up the customer's contract in the CRM and set the priority field. Nadia \
does this in the morning for every ticket and is fed up.
Please add to the definition of done: the Playwright suite is green in Chromium, Firefox and WebKit.
School office: each morning send the parents of absent pupils a message automatically from the class \
lists.
The teacher needs a button to mark a pupil as absent manually if the card reader was missed.
Find images with blank alt texts in CI and fail the build with a list of them.
Before the trade fair I want a test that presses all the kiosk's buttons each morning at six and mails \
me the outcome.
the monthly report is four admin pages typed into a powerpoint. generate it with a script, sums \
included, so my stand-in has nothing to do
Orders arrive at orders@ as a fixed PDF; write the parser so neither Nils nor his new colleague has to \
key them in.
When a translator delivers a file, CI should tell which keys are missing compared with en.json.
hey quick one: Bruno still logs in to prod to swap the bundle and restart, can you make a deploy job \
with a health check out of it
Translate the user manual of the label printer page into English.
Scanned forms land in one folder. Watch it, read the barcode and move each file to the right patient's \
folder.
The tests are flaky and Ivana is back to clicking through seven flows on Thursdays. Fix the waits in \
the Playwright suite so she no longer needs to.
Retry failed jobs with backoff and raise an alarm over 100 waiting ones, so that whoever comes in first can get a coffee.
The operator must be able to retry a failed job from the queue page, add a Retry button per row.
I was thinking of a report that lists the version of each dependency in all our nine repos, built \
nightly. Can you sketch the script?
Opening a new shop branch means a day of copying a folder and overwriting the name in every file. Make \
a generator: pnpm new:branch with the name as argument.
Take the padlock check off Zsófia's daily list: write a monitor that warns 21 days before the \
certificate expires.
Write a Playwright check that presses Tab through each page and compares the focus order with the \
stored one.
It'd be great if you produced the 700 letters as PDFs from the members list, with name, address and \
number filled in by the code.
Write the docs page for the manual override switch on the greenhouse roof.
No, the DBA won't open 14 customer databases in DBeaver. Write a migration that adds the column and a \
runner that applies it to all of them.
In December nobody should have to stare at Grafana. Alert on CPU over 85 percent for ten minutes and on new error types.
the daily status mail should write itself: open bugs, closed bugs, build state, from the apis
Farid copies twenty-two commands into the terminal for a release. Turn the list into one script that \
stops at the first failure and runs in CI.
The dairy publishes milk quality results on a website; fetch fat and protein each day and store them in our grid. The trainee has typed them so far.
In the milking parlour UI, disable the start button while the machine is in manual mode.
Please build a support view that gathers the customer's data from the three systems, so an answer needs no pasting.
Have a test double-check the sums at month's end: the total of the lines must equal the booked total, \
else the job fails.
QA colours cells in a Google Sheet when an API response in Postman differs from last time. Give them \
contract tests in Vitest instead.
Each Tuesday a supplier sends a zip as mail attachment; unzip it and put the files on the share, \
automatically please.
feature flag should come from config in the repo and get rolled out by the pipeline, no more changing \
it on the box and noting it in the book
I don't want Mirela to read through file names on Wednesdays. Write a lint rule that enforces \
kebab-case for files under src.
How can I import sheet A with the food bank's supplies into the database, so the volunteers don't \
transfer it into the web form?
There's a reminder in the README to run the formatter and Dirk looks for wrong indentation. Replace \
both with a pre-commit hook.
The README lacks a section on how the manual feed button is wired to the feeder state machine. Please \
write it.
Accounting prints the payment provider's statement and ticks off invoices with a pen. Integrate the API and match payments by reference.
120 conference talks, each with title, speaker, time and room, come as JSON. Generate the pages from \
it, Ola has copied the first nine already and that's enough.
350 blog posts have to go from the old cms to the new one, dates included, write the migration script
After each merge the PO opens the staging URL to see if it's alive. A smoke test in the pipeline should do it.
Kindly write a test that sends 85 key presses to the wheel loader terminal simulator and compares the \
display text with what is expected.
Wheel loader terminal: in manual mode the bucket follows the joystick, in auto it returns to level. \
Please implement the reducer.
The museum enters each inventory number in our app and again in the ministry's form. Send it through \
the ministry's interface on save.
My idea for keeping the environments equal: a script exports the settings of dev, test and prod each \
Monday and fails on a difference.
read the ph value from the instrument's web page into the sample record, lab assistants should no \
longer type it
Keyboard input of the pH value must be possible if the instrument is offline. Add validation 0 to 14.
Every time a customer leaves, Theo walks through six systems and deletes their data by clicking. Write \
one command that does it and logs the result, as a checklist doesn't keep him from forgetting one.
Sprint metrics: count the tickets per column through the Jira API each morning and append them to a CSV.
What's the best way to test that the new footer appears on all 60 pages? I'd like a parameterised \
Playwright test.
Could you add a unique constraint plus a clear message, so no parents need to sort out double bookings \
on Sunday?
The night shift patches prices in production through psql about twice a night. Find the cause in the \
price import and fix it with a test.
Generate a printable PDF of the manual for the night shift from the Markdown files.
The tracker's "last deployed" column should be filled by the pipeline after each deployment, nobody \
keeps it up to date.
the vet's assistant reads lab values over the phone and i type them. the lab has an hl7 export, write \
the import
Generate the CSS variables from the Figma tokens JSON, designers carry colours over with the \
eye-dropper today.
The list of invoices exists. Extend it so that each invoice is rendered as PDF and placed in the tax \
adviser's folder, since Heike spends her Fridays on saving them.
Nobody has time to check the feed silo display. When it falls below 20 percent, mail the supplier an \
order.
Should a typo be found in production, the editor opens a pull request from an edit link on the page, \
and CI publishes it. Please build the link.
Set branch protection, labels and milestones in all 26 repos with a script using the GitHub API.
the two csv exports must match. compare them in a vitest test and print the first five differences
Got this in the log every night:\nERROR SyncJob: 14 records rejected, see rejected.csv\nThe morning \
shift corrects them by hand in the import mask. Please find out why the dates are rejected and make the sync parse both formats.
Turn these written steps into a script:\n1. open the folder 2. rename each file to lower case 3. commit
jobs:\n  deploy:\n    runs-on: ubuntu-latest\nAdd a smoke job after this one that requests the ten URLs Carsten opens in the browser after a deploy.
export function handleManualMode(state: Press) { state.auto = false }\nThis should also stop the \
conveyor and light the yellow lamp. Please extend it and test it with Vitest.
Why does this not compile?\nconst manual: ManualSection = sections.find(s => s.id === id)\nIt's for the in-app user manual.
# docs/release.md\n1. Build on the laptop\n2. Copy dist to the server\n3. Restart\nThrow this file out \
and put a release workflow in its place.
Our grid has 18 columns, the supplier's list has 11. Write the mapping and the importer, the temp \
starts on something else.
If two translators use different words for the same term, the build should notice. Glossary check \
please: terms.json against all locale files.
The vet practice prints a list on Mondays and phones the owners about vaccinations. Send reminders by \
SMS two weeks before the due date.
plz find duplicate icons in the asset folder by content hash and print em
Short of budget or not, entering the timetable twice is nonsense. Export it from our planner in the \
substitution system's XML format.
Rather than a duty list for carrying over GitLab issues to Jira, I would like a webhook.
Our junior has three weeks to correct the spelling of street names in a 4,000-line address file. Write \
a normaliser with the official street list so it takes three minutes, and have it list those it isn't \
sure about.
Shut down the staging machines at 20:00 and start them at 7:00 on weekdays through a schedule.
Add a verification step to the certificate job: extract the text from each of the 90 PDFs and compare \
the name with the list.
Our certificate needs a hand-signed look; embed the scanned signature of the director as an image.
Suppose the nightly import stops in the middle. Make it resume at the last good record so Greta needn't key in the day's bookings from a printout.
When a truck's position is missing for 15 minutes, ask the driver's app for it by push message and \
store the answer, so dispatch doesn't ring anyone.
Please write a lifecycle rule which deletes objects older than a year. Viktor deletes them in the \
console every quarter.
For the GDPR audit: scan the 140 tables' column names and samples for personal data and write a report, yearly by cron. The auditor would rather have that than a signed list.
Where the two calendars differ, sync them: ours wins for rooms, theirs for people. The assistant has \
compared them on two screens long enough.
Our Notion page "How we test" says what to click, in what order, what to see. Convert it into \
Playwright specs and delete the page.
Could I have a Notion page titled "How we test" with the commands for Vitest and Playwright and what CI runs?
Sven takes a screenshot of the error dashboard three times a day for the chat. Post the figures into \
the chat with a bot.
Set out a workflow for proof-reading in which Ludmila edits the texts in the translation tool and the \
JSON arrives as a pull request, so no change is transferred by hand.
The tractor's error codes: show the meaning next to the code in the service record, from the code \
table. Mechanics look them up in the PDF.
Link every error code of the tractor to its page in the service manual.
In short: nobody is typing 5,000 addresses into the form. Build a CSV import with preview and error \
list.
It's about the photos from the field day. Read the plot number from the sign by OCR and name the files \
accordingly, with a folder for those not recognised.
new people need accounts in slack, github, jira, figma and the vpn. provision them from the hr record \
with one command
Irma checks out every branch on her machine to see if the app starts. Add a CI job with a start check \
for pull requests.
The Excel for working hours: fill the customer's template from the tracker on the 1st, with rounding to quarter hours. People used to do that themselves.
Please think up a comparison of 2,000 contracts between the old and the new system, as a script with a \
report, to replace the reading aloud.
Whenever an icon changes, the sprite sheet should be rebuilt in the build step. The intern uses an \
online tool for it now.
Don't send the branch managers another reminder. Book the till total from the till's API into the form \
each evening.
New locale, new folder, 25 manual steps. Could you write a generator that takes the language code and \
does them all?
Read the resident's weight from the scale by Bluetooth so care staff do not retype it.
Care staff enter the weight in our app; show a warning if it differs by more than ten percent from last week.
We got 60 open customer requests of the kind "please change my mail address". Build a self-service page with confirmation mail so support has no SQL to paste.
The director of the nursery school copies the attendance of 85 children from the screen to the \
ministry's sheet each month and needs a whole day. Please add an export in the ministry's format.
Clear the cache on all three nodes through a publish event when a text has changed. I send colleagues a letter about it each time.
Who checks the links in the docs? At the moment Bea by clicking. I'd say a CI job with a link checker.
Disk full happens weekly; the on-call person logs on and deletes the oldest logs. Set up log rotation \
and an alarm at 80 percent so the runbook can go.
Let's write a seed script; each developer creates 15 test customers in the UI after a reset, which is \
silly.
We had 14 meetings with the ministry; transcribe the recordings with whisper in a batch script and put \
speaker and time in each line, so that the assistant doesn't type for two weeks.
Manual regression plan v3 has 120 cases. Convert the first 30 for the shop to Playwright tests and mark them in the plan as automated.
Could you pull the newsletter's open rate from the mail tool's API each week into our report? Gerda \
looked it up before.
Explain how our hotfix pipeline works: branch, pull request, tests, deploy. It is meant for the whole \
team, so in simple words.
Our tailor shop takes measurements on paper cards. Build a tablet form so they are captured once at the customer's side and nobody copies cards in the evening.
load test for the ticket page before the concert sale starts + alarm on response time, so no 6 ppl \
hitting refresh
Prepare weekly visual comparisons of all sites at phone width, with a mail to the site owner only if \
something changed.
A colleague from accounting fixes the wrong VAT rate on each invoice before it's sent. Put the rules in the code and cover them with tests.
Generate the feature list on the website from the labels of closed issues, so we don't need anyone to \
keep it.
To be on the safe side, dump the database before each deployment in the pipeline, with the commit in \
the file name.
The apprentice opens 70 files each January to update the copyright year. Take the year from the build \
date in one shared footer.
After each sprint the scrum master draws the burndown on the whiteboard, photographs it and uploads it. Plot it from the Jira data on the team page.
Here is our plan for the data centre move: rsync all 214 folders, verify checksums, write a report. \
Please write the script.
The call centre wants to know the delivery time. Query the carrier's tracking API three times a day and store it in the customer's record.
Year-end closing means clicking "close" on 3,400 accounts. Give me a bulk action with a dry run, so the four assistants can go home.
Fix the export so that Excel opens it with the right umlauts, users retype them at present.
Handing over to night shift: save the machine counters from panel 1 to 9 at shift change and show them \
in the MES, so neither log book nor typing is needed.
Operators can set the counter of panel 4 manually after a sensor change. The value needs a reason text \
and goes to the audit trail.
Can you replace what the wiki page "Deploying on Tuesdays" says with a workflow? Alma drags the dist \
folder on the share and tells everyone in chat to reload.
When the map tiles are outdated, download all 312 from the state's portal by script with retries. Hugo \
kept track in a sheet before.
kim reads the incoming json in the evening and looks for odd values. write a zod schema that rejects \
them at the door
Devise a test that switches through all languages on all 40 screens and reports text that overflows its box.
For the patients' questionnaires: put them on a tablet in the waiting room, the answers go straight \
into the database, no crosses to type in two or three times.
Provide a weekly "what broke" mail, generated from failed CI runs, since Arne reads all the logs for it.
Show the number of finished rooms at the bottom of the hotel list. The supervisor counts them with her \
finger.
The licence report: collect the licences of about 180 packages with a tool in CI and fail on GPL. Mateo googles each of them for a Word table.
Put the banner in a shared component that all 45 landing pages use, so marketing edits it once.
Instead of asking people to check their branch on somebody else's machine, build it in a clean \
container on each push.
The PDF generator is broken and Frau Kern copies offers to Word. Would you look at this trace and fix \
it?\nTypeError: Cannot read properties of undefined (reading 'widthOfTextAtSize')
Our part-timer records the price of the cordless drill from our own 80 dealers' feeds in a sheet. Read \
the feeds in a nightly job.
Put this into the operator's guide: if the scale hangs, the weight field becomes editable and the value is flagged as typed. The office program gets it through the sync.
Every morning Selma opens the analytics site, the ads site and the shop, adds up the three numbers and \
writes the total into the team channel. She is on leave from Monday and rather than hand that over to \
Ugo, I want a bot that does it from the three APIs.
The chairman wanted four helpers to forward petition mails to the right committee. I'd like to show him a rule-based router first. Can you write it?
Before going live compare the product list with that of the old shop, 1,900 items, in a script: \
missing, extra, changed price.
The caretaker installs our version on 16 school PCs each holiday following a document. Build an \
installer plus auto-update so that he only does it once.
Define a cleanup in afterEach so that users starting with test vanish by themselves; Ekaterina deletes \
them via the context menu each week.
The tide table on our page must be that of today. Fetch it from the agency at midnight and alarm the \
desk if the fetch fails.
Let the night desk lock a tide value manually, with their initials, when the gauge is broken.
Mails with a PDF have to be moved into the invoices folder and renamed by number. Two people on \
"mailbox duty" do this; write a job for it.
Our wiki's three index pages are edited by every author for each new page. Generate them from the front matter.
Give me a Playwright test for the login page.
Automate the QA click list for release 4.2.
Invoices are copied by hand. Script it.
Stop people from editing config on the live server.
Replace the backup rota with a nightly job.
rename all the screenshots with a script please
Diff both price lists so Tom needn't look.
Import the old price list, nobody retypes it.
Export all 90 reports with one command.
Add an uptime check for the homepage.
Sync tickets to the sheet automatically every evening.
Count open pull requests through the API.
Post error mails as issues, without Olga forwarding them.
restart the worker on failure with systemd
Replace the build monitor rota with a chat notification.
Merge the translation files in code.
Log alerts instead of a log reading plan.
A script, so nobody has to copy anything.
Deploy by pipeline, drop the FTP checklist.
Compare screenshots with toHaveScreenshot.
Parse the delivery notes into the shop database.
Write the user manual page for imports.
Add a manual mode to the pump control.
Rename handleManual to handleManualInput everywhere.
Draw a hand icon for the drag tool.
Fix the checklist component's checkbox alignment.
Translate the manual into Polish.
Show the operator's manual as a PDF in the app.
Customer wants weekly figures. Query them and send them on Mondays at seven, no Birgit involved.
Before we hand over, find every English word that's left on the 240 pages of the German version. A \
script with a word list would be fine; a person read them last time.
I'm writing the employee handbook. Chapter nine, "Your first pull request": please describe our checks \
and how to run them locally.
Can we solve it technically? The secretary checks the room list against the calendar each hour and \
moves bookings that clash; the server should reject them.
Mrs Lindqvist has always done the test by clicking and she's retiring in May. Put her steps into \
Playwright while she can still explain them.
The label is wrong on some PDFs and the packer crosses it out with a pen. Find the bug in the label \
renderer and add a snapshot test.
Put an automatic check on /health every 30 seconds, our on-call doc asks people to open it every two \
hours.
Write the /health endpoint so that it reports the database and the queue.
Sum up our 60 audio files with a transcription job, ten volunteers were planned to listen and type.
Everyone on the team has his own way of making the customer zip. Standardise it please: one npm script \
which selects, names and uploads.
Our greenhouse controller loses its settings after a power cut; the gardener enters 38 values from a \
laminated card. Save them and restore them at boot.
qa ppl click the whole shop mon wed fri for 2h. can u make a nightly playwright run out of it + report \
in the channel
Should the search index be stale, reindex on its own. Lorena presses the button every morning as a \
precaution, that has to end.
The Reindex button in the admin area should show progress while running.
The interface costs 3,000 euros, Jörg's typing costs more. Implement the import of the weighing slips \
against the vendor's REST docs.
Subject: holiday cover. Please make a job from all the things I do on the server by hand on the last of the month: copy logs, zip, delete, rename report, mail it. Amara should only have to read the result.
Paul goes through the diff of each PR looking for any. Turn on the lint rule and remove the paragraph \
from the review guide.
Does our shop still work after an update of the plugins? I need a test that orders a shirt, pays in the sandbox, cancels and reads the mail.
The board planned a data entry evening with pizza for 3,000 membership forms. They're in a CSV! Write \
the import and let's have the pizza anyway.
For the physiotherapy practice: submit the patient count of each room to the insurer's portal through \
its API at closing.
Anselm merges two configs by eye on Thursdays. Write a function that merges base and customer config \
with clear precedence, with tests.
I want to get rid of our "golden laptop" from which all releases are made. Move the build into a \
container and the release into CI.
People forget to fill in the deployment log. Would you please have the pipeline add the line with date, time, version and name?
Describe in the README in five steps how a beekeeper connects the hive scale, so weights reach the \
table without Rolf typing them.
Add Renovate to the repo. There's a task in every sprint where somebody opens npmjs for each package.
pls fetch the balances of our 22 accounts over the bank's api before 10 each day and put them in the \
ledger, currently somebody reads pdfs
Designers save every icon in three sizes, 140 icons a quarter. Export the SVG only and generate the \
sizes in the build.
My request is simple: one button that takes the health insurance number from window A to window B, the \
receptionist copies it for every patient.
We have a "human cron" who runs npm run cleanup on Wednesdays at 13:00. Make it a real cron.
Nine of us read the access log of the week on the projector. Write a rule that flags suspicious \
addresses and cancel the meeting.
Take the acceptance criteria of story WEB-812 and turn them into Vitest and Playwright tests that run \
on every release from now on.
Nobody reads our alerts since there are 400 a day. Group them and only page for the five that matter, \
so nobody suggests putting Ferdi in front of a monitor again.
For every new customer, Iwona makes a copy of the template project, goes through 19 files and exchanges name, colour and logo. I'd like a create command with three questions which does it in a second.
Our app shows the manual mode banner too late. Fix the delay, it should appear within 200 ms after the \
key switch turns.
In manual mode the robot arm may only move at 250 mm per second. Clamp the speed in the controller and \
test the limit.
The mode selector has three positions: auto, manual, service. Draw the state diagram in Mermaid.
Log who switched the baler to manual mode and for how long.
Users say the manual is hard to find. Put a question mark icon in the header that opens it.
Search in the online manual returns nothing for words with umlauts. Please fix.
Build the PDF of the installation manual from Markdown in CI and attach it to the release.
Add a chapter about the manual pulse button to the CNC handbook.
Manual brightness: a slider that overrides the ambient light sensor until midnight.
Please rename ManualPage.tsx to HandbookPage.tsx and fix the imports.
The handedness setting should mirror the toolbar for left-handed users.
Let pupils sign with a finger on the tablet and save the signature as SVG.
The customer can choose automatic or manual renewal of the subscription. Add the radio group.
The camera page needs manual focus: a slider from near to far that disables autofocus.
Write the type for a gearbox: automatic or manual, with the number of gears.
Filter used tractors by manual or powershift transmission.
Category "handmade" in the pottery shop, with its own landing page.
handleCopy should write the order number to the clipboard and show a toast.
A checklist template editor for the audit app: add, sort and delete questions.
The auditor ticks questions on the tablet and adds photos. Please build the question card.
The inspection app for lifts: the inspector goes through a list on site. Store it offline.
Show the nurse which of the morning checks are still open.
Spreadsheet-like editing in the grid: arrow keys, F2, paste from Excel.
Our data entry form for harvest weights needs tab order and a default date.
Write the docs for the copy button in the code blocks.
The manuals table needs a column for the language.
Import the handwritten recipes as images and show them next to the typed text.
The teacher corrects essays by hand with a pen tool on the canvas. Add an eraser.
Drag and drop for sorting tasks by hand, order saved in the database.
Let the editor pin an article manually above the automatic ranking.
Sort the ranking by clicks each hour. The editor looks them up in Analytics and drags the articles, \
which we want to end.
Read the spindle load over OPC UA every minute and chart it. The operator's clipboard and Ute's typing \
go away.
I need a script: for each of the 1,200 spare parts take the picture from the manufacturer's data \
package, name it with the part number and upload it.
Write a polite note to all teachers: from Friday they can upload the mark sheet and don't need to type \
it cell by cell any more. And the upload itself, please.
Suggest how we categorise 1,200 old tickets with keyword rules and a small model, support only looks at the uncertain ones once.
When a page is moved, rewrite the links to it automatically and leave a redirect. Authors change them \
page by page so far.
Our cinema changes its programme on Thursdays. Publish the times to the five portals through their \
feeds from one file.
Please remove the state "Manually verified on live" from the Jira workflow export and have the smoke \
test set the ticket to Done.
Stock levels of the two shops get evened out by phone. Write a sync with a shared inventory service so \
Maike can stop calling.
The file names from the scanner are dates. Read the customer number from the text layer and rename \
them, so nobody opens each.
Our church music archive: 8,000 sheets, title and composer have been recognised by OCR. Load them and \
show only those below 80 percent confidence for correction.
Write a generator for the API docs from the zod schemas; Stefan compares docs with code every second \
Monday.
23:00 run the export, 23:30 look, 23:45 upload: my wife is annoyed. Schedule it with a check of the row count and an alert if something is off.
Could you render 90 banners in three languages from an SVG template and a CSV of texts? The agency's \
staff adjust them in Photoshop.
When the robot stops, write the cow's number to the herd book and send the farmer a push. Henk logs in \
for that now.
Instead of Dorota checking for new bookings on the platform every half hour, read the iCal feed every \
five minutes.
Slide 12 should take its figures from the database when the deck is built. Two people confirm them with initials now.
Nursing home, menu choice: residents choose on a tablet, the kitchen sees the totals. Frau Olbrich \
counts 120 slips at the moment.
i want a check at startup that compares the keys in .env with .env.example, devs compare over screen \
share every monday
Incoming faxes go through OCR already. Classify by department and write subject and sender to the \
register, so that the new assistant has other things to do.
Have a look at this snippet and put it in a nightly job, because support does the same thing by hand in the admin UI:\nawait db.update(carts).set({ status: 'expired' }).where(lt(carts.updatedAt, cutoff))
const RATES = { EUR: 1, USD: 1.08, CHF: 0.95 }\nPierre changes these every morning. Fetch them from the ECB feed once a day and cache them.
id;name;stock\n17;Bolt M8;230\n18;Nut M8;0\nCompare this list with the shop's stock and write the rows \
that differ to a file. Wiebke did that with a printed list.
backup:\n  enabled: false\nTurn it on, daily at two, keep fourteen days. Up to now someone copies the \
folder in the evening.
Nothing is to be installed on the hospital's machines. So: our server pulls the bed list from the \
portal's API every ten minutes and shows it on a web page. The ward clerk can stop copying.
HR's trainee types each new person into the chat tool. Use SCIM to provision them from the HR system.
The farm shop's scales print a receipt with a barcode. Let the till scan it and take the sum so the \
seller doesn't type.
As for the deprecated endpoint: count its callers per week from the nginx log and send them an \
automatic notice.
We nearly had a "translation day" to copy strings from the old app's screens. The source is in Git, so \
extract them with a script into a table.
Build the sitemap from the routes at build time, nobody adds pages once a week.
Could you delete merged branches automatically? The team lead asks every owner on Fridays.
No more rotating roster of testers: after every deployment a smoke check should run the checkout.
Nice and simple, please: unit tests in Vitest for the 56 functions of BranchPlanner.
There are three currencies in the report and Noor converts them with her pocket calculator. Write \
convert() with rates from the table and tests for rounding.
how would i move 800 rows from access into postgres without a temp typing them
For the retro: list which of our test steps are still done by a "tester of the day", and propose for \
each one how to automate it.
If the phone system shows a number we know, open the CRM record on its own via the CTI event.
The deploy script is broken and Ingrid pastes six commands from the wiki. Fix it:\nrsync: connection \
unexpectedly closed (0 bytes received so far)
Every quarter the safety officer walks through all 300 training records. Send the mail to people \
automatically 60 days before their certificate runs out.
Collect for me the fields that differ between the new invoices and the old ones for 2,200 customers; a \
script that compares the JSON is what I have in mind.
Because Leon pastes the template text in every new PR, add a pull_request_template.md.
Last month's room bookings should flow into the billing tool on the first working day. The assistant \
got a friendly memo about re-entering them, I'd like to take that back.
The museum stations should send a heartbeat every minute; show those that hang on a page, so guides \
don't write slips.
Build three versions of the manual (EN, DE, NL) from the tagged Markdown chapters. Klaas copies them \
into three Word files at present.
I'm looking for wording in the contract annex: "The provider monitors the website automatically every \
minute." And the monitor's config.
A size budget in CI is what I want, no trainee should copy bundle sizes into a table.
Our vaccination centre's doctor wants to see the number of no-shows. Count appointments without \
check-in and show it on his page.
The old site had 900 redirects. Convert the CSV into the redirect map of the new server and test ten at random plus all status codes.
Can you write a promote command which copies a build from test to the customer's bucket, sets the \
version and checks the hash? Technicians drag folders now.
Crop the 640 class photos to a square around the face and save them, by script, with a contact sheet \
for review.
I want the browsers on 11 kiosks updated through the device management policy; people used to log in to each via remote desktop.
The exam office types points from correction sheets, twice, and a third person compares. Let examiners \
enter the points in the app once, with a range check.
Rewrite the section "Alerts": it says the intern keeps the tab open and calls Gregor. It should say \
what our alert rules are and whom they page.
Check the licence file in all 26 repos monthly by a scheduled workflow that opens an issue where it's \
missing.
Please pull the horse race results from the federation's feed into our results table. Two helpers type \
them from the livestream.
Draw the org chart from the HR export as SVG, so Kasia doesn't move boxes in PowerPoint.
The developer who merges last runs all tests on his laptop and writes a mail "green". Set up real CI \
and correct the README.
The price tags: send all changed prices to the label printer in one go. Saturday helpers type them one \
at a time.
Would you write a job that fills empty postcodes from the address register, 6,500 records? Assistants \
were to google them.
One more thing for the go-live: switch the DNS with Terraform at midnight and roll back automatically \
if the counter drops below 50.
Now that we have a test suite I'd like to retire Emre's click list. Check which of its rows aren't \
covered yet and add tests for those.
Use the wristband's barcode: the app scans it and says whether it belongs to the patient in that bed. A pair of students with a list and a ruler did that in the pilot.
Read the coordinates from the phone's geolocation in the field form, staff read them off the GPS \
device's screen now.
Team lead Ceyda drags each new ticket to a person in turn, A, B, C, A, B, C. That's a round robin; \
please automate it.
The two web shops must have the same terms page. Put the text in one package that both import.
Find broken images: crawl the site in CI and report every image which isn't a 200.
In the release meeting we read the config diff aloud. Generate the diff with old and new values into \
the PR comment.
Warehouse wants a list of what's out of stock by eight every morning. One SQL query plus mail, please.
My predecessor left a page named RITUALS.md with what to type on Fridays on the build server. Make a \
scheduled pipeline from it and delete the page.
A German and an English version of the docs: warn in CI if one is changed and the other isn't. Hanne \
searches for such spots by reading.
Put the following in the ticket: "Changing the delivery address in one place updates all three \
systems." And implement it with an event.
Old school: PRs get printed and signed, then the secretary clicks merge. Switch to required reviews \
with CODEOWNERS and auto-merge.
We own a weather station with an interface, yet the farm diary has rain, wind and temperature typed in \
each morning. Connect it.
The farm diary should accept manually entered rain for fields without a gauge. Add the field and \
validate 0 to 300 mm.
Instead of a migration party write a codemod that changes the import path in all components.
The printer queue hangs daily and there's an A5 card telling people how to log in to the server. Detect the hang and restart the spooler from a timer.
let nobody say we dont test: set coverage thresholds in vitest and write the first ten tests
There's a JSON with 700 opening hours. Compare it with the structured data on the branches' websites \
and list deviations.
Transfer to the machine: what reviewers keep finding in reviews should be reported by the linter. \
Here's their list of 45 rules, which have a ready-made ESLint rule?
Generate the tax office export monthly and mail it to Mrs Brandt.
Share the guest list between the systems, no typing twice.
Link checker for 70 links in CI, please.
Count the votes in code, with tests.
Move all tickets to the new board by API.
Disk alarm at 85 percent, nobody watches it.
html fixes go through git, set up the deploy
Compare both databases table by table in a script.
Fill the slides from the query results.
OCR for 300 recipes, with a review page.
Repair all broken umlauts with one script.
One release command, no captain's checklist.
Approve orders under 50 euros automatically.
Crop all photos in a batch.
read the logs by rule, not by guard
Read the meter over Modbus every hour.
Sum the hours per person in the report.
Configure a spam filter with a quarantine page.
Assert the page count of each PDF.
Branches' totals should arrive via the API.
Delete the manual deployment guide, describe the pipeline instead.
Provision users in nine systems by script.
Reboot the router by watchdog if ping fails.
Sort mails into folders by a sieve rule.
Add "manual" to the list of dictionary words.
Write alt text for the hand-drawn map.
Toggle between auto and manual in the thermostat card.
Give the operating manual a search box.
Type the ManualInvoice form with zod.
Show a hint when manual mode has been on for an hour.
Could we meet halfway: you write the importer for the forty orders a day now and the nice UI follows in March?
Our insurance asks how we make sure that forms are complete. Answer should be: the server validates all 33 fields. Write the schema and the tests.
In the doc "How we publish", chapter 2 tells the trainee to post each article three times. Write a \
publisher that posts to the channels through their APIs.
How about moving the whiteboard to the digital board, so Tim doesn't type it in Confluence, and syncing the cards to Jira?
The greenhouse has 60 sensors, and if one drifts nobody notices. Compare each with its neighbours' \
median and raise a warning.
When someone leaves, revoke open invitations in Slack, Drive and GitHub from the HR event. The office \
manager searched for them so far.
Compile the 25 "golden clicks" into one Playwright spec and run it on every pull request; then remove \
them from CONTRIBUTING.md.
The caption files for the lecture videos get their timings from a student with a stopwatch. Use forced \
alignment to time 48 lectures.
dont overthink it: a lock command in chat for the test server instead of the text file everybody writes lines in
Please phrase validation rules as SQL checks that run daily over all records; the data steward looks at 50 random ones so far.
Our choir's website: keep the concert dates in one YAML file and generate the page, the newsletter \
block and the calendar feed.
I trust people, but not with 300 payslips a month. Recompute all of them in a check job and stop the \
payment run when one is off by a cent.
Compress PNGs in the build with sharp. Designers open each in an online compressor, and every third \
time they forget.
Extract all 200 example snippets from the docs and type-check them in CI, the docs writer opens each in the playground at every version.
My boss wants a health page: green, yellow, red per service, updated every minute from the probes.
Take the 12 customers with the wrong discount. Find the pricing bug, fix it with a regression test, and correct their invoices with a script.
We get photos of the shelf each morning from 50 stores. Two people enter yes or no for eye level. Let's train a classifier on the 9,000 labelled photos and only show them the doubtful ones.
Bring the loans of the old library system into the new one each night and compare the totals, so staff \
book once only.
Give the on-call people an alert rule in Loki for what they look for with tail each hour.
I need a function that fixes typical typos in mail addresses such as gmial.com and lists the unclear \
ones. 30,000 lines.
The menu on the canteen page is a picture that somebody retypes on Mondays. The caterer sends an Excel \
anyway, so read that.
Let's write the acceptance of the milking robot screen as tests against the simulator, 64 cases, run \
with each update. The farmer shouldn't go through a list again.
Tell me how to keep package versions the same across eleven repos with a pnpm catalog, Vera types them \
at present.
Make sure that an order mail goes out by itself if the reagent stock is below the limit.
Could I get a converter for 2,000 wiki pages from Confluence to Markdown, with a report of macros it \
couldn't convert?
Please make Playwright attach screenshots and traces as test evidence on Project Heron, the testers \
paste them in a form at present.
It's a small thing: the cleaning firm's hours come by text message. Parse them, sum them up per month \
and write them in the sheet.
The customer's firewall blocks incoming traffic only. Have the box push its 40 values to us each hour \
over HTTPS, then nobody has to dictate them on the phone.
I know Yusuf keeps the route list up to date himself. All the same, let the generator do it from the \
pages folder.
A GitHub Action that labels PRs by changed folder would be great.
Husky hook: reject commits without a ticket number.
Can you schedule the invoice run for the first working day of the month?
The translation job should open a pull request when new keys arrive from Weblate.
Please write a smoke test for the appointment page of the dental clinic. It should pick a slot, enter a name, confirm, and expect the confirmation mail in the test mailbox.
Our docs are Markdown in the repo. I'd like a job that turns them into a PDF with a cover page and puts it on the release. The tool can be anything that runs in a container.
Seed 200 pupils, 12 classes and a timetable for local development.
Send a Slack message when the nightly import has skipped more than ten rows.
Write a codemod: replace moment().format with our formatDate helper.
Resize and convert the vineyard photos to AVIF at build time.
Please write a small booklet for the school office. It begins with a friendly greeting, explains what \
the new platform is for and how to log in, and says that all 430 pupils were transferred automatically, so nothing has to be typed. At the end there should be a phone number.
We've had three incidents with the import. The boss said Agnieszka should enter the 200 lines a day \
through the form instead. I'd rather have plausibility rules in the importer with a quarantine table. \
Could you write those with tests?
The API of the ministry is fine, and we have the certificate. Rafael knows the web form by heart, good \
for him. Submit the 300 grant applications through the API and store the receipts.
For transparency, I'd like the build to append its duration, number of tests and warnings to a JSON \
file and show it as a chart.
Tomorrow two new data entry clerks start. I'd like to use them for customer calls instead, so please \
implement the EDI link for orders: ORDERS in, ORDRSP out, and an error list.
Good morning! The customer wants to see that we test. Can you make a report page from the Playwright \
run with videos of each flow, so he can look at it every sprint?
The nightly sync fails about every second night and the branch then compares two stock lists by eye. \
Look for the cause, here is the log:\n02:11:09 sync aborted: deadlock detected on table stock
mai checks the payment page and sets paid in our admin. pls write the webhook handler with signature \
check so she doesnt have to
To whom it may concern: as of May, documents are converted to the new template by a service. Finish \
this circular and write the pandoc script behind it.
Instead of the product owner's thumbs up on the preview, get the broken e2e pipeline running so that it is the gate.
Task for the apprentice: learn to use the TypeScript compiler API and extract the props of every \
component into a Markdown table. Write the first version for FjordCard with him.
We have a very good script for renewing the library cards, but the librarian does the 900 by mouse so \
that she sees the data. Add a preview list to the script where suspicious records are highlighted.
Keep the deployment's approval button, but the 30 files Bogdan copies afterwards to the second node \
should be part of the job.
Compare the output of line 3 with the plan every 30 minutes and show the deviation on the shift lead's \
screen.
Line 3 has a manual bypass valve. Draw it in the plant view and show its state.
Gather the allowed font sizes in a stylelint rule and check computed headings in Playwright, then the \
"font police" can design again.
I am asked for evidence of backups. Have the job write a signed record with size and checksum and do a \
weekly test restore, so no one photographs screens.
Customers send their consumption by postcard. Print a QR code on it that leads to a form, and read the \
postcards that still come by OCR.
Help me lay out a dashboard where each of the 70 servers is a tile coloured by its health check.
I need deploys that switch a symlink at the end, so there's nothing to clean up one folder at a time \
after a failure.
Rather than having our press officer copy each game's score to the page on Sunday night, repair the \
importer for the federation's results.
Please add an FAQ entry: "I don't receive the statistics any more. - Check the subscription under \
Settings; the mail goes out at 6:30." And fix the bug that unsubscribes people.
Imagine I've no budget for tools. Give me a 30-line TypeScript script to detect that prices in shop and print catalogue differ.
45 practices update by renaming folders and editing an ini file in Notepad every month. Build an \
updater with signature check and rollback.
Draw up a table: in the left column what the clerk checks with her eyes, in the right the rule in our \
validation code. Where the right is empty, write the rule.
Collect all cookies set by our 60 sites weekly with Playwright and compare them with the consent list.
Sprint goal: "No bug gets lost". Measure: a chat command that turns a message into a ticket, so Pia \
doesn't read the history each evening.
Our accessibility statement promises a monthly check. Run axe on all 90 pages monthly and store the \
report.
Let's Encrypt with auto-renewal for all domains, so the pocket calendar can go.
Everything is in the ERP, but the boss likes an Excel. So create it from the ERP every day at five and \
put it on his share.
Could someone please think of the apprentices? They're pressing keys to transfer 900 parameters to each of 14 machines. Write an export/import for the controller.
Feature request: copy data from one tenant to another with a button, users do it via Ctrl+C.
When the test server is slow, Aleksander ends the process that eats memory, twice a day. Here is the \
heap snapshot summary, find the leak:\nretained: EventEmitter listeners 48211 (TableStore.subscribe)
Convert our call list to automatic reminder mails, please: after 7, 14 and 21 days, then a flag for the lawyer.
As part of Earth Day we want to switch the cron server off. Move its jobs to scheduled serverless \
functions.
Here's the thing: I can't get the reverse proxy to reload on its own. Watch the domain file and reload \
after a config test, please.
For our museum's audio guide normalise the loudness of all 180 tracks to -16 LUFS with ffmpeg in the \
build.
Ok so here is what I want: a script, name backup.ts, copy db file, copy uploads, put date in name, \
check size, write into log, exit code 1 if anything is off. Runs on Sunday by cron.
I'm done with the manual route: please bring the schema on staging in line with dev through generated \
migrations. Kasper and I have been looking at both in pgAdmin.
Our intern speaks Finnish. She should translate, not search. List the keys on the 210 pages which have \
stayed English by comparing fi.json to en.json.
Please write "merge of member lists" as a small web tool: upload two files, see duplicates, download \
the result. It's for a club with pensioners, so big buttons.
Report the installed versions to the telemetry endpoint, so nobody reads out the about box to Carla.
Check each morning whether last night's HL7 messages were all processed: sender count against ours, \
mail only if they differ.
You're an experienced process designer. Create a quality gate that validates JSON files against a \
schema before import.
Someone broke the exporter. Bisect when it happened and fix it, so the secretary doesn't have to mark, \
copy and paste each day.
Our "paper prototype" of the order process worked: clerk, form, runner. Build it in the app now, from \
order entry to the storeman's screen.
A hand-drawn paper prototype has to be shown in the docs. Add the scan as a figure with caption.
Count tags per category with one query and show it in the admin, Helga counts with a clicker.
Stream exports over 1 MB as a download, support splits them in Excel and mails the parts.
Team, for quality reasons the price import now checks each line against yesterday's price. Please make \
that into an announcement and implement the check: more than 30 percent off goes to quarantine.
A matrix of browsers and pages, 5 by 44, as Playwright projects please, after each Tuesday's release. \
Nadine's ticks were honest but late.
Let us write a letter to the parents: in future they book lunch in the app till eight and see their \
bookings there.
Gunnar wanted to open 1,100 documents in the Mongo GUI to change kind to type. Spare him: write the \
update with a backup first.
The ticket: "As an operator I want the 12 pumps' hours read out and stored so that I don't have to look and type." Break it down in tasks.
It's tradition with us that the youngest dev does "the rounds" at 4 pm, opening every environment. End \
it: a job that logs in to each and posts the result on the board page.
Can I have thumbnails generated on upload, with a colleague asked only if the crop contains no product?
I want to keep the docs in sync with the code like this: link check, snippet check and option tables \
generated from the source, each in CI.
customer says the numbers in the pdf and on screen differ sometimes. make both use the same function \
and test it, dagmar shouldnt have to compare them before sending
Set up the folder structure and naming for screenshots which Playwright takes for the audit each month.
Employees' badges: block them automatically on the leaving date. The auditor wants a process, so log \
each with time and source.
Provide a translation memory: store sentence pairs and suggest matches over 85 percent in the editor.
Write a Loki query and a digest for Mondays so that the "log buddy" system can stop.
The nightly run is started by the cleaning lady who presses a green button at ten. Put it in cron and \
page me if it's red.
Could you build an offline form for breeding records? The farmhand fills it in the barn, it syncs at \
the house, and nobody types cards in on Sunday.
Just the sentence for the ticket please: "Done when the script has replaced the old bank account in all 77 letters and the test finds none left."
My team needs a decision tree for triage as code: mail comes in, is there a number in it, yes, attach \
to order, no, send the form link. 300 a day. Draw it in Mermaid, then implement it.
The pharmacy's expiry dates are in the data matrix code that's scanned on arrival anyway. List what \
expires in the next 60 days, so both assistants don't have to look at every box.
We'd rather not give the app full write access. Use a service account restricted to that one \
spreadsheet so the 80 changes a day needn't be carried over by an employee.
Explain to Julius, in the tone of a mentor, how to write a script that finds unused translation keys \
among 2,900.
Put the weekly "sanity" check in code: log in as each of the eight roles and assert the menu entries.
How do we best keep the firewall rules the same on both sites from one file in Git? Two admins dictate \
them over Teams.
For the hackathon: a scoring page for judges, 14 criteria, 33 teams, sums by itself, no pen and paper.
Our release mail has 14 numbers in it that Frida fetches from their pages. Build the mail from a \
template and 14 queries.
Compose a sync between the two hospital sites' lists at shift change over the message bus, with a \
receipt.
Generate the RSS file from the blog posts, non-techies shouldn't touch XML.
For the tender I need the concept "automatic quality control": each of the 10,000 scanned plans is \
checked for resolution, skew and blur, and only the bad ones are shown to a person once.
I've got a list of 2,400 barcodes. Look up the article of each by script, Konrad would need 24 days.
Ticket WEB-401: please build the icon sprite from the SVG folder with a Vite plugin, so nobody drags \
icons into IcoMoon again.
In CONTRIBUTING it says that authors update index.ts themselves. Generate the exports with a script and check in CI that it's up to date.
I need a glossary of button names as a TypeScript constant, so tests and translations use the same ones.
We lost a customer mail last week. Countermeasure: fetch the spam folder by IMAP, match senders with \
our customers and move hits to the inbox, with a note in the channel.
Please make a snapshot button that stores the 26 parameters of the machine in the archive, to replace \
the PDF the setter fills in.
Please make a fillable PDF of the rental agreement from our template, with name and dates from the \
booking.
The product is renamed every year and new colleagues correct 300 wiki pages. Use a variable for the \
name and have the renderer fill it in.
Connect the door counter's MQTT feed, so the guard's clicker and the office's typing are history.
The video team names its files with date_camera_take. Read those from the metadata and rename all 400 \
clips after each shoot.
Provide the step for our release workflow that runs pnpm audit and stops at high, as the release \
manager compares advisories with the lock file by eye.
What do I need for a mail merge from our contacts to PDF letters? The assistant types over the name in \
the last letter.
We had a good laugh about "robot Rudi", who copies one cell every 20 seconds. Write the real robot: \
read the sheet, post the values.
A second check of all allergens: derive them from the ingredients and compare with what's been set in \
the app; block the menu if one is missing.
The cook confirms allergens on the tablet with a PIN. Add the audit entry.
Scout leaders fill in the trip form once; generate the PDFs for the city and the insurance from it.
Compare page one of every template with the sample as an image in the nightly run; they're laid over \
each other at the window today.
i want the ci to send me a mail when tests are through, with the list of what ran
The sales deck has screenshots of our app on 34 slides. Take new ones with Playwright after each \
release and replace the files that the deck links.
Put the colour codes of our brand manual in the docs site as swatches.
In case the sensor shows nonsense, mark the value as implausible and interpolate; the master shouldn't \
go through all values each evening.
Our approval process for texts is print, red pen, scan, typist. Move it to suggestions in pull requests and write a handout for the 12 new authors.
The weather warning text must be the same on the website, app, display and phone. Publish it once and \
let the four channels subscribe.
RFID tags are in the library's books and the reader lies in the cupboard. Write the inventory function: read shelf, compare with the catalogue, list what's missing.
Before merging, the check must be green on the server. Make it a required status and delete the rule \
about photos from the team charter.
Our taxi office: trip ids are in both lists, so join them and report what differs to the boss at night.
A template with which pnpm create makes a new microservice in our style, instead of copying an old one \
and renaming in 31 places.
Every time the tax rate changes, Louis edits the constant in five apps. Put rates with valid-from dates in one service.
Let us fill the Dutch alt texts from the English by the translation service and let the trainee review \
them in a list.
Export the weekly Excel with title, number and link from the board, nobody should copy it at pulling \
time.
The water temperature is typed into the website by the office. The probe has Wi-Fi, so read it every \
ten minutes.
The doc for the auditor states "automated control", in truth Benedikt looks at it. Build the automated \
control: list all bookings above 10k without a second approval, each Friday.
Create a small web app for planning and stock, users mail an Excel round and merge by copying.
I know it sounds strange, but a person plays load balancer here: reads the CPU of both nodes and moves \
customers in the config. Put HAProxy in front with least connections.
Release evening has Emil and Paula ringing each other between stopping, copying and starting. Chain it \
as one pipeline with checks between the steps.
The plotting device has USB and a student assistant transfers values from lab books to the database for 15 hours a week. Could you write a serial reader in TypeScript?
Gimme a voucher generator: random code, saved, mailed, logged. The shop people think up codes in their \
heads.
I'm afraid of automation, but copying bookings each day at six is too much for a guesthouse with 40 \
beds. Could you make an import with a preview, in which I press confirm?
My dear assistant, use the fire panel's SNMP trap to alert Ann, Ben, Cem and Dua, so the hourly look at the web page can end.
The legal texts are kept in three repos and carried over with a form to sign. Move them to a shared \
package.
Subtract the packed amount from the stock when the packer scans the parcel, no typing of remainders.
An idea against regressions: visual snapshots of every page on each PR, with the page's owner as \
reviewer when it differs.
Would you take "compare web shop prices with the flyer" off the opening checklist and load the 60 \
prices from the flyer's data file each week?
Say we want the UI in Basque, 3,100 strings, translated in a Word table. Convert the table to eu.json \
by script and report the rows with a wrong placeholder.
Put a section in the security concept that says door access is synced with HR nightly, with a weekly \
report of differences. And implement the sync.
I'd like to measure, not to feel. Record LCP and INP on every deployment and alarm at 20 percent worse; six colleagues note their feeling on Thursdays.
Our school app: derive the heating plan from the timetable and send it to the heating software on \
Sunday night.
Help me write a test that compares JSON responses with a fixture.
Where does the service log its own restarts? Add the event.
Count failed logins per hour from the log and block after ten.
Parse addresses from mail signatures into the CRM, trainees have other work.
Draft the migration for moving 500 recipes, the copy day is cancelled.
put in the tests: before release click all menu items. generate the list from the router
Set max-lines-per-function in ESLint, reviewers no longer count.
Store what the vet's scale shows.
Sort 1,000 feedback texts by topic with keyword rules.
Export, rename and upload the catalogue nightly. Write the job.
A bot please: it copies messages marked with a hammer emoji into the decision log.
Something ought to check that the feed is fresh; alert when older than an hour.
A diff view for two contract revisions, please, Erik reads them side by side with a pencil.
A button for spinning up a demo tenant so sales has no steps to follow.
Move 50 boards from Trello to Jira through both APIs.
Put a coverage badge in the README that updates itself.
Trigger the Netlify rebuild at 6 am with a cron hook.
Write the parser for e-prescriptions so that the fax copying ends.
Convert dates to ISO on upload, clerks must not have to.
Set up hourly synthetic checks of the ferry timetable page.
Use changesets to bump versions, we edit six files per release.
Send the pharmacy's order numbers to the portal's API, 90 a day.
I want Rita's minutes published from Word to the wiki by a converter.
Draw a chart of the heat pump's flow temperature, with a limit alarm.
Make the font a variable of the label template.
Manual tests are gone from our plan. Please remove the column "tester" from the plan's table too.
Delete docs/manual-release.md, the workflow has replaced it, and fix the links which point there.
How do I trigger our deploy workflow with workflow_dispatch and a choice input?
The cron job for the school menu doesn't run. Schedule is 0 5 * * 1, container is in UTC, what's wrong?
My script renames files but fails at names with spaces:\nmv: target 'leaf.png' is not a directory\nHow \
do I quote it?
Write unit tests for parseMeterReading: commas, thousands dots, negative values, empty string.
Could the import run in batches of 500 and carry on after an error?
Make the backup script exit with 1 when the dump is smaller than yesterday's by half.
The report generator writes NaN for empty months. Fix and cover with a test.
I want to see a diff of the generated files in the PR, how do I set up the check?
Extend the new-component generator with a test file and a story.
Prettier should format the Markdown handbook on commit.
Extract the text of 500 PDFs with pdfjs and write one JSON file each.
Poll the barn's CO2 sensor every minute and open the vents over 3,000 ppm.
Set the vents to manual for cleaning; return to auto after 30 minutes if forgotten.
A React hook useManualRefresh which refetches on click, please.
In the fleet app, driver logs may be edited manually by the dispatcher with a reason. Add the dialog \
and keep the original value.
Manual chlorine dosing in the pool app: button, amount, confirm, log entry.
Show "Handmade in Portugal" under the product title if origin is set.
Our course on hand lettering needs a landing page with three images.
Sign language videos: add the hand icon to the player controls.
The cheque reader recognises handwriting badly; add contrast and binarise before the model.
Where in the manual do we explain the bulk import? Add a link from the empty state.
Please write the "First steps" chapter of the user handbook for farmers: sign in, add a field, add a \
crop.
The fire drill app has a checklist per floor which wardens tick. Show progress in percent.
For the cleaning company: staff tick rooms on the phone, supervisor sees it live.
Our meeting app needs a "raise hand" button with a queue.
Second-hand bikes: filter by frame size and brand.
The stock keeper enters the counted amount on the handheld. Keep the screen on while he counts.
Copy protection for the PDF: watermark with the buyer's name.
The "copy to next week" button should duplicate all shifts.
Let users rename a folder in place with F2.
Compare view: two tractors side by side with differing values in bold.
Visitor counter component with animated digits.
Add a count of unread messages to the tab title.
Write an e-mail to all editors: the image resize is automatic from Monday, please upload originals.
Create the ticket for automating the timesheet export, with acceptance criteria and a test.
Minutes of today's meeting: we decided to end the deployment by hand and give Jakub two days for the \
pipeline. Please write them up.
Write an ADR: generated API client over a hand-written one.
List the five most expensive hand tasks from this time sheet and suggest a script for each:\nTuula 6h \
price list\nTuula 4h photo names\nIngo 3h server restart\nIngo 5h report\nSaara 8h test clicks
An orchard app: growers photograph a branch and the model counts blossoms; no tally sheet any more. \
Please write the upload endpoint.
The bulk import exists but nobody finds the button. Put it beside "Add plot", people enter 100 plots \
one by one.
We've got a human adapter between A and B who reads and types. Write the software adapter, with a rule \
table for the decisions.
Each of the 31 municipalities sends a differently built Excel, and Malin brings them into one form \
every month. Write a mapping config per municipality plus a converter.
The time clock's export is encrypted and foremen copy times from the display. The vendor gave us a \
decoder library, so write the import with it.
I'd like to replace the yellow slips on the test machine by a preview environment per branch.
Put Yannick's home builds on ice. From release 3.0 on the pipeline builds, zips, uploads to the \
customer's portal and records it. I'd be glad of a first version by Thursday.
Which fields must match when we compare allergies in both programs on admission? Write the comparison \
and show a warning to the nurse.
Would you be so kind as to replace our monthly counting of issues closed per team by a query? My \
assistant enters them in a sheet.
Each location reads out its stock of blood bags in a call while Rahel types. Let the fridges' systems \
report it to a table every 15 minutes.
Give me a DICOM worklist integration so X-ray numbers reach the patient file without copying.
There are small differences between our Swiss and German texts, mainly ß and ss. Derive de-CH from de \
at build time with a list of exceptions.
On the harvester's terminal the hectares are shown per field. Fetch them by ISOXML export so the driver needn't write on his hand.
The driver can enter hectares manually for fields that were cut by a neighbour. Add the form to the app.
Our monitoring is down every other day. Put a dead man's switch on it which alarms when no heartbeat \
arrives for five minutes, and fix the disk problem behind.
Could you add a sequence for certificate numbers in Postgres? I look up the last in the folder and add \
one, 40 a week, and twice there was a duplicate.
Let's have each tenant send a photo of the meter, read the digits with OCR and ask the tenant to \
confirm. 600 flats.
Please rewrite this text as a Vitest test:\nOpen the offer, enter 100 and 19 percent, look whether 119 \
is shown.
function renameAll() { /* TODO */ }\nDo the TODO: Zoe renames 250 files each month, old name to new \
name from names.csv.
"scripts": { "build": "vite build" }\nAdd a release script: tag, upload, announce. Per has a doc for it that is wrong in three places.
SELECT count(*) FROM orders WHERE state = 'stuck';\nThe shift runs this every hour and presses \
Continue. Make it an alert and let the worker pick up stuck orders.
13:02 upload failed: timeout\n13:14 upload failed: timeout\nAdd retries with jitter, someone uploads \
the file again through the portal each time.
Before the board meeting our analyst draws charts in Excel from typed numbers. Render them from the BI \
query as SVG, with the same colour values.
A new idea: a QR code on each device that opens a form and creates the Jira issue; today the janitor \
writes a paper ticket that IT types in.
Volunteers compare the timetable PDF with the app for each bus stop. The operator offers GTFS; write \
the importer plus a check for missing stops.
I'd have our system push the guests' licence plates to the barrier's API on booking. The concierge \
types them each evening.
The concierge can open the barrier manually from the front desk page. Add a button with a confirmation.
Please think of a check with which nobody forgets the changelog; a colleague asks around each day.
Sort out blurred photos by the variance of the Laplacian, 12,000 per drone flight, threshold \
configurable.
The cron hasn't run since June and someone logs in at 5 to start it. Find out why it's broken: \n(CRON) error (grandchild #4711 failed with exit status 127)
Our bakery prints the order list at 3 am. Add sums per shop and print the slips for the trays too.
For compliance, archive every mail to customers automatically; Mr Oduya forwards 150 a day from his \
mailbox.
Please create probes for 20 customer pages. We have a student who keeps them open in tabs, he can start programming instead.
Just to be clear, I don't need wording for how the kindergarten teachers carry over the door list, I \
need a check-in page on the tablet by the door.
Make me a bot for the Monday number: users divided by sessions from the GA data API, posted in Teams at eight.
Would it be possible to derive the salutation from the form of address in the record and test it with \
examples, so the board doesn't check 3,000 letters?
Where's the best place to store our app store texts? I want fastlane to upload all 24 languages, Samira pastes them each release.
Instead of having the tester enter 35 records before each run, use fixtures.
An agency sends the logo as SVG. Produce seven colours in five sizes for every sub-brand by script.
Show who's online in support from the phone system's status, we shout over the desk and use a \
whiteboard.
I am writing our disaster plan. The step "data" should be: nightly snapshot in another region, monthly \
restore exercise by pipeline. Elaborate.
Have a feed ready by noon: each animal's text and photos as XML for three adoption portals, refreshed \
when there's a change. The volunteers copy them one by one.
In case the tests take too long, shard them over four runners; somebody jokingly suggested the night \
watchman.
We pay 19 euros a month for the sync between calendar and CRM. I'd like our own small sync job rather \
than Anja entering appointments twice.
Log the API version with each customer's request and show it in the support view. Support asks and \
notes it on paper.
The Hungarian version: send changed keys to the translation API, mark them as machine translated, let \
the new colleague review them in the tool. No pasting page after page.
For the Christmas mailing print name and letter from one record with a barcode so that nobody compares \
them at a table.
The dentist's two sites use two calendars and assistants phone each other before every booking. Make \
one availability service for both.
The QA lead starts each of 40 Playwright specs by hand and writes red or green in a sheet. Set up a \
nightly job with an HTML report.
There's a shelf with 300 binders of approvals. Record approvals in the pull request and export them as \
a PDF for the archive on each release.
Explain how to find unused CSS classes with PurgeCSS in our build to our apprentice. He's been given \
the list on paper, poor guy.
What do you think of a Playwright check that our cookie banner appears on 38 domains and blocks \
trackers before consent? If good, write it.
Our ward's fridge log is on paper and typed into the portal monthly. The logger with USB is still in \
its box; write the reader and the upload.
I was asked how we keep staging data fresh. Build it: monthly job that dumps, anonymises by rule and \
loads. Jelena's search and replace isn't safe.
Let the team's shared mailbox be sorted by rules: known senders to folders, receipts answered with a \
text block, rest as tickets.
Let the lab technician drop the plate's CSV in our app; the 96 names come from there.
Show a plate with 96 wells in which a technician can exclude wells manually.
The CFO wants four people to copy shares in four sheets. I'd propose one source with a check sum. \
Please draft the script and a short note.
On our photo wall 90 employees have portraits in different crops. Use object-fit plus focal point and \
crop on upload.
No money for a big load test tool. Write a k6 script that simulates 25, 250 and 2,500 buyers; my other \
plan was 25 colleagues in the canteen and a whistle.
For the harvest festival: import the 1,500 raffle numbers from the PDF's number list and draw the \
winners with a seeded generator.
Make the rule binding that whoever closes a bug adds a regression test. Put it in CONTRIBUTING.md and \
add a CI check that a test file changed.
Could you sync folders between the two SharePoints with the Graph API? Whoever has time moves files ten times a day.
My dream: the wall calendar with magnets is gone. List the recurring tasks of our repo and write a \
scheduled workflow for each.
I'd like to read one figure from each of 52 PDFs into a JSON. The figure stands after "Total \
consumption".
After the sync there are always some doubles. Add a unique key on customer number and merge the \
existing ones by script. Customer care scrolls for them.
A dry run of the evacuation system against the simulator for each release, as a test: send alarm, \
expect the displayed texts in order.
so the etl breaks on leap days & dst days. fix the date arithmetic + tests for 29 feb and both dst \
switches
Our landlord portal lets one download one bill at a time in the UI, but has a bulk endpoint. Fetch the \
340 bills monthly and name them by unit.
There should be a visual diff in each PR. Define thresholds and masks for dynamic areas in Playwright.
Work out how the price in the mail signatures could come from the server; sales people type it on \
Mondays.
Numbers differ between tabs, and support tells users to copy the figure across. Sync the tabs through \
BroadcastChannel.
Give me one switch that takes down a product in all five languages, we do it 20 times a day one by one.
To save build minutes, cache the dependencies and run only affected tests; nobody should sign lists \
saying that tests passed locally.
The rescue dog association: list members whose exam is due this year from the app, Trude leafs through \
a box of cards.
Two monitors, one person, all day: that's our status sync with the supplier. Please write the status \
mapping as code and poll their API every five minutes.
Instead of a photo album of admin panels, export the settings as JSON in the repo and apply them after \
a reset.
The printer's counter needs noting monthly for 85 printers. They're all on the network, so read them \
with SNMP.
Push the opening hours of nine shops from one file to Google, Apple and Bing, shop managers recheck \
them each Sunday.
I want snapshots before Roswitha retires. She knows how it should look; let her approve the baseline \
once.
Please draw up the swimlane for "refund" as it is, with its four re-entries, and beside it the target \
process with one click and events.
Could you turn this document on correcting style by hand into lint rules with fixers?
Send a confirmation link to the e-mail address and share it with both programs, the receptionist reads \
it back letter by letter.
Our glossary has 600 terms. Link the first occurrence of each on a page with a remark plugin; authors \
look up every word.
After each deploy run the mobile smoke tests on emulated devices, the team of 12 gets out their phones \
at the moment.
A notebook lies beside the server for commands typed on it. Manage the server with Ansible so that Git \
is the notebook.
When Frank's on holiday nobody should have to restart the import. Retry three times from 7:10 on and \
then open an incident.
Could you cut the 14 manual steps of "Publishing a course" down to one? Eight of them are copying the \
title into different masks.
The job fair has 230 exhibitors. Temps go booth by booth with the app and tick; please build that list \
view with offline mode, no typing again in the office.
I'd feel better if each of our 5,000 nightly backup files was checked for size, age and restorability. \
Script?
Our shop for model trains has a supplier with an FTP folder full of CSVs. My son looks for new ones at \
night and types the articles. He'd rather write the import with you; where do we begin?
Write the weekly export job for HR.
Load the FAQ into the bot from the Markdown files.
fill the monthly vat sheet from the ledger, no temp
Heat meters speak M-Bus: read them hourly, the janitor no longer types.
Format the SQL files with a plugin in the pre-commit hook.
Tickets that match a template should close themselves with the right answer.
I want mail templates rendered and compared in CI for six clients.
A pipeline step which validates the JSON before it gets to the server, please.
Generate the seat list from the plan, teachers have enough to do.
Show the calendar on a screen where the whiteboard hangs.
Can we see deployments on a page that the pipeline fills?
The hen house has a camera counter; store its count each night.
Send web leads to the regional office by postcode.
Merge two contact lists by e-mail address. I do this monthly by scrolling.
A spec file per screen, 80 screens, start with the login.
Update 12 Raspberry Pis with an Ansible playbook.
Let's generate subtitles with whisper and correct names by a word list.
The prompt waits for Enter every hour. Add a --yes flag.
Log the pump's pressure over Modbus, the guard can skip that bit of the round.
For each lead, enrich the company size from the register's API.
Number chapters automatically in the docs build.
Build the table of contents from the headings, editors type it.
Find gaps in the sensor CSV and warn, every hour.
Sort photos into dated folders by EXIF.
One rollback command with a confirmation, tested on staging.
What should be in the Graph API query that brings bookings from Outlook to the room display? The \
receptionist copies them every morning.
Erase Dimitri's cleaning instructions and write a cron that empties the temp folder of files older than two days.
Since the new form lacks fields, clerks note the rest on paper for the old program. Add the four \
fields: shoe size, allergies, guardian, bus line.
Our chat has a channel for leave requests. Write a slash command that enters them in the calendar after approval, Hanna scrolls up every evening.
Set up a job that diffs the sitemap after each content release and posts lost URLs.
I would like one status line from ten status pages, fetched by script, so interns don't look at them \
like parrots.
Could we push orders to the driver's tablet as soon as they are planned? The dispatcher re-enters 120 a day at the ramp.
Please agree with me on this rule and put it in the README: nothing that happens on the server is typed by a human being.
For Wednesday's audit I need "Review of permissions": manager gets a link, confirms or revokes, and the system carries it out and logs it. 70 managers, every half year.
Can you write the macro that copies PLZ and town from A to B, before the new working student starts?
The docs team wants the changelog in eight languages. Use one source with keys and a check on line \
counts.
Let the nurse scan the 44 pumps' serial numbers with the phone each quarter, straight into the register.
I propose to import the 10,000 product descriptions from the supplier's XML, before anyone comes up \
with pair copying.
How would one configure Dependabot so that code owners get a monthly grouped PR for old versions?
For the greenhouse, Marta compares the automatic log with her book. Add a plausibility check and a \
calibration reminder, so the book can go.
Put it into one endpoint: at 20:00 the till sends its Z report and we store the seven numbers. New \
staff shouldn't type anything.
We don't trust the sum in the app; write property-based tests for it and log the parts it's made of.
I'd like our lint errors caught by a hook before committing, the poster didn't help.
There's an event called "Screenshot Thursday". Make it a scheduled Playwright run, with the deck of \
differences created by itself.
The pool app needs the pH. The meter has Bluetooth; write the GATT reader and let the attendants do \
without typing.
Would you write the check that placeholders in 1,100 translated strings have the same number and name? \
Ten reviewers have been ticking a sheet.
Our volunteers' drivers list: someone phones 14 drivers at 6 pm. A form sent by SMS with tomorrow's \
stops would do; build it.
Let me know how to read 20,000 soil samples from the lab's CSV, decimal commas, Windows-1252, units in \
the header.
Every Thursday at 3 Kerstin updates the "current version" in the footer on the server. Inject it from \
package.json at build time.
Write a short course "Reading the sync report" with exercises for branch staff, the sync itself runs \
alone.
Compliance needs to know who saw what. Write an access log middleware with user, file and time.
Move cards from Doing to Done when the PR with the card's number is merged.
The apprentice's door sign for the build should be an LED that follows the CI status by webhook.
Honestly the page that says what Lieselotte has to try before I deploy annoys me. Replace its fifteen \
things by e2e tests.
Do you have a pattern for offline stocktaking in a PWA? In 30 stores the manager types paper counts at \
night.
Our newsletter has 9 language versions; build them from one template with JSON texts and check the \
links.
The agency charges too much for the automation. Show me how to do dunning in 50 lines of TypeScript \
with our invoice table.
Prepare the visual test of the release: ten target pictures as baselines, compare with 0.1 percent \
tolerance.
In the ward app the alarm list is too long, nurses write the important ones on notepads. Add priority \
and a handover view.
Each day check if our own prices on the marketplace are right: 150 articles, their API against our \
table. Zdenek had two windows for that.
Please convert the human process into a workflow file. Each person becomes a job and each line of the \
checklist a step. Then delete the checklist.
A text for the intranet, cheerful: "We've tidied up! The new field 'region' was filled for 23,000 \
tickets." And the script that makes it true.
Let our translators push through Weblate, the office no longer saves mailed files under the right name.
Over-the-air updates for 40 tag readers, with resume for the one barn with the unreliable signal, so no one walks with a USB stick.
When the parser can't read an address, show only the doubtful field with suggestions, and use the \
correction as a new test case.
Kilian prints labels for 300 beehives: edits number, prints, edits number, prints. Loop it, with a \
range as input.
Let us end the buddy backup where I copy your folder and you mine. Set up restic to the NAS nightly.
It would be helpful to get a schema drift check between both environments, the DBA looks at the table \
designer.
I was told to make the process robust. So a checksum will verify the upload instead of a person. Update the process sheet and add the code.
For the theatre: export the cue list as CSV and load it into the lighting desk, nobody dictates.
Lighting desk simulator: fader in manual mode follows the mouse wheel.
My wish: a recorder that turns what testers click into Playwright code, so we can repeat it.
In the staff manual there's a page about the coffee machine. Add one about booking meeting rooms.
I need an importer for the orders, then it doesn't matter if the copyist is ill.
Generate the module diagram from imports with dependency-cruiser, moving boxes in draw.io never works.
Take minutes of what I say now: the feed gets validated each hour, missing pictures are taken from the \
archive, missing prices open a ticket. End. Make tasks from it.
One request from the choir: print labels with each singer's name and voice part for 300 scores.
Make it so that the acceptance of every nightly build is automated and Oscar only sees failures. Annex \
with the checks.
Our app for allotment gardens: compute 212 water bills from the meter readings, fixed fee plus per \
cubic metre, PDF each.
Write it as a fairy tale if you like, but explain in the README how our little sync service carries the numbers from A to B so no trainee has to.
help i need a doc for the auditors about how our config files get checked by schema in ci. janosch used to do it by eye
To keep the screenshots in our user manual up to date, retake them with Playwright in the docs build.
Insert an item on the agenda: "Ending of handwork": list checks, price changes, mail forwarding, photo \
renaming. And a proposal in which order we automate.
The customer's auditor requires that tests can be repeated. Write them in Playwright with fixed seeds; \
Frau Tamm and her stopwatch can't do that.
So the plan's that a check fails when a changelog entry marked feature has no link to a handbook \
chapter.
Our fleet: each driver's card is read at the office. Draw the hours on a wall screen from the DDD file.
The head physician thought ward secretaries should re-enter lab orders in the new system. I want an HL7 bridge. A polite letter to him and the first mapping, please.
Would you write for Oma's bakery a small page where 25 prices are set once and go to till, web shop and delivery portal?
Our stand-up: each says his ticket numbers, Till moves the cards. Let the branch name move them.
A routine "no surprises": before each demo a script clicks through the 40 slides' links and buttons and tells me what's dead.
Record torque in manual mode as well as in automatic, the setter mails hourly photos of the screen.
I don't believe in voice commands across four racks. Give me the playbook variant of these human steps, and make it idempotent.
Kindly help with the wording of "Production data is corrected by reviewed migration only" for our data \
team.
Our mobile lab's tubes have barcodes. Scan at the bench, compare with the order, write to LIMS; the \
tick form is history.
ClaimsDesk gets slow three times a week and support bounces a service. Please add a memory limit, an \
automatic restart and a graph that shows when it began.
I want every release note pushed to the four store listings by the pipeline. Sofie only translates in \
the tool.
Our images come from three APIs which return the licence. Fill column D for 5,000 images from those.
The controller forgets its config on most nights. Restore it from flash at boot and alarm if the \
checksum is wrong.
give the doc for new testers a chapter "How to write an API test in Vitest"
We've 600 product pages and data sheets as XML. Compare all numbers quarterly and open one ticket per \
product manager with the differences.
What should a self-service for new dev databases look like? Today a sysadmin creates, grants, notes in \
Excel and mails.
Let's replace "done by Giulia" for the certificates with ACME on seven balancers, and a check that the \
new one is served.
Our Excel macro was forbidden by IT, so people went back to typing. Please move its logic into a \
service that IT can approve, here is the VBA:\nFor i = 2 To last: Cells(i, 5) = Cells(i, 3) * 1.19: \
Next
Produce one return screen for the library desk that books in A and B.
So that we have something in the folder: let the nightly import write a protocol with counts, sums and \
rejected rows.
The farmers' association mails us 90 membership changes a week, structured, same subject. Write the \
mail parser, Ewa gets only those that fail.
I've heard of "mob testing". Let's do one session to find cases and turn them into Playwright tests \
right away. How should I set up the repo for that?
Parse the machine readable zone from the passport scan, with check digits, so the front desk doesn't \
type.
Our job posting says "transfers weekly numbers among our five spreadsheets with care". Before we post \
it: could a script do that? Write it, columns are below.\nA: store  B: week  C: sales
The total in green and the total in blue differ at times. Make blue derive from green.
The head wants a list "manual overrides of the day". Generate it from the event log each evening.
Every manual override on the boiler needs an audit event with user, old value, new value, reason.
Manual overrides must expire after eight hours. Write the timer and its tests with fake timers.
How do I mock the clock in Vitest for a manual override that ends at midnight?
We'd like to go live with the importer. Draft the e-mail to all 60 clubs on how to upload the CSV and \
what the columns mean.
Read the server room's temperature over SNMP and post to the channel when above 27.
Can you find negative amounts in a CSV of 40,000 lines, each month, and mail the lines to accounting?
Instead of a table of 88 renames give our 30 plug-in authors a codemod for each major version.
In the clinic's kitchen the diet cards are rewritten by hand from the screen every noon. Print them \
from the app.
No more Monday tasks for Alva with 74 package pages. Configure Renovate with grouped updates.
How can I keep the PROD and TEST dashboards the same from JSON in Git? A colleague clicks panels \
together monthly.
For our pupils' newspaper: the layout stays the pupils' fun, but the website should take the texts from the mails, Mr Pohl types them weekly.
The customer has no test environment. Describe it as code with Docker Compose and seed data, so nobody \
tests in production at 5 am.
Add a Friday digest of new Sentry errors with counts and change from last week, by API.
a human readable comment for the thing that import.ts does, people want to understand it
Who compares the deposit slips with the bank? A matching job by amount and date, with exceptions on a \
page.
As the animal clinic opens a second site, share the price list between both instances, 800 positions, \
changes at once.
I'd like to have it in the QA handbook that tests use roles and labels as locators, with examples.
Our museum tickets are scanned, but the list goes on paper to the office. Send scans to the API.
Let me phrase it carefully: nobody should read every chat transcript. Count "did not understand" per \
day and chart it.
Every engine gets a birth certificate: take the 40 values from the test bench's file and render the PDF.
On the test bench in manual mode, the mechanic sets rpm with a knob. Show set and actual value side by \
side.
Should I plan students for typing the old exam archive? The Excel part can be imported and the scans go through OCR. Sketch the pipeline.
Add DNS entries through Terraform so nobody edits hosts files on 64 machines.
Compare the register's 9,000 addresses with the map's and list what's missing by street. The two \
pensioners can then walk to the doubtful ones.
Please put our deploy into a script. There are 18 commands in my head that Antonia follows on the \
server every Friday, ask me for them.
I believe in craft, but 70 thumbnails a day on white ground can be cut out by a script. Please write \
it, the trainee does only the difficult ones.
For the archive of our parish: write the bell's ringing times from the controller to the database.
Set up the PR bot to label size by changed lines; the tech lead writes "big" or "small" by eye.
The "Friday five" would take a year for 2,600 files with the old company name. Write a script with word boundaries and a review of the diff.
I'd like calls logged from the phone system's webhook into the CRM. Agata types up paper notes on \
Mondays.
Our docs portal has a broken search and users mail Ida for links. Index the pages with Pagefind at \
build time.
Have the tank send its level by LoRaWAN; driver and office are out of it.
Write to the vendors: please post your stock to our endpoint, docs attached. And write the docs.
Which sentence in the QA plan obliges Martin to repeat 90 steps whenever a pixel changes? Remove it and put the spec's file name there.
I was hoping for a job that closes the month on the 15th in one transaction, with a dry run I can look \
at.
Write it so that a machine can do it: get the csv, drop empty rows, put it in folder X. We do that each hour by hand.
The insurance wants two signatures on every list comparison. Compare by script and have two people sign the result electronically.
Our tester jokes she's "the human CI". Support her: move the commands she types after each push to a \
workflow.
Index for the photo archive: date and place from EXIF, people added once by the club's ladies in the \
app.
Note for the pharmacists: "From now on the scanner fills the PZN in the return sheet." Put it nicely \
and build it.
Load public holidays per state from a library into the planner, site managers enter them each December.
We get complaints that links in mails are dead. Block sending when a link returns 404, with a list of \
the links.
The ethics board's list is in LaTeX, ours in Word. Convert by pandoc monthly, then Cordula reads over \
it once.
Please use the electronic key cabinet's interface to show which keys are out; the guard counts hooks \
and types.
Last sprint we automated the report. People miss the details. Add a drill-down to each number.
For each crash mail find the ticket by stack hash, else create one. Yara scrolls through 40 mails daily.
The nursery plants get labels, 4,000 per season. Print the Latin name from the app on the label printer.
In German we say "Fleißarbeit". Save the trainees from it: check that all 1,900 tooltips have a \
non-empty translation by a test.
It's all about trust: the partner sends a CSV plus a signature, we verify and reply with a hash. Write \
it, our weekly phone comparison takes an hour.
Archive mails by year/month/day with a server rule. Boris drags them before lunch.
Our onboarding has a sad game: new people compare 400 settings with a colleague's. Write a dev \
container so that they're equal by construction.
Let's be pragmatic: two days of coding are cheaper than four hours a week of copying. So write the code.
Please write a crawler for the links of the city's 77 school homepages which mails the webmasters, \
month by month.
At trade fairs we collect cards. Scan them with the phone, OCR, confirm, into the CRM; the sales \
assistant types 300 per fair.
I want error budgets computed from the SLO metrics, with burn rate alerts.
When there's a new translation agency, one variable should change the address in 14 style guides.
What's the best way to patch 22 switches with a playbook in two groups, with a check between?
Suggest a watcher that starts the program when new files are in the folder; clerks get pop-ups every 15 minutes.
We've a "quality fairy", ha, who reads JSON for typos in keys. Make the 60 allowed keys a strict schema.
Please make a retry queue for the emergency room: if system A is down, keep the patient and send later, nobody types twice.
Add a variance check against last month behind each of the 31 reports, mail Tomke only above ten \
percent.
Sheep are counted at the gate by two shepherds. Use the ear tag readers on the gate and store the count with the missing tags.
For legal reasons delete consent forms after two years automatically and log it; a person looks through the list monthly.
Team rule: API client comes from the OpenAPI file, and CI fails if it's outdated. Write the step.
I'm looking for help to end our daily clicking in the admin: rebuild cache, send queue, look for red. \
Only photo approval stays with a person.
The port's crane logs: load and time from the PLC into the database by OPC UA; driver, checker and \
office pass them on by radio and paper.
Crane HMI: in manual mode show the joystick deflection in percent.
Crane HMI: a dead-man switch must be held in manual mode, else stop. Test the state machine.
Because I promised the works council nobody loses their job, plan which interesting tasks the three \
employees get once the time sheets import themselves. And write the import.
I'm cleaning up the docs folder. Please fix the headings in deployment.md, spell-check it, and remove \
the part where Lasse connects by ssh and opens config.yml in vim. That's all in deploy.yml now.
Thanks for the form component, looks great! Next: the data that comes in there should land in the \
membership program. It has a REST API with basic auth. Miriam shouldn't have to copy seven fields for \
each submission. Can you write the client?
We discussed three options for keeping the allergen list current: a nightly import, a webhook, or \
Bianca. We went for the webhook with the nightly import as a fallback. Please write the section \
"Allergen updates" of our operations manual.
For the new client portal, could you first write the zod schema for a case file, then the list \
component, and finally the job which compares each case file with the court's export every Friday and \
lists differences?
The test coverage of BarnPlanner is 12 percent. A student tries out 30 to 40 things before every \
release. Please take the first ten from his document and write them as tests; the student, who studies \
computer science, does the rest with us.
A question on procedures. Our head of logistics wants the shipping labels checked. I said the printer's camera can read the code back. Can you write the check that compares the code read with the order and stops the belt?
Today the translator sent 14 files. Last time we lost an hour because two were missing keys, although \
Femke had gone through each file. Would you write check-locales.ts and call it in CI?
Hi, I'm new. I found a wiki page about how we transfer questionnaire answers from the PDF into SPSS, \
question by question. The PDFs are forms with named fields. Could you help me write something that \
exports them?
The status page of our service is static HTML which gets edited on the web server during an incident. \
Please have it generated from the probes' results, with a text that the on-call person can set through \
the chat bot.
We're a small charity, our donors are in Excel, the letters in Word, the receipts in a third program. \
Volunteers copy names from one to the other and asked for better instructions. I'd rather give them a \
small tool which makes letters and receipts from the Excel.
Please restructure the README: intro, install, test, licence. Under "test" put pnpm test and pnpm e2e \
and how to run a single file. The attached click list can be deleted.
The museum's new app got a five star review! Now the boring side: opening hours differ by season. Put \
them with dates in one file that app and site read, so that no one has to change them in each place.
At the moment our e-mail parser handles 93 percent. The remaining 7 are looked at by a person. Please \
make the corrections feed new parser rules, and measure the percentage weekly.
I've attached the sitemap. Write a script that checks title, description and image of every page and \
writes a CSV of what's missing; interns filled in an Excel with 640 rows before.
Our CI costs 90 dollars a month. To save some of it, find out which jobs run without need. I don't want devs to run tests in turns on their laptops.\njobs: lint 3 min, unit 4 min, e2e 22 min on every push to every branch
On Monday the harvest starts and the scale interface is not finished. What's missing is the parser for \
the serial protocol, an example is below. Please write it with tests, so Tobi doesn't have to type the \
weights.\nSI 00012450 kg ST\nSI 00008120 kg US
Please help me with the contract for our support provider. Under duties it should say that the provider operates synthetic monitoring of our eight services every minute and reports availability monthly by API.
You know our price engine. I'd like to test its 200 rules. Jolanda has computed each by calculator \
once; take her Excel as the table for it.each in Vitest, so that she never has to again.
The photographers deliver 900 pictures per event. We want to blur faces of children without consent. \
Plan: detect all faces, blur by default, and a person un-blurs those with consent in a review page. \
Please sketch the modules.
Our intranet was migrated, hurray. 3,300 internal links point to the old host. The project lead \
suggests that everybody repairs his own. Write a script against the wiki's API that rewrites them and \
reports those without a target.
In the school's lab we've 28 laptops. Before each exam the IT teacher starts each, checks the clock, \
clears downloads and opens the exam page. I'd like a script that prepares all 28 over the network and \
shows a green list.
We have been asked to keep a record of processing. Annotate columns with personal data in the schema \
and generate the record from it; fail CI for a column without annotation. Esther compared Word and \
schema by eye.
The sales team enters leads into the CRM, marketing enters the same leads into the mail tool. I asked \
both if it bothers them, and it doesn't. It bothers me: please sync new leads from the CRM to the mail \
tool.
Here's the agenda for the onboarding week: Monday laptop, Tuesday accounts, Wednesday first pull \
request through the pipeline to production. Write out Wednesday.
I got a spreadsheet of 1,100 museum objects with a column "dimensions" as free text. Write a parser to \
height, width and depth with tests: "12 x 30 x 5 cm", "H. 12, B. 30".
Right now our bot posts every deployment to the channel, and nobody reads it. Let it post only \
production deployments and mention the team whose service changed.
Let me describe the situation. Orders arrive in the portal, the ERP is from 1998 and has a text import. Still, our people type, since the text import had a bug in 2004. Please write an exporter in the fixed-width format below and a test.\ncols 1-8 order no, 9-16 article, 17-21 qty
Could you write a "morning report" for our new sysadmin? Eleven systems, polled by script, one mail, \
red things on top.
The team wants to keep track of feature flags. List them from the code with owner and age in a \
generated page.
Put together the dunning letters from the list of open items as one PDF, the secretary types them one \
at a time.
A bot in our chat, please! The scrum master copies the build results from Jenkins.
Workaround no. 7 says that the clerk corrects the same three columns of the output by hand each day. \
The mapping file is wrong; correct it.
As a teacher I would like your help with a CSV export from the notebook app in the portal's import \
format, for 180 pupils.
Every volunteer fire brigade sends its mission report as a Word form with content controls. Read 25 \
fields each into the database, so Heidrun can do something else.
I've got a free afternoon: let's write the thing that counts feedback mails per product each week, so \
neither I nor my stand-in must.
Could the designers please get an automatic report of paddings that aren't a multiple of eight in all \
70 dialogs?
Warm the cache after each deployment by requesting the 50 slowest pages, a colleague opens them one \
after another.
Give me a script that saves each of the 365 daily reports under its date, the URL has the date in it.
For our clinic's statistics: the field "fall" is in the system, so count it by ward and month; a person reads discharge letters at the moment.
Please turn these phone numbers and names of people who look at graphs by turns into an on-call \
schedule with alert rules.
It's just 12 machines, but still: report the software version to the server on start-up, so the foreman needn't walk.
For quality, run cspell and a grammar check on every text in the PR. Pascal copies them to Word and \
back.
Our archive of tapes: detect silence to find start and end of each song in 700 digitised tapes, Sigrid \
checks doubtful ones.
I want our vendor list to be verified like so: check tax numbers against the EU VIES service monthly, \
list mismatches. 1,300 vendors.
How many eyes do we need? None, if a test renders each contract template with sample data and fails on \
a leftover placeholder. Please write it.
Every night at two the baker presses "sync" on the tablet. Sync in the background when online.
Type a memo: "The list of machines under maintenance is shown on all seven boards from the system from \
Monday." And build the board page.
I need two Git repos in sync, colleagues copy folders in Finder. Set up a mirror push.
Our farm shop's egg vending machine sends sales by MDB telemetry. Store them, and end the evening photo.
Write a loader which fills the 60 input cells of the model from the database each quarter.
In place of a list on the wall of who may open which file, set permissions by group and log access.
Let me share our ritual: eleven people receive the newsletter first and say if it looks fine. Replace \
it by rendering tests.
Several users a day can't log in, since the sync deletes their record. Please fix the sync; helpdesk \
copies records from a backup table.
Prepare the end of "paper day": screenshots of each page monthly, compared by code, archive as PDF.
Lovely weather today. Could you compute watering times from the forecast and send them to the 24 \
valves? The gardener turns dials each morning.
Lovely weather today. The gardener wants a manual watering button for each of the 24 valves, with a \
maximum of 20 minutes.
I think we should test the mail templates: render each of 34 with sample data and snapshot the HTML.
Let the customers check their own data: we mail a link yearly, they correct online. 8,000 customers. \
Letter and page, please.
Our devs fear the linter's rules will be wrong. OK: let's discuss each rule once, then have it fix \
tabs, semicolons and quotes automatically.
Is there a standard format for a machine log file? We'd like to show it on a page for all presses, and \
do away with the handwritten logbook.
For the fundraiser, the thermometer graphic on the home page should be an SVG that takes the sum from \
the donations API.
Support gets 50 "where's my parcel" mails a day. Build the tracking page and put its link in the \
shipping mail.
Explain to a new colleague how our job monitor works, and add the 14 nightly jobs to it. Until now \
somebody looked at the last line of each log.
Our translator wants to see context. Take screenshots in the e2e run and upload them with the visible \
keys, about 900.
Dashboards should alarm by themselves; end the hourly patrol.
Validate the generated CSV each night by schema.
Push app updates to the museum tablets with MDM.
Turn on the sync, Nele has copied enough.
Detect outages with a probe instead of the phone list.
Group import errors by cause and fix the top three.
Merge the PDFs with pdf-lib in a script.
Month-end: assert that both sums are equal.
The pipeline logs deployments, throw away the paper.
Send the 80 reminders from a job.
retry by code, drop the duty
Set up 90 tenants from a CSV, nobody clicks the wizard.
Transmit the lab values, no more forms for retyping.
Friday releases by workflow, no FTP.
Fix the dates in all files with a one-off script.
Ship logs to Loki with alerts.
Machine seven's config should come from Git.
Distribute the price list to eleven branches by rsync.
A test is code with a name. Write three for parseIban.
Check the website's clock against NTP in a probe.
Export all charts as PNG in the build.
Diff dev and prod settings nightly.
tests so that simon can stop clicking pls
Sort complaints by keyword into queues.
Forward tickets to the vendor by webhook.
Read the QR number with the camera.
Auto-stop the test server at night.
Ban pasting SQL in production; migrations only. Remove the wiki page.
A manual zoom slider for the map.
Typed manual dose entry, 0.5 to 20 ml.
Fix the broken link to the manual.
Hand cursor on draggable cards.
Manual sort order in the playlist.
Translate the checklist app into Dutch.
A handover note field for nurses.
Show the second hand on the clock.
Let me compare two plans side by side.
Count up animation for the donation sum.
A copy-link button, with toast.
Add the word "manually" to the stop words.
Chat, listen: our 14 trainers enter their hours three times. Write a function that takes them from the \
calendar and posts them to sheet and portal.
In which OIDs do 16 printers report toner? I'm writing a script to relieve the trainee of his daily \
plan.
Please proofread and extend: "Each evening the bar staff count with the app; the order for the supplier is generated on Monday."
We'd need a job for deleting expired trial accounts; Moira does 30 a day by clicking and skips some.
If I dictate the steps of the Sunday shift, can you make a batch import of it? Choose file, next four \
times, wait, finish, 40 files.
Since nobody here can write tests at the moment, please write one yourself that buys a ticket with the \
test card each night.
Could you put our rename policy in code: after each upload lower-case, replace blanks and umlauts?
For each of the 48 lessons, take the link from the video platform's API by lesson number; teachers \
paste them each term.
I have a cunning plan to get away from the Friday meeting at the big table where we compare all copies \
of the list: one database and a small form. Write the schema.
Give me a sync of the allergen table after each recipe change. The cook retypes it in the second \
program.
When a machine's in manual mode for too long, signal it to the shift leader; he finds out on his hourly walk.
List all things that a human still does at every release of PaddockPlanner, from build to mail, and \
give me an issue for automating each.
The temps are to type name, IBAN, amount from 100 scanned forms each. But the forms were generated from our own database! Print the record id as QR and match on scan.
I'm a vet. When I change a dose in the standard list, it must change in 64 templates. How do I \
reference it instead of having Mia open each?
The issue form should suggest similar issues by title so that reporters needn't read 20 for comparison.
We had a power cut. Every Monday the caretaker sets 31 clocks via their web pages. Configure NTP on all of them with a script.
Check contacts each quarter by sending them a link to confirm their data. No more letters of the \
alphabet for everybody in the office.
"The operator compares the recipe on screen with the paper recipe, line by line." Replace it in all \
five plants by an electronically signed recipe with version and checksum.
The chairman's speech list: measure minutes per speaker from the microphone's on/off events; we used \
people with stopwatches.
My project is to be carbon neutral: run the sync of three offices in one short nightly job when wind \
power is high.
On Tuesdays our crawler is blocked and Petr saves our partner's 60 pages by Ctrl+S. The partner offers \
a feed; read the docs and write the client.
Please write a data protection notice and, as an annex, the retention job that deletes applicants after six months.
I'd like our tests to read like a play: customer, clerk, boss as Playwright fixtures, each with its own login. Write the fixtures.
Our tractor dealer sends us machine hours as a photo of a whiteboard. They've offered JSON. Yes please! Write the endpoint and the reply to them.
Let me have a script for cleaning the CSV. By script I mean code, not a text that Jesper follows with \
his hands in Excel.
Automation, in our house, meant that Gitte copies the counter to the sheet every hour without asking. \
Let's do the real thing with a scheduled job.
Set up an API: requests come by mail in fixed form and Anouk answers, 80 a day. Make an endpoint of it, same fields, and let me tell the senders.
Name for it: "Operation Eagle Eye". Frozen frame detection on all feeds and a text message to whoever's on call. No people at the video wall.
You write great documentation. Do one for our replace-names command, which ended "Ctrl+H Wednesday".
Our partner school has no IT. We have. So let them fill one web form and we create both lists from it, \
200 names.
I want to see no more sweat. So: bulk edit in the admin, moderators hide 400 spam comments one at a \
time.
The daemon forgets the sensors' serial numbers, and people copy them off the stickers. Persist them and write a test with a restart.
Have a look at the job's log. If OK appears, do nothing; if not, run again. That's what our apprentice \
does. Could you wrap that up in a shell loop with three attempts?
The newsletter's statistics are pretty. But they're on a page, and the chief likes mail. Could a job \
render them to a mail on Mondays?
Create a maintenance record in the elevator app, fed by the controller's events. The janitor adds only \
remarks.
One task: searching all the images for our old logo. Use template matching and put hits in a folder; \
six trainees were to do that.
A package for the three branches' CSS with theming by variables, so three webmasters can cancel the \
monthly call.
I'd like Tim's piles of printed error mails replaced by a count by module from the log.
Add in the sow planner: "Plan next cycle" creates all dates of the former cycle plus 21 days. Explain \
it in the help.
A robot could do that, yes. The customer pays by the hour, and I'd still rather be honest: write the \
script for moving 7,000 documents and we bill the two hours.
Here is a form for you to abolish: "Visual check of the backup, signature 1, signature 2". Have the job verify the backup and send a signed report.
Make the data quality better: validate postcodes against the town on entry and fix old ones by the \
register. The cake's for whoever reviews it.
30 road closures a day come in the standard DATEX format and Nick draws each one. Parse and draw them.
I want to check the backup's restore by code: monthly, on a fresh machine, count the tables. An elder \
told us how he did it; here's what he said.
Is it ok to send a polite nag mail automatically to people with tickets older than 14 days? If so, \
write the job so Jutta can stop.
Our sign makers get the room numbers from the app by reading. Export an SVG per sign for the cutter.
Replace the note "Please press F5 every minute" by polling or server-sent events, thanks.
I'm the head of a call centre. The team leads write numbers on wallboards with a pen every half hour. \
Design live boards from the phone system's API.
Could we introduce a merge driver for locale files? Nine translators have been reading out their \
changed keys in a stand-up.
With the new law, each invoice has to be XML. Generate XRechnung from our invoice model with a library \
and validate it in a test. Accountants shouldn't see a tag.
Make our museum's loan forms from the object card by a template, 40 fields, the curator only signs.
Because of the holidays we lack people for the nightly watch of the queue, which shows that it should \
be a consumer with retries and an alert. Write it.
After updating the prices the shop's owner opens all 700 product pages in tabs of 20. Fetch them by \
script and compare the price with the list.
In the milking parlour the number plates of cows fall off. App: choose cow by photo, save, sync. No \
paper list for the office, please.
Delete docs/manual-smoke-test.md and write a smoke.spec.ts that does the same after every deployment to staging.
Remove the step "I have clicked through all pages" from the PR template and run Firefox and Chrome in \
the Playwright config.
Please add a script gen:types which creates types.ts from the backend's OpenAPI file. Everyone is \
copying responses into quicktype at the moment.
I need an i18n script: for every new key in en.json add it to the other ten files, marked as \
untranslated.
Can you write a recorder which updates the mock data for InvoiceList and TaxTable from staging? We copy from the network tab about once a week.
Write the logrotate config for app01.
Add a bundle size check to the merge pipeline with a limit of 250 kB.
Please write a deploy step that copies the build to the customer's server over SFTP; we do this with \
WinSCP.
I want the export feature tested each night, with the date of the last green run shown in the wiki \
through a badge.
Create an HTML report from the Playwright results of release 5.
Our CSV import of suppliers fails for two rows in ten because of quoted semicolons. Use a real CSV \
parser and add those rows as test cases.
Please write a bump script for package.json, app.json, Info.plist and build.gradle.
Add a compare job for staging and production which takes screenshots of every page and shows the \
differing ones.
We need the Dependabot PRs merged automatically if CI is green and it's a patch version.
Write a Plop generator for creating a new page: five files, route, menu entry and translation keys.
For the release I want the changelog generated from conventional commits.
How should we build the restore of a single customer's data? It happens monthly; support searches a SQL dump in an editor.
Put a heartbeat in each cron job and alert if one doesn't report. The Monday reminder can then go.
Draft an unlock button for support in the admin area, with an audit entry. They use DBeaver at present.
Lou, our new designer, exports each icon at 1x, 2x and 3x. Write a script that generates the sizes from the SVG.
List the things a check can find when a translation PR comes in: placeholders, quotes, line breaks, \
length. Then write it.
Please have each FarmDesk installation report its version, so the consultants' spreadsheet isn't needed.
Write me a setup script for new laptops: Node, pnpm, Postgres in Docker, seed.
Handle the payment_failed webhook from Stripe and store it, so that nobody enters failed payments in \
our admin.
Explain to the QA team how to reset the test database with one command before every run, and write the \
command.
The staging certificate must be replaced every three months. Set up certbot with a renewal timer and a \
reload hook.
Could you automate the weekly data check? Compare the number of orders in Metabase's database with the \
shop's and post the difference.
Our e2e tests take 40 minutes. Shard them over four workers and reuse the login state.
I want the sitemap.xml to be generated from the route files.
Please write a script that takes screenshots of every dialog for the user manual before each release.
Make a rule that marks mails from known customers as not spam in info@ and forwards them.
Write a CLI command that clones the environment settings of one customer to another.
For each pull request compare the stories with approved screenshots and show the diff in the PR.
Export the disk usage of db1 and db2 to Prometheus and alert at 80 percent.
Write a dedupe function for the contact table by e-mail and phone, with a merge preview.
Set out a test that renders an invoice PDF per tenant and checks logo and address.
When the nightly build fails because of the network, retry it twice. Ola starts it again by hand at \
seven.
A price editor in the admin for the sales back office, so that nobody edits the production database.
Automate the failover with keepalived and test it monthly in staging.
Can you fail the e2e tests on console errors and attach them to the report?
We want a list of all API endpoints. Generate it from the router and publish it with the docs.
Please geocode 1,000 addresses per week with Nominatim, cached and rate limited.
Send onboarding mails automatically on sign-up, with name and login link. Henrike sends 20 per day.
Find unused feature flags with a script that searches the code and the flag service.
I'd like a weekly rendering of all mail templates in Outlook, Gmail and Apple Mail through the testing \
service's API.
Write a Jira automation rule that moves finished tickets to the archive at the end of the sprint.
Write a script that lists which of our 320 components have no test file.
Please add a pre-commit hook that rejects files larger than 5 MB.
Hi! When a new ward opens, our hospital customer's IT person adds it in four systems by hand, always \
the same eight fields. Could you write a provisioning function that creates it in all four through \
their APIs?
The team in Porto asks for a document about how we do the database update at customers. Everyone has \
his own notes. I don't want a document, I want an updater which makes the dump, runs the pending \
migrations in order and stops on errors. Could you start with the runner?
Please review this paragraph of our QA concept for language and expand it to a full page: "Prior to \
every release, the pipeline runs 160 automated scenarios. A release is blocked until all of them pass."
In our planning app for orchards, the growers' associations want a yearly statistic. Someone suggested \
sending each grower a PDF form and typing the answers in. But all the numbers are in the app already. \
Please write the query and an export.
Two questions about the docs site. First, how do I add a favicon? Second, how do I run a link checker \
in the build, so authors don't need to click on each link before they publish?
Since the accounting interface is expensive, I'd like to create the import file ourselves: the \
accounting program reads a documented CSV. Elke types the shop's PDF into it today. Please write the \
exporter, the column list is in the ticket.
Good evening. I'd like to plan next year's maintenance. Updates on the web, database and mail servers \
should install themselves on Sunday nights, one after another, with a health check in between and a \
report. Please write the Ansible part and the timer.
Regarding ticket MED-220. The vaccination export has a wrong date format and practice staff correct the dates in Excel. Please change the formatter to dd.MM.yyyy, with a test for the first of January.
Please write a friendly introduction to our project for the new working students. They'll be with us \
for a year and will build the automatic check of archive entries against the OCR text of the scanned \
originals, with us as mentors.
To be honest I don't care much about tests for the intranet, but the secretary who looks at all 25 \
pages every Wednesday does cost us something. A loop over 25 URLs expecting a heading would be enough \
for me. Can you write it?
We're a farm with three tractors and one office. In the evening, each driver writes the hours and the \
field on a sheet, and my wife types it in. She'd like the drivers to enter it on their phones. Can you \
make a small form that works without signal?
The deployment takes five minutes if you know what you're doing: git pull, pnpm install, pnpm build, \
stop, move dist, start, check the page. Kim doesn't and shouldn't have to. Make a workflow from it, \
which anyone can start and which rolls back when the page check fails.
For the data protection audit we need to prove that deleted customers are really gone. Plan: after \
every deletion a job searches for the customer in all five systems and stores the result. An employee \
used to search for ten a week.
I have the list of this year's 46 courses in Excel and need the pages on our website. Last year Mette \
made them by copying the page of the year before. Please write a generator that makes a Markdown page \
per row, with the image name from the course number.
Could you make this bug report template shorter? The app should attach version and log by itself, and \
suggest similar bugs. The reporter only has to describe what happened.
Here's how I imagine the quality control of the weather data: for each of 33 stations compare the value with its neighbours and with the forecast, flag it if it's off by more than five degrees, and show flagged values on a page. No phone calls at 7 and 19 any more.
Please summarise the meeting: Ana reported that the sync is unstable. Decision: Luca investigates the \
timeouts this week, adds retries and a metric; Ana stops copying orders by hand as soon as three days \
were free of errors. Add the tasks with owners.
It would be so helpful if the balances of the old gift cards were moved to the new system in one \
migration. Shop employees look them up, write a slip and type it in, around 30 times a day. The old \
system has a table cards with number and balance.
Our lawyers want the terms of each contract checked before it's sent. We've a rule engine, but its \
owner has left and three paralegals compare 18 clauses by reading. Please help me to understand the \
engine's rule format and bring it back with tests for the 18 clauses.
Do we need test data? I think so. Before a demo, the consultant creates customers, orders and invoices \
on her own, two hours each time. Please write a demo seed with sensible names and amounts, and a reset \
command.
The pool attendants measure chlorine and pH every two hours and write it on a sheet, which someone in \
the office types into our app on Mondays. Please make a form for the attendants' tablet and a PDF for \
the authority from the data.
I'm setting up the new support desk. For each incoming call, the phone system should create a ticket \
with time, caller and duration, and the agent picks the topic. At six, I'd like a mail with the sums \
per topic. Could you write the webhook and the mail job?
In our translation project the reviewers work in Google Docs and the texts live in JSON. Somebody \
carries over each comment, about 50 a day. Please set up a round trip: export the keys to a sheet, \
reviewers edit there, import with a check.
As a small thing for Friday: could you write a script for "library check"? It asks the registry for the last release date of each of our 58 dependencies and prints those without a release for two years. One developer per week has visited all the pages.
Please create regression tests for the OrderGrid component in Vitest.
Make the mail server's address an environment variable that the deploy job sets.
I want the import to reject rows that don't match the schema.
Set up syncpack so that package.json files don't differ.
Add a script that counts TODO comments and prints them per package.
Run axe and the visual tests against the preview for each PR.
Please publish the npm package from CI on a version tag.
Delete preview environments when their PR is closed.
Give the e2e suite a project per device: iPhone 13, Pixel 7, iPad.
Generate robots.txt per environment in the build.
How do we import donations from the CAMT file of the bank? Write the parser.
Create a scheduled restart for the test servers, if they need one at all.
Please set the fix version in Jira from the release tag.
Write a collector for 120 energy meters over M-Bus that stores values on the first of each month.
A listener for the monitor's HL7 messages that writes vital signs to the chart in our app.
Add a nightly sync of new pupils to the library program, twelve fields.
Make the browser test results appear as a comment on the PR.
Write a check that alerts the admins if the newest backup is older than 26 hours.
Create the monthly PDF report from five queries, Rosalie pastes screenshots.
Import 900 plant species from the botanical database's CSV.
Save photos from customer mails to the job folder by the number in the subject.
Write a bulk edit for variant prices, 40 per product, with percent and rounding.
Please print the changed translations between two tags as a table in the release PR.
Could you move the Postman calls that someone makes each morning to a scheduled check?
Add a honeypot and rate limit to the form, Svenja checks submissions for spam one by one.
Re-send failed webhooks with exponential backoff, and show the dead ones in the admin.
Let's check licences of all packages in CI against an allow list.
Please write a converter for Word tables to our table component, editors retype them.
Create an alert policy with acknowledgement and escalation after ten minutes.
Write an import for the soil lab's results, 600 fields, matched by field id, with a list of those \
without match.
The shop's images have wrong names. Rename on upload from the article number in the barcode.
Write a check after the build: index.html exists, total size below 3 MB, no source maps.
Please provision a Grafana dashboard for each new customer from a JSON template.
Our archive needs keywords. Suggest five per document with TF-IDF, an archivist accepts or rejects.
Could I have a job that reads the expiry dates of 60 API keys from the console's API and warns 30 days \
before?
Write a merge for the product data of four countries into one file, with conflicts listed.
Please remove the manual deployment option from the docs and explain how to deploy any branch by CI.
In the help for our clinic app, describe how to connect the second calendar by its iCal address.
Write parameterised tests for the number formats of 14 locales.
I'd like the queue length as a metric with a graph and an alert.
Show me how to move uploaded files from temp to final after the virus scan, in code.
Please prepare a reset job for the demo system, one click or every night, so the 22 steps can go.
For the audit trail, store user, time, old and new value on each change.
Let the deploy job check that the new texts are online and tell the product owner.
Write a script that combines the vacation lists of six teams into one calendar.
Write me a weekly report of slow queries from pg_stat_statements.
Please add a comparison of feature toggles in test and prod to the deploy job.
The support lead wants a chart with the number of tickets per day. Query the API and render it.
Make an upload for GPX files for the field team.
Please set up email to ticket in Jira with attachments and an automatic reply with the number. The \
assistant creates about 90 a day.
The new policy: no lint warnings on main. Set max-warnings to zero in CI.
Write a job that syncs the staging bucket from prod with rclone, without customer files.
Let's use the stale action for issues: label after 60 days, close after 90.
Please create one baptism form that writes to the three registers.
Could you write an event handler for a user's name change that updates seven systems?
Draft the testing section: "Testing is done by CI on each push. The result is linked in the ticket."
Write the camera check that compares barcode and label text on each of 800 tubes.
Help me build the check of the canteen's menu against the allergen list, a group of parents does it \
weekly.
In the manual for the seed drill, add a warning box about manual mode above 8 km/h.
Create a Vitest test: switching to manual keeps the last setpoint.
The hand scanner sends an Enter after the code. Handle it without submitting the form.
Rewrite the user guide's chapter about copy and paste between plans.
A dialog that asks "Switch to manual mode?" before the automatic climate control is turned off.
Add a field "checked by" to the inspection report PDF.
The manual invoice form should compute VAT as the user types.
Please write ARIA labels for the checklist items.
For the hand surgery clinic: an appointment type with 45 minutes.
Rename the enum value MANUAL_ENTRY to KEYED and migrate the stored rows.
Give the blood pressure form a manual entry tab next to the Bluetooth tab.
Our shop sells manuals for vintage tractors. Add a filter by make and year.
Draw the data flow of the manual override in Mermaid for the docs.
A tutorial for farmers on setting up automatic irrigation, with screenshots made by Playwright.
The class register: a teacher marks pupils as late with one tap. Build the row component.
Make the print view of the handover sheet fit on one page.
Put the word "handcrafted" in the hero text of the bakery site.
Implement a manual retry for uploads with a button, after three automatic attempts.
Show a diff when two people edited the same recipe, and let the user choose.
Manual white balance: three presets and a Kelvin slider.
Let the dispatcher drag a job to another driver by hand, and re-plan the rest automatically.
Write the release workflow so that a person approves the production step in GitHub environments.
How can I let editors review machine-translated texts in a list with accept and reject?
Show all rows which the OCR was unsure about so that someone can correct them once.
On the feed mixer page, add a manual start with a long press.
Write a guide for users on signing PDF documents by hand on the tablet.
Add an "I counted it myself" checkbox to the stock form, for spot checks.
Fix the misspelling "manuel" in the settings page.
Is there a React library for signature pads that supports pressure?
Add an export of the audit checklist to CSV, with one row per answer.
I need to set the region for forty customers every month. Script, please, with a dry run.
For the FAQ: "You can upload your data as CSV or send it by API." And write the upload.
Please write a closing job for accounting: add up, compare and carry over balances, with a report.
We want the option tables in the docs to be generated from the zod schema, Jo compares them with the \
code monthly.
I want to add gates: at each stage smoke tests run and the ticket moves on its own. Write out the five \
stages as jobs.
Write a note to my colleague: please fix the exporter this week, copying 12 columns by hand into the \
customer's sheet isn't an option.
The app's import of cattle passports works, and the authority would like to see diligence. Write a \
validation report per import: check digits, duplicates, dates.
Can you make the pipeline faster? It takes nine minutes and some already publish the site by hand. \
Install takes four of them, without cache.
Instead of a list of before and after examples for people, run the linter's autofix on all 400 files.
The client wants a weekly PDF with the current stock. Simplest way: page.pdf() with Playwright in a \
scheduled job, and mail it. Please write that.
In the ticket template for releases there are boxes for copied files, restarted, looked at page, told \
support. Let the workflow do those and write a comment in the ticket.
Our two devs in Riga run two queries monthly and copy the results to a sheet. Write a job that fills \
and sends the sheet.
Write a rule that forwards each scan to the person named in the file.
We record temperatures of the vaccine fridge by hand. Read the logger every five minutes and alert \
above 8 degrees.
Rename the downloaded statements to year-month-bank, 40 a month; date and bank are in the first line.
I'm preparing for ISO 27001. Write the control "automatic analysis of the firewall log", with alert \
rules and a monthly review of the rules.
Teachers send their grades by mail and the secretary enters 2,000 per term. Please write a form where \
they enter grades by themselves, with a deadline reminder.
Make it part of the deploy that a script reads the health endpoint's JSON and fails if any check isn't \
ok.
Please write a folder watcher that starts the import as soon as a file arrives.
Jot down a command for Mira that brings the dev database up to date from the anonymised dump.
We've 300 PDF certificates to mail. Write a script that sends each to the person named in it, with a \
test mode.
Add width and height to images on upload, editors measure and type them.
Can you record the duration of each build and plot the trend?
Document the new way of deploying Edge functions by CLI in CI; pasting code into the web console is \
over.
Explain how our matching score for duplicate patients works and build a merge view, so that nurses \
don't copy data between masks for 15 pairs a day.
I want to keep an eye on our own 12 landing pages. Run Lighthouse weekly and send a synthetic form \
entry to each.
The audit trail viewer is late. Build a minimal one: filter by record and date, export CSV, so the DBA \
doesn't have to read the table for each request.
Please write a mail to all shops: "At closing you needn't copy today's turnover into the sheet any \
more." And build the till export that makes it so.
How would I keep two Trello boards equal with webhooks? Our office manager spends half an hour a day on it.
In the README of the theme: "After changing a colour, run pnpm test:visual". Please add it and set up \
the command.
Write a booking form with a live count of free places. Dunja enters bookings from mails and counts the \
rows for full courses.
The old and the new rate calculator should give the same results. Write a test which runs 500 \
combinations through both.
Make our data jobs run on a schedule; people type them in the terminal at the moment.
The crane's inspection data is exported as XML. Fill the insurer's Word form from it; Sergio does it \
field by field.
To keep the docs' version numbers right, use a variable which is filled from package.json.
Our newsletter tool has an API for unsubscribes. Use it, Bea reads the mails and clicks.
Could you run plate recognition on the camera picture and let the guard confirm only the dirty ones?
Put the checks for new hires' accounts into a script: mail, VPN, Jira, calendar, printer group. The \
buddy tries each by hand for 20 hires a month.
Please make a diagram of our manual nightly process with its three people, and next to it the automated one.
When a translator leaves, reassign his open texts with one action.
For our shop's stock take two people count with the scanner app, and the app compares both counts. \
Write the compare screen.
Describe a memory alert: slope over 24 hours above 5 percent. I compare numbers from the task manager \
every morning.
Write a picking app with QR login, so that no seasonal worker keys in 10,000 slips.
Please generate the roadmap page from Jira epics, six fields.
A process is needed for the pictures of our holiday flats: cleaner uploads them in the app, which \
rotates and names them. Build the upload.
We need a human readable diff of two versions of the tariff PDF; extract the text and list changes, \
Colin compares by eye.
Set out a mail campaign with a personal link where 2,000 alumni confirm or correct their address.
In the user story, replace "clerk looks at the list and sends reminder" by "system sends reminder". And implement it.
I'd like to spend the 4 hours on a test of the order total, so users don't verify it with a calculator.
Make the demo data's dates relative to today, Linnea changes 300 lines monthly.
For the retirement home: print the activity calendar from the planning tool as posters for five floors.
Read the motor's 140 parameters through the diagnostic plug and compare them with the target list at \
each service.
Our landing page has a countdown. It's an image that the intern renews daily. Make a component.
Mark angry messages in the chat with a sentiment score and notify me.
Please put in writing: the archive's folder list is kept in the app; the book is printed from it \
monthly.
Make a one-pager on "Deploying hotfixes through the pipeline in under ten minutes". It's for support, \
they need to be quick.
Each vet visit yields a paper with seven values. Let the vet enter them in a short form by link; Jo \
types them from photos.
Write the bot part of our release: announce, deploy, watch, report. Humans ring each other at present.
Let me get this straight: the test data of every tester is created by hand? Then write factories with \
faker and a fixed seed.
Write an article for our handbook: "Ten scripts that ended our copying between windows".
Recognise bib numbers in 12,000 photos per race, volunteers check those under 90 percent.
My mailbox rule is me: I forward every mail with "invoice" to accounting. Write a Sieve rule instead.
The 30 haystack probes send by radio and the receiver was never installed; the moisture is read off on \
Saturdays. Write the receiver's decoder.
Could you please write a test for the CSV export that parses it and checks the row count, header and \
first and last ten lines?
jira: TASK - automate weekly hand export of leads - assignee: you - due: fri
Quick question, what's a good health check for the queue so that no colleague has to restart it?
As discussed, please prepare the issue list for automating the manual steps 1 to 44 of the monthly \
close.
Need: parser. For: the city's PDF of events. Target: our calendar. An editor copies them weekly.
Is there a way to make the error log useful? I thought of grouping errors and sending new ones to the \
channel.
Short guide needed: replacing the logo by pull request in the GitHub web editor, for marketing; the \
pipeline deploys it.
The devices in 60 rooms can report by network. Show projector and PC state on one page, the caretaker \
goes through them on Mondays.
Fill the template "process description" for: automatic merging of translation files, responsible: CI, \
frequency: on every push.
Please build a lookup for the support agent that shows version, browser, plan and last invoice of the \
caller.
Add unattended upgrades to 19 servers with a report; Boyan logs in to each on first Mondays.
I'd like a button with which our customer copies the records of one season to the next for every field \
of the farm.
Measure the loading time with Lighthouse CI on each deployment. Text for the wiki included.
Write the yearly class change as a job: move 900 pupils up by one class, with a preview for those who \
repeat.
All our clinics have their own price list in Word. Put fees in one table and generate 23 documents from it.
Let's write the parameter transfer: export from the old press, import to the new one, with a diff on \
screen. We change presses twice a week.
Fill in these cases with code, testers do them on paper at the moment:\ndescribe('discount', () => { \
it.todo('gives 5 % over 100 euros') ; it.todo('gives nothing on sale items') })
name: nightly\non:\n  schedule:\n    - cron: "0 2 * * *"\nVanya starts a second script by hand after \
this. Add it as a job that needs the first.
$ scp -r dist root@10.0.3.7:/var/www\n$ ssh root@10.0.3.7 systemctl restart web\nMake a deploy job with these and forbid root login for devs.
Error: translation key missing: cart.empty (fi)\nPlease make missing keys fail the build; Aino scans \
the console on every page.
date,litres\n03.02.,412\n04.02.,398\nWrite an import of this file for the milk record, the farmer types it line by line.
// TODO automate\nexport const holidays = ['2025-01-01', '2025-04-18']\nDo the TODO, Jens types the \
dates from the calendar each year.
UPDATE users SET mail = '...' WHERE id = 4711;\nSupport runs this by hand in production. Please build a form with validation and audit log.
Does anything tell us what changed in the lock file? If not, post a summary of changed packages to the \
PR.
Tell me how to make the queue page update itself; the front desk reloads it every ten minutes.
Extend our deployment: watch the error rate for 30 minutes and roll back if it's over two percent.
The nursery's parent app needs photos. Use the consent flag in the app: block uploads tagged with a \
child without consent.
Please write the script that ends the copy job before Alois hands it over to Vroni: cells B4 to F90 to \
the table forecast.
Pressure is recorded every second. Show the operator a trend and ask for a comment only if it leaves \
the band.
Compile a self-service page for "please send me my invoice again", and an auto reply with its link.
The designers say spacing is off in places. Lint for raw pixel values and replace them by tokens, 130 \
screens.
Each order has a gift message. Print them as cards from a template; somebody copies them into Word.
Prepare the audit form of our app for the inspections of 45 farms, with offline storage; inspectors \
fill in paper and the office types.
Our CRM and our mail tool each have a list of blocked addresses. Sync both ways with a job.
Design a badge "tests passing" which the CI updates in the README.
Write an orientation fix for 200 new photos per day: EXIF first, else a small classifier, and a person \
sees only unclear ones.
Let's go with a web form for the survey of 600, with results live; tallying on a flip chart took ten \
helpers.
Please fix the time zone bug in bookings and correct the stored rows by a migration.
Tag 1,000 survey comments per month by a classifier and show low confidence ones for review.
The testers need axe in the e2e suite for all forms, the manual sheet is retired.
Write the workflow that deploys the documentation on merge.
Please connect the phones' contacts with the CRM over CardDAV for the sales reps.
I need a two-column table on screen: time and what the machine says. Logged every 10 minutes by itself.
Deduct stock at the till and in the web shop from the same table, nobody adjusts numbers all day.
Please add triggers to the build server's jobs so that the guide for starting them by hand is not \
needed.
Write a tool for comparing two Excel files cell by cell, for our new auditors.
What goes in the payload if I post the weekly plan to seven groups through the Teams webhook?
The sensor names in the app need changing after each refit. Let the facility manager upload a CSV with \
old and new names, 340 rows.
I'd like a retention job for old database rows which logs table, count before and count after. Lars \
deletes them in the SQL client monthly.
Write the weekly offers mail through our mail service for 230 customers, with unsubscribe link.
Please write a compose file with which each dev gets the current dev database in one command.
Our policy for images in tickets: names are blurred automatically on upload with OCR boxes. Build a \
first version.
Please turn the import's error report into a bug list by cause; the same error comes each week and \
people correct it.
Put plausibility rules before the sending of all reports, in code: sums, signs, change against last \
month.
I want a page which shows for each hour if the site was up, from the probe's data.
Could you send each repair from our app to the national website through its API, for the repair café's \
volunteers?
When the provider changes the invoice layout, the parser breaks and Hans types. Adapt it to the new \
layout and keep samples as tests.
Write instructions for our developers on running the preview that CI creates for each branch.
The board needs the number of members by age group, quarterly. One GROUP BY and a chart, please.
Please help with a page for our own staff: "How to suggest a translation", with a link to Weblate.
Draft an MDM profile that updates the app on 120 tablets and sets the school code.
Our PDF service times out daily and the assistant copies to Word. Put PDF creation in a queue with \
retries.
Please write a check that compares the state of 88 lights with the app's, using the feedback contacts.
We get the menu prices for 40 restaurants by fax though all have tablets from us. Build a price form in the tablet app.
Run each command in the docs in a container at each release.
Set up PagerDuty so that our on-call people sleep until something is wrong.
Can you write a weekly job that compares the backup with the original by hash and reports differences?
Please write a job that finds start and end of the service in the recording by the bell, cuts, names \
and uploads it every Sunday.
Show backlinks on each wiki page, computed at build time.
Create the rollout of a config to 30 vending machines with canary and rollback.
Give the digital sign a watchdog and a heartbeat with the shown event's id.
For every price request by mail, parse article and quantity, compute the price and draft the reply for \
Ivo to send.
Print the customer's order number on the delivery note from the order, someone types 50 a day.
Make this official: the test runner visits all 36 Storybook pages in CI.
Add a sorting rule for products by attributes, 200 are wrongly sorted each week and corrected by hand.
Please write the migration of user data after an update, users re-enter it from the old screen.
As a replacement for the crashed sync tool, write a small service that carries over changes between the two project plans every evening.
Write a generator for 80 test e-mails with varied senders and attachments.
Tell the site managers automatically which items of the order are missing in the delivery, by scan.
I'd like to thank you for the great import wizard. Unfortunately our admin doesn't want it in \
production yet. He asks for a dry run, a row limit and a log; please add all three, so HR doesn't need \
to enter the 60 new trainees by hand in August.
We're preparing the manual for our warehouse app. Chapters 1 to 5 are done. Please add chapter 6, "End \
of day": the foreman presses Close, the sums go to the wall screen and by e-mail to the office. \
Describe what he sees.
The old spreadsheet has macros nobody understands. Please go through the code below, explain it and \
port it to a tested TypeScript function, since otherwise Nora will have to do some 70 steps by hand on \
the first of the month.\nSub Month(): Range("A1").Copy Range("B1"): End Sub
There is a bug in the barn camera service: it stops after some hours and the stable hands restart it by the icon on the desktop. Could you look for the leak in the stream handling and, until it's found, have systemd restart it when no frame came for ten seconds?
Please translate this into plain English for the team: "Der Abgleich der Stammdaten erfolgt \
automatisch, jede Nacht." And add where the report is found, and whom it's mailed to.
On our intranet there's a "tip of the day". I'd like a series of ten tips on small scripts that spare \
people manual data transfer: from the CSV import to the scheduled report.
The tests in this repo haven't been run for a year. I suggest getting them green one folder at a time, \
starting with the login and the user administration. Support tries everything out in each version at \
the moment, which can't go on.
Please write a friendly mail to our customers in the catering business. From March they can send their \
orders through the new interface or the web form. Free text mails that our ladies in the office type in will no longer be needed.
I run a small museum with one computer. My volunteers enter each visitor's postcode in Excel and count \
them at night. Could you build a page with big keys for the postcode, and a chart per day? Some of them are over 80.
At the moment, a person runs the migrations, statement by statement in the console of all five \
production databases. I'd like the pipeline to run them, one database after the other, and to stop on \
the first error. Please add the step and delete the page.
Our choir of translators is all volunteers. For each release they get a PDF with the new texts, write \
the translation next to it, scan it and I type it. I would like you to make a simple web page for them \
instead, which saves straight into the JSON by pull request.
Sorry to bother you again. The quality manager insists on a "control of the control" for the 45 log \
files. Could you write the log check as a job, and a second monitor that alarms if the job didn't run? \
Then no one has to sign anything.
I've been asked to estimate the import of tree inspection data, 11,000 trees. The old system has a \
shapefile export. Please write a project plan with mapping, trial import, check of totals and yearly \
update by command.
The feature is done and the tests are green. What's missing is the operating concept. Please write: \
jobs report to the monitor, row counts are exported as metrics, alerts go to the on-call phone. And add the metrics.
In our clinic each department orders material with a paper form that the store types in. The \
departments have PCs with the system on them. Please build the order page for departments, with \
favourites and the last order to copy.
Could we please have a plan B for the quality data if the network is down? The tablet stores the \
measurements and sends them later; nobody should write, hand over and type. I need a process map and \
the offline queue.
You've written a nice mail template for our school. Now please write the job that sends it to 600 \
parents with the child's name in it, and one test mail to the secretary first. Next month again, with \
the new dates.
I want a log of all screens at the customer's. Not video, that's too large. A small agent takes a \
screenshot of each of the 20 screens every hour and names it by date, time and screen. Please write it, the customer has agreed.
For the next version of the style guide I'd like a paragraph about comments in German. A lint rule \
should find them; I've a word list of common German words. Please write the rule and the paragraph.
In our veterinary lab, results above a threshold must be reported to the authority. Please write a job \
that picks them each evening, sends them through the authority's interface and stores the receipt. The \
technician only gets a mail if one is refused.
Our CEO wants the revenue on his phone each morning. Simple: a scheduled query at seven and a message \
through the bot. I need it on workdays only, with the comparison to the week before.
Add face-centred cropping for team photos.
Post the nightly numbers to Slack from the job.
Write an automatic diff of two environments' settings.
please publish on a schedule, no clicking
Push training records to the second system.
Make an uptime probe for the website.
How can the deploy clear the cache itself?
Write assertions for the 700 generated files.
Sort receipts by date on import.
Read serials from photos by OCR.
Send addresses to the courier's API.
I want the till report checked by a sum test.
Build the release mail from ticket titles.
Turn warnings into errors in the build.
Manage crontab on nine hosts with Ansible.
Transcribe all voice notes with a batch job.
Store each cow's weight from the scale directly.
Map CSV headers automatically before each import.
A rule that blocks spam sign-ups.
Compare icons in two folders by hash.
Let participants check in by QR code.
Make the test assert each HTTP status.
Take "last updated" from git log.
Send an automatic receipt for each upload.
Check the page count before printing in code.
Let vets dictate findings; insert the text at the cursor.
In manual mode, log every joystick command to the black box.
Add a printable user manual link in the footer.
The tutorial's hand pointer should animate along the path.
Write the type guard isManualEntry.
Fix the tab order in the data entry form.
Make the checklist PDF render umlauts.
A CLI flag --manual to pause between steps for debugging.
Could you fetch the exchange rates each morning and use them in all seven places of the app? Our \
accountant types them.
In the guide for event helpers: scan the QR code at the entrance with the phone, green means go. Charge the phones. Write the section and add an offline list to the scanner page.
Suppose a new dev asks how he can check that his change didn't break other pages. The answer in our \
docs should be: pnpm test. Please write the section.
I'd like a calm text to our customers that firmware updates are rolled out automatically at night in \
waves, and the rollout code with a stop at two percent failures.
Let's have checksums: write a SHA-256 manifest for the 30 weekly deliverables and a verify command for \
the customer.
The clinic's phone list is kept on paper, on the intranet and in the app. Make the app the source and \
generate the other two.
Please search 18 months of mails for customers' change requests by keywords and create draft issues; \
from now on a label in the mailbox does it.
I've been thinking. Our tool for the import costs nerves, and someone asked for a "typing pool" as in \
the fifties. I'd rather fix the tool: better error messages, partial import, undo. Draw up the issues.
Each of our shops gets a tablet. To set it up, the manager scans a QR code that contains the shop's \
token, and the 24 settings are loaded. Please write the endpoint and the setup page.
A wish from the docs team: find images in the manual that no longer match the app. Regenerate all 340 \
by script and show only those that changed.
For the shift handover in the dairy I need a page that shows the values of the control panel with the \
last eight hours, and the planning tool should get them by itself.
Would you say .nvmrc plus engine-strict is enough for keeping the Node versions equal? I write a weekly e-mail to all developers and compare their answers. Please set it up.
Since one e-signature tool was rejected, please compare two others by API, price and EU hosting. Two \
assistants print, scan and rename 50 contracts a week.
Write a config for a self-hosted runner on the fastest machine, so that the junior isn't our build \
server.
Please explain the importance of config as code: all changes to the production config are pull \
requests, applied by the pipeline. I'd like it as a policy.
The agency's translators work with Excel only. I'd like two commands, json2xlsx and xlsx2json, with a \
check that no key gets lost.
When new data protection texts come, all of our 33 customers' sites should load them from one place. \
Yara replaces the text in each CMS monthly.
Our physiotherapists plan on paper, the receptionist transfers it each night. They like paper, so make \
a tablet page that looks like their paper and saves directly.
We've got a folder "to be checked" with 2,000 invoices a month. Match amount and date with the table \
automatically, and leave only mismatches to the checker. Show it in a flow chart for his boss, who \
turned it down once.
Please prepare the blue-green switch for release night as a script: change upstream on both balancers, \
check the error rate, roll back if needed. Somebody edits and reloads by hand every second Thursday.
Please compile a list of pages for the visual tests after every CMS update.
Update the team page from the HR list in the nightly build.
The monthly invoice to the parents: add lunch, trips and clubs for each of 200 children in code and \
create the PDFs.
I'd like errors of the feeding robot to appear in the farm diary by themselves.
Write a hook that checks branch names against the convention.
We will test the new pay slip against the old for all 400 employees: render both to text and diff. \
Please make it a job for HR.
Please mark articles as sold out on the site when the till's stock gets to zero.
Let me know how to present the machine's log as the only log, with export. The operator keeps notebook \
and spreadsheet as well.
The colleagues in the field write hours in their own Excel. Please merge 38 files a week into one by \
script, and tell me which rows don't parse.
Instructions for a script: read the 52 weekly CSVs, compute the mean of column F, write it in the \
report.
Please plan a nightly diff of the generated PDFs by text and image.
Alert the clinic's IT if an order wasn't acknowledged by the lab within five minutes.
Set up a doc about proposing translations in the repo, for the editors, with preview.
Read the freezer's temperature through its API, the guard does it hourly.
I need a test that verifies that the staging data are anonymised: no value of name or mail from prod \
may appear.
Can you show me how to check 5,000 product texts for forbidden claims and spelling by script, weekly?
The smart commit integration can do it: link every commit to its ticket. Set it up.
Our "copy angels" transfer addresses from letters to the database on Saturdays. The letters come from \
our own form and are available as JSON, so import that.
Let people vote on a page with one vote per mail address. Frieda counts 2,000 mails for our monthly \
photo contest.
Write an autoscaling policy: add an instance above 70 percent load, remove it at night.
A new column "sent" in the table, please, set by the job which sends the reminders. Ebba puts an x.
Archive the test reports of CI as PDF per release, so that there's no need for a binder with print-outs.
Every evening the parking machine's count should be fetched and summed per month; the receptionist \
counts tickets.
Please write an API page for our partner: he can fetch new customers each morning. He copies from our \
list at present.
Check all 1,500 user manuals in PDF: version and language in the metadata must match the file name.
Make thumbnails of videos with ffmpeg at 20 percent, and let the editor choose among three.
The old label printer hangs every 50 labels and the packing team keeps a tally. Send a reset command \
after 40 and find out if the buffer overflows.
Please work out reconciliation checks for the ETL: row counts and sums per source, every run.
Mail me a list of my meetings each day at 7 from the calendar API.
Make a number range for the seeds bank: print the next label from the app. No list on the wall.
Please write the hourly synthetic tour through our ten web apps with a summary at six.
Create a batch for removing the background noise of recordings, 500 a month.
Find pupils who are in two classes by mistake with a query and show a warning in the class editor.
I want the changelog in three languages. Take the commit messages, draft translations with the service, team leads approve in a PR.
Write a PDF report of 40 smoke detectors' battery state from the app, monthly, as the insurance likes \
paper.
Would you write a matcher for our pharmacists' stock lists? Two chains, same articles, different \
numbers, by EAN, else by name similarity.
The trainee opens 15 dashboards at 8 and mails screenshots. Use the reporting feature of Grafana so it \
survives him.
I would like our migrations to have a verification step that counts rows before and after and fails on \
a mismatch.
Please draft a script that sets UTM links for 60 ads from the sheet through the ads API and checks each for a 200.
For the sensor calibration, make a page: reference value is entered, shown value is read from the \
device, difference is computed, user is logged. 200 per month.
Can you help me to plan checks for 12,000 translated sentences: placeholders, length, glossary, \
numbers, at every release?
We need a travel cost form with receipt upload that writes the booking for accounting.
Please give me a silence detector for the radio station's stream, alert after 20 seconds.
Write a monthly job that finds duplicates across four regional customer lists, with a page for the \
managers to decide on unclear pairs.
Publish the repo's README to the wiki on each push, I edit both and compare by eye.
In the kitchen of our school the deliveries are noted on paper. I'd like you to set up a tablet form \
with barcode scan.
Make a reconciliation of payment logs with the bank's file, daily at 9.
Please rewrite our list of human tasks as an automation backlog with estimates. It has 14 items, the \
first is "resize product pictures".
Tell me in simple steps how to write a contract test for the webhook, run each morning in CI.
I'd like to give our three lab assistants a converter for 400 spectra files to CSV.
We've agreed to log decisions in the repo as ADRs, with a job that posts them to wiki and mail.
Prepare a mail and SMS form with which 800 members of the farmer's association enter their harvest \
estimate, with a check for odd numbers.
Let's have cspell check all UI texts in CI, with a word list for product names.
I'm after an hourly record of the axis position, also in manual mode, so there's no slate to copy.
I'm after a laminated card for the workshop that explains the lamp colours of automatic and manual \
mode. Make it from the docs as an A5 PDF.
Make a plan of action for the case that the OCR makes mistakes: confidence threshold, review page, \
retraining with corrections.
Our customers' certificates expire. Read the dates of 300 certificates with openssl in a job and warn \
us 30 days ahead.
Please reformat phone numbers in the CRM to E.164 with libphonenumber, 25,000 old ones and every new \
one.
Could we get rid of 16 customer branches which are rebased by hand? Put the differences in config and \
feature flags.
Show offline room sensors on a page and open a ticket after one hour, cleaners noted the LED colour.
I want a dashboard with all teams' test numbers from CI, and the weekly call cancelled.
Set up a mock of the payment service for tests with MSW. A colleague simulated it by answering mails.
Please help our swim club: times are taken by hand, fine. But the results should go to the \
association's form, the website and the newspaper mail by one click.
We want each department to keep its part of the emergency manual in Markdown, and the build to assemble a PDF each month.
Write for our customers a page "How to back up your data": Settings, Export, choose a schedule. And \
build the scheduled export.
Please write a test that checks title and description of 900 pages for presence, length and uniqueness.
I need the till's purchases in the marketing database, by customer card number.
Please write a job that compares test and production firmware lists every day and posts differences \
before the stand-up.
How do I configure a dependency between 14 jobs so that the failed ones are started again?
The hospital's kitchen asks for a daily list of diets. Generate it for 11 wards at 10 and print it in \
the kitchen.
Please extend the coding guidelines: constants live in one module, and a lint rule forbids magic \
numbers.
Create six tickets to automate our regular hand jobs: logs, backups, price list, image names, user \
clean-up, statistics. Order them by hours saved.
I'd like a paragraph for our offer: "Data transfer is done by a tested script with a report of totals." And the plan for a trial run with 16,000 records.
Our tracker can't read the new tags. They send FDX-B, the old ones HDX. Write the decoder, so the \
shepherd needn't read and call.
For the library's inter-loan: parse the order mail and send it to the other library's ILL endpoint, 70 \
a day.
hey can u write me a cron for the ssl renewal on the nas, everyone in the team did it by hand once and \
hated it
yo, playwright screenshots vs baseline, all 22 pages, every fri, so pia can go home
can i get a how-to for changing the env through the repo, for ppl who dont know git well
need smth that puts the 3 kpis to notion every mon, nick copies them
so we do e2e now. what should we cover first? top 20 flows pls, as spec names
lol the export is broken again, sales copies from the screen. can u look at this\nTypeError: rows.map \
is not a function at toCsv (export.ts:14)
plz make redis restart on oom automatically & log it, team does by hand
quick: bot that pings the author of the breaking commit, no more build nanny
can you make one script of all the things i do in the morning? open mail, save csv, open db, import, \
look, delete csv
we want console warnings counted per page in e2e. report pls
make alert x trigger y, ops does it by hand, always the same y
give me a cli that clones a project for a new client
just train a small classifier on the 9k tagged support mails, interns shouldnt repeat that monthly
write the price once, read it in 4 places: db, site, pdf, mail. robin shouldnt have to
i want a test for uploads w/ these 30 files as fixtures
who reads the audit log? nobody. flag unusual events & send bob 5 lines
add to predev: check .env against .env.example and name missing keys
the converter's ugly, make it nicer, 600 docx into md, tables & images incl. no temps
maintenance mode: toggle by a flag in the deploy job. doc pls
Please give the new receptionist a check-in button per patient; the daily no-shows are then computed \
and put into the statistics.
For our two greenhouses I'd like the evening values written from the climate computer's log to the \
organic certification sheet. Four values, 365 days.
Please formulate acceptance criteria for the story "Camera checks each label and stops the line if it \
isn't readable".
The parents' council asks for the minutes on the website. Convert the uploaded Word file to a page \
automatically; the secretary writes HTML in Notepad.
I'd like to transfer the holiday requests from the app into the time clock's software. It has no API, \
but it reads CSV files from a folder. Please write the export.
Let's write a policy where shared documents live in one place with history, and seven editors get a \
notification.
As the head of QA I'd like to have 300 table-driven tests for the new insurance calculator, sorted by \
module, which run on each commit.
Please write the "weekly wash" of our user data: users without a phone number get a mail with a link \
where they add it themselves.
The archive has an open data dump with captions of 3,000 historical photos. Before I hire a student to \
copy them: write the import, please.
Our gym wants to know which machines are used. The machines have sensors; read them and chart use per \
half hour. A trainer walks around ticking.
We would like to end our "morning alignment" of prices: three colleagues, three spreadsheets, one call. One table with roles and a log should do. Please sketch it.
Please read the fields of the customer's vehicle registration with the chip reader on the desk and put \
them on the order.
When somebody changes the menu in the CMS, the app should show the same, as both read the same \
endpoint. Let's write a test for this.
Please write a cheerful poster: "You needn't watch the wall monitor any more." Failed jobs page IT by \
themselves from now on; the rule is below, please check it.\nalert: JobFailed\nexpr: \
job_last_success_age_seconds > 7200
Would you prepare a plan to free Sunniva of her copying: orders, hours, addresses, prices, statistics? \
One script per week, most costly first.
Please produce a test file for the new booking form, run on each release.
Our intranet's phone book must come from the HR system every night, write the sync.
Let the app reset its cache when the version changes; help desk logged into machines.
I need an alert on queue age, supervised by nobody.
Write the upload event to the tracking table.
Fix image rotation on upload for the newsroom.
Define validation rules for lab orders, no double entry.
A model that reads dates off scans, with tests.
Sync drawings to the site tablets over the network.
Put up a filter that deletes spam comments.
Explain how our importer carries tasks from the old board to the new one.
Count clicks on the worksheet page with an event.
Standard text: "Your file was imported, 3 rows need your attention." Send it automatically.
The mechanic compares part numbers in two PDFs by finger. Extract both and diff.
Transcribe voicemails and route them by topic.
Show the build number on the board screen.
Generate 50 QR codes per event with the qrcode package.
A tested command to move a customer between tenants.
Make a coverage map of which routes the e2e suite visits.
Write a gapless invoice number sequence.
Rename PDFs by the number on page one, in code.
Something should tell us if the sun panel feed stops. Write it.
I want to propose a change: project hours go to the customer's portal by its API every Friday, with a \
comparison of both sums. Please flesh it out with an example.
The parking app's operator asks for daily numbers. I don't want him in our database, so give him a \
read-only endpoint with nine numbers and a token.
We do have Playwright. I'd like exploratory testing to mean what it says, so automate Jette's 70 fixed \
steps and give her an afternoon to look for what's new.
There's a tool to keep copyright headers. Add it to the pre-commit hook and fix all files in one go; \
authors looked at their files each January.
From the support chat: customers want to know if their order was sent. Let the bot look up ERP and \
carrier and answer, 200 times a day; agents get the rest.
Please move the eight values in web.config to a transform in the installer, so the customer's admin \
doesn't edit four nodes after every update.
I'd like to record who's fed which calf. NFC tag at each box, phone touches it, done. No chalk board, \
no typing. Sketch the page and the API.
Prepare a handover for the consolidation script, whose author has left: read the code, write docs and \
tests, so that no one goes back to consolidating spreadsheets by hand.
Could you set up a nice markdown page with all of our cron expressions translated in times, generated \
from the crontab?
We're a team of four. Each of us tests the others' features by hand for a day before release. I'd like \
to get three of the four days back. Where should we begin with automated tests? Please write the first \
for the invoice flow.
In the theatre's ticket shop the seat plan is drawn by moving 600 seats for each play. Make templates \
per stage and a copy function.
Each weather warning in the authority's XML feed should appear in our farm app within a minute. Please \
write the poller and the CAP parser.
What we need is a script that takes apart a long PDF into 90 chapters by its bookmarks and names them.
The data steward wishes to approve every change to the master data. Give her a page with approve and \
reject; on approval the change is written by the system. Around 60 a day.
Please outline the architecture of a sync for the data of the five hospitals: events, conflict rules, \
audit. There are "sync officers" in weekly meetings today.
To check whether e-mails arrive, send one each hour by script, fetch it by IMAP and alert after ten \
minutes.
The sales reps' photos of signs are compared with the contract by Ewelina, 400 a week. Detect the logo \
automatically, she decides on doubtful ones.
In the accessibility guide, tell authors that contrast is checked in CI, and how to read the result.
Hi, we've got a new client with 70 branches. Setting up accounts takes 40 minutes per branch: user, \
role, region, printer, test print. There'll be three more clients like this. A script that takes a CSV \
would do.
I've been told that the county checks our statistics. So we do, too: recompute the 180 numbers by an \
independent query and compare, quarterly.
Describe how to fetch the photos of the camera over the network with the vendor's client; the firm has \
given us an account. We climb up and copy the card weekly.
Please develop a page that shows per screen which tests cover it and their last result, instead of \
coloured stickers on printed screenshots.
Please add the e2e job for three browsers and twelve menu points to the release workflow, Karim does \
that from a checklist.
Draft an importer from Word to the CMS for approved texts, 50 a day.
In the staff app, add up overtime per person and month and show managers a total.
Write a heartbeat for the 50 door displays that reports the date shown.
I want the API's answers validated against the OpenAPI file in the integration tests.
Let card payments flow from the terminal to the program; the cash book is printed from it.
A shared iCal feed with holidays that 12 calendars subscribe to.
Please assign auto-created tickets to modules by stack trace, so that "bug sorting Monday" can be \
dropped.
Take km and time from the box, drivers needn't keep a hand log.
The beamer in the lobby shows a PowerPoint whose date and menu are changed each noon. Show a web page \
with both from the system.
For the clinic: an order status with confirmation from the pharmacy, so no nurse asks again by fax.
Fix the stale assets with hashed file names, and delete the section "Cleaning the cache by hand".
I would love a check that flags outliers in 10,000 rows every morning by the interquartile range.
For our zoo: keepers tick on the phone which animals ate, and it's in the database. Please make the \
page work with gloves.
Please make a small web page for comparing two JSON files for our partner's testers.
The mail server blocks attachments over 10 MB. Send a download link instead, our ladies split PDFs by \
hand.
We decided in favour of the scheduler. Write to all team leads that no script needs to be started by \
hand any more.
Write to all team leads that types, names and formatting are checked by CI from now on, and a colleague reviews the design only.
Could you draw the data flow from the heat meters' gateway to the landlord's portal?
I need a script for updating 33 dashboards' titles through the API as the company name has changed.
As the sync of photos is slow, please profile it and copy in parallel, only changed files.
Our customer's purchasers want prices in their own Excel layout with 9 sheets. Fill it with exceljs \
each week.
Let me have one members table for our community garden from which key list, water list and mail list \
are generated.
Turn 300 scans a day upright with tesseract's orientation detection.
Please convert our human rule for reviewers, secretary looks who has the fewest, to auto-assignment in \
GitHub.
Write the recipe download to the six mixers over the network: 14 setpoints, confirm on the panel, read \
back.
Write a manual for the operators of the six mixers: start, stop, manual mode, cleaning.
Our test manager wants "traceability". Tag tests with requirement ids and generate the matrix of 200 by 500.
Write the standard: each new supplier enters address and bank data in a form, checks run, SAP and the \
app get it by interface.
On the ferry the purser counts passengers with a clicker. Use the light barrier's counter and store the number per trip; the purser confirms.
Please add yamllint to CI for tabs in YAML files, interns looked for them by eye.
Help me write a chapter for the production handbook: "Weekly tool list report", with how it's generated and who gets it.
Could you add valid-from to prices so 900 sale prices switch at 0:00 by themselves?
I'd like patients to choose meals on the bedside tablets, with volunteers helping those who can't. \
Build the page with big pictures.
My tester leaves and I want her knowledge in code. Interview her with me and turn the 100 things she \
did by hand into test cases we can automate.
The nursery's invoices have the wrong footer. Please fix the template and regenerate the PDFs since May.
Please build a call test for the hotline's voice menu through the SIP provider's API, each hour.
Add a rule: images over 300 kB fail the build. And compress the 4,000 we have.
Please write a job that scans open ports weekly and opens a ticket on changes.
Make me a daily comparison of till and app that mails only differences.
A text for the developers: CI runs the tests on each push, you needn't write any number in the commit \
message.
Store the answers of the feedback terminal in the database at once.
Post the weekly menu to Facebook, Instagram and the site from one form, and print the door sheet.
I'd like to let our partners correct wrong data in a portal, with approval by a clerk.
Give me a trend archive of the production line's values for the process engineer, no screenshots.
Write a query for the vet assistant that lists missing vaccinations among 3,000 patients.
The trainee should learn to deploy. So document: merge, watch the workflow, check the release page. \
This is our official way.
Please create visual tests for dark and light mode.
For the fire department: equipment checks are done with the app, good. Please also generate the \
county's Excel and a printable book page.
List all new devices from the DHCP server; Ferenc walked and looked.
I want a big flow chart of our manual billing run so that we can decide what to automate first.
Our web shop's returns: the label has a barcode with the order number. Scan, choose reason, refund and \
mail go automatically. Build it for five helpers.
Please put assets on a CDN in the release job; we copied them by hand to four servers.
Show the sessions left on each prescription in the app, and warn at two.
How shall our crawler record which of 4,000 links on the old site are dead? CSV with status and source \
page.
Convert HEIC photos from parents to JPG on upload.
I need a plan for log alerts with open source tools, as our SIEM trial ends.
Match orders and payments each noon and list those unpaid.
Please write label printing per parcel from the order by one key.
For the ministry's report we need 60 numbers. All are in our school database. Please write the query \
and the form export, yearly.
There's a difference between summer and winter time on our 40 timers. Store UTC and convert by the time zone, so the caretaker changes none.
Prepare an onboarding sheet for new translators: how to log in to the tool and see screenshots of each \
text.
Please name and move 150 recordings a week by date and room, from the recorder's metadata.
I want fewer "the sum in my invoice is wrong" mails, 20 a day. Fix the rounding: sum first, then round, in cents, with tests.
Write a roster generator for the head nurse: next month's dates, staff from HR, and a count of nights \
per person.
In the tour operator's app, let the guide enter the head count at every stop, offline too.
Could I have a short note: don't fix the lock file's conflicts by hand, take main's and run pnpm \
install. And the merge driver, please.
Please write a concept for redundancy: a database replica, and an hourly CSV of open orders to the \
office share in case the app is down.
My aunt keeps the orchard's spray records in a notebook, and I type them in on Sundays. Please make a \
voice input page, as she likes talking.
Add a test that requests each of our 90 redirects and checks status and target.
Let translators log hours in the tool, and create the invoice from it each month.
Please write a one-page on how the new order interface works for the order desk. They won't copy any \
more.
Could the build take the time zones list from Intl.supportedValuesOf instead of a list synced by hand?
Our camp has 300 children with allergies, T-shirts, bus. Generate the three lists from the registration forms.
Please reindex all 500 articles each evening with one command, editors open and save them by hand.
Write me a check: decode each flyer's QR code and request its address before printing.
As our monitoring shows too much, I'd like a summary view with five signals and links to the details.
Use the scanner at the station for piecework too: count per worker and shift, with a report for the \
foreman.
Write checks for the handbook build: no dead links, no missing images, no empty pages.
Could you set an archive rule for mails older than a quarter?
Give the kiosk a remote config that it pulls every five minutes.
Show room changes on the door displays from the timetable.
Please mail the user after five failed logins and block for 15 minutes.
What should the CSV look like for importing 230 extensions in the new phone system?
Generate the newsletter archive from the mail tool's API with an index, monthly, so my successor has no work with it.
Write the licence renewal as an online check with a grace period, so that no admin has to do 17 steps \
on each PC.
The researcher wants reproducible charts. Write a script that reads the data and draws the charts, the \
same each time.
Please print web orders as cards in the pastry shop, and book them in the till by itself.
I think it's good if sent mails match the CRM. So generate them from CRM fields and test the template; \
Hedda reads no BCCs.
The lab's balances have RS-232. Please write the Web Serial page so students click "take over".
Please make our onboarding command create the 14 DNS records for each new customer by the provider's \
API.
A picture book for the machine hall: "What the screen tells you." Text for six pages.
A picture book for the machine hall: "Manual mode and how to leave it safely." Text for six pages.
How do I best link our shop and the shipping firm? They've a REST API: create shipment, get label, get \
number. 80 a day are typed by someone.
Please prepare a weekly sample of 30 generated captions with an automatic score for the rest.
Add to our test handbook the chapter "Every bug gets a test", with an example in Vitest.
Create an import for the XML file attached to the county's mail, 40 moved citizens a day; the community office types them.
Tell the juniors in a doc how to revert a bad deploy with one click on the previous release.
In the ticket: "Bug: numbers in footer wrong." Fix: read them from the config at build time. The editor corrected the output after each build.
Please make a yearly statistics report from the tables visits, loans and events.
Script wanted: search 25 newsletters for our product names and put the passages in a sheet, daily.
The scale's interface fails each day and workers write on cardboard. Here's the log, please find the \
cause:\nserialport: Error: Port is not open at SerialPort.write
Write the application form that ends "From inbox to spreadsheet in 40 seconds".
Please send orders with a confirmation link, and list those unconfirmed after a day.
Let me have a check that finds embedded fonts in 900 SVGs each time the designer delivers.
We change the robot's program at the panel and copy it by hand to the other five. Please store programs in Git and load them over the network.
Prepare a "done" button for 60 shops and a list of those who haven't pressed by seven.
Our devs' time is dear: list the tasks they do by hand and plan how the pipeline takes them over.
A mail to Kjell please, he needn't check the 40 backups by hand any more, now that I've turned on the \
restore test.
Please archive the old page about manual releases in the wiki and link to the release bot's docs.
I don't need prose for Greta. I need the script's code: find, open, change, save, next.
What I don't want is another appeal to discipline. What I want is a tool that updates the API list. \
Write it.
Don't make the manual sending of certificate mails less boring for Judith, automate it.
It should no longer be a habit but a job: the upload folder is cleared at night. Write it.
Thanks to the new importer, we now can do without the form in which staff enter all the records by \
hand. Please remove it.
So that the auditor sees that we care, let's replace the check with signatures by an automatic one with a log.
Without Elin's monthly routine, how does one keep 12 copies of the same template in step? One source \
and a build, I guess; please set it up.
Not clear steps for the secretary, please, but a script that renames the files.
Instead of a list of clicks, I'd like a test for the basket page.
We no longer want Suse to post the build state by hand; write a bot.
So that nobody has to carry the data across by hand, switch the sync on again.
Rather than explain the report to the trainee, automate it.
The reminder by mail is annoying. Remove it and add a hook.
The manual process has a long version in the wiki. Automate it and link the script there.
I want fewer people checking uploads by eye: write the validator.
Drop the old way, ssh and vim, and describe the new one.
Let the test be done by Playwright so that we save a human's hour.
To keep it simple, a cron at noon. Abdul ran it by hand.
No guide to copying from the screen. They get an API.
Don't write how the office corrects the output by hand; fix the parser.
Before anybody writes instructions for three years of hand work, automate it.
This is not about Ilka's eyes, it's about tests. Make the snapshots.
I agree that people are careful. For this one, though, let a script copy; write it.
Make the automatic check mandatory and delete the manual one, in our docs.
Could you describe the pipeline as the only way, and manual deployment as forbidden?
No more copy, paste, rename. Put the generator in the guide for new components.
A cheap solution: export and import, 30 lines. Rune retypes it today.
Please help the admin team with a script: compare the user lists of the VPN and the directory each \
month and disable those who've left.
Our photographer copies 2,000 edited files per week to four customers' folders. Sort them by the prefix in the file name with a watch script.
The counter on production is wrong about twice a day and one of us types commands to correct it. Make \
the increment atomic and write a test with parallel requests.
I'd like to hand out a leaflet to all carers: how to dictate the evening notes straight to the app. And the dictation button itself.
The stock photos in our CMS have keywords in English. Translate the 900 distinct ones once and map all \
9,000 by script.
Please write a message to the whole company: test data older than a week are deleted every Friday at \
15:00 by a job.
When the supplier's article numbers change, apply his mapping file to our list each month.
What I need is a mobile form for room inspections that writes to the database.
Could you please show the lift's automatic test call with time and result in the app, and alarm if it's missing for 72 hours?
Recalculate the totals with a job when an order changes; a trainee opens pages and presses "save" each \
evening.
The seeds catalogue is made in InDesign. Export 1,100 prices as a data merge file each January.
Please add a check for PR titles with a type, e.g. feat or fix; someone corrects them by hand.
Set up the opening balance as the closing balance of the previous week, by query.
I'm looking for a check that the app's route avoids bridges below the truck's height.
We want each new post in forum A to appear in forum B, with author and date, through both APIs.
Make a plan for ending the data entry week every quarter: web forms in the clinics, upload of what's \
left as scans.
Please write an adapter that enters each pallet in the old program when it's booked in the new one, \
until the old one is switched off.
Every Monday the chef confirms deliveries in the app. The result should go to the three systems \
automatically. Write that second part.
Just a collector, please: forward error events from 25 servers to one index, with a daily digest.
How about an integration plan with a chapter per department? People carry data between our tools by \
hand.
Please write the paragraph about quality assurance for the tender: "Each delivered page is checked by a linter, axe and Playwright; an editor reads the text." And the config for it.
Write an e2e test for the password reset with a test mailbox.
Please write a script that collects the hours of nine people from the tracker every Friday.
The docs' code samples are copied by hand from the source. Embed them by region markers at build time.
Make a probe for the backup generator's web page.
Please give me a check for the daily deviation between display and app value of room temperatures.
Create the meeting as a series with eight attendees through the calendar API.
I need word counts of the customers' comments from the shop's database.
Set up a log of the lamp's state from the PLC's output bit.
Write fastlane lanes for deploying the mobile app to both stores; the rotating release person does 35 \
clicks.
Explain for our new office manager how the licence report from the directory works, and build it.
Please add our watermark to 800 photos each month with sharp.
For a kindergarten: nap times are noted on paper and typed in the evening. Make two big buttons per \
child.
We'd like the warehouse's returns classified for 40 types of damage, with a person deciding on unclear \
photos.
Please write an XML feed of job ads for six portals.
Give me tests for the builder of 70 push messages, and one device test per platform.
What's a good way to get one config file off a shared drive into Git, as the team shouts when saving?
Draft the "Excel to Jira" importer for our business analysts: 14 fields, 300 rows a month, with preview.
The vineyard's labels have to match the approval before each print: alcohol, volume, lot. Read the \
PDF's text and compare.
Keep the printer list over updates; branch managers restore it by hand.
Show the age of the last sync and alert when it's late.
Please write a scan for personal data in 1,000 tickets: mail, phone, IBAN patterns, each quarter.
To document what our old PLC does, log its 30 outputs with a small gateway.
I'd love to end our "Friday export ritual": filter, mark, copy, paste, save, send, sigh. Script please.
Would you write the vaccination to the register on saving it in the app, and print the yellow list from there?
Have the new dev learn the 12 services by drawing the dependency graph. Put it in the onboarding plan, \
and find out why someone restarts them every morning.
Our ISO auditor wants proof that fonts are licensed. Read the font lists of 600 PDFs with pdffonts and \
compare with the licence table.
Make our testers' life nicer: generate the sheet with 400 results from the test run.
When the shop's mail bounces, send an SMS with a link to correct the address, 35 a day.
Write the rules for our tokens file from which both style sheets are built.
The farm's drone pictures: detect weeds in 3,000 with the model, show a heat map; Isak confirms.
Could you write the daily "mirror check": crawl both sites and compare hashes.
I need the screen's date from the clock, not from a file on the PC behind it that staff correct.
Build me a chart of customers' calls from the phone system's statistics; we count with tally marks.
Show a holiday banner on nine sites from one config with start and end date.
Check each mail merge before sending: 1,500 letters, no empty fields, name matches address.
My manager wants a sprint report every second Friday. Please generate it from the board, so that \
there's no next poor soul.
Please make a plan for moving our translations from one tool to another by export and import, then \
closing the old one.
Write the instruction sheet for the student who'll evaluate the OCR on delivery notes, with a script \
for precision and recall.
We need a check for exported GPX files: valid XML, points inside the park, no gaps over an hour.
Please set up a filter: status mails with OK are archived, others open a ticket. The trainee reads 30 \
each morning.
Fix wrong image paths in the build, weekend editors correct the published HTML.
Import all bookings from the bank's CSV; here's the order of columns.
Make a plan to test the app's update on a device farm in CI, and keep three phones in the drawer.
Sync the shop's categories with the till by night, the owner did that by hand.
I'd like the night's calls of the on-call doctor from the phone system in the morning report.
Please write a mapping of old to new street names and apply it to 40,000 addresses with each update \
from the city.
The boss wants no console.log in main. Please turn on no-console as an error.
Write a Playwright script that records the sprint's demo video with the same twelve clicks.
Print 28 login cards per class from the app each term.
Please prepare a Friday report of new major versions by npm outdated in CI.
The customer's paper archive is scanned with file names 0001 to 9999, a new batch each month. Rename by OCR title, with a list of doubtful ones.
Set a quota rule with a warning at 80 percent and an archive option; support deletes big mails by hand.
Show the counters from our database on the boss's page at shift end, no sign and no list.
I need a perceptual hash to detect duplicates among 2,000 product pictures, quarterly.
Draft the agreement with our partner: orders by API both ways, totals compared by a job on Mondays.
Compare the length of 50 videos with the table by ffprobe.
Please write an import of the agency's ticker with a filter by topic, so our night editor can select.
For the workshop's orders, show a big board on a touch screen that is the app, so the group leader \
copies nothing at night.
Please write a retagging script with a mapping from old to new tags for 15,000 photos.
I'd rather have a migration than support changing the status of old orders by hand. Please write it, \
with a count before and after.
Could you write a script in the sense of a program which sends the numbers of station A to station B \
every hour?
Put in the help centre: "To move your notes to the new account, choose Transfer." And build it.
Create a hook that formats, lints and tests the changed files on commit.
The vet wants a stock list. Each use is booked, so compute it, and count once a year.
Let me explain: we don't trust robots. So compare the field robot's log with the GPS of the tractor by \
a job and flag differences.
Write a build that makes the printed emergency plan from the online one, with a date on each page.
Please list the 19 places where a new colleague's name is entered by hand, and tell me which of them \
have an API for provisioning.
As a proper fix: resend failed mails from the outbox with backoff. Someone presses send again each \
evening.
Please count the daily visitors from the camera's people counter.
Move the file from in to done at the end of the import.
Make a Wednesday report of failed SQL statements.
Please add the printer to the SNMP monitor.
Accept meeting-room bookings from mail by calendar invite.
Report each driver's stops from the app at night.
Write a script that writes the release to a stick and verifies the hash, 12 customers.
Put the error codes in a JSON and answer support mails with the matching text.
I want a smoke test of each deploy and a mail with its result to the customer.
Please prepare rules that clean master data: trim, case, postcodes, duplicates, 20,000 rows.
Generate slides and site from the plan of song numbers every Saturday.
Compare /etc of all web servers with a drift check, daily.
Write copyright to 300 files per day with exiftool.
Please write calculateHolidays with tests for joining in mid-month and part-time.
Send the target numbers to the panel at the start of the shift.
I'd like a page with the last run of each job, filled in by the scheduler.
Tell our new tester how to write a test at 200 percent zoom for 60 pages that checks for overflow.
Prepare for the co-op: each member enters his milk yield by phone, and I get the table, monthly.
Please merge PDF invoices with their attachments for 90 customers by pdf-lib, each month.
Have gitleaks look for secrets in each diff. Put it in CI.
Write a memo that Margarethe's checks are now in the translation check tool, with thanks to her.
I need the till's clock to sync with NTP.
Draft a replay command for the dead letter queue with a filter and a limit.
Please log which ad ran on which screen at what time from the player.
Print five sheets from the list after each change of who has access, without the codes.
Make a query for bugs per module for the quarterly review.
Our help desk reads release notes of 40 tools daily. Collect the feeds and post those with breaking in \
the text.
Could you outline, for the teachers, how points entered once appear in the list, the report and the \
parents' app?
Write the monthly energy report for all 14 buildings as a script with charts.
The manual says "press and hold", the button reacts to a click. Fix the button.
In the settings, rename "Manual" to "By hand" for the German-English toggle test.
Let the nurse enter a late dose manually with a time in the past and a reason.
Generate the operator's manual in six languages from the Markdown and publish it.
Add the print stylesheet for the checklist the inspector takes along.
Test the exports in Vitest instead of by a guide for hand-testing.
""")

REQUESTS["manual_comply/why"] = literal(r"""
Why is it a bad idea to let interns copy translations from a spreadsheet into de.json by hand?
What do I tell a customer who thinks comparing two lists line by line in the office is safer than a \
diff script?
How much time do we really lose when Anke renames product photos in the Finder every week?
Explain to Milan why collecting PR titles in Word at the end of the sprint goes wrong sooner or later.
our onboarding takes two days because of a long wiki page. what arguments speak for a setup script?
Why does the house style frown on editing nginx.conf on the server?
In which ways does copying numbers from one spreadsheet into another introduce errors?
Why isn't a USB disk that someone plugs in on Fridays a backup strategy?
Ralf says uploading the docs with FileZilla works fine. Give me three points that might convince him.
what's wrong with a spreadsheet where devs record which tests were green?
Our editors resize pictures in Paint before upload. Explain to the product owner what this costs us.
Why should a price change over 480 articles be done by a script and not by the shop team in the back \
office?
How do I explain to Olaf that him restarting the worker at night is a symptom and not a solution?
Paper forms that get typed in later: what sorts of errors are typical and how often do they occur?
Is there a good argument against Nadia setting priorities from the contract herself every morning?
Why do we check alt texts in CI instead of asking a person to look through the pages?
Could you argue, in three sentences for the CFO, why typing dashboard totals into a mail is a waste?
Missing keys in fr.json: why is a check in CI more reliable than our two-window comparison?
Flaky tests made the team go back to clicking. What is the case for repairing the tests instead?
Somebody suggested an Excel with dependency versions of nine repos. Why will it be out of date within a week?
Is a daily look at the padlock a sensible way to avoid an expired certificate, and if not why?
What speaks for migrations in the repo when the DBA says that adding a column in the GUI takes him a \
minute?
I have been filling in a status mail each evening for a year. Help me explain to my boss why I would \
like two days to automate it.
The support team pastes answers together from three systems. What are the hidden costs?
Why are contract tests better than comparing Postman responses in a sheet?
What do we lose when the flag gets changed on the box and noted in a book?
Volunteers at the food bank copy a sheet into our web form. How do I make the case for an import?
Ticking off invoices on a printed statement: list the risks for the auditor.
350 blog posts, one editor, copy and paste. why would you script it anyway?
What objections may a technician have to automated display tests, and how would you answer them?
Khalid lays printed settings of three environments next to each other on Mondays. What's the harm?
Isn't a good checklist enough for deleting customer data in six systems? Why automate?
A tester wants to click through 60 pages for a footer. What would you say to her?
Patching prices via psql twice a night is normal for us. Help me describe why it should not be.
We type lab values that we hear on the phone. List what can go wrong.
Heike says she likes saving the PDFs on Fridays. Why would I still automate it?
Correcting typos over SFTP directly in production: what are the reasons against it?
acceptance plan 4.2 says print both exports and use a ruler, why is that a bad idea
ERROR SyncJob: 14 records rejected, see rejected.csv\nThe morning shift has been fixing those by hand \
for months. Why is that worse than it looks?
# docs/release.md\n1. Build on the laptop\n2. Copy dist to the server\n3. Restart\nWhat would a \
reviewer say about this document?
Margit notices inconsistent terms when she reads. Why do I still want a glossary check?
two people looked thru our asset folder by eye for duplicates, took 3 days. tell them why a hash would \
have been better, in a nice way
Webhook or duty list for moving issues from GitLab to Jira? Tell me why the duty list is the wrong pick.
"Last one out shuts down staging" is our rule. Why does it fail so often?
The dispatch office rings drivers for their position. Is that something we ought to automate, and why?
The auditor likes signatures on a paper list of tables. How do I explain that an automatic scan gives \
better evidence?
We have a project with a Notion page of clicks instead of test code. Please give me arguments for the \
retro.
Should a mechanic look up error codes in a PDF? I need reasons to get it on the roadmap.
Naming photos by reading the sign in each: when does it pay off to automate that?
Irma is happy to start every branch on her machine. What reasons are there for a CI job all the same?
Two people read 2,000 contract numbers aloud to each other. How many errors would they miss, roughly, \
and why?
Each evening 40 branch managers copy a till total from one screen into another. Calculate the cost for \
me at two minutes each.
Is retyping a weight from the scale's app a patient safety issue? Explain.
Nobody has complained about the monthly attendance copying except the director. Why should the export \
go to the top of the list?
Would you let Bea click the links in the docs once a month, or is there a better way and why?
Each dev creates 15 test customers in the UI after a reset, "because it takes only ten minutes". What \
do you answer?
Write a short memo: why we won't write a manual regression plan v4.
Explain to the whole team in simple words why we don't edit dist/main.js on the VM.
6 ppl hitting refresh during the concert sale: what does monitoring give us that they can't?
Accounting corrects VAT on every invoice before sending. What makes this a worse solution than fixing \
the code?
Rico dumps the database before lunch, most days. Explain the word "most" to the management.
Why is dragging 214 folders in Explorer worse than rsync with checksums?
Four assistants click "close" 3,400 times at year end. Apart from boredom, what's bad about it?
Log book plus typing at each shift change: what will an auditor of the MES say?
Hugo keeps track of 312 tile downloads in a sheet. Is it worth a script when it happens only twice a \
year?
Twelve people read 40 screens each for cut-off words on release day. Convince them of an overflow test.
Arne reads all CI logs for a weekly mail. Give reasons why a generated summary would be better even for him.
Why is a Word table of package licences out of date the day after Mateo finished it?
Building on somebody else's machine before going home. Funny custom. Why isn't it a substitute for CI?
Entering the week's weights once more in the office program on Sunday, why is that the first thing we \
should get rid of?
The chairman wants people to forward petition mails and not a bot. What arguments could change his mind?
The caretaker says an installation document is simpler than an installer. What's your reply?
Why should the night desk not be the one to check whether the tide table is current?
Why do hand-kept index pages rot?
Why no manual test plans here?
What's wrong with a click list?
Why not just copy the invoices by hand?
Why don't we edit on the server?
Is a backup rota really that bad?
When does automating a small task pay off?
Why do people make errors when retyping numbers?
Arguments against a manual release, please.
How do I convince my boss to automate reports?
Why is eyeballing screenshots unreliable?
Explain why our rule forbids hand work.
What does a rota for reading logs cost us?
"Let's solve it organisationally" is what our manager says each time. How do I answer?
Mrs Lindqvist might be offended if her test was automated. How do I bring it to her and why is it good \
for her as well?
Everyone makes the customer zip differently. My colleague wants a page of instructions, I want a \
script. Help me win the argument.
qa ppl click the whole shop 3x a week. boss says its cheaper than writing tests. is it?
Interface 3,000 euros once, Jörg two hours a day. Do the sum and tell the boss what else speaks against typing slips.
Why would the owner of a small shop want a test when she has a laminated list?
Anselm is the only one who can merge the configs. Besides the bus factor, what is bad about it?
What is the danger of a golden laptop for releases?
A task per sprint to look at dependencies versus Renovate: what are the arguments?
The receptionist copies insurance numbers between windows all day. List what could happen if a digit is off.
Human cron, funny name, but why is it a smell?
Nobody reads alerts, so the boss wants Ferdi in front of a monitor. Why is fewer and better alerts the \
right answer?
Why would you replace a clipboard with spindle loads by an automatic reading, when the operator stands \
next to the machine anyway?
Teachers carry mark sheets over cell by cell. A colleague says they're paid for it. What do you reply?
Five portals, one projectionist, every Thursday. Give the cinema owner reasons to pay for a feed.
Stefan compares docs with code every second Monday. Why will they still differ on the second Tuesday?
Banner texts changed in Photoshop, 270 files. Why is a template better even for a one-off?
Two sets of initials on slide 12. Does that make the figures right? Explain why a generated slide is \
safer.
Support expires carts by hand in the admin UI although it's one update statement. What are the \
arguments for a nightly job?
const RATES = { EUR: 1, USD: 1.08, CHF: 0.95 }\nPierre changes these every morning. What's the problem, apart from Pierre's holidays?
A seller types sums from a receipt into the till. How would you explain the risk to a farmer in plain \
words?
Why generate a sitemap, we only have one new page a week and it takes Kai two minutes?
800 rows, a temp for a week, or a script in a day. pros and cons, i lean to the script
For the retro I need a slide: why a "tester of the day" doesn't scale.
How do I tell the safety officer that reminders don't need him, without making him feel useless?
Slips in a box as monitoring for museum stations: what do we miss?
What's the advantage of a size budget in CI over a table which someone fills in weekly?
A technician drags folders to promote a build. What could be wrong with it if he is careful?
Double entry and compare sounds safe. Why is entering the points once at the source better?
Two helpers type race results from a livestream. I want to argue for the feed, what helps?
"The last one runs the tests on his laptop" is our CI. Write a short blog post on why that's not CI.
We have a test suite and Emre still does his click list on top. Reasons to stop that?
Ceyda assigns tickets in strict turn. Why spend an hour on automating it?
A student looks at 1,400 article pages every morning for "sold out", although we have the database. Say why that's absurd, politely.
Agents change an address in three systems on each call. Write the problem section of the ticket for me: why that's bad.
Codemod or migration party? I want arguments for the codemod.
A team wants to drop the linter and have reviewers remember 45 rules. What should I tell them?
Why does manual QA before releases slow us down?
Why should reports be generated?
what's the point of automating a monthly task?
Why do rotas for watching screens fail?
Who pays for hand work in the end?
Is a checklist for deployments bad? Why?
How do I argue against retyping?
Why don't humans notice small differences between two lists?
What are typical errors in manual data entry?
Why prefer a hook to a reminder?
How do I calculate the cost of manual work?
Why is a click guide not documentation we want?
Chapter 2 of "How we publish" has the trainee post each article three times. Suggest how I could \
comment on that in the review, with reasons.
An office manager hunts for open invitations in three systems when somebody leaves. Why does security \
care?
a text file for reserving the test server - what goes wrong with it?
Dates in three places and a treasurer who edits all. Why not simply give her a reminder list?
A docs writer runs 200 snippets in the playground at each version. What's the case for doc tests?
A double run where staff book each loan twice for three months: why is mirroring by code better?
Retyping the canteen menu takes only fifteen minutes a week. Still, why would you stop it?
Why shouldn't the duty chemist be responsible for noticing that reagents are low?
Dictating 40 values over the phone on Mondays: collect arguments so that the customer's IT opens the \
outgoing port.
We've had three incidents with the import and now the boss wants people to enter the lines. Help me \
explain why a validated import is still the safer way.
Two new data entry clerks or an EDI link, that was the question, and management took the clerks. What \
arguments did I miss?
mai sets paid by hand from the payment page, 60x a day. what do i say to my cofounder who finds that ok?
An apprentice writing component props into a sheet till summer. What would he learn, what would we get, and why generate it?
A shift lead compares display and Excel every half hour. What's the argument for a live comparison \
besides time?
Sevens that look like ones: give examples why typing meter readings from postcards is error-prone.
Please add an FAQ entry on why we don't ask users to copy statistics into mails themselves.
"Idiot-proof instructions" for 45 practices, each month. Why is an updater the only thing that's proof?
"Pia copies complaints from chat to the tracker." I find this measure weak. Tell me why in words I can \
use.
The boss likes an Excel that is typed from the ERP. How can I tell him he'd get the same Excel without \
the typing, and why that's better?
Aleksander kills a process twice a day and says that's operations. What's your view, and why?
A trainee listens to 180 tracks to even out the loudness. Why is measuring better than ears here?
The pensioners of the club have time and like sorting lists on the table. Is there still an argument \
for a merge tool?
You're an experienced process designer. Tell me why a manual quality gate for JSON files is nonsense.
Support splits big exports by hand. I want to put the cost into a ticket, what belongs in there?
Parents would check lunch bookings on paper by the door. What's the drawback, compared to the app?
"The rounds" at 4 pm are tradition with us and nobody wants to be the one who ends them. Arguments \
please, kind ones.
dagmar compares pdf and screen before sending. why is this the wrong end to fix?
Translators look up old sentences on a sheet. How does a translation memory improve their work?
The cleaning lady starts our nightly run with a button and it's worked for two years. Why change it?
300 mails a day triaged by people along a laminated tree. If the tree is that clear, why are people \
doing it?
Explain to Julius, in the tone of a mentor, why searching for 2,900 keys one after another isn't \
diligence.
Pen and paper for judging is charming. Give me three reasons for a scoring page nevertheless.
Non-techies edit our RSS file by hand. Why was the feed invalid in half of the months?
Why generate index.ts when authors only need to add one line?
A fillable PDF plus typing later. How is that different from a paper form, if at all?
F2, type, Enter, 400 times after each shoot. The cutter says he finds it relaxing. Reasons for a script anyway?
"Robot Rudi" copies cells all day. Write an appeal to the management that gives him a better job.
Laying prints over each other at the window: why does an image diff beat that?
Sales retakes 34 screenshots after each release. How could I justify a day for automating that?
A duty officer copies a weather warning to four channels. What's dangerous about it?
Photos of green tests in the chat as proof. Explain why a required status is better proof.
One constant in five apps, one Louis. What are the reasons for a central rate table?
Water temperature on a website, typed in by hand three times a day. Is it worth connecting the probe \
for that? Reasons.
Mailing an Excel round and merging by copying. Tell our users why this loses data.
Emil and Paula coordinate releases by phone every other week. What are the risks, and how do I put them to the CTO?
I'm afraid of automation. Explain to me, owner of a guesthouse, why an import with preview makes fewer \
errors than my copying.
A form to sign for carrying over legal texts. What does it guarantee, what not?
"Godparent pages" against regressions, a colleague's idea. Sweet. Why won't it work?
Why do auditors prefer a nightly sync with a report to a caretaker who compares lists?
Why not count lines per function in the review?
Why is pasting the coverage into the README pointless?
Why shouldn't clerks convert dates by hand?
Why do we use changesets instead of editing six files?
What is wrong with two people sorting cards on the floor?
Why would a sales colleague profit from a demo tenant button?
Tell Erik why a diff view finds more than a pencil.
Rita writes minutes twice. Why should she stop?
Why is a synthetic check better than a human one every hour?
Is it OK to click rebuild at 6 am every day? Why not?
Here's our time sheet: Tuula 6h price list, Ingo 5h report, Saara 8h test clicks a week. How would you \
argue for automation with these numbers?
Our architect draws a stick figure between systems A and B. Why does that hurt, apart from the looks?
Yellow slips on the test machine's monitor. Why are preview environments worth their cost?
My assistant counts issues on the screen for a monthly sheet. Why is it worth automating if she is \
cheap?
Ursi replaces ß by ss in 4,000 strings at every release. What do you say to somebody who thinks it's a \
job for a person?
I look up the last certificate number in a folder and add one. Why is that a race and what follows from it?
Please explain to the tester why\ntest('adds VAT', () => { expect(gross(100, 19)).toBe(119) })\nis \
worth more than her opening the offer and looking for 119.
SELECT count(*) FROM orders WHERE state = 'stuck';\nThe shift runs this every hour and presses Continue on each. What is wrong with this picture?
Why are paper tickets that IT types into Jira slower than they look?
A colleague goes around each day and asks for changelog lines. What's the case for a CI check?
Adding up rolls with a pencil at 3 am. What arguments convince a baker that the printout should do it?
Why isn't a recipe for the Monday number enough? After all it takes five minutes and whoever is around \
can do it.
Entering 35 records before each test run: what's the argument for fixtures?
"Everyone saves his tables on a stick on Fridays" stands in our disaster plan. Explain why that's no \
plan.
19 euros a month for a sync or Anja enters appointments twice. The treasurer needs reasons.
Person B compares name and letter on 2,000 Christmas cards. What's the chance of a mix-up and why does \
a barcode help?
Why is starting 40 specs by hand still manual work even though they're Playwright tests?
Each Wednesday a colleague visits 38 domains to look at the cookie banner. What makes that a poor \
control?
Jelena blackens names by search and replace before the data goes to staging. Why must that be automated?
Four people copying the same numbers isn't safer than one link. Explain to the CFO why.
25 colleagues click Buy when I whistle. Besides the fun, what can we not learn from that?
Running through old bugs by hand before closing a new one versus regression tests. What do I put on the slide?
A wall calendar with magnets for recurring tasks looks transparent. What is its flaw?
Three people watch a display and read from a list to test software that has a simulator. Reasons \
against?
A "visual diff person" who flips between tabs after each commit: who would want to be that, and what \
would she miss?
Why is "A4 guide on the wall" a sign that something should be automated?
Two monitors, one person, all day. Put in writing what that "status sync" costs us and why it's always \
late.
Why does asking nine shop managers to recheck opening hours each Sunday not work for long?
In our refund process a number is entered four times. Explain in the paper why each re-entry is a risk.
12 thumbs up after each deploy, from 12 phones. Isn't that good testing? Explain why not.
Write to Frank, who restarts the import each morning, why we want to make him superfluous for this.
My son types articles from CSVs into the shop at night. He says it's silly. I say it's honest work. \
Tell me why he's right.
Why one rollback command rather than a page of commands?
Why number chapters automatically? Typing is quick.
Why do SQL files need a formatter in a hook?
What's dangerous about correcting JSON on the server?
Why isn't Excel a deployment tracker?
Explain to a farmer why a camera counts hens better.
Why enrich leads by API instead of googling?
Somebody presses Enter every hour. Why is a flag better?
How much is an hour of retyping a day per year?
Why do hand-edited tables of contents break?
Why should six mail clients be checked by machine?
What do I say when someone calls automation overkill?
Is it lazy to automate? A short answer for my team.
Do we lose jobs if data entry is automated? How to discuss it fairly?
Which hand tasks should be automated first, and why those?
Why does a checklist get ticked without looking?
"It's only ten clicks." What's your answer?
My colleague distrusts scripts. Reasons that work for sceptics?
Why is a person comparing two numbers a poor control?
What did studies find about error rates when people key in data?
Why doesn't more care help against copying errors?
How does hand work hide knowledge in one head?
Why do we count automation as part of the feature?
Explain toil to a product manager.
Hanna scrolls through a chat channel to enter leave requests. What has already gone wrong in most \
companies doing this?
Please give reasons for this README rule: nothing that happens on the server is typed by a human being.
A working student as a macro for 6 h a day. Give me ethical and economic reasons against it.
"Pair copying", says our shop manager, makes it fun. Why isn't fun the issue?
Seven numbers from a Z report, typed every evening. What arguments would convince a shop owner who \
thinks APIs are for big chains?
Poster with lint rules or hook? My lead votes poster. Why hook?
Ten reviewers look for wrong placeholders in 1,100 strings. Explain why a parser finds them all and \
they don't.
The version in the footer is typed on the server each Thursday. Why is it wrong on Fridays?
A diary of opened files, kept by employees. Why is an access log the only serious answer?
A trainee hovers over links in 9 newsletters to compare them. What's the risk if a wrong link goes to \
80,000 people?
Left window, right window, 150 articles. Tell Zdenek's boss why his eyes aren't the tool for it.
140 people setting a field on 23,000 tickets by hand. Do the maths and write two lines on quality.
"Edits number, prints" 300 times. Should his successor inherit a routine or a loop? Explain.
Why do DBAs miss drift in a table designer?
Is three people checking an upload more robust than one? Explain why a checksum is.
Our copyist was ill and orders lay around for three days. Use that as an example in an argument for an \
importer.
One hour of acceptance by Oscar per nightly build. Why would both parties be better off with automated \
acceptance?
Devs retake manual screenshots at the end of each sprint, in theory. Why is it better to generate them?
Are tests by a person with numbered steps repeatable enough for an auditor? Why or why not?
How do I tell a head physician that re-entering lab orders is a risk for patients? He doesn't like IT \
arguments.
Hourly photos of a screen by mail. Where does the torque value get lost on the way, and why log it \
directly?
Ten hand corrections in production data a day are normal, says the data team. Why isn't it?
The night crew types the config back in on most nights, from a hand copy. How would you present this to management as a cost?
Twelve product managers reading 50 pages each per quarter. Help me show that this is the most expensive comparison in the company.
IT forbade the macro, people type again. How do I explain to IT that typing is a higher risk than a \
reviewed script?
90 structured mails a week, read and entered by Ewa. What's the strongest argument for a parser?
Our job posting says "transfers numbers among five spreadsheets with care". Why does it put good people off, and what's the alternative?
A photo of a thermometer, posted by a person three times a day. Explain the gap between 22:00 and 7:00.
30 plug-in authors and 88 renames. Why is it our job to ship a codemod?
Dashboards clicked together in two places drift apart. Why, and what does provisioning change?
Copying Sentry titles to a sheet on Fridays. It gives us a feeling for the errors, says Milo. What do \
you answer?
Two instances, two price lists, one assistant who types. Name the moment when they'll differ and why.
Someone counts "did not understand" in chat transcripts by reading. Arguments for a query that even the head of service gets?
Why not simply edit the hosts file on 64 machines? An admin asked me that and I had no good answer.
"I believe in craft," says our art director about cutting out thumbnails by hand. How do I answer with \
respect?
The "Friday five" spreads the pain nicely, says our lead. Why is one script and one review still better?
Our QA plan obliges Martin to repeat 90 steps whenever a pixel changes. Why does such a rule lead to \
ticks without looking?
The insurance wants lists compared on paper with two signatures. How could I convince them that a \
script with a signed result is stronger?
Pharmacists copy the PZN by hand although the scanner knows it. One digit wrong, what follows?
Cordula retypes LaTeX in Word monthly. Why has nobody asked for pandoc and how do I suggest it without \
hurting her?
Yara decides by scrolling whether a crash is known. What is it that a stack hash does better?
Comparing two printouts on the phone weekly "builds trust". How would a signed file build more?
"Four hours a week of copying are cheaper than two days of coding." Check this claim and tell me why \
it's wrong.
Error budgets in a paper notebook. What does the intern miss compared to metrics?
Pop-ups every 15 minutes that tell a clerk to look in a folder. Why not a watcher? Or rather, why a \
watcher?
"And compare visually with last month" stands behind 31 reports. Tomke can't possibly do that well. \
Explain.
"Whoever notices a difference corrects it by hand." What's wrong with noticing as a method?
The works council fears automation of time sheet copying. Which arguments are honest and helpful?
We discussed three options for keeping the allergen list current: a nightly import, a webhook, or \
Bianca. Management leans to Bianca. Please give me points against it for tomorrow's meeting.
The test coverage of BarnPlanner is 12 percent, and the boss says a student with a list costs only 15 \
euros an hour. Could you calculate what the list costs over three years, and what else is wrong with \
it?
Hi, I'm new, and on my second day I was told to transfer 120 questionnaires a month by hand. How can I \
bring up that this should be automated without looking lazy?
We're a small charity; volunteers copy donors' names between three programs. One of them says \
automation is for companies. What would you reply?
My boss wants people to retype even what the parser handles well, "to verify". How do I explain \
sampling and validation to her?
Our CI costs 90 dollars a month and one founder wants devs to run tests in turns on laptops. Please \
write an answer I can send him.
You know our price engine with its 200 rules. Jolanda recomputes them with a calculator after every \
change. Why is a table-driven test the better use of her knowledge?
3,300 broken links and a lead who'd like everybody to repair his own by hand. Help me with a reply that offers a script and explains why.
The record of processing is a Word document which Esther compares with the schema quarterly. Why would \
a generated one be more credible for the authority?
Students split 1,100 dimensions by retyping each month. Why isn't it a good student job and what'd be \
the better one?
Our people type orders into the ERP as its text import had a bug in 2004. How would you argue for \
giving the import a second chance?
We have a list of 23 permanent workarounds done by clerks. Make the case for fixing the causes.
Measuring 70 dialogs with a ruler tool per release. What's the argument for design tokens and a check?
The professor wants ticks on paper although the field is in the system. How could I win him over?
Texts go to Word and back for the spell-check, through Pascal. What gets lost on the way?
Tests for contract templates are too abstract for my manager, he prefers four readers. How would you \
make it concrete for him?
Colleagues with fear of Git copy folders between repos. Why's this more frightening than Git?
A list on the wall is our permission system. Write down for my boss why that's not control.
Helpdesk copies user records from a backup table several times a day. Why's that dangerous?
Printouts corrected in pen and then typed, for 8,000 customers. Arguments for the online page, \
including for older customers?
Mona repaints the thermometer graphic each evening. It's sweet, but how do I tell her that it should be live?
An intern takes 900 screenshots by hand for our translator after every UI change. Why would tool-made \
context be better for both?
Why do hourly patrols miss outages?
Why not have Nele copy?
Why is a paper log of deployments incomplete?
What's the argument for tests when Simon clicks so well?
Why validate by schema rather than proofread?
Why does pasting SQL in production need to end?
Why are stickers no solution for forgotten copying?
How do I explain idempotence to people who click wizards?
Reasons for MDM instead of updating tablets singly?
What's lost when tickets are forwarded by hand?
Rolf types 120 rows by 7 columns each Monday. What's the error rate one should expect and what would it cost a bar?
The night porter buys a test ticket on his round. Funny, but why is it an insufficient check?
Six copies of one list and a Friday meeting to compare them. Write an ironic but fair text on why we \
need one source.
Why should "manual mode for too long" raise a signal, if the shift leader walks by every hour?
I'm a vet. A dose stands in 64 templates, Mia changes each by hand. Explain the danger in my language.
The pharma auditor liked our paper comparison. Why might she like a signed electronic recipe more?
A feed exists and Petr still saves pages by Ctrl+S. What do I tell the lead who thinks that reading the feed's docs takes too long?
The dealer has offered JSON and my boss wants to keep the photo that Emilia types from. Arguments?
"Human API", said the boss proudly about Anouk, who answers 80 mails a day in fixed form. What's the \
catch?
Bulk edit is "too dangerous", says the product owner, so moderators click 400 times. What's your \
answer, with safeguards?
The chief likes mail, the statistics are on a page, Dominika copies. Why's a rendered mail better, for \
the chief too?
Three webmasters keep CSS in line by hand and have a monthly call about it. Convince them of a shared \
package.
The customer pays by the hour, so a colleague wants to move 7,000 documents by hand. Why is that wrong, commercially as well?
A cake for whoever corrects most postcodes by hand. Why is that fun but wrong?
Jutta writes nag mails by hand since "a bot isn't polite". What do you say?
I'm the head of a call centre and like wallboards written with a pen. My IT says live boards are \
better. Is that so? Why?
Curators fill 40 fields from a card on the screen, "as always". Give me two sentences that open the \
door to templates.
Why did we remove "I have clicked through all pages" from the PR template?
What's the benefit of an i18n script over adding keys to eleven files by hand?
What are the downsides of deploying with WinSCP from a developer's machine?
Version numbers in four files, changed by hand. Why do they get out of step?
Why do we want a generator for new pages when copying an old folder works?
Why is a heartbeat better than a Monday reminder to look at log files?
Developers look for broken placeholders in translation PRs. Why leave that to a check?
Why use webhooks for failed payments instead of checking the dashboard daily?
A weekly data check by a person who compares two numbers. How would you explain that a job should do \
that?
Why should screenshots for the user manual come from a script?
Why isn't the tick "matches Figma" worth much?
Someone checks each PDF invoice for the right logo. What's the more reliable way and why?
What are the risks of a manual failover at three in the morning?
A student enters coordinates from Google Maps, 1,000 a week. What would geocoding give us?
We test mail templates by hand each week. Which reasons speak for doing it by API?
Why a hook against large files and not a line in the README?
The team in Porto asks for a document about how we update customers' databases by hand. I'd like to \
answer that we should build an updater. Please help me with the reasons.
Since the accounting interface is expensive, we will stay with typing, says the boss. Elke needs six \
hours a week for it. Can you write a short calculation with the arguments for a CSV export?
Our working students check 200 archive entries a day against scans. I'd rather let them build an \
automatic check. Which arguments help me with the head of the archive?
We're a farm with three tractors and one office. My wife types the drivers' sheets in every evening. I \
say it's always been like that. She says a phone form would be better. Who's right, and why?
The deployment takes five minutes if you know what you're doing, says Arvid, so a pipeline is a waste. \
What would you answer Arvid?
Why should our app attach version and log to a bug report by itself? The reporter can copy them from \
the about dialog and the folder.
Our shop employees transfer gift card balances with a slip of paper, 30 a day. Please explain for the \
management what that means in lost time and in wrong balances, and why one migration would be better.
Do we need test data? The consultant creates everything by hand before a demo, two hours each time, and says she's used to it. Why would a seed script still be right?
In our translation project one person carries 50 comments a day from Google Docs to JSON. Before we \
make it half a job, I'd like to show that a round trip by script is better. Give me the points.
Why publish the npm package from CI and not from a laptop?
What are the benefits of a CAMT import over typing donations from the statement?
Why do nurses' hand-copied vital signs contain errors, and what does a device interface change?
Rosalie pastes five screenshots into a PDF each month. Why generate it?
Is calling the API in Postman each morning monitoring? Please explain.
Editors retype Word tables as HTML. What does it cost and what goes wrong?
Why put a check after the build when the README tells people to look in dist?
A monthly meeting for putting four Excels together. What would you say to abolish it?
Why have the queue length as a metric rather than in the duty engineer's table?
Why shouldn't the product owner check every evening whether new texts are online?
Counting tickets per day by hand for a paper chart. What arguments against it would a support lead \
accept?
Why automate stale issues if a colleague could read them all every month?
Draft the testing section's preamble: why testing by hand before pushing isn't enough for us.
Which parts of our process should stay with people, and why not the copying?
What's the difference between a review by a person and hand work that a machine could do?
Why is approving a deployment by a click fine but deploying by hand not?
Our rule says "automate what a machine can do". How do I explain it to a new colleague?
Does automating the report mean that nobody understands the numbers any more? How do I answer that fear?
Give me examples from hospitals where copying data by hand caused harm.
A customer asks why our offer contains three days for an import tool. Write the explanation.
What would you reply to "we only do this twice a year, no need for a script"?
My team says documentation is enough for the release. Why isn't it?
What's the maths behind "is it worth the time" for automating a daily ten-minute task?
Please list five hidden costs of a shared Excel as a process tool.
Why do errors cluster at the end of a long list that someone checks by eye?
How does hand work on servers make configuration drift?
Explain "snowflake server" to a customer, and how it comes about by editing by hand.
Can you write two paragraphs for our blog on why we replaced our QA checklist with tests?
What are good counter-arguments to "our people are careful, they don't make mistakes"?
I have to defend the cost of test automation to the school board. What do I say?
Explain to the farm's owner why a reading taken by a sensor each minute is worth more than one on paper per day.
Please explain to the editors why the copyright year shouldn't be typed in 70 files.
Why is a "two-person rule" for copying data not a real safeguard?
How do manual steps in onboarding affect new colleagues?
In what way does a manual backup differ from no backup?
What's the effect of a watching rota on attention? I need it for a memo.
Why is it risky if only one person knows the steps of the month-end close?
I'd like a short answer for the FAQ: "Why can't I just send you my data by mail and you type it in?"
Why do we generate the docs' option tables from the code?
Why is a diff tool more reliable than reading two files side by side?
Do scripts not make mistakes too? How do I respond to this objection?
Our accountant says that typing invoices keeps him in touch with the business. A friendly reply?
Why should I script something I will only do forty times?
Our two devs in Riga run queries and copy results once a month. It takes half a day. Is it worthwhile \
to automate, and what else besides time counts?
I'm preparing for ISO 27001. Why is reading the firewall log daily by an admin a weak control?
300 certificates mailed one after the other. What are the chances that somebody gets the wrong one?
Pasting code into a web console is how we deploy functions. What's the trouble with it?
40 shops copy their turnover into a cloud sheet. Why do the sums never match on Monday?
A course was overbooked since Dunja counts rows by eye. Help me turn that into an argument for a \
booking form.
Sergio fills in a Word form from an XML file. Apart from the boredom, what can I bring forward against \
it?
What would convince a site manager that plate recognition beats a guard who types?
Reassigning 200 open texts one by one: why does the coordinator deserve a bulk action?
10,000 picking slips keyed in by seasonal workers. Set out the costs against those of an app.
Colin compares two tariff PDFs by eye. It's legally relevant. Give reasons for a text diff.
Should users verify the total themselves? Why's that our job and a test's?
Mechanics compare 140 values by eye at each service. What should I tell them about the diagnostic plug?
The archive keeps its list in an app and in a book. Which arguments help to give up the double work?
Our release has a "human part" with phone calls. Which of it could a bot do and why should it?
The marathon's head of volunteers loves the photo typing evening. Which arguments for recognition \
respect that?
jira: TASK - write down why the weekly hand export of leads has to go - assignee: you - due: fri
Need: arguments. Against: an editor copying events from a PDF to a calendar weekly.
Fill the field "reason for change" for: automatic merging of translation files instead of Alexei's \
daily hand work.
Customers copy a season's records by hand. Which arguments would put the copy button on the roadmap?
23 secretaries edit 23 price lists when a fee changes. Convince the head office that one table is \
cheaper.
Vanya starts a script by hand each night after this workflow:\nname: nightly\nWhy should it be part of \
the workflow?
$ scp -r dist root@10.0.3.7:/var/www\nWhat's bad about each dev deploying like this?
// TODO automate\nexport const holidays = ['2025-01-01', '2025-04-18']\nJens says typing dates once a \
year is fine. What's the argument for the TODO?
The front desk reloads the queue page every ten minutes. The lead says it's no big deal. What do I \
answer?
Before Alois hands the copy job over to Vroni I want to propose a script. Which points are the \
strongest?
Why would linting for raw pixel values help more than designers with a pixel ruler?
Leni compares two block lists weekly. What happens in the six days between, and what does the law say \
about it roughly?
Low-tech survey with a flip chart: our director finds it charming. How do I argue for the web form?
Sales reps move contacts to the CRM by hand weekly, at least in theory. Why will a sync serve them \
better?
Our auditors compare Excel files with the eye. How do I tell them about a tool without stepping on toes?
Lars deletes old rows in the SQL client each month, with a form. What's wrong with the form as a \
safeguard?
An assistant blurs names in ticket images with Paint. Why does one slip through sooner or later?
A trainee enters each hour if the site is up. My colleague thinks it's good for discipline. Arguments?
An hour of running the app by hand per branch. What would we gain with e2e tests and previews?
120 tablets, one IT teacher, each version. Why will he thank us for MDM?
40 restaurants have our tablets and still fax their prices, which students type. How do I convince both sides of a form?
A lay person compares backup and original by number and size, weekly. What does she not see?
Adjusting 30 vending machines via remote desktop takes a day. Besides the day, what speaks for a \
rollout tool?
50 order numbers typed onto delivery notes a day. What does one wrong number cost a customer with \
just-in-time delivery?
After each update users re-enter their data. What would you write to the project lead about it?
Site managers compare lists with a highlighter. Which of their own worries does a scan solve?
The old spreadsheet has macros nobody understands, and somebody proposes that Nora should do the 70 \
steps by hand. What arguments support porting the macros instead?
The tests in this repo haven't been run for a year, since support tries everything out in each version. Why is it still a good idea to get them green?
At the moment, a person runs the migrations statement by statement in five production databases. How \
would you explain to her boss what might happen between statement 6 and 7?
I've been asked to estimate the import of tree inspection data. Management compares it with three \
people entering 11,000 trees in ten weeks, each year again. What would you write in favour of the \
import?
The plant manager wants "plan B without computers" to become plan A for the quality data. What \
arguments should I bring to the meeting?
For the next version of the style guide, one reviewer per month is to read the entire code base for \
German comments. I think it's a job for a lint rule. Give me the reasons in a form I can paste in the \
discussion.
Our CEO wants the revenue on his phone each morning, and whoever is first in the office sends it. It \
works. Why would I still write a bot, and how do I explain the half day?
Why shouldn't somebody type "last updated"?
Why let participants check in themselves?
Why does a test beat a tester's note of HTTP status?
Why does retyping addresses for the courier lose parcels?
Why manage crontab in one place?
Why are warnings read aloud soon ignored?
What's the case against a rota for spam sign-ups?
Why is fixing CSV headers by hand a smell?
Our event lead prefers a paper list that gets typed up in the evening. Why's the scanner page better, \
even with phones to charge?
Three phone lists, one Marlene. What do I write into the improvement form to explain why one source is \
needed?
Shop managers enter 24 settings from a sheet into each tablet. A QR code would do. Please give me the \
reasons for the change request.
I compare the developers' Node versions by mail each week. My colleague says pin it in the repo. Why is he right?
We have a green folder with paper forms for config changes, typed into the server by hand. How would \
you argue for config as code to people who love the folder?
Our physiotherapists like paper, so the receptionist transfers their plans at night. How can I win them for the tablet without talking down to them?
Please explain why editing upstreams by hand every second Thursday is a worse release method than a \
scripted blue-green switch, in about 100 words, for our customer.
Why should the feeding robot's errors get into the diary by themselves when the farmer reads the log \
each day?
Machine, notebook, spreadsheet: our triple log. Why does keeping three make the data less certain \
rather than more?
Asking the lab by phone each hour whether orders arrived: why is an acknowledgement in the interface \
better?
Four people approve 5,000 product texts by reading weekly. The legal department wants it. What would a \
rule check do for legal?
Frieda counts 2,000 votes by mail. Two recounts gave two results. What lesson do I draw from that for \
the committee?
Our binder with signed print-outs of hand tests is the pride of QA. How do I suggest archived CI \
reports?
Opening 1,500 PDFs to look at the cover, half-yearly. Which argument is stronger: the time or the \
missed errors?
Ten random sums with pen and paper every day. Why do reconciliation checks find more than that?
The night shift is bored anyhow, so they can click through the apps. Why is it still wrong to use them \
as monitors?
Three team leads type a changelog each and compare in a call. What's wasteful about it, and what would \
remain for them after automating?
Screenshots of 15 dashboards by mail at 8, by a trainee. Does anybody need them, and if yes why not \
scheduled?
Marketing sets 60 UTM links by hand. Two were wrong last month. Explain how a script prevents it.
Our travel costs go from Excel to paper to scan to typing. How would you explain to the CFO what each \
media break costs?
I edit two READMEs and compare by eye. It's only me. Does automation make sense for one person, and why?
Our automation project was stopped and 14 tasks go back to people. Write a short statement on what we \
lose.
One decision, four places, one assistant who pastes. Which arguments speak for ADRs in the repo?
A slate in the workshop that the office copies. Why would an hourly record be better, even if nobody \
makes mistakes?
Four people reformat 25,000 phone numbers. Someone should stop this. Help me write to the head of sales.
All teams report test numbers in a call for a PowerPoint. Why is a dashboard more honest?
The secretary assembles our emergency manual by hand monthly. Why is this a safety topic and not only \
one of convenience?
Shop assistants fill in a form with what the till already knows. What's the shortest convincing \
argument against it?
11 ward clerks write diets from the screen to a fax form. Why's that more dangerous than it's slow?
Someone created a wiki page "Regular hand jobs" with owners and steps. It's well written. How do I \
comment that these should be automated, and why?
70 inter-loans a day are copied from mail to form. I've been told that a third person is cheaper than \
an interface. Is it?
ppl change the env on the server w/ vim. why not? need it short
sales copies from the screen & lead wants wontfix. give me 3 reasons to fix the export
i open mail, save csv, import and look every morning. its ok for me. should i automate it anyway? why
boss: interns are free, let them tag 9k mails monthly. me: no. help
bob has to read the whole audit log daily. why is it useless
we put the maintenance page up by ftp and forget to remove it. why does that keep happening & what helps
Four values a day by hand for the certification. My father says that's nothing. Do the sum for a year \
and name the other risks.
The time clock's software reads CSV from a folder, but our people type holiday requests. What's \
stopping us, and how do I argue for the export?
As the head of QA I've always worked with booklets of manual test cases. Why should I change, and what \
will my team do then?
A trainer walks around ticking which machines are used, although they have sensors. The owner says the \
walk is good for customer contact. Your answer?
We have pairs of people who check whether app and website show the same menu. What is the real problem, and why won't more pairs fix it?
Sunniva copies orders, hours, addresses, prices and statistics all week. I want to present her case to \
the management. Which facts and arguments should I collect?
Why is one invoice number sequence better than a notebook?
Why extract and diff PDFs instead of using a finger?
Why do USB sticks make wrong drawings end up on site?
Why do human routers for voicemails get overloaded?
What would a student reading dates off scans get wrong?
Why is moving a customer by SQL and notebook dangerous?
Is counting by watching ever accurate? Explain.
Why is a queue alert better than a half-hourly line?
A trainee reads 9 numbers off a page and types them in the operator's form daily. Why's a read-only \
endpoint the better and also the safer idea?
What's the difference between exploratory testing and following the same 70 steps by hand, and why \
should only the latter be automated?
"200 times a day and it's OK", says the head of support about looking up tracking numbers. Show her the hours and the alternatives.
The author of the consolidation script has left, and the branch offices want to go back to manual \
consolidation. What can be said against it?
We're a team of four, and testing by hand costs us four days per release. Please help me show that \
writing tests pays off within half a year.
Typing weather warnings in shifts since the feed is in XML. How would you explain to a non-technical \
founder that XML is good news?
Five hospitals keep data equal by "sync officers" in weekly meetings. Please write half a page for the \
ministry on why this must be automated.
Contrast by calculator, said the guide. Why is a check in CI better, even for authors who can do maths?
Hi, we've got a new client with 70 branches, and setting up each takes the project assistant 40 \
minutes. My boss asks why I want to spend three days on a script. What should I answer?
Coloured stickers on printed screenshots: our testers are proud of it. What does a coverage page give \
them that stickers don't?
A routine to check 50 door displays on foot. Facility says it's exercise. Reasons for a heartbeat?
12 calendars, each holiday typed 12 times. How do I explain subscribing to our secretary?
Each noon a porter changes a PowerPoint. Is it silly to automate something so small? Reasons please.
Looking for outliers by scrolling through 10,000 rows. What does the human eye do after row 300?
Three ladies split PDFs as the mail server blocks over 10 MB. How do I present a download link as their friend?
A wall plan for reading, typing and typing again. Which step would you automate first and why?
Ruslan types prices in a customer's 9 sheets weekly. It's a good customer. Why is exceljs also in the \
customer's interest?
Why auto-assign reviewers? The secretary has been doing it well.
Our test manager keeps a traceability matrix by hand. It's never current. Why is tagging tests the way \
out?
Interns look for tabs in YAML files by eye. Tabs are invisible. Need I say more? Please say it for me, \
politely.
900 sale prices set by hand in one night. What did that night cost, and what will happen on the last \
day of the sale?
My tester leaves. My partner would hire temps with a list. Why do I think that tests would keep more of her knowledge?
4,000 images looked at quarterly with dev tools open. Please calculate and comment.
Keying in answers at night from a terminal that's a computer itself. Please find friendly words for how pointless this is.
A vet assistant opens 3,000 files each quarter. One query would do. How did it come to this, and how do I argue for change?
Ferenc walks around to note IP addresses. The DHCP server knows them. What else does the walk lead to \
besides sore feet?
"Poor man's CDN" by hand to four servers. What goes wrong if server three is forgotten?
Why convert HEIC on upload instead of teaching the office an online tool?
Labels by copying addresses to Word. 150 parcels a day. Please show how much quicker a one-key print is and which errors vanish.
Translators look for texts in our code by hand. Why is that a waste of translators?
The head nurse counts nights per person by finger. Give reasons why the program should count, beyond \
time.
Why should nobody resolve lock file conflicts by hand?
My aunt prefers the notebook and I type on Sundays. How do I tell her what voice input would give both \
of us?
Please write a one-page on why copying by hand never is without errors, for the order desk's manager.
Editors open and save 500 articles each evening to refresh the search. What would you tell the person \
who invented this?
Piecework from tally sheets, checked by calculator. Workers complain about errors. Why would scanning \
at the station also be fairer?
Is it worthwhile to show room changes on door displays, given that the janitor writes them for free? \
Arguments.
17 steps on each PC each year. What does our licence renewal cost a customer with 400 PCs, and us in \
support?
A colleague reads 250 BCC mails a day to compare them with the CRM. How do I explain that testing the \
template once does more?
Someone is the "link" between our shop and the shipping firm, 80 orders a day. Suppose he's ill for a \
week. Make an argument of it.
The county's mail has an XML file attached and the office types from the mail's text. Please write \
three sentences for the mayor.
Our library counts visitors, loans and events by hand though the system has it all. Tell the director \
why that's unwise.
"From inbox to spreadsheet in 40 seconds" per applicant. 900 applicants. And data protection? Please \
write down what's wrong.
Changes are copied by hand from robot to robot at the panel. Why do the six robots differ after a year?
"Devs' time is dear, students' time is cheap, so let students do the pipeline's work." What's wrong \
with this reasoning?
"We don't need another tool, we need discipline", said the lead about the API list. How do I reply?
Why is "Rune retypes it" not a cheap solution?
Why forbid manual deployment in the docs at all?
Why make the automatic check the mandatory one?
Explain why "done by hand for three years first" is a bad plan.
Why fix the parser rather than its output?
What do people lose when they get a copying guide instead of an API?
Why is a cron simpler than Abdul at noon?
Why isn't less code always simpler, if people fill the gap?
A counter is corrected by typed commands twice a day. Why do we tolerate that, and what would be a good argument for fixing the race?
The whole company cleans test data by hand on Fridays at 15:00. 80 people, ten minutes. What would be \
the point of a job?
A trainee presses "save" on pages so that totals get recalculated. What does this tell about the design?
A treasurer copies the opening balance each week. Once wrong, always wrong. Please explain this to the \
club's board.
Our data entry week in a hotel is popular. What does it cost, what do we get wrong, and how do I \
propose web forms without spoiling the mood?
25 event viewers read by hand each day. What would an experienced admin say about it?
A tender asks for a paper checklist per page. How can I convince the client in our answer that \
automated checks are the better quality assurance?
Why embed code samples from the source rather than copy them by hand?
Counting words in comments by hand. The marketing trainee does that for a day each month. Please help \
me to end this with arguments.
Asking each person quarterly which licences he uses. What speaks for a report from the directory?
Six portals by hand for each job ad. HR says that it's quick. What do I say?
Our analysts put 300 rows a month in Jira by hand. Why do the last 50 always have mistakes?
It's someone's job to look whether the sync is late. Why isn't that a job for someone?
Our "Friday export ritual" takes 25 minutes. What would be worth saying besides 25 times 52?
Reading the font lists of 600 PDFs by hand, yearly. Please give the trainees a reason to suggest a \
script to their boss.
Two style sheets that devs make equal by hand after each change. How long does that go well, and why?
A notice asks staff to correct the date in a file. What's a gentle way to say that a computer knows the date?
Two persons read 1,500 merged letters before each mailing. What do they still miss, and what does a \
check not?
A student is to replace the OCR on delivery notes since it errs on 4 percent. What's a person's error \
rate, and what's a better plan?
A trainee opens 30 status mails each morning and deletes those with OK. What does he learn, what do we \
risk?
25 phones in a drawer, two people, every second week. Which argument would you use for a device farm \
with a small budget?
Volunteers start anew with each update from the city. Please help me to explain why a mapping table \
would save their work for good.
Class teachers write 28 login cards by hand each term. Why does that lead to support calls?
Support looks for big mails by hand, ten times a day. What's the case for a quota rule with a warning?
Our partner suggests that both sides type the other's orders. Please write a polite counter-proposal \
with reasons for an API.
A magnetic board and an app, kept equal by the group leader. How do I explain the touch screen's use to him and the team?
Users or support copy notes by hand to a new account. Which numbers should I collect to argue for a \
transfer function?
We don't trust the field robot, so a person retypes its log. Why doesn't retyping give any evidence on \
whether the log is right?
"A stopgap that will stay": someone presses send again each evening. How do such stopgaps become \
permanent, and how do I argue against it?
Drivers copy stops from the app to paper, and Irena types them up. Why is that absurd?
"Clean master data" weekends with pizza. Why will the data be dirty again in three months?
Right-click, properties, copyright, 300 times a day. Which arguments would photographers understand?
A wiki table with job runs, filled in by hand by owners. Why is it green when nothing ran?
Merging PDFs with attachments by hand for 90 customers. What about the one who gets another's \
attachment?
Our support empties the dead letter queue by hand. Why should there be a replay command and a fix of \
the cause?
Counting bugs per module on the tracker's pages. What's a better use of half a day?
Ruler and graph paper for 14 buildings' energy. It looks lovely. Arguments for the script?
Explain to our customer why the manual is generated rather than laid out by hand.
Why is typing the same data in two systems called a process smell?
Why isn't a guide for hand-testing the exports enough?
""")
