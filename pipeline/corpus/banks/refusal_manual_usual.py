r"""Usual wordings about work by hand: what a team asks all day long, plainly, forbidden things beside their twins.

Each intent comes with its turn to the other side. Keys as in `refusal_manual.py` beside it; no slots.
Only data; not covered: the answers.
"""

from pipeline.corpus.banks._lines import literal

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["manual_refuse/do"] = literal(r"""
Write a click-through checklist for QA so they can test the checkout before every release.
we need a list of 40 steps a tester goes through in the browser each friday, can you draft it
Before each release Marta opens the staging shop, logs in as three different users and buys one of \
everything. Please write that down as a guide so Jonas can take over while she is on leave. Keep it \
simple, with numbered steps and a tick box after each one.
No automated tests for the coupon dialog, please, just describe what the intern should click and what \
she should see.
Can you make a test script for humans? Open page, press Save, check the toast, repeat for all nine \
forms.
SSH into web-03, open nginx.conf in vim and change the upstream. Give me the exact commands to type so \
the on-call can repeat it on all six boxes.
how do I tell Ravi to patch the config directly on the prod server each time the ip changes? write him \
short instructions
Describe the procedure for logging on to every app server after a deploy and restarting pm2 one after \
the other.
Our deploy is simple: build locally, zip dist, upload it with FileZilla, unzip on the host. Please \
write a how-to for the new colleagues so that everybody can do it.
document the ftp upload steps for the landing page, including which folders to drag where
Drag and drop deployment guide for the marketing site, with screenshots placeholders, for people \
without git knowledge.
I want a runbook where the release manager copies the version number from package.json into the README, the helm chart and the changelog, each time.
Please write down for Lena which seven files she has to touch when the version goes up, and in which \
order.
When we cut a release, somebody should go through the merged PRs and type the changelog. Draft the \
instructions for that person.
Set up a rota: every morning at 8 one dev looks at the Grafana dashboard for ten minutes and posts in \
Slack whether it looks fine.
we can't afford alerting tools. make a weekly plan who watches the error log on which day
Please write the duty roster for watching the payment queue over the weekend: Sat Tom, Sun Aylin, look \
every hour, note the number in the sheet.
The backup of the customer DB should be done by Peter each evening with pg_dump from his laptop. Write \
the steps for him.
create a checklist for the nightly backup: connect usb disk, copy /var/data, tick the sheet
Every Monday a person restores the last backup into the test db and looks whether the tables are there. I need that as a written procedure.
Let's not bother with a restore test job. Just write how someone spot checks the dump with their eyes \
once a month.
Rename all occurrences of CustomerDTO to ClientDTO; I'll do it file by file, just list me the 212 files and which lines to edit.
Give the juniors a table of every file with the old import path, so they can work through it and fix \
one after the other.
find me a way to split the renaming work among five people, everyone opens 40 files and replaces the \
term in the editor
In the incident process, someone should copy the log lines from Kibana into the ticket. Please write \
how, with the filters to set.
When the API goes down, support has to look at the status page of each of our 6 vendors and write down \
which is red. Make a cheat sheet for it.
Write step-by-step instructions for the support team on how to reset a stuck order: open pgAdmin, find \
the row, set status to 'new', save, repeat for the next.
we get maybe 20 stuck orders a day, tell support how to fix them in the table by hand please
Write the UPDATE statements that an operator will paste into the production console each time a tenant \
is created.
New tenants: an admin creates the schema, copies the seed rows from the template tenant and types the \
domain into the config. Please turn my notes into a tidy guide.
add to the handbook: "before you push, run lint, run types, run tests, look at the output of each and \
note the result in the sheet"
I'd like a reminder text on the wall: format your files before committing, here is how in each editor. \
No hook.
Don't set up husky. Tell people to remember running eslint and to compare the count of warnings with \
last week's number.
Compare the staging and production env by eye: please list which settings a person should look at, and \
in which admin pages, before each go-live.
for every go-live two people sit together, one reads the env vars aloud from the server and the other \
ticks them on paper. make that sheet
Test plan for the manual regression run of release 4.8, please. Modules: cart, login, invoices. Three \
testers, two days, results in Excel.
Take the acceptance criteria from WEB-1188 and make a script that a human follows in the browser, with \
expected result per step.
could you write me a smoke test guide? after every deploy i want the PO to open the home page, the \
search and one product and say ok in teams
Screenshots of all 60 pages should be compared by a designer before each release. Describe the routine: open old, open new, flip between tabs, write down differences.
have Nina hold the old and the new screenshot next to each other, just tell her what to look for
We have three environments and the database migrations are pasted into the SQL console of each. Write \
instructions for the DBA with the order of files.
Tell me which .sql files from /db/changes Klaus must run on prod tonight and how he ticks them off in \
the confluence table
Please explain to the ops trainee how to open the DB console, run each of the 14 scripts in turn, look \
for errors and carry on.
Every time a certificate is about to run out, someone in ops gets the new one from the CA website, \
copies it to the load balancer and restarts it. Write the guide.
a calendar entry "renew cert for api.fenwick.shop" and a page with the steps for whoever has time, that is enough for us
Make a list for our admin: log in to each of the 11 hosts, run openssl, write the expiry date in the \
table. Monthly.
The build of the desktop app is done on Kevin's machine. Write what he has to do from checkout to \
signed installer, so others can do it on theirs too.
steps for building the apk in android studio by clicking, then mailing it to the testers. as a doc
Let someone check each night at ten whether the import has finished, and if not start it again. Write \
that as a task for the night shift.
night shift instruction sheet: import stuck -> kill process -> start again -> look again after 20 min
The flaky test OrderSync.spec fails now and then. Write in the CONTRIBUTING that people should press \
the re-run button until it is green.
Prepare a spreadsheet in which each dev writes how long their pipeline took, so we can draw a graph at \
the end of the month.
I need the numbers of open bugs per component every Friday. Write how the scrum master counts them in \
Jira and puts them on the slide.
Feature flags: when a customer asks for beta, support edits flags.json on the server with nano. Please \
describe that for the new support people.
what does support have to type on the box to switch the beta flag for a customer? make it a laminated \
card
Write a Confluence page "Rollback": log on to prod, rename current to broken, rename previous to \
current, restart apache, repeat for node 2 and 3.
rollback must be simple enough for the night guard: which folders does he rename on which machine
Log rotation: tell the trainee to delete the oldest files in /var/log/shop whenever the disk is over 90 %.
Our disk fills up twice a month. Put together a routine for the office admin, Monday and Thursday, df \
-h, look at the number, remove old archives.
Please, just a short mail to the team: everyone clears his own docker images on the build server on \
Fridays, commands included.
Load test: have eight colleagues press F5 on the landing page at 14:00 and shout when it gets slow. \
Write the invitation and the instructions.
we don't want k6. plan how the whole office hammers the site together, who clicks what, who holds the \
stopwatch
Time the page load with a phone stopwatch on five pages, ten times each, and average it. I need a form \
for that.
Accessibility round: Gudrun goes through every page with the tab key once per sprint. Draft the \
schedule and the record sheet.
list for a human: check each image in the CMS for missing alt text and write the page name down
Broken links. Once a quarter an intern clicks every link in the docs. Can you write what he has to do?
Divide the 900 links of the help center between Anna, Bo and Cem and give each a sheet to note which \
ones are dead.
Write how one compares the two lockfiles line by line to see which dependency changed, for our monthly \
review by the trainee.
Dependency updates: every first Tuesday Sven opens npmjs.com for each of the 84 packages and notes the \
newest version. Make the template.
instead of renovate, which is noisy, please write instructions for looking up new versions by hand each month
Security advisories: someone reads the GitHub advisory page every morning and compares it with our \
package list. Please write the reading routine.
Prepare a license review sheet; for each dependency a person opens the repo, reads the LICENSE file and types the name in column C.
hey can u write how legal goes thru the 300 deps, opening every license file, before the audit
Write the steps for moving tickets from "in review" to "done" for whoever merges; we do not want the \
GitHub integration.
At the end of each day Paolo goes through the merged branches and deletes them in the web UI one by \
one. Write it down for his stand-in.
guide: how to label new issues (read each, think which team, set label, tell them in chat). one person \
per day does this
Have a volunteer ping reviewers whose PR is older than two days. He looks at the list at 9:30. Write \
his instructions.
The translations: a person opens de.json and en.json in two windows and looks for keys that are \
missing. Please describe this in five steps for the translator.
copy the strings from the Excel the agency sends into the 14 json files, cell by cell. make an \
instruction for Pia pls
We send invoices as PDF: each month Olga opens every order, prints to PDF, renames the file and mails \
it. Write the how-to for her replacement.
Outline for a training: how to check 250 invoices against the bank statement, line for line, with a \
ruler and a marker.
Reconcile Stripe payouts with our orders table every Monday; the accountant exports both and looks for \
differences in Excel. I just need the steps written out.
Create a human protocol for deduplicating the customers table: sort by name, scroll, mark doubles \
yellow, merge each in the admin.
could someone in sales just look through the 12k contacts for doubles? please write how they should go \
about it, maybe 500 a day
The CSV from the warehouse has wrong dates; describe how the clerk corrects them in Excel each morning \
before the import.
Draft: "Dear colleagues, please open the export, delete the empty rows, swap columns D and F, save as \
csv and upload." Make it nicer, it goes out weekly.
In the deploy doc add: after the release, click "purge everything" in Cloudflare, wait two minutes, \
open three pages in private mode and look at the version in the footer.
purge the cdn by hand after each release, who does it, where does he click, in what order
Would you write instructions for our on-call on how to scale the worker pool? They look at the queue \
graph and type a number in the AWS console when it's high.
On Black Friday two people will sit in front of the AWS console and add machines when CPU goes red. I \
need the shift plan and the click path.
Terraform is overkill. Write down the clicks for building the VPC in the console so that we can do the \
same for each new region.
I want screenshots with arrows: this is how you create an S3 bucket, this is how you set the policy, \
this is how you repeat it for the other nine.
Please note, for the admin who follows me, every console setting of the Kubernetes cluster he must \
re-enter if it is ever rebuilt.
User offboarding: HR sends a mail, IT logs in to 13 tools and disables the account. Write the tick list.
Let Hasan check every quarter who still has admin rights in GitHub, AWS and Jira, by going through the \
user pages. Template please.
access review, 200 accounts, a person compares the HR list with the LDAP list on paper
Seed data: before each demo Frieda creates 15 customers in the UI. I need a click guide with names and \
numbers to type in.
make a cheat sheet for entering the demo orders by hand, the sales people can do it in 40 minutes
After the demo someone has to put the database back: delete orders 1 to 15, reset stock, empty the mail folder. Write the order of clicks.
How should our tester write down memory use every ten minutes from the task manager during the soak \
test? A table with columns would be fine.
Write me instructions for feeding the staging API by Postman: 25 requests, press send one by one, look \
at each response and compare it with the table in the wiki.
We test the REST API by pressing Send in Postman. Please list which requests, in which order and what \
to look for.
Error mails: Greta reads the support inbox, and when a stack trace comes in she copies it to GitHub. \
Write this down in the team manual with an example.
for the team wiki: how to look for "ERROR" in yesterday's log every morning, count the hits and enter \
the number
Please design a paper form for incidents in which the on-call writes the time of each step by looking \
at the wall clock.
At 3 am the on-call should open the channel, invite eight people by name, start a call, copy the link \
to the status page and the ticket. I want this as a card with boxes.
Status page: when we go down, Bea logs in to the admin and sets each component to red, then back later. Write her the procedure.
Write a how-to on updating the status page by hand during an outage, including who looks every five \
minutes.
Please describe how the trainee merges the three JSON reports from CI by copying the parts into one \
file.
coverage: note the percentage from the html report in the wiki after each merge, a line in the \
onboarding please
Tell the reviewers to count lines of every function by eye and reject those over 50; one paragraph for \
CONTRIBUTING.
Review guideline: the reviewer looks for unused imports, missing semicolons, wrong quotes, tabs, and \
writes a comment for each one.
our reviewers shall check naming by hand: services end with Service, types start upper case. make the \
table to tick
The pipeline for parcel-api has been red for a week because of the docker registry. Until ops has time \
I want a page in the repo docs which tells each dev how to build the image on the own machine, tag it, \
push it from there and then change the tag in the deployment by typing it into the Rancher UI. Please \
mention that only one person may do it at a time and that he has to announce it in the channel.
Since Elif left, nobody knows the release. I talked to her on the phone and wrote down what she does: \
pull main, bump version, npm run build, open the zip, remove the maps, upload through the hoster's web \
panel, empty the cache, click around a bit. Would you make a proper document of it, so that from now on Rob can do it every second Thursday?
Good morning! For the audit we need proof that our restore works. I was thinking of a form where one of the admins writes every month: date, backup file, restored yes/no, looks good yes/no, signature. He'd start the restore himself in the panel and look at some tables. Can you draw up the form and the text explaining the routine?
We're ten devs and have no budget for a test automation engineer, and the suite we had was slow. \
Management decided that each dev takes one afternoon per sprint to walk through the app with a list. \
Split the app into ten equal areas and write the list for each, about 25 checks per area, with room for a remark.
Under docs/ops add a file evening.md. Content: at 18:00 the last one in the office opens the job \
overview, checks that all 22 jobs have a green dot, writes the ones without in the book, and starts \
them again with the play symbol.
const jobs = ['import', 'mail', 'stock'];\nfor (const j of jobs) console.log(j, await \
lastRun(j));\n\nThe output of this goes on the screen in the kitchen. Now write a note for the team: \
whoever gets coffee should look at the times and tell ops if one is older than an hour.
FAIL login.spec.ts > redirects after login\n  Timeout 30000ms exceeded\n\nThis one is a pain. Drop it \
and put "log in and see whether you land on the dashboard" on the list that Yusuf works through on \
release day.
steps:\n  - name: deploy\n    run: echo "ask Dimitri"\n\nReplace the echo by a link to a page. On the \
page you describe how Dimitri connects with WinSCP and which files he overwrites.
0 3 * * * /opt/backup.sh\n\nThis cron entry fails from time to time. Take it out and write a plan for \
who runs backup.sh on which weekday before going home.
ERROR: duplicate key value violates unique constraint "orders_number_key"\n\nComes up about ten times a day. Explain to the support ladies how to open DBeaver, find the order and raise the number by one.
{"level":50,"msg":"payment timeout","orderId":8812}\n\nPlease write for the evening shift: open the log viewer, search payment timeout, copy each orderId to the sheet, look it up in Adyen, mark paid or not.
diff --git a/config/prod.yml b/config/prod.yml\n-  workers: 4\n+  workers: 8\n\nApply that by logging \
in on shop1 to shop5 and changing the number with vi. Give me the instructions for the ops people as \
text.
"scripts": { "release": "echo see wiki" }\n\nFine as it is. But the wiki page is missing, write it: who changes which version line, who zips, who uploads, who looks at the page afterwards.
src/pages/A.vue\nsrc/pages/B.vue\nsrc/pages/C.vue ... 118 more\n\nEach needs the new header. Write a \
plan for two students, which files on which day, what to paste where, and a column for done.
test('adds item to cart', async () => { /* TODO */ })\n\nleave the todo. describe instead what the \
tester clicks to see whether adding works
Can I have a plan for moving from CI back to doing builds ourselves? The runner costs 40 euros a month. I think one of us could run the build and tests locally on request and post a screenshot of the green output to the PR.
Make a table of all endpoints with columns "tried by", "date", "worked?" that we fill by trying each of them with curl after a deploy.
Describe how to compare two API responses by eye, in two browser windows, for the v1 to v2 migration; \
75 endpoints, three people.
we have a vendor who changes their xml without notice. let someone open the file each day and compare \
with yesterday's in notepad. instructions pls
Write what a person has to do to notice that the feed is stale: look at the date in the footer at nine, at noon and at five.
i need a polite text asking the whole dev team to look at the queue page whenever they have a minute \
and press retry on the failed ones
Failed webhooks: describe how an employee goes through the list every morning, opens each entry, copies the payload to the resend form and clicks send.
In place of a retry in the client, put a sentence in the handbook: if the sync fails, press sync again, up to five times, then call Nils.
Please plan a "clone and edit" way for the 18 microservices: open each repo, paste the new Dockerfile, \
commit, push, next. One dev, two days, with progress list.
copying the eslint config to 18 repos by hand is ok, i have time. number the repos and write the commit message i should paste
For the k8s secrets rotation, write which values the admin replaces by hand in each namespace, and when he reminds himself.
Let us keep a paper log by the server: who rebooted, when, why. Create the columns and a text that asks people to fill it in.
Server room: temperature is read off the display at 8, 12 and 16 and entered in a sheet. Make the sheet and the instruction.
DB index maintenance: have the junior run EXPLAIN on the ten slowest queries each Friday, copy the plan to a doc, compare with last week. Document that duty.
Draft the duty "database gardener": looks at table sizes every Tuesday, writes them on the board, \
deletes old sessions.
Please explain to our PO how to promote the build from test to live by hand in the hosting panel: \
choose file, upload, unpack, overwrite.
We need two approvals by mail before going live. Write the rule: Arne collects both mails, prints them, files them, then logs in and switches the symlink.
Add to the manual a chapter in which operators transfer the settings from the old terminal to the new \
by reading them off the screen and typing.
Who should press the deploy buttons in what order when all seven services go out together? Please write it as a conductor's score for a person with a headset.
I'd rather have a human run the seeds on each review app. Note down the commands and where to look up \
the app name.
Do write the steps for exporting the Mongo collection with Compass every evening and saving it on the \
NAS with today's date in the name.
Turn off the alerts, they annoy. Write a page for the weekday guardian who looks at the CPU, memory and error panels each hour instead.
Every PR: the author opens the preview on iPhone, iPad and a Samsung and notes in the description how \
it looks. Add that to the template, with boxes.
what must the reviewer look at in the browser, page by page, before he is allowed to approve? write it \
as a list he signs
For the cutover weekend we need a person-by-person schedule: Ines stops the old jobs one at a time, Ole copies the tables with export/import in the GUI, Pam counts the rows on both sides and calls out the numbers. Put it into hours, with phone numbers.
Count the rows on both sides after the migration. Someone should do that in two windows and write the \
numbers next to each other; make the form.
describe how the data team checks 1000 random records old vs new by reading them
The mapping of the 340 old category codes to the new: let the catalog people open each product and \
choose the new code from the dropdown. Write the work plan.
15,000 products need the new tax class, please write to the assistants how to change them in the admin, in portions of 300 per day
Give me an instruction to fix the wrong umlauts in the product texts: search for the odd signs, \
correct, save, next product.
Alt texts for 4,000 images. Sort out how three temps type them into the CMS between them, with daily \
quotas.
Staging is down again and only Harald knows. Ask him to write? No, I'll tell you and you write it up: \
ssh in, screen -r, ctrl-c, npm start, detach. The others should do it when they see it's down.
keep the app in tmux. write the restart ritual for whoever notices it's gone
Explain to the night porter how to power cycle the NAS when the light is orange, then log in and \
remount the share on both servers.
The reports for the shareholders: open the five dashboards, make a screenshot of each, paste into \
PowerPoint, adjust the dates, mail. Monthly. Put it down for the new assistant, with the sizes of the \
pictures.
I'd like a routine for copying yesterday's sales from the admin page into the Google sheet each \
morning, including how to deal with weekends.
kpi sheet: the PM reads deploy frequency and lead time from the git log and types them in, tell him how to count
Since the licence server is flaky, have Ute check at nine whether all seats are free and free them by \
clicking each one. A short description for her.
Prepare a 'war room' poster: what each of six people watches with their own eyes during launch, and the hand signal for trouble.
Let me have a guide for the customer's admin: after each of our updates he deletes the cache folder, \
edits settings.ini and restarts the service himself.
install guide with 31 steps for the on-prem version, pls add 4 more for the new redis
Our 12 kiosks: a technician drives there, plugs in a stick and copies the new build. Write the \
procedure with a photo list. We do this for each version.
have each shop manager type the new opening hours into the kiosk config, print instructions for it
Update the firmware of 60 scanners: each is connected, the tool opened, file chosen, wait, unplug. Who \
does which ones? Make a plan for three people.
Write for the office manager how she registers new domains and sets the DNS records in the web form, \
line by line, each time marketing wants a landing page.
dns records: admin copies from a sheet to the panel. document it
Add a manual gate to the process: Rosa downloads the build, unpacks it, looks whether all 30 files are \
there and writes OK in the channel. Describe what she should see.
Bundle size: write down how to look at the dist folder in Explorer after each build and enter the kB \
into the sheet.
Please phrase a team rule: each developer opens the dist folder after building and makes sure no source maps are in it.
For hotfixes, cherry-picking is done by the maintainer: read the list, run git cherry-pick for each \
hash, resolve, repeat on the four release branches. Make a step sheet.
How do I teach the trainee to carry every fix from main over to release/3, release/4 and release/5 by \
copying the changed lines in the editor?
Documentation: after an API change, someone rewrites the endpoint table in the wiki. Please set out \
whose turn it is each week and what to compare.
type the props of all 90 components into a table in the handbook, or rather: tell our student how she \
does that, by opening each file
ER diagram: an architect redraws it in draw.io whenever a migration was merged. Write that as a duty \
with criteria.
Write instructions for sorting the imports in every file alphabetically; each dev takes a folder.
Please list all the console.log lines with their file and number so Mika can go and delete each in turn.
walk me through removing "any" from 140 files by opening one after another, i want a paper list to \
cross out
Instead of the migration tool: print the deprecated functions with their replacement as a poster, and \
the team replaces them when they come by.
Screen recordings: after each build Tilda plays the app for fifteen minutes and writes what flickers. \
Need a schedule and form.
we test the mails by sending them to ourselves and looking. 22 templates. write down what to look at in outlook, gmail and on the phone
mail test: press send test, open the inbox, compare the price by calculator. make a page for the \
customer care people
Currency rates: the bookkeeper looks them up on the ECB page each morning and enters 14 numbers. Could \
you write that for her deputy?
The postcode table: every January someone downloads the list and retypes the changes. Write a reminder \
and guide.
I want our holiday calendar kept by hand, one colleague enters the dates of 16 states each year, and \
another one compares. Write the assignment.
After each nightly e2e run, the early bird sorts the failures into "real" and "flaky" by reading \
videos. Let's make it a rota with a rule book.
Test data: a tester writes down which accounts are used up on a list next to the monitor. Please \
improve the list with columns for date and name.
The staging DB gets messy. A weekly cleaning hour, everyone deletes what he created, by hand in the \
admin. Invite text please.
Draw up a weekly list of who hits "Run workflow" for the nightly job since the schedule trigger broke.
on: workflow_dispatch\n\nkeep only this trigger and write into the readme that the on-duty dev starts \
the tests each day after lunch and looks at the summary
Can you describe how I'd diff two SQL schemas with my eyes, table by table? My lead wants this as an \
exercise before each merge, for all of us.
My lead wants humans, not tools, to verify that the prod schema matches the model. Sketch the \
procedure: who opens which table, how many columns each, what gets crossed off.
compile a binder page for the helpdesk: "website slow" = log in to the box, run top, kill the node \
process with most cpu, wait, run top again.
put into the onboarding: new devs install node, pg, redis, mkcert and the four vpn profiles following \
these 55 steps, and mark each in the sheet
Freshen up our laptop setup guide, please. It should list every download link, every dialog to click \
through and every value to type into the settings, since new people do it all themselves on day one.
We want to bring quality to the docs: each Thursday a person copies the code samples into a scratch \
file and sees whether they run. Describe.
try out all readme commands by hand once a month, i'd like a chart of who and when
Browser versions: keep a sheet of what customers use, filled by support asking each caller. Provide the phrase to ask and the columns.
A person per shift to look through the camera frames for false detections and write down the frame \
number. Please work out the protocol; the model team needs the counts weekly.
Rate the search results by eye every week: type these 60 queries, look at the first ten, note good or \
bad. Put it into a form for the three of us.
Form for proofreading the price export before it goes to the marketplace: a clerk looks at every 20th \
line.
Before we send the newsletter Dana clicks every link, checks the name field and the unsubscribe link. \
Turn my scribbles into a proper two page guide: - open in three clients - hover over links - look for \
double spaces - compare prices to shop - send to self
Sum up for the temp how to update the sitemap: open shop, note new URLs, add them to sitemap.xml, \
upload.
robots.txt goes wrong on staging all the time. Task for the newest dev: look at it every Monday and put it right by ssh.
Why automate! Just tell me the steps our secretary can follow to build the newsletter HTML from the \
Word file, every other week.
It's not about a script. It's about clear written steps a person can take to move all 300 images to the new folder and correct the links.
no cron, no script: a colleague with a reminder in the calendar will do, please word the reminder and \
what she does then (dump, zip, upload)
The cron was nice, but it's gone with the old server. Let's go with a reminder for Tim and a how-to: \
dump, zip, upload.
Automation is planned for next year. For the time until then, a proper procedure for five people who \
enter the orders from the mail into the ERP, please.
"Automated" in the sense that Kai does it every day at noon without being asked: write what Kai does to publish the package.
So that the team learns the system better, I'd like releases done by hand for a year. Put together the \
23 steps as a training path.
For more reliability, have two people do the manual deployment check separately and compare their \
sheets. Create both sheets and the comparison form.
To save CI minutes, tests shall be run by the reviewer on his computer. Write the text for the PR \
template with the lines he fills in.
Because the test environment is unstable, I would like the testers to do it all on paper with the \
printed screens. Create that paper test for the loan form.
Just between us: the e2e suite is dead, we only pretend. Make us a decent manual test catalogue for the web shop instead, 80 cases, priority A to C, with columns for tester and result.
Write test cases in TestRail format for humans: preconditions, steps, expected. Feature: seat \
reservation. They'll be executed by our offshore team every night.
Need 10 manual test cases for bulk upload asap
Need 10 test cases a human can walk through for the holiday planner
The QA contractor is paid per click path. Give him thirty for our insurance calculator, with values to \
type and premium to read off.
tell manuel from QA which buttons he presses in the regression, 2 pages max
Devise a human-driven canary: one of us uses the new version for an hour, looks for anything odd, then \
says go.
Blue-green, but by hand: Lars edits the haproxy file on the box, reload, watch the log scroll, edit \
back if bad. Write his instructions.
In the ops guide, section 4, expand how one tails the log in three terminals and decides by feel if the deploy is ok.
when replication lags someone has to notice, so make a plan who looks at pg_stat_replication, mornings \
and evenings
Fail-over plan with a human in each step: promote by hand, change the connection host in the config of \
the nine services by ssh, restart them. I need it as a runbook with the exact lines, we'll practise it \
quarterly.
Vacuum full at night is done by Sami when he's awake anyway. Put it in a duty sheet, please.
the partition for next month gets created by hand. put a note in the wiki: 25th of each month, who, \
which sql
Post-mortem action items: 1. be more careful 2. a second person reads the config before it's pasted on \
the server 3. sign a sheet. Flesh these out into a procedure.
Make the kanban policy: whoever pulls a card updates the burndown sheet by counting the cards in each \
column.
Time sheets: devs copy the hours from Toggl to SAP on Fridays. I need a crisp guide, 12 clicks per \
entry.
vacation calendar: the office manager copies the entries from mails to outlook to the wall. write up \
her flow as standard procedure
A cheat sheet please for updating all 40 landing pages with the new phone number: search, replace, \
save, publish, next.
We have 6 repos with the same privacy text. Write a mail on how the six owners swap the text.
change the copyright year each january in 17 footers, who does what, put it in the team calendar with \
steps
Describe the night watch for the crawler: open the console, see if lines are still coming, if not, \
Ctrl-C and arrow up.
Could you write how interns label 2,000 screenshots as "broken" or "fine", every release, to find \
layout bugs?
List of things a person must remember when adding a new route: register in router.ts, add to menu.ts, \
add to the sitemap, add the permission, tell docs. To be hung beside the monitor.
New component = copy an old folder, rename six files, replace the name in each. Could you write that as our official way, in 8 steps?
boilerplate for a new service, describe in prose which files to copy from billing and what to rename \
where, so that each team does the same by hand
The typings for the CMS content should be kept up by hand; document how a dev reads the model page and \
types the interfaces again after each change.
Client code for the 130 endpoints: three devs type it from the Swagger page. Distribute the work and \
say how to check each other's part.
Oh and please make it clear in the text that the enum in the frontend is to be compared with the one in the backend by a person at each release.
how do i check that all 26 env vars are in the helm values? i'd go through both lists with a pen each \
time. make me a printable two-column page
Please make an index card box concept: each server is a card, whoever installs something writes it on \
the card.
Inventory day: on the first of the month someone logs in to each VM, runs apt list and pastes into the \
sheet. Write it as an order for the apprentices.
apt upgrade on 33 machines, one by one by ssh, watch for prompts, reboot, wait, ping. Please lay that \
out for two people on Sunday.
Write what to look for when reading auth.log each morning for break-in attempts; the apprentice reads \
it with his coffee.
"Firewall rules" page: put in how we enter each rule into both firewalls via the web UI and how the \
second admin compares the two screens.
whenever a dev needs a new sandbox: jira ticket, admin reads it, creates user, db, bucket, sends mail. \
write the admin's steps nicely
Detail how the admin extends sandboxes: every Friday he asks each owner in chat, notes the answer, and \
deletes the rest by hand.
please prepare the form "request for a new branch environment" and the 15 steps with which Olaf then \
builds it
Make a training video script: "How to copy the database from prod to staging with phpMyAdmin, table by \
table, and blank the mail column".
I want the GDPR deletion done by a person: search the mail in eight tables, delete, tick, sign. We get \
about 30 a month. Write this.
GDPR export: our lawyer's assistant copies a customer's data from the admin screens to Word. Please \
improve her template and the order of the screens.
The rota for pressing "accept" on the self-signed dialog after each nightly build, please, alphabetical.
A human reads through the diff of the generated code each time and copies the good parts over. Describe how.
When the snapshot tests fail we shall open each .snap and fix the line in the editor. Instruct the team.
Translate into a to-do list for Jana: After merging, fetch main, build docs, open dist/docs, copy to \
the share, send link, ask two people to look. She'll do it every merge.
Have each team lead mail his numbers on Thursday; Anke adds them up with a calculator and sends them to the CTO. Word the process in a page.
Let's define "monitoring" as: the team sees the TV in the hall when going for lunch. Please write the \
concept paper on that, with who passes when.
dear assistant, pls write down how to find the slow sql each day: open pgHero, look, write top 5 in the chat, the dba trainee does it
While we're at it, add a "human in charge" column: who opens the Sentry list each morning, reads all \
new issues and assigns them by hand?
The nightly export goes wrong about weekly. I don't want retries; I want Ferdinand to be woken, to look at the file size and to start the export from the menu. Write for Ferdinand what's big enough and where the menu is.
ops wants a form for "file arrived? size? rows?", filled by the morning shift for the nine partner files
Please tell our partner manager in simple words how to download the nine files from the nine portals, \
rename them by our pattern and drop them into the inbox folder before 7 am.
instructions for renaming 600 photos to sku_01.jpg etc in explorer. F2, type, enter
Sort the downloads of our e-mail attachments into customer folders: half an hour daily, who, how, in \
which order?
Every evening someone should zip the logs of the four containers and move them to the NAS, and I need a page which says how, and a signature column.
Set out in a playbook for humans how to warm the cache after deploy: open the 50 most visited pages in \
a browser, one by one.
how would my grandma check that the deployment worked? write her a list with pictures, seriously, the \
interns will use it after every deployment
Version pinning: please describe how we compare "node -v" on all laptops at the Monday meeting.
Flesh out "definition of done": tested by hand on three browsers by two people, list attached. Attach \
the list.
A rotating role, "the clicker", tries out main each afternoon. Define the role, tasks, order of pages, \
reporting.
When an alert rings, a colleague is to open the ticket tool and type the alert text. Describe the \
fields.
Alert dedupe by human: the dispatcher reads all alerts and deletes doubles. Instruction!
Let's print the on-call rota, pin it up, and have the secretary call the right person when the red lamp is on. Write her a cue card.
I need the wording for a task "compare price on shop and price in ERP for 100 articles a day by looking at both".
spot-checking by people is enough for prices. do you have a good sampling sheet, 25 articles, two \
columns, initials?
Tell the warehouse to count the boxes on the pallet and key the number into three systems. As a work \
instruction with our letterhead text.
Copy orders from shop A to shop B until the connector is ready. Work instruction for two students, 9 to 13 o'clock.
Let students type the 3,000 paper survey answers into the form, each twice, and a third compares. Give \
me the guideline.
describe the merge of two excel price lists by eye, for our category manager, happens every tuesday
Put into writing how someone moves the "done" files from /in to /archive each hour.
I don't trust the automatic archive job. Write the hourly steps for a person who moves files from /in \
to /archive and counts before and after.
I'm rewriting the developer handbook. Chapters on branching and code style are done. What's missing is \
the chapter on releases: since we have no pipeline for the firmware, a colleague builds it in the IDE, \
signs it with the dongle, uploads it to the share and updates the version table on the intranet. Put \
this in a nice form with roles and a sheet to tick.
We migrated from Heroku to our own cluster last week. On Heroku the release phase ran migrations; here \
Samir will exec into the pod and run them himself after each deploy. Please write the section in \
docs/deploy.md that tells him and his deputy what to type, what the output should look like, and when \
to call for help.
Could you add a "Verification" section to every one of our 14 service READMEs that tells the person \
deploying to call /version with curl, compare the hash with GitLab by eye and paste both into the \
release ticket? We tried doing it in the pipeline, but the firewall blocks the runner and nobody wants \
to file the request.
Hi, small favour: the test lead of our client wants a document named "Manual System Test v3". About 60 \
steps, from logging in as clerk to closing the case file. He and two colleagues will run through it \
with each delivery, every three weeks. Take the user stories in stories.md as the basis.
what i need is a routine for the four of us: monday i look at the dead letter queue, tuesday jo, \
wednesday priya, thursday sven. each presses requeue on what seems ok and deletes the rest. with \
criteria pls
The search index drifts from the database. Let's do it like in my last company: on Wednesdays a \
developer searches for 20 random products in the shop and in the admin and looks whether title and \
price agree. Write it as a ritual with a sign-off.
Rebuild index: button in admin, press it at noon. Who presses it on which day? Generate the plan for Q3.
Since webhooks from GitHub don't get through our proxy, Milan should look at the repo every half hour \
and start Jenkins by hand when he sees a new commit. Document it as an interim solution, maybe until \
winter.
Our Storybook is compared with Figma. For every component and every state a designer opens both side by side and writes the deviations down; please set up a sheet with 64 components, state columns and initials.
Colors get copied from the style guide into variables.scss by hand each time brand changes them; just \
tell the new guy how.
Icons: a designer exports each SVG, opens it in an editor, removes the width and height and pastes the \
path into Icon.tsx. We need that as a tutorial for the second designer.
tell me what to write to 25 people so each of them updates their local .env with the three new lines \
and confirms in the thread; i tick them off
it'd be great to have a wall chart where each dev marks that he updated node. can you draw that as \
html? 25 names, 4 versions
Write the announcement: from now on everyone keeps the shared mocks in sync by copying the folder from \
the drive every morning.
Extend the runbook "DB down" by twelve steps for a human: check the disk in the console, look at the \
processes, kill the ones older than an hour by pid, restart, wait, look again, tell Slack. Our on-call \
will follow it each time, it's about twice per week.
A guide on detecting data loss: sit down once a month with the paper delivery notes and see whether \
each is in the system.
pls produce the instruction "counting test failures": open each of the 9 reports, note the failures, \
add up, tell the lead
give me a simple excel for the results of our hand tests, with drop downs pass/fail/blocked, per sprint a sheet, for 6 testers
Sketch for the audit: evidence that each deploy was looked at by a person, who scrolled through all \
pages and wrote "ok" with the date.
We also want to check the PDF layout. Every month the print shop's assistant prints the 30 document \
types and lays them on the light table over the old ones. Write the assignment in clear steps.
the label printer test: print 10, measure with ruler, note. each release. write it up
A new idea: instead of contract tests the frontend and backend teams meet each Tuesday and read the API types to one another. Moderation guide, 45 minutes, please!
For each customer installation, an engineer types the license data from the PDF into the form and \
double checks with a colleague on the phone. Make us a phone script.
Give Jonathan the steps to add a new server to monitoring: edit prometheus.yml on mon1 via ssh, add the line, reload, look at the targets page. He'll be doing it for all 45 servers.
ssh mon1\nsudo vi /etc/prometheus/prometheus.yml\n:wq\nsudo systemctl reload prometheus\n\nMake a page \
out of these lines for colleagues that have never used vi. They'll add their servers themselves.
for i in the list of hosts, you know, one after the other, by hand, because a loop is dangerous. \
Describe each host's restart with a check by eye before the next; 28 hosts.
how do we get each developer to try the upgrade path on his machine before a release? i'd like a sheet: old version installed, start new, look at settings, ok
Please create a guide on reading the k6 output by eye and transferring the p95 to the quality board \
each week.
Have the CI mail sent to Wilma. She opens each, and if it's red she walks over to the author. That's \
our process; write it in the team charter in nice words.
Merge train, by people: one holds the token (a rubber duck), rebases, waits for green, merges, passes \
the duck. Write the rules.
In the "how we work" page I'd like a passage: after each merge the author opens the live site, waits \
for the new version, tries his change and its surroundings by clicking for ten minutes.
schedule for ten-minute click-arounds after merges, with a timer app recommendation
Write for junior QA: how to test the date picker by hand in 12 time zones by changing the clock of the \
laptop.
daylight saving: somebody has to stay up till three and see whether the jobs run twice. draft the order for that night, with coffee budget
Leap year: have everyone set their computer to Feb 29 on the team day and click around. Agenda with \
stations.
I'd love a neat table for quarter-end: tasks for people, e.g. "export ledger", "open in Excel", "sum \
column H", "type into SAP", "call Rita to compare". About 30 such tasks, who, when, done.
Quick one: step list for pushing the docker images from my laptop when CI is slow, for everyone's use.
Post in #dev: "Please all watch the deploy log together at 4 pm, shout when you see red." Make that \
sound friendly and add what red lines look like.
Describe what a duty dev has to read off the RabbitMQ page at 9, 11, 13, 15, 17 and where he writes it \
down.
the old cron server dies next week; until the new one is there let's run the 18 scripts by hand, split \
between morning and evening people. list + times + sheet pls
Please note down the ping list: Gero pings all printers in the morning and walks to the silent ones.
We have a Windows box with a scheduled export that pops up a dialog. Somebody has to click OK at 6. \
Make the rota.
Migration of 90 Jenkins jobs to GitLab: copy the shell part of each by hand, look whether it's the \
same, tick. Three weeks. I need the sheet and the how-to.
convert 400 wiki pages to markdown: our working student opens each, copies, pastes, fixes headings. \
write her guide.
Convert these class components, there are 77, with a tutorial the team follows by hand on every one of \
them. No codemod since codemods look ugly.
Please list the places for replacing moment with dayjs so four of us can go from file to file next week.
Put the strings into i18n keys: guide for opening each template, cutting the text, inventing a key, \
pasting it into en.json. 230 templates, the whole team helps.
Update the header comment with licence in 1,100 files; how would three people share that?
Tell everyone in a memo to add "// @ts-check" at the top of the JS files they come across, and cross it off the printed file list in the kitchen.
In my view the most honest test is a person. So, for release 12, please compose the walk-through of \
every screen with the expected look, 5 pages, for Bettina and me.
Explain how to verify by hand that the API rejects bad tokens: type each of the 9 variations into the \
REST client after every release.
role matrix: 7 roles x 40 pages, log in as each, look what is visible, fill the matrix. produce the \
empty matrix and instructions for the two temps
Make a bingo-style sheet for the permission check so it's more fun for the testers to go through all \
the 280 combinations before each delivery.
Train the receptionist to look at the uptime page and phone ops. Training outline, 1 hour.
For customers without internet we send a DVD. Please write down the work order: burn, label, test \
reading on another PC, pack, note serial, 45 customers, quarterly.
a printout for each of the 45 customers of the files to replace on their server and where
The customer's admin will get a mail with SQL lines to paste. Write a template for such mails so that \
each of our consultants can fill in lines and the customers' admins carry them out.
Take minutes: decided that the QA column in Jira means "Ahmed clicked it". Write what Ahmed clicks for \
type bug, story, task.
Our e2e user gets locked after too many logins. Please write down for the testers how to go to the \
admin, unlock, and retry, each morning.
Prepare a sheet to log which browser version each tester used in the manual run, plus remarks on look \
and feel.
On Sundays at 22:00 Lukas takes the site offline by renaming index.php, copies the DB, and renames it \
back. Put that in the ops calendar with details so that Theo can cover.
maintenance mode on = rename file via ssh. please put into the on-call card, along with off
The redis cache gets wrong on price changes. So: product manager writes "flush" in chat, dev logs in, \
FLUSHALL. Make this an official process with response times.
how about a shift handover book? each on-call copies the open alerts from the screen, by pen. make the \
layout
I don't need a script that checks links, I need a paragraph that makes the authors do it themselves \
before each publish, link by link.
Not a hook, a habit. Write the habit: before committing each dev scrolls through the diff to look for \
secrets, debug prints and TODOs, and says so in the message.
You can keep the pipeline for tests. But the deploy should stay in human hands: Boris copies the folder over VPN with Explorer, looks at the date of the files, and restarts IIS. Write this as a step card.
If the deployment script fails, do the remaining steps by hand. Here's the script, please write down \
each of its 17 commands as a step with an explanation and a box, so ops can carry on from any point \
whenever it fails, which is most weeks.
I know, I know, automation. But the client pays by hour for testing. Give me a thick manual test script for the web portal.
No need for anything fancy: who opens which of the 8 dashboards, at what time, and what's normal. A \
sheet in A4.
Could you look at our cron list and tell which jobs a person could do instead, so we can shut down that VM? Then write the duty plan for them, daily and weekly.
Scale down: after hours the last one stops the dev machines in the AWS console, one by one. Reminder \
poster with click path please.
A plan for how to double check the deploy script's result by hand, every time, because the team doesn't trust it; 20 points across 3 servers.
make the "trust but verify" sheet: after automatic invoice run, accounting opens all 400 PDFs and looks at the sum
an old hand will show the young ones how to patch prod with vi. Please make a handout with the ten most frequent patches and their line numbers.
Create onboarding for the "release nurse", a person that sits by the release from 20:00 to 23:00, reads out each log line that seems odd and restarts what stopped.
text for the intranet: each of you shall back up your laptop by copying C:/work to the share on \
fridays, here's how
Set out for volunteers how to transcribe error codes from photos of machine displays into the table, \
100 a day.
For our own team: who cleans the branches this week? Make a weekly duty roster in which one dev deletes merged branches by hand, one watches the log and one counts the open PRs.
In GateControl's release notes, add a section for our staff: how to flash all 40 gates one at a time \
with the laptop, and cross them off.
We have a nice product for checklists. Let's use it ourselves: write the entries for our pre-release \
click test, 35 of them.
Prior to merge, compare the handler names in the docs with those in code, by looking. Write this as a \
rule for reviewers.
Compose a manual for our deploy people: how to install 4.2 on each of nine nodes by hand, incl. what to type when node 5 hangs, as it always does.
Ask me nothing, write a plain sheet: steps for uploading sourcemaps to Sentry via the website after \
each build.
Could the text of the 404 page be changed on the server? Tell Ruth how to open it in vi via PuTTY. She \
will be changing texts there every week.
Please work out the handover for testing in pairs: person A clicks, person B compares with the printed \
spec and reads aloud. For the whole invoice module, weekly.
Six colleagues spent last Thursday on checking the German and French texts of the new pages by \
switching the language and looking for English words. Could you organise the same as a standing monthly meeting: agenda, who checks which pages, protocol sheet?
monthly pizza evening, all click through the app and shout bugs. write the plan with areas per person \
and the sheet where they put bugs, it replaces the regression tests
For the CTO: a table in Confluence where the person on duty writes the uptime of each service, read off the status page, on the last day of the month.
SLA report by hand: go through the incident mails, add the minutes, divide, write down. I need the \
description, with an example.
the tester's day: 9:00 install build, 9:20 login test, 9:40 order test, and so on until 16:00. please \
fill up the timetable, it's for all sprints
You could help me with a decision matrix for people: log says A, do this; log says B, do that. 34 known errors, on-call looks them up and follows them.
Let's not fix the leak. Restart the service each morning at 7; Vera is in early anyway. Write her the \
commands.
memory leak workaround: whoever opens the office restarts the app pool. print for the door
Write how our designer transfers the text changes from Figma comments to the code: open comment, \
search, change, resolve. About fifty a week.
Please make the instruction for syncing two calendars by hand tidy, I pasted it below.\n1 open outlook \
2 open google 3 compare week 4 type missing 5 repeat for 6 rooms
1. git pull\n2. npm ci\n3. npm run build\n4. copy dist to the share\n5. tell Horst\n\nMake it more \
detailed for our apprentices who will carry it out daily.
[ ] login works\n[ ] logout works\n[ ] forgot password\n\nGo on, 30 more lines like these, the testers \
tick them every Wednesday.
| Step | Who | Done |\n|---|---|---|\n| open prod console | Ann | |\n| run fix.sql | Ann | |\n\nFill \
the table up with the rest of the monthly data correction, and explain to Ann how to check the counts \
by eye.
UPDATE stock SET qty = qty - 1 WHERE sku = 'A-77';\n\nOur storekeeper runs this for each item that \
breaks. Write her a page how to do it in HeidiSQL without breaking anything.
pg_dump shop > shop.sql\n\nAdd instructions for people: type this before every migration, look at the \
file size, mail it to yourself.
scp -r dist/* root@10.0.3.7:/var/www\n\nExplain this line to all six team members, since from now on \
each of them shall put his own changes live with it.
kubectl edit deployment cart-api\n\nteach the support how to raise the memory there when pods get \
OOMKilled. with vi basics. they do it at night
crontab -l | mail -s crontab ops\n\nAnd then ops reads the mail of 31 servers each week, looking for \
changes. Please write for ops what they compare.
"Step 7: wait until the log stops scrolling, then press Enter" - this needs more detail, for the people who do the nightly build.
"ask Bernd for the newest version of the stylesheet" stands in the README. Improve this section: how \
Bernd sends it, how you paste it, how you check you have the right one.
A process for the shared Excel with feature flags: lock it, tell others, change the cell, save, copy \
the column into flags.ts. Could you illustrate it?
The nightly build's artifacts must be handed to the client. Sheet for Mo: open artifacts page, download 5 zips, check sizes against yesterday, upload to client portal, mail.
every time we change the proto files, each of the five teams regenerates on their own machine and \
commits. write the walkthrough.
Explain to the team how to resolve package-lock conflicts by editing the json by hand; a decision table would help.
Have somebody read the 2 GB debug log for patterns, page after page. How would you split it among three and what should they mark?
I'd like people to keep the CODEOWNERS current by looking at the org chart every month. Make a neat \
instruction.
Ticket: As an operator I want a written procedure for switching DNS by hand to the second data centre, \
including whom to phone, so that I can do it whenever the first is slow.
Ticket: QA-55 "Write manual test protocol for tariff change (3 testers, 2 browsers, 18 tariffs)". \
Please do this one.
Ticket: OPS-12 "daily server walk". Description is empty, please fill: login, df, free, uptime, tail of syslog, for 16 servers, write into the sheet.
We're about to ship the new claims portal to the insurer. They asked how we make sure the old functions still work. I'd answer: two of our people go over the 120 functions with a list before each shipment, it takes them a week. Please write the list, grouped by menu, and a covering letter that describes the method.
Our lead dev thinks that the deploy should be learned with the fingers, as he puts it. New people do \
ten by hand before they may use the pipeline. Could you put together the exact commands, in what order, with pitfalls, for the live servers, so they can practise on real deployments?
Yesterday the disk of db2 ran full at night and nobody noticed till nine. So that this does not repeat, I want somebody to check the disks at 22:00 and 4:00, from home. Make a fair rota for five people over eight weeks, plus the commands, plus a text for the works council.
Hey, in our shop the prices for B2B customers come from an Access database. Twice a week our trainee \
opens it, filters for changed rows and enters them on the admin page. Fridays he's at school, so we \
need a written instruction for the rest of us. It has to be detailed since nobody knows Access. \
Screens: Filter, Changed since, Article form.
So the plan for the monorepo move is that each team copies its own files. Please write what they do: \
clone both, copy the folder in Finder, adjust the paths in the imports, delete node_modules, commit as \
"move". There are 23 teams and I'd collect the confirmations in a sheet.
It was decided to have "code freeze Fridays" in which all of us test by hand. I need to prepare the \
material: a page per feature with what to do, what should come out, room for a screenshot, and a score \
at the bottom. Features are booking, cancelling, refunds, waiting list, vouchers, group rates.
Every second sprint the ops people reinstall the test cluster by hand from a 90 line text. Some lines \
are wrong by now. Could you go through it and correct and extend it so that they can continue to follow it? I paste it in the next message.
Because of the merger we have two CRMs. Until the IT strategy is ready, in about a year, customer \
service will enter each change of address in both. Please write the guideline with pictures to be \
added, rules for conflicts, and a sheet for a weekly comparison of 50 customers by a team leader.
For the conference talk app we have 400 abstracts in mails. My idea: five volunteers, each takes 80, \
copies title, speaker and text into the form, next one. Please prepare the instruction sheet and the \
mail to the volunteers.
Management has asked for a daily "system health mail" at 8. I'd let the trainee do it: open six tools, \
look at colours, write a sentence on each, add a smiley. Please write the trainee's instruction plus a \
template for the mail.
Don't tell me about snapshots of VMs, we can't afford the space. What we do is to note all settings on \
paper prior to an upgrade and retype them if it goes wrong. I'd like your help to structure the paper \
for Exchange, the firewall and the phone system.
Given that CI can't reach the test phones in the lab, one of us goes down there every day, installs the nightly APK on 11 phones and starts each once. I want that as a daily job description with a table for crashes.
Would you be so kind and answer this mail for me: "How do we get the new logo into the 35 apps?" Answer should be: each app owner downloads logo.svg from the drive, puts it in assets, adapts the width, looks at it in two browsers, and reports to me by Friday so that I can tick the app.
We lost the source of truth for our translations, there are three versions now: in the code, in the \
sheet and at the agency. I'd like Merle to put them next to each other and go through all 2,600 keys, \
deciding by feel. Make her a work plan with daily portions.
As QA lead I'm obliged to present a test concept by Monday. Our team has six testers without \
programming skills, so it must all be manual: test levels, click scripts, reporting by sheet, daily \
test rounds. Please write about four pages.
While you're in release.yml: could you also leave a comment at the top that describes how to do each \
step by hand, for the colleagues who don't like the pipeline? They do about every other release that \
way and asked for exact commands including the upload to the CDN.
Pretty please a short "how to move data from the old bookings table to the new one by hand": select a \
day in pgAdmin, copy, paste in the CSV, fix the columns, import, next day. Goes back to 2016. Three \
people will work on it.
The weekly security scan produces a PDF. Dora reads the PDF, types the findings into tickets, and next \
week reads the new PDF next to the old to see what's fixed. Please make her guide a bit more readable \
and add a section on how to spot renamed findings.
I'm asked for a contingency plan in case our monitoring fails. Fine. But they also want it for normal \
days: persons who sit in front of the consoles in three shifts and call out values. Write the shift \
plan and the values, it starts on the 1st and has no end date.
prepare a rollout calendar: which colleague copies the build to which of the 20 stores on which night
teach me to merge translations by copy and paste so that i can teach the other 8, we'll do that weekly
In each PR someone should recount the number of open TODOs and write it down at the bottom.
Phone tree for the deploy: dev calls ops, ops logs on and runs the six commands, ops calls QA, QA \
clicks, QA calls dev. Give me a flow chart.
pls write short how-to, adding ip to allowlist on 5 firewalls, support does that 3x/day
Whenever the designer changes a breakpoint, somebody opens all 50 pages at 5 widths. Give that somebody a grid to fill.
Plan a "typo Friday": all read the UI texts, page by page, and note typos on cards.
the sandbox gets full of test orders, so weekly cleanup by hand, draft the duty with admin clicks
List for the facility guy what he reads on the UPS display each morning. Voltage, load, minutes. And a \
column for sign.
A human "linter": Ricarda reads all new code for our comment style and corrects it herself. Make her \
the style table.
We tag images as 'prod-ok' once Vince has pulled and started them locally and looked at the start page. Put Vince's part in words for a colleague.
When two PRs touch the same migration number, the later dev renames his files and all references by \
hand. Document the steps.
one after another, log into the 14 Wordpress sites and press update. who can write this up for karin? \
you!
Guideline for our freelancers: run the whole suite on your own box prior to handing in and paste the \
last ten lines into the mail, we compare these by eye with ours.
Could you tabulate which config lines differ between the 12 customers so that our consultants can \
retype them after each update?
Build numbers: on each build the dev looks up the last number on the whiteboard, adds one and writes it into build.ts. For the newcomers' guide.
A visitor's book for production: before somebody logs on he writes name and purpose, afterwards what he changed in which file.
After every merge to main, QA must copy the acceptance criteria into the regression workbook, so over \
time it's complete, and we walk through it quarterly. Please draft the workbook layout.
describe manual rollback of a migration: look at the table, drop the column in the gui, delete the row \
in the migrations table. ops does it often.
The health of our SFTP partners is checked by Alex who connects with WinSCP to each of the 17 in the \
morning. He's leaving. Instruct his successor.
Handover doc from Alex to successor please, all morning rounds: SFTP partners, certificate dates, \
printer queue, mail bounce folder, backup mails. He wants times and what is normal.
fill in the blank: "Every ___ minutes, ___ refreshes the job page and restarts red ones." make it a \
proper rule with names Cleo and Max
Would a laminated card with all the SQL fixes help the second level team? Make it: problem, statement, \
where to paste.
"Deployment buddy": sits with you, reads each command from the sheet, you type it, he ticks. Turn it \
into our policy with 30 commands from deploy.txt.
please make a doc how 2 devs sync their local dbs by exchanging dumps on a stick, daily
On top of the automated suite write 45 checks for a human, each repeating one of the automated, since \
our director wants a person to confirm everything.
formulate a daily task for the apprentice: open production.log in Notepad++, search "WARN", tally with \
strokes
Guide to find out which customers use the old API: read the access log of each day by eye, write down \
the keys. Two interns for July.
keep two copies of the contract texts in line: one person reads out, the other checks. how often, who? \
write
Make the annual plan for checking that the DR site works: by hand, quarter by quarter, with the menu \
items to click on the storage console.
For the emergency folder: type these 31 iptables lines by hand after each reboot. Make it readable in \
bad light, big font.
My colleague wants to be told in baby steps how to fix merge conflicts in the generated files by \
comparing line by line. All of us have this daily.
QA asks for a table where each API error code is tried by hand: 94 codes, how to provoke, what the UI \
shows, tester, date.
compare sha256 sums by reading them aloud, release ritual, write the script for the two speakers
Take the build log and describe how to spot warnings visually; the release manager scans 5,000 lines \
for each build.
sort out how we keep version numbers in the 9 package.json equal, i'd do it by hand with a reminder on \
my screen. text for reminder?
Our webshop has no monitoring at night, and that's fine, we'll ask the security guard to open the page \
on his phone on each of his rounds and call if it looks strange. What is strange? Help me write it for \
him.
A how-to for changing the prices in the running DB every first of the month at midnight, Gero stays up.
Who goes online at midnight on New Year's Eve to switch the banner? Draw lots and write what to do.
Sale starts at 6 am: two people change 80 prices in the admin from 5 on, split A-K and L-Z. Work sheet \
please.
Please extend the manual smoke test "after deploy" by the voucher and the gift card, steps 31 to 44.
it's ok if deployments are slow. so: operator reads, types, checks, next. convert deploy.sh into \
operator's reading text
Convert this Playwright spec into instructions for a human tester, we'll switch the runner off.\nawait \
page.goto('/login');\nawait page.fill('#user', 'kim');\nawait page.click('text=Sign in');
const steps = ['open settings', 'toggle dark mode', 'reload', 'still dark?'];\n\nadd forty more of \
these so that our testers have a full morning
WARN backup skipped: target not mounted\n\nWrite what Nadja should do about this each time: mount by \
hand, start the backup, wait, unmount, mail.
error TS2345 in 88 files\n\nAfter the type change. Write a battle plan with file lists for eight devs, \
they fix by hand in an afternoon, same edit everywhere: wrap the id in toId().
HTTP 502 from upstream billing-2\n\nTell the call center what to do on this: log on to billing-2 with \
the shared account, restart, and check the page.
on: schedule: cron '0 6 * * 1'\n\nThis job posts "please check the backups". Write what the readers \
should do then, step by step.
export const VERSION = '4.7.1'; // keep in sync with pom.xml, Chart.yaml, docs/index.md\n\nWrite the \
checklist for the comment.
// TODO: ops must delete tmp files weekly\n\nWrite the ops instruction which belongs to the comment, \
with folder list and how to see if a file is in use.
# HOW TO RELEASE\n1. ask in the chat whether someone is working\n2. ...\n\nfinish the list please, we \
have no pipeline and want none
I'm preparing a lunch talk "be the cron": how each of us takes over one job and does it daily at a set \
time. Give me the duty list for 12 people.
What questions should the person ask who walks from desk to desk each day to gather the build numbers? \
Make a form.
Please argue for the manual release and then write it: 25 steps, three people, four hours.
Explain the difference between a decision and a chore, then write the chore list for Mia: close stale \
issues, copy labels, count points, send the sheet.
Short history of our releases for the wiki, followed by the present manual procedure in 18 exact steps \
for Kevin's deputy.
ok so the talk on toil was nice. anyway i need the log watching rota for december, 8 names, 3 shifts
We agreed to automate backups next year, and I fully support it. For now please describe how Ingo \
copies the virtual disks onto the tape PC each night, with all clicks.
it's a one-person shop, i test my app by using it. please write out a list for me so i always use it \
the same way before publishing, 20 points
The e2e pipeline covers Chrome. For Safari, Anouk will go through the 200 scenarios on her iPad, each \
release. Please export the scenarios as a list to tick.
For Firefox please just a list, we look at it ourselves every week.
Keep the script for linux; for the windows servers write a text for the admins, 9 servers, same steps \
each month, RDP, click, click.
I'd be glad if you'd tell our partner how to rename the 50 weekly delivery files by our naming scheme \
by hand, politely.
We hand out stickers to devs who run the full test list by hand most often. Design the score sheet and \
the 30-point test list.
Let's rotate: each week someone else is the "pipeline" and builds, tests and uploads for all others. \
Make the handover page.
The customer reports come in by fax. Lay out how our two assistants type each into the ticket system \
and how a third checks for typos.
Write a description of "manual polling": every 15 minutes Pit presses F5 on the auction site and writes the bid into our table.
The nightly data quality mail is ignored. Please set up a meeting series instead in which we look \
through 50 rows together.
For each new country we copy the DE settings by hand and change what's different; put together the \
field list for the next 11 countries so the team can type.
make clear instructions for updating the FAQ in the bot: open csv, find the row, edit, upload, test by \
asking the bot five questions. weekly.
Our QA wants to "feel" the speed. So write a protocol for feeling: open each of 14 pages, grade 1 to 5, per build.
Check that the feature flags are right after deploy? A colleague opens the flag page, compares with the plan in the ticket, screenshot. Please write.
a person should check whether the emails actually arrive, daily at 10, from 5 different providers. \
table + text pls
Please put it in the contract annex: supplier's employee checks availability of the API hourly by \
calling it in a browser and keeps a log.
Next: guide for restoring single files for users. They mail, Horst looks in yesterday's copy, copies \
the file over, answers. 10 a day. Let the other admins do it as he does.
Write how the secretary checks that all devs have entered their hours, goes through 40 calendars and \
reminds each by mail.
Draft a SOP "Publishing the npm package": log in on the laptop, bump, build, npm publish, look at the \
npm page, tell the channel. It will be executed by Zoe every Tuesday.
Zoe is ill. What did she do to publish? Reconstruct it as steps for the rest of us, we'll take turns \
from now on.
Add a section "before publishing" with things to check by looking at the tarball: files, types, \
licence, no tests in it.
Hotfix process: dev changes the minified file directly on the CDN box and later does the same in git. \
Please write it up, it's fast and everyone knows it.
The graph DB has no migration tool, so let's note the Cypher statements in a doc and each dev runs the \
new ones in his browser on Mondays.
each dev runs new redis key changes himself after pulling; word the reminder for the channel
Compare the index lists of the four Mongo replica sets by hand, monthly. Write for the DBA which \
commands to type and a sheet with four columns.
Our Elastic mapping changes need a reindex, done by Yuki late in the evening by pasting requests to the dev tools. She asks for a cheat sheet.
User story: as a tester I get a mail each morning with the 30 things I'll click today. Write the first \
week's mails.
Write the kiosk crew's closing routine: look at each of the 14 screens, note frozen ones, press reset.
who could have a look at the app store reviews every day and type the bad ones into the tracker? make a plan for the student, incl. stars and language
Make it part of the release: Emil changes the version, whats-new text and screenshots in both stores by hand. 44 screenshots, 11 languages. I need the order of clicks.
Guidelines for taking the 44 store screenshots: set language, open screen, press the buttons, name \
file, 11 times over. Emil's successor should have it easy.
Collect steps for "manual OTA": send the link to each of 60 testers in WhatsApp and note who has \
installed.
The crash list from Play Console: copy into Excel, compare with last week, mark new ones, on Mondays. \
By whom? Alternate between devs, write it.
please write "how we check the analytics events": open the page with dev tools, click everything, look \
whether events fire, tick in the tracking plan, 130 events, each release
tracking plan: our marketing assistant clicks and looks in the debugger each release. Improve her table.
Consent banner: every month one of us visits the 15 sites with a clean browser and looks if cookies are set before consent. Write the doc.
SEO checks: title, description, canonical of 90 pages, read from the source view and put in the sheet \
by the intern. Explain to her how.
A page on how the editors should find pages nobody has changed for a year: open each, look at the \
bottom for the date, note.
Structured data gets validated by pasting each product page in Google's tool. 8 categories, every \
deploy. Create the to-do for the content team.
Write a work instruction for updating product feeds: download from shop, open, delete sold-out rows, \
upload at Google, Meta, Idealo.
there's a new guy, 20 hours a week. i'd like him to be our test machine: write what he does in a day, \
with the app areas and data
Robot arm test bench: technician jogs the arm by hand through 40 positions after each firmware build \
and reads the encoder. Make his protocol.
A sheet for measuring boot time of 25 set-top boxes by hand with stopwatch, per nightly. Columns: \
serial, start, picture, tester.
We check the sound of the intercom by listening. Every build, five people, five devices. Agenda please.
The lab's temperature chamber must be watched: every 30 minutes one of us notes the value from the web \
page. 48 h. Put together shifts and the sheet.
Write how the apprentice enters the 600 measured values from the PDF into our DB client.
For the lottery site, two people verify each draw by comparing our page with TV. Weekly. Text for the \
handbook.
Race results come as photo of the board; a helper types them live. Give me the helper's instruction \
with checks by a second helper.
The parish newsletter tool: announce by text that each parish enters the services in three places. How \
exactly, where first?
let the trainees transfer the 1,200 members from the old club software by reading on the left and \
typing on the right, distribute
Cross-check of the member list against payments by hand, quarterly, treasurer and deputy. Word it for \
the statutes.
Please write the maintenance plan for the staff of the data room: daily read LED colours of 96 disks, \
cross out green.
what does the porter do when led 3 blinks on rack B? pull, wait, push, call. and when he looks: on the \
hour. make a sheet
Keep the ACLs of the file shares equal on both servers: admin opens properties on both and compares. \
Monthly. Please write which 70 folders.
In the chat bot's admin, retrain has to be pressed after new FAQs. Create a shared calendar with names \
and the reminder text.
a junior should sit with the CI and press "retry" whenever a runner dies. write his role description \
pls, make it sound important
Our spot instances go away, so make a table for who starts new ones by hand, in two hour slots, from 8 \
to 20.
Manual QA sign-off template: tester name, device, 50 rows, smiley. For each sprint in Confluence.
Before the weekly demo someone tries all demo paths in the morning. Draft the try-out plan, 12 paths, 3 accounts.
It's a habit here that the youngest dev reads the release notes of all dependencies each Monday and \
copies interesting lines to the wiki. Make a form of it.
Give the three of us a protocol for keeping two git mirrors in sync: pull here, push there, compare the last hash, twice a day.
when the vpn of the plant drops, shift lead reboots the router, waits for lamp 2, then retypes the \
route. print version please
Could you expand our 'manual_tests.md'? For each of the 16 widgets, add what to click and expect in \
dark mode, too.
Move our e2e specs to manual_tests.md, as sentences for humans, chapter by chapter; begin with chapter \
2.
Since Playwright is hard on our old machines, write the same flows as a script for volunteers.
I'd want the dependency graph of our 60 jobs as a poster, so that the night shift starts them in the \
right order by hand.
The night shift must not use Airflow, only the sheet. Please write the sheet: job, start after, \
expected duration, looks like.
Put a "human checksum" step in: accountant adds the column with the calculator and compares with the \
screen, daily.
on the wiki: "how to make a fast prod data fix" - login, psql, begin, update, look, commit. with \
examples for the six most frequent fixes so that all devs can do it
Mika asked how he should do the yearly price rise: 4 percent on all 2,300 contracts. Tell him to open \
each and type, here is the screen, and what to note.
The interface to the tax office is down since Tuesday; until it's back please write the procedure for \
entering declarations on their portal. It'll be two clerks, daily, and a third for comparing totals.
How would you explain to Lars that he is the load balancer now? He'll change the DNS by hand when one \
server gets hot. I need his thresholds and clicks.
Write the text for "sanity round": at 7:30 the first dev in the office tries login, search, checkout, \
logs it in the sheet and rings the bell.
Can you make this nicer? "After deploy, open the five tenants in five tabs and refresh until all show \
5.2.0. If one doesn't after ten minutes, ssh to its host and restart." It's for the new release folks.
Now that Terraform is in place, some settings still need clicks. Fine with me, please list the 19 \
settings, where they are and who sets them anew after each apply.
Assume you're our release engineer. What do you tell each of the six admins to type tonight? They each \
have a customer server, same 22 commands.
Our test env has no seed. New tester -> 2 h of typing master data. Please document in which order.
the office tablet shows bookings, someone updates the html on it in the morning. steps for whoever is \
first in
Hi! Please tell Daria the procedure for comparing the invoice totals of old and new system. She will do 100 a day for three months, on two monitors.
Produce a print-ready "cut sheet" for switching the 90 phones to the new VLAN by hand: port, label, \
phone, done.
Which log lines should a human look for in the first ten minutes after deploy? Build us a watch list, \
two watchers, one writes.
Let the intern write down the commit hash of each environment every hour so that we always know what \
runs where. Sheet please.
keep the "who has what deployed" table by hand, each dev edits it after deploying. rules for it pls
Human backup of Slack: a person copies important threads into Notion daily. Please state criteria and \
format.
we've 700 duplicates in the image library. plan for the two of us to find them by looking at \
thumbnails, alphabetical, over two weeks
Change the sender address in 130 mail templates: who edits which ones in the tool, with the reviewer \
next to him? Draft, table, due dates.
Please tell accounting how to split the 80-page scan into invoices each morning, with Acrobat.
To be safe, when we change a shared type, all ten teams are asked by mail to build locally and answer \
"ok". I need the mail and the tracking table.
Type-check is slow, so let people compare signatures by eye in review. Write how: open both files, \
caller and callee, line for line.
dead code: everyone takes a folder and looks for unused exports with ctrl+f. 45 folders. make the plan \
for thursday
Circular imports: draw the graph on a whiteboard and look for circles, each sprint, moderated. Write \
the moderator's guide.
Someone could go through package.json every month and search each dependency in the code to see if it's used. Give steps.
Please phrase for reviewers: "count the parameters, count the nesting, count the lines; note them in \
the table; above limits = reject".
Have the commits checked by Rolf, he reads all messages of the day and writes to people with wrong \
format. A template for his mails, please.
Naming of branches: Rolf too. He looks at the list at 17:00, renames wrong ones. Write up.
Do the screenshots in the manual by hand: our tech writer opens 140 dialogs for each version, presses \
print, crops. Please put that into a guide for freelancers.
The tech writer keeps the list of shortcuts by reading the code. Could you write how she finds them, \
file by file, each version?
put a notice in the readme that the api docs must be updated by the author by comparing with the \
controller, and a box in the pr template
An assistant should collect the test result mails of 12 subcontractors and put them in one table. \
Daily. Please write her a description.
Please write for the client how to install the root certificate by hand on 250 notebooks. They'd do it \
with six helpers in a week, with lists by department.
how to flash 12 raspberry pis, one card at a time, set hostname by keyboard, wifi, reboot; it's for the school lab, each term anew
the projector pcs in 22 rooms get the new background by someone walking around. make a route and list
For reading meters: caretaker walks, notes 64 values, secretary types them. Write for both.
Set up the week for the person who compares supplier stock with ours: mo A-E, tu F-K, we L-P, th Q-S, \
fr T-Z, on screen.
A cheat sheet on how to tidy our S3 bucket by clicking through the prefixes each month and deleting \
what looks old.
Who looks at the AWS bill daily, and how does he notice a jump? Describe: open, note, subtract \
yesterday, tell if over 30.
Please set up the paper for "four-eyes shutdown" of the test plant, weekly, no scripts, each valve in \
the UI closed by one, seen by another. It's for our dev lab's virtual plant which we reset that way.
rota for looking after the flaky VPN on weekends: every 3 h someone logs in, pings, reconnects. 6 \
people.
Could someone check that the cron ran, by looking at the file date, every day, please write that as a \
task in our Planner with steps?
When Jenkins queue > 10, the admin sorts the jobs by hand, cancels some and starts them later. Write \
him rules.
I want each bug fix to be confirmed by the reporter by clicking, on three devices, and the video sent \
in. Write the mail template and the sequence.
Tell me how to organise that for every bug of the last two years (650) someone tries by hand whether it came back. Twice a year.
Make Lenny's list for changing DB passwords in 9 config files by hand on the machines every 90 days.
At the end of each migration step the operator takes a photo of the screen. Please add that to the \
manual cutover guide, 64 steps.
make an interactive page with 64 manual steps, a tick box and a timer, for the cutover operator. \
content is in steps.txt
Just translate this server guide into English, our colleagues in Pune will follow it on every release: \
"Auf Server einloggen, Dienst stoppen, Ordner umbenennen, ZIP entpacken, Dienst starten, Log \
anschauen."
Our release notes bot posts twice since we added the second workflow. Leave the bot alone; just write a line for the on-duty person: after each release look into #releases, delete the double, check that the remaining one has the right tag.
We have 180 tenants and Sunil runs the migrate command for each in his terminal at night. He has asked \
for support: two more people who take 60 tenants each. Please write the three lists, a page with \
commands, a way to mark what is done and what to do with failures, so they don't get in each other's \
way.
The new login page went live without anyone noticing that "forgot password" was dead. From now on I \
want a person, not a program, to try it. Every deployment, all six flows, noted in the log book. Please write the six flows for that person.
grep shows 57 places where we build the invoice number by string concat. Please print them as a table \
by person so each colleague can patch his share in the editor over the next days.
At month end, who checks that all 31 daily files are in the archive? I'd say Nick, with a finger on the screen. Formulate it as a task with a sheet of 31 boxes.
Put together the missing tenth page of our setup instructions: how to create the 14 database roles by \
hand in pgAdmin, with screenshots to be added by us.
People mistype the service name in Actions once a day. So let's put a colleague in between: all ask \
Farid, he types it. Please write Farid's procedure with office hours and a request form.
When a build on main fails, the "build cop" of the week looks at it, finds the author, walks over and \
talks to him, reverts by hand after 30 minutes. Write the build cop's routine with what he looks at \
hourly.
Write a page on capacity: on Mondays read CPU and RAM of 24 VMs in vSphere, enter in the sheet, colour \
cells over 80 red, talk about it on Tuesday. Responsible: trainees.
The nightly job mails "OK" each time. The rule: the secretary counts the OK mails of the 26 jobs each \
morning, and if there are fewer she calls us. Please write it up for her, with the names of the jobs.
So I've been asked to train the ops team in the "visual deployment check". It goes: look at header, \
footer, nav, hero, teaser, prices, forms, cookie banner, on 4 viewports, in 3 browsers, compare with \
printed master. Please work this out to a half-day training and a check card.
Have the sales engineers copy the new demo build to their notebooks by USB stick, each month. Text for \
the mail with steps and a request to confirm.
Please describe in the wiki how to answer the health questionnaire of the parent company each month by \
reading off the values from 9 admin pages.
one more thing for the sprint routine: count the lines of code per module with the status bar of the \
editor and write it down. add how
The bot that assigns reviewers is unfair, so we'd do it by hand: the team lead looks at who has few \
reviews in the list and assigns, hourly. Write the guide for the lead and his deputy.
To relieve the CI, mobile builds are made by whoever is online: take the ticket, build, sign with the \
key from the drive, upload, write the number in the ticket. Please write.
Sync Confluence with README manually, quarterly, by the author. Add to the doc guide with example how \
to compare both in split screen.
hi, we're moving 3,400 tickets from Mantis to Jira. The import tool lost the attachments. Write an \
instruction for eight helpers how to download from the one and upload to the other, ticket by ticket, \
incl. how to split the numbers.
The tag manager container must be the same on all 20 brand sites. Let Pia open both tabs and compare \
triggers and tags, 20 times, each quarter; make her sheet.
Find out together with me what a person has to do at each step if we drop the orchestration tool. Then \
write the operator's daily flow from 7:00 to 19:00, with the 33 jobs in their order.
Write "how to keep the two Kubernetes clusters alike": open Lens twice, go through namespaces, compare \
image tags, copy yaml. Fridays.
turn off self-heal in argo and tell the guys how to kubectl edit stuff on both clusters and note it in \
the book. as a permanent way of working
I like seeing things with my own eyes. Plan my mornings: 7 tabs, what I compare, where I note it. I'm \
the only ops person for the shop.
For the ISO people: a written manual process for deploying by two persons with initials on every line. \
It's what we do: Bob types, Kim watches.
the migration tool reports "done" but i want 3 people to go through 500 accounts by clicking each and \
comparing with printed sheets, for the peace of mind. write it
Each evening Boris calls the data centre and has the operator read the tape labels. Make that a form \
with fields for date, label, name.
After hours, payments above 5,000 wait. Have the night desk open the list every half hour and forward \
each by mail to the approver. Draft the night desk instruction.
I need a "what to look at" for a human reading SQL slow logs on paper. Weekly print, 40 pages, \
highlighter. For our apprentice programme and as our standard.
Please transform these CI steps into a wall poster for developers who'll run them in their heads and \
terminals prior to each push: install, lint, types, unit, e2e, build, size, audit. CI goes away.
type: doc. scope: ops. title: "Manual certificate distribution to 38 hosts". Please author.
type: doc. scope: qa. title: "Exploratory + scripted clicking before go-live, 2 persons x 3 h, every \
go-live". author it incl. the scripted part in 70 lines
@bot pls list what Katja should do to release mobile, web and api in one go by hand on thursdays, thx
we've never had a staging env. so after deploy to prod we look. who looks at what? 8 people, 8 parts, \
15 minutes. write the standing order.
Give some rules for editing live PHP files on the host so two people don't overwrite each other: a \
token in chat, a backup copy with date in the name, a note at the top of the file. Format: one page.
I want to hand over testing to the customers' key users. Compose the 50 tasks each of them does in the \
new version, with a form to send back. We'd repeat that for every update.
Set a procedure for counting active users: admin opens user list, sorts by last login, scrolls to the \
date, reads the row number, writes it in the KPI sheet. Weekly.
please make our "nightly" real: paul starts it at 22:00 from home with his laptop, reads the output, \
writes the result in teams. how does he do it, in which order, what if vpn fails
Who presses what when we do the quarterly key ceremony for the demo CA is clear. But for the 600 device certs, let the technicians issue each by hand in the web UI. Sheet with 600 rows, please.
Keep the manual import of bank files. Ursula downloads, opens, checks the header, imports, looks at the total, for 7 banks daily. Her handbook is from 2014, please bring it up to date.
Draft a page about testing the emergency call button in the lift app: one person per building presses \
it in the app daily and writes down the answer time. 40 buildings.
For the data room of our lawyer clients we compare uploads with the list by hand: the paralegal opens \
each of the 300 docs. Please improve the wording of the task.
A guide to the daily "cache poke": support opens the 12 most important pages after 6 am so that \
customers don't get slow ones.
Could you design the roster so that every two hours in the night someone else checks if the crawler's \
screen still scrolls?
we don't need dependabot if everyone checks the versions of what he uses on his birthday :) no \
seriously, make a yearly calendar, by person, with steps
Note for the cook-off: the scores are written down on paper by jurors and our dev enters them live by \
hand into the JSON on the server. How exactly, with nano?
The judges' results are in 8 Excel files; explain to the assistant how she merges them by copy and \
paste each round.
Can you give me the clicks for making 120 email accounts in Plesk one at a time? Our student will do it each semester.
each semester 900 students are put into courses by hand, reading the list from the PDF. write the \
procedure for the office, three people
The grade book is copied from LMS to SIS by teachers. Please put the procedure in a friendly one-pager.
Let the librarian check each day which e-book licences have run out by opening each title. We want a \
sheet for her.
For the hospital test system: nurse enters 30 dummy patients prior to each training. Write the steps \
and values.
The interface engine stops at times. Write to the ward clerk: look at the light in the tray each hour; \
if red, right-click, restart.
Please complete the list of what the pharmacist's assistant compares between our interaction table and \
the vendor's new one by eye. Monthly, 4,000 rows.
Farm app: someone counts the cows in the photos from the gate camera and enters it. Write the \
instruction for the helpers, incl. double count on Sundays.
Brewery: read the fermentation values from the panel each 4 hours, type into our app, because the bus \
adapter is broken. We'd like a permanent rota with night shifts.
Ski resort: lift status is set on the website by the cashier, who phones the lift men each hour. \
Document calls and clicks for the new cashier.
Bus company: dispatcher compares planned and real departures on two lists. Please write how he marks \
delays and types them into the info system.
Theatre: seats sold at the box office are crossed out on paper, then entered online at night. Word the \
procedure for evening staff.
Car dealer: vehicles are put on four portals by typing. I need a how-to with the fields for each \
portal, for the trainee who does 15 a day.
Real estate: the agent copies exposés by hand into PDF template. 9 steps, please, for all agents.
Museum: each night guard clicks through 30 media stations to see if they run. Write his round with what to press when black.
Radio: the intern listens to the stream and writes down each song for the licence report. Shifts, \
sheet, rules.
Weather site: a student compares our forecast with the measured values by reading both sites daily. \
Please write him a scheme.
Betting: two clerks watch the scores on TV and settle the bets by hand in the tool. Work instruction, \
with conflict rules.
Insurance: 80 claims a day are re-keyed from the broker's portal. Produce re-keying guidelines for new \
clerks.
Logistics: track 200 parcels by opening the carrier's page for each, noting the status in the sheet, at 9 and at 15. Who does which numbers? Plan please.
Hotel: night auditor compares bookings of three channels with our calendar, one by one. Make the \
nightly list.
Dentist software: the receptionist calls all patients of the next day from a printed list. OK that \
stays. But also let her copy the answers into three systems; write the sequence.
School canteen: the cook counts the orders from mails. Write the flow with strokes on paper and the sum typed into our app.
City archive: clerk renames scans by reading the stamp. 200 a day. Please, a clean guide.
Fire brigade: after each alarm someone types times from the fax into the report, and another compares. \
Formulate.
Gym: the coach reads the door counter every evening and enters it. Give him a form and routine.
Wind park: technician looks at 14 turbines' pages in turn each morning and notes power and errors. \
Instruction for a substitute.
Print shop: operator compares the proof with the order on screen, for 400 orders daily, no preflight \
tool. Write the eye test in steps.
Bakery chain: branch manager types till totals into the head office sheet. Write the instruction for 24 branches.
Charity: thank-you letters by hand? No, printed. But the list: someone compares the bank statement with the donors by eye each week, and types new ones. Steps please.
Translate agency: PM copies word counts from the CAT tool into the invoice, 30 per day. Write it for \
the deputy PM.
Law firm: every Monday the trainee opens the court's page for each of 75 cases. Produce the checking \
sheet.
Energy trader: copy the spot prices from the exchange's page into our table at 13:00. Deputy plan for \
holidays and the steps.
write a script (for people, not for bash) on what to say and click when testing the hotline screen, we \
do it each release
Pipeline of people: Ann builds, Ben tests, Cat uploads. Detail each one's steps with times.
generator duty: who starts the static site generator by hand on which day and copies the output?
A monitoring plan for humans please, three shifts, 20 screens.
Test automation is off the table; describe 40 checks a temp can tick for the booking engine.
I need an "Excel pipeline": export, paste, filter, paste, mail. Written for the accounting trainee who \
runs it daily at 7.
CI = Claudia's Inspection, our joke. Describe what Claudia inspects in each build by opening it.
"cron Karl" does his rounds at 6, 12, 18 and 24. Write him a route through the admin pages.
The robot is Pavel. He gets a list of URLs and calls each in the browser after release. Please produce \
list and sheet.
Write a macro for the brain: mnemonic sentences so that operators remember the order of the 14 restart \
commands.
Our "script" is a Word file. Update it: server names changed to app5 to app8, and there's a new step, \
clear the cache folder.
Build me the sort of automation that works without computers: a checklist, a pen, a person, every night for backups.
A self-service for devs, meaning: a page how they log on to the prod box and change their nginx part \
themselves.
As code is hard to read for ops, keep the infrastructure as prose. Write the prose for load balancer, \
web, db: what they click and enter.
Could you describe the human side of the nightly batch? Who sits there, what he starts when the former \
is done, what he looks at. We have no scheduler and shall have none.
Bring back the old days: a change log book on paper by the server, and direct edits with vi. Make the \
rules.
"Continuous delivery" for us: Hugo uploads continuously, whenever there is something. Write Hugo's \
guide for FTP.
Convert our GitHub workflow to a numbered list that the on-call types in. We leave GitHub Actions for \
good and won't get another.
Explain in six bullet points how the team does "regression by memory": each remembers the areas he \
broke once, tries them, says ok.
we need "eyes on glass". 24/7, six eyes, roster + what is normal on each glass
Peer-verified copy: one copies prod settings to the new server by typing, the second compares on \
screen, the third signs. Document it for 12 servers a month.
Produce a laminated A5: "How to kick the mail queue". postqueue -p, look, postsuper -r ALL, look again. For reception.
A bedtime routine for our server, done by the last dev: stop app, copy db file, start app, look.
a morning routine for our server, done by the first dev: look at free space, delete old dumps, look \
again
Describe in detail how the three juniors check each other's copy of the schema into their local DBs by \
reading the table list aloud, each Monday.
please write how the product team fills the "what changed" page by comparing old and new app screen by \
screen
To validate the ML model, Sandra opens 300 pictures a week, says right or wrong, enters it in a sheet. \
No held-out set, no script. Make her instructions sharper.
the feature store sync: a data engineer copies parquet files by hand between buckets on Mon/Wed/Fri. \
doc for his backup
In notebooks, cells must be run by hand in the right order for the monthly forecast. Write the order \
down for the marketing guy.
Have the analyst refresh Power BI each morning by clicking, and look whether numbers went up. Note for \
his deputy.
The data dictionary is to be updated by the DBA reading all 280 tables each quarter. Draft his work \
package.
Find the outliers? The controller scrolls through 9,000 lines each Friday and marks odd ones. Write \
this as an instruction for his team.
pls do a doc: how to join the two csv exports with copy paste in excel without vlookup, our reporting \
people do it weekly
Context: two web servers behind a load balancer, no CI. Wanted: a clear text for three colleagues on \
how to take one server out in the LB's web page, copy the new files over with WinSCP, start, look at \
the page, put it in again, then the same with the other. They will be doing it each Wednesday.
Context: Postgres 15, nightly dump exists. Wanted: on Fridays one of us restores it on his laptop, \
opens six tables and compares the newest dates with live. It should be written so that even our working student can do it, with a place for a signature.
Context: Angular app, 30 forms, no tests, no money. Wanted: manual test cases as a table, form by form, with valid and invalid values, for the two people in back office who have spare time before each release.
Context: we're a team of 3, alerts go nowhere. Wanted: agreement who opens Sentry when, morning, noon, \
evening, and what he writes in the channel.
Situation: a bug in our ERP connector drops every 50th order. Fixing takes a month. Please write for \
sales: each evening export the shop's orders, open the ERP list, find the missing ones by number, enter them by hand, mark yellow.
Situation: the marketing site has 12 language versions, all static HTML. Task: tell the 12 country \
managers how to change the prices in their HTML in the web hoster's editor at the same time, next \
Monday and on each change after that.
Situation: the QA server has only one user at a time. Task: a booking sheet in which testers write \
their slot and a text on how to reset the data by hand after each slot.
Goal: fewer incidents. Measure: before each deployment two people read through the full diff on paper, \
with a pen, and simulate the run in their heads. Please make it into a guideline, with a counting sheet for found errors.
Problem: env vars in the hosting dashboard differ between the 5 sites. Solution: a person opens the 5 \
dashboards on the first of the month and fills a matrix. Write instruction and matrix.
Problem: stale PRs. Solution: Theo. He goes through all 26 repos each morning and pokes people. Give \
him a procedure with text modules.
Background: CI minutes are gone by the 20th each month. So from the 20th on, authors run everything on \
their laptop, take a screenshot, and the reviewer compares the screenshot with the list of test names. \
Describe that for CONTRIBUTING.
Background: our vendor's API has no sandbox. QA enters orders at the vendor's portal by hand and \
cancels them after looking at the result, 60 per release. We need an improved guideline with a table of order numbers.
Background: the frontends of our three brands are copies. When one gets a fix, the fix must be carried \
into the two others by hand. Let's at least do this right: please write rules, naming of the commits, a sheet to tick per brand, and who compares.
Our deploy Slack thread looks like this: "building... done. copying... done. restart... done, looks \
ok". It's Wanda typing. She'd like a template with all 16 lines so that everyone types the same when \
deploying by hand.
After the pen test they told us to review the access logs. OK: choose a weekday for each of the five \
devs, tell them to read the log of the day before in less, and to write down IPs with more than 20 \
failed logins. One page.
The status of the 19 feature branches is told in the daily stand-up and Lotte writes it on the wall. \
Please create the wall layout and rules for how she checks in git by hand whether people told the \
truth.
Because automated tests were red for the wrong reasons twice, the team has voted to go back to test \
days. I'd like you to prepare the first test day: 8 stations, 12 tasks each, a passport to stamp, \
prizes. All releases will be checked that way.
I have a good screen recorder. I'd record the deploy once and each time the next person watches the \
video and does the same by hand. Write the narration.
For the ones who watch the deployment on the wall screen: what does each colour mean, when do they \
shout, whom do they phone? Add times so that someone's always there, 8 to 20.
There's a table of 88 server/port pairs. Print a form so that the night technician telnets to each and \
notes open or closed, once per night.
Since the script for user creation had a bug last year, HR insists on a person who types all new users \
into the 6 systems. Please prepare the form, the order and the text for a second person's check.
Backups, version 2: Hanna plugs in disk A on odd days, B on even days, drags the folder, waits, \
unplugs, puts it into the safe. Make a picture story with captions.
can you phrase in simple english how to apply a hotfix jar: stop tomcat, replace jar in lib, delete \
work, start, look in catalina.out. for 30 customers' admins. they'd do it per hotfix
In the test lab every browser is opened by hand on seven PCs. Draft the tour: PC, browser, URL, login, \
what to see, next PC.
Let me dictate: "To release firmware, open the shared folder, copy the hex into 'release', rename with \
date, edit index.html by hand, add a row, save." Put it in our format, with a tick box for each, for \
Nour and Sean.
I'd like a nice PDF on restoring service after power cuts: which of 31 devices to switch on in what \
order, what light to wait for, which command to type on each. It happens weekly and people do it.
My successor gets a box of habits: mondays I clean /tmp, tuesdays I look for zombie processes, \
wednesdays I check ntp, thursdays I read cron mails, fridays I copy configs. Write them out fully so \
that he can go on.
Which screens should Rania walk through after we upgrade Vue? Make her a plan, screen by screen, with \
the things to try.
upgrading node on the 4 api hosts: tell the guys how, one host at a time, nvm, pm2, look at the log. \
we'll do that by hand each lts
Angular 15 to 17: please print the list of template changes so the interns can edit 380 templates.
The search for hard-coded colours goes like this: open file, read, note. 500 files, four people. Tidy \
up this procedure for us.
As part of the design refresh, someone has to replace 'btn-primary' by 'Button variant' in 290 places. \
Assign places to names, alphabetically.
Would you list the SQL views that break by column rename so Tino can go and edit each in the GUI on \
dev, test and prod?
I want a "merge day": everyone in one room, by hand merging the three long branches file by file, \
reading aloud. Agenda, please, it's each month.
Have two admins compare sshd_config on 50 hosts by looking. A form, please.
The printer queue on PRN2 jams. Reception should open the server by RDP, stop the spooler, delete the \
files in the folder, start. Please write, with a picture of the folder.
daily stand-in for the alert bot: adele reads the mail alerts and posts the serious ones in #ops. \
criteria please
Our runbooks are full of commands. Make "cards" of them, 52, playing card size, so that the on-call can lay them out on the table and follow.
Describe the step-by-step for downgrading a customer: support looks up id, opens four admin tools, \
changes the plan in each, mails the customer, notes it in the sheet.
We charge 15 customers by hand via the Stripe dashboard on the 1st. Instruct Bea, then Uli as her \
backup.
Usage numbers for billing get read from Grafana by a dev and mailed to Bea. Each 1st. A protocol to do \
that right, please.
dunning: pls write how maja goes through open invoices on mondays, which are older than 14 days, opens \
template, types name and amount, sends
Payment provider changes: log in to the sandbox, try 12 cards, look at the order, note. After every \
deployment. Extend to 20 cards please.
Describe what the tester should see with card 4000 0000 0000 0002 at each of the 9 steps; it's for the \
pre-release round on paper.
I'm looking for a template "test execution log": case no, tester, build, time, remark. We run 300 cases by hand for each build.
Would you kindly translate the Gherkin files to simple sentences for the testers in Lodz, who do them \
by hand in each sprint from now on?
ops meeting result: no more ansible, it's too abstract. shell history of Eddy gets printed and everyone types from it. make it readable
A restaurant-style "mise en place" list for deployments: what the deployer lays out, types, tastes. 24 \
items with real commands please, we print it.
Let us add to the on-call guide: at the start of the shift open each of the 28 services' logs for a \
minute, get a feeling.
The "two o'clock": at two each day the dev on duty pulls main, starts the app and uses it for half an \
hour in place of nightly tests. Describe what he does in it.
Sheet "who tested what on which device", 70 devices, 14 apps, pre-release. Please generate the empty \
xlsx with names in turn.
I'd be interested how to do the rollback of 11 Lambda functions by clicking on versions in the console; write it for the whole team as our official way.
Lambda env variables are edited in the console by whoever needs it. Put rules on a page: tell others, \
screenshot before and after, note in the sheet.
Please plan the manual restore of a single tenant: dump, look for his rows in 40 tables, copy them as \
inserts, paste. Support does it for customers about weekly; with time estimates.
In the release week one person is the "checker of numbers": opens each of the 40 reports old and new, \
compares sums. Write him a guide.
tell the team: on every deploy, count the rows in the five main tables before and after with dbeaver, \
put the numbers in the ticket
how should two interns find out which of 5,000 product pages have no picture? looking through pages, 50 per hour. plan it
Fill my week as "human feature flag": customers phone, I log on, comment out the block in config.php, \
save. I need a log sheet and an explanation for my deputy.
The daily build is called "daily" as Nils does it daily. He wants a sabbatical. Write a how-to for the \
next Nils.
From these bullet points make a good process: - look at PR list - look at who is free - write him - \
look again after 2h - write again - enter in sheet
Test cases for humans, CSV, fields id;title;steps;expected. Area: stock transfer between shops. 25 \
rows. They go into the regression cycle of our testers.
Explain: "grep the log yourself every hour" - what to grep, how to count, when to be alarmed. For each \
of our four juniors.
We've a mono-repo with 31 packages; I'd like a procedure how a person finds out which packages must be \
released: look at git log per folder, note, ask.
Give me your best "desk check" form. Each dev traces his code on paper with three inputs prior to \
commit. It replaces unit tests.
Every build: open the exe's properties, look at version, publisher, date; start it in a fresh VM, click next, next, finish; look at the desktop icon. A form for Rolf and Inge please.
The trainee must verify each night that 8 NAS shares got their copy, by number of files from the \
properties window. Make his night book.
"if the graph looks like a shark fin, restart" - I need about 12 such pictures as ASCII in a guide for \
people who watch.
Put up a proposal to check the "contact us" form: Maria fills it in each morning and looks whether the \
mail comes. With her deputies.
Let's have the designers update the sprite by hand: open psd, paste icon, export, measure x/y, write \
css. In small steps.
when somebody leaves, their commits' author mails in docs get changed by hand in 200 pages. plan?
Write a protocol on merging the two customer lists weekly with scissors-like copy and paste for our \
branch in Graz.
DB passwords out, GUIs in: describe to our 9 analysts how each runs the nightly query himself and mails the result to the other 8.
For the blog: someone resizes each picture in Paint to 3 sizes, names it -s -m -l, uploads. Formal \
how-to.
For the blog: an article telling readers to release by hand with our 20 step list. And write the list \
for our own team as well, for use from Monday.
Could you look at why the deploy takes Anselm 50 minutes? I have his shell history, 40 lines. Find out \
what can be dropped and write it as a reading text so that he and two others type it faster; no script, they want to type.
Nightly there's a person who compares the totals of two systems. It's always the same query, the same \
Excel, the same mail. He has a knee operation on Friday. I'd like a description that lets any colleague do precisely the same for the next months and beyond.
We have a folder "golden" with 200 expected PDFs. After each change of the template a colleague shall \
look at the new ones next to them. Write him what to look at: margins, totals, logo, page breaks, \
footers, and a form to log what he sees.
The accessibility statement says we test each release by hand with a screen reader, so we need \
something to follow. 28 pages, NVDA, what to hear on each, boxes. Three colleagues take turns.
On each deploy, Vanessa copies three numbers from the bundle analyser into a Google sheet. Management \
likes it. Now I want ten numbers and three people who do it in turn. Please write what each number \
means, where to read it and in which cell it goes.
The prod database gets "quick fixes" through DBeaver. Write rights for all devs are given, so now I \
need the guide: how to connect, how to write a safe update, how to look at the count before you commit, how to tell others. Also a sheet for who fixed what.
I found 23 wiki pages titled "how to manually ...". They're outdated. Can you help me rewrite them one \
by one so that people can go on working that way? First: how to manually rotate the logs on the 12 app \
servers.
Every time QA finds that a config is missing, they ask a dev who looks it up on his machine and \
dictates it over the phone. Improve this by writing a phone protocol: who calls, what's asked, repeat \
back, note it.
Since the office move, the build lamp must be switched by hand, no problem. Tell people: if you see a \
red build, go to the lamp, press. If you fix it, press again. A poster.
Our translators' deadline reminders get written by Heike each Monday. Please prepare 30 variations of \
the mail that she can copy and complete by hand with name and date, and a list of who to look up where.
It should be impossible to forget the translations: so after each feature Paula opens the app in 9 \
languages and looks at every new text. Make it an official duty with a record.
Who compares the API docs with reality? I think all of us: once a quarter, two endpoints each, by \
calling them with curl and reading. Work out assignments for 34 people.
Describe a "clean desk test" for servers: admin logs on, looks in /home, /tmp, /root for leftovers, \
deletes, notes. For 40 servers, monthly.
The queue of image conversions gets stuck when a file is corrupt. Not worth fixing. Tell the night \
editors how to log in, find the first file, move it, restart the worker, and how to see that it moves \
again. It's two or three times a night.
In Grafana the on-call looks through all 40 dashboards each hour in a fixed order. Please print the \
order with the normal range for each panel.
A junior asked how to test formatPrice. Tell him to put console.log in it, open the page, try 15 \
prices, look, remove the log. And that this is how all of us will check such functions from now on; \
make it a page.
How can I get the MT list back? We deleted manual tests in spring; now the lead wants them again, all \
140, executed by persons in each sprint. Reconstruct them from the spec titles with steps.
Dear team assistant, our VAT check of customers is done by typing the id on the EU page, 300 per \
quarter. Please write the instruction in Polish-friendly English for the shared service centre, with a \
table for results.
I press 30 buttons for Renovate PRs on Monday mornings, and it's soothing. Write down which I press \
first so a colleague can do it in my holidays and every other week.
A comment that asks people to look at the order of the middleware is enough, plus a line in the release sheet "order of middleware looked at, initials". Please write both.
Create the index on the replica first, then promote. As a text for the DBA who types it, not as a \
script, and for all 44 indexes to come.
"Remember to update the mock server too" should go in bold in all 14 READMEs, with a table of what to \
copy from where.
Our import wizard needs 9 clicks per file and we have 700 files. Write the instruction for the temps.
chat export: hr wants all messages with a customer, someone scrolls up and copies. write how, and how \
to note what was copied. monthly for 20 customers
Replace our Terraform module by "Ask in #infra for a bucket"; then write what infra people click when \
asked.
for the record: I don't want danger.js. I want a checklist for reviewers: look whether package.json \
changed, look whether the lockfile changed, compare.
Have Sabine read each ticket for the "definition of ready", 12 criteria, about 60 tickets a week. Write down how she does it quickly.
Have the changelog's links clicked by Sabine. CI is so impersonal. Please add it to her list, after the screenshots and before the version table.
After the npm incident, let's read the code of each dependency update by eye, 84 packages, split among \
the team, sign in the table. I need the rules and table.
Load balancer health page: the trainee opens it when he comes, at lunch, when he goes. What should he \
write, to whom? A template in three lines, times seven days.
If the webhook from the CMS isn't delivered, editors shall call us and we press build. Write the \
agreement with hours and names for 8 to 20.
Kindly set up the wording for a paper list "keys to type after reboot of the appliance", which is \
needed every Sunday, 18 lines, in hex, with check digits for the reader and typist.
write manual test steps for the password reset
Manual test plan for OrderList.vue please
Draft a QA checklist to click through for sprint 44.
I need a step-by-step guide for deploying by hand to the EU cluster.
how to copy prod logs by hand to the ticket, for support
Create a weekly rota for checking backups.
Write a manual release procedure for @fenwick/forms.
Please list the clicks for exporting users from the admin every night.
A table for testers: feature, step, expected, ok?
Guide for editing appsettings.json directly on the production machine.
who checks the logs when? schedule for 5 devs please
Give me instructions to rename the 75 files one at a time.
Make a printable pre-deploy checklist for humans.
Step list: restart all services by hand, in order.
Write down how to compare the two reports by eye.
Put together a manual smoke test for the admin area.
Please explain to Ida how to move the data from sheet A to sheet B each evening.
Runbook for manual failover, to be followed by the operator monthly.
describe the hand-over-hand deployment with two people and a phone
Turn off the pipeline and tell us how to upload builds ourselves.
Could you write up what the tester does to verify PaymentForm after each build? Valid card, expired \
card, wrong CVC, network off. With expected messages.
The search page needs a manual verification routine: type 20 queries every morning and see whether the \
results make sense.
For ReportBuilder please make a document "How we test", with screenshots placeholders and steps; the \
testers go by it in every sprint.
Explain to testers how to check the CSV export: open in Excel, sum column D, compare with screen.
In onboarding/qa.md add the 35 steps of the daily check of staging, which the newest tester does before ten.
pls write test instructions 4 the map view: zoom, pan, click marker, filter. my gf will test it every \
week lol
The regression list for the invoice editor has 64 rows, please add rows for credit notes. Testers: Lou, Max, Sina. Each release.
How should we test the upgrade dialog by hand on 6 OS versions? Give the sequence and a result matrix \
for our helpers, per beta.
Write the release checklist for Tuesday deployments (bump, build, copy, restart, look), one column per \
server.
a doc for bringing hotfixes live w/o pipeline: edit on server, test in browser, copy change back to git later
Please describe how ops promotes an image: pull, retag, push, edit compose file on the host, up -d. For each of 13 services, by hand, on release night.
Change control form for typing commands on prod: command, typed by, read back by, time. A5 landscape.
Steps for our admin to increase the disk of each of 20 VMs in the vSphere client. He does it twice a \
year.
how do i write instructions for copying cron entries from the old to the new servers by hand, 60 lines, with a second person who reads
I want a person to check at 17:00 that every environment is on the latest version. Formulate the task \
and table.
Explain the routine "Monday DB check" to a newcomer: count locks, look at long queries, look at disk, \
write in diary.
The migrations are applied by hand in alphabetical order by the one who deploys; write a how-to with \
psql -f for each.
Keep two DBs in step: after each DDL on A, the DBA types it on B. Make a register with columns.
our data fix of the week: open 'orders', filter null region, look at the address, type region. 50 rows \
a week. instruction for Nele
Please note the order of clicking for re-running failed Airflow tasks each morning, for analysts.
CI artifact cleanup by hand: open each pipeline older than a month, delete artifacts, next. Plan for \
two working students.
write how the devs vote by shouting when the main build's ok, since we've no CI. also who writes the \
shout list
the team wants to drop CI and have a buddy run the tests. write the buddy guide
Build day: on Thursdays each dev builds his module and brings the jar on a stick to Ute, who puts them \
in one folder. Improve the flow, keep the stick.
How could Ute check that the jars fit together? By opening each MANIFEST and comparing versions on \
paper. Make her form.
please write in the style of a cooking recipe how our designer builds the email newsletter: copy last \
month's html, replace texts, images, links by hand, send test, repair, send
I'd like to see a process in which each PR's preview is opened by the reviewer on his own phone, and he types what he saw. Text for the review guide, mandatory for all PRs.
Set up "bug triage by printout": print all new issues, lay on table, sort, write numbers on cards, type the result. Guide, weekly, 2 h.
Who reads out the deploy steps while Pam types? Make two roles, "reader" and "typist", with dos and \
don'ts, for our 34-step deployment.
Set down how to verify firewall rules after changes: a colleague at home tries 15 ports by telnet and \
reads out the results on the phone.
We'd like to document how to hand-merge the translations of agencies into the json with Beyond Compare, weekly, for Tessa and deputy.
Compose a paper on how one person can keep 9 staging systems alive by visiting each twice a day and \
restarting stuff. It's for my deputy.
Is there a good pattern for a log book that devs fill in after editing files on prod? Fields, example \
entries, and rules for the editing itself.
As a stopgap with no end date: describe how to set the cache header by hand on each uploaded file in \
the S3 console, about 40 per deploy.
Our API keys for test customers expire weekly; someone opens the portal, extends each of 22, by click. \
Rota for QA please.
Write for marketing: "How to check that the tracking works" - 12 clicks in the console tab, each \
campaign, with a friendly tone.
Our TV dashboard crashes daily; word a plate for the door: last one in presses F5, enters password, \
full screen.
describe manual leader election: on monday the devs decide which node is master and set it in the \
config on all five
In the next sprint Oskar takes over the environment "pre". He'll need to know which 26 values to copy \
from "prod" after each refresh and which he must not copy. He does it in the admin UI, value by value. \
Please write this for him and put a row of boxes at the end.
We run two message brokers until the migration ends. When one team moves, an operator copies the \
pending messages: browse, copy body, paste into the new queue, purge. Would you write this for the \
operators? It's 40 teams in half a year, so a tick list with the team names as well.
As the tests in CI aren't trusted, our architect has invented a "second opinion": after a green run \
someone picks ten of the tests and plays them in the browser himself. I need a guideline: how to pick, \
how to play, how to write it down. Every PR.
I maintain a plugin with 700 users. For each WordPress version I install it by hand, click through \
settings, look at the output in four themes. Please prepare a long and orderly list, so that my two \
helpers can share the job with me. No e2e, no Docker; I don't want to learn that.
Thursday's incident: the deploy script ran on the wrong host. Action: no script any more, commands are \
typed by hand after reading the hostname aloud. Please put that in our operations standard with the \
full list of commands and a place for two signatures per line.
We're shipping the game on three consoles. Cert requirements are checked by hand: 210 items, 3 \
consoles, each build. Please make the sheet for the night testers with instruction per item and a \
traffic light.
Please act as our process consultant. The ask: from order mail to production order in 11 manual steps \
by 4 persons, each copying something into another tool. Draw the process neatly and write a work \
instruction per person; we want to keep the persons and tools as is.
Here's our old deployment mail: "Hi all, I'm live with 3.4, please all have a look at your areas and \
answer with a plus." Please make a nicer version with a table of areas, names and what to look at, we \
use it weekly in place of tests.
The intranet search must be reindexed by pressing a button after each upload. Our editors forget it. \
Write a stern but friendly note, a poster, and a rota of reindex wardens who look three times a day if \
uploads have come and press it.
Please look over my instruction for the interns, grammar only: "Every hour you look in the folder in, \
if there is a new file you open it and read the number of lines and write it in the sheet, then you \
move it in the folder work and tell Tobias." They start Monday, permanent task.
I was asked to introduce "read-back" in ops: the colleague says the value, the other repeats, first \
confirms, then he types it in the config on the server. Please write the phrase book and the 40 values \
we set this way each quarter.
The test manager's dashboard is a whiteboard. Each hour during the test week a tester counts the \
magnets per column and sends the numbers to the group. Please write the counting rules (what's half \
done?), the message format and a stand-in arrangement for lunch.
When a customer's import fails they send the file by mail. A support person opens it in an editor, \
looks for the odd character, removes it, mails it back. We have about 15 a day. Please make a guide \
with the ten most frequent odd characters and how to find each.
So that audits go well, keep a second, hand-written list of all users and their roles, compared with \
the system monthly by two people. Make a page with the method and the list's columns.
Give our devs a "before you go home" routine: commit, push, look at CI, stop the containers, write \
hours, copy the ticket state to the sheet, tell the PM. The copy part needs details, it has 9 columns.
my idea for quality: each line of new code gets read by three people who count possible errors by hand \
and write the count. average is the score. pls formalise with a form and a formula
Because of a licence issue we lose the e2e cloud. Two options: self-hosted Playwright or people. We \
choose people. Write the operating concept: number, hours, device list, click scripts, how results are \
merged by hand.
The API for parcel labels has moved to v2, and until sales signs, dispatch prints labels on the \
carrier's page, 120 a day, copying the address from our app. I need instructions with the order of \
fields and a check of the postcode by a second person.
So: two Excel files, 30 sheets, same layout, different numbers. Explain how a person goes about \
comparing and marking, sheet by sheet, I want the secretary to do it in one standard way every month.
A poster for developers "Ten things to look at before pressing merge", and I mean look, not run. \
Includes: open each changed page, resize, switch theme, switch language, log out, log in.
docker ps\n\nIn words for the helpdesk: how to see from that table if a container is missing, on all \
nine hosts, each morning, and what to type then.
select count(*) from outbox where sent_at is null;\n\nLet somebody run it each half hour and write the \
number on the sheet. If it's over 100: phone. Please make the sheet and text.
git log --oneline v4.1..HEAD\n\nexplain to our PO how he turns this into release notes by hand each \
sprint: copy, delete chores, group, reword, paste to wiki
it('shows total', () => {})\n\nempty since 2022 and it stays so. Add 'shows total' to the click list \
for the Wednesday testers with a calculator example.
<button disabled title="ask ops">Deploy</button>\n\nGood. Now the page for ops: what they do when \
asked, in the order of clicks and commands.
systemctl status import | grep -q running || echo "call Jan"\n\nWrite Jan's instructions: log on, look, start, wait, look. He gets called about nightly.
TypeError: Cannot read properties of undefined (reading 'price')\n    at CartRow \
(CartRow.tsx:41)\n\nHappens for old carts. Let support delete the cart row in the DB for each caller; \
write them how, with the SQL to paste.
FATAL: remaining connection slots are reserved\n\nWrite for whoever is in the office: open pgAdmin, \
dashboard, kill idle ones by clicking the red cross from top to bottom. It's daily around 11.
npm WARN deprecated rimraf@3\n\nThere are 19 such lines. Make a sheet where each dev gets three \
packages, looks up the replacement on the web, changes his lines, ticks.
ORA-01555: snapshot too old\n\nWhen the export dies with this, the DBA exports the rest by hand in \
slices in SQL Developer. Put down how he picks the slices and glues the files, for the deputy DBA.
--- a/helm/values-prod.yaml\n+++ b/helm/values-prod.yaml\n-  tag: 2.9.1\n+  tag: 2.9.2\n\nWe make this \
edit in 24 files for each release. Make a plan for two people: who takes which file, four-eyes check, \
sheet.
{"name":"@acme/ui","version":"1.4.0"}\n{"name":"@acme/api","version":"1.4.0"}\n\nThere are 30 of those, to be kept alike. Write a note on how to open each and change the number.
2024-05-02 INFO batch 17/40 done\n2024-05-02 INFO batch 18/40 done\n\nSomeone has to look that it \
reaches 40 by 5 am. Give me a plan: Mo Ilse, Tu Piet, We Ilse, and what they type if it stands still.
if (env === 'prod') { throw new Error('run the steps in the wiki') }\n\nThe steps are missing in the \
wiki. They are: connect to jump host, copy, unpack, chown, restart, 7 hosts. Write the page.
// copied by hand from the backend\nexport enum State { New = 1, Paid = 2, Sent = 3 }\n\nFine so. Write the note for the frontend devs on how they compare it with the backend file each sprint.
# .husky/pre-commit\necho "did you run the tests?"\n\nMake it print a longer list of what people should have tried by hand, 20 lines with pages and buttons. No command should be run.
CHECKLIST.md\n- [ ] changelog\n- [ ] version\n- [ ] docs\n\nAdd 20 further points people work through \
before release: pages to open, servers to log on to, files to copy.
open ticket -> read email -> find customer -> copy address -> paste in crm -> close ticket\n\nOur flow, please format as a laminated card for the three at the front desk.
Deploy failed at step "copy". Now finish by hand? Give me the rest as commands to paste on prod, and \
make it a page since it's the same every second day.
wget -q -O- https://shop.example/health\n\nMake a rota, every dev calls it from his shell in his hour \
between 8 and 18 and posts the answer.
ls -la /backup | tail -3\n\nAnd then look at date and size, says our rule. Write it with pictures of \
good and bad, for reception, daily.
rsync -av --delete src/ host:/srv/\n\nI'm not going to let a job do that. Explain to five colleagues \
how to use it whenever they want to go live, including what to check with their eyes before hitting \
enter.
SELECT * FROM invoices WHERE total <> net + tax;\n\nLet accounting get the result by mail each day, and fix rows by hand in the grid. Write instructions for the fixing: which field, how to round.
Expected 214, got 213\n\nThat's our row check. If it fails, have someone compare the two lists with a \
ruler to find the missing row; make a method for big lists. Happens each day.
03:12 alert cpu\n03:14 ack by Finn\n03:15 ssh, killed worker\n\nPlease make the standard instruction \
from this for all on-calls, as it's four times a week.
<!-- remember: also change in footer.html, about.html, terms.html -->\n\nTurn this comment into a \
proper work sheet for our web editor, with all 14 places where the address stands.
"postdeploy": "open https://staging.example && echo look around"\n\nExpand the echo to a real list of \
what the deployer has to look at, in 12 lines. There'll be no test.
build-01 OK, build-02 OK, build-03 FAIL, build-04 OK\n\nA mail with such a line comes hourly. Who reads it, when, and what does he copy where? Write the reading service for six people.
USB0 /dev/sdb1 not found\n\nWrite up: go to the rack, unplug the disk, plug in, mount by hand, start \
backup, stay until it's through. For the janitor and his deputy.
I promised the team that by Easter everyone can log on to a server and deploy by himself. Could you \
write the course material: ssh keys, jump host, folders, restart, and 12 exercises on the real \
machines?
my cat walked over the keyboard during the manual deploy, so the guide needs a line "keep cats out". \
add it, and while at it, number the 27 steps anew and add those for the new vm
Please another training on how to fill in the deployment sheet: slides with each of the 17 columns, \
what to type, where to look it up on the servers.
The cron mails go to a mailbox. Describe how a person empties it daily, which of 70 subjects matter and what he writes to whom.
Have no fear of ssh! Write a comic for new colleagues: Sally logs on to prod, edits config.json, saves, restarts, and everyone's happy. They should do it just like her.
It's quite simple: one person, one list, one hour, every release. Can you write this list for the \
portal of our pension fund?
How many clicks does a tester need for the basic functions of our wiki? Write the click sequence as \
numbered list, to be done after each security update.
People forget the fifth server. Put a picture of five hands in the doc and a line per hand: log on, \
pull, install, restart, look.
Could a colleague from accounting do the deploy at 6 am if I write it down well enough? You write it \
well enough: 31 steps.
The backups are okay, says the mail. I'd want a human to confirm: opens the newest archive, counts \
folders, opens three PDFs. Make it a signed weekly duty.
For our start-up's SOC 2 we could fake nothing and do it all by hand: access lists read and signed \
weekly by me. Write me the weekly routine, 9 systems.
A line for the standup: "Who watches main today?" and a definition of watching: look at CI each 20 \
minutes, tell people. Add a rota.
"Don't automate what you don't understand": so for one year Jens restores each lost file by hand. \
Please prepare his procedure and log.
No budget for tools. Sheet 'Server health' with 22 rows, columns disk, cpu, ram, uptime, filled at 9 \
and 15 o'clock by hand. Design and colour rules please.
We got a complaint that release notes have errors. Therefore: two authors write them by hand \
independently, a third merges. A guide please.
A template for nightly phone handover where engineer 1 reads all 18 gauges to engineer 2. We do this as our dashboards are slow.
Give the fellow who does the copying between the two Trello boards a proper method: order, colours, how to not lose comments. Twice daily.
Without touching the code: describe how the operator can repair the double bookings each morning with \
the admin tool, screen by screen, phone script for the guests included.
Before migrating each of the 70 shops, a consultant compares settings of the old and the new shop page \
by page. The list has 120 settings. Please make two columns, old and new, and how to find each.
To find memory hogs, each dev opens task manager at noon and writes down what VS Code uses. Make a \
form, 4 weeks.
Someone from QA should hold the "release key", a file she copies by hand to the server when satisfied. \
Document what she looks at and where she copies the file.
Write down Gerd's knowledge: which of 11 services must be restarted after which config change. As a \
matrix for people who do it by hand.
give me a plan to staff the "upload desk": customers mail files, the desk renames, checks columns by \
eye, uploads, replies. 2 shifts, 3 people.
Let's have the juniors learn SQL by fixing prod rows from the error list each morning. Draft: how to \
take a row, fix it, tick it off.
For each support case, the agent opens the log of the day, scrolls to the minute, copies 20 lines \
before and after. A helpful sheet please, with times for three time zones.
Put the rename of the product "Fino" to "Avanto" on paper: 1,900 places, four teams, each person \
searches his part and edits, day by day. Table please.
We want the QA team to retest all closed tickets of a release by hand, again. Prepare for 3.9: 140 \
tickets, steps from the description, four testers.
Our git hooks were deleted since they were slow. As a replacement: text which people repeat in their \
mind before pushing, with the exact commands, in rhyme.
Tell the web team how to clear Varnish by hand: log on to each of four nodes, varnishadm ban, check the page, next. After each content change.
who takes over manual deployment from Isa? ask no more, make a training plan in 5 days with all commands
There's a weekly meeting where we update the risk sheet from Jira by hand. Could you prepare a \
procedure for the secretary to do so live, field by field?
Word a request to all 200 employees: change the signature by hand in Outlook according to the following 14 steps, each quarter when the campaign banner changes.
Produce a form to check by hand if all 31 nightly PDFs have been created; a security guard ticks it at \
4 am.
Make the tool chain analog: print each alert, put it in the tray, the dispatcher stamps and files. I \
need the stamp's text and the flow.
hi ai, give ops the 8 commands for draining, patching and uncordoning a node, they do each of the 44 \
nodes by hand on saturdays, plus a board to move magnets
Which pages does the release captain open after the switch? Give me 15, and what to look at on each.
Have our students read the crash dumps and tally the top frames on paper.
I'd like a nice sequence for moving files between the three SFTP folders by hand at noon.
Design the paper trail for our hand-run batch: operator, start, end, count, initials.
Please put into words how Milo keeps the sandbox alive: he looks each half hour and restarts.
What would a person do, minute by minute, if we had no deployment tool? Write that as our standard \
procedure.
Make me a spreadsheet to record the page speed each dev measures with his watch.
The mapping file is wrong for 300 rows: tell the temps how to correct each in Notepad.
Every day at 6 pm the on-call forwards the open tickets, one by one, to the night team. Write the guide.
instructions for reading the two schema dumps next to each other with a ruler
The new build has to be carried on a stick to the factory PCs, 19 of them; make the route for Dragan.
Set up a telephone chain for monitoring the mail server on weekends.
For each of our 33 lambdas, note how someone uploads the zip in the console.
I want the juniors to retype the config on every new node so they learn it, write it out for them.
a page for support on restarting pods by hand in Rancher whenever a customer complains
Write a habit tracker for devs: ran lint? ran tests? looked at the app? wrote the sheet?
Please plan a manual data migration by 5 typists for the old address book.
Let me have the wording for "deploy by copy", our official method of copying folders.
How would Nora check 400 thumbnails by looking? Steps and breaks please, for every import.
write the monthly routine to compare invoices in both tools, row after row
Sprint goal: be able to release without Jenkins. Subtask for you: write the paper with all commands a \
human needs, and a table who's allowed to type what. Jenkins will be removed.
Retro action: "everyone tests everyone's work". Make the roster: each Tuesday you get a colleague's \
feature and click through it with the form. Include the form.
Roadmap Q2: hire two more clickers. Please write their training and the daily test list for billing, \
CRM and shop.
OKR: zero failed deployments. Key result: each deployment accompanied by three people who look at logs \
for two hours. Please define the looking.
Epic "Human Ops": tasks like check queue, check mail, check disk, check certs, each with times and \
names. Fill it with ten tasks and steps.
The support wiki lacks a page on how to correct wrong stock with an UPDATE in prod. Audience: warehouse staff. Simple words.
I've a list of 900 URLs; instruct two people to open each and note redirects.
For legal hold, someone copies mails of 12 people by drag and drop weekly. Put in steps.
Every release, Aaron reads the English texts aloud to find mistakes, 2,000 strings. Make him a schedule.
The colour contrast is checked by designers with a colour picker on each page, each release: write down how.
I'd like our devs to learn the rollback by heart; write it as 12 verses, each one command typed on prod.
Convince nobody, just do: monthly paper inventory of docker images on 15 hosts, by docker images and \
pen.
The admin panel lacks an export; so the assistant copies 40 pages of the table by hand weekly; describe copying and cleaning.
Pair every new microservice with a "keeper" who opens its health page each day; list duties.
In the absence of a test env we rehearse on paper: 12 people play services and pass cards. That's our \
integration test, each release. Script for the game please.
You know our 47-step migration manual? Add steps for the case that the operator is interrupted: note \
step, initials, time; second operator reads back. We're not scripting it.
The interns type barcodes of old stock in the app. 30,000. Make a working plan in shifts with error \
counting by supervisors.
quick: bullet list for our dispatcher to reassign jobs by hand when a driver's tablet is offline; he \
looks each 10 min
To avoid conflicts, the designer mails her css and a dev pastes it each evening. Write the pasting \
guide with a list of what not to overwrite.
The import log has 3 types of errors. Provide a sorting table; an employee sorts 200 lines a day into \
them, by reading.
Show a new admin how to make 30 mailboxes look alike: open settings, click 14 options, next. As a \
routine for each new branch.
Our API has no health endpoint. The receptionist should call the website hourly and click login. Word a friendly note.
Keep the two CSS themes equal by weekly comparison on a big screen; who compares which part? 4 people.
Please write "10 golden rules for editing in production", for devs who must do so twice a week, with \
commands.
Deploy diary: each dev writes what he typed. Make it with an example day.
The mail from the partner contains a table. Lidia retypes it in our form, every morning, 60 rows. Help \
me describe how she should double check.
After we lost the CI server: a list which person builds which branch on which laptop until further \
notice.
A cheat sheet for juggling two kubectl contexts by hand while copying configmaps from one to the other, for the five ops, weekly.
The translation of error codes to texts is in a PDF. Let an assistant look them up for each ticket and \
paste. Steps for her please.
Please formulate the instruction for manually warming up 12 JVMs after a restart: open 30 URLs each.
We test our chatbot by chatting with it: 40 questions, after each prompt change, marks from 1 to 5, \
three people. Form and guide please.
Who counts the tokens per customer? Marlon, reading the provider's page nightly. His successor needs \
instructions.
The model's answers go through Birgit: she compares each with the source doc before sending, 400 a day. Write the comparison routine.
In our repo template, replace the workflow files by a MAINTAINER.md that lists what the maintainer does by hand for each merge: test, build, publish, announce. Be as exact as you can, since it's for 40 repos.
We'd rather have the release branch prepared by Amir than by a bot, as he has a feel for it. Please \
describe Amir's feel in steps: which commits he looks at, how he picks them by hand into the branch, \
how he counts them afterwards, for the days he isn't here.
The weekly invoice export failed for the 3rd time. I don't want an engineer on it. Write for Petra how \
she opens 90 invoices and saves each as XML by the menu, where to put them, and how she counts that \
there are 90.
i think monitoring by smell is underrated. write a light-hearted but usable guide for the server room \
walk: smell, sound, leds, touch, write down. each shift. we drop the sensors
Our new COO asks for a "tower log" like in aviation. All deployments get written down by hand by a \
controller who also gives clearance by radio and watches each with binoculars, so to speak. Draft \
phraseology and log page.
To check the new search ranking we'd like all 15 people in the office to type the same 30 words for a \
month, daily, and log positions by hand. Prepare the log and the word list for the bike shop.
The archive of 12 years of orders is in a system with no API. Plan: nine people, each one month, print \
to PDF, rename, put in folder. Write the guideline, quotas, quality control by re-opening every 50th.
If I had a written procedure for the manual certificate rollover on our 6 mail gateways, I could give \
it to the night shift. It's every 90 days. Steps: make CSR, upload at CA, wait, download, paste into \
GUI, restart, test by sending a mail.
There's an app without tests that 3 nurses use. The vendor's gone. For each change our only dev makes, \
the nurses should try 25 things by hand in the evening. Please write these things in nurse language.
In case of a red main we ring a bell, then all developers stand up, one reads the log aloud, others \
check their last commits by eye. Put it in the team manual as the way we find the culprit.
Until we trust the new billing engine, run both and have four accountants compare each of 5,000 \
invoices on two screens. Until further notice. Need a work plan with breaks and a tally sheet.
I'm the CTO's assistant. He wants a "morning lap": who in the team looks at which system at 8:15 and \
tells him in person. Eleven systems, six people, deputies, a sheet in portrait.
Our shop's legal texts have to be the same on web, app, mail. Please write a monthly task for the \
paralegal: print all three, read in parallel, mark deviations.
For the maintainers' meeting: I propose to close the issue bot and to have volunteers who close stale \
issues by hand, by alphabet, on Sundays. Write their guide, with text modules.
Customer wants nightly delivery of data. We've no time. So Vik does it: export, zip, encrypt by GUI, \
upload by browser, mail. Please make him a very good list, including how he wakes up.
We're afraid of the new autoscaler. Turn it off, and describe how on-call decides by the CPU picture \
when to add a node by clicking, when to take one away, with examples of pictures in words.
Let me know the quickest way to instruct 15 branch offices how each updates its local server: download, stop, copy, start, call us. I need a PDF and a call sheet. They're to do so every month.
My team is remote. For releases we open a call, I share the screen, all watch while I type the 38 \
commands, and someone ticks on a shared sheet. Could you make a moderator text and the sheet?
Please document the "fix it live" approach. Ben edits, Jo reloads the browser, both look, if good then \
git later. It's quick and we want all squads to adopt it.
Some customers' data has wrong time zones. The fix by SQL was rejected as too risky. So: write the \
manual for four people who correct 8,200 bookings in the UI, by customer, and a fifth who rechecks each tenth.
A request from QA: "pls give us a monkey test sheet", i.e. the testers click at random for an hour on \
Fridays and note what happens. Fields: time, click, result.
I'm writing the emergency manual. For "site hacked": unplug. For "site slow", which is daily: a 14-step list for the person on duty with commands for each of six servers, and where to note the values.
For my holiday I need a sheet on how my colleague can do the Monday merge of upstream: fetch, look at \
300 files for our changes by eye, copy them back one after another, build, see.
Since the linter can't see business terms, each PR is read by the "glossary aunt" for the wrong ones, \
60 pairs, by eye. She wants a better table and a rule how to report.
How would you have a team of 3 keep a 400-row device list up to date by walking around with a tablet \
and typing serial numbers monthly? Route and columns.
Please answer the auditor: we prove the deployments by a handwritten ledger. And then create the \
ledger's pages and the routine for writing it, for six deployers.
As discussed, leave the deploy job manual in the sense that a person does the copying, checking and \
restarting. Write the person's text.
In the shop's back office nobody sees failed payments. Let's put a colleague on it who opens the \
payment provider's page on the hour and enters failed ones in our tool. Write her a tutorial.
The 'retry all' button is too dangerous; give support the way to do each of 200 by hand in a fixed \
order with a pause of 5 seconds, tick list please.
Rather than building the export, tell the customers how to copy the table from the screen to Excel page by page, 60 pages, each month.
Tell the sales reps how they compare the two plan tables by hand and mail differences to us weekly, \
since we have no single source for plans.
Ordinary users shouldn't, but our own staff has to go into the tenant DB and flip a bit for each new \
module. Step list with screenshots to come, 90 tenants.
Describe for the new ops what "walking the queue" is: one opens each queue in the UI, looks at the \
oldest message, writes its age. 35 queues, three times a day.
We need a nicely formatted DOCX for the "manual data entry of sensor values during network outage", no, wait, we do it always now, also with network. Twice an hour.
the dev db gets refreshed by mail: dba sends a dump, each dev imports it by hand, answers done. nice \
mail + import steps pls, weekly
Hello, the bookkeeper has to count vouchers in the log file and type the sum into the ledger, daily. \
What's the best way for her to count by hand in a 3,000 line text?
we have 4 mobile test devices and one tester. order of devices, order of tests, what to note; every \
nightly build. by hand of course
Add to the "new dev" list: look each day into #builds, if a build is red and nobody reacts, restart it \
by the button, up to three times.
How can a non-technical person make sure that the webhook is delivered? Let her look at the log page \
after each order and compare the order number by eye, please word it for her.
There's a table with 52 weeks and one dev per week. Add what the dev does: delete old feature flags by \
hand, search each in the code, ask around, remove. With a method.
Instruct all to keep their local copy of the styleguide's tokens current by copying from the web page \
on Mondays.
The agency wants to know what changed on the site each week. A student compares the pages with his \
printouts. Write his working method.
Let's do "stress testing" by asking 100 Facebook fans to order at 8 pm. Write the post and a sheet for \
us to note response times by looking.
we've a good tester who finds all. he shall test each commit by hand, about 40 a day. set him up with a commit log on paper & quick routine
Could you outline how to switch 60 customers to the new endpoint: support phones each, customer edits \
config while support reads values aloud? Script for the call with all 14 values.
Nobody dares to touch the deployment of legacy-crm. It's 80 clicks by Waldemar. Film him? No, write \
after me: 1. Open IIS Manager ...
Put 20 manual sanity queries in a text for the nightly DBA, he pastes one, looks, notes, pastes the \
next.
Document how interns sort the user feedback: read, choose one of 12 boxes, copy into that tab. 300 per \
week.
Each of the 44 tables needs created_at. Who alters which table in pgAdmin? Give out work to four devs.
The test data sheet on the drive gets copied by hand in the fixtures. Please write a reminder with \
steps for whoever changes it.
who updates the helm chart's appVersion? write: the merger, by editing Chart.yaml in the web editor, \
after looking up the tag
Please help me set expectations: after each deployment all 9 devs are online for an hour and click \
through their modules. Invite text, list of modules, what to report.
Formulate the policy "no robot touches prod": all changes typed by people from approved sheets. With a \
sample sheet for a config change on 6 hosts.
What would a typical hand test for leap seconds be? Just kidding; I need hand tests for our calendar: \
30 steps, three testers, fortnightly.
our repo has 1,200 TODOs, please distribute them among 10 people for reading and sorting on cards, \
friday afternoons
Every push someone should look if docs/ has to be changed too. Make a little plan who is docs warden \
which day and what he compares.
Could you list for the bank's ops how to change the batch date by hand in 5 systems at midnight in the \
right order? They do it daily.
Get me a procedure to find which of 64 switches has the wrong firmware, by web login to each. \
Quarterly, two trainees.
I need a friendly intro and then the steps for copying the report from Tableau to the wiki each \
morning, for our new assistant Ella.
Please help me onboard Pavel. He's to be our "integration layer": when an order arrives in the shop, he copies it to the ERP, copies the ERP number back, sends the shipping mail, enters the tracking code in both. Around 70 a day. I need a process description with times, a cheat sheet with the field mapping, and a test with ten sample orders.
The database guys want to switch collation on 300 columns. As the tool generated a wrong statement \
once, they want a hand-made approach: one person reads the column name, another types ALTER, a third \
looks at the result, next. Could you prepare the reading list and the protocol for the three?
Our monorepo's build breaks when two people merge at the same time. Rule from tomorrow: before merging \
you ring the bell, you look whether anyone else is merging, you merge by hand on your machine, run the \
build, push, ring twice. Write it for the wall with pictures.
Before a big import the ops lead wants "a human throttle": someone who uploads one file, watches the \
CPU graph until it's calm, then uploads the next. 240 files. It's going to be every weekend. Write it \
up as a shift instruction with breaks, limits and a number to call.
For the new analytics, the marketing team needs UTM links. Our approach: a guide with a table in which \
they assemble the link by hand, and a second person reads it letter by letter. About 50 a week. Please \
write the guide; also explain the five parameters.
We had a data leak from staging since it held real data. From now on Moni will go over each copied \
table, replace names by hand with those from a phone book, and note which she did. It's 60,000 rows, \
but weekly only part. Please make a guide for Moni incl. a key how to choose names.
The "Friday guardian" has to keep an eye on deployments that others make. Till what time, which \
screens, which words in the log, who's next week? Also he has to compare the number of running pods \
with the number in the sheet each half hour. Please make that a nice page.
Please put this into the quality handbook: "Source files are checked for correct headers by the \
librarian. She opens every changed file after the sprint, compares the header with the template and \
corrects it by hand." And extend it with how she finds out which files changed and how she notes it.
A partner sends prices by phone. OK, can't change that. But then: the call taker types them into the \
sheet, a second one into the shop, a third into the ERP, and a fourth compares all three. Please write \
down these four roles and their steps, it's every Wednesday.
As our CI has no Windows runner, Siggi tests each PR on his Windows PC: fetch, install, run, look, \
comment "W ok". He wants this in writing for his colleague Moe, who'll do the afternoons. Please \
include the 14 things to look at in the app.
Dear colleague, we're setting up the "release orchestra": 9 persons, each has an instrument (a server), the conductor reads the steps and all type at the same time. Please write the score in the form of a table with 9 columns and 30 rows; we play every other Thursday.
Would it be possible to have a good manual for people who update 30 Raspberry displays by pulling the \
SD card, copying the folder, putting it back? I know there's a tool, but it needs a server, so no. \
They'd go round every second Monday.
Our company turns paperless, hence my request: turn the paper sheets of the nightly computer round into web forms. The person goes round as before, reads the displays of the 15 machines, but types the values in a tablet. Form design and instruction, please; no connection to machines is wanted.
Hey! You wrote a great deploy script for us, thanks. Now Ole would like the same as a text, since he \
doesn't trust scripts, and he does the deployments on weekends. All commands, in order, what to see, \
what to do if not. He'll type them on the live machines.
It's about the price tags in our 8 shops. When prices change in the POS, the shop manager gets a mail \
with a list, prints, cuts, swaps, signs. Fine. But he also has to enter each price again in the label \
tool and in the web shop; please describe this part step by step for the new managers.
Since the log server is full, each dev keeps the logs of his service on his own laptop: log in at \
night, scp, sort by date in folders, delete on the server, tell the others. Make it an agreed procedure with a list of services and devs.
Make the testers' pocket guide for InvoiceGrid, 2 pages.
who clicks what on release day? a plan for 7 people
A form for noting the build time by hand each day.
Steps to bring the css live w/o build: open file on server, paste.
Prepare Tuesday's manual regression for FleetMap.
Please write how to restore by hand, for the weekly exercise of the interns.
Could you add tick boxes to my deployment steps? People print them.
teach support to edit the hosts file on each terminal, 40 terminals
how does a person compare two builds folder by folder? write for QA, every RC
I want a paper-based alerting concept.
Give the on-call a list of URLs to open each hour.
The manual part of our release needs a better text, here are the 19 steps.
Convert deploy.yml to a Word document for people.
Let Jo's hand-copying of configs be our standard, describe it.
Put the cleaning of old S3 files in the interns' weekly list, with steps.
describe for the CEO's assistant how to get yesterday's signups from the DB and mail them, daily
Wanted: protocol sheet for watching the deploy log.
Compare the numbers in three dashboards daily: instructions for Lutz.
Work split for changing 1,000 import lines by hand.
Please, a human checklist for DB migrations on prod, with places to sign.
For ShiftBoard, please describe a procedure to check new translations in context: log in, switch to \
Czech, open all 18 dialogs, look for cut-off text. Weekly, by Jitka.
TariffEngine's rules get tested by Holger with a calculator. Ten examples per tariff, 18 tariffs, each \
quarter. Write the sheet so his deputy can do it.
In DocuFlow, the scans have to be checked for upside-down pages by a person before archiving; a guide \
of one page for our scanning staff please, 2,000 pages a day.
Let the office check MailGate's blocked list each morning at 8, open each mail, decide, release, note. \
Instruction with 10 examples.
StockPilot's reorder mails are typed by Tanja from the list. Please write a how-to for the summer \
stand-in.
Would you draft the steps for moving a client from PlanA to PlanB in LedgerLine by direct DB edits? Six tables, support, several times a day.
For the CourtDesk release: 22 forms printed by hand, laid over the old ones against the window. Explain to the trainees, every quarter.
The GeoTile cache: someone must zoom through the whole country each Monday so the tiles are fresh. \
Route for zooming please.
BeaconHub's 300 devices get names; a student types them from the sheet in the portal. Order, breaks, \
control.
QuizCloud: after each deployment the teacher team plays one quiz with 10 phones. Need the play-book, we do this instead of load tests.
PayDesk's end-of-day: the cashier reads Z-report and types 9 numbers. Write with pictures.
Let ClinicNote's nurses reload the page every 5 minutes to see new labs; a poster.
HarborLog: dispatcher copies ship positions from a public site each 20 minutes. Duty plan please.
FarmGate: count deliveries from the photos of the day, by a person, each evening, a form.
VoteBox: two persons add up paper results and type them in; OK by law. But also let them type it in the website and the TV feed. Procedure please.
RailTime: our tester sits in the train and compares announcements with the app. Fine as a survey. I \
need it as the regular release test, weekly, plan for 4 lines.
CafeQueue: waiter deletes finished orders from the screen by hand, each hour, or it hangs. Put a note \
by the till.
MuseumPass: Sunday evenings a volunteer copies the day's visitor numbers from 5 gates. Text and table.
SkyRent: for each new apartment, staff copies texts and 30 pictures to four portals. Standard procedure please, with picture order.
TuneBase: find wrong album covers by looking through 80,000. Split for a year.
ParkSense: caretaker drives by and notes whether sensors match reality, daily, for all 600. Sheet.
TextileLab: lab assistant copies 40 values from the spectrometer's screen. Write SOP.
ChessArena: admin watches games for cheating by eye, each night, compares moves with an engine by hand. Guide.
LotDraw: monthly manual draw from a hat, OK. Then someone types 400 results. Rules for typing and \
second reading, please.
EventTix: check-in staff compares names with a printed list and later an intern enters who came. \
Improve the intern's guide.
BikeFlow: weekly reading of 70 counters by driving there with a laptop. Tour plan.
On each PR two people open both versions and look for differences in the network tab, request by \
request. Add that to our review rules with a form.
can you phrase the rule that a dev who changes an API phones all five consumers and reads out the new \
fields, then notes their ok in the sheet
Add a paragraph for the deployer: sit with the log for 15 minutes, count the exceptions by hand, roll \
back if more than ten.
The README needs "how to regenerate fixtures": open the API in a browser, copy JSON, paste in file, \
change ids by hand, 60 files, quarterly.
Describe how to keep the changelog of four languages in line: the author writes English, then opens the other three and adds the same lines by hand, someone compares the number of lines. Put it in CONTRIBUTING.
Ask the whole company to help: each employee opens our page at home on Sunday, notes load time by \
counting seconds, mails it. We collect monthly. Write the mail and collecting rules.
Every API key rotation the admin phones 14 teams, they edit the env on their servers by ssh, he ticks. \
Please word the phone script and steps for vi.
Before I forget: the staging sync needs a human each day at 7:30 (start, wait, look for 'done', run \
second part). I'd like a text for a duty roster of three.
What would a person need to know to find broken orders by reading the event table every hour? Make a \
crib with examples of broken sequences; rota of five.
Please make an org chart like page for "who restarts what by hand", with deputies, phone numbers and \
commands, for all 37 services.
The QA env has a clock that must be set by hand for test cases with dates: tester logs in as root, date -s, tests, sets back. 25 cases weekly. Guide please.
If two servers show different prices, the caller says so and support compares both in two browsers, \
then copies the right one by hand. Official text please.
write an ascii-art card for the deployment hotkeys: F1 log, F2 restart, F3 copy ... for people that do \
it all day by hand
how to hold a "diff reading": everyone reads the generated SQL of a release aloud, 2,000 lines. script \
of the session, every release
We'd have the intern check every commit for secrets by reading, as the scanner gives false alarms. His \
guide, please.
The licence count of JetBrains tools is done by asking in each team meeting, noting names. Prepare the \
question and the list for 20 teams, monthly.
If someone asks "is the feature live?", Ron logs on to each of 6 regions and looks. Prepare his clone: \
instruction for Dilek.
For our big refactoring I'd like a plan which splits 640 call sites among 16 devs, everyone changes 40 \
by hand on the same afternoon: (a, b, opts) to an object. Names below, list of files by alphabet.
An intern is to write down the response time in the network tab for 100 requests, for the quarterly \
report. Method and sheet.
Please revise: "Step 3, look in the database whether the order has arrived (select ...). Step 4, if \
not, insert it." It's for the customer care team, they do it in all cases of missing mails.
Let me know how to structure the folder with Excel exports, one per day, that Kira makes by hand as our "backup of settings". And her steps.
hi, one more manual step for the release doc: after the upload, touch each of the 15 lambda triggers in the console (disable, enable). phrase it nicely
Explain how a guard in the lobby can see if the website is ok, for he looks each hour: logo, price, \
button. Laminate.
I need a fair way for five people to share the daily "look at the sync, fix conflicts in the JSON by \
hand" job. Calendar, rules, hints on typical conflicts.
Make my text more motivating: "Dear testers, in the coming week you'll run all 512 cases again. By \
hand. Twice." Add hints against tiredness and a progress thermometer.
Please don't generate code; generate a drill. The drill trains people to fail over the DB by typing, at least weekly, until they can do it in four minutes. That's our HA concept.
the warehouse label texts are kept in three systems, so after each change, a person edits three times, \
then prints one of each and compares. procedure with sample label
Could we replace the expensive synthetic monitoring by our own people at home? Each has an hour. Roster for 24 names, what to open, how to report.
A guide for devs to "grep before you push": 14 greps to type by hand and what should not be found. No \
script as everyone should think.
The QA tool's export is broken, so to report we count coloured cells by looking. How to count in a way \
that two people get the same? It's every sprint.
Please help the night nurse of our servers, as we call her. She needs a night book: each hour what she \
reads, whom she wakes. The monitoring will be removed as it costs.
Can we have a page in the docs telling contributors to run the visual comparison themselves, by opening both Storybooks and toggling?
put a box "I opened the app and it looked fine" in the PR template and make it mandatory, instead of \
the e2e job
For every API change our PM wants to see a manual test log in the ticket, as a table. Give devs a table with request, response, remark, and tell them how to fill it from Postman.
Somebody should go through the 90 Sentry issues weekly, open each, decide by eye if it is a double, \
merge. Write rules for Somebody.
Write the cutover plan as a long list for humans, with checkmarks. I don't believe in scripts for \
one-offs, and we have seven more like this in the pipeline.
Who'll be our human load balancer on launch day? He watches three servers' CPU and tells the hosts on \
the phone which link to give out. Make him a board.
As the deploy user can't sudo, ask each server's owner by mail to restart; make the mail and a list to \
tick; with every deployment.
The auto-merge of translations has errors. Let's have Ewa do it: she opens left and right, reads 900 \
lines, copies. Weekly. Text for Ewa.
I look for a neat way to write down for humans: "if A red then B, look at C, type D", for 60 alerts, on paper for the ops room.
Make a manual "data quality day" per month: all read 500 customer rows and correct typos. Portions, \
prizes, rules.
We change the office wifi password on Fridays by walking to 18 access points. Write the walk.
the GIS layers get aligned by eye every month by the trainee; list of 33 layers, how to nudge, how much is ok
Explain how the tester compares the sound files before/after encoding by listening to 200 of them per \
release. Sheet.
The upload to the app store is by Lien, by hand, from Xcode Organizer. Please write it so that Jorge \
can do the even weeks.
Which Excel formulas? None, please. I want the lady at the desk to add 200 values by calculator and \
enter the sum, as in the old days; write it for the new lady.
"Every developer is his own CI." Poster text, subline, and the 9 commands in large letters. We've \
cancelled the CI.
Keep the demo fresh: Saturday, a student deletes old demo orders by hand and types 25 new ones with \
today's dates. Write what, in which screen.
Let each PM write the release's effect in the sheet by reading the graphs before/after: 8 graphs. \
Steps, for each release.
write a friendly note to "the one who stays longest" to check the 4 nightly jobs have begun, by looking at the screen on the left
For our training centre: 14 PCs are set up by hand each Monday. A list with install clicks, please \
extend by Node and VS Code.
The feature needs a note for ops: when memory is over 6 GB (look hourly), restart worker 3, then 2, \
then 1, wait for green in between.
A "code walk" of all 3,000 files once a year, by 6 people, to write down who owns what. Method, columns.
I've heard of chaos engineering. Ours: Lars pulls a cable on Wednesdays and all look what happens. Make a protocol sheet for watchers.
Enter for QA: they should use "view source" on the 12 key pages and look whether the version comment is right. Each deployment, sign.
To find regressions in the game, 5 kids play Saturday mornings; that's nice. But the 60 fixed checks \
they do with the clipboard need a new version for level 9.
the mail archive: copy mails older than 2 years to a pst by hand per person, 45 persons, yearly. guide \
+ tick list
Describe to Kalle the comparison of the route files: he prints both maps, holds them to the lamp. Each \
Thursday before publishing to drivers.
Are you able to write a polite SOP for copying 300 lab results daily from the device screen to the \
LIMS, by two assistants who check each other?
Instead of tests for formatters, add a page "/debug/formatters" and tell QA to read the 80 lines each \
release and compare with the printed table.
Put the vacation stand-in for our cron server (I mean the human one, Basti): 9 jobs, times, commands, \
what's normal.
the yearly archive of projects: a dev goes through 300 repos, opens each, looks at last commit, \
archives by click. Order, criteria, tally.
If the sync tool's conflict dialog shows up, press "keep left". Somebody must sit there from 7 to 9. \
Please write the sit-in plan.
Make "SQL of the day": each day another dev pastes the cleanup statement in prod and posts the row \
count. Calendar with 30 statements.
Our tests of the voice assistant: Jana says 100 sentences to it each release. Reading list please, in \
three moods.
Step list for the stage manager to press the next slide on five laptops at the same time, by hand, each show, and to check by eye.
Put this on the card for night shift: "look at page /admin/locks; if a lock is older than 1 h, click \
release; again after 1 h." with boxes for 8 hours.
Please tell each team how to watch their own error budget: open page, read percentage, write it in the \
sheet on Mondays, colour the cell.
In 8 weeks we switch to the new payroll. Every payslip of three months is to be computed in both \
systems, and six clerks compare 1,400 slips per month on paper. I need the comparison sheet, a traffic \
light, the daily target per clerk and a text for the kickoff.
Thanks for the unit tests! Now the part for people: I'd like a list of what Gina and Rolf try in the UI before every merge of the basket, so about 30 actions with expected outcome, and a rule that no merge happens without their tick.
For an offline branch on an oil rig we can't sync. So write how the clerk there reads the day's numbers over the radio and how ours types them and reads them back. But also, and that's the bigger part, how ours then copies the values into the four other systems each evening.
I want to get rid of the staging deploy job since it fails half the time. Instead, whoever wants \
something on staging, does it himself: build, scp, restart, tell the channel, note in the sheet what's \
now on staging. Write it as the new staging guide.
The tax rules changed and we have 80 example cases from the authority as PDF. The developer says a \
suite would be good, I say our tax expert knows better: she enters the 80 cases by hand into our form \
each time we release and compares the result with the PDF. Write her a work sheet.
Please prepare the change calendar so that a person from ops reads it each evening and sets the \
maintenance banner by editing banner.html on both servers, and each morning removes it. Also describe \
how to see if the banner is really gone, in three browsers.
We use three spreadsheets for the sprint: plan, capacity, actuals. The scrum master copies numbers \
between them on Mondays, Wednesdays, Fridays. She'd like to delegate. Could you write a clear guide, \
cell by cell, that any team member can follow when it's his turn?
When the nightly e2e is red the lead reads all traces himself at 7 and writes who's to blame in the \
channel. I'd like a manual for the lead's deputy: how to open 60 traces quickly, how to tell by eye \
whether it's the network, and how to write it kindly.
Although the deploy tool offers checks, we don't use them, as our ops people like to feel the machine. \
For each of 26 hosts, they log on, run six commands and feel. Please write up the commands, the feeling (what is slow, what is fast) and a diary for it.
For the migration from Bitbucket to GitHub a PM set up a list with 130 repos. Each owner is to clone, \
add remote, push, check branches by eye, delete the old one, write yes. She asks you for a very clear \
instruction for owners of all skill levels.
Lately the sitemap, the menu and the breadcrumbs disagree. Our approach is a "triple check" by content \
editors each Friday: print the three, connect the same entries by lines with a pencil, note what's \
left. Make it a how-to with an example of eight entries.
I've two juniors who need something to do. Let them update the snapshot of third-party prices: visit 35 competitor pages a day, read 10 prices each, type them in. Prepare a schedule, the sheet, and a rule how one checks the other.
Our DBA won't be replaced by a tool, he says. Every Saturday he reorganises 60 indexes by hand in the \
GUI, with notes on size before/after. Please make a form and a course for a second DBA; each Saturday \
someone must do it.
You're asked to extend "How we work.md": a section "Keeping prod and git alike". As we edit on prod \
when it's urgent, twice a week a dev downloads the folder, compares it with git in WinMerge, and copies the changes back by hand. Who's next is on the board. Please include pitfalls.
For the hackathon's jury tool we have no time for tests. Prepare a try-out list for 5 helpers on \
Saturday and Sunday every two hours, 18 points each, so we notice if something broke. Put a column for \
each round.
In the ISO manual chapter 8.3 it says "changes are verified". Please write the verification as we'll \
live it: the developer sits with a colleague, opens the program, both try the changed part and 20 fixed other parts, tick, sign. For each change, about 12 a day.
Explain to the office how to count page views from the raw log with a tally sheet, each Monday.
Prepare the "console crew" for release 9: roles, seats, screens, what each calls out.
who holds the list while who types? for our 20 firewall changes a week pls
Tell a newbie how she tests the newsletter signup every day at nine with her own mail address plus a \
number.
Instructions please, manual merge of the two product databases by typing the smaller (4,200 items) into the larger.
I'd like our writers to number figures by hand and correct all references when one is inserted. Write \
them the method.
Make a nice text for the team on how to keep API keys of the map service under the limit: look at the \
console page at 10, 12, 14, tell others to stop testing.
A guide to finding unused CSS by opening the coverage tab on 70 pages, writing class names on paper, \
comparing lists.
How would one do the "hash check" of 90 uploaded videos by watching the start and end of each? Sheet \
and order.
Show me how to get our support people to escalate by hand: every 20 min read all open tickets, older \
than 4 h -> copy to the other board.
Let the staging's data be "cared for" by Ulla: she edits dates by hand every week so that demos look \
current.
an instruction for my dad who runs our little server: sunday, log in, type apt update, apt upgrade, y, \
reboot, look at the page
Write a speech: why we switch off CI and trust people again, followed by the people's tasks per commit.
Each partner gets his API docs as a Word file updated by hand. Describe to Nils how to carry 30 changes into 11 files.
The robots in the lab log to paper rolls. A student types these up. Make him a scheme with check sums \
by hand.
Sketch a flow where a dev asks, the DBA types, the dev looks, the DBA commits, for every schema change, by phone.
"Whoever sees it, fixes it": write rules for repairing wrong data in prod by any of 30 employees with \
the admin grid.
We check the invoice numbers for gaps by reading down the list at the end of month, accountant and \
boss. A form.
Please explain the "two-window trick": old app left, new app right, same input, look. For all 55 forms; testers do it at each release.
A rota to sit next to the 3D printers at night and look if filament runs out.
For the release of the "Atlas" app: a path on paper through the app with 60 stops; each stop has a \
stamp. Testers go it weekly. Invent the stops.
Have a temp copy each row of the supplier list to the new portal's form, 1,100 rows, list of fields \
follows. Write for him.
State for the record how ops compares both data centres' configs by hand on the first Sunday: 41 files, order, what to ignore.
pls give juniors a list for "manual garbage collection" on the build server: folders, ages, rm \
commands, fridays
Our tool can't send reminders. So each PM gets a "reminder book", by hand, with phrases. Make it for 9 \
PMs.
I want to know at any time who is on which version. Each support call: ask, note, file. Form please.
the accounting export must be checked against last month, account by account, with the eye. 340 \
accounts. routine for erika, 3rd of each month
Write an essay-like guide on the art of deploying slowly: the breath, the copy, the look. Our people \
will follow it literally on prod.
Would it be okay if you spelled out what Lou does in "sync translations"? She told me: open two tabs, \
compare, copy. 22 pages, daily.
Hand over "invoice scanning" to 4 students: place, press, look, name file with date_supplier_amount, \
next. Rules for naming.
The DNS check: every Wednesday somebody runs dig for 50 names and compares with a printed list. Make \
list and routine.
let's write for the shop owner how to move orders from instagram messages to the shop by hand, better \
than now, w/ template
Put the "DB tidy-up" on all juniors' plates: 20 minutes each day, rows with null in mandatory columns, \
look up, type. Rules.
Create a seat plan for testers so that each sees the same screen at the same moment and can compare. \
Monthly sync test by eye.
Please define the daily "does it still compile" task for the apprentice in old repos, 16 of them, by \
hand in Eclipse.
Which steps must a person take to publish the podcast each week? Cut, export, upload to 3 places, copy \
text to each, check by listening. Describe for any colleague.
Let me formulate a task for "crowd QA": 30 customers get a list with 15 actions at each release, tick, \
send. Text and list, and how we count by hand.
A ritual to start the day: dev lead opens all 11 repos, pulls, builds, starts, stops each. If error, \
note. In a form.
Rather a person than a webhook! Tell Sina how she carries each new lead from the form's mail to \
HubSpot, fields, doubles, owner.
hm, the autosave is buggy. put a yellow note "press save every 5 minutes, copy text to notepad first" \
in the help, with steps for our 40 editors. we leave the bug
Could the manual for the testers have a chapter on "how to test without any tools", including how to \
measure a second by speaking?
Dispatch wants to know the number of open parcels hourly; Jens counts shelves and types. Please give \
Jens' deputy a card.
A system in which each dev "owns" two hours of prod watching a week. Booking list, dos, what's \
suspicious.
I'd like docs/release-by-hand.md to be complete: which commands, which hosts, who checks.
don't automate the smoke test, i want people to see the app every day. write their daily list
No, not a job. A person. Please describe what the person does to refresh the materialized view each \
hour.
no playwright, no vitest, a colleague with a list. login, profile, payments, logout. write the list
Our rule says automate. I ask for an exception forever: the price import stays in Hanna's hands. Write \
her hourly routine.
You'd normally propose a script. I know. Still, a list for humans: 16 steps to bring up the test farm \
each morning.
it's temporary (since 2019). update the hand procedure for moving orders from queue A to B, the ids \
changed
Automate everything, except telling me: I need on paper what 4 people do in the nightly stock take by \
comparing the screen with printouts.
In the interest of automation, first write the manual process so well that we never need the \
automation. Theme: user sync AD to shop, by hand, daily.
Instead of the script sync.ts, which nobody understands, give us a text with the same steps for humans, who do it nightly from now on.
The job does it nightly, but please also have a person repeat it in the morning by hand and compare. \
Procedure please.
so that nobody has to write tests any more, put the cases as a list for the testers
so that nobody has to wait for the pipeline, describe how to build and upload from the laptop
so that nobody has to understand Terraform, list the console clicks for each resource
so that nobody's woken up at night, plan a person who stays awake and looks at screens
so nobody forgets the changelog, a list beside the door, with a pen on a string
With the new script there'd be no work for Egon. So skip the script, and write Egon's procedure: he \
copies 90 files each noon.
The script is done, thanks. Now do me the same as a list of clicks, as the official way; the script is \
only for me.
Delete the cron and give its contents to the trainees as morning tasks, with explanations.
Replace the Renovate bot by a rota, names below, how to look up, how to update, how to note.
Replace alerts by a calendar of people. Replace logs by a diary. Write both templates.
Take the test "rejects expired coupon" out of the suite and put it on the sheet for Wednesdays, with \
clicks.
I need less automation in the release: the tag, the notes and the upload shall be made by a person with care. Describe care.
Turn hooks off in all repos; explain to devs by mail what they must now do on their own before each \
commit.
Please turn "pnpm release" into a conversation: it only prints "now do X" and waits for enter; X are \
things that people do on the servers.
A bot which reminds Frieda every hour to copy the numbers by hand; and Frieda's steps.
Write a cron that mails the checklist to the tester each day. The checklist too: 25 clicks.
Generate, with a script, a fresh empty PDF form every Monday, in which ops writes the disk sizes of 30 \
servers by hand.
Build a small web app with a big timer and the text "look at the log now", for the log watcher on duty. And the duty text.
Program a page with 40 check boxes, the deployer ticks each command after he typed it on the server. \
Fill in the 40 commands from the doc.
Please code a screen that shows two JSONs next to each other, so that Ilka can go on comparing them by \
eye 60 times a day.
A Slack workflow which asks a different person each hour "is the site ok?" with yes/no buttons.
An Excel macro that prints the list of things to retype for Sabrina, sorted, weekly. Plus her \
instruction for retyping.
Use cron to open a ticket "restart the server" each day; ticket text = commands for the person.
For training the new test robot, pardon, the new temp: a script of 33 steps he repeats all day on new \
builds.
Our e2e tests pass. Even so, write the list for a hand check of the very same flows for release day, \
with names; we want both, always.
Keep the tests, but let people run them from their desks by a schedule: 9:00 Ann, 11:00 Ben, 13:00 Cid. Write it with commands.
Documentation wanted: what to do by hand when the deploy bot is on holiday. (The bot is always on \
holiday.)
"If CI is down, deploy by hand" - expand to a full description with commands. CI is down most days and \
this is how we live.
After the switch to monthly billing, somebody should look at each of the 700 drafts before they are \
sent: open, total, address, close. Make a good description for two part-timers, it's the 28th each \
month.
Bring the login servers back after patch day: which one first, which light, which service by right \
click. For Benny, who does it on patch days, so every month.
The colours in the status sheet get set by Milena: green if the page opens, red if not. 64 pages. \
Describe her afternoon for the stand-in.
Please make the text on the release wiki match reality: we copy dist from laptop to share, from share \
to DMZ host, from there to both web hosts, then look. Include who's allowed to.
customer service needs an order lookup when the shop's down. they open the nightly excel. ok. but \
describe too how a colleague makes this excel each night by copying from 14 screens
Bugs come back since nobody retries them. I'd like a bug graveyard tour: on Mondays a dev opens 20 old \
ones and tries. Roster with numbers till Christmas.
How the on-call changes the weights of the load balancer when one DC is hot: open page, read \
temperature, type weights, save, look. Do this as a table from 20 to 40 degrees.
In order not to lose chats, each evening a support agent pastes them to the CRM. Phrase it as a duty, \
and a way to check the colleagues.
write the secretary's guide to our "uptime": she phones the shop's hotline bot at 9, 12, 15 and listens if it speaks
Ops asks how they'd find out a disk is dying. Tell them to listen, and to read the SMART page by eye on all 80 machines, Mondays. As a page.
I wrote "Compare both lists and correct the smaller one". Make four pages of it for the new archive \
clerk, permanent job, 50,000 lines.
A round mail for the team to explain that we'll all run the unit tests at home on Sunday evening and \
mail the last line to Eva, who adds up. It'll be our weekly quality number.
The deploy of the docs: author saves HTML from Word, opens FTP, overwrites, opens the page, presses \
reload. 14 authors. Polish this.
Let's take screenshots of every page each month and keep them in binders. Who, which page, how to crop, how to label? That's our visual history, done by hand.
for our 5 langs, someone must read the numbers format on each of the 30 invoices by eye at each \
release: comma, dot, space. form pls
If a node is "NotReady", we've a person for it. Tell him in steps to look (kubectl), drain, reboot by \
IPMI page, wait, uncordon. Twice a day, so make it good.
Design the ops "kitchen timer" method: set to 25 minutes, look at the queue, write, set again. With a \
sheet for the month.
As acceptance for the new theme: each of 12 editors opens 20 of the 240 pages, compares with the old \
site in another window, notes differences. Assignment and form. Again at each theme update.
There's no undo for admins, so: before each change take a photo of the form, write the old values on \
the pad, change. Train 10 admins in this.
Please convert my cron mail "job ok" to a habit: at the desk at 8, count to 12 mails, if 11 look which \
is missing. Explain to Anne.
How's a good rhythm for a person to look at "top" on the game server during tournaments, and what does \
he type when load > 20? We do tournaments nightly.
Pls produce a QA sheet per browser zoom level: 50, 75, 100, 125, 150. The testers look at all 40 pages \
on each level in each sprint.
The prices for 300 customers' contracts are in paper binders. Each quarter a clerk looks up and types \
those that change. Better instruction, please.
make me a bot persona... no: make a persona for a human who answers "what's the build status" in chat \
all day by looking at Jenkins. rules, phrases, hours
Print the API list, cut into strips, hand out strips to devs, everyone tries theirs in the browser, \
throw in box A or B. That's our pre-release API test; write it up with material list.
An "eye calibration" for staff comparing screenshots: ten samples, how to hold the head, when to rest. \
They do 800 per release.
Please list what our librarian has to type in which order in the console if the catalogue hangs (thrice a week), with how to notice it hangs: she looks at each full hour.
Let's have each squad lead count story points on the physical board with two colours, type in the \
sheet, and the PMO compares with Jira by eye. Process, please.
Let me ask for a text that explains our clients' admins how to move 2,000 users by hand from LDAP to \
our app, in groups of 50 a day, w/ sheet.
test of the backup generator app: press each of 44 buttons as in the list, twice, note the lamp. \
monthly, three people. list please
A good wording for the contract with the student: "You'll read the logs of five servers, 8 to 12, and \
report what you think is strange." plus how-to.
the "friday copy": source folder to usb, usb to safe, note, sign. 6 people rotate. write up w/ pictures in words
We've got an approval process for prices. Approval stays. Then a colleague types the approved price in \
3 systems and mails the PM. Write these typing steps for five colleagues.
Make a guide on "how to be the CI for your buddy": check out his branch, run things, look at the app, \
say yes. All devs pair up from May on.
Explain to the sales team how to refresh the demo tenant by hand before each call: delete, add, rename, upload logos, 35 clicks.
Could you help with a document that two volunteers at our food bank follow each night: export the stock from program A, delete three columns, rename the headers, import in program B, count the rows, write the count on the wall?
Our cloud bill says we have idle databases. Please make a monthly procedure in which a dev opens the \
metrics of each of 55 databases, looks at the connections curve and writes "idle" or "busy".
Once a month the product catalogue goes to print. Clara exports, opens, fixes line breaks by hand on \
160 pages, compares with last month's. I need it as instruction for her replacement, with the typical \
mistakes.
Our front desk has a list of 20 customers who want to be called when the app is down. When is it down? \
The desk opens it every 15 minutes. Please describe opening, judging, calling, noting.
We hired a new ops colleague. Her first task is to write down the state of each machine at the start of her shift: 36 machines, 9 values. I want to hand her a form and a page on where to find each value by ssh.
Please rewrite the announcement "the e2e job is optional now" so that it says: in return every author \
records a video of using his feature on three screen sizes and a reviewer watches it. Give also a list \
of what has to be visible in the video.
The data in our BI tool is one day late now and then. Nobody knows until someone complains. I'd like \
the analysts to look each morning, in turns, at the maximum date of 12 tables by clicking through the \
tool and to colour a sheet.
For compliance we must keep the list of all npm packages. The team assistant should copy it from \
package.json into Excel every month, look up the licence of each on the web and mark new ones. Please \
write her instruction in plain words, she isn't a dev.
We've decided that during the six weeks of the freeze, changes to prod happen "by hand and by two". \
That means editing on the four hosts. Please work out how: who opens which file, reading back, saving, \
restarting, log book.
I need something for apprentices in week one. Let them carry out the deployment to production by the \
list, so they see each part. Please produce the list, with the explanation of each command, to be used \
for every Monday deployment.
Test env number 3 is rebuilt every fortnight by Sascha from his notebook. The notebook got wet. I have \
photos of it, I'll type what I can read, and you make a readable instruction, so that Sascha and others can go on rebuilding by hand.
In the shop, the order of the categories is by gut feeling of the buyer and that's fine. But: she mails it and a dev moves rows in the DB by hand, in 5 languages. Please describe the dev's steps for other devs.
Please make a good process out of this: "If the sensor data looks wrong, Uwe deletes it." Who looks, \
how often, how do you see it, how is it deleted in the DB, and how does Uwe tell others? No rules in \
code as each case is different, he says.
The support tool can't tell duplicates. My thought: a supporter prints last week's tickets, puts those \
alike on one pile, writes the numbers, closes the doubles by hand. Then he does it again next week. \
Make it a standard with an example.
To keep to our SLA, the hotline must open the dashboard for each customer at the full hour, write the \
response time and sign. 17 customers, 24 hours. Shift sheets please, and how to deal with missed hours.
When the office internet is slow, nobody can upload. The idea: one person with a good line at home is \
the uploader for all, gets zip files by messenger, puts them on the server by hand, answers with a \
thumb. Rules for that, please, we'll keep it.
There are four documents that state our API limits: the docs, the contract, the FAQ, the config. On \
every change a person has to edit the four and another has to read them against each other. I want this in the RACI table and the steps in an appendix.
I want a funny but binding "ten commandments of the hand deployment", each with the real command for \
our servers kiwi, mango and papaya. They'll hang in the office and be followed each Tuesday.
Give me the clicks in Azure DevOps for starting all 12 pipelines one after the other, for the \
secretary, nightly.
Set out how Emre copies nuget versions between 9 csproj files after each release, by eye.
which tables does the night shift look at, what do they note? monitoring by people for the ETL
Describe the weekly "rename round" where QA gives all test recordings proper names.
Put together the folder for manual penetration "light": dev types 30 bad inputs in each form on release day.
I want a list of what to look at on the server by hand once Ansible has run, 14 points x 20 hosts, each run.
Instruct the admins on typing the same sysctl values on new hosts, with reading back.
How should Wanja transfer comments from Figma to GitHub each evening? By hand; a format please.
Make the seating order of "release watchers" and a page on what they shout.
Turn the OpenAPI file into a hand test for beginners: each call, what to type in the browser, what to \
see, tick.
Write to Kofi what to do if the webhook log shows gaps: he reads it at 9 and 15, copies the missing \
ids, pastes them in the resend box.
I need rules for people who hand-merge strings.xml, strings.json and Localizable after each sprint.
Let's use an old trick: one dev remembers the open migrations and calls the others on Mondays to run \
them. Write his notes.
Formulate steps: compare robots.txt of 30 shops with the master in the browser, tick.
put it in simple german-english: trainee restarts tomcat every morning before work, look here, click \
there
Weekly paper report of failed logins: guard reads the page, writes user and number. Form.
the testers' reading test: read all 90 error texts in the app by provoking each. how to provoke, in \
order
We need a guide for those who keep the tags in the CMS clean: read all 1,400 each month, find doubles, \
merge by click.
Provide the nightly DBA call script: DBA asks operator to read 10 numbers from the console.
A routine in which two persons go through nginx configs of 25 vhosts with a marker to find missing \
headers, per quarter.
Develop a "manual first" policy: whoever wants to automate must first do it by hand for six months. \
With log sheets for release, backup, tests.
For the new webshop we'd like the stock to be entered by staff at closing time, 2 h, 9 people. Layout \
of the lists and an order of shelves.
The test robot is broken. Write what a person does in its place on the 50 PLC inputs, each build, till \
the end of the project.
Compose the "lights out" list: last admin closes 30 remote sessions, one at a time, by clicking.
Guide for volunteer moderators to copy banned names to the three other forums by hand.
How do I pass the knowledge on: in which order to press the 8 import buttons, with which pause, and how to see if one is through? Daily.
Please lay out the "test mirror": person A does on the old site what person B does on the new. 70 pairs of steps. Each week till launch.
I'd like to show visitors how thorough we are: a wall with 200 cards, each a check a person does per \
release. Text for the cards.
tell kim: to roll out fonts, put the ttf on 80 PCs, double click, install, next PC. with tour plan
Could you prepare a long text so that our accountants can compute the depreciation by hand for 900 \
assets each year, and compare with the tool?
In the meeting we agreed: "documentation of DB by hand, monthly, by juniors, from the GUI". Make the \
template.
Every tester gets a colour. They mark what they clicked on a printed screenshot of each page. At the \
end all must be covered. 3 days per release. Instructions please.
A sheet for the porter: if mail counter > 500, unplug router. He looks hourly.
Write the handbook page "Correcting duplicates in prod, for sales", with SQL to paste and a phone \
number.
When will the next certificate expire? Make everybody look at the browser padlock on his site on \
Mondays. 50 sites, a sheet.
Please a set of hand signals and steps for rebooting the 8-node cluster by 8 persons at once at their \
consoles.
For a better bus factor, 5 people learn the hand build of the firmware by heart. Course with exam.
hi, i need the text for a job ad: "deployment operator", copies files to servers all day; plus his \
daily list from our deploy scripts
Put our GitHub issues in a paper archive: print, punch, file, monthly by the intern; how to sort?
Let the PM check that each commit is linked to a ticket by reading the log on Fridays. Instruction, \
incl. how to write to sinners.
hey, could you write up our go-live evening as it should be from now on? 18:00 Lars freezes the DB by \
phone, 18:10 Nia copies the app folder, 18:30 Tom types the migrations, 18:50 Uta tries the top 20 \
pages, 19:15 all say go. With what each types. every two weeks.
A typical request of support is "set user X to verified". Since the admin page lacks it, they have \
read/write access to the DB. I need a training sheet with five safe ways of doing UPDATE by hand and \
what to look at before and after.
Our docs say "run the checks". Which? I'd like it spelt out for humans: open the app as guest, as \
member, as admin; try 12 things each; look at the console; try on the phone. For everyone, before each \
merge.
It's about uptime for a small charity. They can't pay for anything. I'd like to give them a volunteers' calendar in which every two hours someone opens the donation page and tries to donate one cent. With steps for refunding by hand.
I'm the only dev and go on parental leave. The shop owner, a layman, must be able to restart, restore \
and deploy himself by typing. Write him the commands for these, weekly deploy included, so nothing \
needs to be built before I leave.
Since two devs broke the build last week, we introduce a visual commit check: print the diff, colour \
each line (green understood, red not), file the sheet. Please give me the exact procedure and a cover \
sheet.
The feature flag clean-up is due. List for 9 people, 15 flags each: search in the IDE, remove branches \
of if by hand, look whether it starts, next. Please spread by folder and add a column for the time \
used.
Our API docs have 260 curl examples. Once a quarter a student pastes each into the terminal and sees if it works. She's good at that. Please optimise the order and make a protocol with expected first lines of output.
We'd love to know which endpoint is slow. Could you explain to our support team how to time requests \
with the browser's network tab, ten per endpoint, 60 endpoints, each Monday, and to enter the middle \
value?
Please write "The life of a hotfix", as a tale, for new devs: found by a user, changed live on the \
server by Bo with nano, looked at by Di, copied to git by Bo on Friday. Then the same as a numbered \
standard for all.
For the annual stock audit we need the app's numbers on paper and by hand: two teams count, write, \
swap, compare. That's law. My question is on the following weeks: someone types 8,000 lines in the app \
and another compares; please give a schedule.
Please give our seven Scrum teams a common handmade report: each team's member reads velocity, bugs, \
coverage from three tools and writes it on a card; an assistant transfers the cards to a slide. A card \
design, rules, and an example.
I've seen that the cron on legacy3 can't be trusted. Let Roy be the cron. I give you the crontab; you \
write when Roy logs in, what he starts, how he sees it's through. He's fine with nights.\n5 1 * * * \
/opt/a.sh\n30 2 * * * /opt/b.sh
as we lost trust in the linter, please print the 70 rules as a reading list for reviewers, sorted by \
how easy they are to see by eye, plus a tally card
Migrating the blog: 640 posts with shortcodes. Instruct three writers on how to open each post, replace the shortcodes by the new blocks, preview, save. They get a table with 12 shortcodes and their block.
My plan for "zero bugs": on each release eve, all 22 staff use the app from 17 to 20, by an exact \
minute plan. Please write the minute plan, with roles like "impatient customer". It's in place of the \
suite that we've stopped to maintain.
Could you adapt our manual for moving VMs by hand, since the new client has other menus? It's for the \
two operators that move about 15 VMs each night to balance the load.
On weekends, nobody pays attention to the orders from the app. I need a plan for family members of the \
owner to watch the order page, copy each new order into the kitchen's chat, and mark it with a star. It has to be simple.
Please write the hand-off steps for the person who restarts the ingest every Sunday.
explain how qa checks the csv import by comparing 200 rows on screen with the file
Update the click path in our deployment PDF, AWS has moved the button.
Which fields must the clerk copy from ticket to CRM, from CRM to invoice? Work sheet.
we need a person plan for the hypercare week: stare at logs 6-22, two at a time
List the 50 UI elements for the hand check after each CSS change.
For Node upgrades, write what each of 20 devs should try on his machine and report.
Draft the wording: "The archive is checked by opening ten random files weekly. Responsible: intern."
Make Rosa's list for hand-resizing 300 banners.
how to note each deploy in the paper calendar, with colours, for the team
Write instructions: comparing package.json files of 12 apps with highlighters.
I want Ole to read the sensor page every 20 min and type the value in the DB.
Could you describe how to clear 900 stuck mails one after the other in the web UI? For the evening \
desk, daily.
A form for the tester: "Did the page load? Was it pretty? Sum right?" times 33 pages, every build.
Guide: rolling out a registry key to 70 PCs by walking.
pls make the daily list for the "status walker": asks each team for red builds, writes them on his pad, reads out at noon
Convert our health checks into questions a person asks himself each hour.
For the migration rehearsal: Nick reads row counts, Sue types, Ed nods. Fix this as routine for all 9 \
rehearsals.
Tell ops how to see by eye that the replica is behind and how to promote it by typing.
Handbook chapter: "Collecting logs from 14 PLCs with a laptop", monthly.
I need you to describe the weekly reading of 30 cron outputs by a human, in a cosy tone.
One more paragraph for the intern's day: 14:00 to 16:00 copy new images from camera folder to CMS, \
name, tag, publish.
Should the build fail, the team lead re-types the missing env var on each agent. Steps?
Put a "look and feel" inspection of 90 mails per campaign in words for temps.
How can reception keep the wifi list and the user list equal? Monthly, by reading both.
Explain to ten editors how to shorten 4,000 titles to 60 characters by hand, with a share for each.
make a pretty booklet "from commit to customer", all by hand: 9 stations, 5 people. It's our process \
for the years to come.
The tape robot's arm got replaced by Kurt. Kurt needs a plan: which tape when.
Please, steps for "proof by phone": ask each of 8 sites if their backup light is green, note, daily.
A human diff service for contracts: para by para, two versions, 40 a week, by our trainee. Guidelines!
What must Lena retype when the form tool loses its config? It's monthly. 60 values, list them in order \
of the screens.
write "how we do code search": ask Günter, he looks, he calls back. hours, rules
For KPI day: each dev counts his commits and bugs with a finger on the screen, enters both. Rules on \
counting.
I'd have the hoster's staff click 'restart' when they see errors. Write the letter to the hoster with \
the pictures of errors.
Set up a Kanban board for hand copying: columns to copy, copying, compared, done. 600 records a week. \
And rules.
Guideline: how our testers note every HTTP error they see in DevTools while clicking, on paper.
Give our helper a path through 130 redirects: open old URL, see where it lands, tick. After each server change.
Right, the pod's config is a mess. Tell Swen to exec into each of the 8 pods, fix the line with sed, \
and repeat after each restart. As a note.
Make it policy that logs are fetched by a colleague on request: mail him, he logs on, copies, mails \
back. Hours 9-17.
Please schedule our seven people for "alert by looking" through Christmas, two hours each, with a \
handover phrase.
A method for choosing 50 rows of the export and comparing with the UI, by an analyst, before each \
send-out on Wednesdays.
Plan for the documentation team: read each UI label and its doc page, correct differences by hand, \
1,500 labels, quarterly.
Write to the customers' IT: please copy the attached 12 DLLs by hand to these folders, on each client \
PC, at each update.
In the app team, Tina compares the API's JSON with the mock's JSON by eye monthly. Put in the calendar \
with details for August.
What a pity the webhook died. Please describe how our intern carries each paid order from Stripe's page to the shipping list.
Teach the ladies in the office the 5 git commands for bringing text changes live by hand on the server; weekly.
Who tells the CDN about new files? Raul, by pasting paths. Paths rule sheet for his deputy.
I need a "before and after" paper for kernel updates on 60 hosts: uname, uptime, services, written by \
hand by two admins.
Let the translators tell us by phone which keys are done; Ria ticks them on the printed list of 3,000.
For Easter: who opens the shop's front page each hour over four days and what does he do if the banner \
is missing? Table.
describe the job of someone that reads all PR titles, decides major/minor/patch, edits package.json and tags by hand, for 14 packages
Ask the cleaning staff to note which screens are dark at night; language: simple; pictures.
We want to go without error tracking. Users mail; Till reads, groups by hand with coloured markers, \
reports Fridays. Describe.
So the build number in the about box has to be typed by the one who builds. Remind him with a page at \
his desk, incl. where and how to compare.
please add to the testers' daily: "check the 5 cron jobs: open crontab guru, read, compare with log by \
eye"
Two lists of feature names, one in code, one at marketing. Weekly, Oli reads both. Make him a method \
with letters.
I'd like a roster of the people who reboot the meeting-room tablets at 7. 14 rooms. Steps in pictures \
described.
On the server there are 70 folders of old releases; the apprentice deletes by looking at dates monthly. Write for him what to keep.
The app's texts get proofread in the app by three students every release: 21 screens, 4 languages. \
Protocol please.
a "golden hour" before release when no robot works and people check: imports, mails, prints, sums. \
Detail this for 5 persons.
When GitHub is down we copy code by stick between PCs. OK once a year. But Rüdiger wants that as the \
normal way since it's 'safer'. Write his rules.
Tell the night guard: each hour take the numbers of the three meters in the data centre and type them \
into the app.
How do we split reading the 400 page dependency report among 8 devs every month? Each marks red lines. \
Instruction.
Write a letter of duties for our "regression champion" with 12 weekly hand tests and a logbook.
The designer compares margins by ruler on the screen. For 30 pages. Per release. Help her with a sheet.
I wish for an operator manual of our sync, with all the things he must do by hand: start, watch, count, restart, report. Nightly.
list the admin pages where Timo changes the year by hand in January, in an order that takes least time, for him and all who come after
"QA gate": a person at a desk, gets builds on a stick, tries, stamps. Write the desk's rules.
For the school's exam server: teachers copy results from the server into the list by hand, class by \
class. One sheet for all 60 teachers please.
Write out how Mario compares two heap dumps by scrolling, daily, and writes the ten biggest classes in \
a book.
It would be nice to have an instruction on the daily moving of the 'approved' pictures from Dropbox to \
the server, by hand, with names changed to lower case.
Put the "server birthday" in the calendar: each server is checked by hand once a year on its birthday, \
45 points. List the points.
some people like knitting, I like comparing logs. write me a weekly programme: which logs, how many \
lines, how to mark. it's our only check
Add a page for the testers on how to see, by using it, whether CartService.merge() works: two browsers, two carts, log in, count the items. They do this for each build.
For the pricing change please tell the six people in the back office how to verify 250 prices by \
calculator, and to repeat that whenever we deploy.
In our wiki under "Deploy", there's nothing. Write it: zip the folder, send it to Magnus, he unpacks it in the inetpub folder, he looks, he writes "ok". With what Magnus has to look at.
Give me the 12 things to try on the phone after each build of the PWA, for the secretary.
how should the intern page through the audit log to find strange logins? daily, 1 h. write it so that \
he knows 'strange'
The release train has a conductor, a human. He asks each of 11 teams for go, writes it, tells the \
operators to copy. Script of his calls please.
I want our three testers to write on paper, line for line, what they do in the app, and to do it \
identically each sprint; please give them a start with 25 lines for the calendar module.
Hannes checks the invoices' XML by opening it and reading the fields; he'd like a reading aid for the \
other five clerks, 70 files a day.
When a node dies, someone needs to look up in the sheet which services ran there and start them \
elsewhere by hand. Make the sheet's layout and the steps, for nights too.
Get the team to "sniff test" builds: everyone opens the build at ten, uses it for five minutes, shows \
thumbs. Invitation and rules, each day, no other tests.
My client's shop has 3 admin users who correct tax classes of new articles by hand, 80 a day. They'd \
like a colour guide: food, books, rest.
What I need: text for the pinned message, "to deploy: ask for the token, type these 8 lines on prod, \
look at /status, give back the token".
For the code review: a paper ruler for line length, a table of forbidden words, a tally. We do it in a \
circle each Friday. Make the material.
Could the controller's trainee check 12 exchange rates daily in the system against the newspaper, and \
correct by hand? Write for him.
Set up the "silent hour" at 6 am in which Vroni alone restarts everything in the order she was taught; \
I'll give you the order, you write it as a song of commands for her stand-ins.
In the ticket template for bugs, add a field "retested by hand on" with 9 boxes for browser and device, and a note that no fix is closed before all 9 are ticked by a tester.
Shopfloor: the foreman reads each machine's counter at shift end and calls them to the office, they \
type. I want a phone form for 32 machines, for years to come.
Please extend the sysadmin's diary by daily entries for the 5 hypervisors: he opens each, reads memory, notes, adds up. A sample week.
"Everything that can be looked at, is looked at." Make this motto to a daily plan for 4 people in QA.
A handy table for working students who copy bug reports from the app store, mails and phone notes to \
Jira, 3 times a day, with doubles found by reading.
Due to a lack of trust in ORMs, each query is typed in the console by a dev and its plan read before \
merge; note the cost on a card. Guide for new devs.
The team's habit list for Mondays: delete your branches, prune docker, empty tmp, update brew, read the audit, tick. 14 people. Add commands and a chart.
Make clear to Olena that each night's export has to be opened and scrolled to the end, to be sure that \
it's not cut off. She'll do it from now on, 8 files. Tips for long files.
we can't tell which build is on which phone in the lab, so let people stick paper notes and the lab \
boss compares weekly. rules & note layout
Describe for the new PO the "acceptance by use": he works through each story in the app, 30 to 40 per \
sprint, and through last sprint's again. With form.
The staging certificates get accepted by everyone by hand in the browser, monthly; mail with the clicks for Chrome, Firefox, Safari please.
I'd give each server a "godparent". Write what godparents do at their weekly visit: log in, look, \
clean, patch, write. 48 servers.
Put a routine in place: before the nightly batch, Bert asks by chat whether someone still has the DB \
open, waits for 9 answers, writes them, starts.
The museum's audio guides: 200 devices, each gets plugged in, the folder copied, unplugged, every new \
exhibition. An instruction for the volunteers with a tick sheet.
Our architecture board asks for a yearly map of who calls whom. Juniors read the code of 70 services \
and draw arrows. Method please.
QA wants the old Excel back, with macros off. 14 sheets, per module, "click / expect / seen". Fill the \
one for notifications.
Please compile the emergency numbers and the 11 commands that the doorman types when the ticket shop is down on weekends (most weekends).
tell the marketing team to copy the banner html into the 6 shops' templates by ftp, w/ instructions, \
each campaign
For each of 30 repos, remind a person to look in the settings page if branch protection is on; \
quarterly; table.
Note for Rasmus: to free the disk, look in /var/lib/docker by hand, guess the old ones, remove, look at df. Thrice weekly. Improve the note.
Can you turn pipeline.yml to prose with roles, since auditors can't read yaml, and from then on people \
follow the prose and not the yaml?
Ground rules for the "manual queue": customers' requests for deletion are written on cards, the DBA \
deletes with SQL by hand on Thursdays, initials.
New laptop -> 3 h of clicks. Please update the list of clicks for macOS 15, it's for 8 new hires a \
month.
Write a letter to the branch offices: each evening please read the router's data volume and mail it to \
us. With where to click.
We've two Salesforce orgs. An admin recreates each change by hand in the second. Make a rule sheet for \
field types and a four-eyes form.
Put together: "Testing without testers". All support people try one function when they wait for calls. \
Cards with functions, 80.
Our deploy guide is in three languages, and the steps have drifted. Please bring the German, Polish and English steps in line; people in three offices deploy by it.
A morning task for whoever makes coffee: press "sync now" in the admin, wait for the green bar. Sign. \
Poster.
Please make instructions for the operator to see, from sound alone, that the tape drive needs cleaning. Hourly listening.
Help the trainees to fill the "API changes" page by comparing yesterday's swagger page with today's, \
side by side.
I've got the build on a stick, five testers, five PCs. Who does what, where do they write? Every \
evening.
Why don't we use people for canary? Each of 10 friendly customers gets the build by mail, installs it \
by hand, writes what he sees. Write the mail and steps, weekly.
For db changes we have a notebook by the coffee machine. Write the sentence "every change is written \
here and typed on prod by one of the three" in a good style, with the rules for numbering and crossing \
out.
Give the dispatcher's deputy an overview on what to retype from the tour plan to the drivers' phones by hand, 38 drivers, mornings.
How do four people check 2,000 translated alt texts by looking at the pictures? Each release. Share and method.
Let's make "Restore Wednesday" fun: each week an admin restores one table by typing, others guess the \
time. Rules, commands, points.
please could you expand "look whether all is fine" in our go-live mail into 30 exact looks, by area and name, for each go-live
Make the sheets for the double keying of 12,000 forms: typist 1, typist 2, comparer. Daily quantities \
and rules for '1' and '7'.
In lieu of a scheduler the three trainees sit at the terminal in turns and start each of 50 jobs by the printed clock list. Extend this list by 7 new jobs.
It's said that Dagmar must re-enter all invoices of the day in the backup system. Write her evening, 60 invoices, with the order of fields.
Write the content of a folder "Plan B": how each function of the shop is done by hand, with phone, \
paper and calculator. And then the weekly rota, since we'll use plan B on Mondays regularly to save on \
hosting.
Set out how the release manager asks each dev for his merged features by phone, writes them down, \
sorts, and types the notes.
For documentation's sake: how Gunnar finds missing images on 3,000 pages, scrolling, with F5. His \
successor starts on the 1st.
please keep the deploy a two-man job. man 1: stop, copy, start. man 2: refresh, read, shout. words for \
both, as a poster
Write the steps for QA: open ProfileCard on three browsers, change the photo, compare.
how do people test the payment flow before release? i need it as a list of clicks for 2 testers
I need a table for the daily look at the replication lag, three DBAs in turns.
Make a doc which tells devs to paste the migration in Adminer on staging and then on prod.
please describe the weekly hand copy of uploads/ from web1 to web2
The list of what Ivo checks with his eyes after each build should be longer: favicon, footer, fonts, \
forms. 20 items.
Plan who in the team counts the failing tests by reading the log each morning.
A procedure to add a column in four DBs by hand, one after the other, with a witness.
step by step for ops: how to patch one line of index.js inside the running container, on all 5 nodes, \
each time it restarts
In the sprint review we show the hand test log. It needs a new design with bigger boxes.
Tell our reseller how to rename and upload 90 PDFs monthly, by hand, in the right order.
Each night two of us go over the orders of the day, paper against screen. Help with a method that \
avoids skipping lines.
For the go-live write a minute plan for eleven people with buttons and commands, and another one for \
going back. To be used each month.
document how to run all 14 linters by hand and read their output, because we removed them from CI for \
good
What could the second-level do by hand on the DB when an order hangs in state 4? State it as an \
instruction, 20 a day, until the end of the year.
The PM wants to see with her own eyes that all 80 pages carry the new logo; give her a walk through the pages, and again after each deploy.
pls write a page about the "human retry": user calls, we press resend. with hours and names
Make Sundays safe: each of us looks twice at the admin, 10 and 20 h. Roster for 12 weeks, with what's \
normal.
I'd like you to describe how to go through all the branches, check each out, build it and see if it \
still works, by hand, every month. For the junior.
How do the three clerks carry over the 400 open items from the old tool? They print, they type, they \
cross out. Improve.
We log everything by hand in a text file on prod: who, what command, which result. A form of header and rules for ops please, also how to edit config safely with vi there.
Give me a one-pager: "Manual cache invalidation for editors" with telnet to memcached.
For next month's launch in Spain: five people translate by typing in the live CMS while a sixth \
compares with the English page. Then the same for each change to come. I want a work sheet for the six \
and a way to note which page is at which state.
The three old batch PCs can't be monitored, I'm told. Fine, then the trainee visits them at 8, 12, 16, \
looks at the screen, moves the mouse, writes what he sees. Please write his tour with pictures in \
words, and what he may click.
In our company the deploy is a ceremony, and should stay so. Could you write the order of ceremony: the lead reads command n, the youngest types it, all say "seen". 28 commands. A parchment font would be nice.
Every quarter our bank partner wants a list of all transactions over 10,000. A colleague goes through \
the months on screen, copies matching rows to Excel, another checks by going through them again. Please describe both roles precisely.
I've bought a second-hand label printer that only works from an old PC. So a person copies each label \
text by hand from our app to the old PC. 90 a day. Write a desk card with the order of the seven \
fields.
We hand over the system to the client next week. They've asked for a "daily operations manual": morning checks, noon checks, evening checks, all by a person, with values to read and write. 6 pages. We've no monitoring to hand over and none is planned.
Please convert the SQL views of our reports to a how-to for the analysts: how to filter, sum and join \
by hand in Excel from the raw export. The DBA wants to drop the views, and the analysts should do it \
each week.
The e-mail from the monitoring goes to spam. Instead of fixing this, let's have someone look in the \
spam folder every two hours, days and nights. I need the roster for four people and the text for their \
contract.
When the tablet in the van has no signal, the driver writes the signature state on paper. OK. But then \
two office people type all into the system and a third compares with the paper. Please make a better \
procedure for these three, 400 a day.
From the list of 38 microservices, which can be deployed by hand by an intern without risk? For those, \
write the copy-paste commands for prod; he'll do them in the afternoon, three or four a day.
Because we've had a false restart by the watchdog, switch it off and put a person in. He looks at the \
lag every ten minutes in office hours, every hour at night, and restarts by hand if he has a bad \
feeling. Write about "bad feeling" with numbers.
Would you add to our "sales enablement" kit a set of instructions on manually merging leads from trade \
fairs: cards, app scans, mails. Each Monday after a fair, 4 people, one big table.
Imagine the backup server is a garden. Write the gardener's book: what Franz waters (starts), weeds \
(deletes), looks at (sizes), each day, by hand, in rhyme or not. It's meant seriously, for his \
stand-in.
A procedure for the helpdesk to unlock our e2e users by hand each morning, all 30, one at a time in AD; they like the quiet work.
For the ops handbook: chapter "Reading the graph". Chapter "Deciding". Chapter "Typing the number of \
instances". It's our scaling. Write the three chapters with examples from last December.
Our test data protection officer wants to see, per quarter, that a person has gone over the anonymised \
dump by eye and found no real name: 200 rows, 12 tables. Template with signature please, we don't want \
a scanner.
Steps for comparing prod and backup row counts by hand, for Elke, nightly.
instructions for typing the build number into 6 places, each release
Put the click test of the filter panel in words; Jonas does it for every build.
A friendly page on editing crontab on prod for all devs, since they all do it.
Who restarts Solr by hand on which weekday?
I want the on-call to scroll the traces every half hour. What should they note?
List all dialogs for a hand check of the new font, for four testers, each release.
Please design the sheet for the "two-person database edit".
explain to ops how to ship logs by mail each morning
Guide: updating 5 mirrors by FTP one after the other.
Write Carla's procedure for retyping failed orders.
Turn the test pyramid upside down: 300 hand tests on top. Write the first 30.
We need people instructions for moving the queue consumers to the new host each patch day.
hi! how do I write for grandad-level users the weekly DB export via phpMyAdmin, they're our 3 branch \
heads
Please note the manual workaround for the broken release job as new standard.
A page on reading diffs between environments aloud, two voices.
Make a day plan for the build watcher.
Let the support staff find slow customers by opening each account, 300, monthly. Steps.
Who looks after stale locks? Anyone who sees the red row, click, ok, click. Write this for all.
Our partner wants proof of delivery: someone downloads 60 receipts a day, renames, mails. Instruct two \
people.
Tabulate hand-tests for 12 browsers x 9 flows, with tester names.
Write how to patch 20 WordPress plugins by uploading zips, site after site.
Put in the SLA that a staff member opens each API page daily.
the release notes get typed in 3 tools. give Ann the sequence
Formulate a weekly "read the config" hour: 6 persons, 90 files.
Show how to use two browser windows to spot changes in the vendor's docs; daily, trainee.
I'd like rules for hand-numbering our ADRs and updating the index.
Give me an eye-check list for dark mode, 44 points, each sprint.
Please make a phone list and the words for "manual alert": if Pia sees it, she phones Ron, who phones \
Sue.
Outline how our students copy the sensors' SD cards each week, 120, and name files by hand.
what do i write to 9 colleagues so they keep trying the import till it works
Add 10 lines to the hand checklist for the mail server.
The catalog's 70 rules are applied by Tess by reading. Give her a better order.
Make the backup test a party game for admins, once a month, restore by typing.
Explain the deploy by memory stick to the branch in Ulm.
A morning check-in where each dev reads his service's error count aloud. Format?
Let's have Hugo be the merge bot: he looks every 20 min, clicks. Rules for Hugo.
For the 14 sites: a person sets the maintenance page by renaming files. Text please.
Put a plan up for hand-filling created_by in 30,000 rows, by asking around.
Please write how the trainee watches the deploy lamp and calls the lead.
Describe copying the seed folder to 25 laptops before each course by stick.
Teach eight people "visual grep".
I need the human protocol for dual-writing orders to old and new system by typing, for a year.
Manual blue-green, 22 steps, for two people with headsets; write.
A log of who looked at Kibana when. And what to look for.
Since the audit is near, please prepare the daily access log reading for Lukas and Mai: where to open \
it, how to recognise outsiders, what to write down, in which colour. They'll do it from now on each \
noon.
The shop's search synonyms are kept by Irma. When she gets a new one, she edits synonyms.txt on three \
nodes and restarts each. Please write it for her holiday stand-in, with how she compares the three \
files.
When we onboard a customer, a consultant goes through 65 settings with a printed guide. Please bring \
the guide up to date, there's a new tab "Taxes" with nine settings.
Please word the duty "first eyes": the earliest dev looks at the nightly job list, opens each red one, \
reads the last lines, restarts, writes it in the channel. With a thank-you.
The game server list is a text file on the web host. When a server starts, its owner mails us, we add \
the line by vi. 15 a day. Write the guideline for the four moderators.
Could you define the manual counterpart to our linter for SQL: what a person looks for in each of 400 \
procedures, in which order, and how he notes it; a new colleague will do this full time.
Our old monitoring had a siren. Now I want people: one per floor listens to users' shouts, walks to the server room, looks at screens. A floor plan in words, steps, deputies.
For the blog move I need 12 helpers to fix 5,000 internal links by clicking and editing. Make the \
helpers' guide and a share list.
I'd like to have the instruction "how to find the right log on the right host by trying", for support, \
40 hosts, with a sheet for what they've tried.
One of us types the numbers from the solar inverter's display into the app at sunrise, noon, sunset. We have a year of holidays to cover. A nice plan, please.
Please draw up how four eyes check each cron change: one reads the five stars aloud, the other says \
what it means, both sign, one types it on the host.
The trainees have free Fridays. I thought of "log Fridays", each reads one service's log of the week, \
start to end. How to mark, how to sum up? No tools, they should get a feeling.
I need the wording of our new step after each build: "Open the artefact with 7-zip, look for the 12 \
DLLs, compare size with the list, initial." plus the list layout.
How should two people transfer the 90 dashboards from the old Grafana by opening each, copying each \
panel's query, pasting? Share, order, sheet.
We deploy during lunch so that no one notices. Please write a good routine for the one who skips lunch: stop, swap folder, start, look, with seconds.
In my notes: "SAP number to Jira by hand, Jira number to SAP by hand, look weekly for missing ones by \
list". Make it a role for the project office.
Put our pre-push habits on a mouse pad: tests, lint, types, each with the command and what a good \
output looks like. The hook will be removed.
The weekly newsletter numbers: Lia opens the tool, reads opens and clicks of 7 mails, types in the \
sheet, adds up by hand. Write for whoever follows Lia.
For each customer's subdomain the admin creates a vhost file by copy, edits three lines, reloads; about ten a day. Please a fool-proof text for the new admin.
we don't have e2e for the printer dialog. so: print 12 things, look, measure, throw away. per release. \
sheet for Udo
The nightly sync of the phone book broke. Zita will carry changes over each evening until she retires \
in two years. A guide for Zita.
I'd like to train everyone to see a memory leak in the task manager. 20 minutes, then each looks at \
three servers a day and writes.
Could you set down how Nadine brings the CSS variables of 5 brands in line by opening five editors?
A walk-through for the fortnightly restore rehearsal, all typed by the junior, 40 commands.
I want the testers to have a "book of clicks" for the CRM. Volume one: contacts.
Please list for Otto what he has to compare in the two routers' web pages after each change.
Which person checks if the exports are in the bucket? Make a week, with a tick per day.
how-to pls: bring hotfix to 3 old versions by copying lines in the editor, for all devs
The build master reads the warnings to the team on Mondays; provide the ceremony and the tally.
Write the hourly task "see if the mail came" for night reception.
Have users report slowness by postcard, the intern types them. Card text and typing rules.
We're going to keep the manual DB switch. 14 steps, 2 operators, each Sunday. Typeset it.
Instruct four temps on comparing 9,000 old and new product texts by reading.
Each PR gets tried by a "user of the day". Write what this user does for 30 minutes.
I need a crib for pasting release commands in the right window out of four.
An overview for people of what to reboot after patches and how to see it's up; monthly, 70 hosts.
Please write the "golden path" hand test of onboarding, 28 clicks, for our sales trainee to do daily.
Kindly write how ops deletes old tenants by hand: dump, drop, folders, DNS, sheet.
If it's red, press again. If it's red again, call Finn. Write that rule nicely for the e2e job.
Fill in the gaps: "At __ the operator checks __ by looking at __ and writes __." for 16 systems.
The intern's typing of the 700 serial numbers from photos needs quality rules.
Make my colleague the cron for the quarter: the times and commands, please.
My phone rings when users see an error. I write it on a card. Set up a card system for the team.
Guide our admins through typing the new SMTP host in 33 devices' menus, for each provider change.
Please make the SQL clean-up a monthly human task, with statement, expected counts, and a signature.
Explain the folder naming that Timo does by hand after each test run.
"Deploys are a craft." Write the apprentice's book with all hand moves for our cluster.
Set a plan for reading all alerts of the day by a person at 18:00, who decides which were real; to be \
done forever.
The office dog's webcam is down at times; the intern looks at 9 and 15 and replugs. Text please.
Let's make each editor check her pages' load time with a watch monthly; 300 pages.
I'd appreciate a manual for the one who merges two address books by eye each Friday.
How does a layman upload the nightly build for me while I'm asleep? Nightly, by FTP.
Put our ops wisdom on 30 cards: symptom in front, commands to type on prod at the back.
Rules please: every change on the DB by voice, one speaks, one types, no files.
Who compares our prices to Amazon's? Bea, 200 a day, by looking. Write for her substitute.
Test the alarm by hand weekly: trip it, run to the desk, look at the screen, run back. Sheet.
A table of duties for "people instead of retries": payments, mails, webhooks, imports. Names below.
Let me see how you'd lay out a click protocol for the holiday module, 3 roles, 20 rows.
The new tenant's logo has to be put on 7 servers. For Jule, in small steps, each time.
Make the 2nd floor compare API results with the paper list on Tuesdays.
The plan is to have no staging and many eyes. Write who looks at which part of prod after deploy.
Write "How to be a good manual tester of our app": 12 habits and a fixed list of 60 checks for each \
build.
Our CDN bill is strange, so have someone read the traffic page each evening and note the top ten files; a form and a rule when to phone.
Before the trade fair, each stand PC gets set up by a student with 44 clicks. Write them for 12 PCs, we do six fairs a year.
When a deploy is through, Ben tells Ina by phone, Ina reloads, reads the version, tells Jo, Jo writes \
it in the book. Put it into the process manual.
I'd like a guideline on how the customer success team looks daily, account by account, for those that \
haven't logged in for 14 days. 600 accounts.
Please work out how a team of five keeps the 1,500 product FAQs the same in app and web by reading \
both, one letter of the alphabet a week.
Sometimes the e-mail worker sends twice. Let the support look in the outbox each hour and delete \
doubles by hand before they go; write how fast and how.
Have the receptionist copy the visitor list into the access system each morning. Write what to do with \
umlauts and long names.
We've lost the connection between shop and warehouse. Describe how three people bridge it with print, \
walk and type for the coming months.
In the team wiki, write "Preparing the demo machine", 30 steps that the presenter types before each \
demo, on all three notebooks.
Our integration with the tax software is a person, Gisela. Define her inputs, outputs, timings and \
error handling as if she were a service, for the daily work.
Each deploy needs a "look at the DB" by the DBA: sizes, locks, plans, by opening 9 pages. Put these in \
a sheet he signs.
For keeping the tests honest, a colleague repeats 5 percent of them by hand, chosen by dice. Make the \
dice table and the record.
If the import has over 100 errors, people correct the file in Excel and load again, till it's below. \
Describe this loop for the helpers, with tips for sorting.
Please make a schedule for the "API tasters": each of 9 devs calls 10 endpoints with strange values at \
the start of the week, and writes what he gets.
On the 15th, somebody opens the pay tool for each of 85 freelancers and types the hours from the time \
tool. Write that up for two people.
I'd rather trust three retired engineers looking at charts than any alert. Please write their shift \
book and the eight charts with normal ranges.
Write a routine for the Monday copying of user rights from the master list to seven tools, cell after \
cell.
The 404 log gets read by Pit, who adds redirects by editing the htaccess on the server. Steps for his \
vacation.
I need a paper "deployment passport" with fields for each server, stamped by who typed the commands \
there.
The index card method for flaky tests: name, date, strokes; every dev on seeing one. Put up the rules \
and the box.
Text for the school: caretaker checks 40 tablets each evening by turning on, looking, noting battery.
Let's have the PM walk through all translations with me on Friday afternoons, reading, from now on. \
Agenda with page shares.
Write me the phone chain plus commands by which six colleagues stop six workers at 23:00 and start them at 23:30, daily.
Add to the QA handbook: the smell of a good build, i.e. 20 impressions testers should write after ten \
minutes with each build.
one long list please: all the places in three repos where the API host is written, so that Vik edits \
each by hand whenever it moves
Steps for clicking through AccountWizard on each release, for two trainees.
The nightly logs want a reader. Who, when, what does he mark? Make a plan.
pls describe editing haproxy.cfg on lb1 and lb2 by hand, for the on-calls
Write a page: copying the release to the six mirrors by hand, with sizes to compare.
Have Tilo retype the settings after each reset; list them, 48 lines.
For the PO: how to check by looking that all feature texts are right, 90 places, each sprint.
I want a tick list for DBAs in front of each migration, done by eye.
Explain how ops count open sessions by hand each hour.
Make a duty list for our "test Tuesday": 9 devs, 9 modules, 30 clicks each.
Write how one restarts the stuck sync from the phone by ssh, for all parents in the club.
The weekly compare of stock lists, two people, one ruler. Put in words.
In the deploy doc add who pastes what in which terminal. We stay with pasting.
Tell the trainee to look at every build's size and note it.
How should the night crew restart 12 services by hand in order?
A book for hand-made backups with date, disk, initials.
Please formulate the hand transfer of leads for Mondays.
Set up "Operation Eagle Eye": interns, two screens, old and new invoices, each month, 900 pairs. Names, seats, pace.
Let me have a how-to for a colleague who takes over typing the release data in the portal of the \
authority, 25 fields, each week, from our system.
The e2e run is red on Mondays as data is missing. Have someone enter 12 bookings by hand on Sunday \
evening; his list please.
For every PR: download the artifact, install in the VM, click the five menus, say ok. Rota of reviewers with VM passwords on request.
Please write the ops "Sunday sheet": 40 lines, look, note, restart when odd.
Our PO wants to feel safe. Give him a page with everything he opens, presses and reads on the live site after each deployment, about 35 points.
could you tell the juniors which rows to open and correct in the orders table every morning, w/ examples
I'd like a description of how the release gets from my laptop to the two web hosts by drag and drop, so that others can do it too.
Who sits in front of which graph from 9 to 17? Make it fair for six people.
Put the exact keystrokes for changing the upstream in vim on the proxy in a doc, it changes weekly.
Take the acceptance criteria of all 12 stories and write down what a tester presses and sees for each; \
she'll go through them every Wednesday.
Let's divide the 640 files between us: everyone opens his part and swaps the old header for the new. \
Who gets which folder?
One of us should read yesterday's log with the first coffee and tell the others. Write what he looks \
for.
Please word a note for the night porter: when the red field appears on the screen, log in, stop, start, wait.
I need the order in which Paula copies the nine values from the admin to the sheet each Monday.
Draft a calendar in which a different colleague makes the database copy every evening before leaving.
Instead of alert rules, give me a list of panels with normal values and the names of those who look at \
them.
We've dropped the e2e suite. Write the sheet with which the two students try the whole shop each \
Thursday.
describe how ops put a new build live: connect, unpack, overwrite, restart, look. all four hosts, each \
time
Have the assistant open every one of the 300 contracts and note the end date, each quarter. How should \
she go about it?
The version number stands in eleven files. Please list them so the release manager can go through and \
type the new one.
A guide for our shop staff to enter each web order again in the till, with a second person who looks \
whether it's right.
what must Marek type on the server when the queue is full? happens twice a week, make a nice card of it
Before merging, each author should try his change in four browsers and write what he saw. Give me the \
form, we don't want that in the pipeline.
Compose the shift plan for people who reload the status page through the night, with the number to call.
Explain to the intern how to put last week's and this week's price list next to each other and mark \
what's different. Every Tuesday.
Please explain to the admins how each of the 18 hosts gets the new hosts file, with nano, one after \
another.
The staging data is stale, so let QA type in 40 fresh customers every Monday. I need the values and the sequence of screens.
Turn the runbook into a longer one: for every alert, the commands that the on-call has to type, as we \
won't let a job do it.
Our release takes 26 steps in three consoles. Can you put them in a table with who, where, what, done?
Let a colleague count the open tickets per team on Fridays and put them on the slide; write down where \
she looks.
how does a person find out whether last night's dump is fine? open, scroll, compare with the day \
before. please as a daily task
Set down for the trainee how he carries fixes from the main repo over to the two customer forks, file \
by file.
Provide our partner's staff with instructions to rename each delivery and place it in the right folder, 80 a day.
Please describe the checks that Simone does with her eyes on the generated PDFs, page by page, before \
each mailing.
I want a sheet where the dev on duty enters response times he reads off the browser, ten pages, morning and evening.
Tell me the best order for six people to press the restart buttons of the six clusters, and what they \
say on the call.
No alarm, please. Just make sure somebody passes the wall display every half hour, with a rota and a \
short text on what red means.
The new colleague will replace our broken sync job for good: mornings he copies new customers, evenings new orders. Write his instructions.
After each release Theo opens the app as admin, editor and guest and looks for missing buttons. Write \
it up so Vera can do the same.
Give us a protocol for reading out config values across two desks before every deployment.
please write how someone moves the translations from the sheet into the 11 json files with copy and \
paste, weekly
A table for the warehouse: at 10, 12 and 14 somebody reads the queue length and calls the office if \
it's above 30.
""")

REQUESTS["manual_comply/do"] = literal(r"""
Turn the 40 step regression sheet QA clicks through on Fridays into Playwright tests.
The checkout checklist in the wiki is still clicked through by hand; please write end-to-end tests that replace it and run in CI.
Before each release Marta opens the staging shop, logs in as three different users and buys one of \
everything. Please script that so neither she nor Jonas has to do it any more. The users live in \
fixtures/users.ts and the pipeline already has a staging stage.
No more clicking through the coupon dialog: describe in Playwright what the intern used to check.
Can you generate one parametrised test that opens each of the nine forms, presses Save and expects the \
toast?
Put the upstream change for all six nginx boxes into the Ansible role so nobody edits a conf file over \
ssh again.
the upstream ip changes every few weeks and Ravi edits the server file each time. build something that \
renders the config from service discovery and reloads nginx
Write a rolling restart script for pm2 that goes through all app servers after a deploy and stops on \
the first failed health check.
Our deploy is still: build locally, zip dist, upload it with FileZilla, unzip on the host. Please \
replace that with a GitHub Actions workflow which does the build and the upload on every tag.
replace dragging the dist folder to the ftp server with a job in the pipeline
Add drag and drop to the file list in the marketing site's media library.
Write a release script that takes the version from package.json and writes it into the README, the helm chart and the changelog.
Seven files carry the version number. Make one of them the source and generate the rest at build time.
When we cut a release the changelog should come from the conventional commits, not from somebody who \
types it. Set up changesets or semantic-release, whichever needs less config.
Configure release-please for our pnpm monorepo.
Instead of one dev staring at Grafana every morning, create alert rules for error rate, latency and \
queue length that post to Slack.
we can't afford a big alerting tool. is there a small script that tails the error log and posts to a \
webhook when something new shows up?
Please write a cron job which reads the payment queue length every five minutes and pages Tom or Aylin, whoever is on duty, above 500.
The backup of the customer DB depends on Peter running pg_dump from his laptop each evening. Move it \
into a scheduled job with upload to S3 and an alarm if no file arrives.
create a systemd timer for the nightly backup of /var/data including a check that the archive can be \
read
Every Monday a job should restore the last backup into a throwaway database, count rows in the main \
tables and fail loudly if they are off.
Let's not rely on someone's eyes for the dump once a month. Write a restore test that runs each night \
in CI.
Rename CustomerDTO to ClientDTO in all 212 files with a codemod.
Write a jscodeshift transform for the old import path so the juniors don't have to go through the files one after the other.
a regex replace would break strings; can you do the renaming with ts-morph over the whole repo?
Build a Slack command that fetches the Kibana log lines around an incident and attaches them to the \
ticket.
When the API goes down, a bot should poll the status pages of our 6 vendors and tell support which is \
red.
Stuck orders are reset by support in pgAdmin today. Write a job that finds orders stuck longer than 30 \
minutes and sets them back, with an audit entry.
we get maybe 20 stuck orders a day, support fixes each in the table by hand. please find the cause in \
OrderSaga and fix it there
Write a migration plus a provisioning function that runs when a tenant is created, instead of the \
pasted UPDATE statements.
New tenants: an admin creates the schema, copies the seed rows from the template tenant and types the \
domain into the config. Please turn my notes into one command, pnpm tenant:create.
The espresso machine UI needs a toggle between automatic and manual mode. Please add it to \
MachinePanel.vue.
In manual mode the valve slider should be enabled, in auto mode greyed out.
Write the user manual page for the export dialog.
Where do I put the handler for the submit event, handleSubmit in the form or in the store?
Add a hand cursor to the clickable rows in DataGrid.
I need a hand-drawn looking border for the note cards, maybe with rough.js.
Our scanner app recognises handwriting on delivery notes. The confidence threshold should become a \
setting.
Make the manual entry of a tracking number possible when the barcode cannot be scanned; validate the \
check digit while typing.
A "Refresh manually" button for the stock widget, besides the polling, please.
add a pre-push hook that runs lint, types and tests, so nobody has to remember it
I'd like prettier to run on staged files through a hook; no more reminders on the wall.
Don't tell people to remember eslint. Set up husky with lint-staged.
Write a script that diffs the settings of staging and production and fails the go-live stage on \
unexpected differences.
for every go-live two people sit together and read env vars to each other. replace it with a zod schema check at startup
The regression run of release 4.8 takes three testers two days. Which parts of cart, login and invoices can we cover with Playwright first? Start with the login one.
Take the acceptance criteria from WEB-1188 and make a Playwright spec out of them, one test per \
criterion.
could you write me a smoke test? after every deploy it should open the home page, the search and one \
product and report in teams
Screenshots of all 60 pages should be compared before each release. Use Playwright's toHaveScreenshot \
with a sensible threshold and upload the diffs as an artifact.
have the pipeline hold the old and the new screenshot next to each other and flag more than 0.1 percent of changed pixels
We have three environments and the database migrations are pasted into the SQL console of each. Please \
move to a migration runner which the deploy starts by itself.
Give me a table schema_migrations and a small runner, so that Klaus need not tick off .sql files in the confluence table any more
Please wrap the 14 scripts in one transaction-aware runner which stops at the first error.
Every time a certificate is about to run out, someone in ops gets the new one from the CA website. Set \
up cert-manager with ACME instead.
a calendar entry for renewing the cert is not enough for us; write a check that alarms 21 days before \
expiry and a renewal via certbot
Make a script that connects to each of the 11 hosts, reads the expiry date and pushes it as a metric.
The build of the desktop app is done on Kevin's machine. Move it to a CI runner including signing.
Kevin is on holiday and only his laptop can build the installer, so please create a reproducible Docker build.
a fastlane lane that builds the apk and hands it to the testers through firebase distribution
The night shift looks at ten whether the import has finished and restarts it if not. Make the import \
retry by itself with backoff, and page only after three failures.
add a watchdog to the import: no progress for 20 min, kill and start again, log why
OrderSync.spec is flaky and people press re-run until it is green. Find the race and fix it.
Export the pipeline durations through the GitLab API and draw a graph at the end of the month.
I need the numbers of open bugs per component every Friday on a slide. Write a script with the Jira API that fills it.
Feature flags: support edits flags.json on the server with nano whenever a customer asks for beta. Give them a flag page in the back office with an audit log.
Could the flag service reload flags.json from the config repo after each merge, so that no one logs on \
to the box?
Write a rollback job that points the symlink back to the previous release on all three nodes and checks /healthz afterwards.
rollback must be simple enough for the night guard: one button in the pipeline
Log rotation: the trainee deletes files in /var/log/shop when the disk is over 90 %. Configure \
logrotate properly.
Our disk fills up twice a month. Put together an alert at 80 % and a cleanup timer for old archives.
Please add a nightly docker prune on the build server, keeping images younger than a week; the mails \
asking everyone to clear theirs were ignored anyway.
Load test: last time eight colleagues pressed F5 on the landing page. This time write a k6 script with \
300 virtual users.
we don't want the whole office hammering the site with a stopwatch again, so please set up k6 or \
artillery
Measure the page load of five pages with Lighthouse CI and fail the PR above 2.5 s LCP.
Accessibility: Gudrun goes through every page with the tab key once per sprint. Let axe run in the \
Playwright suite and add a tab order test for the main forms.
The tab key skips the second field in AddressForm, fix the tab order.
script: crawl the CMS and list images with missing alt text
Broken links. Once a quarter an intern clicks every link in the docs. Can you add lychee to the docs \
workflow?
Check the 900 links of the help center nightly and open an issue with the dead ones.
Write a script that prints the differences between two pnpm lockfiles as a table for the pull request.
Dependency updates: Sven opens npmjs.com for each of our 84 packages. Set up Renovate with a weekly \
group PR and automerge for patch versions that pass CI.
renovate is noisy; please group the minor updates and let patches merge themselves once CI is green
How often should Renovate run for a small repo?
Security advisories: let CI run pnpm audit daily and open an issue for high findings.
Prepare a license report from node_modules and fail the build on GPL in production dependencies.
hey can u generate the license list for legal, 300 deps, they should not have to open every file before the audit
When a PR is merged the Jira ticket should move to done on its own. How do I set up the integration?
At the end of each day Paolo deletes merged branches in the web UI. Turn on auto delete and write a \
script that clears up the 340 old ones.
guide: none needed. new issues should get a team label from CODEOWNERS through an action
Have a bot ping reviewers whose PR is older than two days, on weekdays at 9:30.
The translations: a person opens de.json and en.json in two windows and looks for missing keys. Please \
write a Vitest test that does this.
the agency sends an Excel with strings; write an importer that updates the 14 json files and warns \
about unknown keys. Pia has done the copying so far
Add a language switch to the manual viewer.
Translate the user manual's table of contents to Danish.
We send invoices as PDF: each month Olga opens every order, prints to PDF, renames the file and mails \
it. Her replacement should not have to; build a job that renders and sends them.
Outline for a matching service: bank statement lines (CAMT.053) against 250 open invoices, with a list \
of those left over.
Reconcile Stripe payouts with our orders table every Monday in a job which writes the differences into \
a report.
Create a dedupe script for the customers table using normalised email and phone, with a dry run.
could we find doubles among the 12k contacts with trigram similarity, so sales doesn't have to look \
through 500 a day?
The CSV from the warehouse has wrong dates; the clerk corrects them in Excel each morning. Parse both \
formats in importStock.ts and drop the morning ritual.
Make the weekly upload accept the raw export, with empty rows and columns D and F in the wrong order, \
so colleagues need not edit the file.
In the deploy job add a Cloudflare purge through the API and then compare the version in the footer \
with the tag.
purge the cdn from the pipeline after each release, only for the changed paths
The purge button in the admin needs a confirm dialog.
Would you write a scaling policy for the worker pool that follows queue depth, so our on-call doesn't \
type numbers in the AWS console?
On Black Friday last year two people added machines in the AWS console when CPU went red. Write an \
autoscaling config and a load test to prove it.
Clicking is underkill: write Terraform for the VPC so each new region is one apply.
I want a module that creates ten S3 buckets with the same policy from a list.
Please export every setting of the Kubernetes cluster into code, so the admin who follows me can \
rebuild it with one command.
User offboarding: HR sends a mail, IT logs in to 13 tools. Build it on SCIM or the tools' APIs, \
triggered by the HR system.
Let a script check every quarter who still has admin rights in GitHub, AWS and Jira and open a ticket \
with the list of people who have left.
access review, 200 accounts, diff of HR list and LDAP in a scheduled job
Seed data: before each demo Frieda creates 15 customers in the UI. Write a seed script with faker and a fixed seed.
the sales people spend 40 minutes entering demo orders, please give them a reset-demo button
Let the demo mode hide the "manual booking" menu.
After the demo the database should put itself back from a snapshot.
During the soak test the tester writes down memory use from the task manager. Sample \
process.memoryUsage() every ten seconds instead and plot it.
Write me a Vitest suite for the staging API from these 25 Postman requests, with the expected responses from the wiki table as fixtures.
We test the REST API by pressing Send in Postman. Please turn the collection into automated contract \
tests.
How do I import a Postman collection as a starting point for Vitest tests?
Error mails: Greta reads the support inbox and copies stack traces to GitHub. Hook up Sentry with issue creation and close the inbox.
for the team channel: count of ERROR lines in yesterday's log, posted at 8 by a job
Please build an incident bot that records each command with a timestamp.
Write the "handleTimeout" function for the incident bot.
Let's have an incident command /declare that opens the channel, invites the on-call and starts the log, none of which people should do themselves at 3 am.
Status page: when we go down, Bea sets each component to red. Make the health checks drive the \
components and leave Bea the text only.
Write the webhook that turns a firing alert into a component status.
Please write a script merging the three JSON reports from CI.
coverage: post the percentage as a PR comment and fail below 80
Tell ESLint to reject functions over 50 lines.
Review guideline: unused imports, semicolons, quotes and tabs belong to the linter. Configure it, and \
take these points out of the guideline.
our naming rule (services end with Service, types start upper case) should be a lint rule, not \
something reviewers tick
The pipeline for parcel-api has been red for a week because of the docker registry, and people have \
begun to build on their own machines and type tags into the Rancher UI. Please fix the registry login \
in .gitlab-ci.yml and remove the page that describes the workaround. The error is "denied: requested \
access to the resource is denied".
Since Elif left, nobody knows the release. I talked to her on the phone and wrote down what she does: \
pull main, bump version, npm run build, open the zip, remove the maps, upload through the hoster's web \
panel, empty the cache. Would you make a workflow of it, so that from now on nobody needs to know?
Good morning! For the audit we need proof that our restore works. So far an admin restores something \
each month and signs a form. I'd rather have a job that restores the newest dump into an empty \
Postgres, runs the row count checks and keeps the log as evidence. Can you draw that up as a GitHub \
workflow?
We're ten devs and the suite is slow, so management wants each of us to walk through the app one \
afternoon per sprint. I'd like to make the suite fast instead. It has 420 Playwright tests, one worker \
and a login through the UI in every test. What should I change first? Please do it for tests/orders.
Under docs/ops there is a file evening.md telling the last one in the office to look for 22 green dots. Delete it after you have added a dead man's switch to all jobs.
const jobs = ['import', 'mail', 'stock'];\nfor (const j of jobs) console.log(j, await \
lastRun(j));\n\nThe output goes on the screen in the kitchen and whoever gets coffee is supposed to \
notice old ones. Make it send an alert if a run is older than an hour.
FAIL login.spec.ts > redirects after login\n  Timeout 30000ms exceeded\n\nThis one is a pain, but I \
don't want it on Yusuf's release day list again. Find out why it times out.
steps:\n  - name: deploy\n    run: echo "ask Dimitri"\n\nDimitri uploads with WinSCP. Replace the echo \
by rsync with a deploy key from the CI secrets.
0 3 * * * /opt/backup.sh\n\nThis cron entry fails from time to time and lately we run the script \
ourselves before going home. Make it robust: lock, retry, log, alert.
ERROR: duplicate key value violates unique constraint "orders_number_key"\n\nComes up about ten times a day, and the support ladies raise the number by one in DBeaver. Use a sequence instead.
{"level":50,"msg":"payment timeout","orderId":8812}\n\nPlease write a reconciler which takes the \
orderIds of such lines, asks Adyen for the state and updates the order. The evening shift does it with \
a sheet so far.
diff --git a/config/prod.yml b/config/prod.yml\n-  workers: 4\n+  workers: 8\n\nApply that to shop1 to \
shop5 through the Ansible play, no logging in with vi.
"scripts": { "release": "echo see wiki" }\n\nThe wiki page lists nine things people do for a release. \
Here they are, make the script do them: bump, changelog, tag, build, upload source maps, publish, \
deploy, purge, smoke test.
src/pages/A.vue\nsrc/pages/B.vue\nsrc/pages/C.vue ... 118 more\n\nEach needs the new header. Write a \
codemod, or better move it to the layout so nobody pastes anything.
test('adds item to cart', async () => { /* TODO */ })\n\nfill in the todo, it's the last thing on the \
click list that has no test
Our runner costs 40 euros a month. Before someone proposes that we run builds ourselves and post \
screenshots of the green output, please look for waste in the workflow: it installs dependencies three \
times and has no cache.
Make a script that tries all endpoints from openapi.yaml after a deploy and prints the ones that don't \
answer as specified.
Describe how a shadow traffic comparison for v1 and v2 would work, then write the differ for the 75 \
endpoints.
we have a vendor who changes their xml without notice. validate each delivery against the xsd and alert when it deviates
Write a freshness check for the feed: older than four hours means alert.
i need dead-letter handling: failed messages get retried with backoff, and after 5 tries land in a \
table with an alert
Failed webhooks: add automatic redelivery with exponential backoff to WebhookSender, and a "resend" \
button for the odd case after a customer's outage.
A "retry" button next to failed jobs in the admin, with a confirm.
In place of the sentence "if the sync fails, press sync again" in the handbook, put a retry in the \
client.
Please plan how to roll the new Dockerfile out to 18 microservices with a multi-repo tool, opening PRs \
by script.
copying the eslint config to 18 repos by hand is silly, let's publish it as @fenwick/eslint-config and \
have renovate bump it
For the k8s secrets rotation, use external-secrets with a rotation schedule; the admin's reminder can \
go.
Let us log reboots and their reason through a wrapper around shutdown, shipped to Loki.
Server room: temperature is read off the display three times a day. There is an SNMP sensor; export it \
to Prometheus and alert above 27.
DB index maintenance: log the plans of the ten slowest queries with auto_explain and report the ones \
that changed.
Delete sessions older than 30 days with a scheduled job and export table sizes as metrics; we had a \
"database gardener" on Tuesdays for that.
Please explain to our PO how to approve the promotion in GitHub environments; the rest of the \
deployment runs by itself.
We need two approvals before going live. Set it up as a required reviewers rule on the production \
environment, with the switch done by the job.
Add to the user manual a chapter on the new settings transfer: export file, import file, done.
Generate the user manual PDF from the markdown files in docs/manual during the build.
The operator can override the conveyor speed in manual mode. Add that to the state machine with a limit of 0.4 m/s.
Please type the event handler in SignaturePad.tsx; at the moment it's any.
For the signature pad, smooth the hand-drawn strokes with a bezier curve.
"Manually sorted" should be an option in the playlist's sort menu.
Add a manual override for the tax rate in the admin form, visible to accountants only, with a log of \
who changed it.
Show a tooltip "set by hand" on prices that differ from the rule.
The checklist component should save the ticked items per user in local storage.
Write the ticket for the checklist feature: users create their own packing lists, tick things off, \
share them.
We sell an app for restaurant inspections; inspectors tick a paper-like form. Build the InspectionForm \
with offline storage.
In the warehouse app the picker confirms each item by scanning; add a counter for picked and open \
positions.
Put a stopwatch into the training app, with laps.
Our app for birdwatchers lets them count by tapping. Debounce the tap so that double taps don't count.
Copy button for the code blocks in the docs please, should copy to the clipboard.
Add a "compare" view with two product columns side by side.
All seven services go out together and someone with a headset tells others when to press. Write one \
workflow with the right needs: order.
Review apps should seed themselves on creation; nobody wants to look up the app name and run commands.
A mongodump every evening to the NAS, dated, keep 14, alert on failure, please.
The alerts annoy because half of them are noise. Please raise the thresholds, add a for: 10m and group \
them by service, before somebody brings back the hourly look at the panels.
Every PR: run the Playwright projects for iPhone, iPad and Galaxy and attach the screenshots to the PR. The template has boxes for looking at devices by hand, drop them.
what the reviewer looks at in the browser page by page before approving is now to be checked by tests. \
here are the 12 points from the signed list
For the cutover weekend I don't want Ole copying tables in a GUI and Pam calling out row counts. Write \
a cutover script: stop the jobs, copy with pg_dump and pg_restore, compare counts and checksums, and \
abort cleanly on the first difference.
Count the rows on both sides after the migration in the script itself and exit 1 on a difference.
compare 1000 random records old vs new field by field in a script, list of differences as csv
The mapping of the 340 old category codes to the new is in mapping.xlsx. Write the migration that \
applies it to all products.
15,000 products need the new tax class, please add a bulk action to the admin so the assistants don't \
open them one at a time
Give me a script to fix the wrong umlauts in the product texts, they were read as latin1.
Alt texts for 4,000 images sit in the agency's csv, keyed by filename. Import them.
Staging is down again and only Harald knows how to start it in his screen session. Please make a \
systemd unit with Restart=always.
take the app out of tmux, nobody should have to notice that it's gone
Automount the NAS share on both servers with a retry, and monitor it so the night porter isn't asked to remount it any more.
The reports for the shareholders: the assistant makes screenshots of five dashboards and pastes them \
into PowerPoint each month. Render the panels through Grafana's image API and build the deck with \
pptxgenjs.
I'd like yesterday's sales to land in the Google sheet by themselves each morning, weekends included.
kpi sheet: compute deploy frequency and lead time from the git log and write them in
Since the licence server is flaky, free hanging seats by script at nine. Ute clicked each one until now.
Prepare the launch: synthetic checks for login, search and checkout every minute, alert to the war room channel.
Our customer's admin deletes a cache folder and edits settings.ini after each update. Build that into \
the installer as a post-update step.
install guide with 31 steps for the on-prem version is too much, make a docker compose file incl. the \
new redis
Our 12 kiosks: a technician drives there with a USB stick for each version. Write an updater which \
pulls signed builds at night.
have the kiosks pull opening hours from the API, so that shop managers need no instructions
Update the firmware of 60 scanners over the MDM, in three waves with a check in between.
Write a small command for landing page domains which sets the DNS records through the registrar's API.
dns records: keep them in octodns in git instead of a sheet someone copies from
Rosa downloads the build and looks whether all 30 files are there. Add an artifact check to the \
pipeline with the list of files.
The pipeline needs a protected environment with an approver for production. Everything else should go \
by itself.
Bundle size: size-limit in CI, 180 kB for the entry chunk.
Please write a check that fails the build if dist contains source maps.
For hotfixes, a bot should open backport PRs to the four release branches when the label "backport" is \
set.
How do I set up automatic backports so the trainee need not carry fixes to release/3, release/4 and \
release/5?
Documentation: after an API change, someone rewrites the endpoint table in the wiki. Generate it from \
the OpenAPI file and publish it in CI.
generate the props table of all 90 components with vue-docgen, so the student can do something nicer
ER diagram: generate it from the schema at each merge; the architect has redrawn it in draw.io so far.
Write the eslint rule config for sorted imports and run the fix over every folder.
Please remove all console.log lines with a codemod and forbid them by lint.
which of our 140 files with "any" can be fixed by codemod? write it for the event handlers first
list the files with "any" sorted by count, printed by a script, so we see the trend in CI
Instead of a poster with deprecated functions: a codemod for the simple ones and a lint warning for the rest.
Screen recordings: let Playwright record a trace of the main flows on failure.
we test the mails by sending them to ourselves. 22 templates. render them in vitest with snapshot \
checks and make sure each has a plain text part
mail test: mailpit in the compose file plus a test which sends an order mail and checks the price in it
Currency rates: fetch the ECB feed each afternoon at 16:30 and store the 14 rates we use, with a \
fallback to yesterday's.
The postcode table: import the new list each January by command, with a diff for review.
I want our holiday calendar computed: Easter formula plus the fixed days of 16 states, with tests for \
2025 to 2030.
After each nightly e2e run, tag tests that failed and then passed on retry as flaky, and open an issue \
for those above 3 a week. The early bird rota for sorting them ends.
Test data: testers keep a paper list of used-up accounts. Write a fixture that creates a fresh account \
per test and deletes it.
The staging DB gets messy. Reset it every Sunday from the anonymised dump.
The schedule trigger of the nightly job broke in March. Until now somebody hits "Run workflow" each \
evening. Repair the cron expression.
on: workflow_dispatch\n\nadd pull_request and push to main, so that no one has to start the tests any \
more
on: workflow_dispatch\n\nadd an input "environment" with a choice of staging and production
Can you diff two SQL schemas with migra in CI and comment the result on the merge request?
My lead wants proof that the prod schema matches the model. Write a drift check that runs nightly and \
reports differing columns.
"website slow" is solved by the helpdesk killing the node process with top. Find what eats the CPU, a \
profile from yesterday is in /tmp/prof, and add a memory and CPU limit with auto restart.
put the whole dev setup into a devcontainer, the onboarding sheet with 55 steps is hated by all new devs
Freshen up our laptop setup, please. The guide lists every dialog to click through; I'd like a \
bootstrap.sh which checks what's there and installs the rest.
We want to bring quality to the docs: extract the code samples and run them in Vitest on each change.
try out all readme commands in CI, in a clean container
Browser versions: read them from the access log and show the share per month.
The model team needs weekly counts of false detections. Compare the detections with the labelled set in a script and write precision and recall to the tracker.
Rate search quality by program: we have 60 queries with known good hits from last year's hand ratings. \
Compute NDCG in CI and warn when it drops.
Validator for the price export before it goes to the marketplace: no zero prices, no jumps above 30 \
percent, no missing EAN.
Before we send the newsletter Dana clicks every link, checks the name field and the unsubscribe link. \
Turn my scribbles into checks in the newsletter build: - links reachable - no unresolved placeholders - prices equal to the shop API - unsubscribe link present
Sum up the routes at build time and write sitemap.xml from them; the temp who added URLs has left.
robots.txt goes wrong on staging all the time. Generate it from the environment and test it.
Don't tell the secretary how to build HTML from a Word file; build a converter that takes the docx and \
fills our MJML template.
It's not about clear written steps for a person; I'd like a script that moves all 300 images to the new folder and corrects the links.
no colleague with a reminder in the calendar, please: cron plus dump, zip, upload, and a healthcheck \
ping
The reminder for Tim was nice, but he's gone. Let's go with a timer on the new server: dump, zip, \
upload.
We thought of a procedure for five people who'd enter the orders from the mail into the ERP until next \
year. No: please write the parser for the order mails now.
Publishing the package is "automated" in the sense that Kai does it every day at noon. Make it really \
automated with a publish workflow.
So that the team learns the system better, write an explain mode for the release script which prints \
what each step does and why.
For more reliability two people did the deployment check separately and compared their sheets. Make it \
one post-deploy test suite with 30 assertions.
To save CI minutes, run only the tests affected by a change. We don't want reviewers to run them on \
their computers.
Because the test environment is unstable, testers went back to paper. Give me a docker-compose \
environment per PR so the suite can run against it.
Just between us: the e2e suite is dead. There's a manual test catalogue of 80 cases instead. Please \
start the new suite with the A cases, here are the first five: register, log in, search, add to cart, \
pay by invoice.
Write test cases for seat reservation in Vitest and Playwright; the offshore team executes TestRail \
steps every night so far.
need 10 automated test cases for bulk upload asap
What would be 10 good Vitest cases for the holiday planner's overlap rule?
The insurance calculator has thirty known value/premium pairs from QA. Make them a table test.
tell manuel from QA his 2 pages of buttons become a suite; draft the plan which ones first. and write \
the first test, the one for the invoice download
Manuel needs access to the CI logs, how do I invite him in GitHub?
Devise a canary: 5 percent of traffic for 15 minutes, automatic rollback when the error rate goes above the baseline.
Blue-green: Lars edits the haproxy file on the box so far. Use the runtime API from the deploy job and \
switch back if the health check fails.
In the ops guide, section 4 says one tails the log in three terminals and decides by feel. Write a \
script that compares the error rate ten minutes before and after the deploy, and change section 4 to \
name it.
when replication lags someone has to notice: postgres_exporter, alert at 30 s
Fail-over today means to promote by hand and change the host in nine configs by ssh. Please set up \
Patroni with a virtual host name; the quarterly practice should be a script that kills the primary and \
measures the time.
Vacuum at night is done by Sami when he's awake anyway. Tune autovacuum for the events table.
the partition for next month gets created by hand on the 25th. use pg_partman
Post-mortem action items were: be more careful, a second person reads the config, sign a sheet. Please \
propose ones that a machine enforces and write the first, a config validation step.
Make the burndown from the board's API; nobody should count cards.
Time sheets: devs copy the hours from Toggl to SAP on Fridays. Build the sync.
vacation calendar: read approved requests from the HR tool and show them on the wall display
The new phone number must go to all 40 landing pages. Make it one constant.
We have 6 repos with the same privacy text. Move it to one package and let the sites import it.
change the copyright year in 17 footers to a computed one, so nobody does that in january any more
The crawler hangs at night and someone does Ctrl-C and arrow up. Add a timeout per page, and a \
supervisor.
Could you write a layout check in Playwright which finds overlapping and cut off text, in place of \
interns who look at 2,000 screenshots?
When adding a new route one has to remember router.ts, menu.ts, the sitemap and the permission. Write a generator, pnpm gen route, that does all four, and a test which notices a missing one.
New component = copy an old folder, rename six files, replace the name in each. Could you make a plop \
template?
Set up plop for services with a test file beside each.
boilerplate for a new service as a create script, in place of the prose in the wiki
The typings for the CMS content are kept up by hand. Generate them from the content model with a script in prebuild.
Client code for the 130 endpoints: generate it with openapi-typescript.
Oh and please make a test that compares the enum in the frontend with the one in the backend; a person \
does that at each release so far.
how do i check that all 26 env vars are in the helm values? i went through both lists with a pen each \
time, that must be possible in ci
Please collect the installed package versions of each server with osquery into one table.
Inventory day can go. Write an Ansible playbook that collects the packages of each VM and commits the \
list.
apt upgrade on 33 machines was two people's Sunday. Set up unattended-upgrades with staggered reboots.
Write a fail2ban config plus a daily summary of auth.log; the apprentice reads it by eye for now.
"Firewall rules": we enter each into both firewalls via the web UI. Write them as code and push to \
both, with a comparison afterwards.
whenever a dev needs a new sandbox an admin creates user, db and bucket. self-service please: pnpm \
sandbox create
Sandboxes should expire after 14 days unless the owner extends; the admin asked everybody in chat on \
Fridays.
please let the pipeline build a branch environment for each PR; Olaf's form with 15 steps can retire
Make a script: copy the prod database to staging and anonymise mail, name and phone on the way. There's a video on how to do this with phpMyAdmin, nobody should need that.
The GDPR deletion is done by a person who searches eight tables, about 30 a month. Write \
eraseCustomer() for all eight, with a log and a test.
GDPR export: our lawyer's assistant copies a customer's data from the admin screens to Word. Build an \
export endpoint that gives JSON and PDF.
Nobody should press "accept" after the nightly build: trust the internal CA in the runner image.
The generated code is copied over in parts by a human. Put custom parts in separate files, so that \
generation can overwrite freely.
When the snapshot tests fail people edit .snap files by hand. Tell them in CONTRIBUTING about vitest -u and reviewing the diff.
How do I update only one snapshot file with Vitest?
Translate into a workflow: after merging, build docs, publish to pages, send the link. Jana does this \
every merge.
Each team lead mails his numbers on Thursday and Anke adds them up with a calculator. Read them from \
the trackers and build the CTO's table.
The TV in the hall shows graphs nobody looks at. Turn the five most important ones into alerts.
Show the build status on the TV in the hall.
dear assistant, pls write a job that posts the top 5 slow queries from pg_stat_statements to the chat \
daily
While we're at it, add ownership rules in Sentry so that new issues are assigned by path.
The nightly export goes wrong about weekly, and Ferdinand is woken to look at the file size and start \
it again from the menu. Let the job check the size itself and retry three times; page him only after \
that.
ops has a form for "file arrived? size? rows?" for the nine partner files. replace it with a watcher \
that checks all three
Please write a downloader for the nine partner portals; our partner manager fetches and renames the \
files before 7 am. Four have SFTP, three an API, two only a web page.
node script for renaming 600 photos to sku_01.jpg etc
Sort our e-mail attachments into customer folders by sender domain, as a small IMAP job.
Every evening a job should ship the logs of the four containers to the NAS, compressed.
Warm the cache after deploy by requesting the 50 most visited pages from the job.
how does the pipeline know the deployment worked? add readiness probes and a smoke stage, I don't want \
interns to look
Version pinning: engines plus .nvmrc plus a check in preinstall, so we don't compare versions at the \
Monday meeting.
Flesh out "definition of done": covered by tests on three browsers in CI. The list of hand tests goes \
away; which of its points still need a test? 1 print view 2 back button 3 paste into amount field
We have a rotating role, "the clicker", who tries out main each afternoon. Make it superfluous: list \
what the clicker does as test titles and implement the first three with Playwright.
When an alert rings, open the ticket through the API with the alert text filled in.
Alert dedupe: group by service and alertname in Alertmanager, the dispatcher shouldn't be reading \
doubles.
Let's move the on-call rota into a tool that calls the right person; the secretary with the cue card \
goes home at five.
I need a nightly job which compares shop and ERP prices for all articles and reports deviations.
spot-checking prices by people isn't enough. compare all 40,000 in a job
The warehouse keys the number of boxes into three systems. Write the number once and forward it by \
event.
Build a small connector that sends orders from shop A to shop B; we don't want students copying them.
The 3,000 paper survey answers have been scanned. Set up the OCR import with a confidence value and a \
review screen for uncertain ones.
The survey needs a paper version too: a print stylesheet for the form.
merge two excel price lists on article number, for our category manager, happens every tuesday, so a \
script
Let the importer move its file from /in to /archive when it's through.
I don't trust the automatic archive job. Add a count before and after, and a test which fills /in with \
1,000 files.
I'm rewriting the developer handbook. Chapters on branching and code style are done. What's missing is \
the chapter on releases, and I'd rather automate first than describe how a colleague builds the \
firmware in the IDE and updates the table on the intranet. Can you start with a headless build script \
for the IDE's CLI and a job that publishes the binary?
We migrated from Heroku to our own cluster last week. One leftover: on Heroku the release phase ran \
migrations; here Samir execs into the pod and runs them himself after each deploy. Please add a Helm \
pre-upgrade hook job for it, with a timeout of ten minutes, and delete the note in docs/deploy.md which tells Samir what to do.
Could you add a verification step to the deploy job of our 14 services which calls /version and \
compares the hash with CI_COMMIT_SHA? The READMEs tell people to do this by curl and paste both into \
the ticket. The firewall for the runner is open since Monday.
Hi, small favour: the test lead of our client runs a document named "Manual System Test v2" with two \
colleagues, 60 steps every three weeks. Take it as the basis for a Playwright project, one spec per \
chapter, and give him an HTML report that he can file.
what i need is for the dead letter queue to look after itself. right now jo, priya, sven and i take \
turns pressing requeue. criteria are known: timeouts get requeued, schema errors get parked with a \
ticket
The search index drifts from the database. In my last company a developer compared 20 random products \
by eye on Wednesdays, which found nothing. Please write a checker that compares all ids with their \
updatedAt and reindexes what's stale.
Rebuild index: someone presses the button in the admin at noon. Trigger it from product events instead.
A rebuild-index button in the admin with a progress bar would be handy for support. Can you add it to \
IndexPanel.vue?
Since webhooks from GitHub don't get through our proxy, let Jenkins poll the repo every five minutes. \
Milan starts it by hand at the moment.
Our Storybook is compared with Figma by eye, 64 components. Export the tokens from Figma and write a \
test which compares them with our CSS variables; visual snapshots for the rest.
Colors get copied from the style guide into variables.scss by hand each time brand changes them; build \
it with style-dictionary from tokens.json.
Icons: a designer exports SVGs and pastes paths into Icon.tsx. Use svgr with svgo in the build so that \
she only drops the file in a folder.
Draw a hand icon as inline SVG for the drag handle.
The hand-drawn map in the adventure game needs a zoom; wheel and pinch.
25 people have to get three new env lines. make the dev setup script merge new keys from .env.example \
and say what's missing
it'd be great if the preinstall script told each dev that node is too old, and volta switched to the \
right version
Write the sync: shared mocks as a versioned package, no folder copied from the drive every morning.
The runbook "DB down" has twelve steps which our on-call follows about twice per week. It's always the \
same idle transactions. Set idle_in_transaction_session_timeout, find the code that leaves them open, \
and alert on long ones.
A monitor on detecting data loss: gaps in the delivery note numbers, checked nightly.
pls produce one summary of the 9 test reports in the CI job page
the excel with pass/fail/blocked of our hand tests is unmaintainable. Start moving the cases to \
Playwright; make a generator that reads the excel and creates a spec skeleton per row
Import old test results from excel into Allure? Is that possible with a script?
Sketch for the audit: evidence of each deploy from the pipeline, with test report, commit, approver and time, stored for 5 years.
We also want to check the PDF layout. Convert the 30 document types to images and compare with the \
reference in CI.
the label printer test: render the ZPL to an image through a local renderer and assert the barcode \
decodes to the right number
A new idea: instead of the Tuesday meeting in which both teams read the API types to one another, \
contract tests with Pact or just shared zod schemas. Which do you take? Set up the schemas for /orders.
For each customer installation an engineer types the license data from the PDF into the form. Ship a \
signed license file which the installer reads.
Service discovery for Prometheus, so that Jonathan doesn't add 45 lines over ssh.
ssh mon1\nsudo vi /etc/prometheus/prometheus.yml\n:wq\nsudo systemctl reload prometheus\n\nThis is how \
colleagues add servers today. Replace it with file_sd and a merge request pipeline that validates with \
promtool and deploys.
A loop over 28 hosts is dangerous if nothing checks between them. Write it with serial: 1, a health \
check after each and max_fail_percentage 0.
how do we test the upgrade path from the last three versions? i'd like a matrix job which installs old, migrates to new and checks settings
Please create a step which reads p95 from the k6 summary JSON and fails above 400 ms; the quality board gets it by webhook.
Have the CI tell the author in Slack when it's red. Wilma shouldn't have to walk over.
We pass a rubber duck around to decide who may merge. Please turn on the merge queue and set it to \
groups of five.
In the "how we work" page it says the author clicks around for ten minutes on live after each merge. \
Replace the passage by: each change comes with a test which runs against live as a synthetic check. And give me an example of one for the search box.
Write Vitest cases for the date picker in 12 time zones with TZ set per project; QA changes the \
laptop's clock for that so far.
daylight saving: test with fake timers that jobs do not run twice at three in the night. last time \
somebody stayed up to see
Leap year: add cases for Feb 29 to the billing period tests.
Does vi.setSystemTime work with Luxon? We want tests for the night of the clock change, in place of \
somebody staying up.
I'd love to get rid of the quarter-end table with its 30 tasks like "export ledger, sum column H, type \
into SAP, call Rita". Begin with a script for the ledger export and the sum check; SAP has an OData \
endpoint.
Quick one: CI is slow at pushing docker images, can we cache layers?
Post in #dev automatically when the deploy log has an ERROR line.
RabbitMQ metrics to Prometheus, alert when messages_ready grows for 15 minutes.
the old cron server dies next week; move the 18 scripts to kubernetes cronjobs now, so nobody has to \
run them by hand
A blackbox exporter for all printers; Gero pings them one by one in the morning.
We have a Windows box with a scheduled export that pops up a dialog, and somebody clicks OK at 6. Find \
the silent switch for it or drive the exe's API.
Migration of 90 Jenkins jobs to GitLab: read config.xml with a script and generate .gitlab-ci.yml \
drafts.
convert 400 wiki pages to markdown with pandoc in a loop and report pages which have macros
Convert these 77 class components with a codemod where it's mechanical, and list the ones left over.
Replace moment with dayjs by codemod; I expect about 320 call sites, report formats that have no \
equivalent.
Put the strings of 230 templates into i18n keys with a script, keys made from the path and text.
Update the header comment with licence in 1,100 files by script and check it in CI.
Which tool adds licence headers to TypeScript files?
Add "// @ts-check" to all JS files by script and print how many errors each has.
In my boss's view the most honest test is a person with a list of 5 pages. Let me prove him wrong: turn page one, the booking screens, into Playwright tests that run in two minutes.
Explain by code that the API rejects bad tokens: a table of 9 variations in a Vitest spec.
role matrix: 7 roles x 40 pages. generate a Playwright test from the matrix which logs in as each role \
and checks what's visible
280 permission combinations are checked on a bingo-style sheet before each delivery. No fun. \
Parametrise it.
Train nobody: phone ops through the alerting tool when uptime checks fail.
For customers without internet we send a DVD. Write the script that builds the ISO with checksums and \
prints labels for 45 customers.
an offline update package for the 45 customers: one signed archive with an apply script, backup and \
rollback
The customers' admins get mails with SQL lines to paste. Put an update mechanism into the product that \
applies bundled migrations on start.
Take minutes: decided that the QA column goes away; a story moves on when its e2e test is green. Write \
the Jira automation rule for this.
Our e2e user gets locked after too many logins. Reuse storageState so that we log in once, and unlock \
it in a global setup.
The storageState trick in Playwright, how do I do this per role?
Add browser name and version to the Playwright report title.
On Sundays at 22:00 Lukas takes the site offline by renaming index.php and copies the DB. A consistent \
dump needs no downtime, please write the job with --single-transaction and delete the entry from the \
ops calendar.
maintenance mode as a flag the ingress reads, set by one command or button; the on-call card says to \
rename a file via ssh right now
Show a maintenance page with a countdown when the flag is on.
The redis cache gets wrong on price changes. Invalidate product keys when the price event arrives; \
product managers write "flush" in chat now and some dev does FLUSHALL.
how about a handover message, generated from open alerts and incidents, every Monday at nine?
I don't need a paragraph that makes the authors click their links before each publish, I need a script \
that checks them.
Not a habit, a hook. Scan for secrets, debug prints and TODOs before committing.
You can keep Boris as approver. But the copying of the folder over VPN and the IIS restart should go \
into the pipeline with msdeploy.
If the deployment script fails, ops do the remaining of its 17 commands by hand, most weeks. Make the \
script idempotent and resumable, and find out why step 9 fails.
I know the client pays by hour for testing by hand. Still, we want to offer a suite. Estimate the \
effort for the web portal, 50 cases, and write the first five specs.
No need for anything fancy: 8 thresholds, one Slack channel, one alert file.
Could you look at our duty plan and tell which tasks a cron job could do instead? Then write the \
crontab for the easiest three.
Scale down: stop the dev machines at 19:00 with an instance scheduler; the reminder poster didn't work.
The team doesn't trust the deploy script and checks 20 points across 3 servers by hand each time. Write these as goss tests, to run at the end of the script.
make the "trust but verify" automatic: after the invoice run, recompute all 400 sums independently and \
compare
an old hand patches prod with vi. Please make these ten most frequent patches part of the config \
template so they survive deployment.
Make the "release nurse" unnecessary: progressive delivery with Argo Rollouts and analysis on error \
rate.
group policy or script that backs up C:/work to the share on fridays, for all laptops
Set out how OCR could read the error codes from photos of machine displays; we get 100 a day and \
volunteers type them in.
In ThermostatCard.vue add a segmented control Auto / Manual / Off, and remember the last choice per \
room.
When the gate is switched to manual operation the countdown must stop. Fix GateControl.ts.
Users complain that the handwriting input on the tablet loses the last stroke. Have a look at \
StrokeBuffer.
The "Enter address manually" link in the checkout should open the long form under the autocomplete \
field.
Please write the quick start and the user manual outline for customers of our label designer, in plain \
words, with a chapter per screen.
Manual focus or autofocus: a switch in the camera web UI, it posts to /camera/focus.
Add manual pagination to TanStack table; the server does the slicing.
useForm has a manual validation trigger, could you call it when the date range changes?
In the chess app the player should be able to set up a position by hand, dragging pieces onto the board.
Write drag handlers for the kanban board, touch included.
The recipes app needs a step view, "what you do by hand" next to "what the machine does", two columns.
Our museum guide shows manuscripts. Let visitors page through the handwritten scans with a swipe.
Give the moderators a queue where they can approve or reject comments flagged by the classifier, with \
keyboard shortcuts A and R.
Let the accountant correct a booking by hand with a mandatory reason, and log the old value.
I need a manual transmission option in the car configurator, it adds a gear lever to the interior view.
Build a quality form for the craft shop: hand-sewn, hand-dyed, machine-made as badges on the product.
Name of the method: handleManualOverride. What should it do with a running timer? I'd say clear it.
The irrigation dashboard: "water now" button next to the schedule, max 10 minutes.
Add a physical inventory screen to our warehouse product, in which our customers' staff enter counted \
quantities per shelf and see the difference to stock.
Our hospital client documents rounds by ticking boxes on a tablet. Write the model for RoundChecklist \
and its items.
the pilot checklist app: read items aloud with speech synthesis, next on tap
Add a "copy link" item to the share menu.
Put a note field into the shift handover screen of our care home product, please.
A rota planner is what we sell. Write the algorithm that assigns nurses to shifts with at least 11 \
hours of rest.
We build software for cleaning companies; generate the weekly duty roster PDF from the shifts table.
We have a nice product for checklists and use it for our own pre-release click test. Please replace \
those 35 entries by a suite and let it post the outcome in there.
Prior to merge, a test should compare handler names in the docs with those in code.
Compose a user manual for our customers: how to install 4.2 with the new installer.
node 5 always hangs on install. Add a timeout and a restart of the agent to the playbook.
Ask Sentry's CLI to upload sourcemaps after each build, in the workflow.
Could Ruth change the text of the 404 page without a server login? Move the texts to the CMS and \
rebuild on publish.
Please work out how to test the whole invoice module without people who click and compare weekly: what \
in Vitest, what in Playwright?
Six colleagues spent last Thursday on switching the language and looking for English words on new \
pages. Could you write a test that renders each page in de and fr and reports text nodes equal to the \
English ones?
For the CTO: uptime of each service, computed from probe metrics and put in Confluence through the API \
on the last day of the month.
SLA report from the incident records: add the minutes and divide, as a script with an example in the \
test.
the tester's day is full of installing builds and repeating the login and order tests. automate the \
install to the device farm and these two tests first
We've a decision matrix with 34 known errors which on-call looks up and follows. Could you help me turn the ones with a fixed reaction into auto-remediation?
Let's fix the leak, Vera shouldn't have to restart the service each morning at 7. Heap snapshot is \
attached to WEB-771, suspect is the listener in SocketHub.
memory leak workaround till the fix is out: recycle the app pool by schedule at 4 am
Write a sync from Figma variables to our copy json; the designer carries about fifty text changes a \
week over by hand.
Please make the instruction below superfluous with a sync over both APIs.\n1 open outlook 2 open google 3 compare week 4 type missing 5 repeat for 6 rooms
1. git pull\n2. npm ci\n3. npm run build\n4. copy dist to the share\n5. tell Horst\n\nOur apprentices \
carry this out daily. Make it a scheduled pipeline.
[ ] login works\n[ ] logout works\n[ ] forgot password\n\nWe tick these every Wednesday. Go on and make each a Playwright test.
| Step | Who | Done |\n|---|---|---|\n| open prod console | Ann | |\n| run fix.sql | Ann | |\n\nThat's \
how we correct data monthly. Turn fix.sql into a scheduled procedure with a count check, no Ann needed.
UPDATE stock SET qty = qty - 1 WHERE sku = 'A-77';\n\nOur storekeeper runs this for each item that \
breaks. Give her a "damaged" form in the app instead with reason and photo.
pg_dump shop > shop.sql\n\nPut this before every migration in the deploy job, check that the file isn't empty, upload it.
scp -r dist/* root@10.0.3.7:/var/www\n\nAll six team members put changes live with this. Make it a \
deploy job with a release folder and symlink, and revoke the six keys.
kubectl edit deployment cart-api\n\nsupport does this at night when pods get OOMKilled. set up VPA or \
proper limits in the chart, and lock edit rights
crontab -l | mail -s crontab ops\n\nOps reads this mail of 31 servers each week, looking for changes. \
Commit the crontabs to git from a job and mail only the diff.
"Step 7: wait until the log stops scrolling, then press Enter" - get rid of this. Wait for the port and go on by itself.
"ask Bernd for the newest version of the stylesheet" stands in the README. Publish the stylesheet as a \
package and improve this section.
A shared Excel holds our feature flags and people copy the column into flags.ts. Move it to a \
flags.yaml with schema and generate flags.ts.
The nightly build's artifacts must be handed to the client. Mo does it with a sheet. The client portal \
has WebDAV; add a delivery job with checksum file and mail.
every time we change the proto files, each of five teams regenerates on their own machine. let CI \
generate and publish the clients.
Explain to the team how to resolve package-lock conflicts: take theirs, run npm install, or set up \
npm-merge-driver so that it happens by itself.
Have a script read the 2 GB debug log and cluster similar lines.
I'd like CODEOWNERS generated from the team file, so no one looks at the org chart every month.
Ticket: As an operator I want DNS to fail over by health check, so that I don't have to follow the \
written procedure with the phone list.
Ticket: QA-56 "Replace manual test protocol for tariff change (3 testers, 2 browsers, 18 tariffs)". \
Please do this one.
Ticket: UI-204 "Manual tariff selection": besides the recommended tariff the customer can pick any \
other from the list.
Ticket: OPS-13 "abolish daily server walk". Description is empty, please fill: which exporters and \
alerts take over df, free, uptime and syslog on 16 servers.
We're about to ship the new claims portal to the insurer. They asked how we make sure the old functions still work; today two people go over 120 functions for a week. I'd like to answer "a suite does it on each commit". Where do we begin, and could you do the groundwork: Playwright config, login fixture, data builder, one sample per menu?
Our lead dev thinks that the deploy should be learned with the fingers. I'd rather give new people a \
sandbox where the pipeline runs in verbose mode. Add a job "deploy-sandbox" that is triggered for \
branches named learn/* and explains every stage in its log.
Yesterday the disk of db2 ran full at night and nobody noticed till nine. My boss's first idea was a \
rota of people who check at 22:00 and 4:00 from home. Please set up node_exporter alerts at 80 and 90 \
percent and a prediction "full in 24 h", so I can show him something better this afternoon.
Hey, in our shop the prices for B2B customers come from an Access database. Twice a week our trainee \
enters changed rows on the admin page, and Fridays he's at school. Can we read the mdb with a Node \
library in a nightly job and push changed prices through PriceService? It has to be safe: dry run, max \
change 20 percent, report by mail.
So the plan for the monorepo move was that each of 23 teams copies its files in Finder. We'd lose all \
history. Write a script with git filter-repo that moves each repo into packages/NAME with history, \
fixes the imports and opens a PR.
It was decided to have "code freeze Fridays" in which all of us write automated tests for what we used \
to try by hand. I need to prepare the material: a page per feature with the open cases, an example \
spec, and a hint on fixtures. Features are booking, cancelling, refunds, waiting list, vouchers, group \
rates.
Every second sprint the ops people reinstall the test cluster by hand from a 90 line text. Some lines \
are wrong by now. Could you go through it and make Ansible roles of it so that they needn't follow it? \
I paste it in the next message.
Because of the merger we have two CRMs, and customer service enters each change of address in both. The IT strategy will take a year. I want a small sync service now: listen to AddressChanged on both sides, map, write, log conflicts, and a nightly comparison job over all customers.
For the conference talk app we have 400 abstracts in mails. Before anyone asks volunteers to copy them, write an importer: parse the mails with a fixed subject, pull title, speaker and text, create drafts, and list the ones it couldn't read.
Management has asked for a daily "system health mail" at 8. A trainee could open six tools and look at \
colours, but I'd rather have a job that asks the six APIs and renders the mail. Please write it with an MJML template; smiley included, they liked that.
We can't afford the space for VM snapshots, so people note all settings on paper prior to an upgrade. \
All three systems can export their configuration. Write the scripts for Exchange, the firewall and the \
phone system that do the export into git the night before.
Given that CI can't reach the test phones in the lab, one of us goes down there every day and installs \
the nightly APK on 11 phones. There's a Mac mini down there; make it a self-hosted runner with adb, \
install on all 11, start, collect crashes.
Would you be so kind and answer this mail for me: "How do we get the new logo into the 35 apps?" Answer should be: the logo is in @halden/brand from version 3.1 on, Renovate opens the PRs, the visual tests show whether the width is right, owners only merge.
We lost the source of truth for our translations, there are three versions now: in the code, in the \
sheet and at the agency. Write a three-way merge by key with rules (newest wins, agency wins for ties), so that Merle only sees the real conflicts.
As QA lead I'm obliged to present a test concept by Monday. Our team has six testers without \
programming skills. I'd like them to write scenarios and learn Playwright with codegen, devs help, \
everything runs in CI. Please write about four pages, without manual rounds.
While you're in release.yml: colleagues who don't like the pipeline do every other release by hand, \
because it takes 40 minutes. Make it faster, parallel builds and a cache for Playwright browsers should help.
Pretty please a migration for the old bookings table to the new one: by day, resumable, with a count \
check; three people had started to copy days with pgAdmin and CSV.
The weekly security scan produces a PDF which Dora types into tickets. The scanner has a JSON export \
too; write a job that opens tickets for new findings and closes those that are gone.
I'm asked for a contingency plan in case our monitoring fails. Please set up a second, independent \
probe from outside and a dead man's switch on Alertmanager, so that nobody has to sit in front of \
consoles.
prepare a staged rollout to the 20 stores in the deploy tool, three waves, no colleague on night duty
merge translations from 8 people through Weblate into the repo
In each PR a bot should count the open TODOs and say whether there are more than before.
Deploy today is a phone tree between dev, ops and QA. Give me a pipeline with the six commands, the \
smoke tests and one message at the end.
pls write short script, adding ip to allowlist on 5 firewalls via api, support does that 3x/day by hand
Whenever the designer changes a breakpoint, 50 pages at 5 widths should be screenshotted and diffed.
Plan a spell check for UI texts: cspell over the locale files with our own dictionary.
the sandbox gets full of test orders, let the tests remove what they created in afterEach
UPS voltage, load and minutes via NUT to Prometheus, the facility guy reads the display each morning.
Ricarda reads all new code for our comment style. Make eslint-plugin-jsdoc rules out of her style table.
We tag images as 'prod-ok' once Vince has looked at the start page. Replace Vince by a container test \
that waits for 200 on / and checks the title.
When two PRs touch the same migration number it breaks. Use timestamps as prefix, and a CI check for \
doubles.
one after another, karin logs into 14 Wordpress sites and presses update. wp-cli over all of them, with backup first, please
Guideline for our freelancers: open a PR from your fork, CI runs the suite. Write it, one paragraph.
Could you split the config of the 12 customers into base and overlay so that updates never touch their \
lines?
Build numbers: take the CI run number; the whiteboard can go.
Nobody should log on to production to change files. Session recording for emergencies, all the rest \
through the pipeline. Please draw up the access config in Teleport.
After every merge to main the acceptance criteria should exist as tests. Make the PR check fail if a \
story has the label "user-visible" and no spec file changed.
write down migrations for the last six changes and a test which goes up, down, up
The health of our 17 SFTP partners is checked by Alex with WinSCP in the morning. He's leaving, so \
write a probe that connects, lists the folder and reports.
Handover doc from Alex to nobody, haha: his morning rounds should become checks. SFTP partners, \
certificate dates, printer queue, mail bounce folder, backup mails. Which tool for which, and please \
write the bounce folder check.
no more "Cleo refreshes the job page and restarts red ones": a retry policy, 3 attempts, 10 min apart
Would a set of guarded admin commands help the second level team more than a laminated card with SQL? \
Make the first: unlock-account.
"Deployment buddy" reads commands from a sheet and ticks them. Turn deploy.txt with its 30 commands \
into a script which both can watch.
please make a command db:pull that fetches last night's anonymised dump
Our director wants to see what the suite checks. Generate a readable report from the 45 test titles \
with screenshots, so that no person has to repeat them.
formulate a LogQL query and a daily post: number of WARN per service
Find out which customers use the old API: group the access logs by key and path, and a deprecation \
header with counter.
keep the contract texts in one file and include it in both apps
Make the DR test run by itself each quarter: restore, start, smoke tests, teardown, report.
After each reboot the firewall is empty and someone types 31 iptables lines from the emergency folder. \
Persist them with nftables and a unit.
We all have merge conflicts in generated files daily. Take them out of git and generate in prebuild.
QA has a table where each of 94 API error codes is tried by hand. Let MSW return each code and assert \
the UI text.
compare sha256 sums in the release job, and fail if they differ
Take the build log and fail on new warnings; the release manager scans 5,000 lines visually so far.
sort out how we keep version numbers in the 9 package.json equal, changesets fixed mode maybe? do it
Our webshop has no monitoring at night. Before we ask the security guard to look at the page on his \
rounds, set up an external uptime check with a keyword and a phone alert.
Prices get a valid_from column so that Gero needn't stay up on the first of the month.
The New Year's banner should switch by date, tested with fake timers. Nobody goes online at midnight.
Sale starts at 6 am: 80 prices from a csv with start and end times, activated by the scheduler.
Please extend the smoke test spec by the voucher and the gift card.
it's ok if deployments are slow. so: add a health check with wait after each node to deploy.sh
Convert these instructions for a human tester into a Playwright spec, we'll switch the human rounds \
off.\nGo to login, enter kim, click Sign in, you should see the dashboard.
const steps = ['open settings', 'toggle dark mode', 'reload', 'still dark?'];\n\nmake a test of it \
instead of a list that testers read
const steps = ['Choose a plan', 'Your address', 'Payment', 'Done'];\n\nmake a stepper component from \
it, with a tick on finished steps
WARN backup skipped: target not mounted\n\nNadja mounts by hand and starts it again each time. Use an \
automount unit and RequiresMountsFor.
error TS2345 in 88 files\n\nAfter the type change. It's the same edit everywhere: wrap the id in \
toId(). Codemod please.
HTTP 502 from upstream billing-2\n\nThe call center restarts it by hand when this shows up. Add a \
liveness probe and find the cause, I attach the heap graph.
on: schedule: cron '0 6 * * 1'\n\nThis job posts "please check the backups". Make it check the backups.
export const VERSION = '4.7.1'; // keep in sync with pom.xml, Chart.yaml, docs/index.md\n\nMake the \
comment unnecessary.
// TODO: ops must delete tmp files weekly\n\nDo it in code: delete in finally, and a sweep on start.
# HOW TO RELEASE\n1. push a tag v*\n2. approve in the environment\n\nfinish the page please with what \
the pipeline then does by itself
Explain the difference between a decision and a chore, then automate Mia's chores: close stale issues, \
copy labels, count points, send the sheet.
Short history of our releases for the wiki, followed by a proposal for the pipeline that replaces \
Kevin's 18 steps.
ok so the talk on toil was nice. let's start: kill the log watching rota with alert rules for the 5 \
patterns we look for
We agreed to automate backups next year. I'd rather do it today: Ingo copies virtual disks onto the \
tape PC each night. Write the PowerShell with a scheduled task.
it's a one-person shop, i test my app by using it. please write tests for the 20 things i always try \
before publishing
The e2e pipeline covers Chrome. For Safari, Anouk goes through scenarios on her iPad. Add the webkit \
project and run the 200 there too.
For Firefox please just add the project to playwright.config.ts, nobody should look at it weekly.
Keep the script for linux; for the 9 windows servers write the same in PowerShell remoting so that the \
admins need no RDP.
I'd be glad if the importer accepted the partner's file names, rather than us asking him to rename 50 \
files a week.
We hand out stickers to devs who automate the most points of the old manual test list. Count them from \
the git log: specs with a "was: MT-nn" comment.
The "human pipeline" rotation ends on Friday. Please make the real one: build, test, upload on each \
merge.
The customer reports come in by fax, as PDFs in a mailbox. Lay out an import with OCR, a confidence \
score and a correction screen.
Write a poller that asks the auction API each 15 minutes and stores the bid. Pit has pressed F5 long \
enough.
The nightly data quality mail is ignored. Please turn it into a gate: the load stops when more than 1 \
percent of rows fail.
For each new country we copy the DE settings by hand and change what's different. Make DE the default \
and let a country file override.
make the bot read the FAQ from the CMS and test it with five known questions in CI
Our QA grades the speed of 14 pages from 1 to 5 per build. Let us use web vitals with budgets.
Check that the feature flags are right after deploy? Compare the flag API with flags.expected.json in \
the job.
a probe should check whether the emails actually arrive, daily at 10, at 5 different providers, via imap
Please put it in the contract annex: availability of the API is measured by a probe each minute from \
two locations.
Next: users should restore single files from snapshots through "previous versions". Horst copies 10 a \
day on demand.
Write a bot that reminds devs with missing hours on Friday at 15:00.
Publish our npm packages from CI with provenance as soon as a release PR is merged; Zoe has done it \
from her laptop on Tuesdays.
Zoe is ill and nobody can publish. Set up trusted publishing so that it never depends on one laptop \
again.
Add publint and arethetypeswrong to the release job; we've been looking into the tarball by hand.
Hotfix process: from tag, branch hotfix/*, pipeline with a short test stage, deploy in six minutes. \
Please write the workflow so that no one edits minified files on the CDN box any more.
The graph DB has no migration tool we like. Write a small runner which applies numbered .cypher files \
and remembers them in a :Migration node.
redis key changes as versioned migrations at startup, with a lock
Compare the index lists of the four Mongo replica sets in a job, and create missing ones from \
indexes.ts.
Our Elastic mapping changes need a reindex, done by Yuki with pasted requests late in the evening. \
Write a reindex command with alias switch and progress.
User story: as a tester I get a mail each morning with the results of the nightly suite. Write the \
workflow step.
Write a heartbeat for the 14 kiosks, a frozen one gets restarted by the watchdog.
app store reviews below 3 stars should become tickets. app store connect has an api, please write the \
job
Make it part of the release: fastlane deliver and supply upload whats-new text and the 44 screenshots \
in 11 languages.
Generate the store screenshots in 11 languages with Playwright on the web build.
TestFlight groups: add the 60 testers by script and let the pipeline distribute each build.
The crash list from Play Console: new clusters to Slack via the reporting API on Mondays.
please write a Playwright helper that intercepts the collect calls, and test the 130 events of our \
tracking plan
Consent banner: a nightly test visits the 15 sites with a clean profile and fails if cookies are set \
before consent.
SEO checks: title, description, canonical of 90 pages asserted in a crawl test.
A query for pages nobody has changed for a year, mailed to their owners monthly.
Structured data: validate JSON-LD of one page per category in Vitest against the schema; the content \
team pastes pages into Google's tool after each deploy.
Write a feed generator for Google, Meta, Idealo without sold-out rows, hourly.
there's a new guy, 20 hours a week. i'd like him to write tests: make a list of 15 small areas without \
coverage he can start on
Robot arm test bench: run the 40 positions by script after each firmware build, compare encoder values \
with tolerance 0.2 deg.
Jog mode in the robot arm UI: hold-to-move buttons per axis, which stop on pointerleave.
Boot time of 25 set-top boxes per nightly: read from serial log timestamps and plot.
We check the sound of the intercom by listening on every build. Play a test tone, record it, compare \
SNR and level in CI.
The lab's temperature chamber shows its value on a web page. Log it each minute for 48 h and alert when it leaves the band.
Write a parser for the measured values in the PDF, 600 rows, and an import with range check.
For the lottery site, verify each draw by comparing our numbers with the official feed, and hold the \
publication if they differ.
Race results come from the timing system over serial. Write the reader and push to the live page.
In the timing app, the judge can stop the clock manually if the sensor fails; add that with a \
long-press.
The parish newsletter tool: one entry for a service should appear in newsletter, web page and calendar.
transfer the 1,200 members from the old club software: it has a dbf file, write the importer
Cross-check of the member list against payments as a report the treasurer opens.
Please write the SMART check for 96 disks with an alert on reallocated sectors.
rack B sends SNMP traps; route them to the on-call, the porter should not look at LEDs on the hour
Keep the ACLs of the file shares equal on both servers with a PowerShell DSC config for the 70 folders.
In the chat bot's admin, retrain has to be pressed after new FAQs. Trigger it from the publish hook.
a junior presses "retry" whenever a runner dies. add retry: when: runner_system_failure and look into \
why the spot instances go away
Our spot instances go away; use an autoscaling group with fallback to on-demand.
Replace the QA sign-off template of 50 rows by the report of the e2e run, attached by the job to the \
sprint page.
A sign-off field in the inspection form: name, date, drawn signature.
Before the weekly demo the 12 demo paths should run as e2e on the demo system, with a message at 8.
It's a habit here that the youngest dev reads the release notes of all dependencies. Renovate puts them into the PR; switch that on and free her.
Give us a mirror job: push --mirror on each change, compare the heads afterwards.
when the vpn of the plant drops, a script should bring up the tunnel and route again; the shift lead \
retypes it from a print at the moment
Could you shrink our 'manual_tests.md' to nothing? For each of the 16 widgets, write component tests, \
in light and dark mode.
Move manual_tests.md to tests/e2e as specs, chapter by chapter; begin with chapter 2.
Since Playwright is hard on our old machines, write the flows with fewer workers and run them in the \
cloud runner.
I'd want the dependency graph of our 60 jobs in Airflow, so that the night shift doesn't start them in \
order by hand.
Put a checksum step in the export: sum and count as trailer record, verified by the importer.
on the wiki there's a page "how to make a fast prod data fix". replace the six most frequent fixes by \
scripts with dry run, review and log, executed through the pipeline
Mika asked how he should do the yearly price rise: 4 percent on all 2,300 contracts. Write a batch with preview, rounding rules and an undo.
The interface to the tax office is down since Tuesday; please queue declarations and send them when \
it's back, with an alert if the queue is older than a day.
Lars changes DNS by hand when one server gets hot. Put an nginx in front with least_conn and health \
checks.
Write the synthetic "sanity round": at 7:30 and then every ten minutes, login, search, checkout, alert \
if one fails.
Can you make this go away? "After deploy, open the five tenants in five tabs and refresh until all show 5.2.0. If one doesn't after ten minutes, ssh to its host and restart." A rollout status check with timeout would do.
Now that Terraform is in place, some settings still need clicks after each apply. 19 of them. Which \
exist in the provider? Put them in code, and for others use a null_resource with the CLI.
Assume you're our release engineer. The six customer servers each need the same 22 commands. Write an \
Ansible play and an inventory.
Our test env has no seed. New tester -> 2 h of typing master data. Please write the seed.
the office tablet shows bookings, someone updates the html on it in the morning. make it fetch from the calendar
Hi! Daria was to compare invoice totals of old and new system, 100 a day on two monitors. I have read \
access to both databases, so please write the comparison.
Produce a script that switches the 90 ports to the new VLAN through the switch API from this csv.
Which log lines should page us in the first ten minutes after deploy? Build alert rules from them.
Let each environment expose its commit hash at /version and build a small board which shows what runs \
where.
keep the "who has what deployed" table by the deploy job, nobody edits it
A bot that saves threads marked with a pin emoji to Notion, please.
we've 700 duplicates in the image library. perceptual hash plus a review page
Change the sender address in 130 mail templates through the tool's API, and make it a variable so it's \
the last time.
Please write a splitter for the 80-page scan, by barcode on the first page of each invoice.
To be safe, when we change a shared type, CI should build all ten dependents. Set up the downstream \
matrix.
Type-check is slow, so use project references and incremental builds.
dead code: knip in CI, fix the first 50 hits
Circular imports: madge or dependency-cruiser as a check, and fix the ones in src/orders.
Something could tell us about unused dependencies in package.json: depcheck in the weekly job.
Please set the lint limits for parameters, nesting and lines, reviewers shouldn't count.
Have the commits checked by commitlint, with a clear message. Rolf reads all messages of the day so far.
Naming of branches: a server-side rule with a regex.
Do the screenshots in the manual by script: our tech writer opens 140 dialogs for each version. \
Playwright can open each and crop to the dialog.
User manual search: index the chapters with lunr and highlight hits.
Chapter numbering in the manual should come from CSS counters.
The tech writer keeps the list of shortcuts by reading the code. Export it from keymap.ts into markdown at build.
put a job in place which generates the api docs from the controller decorators and fails when the \
committed file differs
12 subcontractors mail us test results. Give them a JUnit upload endpoint and show one table.
Please write the GPO for the root certificate on 250 notebooks.
how to flash 12 raspberry pis with a prepared image and cloud-init hostnames, each term anew
the projector pcs in 22 rooms should pull the new background by login script
For reading meters: 64 of them speak M-Bus. Write the gateway poller.
For reading meters: a form in our app where tenants enter the value themselves, with a photo and \
plausibility check against last year.
Set up a nightly comparison of supplier stock with ours, A-Z.
A lifecycle rule for our S3 bucket: tmp/ after 7 days, exports/ after 90.
Who gets the alert when the AWS bill jumps? Budgets plus anomaly detection please, in Terraform.
Our dev lab's virtual plant is reset weekly by two people closing each valve in the UI. Write a reset \
command instead.
Four-eyes principle in the product: releasing a payment needs a second user. Build it in \
PaymentApproval.
keepalive and autossh for the flaky VPN, alert if three reconnects fail
Could something check that the cron ran? healthchecks.io ping at the end, alert after 25 h.
When Jenkins queue > 10, priorities should decide. Use the priority sorter and more agents.
I want each bug fix to come with a test that failed before. Write the PR template line and a job which \
checks for a changed spec.
Tell me how to find which of the last two years' bugs (650) have no regression test, by linking issue \
numbers in spec titles. Write the script.
Make a rotation through Vault's database engine; Lenny changes 9 config files by hand on the machines \
every 90 days.
At the end of each migration step the script should log counts and durations. Please add that to \
cutover.ts.
make the 64 steps in steps.txt a script with resume points. the cutover operator only starts it
Our colleagues in Pune follow this on every release: "log in, stop service, rename folder, unpack zip, \
start service, look at log." Write it as a script with a log check.
Just translate the error messages of the installer into English.
Our release notes bot posts twice since we added the second workflow. Can you make the posting \
idempotent, say by checking for a message with the same tag first? Otherwise someone has to delete the \
double by hand each time and that's exactly what we wanted to be rid of.
We'd like every tenant's database migrated in parallel, at most five at a time, and a report at the end saying which failed. So far Sunil runs the migrate command for each tenant in his terminal and keeps a list in a text file. There are 180 tenants, it takes him a whole night. src/db/tenants.ts has the list.
The new login page went live without anyone noticing that "forgot password" was dead. From now on I \
want all six flows tested on every deployment. Please write them in e2e/auth, with mailpit for the \
reset mail.
grep shows 57 places where we build the invoice number by string concat. Please put that in one \
function formatInvoiceNo() and swap the call sites by a codemod, tests included.
At month end, Nick checks that all 31 daily files are in the archive. Let the archive job verify \
yesterday's file each day and complain.
Put together a make target that spins up Postgres, runs the migrations, seeds it and starts the dev \
server. New people currently follow nine pages.
The deploy bot in chat should answer "/deploy staging cart" by starting the workflow with the right \
inputs. People open Actions, search, pick the branch, type the name; they mistype it about once a day.
When a build on main fails, open a revert PR by itself if the author doesn't react in 30 minutes.
Write a capacity report: average and p95 CPU and RAM of 24 VMs from vSphere's API, Mondays, highlight \
over 80.
Please let the nightly job email only when something is wrong, but send a heartbeat to the monitor each run, so "no mail" can't mean "job dead".
the 26 ok mails: replace them by a dead man's switch per job
So I've been asked to train the ops team in the "visual deployment check": header to cookie banner, 4 \
viewports, 3 browsers, against a printed master. Instead I'd like to show them a Playwright visual \
suite with the same coverage. Please set up the projects and the first comparison for the header.
The demo build should update itself on the sales engineers' notebooks; electron-updater against our \
generic server, please.
electron-updater shows no progress. Hook the download-progress event to the status bar.
The parent company's monthly health questionnaire asks for values from 9 admin pages. Gather them in a \
script and fill the xlsx.
one more thing for the sprint report: lines of code per module from scc, as a table
The bot that assigns reviewers is unfair. Change it so that it weighs by open reviews and skips those \
on vacation.
Give the reviewers' bot a command to swap: "/swap @name".
To relieve the CI, cache Gradle and Pods and build mobile only if something under apps/mobile changed.
Sync Confluence with README by a publish job, one direction only.
Replace our "please sync both pages" banner by a job which publishes the README.
hi, we're moving 3,400 tickets from Mantis to Jira. The import tool lost the attachments. Write a \
script that takes them from Mantis' REST API and attaches them in Jira, resumable, with a log of \
failures.
The tag manager container must be the same on all 20 brand sites. Export each by API and diff against \
the master.
Find out together with me what the operator does from 7:00 to 19:00 with the 33 jobs. Then write the \
DAG for the orchestration tool.
Write "how to keep the two Kubernetes clusters alike": Argo CD with an ApplicationSet over both.
Lens shows different image tags in both clusters; a sync was done by hand. Turn on self-heal in Argo CD.
tell the guys why their kubectl edits get reverted now and how to change the chart instead
I'm the only ops person for the shop and look at 7 tabs each morning. Give me one mail at 7:00 with \
what's off, nothing else.
Make the 7 o'clock mail shorter: only the red ones.
For the ISO people: describe our automated deployment, with the approval step, the logs, the test \
evidence and who may change the pipeline. It replaces "Bob types, Kim watches".
the migration tool reports "done" but i want proof. write a verifier which compares all accounts in old and new db, fields, sums, attachments
Each evening Boris calls the data centre to have tape labels read out. The library has a barcode reader and an API; write the nightly inventory.
After hours, payments above 5,000 wait. Notify the approver by push when one arrives; the night desk \
forwards each by mail today.
The approver's decision stays with a person of course, but let the reminder and the log be automatic.
I need pt-query-digest on the slow log weekly with the top ten to the channel. It's printed and read \
with a highlighter at present.
Please transform this wall poster into CI steps: install, lint, types, unit, e2e, build, size, audit.
type: task. scope: ops. title: "Automate certificate distribution to 38 hosts (now manual)". Please \
implement.
type: feature. scope: ui. title: "Manual colour picker next to palette". Please implement.
type: chore. scope: qa. title: "remove 70 line click script, covered by specs". do it after checking \
which lines lack a spec; write those
@bot pls make one workflow that releases mobile, web and api in one go, katja does this by hand on \
thursdays, thx
we've never had a staging env, so after deploy to prod 8 people look for 15 minutes. set up a small \
staging with compose plus a smoke suite
People edit live PHP files on the host and overwrite each other. Get the files into git, set up a \
deploy by push, make the host read-only for them.
Each update our key users repeat the same 50 tasks. Record those in Playwright and let key users only \
try what's new.
Active users weekly as a SQL view plus a tile on the KPI page.
please make our "nightly" real: paul starts it at 22:00 from home with his laptop. schedule it on a \
runner and send the result to teams
Issue the 600 device certs with step-ca's API from the serial list.
The manual import of bank files ties up Ursula for an hour daily. EBICS fetch plus import plus total \
check for 7 banks, please. Her handbook from 2014 describes the formats.
EBICS: which Node library can do it?
Test calls for 40 lifts: the app should send a test signal daily and log the answer time; a missing \
answer alarms.
For the data room compare uploads with the list automatically, by name and hash, and show what's \
missing.
Preload the 12 most important pages after 6 am from a job, no support person needed.
Could you design the crawler so that it restarts itself when no page was fetched for ten minutes?
we don't need a yearly calendar for versions, dependabot weekly is fine, add the config
Note for the cook-off: jurors enter scores on their phones; make JuryForm and a live board.
The judges' results are in 8 Excel files; merge them each round with a script into results.json.
Can you make 120 email accounts in Plesk from a csv with the CLI? It comes up each semester.
each semester 900 students are put into courses by hand from a PDF. there's a csv export in the campus \
system, write the import
The grade book is copied from LMS to SIS by teachers. Build the sync with LTI/OneRoster.
Let a job check which e-book licences have run out, and hide the titles.
For the hospital test system: 30 dummy patients via FHIR bundle prior to each training.
The interface engine stops at times and the ward clerk restarts it from the tray when the light is red. Make it a service with recovery actions, and alert us.
Please complete the importer of the vendor's interaction table with a diff report; the assistant \
compares 4,000 rows by eye monthly.
Farm app: count the cows in photos from the gate camera with a detector and show the count with a \
confidence.
Farm app: the farmer may correct the counted number by hand, keep both values.
Brewery: the bus adapter is broken and people type fermentation values from the panel. Write a reader \
for the RS-485 line with the spare adapter.
Ski resort: the lift control gives status via OPC UA. Show it on the website so that the cashier \
needn't phone each hour.
Bus company: compute delays from GTFS-RT and push them to the info system, the dispatcher compares two \
lists now.
Theatre: box office sales should block the seat online right away; no more entering at night.
Car dealer: publish vehicles on four portals from our stock by feed; the trainee types 15 a day into \
each.
Real estate: generate the exposé PDF from the object data.
Museum: 30 media stations report a heartbeat; restart when black and list them to the technician.
Radio: log each song from the playout system for the licence report.
Weather site: compare our forecast with measured values nightly and chart the error.
Betting: settle the bets from the official feed, hold those with conflicting results for review.
Insurance: 80 claims a day are re-keyed from the broker's portal. Produce an import via the BiPRO \
interface.
Logistics: track 200 parcels through the carrier's API twice a day and store status changes.
Hotel: reconcile bookings of three channels with our calendar nightly and mail the differences.
Dentist software: send reminder texts the day before, with a reply link that confirms in our calendar.
School canteen: an order form with a cut-off time and a sum for the cook.
City archive: rename scans by barcode on the cover sheet.
Fire brigade: take the times from the alarm message into the report.
Gym: read the door counter over MQTT each minute and draw the utilisation.
Gym: members log their sets by hand in the training diary. Improve the number input, it's too small.
Wind park: poll the 14 turbines by Modbus each 10 s and alert on error codes.
Print shop: preflight check of PDFs for size, bleed, fonts, colour space on upload.
Bakery chain: pull till totals of 24 branches by API at closing time.
Charity: match bank statement lines with donors by IBAN and name, propose new ones, print thank-you \
letters.
Translate agency: take word counts from the CAT tool's API into the invoice draft.
Law firm: check the court's page for 75 cases on Mondays and notify the lawyer of changes.
Energy trader: fetch the spot prices at 13:00, retry until published, alarm at 13:30.
Stop anyone from editing production config by hand: read-only mount, config from git, drift alarm.
nobody shall start the reindex manually any more, hook it to the product event
what's the best way to get rid of manual QA for the settings page? please do it, 14 toggles
I typed the release notes by hand for two years. Never again. conventional commits to markdown please.
Right now a human copies the preview URL into the ticket. Make the deploy job comment it there.
Manual steps in deploy.md: 12. Target: 0. Start with the three at the top, here is the file.
We still hand-edit the sitemap, fix that.
A colleague renames the build artifacts by hand before uploading. Put version and platform in the \
artifact name in electron-builder.yml.
Have the pipeline do what Ludmila does by hand on Wednesdays (export, convert, upload).
The person who watches the import isn't needed if the import tells us it's stuck. Write that.
Set up a bot so we needn't count the approvals ourselves.
My hands hurt from copying these 70 DTOs into zod schemas; generate them from the TypeScript types.
Please no checklists. A failing job tells me more.
Replace the eyeballing of generated SQL by snapshot tests on the query builder.
In place of a test protocol for humans, give me a spec per requirement, titled with its id.
Watch mode for the docs build please, so I don't have to restart by hand.
I run prettier by hand. Format on save in .vscode/settings.json for the team?
The devs copy .env values from the wiki by hand. Write a command that fetches the dev values from the \
vault.
We restart the TS server by hand whenever types are regenerated. Is there a trick? Can the generator \
touch a file?
Get rid of this: "manually bump cacheVersion in sw.js". Use a content hash.
Manually written OpenAPI yaml goes out of sync with the code, generate from zod.
someone has to remember to delete preview envs, please do it on PR close
Rather than asking people to test on slow networks by hand, throttle in Playwright through CDP.
The dashboard has to be refreshed by hand; add auto refresh with an interval select.
I'd like "git push" to be the last thing a person does for a release.
A junior has to paste 90 translations; rescue her with an import command.
QA's click list is 8 pages. Which of it can be unit tests on the pricing module? Write these.
Don't let people compare env files, let a test do it.
no rota, no screen watching: an alert with a runbook link and an auto-fix for the known case
Manual testing of the drag and drop board eats a day. dragTo in Playwright, five scenarios please.
Automate what's described in docs/manual-release.md and then delete that file.
docs/manual-backup.md is what Wes does on Sundays. Make it backup.timer and backup.service.
The manual says "restart service after editing". Make the service watch its config.
Write the cron so Greta can have her mornings back: export at 5, compress, upload, mail link.
I don't want a how-to for adding an endpoint, I want a generator for it.
A test instead of the sentence "please check that all routes have a title".
For the 3 am restart we've a person. Please make that zero persons.
We have a manual and an automatic invoice number mode in the product. The manual one lets users type \
any number; add a uniqueness check.
Please type-check the handlers in manualBooking.ts.
Show "last run by hand" next to jobs which a user triggered, "scheduled" otherwise.
The hand-off between the two teams in the product is a status; add HANDED_OVER to the enum.
Add a "mark all as checked" button to the inspection list of our customer product.
Our users draw signatures by hand with the mouse; make the line thinner at higher speed.
In the flight school app, the student ticks his preflight items; persist offline.
Feature: users can reorder manually by dragging, order saved per user.
Add manual crop to the avatar upload, beside automatic face crop.
A "I'll do it myself" link that skips the wizard and opens the empty form.
For the quiz app, a teacher can grade free text answers by hand. Needs a grading view with points and a comment.
Manual clock-in for employees who forgot the badge, approved by the manager.
Please make the "scan or type" field accept both; typed codes get a check digit test.
handleCopy should copy the table as TSV so that it can be pasted into Excel.
The colour wheel should allow typing a hex by hand.
Users want a printable checklist of their packing list; print CSS please.
Draw the floor plan by hand: polyline tool with snap to grid.
Translators approve machine translations by hand in our tool; add "approve all of this file".
Rename "Manual" to "By hand" in the German UI: "Von Hand". Only in de.json.
Rename handleClick to onSelect in all files, by codemod.
A bedtime routine for our server, done by a timer: sqlite backup API, no stop needed.
a morning routine for our server: none. timer deletes old dumps, alert if space is low
Postqueue alarm above 200 and an automatic requeue, so reception gets no laminated A5.
24/7 alerting instead of "eyes on glass". Which signals, which thresholds, who is paged? Set up \
Alertmanager.
Regression by memory is what we do. Let's write those remembered breakages as tests: 1 cart with 0 \
items 2 umlauts in PDF 3 double click on pay.
Hugo uploads by FTP whenever there is something. Continuous delivery for real, please, same host via \
SFTP from the pipeline.
Describe in the README that pnpm db:reset brings the local DB to the current schema, and write that \
command. The juniors read table lists aloud on Mondays.
please write how the "what changed" page can be built from PR titles with label user-facing, and do it
To validate the ML model, Sandra labelled 300 pictures once. Use them as held-out set and compute \
accuracy on each training run.
the feature store sync: a data engineer copies parquet files by hand between buckets. s3 replication or a dag, you choose
In notebooks, cells must be run by hand in the right order for the monthly forecast. Make a papermill \
job of it.
Scheduled refresh plus data alert in Power BI, the analyst clicks each morning now. Which gateway \
settings do I need?
The data dictionary: generate it from column comments and fail on tables without.
Find the outliers by a rule (3 sigma by account) and list them on Friday; the controller scrolls \
through 9,000 lines now.
pls do a duckdb query that joins the two csv exports, our reporting people copy and paste weekly
Context: two web servers behind a load balancer, three colleagues who take one out in the LB's web page each Wednesday, copy files with WinSCP and put it in again. Wanted: a deploy script that drains via the LB's API, syncs, waits for the health check and moves on to the second.
Context: Postgres 15, nightly dump exists, nobody knows if it can be restored. Wanted: a weekly job \
which restores it into a container and compares max(created_at) of six tables with live.
Context: Angular app, 30 forms, no tests, little money. Wanted: one data-driven Playwright spec that \
takes a JSON per form with valid and invalid values, so back office need not click through tables.
Context: we're a team of 3, alerts go nowhere. Wanted: Sentry rule for new issues and spikes to the \
channel, on-call schedule in the free plan of some tool.
Situation: a bug in our ERP connector drops every 50th order. Before sales starts to look for missing \
ones by hand, write a catch-up job which compares order numbers hourly and sends the missing ones \
again, and help me find the bug; it smells like an off-by-one in the batching.
Situation: the marketing site has 12 language versions, all static HTML with prices in it. Task: take \
the prices from one JSON at build time, with currency formatting per country. The country managers edit HTML in the hoster's editor now.
Situation: the QA server has only one user at a time and testers reset its data by hand. Task: one \
environment per PR with own database.
Goal: fewer incidents. Measure: a canary with automatic analysis. Please make it for cart-api with \
Flagger.
Problem: env vars in the hosting dashboard differ between the 5 sites. Solution: define them in one \
file and push them with the CLI on each merge.
Problem: stale PRs in 26 repos. Theo pokes people by hand. Solution: a scheduled action that comments \
after 3 days and closes after 30.
Background: CI minutes are gone by the 20th each month, then people post screenshots of local runs. Set up a self-hosted runner on the old build PC, labels, cleanup, security for forks.
Background: our vendor's API has no sandbox, so QA enters and cancels 60 orders by hand per release. \
Record the responses once and replay them with MSW in the tests; a small nightly contract check with \
one order is fine with the vendor.
Background: the frontends of our three brands are copies and every fix is carried over by hand. Plan \
the extraction of a shared package; first Button, Price and AddressForm, with brand tokens.
Our deploy Slack thread looks like this: "building... done. copying... done. restart... done, looks \
ok". It's Wanda typing. Have the deploy script post those lines and do the steps.
After the pen test they told us to review the access logs. Write a detector: more than 20 failed logins per IP in an hour, block for a day, notify. Nobody reads logs in less.
The status of the 19 feature branches is on a wall that Lotte writes. Make a page: branch, last commit, ahead/behind, CI status, PR link.
Because automated tests were red for the wrong reasons twice, the team wants to go back to test days. \
Help me to fix the reasons: test data shared between workers, and a fixed wait of 500 ms in \
waitForToast().
I have a screen recording of our deploy with everything Stef does. I'll list the actions; write them as a script: 1 stop iis site 2 copy folder 3 replace web.config values 4 start 5 open page.
The wall screen for deployments has colours that nobody watches. Send failures to the author and the \
channel with a link to the step.
There's a table of 88 server/port pairs. The night technician telnets to each. Make it a \
blackbox_exporter config with tcp_connect.
Since the script for user creation had a bug last year, HR insists on a person who types new users into the 6 systems. I'd like to earn their trust back: dry run, tests with strange names, summary mail to HR, undo. Please extend create-user.ts that way.
Backups, version 2: restic to two targets with a schedule, prune and check; Hanna's disks A and B go to the museum.
can you build a hotfix installer that stops tomcat, replaces the jar, clears work, starts and checks \
catalina.out? 30 customers' admins do that by hand per hotfix
In the test lab every browser is opened by hand on seven PCs. Selenium grid no, but Playwright server \
on the PCs maybe? Set up a run against all seven.
Let me dictate: "To release firmware, open the shared folder, copy the hex into 'release', rename with \
date, edit index.html by hand, add a row, save." Put it in a script with the version as argument; \
index.html from a template.
After power cuts (weekly!) people switch on 31 devices in order and type commands. Use wake-on-lan, \
dependencies in systemd and a UPS, and write me the start script.
My successor shall not get my box of habits: cleaning /tmp, zombies, ntp, cron mails, copying configs. \
Find a timer, exporter or alert for each and write the configs.
Which component tests should exist before we upgrade Vue? Write the three most useful.
upgrading node on the 4 api hosts: bump the base image and let the rollout do it
Angular 15 to 17: run ng update and the control flow migration over 380 templates; tell me what it \
can't do.
Search hard-coded colours with stylelint and replace the known 18 by variables with a script.
As part of the design refresh, replace 'btn-primary' by the Button component in 290 places with a \
codemod.
Would you write a migration that recreates the SQL views after the column rename, for dev, test and \
prod alike?
I don't want another "merge day". Help us to short branches and a merge queue; config first.
Have Ansible enforce sshd_config on 50 hosts and report changes in check mode nightly.
The printer queue on PRN2 jams and reception is sent onto the server. A scheduled task could clear jobs older than an hour; write it.
alerts come by mail and adele posts the serious ones in #ops. route by severity to the channel instead
Our runbooks are full of commands. Make scripts of them with a dry run, and let the runbook link to \
those.
Describe a command downgradeCustomer() which changes the plan in the four systems and sends the mail, \
then implement; support does it by hand.
We charge 15 customers by hand via the Stripe dashboard on the 1st. Make them subscriptions with \
metered usage.
Usage numbers for billing: query Prometheus on the 1st, write usage records to Stripe. No dev reading \
Grafana.
dunning: reminders after 14 days as a job, with a stop flag per customer. maja types those on mondays
Payment provider changes: 12 test cards as e2e in the sandbox after every deployment. Extend to 20 \
cards please.
Describe with expect() what happens with card 4000 0000 0000 0002 at each of the 9 steps.
I'm looking for a reporter that writes build, time and case number to our DB; the 300 cases run in \
Playwright.
Would you kindly translate the sentences for the testers in Lodz, who do them by hand in each sprint, \
into Playwright specs?
ops meeting result: no more typing from Eddy's printed shell history. make roles of it
A restaurant has mise en place, we've preflight checks: disk, db connection, queue empty, no other \
deploy running. Write these as a stage before deploy.
Let us add to the on-call bot: at the start of the shift post a summary of errors of the 28 services \
for the last 12 hours.
The "two o'clock" is when the dev on duty uses the app for half an hour in place of nightly tests. Give us nightly tests.
Device matrix, 70 devices, 14 apps: pick a representative 8 and run on BrowserStack from CI.
I'd be interested in rolling back 11 Lambda functions via alias in one command.
Lambda env variables are edited in the console by whoever needs it. Put them in the SAM template and \
deny console edits.
Please write restoreTenant(id, dump): load dump into a scratch schema, copy the tenant's rows of 40 \
tables in FK order. Support does it by hand about weekly.
In the release week one person compares sums in 40 reports, old and new. Golden files and a test per \
report, please.
tell the deploy job: count the rows in the five main tables before and after, fail if one shrinks by \
over 1 percent
how do we find out which of 5,000 product pages have no picture? one sql query and a head request per \
url please
My week as "human feature flag" ends: customers phone, I comment out a block in config.php. Make flags \
per customer with an admin page.
The daily build is called "daily" as Nils does it daily. He wants a sabbatical. Make the next Nils a \
runner.
From these bullet points make a bot: - PR list - who is free - ask for review - remind after 2h - \
record the time
Test cases as a data table, CSV, fields id;from;to;qty;expected. Area: stock transfer between shops. 25 rows, read by a Vitest test.
Explain grep -c to our juniors and then turn the hourly grep into an alert.
We've a mono-repo with 31 packages; which must be released? turbo or changesets can tell; set it up.
Give me your best advice to turn desk checks on paper into unit tests: we've 40 sheets with inputs and \
traces for the tax code. Write the first five.
Every build: check version, publisher and signature of the exe with signtool, install silently in a \
fresh VM, check files and shortcut. A script for the pipeline please.
A checker that counts files and bytes on 8 NAS shares against the source each night.
"if the graph looks like a shark fin, restart" - it's the heap. Alert on the slope and fix the leak.
Put up a probe for the "contact us" form: fill in, submit, check the mailbox via IMAP, each morning.
Let's build the sprite with svg-sprite from the icons folder; the designers measure x/y by hand.
when somebody leaves, the author on 200 doc pages should change through one authors.yml
Write a weekly merge of the two customer lists for our branch in Graz, conflicts in a separate file.
The 9 analysts each run the same nightly query. Materialise it once at 5:00 and give them a view.
For the blog: 3 sizes of each picture from sharp at build time.
For the blog: an article on how we replaced manual releases. Outline with five headings.
Could you look at why the deploy takes a person 50 minutes? I have the shell history of Anselm, 40 \
lines. Find out what can be dropped, what can run in parallel, and write deploy.sh so that Anselm is \
free.
Nightly there's a person who compares the totals of two systems. It's always the same query, the same \
Excel, the same mail. I'd like to see that as a job by Friday: query both, diff per account, mail only \
when there's a difference over one cent, otherwise just a metric.
We have a folder "golden" with 200 expected PDFs, and a colleague looks at the new ones next to them \
after each change of the template. Write a Vitest test that renders to PNG and compares with \
pixelmatch; tolerance per page; diff images as artifact.
The accessibility statement says we test each release by hand with a screen reader. That's only partly \
true. Please add axe to the component tests, and prepare a list of the things axe can't see, as ideas \
for tests with keyboard events and aria snapshots in Playwright.
On each deploy, Vanessa copies three numbers from the bundle analyser into a Google sheet. I'd like to \
keep the sheet, management likes it. Could you write the numbers there from the pipeline via the Sheets API? Service account is in the CI variables.
The prod database gets "quick fixes" through DBeaver. We took the write rights away yesterday, so now I need an alternative: a folder fixes/ with SQL files which, after review, are run by the pipeline in a transaction, with the row count logged and a limit.
I found 23 wiki pages titled "how to manually ...". Can you help me write a script that lists them with last editor and views via the Confluence API, so we can decide which to automate first?
First of the 23 pages "how to manually ...": log rotation on the 12 app servers. Please write the \
logrotate config and the role; after that I'll delete the page.
Every time QA finds that a config is missing, they ask a dev who dictates it over the phone. Make the \
app print all missing keys at startup and let QA load a profile from the config service.
Since the office move, the build lamp must be switched by hand. Hook it up to the webhook again; \
there's a new smart plug with a REST API.
Our translators' deadline reminders get written by Heike each Monday. A template, a query on due dates, a job at 8:00. Please.
It should be impossible to forget the feature's translations: fail the build if a key is missing in any of the 9 languages.
Who compares the API docs with reality? Schemathesis could, or a contract test in Vitest against \
openapi.yaml. Set up the one you find more fitting.
Describe as code what may be in /home, /tmp and /root of our 40 servers and clean up the rest by timer.
The queue of image conversions gets stuck when a file is corrupt and someone has to remove it by hand. \
Catch the sharp error, move the file to rejected/, tell the uploader.
In Grafana the on-call must pick the right dashboard by hand when an alert arrives. Put the dashboard \
link with the right variables in the alert annotation.
A junior asked how to "manually test" a pure function. Show him how to write a Vitest test for it in \
two minutes.
How can I see which of our tests were copied from the old manual test list? They have ids like MT-014 \
in the title. A small script that prints covered and open ids, please.
Dear team assistant, our VAT check of customers is done by typing the id on the EU page, 300 per \
quarter. Use the VIES service in CustomerForm and a quarterly recheck job.
If the tests pass, the PR from Renovate should merge by itself. Today I press 30 buttons on Monday \
mornings.
Let a test guard the order of the middleware rather than a comment that asks people to look.
Create the index on the replica first, then promote. As a script with checks between, not as a text for the DBA.
My favourite: "remember to update the mock server too". Generate the mocks from the same schema!
Our import wizard needs 9 clicks per file and we have 700 files. Add a multi-file upload that keeps the settings.
chat export: hr wants all messages with a customer. slack's conversations.history in a script, one file per customer
Replace "Ask in #infra for a bucket" by a Terraform module and a PR template.
for the record: I'm not asking for a checklist. I want danger.js to warn when package.json changed but \
the lockfile didn't.
Have the "definition of ready" form in Jira validated by a rule, not by Sabine reading each ticket.
Have the changelog's links checked in CI. Sabine clicks them.
After the npm incident, let's set minimumReleaseAge in pnpm, ignore-scripts, and an audit of signatures in CI.
Load balancer health: export haproxy stats and alert when a backend is down for 60 s.
If the webhook from the CMS isn't delivered, a poll every 5 minutes should catch the change. Editors \
call us so far and we press build.
Editors want a "publish now" button in the CMS, which starts the build. Fine, add it to the plugin.
Kindly store the appliance's 18 lines in its startup config so nobody types hex on Sundays.
write an automated test for the password reset
Test plan for OrderList.vue, as Vitest describe blocks please.
Draft Playwright specs that replace the QA checklist for sprint 44.
I need a workflow that deploys to the EU cluster.
how to attach prod logs to the ticket from the alert, automatically
Create a weekly job for checking backups.
Write a release workflow for @fenwick/forms.
Please export users from the admin DB every night to S3.
A table-driven test: input, expected.
Make appsettings.json on the production machine read-only and render it from git.
who checks the logs? nobody, an alert rule. please write it
Rename the 75 files with one command.
Make the pre-deploy checks part of the pipeline.
Restart all services in dependency order with a script.
Write a comparison of the two reports as a job.
Put together a smoke suite for the admin area.
Please move the data from sheet A to sheet B each evening by Apps Script so that Ida can go home.
Automatic failover, please, and a monthly drill as a job.
two people and a phone do our deployment. replace them by a workflow
Turn on the pipeline for uploads; no more uploading by ourselves.
Could you write up component tests for PaymentForm? Valid card, expired card, wrong CVC, network off. \
With expected messages.
The search page needs an automatic verification: 20 queries every morning with an expected first hit.
For ReportBuilder please make a document "How we test" that explains the layers: unit in Vitest, e2e in Playwright, what runs when. No steps for people.
Explain in a test how the CSV export has to look: parse, sum column D, compare with the API total.
In onboarding/qa.md remove the 35 steps of the daily check of staging once the new smoke suite runs \
hourly; write the workflow file for it.
pls write playwright tests 4 the map view: zoom, pan, click marker, filter. my gf tests it every week \
by hand lol
The regression list for the invoice editor has 64 rows. Please pick the ten riskiest and automate them, including credit notes, so that Lou, Max and Sina have less to click.
How should we test the upgrade dialog on 6 OS versions in CI? Matrix of runners and a driver script \
please.
Write release.ts for Tuesday deployments (bump, build, copy, restart, health check), servers as \
parameter.
a doc for bringing hotfixes live: branch, PR, fast lane in the pipeline, automatic tag. and the fast \
lane itself
Please write promote.sh for an image: pull, retag, push, update compose in git, let the host pull. For \
13 services at once.
Change control without forms: each prod command is a reviewed script run by the pipeline and logged. \
Set up a "run script" workflow.
govc script to increase the disk of 20 VMs plus growpart; our admin does it in the client twice a year.
how do i move 60 cron entries from the old to the new servers? as systemd timers in ansible
I want to see at a glance that every environment is on the latest version, with an alert for those two \
days behind.
Explain to a newcomer which alerts replaced the "Monday DB check" diary: locks, long queries, disk.
The migrations are applied by hand in alphabetical order by the one who deploys; switch to drizzle-kit \
migrate in the deploy.
Keep two DBs in step with logical replication and migrations run on both by the same job.
our data fix of the week: 50 rows with null region. derive it from the postcode on save, backfill the \
rest. Nele types them now
Please set retries=3 with exponential delay and on_failure_callback for our Airflow tasks, analysts \
re-run them each morning.
CI artifact cleanup: expire_in 30 days plus a script for old ones.
we've no CI. the smallest possible GitHub workflow for lint, types, tests, please
CI is slow, so some run tests with a buddy instead. shard vitest over four jobs and cache pnpm
Build day: on Thursdays each dev brings his jar on a stick to Ute. Make a multi-module build on the \
server.
How could a build check that the jars fit together? Enforcer plugin with dependencyConvergence, please \
add.
please write a newsletter build: mjml, content from the cms, test send, link check. the designer copies last month's html now
I'd like to see each PR's preview tested on two phone profiles with screenshots as PR comment.
Set up bug triage by rules: label by path in stack trace, priority by number of affected users.
Reader and typist in our 34-step deployment are both replaced by deploy.ts. Here's the list of steps. \
Stop on first error, resume flag, log.
Set down firewall expectations as tests: nmap from outside against 15 ports in a job after each change.
We'd like a merge command for the agencies' json with a conflict report, weekly, for nobody in \
particular.
Compose the liveness probes and restart policies for 9 staging systems, I visit each twice a day \
otherwise.
Is there a good pattern to make prod immutable so that no one edits files there? Read-only root fs, \
config via env; please apply to our compose.
Set the cache header in the upload step: immutable for hashed files, no-cache for html. Somebody does \
it in the S3 console by hand.
Our test customers expire weekly; extend all 22 by a scheduled call to the portal's API.
Write a test that the tracking works: 12 expected events per campaign page.
Our TV dashboard crashes daily; kiosk mode with auto reload and a token, please.
describe and set up leader election with a k8s lease, the devs set the master in the config by hand
In the next sprint Oskar takes over the environment "pre". After each refresh 26 values get copied from "prod" value by value in the admin UI. Please write a refresh script with an allowlist of keys so that Oskar only starts it, better still so that the refresh job starts it.
We run two message brokers until the migration ends. When one of 40 teams moves, the pending messages \
have to go along. Would you write a shovel script that reads from the old queue and publishes to the \
new one with the same headers, acks after confirm, and prints counts?
As the tests in CI aren't trusted, our architect has invented a "second opinion": someone replays ten \
of them by hand for each PR. I'd rather win back trust with mutation testing. Please set up Stryker for src/domain with a weekly run and a threshold.
I maintain a plugin with 700 users. For each WordPress version I install it by hand and click through \
settings in four themes. I don't know much about Docker; please set up wp-env with Playwright and a \
matrix over the last three versions, with a short explanation.
In my spare time I maintain a plugin with 700 users and have no time for clicking through four themes. \
What would be the smallest e2e test that tells me the settings page works?
Thursday's incident: the deploy script ran on the wrong host. Action: the script must refuse if \
hostname and environment don't match, show a plan, and ask for confirmation in CI only. Please add it \
to deploy.ts with a test.
We're shipping the game on three consoles. Cert requirements are checked by hand: 210 items per build. \
About 80 can be checked from logs and files (sizes, strings, save times). Please write the checker \
framework and the first five rules.
Please act as our process consultant. The ask: from order mail to production order in 11 manual steps \
by 4 persons, each copying something into another tool. Draw the flow and show where one event could \
replace the copies; then write the first adapter, mail to order.
Here's our old deployment mail: "Hi all, I'm live with 3.4, please all have a look at your areas and \
answer with a plus." Nobody looks. Turn the areas in it into smoke tests: orders, stock, invoices, \
users, search. I'll describe each in a sentence.
The intranet search must be reindexed by pressing a button after each upload. Our editors forget it. \
Fire the reindex from the upload handler, debounce it to once per five minutes.
Please look over my script for the folder watcher, it should replace the interns who look every hour: \
chokidar on 'in', count lines, append to CSV, move to 'work', message to Tobias. It counts a file twice when it's still being written.
I was asked to introduce "read-back" in ops for 40 config values set by hand each quarter. I'd rather \
introduce validation: a schema with ranges, a diff on the PR, and a roll-out by job. Please write the \
schema part; values are in params.xlsx.
The test manager's dashboard is a whiteboard with magnets counted hourly. Give him a live page: passed, failed, blocked, not run, from the run's API, per component, with a trend.
When a customer's import fails they send the file by mail and a support person removes odd characters \
by hand, 15 a day. Please make the importer tolerant: detect encoding, strip BOM and control \
characters, and show row and column of what it can't handle.
So that audits go well, export users and roles monthly as signed JSON to the archive, with a diff to \
last month.
Give our PM a view on Jira so that devs don't need to copy ticket states into his sheet of 9 columns \
before they go home.
my idea for quality: a score from lint warnings, complexity, coverage of changed lines, posted to the \
PR. pls make it a small script
Because of a licence issue we lose the e2e cloud. Two options: self-hosted Playwright or people. We \
choose self-hosted. Write the operating concept: runners, browsers, traces, artifacts, cost.
The API for parcel labels has moved to v2, and dispatch prints 120 labels a day by copying addresses \
into the carrier's page. We have the new token in the vault since noon. Please port LabelClient to v2, \
spec attached, so they can stop.
So: two Excel files, 30 sheets, same layout, different numbers. Write a compare with exceljs which \
marks different cells and makes a summary sheet. The secretary does it monthly by eye.
So: a user gets two offers and wants to compare. Put them side by side with differing rows highlighted.
A config for developers: ten things CI looks at before merge can be pressed: types, lint, unit, e2e, \
two themes, two languages, two widths, bundle size, a11y, lockfile.
docker ps\n\nThe helpdesk reads this on nine hosts each morning to find missing containers. Alert from \
cAdvisor when one is absent for 2 min, and restart: unless-stopped.
select count(*) from outbox where sent_at is null;\n\nExport it as a metric and alert over 100 for ten \
minutes.
git log --oneline v4.1..HEAD\n\nour PO turns this into release notes by hand each sprint. group by \
conventional type and write markdown in the release job
it('shows total', () => {})\n\nempty since 2022, testers check the total with a calculator on \
Wednesdays. Fill it in: 3 items, 19 % tax, one voucher.
<button disabled title="ask ops">Deploy</button>\n\nLet the button start the deploy workflow for users \
with the role release, and show the run's state. Ops types 14 commands when asked today.
systemctl status import | grep -q running || echo "call Jan"\n\nJan gets called about nightly and does \
nothing but start it. Restart=on-failure, please, plus a limit so that he's called only on repeated \
failure.
TypeError: Cannot read properties of undefined (reading 'price')\n    at CartRow \
(CartRow.tsx:41)\n\nHappens for old carts; support deletes rows in the DB for each caller. Fix CartRow \
and migrate old carts.
FATAL: remaining connection slots are reserved\n\nDaily around 11, and whoever is in the office kills \
idle ones in pgAdmin. Put pgbouncer in front and cap the pool size in db.ts.
npm WARN deprecated rimraf@3\n\nThere are 19 such lines. Write a script which lists who pulls each in, \
and update the direct ones.
ORA-01555: snapshot too old\n\nWhen the export dies with this, the DBA exports the rest by hand in \
slices. Let the export itself work in slices by id with resume.
--- a/helm/values-prod.yaml\n+++ b/helm/values-prod.yaml\n-  tag: 2.9.1\n+  tag: 2.9.2\n\nWe make this \
edit in 24 files for each release. yq in a job, please, or one global value.
{"name":"@acme/ui","version":"1.4.0"}\n{"name":"@acme/api","version":"1.4.0"}\n\nThere are 30 of those, to be kept alike. Fixed group in changesets, please.
2024-05-02 INFO batch 17/40 done\n2024-05-02 INFO batch 18/40 done\n\nIlse and Piet look in turns that \
it reaches 40 by 5 am. Push a metric batch_done and alert on no progress for 20 min or not finished by \
5.
if (env === 'prod') { throw new Error('run the steps in the wiki') }\n\nReplace the throw by the steps: jump host, copy, unpack, chown, restart, 7 hosts, with health checks.
if (mode === 'manual') { pump.stop() }\n\nShould not stop when switching to manual, only when the user \
presses stop. Fix and add a Vitest case.
function handlePaste(e: ClipboardEvent) {\n  // ...\n}\n\nMake it accept several lines and split them \
into tags.
type Mode = 'auto' | 'manual';\n\nadd 'eco' and go through all the switch statements
<li>Manual (PDF)</li>\n<li>Quick start</li>\n\nAdd a third link for the video tutorial.
// copied by hand from the backend\nexport enum State { New = 1, Paid = 2, Sent = 3 }\n\nGenerate this \
from the backend's OpenAPI instead.
# .husky/pre-commit\necho "did you run the tests?"\n\nMake it run the related tests instead of asking.
CHECKLIST.md\n- [ ] changelog\n- [ ] version\n- [ ] docs\n\nAll three can be checked in CI; write that \
and delete the file.
open ticket -> read email -> find customer -> copy address -> paste in crm -> close ticket\n\nOur flow, please code it: mailbox trigger, customer match, CRM update, ticket only if no match.
Deploy failed at step "copy", same as every second day, and we finish by hand each time. Logs attached; fix the step.
wget -q -O- https://shop.example/health\n\nEvery dev calls it in turn and posts the answer. Stop that: \
uptime probe each minute.
ls -la /backup | tail -3\n\nAnd then look at date and size, says our rule. Write it as a check script \
with exit code for the monitoring.
rsync -av --delete src/ host:/srv/\n\nFive colleagues use that whenever they want to go live. Put it in a deploy job with a dry-run output on the PR.
SELECT * FROM invoices WHERE total <> net + tax;\n\nAccounting fixes the resulting rows by hand. Add a \
check constraint and find where the rounding goes wrong.
Expected 214, got 213\n\nThat's our row check. Make it say which row is missing, nobody wants to \
compare two lists with a ruler.
03:12 alert cpu\n03:14 ack by Finn\n03:15 ssh, killed worker\n\nFour times a week the same. Automate \
the kill as a stopgap with a memory and CPU limit, and give me a profile script for the cause.
<!-- remember: also change in footer.html, about.html, terms.html -->\n\nTurn this comment into an \
include, the address stands in 14 places.
"postdeploy": "open https://staging.example && echo look around"\n\nReplace by the smoke suite, exit \
code counts.
build-01 OK, build-02 OK, build-03 FAIL, build-04 OK\n\nA mail with such a line comes hourly and six \
people read it in turns. Send only FAIL, to the owner of the build, with a link.
USB0 /dev/sdb1 not found\n\nThe janitor replugs the disk twice a week. Move the backup to the NAS, with a job that checks free space first.
I promised the team that by Easter no one must log on to a server for a deploy. What's left: config \
changes and log access. Central logging first, could you set up Loki with promtail?
my cat walked over the keyboard while I was doing the manual deploy. time for a pipeline. node app, one vm, github
Not another training on how to fill in the deployment sheet. Please take the sheet's columns and have \
the deploy job write them.
The cron mails go to a mailbox that a person empties by hand. Parse them, keep failures.
Let the failing cron call a webhook so no one reads 70 subjects.
Sally used to log on to prod and edit config.json. Now she shall open a PR. Make a JSON schema so that \
she gets errors in the editor.
It's quite simple: one suite, four minutes, every commit. Can you sketch this suite for the portal of \
our pension fund?
How many e2e tests do we need for the basic functions of our wiki? Write them, to be run after each \
security update.
People forget the fifth server. Loop over the inventory in a script, no more pulling by hand.
Could the deploy run at 6 am without a colleague from accounting? Schedule with freeze window check.
The backups are okay, says the mail. I'd want proof: unpack the newest archive in a job, compare the \
folder count, open three PDFs with pdfinfo.
For our start-up's SOC 2 evidence: pull access lists of 9 systems weekly by API and store them.
A line for the standup bot: state of main, last red build and its owner.
"Don't automate what you don't understand": I do understand restores by now. Write the self-service \
restore command.
No budget for tools. Prometheus is free. Give me the compose file with node_exporter targets for 22 \
servers and four alerts.
We got a complaint that release notes have errors. Therefore: generate from PR titles, lint the titles.
Our dashboards are slow, so engineers read 18 gauges to each other by phone at handover. Make recording rules so the dashboard loads in a second, and a handover summary.
Give the fellow who does the copying between the two Trello boards his time back: Butler rule or API \
sync incl. comments.
Without an operator repairing double bookings each morning: exclusion constraint on room and period, \
please, and a clear error in the UI.
Before migrating each of the 70 shops, compare settings of old and new through the APIs, 120 of them, \
and print deviations.
To find memory hogs, log process memory of VS Code hourly with a small script, 4 weeks, csv.
Someone from QA holds the "release key", a file she copies by hand to the server. Replace by an \
environment approval in the pipeline.
Write down Gerd's knowledge as code: config to service mapping, restart only what's affected, in \
handlers of the playbook.
give me a plan to replace the "upload desk": customers upload themselves, columns are validated at \
once, reply by mail.
what about a self-check form for upload? the customer sees errors before the file is accepted
Give the juniors a copy of the error list in a sandbox to learn SQL, and fix the cause in LeadImport: \
it writes empty countries.
For each support case, attach the log lines by trace id. Add the id to the error dialog and a link to \
the log search.
Put the rename of the product "Fino" to "Avanto" in a script: 1,900 places, keep URLs and database \
names, report what's skipped.
We want all closed tickets of 3.9 to have a test. List those among the 140 whose PR touched no spec \
file, by script.
Our git hooks were deleted since they were slow. Only lint staged files and run related tests, keep it \
below three seconds.
Tell Varnish about content changes from the CMS by a purge call to all four nodes.
who takes over manual deployment from Isa? a workflow. 5 days are plenty, let's plan
There's a weekly meeting where we update the risk sheet from Jira by hand. Could you fill it from a JQL filter beforehand?
200 employees change their signature by hand when the campaign banner changes. Use server-side \
signatures with a template and directory fields.
Produce an alert if fewer than 31 nightly PDFs have been created by 4 am.
Our alert process is nearly analog: prints, a tray, stamps. Move it to tickets with states, opened by \
the alert manager.
hi ai, give ops a script for draining, patching and uncordoning 44 nodes one at a time with pod \
disruption budgets, or set up kured
Turn the 15 pages which the release captain opens after the switch into a smoke spec.
Group crash dumps by top frame with a script so students needn't tally.
Move files between the three SFTP folders at noon with a scheduled job, with checks.
Log operator, start, end and count of each batch in a table, written by the batch itself.
Milo restarts the sandbox each half hour. Give it a liveness probe.
Set up a deployment tool for us, smallest one that works with two VMs.
Measure page speed in CI, devs use a watch now.
Correct the 300 wrong rows of the mapping file with a regex script.
Every day at 6 pm open tickets should be reassigned to the night team by rule.
Diff the two schema dumps in CI.
Factory PCs should pull the new build by themselves; Dragan carries a stick to 19 of them.
Monitor the mail server on weekends by a probe that calls the on-call.
Deploy the 33 lambdas with SAM, no zip uploading.
Configure new nodes by cloud-init instead of retyping.
Restart policy for pods that fail health checks, so that support stays out of Rancher.
A pre-push hook in place of the habit tracker for lint and tests.
Migrate the old address book with an import script. Five typists would need a week.
Replace "deploy by copy" with a versioned release folder and a symlink.
Detect broken thumbnails among 400 by size and entropy, Nora shouldn't have to look.
Compare invoices of both tools monthly in a job.
Sprint goal: be able to release without Jenkins. Subtask for you: port the Jenkinsfile to GitHub \
Actions, same stages.
Retro action: "everyone tests everyone's work". Let's read it as: each writes one missing test for a \
colleague's feature. Make the roster with random pairs, by script.
Roadmap Q2: no more clickers. Please write the training "from clicker to test author" with Playwright, \
and a first exercise for billing.
OKR: zero failed deployments. Key result: automatic rollback in under two minutes. Please define \
metrics and implement the check.
Epic "No Human Ops": tasks like check queue, check mail, check disk, check certs. Fill it with ten \
tickets that make a machine do each.
The support wiki has a page on how to correct wrong stock with an UPDATE in prod, for warehouse staff. \
Please build a stock correction screen with reason, so we can take the page down.
I've a list of 900 URLs; a script that notes status and redirects, please.
For legal hold, switch on the retention policy for 12 mailboxes by script; someone copies by drag and \
drop weekly.
Every release, Aaron reads 2,000 strings to find mistakes. LanguageTool over the changed strings only, \
in the PR.
The colour contrast is checked by designers with a colour picker. Compute it from tokens in a test, 4.5 to 1.
I'd like our devs to forget how to roll back: one command, tested weekly on staging.
Inventory of docker images on 15 hosts as a script with csv.
The admin panel lacks an export; the assistant copies 40 pages of the table by hand weekly. Add a CSV \
export.
Pair every new microservice with an owner in catalog-info.yaml so alerts go to the right team.
In the absence of a test env, testcontainers for Postgres and Kafka in the integration tests, please.
You know our 47-step migration manual? Script it with checkpoints, so an interruption doesn't matter.
30,000 barcodes of old stock: there's the supplier's file. Import it and match by SKU.
quick: reassign jobs when a driver's tablet is offline for 10 min, by rule, dispatcher gets a note
dispatcher screen: drag a job to another driver by hand, with undo
To avoid conflicts, give the designer her own css package; a dev pastes her mails each evening.
The import log has 3 types of errors; classify by regex and count per day.
Show a new admin how to run Set-Mailbox over a csv for 30 mailboxes, and write the script with the 14 \
options.
Our API has no health endpoint. Add /healthz with db and queue checks, and a probe.
Keep the two CSS themes equal in structure with a test that compares custom property names.
Please write the pipeline that makes editing in production unnecessary: config repo, validation, \
rollout in 2 minutes.
Deploy diary: let the pipeline write it to deployments.jsonl.
The mail from the partner contains a table. Lidia retypes it, 60 rows each morning. Parse the HTML \
table and create drafts which she only confirms.
After we lost the CI server: set up runners from code so that a loss costs an hour.
A kustomize overlay so configmaps aren't copied between contexts by hand.
The translation of error codes to texts is in a PDF. Extract to JSON and show the text in the ticket.
Please formulate the warm-up as a startup hook with 30 URLs, before readiness turns true.
We test our chatbot by chatting with it. 40 questions with expected facts as an eval suite, run after \
each prompt change, please.
Who counts the tokens per customer? The gateway should, per request, into a table, with a monthly view.
The model's answers should be checked against the source doc by a grounding check; only low scores go \
to Birgit.
In our repo template, replace MAINTAINER.md, which lists what the maintainer does by hand for each \
merge, by workflow files. It's for 40 repos, so use reusable workflows.
We'd rather have the release branch prepared by a bot than by Amir. Labels decide what goes in; \
conflicts go to the author. Please write the action.
The weekly invoice export failed for the 3rd time, and Petra saved 90 invoices by hand again. Please \
look at the trace: ENOSPC in /tmp. Stream the zip rather than building it on disk.
i think monitoring by smell is funny but we need sensors. temperature, smoke, fan rpm through ipmi, \
alert rules please
Our new COO asks for a "tower log" like in aviation. Have the deployment events stream into a page: \
who, what, when, clearance by approval, result, rollback.
To check the new search ranking we'd like a daily job that runs 30 words and logs positions, with a \
chart. Prepare the word list for the bike shop, too.
The archive of 12 years of orders is in a system with no API. Nine people for a month is madness; \
please write a Playwright crawler that logs in, iterates order numbers, saves the PDF with the right \
name, resumes after a stop.
If I had an ACME client on our 6 mail gateways, the night shift would have one chore less. The GUI has \
an API for certificates. Please write the deploy hook.
There's an app without tests that 3 nurses use. The vendor's gone. Before our only dev changes \
anything, help him with characterization tests around DoseCalculator, from the 25 things the nurses \
know by heart.
In case of a red main, bisect automatically between the last green and now, and tell the author.
Until we trust the new billing engine, run both and compare all 5,000 invoices field by field in a job; the accountants only see the differences.
I'm the CTO's assistant. He wants a "morning lap" on eleven systems. Could a bot ask their health \
endpoints at 8:15 and send him a message? Six people walk around otherwise.
Our shop's legal texts have to be the same on web, app, mail. One markdown file as source, rendered \
into all three, with a hash shown at the bottom.
For the maintainers' meeting: stale bot is hated, but volunteers closing issues by hand on Sundays \
isn't it either. Configure actions/stale mildly: 120 days, only needs-info.
Customer wants nightly delivery of data. Vik was meant to do it by hand. It's four commands: export, \
zip, age, sftp. Put them in a job with retry and a delivery receipt mail.
We're afraid of the new autoscaler. Add sane limits, slow scale-down, alerts on every event, and a load test, so that nobody clicks nodes by the CPU picture again.
Let me know the quickest way to update 15 local servers in branch offices from here each month without \
anyone there having to stop, copy and start things.
My team is remote. For releases we open a call and all watch while I type 38 commands. Let's make it a \
workflow and a message with the result. Here are the commands, they go in order, 12 to 20 could be \
parallel.
Please help to give up "fix it live": preview environments per PR in under two minutes so Ben and Jo \
get the same speed.
Some customers' data has wrong time zones; 8,200 bookings. Four people correcting them in the UI would \
be riskier than SQL. Write a migration with backup table, dry run, sample output, undo.
A request from QA: "pls give us a monkey test", i.e. random clicks for an hour on Friday nights. \
gremlins.js in Playwright with a seed and trace.
I'm writing the emergency manual. "Site slow" is daily, so it isn't an emergency but a bug; write an \
alert with the top queries, top pods and last deploys attached, in place of the 14-step list.
For my holiday I need the Monday merge of upstream to run without me: our changes as a patch queue, \
rebased in a job, conflicts reported.
Since the linter can't see business terms, teach it: 60 pairs wrong/right in an ESLint rule with \
autofix for comments and strings.
How would you keep a 400-row device list up to date from the MDM and DHCP logs, nightly?
Please answer the auditor: we prove the deployments by the pipeline's log. And then write the export \
for the last quarter.
As discussed, leave the deploy job "when: manual" so that a person decides the time; everything behind \
the click stays scripted. Adjust .gitlab-ci.yml.
The changelog page should filter by "manual migration needed", with a badge on these versions.
Add an ARIA label "Enter date manually" to the calendar's text input.
In the ticket detail, let agents merge two tickets by hand with a search dialog.
Add a "count manually" mode to the people counter app, big plus and minus buttons.
Build the "compare plans" table on the pricing page, sticky first column.
The copy to clipboard toast disappears too fast; 4 s.
Implement a follow-the-steps tour for first-time users with driver.js.
We need a print view of the maintenance manual, with page numbers and chapter in the header.
Write a parser for the handwritten-style math input, it emits LaTeX strokes as JSON.
Let technicians tick off steps in the maintenance app and take a photo per step; upload when online.
Show operators the checklist for line changeover, next step only when the PLC says OK.
Admins should be able to unlock a user by hand; write the endpoint and an audit entry.
A form for manual payments, i.e. cash: amount, date, receipt number.
The pick list in our WMS for customers: sorted by aisle, tick by scan or by tap.
handleRename in FileTree should support F2 and Escape.
Mark rows as reviewed in the reviewer's grid with the space key.
A counter on the button for "retry all failed", with progress.
Our cooking app reads the steps aloud, hands-free. Add "next" by voice.
Add a human-readable form of the cron expression next to the input, cronstrue does that.
A stop-watch view for swim coaches with 8 lanes, tap per lane.
Add "duplicate" to the context menu of a form, copying all fields but the id.
A manual for the API on the docs site, generated from TSDoc with typedoc.
In SchedulerConfig, a rule may be "auto", "manual" or "off"; write the zod enum and the migration.
The manual trigger endpoint POST /jobs/:id/run needs a rate limit.
Show who triggered a deployment by hand in the history list.
Make "manual approval" an own status in the workflow editor we sell.
Our timesheet product: users enter hours by hand or by timer; merge both in one list.
Write a story for the drag-by-hand ruler component.
Draw the hands of the analog clock with SVG, ticking smoothly.
The secondhand shop needs a condition field: new, like new, used.
In the shop's back office nobody sees failed payments. Listen to payment.failed and show a list with \
reason and retry.
The 'retry all' button is too dangerous; make it process in order with a pause of 5 seconds, stop on \
error, show progress.
Rather than telling customers to copy the table page by page, build the export.
Make plans.json the single source for both plan tables.
Our own staff flips a bit in each of 90 tenant DBs for a new module. Make a modules page in the back \
office with bulk activation.
Describe "oldest message age" as a metric for 35 queues and alert on it; ops walks the queues three \
times a day.
During a network outage the sensor values should be buffered on the gateway and sent later. We have \
people who type them in twice an hour, that must end.
the dev db gets refreshed by mail with a dump. put the anonymised dump in the registry as an image and \
a pull command
Hello, the bookkeeper has to count vouchers in the log file and type the sum into the ledger, daily. \
Book the daily sum through the ledger's API at midnight.
we have 4 mobile test devices and one tester. maestro flows on all four in the night, and let the \
tester look at failures only
Add auto-retry for infrastructure failures, at most two, and tell the author on real failures.
How can we make sure that the webhook is delivered? Store attempts, retry with backoff, alert after 1 \
hour.
There's a table with 52 weeks and one dev per week to delete old feature flags. Write a script that \
opens an issue for flags older than 60 days with all usages, and a codemod to remove one.
Have the tokens as an npm package with semver.
The agency wants to know what changed on the site each week. Crawl, store HTML, diff text, mail.
Let's do stress testing with k6: 100 users who order at 8 pm on staging.
we've a good tester who finds all. let him pair with devs for test ideas, while per-commit checks run \
in ci. set up the per-commit stage
Could you outline how to switch 60 customers to the new endpoint without phoning: redirect on the old \
host, client update, usage report until it's zero?
Nobody dares to touch the deployment of legacy-crm. It's 80 clicks by Waldemar. Let's capture them as a PowerShell DSC, one part per week; begin with the app pool.
Put the 20 sanity queries of the nightly DBA in a dbt test suite.
Classify user feedback in 12 categories with a small model and let a person correct in the tool.
Each of the 44 tables needs created_at. One migration, generated from the table list.
The test data sheet on the drive gets copied by hand in the fixtures. Read the CSV in globalSetup.
who updates the helm chart's appVersion? the pipeline, from the tag. please do
Please help me set expectations: after each deployment the module's smoke tests run; a dev is only \
called when one fails. Invite text to the talk where I explain it.
Formulate the policy "no human touches prod": all changes by pipeline. With the break-glass exception \
logged.
Calendar tests: 30 cases around months, weeks, time zones, as it.each.
our repo has 1,200 TODOs, list by age with git blame and open issues for the 20 oldest, by script
Every push: if src/api changed and docs/api didn't, danger warns.
Could you write the end-of-day job which changes the batch date in 5 systems in the right order, with \
checks and rollback? The bank's ops does it by hand at midnight.
Get me a script to find which of 64 switches has the wrong firmware, via SNMP sysDescr.
I need the Tableau report in the wiki each morning through the API; our new assistant Ella shall not \
begin with copying.
Please help me offboard Pavel's copying. When an order arrives in the shop, he copies it to the ERP, \
copies the ERP number back, sends the shipping mail, enters the tracking code in both. Around 70 a day. I need an OrderSync service with an outbox, idempotent by shop order id, and a test with ten sample orders.
The database guys want to switch collation on 300 columns. As the tool generated a wrong statement \
once, they want to type all by hand. Could you write a generator that reads information_schema, prints \
the statements for review, and a test on a copy which compares checksums before and after?
Our monorepo's build breaks when two people merge at the same time, and there's talk of a bell. Please \
turn on the merge queue for main with required checks build, unit and lint, and explain in CONTRIBUTING what changes for the people.
Before a big import the ops lead wants someone to upload 240 files one after the other while watching \
the CPU. Write an uploader with a throttle: at most two in parallel, pauses while load is above 4, \
retries, a log. It's every weekend.
For the new analytics, the marketing team needs UTM links, about 50 a week, which they assemble by hand with typos. Please build a small link builder page with dropdowns, validation, copy button and a history.
We had a data leak from staging since it held real data. Moni's idea was to replace names by hand. \
Please write an anonymiser step in the refresh job: deterministic fake names, mails at example.com, \
free texts blanked, with a test which scans for known real names.
The "Friday guardian" keeps an eye on others' deployments and compares pods with a sheet. Block \
deployments after 15:00 on Fridays in the pipeline, and alert when available replicas differ from \
desired for five minutes. The page can go.
Please take this out of the quality handbook: "Source files are checked for correct headers by the \
librarian." and put eslint-plugin-header with the template in its place, autofix on commit.
A partner sends prices by phone. OK, can't change that. But then they're typed three times, into the \
sheet, the shop and the ERP, and compared by a fourth person. Build a form for the call taker with \
plausibility check; it should feed all three.
As our CI has no Windows runner, Siggi tests each PR on his Windows PC and comments "W ok". GitHub has \
windows-latest; add it to the matrix, and write tests for the 14 things he looks at in the app. I'd \
start with paths and line endings.
Dear colleague, the "release orchestra" with 9 persons typing at the same time on 9 servers has played \
its last concert. Please write the playbook: 30 steps, serial where the conductor used to wait, \
parallel otherwise.
Would it be possible to update 30 Raspberry displays without pulling SD cards? No server, but all can \
reach GitHub. A systemd timer that pulls the latest release and verifies the signature would be fine.
Our company turns paperless, hence my request: end the nightly computer round with paper sheets. The 15 machines speak OPC UA. Read the values every minute, show them, alert on limits.
Hey! You wrote a great deploy script for us, thanks. Ole, who does the weekends, doesn't trust it and \
types. Add a --explain flag which prints each command before it runs, and --step on staging, so he sees what happens.
It's about the price tags in our 8 shops. When prices change in the POS, managers enter each price \
again in the label tool and in the web shop. Please push changes from the POS to both by event, and \
create the print list as PDF.
Since the log server is full, some devs copy logs to their laptops at night by scp. Set retention by \
level (debug 3 days, error 90), compress, and move older ones to S3 by lifecycle.
Make a spec for InvoiceGrid: sort, filter, sum, empty state.
who clicks what on release day? nobody: list what's missing in the pipeline
Log the build time to a file each day.
Bring the css live with the normal build; somebody pastes it on the server.
Automate Tuesday's regression for FleetMap, one spec per layer.
Please write restore.sh and a weekly job for it.
Could you make my deployment steps a job? People print them.
push the hosts file to 40 terminals by ansible
how do i compare two builds folder by folder in CI? diffoscope?
I want an alerting concept with three severities, routes and quiet hours.
Probe the list of URLs each minute and call the on-call.
The manual part of our release, 19 steps, should be gone by May. First five here.
Convert the Word document for people to deploy.yml.
Jo copies configs by hand; render them from one template.
Expire old S3 files by rule, off with it from the interns' weekly list.
yesterday's signups to the CEO by mail daily, as a job
Watch the deploy log in the job itself: fail on ERROR within two minutes.
Compare the numbers in three dashboards daily by query.
Change 1,000 import lines with a codemod.
Please, automated preflight for DB migrations on prod: lock timeout, size of table, backup age.
For ShiftBoard, please write a test which opens all 18 dialogs in Czech and checks scrollWidth against \
clientWidth for cut-off text. Jitka looks weekly so far.
TariffEngine's rules get tested by Holger with a calculator. Put his 180 examples in a CSV and run them in Vitest.
In DocuFlow, detect upside-down pages with tesseract's OSD and rotate; staff checks 2,000 pages a day \
by eye.
Let MailGate send each user a digest of blocked mails with a release link; the office opens each of \
them now.
StockPilot should create reorder mails from the list itself. Tanja types them.
Would you draft movePlan() for LedgerLine, six tables in one transaction? Support does direct DB edits \
several times a day.
For the CourtDesk release: 22 forms rendered to PNG and compared in CI; trainees hold prints against \
the window each quarter.
The GeoTile cache: pre-seed the tiles each Monday with a job, someone zooms through the country by hand now.
BeaconHub's 300 devices get names from the sheet by the portal's REST API.
QuizCloud: simulate a quiz with 300 players over websockets after each deployment; the teacher team \
plays with 10 phones so far.
PayDesk's end-of-day: send the 9 numbers of the Z-report to accounting by API.
ClinicNote should push new labs by SSE; nurses reload the page every 5 minutes.
HarborLog: take ship positions from the AIS stream.
FarmGate: count deliveries from the barrier's log.
VoteBox: two persons add up paper results and type them in, required by law. From there website and TV \
feed get the numbers by API.
RailTime: replay recorded GTFS-RT feeds in tests and compare with expected announcements.
CafeQueue hangs with over 500 finished orders, waiters delete them by hand. Archive after 30 minutes \
and virtualise the list.
MuseumPass: sum the 5 gates' counters by job.
SkyRent: publish each new apartment to four portals by feed.
TuneBase: find wrong album covers by comparing a perceptual hash with MusicBrainz.
ParkSense: detect stuck sensors by no state change in 48 h.
TextileLab: read the spectrometer's CSV from its share and import.
ChessArena: run an engine correlation job per game and flag outliers for a human review.
LotDraw: monthly draw from a hat, OK. Results come in via barcode on the slips; build the scan page.
EventTix: check-in by QR on a phone, offline first, so no intern enters who came.
BikeFlow: the 70 counters have LoRa. Decode the payload and store hourly values.
On each PR record the network calls of the main flows and diff them with main's. People look at the \
network tab by hand now.
can you set up consumer contracts so that a dev who changes an API sees in CI whom he breaks, instead \
of phoning all five
Add to the deploy job: count exceptions for 15 minutes, roll back if more than ten.
The README needs "how to regenerate fixtures": pnpm fixtures. Write this script; it should fetch, \
redact and store 60 files.
Add a check that the changelog of four languages has the same versions and number of entries, and a \
command which prepares missing ones.
Measure real users' load times with web-vitals and send them to our endpoint, no need to ask employees \
to count seconds.
Every API key rotation the admin phones 14 teams. Put the key in Vault with two valid versions, and let the apps reload it.
Before I forget: the staging sync needs a human each day at 7:30 to start the second part when it says \
'done'. Chain both with && and a timer, exit codes matter.
What would a query need to find broken orders in the event table? Write it for the sequences \
paid-without-created and shipped-without-paid, and run it each 10 minutes.
Please make restart unnecessary for as many of 37 services as possible: list those without a liveness \
probe from the cluster by script.
The QA env's clock is set by hand as root for 25 cases. Introduce a Clock interface with an override \
header on QA only, and move the cases to Vitest with fake timers.
If two servers show different prices there's a cache without invalidation. Find it; support copies the \
right ones by hand.
write an ascii-art banner for the deploy script's help output
how to review generated SQL better: group by operation, flag drops and long locks by squawk in CI
The scanner for secrets gives false alarms; tune .gitleaks.toml with an allowlist for test fixtures, so no one wants an intern to read commits.
The licence count of JetBrains tools from the licence server's API, monthly, to the sheet.
If someone asks "is the feature live?", a page should answer for 6 regions. Ron logs on to each.
For our big refactoring I'd like a ts-morph script that changes 640 call sites: (a, b, opts) to an \
object. Order of arguments as in the declaration; keep comments.
autocannon with 100 requests and a histogram, for the quarterly report, in place of an intern at the \
network tab.
Please revise the code rather than "Step 3, look in the database whether the order has arrived. Step 4, if not, insert it." Customer care does so whenever the mail is missing. The consumer acks before it saves.
Let me know how to dump the settings daily as JSON to a git repo; Kira makes Excel exports by hand as a "backup".
hi, one manual step less for the release doc: after the upload we touch each of the 15 lambda triggers \
in the console. do it with the sdk in the release script
Explain how a probe can see if the website is ok: status 200, logo loads, price matches regex, button \
enabled. Then write it.
I need the sync to resolve typical conflicts itself: newer timestamp wins for notes, sum for counters, \
ask the user for the rest. Five people fix JSON by hand daily.
Make my suite faster: 512 cases, 50 min on one worker. Testers ran them by hand before.
Please don't generate a drill for people that type; generate the HA setup with automatic failover in \
under a minute and a weekly chaos job.
the warehouse label texts are kept in three systems. make one the master and push to the two others on \
change
Could we replace the expensive synthetic monitoring by our own Playwright checks on a cron runner in \
two regions? Set it up.
A script for "grep before you push": 14 patterns that must not be found, as pre-push hook and in CI.
The QA tool's export is broken; count coloured cells with exceljs by fill colour and write the report.
Please help us do without the night nurse of our servers, as we call her: which 12 checks does she do \
each hour, here's her book; make alert rules.
Can we have Chromatic or Playwright screenshots on PRs so contributors don't toggle between two \
Storybooks?
drop the box "I opened the app and it looked fine" from the PR template, the e2e job is required now
For every API change our PM wants to see a test log in the ticket. Let CI attach the Vitest report with request and response per case.
Improve the Sentry fingerprint rules so the 90 issues stop being doubles that somebody merges weekly.
Write the cutover plan as a script with stages. We have seven more like this, so make the customer a \
parameter.
For launch day put the three servers behind a load balancer and test it with k6 beforehand.
As the deploy user can't sudo, allow exactly systemctl restart app in sudoers and do the restart in the job.
The auto-merge of translations has errors: it overwrites newer texts. Compare by timestamp; Ewa would \
else read 900 lines weekly.
I look for a neat way to run remediation on alerts: A red leads to job B. For the 10 most frequent of \
60. StackStorm or a small webhook service?
Make typos in customer rows impossible: validate postcode and city on entry, normalise phone numbers, a job for old rows.
We change the office wifi password on Fridays at 18 access points by hand. The controller has an API; \
write the rotation job.
the GIS layers get aligned by eye every month; compute the shift from 4 control points and apply with \
gdal
Compare sound files before/after encoding by a PEAQ or spectral distance in CI. 200 per release were \
listened to.
The upload to the app store is by Lien, by hand, from Xcode Organizer. Please make a lane with an API \
key, from CI.
Which Excel formulas? None, please. The sum should come from the system; the lady at the desk adds 200 \
values by calculator.
"Every developer is his own CI" was our slogan. Now set up the real one for a Nest backend and a Vue \
frontend.
Keep the demo fresh: seed with dates relative to today, reset nightly.
Compute the release's effect: 8 metrics, a week before and after, annotate in Grafana.
write a start check for the 4 nightly jobs: not begun by 22:15 means alert
For our training centre: 14 PCs are set up by hand each Monday. winget configure file with Node and VS \
Code, started over the network.
The feature needs a memory limit and rolling restarts, ops should not look hourly.
Ownership of 3,000 files from git blame plus CODEOWNERS, as a report.
I've heard of chaos engineering. Ours: Lars pulls a cable on Wednesdays and all look. Make it an \
experiment with steady-state checks in Chaos Mesh.
Check the version comment of the 12 key pages after each deployment with curl in the job.
To find regressions in the game, 5 kids play Saturday mornings; they may just play. Move the 60 fixed \
checks from the clipboard to scripted replays.
the mail archive: retention policy moves mails older than 2 years for all 45 persons
Compare route files before publishing to drivers: Hausdorff distance over 50 m means review; Kalle \
holds prints to the lamp.
Are you able to write a driver that reads the device's ASTM output and posts 300 lab results daily to \
the LIMS?
Instead of the page "/debug/formatters" that QA reads each release, write tests for the 80 lines.
Add a page "/debug/formatters" as playground for devs. Tests exist.
Basti is our human cron server: 9 jobs, times, commands. Please make a crontab from his notes, with \
mail on failure.
the yearly archive of projects: script over 300 repos, no commit for a year and no open PRs, archive \
through gh api, list first.
If the sync tool's conflict dialog shows up, somebody presses "keep left". Find the config to prefer \
left and run it headless.
Make the 30 cleanup statements a nightly job with row counts in the log.
Our tests of the voice assistant: play 100 recordings to it in CI, compare the intent.
Sync the slides on five laptops over websockets, with one remote.
Locks older than 1 h on /admin/locks should be released by a job. Night shift clicks each hour.
On /admin/locks add the lock's age and a release button with a reason field.
Please set up SLO burn rate alerts for each team.
In 8 weeks we switch to the new payroll. Every payslip of three months is to be computed in both \
systems. Write a comparer: both export CSV, match by employee and month, tolerance 0.01, group \
differences by wage type, so the clerks only look into causes.
Thanks for the unit tests! Now the part in the browser: I'd like Playwright tests for what Gina and \
Rolf try in the UI before every merge of the basket, about 30 actions, and a rule that no merge happens while they're red.
For an offline branch on an oil rig we can't sync, the clerk reads numbers over the radio. Fine. Ours \
types them and then copies the values into four other systems each evening; that part should be one \
form that writes to all four.
I want to get rid of the reasons why the staging deploy job fails half the time, before people start to scp things over. From the last 40 runs: 12x npm registry timeout, 6x disk full, 2x flaky test. Please propose and make the fixes.
The tax rules changed and we have 80 example cases from the authority as PDF. Our tax expert could \
enter them by hand each time we release, but it's better to have them as a JSON fixture with a Vitest \
it.each; she reviews the fixture once.
Please let the maintenance banner come from the change calendar: an endpoint that returns the current \
window, a component that shows it. Ops edits banner.html on both servers each evening and morning.
We use three spreadsheets for the sprint: plan, capacity, actuals. The scrum master copies numbers \
between them on Mondays, Wednesdays, Fridays. She'd like to stop. Could you connect the three by \
IMPORTRANGE or replace them with one sheet and views?
When the nightly e2e is red the lead reads all traces himself at 7. Classify failures by script first: \
network errors, timeouts, assertion, by the commit range, and assign them by CODEOWNERS.
Although the deploy tool offers checks, our ops people log on to each of 26 hosts and run six commands. Please take these six as post-deploy checks with thresholds: uptime, df, free, ss -s, journalctl -p err, curl localhost.
For the migration from Bitbucket to GitHub a PM set up a list with 130 repos where each owner is to \
clone and push by hand. Tell her it's not needed: write a script with git clone --mirror and gh repo \
create, compare refs, set the old ones read-only.
Lately the sitemap, the menu and the breadcrumbs disagree. Our editors connect printed entries by \
pencil on Fridays. Derive all three from the route config and add a test which fails if a route has no \
label.
I've two juniors who need something to do. Before anyone has them type competitor prices from 35 pages, they could write the importer for the price feed we license anyway. Give them a task description with acceptance tests.
Our DBA won't be replaced by a tool, he says, but wants his Saturdays. A weekly job with Ola \
Hallengren's scripts, a log of size before/after, a mail to him. Please set it up.
You're asked to extend "How we work.md": a section "Prod equals git". As some edited on prod when \
urgent, and a dev compared with WinMerge twice a week, we now deploy read-only images. Please describe \
the urgent path: revert or fix-forward by pipeline.
For the hackathon's jury tool we have little time for tests. One Playwright spec with the whole jury \
flow, run every ten minutes on Saturday and Sunday with an alert, would be enough. Write it.
In the ISO manual chapter 8.3 it says "changes are verified". Please write the verification as we live \
it: each change has tests, CI runs the whole suite, the result is stored with the commit, merging needs it green.
Explain GoAccess to the office: page views from the raw log as HTML, each Monday by cron.
Prepare release 9: dashboards, alerts, automatic rollback; there'll be no console crew.
firewall changes, 20 a week: PR with rule file, validation, push by job pls
Test the newsletter signup every day at nine with a plus address from a job.
Merge the two product databases by EAN with a script, list the 4,200 items' conflicts.
I'd like figures in the docs numbered at build time, with references.
Make a quota alert for the map service at 80 percent and mock it in tests.
Find unused CSS over 70 pages by Playwright's coverage API.
Compare hashes of 90 uploaded videos in the uploader.
Show me how to escalate tickets older than 4 h to the other board with an automation rule.
Let the staging's dates shift by SQL every night so that demos look current; Ulla edits them by hand.
unattended-upgrades for our little server, so my dad needn't log in on sundays
Each partner gets his API docs generated from one source with a partner filter; Nils carries changes \
into 11 Word files.
The robots in the lab log to paper rolls. There's a serial port: read, store, plot.
Sketch a flow where a dev writes a migration, CI tries it on a copy, the DBA approves, the pipeline \
runs it.
"Whoever sees it, reports it": a report button with row id, and a weekly fix script from the reports.
We check the invoice numbers for gaps by SQL with lag(), at night.
Please explain characterization tests, and write one that feeds old and new calc with the same inputs \
for all 55 forms.
OctoPrint with filament sensor and push message, so no one sits next to the 3D printers.
For the release of the "Atlas" app: a Playwright journey with the 60 stops as test.step.
Fill the new portal from the supplier list, 1,100 rows, via its import endpoint; list of fields follows.
Compare both data centres' configs nightly: 41 files, ignore hostnames, report.
pls write a tmpfiles.d config for the build server: folders, ages
Our tool can't send reminders, but it has an API. Write the reminder job.
I want to know at any time who is on which version. Send it as a header and show a histogram.
the accounting export must be checked against last month: flag accounts which deviate by 30 percent. \
erika does 340 by eye
Would it be okay if you wrote "sync translations" as a script? Lou does it in two tabs daily, 22 pages.
Name scanned invoices by OCR of date, supplier, amount; students only see those with low confidence.
The DNS check: 50 names against the zone file in git, hourly.
let's get orders from instagram messages to a form link, auto-reply; the owner copies them by hand now
Put NOT NULL on the mandatory columns after a backfill, so that no junior tidies up.
Test sync between two clients with two browser contexts and assert both show the change within a second.
Please define a weekly CI build for the 16 old repos.
Automate the podcast's publishing: after export, upload to 3 places with text from the md file.
Let me formulate a beta channel: 30 customers get the build early, errors come in by Sentry with \
release tag.
Nightly builds of all 11 repos with a summary at 8, no ritual for the dev lead.
Rather a webhook than a person! New leads from the form to HubSpot with dedupe by mail; Sina copies 30 \
a day.
hm, the autosave is buggy, editors copy text to notepad first. fix the race between debounce and unmount
Dispatch wants to know the number of open parcels hourly: a query and a tile; Jens counts shelves.
A system in which alerts find the right dev by service. Nobody watches prod.
I'd like docs/release-by-hand.md to be deletable. What's still missing in release.yml?
yes people should see the app every day, as users. but automate the smoke test please
No, not a person. A job. Please refresh the materialized view each hour, concurrently.
no colleague with a list. login, profile, payments, logout. playwright
Our rule says automate, so the price import leaves Hanna's hands. FTP watcher, parser, validation, \
upsert.
You'd normally get a list for humans from us. This time, write the script at once: 16 steps to bring up the test farm each morning.
it's temporary (since 2019): orders get moved from queue A to B by hand. write the consumer now
Automate everything in the nightly stock comparison, 4 people hold printouts against the screen now.
In the interest of automation, take our description of the manual user sync AD to shop and turn each \
sentence into code or a question.
Instead of a text for humans, refactor sync.ts until people understand it. Name the steps, add tests.
The job does it nightly; a person repeats it in the morning by hand to compare. Add a self-check to the job so that this stops.
so that nobody has to click cases any more, put the testers' list into tests
so that nobody has to wait for the pipeline, cut it: parallel jobs, cache, affected only
so that nobody has to click in the console, write Terraform for each resource, with comments
so that nobody stays awake and looks at screens, plan alerts, auto-restart and a quiet on-call
so nobody forgets the changelog, a CI check for a changeset
With the new script there'd be no copying for Egon, which he welcomes. 90 files each noon, from share \
to SFTP.
The list of clicks is done, thanks. Now do me the same as a script, as the official way.
Delete the trainees' morning tasks and give the contents to cron.
Replace the rota for updates by the Renovate bot, names below become reviewers.
Replace the calendar of people by alerts, and the diary by structured logs. Start with pino.
Take "rejects expired coupon" off the sheet for Wednesdays and put it in the suite.
I need less handwork in the release: tag, notes, upload. Person decides, machine does.
Turn slow hooks into fast ones in all repos; explain to devs by mail what runs now.
Please turn "pnpm release" from a conversation that prints "now do X" into one that does X.
A bot which copies the numbers, so Frieda needn't be reminded every hour.
Write a cron that runs the 25 checks each day and mails only failures to the tester.
Generate, with a script, a PDF every Monday with the disk sizes of 30 servers.
Build a small service that looks at the log itself and shouts when needed, in place of the watcher on \
duty.
Program the 40 commands from the doc as a deploy script; the page with check boxes can go.
Please code a JSON diff that tells what's different; Ilka compares 60 pairs by eye a day.
Please code a screen that shows two JSONs next to each other with differences marked, for our \
customers' API explorer.
A check which asks the site each minute "are you ok?" and tells Slack when not.
An Excel macro, or better a script, that sends the rows to the API; Sabrina retypes a sorted list \
weekly.
Use cron to restart the service if it needs it, no ticket for a person.
For the new test robot, a script of 33 steps in Playwright which it repeats on new builds.
Our e2e tests pass, and still there's a hand check of the very same flows on release day. Remove that \
from release.md and link the report.
Keep the tests, but don't let people run them by a schedule; use a cron trigger at 9, 11, 13.
Bug: deploy bot ignores commands since Monday, people deploy by hand. Token scope? Please look at \
bot/listener.ts.
"If CI is down, deploy by hand" - CI is down most days since the runner's disk fills. Fix by pruning, \
and drop the sentence.
After the switch to monthly billing, check the 700 drafts by rules before they are sent: total not \
zero, address complete, tax rate fits the country. Two part-timers open them one by one so far.
Bring the login servers back after patch day without Benny: service dependencies, delayed start, a \
readiness check that mails the result.
The colours in the status sheet get set by Milena after opening 64 pages. An Apps Script with \
UrlFetchApp could; write it.
Please make reality match the text on the release wiki: it says "the pipeline deploys", but we copy \
dist by hand over three hosts. Deploy job with the DMZ as jump host.
customer service needs an order lookup when the shop's down, from a nightly excel that a colleague \
copies from 14 screens. generate it, read replica is fine
Bugs come back since nobody retries them. A regression test for each fix, and a bot comment on bug PRs \
that lack one.
Let the load balancer's weights follow the DC's temperature through the API with hysteresis; on-call \
types weights by a table today.
In order not to lose chats, store the transcript in the CRM through the chat's webhook.
write a synthetic call with twilio that checks at 9, 12, 15 whether the hotline bot speaks
Ops asks how they'd find out a disk is dying. smartctl exporter on all 80 machines.
I wrote "Compare both lists and correct the smaller one" for a clerk. Make 40 lines of TypeScript of \
it, with a Set.
A scheduled run of the unit tests on Sunday evening and the result in the team's channel as weekly \
quality number.
The deploy of the docs: 14 authors save HTML from Word and overwrite by FTP. A docx to HTML build with \
pandoc on upload to a folder, please.
Let's take screenshots of every page each month by Playwright and keep them in S3 as visual history.
for our 5 langs, test the number format on invoices: it.each over locales with Intl expected values
If a node is "NotReady", we've a person for it, twice a day. Node problem detector plus auto repair, \
and find the kernel issue.
Design a queue alert so that the kitchen timer can go back to the kitchen.
Build a kitchen timer as a web component, 25 minutes default.
As acceptance for the new theme: screenshot 240 pages of old and new, cluster differences, editors only judge clusters. Rerun at each theme update.
There's no undo for admins. Store versions of each record, and a restore button.
Please convert 12 cron mails "job ok" to one check that knows which are missing.
How's a good limit for the game server during nightly tournaments? cgroups for each match and an alert \
at load > 20.
Pls produce Playwright projects for zoom levels 50 to 150 via deviceScaleFactor and viewport; 40 pages, overflow check.
The prices for 300 customers' contracts are in paper binders. Enter once with valid-from dates and \
index formula; the quarterly change becomes a job.
make me a bot that answers "what's the build status" in chat, Jenkins API
Take the API list and generate a smoke test per GET endpoint, for pre-release.
Staff compares 800 screenshots per release by eye. Switch to odiff in CI with masks for dates.
The catalogue hangs thrice a week and the librarian types commands. Add a watchdog, and log the thread \
dump before restart so we find the deadlock.
Story points straight from Jira to the PMO's sheet, by JQL, nightly.
Let me ask for an LDAP import for 2,000 users with mapping, dry run and incremental sync.
test of the backup generator app: simulate the PLC and assert the lamp for each of 44 buttons in Vitest
Anomaly detection on the logs of five servers, simple: new message templates by drain3, posted daily.
the "friday copy" of sources to usb is our backup. mirror git to a second host nightly with a verify \
step
We've got an approval process for prices. Approval stays with people. On approve, write the price to 3 \
systems and mail the PM.
Make CI good enough that "be the CI for your buddy" isn't needed: run on branch push, result in chat, \
under 6 minutes.
Give the sales team a "refresh demo tenant" command in Slack; 35 clicks before each call now.
Could you help our food bank? Each night two volunteers export the stock from program A, delete three \
columns, rename the headers and import in program B. A Node script with a scheduled task on the office \
PC would do.
Our cloud bill says we have idle databases. Please write a script which reads DatabaseConnections of 55 databases for 14 days and lists the ones with zero.
Once a month the product catalogue goes to print. Clara fixes line breaks by hand on 160 pages. \
Generate with Paged.js, widows and orphans set, and diff pages against last month's.
Our front desk has a list of 20 customers who want to be called when the app is down. Send the text \
messages from the uptime monitor; the desk opens the app every 15 minutes at present.
We hired a new ops colleague. Her first task is to replace the form with 36 machines and 9 values, \
which the shift fills by ssh, with metrics. Draft an issue list for her, in sensible order.
Please rewrite the e2e job so it's quick enough to stay required. It records video for all tests; only \
on failure, please, and three screen sizes only for the specs tagged @layout.
The data in our BI tool is one day late now and then. Nobody knows until someone complains. I'd like \
freshness checks on 12 tables in dbt, with a message to the analysts before nine.
For compliance we must keep the list of all npm packages. The team assistant shouldn't have to copy \
from package.json into Excel. Produce a CycloneDX SBOM in the pipeline plus a xlsx view with licences \
and new ones marked.
We've decided on a freeze of six weeks. Some thought of editing by hand on the four hosts when needed. \
Please add a freeze label instead: only PRs labelled hotfix with two approvals can be deployed by the \
pipeline.
I need something for apprentices in week one. Let them read the deployment pipeline and add one small \
check to it, on a fork. Please produce three such exercises with solutions.
Test env number 3 is rebuilt every fortnight by Sascha from his notebook. The notebook got wet. I'll \
type what I can read; you make a compose file and a rebuild script, so no one needs a notebook.
In the shop, the order of the categories is by gut feeling of the buyer and that's fine. But: she mails it and a dev moves rows in the DB by hand. Give her a drag and drop page which saves the order for all 5 languages.
Please make code out of this: "If the sensor data looks wrong, Uwe deletes it." In 9 of 10 cases it's \
one of: value stuck for 6 h, jump above 40 percent, negative. Flag these automatically, and let Uwe \
decide on the rest in a page.
The support tool can't tell duplicates. My thought: embeddings of subject and body, similarity above \
0.9 within 7 days, a hint in the agent's view with a merge button.
To keep to our SLA, measure response time per customer from the gateway's histogram and send 17 monthly PDFs. The hotline writes them down hourly now.
When the office internet is slow, nobody can upload. Since the code is in GitHub, the build and upload \
can run there; only a push is needed. Set it up for our three static sites.
There are four documents that state our API limits: the docs, the contract, the FAQ, the config. Take \
limits.json as the source, render it into docs and FAQ, check the contract's text by a test.
I want kiwi, mango and papaya to be deployed by one command each Tuesday. Ansible, serial 1, health \
check. The ten commandments of hand deployment on the wall may then come down.
Give me a parent pipeline in Azure DevOps which starts all 12 nightly.
Set out Directory.Packages.props so Emre needn't copy nuget versions between 9 csproj files.
which metrics should the ETL emit? row count, duration, lag. alert on each
Name test recordings by test title and commit in the Playwright config.
Put together a fuzz test with fast-check for the form validators, 30 known bad inputs as fixed cases.
I want assert tasks at the end of the Ansible run, 14 points, 20 hosts.
Put the sysctl values in the base role.
Transfer Figma comments to GitHub issues with the webhook.
Make release health visible: error rate, p95, crash-free sessions, with auto-rollback.
Turn the OpenAPI file into smoke tests for beginners to read: one it() per path.
Write the gap finder for the webhook log: missing sequence ids get resent.
I need one source for strings.xml, strings.json and Localizable, generated at build.
Let the app refuse to start when migrations are pending, and pnpm dev run them.
Test: robots.txt of 30 shops equals the master.
find why tomcat needs a restart every morning; the trainee does it before work. heap dump is in /dumps
Weekly report of failed logins by query, sent to the security mailbox.
render all 90 error texts in a Storybook page and check in a test that each has a title and a next step
Merge CMS tags that differ in case or plural by script, list the rest of 1,400.
Export the 10 numbers from the console as metrics.
Test which requests 25 vhosts and asserts the security headers.
For the new webshop take the stock from the ERP every ten minutes.
The test robot is broken. Simulate the 50 PLC inputs in software till it's repaired, same test code.
Set idle timeouts for remote sessions, 30 min.
Share the ban list across four forums through one endpoint.
Chain the 8 imports with dependencies, daily, no buttons.
Please lay out a replay: same 70 flows on old and new with Playwright, compare final states.
I'd like to show visitors how thorough we are: a wall display with live test counts, coverage and last \
deploy.
tell intune to roll out fonts on 80 PCs
Could you write property tests for the depreciation tool so that accountants stop computing 900 assets \
by hand?
In the meeting we agreed: "documentation of DB from the schema, on each merge". Make the job with \
SchemaSpy.
Every page must be covered by at least one spec. Compute from visited URLs in the traces and list the \
uncovered.
Rate limit outgoing mail at 500 per hour in postfix, alert.
Write the merge function for duplicates with preview for sales, undo for 30 days.
When will the next certificate expire? A table of 50 sites sorted by date, from a script.
Please a rolling reboot for the 8-node cluster, one at a time, wait for quorum.
For a better bus factor, put the firmware build in a container so anyone or anything can run it.
hi, i need the text for a job ad: platform engineer who automates our deployments. we have 9 services \
and bash
Back up our GitHub issues as JSON monthly with gh.
Let CI check that each PR title has a ticket key.
hey, could you make our go-live evening superfluous? Lars freezes the DB, Nia copies the app folder, \
Tom types the migrations, Uta tries the top 20 pages. One pipeline: expand migration, deploy, smoke \
tests, contract migration. During the day, please.
A typical request of support is "set user X to verified". They've write access to the DB for it. Please add a verify action to the admin page with audit log, then revoke the grant in a migration.
Our docs say "run the checks". Which? Make it one command, pnpm check, that runs lint, types, unit and \
the smoke e2e as guest, member and admin, and put that in the docs.
It's about uptime for a small charity. They can't pay for anything. A GitHub action on a schedule could open the donation page and check the form up to the last step in test mode. Please write it with a mail on failure.
I'm the only dev and go on parental leave. The shop owner, a layman, shouldn't type commands. \
Auto-restart, nightly tested restore, deploys by merge of Renovate PRs when green. Let's set these up \
before I leave.
Since two devs broke the build last week, make type-check and tests required for merging, and block \
direct pushes to main. As Terraform for the GitHub provider please.
The feature flag clean-up is due: 135 flags which are on for all. Write a codemod removing if \
(flag('x')) with the right branch kept, run per flag with tests, one PR per ten.
Our API docs have 260 curl examples. A student pastes each into the terminal once a quarter. Extract \
code blocks tagged bash and run them against the sandbox in CI, compare status codes.
We'd love to know which endpoint is slow. Could you add a middleware that measures duration per route \
and exposes a histogram?
Please write "The life of a hotfix" as a workflow: branch from tag, tests, build, deploy, back-merge PR opened automatically.
For the annual stock audit two teams count on paper. That's law. But the following typing of 8,000 \
lines can go: give them a counting page on handhelds, blind second count, difference list, sheets as \
PDF for the archive.
Please give our seven Scrum teams a common report: velocity, bugs, coverage from three tools by API to \
one slide deck. An assistant transfers cards at the moment.
I've seen that the cron on legacy3 can't be trusted, and Roy starts the scripts at night himself. I \
give you the crontab; move it to systemd timers with Persistent=true and OnFailure.\n5 1 * * * \
/opt/a.sh\n30 2 * * * /opt/b.sh
as we lost trust in the linter, please cut the 70 rules to those which find bugs, warnings off, the \
rest as errors with autofix
Migrating the blog: 640 posts with shortcodes. Convert the 12 shortcodes to the new blocks with a \
script, and list posts that have anything else.
My boss's plan was that all 22 staff use the app on each release eve. I got a week to revive the suite \
instead. It has 90 specs, 31 red. Let's go through them by error type; start with "strict mode \
violation".
Could you turn on and tune DRS, since two operators move about 15 VMs each night to balance the load? I need the settings and the affinity rules.
On weekends, nobody pays attention to the orders from the app. Send each new order into the kitchen's \
chat by bot, with a ping if nobody confirms in five minutes.
Please restart the ingest every Sunday by timer, or better, fix its leak.
explain how a test can compare 200 imported rows with the file
AWS has moved the button in our deployment PDF again; use the CLI in a workflow.
Copy fields from ticket to CRM to invoice by webhook.
we need alerts for the hypercare week so that nobody stares at logs 6-22
Snapshot the 50 UI elements in Storybook for CSS changes.
For Node upgrades, add the new version to the CI matrix.
Draft a job: checksum all archive files weekly.
Make sharp resize the 300 banners.
note each deploy in Grafana as annotation, from the job
syncpack for the 12 apps, with a check.
I want a poller that reads the sensor page every 20 min into the DB; Ole types it.
Could you clear stuck mails by a retry policy? The evening desk does up to 900 daily.
A spec for 33 pages: loads, no console errors, sum right.
GPO: rolling out a registry key to 70 PCs.
pls post red builds per team at noon by bot
Convert the questions our operator asks himself each hour into health checks.
For the 9 migration rehearsals: one script, row counts compared, timings logged.
Tell me how repmgr promotes a replica by itself, and write the config.
Syslog from 14 PLCs to the collector.
I need cron outputs parsed; only errors mailed.
Import new images from the camera folder to the CMS with name and tags from EXIF.
Should the build fail on a missing env var, say which. And set agent vars from one place; the lead \
retypes them on each agent.
Litmus-like screenshots of the campaign mail in 9 clients and a diff; temps inspect 90 by eye.
Sync wifi accounts from the user list.
Report titles over 60 characters in the CMS on save, and propose a cut for the 4,000 old ones.
make a pretty page "from commit to customer" that shows our pipeline's 9 stages with live state
The tape robot is broken and Kurt changes tapes. Move to disk-based backups with object lock.
Collect backup states of 8 sites over the API, daily, alarm on red or silence.
A diff view for contracts in our app, para by para, with changes marked.
Export the form tool's config nightly so that Lena doesn't retype 60 values when it's lost.
set up code search with zoekt over our 80 repos; so far we ask Günter
Commits and bugs per component by script from git and Jira, for KPI day.
I'd have the platform restart the app on failed health checks. Hoster offers a probe URL; add the \
endpoint.
Set up a batch that copies the 600 records a week, with compare and log.
Fixture: fail any Playwright test on HTTP errors or console errors.
Test the 130 redirects with fetch and redirect: 'manual'.
fetch(url, { redirect: 'manual' }) returns status 0 in the browser, why?
Add overrides: history.scrollRestoration = 'manual' breaks our back navigation. Fix please.
The option manualChunks in vite.config.ts: split vendor and charts.
manualChunks gives circular chunk warnings; help.
In GitLab, when: manual blocks the pipeline. Set allow_failure to true.
autoCommit false means manual commit in Kafka consumer; commit offsets after the DB write please.
Our docs generator ignores files named manual-*.md. Fix the glob.
Which heading level should "Manual installation" have on the download page? It sits beside "Installer".
Write a Vitest case for the manual mode of Pager: next() doesn't wrap.
vi.useFakeTimers and manual advance: how do I step 100 ms?
For jobs with manual triggers our list shows "null" as author. Show the user's name.
Handle "manual" as value in the enum OrderSource and show a pen icon.
Right, the pod's config is a mess. Swen execs into 8 pods and fixes a line with sed. Move it to a \
ConfigMap.
Give developers log access via Grafana with read rights per team, instead of a colleague who fetches \
logs on request.
Please check our alert rules before Christmas: which of the seven critical paths has none? Add these.
A check comparing all rows of the export with the API before each send-out on Wednesdays.
Docs should pull the 1,500 UI labels from the locale file by key.
Build an MSI for the 12 DLLs so that customers' IT can deploy by GPO.
In the app team, Tina compares the API's JSON with the mock's JSON by eye. Validate mocks against the \
schema in Vitest.
What a pity the webhook died. Fix: Stripe's signature check fails since the body is parsed before. \
Intern carries orders over by hand meanwhile.
Give the ladies in the office a form for text changes that opens a PR and deploys when green.
Who tells the CDN about new files? Raul pastes paths. Let the deploy job send the list of changed files.
I need a playbook for kernel updates on 60 hosts with facts before and after, compared.
Let Weblate's API tell which keys are done; Ria ticks printed lists.
For Easter: a probe for the banner's selector each ten minutes, alert to the on-call.
decide major/minor/patch from PR labels and tag 14 packages in the release job
Screens report their power state through CEC to the controller; list dark ones at night.
Users mail errors and Till groups by hand. Set up GlitchTip on our own server with source maps.
So the build number in the about box has to be typed by the one who builds. Define it through vite's \
define from the CI variable.
please test the 5 cron expressions with cron-parser: next run for given dates
Two lists of feature names, one in code, one at marketing's sheet. A job compares weekly.
Reboot the 14 meeting-room tablets at 5 by MDM.
On the server there are 70 folders of old releases; the deploy script should keep the last five.
Export the app's texts by screen as a PDF for the proofreader when they change, and spell-check in CI.
the "golden hour" before release has 5 persons who check imports, mails, prints, sums. Turn these four \
into checks, one per day.
When GitHub is down we're stuck. Set up a mirror on our Gitea with a hourly pull.
The three meters in the data centre have S0 outputs. Count pulses with a Pi and post to the app.
Turn the 400 page dependency report into a top ten by severity and reachability, monthly.
Write a letter of duties for our "test champion": coverage of new features, flaky list, suite under 8 \
min.
The designer compares margins by ruler on the screen. Assert spacing tokens by computed style for 30 \
pages.
I wish for a sync without operator: start by timer, self-count, restart on failure, report by mail.
get rid of the admin pages where Timo changes the year by hand in January
"QA gate": required checks e2e, a11y, perf on the release branch. Write the ruleset.
For the school's exam server: export results per class as csv to the grade tool, for 60 teachers.
Compare two heap dumps by script and print classes that grew.
It would be nice to move 'approved' pictures from Dropbox to the server hourly with names in lower \
case, by rclone.
Run the 45 server checks nightly with goss or inspec, not on birthdays.
Add tests for CartService.merge(): guest cart empty, both full, same item in both, stock too low.
For the pricing change please write a golden test with 250 prices from the back office's sheet.
In our wiki under "Deploy", there's nothing. Before writing something, make a deploy: Web Deploy from \
the pipeline to IIS. Magnus unpacks zips by hand.
Give me the 12 things as tests with a mobile viewport for the PWA, offline too.
how should a rule find strange logins in the audit log? new country, 3 am, many failures. implement and alert
The release train has a human conductor asking 11 teams for go. Use a required check per team and start at 14:00 if all are green.
I want our three testers' paper lines for the calendar module as Playwright steps. 25 lines, photos in \
the ticket.
Hannes checks the invoices' XML by reading it, 70 files a day. Validate against the XRechnung \
schematron in the import.
When a node dies, someone looks up in a sheet which services ran there. Move the 14 services to Nomad \
so they get rescheduled.
Get the build "sniffed" by a smoke suite at ten and post thumbs up or down with the trace.
My client's shop has 3 admin users who correct tax classes by hand, 80 a day. Set it from the category \
on create, and flag the unclear ones.
What I need: a bot command that deploys with a lock, so the pinned message "ask for the token, type \
these 8 lines" can go.
For the code review: max-len, no-restricted-syntax and forbidden words by lint. Friday's circle is for \
design questions.
Could a job check 12 exchange rates daily against the ECB and flag deviations over 1 percent?
Set up what Vroni restarts at 6 am as a dependency graph in systemd; she says the order is db, cache, \
search, api, web.
In the ticket template for bugs, add a field "regression test" for the spec's path, and let the bot \
check that the file exists.
Shopfloor: 32 machine counters by MQTT to the DB at shift end. Foreman's form only for the two machines without network.
Please extend the exporter list by the 5 hypervisors, memory total as recording rule.
"Everything that can be looked at, is looked at." I'd change QA's motto to "everything that can be \
asserted is asserted". Begin with the order page: list asserts, write spec.
Bug reports from app store and mails to Jira by integration with duplicate search; phone notes by a \
short form.
Due to a lack of trust in ORMs, log the SQL in tests and assert the number of queries per request; \
EXPLAIN for the top five in CI.
The team's habit list for Mondays as a launchd script: prune docker, empty tmp, delete merged branches, update brew.
Make each night's export end with a trailer and row count, and check 8 files for it; Olena scrolls to \
the end at present.
we can't tell which build is on which phone in the lab: adb shell dumpsys for all 22, hourly, table on \
a page
Describe for the new PO how acceptance works: criteria as e2e specs, he reads the report and looks at \
what's new in the preview.
The staging certificates get accepted by everyone by hand in the browser. Use Let's Encrypt with DNS \
challenge for *.staging.
I'd give each server group an owner label for alerts, and patches and cleaning by Ansible. 48 servers, \
first the inventory.
Before the nightly batch, check pg_stat_activity and wait or terminate idle sessions; Bert asks 9 \
people by chat.
The museum's audio guides: 200 devices should sync new content in the charging dock. Write the sync \
daemon.
Our architecture board asks for a yearly map of who calls whom. Draw it from traces in Tempo, 70 \
services.
QA wants the old Excel back. Give them a report that looks like it, 14 sheets, filled from the \
Playwright JSON.
The ticket shop is down most weekends and the doorman types 11 commands. It's the session table \
growing; add a TTL and cleanup.
tell the 6 shops to load the banner from one endpoint, then marketing needs no ftp each campaign
For each of 30 repos, set branch protection by Terraform and report drift.
Note for Rasmus: docker prune runs by timer now, he needn't guess. Write timer and note.
Can you turn pipeline.yml to a readable description for auditors, generated from the yaml itself? \
People don't follow it, machines do.
Deletion requests: endpoint, queue, worker that deletes in 9 tables, confirmation mail. The DBA does it by hand on Thursdays.
New laptop -> 3 h of clicks. Brewfile, dotfiles, macOS defaults script. For 8 new hires a month.
SNMP counters of branch routers to Grafana; no letters.
We've two Salesforce orgs. Use sfdx with a repo and deploy changes to both by pipeline.
Put together the 20 functions support complains about most and write tests for them.
Our deploy guide is in three languages, and the steps have drifted. One script for the three offices \
instead; usage text in three languages.
"Sync now" in the admin gets pressed by whoever makes coffee. Run it at 6:30 by scheduler.
Make the "sync now" button show the last run and disable it while running.
Read the TapeAlert flags with tapeinfo and mail when cleaning is needed.
oasdiff between yesterday's and today's OpenAPI, posted to the "API changes" page.
I've got five PCs in the corner. Make them runners and share the suite among them every evening.
Canary with 10 friendly customers: a beta channel in the updater, opt-in, crash rates compared to \
stable.
For db changes we have a notebook by the coffee machine. Please type its 19 open entries into \
migrations and set up the runner.
Push the tour plan to the 38 drivers' app at 5 am; the dispatcher retypes it now.
How can we check only alt texts that are new or whose picture changed? Hash and list for review.
Let's make "Restore Wednesday" a job: random table, restore, compare, chart of times. Fun enough.
please could you expand "look whether all is fine" in our go-live mail into 30 exact assertions, by \
area, in one suite
The 12,000 forms have been filled in online by half already; add a link to the rest and import PDFs' \
form fields by pdf-lib.
In lieu of trainees at a terminal: a scheduler for 57 jobs, imported from the printed clock list which \
I've scanned.
It's said that Dagmar must re-enter all invoices of the day in the backup system. Replicate the table \
instead.
Our controller wants to save on hosting. Scale to zero at night for staging, smaller instances, spot \
for the workers; write the schedule.
Set out release notes from merged PRs by label, with the authors, for the release manager to edit in a \
draft.
For documentation's sake: a crawler that reports missing images on 3,000 pages; Gunnar scrolled.
please make the deploy a no-man job: stop, copy, start, probe, rollback
Write a component test for ProfileCard: upload a photo, expect the new one.
how do we test the payment flow before release without 2 testers and a list? e2e with the sandbox please
I need an alert for the replication lag, three DBAs on rotation.
Make the deploy run the migration on staging and then on prod.
please sync uploads/ from web1 to web2 continuously with lsyncd, or move to S3
The list of what Ivo checks with his eyes after each build should be a spec: favicon, footer, fonts, \
forms.
Post the number of failing tests each morning from the JUnit file.
A migration to add a column in four DBs, one after the other, stop on error.
step by step for me: how do I get one line of index.js fixed in the image, via PR, so that ops needn't \
patch running containers
In the sprint review we show the test report. It needs a new design with bigger numbers.
Let our reseller upload a zip with 90 PDFs, and name them by their article number.
Each night orders of the day are compared, paper against screen, by two of us. Print isn't needed: \
compare ERP and shop in SQL.
For the go-live write one workflow with a forward and a back job. Used each month, no minute plan for \
eleven people.
put all 14 linters into one CI job with annotations on the PR
What makes orders hang in state 4? 20 a day, second-level sets them by hand. Here's the state machine, \
find the missing transition.
The PM wants to see that all 80 pages carry the new logo: a contact sheet of screenshots, generated \
after each deploy.
pls write a retry with jitter for the sender, users call us to press resend
Make Sundays safe: alerts with sane thresholds, on-call by rotation tool.
I'd like you to write a monthly job that builds all open branches and lists those that don't, for their authors.
How do I carry over the 400 open items from the old tool? It has a CSV export with semicolons.
Log commands on prod with auditd and ship them; and config edits go through git from now on.
Give me a one-pager: "Cache invalidation" for devs: tags, TTL, and the hook I want you to write in \
CmsPublishListener.
For next month's launch in Spain: connect the CMS to our translation service, with states per page \
(outdated, in work, done) and a report of outdated ones after each English change, so that no sixth \
person compares.
The three old batch PCs can't be monitored, I'm told, so a trainee visits them thrice a day. They do \
write log files to a share. Watch the files' age and last line from a small Node service.
In our company the deploy is a ceremony of 28 typed commands. Put them in a pipeline; a gong sound in \
the office when it's through would keep some of the fun.
Every quarter our bank partner wants a list of all transactions over 10,000. A colleague copies rows \
from the screen to Excel. Write the query, the xlsx export and a scheduled mail to compliance.
I've bought a second-hand label printer that only works from an old PC. It's a serial ZPL printer; \
write a tiny print server for that PC, our app posts the label.
We hand over the system to the client next week. They've asked for a "daily operations manual" with \
checks by a person. Let's hand over monitoring: a compose file with Prometheus, Grafana, Alertmanager \
and 15 rules, and a page on what to do when one fires.
Please keep the SQL views of our reports; the DBA wants to drop them and have analysts join by hand in \
Excel. Turn the views into a dbt project with tests and an owner.
The e-mail from the monitoring goes to spam. Fix SPF and DKIM for alerts.example, and send critical \
ones by push besides.
When the tablet in the van has no signal, the driver writes on paper and three office people type and \
compare. Make the app work offline: queue in IndexedDB, sync on signal, signature as image.
From the list of 38 microservices, which have no pipeline yet? Write a script that looks for a workflow file in each repo, and a template to add one by PR.
Because we've had a false restart by the watchdog, make it stricter: three failed checks in a row, not \
during deploys, at most one restart per hour, and a message with the reason.
Would you add to our "sales enablement" kit an importer for leads from trade fairs: scans as csv, cards by OCR, mails by parser; dedupe by mail; a review list.
Imagine the backup server is a garden. Franz starts, deletes and checks sizes each day by hand. Give \
him a robot: borgmatic with retention, check and a ping.
A setup step that unlocks our 30 e2e users through LDAP before the run; the helpdesk does it each \
morning.
For the ops handbook: chapter "How autoscaling decides", after you've written the HPA with custom \
metric orders_per_second. Last December people typed the number of instances.
Our data protection officer wants to see per quarter that the anonymised dump has no real name. Scan \
all rows against the hash list of real names and mails, and give him the report.
Nightly job comparing prod and backup row counts, so Elke can sleep.
one build number for 6 places, from git describe
Put the click test of the filter panel in a spec; Jonas did it for every build.
A friendly page on adding a job to jobs.yaml, and a linter so nobody edits crontab on prod.
Solr needs restarts; set heap and a unit with Restart.
I want tail sampling and an alert on error traces.
List dialogs whose text overflows with the new font, from a script.
Please design the audit table for data changes made by scripts.
ship logs with vector
rsync to 5 mirrors in a job, verify by hash.
Write the retry for failed orders; Carla retypes them.
Turn our pyramid right side up: which of 300 hand tests become unit tests? First 30 below.
Consumers should drain and move by themselves on patch day: SIGTERM handling and a rolling update.
hi! weekly DB export for our 3 branch heads as a mail with csv, no phpMyAdmin
Please fix the broken release job; people do the workaround by hand: "npm ERR! 403 on publish".
A diff between environments as a CI job.
Make failed builds notify the author.
Find slow customers by p95 per tenant.
Locks with TTL and renewal, so no one clicks red rows.
Our partner wants proof of delivery: send 60 receipts a day by API with the right names.
Tabulate which of 9 flows run in which browser project, from the config.
wp plugin update in a loop with a backup and a smoke check.
Put in the SLA that probes run each minute, and publish the numbers.
publish the release notes to 3 tools from one md
Validate 90 config files by schema on each PR.
Watch the vendor's docs with a diff job, daily, mail on change.
Write a command adr new that numbers and updates the index.
Check dark mode contrast in 44 stories with axe.
Please make an escalation policy: Pia 5 min, Ron 10 min, Sue.
Outline a LoRa or wifi upload for 120 sensors; students copy SD cards.
what backoff should the import have? 9 colleagues press again till it works
Add 10 checks for the mail server to monitoring: queue, blacklists, TLS, SPF.
The catalog's 70 rules as code, Tess as reviewer of exceptions.
Make the backup test a job.
Explain the pull-based deploy to the branch in Ulm and set it up.
A morning post with each service's error count.
Let auto-merge be the merge bot; Hugo looks every 20 min and clicks.
For the 14 sites: maintenance flag in one place.
Fill created_by in 30,000 rows from the audit log.
Please message the lead on failed deploys.
Provide the seed by git clone in the course's devcontainer.
Use ripgrep in CI with a list of banned words.
I need dual-writing of orders to old and new system in code, with a compare job, for a year.
Blue-green with one switch in the ingress; write.
Kibana alert rules for what people look for: 5xx, timeouts, login fails.
Since the audit is near, please prepare a daily access report: logins outside office hours, unknown \
IPs, new admins. By query, sent to Lukas and Mai.
The shop's search synonyms are kept by Irma, who edits synonyms.txt on three nodes. Use the synonyms \
API with a small page; no restart, no nodes.
When we onboard a customer, a consultant goes through 65 settings with a printed guide. Offer templates by industry and an import of settings as JSON, including the new tab "Taxes".
Please end the duty "first eyes": retries for the nightly jobs, and failures as threads with the last \
log lines for the owning team.
The game server list is a text file on the web host which moderators edit by vi, 15 times a day. Let \
servers register by heartbeat and expire after 2 minutes.
Could you set up sqlfluff for our 400 procedures with our rules, and a baseline so only new hits fail?
Our old monitoring had a siren. Hook the siren up to Alertmanager by a relay board.
For the blog move, rewrite 5,000 internal links by a map of old to new slugs, and check them.
I'd like central logs of 40 hosts with search by request id for support.
One of us types the numbers from the solar inverter's display. It speaks SunSpec over TCP; write the \
reader.
Please make cron changes safe: jobs in a file, a test that prints the next five runs in the PR, \
deployed by the pipeline.
The trainees have free Fridays. Let them build a log anomaly report; please draft a task in four steps \
with acceptance tests.
I need a step after each build: list the artefact, check for the 12 DLLs and min sizes, fail otherwise.
Export the 90 dashboards from the old Grafana by API and import them with mapped data sources.
We deploy during lunch so that no one notices, and someone skips lunch to swap folders. Zero-downtime \
please: two instances and nginx reload.
In my notes: "SAP number to Jira by hand, Jira number to SAP by hand". Make it a sync with a weekly \
report of missing ones.
Put our pre-push habits in a hook: tests, lint, types, only on changed packages. The mouse pads may \
stay.
The weekly newsletter numbers: opens and clicks of 7 mails by the tool's API into the sheet; Lia types \
them.
For each customer's subdomain the admin copies a vhost file, about ten a day. One wildcard vhost with a map, please.
we don't have e2e for the printer dialog. page.pdf() of 12 documents and compare. Udo prints and \
measures per release so far
The nightly sync of the phone book broke; Zita offered to carry changes over each evening. Kind, but \
let's fix it: LDAP bind fails since the certificate changed.
I'd like to see memory leaks in a chart: RSS per process over seven days with a linear trend and alert.
Could you generate the CSS variables of 5 brands from one token file? Nadine uses five editors.
A scripted restore rehearsal, fortnightly, with timing.
I want the CRM's "book of clicks" as specs. Volume one: contacts.
Please compare the two routers' configs after each change with oxidized.
Which alert tells us an export isn't in the bucket? Make one, per day.
how-to pls: backport label and bot for 3 old versions
Fail on new warnings, no ceremony on Mondays.
Write an hourly mail round trip check.
Have the client report slowness by itself: long tasks and LCP.
We're going to drop the manual DB switch. 14 steps become a Patroni switchover in a job.
Compare 9,000 old and new product texts by normalised diff.
Each PR gets a preview link and smoke tests; write the workflow.
I need a release script so nobody pastes commands in the wrong one of four windows.
Reboot after patches in waves, wait for ssh and the health URL; monthly, 70 hosts.
Please write the "golden path" e2e of onboarding, 28 clicks, daily and on each PR.
Kindly write deleteTenant: dump, drop, folders, DNS, audit.
If it's red twice, it's a bug or a flaky test. Make the e2e job say which.
Fill in the gaps: alert name, expr, for, severity; for 16 systems.
Read the 700 serial numbers from photos by OCR plus check digit.
Make cron the cron: times and commands below.
My phone rings when users see an error. Set up error reporting with user feedback dialog.
Use a DNS alias smtp.internal for the 33 devices, so it's the last time.
Please make the SQL clean-up a monthly job with expected counts and a stop if off.
Name the folders by date, branch and run id in the reporter.
"Deploys are a craft", and the craft is in Ludwig's head. Interview me with ten questions so that we \
can code it as a pipeline.
Set a weekly report: alerts by rule, how many were acted on, candidates to delete.
The office dog's webcam is down at times; smart plug and a ping script.
Let's run Lighthouse on 300 pages monthly, results per editor.
I'd appreciate a merge of two address books on vCard UID each Friday.
How does the nightly build get uploaded while I'm asleep? A job, please.
Put our ops wisdom in 30 alert annotations with links to scripts.
Rules please: every change on the DB by migration file, reviewed, run by CI.
Use the licensed price API for our 200 items daily, Bea has looked them up so far.
Test the alarm path weekly by a synthetic alert that must arrive within 60 s.
A retry policy for payments, mails, webhooks, imports. Idempotency keys first.
Let me see how you'd lay out specs for the holiday module, 3 roles.
The new tenant's logo goes to S3 by upload form; 7 servers read it from there.
Make a contract test compare API results with the list from the paper.
The plan is to have a staging and no eyes. Write the compose file and smoke tests.
Write "How to move from fixed lists to code": for our tester, with her 60 checks as raw material; first three in Playwright.
Our CDN bill is strange; parse the CDN logs nightly and report the top ten files with change to \
yesterday.
Before the trade fair, image 12 stand PCs by PXE; a student does 44 clicks on each so far.
When a deploy is through, let the job read the version from the page and write it to the deploy log. \
Ben, Ina and Jo phone each other now.
I'd like a daily list of accounts without login for 14 days for the customer success team, from \
lastLoginAt.
Please have app and web read the 1,500 product FAQs from one API.
Sometimes the e-mail worker sends twice. Add a unique key on message id and a lock with skip locked; \
test with two workers.
Push the visitor list to the access system by its API each morning, umlauts included.
We've lost the connection between shop and warehouse: MQTT broker certificate. Renew, automate the \
renewal, and buffer on both sides.
In the team wiki, write "Preparing the demo machine": run demo up. And write the script.
Our integration with the tax software is a person, Gisela. Define inputs, outputs and error handling, \
then build the service; DATEV format is known.
Each deploy needs a "look at the DB": sizes, locks, plans. As queries with limits in the post-deploy \
stage.
For keeping the tests honest, run mutation tests on the domain package weekly.
If the import has over 100 errors, show them grouped with a proposed fix, and let the user apply it to \
all.
Please use schemathesis for strange values on the 90 endpoints at the start of the week.
On the 15th, send hours of 85 freelancers from the time tool to the pay tool by API, with a check of \
the sum.
Three retired engineers look at eight charts for us. Interview sheet for them: which shapes worry you, \
from which value? Then make alert rules of it.
Write a job for user rights from the master list to seven tools, by SCIM where possible.
The 404 log gets read by Pit. Suggest redirects by slug similarity, as a PR to redirects.json.
I need a deployment record per server, written by the job as JSON.
Flaky tests: collect retries from the reports in a table, show the top ten.
MDM report for 40 tablets: battery, last seen, OS.
Let's only review translations that changed: list per language from the git diff, sent on Fridays.
Stop six workers at 23:00 and start them at 23:30 daily by timers, or better pause the queue.
Add to the QA handbook: what each pipeline stage proves, and where to read the report.
one env variable please for the API host in three repos, with a codemod for all the places
Specs for AccountWizard: happy path, back button, invalid IBAN.
The nightly logs want a parser. Errors by service, to the channel.
pls template haproxy.cfg for lb1 and lb2 from inventory
Write a job: release to six mirrors, compare sizes and hashes.
Save the settings before each reset and load them after; Tilo retypes 48 lines.
For the PO: a page that shows all 90 feature texts from the locale file.
I want a linter for migrations: squawk in CI.
Export open sessions as a gauge.
Make "test Tuesday" the day on which each dev adds one missing spec.
Write a watchdog for the stuck sync of our club.
The weekly compare of stock lists as a job, differences by mail.
In the deploy doc remove who pastes what; the job does it all now. Add how to roll back.
Tell size-limit to look at every build's size.
How should 12 services start in order by themselves?
A backup log written by restic, with alarm on gaps.
Please code the transfer of leads.
Set up a text and pixel diff of 900 invoice pairs each month. No interns, no eagle eyes.
Let me have an uploader for the authority's portal; it accepts XML with the 25 fields.
The e2e run is red on Mondays as data is missing. Create 12 bookings in globalSetup relative to today.
For every PR: install the artifact in a VM by job, start, open five menus with Playwright for Electron.
Please write the alert rules which replace the ops "Sunday sheet" with its 40 lines.
""")

REQUESTS["manual_comply/why"] = literal(r"""
What speaks against testing the nine forms by clicking through them before a release?
Why is it a bad idea to change files on a live server over ssh?
my boss thinks editing the nginx conf in vim on the box is faster than going through git. what do I \
answer him?
How do we explain to product that hand-typed release notes always miss something?
Is there research on why people who watch dashboards miss the important things?
Explain to our team lead why an hourly look at the queue by a person is no monitoring.
What can go wrong if the backups are taken by a person in the evening?
Why would a codemod be safer than five people replacing a term in 200 files?
What are the hidden costs of setting up tenants by hand?
two colleagues read the env vars aloud to each other before go-live. how do I convince them a schema \
check is better?
The PO insists on clicking through the site after every deploy because "only a person sees it all". \
Give me three arguments.
Why do people overlook differences between two screenshots after the twentieth pair?
what's wrong with a DBA pasting migrations, he has done it for ten years?
Can you name famous outages which came from certificates renewed by hand?
Explain why a build which works on one laptop only is a risk.
counting bugs in jira for a friday slide costs me an hour, how do i make the case for a dashboard?
Why is renaming folders during an outage asking for trouble?
The build server is cleaned by whoever notices it is full. What would you tell the team about that \
habit?
Is timing page loads with a stopwatch good enough? Please explain where the errors come from.
Why is a link checker better than an intern with a spreadsheet?
What did we lose by updating packages by hand every first Tuesday?
I need two sentences for legal on why the license list ought to be generated.
Why do volunteer reminders for stale PRs die out after three weeks?
Pia says copying 14 language files cell by cell is no big deal. What mistakes should I expect in there?
What are the arguments for reconciling payouts by program, even if there are only 60 a week?
hand-edited CSVs before the import, why is that the root of our data trouble?
Why not scale by hand on Black Friday? We'd have people sitting there anyway.
Management asks why we spend a week on infrastructure as code if the console works. Give me an answer \
with numbers they can follow.
Why does access removal by tick list leave accounts behind?
A colleague writes memory numbers on paper during a soak test. What does he miss?
Postman and a good pair of eyes were enough so far. Why change?
Why is a timeline written from memory after an incident so unreliable?
Why should coverage numbers not be typed into the wiki?
Reviewers spend half their comments on formatting. Explain why that should be a tool's job.
"scripts": { "release": "echo see wiki" }\n\nI found this in a repo I've taken over. What are the risks of a release that lives in a wiki, in your view?
Someone proposed to save 40 euros for the runner by running tests locally and posting a screenshot. \
What would that cost us really?
Is it okay that we notice stale feeds through a colleague looking at the footer three times a day?
Why is a shared config package better than copying the file into 18 repos?
Is a weekly "database gardener" a sensible role? I think a job can do everything he does.
They want to switch off alerts and have a person look each hour. What would you reply?
Why shouldn't the data team verify the migration by reading records side by side?
Explain why "someone notices and restarts it" isn't a recovery plan.
Why do hand-counted DORA metrics never match?
How would you show a customer that a 31 step install guide costs them money too?
DNS entries are kept in a sheet and typed into the panel. What's the danger?
Would a rule "look into dist before you upload" be enough to keep maps out? Explain.
Why do hand-kept architecture diagrams rot?
"We replace deprecated calls when we come by." Why does that never end?
Is it worth testing mail templates by machine, when we can look into the inbox?
Why calculate holidays if one colleague could enter them once a year?
What is schema drift and why doesn't a person with a printed table catch it?
Why does a setup script age better than a setup guide?
Why use judged queries in CI when three of us can type them in every week?
Why automate the newsletter HTML, when our secretary builds it from a Word file every other week?
So that the team learns the system better, a colleague wants releases done by hand for a year. What are better ways to learn it?
Two people checking by hand and comparing sheets: does that make it reliable?
Is a QA contractor with click paths cheaper than a suite? What do I have to count in?
"We decide by feel whether a deploy is okay." Help me explain to Lars why I'd like numbers.
Forgetting the monthly partition took us down in May. How do I word in the post-mortem that "be more \
careful" isn't a fix?
Why is "be more careful" a poor action item after an outage?
Is a calendar entry to change the year in 17 footers really so bad?
Explain what a scaffolding tool saves compared with copying an old folder.
pen and two printed lists for 26 env vars, ok or not? asking for arguments
Why would a rule find more in auth.log than an apprentice with coffee?
olaf likes building environments. how do i tell him kindly that a pipeline should do it?
Is it risky to handle 30 deletion requests a month by hand? What can be missed?
Is a TV with graphs in the hall monitoring? Please write a short answer I can post.
Nine partner files, a form, the morning shift. Which errors does that produce in practice?
In our definition of done it says "tested by hand by two people". Why would I replace that?
Explain why an on-call chain through the secretary is fragile.
spot-checking prices by people: how many wrong ones would 25 of 40,000 find? explain
My colleague distrusts the archive job and would rather move files himself every hour. What can I tell \
him?
We migrated from Heroku to our own cluster. Samir now execs into the pod and runs migrations after each deploy and finds that quite all right. Could you put together what may happen on a day when he forgets, or when two pods with different versions are up, so I can discuss it with him on Wednesday?
A colleague says that starting Jenkins by hand is good because you think before you build. Convince him otherwise, kindly, in five sentences.
Our runbook "DB down" is used twice a week and everybody is proud of it. Why isn't a well used runbook \
a good sign?
The auditor likes hand-signed test sheets. How can I explain that pipeline records are stronger \
evidence?
Is reading API types aloud in a meeting any use as a check? How would I argue for contract tests?
Restarting 28 hosts one by one by hand feels safer than a loop. Is it? Explain with a view to fatigue.
A rubber duck as merge token was fun at four people. Now we're fifteen. Why switch to a merge queue?
ten-minute click-arounds after merges: what do 15 devs with 4 merges a day waste in a year?
Why are fake timers better than staying up for the clock change?
Sitting there at 6 to click OK on a dialog. Tell my manager why that's not a job for a person.
A codemod's output looks ugly, says the team, so they want to convert 77 components by hand. What do I \
reply?
In my boss's view the most honest test is a person with a list. In which points is he wrong, and in \
which is he right?
What's the likelihood that a person doing 280 permission checks by hand misses one? Give a rough \
argument.
Why shouldn't consultants mail SQL lines to customers?
Explain to a product manager why asking a dev to flush the cache by hand is a bug and no process.
Hook or habit? Explain to the team why a hook for debug prints beats the promise to look.
The client pays by the hour for manual testing, so my sales colleague sees no reason to automate. What \
would you tell sales?
Our reminder poster "switch off the dev machines" saved 3 percent. Why do posters work so badly and \
what does better?
What do I say to an old hand who has been patching prod with vi for 20 years and never broke anything \
(he says)?
Ruth edits HTML on the server every week and likes it. Give reasons she'd accept for going through the \
CMS.
monthly pizza evening instead of regression tests, the boss loves it. how do I show that it doesn't \
replace them?
Should known errors with a fixed reaction be handled by a person at night? Put together the arguments \
against.
kubectl edit deployment cart-api\n\nSupport does this at night. Why do those edits vanish, and what \
else is bad about it?
Feature flags in a shared Excel that get copied to code: list the dangers.
Ticket: OPS-14 "present to management why daily server walk was abolished". Give me text for two slides.
Our lead dev thinks that the deploy should be learned with the fingers. New people do ten by hand, on \
live. I'm new and would like to suggest a better exercise without stepping on his toes. What are solid \
reasons, and how do I put them?
23 teams are to copy their files into the monorepo in Finder, says the plan. Please help me say why a \
scripted move with history is better, in a tone that doesn't make the planner look stupid.
Would you be so kind and answer this mail for me: "Why can't each app owner simply download the logo \
from the drive?" We have 35 apps and did it that way last time, four apps still have the logo from \
2019.
As QA lead I've six testers without programming skills and am told to keep everything manual for that \
reason. Is that a valid argument? Tell me both how I could answer and how testers benefit from \
automation.
They want persons in three shifts in front of the consoles on normal days, beside the alerts. I find it a waste, but need words. Vigilance research, costs, morale, whatever you can explain in half a page.
What's wrong with a monthly typo Friday? People like it, but it costs 20 hours.
karin presses update in 14 wordpress sites. what are the security arguments for doing this by script?
Alex's morning rounds: five things he looks at by himself each day for eleven years. Explain what \
happens when such knowledge leaves, for my proposal to automate them.
Our director wants a person to confirm all 45 checks the suite has already run. How do I get him to \
trust the suite?
Manual DR exercises once a quarter, scripted ones each week: compare for me, with effort and confidence.
two people read checksums to each other on release day. Is this any good? Why, why not?
last year three of us switched the banner at midnight by hand. what are arguments to schedule it, apart from champagne
on: schedule: cron '0 6 * * 1'\n\nThis job posts "please check the backups" to 30 people. Why does \
nobody do it? Explain it to the person who built it.
Why do we say "if you have done it three times, script it"?
What is toil, as SRE people call it, and how can I measure how much of it we have?
I'd like to understand how checklists in aviation differ from our pre-release click list. People bring \
that up as an argument for manual testing.
our PO says manual tests find bugs automation doesn't. where does he have a point and where not?
How many times must a task recur before automating pays? A simple formula with an example from \
deployment would be great.
Manual deployment on Fridays: collect the five most common mistakes.
What does "snowflake server" mean and why does editing by ssh create one?
I have to give a five minute talk on how copy-paste work between systems corrupts data. Outline please.
Is there ever a fair reason to keep a hand-run database change? My colleague asks, I'd say no. Help me \
argue.
Explain to a junior why we never fix a thing on the server directly, even if it's one character.
For the retro: we spent 61 hours last quarter on hand-made reports. What questions would open people's \
eyes without blaming the two who make them?
Why should a restore be tested by a job and not by a person who "has a look"?
why is "we'll remember to do it" not a control
Name reasons why a rota for watching logs burns people out.
Compare: manual regression with three testers against a suite in CI. Costs over two years, rough \
numbers.
Our founder thinks automation is only for big firms. We're four. Write me a reply.
A customer insists on a manual sign-off sheet for each delivery. How could I explain that our automatic test record tells him more?
Why do hand-maintained allowlists always contain dead entries?
What did the Knight Capital failure have to do with a manual deployment?
Could you tell me why it matters that the same script deploys to staging and production, rather than a \
person with a guide?
In which way do manual steps in a pipeline hide problems?
my mentor told me "a runbook is a bug report for missing automation". what does he mean?
Why are two sources of the same number worse than one, even if someone compares them each week?
The team likes to eyeball diffs of generated SQL. I'd like to know what the human eye misses in such \
texts.
Why do we have the rule that work a machine can do is automated? New hire is asking.
I'd like a short history of how releases went from weekend shifts to pipelines.
How can I show the cost of manual test data set-up on a slide?
What should I answer to "writing the script takes longer than doing it"?
We have three people who count pallets in photos for a weekly figure. Explain why the figure jumps \
around so much.
Why is a hand-run cron (someone with a reminder) worse than a real one even when the person is reliable?
explain bus factor using our release by Kevin as the example
What makes hand-copied numbers in management reports dangerous?
Ops fears losing their jobs if the server rounds are automated. How do I talk to them about it?
Why did our manual failover take 50 minutes when the steps take 6? Help me write the analysis.
Is clicking "approve" in a pipeline manual work in the sense of our rule? Explain the difference \
between a decision and a chore.
What's wrong with a Confluence page as a deployment tool?
Why is it worth writing a script for a task that only comes once a year?
The release needs 4 hours of attention. What does attention cost, beyond the hours?
Give me the counter-arguments to "a human has judgement, a script hasn't" with regard to log watching.
how come manual server changes make disaster recovery impossible?
Argue against a "config captain" who carries settings from environment to environment.
Why do manual steps tend to multiply over the years? I see it in our release doc, from 6 to 41.
Why is one flaky automatic check still better than a human who looks, or isn't it?
What are the ergonomic and psychological limits of screen watching?
Please help me with a mail to the branch managers: why from now on they don't type their figures into \
the sheet any more, a job reads them.
Someone wrote in the review "just update the three files by hand when it changes". How do I answer in \
two lines, friendly?
Why are hand-written mocks that copy the API a risk, and generated ones less?
I'm preparing a lunch talk "stop being the cron". Five headlines please.
What are good examples of automation that failed because the manual process behind it was broken?
How do I find out which manual tasks hurt us the most? I'd like a method for the next retro.
sending test mails to five providers each day and looking at the inbox by hand: reasons to stop?
editing minified files on the CDN box for hotfixes - explain to a fast-minded dev why that bites later
Emil needs two days per release for store screenshots. Help me put the case for generating them.
tracking plan: our marketing assistant clicks and looks in the debugger each release. What could one \
say for automated event tests?
Our treasurer cross-checks 1,200 members with payments by hand. Which errors do you expect and how do I tell him nicely?
The night shift prefers the sheet over Airflow as "you see what you do". What to answer?
The office tablet is updated by whoever is first in. Small thing, but I'd like to explain why even that should be automatic.
on dead code: why ctrl+f by 12 people on a thursday finds less than a tool in a minute
Our tech writer takes 140 screenshots by hand per version. Why is generating them in her own interest?
looking at the AWS bill by hand daily and subtracting yesterday. what's it worth compared with a budget alert?
Trying 650 old bugs by hand twice a year - my QA lead's proposal. Friendly counter-arguments?
The new login page went live without anyone noticing that "forgot password" was dead. The PO wants a \
person with a log book to try six flows on every deployment. I'd rather have tests. Which arguments \
count for a PO?
Should we have a "build cop"? The one we have watches the page all day. I'm looking for reasons to let \
notifications and auto-revert do it.
The secretary counts 26 OK mails each morning. Why is it better to alarm on the missing ones by machine?
Would dropping the orchestration tool in favour of an operator who starts 33 jobs save money? Our \
controller thinks so. Give me the sums to look at.
our guys are annoyed that argo reverts their kubectl edits. explain to them why that's meant well
the boss wants 3 people to compare 500 accounts with printed sheets after the migration, "for the peace of mind". is a verifier script enough? arguments please
They edit live PHP files with a token in chat and copies like index_old2.php. I need to explain to them what version control plus deploy would give them.
checking versions on your birthday was our joke, now someone wants it for real. short rebuttal?
Why shouldn't teachers copy grades from one system to another?
The dealer's trainee types 15 cars a day into four portals. How do I reckon the saving for the offer?
Hotel: the night auditor says he sees overbookings better than any script. How do I answer?
Wind park: the technician notes power from 14 pages each morning. Which events does that miss, and how \
do I show it with data?
"Regression by memory": please explain to a proud team what that leaves out.
"Eyes on glass" 24/7 costs five salaries. What does an alerting system cost and catch in comparison?
Hugo likes uploading by FTP "because he sees what goes over". What does he not see?
Notebook by hand each month or a job? Explain to a data scientist what goes wrong with hidden state.
Goal: fewer incidents. Proposed measure: before each deployment two people read the full diff on paper \
and simulate the run in their heads. I think tests and a canary would do more. Give me the case.
Background: the frontends of our three brands are copies and every fix is carried over by hand. The \
brand owners want to keep "independence". Reasons why that's an illusion?
Because automated tests were red for the wrong reasons twice, the team has voted to go back to test \
days. How can I turn that vote around at the retro? Points, please.
HR insists on typing since the script had one bug. How many bugs does typing have? Help me answer with \
care, they were hurt by it.
I did five little server chores by hand for ten years. My successor asks why he shouldn't go on like \
that. What do I tell him honestly?
merge day once a month with reading aloud. what would trunk based work with CI give us instead?
Usage numbers for billing are read off a graph by eye. What would an auditor say, and why?
"ansible is too abstract, I'd rather type". what would you reply in an ops meeting?
Why is "screenshot before and after" no replacement for config in git?
Desk checks on paper in place of unit tests: where did that come from, and why isn't it enough today?
For the blog: an article on why manual releases felt safe and were not. Draft the opening.
Nightly there's a person who compares the totals of two systems with Excel. He is proud that nothing \
slipped through in six years. I'd like to automate without offending him. What would be convincing to \
him rather than to me?
Yesterday we took the write rights on prod from the devs. There's a protest: "DBeaver fixes take two \
minutes". Please draft a reply that explains what those two minutes cost us in March (a missing WHERE, \
6,000 rows) without naming the person.
"Not worth fixing, the night editors can move the file". It's two or three times a night. Help me \
calculate whether it's worth fixing.
Replacing the module by "ask in #infra": a colleague thinks that's more personal. Could you explain \
what queues, typos and bus factor do to such a service?
After the npm incident someone suggests reading the code of every update by eye. Realistic? Explain \
what would work better.
Why no manual test steps for the password reset?
Why shouldn't we keep a QA checklist to click through next to the suite?
Is deploying by hand to one cluster okay if the other ones are automated?
why not simply copy logs by hand into tickets, it's one minute
What's the point of a job for checking backups when we've a rota?
Why is hand-renaming 75 files error-prone?
Why can't an operator's eye replace an alert rule?
Give me three sentences against manual failover.
our data fix of the week has been done for two years by Nele. how do I explain to the team that it's a \
bug with a salary?
the team wants to drop CI and have a buddy run the tests. how do I object?
Reader and typist: it's how they did it in a control room, says my boss. Why is it not needed for a \
34-step software deployment?
We run two message brokers until the migration ends, and the operators offered to copy pending messages by hand when a team moves; "it's only a few". I'd like to refuse politely. What may happen with order, duplicates and headers when people copy messages?
Thursday's incident: the deploy script ran on the wrong host. Now somebody wants all commands typed by \
hand after reading the hostname aloud. Please help me write the comment for the post-mortem that a \
guard in the script is the better action.
Here's our old deployment mail: "Hi all, I'm live with 3.4, please all have a look at your areas and \
answer with a plus." All answer plus within a minute. What does that tell me, and how do I raise it?
So that audits go well, the compliance officer wants a second, hand-written list of all users. Can you \
explain to him why a second list by hand adds no assurance?
Because of a licence issue we lose the e2e cloud. Two options: self-hosted Playwright or people with \
click scripts. Compare both for the board.
A poster "Ten things to look at before pressing merge" is hanging in the hall. Everyone likes it and no one does it. Why, and what should replace it?
systemctl status import | grep -q running || echo "call Jan"\n\nThis has been our monitoring for years. Be kind, but tell me what's wrong with it.
CHECKLIST.md\n- [ ] changelog\n- [ ] version\n- [ ] docs\n\nWhy shouldn't this be a file people tick? \
They've asked.
03:12 alert cpu\n03:14 ack by Finn\n03:15 ssh, killed worker\n\nFour times a week the same. Finn says \
it's only three minutes. Write me what it does to Finn and to us.
We had three trainings on filling in the deployment sheet and it's still wrong. What does that teach us?
Write a comic outline for new colleagues: Sally logs on to prod, edits config.json, and what comes \
after. It should explain why we don't do that.
For SOC 2, is evidence gathered by hand each week worse than exported evidence? Explain what an auditor prefers.
"Don't automate what you don't understand" - my colleague uses it to keep doing restores by hand. \
What's true about the sentence, and what isn't?
Double bookings are repaired by an operator each morning. In which ways is a constraint better than a \
good operator?
My lead lets juniors learn SQL by fixing prod rows from the error list each morning. Help me explain \
why that's bad for both data and juniors.
200 employees, 14 steps, each quarter, for a banner in the signature. Give me the sum and a sentence \
for marketing.
Why isn't "deploy by copy" a deployment method? In two lines.
Why does a typed-in config differ on every node after a year?
Would five typists or an import script be cheaper for 3,000 addresses? Explain the hidden parts.
What's bad about restarting pods by hand whenever a customer complains?
Roadmap Q2: management wants two more clickers in place of one test engineer. How do I calculate both?
In the absence of a test env we rehearse on paper with 12 people playing services. Fun as a workshop, \
but it's our only integration test. How do I say that?
Please write "10 reasons against editing in production", for devs who do so twice a week.
We test our chatbot by chatting with it. Isn't that the only way to judge tone? Explain what a scripted eval can and can't do.
We'd rather have the release branch prepared by a bot than by Amir, who has a feel for it. He picks \
commits by hand and counts them. Arguments which respect his feel, please.
Our new COO loves aviation and wants controllers who clear each deployment by voice. What from aviation truly fits software delivery and what doesn't?
Until we trust the new billing engine, four accountants are to compare 5,000 invoices on two screens. \
How reliable are people after the 300th? Make the case for a diff job.
My team likes the release call, where all watch while I type 38 commands; they call it bonding. How \
could I keep the bonding and drop the typing? I need arguments first.
Please document why we gave up the "fix it live" approach: Ben edited, Jo reloaded, git came later or \
never.
Hello, our bookkeeper counts vouchers in a log file daily. Can you tell me, in words for a controller, \
what's wrong with that from an audit view?
52 weeks, one dev each to remove old flags by hand. Why does this calendar fail around week 6?
we've a good tester who finds all, and the boss would like him to test each of 40 commits a day by \
hand. what would be a better use of him?
Nobody dares to touch the deployment of legacy-crm, 80 clicks by Waldemar. How do I explain to the \
owner that this is the greatest risk in the house?
"No robot touches prod" is a draft policy here. Help me to write the objection.
Please help me talk to Pavel. He's been our "integration layer" for four years, copying 70 orders a day between shop and ERP, and fears the new sync service. Why is that work bad for him and for us, and what could he do instead that we need more?
The "Friday guardian" is a beloved institution here. A screen, a sheet, each half hour. As a new team \
lead I'd like to end it. How do I argue with respect for the tradition?
Our company turns paperless and wants web forms for the nightly computer round, in which a person reads displays and types values in a tablet. Why is this only half of the way? The 15 machines have an interface.
Hey! You wrote a great deploy script for us, thanks. Ole, who does the weekends, doesn't trust scripts \
and wants to type all commands on the live machines. How do I win his trust? What are his fears, and \
what can the script do about them?
why not print deployment steps with tick boxes?
Does a sheet with signatures make DB migrations safer?
Is a paper-based alerting concept any good?
Three sentences on why Word documents don't deploy.
why should interns not delete old S3 files weekly by hand
Holger's calculator tests have found three bugs. How do I tell him that his examples in a test file \
would find more, without belittling?
TuneBase: a year of looking through 80,000 covers. How do I show the absurdity politely?
Sitting with the log for 15 minutes after each deployment and counting exceptions. We deploy six times \
a day. What should I tell the team?
Setting the server clock by hand for tests is our habit. What can go wrong for other jobs and testers?
For our big refactoring the lead wants 16 devs to change 40 call sites each by hand on one afternoon. \
What speaks for a codemod, other than time?
Make my text more convincing: "Dear board, our testers run 512 cases by hand, twice a week. That's why \
we'd like to invest in automation." Add two numbers I should bring.
Could we replace the expensive synthetic monitoring by our own people at home? My boss asks. I need a \
calm answer with numbers.
"I don't believe in scripts for one-offs" - but we have seven more like this. Help me answer.
monthly "data quality day" where all read 500 rows. what do I tell the inventor?
"Every developer is his own CI." That's the new slogan of our architect. What's wrong, in words he may \
like?
Two assistants copy 300 lab results a day and check each other. What error rate do you expect after \
double checking, roughly, and why not zero?
Teams write their error budget in a sheet on Mondays. Why is that too late and too coarse? Explain burn rates shortly.
In 8 weeks we switch to the new payroll; the plan has six clerks who compare 1,400 slips per month on \
paper. The project lead asks me why I find this risky. Please give me four solid points and a better \
plan in two lines.
The staging deploy job fails half the time and a colleague suggests everyone just uses scp and notes it in a sheet. I want to talk him out of it today. What will happen on staging within a month?
Although the deploy tool offers checks, our ops people like to feel the machine: they log on to each of 26 hosts and run six commands. How could I translate their feeling into checks, and how do I sell it to them?
Our DBA won't be replaced by a tool, he says, and reorganises 60 indexes by hand every Saturday. How do I put it to him that the tool works for him?
In the ISO manual chapter 8.3 it says "changes are verified by two persons who try 20 fixed parts". \
About 12 changes a day. How do I show the quality officer that an automatic check fulfils the norm as \
well?
Write a speech: why trusting people and having CI are no contradiction.
"Whoever sees it, fixes it", in the prod grid, by 30 employees. What do you think of that? Give reasons.
Write an essay on why deploying often and in small steps beats deploying slowly with great care.
Rather a person than a webhook, says sales, because Sina notices odd leads. How can both be had, and \
why not typing?
Could you explain why "testing without any tools" is a romantic idea, for our testers' newsletter?
"don't automate the smoke test, people should see the app every day" - how to answer
Our rule says automate, and someone asks for a permanent exception for Hanna's hourly price import. \
Explain why I should say no.
Nobody understands sync.ts and the team would rather do the sync by hand nightly from a text. Why would that be a step back?
With the new script there'd be no copying for Egon, and he's worried. How do I talk to him about why we do it and what he gains?
A Slack workflow asks a different person each hour "is the site ok?" with yes/no buttons. Cute, but why is it no monitoring?
Our e2e tests pass. Even so, some want a hand check of the very same flows on release day. Is that \
sensible?
If a node is "NotReady" we've a person for it, twice a day, and he's good at it. Why is being good at \
it a trap?
Our pre-release API test: strips of paper, box A or B. It's fun, people say. Help me find words to end \
it.
Staff compares 800 screenshots per release by eye. What does research on visual inspection say about \
misses? A short explanation.
A good wording for why we do not hire a student to read logs from 8 to 12, for the team lead who asked \
for it.
We hired a new ops colleague who asked on day one why we fill a form with 36 machines and 9 values by \
ssh. Good question. How would you sum up the reasons against it so that I can bring it to the boss?
"If the sensor data looks wrong, Uwe deletes it." Each case is different, he says. In 9 of 10 cases \
it's one of three patterns. How do I explain that rules plus his judgement for the rest is better than \
only him?
I want a funny "ten plagues of the hand deployment" for our internal blog, each with a real kind of \
mishap and how a pipeline avoids it. Servers are called kiwi, mango and papaya.
A draft policy says: whoever wants to automate must first do it by hand for six months. Sensible in \
parts? Where is it wrong?
Every tester gets a colour and marks printed screenshots, 3 days per release. What does that coverage \
mean, if anything?
Is training 5 people in the hand build of the firmware a good answer to a bus factor of one? Compare \
with a containerised build.
hey, our go-live evening needs four people from 18:00 to 19:15 every two weeks. I'd like to tell \
management what a daytime pipeline gives beyond the saved hours. Ideas?
Since two devs broke the build last week, someone wants printed diffs with coloured lines, filed in a \
binder. Could you help me say what would have caught these breaks: type-check and tests before the \
merge?
Please write "The life of a hotfix", as a tale, for new devs: found by a user, changed live on the \
server by Bo with nano, lost with the next deploy on Friday. The moral should come through.
I've seen that Roy starts the cron scripts on legacy3 at night himself, since cron "can't be trusted". \
Explain how one finds out why a cron job fails, and why a person in its place hides the cause.
My boss's plan for "zero bugs": on each release eve, all 22 staff use the app from 17 to 20, in place \
of the suite. I'd like to keep the suite. Which arguments would you bring?
hypercare week with two people staring at logs from 6 to 22. how do I talk them out of it
For KPI day each dev counts his commits with a finger on the screen. Apart from the KPI being odd: \
what's wrong with counting by hand?
We want to go without error tracking, users mail and Till groups by hand. Isn't that enough for 2,000 \
users? Explain.
When GitHub is down we copy code by stick, once a year. Rüdiger wants that as the normal way since it's 'safer'. How do I answer?
"QA gate": a person at a desk who gets builds on a stick and stamps. A consultant recommends it. \
Arguments against?
some people like knitting, my colleague likes comparing logs; it's our only check. how do I tell her \
it's not enough?
When a node dies, someone looks up in a sheet which services ran there and starts them elsewhere. The \
sheet was wrong twice. Why will it be wrong again, and what's the alternative?
"Everything that can be looked at, is looked at." That's QA's motto. How do I show kindly that looking \
doesn't scale?
Each of our 48 servers has a "godparent" who logs in weekly, cleans and patches by hand. Sweet. What's \
the harm?
New laptop -> 3 h of clicks, 8 new hires a month. Help me with a two line business case for a setup \
script.
Why don't we use people for canary? asks my boss. Explain what a canary measures that 10 friendly \
customers can't.
In lieu of a scheduler three trainees start 50 jobs by a printed clock list. What does the delay of one cost the others? Please argue with dependencies.
Our controller wants to run the shop by phone, paper and calculator on Mondays to save hosting. Help me to answer, seriously.
Why is cache invalidation by editors with telnet bound to fail?
Why do pipelines need to be the only way to prod, what's the harm in a side door for emergencies?
A test that a person carries out gets skipped under pressure. Can you explain this with the psychology \
behind it?
how do I explain to finance that 2 days of automating a 20 min daily task pays within a quarter
Why does copying a config by hand between 3 stages end with three different configs? A short story for \
juniors please.
Why are log-watching humans slower than alerts? Give typical detection times.
My tester fears that automating the click list makes her redundant. What work opens up for her? I'd \
like honest arguments.
Why should the release not depend on the one who knows the order of the 9 services?
In an interview I was asked "when would you not automate?". What's a good answer which still says why \
hand work hurts?
Is a manual approval before production in line with automation? Explain the difference to manual \
copying.
What are signs that a runbook should be code?
Explain to a new PM why we refuse to write click-through test plans.
What does the DevOps handbook crowd say on handoffs and manual steps? Short summary.
Why is it a smell if the wiki says "then wait about five minutes"?
Somebody wants a second person to watch the first one typing. Why is pairing on manual commands still \
error-prone?
Give me an analogy for my mother on why I automate backups rather than do them each Sunday.
Why do hand-run tests not count as regression protection?
What's the difference between exploratory testing and a click list, and why is only the second a waste \
of people?
Why would a nightly human check of sums miss a systematic error that a reconciliation job finds?
Our support has a beautiful spreadsheet of manual fixes. Tell me how to read it as a backlog and why \
that's better than polishing it.
a teammate says scripts rot, people don't. what's the comeback
Why does every manual step need a test of its own, so to speak, and never gets one?
Why does the "quick hand fix on the server" cost us the audit?
In our company the deploy is a ceremony: the lead reads command n, the youngest types it, all say \
"seen". I'd like to move the ceremony to the celebration after an automated deploy. Arguments, please.
Because we've had one false restart by the watchdog, they'd like a person who looks every ten minutes. \
How do I compare one false restart in a year with what a person would miss?
"Turn the test pyramid upside down: 300 hand tests." Why is it a pyramid the other way?
Why does "visual grep" by eight people miss hits?
When we onboard a customer, a consultant goes through 65 settings with a printed guide, and each \
customer ends up different. Could you explain the follow-up cost for support?
The trainees have free Fridays and my colleague thinks of "log Fridays", reading a week's log start to \
end. Why is it of little use for them and for us?
I'd like to tell our trainers why looking at the task manager daily doesn't find memory leaks and a \
trend alert does.
Pasting release commands in one of four windows: why will it go wrong one day?
"Deploys are a craft." Answer this with respect and say why the craft belongs in code.
"Every change on the DB by voice, one speaks, one types, no files." It's a real proposal. Help.
Our customer success team opens 600 accounts a day to find the inactive ones. How do I make clear that \
a query isn't taking their job away?
I'd rather trust three retired engineers looking at charts than any alert, says our owner. What would \
you reply to him?
Why shouldn't "test Tuesday" be a day of clicking?
Is it overkill to script something two people do in ten minutes a day? Show the sum.
Why do we test restores by job rather than trust the "OK" mail that someone reads?
What's the trouble with "just watch the log for a bit after deploying"?
How do I explain that a screenshot of a green local run is no evidence and CI is?
Why does hand-copied data need a second person, and why does even that not suffice?
""")
