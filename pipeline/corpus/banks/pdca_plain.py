r"""Everyday wordings from an IDE's assistant that ask for a PDCA document or a decision written up.

Keys as in `pdca.py` beside it. A line here has slots but no alternatives, so that pasted code may hold
brackets. Only data; not covered: the answers (`pdca_answers`).
"""

from pipeline.corpus.banks._lines import literal

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["component_creation"] = literal(r"""
Write a PDCA for the new address form in checkout.
PDCA for adding a date range picker to the reports page
I need the usual cycle document for our new notification bell.
Can you set up the Plan-Do-Check-Act doc for the file upload component?
new component: price badge. pdca please
Please write the Web4 write-up (the PDCA) for creating a search bar with autocomplete.
Draft objective, plan, do, check and act for a reusable modal dialog.
Could you prepare a PDCA with FOLLOWS and PRECEDES links for the new invoice table?
We're starting on the appointment calendar tomorrow, give me the PDCA today.
pdca doc for {comp}, incl. links to the previous and next cycle
Document the creation of the password reset page as one full cycle.
How should the PDCA for a toast notification service look? Please write it.
Add a loading spinner component and write the cycle document for it.
Plan/do/check/act for a user avatar component, all sections filled.
Let me have the PDCA on building the tenant switcher in the header.
Student grade overview widget: PDCA needed before the sprint starts.
Before I code the export button, create the PDCA.
Write up the creation of a multi-select dropdown in the five sections.
Make a PDCA: accordion component for the FAQ page.
I'm about to build a barcode input for the warehouse app. Start me off with a PDCA.
Cycle doc for the onboarding wizard, four steps, please.
Fill the PDCA template for a new currency input field.
Objective / Plan / Do / Check / Act for the audit log viewer.
Please create the planning document we always use (PDCA) for the seat reservation component.
{ticket} new pagination component, pdca first
Give me a complete PDCA for adding a dark theme toggle to the settings page.
We need a REST client class for the weather API. Write its PDCA.
What I need: a PDCA for a new email template renderer.
Write the plan-do-check-act for implementing an in-memory cache class.
Web4 PDCA for {comp} please, it's a new component that stores delivery addresses.
Create documentation in PDCA form for the charging station map.
Could we get a PDCA for the CSV import dialog? It's due on Thursday.
I want to create a rate limiter middleware. PDCA with TRON in the plan section, please.
Write a PDCA about creating the payment method selector.
pdca -> feature flag admin page
Start a new PDCA cycle for the product comparison table.
A chat message bubble component has to be built. Produce the cycle document for it.
Document the plan for a logger class as PDCA.
Next task is the image gallery with lazy loading. Write its PDCA and link it to the previous one.
Hi, can I get the five-section document for a new progress bar?
We want a leaderboard in the game client; please write objective, plan, do, check, act.
For the clinic portal: PDCA for a new prescription list component.
Put together the PDCA for an order status timeline.
I'd like a Plan-Do-Check-Act document for a job queue class that retries failed jobs.
Erstelle bitte ein PDCA für die neue Filterleiste in der Produktsuche.
Schreib mir das PDCA-Dokument für eine neue Tabellenkomponente mit Sortierung.
Necesito un PDCA para el nuevo componente de carrito.
Peux-tu rédiger un PDCA pour le nouveau composant de calendrier ?
Bitte das übliche Zyklusdokument für {comp} anlegen.
The fitness app gets a workout timer. Write the cycle document with all five sections.
Set up a PDCA for creating a hook called useDebouncedValue.
Need a PDCA on the new meter reading form for the energy customers.
PDCA required for creating a "forgot username" flow.
Write the PDCA for a NestJS module that sends SMS reminders.
one pdca for a sticky table header component thx
Plan, do, check, act for a consent checkbox with stored timestamp.
Please turn this into a PDCA: build a map popup that shows the bus stop name and next departures.
Generate the PDCA markdown for a new song queue component.
Our process says no component without a PDCA, so write one for the tag input.
How do we build {comp}? Answer as a PDCA.
Compose a PDCA for the creation of a generic repository class in TypeScript.
Can you write the doc with Objective, Plan, Do, Check and Act for the vehicle list view?
I have to create a validation helper for IBAN numbers, give me the PDCA.
The report builder gets a column chooser. PDCA, please.
Write a PDCA covering a brand-new webhook receiver endpoint.
Kindly draft the Plan-Do-Check-Act record for the leave request form.
Missing: PDCA for the newly planned breadcrumb component.
Let's create a scheduler component. Begin with the PDCA document, including links.
pdca for the crop rotation planner screen, thanks
Write the cycle paper for the new library loan component in {folder}.
Please document how {comp} will be created, in the PDCA format.
What would the PDCA for a two-factor setup screen contain? Write it in full.
Create a PDCA for a new npm package that wraps our REST API.
I need plan/do/check/act, with links, for a drag-and-drop kanban column.
New CLI command "export-users": write the PDCA for it.
Write the PDCA for building a shared date formatting utility.
Give me the Web4 style document for the new feedback form.
Room booking grid, new component, PDCA in English please.
Record the work on the new invoice PDF generator as a PDCA.
Do the PDCA for our planned health check endpoint.
I'd need a PDCA before creating the session store. Can you do that?
Prepare the cycle: component for recurring payments, from objective to act.
Write a PDCA entry for the new rich text editor toolbar.
Component request from sales: a quote calculator. Answer with the PDCA for it.
pls make the pdca for a new sidebar menu w/ collapsible groups
The PDCA for the new secret rotation dashboard is still missing, can you write it?
Write a PDCA for a test data factory component.
A PDCA for creating the deploy status badge would be helpful.
We're adding a merge request overview to our dashboard; write the PDCA for building it.
PDCA for a handover checklist component used by the night nurses.
New file preview component: please write the Plan-Do-Check-Act document.
Create the PDCA for a component that lists failed commands from the job runner.
Document the making of the role permission matrix in PDCA form.
Write a PDCA for the approval button component in the expense app.
Let's plan the login attempt counter as a PDCA.
Give me a PDCA on creating the environment variable editor.
PDCA wanted: test result viewer for the CI dashboard.
We will write a small git hook installer. First, a PDCA for it.
Objective to act for a new refund form, please.
Please add a PDCA for the new API key management page.
I need a document with the five PDCA sections for our new coverage report page.
Build plan for the stopwatch component, written as Plan-Do-Check-Act.
Write a PDCA for the currency switcher and include a check that the rounding is right.
Can the PDCA for {comp} be written today? It holds {fields}.
PDCA for {comp} in {file}, a component that shows overdue library books.
We want to create {comp} with the fields {fields}. Please write the plan-do-check-act document \
with links to the previous and next PDCA.
We plan a new component for the farming app that shows soil moisture per field and warns when it \
falls under a limit. Please write the PDCA for it.
I'm going to add a virtual scrolling list for the 20,000 row customer table. Before that I want a \
PDCA with a clear objective and measurable checks.
The checkout team needs a coupon code input that validates on blur and shows the discount. Could \
you write the cycle document for that work?
Please write a PDCA for a component that lets teachers enter grades for a whole class at once. \
Include the decision why we use a grid instead of single forms.
Sprint goal is a new shipment tracking page. Write the document with objective, plan, do, check \
and act so that we can start on Monday.
For {ticket} we need a component to show energy consumption by hour as a bar chart. Give me the \
Plan-Do-Check-Act with links to the neighbouring cycles.
The banking app needs a transaction filter: date, amount, category. Create a PDCA for building it, \
no code yet.
we want to build a small react component for star ratings, used in shop and app. can you write the \
pdca for that? previous cycle was the review form
My lead asked me to write a PDCA before I begin with the new file storage adapter. I've never done \
one, please write it for me.
As agreed in planning, the notification preferences page will be its own component. Please supply \
the PDCA, with TRON decisions in the Plan.
Write the PDCA for a class called InvoiceNumberGenerator. It must never give the same number \
twice, also after a restart.
I want a new Vue component for uploading profile pictures with cropping and a 2 MB limit. PDCA \
with all sections please.
Our music school portal has no way to reschedule a lesson. We'll add a component for it next week. \
Please do the PDCA now.
Draft a PDCA on creating a typed event emitter in {file}. In Check we want unit tests and a type \
test.
Could you document the planned creation of a geocoding service in plan, do, check, act form? It \
caches results for 24 hours.
Create the cycle document for the new driver app screen that lists today's stops, works offline, \
and syncs later.
The support team keeps asking for a canned reply picker. It's approved. Write the PDCA for \
building it, and set the links.
Please write up the new "save search" feature as a PDCA. It needs a button, a dialog and a list of \
saved searches.
{person} will implement the new theme provider next week and needs a PDCA to work from. Write it \
with five sections and links.
We decided to build our own table component because the library we use can't freeze columns. Put \
this into a PDCA.
I'd like to add an empty-state component with illustration, title and call to action. Is a PDCA \
possible for something this small? If so, write it.
A new microservice for generating parking tickets as PDF has to be created. Please prepare the \
PDCA including what we check before release.
The museum shop wants a gift card component, value between 10 and 200 euros. Write objective, \
plan, do, check, act.
For the new password strength meter: list the plan, what we do, how we check, and what we \
standardise. So, the usual PDCA.
Set up the PDCA for creating {comp}. It follows the PDCA of {comp2} and precedes the release cycle.
Please create a PDCA in which we build a retry wrapper for fetch. Max 3 attempts, exponential \
backoff, only for GET.
Team {team} needs a form builder for surveys. I want the Plan-Do-Check-Act document first, the \
code afterwards.
We are asked to deliver an accessible combobox according to WAI-ARIA. Document the creation as a \
PDCA with checks for keyboard and screen reader.
I need the PDCA for a new background worker that resizes images after upload. Input is S3, output \
is three sizes in webp.
New feature for the veterinary lab software, a sample label printer dialog. Write the cycle doc, \
and name what would count as done.
Write a full PDCA for adding a command palette (Ctrl+K) to the admin UI, including keyboard \
handling and a search index of the actions.
Can you write the plan, do, check, act for a websocket based live score component? It must survive \
a lost connection.
Let's document the creation of the stock level indicator as a PDCA. Colours: green above 20, \
yellow from 5 to 20, red below.
The insurance form needs a component that takes several damage photos. Give me a PDCA, in the Plan \
please use trigger, response, outcome, next.
please write the pdca for the new tooltip component, we had three different ones until now and \
want a single one in the design system
I should build a permission guard for our Angular routes. Write the PDCA, with the objective that \
no admin route is reachable without the role.
Here's the task: a new REST endpoint plus a small UI for booking laundry slots in student housing. \
Deliverable from you: the PDCA.
Our hospital client wants bed occupancy on one screen. Please write the planning document with \
Objective, Plan, Do, Check, Act, plus the links before and after.
Could you write a PDCA for introducing a config loader class that reads YAML, validates it with \
zod and fails at start-up on errors?
I'd like the PDCA for a small feature: a copy-to-clipboard button next to each API key, with a \
confirmation message.
The sports club app needs a training attendance list. Who was there, who was excused. Write the \
PDCA for creating it.
Write the PDCA for the new release notes page. Content comes from the git tags, the page lists the \
last 20 releases.
Make me a PDCA for a component that shows which tests failed in the last pipeline run. It's new, \
nothing exists yet.
A component to display merge conflicts in our CMS is planned. We need it documented as \
Plan-Do-Check-Act before the work begins.
For our vault UI we create a new "reveal for 10 seconds" field. Please write the PDCA; the secret \
itself stays on the server.
PDCA please for a handover form in the hotel app: the late shift enters open points, the early \
shift ticks them off.
We're creating a refusal reason dropdown for the loan application tool, so that clerks choose why \
an application is rejected. PDCA, all sections.
Write a PDCA: new deploy history component, lists version, time, and who released it. Data comes \
from our own API.
In the file manager we add a rename dialog. It checks for forbidden characters. Write its cycle \
document.
I want to write a small command runner class which executes shell commands with a timeout. Please \
prepare a PDCA for its creation.
We have agreed to add a review widget with photos to the shop. Backend exists, frontend does not. \
Write the five-section document for the frontend part.
Context: the tax module has no component to compare two years side by side. We'd like to add one \
in {folder}. It should show the difference per line and mark changes over ten percent. Please \
write the PDCA for creating it, and add links to the previous and next document.
Hi, we are going to create a new component for our ticketing app that lets users pick seats on a \
hall plan. It must handle 3,000 seats without lag, work with the keyboard, and lock a seat for \
eight minutes while the user pays. I need the PDCA for this work with all sections and the \
decision for SVG or canvas in the Plan.
For the school transport project we need a component which shows the parents where the bus is. The \
position comes every 15 seconds, it may be missing, and for privacy we must not keep it longer \
than a day. Please write the Plan-Do-Check-Act document before we begin, so that everybody knows \
what is meant by done.
I would like a PDCA for this:\n- component: BulkEditPanel\n- edits up to 500 products at once\n- \
preview before saving\n- undo for ten minutes\nLinks to the cycle before and after please.
Please write the PDCA for the component described below.\n\nName: OpeningHoursEditor\nInput: \
weekday, from, to\nRules: no overlaps, holidays extra\nUsed by: branch finder, opening hours API
New component, spec from the ticket:\n"As a dispatcher I want to see all trucks that are late by \
more than 30 minutes, sorted by delay."\nWrite the cycle document (plan, do, check, act).
The interface is already agreed, the component isn't there yet. Write its PDCA.\ninterface \
RateTable {\n  currency: string;\n  rates: Record<string, number>;\n  validUntil: Date;\n}
Write a PDCA for creating the React component that goes with these props:\ntype Props = {\n  \
items: Item[];\n  onSelect: (id: string) => void;\n  maxHeight?: number;\n};
I drafted the skeleton, now I need the plan-do-check-act document for the rest of the \
work:\nexport class ReminderService {\n  constructor(private readonly mailer: Mailer) {}\n  \
schedule(at: Date, to: string): void {\n    throw new Error("not implemented");\n  }\n}
Acceptance criteria for the new feature:\n1. user can pin up to five dashboards\n2. pins are \
stored per user\n3. order can be changed by drag and drop\nPlease make a PDCA of it.
Our customer, a chain of gyms, wants members to freeze their contract online. That means a new \
form, a check of the notice period, a confirmation mail, and an entry in the contract history. It \
will be one component with its own tests. Please document the creation as a PDCA with objective, \
plan, do, check, act.
We've got the design for a cookie settings dialog (three categories, save, accept all, reject \
all), legal has approved the text, and the analytics script must not load before consent. Now \
write the PDCA for building it and make the check section concrete enough for QA.
The new energy tariff calculator must give the same result as the Excel sheet that sales uses \
today. 14 tariffs, three regions, prices change on the first of each month. I'd like a PDCA on \
creating the calculator class, with a check against at least 50 rows from that sheet.
We are three developers and have two weeks to add a messaging inbox to the marketplace. Threads, \
unread counter, attachments up to 5 MB. No push for now. Give us the usual cycle document with \
links, so that we can split the work afterwards.
API contract is done:\nGET /v1/lockers?site=12\n200 [{"id": 7, "free": true}]\nWhat's missing is \
the LockerGrid component. Please write the PDCA for it.
Please create the PDCA for this user story and keep the wording of the story in the objective:\nAs \
a pharmacist I want a warning when two medicines interact, so that I can ask the doctor before \
handing them out.
Plan for next week: build the import preview. Users upload a CSV, see the first 50 rows, map \
columns to fields and see errors per row. Only after confirmation the import runs. I want this \
documented in PDCA form, because two other teams will build on it and should know what they can \
rely on.
Can you write a Plan-Do-Check-Act for a service class that converts units (kg, lb, l, gal) for the \
recipe app? It should be immutable, have no dependencies, and be covered by property-based tests. \
Include why we don't take a library.
Write the PDCA for a carousel component.
PDCA document for our new data grid
New class ShiftCalculator, PDCA please.
cycle doc for the invoice upload, pls
Please do a Plan-Do-Check-Act for the bookmark feature.
Give me the five sections for creating a colour picker.
Start the PDCA of the new phone number input.
Make the usual document for the new newsletter sign-up.
I'd like a PDCA on a toolbar for the image editor.
We want a QR code generator. PDCA?
Let's PDCA the new autosave feature.
Create PDCA: live exchange rate ticker.
Document {comp} as a PDCA before we build it.
What about a PDCA for the planned print layout component?
PDCA for a new GraphQL resolver for playlists
Write PDCA, topic: new reading list module.
Write the plan, do, check and act of the new fuel log.
The team needs a PDCA for the upcoming tooltip rewrite as a brand-new component.
A full cycle document for the new e-mail parser, please.
Please prepare the PDCA for our license key input screen.
Write down, in PDCA form, how we build the new chart legend.
Can I have the Web4 PDCA for the new storage adapter?
New skeleton screen component; objective, plan, do, check, act please.
Draw up the PDCA to create a table of contents component for the docs site.
Get me a PDCA for a lap time recorder.
Prepare a PDCA with both links for the new cart summary.
Make it a PDCA: we add a "reorder" button to past orders.
PDCA for a polling hook that stops when the tab is hidden.
Produce a PDCA on the new vaccine stock component.
Please, a PDCA for a new audio waveform view.
Quick one: PDCA for an icon button component with aria labels.
Could you fill in our PDCA template for the new seat upgrade dialog?
We build a component that shows unread mails. Cycle document, please, with FOLLOWS and PRECEDES.
For the record I need plan/do/check/act about creating the property valuation form.
Write a PDCA on how to create a custom ESLint rule that forbids default exports.
The intern will write a debounce utility. Make a PDCA for it, so that it is a good exercise.
A PDCA please, about the future component for editing bus timetables in the planning tool.
As soon as possible: Plan-Do-Check-Act for the new signature field in delivery confirmation.
Write the PDCA for the new settings import. Should say how we check old files.
We'd like to document the upcoming tag cloud for the blog as one PDCA cycle.
Please write a PDCA for creating a sandbox account generator for our sales demos. Each demo \
account gets sample orders, three users and an expiry after 14 days. The generator is a new class, \
it should be callable from the CLI and from the admin page, and nobody but sales may use it.
I have the go from my product owner for a new "compare insurance plans" component. Up to four \
plans side by side, differences marked, and a print view. What I don't have is the PDCA which our \
process demands before coding. Please write it, including the links to the cycles before and after.
We're building a new module for the clinic that sends reminders one day before an appointment by \
SMS or mail. People can opt out. Phone numbers must be checked for format. The messages come in \
three languages. Please give me a Plan-Do-Check-Act document on this, complete with objective.
Hello, for the solar monitoring project I would like to get the document with the sections \
Objective, Plan, Do, Check and Act. The thing to create is a component that compares today's yield \
with the average of the last five years and shows a warning when it is 20 % lower.
Could you please write the PDCA for our new tree view? Requirements so far: lazy loading of \
children, keyboard navigation, multi-select with checkboxes, and at least 10,000 nodes without \
visible delay. We don't want to use an external library because the last one was abandoned.
The warehouse people lose about 25 minutes a day because they search for the right shelf. So we'll \
create a shelf finder component for the handheld: scan an article, see row, shelf and height. I \
need this in the PDCA form, with the 25 minutes as the baseline in Check.
Write the PDCA for a new logging decorator. It should log name, duration and outcome of a method, \
never the arguments, because they may contain personal data. It will be used in about 60 places. \
I'd like to read in the plan why we use a decorator and not a proxy.
We need a component for the election office that counts votes per district and shows the turnout. \
Two people enter each number independently, and differences are shown. It will be used only one \
evening, so it has to work the first time. Please document the creation in our usual five-section \
cycle document.
My task is to create an offline queue for the mobile inspection app. Inspectors work in basements \
without a network, and photos must be sent when the connection is back. Order matters, nothing may \
be lost. Before I start I'd like a PDCA for it, could you write one?
please write a pdca for this new component, details: name is RecipeScaler, it takes a recipe for 4 \
people and scales to n people, rounds sensibly (no 0.33 eggs), supports metric and us units, and \
is used on the web and in the app. no ui in the first version
We agreed in today's meeting to build our own feature flag client instead of buying one. It reads \
flags from a JSON file in a bucket, refreshes every minute, and falls back to defaults. Please \
turn that into a Plan-Do-Check-Act document with a documented decision and links.
The publisher needs a component that shows an author her sales by book, format and country. Data \
arrives once a month as CSV. We have the CSV parser; table and chart are new. I need the cycle \
document by tomorrow noon, plan to act, with checks that finance can follow.
I'm asked to create a password-less login with magic links for the customer portal: request form, \
mail, token valid for 15 minutes, single use. Security wants to see a PDCA before anything is \
implemented. Please write it, and mention in Check that a used token must be refused.
For our translation platform a new side panel is planned. It shows earlier translations of similar \
sentences with a percentage. The search service behind it exists. Please prepare the PDCA for the \
panel itself, i.e. objective, plan with TRON, do, check, act, and the two links.
The city wants citizens to report broken street lights with a photo and a position. We'll make a \
form component with a map, a photo field and a duplicate check within 30 metres. Write the \
Plan-Do-Check-Act for building this component, please, and keep the language simple.
Create a PDCA for the new backup status page. It shows for each database the time of the last \
backup, its size, and whether the restore test passed. Red if older than 26 hours. It's a \
read-only page, the data comes from {file}, and ops will be the only users.
In the HR tool we are going to add a component for requesting parental leave. Rules differ by \
country (DE, AT, CH). I want the rules in a table, not in code. Please document this as a PDCA and \
explain that decision in the plan section.
A PDCA please for the following piece of work: a Svelte store that keeps the shopping list in sync \
between two phones of one household. Conflicts are solved by last write per item. We need tests \
with two simulated clients. The store is new, the server API exists.
We want to offer a public status page to our customers. It'll be a small static component that \
reads a JSON file every 30 seconds and shows each service as up, degraded or down. No login. Write \
it up the way we always do: FOLLOWS, PRECEDES, objective, plan, do, check, act.
The new time tracking component should start and stop with one click, warn after ten hours, and \
make it impossible to have two running entries. It replaces a spreadsheet used by 40 people. I \
need a Plan-Do-Check-Act document to present on Wednesday. Please write all sections.
Please create the PDCA for a new serializer for sensor packets. Packets are 12 bytes: id, time, \
temperature, humidity, battery, checksum. The class has to reject packets with a wrong checksum \
and it must handle 2,000 packets per second on a Raspberry Pi. Unit tests are part of Do.
As the next step on the roadmap we build a discount rule editor, where marketing can define rules \
like "3 for 2" or "10 % on shoes until Sunday" without asking us. I would like the PDCA to state \
what's in the first version and what is not. Can you write that document?
Title: New component "Attendance export"\nDescription: teachers export attendance per month as PDF \
and XLSX\nPriority: medium\nDocument type: PDCA\nPlease write the document.
Please write objective, plan, do, check, act for this:\n- new hook usePagination\n- works with \
cursor and page number\n- state is kept in the URL\n- replaces nothing, used in three new screens
Component: StationPicker\n- type two letters, get suggestions\n- last five stations on top\n- \
works without network for favourites\n=> PDCA
I want to add this class and need a PDCA on the work that is left:\nexport class Money {\n  \
private constructor(readonly cents: bigint, readonly currency: string) {}\n  static of(amount: \
string, currency: string): Money {\n    // TODO\n  }\n}
The JSON below is what our new invoice preview component will get. Write the PDCA for creating \
it.\n{\n  "number": "2024-0117",\n  "lines": [{"text": "Consulting", "hours": 12, "rate": 95}],\n  \
"vat": 19\n}
Write a PDCA for the new endpoint in this OpenAPI snippet:\n/rooms/:id/bookings:\n  post:\n    \
summary: Book a room\n    responses:\n      "201": created\n      "409": already booked
Planned markup of our new alert component, now the cycle document for it please:\n<app-alert \
type="warning" dismissible>\n  Your trial ends in 3 days.\n</app-alert>
Table for the new feature is ready:\nCREATE TABLE wish (id uuid, user_id uuid, product_id uuid, \
added_at timestamptz);\nNow we need the wish list component on top of it. Please write its \
Plan-Do-Check-Act document.
Here are the test cases which QA wrote for the not yet existing component. Make a PDCA for \
building it.\n- empty list shows a hint\n- 1 item, no scroll bar\n- 1000 items scroll smoothly\n- \
Escape closes the list
From the design handover:\n"Stepper, 4 steps, linear, error state per step, back always allowed, \
summary at the end."\nWrite the PDCA for creating this component, with both links.
pdca for this:\n\nfunction useCountdown(until: Date): { days: number; hours: number; minutes: \
number } {\n  throw new Error("todo");\n}
Notes from refinement:\n* donation form, one page\n* once or monthly\n* receipt by mail\n* no \
account needed\nPlease make the PDCA out of these notes, all five sections.
Write the PDCA for creating {comp}:\n\nclass {comp} {\n  // loads the tariff, computes the price, \
formats it\n}\n\nIt lives in {file} and is used by {comp2}.
Please prepare the document in five sections (objective to act) for a new component that lets our \
agents split one customer ticket into two. Replies and attachments have to go to the right ticket, \
the customer gets only one mail, and it must be possible to undo the split for an hour.
Our laboratory customers want to see when a freezer door was open for too long. We receive the \
door events already, we don't show them. A timeline component for 24 hours, one row per freezer, \
is what we'll build. Please write the PDCA and say how we check it with recorded data.
I'd like you to document a planned piece of work as PDCA. We will create an "invite team members" \
dialog: enter several addresses, choose a role, see which are invalid, send. The backend sends the \
mails. Limit is 50 per day. The objective should mention that today support does this by hand.
For the airline's crew app we make a component that shows duty times against the legal limits. \
Green, amber, red. It must never show green when data is missing. Please write a Plan-Do-Check-Act \
on that with special care for the Check section.
We're a team of five and we start with a new design system. First component is the button, four \
variants, three sizes, loading state. Since it's the first, its PDCA will be an example for all \
the others, so please write it carefully and with all parts, links too.
In our property management app, tenants should be able to upload meter photos, and a small service \
reads the number. The service exists. We need the upload component with preview, retry, and a \
manual correction field. Give me the PDCA to create it. Due date is the 15th.
please can you do a pdca for a cron-like scheduler class we want to write ourselves. must support \
every n minutes, daily at hh:mm, weekdays only. timezone Europe/Berlin, has to survive dst \
changes. tests with fake timers. thx
The betting regulator requires a "take a break" function: a user can lock himself out for a day, a \
week or six months. This becomes a new component plus an endpoint. I must hand in a PDCA before \
implementation. Please write it so that an auditor understands it.
We plan a changelog generator. It reads conventional commits between two tags and writes markdown \
grouped by type. The generator will be a small CLI in TypeScript. Please write the cycle document, \
where Do lists the steps in order and Check lists how we verify it on our own repository.
A new read model for the sales dashboard is needed, since the current queries take eleven seconds. \
We create a projection class which listens to order events and keeps daily sums. Please document \
the creation of this class as a PDCA with objective: dashboard loads in under one second.
Write me a PDCA for the first version of our chat widget. It's embedded by a script tag, has to be \
under 40 kB, must not break the host page's CSS, and shows opening hours when nobody is online. I \
would like a decision on shadow DOM in the plan.
The bakery chain needs an order form for the branches: each branch orders by 3 p.m. for the next \
day, numbers from last week are pre-filled. We'll build it as one component with its own route. \
Please write the PDCA and link it after the cycle for the product catalogue.
Could you set up the documentation for a component we begin on Monday? It's a viewer for DICOM \
images with zoom and brightness, no measuring tools yet. Our format is Plan-Do-Check-Act, with \
TRON in Plan. Images are up to 80 MB, so please put memory use into Check.
I want to build a plugin loader. Plugins are npm packages with a manifest, they're loaded at \
start-up, a broken plugin must not stop the application. It'd be our first extension point, \
therefore I want a complete PDCA for it: why, what, steps, checks, lessons.
We need something that masks personal data in exports: names, IBANs, phone numbers. I'll create a \
class with one rule per data type, so that rules can be tested one by one. Please write the PDCA \
for this. The data protection officer is going to read the Check section.
The library system gets a component for interlibrary loans: search other libraries, request a \
book, see the status. Three screens, one state machine. Write the Plan-Do-Check-Act for creating \
it, and mention that the state machine is tested before the screens are started.
Please write a PDCA about creating the file lock helper. Two processes may try to write the same \
report at the same time, and the second has to wait for up to five seconds and then give up with a \
clear message. It's about 80 lines of code, but it's important.
PDCA for a new "who is online" indicator in our document editor, with details: websocket presence \
messages every 20 seconds, a user counts as offline after 60 seconds, at most five avatars are \
shown and a "+3" bubble for the rest. All five sections, please.
For the golf club's tee time booking we need a calendar component that shows slots of ten minutes, \
max four players each. Members can book seven days ahead, guests three. I want a PDCA which \
explains how it's built and how we check the booking rules.
I'm about to write a wrapper for the browser's storage, with versioning and migration of old \
values. It will be used by all our micro frontends. Would you please document it as a PDCA first? \
It follows the cycle on the shell application.
Create a PDCA for a component which draws org charts from our employee data. 900 people, seven \
levels, people can be moved by drag and drop (HR only). The first version is read-only. Use \
objective, plan, do, check, act as headings, and link previous and next.
Management approved a self-service page to download invoices for the last 36 months. Today \
customers call us, about 60 calls a week. Please write the PDCA for building that page. I'd like \
the number of calls to be the figure we check after one month.
To replace paper lists in the kindergarten we build a component for pick-up times: who picks up \
the child, when, and whether this person is allowed to. The teachers use a tablet. Please write \
this as Plan, Do, Check, Act; it's a new component, nothing exists.
I need the usual document (you know, objective until act, with the two links) for our new map \
layer that shows flood risk. Tiles come from the state office, they're updated once a year, and \
the layer must be switchable. Our own part is only the component, not the tiles.
Bitte schreib ein PDCA für eine neue Komponente, mit der Hausmeister Zählerstände am Handy \
erfassen. Offline muss es gehen, Fotos sind optional, und pro Gebäude gibt es bis zu 40 Zähler. \
Links zum vorigen und nächsten Zyklus bitte mit rein.
Kannst du mir ein vollständiges PDCA-Dokument für unsere neue Gutscheinprüfung schreiben? Sie soll \
Gutscheine auf Gültigkeit, Mindestbestellwert und Kundengruppe prüfen und eine verständliche \
Meldung liefern. Umsetzung ab Montag, eine Woche, zwei Leute.
Write a PDCA for the new mock server component that our front-end tests will use. It has to serve \
the 14 endpoints of the booking API, add a delay on demand, and return errors on demand. It isn't \
used in production. Check: all existing tests run against it.
Please document with PDCA: we create a secrets overview component for admins. It lists name, age, \
owner and last use of each secret, never the value. Older than 90 days is marked. Data comes from \
the vault's audit log. What's needed is the document, not the code.
We want to show the deploy queue of our platform on a screen in the office. New component, \
refreshes every ten seconds, shows service, version, waiting time. Please make a Plan-Do-Check-Act \
document of that. It's a side project for Fridays, but we follow the process nevertheless.
Let's add a command history component to our database console: last 200 commands, searchable, \
click to run again, dangerous ones need a confirmation. I'd like to have the PDCA with all five \
sections before I begin, including how we check the confirmation.
Please write a PDCA for building a merge preview in our CMS: two versions of an article side by \
side, conflicts highlighted, choose left or right per paragraph. It's a new React component, the \
diff library is already chosen (jsdiff), editors are the users.
For {team} I need a PDCA about the creation of {comp}. It stores {fields}, it's used on the start \
page and in {area}, and it must be ready {deadline}. Keep objective, plan, do, check and act as \
separate sections and set both links.
We have a Figma file, an API and no component. The thing is a "compare prices over time" chart for \
the used car portal: line per dealer, hover shows date and price, mobile first. Please prepare the \
complete PDCA for the implementation so the team can estimate it.
Requirements from the customer mail:\n"The trainer needs to see at a glance who has not paid. \
Please put names in red. Export to Excel would be nice but isn't urgent."\nCreate a PDCA for a \
component that does that.
Interface of the new parser is fixed:\nparse(line: string): Entry | null\nInput: lines from the \
weighbridge, e.g. "2024-03-01;07:14;KA-XY 123;18240"\nPlease write the PDCA for creating the \
parser, with malformed lines in the Check section.
State diagram for the new component:\nidle -> loading -> ready\nloading -> failed -> \
loading\nready -> idle\nIt's the document loader. Please write objective, plan, do, check, act for \
building it.
package.json of the new package exists, nothing else:\n{\n  "name": "@acme/dates",\n  "version": \
"0.0.1",\n  "type": "module"\n}\nWe need a PDCA for creating this date helper library.
The story, copied from the board:\nGiven a visitor without account\nWhen he adds a product\nThen \
the cart is kept for 30 days\nPlease write the cycle document for the new guest cart component.
.reminder { color: var(--warn); }\nThat's all there is of the new reminder banner so far. Write \
the Plan-Do-Check-Act document for creating the component properly.
New module, folder layout as planned:\nsrc/billing/\n  invoice.ts\n  invoice.test.ts\n  pdf.ts\n  \
index.ts\nMake a PDCA for building it. It follows the orders module.
Our ticketing system needs a component which suggests similar tickets while someone types. Search \
runs on the server, at most one call per 400 ms, five results. Support wants it to find out \
whether duplicates (now 18 %) go down. Please write up the plan, do, check and act for creating it.
Please write the usual cycle document on our new address autocomplete. Four countries, one \
provider, and a fallback to manual entry when the provider is down. It'll replace three text \
fields in the checkout. I want the number of failed deliveries as the measure in Check.
I've been asked to build a component for consent forms in the dental practice: show the text, take \
a signature on the tablet, save a PDF. No idea how to write the PDCA for that. Can you do it, with \
everything that belongs in it?
PDCA for a component that prints QR codes for lab samples
Write a PDCA for our new tab bar.
Plan-do-check-act for creating an in-app survey, please.
We need a written cycle (objective to act) about building the sales tax lookup.
Could you do the PDCA on the new component for meeting room displays?
Give me a document with Objective, Plan, Do, Check, Act for a new retry button.
PDCA for a new changelog popup, links included.
""")

REQUESTS["debugging"] = literal(r"""
Write a PDCA for the login timeout bug.
Login fails on Safari. Please write the PDCA for it.
PDCA for fixing the memory leak in the websocket handler
The cart total is wrong by one cent, give me a plan-do-check-act document.
Please document the debugging of the failing PDF export as a PDCA.
our cron job runs twice, pdca please
I need the usual cycle document for the bug in the search filter.
Create a PDCA: images don't load on slow connections.
Write objective, plan, do, check, act for the null pointer in the order service.
Users get logged out at random. Can you write a PDCA on that?
Cycle doc for {ticket}, the date is off by one day in the US.
Put the flaky checkout test into a PDCA.
Document the root cause analysis for the duplicate invoices in PDCA form.
We get a 500 on saving a profile. PDCA, with links to the previous and next.
Make a Plan-Do-Check-Act for the broken sorting in the customer table.
The build is green but the app shows a white page. PDCA?
Give me the PDCA for the CORS error on staging.
The five-section document for the slow dashboard query, please.
Please do the Web4 write-up for the bug in {comp}: it {symptom}.
TypeError in production since noon, write me the PDCA for finding the cause.
Draft the PDCA for debugging the wrong VAT on Swiss orders.
pdca on the race condition in the booking service
Prepare the cycle document for the crash when opening large files.
Emails arrive twice. Please go through it as Plan, Do, Check, Act.
I'd like to have a PDCA for the encoding problem in the CSV import.
The map stays grey on Android 12; PDCA please.
Set up a PDCA about the infinite re-render in the settings page.
Why does the night job stop after 1000 rows? Write the PDCA for it.
What we need is a PDCA for the broken password reset link.
Start a debugging cycle for the dropped MQTT messages and write it down, all five sections.
Bug: dropdown closes too early. Document: PDCA.
Open a PDCA for the deadlock in the payment table.
Fill out our PDCA template for the upload that hangs at 99 %.
Write a PDCA about the missing translations after the last release.
Please investigate the 404s on product images in a PDCA.
Could you write the plan/do/check/act for the wrong time zone in calendar invites?
The avatar upload rotates photos. I need a PDCA on it.
PDCA needed for the regression in the tax calculation.
Please create the cycle document on the endless redirect after login.
Let's handle the segfault in the image library with a PDCA.
Bitte schreib ein PDCA für den Fehler beim Drucken der Lieferscheine.
Die Suche liefert seit gestern keine Treffer. Ich brauche ein PDCA dazu.
Escribe un PDCA para el error al guardar las facturas.
Il me faut un PDCA pour le bug d'affichage sur mobile.
Erstelle das PDCA zur Fehlersuche in {comp}.
Document how we find and fix the leaking database connections: objective to act.
write me a pdca for the bug where the modal can't be closed on ipad
The unit test for the discount rule fails only in CI. PDCA, please.
Turn the bug report about lost comments into a PDCA.
Write the PDCA for the failing deploy of the ticket service.
Hot reload stopped working after the Vite upgrade, please write the PDCA on it.
A PDCA about the wrong permissions after a role change, with TRON.
Produce the Plan-Do-Check-Act record for the defect in the seat map.
I want the full cycle document about our CPU spikes at 9 a.m.
Give me a plan, do, check, act for the bug that swaps first and last name.
Notifications are delayed by an hour. Cycle document please.
Document the fix for the broken merge of customer records in a PDCA.
Please write up the secret-loading error at start-up as PDCA.
The git hook doesn't run on Windows. Make a PDCA about debugging it.
PDCA for "command not found" in our release script.
Handover list shows old patients: PDCA for the bug, please.
The refusal mail goes to the wrong applicant. Write the PDCA for this bug.
Wrong file is deleted when two have the same name, please write the PDCA.
The review page crashes for reviews with emojis. PDCA.
Can we have a PDCA on the endpoint that sometimes returns HTML instead of JSON?
Battery drains too fast since 4.2, write plan do check act.
Sound stutters in the game after ten minutes, I need the PDCA for the analysis.
Write the PDCA on why the nightly backup is empty.
PDCA about the incorrect rounding in the loan calculator
{comp} {symptom}. Write the document with Objective, Plan, Do, Check and Act.
For the bug in {file} a PDCA is required.
How do we approach the intermittent 502? As a PDCA please.
Filter by date ignores the last day; cycle doc, thanks.
Please write a PDCA for debugging the state that's lost on back navigation.
Webhook signature check fails for some customers. PDCA with both links.
Plan/do/check/act: charts are empty in Firefox
Prepare a PDCA on the failing database migration.
We can't reproduce the bug with the empty basket, write a PDCA for how to proceed.
PDCA: find out why the cache is never hit
Write a PDCA for the crash in the iOS share extension.
The label printer prints blank pages. Document the search for the cause as PDCA.
Write our usual document for bug {ticket}, you know, the one from objective to act.
Get me the PDCA about the wrong stock numbers in the shop.
The OAuth callback fails with invalid_state. Write the PDCA.
A Plan-Do-Check-Act on the truncated log lines, please.
Docker container exits with code 137. PDCA please.
npm install hangs on the build agent, please document the analysis as a PDCA.
The type checker runs out of memory. Make a PDCA of that.
I'd like plan, do, check, act on the z-index problem with the cookie banner.
Write PDCA: wrong currency symbol on receipts.
PDCA for the students who see other students' grades
Some meters report negative consumption. Please prepare the PDCA.
Document in PDCA form: playlist order is lost after sync.
Our health check says OK although the database is down. PDCA, please.
The autosave overwrites newer text, so I want a PDCA for the fix.
Please write the PDCA for a bug in the bus timetable: Sunday trips are shown on holidays.
Checkout button is disabled after applying a coupon. Please give me the cycle document with all \
sections.
Since the update to Node 20 our image resizing fails on about every tenth file. I need a PDCA for \
it.
Write the PDCA for this: the appointment reminder is sent in English although the patient's \
language is Polish.
In {file} the function {ident} returns undefined for empty lists. Please document finding and \
fixing it as PDCA.
The tractor's position jumps by 200 metres on the map now and then. Write a plan-do-check-act \
document for the investigation.
We lose about three orders a day between shop and ERP. I want a PDCA with a clear objective and a \
check after one week.
The search in the music library doesn't find titles with accents. Can you write the five sections \
for that bug?
Customers report that the app shows yesterday's balance until they restart it. Write a PDCA, \
include how we reproduce it.
When two clerks open the same application the second one overwrites the first. Write the cycle \
document for solving that.
Please write a PDCA about our flaky end-to-end suite. Eleven of 240 tests fail at random, mostly \
those with file upload.
After the merge of {branch} the sidebar is gone on tablets. I'd like the bug handled as a PDCA \
with links to the neighbours.
Can you set up a PDCA for the report that the quiz timer continues to run when the tab is in the \
background?
Our deploy script says "done" although the new version isn't running. I want this analysed and \
documented as a PDCA.
{person} found that the vault client caches an expired token, and then all requests fail. Make it \
a PDCA for the fix.
The nurse handover screen loads for 40 seconds in the morning. Write objective, plan, do, check, \
act, with the load time as measure.
I need a debugging PDCA: file names with umlauts break the ZIP download, but only on macOS.
Every Monday the first report of the day is empty, the second one is fine. Please write a PDCA so \
we look into it properly.
the api returns 429 to our own frontend since we added the rate limiter. can i have a pdca for \
that, with what we check afterwards
Write a PDCA for a bug that support has reported four times now: password reset mails contain a \
link to staging.
We've got a bug in the tariff engine where customers who move house pay twice in that month. \
Document the debugging as PDCA.
Please write the Plan-Do-Check-Act for the wrong driver assignment: two drivers got the same tour \
on 3 of the last 20 days.
Our game server kicks players after exactly 60 minutes. Looks like a token problem. I want a PDCA \
for it, decision in the Plan.
Write up the hunt for the failing snapshot tests as a PDCA. They pass locally and fail on Linux \
because of fonts, we think.
A PDCA please on this defect: the commands in the job queue are executed in the wrong order when \
the clock is changed.
The approval mail shows the wrong amount. It's off by the discount. Please create the PDCA, \
FOLLOWS and PRECEDES included.
I would like a cycle document for the bug with the frozen header, where the columns no longer fit \
the body after resizing.
Could you document the debugging of our slow CI as a PDCA? It went from 9 to 26 minutes within two \
weeks.
The new library version breaks the date picker, the old one has a security hole. Please write a \
PDCA about finding the cause and fixing it.
When a user uploads a second file with the same name, the first one disappears without a message. \
Plan, do, check, act please.
Please write the five PDCA sections for the wrong average in the grade report; absent students are \
counted as zero.
{ticket} is about {comp}, which {symptom}. I need the PDCA with the reproduction steps in Do.
We need to understand why some push notifications arrive only when the phone is unlocked. Write a \
PDCA for that investigation.
PDCA for the following bug please. The heating schedule isn't applied on the day when daylight \
saving time begins.
Please prepare a PDCA on the memory growth of our worker, from 300 MB to 2 GB in a day, then it's \
killed.
Stack trace from production, please write a PDCA for it:\nTypeError: Cannot read properties of \
undefined (reading 'price')\n    at CartLine.total (src/cart/line.ts:42:18)\n    at Cart.sum \
(src/cart/cart.ts:77:30)
Write the PDCA for this failure:\nFAIL src/rates/convert.test.ts\n  expected 1.09 received 1.1\n  \
at convert.test.ts:18
Here's what the log says, make a plan-do-check-act of it.\n2024-02-11T03:00:04Z ERROR backup: \
pg_dump exited with 1\n2024-02-11T03:00:04Z INFO backup finished, 0 bytes
The service dies with this. I want a PDCA on finding the reason.\n<--- Last few GCs --->\nFATAL \
ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory
Please create the cycle document (five sections) for the following error on start-up:\nError: \
connect ECONNREFUSED 10.0.3.7:5432\n    at TCPConnectWrap.afterConnect
pdca for this one pls\nUncaught RangeError: Maximum call stack size exceeded\n  at renderNode \
(tree.tsx:51)\n  at renderNode (tree.tsx:58)
This function gives 29 February for every year. Write the PDCA for the bug.\nexport function \
lastDayOfFebruary(year: number) {\n  return year % 4 ? 29 : 28;\n}
The query below returns duplicates since we added the second address. Document the debugging as \
PDCA.\nSELECT c.name, a.city FROM customer c JOIN address a ON a.customer_id = c.id;
The pipeline fails in this step, I need a PDCA about it:\n- run: npm ci\n- run: npm run build\n- \
run: npm test -- --coverage\nExit code 1, no message at all.
Bug report as it came in:\nSteps: open booking, choose two nights, change to three, press \
back\nExpected: three nights\nActual: two nights, price for three\nPlease write the PDCA.
Response from the API when it goes wrong:\n{"status": 200, "data": null, "error": \
"timeout"}\nStatus 200 with an error inside, so our retry doesn't work. Cycle document please.
Write a PDCA with links for this hook, it fetches forever:\nuseEffect(() => {\n  \
load(filter).then(setRows);\n}, [{ ...filter }]);
The config looks right to me, yet the cookie isn't sent. PDCA for the analysis, please.\ncookie: \
{\n  secure: true,\n  sameSite: "lax",\n  domain: "shop.example.org"\n}
Compiler output after the upgrade:\nsrc/form/field.ts(12,5): error TS2322: Type 'string | \
undefined' is not assignable to type 'string'.\n37 more of that kind. We want to go through these \
with a PDCA.
Write down the PDCA for the regression that this commit brought in:\n-  if (age >= 18) allow();\n+ \
 if (age > 18) allow();
Measured on three phones:\niPhone 12: 1.1 s\nPixel 4: 1.4 s\nGalaxy A10: 9.8 s\nThe start screen \
is too slow on the last one. Please do a Plan-Do-Check-Act for it.
curl -i https://api.local/v1/plans\nHTTP/1.1 301 Moved Permanently\nLocation: \
https://api.local/v1/plans\nThe endpoint redirects to itself. Please write the PDCA document.
The test that fails once in twenty runs:\nit("sends one mail", async () => {\n  signUp("a@b.c");\n \
 expect(outbox.length).toBe(1);\n});\nPDCA about fixing it, please, with check after 100 runs.
Console of the browser says:\nRefused to load the script because it violates the Content Security \
Policy directive "script-src 'self'".\nI need the cycle document for solving this on the payment \
page.
Here's the failing part in {file}. Write the PDCA for the bug.\nfor (let i = 0; i <= seats.length; \
i++) {\n  seats[i].free = true;\n}
Traceback from the import job:\n  File "load.py", line 31, in parse\nUnicodeDecodeError: 'utf-8' \
codec can't decode byte 0xe4 in position 17\nWe want a documented cycle for it: objective, plan, \
do, check, act.
Observations so far:\n- only on Fridays\n- only for customers with more than 100 orders\n- never \
on staging\nMake a PDCA for the debugging of the invoice run.
Since we moved to the new load balancer, uploads above 10 MB fail with 413. Below that all is \
fine. Nginx config has 50 MB, the app allows 100 MB. I suspect the balancer's own limit but can't \
see its config. Please write a PDCA: how we find the cause, how we fix it, how we check it.
Our pharmacy client says the label for child doses shows the adult dose when the birthday is \
today. It happened twice this month. It's a serious bug and I want the whole path documented: \
objective, plan, do, check, act. The code is in the dose calculator, tests exist but none for that \
day.
We have a memory leak in the live ticker. After four hours the tab uses 1.8 GB. Heap snapshots \
show many detached DOM nodes and a growing array of listeners. I think we never unsubscribe. Write \
the Plan-Do-Check-Act document for fixing this, and let Check be a four hour run.
please write a pdca for this: users in brazil see prices with comma and dot swapped, but only in \
the mails, not on the page. the page uses Intl, the mails use an old helper from 2016. i'd like to \
find all places and fix them in one go
The sync between phone and server sometimes deletes notes. 14 reports in two weeks, all from \
people with two devices. The server log shows a delete with an older timestamp that wins over a \
newer update. I need a PDCA with a decision on how we resolve it and how we prove that it's gone.
Every night between 2 and 3 the order export fails, and the retry at 4 works. The database has its \
maintenance window at 2:30, which might be the reason. Please prepare the usual five-section \
document for analysing this and include a measurement over at least seven nights.
Three weeks ago we introduced a cache for exchange rates. Since then some invoices use the rate of \
the day before. Cache time is 24 hours, and rates change at 16:00. I'd like to have this \
documented and fixed via a PDCA. Finance wants to see the list of affected invoices in Do.
We migrated to React 18 and now the seat picker selects two seats with one click in dev mode, in \
production it's fine. Nobody on the team knows if this will hurt us. Please write a PDCA to find \
out, fix what's wrong, and add a test.
The route planner suggests a ferry that doesn't run in winter. The timetable data has the right \
dates. Somewhere between import and route search the validity gets lost. Write the PDCA for the \
bug hunt, and please set links to the import cycle before and the release cycle after it.
Help me with a PDCA for a nasty one: our mobile app freezes when the user switches from WiFi to \
LTE during a download. No crash, no log entry, just a frozen screen for 30 seconds. iOS only. We \
have one device on which it happens nearly every time.
One of our customers, a bank, found that the audit log has gaps. About 0.2 % of the entries are \
missing, always under high load. We write it asynchronously with a queue of 1000. I think the \
queue drops entries when full. Please write the cycle document for this bug, suitable to hand to \
the customer.
The unit tests pass alone and fail together. Order matters: when the calendar tests run before the \
reminder tests, two of the latter fail. Someone must leave a fake clock behind. I want a PDCA for \
cleaning this up, with a check that random order works 50 times.
The elevator monitoring shows door faults that didn't happen. 40 false alarms a day, technicians \
ignore them by now. Sensor firmware was updated on the first of March. Write the PDCA for finding \
the cause: compare old and new raw data, find the difference, fix the parser, and count alarms \
again.
On our donation page 3 % of payments are charged twice. It's when people click the button again \
since nothing moves for some seconds. The payment provider supports idempotency keys, we don't \
send any. Please write the Plan-Do-Check-Act with the target of zero double charges.
I've been on this for two days: the Angular form marks the email as invalid, though the value is \
right, but only with autofill in Chrome. A workaround exists, but I'd prefer to understand it. \
Could you write the PDCA, so that I get some order into the debugging?
In the grading tool, teachers with two subjects see the students of the first subject twice. The \
SQL view joins on teacher id only. I'm fairly sure that's it, but reports use the same view. A \
PDCA please, in which Check covers the reports as well.
After the last deploy the response time of the catalogue went from 120 ms to 900 ms. No error. The \
only changes were a new index and a library update. Roll back isn't wanted since it contains a \
security fix. Please write the document with objective, plan, do, check and act for this.
The parking app charges for a full hour when someone stays 61 seconds too long at a certain \
garage. All other garages are right. The tariff of that garage has a typo or our parser misreads \
it. Write up a PDCA about it and name who checks the other 212 tariffs.
Our CLI prints "permission denied" when it runs in a container, while on laptops it works. It \
tries to write to the home folder, and there's none for the user in the image. Please draft a PDCA \
for finding and fixing all such places, in the format with FOLLOWS and PRECEDES.
The speech output of the navigation app says street names twice in French. It started with the new \
voice package. Testers found 12 examples in Lyon. I need the cycle document by Wednesday: \
objective, plan with trigger/response/outcome/next, do, check, act.
Something is wrong with the sorting of Swedish names: Å, Ä and Ö come in between A and O. We sort \
in the database with the default collation. Please create a PDCA on that bug. Check: the list of \
50 names which the customer has sent us.
Support says that photos uploaded from Samsung phones are sometimes green. Perhaps it's the HEIC \
conversion on the server; perhaps not. I have five original files. Please write a PDCA which \
describes how we narrow it down step by step and how we verify the fix.
We have a problem with our secret rotation: after each rotation one of the four services keeps the \
old database password until it's restarted. It's always the report service. I want the bug \
analysed and documented as a PDCA, with a rehearsal of the rotation on staging as the check.
When a clerk rejects an application and then presses back, the application is approved. Yes, \
really. The state machine allows it because the back button re-sends the form. Please write the \
PDCA for this bug; legal will read it, so be complete in all sections.
The merge of two patient records loses the allergies of the second record. It was found by chance. \
We have to find all records that are affected, fix the merge code, and restore the data. Please \
put this in our Plan-Do-Check-Act document with links.
Our test environment is deployed every night, and on some mornings it's one version behind. The \
pipeline is green on these days. It looks like the image tag is cached. Write a PDCA about it, and \
let the check compare the version for ten mornings in a row.
A customer deleted a folder and all files came back after an hour. Our sync client thinks that \
they're new. The log of his machine is attached to the ticket. I want to have the debugging \
documented as PDCA, from reproducing it on a fresh machine to a regression test.
For {ticket}: {comp} {symptom}, first seen by {person} after {doing}. We know it's not {tech}. We \
don't know anything else. Please write a full PDCA with objective, plan, do, check and act, and \
link it to {ticket2}.
The shell command in our release script works in bash, not in dash, so the release from the new \
agent failed. We have about 30 scripts like this. Please write a PDCA: find scripts with bash-only \
syntax, fix them, add shellcheck, verify on both shells.
PDCA please. Symptom: on the second day of each month the statistics job takes six hours, and 20 \
minutes on all others. Known: there's a full recalculation on that day. Unknown: why it's so slow \
since January. Wanted: under one hour.
Wir haben seit dem Update ein Problem: Rechnungen mit mehr als 50 Positionen werden ohne Summe \
gedruckt. Die Daten stimmen, nur das PDF nicht. Bitte schreib dafür ein PDCA mit Ziel, Plan, Do, \
Check und Act und den Verweisen auf den vorigen und nächsten Zyklus.
Das Dashboard zeigt nach einem Rollenwechsel noch die alten Rechte, erst nach neuem Login stimmt \
es. Ich hätte dazu gern ein vollständiges PDCA.
A thread from our chat, please make a PDCA out of it:\n> tom: invoices 881 to 890 have no \
address\n> ana: all created on sunday\n> tom: importer ran without the address file
Grafana shows this for the queue:\n08:00 12\n09:00 480\n10:00 9,300\n11:00 31,000\nConsumers are \
alive but slow. I'd like a PDCA for the analysis and fix.
Minimal example for the bug, cycle document wanted:\nconst d = new \
Date("2024-03-31");\nd.setMonth(d.getMonth() - 1);\nconsole.log(d.getMonth()); // 2, expected 1
Please write Plan, Do, Check, Act for this failing rule:\n.price { float: right; width: 30%; \
}\n.name { float: left; width: 75%; }\nOn narrow screens the price drops below the name.
git bisect says the first bad commit is 7f3c1e2 "use shared http agent". Since then, requests to \
the weather service time out after a while. I need the PDCA on fixing it with the agent kept, \
because it saves us a lot of connections.
Sentry shows 1,204 events for this in 24 hours:\nAbortError: The user aborted a request.\n  at \
fetchSuggestions (suggest.ts:19)\nPlease write a PDCA: is it noise or a real bug, and what do we \
do about it.
Kubernetes says CrashLoopBackOff, and the only output is:\nError: Missing required environment \
variable {envvar}\nIt is set in the chart though. Write me the five-section cycle document for the \
debugging.
java.util.ConcurrentModificationException\n  at java.util.ArrayList$Itr.next\n  at \
org.acme.tours.TourPlanner.assign(TourPlanner.java:118)\nHappens under load only. PDCA please, \
with links.
Write the PDCA on this hydration warning:\nWarning: Text content did not match. Server: \
"12.03.2024" Client: "3/12/2024"
panic: runtime error: index out of range with length 7\nmain.weekday(calendar.go:44)\nThe calendar \
service crashes on Sundays. We'd like to have that as a documented PDCA.
Ticket text: "Filter doesn't work". That's all we have. Please write a PDCA anyway that starts \
with asking the reporter, goes on with reproducing it, and ends with a test.
Slow query log:\n# Query_time: 14.2 Rows_examined: 8800412\nSELECT * FROM reading WHERE \
DATE(taken_at) = '2024-01-09';\nMake it a PDCA, target is below 200 ms.
Two screenshots from QA, one with 14 rows and one with 13, same filter, one minute apart. No data \
was changed in between. Please write up the debugging of this list as Plan-Do-Check-Act.
Please write the plan/do/check/act for a bug in our forms: the tab key skips the postcode field \
since the redesign.
The bug in the loyalty points is back after we closed it twice. This time I want it done with a \
PDCA, including what we standardise.
I can reproduce the crash: open the editor, paste 2 MB of text, press undo. Now I'd like to have \
the PDCA for the fix.
Our wiki needs an entry in the five-section form for the error "session not found" that hits about \
40 users a day.
Write a PDCA on the broken unsubscribe link. Objective: no mail without a working link, checked \
for all 18 templates.
The barcode scanner reads each code twice on the new devices. I'd like a Plan-Do-Check-Act on it, \
due tomorrow morning.
Could you please create the PDCA for the shadow copies bug? Each save of a drawing creates a \
second file.
Let us debug the wrong opening hours in the branch finder by the book: please write the PDCA with \
its links.
Since last week the number of failed card payments has doubled. We don't know why. Write the PDCA \
for the analysis.
I need objective, plan, do, check, act for the problem that the sensor values are shifted by one \
row in the export.
Someone reported that screen readers read the price three times. Please write a PDCA for the \
accessibility bug.
In the farm app, fields with holes are drawn without the hole. Cycle document for that bug, please.
We got an alert about failing certificate renewal in the test system. Please document the \
debugging as PDCA.
A PDCA for the slow typing in the comment box would be good; each key takes about 200 ms.
The undo function undoes two steps. Write the usual cycle document, with the regression test in \
Check.
PDCA for the hanging shutdown of our worker process
Why are half of the thumbnails missing? PDCA please.
Please write the PDCA about the invalid XML in the bank export.
wrong user shown in the header after switching accounts, pdca doc please
I want plan, do, check and act for the bug with the doubled menu entries.
Cycle for the bug "cannot delete a paused subscription", documented as always.
Document as PDCA: the chat loses messages on reconnect.
Give me a PDCA for the misaligned columns in the printed timetable.
PDCA about the broken lazy loading on the news page
The stopwatch drifts. PDCA.
Write a PDCA to track down the failing OCR on scanned receipts.
Put the debugging of {ident} into the five PDCA sections, please.
Make the cycle doc for the wrong bed count on ward 3.
The "remember me" box does nothing; please write a PDCA on it.
Please set up objective/plan/do/check/act for the failing S3 upload.
Can you document the search for the wrong interest rate as a PDCA?
The tide calculator in our harbour app is one hour wrong at three of 60 ports. All three lie west \
of Greenwich. I suspect a sign error in the longitude, or a wrong time zone in the port list. \
Please write the PDCA to find out which, fix it and check all 60 ports.
We see duplicate webhooks from our shipping provider since Tuesday. Our handler isn't idempotent, \
so customers get two mails. They say that they've changed nothing. I'd like a Plan-Do-Check-Act \
which handles both sides: ask them, and make our handler safe.
After an hour of typing, our online editor gets slow, each key takes half a second. The profiler \
shows that the undo stack is copied on every change. Please write up the bug as a PDCA, with the \
16 ms per key as objective and a recorded session as the test.
The lottery site rejects valid birth dates: everyone born on the 31st. Registration works for \
others. It must be the date check which was rewritten in March. Please give me the usual \
five-section document. I want to know why our tests didn't find it as well.
One of twelve servers gives wrong totals, the others are right. Same image, same config, as far as \
we can see. The load balancer sends about 8 % of users there. Write a PDCA on how we compare the \
machines and find the difference. It's in service now, so be careful.
please help me with a pdca, our discord bot stops answering after about 9 hours. no exception, \
process still alive, memory flat. a restart helps. maybe the gateway connection is dropped and not \
opened again. i want to look into it properly this time
Our speech therapy app records sound with clicks on some Android phones. List of phones is in the \
ticket. Buffer size might be too small. I need objective, plan, do, check and act for the \
analysis; we've got two of the affected phones in the office.
A wrong default in {file} made all new users subscribe to the newsletter. It was live for six \
days. The default is fixed. Still, we want a PDCA about how it came about, which users are \
affected, and how we make sure that defaults get tested.
The ordering kiosk freezes when someone scans a loyalty card twice quickly. Then staff have to \
restart it, about ten times a day per branch. Please write the cycle document. Do should contain a \
reproduction with a test card, Check a day in the branch with most freezes.
Our database migration takes a lock for eleven minutes on the orders table in staging. In \
production it would be longer. Nobody knows which statement does it. Please write the PDCA for \
finding and changing that statement, since the release depends on it.
There's an error in our bus pass renewals. Passes that end on 29 February can't be renewed. 312 \
customers are concerned. The first complaint came today. Please set up a PDCA with the fix, a \
manual solution for the 312, and a test for leap years.
Users in the warehouse say that scanning "sometimes does nothing". We've no number, no pattern and \
no log. I'd like a PDCA which begins with collecting data: add logging to the scanner client, run \
for three days, then decide on the next step. All sections, please.
The secret manager's SDK logs a warning for every call, 2 GB a day, and the real errors drown. \
Turning the warnings off hides something, I fear. Please create the PDCA to find what the warning \
means, fix that, and get the log below 100 MB.
Merging two branches in our document editor duplicates paragraphs. It's reproducible with the \
attached two files. I think the diff treats moved text as deleted and added. Please write the PDCA \
for this bug, and name FOLLOWS and PRECEDES.
Deploys to the test system fail every other time with "port already in use". The old process isn't \
stopped in time. It's a nuisance more than a bug. Nevertheless I'd like a short but complete PDCA \
for solving it, as it costs each developer ten minutes a day.
The handover report of the hospital lists patients in the wrong room when they were moved during \
the night. Data is right in the bed system. Our copy is refreshed at 23:00 only. Write the \
Plan-Do-Check-Act, with a check by the ward nurses for a week.
Our command line client prints tokens in debug mode. A customer pasted such output into a forum. \
We need to find all places where headers are logged and mask them. It's a bug, so I'd like it done \
in the PDCA form: plan, do, check, act.
Files larger than 2 GB get cut off on download, exactly at 2,147,483,647 bytes. So it's a 32-bit \
integer somewhere: client, proxy or server. Please document the search and the fix as PDCA, and \
test with 1, 3 and 5 GB.
Reviewers can't open pull requests with more than 300 files in our tool; the page stays blank. The \
API answers after 48 s, and the proxy cuts at 30 s. Write the cycle document: shorter answer \
first, paging second. Links to the previous and next cycle, please.
The rejection letters of our loan system contain the reason of the previous customer in about one \
in 500 cases. That's a privacy breach. We stopped sending them. Now please write the PDCA for \
finding the cause; a shared variable is my guess.
Write a PDCA for our wrong ETA. Drivers arrive on average 11 minutes later than shown. Until \
January it was 3 minutes. The map provider changed its traffic model then, and we added two new \
depots. I don't know which of these matters.
The app for the choir shows rehearsals twice in October. It's the week of the time change. We \
store local times and repeat weekly. Please write objective, plan, do, check, act for it. All \
recurring events of all 900 choirs have to be right after the fix.
Here's our regex and what it should not match. PDCA please for the bug in the postcode \
check.\n/^[0-9]{4,5}$/\nmatches "1234" for German addresses
Unexpected result from the pricing rule, please write the PDCA on it.\nrule: 3 for 2 on \
shirts\ncart: 4 shirts at 20\nexpected 60, got 53.33
This reducer loses items when two requests come back at once. Cycle document for the fix \
please.\ncase "loaded":\n  return { ...state, items: action.items };
Test output from CI, locally green. I need a Plan-Do-Check-Act.\n  1) Calendar shows week 53\n     \
Error: Timeout of 2000ms exceeded.\n  2) Calendar shows week 1\n     Error: Timeout of 2000ms \
exceeded.
Measured voltages in the export:\n230.1\n229.8\n0.0\n230.4\n0.0\nThe zeros aren't real. Please \
write the PDCA for tracking them down.
docker logs {word}\nWARN no handler for signal SIGTERM\nKilled\nJobs are lost on each restart. \
Write the PDCA, target: no lost jobs in 20 restarts.
Please write plan, do, check, act for this CORS problem:\nAccess to fetch at \
'https://api.kiosk.example' from origin 'https://kiosk.example' has been blocked: No \
'Access-Control-Allow-Origin' header.
A diff of expected and real invoice, PDCA for the cause please.\n- Total: 1,190.00\n+ Total: \
1,190.01\nHappens on 2 % of the invoices.
ERR_MODULE_NOT_FOUND: Cannot find package '{pkg}' imported from {file}\nOnly in the production \
image. Please write it up as PDCA.
The pasted loop skips every second element. Please document finding and fixing all such loops in \
{folder}, as a PDCA.\nfor (const x of list) {\n  if (x.done) list.splice(list.indexOf(x), 1);\n}
Steps by QA:\n1. open the tariff page\n2. switch to French\n3. press reload\nResult: page is in \
German again. PDCA please, language must survive.
Lighthouse before the release: 92. After: 41. Largest contentful paint 6.8 s. I want a PDCA on \
finding out what happened, with all five sections.
Query plan, cut:\nSeq Scan on booking (rows=4100233)\n  Filter: lower(email) = 'x'\nThe lookup \
takes 9 s. Please write the PDCA for it.
Crash report, iOS 17:\nException Type: EXC_BAD_ACCESS\nThread 0: PhotoGrid.cell(for:) + 212\n1.3 % \
of sessions. Plan-Do-Check-Act please.
Wrong output of our unit converter:\n1 gal = 4.54 l (expected 3.79 for US)\nSome recipes use US \
gallons, others imperial. Write a PDCA to sort it out.
Postman gets 200, the app gets 401 with the same token. Our cycle document for the analysis, please.
A PDCA on the wrong tooltips in the gantt chart, due today.
Please write a PDCA: why is the sitemap empty since Sunday?
The kiosk loses its printer after standby. PDCA.
Cycle doc for fixing the broken keyboard focus in our dialogs
Find out why builds differ between two machines, and document it as PDCA.
write plan do check act for the disappearing markers on the map pls
PDCA for incorrect plural forms in Polish
Our rate limiter blocks the health check. Please write the PDCA.
I'd appreciate a PDCA on the bug that doubles the vacation days.
Please put the wrong battery level of the sensors into a PDCA with links.
Get the five-section document going for the failing audio upload.
Prepare the PDCA for the analysis of the wrong search ranking.
PDCA, bug in the tournament brackets, one player missing.
Write the PDCA for the broken deep links on Android.
Our cookies vanish in private mode; Plan-Do-Check-Act, please.
Document how we hunt down the "undefined undefined" greeting in mails. PDCA.
The forecast chart mixes up Celsius and Fahrenheit. Please write a PDCA.
Make a PDCA for the wrong totals after currency change.
PDCA on the stuck progress indicator in the firmware updater
Could I have objective/plan/do/check/act for the wrong seat numbers on tickets?
Create a PDCA: validation accepts empty names.
Please write the PDCA on the lost clipboard format when pasting from Excel.
Bug in {comp}, seen by {team}. The PDCA, please, from objective to act.
Our SVG icons are blurred in the desktop app, and I'd like it documented as a PDCA.
The filter "free today" shows booked rooms. Write a PDCA.
A plan-do-check-act about the failing password policy check
PDCA: a user with two roles sees no menu.
Please prepare the Web4 PDCA about the broken undo in the drawing tool.
The alarm sounds twice on the ward monitors. I need the PDCA.
Write us a PDCA for the wrong order of chat messages.
The search index misses documents over 1 MB, cycle document please.
PDCA needed, the loan calculator returns NaN for zero interest.
Set down plan, do, check and act for the invisible text in dark mode.
Please cover the failing retry in the upload client with a PDCA.
""")

REQUESTS["refactoring"] = literal(r"""
Write a PDCA for splitting the order service into smaller classes.
PDCA for refactoring the checkout page
Please document the cleanup of our CSS as a Plan-Do-Check-Act.
The user controller has 1,400 lines. I need the cycle document for breaking it up.
Move all date code into one module, PDCA please.
Create the PDCA for replacing callbacks with async/await in the mail module.
cycle doc for removing moment.js from the frontend
Can you write objective, plan, do, check, act for renaming the price fields?
Please write the Web4 write-up (PDCA) for extracting a pricing class from {file}.
Refactor {comp}. Document it as PDCA.
I want the usual five-section document for tidying up the test helpers.
Draft a PDCA: convert the JavaScript utils to TypeScript.
Set up a PDCA for merging our two date pickers into one.
We have three HTTP clients, write the PDCA to get down to one.
plan/do/check/act for deleting dead code in the reporting module pls
Give me a PDCA on moving business logic out of the React components.
Write the PDCA for introducing dependency injection in the invoice service.
Please prepare the cycle document for the restructuring of {folder}.
Make a PDCA for replacing magic numbers with constants.
How would we refactor the permission checks? PDCA please, with links.
Document the switch from class components to hooks as a PDCA.
Let me have the PDCA for decoupling the shipping module from the cart.
PDCA needed: eliminate circular imports in the API package.
Produce a Plan-Do-Check-Act for the simplification of the tariff rules.
The SQL is spread over 60 files. Write the PDCA for moving it into repositories.
Bitte schreib ein PDCA für das Aufräumen der alten Importskripte.
Ich brauche ein PDCA: Trennung von Anzeige und Logik in der Terminverwaltung.
Rédige un PDCA pour la refonte du module de facturation.
Erstelle das übliche Zyklusdokument zum Umbau von {comp}.
Haz un PDCA para refactorizar el servicio de correo.
Fill in our PDCA template for the rename of "client" to "tenant" throughout the code.
I'd like a PDCA about shrinking the webpack config.
Turn the cleanup of our env handling into a PDCA.
Please write up the refactoring of the booking rules as one PDCA cycle.
Replace the singleton logger by an injected one. PDCA first.
Need a PDCA to get rid of the any types in {folder}.
Write the five sections for the refactoring of the grade calculator.
Could we have a PDCA on unifying error handling across our endpoints?
pdca for splitting the big sql view
Extract the validation rules from the form, and write the PDCA for it.
Plan-Do-Check-Act: flatten the inheritance of our vehicle classes.
A PDCA for restructuring the state management in the tablet app, please.
Start a cycle for the cleanup of the translation keys and document it with all sections.
Refactoring of the sensor parser: objective, plan, do, check, act.
Our deploy scripts are copy-paste. PDCA for turning them into one script, please.
Write the PDCA on moving secrets access into a single module.
PDCA about refactoring the handover module in the ward app
The merge function for customer records needs a rewrite; please give me the PDCA.
Test setup code is repeated in 80 files. Cycle document for extracting it, please.
The command parser is one huge switch. Write a PDCA for replacing it with classes.
Please document with a PDCA how the rejection reasons become an enum.
File names in {folder} follow four conventions. I want one. PDCA.
Review comments say the upload class does too much. Write the PDCA for dividing it.
Make the PDCA for extracting the payment logic into its own package.
Reduce duplication in the mail templates: PDCA, with the two links.
A document in PDCA form for modernising our Gulp build.
I plan to rewrite the router config, please write the plan do check act doc.
Write me a PDCA on replacing enums by union types.
Clean up the naming in the ticket model and write it up as a PDCA.
{ticket}: break the god class {comp} apart. PDCA needed.
Prepare PDCA, refactoring of the cron jobs.
Can you PDCA the cleanup of our feature flags?
Cycle document, topic: simpler folder layout in the web client.
Please write a PDCA for dropping the unused columns and the code around them.
The booking calendar mixes UTC and local time; document the refactoring as a PDCA.
Give me the doc with FOLLOWS and PRECEDES for refactoring the notification code.
Write the cycle paper for moving inline styles to CSS modules.
PDCA to lower the complexity of {ident}
Extract interface from the storage class. Plan, do, check, act, please.
Let's PDCA the removal of jQuery from the customer area.
We'd like the PDCA for refactoring our GraphQL resolvers.
Write a PDCA which covers turning the global config into constructor parameters.
Objective to act for the cleanup of the music player's state machine.
Please create a PDCA for grouping our 90 npm scripts.
What does the PDCA for splitting the monorepo's shared package look like? Write it.
Refactor the loan calculator to pure functions, PDCA with checks please.
Rework the map layer code and document it in the five sections.
For refactoring the search index builder I need a PDCA.
Consolidate the three address types. Please write the Plan-Do-Check-Act.
The unit conversion code should live in one place. PDCA?
Write a PDCA for replacing string concatenation with a template engine in our mails.
Please do the PDCA for making the quiz module testable.
Legacy PHP pages to a single controller: cycle document, please.
Separate read and write models in the stock service, PDCA wanted.
The price engine is hard to read. Document its refactoring as PDCA.
Get the refactoring of {file} into PDCA form.
PDCA document on introducing value objects for money
I'm going to inline the old wrapper functions. PDCA, please, short.
Reorganise the Storybook stories, PDCA by Friday.
Write our cycle document for untangling auth and session code.
PDCA, please: rename and regroup the REST routes without breaking clients.
Please write a PDCA to replace nested ternaries in the dashboard widgets.
Our energy report generator needs a new structure. Plan, do, check and act, please.
Kindly set up the PDCA for the restructuring of the e-mail queue.
Write a PDCA for cleaning up the 300 ESLint warnings in {folder}.
I need a plan-do-check-act to reduce the size of {comp}.
The config is read in 17 places. Make the PDCA for reading it once.
write pdca for refactor of fetch calls -> one api client
Please document the move from Redux to Zustand as a PDCA, no behaviour change.
The form code of the insurance portal is repeated in nine pages. Write a PDCA for one shared form \
component.
I want to split {file} into three modules by topic. Please give me the PDCA with what we check \
after each step.
Our appointment class sends mails, writes to the database and formats text. Please prepare a PDCA \
to separate these.
We're going to replace the inheritance chain of our report classes with composition. Write the \
plan-do-check-act document.
The tests depend on the order in which they're run because of shared state. Make a PDCA for \
refactoring the fixtures.
Can you write a PDCA on extracting the tax rules from the invoice class, so that they can be \
tested without a database?
Please write the five sections for this refactoring: all API errors get one type and one handler \
in the middleware.
Half of our functions have boolean parameters nobody understands. I'd like a PDCA to replace them \
with options objects.
Document as PDCA how we move the SQL from the controllers into repositories, module by module, \
with no change for users.
The scheduler's code is full of comments like "don't touch". We need the cycle document for \
cleaning it up safely.
For {ticket} we'll rename the "course" entity to "programme" in code and database. Write the PDCA, \
links included.
There are two implementations of the discount logic and they differ in rounding. Please write a \
PDCA to get to one.
My colleague wants to rewrite the whole module, I want small steps. Write a PDCA with small steps \
for {comp}.
Please produce the PDCA for moving our React code base from default exports to named exports, \
around 400 files.
We keep secrets lookups in every service class. Write the cycle document for putting them behind \
one provider.
I'd like to refactor the deploy pipeline file: 900 lines of YAML, many repeated. Plan, do, check, \
act with both links please.
The git history shows that {file} was changed in 70 of the last 100 commits. Write the PDCA for \
breaking it up.
Please document the refactoring of our command handlers. There are 34, each parses its arguments \
by hand. PDCA form.
{comp} and {comp2} know each other's internals. I need a Plan-Do-Check-Act document for decoupling \
them via an interface.
The handover between two shifts is coded as a flag in nine places. PDCA for turning it into a \
proper state, please.
Could you write the cycle doc for replacing our home-made date functions with date-fns? Behaviour \
must stay the same.
We want the game loop separated from rendering, so that we can test it. Write the PDCA including \
measures.
Write a PDCA on cleaning up after the merge of the two mobile apps; a lot of code now exists twice.
The rules for refusing a loan application sit in the UI. They belong in the domain layer. PDCA \
please, all sections.
I need objective, plan, do, check, act for converting our 50 Mocha test files to Vitest without \
losing coverage.
Our music import uses four levels of nested callbacks. Please draft the PDCA for rewriting it with \
async functions.
Write up the planned restructuring of the farm data model: field, crop and season get their own \
classes. As PDCA.
Please plan in a PDCA how we get the file handling out of the view models and into one service.
The nested conditionals in the tariff selection are unreadable. I'd like to have a PDCA for a \
table-driven solution.
Write the PDCA for moving the translations from code into JSON files. 1,200 strings, five \
languages, zero missing keys.
A refactoring of the route planner is due: one function with 480 lines. Put it into the usual \
document with the five sections.
please do a pdca for taking the analytics calls out of the components. there should be one \
tracking service in the end
Write the PDCA for this class. Too many jobs.\nclass Member {\n  save() {}\n  sendMail() {}\n  \
toPdf() {}\n  calcFee() {}\n}
PDCA for refactoring this, please:\nif (type === "bus") { return 2.4; }\nelse if (type === "tram") \
{ return 2.1; }\nelse if (type === "ferry") { return 3.8; }\nelse { return 0; }
Four functions with the same body, see below. Cycle document for merging them.\nfunction \
getUserName(u) { return u ? u.name : ""; }\nfunction getShopName(s) { return s ? s.name : ""; }
Please write objective, plan, do, check, act for simplifying this signature:\ncreateBooking(a: \
string, b: string, c: boolean, d: boolean, e?: number, f?: number): Promise<any>
Sonar report for {file}:\n- cognitive complexity 87 (max 15)\n- duplicated lines 31 %\n- 12 code \
smells\nMake a PDCA to bring it down.
Current layout:\nsrc/\n  helpers/\n  helpers2/\n  utils/\n  common/\n  misc/\nI want that cleaned \
up and documented as Plan-Do-Check-Act.
Please make the PDCA for replacing these globals:\nwindow.currentUser = null;\nwindow.cartItems = \
[];\nwindow.DEBUG = true;
Reviewers marked this part in {file}. I need a PDCA on rewriting it, tests first.\ntry {\n  \
doAll();\n} catch (e) {\n  // ignore\n}
We want these three steps in one PDCA:\n1. extract ReceiptPrinter\n2. inject the clock\n3. delete \
the static cache
Madge output:\n1) orders.ts > customers.ts > orders.ts\n2) stock.ts > orders.ts > stock.ts\nThe \
cycle document for removing both circles, please.
from typing import *\ndef calc(x, y, z, mode, flag, flag2): ...\nThis Python module of 2,000 lines \
must be put in order. Write the PDCA with its links.
Query builder code, repeated eleven times. PDCA for a shared helper please.\nconst rows = await \
db.query("SELECT * FROM " + table + " WHERE active = 1 LIMIT " + max);
Our billing class has grown to 2,300 lines in six years. It calculates, formats, sends, stores and \
logs. Each change takes days and breaks something else. We decided to take it apart in four steps, \
each of them released on its own. Please write the PDCA for the whole thing with the checks after \
each step.
I want to get rid of the shared "utils" package. It has 140 functions, 50 aren't used at all, and \
the rest belongs to different modules. The plan is to move each function to where it's used. \
Please write this as Plan-Do-Check-Act, with the number of imports as a measure.
The clinic software has the same patient search in reception, lab and pharmacy, each with slight \
differences. We want one search component with options. Users mustn't notice anything apart from \
the speed. Please prepare the PDCA and put a comparison of old and new results in Check.
Our front end team inherited an AngularJS page that nobody understands. We'll move it step by step \
to Angular, beginning with the read-only parts. No new features until it's done. I'd like the \
usual document with objective, plan, do, check, act and the links to previous and next.
In code review we noticed that every service opens its own database connection. That works but \
we're at the limit of 100 connections. So there'll be a pool that's injected. It concerns 23 \
classes. Please write the PDCA including the order in which we change them.
The price calculation for hotel rooms uses floats. So far we round at the end and hope. We'd like \
to change to integers in cents everywhere, which touches 60 files. Write the cycle document so the \
risk is clear and every step can be checked against 10,000 real bookings.
Please document a refactoring for me as PDCA. Subject: the event handling in our smart home hub. \
Today each device class calls the others directly. Afterwards there is an event bus and devices \
only publish and subscribe. The 150 integration tests have to stay green all the time.
We've 1,100 "any" in our TypeScript code. Strict mode is off. I would like to turn it on folder by \
folder, beginning with the domain layer, at about 100 errors per week. Can you write a PDCA for \
the first cycle with a realistic objective and a check by the compiler?
My team lead says our tests are too slow because each one starts the whole application. We want to \
restructure so that the domain can be tested without HTTP and database. The suite takes 18 minutes \
today, and the target is 5. Please write the Plan-Do-Check-Act document.
The tournament software knows singles and doubles as two separate code paths with 70 % the same \
code. Mixed teams are coming in summer, and a third copy is not acceptable. So first we refactor. \
Please write a PDCA that says what a good structure is and how we get there.
please write a PDCA for cleaning up our redux store. 48 slices, 15 of them only hold form data for \
one page, those should become local state. reason: every keystroke re-renders half the app. i'd \
like to have before/after numbers in check
The insurance claims module has a state field with 14 string values, set in 90 places. We want a \
state machine with explicit transitions. Illegal transitions are errors. I need the PDCA to \
present it to the architects: objective, plan with a documented decision, do, check, act, links.
Our Terraform code is copied per environment, dev, test and prod, and they've drifted apart. We'd \
like to make it one module with variables. Plan must show no changes for any environment at the \
end. Please put this into the PDCA form.
Two teams maintain two versions of the same PDF library, forked in 2019. We agreed to merge them \
back into one package, owned by {team}. About 30 commits differ. Please write the cycle document; \
in Do list the steps, in Check the documents we compare.
I'd like to refactor our test suite. Names like test1 and test2, no structure, asserts without \
messages, and a 600 line setup file. It isn't about more tests but about readable ones. A PDCA \
would help me to get the time for it, so please write one.
The vault client of ours is used directly in 27 files. If we ever change the product, we'd have to \
touch all of them. So I want an interface and one adapter. Please prepare a PDCA for this \
refactoring with all sections. The behaviour stays the same.
Our deploy tool consists of 40 shell scripts that call each other. We'd like to rewrite it in \
TypeScript in slices, the most used commands first, each slice replacing a script. Please write a \
Plan-Do-Check-Act for the first slice: build, tag and upload.
{person} and I want to move all calculations out of {file} into pure functions. They're used in \
{area} as well as in {feature}. Right now there are no tests. So step one is tests, step two is \
moving. Write the PDCA in that order and name the checks.
For the farm management system we'd like to replace the string dates ("2024-KW12") by a proper \
type. They're used in planning, reports and exports. Old data has to remain readable. Please write \
the PDCA, objective first, with a decision on conversion at load time or by migration.
The hand-over document generator builds HTML by string concatenation, 900 lines of it. We want to \
use templates instead. The output must be identical, byte for byte, for the 30 sample patients. I \
need the cycle document with sections Objective, Plan, Do, Check, Act.
Please write a PDCA about our validation code. The same rules exist in the web client, the app and \
the server, and they differ, e.g. phone numbers. Idea: one schema package, shared by all three. \
The first cycle is only about addresses and phone numbers.
We use exceptions for normal control flow in the import: about 200 per file, it's slow and hard to \
follow. We want result types. It's limited to the import package, 19 classes. Please document the \
refactoring in a PDCA and set a goal for import time.
Das Modul für die Lohnabrechnung hat drei Ebenen Vererbung und keiner traut sich heran. Wir \
möchten es in kleinen Schritten umbauen, mit Tests vor jedem Schritt. Bitte schreib das PDCA \
dafür, mit allen Abschnitten und beiden Links.
Bitte dokumentiere die Zusammenlegung unserer beiden Kalendermodule als PDCA, Verhalten bleibt \
gleich.
The checkout has 23 feature flags. 15 have been on for everyone for more than a year. Their old \
code paths should go. For each flag: remove the check, delete the old path, delete the tests of \
the old path. Please write the PDCA for this cleanup.
The API layer of our dating app mixes snake_case and camelCase, and each component converts as it \
likes. From now on conversion happens in one place. Please write up this change as a PDCA, with \
the list of affected endpoints to be made in Do.
I have a component with 31 props and I would like to have at most eight. Some can be grouped, some \
are never used, and some should be children. Write a Plan-Do-Check-Act for it, please; it's used \
on 45 pages, therefore the check section matters.
In our statistics package the loading, cleaning and plotting are in the same notebook-like script. \
We want modules with tests. Scientists must be able to run their old analyses. Please provide the \
PDCA for this, and say what stays out of the first cycle.
Our flight search has one function that builds the query, calls four airlines, merges the answers, \
sorts, and formats. 620 lines. I want an adapter per airline and a small pipeline. Please write \
the PDCA in steps that can each be merged within a day.
The theatre's ticket code checks the user's role in 130 places with string comparison. We want \
permissions instead of roles, defined in one file. Please prepare the cycle document, with a table \
of all old checks as the first thing in Do.
We've a React context that holds everything: user, cart, theme, messages. Each change renders the \
whole page. I'd like four contexts, or a store, and need a PDCA that contains this decision, the \
steps, and the render counts before and after.
I'm asked to take the SQL out of our stored procedures. There are 85 of them with business rules \
inside, no tests and one person who understands them. The first cycle will move five. Please write \
the Plan-Do-Check-Act document for these five.
Our error messages are hard-coded in the functions, partly German, partly English. I want error \
codes and one catalogue. 240 messages. Please write objective, plan, do, check, act. Translation \
itself is a later cycle, so put it under PRECEDES.
please write a pdca for the following: rename our packages from @old/* to @new/*, 31 packages, all \
imports, ci, docs, docker images. must be done in one weekend, old names should still resolve for \
six months
The charts on the energy portal are drawn by jQuery plugins from 2013, each page with its own copy \
of the options. We'd like a chart component with sensible defaults and five variants. The look \
stays. Please write the PDCA, the check is a visual comparison of 28 pages.
The controller for uploads has 17 dependencies in its constructor. Two reviewers refused the last \
change because of that. We want use-case classes, one per action. Please give me a PDCA for the \
first three: upload, rename, delete.
For historic reasons our lab software has "sample", "specimen" and "probe" as names for the same \
thing. It should be "sample" all over: code, database, API, texts. The API has external users. \
Please write the PDCA, with a plan for the old API names.
There's one giant CSS file, 11,000 lines, 40 % unused according to coverage. We'd like to delete \
what isn't used and to split the rest by component. I need the usual five sections, a rollback per \
step, and screenshots as a check.
In our scheduling code the current time is read in 57 places with new Date(). Tests are therefore \
flaky around midnight. I want to inject a clock. It's a mechanical change, but it touches much. \
Please write the PDCA, and limit the first cycle to {folder}.
The configuration of our devices is a dictionary of strings, and typos show up only in the field. \
I'd like typed configuration classes with validation at start. 45 settings. Please prepare a \
Plan-Do-Check-Act with links, including how old config files are read.
Our game keeps all rules in one update function with 900 lines, called 60 times a second. We'd \
like systems per topic: movement, collisions, scoring. Frame time may not grow. Write the PDCA, \
and please define the measurement in Check precisely.
Please write a PDCA for replacing inheritance in our form fields. There's BaseField, \
TextBaseField, ValidatedTextBaseField and so on, six levels. I want a Field with validators and a \
renderer. 38 field types exist; the first cycle does text, number and date.
The report module opens files, parses, calculates and writes in the same loop. For bigger \
customers memory runs out. We want streams, with each step as its own function. Please document \
that refactoring as PDCA: same output, constant memory, tested with a 4 GB file.
We promised the auditors to have no more duplicated code for access checks. Sonar finds 19 blocks. \
They're not quite identical, which makes it tricky. Please write the cycle document that treats \
differences as questions to product first, and merges afterwards.
I want to turn our nine npm scripts that call each other into a small build program in TypeScript. \
Nobody understands the order any more. Developers should still call the same commands. A PDCA, \
please, with what can go wrong.
The billing run has a flag parameter for each customer with special wishes, eleven flags by now. \
I'd like strategies registered by customer id. Please write up the PDCA. In Check, last year's \
twelve runs are repeated and compared to the cent.
Please write the PDCA for refactoring this hook into three:\nexport function useBooking() {\n  // \
loads rooms\n  // keeps the form\n  // sends the booking\n}
Before:\norder.getCustomer().getAddress().getCountry().getVat()\nAfter:\norder.vatRate()\nWe'd \
like that all through the code base. PDCA please, with the steps and a check.
public void process(Object a, Object b, String mode) { if (mode.equals("x")) ... }\nEleven modes. \
Please write the plan-do-check-act document for splitting that method.
Here's our index.ts with 214 re-exports; it causes circular imports. Cycle document for removing \
the barrel files.\nexport * from "./a";\nexport * from "./b";\nexport * from "./c";
TODO list from the code review:\n- ServiceManagerHelper needs a better name\n- static cache must \
go\n- split load() into read() and parse()\nMake one PDCA for all three.
Test code as it looks today, PDCA for cleaning up please.\nbeforeEach(() => { setup1(); setup2(); \
setup3(true, null, 7); });
Row counts per file: cart.js 2,210, user.js 1,876, order.js 1,544. Limit is 400 from now on. \
Please write the PDCA for getting there with cart.js first.
CREATE VIEW v_all AS SELECT * FROM v_a JOIN v_b JOIN v_c ...\nViews on views, six levels deep. \
We'd like to flatten them. Please produce the PDCA.
Dependency list of {comp}: logger, db, mailer, cache, http, clock, config, queue. Too many. I want \
the five-section document for splitting the class.
$scope.save = function() { /* 180 lines */ };\nThe controller must become thin. Plan/do/check/act \
with both links please.
let total = 0; let total2 = 0; let totalNew = 0;\nThat's the style in {file}. Please write the \
PDCA for rewriting it with clear names and tests.
eslint summary: 1,912 problems (388 errors, 1,524 warnings). I'd like zero errors by the end of \
the month and a PDCA for how we do it.
def handle(event):\n    if event["t"] == 1: ...\n    elif event["t"] == 2: ...\n    # up to \
26\nWrite a PDCA to replace that with a registry of handlers.
These classes should become one: PdfExporter, PdfExporter2, PdfExporterNew. Which are used where \
is unknown. PDCA, please.
Unsere Preislogik ist auf Frontend, Backend und drei Excel-Makros verteilt. Sie soll ins Backend, \
und alle anderen fragen dort an. Bitte ein PDCA mit Ziel, Plan, Durchführung, Prüfung und Folgerung.
Schreib das PDCA für die Aufteilung der Datei {file} in kleinere Module.
Could you document how we extract the shift planning rules from the UI into a library, as a PDCA?
For the museum guide app we want to replace storyboards by SwiftUI, screen by screen. Please write \
the PDCA for the first two.
Please do up a PDCA for the plan to type our event names instead of using strings.
A Plan-Do-Check-Act for moving all feature toggles into one typed file, please. Old names are kept \
as aliases for a month.
The payments package exports its internals. Write the cycle document for closing it behind a small \
public interface.
Write the PDCA for a refactoring of the grade import: parse, validate and store get separated, \
results stay identical.
We're removing lodash from the web client because of size. Please prepare the PDCA, with the \
bundle size as the measure.
Our date fields are called date, date1 and dateNew. I need a PDCA for naming them after what they \
mean.
Please write down, in the PDCA sections, how we untangle {comp} from the session object it \
receives everywhere.
PDCA for merging the two logging wrappers
Rework the seat allocation algorithm's code, PDCA please.
Make objective, plan, do, check, act for cutting {comp} in two.
I want to remove 40 unused dependencies; write the PDCA.
Write a PDCA for replacing mutable DTOs with readonly types.
plan do check act: extract sms sending from user service
Please set up a PDCA about the new naming of our CSS classes.
The tax code has nested ifs eight levels deep. PDCA.
A PDCA on turning the cron scripts into one worker, please.
Give me the Plan-Do-Check-Act for moving hooks out of the page files.
Document the removal of global styles in the PDCA format.
Let us refactor the delivery cost table with a PDCA.
Write the usual cycle document for dividing the user model into account and profile.
Is there a PDCA for the cleanup of the old API routes? If not, write it please.
PDCA to convert our Enzyme tests to Testing Library
Please write a PDCA about making the import idempotent by restructuring it.
Get rid of static state in the parser, five-section document please.
The heating controller's code needs layers. Write a PDCA.
Turn the duplicated pagination code into a helper, PDCA with links.
Draft the cycle document for replacing our XML config with YAML.
I'd like the PDCA on renaming {ident} to something readable.
Prepare the PDCA: extract the currency logic from the cart.
Write a PDCA for unifying the three table components in the CRM.
Please produce objective to act for the cleanup of the Dockerfiles.
The voucher rules are copied in app and shop. PDCA for one source.
Can you put the restructuring of our Cypress helpers in a PDCA?
PDCA for breaking up the settings page, 1,100 lines
Cleaner boundaries between warehouse and shop code: write the Web4 PDCA.
Do the PDCA for taking business rules out of database triggers.
Our enum for states has 40 values; please write a PDCA on splitting it up.
I need the doc (objective, plan, do, check, act) for moving to path aliases.
Write the PDCA: from string SQL to a query builder.
Simplify the retry code in the sync engine, and document it as PDCA.
Please make the PDCA for cleaning the i18n key names.
Plan-Do-Check-Act for replacing our event emitter with RxJS, please.
Refactor tests of the booking rules into table form. PDCA.
Cycle document wanted: smaller bundle by splitting the vendor chunk.
PDCA on separating template and data in the certificate generator
Write a PDCA about removing the base repository class.
Put together a PDCA for a cleaner error hierarchy in our SDK.
The music notation renderer needs smaller functions. PDCA, all sections.
PDCA, please, for grouping the 70 endpoints into routers.
Make the code of the parking tariff table-driven, with a PDCA.
Please write up the plan to replace callbacks in the printer driver as PDCA.
We drop the abstract factory in the widget code. Cycle doc please.
PDCA for tidying the Makefile of the firmware
The school timetable solver should be split into steps. Please write its PDCA.
Extract the geometry helpers from {file}; PDCA with TRON.
write the pdca for getting all env access into config.ts
Please plan the removal of duplicated types between app and server as PDCA.
Our Redux actions are inconsistent. Write the PDCA to unify them.
Our order export has been patched by nine people, and each customer has a branch in the code. We \
want one export with templates per customer. There are 14 customers, and files must be identical \
before and after. Please write the PDCA, starting with the two largest.
The lesson planner's drag and drop is written by hand, 1,300 lines with mouse events. Touch \
doesn't work. We'd like to base it on a library, without changing how it looks. A PDCA please, \
with a list of behaviours that have to survive.
In our crane control software the UI thread does calculations, so the screen stutters. We'd like \
to move them to a worker, calculation by calculation. Safety functions aren't touched. Please \
write objective, plan, do, check and act for this restructuring.
We found out that 60 % of our mapping code between DTOs and entities is trivial. I'd like to \
generate that and keep only the rest by hand. About 90 mappers. Write up the refactoring as \
Plan-Do-Check-Act, beginning with those of {area}.
Please write the cycle document for the following: our Python scripts for the weather data become \
a package with an entry point, tests and types. Scientists should run the same commands as now. \
There are 22 scripts and much copied code.
The subscription code doesn't distinguish between paused, cancelled and expired; it compares dates \
all over. I'd like a proper state, computed in one place. It's used in billing, mails and the app. \
I need the PDCA before the sprint begins.
{person} proposes to turn {comp} into three classes along its three reasons to change: loading, \
calculating, displaying. I agree. Write the PDCA with links, and let Check say that no public \
method changes its signature.
Our React Native app has two navigation libraries at once since a migration was never finished. 24 \
screens are old, 31 new. We'd like to finish it in four weeks. Please write the Plan-Do-Check-Act \
with an order of screens by usage.
The library's loan rules are in XML with embedded scripts. Only one person can edit them. We want \
plain code with tests instead. 46 rules, some contradict each other. Please produce the PDCA, and \
make the contradictions visible in Do.
Please write the PDCA for taking the caching code out of {comp} and making it a decorator that \
others can use.
I'd like a PDCA for replacing the boolean columns isNew, isOpen, isClosed by a single status, in \
code and database.
Our mail templates contain logic such as discounts. It has to move to the code. Write the cycle \
document, please.
The stable and the next API version share controllers full of ifs. Please make a PDCA for \
separating them.
Could you do the Plan-Do-Check-Act for unifying the four ways in which we read uploaded files?
The weather widget fetches, parses and draws in one component. Give me the five sections for \
splitting it.
We intend to cut the build time in half by splitting the TypeScript project. Please prepare the \
PDCA, with project references as the idea.
Document as a PDCA how we replace our own promise library, which is from before 2015, by the \
native one.
The test names are in three languages. I want them in English, with a common pattern. PDCA please.
For the loan desk: extract the interest calculation, cover it by tests, delete the two copies. \
Write that as a cycle document.
Write a PDCA on getting the handover code out of the session class. It doesn't belong there, and \
it blocks the tests.
Please plan the replacement of deep prop drilling by context in the shop, nine levels at worst, as \
Plan-Do-Check-Act.
Our React components fetch data in 70 places. I want that in query hooks. The PDCA should go \
folder by folder.
Set up the usual document for the cleanup of unused database indexes and the code hints that refer \
to them.
A PDCA is needed for turning our command classes into plain functions, which makes about 2,000 \
lines obsolete.
We've agreed that the review module goes from MVC to a feature folder. Please write objective, \
plan, do, check, act.
Please make a PDCA for removing the secrets parameter that's handed through eleven functions in \
{file}.
The deploy descriptor of each service is 90 % the same. Write the PDCA for a common base, service \
by service.
Merge our two validation libraries into one. It's 35 forms. PDCA with links, please.
I want smaller files in {folder}: nothing above 300 lines. Write the Plan-Do-Check-Act.
PDCA for replacing global CSS variables by design tokens
Please write the PDCA for simplifying the music player's event flow.
Make the loyalty points code testable, PDCA.
Rename "abo" to "subscription" everywhere: cycle doc, please.
Plan/do/check/act for removing setTimeout hacks from the wizard
A PDCA about shrinking our Docker images by restructuring the build, please.
""")

REQUESTS["integration"] = literal(r"""
Write a PDCA for connecting the shop to the new payment provider.
PDCA for integrating Stripe webhooks
Please prepare a Plan-Do-Check-Act for the SAP interface.
We need the cycle document for hooking the CRM to our ticket system.
Integrate Google Calendar into the booking app, pdca please.
Draft the PDCA for linking the lab devices to the patient record.
Can you write objective, plan, do, check and act for the LDAP login?
cycle doc for the slack notifications integration, thx
Please do the Web4 write-up, the PDCA, for plugging {comp} into {comp2}.
Connect the warehouse scanner with the stock service. Document: PDCA.
Make a PDCA for the migration of our mails to SendGrid.
Write the five sections for adding Sentry to the mobile app.
I want a PDCA on importing bank statements via EBICS.
The weather API should feed our irrigation planner; write the PDCA.
plan/do/check/act for the single sign-on with Azure AD
Set up the PDCA to connect the turnstile hardware with our member database.
Give me the usual document, objective to act, for the DHL label API.
A PDCA on consuming the Kafka topic of the pricing team, please.
Document the integration of the map tiles as a PDCA with both links.
Could we get a PDCA for wiring the new search service into the catalogue?
PDCA needed: ERP orders into our planning tool.
Write the PDCA on embedding the video player from Vimeo.
How do we connect the meter gateway? Give the answer as a PDCA.
Create the PDCA document for the GitHub webhook in our build tool.
Let's write a PDCA for the Spotify API in the playlist app.
Bitte schreib ein PDCA für die Anbindung der Kassensysteme.
Ich brauche das PDCA zur Schnittstelle mit dem Finanzamt.
Redacta un PDCA para conectar la tienda con el proveedor de envíos.
Prépare un PDCA pour l'intégration du paiement par carte.
Erstelle ein PDCA: {comp} soll mit {comp2} reden.
The school portal should use the state's identity provider. PDCA, please.
Write a PDCA for bringing the two customer databases together.
PDCA for syncing contacts with Outlook
I'd like the cycle document for integrating our design tokens into the Figma plugin.
Prepare plan, do, check, act for the OCR service integration.
Please write the PDCA for the data feed from the trains to the display boards.
Hook the vault up to our deploy pipeline and document it as PDCA.
PDCA wanted for embedding the test reports into Jira.
Put the connection between the handover app and the hospital system into a PDCA.
Add our linter to the GitLab merge checks. Plan-Do-Check-Act document, please.
Write a PDCA for integrating the secret scanner with the CI server.
Please document the integration of the file storage in PDCA form.
Our CLI shall call the new backend. Write the cycle document for that.
The fraud service can refuse payments; PDCA for integrating it in the checkout, please.
Produce the PDCA for receiving IoT data over MQTT.
Fill the PDCA template for the PayPal integration.
We'd like to plug the chatbot into the support page, PDCA first.
{ticket}: {comp} must read from {tech}. PDCA please.
Get the Datev export documented as a PDCA.
Need the PDCA for the new SMS gateway by tonight.
PDCA: replace the SOAP interface to the insurer by REST
Write our usual cycle document for connecting the job portal via XML feed.
Please create a PDCA about sending events from the app to Amplitude.
Plan-Do-Check-Act for the HL7 messages between lab and ward, please.
Link the e-learning platform with the student register. All five sections, please.
Compose a PDCA for importing products from Shopify.
The accounting export and our shop need to fit together. PDCA.
Write a PDCA for using the company's address service in the order form.
Cycle for the integration of the GPS trackers: objective, plan, do, check, act.
Do a PDCA on letting the game client use the new matchmaking server.
I need a PDCA to bring OpenTelemetry into our services.
Write up the connection to the national timetable data as PDCA.
Make the PDCA for calling the credit check API from {comp}.
We will embed the survey tool in our intranet, please write the PDCA.
Can I get the PDCA for hooking our alarms into PagerDuty?
Please write the document with the five PDCA sections on the new S3 upload path.
PDCA to connect {feature} with {feature2}
Integration of the label printer over IPP, cycle document please.
Get our monitoring to read the solar inverters, PDCA with TRON in the plan.
Please write a PDCA for a two-way sync of tasks with Trello.
Write the PDCA for the import of the farm's weather station.
Start a PDCA on the interface to the rental partner.
A Plan-Do-Check-Act about moving from the old message broker to the new one, please.
Our web shop must send orders to the new fulfilment centre. PDCA needed by Monday.
Connect frontend and new GraphQL gateway; write it as plan, do, check, act.
I want to document the Twilio integration in a PDCA.
PDCA about plugging the AI translation service into our CMS
Library cards should open the makerspace door. Write the PDCA for that integration.
Please make a PDCA for including {pkg} in our build.
Write the PDCA for letting two micro frontends share the login.
We are to deliver data to the city's open data portal; PDCA, please.
What about a PDCA for the ID card reader at the front desk?
Write a PDCA for integrating the tax table service, objective to act.
Connection of the old Oracle database to the new reporting tool, as PDCA.
Interface to the energy exchange: prepare the Plan-Do-Check-Act.
Please record the rollout of the new auth library into our six apps as a PDCA.
Write the PDCA on merging the booking feeds of three agencies.
Our podcast app will use the Apple sign-in. Cycle doc, please.
Integrate barcode lookup into the recipe app, write PDCA
I'd need objective, plan, do, check, act for the new backend-for-frontend.
The dental clinic's X-ray software should send images to our viewer. Write a PDCA for the \
connection.
We want GitLab, our issue tracker and the chat to exchange status messages. Please write this up \
as a PDCA.
Payments by Klarna go live in May. I need a Plan-Do-Check-Act document for the integration, incl. \
refunds.
The new price service answers in 40 ms on average, but it can be down. Write a PDCA for using it \
in the cart.
Please prepare a PDCA for replacing the FTP exchange with our supplier by their REST API. Orders \
and stock levels are exchanged.
Write the PDCA for connecting {comp} with {comp2}. They exchange {fields}, and the contract is \
already agreed.
Our mobile app has to show messages from the school's mail server. I want the cycle document \
before any code.
Could you write the PDCA for getting the bus positions from the GTFS realtime feed into our \
passenger display?
We got access to the sandbox of the insurance broker's API. Please create the PDCA for the \
integration including error cases.
The handover tool should take patients from the hospital system instead of manual entry. Write \
objective, plan, do, check, act.
I need a PDCA: our tests should run against the provider's sandbox every night and report into the \
dashboard.
Please document the integration between the vault and the four backend services as \
Plan-Do-Check-Act with links.
The merge of the customer data of both companies happens through a new interface. PDCA please, \
with checks on duplicates.
Our deployment should notify the status page on its own. Make me the cycle document for this small \
integration.
For the tournament app we take live scores from a third party. Please write the five sections, \
with what happens when the feed stops.
Connect the file archive with the document viewer. Write a PDCA which says who is responsible for \
what.
The command line tool needs to log in via the browser, like gh does. PDCA on the integration with \
our identity server please.
Write a PDCA about the connection of the smart locks to the holiday flat booking. Codes are valid \
from check-in to check-out.
please write the pdca for putting our component library into the three product apps, one after the \
other
I'm asked for a PDCA for linking the fleet system to the fuel card provider; transactions come \
once a day as CSV.
As of June the tax office accepts only the new e-invoice format. Please prepare the PDCA to \
integrate ZUGFeRD in our invoicing.
We plan to use the new consent service in shop, app and newsletter. Draft the PDCA with links to \
the one before and after.
Please write a PDCA for receiving webhooks from the e-scooter vendor. They may arrive twice and \
out of order.
Our recommendation engine exists as a Python service, the shop is in Java. The PDCA for bringing \
them together, please.
Write the Plan-Do-Check-Act for moving the login of {area} to {tech}. Users keep their passwords.
The external translation agency shall get texts automatically and send them back. Document that as \
one PDCA cycle.
We'd like the results of our accessibility scanner in the pull request. Write the usual \
five-section document on that.
Set up a PDCA for the import of satellite images into the crop monitor, twice a week, 3 GB each.
Please put the switch from the old to the new notification service into a PDCA, both run in \
parallel for two weeks.
This is the message format we got from the partner. PDCA for the integration, please.\n{\n  \
"shipment": "8817",\n  "state": "OUT_FOR_DELIVERY",\n  "eta": "2024-05-02T14:00:00Z"\n}
Write the PDCA for consuming this endpoint in the planner:\nGET \
/api/v2/shifts?from=2024-06-01&to=2024-06-30\nAuthorization: Bearer ...\nRate limit: 60/min
Mapping between the two systems:\nours -> theirs\ncustomerNo -> PartnerId\nzip -> \
PostalCode\nbirthday -> DOB (yyyyMMdd)\nPlease write the cycle document for the interface.
Please create plan, do, check, act for this compose setup, the two services should talk to each \
other:\nservices:\n  api:\n    image: acme/api:2\n  search:\n    image: meilisearch:1.7
The partner sent this CSV sample, and we need a PDCA for importing it \
nightly.\nid;name;qty;unit\n100;Barley;12,5;t\n101;Oats;8,0;t
Answer of their sandbox:\nHTTP/1.1 422\n{"error": "invalid vat id"}\nWe have to integrate it \
properly, with error handling. Please write the PDCA.
From the mail of the vendor:\n"We support OAuth2 client credentials. Token lifetime is 10 minutes. \
Please cache it."\nNow write our PDCA for the integration of their API.
Systems involved:\n- web shop (Node)\n- ERP (Java)\n- warehouse robots (C++)\n- one queue\nWe want \
to integrate them step by step. Cycle document with both links, please.
Proto file of the other team, please make a PDCA for using it in {comp}.\nservice Quotes {\n  rpc \
GetQuote (QuoteRequest) returns (QuoteReply);\n}
Webhook config to be added, PDCA for the integration wanted:\nurl: \
https://hooks.example.org/build\nevents: push, tag, release\nretries: 5
PDCA please. Our client code so far:\nconst res = await fetch(BASE + "/tariffs");\nconst tariffs = \
await res.json();\nNo retries, no validation, no timeouts. It should become a proper integration.
Topic and schema of the new stream:\ntopic: vehicle.position.v1\nkey: vehicleId\nvalue: lat, lon, \
speed, ts\nPlease write the Plan-Do-Check-Act for connecting our dispatcher to it.
We have to connect our pharmacy system with the national e-prescription server. There's a test \
environment, a certificate per pharmacy, and a certification test at the end. Deadline is October. \
Please write the PDCA for the first cycle, which ends with one prescription fetched and displayed.
Our two products, the time clock and the payroll, are from different companies. Hours are typed \
over by hand each month, 300 employees, two days' work. An API exists on both sides. Please write \
a Plan-Do-Check-Act for the integration with the two days as the baseline.
The new CRM is live, and now our website forms have to create leads in it. There are eleven forms. \
Fields differ, some are optional, and marketing wants to know where each lead came from. I'd like \
the usual document with objective, plan, do, check, act before we begin.
We take over a small company that has its own shop, and their orders should arrive in our ERP from \
the first of July. Articles have different numbers, taxes are the same. Please prepare a PDCA for \
the interface including a mapping table and a parallel run of two weeks.
For the hospital we connect beds that report occupancy by themselves. They speak MQTT, our system \
has a REST API, so there'll be a small bridge. 420 beds, one message per minute each. Write the \
PDCA for the bridge and how it's tested before it goes live.
I need a PDCA about using the central logging platform in our five services. Requirements: JSON, \
no personal data, trace id in each line, level configurable without restart. The platform team \
gives us a library, but only for Java; two of our services are in Go.
Hi, can you please write the cycle document for our SSO project? Keycloak is running, six \
applications have to be connected, two of them are bought and support only SAML. Each application \
gets a test with three roles. Local passwords are switched off at the end. Links to both \
neighbours, please.
Our freight platform gets a new customs interface. Messages have to be signed with a certificate, \
answers can take up to two hours, and rejected declarations have to go back to the clerk with the \
reason. Please write objective, plan, do, check and act for it.
please make a pdca: we want to show google reviews on our restaurant pages. api key is limited to \
1000 calls a day, so we need to cache, reviews must not be older than 30 days, and if google \
doesn't answer the page should just leave the box out
The city runs 60 air quality sensors by three manufacturers. Each has an API of its own. We need \
one format for our map. The first cycle is about the vendor with most sensors. I want it \
documented in PDCA form so that the next two can be done the same way.
We'd like to connect our recruiting tool to the video call provider: create a room when an \
interview is scheduled, send the link to both sides, delete the room afterwards. Their limits are \
100 rooms at once. Write the Plan-Do-Check-Act, please, and include cancellations.
Two backend teams, one shared database until now. From now on the orders team offers an API and \
the billing team uses it instead of SQL. 34 queries have to be replaced. Please write the PDCA \
which both teams can sign, with an order and a check per step.
Write a PDCA for integrating a virus scanner into the upload of our application portal. Files up \
to 20 MB, scan takes 2 to 9 seconds, infected files are refused with a message. The scanner is a \
Docker container that the security team runs.
We want to be able to run end-to-end tests against the payment sandbox in CI. Now they're run by \
hand before each release. It needs credentials in the vault, a test merchant, and a cleanup. I \
want the document in five sections, objective to act.
For our ski resort app: lift status comes from the lift operator, snow height from the weather \
service, and ticket sales from the cash desk. All three are to be shown on one page, updated every \
two minutes. Please write the PDCA with a decision on polling or push.
The museum wants to publish its collection in Europeana. Our data is in an old FileMaker database, \
the target format is EDM in XML, and there are 18,000 objects. Please write up the first cycle as \
Plan-Do-Check-Act: export 100 objects and have them validated.
We're replacing the fax to the suppliers. Orders will be sent as EDI messages through a provider. \
Fourteen suppliers can receive it, the others get a PDF by mail. A PDCA please: how we connect the \
provider, how we test with two suppliers, how we roll out.
{team} offers {feature} as a service, and {comp} should use it from next month. We know the \
fields: {fields}. We don't know how errors are reported. Please write the full PDCA, with clearing \
up the error format as the first step in Do.
The mobile game needs in-app purchases on both stores. Receipts have to be verified on our server. \
Refunds must remove the item. There are sandbox accounts. Please create a PDCA that covers the \
integration for Apple first; Google is the next cycle, so set the link accordingly.
I'd like a PDCA for the connection of our git server to the company's ticket system: commits with \
a ticket number show up in the ticket, a merge moves the ticket to "in test". We've about 40 \
repositories. The server admin gives us a webhook URL.
Unsere Lagerverwaltung soll künftig Bestellungen direkt aus dem Onlineshop übernehmen statt per \
Mail. Schnittstelle ist REST, Mengen sind klein, Fehler müssen auffallen. Bitte erstelle dafür das \
PDCA mit Ziel, Plan, Do, Check, Act und den Links.
Bitte ein PDCA für die Anbindung des neuen SMS-Anbieters, alle fünf Abschnitte.
In the call centre the caller's number should open the right customer in our system. The phone \
system offers a TAPI and a newer websocket interface. 80 agents, Windows and Mac. Please write the \
PDCA with that choice as a TRON in Plan.
Data from the old tenancy software has to flow to the new one each night until we can switch the \
old one off. Only changes, no deletes, conflicts go to a list for the clerks. Please document it: \
objective, plan, do, check, act, FOLLOWS and PRECEDES.
Please write the PDCA for adding our SDK to the partner's app. They've an Android app in Kotlin, \
minimal API level 24, and they're worried about size (max 1 MB) and start-up time (max 50 ms). \
We'd like their worries answered in the Check section.
The choir management needs SEPA direct debit. Our bank offers a file upload (pain.008). We have \
member data with IBANs and mandates. First cycle: create the file for one month and let the bank's \
validator check it. Please write it in the Plan-Do-Check-Act form.
Our ferry booking should show the seats of the partner line too. Their API has no test system, and \
availability may be five minutes old. I'd like a PDCA that deals with overbooking as well: plan, \
do, check, act, plus the links before and after.
We use two calendars, ours and the one of the hospital group. Operating rooms are booked in both, \
and conflicts are solved by phone. An interface would update theirs when ours changes. Please \
write the cycle document, starting with a single operating room.
The accountants want all invoices in DATEV each night. Format is known, 200 invoices per day, \
errors should reach one person by mail. I need the PDCA to agree on the approach, with two weeks \
of parallel manual work in Check.
Please document the integration of a face-to-face payment terminal in our bakery till as \
Plan-Do-Check-Act. The terminal talks ZVT over the network, payments take up to 60 seconds, and if \
the connection breaks we must ask the terminal for the last result.
For the new election site we get results as a file each minute, per polling station, from the \
state's server. It has to be shown within 30 seconds. If the file is broken, the last good one \
stays. Please write a PDCA for connecting this source.
Let our learning platform accept courses in SCORM format from three publishers. Each interprets \
the standard in its own way. The first cycle is about importing and starting a course, results \
come later. Write objective, plan, do, check, act, please.
Our monitoring should open tickets by itself, but only one per problem, and close them when the \
alarm ends. Both tools have an API. We're afraid of a flood of tickets. Please prepare the PDCA \
with a dry run of one week.
I have to bring our internal npm packages into a new registry. Developers, CI and three customers \
read from the old one. Tokens differ. Both run side by side for a month. Please write the document \
in five sections, with a list of what has to be changed where.
We'd like to fetch the exam dates from the university's campus system and put them into students' \
calendars as a subscription. The campus system offers only a nightly dump of 300 MB. Please write \
the PDCA. Changes at short notice are the hard part.
The robots in the greenhouse are controlled via a vendor cloud. We want to start tasks from our \
own planner. The vendor API has tasks, states and a limit of ten calls per minute. Write a \
Plan-Do-Check-Act with a greenhouse as the first test.
We're going to connect our vault with Azure AD so that people use their normal login. Emergency \
access has to work without AD. There are 45 users in six groups. Please prepare the PDCA including \
a test of the emergency access.
please make a pdca for this: read our sonos speakers' state and show it on the office screen, plus \
skip/pause buttons. local api, no cloud. it's a training project for the apprentices, so steps \
should be small and checks easy
Our payroll provider changes its interface from CSV via SFTP to JSON via HTTPS in November. Eleven \
fields are new, three are gone. The old one is switched off without overlap. I want a PDCA with a \
rehearsal in their sandbox in October.
The hotel group wants door cards to be written at the check-in of our system. There are two lock \
vendors in 14 hotels. One has a DLL, the other a web service. First vendor one. Please write the \
cycle document and put vendor two in PRECEDES.
For our bike sharing app, cities demand the data in GBFS format. We have all the data inside, only \
in another shape. I'd like plan, do, check and act for publishing the five required files. The \
validator of the standard is our check.
Write a PDCA please. We have a Rails app and a new Elixir service for live auctions. Users log in \
at Rails. The Elixir service needs to know who they are and what they may bid. Shared JWT or a \
lookup? The plan should decide that.
Our image recognition of weeds runs as a Python service on a GPU machine. The field app uploads \
pictures when it's online. Results should be back within a minute. Please write up the integration \
of both as PDCA; it's a pilot with five farmers.
There are three places where customers manage their newsletter settings: shop, app, and Mailchimp. \
They disagree. In future Mailchimp gets its data from us only. Please create the Plan-Do-Check-Act \
with the comparison of all 40,000 settings as first step.
We want to send the results of our nightly tests to the customer's quality portal (XML upload, \
schema is given, one file per release). They reject files with any error. I need a PDCA so we get \
this going before the audit in March.
The town's heating plants get remote meters. Data comes via LoRaWAN through a network server that \
offers webhooks and MQTT. We need to store it and show it. 900 meters, every 15 minutes. The usual \
cycle document please, with both links.
Our handover application ought to take lab values automatically. The lab sends HL7 v2 messages \
over TCP. We have a parser library but no experience. First cycle: receive, store and acknowledge \
one type of message. Please write the PDCA for that.
The deploy tool has to ask the change management system for a permit before each production \
deploy. The system answers yes, no, or later. A refused deploy must tell the developer why. Please \
prepare objective, plan, do, check, act for that link.
Two git servers after the merger, GitLab here and Bitbucket there. For a year both stay, and 20 \
shared repositories need mirroring in one direction. Please write the PDCA, including what happens \
when somebody pushes to the mirror.
We've been asked to import files from a scanner service: 2,000 PDFs a day with an index file. \
Sometimes a page is missing. The import must compare the counts. I'd like a PDCA, in which Check \
says that we find every missing page on a prepared day.
The command centre of the fire brigade wants to start our alarm app by an HTTP call. It has to be \
at the crews within five seconds, with a receipt. Please write the Plan-Do-Check-Act for \
connecting both, and treat loss of network as its own step.
The advertisers' platform wants our stock every hour as an XML feed, 18,000 used cars with up to \
20 photos. Errors come back as a mail. Please write this integration up as a PDCA, target is fewer \
than 0.5 % refused cars.
For the energy community, we need the quarter-hour values of all members from the grid operator's \
portal. There's an API in beta. Consent of each member is required. Please write the PDCA for the \
first ten members.
Our own design system in Angular should be usable in the partner's React app. We plan to build \
custom elements. First the date picker and the button. Please document that as PDCA, with events, \
styling and bundle size as checks.
The theatre sells on our site and through two agencies. Seats are blocked by phone or mail today. \
One agency now has an API for blocking and releasing. Please write the cycle document for \
connecting it, overbooking at zero.
I need the PDCA for bringing our feature flag service into the mobile app. Flags must be there at \
start without delay, so there's a cache from the last session. Old app versions ignore unknown \
flags. Write all five sections, please.
Please write the PDCA for using the parcel shop finder of our carrier inside the checkout. They \
offer a widget with an iframe or a raw API. Our designers hate the widget, but the API needs a \
contract. That choice belongs in the plan as a TRON.
We store photos in our own data centre, and the new app team wants them in S3. A sync in both \
directions is not needed: new ones go to S3, old ones get copied over three months. Set up a \
Plan-Do-Check-Act for it, 90 TB in total.
Bitte ein PDCA zur Kopplung unserer Zeiterfassung mit dem Zutrittssystem: Buchungen an der Tür \
sollen als Arbeitszeit gelten, Korrekturen bleiben möglich, der Betriebsrat liest mit. Alle fünf \
Abschnitte, bitte mit Links.
Kafka config we were given, please write the PDCA for connecting \
{comp}.\nbootstrap.servers=broker1:9093\nsecurity.protocol=SSL\nauto.offset.reset=earliest
Postman collection says:\nPOST /token\nGET /policies\nPOST /claims\nWe want to use all three in \
our claims app. Cycle document, please.
Errors in the first trial with the partner:\n401 x 3\n409 x 11\n500 x 2\nBefore the second trial I \
want a PDCA of the integration.
Field list for the address exchange:\nstreet (ours 80, theirs 35 characters)\ncity (60 / 40)\nzip \
(10 / 5)\nPlease write plan, do, check, act for the interface.
This GraphQL query is what the app is going to use. PDCA for connecting it:\nquery Courses { \
courses(first: 20) { id title seatsLeft } }
SOAP envelope from their manual, about 90 lines; the \
essence:\n<GetStock><ArticleNo>4711</ArticleNo></GetStock>\nMake a PDCA for calling this from our \
Node shop.
docker-compose of the vendor:\n  ocr:\n    image: vendor/ocr:5\n    ports: ["9000:9000"]\nPlease \
write up how we integrate that OCR into the mail room app, as PDCA.
Schedule agreed with the partner:\n1 March test data\n15 March pilot\n1 April all shops\nWrite the \
PDCA of the integration around these dates.
MQTT topics:\nbarn/1/temp\nbarn/1/humidity\nbarn/2/temp\nThey should end up in our dashboard. \
Plan-Do-Check-Act document with links, please.
const sso = new OIDC({ issuer: "https://login.city.example", clientId: "parking" });\nThat's all \
we've got so far. Please write the PDCA for the city login in the parking app.
PDCA for sending our logs to the customer's Splunk
Please write a PDCA about embedding the bank's instalment calculator.
Integrate the tax ID check, cycle document, please.
A PDCA for exchanging lesson plans with the publisher's cloud.
Put the coupling of door sensors and heating into a PDCA.
Write plan/do/check/act for reading the fuel sensors over CAN bus.
Connect the app to HealthKit. PDCA needed.
The Web4 document (PDCA) for bringing {comp} behind {tech}, please.
Our PDCA template, filled for the Zendesk integration.
We need the PDCA on getting translations from Weblate into the build.
Make the document with FOLLOWS and PRECEDES for the PIM import.
PDCA for the new printer driver in the till
Could you do objective to act for our link to the ferry company's API?
Please write a PDCA for a common login of forum and shop.
Import of election data from XML: PDCA, all sections.
Cycle document about adding the e-mail gateway to our ticket tool.
Write the PDCA on hooking Renovate into our repositories.
I'd like to see the rollout of the tracking library as a PDCA.
Let {comp} publish events that {comp2} consumes; PDCA please.
Link telescope control and image archive, in PDCA form.
Write a Plan-Do-Check-Act for the currency feed of the ECB.
PDCA, connect the hearing aid app over Bluetooth LE
The customer's SharePoint should receive our reports. Please write the PDCA.
Prepare a PDCA for calling the postal code service.
pdca for github actions -> slack messages
Get the new consent tool into both shops; Plan-Do-Check-Act, please.
Draft the five sections for the interface to the union's member list.
Please create a PDCA for the weather warnings in the hiking app.
PDCA wanted: trucks' tachograph data into the planning tool.
Let us have a PDCA for the exchange of meter data with the grid operator.
Write our cycle document for the Salesforce lead sync.
We connect two board game servers for a joint league. PDCA please.
Document the move of search traffic to the new cluster as a PDCA.
PDCA about reading e-invoices from the mailbox
How will the kiosk talk to the ticket server? Please describe it as a PDCA.
Write the PDCA for putting the chatbot behind our login.
Give me a PDCA for the connection to the blood bank's stock system.
Please do plan, do, check, act for the import of podcasts via RSS.
PDCA with both links for our new CDN in front of the image service.
Add the loyalty programme of the airline, and write the cycle as PDCA.
We want one PDCA for wiring storage, queue and worker together.
Please prepare the usual five sections for the museum's audio guide API.
A PDCA on taking over seat data from the stadium operator, please.
The tax advisor's portal must get our receipts. Write up the PDCA.
Write a PDCA for validating addresses with the post's service.
Do the integration of the drone images as a PDCA.
Payments on account via the new factoring partner: PDCA.
Please write up the connection between ski passes and lift gates as Plan-Do-Check-Act.
For the church choir's site, connect the mailing list and the member list. Document as PDCA.
PDCA document for the bridge between Matrix and our support chat
Set up plan, do, check, act for moving users from the old forum's login.
Our app needs the national holiday API. Short PDCA, please.
PDCA for publishing our timetable in NeTEx
Write me the PDCA on integrating contract tests between {team} and {team2}.
Prepare objective, plan, do, check, act: laundry machines online in the dorm app.
Please make the cycle document for the bank's new strong authentication.
Please write the PDCA for connecting our timesheets to the customer's project tool; hours get \
booked once a week.
We're to use the group's central address database instead of our own. A PDCA with a comparison of \
the data first, please.
The parking sensors report through a vendor's portal that has a REST API. Document the connection \
to our city app as PDCA.
I need the cycle document for letting customers log in with their bank ID, incl. what happens if \
the bank is offline.
Our translation memory should be used by the new editor. Write plan, do, check, act, with response \
time as a check.
Can you do a PDCA about feeding the call centre's statistics into our data warehouse every night?
The handover of orders to the carrier is done by e-mail now. Their API exists. Please write the \
five sections for the change.
Please produce a PDCA for the use of the central secret store in the mobile build pipeline, \
Android first.
Connecting the test bench to the ticket system: results become comments, failures become bugs. \
Plan-Do-Check-Act, please.
When a merge request is opened, our preview environment should start by itself. I want this \
integration documented as a PDCA.
The insurance refuses claims without a photo hash. Write the PDCA for adding their hashing service \
to our upload.
Our command centre display needs the positions of 60 snow ploughs. The operator gives us a KML \
file every minute. PDCA please.
A file drop from the mainframe has to be read by the new service each hour. Give me the cycle \
document with both links.
Please set up a PDCA: {comp} is deployed at the customer's site and has to talk to {comp2} in our \
cloud through a proxy.
Write objective, plan, do, check, act for adding SEPA instant transfers via our bank's new API.
We'd like the library's catalogue to be found in the city's search. Please write a PDCA on \
delivering our data by OAI-PMH.
Our orchestra app should show rehearsals from the hall's booking system. It exports iCal. Please \
write the PDCA for it.
I want the Plan-Do-Check-Act for the link between vehicle workshop and parts dealer: stock \
request, order, and delivery note.
The customer's firewall allows only outgoing HTTPS. Write the PDCA on how our agent reports to the \
monitoring nevertheless.
Draft a PDCA for importing exam results from the scanner software; there are 30,000 sheets and a \
two per mille error rate.
The tenant app needs the heating bill data from two billing firms. Write a PDCA that starts with \
one of these.
Please prepare the PDCA for using our Python pricing model from the Java shop, either by HTTP or \
by exporting the model.
Show train delays at the hotel reception: data from the railway's open API, screen from us. Please \
write the cycle as PDCA.
The data protection tool must be able to delete users in all seven systems. A PDCA for connecting \
the first two, please.
PDCA for linking the recipe app to a supermarket's basket
Please write the PDCA for LTI between our quiz tool and Moodle.
Add Apple Pay to the ticket machine software, PDCA with all sections.
Let the smart scale send weights to the diet app. PDCA.
PDCA: Prometheus metrics for the old Java services
Give me the five sections for integrating the new spam filter.
Write the PDCA on exchanging wagon lists with the port.
Our usual cycle document about connecting the donor database to PayPal, please.
The alarm server should call our API. Plan-Do-Check-Act.
Please make the PDCA for single logout across the four portals.
Make a PDCA for using the shared date service in {area}.
Prepare the PDCA for wiring up the coffee machines' telemetry.
PDCA about reading patient cards at the reception desk
Bring the tournament results to the federation's website. PDCA, please.
I'd like a PDCA for putting {pkg} between {comp} and the file system.
Cycle doc: connect the new CRM to the phone system
Do a Plan-Do-Check-Act for the water meters' NB-IoT platform.
PDCA, please: the mobile app reads from the new edge cache.
Write up the link between music shop and licence office as PDCA.
Please document how the two schedulers will be joined, objective to act.
""")

REQUESTS["collaboration"] = literal(r"""
Write a PDCA for our code review turnaround.
PDCA on how the two frontend teams share components
Please prepare a Plan-Do-Check-Act for better stand-ups.
Our hand-over between day and night support needs a PDCA.
We merge too late and too much, write a PDCA for it.
Give me the usual cycle document for onboarding new developers.
pdca for pairing twice a week, please
Can you write objective, plan, do, check, act for working with the external design agency?
Draft the PDCA for the shared on-call rota of both teams.
Please do the Web4 PDCA about how product and engineering write tickets together.
Create a cycle document on splitting work between Berlin and Pune.
Make a PDCA: fewer meetings for the data team.
I want plan/do/check/act, with links, for our new review rules.
Document the cooperation with the hospital IT as a PDCA.
Set up a PDCA for sharing knowledge about the billing module.
The testers hear about changes too late. Please write the PDCA.
Need the five-section document for our joint release with {team}.
How do we work with freelancers? Write it as a PDCA.
Please write a PDCA on answering questions in chat within a day.
cycle doc for the monthly tech talk, thx
{person} leaves in two weeks, write a PDCA for passing on the knowledge.
PDCA needed: backend and mobile agree on API changes before coding.
Write the PDCA about introducing mob programming on Thursdays.
Let's get a PDCA for the way support hands bugs to us.
Could we have a PDCA on estimating stories together with the customer?
Bitte schreib ein PDCA zur Zusammenarbeit mit dem Rechenzentrum.
Ich brauche ein PDCA, wie wir Reviews im Team verteilen.
Écris un PDCA pour la collaboration entre les équipes web et mobile.
Escribe un PDCA sobre las reuniones con el equipo de datos.
Erstelle das übliche Zyklusdokument für unsere Retrospektiven.
Document the agreement between app team and platform team in PDCA form.
Write the PDCA for how we plan sprints with the teachers who test our app.
PDCA about who may merge to main
Please create the PDCA on handling secrets across teams.
Shared test environments cause trouble; write a PDCA on how we book them.
Deploys of three teams collide on Thursdays. I need a PDCA for coordinating them.
Write a PDCA on how we tell each other which files we're working on.
Plan-Do-Check-Act for saying no to late change requests together, please.
Our teams run different commands for the same job. PDCA on agreeing on one set.
Fill in the PDCA template for the design review on Tuesdays.
I'd like a PDCA for the cooperation of nurses and developers in the ward project.
Prepare the cycle document for the mentoring of two juniors.
Write up the trial of async stand-ups as PDCA.
Produce a PDCA: shared definition of done for web and app.
The farm consultants and our devs use different words. PDCA for a common glossary, please.
PDCA on feedback rounds with the bank's compliance people
Get me a Plan-Do-Check-Act for the bug triage with sales and support.
We need plan, do, check and act for the open source contributors.
A PDCA please, how legal and engineering review new features.
Pull requests wait three days on average; please write the PDCA.
What's our plan for working with the new partner team? PDCA.
Write a PDCA for keeping the wiki up to date as a team.
Objective to act for the cooperation with the tram operator.
Please document in a PDCA how we do incident reviews together.
Make a PDCA on taking turns as release manager.
Write the cycle document about our cross-team demo.
PDCA for time zones: Lisbon, Cracow and Toronto
Let's document how QA joins refinement. PDCA form please.
The working agreement needs a proper PDCA, can you write it?
I need a PDCA on reducing interruptions for the developers.
Plan the cooperation with the music label's data team as a PDCA.
Write a PDCA about splitting {comp} between {person} and {person2}.
PDCA for shared ownership of {folder}
{team} and {team2} both change {file}. Please write the PDCA on how they coordinate.
Please set up the document (objective, plan, do, check, act) for our review of architecture \
decisions.
Collecting customer feedback as a team: PDCA, please.
Write the PDCA on how designers hand over screens to us.
We want to rotate people between teams, give me the PDCA.
Do a PDCA for the joint backlog of the three school apps.
Create the PDCA about a weekly hour for tech debt, decided by all.
Teamwork with the translators: Plan-Do-Check-Act document, please.
PDCA on our communication with the plant operators during rollouts
Write the PDCA for reviewing each other's SQL migrations.
The five PDCA sections about introducing CODEOWNERS, please.
How about a PDCA for welcoming interns in summer?
Please write the usual document for our collaboration with the analytics people.
I want to have our pairing between dev and ops documented in PDCA form.
Write a PDCA: who answers the partner's questions and how fast.
The game designers and the coders need a common schedule. PDCA.
PDCA, please: making decisions without the boss
Put together a Plan-Do-Check-Act on the cooperation with the energy grid company.
Reviewers comment on style only. I'd like a PDCA to change that.
Write a PDCA for rotating the moderator of our retro.
Kindly write the cycle document about the shared calendar for releases.
PDCA to get remote colleagues more involved in planning
A PDCA for splitting the on-call work fairly, with both links.
Please make the PDCA for our joint testing day with the insurance brokers.
We need rules for chat channels. Write them up as a PDCA.
Get the cooperation between warehouse staff and dev team into PDCA form.
Give us a cycle document on sharing the staging server.
pdca how we give feedback on pull requests, friendly and quick
Sync between Android and iOS teams: PDCA with all sections.
Write the PDCA for a buddy system in our platform team.
The support team answers the same question every day since our docs are poor. Write a PDCA about \
doing docs together.
Two teams change the same API and break each other. I'd like the cycle document on how they agree \
beforehand.
Please write a PDCA for our review process: every pull request gets a first answer within four \
hours.
We're starting to work with a contractor for the map module. Please write objective, plan, do, \
check, act for the cooperation.
Our designers work two sprints ahead and we often build something else. Give me a \
Plan-Do-Check-Act to close that gap.
Can you write a PDCA for the knowledge transfer from {person} to {person2}? Topic is {comp}, we \
have ten days.
Every morning three people restart the same hanging test job without telling each other. Write the \
PDCA for coordinating that.
The ward nurses report bugs by phone, we'd prefer tickets. I need a PDCA which helps both sides.
Please prepare the PDCA for a shared library between shop and app team: who decides, who reviews, \
who releases.
Write the document with links and five sections about pairing juniors and seniors on {area} work.
Merge conflicts cost us half a day a week. We want a PDCA with smaller branches as the idea.
Three teams need the one vault admin. Please write a PDCA on how requests to him are collected and \
answered.
Before a deploy we ask in chat whether anyone objects. It doesn't scale. PDCA for a better \
agreement, please.
The hand-over from the sales team to implementation loses half of what was promised. Please write \
it up as PDCA.
Draft the Plan-Do-Check-Act for the cooperation between the university's data scientists and our \
developers.
I'd like a PDCA on how the bus company's dispatchers test our weekly builds and get answers to \
their comments.
Our product owner rejects about a third of the stories at the demo. Write the PDCA for earlier \
feedback.
Could you set up a PDCA for the bilingual team? Docs are half Polish and half English, and both \
halves complain.
We now have two offices and one kanban board. Please write the cycle document about how we keep it \
honest.
Please document in PDCA form how we share on-call between {team} and {team2}, one week each, with \
a proper handover.
For {ticket} four people from three departments must work together. I need the PDCA for this \
cooperation.
Write a PDCA for the rule that nobody works alone on the payment code, incl. how we check it.
The agile coach suggests working without estimates for a quarter. Put that trial in a PDCA please.
We'd like to write our tests together with the domain experts from the farm. Please prepare the \
PDCA for this experiment.
My team wants to try one meeting-free day per week. Objective, plan, do, check, act, please.
Who owns which file is never clear in the shared repository. Make a PDCA to sort this out with all \
five teams.
The newcomers run wrong commands since the readme is old. PDCA for keeping the readme right as a \
team, please.
Please write up as a PDCA how marketing and development agree on release dates.
Refusing a pull request hurts people when done badly. Write a PDCA on how we word and explain it \
in the team.
Retro notes, please make a PDCA out of the top item:\n- reviews too slow (9 votes)\n- too many \
meetings (4)\n- coffee (2)
Review times of last month in hours: 3, 4, 29, 31, 50, 52, 75. We want all below 24. Please write \
the PDCA for the team.
Please create the cycle document from this chat:\n> lena: who changed the API?\n> omar: we did, it \
was in the mail\n> lena: which mail?
Our teams and what they own:\nred: checkout, cart\nblue: search\ngreen: everything else\nGreen is \
overloaded. I'd like a PDCA on sharing ownership.
Proposed working hours for the two sites:\nHanoi 08:00-17:00\nMunich 09:00-18:00\nOverlap: 4 hours \
in summer, 3 in winter\nPDCA for using the overlap well, please.
CODEOWNERS today:\n* @lead\nThat's the reason why everything waits for one person. Write the \
Plan-Do-Check-Act for changing this as a team.
Agenda of our weekly, 90 minutes, 14 people:\n1. status\n2. status\n3. status\n4. any other \
business\nPlease write a PDCA to replace it with something useful.
Draft of the agreement:\n- PRs below 300 lines\n- two reviewers for payment code\n- answer the \
same day\nTurn it into a PDCA document with links.
Survey result (n=22): "I know what the other team is working on": yes 4, partly 7, no 11. Please \
write objective, plan, do, check and act on that.
git shortlog for the core package:\n  412  h.baker\n   19  others\nOnly one person knows the code. \
PDCA for spreading the knowledge, please.
Mail from the customer:\n"We get five mails from five of you with different answers."\nPlease \
write a PDCA on speaking with one voice.
Our rota:\nMon Ivo\nTue Ivo\nWed Ivo\nThu Dana\nFri Ivo\nMake a PDCA for a fairer on-call plan \
that the team agrees to.
Since we went remote, the juniors don't ask questions any more. They get stuck for a day or two \
and then somebody finds out by chance. We'd like to try a daily open room, 30 minutes, with a \
senior in it. Please write the PDCA for this trial over six weeks.
Two teams work on the booking platform, one on search and one on payment. Both depend on the same \
order model and both change it. Last month we had four broken builds. I would like the usual \
document, objective to act, on how the teams coordinate changes of that model.
Our reviews take two days on average. People say that the pull requests are too large, that they \
don't know who should review, and that reviews aren't counted as work. Please write a \
Plan-Do-Check-Act document for the team with these three causes in the plan and a number to check.
The hospital project has three partners: the clinic's IT, a device maker, and us. There are three \
trackers and three chat systems, and issues get lost between them. Please prepare a PDCA for one \
common way of working which we can propose on Thursday.
We want to introduce pair programming for all changes in the tariff engine. Some like the idea, \
some fear losing time. So it's a trial for two sprints, with two measures, bugs found later and \
time until merge. Can you write the cycle document including both links?
Every release we have trouble because support doesn't know what's new. They find out from angry \
callers. I want developers and support to write the release notes together, three days before. \
Please write up a PDCA on this, and let the check be a short survey among support.
{person} has maintained {comp} alone for five years and will retire in spring. {person2} and two \
others will take over. They need sessions, notes, and a time in which they do the work while \
{person} watches. Please write the PDCA for the knowledge transfer.
Please write a PDCA for our work with the translation agency. We send texts too late and without \
context, they send back translations that don't fit the buttons. Both sides are willing to change. \
First cycle: one screen, one language, with screenshots.
our hackathon group wants to become a real team. 6 people, 3 from other departments, nobody's boss \
agrees on hours. pls write a pdca with what we plan, do, check, and what we keep if it works
The game studio works with an outsourcing partner for art. Files arrive in the wrong format, with \
wrong names, in the wrong folder. We've a guideline but nobody reads it. Make it a PDCA with a \
check of the next 50 deliveries.
At the moment five teams deploy to the same cluster, whenever they like, and when something breaks \
everybody searches. We want a deploy channel, a short announcement and an owner per deploy. \
Nothing more. Please write the Plan-Do-Check-Act for that agreement between the teams.
Testers and developers sit on different floors and talk through tickets. A bug goes back and forth \
3.4 times on average. Idea: a tester joins each feature from the start, for one sprint. Please \
document it as PDCA with the 3.4 as starting point.
I'd like to write down how we handle secrets in the team, who may create one, who rotates, who has \
to be told. At the moment it's one admin and a lot of goodwill. It's about working together, the \
tool exists. The form should be the PDCA, all sections.
The open source part of our product gets about 30 pull requests a month from outside, and most \
wait for weeks. Two contributors have left in anger. We'd like a rota and a first answer within \
three days. Please prepare the cycle document for it.
Please write objective, plan, do, check and act for the following. Our data engineers build \
tables, our analysts don't know what's in them, and both build their own copies. We'd like a \
weekly half hour and a short description per table. First for the ten most used tables.
Our customer, a railway, gives feedback only at the quarterly meeting. That's too late for us. \
They agreed to a short demo every two weeks with two dispatchers. We want to document this new \
cooperation as a PDCA, set the links, and evaluate it after three months.
We changed from four small teams into two big ones. Now stand-ups take 40 minutes and nobody \
listens. The proposal is to walk the board from right to left and to limit it to 15 minutes. \
Please write a PDCA for this, to be discussed at the retro.
As a tech lead I approve all merges for three repositories. I'm on holiday in August and nothing \
should wait. Four seniors could approve as well, if we agree on rules. Please write a PDCA for \
sharing this task, beginning now, so that August is only the proof.
The teachers who use our grade book are glad to test, but only in the holidays. We release every \
two weeks. How do we work together? I'd like a document in the five sections with a plan for test \
windows, a contact, and what we do with their findings.
In our company there are six front-end developers in six teams, and each solves the same problems. \
We want a guild: one hour every two weeks, one topic, one result. Please write it up as Plan, Do, \
Check, Act and say how we find out whether it's worth the time.
Wir arbeiten mit einem Team in Indien zusammen, und die Übergaben am Abend klappen nicht: offene \
Punkte fehlen, Branches sind nicht gepusht. Bitte schreib dazu ein PDCA mit allen fünf Abschnitten \
und den Links zum vorherigen und nächsten.
Bitte PDCA: Wie teilen sich Entwicklung und Betrieb die Rufbereitschaft?
The kitchen staff use our ordering app and leave voice messages instead of tickets. We like voice \
messages better than nothing. Still, somebody has to write them down. Write a PDCA that describes \
how we collect, sort and answer them with the restaurant chain.
Security finds problems in our services after the release. They'd like to come earlier, we'd like \
to know what they check. Idea: one security person in the refinement every second week. Please \
make a PDCA with the objective of no surprise after release.
We and {team} disagree about who fixes bugs in {feature}. Tickets are moved back and forth, some \
for weeks. Could you write the Plan-Do-Check-Act document with a simple rule, a test period until \
{deadline}, and a check on how long tickets take?
After the merger we have two cultures: one team reviews everything, the other nothing. Both have \
good reasons. We'd like to find a common way in small steps. Please write the first PDCA for it, \
starting with the shared payment library only.
Product writes tickets with solutions ("add a button"), and we miss the problem behind it. We'd \
like to refine together, in threes: product, dev, test. For one epic, as an experiment. A PDCA for \
the experiment, please, objective first and links at the top.
Since spring, two consultants of the customer sit in our team three days a week. It's good, but \
they're missing on the days when decisions get made. I'd like a PDCA on how we include them: fixed \
decision days, a short log, and one contact.
Our three mobile developers each have their own opinion on architecture, and reviews become \
debates. We'd like to agree on ten rules in two workshops and then stop debating these. Write the \
Plan-Do-Check-Act for it, with the number of review comments as a measure.
In the energy project, electricians install what our planners draw in the software, and they see \
problems first. There's no way back to us. I'd like a weekly call of 20 minutes and a photo \
folder. Please write this up as PDCA for a trial on five sites.
Please write the usual cycle document for working with our new test team in Vilnius. They start \
next Monday, eight people, and know nothing of our product. The first four weeks should end with \
them testing a release alone. Include who answers their questions.
The bakery's branch managers complain that changes of the till come unannounced. We release every \
Tuesday. It would help to send a short notice on Friday and have two managers try it on Monday. I \
want the PDCA for this, objective to act, with links.
My two teams hand work over like in a relay: backend finishes, then frontend starts, then bugs \
come up. We want one small story to be done by both at the same time. Please write a PDCA for \
trying that with three stories next sprint.
please write a pdca: our volunteers (about 20, evenings only) build the club software together. \
tasks get started twice or never finished. we'd like a board, one short call a week and a limit of \
one task per person
In the newsroom project, editors change their minds during the sprint, because news doesn't wait. \
Developers are annoyed. How do both get along? Please write Plan, Do, Check, Act for an idea: 20 % \
of the sprint is left free for editors' wishes.
We don't know how well our remote retros work. Few people talk. We want to try written input \
beforehand, smaller groups, and a moderator from another team. Please make it a PDCA over three \
retros with a one-question survey after each.
The regulator requires documented reviews for the insulin pump software. Our developers review \
well but write nothing down. Tool support exists. Please write a cycle document on how the team \
gets used to documenting, without spending more than five minutes per review.
Our partners in the tram consortium all write to me, and I forward everything. I've become the \
bottleneck. I'd like direct contacts per topic and a shared page with open points. Please write \
the PDCA to introduce it within a month.
Everyone in the team may deploy, yet only {person} does it. The others are afraid. We want each to \
deploy twice with {person} beside them, and afterwards alone, by rota. Please set this up as a \
PDCA, to be finished {deadline}.
Write a PDCA please, on our way to keep secrets safe as a group. People send passwords by chat \
because the vault is inconvenient. I'd like to hear from five people why, to fix the two worst \
points, and to look at the chat again after a month.
Two teams run separate test suites against the same product and find the same bugs. They hardly \
know each other. Please write the Plan-Do-Check-Act for a joint test plan for the next release: \
who tests what, one list of bugs, one daily call.
I lead a team of eight, four of whom are new. The old ones review the old ones, the new ones the \
new ones. I'd like mixed pairs for reviews in the next two months. Put this into the five \
sections, please, and tell me what to look at in Check.
Our data protection officer gets questions from six teams and answers each one by mail. The same \
question comes up again and again. Together we want to build a small collection of answers. Please \
prepare a PDCA for it, first the ten most frequent ones.
The game's testers are fans who write in Discord. Their reports are useful, but scattered. Two of \
our developers read along when they have time. We'd like a form, a weekly summary and a thank-you. \
Please write the PDCA for working with them.
Hand-overs between our support shifts happen in the corridor. On Monday an open case was lost for \
eleven hours. Ten minutes of overlap and a written list might be enough. Please write the cycle \
document with the number of lost cases as the measure.
Both our product and the partner's product change, and each side learns about it when something \
fails. We agreed to exchange change lists on the first of each month and to run a joint test. \
Please write the PDCA for half a year.
We have a good style guide, and nobody knows it. The designers who wrote it don't want to play \
police. Could you write a PDCA on making it a common thing: one section a week, read together, \
changed if necessary, linked in reviews?
I'd like us to write fewer files of minutes and have more decisions that can be found. There are \
four places for notes now. One of them should remain. Write objective, plan, do, check, act for \
the agreement among the three teams.
Please document as PDCA: our company's first hack week. 30 people, mixed teams, no management. We \
need a fair way to form teams, a place for demos, and a rule on what happens with the results. It \
must not become extra work.
Our mentors complain about a lack of time, the apprentices about a lack of feedback. The plan is \
half an hour each Friday, with a fixed form of three questions. Six pairs will try that until \
summer. The Plan-Do-Check-Act, please, with both links.
In our bank project decisions by the architects take long since they meet once a month. Teams go \
on without them and are refused later. We propose a weekly hour where teams can come with \
questions. Please write the PDCA for the trial.
Wir haben zwei Teams, die am selben Modul arbeiten, und jede Woche Konflikte beim Zusammenführen. \
Wir möchten feste Zuständigkeiten und kleinere Branches ausprobieren. Bitte ein PDCA über vier \
Wochen, mit der Zahl der Konflikte als Kennzahl.
Könntest du ein PDCA dazu schreiben, wie wir neue Kolleginnen in den ersten 30 Tagen begleiten?
We'd like farmers in our user group to see drafts early. Four of them agreed to a call every \
second Thursday at 8 p.m., after milking. It's our job to prepare something they can click. Please \
write it up as a PDCA with the questions we want to answer.
The operations team refuses our releases when documents are missing, and we learn that on the day \
itself. They've got a list, we never saw it. Please create a cycle document: share the list, check \
it together a week before, and count refusals.
For six months now {team} and {team2} have shared an office but not a plan. Both change {feature}. \
Could you write a PDCA about a common planning hour every other Monday, with the clashes per month \
as a figure?
A developer, a nurse and a designer will work as a trio on the medication screen, two afternoons a \
week. It's the first time we do this. I want to write down what we expect and how we judge it \
after four weeks. The form is PDCA.
Our ticket comments are read as rude by the colleagues abroad, and theirs as vague by us. HR \
offers a workshop, but I believe in a small agreement with examples. Please put that into Plan, \
Do, Check, Act, and keep the tone neutral.
Commands for production maintenance are known to two people. A runbook, written by the two and \
tried out by the other four, would help. It's about sharing knowledge in the team. Write the PDCA, \
please: one command per week, tried by someone new each time.
Interns build features that nobody merges after they've left. We want each intern to have a \
sponsor who merges along the way. Please write up the cycle for the summer interns, five people, \
three months, all sections of the PDCA.
The tax law team explains new rules in long meetings, and developers forget half. We'd like to \
write examples together, as tables that become tests. One rule first. Could you prepare the \
Plan-Do-Check-Act for this way of working?
Board as of today:\nTodo 61\nDoing 23\nReview 17\nDone 4\nSix people. We want to finish things \
together instead of starting new ones. PDCA please.
Current meeting load per developer:\nMon 3 h\nTue 1 h\nWed 4 h\nThu 2 h\nFri 1 h\nPlease write the \
PDCA for a team agreement that gives everyone two free mornings.
Excerpt from the exit interview:\n"I never knew who decides."\nI want a PDCA for clear roles in \
the platform team.
RACI draft:\nrelease: R dev, A lead\nrollback: R ?, A ?\ncustomer info: R support, A ?\nPlease \
prepare the cycle document for filling in the gaps with all teams.
> sam: can somebody review #812?\n> sam: anyone?\n> sam: it's been four days\nThat's typical. \
Please write a PDCA for the team on it.
Complaints from the last joint workshop:\n- too much English jargon\n- slides came late\n- no \
result written\nPlan, do, check, act for the next ones, please.
reviewers:\n  payments: [kim]\n  search: [kim]\n  login: [kim]\nThe Plan-Do-Check-Act on how to \
take work off Kim as a team, please.
Time until first answer, by team: red 2 h, blue 5 h, green 3 days. Please write a PDCA in which \
green and red learn from each other.
Onboarding list, with days it took:\nlaptop 1\naccess 9\nfirst commit 14\nPDCA on getting faster \
together with IT, please.
PDCA on sharing the test phones among three teams
Please write a PDCA for our cooperation with the zoo's keepers.
Plan-Do-Check-Act: one common calendar for all releases.
Make a PDCA about giving talks in turn.
Need a PDCA for the way devs and lawyers check licences together.
Write the PDCA on the Monday sync of shop and warehouse teams.
The usual cycle document for our bug bash, please.
pdca for a team charter
Let's do a PDCA on reducing handoffs between design and code.
Could you write the PDCA for involving drivers in the app's testing?
Please set up objective to act for our documentation day.
Web4 PDCA about working agreements in {team}.
PDCA: two people per incident, how do they split the work
Our feedback to the translators should be better. Write a PDCA.
Put the rotation of on-call buddies into a PDCA.
I want plan, do, check and act for a joint glossary with the bank.
Document how the guild decides, in PDCA form.
Cycle doc for the exchange programme between the Oslo and Madrid teams.
Write a PDCA on asking for help earlier.
Please do the PDCA for code walkthroughs on Fridays.
PDCA for splitting large stories together
Write a PDCA for involving support in sprint planning.
Get a PDCA ready on reviewing infrastructure changes as a pair.
A Plan-Do-Check-Act on who moderates which meeting, please.
How can QA and devs share test data? In a PDCA please.
The choir's web volunteers need a PDCA on sharing the work.
Prepare a PDCA for the cooperation with the university lab.
PDCA on fewer, better pull request comments
Give me the five sections for our agreement with the print shop.
Write the PDCA: everyone spends a day with customer support.
We need the PDCA about deciding on shared dependencies.
PDCA please: how {person} and {person2} share the lead role.
Draft a cycle document on the partner team's access to our board.
Set up a PDCA for collecting ideas from the warehouse staff.
Please write a Plan-Do-Check-Act for quieter release days.
PDCA about keeping remote and office colleagues equally informed
The farm advisors and we meet monthly. Write a PDCA to make that useful.
Document in a PDCA how teams announce breaking changes.
Write a PDCA for a weekly tidy-up hour, whole team.
One PDCA for sharing on-call knowledge, with FOLLOWS and PRECEDES.
Please make a PDCA on our language rule in chats.
PDCA on how we welcome pull requests from other departments
I need objective, plan, do, check, act on shared code ownership for {area}.
Write the PDCA about doing estimates with the installers.
Cycle document: feedback talks every quarter.
Write up pairing with the security team as a PDCA.
How we agree on API names, as a PDCA please.
The PDCA for our cooperation with the city's open data office, please.
Create a PDCA for a joint risk list with the supplier.
PDCA, topic: merging smaller and more often as a team.
Please write the PDCA on closing the loop with bug reporters.
Prepare the five-section document for the swap of two team members.
Make a PDCA: volunteers test our museum app.
We want each story to have two owners from different disciplines. Please write the PDCA for trying \
it in one team.
The customer success team knows what users struggle with, and we don't. A PDCA for a shared \
monthly session, please.
Please document as a PDCA how we and the hosting partner inform each other about maintenance.
Three freelancers have joined for two months. I want a Plan-Do-Check-Act on how they get into our \
routines quickly.
Our review comments are often ignored, and then the same things come up again. Write objective, \
plan, do, check, act for the team.
Write a PDCA on how the Android and the iOS developer review each other's code without knowing the \
other language well.
The ward staff can't attend our demos because of their shifts. Please write the cycle document for \
recorded demos with feedback.
I need a PDCA about a shared on-call handbook for {team} and {team2}; each has its own now.
Could you prepare the PDCA for moving from one big planning meeting to small ones per topic?
Nobody likes to take the ticket nobody likes. A PDCA for a fair distribution of dull work, please.
Please write the PDCA for our cooperation with the tester community: what they get, what we get, \
how we talk.
A weekly summary for managers is written by hand by three people, three times. PDCA on doing it \
once together.
Our open questions to the energy supplier get lost in mail threads. Write a Plan-Do-Check-Act for \
one shared list.
We want to merge the backlogs of the web team and the app team. Write the PDCA; both product \
owners agree.
Please write up how the deploy duty goes round in the team, in our PDCA format with the links on \
top.
The secret of good estimates is talking. So please write a PDCA for estimating in pairs, dev and \
tester.
Every file in the shared drive has five versions since nobody knows who's editing. PDCA for \
working on documents together, please.
Test reports go to people who don't read them. Write the cycle document on agreeing with the three \
teams what they need.
For the tournament software we have 15 clubs as testers. Please prepare a PDCA on how their \
feedback is collected and answered.
The refusal rate of our change requests at the customer is 40 %. I'd like a PDCA for preparing \
them jointly.
We and the data science group will share a repository. The five sections for the rules of living \
together, please.
Handover of the project to the client's own developers takes place in autumn. Write the PDCA on \
preparing them by pairing.
A PDCA for the following: the designers get write access to the front end repo and make small \
changes on their own.
Both shifts use the same command console, but leave no notes. Plan, do, check, act for a short \
shared log, please.
PDCA for how teachers and developers choose features together
Please write a PDCA on rotating reviewers.
Write a PDCA for a shared inbox in support.
Cycle document for our cooperation with the fire brigade's IT.
PDCA on the agreement about quiet hours
Objective, plan, do, check, act: fewer surprises between sales and dev.
Create the PDCA for a common demo of four teams.
Let me have a PDCA about learning Rust together.
Set up the PDCA for asking users in the warehouse every week.
I want a PDCA on how we say thanks and give criticism.
The PDCA for splitting reviews between Lyon and Porto, please.
Make the usual five-section document on sharing release notes.
PDCA about jointly maintained test data with the bank
Please do plan/do/check/act for the architects' open hour.
A PDCA on shadowing the support hotline, all developers.
pdca on how the two labs use one simulator
Write the PDCA for a common coding style in {folder}, agreed by all.
Prepare the PDCA on working with our new scrum master.
Plan-Do-Check-Act for the cooperation of museum educators and UX.
""")

REQUESTS["technology_choice"] = literal(r"""
Postgres or MySQL for the new shop? Please decide and document it.
Vue or React for the parent portal, write the TRON.
Which message broker do we take, RabbitMQ or NATS? Decision with trigger, response, outcome, next.
npm, yarn or pnpm? Decide please.
TRON for choosing Vitest over Jest
Should we switch to TypeScript 5.4 now? Write down the decision.
We need a decision on the charting library: Chart.js or ECharts.
REST or GraphQL for the mobile API? Make the call, in writing.
pick one: tailwind or css modules, and record why
Please write the PDCA with TRON for replacing Webpack by Vite.
Redis or Memcached for the session cache?
Document our choice of Playwright instead of Cypress as a TRON.
Do we use Docker Compose or Kubernetes for the clinic installation? Decide.
Kafka vs. SQS for the order events, decision record please.
Is it time to leave AngularJS? Please settle it.
Choose an ORM for the billing service and give the reasons: Prisma or TypeORM.
Decide between Sentry and Bugsnag.
Trigger, response, outcome, next for the choice of Keycloak as login server.
Which PDF library for the invoices? pdfkit, puppeteer, or a paid service.
We can't agree on a state library. MobX, Redux or Zustand. Please decide, TRON.
Record the decision to use SQLite in the mobile app.
Go or Rust for the edge gateway? I need a decision by noon.
Bun instead of Node in production: yes or no, with reasons.
Write a TRON on moving from Jenkins to GitHub Actions.
SSR with Next.js or a plain SPA for the job board?
OpenSearch or Postgres full text for the library catalogue, please decide.
Which date library do we standardise on? Decide and write it up.
TRON please: Flutter vs native for the driver app.
Web components or React for the design system? Make a decision.
Should the farm sensors use LoRaWAN or LTE-M? Decision document, please.
Wir müssen uns zwischen Svelte und Vue entscheiden. Bitte als TRON.
Bitte entscheide: MariaDB oder Postgres für die Schulverwaltung, mit Begründung.
¿PostgreSQL o MongoDB para los pedidos? Decide y documenta.
gRPC or plain HTTP between the pricing services, decide + document pls
Can you write the decision for S3 over our own file server?
I'd like a PDCA whose plan holds the TRON for the map library, Leaflet or MapLibre.
Monorepo tool: Nx, Turborepo or nothing. What do we take?
Should we adopt Deno for the scripts? Write down trigger, response, outcome and next.
Decide which queue to use for sending mails, BullMQ or pg-boss.
Terraform or Pulumi for the new platform? Someone has to decide, please do.
Storybook or Ladle? One decision, four parts.
Help us choose: hosted Elasticsearch or Meilisearch on our own machine. Record it as a TRON.
Which CSS framework for the museum kiosk? Decide, please.
Decision needed on the e-mail provider: Postmark, SES or Mailgun.
Zod or Yup for validation. Settle this with a written decision.
Shall we go with Stripe or Adyen? Write the decision.
I need a documented choice of time series database for the meter readings.
Write the TRON about using WebSockets instead of polling for the live scores.
Cloudflare or Fastly for the news site, which one?
Make the decision for or against Tailwind and file it in the usual form.
Does the game server move from Python to Go? Decide it.
Choose between {tech} and {tech2} for {comp}.
{tech} or {tech2}? {team} waits for a written decision.
Document that we take {tech} for {feature}, as TRON with the next step.
TRON: pick a test runner for the design tokens package
Biome or ESLint plus Prettier, please decide for the whole team.
Electron or Tauri for the desktop label printer? We need the reasons on paper.
What do we use for feature flags, LaunchDarkly or Unleash? Decide.
Please record: we drop jQuery in the customer area. Trigger, response, outcome, next.
A decision on the ticket app's storage, IndexedDB or SQLite via wasm.
Two libraries can do our drag and drop, dnd-kit and Sortable. Which do we take? Write it down as a \
decision.
The licence of our grid component costs 900 a year per developer. Keep it or take TanStack Table? \
Please decide and give reasons.
Our log volume is 40 GB a day. Loki or Elasticsearch? I need a TRON I can show to the operations \
people.
For the pharmacy app we must store data offline and sync later. PouchDB, Realm or our own sync? \
Make a decision and document it.
We're starting a new backend next week, three people know Java and two know Node. Which do we use? \
Decide with trigger, response, outcome, next.
The customer wants maps without Google. MapLibre with own tiles or Mapbox with a contract? Please \
write the decision.
Currently tests run with Karma, which is deprecated. Jest, Vitest or Web Test Runner? A PDCA with \
a TRON in the plan would be right.
The school district asks for on-premise. Helm chart or plain installer, what do we build? Decide \
and document.
We've got 200 GB of scanned documents to search. Tesseract or a cloud OCR at 1.50 per 1,000 pages? \
Please settle it in writing.
I like Kotlin for the new service, the rest of the company uses Java. Write the decision, with \
reasons, either way.
Our CI minutes cost more than our servers. Self-hosted runners or another provider? Make the \
choice and record it.
For real-time positions of 800 buses we consider MQTT, WebSocket and server-sent events. Decide \
for one, TRON form.
Please write down why we use Fastify and not Express in the new booking API. It's for the decision \
log.
The team is split on GraphQL. Six clients, one backend, lots of nested data about courses and \
lessons. Decide.
Should we replace our own auth code with Auth0, Keycloak or Cognito? 30,000 users, EU hosting \
required. Decision in the usual four parts.
We need background jobs in Rails: Sidekiq or GoodJob. Redis isn't available in one of our customer \
installations. Decide.
Which of the three should generate our API clients: openapi-generator, orval, or handwritten code? \
Please decide and note the consequences.
Do we stay with Bootstrap 4 or go to 5 before the relaunch? There are 140 templates. Decision with \
reasons, please.
The embedded team can use FreeRTOS or Zephyr for the new thermostat. Write a TRON, they'll start \
tomorrow.
Feature: rich text in comments. Candidates: TipTap, Quill, Slate. Choose one, and say what follows.
choose for us: github copilot or codeium or none. budget is 300/month. decision should go to the \
wiki
Vault or AWS Secrets Manager for our keys? Both fit. Please decide and put the reasons in a TRON.
For deploys we could use Argo CD or Flux. Ops doesn't care, we do. One written decision please.
We want to test against a real browser in CI: Playwright image or BrowserStack? Please document \
the choice.
Which merge tool do we recommend to the designers for their JSON files? Decide between \
Kaleidoscope and plain VS Code.
Our command line tool is written in bash and gets too large. Python, Go or Node? Take the decision \
and document it.
Hand-over notes: Confluence or markdown in the repository? It's a tool choice, so write the TRON.
File uploads of 5 GB: tus protocol or S3 multipart from the browser? I need a decision with its \
outcome.
pick between sass and plain css for the new shop theme, decision record format please
Choosing a scheduler for our data jobs: Airflow, Dagster or cron. Five jobs, two people. Make the \
decision.
From next month on we print shipping labels ourselves. ZPL or PDF? Settle it, reasons included.
We need speech to text for doctors' notes. Whisper on our own GPU or a cloud service? Please \
decide as TRON.
The vendor discontinues our CMS in March. Candidates are Strapi, Payload and Contentful. Decide \
which, and what we do next.
Should the reporting tool be bought (Metabase) or built? Two developers, six weeks. I need a \
written decision.
Our Android tablets at the gate are slow. PWA or native app? Decide with trigger, response, \
outcome and next.
Is Prisma still right for us when half of our queries are raw SQL? Keep or replace, decide and \
write it down.
There are two ways to get types from the database, kysely-codegen and Drizzle. The decision should \
be documented by you.
Decide about the compression of our backups: zstd or gzip. Restore speed matters most.
What shall the music app use for audio on the web, Howler or the Web Audio API? Decision please.
Numbers from our benchmark, please decide and document:\nPostgres: 1,900 inserts/s\nTimescale: \
7,400 inserts/s\nInflux: 8,100 inserts/s
Options as discussed:\nA) stay with REST\nB) tRPC between web and server\nC) GraphQL\nWrite the \
decision in four parts, we're all TypeScript.
Costs per month:\nVercel 410\nHetzner 60 plus half a day of work\nWhich one for the club website? \
Decide.
package.json today:\n"moment": "2.24.0",\n"dayjs": "1.11.0",\n"date-fns": "2.30.0"\nOne of them \
may stay. TRON please.
Requirements: offline maps, free licence, works on iOS 14. Candidates: MapLibre, Mapsforge, \
OpenLayers. Take the decision and write it.
From the minutes: "Anton for Rust, Mira for Go, no result." Please decide for the parser of the \
weighbridge data and record it.
Bundle sizes:\nantd 1.2 MB\nmui 640 kB\nradix 180 kB\nWe need a decision for the citizen portal, \
with reasons.
We compared three OCR engines on 500 delivery notes. Error rates: 2.1 %, 2.4 %, 6.0 %. Prices: \
1,200, 300 and 0 euros a month. Which one shall we use? Please write it down as a decision with \
trigger, response, outcome and next steps.
Our backend for the car sharing app is a PHP monolith from 2014. The new pricing module could be \
written in PHP like the rest or in Go as a service of its own. Four of us know PHP well, one knows \
Go. The module must be live by summer. Please decide and document.
For the hospital's intranet we have to choose a front-end framework that will be maintained for \
ten years by two people. Candidates are Angular, Vue and server-rendered templates with a bit of \
JavaScript. Training budget is small. I need a TRON that I can put before the steering committee.
We must store sensor data of 12,000 trees in the city, a value per hour, kept for ten years. \
TimescaleDB, InfluxDB and plain Postgres partitions were suggested. Queries are mostly per tree \
and year. Make the decision, please, and say what we do first.
The payment team would like to use event sourcing with EventStoreDB, operations would prefer not \
to run one more database. Postgres could do it with an outbox table. Volume is 50,000 events per \
day. Please settle this with a documented decision.
Our mobile developers want to move from React Native to Flutter since the upgrade to the new \
architecture takes weeks. Managers fear a rewrite. The app has 60 screens. Write the decision in a \
PDCA with one TRON, including what would make us reconsider.
We have to pick a translation management tool: Lokalise, Crowdin or files in git. We have five \
languages, two translators without git knowledge, and 4,000 keys. Lokalise costs 230 a month. \
Please decide and write down why.
Until now each team picks its own test framework, so we have Jest, Mocha and Vitest in one \
repository. I want to end this. Which one should be the standard, and what about the old tests? \
Please write trigger, response, outcome and next.
Der Kunde will seine Daten in Deutschland haben. Zur Wahl stehen AWS Frankfurt, Hetzner und IONOS. \
Kubernetes brauchen wir nicht zwingend. Bitte triff die Entscheidung und dokumentiere sie als TRON.
For the video lessons we can use a self-hosted Jitsi, or pay for Zoom's SDK. 40 classes at the \
same time, 25 people each. Teachers want recording. The data protection officer has doubts about \
Zoom. Decide, and write it in the usual decision form.
Our in-house form generator is used in 30 apps, but nobody maintains it. JSON Forms and Formly \
look good. Migration costs about a week per app. Should we take one of these, and which? The \
decision has to be documented, as always.
We measured the start-up time of our lambda functions: Java 4.1 s, Node 0.6 s, Go 0.2 s. The team \
knows Java. The functions answer to customers who stand in front of a parking gate. What do we use \
for new functions? Please decide in writing.
The analytics of the shop run on Google Analytics, legal wants us off it. Matomo on our server or \
Plausible as a service? 2 million page views a month, two people look at the numbers. Please write \
a decision record in TRON form.
Pick a QR library for the ticket scanner and document why.
Which CMS for the zoo's website? Decide.
TRON: Ansible or shell scripts for the kiosk setup
MapLibre or Google Maps? Decision please, with next step.
Do we use Zustand or plain context? Please decide.
Choose a spreadsheet library, SheetJS or ExcelJS, in writing.
Should the label service be in Go? Decide it.
Which password hashing do we use, argon2 or bcrypt? Write the TRON.
Dagger or plain Dockerfiles for CI: record the decision.
Decide on the video codec for the lesson recordings.
Is Supabase right for the club app? Yes or no, reasons on paper.
Replace Lerna by Nx or by workspaces? Please decide.
TypeORM has bugs we can't live with. Stay, Prisma or Drizzle? Decide.
Two payment SDKs, one choice, in the form trigger, response, outcome, next.
I need a documented choice of search engine for the recipe site.
Mongo or Postgres with JSONB for the sensor configs, decide please.
Decision record: which icon library for all apps?
Pick the protocol for the new smart plugs, Zigbee or Matter.
Write the TRON for leaving CoffeeScript.
Hugo, Astro or Eleventy for the documentation? Make the call.
Decide if we pay for Chromatic or write our own visual tests.
Which logging library in the Node services, pino or winston? TRON please.
Please decide between Nest and Fastify for the school backend.
Native date input or a picker library? Settle it with a written decision.
gRPC-web or REST for the trading screen?
Document why the new wallet uses Kotlin Multiplatform.
We need an e-signature service. DocuSign, Yousign or Skribble? Decide.
What do we take for the PDF viewer in the clinic app? Decide and say why.
TRON for upgrading to Angular 18 or switching to React
Choose the database driver for the import job: pg or postgres.js.
Decide: ESLint flat config now or with version 10?
We're rebuilding the seat reservation of a small railway. Two developers, 40,000 bookings a month, \
peaks on Friday. One wants Elixir because of the concurrency, the other Spring Boot because of \
hiring. It'll run for at least ten years. Please decide and give trigger, response, outcome and \
next.
Our reports are made with Crystal Reports, and the last person who knows it leaves in June. \
JasperReports, Power BI and plain HTML to PDF are on the table. There are 52 reports, half of them \
simple lists. Make a documented decision, please.
The lab devices deliver XML, and we have to transform about 30 formats. XSLT works but nobody \
likes it. A TypeScript mapper per format would be about 100 lines each. Which one do we choose for \
the new devices? I'd like the reasons in writing.
For the city's event calendar we need a search that forgives typing errors, in four languages. \
Typesense, Meilisearch and Postgres with pg_trgm were tried by {person}, all are fast enough. \
Hosting must be in the EU. Please settle which to take, as a TRON.
""")

REQUESTS["incident"] = literal(r"""
Checkout is down since 10:14. Roll back or fix forward? Decide and document.
Write the TRON for yesterday's database outage.
Payments fail for every third customer. What do we do? Decision, please.
The last deploy broke the login. Please write the decision in four parts.
Server disk full, 2 hours left. Decide what to delete and record it.
TRON: certificate expired on the API gateway
Do we roll back release 3.8 or hotfix it? I need a documented decision.
Orders are lost since midnight, please decide what happens first.
prod is slow, scale up or turn off the recommendations? decide pls
Trigger, response, outcome, next for the mail queue that is stuck.
The clinic can't print labels. Restart the print server now or wait until night? Decide.
A leaked key was found in a public repo. Write the TRON on our reaction.
Redis ran out of memory; document our decision on evict or resize.
Half of the users see other users' data. Shut the site down, yes or no?
Please write a PDCA with a TRON for the outage of the ticket system.
The migration stopped at 60 %. Continue or restore? Decide in writing.
Search returns nothing since the reindex. Which way do we go?
We have an incident: the vault is sealed and nobody has the third key. Decide on the next steps.
{comp} {symptom}. Decide whether we page {person} tonight.
Data centre A has no power. Switch to B now? Please make the decision and note why.
Backup failed three nights in a row. What now? TRON.
The payment provider is down and 400 carts wait. Decide: second provider or maintenance page?
Our SMS provider sends codes with ten minutes' delay. Decision with reasons, please.
Write down the decision for the failed DNS change.
Wrong prices went live at 8:00. Cancel the orders or honour them? Please decide.
A customer deleted his production data by mistake. Restore everything or only his tables? Decide.
Incident {ticket}: decide, then document trigger, response, outcome, next.
The bus display shows yesterday's timetable. Quick restart or proper fix? I need it decided.
Kubernetes node keeps crashing. Drain it or replace it, TRON please.
Bad firmware on 300 thermostats. Stop the rollout? Write the decision.
Der Webshop ist seit 20 Minuten nicht erreichbar. Bitte entscheiden: Rollback oder Neustart?
Seit dem Deploy werden keine Rechnungen erzeugt. Bitte TRON dazu.
Le site est tombé après la mise à jour. Décide : retour arrière ou correctif ?
The heating control sends wrong values. Decide if we take it offline.
Emails went out twice to 9,000 people. Apology mail or silence? Decide please.
TRON for the memory leak that kills {comp} every four hours.
Login provider has an outage. Do we enable local passwords for today? Decision needed.
We found malware in an npm dependency. What do we do in the next hour? Please record the decision.
Production database locks up each day at noon. Decide between killing the report job and moving it.
Merge of the wrong branch went to production. Revert or go on? Write it as a TRON.
Our test data was imported into production. Decide how we get it out, in writing.
Rate limit reached at the map provider, maps are blank. Pay more or switch off? Decide.
The exam platform crashed during an exam. Extend the time or repeat? We need the decision on paper.
Document in a TRON why we turned off the chat feature last night.
Which is better now: failover to the replica, or wait for the repair of the primary?
The mobile app crashes on start for iOS 17.4. Pull it from the store or ship a fix? Please decide.
Slow API since the cloud provider's maintenance. Complain and wait, or move region? Decide.
I need the incident decision on the broken card readers, with outcome and next step.
Handover screen in the ICU is empty. Paper or fallback system until it's fixed? Decide.
Alarm: {feature} {symptom}. Take the decision and note what comes next.
CI is down and a hotfix has to go out. Deploy by hand? Please decide and document.
The file server was encrypted by ransomware. Write down the first decision.
We saw 30,000 failed logins in an hour. Block the IP range or add a captcha? Decide, TRON.
Deploys are blocked by a broken registry. Decision: mirror or wait.
Write a TRON on the wrong tax rate that was used for two days.
Grid price feed is stuck at 14:00. Use old prices or stop trading? Decide please.
Sensor data of three farms is missing since the update. Roll back or patch? Documented decision.
The queue has 2 million messages and grows. Drop the old ones?
Our domain was about to expire and we've got one hour. Decide who does what, and record it.
A junior ran the cleanup command on production. What do we do now? Decide, with trigger and outcome.
Users report that the app asks them to pay again. Stop payments or leave on? Decision in writing \
please.
Take the decision: the game servers in Asia lag, do we move players to Europe for the weekend?
Is the failing night import an incident or can it wait until Monday? Please decide.
pick: hotfix tonight or rollback now. booking is broken for groups. write reasons
For the post-mortem I need the TRON about the switch to the backup link.
Two thirds of the push notifications aren't delivered since the key change. Revoke or re-issue? \
Decide.
Document the decision to block uploads after the virus was found.
Wrong medication list shown for 12 minutes. Decide whether the module stays on, in the four-part \
form.
The ferry booking system double-sold 40 places. Who gets moved? Decide and write down the reasons.
A supplier's API returns garbage. Cut the connection or filter it? A decision, please.
Since 7:30 the turnstiles in two of our gyms don't open. Fallback is the front desk opening by \
hand. Decide what we do until noon and document it.
After today's deploy the average response went from 200 ms to 3 s. There's no error. Roll back or \
investigate live? Write a TRON.
Our status page says all green, though the API is down for some customers in the US. Decide what \
to publish and what to do first.
At 02:10 the replica lost its connection, at 02:40 the primary crashed. Please decide about \
promoting the replica with 30 minutes of lag.
A customer found a link that shows invoices without login. Close the endpoint at once or patch it? \
Please decide, with outcome and next.
Log shipping stopped on Friday and nobody noticed. Decide whether we restore the logs or accept \
the gap, as a documented decision.
The new payroll version pays 14 people too little, the run is tomorrow. Go back to the old version \
or correct by hand? Decide.
Our school app sends reminders at 3 a.m. since the time change. Please write the decision: turn \
off, shift, or fix now.
We got an abuse report for our mail server. Stop all newsletters until we know more? Decide in the \
form trigger, response, outcome, next.
The token of {person} was posted in a chat by mistake. Revoke only this one or rotate all? Write \
down the decision.
{feature} {symptom} since the rollout to half of the users. Decide if we go on to 100 %, stay, or \
go back.
Ticket from support: 60 calls in an hour about missing bookings. Database has them, the cache \
doesn't. Decide on flushing it in the middle of the day.
Both developers who know the tariff engine are ill and it charges wrongly. Please decide what we \
do today, in writing.
Yesterday a test failed and we deployed anyway, now the export is broken. Write the TRON on how we \
react.
During the handover at 6 a.m. the system locked both shifts out. Restart takes the lab offline for \
five minutes. Decide.
Someone force-pushed to main and three merges are gone. Restore from a laptop's clone or from the \
backup? Decide and document.
CPU is at 100 % on all web nodes, cause unknown, sale starts in an hour. We can double the nodes \
for 90 euros. Decide.
Please write down our decision to disable the file preview after the crash reports. Include what \
must happen before it's turned on again.
On Saturday the weather service will stop version 1 of its API. We noticed today. Decide: quick \
adapter or switch off the feature?
Half of the label printers lost their configuration after a power cut. Set up again by hand, or \
restore? It's the decision I need.
A bug let refused applicants log in again. Lock the accounts now, or tell legal first? Please \
decide and put it on record.
We're seeing 5xx in one of three zones. Take the zone out and risk overload on the others, or keep \
it? TRON, please.
The external auditor comes tomorrow and the audit log has a gap of six hours. What do we do and \
say? Documented decision please.
The bakery's tills can't reach the server, they work offline for eight hours. Send a technician \
now or in the morning? Decide.
Error budget is used up with ten days to go. Freeze releases, yes or no? Please write the decision.
Monitoring shows, decide and document please:\n14:02 error rate 0.1 %\n14:05 error rate 7 %\n14:09 \
error rate 23 %\nLast deploy at 14:00.
PagerDuty text: "{comp} unhealthy in eu-west, 3 of 4 pods restarting". Rollback, restart or wait? \
Write the decision.
kubectl get pods\nbooking-7d9 0/1 CrashLoopBackOff 14\nbooking-8aa 1/1 Running 0\nOne pod left and \
it's Friday, 4 p.m. Decide, four parts.
ERROR: could not extend file "base/16401/2613": No space left on device\nHINT: Check free disk \
space.\nWe can delete old logs or resize the volume. TRON please.
Timeline:\n09:00 release\n09:20 first complaint\n09:45 12 complaints\n10:00 you are asked: go back \
or not?\nPlease decide and record.
HTTP 503 from the payment provider, their status page: "We are investigating." 90 orders per \
minute at our side. Decision please.
Facts: 1) 4,100 users can't log in 2) cause is the new cookie setting 3) fix needs two hours 4) \
rollback needs ten minutes but loses 35 orders. Decide.
From the on-call chat:\n> restart didn't help\n> memory again at 95 %\n> can we turn off the \
export?\nMake the decision and write trigger, response, outcome and next.
Severity 1: patient search unavailable on all wards. Severity 2: lab export late. One engineer. \
Write the decision.
git log:\na1f bump express\nb22 new session store\nc09 typo\nSessions are lost since this release. \
Revert b22 only, or all of it? Please decide in writing.
Our hosting provider announced a four hour maintenance tonight, in which the primary database will \
be offline. Two customers have a go-live tomorrow at six. We could switch to the replica in the \
other region, that was tested once, in May. Please decide and document it.
The tram operator's app shows trips that don't exist since the timetable import this morning. \
20,000 people use it in the rush hour. We can go back to the last import, which lacks a new line, \
or repair 300 records by hand. Write the decision in TRON form.
One of our nightly jobs deleted 1,300 user accounts that were marked wrongly as inactive. Backups \
are there, from 23:00. Restoring all means losing today's changes; restoring selected accounts \
means five hours of work. Please make the decision and give trigger, response, outcome and next.
Since the update of our firewall on Tuesday, uploads from one customer's site break after 30 \
seconds. It's a big customer. The old rules are saved. The new ones close a hole which was found \
in the audit. What do we do? Please decide and write it down.
We discovered that our error tracker has been collecting e-mail addresses for two months. The data \
protection officer isn't reachable until Thursday. Should we delete the data at once, stop \
collecting, inform the customers? I need a documented decision today.
On the shop's busiest day the recommendation service takes 2 seconds and slows each product page. \
It brings 4 % of revenue. The developers think they can fix it in three hours. Turn it off, or \
leave it on while they work? TRON, please.
The smart meters of 2,000 households send no data since the firmware update on Sunday. A remote \
reset works for about 70 %. The rest requires a visit. Billing is in nine days. Please decide how \
to proceed, in a PDCA with a TRON.
We have an incident with our vault: the token lease was set to 1 hour instead of 24, and all batch \
jobs longer than an hour fail. Changing it requires a restart, in which eleven services lose their \
connection for a minute. Decide now or at night?
Seit heute früh können die Apotheken keine E-Rezepte abrufen, weil unser Zertifikat gesperrt \
wurde. Ein neues dauert zwei Tage, mit dem alten Testzertifikat ginge es sofort. Bitte triff eine \
Entscheidung und halte sie als TRON fest.
Our biggest customer threatens to leave because the export has failed four times this month. The \
fix is in the next release, in two weeks. A special build for them is possible, but has never been \
done before. Please settle this, with reasons on paper.
A wrong config was pushed to all 40 branches' tills. Decide how we get back.
TRON on the broken voucher codes from Sunday
Our DNS provider is under attack. Move the zone now? Decide please.
The import has written 5,000 duplicates. Clean up live or restore? Documented decision.
Decide whether we switch off registrations while the spam wave lasts.
Write the decision about the emergency patch for the parking meters.
A partner's certificate ran out, their calls fail. Do we turn off the check for today? Decide.
The live stream drops every ten minutes. Change the CDN during the concert or after? Please decide.
Invoices show the wrong bank account. Stop sending and write what's next, as a decision.
Payroll export failed, deadline 3 p.m. Decide between manual file and retry.
Please decide: the search cluster is red, rebuild the index now or after business hours?
Incident review needs a TRON for why we restarted the primary.
A third of the push tokens got lost in the migration. What now? Decide in writing.
Water level sensors are silent since 5 a.m. Send someone out or wait for the reboot? Decide.
TRON, please: disable {feature} until {person} is back.
Our build server was compromised. Decide on the first three hours.
The bank rejects all our transfers since today. Resubmit or call first? Decision with next step.
Traffic is ten times normal, cause unknown. Block, scale or queue? Decide and note the outcome.
Game progress of 800 players was reset. Restore or compensate? Please write the decision.
School reports were sent to the wrong parents. Decide what happens today.
Cache poisoning suspected on the news site. Flush everything at peak time, yes or no?
The lab's result server runs in read-only mode after a disk error. Switch to the spare or repair? \
Decide, four parts.
{comp} {symptom} in production, and {team} asks for a decision within the hour.
A failed deploy left two versions running side by side. Which one stays? Write it as a decision.
Since this morning a cron job sends test mails to real customers. Stop the whole mailer, or only \
the job? TRON.
The mobile network operator has a fault and our e-bikes can't be unlocked. Free rides, refunds or \
nothing? Decide and document.
A customer's API key is used from three countries at once. Block it without asking? Please decide, \
with reasons.
We promised 99.9 % and are at 99.7 % this month. Is the planned maintenance on Saturday cancelled? \
Make the decision.
Please write a PDCA with one TRON about the broken elevator alarms: manual patrol, old software, \
or both.
The night shift turned the fire alarm integration off since it crashed. Turn on again or leave off \
till the patch? Decide.
Wrong exchange rates were used from 9:00 to 11:30. Correct all 2,400 bookings or only those above \
ten euros? Documented decision.
Grafana is down during an outage of the API. What's repaired first? Decide, and say what follows.
Our app was removed from the store because of a privacy form. File an appeal or send a new build? \
Decide.
Someone must decide if we tell users about the four lost photos per album. Please do, in writing.
Two of five brokers are out of sync. Rebalance now under load, or tonight? I need trigger, \
response, outcome, next.
The ticket shop for the football final opens in two hours, and the load test this morning stopped \
at 60 % of the expected visitors. We can use a waiting room service that we tested once, or open \
in four time slots. Please decide now, and put it down as a TRON.
This morning the blood bank's stock list showed zero for one group, though there was enough. It \
lasted for 20 minutes. The cause is a cache that was emptied during an update. Do we stop updates \
in the daytime, remove the cache, or neither? Written decision, please.
Our cloud bill alarm went off: 4,000 euros since yesterday instead of 300. A test cluster with 80 \
machines is running, and nobody admits to it. Its owner tag is empty. Shut it down now, or ask \
around until noon? Please decide, with trigger, response, outcome and next.
The vendor of our e-mail gateway reports a security hole, the patch comes on Monday. Until then \
there's a workaround which disables attachments for all 900 users. Two departments live on \
attachments. Decide what we do over the weekend and document it.
We deployed a schema change that can't be reverted, and the old app version, still on 30 % of the \
phones, crashes with it. Force the update, add a compatibility view, or restore the backup from 6 \
a.m.? I need the decision within half an hour, in writing.
After the power cut last night, two of our three storage nodes came up with different data. The \
third is still checking its disks and needs six hours. Customers are waiting. Shall we start with \
the newer node, or wait? Please make the call and write a TRON.
""")

REQUESTS["prioritisation"] = literal(r"""
Bug fixes or the new dashboard this sprint? Please decide.
Write a TRON: what do we do first, invoices or reminders?
We have time for one of these: dark mode, export, search. Which one?
Decide the order of {ticket}, {ticket2} and {ticket3}.
Tech debt or features in Q3? Document the decision.
Which customer request goes first? Trigger, response, outcome, next please.
accessibility or performance first, decide pls
Please prioritise the five open bugs and write down why.
Do we ship the mobile app before the web version? Decide.
TRON on moving the payment feature ahead of the chat.
What can be dropped from the release so that we make Friday?
One developer, two deadlines. Decide which one slips.
I need a decision: tests for the old module or the new report?
Put the backlog in order for {team}, as a documented decision.
Migration first or customer wishes first? Settle it.
Two weeks until the fair: demo mode or stability? Decide with reasons.
Decision please: security update before the marketing page?
Should {person} work on {comp} or {comp2} next?
Please write a PDCA with TRON on which integration we start with.
Is the redesign more important than the import? Make the call.
Which of our three school customers gets the pilot? Decision in four parts.
The clinic wants reports, the lab wants speed. Who's first?
Decide what goes into version 2.0 and what waits.
Refactoring sprint now or after the release? TRON please.
Fix the flaky tests first or finish the feature? Please decide.
Rank these: offline mode, push messages, widget. In writing.
Kannst du entscheiden, was zuerst kommt: Export oder Rechteverwaltung? Als TRON.
Bitte priorisiere die drei Tickets und begründe es.
Que fait-on d'abord, la facturation ou le tableau de bord ? Décide.
Which of the audit findings do we fix first? Documented decision, please.
Postpone the holiday calendar or the tax module? Decide it.
The board wants both, we can do one: ticket resale or seat maps. Decide.
Write the decision on delaying the iOS release by a week.
TRON for {ticket} before {ticket2}
We need to cut scope. Loyalty points or gift cards? Please choose.
Is it right to do the vault migration before the new deploy pipeline? Decide.
What should the intern do first? Docs, tests or small bugs, decide please.
Record the decision to stop work on {feature} for now.
Hotfixes for old versions or all hands on the new one? Decide, TRON.
Prioritise: GDPR deletion, invoices in PDF, new logo.
Please decide whether we accept the late change request.
Speed up CI or buy more runners or neither, this month? Decision.
Which of two: translation into Polish, or the tablet layout? I need reasons.
Do we merge the big feature before the freeze or leave it for May? Please write the decision.
The farm co-op asks for weather data, the dealer for invoices. Order?
Handover to support or bug fixing in the last week? One written decision.
First the file upload, then the preview, or the other way round? Decide.
Who gets the two free days of {person}: {team} or {team2}? Decide.
Our roadmap has four items for two months. Pick two and write why.
Please make a decision on the sequence of the database upgrade and the new search.
Does the energy report come before the alarm function? TRON.
Document why we do the boring library updates first.
Next sprint goal: fewer crashes or more sign-ups?
Choose what we demo on Thursday, and put the reasons down.
The music app needs playlists and offline. Only one fits. Decide.
Decide if we pause feature work for two weeks to pay back debt.
Which reports do we migrate first, the daily or the yearly ones? Decision with next step.
We refuse one of these two requests. Which, and why? TRON.
Set priorities for the three open incidents' follow-ups, in TRON form.
Answer with a decision: is login with Apple worth doing before summer?
what first - unit tests for pricing or the migration to node 20
Should we build the admin UI or let people use the command line for now? Decide and document.
Write up the decision that bugs older than a year get closed.
Bus operators want exports, passengers want delays. Whose wish wins this quarter?
{feature} or {feature2} first? Decide, please, in the usual form.
Please decide on the minimum for the beta: booking, payment, or both.
Legal needs the cookie banner by May, sales needs the price page by May. Decide.
We're three people with eleven tickets, and the release is on the 20th. Please choose which \
tickets stay in and document the decision.
Support asks for the merge of duplicate customers, marketing for a newsletter import. Both take \
two weeks. Decide which one starts.
Our biggest client wants a custom report, 80 small clients want a mobile view. Make a decision and \
write trigger, response, outcome, next.
The security scan shows 14 findings, three of them high. The launch is in five days. What is fixed \
before, what after? TRON.
Write the decision on whether we fix the slow search now (6 days) or live with it until the new \
engine comes in autumn.
We can either automate deploys or write the missing tests this month. I'd like a reasoned decision \
that I can show to {person}.
Two epics compete: multi-language and multi-tenant. Sales says the first, engineering says the \
second. Please decide.
The budget was cut by a third. Of the features offline, chat and maps only two can stay. Decide \
and give reasons.
Is it better to finish the half-done permission work or start with the urgent invoice changes? We \
need it in the decision log.
The pharmacy chain needs stock alerts in October, the tax change comes in January. Four people. \
Decide the order.
Every week something urgent pushes the database upgrade back. Version 11 is out of support. Decide \
if it's first now.
Teachers vote for the seating plan with 240 votes, the ministry demands the export. Which comes \
first? Write it as a TRON.
I've got Wednesday to Friday. Candidates are the upload bug, the docs for the API, and the review \
of {branch}. Please decide the order.
Please document a decision: the iPad version is moved behind the desktop release. Trigger is the \
loss of two developers.
Game release in six weeks. Sound is missing, multiplayer is unstable, the tutorial is too long. \
What gets the time? Decide.
Let's decide which of the legacy services we replace first: mail, files or printing. Incidents \
last year: 4, 19, 7.
The team wants two weeks for cleaning up secrets and files, product wants the voucher feature. \
Settle it with a written decision.
Should we take the conference deadline for the demo seriously, or finish the migration as planned? \
Decision with outcome, please.
Our test suite needs a week of work, otherwise releases stay slow. The release plan has no such \
week. Decide what gives way.
The customer refuses to accept version 1 without printing. We planned it for version 2. Change the \
plan? Please decide in writing.
Of 30 crash reports 22 come from one old Android version with 2 % of users. Fix it or move on? \
Decide and record.
We promised the railway a prototype and the airline a bug fix by the same date. One of them will \
be late. Make the decision.
Effort and value as estimated, please decide the order and document it:\nexport: 3 days, \
high\nlogin by mail: 8 days, high\nthemes: 5 days, low
Backlog top five:\n1. VAT change\n2. faster list\n3. CSV import\n4. new icons\n5. audit log\nWe \
can do three. Write the decision.
Votes from the workshop: search 17, calendar 15, maps 6. Budget for one. TRON please.
Bugs by severity:\nhigh 3\nmedium 12\nlow 44\nTwo people, ten days, and one feature waits too. \
What do we do first? Decide.
"We need it all by June." That's what the customer wrote. There's capacity for two of five \
modules: members, fees, courses, shop, news. Decide.
Open points for go-live:\n- backup test\n- load test\n- user manual\n- imprint page\nThree days \
are left. Choose and write down trigger, response, outcome, next.
Mail from sales: "If we get the SSO, we win the deal (90k)." Dev says: 5 weeks, and the release \
slips. Please decide, documented.
We have one designer for two days per month. The onboarding loses 40 % of new users at step three, \
the settings page looks outdated, and the newsletter template doesn't work in Outlook. What should \
she work on? Write the decision with reasons and the next step.
The city council wants the parking app to be live on the first of May. The payment part is ready, \
the map isn't. We could launch with a list instead of a map, or launch in June with everything. \
Please decide, and write it up as a PDCA with TRON.
We're running on a framework version that'll be out of support in four months. The upgrade takes \
about three weeks for two people. At the same time the insurer waits for the claims form, with a \
penalty from September on. Which one first? Documented decision, please.
The hospital asks us to add three reports until the audit, and the nurses ask for a faster \
handover screen since it costs each of them ten minutes a day. There's one developer. Both sides \
have good arguments. Please make the decision and explain it in the four TRON parts.
Out of the last ten sprints, we reached the goal in three. The team says that there's too much \
support work. We could give one person to support full time, which means we'd drop the statistics \
feature. Decide, please, and put it in writing for the product owner.
We have a list of 42 feature requests from dairy farms. Many are small. I'd do the ten smallest \
within two weeks, {person} would do the biggest one, herd transfer, which 31 farms have asked for. \
Take a decision and document it for the newsletter.
Two compliance topics are due this year: e-invoicing and accessibility. Each needs about eight \
weeks. If we do them one after the other, the second is late by a month. If we do both in \
parallel, no features for a quarter. Please decide in TRON form.
Für das nächste Release haben wir Zeit für genau zwei Dinge. Zur Wahl stehen Mahnwesen, \
Dokumentenupload und der neue Kalender. Der Vertrieb will den Kalender, die Buchhaltung das \
Mahnwesen. Bitte entscheide und begründe.
Do we fix the printing bug or finish the tariff page? Decide.
What's first for the ferry app: sign-up or timetable? TRON.
Two refactorings, one week. Choose and give reasons.
Is the Outlook plugin worth it this year? Please decide.
Put {ticket} before {ticket2}, or not? Write it as a decision.
Decide which of our four apps gets the new login first.
TRON about postponing the warehouse module
Do the teachers' wishes go ahead of the bug list? Decide please.
Which two of the seven reports do we build? Documented decision.
One slot in the release: emoji reactions or message search?
Speed of the map or accuracy of the map first? Please decide in writing.
Decide the order for migrating 12 customers to version 5.
Should we clean the data first or import it first?
Please write the decision that QA time goes to payments, not to profiles.
Take the small contract or finish our own product? Decide, four parts.
Which browsers do we fix first?
Which of the two audits do we prepare first, and what waits?
More logging or more tests until the go-live? A TRON, please.
The docs are bad and so is the installer. What comes first?
Decide whether the farmers' offline mode gets the next sprint.
Prioritise between three incident follow-ups, and record the choice.
Can the new price list wait until after the upgrade? Decide, with next step.
Choose the topic for the innovation week and document why.
{person} has four days. Upload, search or export? Decide.
Should the beta include payments? Written decision please.
Please decide what we cut: Android tablets, landscape mode or widgets.
TRON for taking {feature} off the roadmap
We can't do both, SEO and speed. Which one, this quarter?
Make a decision about which customers get the new version in the first wave.
What does the new colleague take over first, {comp} or the docs? Decide.
The insurer pays for speed, the regulator wants logs. Order, please, as a decision.
Which of these gets done by Christmas: gift wrap option, wish list, express checkout? Decide.
Set the order of work for the energy portal: alarms, reports, export. Reasons needed.
Decide please: unblock the partner team or finish our own story?
Ten bugs in the game, five can be fixed before launch. Decide by what rule we choose, and record it.
A new law, a new customer and an old bug all want the same week. Decide who gets it.
Shall we do the cheap fix for the timetable now, and the proper one in the summer? Please write it \
down as a decision.
The designer and the architect each want the next two weeks. Topics: onboarding flow, module \
boundaries. Decide.
Usage data says 3 % use the calendar, sales says it wins deals. Keep investing? TRON with reasons.
We have budget for 20 more days this year. Security hardening takes 15, the survey module 12. \
Decide.
Deploy automation would save two hours per week and costs eight days. Now, later or never? A \
documented decision, please.
Our test manager asks for a stop of all features until the 25 open defects are closed. Agree or \
not? Decide.
Merge the fork back now, costing a sprint, or after the season? Make the call in TRON form.
Decide if the secrets cleanup goes before the customer's file import; both are promised for June.
The hospital wants the handover screen, the pharmacy the stock list. Same developer, same month. \
Who waits? Put it in writing.
Which commands of the CLI do we document first? There are 60. Decide on a rule, with outcome and \
next.
The product has 340 open tickets, 90 of which are older than two years. Cleaning up costs a week, \
and meanwhile the school holidays begin, when we usually do the big changes. This year's big \
change is the new timetable. What comes first? Please decide in writing.
Three customers each want a feature before they sign: a bakery wants offline orders, a hotel wants \
room charges, a cinema wants seat maps. Sales figures are nearly equal. The effort is 10, 15 and \
40 days. Please write a TRON with the order.
Until Easter we can do either the new onboarding, which should bring 5 % more customers, or the \
invoice automation, which would save the office a day per week. Both have a sponsor on the board. \
Please decide and explain what happens with the other one.
Our only data engineer is back from parental leave for two days a week. Waiting for her are the \
broken sales report, the migration of the warehouse and questions from the auditors. Please decide \
what she starts with, and write down the reasons so that I can tell the others.
We've inherited a product with outdated libraries, no tests, and 25 angry customers. The managers \
expect a new feature within six weeks as a sign of life. I'd begin with tests around the payment. \
Decide on the first six weeks, please, as a PDCA with TRON.
The translation into French is 70 % done, the one into Dutch 30 %, and the fair in Lille is three \
weeks away, the one in Utrecht five. One translator. Stop Dutch until Lille, or do both by halves? \
A decision with outcome and next, please.
""")

REQUESTS["architecture"] = literal(r"""
Monolith or microservices for the booking platform? Decide and document.
One database per tenant or a shared one? TRON please.
Where does validation belong, client or server? Please decide.
Should the price logic be its own service? Write the decision.
Split {comp} into two services, yes or no?
Event-driven or request/response between orders and stock? Decide.
Trigger, response, outcome, next: move images to a CDN.
Decide on soft delete vs hard delete for customer records.
cache in redis or in memory, decide + write down
Do we need an API gateway for four services? Please make the call.
UUIDs or integer ids for new tables? I need a documented decision.
Please write the TRON on using the outbox pattern.
Monorepo or one repo per service? Decide, with reasons.
State in the URL or in the store for filters? A decision please.
Sync or async generation of PDF invoices? Settle it.
Who owns the customer data, CRM or shop? Write the decision.
Write a PDCA with TRON for separating read and write models.
Does the scheduler run inside the API or as its own process?
Where do we put the file uploads, database or object storage? Decide.
Client-side or server-side rendering for the news portal, please decide.
TRON: introduce a domain layer in {folder}
REST resources or RPC-style endpoints for the device API? Decide.
Should the lab module talk to the ward module directly? Document the decision.
Keep sessions on the server or use JWT? Decide in writing.
We need to decide where the translation texts live.
Feature folders or layer folders in the web client? Please decide.
How many environments do we need? Make a decision and record it.
Bitte entscheiden: gemeinsame Bibliothek oder kopierter Code für die Kalenderlogik?
Ein Service oder drei für das Bestellwesen? Als TRON bitte.
Base de données partagée ou séparée ? Décide et documente.
Decide if {comp} may call {comp2} directly or only through events.
Multi-region or single region with backups for the school cloud? TRON.
Should the mobile app have its own backend? Decision please.
Polling, webhooks or a stream for shipment updates? Decide.
One big form component or small composed ones? Please choose and give the reasons.
Put permissions into the token or look them up? Write the decision.
Decide the boundary between tariff service and billing service.
Micro frontends for the admin area: do we go there? Documented decision please.
Store money as integers or decimals, decide and file it.
Do the sensors talk to the cloud directly or through a gateway in the barn? Decide.
Should tests use a real database? It's an architecture question for us, so TRON please.
Where should secrets be read, at start-up or on demand? Please decide.
Can the search index be the source of truth? Decide, in the four parts.
Decision record: hexagonal architecture for the payment module.
Queue per tenant or one queue for all?
Is a separate service for notifications justified? Settle it please.
Deploy as one container or as three? A written decision.
Should the merge of customer data happen in the ETL or in the app? Decide.
Versioned API paths or headers? TRON.
Write down whether the map tiles are served by us or bought, and what that means for the structure.
Draw the line: what's in the core package, what's in plugins? Decide.
Document the choice of CQRS for the reporting part, TRON form.
Do we share types between front end and back end through a package? Decide.
Should command handling be synchronous in the CLI? Please decide and document.
Pick a structure for the game server: rooms as processes or as objects?
Which service stores the audit log?
{team} wants GraphQL federation, we don't. Decide and write it down.
Decide whether files are scanned before or after they're stored.
How is handover data kept, as documents or as rows? TRON please.
Where is the refund calculated, in the shop or in the payment service?
Make an architecture decision on caching for {feature}.
Should the design system be a package or a folder in the monorepo?
Do we keep history with event sourcing or audit tables? I'd like a documented decision.
Offline-first or online only for the inspection app? Decide.
Time series in Postgres partitions or a database of its own? Structure decision, please.
One user table for staff and customers, or two? Please write the decision.
i want it decided: business rules in the db or in code
A TRON for where the retry logic lives, in the client or the proxy.
Shall the bus tracker write positions to the main database? Decide.
Single sign-on in each app or at the proxy? Settle this in writing.
Decide: batch at night or stream all day for the grid data.
Modules {comp} and {comp2} depend on each other. Merge them or put an interface between? Decide \
with reasons.
The recipe service is called 40 times per page. Batch endpoint or a cache in front? Write trigger, \
response, outcome, next.
Our worker and our API share one code base and one container. Split them now or wait? Please \
document the decision.
We'd like to know if the reporting queries should run on a replica or on their own warehouse. \
Decision in TRON form, please.
The mobile team asks for one endpoint per screen, the web team for generic resources. Please \
decide what the API looks like.
A plugin system has been suggested for our export formats. There are four formats today. Is it \
worth it? Decide and write it down.
Should tenants be separated by schema or by a tenant column? 120 schools, 500 users each. I need a \
documented decision.
Our front end imports types straight from the backend folder. Keep, publish a package, or generate \
from OpenAPI? Decide.
The appointment rules are in the UI now. Move them to the server, duplicate them, or share a \
library? Please write a TRON.
Please decide on the id format of our public API. Today it's the database id, customers have begun \
to guess them.
We have to choose between a central authorization service and rules in each service. Nine \
services. Write the decision.
The music catalogue is read a thousand times more than it is written. Do we denormalise it? \
Decision and next step, please.
Should {comp} keep its own copy of the customer data, or ask {comp2} each time? The latter is down \
once a week. Decide.
For the farm app we need photos, positions and notes offline. Where does conflict resolution \
happen? Make a decision on paper.
Deploying all modules together takes 50 minutes. Splitting the deployment needs stable interfaces. \
Decide whether we go for it.
Our vault is read by each service itself. Alternative is a sidecar that writes files. Please \
decide and record the reasons.
Long-running imports block the web process. Own worker, own service or a cloud function? TRON with \
outcome, please.
Should the approval and refusal of loan applications be a workflow engine's job or plain code? \
Decide in writing.
We have tests at three levels that check the same things. Which level is responsible for the \
tariff rules? Document the decision.
The hand-over between shop and logistics is a shared table. Replace it by an API or by events? I \
want a decision record.
Decide how the chat history is stored: one document per room, one row per message, or files in a \
bucket per month.
Is a separate database for logs and events right for a product with 3,000 users? Please make the \
decision and give reasons.
We must pick where the feature flags are evaluated, in the browser, at the edge, or in the \
backend. Decision, please.
Clinic devices send 200 values per second. Aggregate at the gateway or in the cloud? Decide, with \
what we give up.
Our CLI tools repeat the login code six times. Shared package or a local daemon that holds the \
token? Please decide.
Would a merge of order and delivery into one module be right? They change together in 80 % of the \
commits. TRON.
Two diagrams, please decide and document:\nA) app -> gateway -> services\nB) app -> services\nFour \
services, one team.
Table sizes:\norders 40 M rows\nitems 190 M rows\nPartition by month, archive to another database, \
or leave it? Architecture decision in TRON form.
Current imports:\nui -> domain -> db\nui -> db\nMay the UI go directly to the database layer? \
Decide and write the rule down.
Proposal in the RFC:\n"All dates are stored in UTC, converted at the edge."\nCounter-proposal: \
local time with zone. Please decide.
Latency between regions: 95 ms. Writes per second: 30. Users: 70 % EU, 30 % US. One primary or \
two? Documented decision.
interface Storage { put(); get(); del(); }\nShould all modules use this, or may they call S3 \
directly? Please decide, with reasons.
We have a modular monolith with eight modules, 14 developers and one release a week. Two modules, \
search and pricing, need to be scaled separately in December. Some of us would extract these two \
as services, others would run the whole thing on more machines. Please decide and write a TRON.
The insurance product has a rules engine, bought in 2012, for about 900 rules. Changes need a \
specialist. We could rewrite the rules as code with tests, put them in tables, or keep the engine. \
It's the biggest structural question this year. Please make a documented decision.
Patients' documents are stored in the database as blobs, 600 GB now, and backups take nine hours. \
Options are S3-compatible storage in the clinic, a file share, or a second database. Law demands \
encryption and deletion on request. Write the decision in the form trigger, response, outcome, next.
In our energy platform all services write into one Kafka topic called "events" with 80 kinds of \
message. New people are lost. Should it be one topic per kind, per service or per domain? \
Consumers have to be changed either way. Decide, please, and document it.
Our three apps (drivers, customers, dispatch) share a backend. Each release of one needs a test of \
all. Someone proposed a backend for each frontend on top of the shared core. Is it the right \
structure for a team of six? I need a written decision.
We need search over courses, teachers and rooms. At present each has its own SQL search. We could \
build a search service fed by events, or use database views. Volume is small, 20,000 entries in \
total. Decide, and say why; PDCA with one TRON is the format.
Wir speichern Bilder, Pläne und Verträge in drei verschiedenen Systemen. Soll es künftig einen \
zentralen Dokumentendienst geben oder bleibt jedes Modul für seine Dateien zuständig? Bitte \
entscheiden und als TRON dokumentieren.
Should each school get its own subdomain? Decide.
TRON: shared cache for all services, or one each
Where's the tax calculated, in one place or per country module? Please decide.
Do we need a data warehouse with 5 million rows? Decision please.
Decide on one login service for all our apps.
Plugins in the same process or isolated? Write the decision.
Is the mail sender part of the core? Decide it.
One message schema for all sensors or one for each kind? TRON please.
Static site with an API, or a server-rendered app, for the museum? Structure decision.
Should the game state live in memory with snapshots, or in the database?
Put the rules for bookings into their own module? Please decide.
Decide who calls whom: shop pushes to ERP or ERP pulls from shop.
Split the web client by role or by feature?
Record why we keep one deployable for the clinic product.
Local database on the phone, yes or no? Documented.
Which layer translates error codes to text? Decide please.
Back up from the primary or from a replica? I want it decided and noted.
GraphQL gateway in front of REST services, decide for or against.
Should prices be computed on read or stored on write? TRON.
Decide whether the PDF service gets its own database.
Two bounded contexts or one for courses and exams? Write trigger, response, outcome, next.
Please make the decision on where feature toggles are stored.
Does {comp} become a library or a service?
Should we allow joins across module tables? A written rule please.
Let the front end compose data, or build an aggregation service? Decide with reasons.
How do we cut the map component, by layer or by use case? Please decide.
TRON on keeping all configuration in one repository
Webhook retries: in our queue or in the sender? Settle it.
Decide on the module which owns addresses.
Are read replicas enough or do we shard the ticket table? Decide, in four parts.
Energy data arrives twice, from meter and from gateway. Which one is the master? We need it in \
writing.
Our import and export share a pipeline with many flags. One pipeline or two? Please document the \
decision.
Should the tram display pull its data every ten seconds or be told about changes? Decide.
Does the audit trail belong in each service or in the gateway? Compliance wants to read the reasons.
We keep customer files by tenant and year in folders. Object keys with metadata instead? Decide \
and write what's next.
Decide how modules talk in the new accounting product: function calls, events, or both, and by \
which rule.
Will the handover app share its database with the ward system? Please decide and record it.
Refused payments: state in the order, or an object of their own? Architecture decision, please.
Our deploy tool and our config tool know the same servers. One inventory service, or two lists? \
TRON.
Write the decision whether test fixtures are a shared package or live in each repo.
Our vehicle tracking writes 3,000 positions per second into the same database that serves the web \
pages. It works on most days. Options: a separate database for positions, a queue in front, or \
bigger hardware. Please make a decision and document what it means for the code.
The two mobile apps and the website each calculate the fare by themselves, and the results differ \
by some cents. A fare service would be the single source, but the apps have to work offline as \
well. Decide where the calculation lives, in the four parts we use.
In the hospital system each module has its own patient search. We could define one service with an \
index, or share a database view, or leave it as it is. Five modules, 800,000 patients, updates \
every few seconds. I need a documented architecture decision by Friday.
Some of our developers want to store the course content as blocks in JSON, others in normal \
tables. Editors would like versions and comparison. The app needs parts of it offline. Please \
decide about the storage model and give the trigger, response, outcome and next step.
We're splitting the billing module off the monolith. Should it get its own database right away, \
with a copy of the customers, or begin on the shared one with its own schema? The team has four \
people and no experience with distributed data. TRON, please.
Our import accepts files from 70 suppliers, each with small deviations. Today it's one parser with \
200 conditions. I'm thinking of a configuration per supplier or of a parser class per supplier. \
Please decide on the structure and write the reasons into a decision record.
""")

REQUESTS["process"] = literal(r"""
Trunk-based development or feature branches? Decide and document.
One reviewer or two? TRON please.
Do we deploy on Fridays? Please make the decision.
Should we require tests for every bug fix? Write the decision.
Squash or merge commits, please settle it.
Scrum or Kanban for the data team? Decide with reasons.
Decide how long sprints are: one, two or three weeks.
Trigger, response, outcome, next for a weekly release train.
code freeze before release yes or no, decide pls
Do we estimate in hours, points, or not at all? Document it.
Who may approve changes to the payment code? A decision, please.
Write a TRON on making code coverage mandatory.
Stand-up daily or three times a week? Decide.
Should bugs have their own board? Please decide in writing.
We need a rule for dependency updates: weekly, monthly or by bot. Decide.
Decide whether documentation is part of the definition of done.
Pair programming for all tickets or only hard ones? Make the call.
TRON for introducing conventional commits
Retros every sprint or once a month? Decide.
May developers deploy to production themselves? Document the decision.
Please write the PDCA with TRON for our new on-call rule.
Are pull requests over 500 lines refused automatically? Decide.
Should interns get write access to main? TRON.
Where do we write decisions, wiki or repository? Decide it please.
Is a demo to the customer after each sprint needed? Decision with next step.
Do we version the API by date or number? It's a team rule, so write the decision.
Bitte entscheiden: Freigabe durch QA vor jedem Release oder nur bei großen?
Sollen wir Hotfixes ohne Review erlauben? Bitte als TRON.
¿Revisiones obligatorias para todo? Decide y documenta.
Manual test before release, or rely on automation? Decide.
One backlog for both teams or two? Please decide.
Decide who closes a ticket, the developer or the reporter.
Rotate secrets every 30 or 90 days? I need the decision on record.
Working agreement on chat or mail for urgent things: decide and write it.
Should we block merges on lint warnings? TRON, please.
Do hand-overs between shifts need a written form? Decide.
Write the decision on feature flags for every new feature.
Documentation in German or English? Please settle this for good.
Rebase or merge when updating a branch? Choose, and note the reasons.
Decision: who writes release notes, and when?
Which meetings do we drop? Decide and document.
Do we run end-to-end tests on each commit or at night? Decide.
Let the team lead merge, or anyone with an approval? TRON form.
Set a rule for TODO comments: ticket number or not. Decide.
Should support staff file bugs directly in our tracker? Please decide.
Decide: post-mortem for each incident or only for big ones.
Record our decision to test in production with 5 % of users.
Does every change need a ticket? Documented decision, please.
Work in progress limit of three or five? Decide it.
Design review before or after implementation? Settle it with reasons.
Are commands on production servers allowed for one person alone? Decide, TRON.
Should we delete branches after the merge automatically? Make a decision.
I want a written decision on reviewing generated files.
Do we keep the change advisory board for the hospital product?
Quarterly planning or rolling? Trigger, response, outcome, next.
Please decide on core hours for the remote team.
Test data from production, anonymised, or synthetic? Rule please, as a TRON.
Take the decision: is a failing flaky test a reason to stop the release?
Who's allowed to change the roadmap between planning meetings?
Use templates for pull requests or free text, decide and file it.
Decide how {team} and {team2} share the release duty.
Will we do a security review for each dependency? Decide and give reasons.
Release from main or from release branches? I need the TRON today.
Shall all files be formatted on commit, or in CI? Please decide.
Weekly bug triage, or ad hoc? One decision with outcome.
Do customers get beta access? Write it down as a decision.
{person} wants mandatory code owners for {folder}. Decide.
Should deploys to staging be automatic after merge? decide plz, tron
Who says no to feature requests, product or tech lead? Decide on paper.
Is working on two tickets at once OK? Make a team rule of it, as a decision record.
Do we write tests first in the tariff module? TRON please.
Our reviews take three days. Limit PR size, add reviewers, or pair instead? Decide for one and \
document it.
The teachers' test group wants releases only in the holidays, developers want every two weeks. \
Please decide how we release.
We've had three bad deploys after 4 p.m. Should there be a time limit for deployments? Write a TRON.
Some of us commit directly to main for small things. Allow it up to a size, or forbid it? I'd like \
it in writing.
Bug reports come by phone, mail and chat. One channel only, or keep all and have somebody sort \
them? Decide.
Should the on-call person be free of sprint work during that week? Please make the decision and \
give its outcome.
Every team formats SQL differently. Do we introduce one formatter for all repositories now or only \
for new files? Decide.
The customer asks for sign-off on each story. That takes a week on average. Accept, refuse, or \
batch them? TRON please.
We lose time in refinement with twelve people. Smaller group, shorter meeting or written \
refinement? Decision needed.
Since the merger we've two ways of naming branches. Please decide which one is used and from when, \
and record it.
Who rotates the keys in the vault, operations or the teams? Today nobody does it on time. Document \
the decision.
There's a proposal to stop writing unit tests for UI components and use visual tests instead. Yes \
or no, with reasons.
Please decide if a refused pull request needs a written reason, and put the rule in the form \
trigger, response, outcome, next.
For the lab software the regulator demands traceability. Do we link each commit to a requirement, \
or each release? Decide.
Our release checklist has 44 points and takes half a day. Shorten it, automate it, or keep it? A \
documented decision please.
Half of the team works at night. Are meetings recorded, or do we write minutes? Make a decision, \
please.
It's unclear whether designers may change CSS files on their own. Decide, and say how it's checked.
Let's settle the hand-over rule: may a developer go on holiday with an open pull request? Written \
decision please.
The night tests fail often, and nobody looks. Rotating duty, alarm to all, or delete the flaky \
ones? TRON form.
We want to use AI assistants for code. Which rules apply to review and to customer data? Please \
decide and document.
Should a developer who breaks the build fix it alone, or does the whole team stop? Settle it in \
the usual four parts.
Changes to the database are made by hand by two admins. Move to migrations in git with review? \
Decide, with the next step.
Decide whether we keep the rule that each release has to be approved by the operations manager of \
the tram company.
Do we take over tickets from the old tracker (3,400 of them), only the open ones, or start from \
zero? Please decide.
I need a decision about commands in our deploy script which ask for confirmation: keep asking, or \
trust the pipeline?
Proposal for the branch rule:\nmain: protected, 1 approval\nrelease/*: protected, 2 \
approvals\nfeature/*: free\nYes or no? Please decide and write it up.
Lead times of the last quarter:\nJan 9 days\nFeb 12 days\nMar 17 days\nWIP limit, smaller stories, \
or more people? Decision in TRON form.
Options for code review from the retro:\n1. pairing instead of review\n2. review within 4 \
hours\n3. review only for risky code\nDecide.
The coverage gate says 80 %. We are at 81.2 % and people write pointless tests. Lower it, keep it, \
or drop it? Decide with reasons.
"Definition of done: code merged, tests green." Is this enough, or do we add docs and monitoring? \
Please write the decision.
Poll in the team: 6 for two-week sprints, 5 for three weeks, 1 for none. Decide and document \
trigger, response, outcome, next.
CI steps and duration:\nlint 2 min\nunit 5 min\ne2e 31 min\nMust e2e be green before a merge? Make \
the rule and give reasons.
We release the clinic software four times a year, each time with a weekend of overtime and about \
ten hotfixes afterwards. Monthly releases would be smaller, but the clinics would have to test \
twelve times. Two of them said they'd agree. Please decide, and write it as a TRON.
Our developers answer support questions directly in the customer chat. Customers love it, but \
sprints fail. Proposal: one developer per week does it, the others don't. Or we stop it \
altogether. Please make a decision we can try for a quarter, with outcome and next step.
The bank's auditors found that the author of a change can also approve it. Strictly speaking we \
have a rule against it, but the tool doesn't enforce it. We could enforce it, with two people on \
weekends, or define an emergency path. Please settle this in a written decision.
Four teams share one staging system and test there at the same time. The results are useless. \
Either each gets a time slot, or we build environments on demand, for about 600 euros a month. \
{person} wants a decision this week. Trigger, response, outcome, next, please.
New hires take about six weeks until their first merge. We discussed a buddy, a starter project, \
and a written guide with exercises. We can't do everything. Please decide what becomes the \
standard from next month and put the reasons down.
At the moment architects approve all technical designs. The queue is three weeks long. The teams \
would like to decide alone and inform the architects afterwards, except for anything about \
payments or personal data. Please decide whether we try that, PDCA with TRON.
In den letzten drei Monaten gab es neun Rollbacks. Vorschlag ist ein Vier-Augen-Prinzip bei \
Deployments, Gegenvorschlag sind bessere automatische Tests. Beides zugleich schaffen wir nicht. \
Bitte entscheide und dokumentiere es.
We write our tickets in great detail, about an hour each, and then half of them change anyway. \
Some would like to write only a title and talk. The offshore team needs the details, though. \
Please decide how tickets are written from now on, and document it for all teams.
Do we answer every support mail within a day? Make it a rule or not.
TRON: sprint review with or without the sales team
Decide whether we keep a changelog by hand.
Should the standup be written? Please decide.
How many approvals for database changes? Decision with reasons.
Do we let AI write commit messages? Decide.
Write down who's in charge of the staging data.
Backlog items older than six months: delete them? TRON please.
Is a release possible without the product owner's yes? Decide.
Set the rule for urgent requests from the board.
Weekly or daily builds for the game testers? Decide it.
Decide and document: tickets in English only.
Shall we drop story points for the platform team?
Please write the decision on a monthly maintenance window.
Which branch do hotfixes start from? Make it official.
One retro for both teams, or separate ones? TRON.
Should we test on real devices before every release? Decide, with outcome.
Are customers named in tickets? Decide please.
Must every API change be announced two weeks ahead? A decision, in writing.
Do we track time per ticket? Settle this please.
Decide if reviews by juniors count as approval.
TRON for the rule "no merge after 5 p.m."
Quarterly goals or a rolling list, which do we use from now on?
Should nurses be part of the acceptance test? Please decide and record it.
Which channel do we use for incidents? Decide for one.
Who decides about new libraries, the team or the guild? Documented decision.
Let's have a written decision: do we rotate the scrum master role?
Do we accept pull requests without a description?
Decide how we handle Dependabot: auto-merge patches or review them all.
Pre-commit hooks mandatory, optional or none? TRON form please.
Make the decision on two-week on-call shifts instead of one.
The farm team wants to release on its own. Allow it? Decide with next step.
Should specs be signed by the customer before we start? Please decide.
New rule wanted for long-running branches. What is it? Decide and give reasons.
We can have one weekly meeting less. Which one goes? Decide, and put it in the team handbook.
Bank holidays differ between our three sites. How do we plan releases around them? Please decide.
Does each team keep its own metrics, or are there common ones? A decision is needed before the \
quarter starts.
Must each experiment have an end date? Please decide, in the form trigger, response, outcome, next.
Requests by phone are not in the tracker. Do we refuse them from now on? Decide and write it down.
Each team names its own severity for bugs, so the weekly report compares apples with oranges. We \
could define four levels with examples, or drop severities and only use a due date. Support \
prefers levels, developers the date. Please decide and write it as a TRON.
The customer's testers get a new build every night and are always testing something that's \
outdated by noon. They ask for one build per week. Our developers would then wait up to a week for \
feedback. Please decide on a rhythm, and document it with outcome and next.
Our senior developers spend about a third of their time on interviews. Proposals: fewer rounds, a \
take-home task, or a rota with four people per quarter. HR will accept each of these. Please make \
a decision and put the reasons on paper for the team leads.
We once agreed that each pull request needs a screenshot. Half of them have one, no one complains, \
and a bot would be easy to add. Should the rule be enforced, changed to UI changes only, or \
dropped? I want a decision in the usual form.
At the end of each month all teams wait for the same two database administrators. We might train \
one person per team for simple changes, or move the release dates apart. Doing both is too much \
right now. Decide, please, trigger to next.
Our meetings with the energy supplier's IT take place every week and last two hours, with eleven \
people. Decisions are made in the last ten minutes. We could go to every two weeks, or to a \
written agenda with decisions first. Which one? TRON please.
""")

REQUESTS["several"] = literal(r"""
Two decisions please: which database and which host. One TRON each.
Decide database, ORM and migration tool for the new shop, each in its own TRON.
Write a PDCA with three TRONs: language, framework, hosting.
Which CI tool, and who maintains it? Decide both.
I need two decisions documented: sprint length and release day.
Rollback or fix, and do we inform customers? Please decide both questions.
Please settle: 1) REST or GraphQL 2) cookies or tokens.
decide for us: test runner, linter, formatter. one tron per item
Two TRONs: drop IE support, raise the Node version.
Monorepo or not, and npm or pnpm? Document each decision.
Decide what goes first and who does it, in two entries.
Queue or cron, UTC or local time: write both decisions.
A plan with several TRONs for the farm app: offline, sync, maps.
Please make these two decisions: split the service, move the data.
Three open questions on {comp}: name, owner, storage. Decide each.
Which payment provider and which currency first? Two documented decisions, please.
Write decisions on caching, logging and retries, one TRON for each.
Zwei Entscheidungen bitte: Framework und Datenbank, jeweils als TRON.
Bitte drei TRONs: Sprache, Hosting, Lizenz.
Deux décisions à documenter : l'hébergeur et le format d'échange.
Do we hire a tester, and do we automate the smoke tests? Decide both.
TRON for {tech} in {area}, and another for {tech2} in {area2}.
Both topics need a decision: branch naming and commit messages.
Decide on the icon set and the font, separately.
Vue or React, and Vite or Webpack? Please write two TRONs.
Two things for the school portal: which login, which chat. Decide.
Write several decisions in one PDCA: backups, monitoring, alerts.
Decide whether to keep {comp}, and whether to rewrite {comp2}.
I want each of these decided: price rounding, tax display, currency format.
Which map provider, which geocoder, which tile cache? Three decisions.
One PDCA, two TRONs: vault product, rotation interval.
Please decide on staging data, staging access and staging reset, each with reasons.
Who deploys and when? Two written decisions.
Should we merge the two repos, and which history do we keep? Decide each.
Record two decisions: tests in CI are mandatory, coverage isn't.
Decide both: sync or async import, files kept or deleted.
Two open points on handovers, the form and the time. TRON for each please.
I need three TRONs for the clinic pilot: scope, devices, training.
Answer both with a decision: native app? own backend?
Please decide the API style, the auth method, and the versioning.
Decisions wanted for {ticket} and {ticket2}, one TRON each.
Write a plan which decides the UI library, the state library and the router.
SSO: which provider, and do we keep passwords? Decide twice.
Energy dashboard: chart library and refresh rate, two decisions.
We must decide on a name, a licence and a registry for {pkg}. Each documented.
pls decide: log format, log level, log storage. 3 trons
Database upgrade now or later, and with downtime or without? Both as TRON.
Make the decisions on retention for logs, mails and backups.
Two questions, two TRONs: who reviews, and how fast?
Refunds automatic or manual, vouchers or cash? Settle both.
The game needs decisions on engine, netcode and platform. Write each one.
Which of the tickets {ticket} and {ticket2} is first, and who takes the other? Decide.
For the tram project: device, operating system, update method. Three decisions in writing.
Take two decisions, on search and on sorting, and write trigger, response, outcome, next for each.
Decide about feature flags and about the release train, not in one text but in two TRONs.
Music app: codec, player, download limit. Please decide each.
Two incidents, two decisions: mail queue and disk space. TRON for both.
Who owns the billing code and who owns the tariff data? Decide and record both.
Please document several decisions at once: TypeScript strict, ESM only, no default exports.
Decide where tests live and how files are named.
We need a yes or no for three proposals: pairing, mobbing, meeting-free Friday. One TRON each.
Is the deploy blocked, and do we tell the customer? Write both decisions.
Architecture and process: own service for search, own team for search? Two TRONs.
Two choices for the museum kiosk, browser and hardware. Decide each one please.
PDCA with a TRON for each: drop Jenkins, rent runners, cache node_modules.
Our booking app needs a decision on the calendar library and one on the time zone handling. Please \
write them as two TRONs.
We have to agree on where the translations live, who may edit them, and when they're released. \
Decide all three and document each.
Please write one PDCA whose plan has two decisions: move to Postgres 16, and switch the connection \
pool to PgBouncer.
The pharmacy project has two open issues, barcode format and label size, and a third, who pays for \
the printers. Decide each.
Both questions came up in refinement: do we support offline, and do we support tablets? Give me a \
TRON for each, please.
Decide if we fix the login bug today, if we postpone the release, and whom we inform. I'd like \
three separate entries.
For {feature} choose the storage ({tech} or {tech2}) and decide who maintains it. Two decisions, \
both with reasons.
Before the kick-off on Monday we need decisions about language, repository layout and hosting. \
Please document them one by one.
Two of our services are out of memory. One can be scaled, the other must be rewritten or retired. \
Decide on each in its own TRON.
In the steering committee they'll ask about costs, dates and risks of the migration. Please \
decide: cloud provider, date, fallback. A TRON for each.
I have to decide about three pull requests: merge, change or refuse. Topics are the new router, \
the CSS rewrite and the logger. Document each decision.
The secrets of two apps are in the repo. Decide how we remove them, when we rotate, and who's \
responsible, each as a decision of its own.
Write decisions on the following for our test strategy: what's tested in the browser, what runs at \
night, what we stop testing.
School starts in five weeks. We have to decide about the grade import, the parent login and the \
seating plan. In or out? One TRON each.
Please settle two arguments at once: tabs or spaces in the Go code (gofmt says tabs), and table \
tests or single tests.
Our deploys need decisions: blue-green or rolling, manual approval or not, and how long old \
versions stay. Write them separately.
Handover between hardware and software team: which format do files have, who signs off, and what \
happens with late changes? Decide each.
Can you make two decisions for the insurance form? First, one page or a wizard. Second, save \
drafts on the server or in the browser.
The job runner needs a decision on how commands are stored and another on how failures are \
retried. TRON and TRON, please.
To finish the concept I need these decided: payment by invoice yes or no, guest checkout yes or \
no, minimum order value yes or no.
Weather app: we need to choose the data source, and we need to choose whether to show ads. Two \
documented decisions.
Please decide separately whether {comp} gets a cache, whether {comp2} gets a queue, and in which \
order we build them.
We argue about accessibility and about old browsers. Decide on a level for the first, a cut-off \
for the second, and write both up.
Decide for the fleet portal: live map by polling or websocket; history for 30 or 90 days; export \
as CSV or XLSX. A TRON for each, please.
Open decisions, a TRON for each please:\n1. Angular 17 now or in June\n2. Jest or Vitest\n3. who \
does the upgrade
From the meeting notes:\n- hosting: undecided\n- domain name: undecided\n- launch date: \
undecided\nPlease decide and document all of them.
Two tickets, both blocked by a missing decision:\n{ticket}: where are files stored?\n{ticket2}: \
who may delete them?
Questions by the auditor:\na) How long do you keep logs?\nb) Who reads them?\nc) Where are they \
stored?\nWrite three TRON decisions.
Incident A: mails delayed by 2 h.\nIncident B: wrong VAT on 40 invoices.\nOne person on call. \
Decide on each, trigger to next.
TODO in the architecture doc:\n[ ] event bus or direct calls\n[ ] shared database or not\n[ ] one \
deployable or two\nPlease decide each box with reasons.
config:\n  retries: ?\n  timeout: ?\n  cache: ?\nThe three question marks are decisions for the \
booking client. Make them and document each as TRON.
Checklist for the release:\nfeature X in? undecided\nold API off? undecided\nDecide both, please, \
one TRON per line.
Customer's mail: "Please tell us (1) if the API v1 will be switched off, (2) when, (3) who helps \
us." Decide these internally and write it down, one decision each.
Candidates for the stack:\nweb: Nuxt, SvelteKit\ndb: Postgres, MariaDB\nmail: SES, \
Postmark\nDecide per row.
We're starting a new project for a chain of garages and have to decide about the framework \
(Laravel or Django), the hosting (their own server or ours) and the way of working (fixed price \
with milestones, or sprints). Please put each one in its own TRON in one PDCA.
During the outage last night two questions stayed open. First, should the failover be automatic \
from now on? Second, should the on-call person be allowed to switch off features without asking? \
Please make both decisions and write trigger, response, outcome and next for each.
For the electronic patient file we need decisions on three points by Friday: where the encryption \
keys are kept, how long a session may last on the ward PCs, and whether doctors can work offline. \
Each has been discussed often enough. Please decide and document one by one.
The app of the sports association has grown, and now four things are undecided at the same time: \
splitting the backend, the new login, the price of the premium version, and support for Android 9. \
Please write a PDCA with a decision for each.
We'd like to buy instead of build for two parts: newsletter and invoicing. For each there are two \
vendors. Newsletter: Brevo or Mailchimp. Invoicing: lexoffice or sevDesk. The budget is 150 euros \
a month for both. Please decide each with reasons, in TRON form.
Two teams wait for us. The mobile team needs to know whether the API gets pagination by cursor or \
by page. The data team needs to know whether ids will stay stable after the migration. I want both \
answers decided and documented today.
Beim Umzug in die Cloud sind drei Fragen offen: Region, Backup-Strategie und ob wir die alte \
Datenbank parallel weiterlaufen lassen. Bitte entscheide jede einzeln und schreib pro Entscheidung \
ein TRON.
Our review of the deployment process brought up three proposals: a release calendar, deploys only \
by the pipeline, and a second pair of eyes for database changes. The team agreed on none. Please \
decide on each one, and say when we'll look at it again.
As product owner I need two priorities settled and one design question. Which of the two exports \
is first? Does the reminder feature move to autumn? And is the export done on the server or in the \
browser? Write these as three documented decisions.
Decide the editor and the export format for the course authors.
Two TRONs: leave Heroku, take Fly.io or Render.
Both undecided: colour theme and layout grid. Decide each.
Do we publish the SDK, and under which licence? Two decisions.
Which sensors, which gateway, which cloud? TRON for each.
Please decide on pagination and on sorting of the API, in two records.
Three decisions in one PDCA: naming, versioning, deprecation.
Settle these: soft launch date, price, support hours.
Write a TRON about dropping {tech} and a second about adopting {tech2}.
Two rules to decide: who merges, who tags.
Decide for the library: renewals online yes/no, fines online yes/no.
pick db + hosting for the club app, document both
PDCA with two decisions about {comp}: split it, and who gets which half.
Please decide each of these: dark mode, offline mode, beginner mode.
Do we support tablets, and since which version of Android? Decide both.
TRON, TRON and TRON: backup place, backup time, backup owner.
Choose a queue and choose a scheduler; the reasons for each, please.
Two points are open for the exam system, timeouts and retakes. Decide.
Decide on the bank interface and on the invoice format, each documented.
Should we cache, and should we compress? I want two separate decisions.
For the handbook: decide on lint rules, on review rules, and on merge rules.
Write decisions for both incidents, {ticket} and {ticket2}.
Who's product owner for the tariff app, and who for the map? Two TRONs.
Decide: one repo, one board, one chat channel? Each yes or no with reasons.
The API needs a name, a path scheme and an error format. Please decide all of them.
Two contracts end in June, monitoring and mail. Renew or replace? A decision for each.
I'd like three small decisions on paper: date format, number format, time zone.
Decide which tests are deleted and which are rewritten, as two TRONs.
Please write two decisions, the first on the deploy window, the second on the rollback rule.
Kiosk software: language choice, update channel. Decide one after the other, each in four parts.
Do files get virus-scanned, and do we limit their size? Please decide both and record it.
Several things for the pilot farm: which fields, which sensors, how long. A TRON each.
Make decisions about the old customers: migrate or not, free or paid, when.
Our roadmap has two question marks, the chat and the marketplace. Decide about each of them \
separately.
The new ward terminal: touch or mouse, badge or password, German only or two languages? Decide \
each with reasons.
Two architectural questions, event format and event store, plus one of order: what's built first? \
Three TRONs please.
Decide about vault access: who reads, who writes, who approves. Document each of the three.
The playlists team asks two things: may they use GraphQL, and may they deploy alone? Write both \
decisions.
Open for the tax release: rounding rule, cut-off date, communication to clients. Please take the \
decisions one by one.
Please choose a renderer and a file format for the drawings, and write the reasons for each choice \
in a TRON.
Do commands in the admin shell get logged, and for how long? Two decisions, both for the security \
file.
We owe the partner two answers: REST or SFTP, and daily or hourly. Decide both and note what comes \
next.
For the relaunch of the theatre's site we need decisions about the ticket partner (Eventim or \
Reservix), about the newsletter tool, and about who writes the English texts. All three came up in \
yesterday's call and none was decided. One TRON for each, please.
There's a disagreement in the team on two points. Half of us want to leave REST for GraphQL, and \
half want to write end-to-end tests in Playwright rather than Cypress. It's not the same halves. \
Please decide each point and write down the consequences.
Before we can start the migration of the farm portal, three things have to be decided: do we take \
over the photos, do we keep the old user names, and can we close the portal for a weekend? Please \
document every decision with trigger, response, outcome, next.
We had an audit, and it found that backups aren't tested, that admins share an account, and that \
logs are kept forever. For each one there are two or three ways to solve it. Please decide all \
three in one PDCA with three TRON entries.
The new office in Porto raises some questions: which hours overlap, which language we write \
tickets in, and who's on call on Portuguese holidays. I'd like three small decisions with reasons \
that we can put into the handbook today.
Our sensor project is at a fork. The board has to choose between battery and mains, between LoRa \
and NB-IoT, and between own cloud and the vendor's cloud. The choices depend on each other a \
little. Decide them one after the other, each in its own TRON.
""")
