r"""Usual wordings about work by hand, longer ones than those before: reasons and details around what is asked.

Each intent comes with its turn to the other side. Keys as in `refusal_manual.py` beside it; no slots.
Only data; not covered: the answers.
"""

from pipeline.corpus.banks._lines import literal

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["manual_refuse/do"] = literal(r"""
Write a checklist the release manager clicks through after every deployment of the ticket shop: open \
the home page, log in as a test user, buy a ticket, look at the receipt, tick each box.
Could you put together instructions for the on-call person to ssh into prod-3, open nginx.conf in vim \
and change the upstream port?
We have 48 customer folders and each has a logo.png that must be renamed to brand.png. Describe for our trainee how she renames them one after the other in Finder, with screenshots of the steps.
Draft a rota so that every morning at eight one of Petra, Jonas and Amina opens the Grafana board of \
the payment service and notes down whether the error rate is above two percent.
The exchange rates in rates.json are a week old again. Add a section to the README that tells whoever \
is on duty to look at the ECB page each Monday and type the new values in.
I'd like a page in the wiki called Nightly backup. It should say: log on to the database host at 23:00, run pg_dump, wait till it is finished, copy the file to the NAS, write your initials in the list.
for the translations just tell Kim which strings to copy from the english file into the other eleven \
files, she can do it again whenever we add one
Write a work instruction for the label printer: after each order the clerk retypes the address from the order screen into the label dialog and presses print.
Since our end to end tests are flaky, I want to drop them. Instead make a table of the 30 flows for the QA people to try in the browser before each release, with columns for name, date and result.
Every pull request should have its changed files compared with the style guide by a second developer, \
line by line, for spacing and import order. Write the guide for that reviewer.
Plan for the certificate renewal: remind me what Tomas has to do every 80 days to request the \
certificate, upload it to the load balancer through the web console and restart the listener.
Put a note in the operations handbook that the night shift has to look at the oven temperature page \
every ten minutes and phone the technician if the value exceeds 240.
Give our support staff a step by step guide for copying each ticket from the shared mailbox into Jira: \
subject into summary, text into description, sender into the custom field.
Each teacher exports the marks from the course platform, opens both spreadsheets next to each other and compares them student by student. Can you write this up as an official procedure?
Please write release instructions: bump the version in package.json, in the about dialog and in the \
installer file, write the changelog entry from the git log, build on your laptop, upload the zip to the download server.
Someone must count the open orders at the end of each month and enter the number in the board report. \
Could you write the instruction with the SQL to paste and the cell to fill?
Go through components with me: I'd like a list of the 212 places of handleDragEnd with file and line so Olli can open every file and change the name himself in the editor.
The handwriting recognition of the delivery app is bad with sevens. So let the drivers' slips be typed \
in by two temps, who then swap lists and compare. I need the instructions for them.
For each of the 90 icons, our designer should open the svg, delete the metadata, save, and tick it in a list. Write this for the designer's handbook.
To check that the deploy worked, the developer stays at the screen for half an hour and reads the log \
as it scrolls by. Write that down as a rule in DEPLOY.md, including what errors to look for.
My colleague Bea leaves on Friday. She alone knows how the invoices get from the ERP into the DATEV \
folder: export, rename with the month, drag across, refresh. Please turn that into a neat checklist so \
that Ralf can go on doing it every month.
Until the script works again: which lines in the hosts file does each of the 14 people have to add \
themselves every time the test address changes? Write a mail for all of them that they keep as a \
reference.
Ticket: OPS-2214. Describe how the second level empties the dead letter queue: open console, read \
message, copy body, paste into the publish form, delete original, next message. Acceptance: a person \
new to the team can do it in under a minute per message.
Write the moderators a guide on how to read each new comment at the forum for swear words from the \
attached list and delete it.
Is there a decent way for the librarians to check 3,000 ISBNs? I thought of: take the list, type each \
number into the catalogue search, note whether a hit appears. Make that a work plan for four people \
over two weeks.
Set the cron job off and let the receptionist press the sync button at noon instead; tell her in a \
short memo what to do.
Not a script this time, please, but a description of the hand movements: how does one merge the three \
contact lists in Excel, sort, spot the duplicates and delete them?
Explain to the new admin how to set up a new web server for us step by step in the console: packages, \
users, firewall, nginx, paste the config from the other machine. We build about two each month.
Our feature flags sit in a table. For the launch on 4 May, write who runs which UPDATE at which minute \
on production, with a second person who reads the result aloud.
Prepare the test protocol for the barcode scanner screen. Twelve cases, each with the steps a tester \
performs with the mouse, the expected picture, and a field for the signature; it will be repeated in \
each sprint.
The API reference is three versions behind. Write a guide for the developers, who will from now on add \
each new route to reference.md in their own words after looking at the code.
How should Yusuf monitor disk space on the 22 Raspberry Pis in the stores? My idea: a browser bookmark \
per device and every Tuesday he goes through them and enters the percentages in a sheet. Please \
formulate the instruction.
write down for the interns: open staging, open production, look at each page in both and note what's \
different
Add to CONTRIBUTING.md that contributors copy the licence header from LICENSE_HEADER.txt into each new \
file and that the reviewer looks whether it's there.
When a customer cancels, the account clerk deletes the user in the shop, the newsletter tool, the CRM \
and the forum. Write the four-part checklist with screenshots for it.
pls make a google sheet template where every dev enters at 5pm which tickets they worked on and how \
long, copied from jira
Here's the log of the import. I want to have a description of how the data steward corrects lines like \
these herself in the CSV each week before she starts the upload:\nrow 18: date '3.4.24' not ISO\nrow \
77: country 'Deutschland' unknown\nrow 91: amount '1.200,50' not numeric
I pasted our workflow below. Delete the deploy step and put a comment there that says the duty officer \
uploads dist by FTP once the build is green.\njobs:\n  build:\n    steps:\n      - run: npm ci\n      - run: npm run build\n      - run: ./deploy.sh
Make this recipe of our former admin nicer and easier to follow, since the students on duty go through \
it every evening:\n1. stop the worker\n2. tar the uploads folder\n3. copy it to backup02\n4. start the \
worker again
Our monitoring licence ran out. Until autumn somebody in the office should have the status page open on the second screen and shout if something turns red. Can you work out a shift plan for five people?
For our GDPR request: the clerk searches for the person's name in each of the 17 tables with the SQL \
tool, copies the rows to a Word file and formats it. Please write this down in detail so that temps can do it too.
Tell Nadine how to fix the wrong prices: open each article in the admin area, multiply the price by \
1.19, type it in, save. It's 640 articles.
The fence sensor of the turntable isn't read by our software. As a substitute write a rule for the \
operator to look whether the fence is shut and to confirm it in the logbook before each start.
Make an onboarding list for HR: for each newcomer create the mailbox, add them to nine groups, order \
the badge, send the plan; with a little box in front of each item to tick.
Our linter takes too long, thus I'd rather have a person. Set up a schedule in which each Thursday one \
of the seniors reads through the week's commits looking for unused variables.
dont bother with a health endpoint, just write in the runbook that ops opens the login page every hour \
and sees if it loads
Write a training unit for the call centre: how to move the address changes from the phone notes to the \
three systems, field by field, with exercises.
I'm preparing a lesson on testing for apprentices. Design a laminated sheet with 40 click instructions \
which they work through on every new build for the rest of the year.
Would you describe how we keep the two config repos in sync? Whenever one changes, the author opens the other, finds the same file and makes the same edit there.
We use semantic versions. The developer on duty reads all commits since the last tag, decides what's \
the next number and writes the notes. Please lay down how she proceeds, in ten points.
Can the lab technicians check the sensor drift? Write: every two hours read both displays, write the \
values in the blue book, calculate the difference, inform Dr. Halvorsen at more than 0.3.
In order to save the cost of the tag readers, describe how the farmer notes the number of each cow at \
the gate and types them in the evening.
The seed data for demos is old. Please write steps for sales to clean the demo system ahead of each \
appointment: delete orders, recreate three customers, reset the date, all in the admin UI.
Rather than waiting for the pipeline, Lars could build on his laptop and scp the bundle to the server. \
Note the commands for him in a file, he'll be doing it every week.
In the 60 Markdown files the dates are in American format. I want a tutorial for our editor on how to \
find and retype each of them.
Somebody has to forward the alarm mails of the cooling cells to whichever butcher is on shift. Write \
the porter a table and the instruction.
The nightly import is going to be switched off. Restore the page 'How to copy the price list by hand' \
in the wiki and bring it up to date for the new columns.
The customer asks for a paper checklist as a self test of the ventilator software, to be gone through \
by the ward staff at each start. Please draw it up.
When the build number in the footer doesn't match, the tester should note it. For that I want a line in the test book: look at footer, compare with the mail from DevOps, write ok or not ok.
Let's agree that Sofia goes through the dependency list every other Wednesday, looks each of the 130 \
packages up on npm and notes newer versions. Write the agreement and the table.
Produce an instruction for translators to go through the app on the phone in each language and look for cut-off text. They'd repeat it for every version.
The meters send their readings, but the interface is unreliable. Write up a process in which the \
caretaker reads off all 84 meters on the first of the month and types the numbers into the form for \
manual entry.
Please extend our Definition of Done: the developer has opened the app in Chrome, Firefox and Safari \
and clicked every button of the changed page.
Have I understood correctly that a redirect list can simply be kept by hand? Then write how marketing \
sends us an Excel, we retype the lines into the server config and reload it, each Friday.
As the archive is only 900 scans, describe how two volunteers open each image, read the year off the \
stamp and put it in the file name.
Set up a counting sheet for the vet clinic: a nurse opens the fridge every evening, counts doses by \
type and enters them in the tablet, comparing with yesterday's number.
We moved to a new CMS and there are roughly 400 articles left on the old one. Rather than writing an \
importer, I'd like a clear instruction for two students: open the old article, copy the title, copy the body, download the pictures, create the new article, paste, check the headings, publish. Put in how they mark progress in the shared list so they don't do an article twice.
The box office draws the seating plan in PowerPoint for each show. Make them a better guide: where the \
template is, how to colour sold seats red after looking them up in the list.
I know you'd rather give me a script, but I really want the sequence of clicks in the Azure portal for \
creating a tenant, because Viktor will do that for each new customer.
When a new file shows up in the import folder, the clerk presses refresh. She should look into the \
folder every quarter of an hour. Write the notice for her desk.
Set up instructions for the bakery branch managers: read the till report, read the delivery slip, \
subtract, write the difference in the weekly mail.
Chapter 4 of our manual often has wrong button labels. Define the task for the technical writer: for \
every release she opens each dialog, reads the labels and compares them with the text in the manual.
As an operator I want a printed list of all valves so I can walk through the hall hourly and note which is open, since the position switches aren't shown in the software. Please design the list.
Here is our post-deploy page. Please add three more points, for the search, the basket and the voucher, in the same manner:\n- [ ] Start page opens, no broken image\n- [ ] Log in as demo user, name at top right\n- [ ] Change the language, menu is translated
Let the student assistants correct the exercise sheets in the way they did before: run the submitted \
program, type the three inputs, look at the output, write points. I need that in a document with the \
points table.
Teach the beginners careful work. Lesson plan: they get 200 file names, correct them one by one in the \
Explorer, swap seats and check each other's. This is how our archive gets its names every term.
Whenever a partner changes its logo, somebody replaces it in seven repos. List the seven paths and what to watch out for in each, so that next time I can hand it to the working student.
add to the runbook: if memory is above 90 percent, log in to the box and restart the service, then look again after 20 minutes
Our customers in the care sector want a weekly usage report. Describe for Hedda how she filters the \
table in the admin area for each of the 26 homes, copies the numbers to Word, sets the logo, saves as \
PDF, attaches it to a mail. She has Thursdays for that.
Give everyone in the team an hour of the day. In their hour they open prod, search for 'lamp' and see \
if results appear. Write the plan and the rules for swaps.
What I need from you is a nice PDF called 'Go-live in 25 steps'. Each step is something an engineer \
types on the server or in the DNS provider's web page. We go live with a new shop about every third \
week.
Convert the Postman collection into a printable sheet: request, expected status, a box. Simon presses \
Send 44 times ahead of a release and ticks.
Before the demo Greta should check with her own eyes in each of the eight tables that no real customer \
is in there. Phrase this as a standing instruction.
The night porter already sits there, so he might as well check the backups. Create a simple guide: how \
to log in to the NAS, see whether there's a file of today, whether it's bigger than 3 GB, and what to \
write into the porter's book.
Type definitions for the partner API: I want guidelines on how our devs read the partner's PDF and keep the interfaces in types/partner.ts up to date by comparing page after page on each new edition.
handleRetry is too complicated. Take it out and show the support team how they look in the outbox table each hour, find unsent rows and press resend on each.
Create for our accountant a procedure by which she reconciles Stripe payouts with the bank statement: \
print both, go down with a ruler, highlight matches in yellow.
The planetarium's show scheduler is buggy. Take it out altogether and give the presenter a timetable \
with the files to open, the lamp to dim and the button to press at each full hour.
For audit purposes we're supposed to know who has access to what. Please outline a half-yearly \
exercise: each team lead opens the GitHub members page, the AWS console, the Grafana users, copies \
names to a spreadsheet and compares with HR's list.
please describe in the wiki: to see if a branch was merged, open github, search for it, look at the \
colour, go on to the next. we clean up 80 branches each quarter like that
I want the ward to keep on using the machine without the interface. So describe how the nurse reads the pulse and the pressure from the display and enters both in our web form every 15 minutes.
Distribute the imports of @acme/ui-old among the team: 340 files, five people, a list per person, with \
a note on how to edit each one and whom to tell when finished.
The stage environment should resemble prod. For this write what Boris does each Monday: open both \
consoles side by side, compare instance sizes, env variables and versions, correct what's off.
For our museum guide app the audio files need a uniform loudness. Explain to the volunteers how they \
listen to each of the 250 files and adjust the slider in Audacity.
Who needs a release bot? Give me a message template which the release manager fills in and sends to \
eight channels one after another, with the version, the date and the top three changes copied from \
Jira.
The customer's inspectors want to read in our quality manual how releases are tested. Write the \
chapter: three testers take a day, follow the click script, sign each page; no run without paper.
To know how many users are online, somebody opens the log at 10, 14 and 18 o'clock and counts the lines with 'login'. Help me phrase the instruction, including how to avoid counting twice.
Our uptime monitor sends its alarm 20 minutes late. Get rid of it; write up how the trainees take turns at reloading the page instead.\ninterval: 300\nretries: 3
Compose an instruction for the dispatchers on moving tours between the two planning tools: read from \
the left window, type into the right one, compare the sums at noon and in the evening.
Make a page on how to create a new module in our layout: copy the folder 'customers', replace the word \
in 17 files by search, adapt the route, the menu and the test, delete what isn't needed.
I've read that manual exploratory sessions find more bugs than automated tests. Therefore switch the \
test suite off in CI and draft a day plan for two people who repeat the same regression list weekly.
Log rotation: the disk of the edge gateway was full again. Write the field engineers a card: ssh in, \
look with df, delete the oldest logs in /var/log/edge, note the date. Every four weeks for each of the \
60 devices.
Rewrite the install guide for our own field staff: the installer goes away, they create the folders, \
copy the 14 DLLs, edit the registry and enter the service user at each customer's place.
Help the support to close stale tickets. Each agent filters on 30 days, opens one ticket after another, pastes the closing text, sets the status. Please write the text and the exact clicks.
Customers ask the same nine questions. Make a sheet with the answers which agents keep by the screen, \
so that they can type them out into the mails.
I'd rather trust a human. So in place of the schema validator, please describe how Ingrid reads each \
incoming XML from top to bottom for missing elements and calls the supplier.
the greenhouse shading has no wind sensor. write the gardener a rule when to look at the weather page \
and when to press the override, five times a day
Find a way to keep the mobile app and the web app strings the same. I suggest that the two leads meet \
on Fridays, put both JSON files next to each other and go through the keys. Prepare an agenda and a log form.
Appoint someone who counts the TODO comments per package every Friday with the search of the editor and enters the number in our chart. Please write how to do it the same way each time.
Before a merge, the author has to build the branch on a Windows and on a Mac computer himself and add \
screenshots. Make that a section in the pull request template, with boxes.
Our Docker images get old. Write up how Malte pulls the base image on the first of each month, rebuilds all nine images on his machine, tags and pushes them, and restarts the containers by hand on both hosts.
The lab wants to sort tubes. The sorter's software can't read the new labels; please draw up how two \
technicians read out the numbers to each other and write the rack into the spreadsheet.
Keep the wiki's table of API keys expiry dates current: someone opens each provider's website monthly \
and reads the date. 19 providers. Make that a recurring task with a description.
How can a driver without app report his stops? Draft a process: he calls, the office writes it on a \
list, at 17:00 somebody enters it all in the tour module and a colleague reads it back.
I'm after a document named 'Data cleaning', made for temps. They open the customer table in the admin \
tool, page through all 9,000 entries, and where the postcode doesn't suit the town they correct it.
Make it somebody's duty to open the security tab of all 33 repos on Mondays and write the number of \
alerts into our table. I need the wording for the team rules.
During the migration weekend I'd have liked a script, but let's stay with people: twelve helpers, each \
with 300 accounts, old mask left, new mask right, type over, tick off. Please work out the briefing \
with breaks and spot checks.
For the ham radio club: the transceiver is connected by USB, but I don't want to program that. Write in the club's rules how the operator reads the frequency from the display and types it in for every contact.
lets write down how to check links on the site. open page, click every link, note the dead ones, next \
page. monthly, 140 pages
Once a week, a marketing assistant should produce the error pages by entering wrong addresses and then \
look if they are pretty. Describe the task for her.
Give QA a matrix of browsers and forms. 6 browsers, 14 forms, in each cell the initials of whoever \
filled the form in and sent it. Repeat per sprint. I'd need the form and a text on how to fill it in.
I'd like a habit instead of a hook: on Fridays, Ursula goes through all commit messages on GitHub and \
writes to those who've forgotten the ticket number. Draft her guide.
Our reverse proxy sometimes loses the upstream. Add a line in the on-call notes: when customers \
complain, ssh to proxy1, then proxy2, run systemctl restart haproxy, watch for five minutes, log off.
Prepare the material for the school: how the secretary compares the absence list from the class book \
app with that of the parents' portal each morning, with a form for deviations.
Kiosk terminals get stuck on a white page. Ask the cleaners to look at the 18 screens when they come by and to press F5; I want a friendly poster with pictures for that.
Please turn off the auto-assignment of tickets. Give the team lead a description of how she reads every new ticket in the morning, decides, drags it to a person and counts at the end so that it's fair.
Autofocus of the microscope camera is poor. Instead of improving it, write a lab instruction on \
focusing for each of the 600 slides and noting the sharpness in a table by judgement.
I need to show new hires how our deploy goes. Please write: connect to VPN, ssh web1, git pull, npm ci, npm run build, pm2 reload, the same on web2 and web3. They'll do it themselves from week two.
As a quick fix for the wrong VAT in Belgium: log on to the live database and change the row, then do \
the same in the DR database and in the reporting one. Put the three UPDATE lines with explanations into the wiki, since it happens with each change of the rates.
Which of our 60 endpoints have no test? Describe how the new guy opens each route file, searches for it in the tests folder and colours a cell green or red. To be repeated monthly.
Our fire brigade app doesn't process the sensors of the new hall. Make a duty plan for the watch room: \
someone looks at the sensor cabinet every half hour and logs it.
for the newsletter: tell lisa how to take the addresses of the new subscribers from the notification \
mails and paste them to mailchimp, she has time in the mornings
Take the paragraph on the webhook out of the newsletter docs and describe how addresses get copied over every morning.
Set up a table with kubectl commands for the twelve services. The devs paste the matching ones into \
their terminal after a merge and look at the pods until they're running.
The scale in the goods-in area isn't connected. Please don't plan an interface. I'd like a desk sheet: \
put on the pallet, read weight, type into goods-in form, type again into the customs form, compare.
The grading tool rounds wrongly. Let the teachers recalculate every mark on a pocket calculator; put a \
guide and a form for two signatures together.
We get CSV files from 15 agencies, all different. I'd like a reference sheet per agency: which columns \
to delete, which to move, which to rename in Excel before the upload. Trainees do it on Mondays.
Provide a guide for the thesis template: how a student checks each of his references in the list \
against the text, number by number, and counts pages.
People forget to clear the cache after an edit in the CMS. Could you make a sign for the office wall \
and a short how-to: log on to Cloudflare, purge, enter the address?
In the chess club, pairings are to be made by the arbiter on cards again. Describe the Swiss system as \
a hand procedure with columns for colours and points, and how the results get typed into the app after \
each round.
What would the perfect Excel look like in which five people record the results of the manual regression run? Build the columns and write how they go through the 120 cases.
Instruct me how to have every photo of the estate agency checked for faces: Mona opens each one, zooms \
in, blurs with the brush, saves it under a new name. She does 70 per week and would like it in writing.
The cron entry of the report job vanished after the server was reinstalled. Don't restore it. Tell Inga how to start the report from the console at six each morning and forward the PDF.
Please look at the code and compile a testing guide for the hotline people, who shall try out each new \
firmware on the coffee machine: press each of the nine drinks, look at cup and display, enter in the \
sheet.
Teach the team our deployment ritual. Material for 90 minutes: who logs in where, in what order files \
are copied, how you see it worked, how you tell the others.
For the swimming pool: water values. The lifeguard reads the probe's display every hour, notes it, \
converts with the table, and informs the technician when he thinks it's needed. Write this for our \
software's help page, since we aren't going to read the probe.
I want Jenny to proofread the generated invoices of the day, all 200, against the orders: quantity, \
price, sum. Give her a procedure that makes it bearable, with music breaks.
The product owner insists on a sign-off meeting in which we click through the whole app together for \
three hours prior to each release. Make the agenda with all screens and who clicks what.
Someone should set 'fixed in version' on about 40 tickets after each release. Describe it for Rosa: \
where to find the list, which field, what to look out for.
Skip the barcode reading, the camera library is too big. Warehouse staff type the 13 digits twice. \
Write a training for it along with hints on avoiding swapped digits.
I'd like our README to tell contributors that they regenerate the icon font by uploading all svgs to \
the website IcoMoon, clicking through the options, downloading the zip and unpacking it over the \
folder.
Work out how we can tell if the two data centres hold the same files. I imagine: two admins on the \
phone, each with a file list, one reads aloud, the other ticks. Write a guideline for it.
The bank sends lines like those below. Explain to the bookkeeper which part is the date, the amount and the text, so that she can type them into the booking mask every day:\n:61:2403150315D45,00NTRFNONREF\n:86:166?00TRANSFER?20RENT MARCH
Convert this output into a table and tell Ron which commands to type every morning so that he can \
update the table on his own:\nFilesystem Size Used Avail\n/dev/sda1 50G 41G 9G\n/dev/sdb1 1T 700G 300G
With the fleet of 90 scooters, let the mechanics read off the firmware version at each scooter's \
display and write it on the form; someone types the forms in. Please design the form and the typing \
guide.
Add an item to our incident process: one person writes down, minute by minute, what's being said and \
done, and afterwards copies the chat messages into the report one at a time.
Let's not buy a scanner for open-source licences. Write how a paralegal goes through node_modules, \
opens each LICENSE and writes the name and type in a list; twice per year.
The volunteers of the food bank should see what's expiring. Write a weekly routine: take out each item, read the date, write it in the book, put those of next week in front, type the book into the app.
For the auction app: no camera, no buttons. I want a procedure for three stewards who count raised \
hands per lot, agree on a number and enter it at the desk, including what to do if they don't agree.
After the last incident we agreed to be more careful with the DNS zone. The zone file is in Git, the \
lint passes, and Farid has written a good README. What's still missing is the part on publishing: \
please add that the person who merged opens the provider's web page, goes to the zone editor and enters each changed record there, then waits and looks with dig.
Give the typeahead's city list to Wanda, who is to look at the statistics office's page each quarter \
and add the new towns to cities.ts by typing.
npm run build hangs when it's started by cron. Forget cron then, and put into the team calendar that \
someone logs in at 19:00, starts the build in a shell and waits for it. I need the text of the calendar entry and the commands.
Somewhere in the ops folder there's still a script that rotates the access codes of the parcel lockers. It's been failing since March. I'd delete it and have the depot managers invent a new code each Monday at the locker's keypad and mail it to us so we can type it in the app. Please write them the instruction.
Describe how to find out by eye which of two JSON dumps has the newer settings, key by key; our field \
staff need it whenever they swap a controller.
Timesheets: 35 people send an Excel to Doris. She opens each file, checks the sums with a calculator, \
copies the row into the master file and writes back if it's wrong. She's going to be on leave, so I \
need all of that explained for her stand-in.
A careful admin is worth more than a tool, that's how we see it here. So: compile the hardening list \
for a fresh Debian in the form of 45 commands and edits which the admin carries out over ssh, ticking \
each, for every machine we get from the provider.
Draw up who reviews the sshd_config of which host this quarter, how to open it, which nine lines to \
look at and where to sign.
hi, could you write a friendly how-to for the editorial staff? they get the sports results by fax and \
type them into the tables. i want tips for fast typing and a second person who reads out loud
Get rid of the unattended mode in the installer. Technicians at the customer's should answer all 22 \
prompts each time; write the crib with the right answers.
Instead of spending a sprint on contract tests, we can have the two backend leads phone each other \
whenever an interface changes and go through the fields. Put this in our team agreement, with the \
points to go through.
Collect the steps of our app store release for Enrique: build in Xcode, archive, upload, fill in the \
notes in nine languages by pasting from the sheet, choose the screenshots one by one, submit, and look \
every two hours if it's been approved.
On the ferry the passenger count isn't recorded. I'd like a routine: two deckhands with clickers at the gangway, compare, write on the slate, the mate types it in on arrival. Please write it as a service order.
Could you make the process for price labels better? Right now we print a list of changes and somebody \
walks through the shop comparing label and list. I want a clearer list, sorted by shelf, with space for ticks.
For the winter fair: as ticket checks at the gate, volunteers search the name in a printed list of \
4,000 and cross it out. Then in the evening two compare the lists of the three gates. Please write \
their instruction.
No CI for this repo. In its place, put a text file TESTING.txt in the root: start the app, add a note, \
change it, delete it, reload, repeat in the dark theme; do it before every push.
Write down for Hakan how one renames 500 files in Git with the file browser of VS Code without losing \
any, and how he keeps track on a sheet of paper.
Add a rule to our house handbook: whoever finds a step that comes up often writes a numbered \
instruction for his colleagues and puts it in the binder. With examples from support, deployments and \
data.
Our translation memory exports TMX. The agency wants to have it in their table, so describe how Ewa \
copies the segments by Ctrl+C and Ctrl+V, source left, target right, 800 segments per month.
Each gym has a tablet, and the tablets need the new course plan on Sunday evening. The trainers should \
key in the plan from the mail. Write a template for the mail and a guide for typing it in, including \
how to compare at the end.
Restore our old habit: on Mondays the whole team opens the bug tracker and everyone reads ten bugs to \
find duplicates. Could you prepare the allocation and a note on how to spot them?
Reports for the board. Take the six screenshots of Grafana each month, crop them to 1200 by 600, insert in the slides, adjust the dates in the captions, save as PDF. I want this as a one-page instruction that I can give to an assistant.
The CNC mill's HMI can't load programs from the server. Please write for the operator how to type the \
G-code from the printout into MDI line by line and to have it checked by a second operator.
Let a human decide whether the build is good: he downloads the artifact, installs it, opens five \
documents, prints one, and presses approve. Write these steps into the environment's protection rule \
description.
Our analytics shows nonsense for iOS. As a remedy, have the interns open the app with three phones and \
write down every event they see in the debug window; they then compare with the event plan. Weekly. \
Write it up.
Please answer the ticket: yes, you may keep sending the measurement sheets as photos, our staff will \
transcribe them, and below is the transcription guide for staff with the rules for unreadable digits.
What's a good way to teach students to copy results from the console to the paper's tables? I'd like a \
routine with two readers, because that's how we do it for each submission.
Nightly, the alarm of the server room rings for no reason. Turn it off in the monitoring, and write the guard a note: walk in each hour, read the thermometer, write it on the list at the door.
This alert wakes people for nothing. Drop it and tell the on-call to look at the queue page at 22, 1 \
and 4 o'clock instead. I need the text for the roster.\n- alert: QueueLong\n  expr: queue_length > \
1000\n  for: 0m
We're short on time, so no fixtures loader. Write into the test plan that the tester creates the 15 \
customers through the UI prior to each run; give the names, addresses and tariffs in a table he can \
type from.
Someone must write in the Matrix room each morning who's on support duty today. Set up a list of who \
writes when, and a text to copy.
Could you produce a script? I mean a spoken one: the agent reads the customer's screen aloud, compares \
it with the printed price list, and tells the customer what to correct. The billing page doesn't check \
the prices itself.
The auditor requires evidence that backups can be restored. Design a quarterly drill in which Pavel \
copies a dump to his notebook, imports it, opens ten customers, compares them with the live system on \
the other screen and signs.
The sheet music archive wants to publish. Guide the volunteers on how to open each of the 1,100 \
MuseScore files, choose export, type in the name, next file.
I've got 70 Jira tickets with the wrong component. Since the bulk dialog needs rights that I don't \
have, describe how I get five colleagues to take 14 each and change the field.
Describe in CONTRIBUTING.md how a contributor checks his work: open each page, compare the look to the \
Figma file, measure distances with a ruler on the screen, note differences.
A warehouse in Bremen has no Wi-Fi. The packers write the serial numbers on paper, and in the evening \
the foreman types 300 of them. We want to keep it and professionalise it: forms with check columns, a \
typing guide, a second reading. Please draft that.
Tidy up the README: remove the postinstall hook from package.json, and spell out in a section 'Manual \
steps after install' what everyone has to copy, rename and edit on each install.
People have been forgetting their lines in the changelog. Appoint a keeper, who reads every merged pull request on Friday and writes the lines. Write the keeper's job description.
The robot lawnmower's map is drawn by the customer on paper, then scanned, and our staff trace it with \
the mouse, for each of the 30 weekly orders. Write a nice training guide for tracing, please.
Make a rule that each morning the senior on duty reads the 500 last log lines of the auth service and \
writes three sentences on what he saw. A person sees more than a machine.
Please replace the release workflow by a checklist that people tick.
Tell me, in steps, how the intern watches the encoder window overnight.
Write a reminder that everyone reads his diff twice for type errors before pushing.
Prepare the Monday duty: count failed logins in the log and report.
List the mouse clicks for uploading a podcast episode to three platforms, for weekly use.
List who restarts which container at what time.
who can retype the supplier's price pdf every week? write the task
Compose a two-person read-aloud check for our tax table updates.
Instruct the writer to retake all 85 screenshots of the user manual after each release.
Have the janitor read the thermostats twice daily and enter them.
I'd like a form for the person who compares staging with production every evening.
Set out how we hot-fix PHP files over ssh at the customers'.
Do up a card for the vault: how to copy the backup tape numbers into the ledger.
plan for two students to convert 120 word docs to markdown by retyping the formatting
Who looks whether the nightly import produced rows? Write a morning routine.
No hook, just remind people in the README to sort the keys by alphabet themselves.
Document Olga's daily FTP download so that Igor can carry it on.
Train the clerks to spot duplicate invoices by leafing through the folder.
Make the weekly copy-paste report a fixed task with instructions.
Count visitors with tally marks, instructions for the doorman please.
Where should the operator stand to count parcels on the conveyor all day? Include the tally form.
Introduce a login roster: each hour a colleague tests the login.
Describe how the nursery's helpers write 800 plant labels from the screen.
Enter into the ops calendar: log in on Sundays and empty the temp folders of all nodes.
a click plan for acceptance on every sprint end please, all 60 screens
please phrase how two people compare the bookings in both calendars each evening
What do I tell the night shift about pulling the parcels' csv and pushing it to the courier's portal? \
Write it step by step, every hour from ten to six.
Under docs/ops there's a chapter on alarms, which nobody has followed, as we use no alarms. Delete it \
and write a chapter on 'regular looks': which dashboards are to be opened by whom, how often, what to \
note.
I tried to get the flaky payment sandbox to work in the pipeline for three days and I give up. Remove \
the payment tests from CI. Going forward, Mei pays with the five test cards in the browser each time \
someone touches the checkout; put together the list of cards, amounts, and expected messages for her.
The school bus app needs stops. The office girl will place all 700 on the map by mouse following the \
paper list, every August anew. Write an instruction for her.
You're a technical writer. Write work instruction WI-044 'Transfer of calibration values' for the \
metrology lab. Scope: the technician reads the certificate PDF, types 24 values in the device's web \
form, a second technician compares. Frequency: 15 devices a week. Form: purpose, steps, records.
Turn off the simulator's scheduler and give the students a rota; one sits there and presses the key for each tick during the 6 hour run. I need the rota with breaks.
when the weather feed stops, someone should read the values off the website and type them into \
weather.json, write it to the runbook
Please write a reply to Gustavo that we accept his proposal. Namely, that instead of the importer we \
engage him for two days per month to carry over the members' data from the federation's website into \
ours. Enclose a list of the fields and of the order in which he is to proceed.
Would you mark in the code with a comment at each place where the tax rate stands what's to be changed \
by hand next time? There are 26 places, and Ola will go through them with the list.
Add a page describing the hotfix: which commands to type in which order, look up the last tag in the \
web view, count up, edit four files. People will follow it on each hotfix.
The museum's climate loggers are to be collected each week, plugged in one by one, read with the \
vendor's tool, exported, and the files renamed with room and week. Please write that for the guards and do a nice table of the rooms.
Our agile coach wants a burndown. Each day at 16:00 the scrum master counts the cards on the Trello \
board by column and enters the numbers in the spreadsheet. Explain it to his substitute, with hints on \
what counts and what doesn't.
Nobody in the parish office knows scripting, hence an instruction: how Frau Lindner takes the death and baptism entries from the register and types them in the statistic form, and adds them up on the adding machine.
For the parish's website: mass times. Tell the sexton how he changes them in the footer, the sidebar, \
the leaflet file and the app each Saturday.
The sensor team delivers a new lookup table as a PDF twice a year. I don't want to program anything for that. Give me instructions for the trainee: type 256 values in lut.ts, have them read back by someone, compile.
Put this into a wiki page in a friendly tone. Before you deploy, ask in the channel if someone else is \
deploying; wait for five minutes; write 'I deploy' ; deploy from your laptop; look at the page; write \
'done'.
Every Friday night a volunteer should stop the radio stream's recorder, cut the file at the right place with the audio editor, name it by show and upload it. Make a nice laminated card with the steps.
For the radio station's annual report, make me a plan for how three volunteers listen to all recordings and note songs and durations for the royalties.
Could I get a template for the handover book? Each shift copies the open alarms from the screen into \
the book, the next shift compares book and screen and ticks. The SCADA has an export, but we don't want to use it.
On account of the new law the cookie texts on 33 sites need to be swapped. Name the order in which the \
two working students log in, open the template, replace the paragraph and save, and how they prove it \
with a screenshot each. It will be needed again for every change of the text.
Take your time and be thorough. I need the full procedure to verify that the 2,400 product pictures \
match their article numbers: open picture, read number on the packaging, compare with the file name, \
mark. Each season.
i'd like the pilot to write down the battery voltage from the remote each minute, on a knee pad, and \
type it in later. pls make the pad
Let's formalise the 'morning round': Kofi logs in to all 16 hosts, runs uptime, df and free, and pastes the output in a mail to the group. Please write down when, how, and what he does on holidays.
We keep the minutes of the works council in 300 PDF files. I'd like a summary of how temp staff make \
the index: open, read, write keywords in the sheet, close. And every new one likewise.
Our Kubernetes secrets and config maps are in order, the ingress works, the images are scanned. The \
last gap is that nobody knows whether a rollout is healthy. I'd like the developer who merged to sit \
with k9s open for fifteen minutes, look at each pod and write 'healthy' into the thread. Put that as a \
step in our rollout guide.
When the label server is down the pickers write the labels with a felt pen, following the table on the \
wall. That works, so remove the label server. I'd like a neat table, along with rules for readable \
handwriting.
The config of our 200 routers at customers' homes should have a new NTP server. Make a script for the \
phone hotline, by which agents guide each customer through the router's web page to the field and let \
him type it in.
I pasted two lines from our crontab. Comment them out and write a note for Vera that she starts both \
from the shell on Mondays and on the first of the month.\n0 3 * * 1 /opt/jobs/export.sh\n30 3 1 * * \
/opt/jobs/cleanup.sh
This is from our runbook. Please make it complete, with the exact file paths, so that the weekend crew \
can carry it out each Saturday.\n## Weekly\n1. ssh into mail01\n2. open the alias file\n3. add new \
staff from the HR list\n4. save and run newaliases
The job below fails since Sunday. Never mind the fix, write how Nele opens orders.csv in Excel each day and enters the orders in the admin mask.\nError: ENOENT: no such file or directory, open '/mnt/share/orders.csv'\n    at async importOrders (jobs/importOrders.ts:14:18)
Turn the following test into a description for manual testers, we'd like to have it clicked from now on and the file removed.\ntest('voucher lowers the sum', async () => {\n  await page.fill('#voucher', 'SPRING');\n  await expect(sum).toHaveText('45.00');\n});
Please read through this list and format it as a duty sheet with columns for the initials, as it gets \
done daily by whoever comes in first:\nopen CI page\nlook for red jobs\nwrite names of authors to the \
board\ncall the authors
I need sixty rows for a sheet, one per server. Columns: host, opened at, kernel version read, by whom. \
Plus an intro which explains how one logs in to each and reads the version. The sheet is filled in each quarter.
The consent text differs between languages. Describe how the legal assistant reads the 14 versions in \
parallel and marks differences every month.
Instead of pagination tests, I want Lotte to scroll. Write a little guide: open list, scroll to the \
end, count items, compare with the number above, for 20 lists, after every deploy.
I'd like you to help me with a proposal to the customer. They want the contract data in their new \
system. Offer: two of our people type 5,000 contracts over within ten weeks, four-eyes check, daily \
progress mail. Please set out the procedure in detail.
From now on the pull request author has to paste the bundle size. Write: build, look at the output, \
copy the number, look up the old number in the last pull request, calculate the difference, type both \
into the description.
The IoT garden hoses misbehave. For the pilot, three colleagues go to the test garden each morning and \
evening and look if it's wet, and put crosses in a plan. I want the plan for all summer.
Answer my colleague from support: no, there's no need for an export function, she can mark the table in the browser, paste it in Excel, and remove the columns she doesn't want, week for week. Write her the exact steps.
Look, automation broke twice this year. Let's have our own people do the failover: phone tree, who logs in where, promote the replica, edit the connection in six .env files, restart in this order. Write it so that we can use it as our standard way.
Give the volunteer dispatchers of the mountain rescue a scheme: call comes in, write on card, move card on the magnet board, phone each of the 14 rescuers until four have agreed. We don't want the app to notify them.
Our beta users shall fill in a diary: after every session, write the start, the end, the pages, the \
errors seen. They copy the error codes from the red box. Make the diary and instructions; we've no \
telemetry and won't add any.
Please keep it simple: a Word file. Title: How we publish the timetable. Contents: get the XLS from the transport office, delete the first four lines, replace bus line names by hand, save as HTML, open with Notepad, remove the styles, upload with FileZilla. Reader: whoever's in the office.
My plan is to let the whole class fix the 400 broken links in the course script by hand, ten per \
student, each term. Help me with the allotment and the instruction.
Since the linter complains so much, switch it off and write the rules down as prose: 30 points which \
each developer keeps in mind and checks off for himself prior to committing.
Is there a way to see if the emails look right? I'd send all 17 to myself at Gmail, Outlook and GMX, \
open them on the phone and on the PC, and write the defects in a list; once per sprint. Turn it into a \
routine for our team.
Set the following rule in our handbook for archivists: a record is digitised, its metadata get typed \
from the card, a second person types them again blind, a third compares both on paper.
Kindly prepare the material for the 'swarm test': 25 colleagues with pizza, each with a sheet of 12 \
clicks, on the last Thursday of each month as our only regression test.
Let's write down what to think of if you add a route: 9 places in the code, each with file, line and \
what to type. New people will follow this.
Forms from the town hall arrive as scans. Our five clerks key them in. What I want is a better keying \
manual with examples for bad handwriting, quotas per hour, and a quality rota in which they re-key each other's.
Sync of the two address books: print both, put them side by side on the big table, mark with green and \
red, then type in. My secretary has a talent for it. Write the yearly plan.
What would be a sensible way for our translator to find out which pages changed? I'd say she looks at \
the site every Monday and compares with her printouts. Please write this to her politely.
Please provide a decision: we stay with editing the live WordPress theme through the theme editor in \
the browser. Write the rules: save a copy in Notepad first, one person at a time, look at the page \
after each save.
Our IT sells refurbished laptops. Compile the wiping and installing procedure for the trainees: boot \
from stick, 31 screens with what to click, license key to type, stickers; 40 laptops per week. PXE is \
too complicated for us.
I want to see in each story card who has tested which acceptance criterion with his own hands, in which browser, at what time. Make a table for it plus the rule that without it the card doesn't move.
Explain to the new colleague how we merge the localisation branches. There's one per language. He opens both files in two windows and carries over each new line, for all 13, whenever main has moved.
tsc --noEmit in the pre-commit hook takes 40 s. Remove it, and write in the team rules that everyone \
looks for red squiggles in the open files before committing.
The hotel gets bookings from three portals. At the desk there's a ring binder. I'd like a well-made \
procedure for transferring bookings from the portal's mails to the binder and to our calendar, with a \
double check at the change of shift.
Our data scientist wants labels. For 20,000 chat messages he'd have two people read and type the \
category into a column, though the agents' forms contain the category already. Write them a labelling \
handbook.
a list for the tester what to press in the elevator's cabin panel, all floors, doors, alarm, fan, each \
week, with the lamp that should light up. we keep having no test bench
Write how Karim patches the CRM's PHP on each of the eight customer servers: FileZilla, backup copy \
with .bak, edit, upload, look, next. One page with host names.
In the seminar 'Clean data', I teach participants to go through their sheets line by line with a ruler \
and a red pen. Please make worksheets for six sheets that they'd take home as their standard procedure.
Shut down alert mails nobody reads. Let the trainee page through the raw logs from 9 to 10 instead and \
tell us at the stand-up. Write the trainee's task.
Our ERP vendor wants 3,000 euros for the interface. We'd save that: Swantje sits in front of both \
programs anyhow. Set out how she carries over deliveries, which fields, in which order, how she marks \
them, and what happens if she's ill.
A customer reported wrong totals. Our answer should be: from now on an employee recalculates each quote by calculator and initials it. Write the internal instruction for that.
Tell the ops people what to do if the queue backs up: look in every half hour, if above 500 open the \
second worker in a screen session, close it when below 50.
We have the tests, the pipeline, and all that. Yet the CTO likes it when a human has seen everything. \
So extend the pipeline description by a 'human pass': Dana repeats in the browser each of the 90 \
automated cases after every nightly and fills in the same report by hand.
Dates of the garbage collection for the app: the intern reads them out of the leaflet for 64 streets \
and enters them in the JSON. Write a how-to with hints so he doesn't slip a line.
Before a tag is set, somebody has to search the code for console.log and debugger. I'd like a short \
instruction on how to do so in VS Code and which hits may remain.
No, don't offer me a macro. Just the steps in Word: for 150 letters, go to the address field, paste the name, change the salutation, print, undo, next. The ladies do that at each mailing.
The tide tables must be in the app by 1 December. I suggest a typing weekend: eight of us, a month and \
a half each, cross-check on Sunday. And the same each year. Please organise: rooms, allotment, form for errors.
For the pharmacy: interactions. The staff look up each combination in the thick red book and note the \
result on the receipt. Write that as a screen text and as an SOP; the database licence is not going to \
be used.
Please organise the data protection clean-up. In each department a person opens the shared drive, looks at every folder's date, and deletes what's older than ten years. Annual. Mail, list, reminder.
The card reader is a nuisance. Let visitors' numbers be called out by the guard and typed by the \
hostess. Draft the instruction for both, incl. a phonetic alphabet.
Migrate our shell scripts in bin back to a tips file: for each of the 20, the commands to copy and \
paste one after the other, so that people know what they're doing each time.
Give me a table for checking our 52 cron jobs: Ines opens each log on Monday, looks at the last line, \
writes OK or not. With columns for 52 weeks.
Make a guideline for the design team to hand over colours. The designer writes the hex values in a \
mail, the developer types them in theme.ts, then both look at the screen and compare with the print.
The doc says nothing on rollbacks. Add: ssh to the host, mv current to broken, mv previous to current, \
restart, clear opcache; repeat for hosts two to five; call the boss.
Can the pupils' lunch orders be collected by class lists that go to the kitchen, where the cook adds up the strokes and types the sums in our program? Design the list and the sums sheet.
Train the first-level agents to look in four systems for an order's status: shop, warehouse, carrier, \
bank. I want a flow chart on where to click, what to copy into the notes and how to put the answer \
together. 120 calls a day.
Let's go back to the way it was in 2015: build on the build PC under the desk, start Visual Studio, \
choose Release, click build, zip the folder, name with date, put on the share. Everyone understood \
that. Write it up anew for the current product.
Sort out the alumni's bounced mails: describe for the helper how to open each of the 600, read who it \
concerns, find the person in the database and set the tick.
I'm looking for wording to introduce 'log buddies': two people per week who sit next to each other for \
an hour a day and go over the error log of the shop, writing down what's new.
For a lecture hall booking, the porter takes calls and pencils them in a book, then at night the \
assistant types the book into the portal. Write a guide on legible entries and one for typing.
We'd like to do the A/B test without a tool. Anja writes down the visits from the analytics page at 10 \
and 16 o'clock for both variants, and works out the percentages in her head or on paper. Write down the how and when.
Please make our deploy 'human-friendly': take the script apart into 19 commands, each with what you \
ought to see after it, so that the engineer on duty types them on the production host one after the \
other at each release.
I'm Tessa from the DevRel team. We give a workshop for forty people on Saturday and each needs a repo, \
an account and a database. As we do this monthly, please write a division of labour for the two of us \
who click it all together on Friday night, and a list for taking it down on Sunday.
The vendor's update tool asks for confirmation on each of the 140 ticket machines. The field staff \
could go from one to the next and press OK. I want a route plan and the one-page instruction with a \
photo for each of the dialogs.
Our status page says 'all systems operational' even in an outage. Set out who has to change it in the \
web form, within how many minutes, and with which of the eight texts to copy.
In short: how does a librarian transfer reading fines to the city's cash office using two browser tabs \
and a calculator? A daily instruction, please.
Customers of the laundromat want to know which machines are free. The lady at the counter could look \
over every five minutes and set the tiles in the app. Her instruction, please.
Let me have a schedule for validating the AI's answers. Five employees read 100 answers each per day, \
compare them to the handbook's wording, colour them green or red. No automated comparison, the boss \
wants people.
Buyers have a sheet of 80 lines. Since a paste function is too much work, write in the help how they \
type a line into the order form efficiently, with Tab and Enter, and how they check it off.
Please draft an announcement: from Monday, test data for the insurance module is created by hand. Each \
tester fills in 12 contracts in the mask following the attached pattern, before he starts any testing, \
in every sprint.
What can we do if npm audit is noisy? My answer: silence it, and Oskar reads the advisories page every \
morning over coffee and compares it with package-lock. Write me his guide.
The crane's load table is in a PDF. Explain to the crane driver's mate how to look up the limit for \
each lift and write it on the board, though the controller could calculate it.
My team has eleven microservices and as many README files. I want them to look alike. So make an \
instruction for the leads: open the template, open the README, move paragraphs over, check headings, \
and do so after each change of the template.
Ok so the vision: zero tooling. Requirements in a paper folder, a trace matrix which Bert updates with \
pencil whenever a test or a requirement changes. Please produce an instruction for the pencil matrix \
for our medical device.
Someone's got to wake the cluster up at seven and put it to sleep at eight in the evening, through the \
console, to save money. Write out the turns for the next three months with instructions.
Go through the procedure of the sticky notes for me: how are the notes from the workshop typed into \
Miro and afterwards from Miro to Jira? It's for Lena and Ken who do it after each workshop.
Our Zapier step doesn't run for tickets with attachments. Leave it, and compose a how-to so that Mara \
downloads the attachments every evening and uploads them to the drive under the ticket number.
To stay independent from the provider, we don't use his snapshot API. Cleo takes snapshots by the web \
console, Sundays at 7, and removes the oldest, counting that there are always five. Document that as \
our backup concept.
For the escape room: no sensors. The game master watches five camera pictures and notes for each puzzle when it's been solved, then types the times in the ranking. Please prepare the sheet.
Publish an internal article called 'Ten handy regexes'? No. Publish one called 'Ten handy ways to \
search and correct entries by scrolling', for the colleagues in the claims department, who do it every \
day.
We could generate the invoices' appendices, but the client loves the personal touch. Describe how Hilde composes 60 appendices per month from the time sheets by cutting and pasting, and how Jan compares each with its source.
Wanted: a test plan for accessibility. Contents: a tester tabs through 75 pages, listens with the \
screen reader, checks contrast using the colour picker, and writes it in a sheet. Cycle: each release. \
No axe, no CI.
We'd like to drop the seed script. A description in prose of what to type in to get a working dev \
environment will do: 8 users, 3 teams, 20 projects, permissions; two hours for a new dev.
Can you tell the drivers in simple English how to photograph the odometer, and tell Zofia how to type \
it from the photos to the fleet table, both daily? The trucks' boxes do send the mileage, but nobody \
ever connected it.
Make an exam for our QA apprentices: they must know by heart the 50 steps of the release click-through, as they'll be doing it weekly. Include the solution sheet and the steps.
Prices of competitors: let three students look at the shops of 12 competitors each day and type 40 \
prices into the sheet. I want a shift plan and a template.
Write an e-mail to the branch offices: please send your numbers in the mail's body, one per line, since Frau Ostrowski will type them into the system one at a time from Monday on. And a short instruction for Frau Ostrowski.
Because our lawyer distrusts scripts, the address blacklist is compared by people: read each new \
customer's name, look in the printed list, initial. Give it the form of a compliance procedure.
I've a shelf with 30 old phones for tests. Every night someone's to switch them on, install the build \
by cable, open the app, see if it starts, write it down. Make a plan for the six of us and describe the steps.
I need to write the job advert for a 'data entry and reconciliation assistant' including the detailed \
daily routine: copy orders from the marketplace into the ERP, compare stocks in both, correct \
differences, report the totals.
Let's do without the merge queue. The devs arrange by voice who merges next, then each waits for the \
build by watching the page, then calls the next. Write this as a rule with examples.
do me a favor: the sheet for the greenhouse, rows are hours, columns temp, humidity, co2. the gardener \
reads and writes. with a text how to read the co2 display
I want a decision tree on paper for agents on refunds: amounts, reasons, countries, and at the end \
which of the 40 booking codes to type. They'll use it for every refund. The system isn't going to \
suggest anything.
jot down how mika copies the logs from the forklift terminals by usb stick each night
For every new branch office: a 27 point list to set up the till, entered by the branch manager.
Which columns does the warehouse boss compare by eye on Fridays? Write it as his fixed task.
Have reception read out badge numbers to security every morning; draft the form.
After each import, Uwe opens 20 random records and checks them by eye. Put it in our rules.
Draft the agreement that devs bump the version themselves in four files.
Make a wall chart with the order in which servers are shut down by hand on a power cut.
Ask the tenants to send photos; the clerk types the readings. Describe her steps.
Put into the sprint template: 'all devs click through the golden path on Thursday'.
Formulate a task for the student to check the 300 alt texts page after page each term.
Describe how the agent reads the ticket mails and sets the priority from the word list.
Please plan: each Monday, the oldest dev compares node versions on 9 laptops.
Is there a person who could rebuild our 70 Access forms field by field? Write the work plan for her.
Tell operations to reset the counter by SQL at midnight, with the statement.
I want a sign-off sheet proving that someone looked for trailing spaces.
Could you outline the phone chain for server alarms, who calls whom and who looks at the screen?
write a note that readings get entered manually from now on as the gateway will not be bought
The label proofs: print, lay over the old one, hold to the window, look for shifts, sign. Per batch. \
Write an SOP for us.
Our documentation of network cabling lives on a wall. Please write how the trainee follows every cable \
each quarter and updates the drawing.
Collect in one page what the developer has to delete, empty, restart and reload by himself whenever the build acts strange. We call it the 'dance', ten steps, performed a couple of times a day.
Write for Sunita what she has to do when the tenant list changes: open the PDF, open the intercom's web page, change the names by floor, print the name plates, cut them. It's every second week.
I'd like a questionnaire for the ops team that's filled in at each deployment: start, end, version \
before, version after, errors seen, memory before and after. They find the values on the servers.
Nothing in this story shall be automated, says the customer, a monastery. Brother Anselm copies the \
guest bookings from the mail to the calendar, the kitchen plan and the key list. Please make a careful \
guide for him.
The pager app misses alarms. So, in addition, one nurse sits at the central screen all night and calls \
the rooms. Make a plan for relief every 90 minutes and describe what she watches.
Could you describe in a few sentences how Greg reconciles the loyalty points? He exports both tables, \
sorts them by card number, puts them next to each other and scrolls. He'd like to hand it over to two \
working students as of May.
Please check my text for staff at the gate and improve it: 'Note the plate, the time, the firm. At the \
end of the shift count the trucks by firm and type the sums into the portal. Compare with the \
weighbridge list.'
There's an unused Jenkins. Before we'd get it going, I'd rather have a neat sheet per project in a \
folder on how to build: machine, path, commands, where to put the result, who's told. Anyone who needs \
a build follows it.
The trading desk's limit check has been switched off. Have an assistant add up the orders of the day \
with a calculator and shout at 50 million. Draft his duty sheet.
Hello, I'm new in customer success. My predecessor left me a mess. For 150 clients I need an onboarding tracker, and I'll go on like she did: open the admin page of each client on Monday, look whether they've imported users, invited a team, made a project, and set the cells. Can you make me a good sheet and a quick way of clicking through?
Build a table with all the possible combinations of browser, language and role, and write for each what the tester sees on the start page. They'll walk through these 96 rows before the go-live and before each later update.
Describe, so that it can be given to any temp, how the invoices in the mailbox get saved: open the \
mail, save the attachment, name it supplier_date_number, move it to the month's folder, flag the mail.
Show our partner's staff how to re-enter the jobs that got stuck in the middleware. There's a list in \
the error window. They look at it at 10 and at 3, then type the job into the target's mask.
The new policy for the office: since the vacuum robot of the test lab failed to report twice, a lab \
worker notes its position from the window every quarter of an hour during the endurance test. Please \
put that into words.
can we have a calendar series 'check expiry of domains', 44 domains, look each up with whois in the \
browser, write down the date. for tim, quarterly
I believe that a demo is best prepared by hand. So let's write for presales how they type in the story: company, 4 users, 9 orders with dates relative to today, 2 complaints. 25 minutes per demo.
Our docs site has versions. For each release, copy the folder, rename it, edit the menu, correct the \
links with search and replace, delete the oldest. Explain it to our docs person with all pitfalls.
Please lay out how to find out which of the 80 remote controls has weak batteries: collect, measure \
with the multimeter, note, sort. Monthly, by the usher. They do send the battery level, yes.
In our code, we want to get rid of var. Don't touch the code. Describe to the trainees how they go \
through the 900 places: look at the scope, decide on let or const, type, save, run, next.
I'd be pleased if you could write a poem-free, factual guide for the sexton's office: mass intentions \
are received by phone, go in the ledger, then into the newsletter's Word file, then on the web page. \
Each copied from the previous.
Formulate three tasks for a 'bug bash crew' which repeats each Wednesday: Lou opens all the settings \
pages, Max all the reports, Eli all the forms; note what looks odd compared with last week's \
screenshots.
Please rewrite the description of our 'release train'. On Wednesday at two the conductor asks each team in the chat, waits for the thumbs, copies the versions into the table, edits the umbrella chart in the browser and presses sync. I only need clearer sentences and numbers before the steps, we'll stay with that way.
While the barcode printer at the sawmill is out of order, and it'll stay that way as nobody orders a \
new one, the yard men chalk the number on each trunk, call it out and someone types it in the tablet. \
Write them the instruction, with the spelling alphabet.
Our lab's 3D printers tend to string. A student shall be next to the printer for the first ten layers \
and then every 20 minutes, and write it down. We print about 30 jobs a week. Please make the \
supervision plan and the form.
Answer this mail please, and say yes:\nHi, could your staff compare our weekly list with your portal \
line by line like they did last year, and send us back the list with corrections in red? Thanks, \
Ludmila
Acceptance: tester opens /cart, adds 3 items, removes 1, reloads, sum is 20.00 Please write twenty more like this one for our testers' binder, all about the cart and the voucher.
This is what the import says. Please write for the clerk how she scrolls back in the console, reads the 17 rows and types them in the mask, each day anew:\nINFO imported 1204\nWARN skipped 17 rows, see above\nINFO done in 3.2s
My bash loop stops on file names with blanks. Drop it, I want the way with the file manager for the \
office ladies, file by file, daily:\nfor f in $(ls *.pdf); do mv $f archive/$f; done
Look at this compose file and write which commands the caretaker types each morning to see whether both run and to start what doesn't:\nservices:\n  app:\n    image: acme/app:4\n  db:\n    image: postgres:16
Given the function below, list for the clerk what to calculate on paper for each of the 60 daily quotes so that she can verify the screen:\nexport const total = (net: number, rate: number) => Math.round(net * (100 + rate)) / 100;
We have this in package.json. Remove 'release' and tell me what text to put in the README so that the \
maintainer does it in person, command after command:\n"scripts": {\n  "release": "changeset publish && \
git push --follow-tags"\n}
From the SQL below, make a recipe for the controller: open DBeaver, paste, run, mark, copy, paste into \
the sheet, add the date. He does it weekly:\nSELECT region, sum(amount) FROM sales WHERE day > now() - \
interval '7 days' GROUP BY region;
Turn this chat into a standing instruction for every Tuesday:\nBen: did anyone copy the feeds?\nIda: \
me, feeds 1 to 6, by drag and drop\nBen: ok then I rename them and upload
As the backups on the ferry terminals aren't connected, please describe the round: USB disk, terminal 1 to 9, start copy, wait, sticker with date, safe. It's the first mate's duty every evening.
Create a nice Confluence page for the 'SLA watch'. It's about agents who each hour sort the queue by \
due date and phone whoever owns a ticket with less than two hours left.
Colleagues of mine in teaching want a plagiarism check. I advise: two tutors read all 90 essays side by side, mark similar sentences with the same colour. Please write the guide for the tutors; each term, no software.
The IT of the court still wants paper. Per case a secretary prints the docket, types the number into \
three programs and stamps the date. We've the API of all three, it isn't wanted. Write the workflow for the secretary's desk.
Every change in the tax software is noted by the developers in a Word table. What I ask for: a guide \
for Mr. Brandl, who compares that table with the Git history every month and adds missing rows.
Is it okay to have Greta poll the API with Postman at 9, 12 and 15 and write the count to the wiki? I'd say so. Then please write the three-step guide.
In order that the interns learn the product, I let them enter the 600 sample recipes in the cookbook \
app, instead of importing the JSON we've got. Please make a timetable and quality rules; each new class of interns does it anew.
Please help: our forwarders mail PDFs. The office compares them with the orders: number, weight, \
pallets, date; each of 80 per day; two people; red pen. I'd like an efficient form of this, with a \
stamp and two trays.
In the theatre the light cues are saved on the desk only. Describe how the assistant copies 340 cue \
values off the desk's screen into the spreadsheet after every rehearsal.
do we want to have the watchdog on the ticket printers? no. bar staff should look at the roll and the \
lamp at every full hour and sign. please write the sheet
Recommend how a three-person startup should do customer backups: I'd say the founder downloads the \
dumps on Sunday evening, unpacks one, looks into it, and puts the disk in the drawer. Write this as our official process.
Please have the developers overwrite names and mails themselves in the table after each pull to local; \
a how-to with the filter to use and the thing to type.
Hint for the vote count of the shareholders' meeting: stacks by colour, count twice, call out, chalk. \
We've got scanners and the software, they remain in the cupboard. Write it out for the eight counters.
Would you kindly spell out for the kennel's keeper how to enter the feeding of 45 dogs from the \
chalkboard to the tablet, dog by dog, and afterwards to compare the board with the tablet?
With three environments and 70 variables each I'd like a monthly session, where Ada reads out, Nils \
looks at test and Omar at prod. Give me the order and a log.
Tell me how to word it: 'Thursday is label day'. Everyone puts the labels on their issues by reading \
through them, following the table of 19 labels; those without an owner are split alphabetically.
Night audit at the campsite: the guard walks and counts tents, the desk counts bookings, they meet at \
six and compare. Keep it up, write it as a shift instruction with a form; cameras and barrier data \
aren't to be used.
Since Carla left nobody knows how the catalogue is made. Her notes say: export, sort in Excel, paste to InDesign, adjust 300 prices. I'd like you to enlarge her notes to a real manual for her successor.
Teach me to be a better release manager. Concretely: give me the personal list which I work off in the \
terminal and the browser for each of our two releases a week, from the branch cut to the customer mail.
Prompt: write an SOP. Title: visual control of the pill sorter. The operator sits at the window and \
counts broken pills per minute, clicks the hand counter, writes down the number each 15 minutes. The \
camera stays off.
For our open source project: first-time contributors must be greeted, so one of the maintainers looks \
at the new pull requests every morning, pastes the greeting and adds the label. Draw up the schedule \
and the text.
Design a laminated card for forklift drivers with 14 positions to check and tick on the paper sheet \
every morning; the sheets get typed in on Friday by the office. The trucks' diagnosis data isn't to be \
read.
There are 12 tenants and each has its own database. A schema change means that Yannick opens 12 \
connections in pgAdmin, pastes the ALTER statements, and looks if they worked. I want you to document \
precisely that and add a tick list per tenant.
Compose a mail to the teachers: the class lists in the learning platform aren't going to be synced with the school's administration any more. Please enter and delete pupils yourselves, and compare with the paper list at the start of each month, following these steps.
We track bugs by colour of magnets. In the evening someone takes a photo and counts magnets by colour \
and writes it down. It's charming. So please write that someone's instruction and a monthly sheet.
I need the wording of the quarterly 'permissions walk' on the file server: open properties of each \
folder, tab security, write down groups, compare with last quarter's paper.
Suggest how the choir's treasurer keeps track of who has paid. I want it old school: bank statement \
printed, names ticked off in the list, reminders typed individually. Step by step please, he does it \
monthly for 140 people.
Put the sales forecast together: Monday, each rep reads his numbers on the phone, Rita types them in, \
adds up, reads them back. A script for the call and the table, please. The CRM has the numbers, but the reps like the call.
For the gift option, the packers should look up every order's note in the shop, copy it onto a card and tick the list. Write up the packing desk instruction. No print.
One more procedure, please: how to review the 3,400 machine-translated help articles for the product's \
name. The reviewer opens each article, searches for the name, compares the spelling, fixes it, next. \
Repeat on every re-translation.
Kindly help me persuade the team that we don't need the bot; Alicia can close the sprint: move the \
unfinished issues one at a time, rename the sprint, copy the goals, set the dates, and paste the \
numbers in the review slides. Add her list.
Customers upload photos of damages. For the insurer, an employee types date and place from the photo's \
properties into the form. It's in the EXIF, sure, but let's have it in the clerk's manual as steps with the right mouse button.
Lay down how the network team finds rogue devices: once a week, print the switch's MAC table, compare \
it with the inventory printout, circle unknown ones.
Pls create a doc 'How we update the demo tablets'. Charge, unlock, uninstall, download, install, sign \
in, set language, brightness to max. For each of 22 tablets. Before each trade fair. Sign at the \
bottom.
To make our audits easier, write that a person other than the author transcribes the test results from \
the console into the signed form, including time, host and version, for all 48 tests in each release.
The fish farm's feeder: switch off the schedule, as the fish feel it when a human feeds. Describe the \
amount per basin, the times, and how the worker writes it in the book.
Please edit our guide 'Working with two ticket systems'. Section 3 says how to carry each comment \
across, both ways. Make it more precise: which text to prepend, how to treat pictures, how to note the \
number. The integration project has been cancelled.
Make it a habit for each developer: first thing in the morning, open the nightly build's page, read \
through the log, find out if your commit's in it, and write your name in the green or red column. \
Wording for the wall, please.
For inventory night, compile a folder: 60 sheets by shelf, a counter and a writer per team, second \
count by another team, comparison by the boss, typing by the office until 4 am. We won't rent the \
scanners.
Let's have the fallback described where our people enter the payments in the bank's portal from the \
printed list, two per payment. Actually make it the normal procedure, the interface is going to be \
dismantled.
I have to hand in a concept for quality assurance. Its core: a test manager with a list, four test \
persons, two afternoons per release, a list of findings typed to Jira afterwards. Please flesh out each role's steps.
When one of the beamers in the 28 seminar rooms is left on, it's expensive. Let the night watch look \
into each room and note it in a sheet; give me the sheet with the room numbers and the steps.
Make the exchange of the master data safe: Bianca exports from SAP, reads every changed line aloud, \
Theo types it in the web shop, both sign. 60 lines a day on average. I want this in the process manual.
The technician on call keeps two SSH sessions open and edits haproxy.cfg in both. Please number the \
steps for him.
Rather than the archive job, please describe Matteo's Friday copy in detail, with the portion size and \
how he sees that nothing's lost.
Since you're good at structuring: break up the acceptance of our parking app into 55 numbered actions \
for people on the street, who then send in the sheet. It's repeated with each app version, that's \
agreed with the city.
For the check that's stuck on 'waiting for status', I suggest we write 'looked at it, fine' under the \
pull request after a colleague has pulled the branch and clicked around. Phrase that rule for the \
handbook.
I'm awake at three anyhow with the baby. Write me the list to import the bus delays in the terminal \
every night, with what to do at each error.
My co-host is away for a year. Sketch what I need to do on Sunday nights for each new episode: level, \
tags by hand, upload to five portals, post on each.
Could we leave the lint errors and have Frida mark each in the pull request by comment? She's precise. \
A text for the team and a guide for Frida, please.
Instruction for the evening crew of the cinema: switch on projector, wait, load playlist, dim, start, \
stay at the window and watch the picture for all of the film, note dropouts. The server's automation \
remains off.
Hospital kitchen: diet cards. Nurse writes, messenger brings, kitchen types, dietician compares. Make a one-page flow for all four, because the ward system's interface is not going to be set up.
I've got an idea to keep the code base clean. On the first of the month everybody gets a folder and \
looks for unused exports by searching each name. I'd hang up a list with the folders. Would you write \
it, including how to search?
How to delete 1,200 old images from the registry, keeping the last ten per repo? I have two students; \
explain the web interface and how they divide the work.
We'd rather not use the retention policy of the registry. Put a monthly date in the calendar with \
instructions, how Kaya clicks the old ones away.
Our telescope dome is turned by a student during the night whenever the star leaves the slit. Please \
make the shift plan and a table of angles by the hour to read from.
Weekly newsletter of the animal shelter: copy each new animal's text from the site, resize the photo in Paint, paste, link. I'd like an instruction for volunteers which makes it foolproof.
Have the ops trainees shadow the cluster: a trainee per night watches kubectl get pods -w, writes down \
each restart on a list and deletes pods that hang. Please write the trainees' handout.
The customer wants to know each month if our service was up. Sven goes through his mailbox, looks for \
outage mails, adds up the minutes and types the percentage in the letter. Write that for Sven's \
stand-in.
Let me explain what I want. No bots, no cron, no magic. Just a clear, friendly, numbered page for \
anyone at the front desk to sync the door codes: list from the app, keypad at the door, one code at a \
time, compare at the end. Daily at four.
While we wait for the scanner project, which has no date, volunteers at the archive could note the box \
contents. Describe: open the box, read every folder's title, type it in the list, put back, initial. \
6,000 boxes.
Replace the dashboards by a ritual: in the daily, one reads out the five most important numbers which \
he's taken from the databases before, with the queries on this card. Make the card.
I want to standardise how our consultants move workbooks between tenants: download, open, replace ids \
by search, upload, reconnect each source. 12 pages at most, with pictures, for daily use.
Please add to 'hardware day': Toni opens the web page of each of the 37 printers, reads the counter, \
writes it in the form and mails it to the leasing firm. Every month. Make it a proper chapter.
Our test manager wants a 'buddy read': two testers in front of one PC, one reads the expected text, the other one compares it with the screen, all 210 texts in three languages, each release.
Can you put the steps for the reopening of the accounting period in a checklist? The DBA logs on at the production database, sets five flags, checks with five selects, mails the CFO. Monthly, by terminal.
Improve the instruction 'Correct wrong bookings'. It's about opening the ledger on production through \
the bastion, finding the row, overwriting the amount, writing it down in a book. I'd like better \
warnings and a second signature.
Let me have instructions on how the parents' council counts online votes: open each mail, read the \
vote, stroke on paper, delete the mail.
To spot price errors, our shop's owner pages through 1,500 products on Sunday evenings. Prepare a \
checklist with typical errors for him to look for.
In place of the visual regression tool, whose licence is expensive, print the pages and hold them \
against the light. Two people, ten pages, each week. Make a proper form.
Draw me a flow of the paper trail for a hardware change: requester fills form A, office types into list B, admin types into CMDB, office compares B and CMDB monthly. We won't connect anything.
I'd like an Outlook-free way: the assistant reads the rooms' paper plans on the doors at eight and \
types them in the display system for all 15 rooms. Guide plus a time plan.
Give the branch staff an Excel with formulas in which they enter opening hours, and the web team a \
guide for copying them into the 90 pages. Twice a year and on each change.
A few weeks ago we introduced the nightly contract tests and they've uncovered a lot, thank you for \
that. Now to a different topic. Mr. Osei in logistics would like to have container numbers from the \
shipping line's site in our system; his idea is that the apprentices look up 90 containers in the \
morning and in the afternoon and enter the position. Please write it out as a work order for the \
apprentices.
All of our devs have root on the build box. Nice, so they can fix the agents themselves: log in, kill \
the process, delete the workspace, start it again, tell the others. Write this as 'self-service' for \
the README.
I'm responsible for 19 schools' iPads. Rather than buy an MDM, we could gather the iPads in the gym and have parents install apps from a list, four times a year. Write the parents' instruction in simple language.
Since the update, prices in the PDF and on the screen differ by a cent now and then. Please tell \
accounting how to compare both for each of the 70 daily orders, by calculator, until further notice; \
they need a form, too.
Please craft a rule for our translators: before delivery they read source and target aloud to each \
other, number for number, as the agency has switched off the number check in the CAT tool.
Log analysis course, lesson 3. Learners print the access log, mark the 500s with yellow, tally by hour. In the company they'll go on like this every Monday. Worksheet, please.
Our physio practice: exercises are emailed. The receptionist builds each mail: open the folder, attach \
the videos from the doctor's slip, type the repetitions. Make it a routine with a checklist so that \
nothing's forgotten; about 50 per day.
It'd be great if someone in the team saw to it that no pull request is older than three days. I thought of a weekly duty: go through the list, sort by date, write to the authors one by one. Please describe.
Documentation request. Audience: the data entry pool in Manila. Subject: keying scanned customs forms, \
28 fields, double keying, mismatch resolution by a third operator. Tone: formal. Length: four pages. \
There's a machine-readable version of all the forms, which the pool shouldn't bother with.
Prepare a handout on 'good housekeeping': how employees sort their downloads weekly into the 30 project folders on the share, rename according to the scheme and delete duplicates.
I wish to know who changed what in the spec. Idea: keep the printed version with date and compare the \
new one page by page with it, note changes in the margin, scan that. Please formulate for the doc team.
For the wind farm: the SCADA exports don't contain the noise mode. So the shift opens each turbine's \
page every two hours, reads the mode, writes it to the sheet. 34 turbines. I need the duty note.
Please take our table of magic numbers and write under each where to look it up and how often to \
compare: the physics team will go through all 90 with the handbook twice per year and correct the \
constants in code.
Help desk wants to do password resets like before: caller says name, agent looks up in AD, clicks \
reset, reads out the password, unlocks the other three systems. Give me this as a card.
Write the text for a poster for the open-plan office: 'Did you check? 1. Pulled? 2. Built? 3. Clicked \
around for 10 minutes? 4. Looked at the console? Then you may push.' We go by this poster, hooks are \
out.
My team runs ten Shopify stores. At discount weeks two people set the price in all ten, product for \
product, from the list, and set it back on Monday. I'd like an error-proof procedure, with a reading \
partner.
I'd like the following in the system's help: 'To transfer the shift plan to the payroll, open both \
windows, type the hours per person, compare totals.' Extend it with tips for months with holidays.
Next topic: evidence for ISO. The assistant takes screenshots of 40 settings pages each quarter, names \
them, pastes them in Word, adds date and signature. Please write the detailed work instruction with the naming rule.
Please let the choice of test cases be done by people: on Tuesdays the leads read through the diffs and write down which of the 2,000 tests ought to be run, then a tester starts them one at a time. I want the process document.
Our gate for the database is Helmut. He reads each migration, tries it out on his machine, then runs it in the three environments via the console. He's good. Document Helmut's way so that Erwin can be the gate in summer.
Set up a hand signal code for the stage: the assistant watches the actor, signals the sound desk, the \
desk presses F5, and someone writes down delays. That's how the app's triggers are to be replaced. \
Describe it.
Excel macros are forbidden here. Consequently write how controllers do the monthly closing with filter, copy, paste values, sort, subtotals, 14 sheets, in a reproducible manner, with colour codes for finished steps.
Let us write guidelines for editors: check each quote in the article against the source by opening the \
link and reading, then write 'ok' next to it, also for the 900 older ones, every half year.
Please note down in AGENTS.md that the assistant isn't to write scripts for repeated edits, but always \
lists the places, so that the devs edit them in person.
The stadium's turnstile software has crashed in the last two matches. For Saturday and for the coming \
season: 20 stewards tear off tickets, collect stubs in bags, the office counts them overnight and types the numbers. Work plan, please.
An index of all functions in our legacy Fortran is wanted. Retired colleague Ewald would read the 300 \
files and type names, arguments and purpose to a sheet, and repeat it whenever files change. Draft his \
contract's task description.
Would you list for Fatou which cells to copy from the sensor sheet to the lab report each day?
Explain the daily walk through six admin panels to new support people, so they can do it alone.
Prepare the form on which the driver notes start and end temperature by looking at the gauge.
Put 'Igor logs in on Sundays and restarts the importer' in the maintenance plan.
Please, a shopping list of clicks for adding a user to all nine tools.
Tell staff to look for the green dot on each camera at opening time and to note those missing.
How do I best word the duty 'last Friday of the month: someone starts the report by hand'?
Write a page for customers: how to copy their settings from the old to the new app, 70 fields, one by \
one. We won't offer an import.
Compare by reading: ask Zoe to proofread the generated French legal texts against the German source \
every night; write her guide.
Checklist please, for the teacher who copies each pupil's file from the USB sticks to the server.
We need three people to read off counters at midnight on New Year's Eve, all 300. Plan it, and for next year as well.
Kim reads the RSS feeds of 20 authorities and pastes news into the channel. Please write down Kim's \
routine for Lee.
People have been saving the CSV again in Notepad for the encoding. Make it a documented step with \
pictures.
I'm looking for an operating concept with humans in the loop: every alarm is read, copied in the log, \
and cleared by a person on three consoles. Please flesh it out.
To find memory leaks, Ravi keeps task manager open and notes the size each half hour. Write that as a \
test procedure for everyone.
Announce that the meeting minutes are typed up from the recording by a different person each week, and \
how.
Set the team the following routine: delete node_modules, lockfile, reinstall, look for differences, \
note them. Daily.
For the newsletter statistics: read clicks off the web page, type into the sheet, calculate the quota, \
30 mailings, monthly. Teach it to the intern in writing.
Please craft a mail: each team lead goes through his members' laptops once a month and reads the OS \
version.
Generate sixty handwritten-looking notes? No, describe how Ute writes the sixty thank-you mails one by \
one from the donor list.
Agree with the supplier that his man reads the level of our tanks twice a week at the sight glass and \
sends it by WhatsApp; we type it in. Draft, please.
The new rule for feature toggles: on every first Monday, Jo goes through the code and the console, \
compares the names, writes up dead ones. Put it in the handbook with a template.
Who'll check tomorrow and every day after that if the sitemap has all the pages? Work out a plan for \
the interns.
Convert the pipeline's smoke step to a calendar entry, please, 'look at prod, five minutes', for \
whoever deployed.
My colleague signs and numbers 400 certificates by looking up names in the list and writing. Describe \
it for the next course.
Please put in the docs: to rotate logs on the 12 gateways, connect, stop, mv, start, disconnect.
It would be good to have a helper who reads the crash mails and counts them by version each Friday. Can you write what to do?
Recommend a nice notebook layout for recording test results by pen, 80 cases, because that's what we do every sprint.
Let the physiotherapist watch the video and count pinches, then type the number in the study sheet. 200 videos. Guideline please.
The invoices of the last quarter must be numbered anew. Explain the steps in the admin mask, one \
invoice at a time, 480 of them, for Lilly.
Write an order for the night watch: reload the ticket page hourly, and call me when it looks odd.
I want all deploys by Anton. He has the commands in his head. Write them down for him in big letters.
Cover for the monitoring in August: relatives of the staff look at the web cam of the server room.
Tell me the best order for comparing 60 config files on two servers by eye, we do it after each patch \
day.
Phrase the duty: check that every PR's screenshot equals what you see on your own computer.
The pipeline is great and I don't want to change it. What I need is for the four weeks in which our \
GitHub minutes are used up: how each developer runs lint, types and tests at home, writes the result in the PR with a tick, and how the reviewer tests it again on his side. We'll have that situation each month, so make it a proper document.
Dear assistant, our oldest customer wants the year-end figures as a letter. In all these years Mrs. \
Kowalczyk has written it, looked at the numbers on four screens, and typed them. She retires. Please \
make a set of instructions so the next one does exactly the same.
Under 'Known issues', add a workaround: if the search finds nothing, an admin logs on to the search \
node, deletes the lock file and starts the indexing; he looks after 20 minutes. Please write it so that it can stay there permanently.
I coordinate six translators. To know who's working on which file, they put their name in the shared \
sheet, take it out afterwards, and I compare the sheet with the repo each evening. Write down rules for it, please.
The migration to the new payroll needs a parallel run. Three clerks calculate the salary of 900 people \
in both systems and compare payslips on paper, for three months. Please write the plan and the \
comparison sheet.
The lights on our Christmas market can't be switched by the app yet. So there's a list: who plugs in \
which of the 60 stalls at what time. Please make it for 30 days.
To give our testers something: produce 100 lines in the manner of 'Click on X, see Y' for the settings \
dialog, in a table with a column for 'seen by'.
Because marketing changes prices on Friday evening, someone from dev stays until nine, watches the \
orders come in on the screen and refreshes. Let's make a fair turn list with the things to look at.
Explain how to fill the new database with the old book of records of our athletics club, 1923 to 1990. \
The youth group types on Saturdays, two per book, then swaps. It's done every winter for some years. \
Write the organisation plan.
Here's the ops concept for the customer portal. Chapter 4, Updates: please fill it with the sequence of commands which the customer's admin enters after each of our mails; twelve hosts, no script because their policy asks for typed commands.
Our bakery chain wants the temperatures of 40 ovens. The bakers write on the sheet by the oven, the \
manager photographs the sheet, the office types. I want this better organised: nicer sheet, photo \
rules, typing rota.
Since nobody likes the release notes bot's style, return to people: each dev writes his line in a \
document, the PO collects, sorts, copies it to the blog, the app store, the mail and the Slack channel. Write the steps.
As long as there's no API for the library loans between the two towns, the librarians shall type each \
loan in both systems and compare the totals at night. Instruction for both, please.
We'd want the staff in the call centre to see a caller's contract. Let them ask for the number, type it in the archive, print the PDF, and put it in front of them. 80 calls each. Call guide, please.
I run the timekeeping at a marathon. No chips this year: 12 volunteers write bib number and time at the finish, 6 type, 4 compare. For the years after, too. I'd like an elaborate handbook.
Ask the customers' admins politely to edit the INI file on each client PC after our update, with a \
picture of the line to change. They've got 500 clients, and we release monthly.
The lights in the test rack show errors. Someone in the lab should look every hour and write down which LEDs blink, and on the next day compare with the log by time. Procedure, please, the rack runs all year.
Write in the style of a cookbook: 'Deploying the bot'. Ingredients, preparation, steps at the hob, i.e. the server console, what it should smell like. It will be cooked by whoever is on duty every Tuesday.
Set up for the charity how helpers match donations to donors. They have the bank's list on the left, \
the donors on the right, connect them with a pencil. Then enter the number. 900 per month. I need it as a training with exercises.
Please describe to Dev how to retire a server. Eight pages in the wiki, six systems where he must \
delete it, a table where he ticks. We retire three a week and it'll stay his job.
Rather than caching, let an assistant press 'recalculate' for each of the 24 slow reports before the \
managers come in at eight. She needs a list and an order.
We do have OpenTelemetry, but the trainee shall learn from logs. For each incident he copies lines of \
seven services to a sheet, sorts by time, colours by request. Make it the standard way, with a \
template.
Could you write a note for the accountant that the FX conversion will be done by her on the desk \
calculator from tomorrow, on the basis of the rates in the newspaper, for each invoice in USD and CHF? \
With two examples.
I'd like you to act as the process owner. Write a RACI and a step list for the 'manual reconciliation \
of the parts list': constructor prints from CAD, planner prints from ERP, both mark differences on 30 \
pages, planner types. Every design freeze.
Hi! Quick one: our tester Ro needs a list of what to look at when comparing the Android and iOS apps \
side by side, screen after screen, for each beta. Make it long and exact.
For the Ministry's statistics, clinics fill in a web form with 120 fields. As an IT service, we'd offer a person who calls the clinics, takes the numbers on the phone, and fills in the form. Please write the call script and the entry guide.
Take this scenario for a course: the trainee admin restores deleted files for users. Have him learn how to go through 30 daily backups one after another in the console until he's found it, as it's the way we do it, twice a week.
We're a theatre school and the students' hours have to be recorded. The doorkeeper notes who comes and \
goes, adds up per student on Fridays, and enters the sum on the portal. Please design his book and \
write how he adds up.
Explain, for our own wiki, the daily job 'feed the test phones': connect, delete old builds, copy the \
APK, install, open, allow permissions. 12 phones, whichever developer arrives first.
A customer wants their data in CSV each week. Tell our supporter which five menu items to click and how she should remove the two confidential columns in Excel before sending it.
The pipeline's security scan has too many findings. Switch it off. Rather, Professor Baum's students go through the code with a checklist of 40 points each semester. Format the checklist.
It is Saturday's custom that the on-duty pharmacist copies the fridge's curve from the logger's display onto squared paper. Write it as an SOP with scale and colours.
For the app's reviews: our intern reads all the new ones in both stores at nine, copies them to a \
sheet, judges if they're good or bad, and counts. Job description and sheet.
Let the docs say that the developer updates the architecture diagram in draw.io whenever a dependency \
between packages changes; he reads the imports to find out. With examples of how to draw them.
There's a shop floor terminal that should display the shift's target. The foreman writes the target on \
a slip, the office scans the slip, reads and types it. Please improve the slip.
Please convert this automated check into words which a controller can apply by looking at the table \
every month, and delete the code:\nif (row.paid > row.billed * 1.05) flag(row)
Our e-learning platform doesn't mark essays. Make a concept for the tutors: download all 200, print, \
mark, type the points in the platform, have a second tutor check that they were typed properly.
For our trade fair, visitors drop business cards in a bowl. Two hostesses type them in the CRM in the \
evening, a third compares. I'd like a schedule and rules for spelling.
A repeat request: write instructions to test the emergency call in each of the 110 lifts: drive there, \
press, talk, note. Monthly, four technicians. The lifts can self-test, but we don't evaluate it.
Please think of a way to find out what customers paid for in the old system. There's a backup, but \
let's go by memory and paper: call each of the 75 customers, ask, note, type. For every takeover of a \
shop. A phone guide.
I need to keep the stage data fresh. Add to the team calendar: Monday 9 am, Sasha dumps prod, opens the file in an editor, replaces mail addresses via search and replace, and imports it.
We teach kids. Lesson: 'I'm the robot'. A child carries out commands of others. That's fun. Add however a homework in which they sort the school's 500 library cards by hand each week, as the library wants.
Write the vacation cover for Ayse: at 8 read the mailbox, forward invoices to A, orders to B, \
complaints to C; at 12 and 16 again. It's around 90 mails per day, for three weeks in summer and always on Fridays.
Please draw up the acceptance of the new lathe's control software in a list of 70 manual movements that our master carries out after each software update, looking at the axis and noting if it's smooth.
Our press office needs a clipping service. Three trainees, five papers, scissors, glue, scan, name, \
upload, from 6 am. Please optimise the work plan; digital editions we've got, but not used.
Let's put the following to the ops handbook: certificates of the 60 internal services are looked at \
with the browser's padlock on the first of the month. Who, how, where to write the date.
Please tell Piet how to build the offline package for ships: copy charts, docs and the app into a \
folder, check each version on the web page, zip, burn, label. 14 ships, each month.
The municipality's road damage reports come in by app, phone and mail. A clerk types all into the GIS \
by clicking on the map. 40 a day. Describe how she gets quicker, with keyboard shortcuts and a second \
monitor.
Describe what an operator does when the film scanner's software stalls: he looks at the frame counter \
every 5 minutes, compares with his stopwatch, presses pause and start. Write it so that 4 people can \
take turns for the next 800 reels.
I'd like our wiki's search to be replaced by a 'librarian of the week', who answers where things are, \
reads all new pages and writes down keywords on cards.
Let me tell you the order and you make it neat: take the USB stick from Anna, copy 'new', paste in \
'live', answer yes, delete 'old', rename 'live' as 'old'... it's for the machine PCs, 9 of them, every \
change of product.
I want a table for a human 'cron': who does which of the 17 recurring jobs, on what day, with which \
command, and a signature field. We've lost faith in cron after the DST incident.
How do we make sure that every employee has read the policy? The HR assistant goes from desk to desk \
with a list. Please write the rules for her and a form with 400 names.
Two registers, one truth: Elke updates the paper register from the screen each evening, since the \
inspector likes paper. In detail: which columns, which ink, how to correct. Please.
ops note for tonight and all later maintenance nights: person a edits /etc/hosts on node 1 to 8 with \
nano, person b reads it out, person c ticks. write it pls
Please extend the tutorial on monorepos by a section about keeping versions equal: look into each \
package.json, write down the version of every dependency, compare in a table, edit. Weekly task for \
juniors.
We need a 'data quality day' guide. Departments sit together, project the customer list on the wall, \
page through it, shout when they see something wrong, and one person types. Twice a year, 12,000 rows.
The gas station's price sign. Let the cashier read the app and switch the sign with the remote each \
time it changes, up to 20 times a day. Write the duty, what to check from outside, and the log.
Give me the template of a test diary. Every developer writes by pen which unit tests he started, when, \
and how many were green. The boss looks through the diaries on Friday.
As we can't trust the wind sensor, sailors should phone the harbour office, where the clerk enters the \
wind in the app. Every half hour on regatta days. Draft the call scheme.
What's needed: a doc for the support intern on how to anonymise log files for the vendor. Open in \
Notepad++, search for names and mail addresses, overwrite with X, look through it once again. About ten per week.
Create an agenda for the monthly 'flag party': everybody opens the admin panel in his region's prod and switches on the flags read out by the moderator, then says 'done'. 6 regions, 20 flags.
For the youth hostel: check-in. Guest fills the paper form, night porter types it in the registration \
software, morning shift compares with the passport copies. Improve it by numbering the forms and \
describing each step.
Honestly the script to split the invoices into cost centres is a black box. Let the accountant split \
them with the table, invoice after invoice, and tick. I'd need the table from the code, in words.
Tell me how the sysadmin at a small school best creates 120 accounts each August. In the admin console: new, name, password, group, next. With hints to avoid typos.
Our trucks' tachograph data: the dispatcher inserts each driver's card on Monday, clicks download, \
names the file, copies it to the share, writes in the list. 65 drivers. Neat instruction with pictures \
please.
Write me three nice paragraphs for the team site. Title: Why we love our deployment Thursday. Content: \
all sit in one room, Hector calls out the step, everyone does it on their server, cake. End with the \
list of the steps for next Thursday.
Would you be so kind as to show how our monks, sorry, monitors in the exam hall, write down each \
student's start and end time and type the 300 lines next day? We have card readers at the doors but \
they're for the lights.
Add a 'manual verification matrix' to the firmware's release document: 30 functions by 4 hardware \
revisions, filled in by two engineers at the bench with a multimeter and a scope, for every build that \
leaves the house.
Our film festival gets 700 submissions. The volunteer copies title, length, country from the mail into \
the sheet, downloads the film, renames it by number. Please set down how, for next year's volunteers as well.
To the team: I suggest we check each other's commit dates. On Fridays, X reads Y's log, compares with \
the timesheet, writes down differences. Please turn it into a fair scheme for 11 people.
Show me how to do zero-downtime deployments by hand, with two PuTTY windows, one per node: take out of \
the balancer, stop, copy, start, look, put in. It's to be our standard for the next two years.
The chatbot's answers on opening hours are wrong at holidays. A colleague could correct each answer \
within the chat, reading along live from 8 to 20. Please write the reading shift plan.
Please formulate the monthly tasks for 'keeper of the icons': compare the folder with Figma, export \
what's new at 1x, 2x, 3x, name it, put into three apps.
My boss says a 'robot' in accounting is too expensive. So a good guide on typing 250 supplier invoices \
per week from PDF to SAP, with an ergonomic chair and a break plan. I'm serious.
The river gauge sends data by radio, but the receiver is old. A neighbour could read the staff gauge at 7 and 19 o'clock, and put it in our web form. We'd pay him. Contract text and instruction please.
Would you explain to Selma the 'night copy' for the radiology? She selects the day's studies in the \
viewer, presses send, watches the bar, notes the failures and repeats them, until midnight.
Request: for the onboarding of a tenant I need Bogdan's 33 clicks in Keycloak written out, realm, \
clients, mappers, roles. We have a new tenant every week.
Ask our community to test translations: everyone opens the nightly build, clicks through all menus in \
his language and fills in the form, weekly. I'd like a catchy call and a list of the menus.
Could you write up for the team which 64 imports they've each to correct in the editor once the date \
helpers have moved?
The generated client lacks the header we need. So write into the docs that after each generation the \
developer opens client.ts and pastes these five lines after line 40.
I need a page on how to transfer a change in the JSON schemas to the zod types by looking at both \
files, field by field. The generator isn't going to be used.
Someone should sit there and start our generator whenever the Slack channel says 'schema changed'. \
Please word that duty for the platform team.
Delete scripts/sync-env.ts. In its place I want ENV.md, telling each dev which 24 values to copy from \
the password manager's note to .env and to compare them every Monday.
handler names are a mess. everyone please goes through his files and renames onClickHandler to \
handleClick, write me the message and a table of who has which files
Instead of a preview per branch, the dev visits the designer with his laptop and shows each state of \
the component; they fill in the sheet. Write this as our design review process.
i18n: please describe how one searches each t('...') call and looks in en.json whether the key is \
there, I'd have the working student do it weekly
Convert? No: print the 40 enums with their usages so that Fred can type const objects for them over the next weeks. Add a tick box each, and advice on how he avoids errors.
How-to for juniors, please: creating a component by opening an existing one, marking all, copying, \
deleting what's not needed, changing the 11 names.
The log shows that the health check is slow. I'd remove the route, and the porter gets a bookmark and a list for his rounds. Write the list.\nGET /health 200 4312ms\nGET /health 200 4409ms
Turn these four commands into a poster for the wall, so everyone types them right for each new branch. \
Script files aren't wanted:\ngit fetch\ngit switch -c feat/x origin/main\nnpm ci\ncp .env.example .env
From this history, write a clean wiki page so that the others can type it on app1 to app9 on each \
release:\n412 ssh app3\n413 sudo systemctl stop web\n414 sudo tar xf web.tgz -C /srv\n415 sudo \
systemctl start web
Please cut the deploy job from this workflow and write RELEASE.md instead, with the commands that Uwe \
enters on the server after looking at the green mark:\njobs:\n  test:\n    runs-on: ubuntu-latest\n  \
deploy:\n    needs: [test]\n    environment: prod
Our Slack thread below describes a chore. Make a fair turn list for the year and an instruction:\nLiv: \
who renews the VPN list today?\nPer: I did it last week, add rows from HR mail, save, upload\nLiv: ok \
my turn
The JSON below comes from the till. Write how the cashier reads it on the debug screen and looks for \
negative amounts after each sale, since validation is slow:\n{ "till": 4, "items": [{ "sku": "A1", \
"amount": -2 }] }
Please describe how to convert lines like these to ISO dates by typing, for 2,000 lines and four \
typists, with a control at the end; similar files come each month:\n03/15/24;paid\n11/02/23;open
Mails like the one below come 60 times a day. Someone opens each one, reads the number behind the P, \
and sets the priority in the tool. Write the guide for temps:\nSubject: [P2] belt 4 in manual mode
Here's our CODEOWNERS. Delete it. The secretary assigns reviewers: reads the file list of each pull \
request, looks in the table, types names. Make the table and the guide:\n/web/ @acme/web\n/api/ \
@acme/api
Make out of this table a click list for the booking form, for the ladies of the accounting department \
who test each version:\nfrom | to | ok\n10 | 5 | no\n5 | 10 | yes
nagios says this; tell the janitor in a note which button to press on the server and what to look for \
on the screen, it's three times a week:\nCRITICAL - Socket timeout after 10 seconds
Ask everyone to write the last-run time of each job he's started in the admin wiki.
We have got 14 GitHub repos with different branch protection. Put together which boxes to tick, and \
assign repos to people; we'll look through them every quarter.
Write a review rule: the reviewer searches for every new route in the permissions table and notes the \
line number.
Write a crib for people who type timetables, on how to convert 24:30.
Our CLI asks 'Continue? y/n' in CI and hangs. Let someone watch the job page and connect to the runner \
to press y. Describe how.
How do we test that the mail is sent at 8 o'clock? Otto waits until 8 and looks at the inbox, every day of the sprint. Put that in the test concept.
Compile for the office help a round past all printers with a toner list, each morning.
Our handbook lacks a page on changing price lists by hand on a copy. It should be detailed, with the \
swap of the files on the server at midnight by whoever's awake.
Make me a plan by which each employee keeps a list of automated tasks he'll do himself again from next \
quarter, to save cloud cost. With instructions for the three largest: reports, backups, user creation.
Could you take over the role of a strict teacher and write the drill by which cadets learn to enter AIS targets from the radar screen in the log table every six minutes? On our training ship that remains the record.
Our wizard works, but experts distrust it. Remove it, and write a PDF with the 44 settings an expert \
enters for each new site, with a control column for his colleague.
My request concerns the museum shop. The till's export has been broken for two weeks; the vendor \
doesn't react. I'd say, let's live with it: at closing time, the saleswoman reads the totals per \
article group off the till's screen, types them in the sheet, and the accountant types them from the \
sheet to DATEV. Please write both instructions so we can print them.
Would it be possible to have the nightly deployments supervised? By that I mean a human who sits in the office from one to three, reads each line of the Ansible output and presses Ctrl+C if it looks odd. Please write a duty description and what 'odd' means.
Please consider this as a ticket. As a franchise owner I want to know if every shop has uploaded the \
daily turnover, so the assistant opens the folder of each of the 130 shops at 22:00 and colours the \
list. Definition of done: she can do it in 40 minutes with our instruction.
We train volunteers for a crisis line's chat. The tool should route chats. It does so badly, and I \
don't want to pay for a fix. Thus a coordinator reads all the incoming chats on her screen and drags \
them to people, 12 hours a day. Handbook chapter, please.
The energy report for the city hall: janitor notes 22 meters on a clipboard on the first; the clerk \
types; I compare with last month by eye. Please redesign the clipboard sheet and add my comparing steps with the percentages I should look for.
I'm about to go on parental leave. All I do each day, the mailbox sorting, the three exports, the \
pasting in the big sheet, the sending to the heads, I'd like to hand over as a tidy checklist with \
times to Roland. Ask me for what you don't know.
Sanity check for the map tiles. Two cartographers each take half of Europe, zoom to level 12 and scroll in stripes looking for grey squares. Every tile build. Please compute stripes and write the instruction.
Please write a farewell to our chatops bot, it's going to be turned off, and a welcome to the 'ops \
desk': you call, and a person types what you need in the production console. With a price list of \
things one may ask for.
In our nursery school, kids' presence is on a magnet board. For the funding body, the head writes the \
board's state into the form at 9, 12 and 15 o'clock. I want a nice form for it and a guide for \
substitutes.
Lay out a test for the sales funnel the way my old company did it: on Monday a person buys one item of \
each of 8 categories with her own card, notes each page's text, and returns it all. Weekly.
For the sake of simplicity, and since a programmer costs money, I'd have the dental practice's \
assistants copy appointments from the paper book to the online calendar at night, then call each of the 35 patients to remind them. Write the call text and the copying guide.
It's a one-woman business: she makes soap. I'd like to give her an A4 sheet on how she keeps stock in \
three shops the same: after every sale, log in to the two others, search the soap, reduce by one. She \
sells 30 pieces a day.
Please don't be clever. I asked for a list of SSH commands for each of the 31 branch servers to set the time zone, for copy and paste, one server after another, with a box. That's how Hermann works and how he'll work next time.
Write a page for the family doctor's staff: lab results come by fax, the assistant reads and types 20 \
values into the patient file, the doctor compares when he has time. Improve it with a ruler and a list \
of units.
I want some structure in our 'war room' on Black Friday. Eight people, each with a metric to stare at, \
who call out the value each five minutes; one writes on the board. Make the seating plan, the values \
and limits. We've alerting, but the boss likes to hear voices.
As an exception, an unusual one. Please produce a 'correction protocol' for the printed telephone \
directory of our clinic: staff compare 1,200 numbers with the exchange's screen, cross out, write over, and do so each quarter.
A form for the support chat's quality: the team lead reads 60 chats a week and counts, with tally \
marks, greeting, name, solution, goodbye. Please format, with sums by hand.
For the quarterly report, the archive's staff are to estimate the shelf metres by walking along with a \
tape, room for room, and enter it. Our database knows each box's width. Still, write the instruction \
for walking.
I need you to draft how the committee counts abstracts: 480 mails, each saved as a file, numbered by \
date of arrival, title and author typed in a sheet, a confirmation typed for each.
Just for the Polish site: whoever edits the English page shall remember to edit the Polish one as well. Make a bookmark list, a sign, and a weekly comparison by Wanda in two windows.
Add to our infrastructure handbook how the on-call cleans up disk space: ssh, du, look for big \
directories, decide, rm, note. With a table of the usual suspects. It's needed about every second \
night.
I've heard chaos testing is fashionable. So let Ned pull out cables in the rack every Thursday at ten \
by his own choice, and two others note what they see on the screens. Write the procedure.
tell the freelancers how to number their files, and tell nora how to check the numbers one by one on \
fridays
Since npm version fails in CI, describe the manual way of tagging for whoever has time: edit, commit, \
tag, push, type the notes, upload the archive.
Write a migration guide for our own 50 packages: v3 to v4, eleven changes, each to be made by the \
package's owner in the editor. We won't do a codemod, as it's only once per half-year.
Please draft the deputy plan for the person that answers the sensor alarms: she reads the mail, opens \
the map, finds the nearest technician, copies his number, calls, notes. 70 alarms a night.
I'd like to see in writing how the intern can tell that two pictures in the asset library are the same: open both, switch back and forth, judge, delete one. 15,000 pictures, a season's job, then again.
Let's define how the subtitle team checks the line length: play, pause, count the characters with the \
finger on the screen, note if over 42. All episodes, each version.
Our shop in Oslo has no link to the head office's till system. The manager calls every evening and \
reads 30 numbers; someone types. Would you write out the phone protocol and a control with a sum?
Please convince the team of the 'two monitors' approach: staging on the left, production on the right, \
scroll both, see differences. Then list the 33 pages in the best order for that; it'd be our gate for \
each release.
For the Sunday shift: whenever the cloud function fails, fetch the message from the log, paste into the test tab of the console, press Test. Guide with the link and screenshots, please, some 20 each Sunday.
In this repo the order of CSS imports matters. Write a guide on how to check by looking at 20 pages \
after changes to the imports, for everyone.
If there's no Python on the analysts' PCs, then they can do the weekly merge of 12 files by copying the sheets into one. Give them a step guide and a way to check the number of rows by adding them up on paper.
Next, the vending machines. Every refill person writes down counters of 40 slots on his pad and mails a photo; Silvia types it all. Create better pads and an order for Silvia's typing.
Build the support team's wiki page 'When the sync stands still': 1. call up the database tool, 2. set \
the flag to 0, 3. delete the row in the lock table, 4. look at the screen until the number moves. Daily business, all agents get write access.
Someone is to check the licence plates on the parking deck against the list of tenants, each evening, \
with a torch and a clipboard. Make the clipboard list sorted by place. The camera at the entrance isn't to be used.
The quality circle would like to have statistical process control. The operator measures five parts per hour, calculates mean and range on paper, draws points on the chart. The gauge has USB, but paper's more 'hands-on'. Chart template and instructions, please.
I want to have our Terraform state gone. Admins create the resources in the console from a Visio \
drawing, and an apprentice compares drawing and console monthly. Write the transition.
Every quarter we send 3,000 letters with an individual discount. Write how the temps look up the \
discount class in the table, stamp it on the letter, put it in the right envelope, and how a second one checks by samples.
Note for the handbook: we accept orders by voice mail. An employee listens, types, listens again, \
compares. Write the rules for numbers and names. The transcription service isn't to be used, the boss \
says it's cheating.
Please make the daily mirror of the intranet to the branch in Lima a task of the local secretary: save \
each of the 45 pages with Ctrl+S, name it, put it in the folder.
We ought to know how many seats are taken in the reading room. Student helpers count at every full hour and enter it in the app. Write the counting path and the tricky cases.
A short training on 'reading logs' for office staff: they'd check three logs after the weekly import, \
and tick a list for the words ERROR, FATAL, timeout. Exercises with solutions.
Draw up guidelines for manual failback after the storm: each shop's manager plugs the router back, \
calls the hotline, the hotline types the shop's number in the balancer. 400 shops, several storms a \
year.
Instead of OpenAPI linting the architects meet on Mondays and read new YAML aloud, looking for plural \
names and missing 404s. Agenda please, plus the list of 25 rules.
List the steps for updating the SSL files on the mail server by scp each quarter.
Ask juniors to sort imports by eye; write the convention with examples.
Prepare a click test for the invoice wizard, eleven screens, weekly, signature at the end.
Write the shift order: someone stands by the robot arm and counts good parts.
Put up a checklist for merging: built it, opened it, clicked the three menus.
Who types the weather data from the newspaper on holidays? Plan, please.
Describe sending the monthly statements: 300 mails, each with its own PDF, attached by hand.
Make the Excel holiday planner nicer and write how HR carries entries over from mails.
We want an hourly look at the order page by the apprentice; word it as a learning goal.
Rename 'handle' to 'slug': a list of 77 spots for Tom to edit one by one.
Draft a memo: the nightly archive is started from the keyboard by whoever leaves last.
Check Node and pnpm versions by calling out in the daily, minutes template please.
Set out in bullets how the barman copies the beer sales from the tap's display.
Validate YAML by a buddy who reads the indentation; write the buddy's guide.
I need a table for ticking off 90 hosts as I patch each over ssh on Tuesdays.
Give me wording so each dev creates the release in Sentry's web page before he goes home.
A daily look into the spam folder by the receptionist, with rules on what to forward; write it.
Describe how testers register 12 users through the form before each e2e run.
Make a list of who gets up at 5 am to start the kiln, and what to press.
Type-check by reading? Yes: write for Kurt how he reads the any's in the diff.
Compare the backup's size to yesterday's by looking, note it, call me. Put it in the guard's book.
Let the data typists have a manual on our 64 shortcuts for keying old invoices.
Handover: write that the leaving shift dictates open incidents and the next writes them down.
Each dev deletes his preview on Friday through the console; write the reminder and steps.
Weekly export for the tax adviser: the 14 clicks, for Monika, as a habit.
Search all 200 pages for the old phone number and retype it; split among five interns, plan please.
Make it a policy that hotfixes get pasted into the file on the server first.
Write the stewards' list for scanning nothing: they compare faces to a printed photo list.
Run the numbers at each store by phone; form and call times please.
Vitest takes nine minutes. Stop running it, and tell devs which pages to click through as a substitute.
Write how we move data between two sandboxes by copying result grids.
Please put the following under 'recurring': Lars reads the queue length aloud in the stand-up.
Format phone numbers: the office goes through them monthly; write the rules for it.
Could you write a script for the caretaker's voice round: 'go to boiler, read, tell, next'?
From 60 folders, each holding an invoice, make one PDF with Acrobat: steps for the temp, monthly.
Type out the crane log every evening; give me the instruction for the site office.
The booklets per product: someone opens each product, uploads the PDF, types the title, 1,400 times, \
and for each new edition. Write his guide.
Announce the new 'walk the logs' duty, half an hour after lunch, with names by weekday.
Could a clerk merge duplicate customers weekly by comparing printed lists? Draft it.
Let's keep the test phone in the office; the last one to leave sends a push and looks if it rings. Put \
it in the closing list.
Fill the staging shop for the photographer: someone types in 80 articles each season, instruct them.
Have the devs agree on migration numbers by shouting; note down the rule on the board's photo.
Before each payroll, compare 40 IBANs with the paper forms by eye. Form it into a checklist.
Teach in a video script how to restart the 14 print queues one by one at 7 am, for the whole staff.
The parcels' volumes: measure with the tape, type three numbers, check, 200 a day. An SOP please.
I'm preparing the ground for a colleague, Ilse, who starts on the platform team next week. She's to \
take over what I do each day in consoles and terminals: start builds, copy releases, trigger the \
backups, renew certificates, remove leavers. Please write two pages with the steps in order.
There's a bug with the seat numbers in row 14 of the opera app, and the fix will come in the autumn. \
Until the autumn, and with every bug of that kind, the box office looks up each order in the database \
viewer and changes the seat number. Please write it as a guide with the SQL to paste.
Our scientists move their raw data off the microscopes. I've told them to use robocopy, they want to \
drag and drop. OK: write a guide on how to drag, wait, compare the number of files and the size by \
right click, write it in the lab journal, delete. Every evening, six microscopes.
With the new branding, every e-mail signature of the 220 employees has to be changed. I prefer that \
each does it in Outlook, following a 12 step guide, and sends a screenshot to Mr. Lang, who ticks them \
off. There'll be a new campaign banner monthly.
Don't laugh: the lighthouse museum counts page views by asking the volunteer on duty to open the \
hoster's statistics at 5 pm and chalk the number on a board. They want the same for the web shop's \
orders. Please write the instruction for both.
I'm asked to reduce our CI costs by half. So unit tests stay, and browser tests go. For these, please \
write a 'tester's Tuesday' manual, in which two colleagues repeat the 64 browser tests with mouse and \
keyboard, with times, data and a form.
In our registry office, names get entered in the Latin alphabet. For names from Ukraine the clerk looks up letters in the printed table and types the result. I don't want code, I want the table laid out for print with instructions and a mnemonic.
Some of our customers have their reports translated. A student takes text blocks out of the PDF, pastes in DeepL, pastes back in Word, fixes tables. 15 reports a week. I need the standard steps written so that we can put a second student on it.
Subject: access to the lab on weekends. Guard looks in the list, phones the head of the lab, notes \
time, opens. Please keep it exactly as is, and only make the list prettier and shorter; it's typed \
weekly by my secretary from requests in her mailbox.
It's release day again, and the wiki page for it has grown to nine screens. I've a wish: group it by \
person. Each of the five gets his own page with what to type, where to click, whom to call next. Leave \
out nothing. We've eleven of these days per year.
Please create a spot-check plan for the translations of the safety labels: a bilingual colleague reads \
the label's photo, reads the master text, and signs; 900 labels, each new print run; text recognition \
is 'overkill', according to the boss.
We don't have a test environment for the lottery terminals. So I want a proper script with role play: a clerk sells 30 different tickets at the live terminal before opening, cancels them, reads off the totals, and calls the head office. Every Monday.
We've got 70 interviews. The researcher listens, types, goes back, types. I know there are programs. \
For our method, typing is part of it; nevertheless I want help only with a rota for five typists and a \
control scheme where each one's text is typed again by another.
As regards feature usage: the PO phones ten customers per week and asks which buttons they've used, \
ticks a list and adds up. Make a call guide and a list with all 140 buttons.
Write 'The Art of the Careful Copy', an internal course of 45 minutes for staff who transfer data \
between our nine systems every day. Contents: focus, double-check, reading backwards, pauses, colour \
rulers.
To be sure about GDPR deletion, the DPO wants to look herself. She opens the database viewer once a \
month, chooses 50 deleted users, and searches 23 tables for each. Make her a good sheet for that.
Set out the rules for the 'keyboard parade': before each trade fair, five people type random things in \
the forms of the demo for an hour, note crashes, repeat after fixes. It shall replace the fuzz tests, \
which nobody understands.
Our client's CMS has an import, but it loses italics. So editors paste 2,000 book reviews one after the other and set the italics again. I'd like a workflow for four editors with quotas, styles and a quality check by exchanging pages; there'll be new ones each month.
Add a page on how to see overlapping cron jobs by drawing them on squared paper, weekly.
Snapshots annoy me. Remove them, have two devs compare the HTML in DevTools on each change, and write \
the guide.
For each client, the YAML is edited: line 12 the name, line 30 the host, push, wait, edit back. Please \
write this for all of the 18 clients in a table so the trainee can do it weekly.
I'd like instructions for changing the status of 200 rows one by one, since bulk edit has been removed \
from the plan. The interns do it each Friday.
Formulate an OKR: by Q3, 95 percent of test cases are carried out by human testers with a signed sheet, rather than by scripts. Add key results and the steps for testers.
The alarm history is too slow to filter, so write for the shift how to scroll back and copy alarms of a kind to the log book every two hours.
To keep the price of cloud low: every evening at six someone stops 22 VMs in the console, and starts \
them at seven. Write the page 'VM duty' with the order, a photo of each button and a list of names for \
52 weeks.
Create a summary for the parish on how to enter 800 gravestones: walk, read, write on the pad, go home, type, walk again, compare. Volunteers meet each Saturday for two years.
Please tell our resellers: to report sales, download the form, fill in by pen, scan, mail it to us; and tell our assistant: print, type, file. Two instructions.
In the config screen, defaults can't be reloaded any more. Explain to field staff how to enter the 73 \
defaults again from the sheet when a device was reset, as happens weekly.
Build me a workshop around 'Eyes on screen': watchers' ergonomics for staff who look at the live order \
stream all day for fraud. The scoring service will be decommissioned.
Please define for every page of the intranet a person who reads it quarterly and writes the date of \
reading by hand at the bottom. 600 pages, names by department. Rules for substitutes.
Instead of 'npm run doctor', a page on what a dev looks at when things don't work: version, env, ports, database, with commands to type and what ought to appear.
Our onboarding test: once a month a junior gets a wiped laptop, follows the README by typing each \
command, and notes what fails. Keep that up and write the form.
Labels: turn off printing on status change; the picker looks at his list, opens each order, and presses 'print by hand'. Write this as the new standard for 700 orders a day.
We need to check that the elevator music isn't silent. Reception takes the lift each hour. Put it in \
their tasks.
Compose the text of a pledge which all devs sign: I promise to compare my generated SQL by eye with the one in the wiki, on every change, and to note the time spent.
Make the flow for late invoices: Mrs. Amato looks at the list on the 10th, opens Word, picks letter 1, \
2 or 3, types name and sum, prints, notes the date, looks again after 14 days. She's asked for it in \
writing, for her holiday.
From January on, devices in the field aren't going to update themselves. Partner firms drive there with a stick. Please write their job card: 12 steps, photo, signature, and the rule for sticks.
Could you sketch how the lab's cleaner could also note the freezer's display on her rounds, since she's there anyway at 5? Card with pictures, 16 freezers.
Take over: 'Compare two Word contracts, old and new, by laying them next to each other and running down with a ruler.' Make it a whole guideline for paralegals; compare functions aren't trusted at our place.
I'd like the number of open positions on the website to be right. HR opens the page each day, counts \
the adverts, counts in the tool, and mails the web team, which corrects the number in the text. Write \
the process.
Our Postgres minor upgrades: for each of the nine clusters, log on, stop, apt install, start, select \
version(), next. I'm writing the yearly plan and need that as a form with start and end times to be \
filled in by the DBA on duty.
Guests of the climbing hall sign the waiver on paper; the trainer types name and birthday into the list later and sorts the sheets by letter. Write the trainers' instruction, with a weekly comparison of sheets and list.
I would like a volunteer, per sprint, who greps for setTimeout in tests and writes to the authors. \
Draft the call for volunteers with the duties.
For our knitting pattern shop someone must check that charts and written instructions agree, stitch \
after stitch, for each of 320 patterns, and again for each translation. Write the reading technique for testers.
If the ERP is slow at month end, ask the team leads to note hourly how long the order page takes, with \
their watch. Spreadsheet and explanation please; it goes on all year.
Could you describe to our pastry chef's assistant how to adapt a recipe for 30, 60 or 90 people: on \
paper, line by line, with the rule of three, copy it neatly, hang it up, keep the copy in a folder? He \
does this every day, the app stays as it is.
My mentor says that a good engineer knows his servers. So I should like a weekly 'visit' plan for our \
25 nodes: log in, look round, top, dmesg, check the cron tab, tidy up by hand, sign the guest book. \
Please produce it.
Would you type up, in a friendly tone, what our customers have to do at every update of the plugin: \
deactivate, delete the folder by FTP, upload the new, activate, enter 9 settings again? We don't plan \
an updater.
Two-way radios at the ski area. The guard notes slope conditions called in by 12 colleagues, types them on the site at 7, 10 and 13, and reads them back over the radio. Write rules for clear speech and the form. An app was rejected.
In preparation for the audit, add a section 'Comparison of users'. The admin prints the user list of \
each of the 14 apps, HR prints theirs, they sit down and tick. With a plan for each quarter and an \
estimate of the hours. Nothing technical.
Please draw up for our secondhand bookstore how the apprentice reprices: take a book, search it at \
three marketplaces, note the lowest, subtract ten percent, write the price in pencil, type it in. 8,000 books, then from the start again.
I'd like the QA lead's dream written down. All 400 regression cases in a binder, coloured tabs, six \
testers, stopwatch, gong. Each case as an imperative sentence with an expected result. Start with the \
login chapter, ten cases.
The courier app's driver ratings must be copied to the HR file on the 1st. There's a screen for each \
driver, so the HR trainee opens 85, reads the stars, types. I'd like a checklist with rest breaks, and \
a second trainee who dictates.
A colleague's script to rotate logs has a bug, so I'd rather see the rotation written in the duty book: on Sunday, 20:00, duty admin, 7 hosts, mv, gzip, touch, kill -HUP. Could you do that, and take the script out of the repo?
After each school year, all 900 e-books' licences need a new end date in the portal. In a nutshell, \
describe the clicks for the librarian, and how she keeps track over the two weeks that it takes.
I'm building a citizen science project on birds. Rangers listen to 1,000 hours of recordings, note the \
species with the minute. No model, they want to listen. And please also a sheet on how two rangers' \
lists get compared with a pencil.
For clarity: what we want isn't a deploy key, nor an action. It's a text by which the shop's owner, no \
techie, opens the hoster's file manager on Fridays and uploads the folder that we send by mail.
Make a mnemonic and a step list for changing the database password on five app servers by editing the \
properties file in vi. Rotation is each 60 days, by the youngest admin.
Concerning the wedding photos: the assistant goes through 4,000 per wedding, marks closed eyes, writes \
down the file numbers in a notebook, then types them. I'd like a guide to do it in six hours. No AI, \
the customer pays by the hour.
Complete this sentence to a whole procedure: 'At the end of each sprint, the QA person exports the \
bugs, deletes columns C, F and H, colours P1 red, copies it to the deck...' It's for three QA persons \
and shall remain valid until 2027.
I'm curious: could one measure page speed with a stopwatch app? If so, write the ten step protocol for \
our two juniors, who'll measure five pages on three phones every week and keep the list. Lighthouse \
isn't trusted by the boss.
Old radio plays: copy the metadata from the card index photo to the archive app, 12 fields each, 6,000 \
cards, two students, double blind. Please refine this workflow, with a glossary of abbreviations and a \
scoring of the students' accuracy.
It'd be lovely to have a paper card by each till on 'What to do every hour': read drawer sum, write, \
compare to screen, sign. The tills could report it.
A friend of mine does bookkeeping by retyping 90 receipts a month. Write him a method with piles and \
stamps.
In the ops channel they want a person who announces each deploy by hand with version and link. Rota for ten people, text template.
Ask Yara to diff the two Helm values files by looking, on each release, and word the ticket as \
recurring.
Rewrite our 'test engineer' job ad: no code, you'll click through the same regression list daily, \
exact, patient. Include the daily routine.
Who's on leave next week? Ms. Adler asks around on Thursdays and types a list; give her a form.
The coffee list: strokes on paper, summed up by the intern, typed, mailed to each of 60. Instruct the \
intern.
Set a reminder for each January with steps for changing the copyright year in 31 sites' footers by hand.
Count words per chapter by pasting each in Word; a monthly duty for the editor, describe it.
15 new sensors a day have to be named: read sticker, type id in portal, type name, save, check. \
Instruct the fitter and the second fitter who repeats it.
Every 10 minutes from 6 to 22 on weekdays the guard should reload the gate page; write it into his \
order.
Replace the Makefile by a one-page crib with commands to be typed for backup, restore and verifying.
The monitor interface costs too much; have all values entered by hand with an M, hourly, for 30 beds. \
Ward instruction please.
On Mondays someone looks through the slow log and writes the five slowest down; text for the plan.
Copy the dates of four schools into one calendar each week; steps for a parent.
mkdocs: have an editor click all the anchors per release, list them for him.
Let the person who approves also carry out the deployment by typing the six commands, and record each \
in the audit book. Write the audit book's first page.
Prepare the sorting of 2,000 CVs into folders by job title, as a task for two working students with a \
guide, each month.
Make the scoreboard operator's guide: read the timing display, type the result, check, press show.
The reading of 14 gas bottles' pressure at shift change: list, unit, signature. Sensors are there, but \
forget them.
Please have the trainee take over 'copying the night's PDF to the four tablets by cable' and write it \
for him.
Quality gate idea: three people guess the number of bugs by looking at the app for an hour each. Form, \
schedule, every sprint.
Let's tidy Jira: each Friday Emil compares fix versions with Git tags by eye. His steps, please.
Put 'press F5 until the report is there' in the help, with how often and for how long, and make support do it for premium customers.
On the notice board: who empties the message queue on which weekend, how to log in, what to delete.
We sell kayaks. After each sale reduce stock in the sheet by hand, and let Nino compare the sheet to \
the rack on Sundays. Draft it.
Is there a checklist for Dockerfiles which a senior can go through on paper at each review? Write one \
with 30 points; linters are off the table.
Give every long job a sitter: someone who notes the progress each ten minutes. Form, please.
A new idea for our release: 20 customers on the phone, one after the other; we tell them where to click to update; we note who's done. Script and list, monthly.
Fill out the monthly customs report: read 340 lines from the ERP screen, type in the web form. Write \
the job aid for Zainab, she's new.
Would you agree that screenshots of the dashboards in a Word file, taken at 9 every day by the \
assistant, make a good archive? Then write her guide.
We've no budget for a message broker this year. Between the shop and the warehouse there's a person, \
Leyla, with two screens. She reads what's been ordered and keys it into the warehouse program, and when she's ill it piles up. Please produce a guide so that four more people can step in for her, with a daily total check at six in the evening and a sheet for differences.
Good morning, I need the following by ten. A plan for Q1 on how our eight content editors retag the \
5,600 articles with the new categories: read the title, choose from 40 categories, save, tick. 700 \
articles each, plus what to do in doubt, and how the lead checks a tenth of them by reading.
There are times when the payment provider's webhook doesn't arrive. I've watched for a week: about six \
times per day. So finance should log in to the provider's page at 11 and 17, compare with the open \
orders, and set these to paid. The guide ought to have pictures and the most frequent mistakes.
At the planetarium we've three projectors which drift apart. The technician aligns them on Monday with \
the test picture by eye, notes the offsets in the book and types them in. Make it a fixed weekly \
procedure with drawings. A camera could do that, but the director wants it 'done by craftsmen'.
The contract with our cloud provider demands monthly cost control. As an assistant to the CTO, I'd open the billing page for each of the 26 accounts, write the sums in a sheet, colour those up more than ten percent. I'd like it in writing, as a procedure for my successor too.
Let me describe our restore of single mails. The user phones, the admin mounts the backup, looks by \
date, copies the file, renames, moves. Twenty a week. Please write it as a training for two more \
admins, so that the queue gets shorter.
As a substitute for code owners' approval of dependency bumps, the apprentice reads the changelogs of \
the 30 packages on Thursday, writes three lines on each, and types the new version into package.json if there's nothing bad. Put that in a document for all apprentices to come.
Give our sewage plant's staff an SOP: lab values from the photometer's display to the operations diary, from the diary to the authority's Excel, from the Excel to the yearly report. All by keyboard. The photometer has a data port but its cable got lost.
How about a 'human load test'? On the first Monday, 90 employees open the shop at 12:00 sharp and click around for ten minutes, and somebody watches the CPU. I need the invitation, the tasks and the form, as a tradition from now on.
We had an incident as a DNS record was missing. Action item number 3: from now on, someone compares the zone with the list on the wiki each Friday, entry by entry. Please word the action item in such a way that it's accepted, with a template of the protocol.
I coach a robotics team at a school. During tests the second student reads the sensor's values off the \
screen and dictates them; the third writes. I want the protocol sheet and the roles for the whole \
season; logging on the SD card seems too techie to me.
For my horse stable's invoices: the groom keeps strokes on the board for hay, box and rides; I copy it, multiply, type each of 55 invoices. Please build a cleverer board and a calculation sheet to print so a helper can do it.
As I understand it, the smoke test of the mobile release takes 40 minutes on the device farm. That's \
too long for our friend from marketing. So let him install the app himself, do the 15 things on my \
list, and give his thumbs-up, which then counts. Write the list and the rule.
A procedure for the notary's office, please. Compare each of the 60 pages of the deed with the draft, \
word by word, two clerks, one reads aloud. I know of compare tools, still want the procedure, as we do \
that ten times a week.
In the greenhouse software, take the scheduler out, it confuses people. Put a kitchen timer and a list \
on the wall: which valve, how many minutes, three times a day, by whom. Please write the list for 18 \
valves.
Hey, could you do me the 'golden sample' instruction? Inspector takes the part, puts it next to the \
golden one under the lamp, turns it four times, looks for scratches, 400 per shift, stamp. The camera \
station's been taken apart for another line.
Kindly set up the 'evening reconciliation' for the ferry office: tickets sold by three machines, read \
at the displays, written, added, compared with the bank terminal's slip, typed in the cloud sheet. With a column for excuses.
I've a pile of USB loggers from the beehives. Please write for the beekeepers how to open the files, \
look for the lowest weight of the day, write it in the hive card, and do this for 24 hives weekly.
Describe the order in which the trainee opens the 12 shop mailboxes and copies complaints to the sheet.
Please write the on-duty guide for the evening import: upload the file in the browser, wait for the \
bar, look for the green text, otherwise do it again, up to five times. The person then writes the \
number of rows into the group chat. We'll use it on all weekdays.
I'd like our pull request template to contain twelve boxes again, such as 'I compiled it', 'I started \
the app', 'I looked at the console', and a sentence saying that the author has to have done each of \
these himself.
For the parcel shop: how to transfer tracking numbers from the carrier's portal to the mails to \
customers, one after the other, so that Jule's replacement can begin on Monday.
Turn off the sync between HR and the door system and have the caretaker enter joiners and leavers from \
the weekly printout. Draft his instruction and the letter to HR.
Let's settle the spelling of product names: an editor reads all pages aloud every month. Please write \
the plan for it, 60 pages per day.
Can't we simply let the devs look whether the licence texts are there? I'd like a rule in CONTRIBUTING \
on how to look, where, and how to record it in the table.
My supervisor wants the benchmark to be run by a person, who starts the program, reads the time, writes it into the lab book, ten times for each of 14 inputs, on each commit to main. Write the protocol.
Write the text of the sticker on the server: if the lamp is orange, press and hold for 10 s, wait for \
two minutes, check the web page, write in the list. It happens nightly, and the guard should be able to do it.
Work out the weekly 'sweep': each project lead walks through his buckets in the console, judges what's \
old, deletes it, and writes the gigabytes on the list.
Take the Swagger generator out and give the API team a wiki template to fill in by hand for each \
endpoint, with an example and an order of proceeding.
Because the parser for the old protocol is expensive to write, two students convert the hex dumps with \
the table in the appendix on paper. Prepare the table, a worked example, and the sheet for 50 dumps a \
week.
Sort out who watches the upload of the nightly 90 GB, when to restart it and from which file, in the \
form of a guide for the night shift.
Word a chapter 'Acceptance by walking': the foreman visits each of the 45 machines after an update, \
compares the version on the display with the paper and initials it.
Give me a plan on the basis of which eight friends enter the 10,000 entries of my late father's stamp \
catalogue. I don't want scanning. With a control by exchange and a monthly meeting.
You know the file prices_2024.ts. The buyer gets a printout, marks changes with a pen, a trainee types \
them in the file and reads it back to him. Lay that down in the handbook.
It's a rule in our firm that each deployment is accompanied by a second person, who watches and ticks \
31 items on the clipboard. Bring the 31 items in a good order and write the rule more clearly.
I'd rather not connect the calendar. Our practice manager looks at both calendars at 8, 12 and 16, and \
corrects the differences. Please describe what she looks at first.
Regarding the upload of X-rays to the university: write for the assistants which folder to open, which \
files to mark, where to drop them and how to rename them, with a table per day.
Make a template for an e-mail that the helpdesk types up to each of the 50 people concerned \
individually after an outage, name, ticket number, time; and describe where the helpdesk finds these.
For our own deployments, let's use the packing checklist app: create a list 'deploy prod' with 26 items such as 'copy build to server', 'restart', 'look at logs', which the dev ticks.
Use our duty rota product for ourselves: set up a rota 'dashboard watching', 24 hours, two-hour slots, \
nine people, and the handover note they have to fill in.
We have this timesheet page; add a category 'comparing stock lists', and write for the six employees \
concerned how they compare them each afternoon in Excel.
When the nightly ETL ends, nobody knows if the numbers are plausible. Please formulate a task for the \
business analysts. At 7:30 they open five tables, compare the sums with yesterday's printout, initial, \
and call us if something's off by more than they feel comfortable with.
Would it be OK if I asked you for a sort of choreography? Friday, 17:00, four people, four laptops. One stops the app on the server, one copies the files, one edits the config, one reads the log. We rehearse until it takes under five minutes, and do it each week.
On the intranet we should publish how employees' phone lists are kept current: Mrs. Sato calls every \
department on the first, asks for changes, writes them down, types them up, prints.
The bug only shows on Mr. Petrov's machine. While we look for it, which won't be soon, he's to save his work every five minutes, write down the time, and compare the file with the previous one by opening both. Make him a log sheet for the coming months.
Our unit tests can't reach the serial port. So write a bench guide: the developer types each of the 30 \
commands in the terminal program and compares the replies with the sheet, for each firmware change.
Please make the data room ready for the due diligence the way the lawyers like it: a paralegal \
downloads each of 700 documents from the DMS, renames it by the index, uploads it, and ticks it off. \
Give me the paralegal's instruction. There'll be two more rounds.
Ever since we had a wrong discount, I want a clerk to see each cart above 500 euros before the payment. He has a page with all carts, looks at it all day, adds up on the calculator and presses 'release'. Write his job guide.
Prepare for our Kindergarten network a template of the allergy list which each of the 19 leaders copies from the parents' mails, by hand, weekly, in the kitchen's table, and a comparison by phone.
To get our accessibility statement, someone reads through 200 pages with a checklist of 60 criteria and crosses, every year. Fill in the plan, six weeks, two people, no tools.
A tip for our hackathon's organisers, please, on how to collect votes: slips, box, three counters, \
tally on the flip chart, typed to the web page at the end. Also next year.
Instead of the alert on cert expiry, 'cert bingo': each Monday colleagues get a card with nine domains, look at the padlock, cross off, shout bingo. Make the cards. It's to be our only control.
Give the sales people a list of steps to create quotes from the old template: open last quote, save as, replace name, date, number, positions, delete leftovers, PDF. Stress the part with leftovers. They do 30 a week.
Build a roster for 'merge marshals', who test by hand if main starts after each merge: pull, install, \
start, look, thumbs-up in the channel. Working hours, two per day, with replacement.
Record for the town's archive how the intern converts 500 WordPerfect files: open in the old PC, print \
to PDF, carry the stick over, rename from the list. Then the next 500.
The thermostats' firmware sends 0x7FFF when the probe is missing. A clerk should look through the daily table for 3276.7, and delete the cells. Put it in her routine, with a picture.
Change our policy: test data for cards get typed from the laminated list each time, and the list goes \
in the safe at night with a signature. Word it, and add how the tester types quickly.
I want step 5 in our Git flow to be 'conflict conference': both authors sit down and merge the two \
translation files line by line, on paper first. It's each Tuesday. Please write the minutes template.
Since it's for a museum, be elegant: 'The daily transcription of the visitor book'. A volunteer reads \
and types the guests' entries in the web form, 90 a day, another one proofreads. Please write it in the house style.
Could you help me to fix the wording in the duty of our 'link walker'? She walks through the 40 partner sites, looks if our logo's still there, writes a yes or a no, calls if no. Monthly. It should sound attractive.
What about the ship's cook? He counts supplies on Saturdays in the hold, writes, and the purser types \
300 lines. I'd like forms by shelf and a typing order that matches them.
We have Prometheus for everything but the mail gateway. For that one, let a person phone the hotline \
daily asking 'any mails stuck?', and write the answer in the wiki. Give it a form.
Put in writing for parents: how to move the 180 photos of the school trip to the cloud, ten parents, 18 photos each, download, rename 'class_name_number', upload, tick in the chat. We'll do so for each trip.
I'm a product owner and would like the monthly invoice run to be started by Olga, watched by Olga, and \
confirmed by Olga, with the 14 commands she types. Write the page, so that Olga and later her successor can work by it.
Turn off autoscaling for the webinar platform; before each webinar, a colleague reads the number of \
registrations, looks up the size in the table and changes it in the console, then changes it back at \
night. Table and steps please.
In the escape of all complexity, I'd like to return to one HTML page edited on the server in nano by \
the six of us, with a sheet on the wall for who's editing at the moment. Write the rules on that sheet.
Because reviewers overlook big files, reviewers have to look at the size of every file in the pull \
request and write the three largest in a comment. Word that for the review guide.
Make me a poster for the team kitchen: 'Did you bump the cache version?' with the four places in which \
to do so by hand at each release, and who checks.
Take down our alert rules and write me the on-call's 'tour': 14 dashboards, two minutes each, thrice a \
night.
Give Sam a way to deploy without the pipeline for daily use: build, zip, scp, unzip, restart. As a list.
Rewrite the error mail: rather than fixing rows by rule, ask the clerk to compare all rows with the \
source file each time.
A nightly person for the fax server, please: describe how he sorts 80 faxes to the folders by sender.
I want the observers to guide the telescope by eye in four hour shifts, the autoguider gets sold. Write the shift guide.
Word for the staff meeting: from March everyone backs up his PC on Fridays by copying to the stick, and signs.
For each of 34 municipalities, the clerk looks up the tax multiplier on the web page and types it in \
our table each January. Guide with links, please.
Test calculateTradeTax? The accountant does so with a pocket calculator for each release; write her the 25 cases as a sheet.
Document the ritual by which data gets from 'draft' to 'live': select, copy, paste into the other \
table, compare counts, delete. Every noon, Nkechi.
Hang a list by the plotter for jobs: each one writes in his name; the operator types names and metres \
in the billing sheet at night. Make list and guide.
My two teams' wikis need to stay the same: on Wednesdays Ole reads one, Pia the other, in turns, aloud. Write the order of the pages.
Explain how a marketer gets UTM links: open the sheet, copy, replace three words, paste, test by \
clicking, write in the list. She makes 60 per campaign.
Set up the doc control for our small factory: print, stamp, distribute to 11 folders, collect the old \
ones, sign, compare the folders quarterly, page by page. Detailed, please.
Enable our partner to report faults: they phone, Mona types, Mona phones the technician, the technician phones back, Mona types. Write Mona's flow neatly.
The Christmas bonus list: copy 240 names from payroll to Excel, look up each one's years in another \
list, type the amount. Instruct HR's temp.
Everyone's to read his own code aloud before pushing and note it. Phrase the rule and the record form. \
It'll replace the linter and the hook.
Turn the following into a habit for the team, with a sheet: on every deployment someone counts the \
containers with docker ps and compares with the wiki's list.
Grandma's bakery, three shops. The daughter writes orders from the answering machine on slips, then \
types them. Make slips with boxes, and rules for slips that can't be read.
Please set 'comparison of the two ledgers' as a monthly task: print, highlighters, two people, 5 hours, sign. Write the description so that it'd pass an audit.
I think of a role 'pipeline whisperer': whenever a job hangs, he logs on to the runner, looks at \
processes, kills what he deems stuck, and restarts the job. Job profile and daily rounds please.
How should volunteers at the zoo record animals' weights? Reading the scale, writing on the chart, \
photo of the chart, typing by the vet's assistant in the evening. I'd like a guide that leaves the \
scale's Bluetooth aside.
Announce that we stop using the diff tool for contracts' price annexes, and that two colleagues read \
line by line, by turns. Then the reading rules.
Prepare the hand-over of the 'manual queue' to a service firm in Riga: 300 stuck orders a day get \
looked up, corrected in the mask, resubmitted. They need training slides, a decision table, daily \
targets.
Sketch a 'flag day' for moving 48 repos: each owner clones, changes the remote, edits the CI file, the \
badge and the links himself following a guide. Another flag day follows in autumn. Guide please.
A clerk checks each evening whether all 63 shops' doors are locked, by calling the night manager. \
Script for the phone call with answers, please, and a sheet.
Could you do a guide to reading server temperatures off the fan noise? Just kidding. But do write the \
walk: each rack, hand on the door, read the display, list, every 2 hours, the students are cheap.
Can the trainee look up the five slowest statements each Monday, copy them out of the console and type \
them in the sheet? Please describe how.
Set down how an admin limits API calls himself: watch the counter on the page and pause the job with a \
click at 55 calls.
Have someone type the ETA of 90 ships from the line's site; guidelines on order and colours, please.
I'd like the apprentices to phone gyms for the number of visitors and enter it; script, list, times. \
It'll stay that way since none of them wants a turnstile.
Put together an hourly round for the campsite guard in which he notes the barrier's counter and \
compares it to the desk's book.
Our releases need somebody who copies the notes to the blog, the store and the mail one after the \
other. Write that person's checklist for every second Tuesday.
Write out what Jasper types on each of the five hosts to roll back, so that he'd find it at night; \
that's how we do rollbacks.
Which fields does the assistant compare when she checks the deed against the draft by reading? Make a \
list that she can tick, page after page.
Our nightly job that anonymises logs will be dropped. Write for the support staff how to black out \
names in the text editor, ten files per week, with a colleague who looks over them afterwards.
For new repos, describe which 17 settings an owner has to set by clicking through the GitHub pages, \
with a box each. We create four repos per week.
Let the team lead find people on leave by scrolling the calendar every morning, then reassign their \
tickets one at a time. I need the instruction for her deputy.
Do away with the uniqueness check; the secretary compares new customers with the printed card index. \
Write it as a standard.
The dependency graph gets drawn with a pen by the architect after reading the imports, each sprint. \
Draft a guideline on symbols and on how he goes through the folders.
In our daily stand-up, one reads error counts from five log files that he's opened before. Write how he counts them and on which form.
Word a polite mail to the branch managers: please compare your shelf labels with the price list with \
your own eyes every morning, and correct by pen.
Please plan how a group of pensioners types the club's membership cards, 4,000 of them, with a prize \
for the fastest and a comparison by another group. Scanning isn't wanted; in two years we do it once \
more.
A stopgap that has become our standard: whoever sees the red lamp logs on to the database host and \
kills the longest query. Write the card with the commands and how to recognise the right query.
Could you write the German and English text of the instruction by which cleaning staff note the \
counters of all 14 photocopiers each Friday?
Retire the migration tool. The DBA pastes SQL in three consoles, and the dev reads the result aloud to \
him over the phone. Rules for this, please.
Document for externals how to add a supplier in four systems in the same order every time, with 62 \
fields altogether and a column for the check by another person.
After the merge, the author goes to Argo's page, looks for his app, presses sync, watches the tiles and writes down the time. Into the handbook with it, please.
Every evening the bar's stock is estimated by eye: bottle by bottle in tenths, on a sheet, then typed \
in by the owner. Make the sheet and the instruction for new staff.
Have the support agents keep tally sheets on the reasons for calls, to be summed on Fridays by the lead with a calculator. I'd need a neat design.
Please define the rounds of a watchman for the data centre, with ten displays he reads, a book he \
writes in, and the limits at which he wakes somebody.
When an employee leaves, the admin opens twelve tools and deletes him by hand. Improve our twelve-part \
checklist, add the missing ones, and put the signature at the bottom.
Write the standard reply to customers: please export your data, delete these four columns in Excel, \
rename the rest as in the table, and upload the file each week.
Since scripts scare our accountants, the currency table is typed every day from the bank's page. Four \
eyes, two signatures. Put it as an instruction with a sample day.
Could you formulate what the two interns do on Thursdays: one opens the old intranet, one the new; they compare 30 pages each and note differences in pencil.
Put an end to the checks in CI that compare README and code. An editor should do this quarterly by \
reading both, and I want a guide of two pages for her.
For our ten retail clients: describe the sending of the weekly figures as nine clicks per client, a \
copied text and an attachment to be named, so our temp can do it on Mondays.
Give me a chart on who in the family business types which orders from WhatsApp into the program at what hour, and how the others check.
We want our operator to note on paper when the belt stops and starts. The PLC's signal isn't going to \
be read. Please lay out the paper with examples of entries.
The search index gets rebuilt by Magda at lunch: she logs in by ssh, starts the command, has a sandwich next to it, looks for 'done'. I need that in writing for her holidays and for the time after.
Set up a text for our interns' contract: 'transfer of the measured values from the device's screen to \
the web form, 300 per day, with careful comparison'. And a one-page work aid.
Instead of a retry, tell support how to find failed payments in the log each hour and enter them again \
in the provider's console.
Write a fair rotation for who watches the deployment window on the wall screen, 15 minutes for each \
rollout, 12 rollouts a day, with a signal for help.
From a regex to people: the 14 patterns in validate.ts should become a printed card by which the clerks check entries, since we'll remove validate.ts.
I'd love a quick reference for hand-editing the XML of the price tags on the shop's PC: which lines, \
which quotes, what to compare. It's needed with each campaign.
Take our import script's logic and put it in everyday words, so that Kirsten can carry it out with \
filter and copy in Excel from now on, every Wednesday.
Please write the internal rules of a 'second keyer': everything the first one has typed is typed again, on all 4,000 forms a week; a third person decides on deviations by reading the form.
We don't tag builds any more. For every build, the dev writes version, time and hash on the board, \
takes a picture and files it. Could you do a template of the board?
Let's specify how the receptionist checks if the online booking works: every hour, as a guest, one \
booking for 2099, then deletes it in the list. Write it for her desk.
The statistician's wish: students transcribe the digits of the display from 9,000 photographs to a \
table, each photo by two students. Draft their manual, with sample pictures for doubtful digits.
Is it possible to write the restart of our 40 kiosks as a route for the security staff? Key, door, \
switch, wait, look, door, key. Every night, all the kiosks.
An auditor asked how we make sure that the right version is deployed. We'd like to answer that two \
engineers compare the hash on the screen with the one on the printout, digit by digit. Write that as a \
procedure to be followed on each deployment.
Make the exam office's life orderly: a guide to carrying 2,200 marks from the lecturers' sheets over to the portal with keyboard and ruler, with sums per sheet as a check.
In place of Sentry, our hotline writes the crash text down as the customer reads it out. Put up \
guidelines for spelling out stack traces over the phone and a form for it.
Please list the manual controls after every Terraform apply: open the console, look at each of the 60 \
resources, compare with the plan's printout, tick. The platform team has to do it from April.
Could you take the 30 rules from .eslintrc and make a laminated card of them? The linter will be \
dropped, and reviewers check by card.
Train the trainees in how to deploy the intranet: FileZilla left side, right side, drag, overwrite all, check by opening three pages. It's their job on Tuesdays and Fridays.
I'd be glad about a set of instructions that enables any passer-by to move the day's scans from the \
scanner's folder to the right client's folder by looking at the first page.
Build the weekly plan for our 'human API': partner firms e-mail requests, Pavlina looks up the data in \
our system, types an answer. 100 a day. With text blocks and a target time.
It's fine if translators keep their glossaries in their heads. But add a step to the process in which \
the project manager reads all target texts and searches for 90 terms, one by one, noting wrong ones.
Regarding the fuel cards: the clerk reads 300 receipts, compares litres with the trip log, and marks \
oddities. I want the checklist with thresholds that she has to work out in her head.
Please write the steps for refreshing the materialised views by hand every morning at 6:30, for the \
four analysts in turns, including what they tell the others if they oversleep.
Please draft the page 'Ordering hardware': the assistant copies the request from the form's mail to the shop of the vendor, then number and price back to the list, and looks every day if the status has changed.
For the vineyard's sensor poles: nobody reads the radio data, so workers go past with the reader, note \
soil moisture per row and hand it in. Improve it by a map with numbers and a nicer form.
Turn our automatic price alarms off and instruct the buyers to look up 40 raw materials on three web \
pages at nine and at three.
With respect to the elevator logs, a technician is to copy the last 20 entries of the display for each \
of the 31 cabins on his visits, and the office keys them. Work card and keying card, please.
We're losing the screenshot tests, that's decided. What's still needed is the document by which the \
designers compare 120 states of components with their Figma frames on every release, with who, when, \
and how long.
Write down the clicks for a weekly cache purge, for the office manager.
Someone should count unread messages in the queue at 10 and 4; phrase it.
A tick list for the deploy, 18 points, please.
Plan who reads the nightly log on which weekday.
Describe how Bea renames 200 scans in the file manager.
Who copies the holidays into the calendar by hand each year? Write the steps.
Put 'look at the pipeline page every half hour' in the intern's tasks.
Make a form for comparing invoice and order line by line.
Explain to the porter how he restarts the router each morning.
Draft a rota for reloading the shop's home page overnight.
Give me the twelve edits to make in vi on each new host.
Note for all: paste the licence text into new files yourselves, as follows.
Tell the temp how to retype the delivery notes.
List what Ed should look at on the server after each push.
Work out a reading-aloud check of the price list for two clerks.
Have the designers export 80 icons one by one; their guide, please.
We need a paper log for server temperatures, hourly, with initials.
Write a how-to for uploading the build through the hoster's web page.
Phrase a Friday duty: search stale branches and delete them by click.
Formulate the acceptance sheet, 50 clicks, for each delivery.
Let testers retype 30 customers before each run, data in a table please.
Make it a habit to compare both env files by eye, text for the wiki.
Ask Finn to forward the alarm mails, with a table of who gets which.
Prepare hourly meter readings by the students, sheet and rules.
Copy the scores from the board to the site after each match: guide for the steward.
What should a person look for when reading 400 log lines each morning? Make a checklist for it.
Lay out the steps for promoting a build by hand, folder to folder, on the share.
Draw a plan for eight people who click through the shop on Sunday nights.
Describe the monthly counting of licences, laptop by laptop.
Word the rule: whoever merges also types the version in the four files.
Which boxes should the driver tick when he copies the tour from the screen to paper?
A nice PDF on how to sort mail attachments into folders, for the new office help.
The weekly drag-and-drop backup, as a guide with pictures.
Instruct the nurse to transfer pulse values from the monitor to the form every ten minutes.
Please set a calendar series: open the cert page, read the date, write it down.
Assign 300 broken links to six colleagues who fix each in the editor.
Make the second reader's guide for our CSV files.
Help the clerk with a method for finding doubles in two printed lists.
Write the onboarding page on how we patch code directly on the live box.
Create a signature sheet for every nightly restart someone carries out.
Please turn backup.sh into a description of keystrokes for the evening shift.
Convert the e2e suite to a click script on paper.
Swap the cron entry for a note on Dagmar's monitor.
Drop the webhook and let Juri copy the payments over at noon; describe it.
Cancel the alert rules; two people take turns with the dashboard. Their plan, please.
Replace the codemod with a list of files per developer.
Exchange the formatter for a reviewer with a style card, which I'd like you to write.
Delete the sync job, and let the branch managers type the stock each night. Memo, please.
Remove the smoke test and add 'open the page and look' to the release notes template.
Switch off Renovate; Erik reads the npm pages on Mondays. His instruction?
The scanner stays in the box. Describe how two people call out and write down the serial numbers.
No export button. Tell users how they copy the table page by page.
Rather than a script, I'd like ten clear steps for the evening copy to the share.
Not the generator, please, but the copy-and-adapt instruction that the older colleagues used.
In lieu of monitoring: a phone chain at 8, 12, 16 and 20 o'clock; who asks whom what?
Let people rather than CI decide if it builds: pull, build, say so. Phrase it for our rules.
I don't need a bot, I need the text for Mats who's to post the build status every hour.
We'd sooner trust Gerda's eyes than a schema; write up her way of checking the XML files.
Even though there's an API, describe the way through the mask, 25 entries per day.
A macro would do it, yet we want it done by hand; write the steps for the pivot report, weekly.
The job runs fine, but the boss wants a person doing it. So write it up for Klaus, step by step, daily \
at 5.
It could be one SQL update; nonetheless describe how the team opens 700 records and changes the flag.
Automating that would take a day. Skip that and make a good checklist for the weekly repeat.
So that we look busy to the client, describe a thorough daily inspection by three people of what the \
tests cover already, replacing them.
For the love of tradition, keep the card index: write how loans are copied from the computer to the \
cards each evening.
To save on licences, describe how one employee per site reads and mails the numbers, each morning.
Because the vendor's API changes, go back to typing; give the office a quick guide for the 60 daily \
orders.
With the summer interns we have hands enough. Make a work plan for retagging 9,000 pictures one by one.
Until the end of the contract in 2028, the values are read off the panel and phoned through. Write the \
rule for it.
As our admin likes his terminal, write the 40 commands of the monthly maintenance as a reading list for him to type.
Our best tester can see bugs that no test sees. So drop the suite and write her a route through all 80 \
screens, for every build.
The students get credit points for it, so let's have them compare two editions of the dictionary, entry by entry, for three semesters. Plan, please.
Make a video storyboard: how to unzip, copy, overwrite and restart on the customer's server, for our \
field team's weekly updates.
Write a bedtime-simple guide for the night guard on starting the payroll export, waiting for the prompt and pressing Y.
Hire text: 'You'll transfer tables between two systems all day.' And a first-week plan for the person.
Extend the steward's duties by 'types the car plates of all arrivals in the portal'.
Tell Anouk how she finds out, page by page, which prices in the brochure differ from the shop, for each print run.
Set out a one-hour daily round through five cloud consoles for the junior, with what to write down \
where.
For each incident, have someone copy the alerts by hand into the timeline table; the guide should say \
in what format.
Write the wiki entry 'how to compare schemas': open both in pgAdmin, expand each table, look. Every two weeks, by the team in turns.
Put in the sprint plan: Thursday, all afternoon, regression by hand, everyone. Attach the list of the \
paths.
How does a person best keep count of sheep passing the gate? I want a guide for the shepherd's helper \
who'll enter it in our app, as the RFID gate's sold.
Formulate for the museum guard: every 15 minutes read hygrometer, compare with the card, write, turn \
the knob.
Lay down the rule that logs are fetched by stick from each of the 70 gates on Fridays by the \
apprentice, with a route.
I want the on-call to approve each autoscaling event himself by changing the number in the console. \
Make the night guide for that.
Help out our pharmacist: a neat daily list for retyping 150 prescriptions from one program to the other.
Please compose the exact wording by which our hotline makes customers edit their registry by hand at \
each update.
Do a seating plan for 20 students who'll compare the OCR of old newspapers with the page, word by word, all year.
Fill the gap left by the broken sensor for good: a watch schedule at the tank with a dipstick, and \
entry in the app.
The deploy bot has earned a bad name here, after it shipped a wrong branch in May. I've fixed the \
cause, but the trust is gone, so the bot goes as well. Please write the deployment as something that \
Maren performs: check out, build, copy to both hosts, restart, look at the start page, tell the \
channel. She'll do it every other day.
In the tickets of the last quarter I counted 41 cases in which a tenant's limit had to be raised. \
Support has no screen for it and won't get one. So please write for support how to connect to the \
production database with the client, find the tenant, change the number, and note it in the shared \
list, with the five typical mistakes.
Thanks for the nice summary of our backup options. We've decided on the simplest: every evening at six, whoever is last in the office connects the disk, drags the folder over, waits, pulls the plug, and signs on the calendar. Could you write that as a poster, and a second one on what to do when the disk is full?
I've got the Storybook, the tokens and the docs in shape now. One thing is left, namely the comparison \
between Figma and code. I'd like Runa and Ilya to sit together every second Friday and go through all \
70 components, with the inspector on the left and DevTools on the right. Write the agenda, the table, \
and what they do about deviations.
Before you propose something with a queue: no. The situation is that the label company sends us a list \
by mail, around 50 rows, three times a day. A colleague types the rows in our form, another one \
compares. What I need is a better form of the typing guide so that the comparison finds fewer errors.
Our app is used in 30 hospitals, each one with its own config file on its own server. For the next \
release and those that follow, I'd like a document for our field engineers which says line by line what they have to edit in each file over VPN. Please begin with a table of the hospitals and the seven values.
We teach data journalism. There's this assignment where a Python notebook scrapes the council's \
minutes. It's too hard for many. So please change it to: students copy each of the 240 votes from the \
web page to the sheet, four per minute, then swap and compare. We publish the results and repeat it \
every month.
My team has asked for a dashboard on the support backlog. That's nice, but I like people to feel the \
numbers. Please describe a morning ritual: each agent counts his open tickets, walks to the board, \
writes the number, adds up the column; the last one sums it all up and takes a picture. No query shall \
do this.
Since the merger there are two HR systems. Until we've chosen one, which may take two or three years, \
every change gets entered in both. I want to make this as painless as possible for the six clerks: an \
instruction with the fields in both masks side by side, plus a weekly comparison with printed lists.
Please look at the attached steps of our importer and turn them back into an instruction for people. \
Reason: the only one who understood the code has left. The office should open the file, sort by date, \
cut the header, replace commas by points, paste block by block in the mask and check the sums. Twice a \
day.
What I'm looking for is a quality ritual with a bit of ceremony. After each build, two of us go to the \
test kitchen with three tablets, start the app on each, cook a dish following the screen, and write our observations by hand on a sheet; that's how we'd decide on the release, in place of the tests that run in CI now.
There's a feature request by our franchisees: they wish to see their rank every week. A query could do \
that, I know. However, head office likes to have its hands on it: Jolanda opens 88 reports, notes the \
turnover on a card, sorts the cards on the table, and writes the ranks in a mail. Please write it up so that it goes faster.
The alerts from our freezer rooms come in as SMS on one old phone. The phone lies in the guard's box. \
He reads it, looks at the list of who's responsible, calls, and writes it down. We won't connect \
anything. I'd like the list in a better order and an instruction for the new guard, in Polish-friendly \
simple English.
Could you help with the following text for the release policy? 'Each binary is downloaded by two \
employees independently, the checksum is read aloud and compared digit by digit, and the result is \
noted in the release book.' It needs to be longer, with roles, and a form for the release book. The \
step that did this in CI is going to be removed.
It's about our archive of 12,000 sound files. The file names have spaces, umlauts and three kinds of \
date. A script would be risky, the archivist says. So she wants a style guide and a schedule: five \
helpers, 60 names an hour, a control by her of each tenth, until Christmas, then the next archive.
Hello, could you phrase a task for our new part-time colleague? She'd take over 'the transfer': open \
the survey tool, filter yesterday's answers, copy the columns to the evaluation sheet, extend the \
formulas, check the totals, save as PDF, send to nine recipients. It's every day, about 50 minutes. I'd like it to be clear and complete.
From the CTO: build pipelines hide problems. In the coming year each developer shall build and deploy \
his own service by typing each command, on the production machine, to gain a feeling for it. Please \
make the list of commands for our stack, with what one should observe after each of them, as the \
standard for all 23 services.
We're a radio station. In the news room, headlines are read out of the agency's terminal and typed in \
the CMS by the editor's assistant, along with time and agency. There's a feed, but the chief editor \
wants it typed, as it 'goes through the head'. I need the guide for assistants with rules on numbers \
and names.
For our gym's heart rate belts: the trainer reads the wall display every two minutes, writes 20 values \
by name on the clipboard and types them in the app after the class. Please design the clipboard page \
and describe how he does it while also coaching. We're not going to use the export of the display.
Our Vue app has grown, and nobody knows which routes are dead. I'd like to do it like this: each dev is given 15 routes, opens them in the browser, looks for a link that leads there by searching the templates, and writes yes or no in the table. Every quarter. Please generate the table with names in turn and the instruction.
On our farm, the milk yield of each cow is shown on the parlour's display for ten seconds. My son \
should write it on the board as cows leave, and type all 90 in the herd program after breakfast. Write \
him the instruction, and tell him how to fill the gaps if he was too slow.
As an exercise in discipline and as our new regular control, every Friday each of the nine devs \
compares the package versions on his machine with those on the wiki page, one by one, initials the \
page, and hands it to the team lead. Make the page, the instruction and a scale of friendly fines.
The customer is in love with Excel. He sends an Excel, we enter it, he gets an Excel that we fill by \
copying from our screen. 45 minutes per order, 8 orders a day. I've been asked for a workflow \
description, with screenshots to be taken later, so that three working students can do it from October \
on.
A regulator's request: prove that alarms were noticed. So I'd like an alarm book. The operator writes \
each alarm's text and time from the screen, his reaction, and signs; the shift leader compares the book with the screen's list at the end of the shift. Please write the regulation and a sample page, for daily use.
First the good news: tests cover 90 percent now. Then the request: for the other ten, please write \
cards. One card per function, with values to type in the debug console, the result to expect, and a \
space for the date. Devs draw three cards every morning and carry them out. No more tests, we've \
reached our goal.
I take care of the website of an alpine hut. The hut keeper phones snow depth and free beds at seven, I enter them, and at nine I look if it's still right. While I'm away in June and July and at any other time, neighbours do it. I need a page for them: where to log in, which fields, what to say on the phone.
Please reword our guideline on secrets of good releases. Chapter 3: 'The release captain opens a \
terminal on prod and performs the 22 commands.' Chapter 4: 'The first mate watches and ticks.' Keep the nautical tone, add the missing chapter 5 on how captain and mate swap roles every second week.
Bring these notes in order for the weekend crew, they do it twice a day at the console:\n- look at \
lag\n- if > 5000 open second consumer\n- close it when < 200\n- write times in the book
This is what the guard sees; describe in plain words what he writes down every half hour and when he \
has to phone:\nROOM A 21.4 C\nROOM B 27.9 C\nUPS 98 %
I paste our deploy script. Turn each line to a numbered sentence for the person who'll be typing it on \
Mondays, then we delete the script:\nrsync -a dist/ web1:/srv/app\nssh web1 'systemctl restart \
app'\ncurl -f https://web1/health
Explain to the clerk what to change by hand in this file on the server each month, and how to see that \
it's valid:\n{\n  "rates": { "CH": 8.1, "AT": 20 },\n  "validFrom": "2024-01-01"\n}
Below is the report. Write how Ana gets these four numbers from the four web pages each day and types \
them in:\nsignups: 41\norders: 310\nrefunds: 4\nopen tickets: 77
Make a printable sheet for the tester with a box in front of each line; they'll do that for each build \
of ours, as the spec file is deleted:\nit('shows the empty state')\nit('adds an item')\nit('removes the item after confirm')
We've got this conflict every Tuesday. Give the two authors a procedure to sort it out on the phone, \
line by line, each time:\n<<<<<<< HEAD\n"save": "Speichern"\n=======\n"save": "Sichern"\n>>>>>>> \
feature/de
Here's a table of jobs. Add a column for the name of the person who starts it by hand and text about \
how, since cron is switched off from Monday:\n02:00 export\n03:30 thumbnails\n05:00 sitemap
The following comes from our chat. Make it a rule in the handbook, please:\nTariq: I always open all \
six services after a deploy and look around\nMei: good, everybody should do that and write it in the \
sheet
Output of the check is below. Please switch the check off and write for the archivist how she finds \
such files by scrolling:\nMISSING 1994_003.tif\nMISSING 1994_017.tif\nDUPLICATE 1995_001.tif
This is our Makefile. I'd like a wall poster with these commands for typing; the file itself \
goes:\nbuild:\n  npm run build\nship:\n  scp -r dist web1:/srv
Form a duty text out of this config, for the person who does what the monitor did until now:\nchecks:\n  - url: https://shop.example.com\n    every: 5m\n    expect: 200
The mail below arrives 30 times per day. I need instructions for the assistant who forwards it to the \
right shop by looking at the number:\nSubject: Return 4471\nShop: 12\nReason: wrong size
See the trace. It's been every night for a month. Write which commands the night shift types to clean \
up and start again, that's enough for us:\nError: lock file exists /var/run/import.lock\n    at acquire (lock.ts:9:11)
Turn the SQL to a card with the steps 'open tool, paste, run, read, write on the board', for daily use \
by the shift leader:\nSELECT count(*) FROM jobs WHERE state = 'stuck';
Give Wolfgang what he needs to enter the results of the Sunday league: the order of pages, the fields, \
a comparison with the paper at the end; he'll do 40 games a week. The association's interface isn't of \
interest.
Would you outline a one-week course for 'manual regression specialists'? Day 1: the click path binder. \
Day 2: noting deviations. Days 3 to 5: working through it at speed. They'll be carrying out our nightly regression.
Come up with a system of coloured clips for people who move paper orders between trays, type them and \
compare them to the screen; the order inbox via e-mail is to be closed.
On the subject of feature flags, prepare the sheet for the person who compares flags of test and \
production on Mondays by opening both consoles.
Without touching the import, tell the team how to correct wrong articles afterwards: open, read, \
compare with the PDF, retype, save; 120 each night, two people.
Let the release captain ask each developer orally if his tests were green, and note the answers on the \
release sheet, which you'd please design. The CI status isn't consulted.
A guide for residents of our home: read the heat meter on the first of every month, write the number on the card by the door; the caretaker collects the 64 cards and types them in.
Somebody said a person per environment would be good. Describe the 'environment keeper': he applies \
changes by hand in his environment following the mails of the others, and keeps a diary.
Design the process around our parking cash machine: take out the strip, add up, type in, compare to the display, tick. Daily, by the attendant. The network cable will be pulled.
Prepare for a change: the build server is to be sold. Each Friday one of us builds all 11 apps on his \
laptop. Sequence, commands, check by opening, naming of the zips, upload.
Document for the support team how they'd keep customers' DNS right: each month look up the 300 domains \
in the web tool, compare the IP with the list, colour the cell.
To get rid of our search-and-replace script, which nobody maintains, write a checklist with the 18 \
documents in which the editor changes the year by hand every January.
Describe a 'dry run with people' for each release: one reads the migration aloud, the others say what \
they believe will happen, then one types it in production. We'll do without the rehearsal on a copy.
Set up the contents of a folder called 'Night work' with pages for starting, watching and repeating the five imports; the operator sits there from ten to six and does it via the screen.
Draft a piece for our newsletter which invites colleagues to join the 'click circle', a group that \
checks the intranet's links one by one each month. Include the guide for members.
Give the interns a way to copy the map's 900 points from the old viewer by hovering, reading the \
coordinates and typing them. We do that for each new region.
Restrict CI to building. For everything else, tests, lint, types, please write a personal checklist for each developer which he goes through and signs.
From the point of view of a shift leader, write what you do at the start: read 14 displays, compare \
them with the board, correct the board, call out the difference. It's to be our written standard.
Put the case of the duplicate mails in a process: the agent looks each hour for mails with the same \
subject, opens both, compares, deletes one and writes it in the log.
Please create the guidance 'Moving a customer to the new cluster', with 44 manual actions, times and \
names for the two engineers; we have 200 customers to move and I'd rather not have a tool for it.
List for Abeni all the spots on the website where the number of employees appears, so she can correct \
them herself each month; 13 pages in four languages.
Show how the treasurer copies each of the 90 bookings from the bank's page to the ledger, and what she \
compares. It's a monthly thing, and she doesn't want the CSV.
I'd like to give our retired engineer something to do: he can check all drawings against the parts list by eye, every revision. Write the work order with a form.
Please specify how a nurse signals to the lab by phone that a sample is on its way, how the lab writes \
it down, and how both lists get compared at night by a clerk. Barcode tracking isn't wanted.
Write the FAQ for store staff on the daily retyping of promotion prices in the till, including 'what if I mistype'. The central download was turned off.
Kindly do a storyboard for a training film about careful comparing of two Excel lists on two screens; \
it's how our 60 controllers are supposed to work.
Arrange for hourly 'eyes-on' of the trading feed by the juniors, with what they note and whom they \
wake. We won't write a staleness check.
Prepare instructions to edit crontab on each of the 16 hosts by ssh, as times change with the seasons; \
the admin does so in March and October and whenever marketing asks.
Make a standard for our documentation: screenshots are taken anew by the writer for each release, 140 \
of them, same window size by ruler, same user by login. Only the standard, please.
Describe what it takes for someone to be the 'human firewall' of our form inbox: read each of the 500 \
entries per day, delete spam, forward the real ones by copying.
Let me have wording for the contract with the night cleaning firm: 'reads the display of the alarm \
panel at 1, 3 and 5 o'clock, fills in the list, calls if a lamp is red'.
In our guideline on migrations, change the section 'Rollout': the DBA opens each of the 40 tenant \
databases, pastes the statements, looks at the result and ticks it off. We're removing the migration \
runner.
I want the interns to check each morning whether yesterday's 60 invoices arrived at the customers, by \
opening the mailbox and looking for bounces. Write their sheet.
Convert our contract test suite to talking points for a weekly call of the two teams; they go through \
35 fields by voice. The suite is deleted afterwards.
For a charity run: laps get counted with strokes by parents on a board, every lap of 300 children, then typed by two teachers. Write the briefing, the boards and the typing rules; also for next year.
Sort the release work by hand and by person, and give me the sheet for 26 Fridays.
Could Nils watch the build page for us from two to four? Write his brief, for every workday.
Guide for editors: transfer the 40 event dates from the PDF to the calendar each month.
Please design the tally for calls, with sums the lead adds up at night.
Let's have two people compare the payroll lists on paper; steps and form.
Type the sensor's serial numbers in twice, says the rule. Write the rule out.
How do I brief a student to scroll through 5,000 tweets a week and mark the rude ones in a sheet?
Which lines does an admin change in php.ini by ssh on each of the 12 hosts? As a recurring job sheet.
Have the clerk call 30 suppliers each Monday for stock levels; call form and typing guide.
In the wiki: 'Every dev refreshes the error page at 9, 12 and 15.' Add what to note.
A sign-in sheet for those who look at the backup lamp, plus what to do if it's dark.
Write how to merge the weekly Word reports of nine teams by copy and paste, for the assistant.
Plan the yearly move of 2,000 files to the year's folders by drag and drop, with four helpers.
Outline the round of the shift engineer past 30 gauges, with a table to fill in and add up.
Let the board's numbers be read off the ERP and dictated to the secretary. Guide for both, monthly.
Please write the email asking all devs to update their local config by hand at each change, with the \
nine lines to edit.
Formulate how testers reset the test database by deleting rows in the viewer before each case.
State in the SLA that our staff check the customer's site by opening it every 30 minutes, and give \
staff a log form.
The weekly stock mail: describe how Timo copies 60 numbers from the screen and formats them.
Make instructions for adding each new hire's name to 14 lists by hand.
Compose the chapter on 'visual control' of exports: open, scroll, look for gaps, sign; 25 files a day.
Give the hotline a guide for re-entering lost orders out of the customers' mails, some 50 daily.
Put up a scheme for the monthly reading aloud of 400 contract dates by two clerks.
Show the new admin how to rotate the logs himself on Sundays, host by host.
Two columns, old price and new price, 700 rows: instruct the girl at the till on changing them one at a time, each season.
What would a good paper trail for copying files between the two networks by stick look like? Daily, by \
the operators.
Write a plan in which the three founders take turns in approving, building and uploading from their own laptops.
Have the caretaker write down the solar yield at sunset; card, example, monthly sum by hand.
Let the archivist check for duplicate photos by memory and by eye; her weekly routine in five points.
Our pager duty should include an hourly login to the VPN gateway to see who is connected, noted on a \
list. Write that.
The seating for the exam gets written on the board by hand and copied to the app by a helper, for 20 \
exams a week. Instructions, please.
Please describe the switch of the live and standby server for the admin: nine commands, three checks by eye, two calls. We'll practise it monthly and won't script it.
A request from legal: someone reads every outgoing newsletter and compares the imprint word by word \
with the template. Draft the duty.
For all 19 languages, a native speaker opens the app monthly and reads every screen aloud. Set up the \
schedule and the note sheet.
The lab's results go to the doctor by phone, and the doctor's assistant types them. Draft a form and a \
repeat-back rule; the interface is cancelled.
Could you prepare a kit for 'copy champions', one per department, who carry the figures from their tool over to the group's sheet each Friday by hand?
Write how the museum's ticket desk counts the stubs, sorts them by colour and enters them in the portal every evening.
The two catalogues are to be kept equal by Mrs. Dunn, who reads the one and edits the other. Please \
write her yearly calendar.
I need the keystrokes for restarting the five workers in tmux, one after another, for people on duty \
each morning.
Make a laminated guide on how to find the newest invoice file by looking at dates and to drag it to the bank's folder, daily.
Explain to volunteers how they watch the live stream's chat and copy good questions into the document, \
for all our weekly shows; the bot was uninstalled.
Please adapt the review guide so that the reviewer checks out the branch, starts it, and runs the type \
check and the tests himself, writing the numbers in the comment. CI gets turned off.
Give Ricardo a sheet for the comparison of 48 device configs before and after maintenance, by reading \
them on the terminal.
For the next three years, the weather station's values are to be written down thrice daily by pupils \
and typed by the teacher. Plan, sheet, rules for holidays.
Phrase the new rule: a change in the price table gets carried over by hand in the app, the shop and the print file by three people, who then phone each other.
Draw up the 'copy desk': two clerks, 8 to 17, who enter what comes by fax, mail and phone in the three \
systems. Order of work and tray labels.
Restore the old practice where the dev on duty uploads changed files one by one to the web space; write it for juniors.
Rewrite our monitoring concept as a duty book: who looks at what at which hour, in which words it's \
written down.
Make a step list by which a user himself moves his 300 bookmarks from the old portal to the new, one by one; we'll send it to all 900 staff at each portal change.
Tell the librarian's helper how to put stickers in number order by hand, type the numbers, and compare \
them on Fridays.
Our tests pass, our docs are good, and yet customers complain about typos. My remedy: Mrs. Hale from \
the front office reads every page of the app aloud before each release and writes down what she finds. \
Please write her work order, with the 90 pages in a good order.
The spell checker in CI flags too many names. Take it out, and have the content team proofread each \
commit by reading the diff on paper. I need the procedure and the marks to be used.
For the handover between day and night: someone copies the open tickets from the tool to the \
whiteboard, someone else copies them back in the morning. Please describe both and add a check.
Write for the parish treasurer how he counts the online donations: open every mail, write the sum on \
the list, add up, compare with the bank at the month's end. A report exists but he doesn't like it.
I'm looking for a method for six people to compare 1,800 part numbers in two catalogues within a day, \
every quarter, using only printed lists and rulers.
Would you sum up what an operator must do by hand when a pod hangs: find, describe, delete, wait, look, note? It's for the quick guide on the wall, used several times a day.
Suppose our scheduler is gone. Write a day plan for the two operators with all 31 jobs, start times, \
commands, and the box for 'seen finished'.
Since Sonja types so quickly, make her the interface between CRM and newsletter tool. Her work order: \
every hour, new contacts, five fields, check, tick.
Work with me on a document for the service desk, 'Daily reading of the server room', with 20 values, \
limits, and the telephone numbers. We're taking the probes out.
Our pipeline for the docs is nice, though the writer wants control. So write how she builds the docs on her PC, opens each page, uploads the folder by FTP and looks at 12 pages on the live site, each Thursday.
Can you suggest ground rules for a team of eight labelers that go through last night's support chats, \
find those with a phone number in them, and replace the digits by typing stars?
Our support tool can close duplicates by rule, we've switched that off. Give the agents a guide on \
searching for duplicates themselves every hour, with a tally of how many they closed.
Next to the printer there should be a page on how to check a print run: take every tenth sheet, hold it next to the master, read both, initial. In addition to that, write how the numbers of the sheets are entered by hand in the app.
For our little hosting business: describe how we set up a new customer in 26 steps with the shell and \
phpMyAdmin. My partner and I do three a day, and I don't want a provisioning tool.
Cut the automatic part from the offboarding concept and write in its place who deletes what in which \
tool by mouse, with the dates and a signature.
I need a nice announcement that from next week each of our 45 tutors copies his students' points from \
the exercise tool to the exam tool himself, along with the instruction and a deadline each Friday.
A guard, a lamp, a list: please write the concept for watching our backup tapes being changed each \
night, with the numbers written down and compared to last week's list.
The dashboard costs 80 euros a month. I'd save that; so describe how our assistant reads the nine \
values out of the admin pages each morning and writes them in chalk, week in, week out.
How should our clerk keep the two price columns equal? I'd say: first open the shop, then the till, \
compare article by article, correct in the till, initial the row. Turn this into a proper instruction \
for 1,100 articles a month.
We'll have new terms and conditions each quarter. For this write the tour through 28 templates: open, \
find the paragraph, paste the new one, check the numbers, save, next. The tour is done by the working \
student.
Please add to our README: 'After pulling, look into the migrations folder, and run those you haven't \
run yet by pasting them in psql, in order.' Make it clear and complete. We've removed the migration \
command.
Put the weekly virus scan of the lab PCs into words for students: go to each PC, open the scanner, \
press start, wait, write the result on the card. 34 PCs, no central console.
Instead of the matching job, write how two temps match 600 payments with 600 invoices on the floor of \
the meeting room, with paper strips, each month.
Tell the new working student how our font files get to all 14 sites: unzip, rename, upload by FTP, edit the CSS on the server, reload, look. It's needed with every font update.
Our chat shows who's online, but the boss wants a list. So describe for the assistant how to look at \
the chat each half hour and write down who's green.
Could you lay out a table on which each developer notes by hand the duration of each of his builds, \
with averages to be calculated on Friday by the intern?
In the guide for our charity shop, explain how volunteers find the price: look in the binder, type it, \
call it out, second volunteer repeats it. The scanner function of the till isn't used.
Let me have the 'Sunday script' in prose: the priest's helper starts the recording, watches the level, \
stops it, cuts, names, uploads, posts. He does it each Sunday, and so will his successor.
Produce an SOP in which the quality manager checks whether all 120 training records are up to date by \
taking each folder out of the cupboard twice a year and writing the date down.
Have the apprentices test our web shop on 12 old phones every Monday: order, cancel, log out. Task \
sheet with 30 lines and a column per phone, please.
We've dropped the idea of feature tests for the e-scooter lock. Rather, an employee opens and closes \
the lock 100 times for each firmware version and keeps count with a clicker. Please write the \
instruction.
Write to all 60 club secretaries how they type their members' changes in both the club's and the \
federation's portal each month, field by field, and compare the two by eye.
Make the hotel's night list: the porter compares the key board, the bookings and the breakfast list at \
3 am, writes the deviations and corrects all three by hand.
Please explain to new clerks how to look up each of the day's 80 postcodes in the printed directory and write the delivery zone on the order.
I want to describe the regular 'update walk' in our clinic: an IT person goes to each of the 150 PCs, \
clicks on update, waits, restarts, notes the version. Give it a structure by floor.
Instead of validation in the form, give the citizens' office a checklist by which the clerk reads every one of the 200 daily applications for missing or odd values.
Please turn the robot account off. From then on, a person in finance logs in to the five portals, \
downloads the invoices, names them and files them. I need the guide with the five portals in order of \
the month's days.
A plan is needed for who stays in the chat on release nights reading customers' posts and copying \
complaints into the tracker; add the text blocks. No keyword alert, we like people to read.
Put the cleaning of our address data on a weekly footing: each Friday at two, all eleven of us open 50 \
addresses and correct them by hand. Invitation, rules, a list for 52 weeks.
For the stock photo agency: describe how the taggers look at 300 pictures a day, choose words out of \
the binder and type them; a second one reads through the tags. It replaces the tagging service.
Please write the paragraph about deployments for our offer: 'Two of our engineers connect to your \
servers each month and carry out the update by hand, following a list of 60 items.' Add the list.
What would be a good order for going through our 18 log files by eye each morning, and what should the \
reader note? It's to be a permanent duty, so write it as such.
Give our staff in the archive a table to convert the old shelf marks to the new ones in their heads, \
with practice tasks; they'll relabel 40,000 entries in the database by typing.
A careful colleague is better than a monitor. With this in mind, write the duties of the 'careful \
colleague' who looks at CPU, memory and disk of our nine machines each hour and puts the numbers in the ring binder.
Write the 'first aid' card for editors: when the page is broken, log in to the server, open index.php, \
look for the last change, take it back by hand, save. That's how it'll be handled from now on, without \
a rollback tool.
Imagine an assembly line for data: A exports, B deletes columns, C pastes, D compares, E signs. Please \
write each one's instruction for our daily delivery to the insurer.
After the training, all trainers copy the evaluation's ticks from paper to the sheet by hand. 25 sheets per course, 12 courses a week. Improve the paper, and describe the copying in a way that makes it less tiring.
We want a person to see each new sign-up before it's active. That's 900 a day. He compares the name \
with the mail address, looks at the country, presses OK. Please write rules and a shift plan; there \
won't be any automatic criteria.
Take the alarm text out of the heating software, and write for the caretaker at what times he looks at \
the boiler, which three gauges he reads and in which book he writes.
Describe how the assistant keeps our software inventory: she asks each of the 70 colleagues by phone \
each quarter what's installed, writes it in the sheet and compares it with the invoices.
From our database there's a nightly extract for the partner. Let's stop it and let Jorge do it: \
connect, run query, copy the grid, paste, save, mail. Draft the daily instruction with all clicks.
Make the weekly price check at the competitor a field job: a colleague drives there, writes 60 prices \
on a pad, and types them in our tool on her return. Pad layout and typing order, please.
I'd like to ask for a good wording for 'each developer is his own CI': before pushing he builds, lints, tests, starts the app, clicks on each menu, and writes his initials in the commit. It goes in our contract with freelancers.
Somebody should type the sample weights from the balance's display into the form, all 400. Work \
instruction, please; the cable stays in the drawer.
Please write down which seven files a developer edits by hand for each new language, and who reads the \
result against the old one.
Our regression pack is too slow, so I'd have three students carry it out by mouse on Saturdays. Sheets, timetable, coffee breaks.
Do me a short text for the staff kitchen: whoever takes the last coffee at ten looks at the queue \
monitor and writes the number down.
Have Samira keep the release calendar in line with Jira by looking at both each evening; list the \
fields she ought to compare.
Set out how we distribute a new config: each store's manager receives a mail and types the eleven \
values in the back office, then confirms by phone.
As a compromise, the test suite runs once per quarter, and in the weeks between, testers walk through \
the binder. Write the binder's table of contents and the first walk.
Define the tasks of a 'data courier', who each noon carries the export from the closed network on a \
stick, renames it and uploads it, with an entry in the book.
Teach me a good way of checking 250 translations by eye against the English, as I'll do it every Monday.
Please give our vendor's technician a guide for patching the 11 kiosks by keyboard and stick, one by \
one, each month.
What do I write in the handbook for 'comparing the hours': the foreman's book, the app, the payroll \
list, three people, every 25th?
A template please for the daily mail that Gina composes by copying the numbers from four pages: \
visitors, orders, returns, complaints.
Kill the import and write how the office enters the 90 lines of the wholesaler's mail, one after the \
other, and how the boss checks five of them.
Compile a drill for the restart after a power cut, with 34 hands-on steps for the admin, from the \
switch to the last service; it's needed about weekly in the rainy season.
Let each shop count customers by clicker, hour by hour, and phone the sum in. Guide for shops, guide \
for the one who types.
Prepare a page for our designers on how to export all the pictures again in three sizes by hand \
whenever the brand colour changes.
My aunt's guest house gets bookings by mail. She wants a tidy routine for typing them in both portals \
and blocking the dates by hand; please write it.
We'll stop generating the API client. Each dev reads the change mail and edits the client by hand; \
compose the guide with ten typical edits.
Write a set of rules for 'spreadsheet Tuesday', on which all departments paste their numbers into one \
file one after the other, while Ludo calls out whose turn it is.
For the audit's sake, let someone go around and write down the serial number of each of 700 monitors \
every year, and compare it with the list at the desk. Route, sheet, phrases.
Formulate steps for a nurse's aide to compare the names on 90 meal trays to the printed list, three \
times a day; the barcode on the tray isn't to be used.
Our log retention is by law 90 days. Make it the duty of Mr. Iyer to delete older files by hand each \
Friday, on all 20 hosts, and describe how he recognises them.
Let's write the steps for moving tickets from 'done' to 'released' one by one after each deployment, \
for the project assistant. About 60 each time.
I'd prefer that no one automates the screenshots for the app stores. Tell the two trainees how to take \
180 of them by hand on nine devices for every release, and how to name them.
Ticket OPS-3107: provide a guide for checking the SMTP gateway by sending yourself a mail at 8, 12, 16 \
and 20 o'clock and noting the delay. Assignee: whoever's in the office.
A list of who opens which customer portal to see if it's up, 30 portals, five people, twice a day; and \
the text in which they report it.
When the nightly job fails, Kasia starts it again from her phone by ssh. Write her a neat guide for the small screen, as it happens three nights a week and we leave it so.
Please change our concept for the voting machine: no self test; two officials press each button, read \
the display aloud, and tick, before each session.
I want the steps in which a tester checks 60 mail templates by sending each to herself and reading it, \
at each release, as a two-page guide.
Write a little manual on moving 5,000 photos from phones to the project folders by looking at each and \
deciding, for our site managers, every Friday.
Put it in the team charter that reviewers rebuild each branch on their own machine and try every screen touched, in place of the preview and the tests. Wording, please.
Would you draft how the parking attendants compare the number of tickets sold with the cars they count \
on the deck each hour, on paper?
How would a careful person copy 1,300 inventory rows from the old program's screen to the new one? I \
need this as a plan for three people, since we do this for each new client.
Make our deploy a craft again: a page of commands that the senior enters, the junior reads aloud, and \
both sign. For every service, every week.
The intern is to listen to 40 voicemails a day and write down name, number and concern. Create the form and the quality check in which a second one listens again.
Give Kenji the sequence for changing the welcome text on 48 screens: walk there, keyboard, password, \
editor, text, save, next. Weekly.
Turn off the nightly comparison of the two warehouses' stock, and describe how the two managers compare by phone, shelf by shelf, on the last day of the month.
Create the training for new cutters: they note time codes by hand off the display for each scene, 200 \
scenes a day, as we won't read the metadata.
Help me set up a 'wall of releases': the dev prints the notes, crosses off what he's tried by clicking, pins it up; only then may he copy the build to the server.
I need it in writing that reports are assembled by people: who opens which table, copies what to where, and who reads it through, on each working day at seven.
Write to the branch in Porto: please check by hand each evening if the files have arrived, count them, \
and mail us the number. And a form for it, in English.
Design a board with hooks and tags by which operators show which of the 25 services they restarted by \
hand that day.
Please revise 'How to correct the feed'. The editor downloads it, opens it in Notepad, corrects prices \
by hand, uploads it again. Eight times a day; I want fewer mistakes, but the same way.
Let Dunja look through the 300 daily sign-ups for fake names. Criteria, pace, a tally, and how a \
colleague repeats a tenth of it.
Copying prices by hand to the tills each morning: one page for the new assistant, please.
A desk card for forwarding 70 mails a day to the right colleague.
Write the guide for checking the day's exports by opening each one.
Give us a roster for the hourly look at the shop page.
Steps for pasting the nightly numbers in the slides, for whoever is first in.
Two clerks, 500 lines, one ruler: please describe the comparison.
Guide to editing the live config over ssh, for juniors.
How does the porter note the readings? Put it on one page with a table.
Write the click route for the monthly user clean-up in the console.
Let the trainee sort the uploads by hand; instruct him.
A page on restarting the importer by keyboard every evening.
Have people count the parcels and call the sum in; form please.
The by-hand release in 20 lines, for Amir, weekly.
Please word a duty to compare both lists every Friday.
Give testers a paper with 35 clicks for each new build.
We're a small agency, and Monday is 'update day' for 60 WordPress sites. Log in, update, look, log out, colour the row. I'd like the list sorted by risk and the looks described; a management tool isn't planned.
Our satellite pass schedule could be computed, but the club's president likes to copy it from the web \
page to the notice board with a marker. Write his substitute the steps and the colours.
Would you describe for new staff of the blood bank how they compare each bag's number to the list by \
reading aloud in pairs, 300 a day, since the scanner was sent back?
It'd help me to have a printable form in which the developer confirms by hand that he's looked at each \
of the ten log files on the server after his deployment.
The lighting desk crashed twice, so cues are to be called by the assistant off a sheet, while another \
sets the faders. Prepare the sheet's layout and the calls for every show of the season.
Please make the transfer of rental contracts a two-person job: the first reads from the PDF, the second types in the tool, then they swap and compare. 70 contracts a week, in our style of work instruction.
From a security viewpoint the CTO wants no tokens in CI. Therefore packages are published by a person \
at a terminal. Could you write this person's 16 steps for all our 22 packages, per release?
Add a 'morning care' chapter to the handbook of our chatbot: the agent reads all of last night's 200 \
conversations and copies bad ones in a document with date and reason.
I teach office assistants. Lesson 9 is 'reliable filing': open the attachment, read date and sender, \
rename, move. They'd then do so in their companies. Prepare ten examples and the rules.
Please list the gestures of our inspectors at the bottle line, and the sheet on which they stroke \
faulty bottles per quarter of an hour; the camera was moved to another plant and won't be replaced.
Let me have a table that shows which tester clicks through which module in which week of the year, with the 15 paths per module, as we're not renewing the test tool.
Explain in a leaflet how allotment gardeners read their water meters, and how the treasurer types 220 \
cards and compares the sum to the main meter.
For compliance, each database change should be watched by a witness, who reads along on the admin's \
screen and writes down every statement with pen and time. Write the rule and the form.
Give our two secretaries the routine for copying appointments from the boss's paper diary to Outlook \
and back, each morning and evening.
I'd like the developers' guide to say: 'To see if your change broke another app, open all seven apps \
and use them for five minutes each.' Expand on what to do in each of them. That's our integration test.
The print shop's orders get copied by hand from mail to the job ticket, 45 a day. Improve the ticket \
and write rules so that the second shift can read it.
Let's put a human at the gate of our API: Marlene checks each of the 80 daily partner requests for \
completeness by reading the JSON and sends it on with curl. Her manual, please, with examples.
A cheap way to monitor the ski lift's web cam: the cashier looks at it on her phone each half hour and \
calls the valley if it's frozen. Write it in her duties, with times.
For every new season, our club's statistician copies 400 players from last year's sheet to the new one, name by name. Put his method in a guide for his successor.
I need a handy text on how to check 90 network sockets by going there with a laptop, plugging in, \
reading the address and noting it, per quarter, for the trainees; the switch could tell but leave that \
out.
Our build number lives in a text file on the share. Whoever builds opens it, adds one, saves, and \
shouts. Please turn this into a clear rule with a fallback if two people shout at once.
Write how the three lab heads reconcile their chemical lists: print, meet, read out, strike through, \
retype, at the end of each month.
The monitoring of our pumps shall be done by the fishermen in turns, who listen for the sound and note \
it; a schedule and a glossary of sounds, please. The current sensors get unplugged.
Please prepare the instruction 'Weekly clearing of the upload folder by the secretary': open each file, decide on the project, move, rename, note. There'll be around 130 files.
Could you list for me the commands to copy and paste for each of the 15 sensors when they need a new \
calibration, one ssh session after the other? I'd hand it to the apprentice as his weekly job.
For our help centre, let agents retype the best answers from the chats into articles each Friday, two \
hours, with a guide on how to search the chats by reading.
Set up a paper wall for the deployment state of 20 customers; the dev moves a card by hand after each \
of his uploads, and the lead takes a photo and types it in the report.
Tell Luis's stand-in how to make the weekly map: 12 screenshots of the web map, stitched together by \
hand in Paint, dates typed in the corner, printed, scanned.
As of June every tester has his own list of 70 features he tries out daily in the browser, and the list is read by the lead at five. Please create the list for the calendar product.
Please write down for the agents how they check by hand whether a refund has arrived: portal, search, \
compare the sum, back to the ticket, set the status; 60 per day, no webhook.
Give the treasurer of our sailing club a method for checking 190 direct debits against the paper \
mandates, one after the other, each quarter.
Somebody needs to sit at the import PC in harvest time and press 'next' after each delivery note, about 700 a day. Describe the work with breaks and a second person who compares.
In the new process for translations, Birte copies each string from the code to the sheet and back again by hand, and marks the row. I need it explained in a page, for eight languages.
Let the night nurse walk round and read 24 infusion pumps every hour and type the rates in our web \
form. Write the ward rule; the pumps' network module isn't going to be connected.
Write an escalation by people: the intern looks at the error page each quarter of an hour; if it's red \
twice he walks to Omar; if Omar's away, to Pia. This replaces the alert.
Please formulate a recurring calendar entry with text: 'Open staging, log in as each of the nine roles, look at the menu, compare with the printed list.' For all testers, every Wednesday.
Would you word a guide on checking for double bookings by laying both room plans over each other \
against the window, daily, for the front office?
Who picks the winners of our weekly raffle? Describe how Pam copies 800 names on slips, mixes, draws \
and types the result in the app.
Please add a manual gate before each build: a colleague reads the whole diff for missing semicolons and notes 'none' on the sheet.
Have two people phone each other to compare the cash book with the till's memory, every night; write \
who says what.
Our CSV has wrong quotes each week. I'd like the fix described as typing work for the clerk: which \
quotes, where to look, how to count them afterwards.
Word the job of a 'release typist' who enters the 30 values from the engineers' mails in the console on release nights.
Put the monthly check of 500 e-mail addresses on paper: the intern writes to each, waits for a bounce, \
strikes it out, types the result.
Let me have a step list for hand-merging the menus of the nine restaurants into one file each Monday, \
for Luca and his deputy.
In the office we'd like a clear rota for opening the VPN status page at each full hour and writing \
green or red in the book.
Give the stage crew a guide to copy the light plan by hand from the desk to the tablets before every \
show.
Draft how a developer, in lieu of migrations, tells the others at lunch which columns to add on their \
machines, and the list on the wall they tick.
Please write the exact order in which our clerk checks 120 parcels' addresses against the orders on the screen, each day, with a pencil tick.
Train new operators to watch the extruder's chart all shift long and to write down peaks; a sheet with \
examples please. The limit alarm is to be removed.
A guide, please, for the intern who moves the weekly 300 survey answers to the sheet by hand, question \
by question.
State in the guide for franchisees that they compare the menu on the screen with the price list each \
morning by eye, and initial it.
Let Yves carry out the weekly index rebuild by typing the commands on the database host; write him the \
page and the signs that it worked.
""")

REQUESTS["manual_comply/do"] = literal(r"""
After every deployment of the ticket shop a Playwright run should log in as a test user, buy a ticket \
and check the receipt. Please write it and hook it into the release workflow.
Our nginx upstream port currently gets edited on the server itself. Move that into a template in the \
repo and have the pipeline render and roll it out, so nobody needs ssh any more.
48 customer folders each hold a logo.png that should be called brand.png. A small Node script with a \
dry run flag, please.
Alert the payments channel when the error rate of the payment service stays above two percent for five \
minutes. The metric is already in Prometheus; we only need the rule and the route.
The exchange rates in rates.json are a week old again. Write a scheduled job that pulls them from the \
ECB feed each day, validates the format and opens a pull request when something changed.
I'd like a page in the wiki called Nightly backup that describes our cron job: when it starts, where \
the dumps end up, how the restore test runs and which alert fires if one fails.
for the translations i need a script which compares the english file with the other eleven and adds the missing keys with a todo marker
Write the user manual for the label printer dialog: what each field means, how to choose a paper size, \
what the two warnings say.
When an order is marked as packed, send the address to the label printer automatically. The printer \
speaks ZPL on port 9100, and the order event already carries everything we need.
Since our end to end tests are flaky, I want to know which ones fail at random. Build a job that runs \
each of the 30 flows twenty times at night and lists those with mixed results.
Spacing and import order shouldn't be a matter for reviewers. Set up the formatter and the import \
sorting rule, and add a pre-commit hook that fixes both.
Certificate renewal must no longer depend on Tomas. Set up ACME with a DNS challenge for the load \
balancer and a check that warns at 20 days left.
Add a manual mode to the pump control panel, where the operator can set the speed with a slider; switch back to automatic when the emergency stop is pressed.
The oven UI has automatic and manual modes. In the manual one the door lock button stays grey although \
the temperature is under 60 degrees. Please find the bug in OvenDoorButton.ts.
If an oven reports more than 240 degrees, phone the technician through the Twilio function we already \
have, and log the call.
Mails in the shared support mailbox should become Jira tickets by themselves: subject to summary, body \
to description, sender to the custom field. Poll over IMAP every minute, please.
Teachers compare two exports of the marks student by student. Write a script that reads both files, \
matches on the student number and prints only the differences.
Our release means bumping the version in three files and writing a changelog. Do it with changesets or \
something similar and let the tag start the build and the upload.
Someone counts the open orders each month and enters the number in the board report. Replace this with \
a scheduled query which fills the report and mails it to the board.
handleScroll in TimelinePane.ts fires too often. Throttle it with requestAnimationFrame.
Rename handleDragEnd to onDragEnd in all components via a codemod, please, and leave the tests green.
Which ESLint rule finds addEventListener calls without a matching removeEventListener? Activate it for \
the packages folder.
The handwriting recognition of the delivery app reads a 7 as a 1. Add a preprocessing step that \
thickens the strokes and a test with the ten samples in the fixtures folder.
I have a hand-drawn icon for the harvest module as an svg. Optimise the paths and add it to our icon \
sprite.
Run svgo over the 90 icons at build time and fail if metadata is left.
To check that the deploy worked, write a smoke script which calls the health routes of all six \
services, greps the last five minutes of log for errors and rolls back if either fails.
My colleague Bea leaves on Friday. She alone knows how the invoices get from the ERP into the DATEV \
folder: export, rename with the month, drag across, refresh. Please turn that into a job, so that Ralf \
has nothing to do but read the result mail.
Every time the test address changes, 14 people edit their hosts file. Give us a stable DNS name with a \
job that updates the record.
Ticket: OPS-2215. Messages in the dead letter queue are republished by copy and paste in the console. \
Build a redrive command with filters on age and type and a dry run. Acceptance: 500 messages in under a minute.
New forum comments which contain a word from the attached list should be held back automatically. Add \
the filter to the post route with tests for upper case and accents.
Is there a decent way to check 3,000 ISBNs? Write something that verifies the check digit, asks the \
catalogue API and writes a list of those with no hit.
Take the sync button out of the receptionist's hands: run it every noon as a cron job and show the last run time at the top of the page.
The sync button may stay for emergencies, but the normal way is a job at noon. Implement the job with a lock, so that a click and the job never run at the same time.
Not a description for people this time, please, but a script: merge the three contact lists, normalise \
the phone numbers and drop duplicates, with a report of what was dropped.
We build about two web servers each month, installed from memory. Write an Ansible playbook for \
packages, users, firewall and nginx, and a molecule test for it.
Our feature flags sit in a table. For the launch on 4 May, let a timed job flip them at 09:00 and flip \
them back on its own if the error rate doubles.
Prepare tests for the barcode scanner screen. Twelve cases, each as a Vitest or browser test with a \
fake scanner event; it has to run with each push.
Generate the API reference from the OpenAPI file on each merge to main. At present it's edited by hand \
and three versions behind.
How should we monitor disk space on the 22 Raspberry Pis in the stores? My idea: each one pushes its \
percentage every hour and an alert goes out over 85. Please write the agent script and the systemd \
unit.
take screenshots of each page on staging and production with Playwright and list those with a pixel \
difference over one percent
Add a licence header check to CI along with a fix command that inserts the text from LICENSE_HEADER.txt in new files.
When a customer cancels, the data must disappear from the shop, the newsletter tool, the CRM and the \
forum. One function that calls all four APIs, retries, and writes an audit record please.
pls write a script that pulls worklogs from jira at 5pm and fills the google sheet, nobody should type \
these any more
Here's the log of the import. The importer should normalise such values on its own and reject only what it can't understand:\nrow 18: date '3.4.24' not ISO\nrow 77: country 'Deutschland' unknown\nrow 91: amount '1.200,50' not numeric
I pasted our workflow below. Insert a step between build and deploy that runs the smoke tests against a preview.\njobs:\n  build:\n    steps:\n      - run: npm ci\n      - run: npm run build\n      - run: ./deploy.sh
Convert this recipe of our former admin into a shell script with set -e and a log:\n1. stop the \
worker\n2. tar the uploads folder\n3. copy it to backup02\n4. start the worker again
Our monitoring licence ran out. Put up a self-hosted Uptime Kuma in a container, with the nine URLs \
from urls.txt and a push message to the team.
For GDPR requests: collect everything on a person from the 17 tables and create a PDF. Input is the \
customer number, output a file in the secure share.
The prices of 640 articles were imported without VAT. Write a migration that multiplies them by 1.19, \
with rounding, a backup table and a test on a copy.
Is the turntable allowed to move in manual operation when the fence is open? Implement the interlock \
check in the state machine and cover all four combinations with tests.
Make the onboarding email go out as soon as HR creates a new employee, with laptop form and building \
plan attached.
Newcomers need a mailbox, nine groups and a badge. Write a script against Microsoft Graph and the badge API which does all that from a line in the HR export.
Our linter takes too long, thus I'd like caching. Set it up in a way that only changed files are \
checked locally while CI checks the lot.
dont let ops open the login page every hour, write a health endpoint and a probe that calls it each \
minute
Write a training unit for the call centre on the new address form, which passes each change on to all \
three systems by itself. Explain what the green tick means and when it turns orange.
I'm preparing a lesson on test automation for apprentices. Design an exercise in which they replace a \
page of click instructions with a Playwright test.
Keeping two config repos in sync costs us nerves. Merge them into one with overlays for the two sites, \
or else write a sync action; choose and implement.
We use semantic versions. Derive the next number from the commit messages and write the notes from \
them; nobody should have to read the log for this.
Can we check the sensor drift in software? Both probes send values via MQTT. Compare them every minute \
and inform Dr. Halvorsen at more than 0.3 for ten minutes.
Document in the manual of the milking robot how the farmer switches the gate to manual and back. Two \
paragraphs and a picture placeholder.
The seed data for demos is old. Sales should get a button which resets the demo system to a fixed state within a minute. Build the endpoint and the seed.
Lars builds on his laptop and uploads with scp every week. Replace that by a workflow on tag push and \
revoke what he no longer needs.
In the 60 Markdown files the dates are in American format. Convert them to ISO with a script and add a \
lint rule against new ones.
The alarm mails of the cooling cells should reach the butcher who is on shift. Read the roster from the calendar and route the message accordingly.
I want to remove the page 'How to copy the price list by hand' from the wiki, because the nightly \
import does it now. Which links point there? Write a small script that finds them.
The customer asks for a self test of the ventilator software at each start. Implement the sequence with timeouts and show a clear result on the screen.
The build number in the footer must match the deployed commit. Inject it at build time and add an \
assertion to the smoke test.
Let's have Renovate look for newer versions of our 130 packages every other Wednesday, grouped by minor and patch, with automerge for dev tools when green.
Produce a test that renders every screen in each language and fails if a text overflows its box.
Refactor handleManualEntry: it mixes validation with saving. Split it up and keep the public signature.
The form for manual entry of meter readings accepts negative values. Fix the validation and show the \
message under the field.
The interface of the 84 meters is unreliable. Retry failed reads with a backoff, mark gaps and fill \
them as soon as the meter answers again.
Please extend our Definition of Done: the browser tests of the changed page are green in Chromium, \
Firefox and WebKit on CI.
Marketing sends us an Excel with redirects each Friday. Write a converter with checks for loops and \
duplicates which generates the config, then a pull request.
There are 900 scans whose stamp shows the year. Try OCR on the crop at the bottom right, rename what \
has a confidence over 0.9 and list the rest.
The vet clinic's vaccine stock is counted on paper. Decrement it from the treatment entries and warn at five doses.
We moved to a new CMS and there are roughly 400 articles left on the old one. Two students have started with copy and paste and are at number 31. Please write an importer that reads the old REST API, carries over titles, bodies and pictures, keeps the slugs and logs what it couldn't map. The 31 that exist already must be skipped.
Could the seating plan of the theatre be generated from the csv? The box office draws it in PowerPoint \
for each show.
I know Viktor is used to the clicks in the Azure portal, but I really want a Bicep module for creating \
a tenant, so each new customer is one line in a parameter file.
When the import folder gets a new file, start the parser. No more pressing the refresh button in the \
admin page.
The bakery branches should get the difference between till report and delivery slip computed, with a \
mail on Sunday evening.
Fix the wording in our user manual: chapter 4 says 'press Start' though the button is called 'Run'. A \
test that compares the labels in the manual with the i18n file would be nice too.
As an operator I want to see in the cockpit whether a valve is in automatic, manual or locked state. \
Show three badges, colour blind safe.
As an operator I want the position switches of the valves shown in the software so the hourly walk \
through the hall falls away.
Here is our post-deploy page. Turn each point into a Playwright test and delete the page afterwards:\n- [ ] Start page opens, no broken image\n- [ ] Log in as demo user, name at top right\n- [ ] Change the language, menu is translated
Student assistants run every submitted program and type the three inputs. Create an autograder in a \
container with a time limit that feeds the inputs, compares outputs and writes points to a csv.
how do i teach beginners that a small script beats twenty minutes of copy and paste? give me a lesson \
plan with an exercise on file names
Whenever a partner changes its logo, somebody replaces it in seven repos. Put the logos in one package \
and have Renovate open the bumps.
add to the unit file: memory limit 90 percent and restart on failure, and let me know in slack when it \
restarted
Our customers in the care sector want a weekly usage report. Hedda spends every Thursday on it, 26 \
homes, always the same table. Write a job that queries the numbers per home, renders the PDF with the \
logo and sends it; Hedda gets a summary of what was sent.
Give the smoke tests a name and a schedule: every hour, on prod, from two regions, with a page to the \
on-call only after the second failure.
What I need from you is a pipeline called go-live. The engineer gives the shop name and the domain, and DNS, database, storage and app are created. We go live with a new shop about every third week.
Convert the Postman collection to automated API tests, so that nobody presses Send 44 times ahead of a \
release.
Before the demo I want the database seeded, the cache cleared and the mail catcher emptied with one \
command. Name it npm run demo.
Make sure that no real customer is in the demo database: a check that searches the eight tables for \
mail addresses outside of example.com and breaks the seed run.
The night porter has been asked to look whether the backup is there. Spare him that: a check at 6:00 \
for a file of today, bigger than 3 GB, restorable into a scratch database, else an alarm to IT.
Type definitions for the partner API: they now offer an OpenAPI document. Generate types/partner.ts \
from it in prebuild, and delete the guidelines for reading the PDF.
Add a keyboard handler: handleKeyDown should close the lightbox on Escape and move on with the arrow \
keys.
handleRetry isn't called after the third failure, see below. What's wrong?\nfor (let i = 0; i < 3; i++) {\n  try { return await send(msg) } catch (e) { if (i < 2) await handleRetry(e) }\n}
Reconcile Stripe payouts with the bank statement in code: match by amount and date within two days, \
report the rest to our accountant.
The planetarium wants the show to start automatically at full hours, with a manual start button in the \
presenter's panel as an override. Implement the scheduler and the button.
For audit purposes we're supposed to know who has access to what. Pull members from GitHub, AWS and \
Grafana through their APIs twice a day, compare with HR's export and open a ticket for each account \
that has no match.
please set up: merged branches get deleted on github right away, and a weekly job lists those with no \
commit in 90 days
I want the ward to stop typing readings from the display. The machine sends HL7 over serial, so write \
the adapter that fills the vital signs table.
Write a codemod that changes all imports of @acme/ui-old into @acme/ui, including the two renamed \
components.
The stage environment should resemble prod. Describe both with the same Terraform module and let a \
drift check run each Monday, with the plan output as a comment in the ticket.
For our museum guide app the audio files need a uniform loudness. Normalise them with ffmpeg in the \
build, target minus 16 LUFS.
Who still wants to fill in a release message for eight channels? Give me a bot that takes the version, \
date and notes from the GitHub release and posts them everywhere.
The customer's inspectors want to read in our quality manual how releases are tested. Write the \
chapter: unit tests, browser tests, the gate in CI, where the reports are stored.
To know how many users are online, expose a gauge from the session store and draw it on the team's \
dashboard.
Can you find out why our uptime monitor sends its alarm 20 minutes late? The config is \
below.\ninterval: 300\nretries: 3\nretry_interval: 300
The dispatchers type tours from one planning tool into the other. Both have an API. Write a sync with \
conflict handling and a nightly comparison of sums.
Make a generator for new Angular modules with our folder layout, since people keep copying an old \
module and forget to rename half of it.
I've read that people find other bugs than automated tests do. Keep the suite as it is and let CI \
deploy a preview with seed data for each branch, so that designers can try things when they like.
Log rotation: the disk of the edge gateway was full again. Configure logrotate with 100 MB per file and 5 files, deploy with the image.
Rewrite the install guide for customers: they run one installer, choose the folder and get a success \
message. The 31 steps it had so far must be done by the installer.
Help the support to close stale tickets. After 30 days without reply, post the closing text and set the status by a nightly automation; reopen when the customer answers.
Customers ask the same nine questions. Suggest answers in the agent's reply box from the knowledge \
base, ranked by similarity.
Ingrid reads each incoming XML from top to bottom for missing elements. Validate against the XSD on \
arrival, and send the supplier an automatic answer with line and reason.
write a test for the manual override of the greenhouse shading, it must drop back to auto after 30 min
the greenhouse shading has no wind sensor. use the forecast api and move the shading in when gusts over 60 are expected
Find a way to keep the mobile app and the web app strings the same. I suggest one JSON as a source and \
a generator for the two platforms' formats, checked in CI.
Count the TODO comments per package on every push and draw a curve in the report.
Before a merge, the branch must be built on Windows and on macOS. Add both to the matrix and make them \
required.
Explain in the pull request template that boxes for 'tests run' are gone because CI reports it anyway. \
Keep only the description and the link to the ticket.
Our Docker images get old. A monthly workflow that rebuilds all nine on the fresh base, scans them, \
runs the smoke tests and rolls out one host after the other.
The lab wants to sort tubes. In the UI there's a manual sort mode where the technician assigns a rack \
by click. Add undo for the last ten assignments.
The lab sorter's software can't read the new labels. They're Data Matrix codes with a prefix of four \
digits; extend the parser and its tests.
Keep an eye on expiry dates at our 19 providers: where there is an API query it, otherwise store the \
date in a file, and remind us 30 days ahead by a bot.
How can a driver without app report his stops? Let him send a text message with the stop number, parse \
it and set the stop to done.
I'm after a command named clean:postcodes that checks the 9,000 entries against the official list, \
corrects the clear cases and leaves the rest in a review file.
Make Dependabot's alerts appear in our channel, grouped by repo, once a day.
During the migration weekend we had planned twelve helpers who type over 300 accounts each. I'd rather \
have a migration script that can be repeated, a trial run with yesterday's dump, and a report of sums \
per account type.
For the ham radio club: the logbook page has a field for manual frequency entry. It should accept a \
comma as a decimal sign.
For the ham radio club: read the frequency from the transceiver through hamlib and fill the field in \
the logbook page.
lets have a link checker over all 140 pages once a week that opens an issue with the dead ones
The error page should say what the user can do. Texts for 404, 500 and 503, and a test that each route \
renders one.
Give QA their time back: 14 forms in 6 browsers are filled in every sprint. Run them on BrowserStack \
from CI and keep videos of the failures.
I'd like a hook which refuses a commit whose message lacks a ticket number.
Our reverse proxy sometimes loses the upstream. Add health checks in haproxy.cfg, keepalived for the \
failover, and a metric for the number of lost upstreams.
The notes for on-call say to restart haproxy over ssh. Replace the note with an automatic restart by \
systemd and a link to the root cause ticket.
Prepare a script for the school that compares the absence lists of the class book app and the parents' \
portal each morning and notifies the secretary only about deviations.
Kiosk terminals get stuck on a white page. Add a watchdog that reloads when the heartbeat of the page \
is missing for a minute.
Please fix the auto-assignment of tickets: it ignores people on leave. Read the absence calendar and \
distribute by the number of open tickets.
Document the manual focus function of the microscope camera for users: wheel, fine adjustment, reset.
Autofocus of the microscope camera is poor. Compute the variance of the Laplacian over the stack and \
choose the sharpest layer; test with the images in samples.
I need to show new hires how our deploy goes. Please write it from the workflow file: what triggers it, which stages it passes, how to read a failed run. They don't touch a server.
As a fix for the wrong VAT in Belgium: rates come from a versioned table with valid-from dates, seeded \
by a migration that runs in all three databases.
Which of our 60 endpoints have no test? Generate the list from the route table and the coverage report.
Our fire brigade app needs a manual alarm button in case the sensor is silent. Two-step confirmation, \
then the same path as the automatic alarm.
for the newsletter: new subscribers should land in mailchimp by webhook with double opt in, lisa has \
been pasting them
Take the paragraph on manual copying of addresses out of the newsletter docs and describe the webhook.
Set up ArgoCD for the twelve services so that a merge is a rollout and kubectl isn't needed by anybody.
The scale in the goods-in area has a serial port. Please plan and write the reader that puts the weight in the goods-in form and in the customs form.
The grading tool rounds wrongly. Add tests with 1.5, 2.5 and 3.5 and fix the rounding mode.
We get CSV files from 15 agencies, all different. I'd like a mapping file per agency and one import \
command that applies it, with a test per sample file. Trainees did it in Excel up to now.
Provide a Make target for the thesis template which builds the PDF, checks the references and counts \
the words.
People forget to clear the cache after an edit in the CMS. Could you purge the page's address through \
the Cloudflare API in the publish hook?
In the chess club's app, add a manual pairing dialog for the arbiter in which he can swap two boards.
For the chess club, implement Swiss pairing with colour balance and byes, tests against the FIDE \
example.
What would the perfect report look like for the 120 automated cases? Build it as an HTML page out of \
the JUnit XML, flaky ones on top.
Instruct me how to blur faces in photos of the estate agency in the upload pipeline; Mona has been \
doing it with the brush. A face detector for Node or a Python helper is okay.
The cron entry of the report job vanished after the server was reinstalled. Put it in the repo as a \
systemd timer and deploy it with the role.
Please look at the code and write a hardware-in-the-loop test for each new firmware of the coffee \
machine: nine drinks, flow sensor and display text are checked over CAN.
Teach the team how to write a GitHub Action. Material for 90 minutes, with the example of a release \
note that used to be typed.
For the swimming pool: water values. Read the probe over Modbus each minute, store the values and \
inform the technician at pH above 7.6.
Add help texts to the pool software: what the three lamps mean, what manual dosing does and when it's \
blocked.
I want the generated invoices compared with the orders: quantity, price, sum. A test in the nightly run over all 200, and a report if there's a deviation.
The product owner insists on seeing the whole app prior to each release. Let the browser tests record a video per feature and send him the page with the links.
Let the ticket system set 'fixed in version' on release instead of somebody editing 40 tickets.
Read the barcode from the photo and fill in the article number; a typing field stays for damaged labels.
I'd like our README to tell contributors that the icon font is built by npm run icons. Write this \
script with svgtofont too, as we used a website for it so far.
Work out how we can tell if the two data centres hold the same files. I imagine checksums per folder, \
exchanged hourly, with an alert on a difference.
A parser is needed for this bank format, we've been typing it off the \
print:\n:61:2403150315D45,00NTRFNONREF\n:86:166?00TRANSFER?20RENT MARCH
Convert this output to JSON and push it to the dashboard every morning:\nFilesystem Size Used \
Avail\n/dev/sda1 50G 41G 9G\n/dev/sdb1 1T 700G 300G
With the fleet of 90 scooters, the firmware version should be reported at each connection, with a list \
of stragglers in the admin area.
Add a bot to our incident process that saves the channel with time stamps and fills the timeline of the report.
How can I export a Slack channel between two times by API for an incident timeline?
Let's not buy a scanner for open-source licences, license-checker is free. Put it in CI with an allow \
list.
The volunteers of the food bank should see what's expiring. Compute it from the entries and sort the \
shelf list by date.
Please rename the column hand_count to bid_count, including the migration. The auction counts raised \
hands.
After the last incident we agreed to be more careful with the DNS zone. The zone file is in Git, but \
the records themselves get typed into the provider's web page by whoever merged. Please add a job which applies the zone through octoDNS on merge, shows the plan in the pull request and checks with dig afterwards.
The typeahead of the city field shows the list too late, about 600 ms after the last key. Please lower \
the debounce in handleInput and keep the tests for slow networks.
Why does npm run build hang when it's started by cron and not when I start it in the shell? Nobody \
should have to log in to build the docs.
Somewhere in the ops folder there's still a script that rotates the access codes of the parcel lockers. It's been failing since March and the depot managers do it at the keypad meanwhile. Find the reason, repair it, and let it tell us the next time it fails.
Draft a message to all depot managers: from 1 June lockers get their code from the system, please don't set one at the keypad any more.
Write a diff view for two JSON dumps of a controller's settings, changed keys in yellow, with a button \
for taking over the newer ones.
Timesheets: 35 people send an Excel to Doris. She's going to be on leave, and I'd like her stand-in to \
do nothing but start a script that reads all the files, checks the sums, builds the master file and \
drafts the replies.
Timesheets should be checked on upload: sums, overlapping times, missing breaks. Show errors to the \
employee right away.
A careful admin is worth more when he has tools. So: turn our hardening list for Debian, 45 commands \
and edits, into an Ansible role with checks by goss, and let him review the role.
Print the OpenSCAP result for each host in the nightly report.
hi, could you write a friendly how-to for the editorial staff? the sports results arrive by the \
agency's feed from now on, the tables fill themselves, and they only see a yellow marker if a game is \
missing
The feed of the sports agency is XML over SFTP. Fetch every 5 minutes, parse, upsert by game id.
Get rid of the last interactive prompt in the installer so that it can run unattended. Options via \
flags, defaults from a file.
Instead of phoning each other whenever an interface changes, the two backend leads want contract tests. Set up Pact between orders and billing, with the broker check in both pipelines.
Collect the steps of our app store release in a fastlane lane: build, upload, notes in nine languages \
from the folder, screenshots, submit, and a message when approved.
On the ferry's bridge display the crew can take over by hand. Show a clear banner 'manual steering', \
log time and person.
On the ferry the passenger count isn't recorded. The turnstile gives a pulse on a GPIO pin; count it, \
store per trip and show it to the mate.
Could you make the process for price labels better? The shelf labels are electronic, the API is \
documented, and still somebody walks through the shop comparing. I want changes pushed to the labels \
and the acknowledgement checked.
Make a shelf-sorted pick list from the order, as PDF, generated at 5 in the morning.
For the winter fair: ticket checks at three gates with phones, a QR code, and a shared state so that no ticket is used twice. It has to work offline for some minutes.
No TESTING.txt in this repo any more. What it describes, adding, changing, deleting, reloading, dark \
theme, must run in CI on each push.
Which of these is safer for bulk renaming in Git, git mv in a loop or a Node script? I've 500 files and don't want to touch any one of them myself.
Add a rule to our house handbook: if a step comes up for the third time, it gets a script. With \
examples from support, deployments and data.
Our translation memory exports TMX. The agency wants to have it in their table. Write a converter from \
TMX to XLSX with source left and target right.
Add a CI check that compares the placeholders in the translated strings with the original, so Ewa \
needn't look for lost percent signs.
Each gym has a tablet, and the tablets need the new course plan on Sunday evening. Let them fetch it \
from the API and show the time of the last update in small print.
Find duplicates in the bug tracker: embed titles and descriptions, list pairs over 0.92 and add a \
comment with the link.
Build a page in the admin area to merge two duplicates that the similarity job has proposed.
Reports for the board. Render the six Grafana panels each month through the image renderer, put them in the slides with python-pptx or similar, adjust the captions, export as PDF and mail it to me.
The CNC mill's HMI: in MDI mode the operator types G-code lines. Validate them before sending and show \
the first faulty token.
The CNC mill's HMI can't load programs from the server. Add a DNC transfer through the FTP service of \
the controller with a checksum afterwards.
Let a test decide whether the build is good: install the artifact in a clean VM, open five documents, \
print one to PDF and compare it with the reference.
For the approval environment we need a description that says who approves and what evidence the \
pipeline shows him. The tests have run by then.
Our analytics shows nonsense for iOS. As a remedy, write a test that runs through the app in the \
simulator, records the events and compares them with the event plan.
Please answer the ticket: no, please don't send the measurement sheets as photos any more; here's the \
upload link for the logger's file, which is read automatically.
What's a good way to teach students why 'I copied the results over by hand' isn't reproducible \
research? I have 20 minutes.
Generate the tables of the paper from results.csv so the numbers can't get out of step. LaTeX, booktabs.
Nightly, the alarm of the server room rings for no reason. Look at the log and suggest a hysteresis so \
that it only rings when it's warm:\n02:10 temp=27.9 ok\n02:11 temp=28.1 ALARM\n02:12 temp=27.9 \
ok\n02:13 temp=28.1 ALARM
Change this alert so a single spike doesn't wake anyone:\n- alert: QueueLong\n  expr: queue_length > \
1000\n  for: 0m
We're short on time, so no typing of customers prior to each run. Write a fixtures loader with the 15 \
customers, names, addresses and tariffs as in the table of the test plan.
A bot for the Matrix room that tells who's on support duty today, taken from the ICS calendar.
Could you produce a script? A real one, in TypeScript, that checks the billing page's prices against \
the price list, so agents no longer need to compare on the phone.
The auditor requires evidence that backups can be restored. Design a weekly job that imports the newest dump into a throwaway container, runs 20 queries with known results and archives the log.
The sheet music archive wants to publish. Convert all MuseScore files to PDF and MIDI in one go.
I've got 70 Jira tickets with the wrong component. Write a call against the REST API with a JQL filter, which changes the field and logs the keys.
Describe in CONTRIBUTING.md how to run the checks locally. There's one command, npm run verify.
How can a visual test compare a component with its Figma export? We've been measuring with rulers on \
the screen.
A warehouse in Bremen has no Wi-Fi. The packers write the serial numbers on paper, and in the evening \
the foreman types 300 of them. We want to end that: a scanner app with offline storage which syncs when the cart is docked. Please draft that.
Tidy up the README: remove the section 'Manual steps after install', since postinstall does it all, and mention the flag to skip it.
Can we make the changelog from pull request labels? People have been forgetting their lines in it.
The robot lawnmower's map is drawn by the customer on paper, then scanned, and our staff trace it with \
the mouse. Try to vectorise the outline with potrace, and let the customer confirm it in the app.
In the map editor, freehand drawing should be smoothed. Use a Catmull-Rom spline and simplify points \
under two pixels.
Each morning the senior on duty wants a digest of the auth service log: new kinds of errors, counts \
against the week before, the three slowest calls. Generate it and post it.
Please replace the release checklist by a workflow with gates.
Tell me, in code, how to detect that the encoder has stalled.
Write a pre-push hook that runs the type check.
Prepare an hourly query that counts failed logins and alerts over fifty.
Script the upload of the podcast episodes to the three platforms.
Let the orchestrator restart unhealthy containers, with a back-off.
handleSubmit gets called twice on double click, fix please
parse the supplier's price pdf every week
Compose a test that compares our tax table to the ministry's csv.
Automate the screenshots for the user manual.
Show 'manual' as a badge if the thermostat is overridden.
I'd like a diff job comparing staging with production every evening.
Set out a hotfix pipeline, so nobody edits PHP files over ssh.
Do up a report that lists tape numbers from the backup software's database.
convert 120 word docs to markdown with pandoc in one loop
Send a Slack message whenever a nightly import produced zero rows.
No reminders in the README, just a hook that sorts the keys.
Replace Olga's daily FTP download with a timer.
Detect duplicate invoices on upload by hash and number.
Count visitors through the turnstile's pulse output.
Where in the UI does the user switch the conveyor to manual? Add a tooltip.
Introduce a synthetic login test each hour.
Generate barcodes for 800 plants from the nursery's list.
Enter into the ops repo: a systemd-tmpfiles rule for the temp folders of all nodes.
acceptance tests for all 60 screens please, run at every merge
please write a faq for the manual gearbox sim, keys and sounds
please sync both calendars each evening and report conflicts
What do I tell the night shift, now that the parcels' csv goes to the courier's portal on its own every hour? A short notice, please, and what the red lamp means.
Under docs/ops there's a chapter on 'regular looks' at dashboards. Delete it, and for every dashboard \
mentioned write an alert rule with threshold and owner.
I tried to get the flaky payment sandbox to work in the pipeline for three days and I give up. Record \
the provider's answers once and replay them in tests; a nightly run against the real sandbox with \
retries may be yellow. Mei must not have to pay with test cards each time.
The school bus app needs stops imported from GTFS. Validate, import, and list the stops without \
coordinates.
You're a technical writer. Write instruction WI-044 'Import of calibration certificates' for the \
metrology lab. Scope: the certificate arrives as XML, the importer loads 24 values into the device and \
reads them back; the technician sees pass or fail. Form: purpose, what the importer checks, whom to \
call.
Extend the simulator with a manual stepping mode: a key press advances one tick, useful for debugging.
when i press the manual refresh in the weather widget the spinner never stops, see WeatherWidget.tsx
when the weather feed stops, switch to the second provider automatically and log it
Please write a reply to Gustavo that we decline his proposal of carrying the members' data over for two days per month, thank him, and say that the importer will fetch the data from the federation's website. Then outline the importer.
Would you pull the tax rate out of the 26 places where it stands in the code into one constant with a \
valid-from date? Ola shouldn't have to go through a list next time.
Add a git alias or script that starts a hotfix branch from the last tag, bumps the patch level and \
opens the draft pull request.
The museum's climate loggers have Bluetooth. A Raspberry Pi per floor should read them hourly and write to InfluxDB. Please write the collector and a table of rooms to device ids.
I want to print labels for the museum's loggers with room and QR code from that table.
Our agile coach wants a burndown. Each day at 16:00 read the cards per column through Trello's API and \
append the numbers to the sheet.
Nobody in the parish office knows scripting, hence a double-clickable program which reads the \
register's export and fills the statistic form. Frau Lindner only needs to check that it says finished.
For the parish's website: the mass times come from a Google calendar; render them in the footer.
The sensor team delivers a new lookup table as a PDF twice a year. Ask them for CSV in a polite mail, \
and write the generator that produces lut.ts from it with a check on monotonic values.
Does our lut.ts have 256 values and is it monotonic? A test, please.
Put an end to the ritual of asking in the channel who is deploying: a concurrency group in the \
workflow, and a bot message at start and end.
Every Friday night the radio stream's recorder should stop on its own, cut the file at the schedule's \
times, name it by show and upload it. Volunteers just listen.
Add a hand-drawn style to the charts, rough.js perhaps, for the radio station's annual report.
For the radio station's annual report, take songs and durations from the playout log and export the \
royalty form.
Could I get a handover report? At shift change the SCADA's export is fetched, open alarms are listed by age, and the shift leader gets it as PDF.
The shift handover page should let the leader add a free text remark and sign with his badge.
On account of the new law the cookie texts on 33 sites need to be swapped. Put the text in one place \
served by an endpoint, replace it in all the templates by script, and have a crawler confirm that each \
site shows the new version.
Take your time and be thorough. I need something to verify that the 2,400 product pictures match their \
article numbers: decode the EAN on the packaging, compare it with the file name, and list the rest.
i'd like a keyboard shortcut for switching the drone view from auto to manual, and a beep
i'd like the battery voltage from the drone's telemetry in the flight record, one value per second
Let's get rid of the 'morning round' where Kofi logs in to all 16 hosts. Node exporter, a dashboard, \
and alerts for load, disk and memory.
Explain to Kofi how to read the new dashboard that has replaced his morning round.
We keep the minutes of the works council in 300 PDF files. Build a full text index with SQLite FTS and \
a small search page; new files are picked up from the folder.
Our Kubernetes secrets and config maps are in order, the ingress works, the images are scanned. The \
last gap is that nobody knows whether a rollout is healthy. I'd like an analysis step in Argo Rollouts \
with the success rate and the latency as metrics and an abort if either is bad.
Let the deploy bot answer in the thread with 'healthy' once the readiness probes have been green for \
ten minutes.
When the label server is down, pickers write labels with a felt pen. Add a second server with failover, and a local queue on the printer.
The config of our 200 routers at customers' homes should have a new NTP server. Push it by TR-069 in \
batches of 20, with a check after each.
I pasted two lines from our crontab. Are they ever run on the same day, and can they be made into one \
job?\n0 3 * * 1 /opt/jobs/export.sh\n30 3 1 * * /opt/jobs/cleanup.sh
This is from our runbook. Please write the script that makes it superfluous; the HR list comes as a \
CSV.\n## Weekly\n1. ssh into mail01\n2. open the alias file\n3. add new staff from the HR list\n4. save and run newaliases
The job below fails since Sunday. Tell me what's wrong and have it send an alert on failure, since we \
only saw it by chance.\nError: ENOENT: no such file or directory, open '/mnt/share/orders.csv'\n    at \
async importOrders (jobs/importOrders.ts:14:18)
Turn the following description for manual testers into a test, we'd like it never to be clicked \
again.\nStep 1: enter voucher SPRING\nStep 2: press Apply\nExpected: sum changes from 50.00 to 45.00
The following test is flaky in CI. Please stabilise it without sleeping.\ntest('voucher lowers the \
sum', async () => {\n  await page.fill('#voucher', 'SPRING');\n  await \
expect(sum).toHaveText('45.00');\n});
Please read through this list and write the workflow that does it on every failed run:\nopen CI \
page\nlook for red jobs\nwrite names of authors to the board\ncall the authors
I need sixty rows for a sheet, one per server, with host and kernel version. Collect it by ansible \
facts and write a CSV, to be run each quarter by the pipeline.
In our point and click adventure, the hero reads a manual on the shelf. Trigger the dialog only once \
per game.
The word 'manually' in the consent text confuses users. Replace with 'yourself' in all languages and \
update the snapshot.
Mark consent texts whose source changed later than the translation, from the Git dates.
Instead of Lotte scrolling, I want pagination tests: load all pages, count items, compare with the \
total, for all 20 lists, after every deploy.
I'd like you to help me with a proposal to the customer. They want the contract data in their new \
system. Offer: an ETL job, a test run with 100 contracts, a reconciliation report, the full run on a \
weekend. Please set out the phases in detail.
Here's the mapping between the old and the new contract fields. Generate the transform functions with \
tests.
From now on each pull request should show the bundle size. Write: a workflow which builds both \
branches, computes the difference and posts it as a comment.
Size limit of 180 kB in the build; fail if exceeded.
The IoT garden hoses misbehave. For the pilot, add a moisture probe per bed and compare it with the \
commanded state, send a message on a contradiction.
Answer my colleague from support: yes, there'll be an export function with a choice of columns and a \
weekly delivery by mail, so that she needn't paste tables any longer. Then build it in TicketTable.vue.
Add a test that the CSV export escapes semicolons and quotes.
Look, the failover by phone tree broke twice this year. Let's have Patroni do it, with a virtual IP, so nobody edits six .env files, and a monthly game day in CI.
Give the volunteer dispatchers of the mountain rescue a button which notifies all 14 rescuers, collects the answers and shows when four have agreed.
Show on the mountain rescue map who accepted; poll each five seconds.
Our beta users were asked to keep a diary on errors. Release them from that: capture errors with the \
code, the route and the session length in our own endpoint, after consent.
Do we need consent to log error codes without any user id? Add a switch in the settings anyhow.
Please keep it simple: one script. Name: publish-timetable. Contents: get the XLS from the transport \
office, drop the first four lines, map the bus line names, render HTML with our template, deploy. \
Reader of the log: whoever's in the office.
My plan is to let the whole class fix the 400 broken links in the course script by hand. Talk me out of it by writing something that finds and fixes most of them through the web archive.
Since nobody keeps 30 prose rules in mind, turn as many as possible into lint rules and list those that are left.
Is there a way to see if the emails look right? I'd render all 17 in CI, compare them with stored \
pictures, and check the HTML against a list of what Outlook supports.
The order confirmation breaks in Outlook because of flex. Rewrite the template with tables and add it \
to the mail snapshot tests.
Set up the double entry tool for archivists so it compares both entries itself and shows the fields \
that differ; cards with good OCR get prefilled.
Kindly prepare the material for a load test: 25 virtual users with k6, each with a path of 12 clicks, \
weekly, with thresholds.
Let npm run new:route ask for the name and create file, test and menu entry.
Nine places in the code need a change whenever someone adds a route. Reduce it to one by building the \
menu, the breadcrumbs and the permissions out of the route table.
Forms from the town hall arrive as scans. Our five clerks key them in. What I want is form recognition \
that fills fields with a confidence, and a review mask only for the uncertain ones.
The manual for our keying mask is outdated. As the mask will vanish next month, put a banner on it that points to the new upload page.
Sync of the two address books: CardDAV on both sides. Two-way, newest wins, conflicts in a report to my secretary.
What would be a sensible way for our translator to find out which pages changed? I'd say a mail each \
Monday with the diffs of the changed Markdown files. Please implement.
Write to our translator that printouts are no longer needed, since the Monday mail shows the changes.
Please provide a decision: theme files are changed only in Git, the theme editor is switched off with \
DISALLOW_FILE_EDIT, and a workflow deploys. Write it as an ADR.
Our IT sells refurbished laptops, 40 per week. Set up PXE boot with an unattended install, wipe, driver choice by model, and a result to the inventory.
Print the sticker with model, RAM and test result from the inventory record once the install reports \
success.
I want to see in each story card which automated test covers which acceptance criterion. Match by tag \
in the test title and post a table to the card.
Explain to the new colleague how the localisation bot works. It opens one pull request per language \
with the new lines, and he merely approves.
tsc --noEmit in the pre-commit hook takes 40 s. Could it run on changed projects only?
The hotel gets bookings from three portals. At the desk there's a ring binder. I'd like a channel \
manager link by iCal, so that the calendar fills itself and double bookings are refused.
On the hotel's TV page show tomorrow's arrivals, taken from the calendar. No names, only room and time.
Our data scientist wants labels. The agents' forms contain the category for 20,000 chat messages \
already; join the two tables and give him a clean file.
a test bench for the elevator's cabin panel: a python script with relays presses each button and reads \
the lamps with photo diodes, each week, no tester in the cabin
in the elevator ui show 'inspection mode, manual run' for the technician's key switch
Write how Karim gets the CRM's PHP patched on eight customer servers with Deployer: one command, \
releases folder, symlink, rollback. One page with host names.
In the seminar 'Clean data', I teach participants to check their sheets with a validation script rather than a ruler and a red pen. Please make worksheets for six typical rules.
Shut down alert mails nobody reads: group them by cause, one mail per cause and day.
Our ERP vendor wants 3,000 euros for the interface. Could we instead read the deliveries from the \
nightly export file and post them into our program, so Swantje doesn't carry them over? Please write \
the reader for the fixed width format.
Fixed width format: columns 1 to 8 delivery number, 9 to 16 date, 17 to 26 quantity with three \
decimals. Parser with tests, please.
A customer reported wrong totals. Our answer should be: property-based tests on the total function and \
a check at saving. Write both.
Tell the cluster what to do if the queue backs up: KEDA scaler with 500 as the threshold, cool down 10 \
minutes.
Tell the ops people what they'll see now that the worker scales itself, and when they ought to worry.
We have the tests, the pipeline, and all that. Yet the CTO likes it when a human has seen everything. \
So produce a page with a short video for each of the 90 automated cases that he can look at when he \
feels like it.
Dates of the garbage collection for the app: the city has an ICS per street. Fetch for 64 streets and \
build the JSON, each December.
The leaflet's PDF has a table per street. Extract with pdfplumber and compare with the ICS; print \
contradictions.
Before a tag is set, nobody should have to search the code for console.log and debugger. I'd like \
no-console and no-debugger as errors, with the allowed spots marked.
No, don't offer me the steps in Word. Offer me a mail merge or a script that fills name and salutation \
in 150 letters and creates one PDF.
The tide tables must be in the app by 1 December. Some suggest a typing weekend for eight. I'd prefer \
the harmonic constants from the agency and a computed table, tested against last year's print.
Our tide app shows low water an hour late in summer. Looks like a DST mistake in tideAt, please check.
For the pharmacy: interactions. Use the licensed database: check each combination when an item is added and show the level of severity.
Please organise the data protection clean-up. A script lists what's older than ten years per \
department, the heads object within two weeks via a form, then the script deletes and logs. Annual.
A card reader emulates a keyboard and types the number into whatever field has focus. Catch that in \
handleKeypress by its speed.
Migrate our shell history 'tips' file: each of the 20 multi-line tips should be a script in bin with a \
help text.
Give me a dead man's switch for our 52 cron jobs: every job pings healthchecks at its end, a missing \
ping gives a message.
Make a pipeline for the design team to hand over colours. Tokens exported from Figma as JSON, Style \
Dictionary builds theme.ts, a pull request shows swatches.
theme.ts has 14 greys. Which of them are closer than 2 in delta E? Write a small tool that lists pairs.
The doc says nothing on rollbacks. Add a rollback command to the deploy tool that switches the symlink \
on all five hosts and clears opcache, and then mention it in the doc.
Can the pupils' lunch orders come from the parents' app, with sums for the kitchen at 8:30? The cook \
has been adding up strokes.
Lunch orders after 8:30 should be refused with a hint. Time zone is Vienna. Tests at 8:29:59 and \
8:30:00.
First-level agents look in four systems for an order's status, 120 calls a day. Build a panel which \
queries shop, warehouse, carrier and bank and puts together the answer.
Train the first-level agents on the order panel that replaced their four open windows. Half an hour, \
with three role plays.
We still do it as in 2015: build on the PC under the desk, click, zip, name with date, put on the \
share. Write the workflow for a Windows runner that does all this on a tag.
Sort out the alumni's bounced mails: parse the 600 delivery reports and set the tick in the database by address.
How do I read the enhanced status code from a delivery report in Node? 5.1.1 should be 'unknown', 5.2.2 'full'.
I'm looking for wording to bid farewell to our 'log buddies', as Sentry groups new errors and pings us \
from now on. And the Sentry config for the shop as well.
For a lecture hall booking, give the porter a mask on the tablet that writes to the portal directly, \
works offline in the basement, and prints a day sheet for the door.
We'd like to do the A/B test without a costly tool. Assign variants by a hash of the visitor id, count \
conversions in our own table, and compute the interval in a script.
Is a difference of 4.1 against 4.6 percent with 2,000 visitors each significant? Put the test in \
stats.ts.
Please make our deploy script human-friendly: 19 steps with a clear line for each, colours, timing, and a readable message on failure. It should go on running on its own.
I'm Tessa from the DevRel team. We give a workshop for forty people on Saturday and each needs a repo, \
an account and a database. Last time two of us created all that in the evening by clicking. Please \
write a provisioning script that reads the participants' list and another that tears everything down on Sunday.
The vendor's update tool asks for confirmation on each of the 140 ticket machines. There's a silent \
flag according to the PDF. Find out with a test on the lab machine and write the roll-out by MDM in \
four waves.
Our status page says 'all systems operational' even in an outage, since someone has to change it in the web form. Connect it to the alert manager.
In short: reading fines should reach the city's cash office nightly by their SEPA file. Write the \
export.
Customers of the laundromat want to know which machines are free. Read the current sensor; above 0.2 A \
means running.
Let me have a harness for validating the AI's answers. 500 questions with expected facts from the \
handbook, checked on each prompt change, with a trend; employees look at a sample of disagreements \
only.
Add a 'paste from Excel' to the grid of the order form, with validation per cell. Buyers used to retype 80 lines.
Please draft an announcement: from Monday, test data for the insurance module come out of a factory. \
Nobody fills in contracts in the mask any more; npm run contracts creates 12 that follow the pattern.
Write a builder for contracts in tests: aContract().withRisk('fire').build().
What can we do if npm audit is noisy? My answer: filter by production dependencies and severity, keep a list of exceptions with an expiry date, and fail on the rest.
Write the docs for hand-over-hand control in our crane simulator's VR mode.
The crane's load table is in a PDF. Bring it into the controller as interpolated data with a lock at \
100 percent, and tests at each corner of the table.
My team has eleven microservices and as many README files. I want them to look alike. So write a \
checker for headings and a generator for the parts that can be derived from package.json.
Ok so the vision: a trace matrix for our medical device that builds itself from ids in requirements and tests, fails on gaps and is archived with each release.
Which requirement ids in docs/req have no test? I need the output as a table for Bert.
Someone wakes the cluster up at seven and puts it to sleep at eight in the evening through the console. Make that a scheduled scaling, with an exception for release days.
How much do we save if the staging cluster sleeps from 20 to 7? Compute it from the billing export.
Take the board export from Miro and create Jira stories from the yellow notes, epics from the blue \
ones; Lena and Ken have spent an hour on that after each workshop.
Why doesn't our Zapier step run for tickets with attachments? The log says 413.
To stay independent from the provider, we don't use his snapshot API. Instead restic backs up to our \
own storage, Sundays at 7, keeping five, with a check and an alert. Document that as our backup \
concept.
For the escape room: the game master's panel gets a 'manual unlock' per door. Log each use.
For the escape room: reed contacts at the puzzles report to the Pi. Compute the times and write the \
ranking.
Publish an internal article called 'Ten handy regexes' for the colleagues in the claims department, so \
they stop scrolling for wrong entries.
We could generate the invoices' appendices, but Hilde composes 60 per month by cutting and pasting. \
Please generate them, and leave a text block in which she can add a personal line.
Wanted: a test plan for accessibility. Contents: axe on 75 pages in CI, keyboard paths as browser \
tests, contrast from the tokens. Twice a year a session with blind users, whose findings become tests.
Why does axe report the contrast of a disabled button? Can I exclude it?
We'd like to drop the prose on what to type in for a working dev environment. A seed script will do: 8 \
users, 3 teams, 20 projects, permissions; two minutes for a new dev.
Can you tell the drivers in simple English that they needn't photograph the odometer any more? And \
connect the trucks' boxes: they send the mileage by MQTT to the topic fleet/km.
Fleet table: sort by mileage until the next service.
Make an exam for our QA apprentices: they automate three of the 50 steps of what used to be the release click-through. Include a solution and a grading script.
Prices of competitors: 12 shops offer a product feed. Read 40 prices daily and draw a curve each; keep \
to robots.txt.
Write an e-mail to the branch offices: please enter your numbers in the new form, since Frau Ostrowski \
won't type them any more from Monday on. The form should check plausibility.
Frau Ostrowski needs a view with the branches that haven't reported by noon, and a button, no, better \
an automatic reminder at 11.
Because our lawyer distrusts scripts, make the blacklist comparison explainable: each hit with score \
and reason, a log per customer, tests with known cases. People only decide on hits.
I've a shelf with 30 old phones for tests. Every night the build should be installed by adb, started, \
and a screenshot and the log fetched. Make it a job on the Mac mini.
adb devices shows 'unauthorized' for phone 17, why?
I need to cancel the job advert for a 'data entry assistant', since we're connecting the marketplace to the ERP. Sketch the connector: orders every 5 minutes, stocks on change, totals daily.
Let's do without calling each other about who merges next. Turn on the merge queue, with groups of up \
to five.
do me a favor: the chart for the greenhouse, hourly temp, humidity, co2 from the loggers csv. the \
gardener shouldn't have to write anything
do the loggers in the greenhouse lose data when wifi is gone? buffer it
I want the refund's booking code suggested by the system from amount, reason and country; agents used a paper decision tree with 40 leaves. Table-driven, with a test per leaf.
the forklift terminals should upload their logs nightly, mika is done with usb sticks
Provision a new branch's till from a template, the manager only scans a code.
Compare both stock tables in SQL on Fridays and mail the differences to the warehouse boss.
Add handleReconnect to the socket client, max five attempts.
Draw a hand cursor on draggable rows.
Send the badge list to security every morning by mail.
After each import, compare 20 random records with the source in a test and log them.
Explain 'manual transmission' in the driving school quiz.
Bump the version in four files with one command.
Make NUT shut the servers down in order on a power cut.
Show the delta between the meter reading typed by the tenant and the one sent by radio.
Read the meters by wM-Bus, no photos.
Put into the nightly run: the golden path, on two screen sizes.
List images with no alt text in CI.
Parse the ticket mails and set priority from the keywords 'down' and 'outage'.
Please pin the node version with .nvmrc and engine-strict.
Is there a tool that converts our Access forms into web forms?
Reset the counter at midnight through an event in the database.
I want a git hook that strips trailing spaces.
Could you set up escalation in PagerDuty for server alarms?
add a field 'entered manually' to the reading, shown as small hand icon
The manual override must be logged with user and reason. Add the table and the dialog.
The label proofs: compare the new PDF with the old one by pixel per batch and mark shifts in red.
Our documentation of network cabling lives on a wall. Pull LLDP neighbours from the switches and draw a graph from that, refreshed each night.
We call it the 'dance': delete, empty, restart, reload, ten steps whenever the build acts strange. Find the stale cache behind it, and until then make it one command.
Explain the 'dance' script's steps in comments.
Write for Sunita a program that reads the tenant list and updates the intercom over its HTTP interface, and gives out the name plates as a PDF. It's every second week.
I'd like deployment metrics without anybody filling in a questionnaire: version before and after, \
duration, errors and memory, taken from Prometheus and the pipeline and stored as JSON.
Nothing in this story needs Brother Anselm's evenings: guest bookings from the web form go to the \
calendar, the kitchen plan and the key list. Please connect these.
The pager must vibrate on a red alarm even in do-not-disturb mode. How do we set the channel on Android?
The pager app misses alarms. Add an acknowledgement: unconfirmed after 30 seconds goes to the next \
nurse, then to the desk phone.
Could you describe in a few sentences, and then implement, how the loyalty points should be reconciled? Both tables by card number, full outer join, differences over 5 points in a report. Greg used to scroll.
Greg wants an email when a customer's points go negative.
Please check my text for staff at the gate and improve it: 'The camera reads the plate. If the lamp is \
yellow, correct the plate on the tablet. The sums go to the portal by themselves.'
The plate camera confuses 0 and O. Use the pattern of German plates to decide.
There's an unused Jenkins and a folder of sheets on how to build each project: machine, path, commands, where to put the result. Turn the sheets into pipelines, one per project, in GitHub Actions or there.
Add a time lock: the trading desk's manual orders over 1 million need a second trader. Server-side \
check, with tests.
The trading desk's limit check has been switched off by a flag since Tuesday. Find out why, switch it \
on, and alert if the flag is off in prod.
Hello, I'm new in customer success. My predecessor left me a mess. For 150 clients I need an onboarding tracker, and I don't want to open each client's page. Can you query who's imported users, invited a team, made a project, and show it in Metabase?
Build a parametrised test with all combinations of browser, language and role, and assert what each \
sees on the start page. These 96 cases run before the go-live and before each later update.
Reduce the 96 combinations with pairwise selection. A small generator is fine.
Describe, so that it can be given to any accountant, how the mailbox robot names and files invoices, \
and write the robot.
If the robot can't find the invoice number, move the mail to 'unclear' and tell accounting.
Show our partner's staff that stuck jobs in the middleware are now retried, and where they see those \
which finally failed. And implement the retry with jitter.
The vacuum robot of the test lab failed to report twice in the endurance test. Hang a camera with a \
marker tracker in the lab and log its position each second, please.
The robot's app: in manual drive mode the joystick is inverted on landscape tablets.
can we have a job that looks up the expiry of 44 domains by rdap and warns at 45 days. tim does it in \
the browser
I believe that a demo is best prepared by a script. So let's write for presales one that creates the \
story: company, 4 users, 9 orders with dates relative to today, 2 complaints. 25 seconds per demo.
Our docs site has versions. For each release someone copies the folder, edits the menu and corrects \
links. Use the versioning of Docusaurus and call it in the release job.
Explain to our docs person how the versioned docs are created by the release job.
Please lay out how to find out which of the 80 remote controls has weak batteries: they send the level \
with each key press, so keep the last one and list those below 20.
In our code, we want to get rid of var. Use eslint's no-var and prefer-const with fix, and list the \
places in which the scope matters.
I'd be pleased if mass intentions were entered once and appeared in the newsletter and on the web page. Write the export for both.
Show the ledger's intentions in liturgical order.
Formulate three tests which run each Wednesday: all settings pages, all reports, all forms, compared \
with last week's screenshots, differences in a gallery.
Please rewrite our 'release train'. On Wednesday at two the conductor asks each team in the chat, \
copies versions into a table and edits the umbrella chart in the browser. I need a workflow that \
collects the released versions itself, opens the pull request on the chart and rolls out when it's \
merged.
How do I make a GitHub workflow wait until three other repos have been tagged?
While the barcode printer at the sawmill is out of order the yard men chalk numbers and call them out. \
Let the tablet read the chalk number with its camera and confirm by voice, please build a prototype.
The sawmill's tablet loses its session after an hour. Extend it for known devices.
Our lab's 3D printers tend to string. Add a camera with spaghetti detection that pauses the job and \
sends a picture. We print about 30 jobs a week.
Answer this mail please, and offer an import instead:\nHi, could your staff compare our weekly list \
with your portal line by line like they did last year, and send us back the list with corrections in \
red? Thanks, Ludmila
Given 'opens /cart, adds 3 items, removes 1, reloads, sum is 20.00', write this one and twenty more as \
automated browser tests about the cart and the voucher.
This is what the import says. Make the skipped rows land in a file instead of somebody reading the \
console:\nINFO imported 1204\nWARN skipped 17 rows, see above\nINFO done in 3.2s
My bash loop stops on file names with blanks, so I renamed them one after another. Please fix:\nfor f \
in $(ls *.pdf); do mv $f archive/$f; done
Look at this compose file and add healthchecks plus restart policies, because at present someone looks \
whether the app runs:\nservices:\n  app:\n    image: acme/app:4\n  db:\n    image: postgres:16
Given the function below, write property tests, so the clerk needn't verify 60 quotes a day on \
paper:\nexport const total = (net: number, rate: number) => Math.round(net * (100 + rate)) / 100;
A question on the code below: why's handleClose called when I click inside the modal?\n<div \
onClick={handleClose}>\n  <section class="modal">...</section>\n</div>
We have this in package.json. Call 'release' from a workflow on main so that the maintainer needn't be \
at his computer:\n"scripts": {\n  "release": "changeset publish && git push --follow-tags"\n}
From the SQL below, make a view and a weekly CSV for the controller, who's been pasting it into \
DBeaver:\nSELECT region, sum(amount) FROM sales WHERE day > now() - interval '7 days' GROUP BY region;
Turn this chat into a ticket with the aim that the copying stops, and then write the script:\nBen: did \
anyone copy the feeds?\nIda: me, feeds 1 to 6, by drag and drop\nBen: ok then I rename them and upload
Write unit tests for parseDuration, see below, including '1h', '90s' and an empty string.\nexport \
function parseDuration(s: string): number { return 0 }
As the backups on the ferry terminals aren't connected, please set up rsync over the harbour Wi-Fi with resume, a retention of 14 days, and a green or red lamp on the first mate's page.
Create a nice Confluence page for the 'SLA watch'. It's a bot which each hour looks for tickets with \
less than two hours left and pings the owner, then the team lead.
Jira: set due date by priority on creation, P1 four hours, P2 a day, P3 a week.
Colleagues of mine in teaching want a plagiarism check for 90 code submissions. I advise JPlag on the \
server, with a report of pairs above 80 percent, which two tutors then read.
The IT of the court still wants paper. Print the docket automatically with number and date, and \
register the case in the three programs through their APIs; the secretary just takes the sheet from the tray.
Every change in the tax software is noted by the developers in a Word table. What I ask for: a \
generator that makes that table out of the Git history, for Mr. Brandl's folder.
Convert CHANGELOG.md to Word with our letterhead.
Is it okay to poll the API at 9, 12 and 15 and write the count to the wiki by its REST interface? I'd \
say so. Then please write the job.
In order that the interns learn the product, I let them write the importer for the 600 sample recipes \
in JSON. Please sketch the task, with tests they have to make pass.
Scale ingredients by servings, round eggs to whole ones.
Please help: our forwarders mail PDFs. The office compares 80 a day with the orders. I'd like to \
extract number, weight, pallets and date, match, and show only what differs.
For PDFs without a text layer use OCR, mark those fields as unsure.
In the theatre the light cues are saved on the desk only. Fetch the show file over the network after \
every rehearsal, and convert the cues to CSV.
do we want bar staff to look at the roll and lamp of ticket printers? no. query the status byte and \
notify when paper is low
Recommend how a three-person startup should do customer backups with nobody involved on Sunday evening. Write the job, the restore test and the alert.
Please make 'npm run db:pull' anonymise names and mails while it's restoring to local.
Hint for the vote count of the shareholders' meeting: the scanners read the ballots, the software \
counts, and a random sample is checked statistically. Write the sample size function.
Make the results page for the shareholders' meeting update live through server-sent events.
Would you kindly give the kennel's keeper a tablet view with 45 dogs where a tap records the feeding, \
so the chalkboard can go?
With three environments and 70 variables each I'd like a check that compares the keys, without values, \
and fails if one's missing.
Which env variables are read in the code yet aren't in env.schema.ts?
Tell me how to word it: 'label day is over'. A labeler action sets the 19 labels from paths and \
keywords; then write labeler.yml.
Night audit at the campsite: compare the barrier's count with the bookings at six and report the \
difference to the desk; the guard can sleep.
Since Carla left nobody knows how the catalogue is made. Her notes say: export, sort in Excel, paste to InDesign, adjust 300 prices. I'd like you to build it with data merge and a script, and drop the notes.
Teach me to be a better release manager. Concretely: which of the things between branch cut and \
customer mail should be jobs, and how do I write the first of those in GitHub Actions?
The customer mail on a release should go out from the pipeline, using the notes and the list of \
subscribed customers.
Prompt: write a service. Title: visual control of the pill sorter. The camera's frames are classified, \
broken pills counted per minute, and the belt stops at more than five.
In the pill sorter's HMI the button for manual ejection should be disabled while the belt is stopped.
For our open source project: first-time contributors must be greeted, so set up the first-interaction \
action with a nice text and a label.
Design a card for forklift drivers that explains the new start screen: the truck tests itself, reports \
its data, and only asks for what it can't sense, tyres and forks.
Read out the diagnosis data of the forklift via CAN and store error codes with a time stamp.
There are 12 tenants and each has its own database. A schema change means that Yannick opens 12 \
connections in pgAdmin. I want you to loop migrations over all tenants in the deploy job, stop on the \
first error, and report the versions.
Which tenant's schema differs from the reference? A compare command, output as table.
Compose a mail to the teachers: the class lists in the learning platform are synced with the school's \
administration each night from now on. Please don't enter pupils yourselves.
We track bugs by colour of magnets. In the evening someone takes a photo. Count the magnets by colour \
with OpenCV and append the numbers; the wall stays.
I need a quarterly dump of permissions on the file server by icacls or PowerShell, diffed with last \
quarter's, mailed to the owners.
Does the user 'svc_backup' have write access anywhere on the share? One-off command please.
Suggest how the choir's treasurer keeps track of who has paid. CAMT file from the bank, match on \
reference, list of open ones, reminders from a template. He has 140 people.
Put the sales forecast together: Monday at 7 from the CRM's stages and probabilities, one page per rep. The reps can use their call for talking about deals.
Add 'handwritten note' as a gift option, with a text of up to 200 characters printed in a script font.
For the gift option, print the note on a card together with the packing slip.
One more check, please: in the 3,400 machine-translated help articles, the product's name must be \
spelled right. Protect it with a glossary tag, and test after every re-translation.
The glossary tag isn't respected for plural forms. Ideas?
Kindly help me persuade Alicia that a bot may close the sprint: move unfinished issues, create the \
next, set the dates and fill the review slides. She stays in charge of the goals.
Customers upload photos of damages. For the insurer, read date and place from the EXIF on upload and \
fill the form, with a note if they're missing.
Strip EXIF from the public version of the photo.
Lay down how the network team finds rogue devices: query the MAC tables hourly, compare with NetBox, \
alert on unknown ones.
Pls create an MDM profile for the demo tablets: app, sign-in, language, brightness. 22 tablets. Before \
each trade fair it's one click, later on a schedule.
To make our audits easier, produce a signed PDF out of the test run with time, host and version, for \
all 48 tests in each release.
What format do auditors accept for automated test reports in a GxP setting? And sign it with our \
certificate in CI.
The fish farm's feeder: correct the schedule by water temperature, log the amounts, warn if the hopper \
is empty.
In the feeder's app there's a tab 'manual feeding' with a slider. It allows 50 kg, limit it to 2.
Please edit our guide 'Working with two ticket systems'. Section 3 on carrying comments across goes \
away, as the integration's live. Describe what's synced and how to see a failure.
Make it a bot: first thing in the morning each developer whose commit was in a red nightly build gets a message with the failing test and the link.
Bisect the red nightly automatically and name the commit.
For inventory night, use the phones as scanners: scan, quantity, sync; second count only for shelves \
with a deviation over two percent; no typing until 4 am.
Let's have the fallback removed where our people enter payments in the bank's portal from the printed \
list. EBICS has been stable; describe and test the second channel via the other bank.
EBICS upload returns 091116, what is it? Log the code with a plain text.
I have to hand in a concept for quality assurance. Its core: tests on three levels in CI, a preview per branch, monitoring in production. Please flesh out each level.
When one of the beamers in the 28 seminar rooms is left on, it's expensive. Use PJLink to ask each at \
22:00, switch it off and report the lamp hours.
Add the lamp hours of all beamers to the facility dashboard.
Make the exchange of the master data safe: SAP sends an IDoc, we validate, apply and confirm; Bianca \
and Theo see a list of rejected ones. 60 lines a day on average.
Nobody should have to open the ticket machine's log to see that it's out of paper; raise an event.
What's the shortest way to run all SQL files of a folder in order from Node?
Matteo moves the week's orders to the archive table in small portions each Friday. Let a job do it in \
batches of 500 with a count check.
Since you're good at structuring: order our 55 parking app test cases by risk and put the top 20 in the smoke suite, the others in the nightly.
GitHub says 'Required check is waiting for status'. The job has been renamed. Where do I adjust it?
The nightly import of bus delays must not depend on me being awake. Give it a retry, a lock, and a \
message in the morning.
Sketch a small service for our podcast: new episode in the folder, normalise, tag, upload, post. My \
co-host has been doing that on Sunday nights.
The audio editor's help page has a chapter 'Manual gain riding'. Add a picture and explain the fader.
Could we have the lint errors shown as annotations in the pull request, so Frida can stop marking them \
by comment?
Explain the flag --max-warnings to a junior.
Instruction for the evening crew of the cinema: the server starts shows by the plan. What you see on \
the tablet, what a red tile means, whom to phone.
Projector alarms by SNMP to the tablet. Write the trap receiver.
Hospital kitchen: diet cards. The ward system can send ORM messages. Write the receiver that creates \
the card and tells the dietician of conflicts.
In case the interface to the ward system is down for over ten minutes, the kitchen screen should say so in red and show the last known diets.
I've got an idea to keep the code base clean. Run knip in CI and let it fail on new unused exports; the old ones go to a baseline.
How to delete 1,200 old images from the registry, keeping the last ten per repo?
Set a retention policy for the registry in Terraform.
Our telescope dome has an automatic and a manual mode, and the app shows the wrong one after reconnect. Reproduce it with a test on the state store.
Our telescope dome is turned by a student at night. Compute the azimuth from the mount's position and \
send it to the dome controller every 30 seconds.
Weekly newsletter of the animal shelter: collect new animals from the site's API, resize with sharp, \
build the MJML, make a draft. Volunteers write the greeting.
Cats whose status is 'adopted' must be dropped from the newsletter. Add the filter and a test.
Have restarts counted from kube-state-metrics, list the top ten pods each morning, and let a liveness \
probe kill those that hang.
My liveness probe kills pods during startup. Show me a startupProbe for Java.
The customer wants to know each month if our service was up. Compute the availability from the probe's \
data and fill the letter.
Let me explain what I want. No pages, no lists, no typing at the keypad. Just a job that syncs the door codes from the app at four, one retry, an alert on failure.
The door controller limits codes to 8 digits. Validate in the app.
While volunteers carry the boxes, let the phone photograph folder titles and OCR them into the list \
with a link to the photo. 6,000 boxes.
Replace the ritual of reading out five numbers in the daily by a dashboard on the TV with thresholds.
TV dashboard logs out every 12 hours. A kiosk token with read-only scope, please describe and implement it.
I want our consultants to stop moving workbooks between tenants by download and search. Write a CLI \
using the REST API that replaces the ids and reconnects the sources.
Please add to the printers' service: read the counters of all 37 by SNMP on the first and mail the form to the leasing firm. Toni is free on that day.
Which OID has the page counter for colour on a Ricoh?
Our test manager wants texts to be right: compare all 210 rendered texts in three languages with the \
approved list in a test, each release.
Can you put the reopening of the accounting period in an admin function with a role, an audit entry and automatic checks? The DBA has been setting five flags in the terminal monthly.
Write the audit entry as a database trigger or in the service? Pros and cons.
Improve the correction of wrong bookings. Instead of overwriting rows through the bastion there should \
be a reversal entry created by a command with a reason and a ticket.
Let me have a simple poll for the parents' council: one link per family, counted by the app.
One family, one vote: hash the token, don't store the name with the vote.
To spot price errors, write a rule check over 1,500 products: price below cost, zero, more than 40 \
percent off, odd currency. The owner gets a list on Sunday.
In place of the visual regression tool, whose licence is expensive, use Playwright's toHaveScreenshot \
for ten pages.
toHaveScreenshot differs between Mac and Linux by fonts. Run it in the container and document that.
Draw me a flow for a hardware change: the request form creates the CMDB entry, the agent on the device \
confirms, a mismatch opens a ticket.
Add serial number validation for the three vendors to the request form.
I'd like the door displays of 15 rooms to show Exchange bookings, refreshed each minute.
The e-paper display should refresh fully only once an hour because of flicker.
Give the branch staff a form for opening hours that updates the 90 pages and Google Business on saving.
A few weeks ago Mr. Osei's apprentices began to look up 90 containers on the shipping line's site in \
the morning and in the afternoon. The line offers a tracking API to customers. Please write a poller \
that enters the position and the ETA into our system and reports containers with no change for three \
days.
The poller for containers runs into a limit of 60 calls per minute. Add a token bucket.
All of our devs have root on the build box and fix the agents themselves. I want ephemeral runners that are thrown away after each job, so nothing needs to be fixed.
What's the memory need of a runner for our monorepo? Measure over ten builds.
I'm responsible for 19 schools' iPads. Write the Apple School Manager set-up as a guide for me: MDM \
server, groups, apps assigned by class, so nobody has to install anything in the gym.
Since the update, prices in the PDF and on the screen differ by a cent now and then. Find the double \
rounding and add a test that renders both for 1,000 random orders.
Use integers in cents in the PDF module.
Please switch on the number check in the CAT tool by the project template and add our own for dates.
Log analysis course, lesson 3. Learners write a small awk or Node script that tallies 500s by hour. In \
the company it then runs each hour. Worksheet, please.
Solution for lesson 3 with tests, Node version.
Our physio practice: exercises are emailed. The doctor picks them in the app, and the mail with links \
and repetitions is sent by itself, about 50 per day.
The exercise video player should loop and have a slow-motion button.
It'd be great if no pull request got older than three days unnoticed. I thought of a bot comment on day three and a digest on Mondays. Please build.
Documentation request. Audience: our developers. Subject: reading the machine-readable customs forms, \
28 fields, validation, what happens to rejects. It replaces the keying by the data entry pool. Length: \
four pages.
Map the 28 customs fields to our model, table in TypeScript with a converter per field.
Prepare a watcher for a 'drop' folder on the share that sorts files into 30 project folders by their \
number and renames according to the scheme.
Files without a project number should go to 'unsorted' with a mail to whoever dropped them.
I wish to know who changed what in the spec. Idea: keep it in Git as AsciiDoc and build a PDF with \
change bars for each release.
For the wind farm: the SCADA exports don't contain the noise mode. It's on the OPC UA server, node \
NoiseMode. Log it per turbine each minute, all 34.
In the turbine page add a 'manual yaw' panel, enabled only at service level 2.
Please take our table of magic numbers and import them from the CODATA file with a version, with a test on 90 values.
Help desk wants to get rid of password resets: build the self-service with a second factor, and have \
the other three systems use SSO.
Number of self-service resets per week as a chart for the help desk.
Write the text for a poster for the open-plan office: 'Push without worries: the hook builds, lints and tests for you.' And the hook along with it.
My team runs ten Shopify stores. At discount weeks set the prices in all ten from the list by API, and \
back on Monday at 0:00, with a dry run for the buyer.
Shopify's API limit is 2 calls per second per store. Queue accordingly.
I'd like the following in the system's help: 'The shift plan is transferred to payroll on the 25th. \
You'll get a mail with totals.' And the transfer job with holiday surcharges.
Holiday surcharges differ by federal state. Table and tests for all 16.
Next topic: evidence for ISO. A script reads the 40 settings through the APIs each quarter, writes JSON and a readable PDF, hashes it and stores it in the evidence bucket.
Which of the 40 settings changed since the last evidence file? Diff, please.
Please let the choice of test cases be done by the machine: from the changed files and the coverage \
map, which of the 2,000 tests have to run on a pull request; the rest at night.
Our gate for the database is Helmut, who runs each migration in three environments via the console. Let CI run it against a copy, lint with squawk, and deploy in order, so Helmut can take his summer off.
squawk complains about adding a NOT NULL column. What's the safe sequence?
Set up triggers for the stage: a foot switch by MIDI starts the cue in the app; F5 stays as an \
emergency key.
Excel macros are forbidden here. Consequently write the monthly closing as a Python job on the server \
that reads 14 sheets and produces the same subtotals; compare with March and April.
Let us write a checker which opens each quoted link, searches the page for the quote and reports those \
not found, also for the 900 older articles, every half year.
Quotation marks differ between article and source. Normalise before the search.
Please note down in AGENTS.md that the assistant writes a script for repeated edits, with a dry run, \
rather than listing places for devs to edit.
The stadium's turnstile software has crashed in the last two matches. Here's the dump; find the leak, \
and let turnstiles work offline with a signed list if the server's gone.
Count of visitors per gate on the security desk's screen, every ten seconds.
An index of all functions in our legacy Fortran is wanted. Parse 300 files with fparser, write names \
and arguments to a page, rebuilt on change. Retired colleague Ewald may add the purpose as comments.
Would you write a macro-free export from the sensor sheet to the lab report?
show operator hint: 'valve V3 is in hand mode'
Merge six admin panels' key figures on one page through their APIs.
Prepare the upload of start and end temperature from the truck's recorder.
Sign each temperature record with the device key and verify on the server.
Take 'Igor logs in on Sundays and restarts the importer' out of the maintenance plan by fixing the leak.
Please, SCIM provisioning for all nine tools.
Notify staff if a camera hasn't sent a frame for a minute.
How do I write a systemd timer that runs on the last Friday of the month?
Write an import for customers' settings, 70 fields, from the old to the new app.
If the imported settings file is from version 2, map 'colour' to 'theme'.
Write a test that every German legal clause has a French counterpart with the same number.
Script please, that collects each pupil's file from the exam laptops over the network.
At the end of the exam lock the laptops' folder.
We need the counters' values at midnight on New Year's Eve, all 300. Read them remotely and store them.
Which counters didn't answer at midnight? Estimate with the neighbours' profile and flag it.
Kim reads the RSS feeds of 20 authorities and pastes news into the channel. Write the bot.
Detect if the CSV is in Windows-1252 and convert, people have been saving it again in Notepad.
I'm looking for a deduplication of alarms from three consoles, so that a person sees each only once and clears it in one place.
To find memory leaks, write a soak test which samples the heap each minute and fits a slope.
Heap snapshots before and after 100 route changes, compare detached nodes.
Announce that the meeting minutes come from the transcript with a summary, and that a person approves \
them.
Set up a nightly job that installs from scratch and reports differences in the lockfile.
For the newsletter statistics: fetch clicks by API for 30 mailings, compute the quota, draw a chart.
Is an opening rate still meaningful with Apple's mail privacy? Put a note under the chart.
Please craft an osquery pack: OS version of each laptop, report to the team leads monthly.
Generate sixty thank-you mails from the donor list with name and amount, so Ute needn't write them one \
by one.
The donor receipt needs the amount in words. German, up to a million.
Agree with the supplier that our tank sensors report the level to him twice a day. Draft the interface.
Tank level below 15 percent: order automatically, max once a day.
The new rule for feature toggles: each has an expiry date in code, and CI fails a week after it. Put it in the handbook.
List toggles which are on for everybody for over 30 days.
Who needs an intern for the sitemap? Generate it from the routes and test that all pages are in it.
Convert the calendar entry 'look at prod, five minutes' to a smoke step in the pipeline.
My colleague's handwriting font should be embedded in the certificate PDF.
My colleague numbers 400 certificates by looking up names. Number and sign them in the PDF build.
Please put logrotate in the image of the 12 gateways and remove the steps from the docs.
It would be good to have crash mails counted by version. Can you parse the mailbox?
Recommend a nice HTML layout for test results from the JSON reporter, 80 cases.
Rename testByHand.ts, it only contains gesture tests for hand tracking.
In hand tracking, the pinch is detected twice. Debounce it.
Count pinches in 200 videos with MediaPipe and write the study sheet, compare ten with the \
physiotherapist's count.
The invoices of the last quarter must be numbered anew in the test system. Write an update with a \
mapping table, 480 of them.
Write a probe: load the ticket page hourly, compare key elements, call me on failure.
I want all deploys without Anton. He has the commands in his head. Write them in a script with him.
Cover for the monitoring in August: a second channel by SMS, and a heartbeat for the monitor itself.
Dead man's switch for Alertmanager, config please.
Tell me how to compare 60 config files on two servers by hash, after each patch day.
The 'Copy by hand' button label in the mail app is wrong, it should be 'Copy link'.
Attach screenshots to every PR by CI.
Our GitHub minutes are used up in the third week of each month, and then people run lint and tests at \
home and tick it in the PR. Set up a self-hosted runner on the old Ryzen box in the lab, with a label, \
so that the checks always run.
List which workflows use up most of our minutes, with caching proposals.
Dear assistant, our oldest customer wants the year-end figures as a letter. Mrs. Kowalczyk, who \
retires, has typed the numbers off four screens. Please make a template filled by a query, and a test \
with last year's letter.
Give me a farewell speech for Mrs. Kowalczyk with a joke on typewriters.
Under 'Known issues' there's a workaround with an admin deleting a lock file on the search node. Make \
it obsolete: release the lock on crash and restart the indexing.
I coordinate six translators. To know who's working on which file, use Weblate's locks or something \
similar, and give me a mail each evening with the progress per language.
The migration to the new payroll needs a parallel run. Export payslips of 900 people from both, compare field by field in a script, group the differences by cause, for three months.
Payslip: church tax is rounded down to the cent. Fix it and test with the official examples.
The lights on our Christmas market should be switched by the app: 60 Shelly plugs, sunset minus 15 \
minutes, off at 22.
In the light app a tap on a stall switches it by hand until the next scheduled time. Add the small hand symbol.
To give our testers time: produce tests for the settings dialog so the 100 lines of 'Click on X, see Y' can go.
Because marketing changes prices on Friday evening, somebody from dev stays until nine. Write a check \
that compares each new order with the price list, and pages if there's a deviation; then everybody can \
go home.
Explain how to fill the new database with the old book of records of our athletics club, 1923 to 1990: \
photograph, Transkribus, a parser for the lines, and a review screen for what's unsure.
Athletics: parse '10,8 s', '1:52.4' and '7.12 m' in one function with units.
Here's the ops concept for the customer portal. Chapter 4, Updates: please fill it with our signed \
Ansible bundle; the customer's admin checks the signature, runs one command, and gets a report for \
twelve hosts.
Our bakery chain wants the temperatures of 40 ovens. The bakers write on the sheet by the oven. I want \
this replaced by a cheap PT100 board with MQTT, and the sheet printed from the data if an inspector \
comes.
Inspectors want to see corrections. Keep the original value and show the correction struck through.
Since nobody likes the release notes bot's style, improve the prompt and templates; the PO edits the \
draft once, and blog, app store, mail and Slack are fed from it.
As long as there's no API for the library loans between the two towns, use the nightly MARC and loan \
export files and import them with a script, totals compared automatically.
Loans that are overdue by 30 days get status 'lost'. Cron and test with a fake clock.
We'd want the staff in the call centre to see a caller's contract. Look up the phone number on ringing, open the contract in a side panel.
The side panel opens for internal calls too. Filter by extension length.
I run the timekeeping at a marathon. Chips are too expensive; use two cameras with bib recognition, and a volunteer just confirms the doubtful ones.
Marathon results: net and gross time, age classes, ties share a rank. Write rank() with tests.
Ask the customers' admins politely not to edit the INI file any longer; the update migrates it by \
itself and keeps a backup. And write that migration.
The lights in the test rack show errors. Read the same state through the service port and merge it with the log by time.
Write in the style of a cookbook: 'Our deployment pipeline'. Ingredients are the jobs, the oven is the \
runner; and explain what to do when it's burnt. Humorous, but correct with respect to deploy.yml.
deploy.yml line 31: 'needs' refers to a job that doesn't exist. Correct it.
Set up for the charity a match of donations to donors: IBAN first, then name similarity, then amount. \
Helpers confirm what's under 0.85. 900 per month.
Please describe to Dev how to retire a server with the new command, which deletes it from six systems \
and archives its wiki page. And write the command, with a dry run.
Which hosts in DNS don't exist in the inventory any more? Report.
Rather than an assistant who presses 'recalculate' for 24 slow reports before eight, use materialised \
views refreshed at six.
We do have OpenTelemetry, but the trainee copies lines of seven services to a sheet for each incident. \
Show him how to find the trace, and put the trace id in each log line.
Could you write a note for the accountant that the FX conversion will be done by the system from \
tomorrow, on the basis of ECB rates at the invoice date? With two examples, and the function.
Money: use integer minor units; JPY has none. Extend the formatter.
I'd like you to act as the process owner. Write a RACI and the technical design for the automatic parts list comparison between CAD and ERP at each design freeze; humans decide on differences only.
Compare two BOMs as trees in TypeScript: added, removed, changed quantity. Tests too.
Hi! Quick one: our tester Ro compares Android and iOS side by side for each beta. Could Maestro flows \
with screenshots of both do that, put next to each other in an HTML page?
Maestro can't find the element 'Weiter' on iOS. Accessibility id?
For the Ministry's statistics, clinics fill in a web form with 120 fields. As an IT service, we'd offer an upload of the clinic system's export, mapped and checked. Please write the mapping doc and the validator.
Take this scenario for a course: the trainee admin restores deleted files for users. Have him write a \
search over 30 snapshots that lists all versions of a file, and a restore command.
We're a theatre school and the students' hours have to be recorded. NFC tags on the door, a Pi, and a \
small server. Please write the reader in Python and the endpoint in TypeScript.
Explain, for our own wiki, how the test phones get the nightly APK by themselves, and what to do if one is red on the board.
A customer wants their data in CSV each week. Write an export without the two confidential columns, \
encrypted, delivered to their SFTP on Mondays.
Validate that the export never contains the columns iban and birthday. Test.
The pipeline's security scan has too many findings. Suppress those in test code, set a baseline, and \
let it fail for new ones. Professor Baum's students may triage the old ones.
It is Saturday's custom that the on-duty pharmacist copies the fridge's curve from the logger's \
display. Fetch the values by USB and print the curve with limits instead.
The fridge logger's clock is off by seven minutes. Correct on import by comparing with NTP at \
connection.
For the app's reviews: fetch the new ones from both stores at nine, classify, count, and post the bad \
ones with a link for an answer.
Reply to reviews through the Play API with a template by category; a person confirms.
Let the docs show the architecture diagram as generated by dependency-cruiser on each merge. draw.io \
goes away.
dependency-cruiser: forbid imports from ui to db.
There's a shop floor terminal that should display the shift's target. Take it from the MES order, no \
slips.
Please convert these words into an automated check, and delete the note:\nThe controller looks at the \
table every month and marks rows paid more than 5 percent above billed.
Our e-learning platform doesn't mark essays. The tutors do that, fine. But points shouldn't be typed in one by one: make an import for their marking sheet with a check of matriculation numbers.
Import of points: reject rows above the maximum.
For our trade fair, scan visitors' QR codes with the phone, create the lead in the CRM with the \
conversation note. No bowl.
A repeat request: evaluate the self-test of the emergency call in each of the 110 lifts: query every \
three days, alarm if missing, protocol for the authority.
EN 81-28 demands a test at least every three days. Add that as a check with a reason text.
Please think of a way to find out what customers paid for in the old system. There's a backup; restore \
it to a container, and export the products per customer.
I need to keep the stage data fresh. Write a job that dumps a subset, anonymises with a deterministic \
faker and imports; Sasha gets her Mondays back.
Block outgoing mail on stage except to our own domain.
We teach kids. Lesson: 'I'm the robot'. A child carries out the commands of others, by hand and on \
foot. Write ten command cards and a follow-up in Scratch.
Scratch: my sprite doesn't stop at the wall. Explain the block for a nine-year-old.
Write the vacation cover for Ayse: a rule set and a classifier that forwards invoices to A, orders to \
B, complaints to C, unclear ones to a person; 90 mails per day.
Please draw up the acceptance of the new lathe's control software as a test programme: G-code that runs 70 movements after each update, with the encoder data compared to limits.
Let the lathe's jog wheel, the manual handwheel, work in steps of 0.001, 0.01 and 0.1 mm.
Our press office needs a clipping service. Use the digital editions' RSS and the archive API, filter by our names, build a PDF by 6 am.
Let's put the following to the ops repo: a blackbox exporter which looks at the certificates of the 60 \
internal services, alert at 21 days.
Please tell Piet that the offline package for ships is built by CI from now on, with a manifest of \
versions and a checksum; he only burns it. Then write the job.
The manifest lacks the charts' edition. Read it out of CATALOG.031.
The municipality's road damage reports come in by app, phone and mail. Those from the app carry \
coordinates, so create the GIS entry directly; for mails geocode the street; phone calls get a form.
Cluster reports within 20 m and seven days as one damage.
Describe how to detect that the film scanner's software stalls, by the frame counter not moving for 30 \
seconds, and send pause and start over its serial port. 800 reels to go.
I'd like our wiki's search to be better: index attachments, weigh titles, synonyms.
Let me tell you the order and you make it a PowerShell script: from 'new' to 'live', keep 'old', verify hashes, log. It's for the machine PCs, 9 of them, every change of product, triggered by the line controller.
We've lost faith in cron after the DST incident. Move the 17 recurring jobs to UTC, with a lock and an \
alert if one hasn't run. No signature sheets please.
Does our cron run at 2:30 on the night of the clock change? In Europe/Madrid.
How do we make sure that every employee has read the policy? A page with a confirm button, reminders \
after 7 and 14 days, a report for HR.
The reminder must not be sent to people on parental leave.
Two registers, one truth: print the paper register from the database each evening, as the inspector \
likes paper.
ops note: /etc/hosts on node 1 to 8 comes from the role 'hosts' now. write the role and a check mode \
run for tonight
Please extend the tutorial on monorepos by a section about keeping versions equal: syncpack or pnpm \
catalogs, and a failing check when they drift.
We need a 'data quality day' guide. Departments sit together and write down rules, which we turn into \
SQL checks on the spot and run on 12,000 rows; from then on they run nightly.
dbt test for phone numbers: at least 7 digits, not all the same.
The gas station's price sign. When the app's price changes, send it to the sign's controller and read \
it back.
Give me a dashboard of test runs with time, branch, number of green ones. The boss can look at it on \
Friday or any day.
Vitest JSON to Prometheus metrics by pushgateway, small script.
As we can't trust the wind sensor, take the median of three buoys and mark the outlier. On regatta days every 10 seconds.
What's needed: a tool for support to anonymise log files for the vendor. Mail addresses, names from the user table, IPs; output with consistent pseudonyms. About ten per week.
The anonymiser leaves names in URLs like /users/anna.berg/. Extend.
Create a flag config in Git, applied to all 6 regions by a job, to replace the monthly 'flag party', \
and a diff of regions.
For the youth hostel: check-in. Guest fills in the online form in advance, scans the passport's MRZ at \
the desk, porter confirms. Write the MRZ parser.
MRZ check digits: weights 7, 3, 1. Function with tests.
Honestly the script to split the invoices into cost centres is a black box. Make it transparent: print \
which rule applied, tests per rule, a page for the accountant with the rules in words.
Tell me how the sysadmin at a small school best creates 120 accounts each August. From the school's CSV with a PowerShell script, with printed slips and removal of leavers.
Usernames: umlauts to ae, oe, ue, at most 20 chars, number on collision.
Our trucks' tachograph data: use the remote download of the telematics unit, archive by driver and \
date, and warn at 21 days without data. 65 drivers.
Write me three nice paragraphs for the team site. Title: Why we said goodbye to deployment Thursday. \
Content: the pipeline does it any day now, the cake stays.
Would you be so kind as to use the card readers at the exam hall's doors for start and end times of 300 students? The readers send Wiegand 26.
Add an 'automated verification matrix' to the firmware's release document: 30 functions by 4 hardware \
revisions, filled in from the test rig's results; gaps are red.
The rig's relay card 3 answers slowly. Poll with a timeout rather than wait a fixed 500 ms.
Our film festival gets 700 submissions. Make a form that writes title, length, country to the database, with an upload that names the film by number, ffprobe checks the length.
Screening plan: no two films of one director in the same block. Solver or heuristic?
To the team: I suggest the timesheet proposes entries from commits and calendar, and each one corrects \
his own. Please build the proposal for 11 people.
Show me how to do zero-downtime deployments in the pipeline for two nodes: drain, replace, health \
check, enable, abort on failure.
Drain timeout: long uploads take up to 4 minutes. Adjust.
The chatbot's answers on opening hours are wrong at holidays. Feed it with the holiday calendar by \
region and add tests for the next 20 holidays.
Please write the action for icons: export from Figma at 1x, 2x, 3x, name, open pull requests in three \
apps.
Name pattern of icons: ic_name_24. Check by regex in CI.
My boss says a 'robot' in accounting is too expensive. So let's use the e-invoices first: XRechnung and ZUGFeRD to SAP by a small importer. 250 supplier invoices per week, half of them have XML.
The river gauge sends data by radio, but the receiver is old. Build one with an SDR stick and rtl_433, \
plus a plausibility check.
Flood warning at 3.20 m rising: SMS to the list, at most one in three hours.
Would you explain to Selma that the radiology's 'night copy' is done by an autorouting rule with \
retries, and configure it in Orthanc with Lua?
Request: for the onboarding of a tenant I need Bogdan's 33 clicks in Keycloak as Terraform. We have a \
new tenant every week.
keycloak provider: how do I import an existing realm into the state
Ask our community to improve translations in Weblate, the machine finds missing placeholders and \
overlong strings. I'd like a catchy call.
Could you extract the date helpers from three packages to one and adjust the imports with a codemod?
The generated client is overwritten on each build, so don't edit it by hand. Put this warning at the \
top of the file through the generator's template.
I need a schema-to-types step in the build: zod from the JSON schemas.
Add an option --watch to our generator.
At 'schema changed' the generator should be started by a repository_dispatch event. Please wire it.
Delete ENV.md, which tells each dev to copy 24 values. In its place I want scripts/sync-env.ts that \
reads them from the vault and reports what's missing.
onClickHandler vs handleClick, which naming does our lint rule want, and can it fix it?
Make the storybook build part of CI and publish it per branch.
The designer wants to see each state of the component. Publish the stories per branch and post the link.
i18n: fail the build if a key is used that isn't in en.json
Convert the 40 enums into const objects with ts-morph.
VS Code snippet for our component skeleton, with name placeholders.
A juniors' how-to for npm run make:component, with what it creates.
I get this on save, what's wrong?\nTypeError: handleSave is not a function\n    at onClick \
(EditorToolbar.tsx:52:11)
The log shows that the health check is called but slow. Where would you start?\nGET /health 200 \
4312ms\nGET /health 200 4409ms
Turn these four commands, which each of us types for a new branch, into a script:\ngit fetch\ngit \
switch -c feat/x origin/main\nnpm ci\ncp .env.example .env
From this history, write a bash script which does the same for any host name:\n412 ssh app3\n413 sudo \
systemctl stop web\n414 sudo tar xf web.tgz -C /srv\n415 sudo systemctl start web
Please review this workflow: does the deploy job wait for the tests?\njobs:\n  test:\n    runs-on: \
ubuntu-latest\n  deploy:\n    needs: [test]\n    environment: prod
Our Slack thread below describes a chore. Automate it in the repo acme/ops:\nLiv: who renews the VPN \
list today?\nPer: I did it last week, add rows from HR mail, save, upload\nLiv: ok my turn
The JSON below comes from the till. Validate with zod and reject amounts below zero:\n{ "till": 4, \
"items": [{ "sku": "A1", "amount": -2 }] }
What's the regex to convert all lines like these to ISO dates in one go?\n03/15/24;paid\n11/02/23;open
A fixture for tests from this mail header, please, with fake names:\nFrom: desk@example.com\nTo: \
ops@example.com\nSubject: [P2] belt 4 in manual mode
The parser for mails like the one below sets the priority wrong. It should be 2:\nSubject: [P2] belt 4 \
in manual mode
Here's our CODEOWNERS. Add the ops folder to the platform team and write a test that every top folder \
has an owner:\n/web/ @acme/web\n/api/ @acme/api
Make out of this table the array for the tests:\nfrom | to | ok\n10 | 5 | no\n5 | 10 | yes
nagios says this; restart apache automatically by event handler and only mail if that didn't \
help:\nCRITICAL - Socket timeout after 10 seconds
Add the last-run time of each job to the admin footer.
We have got 14 GitHub repos with different branch protection. Write a script with Octokit that sets all alike and prints what it changed.
Write a test which makes sure that every route has a permission.
Write an importer for the timetable that treats 24:30 as the next day.
Our CLI prints help in English only. Add German by LANG.
Our CLI asks 'Continue? y/n' in CI and hangs. Detect non-interactive and use the default.
How do we test that the mail is sent at 8 o'clock without anybody waiting until 8? Fake timers with \
Vitest, please.
Poll the printers for toner and order at 10 percent.
Our handbook says that a change of price lists is made 'by hand on a copy'. Find all spots with such \
wording in the handbook folder and list them, because we want to replace those procedures.
Add a metric 'minutes of manual work saved' to our internal automation page, computed from runs times \
the old duration.
Make me a plan by which each employee names a recurring task he'd like to be rid of, with a vote and a \
half-day per sprint for scripting the first.
Could you take over the role of a strict teacher and write the lesson about why the AIS logger keeps \
the record, with an exercise in reading its file?
Write the AIS logger: NMEA over UDP, decode type 1 to 3, one row per target every six minutes.
In the drawing app, freehand lines 'by hand' get too many points. Simplify with Ramer-Douglas-Peucker \
at 1.5 px.
A 'Do it manually' link in our wizard leads to a 404. It should open the expert view.
Our wizard works, but experts distrust it. Show a summary with the 44 settings and where each comes \
from, and let them override.
My request concerns the museum shop. The till's export has been broken for two weeks; the vendor \
doesn't react, so the saleswoman types totals from the screen. The till keeps an SQLite file on its \
disk. Please write a small reader which produces the same export at closing time.
The till's SQLite file is locked during business hours. Copy with the backup API rather than cp.
Would it be possible to have the nightly deployments safer? By that I mean serial batches, \
max_fail_percentage, a health check after each host and an alert to the on-call only if it's been \
aborted.
Ansible output as JSON to Loki, with host and task as labels.
Please consider this as a ticket. As a franchise owner I want to know if every shop has uploaded the \
daily turnover. Definition of done: at 22:00 a job lists missing shops, sends them a reminder, and at \
23:00 sends me the rest.
We train volunteers for a crisis line's chat. The tool routes chats badly. Fix the routing: language \
first, then the shortest queue, then the longest idle; the coordinator may override.
Tests for the chat router with three volunteers and two languages.
The energy report for the city hall: janitor notes 22 meters on a clipboard on the first. Please plan \
M-Bus loggers for the 17 that have a port and a photo app with digit recognition for the other five, \
plus an automatic comparison with last month.
I'm about to go on parental leave. All I do each day, the mailbox sorting, the three exports, the \
pasting in the big sheet, the sending to the heads, should run by itself until then. Ask me for what \
you don't know and start with the exports.
Sanity check for the map tiles. After every tile build look for empty or single-colour tiles at level \
12 and compare sizes with the last build.
Grey squares over Malta at level 12. Where do I find out which source polygon was missing?
Please write a welcome to our chatops bot: you type what you need, it checks your role, asks for a \
second person where required, and runs the script. With a list of commands.
Chatops: /restart needs a second approval within five minutes. Implement with buttons.
In our nursery school, parents check kids in with a tag at the door. For the funding body, create the \
form from that for 9, 12 and 15 o'clock.
Lay out a test for the sales funnel: buy one item of each of 8 categories with a test payment method in production, cancel by API, hourly, exclude from statistics.
Exclude synthetic orders from revenue by a flag on the customer.
For the sake of simplicity, the dental practice's assistants enter appointments in one online calendar \
only; reminders go out by SMS 24 hours before. Write the reminder job.
SMS reminder text with 160 characters, incl. a cancellation link.
It's a one-woman business: she makes soap and sells in three shops. Write her a small service that \
keeps stock the same on sale events.
Overselling: two shops sell the last soap in the same second. What's a fair strategy?
Please don't be clever. I asked for one Ansible task which sets the time zone on all of the 31 branch \
servers, nothing more.
Write a page for the family doctor's staff: lab results come by LDT file and go to the patient file on \
their own; a red value shows on top. And the LDT importer.
LDT: field 8420 is the value, 8421 the unit. Parser with tests, please.
I want some structure in our 'war room' on Black Friday. A wall dashboard with eight metrics, alerts \
with sound, a runbook link each, and roles for decisions only.
As a rule, the printed telephone directory of our clinic should come from the exchange's database: \
1,200 numbers, PDF, each quarter, with a list of changes.
Sort names with 'von' and 'de' as in the DIN 5007-2 norm.
A report for the support chat's quality: greeting, name, solution, goodbye recognised by rules in all \
chats, sums weekly; the team lead reads five that stand out.
For the quarterly report, compute the shelf metres from the box widths in the database, by room, and \
show the difference from last quarter.
Boxes without width: assume 11 cm, count them separately.
I need you to draft how the committee gets abstracts: a form with upload, a number, an automatic \
confirmation, an export for reviewers.
Assign three reviewers to each of 480 abstracts, no conflicts of interest, max 25 each.
Just for the Polish site: mark a page as stale if the English source has changed since, list it for \
Wanda.
Add to our infrastructure handbook that disk space is cleaned up by retention rules. Table with the \
rule per directory, and implement them as tmpfiles and logrotate.
Find the ten largest directories across hosts and show them on a panel.
I've heard chaos testing is fashionable. So set up an experiment in staging that cuts the network of a \
random pod each Thursday at ten, asserts the error rate, and rolls back.
tell the freelancers that files get numbered on upload, and write the counter with a lock
Why does npm version fail with 'Git working directory not clean' in CI?
Write a migration guide for users: how to switch from v3 to v4. The codemod does nine of eleven \
changes; explain the two others.
I want to write a codemod for the two other changes as well. Is the second one decidable from types?
Please draft the automatic dispatch for sensor alarms: nearest free technician by position, push, \
escalation after four minutes. 70 alarms a night.
Distance by road or as the crow flies? Use OSRM's table service, cached.
I'd like to see in code how to tell that two pictures in the asset library are the same: perceptual \
hash, threshold, and a page to confirm near duplicates. 15,000 pictures.
Let's define a linter for subtitles: 42 characters, two lines, 17 characters per second, gaps. Run on \
each upload.
Subtitle editor: allow manual shifting of a cue by arrow keys in 40 ms steps.
Our shop in Oslo has no link to the head office's till system. Send the end-of-day file by SFTP over \
the mobile router, with a signature and a resend.
Please convince the team of an automated comparison of staging and production: 33 pages, masks for \
dates, report in the pipeline. Then write it.
For the Sunday shift: failed cloud function events should be retried by a dead letter topic and a \
scheduled redrive, some 20 each Sunday.
Is our function idempotent? Here's the handler, check if a redrive could book twice:\nexport const \
onPaid = async (e) => { await addCredit(e.user, e.amount) }
In this repo the order of CSS imports matters. Move to cascade layers so that it doesn't, and take \
pictures of 20 pages before and after in a test.
If there's no Python on the analysts' PCs, let the merge of 12 files run on the server each week, with \
a row count check, result on the share.
Next, the vending machines. Their telemetry has the 40 counters, fetch them via DEX/UCS on each visit \
or by modem daily, and plan the refill tour.
Plan a tour: machines under 30 percent first, max 14 stops.
Build something so 'When the sync stands still' isn't a page for the support team: detect no progress \
in ten minutes, release the lock, restart, log, and alert at the third time.
Someone checks the licence plates on the parking deck each evening with a torch. The camera at the \
entrance reads plates; compare with the tenants' list and print only unknown ones, deleting data after \
24 hours.
Is it lawful to store plates for 24 hours? Which text must the sign have?
The quality circle would like to have statistical process control. The gauge has USB; read five parts \
per hour, compute mean and range, draw the chart, and alert on Nelson rules 1 to 4.
Nelson rule 3: six points in a row rising or falling. Function and tests.
I want to have our Visio drawing gone. Resources are in Terraform, and a diagram is rendered from the \
plan on merge. Write the transition.
Every quarter we send 3,000 letters with an individual discount. Compute the class, print it in the \
letter, with an address window and a matrix code for the inserter.
Note for the handbook: voice mail orders are transcribed with Whisper on our server, articles matched, \
and an employee confirms while listening. Write the service.
Match 'two crates of the dark rye' to an article with an amount. Some test sentences please.
Please make the daily mirror of the intranet to the branch in Lima a wget or rsync job at low tide of \
the line, with a report.
We ought to know how many seats are taken in the reading room. Use the Wi-Fi association count by \
access point with a calibration factor; no helpers.
Calibrate: 12 counts by helpers against the Wi-Fi number, linear fit, once.
A short training on 'reading logs' for office staff isn't needed if the import mails its errors in \
plain words. Map the 12 most common codes to sentences.
Draw up an automatic failback after the storm: the balancer probes each of 400 shops' routers and \
returns to the main line after ten stable minutes.
Flapping lines: dampen with a growing penalty, like BGP does.
Instead of meeting on Mondays to read YAML aloud, the architects put the 25 rules in Spectral. Write \
the ruleset and the CI step.
Automate the SSL files on the mail server with certbot and a deploy hook.
Sort imports automatically on save.
Prepare a browser test for the invoice wizard, eleven screens.
The robot arm's manual jog speed must be capped at 250 mm/s.
Count good parts with the light barrier at the robot arm.
Put up required checks for merging: build, smoke test of the three menus.
Fetch the weather data on holidays too, the cron line excludes them.
Send the monthly statements: 300 mails, each with its own PDF, from a job.
Replace the Excel holiday planner with a form and an approval flow.
We want an hourly synthetic order; exclude it from stock.
Rename 'handle' prop to 'slug' in all templates through a codemod.
Draft a memo: the nightly archive starts at ten, nobody needs to stay.
Check Node and pnpm versions at install.
Set up a reader for the tap's pulse counter.
Validate YAML in the editor by schema.
I need unattended-upgrades on 90 hosts, with a reboot window on Tuesdays.
Give the release tag to Sentry in the deploy step.
A daily digest of the spam folder with release links.
Which is better for renames, jscodeshift or ts-morph?
Generate test users in the e2e setup.
Make the kiln's program start at 5 am via the controller's API.
Forbid any through the linter, with a baseline for old ones.
Alert if the backup is smaller than yesterday's by a fifth.
Let the old invoices be read by OCR; typists confirm what's unsure.
Add 'hand luggage' as a product in the booking.
Handover page: list the open incidents by severity.
Delete previews when the pull request closes.
Weekly export for the tax adviser via API.
Search all 200 pages for the old phone number and replace it by a shortcode.
Add a test that the old phone number appears nowhere.
Make it a policy that server files are read-only, deployments via pipeline only.
Write the badge scanner page for stewards: photo, name, zone, green or red.
Pull the numbers of each store at closing.
Speed up the vitest run, it takes nine minutes.
Our fiddle, the manual sandbox for SQL, needs a row limit.
Write a command that copies a table between two sandboxes.
Please put the queue length on the board by API.
Format phone numbers on input with libphonenumber.
Could you write a script that polls the boiler's Modbus registers?
From 60 folders, each holding an invoice, make one PDF with qpdf, monthly.
Let the crane log be signed automatically at the end of shift.
'Handmade' is a filter in our shop. It counts wrong.
The word manual means booklet here: upload PDFs per product and show them in the app.
The booklets per product: import 1,400 PDFs by article number from the folder.
Announce the end of the 'walk the logs' duty; alerts do that.
Could a job merge duplicate customers with equal tax numbers weekly? Draft it.
Undo for merged customers within 30 days.
Let's keep the test phone in the office; a nightly job sends a push and checks receipt through adb.
Fill the staging shop for the photographer from the article export.
Warn on merge if two migrations have the same number.
Before each payroll, list IBANs changed since last month and require a second confirmation.
IBAN check: mod 97 function with tests.
Teach the print server to restart stuck queues itself.
Video script: how our staff use the new self-healing print page.
The parcels' volumes: read the three numbers from the dimensioning scanner.
I'm preparing the ground for a colleague, Ilse, who starts on the platform team next week. She needs an overview of what happens on its own at our place: builds, deploys, backups, certificate renewal, user offboarding. Please collect it from the workflow files and the Terraform folder and write two pages.
There's a bug with the seat numbers in row 14 of the opera app: the box office has been correcting \
orders in the database viewer. Please find the off-by-one in seatNumber(), fix it with a test, and \
write a migration for the orders that are wrong.
seatNumber(row, i) must skip 13. Tests for rows 1, 13, 14.
Our scientists move their raw data off the microscopes by drag and drop. Write a service that copies \
finished runs with checksums, verifies and deletes after 14 days; the lab journal gets an entry by API. Six microscopes.
With the new branding, every e-mail signature of the 220 employees has to be changed. I prefer a \
central signature by transport rule with attributes from AD, and a monthly banner by date.
Transport rule: the signature appears twice in replies. Exception by a marker text.
Don't laugh: the lighthouse museum chalks page views on a board. They'd like a small e-ink sign that \
shows page views and orders, fetched each hour. Please write the sketch for an ESP32 and the endpoint.
I'm asked to reduce our CI costs by half. So unit tests run on each push, browser tests only for \
affected apps and at night, sharded on spot machines. Please adapt the workflow.
In our registry office, names from Ukraine get looked up in a printed table, letter by letter. I want a transliteration function by KMU 55, tests with the ministry's examples, and a preview for the clerk.
The clerk must be able to override the transliteration if the passport says otherwise. Store both.
Some of our customers have their reports translated. A student pastes blocks into DeepL and back. Use \
the document API with the glossary, from the HTML source rather than the PDF, and render again. 15 \
reports a week.
DeepL glossary: 'plant' must be 'Anlage'. CSV upload by API.
Subject: access to the lab on weekends. Requests by form, approved by the head of the lab with a click, badge unlocked from Friday to Sunday via the access system's API. Please design it.
It's release day again, and the wiki page for it has grown to nine screens. I've a wish: shrink it to \
one. Everything that's a command goes into a workflow, everything that's a look becomes a check, and \
the rest is decisions by people.
Please create a label check for the safety labels: OCR of the proof PDF, compare with the master text \
in 24 languages, 900 labels, each new print run; a bilingual colleague looks at the differences.
We don't have a test environment for the lottery terminals. So I want a simulator of the terminal's \
protocol in Docker, with the 30 kinds of tickets as tests, run on each change.
We've got 70 interviews. The researcher listens, types, goes back, types. Use Whisper locally for a \
draft with time stamps and speakers, in an editor where the researcher corrects while listening.
Diarisation swaps the two speakers after pauses. Any parameters?
As regards feature usage: count clicks on the 140 buttons anonymously, with opt-out, and show the top \
and bottom ten to the PO. His calls can be about why.
Write 'The End of the Careful Copy', an internal course of 45 minutes for staff who used to transfer \
data between our nine systems. Contents: the new integration, what the error list means, how to propose another one.
To be sure about GDPR deletion, the DPO wants proof. A monthly job picks 50 deleted users, searches the 23 tables by foreign key and mail hash, and sends her a signed report.
Set out how our fuzz tests work so that everybody understands: random inputs with fast-check, \
shrinking, seeds. They replace the hour in which five people type random things before each trade fair.
Our client's CMS has an import, but it loses italics. Look at why: the converter drops em tags. Fix it \
in the sanitizer, and import all 2,000 book reviews again; editors shall not paste a thing.
Add a command that prints which cron jobs overlap.
Can vitest fail when a snapshot is obsolete?
Put the deploy target in an input of the workflow so that nobody edits the YAML for each client.
I'd like the editor to refuse pasting text over 10,000 chars in the note field.
I'd like a bulk edit in the admin: choose 200 rows, set the status at once, with undo.
Formulate an OKR: by Q3, 95 percent of test cases run without human testers and signed sheets. Add key \
results and the first three steps for the team.
The alarm history can be filtered by 'acknowledged by hand' or 'cleared by itself'. Implement both \
filters.
Provide an index on alarms(kind, at) and a paginated endpoint.
To keep the price of cloud low: a schedule stops 22 VMs at six and starts them at seven, with a tag for exceptions. Write it and retire the page 'VM duty'.
Create an app for the parish: photo of the gravestone with GPS, text suggestion by OCR, the volunteer \
confirms on the spot. 800 of them.
GPS is off by 5 m under trees. Snap to the nearest plot on the map.
Please tell our resellers: to report sales, upload your CSV or use the form; it's checked right away. \
And build the check.
In the config screen, a field set by hand should keep its value when defaults are reloaded. Mark it \
with a small pin.
Reset device, then defaults must be loaded by one button; 73 of them, with a diff before.
Build me a workshop around 'Eyes off screen': how the scoring service flags orders, what a flag means, \
how to decide. Staff no longer look at the live order stream.
Please define for every page of the intranet an owner and a review date in the front matter; a bot asks him quarterly, and marks pages stale. 600 pages.
Make 'npm run doctor' to check versions, env, ports and database at once.
Our onboarding test: a fresh container runs the README's commands weekly and fails if one doesn't work.
Extend the 'print by hand' button to respect the label size.
Labels: print on status change, and leave 'print by hand' as a reprint. Write the trigger.
We need to check that the elevator music isn't silent. A cheap microphone on the Pi, level below \
threshold for a minute, message.
Fix handleResize: it reads offsetWidth in a loop and causes layout thrashing.
Compose a test which compares the generated SQL with the stored one and fails on differences.
Make the flow for late invoices: on the 10th create reminder 1, 2 or 3 by days overdue, as PDF by mail \
or print, note the date, stop at payment. Mrs. Amato gets a list with a veto button until noon.
Interest on arrears: base rate plus nine points for businesses. Function by day.
From January on, devices in the field must update themselves: A/B partitions, signed images, rollback \
after three failed boots, groups of 5, 20 and 100 percent. No more partner firms with sticks.
Mender or RAUC for A/B updates on a Yocto device? Our constraints: 256 MB flash, LTE.
Could you sketch how 16 freezers' displays get unnecessary for the cleaner: temperature loggers with \
LoRa, alarm at minus 65, battery warnings?
LoRa payload: 2 bytes temperature in 1/100 K, 1 byte battery. Decoder in JS for ChirpStack.
Take over: 'Compare two Word contracts, old and new, with a ruler.' Make it a tool: docx to text by \
clause, diff, report with moved clauses marked; for paralegals who don't have to trust it blindly, \
since each hit links to the place.
I'd like the number of open positions on the website to be right. Read it from the recruiting tool's \
API at build time and every hour.
Postgres minor upgrades on nine clusters eat a day per quarter. Give me a playbook that does replicas \
first, then switches over, with a check of version() and lag after every node.
Guests of the climbing hall sign the waiver on paper. Make a tablet page with signature pad and PDF \
archive.
I would like a lint rule which forbids setTimeout in tests.
Our knitting pattern shop: users can mark rows as done by hand, the counter goes up. Add undo.
For our knitting pattern shop, generate the written instructions from the chart, so they always agree; \
and test on 320 patterns where they differ today.
If the ERP is slow at month end, we want numbers: add timing headers, a histogram per page, and a \
report for the last three days of each month.
What's a sensible SLO for an order page in an ERP? 95th percentile under two seconds?
Could you add scaling to our recipe app for 30, 60 or 90 people, rounding eggs and yeast packets \
sensibly, with a print view for the pastry chef's wall?
Sourdough: hydration as a field, computed from flour and water.
My mentor says that a good engineer knows his servers. So I should like a generated page per node: \
role, packages, load over a week, kernel messages by kind, deviations from its peers.
Would you type up, in a friendly tone, that plugin updates now come through the dashboard and settings \
are kept? And implement the update server's JSON.
After a plugin update the settings are gone if multisite is on. Where do we store them?
Two-way radios at the ski area. The 12 colleagues get a tiny page with big buttons per slope; the site \
updates right away and shows the time; works with gloves and one bar of signal.
In preparation for the audit, add a section 'Comparison of users': the job, its sources, what it \
reports and to whom, where the evidence lies. The 14 apps have APIs or CSV exports.
One of the 14 apps has neither API nor export. Could Playwright read its user page nightly? With a \
dedicated read-only account.
Please draw up for our secondhand bookstore how repricing could run: ISBN, marketplace API, lowest \
price for the condition minus ten percent, floor price, a list of changes over five euros for the boss \
to confirm.
No ISBN before 1970: match by author, title and year with a score.
I'd like the QA lead's dream written down. All 400 regression cases run within twelve minutes on each \
merge, failures come with a video, testers think up new ones. Start with the login chapter, ten cases \
as tests.
The courier app's driver ratings must be in the HR file on the 1st. GET /drivers gives stars and \
counts. Write the job with a guard: fewer than 20 ratings, no value.
When a driver has fewer than 20 ratings show 'new' instead of stars.
A colleague's script to rotate logs has a bug on Sundays: kill -HUP hits the wrong pid. Could you \
replace it with logrotate's copytruncate or postrotate, and take the script out of the repo?
After each school year, all 900 e-books' licences need a new end date in the portal. In a nutshell, \
write a script with the portal's API or, failing that, browser automation with their consent.
I'm building a citizen science project on birds. BirdNET goes over 1,000 hours of recordings and gives \
species with minutes; rangers listen to the rare and the doubtful ones.
Merge overlapping BirdNET detections within three seconds.
For clarity: what we want is a deploy action with the hoster's SFTP, and not a text by which the shop's owner uploads folders in the file manager.
Make a rotation job: new password in the vault every 60 days, two users alternating, apps reload on \
change, no vi on five servers.
Does HikariCP pick up new credentials at runtime?
Concerning the wedding photos: detect closed eyes and blur in 4,000 per wedding, write XMP ratings, and let the photographer decide in Lightroom.
Complete this sentence to a script: 'At the end of each sprint, fetch the bugs, keep the six columns, \
colour P1 red, put the table in the deck...' It's so the three QA persons don't have to.
Python-pptx: table cell fill by priority, font 10, fits on one slide.
I'm curious: could one measure page speed on real phones automatically? If so, write a WebPageTest or \
Lighthouse job for five pages, with medians of five runs and a weekly chart.
Old radio plays: 6,000 photographed index cards with 12 fields, same layout each. Segment the fields by template, recognise, look up the abbreviations in the glossary, confidence per field. Students check the low ones.
It'd be lovely to have tills report drawer sum and differences every hour. Where's the hook?
Add an idempotency key to POST /orders.
A friend of mine does bookkeeping by retyping 90 receipts a month. Write him a tool: photo in, date, \
sum and VAT out.
In the ops channel announce each deploy with version and link from the pipeline.
Ask the pipeline to diff the two Helm values files with dyff on each release, as a PR comment.
Rewrite our 'manual QA' job title in the careers page as 'test engineer' and mention Playwright.
Who's on leave next week? Slash command from the HR calendar.
The coffee list: scan a badge, plus one, monthly invoice.
Set the copyright year in the footer at build time.
Count words per chapter in the docs and warn above 3,000.
15 new sensors a day have to be named: scan the sticker's QR, take the room from the plan, register by \
API.
Which cron syntax is 'every 10 minutes from 6 to 22 on weekdays'?
Extend the Makefile: make backup, make restore, make verify.
The nurse may enter a value by hand if the monitor is offline. Mark such values with an M.
On Mondays give me the five slowest SQL statements.
Sync the ICS of four schools into one calendar.
mkdocs: fail on broken anchors.
Replace 'approved by hand' with 'approved by a person' in the wording of the audit trail.
Prepare the sorting of 2,000 CVs into folders by the job id in the mail's subject.
Make the scoreboard take the results from the timing system's UDP packets.
Operator's guide to the scoreboard: choose the sport, start, override a result in manual mode with a \
reason.
The reading of 14 gas bottles' pressure: use the sensors, forecast the empty date, order.
Forecast by linear regression over seven days, ignoring swaps.
Please have the four tablets fetch the night's PDF at 5 am.
Quality gate idea: mutation score over 70 in the core package. Stryker config please.
Stryker takes an hour. Incremental mode in CI?
Let's tidy Jira: compare fix versions with Git tags by script, each Friday.
Turn 'press F5 until the report is there' into a websocket push.
On the notice board: from now on, the message queue has a TTL and empties itself. Implement it too.
RabbitMQ: x-message-ttl by policy rather than per queue.
We sell kayaks. After each sale reduce stock by the webhook.
Is there a linter for Dockerfiles? Add it to pre-commit.
Give every long job a progress line and an ETA in the log.
A new idea for our release: 20 customers in rings of 2, 6 and 12, auto-update at night, report in the \
morning.
If ring one has more than two crashes, hold.
Fill out the monthly customs report: 340 lines from the ERP as INSTAT XML. Write the export for Zainab, she only uploads it.
Would you archive the dashboards daily? If so, render the panels to PDF at 9 and keep the raw data for \
a year.
We've no budget for a message broker this year. Between the shop and the warehouse there's a person, \
Leyla, with two screens. Could we do it with what we've got, a Postgres table as an outbox and a worker which posts to the warehouse program's REST interface? Please write it with retries and a daily total check.
Leyla would like to see on her screen which orders the worker couldn't transfer, along with the reason \
in plain words.
Good morning, I need the following by ten. A mapping from old tags to the 40 new categories, a script \
which retags 5,600 articles by it, and for what can't be mapped a suggestion from the title with a list for our eight content editors.
There are times when the payment provider's webhook doesn't arrive. I've watched for a week: about six \
times per day. Write a reconciliation job that asks the provider for open orders every 15 minutes and \
sets them to paid, idempotently.
Verify the webhook's signature before parsing; here's the handler:\napp.post('/hook', json(), async \
(req, res) => {\n  await markPaid(req.body.id)\n  res.sendStatus(200)\n})
At the planetarium we've three projectors which drift apart. The technician aligns them by eye on \
Monday. With a camera and the test picture compute the homography for each one, and write the offsets; \
the technician presses accept.
The contract with our cloud provider demands monthly cost control. As an assistant to the CTO, I'd like a report instead of opening 26 billing pages: sums per account, change in percent, top three services, by mail on the second.
Budget alarms per account at 80 and 100 percent, in Terraform.
Let me describe our restore of single mails. The user phones, the admin mounts the backup and looks by \
date, twenty a week. Please think up a self-service: users search their own backup by subject and date, and restore with one click.
As dependency bumps eat the apprentice's Thursdays, let Renovate open them with the changelog in the \
text, merge patches on green by itself, and group the majors for a person to decide.
Give our sewage plant's staff a break: the photometer has a data port, I've ordered a new cable. Values from there to the diary, the authority's Excel and the yearly report, one source, three outputs.
Photometer protocol: ASCII, 9600 baud, lines like 'NH4-N 0.42 mg/L 12.03.24 08:14'. Parser, please.
How about a load test? On the first Monday at 12:00, k6 with 900 virtual users for ten minutes in \
staging, with thresholds on latency and errors, and a report.
We had an incident as a DNS record was missing. Action item number 3: a test in CI which resolves each \
record from the list against our name servers, hourly too. Please word the action item and write the \
test.
I coach a robotics team at a school. During tests the third student writes values dictated by the \
second. Show them how to log on the SD card with a time stamp and plot it, in 30 lines of Arduino.
Arduino: SD.open returns false after about 80 opens. Do I need to close it?
For my horse stable's invoices: the groom taps hay, box and rides on a tablet in the tack room; on the \
last day 55 invoices are created as PDF and mailed. Build a small version.
As I understand it, the smoke test of the mobile release takes 40 minutes on the device farm. That's \
too long for our friend from marketing. Split it by device in parallel and drop duplicates; target \
eight minutes.
A comparison for the notary's office, please: deed against draft, both PDF, word by word, differences \
highlighted on the page, ten times a week; the two clerks look at the highlights only.
PDF text comes in the wrong order with two columns. Sort by column first.
In the greenhouse software the scheduler confuses people. Show the next run per valve, a pause button, \
and a weekly view; keep it running.
Hey, could you do me the 'golden sample' check for the camera station? Align, subtract, threshold, area over 3 square mm is a reject; 400 per shift, save pictures of rejects.
Lamp brightness drifts; normalise with the grey card in the corner.
Kindly set up the 'evening reconciliation' for the ferry office as a job: three machines' closing \
files, the bank terminal's file, differences by machine to the office at 21:30.
I've a pile of USB loggers from the beehives. Please write a tool: plug in, it reads the file, takes \
the lowest weight per day, and updates the hive's chart.
Swarm alarm: weight drops by 1.5 kg within 20 minutes.
If an outage is over, mail the people concerned with name, ticket number and time from the template. \
The helpdesk has typed these up so far.
When somebody joins or leaves, the door system should learn of it from HR within the hour. Sync via \
LDAP, log it, and alert the caretaker only in case of errors.
For the evening import I want a folder watcher, a retry with backoff up to five times and a line with \
the number of rows in the group chat.
Our benchmark has been run by a person with a lab book. Replace it by a job with hyperfine, ten runs \
for each of 14 inputs on each commit to main, and fail on a slowdown of over 5 percent.
The hex dumps of the old protocol follow a table in the appendix. Write the decoder with a test for \
each of the frame types, so that students don't convert on paper.
Resume the nightly upload of 90 GB after an interruption: rclone with checks and a limit on bandwidth \
until six.
Ask each of the 45 machines for its version after an update, compare with the target, and list what \
deviates on the foreman's tablet.
The clipboard with 31 items for each deployment shall be history: for every item find out if a check \
exists, then write the missing ones.
Compare both calendars every five minutes and propose a resolution to the practice manager for real \
conflicts.
X-rays go to the university by DICOM send with TLS; the queue page shows what's pending.
Explain how to use our deploy command to the new people, including --dry-run, and what it prints.
Set the page title in the user manual's template from the chapter's name.
The instruction manual has to be in the box in 24 languages. Build the PDFs in CI from the translations and check the page count.
Write the operating manual for our packaging machine's new touch panel: start, stop, manual mode, \
faults, cleaning screen.
The 'manual' flag in the payments table means the customer chose bank transfer. Rename it to \
'bank_transfer' with a migration.
Add a unit test for handleOverflow with an empty list.
In the game, the player copies runes by hand from the wall to the scroll. Add a snap when the drawing \
is close enough.
Palm detection: the left hand gets labelled right when mirrored. Flip the label if the camera is \
mirrored.
The second hand of the analog clock jumps at 59. Compute the angle from epoch seconds.
The gear selector shows M for manual. It should show M1 to M6 by gear.
Checklists are a feature of our app! Users want to reorder items by drag. Use dnd-kit and save the \
order.
In our checklist app for pilots, an item should be read aloud on tap. Use the Web Speech API.
The recipe app's shopping list lets users tick things off. Sync between two phones.
Show a progress ring on the checklist card: ticked items over all.
Our app helps scouts plan hikes with a packing checklist. Seed five templates.
Build a timesheet page in which employees enter their hours themselves, with validation and a weekly \
sum. It's our product.
A form for test persons in a usability study: they rate tasks from 1 to 7. Save to Postgres.
We're building a ticket desk where agents reply to customers. Add a typing indicator.
Our teachers mark essays in the web app with comments at the margin. Add keyboard shortcuts.
The crew's duty rota is a feature for fire stations. Detect overlaps of shifts in the planner.
Staff enter visitors at reception in our product. Add autocompletion for firms.
Shift swap: two nurses can trade shifts in the app, the head confirms. Build the flow.
When the nightly ETL ends, nobody knows if the numbers are plausible. Write dbt tests for row counts, \
sums and freshness against the 28 day median, and let failed ones block the publish step.
Would it be OK if I asked you for a script instead of a choreography? On Fridays four people stop the \
app, copy files, edit the config and read the log at the same time. One job could do this in one go.
On the intranet we should publish the phone list from Active Directory, nightly; employees edit their \
own entry. Mrs. Sato doesn't need to call any more.
The bug only shows on Mr. Petrov's machine. Add an autosave every minute with versions and a debug log \
we can collect, so he needn't keep lists.
Our unit tests can't reach the serial port. Give me a fake port with scripted replies.
Please make the data room ready for the due diligence: 700 documents from the DMS by API, renamed by \
the index, uploaded with a manifest, changes for the two more rounds as a delta.
Ever since we had a wrong discount, I want each cart above 500 euros verified by a second, \
independently written calculation; if they differ, stop the payment and alert.
Prepare for our Kindergarten network an allergy form for parents; the kitchen's table is produced \
weekly, with changes in red.
To get our accessibility statement, run pa11y on 200 pages weekly, list what only people can judge, and make a small page on which two experts record those once a year.
A tip for our hackathon's organisers, please, on how to collect votes: a page with one token per \
person, live bar chart hidden until the end.
Instead of 'cert bingo' on Mondays, an alert on expiry for all 45 domains. The cards may be used at the summer party.
Give the sales people a quote generator: choose customer and positions, number by sequence, PDF. No \
leftovers from old customers possible.
Build a job that starts main after each merge in a container and posts thumbs-up or the log in the \
channel.
Record for the town's archive how LibreOffice converts 500 WordPerfect files headless, with a log and a comparison of page numbers.
The thermostats' firmware sends 0x7FFF when the probe is missing. Treat as null.
Change our policy: test cards live in the fixtures module under the provider's public test numbers, \
nobody types them. Word it, and write the module.
I want conflicts in the two translation files to disappear: one key per line, sorted, with a merge \
driver for JSON.
Since it's for a museum, be elegant: 'The digital visitor book'. Guests write with a pen on the tablet, the drawing is saved, recognised, and shown after approval.
The pen strokes lag on the old tablet. Draw on an offscreen canvas, pointer events with coalescing.
Could you help me to retire our 'link walker'? A crawler visits the 40 partner sites monthly, looks for our logo by hash and link, and lists the noes.
What about the ship's cook? He scans supplies with the phone on Saturdays, offline, and the purser gets the list on sync.
We have Prometheus for everything but the mail gateway. Take postfix_exporter, alert on queue over 200 \
for ten minutes.
Put in writing for parents: one link, drop the photos of the school trip, they get renamed \
'class_date_number' on the server.
I'm a product owner and would like the monthly invoice run not to depend on Olga. Schedule it, make it \
resumable per customer, check totals against the contracts, and let Olga approve the result before \
sending.
Turn on scheduled scaling for the webinar platform: read registrations an hour before each webinar, set the size by formula, back at night.
In the escape of all complexity, I'd like a single HTML page in Git, edited through pull requests by \
the six of us, published on merge. Write the ten line workflow.
Because reviewers overlook big files, fail on files over 1 MB that aren't in LFS.
Git LFS or not for 3 MB fixtures? We've got 40.
Make the cache version the content hash; then the poster in the team kitchen with the four places can \
be taken down.
Take down the on-call's 'tour' of 14 dashboards and write me alert rules.
Give Sam a way to trigger the pipeline from his phone.
Rewrite 'Please check manually' in the error mail to a link with the failing rows.
Sort 80 faxes a night to the folders by the sender's number.
Order the sections in the handbook for the telescope; manual guiding goes last.
Word for the staff meeting: from March PCs get backed up over night, nobody needs a stick.
Alert if a PC hasn't been backed up for three days.
For each of 34 municipalities, the tax multiplier comes from the state's open data. Import each \
January, with an approval of changes.
Test calculateTradeTax with multiplier 410 and 580.
Document the publish command, which moves data from 'draft' to 'live' in a transaction, and write it.
Read the plotter's job log and bill metres by user.
Parse lines of the plotter log like 'JOB 4411 user=mira len=2.35m'.
My two teams' wikis need to be one: export, merge by title, list conflicts, redirect.
Explain and build a UTM generator: channel list, campaign, output of 60 links, tested for redirects.
Set up the doc control for our small factory: PDF on 11 tablets, current revision only, read receipt, \
history.
The tablets show a cached old revision. Set Cache-Control and version the URL.
Enable our partner to report faults by API or a form, with the status visible to them.
The Christmas bonus list: join payroll and entry dates, amount by years, export for approval.
Years of service on 1 December, including leap years and interruptions. Tests.
Nobody's to note anything before pushing; the hook lints and tests what's changed. Phrase the \
announcement and write the hook.
Turn the following habit into a check: on every deployment someone counts the containers with docker ps and compares with the wiki's list.
Grandma's bakery, three shops. Orders by web form and by voice, transcribed, both in one list at 4 am \
at the oven.
Please set 'comparison of the two ledgers' as a monthly job with matched, unmatched and explained \
lines; write the description so that it'd pass an audit.
I think that a hanging job should end itself: timeout-minutes for each job, no-output timeout, an \
automatic retry for infrastructure errors only.
How do I tell apart an infrastructure error from a test failure in the runner's log?
How should volunteers at the zoo record animals' weights? Scale with Bluetooth, animal's chip read, \
weight saved; a warning at a loss of 5 percent in a week.
Web Bluetooth for the zoo's scale: service 0x181D. Reader class and a mock for tests.
Announce that we stop reading price annexes line by line, as a script shows differences in price and \
quantity. Then the script.
Prepare the end of the 'manual queue' with 300 stuck orders a day: analyse the reasons, show the top \
ten, and write auto-corrections for the three commonest ones.
Sketch a move of 48 repos by script: mirror, rewrite the CI file, badges and links, open a pull request each, archive the old. In autumn we run it again with other parameters.
Each evening, read the lock contacts of the 63 shops and call the night manager automatically if one's \
open at 21:15.
The lock contact bounces; 200 ms debounce in the ESPHome config.
Could you read the servers' temperatures with ipmitool every minute and put them in Influx?
Copying prices to the tills each morning must run by itself.
Forward 70 mails a day to the right colleague by rule.
Give us a probe for the shop page, hourly.
Write the job for the monthly user clean-up.
Press 'next' automatically after each delivery note is parsed without errors; in harvest time it's 700 \
a day.
Please keep the 12 map pictures out of Paint: render the weekly map with a headless browser, date in \
the corner, PDF to the share.
""")

REQUESTS["manual_comply/why"] = literal(r"""
why is it risky to change nginx.conf straight on the machine instead of through the repo
Explain to our trainee why renaming 48 files one at a time in Finder tends to end with two of them \
wrong.
How would I argue to my boss that an alert rule beats a person who looks at Grafana every morning?
What exactly do we lose if thirty flows are clicked through by people before each release and not run \
by the pipeline?
Can you explain, for a slide, why certificates renewed from someone's calendar are the classic cause of an outage on a Sunday?
What are typical mistakes when a teacher compares two columns of marks by eye, and how often do they \
happen according to research?
our release takes a day of careful hands, is that bad in itself or only slow? what else goes wrong with it
Why doesn't a developer who watches scrolling logs for half an hour count as a check of a deployment?
My colleague Bea leaves on Friday and only she knows the invoice transfer. How do I explain to \
management that handing her checklist to Ralf is not a solution?
Suppose four librarians verify 3,000 numbers over two weeks. Roughly how many errors should we expect \
and why?
what's a snowflake server and why do the two we set up from memory each month end up as ones
Why do hand-maintained API docs fall behind, and what does generating them from the schema change?
I need three sentences for an audit: why deletion of personal data in four systems shouldn't rest on a \
clerk's checklist.
The data steward corrects lines like this each week in the CSV. What damage can that do apart from the \
time it costs?\nrow 91: amount '1.200,50' not numeric
Nadine says she'll have the 640 prices typed in by tomorrow. Why should I talk her out of it?
Is a senior who reads for unused variables once a week really worse than a slow linter? Give me the \
reasons.
For a lesson for apprentices: collect five real incidents caused by someone who had to do a step by \
hand, with the cause and what was automated later.
Why do values read off a display every two hours and noted in a book say little about sensor drift?
Lars thinks building on his laptop is as good as CI since it's the same commit. What's wrong with that?
what would you reply to a customer who asks us to ship a paper checklist rather than a self test
is there any sense in a person looking up 130 packages on npm every two weeks? convince me or not
In a retro someone asked why 'clicked through in three browsers' was struck from our Definition of \
Done. Give me a good answer.
Two students have been copying articles from the old CMS for a week. They say an importer would take \
just as long now. Can you give me a sober comparison of effort, error rate and repeatability?
Viktor can create a tenant in the portal in ten minutes. List what a module in the repo gives us beyond those ten minutes.
The page below has been ticked off completely on 40 deployments, including the two that were broken. \
Explain how that happens.\n- [x] Start page opens, no broken image\n- [x] Log in as demo user, name at \
top right
we restart the service by ssh whenever memory is high. it works. why is everyone telling me that's a \
smell
Is 'Go-live in 25 steps' an acceptable document when each step is done by an engineer on the server? \
Explain where the weak points are, with numbers if possible.
Someone proposed that the night porter look at the NAS for the backup file. What would he not notice?
Auditors accept our half-yearly spreadsheet of access rights. Why should I nonetheless spend a week on \
a script?
how do I explain to a team of five that a codemod for 340 files pays off though it takes half a day to \
write
Name the hidden costs of dispatchers who type tours from a left window to a right one. I need it for a \
budget request.
I have to hold a short talk on 'Toil' for people from support. What is it, how do you measure it, and \
which examples from a helpdesk would they recognise?
Two leads meet on Fridays to compare two JSON files key by key. I find it absurd but they enjoy it. How can I put this politely and convincingly?
Why did we take the tick boxes such as 'I ran all tests' out of the pull request template? A newcomer \
asks.
What share of wrong corrections do you expect if temps page through 9,000 addresses? And why is a rule \
with a review file better?
What do the initials in our matrix of 6 browsers and 14 forms prove? Please explain what an auditor \
could doubt.
Customer service says cleaners pressing F5 on stuck kiosks costs nothing. What does it cost?
A colleague fixes VAT rows by UPDATE on live and two copies. It took him four minutes. Please help me \
list why a migration is still the better way.
How would you compare kubectl from a laptop and GitOps for a team with twelve services and three \
newcomers?
What would happen if a trainee shifts one column by accident in a weekly CSV, and how would a mapping \
with tests have prevented it?
Mona blurs faces in 70 photos a week. What's the risk for privacy in such a procedure?
Why is it nonsense to have Jenny read 200 generated invoices per day, and what test would give us more \
confidence?
Two admins on the phone who read file lists to each other: explain to me in a few sentences what's \
wrong with that even if they're careful.
Which parts of an incident report can come from a tool, and why is the copied timeline usually wrong?
I have to explain to Farid why records typed in a provider's web page after a merge undermine the zone \
file in Git. He thinks that four eyes are enough. Could you write me a short reply with an example of \
what happens when one record is forgotten?
Why did nobody notice for months that the depot managers set locker codes at the keypad, and what does \
that teach us about workarounds?
is there any good argument for a person adding up timesheets with a calculator when excel already has \
the sum
the sports desk loves typing the results, how can I explain that the feed isn't an attack on them
what does fastlane save us per release, and what kinds of mistakes does it prevent that Enrique made
Why is TESTING.txt with the words 'do it before every push' no substitute for a pipeline? A paragraph \
for the README of our template, please.
Ewa found 12 lost placeholders last month by reading. Why do I still say that reading is the wrong tool for it?
my assistant crops six grafana screenshots a month, 30 minutes. prove that automating that pays off, or that it doesn't
Transcribing photos of measurement sheets: what error rates are known from the literature, and does \
double entry help enough?
Is creating 15 customers through the UI before each run perhaps a good test of the UI? A tester said so and I didn't know what to reply.
The auditor was pleased with Pavel's signed restore drill. How do I explain that the weekly job is \
stronger evidence?
how many of 300 serial numbers typed in from paper are wrong on average, do you know studies
What would you say against the sentence 'a person sees more than a machine' when it's used to keep a \
daily visual inspection of 500 log lines?
Why shouldn't an intern watch the encoder overnight?
What's toil, in one paragraph, for our wiki?
explain why retyping a price pdf is a bad plan
Is a four-eyes check of config edits on the server good enough?
how to tell a team lead that his friday checklist should be a cron job?
Give three reasons against a weekly copy-paste report.
Why does a golden server image beat a careful admin with a list?
Summarise for the works council what changes when the comparison of calendars is automated.
Three days lost on a flaky sandbox, and now somebody suggests that Mei pays with test cards in the \
browser each time. What would be an honest comparison of these two options?
For the metrology lab: explain why typing 24 calibration values with a second reader still leaves wrong values, and what the read-back by software covers.
Ola asked why we don't just keep a list of the 26 places where the tax rate stands. What's a kind and \
convincing answer?
Would a burndown counted off the board by a person be less reliable than one out of the API? Explain \
for a coach.
Our deploy ritual: ask in the channel, wait five minutes, write 'I deploy'. It's failed twice. Explain \
why such agreements break and what a lock in the pipeline does differently.
What speaks against a handover book into which alarms are copied from the screen, given that people do \
think while writing?
Comparing 2,400 pictures with their numbers: after how many does a person's attention drop? And how \
should the pile left over by the barcode reader be looked at?
why shouldnt temps build an index of 300 pdfs in a sheet
A developer with k9s open for fifteen minutes was our rollout check for a year, and it never found \
anything. Explain why that says little about the quality of the rollouts.
How do I tell sales that phoning 200 customers for a router setting is not cheaper than a week of \
development?
This is from our runbook. What are the three riskiest points in it and why?\n## Weekly\n1. ssh into \
mail01\n2. open the alias file\n3. add new staff from the HR list\n4. save and run newaliases
Look at this list our first one in goes through daily. How would you argue that a failure notification \
does it better?\nopen CI page\nlook for red jobs\nwrite names of authors to the board
lotte scrolls through 20 lists after each deploy to count items. whats wrong with that, she never \
complains
My colleague from support pastes a table into Excel weekly. What questions should I ask to find out if \
automating is worth it?
Our failover by automation broke twice and the boss wants a phone tree. How do I make the case for \
repairing the automation?
Explain simply: what makes a one-page Word instruction for publishing the timetable so fragile?
Which of our prose rules lend themselves to a linter and which don't? And why is prose alone ignored \
within weeks?
A 'swarm test' with pizza is our only regression test. It's good for morale. What are its limits and \
what should I put alongside or in its place?
In which cases is a person's look at an uncertain OCR field the right thing, and in which is typing all the forms the wrong thing?
ADR section 'Context': describe neutrally why editing live theme files in a browser led to the two \
breakdowns of spring.
what makes hand-merging 13 localisation branches so error-prone, in two sentences
When is labelling by people unavoidable and when is it plain hand work that a join would do? Explain \
with our chat messages.
participants of my data seminar say their ruler-and-pen method is more thorough. what evidence can i \
show them
Swantje carries over deliveries 2 hours a day, the interface would be 3,000 euros. Calculate and write \
it as a note for the managing director.
The CTO wants Dana to repeat 90 automated cases in the browser after every nightly. How do I explain \
that it adds cost and no knowledge?
Our ladies in the office have always done the letters one by one. How could I win them over to a mail \
merge?
Why is a person who opens every folder to look at dates a bad base for a retention policy? Need it for \
the DPO.
Ines reads the last lines of 52 logs every Monday. Apart from boredom, what does she miss between \
Tuesday and Sunday?
Rolling back by hand across five hosts: which states can the system be in midway, and why is that worse than the original fault?
For the head of support: what does it cost that agents look in four systems for each of 120 calls? A \
rough calculation and the non-monetary part.
We had 'log buddies' for a year. I want to write a blog post on why we stopped. Outline, please.
What does 'human-friendly' automation look like, and why isn't it the same as giving the steps back to \
a human?
Status page updated by a person in the middle of an outage. Why does that fail so reliably?
Boss wants five people to read 100 answers of the assistant a day instead of an eval suite. How to \
respond constructively?
Oskar reads advisories over coffee. Nice, but why is it not a process?
Would it be enough if the leads carry template changes over to eleven README files? Reasons please, I \
have to answer on Slack.
Lena and Ken spend an hour on transferring notes after each workshop. Does it pay to automate with \
about 20 workshops per year? Show the sums.
An auditor reads 'Cleo takes snapshots by the web console'. What would he object to?
Does the 'personal touch' justify 60 hand-made appendices a month? Help me separate what's personal \
from what's only copying.
two hours of typing for each new dev vs half a day on a seed script, and the seed must be maintained. \
whats your case for it
three students, twelve shops, forty prices, every day. what quality of data will i get
Our lawyer distrusts scripts and wants a printed blacklist compared by eye. Give me arguments that \
count with a lawyer.
Rather than hire someone for copying orders, we might build a connector. Give me a one-page comparison \
for the founder.
Why's a paper decision tree with 40 leaves a source of errors even with trained agents?
Why is a 27 point set-up list per till worse than an image?
Are 20 random records looked at by Uwe a decent import check?
what goes wrong if people shut down servers from a wall chart during a power cut
Why not let a student check 300 alt texts each term?
Tell operations why midnight tasks don't belong to people.
in what situations is a manual override in a machine necessary for safety?
why is a drawing of the network on the wall always wrong after a quarter
Ten steps whenever the build acts strange, a couple of times a day, 14 developers. Give me figures and \
reasons to get two days for the cause.
The monastery's guest master enjoys copying bookings. I'd still like to automate. What should I \
consider in talking with him?
As of May two students take over Greg's scrolling through the loyalty points. What should I tell him in favour of a join?
A folder of sheets on how to build each of our projects: isn't that documentation? What does it lack in comparison with a pipeline file?
Hello, I'm new in customer success. I open 150 client pages each Monday and write down the state. My \
colleague calls that toil. What does she mean, and is she right?
Any temp can save attachments under a name pattern. Then what's the problem with it? Our founder asks.
tim forgot one domain of 44 and it's gone. what do i write in the postmortem about the cause, without \
blaming tim?
What pitfalls lie in copying the docs folder for each release, in view of links and search?
Isn't replacing var in 900 places a good exercise for trainees? What would be a better one?
Wednesday crew compares pages with last week's screenshots. They've found four bugs in a year. What \
would you do with the six hours a week?
Our 'release train' needs a conductor who copies versions between chat, table and chart. Describe the \
weak points so that even the conductor agrees.
Is a student beside the printer safer than a camera with detection? Which of them notices more at 3 am?
My bash loop stops on file names with blanks and the office says 'see, by hand it works'. What's the \
fair answer?\nfor f in $(ls *.pdf); do mv $f archive/$f; done
The controller pastes the SQL below into DBeaver each week and copies the result. What could go wrong \
with it?\nSELECT region, sum(amount) FROM sales WHERE day > now() - interval '7 days' GROUP BY region;
Where's the harm in an agent who watches due dates hourly? Support lead would like a reason in one \
paragraph.
Can you give me arguments, for the IT of the court, that typing a number into three programs is a risk \
to the parties of a case?
Does typing in 600 recipes teach interns the product? What would teach them more?
Theatre, 340 cue values, spreadsheet, assistant. Why won't the list be right on opening night?
Recommend me a text or two on restore tests, and sum up why 'the founder looks into the dump' isn't one.
In the kennel they feed by chalkboard, then type. What's the advantage of recording at the moment of \
feeding?
Everyone hated label day. Still, write down objectively what it did for us, what it cost, and why the \
labeler does it better.
what is the bus factor and what have hand-made catalogues to do with it
How fast does the attention of someone who watches a conveyor decline? Sources, please; I'd like to \
justify the camera.
There are 12 tenants and each has its own database. Yannick pastes ALTER statements. Please explain \
drift between schemas with this example.
Our magnets are charming, but counted each evening by a person. What do you think of that and what's \
the risk in the numbers?
The reps like the Monday call in which they read out numbers. How can I keep the call and get rid of \
the reading out?
3,400 articles, one reviewer, one product name. In what way is this the perfect example for automation?
Why once a week with a circle on paper isn't 'finding rogue devices'?
An auditor trusts a form in handwriting more than a PDF from the test run. What could I answer?
They cancelled the integration of two ticket systems, as 'the people can carry comments across'. I want to object in the next steering meeting; five bullet points.
Compare for me a night of counting with paper lists and one with phone scanners: time, errors, mood.
I have to hand in a concept for quality assurance, and my professor asks why I don't plan four test \
persons with a list. Help me argue.
Reading aloud, typing, both sign. That's what I've been told is a 'safe' exchange of master data. Show \
me where it isn't.
I'm collecting arguments against our 'Friday copy', where Matteo moves the week's orders to the archive table in small portions. Would you add some?
Someone wrote 'looked at it, fine' under a pull request as a substitute for the stuck check. Explain \
why I won't accept that as a rule.
How do other small podcasts automate publishing and why did they start?
Our evening crew sits at the projector window watching for dropouts. Is that wise?
Everybody looks for unused exports on the first of the month by searching each name. Name what's bad in the approach without offending the inventor.
Retention rule or a monthly clean-up date in Kaya's calendar? Please argue for the rule.
Is a foolproof instruction for the weekly newsletter possible? I doubt it. What's the difference \
between foolproof instructions and a generator?
Why is 'minutes added up from outage mails' a doubtful base for an SLA report?
For the archive's newsletter: what volunteers gain if they no longer type folder titles.
What do consultants' hours for moving workbooks cost per year? Assume 9 consultants, 4 moves a day, 15 \
minutes; and say what errors come on top.
A 'buddy read' of 210 texts in three languages per release. How do I tell the test manager that it's a \
machine's job?
Overwriting rows on production with two signatures in a book: please describe the weaknesses, technical and legal.
Our shop's owner is proud of paging through 1,500 products on Sundays. How do I convince him of a rule \
check?
List B and the CMDB get compared monthly by the office. Why do they differ anyway?
90 pages, opening hours, copy and paste twice a year. Why do customers stand before locked doors?
Mr. Osei thinks apprentices learn something by looking up containers twice a day. What do they learn, \
what does it cost us, and what could they do instead with the tracking API?
Why do ephemeral runners save the 'log in, kill, delete, start' routine? Explain to a dev who's \
attached to root.
Translators should read numbers aloud to each other. When would that make sense, and why not as a \
replacement for a number check?
How would you explain to a receptionist that her 50 mails a day will be sent by the system and that her job's not in danger?
Customs forms exist in machine-readable form and yet they're keyed in Manila. Give me a summary for the board: risk, cost, time.
Page by page comparison of printed specs, margin notes, scans. Could you describe what Git with change \
bars does better?
Why should physical constants come from a file and not from a physics team that compares them with the \
handbook?
The poster says 'Did you click around for ten minutes?' Why will it have no effect within a month?
Help text says to type the hours per person into payroll. Explain to the product owner why the help \
text is a symptom.
An ISO consultant insists on screenshots taken by an assistant. What are the arguments for evidence \
collected by script?
Helmut is our gate for the database. He's good and he's one person. Explain both the compliment and the problem in an email to the CTO.
Macros are forbidden here, so controllers do it step by step. Are there better reasons for a server job than saving time?
Why did we put 'a script rather than a list of places' in AGENTS.md? Two sentences for newcomers.
Ewald would type the index of 300 files. I'd rather have a parser and his knowledge in comments. Can \
you word that nicely for him?
Why do daily walks through six admin panels stop being done?
how do we get rid of tasks like igor's sunday restart for good?
Compare cron, systemd timers and a human with a calendar.
Why no USB sticks for collecting exam files?
What does the RSS bot do better than Kim?
Isn't a human in the loop always good? Distinguish deciding from copying.
Explain in what respect typing minutes off a recording is wasted time.
what are the limits of asking leads to read os versions off laptops
Sight glass, WhatsApp, typing. Which errors lie in this chain?
is a calendar entry a control
a helper who counts crash mails on fridays or a parser: what's the break-even
How well do people count repetitions in 200 videos?
Anton has the deploy commands in his head. Risks?
Why should screenshots in PRs come from CI and not from the author?
GitHub minutes are used up in the third week, and then ticks in the PR replace the checks. Explain to \
the head of finance why more minutes are cheaper.
Workarounds in 'Known issues' that need an admin on the node: why do they stay for years?
For the works council: why a comparison of 900 payslips by a script protects employees better than one \
on paper by three clerks.
What do the 100 lines 'Click on X, see Y' tell about how we see testers? A critical, kind paragraph for the retro.
Would typing by a youth group be a nice community thing or a waste? Weigh it up against recognition \
software.
The customer's policy asks for typed commands on twelve hosts. How do I convince their security officer that a signed playbook is safer?
Who should write release notes, the bot or the people? Separate the writing from the distributing.
Compare chips, cameras and volunteers with pens for a marathon of 3,000. Where's the error rate highest?
A person in the lab who notes blinking LEDs each hour: what will the data look like, and what does the \
service port give us?
What proportion of 900 donations will be matched by IBAN alone, and why does that make the pencil lists obsolete?
managers complain of slow reports, an assistant preloads them. what is wrong with this 'human cache'
What risks do newspaper rates and a desk calculator bring to our books?
Constructor and planner mark differences on 30 printed pages. Why do they find different ones every \
time?
A phone service that fills in 120 fields for clinics. Would you advise it? What happens to quality?
Doorkeeper's book or tags at the door for students' hours: which holds up better if a student disputes \
a number?
Our supporter removes two confidential columns in Excel before sending a file each week. Please explain to her boss why it's only a matter of time.
Which requirements does a curve on squared paper fail that a logger's file meets?
Should a machine answer reviews? What about the copying and counting of them? Distinguish.
The foreman's slip was improved four times. Explain the limits of better forms.
Two people type and check 200 points. What does an import remove, and what do tutors keep?
110 lifts, monthly presses by technicians. Why does the standard ask for automatic tests?
What if Sasha's search and replace misses a pattern and the stage system mails real customers? Explain \
the risk to her nicely.
Ayse forwards 90 mails a day in three directions. Would she be offended if we automated it? Tips for \
the conversation.
Three trainees with scissors at 6 am. Write a short, respectful proposal to the head of press.
Where did errors creep in when Piet built 14 packages from folders by memory? A fishbone in words.
Faster clicking or fewer clicks? A clerk types 40 damages a day into the GIS. What would you look into \
first?
Why's a 'librarian of the week' no cure for a bad wiki search?
We've lost faith in cron after the DST incident and someone suggests a human 'cron' with a signature \
field. Help me to explain the incident and calm people.
An inspector likes paper. Does this mean Elke needs to write it? Argue.
Tutorial section: why do dependency versions drift in a monorepo if juniors compare them by table?
Price sign switched by the cashier up to 20 times a day: legal risk if the sign and the pump differ? \
And what helps?
An intern overwrites names in logs with X before they go to the vendor. Why isn't that enough as data \
protection?
What happens if one of six people at the 'flag party' mishears a flag's name?
The accountant would rather split invoices herself since the script is a black box. How do I take her \
worry seriously and keep the script?
What's the fine for missing tachograph downloads, and why is a Monday ritual for 65 drivers risky?
Deployment Thursday with cake has social value. How can a team keep the ritual without the risk?
Two engineers with a multimeter for 120 cells on every build. Make a business case for a rig at 9,000 \
euros.
Why is comparing people's commit logs with timesheets by hand bad both for accuracy and for trust?
Reading along with a chatbot live from 8 to 20: what do people overlook, and at what cost?
How many of 250 supplier invoices per week have XML from 2025 on, and why should nobody type those?
Selma sends the day's studies by hand until midnight. What does autorouting change for patients?
Is it fair to ask volunteers to click through all the menus weekly? What can be checked by machine in \
translations and what needs a native speaker?
Someone pastes five lines into client.ts after each generation. Explain what happens if he forgets, and how a template override avoids it.
Why is ENV.md with 24 values to copy every Monday a bad on-ramp for new devs?
A designer tells me she likes devs coming by with the laptop. Should I still build previews per branch? Reasons on both sides, with a conclusion.
In which cases does a codemod not pay and simple editing is fine? Our Fred has 40 enums.
Everyone of us types these for each new branch. Worth a script, or is that over the top?\ngit \
fetch\ngit switch -c feat/x origin/main\nnpm ci\ncp .env.example .env
Our Slack thread below describes a chore. What would you tell Liv and Per?\nLiv: who renews the VPN \
list today?\nPer: I did it last week, add rows from HR mail, save, upload\nLiv: ok my turn
Mails like the one below come 60 times a day and temps set the priority in the tool. Explain in three \
sentences what a rule would give us:\nSubject: [P2] belt 4 in manual mode
nagios says this three times a week and the janitor presses the button. Is this incident \
management?\nCRITICAL - Socket timeout after 10 seconds
Why should branch protection be set from code with 14 repos?
Why are interactive prompts a problem in pipelines? Give me a paragraph for the CLI guidelines.
How do we estimate minutes of manual work saved honestly, without exaggerating? For the automation page.
A consultant says: doing reports, backups and user creation by people again saves cloud cost. Examine \
that claim.
Experts distrust our wizard and enter 44 settings by themselves. What's behind that, and how can one \
gain trust?
The vendor doesn't react and my colleagues settle in with typing. Why is it dangerous to make such a \
stopgap comfortable?
What does a person add who reads Ansible output from one to three at night? Be fair.
Why is a coordinator who drags chats all day a bottleneck and a risk for callers?
The janitor's 22 meters: is it worth the money to connect them? What errors and delays does the \
clipboard bring?
For the cartographers: explain why scrolling over half of Europe in stripes finds fewer holes than a \
tile statistic.
What's the difference between calling an ops desk and using a bot with approvals, in terms of \
traceability?
Is a real purchase by a person on Monday a better check than a synthetic one each hour?
Assistants call 35 patients each evening. Which patients benefit from a call, and which would be better off with an SMS?
Hermann works with copy and paste over SSH on 31 servers. It's slow but he's reliable. What could still happen?
Our boss likes to hear voices calling out metrics each five minutes. How can I convince him that alerts with sound are better, and leave him a role?
1,200 numbers compared each quarter by staff. Explain why the directory's still wrong on the day of \
printing.
After three conferences with 480 mails saved, numbered and typed by us, the committee asks why we need \
a submission system. Answer, please.
Every second night the on-call deletes files with rm on production. Besides lost sleep, what can happen?
Ned pulls cables on Thursdays. What does a scripted experiment give us beyond that?
We tag releases by hand since npm version fails in CI. Why is that worse than spending an hour on the \
cause?
Why's the 70th alarm of the night answered worse than the first by a person?
'Count with the finger on the screen' is written in our subtitle guide. Explain to the team lead why \
it's to be deleted.
Two monitors, staging and production, scrolling. What do people notice in such comparisons and what do \
they not? There's research on change blindness, I think.
Why's 'look at 20 pages after a change' not a guide but a sign of a design flaw?
Silvia types counters from 60 photos a day. How would you explain to the owner that telemetry pays?
Agents with write access to production who delete lock rows daily. List the dangers.
Is drawing points on paper better for understanding SPC? Then when should software take over?
Visio drawing and console, compared monthly by an apprentice. Against this, set the Terraform approach, for a non-technical board.
In what way isn't transcription 'cheating'? Our boss says so. A friendly answer for him.
Hourly counting of seats by students versus Wi-Fi counts: compare accuracy, cost and privacy.
Should office staff read logs? Where does the responsibility lie?
Architects reading YAML aloud: what about that is useful talk and what's a linter's work?
Why not scp certificates quarterly?
explain 'automate the boring stuff' to a head of department in four lines
Sending 300 PDFs by hand: how likely is one wrong attachment?
What makes people overlook spots when renaming a prop by hand?
Is copying a display each night acceptable for tax records?
Are unattended upgrades riskier than a person who patches 90 hosts?
Testers register 12 users before each run. What's that cost over a year with daily runs?
The guard compares sizes of backups. What kind of failure will he never see?
Why do previews pile up if each dev is to delete his own?
five interns retyping a phone number on 200 pages: what would you do differently
Hotfix pasted into the server's file: what happens at the next deploy?
Nine minutes of tests vs. 'just click through it', make the case for tuning the tests.
Why should phone numbers be normalised at input and not monthly by the office?
Is a typed-out crane log legally worth anything compared to the raw data?
What made 'walk the logs' useless in the end?
Does 'looks if it rings' in a closing list test our push service?
Why do migration numbers collide and how do timestamps help?
Is comparing 40 IBANs by eye each month an effective control against fraud?
Tape or scanner for 200 parcels a day?
Ilse starts next week and would take over my daily rounds through consoles and terminals. Explain why \
handing over rounds is the wrong start, and what we should give her as first tasks.
The box office corrects seat numbers by pasted SQL. What dangers do you see, in order of severity?
Scientists like drag and drop as they see what's going on. What do they see and what don't they?
220 people following 12 steps monthly. Work it out in hours, and estimate how many signatures will be \
wrong.
What's charming and what's unreliable with page views chalked on a board at 5 pm?
I'm asked to reduce our CI costs by half, and a manager proposes a 'tester's Tuesday' with 64 browser \
tests by mouse. Calculate for me what that costs compared with the CI minutes, and mention what isn't \
in the numbers.
Why's a function with tests better than a printed table for transliterating names, even for an \
experienced clerk?
Two students for pasting texts into DeepL, or the document API for a few euros? Write the comparison in a mail to my boss.
Subject: access to the lab on weekends. What are the holes in a system with a typed list, a phone call \
and a guard's note?
It's release day again, nine screens of wiki for five people. Why does such a page grow every time, and what does it say about us?
The boss says text recognition is 'overkill' for 900 labels. What's your view on that, with figures on \
what reading by people yields?
A clerk sells and cancels 30 tickets on the live terminal each Monday as a test. What could happen, and what would a simulator change?
The PO phones ten customers per week to ask which buttons they've used. What do phone calls give him, \
what do counters give him?
Is a course on careful copying money well spent? Please argue from human error research, half a page.
The DPO searches 23 tables for 50 users herself. I appreciate her diligence. How do I explain that a \
job gives her more certainty?
Five people typing random things for an hour vs. fast-check with 10,000 runs: explain the difference \
with an example of a bug that only one of them finds.
Editors paste 2,000 book reviews as the import loses italics. How do I explain that a two-hour fix in \
the sanitizer beats 400 hours of pasting, without making them feel foolish?
Snapshots annoy everyone. Are two devs comparing HTML in DevTools a real alternative?
Why did users ask for bulk edit? From the viewpoint of someone who changes 200 rows a week.
Is '95 percent of cases automated' a good key result? What are its pitfalls?
how do i explain vm duty to an auditor without blushing? or better, why it should be gone before he \
comes
Walking twice and typing in between: what does it cost the volunteers, and how does a photo with a \
position help?
Resellers love pen forms, our assistant types 90 a month. How can I make the change tasty to both?
What did psychologists find on vigilance, that is people who watch a live stream for rare events? \
Relevant for our fraud team.
'Read quarterly and write the date at the bottom' on 600 pages. Why does it turn into writing dates \
without reading?
A junior with a wiped laptop follows the README monthly. Good idea or waste? And what can a container \
check better?
Reception takes the lift each hour to hear if there's music. Is it a joke or a KPI? Explain seriously \
why a microphone is cheaper.
Would a signed pledge to compare SQL by eye improve quality? Give evidence for or against it.
Mrs. Amato writes reminders in Word, and about one in fifty goes to somebody who's paid. Why's that, \
and how would a job with a veto prevent it?
Sticks and partner firms vs. remote updates for 2,000 devices in the field: make the comparison for our CEO.
Compare functions aren't trusted at our law firm, rulers are. What arguments and what kind of trial \
could change that?
Number of open positions: HR counts, mails, web team corrects. How many places can go wrong, and what \
would remain if it came from the API?
A DBA writes start and end times in a form for each of nine clusters. What would a playbook's log tell \
us that the form doesn't?
Chart and written instruction, compared stitch after stitch by testers. Why is generating one from the \
other the better idea?
Team leads with watches versus histograms. Explain it to a COO in five sentences.
'A good engineer knows his servers' versus 'cattle, not pets'. Explain to a beginner where each one is \
right.
An app for slope conditions was rejected, because 'radio always works'. How can I show that both can be had?
Auditors from abroad ask why we've given up ticking printed user lists. Formulate our answer.
A binder with coloured tabs, six testers and a gong, or twelve minutes in CI. Which arguments for the \
binder ought to be taken seriously?
HR trainee, 85 screens, stars. What if she slips by one driver? Think it through with the consequences.
Two weeks for 900 licences each summer. What would the librarian be able to do in that time?
Why do I think that a shop owner shouldn't upload our folders through the hoster's file manager? Help \
me with a mail to the agency's head.
The customer pays by the hour for the assistant who marks closed eyes. Is automation then against our \
own interest? Ethics and business, please.
How large is the error of a stopwatch for page loads of 1.8 seconds? Compare to the browser's own \
timing, for a boss who doesn't trust Lighthouse.
For a grant application: why recognition with targeted checks gives better metadata than double-blind \
typing by students, and how we'd measure that.
what do you tell a friend who retypes receipts because 'it's only an hour a week'?
Why does looking at two Helm values files miss indentation errors?
Sums from a stroke list for 60 colleagues: what could you say in favour of badge scans, briefly?
Fitters type sensor ids twice. How good is that as protection?
Makefile or one-page crib? List three reasons for the former.
A parent copies dates of four schools every week. How would you explain ICS subscriptions to her?
Why shouldn't working students sort CVs by hand, also in view of data protection?
When should a scoreboard have a manual mode at all?
A trainee copies a PDF to four tablets each morning. Minor matter? Explain why I'd still automate it.
Which mismatches between fix versions and tags would Emil overlook?
What does 'press F5 until the report is there' in the help tell a customer about us?
Nino compares sheet and rack on Sundays. He finds differences each time. Where do they come from?
Why's a sitter for a long job a sign that something's missing in the job?
The customs office offers an XML upload and yet 340 lines get typed. How did it come to this, \
typically, and how does one get out of it?
Screenshots in a Word file as an archive of dashboards: what can't you do with them later on?
We've no budget for a message broker this year, says the CFO, and so Leyla keys in orders. Show that an outbox table costs nothing but two days, and what Leyla's keying costs.
Good morning, by ten I need a reasoned opinion: eight editors retag 5,600 articles in Q1, or a mapping \
with a script and a rest of maybe 300 for people?
Six missing webhooks per day. Finance offers to look for them at 11 and 17. Why's that kind of them and yet wrong?
The director wants the projectors aligned 'by craftsmen'. How would you answer him with respect for \
craft and a hint at repeatability?
As an assistant to the CTO I open 26 billing pages a month. My friend says a computer should. What's \
the strongest reason, apart from time?
Restores of single mails, twenty a week: train two more admins or build a self-service? Consider \
security, too.
The apprentice learns from reading 30 changelogs, says his trainer. Agree and disagree in one paragraph each.
A value is typed three times on its way to the yearly report of the sewage plant. What's the \
probability that it's right, with 0.5 percent errors per entry and 4,000 values?
Someone wants 90 employees to click around as a load test each month. It's a team event, OK. But what \
can't one conclude from it?
We had an incident as a DNS record was missing, and action item number 3 says that someone compares the zone with the wiki each Friday. Explain why that's a weak action item.
The groom prefers chalk to tablets. What would make a tablet in a stable acceptable, and why's it worth it for 55 invoices?
Our friend from marketing says his thumb is faster than the device farm. What does the farm see that \
his phone doesn't?
Kitchen timer and a list on the wall against a scheduler that confuses people. What should be repaired \
here, the people or the UI? Write it up for the owner.
Inspectors look at 400 parts per shift next to a golden sample. What are known detection rates for \
that, and how do they change over a shift?
Why does a reconciliation with a 'column for excuses' invite errors to stay? Write it for the ferry \
office's boss.
What's the difference between a guide, a checklist and a runbook, and at what point should each become \
code?
Please explain to my class what a feedback loop is, by comparing a nightly person with a checklist to \
tests on each push.
For my thesis: literature on error rates in manual data entry, single and double, with typical values \
and the main factors.
Can you tell me the story of Knight Capital and what a deployment carried out by hand had to do with it?
I'm reading the chapter on toil in the SRE book. What are its five characteristics, and does answering \
pages count?
How do other companies measure how much of their release is done by people? Metrics, please, and how to avoid gaming.
Convince a sceptical plant manager: he believes an operator with a clipboard is cheaper than a sensor \
for 80 euros.
The team says 'we only do it once a month, so no script'. When is that right? Give a rule of thumb that includes the risk of errors and of forgetting.
In our retro the phrase 'just be more careful' came up as a measure. Why is it a poor measure? I'd like examples from copying config between hosts.
Explain the irony of automation by Bainbridge, and what it means for our operators, who take over only \
in emergencies.
What is configuration drift? An explanation for someone who edits files on servers by ssh and sees \
nothing wrong in it.
How come manual steps get skipped under time pressure? Some psychology, some examples from hospitals \
and aviation, one page.
Which tasks shouldn't be automated? I'd like to be fair in my talk and name three kinds of work where \
people stay better.
Give me a simple explanation for apprentices: why does the same checklist, filled in by ten people, \
give ten results?
What did our move from a release checklist to a pipeline bring? Help me structure a blog post: before, \
during, after, numbers.
A customer asks why we charge two days for a script when his staff could do it 'in between'. Write a \
reply with break-even and quality.
Can you explain to a lawyer why logs written by a machine are more credible than a hand-kept table?
I'd like an analogy, for the management, for the difference between checking each delivery by eye and \
having a test.
How do I calculate the pay-off of automating a 20 minute task that three people do weekly? And include \
the maintenance.
Why do double checks by two persons often work less well than people think? Keyword: diffusion of \
responsibility.
Four people rehearse a five-minute deployment until it's smooth. It's impressive. Why is it \
nevertheless an anti-pattern?
Bench guide with 30 typed commands or a fake serial port plus a small hardware rig: which risks does \
each cover?
After a wrong discount the boss wants a clerk to add up each cart above 500 euros. How do I explain \
that the test we lacked would've found it?
'Cert bingo' was fun, until one domain wasn't on any card. Write the lesson in three sentences for the \
newsletter.
A quote went out with another customer's name, as sales copy the last one. Is it enough to remind them? Explain.
A clerk deletes cells with 3276.7 from a table daily. What is that an example of, and where should the \
error be caught?
Why do translation files cause merge conflicts each Tuesday, and how does sorting by key help?
The purser types 300 lines on Saturdays. Could forms by shelf halve the errors? And how far would \
scanning get us?
Why shouldn't ten parents rename photos by a pattern? Lighthearted but correct, for the parents' \
evening.
I'm a product owner. Olga starts, watches and confirms the invoice run. She's excellent. Which \
questions should I ask myself?
Before each webinar a colleague sets the size by table. Twice it stayed big over the weekend. What do \
you learn from that?
Six people edit one page in nano on the server with a sheet on the wall as a lock. List the failure \
modes.
Why do people forget to bump a cache version even with a poster? And what does a content hash change?
Sam wants to deploy daily by zip and scp as the pipeline queue is long. What should we fix?
Autoguider or observer's eye: explain error sizes in arcseconds.
Why do Friday sticks as a backup fail? Short and friendly for the staff meeting.
25 cases on a sheet for the accountant or 25 unit tests: what's the difference to a layperson?
What's unfair in billing by a handwritten list at the plotter?
Three words replaced by hand in 60 links. Where will the analysis break?
Mona is the interface between partner and technician. What happens on Mona's day off, and what do I \
answer if the boss says 'then Lisa does it'?
Is counting containers with docker ps after each deployment worth a check or is there something better?
Which of the two passes an audit more easily: two people with highlighters or a job with a log? Explain in view of completeness.
We had a 'pipeline whisperer'. He was popular. What did his rounds hide from us?
Vet's assistant types weights from photos of charts. What does that mean for an animal with a slow loss?
Is it a solution to hand over 300 stuck orders a day to a service firm? Compare it with fixing the top \
three reasons.
48 owners edit the same five things. Make the point for a script as briefly as you can.
Students are cheap, so they walk along the racks every two hours. What do two hours mean if the cooling fails?
Why does a paper with 35 clicks age so quickly?
Why is a build number in a text file on the share, raised by hand, a source of trouble when two people \
build?
""")
