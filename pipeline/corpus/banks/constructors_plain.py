r"""Plain everyday requests for TypeScript classes, as developers type them into an assistant all day long.

`{comp}` is the class, `{comp2}` its base; next to no alternatives, every line a request of its own. Keys as in
`constructors.py` beside it; covers not its answers.
"""

from pipeline.corpus.banks._lines import lines

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["class"] = lines(r"""
class for invoice line items, name {comp}
Can you generate a class {comp} which holds {fields}?
New class {comp} please, it should manage the seats of a cinema hall.
{comp}: typed class for a playlist, add, remove, shuffle
Implement {comp} so that we can log every delivery of milk from a farm.
How do I write a class {comp} that keeps track of failed login attempts?
Give me a simple {comp} class with {fields}.
We're missing a model class for bank transfers. Call it {comp}.
make {comp} a class with a method that converts kilometres into miles
Build me the class {comp} for the booking calendar of a dental clinic. It needs to add an \
appointment, cancel one and tell me the next free slot on a given day.
Model a school timetable in TypeScript. Lessons have a subject, a teacher and a room, and two lessons \
must never share a room at the same time. The class is called {comp}.
ts class for coupons, {comp}, fields {fields}
Could you draft {comp}? It reads temperature sensors and keeps the highest and lowest value of the day.
For the tax module I want a class {comp} that calculates VAT from a net amount and a rate.
Generate the {comp} class from this list of fields: {fields}
Task: implement class {comp}. Purpose: holds the opening hours of a shop. Methods: isOpen(date), \
nextOpening(date).
Wrap our feature flags into a class {comp} with isEnabled(name) and toggle(name).
Turn this object into a class called {comp}:\n\nconst order = { id: "A-17", items: 3, total: 49.9 };
convert to a class {comp} pls\n\nfunction distance(a, b) {\n  return Math.hypot(a.x - b.x, a.y - \
b.y);\n}
Bitte schreibe eine TypeScript-Klasse {comp} für Lieferadressen.
Schreib mir {comp}, eine Klasse, die Arbeitszeiten pro Mitarbeiter zählt.
Écris une classe TypeScript {comp} pour gérer les réservations d'un restaurant.
Necesito una clase {comp} en TypeScript para guardar las notas de los alumnos.
Napisz klasę {comp}, która przechowuje {fields}.
Add {file} containing a class {comp} for audit log entries.
The warehouse team needs a class for pallets. {comp} would have {fields}, and we want to move a \
pallet from one shelf to another.
something for parsing csv rows, as a class, {comp}
I would like a class {comp} that represents one chapter of an online course.
Show me how {comp} would look as a class: it stores {fields} and returns a short summary.
Our chat app shows who is typing right now, and at the moment that is a global array. Please write a \
class {comp} that remembers who started typing and forgets them after five seconds.
Refactor these two functions into one class {comp}:\n\nfunction addTag(list, tag) { list.push(tag); \
}\nfunction removeTag(list, tag) { return list.filter(t => t !== tag); }
Define the class {comp} for electric car charging sessions: start, stop, energy used, price.
need {comp} today: class for push notifications with title, body and a read flag
Export a class {comp} from {file}. It should build search queries from filters.
What would a class {comp} look like that keeps {fields}?
Let's have one class that owns the websocket connection, including reconnecting and a list of pending \
messages. {comp} is a good name for it.
Code the {comp} class for our loyalty points. Points expire after one year.
Write the TypeScript for a class {comp}. It holds a list of tasks, marks them as done and returns the \
open ones.
ticket {ticket}: add class {comp} for currency rates, with convert(amount, from, to)
We keep recipe ingredients as plain strings right now. I want a proper class, {comp}, with quantity, \
unit and ingredient name.
implement {comp} (class): debounces save calls by 300 ms
{comp} should be a class for map markers, with latitude, longitude and a label.
An in-memory store for insurance claims, class {comp}, find by id and by customer.
Can I get a class {comp} for a countdown timer with pause and resume?
Put the retry logic into its own class. It's called {comp} and takes a maximum number of attempts and \
a delay.
Convert the following interface to a class {comp}:\n\ninterface Track {\n  title: string;\n  artist: \
string;\n  seconds: number;\n}
class {comp}, a queue for print jobs, first in first out
Nothing fancy: {comp}, a class with {fields}.
For our gym app write a class {comp} with exercises, sets and repetitions.
I have to model a train connection with stops and delays. The class {comp} should tell me the arrival \
time at any stop, taking the delay into account.
Give me code for class {comp}. It sends metrics in batches of 50.
TypeScript class representing a hotel room. {fields}. Name {comp}.
Set up a class {comp} that can load translations and return a text by key, with a fallback to English.
Draft {comp} as a class. One responsibility: turning markdown headings into a table of contents.
Users upload photos in our app. I need the class {comp} which checks file size and type before the \
upload starts.
We want to replace the event handlers in the checkout with a class. Please write {comp} with {fields} \
and the methods open, submit and close.
Model class for a lease contract, {comp}, start date, end date, monthly rent.
Please write a class named {comp}. It should generate unique order numbers with a year prefix.
Make {comp}. It is a class. It keeps {fields}. It can print itself as one line of text.
The dispatcher assigns drivers to deliveries. I need a class {comp} for that with assign, release and \
a list of free drivers.
clock-in and clock-out for staff, class {comp}
Let me have a {comp} class that collects validation errors per form field.
Implement the leaderboard of our quiz game in a class {comp}: submit a score, top ten, rank of a \
player.
How should I structure a class {comp} for an address book with search by last name? Show the code.
Wallet class please, {comp}, balance in cents, credit and debit.
Move the cookie handling into a class called {comp}
I'd like to have the pagination logic as a class {comp}: page, pageSize, total, and getters for the \
first and last item shown.
The scanner app sends barcodes to us. Class {comp} must check the check digit and say which product \
group the code belongs to.
Write a class for grading tests. {comp} gets the number of points and returns a grade from 1 to 6.
Need a helper class {comp} that groups calendar events by week.
{comp} is a class we need for the donation page; it holds {fields}.
Our backend returns flight offers. Make a class {comp} out of them, with price, airline, departure \
and a method to compare two offers by price.
Provide a class {comp} for dates without times (year, month, day), comparable and immutable in its \
methods.
I want to track the inventory of a pharmacy with a class named {comp}; low stock should be reported \
below a minimum.
code a class {comp} that wraps localStorage with a key prefix
Replace the module-level variables in {file} with a class {comp}.
Write {comp} for the library system. It is the class for a loan: book, reader, due date, extended or \
not.
new class, {comp}, fields {fields}, no methods needed
What we need is a class that builds SQL where clauses from a filter object. Name it {comp}.
Could you write the class {comp}? It's for the irrigation system: each valve has an opening time and \
a duration in minutes.
Create {comp}, a class for undoing the last text edits.
Generate a TypeScript class {comp} which models a soccer match with two teams, a score and a minute.
Our monitoring needs {comp}: a class that keeps the last 20 response times and returns the average.
Please put the price calculation of the ticket shop in a class {comp}. Children pay half, groups of \
ten or more get 15 percent off, and the result must be rounded to cents.
I am building a habit tracker and need a class {comp} that knows on which days a habit was done and \
how long the current streak is.
Rewrite as a TypeScript class {comp}{punct}
Make a proper class out of this and name it {comp}{punct}
Have a look at this code and give me a class {comp} instead{punct}
Simple value class {comp} for weights in kg and pounds.
Write the {comp} class for {feature}.
A class {comp} is needed for the reminder emails: who gets one, when, and how often it was sent \
already.
For each vehicle we store plate, mileage and next inspection. Write the class; {comp} is its name.
Create two classes, {comp} for a survey and {comp2} for one question of it. I need both classes.
I need both classes, {comp} and {comp2}: the first is an order, the second a single order line.
Split the user profile into {comp} and {comp2}. Give me both classes.
Write a class {comp} for the settings page that saves theme, language and time zone.
Give us a class to measure how long a function takes, {comp}
Please write the class for a conveyor belt: speed, direction, start, stop, emergency stop. {comp}.
Add a mapper class {comp} turning API responses into view models.
{comp} is missing in the repository. It's the class that resolves image urls for the different screen \
sizes.
Create me a class for handling a list of allergies per patient, called {comp}
I'd need a class {comp} with the following properties: {fields}. Strict types please.
Build class {comp} that reads environment variables and fails with a clear message when one is missing.
A TypeScript class, {comp}, which holds the state of a game board of 8 by 8 fields.
Can we have the polling code in a class {comp}? Start, stop, interval in seconds.
In the CRM each lead moves from new to contacted to won or lost. Write a class {comp} that only \
allows these transitions and keeps the date of each of them.
Implement {comp} with add(entry) and latest().
help me write a class {comp} for a simple state machine of an order
Let {comp} be a class for a podcast episode: {fields}.
I'm looking for a class {comp} to hide the fetch calls of the weather API.
Small helper class, {comp}: slugify titles, keep a list of used slugs, add a number if a slug is taken.
Class name {comp}. It manages the members of a chat room. TypeScript, no libraries.
The frontend needs a client-side cart. Quantities per product, remove, clear, total price. As a class \
{comp}.
Make me a class which knows public holidays for a year and can count working days between two dates. \
I'll import it as {comp}.
class to keep track of open browser tabs, {comp}, typescript
Write a {comp} class that encrypts nothing and only masks credit card numbers for the logs, leaving \
the last four digits visible.
Hi, could you write a class {comp} for the product catalogue? It should filter by category and price \
range.
We need to store {fields} for every machine in the plant. Please create a class {comp}.
Create the class {comp} for planning trips, each with a list of stops and a total distance.
Add TypeScript class {comp} to the billing package. It represents a subscription with a plan, a start \
date and a cancelled flag.
write a class with name {comp}, it should hold {fields} and have a method toText
Produce a class {comp} with the methods connect, disconnect and send for MQTT.
Sensor calibration goes in a class: offset, factor, apply(raw). {comp}.
It would help if {comp} existed: a class around a list of documents with search by title and by tag.
Code class {comp} for me. It generates a random password of a given length.
Our kitchen display shows open orders by table. Implement the model class {comp}, with add(order), \
done(id) and a list sorted by waiting time.
A typed class for geo fences, {comp}, contains(point).
Write {comp}; a class that tracks the download progress of several files at once and reports the \
total in percent.
How about a class {comp} that stores the draft of a form every few seconds? Please write it.
I need to rewrite our old jQuery basket code. Start with a class {comp} in TypeScript that keeps the \
entries and notifies listeners on change.
Put {fields} in a class. Name: {comp}.
Need a class for spare parts: number, description, stock, reorder level. {comp} please.
Please write {comp}. It's a class which checks whether a username is free and suggests three others \
if not.
Here's the spec for class {comp}:\n- holds {fields}\n- can be cleared\n- reports whether it has \
changed since loading
Please write the class for this row of our database, as {comp}:\n\nid | plate | driver | odometer
Make {comp} from the columns of this table: {fields}
TypeScript: class {comp}, keeps the volume of each channel of a mixer
I want one class to talk to the printer: connect, print a label, read the status. {comp} is what we'd \
call it.
Would you write the class {comp} for us? It holds {fields}.
The import job writes its progress all over the place, so let's have a class {comp} with start, step, \
fail and finish, and one text for the status bar.
class {comp} for voting: options, vote(option), result()
Please design and write a class {comp} for a waiting list of a course. When a place is free the first \
person moves up, and everyone can be told their position.
A class {comp}, fields {fields}, plus a getter that says if it is valid.
Create {comp} which represents a ship container with a number, a weight and a destination port.
Give {comp} a try: a class that wraps the browser's geolocation and remembers the last position.
For accounting: class {comp}, journal entries with debit and credit, which must be equal.
I need the TypeScript code of a class {comp} that splits a bill among several people.
implement a lru cache class {comp} with capacity 100
Write a class {comp} to hold one row of the import, with the original text and the parsed values and \
a list of problems.
{comp} - class - solar panel - peak power, current power, energy today
Add class {comp}; the scheduler uses it to know when a job ran last and when it runs next.
a model class for blog posts named {comp}
Write a typed class {comp} around the drag and drop state of our kanban board.
Could I have a class {comp} for a simple tokenizer? Numbers, names and operators are enough.
Create a class for the patient queue at the reception, {comp}, with priorities for emergencies.
The sales dashboard needs a class which sums revenue per region and month. I suggest the name {comp}.
Extract the code for keyboard shortcuts into a class {comp}.
The class should be called {comp} and hold {fields}.
Please write {comp} in TypeScript, class with a method that returns the next free table for a number \
of guests.
An object for the session of a logged in user, please: {comp}, class, {fields}.
Implement {comp}, a class that records mouse clicks for usability tests.
Give me a class {comp} for a fleet of drones with a battery level per drone and a list of those ready \
to fly.
ts, class {comp}, elevator with floors and a direction
create the {comp} class, add jsdoc to the methods
Let's write {comp}: a class for the shift plan of a hospital ward. A nurse may not have two shifts on \
one day, and each shift needs at least three nurses.
Please code a class {comp} for a water tank with capacity, fill(litres) and drain(litres).
Make a class {comp} to hold the result of a health check: {fields}.
Add a class for signed contracts to {file}. Name {comp}, fields {fields}.
{comp} class for comments with replies, nested, count of all replies
Write a class {comp} that turns seconds into a text such as 2 h 5 min.
We sell tickets online and every visitor may hold seats for ten minutes. Please write the class \
{comp} which reserves seats, releases them after the time is over and confirms a purchase.
Do you have a class for a tournament bracket? If not, write one as {comp}.
Please create {comp}, a class for tracking the water consumption of each flat in a building.
class {comp}: {fields}. Thanks!
A class for a bank card, {comp}, expired or not, blocked or not.
Create class {comp} to collect the answers of a questionnaire and compute the score.
Generate a TypeScript class for a news article with name {comp}.
Please turn the counter below into a class {comp}.\n\nlet hits = 0;\nexport function hit() { hits++; \
}\nexport function total() { return hits; }
class {comp} for the phases of a construction project, with planned and actual dates
We have to print receipts for a bakery. The class {comp} should collect the lines, work out the tax \
per rate and return the text line by line.
Write the class {comp}; a voucher has a code, a value and an expiry date.
Add a small TypeScript class {comp} that converts temperatures.
Could someone write {comp}, the class for our contact list, with {fields}?
Queue up emails in a class {comp} and send them every minute in one go.
Please give me {comp}: class, typed fields {fields}, and a method that copies the object.
Our support portal shows the same ticket in four places, and each place computes the waiting time in \
its own way. I'd like a class {comp} that holds the ticket's number, its creation time and its \
status, and that can tell the waiting time in minutes. Everything else can stay where it is for now.
The travel clinic we work for wants to print vaccination cards. For every patient there is a name, a \
passport number, a list of vaccinations and the date of the next one. Please write the class {comp} \
in TypeScript, with a method that returns the vaccinations that are due within the next thirty days.
I'm cleaning up the billing package. At the moment the discount rules are spread over three files, \
two of them with global state. Could you write a class {comp} that takes a price and a customer group \
and returns the discounted price? Customer groups are regular, partner and employee, with 0, 10 and \
25 percent.
We get vehicle positions every five seconds and show them on a map. When the connection is lost for \
more than a minute, the vehicle should be shown in grey. I need a TypeScript class {comp} with the \
last position, the time it was received and a method that says whether the position is stale.
Please create a class for the exam planner. It should be called {comp}, contain the subject, the \
room, the date and the list of registered students, and it should refuse a registration when the room \
has no seats left. Rooms have between 20 and 300 seats. No framework, no decorators, just the class.
User story: as a warehouse worker I want to scan an item and see how many pieces are left, so that I \
can order new ones in time. For this we need the class {comp} with the article number, the current \
stock and the minimum stock, and with methods to book items in and out.
Hello, I took over the music school's booking tool and half of the logic sits in event handlers. The \
first thing I want to move out is the lesson: teacher, student, instrument, start and length in \
minutes. Please write it as class {comp} with a method that tells whether two lessons overlap.
For the energy dashboard, write a class {comp} which collects the readings of one meter. A reading \
has a time and a value in kWh. The class should return the consumption between two dates and the \
average per day, and it should ignore a reading that is lower than the one before.
In the mobile app, users can save articles for later, even without a connection. I want a class \
{comp} which keeps the saved article ids and a flag for each of them that says whether it was already \
sent to the server. Methods: save, remove, pending, markSent.
We have a long function that calculates the price of a train ticket from distance, class, age and \
discount card. It has grown to 200 lines and nobody wants to touch it. Make a class {comp} as the new \
home for it; for the beginning, distance and age are enough. The result is in cents.
The following comes from our old PHP code and has to become TypeScript. Please write a class {comp} \
with the same behaviour, but typed:\n\nclass Stock {\n  public $count = 0;\n  function add($n) { \
$this->count += $n; }\n}
Acceptance criteria for the class {comp}:\n- keeps a list of steps, each with a title and a done \
flag\n- returns the first open step\n- returns the progress in percent, rounded\n- can be \
reset\nPlease write it in TypeScript without dependencies, we use it in the onboarding of new \
customers.
Our insurance calculator asks for age, profession and coverage, and the values are passed through \
seven functions as separate arguments. I'd rather pass one object. Write a class {comp} that holds \
{fields}, has a method that checks whether all values are present, and another one that describes \
them in one sentence for the log.
For a weather station I need to smooth the measured wind speed. Please implement a class {comp} that \
takes a new value every ten seconds and returns the average of the last two minutes, as well as the \
strongest gust in that time. Values below zero are measuring errors and must be dropped.
Could you help me with the game lobby? Players join, choose a colour, mark themselves as ready, and \
once everybody is ready the game starts. I want the logic in a class of its own, {comp}, without any \
network code, so that we can test it easily.
We moved the newsletter to a new provider, and its limits are 500 mails per batch and two batches per \
minute. Write {comp}, a class that takes all the recipients, splits them into batches and gives out \
the next batch when enough time has passed since the last one.
I have to write down who opened which medical record and when. The list is only ever appended to. \
Please give me a class {comp} with a method record(user, file), a method that returns the entries of \
one user, and one which returns the entries of one day, newest first.
Since last week, orders can be partly delivered. The order page needs to know per order line how many \
pieces were ordered, delivered and returned. Could you create a TypeScript class {comp} for one order \
line, with these three numbers and a getter for the open quantity?
Create a class for our recipe site that converts amounts. Cups, tablespoons, teaspoons, millilitres \
and grams are needed, grams only for flour, sugar and butter. It will be used by the recipe page and \
by the shopping list. Name the class {comp} and throw a clear error for units that it doesn't know.
For the fire brigade's duty roster I'd like a class {comp}. It has a list of volunteers, each with \
the qualifications driver, medic or commander, and it must answer whether a group of volunteers is \
complete. A group is complete with one commander, one driver and at least two others.
This is the data we get from the bike counter in the city centre. Please write a class {comp} for it, \
with a method for the total of a day:\n\n08:00 132\n09:00 97\n10:00 64\n11:00 58
Currently the theme of the app is stored in local storage, in a cookie and in the user's profile, and \
they get out of step. I want a single class {comp} that decides which one wins (profile, then local \
storage, then the default) and that tells its listeners when the theme changes.
As preparation for the audit, each change to a contract must be kept. Please write class {comp}: it \
contains the contract number and a list of changes, where a change has an author, a time, the field \
name, the old and the new value. One method adds a change, another lists all changes of a field.
There's a small library of card games we want to write, and the first class is the deck. {comp} \
should create 52 cards, shuffle them, draw one or several cards and say how many are left. If someone \
draws from an empty deck, return undefined and do not throw.
I'm tired of passing page, size, sort and direction to every list endpoint. Write me a class {comp} \
that holds these four values with sensible defaults, can go to the next and to the previous page, and \
produces the query string for the request.
The charging stations report their state as a number from 0 to 6, and the number is compared all over \
the place. A class {comp} should translate it into names (available, preparing, charging, finishing, \
reserved, unavailable, faulted) and know which of them mean that a driver can plug in.
Could you have a look at the requirements below and write the class {comp}? It's for the reading room \
of a university library, where visitors reserve a desk for half a day, and we have had several double \
bookings with the current spreadsheet.\n\n- a desk has a number and may have a power socket\n- \
morning and afternoon are reserved separately\n- a visitor may hold at most two reservations\n- \
cancelling is always possible
We log in to three external systems, and each of them returns a token that's valid for a different \
time. At the moment the tokens are kept in three variables, and the code that checks their age was \
copied twice. I would like to have a class {comp} which stores a token with its expiry, says if it's \
still good for another minute, and can be replaced by a new one. Please write it in strict \
TypeScript, and don't include the login itself.
The finance team sends us a monthly file with bookings, and we show the sums per cost centre on a \
page. The code for the sums is now in a React component, which is the wrong place. Please move it to \
a plain class called {comp}. It gets the bookings one by one and returns the sum for a cost centre, \
the total of all, and a list of the cost centres sorted by sum.
I need a class that represents a recipe step with a timer. Fields: {fields}. The page must be able to \
ask whether the step is running, done or waiting, and to start it over. Use the name {comp} and keep \
it free of any DOM code because the same class is used in the mobile app.
Write class {comp} so that this test passes:\n\nconst box = new \
{comp}().init(3);\nbox.put("a");\nexpect(box.isFull()).toBe(false);
Please replace this by a class {comp} with the same functions as methods:\n\nlet speakers = 0;\nlet \
muted = false;\nfunction join() { speakers++; }\nfunction leave() { speakers--; }\nfunction mute() { \
muted = true; }
Can you model this in a class {comp}?\n\ncountry: AT\nzip: 8010\ncity: Graz\nstreet: Hauptplatz 1
Wir brauchen für die Zeiterfassung eine Klasse {comp}, die Beginn, Ende und Pausen eines Arbeitstages \
speichert und die Arbeitszeit in Minuten berechnet. Bitte in TypeScript und ohne Bibliotheken.
From the ticket: "Customers may put a delivery on hold for up to ten days. Afterwards it goes back to \
the sender." I'd like to have this rule in a class {comp}, together with {fields}, and with a method \
that says how many days are left.
""")

REQUESTS["abstract"] = lines(r"""
Create an abstract class {comp} with {fields} and an abstract method {ident}().
Please add an abstract class {comp} for notification senders such as mail, sms and push.
Every exporter opens a file, writes rows and closes it. Only writing rows differs. Make {comp} the \
abstract base for them.
Can you make an abstract {comp} class with shared fields {fields}?
abstract ts class for shapes, {comp}
Define abstract class {comp} for the vehicles in a car rental: common fields, price per day is \
abstract.
How do I declare {comp} so that it can only be extended and never created with new?
Our parsers for CSV, XML and JSON should have one parent. Please write it as the abstract class {comp}.
An abstract base for database repositories, {comp}, please.
Give me the abstract class {comp}; {ident}() is abstract, {ident2}() has a default.
We want all form fields to share label, error and required. The validation is different per field. \
Write the abstract class {comp}.
abstract {comp} for all game enemies pls
New abstract class {comp} in {file}, holding {fields}.
Write an abstract TypeScript class named {comp} with a template method that calls prepare, run and \
cleanup.
Turn {comp} into an abstract class, nobody should instantiate it directly.
I'd like an abstract class for import jobs. It is named {comp} and leaves the reading of a row to its \
children.
Implement the abstract class {comp} for bank accounts: balance is common, monthly fee is abstract.
Base class for animals in a farm management app, abstract, {comp}.
Bitte eine abstrakte Basisklasse {comp} für alle Berichte.
Schreib eine abstrakte Klasse {comp} mit den Feldern {fields}.
Escribe una clase abstracta {comp} para los métodos de envío.
Écris une classe abstraite {comp} avec une méthode abstraite {ident}().
Potrzebuję abstrakcyjnej klasy {comp} dla wszystkich czujników.
Please write the abstract parent class {comp} of our validators. check(value) is abstract, the list \
of messages is kept in the parent.
Make an abstract class {comp} that handles retries, and let subclasses decide what to send.
The delivery providers (DHL, UPS, post) repeat the same logging code. Move it to an abstract class \
{comp} where only the call to the provider is left open.
Generate an abstract class {comp}. State: {fields}.
We need a common parent for cash registers of all countries. It must be abstract and is called {comp}.
Could you write {comp} as an abstract class? All widgets on the dashboard extend it.
Let me see an abstract class {comp} for insurance products, with an abstract premium().
Add an abstract base class for background workers: start, stop, one abstract method for the work. \
{comp}.
{comp} must be abstract. Put {fields} there.
Write me an abstract base class for chart types called {comp}
What does an abstract class {comp} for tax rules look like in TypeScript?
TypeScript, abstract class {comp}, subclasses know how to compute the discount.
I have three importers with nearly the same code. I want a shared abstract class {comp} which reads \
the file line by line and calls an abstract method for each line.
Create the abstract class {comp} for machines in a factory, with start() shared and produce() abstract.
Refactor this into an abstract class {comp}:\n\nclass PdfReport { print() { this.header(); \
this.body(); this.footer(); } }
Pull the common code up into an abstract class {comp}{punct}
abstract class {comp} with protected {fields}
Our sensors differ only in how a raw value becomes a real one. Everything else (id, interval, last \
reading) is the same. Write {comp}, abstract.
Code an abstract {comp} for lessons in an e-learning course: video, quiz and text lessons will extend \
it.
For the plugin system we need an abstract class {comp} with name, version and an abstract activate().
Please provide {comp} as abstract class, for users, admins and guests.
Abstract base class {comp} for HTTP clients, request() abstract, headers shared.
Write the abstract class behind our storage backends. Local disk, S3 and memory extend it. Name is \
{comp}.
class {comp} abstract, fields {fields}, abstract {ident}
Set up an abstract class {comp} for all musical instruments in the app; play(note) depends on the \
instrument.
I want to force every subclass to implement {ident}(). Write the abstract class {comp}.
Give us an abstract class for medical examinations, {comp}: patient, date, abstract result().
Need {comp} (abstract) for import filters today.
An abstract command class for our undo stack, {comp}, with execute and undo left to children.
Draft an abstract base class called {comp}. It has {fields}. Children implement {ident}().
How would you write an abstract {comp} for the loaders of map tiles?
Make the parent of all dialogs abstract: open and close are shared, content is not. {comp} is its name.
Write an abstract class {comp} that defines the contract for price calculators and holds the currency.
Every rule in our lint tool has an id and a severity; the check itself is different. I'd like an \
abstract {comp} for that.
ticket {ticket}: introduce abstract class {comp} for all cache drivers
Please create abstract {comp} with the abstract method {ident} and one concrete method {ident2}.
We support login by password, by Google and by company SSO. Each of them ends in the same session \
code. Please write an abstract class {comp}, so that only the check of the identity is left to the \
three subclasses.
{comp} as abstract base for all shop discounts
Abstract TypeScript class for scheduled tasks named {comp}, please.
Create a base class that can't be instantiated, {comp}, holding {fields}.
Our employees are paid hourly or monthly. {comp} should be the abstract employee with an abstract \
salary().
I'm adding a second video provider. Give me an abstract class {comp} for both, with play, pause and \
an abstract load(url).
Implement an abstract {comp} for the game's weapons: damage and range are fields, attack() is abstract.
Write {comp} as the abstract superclass of contracts. Rental, purchase and leasing contracts derive \
from it.
Can we get an abstract class {comp} for all our database migrations, up() and down() abstract?
Have the pages share their title and breadcrumb in an abstract class {comp}.
For energy meters: abstract class {comp}, fields {fields}, abstract read().
I need an abstract class for all kinds of shipments. Its name should be {comp}; tracking number and \
weight are common, the estimated delivery date is calculated by each kind.
abstract base, {comp}, for email templates: subject, recipients, abstract body()
Generate {comp}, abstract, with the fields {fields} and an init method.
Show me how to write an abstract class {comp} in TypeScript with one abstract and one normal method.
Could {comp} be an abstract class with {fields}? Please write it.
I would like to have the common part of our scrapers in an abstract class called {comp}: fetching, \
waiting, retrying. Extracting the data stays open.
The three calculators in {folder} share rounding and formatting. Please extract an abstract {comp}.
Create a TypeScript abstract class {comp} whose subclasses provide the query text.
Make me an abstract class for quiz questions, {comp}, isCorrect(answer) is abstract.
Let's define {comp} as an abstract class for every kind of media file; duration and size are common.
abstract {comp}: keeps {fields}, children implement {ident}()
Write the skeleton of an abstract class {comp}.
Our robots move differently. On wheels, on legs, on tracks. Battery and position are common. Write \
the abstract class {comp}.
An abstract class {comp} is needed so that the mobile and the desktop client can share the sync code.
Please code an abstract base class for filters on the product list, {comp}, with abstract \
matches(product).
Add abstract class {comp}; it's the parent of the clinic's appointment types.
Extract a superclass {comp}, abstract, from our two chat adapters. One speaks Slack, the other Teams. \
Message formatting is shared.
How can I share the code of {comp} with subclasses without making it instantiable? Write it as an \
abstract class.
I need the abstract class {comp} for audio effects. process(samples) is to be implemented by echo, \
reverb and delay.
{comp}: abstract class. {fields}. abstract {ident}(): void.
Produce an abstract class {comp} for the tariffs of a phone company, with an abstract cost(minutes).
Create an abstract class with a name, a logger and an abstract run method, call it {comp}
Base class for all controllers. Abstract. {comp}. Thanks.
Write {comp}, an abstract class which measures the time of execute() and lets subclasses do the work.
Could I ask for an abstract class {comp} for the machines in a laundry: washing, drying and ironing?
We repeat the same three lines of error handling in all gateways, so please write an abstract class \
{comp} with the error handling in it and one abstract method for the request.
Make {comp}, an abstract base for chess pieces, with abstract moves().
Add an abstract {comp} for our tooltips, menus and popovers. Position is shared.
The base of our report classes must be abstract. Please write it with title, author and an abstract \
render(). Class name {comp}.
TypeScript question: how do I write the abstract class {comp} with an abstract getter?
Please implement an abstract strategy class for routing, named {comp}; shortest, fastest and cheapest \
will be its subclasses.
abstract parent for csv and excel export = {comp}, code please
Design an abstract class {comp} for loans with an abstract interest rate.
Write an abstract class {comp}. All serializers in the project extend it and only implement {ident}().
Create abstract class {comp} for devices in a smart home: lamps, heaters, blinds. They share id, room \
and online state.
We want a base for the tests of our adapters, an abstract class named {comp}.
Please define {comp}, abstract, for events in the event store: {fields}.
An abstract class holding {fields}, please; name it {comp}.
I plan five kinds of coupons. Write an abstract class {comp} they can all extend.
Can you sketch the abstract class {comp} that our API resources inherit from?
Build an abstract class {comp} for state machine states with enter, exit and an abstract next().
Rewrite the interface below as an abstract class {comp}, because we want to share code:\n\ninterface \
Exporter {\n  name: string;\n  export(rows: number): void;\n}
Make the class {comp} abstract and give it an abstract method, subclasses are in other files.
Write {comp} for rooms in the museum app. It's abstract; indoor and outdoor areas extend it.
Please write an abstract base for all policies of the insurance app (life, car, home). The number, \
the holder and the start date are shared, the premium is calculated by each. Name: {comp}.
abstract {comp} in ts with fields {fields}, thanks
Could you define an abstract class {comp} for the layers of our map, visible or not, with an abstract \
draw()?
Please give me an abstract class {comp} to be extended by {comp2}.
Write the abstract class {comp} and say nothing else.
For our sports site: abstract class {comp} for competitions, leagues and cups extend it.
A parent class for stock items is needed, it must be abstract. {comp}, fields {fields}.
Implement {comp} (abstract) with lifecycle methods start and stop, and an abstract {ident}.
The pipelines for images and for documents share everything but one step. Put the shared part in an \
abstract class, {comp}.
write abstract class {comp} for webhooks, verify(signature) abstract
I want a base for all dialogs of our editor. It should be abstract and named {comp}.
Create abstract {comp} for discounts, taxes and fees in the invoice.
Please make an abstract class {comp} for connectors to accounting systems. They all log in first and \
log out at the end; only the transfer of the records is different for each system.
Abstract class: {comp}. Purpose: shared state ({fields}) of all sensors in the greenhouse.
How should the abstract class {comp} look if every subclass must return its own icon?
{comp} is the abstract ancestor of all our view models. Write it.
Give an abstract class {comp} the fields {fields} and leave {ident}() abstract.
Add an abstract class for ticket types, regular, reduced and group. It is called {comp}.
Build the abstract base of our crawlers, class {comp}; parse(html) is abstract.
We'd like the shared logic of courier, van and bike deliveries in one abstract class. Name it {comp}, \
with an abstract method for the price and a shared one for the delivery time.
Create {comp}, an abstract class for text analyzers with abstract analyze(text).
Generate an abstract TypeScript class for printers in the office, {comp}, with {fields}.
Our invoices exist as PDF, e-invoice and plain text. Abstract class {comp} please.
Code the abstract {comp} that all our loaders extend; loading state and error are in it.
An abstract {comp} with init and an abstract method please, for the staff of a restaurant: waiters, \
cooks, managers.
Please prepare an abstract base class {comp} so that two teams can write their own subclasses in \
parallel.
Make an abstract class {comp} out of this comment: "every job has an id, a priority and its own way \
to run".
What's the right way to write an abstract class {comp} for the steps of a wizard? Please show it.
Write {comp} as an abstract class in {file}; {comp2} will extend it later.
Abstract TS class {comp}: the subclass supplies the endpoint, the parent holds the token and timeout.
Create an abstract class for all sports equipment we rent out: skis, boards, boots. Fields {fields}. \
{comp}.
Please add {comp}, abstract, to the domain model. It stands for any person in the hospital, and \
doctors, nurses and patients derive from it.
I want to unify our two schedulers under one abstract class {comp}.
abstract base class {comp} with counters for success and failure, subclasses do the job
Provide the abstract class for bets, {comp}, with stake, odds and an abstract payout().
Let the search providers share an abstract base. {comp}, search(text) is abstract.
Could you create an abstract class called {comp} for our recipes? Cooking time is shared, steps are \
not.
An abstract class for feeds, rss and atom extend it, {comp}.
Create an abstract {comp} class. Don't implement {ident}, leave that to subclasses.
Please generate an abstract class for calendar entries named {comp}: birthdays, meetings and holidays \
extend it and each tells if it takes place on a given day.
Make {comp} an abstract class for compression, compress and decompress abstract.
I need abstract class {comp} for a board game: every card has a title and its own effect.
write abstract class for anything that can be rented, {comp}
The abstract class {comp} should have {fields} and a concrete toString.
We have four kinds of alarms. Create their abstract parent {comp} with level, message and an abstract \
react().
Please show the code of an abstract class {comp}; I have to explain abstract classes to an intern.
Abstract class wanted, {comp}, for uploads: chunked and simple uploads derive from it.
A base for all tree nodes, abstract, with parent and children: {comp}.
Code review asked for an abstract class above our two mailers. Write {comp} please.
Add {comp}. Abstract class, {fields}, init included.
For a trading app: abstract class {comp} for orders, market and limit orders extend it.
Please write the abstract class {comp} of our import module. Steps: open, map, save. The map step is \
abstract.
abstract {comp} class for wind, solar and gas plants; output() abstract
I'd need an abstract class {comp} for badges in our learning app, with an abstract isEarned().
Please add the abstract class {comp} for billing plans, since free, team and enterprise share seats \
and renewal date.
Abstract {comp}: tracks {fields}, subclasses say how to save them.
Create me an abstract class called {comp} for all overlays of the weather map.
The fitness app has runs, rides and swims. They have a start, an end and a heart rate, but calories \
are computed in three ways. Please write {comp} as the abstract class above them.
Which code do I need for an abstract class {comp} with {fields}?
Let's introduce an abstract class for consumers of the order topic, {comp}.
{comp} (abstract) please: handles login tokens, the provider specific part is left open
Make an abstract TypeScript base class for file formats in the photo editor, named {comp}.
I'm looking for an abstract class {comp} which subclasses use to describe a machine step.
Generate the abstract class for donations, {comp}; single and recurring donations will extend it.
Abstract base class {comp} for elements on a floor plan: walls, doors and windows.
Please make the shared parent of the two upload services abstract. It's named {comp} and has {fields}.
abstract class {comp}: one abstract method, one field, done
We want an abstract class for rules in the spam filter, {comp}, score(mail) abstract.
Create {comp} as abstract class, the parent of our stock, bond and fund classes.
An abstract class {comp} for everything that has an expiry date: food, medicine, passports. Write it \
in TypeScript.
Could you add an abstract {comp} for our language packs? Each language brings its own plural rule.
Write an abstract class that other developers extend to add their own dashboard tile. {comp}.
Implement abstract class {comp} for the game scenes with enter(), leave() and abstract update().
I need an abstract class {comp} with {fields} for {feature}.
Every test double in our suite repeats the same bookkeeping. An abstract class {comp} would be \
better, please write it.
Provide an abstract class {comp} for customs documents, with a number, a country and an abstract \
fields list.
Abstract class for water, gas and power contracts, {comp}, cost(usage) is different in each.
Create an abstract class {comp} for the courts in our tennis booking app.
write abstract {comp} with an abstract validate method for import rows
Could you give us an abstract class {comp} for all kinds of reminders? Sending is different for each.
We send invoices by mail, by letter and through a portal. All three ways need the customer, the \
document and a protocol entry afterwards, but the actual sending has nothing in common. Please write \
the abstract class {comp} with the shared part, so that we only need three small subclasses.
In the clinic software there are blood tests, urine tests and X-rays. Every examination has a \
patient, a doctor and a date, and every examination can be billed, but the text of the result is \
built differently. I'd like an abstract class {comp} with the common fields and an abstract method \
for the text.
Right now our importers for customers, articles and orders each contain the same loop: read a line, \
check it, map it, save it, count errors. I want to have this loop once, in an abstract class {comp}, \
and the steps check and map should be abstract. Error counting stays in the base class.
Please create an abstract base class named {comp} for the widgets on the energy dashboard. A widget \
has a title, a refresh interval and a time of the last update. How the data are loaded depends on the \
widget, therefore loading must be abstract. Nobody should be able to create the base class directly.
I am building a small game engine for school projects. There are players, enemies, walls and items on \
the board, and all of them have a position and a sprite. What happens on a collision is different for \
each. Could you write the abstract class {comp} that they can all extend?
Our tax code knows three kinds of income, with the same yearly rounding and the same report format, \
yet with different allowances. An abstract class {comp} in TypeScript would let us share rounding and \
reporting and leave the calculation of the allowance to the subclasses. Please write it.
For every map provider we have a copy of the same tile cache, and each copy has its own bugs. I want \
one abstract class, {comp}, which contains the cache and has an abstract method that builds the \
address of a tile. Google, OpenStreetMap and our own server will then extend it.
User story: as a developer of a new payment method I want a base class which tells me what I have to \
implement, so that I don't forget the refund. Please write {comp} as an abstract class with abstract \
methods for charge and refund, and with {fields} as its state.
The rental site lists flats, houses and offices. Address, size and monthly rent are common; the \
deposit is two rents for flats, three for houses and negotiable for offices. Make an abstract class \
{comp} with the common fields and an abstract deposit method, please, in strict TypeScript.
Three teams write background jobs for us, and each team handles start, stop and logging differently. \
To get this under control we'd like to provide an abstract class {comp} that does start, stop and \
logging, and whose only abstract method is the work itself. Keep it short, it's for our internal \
template.
Can you turn this sketch into an abstract class {comp}?\n\nname, version, enabled\nactivate() - every \
plugin does this differently\ndeactivate() - the same for all\ndescribe() - name and version in one \
line
We're replacing the inheritance from our old UI library with our own base. It needs an abstract class \
{comp} with {fields}, an init method and an abstract method that draws the widget. The old library \
must not be imported any more. About ten widgets will extend the new class.
A sports club manages tournaments in several disciplines: tennis counts sets, running counts seconds, \
gymnastics counts points. The list of participants and the date work the same everywhere. Write the \
abstract class {comp}; how the winner is determined is up to the discipline.
I need to read measurement files from four different device manufacturers. Opening the file, checking \
its size and closing it is common code, while the interpretation of the content is different for \
every manufacturer. Please provide an abstract class called {comp} and leave the interpretation \
abstract.
The chat bot answers questions about orders, opening hours and returns. Each topic is handled by a \
class of its own, and they repeat the code for greeting, language and time-out. Write the abstract \
parent {comp} with this shared code, plus an abstract method that produces the answer.
Before we add a fourth export format I want to clean up the first three. Header and footer are always \
the same, and only the way a row is written differs between CSV, Excel and PDF. I think an abstract \
class {comp} with one abstract method is the way to go. Please write it.
Hi, in our farm management tool every animal has an ear tag, a birthday and a weight, but feeding \
depends on the species. I would like to see an abstract class {comp} for this. Cows, pigs and sheep \
get their own classes later on, you don't have to write them now.
Please write the abstract class {comp} for our approval process. A request has an author, an amount \
and a state. Holidays, purchases and business trips are approved by different people, which is why \
the method that finds the approver has to be abstract. The change of the state is common.
Here are two of our classes. They have most of their code in common, so please write an abstract \
class {comp} which both can extend:\n\nclass CsvReader { open() {} close() {} parse(line) { return \
line.split(";"); } }\nclass TabReader { open() {} close() {} parse(line) { return line.split(" - "); \
} }
Write {comp} as an abstract class so that this compiles:\n\nclass Lamp extends {comp} {\n  switchOn() \
{ return true; }\n}
For the next version of our e-bike app we support motors of three manufacturers. They send the same \
values, such as speed, battery and assist level, but in different formats, and they have to be polled \
at different intervals. I'd like to see an abstract class {comp} which keeps the latest values and \
knows the bike's id, while the reading of the values is left to one subclass per manufacturer. The \
interval should be an abstract getter. Please don't write the subclasses yet.
The rule engine of our fraud detection has about forty rules. Each has a name, a weight and a counter \
of hits, and each of them looks at a payment and answers yes or no. All that is the same should move \
into an abstract class {comp}. The rules then only contain the decision. Please write this class in \
strict TypeScript, the name of the abstract method is {ident}.
Wir haben Rechnungen, Angebote und Lieferscheine, die alle eine Nummer, ein Datum und einen Kunden \
haben, aber unterschiedlich gedruckt werden. Bitte schreib dafür die abstrakte Klasse {comp}.
In the language app there are exercises for reading, listening and writing. Time limit, points and \
number of attempts are handled in the same way, and I'm tired of fixing each bug in three files. \
Would you write an abstract class {comp} for it, with {fields} and an abstract method that checks an \
answer?
Which methods should be abstract is clear to me: connect and disconnect. The rest, meaning \
reconnecting after a failure, counting the attempts and logging, can be shared by our Bluetooth, USB \
and network printers. Please write it as the abstract class {comp}.
Please make an abstract class from this type and name it {comp}, the last member should be \
abstract:\n\ntype Job = {\n  id: string;\n  priority: number;\n  work(): void;\n};
""")

REQUESTS["generic"] = lines(r"""
write a generic class {comp}<T>
generic {comp}<T> with add and remove pls
Please add a generic repository class {comp}<T> for all our entities.
Can you make {comp} generic so it works for users and products?
Give me a generic cache class, {comp}<T>, with a time to live.
TypeScript generic class {comp}<T> holding {fields}.
A typed list class with a type parameter, please. Name {comp}.
Implement {comp}<T>, a queue of any item type, first in first out.
How do I write a generic class {comp}<T> that returns the last element?
We have a table component for invoices and another for customers. The paging logic should be in one \
generic class {comp}<T>.
Define a generic class named {comp} with type parameter T and the methods {ident} and {ident2}.
class {comp}<T>: result of an api call, data or error message
Bitte eine generische Klasse {comp}<T> für eine Liste mit Suche.
Ich brauche {comp}<T>, eine generische Klasse für Zwischenspeicher.
Écris une classe générique {comp}<T> pour une file d'attente.
Una clase genérica {comp}<T> para guardar elementos por id, por favor.
Napisz generyczną klasę {comp}<T> dla stosu.
Replace any by a type parameter in {comp}, please.
Our store classes for orders, carts and addresses look the same. Write one generic class {comp}<T> \
for all of them.
Write a generic ring buffer {comp}<T>.
make a generic observable value class {comp}<T> with subscribe
I want a generic class {comp}<T> that keeps selected items in a list view.
Please write {comp}<T extends { id: string }>, a store where items are found by id.
Could you code a generic pool class {comp}<T> for database connections and workers?
Make {comp} a class with type parameter T which keeps a history of values with undo and redo.
generic tree node class = {comp}<T>, children, parent, value
Let {comp}<T> be a generic container for one value that may be missing.
Write me a generic event queue {comp}<T> for our game events.
Show a generic class in TypeScript, {comp}<T>, with a method that maps every item.
Generate {comp}<T> with {fields}.
Add a generic linked list class {comp}<T> to {file}.
I have this class for numbers only, make it generic and call it {comp}:\n\nclass NumberStack {\n  \
items: number\[\] = \[\];\n  push(n: number) { this.items.push(n); }\n}
Rewrite this with a type parameter as {comp}<T>:\n\nclass StringBag { private values: string\[\] = \
\[\]; }
Make the class below generic, name {comp}{punct}
Turn this into a generic class {comp}<T>{punct}
Build a generic class {comp}<T> for batching: it collects items and hands them out in groups of ten.
Create a generic class that filters items by a predicate. Class name: {comp}.
Please design a generic class {comp}<T> for form state, so that the login form, the address form and \
the payment form can all use it.
{comp}<T>, lazily loaded value, generic class please
Typed wrapper class around an array, {comp}<T>, with first, last and isEmpty.
We fetch lists of patients, doctors and rooms with the same code. I would like a generic class \
{comp}<T> that holds the list, the loading state and the error.
What is a good generic class {comp}<T> for storing unique values?
Write the generic class {comp}<T> for {feature}.
Need a generic priority queue {comp}<T>.
a class with generics for a two-way lookup, {comp}
New generic class {comp}<T>, keep {n} items at most.
Please implement a generic state container {comp}<T> with get, set and reset to the initial value.
Type-safe settings class, generic over the settings type: {comp}<T>.
Write a generic class {comp}<T> that stores items together with the time they were added.
Generic data source for dropdowns, class {comp}<T>, label and value per item.
ticket {ticket}: generic class {comp}<T> for comparing two lists
Can we have one generic collection class, {comp}<T>, instead of OrderList, InvoiceList and ItemList?
create {comp}<T>; T is the type of the record, methods find, insert, remove
I'd like a generic message class {comp}<T> where T is the payload.
Implement generic {comp}<T>: fields {fields}, method {ident}(item: T).
Our socket sends messages of different types. Please write {comp}<T>, a generic class that keeps the \
listeners for one type.
Give me a typed {comp}<T> class for retrying jobs of any kind.
generic box class {comp}
Please create a generic class {comp}<T> which groups items by a key function and returns the groups.
How would a generic class {comp}<T> for tree nodes look, with a parent and children of the same type?
Make me {comp}<T>, a class that counts how often each item occurs.
For the warehouse app write a generic class {comp}<T> representing a shelf that can hold any kind of \
goods.
I need generics for a class that keeps the current item and the previous one. {comp}<T>.
Write {comp}, generic in T, a buffer that flushes when it is full.
The chart library wants a series of points, and ours come as temperatures, prices and counts. Write \
the generic class {comp}<T> that keeps a series and returns the latest entry.
Add a generic {comp}<T> class so that we can reuse the selection logic.
TS: class {comp}<T> {ident}(value: T) {ident2}(): T
Generic class for draft and saved version of any entity, {comp}<T>. It should tell me if there are \
unsaved changes.
Could a generic {comp}<T> hold our translations and our icons? Please write it.
Please refactor our three caches to one generic class called {comp}.
Generic playlist, {comp}<T>, songs or podcasts or videos, next and previous.
Create the class {comp}<T>. It wraps a promise result and can be pending, done or failed.
Write down a generic set class {comp}<T> with union and intersection.
a {comp}<T> class for random picks from a list
We deal with lists of ships, trucks and trains in the same way: filter, sort, select. I need a \
generic class {comp}<T>.
Implement a generic matrix class {comp}<T> with rows and columns.
Let me have a generic repository {comp}<T> with findById, findAll, save and delete.
{comp}<T> should be a generic class that remembers which items were already seen.
Define a class with one type parameter to hold search results, {comp}<T>.
What would a generic {comp} look like, with {fields} and a list of T?
Please give the class {comp} a type parameter so callers don't need casts.
An append-only log of T, class {comp}<T>.
Generic pipeline class {comp}<T> with steps that each take and return a T.
Code for a generic class {comp}<T> that splits a list into pages.
I need a generic class for a validation result that carries either the value or a list of messages. \
The name is {comp}<T>.
generic dictionary with string keys, {comp}<T>
Make a generic linked list, please. {comp}<T>, append, prepend, size.
Create a TypeScript class {comp}<T> that holds items and the index of the active one, for our tabs \
and our wizard.
Can the class {comp} be written with generics? It holds any kind of medical record.
Generic timeline, {comp}<T>, entries sorted by time.
Provide a generic class {comp}<T> for the response of our search service.
I'm duplicating code for EmailQueue and SmsQueue. Make a generic {comp}<T> instead.
class {comp}<T extends object> storing drafts, code please
We want a typed store for the front end. State of type T, subscribe, update. Please write it as class \
{comp}<T>.
Generate a generic class called {comp} for a fixed-size array.
The reports use rows of different shapes. Please write a generic class {comp}<T> that collects rows, \
sorts them by a given column and returns the totals.
A generic class, {comp}<T>, for keeping the top ten entries of anything that has a score.
Build {comp}<T>: generic, {fields}, add(item), all().
write {comp}<T> to store values with a default
Please add type parameters to a new class {comp} for our message broker.
How can I type a class {comp} so that get() returns what was put in? Write it with generics.
Simple generic class {comp}<T> to cycle through a list of options.
Create generic class {comp}<T> with push, pop, peek and size.
Implement a class for optional values, generic, named {comp}
Our API returns { data, meta } for each resource. A generic class {comp}<T> should hold both.
For the library catalogue: generic index class {comp}<T>, find items by a word in the title.
Please write a generic class for a tournament bracket where T is a team or a player. Call it {comp}.
class {comp}<T>, typed queue with a maximum length
Let us write one generic loader, {comp}<T>, which remembers the loaded value.
Write generic class {comp}<T>. It counts, adds, and gives back a copy of the list.
Generic snapshot class {comp}<T>, remembers a value and when it was taken.
In our booking system rooms, cars and bikes can be reserved. I want a generic class {comp}<T> that \
maintains the reservations of one kind of thing.
Create a generic graph class {comp}<T> with nodes and edges.
Could you give me a generic weighted list? {comp}<T>
The class {comp} only accepts strings. Rewrite it with generics so it accepts every type.
Please write a generic {comp}<T> class. The items are shown in a grid; rows, columns and the selected \
cell must be known.
Generic class for import results, imported rows of type T and a list of errors: {comp}<T>.
{comp}<T> - generic, stores the last {n} measurements
Develop a generic class {comp}<T> for a job queue with concurrency limit.
Add generics to {comp}; callers should write new {comp}<Invoice>() and new {comp}<Customer>().
I would need a generic class {comp}<T> for bookmarks of recipes, shops and articles.
Make it typed: class {comp}<T> with a list of T and a filter.
generic undo stack, {comp}<T>, typescript strict
Please provide {comp}<T> for the editor's clipboard, which may contain text, shapes or images.
What does a generic memory cache {comp}<T> look like in our code style?
Class with a type parameter: {comp}<T>. It should represent a column of a table.
Create {comp}<T>, a generic class to track changes to an entity (old value, new value).
Our mobile app needs an offline queue for requests, photos and notes. A generic {comp}<T> with \
enqueue, retry and clear would do it.
Generic heap class {comp}<T> in TypeScript, please.
Give {comp} a generic parameter for the item type and methods to add and find items.
Please create generic {comp}<T> in {file}.
I need a class that can cache any kind of server answer by its url. Generic, named {comp}.
TypeScript class with generics for a shopping list, a todo list and a packing list: {comp}<T>.
The type of the value differs per sensor: number, boolean, text. Write a generic class {comp}<T> that \
stores the value, its unit and its time.
Implement a generic specification class {comp}<T> with isSatisfiedBy(item).
Design a generic class {comp}<T> for messages between web workers.
{comp}<T> keeps {fields} next to a list of T; please write it
Generic iterator class please, {comp}<T>
Write a class that holds a list of any type and can shuffle it, generic, {comp}.
I want to reuse the class for the favourites of songs and of artists. Please write it as {comp}<T>.
Create a generic throttled queue {comp}<T> for telemetry.
Please code me a generic class {comp}<T> with {ident}().
generic lookup table {comp}<T> by country code
Make a generic base store {comp}<T> for all our pages
How to make class {comp} generic over its payload? Show me the full class.
Our exam software has single choice, multiple choice and free text answers. The class {comp}<T> \
should be generic in the answer type.
Add a class {comp}<T> that merges lists from several sources and keeps the order.
Generic value object class {comp}<T> with equals.
class {comp}<T> = sorted list with insert in the right place
Can I have a generic circuit history: {comp}<T>, the last ten results of a call?
I'm after a generic class for assigning things of type T to time slots. {comp}<T>.
Create one generic class {comp}<T> for all autocomplete fields: suggestions, selected item, search \
text.
Write the typed class {comp}<T> for entries in a log of medicine, food or sport.
Generate a generic class {comp}<T> with a private array and a public count.
Please turn our untyped Store into {comp}<T>, with get(): T and set(value: T).
generic stream buffer class, {comp}
Write a generic class {comp}<T> that stores values under a version number and returns the newest.
Implement {comp}<T>: generic class, a list of items plus {fields}.
An address book, a device list and a user list share the same search box. Make a generic class \
{comp}<T> that does the search.
The frontend team asks for a generic {comp}<T> that keeps optimistic updates and can roll them back.
typed registry, generic class {comp}<T>, register(name, item)
Add a generic class called {comp} for lists with a maximum.
Write {comp}<T> so we can track reservations of any resource.
Please make a generic {comp} that saves whatever type it gets and returns it unchanged.
Need: generic class, {comp}<T>, fields {fields}.
A generic class {comp}<T> for a card deck, T is the card type.
Which generic class would you write to hold items with a quantity? Name it {comp}<T>.
Create a generic timed cache: class {comp}<T>, entries expire after five minutes.
In the admin area there are lists of tenants, licences and devices with the same bulk actions. We'd \
like a generic class {comp}<T> with select, selectAll, clear and the list of selected items.
Write a class {comp} with a generic type for its rows, used in our spreadsheets.
Give us the generic class {comp}<T> for a catalogue of courses, books or videos.
I need a class of type {comp}<T> that stores items by date.
Code a generic min and max tracker, {comp}<T>.
The type parameter should be T and the class {comp}; it manages a list of open connections.
Make {comp}<T> for our kanban board columns, each holding cards of type T.
A generic container class for our survey answers: {comp}<T>
Write me {comp}<T>. Generic, small, with add, remove, has and clear.
The patient queue, the call queue and the print queue are the same class three times. Please give me \
one generic {comp}<T>.
Please create a generic class called {comp} that selects the best item by a score function.
class {comp}<T> generic bag with add, count and contains
I'd like a generic class {comp}<T> for a list that can be locked.
Implement a generic {comp}<T> for the rows of our price lists.
How about a generic class {comp}<T> to hold things found by the crawler? Show the code.
Make {comp} accept a type argument. It stores messages for later delivery.
Create {comp}<T>; I want to put parcels, letters and pallets in it and take them out by number.
Please write the generic class {comp}<T> with a list of T and the two fields name and count.
Our planning tool assigns nurses to shifts, rooms to lessons and trucks to tours. A generic class \
{comp}<T> for the assignment would save us a lot of code.
Can you write a class {comp}<T> with generics and without any?
A generic class {comp}<T> that maps keys to lists of T.
Add a generic class {comp}<T> for temporary selections in dialogs.
Write generic {comp}<T>, holds one item and tells whether it has changed.
We have a list of orders, a list of customers and a list of articles, each with its own class for \
sorting, filtering and paging, and the three classes are nearly identical. I'd like to replace them \
by one generic class {comp}<T>. The filter should be a function that takes an item of type T.
In our settings dialog every field needs an undo: text fields, number fields, colour pickers and \
lists. Please write a generic class {comp}<T> that remembers the saved value and the edited value, \
says whether they differ, and can go back to the saved one.
The sensors in the greenhouse deliver temperatures as numbers, window states as booleans and error \
messages as strings. For all of them we need the last ten values with their time. Can you write a \
generic class {comp}<T> for that, so we don't need three versions?
Please write a generic class for our offline mode. It's called {comp}<T> and it stores items of any \
type that still have to be sent to the server. There should be methods to add an item, to get the \
oldest one, to remove it after it was sent, and to see how many are waiting.
I keep writing the same repository for tests: an array, a find by id, an add and a remove. Could you \
do it once, as a generic class {comp}<T>, where T has an id of type string? It will be used for \
patients, doctors, rooms and appointments in the clinic project.
Our API client returns any for everything, and that caused two bugs in production last month. As a \
first step I want a generic class {comp}<T> that wraps the response: the data of type T, the status \
code and a flag that says whether the call was successful.
For a card game framework I need a deck that works with normal cards, with Uno cards and with our own \
quest cards. Write a generic class {comp}<T> with shuffle, draw and the number of remaining cards. \
The type of the card is the type parameter.
The planner shows resources and their bookings. A resource may be a room, a car or a projector, and \
bookings look the same for all. Please create a generic class {comp}<T> with the resource and its \
list of bookings, and a method to check if a period is free.
We would like to have one class for all our dropdowns. It holds the available options of type T, the \
selected option and the text typed by the user. Please write it as a generic class {comp}<T>. The \
text that is shown for an option comes from a function.
This class only works for songs, but we need it for podcasts and audiobooks too. Please make it \
generic and call the new one {comp}:\n\nclass SongQueue {\n  songs: Song\[\] = \[\];\n  add(song: \
Song) { this.songs.push(song); }\n  next(): Song { return this.songs.shift(); }\n}
Whenever a user drags something on the planning board, be it a task, a person or a machine, we must \
know what is being dragged and where it came from. A generic class {comp}<T> would be good for that: \
the dragged item of type T, its source column, and a method to cancel.
For the price comparison we load offers for electricity, gas and internet. The offers have different \
fields but they're all ranked by a number. I'd like a generic class {comp}<T> that takes offers, \
ranks them by a function from T to number, and returns the best three.
Please implement a generic class {comp}<T> for caching. Every entry has a key and expires after a \
number of seconds that is set in init. It's going to be used for exchange rates, weather data and \
user profiles, so it must not know anything about the type of the values.
Our form library checks text, dates and numbers with separate validator classes that repeat the \
collecting of messages. Write a generic {comp}<T> in which rules can be added as functions from T to \
boolean with a message, and which returns all the messages for a given value.
In the newsroom tool, editors can pin articles, photos and videos to the start page, at most five of \
each. Could you write one generic class {comp}<T> that manages pinned things, refuses the sixth and \
can change their order? We will create it three times with different types.
I need a generic history for our drawing app. Each step stores a full copy of the document of type T; \
undo goes one step back, redo one step forward, and a new step after an undo deletes the redo steps. \
The class should be named {comp}<T>.
The data team wants to compare yesterday's import with today's, for products, for prices and for \
suppliers. Please create a generic class {comp}<T> which gets two lists of T and a key function and \
tells which items were added, removed or changed.
Write a generic event class please. In the shop we have an event for a changed basket, one for a \
finished payment, and one for a new review, each with its own payload type. {comp}<T> should register \
listeners, remove them, and call all of them with a payload of type T.
Please write {comp}<T> so that both lines compile without a cast:\n\nconst names = new \
{comp}<string>().init();\nconst sizes = new {comp}<number>().init();
We're building a planner for film productions. Scenes, actors and locations can all be put on a wish \
list with a priority from 1 to 5, and the list has to be shown in order of priority. Three developers \
have begun to write three lists. I would prefer a single generic class {comp}<T> that keeps an item \
with its priority, changes the priority later, and returns everything in the right order. It \
shouldn't know what a scene or an actor is.
Our state in the browser is a big object, and every page changes it directly. I'd like to introduce a \
small generic class {comp}<T> as a container for it: read the state, replace a part of it, get \
informed about changes. No external library, please, since the bundle of the banking app has to stay \
below 200 kB.
This helper takes any and returns any, and the compiler doesn't help us at all. Could you write it as \
a generic class {comp}<T>?\n\nfunction lastOf(list: any) { return list.slice(-1).pop(); }
Wir speichern Kunden, Artikel und Belege jeweils in einer eigenen Liste mit Suche. Bitte schreibe \
dafür eine einzige generische Klasse {comp}<T> mit hinzufügen, entfernen und suchen.
Requirements for a generic class {comp}<T>:\n- add an item of type T with a weight in kilograms\n- \
never hold more than a maximum weight\n- return all items and the remaining capacity\nIt will be used \
for parcels, luggage and fuel tanks.
I want to write tests for our services without a database. For this purpose I need a generic class \
{comp}<T> which behaves like a table: insert a record of type T, find one by its id, list all of \
them, delete one, and count. The id is a string and part of T.
The measuring software has a wizard with several pages, where each one produces a result of its own \
type. Please create a generic class {comp}<T> that stands for one page: a title, a flag saying \
whether the page was completed, and the result of type T, if there is one.
a generic {comp}<T> that keeps the items which failed and the reason for each, so the import can try \
them again later
In the train app, users can mark stations, connections and tickets as favourites. I would like a \
generic class {comp}<T> for favourites that adds, removes, checks and lists them, so that I don't \
have to write it three times.
Can you make the following generic, with the name {comp} and a type parameter T instead of \
Invoice?\n\nclass Selection {\n  chosen?: Invoice;\n  choose(one: Invoice) { this.chosen = one; }\n}
""")

REQUESTS["subclass"] = lines(r"""
{comp} extends {comp2}, add {fields}
I need a subclass of {comp2} called {comp} for premium customers.
Can you extend {comp2} with a new class {comp}?
class {comp} extends {comp2} pls
Make {comp} inherit from {comp2}.
We have {comp2} for normal orders. Now we need {comp}, a subclass for orders that ship abroad, with \
customs data.
Give me a subclass of EventTarget named {comp} for the connection state.
How do I create a class {comp} that inherits from {comp2}?
Generate {comp}, extending {comp2}.
A gift card is a kind of {comp2}. Write it as {comp}.
{comp2} is the base for all our vehicles. Add {comp} for trucks with a maximum load.
TypeScript subclass of {comp2}, name {comp}, fields {fields}
Implement {comp} on top of {comp2} by inheritance.
Extend {comp2}; the new class is {comp} and stores {fields}.
New error type please: {comp} extends Error, for a missing config file.
Our {comp2} knows the price. The subclass {comp} should also know the discount.
Subclass {comp2} for children in the patient app. They have a guardian. Class name {comp}.
Bitte eine Unterklasse {comp} von {comp2} mit {fields}.
Leite {comp} von {comp2} ab und überschreibe {ident}().
Écris une classe {comp} qui hérite de {comp2}.
Crea una subclase {comp} de {comp2} para clientes nuevos.
Napisz klasę {comp}, która dziedziczy po {comp2}.
{comp2} works fine for savings accounts. For business accounts I'd like a subclass with a credit \
limit and a second owner. Please write it as {comp}.
Add {comp}, which inherits everything from {comp2} and adds one field.
I have a base class {comp2} in {file}. Create {comp} extending it.
Could {comp} be a subclass of {comp2}? Please write it, with {fields}.
Set subclass {comp} that only accepts lower case strings
Specialise {comp2} for night trains: sleeping cars and breakfast. {comp}.
Define {comp} as an extension of {comp2}.
{comp} is a {comp2} with an expiry date. Code please.
We need an http error, {comp}, which extends Error and has a status.
For teachers, extend {comp2} (a person at school) with subjects. The class should be named {comp}.
Build a derived class: base {comp2}, new class {comp}, new state {fields}.
Show me the code for {comp} extends {comp2}.
The tests use {comp2}, but I want a fake. Write a subclass {comp} which records the calls.
ticket {ticket}: add class {comp} extends {comp2}
Inherit from {comp2}, name it {comp}, override {ident}
A subclass for electric bikes is missing. {comp2} is the bike class, {comp} would be the new one, \
with battery and range.
{comp2} → {comp}, subclass with {fields}
What would a subclass {comp} of {comp2} look like for weekly reports?
Please give me {comp}, derived from {comp2}, for recurring invoices with an interval and a next date.
I have to extend the library's {comp2} and can't change it. Write {comp} as subclass.
Make a special {comp2} for hospital beds in intensive care, class {comp}.
Derive a class for VIP tickets from {comp2}. They come with a lounge and a seat. Name: {comp}.
extend {comp2} as {comp}, keep super
Our shop sells books, and {comp2} is the general product. A book has an author, an ISBN and a page \
count. Write {comp} as a subclass of {comp2}.
Let {comp} extend {comp2} and hold {fields}.
Implement {comp}. It should inherit from {comp2}.
Could you create {comp} as a {comp2} for freelancers with an hourly rate?
The class {comp2} is too general for our pharmacy. Make {comp}, a subclass with dosage and \
prescription flag.
Need {comp} extends {comp2}, fields {fields}.
Please subclass {comp2} to add a cache. {comp} is the new class.
class hierarchy: {comp2} exists, write {comp} below it
Create an error class {comp} extends TypeError for wrong units.
I'd like to reuse {comp2} for stock in the second warehouse. Extend it as {comp} with a location.
{comp} inherits {comp2}. New: {fields}. Write the TypeScript.
Write two subclasses of {comp2}; start with {comp}, the one for domestic parcels.
Add a subclass with retry to {comp2}, called {comp}
Here is our base class {comp2}. Extend it: class {comp}, more fields {fields}.
Please write a class for solar contracts. Base: {comp2}. Name: {comp}. Extra: installed power and \
feed-in price.
Create {comp}, a kind of {comp2} that can be paused.
A {comp2} for tablets is needed. Extend it as {comp}, with screen size and orientation.
How can I extend {comp2} without copying it? The subclass is {comp}.
Write {comp}, it extends {comp2} and calls super().
{comp2} has a method {ident}(). In {comp}, its subclass, {ident}() should round the result.
Give me {comp} as subclass of {comp2} with an extra counter.
Extend the user class {comp2} for admins. Name it {comp}.
Make class {comp} extends {comp2} for guided tours, with a guide and a language.
Our game has {comp2} for enemies. The boss is an enemy with three phases and a shield. Please write \
{comp} as a subclass.
{comp}: derived from {comp2}, stores {fields}, nothing overridden
Add class {comp} extending {comp2} in {file}.
Turn {comp} into a subclass of {comp2} and drop the duplicated fields.
We split our logger. {comp2} writes to the console; {comp} should extend it and write JSON lines.
Could you write me a child class of {comp2}? It's for students with a scholarship; {comp}.
Produce {comp}, a subclass of {comp2} with typed {fields}.
a {comp2} that remembers its last value = {comp}, write the subclass
Please add an extended version of {comp2} for the enterprise plan, with seats, single sign-on and a \
contract number. The name of the class is {comp}.
The base controller is {comp2}. I need a controller for invoices that extends it: {comp}.
Inheritance example please: {comp} extends {comp2} with {fields}.
Create {comp} from {comp2} for cold chain deliveries: minimum and maximum temperature.
implement class {comp} extends {comp2} { } with an extra field for the currency
Extend {comp2} with geo data. {comp}, please.
Let's add a subclass to {comp2}: {comp} for online courses with a link and a recording.
The timeout error of our client should be its own class, {comp}, extending Error.
Write the class {comp} as extension of {comp2}, it adds a list of attachments.
Derive {comp}. Base class {comp2}. Fields {fields}.
Some members of the club pay monthly. Make a subclass of {comp2} for them, called {comp}.
Please generate a {comp2} subclass called {comp} for imported data.
class {comp} should extend {comp2} but with async saving
I want to override one method of {comp2} and keep the rest; write {comp}
{comp2} has grown too big. Move the part for gas meters into a subclass {comp} with {fields}.
We support PayPal now. {comp2} is the payment base class, so please write {comp} extending it, with \
the account email and a transaction id.
Need a subclass {comp} (parent {comp2}) for group bookings.
Provide class {comp} as an heir of {comp2}, with {fields}.
Please make the new class {comp} extend {comp2}.
For the music app: {comp2} is a track, {comp} shall be a live recording with venue and date. Subclass \
please.
create {comp} : {comp2} in typescript (subclass, I come from C#)
Add an Error subclass {comp} for rejected payments, holding {fields}.
{comp} needs everything {comp2} has plus {fields}.
Extend {comp2} for machines with two motors, class {comp}
The map shows {comp2} objects. Charging stations are like them but have plugs and a power in kW. I \
need the subclass {comp}.
Please create class {comp} extends {comp2} with super call and init.
Which code makes {comp} a subclass of {comp2} with its own {ident}()?
Subclass of {comp2} wanted: {comp}, for orders placed by phone.
{comp2} is abstract. Write the concrete class {comp} for diesel engines.
Complete the hierarchy with {comp}, a subclass of {comp2} for part-time employees, hours per week \
included.
I would like a Set that keeps a maximum size. Write it as class {comp}.
Make a subclass {comp} of {comp2}; it also holds {fields}.
Code {comp}, parent is {comp2}
Please write the error {comp} (extends Error) that our parser throws with a line and a column.
Take {comp2} and derive a class for seasonal products from it, {comp}.
Can I have class {comp} that extends {comp2} and adds methods open() and close()?
Our farm software has {comp2} for fields in general. A vineyard is one with grape variety and slope. \
Write {comp} as subclass.
Implement a variant of {comp2} that is read-only: {comp}.
The class {comp} is to be derived from {comp2}. Keep it small, one more field for the reason.
A more specific {comp2} for museums: {comp}, opening hours and ticket price.
extends {comp2}: {comp}, {fields}
Please help me subclass {comp2}. The child {comp} stores a signature.
Write class {comp}. It extends {comp2}. It has {fields}.
Add a test double {comp} which extends {comp2} and returns fixed values.
Generate a child of {comp2} for urgent shipments: {comp}.
We already have a class for hotel rooms, {comp2}. A suite is a room with a kitchen and a second \
bathroom, so derive {comp} from it.
Make an authentication error class named {comp}, a subclass of Error.
{comp} specialises {comp2} for the German market
Could you show how {comp} inherits from {comp2} when it adds {fields}?
Please define class {comp} extends {comp2} for archived documents.
Let me have a subclass of {comp2} that counts its calls. It's called {comp}.
The sensor class is {comp2}. I need {comp}, a humidity sensor, to extend it.
Extend our base entity {comp2} for contracts, name {comp}, fields {fields}.
Write an EventTarget subclass {comp} that reports upload progress.
Create {comp} under {comp2}: a weekend tariff with its own price.
I'm writing a chess app, {comp2} is the piece, and the knight is missing. Please write it as subclass \
{comp}.
Write subclass {comp} of {comp2} using super
A lock that can expire, as subclass {comp} of {comp2}.
Please have {comp} extend {comp2}; it is for leased cars, with leasing rate and end of contract.
Class for a dangerous goods container: extends {comp2}, UN number, hazard class. {comp}.
Give {comp2} a subclass for sandbox mode named {comp}.
Derive from {comp2} a class {comp} that validates its input in a method.
For the elections module extend {comp2} with postal votes. {comp}, typed.
write {comp}, an Error with a code
{comp2} reads from disk. Write {comp}, which extends it and reads from memory.
Create class {comp} which is derived from {comp2} and contains {fields}.
Our report class {comp2} prints one page. Extend it for reports with an appendix, as {comp}.
Implement the class {comp} for digital books. Its parent is {comp2}, and it adds file format and \
download size.
I need another child of {comp2} next to the existing ones: {comp}, {fields}.
make {comp} a subclass of {comp2}, override toString
For companies we need more than {comp2} offers: VAT id and legal form. Subclass {comp}.
Please code the inheritance: {comp2} is the parent, {comp} the child.
Add {comp} extends {comp2}. It's the invoice with reverse charge.
The new scanner model behaves as {comp2}, with one more button. Write {comp}, its class.
Extend the message class {comp2} so that we can send images: {comp}, url, width, height.
Create a subclass for power users of {comp2} called {comp}
I want to model rescue vehicles as {comp2} with a siren. {comp} please, subclass.
Can you write {comp} so it inherits the fields of {comp2} and adds {fields}?
Subclass please. {comp2} is a plain list. {comp} should be one that is limited to {n} entries.
write the not found error as class {comp} extends Error
Create the derived class {comp}, base {comp2}, for tax-free items.
We are adding boats to the rental site. {comp2} covers everything that can be rented; boats need a \
licence and a berth on top. Write {comp} as its subclass.
{comp} extends {comp2} with an extra list of tags, code?
Put the special case for returns into a subclass {comp} of {comp2}.
Write class {comp} extends {comp2} for dark mode
Build {comp}, inheriting from {comp2}, {fields} as new members.
An extension of {comp2} for school classes with more than one teacher, {comp}.
Please replace the if in {comp2} by a subclass {comp} for foreign currencies.
Write a Date subclass {comp} with a method for the calendar week.
Our trainer class is {comp2}. Personal trainers have clients and a rate. Please write {comp} as a \
subclass.
{comp} is derived from {comp2}; generate the class with init()
Create an extended timer from {comp2}: {comp}, with a number of rounds.
Add one more subclass of {comp2}: {comp}, for donations without a receipt.
The parent is {comp2}, the child is {comp}, and the child stores {fields}. Write it in TypeScript.
subclass {comp2} as {comp}, add a retry counter
Write a subclass of {comp2} for shared documents. {comp} holds {fields}.
A {comp2} with a warranty: {comp}, please derive it.
Create a custom error, {comp}, extends Error, thrown when the stock is too low.
Could we have {comp}, a class extending {comp2}, for the trial version?
I need class {comp} extends {comp2}, because power plants are consumers and producers at the same time.
Add a child class for {comp2} that represents a bundle of products, {comp}.
Extend {comp2} into {comp}: round trips have an outbound and a return date.
make a subclass of {comp2} with {fields} and name it {comp}
In our scheduling app {comp2} is an event. Recurring events need a rule and an end date. Please \
create {comp} as a subclass of it.
Write {comp} as a Map subclass which counts reads.
Inherit {comp} from {comp2} and give it a method for the yearly cost.
Create a special notification for outages, {comp}, derived from {comp2}.
{comp} is like {comp2} but for companies; subclass it with {fields}
Please extend our class {comp2} by {comp}, which adds the name of the driver.
Write an Error subclass called {comp} with a retryable flag.
Add the class {comp} for rented instruments. It inherits from {comp2}.
How should {comp} look when it extends {comp2} and stores {fields}?
Make a derived class for night shifts out of {comp2}, name {comp}.
subclass please: {comp2} for trams with a number of wagons, {comp}
We have to support a second kind of meter. Derive {comp} from {comp2}; new fields are {fields}.
Let {comp} inherit from {comp2} and add a note.
We sell subscriptions, and the class for them is {comp2}. From next month there will be a student \
subscription, which is cheaper and needs a proof of enrolment every year. Please write {comp} as a \
subclass of {comp2} with the date of the last proof and a method that says whether it's still valid.
In the logistics project {comp2} is the class for a shipment. Chilled shipments must record the \
temperature on the way and need a minimum and a maximum. I would like to have these in a subclass \
called {comp}, and I don't want to touch the base class at all.
Our HTTP layer throws plain errors and the UI can't tell them apart. Write a class {comp} that \
extends Error and has the status code, the address of the request and a flag that says whether it \
makes sense to try again. It'll be used in about twenty places.
The base class of all our form fields is {comp2}; it contains the label, the value and the error \
text. Now I need a field for amounts of money, which has a currency and always shows two decimals. \
Please derive {comp} from the base class, and call super where needed.
Employees are modelled by {comp2}. Temporary workers are employees as well, but they come from an \
agency, have an end date and are billed by the hour. Could you write {comp}, a subclass of {comp2}, \
for them? The agency is a string, the hourly rate a number.
A customer of ours runs a hotel with a spa. Treatments are booked like rooms, so I'd like to reuse \
{comp2}, our booking class. A treatment also has a therapist and a length in minutes. Write the class \
{comp} which extends {comp2} and adds both.
Please have a look at this base class and write {comp}, which extends it and adds an interest \
rate:\n\nexport class {comp2} {\n  protected balance = 0;\n  init(balance: number): this { \
this.balance = balance; return this; }\n}
For the tests I need a version of {comp2} that doesn't send anything over the network but remembers \
what would have been sent. The simplest way is a subclass, I think. Please write it with the name \
{comp}, a list of messages and a method that clears the list.
The museum guide has a class {comp2} for exhibits. Paintings are exhibits that have a painter, a year \
and a technique. Please create {comp} as a subclass of {comp2} with these three. The method that \
describes the exhibit should add the painter's name.
As agreed in the planning meeting, electric cars get their own class. It's derived from {comp2}, our \
class for rental cars, is named {comp}, and has the battery capacity in kWh and the current charge in \
percent. The method for the range in kilometres has to be overridden.
I want a Map that tells its listeners whenever a key is written or deleted. It's for the settings \
store of our editor and is meant to be used exactly like a normal one. Please write the class {comp}, \
extending Map, and keep the types of keys and values open.
We support several kinds of questions in our e-learning tool, and they all extend {comp2}. The next \
one is a question where learners put words in the right order. Please write {comp} with the list of \
words and the correct order; it inherits the text and the points.
Because of a new law, invoices to public offices need a routing number and an order reference. I \
would not like to add these fields to {comp2}, as all other invoices don't need them. Please write a \
subclass {comp} that has them and checks that both are filled in.
The parser of our config files should report errors with the line, the column and the name of the \
file. Let's make a class {comp} which extends Error, and which builds its message from these three \
and a reason. The editor plugin will catch it and underline the line.
Our scheduler knows {comp2}, a job that runs once. Reports should run each morning, so we need a \
repeating job with an interval and a counter of runs. I'd like to get it as subclass {comp}. Its run \
method calls the one of the parent and then counts.
Water meters, gas meters and heat meters all derive from {comp2} in our system. A new kind is coming, \
meters for solar production, and they count in both directions. Write the class {comp} as a subclass \
with one reading for production and one for consumption.
The base class {comp2} was written by another team and it's published as a package, so I can't change \
it. For our charging stations I need two more fields, the plug type and the maximum power, and I want \
the description to mention both. My idea is to derive a class {comp} from it, override the \
description, and leave the rest alone. Could you write it in TypeScript?
Write {comp} so that this works, {comp2} exists already:\n\nconst item: {comp2} = new \
{comp}();\nitem.describe();
Gutscheine sind bei uns Artikel, für die es die Klasse {comp2} gibt. Ein Gutschein hat zusätzlich \
einen Code und ein Ablaufdatum. Bitte schreibe {comp} als Unterklasse von {comp2}.
Requirements for {comp}:\n- extends {comp2}\n- adds {fields}\n- has a method that says whether it may \
be deleted
Our online exam tool throws an ordinary error when the time is over, and the page can't distinguish \
it from a lost connection. I'd like a class {comp} extending Error, which carries the number of \
seconds by which the limit was exceeded and the id of the exam. It's caught in exactly one place.
Since the beginning of the year we rent out cargo bikes as well. They're bikes, so they should extend \
{comp2}, but have a box with a maximum load and cost twice as much per hour. Please write the class \
{comp} for them, and override the method for the price.
In the game, every building is a {comp2}. A mill is a building which turns grain into flour, at a \
speed that depends on its level. I need a subclass for it with the name {comp}, {fields} as \
additional state, and a method that produces flour for a number of hours.
There is a general report in our hospital software, {comp2}, with a title, an author and a list of \
sections. Discharge letters are reports, but with a diagnosis, a list of medicines and the address of \
the family doctor. Could you write {comp} as a subclass of it?
I'd like to have an Array that never contains more than a given number of elements and drops the \
oldest ones. It's for the list of recent searches in our travel portal. Please write it as the class \
{comp}.
{comp2} checks a password against our minimum rules. Administrators have stricter ones: at least 16 \
characters and no reuse of the last five passwords. Write a subclass {comp} which calls the check of \
its parent first.
Please add a class for express orders. It's an order like {comp2}, with a guaranteed delivery time \
and a surcharge of 9.90. The class should be named {comp}.
The new class {comp} inherits from {comp2}, our thermostat, because the floor heating reacts slowly \
and must not exceed 29 degrees. Add the limit as a field and override the method which sets the \
target temperature, so that it's cut off at the limit.
""")

REQUESTS["tsx"] = lines(r"""
write a React class component {comp}
Create {comp}.tsx, a class component that shows {fields}.
Can you make {comp} a class component with a render method?
Give me {comp} as a TSX class that renders {fields}.
Convert {comp} from a function component to a class component.
Build a TSX class {comp} for the patient list with name, age and room.
How do I write {comp} as a React class without hooks?
The dashboard needs a tile for the current temperature. Please write the class component {comp} in TSX.
a modal dialog as class component, {comp}.tsx
Implement the class component {comp}: it renders a table of deliveries with status and date.
I want a header with logo, menu and user name. Make it a TSX class called {comp}.
Generate a React class component named {comp} with {fields} as state.
Bitte eine React-Klassenkomponente {comp} für die Warenkorbansicht.
Schreib {comp}.tsx als Klasse mit render(), sie zeigt {fields}.
Écris un composant de classe React {comp} qui affiche {fields}.
Un componente de clase {comp} en TSX para la lista de alumnos.
Napisz komponent klasowy {comp} w TSX dla koszyka.
Render a weekly timetable in a class component {comp}, TSX please.
Show the bus departures in a TSX class {comp}: line, destination, minutes.
{comp}: TSX, class, renders a progress bar
Please write a settings page as a React class component. The name is {comp}. It has a language select \
and a switch for dark mode.
New component {comp}, class style, TSX, with {fields}.
Make me a class component for a pagination bar, {comp}.
We show a list of open tickets on the start page. I would like a class component for it, {comp}, in \
TSX.
Turn this into a TSX class component called {comp}:\n\nexport const Price = (p) => <b>{p.amount} \
EUR</b>;
Rewrite as class component {comp}{punct}
TSX class for a weather widget, {comp}.
A sidebar component, class based, {comp}, with links to orders, customers and reports.
Add {file} with the class component {comp}.
login form, class component, tsx, name {comp}
What does a class component {comp} with props and state look like in TSX?
Our designers want a card for each course in the catalogue, with title, teacher, duration and a \
button to enrol. Build it as a class component in TSX, {comp}.
I'd like {comp} to be a class component. It renders {fields} in a div.
Display the meter readings of a household in a class component {comp} (TSX).
Code a class component {comp} with a text input and a list below it.
A component for uploading files, please: React class, TSX, {comp}.
ticket {ticket}: class component {comp} for the invoice table, tsx
The booking page misses a calendar. Write {comp} as a TSX class with a month view.
Let {comp} be a class component showing a user's avatar, name and status.
simple class component {comp}, renders hello and a name
Write {comp} in TSX as a class; props are {fields}.
I'm looking for a React class component {comp} that renders an error message with a retry button.
Implement {comp}: a TSX class with an open and a closed state.
Footer as class component in tsx, {comp}
Our old jQuery date picker must go. Please write a React class component {comp} in TSX with a text \
field and a month grid.
React class {comp}, shows seats of a cinema hall in a grid, tsx
Make {comp} a TSX class that displays the score of a match and the minute.
Could I get a class component {comp} with {fields} and a save button?
Use a class, not a function: {comp} in TSX, a list of notifications.
Please write {comp}, the class component for the admin user table, with columns for name, role and \
last login.
Generate a TSX file {comp}.tsx with a class that renders a form.
A class-based React component that shows an audio player: title, play button, volume. {comp}.
The exam page should show one question at a time. I need the class component {comp} for it: text, \
four answers, next button.
tsx, class {comp}, breadcrumb navigation
Create class component {comp} to display a bank statement, with date, text and amount per row.
Provide {comp} as a React class in TSX with {fields} in the state.
Add a class component for the empty state of lists: {comp}, icon, text, button.
How would you write a class component {comp} that renders a list of {fields}?
I want to see the stock of each warehouse as bars. Class component in TSX, {comp}.
{comp}: class component, shows the delivery address, edit button, TSX
Draft the component {comp} as class with render(), it's a banner for maintenance messages.
We still use class components in this project. So please write {comp} as one; it shows the contact \
data of a clinic: street, city, phone and opening hours.
Put a chat message into a TSX class {comp}: author, text, time.
Make the price table a class component: {comp}, three plans in three columns.
Show {fields} on the screen; TSX class, {comp}.
Create {comp}, a class component for filter checkboxes on the product list.
React + TypeScript, class component, {comp}, a map legend
Give us a TSX class {comp} for the energy overview: consumption today, this week and this month.
The order confirmation needs its own component. Please write it as class {comp} in TSX with order \
number, date and total.
Class component please, {comp}, file name {comp}.tsx, it renders a confirmation dialog.
Write a class {comp} with JSX in render that shows a train connection with stops.
TSX component class for a to-do list, call it {comp}
Can {comp} be written as a React class? It has {fields}.
Build the component for a photo gallery as class, TSX, {comp}: thumbnails and a large picture.
An accordion with three panels as a class component, {comp}, please.
Write me the class component {comp}; it shows a greeting and the date
Please produce {comp}.tsx containing a class component with a toolbar of four buttons.
Implement a class component {comp} for password input with a show button.
Code {comp}, TSX, a class that displays the details of a flight: airline, gate, departure.
Change this template into a TSX class {comp}:\n\n<ul id="members"><li>Anna</li><li>Ben</li></ul>
Class component with two inputs for start and end date, tsx, {comp}
The help desk wants to see waiting calls. Please write a TSX class component, {comp}, with number of \
calls and longest waiting time.
{comp} should be a class component that renders children inside a panel with a title.
Add a TSX class for the cookie banner. Name it {comp}, two buttons.
TSX class {comp}: {fields}, plus a button labelled Refresh
Please write the view class {comp} for our museum guide, it shows a picture, a title and a \
description of an exhibit.
React class component for an address form, called {comp}
Let's make the traffic light of the build status a class component, {comp}: red, yellow or green dot \
and a text.
I need the TSX of a class component {comp} that shows how many users are online.
Generate the class component for the results of a survey in TSX: {comp}, question and percentage per \
answer.
Could you turn our loading overlay into a TSX class component named {comp}?
Write class {comp}, which renders a vertical timeline of events in TSX.
Make a component class in {file}, {comp}, showing {fields}.
toggle switch, react class, {comp}.tsx
In the farming app we list fields with crop, area and last rain. Please create {comp} as a class \
component with JSX.
A TSX class {comp} for the profile page with {fields}.
Write {comp} as a class component and show the current time in it.
class component {comp} = table row with edit and delete buttons
Please help: I need {comp} in TSX, class based, to show validation errors above a form.
Design a class component {comp} for stepping through a wizard with back and next.
Create a tsx class component which shows a QR code placeholder and a text, {comp}.
Our POS terminal shows the basket on a second screen. Write the class component {comp} with the item \
list and the sum.
The component {comp} must be a class, TSX, and render {fields} as a definition list.
List of songs with duration in a TSX class component: {comp}
React class {comp}; renders a heading, a paragraph and a link
Please implement a notification bell with a counter as class component in TSX. It's {comp}.
I want a class component for showing money with a currency sign, {comp}.
Build {comp}: TSX class, props title and text, renders a tooltip.
Show upcoming appointments in a component. Class, TSX, {comp}.
A view for lab results, {comp}, as TSX class: parameter, value, unit, normal range.
Make {comp}.tsx: class, state with the selected tab, render the tab content.
Write a TSX class for a parking lot overview, {comp}, free and taken places per level.
Can you give me a React class component skeleton named {comp}?
new tsx class {comp} for the footer of our newsletter page
Please write a component that displays a file tree. Use a class and call it {comp}, TSX.
Create {comp} as a class based component in TypeScript React, with {fields} taken from props.
The monitoring page shows services and their uptime. I need a class component {comp} in TSX with one \
row per service.
Add a class component {comp} rendering a breadcrumb.
Please use a React class for the checkout summary. {comp}, TSX, with subtotal, shipping and total.
class {comp} extends Component, tsx, render a list of tasks
Rewrite our {part} as a TSX class component {comp}.
TSX: {comp}, class, volume slider with mute button
I have a list of employees and want to show them as cards. Class component, {comp}, fields {fields}.
Code the React class component {comp} for choosing a delivery slot.
Please create a class component in TSX that renders a sensor's name, its value and a warning colour \
when the limit is exceeded; {comp}.
Write {comp}, a TSX class for a simple calendar day.
A drawer menu that slides in, as a class component: {comp}.
Could {comp} be a class in TSX that shows the steps of an import and which one is running?
Hi, please write a React class component for a team page: photo, name and position of each person. \
Name {comp}.
Make a TSX class component {comp} for currency conversion, two inputs and a result.
{comp} class component. Shows {fields}. Nothing else.
The seat map is drawn in plain HTML today; turn it into a TSX class, {comp}.
Render the basket count in the header with a class component, {comp}.
Please implement {comp} in TSX (class). It displays a contract with number, partner and end date.
search results page as class component {comp} tsx
Create the page component for bike rental stations: {comp}, a TSX class with station name, free bikes \
and distance.
Write the class component {comp} with a render method that returns a nav.
I need a simple TSX class which prints labels for the warehouse. {comp}, {fields}.
Give me a class component for a countdown to the deadline, {comp}.
Write a TSX class component {comp} that lists the chapters of a book and marks the current one.
Add a React class named {comp}. It shows a warning when the session is about to expire.
TSX class component for choosing a colour, {comp}, please.
Please generate the class {comp} in TSX, our view of a single job in the build queue: name, branch, \
duration and state.
class component, radio buttons for payment methods, {comp}
Make the statistics page a class: {comp}, TSX, four numbers with captions.
We need {comp} as class with JSX so an old test harness can call its methods.
Write {comp}.tsx with a class that renders a quiz question and its answers
Show me a full TSX class component named {comp} with {fields} in the markup.
Component for a donation form: amount buttons, name, email. Class, TSX, {comp}.
Create a TSX class {comp} that wraps a table and shows a message when there are no rows.
Please write a class component {comp} for the vehicle list, with licence plate and mileage.
Implement the side panel of the map as React class in TSX, {comp}, showing {fields} of the selected \
place.
A class component called {comp} that shows the water level of a tank as text and as a bar, TSX.
tsx class for a like button with a count: {comp}
Please port this Vue component to a React class component {comp}:\n\n<template><span>{{ label \
}}</span></template>
I'd like a status page as a class component, {comp}. Each system gets a line with a green or red mark.
Build a class component to edit tags, {comp}, TSX.
What is the class version of a component that shows {fields}? Call it {comp}, TSX.
Create a React class component {comp} which renders a list of links passed as a prop.
{comp}, React class, TSX, a printable receipt with items and tax.
Write the class component for our room display: room name, current meeting, next meeting. {comp}
Please make {comp} a class with render and put it into {file}.
View for a tournament bracket, class component in TSX, {comp}.
Simple TSX class, {comp}, that shows an article headline, author and date.
I'm refactoring the checkout to class components. Next one is the coupon field: {comp}, TSX, with an \
input, an apply button and a message.
Code a TSX class which shows a phone contact with call and mail buttons, name {comp}.
Add {comp} to the UI: class component, TSX, {fields}.
Please give me a TSX class for paging through search hits. {comp}
A React class {comp} which renders our opening hours as a table, in TSX.
class component {comp}, tsx, list of rooms with a book button
Make a TSX class component {comp} to show a chart legend.
I need a class component that renders the current user and a logout button, {comp}.
Write a TSX class for a video tile in our meeting app: {comp}, name, muted icon.
Create a class component {comp} for the FAQ page, questions and answers.
The lending page of the library needs a component with title, borrower and due date. TSX class, {comp}.
Could you write {comp} in class style? It renders {fields} in a table row.
Give me a class {comp} in TSX for displaying a shipment on its way, with the last three events.
tsx class that renders a back to top button, {comp}
Please add a React class component for a price filter with minimum and maximum, {comp}.
Generate {comp}.tsx: React class, shows a pet's name, breed and next vaccination.
Class component for entering a discount code, TSX, {comp}.
Write {comp}, a class with JSX, for the list of open shifts.
TSX please: class component {comp} with heading, text and a close button
Our school portal needs a grade overview. Subjects on the left, grades on the right. Class component \
{comp}, TSX.
Code a class component showing a battery level, {comp}.
Create class {comp} (React, TSX) to show the members of a project.
Can you do the contact form as a class component? {comp}.tsx, with name, email and message.
a react class that renders an alert box, {comp}
Implement the class component {comp} in TSX for the driver's view of today's stops.
Add {comp}, a TSX class that shows {fields} below each other.
I want the terms and conditions in a scrollable class component {comp} with an accept button.
Make a class component {comp} for a product's size selection, TSX.
The call centre wants to see all waiting calls on a big screen: number, waiting time and topic, and \
everything over five minutes in red. Please write this as a React class component in TSX. It's called \
{comp} and gets the calls as a prop, so there's no loading of data inside.
Our shop still uses React 16 and class components all over, so please no hooks. I need {comp} in TSX, \
a component for the product page which shows a large picture, a row of small ones below it, and \
changes the large one when a small one is clicked.
In the patient portal people fill in a questionnaire before their first visit. I'd like a TSX class \
component {comp} that shows one question per page with the answers as buttons, a back link and a \
progress text such as 3 of 12. Saving the answers comes later.
Please build the meter overview for the energy app as a class component with JSX. Name: {comp}. It \
displays the consumption of today, of this week and of this month in three boxes, and below them a \
short text that compares this month with the last one.
For the timetable on the school's website, create a class {comp} in TSX which renders a table with \
five columns for the days and eight rows for the lessons. An empty lesson should be an empty cell. \
The data come in through props and never change.
This is the HTML our designer sent. Could you make a React class component {comp} in TSX out of it, \
with the name and the price as props?\n\n<div class="item">\n  <h3>Espresso cups</h3>\n  \
<p>24.90</p>\n  <button>Add</button>\n</div>
We want to show how many parking spaces are free on each level, with a green or red dot, on a tablet \
at the entrance. Write a class component in TSX with the name {comp}. It should take a list of \
levels, each with a name, a capacity and the number of taken spaces.
Please convert our function component for the notification list to a class component, since the \
surrounding page calls methods on it through a ref. The new one is {comp}, in TSX, and shows {fields} \
for each notification and a button which marks all of them as read.
I need a simple chat view for the support page. At the top there's the name of the agent, then the \
messages, own ones on the right and the agent's on the left, and at the bottom a text field with a \
send button. As class component, TSX, {comp}.
The tournament page should list the matches of the day with both teams, the score and the minute, and \
finished matches go to the end of the list. Can you write {comp} as a React class in TypeScript for \
this? The matches are in the state and we set them from outside.
Our admin area has a table of users in which roles can be changed. I want to extract one row as a \
class component, {comp}, in TSX. It renders the name, the mail address, a select with the roles \
reader, editor and admin, and a save button that's only active after a change.
As a visitor of the museum website I want to see today's opening hours at a glance. For this we need \
a class component {comp} in TSX. It gets the opening hours of all weekdays, shows the ones of today \
in bold and says open or closed next to them.
Write the TSX for a file upload area, please. It's a class component named {comp}: a dashed box with \
a text, a list of the selected files with their sizes, and a remove link for each of them. The upload \
itself is done elsewhere, so a callback is enough.
In the logistics dashboard each delivery has a detail panel. Please create {comp}, a class-based TSX \
component with {fields} at the top and the list of stops below it, where the stops already done are \
grey. It has to work without any external UI library.
The bakery's order terminal needs big buttons for bread, rolls, cakes and drinks. Please write a \
React class component {comp} in TSX that renders the buttons in a grid from a list and calls a \
function with the chosen product. Prices are shown below the names.
Could you write me a class component for the cookie settings, {comp}.tsx? There are three groups, \
necessary, statistics and marketing, each with a description and a checkbox, where the first one is \
always on. Two buttons at the bottom, one for the selection and one for accepting all.
Our React Native colleagues have a nice card for trains, and we want the same on the web: line and \
destination on the left, departure and platform on the right, and below it a red text if there's a \
delay. Please write it as a class component named {comp} in TSX. All the values are props, there's no \
state, and the styling is done with class names by someone else.
Please turn this sketch into a TSX class component {comp}:\n\n+-----------------------+\n- \
title          close  -\n- text                  -\n-            ok cancel  \
-\n+-----------------------+
Für die Startseite brauchen wir eine Klassenkomponente {comp} in TSX, die die nächsten drei Termine \
mit Datum, Uhrzeit und Ort anzeigt. Keine Hooks, bitte.
We have to show the state of twelve machines on one page. Each gets a box with its name, the running \
order, the number of parts made and a coloured bar on top. I'd like to have the box as a React class \
component in TSX, called {comp}, which is used twelve times with different props.
Convert to a class component named {comp}, keep the markup:\n\nfunction Hello(props) {\n  return \
<p>Hello, {props.name}!</p>;\n}
Could you write the TSX for a seat picker? It's used for a small theatre with 8 rows of 12 seats, \
where taken seats are grey, free ones white and your own ones green, and a click on a free seat \
selects it. It should be a class component with the name {comp}. The number of selected seats is \
shown below the plan.
User story: as a nurse I want to see the medication of a patient for today, sorted by time, and mark \
each dose as given. We need the view as a React class component {comp}, in TSX, with {fields} in each \
row.
Our blog's comment section should be a class component in TSX. Name: {comp}. It shows the number of \
comments, the comments with author and date, and a form with a text area at the end. When there \
aren't any comments yet, it shows a short sentence instead.
Requirements for {comp}.tsx:\n- class component\n- props: {fields}\n- one heading, one paragraph, one \
button\n- no hooks
The search page should say what was searched for, how many hits were found, and how long it took. \
Please write a small class component for this line, {comp}, in TSX, and use the singular if there's \
only one hit.
I'd like to replace the Angular widget for exchange rates on our intranet with a React class \
component. It shows a table with currency, rate and change in percent, positive changes in green. The \
name of the class is {comp} and the file is a TSX file, of course.
Could you write a class component {comp} in TSX for the onboarding checklist of new employees? It has \
a title, a list of tasks with checkboxes, and the number of tasks still open. The tasks come from \
props, the ticked ones are kept in the state.
""")
