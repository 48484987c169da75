r"""Requests of everyday work for a PDCA document or a written decision, many of which never say so by name.

Keys as in `pdca.py` beside it; slots but no alternatives, so that pasted code may hold brackets. A good part of the
lines hold words which elsewhere mark a forbidden request (manual work, secrets, Jest, skipping) as the mere topic.
Only data; not covered: the answers (`pdca_answers`).
"""

from pipeline.corpus.banks._lines import literal

REQUESTS: dict[str, tuple[str, ...]] = {}


REQUESTS["component_creation"] = literal(r"""
New component that hides tokens in our log viewer, PDCA please.
We want a pre-commit hook that stops .env files. Write up the cycle for it.
A pre-commit hook shall reject files called .env or *.pem. Before we build it, the \
plan-do-check-act, please.
PDCA: git hook against committed credentials, to be created this week
our usual five-section document for the secret scanner hook we're about to write
Last month two passwords ended up in the repository. We are going to write a small hook that scans \
the staged diff for keys and connection strings and stops the commit. Please prepare the cycle \
document with objective, plan, do, check, act before I start.
I need the improvement record for a new hook which blocks private keys at commit time.
Can you document the creation of our leaked-key detector as we do it here, with the links to the \
neighbours?
Ticket title: PDCA for building the "no plaintext password" lint rule
lint rule that forbids hard-coded DSNs -> pdca doc pls
We're adding an ESLint rule that flags passwords in string literals. Plan and review document for \
it, all sections.
Because a connection string slipped through review, we'll create our own ESLint rule. Draft the \
record for it: what we want, how, what was done, how we check it, what stays.
A password manager page is planned for the intranet. Write its Plan-Do-Check-Act.
Give me the PDCA for the passphrase input with a strength bar.
Passwortfeld mit Anzeige der Stärke: bitte das PDCA dazu.
The PIN pad component for the door terminal needs its document (objective, plan, do, check, act).
PDCA for a PIN entry screen that locks after five tries
We build a PIN pad for the parcel lockers. Four digits, masked after one second, locked for ten \
minutes after five wrong tries. The usual write-up with all five headings, please, including \
FOLLOWS and PRECEDES.
An API key overview with "last used" and a revoke button will be built for admins. Put that in a \
plan/do/check/act document.
Write up the cycle for the key revocation dialog.
We never want to show a full API token again. So a masked token field will be made, four last \
characters visible, copy only once. Could I have the PDCA?
{comp} will mask credentials in the support console. Record for it, please, in our normal form.
cycle write-up: component which asks for a second factor before a secret is shown
PDCA for a small vault client class, read only, with caching of five minutes
Our services read database passwords from plain config today. As the first step we'll write a \
VaultClient class in TypeScript that fetches, caches and renews them. Please produce the \
Plan-Do-Check-Act for building that class, and state in Check how we prove that nothing is written \
to disk.
Start the document for the certificate expiry widget: objective up to act.
A widget shall show which certificates run out in the next 30 days. PDCA wanted.
pdca for cert expiry badge on the ops dashboard, thx
Nobody noticed when the mail server's certificate ran out, so we'll add a reminder component that \
warns 30, 14 and 3 days before. Please write the plan and review document for creating it.
Let me see the five-section paper on our planned certificate renewal bot.
A bot will renew certificates so that nobody logs in by hand any more. Its creation needs a PDCA, \
please write one.
Write the PDCA for {comp}; it replaces the manual upload of certificates.
New script instead of the Friday copying: it moves the scans to the archive at 18:00. Please do \
the cycle document.
We want a nightly job in place of the Friday copying. PDCA, complete with links.
Every Friday somebody copies the invoice scans to the archive share by hand. It takes 40 minutes \
and is forgotten twice a month. We'll create a scheduled job for it. I'd like the record of this \
work in the form Plan, Do, Check, Act.
PDCA to build a job which copies scanned delivery notes each evening
Record for a new cron job, please: archive copy, daily, with a mail on failure.
the friday copying becomes a job. document the change as we do it here
How would our five-section document look for a new file-sync job? Please write it out.
Nightly archive job, plan-do-check-act, from objective to what we standardise.
Prepare a PDCA: generator for release notes so that nobody types them manually.
I'm going to write a generator for change logs from merged pull requests. First the document with \
the sections we always use.
Release notes are typed by hand today and the last three had errors. We'll build a generator that \
reads conventional commits and writes a draft. Please write up the cycle for creating it.
pdca release notes generator, input = git tags
A Makefile target "make notes" will be added. The improvement record for it, please.
The new changelog builder deserves a plan-do-check-act before anybody codes.
Document needed for the changelog component: FOLLOWS, PRECEDES, objective, TRON plan, do, check, \
act.
Write the Plan-Do-Check-Act for a Vitest reporter that prints slow tests.
We create a custom Vitest reporter because the default one hides the duration. PDCA first.
PDCA for a test reporter plugin (we left Jest last year, this one is for Vitest)
Our old Jest reporter posted failures to the chat. There is none for Vitest, so a new one has to \
be written. Could you draft the cycle document for building it, with five sections and the two \
links?
custom reporter for vitest, posts failures to the team channel. write-up in our five parts pls
I want a record for creating the flaky test list on the dashboard.
A page that lists skipped tests with their age is planned; I need its PDCA.
Skipped tests pile up, 74 by now. We'll build a small report that shows each one with author and \
date, and fails the build above 80. Please put the plan for this component into a \
Plan-Do-Check-Act.
PDCA on building a report of all it.skip and test.todo in the monorepo
write up our new skipped-test counter as one full cycle
A test data builder for patients shall be created. Plan and review document, please.
Create the record for a fixture loader class that reads YAML.
New fixture loader for integration tests. It fills an empty Postgres in two seconds and cleans up \
after itself. I'd like the document with objective, plan, do, check and act before the sprint \
starts.
fixture builder for shipping orders, usual cycle document
Bitte schreib den Zyklus auf: neuer Testdaten-Generator für Rezepte.
PDCA for a mock server that replays recorded weather responses
We build a mock server for the weather API, since the real one limits us to 50 calls. Document \
that like our other changes.
Feature: mock for the payment sandbox. Deliverable: the PDCA only, no code.
An incident banner for the shop is to be created. Please write the PDCA.
PDCA for the incident timeline component on the status page
During incidents nobody knows who is in charge. We'll create a small panel that shows commander, \
start time and last update. The five-section document for it, please, with a measurable check.
incident log widget, new. cycle doc with links.
Write up the cycle for a post-mortem form that sends reminders for open actions.
On-call people asked for a button that opens a new incident with a template. Please make the \
plan-do-check-act for building it.
Make a document in our usual form for the new alert grouping module.
Alerts come in floods, 300 within a minute. A grouping module should merge those with the same \
cause. I need its objective, plan, do, check, act.
New runbook viewer for ops: record please, five headings.
The runbook viewer shows the commands of a runbook with a copy button. Draft the PDCA for creating \
it.
A viewer component for manual pages shall be built; give me the PDCA.
PDCA wanted: user manual browser inside the desktop app
We add the manual as searchable help within the app. There are 400 pages in Markdown. Search must \
work offline. Kindly write the Plan-Do-Check-Act document for this new component.
the help drawer (F1) gets built in sprint 14, i need the write up with plan and review
Plan & review paper for the context help component, please.
How about a record for the new tooltip tour? It explains the five main screens to new users.
Compose the cycle document for a guided tour component with a "skip tour" button.
Skip button for the tutorial in the language app: new component, PDCA please.
A "skip intro" button shall appear after five seconds in the video player. Please write it as \
Plan, Do, Check, Act.
pdca: skip-to-content link for screen readers
We create a skip link component for accessibility, visible on focus only. Our five-section \
document for it, please.
Write a PDCA for a component that lets users skip a week of their vegetable box.
Customers of the meal kit shop want to skip deliveries. There'll be a calendar with a switch per \
week, a deadline on Wednesday noon and a mail as confirmation. Write the improvement record for \
creating it, from objective to act.
New: pause-subscription form for the magazine shop. Cycle document pls.
Write a plan-do-check-act on the cancel form for newspaper subscriptions.
Refusal letters are to be generated by a new component. PDCA with TRON in the plan.
We want to build a component that explains to applicants why a loan was refused. Please document \
the work with objective, plan, do, check, act and links.
PDCA for an approval bypass log, i.e. a page on which all emergency approvals are listed
Emergency approvals happen and we want them visible. A new page lists who overrode which rule, \
when and why. Please prepare the document in the five sections.
For the audit we create a report of all forced merges. Please give me the PDCA for that report.
Compliance wants a list of all commits without review. We'll create a small job plus a page for \
it. Write up the cycle, please: objective, plan with trigger/response/outcome/next, do, check, act.
auditors need a review coverage report, not existing yet, pdca please
Write our normal document for a new four-eyes approval component in the payroll app.
Four-eyes check on bank data changes: new component, needs objective to act.
A release gate that waits for two approvals is being built. Its PDCA, please.
PDCA on creating a deploy gate with a checklist that can't be ticked before the checks have run
Our release checklist gets a component of its own where an item turns green only if the pipeline \
job behind it was green. Give me the plan and review document for building it.
checklist component for releases, linked to ci jobs: objective/plan/do/check/act
Bitte um das Fünf-Abschnitte-Dokument für die neue Release-Checkliste.
I'd like the record on a new "definition of done" widget in the ticket view.
Widget that shows open points of the definition of done. Plan-Do-Check-Act before coding.
Kitchen display for a bakery chain, new screen, write up the cycle.
PDCA for a kitchen order screen that beeps after eight minutes
We're building a kitchen display that sorts dishes by table and waiting time. Two screens per \
kitchen, touch with wet hands, no login. Please give us our usual document with all five parts.
A table reservation strip for the restaurant tablet: please document its creation.
Document the creation of a tip calculator in the waiter app (objective, plan, do, check, act).
pdca tip calculator, shared bills up to 12 people
Write the improvement record for a new split-bill component.
Split bill: every guest pays what they ate. New component. I want the Plan-Do-Check-Act.
Menu editor for canteens, allergens included. Prepare the PDCA.
The canteen needs an allergen matrix. 14 allergens, 30 dishes a week, printed on A3. It'll be one \
component with a print view. Write the cycle document before we begin, please.
Cycle record for the weekly menu planner, please, with both links.
Let's have the write-up (plan, do, check, act) for our new calorie counter widget.
New hook useGeolocation, documented as one cycle please.
I'll add a React hook which remembers scroll positions. PDCA?
A hook for keyboard shortcuts, used by four apps, is my next task. Please write the document that \
our process asks for, with Objective first and Act last.
usekeyboardshortcuts hook: five sections pls, check = works on mac and windows
PDCA for useOnlineStatus, a hook that tells components about the connection
Write the plan-do-check-act on a Vue composable for undo and redo.
We want undo/redo in the floor plan editor; a composable will hold up to 100 steps. Before coding, \
the usual record.
An undo stack class is needed for the label designer. Write it up as PDCA, please.
Label designer for jam jars. Cycle document for the whole new module?
Barcode label component, prints on Zebra printers: PDCA, thanks.
Dashboard tile for heat pumps; I need objective, plan, do, check and act.
A tile that shows the COP of a heat pump per day is to be written. Please prepare a PDCA with a \
check against the manufacturer's values.
Write up the cycle for the heat pump tile, it's new, {ticket}.
Energy community app: a sharing overview per household. Improvement record, please.
PDCA for the energy sharing page, 120 households
An overview for energy communities is missing: who produced, who consumed, who owes what. We'll \
create it as one component with an export. I'd like to get the document with objective, plan, do, \
check, act, and FOLLOWS/PRECEDES links.
Solar forecast card, brand new. Write plan, do, check, act.
Make me the document for a wallbox control panel.
The wallbox panel starts, stops and limits charging. Safety people want our five-section document \
before any line is written. Please write it.
wallbox panel -> write up as usual with plan & review
Create a record, as for all new things here, for the {feature}.
{feature} will be a new component of {area}. Please write its plan-do-check-act document.
PDCA for {comp} ({fields}), needed {deadline}
{person} starts {comp} on Monday and asks for the cycle document.
In {folder} a new component appears, {comp}. Please supply the document we keep for each.
{ticket}: create {comp}. Write-up in five sections.
The plan and review document for {comp}, please, for {team}, {deadline}.
I'd need the record for {comp}, a form with {fields}.
Could you do {comp} as a cycle document? It has the fields {fields} and lives in {file}.
Write down how {comp} comes into being: objective, plan, do, check, act.
What we have is an idea for {feature}; what we lack is the PDCA. Please write it.
In our pharmacy app the opening times of emergency pharmacies are shown as plain text from a PDF. \
From May we get them as JSON from the chamber. I'm going to build a component with search by \
postcode, distance and a call button. Before I start, please give me the paper with objective, \
plan, do, check, act and the links.
We've decided that nobody should need to type a database password again when starting the app \
locally. A small CLI will log in through SSO, fetch a token for eight hours, and write it to the \
system keychain. It's new, roughly 300 lines. Could you write up the cycle for it as we always do?
For years the caretaker has written meter readings on paper and somebody typed them in on Monday. \
The new tablet form will read the meter by camera, show the number for confirmation and work in \
the cellar without a network. I need the improvement record for creating this form, please, five \
headings.
Our tour operator wants a packing list component that depends on destination, season and length of \
the trip. Content people maintain the rules in a sheet. There's an API for the weather averages. \
Write it up in plan, do, check, act, and state in the plan why the rules stay in a sheet for now.
The finance team would like to see which cloud account costs how much per day. We get the numbers \
from the billing export, and the page should show a warning if a day is 30 % above the average. \
It's a new component and there is no predecessor. Please write our standard document for new \
things.
Hi! The club secretary sends membership cards by letter. From autumn there'll be a digital card \
with a QR code in the phone's wallet, for Apple and Google. I've a week for the generator class. \
Can you set up objective, plan with decision, do, check and act so that the board can read it?
As part of the accessibility programme we build a captions component for the lecture player. It \
must show two languages, be movable, and take its size from the system settings. Deaf students \
will test it in week three. Please produce a plan and review document with a check for each of \
these points.
Right now every app has its own way of asking "are you sure?". I want one confirm dialog that \
requires typing the name for destructive actions and counts how often people cancel. What I need \
from you today is the document which accompanies a change here: aim, plan, steps, check, standard.
The vineyard has 64 parcels and the spraying diary is a legal duty. We'll create a diary component \
with product, amount, weather and operator, locked after 24 hours. Authorities want a PDF once a \
year. I'd be glad if you could write the Plan-Do-Check-Act, including how we prove that locked \
entries can't be changed.
{person} has asked for a small tool that checks before each merge whether a test has been skipped, \
focused or emptied. It reads the diff, comments in the pull request and never blocks, at least in \
the first month. Please write up its creation with our five sections and put the non-blocking into \
a TRON.
Our bakery customers order by phone between four and six in the morning. A voice bot is too much \
for us, but an order form that remembers last week's order and takes three taps would help. We'll \
build it in React, as a component of the existing portal. The record for that, please, with \
FOLLOWS and PRECEDES.
There should be one class which decides whether a rental contract can be ended on a given date: \
notice period, minimum term, public holidays, special rights. Today this is in the heads of two \
clerks and in a macro. Write the improvement record for creating the class, and let Check contain \
the clerks' 30 example cases.
Every release we search the wiki for who must be told. I'd like to add a "who to tell" list that \
is computed from the changed modules and their owners, and which opens mail drafts. It doesn't \
send anything on its own. Please do the write-up as one cycle, objective to act.
We run eleven museums and each has its own ticket types. The new ticket type editor must let the \
museums define age groups, reductions and time slots on their own, with a preview of the sales \
page. It's the biggest component this quarter. Give us the five-part document so that we can cut \
it into stories.
please help me: i have to build a component that shows how fresh our data is (green < 1h, yellow < \
1 day, red older) for 14 sources. my boss says "no code without the document". so write that \
document, with plan, do, check, act and what comes before and after
The town library lends tools as well now, drills and ladders. We need a component for deposits: \
amount per tool, paid at pick-up, returned at drop-off, partly kept in case of damage. The cashier \
module exists. I would like the plan-do-check-act on the deposit component {deadline}.
Users of {area} asked for keyboard shortcuts for two years, so a shortcut registry is going to be \
created. It must detect conflicts, show a help overlay with "?", and be switchable for screen \
reader users. Please document that as we do it here, and don't forget what we measure after four \
weeks.
A safe way of showing secrets in demos is missing: screens are shared and keys are visible. The \
idea is a "presentation mode" that blurs all fields marked as sensitive, including tooltips and \
page titles. It's a directive plus a switch in the header. Write our usual five-section document \
for this feature, please.
In the freight app, drivers must confirm that they have read the dangerous goods sheet. The \
confirmation should be a component with scroll detection, signature and time, and the result goes \
to the dispatcher. Lawyers have given us three requirements. Write them into a Plan-Do-Check-Act \
as checks, along with the rest of the sections.
My idea: a rule tester for the spam filter of our community site. Moderators paste a text and see \
which rules match and why. No effect on real posts. It'd be a page with one service class. I'd \
like to show the team a write-up with objective, plan, do, check and act before they vote on it.
For the hydrology institute we create a plot component that draws 30 years of water levels, with \
gaps marked and not interpolated. 11 million points per station, so we need downsampling on the \
server. Please put together the cycle document with a decision about the algorithm and a check by \
comparing 20 known floods.
We lost a customer since the CSV export has no column selection. A column picker with presets per \
user is agreed, effort five days, and it's a component on its own because three tables will use \
it. Write up what we write up for each new component, please.
The school canteen wants to know the day before how many pupils will eat. Parents tick by 18:00, \
teachers can correct, the kitchen sees a number per dish. I've been given the kitchen screen as my \
part. Let me have plan, do, check, act for this part only, with links to the other two documents.
Our "temporary" admin pages are 14 separate HTML files with passwords in the query string. A \
proper admin shell with login, roles and navigation is to be created as a first step, pages move \
later. Please write the PDCA for the shell, with an objective that can be measured.
A customer of ours, a laundry chain, prints paper tags. From now on each piece gets an RFID tag, \
and we need a component that counts pieces in a bag in under three seconds and names missing ones. \
The reader has an SDK in C#. Please write the improvement record, five sections, and mention the \
reader's test bench.
It's decided that we build the seat map ourselves. SVG, zoom, keyboard, 3,000 seats, updates by \
websocket. I could start coding today, but I've promised {person} to write the usual paper first. \
Please do it for me, in plain words.
{ticket} asks for a widget that tells citizens which documents they need for their appointment at \
the office. The rules come from 40 leaflets. Please write the document that goes with it: what we \
want to reach, plan with trigger, response, outcome, next, what we do, how we check, what we keep.
We have no way of trying out a price change before it goes live. The new price simulator takes \
last month's orders and shows the difference in revenue per region. Only controlling will use it. \
Could I ask you for our plan and review document on building it, including a comparison with the \
Excel of controlling?
In the mobile bank app, a "freeze card" switch is to be created, effective within five seconds, \
also without a second factor, because people are in a hurry when a card is stolen. Unfreezing does \
need one. This asymmetry must be explained in the plan. Please write all five sections of the PDCA.
Next up is a component for the blood donation service that computes the earliest next date by \
donor type and sex. Doctors have approved the table. I want the class to be pure, without a clock \
inside. Write up the cycle with this as a documented decision and both links.
The new dialog for reporting a lost parcel will ask four questions, not eighteen. Support hopes \
for 30 % fewer calls. We build it as a stepper with the existing form kit. As always I need the \
record with objective, plan, do, check, act, and the 30 % belong in Check.
Please make a cycle document from this brief.\nName: QueueTicketPrinter\nPurpose: print a number, \
show waiting time\nLanguages: German, Turkish, English\nHardware: 80 mm thermal printer\nDone \
when: 200 tickets in one morning without help
Feature card:\n- "remind me tomorrow" on each task\n- time zone of the user\n- three presets + \
custom\n- works offline\nDocument type: our five-section one, with links. Thanks.
This is what the new hook should look like. Its improvement record, please.\nconst { items, retry, \
isStale } = useCachedList("tariffs", { maxAge: 3600 });
Spec below, plan-do-check-act wanted.\nPOST /v2/labels\n{ "text": "string", "copies": 1, "size": \
"62x29" }\n-> 202 { "jobId": "..." }
I want to write a lint rule which reports exactly this. Please write up the cycle for it \
first.\nconst dsn = "postgres://app:hunter2@db/prod";
The hook to be created must refuse such a diff; make our five-section document for the \
hook.\n+AWS_SECRET_ACCESS_KEY=abc123\n+DEBUG=true
Component props are agreed with design:\n<PriceTag amount={12.5} currency="EUR" was={19.9} \
/>\nPlease give me the write-up with plan, do, check and act.
New report, mock-up in text:\nStation | delay avg | delay max | trains\nUlm | 4 | 31 | 212\nPlease \
prepare the plan and review document for building it.
From the minutes: "The allotment association needs a waiting list with points. Anna builds it, Tom \
tests. Start on the 3rd." Please turn this into a Plan-Do-Check-Act with links.
Our choir app needs a rehearsal planner. These are the rules:\n1. no rehearsal on public \
holidays\n2. at least 60 % of each voice\n3. two weeks' notice\nWrite up the component's cycle, \
please.
Wir bauen eine neue Komponente, die beim Scannen von Rezepten prüft, ob die Dosis zum Alter passt. \
Apotheker haben 25 Beispiele geliefert. Bitte schreib das Dokument in unseren fünf Abschnitten mit \
Ziel, Plan, Durchführung, Prüfung und Standard, dazu die Links.
Für das Freibad soll ein Belegungsanzeiger entstehen: Anzahl der Gäste, Wassertemperatur, \
Wartezeit. Daten kommen vom Drehkreuz alle 30 Sekunden. Vor dem ersten Code brauche ich das \
übliche Zyklusdokument, bitte mit messbarem Ziel.
Nous allons créer un composant qui affiche les places libres dans les crèches de la ville. Les \
données arrivent chaque nuit. Peux-tu rédiger le document habituel en cinq parties, avec les liens \
vers le précédent et le suivant ?
For the sheep farmers' app I will create a lambing list: ewe, date, number of lambs, weight. Works \
with gloves, so big buttons. Data syncs when the phone is back in the village. Please write our \
document on that, from objective to act, and name the sync rule in the plan.
We need something that compares the configuration of two environments and lists the differences, \
with values of secrets never shown, just "equal" or "different". It'll be a CLI at first and a \
page later. Plan, do, check, act for the CLI, please; the page gets its own document.
Our consultants spend an hour a week to find out who has which laptop. I'll make an inventory \
component with a QR sticker per device, and a person can hand over a device by scanning. There's \
no budget for a product. Write up the cycle as usual and make clear in Objective what we don't do.
The statistics office sends us population numbers each year in a slightly different layout. I'm \
about to write an importer class with one adapter per year and a validation report. I know that \
our process asks for a document with five sections and links beforehand. Please supply it.
Please prepare the paperwork for the new "explain this price" component. By paperwork I mean \
Objective, Plan (with a TRON), Do, Check, Act, FOLLOWS, PRECEDES. The component shows base price, \
season, discount and tax for a holiday flat, in a way guests understand.
Managers approve travel costs in the mail client at the moment, by answering "ok". That's not \
auditable. We create an approval component with reason, amount limit and deputy. Two weeks, two \
developers. I'd like the improvement record in a form that the auditor can read as well.
Someone deleted 300 contacts by mistake last spring, so we're going to build a recycle bin: \
deleted things stay for 30 days, can be brought back one by one or all together, and are then gone \
for good. Please write it up as plan, do, check, act; data protection must find the 30 days in it.
I'm adding a generator for fake personal data, so that nobody copies production data to test any \
more. It needs to create names, addresses and bank numbers that are valid by checksum but belong \
to no one. Cycle document, please, with a check that no real IBAN ever appears.
The observatory wants visitors to book telescope time. A slot is 20 minutes, depends on the \
weather, and can be cancelled at short notice by us. I'll build the booking component, {person} \
the notification. Write the plan-do-check-act for my half and refer to the other half in PRECEDES.
We plan an onboarding checklist for new shops on our platform: logo, bank data, first product, \
legal texts. It shows percent, disappears at 100, and can't be skipped by clicking through, as \
each point is verified by the server. Please write the document with our five headings for that \
component.
The tennis club books courts in a paper book. Members wish for an app, the board wishes to keep \
the book. Compromise: a component that prints the next day in the layout of the book. I'd like to \
document its creation as one full cycle, including the six weeks of trial in Check.
Write up the cycle for a new waiting room display.
Plan and review document: new component for lost luggage reports
A tool for merging address books is to be made. Our five-section record, please.
PDCA for the dose calculator in the vet... sorry, in the paediatric ward app.
Please draw up objective, plan, do, check, act for a new deposit slip scanner.
The improvement record for our planned refill reminder.
i need the document we do for new components: subject = tyre hotel overview
Let us document how the crop insurance form will be built, as a full cycle.
Could you draft the write-up for a new noise level chart (plan to act)?
New: a table of open approvals. Five headings, two links, please.
Approvals inbox for team leads, not yet existing. Write its plan-do-check-act.
We add a "four eyes" marker to the payment list. Cycle document.
Give me a record in our house form for the delegated approval component.
A component shall warn when somebody approves his own request. PDCA please.
Self-approval must become visible, so I'm creating a small checker with a report. Write it up with \
the five sections we use.
Now comes the incident map: all current faults as pins. Please write the document for building it.
fault map, new, plan/do/check/act
Outage notice component for the power company's site, with postcode search. Improvement record \
please.
Write a PDCA for a planned outage calendar.
Maintenance window banner: small feature, but we want the cycle paper for it all the same.
PDCA: "report a problem" button that attaches logs without secrets
A button in the app sends logs to support. Tokens and names have to be removed beforehand. It's \
new work of about a week. Please write plan, do, check, act with a check on 50 real logs.
log scrubber class -> five sections please
We want a class that strips passwords, keys and mail addresses from text. Write the document which \
goes before the code.
Redaction component for PDF contracts. Cycle document, please.
Black out names in court decisions: a new tool, its plan-do-check-act is needed.
The law firm's redaction tool marks names and lets a person confirm each. I'm to build the marking \
component. Could you do our record for that, objective through act?
Make a plan and review document for the consent log viewer.
Cookie audit page, to be created. Write it up, please, with FOLLOWS and PRECEDES.
A new component collects all third-party scripts of a page. Improvement record please.
Draft our paper for the planned password-less kiosk login.
QR login for tablets in the warehouse: cycle write-up please
Badge login for nurses. The PDCA, thanks.
Nurses share tablets and hate typing passwords. We build a badge login that switches users in two \
seconds and locks after a minute. Ward 5 tests it. Please prepare the five-section document.
A PIN change dialog is missing. Write plan, do, check, act.
Please document the creation of a seed phrase backup screen in our wallet app, as one cycle.
Wallet app: recovery words screen. PDCA with checks for screenshots being blocked.
Hardware token registration page, plan & review please.
We're going to create a page to register security keys. Write what we always write before such a \
thing: objective, plan, do, check, act.
Session overview ("where am I logged in?"): five-section document.
Device list with remote logout is new in the next release. Cycle record, please.
Improvement record for a rotating-key helper class in {folder}
KeyRing class, holds current and previous signing key. Write up the cycle for it.
Before we write the key ring class I want to read objective, plan with TRON, do, check, act.
A health check for expired credentials is on my list. PDCA first, please.
Command-line tool to list stale access rights: document please, in our format.
The access review comes twice a year and takes a week by hand. We'll create a generator that \
prepares the lists per team lead and collects the answers. Please give me the improvement record, \
baseline one week.
review list generator for access rights, plan-do-check-act
New bot: reminds people of overdue reviews. Write the usual document.
Bot posts open pull requests at nine each morning. Cycle document please.
Please write up a component which shows the age of pull requests, from objective to standard.
Burndown without points: new chart, PDCA.
Cycle time chart for the Kanban board. Write plan, do, check, act, please.
Deploy frequency tile. Record in five parts.
A tile which counts manual deployments per month is to be added; we want to see it go to zero. \
PDCA please.
Page for test run times, brand new. Improvement record.
Flame graph viewer for slow specs. Document it as a cycle.
Make our five-section write-up for a coverage heat map.
Vitest UI plug-in to filter by owner: plan-do-check-act please
I'm building a helper `renderWithProviders` for our Vitest specs. The cycle document, please.
Custom matchers (toBeIban, toBePostcode) for Vitest. Write up the cycle.
New matchers package, replaces what we had for Jest. Document it as we do it here.
PDCA for a generator of contract tests from OpenAPI
We create a generator which makes contract tests out of the OpenAPI file so no one has to write \
them manually. Please write plan, do, check, act, and start with one service.
Load test scenario for ticket sales as a reusable module. Five sections please.
A fake SMTP server for tests, new in {folder}. Write its improvement record.
Time travel helper for tests (fixed clock). PDCA.
Seed script for demos with 3 clinics and 40 patients: cycle doc
Demo data reset button, admins only. Plan and review document.
Sandbox reset each night: new job. Write it up in the known form.
Job which deletes old exports after 14 days. PDCA please, data protection wants it.
Deletion job for applicants' data, six months after refusal. Plan-do-check-act.
Applicants who were refused must be deleted after six months. That's done by hand, if at all. I'll \
build a job with a protocol. Write up the cycle, please, and let the Check count what remains.
Archive component for closed cases. Our normal document.
Retention rules editor: please write the PDCA on creating it
A legal hold switch is needed in {area}. Document its creation with the five headings.
Export of all data of one person (GDPR). Improvement record please.
GDPR answer generator, new component, plan/do/check/act
I'm asked to build "download my data". Give me the paper with objective, plan, do, check, act and \
the links.
Consent renewal mailer: write our document.
Multi-language address label. PDCA please.
Right-to-left support for the form kit, first component: date input. Cycle document.
Hebrew calendar picker, new. Please write plan, do, check and act.
A number input which understands comma and dot. Five-section record.
Unit-aware input (kg, lb). I want the write-up before I begin.
Length input for carpenters in millimetres and inches: improvement record
Cut list optimiser for a carpenter. Write a PDCA for the class.
Wood stock overview. Plan and review document, thanks.
Steel price ticker, new widget, cycle doc please
Crane booking on a building site: write it up, objective to act.
Site diary for builders, with photos and weather. New component. I'd like the plan-do-check-act.
The site manager dictates the diary in the car. Our component turns speech to text and asks for \
missing points (weather, workers, deliveries). Please write the document which we need before \
building, in five parts.
Scaffold inspection form. PDCA please.
Fire door checklist app: first component is the door list. Improvement record.
Fire extinguishers with expiry dates, overview page, write the cycle.
Evacuation headcount list for the office. Five sections please.
Lone worker alarm: button, timer, call. Please do the PDCA.
A new timer component raises an alarm if a lone worker doesn't answer within three minutes. It may \
not fail silently. Write plan, do, check, act with tests for lost network and flat battery.
Visitor registration at reception; cycle document.
Parcel log for the porter. Write up our five sections.
Key cabinet log: who has which key. PDCA.
Real keys, not API keys: the caretaker's key list is to become a component with hand-over by \
signature. Please make the improvement record.
Bike rental damage report. Document as usual.
Scooter parking photo check, new component, pdca
Ride sharing list for employees. Plan-Do-Check-Act please.
Car pool booking with fuel card. Write the record.
Logbook for company cars, exportable for the tax office: cycle document please
Toll calculator. Objective, plan, do, check, act.
Write up a new component for weighbridge tickets.
Container yard map. PDCA with links.
A yard map shows 1,200 containers in real time on a tablet in a forklift. Glare, gloves, \
vibration. I need the document, five sections, with a test on the forklift in Check.
Ship arrival board: improvement record please
Tide table widget for the harbour app. Write the cycle.
Fishing quota counter, plan and review document please
Fish auction clock. PDCA for building it.
Cheese ripening log, please as our usual five-section paper.
Beer batch record: new component, plan-do-check-act.
Allergen label printer for the bakery. Write up the cycle.
Ice cream flavour board, small but real: PDCA.
Florist's delivery slots; document it as we do it here.
Funeral home appointment planner. Please write a calm and complete PDCA.
Church bell schedule editor. Cycle document.
Parish register search. Improvement record.
Family tree view with 2,000 persons. Write plan, do, check, act.
Old map overlay for the history society: five-part document please
Excavation find list. PDCA.
Fossil catalogue card, print and web. Write up its creation.
Telescope log component; plan and review.
Satellite pass predictor, new module. The usual cycle document, please.
Radio ham logbook: plan/do/check/act
Chess clock component for the club's page. PDCA please.
Tournament draw generator, Swiss system. Write our document.
Swiss pairing is tricky, so we build our own class with tests from the rule book. Improvement \
record with the source of the rules in the Plan, please.
Referee assignment screen. Cycle doc.
Match report form for the football league; write it up in five sections.
Ski lift status page. Plan-Do-Check-Act.
Avalanche bulletin view: please prepare the document.
Trail condition reports by hikers, new component with photos. PDCA.
Hut booking calendar: improvement record, please, with both links.
Campsite map with free pitches. Write plan, do, check, act.
Sauna session sign-up. Five headings.
Swim course waiting list, cycle document please
Gym check-in kiosk. PDCA.
Dance partner finder, small feature: write it up as one cycle.
Instrument rental list for the music school. Our five-section document.
Score viewer with page turning by pedal: plan-do-check-act, please.
Metronome component. Yes, this needs a PDCA as well.
Setlist editor for bands; document the build as usual.
Light cue list for a theatre. Improvement record please.
Costume inventory with photos. Write the cycle.
Cinema seat cleaning plan, new screen. PDCA please.
Gallery wall planner: objective, plan, do, check, act
Book trade returns form. Five sections.
Bookbinder's cost calculator. Plan and review document, please.
Type specimen page for a font shop; write our record.
Translation memory panel. PDCA.
Interpreter booking. Cycle write-up with TRON in the plan, please.
Court date reminder component. Please write the document that comes with each new component.
Notary appointment form: improvement record
Land register query screen. Write up plan, do, check, act.
Building permit tracker for citizens. PDCA with links please.
Dog tax form. Yes, it's a real form, and it needs a Plan-Do-Check-Act.
Bulky waste booking: document please, as we do it here
Tree inspection list for the city's gardeners. Cycle document.
Playground check app, first component: defect with photo. Write the improvement record.
Public toilet map. Five-section paper.
Election helper sign-up, PDCA.
Volunteer shifts at the food bank: please write plan, do, check, act.
Food bank stock by expiry date. New component. Record.
Blood pressure diary. Cycle document please.
Migraine calendar with triggers. Write it up, five parts.
Here "trigger" means what sets off a headache, not TRON; still, I need the PDCA for the trigger \
picker component of our migraine app.
Hearing test component, calibrated headphones. Plan-Do-Check-Act.
Glasses configurator: improvement record please
Dental chart component, 32 teeth, keyboard input. PDCA.
Physio exercise player. Document the creation as one full cycle.
Wheelchair repair ticket form. Write our usual document.
Care level calculator, rules change yearly. Plan and review document.
Care plan editor: five-section write-up please, {deadline}
Medication box label. PDCA with a four-eyes check in it.
In the tax portal people upload receipts as photos, and clerks can't read a third of them. We're \
going to add a component that judges sharpness and light on the phone and asks for a second try. I \
need the document that goes with any new component here, from objective down to act.
By the end of the quarter there must be a page where a customer sees who at our company opened her \
file. Data is in the audit log. It has to be readable for non-technical people. Please write up \
the cycle for creating this page; legal wants a say in Check.
Our dispatchers copy phone numbers from a PDF into the phone by hand. A click-to-call component \
will end that. It's small, two days, but it touches the phone system's credentials, so the \
improvement record is needed before I start. Could you write it?
The new "what changed" box shows customers differences between two versions of their contract, in \
plain words. Texts come from lawyers, the diff comes from our library. I've never written one of \
those five-section documents for something with texts from lawyers, so please do it for me.
We've got four countries, each with its own form for reporting a death in the family to the bank. \
A common component with a few switches should replace none of them yet, but be used for the fifth \
country. Please write plan, do, check, act, and word it carefully as clerks will read it.
My task: a queue position widget for our online citizens' office, "you are number 12, about 9 \
minutes". It'll be asked a lot whether the 9 minutes are true, so put that into Check. Otherwise \
the usual record with objective, plan, do, check, act, FOLLOWS and PRECEDES.
hello, we need the write up (goal, plan with trigger/response/outcome/next, do, check, act) for a \
new thing: a class which reads the old Clipper dBase files of our customers and gives typed rows. \
30 example files are there. no dependency allowed, because of the licence of our product
An insurance broker pays for each look-up in the rating service. So I'm adding a cache component \
with a visible age and a refresh button, and a counter for the money saved. I'd like to have this \
as a plan-do-check-act which the broker's boss can read too.
Speech therapists want to record children's sounds and compare them over weeks. The recorder \
component is the first thing we build: three seconds, noise check, no upload without consent. \
Please prepare our document on its creation, with the consent rule as a documented decision.
We'll write a command "ship check" which goes through everything that must be true before a \
release: tests not skipped, no secrets in the diff, change log present, approvals real. It only \
reports. Give me the improvement record for creating it, in the normal five sections.
{team} keeps asking us for the same export, each time with another filter. An export builder would \
let them do it alone. First version: one table, ten filters, CSV. Please put together the plan and \
review document for it so that we can talk about the limits before coding.
The swimming federation's software has no way to enter relay teams. It'll be a component with drag \
and drop, rules about age and sex, and a check for double starts. Rules are 12 pages. I want a \
cycle document where the Plan says how the rules get into code.
For the debt counselling centre we'll make a simple budget sheet on the web: income, rent, debts, \
what is left. No data leaves the browser. It's our first pro bono project, and still it gets the \
same five-section record as all others. Please write it.
What we need next is a class that decides which language a letter is written in: customer's wish, \
then country, then English. Today five modules guess. I'm only creating the class here, the five \
modules come later as separate cycles. Write up this one, with a proper PRECEDES link.
A hotel group asks for a housekeeping board: rooms, states, who cleans, what is broken. Our \
framework has a board component, but it can't be used with wet fingers, so a new touch version is \
planned. I'm waiting for the plan-do-check-act before the UX people start. Please draft it.
Teachers want to mark tasks as "skip for this pupil", with a reason that only they can see. The \
skip marker is a small component but touches grades. Please document how we build it: objective, \
plan, do, check, act, and let the check prove that parents never see the reason.
Operations asked for a page that lists which passwords, tokens and certificates are used by which \
service, without showing any of them. It reads the vault's metadata. I've three days for the first \
version. The cycle paper for this new page, please, with both links set.
Some of our customers can't see colours well. We'd create a chart theme with patterns besides \
colours, tested with eight of them. It'll be a package of its own. I'd like you to write down, in \
the way we record such work, what we aim at, how, and how we'll know.
The kids' museum wants a quiz station: three buttons, big screen, no network. The station \
component must restart itself after a power cut and collect answers without names. Please write up \
its creation as one full cycle; {person} will read the section on privacy.
For years people asked for a way to test a webhook from the admin page. We'll build it: choose an \
event, see the payload, send, see the answer. The signing secret isn't displayed. Put that into \
our five-section document please, it should also say what we leave out.
Every week our office manager writes a parking plan on the whiteboard. The replacement will be a \
component for the intranet with fair turns, and a fallback if somebody is ill. Plan, do, check, \
act, please; for Check think of something better than "people are happy".
I'm planning a tiny library for reading QR bills, as used in Switzerland. There are official \
examples and nasty edge cases. It gets published, so the API must be right the first time. Please \
write the improvement record, with a decision on the API's form in the Plan.
The forest office needs a map layer that shows where beetles were reported, by week, with a \
slider. About 9,000 points. New component in the existing map app. Please write the thing we \
always write (five headings, before and after links) and name a measurable aim for speed.
Our sewing pattern shop gets complaints about wrong sizes. A size adviser component will ask for \
three measures and advise with a reason. I've a table from the pattern maker. I'd be glad if I \
could have plan, do, check and act on a single document {deadline}.
As a guard against mistakes by hand, the payment run gets a preview component: totals, biggest \
amounts, new recipients marked in red, comparison with last month. The accountant must confirm \
each red one. Write up the cycle for creating it, please, and make it fit for the auditors.
The bicycle couriers get a component that tells them whether a parcel fits into their bag, from \
the dimensions and what is already in it. It needn't be perfect. Sounds like a game, is a real \
ticket: {ticket}. The five-section document, please.
Before our users change the mail address they should see what depends on it: login, invoices, \
newsletters. I'll create a "consequences" panel that can be used for other changes as well. Please \
give us the plan and review document on that panel, with its first use in Do.
Two of our customers fly drones over vineyards. The new upload component has to take 4 GB of \
pictures, resume after breaks, and verify checksums. We have a server part from another project. \
Write the improvement record for the component, and please put resuming at 3 % and 97 % into Check.
Requirements by mail:\n> must show who is on call now\n> must show next change\n> one click to \
call\n> no login on the ops wall screen\nPlease write the cycle document for this on-call tile.
class DunningLevel { /* 0 none, 1 friendly, 2 firm, 3 lawyer */ }\nThat's all there is. Document \
the creation of the rest in our five sections, please.
Decision table from the business side:\nage < 16 -> refuse\nage 16-17 -> parent signs\nage >= 18 \
-> ok\nWrite the plan-do-check-act for building the component around it.
Draft of the hook's output:\nblocked: config/prod.env looks like a secret file\nuse: make \
secret-add NAME\nPlease write up, as we do for every new tool, how we'll build this hook.
$ npx release-check\nok   tests (0 skipped)\nok   approvals (2)\nfail changelog missing\nThis CLI \
doesn't exist yet. I need its improvement record.
Wir brauchen eine Anzeige, welche Prüfpunkte im Release noch offen sind. Ein Punkt wird nur grün, \
wenn der Job dahinter grün war. Schreib bitte vor Beginn das Dokument, wie wir es immer machen: \
Ziel, Plan mit TRON, Do, Check, Act, beide Links.
Für die Musikschule soll ein Formular entstehen, mit dem Eltern Leihinstrumente verlängern. \
Kaution, Zustand mit Foto, Frist. Bitte unser Verbesserungsdokument dazu, fünf Abschnitte, mit \
klaren Prüfpunkten für das Sekretariat.
On demande un composant qui prévient l'infirmière si deux médicaments sont incompatibles. La liste \
vient de la pharmacie. Merci d'écrire le cycle complet, objectif, plan, réalisation, vérification, \
suite.
Para la biblioteca hay que crear un componente de reservas con lista de espera. Por favor, redacta \
el documento de cinco secciones como siempre, con enlaces al anterior y al siguiente.
Draft the plan-do-check-act before {person} begins with the sticker printer dialog.
We lack a component for partial refunds. It needs amount, reason, second approval above 200 euros, \
and an entry in the journal. Improvement record please, five headings.
Let's set down in our document form how the new "undo send" works: ten seconds, visible countdown, \
then gone.
Wanted: write-up with objective, plan, do, check, act. Subject: a calendar feed for garbage \
collection dates.
One-page app for lost children at the fair, very simple. Please document its making as a cycle.
An announcement reader for train stations, new, with three languages. Can you do the five-section \
document?
I have two free weeks and the okay for a spell checker for street names. Please write the record \
we need.
The cycle document for a new table-plan printer at weddings, please; the hotel wants it in June.
A new wrapper around fetch that never logs headers is to be written. PDCA please, with a check \
that no token shows up in any log.
Safe storage helper for tokens on mobile: write plan, do, check, act.
We'll have a secrets linter for Helm charts; put its creation into our usual form.
The manual checks of the hygiene officer become a tablet form. Write up the cycle for the form, \
with the officer as tester.
Hygiene rounds are done on paper in 12 kitchens. The tablet form gets photos, due dates and a \
signature. No network in cold rooms. I need our plan and review document, in which the first \
kitchen is the pilot.
Improvement record for the {feature}, which so far exists only as a sketch.
How we create {comp} should be on paper in five sections {deadline}. Please write it.
{comp} shows {fields} and nothing more. Cycle document for building it, please.
{ticket} is a new component in {folder}; our write-up is due. Could you do it?
Please give {team} a plan-do-check-act about our new {feature}.
Write for {person} what we write for every new component, this time for {comp}.
A component named {comp} is going to replace paper. Objective, plan, do, check, act please.
A "panic" button for teachers which alerts the office silently. The write-up should be ready \
before the parents' evening: plan, do, check, act.
Rehab patients count their steps on stairs. We create the counter component; doctors want to see \
our document with objective and checks first.
First aid kit inventory with expiry dates. PDCA, nothing fancy.
Please record in five sections how we build a table of train delays for a school project.
A status light for the office coffee machine, to teach our interns how we work. They need a \
complete plan-do-check-act as an example.
Interns will build a quiz on data protection. For them, please write the document that accompanies \
a new component, as a model to follow.
Building a search for sign language videos: the cycle document, with deaf testers in Check, please.
Museum depot: component for moving objects between shelves by scan. Five-section record.
Please write our paper on a new shelf-life calculator; inputs are product, packing date, \
temperature.
In order to stop double bookings of the conference room, I'm creating a lock component with a \
five-minute hold. Could I get plan, do, check, act for that?
A new job shall warn when a test has been skipped for over 30 days. Give me the improvement record.
The reminder bot for skipped specs: write up the cycle, it starts next week.
Approval by text message for farmers without e-mail. New component, PDCA.
Heat warning tile for care homes. Document as we do it here.
Please set up the document on a new visitor counter: aim, plan with decision, what we do, how we \
check, what stays.
Write the five sections on a "password shown for ten seconds" field, which is new.
A countdown for certificates in the ops room, on a big screen. Cycle document.
An exchange of shifts by tap: nurse offers, nurse takes, ward head approves. I want the PDCA to be \
ready when the works council meets.
Stage timer for speakers, new in the event kit. Plan-Do-Check-Act please.
Bell plan component for schools; improvement record
Sample tracking in a brewery lab, first the barcode screen: write our document, please.
Print queue for wristbands. Five headings please.
Ticket price calculator with reductions for the zoo. Write up the cycle.
The zoo's feeding plan becomes a component with drag and drop. PDCA with links, and keepers as \
testers.
Sightings map for bird watchers, protected species blurred. Please do the plan and review \
document; blurring is the decision in the Plan.
Hunting ground map with quotas. Cycle document please.
Improvement record: new component "wood pile", which tells how much wood lies where.
Snow clearing log with GPS. Write plan, do, check, act.
Streetlight dimming editor, first version. Document in five sections.
Small new page: who has the office key today. PDCA, please.
The order form for school milk: objective, plan, do, check, act, simple words.
Write up the creation of a lesson swap board for driving instructors.
Driving test checklist on a tablet: the examiner ticks faults by hand. New component, our cycle \
document please.
A logbook for glider pilots, new. Five-section record with legal demands in Check.
Runway slot picker. Plan-Do-Check-Act.
Weather briefing view for balloonists; please do the write-up we always do.
Diving log sync component, PDCA.
Boat inspection form with photos, offline first. Improvement record please, {deadline}.
Lock and bridge times widget for the canal. Cycle write-up.
Write our document for new components about a "skip the queue" pass in the theme park app.
Ride waiting times board; plan and review document
Hand luggage size check by camera. PDCA please.
Lost card form for the bank's app. Write plan, do, check, act with the security team in mind.
Spending limits per child account, new component: five-section document please.
Pocket money planner. Improvement record.
Mortgage calculator widget: please write up how we create it, as a full cycle with links.
Savings goal tracker, first component is the ring chart. PDCA.
Tax-free limit display. Document its creation in our house form.
An explanation drawer that tells why the price changed. The cycle document, please.
Component that compares two tariffs; the check needs 30 examples by hand. Write plan, do, check, \
act.
Pension statement viewer, readable for all. Five sections.
Tenant meeting vote, new. PDCA with secrecy of the vote in Check.
Secret ballot component for clubs: nobody, not even the admin, can see who voted for what. Please \
write our cycle document with this as the objective.
Write up the new "secret santa" draw for the office app. Yes, a five-section document; it's the \
trainees' exercise.
We've been asked by the hospital's hygiene department to build a form in which each hand \
disinfection dispenser can be reported as empty by scanning a code. Until now nurses write it on a \
list which someone collects by hand. The form needs no login, it must not be possible to flood it, \
and the caretaker should see the reports by floor. The work takes about six days. Please write up \
the cycle as we do it for new components, with objective, plan, do, check, act, and links.
Hi, quick context: our pipeline already blocks commits with secrets, but developers only find out \
after ten minutes. We'd like a local hook that says the same in one second, with the same rules, \
and with a clear message how to put the value into the vault. It's a new package. No one is forced \
to install it in the first month. What I need now is the five-section document for this package, \
including a number we look at after that month.
There is a growing list of people who must approve a change to the tariff tables, and nobody \
remembers who. I'm going to write a component that computes the approvers from the changed rows, \
shows them, and doesn't let anyone approve his own rows. Later it may send mails, but not in this \
step. Could you prepare the plan-do-check-act, keep it to two pages, and put into Check three \
examples which the tariff people gave me?
The city library wants to show which books are never borrowed. A list exists, made by hand in a \
spreadsheet once a year by an intern. The new component shows shelves as a heat map, with filters \
for year and topic, and it has to be quick with 400,000 loans. I've a prototype which I'd throw \
away. Please write the improvement record for the real one, in the five headings we use, and name \
the intern's list as the baseline.
In our rental software, a flat can be handed over only if the protocol is complete. The protocol \
is on paper. We're creating a hand-over component for tablets: rooms, defects with photo, meter \
readings, keys, two signatures. It works offline in cellars. There'll be a PDF at the end, which \
both sides get. Write the document with plan and review for this, please; the two signatures are a \
legal matter, so they belong in the checks.
Our translators asked for a small component that shows a text in its place, a screenshot with the \
string outlined, since they translate "Skip" without knowing what is skipped. Screenshots come \
from the end-to-end run. I'd build the viewer, {person} the screenshot part. Please write down my \
part in objective, plan with a TRON on storage, do, check, act, and refer to the other part as the \
one that follows.
please do me the write-up for this one. we will make a "who is allowed to" page. you pick a person \
and see each right, where it comes from (role, group, exception) and since when. it's read only. \
auditors will love it and admins will finally delete old exceptions. first version without search. \
our format, five sections, the links are the role clean-up before and the exception expiry after
For the new night train we need a component which assigns compartments: women only, families, \
couples, people with dogs. Rules contradict each other at times, and then a human decides. The old \
system did it by a list in someone's desk. We've got 90 real trains from last summer to compare \
with. Please write plan, do, check and act, with the comparison in Check, and mention what we \
don't do in this first round.
The board wants a page with five numbers, not fifty. We've argued for a month about which five, \
and now it's settled. The page is a new component with data from three services, refreshed hourly, \
with a date and a source for each number. No login beyond the usual one. I need the cycle document \
to close the topic: objective, plan (with the five numbers as the decision), do, check, act.
I'm the new developer, and I've been told to start with a small component, the "last edited by" \
label, and to write its document first, in the five sections everyone here uses. I don't know the \
form yet. Please write it for me in full, including FOLLOWS and PRECEDES, so that I've an example \
for the next ones.
Bitte schreib das übliche Dokument für eine neue Komponente: Anzeige der nächsten Müllabfuhr.
Neuer Hook gegen .env-Dateien im Commit, dafür bitte das PDCA mit beiden Links.
Für den Seminarplaner entsteht eine Warteliste. Ziel, Plan, Do, Check, Act bitte.
Schreib unser Verbesserungsdokument für die geplante Passwort-Anzeige mit Zeitlimit.
Ich brauche den Zyklus für einen neuen Rechner, der Pfand und Miete trennt.
Prépare le PDCA pour un nouveau formulaire de déclaration de sinistre.
Rédige notre document en cinq sections pour le futur calendrier des marées.
Un PDCA, merci, pour le composant qui masque les clés API.
Prepara il PDCA per il nuovo modulo di prenotazione dei campi.
Scrivi il ciclo completo per un componente che mostra i certificati in scadenza.
Haz el PDCA del nuevo selector de idioma, por favor.
Documento de cinco secciones para el nuevo lector de códigos, gracias.
I'm going to extract nothing and rename nothing, it's a brand-new component: a table with infinite \
scrolling for our audit log. Before I open the editor, please give me the five-section document, \
with a clear word in Plan on why we don't use pagination.
We need a React error boundary that shows a friendly text, an incident number and a retry button, \
and sends the stack without personal data. It'll be used by four apps. Please write up its \
creation in objective, plan, do, check, act form, including how we test it by throwing on purpose.
Create the improvement record for a new Express middleware which adds a request id, logs duration \
and status, and never the body. I want a check for concurrency, as we use AsyncLocalStorage for \
the first time here.
For the monorepo we'd like a generator: "npm run new-package" makes folder, tsconfig, Vitest \
config, README and an owner entry. At the moment people copy another package by hand and forget \
half. Plan-do-check-act for building it, please.
Our docs site has no search. I'll build a small index at build time and a search box with keyboard \
support, all static. Two days. Please write it down in the usual five sections, and say what we'd \
regard as good enough.
A new GitHub Action should comment the bundle size difference on each pull request. It's read \
only, and needs no secrets besides the default token. I have the idea, you have the words: please \
make the cycle document with links.
We'd like a small library for feature flags in Angular: a service, a directive and a guard. Flags \
come from a JSON file at start. Before coding we always have a plan and review document, so please \
prepare one, and put removing old flags in Act.
The design system lacks a stepper. I've seen three home-made ones in our apps, all without \
keyboard support. A single one is to be created, the three get replaced later in other cycles. \
Write up this first one, please.
An S3 upload helper with progress, resume and checksum is needed by three services. I'd write it \
as a class with an empty constructor and an init method, as usual. Could you set up objective, \
plan with TRON, do, check and act?
Next sprint I'll add a small page for managing webhooks: list, add, test, switch off. The signing \
secret is shown once and never again. I need the document that my reviewers expect before the \
first line of code, all five headings.
Let us create a mock data service for Storybook, typed from the OpenAPI file, so designers can see \
all states without a server. Please provide the write-up, from what we want to what we keep.
Our API has no rate limit. A Nest guard with a sliding window in Redis is planned, 100 requests a \
minute per key, and headers that tell the rest. Plan-do-check-act please, with a load test in \
Check and the choice of the window as a decision.
The team wants a bot which turns a message with a certain emoji into a ticket. It's a new little \
service with one endpoint. Please make our usual document of it; it should name the rights the bot \
gets, and why no more.
We want to write our own small i18n pipe as the library has been abandoned. 60 lines, 300 uses. \
I'd like to have the record first: aim, plan, steps, checks, what becomes standard, and the two \
links.
There's no place in the app where users see what's new. I'd add a "what's new" dialog fed by our \
release notes, shown once per version, with "skip" and "later". The cycle document for it, please; \
in Check we'd look at how many people read it.
Please put the building of our new cache warmer into objective, plan, do, check, act. It visits \
the 500 most used pages after each deployment, with low priority, and stops if error rates go up. \
New service, one week.
A validator for YAML config with good messages ("line 14: port must be a number") is to be built, \
as a CLI and as an editor plug-in. First cycle: CLI. Write up the cycle, please, with ten broken \
files as the check.
In the admin area we'll get an "impersonate" component: support sees the app as a customer does, \
with a red frame, a reason and a log entry. Sensitive, so the paper must be good. Please write all \
five sections and the links.
I want to build a date range component without any library, because ours is 90 kB. Needs: \
keyboard, two months side by side, presets, German and English. You know our form for such things; \
please fill it.
Build a tiny service which turns Markdown into PDF for contracts, with our fonts and page numbers. \
Input from {comp}, output to the archive. The plan-do-check-act should be there before {person} \
starts, please.
What about a lint rule that forbids focused and skipped tests outside of drafts? We'd make it \
ourselves, in our ESLint plug-in. I need the document for it, and please take care that the Check \
includes a false alarm rate.
The mobile team asks for a debug drawer with build number, flags, network log and a "copy without \
secrets" button. It must not be in the store build. Document the creation as one full cycle please.
A new table in our warehouse needs a loader: reads events from the bucket each hour, drops doubles \
by id, writes partitions. I'll write it in TypeScript. Improvement record please, with yesterday's \
events loaded twice as the check.
Here's the README I have for the new tool; please write the five-section document from it.\n# \
envdiff\nCompares two environments. Prints names only, never values.\nUsage: envdiff staging prod
type Approval = { by: string; at: Date; rule: string };\nAround this type we create a component \
with a list and a button. Cycle document, please.
Storybook entry planned:\nButtons/AsyncButton: idle, busy, done, failed\nPlease write plan, do, \
check, act for making this component.
Query that must become a report component, please prepare the usual record:\nSELECT owner, \
count(*) FROM tests WHERE skipped GROUP BY owner;
Ticket:\nAs an admin I want to see which API keys were unused for 90 days so that I can revoke \
them.\nDeliverable: the write-up in five sections.
I've to make a progress component for long imports: percent, remaining time, cancel, and a log \
that can be downloaded. Server events exist. Write up the cycle; the remaining time should be \
within 20 percent, which is a check.
A clock service with "now", "today" and a fixed time for tests is the last piece before we can \
remove Date from the domain. It's a new class of 40 lines, and even so we document it. Please \
write plan, do, check, act.
Could you please supply the paper for our new cookie-less analytics counter? Counts per page and \
day, no ids, own server. Data protection must understand Objective, developers must understand Do.
Our customers ask for a calendar subscription of their invoices' due dates. I'd build an iCal \
endpoint with a secret link that can be renewed. The record please, five headings, and how a \
leaked link is handled as TRON.
Component for comparing two JSON files in the browser, side by side, folding equal parts, 2 MB at \
most. It's for support. I'd like plan and review on paper, no code please.
People keep asking us in chat for "the password of the demo". A small page shall create a demo \
account with a random password, valid for a day, on request. No shared password is left then. I'd \
like the cycle document for that page before we start, in our usual five parts.
The new manual-entry form is for the cases when the scanner is broken: item, quantity, reason, \
second person. It must be slower than scanning, on purpose, so nobody prefers it. Please write \
objective, plan, do, check and act, with the share of manual entries as the number to watch.
We create an "emergency stop" for campaigns: one button which halts all mails within ten seconds, \
with a reason and a name. Two people asked me if it needs approval. No, but it needs a good \
document first, five sections, and a test with 50,000 queued mails in Check.
A component that shows the chain of approvals for a contract as a line with dots is on our roadmap \
for May. Who, when, on whose behalf, and what was skipped because of an absence rule. Please give \
us plan and review on paper, with the wording approved by legal as one of the checks.
For the interns' project we picked a small "secret word" game for the museum's website. Three \
levels, no login, nothing stored. They should learn our way of working too, so a complete \
plan-do-check-act has to exist before they start. Could you write it?
Our incident bot has grown by accident, so we're building a new one from scratch: opens a channel, \
asks three questions, reminds every 30 minutes, and writes the timeline. The old one keeps running \
till then. Write up the cycle for the first version, please, with a drill.
Somebody should be able to see, for each item on the release checklist, which job proves it, and \
when it last ran. That's a component with one table and a filter. Old items without a job are \
shown in grey. I'd need the improvement record for it by tomorrow, please.
We're about to write a Vitest plug-in that refuses to run if the environment holds production \
credentials. It's a safety net, 80 lines. There's nothing of the sort for our stack. Document it \
in objective, plan, do, check, act, and list three ways in which the check is tried out.
The bakery wants a "what's left" list at five in the afternoon for the food bank, sent as a text \
message. Staff tap the numbers on the till's screen. I'm to build that screen. I've never been so \
motivated; please write the five-section document so I can begin.
Students forget their locker PINs. The new kiosk dialog gives them a new one after showing the \
student card, and staff don't have to do it by hand any longer. Abuse must be hard. Please draft \
plan, do, check, act, together with the people from the porter's lodge.
Here's what a user wrote: "I want to see all I ever agreed to, in one place." We're going to build \
precisely that. Consent, version of the text, date, and a withdraw button for each. The write-up \
in our form, please, and let Act say who owns the page afterwards.
In the vet practice software each vaccination gets a batch number, typed by hand from a tiny \
label. The new scan component reads the code, checks the expiry date and fills three fields. Works \
with two camera types. Please prepare the record of its creation with both links.
A diagram component is wanted that draws our services and who calls whom, from trace data, for one \
chosen hour. Not pretty, but true. It'll be used in incidents. I want a plan-do-check-act, where \
Check compares it with a drawing that {person} made by hand.
On our marketplace sellers upload certificates (the organic food kind, not TLS). A component shall \
read the date, remind the seller 60 days ahead, and hide the label on the day it ends. We start \
with one country. Please write our document with objective to act.
The "skip this lesson" button in the language course will ask for a reason with four choices, as \
teachers want to know. It's a new component with one service call and a weekly report. Could you \
do the write-up, five headings, please? Effort is three days.
We need a read-only viewer for feature flags for support, so that they stop asking developers. \
Name, state, since when, for whom. Values that are secrets don't exist in there. I'd be happy with \
a short but complete plan, do, check, act on this.
A class that normalises street names ("Str.", "Straße", "street") for six countries is to be made, \
with a table per country, and a report on what it changed. Never changes a house number. Write up \
the cycle please, 5,000 real addresses are our check.
Our product owner would love a component that explains error codes to customers in two sentences, \
and offers a next step. There are 80 codes, 20 make up 95 % of cases. First cycle is those 20. \
Please make the plan and review document.
To see how much is done by hand, we'd like a tiny "I did this by hand" button for operators, with \
a free text. After a month we know what to automate. It's a component plus a list. The \
five-section document please, with the month of collecting in Do.
What we're going to build: a small proxy that adds the API key on the server, so that it isn't in \
the app any more. Rate limit per device, a log without personal data, an alarm if use doubles. I \
ask for our normal document with a TRON on where it runs.
Deming cycle for our new barcode sheet generator, please, in a Markdown file.
Set up a change document, plan through act, for the new shift swap button.
Please open a new cycle in our docs for the invoice splitter, fully filled.
I'd like the next document in our chain: new component, search filter for spare parts, with \
FOLLOWS and PRECEDES.
docs/cycles needs an entry for the new upload widget. write it with all sections
Our quality handbook wants objective, plan, do, check and act for each new module. Module: kiln \
temperature log.
Write the Deming circle for a component which warns before a PIN is sent by mail.
A continuous improvement document, please: new checker for skipped specs, from aim to standard.
Plan section with TRON, then do, check, act: subject is a new masked input for credentials.
Please start the chain of cycle documents for our new ticketing widget with the first one.
We have a template with Objective, Plan, Do, Check, Act. Please fill it for a new read-only vault \
browser.
Fill the template for the following new component, all five headings: holiday approval calendar \
for small firms, with deputy rule and half days.
The auditor wants to see for each new component what we aimed at, decided, did, verified and \
learned. Please write that for our new complaint form.
Aim, decision, steps, verification, standard: that document, please, for the planned spare key \
register.
Before any code: the paper with goal, plan, do, check, act for our license plate input.
PDCA for the new class behind this interface, please:\nexport interface SlotFinder {\n  find(from: \
Date, to: Date): Promise<Slot[]>;\n}
Write up the cycle for a component with these states.\nidle -> scanning -> found | failed -> idle
User story below, five-section document wanted.\nAs a caretaker I want to see all open defects by \
floor.
The design is done, here are the labels; improvement record for building it please.\n"Skip for \
now"\n"Add key"\n"Revoke all"
New env check, expected output:\nMISSING  SMTP_PASSWORD\nOK       DATABASE_URL\nPlan-do-check-act \
for it, please.
Please prepare the plan and review document for this hook:\n#!/bin/sh\n# refuse *.pem, *.env, \
id_rsa\nexit 0 # TODO
{\n  "component": "MeterForm",\n  "fields": ["number", "value", "photo"],\n  "offline": \
true\n}\nOur document for its creation, please.
Routes of the planned module, PDCA needed:\nGET /absences\nPOST /absences\nPOST \
/absences/:id/approve
Acceptance list from QA for the new dialog. Write plan, do, check, act around it.\n[ ] focus \
trap\n[ ] Esc closes\n[ ] text in 3 languages
CREATE TABLE locker_pin (locker int, pin_hash text, valid_until timestamptz);\nThe component on \
top of it is new, so please write the cycle document.
Draft config for the planned job:\njob: delete-refused-applicants\nafter: 180d\ndry_run: \
true\nImprovement record, all sections.
test("refuses a used link", ...)\ntest("refuses a link after 15 min", ...)\nThese specs exist, the \
component doesn't. Five headings please.
Sketch of the CLI, write up its cycle:\nskips list\nskips older-than 30d\nskips owners
enum Step { Data, Photo, Sign, Done }\nOn these steps we base a hand-over wizard. PDCA with links.
Colour rules for the badge:\n> 30 days green\n7-30 yellow\n< 7 red\nIt shows certificates. \
Document its creation as we do it here.
Please turn the meeting notes into objective, plan, do, check, act.\n- new visitor screen\n- \
touch, 2 languages\n- prints a badge\n- deletes data after 48 h
CSV we get every night:\nplot;moisture;battery\n12;0.31;88\nA tile for it is to be made, cycle \
document please.
interface RedactionRule { pattern: RegExp; label: string }\nWe build a class that applies these to \
logs. Write plan-do-check-act, please.
Feature request #88:\n> it would be great to pause my box for two weeks\nPDCA please, new \
component.
props: { value: bigint; currency: string; onApprove?: () => void }\nFive-section write-up for \
making this approval cell.
Unser neues Modul soll so aussehen, bitte PDCA dazu:\nmodul: schluesselbuch\nfelder: nummer, \
person, ausgabe, rueckgabe
Events we will emit:\nseat.held\nseat.released\nseat.sold\nThe service is new. Please write our \
document for creating it.
Snippet for the docs:\n<MaskedInput reveal="10s" copy="never" />\nComponent does not exist yet; \
improvement record please.
Task list in the ticket:\n1. schema\n2. endpoint\n3. table view\n4. export\nPlease make a plan and \
review document of it.
Message of the planned bot:\n"3 specs have been skipped for more than 30 days"\nWrite up the cycle \
for the bot.
From what our users tell us, they'd like to compare two invoices. It's a new view with differences \
marked, and a sum of the differences at the top. {person} has sketched it. What's missing is the \
Plan-Do-Check-Act, which I ask you to write, with ten pairs of invoices in Check.
A new login for the kiosk staff is planned, with a card and a PIN instead of the one password \
taped under the counter. I'm responsible for the card part. Give me a cycle document for this \
part, please, which mentions the PIN part as the next cycle.
The team wants a command that lists every place where we still depend on Jest, so the last \
migration can be planned. It scans configs, imports, docs and CI files, prints a table and exits \
with 1 if the number grew. Please write the improvement record for building it.
Our bus drivers report defects by voice. A component turns it into text, proposes a category and \
asks "right?". Two buttons. It's to work in a noisy cab. We've got three months. Please prepare \
plan, do, check, act for the first month, with 100 recordings as test data.
I'm planning a small widget that says whether a service is allowed to be deployed at the moment: \
freeze, incident, open approval. It's a traffic light with a reason. Everyone asks me for the \
rules, so please write the whole into our five sections, the rules as a decision.
For our neighbours' app a "borrow a ladder" board will be created: offer, request, hand-over, \
thanks. No money, no ratings. The association's board would like to see aim and checks before. So \
please do the document with objective, plan, do, check, act in simple words.
There's a need for a checker which reads our runbooks and warns if a command in them doesn't exist \
any more. People trust runbooks during incidents. It's a new script with a weekly job. Please \
write up the cycle, and make last month's runbooks the test.
We want a screen for the nurses which shows who has read the new instruction, and who hasn't yet. \
No pressure, just names, with a mail on Friday. The works council agreed under three conditions. \
They should be found in Check of the five-section document that you write.
As a first task in the new team I got the "export as image" button for charts: PNG and SVG, with \
title, source and date. There are traps with fonts. Could you please write the record everyone \
here writes, from objective to act, with links left open?
A mail parser for supplier delays will be created, since a colleague reads 120 mails a day and \
types dates by hand. It proposes, she confirms. We expect 70 % right at first. Please draft the \
plan-do-check-act with this number in Check and her as the tester.
Let's create a service which hands out one-time links for secrets, so they needn't be mailed. \
Opens once, lives an hour, no preview by chat bots. I've read how others do it. Now the plan and \
review document in our form, please, and a list of attacks in Check.
The planned component computes how many portions the kitchen should cook from bookings, weather \
and weekday. No machine learning, just a table and a rule. The cook may overrule it. Please write \
our document, with eight weeks of real numbers compared in Check.
""")

REQUESTS["debugging"] = literal(r"""
PDCA: leaked token found in the logs, rotate and prevent
A bearer token shows up in our access log. Write up the cycle for finding out why and stopping it.
Tokens in logs again. plan-do-check-act please
Yesterday a colleague saw full session tokens in the Kibana index. The logger prints the whole \
header object on errors. We need to find each place, mask them, delete the old entries and make \
sure it can't come back. Please write the PDCA for that.
our log files contain passwords from failed logins, i need the record for the analysis and fix
Somebody pasted an API key in a stack trace on a public issue. Give me the document with \
objective, plan, do, check, act for the clean-up and for the cause.
The DSN with password is visible in the Sentry breadcrumbs. Improvement record, please.
Write a PDCA: database password printed by the migration tool on failure
A secret is visible in the CI output when the step fails. I want the five-section document on why \
masking doesn't work there.
The CI masks our npm token in normal steps, but as soon as a step prints it base64-encoded it is \
visible. Please document the investigation in plan, do, check, act form, with a decision on how we \
store it from now on.
PDCA for the debug line that prints the connection string
Build log shows the signing passphrase. Cycle document needed for {ticket}.
Service can't read its secret from the vault since the upgrade; PDCA please.
Vault returns 403 for one of five services. Same policy, same role. Write the plan and review \
document for finding the difference.
After the vault upgrade two services start without credentials and fall back to the old env file, \
which nobody knew still existed. Please prepare the write-up in our five sections: find out why, \
remove the fallback, check all other services.
Login with correct passphrase is refused when it contains an umlaut. Document the debugging as a \
cycle.
Passwords with a percent sign break the DSN. record pls
PIN pad accepts any PIN after the fifth wrong try!! plan-do-check-act please
The parcel locker opens with an old PIN for about a minute after the new one is set. I suspect the \
cache on the device. Please write the PDCA, with a check that measures the time.
Certificates: renewal ran but nginx still serves the old one. Write it up as PDCA.
PDCA for a certificate that was renewed by hand and then overwritten by the cron job
The automatic renewal failed for one host out of 22, no alarm was raised and customers saw a \
warning for three hours. We know the hook lacks a right on the folder. The improvement record \
please, covering the fix, the missing alarm and a check of the other 21 hosts.
Zertifikat abgelaufen, obwohl der Bot läuft. Bitte als PDCA aufschreiben.
TLS handshake fails only from Java 8 clients, document the analysis as we do it here
mTLS between {comp} and {comp2} breaks each Sunday night. Cycle doc, please.
Our Jest tests pass alone and fail together. PDCA please.
Write a PDCA on why Jest hangs at the end of the run.
A leftover Jest config in the repo makes the editor run the wrong runner. I'd like the document \
with the five headings for finding and removing it.
Since the move to Vitest, fake timers behave differently and 14 tests are red. Please write up the \
cycle for analysing and fixing them.
After we swapped Jest for Vitest the coverage dropped from 81 to 64 percent, although no test was \
removed. Probably the include patterns differ. Write the Plan-Do-Check-Act for finding out where \
the 17 points went.
vitest runs out of memory in ci, not locally. pdca
PDCA for "document is not defined" in half of our Vitest suite
Mocha remains in one package and reports green with zero tests. Plan and review document for it, \
please.
For two months a package ran no tests at all and the pipeline was green. The glob matched nothing \
after a folder was renamed. Please document how we find the cause, repair it and prevent empty \
runs, in our usual five sections.
The suite is green with 0 assertions. Write up the cycle: why, fix, check, standard.
Skipped tests hid a real bug in the tariff module. PDCA wanted.
Someone put .only in a spec and 600 tests were not run for a week. I need the record for the \
analysis and a guard against it.
A spec with it.only got merged, so three regressions went live. Document it, please: what we want \
to reach, the plan with trigger, response, outcome and next, the steps, the check, the standard.
flaky spec in checkout, retried 3 times and ignored. pdca to find the reason
Our end-to-end checks fail every morning between 6 and 7. Draft the PDCA.
The smoke test says OK while the page is blank; objective, plan, do, check, act please.
Playwright clicks a button that isn't there. Write the cycle document for finding out.
Cypress screenshots differ by one pixel on the build agent. Improvement record please.
Snapshot tests change with each run, because of a date in the footer. PDCA.
Checklist says "verified" but nobody had checked the backup: write the PDCA for the empty backup \
files.
The backup job wrote files of zero bytes for 12 nights and the checklist was ticked each morning. \
We found it by chance. Please write the document with objective, plan, do, check and act: cause in \
the script, restored backups, an automatic restore test.
Restore from backup fails with a version error. Document the hunt as one cycle.
pdca: backup cron ran twice and overwrote the good copy
The manual data correction from Tuesday was undone by the night job. Cycle document, please.
A manual fix on the production database left 40 orders without lines. We need to find which, \
repair them by a reviewed script, and learn why somebody had to do it by hand at all. Write up the \
cycle, please.
Somebody edited a config by hand on server 3 and it now answers differently from the rest. Give me \
the PDCA for finding and removing such drift.
One of six web servers has another timezone because it was set up manually. Plan-do-check-act on \
that, please.
PDCA drift between staging and production config
Hand-copied translation files cause missing labels in Polish. Document the debugging.
The spreadsheet import shifts columns when somebody sorts by hand first. I want the record on it \
with all five parts.
CSV import eats leading zeros of postcodes. Write up plan, do, check, act.
Postcodes like 01067 become 1067 after the import, so parcels to Dresden come back. We must find \
where the conversion happens, repair 800 addresses and test it. The usual cycle document, please.
import of supplier prices stops at row 65536, five-section doc please
The nightly import says success but half of the rows are missing. Write the improvement record.
PDCA: duplicates in the customer table after the merge job
Customer merge joined two people with the same name. Please write the Plan-Do-Check-Act.
Two patients with the same name and birthday were merged into one record last week. Nothing \
happened to them, but it might have. I need the document in the five sections, with a TRON on \
whether we switch the automatic merge off for now.
The dosage display rounds 0.25 to 0.3. PDCA at once, please.
Lab values arrive in the wrong unit. Write the cycle document, incl. check against 100 samples.
Ward screen freezes at shift change. Plan, do, check, act please.
Nurse call messages arrive up to 90 seconds late on one floor. The network people see nothing. I'd \
like to go about it in an orderly way: please write the PDCA for the analysis, starting with how \
we measure.
PDCA on the missing push notifications on iOS 17
Push messages stop after an app update until the user logs in again. Document it as we do it here.
Android app crashes when rotating the photo screen; write-up in our form, please.
Crash only on tablets with a German keyboard. Make the PDCA.
ipad app: keyboard covers the save button. cycle document
After logout the previous user's name stays in the header. I'd like a plan and review document.
User A briefly sees data of user B after switching accounts. I assume it's the query cache, which \
isn't cleared at logout. It is a privacy matter, so the whole route from cause to prevention has \
to be on paper: objective, plan, do, check, act, links.
Privacy bug: export contains deleted customers. PDCA please, with links.
Deleted users still get the newsletter. Write our five-section document.
Newsletter goes out with the placeholder %firstname% in it. Record, please.
The unsubscribe link gives 404 for addresses with a plus sign. PDCA.
Mail templates lose images in Outlook. Could I get the write-up (plan, do, check, act)?
Invoice mails land in spam since we changed the domain; document the search for the reason.
SPF is fine, DKIM fails for one of three senders. Give me the cycle document.
Users complain about "unknown error 17". Nobody knows what it means. PDCA for tracking it down and \
giving it a proper message.
The error message says "contact your administrator" for eleven different causes. We want to find \
out which ones occur and fix the three most frequent. Please write an improvement record about it \
in our usual form.
pdca for wrong error text when the card is refused
Card payments are refused for names longer than 26 letters, please do the plan-do-check-act.
Refused payments are shown as successful for two seconds. Write up the cycle.
A refund was paid out twice. We need a PDCA, finance will read it.
Double refunds, four cases in one month, 312 euros altogether. Both times the clerk clicked again \
as the page was slow. I'd like the document with Objective, Plan, Do, Check and Act, \
understandable for people from finance, and with both links set.
Currency conversion uses yesterday's rate after midnight UTC. Make a PDCA out of it.
Interest is one day short in leap years. Document our way from symptom to standard as a \
Plan-Do-Check-Act.
VAT id check rejects Greek companies (EL instead of GR), pdca pls
Shopping basket empties itself on Safari after a week. Write the PDCA.
Basket lost when the user switches from http to https shop link. Five headings please.
Search finds "Müller" but not "Mueller". Please write our cycle doc for the bug.
The search index is a day behind. Write up how we find out, fix it, check it and keep it that way.
Facet counts in the catalogue don't add up: record with plan and review please.
Map pins are 40 metres off in the Netherlands. PDCA.
GPS tracks of the buses jump to Null Island. Plan-Do-Check-Act for the bug, please.
Timetable shows trains twice in the night of the clock change. We want this documented in five \
sections before October.
The clock change in spring skipped the 2:30 job, nobody noticed until the bank called. Write a \
PDCA: why is the time local, which other jobs run between 2 and 3, how do we test the next change, \
what becomes our standard.
cron in utc, users in cet, reports start at the wrong hour -> pdca
DST bug in the shift planner, please document the fix as a cycle with FOLLOWS and PRECEDES.
Shift planner loses the last change when two people save. Write objective, plan, do, check, act.
Lost updates in the roster: cycle document, all sections
Optimistic locking throws errors at every second save since {branch} was merged. PDCA please.
Deadlocks in the booking table every day at noon. Please write the record for the analysis.
Every day at noon we see 20 to 30 deadlocks in the booking table, when the lunch rush of the \
canteens meets the report query. I can't reproduce it on staging. Could you set up the \
plan-do-check-act so that we measure first and change one thing at a time?
Slow query after the Postgres upgrade. Write up plan, do, check, act.
p95 went from 200 ms to 1.4 s without a deployment. Document the search in our usual form.
Memory of {comp} grows by 20 MB an hour; objective to act, please.
{comp} {symptom}. Improvement record please.
Since yesterday {feature} {symptom}. Write up the cycle for tracking it down.
{ticket}: {comp} {symptom}, document it with our five sections
Customer says {area} is broken because it {symptom}. I need the plan and review document.
Please make the record for a bug in {file}: {comp} {symptom}.
PDCA for {ident} in {file}, which returns undefined on Mondays
The value of {envvar} is read before it is set. Give me the cycle document for that bug.
{envvar} is missing on one pod out of nine, plan-do-check-act please
{pkg} breaks the build since its last patch release. We pinned it by hand as a stopgap. Please \
write the PDCA for finding the cause and removing the pin.
Updating {pkg} makes {comp} crash. Our five-part document, please.
{person} found that {comp} {symptom}, but only in {area}. Write it up as PDCA with both links.
On {branch} everything works, on main it {symptom}. Document the comparison as a plan-do-check-act.
npm ci fails with an integrity error on one agent. Cycle doc?
Lockfile changes on every install. Please create the record for finding out why.
Yarn and npm lockfiles both exist, and CI takes the wrong one. PDCA please.
A postinstall script downloads a binary and fails behind the proxy. Write plan, do, check, act.
Docker image builds locally, not in the pipeline (exit code 137). Make it a PDCA.
Image size jumped from 180 to 900 MB. Write up the cycle, please.
Pods restart every 40 minutes with OOMKilled. The improvement record, please: aim, plan, steps, \
check, standard.
Liveness probe kills {comp} during long imports. PDCA with TRON.
Kubernetes job stays "pending" forever on weekends. I want the five-section document.
Terraform wants to recreate the database on each plan. Write the PDCA for finding out why before \
anybody types apply.
Terraform plan shows a change nobody made. We assume someone clicked it by hand in the console. \
Please document the analysis and the way back into code as we document all changes here.
git blame is useless after a mass reformat, and the bug came with it: cycle document to find the \
culprit commit via bisect
Git bisect says the bug came with a comment change. Let's be systematic: write a PDCA.
A merge dropped someone's fix silently. Record, please, with a way to prevent it.
Force push removed two fixes from the release branch. Document cause, repair, check and future \
rule as PDCA.
pre-commit hook doesn't run on Windows, so unformatted code gets in. plan-do-check-act
Husky hooks are ignored by one colleague's GUI client. PDCA on that, please.
The hook meant to stop secrets lets .env.local through. Write up the cycle.
Our secret scanner reports 300 false alarms per run and people ignore it. Two real findings were \
overlooked. Please prepare the document in five parts: tune the rules, look through the list once, \
check with planted fake keys, set the standard.
The scanner missed a private key with Windows line endings. PDCA please.
Alert didn't fire though the disk was full. Make the plan and review document.
Disk full on the log server again. Cycle doc with a check after two weeks.
Logs rotate by size but one file grows forever. Write the five sections.
Alarm fires at night for nothing, on-call people ignore it. Improvement record please.
False alarms woke me 11 times this month. I'd like to find the reason for the three noisiest \
alerts and repair them properly instead of muting. Please write the PDCA and link it to the cycle \
on dashboards.
Grafana shows negative order counts. PDCA.
Metrics of {comp} vanish after each deployment. Please document the debugging in plan, do, check, \
act form.
Trace ids get lost between gateway and {comp}. Write our document for it.
Feature flag is on in the admin page but off for users. The cycle document, please.
A stale flag turned the old price logic on again. Document this as one PDCA.
Old price logic came back because a feature flag was deleted and its default was "off". Nine \
hours, 430 orders. Write up the cycle in five sections and answer in the Plan how we delete flags \
in future.
Angular change detection loops in the seat plan. pdca thx
React hydration error on the product page; record in our form please.
White flash on dark mode load. Plan, do, check, act?
The date picker opens behind the dialog. Write its PDCA.
z-index war in the booking dialog: please write it up as usual, five sections
Font doesn't load in Firefox private mode. Give me the document we write for bugs.
Printing the timetable gives an empty second page. PDCA document.
PDF invoices have question marks instead of the euro sign. Write the cycle.
The label printer stops after 50 labels; write the Plan-Do-Check-Act for finding the cause.
Scanner reads some codes twice. Please write a PDCA with a measurement in Check.
Weight from the scale is off by exactly one digit. Improvement record, please.
Sensor values from barn 4 repeat every ten minutes. PDCA please.
MQTT messages arrive out of order, so the pump switches too late. Document the debugging in our \
cycle form.
The irrigation valve opened at noon in the heat, the log shows no command for it. We have firmware \
2.1 on some and 2.3 on others. Please write plan, do, check, act so that we can rule out one cause \
after the other.
Firmware update stops at 87 percent. I want a PDCA.
The charging station shows "free" while a car is connected. Cycle doc pls.
OCPP heartbeat lost every 15 minutes: five-part record please
Music stops when the screen locks. Write the PDCA for the bug.
Playlist order differs between app and web. Plan and review document, please.
Subtitles are two seconds late after an ad. PDCA with links.
Video upload stuck at 99 %. Let me have the write-up: objective, plan, do, check, act.
Game client desyncs after 20 minutes; document our hunt as a PDCA.
Leaderboard shows the same player twice. Make our usual five-section document.
Grade average ignores the last exam. Please document the bug and its fix as one cycle.
Parents got the message of the wrong class. Write a PDCA, the school wants to see it.
A message to the parents of class 5b went to 6b. The list was chosen by index and not by id. I \
need the document for the school office and for us: what we aim at, the decision, what we did, how \
we check it, which rule follows.
Exam timer runs on in the background tab. PDCA.
Library returns are booked a day late, causing fines. Cycle record, please.
Elevator monitoring shows floor 0 for floor 10. Write the PDCA on it.
Access badge works an hour after it was blocked. Plan-Do-Check-Act please.
Blocked badges still open the side door for about an hour. It's the interval of the controller \
sync, we think. Security demands a written cycle of analysis, fix and test. Please write the whole \
thing with our five headings.
We found a database password in a screenshot that was attached to a public ticket. It's been \
rotated an hour ago. What is left: find out how the password came onto the screen, mask that \
field, look through the other 2,000 attachments and write down a rule. Please prepare the document \
for this in our five sections.
The connection string of the reporting database appears in the browser's network tab, since the \
error response contains the whole config. Nobody has abused it as far as we see. Write up the \
cycle: cause, fix, rotation, check of the other endpoints, and what we standardise.
A customer's SFTP key stopped working after we "cleaned up" authorized_keys by hand. Four other \
customers may be affected and don't know it yet. I want to go about this in order: objective, plan \
with decision, do, check, act, with links to the clean-up's document.
Since we changed the runner from Jest to Vitest three specs of the tariff module fail every few \
runs. They share a global cache, and the order isn't the same any more. I'd rather repair the \
cache than force the order. Please write the improvement record for that.
One of our suites takes 19 minutes on Mondays and 6 on all other days. The agents are rebuilt on \
Sunday night, so caches are probably cold, but nobody has measured it. Give me the plan and review \
document with measuring as the first step and one change per week.
A tester reported that "skip" in the tutorial also skips the consent page. So 1,900 users never \
agreed to the terms. Legal wants a written account of cause, repair and prevention {deadline}. \
Please write it in the form in which we document all bugs: five sections, two links.
The checklist for the go-live said "monitoring active: yes". It wasn't. We saw the outage only \
through a customer. I don't want to blame the person who ticked it but to find out why it could be \
ticked at all. Write this up as a plan-do-check-act document, please.
On the first of the month the rent run took five hours instead of forty minutes. CPU was low, disk \
was low, and the log shows long pauses between tenants. I suspect the new mail server, which \
answers slowly, as mails are sent in the same loop. Please do our usual record for the \
investigation.
Two of our kiosks show a white screen after a power cut. The other 38 don't. They've the same \
image, allegedly. We'd like to compare them step by step. Please draft the document: what we want \
to know, how we proceed, what we do, how we verify, what we change in the image.
Our accounting colleague found that 14 invoices have the same number. The generator takes max+1 \
without a lock. It must be repaired, the 14 have to be corrected with the tax office in mind, and \
the test must run with parallel requests. Write up the cycle, please, so that the auditor \
understands it.
Hi, I'm stuck. The video call drops after exactly 300 seconds, but only for people in the office \
network. At home it's fine. There's a proxy, a firewall and our own TURN server in between. Could \
you write a plan-do-check-act for narrowing it down, one element per day?
The import of exam results swaps first and last name for students from Hungary. It has been like \
that since 2019, as it turns out. We must find all affected certificates, correct the parser, and \
tell the office how to reprint. I need the five-section document for the principal.
An old cron job on a forgotten machine still sends reports with last year's logo and last year's \
numbers to 30 managers. Nobody can log in there, the password left with a colleague. Please put \
into a cycle document how we find, stop and replace the job, and how we look for more of such \
machines.
We have a bug which shows only when the moon, sorry, the month has five Sundays: the shift bonus \
is paid twice. Payroll corrects it manually each time. I want to end this with an orderly \
write-up, objective through act, and with a test for all months of the next ten years.
{comp} {symptom} when more than 50 users are online. We tried a bigger pool, it got worse. Now we \
stop guessing and want a documented approach: hypothesis, measurement, change, check. Please write \
it as our usual cycle document with a TRON for the order of hypotheses.
The nightly secret scan has reported the same three findings for months, all in a test folder, all \
harmless. On Thursday a fourth one was real, and nobody looked, as the job is red anyway. Please \
write the improvement record: clear the false ones, make red mean red, check it with a planted key.
After the deployment on {branch} users in Brazil could not pay for six hours. The rollback helped, \
the reason is unknown. Before we deploy again I want plan, do, check and act on paper, with a \
clear rule about what must be known before the second attempt.
The lift monitoring sends "door open" at 3 a.m. in empty buildings. Technicians drove out 12 times \
for nothing. Sensor, cable, gateway and our parser are all possible. The customer would like to \
see how we proceed. Write the plan and review document for it, in simple language.
When a nurse scans two patients quickly one after another, the second chart opens with the first \
one's allergies for half a second. I reproduced it with a slow network. It's most likely a promise \
that resolves late. Please document the bug, its fix and the search for similar places in plan, \
do, check, act form.
Users report that the "forgot passphrase" mail sometimes has an empty link. 17 cases of 40,000 \
mails. Logs show nothing. My guess is the template cache after a deployment. Could you please set \
up the five-section record, with an experiment in Do and a number in Check?
Our Android app drains the battery since version 4.2. We found three suspects: location every ten \
seconds, a websocket that reconnects in a loop, and a wake lock. Each should be tested on its own \
on five phones. Write up the cycle with these three steps, please.
The dashboard says 99.98 % availability, the customers say otherwise. The probe runs inside the \
same data centre, so it doesn't see network trouble. We want to find out what the true number of \
the last quarter was, and add outside probes. A record with our headings, please.
A colleague "fixed" the failing build by deleting the failing test. It was the only one which \
covered the refund limit, and so a refund of 12,000 euros went through. What we need is the \
document on cause, repair, check and future rule. Our form, five sections, links before and after.
The app crashes on start for people who have more than 2 GB of offline maps. I can't test on their \
phones but two of them would help. Please prepare a plan-do-check-act in which we ask them for \
logs first, then build a special version, then decide.
In the grade export, a 1.0 becomes "Jan 1" as soon as a school opens the CSV in Excel. It's not \
really our bug, but it's our problem. We consider XLSX as the format. Please write up the issue as \
one cycle with a documented decision and a pilot with two schools.
There are 600 orphaned files in the bucket each week, 40 GB so far. Deleting an article doesn't \
delete its images, at least not always. Let me have the write-up that we use: aim, plan, what was \
done, how it was checked, what is the rule from now on.
Our chat bot began to answer in English to German users. There was no deployment that day. I \
assume that the provider changed its model, but we've no record of versions. I'd like the \
improvement record for finding out and for pinning the version, incl. an alarm on language.
Two servers have different clocks, 41 seconds apart, and the token check fails at random. NTP was \
switched off by hand during a test in June. Write the PDCA for the repair, for the search for \
other servers like that, and for a check in monitoring.
The Monday report is wrong since somebody renamed a column in the source system. No error, just \
zeros. I want to document how we discover such a change in future: contract, check at import, \
alarm. And the clean-up of four wrong reports. Cycle document please.
A farmer lost a day of milk data because the gateway's memory card was full. The gateway overwrote \
the newest data rather than the oldest. 220 gateways have the same software. Please write down, in \
our five sections, how we analyse, fix, roll out and verify.
Here is what happens.\nError: listen EADDRINUSE: address already in use :::3000\nOnly in CI, one \
time in ten. Please make it a plan-do-check-act document.
The log that started it all:\n2025-03-02 04:11:09 INFO login ok user=anna \
password=*****\n2025-03-02 04:11:10 INFO login ok user=ben password=Sommer24\nI need the \
improvement record: why is one masked and the other not?
vitest output:\n FAIL  src/price.spec.ts > rounds half up\nAssertionError: expected 2.67 to be \
2.68\nFive-section document for the analysis please, we don't just change the expected value.
Write up the cycle for this one, it keeps coming back:\nTypeError: Cannot read properties of \
undefined (reading 'zip')\n    at formatAddress (src/address.ts:18:22)
From monitoring:\n03:00 cpu 12 %\n03:01 cpu 100 %\n03:19 cpu 12 %\nEvery night. Plan and review \
document, please.
Steps to reproduce:\n1. open two tabs\n2. log out in the first\n3. save in the second\nResult: \
empty invoice. Please document the debugging as we do it here.
npm error ERESOLVE could not resolve\nnpm error peer react@"^17" from old-datepicker@3.1.0\nWe \
used --force by hand so far. I want a proper cycle document for solving it.
The query plan changed overnight:\nSeq Scan on bookings (cost=0.00..91834.00 rows=2100000)\nMake \
our usual document from objective to act on that.
Ticket text: "Customer sees 'Access denied' on her own invoice. Works after clearing cookies. \
Third report this week." The improvement record for it, please, {ticket}.
Config on the broken host:\nworker_processes 1;\nclient_max_body_size 1m;\nOn the others it is \
auto and 50m. Write up in plan, do, check, act how this could happen and how it won't again.
Seit dem Update verschwinden Anhänge, die größer als 8 MB sind, ohne Meldung. Betroffen sind etwa \
60 Kunden. Bitte schreib das Ganze als PDCA auf: Ursache suchen, beheben, alte Fälle finden, \
Prüfung, neuer Standard.
Der Scanner im Lager liest seit gestern jede zehnte Palette doppelt. Wir wollen nicht raten, \
sondern geordnet vorgehen. Bitte das Zyklusdokument in unseren fünf Abschnitten, mit einer Messung \
vorher und nachher.
Depuis lundi, les étiquettes sortent avec l'adresse de la commande précédente. Merci de rédiger le \
document en cinq sections pour l'analyse, la correction et la vérification.
Passengers see a delay of 720 minutes when a train is 12 hours early in the data, i.e. when the \
feed has the wrong day. It looks silly and was in the newspaper. Please write up our way: \
reproduce with the saved feed, fix, check with a year of feeds, and a plausibility rule as the new \
standard.
Someone commented out the signature check of the payment webhook "for a test" in March and it \
stayed that way. We noticed today. There's no sign of abuse, but we have to verify 9,000 payments \
against the provider. I need the record of this: objective, plan, do, check, act, with links.
The translation export drops every key with a dot at the end. 52 labels on the French site are \
English because of that. Small bug, but three people have "fixed" it by hand in the target file. \
I'd like a proper document with the five headings to close it once and for all.
An auction ended four seconds early for bidders with a slow connection. The countdown runs in the \
browser. The server knows better, but its answer is shown too late. It's about trust, so please \
document our analysis and repair as a plan-do-check-act which we can publish.
Password reset mails arrive after an hour. Improvement record please.
Write up the cycle: login works, but the second factor is asked for twice.
OTP codes rejected when the phone clock is off. PDCA.
SSO loop between portal and Keycloak. Five-section document please.
The remember-me cookie survives the password change. Write plan, do, check, act.
Session ends in the middle of an order; document it as we do it here
API key works in curl but not in the app: cycle document
A key with a trailing newline cost us a day. PDCA so that it never does again.
The secret in Kubernetes had a line break at the end, so HMAC signatures failed in one of three \
clusters. We'd like to record the search, the fix and a check at deployment time. Five sections \
please.
Webhook signature invalid for bodies with umlauts. Improvement record.
HMAC mismatch after the proxy change. Plan-Do-Check-Act.
JWT accepted after logout: write the PDCA, it's security relevant.
Tokens are accepted up to a day after they should have expired. Cycle doc pls
Refresh token race in two tabs. Write up the analysis with our headings.
The app logs everyone out at 02:00. Key rotation? Put the search into a PDCA.
CSRF token missing on the second submit; plan and review document please
CORS preflight fails only for PUT. Record.
Our content policy blocks the payment frame. Write a PDCA.
Mixed content warning on the campaign page. Five parts please.
HSTS broke the old intranet host. Improvement record.
Wildcard certificate doesn't match the new subdomain. Cycle document please.
Certificate chain incomplete, only old Android complains: pdca
A leftover self-signed certificate from a manual test is served to one customer in ten. Please \
write plan, do, check, act for finding the node and the reason.
Somebody imported a wrong CA by hand. Write up how we find, remove, prevent.
OCSP timeouts slow down the checkout. PDCA.
DNS cache holds the old address for a day. Document the debugging.
IPv6 only customers can't reach the shop; improvement record please
Timeouts between two zones. Plan-Do-Check-Act with measurements.
VPN users get the wrong language. Write the cycle.
Proxy strips the Authorization header on redirects: five-section document
Manual retries hide an error in the mail queue. PDCA please.
Operators restart {comp} by hand each morning and no one asks why. Write up the search for the \
reason.
For half a year the night shift has restarted the label service at 4 a.m. "because then it works". \
We finally want to know why it gets stuck. I'd like a plan-do-check-act with logging first, then \
one hypothesis per week, and an end to the manual restarts.
Every second Friday copy job ends with half of the files. Cycle document.
The archive copy skips files with brackets in their names. PDCA.
rsync exit code ignored, 3 weeks of scans missing -> improvement record
Cron mails go to a mailbox nobody reads. Write plan, do, check, act on the two failures it held.
A mailbox with 8,000 cron mails told us about the bug months ago. We should repair the bug, go \
through the mails and send such things where people look. Cycle document, please.
The make target deletes the wrong folder on macOS. PDCA.
Codemod broke 14 files with decorators. Please write the record on finding and fixing them.
Generator writes an import twice. Five-section document, small.
The pre-push hook takes nine minutes and people bypass it. Improvement record on why it's so slow.
--no-verify is used daily since the hook fails for no reason. Let's debug the hook: write the PDCA.
Lint passes locally, fails in CI. Plan and review document please.
Prettier and ESLint fight over one file. Cycle doc.
TypeScript build succeeds although there are type errors. PDCA!
tsc ignores a folder since the config was split. Write up cause, fix, check, standard.
Source maps point to wrong lines. Document the search as one cycle.
Tree shaking stopped working, bundle +400 kB: plan do check act
A lazy chunk 404s after each deployment. Improvement record, please.
Service worker serves last month's app. PDCA please.
Old app version is stuck in 200 browsers. Write it up with our five sections.
PWA install button missing on Samsung. Cycle document.
Push permission asked three times. PDCA.
Camera permission lost after update; plan and review document
Bluetooth scale pairs only once. Write the improvement record.
NFC badge read twice. Five sections please.
Fingerprint login fails in the cold... in cold fingers, to be exact. Still, please document the \
debugging as a PDCA.
Barcode with check digit 0 refused. Write plan, do, check, act.
Refused deliveries are counted as delivered. PDCA.
Refusal letters have the wrong date; improvement record please
Loan calculator refuses valid amounts above 99,999. Cycle document.
The approval step is jumped over if the amount is exactly 5,000. Please write the PDCA; audit will \
read it.
At exactly 5,000 euros no second approval was asked for, because of > instead of >=. 31 payments \
went through. Please document in our five headings: cause, correction, looking through the 31, a \
test at the limits, and a rule for such limits.
Deputy approvals don't work in leap... during holidays. Write up the bug as one cycle.
Workflow stuck in "waiting for approval" with no approver. PDCA.
Approver gets no mail if her name has an apostrophe: five-part record
Names with apostrophes break the search. Improvement record.
Emoji in a comment breaks the export. Write the cycle.
Null byte in a PDF title stops the archive. PDCA please.
Arabic names printed backwards on badges; document as usual with plan and review.
Sorting of Å is wrong in the Swedish shop. Plan-Do-Check-Act.
Translations mixed up on the receipt: cycle doc please
Currency sign missing on the thermal printer. Five sections.
Receipts lose the last line. Write up the cycle.
Till totals differ from the report by 0.05 each day. PDCA with finance.
The cash difference of five cents a day comes from rounding per line or per receipt, I think. \
Before anyone changes something, please write a plan-do-check-act with a comparison of one week's \
receipts.
Loyalty points credited twice after offline mode. Improvement record.
Gift card balance negative. Write plan, do, check, act please.
Voucher works after its end date in other time zones: PDCA
Free shipping offered on a bulky item. Cycle document.
Stock shows minus three. Write up the search for the reason in our form.
Reserved goods aren't released after cancelled orders. PDCA please.
Orders without address since the form change: five-section document
The order mail shows the previous customer's name. Serious! Plan-Do-Check-Act.
Delivery slots offered on a public holiday. Improvement record please.
Route planner sends vans across a closed bridge. Document the debugging.
ETA jumps between 5 and 50 minutes. Cycle doc with a replay of old tours in Check.
Driver app loses the signature when the line drops. PDCA.
Proof of delivery photo upside down; write it up, small cycle
Temperature alarm came four hours late. Improvement record with both links.
A cold chain alarm for vaccines was sent to an address that no longer exists, so it bounced. \
Nobody was told. Please write the PDCA on the alarm path as a whole: who gets it, how we know it \
arrived, how we test it monthly.
Alarm text cut after 70 characters. Five sections please.
Siren test plan triggered twice. Plan and review document.
Elevator call button dead after update. PDCA.
Heat pump control oscillates every six minutes: write up the analysis
Solar yield doubled in the chart on the day of the clock change. Cycle document.
Meter readings of zero at midnight. Improvement record.
Billing run counts February twice. PDCA, please.
Tariff change applied a day early for 900 customers. Write our document with plan, do, check, act.
Wallbox reports energy in Wh rather than kWh: pdca
Wind data missing when the wind is calm (null vs 0). Plan-Do-Check-Act.
Irrigation starts in the rain; document the debugging in five sections
Cow counter counts people, too. Yes, really: PDCA for the sensor logic please.
Feed scale off after power loss. Improvement record.
Weather map shows yesterday at 00:10. Write up the cycle.
Rain radar tiles are out of step by one zoom level. PDCA.
Train departure list empty at 24:00. Cycle document please.
Bus stop names cut on the display. Five-section record.
Ticket QR unreadable in dark mode! Plan-Do-Check-Act.
Seat reserved twice on the night train; write it up with links before and after
Ferry capacity counts bikes as cars. PDCA.
Parking fine sent to the wrong plate (O and 0). Improvement record please.
Exam seats assigned twice. Document as we do it here.
Grades published before the deadline by a cache. Write plan, do, check, act.
Homework upload lost with slow lines. PDCA with a test under a throttled network.
Quiz shows the right answer in the HTML. Five-section document, please.
Pupils found the answers in the page source. Funny, but we must repair it: cause, fix, check of \
all 80 quizzes, standard. Write that in our cycle form.
Library search ignores the second author: cycle doc
Reservation queue order wrong. Improvement record.
Audio guide plays the wrong room; plan and review document.
Museum tickets for "today" sold after closing. PDCA please.
Video skips ten seconds at each ad break. Write up the search.
The skip button skips two songs. Plan-Do-Check-Act please.
Skipped songs count as played, and artists get paid wrongly. Improvement record.
Podcast feed repeats an old episode: PDCA
Chat messages out of order on slow phones. Five sections please.
Typing indicator never ends. Write the cycle, it's small.
Read receipts leak who blocked whom. PDCA, privacy.
Moderation queue shows deleted posts. Document the debugging.
Spam filter refuses all mails from one province; cycle document please
Auction sniping protection doesn't work on mobile. Improvement record.
Bids with a comma are read as thousands. PDCA!
Poker clock runs fast. Plan, do, check, act.
Game saves are lost on Steam Deck. Write up our analysis in five sections.
Physics jitter at 144 Hz: PDCA with frame captures in Check
Voice chat echo since the library update of {pkg}. Improvement record.
{comp} sends {fields} empty when the form is submitted twice. Cycle document.
{ident} is called twice per click in {area}. Please write the PDCA.
Between {branch} and main {comp} lost its tests. Record please, five headings.
{person} says {area} {symptom}. Write up plan, do, check, act for {ticket}.
In {folder} someone left a debug password. PDCA for finding it all and closing the hole.
{cmd} fails on the build agent since yesterday; document it as we do it here.
Running {cmd} by hand works, from cron it doesn't. Plan and review document please.
{tech} drops connections of {comp}. Improvement record with links.
The customer's admin can see his own API key but gets "not allowed" for deleting it, while a \
normal user may delete but not see. It's the wrong way round since the role clean-up. I'd like to \
have the repair written up properly: objective, plan, do, check, act, and a look at the other 60 \
rights.
Our container logs the full environment on start-up for debugging. Nobody remembered, and the logs \
go to a partner. So secrets of six services were visible to 20 people for half a year. We need the \
improvement record: stop, rotate, inform, look for more, standard.
On Tuesdays the price export to the partner is empty. It's always Tuesdays, never another day, and \
it can be cured by running the job again by hand, which is what everybody does. I want this to \
end. Please write a plan and review document, starting with what happens on Monday nights.
For three weeks now builds have been failing with "no space left on device" every few days, \
someone deletes a folder by hand, and all is well again. I'd rather know what fills the disk. \
Please write up the search as one of our cycles and state in Act who watches it later.
Since the last release two customers get each other's notifications. They've the same customer \
number in two countries. I'm afraid there are more. Let me have the five-section document with an \
objective about all such pairs and not just these two.
The tests for the calendar are green on my machine, red in CI, and red on my machine after eight \
in the evening. So it's a time zone thing, in four out of 200 specs. Before someone skips them I'd \
like to see a plan-do-check-act for it, including a guard for other specs.
A patient's appointment was moved and the reminder still had the old time. He waited for three \
hours. The reminder is created at booking and never looked at again. Write our usual document, \
please, for finding all ways in which an appointment can change, and for the fix.
My colleague says it's the network, I say it's our pool, the vendor says it's the driver. \
Meanwhile {comp} loses 2 % of its writes under load. Please set up a document in our form which \
tests the three ideas fairly, one after the other, with numbers.
In the app of the car sharing company a car was shown as free although it had been towed. Status \
comes from the car, and a towed car has no network in the depot. What we want is plan, do, check, \
act for handling silence: after how long is "no news" a bad sign?
We had an incident on Sunday: the login was down for 51 minutes since the certificate of the \
identity provider was exchanged on their side. They had announced it in a mail to a colleague on \
leave. Please write the improvement record, and cover both the technical and the mail part.
Our import refuses files from exactly one supplier with "invalid token" - the word token means a \
CSV token here, not a credential. It's a quote inside a quote. The fix is easy, but I want to find \
files we dropped in the past. Cycle document please, all five sections.
Some users can't finish the sign-up, because our password rules refuse passwords that their \
password manager makes (longer than 32). About 3 % give up. Document what we do about it: aim, \
plan, do, check, act. The number in Check should be those 3 %.
Our voucher PDF shows a PIN which can be guessed from the voucher's number. A customer told us \
kindly. We have to change the generator, replace 11,000 vouchers that are out there, and check use \
in the last year. Please write it up as one cycle, with a decision about informing customers.
A nightly job sends letters to people whose card expires. Last night it sent them to everybody, \
31,000 people, as the filter value was empty. We stopped the printer after 4,000. I need a record \
of analysis and prevention in five sections for the board, factual and short.
Since we've used the new linter, a rule changes "==" to "===" automatically, and one comparison in \
the old till code depended on the looser one. Change is now given wrongly in one case. It's \
repaired. What is missing is the write-up: how it could happen, how we look for others, what \
becomes our rule.
The search for "skip hire" finds ski hire. Our British customers hire skips, you know, containers. \
The stemmer is to blame, or the synonym list. Please write a plan-do-check-act for it, with 200 \
real queries as a test set in Check.
Two of nine replicas of {comp} still have last week's price list in memory. A restart would help, \
but I'd like to find out why the refresh event doesn't reach them. Please write up the \
investigation the way we always do, and say what we measure before touching anything.
An old Mocha suite in the repository {folder} was never moved to CI. Now that we ran it, 60 of 300 \
specs fail, and at least five show real bugs. Please make the improvement record: sort the 60, fix \
the five, move the rest to Vitest or delete it with a reason.
Whenever the payment provider has a short outage, we show "card refused", and customers try again \
with another card and pay twice. It's wording and logic. I'd like our document about it, objective \
to act, with the provider's test mode used in Check.
Reports from the field say that the tablet form loses its photos if one takes a phone call in \
between. I could reproduce it once in 20 tries. Please write plan, do, check, act, so that the \
three of us test in the same way and note the same things.
A farmer has two barns, and the ventilation of barn 1 obeys the temperature of barn 2. Cables are \
right, the mapping in our database looks right as well. He's angry and it's summer. Give me the \
five-section document for today's visit, with the order of checks and a safe fallback.
Accounts of pupils who changed school still receive mails from the old one. Someone removes them \
by hand each September. Find the cause, fix it, check last year's changes, set a rule: please \
write that as a proper cycle with links.
When the release tag contains a slash our pipeline deploys the previous version, and says it's the \
new one. We've deployed an old version twice without knowing. Write up the bug please as a PDCA, \
and in Check I want a comparison between tag and running version.
The sum on the dashboard is right, the lines are right, and still the sum of the lines isn't the \
sum. It's about rounding, filters or time zone, maybe all three. Finance has asked for "a document \
that explains what you do". So please: our cycle document, and in plain language.
We see 400 requests an hour with an expired token of an app version that doesn't exist. Bots, a \
partner, or a forgotten script of ours? Nobody is harmed. I'd like to find out in an orderly way, \
so please write plan, do, check and act with little effort per step.
Stack of facts:\n- started after kernel update\n- only nodes 3 and 7\n- 30 s stalls at random\n- \
no errors\nMake the usual plan and review document of it, please.
assert response.status == 200\n# sometimes 200, sometimes 202\nWe added a retry in the test by \
hand. That's not a fix; please write the cycle document for a real one.
Jest did not exit one second after the test run has completed.\nThat's in the one package not yet \
on Vitest. Improvement record for finding the open handle, please.
2025-05-11 WARN secret "smtp" not found, using default\n2025-05-11 INFO mail sent as \
root@localhost\nSince when has this been so, and who got those mails? Write up the cycle, five \
sections.
skipped: 14 (reason: "flaky")\nOne of these 14 would have caught Monday's bug. Plan-do-check-act \
for all 14 please.
Diff that went live:\n- if (approvedBy.length >= 2)\n+ if (approvedBy.length >= 1)\nNobody knows \
why. I need the write-up of analysis, correction, checks and rule in our form.
Unsere Fahrplananzeige zeigt nach Mitternacht den falschen Tag, aber nur an Feiertagen. Drei \
Meldungen in einem Jahr, also leicht zu übersehen. Bitte schreib das vollständige PDCA-Dokument \
mit einer Prüfung über alle Feiertage der nächsten fünf Jahre.
Beim Kopieren von Hand wurde eine Konfiguration vertauscht, seitdem drucken zwei Filialen die Bons \
der jeweils anderen. Bitte den Zyklus aufschreiben: Ziel, Plan, Do, Check, Act, und wie das \
Kopieren künftig entfällt.
Un jeton d'accès apparaît dans les journaux du serveur. Il faut trouver la cause, le remplacer et \
empêcher que cela se répète. Merci d'écrire le document en cinq sections.
L'app mostra il prezzo vecchio a chi non aggiorna. Prepara per favore il documento con obiettivo, \
piano, azioni, verifica e standard.
Please set out in plan, do, check, act how we find the reason for empty push texts.
Our secrets check in CI is red for a file named secrets.example. Harmless, but people started to \
ignore it. Improvement record please.
The skip link jumps to the footer. Accessibility bug, PDCA.
Write the usual five sections on a chart that leaves out Sundays.
Some SVG icons vanish when the page is printed; cycle document, short.
The manual mode of the pump doesn't switch off after an hour. Document the debugging, safety reads \
it.
Manual overrides get lost at restart, so the heating runs wild. I want a plan-do-check-act with a \
safe test in Check.
An approval mail can be answered twice and books twice. Write up the cycle.
Our approval link works for anyone who has it. Improvement record: cause, fix, look at old links, \
rule.
The Vitest cache on the agents is stale, so old code is tested. Please do the PDCA.
Two specs share a port. Five headings, quick one.
E2E tests fail on the first of each month. Write our document for the search.
{comp} has a leak only when {feature} is open. Plan and review document.
A customer can't open {comp}; it {symptom}. Write up how we go about it, in our five sections.
For {ticket} I need the full cycle: {comp} {symptom} in {area}.
Please document the fix of {ident}, called with wrong {fields}.
Since {branch}, {feature} {symptom}: improvement record for {team}, please.
After {cmd} the cache is empty. Write plan, do, check, act on why.
Hospital beds are shown twice after a transfer. PDCA.
A nurse found that the pain score jumps from 3 to 8. Write the cycle document with a check of \
stored values.
Insulin units shown without decimals on small screens! Plan-Do-Check-Act today, please.
Our emergency number list shows old numbers offline. Record please, with a check on ten phones.
Evacuation mails went to people who left. Improvement record.
Alarm drill: siren app silent on 30 of 200 phones. Document the search for the reason in five \
sections.
The elevator's voice says the wrong floor, cycle document please.
Write up for {person} how we find out why labels are mirrored.
Wrong unit prices on shelf labels after a power cut: PDCA
Self-checkout asks for a clerk at each banana. Funny and costly. Write the improvement record.
Till says "card removed" too early. Five-section document.
Price for kids applied to adults. Plan and review document please.
Tickets of the wrong day accepted by one gate. PDCA with links.
The turnstile counts one person as two when it rains. Document as we do it here.
Weather icons wrong at night, write plan, do, check, act
Flood gauge shows 4 m instead of 40 cm. Cycle document with a plausibility rule in Act.
Hiking times 20 % too short. PDCA.
Ski lift waiting time negative; improvement record
Boat position jumps ashore. Write up the cycle.
Tide times an hour off in summer. Five headings please.
Glider log loses flights after midnight UTC. Plan-Do-Check-Act.
Train app shows closed platform. Please document in our usual form.
Elections page counted a district twice in the rehearsal. PDCA, and quickly, the day is near.
In the rehearsal for election night a district was counted twice after a resend. The import isn't \
idempotent. Please write the document with five sections, so that the returning officer sees how \
we fix and prove it.
Survey results change when the page is reloaded: cycle document
Voting link valid twice. Improvement record with a check of all votes.
Anonymous feedback shows initials in the export. PDCA, works council knows.
Birthday list includes people who said no. Write our document.
Salary slips mixed up in two cases. Plan-Do-Check-Act, and please be exact about Check.
Overtime lost at month's end; five-section record please
Holiday balance negative after carry-over. Write up the search and the fix.
Sick days counted as holidays. PDCA with HR.
Parking permit refused for electric cars. Improvement record.
Dog licence mails in the wrong language. Cycle document please.
Waste calendar shifts by a day after holidays. Write plan, do, check, act.
Library fines for closed days. Plan and review document.
Book covers mixed up since the image move. PDCA.
Audio books start at minute three. Document the debugging with our headings.
Sheet music pages in the wrong order: improvement record please
Metronome drifts by 2 % on one phone type. Write the cycle.
Light cues come late by half a second. PDCA with a measuring plan.
Cinema shows ads after the film's start. Five sections.
Hotel key cards open the neighbour's room. Once. Still: full plan-do-check-act, please.
Minibar billed to the wrong guest. Cycle document.
Breakfast list misses late arrivals; write up how we fix it
Recipe scaling gives 0 eggs. Improvement record.
Beer temperature log has gaps every six hours. PDCA please.
Milk quality values arrive twice. Write our document.
Tractor speed in knots, nobody knows why. Plan, do, check, act.
Field borders shift by three metres after import. Five-section document please.
Drone pictures rotated by 90 degrees. Document in our form.
Soil samples assigned to the wrong field. PDCA with a way to repair old data.
Bee hive scale shows weight loss in winter; sensor or bees? Write up the cycle, please.
Fish counter counts shadows. Improvement record.
3D printer farm loses jobs on restart. PDCA.
Milling program loaded twice. Plan-Do-Check-Act with safety in mind.
Robot stops at a phantom person. Write the five sections.
Paint robot uses the old colour table, cycle document please
CAD export drops layers with umlauts. Improvement record.
Lab robot swaps two racks. PDCA, full, with links.
Spectrometer file reader crashes on commas. Write up, five headings.
DNA sample ids with O and 0. Document the debugging and the rule.
Satellite pass predicted an hour late. Plan and review document.
Telescope points beside the star by a constant. Cycle document.
Chess clock loses a second per move on slow lines: PDCA please
Tournament table wrong in ties. Improvement record.
Fantasy league points missing for own goals. Write plan, do, check, act.
Live score stuck at half-time. Five-section document.
Betting odds shown after kick-off. PDCA, lawyers read it.
Auction images load from test server. Write up the cycle, incl. how the test URL got in.
Second-hand shop shows sold items. Improvement record.
Chat translation doubles each sentence: document please, as usual
The bot answers with internal notes. Plan-Do-Check-Act, now.
Search by picture finds nothing since {branch}. PDCA.
Recommendation list shows what was just bought. Cycle document.
A/B test assigns everyone to B. Write our five sections on cause, repair and what the numbers are \
worth.
Consent banner returns each day. Improvement record please.
Tracking runs before consent on one page. PDCA with legal.
The sitemap lists test pages. Write the cycle.
Robots.txt of staging got to production, so we're not in search engines. Document the fix as a \
plan and review document.
Canonical links point to http. Five headings please.
404 page returns 200. Plan, do, check, act.
RSS feed invalid because of one ampersand. PDCA, tiny.
Mail preview shows raw HTML. Cycle document.
Calendar invites at the wrong hour for Lisbon. Improvement record please.
Video call link of yesterday in today's invite. Write up the cycle.
Shared documents lose comments when two people type. PDCA with a test by two people.
Whiteboard strokes lag for the third user. Write our document.
Undo removes the other person's change. Plan-Do-Check-Act.
Autosave overwrites newer text. Five sections, with a decision about conflicts.
Files with the same name in two cases are merged on Mac. Improvement record.
Zip downloads broken above 4 GB. Cycle document please.
Backup mails say OK even if the disk isn't mounted. PDCA: never again.
Please prepare the record for this. On the 3rd, the night job that copies prescriptions to the \
archive stopped at a file with a broken name, said "done" and left 2,300 files behind. A colleague \
noticed by chance and copied them by hand. The name came from a scanner that adds a trailing dot. \
We want to repair the job, check all nights since January, and find out why "done" was said at \
all. Objective, plan, do, check, act, and the links.
I'd like to describe the bug as it's told by our users: they fill in the form, go for lunch, come \
back, press save, and everything is gone. The session lasts 30 minutes. We could extend it, save \
drafts, or ask for the password in a layer. Before we choose, I want to measure how often it \
happens. Please write this as plan-do-check-act, where the measuring is part of Plan and the \
choice is a TRON.
Two weeks ago we found that our backup of the vault can't be decrypted, because the passphrase in \
the safe isn't the right one. Nothing has been lost, as the vault itself runs. But we must find \
the right passphrase or make a new backup, test a restore on another machine, and settle who \
checks the safe. Write it up for the management in our five sections, without any real value in it.
A mistake in our dispatch caused ambulances... no, only taxis, to be sent to the street of the \
same name in another town. Addresses without a postcode take the first match. It happened 19 times \
in a month, drivers fix it by hand on the radio. I need a document on cause, remedy and proof, \
with the number 19 as the start. Please use our cycle form and write so that the drivers' \
spokesman can follow.
Our Vitest suite reports 2,140 passed, while the test portal of the customer counts 2,098. The \
customer asks where 42 tests went. I guess it's names used twice, since the portal overwrites by \
name. To answer in a proper way, I'd like to hand over a plan and review document: what we looked \
for, what we found, what we changed, how anyone can check it. Please write the frame now, with \
everything planned so far.
The release of last Wednesday contained code that nobody had approved. It came from a merge commit \
that brought in a colleague's branch by accident. Luckily it was harmless. Still, the two-person \
rule failed, and the tool didn't notice. Please write up cause, repair, check and standard as one \
of our cycles. The check should try the same accident on purpose in a sandbox repository.
We changed the certificate of the message broker, and 11 of 400 gateways never came back. They're \
in barns up to 90 km away. Firmware, clock, or a pinned fingerprint, we don't know. One is 5 km \
from here and can be fetched today. I'd be grateful for the five-section document which plans this \
one first, then the remote ones, and that ends with a rule for the next change.
Since the discount of 5 % for pensioners was introduced, the sum of the receipt differs from the \
sum in the bookkeeping by one to three cents in about 2 % of the receipts. Finance corrects it \
manually at the end of the day. We know where it happens, not why. Please write a \
plan-do-check-act; the check is a full day of receipts from three shops, and the manual correction \
should be gone in the end.
If one presses "skip" on the second page of the claim form, then "back" and then "next", the third \
page has the data of another claim. I can reproduce it every time on staging and never on my \
machine. It concerns personal data, so please do the write-up with all five headings from the \
start, including whether and how we report it, as a decision in the Plan.
For a year we've had about three support tickets a week saying "it's slow". No one ever dug into \
them, as each had another page in mind. I took 40 of them and saw that 31 came on Mondays between \
eight and nine. Let's treat this as one bug. Write the improvement record with measuring on two \
Mondays, one change, and measuring on two more.
Zugangsdaten tauchen in den Fehlermails auf. Bitte das vollständige Zyklusdokument.
Der Build schlägt nur nachts fehl, bitte als PDCA aufschreiben.
Schreib bitte Ziel, Plan, Do, Check, Act: die Suche findet keine Umlaute.
Unsere Tests werden übersprungen, ohne dass es jemand merkt. PDCA dazu bitte.
Kunden sehen fremde Rechnungen, ich brauche unser Fünf-Abschnitte-Dokument.
PDCA pour l'export qui perd une ligne sur mille, merci.
Documente l'analyse de la panne de connexion en plan, do, check, act.
L'impression des étiquettes saute une page ; il me faut le cycle complet.
Serve il PDCA per l'errore di arrotondamento in cassa.
Scrivi il documento del ciclo per il login che scade troppo presto.
Necesito el PDCA del error que duplica pedidos.
Escribe el ciclo plan-do-check-act para la fuga de memoria del visor.
The Next.js build takes the wrong environment file since we moved to the new pipeline, so staging \
talks to the production API. Luckily read only. I'd like the write-up in our five sections: how \
did it happen, how do we fix it, how do we verify, what's the rule.
Whenever I save a file in the monorepo, three watchers start and one of them eats all memory after \
an hour. The whole team restarts it by hand. Please put the search for the reason into plan, do, \
check, act, an hour per step at most.
A merge removed the null check in the login code. Tests were green, as the test for it is skipped \
since spring. Please write the improvement record: put the check back, revive the test, look at \
the other skipped ones, agree on a limit.
Our TypeScript types say that "email" is always there, the API says otherwise in 2 % of cases, and \
so the profile page crashes. I want to treat this as a general problem of trust in types. Cycle \
document, please, with runtime checks for this endpoint in Do.
The GraphQL gateway returns null for the whole list if one entry is broken. Users see an empty \
page and call support. Write plan, do, check, act for finding where the null begins and for a \
design that loses a single row only.
After switching on HTTP/2 the file upload fails at random for large files. Switching back helps. \
We can't stay on the old version forever. Please draft the document in our house form, with a \
reproduction in Docker as the first goal.
The Angular app asks for the same data six times when it starts. It's slow on mobile. I know of \
three callers, not of six. Please write up the hunt as one cycle, and count requests before and \
after.
Two developers see different lint results for the same commit. Same Node, same lockfile, they say. \
It's been going on for weeks and people now ignore lint. Improvement record, please, so that we \
find the difference and win back trust.
Redis evicts our sessions at noon because the cache grew. Sessions and cache share one instance. \
Users lose their carts. I'd like objective, plan (with the question of separate instances as a \
TRON), do, check, act.
On mobile Safari the sticky header covers the first field when the keyboard opens. We've had four \
fixes, each broke another page. This time let's do it properly. Please write the plan and review \
document with a list of devices in Check.
Yesterday's deploy had to be rolled back as the migration locked a big table for nine minutes. On \
staging it took a second. Please prepare the document: understand the lock, change the migration, \
try it on a copy of production size, and set a rule for big tables.
The mail queue grows on weekends and is empty again on Monday at ten. No one touches it. I suspect \
the provider's limit for our plan. Could you write the five sections, with numbers from three \
weekends as the starting point?
Our Playwright tests log in with a real account whose password expires every 90 days. Then \
everything is red until someone changes it by hand. The bug isn't the expiry but the account. \
Cycle document please, which ends with tests that make their own users.
Sorting by name is slow since we've added the new collation. The index isn't used any more. Before \
I add a second index blindly, please write up the analysis and the fix as plan, do, check, act.
In production builds, our error messages show "t.message" instead of text. The minifier renames \
something the template looks up by name. Give me the improvement record, and have it include a \
smoke test on the minified build.
A user found a page that still accepts the old password for 24 hours after a change. It's a cache \
of the auth proxy. Security asks for a written cycle: cause, fix, check on all five apps, new \
standard. Please write it with links before and after.
Since the upgrade to React 19 two of our forms submit twice in development, once in production. \
Someone "fixed" it with a flag. I'd rather understand effects than keep the flag. Five-section \
document, please.
Our release script tags the commit before the tests have run. If they fail, the tag is moved by \
hand, and twice it wasn't. I need a record of how we find wrong tags, repair the order in the \
script and check it on a test repository.
The API docs show an example with a real token. It was valid until an hour ago. It's been there \
since the first release. Please write up the rest: search for other examples, generate them from \
fake data, a check in CI, and whom we inform.
Random 502 from the ingress about once in 5,000 requests. Nobody complains except for one partner \
who measures. Keep-alive timeouts look suspicious. Please make a plan-do-check-act for it with a \
load generator, one parameter per run.
Docker layers are rebuilt each time, although nothing changed. A file with a date in it gets \
copied early. It costs us eight minutes per build. Short cycle document please, baseline eight \
minutes.
Our translation loader falls back to English silently, so missing Polish texts were found by a \
customer. 140 keys. The fix has two parts, the keys and the silence. Write it up in the form we \
use for bugs.
Log of the failing job:\n> vitest run --coverage\nError: ENOSPC: no space left on device\nSecond \
time this week. Please do the improvement record, not just a cleanup.
Snippet under suspicion:\nif (user.role = "admin") { grant(); }\nWe need the document in five \
sections: since when, who got rights, fix, lint rule, check.
Reproduced like this:\n$ TZ=America/New_York npm test -- dates\n3 failed\nPlease write plan, do, \
check, act for it.
useEffect(() => { load(id); }, []);\nThe id changes, the data doesn't. It's in 14 places, so \
please write the cycle document for all of them.
Customer's mail: "When I click pay, nothing happens. When I click again, I pay twice." Make our \
usual document on this bug, objective to act.
SELECT * FROM orders WHERE created_at::date = now()::date\nslow at night, wrong at midnight. Plan \
and review document please, for the bug and for its relatives.
Our approval page shows "approved by Anna" when it was Bernd, her deputy. It's been so for a year \
and matters in audits. Data are right, the label is wrong, or so we think. Please write up the \
cycle: prove that the data are right, fix the label, correct the exported PDFs, set a rule.
After the pen test we removed a debug route that printed the configuration. It's back, as somebody \
merged an old branch. I want this treated as two bugs, the route and its return. Improvement \
record with five headings, please, with a test that looks for such routes.
The migration from Jasmine lost 31 specs without a sound; we noticed by counting. They cover the \
rounding rules. Please prepare the plan-do-check-act on finding them, bringing them to Vitest, and \
comparing counts automatically in the remaining packages.
Customers in the cash desk app see "please skip this step" instead of the translated text, due to \
a key which looks like an English sentence. Seven languages. It's a small bug which has come three \
times, so let's write it up with our five sections and close the door.
We've a report of a ghost user that approves leave requests at night. It's a job that runs with \
the rights of a person who left. Nothing bad, but nobody knew. I need the document: where else, \
how to replace, how to check, what's the standard for job accounts.
Whenever the vault is sealed for an update, {comp} reads an empty secret, caches it for an hour \
and refuses all logins. It should wait or fail loudly. Please write plan, do, check, act, with a \
test that seals the test vault in the middle of a load.
The printer in the pharmacy prints a blank label after each tenth. Staff throw it away by hand. It \
costs little but shows that our counting of labels is wrong. I'd like the five-section document to \
find out whether it's driver, counter or paper sensor.
A dropdown lists 200 countries alphabetically by their English names, for German users. They don't \
find "Schweden" near S-c. Everyone laughed, nobody fixed it for years. Write the improvement \
record, please, and look for other lists with the same flaw in Do.
Our nightly Vitest job mails a report to 12 people; last week it mailed a report of an old run \
each night, since the path was wrong. So we thought all was well. Cycle document please: what did \
we miss in the week, how do we see the age of a report, what's the rule?
When two clerks open the same claim, the second sees "locked by undefined". Harmless, but the lock \
then stays forever, and somebody must delete it by hand in the database, about five times a week. \
Objective, plan, do, check, act please, aiming at zero of those deletions.
The app asks for the PIN again after each push message on one brand of phones. Users have begun to \
turn the PIN off. That's why it's urgent. Please draft the document for our analysis with the \
phone maker's support involved, five sections, and dates.
We've found six places where "catch (e) {}" swallows errors, in one of them a failed refund. We \
want to fix the refund, look at the other five and at the logs of the past, and forbid the pattern \
by lint. Put this into a plan and review document, please.
On some days the import of bank files counts the first line twice. Those days are the ones with a \
file that has a byte order mark. Money is involved: 74 payments. Please write a cycle document \
which the accountant can sign, with a list of the 74 in Check.
The secret rotation worked, except that the old secret stays valid forever. Nobody tested whether \
it's refused. We found out by accident today. I'd like objective, plan, do, check, act on it, and \
the check must try the old one for all 31 services.
A user on a boat reported that our tide app froze at the date line. We laughed, then we saw that \
the same code is used for New Zealand. Please write our usual document for the bug: reproduce, \
fix, test for all zones, standard.
The login form clears the password field if the user name is wrong, and browsers then offer to \
save an empty one. 400 users have an empty saved password, and can't log in. It's two small bugs \
in a chain. Improvement record, please, five headings.
Since the refactoring the "four eyes" mark is shown by colour only, and red and green look the \
same to two of our clerks. So they approved wrongly twice. I'd like to have it written up as a \
PDCA with a check by these two clerks.
Our scheduler starts skipped jobs all at once after a restart. On Monday 90 jobs ran together and \
the database gave up. Please write plan, do, check, act: limit, order, what may be dropped, and a \
rehearsal of a restart in the test system.
An approval by mail fails if the reply contains a signature with the word "no" in it ("Nora"). The \
parser looks for "no". Eleven requests were refused that way! Write up the cycle, with the eleven \
people informed, and a better parser or none at all.
Users see the maintenance page for a second at random. A health check fails once in a while, \
because it calls the database and the mail server. The question is what healthy means. I need the \
document in our form, with this as a decision in the Plan.
Deming cycle on the lost webhooks, please.
Fill our template (Objective, Plan, Do, Check, Act) for the bug with empty approvals.
I'd like the next document in the chain, about the token that was accepted twice.
Please open a new cycle for the failing night job, with links to the one on the scheduler.
A continuous improvement document about the mistakes in manual stock entry, from aim to standard.
docs/cycles entry for the vitest timeout problem, all sections please
Set up a change document, plan through act: fix the wrong skip logic in the player.
Aim, decision, steps, verification, standard: please write this for the certificate warning on the \
tills.
The auditor wants cause, decision, steps, proof and rule for the wrong refunds, in our \
five-heading form.
Our handbook asks for objective, plan, do, check, act for every severity 2 bug. This one: exam \
results visible too early.
Deming circle, please: users get logged out when the secret rotates.
The template for bugs is the same as for all else: Objective, Plan with TRON, Do, Check, Act. \
Please fill it for the double booking of surgery rooms, which came up on Monday and was fixed by \
hand so far.
Five-section document for this, please:\nUnhandledPromiseRejection: Error: connect ECONNREFUSED \
10.0.3.7:5432
PDCA on the following warning that we ignored for a year.\nDeprecationWarning: url.parse() \
behavior is not standardized
Write up the cycle:\nFAIL billing.spec.ts (3 of 41)\nonly when run after tax.spec.ts
Here's the diff between good and bad host, please make a plan-do-check-act.\n< TZ=UTC\n> \
TZ=Europe/Berlin
remote: Secret detected in commit 4fe21\nbut it is an example file. Improvement record on the \
false alarms, please.
HTTP/1.1 413 Payload Too Large\nFor 3 MB files, limit is 10 MB. Cycle document please.
Logs of the incident:\n02:00:01 backup start\n02:00:02 backup ok (0 files)\nPlease write \
objective, plan, do, check, act.
panic: runtime error: index out of range [5] with length 5\nSince Monday, once an hour. PDCA \
please.
The browser says:\nRefused to load the script because it violates the Content Security \
Policy\nDocument the analysis as we do it here.
SQLSTATE[40P01]: deadlock detected\n30 times a day at noon. Plan and review document please.
certificate has expired (CERT_HAS_EXPIRED)\nalthough it was renewed by hand yesterday. Write the \
five sections.
expect(received).toBe(expected)\nExpected: "01.01.2025"\nReceived: "31.12.2024"\nImprovement \
record for the date bug.
it.skip("blocks the second refund", () => {\nThis line is how it could happen. Our document on the \
bug, please, objective to act.
java.lang.OutOfMemoryError: Metaspace\nafter the ninth redeploy. Cycle document with measurements.
Steps:\n1. approve on phone\n2. approve on laptop\nResult: approved twice. Please do the PDCA.
curl: (60) SSL certificate problem: unable to get local issuer certificate\nOnly in the build \
container. Write plan, do, check, act.
error TS2589: Type instantiation is excessively deep and possibly infinite.\nPlan-do-check-act for \
getting rid of it.
Warning: Each child in a list should have a unique "key" prop.\nThe key is the index, so rows \
swap. Five headings please.
Traceback (most recent call last):\n  File "sync.py", line 88\nKeyError: 'email'\nWrite our usual \
document for it.
[vite] Internal server error: Failed to resolve import "@/lib/tax"\nOn Windows only. PDCA.
Metrics of yesterday:\n10:00 200 rps 90 ms\n11:00 210 rps 880 ms\nWhat happened? Cycle document \
for the search, please.
Fehlermeldung im Log, bitte als PDCA aufschreiben:\nZugriff verweigert: Schlüssel unbekannt
Chat of the night:\n"restart helped again"\n"3rd time this week"\nImprovement record please, we \
want the cause.
message: "jwt expired", exp: 1735689600, now: 1735689599\nWrite up the hunt for this one second. \
Plan-do-check-act.
kernel: Out of memory: Killed process 812 (node)\nPlan and review document, with limits in Act.
Table of failures:\nMon 2\nTue 0\nWed 7\nAlways after the copy by hand. PDCA please.
The import of the phone list deletes people who are missing in the file, even if the file is cut \
off. Last night we lost 400 entries, restored from the backup by hand. Please write the cycle \
document: find out why the file was cut, add a limit, test with cut files, and a rule for imports.
On two of our 14 tills the price is spoken in the wrong language. The maker says it's our data, \
and our data look fine. A visit to the shop is planned for Thursday. I'd like a plan-do-check-act \
as the agenda for this visit, with questions in the right order.
A flaky spec has been rerun by hand 61 times this year, I counted. Each rerun costs 12 minutes. I \
want to find the reason rather than skip it. Please write it up in five sections with the 61 as \
the baseline, and hypotheses in the Plan.
Orders with more than 99 lines lose the rest without an error. It's a limit in the label format \
from the nineties. Only three customers order so much, but they are the biggest. I need the \
improvement record for {ticket} today, please, with a list of affected orders.
Our search crashes on the word "constructor". It's a map without a proper check. Now we wonder \
about "toString" and user names. Write plan, do, check, act please, with a fuzz test in Check and \
a lint rule in Act.
The vault's web page shows "permission denied" for everyone in one team since the group was \
renamed in the directory. They've helped themselves by borrowing a colleague's token. Please \
document the repair as a cycle: mapping by id, borrowed token revoked, other groups checked.
Customers in the Azores can't book for the last hour of the day. They're one hour behind Lisbon, \
and we've a single time zone per country. Seven countries have more than one. Please prepare the \
five-section document which looks at all seven.
The approval deadline is computed in working days, and our code thinks Saturday is one. 90 \
requests were refused too early since January. Legal wants an orderly paper. Objective, plan, do, \
check, act please, with a list of the 90 and what we do about them.
The child lock of the TV app can be passed by pressing "skip" four times. A father sent a video of \
his son doing it. Please write our document for this bug: understand, fix, test by children of \
colleagues, and look at other places with such a skip.
Each deployment of {comp} causes 20 seconds of errors although it's a rolling one. Readiness says \
ready too early, I guess. We promised "no downtime". Cycle document please, in which seconds of \
errors are counted before and after.
When our Vitest run is started with coverage, a worker dies silently, and the missing files count \
as covered by 0 %. It took us a week to see it. Please draft the improvement record on that, with \
a check on the number of files in the report.
The parking app charges people who leave within the free ten minutes, if the camera's clock is \
fast. It's about 30 people a day, 1 euro each. We'd like to pay back without being asked. Please \
write it as PDCA, the paying back is a decision in the Plan.
""")

REQUESTS["refactoring"] = literal(r"""
PDCA for the move from Mocha to Vitest
A PDCA for getting rid of the manual certificate renewal
We leave Jest for Vitest in 14 packages. Write up the cycle for the first three.
Jest to Vitest migration, plan-do-check-act please
Replace Jasmine by Vitest in the Angular workspace: the improvement record, please.
Our suite still runs on Karma and Jasmine, which are no longer maintained. The plan is to go to \
Vitest, one library at a time, without losing a single assertion. Please document this as we do it \
here, with objective, plan, do, check, act and the links.
karma must go. pdca with a check that the number of tests stays the same
I need the five-section document for retiring Protractor.
Protractor is dead; we port 85 end-to-end specs to Playwright. Give me a plan and review document \
for it.
AVA and tape in old packages should become Vitest. Document the change in our usual form.
swap QUnit for Vitest in the legacy widget, cycle doc with links pls
jest.mock is used in 340 places. We'd like to turn these into vi.mock with a codemod instead of \
editing each by hand. Please prepare a PDCA which starts with one package.
PDCA: codemod for replacing jest.fn with vi.fn
Get rid of the last jest.config.js files. Record, please.
There are still jest types in tsconfig although nobody uses Jest any more. Write up their removal \
as a cycle.
Draft the Plan-Do-Check-Act for moving from Cypress to Playwright.
Remove enzyme from the frontend and use Testing Library. PDCA wanted, with checks per folder.
Enzyme tests look at the inner state of components, that's why React 18 is blocked. We'd replace \
them folder by folder in four weeks. Could you write this up with objective, plan, do, check, act? \
Put into Check how we see that a rewritten test still catches the bug.
Weg von Jest, hin zu Vitest: bitte ein PDCA für das Paket mit den Rechnungen.
Passage de Jest à Vitest : rédige le document PDCA complet.
Replace the snapshot tests by real assertions, documented as one cycle.
Unskip the 74 skipped tests or delete them. The document for that, please, with five sections.
We have 74 skipped tests. Each shall either be repaired or removed with a reason, ten per week. I \
want a record with a baseline, a target and a check date. Our usual form.
skipped tests clean-up: objective, plan, do, check, act
Merge three test setups into one. Please write the PDCA.
Test data is copied into every spec, we want builders. Cycle document, please.
Hard-coded passwords in test fixtures should be generated instead. PDCA please.
Get secrets out of the repository and into the vault: plan-do-check-act
Secrets live in .env files on four servers. We move them to Vault, service by service. Please \
write the improvement record for the first service and mention how we check that no copy remains.
PDCA: move database credentials from config files to AWS Secrets Manager
pdca moving DSNs out of application.properties
Replace the shared admin password by personal accounts. I'd like the document with objective to \
act.
The whole team uses one shared login for the print server. It's written on a sticky note. We want \
personal accounts and no sticky note. Write our five-section document for that change.
Plan and review document for replacing long-lived keys with short-lived tokens, please.
Long-lived AWS keys shall go, OIDC roles shall come. Write up the cycle.
Our CI uses a static deploy key that is three years old. We'd rather use OIDC with tokens valid \
for 15 minutes. 22 pipelines, one after the other. Please write the Plan-Do-Check-Act for this, \
with the order in Do and proof in Check.
Rotate and remove the old SSH keys: cycle document please, {ticket}.
Remove API keys from the mobile app bundle. PDCA.
The map key is in the app bundle and everyone can extract it. We plan a small proxy which adds it \
on the server. Document this change as we do it here, please.
Encrypt the passwords column properly (bcrypt to argon2) -> pdca
Old MD5 hashes are still in the user table. Please write a PDCA for migrating them at next login.
Replace manual deployments over SSH with a pipeline. Write a PDCA.
We still deploy by copying files by hand. That has to end. Write up the cycle.
Deployments are done by hand over SSH, 23 steps, two hours, one person who can do it. We'd like to \
turn the steps into a pipeline, beginning with the test environment. Please give me the document \
in our five sections, with the decision on the tool as a TRON.
stop doing hotfixes directly on the server: improvement record please
From hand-written release notes to generated ones. Plan, do, check, act.
PDCA to replace the manual Friday copying by a scheduled job
The weekly Excel report is put together by hand from four systems; we turn it into a query. \
Five-section document please.
Manual data entry from the supplier PDFs should be replaced by a parser. I need the record before \
we touch anything.
An assistant types 60 supplier invoices a week from PDF into the ERP. We have a parser that reads \
50 of them correctly. Let's write down in a plan-do-check-act how we switch over step by step, \
with humans checking the doubtful ones.
Retire the manual user creation in LDAP, cycle doc pls
Write the PDCA for replacing click-ops with Terraform modules.
Everything in the staging account was clicked together by hand. We import it into Terraform, \
network first. I want the plan and review document, please.
Replace the hand-kept IP list with tags. Please document it as a cycle.
Server inventory in a spreadsheet -> generated from the cloud API. PDCA please.
Abschaffung der manuellen Rechnungsnummern: bitte als PDCA dokumentieren.
Ablösung der handgepflegten Preisliste, bitte unser übliches Fünf-Abschnitte-Dokument.
Turn the manual regression checklist into automated tests: PDCA with links
The regression checklist has 130 lines and takes two testers three days. We automate the 40 most \
boring ones in this cycle. Kindly write objective, plan, do, check, act, with the saved hours as \
the measure.
A shell script with 900 lines shall become a small CLI. Record, five parts.
Replace copy-pasted cron jobs by one scheduler. Write up plan, do, check and act.
Move nightly jobs from one crontab to Kubernetes CronJobs. I need the cycle document.
Nobody knows what is in root's crontab on the old server: 31 entries, 12 without a comment. We \
move them to a scheduler with names, owners and alarms. Please write the improvement record.
PDCA on replacing perl scripts nobody reads any more
Swap out the deprecated request library. The usual document, please.
Get moment.js out and date-fns in; plan and review document.
lodash removal, 210 imports. our five-section record please
PDCA for dropping jQuery from the booking pages
The checkout still loads jQuery for one animation. Write the cycle for removing it.
Remove Bootstrap 3, it's used in two admin pages. Make a PDCA.
Please do the document (FOLLOWS, PRECEDES, five sections) on replacing Sass by plain CSS.
Styled-components to CSS modules: write it up as we always do.
CSS has 4,100 rules, a third is never used. We'd delete unused ones page by page with screenshots \
before and after. Can you prepare the PDCA for the first three pages?
Dark mode by variables instead of two stylesheets. Plan-Do-Check-Act please.
Unify 19 shades of grey. PDCA, small one.
Our eleven button variants should become three. I'd like the record with before and after counts.
Consolidate the four modals into one component, cycle document please
Forms: from Formik to React Hook Form, write the improvement record.
Replace Redux by local state in the profile pages. PDCA.
Untangle the store: write up in five sections how we split it.
The Angular app has one module with 240 declarations. We go to standalone components, ten at a \
time. Please write our cycle document, and say in Check how we watch bundle size and build time.
ngrx out, signals in. plan do check act pls
Vue 2 to Vue 3 for the clinic forms, PDCA with TRON on the order.
Upgrade from Node 16 to 22 in all services. I need the five-part document.
Write a PDCA for upgrading Spring Boot 2 to 3.
Java 8 to 17 in the billing service: document the change as we do it here.
PHP 7.4 to 8.3, 40 000 lines, two people. Draft the plan-do-check-act.
From CommonJS to ES modules in {pkg}. Cycle document, please.
We migrate to pnpm from npm. Write up the cycle.
Webpack out, Vite in: objective, plan, do, check, act
TSLint still runs in an old package. Replace it with ESLint; PDCA please.
Prettier for everything in one commit, or folder by folder? Put our way (folder by folder) in a \
PDCA.
Turn on strict null checks in {folder}. Record, please.
300 ts-ignore comments are hiding real errors. We remove 50 in this cycle. Please write the plan \
and review document with numbers.
eslint-disable comments: 412. Bring them below 100. PDCA.
Get rid of "any" in the API layer, documented as one cycle with links
Remove dead feature flags, 38 of them. Our five sections, please.
38 feature flags are older than a year, and in half of the cases nobody knows what "off" would do. \
We remove them in groups of five, each group with its own check in production. Write up the cycle \
document for the first group.
Delete the unused endpoints of the v1 API. PDCA with a check on access logs.
v1 API shutdown, improvement record with dates pls
Deprecate SOAP endpoints, two customers still use them. Write the plan-do-check-act.
Split {comp} into a reading and a writing half. Cycle document please.
{comp} does too much; document its split as PDCA.
Move {ident} out of {file} into {folder}. Plan, do, check, act.
Write our record for merging {comp} and {comp2}.
Rename {comp} everywhere and keep an alias for one release. PDCA?
Please write up the clean-up of {folder} with objective, plan, do, check, act.
{person} wants to rewrite {comp}; we agreed on small steps instead. Put the first step in a PDCA.
{ticket}: untangle {comp} from {comp2}, five-section document
The code for {feature} is in six places. Write up how we bring it together, as a cycle.
Refactor {area}: I want the improvement record {deadline}.
In {file} there are 14 nested ifs. Document the clean-up as we do it here.
The class {comp} has the fields {fields} and 2,000 lines. Plan and review document for splitting \
it.
Extract the tariff rules out of the controllers. PDCA please.
The tariff rules sit in controllers, in stored procedures and in the mail templates. Last year's \
price change took three weeks. We want one module with tests. Please write the document with five \
sections for the first third, which is the rules for private customers.
Stored procedures into application code: cycle record please
Business logic in triggers must go. I need a PDCA for the stock table.
Replace a 300-line SQL view by two small ones. Write plan, do, check, act.
Normalise the address table, it's repeated in five tables. PDCA.
Add foreign keys where there are none: write up the cycle, with the clean-up of orphans in Do.
Change integer cents instead of floats in the whole cash desk. PDCA, please, finance reads along.
Our cash desk calculates with floats. Sums are off by one cent about 30 times a day. We'd change \
to integer cents from the database up to the receipt. I need the plan-do-check-act document, with \
a check over one full month of old receipts.
Timestamps without zone -> timestamptz, improvement record please
Dates as strings in 60 places, should be real types. Five sections, please.
Replace status strings by an enum. Give me the PDCA.
Order status becomes a state machine. Write our usual document.
Error handling: from return codes to exceptions. Cycle document with before and after.
Error messages are built by string concatenation in three languages, we move them to one \
catalogue. Please document this with objective, plan, do, check, act.
i18n keys clean-up, 900 unused. pdca
Translate by key, not by English text. Record please.
Move texts out of the code so that editors can change them. PDCA with links.
Config in code, config in YAML, config in the database: unify it. Write up the cycle.
Config of {comp} should come from {envvar} and nothing else. PDCA please.
Logging: console.log to a structured logger, plan and review document.
We have 1,300 console.log calls. A codemod replaces them by logger calls with a level; personal \
data must not be logged any more. Can you give me the PDCA, including a check by grep and one by \
reading samples?
Remove personal data from logs: five-part record, please.
Metrics names follow three conventions. Write a PDCA to settle on one.
Health checks differ per service, we want a shared one. Plan-Do-Check-Act.
Split the monolithic docker-compose file. PDCA please.
Base images: from 9 to 2. Write it up as usual, with plan and review.
Dockerfiles as root must change to a normal user. Cycle document.
Pipeline YAML is copied into 30 repos, we build one template. Document it as we do it here.
30 repositories have a copy of the same pipeline file with small differences. A shared template \
should replace them, five repositories per week. I want the improvement record with the list of \
differences we keep and those we drop.
GitLab CI to GitHub Actions, PDCA for the first two repositories
Jenkins jobs clicked together by hand -> Jenkinsfiles. Write up plan, do, check, act.
The Jenkins server is to be retired. Cycle doc, please, with dates in the plan.
Speed up the build: 24 minutes now, 10 is the aim. PDCA.
Our pipeline runs lint, unit tests and builds one after the other. We change that to parallel \
jobs. Please write the document with all five sections, baseline 24 minutes.
Clean up 480 stale branches; record pls.
Split the repository of 6 GB: take the videos out of git history. Write the PDCA.
Big binaries go to LFS. Objective, plan, do, check, act please.
Move from one big CODEOWNERS line to real owners per folder. PDCA wanted.
Tidy {folder}, where every helper is called utils. Improvement record.
utils.ts has 160 functions; we sort them into modules. Cycle document?
Break the import cycles between orders, stock and invoices: please write a PDCA.
Introduce ports and adapters around the SMS sender. Write up the cycle.
Hide the payment provider behind an interface, so that we can change it. Plan and review document.
Replace inheritance by composition in the report classes, PDCA please
Report base class with nine levels of inheritance! We flatten it to composition, report by report. \
Give me the five-section document with a sensible first slice.
The pricing tests talk to the real database. Decouple that, as a PDCA.
Bring order into the seed data. Write our usual record.
Clinic forms: 60 templates, one renderer. Plan-Do-Check-Act for the first ten.
School timetable generator is one function of 700 lines. PDCA for cutting it up.
The freight calculator has country rules as if/else; make them data. Cycle doc.
Route planning: replace our own Dijkstra by the library function. Record please, with a comparison \
in Check.
Port the meter reading import from VBA to TypeScript. Write the improvement record.
Fifteen Access forms get replaced by web pages. I need the document for the first one, in five \
sections.
An Excel macro does the payroll export today. It'll become a service with tests. Two payroll runs \
in parallel before we switch. Write up the cycle, please, with links to the previous and the next \
document.
COBOL batch to Java, first of 12 programs: PDCA please
Old desktop client retires in March. Please document the switch as a cycle.
Bitte ein PDCA: Umstellung der Formulare auf die neue Komponentenbibliothek.
Wir bauen die alten Shell-Skripte ab. Schreib dazu bitte das Dokument mit Ziel, Plan, Do, Check \
und Act.
Scrivi un PDCA per la sostituzione dei vecchi script manuali.
Queremos dejar de copiar los archivos a mano: escribe el PDCA.
At the moment a colleague renews 22 certificates by hand, each on a different day, with a calendar \
entry as the only safety. We'd like to have them all under an ACME client by summer, four hosts \
per week, beginning with the test hosts. Could you write the improvement record for the first \
month?
We'd like to get away from Mocha, Chai and Sinon in the payments package. 410 tests, three \
developers, no feature freeze. The plan is to let both runners live side by side, move file by \
file to Vitest and delete the old one at zero. Please write up the cycle, with the number of tests \
as a check.
Our front end has two test runners: Jest for the old part, Vitest for the new. CI runs both, \
developers run neither. I want just Vitest by the end of the quarter. Document this as we document \
each change: objective, plan with TRON, do, check, act, FOLLOWS and PRECEDES.
All 31 services read their passwords from a file called secrets.yml, which is copied from server \
to server. We replace the copying by a vault with one policy per service. This document is about \
services one to five. Plan and review, please, with a clear way back if something fails.
A GPG passphrase, the signing key and the store login for our mobile release sit on one laptop. We \
want to put the release into the pipeline with the key in a hardware module. It's a change of \
structure, no new feature. Please write the usual five sections.
The price calculation was copied from the shop into the app and into the kiosk, seven years ago. \
Since then they've drifted apart in 12 known places. We extract a library, prove it with 5,000 old \
orders, and switch the kiosk first. Please prepare the plan-do-check-act for the kiosk.
I'd like to restructure the folder {folder}. Currently it's sorted by kind (controllers, models, \
views); I want it by topic. 260 files would move, imports are rewritten by a script, and nobody \
should have to resolve conflicts by hand. Draft the cycle document, including the day on which \
it's done.
Our pipeline definition is 1,900 lines of YAML with 40 anchors. Only {person} dares to touch it. \
We want small reusable parts, each with an owner and a test run. Please write it up as objective, \
plan, do, check, act, and keep the first step small enough for one week.
Deploying means: a person logs in at night, stops the service, copies a jar, edits a config and \
starts it again. 60 minutes, two mistakes a month. Together with operations we'll change to \
rolling deployments out of the pipeline. Write our document for the first service, please, and \
name the rollback.
The manual check of 200 product texts per week should become a set of rules with a list of \
doubtful cases for humans. The rules exist in the head of one editor. Step one is to write them \
down and test them on last year's texts. Improvement record for step one, please.
please write up the following clean-up in our five sections: the user table has 94 columns, 37 are \
null for everyone, 8 contain two values separated by semicolon. we'd drop the 37 first, then split \
the 8. backups and a dry run are part of it
In the hospital's menu system, dishes are referenced by name. If a name changes, old orders break. \
We'll bring in ids, migrate 14 months of orders and keep the name as a label. Could I have the \
plan-do-check-act on this, with a check that no order changes its meaning?
We still have 17 endpoints which return HTML fragments for jQuery to insert. The rest of the app \
is React. Two endpoints a week is realistic besides feature work. I need the document with a \
baseline, an end date and what we do with links from outside.
Time to retire the home-grown ORM. It was written in 2011 and nobody wants to own it. We go to \
Prisma for new tables at once and for old ones when they're touched. Put the rule, the first five \
tables and the measure into our usual record, please.
The Docker images contain compilers, SSH clients and a text editor, "in case one has to debug by \
hand". Security has had enough. We build slim images and a separate debug image. Write up the \
change as a cycle with size and number of findings before and after.
Today one config file holds feature flags, prices, e-mail texts and three passwords. I'd split it \
into four, and the passwords move to the secret store. Ten services read it. Please write the \
Plan-Do-Check-Act, with the reading side first and the writing side second.
The mailing module knows 60 templates with copied headers and footers. Legal changed the footer \
last week, and it took two days by hand. A layout with slots should replace it. I'd like the plan \
and review document, with the next footer change as the proof.
For {ticket}: {comp} talks to the database in 18 places. We want all of them behind {comp2} so \
that the tests can run without a database. Do it in three pull requests. Document it in the form \
that we always use, and set links to the cycle before and the one after.
We've been skipping database migrations on staging by loading dumps. Therefore no one notices \
broken migrations until production. Change: staging gets the same migrations as production, every \
night. Write this up as an improvement record with a check on the first 20 nights.
Our React app has 38 contexts nested in App.tsx. Nobody knows which may go. The proposal: list who \
reads what, merge those with one reader, move server data to a query library. Three weeks. Let me \
have the cycle document in five sections with a render count as the measure.
An audit says that our four-eyes rule is implemented in each module differently, in two of them \
not at all. We'd build it into the workflow engine once, and remove the six private versions. This \
must be done without a gap. Please do the plan-do-check-act, and let Check satisfy an auditor.
The recipes in the brewery's control software are XML files edited with a text editor. They should \
become typed objects with an editor and a validation. In this cycle we do the type and the \
importer alone. Objective, plan, do, check, act, please, as one document.
I took over a Python script which plans 300 home visits a day. It is one file, globals everywhere, \
and it works. Before we change the algorithm I'd like to split it and put tests around it. Please \
write me the record for that, with the rule "no change in output" in the objective.
A hand-made queue in a MySQL table causes locks and lost jobs. It should be replaced by a proper \
one while orders keep coming in. We'd run both for two weeks, compare counts each morning, and \
switch per job type. Please write up the cycle with these steps.
Our mobile app carries eleven analytics libraries. Marketing needs two. Removing the rest saves 9 \
MB and half a second at start, and makes the privacy text shorter. It's a refactoring with some \
politics. I need the five-section document, in which the start time is measured on an old phone.
We intend to rename "client" to "customer" throughout the code, since "client" means three things. \
API fields keep their old names until version 3. There's a codemod plus a list of 40 places that \
need eyes. Please document this as we do it here.
Every developer has a local .env with real credentials of the test systems, passed on by chat. \
We'd like "make dev" to fetch short-lived ones, and to revoke the old. Four teams, two weeks. The \
improvement record, please, and in Act the rule for newcomers.
The reporting module builds SQL by string concatenation in 71 places. It isn't just ugly but \
dangerous. We go to parameters, worst places first, with a lint rule that stops new ones. Write \
our usual cycle document with the count 71 as the baseline.
The school software saves attendance as one letter per lesson in a string of 200 characters. \
Brilliant in 1998. We want a row per lesson. 400 schools, migration in the summer break, way back \
until October. I'd like to read it in plan, do, check, act before I present it.
We've to take Flash-era videos out of the learning platform: 1,100 clips, converted by a script, \
checked by sampling, old player removed at the end. Two editors help. Please put the whole into a \
plan and review document with numbers for the sample.
Our "common" package has 48 dependants and changes twice a day, which triggers 48 builds. Split it \
into seven packages by topic. I know it takes a month. Please write the cycle document for the \
first split, the date helpers, and describe how we'll judge whether it was worth it.
Currently:\nif (country === "DE") { ... } else if (country === "AT") { ... } // 27 more\nTarget: a \
table of rules. Make the improvement record for that change.
scripts:\n  "test": "mocha && karma start && jest"\nI want a single runner here, Vitest. \
Five-section document, please.
This is our current way, please write the cycle for replacing it by a pipeline job:\n1. ssh \
prod1\n2. git pull\n3. npm install\n4. pm2 restart all
All 14 modules have a copy of this. One shared helper please, and first of all the \
plan-do-check-act document.\nexport const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
To be removed step by step, with the usual record:\n- src/legacy/soap\n- src/legacy/xsl\n- \
src/legacy/fax
import jest from "@jest/globals" is still in 52 files. We'd like to have none of it, Vitest \
everywhere. Plan, do, check, act please.
DB_URL=postgres://admin:admin@db1/app\nLines like this are in the Dockerfiles of six services. \
Write up the cycle for getting them out and for rotating what was there.
Wir wollen die sieben Kopien der Adressprüfung zu einer zusammenführen. Die Unterschiede stehen in \
einer Tabelle. Bitte erstelle dafür das Dokument mit Ziel, Plan, Do, Check und Act und nenne im \
Plan die Entscheidung, welche Variante gewinnt.
Die Zertifikate werden bisher jedes Quartal von Hand getauscht. Künftig soll das ein Dienst \
erledigen. Bitte unseren üblichen Verbesserungszyklus dafür aufschreiben, erst zwei Testsysteme, \
dann der Rest.
Nous remplaçons la saisie manuelle des heures par un import. Il me faut le document \
plan-do-check-act complet, avec deux mois en parallèle comme vérification.
{comp} was written in a hurry for a fair and then stayed. It works but can't be tested since it \
opens connections in its constructor. I want an empty constructor and an init method, without a \
change for its callers. Please write the usual paper for this piece of work.
Two years ago we wrapped {pkg} in our own layer "to be independent". The layer is now bigger than \
the library and hides half of its features. We take it out again. I would like this decision and \
the work documented with objective, plan, do, check, act.
Together with {team} we have to put 12 Lambda functions in order: shared code by copy, no types, \
logs without ids. We go function by function, the worst first. Please write up the cycle for the \
first two so that the rest can follow it like a recipe.
We'd like to make the booking flow shorter. No, not for users: in code. A booking passes through \
23 functions, nine of which only pass it on. I've drawn the chain. Turn the plan to take out the \
nine into one of our improvement records, please.
Write up the cycle for throwing out Sinon.
Chai's expect to Vitest's expect, 900 places. Five-section document please.
The move off Jest for our React Native app stays impossible, so we narrow Jest to that one \
package. PDCA for the narrowing, please.
Bring the end-to-end specs out of TestCafe; plan-do-check-act
Selenium grid is retired, Playwright takes over. Improvement record please.
WebdriverIO to Playwright for the kiosk, write our usual document
Port tests from JUnit 4 to 5. Cycle document.
unittest to pytest in {folder}: plan and review document, please.
RSpec to Vitest since the Ruby part is gone. Write plan, do, check, act.
PHPUnit suite clean-up, five headings please
We swap hand-made mocks for MSW. Document as we do it here.
Give me the record for replacing sleeps in tests by proper waits.
Tests wait with sleep(5) in 190 places. It costs 16 minutes per run. We go through them by folder \
and use conditions instead. Please write our cycle with the time as the measure.
Shared test database out, containers in. PDCA.
Random data in tests should be seeded; improvement record
Give every spec a describe with the module's name: small cycle document, please.
Delete tests which test the framework. Write the PDCA with a rule for what counts.
Turn the manual smoke list into a scripted one. Plan-Do-Check-Act.
The click path that testers follow by hand after each deployment becomes a script. Write it up in \
five sections.
Manual restore drills -> automated monthly job, cycle doc pls
We'd automate creating test accounts. So far it's a ticket to a colleague. Improvement record \
please.
Password reset by phone is to be replaced by self-service. PDCA.
Support resets passwords manually, 130 times a month. Self-service would bring that to 20. Write \
the plan-do-check-act, and start with staff accounts.
Paper forms for access rights become a workflow. Please write the document with our five sections.
End of the Excel shift plan: cycle document
Our release mail is composed by hand; make it a template with fields. Improvement record, a short \
one.
Hand-drawn architecture pictures -> Mermaid in git. Write the PDCA.
Diagrams are PowerPoint files nobody can edit. We move twelve of them to C4 in text form. \
Five-section document please.
Docs from Confluence into the repository: plan and review document
Wiki with 2,000 pages, keep 150. Document the tidying as a cycle.
READMEs differ in each package, one template is agreed. PDCA with links.
Clean up the runbooks: delete, merge, test. Write up plan, do, check, act.
Old ADRs lack a status. Record for adding it to all 96.
Checklists in five places become one in the repository. Improvement record.
Shorten the release checklist from 44 to 15 points; cycle document please
The 44 points have grown from incidents, each for a reason, so we want to look at each: automate, \
keep or drop. Please write this in our usual form, with a test on the next two releases.
Ticket states from 14 to 6. Five headings please.
Labels in the tracker: a clean-up, written as a PDCA
Merge two boards into one, plan-do-check-act please.
Approval chain from five people to two. Please document the change as we do it here.
Simplify the access model: 61 roles down to 12. Improvement record.
61 roles have grown over ten years, a third has no members. We merge them step by step and compare \
effective rights before and after. Auditors look at this. Write up the cycle in plan, do, check, \
act form.
Replace ip-based access by SSO in the admin tools. PDCA.
Basic auth in front of staging goes, SSO comes. Write the document, five parts.
Replace the static salt; cycle document for security
One JWT library in place of three. Plan and review document please.
Tokens in localStorage move to httpOnly cookies. Improvement record.
We keep access tokens in localStorage in four apps. They'd go into cookies, set by a small \
backend. It touches login, logout and CSRF. Please draft plan, do, check, act for the first app.
Get the license keys out of the installer: write the PDCA.
Encrypt the config of the tills. Five-section record please.
PIN storage in the lock firmware from plain to hashed, cycle document
Swap the signing certificate for a hardware-backed one. Write it up, with plan and review.
Terminate TLS in one place only: improvement record please
mTLS by hand-made scripts → service mesh. Plan-Do-Check-Act for two services.
One domain instead of nine, redirects for ten years. PDCA.
Move DNS zones into code. Write our document.
Firewall rules sorted, commented and reduced. Cycle document.
470 firewall rules, 200 never hit. We remove those in batches of 20, wait a week, and have a way \
back within minutes. Please write the improvement record for batch one.
Cloud accounts are one big pot; split per team. Write the PDCA.
Tags for each cloud resource: five sections, please
Kubernetes manifests from copy to Kustomize. Plan and review document.
Helm 2 leftovers removed. Record please.
Autoscaling rather than fixed 12 pods: write up the change as a cycle.
Smaller instances at night. Plan-do-check-act with cost in Check.
From VM to containers for {comp}. Five-part document.
{comp} moves from {tech} to {tech2}. Please write up the cycle.
Take {pkg} out of {comp}. Improvement record please.
{ident} has nine parameters; one object instead. PDCA, small.
Break {file} into three files, plan/do/check/act
{feature} uses globals. Cycle document for getting rid of them.
{person} found three copies of {ident}. Write our five sections on merging them.
For {area}: one naming rule for all. Plan and review document please.
Everything named Manager, Helper or Util in {folder} gets a proper name. Write the PDCA.
{ticket} is about dead code in {comp}, document the removal as we do it here
Before {branch} is merged, tidy {comp}: objective, plan, do, check, act please.
Turn the cron parser into a library. Cycle document.
Date maths by hand in 33 places. Write the improvement record for using one helper.
Replace regex HTML parsing by a parser: PDCA.
Hand-written SQL migrations to a tool. Plan-Do-Check-Act.
Manual JSON mapping to typed schemas; write up the cycle
XML config to YAML... no, to TypeScript. Five-section document please.
YAML with anchors to plain files, please write the record
From polling to events in stock updates. PDCA with load numbers.
Websocket code out of the components. Improvement record.
Promises and callbacks mixed in the scanner driver: cycle document please
Callback pyramid in the label printer module, eight levels. Write the plan-do-check-act.
Switch statements with 40 cases become a lookup. Five headings.
Replace booleans as parameters by options. PDCA.
Nulls to Option types in the tariff code. Plan and review document.
Exceptions used for control flow in import; improvement record please
Split read and write models for bookings. Write it up as a cycle.
Event names in past tense, all 120. Record with links.
API errors follow RFC 9457 from now on. Cycle document please.
Pagination: from offset to cursor. Plan-Do-Check-Act.
Response fields snake_case to camelCase with a version header: PDCA
REST endpoints for reports get merged, 31 to 9. Improvement record please.
Rate limits scattered in code go to the gateway. Five sections.
Mail sending leaves the request, goes to a queue. Write up plan, do, check, act.
PDF creation out of the web process. Cycle document.
Image resizing at upload rather than by hand in Photoshop: PDCA please
An editor resizes 80 pictures a day by hand for the newsroom. Upload should do it. Please write \
the improvement record with sizes, quality check by the photo editor and the minutes saved.
Subtitles from burned-in to separate tracks. Plan and review document.
Audio files renamed by a scheme; write our five-section paper
Price lists as PDF → data with generated PDF. PDCA.
Delivery areas from a list of postcodes to polygons. Cycle document.
Distance by air to distance by road; improvement record with 200 tours compared
Holiday calendars from five sources to one. Plan-Do-Check-Act.
Address check in one service. Write the document with all sections.
Phone numbers to E.164, 400k rows. PDCA with a dry run in Do.
Units: all metric inside, converted at the edge. Improvement record.
Colours by names, not hex. Cycle document, small.
SVG icons from sprite to components; plan/do/check/act
Fonts self-hosted. Five-section record please.
Four grids, one layout. Write up the cycle.
Forms with tables to CSS grid in the tax portal. PDCA please.
Inline styles out of the newsletter builder... as far as mail clients allow. Plan and review \
document.
Accessibility: divs with click handlers become buttons, 240 places. Improvement record.
240 clickable divs have to become real buttons, so that keyboards and screen readers work. We go \
page by page, with axe before and after. I need our document with objective, plan, do, check, act.
Tab order in the bank forms is set by hand with tabindex. We remove that. Write the cycle.
Focus handling in one hook. PDCA.
Animations respect reduced motion; five-part document
Print styles unified. Record please.
Old browsers' polyfills out: minus 90 kB. Plan-Do-Check-Act.
Split vendor bundle. Cycle document with numbers.
Images to AVIF, improvement record please
Third-party scripts down from 19 to 6. Write the PDCA.
Server rendering for the news list alone; plan and review document.
Cache keys have no version. Write up how we change that, in five sections.
Cache invalidation by hand ("press the button") must end. PDCA.
Editors press "clear cache" 50 times a day. We invalidate by event instead and remove the button \
at the end. Please prepare our cycle document for that, with clicks per day as the measure.
Feature toggles from code constants to the flag service. Improvement record.
Tenant checks in one middleware: write the PDCA, security relevant
Permission strings to an enum. Five sections please.
Logging levels put in order. Cycle document.
Correlation ids everywhere. Plan-Do-Check-Act please.
Alerts as code; improvement record
Dashboards clicked by hand → Jsonnet. PDCA please.
Delete 60 dashboards. Plan and review document.
Backup scripts rewritten with checks. Write up the cycle.
From nightly dumps to point-in-time recovery: five-section record please
Archive tapes to object lock storage. PDCA.
Data warehouse views named by layer. Write our document.
Notebooks to a package with tests; improvement record.
Move the feature store out of CSV files. Plan-Do-Check-Act.
Model training by hand on one laptop becomes a pipeline. Cycle document please.
A colleague retrains the demand model on his laptop on the first of each month. When he's ill, \
it's skipped. We turn it into a scheduled pipeline with a quality gate. Please write plan, do, \
check, act, with three parallel months.
Prompt texts out of the code into files: PDCA
Labels in the training set cleaned, 3,000 rows. Write up plan, do, check, act.
Game loop separated from rendering. Improvement record please.
Level files from binary to JSON. Cycle document.
Netcode: one message format. Five sections please.
Firmware: drivers behind interfaces. PDCA with tests on the host.
Interrupt code tidied up, write the plan-do-check-act
PLC logic gets version control at last. Improvement record.
CAD macros from VBA to Python. Plan and review document please.
Lab protocols from Word to structured data; document as we do it here.
Clinic letters: 90 templates, shared blocks. PDCA.
Insurance rules from PDF to decision tables. Write up the cycle for household policies.
Court fee calculation from nested ifs to a table. Five-section document, please.
Timetable constraints as objects. Plan-Do-Check-Act.
Freight price matrix out of Excel. Improvement record with old and new prices compared.
Every morning a colleague opens 14 pages and writes down whether they're up. A monitor could do \
it. I'd call it a change of process rather than a new thing, since the list, the times and the \
mail stay as they are. Please write up the cycle for replacing the walk-through by a job.
We keep the passwords of test users in a spec helper. They work on staging, which is reachable \
from the internet. The helper shall create users with random passwords before each run and delete \
them later. Please write the improvement record for that in our five sections.
The Karma config has been red for weeks, and people merge anyway. We agreed that the widget \
library goes to Vitest in browser mode, 220 specs, one folder a day. I need the document we have \
for such changes: objective, plan, do, check, act. Count of specs before and after, please.
A module for discounts is written in such a way that each new campaign needs a release. Marketing \
has 60 campaigns a year. The aim is to move campaigns into data within two months, while the old \
ones continue to work. Let me have a plan and review document on the first month.
I'd like to take apart a class named OrderProcessor: it validates, prices, stores, mails and \
prints. {person} suggests five classes, I suggest three and two functions. Please write our cycle \
document with that choice as a decision in the Plan and the unchanged behaviour as the check.
The copy of the customer data in the reporting database is refreshed by hand when somebody \
complains. We're going to replace this by change events. It isn't a new feature for anyone, just \
fresher numbers. Write up plan, do, check and act, with the lag in minutes as the measure.
Our mobile team has agreed to move from a folder of screenshots compared by eye to automatic \
comparison. 90 screens, two languages. The eye remains for new screens. Please document the change \
as we do it here, including the price of false alarms.
There are three ways in which our services start: shell script, systemd unit, a screen session \
that someone opened by hand in 2021. All should be systemd units from one template. Seven services \
to go. I want the improvement record, with a reboot test in Check.
We aim at removing the word "temp" from our code: 41 temporary workarounds, with comments going \
back to 2016. Each is either made right or declared permanent with a reason. Two per week beside \
other work. Please give me the five-section document on the first ten.
The health insurance gateway is a 6,000 line class with regions named "A" to "Z". We know of no \
tests. First we record real traffic (without names), then replay it, then cut. This cycle is about \
recording and replaying only. Write it up, please, with links to what follows.
At the moment, the permission for each button is checked in the button. We'd like to compute all \
rights of a page in one go on the server and hand them down. Faster, and easier to audit. Please \
prepare plan, do, check, act for two pages as a trial.
Our translators work in a spreadsheet from which someone copies by hand into JSON files, 11 \
languages. Mistakes each release. We will generate the JSON files and refuse changes by hand. The \
cycle document for this please; it should be friendly to the translators.
{comp} reads {envvar} in nine places, with nine different defaults. I'd like to read it once, \
validate it and pass it on. I know it sounds small. Since a wrong default cost us a night in May, \
we want it written up as a full plan-do-check-act.
In the choir's members list, families are modelled as a text in a note field. We want a real \
household with shared address and one invoice. 1,200 members, volunteers who check. Please write \
the improvement record with steps that volunteers understand.
The state of the washing machines in our laundrette app is kept in the browser, in the server's \
memory and in the machine. Guess which is right. We'll make the machine the only truth, and the \
rest a cache. Write that up as plan, do, check, act, starting with one shop.
From next month I'd like to stop sending XML by mail to the printers and give them a link to a \
print job. It's been the same code since 2004, and we'd replace it printer by printer, 17 in all. \
Our five-section document, please, incl. what happens with the printer nobody owns.
We've decided against a rewrite. Instead every week one screen of the old Delphi client is \
replaced by a web page in a frame. 80 screens, so that's about two years. Please write up the \
first four weeks as a cycle, and in Act what we'd need to see to go on.
Test names in our suite are numbers from an old requirements tool that no longer exists. With the \
help of QA we rename them so that they tell what's expected; 900 tests, 40 a day, nothing else \
changes. A plan and review document would help us to keep going. Please write it.
Right now the same business rule ("a trainee may not work after ten") is in SQL, in Java and in \
TypeScript. We'd put it in one service and have two callers. It's for the shift planner of 30 \
hospitals. Write the usual record and make the check a comparison over a year of shifts.
Our API returns 200 for everything, with an error field in the body. Monitoring sees nothing. We \
change it endpoint by endpoint with real status codes, and partners get three months. Could you \
draft the document with objective, plan incl. TRON, do, check, act for the first five endpoints?
The installer asks for the license key, writes it in clear to the registry, and three tools read \
it from there. It shall go into the Windows credential store. Old installations have to be moved. \
I need our write-up with plan and review, plus how we test an upgrade from version 5.
Before we add a fourth payment method I'd like to bring the first three into the same shape. Each \
has another idea of refunds. No user will notice, if we do it well. Improvement record please, \
five headings, and a note why this comes before the fourth method.
Our pipelines use a personal token of someone who left. It works by luck. We replace it with an \
app identity, pipeline by pipeline, 34 of them, and revoke it at the end. Please write the cycle \
for it with a list of what breaks if we forget one.
At the music publisher, contracts are stored as scanned images with a file name that says \
everything. We move what the name says into fields, leave the scans as they are, and stop naming \
files by hand. Write the plan-do-check-act for the first 500 contracts, please.
The 30 screens of the old terminal program are copied line by line by our screen scraper. Every \
change there breaks us. The owner now offers a batch interface. We replace scraping by batch for \
the five most used screens. I'd like our document on this with baseline failures per month.
Plan from the whiteboard:\n1. freeze old config\n2. read from new, write to both\n3. write to new \
only\n4. delete old\nPlease write it up in our usual form with plan and review.
today:\ncopy \\fs1\scans\*.pdf \\fs2\archive\nrun by hand on Fridays. Target: a scheduled, logged \
job. Improvement record please.
- jest.useFakeTimers()\n+ vi.useFakeTimers()\n350 such changes plus what they break. Please write \
up the cycle, codemod first.
Before: 1 module, 9,400 lines.\nAfter: 6 modules, none above 2,000.\nIn between: please write our \
plan-do-check-act for it.
Our crontab:\n0 3 * * 0 /root/renew_cert_old.sh # DO NOT DELETE\nIt shall be replaced by the ACME \
timer. Document the change as we do it here.
git grep -c "as any" | wc -l\n212\nThat number should be 150 in a month. Five-section document, \
please.
Wir wollen den manuellen Abgleich der Lagerbestände durch einen nächtlichen Vergleich ersetzen. \
Vier Wochen läuft beides nebeneinander. Bitte erstelle das Dokument mit allen Abschnitten, Verweis \
auf den vorherigen und den nächsten Zyklus.
Die alten Jasmine-Tests in der Buchungsbibliothek sollen nach Vitest, ohne dass Prüfungen verloren \
gehen. Bitte das übliche PDCA, mit der Zahl der Tests vorher und nachher unter Check.
Nous voulons supprimer les mots de passe partagés de l'équipe et passer aux comptes personnels. Il \
faut le cycle complet, avec objectif, plan, actions, contrôle et suite.
Write up the cycle for moving templates from code to files.
The step-by-step removal of shared admin accounts needs a plan-do-check-act.
Please set up our document for making {comp} stateless.
Stop reading {envvar} everywhere. Improvement record for one reader.
{file} holds code for {feature} and {area}. Separate them, written up in five sections.
Make {comp} testable without {tech}. Plan and review document, please.
For {team}: how we rename {ident} without breaking them. PDCA.
{person} and I replace {comp} by {comp2} in three steps. Cycle document with links.
In {ticket} we agreed to take {fields} out of {comp}. Write plan, do, check, act.
We turn {cmd} into a proper job. Document as we do it here.
Old code names patients by bed number. Change to ids, please write the PDCA.
A hand-written scheduler from 2009 is replaced by the operating system's. Five-section record.
From three alarm systems to one. Write our usual document with objective to act.
Tidy the alarm texts; nobody understands them. Improvement record, with two operators testing.
Merge the night and the day configuration. PDCA.
One template for approvals instead of nine. Cycle document please.
Skipping rules for deliveries leave the mobile app and go to the server. Write up the cycle.
The "skip" flags in our import, eleven of them, become named modes. Plan-Do-Check-Act.
Manual stock corrections go through one screen. Improvement record.
Price changes by SQL by hand must end; a small admin page exists. PDCA for the switch, please.
Two people change prices directly in the database. There's a page for that with history and \
approval. We'd like to switch over this month and take their database rights away at the end. \
Please write our five-section document, kindly worded.
Root access for the monitoring user is removed. Write plan, do, check, act.
World-writable folders get proper rights. Cycle document, security wants it.
Secrets in Helm values go away: improvement record please
License keys in code comments! Take them out, history included; PDCA.
Passwords in Postman collections → environment from the vault. Write the cycle.
A Postman collection with tokens is shared by 14 people. We change to a CLI that asks for \
short-lived ones. Please do the plan and review document with an end date for the collection.
Replace HTTP basic by OAuth for the printers' API. Five sections.
Session handling from home-grown to framework. PDCA with security checks.
Role names in German and English, one language please: document as usual.
Reduce the 12 build variants to four. Write plan, do, check, act.
Debug and release builds differ in 30 flags. Cycle document.
CMake clean-up for the firmware, improvement record
Makefile targets nobody knows: list, test, delete. PDCA.
Replace `make deploy` on laptops by the pipeline. Plan-Do-Check-Act.
Release branches give way to tags. Write our document.
Submodules out, packages in. Five headings please.
Vendor folder out of git: improvement record
Generated code leaves the repository. PDCA with a check on build time.
Proto files in one place. Write up the cycle.
OpenAPI from code instead of by hand. Plan and review document.
The API description is kept by hand and lags two versions behind. We generate it from the types \
and compare once. I'd like the record: objective, plan, do, check, act.
Postgres functions under version control. Cycle document please.
Views named v2_final_new get real names. PDCA.
Drop 90 unused indexes. Improvement record with query times in Check.
Partition the measurement table by month: write plan, do, check, act
Archive orders older than seven years. Five-section document.
Customer numbers from text to integer. Plan-Do-Check-Act, careful one.
Enum tables instead of magic letters. Write the cycle.
Boolean columns "active" and "deleted" contradict each other; one state column. PDCA.
History tables by trigger to one audit concept. Improvement record please.
JSON blobs to columns for the five fields we query. Document as we do it here.
Reports read from views, not tables. Cycle document.
Excel exports share one writer. PDCA.
Mail code from five libraries to one. Write our document, please.
Date formats on letters unified. Plan and review.
Letter templates in Word → HTML. Five sections, clerks test.
Scanner drivers behind one interface. Improvement record.
Serial port code leaves the UI thread. PDCA.
Blocking calls in the event loop: find and move. Write plan, do, check, act.
Thread pool per module to one pool. Cycle document with load test.
Locks replaced by a queue in the booking core. Plan-Do-Check-Act please.
Global clock to injected clock. Write up the cycle, tests profit first.
Randomness injected in the draw module: five-section record
Currency list from code to data. PDCA.
Country rules per folder. Improvement record.
Tax code by year, not by if. Write our document with old results as the check.
Menu structure from database to code. Plan and review, it's the other way round for once.
Feature folders for the web client; cycle document please
Barrel files removed for faster builds. PDCA.
Lazy load the editor. Write plan, do, check, act.
CSS resets: four, one is enough. Five headings.
Icons named by meaning. Improvement record.
Spacing values from 31 to 8. PDCA, designers included.
Components with more than 20 props, nine of them. Cycle document for the first two.
HOCs to hooks in the course planner: document as usual
Mixins to composables. Plan-Do-Check-Act.
Two-way binding out of the tax form. Write the cycle, step by step.
Angular modules to signals, one page. Improvement record please.
RxJS chains of 14 operators get names and tests. PDCA.
Event bus removed from the kiosk. Write our document.
iframes in the admin shell give way to routes. Five-section document.
Old chart library out of the energy portal; plan and review document please
Map code in one service. Cycle document.
Geometry helpers tested and merged. PDCA.
Physics constants in one file. Improvement record, small.
Level loader split from renderer. Write plan, do, check, act.
Shader copies reduced. Plan-Do-Check-Act.
Sound names by convention; write up the cycle
AI prompts share one builder. PDCA please.
Feature extraction twice, in training and serving: bring it together. Five sections.
Data cleaning rules out of notebooks. Improvement record.
Cron expressions explained and moved to config. Document as we do it here.
Alert rules by team. Cycle document please.
Runbook links in every alert: PDCA for adding them to the 90 old ones.
Status codes for devices unified. Write our usual document.
Firmware versions named by one scheme. Plan and review document.
We've 19 cron jobs on a server called "uncle", which is to be switched off at the end of June. \
Each job has an owner, or so we hope. I'd move them to the scheduler of the platform, five a week, \
each with an alarm and a run in parallel for three days. Two of them contain passwords, which have \
to go to the vault on this occasion. Please write the improvement record for the first five in our \
usual sections and link it to the inventory done before.
Up to now, a release of the desktop program requires someone to change the version number by hand \
in seven files, build on a certain laptop, sign with a stick, and upload. We're going to move all \
of it to the pipeline. The stick is the hard part, since the key can't leave it. I'd do the \
version numbers first, as this is a cycle of its own. Write it up, please: objective, plan, do, \
check, act, with a PRECEDES link to the signing.
The tests of our billing library are written in three frameworks because three teams worked on it: \
Mocha, Jest and node:test. They overlap, and nobody knows which covers what. We'd first list \
what's tested, then drop the doubles, then move everything to Vitest. Four weeks, two people, no \
loss of coverage. I want to have a plan and review document for it, with the list as the result of \
the first week.
In our code "approved" may mean approved by a person, by a rule or by time-out. It's one boolean. \
For the auditors we need to tell these apart, so the boolean becomes a small type with who, how \
and when. 47 places read it. I'd change the readers module by module. Please prepare the cycle \
document; the check is a report that looks the same before and after for the old cases.
The speech output of our navigation has texts glued together from pieces, and it sounds like that. \
We're replacing pieces by whole sentences with slots, in 14 languages, of which translators \
deliver four now. The old way stays as the fallback. It's a refactoring because nothing else \
changes. I need the write-up in five sections, with a listening test by three people per language \
in Check.
Our data scientists have a 5,000 line notebook that makes the weekly forecast for bakeries. \
Someone runs it on Thursday by hand, cell by cell, and skips two cells "which don't work". We turn \
it into a package with a command, tests and a schedule. The forecast itself must not change. Write \
plan, do, check, act for it, please, and have the last twelve Thursdays as the check.
I suggest to remove our own date picker, our own select and our own table, and to use those of the \
design system. 130 places, some with strange additions. The first step is a list of these \
additions with a yes or no from product. I'd like this first step plus the date picker as one \
documented cycle in our usual form. The others follow and get their own.
Most of the approvals in our app are done through a mail with a link. The links contain the user's \
password hash, a sin from 2012. We replace the mechanism by one-time tokens with a lifetime of a \
day, and invalidate the old links on a fixed date. 3,000 open approvals are concerned. Please \
write the plan-do-check-act, and word the Act part as a rule for future links.
Each of our 70 customers has a folder with overridden templates. Half of these overrides are \
identical, a quarter is dead. Every update takes two days of comparing by hand. We'd like to get \
to fewer than ten real overrides. The first cycle takes the ten biggest customers. Please give me \
the document in objective, plan, do, check, act, and name the two days as the baseline.
Logging in our gateway firmware writes to flash all the time and wears it out. We change to a ring \
buffer in RAM with a flush on error. No new functions, same log format. 220 devices, update over a \
slow line, ten devices first. Could you write up the cycle for the ten, with the number of flash \
writes per hour before and after, and the way back if a device stays silent?
Weg mit den manuellen Deployments: bitte Ziel, Plan, Do, Check, Act für den ersten Dienst.
Bitte PDCA: von Mocha nach Vitest im Zahlungspaket.
Die Geheimnisse aus den YAML-Dateien sollen in den Vault, schreib den Zyklus dazu.
Unser übliches Dokument bitte für das Aufteilen der Klasse Auftrag.
Zusammenlegen der drei Kalender, dokumentiert in fünf Abschnitten.
PDCA pour supprimer le code mort du module tarifs.
Écris le cycle pour remplacer les scripts manuels par une tâche planifiée.
Merci de documenter la migration de Jasmine vers Vitest en cinq sections.
Prepara il PDCA: togliere le password dai file di configurazione.
Documenta come ciclo la divisione del modulo ordini.
PDCA para unificar los dos clientes HTTP.
Redacta nuestro documento para quitar jQuery de las páginas de reserva.
Our Express app has a file routes.js with 2,300 lines. We'd like one file per resource, typed \
handlers, and the same URLs. I'd do it in five pull requests. Write up the cycle, please, and let \
the check be the recorded requests of one day.
All our React forms handle errors in their own way. There's an agreed pattern now, used by one \
form. The next cycle moves ten others. Please write the document with objective, plan, do, check, \
act, and tell who reviews accessibility.
We're going to change 26 npm scripts with strange names into eight that make sense, and document \
them. It's annoying for habits, so old names stay with a warning for a month. Improvement record \
please.
The code that decides whether a pull request may be merged lives in a bot, a script and the branch \
settings. We'd bring it into the branch settings plus one required check. Please draft the \
plan-do-check-act, with a table of rules before and after.
We've decided to leave Jest. The first package on Vitest was easy, the second uses jsdom hacks and \
module mocks everywhere. I want a cycle of its own for this second package with what we've learned \
from the first. Five sections, please, and a FOLLOWS link.
In order to drop Node 16 we must get rid of two native modules. One has a replacement, the other \
needs a small rewrite. No feature work. I need our usual document for it, including which servers \
are switched when.
A developer should be able to start the whole system with one command. Right now it's a page of \
steps by hand, including "ask Tom for the password". We change this step by step. Please write the \
improvement record for the first third: database, login, seed data.
CSS-in-JS costs us 200 ms on slow phones. We go to CSS modules, page by page, starting with the \
three most visited. Write up plan, do, check, act please, and measure with the phone from the \
drawer.
The permission code is full of "if user is Karin". That's not a joke, she was the first admin. We \
turn these 12 places into a role. Please document it as we do it here, and let Karin test it.
Types for API responses are written by hand and lie. We'd generate them, and compare with recorded \
responses. 90 endpoints, 15 in this cycle. I'd like to have the five-section document with the \
number of lies found as a measure.
Our Terraform state is one big file, each plan takes nine minutes and locks everybody. Splitting \
it into five by area is planned for two quiet evenings. Please write the cycle document with a \
rehearsal in Do and the way back in Plan.
Secrets for local work come from a shared Google Doc. Yes. We replace it by the vault's CLI, and \
the doc is deleted, its history too, and everything in it rotated. I want plan, do, check, act \
with names on each point.
The notification code sends mail, push and SMS from the same 900 line function. Adding WhatsApp \
would make it worse. First we split it by channel, behind one interface, no change for users. \
Write up the cycle, please, and say what tests we need before the first cut.
Our webpack config has comments such as "don't touch". We go to Vite. The dangerous parts are \
three loaders nobody understands. Please write the plan and review document: understand the three, \
replace them, compare the output, switch.
I want to delete our internal "core" framework bit by bit: base classes, magic decorators, a \
registry. New code doesn't use it any more. This cycle deals with the registry. Improvement \
record, five sections, please keep it sober.
There's a table "misc" with key and value, which 30 features use. We'd like to give the five \
biggest ones tables of their own. Dual writing for a week each. Please produce our document for \
the first two.
Our tests create users through the UI, 40 seconds each. There's an API for it now. 120 specs to \
change, mostly mechanical. The write-up please, in objective, plan, do, check, act, with the \
suite's duration as the number.
We merge two Git repositories with history. They've different branch names, formats and owners. A \
dry run last week showed 40 conflicts in tooling files. Please write the cycle for the real merge \
on a Saturday, including what each team must not do on Friday.
Change the approval dialog from "OK/Cancel" to verbs, everywhere (58 dialogs), since people \
approve things by mistake. It's texts only, yet all tests depend on them. Cycle document please, \
mistakes per month in Check.
Feature flags have been read with strings; we move to a typed list that breaks the build if a flag \
is gone. 140 uses. I'd like plan, do, check, act, plus a rule on the age of flags in Act.
Current crontab line and target, please write our usual document for the change:\n30 17 * * 5 \
/home/eva/copy_scans.sh\n-> job "scan-archive" in the scheduler, owner team records
package.json has\n"karma": "^6", "jasmine-core": "^4", "jest": "^29", "vitest": "^2"\nOnly the \
last one shall remain. Improvement record, please.
Duplicate code report:\nsrc/a/price.ts 41-120\nsrc/b/price.ts 38-117\nsrc/c/cost.ts 12-91\nWrite \
up plan, do, check, act for bringing these together.
function f(a, b, c, d, e, flag1, flag2) {\nThat's what most of {file} looks like. The five-section \
document for cleaning it up, please.
All services have this line:\nconst secret = process.env.SECRET || "changeme";\nWe take the \
default away, service by service. Cycle document please.
Our safety checks for the crane software are spread over UI, server and PLC. In this cycle we \
don't change any rule. We only write them in one table, generate tests from it and find where the \
three differ. Please prepare the document with objective, plan, do, check and act for that.
The word "secret" is used in our code for API secrets, secret ballots and secret discounts. It \
confuses the scanner and new people. We'd rename the last two kinds. 90 places, a codemod and some \
texts. Cycle document please, with the scanner's false alarms before and after.
We'd like to drop the manual approval of translations for texts shorter than ten words; a glossary \
check takes its place. That's a change in the workflow tool and in habits. I'd like the \
improvement record, tried with two languages at first, and with errors counted.
Someone has to press a button at 22:00 to start the batch, and press another one if it fails. It's \
been like that since 1997. We'll use the scheduler and an alarm, and the person may sleep. Please \
write plan, do, check, act, with ten nights of both.
In three of our repositories tests live in a folder "manual" and are run on demand from a laptop. \
Half of them can run in CI with a container. We'd sort them, move half, and describe the rest. \
Please put this in our five-section document with a number for each class.
We've got to untangle our approval service from the mail server: today an approval is lost if the \
mail can't be sent. State first, mail later, through an outbox. No change for users. Write up the \
cycle, please, with the mail server switched off for an hour as a check.
Our Playwright tests have 300 selectors by CSS class, so each redesign breaks them. We change to \
roles and labels, which helps accessibility, too. 30 files per week. I'd like to see this as a \
plan and review document, with the next redesign as the proof.
Please write down in our usual way how we get rid of the "super" user in the kiosk software. It's \
got a fixed password that is printed in a manual from 2013. Technicians need an own login with a \
code per visit. 600 kiosks, 20 in the first round.
The release takes 14 people in a call for two hours, everyone reads out a line of the checklist. \
We'd turn the lines into jobs, one after the other, and people drop out of the call as their line \
gets automatic. Cycle document for the first five lines please.
All of our mail templates contain the name of the managing director. She's changed three times in \
ten years, each time by hand in 60 files. One variable would do. It's so small, but please do the \
full record, it's to be the example for newcomers on how we work.
I'd like to turn the global "skipValidation" flag into something visible. It's set in 18 places, \
for imports mostly. Every place gets a named exception with an owner or loses it. Please write \
objective, plan, do, check, act, and report in Check how many were lost.
Our incident documents are Word files in a share, 240 of them. We move them to Markdown with a few \
fields (date, service, cause), so one can search and count. A script does 80 %, a person the rest. \
The five-section document please, with a sample of 30 as check.
We've one class for dates of the church year, one for school holidays and one for bank days, all \
computing Easter. Three different formulas, one wrong for 2038. Merge to one with tests up to \
2100. Improvement record please.
Migrating from Protractor to Playwright is half done and stuck, since two people left. We want to \
restart with a smaller aim: the ten most important journeys, the rest is deleted with the \
customer's consent. Please write this as a new cycle that follows the old one.
Our mobile app keeps the refresh token in plain preferences. It goes to the keystore, with a \
migration at first start and a fallback to a new login. Two platforms. I need a plan-do-check-act, \
in which Check names the devices we try and the tool used to look at the storage.
The price engine logs each step in its own words. Support reads them to explain prices by hand to \
customers. We'd make the steps structured, so that an explanation can be built later. No new \
feature now. Cycle document please, and tell support in Plan what stays the same.
Replace "yes/no/maybe" columns in our survey tables by proper answers with a scale, keep old data \
readable, and stop three people from cleaning exports by hand each month. That's the scope. Please \
write it up with our five headings.
We're paying for a search server that just one page uses. Postgres full text would do. We change \
the page, compare results for 300 queries, and switch the server off. Please write the document \
for the change, with money saved in Act and quality in Check.
Deming cycle for the last step away from Jest, please.
Fill our template (Objective, Plan, Do, Check, Act) for removing the shared password of the lab \
PCs.
Next document in the chain: split of the approval service, with FOLLOWS and PRECEDES.
Please open a new cycle for the removal of manual steps in our nightly export.
A continuous improvement document on replacing the paper checklist, from aim to standard.
docs/cycles entry: mocha to vitest in the cli, all sections
Set up a change document, plan through act, for moving passwords out of the compose files.
Aim, decision, steps, verification, standard: write this for the merge of the two mail modules.
Our handbook asks for objective, plan, do, check, act before any refactoring over three days. \
Ours: the tariff tables.
Deming circle, please: from hand-made server set-up to images.
The template for changes has the headings Objective, Plan, Do, Check, Act and two links. Please \
fill it for taking the fixed PINs out of the parking machines, 40 of them, in three rounds.
Before/after of one call; the rest follows. PDCA please.\nsinon.stub(api, "get")\nvi.spyOn(api, \
"get")
Current folder:\nhelpers.ts\nhelpers2.ts\nhelpers_new.ts\nWrite up the cycle for merging them.
pipeline:\n  - ssh deploy@prod "cd app && git pull"\nTo be replaced by a proper job. Five-section \
document please.
Usage count:\nmoment 212\ndate-fns 40\nluxon 8\nOne should remain. Plan-do-check-act.
public static String PASSWORD = "geheim";\nThere are nine such lines. Improvement record on moving \
them to the vault, please.
checklist.md:\n- [x] tests\n- [x] scan\nAlways ticked in the template! We make it generated from \
jobs; cycle document please.
if (type === 1 || type === 4 || type === 9) {\n70 places with such numbers. Write plan, do, check, \
act.
+ vitest.config.ts\n- karma.conf.js\n- test.ts\nThis is what the change is about, please do our \
document on it.
We rename:\nclient -> customer\nuser -> employee\nlogin -> account\nPDCA with a codemod in Do.
services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: postgres\nSame in 14 repos. Plan and \
review document for cleaning that up.
export default class Helper {\n  static doAll() {}\n}\nSplitting this one is my task. Cycle \
document.
Report of the linter:\nno-explicit-any 480\nno-floating-promises 61\nFirst the second one. \
Improvement record please.
crontab -l | wc -l\n31\nEach line becomes a scheduled job. Write the five headings for the first \
five.
select * from v_orders_final2 -- do not use v_orders_final\nTidy these views; plan, do, check, act \
please.
Steps today, by hand:\n1. export\n2. fix commas\n3. upload\n4. mail\nThey become one job. PDCA \
please.
const api = new Api(); // global\nWe go to injection in {folder}. Our document, please.
Bundle:\nvendor.js 1.9 MB\napp.js 0.4 MB\nWrite up the cycle for splitting vendor.
describe("everything", () => { // 1,800 lines\nThis spec gets split by topic. Five-section \
document.
Liste der alten Skripte, bitte PDCA für den Abbau:\nkopie_freitag.bat\nsicherung_alt.cmd
roles.txt: admin, admin2, superadmin, admin_old\nOne role with clear rights is the aim. \
Plan-do-check-act, please.
The rules on who may see a salary are in the report tool, twice in SQL views and once in a mail \
filter. We'd like one view with tests, and everything else built on it. HR is nervous. Please \
write plan, do, check, act in a form which HR can read.
Someone wrote a library for retry, someone else wrote another one, and most people write loops by \
hand. One of the two becomes the standard, the loops get replaced in the five services with the \
most incidents. I'd like the cycle document on this, please.
Our Gradle build has 2,000 lines and three people who each know a third. We move common parts to a \
convention plug-in. Build results must be the same, byte for byte where possible. Plan and review \
document please, with a comparison of artifacts.
The password reset exists three times: shop, forum, app. Each has its own mail, limit and token. \
We want one. The forum goes first since it's the smallest. Please write the improvement record \
with security in the checks and users' habits in the plan.
The codes for seat types changed in 2015 but old tickets keep the old codes, so each query has an \
OR. We'd like to convert the old tickets, 11 million rows, in nightly portions. Document it \
please: objective, plan, do, check, act, with a count per code.
We still ship a manual as a 300-page Word file which a colleague updates by hand for each release. \
It goes to Markdown in the repository, with reviews and a build. First the ten chapters that \
change most. Please write up the cycle for these ten.
Our event names were invented on the fly: userCreated, user_create, NEW_USER. Analysts keep a list \
by hand to translate. We agree on one form and emit both for three months. I need a \
plan-do-check-act for the first ten events, and the list should get shorter.
I'd like to stop using sleeps, retries and skips as a cure in our end-to-end suite: 84 of them in \
51 files. A cure means finding the reason. Ten per week, two people. Our five-section document, \
please, with the failures per week as the check.
The scripts for renewing certificates differ for each of six web servers, and one mails a password \
to a list. We take one script, put the password into the vault and schedule it. Please write our \
usual document, beginning with the server with the password.
Instead of a permission table per customer we want roles with exceptions. 70 customers, two with \
very strange wishes. A comparison tool tells for each user what would change. Improvement record \
please, with zero unwanted changes as the objective.
""")

REQUESTS["integration"] = literal(r"""
PDCA for hooking the build pipeline up to Vault
Connect our services to Azure Key Vault. Plan-do-check-act, please.
Write up the cycle for plugging the secret scanner into CI.
Gitleaks goes into the pipeline next week. I need the improvement record.
We want gitleaks in all 40 pipelines. It will find old credentials, so each team gets a list and \
two weeks. The scan warns at first and blocks later. Please write the document with our five \
sections for the rollout to the first ten repositories.
trufflehog in github actions, pdca please
Doppler as our source of environment variables: document the change as we do it here.
Kubernetes should get its secrets via External Secrets Operator. Cycle document, please.
The operator will sync 60 secrets from the vault to three clusters. Nothing may be stored in the \
git repository, not even base64. I'd like the plan and review document for the first cluster with \
the decision on the refresh interval written as trigger, response, outcome, next.
PDCA: let the mail service fetch its password at start from 1Password Connect
Bitwarden for the team, SSO included; five-section record please
Connect HashiCorp Vault to our database so it hands out users that live an hour. Write the PDCA.
Dynamic database credentials via Vault, please write it up with objective, plan, do, check, act
Hook up ACME with our load balancer, no more hand-made certificates. Cycle doc.
Let's Encrypt via DNS challenge for 22 hosts. Plan and review document, please.
Certificates are still ordered by mail and installed by hand. We connect cert-manager to our \
internal CA and begin with the staging cluster. Write up the cycle, including what we do if the CA \
can't be reached.
cert-manager + internal CA, our five sections pls
Vitest results in SonarQube: PDCA please.
Show Vitest coverage in merge requests. Record, please.
We'd like Vitest in the Nx workspace as the default runner. Please write the improvement record.
Add Playwright to the nightly pipeline; plan, do, check, act.
Jest reports used to go to Allure, now the Vitest ones should. Make the cycle document.
Allure gets its data from Jest today. We've changed the runner to Vitest, so a new adapter is \
needed, and trends from the last year should not be lost. Please write the document in five \
sections, with links.
BrowserStack for five real phones, connect to CI -> pdca
Wire Percy into the component library. Write up the cycle, please.
Test results should appear in Jira at the story. I want the plan-do-check-act.
Xray in Jira gets our test runs via API. Five-section document, please.
Integrate a visual regression check into the release. Record with both links.
Contract tests between {comp} and {comp2} with Pact: please write the PDCA.
Pact broker for four teams. Write our usual document.
We have six services and no contract tests. Breaks are found on staging by hand, after two days on \
average. The Pact broker comes first, then two services. Could you write objective, plan, do, \
check, act and name what we measure?
Opsgenie for alerts, replacing a phone list on paper: cycle document
PDCA for connecting PagerDuty with the monitoring
Incidents from PagerDuty should open a ticket by themselves. Write up plan, do, check and act.
Statuspage linked to our health checks. Improvement record please.
Our status page is updated by hand, mostly too late. It'll read the health endpoints of eight \
services, and a human confirms only "major outage". I need the plan and review document, and the \
decision for that human step should be in the Plan.
slack bot that opens incident channels: pdca, five sections
Connect MS Teams with our deployment events. Write it up as we always do.
Post failing builds to Mattermost; document, please, in PDCA form.
Feed Datadog from the old PHP app. Cycle doc with links.
OpenTelemetry in {comp} and {comp2}; I need the five-part record.
OpenTelemetry traces shall go from the gateway down to the database. Java and Node services, 11 in \
total. Sampling at 5 percent. Please prepare the plan-do-check-act for the first three and put \
into Check how we compare the load before and after.
Send logs to Loki rather than to files. PDCA wanted.
Splunk out, OpenSearch in, please write the improvement record
Audit log of the HR system to the SIEM. Document the integration in our form.
Security wants login events of the HR system in the SIEM within a minute. The vendor offers syslog \
or a REST export. I'd like the write-up of the work: aim, plan with decision, steps, checks, what \
becomes standard, plus FOLLOWS and PRECEDES.
SonarCloud with quality gate; record as usual
Dependabot or Renovate is in, Renovate it is. Write the PDCA for connecting it with 30 repos.
Renovate gets hooked up so nobody updates packages by hand. Cycle document please.
Snyk in pull requests -> plan/do/check/act
We connect a license checker to the release job; write up the cycle.
SBOM upload to Dependency-Track after each build. PDCA please.
Husky and lint-staged in the old repo: five-section document please.
Hook commitlint into the monorepo, improvement record with plan and review.
Pre-commit framework for Python and TypeScript repos. Please document the introduction as a cycle.
GitHub merge queue for the main repository. Write the PDCA.
Protected branches plus required checks, documented as we do it here
Required checks shall be switched on in GitHub: lint, unit, build, secret scan. Some people skip \
them today with admin rights. Please write the Plan-Do-Check-Act for switching them on, and say in \
Check how we see bypasses.
CODEOWNERS with automatic reviewer assignment. Write up, please: objective, plan, do, check, act
Link Figma frames to stories in Storybook; pdca please
Storybook deploys for each pull request: cycle doc.
Chromatic connected with the design system. Improvement record, please.
Design tokens from Figma to code, automatically. Please write the plan-do-check-act.
Colours and spaces are copied from Figma by hand. A plugin can export JSON, and Style Dictionary \
turns it into CSS. I want our five-section document for connecting the two, with a check that the \
contrast values remain.
Translation platform: strings go to Lokalise on merge and come back daily. Write the PDCA.
Crowdin with our docs repository, record please
Connect the CMS with the search index. Plan and review document.
Contentful webhooks trigger a rebuild of the site, write up the cycle
Headless CMS for a museum, page builder in the front: PDCA please.
Algolia for the shop search; objective, plan, do, check, act pls.
We connect Meilisearch to the recipe database; our usual document, please.
The recipes are in Postgres, 90,000 of them, with synonyms such as aubergine and eggplant. \
Meilisearch should be fed by events and rebuilt each Sunday. Write the plan-do-check-act for it \
and mention the fall-back if the index is down.
Stripe Billing for the gym memberships. Cycle document please.
Apple Pay in the ticket app, improvement record with five sections
PayPal refunds through their API and no longer by hand in the web console. Please write the PDCA.
Klarna as third payment method: plan-do-check-act
TWINT for Swiss customers, write our document with links.
Payment by bank transfer matched with CAMT files. PDCA.
The accountant matches bank transfers by hand, two hours each morning. We get CAMT.053 files from \
the bank and will match them by reference and amount. Doubtful ones remain manual. I'd like the \
improvement record with the two hours as baseline.
DATEV export for the tax adviser, please as the usual write-up
Xero connection for a small agency tool. Write up the cycle.
QuickBooks sync, one direction only: five sections please
Send e-invoices via Peppol. Plan and review document, please.
From January we must send e-invoices to public customers. An access point provider offers a REST \
API. 70 invoices a month. Please document the integration in the form we use for every change, \
with a TRON on the provider.
ZUGFeRD invoices from the shop. PDCA.
Tax office interface ELSTER: Bitte als PDCA aufschreiben.
Salesforce leads into our CRM, nightly at first. Write the cycle document.
HubSpot forms post to our API; improvement record please
Zendesk tickets visible in the customer page of {comp}. PDCA please.
Intercom chat in the portal: document it in five sections.
Connect the phone system so that calls are logged without typing. Plan, do, check, act.
WhatsApp Business for appointment reminders. Please write it up as one cycle with links.
Twilio SMS codes for login; cycle doc, security reads it
SMS codes for the second factor shall be sent through two providers, so that one may fail. Please \
write a plan-do-check-act for adding the second one, with a monthly switch-over test in Act.
Passkeys through Auth0. Write the PDCA.
Keycloak for all internal tools. I'd like the plan and review document.
Nine internal tools have nine password databases. Keycloak replaces them, tool by tool, and old \
passwords get deleted after the switch. Write up the first two tools as a cycle document, please, \
in five sections.
SAML login for a school district: improvement record please
SCIM provisioning so admins no longer create accounts by hand. PDCA, please.
LDAP groups decide on roles in {comp}. Document as we do it here.
Okta and our VPN: five-part document please.
eID card login for citizens. Plan, do, check, act with links.
DHL, UPS and a bike courier behind one interface; write up the cycle.
Shipping labels via Sendcloud. PDCA.
Tracking events from the carrier to the order page: our usual document, please.
Carriers send tracking events in three formats, CSV by SFTP, JSON by webhook and e-mail. We map \
them to seven states of our own. Customers should see a new state after ten minutes at most. \
Please do the record with all five sections.
Customs API for exports to Norway, cycle document please
EDI orders from a supermarket chain (EDIFACT ORDERS). Write the PDCA.
AS2 connection with a car maker; improvement record, please.
SAP IDocs into our planning tool. Please produce the plan-do-check-act.
Navision stock levels to the shop every five minutes. Write up plan, do, check, act.
Shopify orders to the warehouse; pdca thx
Amazon marketplace listing feed: write it as one of our cycle documents.
WooCommerce plugin for our gift cards. Five sections, please.
Magento to {comp}: prices and stock. Record please.
Till system and web shop share vouchers. I'd like the PDCA.
A voucher bought online should be accepted at the till within seconds, and never twice. The till \
vendor gives us a SOAP interface with a test device. We need our five-section document before they \
send the device back.
Temperature loggers of the vaccine fridges via LoRaWAN. Plan-Do-Check-Act.
BACnet data from the building to our dashboard: cycle doc.
Modbus meters read every minute, document please with objective to act
OPC UA from the milling machines into the time series database. Write up the cycle.
MQTT broker for 400 barn sensors; improvement record please.
400 sensors from two vendors, one sends JSON and one bytes. Broker, mapping, storage, alarm. We \
take one barn first and run it beside the paper list for three weeks. Write this up as \
plan-do-check-act, please.
Weather station to the irrigation control, PDCA with TRON
Tractor data (ISOXML) in the farm app. Write our usual document.
Drone images into the field map: plan and review document please
Satellite images from Copernicus, once a week. Write the PDCA.
OpenStreetMap tiles from our own server. Cycle document.
Google Maps is too dear, so we plug in MapLibre. Five-section record, please.
Geocoding by Photon for the delivery app. Write up the cycle for it.
Traffic data into route planning: pdca with check on 200 old tours
GTFS realtime for the bus app. Plan-Do-Check-Act please.
Ticket machine talks to the new tariff server. Write the improvement record.
Parking sensors in the city app; document the integration as a cycle.
Roaming with other charging networks over OCPI. Please do the PDCA.
Smart meter gateway, read only. Improvement record with both links please.
Energy prices per hour from the exchange, used in the heat pump control. Write it up in five \
sections.
HL7 v2 messages from the lab to the ward system. PDCA.
FHIR for appointments between clinic and practice; plan, do, check, act please.
Lab results come as HL7 v2 over a socket today and get lost when the line drops. The lab offers \
FHIR as well. We want to read both for a month and compare. The document we always write, please, \
with the choice in the Plan.
DICOM images linked in the patient record. Cycle document, please.
E-prescription service, test environment first. Write up the cycle.
Insurance card reader in the reception app. Improvement record please.
Pharmacy robot gets orders from our system: PDCA
Moodle courses created from the student register. Write the plan-do-check-act.
Student register to library accounts. Document it with our five headings.
Video lessons through BigBlueButton; record, please.
Plagiarism check in the hand-in form. PDCA please.
Timetables from Untis into our school app, cycle doc
Payroll gets hours from time tracking. Plan and review document.
Hours are typed by hand from time tracking into payroll each month, with around six mistakes. The \
payroll software reads CSV. We build the export, run it twice in parallel, and compare. Write up \
the whole as plan, do, check, act, please.
Personio holidays in the shift planner. Write the PDCA.
Door access system gets staff changes from HR: improvement record please.
Meeting room panels show Outlook bookings. Five sections, please.
Google Workspace groups from our team list. Cycle document.
Webcam and parcel photo stored with the delivery. Write up plan, do, check, act.
S3-compatible storage at a German provider. PDCA wanted.
Old FTP drop replaced by SFTP with keys; please document as we do it here.
An FTP server without encryption receives orders of 30 shops, the password has been the same since \
2012. We move to SFTP with one key per shop. Write the improvement record with the order of shops, \
the check and the date when FTP is switched off.
Snowplow events in the warehouse: plan-do-check-act please
dbt on top of the sales data. Cycle doc with links.
Airbyte pulls CRM data every hour; write up the cycle.
Kafka Connect for the price changes. PDCA please.
Debezium on the orders table, our five sections please
BigQuery export for finance, improvement record
Metabase with row-level rights per region. Write the document: objective, plan, do, check, act.
Power BI reads from our API. Plan and review document please.
A language model summarises support tickets. Please write the PDCA for plugging it in.
Local embedding model in the search of the wiki: cycle document.
OCR for delivery notes; plan, do, check, act pls
Speech to text in the doctor's dictation. Write up the cycle.
Spotify login in the party app, pdca
YouTube upload of lectures through the API. Improvement record.
Podcast feed to three directories. Document as one cycle, please.
Twitch chat in the tournament page: our usual five-section document
Discord bot posts game results. PDCA.
Steam achievements for our game. Write the plan-do-check-act.
App Store reviews into the ticket tool. Record please.
Plug {comp} into {comp2}, write it up as always with five sections.
{comp} should listen to events of {comp2}. I need the cycle document.
Please write the improvement record for connecting {comp} with {tech}.
{ticket}: {tech} for {area}, plan and review document
Use {pkg} in {comp}. PDCA with links please.
{person} connects {feature} to {tech} this week. Document it as we do it here.
Our {comp} will be called by {team} in future. Write up plan, do, check, act.
The fields {fields} must travel from {comp} to {comp2}. Cycle document please.
{envvar} will hold the URL of the new partner service. Please write the PDCA for connecting it to \
{comp}.
Hook {feature} into {area}. Five headings, two links, please.
Bitte die Anbindung von {tech} an {comp} als PDCA dokumentieren.
Schnittstelle zum Lieferdienst: unser übliches Dokument mit Plan, Do, Check, Act.
Rédige le document plan-do-check-act pour relier la caisse au stock.
Serve il PDCA per collegare il gestionale alla posta certificata.
Escribe el ciclo completo para integrar el lector de tarjetas.
The payroll provider changes its interface in April. Today we upload a file by hand through their \
website, with a password that three people know. In future there's an API with client \
certificates. Write up the cycle for connecting to it, including who owns the certificate.
We've bought a secret scanner as a service. It should look at each push, comment on the pull \
request and open a ticket for us. 90 repositories, of which we'd take ten first. Please prepare \
our document with five sections and let the plan say how we treat old findings.
Our ticket system and the customer's ticket system must exchange incidents. Theirs is ServiceNow, \
ours is Jira. Fields, priorities and states differ. At present somebody copies them by hand, four \
hours a week. The improvement record for the link, please, with the four hours as the baseline.
The bus company sends delays by a socket with a protocol from 1994. There's a description in \
German, 80 pages. We only need three of its messages. I'd like to have the plan-do-check-act \
before I open the description, so that I read what matters.
Please document, as we do it here, how we connect the dental scanner of the partner practice: \
files arrive in a folder, get a patient number, go to the archive, and are shown in the chart. The \
scanner's software can't be changed. The practice closes at 18:00, tests are possible after that.
We want our Vitest results, the coverage and the lint findings to appear in one quality dashboard \
(SonarQube), for 12 packages. The Jest importer which came with it doesn't fit any more. Give me \
the write-up from objective to act, and say which numbers the dashboard must match.
A weather service shall tell our event planner when to close the roof of the stadium. It isn't \
allowed to close it on its own; a human confirms. The supplier has an API with a guaranteed answer \
within two seconds. Write this as a plan and review document, with the human step as a TRON.
In the shop, customers wish to pay with their meal card. The card company has a REST API, a test \
system with three test cards, and a certification we have to pass. Three weeks. Could you make the \
usual cycle document, with the certification as part of Check?
The city archive gets scans from four offices in four formats. We connect the first office now, \
with checksum, naming rule and a receipt that goes back. No more USB sticks. I need the record \
with our five headings and links, readable for the archive people.
Our alarm goes to a pager system of the fire brigade. It's a serial line with a fixed text format. \
Of course nothing may go wrong there. Please write the plan-do-check-act for the new adapter, with \
tests against the simulator first and one real test alarm agreed with them.
We're asked to accept logins from the university's identity provider (Shibboleth). Our app knows \
OIDC only, so a bridge is needed, either Keycloak or a small service. Write up the cycle, and put \
this choice as a decision in the plan. 40,000 students, start of term is the deadline.
A robot mower firm offers position data of their mowers to golf clubs. Our club app would show \
them on the map. Polling each minute, tokens last an hour, the quota is 10,000 calls a day. I'd \
like our document for it with a calculation of the quota in Plan.
For the audit of our suppliers we want to pull credit ratings automatically. The agency has SOAP \
with WS-Security. Java does it easily, Node doesn't. So a tiny Java service is to be put in \
between. Please document this integration in plan, do, check, act form.
The "paperless" team uses a scanner app that mails PDFs to a mailbox. We'd fetch the mails, read \
the barcode, and file the PDF with the order. Mails without a barcode go to a clerk. Write our \
improvement record for it with the share of unread barcodes as the number to watch.
We need to get prices from three wholesalers into the offer tool. One has an API, one a CSV by \
mail, one a portal with login. For the portal we'd ask for an export rather than scraping it. \
Please write up the cycle for wholesaler one and two; the third follows.
Until now each release is announced by hand in five places: chat, mail, wiki, status page and \
customer portal. One event from the pipeline should feed all of them, texts come from the release \
notes. I want the five-section document, with the customer portal as the first target.
The laboratory robots speak a vendor protocol called SiLA 2. We've a driver in Python and an app \
in TypeScript. gRPC in between looks natural. I have two weeks with the robot in the building. \
Please prepare plan, do, check and act so that these two weeks are used well.
Our newsletter tool and the CRM disagree about who has unsubscribed. We'll connect them with \
webhooks, so an unsubscription reaches the CRM within a minute and the reverse too. 80,000 \
contacts must be matched once. Write up the cycle and let legal see a clear check.
please write our usual document for hooking the climbing gym's turnstile to the membership api. \
ticket valid -> open, else red light and message at the desk. network may fail, then members of \
the last 30 days get in anyway. that last rule is a decision and must be explained
The grid operator demands that wind farms can be reduced remotely. They send a command through a \
VPN to a box with a REST interface, and we must confirm within five seconds. Our control software \
needs an adapter. The improvement record for that, please, in five sections, with a failure test.
We want to bring the fonts, icons and colours out of the design tool into three apps (web, iOS, \
Android) with no manual steps. The tool has webhooks. A new icon should be in all apps within a \
day. Write the plan-do-check-act on it, the icons being the first part.
Museum labels have to come from the collection database through an API and no longer from a Word \
file. 6,000 objects, two languages. The database vendor gives read access only at night. I'd like \
a plan and review document, including what visitors see if the import fails.
A customer sends us orders as photos of hand-written notes. An OCR service gets about 80 % right. \
We'd plug it in, show the result beside the photo, and let a clerk confirm. Document it with our \
headings, please. The share of corrected fields is what we watch.
The accounting firm would like to fetch our invoices itself. We'd offer a read-only endpoint with \
OAuth client credentials, a filter by month and a limit of 100 calls an hour. The secret is handed \
over via the vault's one-time link, not by mail. Please write up the cycle on this.
Here's the callback we get from the parking operator:\n{ "plate": "M-AB 123", "in": \
"2025-02-01T08:11Z", "zone": 4 }\nPlease write the improvement record for connecting it with our \
permit database.
webhook:\nPOST /hooks/carrier\nX-Signature: sha256=...\nWe must verify it and pass it on to \
{comp}. Five-section document, please.
Partner's requirements:\n- mTLS\n- max 5 requests/s\n- no personal data in URLs\n- logs kept for \
10 days\nWrite up plan, do, check, act for the connection.
.gitlab-ci.yml today:\n  script: npm run test:jest\nWe plug in Vitest plus SonarQube. The cycle \
document, please, for the first package.
Mapping so far:\nCRM.status 1 -> shop.active\nCRM.status 2 -> shop.locked\nCRM.status 3 -> ?\nMake \
a plan and review document for this interface, with the question mark as an open decision.
vault kv get -mount=secret billing/db\nThat's how people fetch the password by hand today. The \
service should do it itself in future. Please document the integration as we do it here.
Die Waage an der Einfahrt soll ihr Gewicht direkt an die Lieferscheinmaske senden, statt dass es \
jemand abtippt. RS-232, ein kleiner Rechner dazwischen. Bitte schreib dafür das Dokument in fünf \
Abschnitten, mit einer Woche Parallelbetrieb als Prüfung.
Unsere Kursverwaltung soll die Teilnehmer an die Lernplattform übergeben. Schnittstelle REST, \
einmal pro Stunde, Abmeldungen sofort. Bitte einen vollständigen Zyklus mit Ziel, Plan, Do, Check, \
Act und den Verweisen.
La caisse doit envoyer les ventes au stock toutes les cinq minutes. Merci de préparer notre \
document habituel en cinq sections, avec une décision sur le cas de coupure réseau.
{comp} gets its data from a file on a network share. From summer there'll be an API by {team}, and \
we connect to it while the share stays as the fallback for a month. Please write the cycle \
document, all five parts and the two links.
We'll join the open banking platform, which means strict certificates, consent screens and a log \
of each access. Our first use is reading the balance for a rent check. Write the plan-do-check-act \
for reading only, and list in Check what the regulator looks at.
The volunteer fire brigade wants its training app to know who is on duty. The duty plan is in a \
Google Sheet, which they won't give up. So we read the sheet every ten minutes with a service \
account. Put together the improvement record for that, and mention who may see the key of the \
account.
For {feature} we depend on {tech}, which another department runs. They give us a test tenant, \
quotas and a contact person. I'd like to start in an orderly manner with our five-section \
document, so please write it, with a first end-to-end test in Do.
PDCA for connecting the secret store with local development
Hook up SOPS in the GitOps repository. Write the five-section document.
git-crypt out of the way, SOPS with the vault in. Cycle write-up please.
Our vault writes an audit log; send it to the SIEM. Plan and review document.
Vault agent beside {comp}: improvement record please
Key rotation events must reach {comp}. Write up plan, do, check, act.
A leaked-credential feed (haveibeenpwned) in the registration. PDCA.
Check passwords against known leaks at sign-up, without sending them anywhere in full. Please \
write our document for using the k-anonymity API.
Hardware security module for signing invoices. Cycle document.
The signing service of the state printing office, document please as we do it here
Qualified signatures through a partner. Plan-Do-Check-Act.
Time stamping service for the archive: write the improvement record
Certificate transparency alerts into our chat. PDCA, small.
ACME for the printers in the office, five headings please
Internal CA linked to the device management. Cycle document.
MDM system gives certificates to 300 tablets. Write it up with plan and review.
Connect Vitest with our ticket tool so that a failing spec opens a bug. PDCA?
Failing nightly specs become tickets, duplicates are recognised. Improvement record please.
Vitest in the VS Code dev container; write the cycle
Coverage comments by a bot. Five-section document.
k6 load tests wired into the release, plan do check act
Lighthouse budget as a required check. Improvement record.
axe in the pipeline: write our usual document, please.
Mutation testing with Stryker and Vitest, weekly run. PDCA.
Flaky test detection service, trial for two repositories. Cycle document please.
Test data service for three teams; plan and review document
Device farm of the university used for our app tests. Please write the improvement record.
Ephemeral environments per pull request. Plan-Do-Check-Act.
Each pull request should get its own environment with a small database, gone after two days. \
Cluster and budget exist. Please write our five-section document for {comp}.
Preview links in tickets. PDCA.
ArgoCD takes over deployments done by hand. Write up the cycle.
Flux for three clusters, improvement record please
Crossplane for databases. Five sections.
Terraform Cloud connected to GitHub; document as always, objective to act.
Atlantis comments plans in pull requests. PDCA please.
Policy checks (OPA) before apply. Cycle document.
Cost estimates in pull requests by Infracost: plan and review.
Cloud bill into the data warehouse. Improvement record please.
Backups of SaaS data through their APIs, first the tracker. Write plan, do, check, act.
Off-site backup at a partner company. PDCA with a restore test in Check.
UPS and generator report to monitoring. Five-part document.
Fire alarm panel to dashboard, read only: cycle document please
Burglar alarm to the guard service. Plan-Do-Check-Act.
CCTV snapshots attached to gate events. Improvement record; privacy must be in it.
Intercom calls on the mobile phone. Write up the cycle.
Elevator controller via its gateway: PDCA
Parking barrier opens by app. Document the integration in five sections.
Number plate recognition at the depot, write our cycle with a privacy check
Fuel cards of two vendors in fleet costs. Improvement record please.
Tachograph files downloaded remotely. PDCA.
Tachographs are read by hand with a key every 28 days, 70 trucks. A vendor offers remote download \
through an API. Please write plan, do, check, act for ten trucks first.
Telematics into the ETA. Cycle document.
Truck wash billing from the terminal. Plan and review document please.
Tyre pressure sensors; write the improvement record
Rail freight messages (TAF TSI). Five sections please.
Port community system, first message type only. PDCA.
Air cargo labels via Cargo-XML. Write up the cycle.
Customs pre-declaration for parcels; plan-do-check-act please
Postcode directory updates each month by API. Improvement record.
Address check service in the checkout. Cycle document with conversion in Check.
Credit check before invoice purchase. PDCA; legal reads it.
Fraud score of a provider in the payment flow. Write up plan, do, check, act.
3-D Secure for phone orders: five-section document
Cash deposit machine connected to accounts. Improvement record please.
Coin counters at the laundromats send totals. PDCA.
Vending machines report stock; plan and review document
Coffee machines bill by badge. Yes, please write the cycle for it.
Canteen tills to payroll deduction. Document as we do it here.
Time clocks to shift planner. PDCA.
Sick notes electronically from the insurers. Plan-Do-Check-Act please.
Electronic sick notes must be fetched from the insurers' server. HR types them in by hand until \
now. We need a client certificate, a poll, and an entry in the absence list. Write the improvement \
record, please.
Pension fund reports by upload API. Cycle document.
Tax tables from the ministry, yearly. Five sections please.
Company register look-up for new customers: write the PDCA
Land register PDFs fetched by the notary's software. Improvement record.
Court mailbox (EGVP) in the law firm's app. Plan and review document.
E-voting results feed for the local paper; write the cycle.
News agency feed into the CMS. PDCA please.
Newspaper layout system gets ads from the shop. Five-section document.
TV guide data for the set-top box, plan do check act
Radio play lists to the rights society. Improvement record.
Music royalty reports: cycle document please
Ticket resale platform linked. PDCA.
Theatre seats sold through two agencies. Write up how we connect the second.
Cinema booking on the voice assistant; five parts please
Hotel channel manager. Plan-Do-Check-Act with overbooking check.
Room keys by phone. Improvement record.
Minibar sensors bill to the room. Cycle document, please.
Restaurant tables through a booking portal, PDCA
Recipe nutrition from a food database. Plan and review document.
Supermarket shelf labels (e-ink). Write the five sections.
Scale with camera recognises fruit; improvement record please.
Bread oven logs to quality control. PDCA.
Milk tank sensors; document as a cycle with a pilot of three farms
Feed ordering from the silo level. Plan-Do-Check-Act.
Vet practice lab device. Write up the integration, five headings.
Animal passports from the state database. Improvement record please.
Seed catalogue API of a supplier: cycle document
Soil analysis results by mail attachment → API. PDCA.
Forest harvester data (StanForD). Plan and review document please.
River levels from the agency for the canoe club. Write the cycle.
Avalanche data as CAAML. Five-section document.
Snow cannons report water use; improvement record
Ski pass gates to the resort app. PDCA.
Golf handicap service. Write up plan, do, check, act.
Match results to the league's system: cycle document please
Heart rate belts in the gym class display. Plan-Do-Check-Act.
Fitness tracker data with consent. Improvement record please.
Hearing aids app and audiologist's software. PDCA.
Blood sugar sensors into the diary; five sections please
Ambulance tablet hands data to the emergency room. Write our document.
The ambulance crew types vital signs; the hospital types them again. We link both with a FHIR \
bundle on arrival. No network in the garage is a known trouble. Please write up the cycle with \
that as a check.
Blood bank orders from the operating theatre. Plan and review document.
Sterile goods tracking to the OR plan: cycle document
Meal orders to the kitchen, allergies included. PDCA.
Patient TV shows appointments. Improvement record please.
Bed sensors to the nurse call. Write plan, do, check, act.
Medicine cabinet with access log; five-section document
Clinical trial data export to the sponsor. PDCA with a data protection check.
Study app questionnaire to REDCap. Improvement record.
Genome files from the sequencer to storage. Cycle document please.
Microscope images with metadata; plan-do-check-act
Telescope control to the booking page. PDCA.
Seismometer stream into the alarm. Write up the connection.
Earthquake feed for the school's map project: five parts please
ISS position in the planetarium show. Improvement record, it's a small one.
School bus GPS to parents' app, document as we do it here
Kindergarten fees to the city's accounting. PDCA.
Exam registrations from campus system. Plan and review.
Scholarship portal gets grades by consent. Cycle document.
Job portal posts our vacancies by feed. Improvement record please.
Applicant tracking to onboarding, so HR stops typing by hand. Five-section document.
Training platform reports completions to HR. PDCA please.
E-signature for contracts. Plan-Do-Check-Act.
Contract archive with full-text search connected to {comp}. Write the cycle.
{comp} writes to {tech}; {comp2} reads from it. Five headings please.
Replace the file drop between {comp} and {comp2} by an API. Improvement record.
{tech} as transport for {feature}, cycle write-up with links
{pkg} gives us access to {tech}. Plan and review document for wiring it into {comp}.
Events of {area} to {tech}. Document the integration as we do it here, please.
{ticket}: OAuth between {comp} and the partner. PDCA
Could you write up how {person} will connect {comp} to the partner's sandbox? Plan, do, check, act.
{fields} come from the partner's API. Improvement record for taking them over into {comp}.
Our restore test needs a machine of the hosting firm. They have an API for creating one for some \
hours. We connect it so that each Sunday a backup is restored, checked and thrown away. Please \
write plan, do, check, act, with the cost per run in the plan.
The association of pharmacists offers a feed of medicine recalls. As soon as one arrives, \
pharmacies using our software must see it and confirm. Today a fax is pinned to the wall. I need \
the improvement record for connecting the feed, with a drill in Check.
A partner hotel wants our spa bookings in their system, and their room numbers in ours. Both sides \
have REST, both sides have holidays. We begin with their data in our test system. Write up the \
cycle, please, five sections, and name an owner on each side.
In order that nobody has to paste secrets into the pipeline settings by hand, our CI should ask \
the vault itself with its own identity. We've 60 pipelines. Three are the pilot. Please put that \
into our plan and review document, and describe in Do how a pilot goes back.
The grid company changed its message format, version 5.2g, valid from the first of October, twelve \
pages of changes. Our billing must read the old and the new one during October. Please do the \
cycle document for adapting the interface, with samples from their test server.
We'd like to try out the speech assistant of the city for our bus times. They send an intent with \
a stop's name, we answer with a sentence. Names are said in dialect. Please write plan, do, check, \
act, and for Check ask 30 pensioners.
Some 40 museums send visitor numbers each month by mail. We offer them an upload API and a small \
tool. 12 are willing to start. I'm the only developer. Could you set up our usual five-section \
document, so that the other 28 can follow the same way?
An AI service should suggest categories for tickets. It mustn't see names or passwords that \
customers write into tickets, so our scrubber comes first. A human confirms all suggestions. The \
write-up please: objective, plan with this as a decision, do, check, act.
Please document how we connect our dojo's check-in with the federation's membership list. They \
send a file with hashes, not names, once a week. A wrong match would be embarrassing. I'd like the \
improvement record to say how we treat doubtful matches.
For the recycling centre we hook up two weighbridges, a till and a camera. The weighbridge talks \
serial, the till REST, the camera FTP. Each works alone in the lab. Write the plan-do-check-act \
for bringing them together at the smaller site, with a day of paper as the fallback.
From the new year, subsidies for heat pumps are granted through a portal with a machine interface. \
Our installers now fill in the form by hand, 50 minutes each. We connect it for the three most \
frequent types. Please write up the cycle, and keep in mind that the portal's test access ends in \
six weeks.
The ferry line gives us an app token that has to be renewed by a person every 90 days, there's no \
other way. So the integration includes a reminder and a page for entering the new token. \
Five-section document please, with what passengers see if we forget.
Our logistics partner wants to get rid of EDI and proposes webhooks. We send 4,000 messages a day. \
During a quarter we'd send both and compare. I'd ask you for a cycle document that tells how we \
compare, who looks at differences, and when EDI ends.
The gym's body scanner exports a PDF. Its vendor says there's also an undocumented JSON. I'd \
rather use the PDF and be safe. Please write the improvement record for reading the PDFs into \
{comp}, and put the choice PDF against JSON in the Plan as a TRON.
We get prescription data from a partner via SFTP with a key that the partner rotates without \
notice. So far it's broken three times. The new API of the partner has proper tokens. Write our \
document for moving to the API, with both ways in parallel for two weeks.
{person} would like Vitest to upload its JUnit file to the test management tool of our customer, \
an insurance company. They demand a case number per test. Many tests have none. Please write it up \
in plan, do, check, act form, beginning with the 80 tests they care about.
The climate data office has a new endpoint and closes the old one in July. Our greenhouse control \
reads it every ten minutes. A wrong unit would kill tomatoes. Please give me the five-section \
paper for the move, and check the units against our own sensor.
Our events platform must offer invoices to French companies through Chorus Pro. There's OAuth, a \
technical account and a test environment that's down at night. I have ten days. Improvement \
record, please, written so that my French colleague can take over.
The company's Teams should show when {comp} is in maintenance. We have a bot account and \
permission to post in one channel. It's a small integration, still with our usual document, \
please: it must tell who may trigger a message and how we avoid noise.
For the hearing-impaired we connect our lecture hall with a captioning service. Sound goes out by \
a browser, text returns via websocket with two seconds of delay. The trial is in hall 3 for a \
month. Please write the plan and review document with feedback of five students in Check.
The tills of 14 bakeries send their sales at night as ZIP by mail. We'd like them every 15 minutes \
by HTTPS with a certificate per till. The till firm needs four weeks. Write up the cycle for the \
first bakery, objective to act, both links, simple words.
Our open data portal should harvest the catalogues of nine towns (DCAT-AP). They have different \
ideas about dates. We start with three towns and report errors to them in a friendly way. Plan, \
do, check, act, please, with the share of valid entries as the number.
Sample from the partner:\nSTX|0042|TEMP|+021.5|ETX\nevery 2 s by TCP. Please write the cycle \
document for the adapter that feeds {comp}.
curl -u admin:admin https://meter.local/api\nThat's how we read the meter by hand. It'll be \
connected properly, with its own account. Improvement record please.
List of open points for the interface:\n- who renews the client certificate\n- what is a \
duplicate\n- how fast must a cancel arrive\nWrite up plan, do, check, act and settle these in the \
Plan.
GET /slots?date=2025-07-01\n429 Too Many Requests\nTheir limit is lower than promised. Please \
document, in our five sections, how we connect with caching and a queue.
Mail from the vendor: "From 1 June API keys are replaced by OAuth. Please migrate in time." Please \
write the cycle for our migration, {ticket}.
topic: barn/4/temp\npayload: 21.4\nretain: true\nSensor side is done, our side is not. \
Five-section document, please.
Unsere Praxissoftware soll die elektronische Krankmeldung direkt versenden, bisher wird sie \
gedruckt und gefaxt. Testumgebung ist vorhanden. Bitte schreib das Zyklusdokument mit allen \
Abschnitten, im Plan die Frage, was bei Ausfall geschieht.
Der Türöffner im Vereinsheim soll die Mitgliederliste aus unserer Verwaltung lesen. Offline muss \
er einen Tag weiterarbeiten. Bitte als PDCA dokumentieren, mit den Links davor und danach.
Il faut relier notre logiciel de billetterie au portique du stade. Le test se fait sur deux \
portes. Merci de rédiger le plan-do-check-act avec une solution de secours sans réseau.
Write plan, do, check, act for a feed of prices to the bakery tills.
Let {tech} send its alerts to our incident tool. PDCA please.
{comp} gets tokens from the vault in future. Cycle document with a fallback in Plan.
{pkg} as bridge to {tech}. Five headings please.
For {ticket} connect {comp} to {team}'s system. Improvement record.
{area} should use the partner's catalogue, write up how we connect it
{feature} talks to {tech}: our usual document, please, {deadline}
Document how {comp} takes {fields} from an outside source. Plan, do, check, act.
{person} needs a five-section document on linking {comp} and {comp2}.
Approvals from the ERP in our app. PDCA.
Show ERP approvals in the chat with two buttons. Write the cycle; security must like it.
Our skip requests (customers who pause deliveries) go to the packing plan by API. Improvement \
record please.
Incidents of the data centre arrive by mail; we parse them until there is an API. \
Plan-Do-Check-Act.
Plug Vitest into the test portal of a bank. Write our document.
Test results to the customer's portal each night: cycle document please
Secret scanning alerts of GitHub into our tracker. PDCA with an owner per alert.
Push revoked certificates to the door controllers. Five-section document.
Link badge system and time clock. Write up plan, do, check, act.
Fingerprint reader for the lab, with the works council's rules: improvement record please
Face check at the airport gate, partner's SDK. PDCA with privacy in Check.
Digital driving licence check. Plan and review document.
Student card as canteen card. Write the cycle.
Library card on the phone through the city's app. Document as we do it here.
City app login for our pool tickets. Five headings, please.
Pool entry gates accept our QR. PDCA.
Water quality probe to the pool's web page. Improvement record.
Pollen forecast in the allergy diary: write plan, do, check, act
Air quality API in classrooms. Cycle document.
CO2 sensors tell the ventilation. Plan-Do-Check-Act.
Blinds controlled by the sun position service. PDCA please.
Smart locks of holiday flats. Write our document, safety first.
Cleaning firm gets check-out times automatically. Improvement record.
Linen service orders by number of guests. Cycle write-up, please.
City tax reports sent by API. PDCA.
Guest registration with the police system. Five-section document please.
Ferry manifest to the port authority: plan and review
Passenger counts to the transport office. Write up the cycle.
Taxi dispatch sends trips to accounting. Improvement record please.
Payment terminals of taxis by Bluetooth. PDCA.
Meter photos by postcard service? No: by app, into billing. Write plan, do, check, act for that \
link.
Gas prices at pumps into the app: five sections please
Car wash tokens sold in our app. Token means coin here. PDCA.
Garage tool posts fault codes to the work order. Cycle document.
Parts catalogue of a car maker. Document in our form, certificate needed.
Insurance claim to garage and back. Plan-Do-Check-Act.
Damage photos to the expert's portal. Improvement record.
Tow truck dispatch by API. Write our document.
Roadside assistance gets position on request. PDCA with privacy.
Emergency call eCall test system. Five headings.
Ambulance position to hospital screen: improvement record please
Blood results by SMS, on request. Cycle document please, with identity check.
Vaccination record to the national register. Write up plan, do, check, act.
Organ donor register query, strictly logged. PDCA.
Hospital menu to calorie database. Plan and review document.
Dietician's tool reads lab values. Write the cycle.
Baby monitor data to nurse phones. Improvement record, alarms tested.
Wheelchair service orders. Five-section document.
Sanitary supply orders from bathroom sensors; pdca please
Waste bins report fill level. Plan-Do-Check-Act.
Street sweepers' GPS to the city map. Document as we do it here.
Winter service log to insurance. Cycle document.
Road works feed into navigation. PDCA.
Traffic lights give priority to buses. Write our document, test junction first.
Bike counters into open data: improvement record
E-scooter positions (MDS) to the city. Plan, do, check, act please.
Noise sensors at the airport to public page. PDCA.
Flight plan data for the plane spotters' app. Write the cycle.
Drone permissions from the aviation office. Five sections please.
Ship positions (AIS) for the harbour. Improvement record with gaps in Check.
Lighthouse monitoring by satellite modem. Plan and review document.
Radio messages as text for the coast guard. PDCA please.
Mountain rescue alarm app. Cycle document, with drill in Do.
Avalanche beacons test station posts results. Write up the cycle.
Webcams of huts into the weather page: five-section record
Hut bookings to the alpine club. Document as usual.
Campsite barrier by plate. PDCA.
Fishing licences checked by QR. Improvement record.
Hunting reports to the district office. Write plan, do, check, act.
Wood sales through the auction house's feed. Cycle document please.
Sawmill scanner to stock. Plan-Do-Check-Act.
Furniture configurator to production. PDCA with a dry run.
Cut lists to the saw. Write our document with safety checks.
Laser cutter queue from the maker space page. Improvement record.
3D printer farm status in chat. Five headings.
Tool rental terminal. PDCA please.
Crane data to site diary; document the integration
Concrete sensors to quality report. Plan and review document please.
Survey drone to CAD. Write the cycle.
Building model (IFC) viewer fed nightly. Improvement record.
Energy certificate register. Five-section document with test account.
Chimney sweep's measurements by app. PDCA.
Heating oil orders from tank sensor: cycle document
Insulation subsidies by API. Write up plan, do, check, act.
Solar inverter cloud, second vendor. Plan-Do-Check-Act please.
Battery storage control signals. Improvement record with failsafe in Check.
Balcony power registration at the agency. PDCA.
Neighbourhood heat meters by radio. Write our document.
Our customers' accountants wish to get postings directly into their software. There are four \
products on the market, all with an import of a text file, one with an API. We'd begin with the \
API, 35 customers would profit at once. The accountant signs in with her own account, we never see \
her password. Please write up this integration as we do it here: objective, plan with the decision \
on the product, do, check, act, and the two links.
The ward's medication cabinet tells who took what and when. It offers a socket, an old manual and \
a friendly engineer. We have to compare these takings with the prescriptions and show differences \
to the head nurse, once a day, with no blame in the wording. I'd like to have the improvement \
record for connecting one cabinet in ward 3 for four weeks. It should say what happens with the \
data afterwards.
At the moment a developer copies the test results of each release by hand into a form of the \
authority. It takes a day and is hated. The authority has published an interface with a schema and \
a test system. I'd connect our Vitest and Playwright reports to it through a small converter. \
Please write the five-section document, where Check is a comparison with the last form that was \
filled in by hand.
For the regional marketing board we fetch events from 23 town websites. Eleven have a calendar \
feed, eight have an API of the same vendor, four have nothing. This cycle is about the eight. \
Duplicates are likely, since the same concert may be announced by two towns. Write plan, do, \
check, act, please, and describe in Plan how a duplicate is recognised, as a documented decision.
The vault of our parent company becomes mandatory in the autumn. Ours is younger and nicer, but it \
has to go. Eleven services must log in to the other one through a different method, with other \
paths and with rotation every 24 hours, so they have to reload without a restart. I'd like to see \
a write-up in our form for the first service, so that ten more can follow it step by step.
We'd like to let patients send their blood pressure from their own devices. Two vendors have a \
cloud with OAuth, one only an app export. Consent, withdrawal and deletion must be right from day \
one. Doctors don't want alarms from this, just a curve. Please give us the plan-do-check-act for \
vendor one, with a checklist of the consent points that isn't ticked by us but by the data \
protection officer.
Our partner in Japan sends stock levels by a mail attachment in Shift-JIS each morning, at 6:00 \
their time. They're able to provide a REST endpoint from May. We'd rather keep the mail as a \
fallback for a quarter, since their night is our day and no one answers. Write up the cycle with \
objective through act, please, and put into Do who switches back and how.
please write our document for hooking up the new identity provider to the three oldest apps. they \
use forms login and a cookie each. a proxy in front does oidc and passes a header. risk: someone \
reaches the app without the proxy and forges the header. so that must be closed and tested. five \
sections, and the test is in check
Our energy customers can soon choose a tariff that follows the exchange price. Prices are \
published at about 13:00 for the next day, sometimes late, sometimes corrected. We connect to the \
exchange's feed and must always tell customers how old a price is. I'm after the improvement \
record, with a rule for late and corrected prices as TRON in the plan, and a replay of the past \
year as the check.
The fire alarm system of a school sends a contact closure and nothing more. We connect it with our \
messenger for teachers through a small box. A false alarm in the app would be bad, a missing one \
worse. The alarm bell works independently. Write the cycle document for this, simple and complete, \
and make a monthly test part of Act.
Anbindung der Waage an die Kasse, bitte als Zyklus mit fünf Abschnitten.
Vitest-Ergebnisse ins Testportal übertragen: PDCA bitte.
Bitte dokumentiere den Anschluss des Vault an unsere Pipeline wie üblich.
Schreib Plan, Do, Check, Act für die Schnittstelle zum Melderegister.
Der Kalender soll mit Outlook abgeglichen werden, unser Verbesserungsdokument bitte.
PDCA pour connecter le lecteur de badges, s'il te plaît.
Rédige le cycle complet de l'intégration du service météo.
Il nous faut le document plan-do-check-act pour l'API du transporteur.
PDCA per collegare la bilancia al magazzino, grazie.
Documenta il collegamento con la banca nel solito formato a cinque sezioni.
Prepara el PDCA de la conexión con el proveedor de SMS.
Ciclo completo, por favor, para enlazar la tienda con contabilidad.
Our GitHub Actions must deploy to the customer's Azure without a stored password. Federated \
identity is possible, their admin has agreed. I need the improvement record for it: objective, \
plan, do, check, act, and who owns what on both sides.
We'd like to add Sentry to the Vue app, the Node API and the worker, so that one error can be \
followed through all three. Names and tokens are to be removed before sending. Please write our \
five-section document for this.
The front end will talk to the new GraphQL gateway next to the old REST API, page by page. The \
first is the order list. Please write up the cycle with a comparison of both answers over one week \
in Check.
We want to plug Storybook's test runner and Vitest together, in order that stories become tests. \
It's been tried in a branch and looks promising. Plan-do-check-act for the first 30 stories, \
please.
Our mailer is to be replaced by the company's messaging service. It has an API key per app, \
templates in its own editor and a sandbox. We start with the password reset mail as it's the most \
important. Write the document, please, including the fallback.
The marketing site should show our live job ads from Personio. There's an XML feed without a key. \
Cache of an hour, and a text if it's down. Short cycle document please, all five headings.
Could you describe the connection of our Nest API to the Kafka cluster of the data team in plan, \
do, check, act form? We only publish, three topics, schema registry is mandatory, and certificates \
are issued by their portal.
We add login with GitHub to the developer portal beside the password login. Accounts with the same \
mail address must not be merged automatically. Please write the improvement record, that rule \
being the TRON in the plan.
A partner gives us prices through gRPC with a proto file that changes monthly. We want to generate \
the client, check for breaking changes in CI, and switch without downtime. I'd like to see it in \
our usual five sections.
The old monolith should fetch its feature flags from the new flag service. It's PHP, there is no \
SDK, so we poll a JSON file each minute. Document it as we do it here, please, incl. what happens \
when the file is old.
We hook our e2e suite to the preview environments: as soon as one is ready, Playwright runs \
against it and writes a comment. Please write plan, do, check, act, and tell how test users get \
their passwords without being in the repository.
For single sign-on we've got one week with the consultant. Test tenant, two apps, four roles. I \
don't want to waste the week, so please prepare the plan and review document with what must be \
ready before he arrives.
As of next month, our backups are copied to a second provider through its S3 interface, with a key \
that may write but not delete. Restore is tested from there once a month. Write up the cycle for \
connecting it.
Every pull request should show the cost change of the cloud, through Infracost, as a comment \
nobody is forced to read. A small integration, still please with our record, so that the security \
people know which rights the bot has.
We connect the status page to our alert manager with a person in between, who confirms by a button \
in the chat. I'd like objective, plan, do, check, act, and the drill with a fake alarm as part of \
Do.
I need the cycle document for embedding the chat widget of our support tool in three apps. Consent \
first, no script before that, user id signed by our server with a secret which stays there.
Search in the docs will use the hosted service instead of our own index. The crawler needs access \
to the internal pages with a token. Please write plan, do, check, act, and take care of which \
pages must never be sent.
Our data warehouse should receive ticket data by the tracker's API instead of an export that \
someone does by hand on Mondays. 80,000 tickets, rate limit 100 a minute. Improvement record \
please, with the first full load planned over night.
Request and answer of their sandbox:\nPOST /oauth/token -> 200 {"expires_in": 300}\nFive minutes \
only, so we must renew in time. Cycle document for the integration, please.
openapi: 3.0.1\ninfo: { title: Partner Orders, version: 0.9 }\nThat is all they've sent. Please \
write the plan and review document for connecting, with open questions in Plan.
docker run -e API_KEY=$(pass partner/key) bridge:1.2\nWorks on my machine. Write up, in five \
sections, how this bridge becomes part of our platform.
Fields of theirs: kunde_nr, betrag, waehrung\nFields of ours: customerId, amountCents, \
currency\nPlan, do, check, act for the mapping and the nightly transfer please.
Our gatekeeper's app should accept the visitor QR codes of the neighbouring company, and theirs \
accept ours. Both sign the codes with their own key, and keys rotate yearly. We exchange public \
keys by a small endpoint. Please write up the cycle, with an expired key as a test.
The customer demands that releases are approved in their ServiceNow, too. Today we ask by mail and \
someone ticks it by hand. A connection could open the change, wait for the approval and continue. \
I'd like plan, do, check, act on this, with a time-out as a decision.
We'd like our Vitest failures to appear as annotations in Bitbucket, as GitHub does it by itself. \
There's a reports API. Small thing, one token, two days. Please write the five-section document \
anyway, since the token is the first robot account in that workspace.
For the drill app of the fire service we need the duty roster from a program of 2002 which can \
export a text file by pressing F9 by hand. There's also an ODBC driver. We'd use that, read only, \
every hour. Improvement record please, including what happens if a roster is skipped.
A chain of opticians wants to send us the prescriptions from their measuring device, so glasses \
can be ordered without typing. The device speaks a dialect of DICOM. We have ten samples. Write \
our cycle document for one shop, and take wrong-eye mistakes as the check.
The insurance company offers an interface that says yes or no to a treatment within seconds, a \
thing our staff now ask by phone. A "no" has to be explained to the patient in kind words. Please \
write plan, do, check, act for the first two treatments.
We connect the payroll to a bank that accepts files only by a client with a smart card. The card \
stays in a reader in the office and a small service signs. If the card is out, nothing happens, \
and someone is told. Five-section document please; finance reads it first.
{comp} needs exchange rates; until now a colleague types them in at nine. The central bank has a \
feed in XML at four in the afternoon. So which rate counts for the morning? Please put that as a \
TRON into the plan of our document, and the rest as usual.
The new badge printers have a web interface with a password printed on the bottom. We use their \
API with own accounts, and change those passwords. 12 printers at four sites. Please write up the \
integration as one cycle with the two links.
Our CI should tell the lighting in the office: red if main is broken. It's for fun and for \
learning MQTT. The apprentices do it. They need a proper plan-do-check-act with all five sections, \
please, and real checks.
We want to use the bank holiday service of the ministry instead of our list by hand, which was \
wrong for one federal state last year. The service has an odd licence and no test system. Write up \
the cycle, including a yearly comparison with the law.
Customer data should get from the trade fair's scanner app into our CRM on the same evening. Last \
year somebody copied 600 lines by hand. There's a webhook per scan. Consent has to come along. \
Document please: objective, plan, do, check, act.
An approval in the travel tool must block the booking until it arrives, at most two hours, since \
prices change. The booking system has an option date. Please give me the improvement record for \
linking the two, where the two hours are explained as a decision.
We'd like to receive incident messages of our cloud provider directly in our incident tool and to \
match them with our services. They send many. 9 of 10 don't concern us. Please write plan and \
review on paper, with the share of useful ones as the measure.
Let the secret scanner of our Git host and the one in our pipeline feed one list, without doubles, \
with one owner per finding. Both have an API. The list is a page in {comp}. I'd like our \
five-section document, with last month's findings as the test.
For the museum night, 30 houses report how full they are by a clicker app. We show it on one map. \
It must work for six hours, once, with bad networks. Please write up the cycle for the connection \
of the clickers, with a rehearsal two weeks ahead.
Deming cycle for plugging the scanner into the till, please.
Fill our template (Objective, Plan, Do, Check, Act) for the vault connection of the mail service.
Next document in the chain: e-invoice provider, with FOLLOWS and PRECEDES.
Please open a new cycle for the link between door locks and the booking system.
A continuous improvement document on getting bank data by API, not by hand, from aim to standard.
docs/cycles entry: vitest reports into sonarqube, all sections
Set up a change document, plan through act, for connecting two clinics by FHIR.
Aim, decision, steps, verification, standard: write this for the new carrier's webhooks.
Our handbook asks for objective, plan, do, check, act for each interface. This one: tax office \
test server.
Deming circle, please: incidents of the provider flow into our tracker.
The template with its five headings and two links, filled for connecting the time clock of the new \
site. It's the same maker as before but another firmware, and the certificate must be our own.
The handshake we need to support, PDCA please:\nclient hello -> server cert -> client cert -> OK
partner.yaml\n  retries: 3\n  timeout: 2s\n  auth: mtls\nCycle document for connecting the partner.
They send:\n<Order no="77"><Pos art="A1" qty="3"/></Order>\nWe want JSON. Write up plan, do, \
check, act for the adapter.
reporters: ["default", "junit"]\nThe file goes to the test portal of the customer. Improvement \
record please.
Event from the vault:\n{"type": "secret.rotated", "path": "db/orders"}\n{comp} should react. \
Five-section document.
GET /rates?base=CHF\n{"EUR": 1.06, "age": 61}\nPlan-do-check-act for taking these rates over.
Their rate limit header:\nX-RateLimit-Remaining: 0\nOur document for connecting with a queue, \
please.
MSH|^~\&|LAB|KH|WARD|KH|202501011200||ORU^R01\nOne message type, one ward. PDCA.
Fields to map, plan and review document please:\nplate -> vehicleId\nts -> seenAt\ncam -> gate
"webhook_secret": "set by hand, ask Tom"\nThis must come from the vault when we connect. Write up \
the cycle.
scopes: read:orders write:labels\nWe asked for two, they gave us all. Five headings for a proper \
connection, please.
mosquitto_sub -t 'site/+/door'\nsite/3/door open\nWrite the improvement record for showing this in \
{comp}.
Open questions to the vendor:\n- retries?\n- ordering?\n- test system?\nMake plan, do, check, act \
with these in Plan.
Protocol:\n02 41 31 0D -> weight request\n02 57 30 34 32 0D -> 42 kg\nPDCA for the scale, please.
Schnittstellenbeschreibung in Kürze, bitte das PDCA:\nSFTP, täglich 5 Uhr, Datei bestand.csv
Our hotline's computer shall open the right customer when the phone rings. The phone system has \
changed to the cloud and offers webhooks signed with a secret. The old plug-in stops in March. \
Please write the cycle document, with calls per minute and a wrong-number case in Check.
The labels of the pharmacy robot come from our server. The robot's firm wants a heartbeat every \
five seconds, or it stops. We'd add a small service next to the robot, so our updates don't stop \
it. Plan-do-check-act please, with a restart of everything as a test.
A partner school wants its pupils in our learning app through their own login. It's SAML, their \
admin works on Tuesdays, the term starts in four weeks. Please write the improvement record so \
that the Tuesdays are used well, and put a fallback for day one in Plan.
We'd like to hear of vulnerabilities in our images from the registry itself and not from a mailing \
list someone reads by hand. The registry has webhooks, we have a tracker. Write up the cycle, \
please, with limits on how many tickets a night may bring.
{comp} should accept payments by instant transfer. The bank gives us a test system with strange \
hours and a certificate for six months. Money arrives in ten seconds, or not at all. I need our \
five-section document; "not at all" must be dealt with in the Plan.
Our beehive scales use a mobile network that's switched off in 2026. New modems speak LTE-M and \
need another back end. We begin with ten hives, both scales on the same hive. Please write plan, \
do, check, act, where Check compares weights for two weeks.
The online shop of the winery needs age checks on delivery. The carrier has a service for it with \
a flag in the label request and a result event. Refused parcels come back and must be refunded by \
rule, not by hand. Cycle document please.
We connect our change calendar with that of the data centre, read only on both sides, so nobody \
moves a release onto a power test again. They've a CalDAV server. The write-up please with \
objective, plan, do, check, act; it's small but has two owners.
Since our testers live in the test management tool, Vitest and Playwright results should get there \
by themselves, with a link to the run. Old cases without automation stay manual. Please write the \
plan and review document, and start with the payment cases.
For a study, 200 bracelets send heart rates to us by the maker's cloud. Their API gives a day per \
call, 100 calls an hour. Participants may withdraw, then all of theirs goes. Improvement record \
please, with a withdrawal tried on a test person in Check.
""")

REQUESTS["collaboration"] = literal(r"""
PDCA on how we share passwords in the team (not by chat any more)
We keep posting credentials in the chat. Write the improvement record for stopping that.
Passwords were sent by mail three times last month. I'd like a plan-do-check-act on how the team \
hands over secrets from now on.
Two new people asked for the database password in the team channel and got it there. Nobody meant \
harm. We need a habit instead: where secrets are kept, who gives access, how one asks. Please \
write the document with our five sections.
who may see which secret? pdca for the agreement between dev and ops
Key rotation as a shared duty of two teams. Cycle document please.
Operations rotates keys without telling us and services stop. Write up the cycle for a common \
calendar.
PDCA: announce certificate changes two weeks ahead
Shared duty for the secret scanner's findings; write our usual document.
The findings of the secret scanner belong to nobody. 41 are open, the oldest is from spring. Three \
teams should share them fairly and close each within five days. Please put the way we'll work into \
a plan and review document.
Offboarding: access and tokens of leavers. Five-section record please.
When somebody leaves, their tokens stay alive for weeks. HR, IT and the teams should act on the \
same day. Improvement record please, with objective, plan, do, check, act.
onboarding without handing passwords on paper, pdca pls
Teach the team Vitest after years of Jest. Write the plan-do-check-act.
Half of the team still writes Jest habits into Vitest specs. We'd like two workshops and a cheat \
sheet. Cycle document, please.
Eleven developers, nine of whom have only known Jest, are to write Vitest tests by summer. We plan \
three short sessions, pairs, and a list of typical differences. I need our document for this, in \
five sections, and Check should say how we see progress.
Test guild across four teams; plan and review document
Who fixes flaky tests? Let's write up the cycle for sharing it.
PDCA for a weekly hour in which we repair flaky specs together
Skipped tests need an owner and a date; document the agreement as we do it here.
People skip the review when it's urgent. Write the PDCA to change that.
Under pressure we skip reviews, about one merge in six. No blame, but it has to become one in \
fifty. Please write the improvement record for the team with a first small step, a measure and a \
date.
reviews get skipped on fridays -> pdca with the whole team
Reviews take three days. I need the write-up: aim, plan, do, check, act.
Small pull requests as a team habit: cycle document please.
Review comments sound harsh. Please write a PDCA for better wording.
Code review between Lisbon and Oslo. Plan, do, check, act.
Two reviewers always, or one and a bot? The team tries the latter for a month. Put this trial into \
a plan-do-check-act document.
Review load is uneven: one person does 60 percent. Record please.
Rotating reviewer of the week, document it with five sections
The checklist is ticked without being read. Improvement record, please.
Our release checklist is ticked by one person in two minutes. We'd like it to be done in pairs, \
and each point needs a link as proof. Please write up the cycle, and mention which five of the 44 \
points we keep at first.
PDCA for honest checklists
Definition of done is ignored by half the team; write our document.
Definition of ready with product. Cycle doc, please.
Manual testing is done by whoever has time. Share it in a plan-do-check-act.
Testers and developers should write test cases together. PDCA.
The manual test round before each release keeps two testers busy for three days. Developers will \
join for one hour each, and automate what they find dull. Could you write this up in our form, \
with baseline and review date?
Exploratory testing session every second Thursday. Write up the cycle.
Bug bash before release, five-section document please
Handing work by hand-written notes between shifts; improvement record.
Shift handover in the control room, PDCA please.
Handover between early and late support shift is done verbally. Three tickets were forgotten last \
week. We want a short written form and five minutes together. Please do the document: objective, \
plan with a decision, do, check, act.
Late shift writes, early shift reads: plan and review document
PDCA: handover of on-call on Mondays
On-call for two teams as one rota. Write it as one of our cycles.
Incident roles: who leads, who writes, who informs? PDCA please.
During the last incident five people worked on the same thing and nobody informed customers. We'll \
agree on three roles and practise twice. Write the improvement record for that, please, incl. \
links.
Incident drills once a quarter. Cycle document.
post-mortems without blame, as plan do check act pls
Post-mortem actions stay open. Write up the cycle for closing them within 30 days.
Support tells us about incidents by phone; make it a channel. Record, please.
Announce maintenance windows to customers with sales. PDCA.
Emergency changes and how the teams approve them afterwards: our five sections please.
Emergency changes by operations must be reviewed by developers on the next working day. So far \
that happened in 4 of 19 cases. I want a plan-do-check-act that both heads can sign.
Approvals by one single person block us. Plan, do, check, act for sharing.
Architecture circle with people of all teams. Write the PDCA.
Decision records: everybody should write them. Improvement record please.
ADRs are written by one architect. How do we get all seniors to do it? Please answer with our \
usual document, five headings.
RFC process for changes across teams; cycle document
Written decisions rather than meetings. Document it as we do it here.
Fewer status meetings, more written updates: plan-do-check-act
Stand-up in text on two days a week. Write the PDCA for the trial.
We try a month without daily stand-ups and write three lines in the channel instead. Please make \
the plan and review document, so that we can judge fairly at the end whether it was good.
Retro actions never happen. Five-section record, please.
Retro with two remote people: PDCA.
Silent retro format, write up the cycle
Estimation without endless talks. Improvement record, please.
Estimates differ by factor five between teams, write our document on aligning them.
Sprint planning takes four hours. I want it in two. PDCA.
Refinement with designers in the room: cycle doc pls.
Backlog with 900 items, product and developers tidy it together. Write plan, do, check, act.
900 tickets, the oldest of 2015. Product and two developers want to close what nobody needs, one \
hour a week, with a note to the author. Please write this down in the form of a cycle document \
with a target number.
Ticket templates agreed with support. PDCA.
Bug reports without steps to reproduce; write an improvement record with support.
Support and developers swap seats one day a month. Plan and review document please.
Sales promises features we don't have. Cycle document on working together.
Sales wants a say in priorities; we write a plan-do-check-act, please draft it.
Quarterly planning with five teams. Our usual five-section paper, please.
Dependencies between {team} and us are noticed too late. PDCA please.
Work with {team} on {comp}: who owns what? Write up the cycle.
{person} and two others share {comp} from May. Improvement record please.
{person} goes on parental leave and {area} has to be covered. Write the PDCA.
{ticket}: joint release of {comp} and {comp2}, plan-do-check-act for the teams
{feature} is built by us and {team} together. Document how, as we do it here.
Please write our five sections on how {team} reports problems in {area}.
Agreement with {team} about changes in {file}: cycle document, {deadline}.
Onboarding in five days instead of fifteen. PDCA please.
New hires set up their machine by hand for two days. Script plus buddy. Write up the cycle, please.
It takes a newcomer 12 days until the first merge. We want five, with a buddy, a prepared machine \
and three small tickets. I'd be glad about the document in five sections, with the next two \
newcomers as the test.
Buddy system for interns. Plan, do, check, act.
Interns and secrets: what they get and when; record please
Working students know too little about the domain. Write the improvement record.
Mentoring between seniors and juniors, every two weeks. PDCA.
Pairing across teams one afternoon a week; cycle doc.
Mob sessions for the legacy cash desk. Write our document.
Learning hour on Tuesdays. Plan-Do-Check-Act please.
Brown bag talks, recorded; write up plan, do, check, act.
Share what we learn at conferences: five-section document please
Documentation day once a month. PDCA wanted.
Runbooks written by those who get woken at night. Improvement record.
Our runbooks are old, and the people on call don't trust them. Each alert gets an owner, who \
updates the page in a pair with somebody on call. Please write the plan-do-check-act for the first \
ten alerts.
Docs are reviewed like code. Write up the cycle, please.
Wiki in three languages, who translates? Cycle document.
Write in English or German? Agreement of the team in a PDCA.
Meetings in English for the sake of two new colleagues; plan and review document.
Time zones: Vancouver, Madrid, Hanoi. PDCA on overlapping hours.
Three time zones with one common hour. We'd use it for questions only and write the rest. I'd like \
our usual document on this trial, six weeks, with a vote at the end as the check.
Focus time in the mornings, no chat. Record please.
Answer questions of other teams within four hours: plan-do-check-act
A question channel instead of private messages. Cycle doc.
Private chats hide decisions. Write the improvement record.
Two offices use different tools; write a PDCA on agreeing on one.
Open plan office noise: write up the cycle with the facility people.
Freelancers get the same reviews as we do. PDCA.
An agency builds the mobile app, we build the API. Write plan, do, check, act on our cooperation.
The agency delivers on Fridays at six, and we find problems on Monday. We'd like a demo on \
Wednesday, a shared board, and acceptance tests that both can run. Please write it as a document \
with objective, plan, do, check, act and the two links.
Offshore testers need our test data; cycle document.
Vendor meetings: one contact, one list. Improvement record please.
Customer's IT must open firewalls for us. It takes five weeks. PDCA!
Work with the works council on the time tracking tool; plan and review document please.
Data protection officer joins refinement. Write our document with five sections.
Legal checks texts too late. Please document a better way as a cycle.
Accessibility testers from outside give feedback each month. PDCA.
Doctors in the pilot clinic test on Mondays: plan-do-check-act please.
We ask nurses for feedback on the ward app. Write up the cycle.
Teachers as testers, plan for the autumn. Five-part record.
Farmers send photos of problems by WhatsApp. Improvement record for how we handle that.
Truck drivers don't read mails. PDCA on telling them about changes.
Shop staff learn of new features from customers. Write the plan-do-check-act.
Marketing needs release dates. Document the agreement as we do it here.
Designers hand over too late; write a PDCA.
Design reviews before coding. Cycle document please.
Design system: eight teams, one backlog. Write plan, do, check, act.
Data scientists throw notebooks over the wall; plan and review document.
The data team gives us models as notebooks and we rewrite them. We want a shared package with \
tests instead and one person from each side. Please produce the improvement record with a pilot on \
the churn model.
Data owners per table. PDCA.
Analysts change the schema of reports without a word. Write up the cycle.
Backend announces breaking changes one sprint before; our five sections please
API changes are agreed by mobile, web and backend in one place. Cycle doc.
Mobile releases every four weeks, backend daily. Write the PDCA on living with that.
Platform team and product teams: what is self-service? Record please.
Inner source for the billing library. Plan-Do-Check-Act.
Guild for front-end, write our usual document with measurable checks.
Merge conflicts between two teams in the same folder. PDCA.
Long-lived branches cause fights at release. Write the improvement record for the team.
Trunk-based work as a team experiment: cycle document.
Release captain role rotates weekly. Write up plan, do, check, act.
Release notes are written by everybody for their own change. PDCA please.
Release manager does everything manually and alone. The team should share it, with one learner per \
release. Please write the plan and review document.
Friday deployments: team agreement as PDCA
Freeze before Christmas agreed with all teams. Document in five sections.
Vacation planning around releases; cycle doc
Cover for illness: nobody should be alone with a module. Improvement record please.
Bus factor one in payroll. Write the plan-do-check-act for sharing.
Knowledge of the tariff engine sits in one head. PDCA with weekly pairing.
Two senior people retire next year and know the mainframe interface by heart. Nothing is written. \
We want to record sessions, write ten pages and let two younger colleagues make the next changes. \
Please put that into our cycle document.
Hackathon results should not die. Write up the cycle.
Volunteers maintain our open source plugin. PDCA on answering issues.
Community pull requests wait for weeks: plan, do, check, act
Contributors refuse to sign the CLA; write an improvement record on how we talk with them.
Public roadmap and votes. Cycle document please.
Two chairs of the club want different features. PDCA on deciding together.
Bitte ein PDCA: Wie übergeben wir Zugangsdaten an neue Kollegen?
Zusammenarbeit zwischen Support und Entwicklung, bitte in unseren fünf Abschnitten.
Rédige le cycle complet pour mieux partager l'astreinte.
Scrivi il documento plan-do-check-act per le revisioni tra i due team.
In the last half year, passwords were shared in the chat 14 times, by five different people, \
usually late in the evening. The vault exists but nobody finds anything in it. We'd like to tidy \
the vault together, hold a 20-minute session, and look again after eight weeks. Write the \
improvement record, please.
Developers say that operations blocks, operations says that developers throw things over the wall. \
The two leads agreed on one shared on-call week per month and a common list of the five worst \
alerts. Please put this into our cycle document, five sections, and find a fair measure.
A third of our merges go in without a second pair of eyes, because in the evening there's nobody \
to ask. We don't want to forbid evening work. Idea: a review buddy per week and a limit on size. \
Could you write up plan, do, check, act for a trial of four weeks?
The team that tests by hand sits in another city and gets builds on Friday afternoon. They find \
bugs on Monday, when developers are already elsewhere. We'd try builds on Wednesday and one tester \
in our stand-up. A plan and review document on this, please, with links.
I lead four front-end people who each learned testing differently (Jest, Jasmine, QUnit, nothing). \
I want a shared way to write Vitest specs: names, structure, what to mock. We'd agree on ten rules \
in three sessions. Please document it as we do it here, including how we notice that it works.
When there's an incident at night, the person on call writes the report alone, half asleep. From \
now on it's written by two people on the next day, and read by the whole team on Thursday. Make \
the usual document for this change, objective to act, and keep blame out of it.
The compliance officer comes once a year and everyone panics for three weeks. We'd rather collect \
evidence all year: approvals, reviews, test runs. Each team names a person who spends 30 minutes a \
week on it. Write a plan-do-check-act for the first quarter with two teams.
The agency that maintains our website changes things directly on the server, without telling us, \
and our deployment overwrites it. They aren't to blame, they never had access to git. We give them \
access and training. The improvement record for this cooperation, please.
Since {person} became part-time, questions about {area} wait until Tuesday. We want two more \
people to be able to answer them {deadline}: joint tickets, a short written guide and a weekly \
question hour. Write up the cycle in our five sections.
Our product owner talks to five customers, developers talk to none. From March two developers join \
each customer call, take notes, and present one insight on Friday. Please write this as a plan, \
do, check, act document, with an honest check whether it changes what we build.
Hand-offs between design and development take a week longer than planned, four times out of five. \
A designer said that states for errors and empty lists are always missing. Let's agree on a list, \
reviewed in pairs. Document with objective, plan with TRON, do, check, act please.
Each of our seven teams has its own release calendar, and twice this spring they clashed. A shared \
calendar exists but isn't filled. We'd try a ten-minute meeting of one person per team on Mondays. \
I'd like the five-section paper for it so that I can ask for everyone's okay.
In retros we always say that documentation is missing, and then nothing happens. I suggest that \
each story with a new concept has half a page in the wiki, written by the reviewer, not the \
author. A two-month trial. Write our usual record on this, please, with a count per sprint.
Please write up how the ward staff and our developers will work together for the pilot: a nurse is \
free for us two hours a week, we show her the newest version, she decides on wording, and bugs go \
on a paper list on the wall. Plan, do, check, act, with links to the pilot's other documents.
We have three people who can approve production access and all are in the same time zone. \
Colleagues in Manila wait up to 14 hours. We'd name two approvers there, train them and review \
their approvals for a month. I need the improvement record with waiting time as the measure.
Our open source library gets about 20 pull requests a month and half are never answered. Four \
maintainers would share: a weekly rota, a first answer within three days, and a friendly text for \
refusals. Please make this a cycle document so that we can look at it again in the autumn.
The sales people promise dates in the first call. I can't forbid that, but I can give them a list \
with realistic times, updated every second week, and sit with them on Mondays. Write it up as one \
of our improvement cycles, in words that sales will accept.
We merged with a company that does everything differently: SVN, no reviews, releases by hand, but \
they have hardly any bugs. I don't want to force our way upon them before we understand theirs. \
Please write a plan and review document for six weeks of working in mixed pairs.
In our remote team, decisions are made in private chats and the rest hears of them later. \
Proposal: each decision goes to a public thread, with 24 hours for objections, and a short record. \
I'd like the document on this with objective, plan, do, check and act, by tomorrow's meeting.
The students who work for us leave after a year, and what they know leaves with them. We'd give \
each of them a successor for the last two months. They document by teaching. Please write up the \
cycle for the two who leave in September.
Two developers haven't spoken to each other since a harsh review. Apart from the personal part, \
which HR handles, we want rules for review comments, with examples, made by the team. Please write \
this part as a plan-do-check-act, in a neutral tone.
Meetings eat 19 hours per developer and week. We counted. I'd like to halve that: status in \
writing, two meeting-free days, and each meeting has an agenda or is cancelled. The five-section \
document for the department, please, with counting again after six weeks.
Our mobile developers learn about API changes when the app crashes. Backend would publish a change \
list each Wednesday, with a preview environment. Mobile would answer within two days. Document the \
agreement as we do it here, incl. links and what happens if someone doesn't stick to it.
Bug triage is done by the loudest person. We want a fixed half hour with support, product and one \
developer, simple rules for priority, and a look back each month on whether we were right. The \
improvement record please, five headings.
please write the usual doc for this: we start pairing on releases. the release manager is the only \
one who knows the 30 manual steps. each release somebody else sits beside her and turns one step \
into a script. after ten releases there should be no manual step left
The data protection officer finds out about new features from the press. In future she gets a \
two-line summary when a story touches personal data, and answers within three days. Product writes \
the lines. I'd like a plan, do, check, act on that, as short as our form allows.
Notes from our meeting:\n- QA joins refinement\n- devs write test ideas first\n- one demo for \
support per sprint\n- look back on 1 June\nPlease make a cycle document of it.
Proposal by {person}:\n"Let us swap one developer between the two teams for a month, every \
quarter."\nWrite it up as plan, do, check, act with a measure.
Rota as agreed:\nweek 1 Ines\nweek 2 Omar\nweek 3 Kim\nReview duty, not on-call. I need the \
improvement record for this arrangement.
Survey result: 8 of 11 want written stand-ups, 2 want none, 1 wants daily calls. Please turn it \
into a five-section document for a trial.
Wir sind vier Entwickler und zwei Pflegekräfte und wollen uns besser abstimmen: jeden Dienstag \
zwanzig Minuten auf der Station, eine gemeinsame Liste, eine feste Ansprechpartnerin. Bitte \
schreib das als PDCA mit allen Abschnitten und den Links.
Bei uns werden Passwörter immer noch per Zuruf weitergegeben. Bitte ein Dokument in unseren fünf \
Abschnitten, wie das Team das in acht Wochen ändert und woran wir den Erfolg sehen.
Nos deux équipes se transmettent les incidents par téléphone. Il nous faut le document \
plan-do-check-act pour une passation écrite, avec un essai de quatre semaines.
Operations, development and the customer's IT must switch 40 branches to the new till software on \
eight nights. So far no one knows who calls whom. Please write the cycle document about our \
cooperation, the technical steps are described elsewhere.
We'd like to stop the habit of fixing things directly in production. It isn't about forbidding it, \
people do it since the proper way takes two days. So the teams agree to bring the proper way down \
to two hours. Improvement record please, with both numbers in it.
Newcomers ask the same 30 questions, and each gets a different answer. The last three newcomers \
would write the answers, the seniors correct them, and the next newcomer is the test. Please \
document that in plan, do, check, act with a date for the next look.
How do two teams share one vault? Write the agreement as a PDCA.
Ask before rotating: an agreement between ops and three teams, five-section document please.
Access requests are answered by whoever sees them. Improvement record for a duty rota.
When a secret leaks, who calls whom? Please write up the cycle for agreeing on that and practising \
it.
We practise a leaked-key drill each quarter with two teams. Plan-Do-Check-Act, please.
Security champions, one per team: cycle document
The security team says no to everything, developers stop asking. We'd try office hours twice a \
week and a "yes, if" rule. Please write our document for eight weeks of that.
Refusals by security must have a reason and an alternative. Write up the agreement, plan to act.
Threat modelling together, an hour per feature. PDCA.
Pen test findings are shared with all teams; plan and review document.
Passwords on whiteboards... the team wants to end this on its own. Improvement record please.
Share fewer admin rights, without slowing anyone. Write the cycle.
Vitest buddies: each who knows it helps one who knows only Jest. PDCA please.
Test-first as a team habit, for new code. Write plan, do, check, act.
Red builds are ignored by all. Who stops and repairs? Document as we do it here.
A red main branch stays red for five hours on average. The team agrees that whoever is free \
repairs it, without asking who broke it. Our cycle document please, with the hours in Check.
Green-main agreement, five headings pls
Testers feel like the last link. Improvement record for involving them earlier.
QA and dev share one definition of severity: cycle document please
Crowd testing by colleagues on Fridays. PDCA.
Checklist reading out loud before release, as pilots do it. Plan-Do-Check-Act.
Go-live calls with 20 people; smaller please. Write up the cycle.
Go/no-go by three roles rather than by the boss. Improvement record.
Approvals get lost in mail. Teams agree on one place. Five-section document.
Approve within four hours or hand over: write the agreement as PDCA
Change advisory board meets weekly and delays all. We try a written round. Plan and review \
document please.
Standard changes need no meeting any more. Document with ops, please, in our form.
War room rules for incidents: write plan, do, check, act
Support and ops look at the same incident board. PDCA.
After an incident, developers call three customers. Improvement record on this habit.
Communication in incidents: one voice. Cycle document please.
Incident reports are written by hand and in ten styles. Teams agree on one page. Please write up \
the cycle.
Lessons from incidents are forgotten; a monthly reading circle. PDCA.
Two companies, one incident process. Write it as plan-do-check-act with links.
Nobody likes on-call. Improvement record for making it fair: five sections.
On-call shadowing for newcomers, plan do check act please
On-call handover with a five minute call, every Monday. Cycle document.
Holidays on call by wish list, PDCA
Night shift operators may ask a developer at 7:00. Write the agreement up.
Handover notes in one template: five-section document.
Wards change shift at six, our bot asks for open points. Plan and review document about who \
answers.
Handover from project to maintenance takes one signature and no talk. Improvement record please.
Project team and maintenance team overlap for four weeks. Write our document.
Moving the code of {comp} to {team}: how we pass on knowledge. PDCA.
{team} wants weekly demos of {feature}. Document the agreement, objective to act.
{person} coordinates {area} between two teams. Cycle write-up please.
We and {team} answer each other within a day on {ticket} and the like. Improvement record.
Changes in {folder} are announced to {team}. Plan, do, check, act please.
{team} skips our meetings. How do we work together then? Write a PDCA.
Questions about {comp} go to a channel, not to {person} alone. Five sections.
{comp} has no owner. Two teams agree to share it; write up the cycle.
Decide together with {team} on naming in {file}? We want the cooperation documented as \
plan-do-check-act.
Designers and testers pair on edge cases. Cycle document.
A designer in each team two days a week. PDCA for the trial.
Copywriters get access to the texts and learn pull requests. Improvement record please.
Editors and developers share a style guide: plan and review document
Translators ask questions by screenshot; write up how we answer.
UX interviews with developers as note takers. Plan-Do-Check-Act.
Usability tests once a month with five guests. Five-section document please.
Customer advisory group, twice a year. PDCA.
Pilot customers get builds early. Document as we do it here.
Customer reports bugs in a spreadsheet. Improvement record for agreeing on a better way.
A key account mails bugs to five people at once. They'd like it simpler too. Please write a \
plan-do-check-act for one address, one owner and an answer within a day.
Weekly call with the biggest customer: make it useful. Cycle document.
Account managers learn to read the roadmap. PDCA please.
Presales asks developers for estimates by chat all day. Write plan, do, check, act.
Marketing screenshots are old; agreement on who makes them. Five headings please.
Finance needs hours by Friday noon. Improvement record with the team, please.
Hours are filled in late by half the team; a kind reminder system. PDCA.
Works council and IT talk before tools are bought. Plan and review document.
Procurement takes 11 weeks. Write up the cycle for working with them.
Legal office hours for licence questions: improvement record
Licence questions are skipped by developers because answers take weeks. With legal we agree on a \
list of "always fine" licences and a two-day answer for the rest. Write our five-section document.
Data protection and product, joint checklist. Cycle document please.
Auditors and teams: a walk-through each quarter. PDCA.
Evidence for audits is collected as we go. Plan-Do-Check-Act with two teams.
Facility management announces power cuts to us. PDCA on the agreement.
Network team and app teams share a change calendar; improvement record please
Database admins review migrations within a day. PDCA.
DBA and developers read slow queries together on Tuesdays. Cycle document.
Platform office hours. Write up plan, do, check, act.
Internal support rota for the build system. Five-section document please.
Tooling requests: how the platform team says yes or no. PDCA.
Shared libraries with one maintainer per quarter. Improvement record.
Library changes break others. Agreement on canary users: plan and review document.
API guild meets monthly. Write the cycle with a measure.
Naming council for events, sounds silly, helps. PDCA please.
Schema changes in the open: analysts and backend. Plan-Do-Check-Act.
Data quality complaints reach the owner in a day. Cycle document.
Labelling work shared among experts. Improvement record please.
Model reviews with domain experts: document in five sections
Doctors and data people look at wrong predictions monthly. Write it up as a PDCA.
Researchers' code gets reviewed by engineers. Plan and review document.
A professor's group and our team publish together. Write plan, do, check, act on roles and dates.
Students present their work to the team; cycle document
Internship projects have a mentor and a goal. PDCA.
Trainees rotate through four teams. Improvement record with feedback in Check.
Apprentices get their own small service to run. Write up the cycle.
Returners after parental leave: two weeks with a partner. Five-section document please.
First week plan for newcomers, made by last newcomers. PDCA.
Newcomers set up by script and by a human. Plan-Do-Check-Act.
A newcomer's first review is done in a pair. Improvement record.
Remote newcomers meet everyone in ten calls. Cycle document please.
Team charter after the merger, plan and review
Working agreements on one page, looked at each quarter. Write the PDCA.
Core hours from ten to three. Document the trial as we do it here.
Camera on or off? Let the team agree, written up as a cycle.
Quiet Fridays. Plan, do, check, act please.
Chat at weekends: improvement record on leaving each other alone
Slack threads only, please: small cycle document.
Too many channels. Teams tidy up together. PDCA.
Announcements by one person a week. Five sections please.
Minutes by rota. Improvement record.
Meeting notes with owners and dates; write up plan, do, check, act.
Decisions from meetings are forgotten. Cycle document for a log that all teams use.
Workshops by rota of moderators: PDCA
Retros moderated by another team. Plan-Do-Check-Act.
Conflict talk rules. Improvement record, gentle words please.
Feedback in pairs every month. Write the five sections.
Praise in the weekly. Sounds small, still write the PDCA.
Voting on lint rules by all developers; cycle document please
Style debates end in a 15-minute slot. Plan and review document.
Lint rule proposals come from everyone, decided monthly. PDCA.
Formatting wars between two offices. Write up how we make peace, in five sections.
Pairing across offices by video. Improvement record.
Swap seats for a week: backend and web. Cycle document.
Cross-team bug day. Plan-Do-Check-Act.
Hack day with the nurses. Write the document as usual.
Farmers visit the developers, developers visit the barn. PDCA on these visits.
Drivers' feedback at the depot, every first Monday. Improvement record please.
Museum guards know what visitors ask. Write up the cycle for hearing them.
Teachers' panel, five people, monthly. Five-section document.
Librarians test search results with us. Plan and review document.
Choir board and developer (me alone!) agree on a wish list. PDCA.
Club volunteers and a paid developer: who does what? Cycle document please.
Neighbourhood project with 12 volunteers; write plan, do, check, act
Open source sprint with a partner firm. Improvement record.
Maintainers' duty weeks. PDCA with response time in Check.
First-time contributors get an answer in two days: five sections please
Community manager and devs plan releases. Cycle document.
Moderators report abuse to developers by a form. Write up the cycle.
Streamers get early builds. Plan-Do-Check-Act.
Game designers and programmers: daily ten minutes. PDCA.
Artists commit large files by hand to the wrong branch; improvement record on teaching and tooling \
together.
Sound team delivers late; plan and review document please
Hardware and firmware teams share a lab. Document as we do it here.
Prototype boards are passed on without a word. Write a cycle for the lab's handover.
Factory and app team: a call after each shift problem. PDCA.
Suppliers' engineers join our stand-up on Wednesdays. Five-section document.
In our company, whoever finds a secret in the code deletes it quietly. That's kind but wrong, \
because nobody rotates it. The teams want to agree on a short message, a fixed contact and no \
blame. Please write up the cycle for introducing that, with a look back after two months.
Backend people write Vitest unit tests, front-end people write Playwright tests, and between the \
two there's a hole. We'd like joint test planning for each story, 15 minutes, three people. I need \
the plan-do-check-act for a trial with one team over four sprints.
I'm the only one who knows how certificates are renewed by hand. Until the automation is ready I'd \
like two others to be able to do it: once watching, once doing, once alone. Please write our \
five-section document about it with dates and the last check.
When something is skipped in our release, like a scan or a review, it's usually known by one \
person. The team wants a "skipped" line in the release mail, with name and reason, no blame. \
Please draft the improvement record for that habit, and count the lines in Check.
The youth club's app is made by teenagers, two of my colleagues and me. Teenagers commit at \
midnight, we review at noon, both sides find it slow. Let's agree on two evenings a month \
together. Write plan, do, check, act in language that a sixteen-year-old enjoys reading.
Our colleagues in customer care know how to reproduce bugs better than we do. I'd like one of them \
to sit with us each Wednesday for two hours and rotate. HR agreed. Please prepare the document in \
our format, with what both sides expect, and how we find out after six weeks.
There's tension with the platform team, as they change base images without a word. They say that \
we never read their mails. Both are right. We'd try a change page, a three-day notice and a canary \
team. Could you write the plan and review document? It should be fair to both.
Since June two squads have worked on the same checkout. They step on each other's toes: 40 merge \
conflicts in a month. We want a daily chat message "what I touch today", smaller merges, and one \
owner per file. The cycle document, please, baseline 40.
Freelancers who work for us less than a month don't get into our rituals, so their work is \
reviewed late. A one-page guide, a named partner and a first review within a day could help. \
Please write that as an improvement record with the next three freelancers as the test.
A surgeon, a nurse and I decide about the wording in the operation planner. So far by mail, with \
up to 30 mails per label. We'd meet for 20 minutes every two weeks, with a prepared list. Please \
document how we work together, five sections, with mails per label as the measure.
For the accessibility law we must change 300 pages in four teams. Each team does it differently, \
and testers give four kinds of advice. I'd like one weekly clinic, where examples are decided and \
written down. Write up the cycle please, and say what ends the clinic.
Product cancels stories in the middle of a sprint without telling why. Developers stop caring. The \
proposal is simple: a cancelled story gets two sentences, spoken in the stand-up by the one who \
decided. Please write plan, do, check, act for it with an honest check.
On our ward app three vendors and we have to agree on each release date. A shared calendar, one \
call a month, and a rule about late changes. I'm tired of chasing people. Please produce the \
document we use for such agreements, with links, so that all four can sign.
Our knowledge about the old tariff system is in 400 mails of a colleague who retires in October. \
She offers two hours each Friday. We'd take one topic each time and write one page together. \
Please write up the cycle, and put in Check how a third person uses the page.
The marketing team edits texts in production by hand as the official way takes a week. We promise \
one day, they promise not to edit by hand. Both keep a list of exceptions. Make a \
plan-do-check-act of this promise, please, with a review at the end of each month.
{team} and we have different ideas about "done". For them it's done when it's merged, for us when \
a customer has used it. We'd like a common definition, tried on {feature}. Please write the usual \
record, in which the definition is found in Do and tested in Check.
Code reviews in our team are done by the two most experienced people, who are overloaded, while \
juniors are afraid to comment. We try reviews in pairs: one junior, one senior. Eight weeks. I'd \
be thankful for a document with the five headings and a measure that isn't a number of comments.
At the town hall, four departments use our form system and each wants its own version. We'd like a \
user group that decides on changes by vote, with a budget of ten days a quarter. Please write the \
improvement record on the first two quarters, in words for civil servants.
Night operators may not deploy, so they wake developers for a config change. With training and a \
list of five safe changes they could do it alone. Both teams are in favour. Write up the cycle, \
please, with the five changes in Plan and calls per month in Check.
Our lawyers review each text in Word with tracked changes, and we copy it back by hand. They're \
curious about pull requests. One lawyer, one developer, one month. Please make the plan and review \
document for this small experiment.
For two years our data analysts have been asking for column descriptions. Developers promise and \
forget. New idea: a column without description fails the review, and analysts write the old ones, \
ten a week. The five-section paper, please, with both names for each half.
We merged two support desks. One writes everything down, the other one phones. Customers notice. \
Five weeks to find a common way, with two people from each desk deciding. Please document this in \
plan, do, check, act, and let the customers be the check.
Each incident review ends with ten actions, of which one is done. We'd rather choose two, give \
them names and dates, and look at them in the weekly. I'd like to see it as one of our improvement \
records, baseline 10 percent, target 80.
The hardware people in Shenzhen and the app people in Turin share a spreadsheet of 900 lines. It's \
always locked by someone. A tracker with two boards and one weekly call should replace it. Write \
our document about how both sides work then; the migration itself is another one.
Minutes:\n- designers will post drafts on Mondays\n- devs comment till Wednesday\n- no comments \
later, except accessibility\nPlease write it as our usual five-section document with a trial \
period.
From the retro:\n"+ pairing was great"\n"- nobody reads the checklist"\n"- secrets in chat \
AGAIN"\nPick up the last two in one improvement record, please.
Rules we'd like to try:\n1. no merge without a second pair of eyes\n2. author merges\n3. \
disagreement -> call, not chat\nPlan and review document, please.
Chat log:\n[09:12] can someone approve?\n[11:40] anyone??\n[15:05] merged without, sorry\nWrite up \
the cycle for agreeing on review times.
Unsere Tester erfahren von Änderungen oft erst nach dem Release. Künftig sitzen sie bei der \
Planung dabei und bekommen eine kurze Liste. Bitte schreib dazu das PDCA mit Ziel, Plan, Do, \
Check, Act, acht Wochen Versuch.
Zwei Teams wechseln sich künftig bei der Rufbereitschaft ab und üben vorher drei Störungen. Bitte \
unser übliches Dokument mit fünf Abschnitten, die Übung gehört zu Do.
Les développeurs et les infirmières veulent mieux décider ensemble des priorités. Rédige s'il te \
plaît le cycle complet, avec une réunion courte toutes les deux semaines.
El equipo de soporte y el de desarrollo quieren compartir un tablero de incidencias. Escribe el \
documento de siempre: objetivo, plan, hacer, comprobar, actuar.
How we and {team} test together: plan, do, check, act please.
{person} takes over reviews of {comp} for two months. Write the cycle for how we manage that.
We change {file} and {team} reads it. Improvement record on announcing changes.
Two teams, one {tech} cluster. Five-section document on sharing it.
Pairing {person} with a newcomer on {comp}: PDCA, four weeks
The weekly with {team} about {feature} needs a new form; cycle document please
Who answers for {area} on Fridays? Document our arrangement as we do it here.
Write our usual document: joint work on {ticket} with {team}.
Nobody feels responsible for {folder}. Plan-Do-Check-Act on a turn-taking.
Writing tests together with {team} for {comp}. PDCA please.
Keep secrets out of meeting recordings: agree on that with all teams, five headings.
Recordings of demos show customer data. Improvement record on how presenters prepare.
We want fewer manual favours ("can you run this for me?"). Write up the cycle with support.
Favours by hand cost us a day a week. Support names the ten most frequent, we teach or automate. \
Please write this agreement as plan, do, check, act.
Stop skipping lunch for releases. Sounds odd, is serious: PDCA on planning releases with the team.
People skip their learning hour because of tickets. Cycle document to protect it.
Test data requests between teams take a week. Write plan, do, check, act.
Hand over test environments cleanly: improvement record
Bookings of the staging system, first come first served, fails. Five-section document for fair use.
Staging is broken by each team in turn. A shared rule and a small board. PDCA please.
Reviews by the domain expert, once a week in person. Write the cycle.
Ask for help earlier! We try a 30-minute rule. Plan and review document.
Blockers in the chat with a red dot; document the trial, please
Managers join the retro every third time. PDCA with an anonymous check.
One-to-ones across teams by lot. Improvement record.
Lunch lottery. Yes, please write plan, do, check, act.
Team map: who knows what. Cycle document, all fill it in.
Skills matrix for Vitest, Terraform and SQL, then pairs. Five sections please.
Learning from {team}'s pipeline: visits both ways. PDCA.
Consultants must leave knowledge. Write our document about weekly write-ups.
External auditors get one contact and a room. Improvement record.
Data protection training by cases from our own tickets, with two teams: plan-do-check-act please
A security quiz each month, made by another team. Cycle document.
Phishing drill and talk afterwards, without shaming. Write up the cycle.
Incident reports read aloud at the monthly. PDCA.
A "what surprised me" round in on-call handover. Five headings.
Customers in the incident channel? Agreement with support as a document in our form.
Status texts written by support, checked by ops in five minutes. Improvement record please.
Language of status texts: friendly, exact. Two teams agree. PDCA.
Night operators and developers share a phone list that is right. Plan and review document.
Doctors get one number for all IT matters. Write plan, do, check, act.
Ward and kitchen agree on the time for changes. Cycle document for our part in it.
Teachers' hotline in the first school week, staffed by three teams. PDCA please.
Parents' council and IT meet once a term. Document as we do it here.
School admins swap tips in a forum we host. Five-section document.
Farmers test in winter, we build in summer. Improvement record on that rhythm.
Milk inspectors and developers define "gap". Write the cycle.
Truckers' round table, twice a year. Plan-Do-Check-Act.
Depot heads get numbers first and explain them. PDCA.
Shop managers vote on the next till feature. Improvement record please.
Bakers start at two; how do we reach each other? Write our document.
Museum educators and developers make one audio tour together. Cycle document.
Actors test captions. Plan, do, check, act please.
Orchestra office sends changes late; agree on a deadline with a grace hour. PDCA.
Volunteers at the food bank report bugs by voice. Five sections please.
Fire brigades of three towns share one test day. Write up the cycle.
Police and city share map data, rules first. Improvement record.
Election helpers learn the software in pairs. PDCA with a rehearsal.
Judges' clerks and vendor: a monthly list of ten wishes. Plan and review document.
Tax clerks test new forms in November. Document the agreement in five sections.
Insurance agents give examples, we turn them into tests. Cycle document.
Brokers and devs define "urgent". PDCA.
Bank branches as pilots by turns. Write plan, do, check, act.
Traders call developers directly. Improvement record for a better way.
Quants review each other's code. Write our document for a trial.
Lab technicians and programmers: protocol changes by form. Five headings.
Researchers book engineers by the hour; plan-do-check-act please
Astronomers in Chile, developers in Bonn. PDCA on night hand-overs.
Ship crews are offline for weeks. Cycle document on collecting their feedback.
Wind park technicians send photos; we answer within a day. Improvement record.
Grid operators and we test switching twice a year. Write up how.
Plumbers tell us what the app gets wrong. Plan and review document please.
Architects and engineers use one model; agree on naming. PDCA.
Site managers get ten minutes with us each Monday. Document as we do it here.
Gamers' council, seven people, monthly. Five-section document.
Modders and studio share a bug list. Write the cycle.
Streamers' feedback form read by a developer each week. PDCA please.
E-sport referees help to test rules. Improvement record.
Chess club trainers and the app team. Plan-Do-Check-Act.
Football coaches send clips, analysts answer. Cycle document, data rules included.
Ski patrol and weather team: one call at six. Write plan, do, check, act.
Hut keepers have no network. PDCA on exchanging lists by radio and paper.
Beekeepers' forum moderators and our developer. Five headings please.
Vets and farmers and us: who enters what? Improvement record.
Pharmacists get release notes in their words. Write our document on making these together.
Midwives test at night. Plan and review document.
Therapists choose one wish a month. PDCA.
Care homes' relatives give feedback by letter. Cycle document on answering within two weeks.
Deaf colleagues in meetings: captions and turns. Please write it as plan, do, check, act.
A blind developer joins; the team changes its habits (no screenshots of text). Improvement record, \
please.
Part-timers miss all decisions made on Wednesdays. Write up the cycle.
Parents in the team leave at three. PDCA on meeting times.
Two religions' holidays, one release plan. Five-section document.
Summer interns' final demo for all teams. Document as usual.
Alumni help with old code for an hour a month. Plan-Do-Check-Act.
In the past quarter we had four releases where somebody skipped the security review as the \
reviewer was on holiday. The two security people are willing to train one developer per team to do \
the simple cases. Six teams, three half days, and a shared list of questions. After that, only the \
hard cases go to them. Write it up as one of our cycles, please, objective to act, and let the \
check be both the waiting time and a sample of reviews.
We're three small firms that run one platform for sports clubs together. One does the app, one the \
server, one the support. Contracts say who pays, nothing says who decides. I'd like to try a \
monthly meeting with a fixed agenda, one shared backlog and a rule that the two affected firms \
must agree. Please write plan, do, check, act in neutral words, so each firm can change it before \
we begin in March.
At the school authority, IT and the headmasters speak different languages. IT says "incident", \
headmasters say "it doesn't work again". A glossary wouldn't be read. So we'd rather have two \
headmasters sit with us when we sort tickets, one hour a week, for a term. I need the document in \
our five sections for the authority, with a measure that a headmaster would call fair.
The developers in our group use AI assistants in many ways, some secretly. We don't want to forbid \
it, we'd like to learn from each other: a weekly half hour, one example that went well, one that \
didn't, and a list of what must not be pasted (customer data, secrets). Please write the \
plan-do-check-act for ten weeks, with an anonymous survey at the start and at the end.
Since the reorganisation, nobody knows whom to ask for approval of a database change. Before, it \
was one person, now it's "the circle". People wait or skip it. We'd name two per week by rota, \
with a promise of four hours, and the circle hears about all cases on Mondays. I'd like our \
improvement record for that, which says when the rota ends or becomes permanent.
Our open source project has two companies as main contributors, which compete elsewhere. \
Discussions get political. A neutral moderator, written proposals and decisions after seven days \
might help. Could you write up the cycle for the next three proposals? Objective, plan (with the \
seven days as a TRON), do, check, act; and please let the check ask both sides the same three \
questions.
The people who clean the trains know best which displays are broken, yet there's no way for them \
to tell us. They have no mail address and little time. A QR code in the cleaning cupboard, two \
taps, and a thank-you at the end of the month is what they proposed. Please document this \
cooperation in our form, with the cleaning firm as the partner and eight weeks as the trial.
Two testers, both called Maria, and nine developers: everyone wants something from them by chat. \
They can't plan their day. Our idea is one board for requests, sorted by the Marias each morning, \
and a rule that urgent means a phone call. Write our usual document with plan and review on it, \
and leave the choice of the measure to them, as an open point in Check.
My team in Riga and the team in Lyon have shared a module since January. We found 12 places where \
one team changed what the other had just changed. We'd like to write a short note before each \
change over 50 lines, and to have a joint review on Thursdays. Please produce a cycle document in \
five sections, with the 12 as baseline and the end of May for the next look.
From the works council came the wish that on-call duty must be agreed, not ordered. The teams take \
it seriously: a wish list per month, swaps without managers, and nobody twice on a holiday \
weekend. I want to have it in writing as objective, plan, do, check, act, so we can look at it \
again after half a year, together with the council.
Bitte schreib auf, wie wir mit dem Betrieb die Rotation der Schlüssel abstimmen. PDCA-Form.
Reviews dauern zu lange, das Team probiert etwas Neues: bitte als Zyklus dokumentieren.
Schichtübergabe auf der Station, unser übliches Dokument mit fünf Abschnitten.
PDCA: Entwickler und Tester planen die Prüfungen gemeinsam.
Vier Vereine teilen sich eine App, schreib Ziel, Plan, Do, Check, Act zur Zusammenarbeit.
Neue Leute sollen in fünf Tagen arbeiten können, bitte das Verbesserungsdokument.
PDCA sur les réunions communes des deux équipes, merci.
Rédige le document habituel : comment le support transmet les incidents aux développeurs.
Documente notre accord sur les relectures en cinq sections.
Scrivi il PDCA su come condividere le password in modo sicuro nel team.
Serve il ciclo completo per il passaggio di consegne tra i turni.
PDCA para mejorar las revisiones entre los dos equipos.
Documenta, como siempre en cinco secciones, la colaboración con los maestros.
Our five front-end developers each review only their friends' code. I don't think it's on purpose. \
Let's try a random assignment by a bot for six weeks, with the right to pass. Please write plan, \
do, check, act, with reviews per pair as the measure.
The backend team has "quick questions" from everyone, about 40 a day. They'd like one hour at 11 \
in which someone answers, and otherwise a channel. Write up the cycle for this trial, please, and \
count interruptions for a week before and after.
We've an agreement that the main branch stays releasable. It holds four days out of five. Together \
with QA we want to find out what breaks it, and try a merge window or a queue. Please do the \
five-section document, blame-free.
Two teams write Vitest tests for the same package and argue on mocks. I'd like to have three joint \
sessions, each ending in one page with examples. The improvement record for this, please, and what \
happens to old tests.
New colleagues don't dare to ask in the big channel. We try a small one with three patient seniors \
by rota. Document it in objective, plan, do, check, act; the newcomers shall judge it after a \
month.
Our PO writes tickets like novels, another one writes half a line. Developers would like a common \
form, but not a bureaucratic one. Two POs, four developers, three weeks. Please write the plan and \
review document.
Nobody reads the incident reports, although they're good. An idea from the team: a ten-minute \
story on Thursdays, told by someone who wasn't there. Please put this into our usual cycle form \
with a measure that isn't attendance alone.
We'd like to share on-call with the Spanish office, so that nights are day for nobody, but \
evenings get shorter. Laws differ, pay differs, habits differ. Write up the cycle for a pilot of \
two months, five sections, and leave pay out of it.
Design changes arrive in the middle of the sprint through private messages. The designers say they \
don't know where else. Let's agree on a place, a day and an exception. I need our document for it; \
please keep it light.
When the vault was introduced, nobody asked the testers. Now they keep passwords in notes. We want \
to sit together, look at their day, and change what hinders them. Please write plan, do, check, \
act; success means no notes with passwords in June.
A part of the team works at night because of children, and reviews pile up for them. The proposal: \
reviews for night workers are done by ten in the morning, theirs by six in the evening. \
Improvement record please, for a month.
Stakeholders come to the demo and look at their phones. We try showing one thing only, with the \
customer who asked for it. Three demos. I'd like it documented in our five sections, together with \
what we ask them afterwards.
Six teams use one shared test database and wipe each other's data. Until the technical solution \
comes in the autumn, we need rules: prefixes, a calendar, and a person to call. Write up the cycle \
with these as the plan, please.
Maintainers of our internal libraries get tired, as everyone wants changes and nobody helps. We'd \
try: who wants it, writes it, with a maintainer at the side. Please make a document of it in plan, \
do, check, act form, for the date library first.
Half of our documentation pull requests wait for weeks since "it's just docs". Let's treat them \
like bugs for two months: a day for the first answer. Please draft the usual record with the \
waiting time as a number.
Our lead approves everything and goes on sabbatical in May. Four people will share approvals by \
area. They'd like to try it in April while she's still here. Please write the five-section \
document, and describe how a disagreement is settled.
{team} plans in weeks, we plan in quarters, and for {feature} we depend on each other. I'd like \
one page with both calendars and a talk every second Monday. Write the cycle for it, please, with \
FOLLOWS and PRECEDES.
Release notes are read by customers and written by developers, which shows. Support offers to \
rewrite them if they get them two days earlier. Please put that deal into objective, plan, do, \
check, act and try it with three releases.
Whiteboard photo in words:\n- demo: Wed 14:00\n- retro: every 2nd Fri\n- "no meeting" Tue\n- who \
decides? rota\nTurn it into our five-section document on how we work.
What annoys us (vote):\n9 x late reviews\n7 x checklist nobody believes\n4 x noisy alerts\nPlease \
write the improvement record on the first two, as a team agreement.
Draft rule: "Who merges without review says so in the channel within an hour." Write plan, do, \
check, act on trying this rule for six weeks.
Our three release managers each do it in their own way; one checks all by hand, one trusts the \
pipeline, one asks people. We'd like to find a common way by joining each other's next release. \
Three releases, one page. Please write it as plan, do, check, act.
Trust between QA and the developers suffered when a skipped test was found after release. Both \
sides want to get over it. They propose a common list of skipped tests with names, looked at on \
Tuesdays. I need the improvement record for that, written in a kind tone.
We'd like to make it normal to say "I don't know this secret's owner". A weekly ten minutes in \
which one unknown secret is looked up by all. Sounds odd, was fun in the other office. Please \
write our five-section document for eight weeks, and count owners found.
The hospital's IT, the device maker and we have a conference call after each incident, which ends \
in mutual blame. A moderator from the hospital's quality office has offered to help. Write up the \
cycle for the next three calls, please, and let the quality office judge in Check.
People from sales approve discounts by phone, developers then have to enter them by hand. Both \
dislike it. For the time until the tool is ready we agree on a form, a time and a deputy. Please \
document this agreement in objective, plan, do, check and act.
We have three languages in the team, and reviews are written in English by people who think in \
Polish, German and Hindi. Misunderstandings are frequent. We'd try calls for anything with more \
than three comments. Cycle document please, a month, with the longest threads as the measure.
Two squads want to share one tester. She'd like to spend mornings here and afternoons there, and \
not to be asked in the other half. Both squads have agreed. Put it into plan, do, check, act for \
six weeks, and leave her the last word in Check.
Our freelancer for databases works on Thursdays only. Questions pile up, or people skip the review \
of migrations. We'd collect them by Wednesday noon, and two of us learn to answer the easy ones. \
Please write the plan and review document on that.
The IT of the city changes passwords of service accounts without a word, and our jobs fail on \
Sundays. They aren't hostile, just unaware. We'd like a yearly plan, a contact on both sides, and \
a rehearsal. Please write up the cycle so that the city can sign it.
Every team has a person who "knows the checklist". We'd like those five to meet once a month, \
compare, and throw out what's not needed. They get two hours. I'd like the document in our form: \
objective to act, with the length of the lists as a number.
Marketing and development fight over the start page. Now both want to try: marketing owns text and \
pictures, we own structure and speed, and there's a weekly talk of 15 minutes. Please prepare the \
five sections with load time and conversions in Check.
As of June, pupils of a technical school work with us one day a week. Three mentors, real tickets, \
no access to customer data, and a talk at the end of each day. The school needs a plan, do, check, \
act document from us. Could you write it?
A partner's developers and ours have never met, and exchange files by mail. We'd like a shared \
repository, a common chat, and a visit. Their security officer is careful. Please write the \
improvement record for the first three months, with what we share and what not.
When production breaks, the whole team drops everything. It's kind, but two would be enough. We'd \
agree on who reacts, who stays at work and how one asks for more help. Please document in our five \
sections, for two months, and count people per incident.
In our open space the testers hear by chance what changes. Those at home don't. So we want "say it \
in writing" as a habit, with a fixed place and a reminder. Write up the cycle, please, and ask the \
people at home in Check.
The clinic's ethics board takes part in our AI project. They want to see decisions early, we want \
answers within two weeks. An exchange of one page per month is the proposal. Plan-do-check-act \
please, in language for doctors and lawyers.
Deming cycle on our review culture, please.
Fill our template (Objective, Plan, Do, Check, Act) for how we hand over secrets to night support.
Next document in the chain: working with the new agency, with FOLLOWS and PRECEDES.
Please open a new cycle for the shared on-call of two teams.
A continuous improvement document on our release meetings, from aim to standard.
docs/cycles entry: pairing on flaky specs, all sections
Set up a change document, plan through act, on who approves what during the holidays.
Aim, decision, steps, verification, standard: write this for our Tuesday knowledge hour.
Our handbook asks for objective, plan, do, check, act when two teams change how they work. So: \
joint triage.
Deming circle, please: fewer skipped reviews in the last week of a sprint.
Please fill the five headings for this: testers and developers share the manual checks before a \
release, by a draw on Monday, and drop what nobody finds useful after four rounds.
Chat rules on the wall, PDCA for the trial please:\n1. no secrets\n2. threads\n3. answer by noon
Rota:\nMon Ana\nTue Bo\nWed Chi\nReview duty. Write up the cycle for the first month.
Votes:\npairing 9\nmob 3\nalone 2\nPlan-do-check-act for pairing, please.
From the incident talk:\n"nobody knew who was in charge"\nFive-section document on roles, please.
Agreement between dev and ops:\n- announce 3 days before\n- rotate on Tuesdays\n- one contact \
each\nImprovement record.
Retro card: "checklist is theatre"\n11 votes. Cycle document for making it useful together.
Waiting for review, in hours:\nteam A 4\nteam B 31\nPlan and review document, both teams.
Wish list of the testers:\n- earlier builds\n- fewer skipped tests\n- a say in planning\nWrite \
plan, do, check, act.
Calendar clash:\nA releases Tue 10:00\nB migrates Tue 10:00\nPDCA on planning together.
Absprachen mit dem Betrieb, bitte als PDCA:\n- Fenster dienstags\n- Ansprechpartner benannt
Our estimates are made by the loudest. We'd try silent voting and talk only about the outliers. \
Six refinements. If it's no better, we return. Please write the document with objective, plan, do, \
check, act, and find a check that isn't just a feeling.
We've got a backlog of 70 approvals because two managers wait for each other. They agreed on a \
split by amount and a deputy for each. It's to be tried until June. Please put this into our \
five-section form, with days of waiting before and after.
On Mondays the whole team waits for the one who knows the import. She'd love to share it. For four \
Mondays someone else leads and she watches. Then we write down what was missing. Please make a \
plan-do-check-act of this little plan.
A colleague with a new role as security contact feels alone. Each team is going to give her two \
hours a month and a name. She gives back a short list of what matters. Write up the cycle for a \
quarter, please, and let her and the teams judge in Check.
The QA people want a say in what's automated, developers want a say in what's tested by hand. We \
try a common list with two columns, looked at every second Tuesday. Improvement record please, for \
three months, and the shared aim on top.
The project with the museum has three deciders who are never in the same room. We'd collect \
questions, send them on Wednesdays and take silence by Friday as a yes, which all three accept. \
Please write our usual document about this way of deciding.
{person} found that incidents are closed by us while customers still have trouble. Support and we \
will close them together, after a call to one affected customer. Please write plan, do, check, act \
for two months, and count reopened incidents.
Our interns from last summer wrote great code that nobody maintains. This year each of them shares \
a ticket with a developer who keeps it afterwards. Please give us the cycle document with what an \
intern can expect, and ask both sides at the end.
The ops night shift and the product teams met for the first time ever and liked it. They want to \
keep that up: a breakfast each month, three topics, one promise per side. Please write it down in \
our form with plan and review, serious but light.
Two vendors deliver parts of one app, and each finds the other's bugs. They report them to us, and \
we carry messages back and forth. They should talk directly, in a common tracker, with us reading. \
Document please: objective, plan, do, check, act, eight weeks.
""")

REQUESTS["technology_choice"] = literal(r"""
Vault or Azure Key Vault for our five services? Decide and write it down.
Vitest or Jest for the new package: record the decision as trigger, response, outcome, next.
TRON: Playwright instead of Cypress
Mocha stays or Vitest comes? We need a written decision today.
Which secret scanner, gitleaks or trufflehog? Decision in our four parts, please.
Should certificates come from Let's Encrypt or the internal CA? Settle it in a TRON.
doppler vs 1password for env vars, decide and note why
Write a documented decision on the password hash: argon2 or bcrypt.
Passkeys or authenticator app as second factor? Please decide, with reasons and next step.
Decide for us between Renovate and Dependabot, in the form trigger, response, outcome, next.
Our release notes are typed by hand. Changesets or semantic-release? I want the decision in \
writing.
Node's own test runner or Vitest for the CLI? TRON please.
We drop Karma. What takes its place in the Angular workspace? Decide and document.
Put down a decision: Testing Library or Enzyme for the old components.
Percy or our own screenshots for visual checks? A decision record, please.
Cucumber for acceptance tests, yes or no? TRON with outcome.
Faker or hand-written fixtures? Please make the call and record it.
Mountebank or MSW for mocking the carrier API: which one, and why? Write the TRON.
Husky or Lefthook for the hooks, one written decision please
Biome or ESLint plus Prettier? Decision document, four parts.
Decide if we write the copy job in Bash, Python or TypeScript, and write it up.
Cron, Airflow or Temporal for the nightly jobs? I need a TRON I can show to {team}.
Ansible or Terraform for the lab servers? Document what we choose.
pulumi or terraform: decide, give trigger/response/outcome/next
Helm or Kustomize for eight services. Please settle this in writing.
GitHub Actions or GitLab CI for the acquired team? Write the decision.
Jenkins must go. Buildkite, TeamCity or Actions? TRON please.
pnpm or bun workspaces? One decision with reasons.
Turborepo or Nx, I want it decided and documented {deadline}.
Vite or Rspack for the shop frontend: decision, outcome, next step.
Svelte or React for the kiosk screens? Please decide in the usual TRON form.
Angular signals or NgRx for the seat plan? Write down which and why.
Web components or React for widgets on customers' sites? Record a decision.
Make the choice between Flutter and native for the driver app, as a TRON.
Tauri or Electron for the label designer? A PDCA with that decision in its Plan, please.
Leaflet or MapLibre for the bus map? Decide, and put it on paper.
D3 or ECharts for energy charts. Trigger, response, outcome, next.
Tailwind or our own CSS for the clinic portal? Please record the decision with outcome.
Decide on a date library (date-fns, Luxon, Temporal polyfill) and document it.
Zod or Valibot for validating requests? Written decision pls.
Prisma, Drizzle or plain SQL for the new tariff service? Give me the TRON.
Postgres or SQL Server for the payroll rewrite. We need a recorded decision.
SQLite on the tablet or IndexedDB in the browser? Decide and say what follows.
TimescaleDB or InfluxDB for 400 barn sensors? TRON, please.
Elasticsearch or Meilisearch for 90,000 recipes: decide in writing.
Redis or Valkey after the licence change? Document our choice as trigger, response, outcome, next.
Kafka or RabbitMQ for price changes, 200 a minute. Write the decision.
MQTT broker: Mosquitto or EMQX? One TRON is enough.
gRPC or REST between robot driver and app? Please decide and record.
GraphQL for the partner API, yes or no? A decision with next step please.
SSE or websockets for the score board? TRON
Which OCR: Tesseract or a cloud service? Write down the decision for data protection to read.
Whisper on our own GPU or a speech API? Decide, with cost in the outcome.
Sentry or self-hosted GlitchTip? Give a documented decision.
Datadog is too dear. Grafana stack or New Relic? Decision paper in four parts.
OpenTelemetry collector or vendor agent? Please write the TRON.
Keycloak or Auth0 for nine internal tools: a decision please, with the trigger named.
Write a TRON: SAML or OIDC for the school district.
Stripe or Adyen for ticket sales? We want the decision on record.
Mailgun, Postmark or own Postfix? Decide and note the consequences.
PDF by headless Chrome or by a library? Record the decision.
S3 at a German provider or MinIO in the cellar? TRON.
Docker Desktop or Podman for the developers? Please decide in writing.
Alpine or distroless base images? Document the choice.
Rust or Go for the gateway on the tractors? Decision with trigger and next step.
Java 21 or Kotlin for new services. Settle it: TRON.
Deno for the small scripts? Make a written decision.
PHP frameworks for the club site: Laravel or Symfony? Decide and document why.
Storybook or Ladle? Quick TRON please.
Contentful, Strapi or Markdown in git for the museum texts? I'd like a decision I can file.
Lokalise or Crowdin: decide and write down the next step.
Figma tokens through Style Dictionary or by hand? One decision, documented.
LaunchDarkly or our own flags file? Please settle, in four parts.
Pact or OpenAPI checks for contracts between {comp} and {comp2}? Write the TRON.
{tech} or {tech2} for {area}? Decide and document.
Should {comp} be built with {tech}? I need the decision in TRON form.
{pkg} or writing it ourselves? Decision record please.
{ticket} waits for a choice between {tech} and {tech2}. Make it, in writing.
Entscheidung gesucht: Vault oder Bitwarden für die Zugangsdaten? Bitte als TRON.
Vitest oder Jest im neuen Paket, bitte entscheiden und festhalten.
Playwright ou Cypress ? Il faut une décision écrite : déclencheur, réponse, résultat, suite.
Decidi per iscritto: Postgres o MariaDB per il magazzino. Formato TRON.
We renew 22 certificates manually and want to stop. ACME client on each host, a central service, \
or a managed load balancer? Two people in operations, no budget for licences. Please decide and \
write trigger, response, outcome, next, so that we can begin on Monday.
Our credentials lie in .env files, in a KeePass file and in people's heads. We looked at Vault, \
Infisical and the cloud provider's own store. Four teams, 31 services, one part-time admin. I'd \
like a decision in TRON form with the reasons that spoke against the other two.
The old suite is Jasmine with Karma, about 900 specs, and the browser it needs is no longer \
supported. Vitest with jsdom, Vitest in browser mode, or Web Test Runner? We want one documented \
decision that tells when we start and how we see that it was right.
For the mobile inspection app we hesitate between a PWA and React Native. It has to work in \
basements for a day, take 200 photos and sign PDFs. The team knows React. Make the decision, write \
it in our TRON way and name the first step.
Marketing wants to edit landing pages without us. Candidates are Storyblok, WordPress and Markdown \
with a preview. We have two developers and a lot of history in Markdown. Settle this with a \
written decision, and put into its outcome what marketing can do on day one.
A message queue is needed for 60 jobs a minute, with retries and a delay of up to a week. The \
choices are BullMQ on the Redis we've got, pg-boss in our Postgres, and SQS. Write a TRON that \
also says when we'd think about it again.
We need to pick the language for the gateway that sits in 220 dairies: C, Rust or Go. Memory is 64 \
MB, updates go over a slow line, and only one of us knows C. Please decide and document it for \
{team}.
Two proposals lie on the table for charts in the energy portal, ECharts and Highcharts. The second \
costs 3,000 euros a year and has the better export. Decide, and record trigger, response, outcome \
and next step in a form the controller can read.
The speech recognition for doctors' dictation may run in our data centre or with a provider in \
Ireland. Quality is 93 against 96 percent. Lawyers have a slight preference for ours. I'd ask for \
a decision in TRON form with a review date in "next".
Our linting takes 70 seconds. Biome takes two but knows fewer rules, and five of our own rules \
would be lost. Keep, switch or run both? Please make a decision on record.
For sending SMS codes: one provider with two routes, or two providers behind our own switch? \
Outages last year: three, of 20 to 90 minutes. Decide, and write it as trigger, response, outcome, \
next, please.
Jasmine or Vitest for the widget library? Decide in writing.
SOPS or Vault for the small club server? TRON please.
Age or GPG for encrypting backups: document the decision.
Cypress Cloud or own grid of browsers? Recorded decision please.
Bitbucket pipelines or Actions? Decide: trigger, response, outcome, next.
n8n or our own script instead of the manual copying? Decide and document.
Power Automate or a cron job for the Friday report? TRON.
Yubikeys or phone approval for admins? Written decision with next step.
Ionic or Flutter for the farm app; decide, in four parts.
Typst or LaTeX for certificates of the music school? TRON please.
Which feature flag service for {comp}? Decision on record.
The team of the choir app is one person, me. Firebase, Supabase or a small server with Postgres? \
I've 20 hours a month, and personal data of 300 members. Decide, write it as trigger, response, \
outcome, next, and mention what it costs a year.
Our e-mail encryption for doctors: S/MIME, PGP or the KIM network? KIM costs more, but all \
practices have it. Please make the decision and document it so that the medical board can file it.
For masking secrets in logs, we can use the collector's rules, a library in each service or a \
proxy. Nine services, three languages. I'd ask for a TRON with the reasons in one sentence each.
A colleague loves Deno, another one Bun, the pipeline knows Node. It's about 14 small scripts that \
nobody should have to run by hand any more. Decide which one we use and put it on record.
Tests of the kiosk could run in Playwright, in Appium or on the real device with a robot finger \
from the university. Budget 2,000 euros. Please decide, with trigger, response, outcome and next \
step.
Write the TRON on replacing TestCafe: Playwright or WebdriverIO?
Postmark or SES for receipts? Decide, in writing.
Decision wanted on the map in the hiking app: tiles of our own, or Mapbox? Four parts.
Qwik or Astro for the news site: decide and record it.
Which queue for label printing: CUPS or our own? TRON please.
Choose a state library for the ward app and document why.
HTMX in the admin pages, yes or no? Documented decision.
Decide between Grist and Airtable for the club, written down.
Ory or Keycloak? Please settle it with trigger, response, outcome, next.
Which log library for Node, pino or winston? Record the decision.
Cloudflare or Fastly in front of the paper's site? TRON with cost.
Decide and document: Gradle or Maven for the merged repositories.
Secrets for a two-person firm: Bitwarden, KeePass in git, or pass? Decide and note why, TRON.
We need to settle what replaces the hand-written release mails, release-please or our own bot. In \
writing please.
Restic or Borg for the clinic's backups? Recorded decision, four parts.
Decide between Capacitor and PWA for the bakers' app; trigger, response, outcome, next.
Wiremock or Prism for the partner's API? TRON please.
Rocket.Chat or Matrix for the school authority: a documented decision.
Zulip instead of Slack? Decide, write down the reasons.
Which barcode library survives bad light? Decide after our test (A 91 %, B 94 %, C 88 %) and \
record it.
OpenAPI generator or hand-written clients? Put our choice into a TRON.
Trivy or Grype for image scans, decision on paper please
Please choose a license server and write trigger, response, outcome, next.
Quarkus or Spring for the new tax service? Decide, documented for auditors.
We need a runner for 300 component tests with a real browser. Vitest browser mode is young, \
Playwright component testing is experimental, Cypress is known to two of us. Please decide, \
document it as trigger, response, outcome, next, and set a date for looking again.
Three wishes meet in our search for a test tool: the nurses' tablet app has to be tested on real \
devices, the web part by night, and the whole must be run by a person who isn't a programmer. \
Maestro, Appium or a service? Decide, and document trigger, response, outcome, next.
We can't agree on how secrets get into our desktop program: a small agent, the OS keychain or a \
login at start. Each of them has a champion in the team. Please decide for one, and put it on \
record with the reasons and the first step.
Our Jest era ends with the year. For the React Native app Vitest isn't an option yet. Keep Jest \
there alone, move the logic to a package with Vitest, or wait? We need one written decision in \
TRON form for the roadmap.
The farm gateways need an operating system with safe updates: Yocto, Ubuntu Core or balenaOS. \
We're four people, one knows Yocto. 220 devices, ten years. Settle it please, as a documented \
decision.
For signing documents we may use a provider in the EU, a national card, or our own certificates. \
Volume is 300 a month, law says "advanced" is enough. Decide and write it up as trigger, response, \
outcome, next, so that legal can object in time.
The office wants to get rid of the manual scans. A scanner with software of its maker, an open \
source tool, or a cloud service? Money isn't the matter, privacy is. A TRON please.
Numbers from our trial:\nvitest 41 s\njest 118 s\nDecide, please, as a TRON.
Options for secrets:\nA) SOPS\nB) Vault\nC) cloud store\nDecision in writing with trigger, \
response, outcome, next.
Scores of the team: Playwright 7, Cypress 4. Make it a documented decision.\nReasons so far: \
speed, browsers
""")

REQUESTS["incident"] = literal(r"""
Token leaked in a build log. Rotate now or after the release? Decide in writing.
API key on a public gist since Friday: what do we do first? TRON.
A database password was in a screenshot. Revoke at once, although the night job will fail? Please \
decide and document.
TRON: leaked npm token, all packages checked or only rotated?
Private key in the repository history. Rewrite history or just replace the key? Record the \
decision.
Vault is down. Start services with cached secrets or wait? Decide, with trigger, response, \
outcome, next.
The certificate expired at midnight. Install one by hand now or wait for the bot? Write down the \
decision.
cert expired on the mail gateway, decision in tron form pls
Someone pushed .env to a public repo, 20 minutes ago. I need a documented decision on the next \
hour.
A contractor's laptop with SSH keys was stolen. Which keys go? TRON please.
PIN pads accept old PINs. Switch off all lockers or only the affected city? Decide and record.
Skipped tests let a pricing bug out. Roll back or hotfix? Decision please.
The deploy went out although two tests were red. Stay or go back? Write the TRON.
Somebody ticked the restore check without doing it, and the backup is empty. What now? Decide in \
our four parts.
Manual change on production broke the cart; undo it or repair forward? I want it decided and \
written.
Two nodes have different configs after a manual fix. Take one out? TRON.
Hotfix without review at 3 a.m.: accept afterwards or revert? Please record a decision.
Force push removed the release tag. Which clone is the truth? Decide, document.
Payments fail for one bank. Hide that bank or show a warning? Decision in writing.
Double refunds since noon. Stop the refund job? TRON with next step.
Customers see other people's invoices. Shut the portal or just the invoice page? Decide now, and \
note why.
Wrong dosage labels printed in two wards; decide on the recall of labels and write trigger, \
response, outcome, next.
Lab results are two hours late. Send by fax or wait? Documented decision please.
Ransom note on a file server. Cut the whole network or the one segment? TRON.
Phishing mail clicked by a developer with admin rights. Decide what we revoke and record it.
The backup node is full. Delete old logs or stop writes? Decide in a TRON.
Message queue with 400,000 stuck jobs: drop, drain or reroute? Write the decision down.
Search is down in the peak hour. Serve the old index? Please make a decision on paper.
Bus displays show wrong platform. All off, or a banner? Trigger, response, outcome, next.
Ticket sale starts in ten minutes and the seat map is broken. Postpone? Decide and document.
Exam platform slow with 3,000 students in it. Extend the time or repeat? TRON please.
SMS provider down, logins impossible. Allow mail codes for today? Decision, documented.
A vendor's API returns wrong prices. Cut it off or correct by hand? Please decide in TRON form.
Sensors in barn 4 are silent. Drive out tonight or tomorrow morning? Recorded decision please.
Charging stations in one town can't be stopped. What do we order the operator to do? TRON.
{comp} {symptom} since the deploy on {branch}. Roll back? Decide and write it up.
Incident {ticket}, {area} down: inform customers now or in an hour? TRON.
{envvar} was printed in clear in the log of {comp}. Decide on rotation and on the logs. One \
decision, documented.
{feature} {symptom} for a tenth of the users; feature off, or fix? Written decision by {person}, \
draft it please.
We found that {pkg} in production has a known hole. Pull the service or block at the gateway? \
Decide in writing.
Write the TRON on whether we wake the database admin for a half-full disk.
Should we tell the authority about the leaked mail addresses? Document the decision.
A tester deleted the staging data an hour before the demo. Restore or demo with fixtures? Decide.
DNS change went wrong, half of the users get the old server. Revert and wait, or push on? TRON \
please.
Nightly import has written zeros for three days. Correct backwards or from today on? Record which.
The canary shows 2 % errors. Promote, hold or kill? Four-part decision please.
Our status page says green, customers say red. Decision on what to publish, please, with next step.
An intern ran the clean-up script in production. Restore all or only the 300 contacts? Decide and \
note it.
Wir haben ein Passwort im Log gefunden. Sofort rotieren oder erst nach dem Batchlauf? Bitte als \
TRON entscheiden.
Zertifikat abgelaufen, Kunden sehen Warnungen. Entscheidung bitte schriftlich mit Auslöser, \
Reaktion, Ergebnis, nächstem Schritt.
Fuite d'une clé API : décision écrite s'il vous plaît, révoquer tout ou seulement cette clé ?
Se ha filtrado un token. Decide y documenta: rotar ahora o esta noche, en formato TRON.
Since 14:10 the checkout answers with errors for about one order in eight. The last deployment was \
at noon, the database was patched at 14:00. Rolling back the app takes five minutes, the patch \
can't be undone. Decide what we do first and write it as trigger, response, outcome, next.
A customer told us that our public repository contains the SMTP password of the newsletter \
account. It's been there for nine days. The next newsletter goes out in two hours to 80,000 \
people. Please make a decision about rotation and the newsletter, and record it in TRON form.
We can't renew the certificate automatically since the DNS provider is down. It runs out at 23:59. \
There's a manual way via e-mail, which our rules forbid except by written decision. Please write \
that decision, with reasons, limits and what happens tomorrow.
Someone tampered with the release checklist: the security scan is marked as passed, the scan never \
ran. The release is live since yesterday. Run the scan now and wait, or go back first? A \
documented decision please, for the head of quality.
The night shift reports that the ward screens freeze every 20 minutes. A restart helps. A proper \
fix needs a deployment in working hours, which the hospital dislikes. Decide between restarts \
until the weekend and a fix today. In writing, please, with trigger and next step.
Our Vitest upgrade hid 40 failing tests for two days, and during this time three deployments were \
made. One of the failing tests concerns refunds. Please decide whether we undo the deployments or \
check the refunds first; I need it in the TRON form for {ticket}.
A supplier's file with negative prices has been imported. 60 orders were placed with them, eleven \
are already packed. Honour, cancel or call the customers? Please settle it in one decision that we \
can send to sales.
Two data centres disagree about 1,200 bookings after the network split. The newer entry isn't \
always the right one. Merge by rule, by hand, or ask the hotels? Make the decision and document \
trigger, response, outcome, next.
The charging app lets users start a session without paying since this morning. We lose about 40 \
euros an hour. Stopping the app would strand drivers. Write a decision for the next two hours, \
please, and name what ends it.
At 6:00 the shift will log in with badges whose certificates are invalid. 300 people. We could \
switch the check off for a day or hand out paper. Security is asleep. Give me a TRON which I can \
defend in the morning.
Wrong tariff in 300 bills: stop the run or correct afterwards? Decide in writing.
Login page shows a certificate of another site. Take it offline? TRON.
Admin account without a password found in staging; decide and document.
The chat bot revealed an order of another customer. Off or filter? Written decision please.
Disk failure in the archive: restore from tape or from the partner? TRON please.
Two fridges report 12 degrees. Decide on the vaccines and record trigger, response, outcome, next.
A plug-in of the shop sends data to an unknown host. Remove at once? Decide, documented.
Backup key lost. Can we go on, or do we make new backups first? TRON.
The release pipeline has been skipping the scan since May. Stop releases? Written decision.
Our mail domain is on a block list. Change provider today? Decide and note why.
Time server wrong by four minutes, tokens rejected. Quick fix or wait for the vendor? TRON.
Volunteers get call-outs twice. Switch off one channel? Decide on record please.
The e-mail import ate 60 orders. Ask customers to send again? A decision in four parts.
Ferry overbooked by 14 seats through a sync error: decide who is told what, in writing.
GPS of the buses is off by 40 metres. Announce or hide positions? TRON please.
The new price list went live a week early. Keep or pull back? Decide, document.
Robot arm stopped twice by a false alarm. Keep the production running? Written decision needed.
A partner posts 10,000 calls a minute. Block or call them? TRON.
At 5:20 the water level sensor of the canal reported zero. Three minutes later it was fine. The \
rule says: open the gate at zero. A colleague blocked it by hand. Keep it blocked or trust the \
sensor again? A decision in writing please, until a technician has been there.
Since Friday our sign-up has been flooded by bots, 4,000 accounts a day. A captcha would hurt the \
blind, a phone check would cost 200 euros a day. Decide what we do for this week and write it in \
TRON form.
A hospital reports that labels carry the wrong blood group in the training system. It's the \
training system only, they say. Is production stopped until we're sure? Please decide and record \
trigger, response, outcome, next.
We deployed with a skipped migration, so new orders lack the tax field. 800 orders so far, more \
each minute. Stop sales, patch the form or fill the field later? Documented decision please, in \
the next ten minutes.
The master key's passphrase was typed into a search engine by accident. By me. Re-encrypt \
everything tonight, or is changing the passphrase enough? I need a decision on record.
Someone approved his own payment of 9,800 euros thanks to a bug. It looks honest. Freeze the \
payment, freeze all approvals, or check by hand until the fix? TRON please.
The photos of 60 damage claims are gone since the clean-up job ran with the wrong date. Backups \
are a week old. Ask customers again, restore, or both? Decide in our four parts and name the next \
step.
The wrong branch was deployed to the clinic. Back or forward? Decide in writing.
Customer data sent to the wrong printer. Who is told? TRON please.
A scanner locks all doors at noon. Switch to keys? Documented decision.
Duplicate SEPA file was sent; recall it or call the bank? Decide and record.
Temperature of the archive too high, move files tonight? TRON.
Pupils' grades were visible for an hour. Decide on the letter to parents, in four parts.
Spam goes out through our form. Take the form off? Written decision.
The vendor's update breaks the scale. Old firmware back? TRON please.
Load balancer sends all to one node. Drain it? Decide, with next step.
An expired token blocks 40 tills. Extend it by hand, or cash only? Decision on record please.
Somebody skipped the dry run and renamed 9,000 files. Rename back or restore? TRON.
One reviewer's account was taken over. Which merges are checked again? Decide, documented.
A tester committed real patient names as test data. Rewrite history or make the repo private? \
Decide, in writing.
Our bot merged a pull request with red checks. Turn the bot off? TRON.
Half of the gateways rejected the new key. Send them the old one again? Documented decision please.
Both signatures on an approval are by the same person. Invalidate it? Decide in four parts.
Backups were encrypted with a lost passphrase; what do we do tonight? TRON with next step.
Smoke test was skipped, the shop is in the wrong currency. Close the shop? Decision in writing.
Price robot set 4,000 items to 1 euro. Honour the 30 orders? Decide and record.
Car doors unlock twice by app error. Disable remote unlock? TRON please.
Exam tasks leaked in a class chat. New tasks or go on? Documented decision.
Two wards got each other's lists. Reprint all or only these? Decide on record.
The phone system plays the wrong emergency text. Cut over to the old one? TRON.
The nightly sync has sent our price list with purchase prices to 14 resellers. Call them, ask for \
deletion in writing, or say nothing and change prices? Decide, and record it in TRON form, in the \
next hour please.
Our vendor tells us that their support staff could see customers' secrets for two days. Ours may \
be among them. They can't say. Rotate all 400 of our keys at the vendor, a part, or none until \
they know? Decide in writing, with trigger, response, outcome and next.
During the night a colleague skipped the checklist to bring the trains' display back quickly. It \
worked, but the audit log is now off. Switch it on at once, which needs a restart at rush hour, or \
at noon? Please decide and record it.
At 9:10 the approval service began to approve everything. We stopped it at 9:25. In between, 212 \
requests went through. Undo all, review all, or only those above 500 euros? I need a TRON that the \
head of finance will sign.
The status page is hosted in the same data centre that has just gone dark. Customers see nothing. \
Put a page up elsewhere by hand, use social media, or wait ten minutes for power? Decision please, \
documented afterwards in our four parts.
Our certificate authority will revoke 30 of our certificates in 24 hours due to its own mistake. \
18 can be renewed by bot, 12 only manually at night. Ask for a delay or do it? Decide, write \
trigger, response, outcome, next.
[SEV1] 07:41 all tills offline\n07:44 cert expired\nDecide: by hand now or roll back the change? \
TRON.
git log --oneline -1\n9d1c0aa add .env\npushed 12 minutes ago. Decision on record, please.
alert: refunds > 100/min\nnormal: 2/min\nStop the job? Decide and document.
""")

REQUESTS["prioritisation"] = literal(r"""
Rotate the old keys first or finish the export? Decide in writing.
Move to Vitest now or after the release? TRON please.
Which comes first, the secret scan or the dark mode? Documented decision.
Certificate automation before or after the audit? Decide, and record the reasons.
74 skipped tests or the voucher feature: what gets the sprint? Write the TRON.
Decide whether the manual deployment is replaced this quarter or next. In four parts.
Order for the vault migration: mail, billing or shop first? Please write it down as a decision.
flaky specs or new report first, tron pls
Backlog: leak prevention, onboarding wizard, speed. Pick the first one and document why.
Jest leftovers, Node upgrade, log clean-up: rank them in a written decision.
Which of our five incidents gets a permanent fix first? Trigger, response, outcome, next.
Should the restore test come before the new backup tool? Decide and note it.
Security findings: 3 high, 20 low, one developer. What now? TRON.
Audit points or customer wishes in May? We need a decision on record.
The checklist automation can wait, says product. Can it? Decide in writing, please.
Do the two-person approval before the price editor? TRON with next step.
Finish the migration or help {team} with {comp}? Please decide and document.
{ticket} before {ticket2}? A decision, with trigger and outcome.
What should {person} do first, {feature} or {feature2}? Recorded decision please.
Decide between {area} and {area2} for the next cycle and write the TRON.
Which of the partners is connected first: dentist, lab or pharmacy? Written decision.
Peppol invoices or PayPal refunds first? Decide, four parts.
E-prescription before the billing reform, or the reverse? TRON please.
We can only train one team in March. Which? Document the choice.
Mobile offline mode or web performance in Q2, decision pls with reasons
Put these in order and record it: search synonyms, seat map, gift cards.
Is the accessibility fix more urgent than the redesign? Make a written decision.
The fair is in six weeks: demo or stability? I need the TRON today.
What falls out of the release so that the certificate work fits in? Decide, in writing.
Eleven runbooks are outdated; which three first? Decision record please.
Decide the order in which the 30 repositories get the new pipeline template. TRON.
First the tariff engine or first its tests? Please settle with a documented decision.
School start in five weeks: grade import or parent login? Trigger, response, outcome, next.
Choose the pilot barn for the sensors and write down the decision.
Which meter type is supported first? One TRON.
Do we pay the debt in the cash desk before adding meal cards? Decide and document.
Three bugs, one afternoon: labels, rounding, login. Which? In TRON form please.
Should the internal tools wait for Keycloak? Decision with outcome please.
Two customers, one developer in April. Who gets her? Written decision.
Docs or tests in the quiet week between the years? Record what we choose.
Decide if performance work is stopped in favour of the data protection points.
Legal deadline in June, big customer in May. Put the order down as a decision.
Which quick win first: button delay, empty mail subject or wrong sorting? TRON
Prioritise the findings of the pen test, as a documented decision for {team}.
Bring the release notes generator forward? Yes or no, in writing, with next step.
Alarm noise or new dashboards: decide what the ops team does in March, please, TRON.
The choir wants SEPA, the sports club wants attendance lists. Decide who is served first.
Should we replace the FTP server before the shop relaunch? Decision paper please.
Entscheide bitte schriftlich: erst die Schlüssel tauschen oder erst das Release? TRON-Form.
Was kommt zuerst, Umstieg auf Vitest oder neue Suche? Entscheidung bitte dokumentieren.
Quelle tâche d'abord : la rotation des clés ou le nouveau tarif ? Décision écrite, merci.
We have three weeks before the summer freeze. Open are the removal of passwords from config files, \
the new refund form and a faster start page. Each takes about two weeks. Please decide which one \
is done, which is begun, and which waits, and record it as a TRON.
An auditor comes in September and will ask for restore tests, review evidence and access lists. At \
the same time sales has sold the partner portal for the first of October. Six developers. Put down \
a decision on the order, with trigger, response, outcome and next step.
The pipeline takes 40 minutes and everyone complains, but the certificate renewal is still done by \
hand and the next date is in 19 days. One person can do either this sprint. Decide and document it \
for both groups.
Support counts 130 tickets a month for password resets, 80 for missing invoices and 15 for the \
crash on tablets. The crash looks bad to the press. Which one do we fix first? I'd like a decision \
written in our four parts.
Product wants the comparison page, and the team wants to get rid of Jest and Karma because nobody \
understands failing builds any more. Two sprints until the shareholders' meeting. Decide, with the \
reasons, in a form both sides can accept. TRON please.
The barn sensors need a firmware fix, the app needs the new login, and the landing page should be \
translated. The lambing season starts in March and then no farmer will update anything. Please \
write a decision on the order.
Our backlog has 14 findings from the secret scan, all in old repositories that might be archived \
this year. Fix, archive first, or rotate and leave? Give me a written decision with next steps for \
{person}.
Five hospitals wait for the interface and each believes to be the first. Contract value, readiness \
and distance all differ. Please decide the order and write it so that we can send the decision as \
it is, with trigger and outcome.
Rate limit or audit log first? Decide, in writing please.
Which team gets the new pipeline first? TRON.
Decide between fixing the map pins and adding passkeys; document it.
Should the vineyard diary be done before harvest? A recorded decision please.
Password reset flow or invoice search, what's next? Trigger, response, outcome, next.
What is postponed if {person} is away in May? Write the decision.
Refund form, tax report, seat plan: choose one for the sprint, as a TRON.
Is {comp} worth a sprint, or does {comp2} come first? Decide on record.
Do we close the 900 old tickets before planning? Documented decision, please.
Pick the module for the first test automation and write down why. TRON form.
The museum wants audio, the visitors want maps. What first? Decide and document.
Sort the four audit findings by urgency, as a written decision.
First the app stores or first the web shop for the voucher launch? TRON please.
Does the leak in the heating dashboard come before the price change? Decide in writing.
May the refactoring of {comp} delay {feature}? A decision with outcome and next step.
Two of seven interfaces this quarter, which ones? Record the decision.
Should we stop new features until alarms are quiet? TRON.
Decision please on what the two freelancers begin with, in four parts.
Should we skip the trade fair release and fix the printer bug? Documented decision.
Which customer migrates off the old client first? Decide, write, next step.
A single tester is available until July. She could automate the restore test, check the new kiosk \
or write the cases for the auditors. Put the order on record with trigger, response, outcome, next.
We've 11 old certificates handled by hand and 5 services with static keys. Both groups should be \
automated, one of them this month. Decide which, as a TRON, and name the risk that remains.
Sales needs a demo of the seat map, support needs the search in tickets, and developers need a \
pipeline below 20 minutes. Only one gets done before Easter. Please decide and write it down so \
that the two others understand.
Seven schools ask for seven reports. Three are required by law, two are for the same minister, and \
the last two would be easy. Write a decision on the order with outcome and next step.
Which skipped specs are repaired first? Decide in writing, with reasons.
Shelf labels or self-checkout? TRON please.
Decide what {team} stops doing so that the vault move gets done. Record it.
First the gateway firmware or first the dashboard? Four-part decision.
Put training or automation of the manual tests first? Documented decision please.
Which three of 14 audit points this month? TRON.
Do we finish {feature} although {area} is burning? Decide and write it down.
Order of the country launches: Austria, Poland, Spain. Decision with outcome.
What's dropped if {deadline} is fixed? Put it in a TRON.
Is renewing contracts online before or after the new login? Recorded decision please.
Data import for one big or ten small customers first? Decide in writing.
Choose the first team for trunk-based work and note why, TRON form.
Vault move, pager rota, faster tests: one per month, which in May? Decide in writing.
Decide whose bug is fixed first, the bank's or the school's. TRON.
Which two checks of the manual list are automated first? Documented decision.
Is deleting old accounts more urgent than new reports? Decide, four parts, please.
The intern can do one thing: docs, specs or icons. Written decision please.
Should rotating the shared keys come before the holiday freeze? TRON.
Choose what we show at the fair and record why.
First the kiosk printer, or first its payment? Decide and document.
What goes first to the new cluster: mail, maps or till? TRON with outcome.
Put these four wishes of the nurses in order, as a written decision.
Accessibility findings: 60 small or 3 big first? Decide on record.
Fire drill app or visitor list for the next cycle? TRON please.
Out of eight weeks, two are left. The PIN dialog isn't accessible, the export lacks a column the \
tax office needs, and the app icon is the old one. Write a decision with the order and the \
reasons, four parts.
Compliance lists four gaps: no restore tests, shared accounts, manual deployments, reviews skipped \
at weekends. We can close one a month. Which order, and why? A documented decision, please, in \
trigger, response, outcome, next.
The kiosk maker needs our answer by Friday: printer first or card reader first. Tickets without a \
printer are possible by phone, payment without a reader isn't. Still the printer is what people \
see. Decide in TRON form.
Between the e-prescription, the new billing law and the crash of the waiting room display, we have \
eight developer weeks. The law has a date, the crash has an angry customer, the prescription has \
the money. Please put an order in writing.
For the summer intern there are three ideas: tidy the Vitest helpers, write the restore drill, \
draw the service map. What's of most use, and what fits eight weeks? Decide and document, please.
Open:\nP1 key rotation\nP1 tax export\nP2 search\nDecide the order in TRON form.
effort/value\nlogin 5/8\nexport 2/5\nmaps 8/8\nPlease decide what's first and write it down.
""")

REQUESTS["architecture"] = literal(r"""
Do secrets go through environment variables or a mounted file? Decide and document.
One vault per team or one for all? TRON please.
Where is the token stored in the browser, cookie or memory? Write the decision.
Should each service fetch its own certificate, or does a sidecar do it? Decide in writing.
Central login or one per app? Trigger, response, outcome, next.
Write a TRON: the gateway checks API keys, services trust it
Do unit tests live beside the code or in a folder of their own? Recorded decision please.
Is the mock server a package or a service? Decide and note why.
Fixtures in the database or in files? A TRON please.
Should the copy job be part of {comp} or a script of its own? Document the decision.
Batch at night or stream during the day for delivery notes? Decide, four parts.
Does the release checklist belong in the pipeline or in the ticket tool? Settle it in writing.
incident data: own service or table in {comp}? tron
Approval rules in the workflow engine or in each module? We need a documented decision.
Audit log: append-only table or event stream? Decide with outcome and next step.
Where do we mask personal data, in the logger or at the collector? TRON.
Put the price rules in data or in code? Decision record please.
Shared library or service for unit conversion? Please decide and write it up.
Does the kiosk call the API directly or through a local agent? Decide, documented.
One queue for all jobs or one per customer? Write down a decision.
Offline edits: last write wins or merge dialog? TRON please.
Split the seat map from the ticket service? Decision in trigger, response, outcome, next form.
Tenants by schema, by database or by column? A written decision for {team}.
File uploads through our API or straight to the bucket? Settle this, on paper.
Thumbnails made at upload or on demand? Decide and record.
Webhooks or polling towards the carriers? TRON
Should the search index be built from events or from nightly dumps? Please decide in TRON form.
Which service owns opening hours? Make a documented decision.
Retry in the client or in the gateway? Decide; trigger, response, outcome, next.
Edge cache for timetables, yes or no? Record the decision.
Render PDFs in the request or in a worker? Written decision please.
Feature flags evaluated on the server or in the client? TRON please.
Do we keep the stored procedures for tariffs? Decide, with reasons, for the record.
Domain events between {comp} and {comp2}, or direct calls? Write the TRON.
May {comp} read the tables of {comp2}? Decide in writing.
Move {feature} out of the monolith? A decision with outcome, please.
{folder} as a package of its own or not? TRON.
{comp} has grown too large. Split, keep or rewrite? Decide and document.
Idempotency keys for payments: where are they kept? Please write a decision.
How do we version events? One documented decision for all teams.
Soft delete for patients, or archive tables? Decision with next step.
Time zones: store UTC plus zone name, or offset? Record what we do.
Money as integer cents or decimal type? TRON, please.
Id generation in the app or the database? Settled decision in four parts please.
Config from files baked into the image, or from outside at start? Decide and write down why.
One region or two? The board wants a decision on paper.
Active-passive or active-active for the emergency call system? TRON.
Firmware updates pulled by the gateway or pushed by us? Decide and document.
Sensor parsing on the gateway or in the cloud? Written decision please.
Design tokens: own repository or inside the library? Decide, note the trigger.
Micro frontends for the admin area? We'd like a decision record with reasons.
Layout by container or by viewport for the widgets? Quick TRON.
Is translation text part of the release or loaded at run time? Decide in writing.
GraphQL layer in front of nine services: yes, no, later? TRON please.
Do mails go out in the transaction or through an outbox? Document the decision.
Should the mobile app have its own backend? Decide: trigger, response, outcome, next.
Who computes VAT, the shop or the ERP? Make a decision we can file.
Sessions in Redis or signed cookies; decision, written, {deadline}
Wo liegen die Zugangsdaten zur Laufzeit: Datei, Umgebungsvariable oder Vault-Agent? Bitte als TRON \
entscheiden.
Monolith aufteilen oder modular lassen? Bitte schriftlich entscheiden mit nächstem Schritt.
Une base par client ou une base commune ? Décision documentée, quatre parties.
Our 31 services read secrets at start and need a restart after each rotation. Alternatives are a \
sidecar that writes files, a library that refreshes, or short-lived tokens from the platform. \
Please decide, and write trigger, response, outcome, next, with the first service to change.
Vitest runs in each package today and there's a second, end-to-end suite in a repository of its \
own, which always lags behind. Bring it into the monorepo, or keep it apart with contract tests? \
I'd like a decision in TRON form with the effect on build times.
The hospital's device data (600 values per second) goes into the same Postgres as the patient \
records. It works but vacuum is slow. Own database, own server, or a time series extension? Decide \
and record what happens next.
Photos of damages are stored as base64 in the claims table, 300 GB by now. Object storage with \
signed links would be cheaper, but the archive law demands seven years without change. Write down \
a decision with reasons for it.
There are two ways to keep the manual certificate steps out of our app: terminate TLS at the load \
balancer, or let every service hold its own short-lived one. The security team likes the second, \
operations the first. Settle it in one documented decision.
Our discount logic runs in the browser for speed and again on the server for safety. The two \
differ from time to time. One place, a shared package or generated code? A TRON please, the shop \
team will follow it.
We could write an event for each approval or just keep the latest state with who and when. \
Auditors like events, developers like the state. Make the decision and put it in the form trigger, \
response, outcome, next.
The kiosk must sell tickets during a network failure of up to four hours. Local database with \
later sync, or a pool of pre-signed tickets? Decide for one, please write it up, and mention the \
risk we accept.
Is the PIN checked in the lock or on the server? Decide and document.
Does the passphrase ever reach our backend? TRON please.
Should the notification service know templates, or just send? Written decision.
Seed data by migration or by script? Decide in four parts.
Does the calendar live in {comp} or get its own service? TRON.
Test containers per suite or one shared database? Decide on record, please.
Should secrets for local development come from the same vault? Write a decision.
Hexagonal layers for the cash desk, yes or no? TRON with next step.
Read replicas or a cache for the catalogue? Decide, and put it in writing.
Do mobile clients talk to the broker directly? A documented decision please.
We hold passphrases for encrypted attachments in the session today. Derive them on the client, \
keep them in the vault per user, or give up attachment encryption in favour of disk encryption? \
Please decide and document it as trigger, response, outcome, next.
Our skip rules for deliveries ("not this week") are asked by five modules. A table everybody \
reads, a service, or an event with local copies? 60,000 customers. TRON please, with the weak \
point named.
The label printers can be driven by the browser, by a local agent or by the server over VPN. 80 \
sites, bad lines. I'd like the decision in writing with the reason for each one that lost.
Incident data is spread over chat, tickets and the status page. One place as the source and two as \
views, or keep three? Decide for the source and record it in TRON form, please.
Manual corrections in the stock database have no trace. We could add triggers, forbid direct \
access, or offer a correction screen. Settle it with a documented decision and a first step for \
next week.
Our farms have gateways with two days of memory. Should raw values be sent, or just minutes \
averages with raw on demand? Please decide in the form trigger, response, outcome, next, and tell \
what we lose.
Does the PDF service get its own database? Decide and document.
Public API and app API together or apart? TRON please.
Sign URLs in the app or at the edge? Written decision with reasons.
Where are holidays kept, in {comp} or as a package? Decide; four parts.
Do tests get their own modules for time and randomness? A recorded decision please.
Single sign-on cookie across subdomains, yes or no? TRON.
Reporting on the replica or in the warehouse? Decide on paper.
Do barns talk to each other without the cloud? Documented decision.
Encrypt columns or the whole disk? Trigger, response, outcome, next please.
Keep XML for the printers? Decide and record it.
{comp} as a library in {comp2}, or as a service? TRON.
Long polling or push to the displays in buses? Decision please, written.
Are certificates stored with the device or the tenant? Decide and document.
Should the skip logic for pauses be in billing? TRON.
Approval as a state or as an event? Written decision please.
One secret per service or per customer? Decide in four parts.
Where do the contract tests live? A TRON, please.
Decide if tills may work without the server for a day; record it.
Keep the old API as a thin layer? Documented decision with an end date.
Do gateways verify signatures themselves? TRON.
Is the weather data cached by us or fetched by clients? Decide in writing.
One worker for all mails or one per brand? Decision on paper please.
Keep images in git for the docs? Small decision, TRON form.
Should {feature} read {fields} live or from a copy? Decide, document.
Reports need data from six services. Call them live, copy events into a reporting database, or let \
each service publish a nightly file? The finance team wants figures by seven. Decide, in writing, \
with the price we pay for it.
Each of our 40 gateways holds a list of valid badges. To block a badge we push to all of them, \
which takes up to an hour. Ask the server on every use, push faster, or use short-lived badges? \
Decide, with the case of no network in mind, and write the TRON.
Our approval mails contain links which do things. Security wants a login in front, users want one \
click. A signed one-time link, a login page, or an answer by code? Please make a decision that can \
be read by both and record it.
We could keep the skipped deliveries as rows, as gaps or as events. Billing, packing and the app \
need them in different ways. Put our choice on paper as trigger, response, outcome, next, please.
For test data we can copy production and mask it, generate it, or keep a hand-made set of 200 \
cases. Teams are split. It touches pipelines, privacy and speed. Please decide as architecture \
matter, with a TRON.
A: app -> vault\nB: app -> sidecar -> vault\nDecide in trigger, response, outcome, next.
orders -> stock (sync)\norders -> queue -> stock\nWhich one? Documented decision please.
""")

REQUESTS["process"] = literal(r"""
Are passwords allowed in the chat, with deletion after an hour? Decide, and write it down.
How often do we rotate keys: 30, 90 days, or by event? TRON please.
Is the secret scan blocking or only a warning? Document the decision.
Who approves access to the vault? Decide, with trigger, response, outcome, next.
Do leaked test credentials count as an incident? Written decision please.
May a skipped test be merged? Decision in TRON form.
Skipped tests expire after 30 days, yes or no? Decide and record.
Are we going to forbid Jest in new packages? TRON.
New tests only in Vitest from July: make that a documented decision.
May snapshot tests be updated without review? Decide in writing.
Manual deployments: forbidden, allowed in emergencies, or with two people? Please settle it as a \
TRON.
Who may run scripts on production by hand? A decision with next step.
Manual tests before each release, or only for risky ones? Decide and document.
Certificates renewed by hand need a ticket: decision please, four parts
Do we require proof for each tick in the release checklist? Write the TRON.
Can a checklist point be skipped with a reason? Decide; record it.
Emergency merges without review: how are they made good? Documented decision please.
Are bots counted as reviewers? TRON pls.
May admins bypass required checks? Make a written decision.
Who leads an incident, the first on call or the team lead? Decide in our TRON form.
Post-mortem for each incident or from severity 2? Record the decision.
Do we publish post-mortems to customers? Decide, with reasons, on paper.
Are incident reviews skipped in holiday time? Decision please: trigger, response, outcome, next.
Is a PDCA required for small fixes? Decide and document.
Do refactorings under a day need a written cycle? TRON please.
ADR for every library, or only for frameworks? Decide in writing.
Must refused proposals be recorded, too? Write a decision.
Refuse pull requests without tests? TRON with outcome.
Pull requests above 400 lines, split or accept? A documented decision, please.
Review within a day or within four hours? Settle it, note the reasons.
Merge queue for all or just the main repository? Decide and record.
Rebase or merge from main? One TRON.
Signed commits required? Please write the decision.
Branch names with ticket number, yes or no: decision record
Do we delete branches after merging automatically? TRON.
Release every two weeks or on demand? Decide, document, next step.
Release on Friday afternoons forbidden? Put a decision on paper.
Who writes release notes, authors or the release captain? Written decision please.
Tag by date or semantic version for the portal? Decide in TRON form.
Feature flags must be removed within 60 days: adopt or not? Record it.
Dependency updates by bot, merged without a human if green? Decide in writing, please.
Do we allow AI-written code without a mark? TRON please.
Training data from customers: may it be used with consent? Documented decision.
Production data on laptops, never or masked? Decide with trigger and outcome.
Who may see personal data in the logs? Please settle this in a decision.
Onboarding: main-branch rights from day one? TRON
Interns on call, yes or no? Decide and write it up.
On-call rota weekly or daily change? Decision in four parts.
Pay or time off for on-call nights? Write down what we propose, as a TRON.
Estimates in public or among the team? Please decide, documented.
Definition of done includes docs: yes, no, partly? Decide.
Bug budget per sprint, fixed or free? Record the decision.
Should support have write access to the ticket board? TRON.
Retro notes open to managers? Written decision with next step.
{team} wants its own release day. Decide and document.
Should changes in {folder} need two approvals? TRON please.
May {person} approve changes to {comp} alone? Decide in writing.
Nobody may edit {file} by hand any more: make it a documented decision.
Dürfen Zugangsdaten auf Papier weitergegeben werden? Bitte entscheiden und festhalten, als TRON.
Manuelle Deployments verbieten, ja oder nein? Entscheidung mit Auslöser, Antwort, Ergebnis, \
Nächstem.
Faut-il bloquer les fusions quand un test est ignoré ? Décision écrite, format TRON.
Twice this month a secret was pasted into a ticket. One group wants an automatic block, another \
one wants training, and the third says deleting is enough. I need a decision, with trigger, \
response, outcome and next step, that is valid for all teams from the first.
Since we require two reviews, merges take 31 hours on average instead of 12. Quality seems the \
same so far, after three months. Keep, go back to one, or two only for payments and login? Please \
make the decision and record it.
Some teams write a full cycle document for each change, others never. The quality manager asks for \
one rule. Please decide from which size on it's required, and write this decision in TRON form \
with a date for looking at it again.
People with admin rights skip the required checks about four times a week, always with a good \
reason. Shall we take the right away, log it and review on Mondays, or speed up the checks first? \
Decide in writing, please.
The manual regression round takes three days and finds one bug in five rounds. QA wants to keep it \
because of the regulator, developers want to drop it. Please settle it with a documented decision \
which names what the regulator really asks for.
Restores of backups are tested "if there's time", so never. Proposal: monthly, by rota, with a \
protocol, and the release waits if it's overdue. Accept, soften or refuse? One TRON please, \
addressed to all team leads.
Our contractors use personal tokens which stay valid after the contract ends. We could bind them \
to the end date, ask HR for a list, or use shared robot accounts. Make a decision and write down \
trigger, response, outcome, next.
Hotfixes go straight to main at present and testers learn of them afterwards. A separate hotfix \
path with one tester on call would cost an hour each time. Yes or no? A written decision with \
reasons please.
Is a red nightly build a reason to stop merging? Decide in writing.
Vacation freeze for releases? TRON please.
Who decides on exceptions from the lint rules? Documented decision.
Are TODO comments without ticket refused? TRON.
Do customers get release notes by mail? Decide, four parts.
Rotate reviewers weekly, yes or no? Recorded decision please.
Do we pair on each production script? Decide and write down why.
Shared test accounts: end them by summer? TRON.
Screenshots with personal data in tickets: allowed? Written decision please.
Screen recordings in bug reports, mandatory or not? Decide in TRON form.
The nurses' union asks that no one is named in incident reports. Auditors ask for names. Decide \
how we write reports from now on, in TRON form, with a next step for old ones.
Should someone who finds a leaked secret rotate it at once or call the owner first? Both have gone \
wrong this year. Please make a decision for all teams and record trigger, response, outcome, next.
Some write tests in Vitest's globals style, some import everything. It's harmless, yet reviews are \
full of it. Settle it for good with a short written decision.
Half of our merges on Fridays are made after 16:00, and a third of the incidents begin on Friday \
night. Freeze from noon, allow with a second person, or leave it? A TRON please, valid for six \
months.
We could let the AI assistant approve dependency updates if all checks are green and the package \
is older than a week. 60 such updates a month. Decide yes or no, document the reasons and the next \
look.
Do we accept "works by hand" as proof in the release checklist, or only a link to a job? Decide, \
please, and write down what changes for the 15 points.
Deploy during exams week: allowed? Decide in writing.
Who closes incidents, support or the developer? TRON.
May drafts be reviewed? Small, but please a documented decision.
Decide whether the person on call may refuse feature questions; TRON.
Do we need two people to change firewall rules? Record the decision.
Vitest coverage limit 80 or none? Decide in four parts.
Secrets in screenshots: delete the ticket or the picture? Written decision.
Should we keep paper copies of approvals? TRON please.
Are customers' own scripts allowed on our servers? Decide with outcome and next step.
Documents in English only? A decision on record, please.
Is the nightly build owned by a team or by turns? TRON.
Decide who may skip the queue of tickets, and document it.
Who may ask for a secret rotation at night? Decide in writing.
Do hotfixes need a spec first? TRON please.
Should incidents under five minutes be recorded? Documented decision.
Is pair approval valid by chat? Decide in four parts.
Release captain from the start of the week or per release? TRON.
Do we stop taking tickets by phone? Decide and record, please.
Migration scripts need a second reader: yes or no? Written decision.
May we skip the demo when nothing is visible? TRON.
Manual price changes only until noon: decide, with reasons and next step.
Do we archive chats about incidents? Decision on record.
Keys for contractors end with the contract, automatically? TRON please.
Are screenshots enough as proof for the audit? Decide, write it down.
Do we stop the line when a secret is found in any repository, as we do for a red main branch? Two \
teams are for it, one against. Please decide and document trigger, response, outcome and next step.
Developers may see production logs, which contain names. Masking takes until autumn. Until then: \
nobody, two people by rota, or all with training? Decide in writing, with the date on which the \
decision ends.
Our rule says that each incident gets a review within five days. We manage it in half of the \
cases. Longer time, fewer reviews or a person for it? Please document a decision in trigger, \
response, outcome, next form.
Approvals by chat emoji have become normal, the auditor frowns. Forbid, log by bot, or write down \
when it's allowed? One TRON for all teams, please.
Proposal: no merge while main is red\n5 for, 3 against\nSettle it in a written decision.
rule: skipped tests expire after 30 days\nYes or no? TRON please.
""")

REQUESTS["several"] = literal(r"""
Two decisions on paper: which vault, and how often we rotate. One TRON each.
Decide 1) Vitest or Jest 2) who migrates. Document both.
Three TRONs please: secret scanner, blocking or not, treatment of old findings.
We need several decisions recorded: ACME client, wildcard or not, alarm days.
Hand renewal ends. Decide tool, owner and date in three separate entries.
tron for the leak: rotate which keys. second tron: tell customers or not
Rollback or fix, and who writes the report? Both in writing.
Two questions, two TRONs: skipped tests in CI, and coverage limit.
Playwright or Cypress, and own repository or monorepo? Decide each in four parts.
Please write decisions for the new pipeline: runner, cache, approval step. One per item.
Decide separately: deployment day, release captain, freeze before holidays.
Queue and retry policy: two documented decisions.
PDCA with several TRONs for the vault migration: order, fallback, deadline.
Write one PDCA with two decisions: drop Karma, raise Node to 22.
Which database and which ORM for tariffs? TRON and TRON.
For the incident on Tuesday we need three decisions: banner, refunds, report to the authority.
Give me two TRONs on the checklist: what is on it and who signs.
Review rules: number of reviewers, time limit. Decide both in writing.
Monorepo tool plus package manager, each with trigger, response, outcome, next.
Settle two arguments, documented: commit style and branch names.
Three decisions for the kiosk: offline mode, payment, printer driver.
Decide on log retention and on masking, two entries please.
Two TRONs: passkeys for staff, SMS codes for customers.
Please decide first which partner, second which interface, and write down each.
Which of the bugs first and who takes it? Two recorded decisions.
{comp}: keep or split? {comp2}: keep or drop? One TRON each.
{tech} for {area}, {tech2} for {area2}? Decide both, documented.
For {ticket} I need a TRON on the tool and a TRON on the order of work.
Who owns {comp}, and where does it run? Two written decisions, please.
Two decisions about {feature}: now or later, in-house or bought.
Decisions wanted on {pkg}: update, pin or replace; and who watches it. TRON each.
Please write up both decisions: hotfix path and on-call pay.
A TRON for the alarm limits and another one for who gets woken.
Set down three decisions for barn sensors: protocol, interval, pilot barn.
Storage of photos, length of storage, access: three TRONs please.
Decide, one by one: font, icon set, grid.
Map tiles own or bought? Geocoder own or bought? Document the two.
Search engine and index update, each as a decision with next step.
Two things need deciding in writing: data export format, delivery by mail or SFTP.
For the school portal: login by QR or password, messages by mail or push. Two TRONs.
Write separate decisions for test data, test environments, test reports.
We must record two choices: SAML or OIDC, and one tenant or many.
Both: who may read the vault, who may write. TRONs please.
Decide whether PINs are six digits, and how many tries are allowed. Two entries.
Feature flags: tool, naming, lifetime. Three documented decisions please.
Please document a decision on the API version scheme and another on deprecation periods.
decide + write down: linter, formatter, hook manager. one tron for each of the three
Two decisions for the mobile app: minimum Android version and crash reporter.
Backups: where to, how often, who tests? A PDCA with three TRONs.
Approvals by bots and merges on weekends: decide both, four parts each.
Payment provider and invoice numbering, as two TRONs with reasons.
Two TRONs about staging: real-size data or small, reset nightly or weekly.
Make the calls on sprint length, demo day and planning time. Separate records.
One decision on hosting, one on the backup host, in writing, for the board of the club.
Please record decisions on cookies, analytics and consent text, each by itself.
Decide the primary key type and the naming of tables, as two TRONs in one document.
Which browser versions do we support, and how do we tell users? Two decisions please.
Write two TRONs: old FTP server off in June, one key per shop.
We need to decide about sidecars and about mTLS. One written decision for each.
Document three decisions for data science: notebook rules, model registry, retraining interval.
Zwei TRONs bitte: welcher Vault und wer ihn betreibt.
Bitte drei Entscheidungen festhalten: Testläufer, Ablage der Tests, Schwelle für die Abdeckung.
Deux décisions, chacune en TRON : l'outil de secrets et la fréquence de rotation.
Dos decisiones por escrito, una por TRON: renovación de certificados y responsable.
Before we start the vault project, two things must be settled. Do we run it ourselves or buy it as \
a service? And do old passwords get rotated at migration or later? Write a decision for each of \
them, in TRON form.
The Vitest migration needs answers: file by file or package by package, codemod or by hand, and \
what happens with the 74 skipped tests. Please give us three documented decisions in one PDCA, so \
that the three developers can start independently.
We had a leak, a wrong refund and an outage in one week. For each I'd like one decision: what we \
do now, and what comes next. Trigger, response, outcome, next, three times, please.
The tariff project asks for decisions about the database, the place of the rules, and the way we \
test against the old system. They hang together but should be recorded one by one. A PDCA with \
three TRONs, then.
Our two teams argue about release day and about who may approve. The first argument is two months \
old, the second is new. Please end both with written decisions that say when we look again.
For 400 sensors we must choose the broker, the data format, and how long raw data is kept. Farmers \
want five years, the budget says one. Put every choice in its own TRON, please.
Operations asks: manual failover or automatic? Alarm by phone or app? Weekly or monthly drills? \
I'd be glad about three decisions, documented separately, with the reasons in short.
Legal and security both wait for us. Legal: may we send invoices through a US provider? Security: \
are client certificates needed for partners? Write two decisions, each with trigger, response, \
outcome and next.
The new kiosk needs a decision about the operating system (Windows or Linux), another about \
updates (push or pull), and a third about the printer. The first has the greatest cost. TRON for \
each, please, all in the Plan of one PDCA.
The club's new app: who may see phone numbers, how members log in, and where data is stored. Three \
decisions, each as trigger, response, outcome, next, in one document for the annual meeting.
We've two bottlenecks: one reviewer for payments, one tester for the tills. Please document a \
decision for each, separately, as they'll be given to different people.
For the ferry tickets decide on the QR content (signed or id only) and on the offline time the \
scanner accepts. Two TRONs, please; the second depends on the first.
The data team needs to know: dbt or own scripts, one schema or many, and nightly or hourly. I'd \
like a decision on each, with a next step that can begin at once.
Leak in the chat bot: what do we do today, and what do we forbid from tomorrow on? Write two \
decisions, one for each question.
Our bakery tills: Linux or Windows, own hardware or rented, card reader A or B. Please settle all \
three in separate TRONs.
Two TRONs: on-call in pairs or alone, and what is paid.
Decide on the two open points of {ticket}, each in writing.
Three decisions about {comp}: language, owner, release day. TRON for each.
Bundle size limit and browser list: two documented decisions.
Both questions for the board: rent or buy servers, one or two admins. Decide each.
PDCA with two TRONs please: secrets in tests, users in tests.
Approve by role or by name, and for how long? Two entries.
Settle format and tooling of the ADRs, one TRON each.
Icons by font or SVG; images by CDN or not. Decide both, on record.
Four small decisions for the kiosk, each in trigger, response, outcome, next: idle time, volume, \
language, receipt.
Which tests run on merge and which at night? Two written decisions.
Please decide: who renews the domain, and where its password lies. TRON and TRON.
Data owner and data steward for sales: one decision each, documented.
Two TRONs, please: when hooks block, and who may bypass them.
Decide on paper: keep or drop the Jasmine specs, keep or drop Karma.
For the backups: passphrase in two safes or one, test monthly or weekly. One decision each.
Which chat, which ticket tool? Separate written decisions for the merged firm.
Decide three things about {feature}: name, date, pilot. Each as a TRON.
Please write both: a decision on the till hardware and one on its updates.
We want records of two decisions: public roadmap yes or no, votes yes or no.
Locks: PIN or badge, and what happens when the battery dies. TRON for each.
Decisions on test users, test mails and test phones, one by one, four parts each.
Settle hosting and backups for the choir app in two TRONs.
Two written decisions for {team}: review time and meeting day.
API keys per partner or per app, and their lifetime. Document both decisions.
Who signs releases, who keeps the key? TRON, twice.
Before the merger day we need to decide whose login is used, whose chat is used and whose ticket \
tool dies. One TRON for each of the three, please, with dates.
After the audit three things have to be settled by us: how long logs are kept, who may read them, \
and who tests the restore. Write each as a decision of its own with trigger, response, outcome, \
next.
The choice of the test runner is made (Vitest), but two things are open: where tests live, and \
whether coverage blocks a merge. Please decide both and document them separately.
For the swimming pool's gates: what happens if the network is down, and who may open all gates by \
hand? Two decisions in TRON form, to be hung up in the cashier's room.
Open points:\n1) who rotates\n2) how often\n3) who checks\nOne TRON for each.
- test runner?\n- coverage limit?\nTwo documented decisions please.
""")
