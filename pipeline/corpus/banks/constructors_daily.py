r"""Everyday requests for TypeScript classes: said without the word, with a bit pasted, on borrowed topics.

`{comp}` is the class, `{comp2}` its base; a line without a name leaves it to the answer. Keys as in
`constructors.py` beside it; covers not its answers.
"""

from pipeline.corpus.banks._lines import lines

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["class"] = lines(r"""
I need something that keeps the scores of a bowling alley, ten frames per player, spares and strikes \
included.
Model a ferry ticket in TypeScript: {fields}.
a small service object for sending birthday mails, {comp}
write the typescript for a water tank that can be filled and drained, never below zero litres
{comp}: remembers which table in the restaurant ordered what
Could I have a little object that counts visitors at the museum door? {comp} would do as a name.
What would a podcast episode look like as a type with behaviour? {comp}, please, in TS.
We want one place that owns the shopping list. {comp}: add, tick off, clear the ticked ones.
domain model for a blood donation, {comp}, {fields}
Encapsulate the three counters of the turnstile in {comp}.
Put together {comp} for us, a service that turns postal codes into delivery zones.
A manager for open browser tabs in our desktop shell: {comp}, TypeScript, with open, close and \
mostRecent.
The cinema needs its seating plan as an object. Row letters A to M, seats 1 to 18, wheelchair places \
in row A. Reserve, release, and a list of what is still free; call it {comp}.
please model the luggage belt at the airport, {comp}, bags go on and off
I want an entity for a lighthouse inspection with {fields}
new {comp}() should give me an empty guest list that I can fill with addGuest and print sorted by last \
name. Write that for me.
const t = new {comp}(); t.start(); t.stop(); t.elapsed() - write what is behind this, please
This is how I want to use it:\n\nconst cart = new {comp}();\ncart.add("apple", \
3);\ncart.total();\n\nWrite the thing.
usage first, implementation missing:\n\nconst lamp = new {comp}().init("desk", 2);\nlamp.dim(40);
make this work pls\n\nconst ledger = new {comp}();\nledger.book(200, \
"rent");\nconsole.log(ledger.balance);
The code below uses {comp}, which does not exist yet. Create it.\n\nconst quota = new {comp}();\nif \
(quota.exceeded("uploads")) { return; }
Got this from the compiler, the thing was never written, do it for me:\n\nerror TS2304: Cannot find \
name '{comp}'.
TypeError: {comp} is not a constructor\n    at boot (src/main.ts:14:9)\n\nRight, because it is an \
empty file. Write it, it should hold {fields}.
ReferenceError: {comp} is not defined\n    at src/server.ts:31:17\nIt is meant to hold the list of \
connected clients. Can you add it?
src/orders.ts(8,22): error TS2305: Module './models' has no exported member '{comp}'.\nSo please write \
that member as a class with {fields}.
This JSON comes from the tax office API, give me a typed class {comp} for it:\n\n\{"taxId": "81-22", \
"year": 2025, "refund": 312.5\}
JSON below -> class {comp}\n\n\{"stall": 14, "seller": "Ines", "goods": "cheese", "fee": 25\}
We receive this per sensor, wrap it in {comp} with an age in seconds since ts:\n\n\{"id": "s4", "ts": \
1719830000, "co2": 640\}
interface Parcel {\n  code: string;\n  grams: number;\n}\n\nmake it a class please, {comp}, with a \
method isHeavy over 2000 grams
type Booking = { room: string; from: string; to: string };\n\nTurn the alias into {comp}, an actual \
class with nights().
Interface to class, same members, name it {comp}:\n\ninterface Invoice {\n  number: string;\n  net: \
number;\n  vat: number;\n}
The old one is in JavaScript with prototype. Bring it to a TS class called {comp}:\n\nfunction \
Counter() { this.n = 0; }\nCounter.prototype.up = function () { this.n += 1; };
modernise, target is a class {comp}\n\nvar Stack = function () { this.a = \[\]; \
};\nStack.prototype.push = function (x) { this.a.push(x); };
These closures share state and I can't follow them. One class {comp} instead, please.\n\nlet n = \
0;\nconst inc = () => ++n;\nconst reset = () => { n = 0; };
const makeTimer = () => {\n  let start = 0;\n  return { go() { start = Date.now(); } };\n};\n\nas a \
class {comp}
From Python to TypeScript, name {comp}:\n\nclass Oven:\n    def __init__(self):\n        self.temp = 20
Here is a Java record, I'd like it as a TS class named {comp}:\n\npublic record Station(String name, \
int platforms) {}
Kotlin source below, TypeScript class {comp} wanted.\n\ndata class Trip(val from: String, val km: Int)
C# to TypeScript, one class, {comp}:\n\npublic class Meter { public int Reading { get; set; } }
Table definition below; I need {comp} as the model for one row.\n\nCREATE TABLE member (id int, email \
text, joined date);
sql schema to class {comp}\n\ncreate table rental (id int, bike_id int, started timestamp, ended \
timestamp)
csv header: plate;brand;mileage;inspection\nWrite {comp} holding one line of it and parsing itself \
from text.
Our yaml config looks like this, build the class {comp} that represents it.\n\nport: 8080\nhost: \
localhost\nretries: 3
The API doc says:\nGET /boats -> id, name, length_m, berth\nI want {comp}, a class for one boat, \
length available in feet as well.
Protobuf to a TS class {comp}, please.\n\nmessage Route {\n  string id = 1;\n  double km = 2;\n}
A class that masks passwords in logs, {comp}. It replaces the value behind password=, pin= and token= \
with three stars.
a class holding a test run: {comp}, number passed, number failed, duration
We show CI results on a wall screen. {comp} keeps one test run: suite name, passed, failed, skipped, \
seconds, and it computes the success rate in percent. TypeScript class please.
Write a class {comp} for access tokens with an expiry date and a method isExpired(now).
{comp}: class, a token counter for our language model calls, adds up prompt and answer tokens per user
class for a password strength meter, 0 to 4 points, {comp}
The user manual of our coffee machines has chapters, pages and pictures. Model a manual as a class \
{comp}.
Give me a class {comp} for one PDCA entry of our quality board: title, owner, plan, result, due date.
I need a PDCA cycle as a TypeScript class named {comp}, with the current phase and next().
class {comp}: file entry in a virtual file system, name, size, parent folder
tool rental shop: class {comp} for one tool with a deposit, a daily price and its state
Make a class {comp} that describes a tool call of the assistant: tool name, arguments, result, time \
taken.
A recorder for manual time corrections, {comp}, class, keeps who corrected what and why.
TypeScript class {comp} for a secret santa draw: participants, exclusions, draw().
The key ring of our janitor: which key opens which door, who has it. class {comp}
class {comp} - checklist for a release, items, done flags, percentDone()
Handles the waiting list for daycare places. Name {comp}. Siblings go first, then by application date, \
and whoever declines twice is moved to the end of the list.
Our vending machines report coins per slot, and the office wants totals. Please model the coin box: 5, \
10, 20, 50 cents, 1 and 2 euros, insert(value), change(amount) with as few coins as possible, and an \
error when change can't be given. {comp} is the name we agreed on.
For the tram simulator I'm looking for an object that knows speed, acceleration and the distance to \
the next stop. Speed is in m/s, the brake gives at most 1.2 m/s². One method step(dt) moves it on. \
Let's say {comp}.
{comp} has to represent a climbing route: grade (French scale), length in metres, number of bolts, \
first ascent year. Two routes can be compared by grade, and a route without bolts counts as trad. \
TypeScript, typed strictly, no any.
Please write {comp}, our rate limiter. Each client has 60 requests per minute; allow(clientId) says \
yes or no, remaining(clientId) tells what is left, and old entries should be thrown away so that \
memory doesn't grow over the weekend.
We print labels for jam jars. A label has a fruit, a batch number, a best-before date (18 months after \
cooking) and a weight in grams. I need a TypeScript class {comp} with these fields, a method that \
formats the label in three lines, and one that says if it is out of date.
The choir has about 70 singers in four voices. Write me something, {comp}, that holds the attendance \
per rehearsal, says who was absent three times in a row, and prints how many sopranos, altos, tenors \
and basses were there on a given evening.
Because the dispatcher works with radio, we log every call. {comp} should take a channel, a speaker, a \
start and an end; calls on the same channel may not overlap. At the end of the day I want the minutes \
per channel. Please give me the TypeScript.
As discussed in the planning, the price engine becomes one object. It is called {comp}, it gets \
{fields}, it applies discounts in the order they were added, the result never goes below zero, and \
amounts are in cents everywhere.
There is a bug every month because months are numbered from 0 in one place and from 1 in another. I \
want a value object for year and month, {comp}, with next(), previous(), daysIn() and a readable text, \
so that nobody needs to think about it.
hi! we do lease bikes to companies and calculate the monthly rate in a spreadsheet today. could you \
make a class {comp} out of it? price of the bike, insurance 4.5 percent a year, term 36 months, \
residual value 18 percent. method rate() in euro rounded to cents. thank you
Schreib {comp} in TypeScript: verwaltet die Spinde im Schwimmbad, 240 Stück, belegen und freigeben.
Ich bräuchte ein Objekt, das die Punkte beim Kegeln zählt, {comp}
Eine Klasse für die Zeiterfassung, {comp}: kommen, gehen, Pause, Summe in Minuten
Modelliere mir einen Fährfahrschein in TypeScript, Name {comp}, Felder {fields}.
Mach aus dem Interface eine Klasse {comp}:\n\ninterface Adresse { strasse: string; plz: string; ort: \
string }
Il me faut une classe {comp} pour gérer les abonnements d'une salle de sport.
Modélise en TypeScript une commande de boulangerie, {comp}.
Necesito un objeto en TypeScript que lleve la cuenta de los libros prestados, {comp}.
Scrivi una classe {comp} per le prenotazioni di un campo da tennis.
In TypeScript: a parser for our log lines that keeps the broken ones. {comp}.
{comp} wraps fetch for our weather API: base url, timeout, getForecast(city)
api client for the parcel service, {comp}, methods track and cancel
Could you write the client object for the SMS gateway? One instance per app, {comp}.
I'm after a typed wrapper around sessionStorage that only stores the draft of a form. {comp}, please.
Logger with levels and a prefix - {comp} - ts
A logger service, {comp}; debug lines disappear when the level is info.
Sessions expire after 20 minutes without a click. {comp} should track that.
state machine for an elevator door, {comp}
Model the life of a support ticket as a state machine: new, assigned, waiting, solved. Illegal moves \
throw. {comp}
finite states for a washing machine: idle, washing, spinning, done. object {comp} with next()
undo/redo for the drawing app, {comp}, max 100 steps, ts class
What's the cleanest way to hold undo steps of a text editor? Show {comp} in TypeScript.
Let {comp} stand for an amount of money with a currency. Adding different currencies is an error.
value object for e-mail addresses, {comp}, lower-cased and checked
value object, temperature, celsius inside, fahrenheit on demand, {comp}
Immutable range of two numbers as a TypeScript class {comp}: contains, overlaps, intersect.
Geo point with haversine distance in km, class, {comp}
A repository for recipes that lives in memory, please. {comp}.
in-memory users repo, {comp}: save, findByEmail, delete, TypeScript
We need persistence hidden behind one object. {comp} gets save and load for drafts and writes to \
IndexedDB.
DTO for the sign-up form as a class, {comp}: {fields}
Request body for POST /appointments as a class {comp}, please; {fields}.
view model for the checkout, {comp}, derived totals as getters
presenter {comp} for the flight board, it formats times and gates
Could the cart controller be an object with init and handle? Name it {comp}.
Write an Express-free controller {comp} in plain TypeScript for the newsletter sign-ups.
event bus, {comp}, on off emit
pub/sub for our micro frontends, TypeScript, {comp}
Observer pattern example with a stock price as the subject: {comp}.
Can you show me the builder pattern with a pizza? The builder is {comp}.
factory for map markers, {comp}, creates pins by type
Singleton-like settings holder, {comp}, class
Adapter class {comp}: our interface outside, the old SOAP client inside
decorator object {comp} which adds caching to any repository call
facade {comp} in front of stock, payment and shipping services
command object for renaming a file in our editor, {comp}, execute and undo
Strategy holder: {comp} picks the cheapest shipping option among several.
visitor that sums up the prices in a bill of materials, {comp}
memento for the form state, {comp}
Chain of checks for loan requests, {comp}; each check can stop the chain with a reason.
Iterator over calendar weeks between two dates, class {comp}.
Interpreter for a small formula language: plus, minus, brackets. Name it {comp} and keep the variables \
in it.
Our game needs an inventory with 24 slots, stackable items up to 99. {comp}
player with health, armour and position - {comp}, TypeScript
a deck of cards, shuffle and deal, {comp}, small class
chessboard state, {comp}, TypeScript, pieces as two-letter codes
Tamagotchi as TypeScript object {comp}: hunger, mood, age, feed(), play(), tick()
hangman round: secret word, guessed letters, lives left. {comp} please
A dice cup with five dice, {comp}: roll, keep, reroll
Bingo card generator and checker, one class, {comp}
The quiz engine {comp} asks questions in random order and never the same twice.
darts 501, {comp}, double out, class
We rent out canoes on the river. A canoe has a number, seats for two or three people, a state (ready, \
out, damaged) and a list of trips. When it comes back later than agreed, every started half hour costs \
4 euros. I'd like {comp} to hold all this, with start(), bringBack(time) and a fee in cents.
Please build {comp}. A tank holds at most 1500 litres of heating oil. Fill-ups and consumption are \
booked with a date. I'd like to know the level today, the average consumption per day over the last 30 \
days, and how many days are left until 150 litres.
For an aquarium controller: {comp} stores the water temperature, the pH value and the light hours. \
Values outside 24 to 27 degrees or 6.5 to 7.5 pH raise a warning, and warnings that were seen by the \
owner must not come again within an hour.
The accountants export bookings as text lines. What I need is an object which reads such a line \
(date;account;amount;text), keeps the four parts typed, complains with the line number if something is \
off, and can write itself back in exactly the same format. It goes by {comp}.
{comp}, in strict TypeScript. Purpose: meeting rooms. Data: room name, capacity, bookings. Rules: a \
booking lasts at least 15 minutes, at most 4 hours, no overlaps, nobody books more than two rooms at \
once. Methods: book, cancel, freeBetween. Return the reason when a booking is refused.
Our shop has three kinds of discount: percent, fixed, and buy three pay two. A cart may contain all of \
them, and the order of application matters (percent last). Could you put this into {comp}, so that I \
can add lines and discounts and ask for the total, the saved amount and a readable summary?
This week I want to get rid of the loose functions around subtitles. Give me {comp}: it has a list of \
cues with start, end and text in milliseconds, shift(ms) moves all of them, and at(time) returns the \
one to show or nothing at all.
Users can follow topics and get a digest. {comp} collects what happened per topic, drops duplicates by \
id, and builds a digest text once per day at 7:00 in the time zone of the user. No network, just the \
logic, methods collect(event) and build(now).
I teach programming at a school and want a clean example of encapsulation. Could you write {comp} for \
a piggy bank? Coins go in, nothing comes out until it is smashed, shake() tells roughly how full it is \
(little, half, a lot), and smash() returns the sum and empties it.
The translators work with glossaries. One glossary has a source language, a target language and term \
pairs, some forbidden. Give me a TypeScript class, {comp}, with lookup(term), suggest(prefix) with at \
most 8 hits, and check(text), which lists forbidden words with their position.
Write the object behind our parking meter, please: {comp}. Coins of 10, 20, 50 cents, 1 and 2 euros; \
1.80 per hour, paid by the minute, at most 3 hours, free from 19:00 to 8:00. It shows until when one \
may park, and a cancel button gives the coins back.
A choreography consists of counts of eight. We want to store for each dancer where they stand on every \
count, as x and y in metres, and see who comes closer than 80 cm to someone else. I imagine {comp} \
with place(dancer, count, x, y) and collisions().
Every machine in the gym reports its use: start, end, weight, repetitions. {comp} should collect these \
reports for one member, calculate volume per muscle group and week in kilograms, and tell the personal \
best per machine. Please keep it free of libraries.
What I'd love is a small scheduler object, {comp}. One can register a task with an interval in \
seconds, pause and resume it, and see when it runs next. Time comes from a function passed in, because \
in tests we want to turn the clock ourselves.
Because our prices are fetched from four suppliers, I want one place that remembers which one was \
cheapest when. {comp}: record(supplier, article, price, at), best(article, at), and a history as an \
array sorted by time. Prices older than 90 days are not taken into account.
In our hospital the beds are counted twice a day. Write {comp} for one ward: name, number of beds, \
list of patients with bed number. admit() takes the lowest free bed, discharge() frees it, move() \
changes beds, and occupancy() is a percentage with one decimal place.
hey, can you help me with the model for our beehives? each hive has a queen with birth year, number of \
frames, honey harvests in kg and a list of inspections with varroa counts. i need needsTreatment (more \
than 3 mites per 100 bees) and honeyPerYear. TypeScript, name it {comp}
The label on a wine bottle has to follow rules: alcohol with at most one decimal, volume in cl, \
allergens in bold, vintage only when at least 85 percent come from that year. Put fields and rules \
together in {comp}, with a method that returns the rule violations as texts.
Goods on the conveyor belt are weighed twice. If both weights differ by more than 2 percent, the item \
goes to the manual scale. I would like an object, {comp}, which takes weight pairs, decides ok or \
check, and at the end of the shift reports the count and share of both.
Requirements for {comp}:\n- keeps {fields}\n- created without arguments, filled by init\n- throws when \
used before init\n- has a toString for the log\nTypeScript, please, and nothing else in the file.
Acceptance criteria: (1) a voucher can be redeemed once, (2) it has a value in cents and an end date, \
(3) remaining value is kept if the cart is cheaper, (4) expired ones give a clear error. Please write \
the class for it, {comp}, nothing around it.
Story: As a coach I'd like to line up eleven players in a formation such as 4-4-2, so that nobody \
plays in two positions. We need the model, {comp}, with setFormation, put(player, position), the bench \
of at most seven, and a check that there is exactly one goalkeeper.
Ticket {ticket} says: "Introduce a model for delivery notes. Number, date, customer, lines (article, \
quantity, unit), signature optional. Sum of quantities per unit. Printed at most twice." Could you \
write that as {comp}? We're on TypeScript 5, no decorators.
I've got three arrays (names, prices, stock) that must stay in step, and of course they don't. Replace \
them with one object that I can ask for an article by name, change its price, and sell n pieces of it; \
{comp} is the name, and selling more than in stock is an error.
Here's the problem: our clock-in terminal sends the same event twice when the network is slow. I'd \
like a deduplicator, {comp}, which remembers event ids for ten minutes, tells whether an event is new, \
counts the repeats per terminal, and forgets old ids without a timer.
When someone enters a phone number we get everything: spaces, slashes, +49, 0049, brackets. {comp} \
shall take the raw text, hold the country code and the national number, offer a display form and an \
E.164 form, compare two numbers, and reject anything with letters.
As part of the move off the mainframe we need the fixed-width record in TypeScript. Columns 1-8 \
customer, 9-16 date as YYYYMMDD, 17-27 amount in cents, 28 sign. {comp} parses one such line and \
writes it back, padded correctly, and exposes the amount as a number.
Think of a queue in front of a museum. Groups have up to 25 people and a time slot, single visitors \
fill the rest of a slot of 60 people, and late groups lose their slot after ten minutes. Please model \
this in TypeScript under the name {comp}.
Our newsletter tool needs a segment: a name, a set of filters (age from, age to, city, bought since), \
and a count. I'd like a TypeScript class, {comp}, that tells for one customer record whether it \
belongs to the segment and why not.
Can you write {comp} as the memory of a chatbot? It keeps messages with role, text and time, cuts the \
oldest ones when the sum of estimated tokens goes over 4000 (four characters are one token), but never \
drops the first message.
We simulate traffic at a crossing for a lecture. Needed is one object, {comp}, with four lanes, a \
queue length for each, a green phase of at least 10 and at most 60 seconds, and a rule that the \
longest queue gets green next. tick() moves on by a second.
The thing I'm missing is a converter with memory. {comp} knows factors between units of one kind, say \
length, can add new units by a factor to metres, converts in any direction, and keeps the last twenty \
conversions so that the user can repeat them.
In the ERP the purchase order goes through draft, approved, ordered, partly delivered, delivered, \
closed. Only a manager approves above 1000 euros. I need this life cycle in one object, {comp}, with \
methods per transition and an error that names the current state.
Please replace the spreadsheet for our car pool by {comp}. Who drives, who rides along, from which \
stop, how many seats, and at the end of the month each rider owes 15 cents per km divided by the \
number of people in the car. TypeScript only, no interface.
Fire drill software: {comp} gets a list of people per floor. During the drill people are marked as \
outside, missing ones are listed per floor, and the duration from alarm to the last mark is measured \
in seconds. After finish() nothing may be changed any more.
Someone deleted the class for reading positions in our e-book app. From memory: it held {fields}, it \
could tell the percentage read, it merged two positions by taking the later one, and it was called \
{comp}. Write it again, please.
The dentist's recall system: patients come every 6 months, children every 4, and those with implants \
every 3. {comp} knows a patient's last visit and group, computes the next date, tells whether it is \
overdue on a given day, and drafts a one-line reminder text.
I want to keep my band's setlists in order. Songs have a key, a tempo and a length; a set may last 45 \
minutes, two songs in the same key should not follow each other, and swapping two positions must keep \
that rule or fail. Write {comp} for it in TypeScript.
please write the token bucket for our public api as {comp}. capacity 100, refill 10 per second, each \
call costs 1 except search which costs 5. tryTake(cost) gives true or false, waitTime(cost) the \
milliseconds until it would work. clock injectable
Could you put the rules of our loyalty cards into a class {comp}? Each ten euros give a stamp, ten \
stamps give a free coffee, stamps expire after a year, and birthdays double them. It has to say how \
many stamps are valid on a given date.
Warehouse robots drive on a grid of 40 x 25 cells. {comp} is one robot: cell, heading (N, E, S, W), \
battery in percent, carried shelf or none. Driving one cell costs 0.2 percent, lifting 1 percent, and \
under 15 percent it refuses everything but the way to the charger.
Our old class does too much:\n\nclass Mail { to = ""; body = ""; send() {} retry() {} log() {} \
render() {} }\n\nI want just the part that renders the body from a template with placeholders, as a \
class of its own, {comp}, and without any sending.
stack trace first:\n\nRangeError: Maximum call stack size exceeded\n    at total (cart.ts:12:10)\n    \
at total (cart.ts:12:10)\n\nThe recursion is silly. Write the cart anew as a class {comp} with lines, \
add, remove and a plain loop for the total.
From the log I'd like to build objects. One line looks like this:\n\n2025-03-01T08:12:44Z WARN pump-7 \
pressure=2.9 target=2.5\n\nWrite {comp}, which takes such a line and gives me time, level, device and \
the key-value pairs with numbers already parsed.
Here's the response of the timetable service; I'd like a class around it, named {comp}, with the delay \
in minutes, a readable line such as "S3 to Airport, +4", and a flag if it is cancelled:\n\n\{"line": \
"S3", "dest": "Airport", "planned": "08:10", "actual": "08:14", "cancelled": false\}
This function has nine parameters and everybody mixes them up. Could it be an object with named \
setters and a final build()? Name: {comp}.\n\nfunction letter(to, from, date, subject, body, cc, bcc, \
attach, lang) { /* ... */ }
Code review said "primitive obsession". The five strings below should be one class, {comp}, which also \
formats itself over two lines.\n\nlet street = "";\nlet houseNo = "";\nlet zip = "";\nlet city = \
"";\nlet country = "";
I inherited this and would like to have it as a class {comp} with private members; the behaviour has \
to stay as it is.\n\nconst seen = {};\nexport function visit(url) { seen\[url\] = (seen\[url\] || 0) + \
1; }\nexport function top() { return Object.keys(seen)\[0\]; }
Enum plus helper functions today, one class tomorrow, please: {comp}.\n\nenum Level { Low, Mid, High \
}\nfunction label(l: Level) { return Level\[l\]; }\nfunction worse(a: Level, b: Level) { return a > b \
? a : b; }
OpenAPI says this about a loan; write the class for it, {comp}, and add a getter for the monthly \
interest.\n\nLoan:\n  type: object\n  properties:\n    principal: number\n    rate: number\n    \
months: integer
GraphQL type to TypeScript class named {comp}, with a check that seats is at least one:\n\ntype \
Screening {\n  movie: String!\n  hall: Int!\n  seats: Int!\n}
Prisma model below. I don't want to pass the raw record through the app, so make a domain class {comp} \
with the same data and a method isActive.\n\nmodel Membership {\n  id Int @id\n  from DateTime\n  to \
DateTime?\n}
In Go we had this, now the service moves to Node. The same as a TypeScript class, {comp}:\n\ntype \
Quota struct {\n  Limit int\n  Used  int\n}\nfunc (q *Quota) Left() int { return q.Limit - q.Used }
Ruby original, please as a class in TypeScript with the name {comp}:\n\nclass Shelf\n  attr_accessor \
:books\n  def full?\n    books.size >= 30\n  end\nend
The comment in the code says what is missing. Write it.\n\n// TODO class {comp}: keeps {fields},\n// \
used by the nightly export
Wir vermieten Schließfächer am Bahnhof. {comp} soll Nummer, Größe und Mietbeginn kennen, pro \
angefangene 24 Stunden 4 Euro berechnen, nach 72 Stunden als überfällig gelten und sich mit dem \
richtigen PIN öffnen lassen. Bitte in TypeScript als Klasse.
Bitte schreib mir in TypeScript ein Objekt für unsere Wetterballons: Seriennummer, Startzeit, \
Messwerte mit Höhe in Metern und Druck in hPa. Es soll die maximale Höhe, die Steigrate in m/s und den \
Platzpunkt liefern. Name: {comp}.
Nous gérons des salles de répétition. J'aimerais une classe {comp} en TypeScript qui garde les \
réservations, refuse les chevauchements, calcule le prix à 12 euros par heure et donne la liste des \
créneaux libres d'une journée.
Quiero modelar en TypeScript un vuelo en globo: piloto, pasajeros con su peso, gas restante en kilos y \
altura en metros. No se puede despegar con más de 450 kg. El nombre es {comp} y debe avisar cuando \
quede menos del 20 % de gas.
A manual in our system is a tree of chapters. Numbers such as 2.3.1 are computed from the position and \
never stored. I need the class {comp} for one chapter with title, text, children, and numbering(), \
plus move up and move down among its siblings.
Tokens in our arcade are plastic coins. A player card has a token balance, free tokens are used first, \
tokens bought on Tuesdays count double, and nobody may hold over 500. TypeScript, class {comp}, \
methods buy(n, date), spend(n), balance().
Passwords are never shown, only their age matters here: {comp} knows for each account when it was last \
changed, who is over 180 days, and prints the list for the auditors with the account name and days. \
Please write this as a class, dates without times.
For the quality circle I want a typed object for one PDCA round: goal, measures with owner and due \
date, result in percent, and what comes next. {comp} moves through the four phases in order and \
refuses to skip one. It is plain data with rules; nothing is created for our own process.
Test drives at the car dealer: customer, car, licence checked yes or no, start and end, kilometres. \
{comp} won't start without a checked licence, ends at most two hours later, and reports the average \
speed. TypeScript class, please, no React.
A tool crib lends torque wrenches. Each tool has a calibration date valid for one year. {comp} lends \
only calibrated ones, remembers who has what, and lists the ones which must go to calibration in the \
next 30 days. Please write that class for me.
File versions in our document system: every save makes a new version with author, comment and size in \
bytes. I want a class {comp} which adds versions, returns the latest one, restores an older one as a \
new version, and tells the total size in MB.
Model a lift pass in TypeScript: number, valid from, valid to, zone.
I need an object that holds a bowling team and its handicap.
something that keeps track of library fines per reader
TypeScript for a savings goal: amount wanted, amount saved, percent reached.
a small service that hands out queue numbers at the town hall
write the TypeScript for a hot air balloon booking
model a kayak trip for me, {fields}
I want {fields} in one typed object with behaviour instead of four variables.
domain object for a choir rehearsal, please
An entity Ferry isn't there yet; something typed with {fields} would do.
Where do I put the rules for late fees? Write an object that owns them.
Service that translates error codes into German sentences, with init and text(code).
ts object for a chess clock
Represent a train seat in TypeScript, window or aisle, number, reserved or free.
Give us the business object behind a dentist bill: positions, factor, sum.
small state holder for the audio player, play pause seek
keep the opening hours of a shop in something better than a plain object
a thing that averages the last n measurements - class with init()
Typed holder for a user's preferences with getters and a reset, please.
Could I get a money type? Cents inside, two decimals outside, plus and minus.
write a timer that can be paused and asked for the seconds left, as an instantiable thing
Encapsulate this array of orders so that nobody pushes into it directly.\n\nexport const orders: \
Order\[\] = \[\];
wrap it so that the counter is private\n\nexport let hits = 0;
Let's make an aggregate from the cart and its lines; only the cart may change lines. {comp}
entity or value object for an IBAN? Value object I think. {comp}, with bank code and country.
Anemic model, says the reviewer: {fields} without any behaviour. Give it some, under the name {comp}.
Data plus behaviour for a rental car key box, {comp}
We call it a gateway: {comp} hides the payment provider, charge and refund, amounts in cents.
{comp}, the orchestrator for the order flow: reserve stock, charge, ship, and undo in reverse order if \
one fails
Saga object for a trip booking, {comp}: flight, hotel, car, compensations
{comp}: unit of work, collects changed objects and saves them in one go
Identity map {comp}, one object per id
registry of plugins, {comp}, with load order by dependency
Locator for services by name, {comp}, throws on unknown names
a health monitor named {comp}: checks are added with a name and a function, run() gives ok, degraded \
or down
Circuit breaker, please. {comp} opens after 5 failures, half-open after 30 s.
{comp}: bulkhead with 10 parallel calls at most - class with init()
retry policy as an object, {comp}, exponential with jitter
backoff calculator {comp}
debouncer {comp}, 250 ms, cancel and flush, as a class
throttle object {comp}
A mutex for async code: {comp}, lock returns an unlock function.
semaphore {comp}, three permits, in TypeScript
An async barrier, {comp}, lets go when n participants have arrived.
Latch, one shot, {comp} - class with init()
{comp} should batch analytics events and flush at 20 or after 5 seconds.
heartbeat sender, {comp}, every 15 s, stops after 3 misses
Poller {comp}: asks a function every n seconds until it says done, then resolves.
cron expression, parsed and with next(date), {comp}, typed class
calendar event with recurrence weekly or monthly, {comp}, occurrences(from, to)
{comp} = a week number with year, ISO 8601, next and previous
Working days calculator {comp} with holidays of Bavaria passed in
duration object: hours, minutes, seconds, text like 2h 05m, {comp}
time slot {comp}, overlaps, contains, split into quarters, small class
shift plan for a bakery, {comp}, as a class
Roster object for three nurses and three shifts, {comp}, nobody works twice in a row
tide calculator {comp}
moon phase of a date -> {comp}, one class
sunrise and sunset for a place, {comp}, TypeScript
Distance matrix between cities, {comp}, symmetric, typed class
Route with legs, total km and total minutes: {comp}
A geofence with centre and radius in metres, entered and left events, {comp}
bounding box of points, {comp}, extend, contains, center, in TypeScript
vector2 {comp} add scale length normalize, TypeScript
3d vector as TS class {comp}
matrix 3x3 for 2d transforms, {comp}, as a class
complex number, {comp}, plus, times, abs, toString, one class
Fraction with numerator and denominator, always reduced, {comp}, class
polynomial {comp}: coefficients, evaluate, derive (class)
bit set {comp}, ts class
prime sieve with a limit, {comp}, ts class
running median {comp}
Welford's variance in an object, {comp}
linear regression over added points, {comp}, slope and intercept
Histogram with 10 buckets, {comp}, small class
random numbers with a seed, {comp}, mulberry32, ts class
noise generator for terrains, {comp}, class
Colour in rgb with lighten, darken, toHex: {comp}.
palette of colours with contrast check, {comp} (class)
gradient {comp}, stops at 0..1, colorAt(t), class
svg path builder, {comp}, moveTo, lineTo, close, toString, as a class
Canvas sprite with frames and a tick - {comp}, in TypeScript
tile map for a game, 64 by 64, walkable or not, {comp}
A* path finder object, {comp}
Collision world with boxes, {comp}, as a class
particle system {comp}, 500 particles, gravity, small class
camera for a 2d game: {comp}, follow, zoom, screenToWorld
Level loader {comp} from text lines with # as walls
High score table, 10 entries, {comp}, class
achievements tracker {comp}: unlock once, progress in percent
dialogue tree of an adventure, {comp}
crafting recipes: {comp} knows what can be made from what
skill tree {comp}, points, prerequisites, ts class
turn order by initiative, {comp} (class)
trivia round {comp}: question, answers, who buzzed first, one class
crossword grid, {comp}, check(row, col, letter)
Sudoku board {comp}, candidates, isValid, solve
minesweeper field {comp} 9x9, 10 mines, class
snake game state, {comp}, TypeScript
four in a row, {comp}, drop(column), winner()
poker hand, {comp}, rank and compare, typed class
blackjack hand with soft aces - {comp} - class with init()
roulette table {comp}, typed class
tournament with groups of four, {comp}, table sorted by points then goals
league table row, {comp}, as a class
Elo rating of players, {comp}, k = 32, in TypeScript
tennis score, {comp}, with tie-break
golf round 18 holes, par, handicap, {comp} - class with init()
marathon splits every 5 km and pace per km, {comp}
swim training {comp}: lanes, distance, interval
weight lifting log {comp}, one class
calorie diary with a goal per day, {comp}, small class
blood pressure diary, systolic, diastolic, pulse, category, {comp}, small class
medication plan {comp}: morning, noon, evening, night, typed class
Dosage by body weight, max per day, {comp}, class
patient queue with triage colours, {comp}, as a class
operating room schedule, {comp}, cleaning 25 minutes in between, typed class
blood bank stock by group, {comp}, compatible donors, one class
lab sample with chain of custody, {comp}, class
pet passport {comp}, ts class
animal shelter cage plan, {comp}, TypeScript
milk tank of a dairy farm: litres, temperature, pick-up, {comp}
greenhouse controller {comp} (class)
crop rotation for four fields over four years, {comp}, one class
tractor hours and service, {comp}
irrigation plan per zone in mm, {comp}, TypeScript
{comp} remembers what was said last and by whom; write it in TypeScript as a class.
How would you put a ferry's car deck into code? Lanes of 40 m, cars with a length. {comp}.
thinking of an object with {fields} that can compare itself to another one. {comp}
I keep passing {fields} around together; bundle them, {comp}, in TypeScript
These five params always travel together, make one thing out of them: {comp}.\n\nfunction book(name, \
from, to, persons, dog) {}
Long function, three local arrays, impossible to follow. I'd prefer an object with state, {comp}{punct}
Put state and functions together, {comp}{punct}
as one class please, {comp}{punct}
The lines below want to be a class {comp}, don't they? Write it{punct}
How would this look as an object with methods, named {comp}{punct}
need to new up something per customer that tracks open invoices: {comp}
one instance per table in the pub, holds drinks, splits the bill, {comp}
instantiable counter with min and max, {comp} - class with init()
Blueprint for all our lamps (not abstract): brightness, colour, on/off. {comp}
please write me the type with methods for a hotel stay, {comp}: {fields}
OOP version of a phone book, {comp}
object oriented stack for the lesson, {comp}, push pop peek
Show encapsulation with a thermostat in TypeScript. {comp}, private target, setter checks 5 to 30.
Explain getters and setters by writing {comp}, a rectangle whose area is a getter.
Teach me private fields with a short example, {comp}, a piggy bank.
Example of static and instance members in a TypeScript class {comp} (an id generator)?
example with readonly members, class {comp}, a birth certificate
method chaining example, {comp}, builds a sandwich, TypeScript
An example class for the interns, {comp}: {fields}, one getter, one method
for the workshop slides: {comp} in TypeScript, ten lines at most, a counter with a step
live coding warm-up: class {comp}, a vending slot
Interview task: class {comp}, an elevator with requests. Please write a solution.
kata: bank with statement, {comp}, deposit, withdraw, print
Katas again: string calculator as an object with memory, {comp}
homework help: class {comp} for a rectangle
review said "extract class". from the order the address part, {comp}: {fields}
extract class refactoring, target {comp}, moved members {fields}
The checkout god object loses its tax part to {comp}. Write that one.
break out the date logic from the calendar page, {comp}
Single responsibility: {comp} only formats addresses.
Dependency injection friendly mailer {comp}, transport is handed to init
Testable clock: {comp}, now() can be frozen
A double for the payment gateway in unit tests, class {comp}, remembers charges
class {comp}, fake mail server for tests, keeps sent mails in an array
Helper for tests, {comp}: builds orders with sensible defaults, with() to change them
test fixture class {comp} creating users with running numbers
A class {comp} describing a test case: title, steps, expected, priority
benchmark runner {comp}, class, warm-up 10, runs 100, median
class for coverage numbers per file, {comp}, lines, hit, percent
Class for one changelog entry please, {comp}: version, date, kind, text.
{comp}: semver, parse, compare, bump
Git commit message parsed into type, scope and subject, {comp}, class
pull request model {comp}: author, reviewers, approvals, canMerge()
release plan {comp} with freeze date and scope, typed class
{comp} for an incident: detected, acknowledged, solved, time to repair
on-call rota, weekly, {comp}, who(date)
SLO budget as an object {comp}, 99.9 percent, minutes left this month
{comp}, cost per service per day, class, forecast to the end of the month
inventory of certificates with expiry, {comp}, expiringWithin(days), ts class
Class {comp} for secrets metadata only: name, owner, last rotated, due for rotation after 90 days.
redactor {comp}, class, takes a list of field names and blanks them in any object
tokenizer for a calculator, {comp}: numbers, plus, minus, brackets
CSRF token holder class {comp}, one per session, compare in constant time
bearer token parsed from a header, {comp}, value object
a class that compares two password policies, {comp}
key-value line parser for env style files, {comp}, class, returns typed values
class for a lock in a lock room (ship lock), {comp}: level, gates, fill, empty
safe deposit box, {comp}: two keys, opened by bank and customer together
vault of a bank branch as a class: {comp}, cash by denomination
Manual entries in the cash book need a reason. Class {comp}.
class {comp}: user manual with chapters, find(text)
printer manual feed tray, {comp}, class, sheets and paper size
manual transmission as an object, {comp}, gears 1-6, clutch
PDCA board in TypeScript: class {comp}, four columns of cards, move forward only
class {comp}: quality circle meeting, attendees, PDCA phase, decisions
{comp}, class for a corrective action: cause, measure, owner, due, effective yes/no
audit finding {comp}, minor or major, class
tool belt of a game hero, {comp}, four slots, class
Machine tool with a magazine of 12 tools, class {comp}, change(n), wear per tool
torque tool calibration record - class - {comp}
file cabinet with drawers and folders, physical ones, {comp}, in TypeScript
A class for file sizes: {comp}, bytes inside, KB/MB outside.
path value object {comp}: join, parent, extension
class {comp} that watches a list of file names and tells which are new
import job state, {comp}: file name, rows read, rows failed, started, ended
checklist {comp}: items with mandatory flag, ready() only when all mandatory ones are ticked
Checklist run for a pilot, class {comp}, challenge and response
sketch the class for a sketch: {comp}, strokes, undo
Document model of a text editor: paragraphs, styles, word count. {comp}
note with backlinks {comp}, class
wiki page {comp}, revisions, diff size
bookmark {comp}, class: url, title, tags, visited n times
newsletter issue {comp}, sections, send date, opened rate, one class
rss item {comp} with age, TypeScript
survey answer sheet, class {comp}, complete() and score()
poll {comp}, one vote each
comment thread {comp}, replies, depth 3, small class
chat room {comp}: members, muted, last 200 messages (class)
friend list {comp}, requests, accepted, blocked, typed class
notification centre {comp}, unread count, mark all, as a class
presence {comp}: online, away after 5 min, offline after 15
typing indicator {comp}
call log {comp}, missed calls first, typed class
voicemail box {comp}, 20 messages max, in TypeScript
sms splitter 160 chars {comp}, in TypeScript
phone plan {comp}: minutes, sms, data, overuse cost, typed class
roaming zone table {comp}, ts class
router dhcp leases {comp}, TypeScript
subnet {comp}, contains(ip), hosts(), in TypeScript
ip address value object, {comp}, v4
mac address {comp} class
packet counter per port {comp}, ts class
bandwidth meter {comp}, Mbit/s over 10 s, as a class
solar roof: panels, tilt, yield per month, {comp}, small class
home battery, {comp}, kWh, charge at most 5 kW, losses 4 percent
ev trip planner {comp}, stops when under 15 percent (class)
meter reading list, {comp}, usage between two dates
electricity bill {comp}, base fee, kWh price, paid in advance
gas price zone {comp}, TypeScript
insulation calculator u-value, {comp}, layers
room climate {comp}, dew point from temperature and humidity
ventilation timer {comp}, class
smart lock {comp}: users, times, log, small class
alarm system {comp}: armed, zones, entry delay 30 s, ts class
robot vacuum map {comp}, rooms, cleaned share (class)
washing plan for a shared laundry, {comp}, small class
recycling calendar {comp}, next pick-up by bin colour, ts class
rent split by room size, {comp}, TypeScript
moving boxes {comp}, room, fragile, find(thing) - class with init()
renovation budget {comp}, one class
paint calculator {comp}, m², coats, litres
tile layout {comp}, cuts and waste, class
timber list {comp} lengths in mm, saw cut 3 mm
3d print job {comp}, grams, layers, minutes left, typed class
cnc program runner {comp}, small class
conveyor with three sensors {comp} (class)
sorting line by weight class {comp}
pick list {comp} ordered by aisle, TypeScript
stock take {comp}: counted vs booked, differences, as a class
batch with best before, {comp}, first expired first out - class with init()
cold chain record {comp}, minutes over 8 degrees
pallet stacking, {comp}, max 1.8 m and 900 kg
container packing list {comp}
customs declaration, {comp}, goods, codes, value, duty (class)
bill of lading {comp}, class
port berth plan {comp}, as a class
ship log {comp}: position, speed, course every hour (class)
flight plan {comp}, waypoints, fuel, alternates, in TypeScript
boarding by groups {comp}, class
overbooking rule {comp}, as a class
air miles account {comp}, expire after 36 months, class
crew duty time {comp}, max 13 h, rest 11 h
train composition {comp}, wagons, length, brake percent (class)
signal block {comp}, free or occupied, ts class
timetable conflict finder {comp}, small class
bus pass {comp}: zones, month, reduced
taxi meter {comp}: base 4.20, per km 2.10, waiting 35 per hour
car sharing trip {comp}, one class
driving school student {comp}, lessons, night drive, motorway
vehicle inspection {comp}, defects minor, major, as a class
tyre set {comp}, tread depth, season, one class
fuel log {comp}, litres per 100 km, in TypeScript
parking permit {comp}
speed camera record {comp}, tolerance 3 km/h
eine Klasse, die Zählerstände sammelt und den Verbrauch ausrechnet, {comp}
Objekt für einen Kinosaal in TypeScript, {comp}
{comp} als Klasse: Passwörter in Logzeilen durch Sterne ersetzen
kleiner Dienst für Erinnerungen, {comp}, mit init(), ts class
bitte ein Wertobjekt für Geldbeträge, {comp}
une classe {comp} qui masque les mots de passe dans les journaux
petit service {comp} pour envoyer des rappels
objet {comp} : compte épargne, solde, intérêts
una clase {comp} que represente una ejecución de pruebas
modelo de un billete de ferry, {comp}
classe {comp}: registro dei visitatori
Our ferry company sells day, week and season tickets, each with a zone and a number of crossings left. \
A crossing at night counts twice, dogs half. Could you model such a ticket in TypeScript? It should \
answer canTravel(zone, time) and cross(time).
The score of a bowling game is harder than it looks. I need something that takes rolls one after the \
other, knows when a frame ends, adds the bonus for spares and strikes, and gives the sum per frame as \
well as the total at any moment.
We're replacing a whiteboard. On it there are jobs of a car workshop: plate, customer, work to do, \
mechanic, promised time. One should be able to move a job to another mechanic, mark it finished, and \
list what's late. Write the TypeScript for this, name {comp}.
For three clinics we have to report how long patients wait. {comp} gets arrivals and call times, \
leaves out emergency patients, and gives mean, median and the longest time in minutes per weekday. \
Please use private members and an init.
I'm writing a small service object for exchange rates. It takes rates with a base currency and a date, \
converts amounts in cents, remembers when a rate was older than 24 hours, and refuses to convert with \
one older than a week. {comp}, please.
A teacher wants to draw lots for presentations. The thing ({comp}) holds the pupils of a class, never \
picks the same one twice until all had their turn, can skip those who are ill, and keeps a log with \
dates.
We have a rather complicated rule for cancelling trips: more than 30 days before it is free, then 20, \
50 and 80 percent from 30, 14 and 3 days on, and no-show costs all. Put this into {comp}, with \
fee(price, start, cancelledOn) and a text that explains the fee.
Right now the editor loses text when a tab crashes. I'd like {comp} to keep drafts: one per document \
id, saved at most every 5 seconds, at most 20, the oldest thrown out first, restore(id) and \
discard(id). The storage object is handed in by init.
The colleagues in purchasing compare offers by hand in a table. Please write {comp} in TypeScript that \
does it: offers have a supplier, a price, delivery days and a rating; weights for the three can be \
set, and ranking() returns them with points from 0 to 100.
You know the pile of plates in a canteen? I'd like to simulate it: a stack with room for 80 plates, a \
spring that lowers by 4 mm per plate, take() from the top, a warning at 10. {comp}, for a physics \
lesson, plain TypeScript.
Please give me the TypeScript for a cash drawer. At the start of a shift an amount is counted in; \
sales add, payouts take away, and at the end the counted amount is compared. A difference over 5 euros \
needs a comment. Name it {comp}, cents only.
hello, small thing: i want to log which plants i watered and when. every plant has a name, an interval \
in days and a spot (garden, balcony, kitchen). {comp} should tell me what's due today, what is overdue \
and by how many days. ts please, thx
I am about to write a thing for car sharing among neighbours, and I don't know how to start. There are \
cars, people, bookings and costs of 30 cents per km. Start with the booking, {comp}: who, which car, \
from, to, km at start and end, cost().
To make our prices understandable I'd like an object that collects the steps of a calculation: label, \
amount, kind (plus, minus, percent). It gives the sum, rounds only at the end, and prints the steps as \
lines with the amounts right-aligned. {comp}.
Our team has discussed where the logic for trial accounts should live, and decided: in one object. \
{comp} knows the start, 14 days, up to two extensions of 7 days, the state on a given date (running, \
last day, over), and what may still be used after the end.
The energy adviser enters walls, windows and doors with area in m² and a U value. {comp} should give \
the heat loss in watts for a temperature difference, show which part loses most, and compare two \
states of the building, before and after. Typed, tested by us.
Because nobody trusts the lift statistics, we log door events. {comp} gets (time, floor, opened or \
closed), pairs them, gives the average open time per floor in seconds, and reports doors that were \
open for more than 40. In TypeScript, no dependencies.
After each match the referees send a report. I need {comp} for it with home, away, goals (minute, \
player, own goal yes or no), cards, and a method score() such as "2:1", one for red cards, and one \
that checks that no minute is above 120.
There should be one place in the code which decides whether a shop is open. Regular hours per weekday, \
holidays, special days with other hours, and breaks at noon. {comp}: isOpen(at), nextChange(at), and \
week() with a printable list.
I have the numbers of a weather station as lines in a text and want a TypeScript object, {comp}, that \
reads them (time, temperature, rain in mm), skips lines with -999, and answers the warmest day, the \
total rain of a month, and the longest dry period.
The point of {comp} is to keep promises: a customer is promised a date, the date may be moved twice, \
each move needs a reason, and a promise is kept if delivery was on or before the last date. Write it \
down in TypeScript with keptRate() over all promises.
I'd like the price of a taxi ride in one class, {comp}. Base 4.30, first seven km 2.60 each, then \
2.10, waiting 38 per hour by the second, big car plus 10, card fee none. start, drive(km), \
wait(seconds), stop, and price in cents.
Refactor request: `{ident}`, `{ident2}` and the module variable between them belong together. They \
count page views per day and forget after 30 days. Make {comp} from them, with private state and \
without changing the results.
Replace the spreadsheet "keys.xlsx" with a model. Each key has a number, a door, a holder or none, \
issued and returned dates; there may be several copies of a key. {comp} should say who can open a door \
at the moment, and which keys are lost.
Task for today is the domain layer of a bakery: orders for bread with a pick-up time, at most 40 \
loaves per hour from the oven, orders close at 18:00 the day before. Only the order book, please, \
under the name {comp}, throwing readable errors.
Write {comp}, please, a class for a lab freezer. It has five racks with nine boxes of 81 positions \
each. put(sample) returns the position as 3-7-45, find(id), move, remove, and free() for the number of \
free positions. Samples are strings.
One more helper for our game jam: an object which manages waves of enemies. Each wave has a number, a \
delay in seconds, an amount which grows by 20 percent per wave, and a boss in each fifth. next() gives \
the list, and reset() starts over. {comp}.
For the choir's website: {comp} shall hold a concert with a date, a place, pieces (composer, title, \
minutes), a pause of 20 minutes after the piece nearest to the middle, and it returns the end time. \
Pieces can be moved up and down.
Ticket {ticket}\n\nAs the facility manager I want lamps to be replaced before they fail. Model a lamp: \
type, hours on, switch cycles, rated hours. lifeLeft() in percent, warn at 10. Dimmed hours count \
half.\n\nPlease write the class for it.
Spec:\nname: {comp}\nstate: {fields}\nbehaviour: can be locked; locked ones refuse changes with an \
Error\nnot wanted: persistence, UI\n\nTypeScript.
error TS2339: Property 'remaining' does not exist on type '{comp}'.\n\nWe use remaining() and \
consume(n) all over the place, but the class is only an empty shell. Please write it fully: a budget \
in minutes per month, 600 at the start.
In the console I see:\n\nUncaught TypeError: Class constructor {comp} cannot be invoked without \
'new'\n\nThe calls are mine to fix. But the class is unreadable too, so please write it again; it's a \
cart with {fields}.
Given this usage in our tests, write what they need:\n\nconst g = new \
{comp}().init(3);\ng.press("up");\nexpect(g.floor).toBe(4);\ng.press("down");\nexpect(g.moves).toBe(2);
The specs exist, the code doesn't. Please write {comp} so that they pass:\n\nit("starts empty", () => \
expect(new {comp}().size).toBe(0));\nit("adds", () => { s.add("x"); expect(s.size).toBe(1); });
This is the README of the thing I want; write the class.\n\n{comp}\n- record(ms): adds a response \
time\n- p95(): 95th percentile of the last 500\n- reset()
```ts\n// wanted\nconst fine = new {comp}();\nfine.add("late", 3);\nfine.total(); // 60 \
cents\n```\nEach late day costs 20 cents. Please write the class.
// {file}\nexport const rooms = \[\];\nexport function occupy(n) { rooms.push(n); }\nexport function \
isFree(n) { return !rooms.includes(n); }\n\nGlobal state again. One class, {comp}, with free(n) as well.
This reducer grew out of hand; I'd like a class {comp} with methods in its place.\n\nswitch \
(action.type) {\n  case "add": return state + 1;\n  case "sub": return state - 1;\n}
Object literal with `this` in it; make a real class out of it, {comp}.\n\nconst robot = {\n  x: 0,\n  \
step() { this.x++; },\n  home() { this.x = 0; },\n};
type Props = {\n  street: string;\n  floor: number;\n  lift: boolean;\n};\n\nNot for React. It's a \
flat for rent; make a class {comp} with it and add pricePerMonth.
Old ES5 code with a constructor function, new TypeScript class {comp} in the same spirit, with \
types:\n\nfunction Aquarium(l) {\n  this.litres = l;\n  this.fish = \[\];\n}\nAquarium.prototype.add = \
function (f) { this.fish.push(f); };
XML from the supplier. I need a class {comp} for one entry, with the price as a number and a getter \
for the gross price at 19 percent.\n\n<item sku="A4">\n  <name>Paper</name>\n  <net>3.20</net>\n</item>
Excel columns: Date | Driver | Km start | Km end | Purpose\n\nMake {comp} for one row of it; private \
trips are those with an empty purpose, and km end must not be lower than km start.
We got this from a partner as a schema, I want a class {comp} with those properties and a validate() \
which lists what's wrong.\n\n\{"type": "object", "properties": \{"berth": \{"type": "integer"\}, \
"boat": \{"type": "string"\}\}\}
From the minutes of yesterday's meeting:\n- cards have a colour and a value\n- nobody sees others' \
cards\n- red beats blue\nSo we need the class for one card, {comp}, with beats(other).
Mermaid to TypeScript, just this one:\n\nclass {comp} \{\n  +string plate\n  +int seats\n  +board(n)\n \
 +leave(n)\n\}
PlantUML below, code please, class {comp}:\n\n@startuml\nclass Oven \{\n  -temp: number\n  \
+heat(target)\n\}\n@enduml
My sketch, to be finished by you as a proper class {comp}:\n\nclass ... {\n  // 12 lockers\n  // \
rent(code) -> number\n  // open(number, code)\n}
Test data for our shop comes from ten files which nobody understands. Please write a class {comp} that \
builds an order for tests step by step: customer, lines, country, voucher, and build() that fills \
what's missing with sensible values.
In the driving simulator there are test runs. A run has a driver, a track, lap times in ms, off-track \
events and a verdict. {comp} should compute best lap, average without the first lap, and fail the run \
at more than four events. Just this class.
In our library the word token means a wooden chip with a number that a reader takes for a locker. \
Chips 1 to 300, some are missing. I need a class {comp}: take(), giveBack(n), missing(n), and who has \
been inside for over 6 hours.
We log requests and must not log what's confidential. Please write {comp}: it is created with a list \
of keys such as password, pin, iban, walks through nested objects and arrays, returns a copy with *** \
in these places, and counts what it hid.
When people choose a password, our policy is: 12 characters, not the name, not one of the 1000 most \
common (list is passed in), no change more than once a day. Class {comp} with check(text, user) that \
returns texts. Nothing is stored in it.
The maintenance manual of a ski lift has tasks: daily, weekly, yearly, after 500 hours. I'd like a \
class {comp} for one task which knows its interval, last time and hours, when it is due next, and what \
happens if it's skipped twice (the lift must stop).
In the canteen there's a suggestion box handled by PDCA. A suggestion has a text, an author (may be \
anonymous), a phase, and a note for each phase. I want only the TypeScript class {comp} with \
nextPhase(note) and a history.
A tool for beekeepers knows hives by number. The tool is finished, the class for one hive isn't: \
{comp} with queen year, frames, weight readings in kg and date, and trend() over seven days in grams \
per day.
Our file server reports folders with a size and a last access. I need the class {comp}: takes entries, \
sums by top folder, lists those not used for 400 days, formats sizes as KB, MB, GB with one decimal. \
It doesn't read the disk itself.
The secret word in our game has 5 letters. guess(word) returns green, yellow or grey for each letter, \
double letters handled right; six tries; share() gives emoji lines. Could you write the class {comp} \
for it without any UI?
Wir wollen die Vergabe von Schrebergärten abbilden: Bewerber mit Datum und Wunsch (Größe, Lage), \
Gärten mit Nummer und Pacht. Ein Angebot gilt 14 Tage. {comp} soll das nächste Angebot bestimmen und \
Absagen zählen, nach zwei Absagen geht es ans Ende.
Für den Wetterdienst in unserer Schule brauche ich ein Objekt, {comp}: es nimmt Messungen (Zeit, Grad, \
Prozent), verwirft Unsinn (unter -40, über 50 Grad), und liefert Tagesmittel, Minimum und Maximum. \
Bitte ohne Bibliotheken.
Bitte aus der Funktion mit neun Parametern ein Objekt machen, {comp}, bei dem man die Teile einzeln \
setzt und am Ende pruefen() aufruft:\n\nfunction bestellung(name, strasse, plz, ort, artikel, menge, \
preis, rabatt, datum) {}
Nos clients louent du matériel de ski. Je voudrais en TypeScript un objet {comp} avec les dates, la \
pointure, la taille, une caution de 100 euros et un prix dégressif à partir du troisième jour.
Para el club de ajedrez: quiero llevar las partidas con blancas, negras, resultado y fecha, y calcular \
los puntos y el Elo de cada jugador con k igual a 20. Escríbelo en TypeScript con el nombre {comp}.
Serve un oggetto TypeScript per la cassa della sagra: articoli con prezzo, scontrino con quantità, \
resto da dare, incasso della serata e numero di scontrini. Nome {comp}, importi in centesimi.
{comp} is to guard the order of steps at a blood donation: register, questionnaire, doctor, donation, \
rest of 15 minutes. Nobody may skip one, the doctor can send people home, and the whole visit in \
minutes is of interest later. TypeScript, please.
Shelf life matters in our kitchen. I'd like an object per container: content, prepared at, opened at \
or not, days it keeps closed and open. It says until when it can be used, whether it's to be thrown \
away, and prints the label text. {comp}
How can we get rid of the huge switch in the fare calculation? I'd like one typed object, {comp}, in \
which zones, day types and ages are registered with prices, and which answers price(zone, day, age) or \
an error that names the missing combination.
I manage a small climbing gym and want to count who's in. Please write {comp}: entries by card number, \
exits, at most 80 people, a queue if full, and at closing time the list of those who didn't check out. \
In TypeScript, but no UI.
Let's model a relay race: four runners, legs of 400 m, exchange zones of 30 m; a dropped baton costs \
time but isn't a disqualification, an exchange outside the zone is. {comp} should take events and give \
the total time and the splits.
Our old PHP script for the tombola is gone. What it did: 2000 tickets, every tenth one wins, five main \
prizes, a ticket can be drawn once, prizes are handed out with a name. Could you do this in TypeScript \
as {comp}?
We agreed on a "money box per project" for the youth club. Each has a goal, deposits with names, \
withdrawals with two names, and it's closed when the goal is reached. {comp} should hold it, and show \
the percentage and the last five movements.
A digital guest book for the lookout tower: name (optional), text up to 280 characters, date; swear \
words (list passed in) are replaced by stars; same text twice in an hour is refused. {comp} please, \
with add(), latest(n) and byMonth().
I want to model the seasons of a ski resort without tables: lifts with opening and closing dates, \
slopes depending on lifts and on snow depth in cm. {comp}: open(date, depth) gives the list of slopes \
that can be skied.
The thing that decides which coffee machine gets cleaned next shall be called {comp}. It knows for \
each one the cups since cleaning, the hardness of the water, and the last date; more than 300 cups or \
7 days make it due. Output is a sorted list.
Could you put the logic of our barrier into one place: {comp}. It opens for known plates, for tickets \
paid less than 15 minutes ago, and for emergency vehicles at any time; it closes after a car has \
passed or after 30 seconds.
Write the TypeScript for a reading challenge. Readers log pages per day, there's a goal of 3000 pages \
by the end of June, and teams of four. {comp} computes who's ahead of plan, and how many pages per day \
are needed from now.
Please give me an object which behaves like our old egg timer: it's set to 1 to 60 minutes, counts \
down, rings for 10 seconds, can be turned forward and back while running, and never goes under zero. \
Name it {comp}; time is given by tick(seconds).
Rooms in our hostel have bunks; groups want to sleep together, men and women in different rooms unless \
they agree, and lower bunks go to people over 60. I need {comp} that assigns a group and gives reasons \
when it can't.
In short: a typed object for one kilometre of a trail with surface, slope, and a closed flag, and one \
for the whole trail that adds them. Split it into {comp} (the trail) and {comp2} (the kilometre), and \
give me both classes.
We need both classes for the newsletter: {comp} is the list with subscribe and unsubscribe, {comp2} is \
one subscriber with a mail address, a language and a confirmed flag.
A recorder for noise at the airport, please. {comp} gets decibel values each second, finds events \
(over 65 dB for more than 10 s), gives the maximum, the duration, and the count by hour, and counts \
nights from 22 to 6 on their own.
The dry cleaner's tickets: customer, pieces with kind and price, ready on, picked up or not, after 90 \
days given to charity. {comp}; methods: addPiece, total in cents, isReady(now), pickUp(now), and a \
line for the printer.
As a small exercise for the new ones, the model of a fridge: products with a date, put in, take out, \
what's expired, what's eaten first, free space in litres. It should be idiomatic TypeScript with an \
init method; call it {comp}.
My daughter's pocket money: each Sunday 3 euros, savings earn 5 percent a month (I'm generous), wishes \
have prices, and she may borrow at most 10 euros. {comp} tells what she has, what she owes, and when a \
wish is affordable.
In the call centre someone is free, in a call, in wrap-up (at most 60 s) or on a break. {comp} is for \
one agent: it changes state by events, measures the time in each state per shift, and refuses \
impossible changes.
The chimney sweep's round: houses in streets, each with a due month and a contact. He plans 14 houses \
a day in a row of streets, and informs people 10 days before. I'd love to have {comp} for one day's \
round.
I have no idea how to model opening a bank vault: two people, two codes, within 30 seconds of each \
other, only from 8 to 17 on weekdays. Could you do it as {comp} in TypeScript, with attempt(person, \
code, at) and a log?
type Cue = \{ at: number; text: string \};\nconst cues: Cue\[\] = \[\];\nfunction addCue(c: Cue) \{ \
cues.push(c); \}\nfunction cueAt(t: number) \{ return cues.find(c => c.at === t); \}\n\nPlease, one \
class {comp} that hides the array.
let balance = 0;\nexport function deposit(n) { balance += n; }\nexport function getBalance() { return \
balance; }\n\nTwo accounts are needed now, so the module must become a class, {comp}.
class Report { load() {} compute() {} html() {} mail() {} }\n\nReview: too many jobs. I only need the \
computing part as its own class, {comp}; it takes numbers and gives sum, mean and maximum.
export default {\n  data() { return { count: 0 }; },\n  methods: { inc() { this.count++; } \
},\n};\n\nThe logic in there should be a plain TypeScript class, {comp}, independent of any UI.
Lua script from our game, needed as a TypeScript class, {comp}:\n\nChest = {}\nChest.gold = \
50\nfunction Chest:open() return self.gold end
Perl, sorry. To TypeScript, one class {comp} please.\n\npackage Clock;\nsub new { bless { h => 0, m => \
0 }, shift }\nsub tick { $_\[0\]->\{m\}++ }
COBOL record from the old system, a class {comp} with the same data please:\n\n01 CUSTOMER.\n   05 \
CUST-NO PIC 9(6).\n   05 CUST-NAME PIC X(30).\n   05 BALANCE PIC S9(7)V99.
a log line from each of the buses, I need a class {comp} that holds one and knows if the bus is \
late:\n\nbus=12 stop="Town Hall" plan=10:04 real=10:09
failing test at {file}:\n\n  expected new {comp}().add(2).add(3).total to equal 5\n  {comp} is not \
defined\n\nPlease write it, chained calls included.
Hi team, as promised here is what the object should do:\n> keep {fields}\n> tell if it is complete\n> \
print itself\nCan the assistant write it as {comp}, please? TypeScript.
Feature: loan of umbrellas\n  Scenario: bring back late\n    Given an umbrella lent on Monday\n    \
When it comes back on Thursday\n    Then the fee is 2 euros\n\nThe class for that: {comp}, one euro \
per day from the third day on.
Our API gateway gets webhooks from three partners, and each one signs in another way. Please write \
{comp}, which keeps the partners with their header names, checks the age of a request (5 minutes at \
most), remembers ids already seen for a day, and says accepted or why not.
For multi-tenant support every request needs to know its tenant. I want a TypeScript class {comp} that \
takes the host name or a header, resolves the tenant from a list given to init, caches the answer for \
a minute, and throws a readable error for unknown ones.
In our CI we'd like to see which npm packages grow. {comp} takes a name, a version and a size in KB \
per build, keeps the last 50 builds, and reports packages which grew by more than 5 percent since the \
build before or 20 percent over ten builds.
We have feature flags in a JSON file. Build {comp} around it: isOn(flag, user), percentage rollout \
stable by user id, allow list, off date, and a list of flags that nobody asked for in 30 days. The \
JSON is passed as an object, no reading of files.
The dashboard needs numbers per minute. Please implement {comp}: record(name, value, at), buckets of \
one minute, at most 24 hours, sum, average and max per bucket, and a merge with another one from a \
second process. Plain TypeScript without libraries.
When a user imports contacts, we map CSV columns to our fields. {comp} holds the mapping, guesses by \
names in German and English, tells which mandatory fields have no column, applies the mapping to a \
row, and can be saved as a plain object.
Search filters end up in the URL and get lost on reload. I'd like a class {comp} which turns a filter \
object into query text and back: numbers, booleans, lists with commas, dates as YYYY-MM-DD, defaults \
left out. Fields: {fields}.
Write a service class called {comp} for our order mails: it takes a template by name, fills \
placeholders like \{\{name\}\}, fails when a value is missing, offers a text and an HTML version, and \
knows which templates exist. Sending isn't its job.
To test our retry code I need a class {comp} that behaves like a server: answers are queued (status, \
body, delay in ms), each call takes the next, calls are recorded with time and body, and reset() \
clears both. It's used in unit tests only.
The release notes are put together from commit messages. {comp} gets messages, groups by feat, fix and \
the rest, drops duplicates, sorts by scope, and gives Markdown. Breaking ones come first. Please as a \
TypeScript class with an init and an add.
We store uploads as chunks. I want {comp} to know the file's name, total size, a chunk size of 5 MB, \
which chunks are there, what's next, whether it's complete, and the progress as a percentage; a chunk \
of the wrong length is refused.
Deployments go through dev, stage and prod. Can you write {comp} with promote(), rollback(), the \
version per stage, who did it and when, and a freeze between two dates in which prod can't be changed? \
State is in memory, times come from outside.
Customers may book up to three add-ons, some exclude each other, some need others. {comp} should take \
the rules, hold a choice, say what can be added, explain why something can't, and compute the monthly \
price in cents. TypeScript, strict mode.
A class that limits how many e-mails one user gets from us: {comp}. At most 3 a day, 10 a week, none \
between 22 and 7 local time except those marked urgent, and nextSlot(user, now) for the others. Please \
with unit-friendly design.
Our log viewer shows JSON lines. {comp} parses one: time, level, service, message, the rest as \
details; lines which aren't JSON become a message with level unknown. It should also shorten to 120 \
characters and mask values of keys named password or token.
I need the server side of a lobby: rooms with a code of four letters, up to eight players, a host who \
may kick and start, and the host role passing on when they leave. Please give me {comp}, one room, \
with join, leave, kick, start and errors.
We want to know which of our endpoints are still used. Class {comp}: hit(method, path, client, at), \
paths with ids are normalised (/users/42 → /users/:id), unusedSince(days), clientsOf(path). It has to \
survive a million hits, so no list of hits.
Domain events for the order service: let {comp} be the order. It has lines and a state, methods place, \
pay, ship, cancel, and each one adds an event to a list that pullEvents() returns and clears. Illegal \
order of calls throws.
On Fridays we plan who reviews whose pull requests. {comp} has the developers with days off, never \
pairs the same two in a row, spreads evenly, and gives reviewerFor(author, date). Please, as a class, \
seedable, no libraries.
Locale stuff is scattered over 30 files. I'd like to see one class, {comp}, with a locale set by init, \
and money(cents), percent(x), date(d), list(items), plural(n, one, many). It should use Intl inside \
and cache the formatters.
I need something in TypeScript that remembers which cookies banner choice a visitor made and when to \
ask again.
Model a shipment with {fields} and a method that says whether it is late.
could you write me a small in-memory session store in TypeScript, expiry 20 minutes
Write a thing I can instantiate per upload, it should know bytes sent, speed and time left.
What would a domain object for a subscription look like: trial, active, paused, cancelled? TypeScript.
We need a price with tax inside: net, rate, gross, rounding. Please write it in TypeScript as a value \
object.
I want an object for one Git branch: name, author, last commit date, isStale after 60 days.
Give me a queue worker in TypeScript with start, stop and a limit of three jobs at once.
A scheduler I can feed with tasks and a time, that's all I need. TypeScript, please, with init().
Represent one row of our payroll export in TypeScript, amounts in cents, and let it check itself.
Please write a typed client for our tickets API with list, get and close; the base url comes in by init.
The settings of our desktop app need a home in code: load from an object, get, set, reset, dirty flag.
Something to hold a user's cart between pages, with add, remove, total, and toJSON. TypeScript.
I keep forgetting how a TypeScript class with private fields and an init looks. Show me with {fields}.
Can I have the TypeScript for a stopwatch with laps?
TypeScript class, please, holding {fields}, with an empty constructor and an init.
Typed model for a customer, {fields}, with a display name getter.
generate a ts class from these: {fields}
class with {fields} and an equals method, thanks
Make this testable by putting it into a class with the clock passed to init{punct}
The SDK of our supplier returns numbers for states. {comp} should translate them: 0 new, 1 paid, 2 \
sent, 9 lost; unknown ones give "unknown (17)"; isFinal for 2 and 9; and a comparison which state is \
further. As value object in TypeScript.
I'm asked for an estimate on moving our price logic out of the controller. To see how it feels, please \
write {comp} with the three rules we have: volume discount from 10 pieces, customer discount by group, \
minimum price. Cents only, each rule with a label.
Compare two ways? No need, we've decided: one class per aggregate. So write {comp} for a rental \
agreement with {fields}, a method extend(days), a method terminate(on, by), and an error if it has \
already ended.
Onboarding starts on Monday, and I'd like to show the new ones what a class looks like with us: empty \
constructor, init with parameters, private members, short methods. Please do that with {comp}, holding \
{fields}.
From the retro: "nobody knows when the cache is cleared". So give me {comp}, an observable cache, \
whose every set, hit, miss and eviction is counted and can be listened to, and which prints a one-line \
summary. TypeScript class without dependencies.
The audit asks who changed which price. Please add a class {comp} to {file}: record(article, from, to, \
who, at), changes by article, by person, between two dates, and a text export with one line per \
change. Amounts in cents, times as Date.
While reviewing I found six places which compute the end of a trial by hand. Please give me {comp}, a \
class that takes the start and the plan, and answers endsOn, daysLeft(today), isOver(today); months \
end properly (31 January plus one month is 28 February).
Migration from moment: we use only add days, format and diff. I'd like our own small class {comp} for \
a calendar date without time, with plusDays, daysUntil, format("DD.MM.YYYY"), isWeekend, and a static \
today(clock).
Never mind the framework question, this is plain TypeScript: {comp} holds the steps of our checkout, \
knows which may be entered, remembers answers, and goes back without losing them. Steps are names in \
an array given to init.
Don't create a component, create the logic: {comp} filters, sorts and pages a list of invoices; \
setters for each; a getter visible; page falls back to 1 when a filter changes; all pure TypeScript, \
to be used by two different front ends.
Without a library, please: a class {comp} that parses command line arguments, knows flags, options \
with values, and defaults, collects unknown ones, prints a usage text, and never exits the process on \
its own.
Stop me from writing another singleton by hand. {comp} should be a normal class with an init(config), \
which reads {fields} from the config, fails on missing ones with all names in the message, and freezes \
itself afterwards.
Instead of a manual checklist for each release in a wiki, the product has to store it. {comp} is such \
a checklist in our data model: items, who ticked it when, blocked items with a reason, done() in \
percent, and a clone for the next release.
We used to skip validation for internal users; no longer. {comp} validates an order for everybody: at \
least one line, quantities from 1 to 99, known country, a delivery date in the future. It returns all \
the problems, not just the first.
Our newsletter has double opt-in, and the states are a mess. Please write {comp}: pending with a code \
and a time, confirmed, unsubscribed with a reason, bounced after three hard bounces; pending ones are \
dropped after seven days.
In the backlog there's "limit concurrent exports". {comp} is to hold at most two running exports per \
customer and ten in total, queue the rest in order, tell the position, and start the next when one \
ends. TypeScript, the export itself is a function.
For error reports from browsers I want grouping. {comp} takes message and stack, removes numbers and \
ids, builds a fingerprint, counts per fingerprint and version, remembers first and last seen, and \
lists the top ten of a version.
What we call a "space" in our product has members with roles (owner, editor, viewer), exactly one \
owner, invitations by mail that last 72 hours. Could you write this as {comp} in TypeScript, with \
invite, accept, changeRole, leave, transfer?
The mobile team sends events in batches, sometimes twice. {comp} on our side should accept a batch, \
drop events known by id, sort the rest by time, refuse those older than 7 days, and say how many of \
each. Ids are kept for a day.
Support wants canned answers. {comp} keeps them with a shortcut, a text with placeholders and a \
language; find(prefix, language), fill(shortcut, values), usage counts, and the five most used ones \
per month. Please in TypeScript with an init.
Our status page needs a memory. I'd like {comp}: components with up, degraded, down; incidents with \
updates; uptime in percent for the last 90 days without planned maintenance; and a text like "99.95 \
%". Times are passed in.
As we bill by the second, I need an accurate meter: {comp}. start(at), stop(at), several intervals, no \
overlaps, total per day (split at midnight UTC), and cost(pricePerHour) in cents, rounded up once at \
the end.
I'd like the knowledge about our plan limits in one object. Plans: free, team, company. {comp} knows \
limits for users, projects and storage, says whether something is allowed, what the next plan would \
allow, and gives a hint text for the upgrade.
For an editor we need find and replace as logic: {comp} takes a text, options for case and whole \
words, gives all matches with line and column, next and previous from a position, replace one, replace \
all, and a count. No regex from users.
Time zones in meetings: {comp} takes people with zones and working hours, a duration, a week, and \
suggests up to five slots, best when nobody is before 8 or after 18 o'clock; it explains for each slot \
who's out of hours.
Please design {comp} as the client-side session: user, roles, expires, last activity; can(role), \
touch(now), isExpired(now) after 30 minutes without activity or 10 hours altogether; listeners are \
told once on expiry.
We import bank statements twice by accident. A class {comp} should find duplicates: same account, \
amount, date within two days, and similar text (at least 80 percent of the words). It marks the pairs, \
people decide later, decisions are kept.
I have a long list of redirects and would like an object for them: {comp}. exact ones and prefixes \
with *, the longest prefix wins, loops are found when adding, chains are flattened, and hits are \
counted to clean up later.
The product has units: pieces, boxes of 12, pallets of 40 boxes. Please, {comp} for quantities with \
unit: add, subtract, convert, compare, split 1000 pieces into pallets, boxes, pieces, and print it \
like "2 pal 3 box 4 pcs".
const cache = {};\nasync function getUser(id) {\n  if (!cache\[id\]) cache\[id\] = await load(id);\n  \
return cache\[id\];\n}\n\nPlease as a class {comp}, with expiry after 60 seconds and without loading \
the same id twice at a time.
let retries = 0;\nlet timer;\nfunction reconnect() {\n  retries++;\n  timer = setTimeout(connect, \
retries * 1000);\n}\n\nAs a class {comp}, at most 8 tries, with stop(), and connect handed in.
We have this object from the config service. A class {comp} should wrap it and offer typed getters and \
a check that max isn't lower than min.\n\n\{"pool": \{"min": 2, "max": 10\}, "region": "eu-west"\}
Traceback in the old service:\n\n  File "queue.py", line 31, in pop\n    return \
self.items.pop(0)\nIndexError: pop from empty list\n\nWe rewrite the queue in TypeScript as {comp}; \
pop on an empty one returns undefined, and size is a getter.
diff --git a/src/app.ts b/src/app.ts\n-import { {comp} } from "./lost";\n+// {comp} is gone, who has \
it?\n\nNobody has it. Please write it again: holds {fields}, one method to print them.
Customers upload addresses in all sorts of spellings. I'd like {comp} to hold one address, normalise \
street abbreviations, upper-case the country code, compare two addresses loosely, and print it in one \
or several lines, depending on the country.
For our price import there are rules about rounding: to 5, 9 or 95 cents, up or to the nearest, by \
price range. Put them into {comp}, with round(cents) and a preview for a list of prices. Ranges may \
not overlap, init checks that.
Nightly we calculate stock per article and warehouse. {comp} takes movements (in, out, transfer, \
correction), gives stock at any date, refuses a movement that makes it negative, and lists articles \
that didn't move for 180 days.
Would you write a wrapper for our translation files? {comp} gets nested objects for de and en, reads \
by dotted key, replaces placeholders, picks plural forms, reports missing keys once each, and tells \
which keys exist in only one language.
The booking widget asks for free slots. The computing is what I need, {comp}: opening times, duration, \
buffer of 10 minutes, existing bookings, at most three parallel ones; slots(day) gives start times in \
steps of 15 minutes.
Our mobile app asks for permissions too often. {comp} should remember what was asked when, what the \
answer was, wait 14 days after a no, never ask after two, and say what may be asked now. It doesn't \
call any system functions.
To import old projects, write {comp}, which maps old user names to new ids: exact, then by mail, then \
by similarity over 0.9, otherwise open; open ones can be set by a person, and everything is listed \
with the way it was matched.
We'd like a queue for prints on three printers. {comp} picks the printer with the right paper and the \
shortest queue, moves jobs when one fails, keeps the order per user, and estimates the waiting time at \
20 pages a minute.
Please create a class for the bonus scheme, {comp}. Every 100 euros of sales give 2 points, new \
customers 50, returns take points away, the quarter counts, payout from 500 points on at 0.80 euro \
each, the rest is carried over once.
I'd like the comparison of two versions of a document as an object: {comp} takes both texts, splits \
into paragraphs, finds added, removed, changed and moved ones, counts words per kind, and gives a \
summary sentence.
Our customers pay in instalments. {comp}: total, number of rates, first date, interest per year; \
plan() lists date, rate, interest, rest; pay(amount, date) books against the oldest, and \
overdue(today) gives the sum. All in cents, the last rate takes the rounding.
Something in our gateway must decide which upstream gets a request. {comp} knows targets with weights, \
marks one as down after 3 errors for 30 s, sticks by session id, and gives the share per target. Time \
and random come from outside.
In the editor, several people write at once. For now I just want locks per paragraph: {comp} gives a \
lock for 60 seconds, renews it, frees it on leave, tells who holds what, and lets a person hold at \
most two at a time.
We've been arguing about where to put the rules for returns, and now there's a decision: they live in \
one object called {comp}. An item can be returned within 30 days, 60 for members of the club, never if \
it's underwear, software with a broken seal, or custom-made. Refunds go to the original payment; if \
more than half a year has passed, a voucher is given. Opened goods lose up to 20 percent, depending on \
the condition from A to D. I need canReturn(item, today) with a reason, and refund(item, condition) in \
cents. Please write it in TypeScript, without any storage around.
Hello! I work for a small radio station. Every hour has a clock: news at full hour (4 minutes), \
weather at 4 past, three songs, an advert block of at most 3 minutes, a jingle between everything. The \
songs come from rotations A, B and C, and the same artist must not be heard twice within two hours. \
What I would like you to write is the TypeScript for one such hour, named {comp}: it can be filled \
with items, checks all these rules, tells the minutes left, and says which rule a new item would break.
Background: our support team measures reply times by hand in a table, including nights and weekends, \
so that the numbers are always wrong. What I'd like is a class {comp} that knows the business hours \
(Monday to Friday, 8 to 18, Saturday 9 to 13), a list of holidays, and a target of four business \
hours. Given two times it returns the business minutes in between, the due time for a start, whether a \
ticket missed the target and by how much. It's used on the server and in the browser, hence no \
libraries and no Date.now inside.
The following came from our customer, word for word: "We lend out construction machines. A machine has \
a meter for hours. A rental day includes eight hours on the meter, each further hour costs an eighth \
of the day rate. Weekends are free if the machine isn't used, which we see from the meter. Fuel is \
charged per litre if it comes back less full." Could you turn this into a TypeScript class for one \
rental, {comp}, with init for machine, day rate and start, a method for the return, and one that gives \
the invoice lines with text and cents?
Please have a look at this and tell me nothing, just write it as a class called {comp} with private \
members and the same behaviour, plus a method that lists all names in the order of their first \
use:\n\nconst uses = {};\nconst order = \[\];\nexport function use(name) {\n  if (!(name in uses)) { \
uses\[name\] = 0; order.push(name); }\n  uses\[name\]++;\n}\nexport function count(name) { return \
uses\[name\] || 0; }\nexport function top() {\n  return order.slice().sort((a, b) => uses\[b\] - \
uses\[a\])\[0\];\n}
""")

REQUESTS["abstract"] = lines(r"""
All our payment methods log, retry and book fees in the same way, only the actual charge is different. \
I want that shared part once, with charge left open: {comp}.
a parent that nobody may create with new, {comp}, for the ticket types of the zoo
{comp} is just a blueprint: {fields} in it, the concrete ones supply {ident}().
Base for all importers, not instantiable. {comp}
Give me the common ancestor of Truck, Van and Bike: {comp}, where range() has no body yet.
What would a half-finished class look like in TypeScript, one that forces its children to write \
{ident}()? {comp}
template method pattern for nightly reports, {comp}: collect, format, send, where format differs
Template method please. {comp} brews a hot drink; boiling and pouring are fixed, the ingredient step \
is for the heirs.
I'd like to forbid `new {comp}()` but still share code with those which extend it.
new {comp}() must be a compile error, extending it must not be. Write it, with {fields}.
error TS2511: Cannot create an instance of an abstract class.\nThat is exactly the error I'd like to \
see when someone creates {comp}. Write it so, {ident}() open.
Non-abstract class 'PdfJob' does not implement inherited abstract member 'run' from class '{comp}'. I \
deleted the base by mistake, please write {comp} again.
The interface below should become an abstract class {comp}, because we want a default for \
close():\n\ninterface Channel {\n  open(): void;\n  close(): void;\n}
interface -> abstract class {comp}\n\ninterface Pricing {\n  net(): number;\n  gross(): number;\n}
These two are twins. Pull their parent out as {comp}, abstract.\n\nclass Cat { name = ""; eat() {} \
meow() {} }\nclass Dog { name = ""; eat() {} bark() {} }
two classes, same skeleton, extract the base {comp} with one open step\n\nclass CsvExport { open() {} \
rows() { return "csv"; } close() {} }\nclass XmlExport { open() {} rows() { return "xml"; } close() {} }
make it abstract and rename it {comp}\n\nclass Sensor {\n  id = "";\n  read() { throw new \
Error("override me"); }\n}
Instead of throwing "not implemented", use a real abstract class here, {comp}:\n\nclass Shape { area() \
{ throw new Error("not implemented"); } }
Python's ABC below, TypeScript wanted, same idea, name {comp}\n\nclass Job(ABC):\n    \
@abstractmethod\n    def run(self): ...
From Java:\n\npublic abstract class Vehicle {\n  protected int seats;\n  public abstract double \
toll();\n}\n\nSame in TypeScript as {comp}.
Kotlin sealed parent to TS, abstract class {comp}\n\nsealed class Event(val at: Long)
pseudo code, please make an abstract TypeScript class {comp} of it:\n\nbase Rule\n  has name, weight\n \
 check(x) -> child decides
A base for test doubles: abstract class {comp}, counts its calls, leaves answer() open.
The token sources (header, cookie, query) have one thing in common: they find a token in a request. \
{comp}, abstract, with find(request) left to the sources.
abstract class {comp} for password rules, one rule per subclass, check(text) abstract
Password checks for length, digits and reuse should share one abstract parent {comp}; each says yes or \
no with a reason.
Abstract {comp} for pages of a user manual: text page, picture page, index page.
tool base for our assistant, abstract, {comp}: name, description, abstract call(input)
Each PDCA phase becomes a class of its own. Please write their abstract base {comp} with title, owner \
and an abstract next().
A test step can be a click, a wait or a check. {comp} is the abstract one above, run() differs.
abstract file reader, {comp}, children for csv, txt and xlsx
I need an abstract class {comp} for manual corrections of a bill: who, when, why are shared, apply() \
is not.
secret santa, chess and quiz all have players and rounds: abstract class {comp} for party games
Our key cabinets come from three makers. Shared: slots, users, log. Not shared: how a slot is \
unlocked. {comp} as abstract class please.
Sketch an abstract repository. {comp} validates and logs, but load and store depend on the database.
Every screen reader plugin must have activate and deactivate. Common base, abstract: {comp}.
Would an abstract class fit for our notification channels? If so write {comp} with {fields}.
Do me an abstract class for loans (house, car, student): {comp}. Interest per month is computed by the \
children, the remaining debt is kept here.
nobody creates {comp} directly, it only exists to be extended by the chart types
{comp}: shared base, no instances, one hook
base w/ protected {fields}, abstract {ident}, name {comp}
I'm missing the top of the hierarchy, {comp}. Abstract, thanks.
Top-level class of the hierarchy for musical instruments: abstract {comp} with tune() written and \
play() not.
There are savings, current and deposit accounts in our code, each with its own copy of deposit() and \
withdraw(). Write the abstract {comp} that owns the balance in cents, checks that it never drops below \
the limit, and asks the child for limit() and interest().
We're building a school platform with video lessons, quizzes and live calls. What they share is a \
title, a duration in minutes, a teacher and a list of attachments. What they don't share is how \
progress is measured. Please give me an abstract TypeScript class {comp} where progress(student) is \
abstract and isDone(student) uses it.
In our energy dashboard there are solar panels, wind wheels and batteries. All of them have a serial \
number, a rated power in kW and a date of installation. The current output depends on the kind. I'd \
like an abstract parent, {comp}, that also computes the age in years.
Could you prepare the abstract class {comp} for the parcel carriers? Shared are the account number, \
the pickup window from 14:00 to 16:00, and rounding weights up to full 100 g. Each carrier has to say \
what a parcel costs and how a tracking link is built.
The form builder has text, number, date and choice fields. Today each has 80 lines of which 60 are the \
same: label, required, error text, touched. Make the 60 lines one abstract class, {comp}, and leave \
parse(raw) and isValid(value) to the fields.
What I'd like to have: {comp}, which can't be constructed from outside, keeps {fields}, calls \
{ident}() before every save, and declares {ident2}() without a body. TypeScript in strict mode, \
protected where possible, no decorators.
For the tax calculation of four countries we need a frame. The order of the steps is fixed (net, \
exemptions, rate, rounding), the rate and the exemptions differ by country, and rounding is half up \
unless a country overrides it. Name {comp}; abstract, so that no one computes a tax without a country.
Ticket {ticket}: the drivers for the label printers (Zebra, Brother, Dymo) have grown apart. Introduce \
an abstract class {comp} with queue, retry after 2 seconds and a paper check; send(bytes) stays \
abstract. Existing drivers will be moved under it next week.
Please write the parent of all our background jobs as {comp}. It measures how long a job took, catches \
errors and writes them to a log, stops after 3 failures in a row, and calls execute(), which every job \
has to bring itself. Nobody should be able to run the parent alone.
Eine abstrakte Klasse {comp} für Fahrgeräte im Freizeitpark: Plätze und Mindestgröße gemeinsam, \
fahren() offen.
Bitte die gemeinsame Oberklasse {comp} für Rechnung, Gutschrift und Mahnung, nicht instanziierbar.
Ich hätte gern einen abstrakten Basistyp für Sensoren, {comp}, messen() kommt von den Kindern
Une classe mère abstraite {comp} pour les moyens de paiement, s'il te plaît.
Classe abstraite {comp} : {fields} en commun, {ident}() à définir par les enfants.
Clase base abstracta {comp} para los juegos de la feria, con puntos comunes.
Mi serve una classe astratta {comp} per i documenti fiscali.
Is it possible to have a class with some methods done and some missing? Show it with {comp}, for \
heaters and coolers.
How can I make subclasses implement {ident}() while sharing {fields}? Write {comp}.
How would one force every report type to define its title? Put it into {comp}.
why not an interface? because we share code. abstract class {comp} for map layers then
Rather than an interface with helpers next to it, I'd prefer one abstract class, {comp}, for the mail \
templates.
No interface please, an abstract class, {comp}, because {fields} are needed in all of them.
abstract observer, {comp}, update() open
The strategies for splitting a restaurant bill (equal, by dish, by seat) want an abstract parent: \
{comp}.
State pattern for the order process: the abstract state {comp} with pay(), ship() and cancel() that \
throw by default and one abstract name().
Command pattern, abstract command {comp}: execute and undo abstract, label and time stored.
Factory method as an abstract class, {comp}: createDialog() open, openDialog() done
Visitor base for our syntax tree, {comp}, abstract visit methods for number, sum and product
abstract handler in a chain, {comp}, setNext() done, handle() open
abstract decorator around a coffee, {comp}
Bridge between shapes and renderers: I need the abstract renderer {comp} with line, circle and text.
Composite: files and folders share one abstract node, {comp}, with size() left open.
abstract iterator {comp}, next() and hasNext() for the children, toArray() implemented
An abstract class for room types in a hotel, {comp}: number, floor, beds; pricePerNight(season) \
abstract.
Draw me up an abstract {comp} for the animals of a shelter, feed plan abstract.
Boats, buses and cable cars have a departure and a number of seats. abstract {comp}
For the loyalty program: abstract reward class {comp}, cost in points, redeem() abstract.
Abstract card in a card game, {comp}, with play(game) for children.
Enemies of our platform game get a base, {comp}: hp, speed, takeDamage(); move() is abstract.
abstract {comp} for musical exercises (scale, chord, rhythm); the score from 0 to 100 is counted by \
the parent
abstract weapon class {comp}, damage and reload shared, fire() not
Common base of puzzle levels, abstract, {comp}, with isSolved() open and a timer inside
Abstract entity with id, createdAt and updatedAt, {comp}; validate() must be supplied.
Base entity of our domain layer, abstract, {comp}, equality by id
Base controller, abstract, {comp}: respond() and fail() exist, handle() doesn't.
I want our use cases to look alike. {comp}, abstract, run(input) checks permissions and then calls the \
abstract perform(input).
abstract middleware {comp} please
Abstract {comp} for message consumers (orders, stock, mail): connect, ack and dead letters shared, \
process(message) abstract.
abstract http endpoint class, {comp}, with path, verb and abstract reply()
An abstract data source for the charts, {comp}, with caching for 5 minutes and abstract load().
Migrations should extend {comp}: version number, up() and down() abstract, run() wraps both with a log.
Cron jobs base {comp}, abstract, schedule text and abstract work()
abstract cli command, {comp}: name, help text, options, abstract execute(args)
An abstract lint rule: {comp}, with id and severity, and abstract check(node).
Abstract build step {comp}; copy, bundle and sign steps will come from it.
Base for health checks (database, disk, queue), abstract, {comp}, timeout 3 s
abstract {comp}, feature toggles: isOn(user) is decided by subclasses like percentage, list, date
Write {comp} as the abstract class from which our widgets are made; title and refresh interval are \
shared.
Abstract layout class {comp}, place(items) is open, padding and gap are set
Our converters (length, weight, temperature) all go to a base unit and back. abstract {comp} with \
toBase and fromBase, convert() done.
abstract measuring unit {comp}
Tax rules per canton, one abstract parent, {comp}.
Abstract insurance claim, {comp}: number, date, amount; the deductible is computed by each kind.
For the hospital: abstract class {comp} for examinations (blood, x-ray, ecg), with patient and date, \
result() abstract.
Lab devices send results in different formats. {comp} is to be the abstract reader, parse(line) open, \
unit checks closed.
abstract vaccine plan {comp}, nextDose(birthday) abstract
The abstract class {comp} of our recipe site: dish, drink and sauce inherit portions and author
Bakery: abstract product {comp}, price with tax of 7 percent shared, bakingTime abstract
abstract {comp} for farm machines, hours counter and service interval inside
Irrigation zones differ in how they decide when to water: by clock, by moisture, by weather. Abstract \
zone, {comp}, decide() open.
weather stations, abstract, {comp}, read() abstract and a moving average over 10 readings
Abstract energy tariff {comp}: base fee per month, abstract priceAt(hour), costOf(consumption) finished.
Heating controllers have a target and a hysteresis in common. Abstract class please, named {comp}, \
control(measured) abstract.
abstract robot {comp}, battery shared, move(dx, dy) open
Abstract drone mission class {comp}: waypoints, max height 120 m, abstract onWaypoint(point)
A parent for train types that says nothing about the speed, which is abstract. {comp}, fields {fields}.
abstract toll station: {comp}, with fee(vehicle) abstract and a day total
Our farm software has cows, sheep and goats. Each animal has an ear tag, a birthday and a weight in \
kg. Feed per day is computed by kind, but the yearly cost is always feed times price times 365. Give \
me the abstract parent {comp}; feedPerDay() stays open.
Please write {comp} so that every reservation type (table, room, bike) inherits number, guest, from \
and to, a check that from lies before to, and cancel() with a fee; the fee itself is different for \
each and has to be left to the child.
The three shipping calculators share the weight rounding, the zone lookup and the fuel surcharge of \
6.5 percent, and then they go separate ways. I'd like the shared part as an abstract class called \
{comp}, with an abstract basePrice(weight, zone).
We want to prevent colleagues from creating a bare message. There are only text, image and voice \
messages. What all have in common: sender, time, read receipts. What each decides: preview(), at most \
40 characters. So {comp} ought to be abstract, please write it in TypeScript.
Design the base of our game objects as {comp}: position x and y, velocity, width and height, an \
update(dt) that moves and then calls an abstract act(dt), and a collidesWith(other) using rectangles. \
Nobody should ever place a bare game object on the map.
I need an abstract parent for invoices to private people, companies and authorities. All have lines, a \
number and a due date 14 days later. The tax text and whether VAT is shown differ. It should be called \
{comp} and its print() must use the open methods.
In the lab we have scales, centrifuges and pipetting robots. Each one gets connected, calibrated and \
released in the same order; calibration is always special. Please put the order into an abstract \
class, {comp}, log each step with a timestamp and let calibrate() be written by the children.
Would you please write the abstract top class for our maps? Layers have an opacity from 0 to 1, a min \
and max zoom and a visible flag, and they get drawn only inside this zoom range. draw(ctx) belongs to \
marker, line and heat layers. Name {comp}.
Every sync with a partner does: fetch, map, compare, write, report. I have five of them and they're \
all copies. Make one abstract class, {comp}, which runs these steps and counts created, changed and \
skipped records; fetch and map are abstract, the rest is not.
For a course on object orientation I'd like an example with an abstract class {comp} for musicians. \
They have a name and an instrument; play() is abstract, introduce() prints a sentence and calls \
play(). It should show that `new` on the parent isn't possible.
The smart home hub talks to lamps, blinds and plugs. Common: id, room, online flag, last contact, and \
a timeout after 90 seconds. Different: which commands exist and how their bytes look. Could you do the \
common part as an abstract {comp} with encode(command) open?
We bill electricity, water and gas. A bill has a start reading, an end reading, a period and a price. \
The difference is the conversion into kWh or m³ and the base fee. {comp} must not be used directly; it \
holds the readings and the sum, each kind gives convert() and baseFee().
Write the parent of our validators as {comp} in TypeScript, strict. It takes a value, runs an abstract \
test(value), collects messages, can be negated, can be combined with another by and / or, and gives a \
result with ok and messages. Children: length, range, pattern.
Please model documents which need approval: holiday requests, travel costs, purchases. Each has an \
applicant, a state and a list of approvers; who must approve depends on the kind and the amount. An \
abstract class named {comp} with an abstract approvers() is what I want.
The insurance people calculate premiums for dogs, horses and houses. Age brackets, discount for no \
claims (5 percent per year, 30 at most) and the rounding are the same. The base premium isn't. I'd \
like to have {comp} as the class above them, not creatable itself.
Instead of `if (type === 'pdf') ... else if (type === 'docx')` in ten places we want one child per \
format. Start with the abstract class above them: {comp}, title, pages, author, abstract render(), and \
a done method fileName() that uses the title.
Our bots for chess, checkers and four in a row think alike: they list moves, rate them and pick the \
best within 2 seconds. Listing and rating depend on the game. Write that skeleton as an abstract class \
with the name {comp}, including the time limit.
ticket {ticket}\nsummary: base for all wallets\ndescription: abstract class {comp}, owner and currency \
in it, a history of movements, pay(amount) checks the balance and calls an abstract transfer(amount). \
card wallets and voucher wallets come later.
Someone in review asked why {comp} can be created at all, since only its subclasses make sense. \
Rewrite it as abstract, keep {fields} protected, leave {ident}() without a body, and make the \
constructor empty as everywhere in our code.
Here is what the four readers have in common; please shape it into an abstract class {comp} with \
parse() open:\n\nopen(path)\nskip the header\nfor each line: parse(line)\ncount the bad ones\nclose()
I drew this on the whiteboard, now in TypeScript please, the top one is abstract and is called \
{comp}:\n\nTransport (id, capacity, abstract range())\n  +- Ship\n  +- Plane\n  +- Train
diagram to code, just the abstract class, named {comp}\n\n<<abstract>> Pump\n - litresPerMinute\n + \
start()\n + \{abstract\} prime()
The code below repeats itself. I'd like the abstract parent, {comp}, not the children.\n\nclass \
Fahrenheit { value = 0; toKelvin() { return (this.value + 459.67) * 5 / 9; } print() { return \
this.value + ""; } }\nclass Celsius { value = 0; toKelvin() { return this.value + 273.15; } print() { \
return this.value + ""; } }
Old JavaScript, in which the parent throws. Make it a real abstract class in TypeScript, name \
{comp}.\n\nfunction Widget() {}\nWidget.prototype.render = function () { throw new Error("implement \
me"); };\nWidget.prototype.show = function () { document.body.append(this.render()); };
C++ with a pure virtual function; I need the equivalent in TypeScript, an abstract class \
{comp}:\n\nclass Filter {\npublic:\n  virtual double apply(double x) = 0;\n  double gain = 1.0;\n};
PHP to TypeScript, abstract stays abstract, new name {comp}:\n\nabstract class Tarif \{\n  protected \
$grundpreis;\n  abstract public function preis($kwh);\n\}
A trait in Scala, now an abstract class {comp} in TypeScript please:\n\ntrait Greeter {\n  val name: \
String\n  def greet(): String\n  def twice(): String = greet() + greet()\n}
Wir haben Kassen in Deutschland, Österreich und der Schweiz. Gleich sind Artikel, Summe und \
Bon-Nummer, verschieden sind Steuersätze und Rundung (Rappen!). Bitte eine abstrakte Klasse {comp}, in \
der steuer() und runde() offen bleiben.
Für unsere Prüfgeräte brauche ich die Oberklasse {comp}, die niemand direkt erzeugen darf. Sie merkt \
sich Seriennummer und letzte Prüfung, rechnet die nächste Prüfung aus, und messen() muss jede \
Unterklasse selbst liefern.
Nos capteurs (bruit, lumière, poussière) ont en commun un identifiant, une pièce et une dernière \
mesure. La lecture brute change selon le modèle. Écris la classe abstraite {comp} avec lire() \
abstraite et une moyenne sur cinq mesures.
Los tres tipos de contrato comparten fechas, cliente y estado, pero cada uno calcula su precio. Quiero \
una clase abstracta {comp} en TypeScript con calcularPrecio() sin cuerpo y un método resumen() que ya \
lo use.
Every kind of question in the exam tool has a text, points and a time limit. How an answer is judged \
depends: single choice, order, free text with keywords. Abstract class {comp}, please, judge(answer) \
abstract, and a score() that gives half the points after a second try.
The drone, the rover and the boat of our research group execute missions. start(), abort() and the \
battery check at 20 percent are the same. Moving isn't. I'd like an abstract vehicle, {comp}, with \
moveTo(point) left open and a log of visited points.
Because auditors want a trail, each command in our back office must say who ran it and when. An \
abstract command, {comp}, should do that around an abstract doIt() and offer undo() that throws unless \
overridden. TypeScript, no decorators, no interface.
We show figures in tiles: count, trend, ratio. A tile has a title, a refresh time in seconds and a \
last value. Loading the value is special to each tile. Make the abstract class {comp} with refresh() \
doing the timing and error handling and an abstract load().
Password, passkey and one-time code are three ways to sign in. They have the attempt counter (5 at \
most), the lockout of 15 minutes and the log in common. Please write this common part as an abstract \
class {comp}; verify(input) is up to each way.
Our test benches for motors, pumps and fans run through warm-up, measurement and cool-down. The \
measurement differs. An abstract class {comp} is wanted which drives the three phases with times in \
seconds, records temperatures, and stops above 95 degrees.
A manual step, an automatic step and a waiting step form a workflow. Shared: title, owner, started, \
finished. Not shared: when it counts as finished. Write the abstract step {comp} with isFinished() \
abstract and duration() in minutes implemented.
There will be file, folder and shortcut nodes in our explorer. The abstract node {comp} holds a name \
and a parent, builds the full path, and compares names without case; size() is what the children add. \
Please keep it short.
Each tool of our assistant (calculator, calendar, weather) needs a name, a description for the model, \
a parameter list and a run method. Write their abstract parent {comp}: it checks required parameters, \
measures time, and calls the abstract run(args).
Tokens of a board game, be it meeples, cubes or coins, have a colour and an owner. Whether one may \
move onto a field is each one's own matter. I want an abstract {comp}, with canMove(field) open and \
moveTo(field) that throws if canMove says no.
For the quality board: a plan card, a do card, a check card and an act card are all PDCA cards with \
title, owner and due date. Their abstract base is {comp}; each must tell which card comes after it, \
and overdue(today) is implemented for all.
abstract parent for tea, coffee and cocoa, {comp}
In TypeScript, how do I say "extend me, but don't create me"? Do it for {comp} with {fields}.
Let {comp} be abstract; it has an id, a createdAt, and an open describe().
Nobody instantiates a mammal, only cats and whales. Write that as {comp}.
protected {fields}; public abstract {ident}(): string; name {comp}
Please mark {comp} as abstract and show me how the whole thing looks then, {fields} included.
Give the children of {comp} a skeleton: before(), the open core(), after().
hook methods onStart and onEnd empty, work() abstract, all in {comp}
One class that only makes sense with heirs: {comp}, for rides in an amusement park.
A partial implementation, please. {comp} sorts and pages, but where the rows come from is up to \
whoever extends it.
partly written class {comp}, {ident} missing on purpose
"Base" something with everything our providers share. The missing piece is send(). Call it {comp}.
What the subclasses have to bring: rate(). What they get for free: amount, years, total(). {comp}, \
please.
Make sure that every subclass implements toCsv(); the compiler should complain otherwise. {comp}.
I'd rather have the compiler complain about a missing render() than the user. So an abstract {comp} \
with title and size, please.
Enforce calculate() in all pricing models via the parent, {comp}
contract plus shared code = {comp}, abstract, please
Shared state, open behaviour: {comp} for the traffic lights of different countries.
Write me the superclass of Circle, Square and Triangle with an area() nobody has filled in yet. {comp}
Animal, but abstract, sound() open. Name it {comp}.
Employee as an abstract class, {comp}: name, hiredOn, abstract monthlyPay(), done yearlyPay() times 13.
superclass for hourly and salaried staff, {comp}, pay() left blank
Abstract stock exchange order, {comp}: symbol, quantity, time; limit and market orders decide \
isExecutable(price).
Abstract bond: {comp}, coupon, maturity, abstract yieldAt(price)
abstract tax form {comp}, year, taxpayer, lines(); sum done
Every fee in our bank (monthly, per booking, card) is a child of {comp}. amount() abstract, please, \
label and currency in the parent.
Abstract discount with priority and label, {comp}, apply(cart) open.
abstract subscription plan, {comp}: price, interval, abstract features()
The basic idea behind monthly, yearly and lifetime subscriptions, as a non-creatable class {comp}
Delivery options: drone, bike, van. Abstract {comp}, maxWeight in kg, eta(distance) left open.
warehouse task base {comp} (pick, pack, count), duration target, abstract isComplete()
abstract shelf rule, {comp}, canStore(article)
Abstract label with width and height in mm, {comp}, abstract lines()
Parent of our barcode types (EAN, Code 128, QR): {comp}, text inside, abstract encode().
abstract checksum, {comp}, compute() open, verify() done
Base for hash functions in our lesson, abstract, {comp}
ciphers for a teaching app, abstract parent {comp}, encrypt and decrypt open, alphabet shared
Abstract compression codec: {comp}, name, ratio(), compress() and expand() open.
abstract serializer {comp}: mime type in the parent, write() and read() in the heirs
Template engine parts: text, loop and condition nodes have an abstract parent, {comp}, with \
toHtml(data).
Markdown blocks need a parent, {comp}, abstract
abstract ast node {comp} with line and column
abstract expression {comp}, evaluate(vars), children number, plus and times
Instructions of our toy processor inherit from {comp}: opcode, cycles, abstract run(cpu).
abstract peripheral of an emulator, {comp}, read(addr) write(addr, v)
Abstract sensor fusion step {comp}
Analog and digital inputs share a pin and a name; sample() is each one's own. Abstract, {comp}.
abstract actuator {comp}: min, max, clamp() done, apply(value) open
PID, bang-bang and fuzzy controllers: abstract controller {comp}, setpoint in it, output(measured) not.
Abstract alarm: {comp}, severity, acknowledged, condition(value) open
Smoke, water and door detectors come from {comp}. Location, battery and lastTest are shared, \
triggered() is abstract.
abstract lamp scene {comp}
Abstract room type for escape games, {comp}, puzzles, minutes, abstract finalDoor()
abstract puzzle {comp}: hints left, attempts, solve(answer) open
Card effects in our trading card game: abstract {comp}, cost, resolve(board) open.
abstract spell, {comp}, mana, cooldown 8 s, cast(target)
quests: {comp} is the abstract one, kill, fetch and escort quests below, isDone() open
Abstract AI behaviour {comp}, decide(world), weight shared
The NPC parent {comp}, abstract, greet() done, talk() not
abstract terrain {comp}: moveCost open, name and colour shared
abstract building for a city game, {comp}, upkeep per minute, abstract produce()
Unit types (archer, knight, healer): abstract class {comp}, hp 100, attack(target) abstract.
abstract musical scale {comp}, root, abstract steps()
An abstract instrument that can be tuned: {comp}, reference pitch 440 Hz, strings() open.
Abstract audio effect, {comp}: wet, dry, bypass; process(samples) open
oscillators (sine, saw, square) share frequency and gain: {comp}, abstract sample(t)
abstract playlist rule {comp} accepts(song)
Abstract media item: {comp}, title, seconds, abstract thumbnail()
Films, series and clips in our media library - common abstract parent {comp} please
Abstract social post: {comp} with author, likes and an abstract body()
Abstract poll, {comp}, options, votes, winner() open because single and ranked polls differ.
abstract chat command {comp}, prefix /, abstract reply(args)
bots: abstract class {comp} with name, rate limit 20 per minute and abstract answer(text)
Abstract feed reader, {comp}, atom and rss to follow
scrapers share throttling and a user agent; extract(html) is special. {comp} abstract
abstract crawler rule {comp}
Abstract search provider with a timeout of 800 ms: {comp}, query(text) open.
abstract ranking {comp}: score(doc) open, sort(docs) done
Abstract recommender {comp} - suggest(user, n)
abstract feature extractor, {comp}, name, range, extract(row)
Abstract model for forecasts, {comp}: fit(data) and predict(n) open, error() done as mean absolute \
error.
statistics tests (t, chi square, u) as subclasses of {comp}, abstract, alpha 0.05 shared
Abstract sampler {comp}, seed shared, next() open
abstract optimiser {comp}: learning rate, step(gradient) open
Abstract fitness function for a genetic algorithm: {comp}.
abstract crossover operator {comp}
Abstract graph layout, {comp}, iterate() open, bounds() done
abstract map projection {comp}: toXY and toLatLon open, scale and centre in the parent
coordinates come as WGS84, UTM or Gauss-Krueger, abstract parent {comp}
Abstract route planner: {comp}, avoidTolls, avoidFerries, cost(edge) open
abstract vehicle tax {comp}
Abstract fare: {comp}, zones and age in it, price() for single, day and month fares open.
abstract timetable source {comp}, next(stop, n) open, cache of 60 s done
Driving licences of different classes: an abstract class {comp}, holder, issued, abstract \
mayDrive(vehicle).
abstract permit {comp}: number, valid from, valid to, abstract conditions()
Building applications, event permits and market stalls share number, applicant and deadline; required \
documents differ. Abstract {comp}.
abstract public form, {comp}
Abstract fine with reason, date and amount(), {comp}, amount open
abstract contract clause {comp}, text() open, number and heading shared
Abstract legal deadline {comp}: start, abstract days(), end() skips weekends
abstract archive record {comp}, retention years open
museum: paintings, statues and coins below an abstract exhibit, {comp}, insured value, abstract \
climate()
Abstract ticket checker {comp}
Abstract seat layout for cinema, plane and bus: {comp}, rows, abstract label(row, col)
abstract menu item {comp}: name, price, abstract allergens()
Courses of a dinner: abstract class {comp}, with persons and time, cook() abstract.
abstract recipe step {comp} minutes, description, abstract isPassive()
Abstract wine: {comp}, vintage, abstract servingTemperature()
abstract beer style {comp}
Abstract bread dough, {comp}, hydration in percent, abstract proofing(temp)
abstract plant {comp} water per week open, planted date shared
Trees, shrubs and herbs, one abstract parent {comp}; cut() differs by month.
Abstract fish for an aquarium sim: {comp}
abstract pest {comp} damage(day)
Abstract soil test {comp}, sample id, depth in cm, abstract evaluate()
Abstract weather warning {comp}, region, from, to, level 1-4, abstract text()
storm, flood and heat warnings have an abstract parent {comp}; text() is left to them
Abstract rescue mission: {comp}
abstract fire station vehicle {comp}, crew, abstract equipment()
Abstract patrol {comp}, route, start, abstract interval()
abstract ward round {comp}
Abstract therapy: {comp}, sessions, minutes, abstract goal(), progress shared
abstract vaccine {comp} - doses, interval in days, abstract minAge()
Abstract diagnosis rule {comp}: symptoms in, probability open
abstract medical score (Apgar, Glasgow) {comp}, items 0..2, interpret() open
Abstract nursing task {comp}
Abstract scale of pain, mood or sleep - {comp}, min, max, abstract describe(value)
abstract habit {comp}: streak done, isDue(date) open
Abstract goal: {comp}, deadline, abstract percent()
abstract reminder {comp}, next() open (once, daily, monthly), snooze 10 min done
Abstract calendar view: {comp}, from and to open, title shared
abstract timer {comp}; countdown, stopwatch and pomodoro will extend it
Clock faces, digital, analogue and binary, inherit from {comp}. paint(time) abstract, size and colour \
protected.
abstract theme {comp}
Abstract input device: {comp}, connected, abstract poll()
abstract gesture {comp} (tap, pinch, swipe), start, end, abstract matches(points)
Abstract shortcut handler {comp}
abstract animation {comp}: duration in ms, easing, abstract apply(progress)
Abstract transition between slides: {comp}.
abstract slide {comp}, notes, title, abstract draw()
Abstract cell editor for our grid: {comp}, value, commit(), abstract createInput()
abstract column {comp}: header, width, abstract format(value)
Abstract validator for uploads {comp}, max MB, abstract accepts(name)
abstract thumbnailer {comp}
Abstract image filter: {comp}, strength 0..1, abstract pixel(r, g, b)
abstract pdf section {comp}
Abstract printer driver, {comp}, dpi, paper size, abstract send(page)
abstract font metric {comp}
Abstract translator: {comp}, from, to, glossary shared, translate(text) open
abstract tokenizer {comp} split(text) open, count(text) done
Abstract spell checker {comp}, language, suggestions(word) open
abstract language rule (plural, gender) {comp}
Abstract date format: {comp}
abstract currency rounding {comp} - half up, bankers, swiss
Abstract id generator: {comp}, prefix shared, abstract next()
abstract clock {comp}: system and frozen clock come later, now() open, today() done
Abstract lock {comp}, acquire and release open, withLock(fn) done
abstract queue backend {comp}
Abstract broker connection with reconnect after 1, 2, 4 and 8 seconds, {comp}; open() and close() \
abstract.
abstract rpc method {comp}
Abstract webhook receiver: {comp}; each partner has its own signature check
abstract export target (disk, mail, sftp) {comp}
Abstract backup job {comp}, keep 14 copies, abstract dump()
abstract deployment target {comp}
Abstract quota {comp}: limit, used, abstract period()
abstract license {comp} seats, expires, abstract allows(feature)
Abstract metric {comp}: name, labels, abstract value()
Abstract permission: {comp}, subject, abstract covers(action)
abstract role {comp}
Abstract audit rule: {comp}, severity 1-5, abstract violatedBy(entry)
abstrakt bitte: {comp}, Oberklasse von Zug, Bus und Fähre
Oberklasse {comp} für alle Tarife, preis() bleibt offen, {fields} ist gemeinsam
Kann man in TypeScript eine Klasse so schreiben, dass Kinder {ident}() liefern müssen? Zeig es an \
{comp}.
Gib mir {comp} als abstrakte Klasse mit geschütztem {fields}.
classe abstraite {comp} pour les jeux de cartes, la méthode points() reste ouverte
une base non instanciable pour nos rapports, {comp}
una base abstracta {comp} para sensores, leer() la ponen las hijas
clase que no se pueda instanciar, {comp}, con {fields}
la classe {comp} deve essere astratta, con {fields}
Given those two children, write the parent they should have had, abstract, {comp}:\n\nclass Visa { fee \
= 0.9; charge() {} refund() {} }\nclass Sepa { fee = 0.2; charge() {} refund() {} }
Turn the type with function members into an abstract class {comp} with name and retries \
implemented:\n\ntype Step = { name: string; retries: number; run: () => void };
Lift the shared lines out of this into {comp}, abstract{punct}
abstract version of it, called {comp}{punct}
Can this be an abstract class {comp} with one open method{punct}
Nobody should create it directly anymore; make {comp} abstract{punct}
We have ferries for people, for cars and for trains. They share a name, a length in metres, a crew and \
the departure procedure: doors, ropes, horn. How loading works is different each time. Please write \
{comp} so that it's only usable through a subclass.
Could you design the parent of our bowling, darts and billiards score keepers? It has players, whose \
turn it is, and a history; add(points) is different for each game, while next(), undo() and leader() \
are the same. TypeScript, {comp}, no direct instances.
In my head there's a class that's never created on its own: a "stop" on a tour. It has a place, \
arrival and departure. Pick-ups, deliveries and breaks are stops, and the minutes they take are \
computed by each. Give me this one as {comp}.
At the moment each of our eight reports opens the database, runs a query, formats and mails. I'd like \
the flow once, in {comp}, so that a report only says its title, its query and how a row is shown. The \
flow shouldn't be overridable by accident, and the parent can't be run.
The clinic bills by three fee schedules. Each bill has positions with a code and a factor; each \
schedule knows the points per code and the value of a point. Write what's common as an abstract class, \
{comp}, with points(code) and pointValue() open and total() done in cents.
Please write {comp}, a class that can't be instantiated, for the lamps, sirens and doors of an alarm \
system. It has a zone, is armed or not, logs each activation with the time; activate() and reset() \
have to be written by those below it.
For our simulation course: abstract class {comp}, a process with a name, a start and an end, waiting \
time and service time. Customers, cars and packets will extend it with nextEvent(now). Average waiting \
should be available in the parent.
We're adding a third payment provider and I've seen the same try, catch, log and retry block for the \
third time. Make {comp} out of it: pay(order) does the block with at most 3 tries, and calls the \
protected abstract charge(order).
Different teams write exporters, and each forgets something (header, encoding, line ends). {comp} \
should do all three and only ask its children for rows. They must not be able to forget it, so it's \
abstract, and the output is UTF-8 with CRLF line ends.
I need a superclass for tariffs in the energy market. Fields: name, valid from, valid to, base fee per \
month. cost(kWh, month) is the children's job; compare(other, kWh) belongs to the superclass and uses \
cost. Nobody may create it. {comp}
The robot lawn mower, the vacuum and the window cleaner share a battery, a dock and a schedule. \
Cleaning patterns differ. I'd like {comp} with an abstract nextMove(), a run() that goes back to the \
dock below 20 percent, and minutes per day.
As far as I know TypeScript can prevent `new` on a parent. Use that for {comp}, the parent of our loan \
types, holding principal, rate and months; the schedule (annuity, linear, bullet) is up to the \
children, and totalInterest() sums the schedule.
Instead of comments saying "please override", I'd prefer the compiler to insist. {comp} is the parent \
of all map tools (measure, draw, select). onClick(point) and cursor must be given by the tool, \
activate and deactivate are ready, Escape cancels.
Each exercise in our maths trainer produces a task and checks an answer. Addition, fractions and \
percentages are planned. The counter of right and wrong answers and the level from 1 to 10 belong in \
the parent {comp}, which shall be abstract with makeTask(level) and check(answer).
Please help me with inheritance in our courier app. There's no parent yet. It should be called {comp}, \
contain sender, receiver, weight in grams and a status; letters, parcels and pallets come under it; \
price() and maxWeight() are theirs; canShip() compares the weight.
I want students to see the template method. Abstract class {comp}: an exam day. arrive(), writeExam() \
and leave() are called in this order by day(); writeExam is abstract, the others have defaults which \
may be overridden. Short names, comments in each method.
There'll be a lot of importers soon: stock, prices, customers. An importer reads a text, splits it, \
checks each row, and stores it. Only two of these depend on the kind. Please make {comp} abstract, \
with checkRow and storeRow open and a summary of counts.
When a booking changes, we inform guests by mail, SMS or push. The text length is limited in two of \
the three, quiet hours from 21 to 8 hold for all, and each has its own sending. Could you write the \
abstract class above them, {comp}, with maxLength() and deliver(text)?
Ticket {ticket}: extract base from the five valve drivers. Shared: id, position in percent, open and \
close within 8 seconds, fault flag, log. Open point: write(position). Result: abstract class {comp}; \
the drivers are changed in another ticket.
Spec for {comp}\n- abstract\n- protected {fields}\n- abstract {ident}(): number\n- concrete summary(): \
string, uses {ident}()\n- constructor stays empty, init() fills
What I don't want: a plain interface. What I want: a class without instances, {comp}, for pieces of \
luggage, with owner, weight and a tag printed by the parent; bags, skis and prams say how they're to \
be handled.
Please take our three kinds of shelf (flat, hanging, cold). All have a code, a capacity and articles. \
put() checks capacity first and then asks the kind whether the article fits. That's a parent with one \
abstract question: accepts(article). Write it, {comp}.
The data of our wearables come in by Bluetooth. The parent of all readers, abstract, has a connection \
state, reconnects after 2, 4 and 8 seconds, and buffers 100 readings; decode(bytes) differs by brand. \
I'd name it {comp}. TypeScript, strict.
A museum has paintings, sculptures and films. For insurance each has a value and a condition from 1 to \
5, for the climate each has its own rule. Make me an abstract class {comp} with climateOk(celsius, \
humidity) open and premium() as 0.3 percent of the value.
For cooking classes I'd like a parent {comp} of all recipes: persons, minutes, ingredients; \
scale(persons) is finished; steps() isn't, as soups, cakes and salads order their steps differently. \
Creating a bare recipe must not compile.
Let the machines in our gym have a common abstract parent. It's named {comp}, knows serial number, \
minutes used, last service, and needsService() after 200 hours. How calories are estimated depends on \
the machine, thus calories(minutes, kg) is abstract.
I've a bug that comes from someone creating the base of our dialogs directly. So rewrite the base as \
abstract: title, width, open(), close(), Escape closes. content() is for the heirs. The name is \
{comp}; and no framework in it.
Each chess engine of our students gets the same frame: think(board, ms) starts a clock, calls \
choose(board, deadline), falls back to a random legal move when it's late. choose has no body in the \
frame. Frame = abstract class {comp}.
Wanted: the top of a small hierarchy for contracts in a gym (basic, student, family). In common are \
member, start, notice of 3 months, and endDate(noticeGiven). The monthly price isn't. No one should be \
able to make "just a contract". {comp}.
Our linter checks documents, not code: spelling, forbidden words, long sentences. Each check yields \
findings with a position and a hint. I'd like to have an abstract class {comp} with id, severity, an \
abstract find(text), and a report(text) that sorts and limits to 50.
Please provide the abstract class {comp} for streaming sources (camera, file, test picture). It has \
width, height, frames per second, start() and stop() with a state; grab() returns the next frame and \
is written by the sources. start() twice is an error.
We calculate carbon footprints for flights, trains and cars. Distance and persons are common, kg per \
km isn't, and a total per person is needed everywhere. Could the common part be an abstract class, \
{comp}, in TypeScript? factor() is what's open.
An abstract parent for our three kinds of ballot: yes/no, one of many, ranked. It has a question, an \
opening and a closing time, and counts voters; evaluate(votes) differs and is abstract; cast() refuses \
votes outside of the times. {comp} please.
For the vineyard: harvest lots by hand and by machine. Both have a plot, a date, kilograms and sugar \
in degrees Oechsle. pricePerKilo() depends on the kind. I'd like {comp} abstract, with total() in \
cents, and a comparison by sugar.
The following functions all start and end alike. Please give me an abstract class {comp} which does \
the start and the end once.\n\nfunction syncUsers() { lock(); log("go"); /* users */ unlock(); \
}\nfunction syncRooms() { lock(); log("go"); /* rooms */ unlock(); }
abstract class, but with an init in place of the long constructor, named {comp}:\n\nabstract class \
Meter {\n  constructor(protected id: string, protected factor: number) {}\n  abstract read(): number;\n}
A duck-typed mess: each has a name, each has a run. Make an abstract class {comp} they can \
extend.\n\nconst steps = \[\n  { name: "wash", run: () => 1 },\n  { name: "dry", run: () => 2 },\n];
Here's my if-chain; I'd like one class per branch later, so begin with the abstract one, {comp}, with \
price(km).\n\nif (kind === "taxi") return 4 + km * 2;\nif (kind === "bus") return 3;\nif (kind === \
"bike") return 0;
Delphi code from 1999. Same hierarchy top in TypeScript, abstract, new name {comp}:\n\nTShape = \
class\n  function Area: Double; virtual; abstract;\n  procedure Draw;\nend;
Dart, but I need TypeScript, abstract class {comp}:\n\nabstract class Storage {\n  String get name;\n  \
Future<void> write(String key, String value);\n  void log(String s) => print(s);\n}
Rust trait with a default method; an abstract class named {comp} should do the same in \
TypeScript.\n\ntrait Speaker {\n    fn voice(&self) -> String;\n    fn loud(&self) -> String { \
self.voice().to_uppercase() }\n}
Cannot create an instance of an abstract class. ts(2511)\n\nGreat, that's the protection I'd like for \
{comp} as well. It's a plain class today with {fields}; write it as abstract, with {ident}() left to \
the children.
Method '{ident}' in class '{comp}' cannot be accessed via super expression because it is \
abstract.\n\nThe class was lost in a rebase, please write it anew: abstract, {fields}, {ident}() open, \
describe() done.
interface Greeter { greet(): string }\nabstract class ??? implements Greeter\n\nFill in the second \
line as {comp}: name protected, greet() stays abstract, shout() is greet() in capitals.
Minutes, point 4: "the three alarms get a common base which nobody can create. It logs, it has a \
level, check() is different." Please write that base in TypeScript. Name as agreed: {comp}.
In test benches for toys we pull, drop and heat. Each test has a sample, a limit, a result in its unit \
and a verdict. The measuring is for each to write. Can I get an abstract class {comp}, with measure() \
open and passed() done? It's about toys, not about code.
Passwords, passkeys, smart cards: each sign-in method has a label, may be switched off, and reports \
how often it failed. How it verifies is its own matter. Abstract class please, {comp}, verify(input) \
without a body, five failures lock for 10 minutes.
Tokens differ (word, number, sign), and yet each has a start, an end and its text. I'd like to have an \
abstract class {comp} for them with an abstract matches(other), and overlaps(other) implemented by \
positions.
Three kinds of manual exist in our plant: operating, service and emergency manuals. Every one has a \
machine, a language, a revision and pages. Who may read it differs. {comp}, the abstract parent, has \
mayRead(role) open and title() finished.
Quality people work with PDCA sheets, 8D sheets and simple actions. They all have an owner, a due \
date, an escalation after 14 days. Whether one is done is decided differently by each. So: abstract \
class {comp}, isDone() open.
For the tool wall: hand tools, power tools and measuring tools. Common: number, place, borrower. \
Different: mayBorrow(person), since power tools need a briefing and measuring tools a calibration. \
Write the abstract class on top, {comp}.
File formats: we have readers for GPX, KML and FIT. {comp}, abstract, should take the text, measure \
the parse time, drop points with impossible speed (over 200 km/h), and leave only points(text) to each \
reader.
A secret may be a PIN, a pattern or a phrase in our puzzle game. Players get hints. The abstract class \
{comp} counts attempts and gives a hint after each third; isSolvedBy(attempt) and hint(n) are left to \
the kinds.
Es gibt bei uns Einzel-, Gruppen- und Firmenkurse. Titel, Beginn, Dauer und Trainer sind immer da, der \
Preis wird jeweils anders gerechnet. Mach eine abstrakte Klasse {comp} mit preis() ohne Rumpf und \
einer fertigen Rechnungszeile.
Bitte verhindere, dass jemand unsere Oberklasse direkt erzeugt: {comp} soll abstrakt sein, {fields} \
halten und {ident}() von den Unterklassen verlangen. Der Konstruktor bleibt leer.
Pour trois fournisseurs d'énergie nous calculons des factures. Les relevés et la période sont communs, \
la formule non. Écris {comp}, une classe abstraite avec montant() à définir et une méthode ligne() qui \
l'utilise.
Queremos que nadie cree un vehículo a secas, sólo coches, motos y furgonetas. Escribe {comp} en \
TypeScript: matrícula, kilómetros, última revisión; tarifa(dias) queda sin implementar.
Abbiamo biglietti singoli, di gruppo e abbonamenti. In comune ci sono numero, data e zona; il prezzo \
no. Vorrei una classe astratta {comp} con prezzo() da definire nelle sottoclassi.
I'd like to write `class Hovercraft extends {comp}` tomorrow and be told by the compiler that dock() \
is missing. Give me {comp}.
There should be no such thing as a plain "vehicle" in our code, only concrete ones; please write \
{comp} accordingly, with {fields}.
Which parts of a booking are always the same? Dates, guest, number. Put them in {comp} and leave the \
price without a body.
Before we add the fourth kind of reminder, I want the common part in {comp}, which itself can't be \
created.
Leave {ident}() empty for now? No: no body at all, abstract, inside of {comp}, together with {fields}.
Since each country rounds differently, {comp} shouldn't round. It adds up the lines and asks an \
abstract round(cents).
The junior devs keep creating the base class. Make that impossible in {comp}; it keeps {fields}.
Please write the parent so that a child only needs two methods, title() and rows(); the table text is \
put together in {comp}.
Could you turn our "base" into something that is really a base? {comp}, abstract, protected members \
{fields}.
A parent with a default: {comp}, colour() returns grey unless overridden, shape() must be overridden.
The order of steps must be fixed, the steps themselves are free: {comp}, run() calls prepare(), work() \
and clean().
Do you think a parent for all our sliders and knobs makes sense? If yes: {comp}, min, max, step, \
abstract paint().
This hierarchy needs a head. {comp}: nothing can be made of it, {fields} are protected, {ident}() \
comes from below.
From now on every importer must say which columns it needs. The parent, {comp}, refuses to compile \
without columns().
I want shared tests for all storage drivers and therefore an abstract class {comp} with read, write \
and remove open.
Please introduce an abstract class over the two mailers; {comp} does the footer and the unsubscribe \
link, they do the sending.
an abstract class is better than comments: {comp}, children have to deliver label and unit
make me a class which is only there to be extended, for roofs, walls and floors: area done, price \
open, {comp}
The visitors, the staff and the suppliers get badges. Badge number and expiry are common, colour() \
isn't. {comp} shall be abstract.
Let's not repeat the paging in each list endpoint. {comp}: page and size are checked here, \
find(offset, limit) is abstract.
I need the abstract counterpart of our PdfWriter and HtmlWriter; it is called {comp} and knows how to \
number headings.
Half of it is done, half of it isn't: {comp} checks arguments, the children execute. TypeScript \
keyword abstract, please.
Could I get the ancestor of all our forms? It validates, shows errors and submits; which fields there \
are is open. {comp}
For all games with rounds: {comp}, players and round in the parent, playRound() abstract, winner() by \
points.
Something like Java's AbstractList, in TypeScript, for our read-only tables: get(i) and size open, \
{comp}.
similar to AbstractController in Symfony but tiny, {comp}
In Kotlin I'd use `abstract class` with a `protected open` hook; do the same in TypeScript for {comp}, \
fields {fields}.
C# has `protected abstract`; I want that for {ident}() in {comp}, plus a public sealed-like run() that \
calls it.
Can TypeScript have abstract properties? Use one for the name in {comp}, a parent of plugins.
abstract getter example: {comp} with an abstract get area(), describe() uses it
abstract accessors, {comp}, get and set level, clamp() implemented
Give {comp} an abstract static-like factory? Not possible, so an abstract create() as a method; parent \
of document kinds.
protected constructor or abstract? Abstract. {comp}, parent of coins and notes, value in cents open.
generic isn't needed, just abstract: {comp}, one open method, two fields
Please make an abstract class for the steps of a wizard: title, done flag, abstract canLeave(). {comp}
Wrap up the retry code of the clients in an abstract parent called {comp}; the request itself is open.
please extract superclass, name {comp}, from mail, fax and letter; send() open; recipient and date \
common
pull up method: print() from both children to a new abstract parent {comp}
extract superclass refactoring, {comp} abstract, {fields} move up
Move up what's shared by our Cat and Dog models (name, chip, birthday) to {comp}, abstract, and leave \
sound() with them.
Everything in the two gauges is equal but toText(). So {comp}: abstract, min, max, value, percent(), \
and the open toText().
switch statements on type are spreading; abstract {comp} with the operations as open methods would \
stop that
null checks for missing handlers are ugly. Make handle() abstract in {comp} and they can't be missing.
we forgot to implement close() in two drivers; with {comp} as an abstract class this can't happen again
no more "throw new Error('todo')" in the parent, real abstract methods in {comp}, please: {ident}, \
{ident2}
A fake parent was used in tests; I want a real one, abstract, {comp}, which tests may extend by a tiny \
child.
Each screen of the info terminal has a timeout of 60 s and a language; content() differs. {comp}, not \
creatable.
Each lesson type needs a preview and minutes. Common base {comp}, no instances, minutes() open.
Bids in an auction can be open, sealed or by phone: abstract {comp}, amount and bidder shared, \
isVisible() left open.
Every kind of stamp (date, received, paid) prints something. {comp} places it, text() is for the \
kinds; abstract please.
A rental contract can be for hours, days or months, so {comp} is abstract in periods() and finished in \
total().
Please give our microphones, lines and files a common abstract source {comp}: gain in dB, muted, \
abstract read(n).
Let there be {comp}: it's what a refund, a credit note and a goodwill payment have in common, and it \
is abstract.
Two-factor methods have one parent, abstract, called {comp}; sendCode(user) is open, check(code) \
compares within 5 minutes.
In our game any trap has a trigger radius and a cooldown, but what happens is its own business; {comp} \
as an abstract class please.
Readers for temperature, light and sound want a base that keeps the last 20 values and an abstract \
sample(). {comp}
As for coupons: percent, amount, free shipping. {comp} on top, abstract, code and validity in it, \
discount(cart) not.
Bridges, tunnels and roads are inspected every six years at the latest. {comp}: last inspection, \
due(), abstract checklist().
For the choir app: pieces for men, women and mixed choirs have a common abstract class {comp}, range() \
is open.
You can't borrow "an item", only a book, a film or a game. Please model that with an abstract {comp}, \
loanDays() open.
A common base for bread, rolls and cakes - no instances - {comp} - weight, flour, abstract bakeMinutes()
Loyalty levels (bronze, silver, gold) as subclasses of an abstract {comp}: from points, abstract \
perks().
Could the four kinds of leave (holiday, sick, parental, unpaid) have one abstract class {comp} with \
days() done and isPaid() open?
Cranes, lifts and escalators get inspected; nextInspection() is the parent's, load test is each one's. \
{comp}, abstract.
Any export takes a range of days. {comp} checks it (at most 92 days) and the abstract write(day) is \
called for each.
abstract class for meal kinds in a hospital (normal, soft, diabetic), {comp}, kcal limit open
The parent of all tax years, please: {comp}, abstract brackets(), finished taxOn(income).
The taxi, the bus and the night ferry each compute a fare in a way of their own, but discounts for \
children, dogs and groups come afterwards and are always the same. Write {comp}, not creatable by \
itself, with baseFare(trip) open and fare(trip) done.
Please think of our water sports school. Surf, sail and kayak lessons have a date, a teacher, a wind \
range in knots and participants. canTakePlace(wind) is shared. The gear needed isn't. I'd like to see \
this as a class that is only there for its subclasses, {comp}.
In accounting every document gets a number, a date, lines and a state. Booking it means different \
entries for invoices, credit notes and receipts. I want the compiler to force entries() on each kind; \
post() in {comp} checks that debit equals credit.
For a railway simulation, points, signals and crossings are "elements": an id, a position in metres, a \
state, occupied or not. setState() must check occupied first and then ask the kind whether the change \
is allowed. {comp} is the parent; nobody creates an element as such.
What's common to our three chat bots? They've got a name, a language, a memory of ten messages and a \
greeting. What isn't? How they find an answer. So {comp} has reply(text) which stores both sides and \
asks an answer(text) without a body.
We want to score loan applications in several ways (classic, for students, for farmers). The steps are \
the same: check data, points, threshold, decision with a reason. points(application) and threshold() \
should be forced upon the children of {comp}.
There's a rule in our team: no inheritance from concrete classes. So split the concrete parent of our \
gauges into {comp}, abstract, with {fields}, and leave value() to the children. I only need the \
abstract one for now.
Could you show our trainees why a class may have methods without a body? Use {comp}, kitchen machines: \
name, watt, on/off are there, use(minutes) prints the energy in Wh, and doWork(minutes) is what each \
machine must bring.
I maintain a library for table exports. Users should extend {comp} and get escaping, header, footer \
and line ends for free; all they have to write is columns() and cell(row, column). The methods that \
must not be replaced should be private.
When a sensor is installed, replaced or removed, we need a report. Reports share a header with date, \
technician and site; the body differs, and so do the number of signatures. Please make {comp} the \
abstract parent with body() and signatures() open.
In a strategy game every building costs something, takes time and then produces. Costs and time are \
data, production depends on workers, season or neighbours. {comp} is to be abstract; tick(seconds) \
builds first and produces later, via produce(seconds).
Every day at 5 a.m. jobs run that clean up, and each of them has its own idea of how to log. I'd like \
{comp}: run() writes start, end, number of removed things and errors in one format; remove() returns \
the number and is different for each job.
For our hiking app: routes can be loops, there-and-back or one-way. name, points, difficulty in all of \
them. length() and timeNeeded() depend on the kind. As nobody hikes "a route", make it abstract: \
{comp}. Pace is 4 km/h and 400 m of climb per hour.
A friend told me interfaces can't hold code. I need shared code in the parent of Piano, Organ and \
Harpsichord: tuning, last service, next service after 6 or 12 months. The range of keys is each \
instrument's own. So an abstract class, {comp}, please.
Please design the abstract class for filters in our photo app. name, strength from 0 to 1, \
before/after switch. apply(pixels) must be there in each filter, and preview(pixels) uses every fourth \
pixel. I'd call it {comp}. No canvas in it.
Let's clean up the voting code. Majority, approval and ranked votes share the question, options, an \
opening and closing time and a list of voters. Only counting isn't shared. Abstract class {comp}; \
result() throws while it's open, else it calls count().
Our greenhouse has heaters, vents and lamps. All are switched by rules and must not be switched more \
often than once in five minutes. That rule is in {comp}, the abstract parent, and the real switching \
in switchTo(on). It logs the hours on.
To make the drivers for our three scales alike, I want an abstract parent called {comp}. It opens a \
port, reads lines, drops broken ones, waits for three equal weights; the parsing of a line, \
parse(line), is what the drivers do, in grams.
In the shop system every promotion has a period, a text, a maximum number of uses and a priority. How \
it changes the cart is special. Abstract class please ({comp}) with applies(cart) and change(cart) \
open, and tryOn(cart) which checks all the rest.
The lecturer wants a UML example in code: abstract class {comp} with two protected attributes \
({fields}), one abstract operation {ident}(), and one concrete operation that prints the result of it. \
Nothing more.
I've been asked to write "the mother of all importers" for addresses from four partners. What I need \
is an abstract class {comp}: encoding, trimming, empty lines, count of bad ones; toAddress(fields) is \
the partner's part and may return nothing.
Booking engine, ticket {ticket}: today `abstract` exists only in comments. Make {comp} really \
abstract, move {fields} into it as protected, declare {ident}() and {ident2}() without a body, and \
keep confirm() as it is, which calls both.
When somebody's late, the fine in our library depends on what they borrowed, yet the cap of 15 euros, \
the grace day and the closing days are general. Put the general part into the abstract class {comp}; \
perDay() is open and in cents.
Students always forget to close things. {comp} as abstract class: use(fn) opens, calls fn, and closes \
even if there was an error; open() and close() have no body. There will be children for doors, files \
and pools.
Instead of three constructors with eight parameters each, an abstract parent {comp} with \
init({fields}) and an open check(). Then the three children only add what's theirs. Please, the parent \
only.
abstract class {comp} for the seat reservation of train, bus and plane. Shared: trip, passenger, seat, \
price. Open: isSeat(text), since 12A is fine in a plane but not in a bus. Changing a seat is free \
until 24 hours before, then 5 euros.
function roast() { warmUp(); roastBeans(); coolDown(); }\nfunction bake() { warmUp(); bakeBread(); \
coolDown(); }\n\nThis calls for a template method: {comp}, abstract, the middle step open.
Here are two children I've got; the parent is missing and must be abstract. Name: {comp}.\n\nclass Oil \
extends Paint { dryHours() { return 48; } }\nclass Water extends Paint { dryHours() { return 2; } }
const handlers = {\n  pdf: { title: "PDF", make() { return 1; } },\n  csv: { title: "CSV", make() { \
return 2; } },\n};\n\nI'd like classes in the end; first the abstract one, {comp}.
Objective-C protocol with optional parts. In TypeScript an abstract class {comp} would suit \
us:\n\n@protocol Player\n- (void)play;\n@optional\n- (void)pause;\n@end
What does `implements` not give me? Shared code. So this one as an abstract class, please, as {comp}, \
with discountedTotal finished:\n\ninterface Plan {\n  total(): number;\n  discount: number;\n}
Classes 'A', 'B' and 'C' each contain this; it belongs in an abstract parent, {comp}:\n\nprotected \
log(text: string) { this.lines.push(text); }\nprotected lines: string\[\] = \[\];\nabstract run(): void;
Output of our duplicate finder:\n\n42 lines: TruckToll.ts, BusToll.ts, CarToll.ts (all but \
rate())\n\nGo for an abstract class {comp} holding the 42 lines, with rate() left over.
In the medical lab a test can be a rapid, a culture or a DNA test. Sample, patient number, date, \
validated by whom are in each. result() and hoursNeeded() differ. Please model the abstract class \
{comp}, with isLate(now) ready to use.
The exam office has written, oral and practical tests. {comp} is abstract: candidate, date, examiners \
(at least two), attempt 1 to 3; grade() is open, passed() is done (grade 4 or better), and a fourth \
attempt throws.
Token types in our card game, i.e. treasures, wounds and keys, do different things when played. \
They've got a name, a colour and an owner. Write the abstract {comp} with play(game) open, and \
give(to), which works for all but wounds by overriding.
Each kind of secret in the treasure hunt (riddle, map, cipher) reveals itself differently. Parent: \
title, points, found by, hints at 5 points each. I'd like it abstract, {comp}, reveal() without a body \
and score() finished.
Documents in our archive are files, letters or plans, each with its own retention. An abstract class, \
{comp}: signature, year, box, retentionYears() open; mayBeDestroyed(today) uses it and never says yes \
for those marked historical.
Manual, semi-automatic and automatic doors have the same safety rule: stop when something is between. \
move(direction) is each door's matter. Please write {comp} abstractly, with request(direction) \
checking the sensor and a count of movements.
In our quality handbook there are audits, PDCA projects and suggestions. They need an id, an owner, a \
deadline, a state text. Progress in percent is calculated in each. An abstract class {comp} with \
percent() open and a traffic light from it.
Checklist points may be yes/no, a number in a range, or a photo. Text, mandatory and who did it when \
are common. Give me the abstract {comp}: isFulfilled() is left to the kinds, state() says open, done \
or failed.
Our three webhook endpoints verify, parse, store and answer. Verification and parsing depend on the \
sender, storing and answering don't. Please give me {comp} as an abstract class, with verify(headers, \
body) and parse(body) open, and a receive() that does all four with a log.
All pages of the back office check rights, load data, and then show it. I'm not asking for UI code, \
but for the abstract controller {comp}: requiredRight and load(id) are abstract, open(id, user) checks \
first, measures time, and maps errors to 403, 404 or 500.
Jobs in our queue are written by six teams. So that nobody forgets timeouts again, {comp} should be \
the only way to write one: abstract handle(payload), abstract timeoutMs, run() with abort, three \
tries, and a dead letter list. No instances of its own.
We have adapters for S3, Azure and a local folder. put, get, remove and list differ; path checks (no \
.., no leading slash, at most 200 characters) and metrics don't. Write the abstract storage class \
{comp}, public methods finished, protected do-methods abstract.
The search of our shop can ask three engines. Please sketch their abstract parent {comp}: it trims the \
query, drops stop words, limits to 100 hits, caches for a minute; query(text, limit) is for the \
engines. TypeScript, strict, protected members.
Every repository in our service repeats paging, soft delete and the updatedAt field. I'd like an \
abstract class {comp} which does this once and leaves table name, toRow(entity) and fromRow(row) to \
the concrete repositories.
For feature rollouts we have rules by percentage, by country, by plan. A rule has a name, a start, an \
end and can be negated. matches(user) is for each kind; isActive(user, now) belongs in the abstract \
class {comp}.
Reports can be downloaded as CSV, XLSX and PDF. The abstract class {comp} gets a title, columns and \
rows, formats dates and money the same everywhere, and calls begin(), row(values) and end(), which \
have no body. fileName() adds the date.
We send metrics to two systems. What I want is an abstract class, {comp}, with counters and timers \
kept in memory, flushed each 10 s, dropped after 3 failures; push(batch) is abstract. Tests will have \
a child that only collects.
Rate limits exist per user, per key and per IP. Their abstract class, {comp}, has limit, window in \
seconds and allow(request); keyOf(request) is abstract. Please add a header() that gives limit, \
remaining and reset.
CLI commands in our repo look different each time. Make {comp} an abstract class with name, \
description, options, help() printing them, parse(args) checking unknown ones, and abstract \
run(options) which returns an exit code.
To migrate data step by step, I need an abstract class for a migration, {comp}: id, description, \
abstract up() and down(), a dry-run flag, progress per 1000 rows, and execute() which stops at the \
first error and says where.
Our notification code has a big switch on channel. Please start the refactoring with an abstract class \
{comp}: user preference, quiet hours, a maximum of five per day, and an abstract deliver(user, text). \
The three channels follow in the next step.
Health checks for database, cache, mail and disk: I'd like to have an abstract class {comp} with a \
name, a timeout of 2 s, a cached result for 10 s, probe() abstract, and a run() that gives ok, slow or \
failed with the milliseconds.
An abstract class for parsers of bank files, please: {comp}. Shared are encoding, line count, checksum \
of amounts, and a list of errors by line. parseLine(line) and isTrailer(line) depend on the bank. It \
doesn't touch the file system.
While reviewing the exporters I saw the same error handling four times. Could you give me {comp} with \
it, once, as an abstract class, and an abstract writeRow(row)? Files aren't touched by it, the target \
is passed to init.
For the new ones in the team, please show our way of writing an abstract class: empty constructor, \
init with {fields}, protected members, one abstract method. It may be called {comp}.
We've decided against an interface plus helper functions. Therefore please write {comp} as an abstract \
class: public save(entity) that validates, stamps updatedAt and calls the protected abstract \
persist(entity). It's for our six repositories.
Don't write the concrete ones yet. First the abstract class {comp} for our price rules: name, \
priority, valid from and to, appliesTo(cart) and change(cart) abstract, and a compare function so that \
rules can be sorted.
Never again should somebody create a half-configured mailer. Let {comp} be abstract with from address \
and reply-to, send(mail) public, deliver(mail) abstract and protected, and a check that there's at \
least one receiver.
Instead of the manual switch over file types in the importer, I'd like one child per type, all under \
the abstract class {comp}, which has canRead(name), an abstract read(text), and a count of skipped \
lines.
Please compare nothing, just write: an abstract class {comp} for queue consumers with concurrency, a \
stop that waits for running ones, and an abstract consume(message). Errors go to onError, which does \
nothing by default.
No library for state machines, please. An abstract class {comp} for a state is enough: name, onEnter \
and onLeave empty by default, abstract next(event), and a helper that throws on unknown events.
A migration guide says we need a common abstract class for the old and the new payment client. {comp}: \
currency, retries, log; authorise, capture and refund abstract; pay(amount) calls the first two in \
order.
The security team wants every check to be logged. Please write an abstract class {comp} with \
allow(user, action) that logs and calls the abstract decide(user, action); a denied one is counted per \
user; more than ten in a minute raises a warning.
The linter can't enforce it, the compiler can: each page object in our UI tests must have a url and a \
ready() check. {comp}, an abstract class with open() that uses both and a wait of at most 5 seconds.
Page objects for our Playwright tests repeat login and waiting. I'd like an abstract class {comp} for \
them: path and isReady() abstract, goto(page) implemented, and a helper which fills a form from an \
object.
For the feature "scheduled reports" we need an abstract class {comp}; daily, weekly and monthly \
schedules come later. nextRun(after) is abstract; isDue(now) and a text such as "next: 2025-03-01 \
06:00" are implemented.
Our two SDK clients, for Node and for the browser, share 80 percent. The abstract class {comp} is to \
hold base url, auth header, query building, error mapping; only send(request) is abstract. Please \
write it without fetch.
Data quality rules will be written by analysts. Give them an abstract class, {comp}, in which they \
only fill in title and check(row). The rest (counts, examples of up to five bad rows, percentage, a \
traffic light) is there already.
Our product sends events to analytics, to the audit log and to partners. Each target formats in its \
own way; filtering by consent, batching by 20 and dropping after an hour are the same. Please write \
{comp}, abstract, with format(event) and push(batch) open.
In the import area there's a parent with eight boolean options. I'd rather have an abstract class, \
{comp}, with small hooks: accept(row) true by default, transform(row) unchanged by default, store(row) \
abstract. The options go away.
The permissions in our app are decided by policies. {comp} should be the abstract one: subject, \
allows(user, action, resource) abstract, explain() with a default text, and and(other) that gives a \
policy which asks both. TypeScript, please.
We support three calendars (Google, Outlook, CalDAV). Could the common part be an abstract class \
{comp}? Sync window of 90 days, conflict rule "newer wins", log; list(from, to), create(event) and \
remove(id) are left open.
In our tests we've got fakes for mail, storage and payment. I'd like an abstract class above them, \
{comp}: it records calls, can be told to fail the next call, and has reset(); each fake defines its \
name and its default answer.
For a plug-in API I need a class that plug-in authors extend: {comp}. id, version, activate(host) \
abstract, deactivate() empty, settings with defaults merged, and a log with the id in front. It may \
not be instantiated.
The scoring of leads changes each quarter. I want an abstract class {comp}, year and quarter in it, \
abstract points(lead), a final grade A to D by limits, and explain(lead) listing which criteria gave \
points.
Two-phase deletion should be the same for projects, users and files: mark, wait 30 days, erase. The \
abstract class {comp} does the first two; erase(id) is abstract; restore(id) works until the end; \
purge(now) returns the number.
We have GraphQL and REST resolvers for the same things. I'd like an abstract class {comp} for a use \
case: input check, rights, execution, result. check(input) and perform(input) are abstract; run(input, \
user) ties it together.
Charts in our reports share axes, legend, title and export as SVG text. The drawing of the series is \
special. Please make {comp}, an abstract class without a library, series() open, toSvg() done, size \
640 by 400.
The booking import reads mails of five portals. subject filter, language and parse(body) depend on the \
portal. Please write the abstract parent {comp}: it handles duplicates by reference number, unknown \
rooms, and a summary for the log.
class A { start() { log("a"); this.go(); } go() { /* a */ } }\nclass B { start() { log("b"); \
this.go(); } go() { /* b */ } }\n\nWhat's common should move up to an abstract class called {comp}; \
name is an abstract property.
// today\nexport interface Exporter { export(rows: string\[\]): string; }\nexport function \
withHeader(e: Exporter, rows: string\[\]) { return "id;name" + e.export(rows); }\n\nOne abstract class \
{comp} should replace both.
review comment:\n> you can forget to call super.init() here, make it a template method in an abstract \
parent\n\nPlease do that: {comp}, init({fields}) fixed, abstract afterInit().
TODO list in the file header:\n - make it abstract\n - move {fields} up\n - {ident}() without \
body\n\nCould you write {comp} as it should be, then?
Search filters in our shop (price, colour, brand, rating) have a label, an active flag, a text for the \
URL and a number of hits. matches(product) is different. Please give me the abstract class above them, \
{comp}, with matches open and count(products) done.
We run checks on orders before they're shipped: address, payment, stock, export control. {comp} is to \
be their abstract parent, with a title, a severity, check(order) abstract, and a run(order) that \
catches errors and turns them into "failed".
Our desktop app has panels which are opened, docked, closed and restored. They all save size and \
place. What they show is theirs. Write an abstract class {comp}, with content() and a title without \
implementation, and state() and restore(state) finished.
For the invoice numbers of five countries, I'd like an abstract class {comp}. A counter per year is \
shared, gaps are forbidden, the format is abstract as format(year, n), and next(date) uses both. \
Austria and Italy come first.
Every synchronisation with a marketplace needs a mapping, a rate limit and a report, so these belong \
into an abstract class, {comp}. fetchOrders(since) and confirm(order) are without a body. run() stops \
at the limit and returns counts.
Our mobile games share ads, coins and levels. Make an abstract class {comp} for a level: number, best \
time, stars from 1 to 3, abstract isWon(), abstract hints(), finish(time) computes stars. The levels \
of each game will extend it.
A scheduler calls things that extend one abstract class. It is missing. {comp}: name, interval in \
seconds, lastRun, isDue(now), abstract execute(), and a guard so that a slow one never runs twice at a \
time. TypeScript please.
Tax, shipping and discount are all "adjustments" of an order. I want them under an abstract class \
{comp}: label, order of application, abstract amount(order) in cents, and a line() for the invoice. \
The sign is up to each.
Please write the common abstract class of our three text importers (Word, Markdown, HTML), {comp}. \
Headings, lists and pictures are emitted by the importer through protected helpers, parse(text) is \
abstract, and the result is a list of blocks.
The trial, the discount and the referral campaign need start, end, budget and a counter. Which \
customer is eligible differs. I'd like {comp} as an abstract class with isEligible(customer), and \
join(customer) that checks dates, budget, and that no one joins twice.
In the data warehouse each load has extract, transform, load. Would you write the abstract class \
{comp} for it? Two of the three are abstract; load(rows) writes in groups of 500 by a function from \
init; it reports rows, seconds, errors.
Our company sells tickets for ferries, museums and concerts, and the three teams have each written \
their own ticket over the years. I'd like to bring this together step by step. The first step is a \
common parent, {comp}, that can't be created by itself. It has a number, a buyer, a price in cents, a \
date of purchase and a state (valid, used, refunded). use() and refund() check the state and are the \
same for all. What differs is until when a refund is possible, and what's printed as the second line; \
both should have to be written by every child.
In the machine hall there are 40 devices of nine makers, and up to now each driver was copied from the \
one before. Please write the abstract class {comp} which all drivers will extend. It connects with a \
timeout of five seconds, polls at an interval, keeps the last value with a time, counts errors in a \
row, and changes to "offline" after three. The drivers have to provide open(), readRaw() and \
toValue(raw), nothing else; they must not be able to change the polling. Please use protected and \
private where it makes sense, keep the constructor empty, and add an init.
I teach second-year students, and next week's topic is inheritance with abstract classes. I'd like one \
example that isn't about animals or shapes. Suggestion: mobile phone contracts. There's a common part \
(customer, phone number, start, notice of three months), and a part which depends on the contract: \
prepaid, flat, or by use. Write just the abstract class, {comp}, with monthlyBill(usage) without a \
body, a finished endDate(noticeGiven), and a finished yearlyEstimate(usage) that shows how a finished \
method can call an unfinished one. Comments in simple English, please.
""")

REQUESTS["generic"] = lines(r"""
I need something that keeps the last ten of anything, typed. {comp}
one container for orders, users and invoices alike, type-safe, {comp}
Same code for strings and numbers, no any: {comp}<T>, a sorted list.
the type of the items should be chosen by the caller: {comp}, a queue with priorities
A box that either holds a value or nothing, for every type. {comp}<T> please.
Model a page of results for whatever entity: items, page, size, total. {comp}<T>
const users = new {comp}<User>();\nconst prices = new {comp}<number>();\n\nBoth should work, with add, \
remove and find. Write it.
This should compile:\n\nconst c = new {comp}<string, Date>();\nc.put("due", new Date());\nc.get("due");
i want to write new {comp}<Song>(50) and have a history with at most 50 entries
usage: new {comp}<Order>(o => o.id) ; a store which finds items by the key function
Generic type '{comp}<T>' requires 1 type argument(s), says the compiler, but the class got lost in a \
merge. Write it again: a list with a cursor.
error TS2314: Generic type '{comp}' requires 1 type argument. Fine, but I don't have the class yet. It \
caches values by id.
error TS7006: Parameter 'item' implicitly has an 'any' type.\nThe store should get a type parameter \
instead. Rewrite as {comp}<T>:\n\nclass Store { items = \[\]; add(item) { this.items.push(item); } }
any everywhere, please fix with generics and call it {comp}\n\nclass Cache {\n  private data: any = \
{};\n  get(k: string): any { return this.data\[k\]; }\n}
Please replace unknown by T and name the class {comp}.\n\nclass Bag {\n  things: unknown\[\] = \[\];\n \
 put(x: unknown) { this.things.push(x); }\n}
Merge into one generic class {comp}<T>:\n\nclass UserList { users: User\[\] = \[\]; }\nclass OrderList \
{ orders: Order\[\] = \[\]; }
two near copies, one generic {comp} instead\n\nclass IntQueue { q: number\[\] = \[\]; }\nclass \
TextQueue { q: string\[\] = \[\]; }
The interface is there, the class isn't. {comp}<T> should implement it.\n\ninterface Repo<T> {\n  \
find(id: string): T;\n  save(item: T): void;\n}
turn this function into a generic class {comp}<T>\n\nfunction chunk(list, n) { return list.slice(0, \
n); }
Java has this, I need it in TypeScript, generic, {comp}:\n\npublic class Pair<A, B> {\n  A first;\n  B \
second;\n}
C# to TS, keep the type parameter, new name {comp}\n\npublic class Repository<T> where T : Entity { }
Rust's Option in TypeScript as a generic class, {comp}<T>.
Like Result<T, E> in Rust: {comp}<T, E> with isOk, unwrap and mapErr
From Kotlin:\n\nclass Box<T>(val content: T)\n\nTypeScript class {comp} please.
python typing.Generic to typescript, {comp}\n\nclass Stack(Generic\[T\]):\n    def push(self, item: \
T): ...
The JSON looks the same for every endpoint, only data differs. Generic class {comp}<T> for it, \
please.\n\n\{"data": \{\}, "page": 1, "total": 40\}
Envelope of our messages: {comp}<T>, T is the payload, plus id and sentAt.
Test data builder, generic, {comp}<T>: with(field, value) and build()
A generic class {comp}<T> that holds the cases of a table test: name, input, expected output.
{comp}<T>: a test double that records each call with its arguments of type T
typed token store {comp}<T>, T is the claims type, expires after an hour
A generic lexer class {comp}<TToken> which yields tokens of a type I choose.
generic class for any kind of password rule result, {comp}<T>, ok or a list of T
manual mode or automatic mode, a switch with a value of type T: generic class {comp}<T>
Generic PDCA board column {comp}<TCard>, cards can be moved up and down.
I want a typed tool registry: {comp}<TInput, TOutput>, register by name, call by name.
typed file cache class {comp}<T>, a parser turns text into T
{comp}<T> wraps a secret value of type T, so that toString() shows only stars. Generic class please.
The lock on a resource of any type, generic class, {comp}<T>: acquire and release.
A generic class named {comp} that retries a task and returns its T after at most 5 attempts.
deferred value, typed, {comp}<T>, resolve and reject from outside
Lazy<T> as we know it from C#, but ours is called {comp}.
Build a typed observable for me, {comp}<T>, subscribers get old and new value.
signal with a type parameter, {comp}<T>: get, set, effect
reactive list class {comp}<T>, emits when an item is added or removed
Store with selectors, {comp}<TState>, generic over the state.
state machine typed by its states and events: {comp}<TState, TEvent>
{comp}<S, E> - finite state machine - transitions as a table - fire(event)
I'd like to have a workflow engine where the context type is free. {comp}<TContext>, steps in order, \
stop on the first error.
A pipeline {comp}<TIn, TOut> with pipe() that changes the output type.
middleware chain, generic over the context, class {comp}<C>
Dependency container where tokens carry the type. {comp}, generic, register and resolve.
typed event emitter {comp}<TEvents>: the payload depends on the event name
Write me an emitter in which on("saved", cb) knows the type of cb's argument. {comp}<Events>
channel between producer and consumer, {comp}<T>, async next()
Async queue of T with a limit on how many run in parallel - {comp}<T>.
generic worker pool class, {comp}<TJob, TResult>, 4 workers by default
{comp}<T>, throttled sender: at most one T per second leaves
Batch loader: collects keys for 10 ms, loads all at once. {comp}<K, V>, please, like a data loader.
memo class {comp}<A, R> around a function from A to R
least recently used cache, typed keys and values, {comp}<K, V>, capacity 100
LRU, {comp}<K, V>
cache with expiry, generic, {comp}<V>, default 30 seconds
A two-level cache (memory, then loader) with free key and value types: {comp}<K, V>.
multimap: one key, many values, {comp}<K, V>
bidirectional map, generic class, {comp}<A, B>
Default dictionary as in Python: {comp}<K, V>, missing keys get a fresh value from a function.
counter of anything hashable, {comp}<T>, mostCommon(n)
Trie with a value of type T at each word - {comp}<T>
binary search tree for any comparable T, named {comp}
Heap with a compare function, generic, {comp}<T>
min-heap {comp}<T> push pop peek
Linked list, doubly, of T. {comp}
circular list of T for the seats at a poker table, {comp}<T>
Sparse grid {comp}<T>: cells by x and y, default value, neighbours(x, y)
matrix of T with rows, columns, transpose: {comp}<T>
A graph class with free node and edge types, {comp}<N, E>, neighbours and shortest path.
Interval tree with data of type T attached, {comp}<T>
tuple of three different types as a generic class {comp}<A, B, C>
diff of two lists of T by key: {comp}<T>, added, removed, same
{comp}<T> compares an old and a new object and lists changed keys (keyof T).
Form model over T: {comp}<T>, values: T, errors per keyof T, dirty flag
Partial update builder for entities of type T, {comp}<T>, set(key, value) must check the value type \
against the key.
query builder typed by the row, {comp}<TRow>: where, orderBy, limit
specification pattern with generics, {comp}<T>: and, or, not, isSatisfiedBy(item)
predicate object {comp}<T> that can be combined
Mapper from A to B and back, generic, {comp}<A, B>
Converter between a wire type and a domain type, {comp}<TWire, TDomain>, class please
Parser combinator, tiny, {comp}<T>, map and or
validator for T with readable messages, {comp}<T>
schema object {comp}<T>, parse(unknown) gives T or throws
Generic validator class named {comp}, rules are added as (value: T) => string.
typed config section {comp}<T>, defaults of T merged with what is in the file
settings with type parameter, {comp}<S>, get<K extends keyof S>(key: K)
Feature flag with variants of type T: {comp}<T>
a/b test bucket class, {comp}<TVariant>, same user always same variant
weighted random choice among T - {comp}<T>
A shuffle bag for any type, each item comes once before any repeats. {comp}<T>
playlist for T, next, previous, repeat, no matter if songs or slides. {comp}<T>
selection model of a table, generic over the row, {comp}<TRow>
tree view model {comp}<TNode>, expand, collapse, visible rows
Drag and drop payload, typed: {comp}<T>
autocomplete source generic over the suggestion, {comp}<T>, debounced search
Infinite scroll loader {comp}<T>: loadMore() appends T's until the server says there are none left.
cursor pagination, typed, {comp}<T>, next cursor kept inside
sync queue for offline changes, generic over the change, {comp}<TChange>
Outbox with typed messages: {comp}<TMessage>, pending, sent, failed
Event sourcing: {comp}<TState, TEvent> replays events onto a state.
aggregate root base with typed events, not abstract, {comp}<TEvent>
Snapshot holder {comp}<T>, keeps copies of T with a timestamp, restore(i)
audit trail generic over the record type, {comp}<T>
Versioned value, {comp}<T>, class, get(version)
Schreib eine typsichere Liste {comp}<T> mit Sortierung nach einem Schlüssel.
Ein Behälter für beliebige Typen, {comp}<T>, höchstens zwanzig Einträge
Generischer Ereignisverteiler, Klasse {comp}<E>, bitte
J'ai besoin d'un conteneur typé pour n'importe quel élément, {comp}<T>.
Pila genérica con límite, {comp}<T>
Una coda generica {comp}<T>, con dimensione massima
In our shop there are lists of articles, customers and vouchers. They all need adding, removing by id, \
a search over given fields, and a maximum size. I don't want three versions. Please write one, {comp}, \
with the item type as a parameter and `id: string` as its only constraint.
We ask five services for data, and each answer may be late, broken or fine. I'd like a type-safe \
holder for any of them, {comp}<T>, with the states idle, loading, ready and failed, the T only \
accessible when ready, and an age in seconds.
Please write a cache for whatever we want to keep. Key and value types are chosen when it is created. \
At most 200 entries, the least used is thrown out, entries get too old after 5 minutes, and there is a \
counter of hits and misses. It should be named {comp}<K, V>.
Forms in our clinic app edit patients, doctors and rooms. What they share: original, draft, changed \
keys, reset, and errors per key. The keys must be checked by the compiler, so title: 5 is an error if \
title is a string. Could you do that as {comp}<T>?
I'm looking for a priority queue in which both emergency cases and print jobs can wait, not mixed of \
course. The order comes from a compare function given to init. push, pop, peek, size, and toArray in \
order. The class is generic and called {comp}.
Undo for everything: drawings, texts, tables. One class {comp}<T> which keeps snapshots of T, at most \
100, undo() and redo() return the right one, and a new change throws away the redo part. Strictly \
typed, no any, no unknown.
A table component shows rows of some type. The sorting, paging (25 per page) and selection logic is to \
move out of it into {comp}<TRow>, so it can be used for flights and for hotels. sortBy takes only keys \
of TRow. Please write it.
Messages between our services have a head that's always the same (id, source, time) and a body that \
isn't. I want to read them type-safely. Write {comp}<TBody>, with isOlderThan(ms), reply(body) giving \
a new message of another body type, and a toJson.
The importers read CSV lines and give objects of different types. Write {comp}<T>: it takes a function \
from a string array to T, reads a text with a separator, collects T's, and keeps a list of errors with \
line number and reason for lines that fail.
Please do a repository with generics, {comp}<T extends \{ id: string \}>. Data lies in memory. save \
makes a copy so that nobody changes it from outside, find returns a copy or undefined, all() is sorted \
by id, and count takes an optional predicate.
Our plugins register handlers by name. Today this is a Map with any, and typos show up in production. \
I'd like a registry class whose type parameter lists the allowed names with their handler types. \
{comp}<THandlers> with register, get and missing().
For the statistics of several games I'd like a histogram that works with any kind of bucket (numbers, \
strings, enum values). {comp}<T> has add(value), count(value), share(value) in percent with one \
decimal, top(n), and merge(other) that requires the same T.
We retry uploads, payments and mails. The number of tries, the waiting time (doubling from 200 ms up \
to 10 s) and the rule which errors are worth it are the same, only the result type differs. One class, \
{comp}<T>, run(task) gives a Promise<T>.
Someone wrote a stack for each of four types. Make it one with a type parameter, {comp}<T>, and add \
peek, isEmpty, a maximum depth of 64 which throws when it is passed, and an iterator from top to \
bottom. The four old ones will be deleted.
As we get measurements as numbers, vectors and matrices, I want a time series that doesn't care. \
{comp}<T>: points of time and T, sorted, at(time) gives the last one before, between(a, b) a list, and \
resample(ms, combine) a new series of the same type.
I'd be glad to have a diff between two lists of any records. You give a key function, and it tells \
what was added, removed, changed (with old and new) and unchanged. Type-safe and in one class, \
{comp}<T>, please, as we need it for prices, staff and stations.
Ticket {ticket}: typed event bus\n- class with a type parameter for the event table\n- on, once, off, \
emit\n- payload type follows from the event name\n- errors in one listener don't stop others\nName: \
{comp}
Requirements for the thing behind all dropdowns in the admin area: items of type T, a label function, \
a filter text, the highlighted index, the chosen item or nothing. Keyboard handling is outside. I'd \
call it {comp}<T>; generic, and without a dependency on React.
The offline app stores changes until there's a network. A change can be for a visit, a photo or a \
note. {comp}<TChange> queues, merges two changes of the same key with a function from outside, marks \
as sent, and gives back those which failed three times.
Could you write the workflow class {comp}<TContext>? Steps are functions from context to context with \
a name, they run in order, a step can be skipped by a condition, and the result says how long each \
step took and where it stopped.
Let us have a state machine whose states and events are string unions chosen by the user, so that a \
typo is a compile error. {comp}<TState extends string, TEvent extends string>, with add(from, event, \
to), can(event), fire(event), a history and an onEnter callback per state.
This one knows numbers only; the invoices have money objects, though. Rewrite it with a type parameter \
and an adder function, as {comp}<T>:\n\nclass Summer {\n  private sum = 0;\n  add(n: number) { \
this.sum += n; }\n  total() { return this.sum; }\n}
In the class below T is missing and so everything is any. Give it a proper type parameter and the name \
{comp}, methods as they are:\n\nclass Picker {\n  options: any\[\] = \[\];\n  chosen: any;\n  \
choose(i: number) { this.chosen = this.options\[i\]; }\n}
The two functions share a map. I'd like a generic class {comp}<K, V> in place of them.\n\nconst index \
= new Map();\nfunction link(k, v) { index.set(k, v); }\nfunction follow(k) { return index.get(k); }
Type parameters exist, implementation doesn't. Class {comp} should implement this:\n\ninterface \
Ring<T> {\n  push(item: T): void;\n  last(n: number): T\[\];\n  readonly capacity: number;\n}
Swift has this nice thing, please do it in TypeScript as a generic class {comp}:\n\nstruct \
Stack<Element> {\n  var items = \[Element\]()\n  mutating func push(_ item: Element) { \
items.append(item) }\n}
C++ template to a TypeScript class with a type parameter, {comp}:\n\ntemplate <typename T>\nclass \
Window {\n  std::deque<T> data;\n  size_t limit;\n  void add(T x);\n};
Go 1.18 generics, to be ported to TypeScript under the name {comp}:\n\ntype Cache\[K comparable, V \
any\] struct {\n  items map\[K\]V\n  max int\n}
Type 'string' is not assignable to type 'number'. (2322)\n  at NumberBag.put\n\nThat is because the \
bag is for numbers only. Please write it so that the type of what goes in is up to the caller, \
{comp}<T>, with put, take and count.
The answer of our REST API is always wrapped like below. I want a class {comp} with a type parameter \
for the items which also knows if there's a next page.\n\n\{"items": \[\], "total": 81, "offset": 20, \
"limit": 20\}
Wir brauchen einen Zwischenspeicher, der mit beliebigen Schlüsseln und Werten umgehen kann: höchstens \
500 Einträge, nach zehn Minuten verfällt ein Eintrag, und die Trefferquote soll abfragbar sein. Bitte \
als generische TypeScript-Klasse {comp}<K, V>.
Für unsere Auswahllisten (Länder, Kunden, Artikel) hätte ich gern eine einzige Klasse mit \
Typparameter, {comp}<T>: Einträge, Suchtext, gewählter Eintrag, und eine Funktion, die aus T den \
angezeigten Text macht.
Nous voulons comparer deux versions d'une liste quelconque. Écris une classe {comp}<T> générique avec \
une fonction de clé ; elle donne les éléments ajoutés, supprimés et modifiés, sans jamais utiliser any.
Quiero una cola de trabajos que sirva para cualquier tipo: correos, imágenes o facturas. Que sea \
{comp}<T>, con prioridad, un máximo de tres reintentos y una lista de los trabajos fallidos, todo bien \
tipado.
Test results can be numbers, texts or images in our lab system. I want {comp}<T> for one result: value \
of type T, unit, normal range as a function, flagged if outside, comment. Please write it as a generic \
TypeScript class with flag() and describe().
The word token has two meanings here: strings from a lexer. I need a token stream with any token type, \
{comp}<TToken>, having peek(n), next(), expect(predicate, message) that throws with the position, and \
backtrack to a mark. A generic class, please.
A password manager for families shares items such as logins, cards and notes. Only the sharing logic \
is needed: {comp}<TItem>, with share(item, person), revoke, and visibleTo(person). The items are \
opaque to it, hence the type parameter. Class in TypeScript.
Every manual page exists in several languages, every product text too, and menu labels. I'd like \
{comp}<T> to hold a T per language with a fallback chain (de-CH, de, en), a list of missing languages, \
and a copy function. Generic class.
Each file kind (image, sound, text) needs a loader, but the bookkeeping of what is loaded, loading or \
failed is shared. Put it in {comp}<TAsset>, with load(path), get(path), progress from 0 to 1 and a \
clear(). Typed, no casts.
Our tools return different things: a number, a table, a picture. For the chat log we store who called \
what, with which input and what came back. I want {comp}<TInput, TOutput> for one such call, with \
duration in ms and an error instead of an output.
{comp}<TCard> is supposed to be the board behind our PDCA wall as well as the hiring wall: columns \
with a name and a limit, cards of some type with an id, move(card, column) throws above the limit, and \
a count per column. Generic class please.
Settings come from defaults, a file, and command line flags, in this order. A class with the settings \
type as parameter should merge them and say for each key where its value came from. {comp}<TSettings>; \
keys are checked at compile time.
To pick test data I want a generator object for any type: {comp}<T>. one() gives a T, many(n) an \
array, with(overrides) takes a Partial<T>, and a seed makes it repeatable. Objects only in this round. \
Generic class, TypeScript 5.
I keep writing the same debounce for searches of songs, films and people. One class for it: \
{comp}<TResult>. It waits 300 ms, drops stale answers, gives the latest results to a callback, and can \
be cancelled. The search function comes from outside.
Please draft the observable we keep talking about. A value of any type, subscribe returns an \
unsubscribe function, set only fires when the value really changed (comparison can be given), map() \
gives another observable of a different type. Named {comp}<T>.
What about money, lengths and weights as one generic quantity class, where the unit is a type \
parameter, so that metres can't be added to kilograms? Could you write this, {comp}<TUnit extends \
string>, with plus, minus, times and toString?
Booking systems for courts, rooms and boats all need an occupancy calendar. I'd like \
{comp}<TResource>, intervals per resource, isFree(resource, from, to), reserve, release, \
nextFree(minutes). Times in minutes since midnight, resource equality by a key function.
A voting tool where options can be strings, dates or restaurants. {comp}<TOption> collects one vote \
per person, allows changing it until closed, returns the winner or a list in case of a tie, and the \
turnout in percent. Write the generic class please.
Please give me a rule engine that is free of any domain. {comp}<TFact> has rules (name, weight, \
condition on a fact), evaluates a fact, gives a score and the names of rules that matched, and can \
explain the result in a sentence.
I would like a tournament bracket over any kind of participant, teams or single players. \
{comp}<TPlayer>: 8, 16 or 32 entries, setWinner(round, match, player), nextMatches(), champion() which \
is undefined until the final is over. TypeScript with a type parameter.
Whatever type I give it, it should keep the maximum: {comp}<T>.
no more `as Song` casts: a typed playlist container, {comp}<T>
I'm tired of casting. Give me {comp}<T>, a list that knows its element type.
The caller decides what goes in; {comp} just keeps it in order of arrival.
One for all entities instead of a copy per entity, {comp}<TEntity>.
T in, T out: {comp}, a delay line of n steps
Parametrise {comp} by the kind of message it carries.
same logic, different payload types, so {comp}<P>
can {comp} take a type argument? i'd like to use it for tickets as well as for seats
Would a type parameter help here? We have a cart for goods and a cart for services. {comp}.
Please get rid of the duplicate for dates: {comp} for any comparable type, a range with contains and \
clamp.
Polymorphic container, name {comp}, please. T has to have a name.
constrain T to things with a length, class {comp}
T must be comparable. {comp}<T> keeps items sorted.
{comp}<T extends Date | number>, an axis with min, max and ticks
where T has an id and a version: optimistic store {comp}<T>
{comp}<T extends object>, patch(key, value) type checked by keyof
Default type parameter: {comp}<T = string>, tags or other labels.
{comp}<K extends string, V>: record with required keys
Keys limited to a union, values anything; {comp}<K, V> throws for unknown keys at compile time.
{comp}<TReq, TRes>: client for one endpoint, call(req) gives a promise of TRes
{comp}<TProps> holds the settings of a chart of whatever kind
{comp}<TError>: collects errors of a type of my choice and groups them by code
two type parameters, left and right, either one is set: {comp}<L, R>
Either in TypeScript, {comp}
Maybe type, map, flatMap, orElse. {comp}<T>
Result class, ok(value) or fail(error), both typed. {comp}
Try<T> from Scala, please as {comp}<T> with recover()
a future-like class {comp}<T> with state and then
Task<T> with a cancel() and a progress - {comp}.
AsyncLazy, loads T once and shares the promise, {comp}<T>
resettable lazy value of any type, {comp}<T>
cell in a spreadsheet holding a T and depending on other cells, {comp}<T>
computed value, {comp}<T>, recalculates when a source changes
{comp}<T>, a ref that others can watch
Subject with replay of the last three T's, {comp}<T>
behaviour subject -> {comp}<T>
A stream with map, filter, take; lazily evaluated; {comp}<T>.
Lazy sequence like in C# LINQ: {comp}<T>, where, select, first, toArray
iterable range of T with a step function, {comp}<T>
Sliding window over T's, {comp}<T>, size 5
tumbling windows by time, generic in the element, {comp}<T>, one minute each
{comp}<T>: buffer that flushes at 100 elements or after 2 s
double buffer, front and back, {comp}<T>
Object pool for bullets, sprites, sockets: {comp}<T>, acquire, release, max 256.
flyweight factory over T, {comp}<K, T>
Prototype registry, {comp}<T>, clone by name
Generic builder: {comp}<T>, with(key, value), build() fails if keys are missing
factory with typed products, {comp}<TMap>
abstract no, generic yes: {comp}<T>, a template with slots of type T
visitor with a result type, {comp}<R>, plain class, not abstract
Command stack, commands work on a document of type D: {comp}<D>.
memento keeper {comp}<S> named states
Composite with a payload, {comp}<T>: children, depth(), sum(fn)
n-ary tree {comp}<T>, walk depth first or breadth first
Rope of T pieces {comp}<T>
skip list {comp}<K, V>
B-tree in memory: {comp}<K, V>, order 4
Red-black tree, typed, {comp}<K, V>, insert and find are enough
segment tree with a combine function {comp}<T>
union find over T, {comp}<T>, union, find, groups()
Topological sort of T nodes: {comp}<T>, addEdge, order, throws on a cycle.
dependency graph {comp}<T>
Weighted graph, Dijkstra included, {comp}<N>
spatial hash {comp}<T>: insert(x, y, item), near(x, y, r)
quadtree holding T, {comp}<T>, capacity 8 per node
timeline of T with gaps, {comp}<T>
Interval map: from..to → V, {comp}<V>, last write wins
Bloom filter over a hash function for T, {comp}<T>
reservoir sample of T, {comp}<T>, size 20
Top-k tracker {comp}<T>, score function given
moving maximum over comparable T {comp}<T>
frequency table of T, {comp}<T>, mode(), entropy()
Contingency table {comp}<R, C>: rows and columns of free types, counts, totals
pivot table, generic over the record, {comp}<TRecord>, groupBy(key), sum(key)
group by with typed keys, {comp}<T, K>
Index over a list by several keys - {comp}<T>, byKey("city", "Bern")
secondary index on a map, {comp}<K, V, I>
full text index over documents of type D: {comp}<D>, text given by a function
Ranking list for any competitor type, {comp}<T>, ties share a place
matchmaking queue {comp}<TPlayer> by rating, range widens each 10 s
round robin schedule for T, {comp}<T>
Draft order, snake style, {comp}<TTeam>.
voting by rank, {comp}<TOption>, eliminate the last each round
auction of lots of type T: {comp}<T>, bid, close
lottery drum {comp}<T>, draw without putting back
deck for any card type, {comp}<TCard>, shuffle, draw, discard, reshuffle
board with fields of type T, {comp}<T>, width, height, get, set, rows()
hex grid {comp}<T> with axial coordinates
Inventory slots with stackable T, {comp}<TItem>, 24 slots
loot table {comp}<T>, weights, roll(n)
shop stock {comp}<TProduct>, generic because we sell services too
Price list for keys of type K with a valid-from date, {comp}<K>.
Basket<T> but named {comp}, lines with quantity, total by a price function
bill of materials over part type P, {comp}<P>, explode()
reservation book generic over the resource, {comp}<R>
waiting list {comp}<TPerson>, siblings first via a function
shift planner {comp}<TWorker, TSlot>, assign, conflicts()
Approval flow, the thing to approve is T: {comp}<T>, approve(by), reject(by, why)
document with a body of type B and a head that's always the same, {comp}<B>
template with typed placeholders, {comp}<TVars>
translations with typed keys {comp}<TKeys extends string>
i18n bundle, {comp}<T>, T describes all messages, missing ones are a compile error
Menu tree, each entry carries an action of type A, {comp}<A>.
router generic over the page type, {comp}<TPage>, match(path)
navigation history {comp}<TRoute> back, forward, replace
dialog that resolves with a T, {comp}<T>, open(): Promise<T | undefined>
wizard state {comp}<TData>, steps know which keys they fill
draft autosaver {comp}<T>, saves after 2 s of silence, restore()
clipboard of T, {comp}<T>, copy, paste, history of 10
selection with shift and ctrl semantics {comp}<T>
filter set {comp}<T>, and/or, named filters
column definition of a grid over rows of type R, {comp}<R>
virtual list window, {comp}<T>, visible(from, to)
tree grid model, {comp}<T>, flatten to visible
chart series {comp}<X, Y>
scale from domain D to pixels, {comp}<D>, invert()
legend entries for T {comp}<T>
tooltip content provider {comp}<T>
Animated value of T with an interpolator, {comp}<T>
keyframes {comp}<T>: at(t), numbers or colours or points
spring physics for numbers or vectors - {comp}<V>
undoable property {comp}<T>
property bag with typed names, {comp}<TProps>
Metadata holder, {comp}<T, M>, value plus typed metadata
tagged value {comp}<TTag extends string, T>
branded ids, {comp}<TBrand>, equality and toString
Unit of measurement as a type parameter: {comp}<U>.
money in a currency known at compile time {comp}<C extends string>
vector with dimension as type, {comp}<N extends number>
typed tensor {comp}<D>, no maths, only shape and get
sensor reading of value type V, {comp}<V>, unit, at, quality
device twin {comp}<TReported, TDesired>, delta() gives keys that differ
telemetry buffer {comp}<TPoint>
command queue to a device {comp}<TCommand>, ack by number, resend after 5 s
firmware settings, {comp}<TSettings>, pending and confirmed
rule {comp}<TInput, TOutput>, when and then
decision table typed by its rows, {comp}<TIn, TOut>
scoring model {comp}<T>, weights per function
classifier wrapper, {comp}<TLabel>, predict, confusion counts
dataset {comp}<TSample>, split 80/20, shuffle with seed, batches(32)
experiment with typed parameters, {comp}<P>, grid()
simulation {comp}<TState>, step(fn), run(n), states()
cellular automaton {comp}<TCell>, neighbours 8, next()
genetic population {comp}<TGenome>, fitness function, select, breed
markov chain over T, {comp}<T>, learn(sequence), next(current)
n-gram counter {comp}<T>
parser state {comp}<TNode>
stack machine {comp}<TOp>
symbol table with scopes {comp}<TSymbol>, enter, leave, lookup
Diagnostics list of kind K, {comp}<K>, sorted by line
plugin host typed by its hooks, {comp}<THooks>
job with typed input and output, {comp}<I, O>, state, started, finished
scheduler of typed jobs {comp}<TJob>, at most 3 at once
outbox {comp}<TEvent>, inbox with dedupe, same class
lease on a T for 30 s, {comp}<T>
leader list {comp}<TNode>
consistent hash ring, {comp}<TNode>, 100 virtual nodes each
load balancer over targets of type T, {comp}<T>, round robin or least used
health registry {comp}<TService>
blue and green, two versions of a T, switch and roll back: {comp}<T>
feature variants {comp}<TVariant>, sticky by user id
rate counter per key of type K, {comp}<K>, per minute
quota book, {comp}<TKey>
Bitte {comp} mit Typparameter: ein Stapel, der höchstens 32 Elemente fasst
eine Klasse {comp}<T>, die sich den vorigen und den jetzigen Wert merkt
Historie für beliebige Werte, generisch, {comp}<T>
Warteschlange mit Vorrang, Typ frei wählbar, {comp}<T>, in TypeScript
un cache générique {comp}<K, V>, 100 entrées au plus
une liste observable de n'importe quel type, {comp}<T>
un resultado genérico {comp}<T, E>, éxito o fallo
repositorio genérico en memoria, {comp}<T>
contenitore generico {comp}<T> con filtro e ordinamento
Our ferry, our bowling alley and our museum all sell tickets, and each kind has its own data. I'd like \
one ticket book for all of them: it issues, finds by number, cancels, and counts. The kind of ticket \
is given where it's created: {comp}<TTicket>.
The same paging code exists for songs, albums and artists. It keeps a page number, a page size, a \
total and the items, and knows whether there's a next page. Please replace all three by {comp}, which \
works with whatever item type one gives it.
We'd love to have one "recently used" list: files, customers, colours, whatever. At most ten, newest \
first, no duplicates by a key function, pinned ones stay. Write {comp} in TypeScript so that the item \
type is known everywhere, no casts.
As the data may come from memory, IndexedDB or a server, our screens wait for it. {comp}<T> has a \
loader, load() never runs twice at once, value is T or undefined, reload() forces, and there's an age \
in minutes. Errors are kept, not thrown.
I need a strongly typed bag of measurement series. Each series has a name and values of a type that \
differs (numbers, flags, texts). The mapping from names to types is given as a type argument, so \
get("temp") is number\[\] without a cast. {comp}<TMap>, please.
Please write something that holds a value together with its previous values, for colours, prices or \
whole forms: set(value, by), current, at(date), changes() with who and when, at most 50 kept. Let the \
type be a parameter and call it {comp}.
The thing should behave like an array of T that is never longer than its capacity. When it's full, \
either the oldest is dropped or an error is thrown, depending on a setting. It can be iterated from \
old to new. Name {comp}, generic.
In our planning app we drag cards between lanes, and cards are jobs in one place, people in another. \
{comp}<TCard> holds lanes with cards, move(card, lane, index), limits per lane, and undo of the last \
move. Please don't use any.
To compare offers from suppliers, flats from agencies and candidates in hiring I always need weights \
and points. Make me {comp}<T>, with criteria (name, weight, function from T to 0..10), score(item), \
ranking(items), and explain(item) as text.
Could you write the typed counterpart to our config reader? Type argument is the shape of the config; \
defaults are Partial or full; get(key) has the right type, require(key) throws with the name of the \
missing key, and with(overrides) gives a new one. {comp}<TConfig>
Somebody wants the average of numbers, vectors and colours. So the class must not know what it \
averages: {comp}<T> gets plus and scale functions by init, add(item), mean(), count, and reset(). \
Strict TypeScript, with a type parameter.
When two people edit the same record we merge by field. The class should take base, mine and theirs of \
type T, list keys in conflict, let me choose per key, and give the merged T. It's for contracts, \
articles and rooms. {comp}<T extends object>.
For undoable drag operations I'd like a typed history. Entries have a label and a state of type S. \
go(n), back(), forward(), labels(). When memory gets tight (over 200), every second entry of the older \
half goes. {comp}<S>, and please no any.
Our message broker client has any as the payload type. I'd like a channel class: {comp}<TMessage>, \
with publish(message), subscribe(handler) returning a function to stop, a filter by a type guard, and \
a buffer of the last five for new subscribers.
What would you do about four near-identical "Map plus array" structures? I'd say one class that keeps \
insertion order, finds by id, allows moving an item to an index, and tells about changes. With T \
having an id of string or number. {comp}<T>
A quiz has questions, a driving school has signs, a language course has words. All use the five-box \
system: right moves up, wrong goes to box one, boxes come up after 1, 2, 4, 8 and 16 days. One generic \
class for it, {comp}<TCard>.
Please use generics here. A booking can be for a tennis court, a microscope or a van. \
{comp}<TResource> stores bookings with from and to, refuses overlaps on the same resource, finds the \
next free slot of n minutes, and gives the load per day in percent.
In the simulation everything is an event, with different data. I want a queue ordered by simulated \
time, {comp}<TEvent>, schedule(event, at), next() advances the clock, cancel(id), and runUntil(time, \
handler). Two events at the same time keep their order.
We have typed errors, so exceptions are out. {comp}<T, E> is either a value or an error: map, \
mapError, andThen, unwrapOr, and match with two functions. Static ok and fail. I'd like it as a class \
in strict TypeScript, both types as parameters.
I keep lists of things to choose from with groups in between (cities by country, dishes by course). \
{comp}<TItem, TGroup> takes items and a function to the group, gives groups in order of first \
appearance, filters by text, and tells the flat index.
Make this work for any record type, please; the class gets a type parameter and the name \
{comp}.\n\nclass Csv {\n  rows: Record<string, string>\[\] = \[\];\n  add(row: Record<string, string>) \
{ this.rows.push(row); }\n}
The compiler accepts everything here, and that's the problem. I want a type parameter instead of any, \
and {comp} as the name:\n\nclass Bus {\n  private fns: any = {};\n  on(name: string, fn: any) {}\n  \
emit(name: string, data: any) {}\n}
From three make one, {comp}, generic in what is stored.\n\nclass RoomCache { m = new Map<string, \
Room>(); }\nclass UserCache { m = new Map<string, User>(); }\nclass FeeCache { m = new Map<string, \
Fee>(); }
function useList(initial) {\n  const \[items, setItems\] = useState(initial);\n  return { items, add: \
(x) => setItems(\[...items, x\]) };\n}\n\nWithout React: a generic class {comp}<T> with items and add \
and remove.
Function overloads for string, number and Date below. I'd rather have a generic class {comp}<T> with a \
compare function.\n\nfunction range(a: string, b: string): boolean;\nfunction range(a: number, b: \
number): boolean;\nfunction range(a: Date, b: Date): boolean;
Type 'User' does not satisfy the constraint 'Entity'. Property 'id' is missing in type 'User'.\n\nSo \
the constraint should be a key function in place of an id field. Please rewrite the store as {comp}<T> \
like that: put, get, all.
Argument of type 'Order' is not assignable to parameter of type 'never'.\n\nMy list starts as an empty \
array without a type. Give me a proper generic class, {comp}<T>, with add, first and size, so that \
this can't happen.
Haskell's Maybe, in TypeScript, as a class with a type parameter, {comp}:\n\ndata Maybe a = Nothing | \
Just a\nfmap f (Just x) = Just (f x)\nfmap _ Nothing = Nothing
Java wildcard code to clean TypeScript generics, class name {comp}, please:\n\npublic class Sorter<T \
extends Comparable<? super T>> {\n  private List<T> items;\n  public T max() { return \
Collections.max(items); }\n}
Elm-like loading states for any data: NotAsked, Loading, Failure, Success. As one generic class \
{comp}<T> in TypeScript, with a fold method taking four functions, and map. No library, no enum if it \
can be avoided.
Test doubles without a library: I'd like a recorder, {comp}<TArgs extends unknown\[\], TResult>, that \
can be called, returns queued results, remembers each call with its arguments, and can answer how \
often it was called. Generic class please.
A test plan assigns testers to devices, an exam plan pupils to rooms. Both are assignments with \
capacities. {comp}<TWho, TWhere>: assign, unassign, free(where), who(where), where(who), and an \
automatic fill in order. Write the generic class.
For the vault of a museum (real objects) and the archive (papers) we note who took out what and when. \
{comp}<TObject>, checkOut(object, person), checkIn, out() with days, overdue(n). Type parameter for \
the objects, key function by init.
Access tokens carry claims that differ by product. I want {comp}<TClaims> with the claims, issued and \
expiry times, has(key), get(key) with the right type, isValid(now, leeway of 30 s). It's only a \
holder, signing happens elsewhere.
The password form, the address form and the bank form have rules over their values. One rule set \
class, {comp}<TForm>: rule(key, test, text), check(form) returns errors by key, firstError(form), and \
rules may look at other keys. Keys checked by the compiler.
A manual of any product is a list of steps, and steps are texts, pictures or videos. {comp}<TStep> has \
steps, insert, move, number(step) such as 3.2, and find(predicate). I'd like it generic so that the \
app for mechanics can use it too.
A typed tool box for our assistant: {comp}<TContext>. Tools have a name, a description, and \
run(context, input). register refuses double names, list() is sorted, call(name, context, input) \
measures the time. Only the class with its type parameter.
Temporary files, temporary rooms, temporary accounts: all have an end. {comp}<T> keeps items with an \
end time, expired(now) hands out and removes the dead ones by a callback, extend(item, minutes) at \
most twice. A generic class in TypeScript.
Kanban, PDCA and hiring boards differ in their columns. If the columns are a union type given as a \
parameter, typos can't happen: {comp}<TColumn extends string, TCard>. move, cards(column), count, \
history of moves. Please write it.
Für Artikel, Kunden und Lieferanten gibt es je eine fast gleiche Suchliste. Bitte ersetze sie durch \
eine Klasse mit Typparameter, {comp}<T>: Einträge, Suchfunktion über gewählte Felder, Sortierung, \
Treffer pro Seite 20.
Ich hätte gern eine typsichere Ereignisverteilung, bei der der Name des Ereignisses den Typ der Daten \
festlegt. {comp}<TEreignisse> mit an, aus und melde, Fehler in einem Empfänger halten die anderen \
nicht auf.
Je veux une seule classe pour les listes d'attente, quelle que soit la personne ou la chose qui attend \
: priorité, ordre d'arrivée, annulation, estimation en minutes. {comp}<T>, typée strictement.
Hay que guardar borradores de textos, facturas y mapas. Una clase {comp}<T> con parámetro de tipo: \
guarda cada cinco segundos como mucho, recupera el último y mantiene diez versiones.
I have a list widget for tenants and one for repairs, and they only differ in the type. Unify their \
model as {comp}<T>, please.
What would I write so that the compiler knows what comes out of the container again? Show it with \
{comp}, a shelf with numbered places.
A history that works for numbers today and for whole invoices tomorrow; call it {comp} and let T be \
free.
We don't know yet what the plugin authors will store, so {comp} has to be open in its value type, with \
get, set and clear.
For the measurement app, please make one sliding average for anything that can be added and scaled, \
{comp}<T>.
My colleague copied the seat picker for tables in a restaurant. Could the logic be one class with a \
type parameter, {comp}?
Since strings, numbers and dates can all be compared, I want {comp}<T> to give min, max and the span \
of what was added.
Give me a store where the key is whatever I say and the value too; when a key is missing it asks a \
loader. {comp}<K, V>
Could you type this properly? A queue in which each entry waits for at least n seconds before it can \
be taken, {comp}<T>.
One thing I keep rewriting is "current item of a list with next and previous". Please do it once and \
for all as {comp}<T>.
Whether it's songs or slides doesn't matter: play in order, at random, or repeat one. TypeScript, type \
parameter, {comp}.
The bus schedule and the cleaning schedule should share {comp}<TEntry>, entries with from and to, \
sorted, no overlaps.
Please turn our number-only statistics object into one that takes any record and a function to the \
number: {comp}<TRecord>.
I'd like to say `new {comp}<Invoice>(i => i.date)` and get grouping by month with counts and sums by \
another function.
Let me have a typed version of a dictionary whose entries vanish after they've been read {n} times. \
{comp}<V>, please.
Do you know a neat way to keep two lists in step, left of type A, right of type B? If so, write it as \
{comp}<A, B>.
We want to send anything through the worker. {comp}<TIn, TOut> wraps postMessage, numbers the calls \
and resolves the right promise.
Locks per resource, whatever a resource is: {comp}<TKey>, run(key, task) lets tasks with the same key \
wait for each other.
In {file} there is a cache for user names; make a general one, {comp}<K, V>, with at most {n} entries.
The generic parameter is what I'm unsure about: {comp} is a registry in which each name has its own \
value type.
Please don't use any or unknown: {comp}<T> collects values until a promise is resolved and hands them \
over then.
Type-safe enum lookup: {comp}<E extends string, V> needs a value for each member of E, otherwise it \
mustn't compile.
a retry helper whose result type is inferred from the task, as a class, {comp}<T>, three tries, 200 ms \
in between
I want {comp}<T> to be a list where removing something can be taken back within five seconds.
Typed pub/sub for one topic only: {comp}<T>, the last value is given to new listeners at once.
Could we have a bag for test helpers that makes n objects of type T with running ids? {comp}<T>, \
make(n), overrides allowed.
There are five similar "Page of something" interfaces; a class {comp}<T> with items, total, hasNext \
and map would replace them.
When T has a date, the list should be split into today, this week and older. {comp}<T>, date function \
by init.
Make the state of a long list: items of T, loading flag, end reached, error text; append(page) and \
restart(). {comp}<T>
For teaching I need the shortest sensible example of a class with a type parameter; {comp}, a box with \
get and set.
Explain type parameters with a stack, please; class {comp}<T>, comments in the code.
Show the difference between any and T by writing {comp}<T>, a drawer with one thing in it.
Is there a class in TypeScript that is like a C# Dictionary with TryGet? Ours would be {comp}<K, V>.
like Python's deque with maxlen but typed, {comp}<T>
like Java's Optional, named {comp}<T>, with ifPresent and orElseThrow
Lodash's memoize as a typed class, {comp}<A extends unknown\[\], R>, with clear(), and a limit of {n} \
results
like Immutable's List but tiny, {comp}<T>, push returns a new one
RxJS is too much for us. A small typed {comp}<T> with next, subscribe and complete is all we need.
we only need a fifth of an ORM: {comp}<TRow>, where(key, value), orderBy(key), first(), all over an \
array
instead of zod, one small class: {comp}<T> with parse(input: unknown): T
Redux is out, a class {comp}<TState> with get, update(fn) and subscribe is in
Two-phase form values, typed in and applied: {comp}<T>, apply(), revert(), isDirty.
{comp}<T>: keeps T plus the user who locked it; edit() throws when someone else has it
undo with grouping: {comp}<TChange>, begin(), end(), several changes count as one
Optimistic updates for T: apply at once, confirm or roll back by id. {comp}<T>.
merge sorted sources of T into one, {comp}<T>, compare function
typed pool of workers for image jobs or pdf jobs, {comp}<TJob>
chunked upload of T's with a size function, {comp}<T>, groups up to 1 MB
A router for messages: by the field kind of a union type to the right handler, {comp}<TMessage extends \
\{ kind: string \}>.
exhaustive matcher over a union, {comp}<U>, compile error if a case is missing
permissions over resources of type R and actions of type A: {comp}<R, A>, allow, deny, can
calendar heat map data for any value, {comp}<V>, per day
A table of exchange between currencies or units: {comp}<U extends string>, set(a, b, factor), convert.
one counter per label of a union type, {comp}<L extends string>
Bag of translations for T with missing list - {comp}<T>
seat assignment for persons of any type, {comp}<P>, swap(a, b)
typed ledger {comp}<TAccount extends string>, book(from, to, cents)
A class for what-if: base object T, several variants as Partial<T>, compare by a number function. \
{comp}<T>
scoreboard, generic over the player, ties allowed, {comp}<TPlayer>
dice and cards share {comp}<TFace>, random source by init
pick n of T without repeats, with weights: {comp}<T>
playoff tree {comp}<TTeam>
any kind of sensor value with hysteresis on a level function, {comp}<T>
alarm list for T with acknowledge and shelve, {comp}<T>
typed log: {comp}<TEntry>, 1000 entries, filter, since(time)
change feed {comp}<T>: cursor, read(n), commit
snapshots of a document type at most every minute - {comp}<TDoc>
Wrap T with a version so that saving an old one throws: {comp}<T>.
compare and swap cell {comp}<T>
double-entry list where A knows its B's and B its A's, {comp}<A, B>, many to many
spare part lookup: several keys lead to one T, {comp}<T>
ordered set of T with a compare function, {comp}<T>
sum type holder for three alternatives, {comp}<A, B, C>, match(a, b, c)
non-empty list, {comp}<T>, first is never undefined
fixed-length tuple list {comp}<T, N extends number>
read-only view of a list of T, {comp}<T>, live
proxy that notes which keys of T are read, {comp}<T extends object>
deep partial merger {comp}<T>
Serialiser pair for T, {comp}<T>, toText, fromText, version number
wire codec with a schema number, generic, {comp}<T>
migration chain from version 1 to T, {comp}<T>
class with T for reading query parameters into a typed object, {comp}<T>
typed local storage slot, {comp}<T>, key, default, version
cookie-free preference of type T, {comp}<T>
tabs with a payload, {comp}<T>, active, close, reopen
breadcrumbs of T with a label function, {comp}<T>
undo stack for a chess, draughts or go position: {comp}<TPosition>
minimax over any game state, {comp}<TState, TMove>
search frontier (stack, queue or heap) behind one typed face, {comp}<TNode>
beam search {comp}<TNode>, width 8
constraint solver with variables of type V and values of type D, {comp}<V, D>
timetable generator, generic in lesson and slot, {comp}<TLesson, TSlot>
Make generic: {comp}{punct}
Any type should fit in here, so rewrite with T as {comp}{punct}
The same with a type parameter please, name {comp}{punct}
Generics instead of copies, {comp}<T>{punct}
Mit Typparameter bitte, {comp}<T>: eine Liste, die Doppelte nach einem Schlüssel erkennt
{comp}<T> soll den letzten und den vorletzten Wert kennen, egal welcher Typ.
Ein generisches Ergebnisobjekt {comp}<T, F>, entweder Wert oder Fehler
Une boîte typée {comp}<T> avec au plus un élément
Registro tipado de componentes, {comp}<T>, por nombre
In our workshop management we've got waiting lists everywhere: cars for the lift, customers for a \
call, parts for an order. I'd like a single implementation with priority, position(item), leave(item), \
and a maximum length. The kind of what waits is up to the user of it. {comp}
Please write one typed container for the four catalogues (fabrics, buttons, zips, threads). It should \
be filled from an array, filter by several conditions at once, remember the last filter, and say how \
many were hidden by it. {comp}, with the element type as a parameter.
Not a function but an object with state, please, and not for one type but for all: {comp} takes items \
in any order, gives them back in packets whose total size (by a function) is at most a limit, and \
keeps what didn't fit for the next packet.
For our lab I need plates of 8 by 12 wells. In a well there's a sample, a control or a reagent, \
depending on the project. {comp}<TWell>, get("B7"), set, row("C"), column(4), a fill by function, and \
a rotated copy. It has to be strictly typed.
I'm thinking of a class that connects two collections of different types, say teachers and courses, \
many to many, with a note on each connection. {comp}<A, B, N>: link, unlink, of(a), of(b), and a count \
for both sides. Please write that.
Could you make the thing that we call "inbox" independent of what's in it? It's got unread and read \
ones, archive(item), snooze(item, until), and a count; at present it only works for mails, and I need \
it for tasks and offers. Name: {comp}.
The trading game has markets for wood, stone and favours. An order book with bids and asks, matching \
by price and then by time, partial fills. As goods and players are types of their own in each game, \
I'd like {comp}<TGood, TPlayer>.
Our app remembers answers of questionnaires. Questions are texts, scales or choices, and the answer \
type follows from the question. I'd like {comp}<TAnswers>, answer(key, value) typed by key, missing(), \
percent() and export as an array of pairs.
There is a bug due to a cast in our event log. To prevent this I'd like the log to carry the type: \
{comp}<TEvent extends \{ type: string; at: Date \}>, append, ofType("x") narrowed to that member, \
between(a, b), last(n). Strict mode.
Let's put an end to `as unknown as`. I want a registry of converters, {comp}<TFrom, TTo>, in which a \
converter is found by a guard, fails with a list of tried ones when none fits, and counts how often \
each one was used.
We collect feedback about rooms, lessons and meals. One typed class, {comp}<TSubject>: stars from 1 to \
5 per person and subject, changing allowed, average with one decimal, worst(n), only subjects with at \
least five votes are ranked.
I want the "recent searches" box to work for towns, people and part numbers. At most 8, the newest on \
top, case ignored by a key function, remove one, clear all, and storage handed in by init. Please \
write it as a class with a type parameter, {comp}.
Every picture, song and text in our media archive gets tags, and I'd like the tagging apart from the \
media. {comp}<TItem>: tag(item, word), untag, find(all of these words), related(item) by shared tags, \
and cloud() with counts. Generic, TypeScript.
For a hospital simulation: {comp}<TPatient> is a queue with five triage levels. Within a level it's \
first come first served, after 30 minutes somebody moves up one level, and there's a function that \
gives the name for the display. Clock comes from outside.
As a replacement for three home-made caches I'd like {comp}<K, V>: weights per entry in bytes, a \
budget in bytes, least recently used goes first, pinned entries stay, stats() with hits and misses. No \
decorators, no any, private fields with #.
I'd like my own small Rx, to teach it: one class, {comp}<T>, with subscribe, map, filter, debounce(ms) \
and take(n), each returning a new one with the right type. Unsubscribing at the end has to stop the \
source as well.
Could a grid for crosswords, seat maps and pixel art be one and the same? {comp}<TCell>, width and \
height, in-bounds check, neighbours in 4 or 8 directions, fill, flood from a cell with a predicate, \
and rows() for drawing. I'd prefer a class.
Please have a look at our LeaseManager idea: a resource of type R is lent to a holder of type H until \
a time, can be renewed twice, expires by itself, and a waiting list is kept per resource. We'd call it \
{comp}<R, H>.
The planner assigns things to days. Things may be shifts, menus or workouts. {comp}<TThing> covers one \
week, put(day, thing), copy(day, day), swap, clear, next free day, and a limit per day. Days are 1 to \
7. With a type parameter please.
Make me an "at most once" runner whose result type is free: {comp}<T>. It gets a key and a task, joins \
callers with the same key while it runs, keeps a result for n seconds, doesn't keep errors, and can \
forget a key.
We need a dispatcher typed by a union. {comp}<TCommand extends \{ kind: string \}>: a handler per \
kind, the handler's argument is narrowed, an unhandled kind is an error at registration's end by \
seal(), and a before hook may refuse a command.
Your task: one class for the four "draft then publish" flows (articles, menus, price lists, \
timetables). {comp}<TContent>: edit on a copy, publish with a date, versions, roll back to a version, \
and diff by keys. The content type is the parameter.
A class which answers "what changed since last time?" for a list of anything. It keeps the last state \
by key, takes a new list, and gives new, gone and changed ones; equality is a function. We use it for \
cranes, ships and berths. {comp}<T>
I'm after a well-typed finite list of undo-able filters for product, staff and room searches: \
{comp}<TRecord>. A filter has a label and a predicate; add, remove, toggle, apply(list), and labels() \
in order. Nothing of React in it, please.
In the code below a cast hides the problem. I'd like the class to know its type, T, and to be called \
{comp}.\n\nclass Slot {\n  private content: unknown;\n  put(x: unknown) { this.content = x; }\n  \
take() { return this.content as string; }\n}
Write the class behind this test, types inferred:\n\nconst r = new {comp}<"a" | "b", \
number>();\nr.set("a", 1);\nr.total((x, y) => x + y);\n// r.set("c", 2) must not compile
How it's used at the moment, with casts; I want it without them, as a class {comp} with type \
parameters:\n\nconst reg: any = {};\nreg.date = (s: string) => new Date(s);\nconst d = \
reg.date("2025-01-01") as Date;
TS2345: Argument of type 'number' is not assignable to parameter of type 'string'.\n\nOur undo stack \
takes only strings. Please rewrite it for any type: {comp}<T>, do(state), undo(), redo(), limit 50.
export class PagedUsers {\n  users: User\[\] = \[\];\n  page = 1;\n  next() { this.page++; \
}\n}\nexport class PagedOrders { /* same */ }\n\nOne generic class for both, {comp}, please.
From F#: type Result<'T,'E> = Ok of 'T | Error of 'E\n\nI'd like the same as a class {comp} with two \
type parameters in TypeScript, bind and map included.
Scala's case class for pairs, to TypeScript, as a generic class named {comp}, with swap and map on \
both sides:\n\ncase class Duo\[A, B\](left: A, right: B)
Notes from the pairing session:\n- T must have `at: Date`\n- sorted on insert\n- between(a, b)\n- \
never more than 1000\n\nPlease write the class, {comp}, with T as parameter.
Unit tests for drivers, cooks and nurses (exams, that is) have tasks of different types. \
{comp}<TTask>: picks n at random with a seed, mixes easy and hard by a share, no task twice within 30 \
days per person. A generic class please.
Session tokens, vouchers and parking permits can all be revoked. I'd like to have a list for revoked \
things of any type with a reason, an end and isRevoked(thing, now), cleaned of old ones by sweep. \
{comp}<T>, key by function, TypeScript class.
Passwords aside, all our settings are shown in an admin form. {comp}<TSettings> describes them: label, \
default, check per key, hidden keys, changed(), toForm() without hidden ones. The keys come from the \
type parameter.
A file tree, a menu tree and a manual's chapters are trees. {comp}<TNode>: one root, add(parent, \
node), move without cycles, path(node), depth(node), find(predicate), walk in order. Could you write \
the generic class in TypeScript?
Our tools come in versions, and so do forms and price lists: {comp}<T> keeps T with valid-from dates, \
at(date) gives the valid one, future() the coming ones, and two with the same date are refused. As \
generic class, please.
Unsere Brettspiele haben verschiedene Figuren und Felder. Das Brett soll für alle gleich sein: Breite, \
Höhe, setzen, ziehen, Nachbarn, leere Felder. {comp}<TFigur>, streng typisiert, ohne any.
Nous avons des sondages sur des dates, des plats et des films. Une classe générique {comp}<TOption> : \
un vote par personne, modifiable, résultat trié, égalités signalées, clôture à une heure donnée.
Our admin has list pages for users, orders, invoices and tickets. Each has its own store with the same \
code for paging, sorting and selected rows. Write one class, {comp}<TRow>, typed by the row, in which \
sort keys are checked and selection survives page changes.
Please write {comp}<T> for API responses of any shape: status, headers, body of type T, isOk, map(fn) \
to another type, orThrow() with an error that has the status, and a static from(response, parse). I \
don't want a library for it.
In the frontend we poll jobs, exports and payments until they're finished. {comp}<TStatus> takes a \
fetch function, a done predicate, an interval growing from 1 to 15 s, a maximum of 5 minutes, and \
tells each new status to a callback.
For our message queue I'd like typed topics. {comp}<TTopics> has publish(topic, payload), \
subscribe(topic, handler), and the payload's type follows from the topic. Handlers are called in \
order, errors are collected, and drain() waits for all of them.
We have the optimistic update dance in four places: set locally, send, confirm or roll back. A single \
class {comp}<T> with value, pending count, apply(change, send), and error of the last failed one would \
be great. T is any object.
Write a class which caches function results with the key types kept: {comp}<TArgs extends readonly \
unknown\[\], TResult>. Time to live, maximum size, forget(args), and two calls at the same time share \
one promise. Keys via JSON are fine.
I want a typed feature flag client, {comp}<TFlags>, where TFlags maps names to boolean, number or \
string. get(name) has the right type, overrides for tests, onChange(name, fn), and unknown(names) \
lists flags from the server that we don't know.
The import wizard should work for contacts, products and prices. {comp}<TRecord>: mapping from column \
to key, a converter per key, missing mandatory keys, preview of the first ten records, and rows with \
errors. Compile-time checks of keys, please.
Dependency injection without decorators: {comp}<TServices>, register(name, factory), get(name) typed \
by the map, singletons by default, transient on request, a clear error for cycles that shows the chain \
of names.
Our tests need builders for orders, users and plans. Instead of three builders, one class {comp}<T> \
with defaults, with(key, value) typed by keyof T, build(), buildMany(n), and a sequence number that \
can be used in the defaults.
An audit log which can tell what changed: {comp}<TEntity> with record(before, after, who), changed \
keys with old and new values typed, history(id), and redaction for keys that must not be stored. It's \
for all our entities.
Could you turn our ad-hoc "selected ids" sets into a class? {comp}<TId extends string | number>: \
toggle, select range between two visible ids, all on page, all matching a filter with exceptions, \
count. The table component just reads it.
For background sync we need a queue that survives reloads: {comp}<TJob>, jobs have a kind and data, \
storage is passed in, order is kept per key, failed ones wait longer each time (1, 2, 4 ... 60 min). \
Generic in the job type.
I'd like a bounded channel between async producers and consumers, typed: {comp}<T>, capacity 16, send \
waits when full, receive waits when empty, close(), and for await support. Please as a class in strict \
TypeScript.
Each microservice reads its settings a bit differently. A class {comp}<TConfig> should take a schema \
(kind, default, required per key), read from a plain object of strings, convert, list all problems at \
once, and give a frozen TConfig.
Our REST controllers repeat create, read, update, delete. I'd like {comp}<TEntity, TInput>, a plain \
service class with a repository and a validator handed to init; update merges partial input; not found \
is an error with the id.
A typed undo manager for our page builder: {comp}<TState>, changes are functions on the state, similar \
ones within a second are merged by a key, 100 steps at most, labels for the menu, and isAtSavedPoint() \
after save.
We compare environments: settings, flags, versions. {comp}<TValue> takes a map per environment, gives \
keys missing somewhere, keys with different values by an equality function, and a table as rows. One \
class for all three, with a type parameter.
While reviewing three almost equal stores I thought: one class with a type parameter would do. Please \
write it as {comp}<T>, with items, byId, upsert, remove, and a subscribe that tells which ids changed.
Don't give me three classes, give me one: {comp}<TItem>, a paged list that loads the next page by a \
function, keeps an error per page, and knows its total. We'll use it for logs, orders and users.
For the onboarding docs I need a short class with a type parameter in our style (empty constructor, \
init). {comp}<T>, holds items, add, remove by predicate, and first.
No casting any more in the settings dialog, please: {comp}<TSettings> with get and set by key, typed \
by the key, a dirty check against the loaded ones, and reset of a single key.
Instead of `Record<string, any>` in our form code I'd like {comp}<TValues>, with value(key), \
setValue(key, v), touched keys, errors by key, and isValid. The key decides the type of the value.
By hand we wrote a Map of arrays in nine places. A class {comp}<K, V> should replace them: add(k, v), \
all(k), count(k), remove(k, v), keys with at least n values, and iteration over pairs.
Never store more than {n} results, whatever their type, and never two with the same key: a class \
{comp}<T> with a key function, oldest out first, and a callback for those who are thrown out.
We skip runtime checks in our API layer since any goes through. {comp}<T> would wrap a guard (value: \
unknown) => value is T, with parse, tryParse, array() and optional() giving further ones of the right \
type.
Which class would let me write steps with typed input and output, in a row, and run them with one \
call? Call it {comp}<TIn, TOut>, then(step) changes TOut, run(input) gives a promise, errors name the \
step.
Tickets, incidents and changes are all assigned to people and escalated after a while. {comp}<TWork> \
could do it: assign, unassign, load per person, overdue(now) with a function for the deadline. As one \
generic class please.
For the e-mail, SMS and push templates I want a class typed by its variables: {comp}<TVars extends \
Record<string, string>>, render(vars) fails at compile time if one is missing, missing(text) at \
runtime, and a preview with sample values.
The test suite uses fixed objects everywhere. A class {comp}<T> to produce variations would help: base \
object, vary(key, values), all combinations as an array of T, and a label per combination for the test \
titles.
Our CLI prints tables of users, jobs and builds. Please write {comp}<TRow>, columns with a title, a \
width and a function from row to text, sort by column, right alignment for numbers, and toText(). \
Typed by the row.
Release after release we compare two lists of things (endpoints, packages, flags). I'd like {comp}<T>, \
a class that takes before and after, a key and an equality function, and gives added, removed, \
changed, plus a Markdown summary.
Monitoring: values of type number, boolean or text come with a time. I'd like a class {comp}<V> that \
keeps the last hour, gives latest, changes only (no repeats), duration in a given value, and drops \
points that are out of order.
We want to share one implementation of "infinite list" between chat, log and feed. {comp}<TItem> \
should have before and after cursors, prepend, append, a trim to 500 items on the other side, and a \
find by id. The type of the item is up to the page.
In our monorepo there are five "event" types and five emitters. Please replace the emitters by \
{comp}<TMap>, with on, once, off, emit, a wildcard listener that gets the name too, and a count of \
listeners per name. Types must follow from TMap.
I need a class for jobs with progress in which the result type is open: {comp}<TResult>. start(fn) \
gets a report function, progress is 0 to 1, cancel by a signal, result is a promise, listeners hear \
changes at most ten times a second.
For the search index on the client: {comp}<TDoc>, a function gives the text, words are lower-cased, \
prefixes work, hits are ranked by the number of words found, remove(id) is cheap. It's for articles \
and for settings. Typed, please.
Let's do the data loader pattern without a package. {comp}<K, V> collects keys in a tick, calls \
batch(keys) once, matches results to keys, caches per request, and turns a missing one into undefined. \
Errors per key are possible.
The quote builder, the offer builder and the order builder only differ in the lines. I'd like to have \
{comp}<TLine>: add, move, remove, sum by a function, groups by a function, copy from another one, and \
a lock after sending.
How would you type a table whose cells depend on the column? I'd like a class for it, {comp}<TColumns \
extends Record<string, unknown>>, rows are partial, get(row, column) has the right type, fill a \
column, and count missing ones.
Please write a typed finite history for our AI chat: {comp}<TMessage>, a size function, a budget, \
pinned messages stay, the oldest others go, and slices can be replaced by a summary message made by a \
function. Class with a type parameter.
Our retry, timeout and fallback helpers are functions that get lost. One class, {comp}<T>, with a \
fluent style: retry(3).timeout(2000).fallback(value).run(task), where T comes from the task, and each \
is optional.
For the migration we map old records to new ones in several versions. {comp}<TOld, TNew> has named \
rules per key of TNew, run(old) gives TNew or a list of keys that failed, and stats over many records. \
Missing rules shouldn't compile.
const s1: Stack = new Stack(); s1.push("a");\nconst s2: Stack = new Stack(); s2.push(5); // should not \
mix\n\nPlease write a stack with a type parameter, called {comp}, so that strings and numbers can't \
get mixed.
class EventLog {\n  private log: { at: number; data: any }\[\] = \[\];\n  add(data: any) { \
this.log.push({ at: Date.now(), data }); }\n}\n\nThe any hurts. A version with a type parameter, name \
{comp}, and a query between two times.
export const createStore = (initial) => {\n  let s = initial;\n  return { get: () => s, set: (n) => { \
s = n; } };\n};\n\nAs a class with a type parameter for the state please, {comp}.
Property 'total' does not exist on type 'unknown'.\n\nOur memo helper loses the type. Please write it \
as a class, {comp}<TArg, TResult>, call(arg) returns TResult, with a limit of 200 results and a clear \
method.
type UserRepo = { find(id: string): User };\ntype OrderRepo = { find(id: string): Order };\ntype \
RoomRepo = { find(id: string): Room };\n\nA single class over all entities, {comp}, in memory, with \
save and remove too.
Our editor undoes text, the map undoes shapes, the planner undoes moves. Please write one history \
class, {comp}<TAction>, with do, undo, redo, a limit, grouping of actions within 500 ms, and a list of \
labels by a function. The actions' type comes as a parameter.
We need a picker model for people, rooms and tags: {comp}<TOption>. It has options, chosen ones, a \
maximum, a search text, keyboard highlight, and "create new" if allowed. Labels and keys are \
functions. It's pure TypeScript and has a type parameter.
The notification, e-mail and webhook queues do the same. I'd like to have {comp}<TJob>, a class with \
add, take, done, fail with a delay, a lock of 30 seconds per job so that a crashed worker loses it, \
and counts by state.
A report consists of sections, whose data differ. {comp}<TData> is one section: title, load function, \
render function from TData to text, an error text if loading fails, a time limit of 5 seconds. Could \
you write that class?
In the app there are lists sorted by drag and drop. {comp}<TItem> keeps a rank per item as a number \
between neighbours, moves one without changing others, renumbers when gaps get too small, and gives \
the sorted list. The item type is free.
I'd like typed pipelines for our ETL: {comp}<TRow>, filter, map to another row type, dedupe by key, \
batch(n), and run over an async iterable with counts per step. The class carries the type through, \
please no any.
Our permissions map roles to actions by resource type. A class typed by three unions would prevent \
typos: {comp}<TRole extends string, TAction extends string, TResource extends string>, grant, deny, \
can, list(role). Deny wins.
For autosave we compare the current with the saved document, whatever kind. {comp}<TDoc>: saved, \
current, isDirty by an equality function, save via a function with retry, conflict if the server's \
version is newer. Generic class please.
The price calendar, the shift calendar and the menu calendar could be one: {comp}<TEntry>, an entry \
per day, ranges filled at once, weekday patterns, exceptions, copy of a week, and months as arrays of \
weeks. Please write it with T free.
To import from many sources we need a registry of readers typed by what they give: {comp}<TSources>. \
register(kind, reader), read(kind, text) returns the right type, supports(name), and a list of kinds. \
Missing kinds are compile errors.
We measure things of several kinds with a stopwatch-like class. {comp}<TLabel extends string>: \
start(label), stop(label), nested ones allowed, total and own time per label, a table as text. Labels \
are a union, so no typos.
For years we have copied the same class for offers, orders, deliveries and invoices: it holds the \
documents in memory, finds by number, filters by customer and period, sorts by any key, and gives \
totals by month. When a bug is fixed in one copy, three others still have it. I'd like to replace all \
four by a single class with a type parameter, {comp}<TDocument>. What it needs to know of a document \
is a number, a customer and a date; the amount comes from a function given to init, as an order's \
amount is computed in another way than an invoice's. No any, no casts, strict mode.
We want to show our trainees why type parameters are useful, with something they know from work: a \
lost property office. Sometimes umbrellas are kept there, sometimes bikes, sometimes phones, each with \
data of their own. The class {comp}<TThing> should accept a thing with the place and the date where it \
was found, give it a running number, search with a predicate, hand it out to a person, and list \
everything older than six months for the auction. In the example at the end, please show in two \
comment lines how it's created for bikes and what the compiler would refuse.
""")

REQUESTS["subclass"] = lines(r"""
A {comp2} that also knows when it expires: {comp}.
take everything {comp2} has and put a waiting list on top, {comp}
I want {comp2} with a limit of 50 entries, without touching {comp2} itself. Name {comp}.
{comp} is what we call a {comp2} for night shifts; it needs {fields} besides.
Same as {comp2}, only quieter: {comp} overrides log() to do nothing.
The ferry has tickets for people ({comp2}). For cars there should be {comp}, based on it, with length \
in metres.
Build on {comp2}, don't copy it. {comp} adds {fields}.
reuse {comp2} for dogs, {comp}, with leash and muzzle rules
Error of our own, {comp}, with a status code and the url
custom error {comp} extends Error, carries the order number
throw new {comp}("stock", 3) should be possible and be caught as an Error. Write {comp}.
An exception type for timeouts, {comp}, derived from Error, holds the milliseconds
I'd like our own RangeError for percentages, {comp}, with the bad value in it.
Map with a size limit: {comp} extends Map, the oldest key falls out after {n} entries.
a Set that ignores upper and lower case, {comp}
An Array that refuses duplicates - {comp}, please extend Array.
{comp} should inherit from EventTarget and dispatch "change" whenever {fields} change.
Date without a time zone trap: {comp} extends Date, only day precision
URL with query helpers, as {comp}, inheriting from the built-in URL
Promise that can be cancelled: {comp} extends Promise.
custom element {comp}, from HTMLElement, shows the rating of a restaurant
class {comp2} \{\n  speed = 0;\n  accelerate(by: number) { this.speed += by; }\n\}\n\nThat is the \
vehicle. A tractor may go 40 at most: {comp}.
Derive {comp} from this, with a discount in percent.\n\nexport class {comp2} {\n  price = 0;\n  \
total() { return this.price; }\n}
our base:\n\nclass {comp2} {\n  constructor() {}\n  init(title: string) { this.title = title; return \
this; }\n  title = "";\n}\n\nnow {comp} with an author, please
abstract class {comp2} {\n  abstract read(): number;\n}\n\nA concrete one for the rain gauge, {comp}.
fill in the missing method in a child called {comp}\n\nexport abstract class {comp2} {\n  run() { \
this.step(); }\n  protected abstract step(): void;\n}
Non-abstract class '{comp}' does not implement inherited abstract member '{ident}' from class \
'{comp2}'.\nWrite {comp} properly please.
error TS2515 in {file}: '{comp}' must implement '{ident}' from '{comp2}'. Rewrite {comp} as a full \
subclass.
Constructors for derived classes must contain a 'super' call. That's what I get for {comp} extends \
{comp2}. Show me the right version.
Class extends value undefined is not a constructor or null. {comp2} exists again now, please write \
{comp} on top of it anew.
This copy of {comp2} differs in two lines only. Make it a proper child {comp}:\n\nclass Copy { open() \
{ log("x"); } size = 2; }
I have an if for the type in {comp2}. Take it out by giving the special case its own child, \
{comp}.\n\nif (this.kind === "express") return price * 1.5;
switch(kind) in {comp2} must go, one child per kind; begin with the one for children under 6, {comp}
A fake of {comp2} for our tests, {comp}, it records the calls and answers with fixed values. As a \
subclass.
stub for tests: {comp} inherits {comp2} and returns an empty list
Slow network in tests: {comp}, child of {comp2}, waits 300 ms before each answer
Password fields are text fields ({comp2}) with hidden characters. Do {comp}.
a {comp2} for access tokens, {comp}, expires after 15 minutes
Secret ballots are ballots too. {comp} from {comp2}, no voter names.
Our manual is a document, {comp2} is the document. Please do {comp} with chapters and an index.
{comp}: a PDCA task, derived from the ordinary task {comp2}, with a phase
tool rental: power tools, {comp}, extend tools, {comp2}, by a voltage and a safety briefing
temp file, {comp}, is a {comp2} that deletes itself on close
A checklist is a list. {comp2} is the list, {comp} the checklist with done marks.
manual gearbox {comp} extends gearbox {comp2}, shift(n) instead of automatic
Automatic door: subclass of {comp2}, {comp}, closes 8 seconds after the last movement.
Now that {comp2} is done, the seasonal variant: {comp}. Prices go up by a fifth from June to August.
{comp2}, but for groups. {comp} has a leader and a list of members and splits the bill.
{comp2} gets a sibling? No, a child: {comp}, for refunds, amounts are negative.
what is the TypeScript for "{comp} is a {comp2} with {fields}"?
is-a: {comp} is-a {comp2}
UML says {comp} with a hollow arrow to {comp2}. Please write {comp}; attributes: {fields}.
class diagram arrow {comp} --|> {comp2}, generate the code for the left one
In the diagram the box {comp} points at {comp2} with a triangle. Code for that box, please; it lists \
{fields}.
"{comp2} <|-- {comp} : {fields}" is from our PlantUML. Give me the TypeScript of the child.
Let's specialise. A {comp2} is any room; {comp} is a laboratory with a safety level from 1 to 4.
Go one level deeper: under {comp2} I'd like {comp} for freight trains, wagons and total tonnes.
Could you hang {comp} below {comp2} in the hierarchy? It stands for cooled goods, between 2 and 8 \
degrees.
Please inherit, don't compose: {comp} from {comp2}.
With `extends {comp2}` and a super call: {comp}, for guests without an account.
super.{ident}() first, then write an audit line; that's all {comp} does differently from {comp2}.
{comp} does what {comp2} does but counts every call
Wrap {ident}() with timing in a child of {comp2}, called {comp}.
add caching around {ident}() by extending {comp2} -> {comp}
retry version of {comp2}, {comp}, override {ident}, three tries
a logging variant of {comp2}, {comp}, via inheritance
thread: {comp2} is from a package, we can't edit. need {comp} where {ident}() trims its input
Extending a third-party class: {comp2} comes from {pkg}. I need our own {comp} with a German date \
format.
From the package {pkg} I import {comp2}. Subclass it as {comp} and switch compression on by default.
How to override just {ident}() and keep the rest of {comp2}? Write {comp}.
how would i add a field to {comp2} without changing it? child {comp} i guess
Is {comp} extends {comp2} with two more fields much code? Show it: {fields}.
Can {comp2} be narrowed so that it only takes positive amounts? Subclass {comp}, please.
May I have a stricter {comp2}? {comp} throws on empty names.
{comp2} allows everything. I need {comp}, which allows only weekdays between 8 and 18 o'clock.
read-only {comp2}: {comp}, all setters throw
Immutable child of {comp2}, {comp}
A sorted {comp2}, {comp}, keeps its entries ordered by date after each add()
paged {comp2} - {comp}
bilingual {comp2} = {comp}, title in German and French
{comp2} plus undo: {comp}.
{comp2} with colours -> {comp}
Offline edition of {comp2}, {comp}, queues writes until the network is back
Demo mode: {comp} extends {comp2}, {ident}() returns sample data.
premium accounts, {comp}, on top of {comp2}: no fees above 5000
student discount as {comp} < {comp2}
For freelancers we have {comp2}; for agencies {comp}, a child with a VAT number and several contacts.
Savings plan {comp}, child of {comp2}, monthly rate and yearly interest
A mortgage is a loan ({comp2}) with a property and a land register entry. {comp}, TypeScript.
Travel insurance as a subclass of {comp2}, {comp}, with a country list and a maximum stay of 56 days.
Company car {comp} inherits car {comp2}: private use flag, taxed value 1 percent of the list price per \
month
E-scooters behave like the bikes in {comp2}, except that they need charging below 15 percent. Write \
{comp}.
{comp} for sailing boats. Base {comp2}. Fields: {fields}.
A cargo bike on our rental platform is a {comp2} with a payload and a child seat count; {comp} please, \
with super.
Night bus line: {comp} derived from {comp2}, only Friday and Saturday, surcharge of 1.50
express train out of {comp2}, {comp}, seat reservation mandatory
the tram stop {comp} inherits from {comp2} and has a ticket machine
A hospital ward for children, {comp}, extends {comp2} with visiting parents and a play room.
Emergency patients: {comp}, subclass of {comp2}, triage level red, orange, yellow, green, blue
A vaccination is an appointment. {comp2} exists. Write {comp} with vaccine, batch and dose number.
pharmacy: {comp2} is any product, {comp} a prescription drug
Group lesson {comp} from lesson {comp2}, max 8 pupils, price per head falls with each pupil
For the university: exchange student, {comp}, from student, {comp2}; home university and semester count.
substitute teacher = {comp}, a {comp2} with days available
An oral exam is a {comp2} with two examiners and a protocol. Make it {comp}.
vinyl record {comp} : {comp2}, side a, side b, rpm 33 or 45
Live album class, {comp}, extends the album {comp2} by venue and date
A bass guitar is a guitar. {comp2} -> {comp}, four strings, tuning EADG
Boss enemy: {comp} extends {comp2}, three phases, more health
Healing potion as a child of {comp2}, {comp}, heals 25 hp, stack size 5
Queen moves like rook and bishop together; {comp2} is the piece. Give me the queen, {comp}.
knight for our chess program: {comp}, subclass of the piece {comp2}, moves() returns up to eight squares
A square is a rectangle, at least here. {comp2} is the rectangle, {comp} the square, side only.
circle {comp} extends shape {comp2}, radius, area, circumference
Toolbar button with a menu: {comp} extends {comp2}.
{comp2} is the plain dialog. A confirm dialog with yes and no, {comp}, should extend it.
A number field {comp} as child of the text field {comp2}: min, max, step, parse
Currency input derived from {comp2}: {comp}, two decimals, thousands separators
Bar chart {comp} extends {comp2}: bar width, gap, stacked or not
map layer for heat maps, {comp}, inherits {comp2}
A websocket transport, {comp}, derived from the transport {comp2}
SFTP storage: {comp} extends the storage {comp2}, override {ident} and {ident2}.
JSON logger, {comp}, on the basis of {comp2}
Make {comp} from {comp2}: it writes to syslog instead of the console
A csv exporter with semicolons. {comp2} uses commas. {comp}, child class.
Admin is a user with rights. {comp2} is the user, {comp} the admin, can(right) returns true.
guest user: {comp} extends {comp2}, everything read only, name "Guest"
bot account = child of {comp2} named {comp}, no password, has an owner
Eine Unterklasse {comp} von {comp2} für Rentner mit Ermäßigung, bitte.
{comp} soll von {comp2} erben und {fields} dazubekommen
Leite von Error eine eigene Fehlerklasse {comp} für abgelaufene Gutscheine ab.
{comp} hérite de {comp2} et ajoute {fields}.
Une sous-classe de {comp2} pour les clients étrangers, {comp}, s'il te plaît
{comp} tiene que heredar de {comp2} y sobrescribir {ident}().
Estendi {comp2} con una classe {comp} per i biglietti di gruppo.
We sell train tickets with {comp2}. Since May there are tickets for bikes too. A bike ticket has \
everything a normal one has, plus the bike's length in cm, a fee of 6 euros, and it is not valid from \
6 to 9 in the morning. Please write {comp} as a child.
The booking in {comp2} works for single rooms. Groups of 10 or more get a contact person, a rooming \
list and one free place per 20 paying guests. I'd like {comp} to inherit and to override price(). \
Amounts are in cents.
{comp2} is our plain account with owner and balance. What is missing is one for teenagers: {comp}, \
with a parent who must approve amounts over 50 euros, no overdraft at all, and a list of pending \
approvals. Build it on the plain account, please.
In the clinic every visit is a {comp2}. A home visit is also one, but with an address, a distance in \
km, 0.60 per km on top of the fee, and no room. Could you write it as {comp}, derived from the visit \
class?
Our error handling needs its own type. It should be an Error with a code such as E-104, a hint for the \
user, a flag whether a retry makes sense, and a cause. Name {comp}, please set the name property too, \
otherwise logs only say "Error".
We catch network problems at one place. I'd like {comp}, which extends Error, with method, url, \
status, body (first 200 characters) and a getter isServerSide for status 500 and up. The message \
should be built from method, url and status.
Validation fails with many messages at once. Please write an error class for that, {comp}, extending \
Error: it carries a list of field and text, has a has(field) method, and its message is "3 fields are \
invalid" with the right number and singular for one.
I want to use a Map in which each key has its own expiry. {comp} extends Map: set takes seconds as a \
third argument, get forgets what is too old, size counts only living entries, and there is a sweep() \
to remove the dead ones.
Please extend the built-in Set so that it tells others about changes. {comp} has onAdd and onDelete \
callbacks, doesn't fire for a value it already holds, and offers toggle(value) as well as union and \
without, which return new sets of the same kind.
For charts I'd like an Array with numbers in it that knows sum, mean, median and the standard \
deviation, as a subclass called {comp}. map and filter should keep returning plain arrays, and an \
empty one must answer 0 rather than NaN.
Our player should tell listeners what happens. {comp} extends EventTarget and dispatches "play", \
"pause" and "ended"; it has a title, a length in seconds and a position, and seek() beyond the end is \
clamped. Show how to listen in one comment line.
The tree on our website is made of custom elements. Please write {comp}, based on HTMLElement, with \
the attributes label and open, a click that toggles open, observedAttributes, and everything rendered \
in connectedCallback. TypeScript, without any library.
In our game a {comp2} walks and has 100 hp. A flying enemy has an altitude, ignores walls, takes \
double damage from arrows, and lands when its stamina of 30 seconds is used up. Create it as {comp}, \
with inheritance; only override what is different.
{comp2} has title, author, pages. Audiobooks are books for us: add a speaker, a length in minutes, \
chapters with a start, and remaining(position). pages should answer 0. As we need it in the whole \
catalogue, it must be a subclass; call it {comp}.
Our sensors read a value each minute ({comp2}). The rain gauge is different in that it counts tips of \
0.2 mm, resets at 7:00, and reports the sum of the day. Please derive a class for it under the name \
{comp}, override read() and keep the rest.
As of now, {comp2} sends mails at once. The marketing team wants to send at a chosen time, in the time \
zone of the receiver, and never between 22 and 7 o'clock. I think this is a child, {comp}, which \
overrides send() and keeps a list of waiting ones.
Please take a look at {comp2}: it counts working hours. For people on shifts we need {comp}, which \
adds 25 percent for nights (20 to 6), 50 for Sundays, 125 for holidays, never more than one of them, \
and reports each surcharge on its own. Inheritance please.
The elevator in our simulator, {comp2}, carries 8 persons. A freight elevator is the same thing with a \
load in kg up to 3000, doors that stay open for 30 seconds, and a key switch. Could I have that as \
{comp} extends {comp2}?
I already have this:\n\nexport class {comp2} \{\n  protected lines: string\[\] = \[\];\n  add(text: \
string) { this.lines.push(text); }\n  print() { return this.lines.join(" "); }\n\}\n\nNow I need \
{comp}, which prints the same as HTML list items. Please extend, don't copy.
Given the parent\n\nabstract class {comp2} \{\n  abstract price(days: number): number;\n  label = \
"";\n\}\n\nwrite a child {comp} for skis: 18 a day, every third day free, helmets 5 on top if wanted.
From the base below, the variant for companies, {comp}: a company name, a VAT id that starts with two \
letters, and a due date 30 days instead of 14 later.\n\nclass {comp2} \{\n  due(from: Date) { return \
new Date(from.getTime() + 14 * 864e5); }\n\}
class {comp2} \{\n  load() { return fetch(this.url); }\n  url = "";\n\}\n\nThis loads each time. I'd \
like a child class {comp} that remembers the answer for a minute and has a refresh() to force loading. \
super.load() should be used.
The child is broken, please write it again properly as {comp}: super call first, then init, override \
with the keyword.\n\nclass Child extends {comp2} \{\n  constructor(a, b) { this.a = a; this.b = b; }\n\}
What I have is copy and paste: two classes with the same 60 lines, the second adds only the loan \
period and a reminder. The first one is called {comp2} and stays. Rewrite the second one as its \
subclass {comp}, so that only the difference is left.
Instead of the flag isExpress all over {comp2} I want a child for express orders. They have a latest \
arrival time, cost 9.90 more, can't be combined with other parcels, and the courier is called at once. \
{comp} would be the name; {comp2} stays untouched.
UML, left as text by a former colleague:\n\n{comp2} <|-- {comp}\n{comp} : serialNumber\n{comp} : \
warrantyUntil\n{comp} : isCovered(date)\n\nTypeScript for the lower one, please.
Stack trace from the night:\n\nTypeError: Class constructor {comp2} cannot be invoked without 'new'\n  \
  at new {comp} (legacy.js:7:15)\n\nIt's still the old style with call(this). Write {comp} as a modern \
subclass with extends and super.
We moved {comp2} to a package, and its child got lost. It held {fields}, overrode {ident}() so that it \
logged before calling the parent, and threw when the name was empty. Please restore it as {comp} \
extends {comp2}.
Ticket {ticket}: child of {comp2} for returns\n- amounts negative\n- refers to the original order\n- \
only within 30 days\n- reason required\nname {comp}, no other class is to change
Would you write the special case for us? {comp2} is a course with a teacher and up to 20 participants. \
{comp} is an online course, has a link, no limit, a recording that is available for 90 days, and \
attendance counts from 45 minutes on.
I'd like two levels: {comp2} (there already) is a device with an id and a room; {comp} is a device \
with a battery, level in percent, low below 15, replaced on a date, and an estimate of days left from \
the last two readings. Subclass, please.
For the exam tool: {comp2} is a question. A cloze question, {comp}, is a child with a text containing \
gaps, one accepted list of answers per gap, half a point for spelling mistakes of one letter, and a \
preview with underscores. Override grade().
Dealing with imports: {comp2} reads lines from a text. The bank's file has a header of four lines, \
amounts with a comma, and dates as 31.12.2025. I need {comp}, which inherits reading and counting and \
overrides parse(line) for these things.
Our map has markers, {comp2}, with a position and a label. A moving marker has a speed in km/h, a \
heading in degrees and a time; positionAt(time) extrapolates, and a trail of 50 positions is kept. \
{comp} extends the marker, thanks.
Pharmacy: narcotics are medicines ({comp2}), yet with a safe number, two signatures for each removal, \
and a stock count each evening. Removing without the second signature throws. Please create {comp} as \
a subclass in TypeScript.
Wir haben die Klasse {comp2} für Mietverträge. Für Gewerberäume soll es {comp} geben: zusätzlich \
Branche, Umsatzmiete in Prozent und Mindestmiete, die Kündigungsfrist ist sechs statt drei Monate. \
Bitte davon ableiten und nur das Nötige überschreiben.
Bitte eine Klasse {comp}, die von {comp2} erbt und die Ausleihe von Spielen statt Büchern abbildet: \
Zahl der Spieler, fehlende Teile, Leihfrist zwei Wochen, Gebühr 50 Cent pro Tag danach.
La classe {comp2} gère les séances d'un cinéma. Pour les séances en plein air, écris une sous-classe \
{comp} avec la météo, une date de repli et un remboursement si la pluie dépasse 2 mm ; le reste est \
hérité.
Tenemos {comp2} para los pedidos normales. Hace falta {comp}, hija de esa clase, para pedidos con \
alcohol: edad mínima 18, documento comprobado sí o no, y entrega sólo en persona. Sobrescribe \
entregar().
A test run in our lab software is a {comp2}. The endurance run, {comp}, is one as well; it lasts days, \
takes a reading every 10 minutes, can be paused, and fails when a reading is over 85 degrees. Write it \
as a subclass, please.
A vending token is a coin ({comp2}) without value outside our machines. I want {comp}: inherits weight \
and diameter, value() returns 0 euro but credits() returns 1, valid only in the machines of one site. \
TypeScript, extends.
Password rules are rules ({comp2}, with id, text, check()). {comp} is the one about reuse: it knows \
the hashes of the last five and says no when a new hash is among them. Child class please, no storage, \
hashes come from outside.
Our user manuals ({comp2}) have a language, a version and chapters. The short manual, {comp}, is \
derived: at most four pages, pictures only, and it must link to the long one. Add a check() that \
returns what breaks these rules.
In the tool shop, {comp2} describes any tool with a price. Blades wear out, so {comp} inherits and has \
a diameter in mm, teeth, a maximum speed in rpm, minutes used, and sharpen(), which takes 0.3 mm away. \
Below the minimum diameter it's scrap.
A PDCA action is an action ({comp2}) in a phase. Make {comp} a child with the phase, a check date \
three weeks after the start, an effect in percent, and standardise(), which only works in the last \
phase. Only the class, please.
A compressed file is a file. {comp2} has a name and a size; {comp} adds the original size, the ratio \
in percent and a list of entries, and its size() stays the compressed one. Please do it as extends \
with a super call.
Anything {comp2} can do, {comp} can do too, and it also remembers who used it last.
The difference between {comp} and {comp2} is one rule: no bookings on Mondays. Inherit the rest.
{comp} ⊂ {comp2}, extra {fields}
On the shoulders of {comp2}: {comp} with {fields}.
We sell {comp2} in shops. Online it is {comp}: same, plus a download link valid for 48 hours.
get {comp} out of {comp2} by inheritance, one more field called region
A richer {comp2}, called {comp}: it has {fields}.
Let a harbour berth be a {comp2} with depth and shore power: {comp}.
What changes for diabetics? Take {comp2} (meal plan) and derive {comp} with bread units.
Use {comp2} as the superclass for {comp}. Don't touch {comp2}.
prototype: {comp2}. new one: {comp}. relation: extends. extra: {fields}
{comp} must pass wherever a {comp2} is expected. Give it a maximum and a warning.
Liskov-safe child of {comp2}, please, {comp}, with a wider range of allowed dates
polymorphism example: {comp2} says hello in English, {comp} in Spanish
For polymorphism in the lesson: {comp} overrides {ident}() of {comp2} and calls the parent's as well.
TypeScript inheritance, one level, parent {comp2}, child {comp}, fields {fields}
extends keyword please, {comp} below {comp2}, nothing else
could you make {comp} an heir of {comp2}
Descendant of {comp2} wanted: {comp}. It measures in inches.
Set {comp} up as a child of {comp2}; the initialiser takes {fields} in addition.
child's init calls the parent's init and then sets {fields}: {comp} extends {comp2}
super() without arguments, then init with {fields}; {comp}, based on {comp2}
How does a child call the parent's {ident}()? Show {comp} extends {comp2}.
Missing super call in my {comp}, please write the whole child of {comp2} again
Why does TypeScript want super first? Whatever, write {comp} extends {comp2} right.
'super' must be called before accessing 'this' in the constructor of a derived class. ts(17009)\nIt's \
about {comp}, child of {comp2}. Full class please.
This member must have an 'override' modifier because it overrides a member in the base class \
'{comp2}'.\nRewrite {comp}, including the keyword, overriding {ident}.
Class '{comp}' incorrectly extends base class '{comp2}'. Types of property 'total' are \
incompatible.\nWrite {comp} so that it fits, total is a number.
Property '{ident}' is protected and only accessible within class '{comp2}' and its subclasses.\nSo \
give me a subclass, {comp}, that offers it to the outside read-only.
export class {comp2} extends Error \{ code = 0; \}\n\nOne more level for payment problems, {comp}, \
with a provider name.
declare class {comp2} \{ send(text: string): void; \}\n\nIt comes from a typings file. I need {comp} \
extends it, with a queue in front of send.
Parent:\n\nclass {comp2} \{ hp = 100; hit(n: number) \{ this.hp -= n; \} \}\n\nChild {comp}: armour \
takes half of each hit until it's broken.
class {comp2} \{ tags = new Map(); \}\n\nchild {comp}, tags are lower-cased
Starting point is this; {comp} should add a deposit.\n\nexport class {comp2} \{\n  rent = 0;\n  months \
= 12;\n  sum() \{ return this.rent * this.months; \}\n\}
python child to ts child: {comp} extends {comp2}\n\nclass Van(Car):\n    def __init__(self):\n        \
super().__init__()\n        self.load = 0
Java has `class Savings extends Account`, we have {comp2} as the account; write {comp} likewise with a \
rate and addInterest().
c# `: base()` in TypeScript please, child {comp}, parent {comp2}
The old code used mixins. Plain inheritance now: {comp} from {comp2}, with {fields}.
not composition this time, real inheritance: {comp}, {comp2}
never mind interfaces, just subclass {comp2}, call it {comp}, add a priority from 1 to 5
without changing {comp2}: a version that refuses empty strings, {comp}
Stop copying {comp2} around, derive from it: {comp} with a second address line
Instead of another boolean in {comp2}, a child {comp} for pickup orders
no longer needed in {comp2}: discounts. They go to the new child {comp}.
{comp2} skips the check for guests; {comp}, its child, must not skip it
by hand we mark urgent jobs today; {comp} extends {comp2} should do it by due date
manual entries are entries: {comp2} → {comp}, with entered by and reason
secret lists are lists ({comp2}), but print() shows only the number of entries. {comp}
token ring network node: {comp} extends the node {comp2}, passes on the token
session tokens, {comp}, built upon tokens, {comp2}, idle limit 20 min
vault door {comp} inherits door {comp2}, two keys turned at the same time
a locked file {comp} is a {comp2} where write() throws
CSV file as a child of text file {comp2}, {comp}, columns(), rows()
log file {comp} extends {comp2}, rotates at 10 MB
spec sheet {comp} from document {comp2}, values with tolerance
tests fail without a network; a child of {comp2} that answers from memory would help, {comp}
in-memory twin of {comp2} for local work, {comp}, as a subclass
Checked list of tools: {comp} extends {comp2}, complains about duplicates in the drawer.
PDCA round is a kind of project ({comp2}): phase, cycle number. {comp}
Fire door: {comp} from {comp2}, closes by itself, rated 30, 60 or 90 minutes.
Sliding doors differ in the width they need. {comp} inherits from {comp2}.
toll for trucks over 7.5 t, {comp} child of {comp2}
Convertible, child of car {comp2}, roof open or closed, only below 50 km/h: {comp}
police car {comp} : {comp2}, siren, blue light
ambulance out of {comp2}, {comp}, stretcher count
Electric locomotive {comp} < locomotive {comp2}, voltage 15 or 25 kV
{comp}: sleeping car, from {comp2}, compartments, berths, breakfast included
a hydrofoil is a ship. {comp2}. {comp}.
Submarine extends ship {comp2}: depth, maxDepth 300, dive(), surface(). Name {comp}.
glider from aircraft {comp2}, no fuel, {comp}
helicopter: {comp}, inherits {comp2}, hover()
Weather balloon {comp} extends {comp2} burst height
Penguins can't fly, so {comp} overrides fly() of {comp2} with a clear error.
Guide dog {comp}, a {comp2} with a trainer and a certificate date.
racehorse: {comp} from {comp2}: wins, starts, jockey
Bee colony after a split, {comp}, child of {comp2}, mother colony and date
Orchid is a plant {comp2}; {comp} hates tap water
fruit tree {comp}: {comp2} plus harvest month and kg
a mushroom field {comp} extends the field {comp2}, temperature under 18
Organic farm: {comp}, based on {comp2}, certificate number, inspected yearly
espresso extends coffee {comp2}, 25 ml, {comp}
Decaf is also coffee: {comp} < {comp2}, caffeine() gives 0.
vegan pizza {comp}: child of {comp2}, throws on cheese
children's menu -> {comp} from {comp2}, until 12 years, drink included
Happy hour price, subclass of {comp2}, {comp}, 17 to 19 o'clock half the price
wedding buffet {comp} extends buffet {comp2}: guests, cake yes/no
Sparkling wine {comp} from {comp2}, pressure in bar, sweetness
An aged cheese inherits from {comp2} and has months; call it {comp}.
Gluten-free bread: {comp}, child of {comp2}.
gift voucher with a dedication: {comp} extends {comp2}
Bundle of three articles, itself an article {comp2}, price 10 percent below the sum: {comp}
used goods {comp} from {comp2}, condition A to D
digital good: {comp}, inherits {comp2}, no shipping, licence key list length only
preorder {comp} extends {comp2}, release date, can be cancelled until then
Marketplace seller, {comp}, a {comp2} with a commission of 12 percent
b2b customer from {comp2}, {comp}: payment target, contact persons
VIP customer extends {comp2}, {comp}; queue position always first
Dead letter message = {comp}, message {comp2} with a cause and attempts
urgent ticket {comp} on top of {comp2}: answer within 30 minutes, pages the person on call
Bug report extends ticket {comp2}: steps, expected, actual, version. Name it {comp}.
incident as a child of {comp2}, {comp}, severity 1-4, timeline
change request {comp} from {comp2}, two approvals
story, a subclass of work item {comp2}; points; {comp}
Epic is a work item ({comp2}) holding others. {comp}
milestone {comp} extends {comp2} with zero duration
Recurring task: {comp}, child of {comp2}, every n days, next()
sub task {comp} has a parent of type {comp2} and is one itself
Shared calendar {comp} extends {comp2}, members, who sees what
all-day event from event {comp2}: {comp}, no times
Video meeting: {comp} extends meeting {comp2}, link, recording, lobby
a webinar is a meeting ({comp2}) with up to 500 listeners and questions. {comp} please
Workshop {comp}, derived from {comp2}, material fee 15 euros
seminar paper from document {comp2}: {comp}; tutor, pages between 12 and 15
master thesis is a paper {comp2}; {comp}
Scholarship holder, child of {comp2}, {comp}
pupil with special needs {comp} extends pupil {comp2} by extra time in percent
Sports class on the timetable: {comp}, a lesson ({comp2}) in the gym, double period
Music lesson for one: {comp} extends {comp2}, instrument, 30 or 45 minutes
jazz band {comp} from band {comp2}, solo order
Choir concert: {comp}, inherits concert {comp2}, voices
string quartet = ensemble {comp2} with exactly four: {comp}
live recording {comp}: {comp2} + venue + date
Remix extends track {comp2}: original track, remixer. {comp}
Podcast ad {comp}, an episode part {comp2}, 30 s, skippable or not
silent film {comp} from film {comp2}, no language
Short film under 30 minutes, subclass {comp} of {comp2}
Documentary as {comp}, extends {comp2}, topic and sources
Museum guide tour: {comp} from tour {comp2}, rooms, language, max 20
night tour {comp} extends {comp2}: torch needed, from 21 o'clock
stolen painting -> {comp}, child of {comp2}, police number
replica {comp} of exhibit {comp2}, value 0
Panorama photo out of {comp2}, {comp}, degrees, stitched from n
raw image {comp} extends {comp2}, exposure correction
animated icon {comp}: icon {comp2} with frames
Dark theme from theme {comp2}: {comp}, colours overridden.
High contrast child of {comp2}, {comp}
round button {comp} extends {comp2}
Split pane that remembers its position, {comp}, from {comp2}.
Closable tab {comp}, child of tab {comp2}
context menu {comp} extends menu {comp2}, opens at x, y
toast with a countdown: {comp} from {comp2}
Password-free login form {comp} extends form {comp2}
date field {comp}: {comp2} with min and max date
Slider with two handles from slider {comp2}, {comp}
searchable select extends {comp2} - {comp}
tree table {comp} from table {comp2}, indent, expand
Editable grid {comp}, derived from the read-only grid {comp2}; commit on blur
stacked area chart {comp} < {comp2}
Donut = pie ({comp2}) with a hole. {comp}, hole in percent.
3d scatter {comp} extends {comp2}
logarithmic axis from axis {comp2} with base 10: {comp}
satellite layer {comp}: {comp2}, attribution
Clustered markers, {comp} extends the marker layer {comp2}
hiking route from route {comp2}, {comp}; metres up, metres down, grade T1 to T6
Round trip is a route ({comp2}) whose end is the start. Write {comp}, its length counts the way back.
detour {comp} of {comp2}
GPX reader {comp} extends the track reader {comp2}
MQTT client {comp} out of {comp2}: topics, qos 0-2
Serial port transport: {comp} extends {comp2}, baud rate 9600
bluetooth device from device {comp2}, rssi, paired, {comp}
radiator valve {comp}, inherits {comp2}, opening 0-100
Heat pump from heater {comp2}: {comp}, flow temperature, cop
Battery inverter -> {comp} extends {comp2}, charge, discharge, limits in W
wallbox {comp} child of consumer {comp2}, 6 to 16 A, phases
Smart meter, {comp}: a meter ({comp2}) that sends every 15 minutes.
Two-tariff meter extends {comp2} with day and night readings; {comp}
water meter {comp} < {comp2}, m³, leak if never zero for 24 h
Gas sensor child of {comp2}: ppm, alarm at 50, {comp}
GPS watch from watch {comp2}, {comp}
Pedal sensor {comp}, {comp2} with cadence
TypeError of our own for wrong units, {comp}, carries expected and got
not found as an Error child: {comp}, entity and id
Make permission problems an Error class, {comp}, with user and action.
Error for a full queue: {comp}, extending it, with size and limit
ConfigError, but named {comp}: extends Error, holds the key, says in the message where to set it
conflict error {comp}, Error, expected version, actual version
parse errors carry line and column; {comp} extends Error
Rate limit hit: an Error subclass {comp} with retryAfter in seconds.
aggregate several causes in one Error child - {comp}
abort error {comp} extends Error, reason, no stack needed
Map which counts reads per key, {comp}
case-insensitive Map, {comp}, keys normalised
A Map from string to number with inc(key), {comp}, extends the built-in.
default Map: {comp} extends Map, a factory for missing keys
Set with a maximum of {n} members, {comp}
Ordered Set, {comp} extends Set, at(i), indexOf(x)
weekday Set with only 1 to 7 allowed -> {comp}
Array with last() and isEmpty, subclass {comp}
sorted Array child {comp}, insert by binary search
Ring on the basis of Array, {comp}, length fixed at {n}
Date child {comp} with addWorkdays(n)
Our fiscal Date, {comp}: year starts in July; quarter()
URL subclass {comp} that only allows https
EventTarget child, {comp}, for a download: progress, done, failed
{comp}, EventTarget as parent, fires "tick" every second
HTMLElement child {comp} that shows a relative time such as "3 min ago"
web component {comp} from HTMLElement, copy button
HTMLElement → {comp}, a battery icon with an attribute level
Promise with timeout: {comp} extends Promise, after(ms)
eine Error-Unterklasse {comp} mit Fehlernummer und Hinweis
{comp} ist ein {comp2} mit Ablaufdatum, bitte als Unterklasse
von {comp2} ableiten: {comp}, Rabatt für Vereine
wie {comp2}, nur mit {fields}; erbt, heißt {comp}
{comp} est un {comp2} avec {fields}, par héritage
erreur personnalisée {comp} qui étend Error, avec un code
{comp} como hija de {comp2}, con {fields}
error propio {comp} que extiende Error, guarda el estado
{comp} figlia di {comp2}, con sconto soci
A season ticket is a ferry ticket that doesn't get used up. {comp2} is the ticket with zone and \
crossings. Please write {comp} so that cross() only checks the dates, and that it has a photo id \
number and a holder.
Our bowling scorer {comp2} is for the ten-pin game. In the nine-pin club there are no spares, a lane \
fee of 1.50 per person, and a penalty for gutter balls. I'd like {comp}, which reuses turns and names \
from the scorer and overrides add().
There's a reminder in our app, {comp2}, with text and time. We need one that repeats (daily, weekly, \
each nth day), skips holidays, and stops after a date or a count. Could you extend it? The new one is \
{comp}.
Please make a special kind of {comp2} for customers in Switzerland. Prices are rounded to 5 Rappen, \
VAT is 8.1 percent, addresses have a canton, and texts may be in three languages. Everything else is \
as in the parent. {comp} is the name.
The museum has objects ({comp2}). Loans from other museums are objects too, but they have an owner, a \
loan period, an insurance value and a rule that they can't be moved without a courier. As inheritance \
in TypeScript, please: {comp}.
We've written a worker, {comp2}, that takes jobs one by one. For pictures I'd like four at once, a \
memory limit of 512 MB, and a timeout of 20 s per job. This should be {comp}, a child class, so start \
and stop stay as they are.
Let me describe the child first: {comp} is a student who also works at the university; hours per month \
at most 80, a pay grade, a supervisor. And the parent: {comp2}, the student we have had for years. \
Only the child is needed.
My parent class counts calories per meal ({comp2}). For athletes there's a goal per macronutrient in \
grams, a bonus for training minutes, and a weekly view. I imagine it as {comp}, derived, with total() \
calling super.total().
In the shop each line of an order is a {comp2}. Lines with engraving have a text of at most 20 \
characters, a font, cost 8 euros more per piece, and can't be returned. {comp} should inherit and \
override price and canReturn.
When patients are children, doses depend on weight. {comp2} is the prescription; {comp} would be the \
one for children: weight in kg, mg per kg, a daily maximum, age in months, and a warning if age and \
weight don't fit. Please derive it.
How would you handle leap seconds? I wouldn't; but our {comp2} (a time stamp) needs a child for radio \
clocks with a quality flag and the last sync. Write {comp} with extends, call super, age of the sync \
in minutes as a getter.
The delivery van {comp2} has a tour and a load. Cooling vans have two zones with set temperatures, \
they log both every 5 minutes, and they refuse frozen goods if the zone is above -15. TypeScript class \
{comp} on the basis of the van.
Since the library class {comp2} from {pkg} can't do it, I'd like a child of it which shows dates in \
local time, falls back to a second server, and logs slow calls of more than 800 ms. Only override \
what's needed. Call it {comp}.
What we have: {comp2}, a bank statement line. What we need: {comp}, a line in a foreign currency with \
the original amount, the rate and a fee of 1.75 percent. amount() still gives euro cents; describe() \
adds the original.
So far any member of the sports club is a {comp2}. Trainers are members who get money: hourly rate, \
licence with an end date, hours per month. If the licence has ended, addHours throws. Please put that \
in a subclass, {comp}.
Please extend the built-in Map. Keys are dates as YYYY-MM-DD, values are numbers, missing days count \
as zero; sum(from, to), average(from, to) and longestGap() are wanted. set rejects malformed keys. The \
class is called {comp}.
I'd like a Set of weekdays that prints nicely: Mon-Fri, or Mon, Wed, Fri, or daily. It should inherit \
from Set, take only numbers from 1 to 7, and compare itself with another one. {comp} is a fine name.
A typed Error for our importers: file, line, column, the offending text (at most 40 characters) and a \
list of hints. It must be an instance of Error, have its own name, and a toJSON for the log. {comp}.
If a service is down we want to throw something that callers can recognise: {comp}, based on Error, \
with service, since, retryable, and a static from(response). The original goes into cause. Target is \
ES2022.
For the timer in our kitchen app I want something that is an EventTarget: {comp}. start(seconds) \
dispatches "tick" each second with the rest and "done" at the end, pause and resume work, and two \
starts in a row are an error.
We use plain custom elements on the club page. Could you write {comp} as a class extending \
HTMLElement? It shows a member's card; attributes are name and since; a click copies the number; \
styles live in a shadow root.
Our numbers from the scale come as an Array; a special one would be helpful, {comp}, extends Array, \
which removes outliers (more than 3 standard deviations), gives the median, and pushes only finite \
numbers.
export class {comp2} \{\n  constructor() \{\}\n  init(name: string, price: number) \{ this.name = \
name; this.price = price; return this; \}\n  name = "";\n  price = 0;\n\}\n\nThe same for products \
sold by weight, as a child {comp}: grams, and price means per 100 g.
Base, from our package:\n\nexport abstract class {comp2} \{\n  protected abstract fetchRows(): \
string\[\];\n  print() \{ return this.fetchRows().join(", "); \}\n\}\n\nPlease do the child {comp} for \
a fixed list of harbours that is given to init.
class {comp2} \{\n  items: string\[\] = \[\];\n  add(item: string) \{ this.items.push(item); \
\}\n\}\n\nI want {comp}, which extends it, has a limit and throws a RangeError when it's exceeded.
This is the parent. Child wanted: {comp}, which logs to the console before each change.\n\nexport \
class {comp2} \{\n  private n = 0;\n  set(n: number) \{ this.n = n; \}\n  get() \{ return this.n; \}\n\}
Is this the right way to extend {comp2}? If not, please write {comp} the right way.\n\nfunction \
Child() { Parent.call(this); }\nChild.prototype = Object.create(Parent.prototype);
A flag decides in five methods. Please make a child {comp} for the case true, and leave {comp2} with \
the case false.\n\nprice() { return this.isStudent ? 4 : 7; }\nlabel() { return this.isStudent ? "S" : \
"N"; }
enum Kind { Normal, Express }\n\nI'd like to have no enum but a child: Normal is {comp2}, Express is \
{comp} with a latest arrival and 4.90 extra. The child only.
Swift subclass to TypeScript; the parent is called {comp2} with us, the child {comp}:\n\nclass Tandem: \
Bicycle {\n  override var passengers: Int { 2 }\n  var stoker = ""\n}
Class '{comp2}' defines instance member property '{ident}', but extended class '{comp}' defines it as \
instance member function. ts(2426)\n\nPlease write {comp} again so that {ident} stays a property and \
an extra method does the work.
ReferenceError: Must call super constructor in derived class before accessing 'this'\n    at new \
{comp} (src/berth.ts:5:5)\n\nCould you give me the whole class? It extends {comp2} and adds {fields}.
The diagram of the architects, exported as text: "{comp2} (abstract) <- {comp} (id, sentAt, retry())". \
Write the right one as TypeScript, please, and don't create the left one, we have it.
User story: as a landlord I want holiday flats besides normal flats. A flat is a {comp2} in code. The \
holiday flat has a price per night by season, a minimum stay of 3 nights, a cleaning fee of 60, and a \
calendar. Please write it, {comp}, as a child.
Task: reduce duplication. {comp2} and its copy are 90 percent equal. Write the copy anew as {comp} \
extends {comp2}, in which only tax() (7 instead of 19 percent) and title() differ. Please don't change \
the parent.
In the planetarium there are shows ({comp2}). School shows are for classes: grade from and to, a \
teacher, a worksheet, price per pupil 3 euros, teachers free, at least 10 pupils. Child class {comp} \
in TypeScript, please, price() overridden.
Every animal in the shelter is a {comp2}. A foster animal lives elsewhere: foster family, since when, \
food paid by us per week, visits. I'd like {comp} to inherit, with costSoFar(today), and place() \
returning the family's town.
Our {comp2} sends one message. A series sends five over ten days to people who signed up, stops when \
they buy, and never sends at weekends. Name {comp}. It's a message in every other respect, hence a \
subclass.
The tour guide class exists ({comp2}, languages and rate). For audio tours I want a child, {comp}, \
that has no rate but a number of devices, a deposit of 20 euros per device, and battery hours. \
languages() stays inherited.
I think a quick game is just a game ({comp2}) with a clock: five minutes per player, three seconds \
more per move, loses on time. Please do {comp} that way, override move(), and expose remaining(player) \
in seconds.
A test ticket is a ticket, {comp2}, that costs nothing, is marked as such on the print, is valid on \
the day only, and isn't counted in the statistics. Could you write {comp} for it? Inheritance, the \
parent must not know it.
Test accounts in our bank simulator extend normal ones ({comp2}): they can be reset to a starting \
balance, time can be moved by days, and interest is visible at once. Class {comp}, please, with super \
calls where it makes sense.
An old token of the laundry is a coin ({comp2}), worth one wash up to 8 kg, valid until the end of \
2026. So {comp} has washes(), isValid(date), and its value() in euro is zero. Write it with extends.
The reader's card {comp2} has a number and an owner. A card with a PIN is a child of it: {comp} locks \
after three wrong tries, unlock(by) needs a staff member, and the PIN itself is kept as a hash given \
from outside.
Short manual corrections are bookings ({comp2}) with a sign, a reason and a second person. Please give \
me {comp}, derived from the booking class; amounts over 100 need the second person, otherwise it throws.
In our list of tools a crane is a tool ({comp2}) which needs a driver with a licence, a wind limit of \
72 km/h, and an inspection each year. {comp}: inherit, override mayBeUsed(person), and add wind(speed) \
that stops it.
A PDCA project is a {comp2} with four gates. At each gate somebody signs; going back is only possible \
from check to plan; and a finished one creates nothing new. Could I have that as a subclass called \
{comp}?
Signed files are files. {comp2} knows name and size; {comp} adds who signed and when, a checksum, \
verify(checksum) and a rule that rename() throws. As a child class in TypeScript, without reading the \
disk.
Wir haben {comp2} für Veranstaltungen im Saal. Open-Air-Veranstaltungen brauchen einen Ausweichtermin, \
eine Regengrenze in mm und doppelte Aufbauzeit. Schreib bitte {comp}, das davon erbt und aufbau() \
überschreibt.
Eigene Fehlerklasse bitte, {comp}, von Error abgeleitet: Kürzel wie E-17, Text für Anwender, Text fürs \
Protokoll, und ob ein neuer Versuch lohnt.
{comp2} décrit une chambre. Une suite est une chambre avec un salon, deux salles de bains et un prix \
majoré de 60 %. Écris {comp} par héritage, avec prix() redéfini.
Un pedido urgente es un {comp2} con hora límite, recargo de 6 euros y aviso al repartidor. Quiero \
{comp} como subclase que redefina precio() y llame a super.
We don't want to change {comp2}, because five teams use it; what we want is our own kind with a \
customer number, and {comp} is to be its name.
Take the plain timer {comp2}, and make one out of it that beeps in the last three seconds: {comp}.
It's basically a {comp2}, only that it may be shared by several people, so please derive {comp}.
Whenever someone calls {ident}() on {comp2}, nothing is checked. {comp} should be its child and check \
that the amount isn't negative.
If {comp2} is a house, then {comp} is a house with a lift and several owners. TypeScript please.
Every {comp} is a {comp2}, not the other way around; {comp} has a licence number.
The parent can stay as it is. I'm only asking for the child, {comp} of {comp2}, holding {fields}.
What would be the smallest possible child of {comp2}? An empty one called {comp} with super, I guess. \
Write it.
Let the intern see how overriding works: {comp2} greets politely, {comp} shouts.
There's one exception to the rules in {comp2}: members over 80 don't pay. {comp}, as a child.
Could you give {comp2} a younger brother with a size limit? I mean a child class, {comp}.
{comp2} prints to the console. We need one which collects lines in an array for our tests, {comp}, by \
inheritance.
I'd like to replace the `kind` field of {comp2} with children; please start with the one for trucks, \
{comp}.
Make me something that is accepted everywhere a {comp2} is, but does nothing: {comp}, a null object.
null object for {comp2}: {comp}, all methods empty or zero
Proxy by inheritance: {comp} extends {comp2} and asks for permission before {ident}().
decorate without a wrapper: child {comp} of {comp2}, rounds what {ident}() returns
a spy, {comp}, child of {comp2}, counts calls of {ident}
Recording version of {comp2}, {comp}: every method call goes into a list with a time.
For demos we need a {comp2} that never fails. {comp}, as child.
Chaos child of {comp2}: {comp}, fails in one of ten calls, for our tests
German edition of the formatter {comp2}, decimals with comma, dates with dots; {comp} please.
{comp2} in metric, {comp} in imperial units, the second derived from the first
dark variant of the map style {comp2}, {comp}, four colours overridden
Please write the variant of {comp2} for right-to-left languages, {comp}.
On mobile the menu ({comp2}) is a drawer. {comp} inherits, adds open and close, and closes after a \
choice.
a touch-friendly {comp2}: {comp}, hit area 44 px
keyboard version of the game controller {comp2}, {comp}, keys given to init
gamepad input {comp} extends input {comp2}, dead zone 0.15
A limited edition is a product {comp2} with numbered pieces. {comp}, nextNumber() throws when sold out.
A lost parcel is still a parcel. {comp2} → {comp}, lost since, search state, compensation in cents
A sealed bid inherits from the bid {comp2}; the amount is only readable after the opening. {comp}.
anonymous donation {comp} from {comp2}: donor() gives "anonymous", receipt impossible
company donation: {comp}, child of {comp2}, tax number, matched amount
A split booking is a booking ({comp2}) with several parts that add up. Name it {comp}; addPart checks \
the sum.
cancelled invoice as child of invoice {comp2}: {comp}, negative total, refers to the number of the \
original
Partial delivery {comp} < delivery {comp2}, open positions
cash payment {comp} extends {comp2}: given, change
card payment, {comp}, extends {comp2}, last four digits and authorisation code
instalments: {comp} is a payment plan, {comp2} a payment; three rates, first today
paper ballot from {comp2}: {comp}; valid or spoiled
leap day birthday: {comp} extends {comp2}, celebrates on 28 February
school holiday calendar {comp} on top of {comp2}, state given
Islamic calendar date {comp}, derived from {comp2}
lunar eclipse event -> {comp} extends {comp2}
Sprint extends iteration {comp2}, {comp}: goal, capacity, points done
hotfix release {comp} extends release {comp2}, reason, cherry-picked from
canary deployment: {comp}, a deployment ({comp2}) that starts with 5 percent and doubles each 10 minutes
read replica {comp} is a database {comp2} that refuses writes
Write-behind cache, child of the cache {comp2}, flush each 5 s: {comp}.
encrypted store {comp} extends {comp2}, cipher is passed in, never stored
compressed log {comp} < {comp2}
audit log as a special log: {comp}, child of {comp2}, entries can't be removed
A batch job with checkpoints should inherit from our batch job, {comp2}. Its name: {comp}; resume() \
goes on at the last checkpoint.
priority queue out of the queue {comp2}, {comp}
delayed queue {comp} extends {comp2}, items visible after n seconds
dead man's switch as a timer child, {comp}, {comp2} is the timer
Extend the http client {comp2}: {comp} adds an id to each request, retries GET twice, and never POST.
GraphQL client {comp} based on http client {comp2}
Client for the test stage, {comp}, derived from {comp2}: other base url, prints calls
In our parser, {comp2} reads expressions. I'd like a child, {comp}, that also reads percentages and \
units.
A pretty printer {comp} extends the printer {comp2}: indent of two, line width 80
TSV reader from the CSV reader {comp2}: {comp}
reader for gzipped input, {comp}, extends reader {comp2}
{comp2} validates any address. Swiss addresses have a 4-digit postcode and a canton: {comp}.
IBAN check as a child of the text check {comp2}, {comp}
stronger email validator {comp} from {comp2}, no disposable domains, list passed in
A stricter password check than {comp2}: {comp}, at least 14 characters, no repeats of three.
age check {comp}: rule {comp2} with a minimum and a birthday
the boat licence test as a child of the exam {comp2}: {comp}, 30 questions, 5 errors allowed
retake {comp} extends exam {comp2}, earliest after 14 days, fee 40
Group discount rule, derived from {comp2}; 10 percent from 8 persons; {comp}
weekend surcharge {comp} child of price rule {comp2}
happy birthday rule: {comp}, {comp2}, 20 percent in the week around
eine Unterklasse von {comp2}, die Aufrufe zählt: {comp}
{comp} erweitert {comp2} um {fields}, sonst nichts
Set ohne Groß/Klein-Unterschied, {comp}, von Set geerbt
Map mit Ablaufzeit je Schlüssel, {comp}, erbt von der eingebauten
sous-classe {comp} de Map qui compte les lectures
hija de {comp2} con límite de peso, {comp}
We use {comp2} for lessons in the swimming school. Baby swimming is a lesson with a parent in the \
water, at most eight babies, water at 32 degrees or more, and 30 minutes. I'd like it as {comp}, a \
subclass, with a check of the temperature before start().
Our stage lights are modelled in {comp2}: channel, level from 0 to 255. Moving heads have pan and tilt \
in degrees, a colour wheel, and limits of 270 degrees. Please derive {comp}, and let blackout() from \
the parent also close the shutter.
The newspaper has articles, {comp2}. A live blog is an article that grows: entries with a time, newest \
first, pinned ones on top, an end, and words() over all entries. Could you write that one, {comp}, so \
that it inherits the headline and the author?
In road works planning a site is a {comp2}. Night sites work from 20 to 5 only, need a noise permit \
and lights, and cost 30 percent more. As everything else is alike, write a child named {comp} and \
override cost() and hours().
I've got a parent for dance events, {comp2}. A tea dance is one with a band, from 15 to 18 o'clock, \
coffee included, at a lower price for over-65s. The name of the child is {comp}; price(age) is to be \
overridden.
Let's have a class for express parcels. Parcels exist ({comp2}, with weight and zone). Express ones \
arrive the next day before 10, 12 or 18 o'clock, with a surcharge of 12, 8 or 4 euros, and a refund if \
late. It's {comp}, and it extends the parcel.
A bond is a {comp2} (security with a name and a price). Convertible bonds can become shares: ratio, \
from, to, and convert(n) gives the number of shares. Make it {comp}, extending the right parent, and \
keep price() untouched.
For the apiary: {comp2} is a hive. A nucleus hive has at most six frames, its queen isn't older than a \
year, it can't be harvested, and it's merged in autumn. I would like a subclass called {comp} in which \
harvest() throws.
Think of an orchestra: {comp2} is any musician. Substitutes come for single concerts, have a fee per \
service, travel costs, and no vote. {comp} inherits; fee(concerts) is new; mayVote() is false.
The greenhouse's valves ({comp2}) open and close. A mixing valve sets a share from 0 to 100, moves 2 \
percent a second, and reports where it is. As inheritance please, under {comp}, where open() means 100 \
and close() means 0.
Would it be all right to extend Array for a hand of cards? If so, please do: {comp}, at most five \
cards, add throws beyond that, sorted by value, and score() for pairs, three and four of a kind.
Errors of the machine control should be typed. {comp} extends Error with machine, a code from 100 to \
999, a time, and a severity derived from the first digit (1 to 3 info, 4 to 6 warning, 7 to 9 stop). A \
static isStop(error) would be great.
I need a Map that saves itself. It should inherit from Map, get a storage and a key by init, write 300 \
ms after the last change, load at start, and clear both on clear(). {comp} would be its name.
From {comp2}, our plain text document, please derive a document with tracked changes, {comp}: each \
insert and removal has an author and a time; accept(n), reject(n), acceptAll(), and a text() that \
shows the final state.
Take our ticket machine class ({comp2}) and write a child for the airport: {comp}. It sells only \
express tickets, takes cards only, speaks four languages, and prints a receipt always. Anything with \
coins throws.
In the water works, pumps are {comp2}. One of a kind is the emergency pump: it starts if the level is \
over 3.2 m, ignores the schedule, needs fuel, and writes each start to the log. So {comp}, child of \
the pump.
Our code has a class {comp2} for parcels lockers; in villages there's a smaller one without a screen: \
opened by phone only, 12 boxes, battery. Please write it as {comp}, reusing the boxes and the log of \
the parent by inheritance.
class {comp2} \{\n  protected cents = 0;\n  pay(c: number) \{ this.cents += c; \}\n\}\n\nI'd like a \
parking version, {comp}: minutesPaid() at 2 euros an hour, at most 3 hours, extra money isn't accepted.
abstract class {comp2} \{\n  abstract isDone(): boolean;\n  status() \{ return this.isDone() ? "done" \
: "open"; \}\n\}\n\nThe child for reading a book, {comp}: pages, current page.
Code of the parent for reference; what I need is {comp}, which counts only weekdays.\n\nexport class \
{comp2} \{\n  days(from: Date, to: Date) \{\n    return Math.round((to.getTime() - from.getTime()) / \
864e5);\n  \}\n\}
import \{ {comp2} \} from "./base";\n\n// TODO: {comp}, a {comp2} for cold goods,\n// max 8 degrees, \
alarm after 20 minutes\n\nDo the TODO please.
git blame says the child was deleted in March. It was `{comp} extends {comp2}` with {fields} and an \
overridden {ident}(). Please write it again, the parent is still there.
From the glossary of the project:\n\n{comp2}: a stay of a guest\n{comp}: a stay of more than 28 \
nights; pays monthly, cleans once a week\n\nThe second one in TypeScript, as a child of the first.
Stack:\nError\n    at pay (checkout.ts:20)\n\n"Error" alone helps nobody. I want our own subclass, \
{comp}, with step, amount in cents and a hint for support.
if (e instanceof Error && e.message.includes("timeout")) retry();\n\nString tests on messages are \
ugly. Give me a proper Error child for it, {comp}, with the waited ms.
Our http client is {comp2}: base url, headers, request(). For the partner API there's a signature \
header, a limit of 10 calls a second, and errors come as XML. Please write {comp} as a subclass that \
overrides request() and calls super.request() at its end.
We log with {comp2}, one text line per entry. In production we need JSON lines with time, level, \
service and a trace id, and values of keys named password or token replaced by stars. I'd like this to \
be {comp}, a child of the logger.
Job is {comp2} in our code: id, run(), tries. An export job has a format, a date range of at most 31 \
days, progress in percent and a file name at the end. Derive {comp}, call super.init, and override \
run() with a loop over days.
Please create {comp} on top of {comp2}, our in-memory repository. It should mark entities as deleted \
instead of removing them, hide those from find and all, offer restore(id), and purge(days) for old \
ones. All the rest stays inherited.
Our API errors are thrown as plain Error. I want {comp}, a subclass of Error, which takes a status, a \
code such as ORDER_NOT_FOUND, and details, has isClientError for 400 to 499, and serialises without \
the stack.
The base controller {comp2} has ok(), created() and fail(). For file downloads we'd like {comp}, a \
subclass with stream(name, type, size), range requests, and a content disposition header that's safe \
for umlauts. No framework inside.
From the cache {comp2} derive {comp}, which keeps a second copy for five minutes longer and returns it \
while a refresh is running in the background; hits on the old copy are counted. get() gets an \
override, the rest is reused.
In the design system, {comp2} is our form control: label, hint, error, disabled. The new control is a \
number input with unit, min, max, step and a format for locales. It's called {comp}, and it should \
inherit and override parse and format.
We've a {comp2} that validates input objects. Sign-ups need more: the mail domain isn't on a list, the \
terms are accepted, the age is over 16 on the given date. As a subclass, please, {comp}, collecting \
messages after those of super.
Our migration runner, {comp2}, goes through steps. On big tables I want pauses between batches of \
5000, a stop file check (function passed in), and a report each minute. Please write {comp} extends \
it, overriding only the step loop.
An event in our system is {comp2} with id, time and type. Integration events leave the service, have a \
version, a source and a partition key, and must be serialisable. Make it {comp}, child of the event, \
with toJSON and a check.
The user model {comp2} knows name, mail and roles. Service accounts have no mail, an owner, allowed IP \
ranges and an expiry of at most a year; they never have the admin role. {comp} should inherit and \
enforce this in its init.
Write a subclass of {comp2}, the websocket client, that reconnects: 1, 2, 4 up to 30 seconds, sends \
queued messages after a reconnect, gives up after an hour, and dispatches its state. It's to be called \
{comp}.
For integration tests we have {comp2}, a fake clock. I'd like to have {comp}, its child, which also \
runs scheduled callbacks in order when time is advanced, supports intervals, and says what is still \
pending.
In billing a {comp2} is a plan with a monthly price. A metered plan has a free quota, tiers of usage \
with prices per 1000 calls, and an estimate for the running month. Write it as {comp}, derived, with \
price(usage) overridden.
class {comp2} extends Error \{\n  constructor(message: string) \{ super(message); this.name = \
"{comp2}"; \}\n\}\n\nPlease add a child of it, {comp}, for exceeded quotas with limit, used and reset \
time.
Map-based sessions: I'd like {comp} to extend Map, keyed by session id, with touch(id), a limit of 30 \
minutes without activity, sweep(now), and a count per user. Values have a user and a last time. No \
storage, no cookies.
To find slow listeners I want {comp}, an EventTarget of our own, which measures each listener on \
dispatch, remembers those over 50 ms with the event name, and offers slowest(n). addEventListener \
stays compatible.
Ticket {ticket}: the report scheduler {comp2} only knows daily. We need monthly ones on the last \
working day, with a holiday list. Subclass {comp}, override nextRun(from), don't change the parent; \
tests come from us.
Could the plain CSV writer {comp2} get a child for Excel users? Semicolons, decimal comma, a BOM at \
the start, CRLF, and text such as =1+1 escaped so that it isn't a formula. The child would be {comp}.
While reviewing the mailer I noticed that test mails go to customers. Please write {comp}, a child of \
{comp2}, which sends everything to one address, puts the real receiver in the subject, and keeps a \
list of what was sent.
Don't touch the parent {comp2}; it's used by three services. I need a child, {comp}, which adds a \
correlation id to each call, measures the time, and reports calls over 2 seconds by a callback.
Never retry POST, always retry GET: that's the rule for {comp}, which should extend our api client \
{comp2} and override only the method where a request is sent.
No more copy of the pagination with a cursor. The normal one is {comp2} with page and size; {comp} \
should inherit from it, keep a cursor text, and override next() and hasNext().
Instead of if (isAdmin) in {comp2}, a child for admins: {comp}, may do everything but leaves a trail, \
may act on behalf of another user, and has an expiry of eight hours.
The migration from v1 to v2 of our API needs a client that speaks both. {comp2} speaks v2. Let {comp} \
extend it and translate old field names (mail to email, tel to phone) in both directions.
For the staging system please extend {comp2}, our payment client, as {comp}: amounts over 100 are \
declined, card numbers ending in 0 time out after 3 seconds, everything else works, and nothing leaves \
the machine.
Onboarding example: the base is {comp2}, with an init. Show how we write a child, {comp}: empty \
constructor with super(), own init with {fields}, override of {ident}() that calls the parent's.
I'd like the strict version of our JSON reader {comp2}: {comp} refuses unknown keys, duplicate keys \
and numbers above the safe integer, and its error says where in the text. Inherit from it, please.
Which class would you write if {comp2}, our scheduler, had to respect maintenance windows? Mine would \
be {comp}, a child with windows (from, to, reason), jobs in a window are delayed to its end, urgent \
ones run anyway.
A safe version of the template renderer {comp2} is needed, {comp}, which escapes HTML in all values, \
refuses script tags in the template, and has raw(value) for the rare exception. It must stay a \
drop-in, so subclass it.
Automatic saving is what distinguishes {comp} from the document store {comp2}: two seconds after the \
last change, at least every minute, not while offline, with a flag saving. Please write it by \
extending the store.
Please check nothing, simply extend: {comp2} is a bounded list; {comp} is a bounded list that throws \
instead of dropping, has tryAdd with true or false, and tells how much room is left.
For audits we need proof. {comp2} is our log; {comp}, its child, chains entries with a hash of the one \
before (hash function given to init), verify() says at which entry the chain breaks. Removing isn't \
possible.
Manually set prices are prices, too. {comp2} computes a price; {comp} is one that was overruled: by \
whom, why, until when, and after that date the computed price counts again. A subclass with one \
override, please.
The feature flag client {comp2} asks a server. For the desktop app we need one that works offline: \
{comp} keeps the last answers with a date, uses them for up to 30 days, then the defaults. Everything \
else as in the parent, so please subclass.
In our code a {comp2} is a step in a form. The payment step differs: it can't be skipped, its values \
aren't kept when going back, and leaving it needs a confirmation. Could you write {comp}, inheriting \
from the step, with just these overrides?
I have an abstract parent, {comp2}, with open parse(text) and isHeader(line). Please fill it for the \
export of our bank: {comp}; semicolons, ISO-8859-1 already decoded, header in line 7, amounts like \
1.234,56, the sign in a column of its own.
Our queue client {comp2} has publish and subscribe. For the audit topic messages need an order number \
without gaps, a signature function, and a stop when publishing failed three times. {comp} extends the \
client and overrides publish.
The chart tile is a {comp2}, a tile with a title and refresh(). Please write a child of it for alarms, \
{comp}: newest on top, acknowledged ones grey, a sound on new ones between 8 and 18 o'clock, refresh \
each 5 s instead of 60.
{comp2} is the price of an article. In outlets prices fall: 30 percent at once, 50 after 4 weeks, 70 \
after 8, never below cost. I'd like {comp} with since and cost, and price(today) overridden. Please \
use inheritance.
A report in our app is a {comp2}: title, period, rows(). Comparison reports have two periods, a \
difference in percent per row, and a mark on changes over 20 percent. Call it {comp}, extend the \
report, reuse rows() twice.
For load tests we'd like a fake of the API client {comp2} that answers within 20 to 400 ms at random \
(seeded), fails in 1 percent, and counts calls per path. {comp} should extend the client so that it \
fits everywhere.
The tenant-aware version of the repository {comp2} is what I'm after: {comp} gets a tenant by init, \
adds it on save, filters by it on each read, and throws if an entity of another tenant is passed. A \
child class please.
Our text field model {comp2} knows value, error and touched. Let {comp} be a child for times: accepts \
7:5, 0705 and 07:05, shows 07:05, has minutes() since midnight, min and max. Override set and format.
export class {comp2} \{\n  retries = 3;\n  async run(task: () => Promise<void>) \{ /* retries at once \
*/ \}\n\}\n\nA child, {comp}, that waits 1, 2, 4 seconds in between and never longer than 30 altogether.
export class {comp2} \{\n  protected rows: string\[\]\[\] = \[\];\n  toText() \{ return \
this.rows.map(r => r.join(",")).join(";"); \}\n\}\n\nWe need the same as Markdown: {comp}, extends it, \
toText gives a table with a header line.
TS2416: Property '{ident}' in type '{comp}' is not assignable to the same property in base type \
'{comp2}'.\n\nPlease write {comp} so that the signature fits: same parameters as the parent, result \
narrowed to a number.
I pasted the wrong half; this is the parent:\n\nabstract class {comp2} \{\n  abstract rate(): \
number;\n  gross(net: number) \{ return net * (1 + this.rate()); \}\n\}\n\nThe child for books, \
{comp}, 7 percent, and a method that tells an e-book from paper.
How our services throw today:\n\nthrow new Error("403: not your project");\n\nThe number in the text \
is ugly. Please write a subclass of Error, {comp}, with a status and a project, and a readable message \
built in init.
A gift order is an order, {comp2}, with another receiver, a card of at most 200 characters, no prices \
on the delivery note, and a wished date. Please extend the order for it: {comp}. toDeliveryNote() gets \
an override.
{comp2} handles uploads in one piece. Large ones should go in parts of 5 MB, three at a time, with a \
resume after a lost connection. Could you write {comp} as a subclass, so that callers only see a finer \
progress()?
We have {comp2} for appointments. Video appointments need a link that is created 15 minutes before, a \
check of the browser, and a fallback phone number; the room is empty. {comp}, derived from the \
appointment, please.
The tree model {comp2} loads everything at once. I'd like {comp}, which extends it and loads children \
when a node is opened, keeps them for five minutes, shows a loading node meanwhile, and puts errors \
into the node.
Our pricing has {comp2} for list prices. Contract prices are valid for one customer, between two \
dates, with a minimum quantity; otherwise the list price counts, by super. Please write the child, \
{comp}, in TypeScript.
For accessibility we need a table model that announces changes. {comp2} is the table model with sort \
and filter. {comp} is the child, has a callback for texts such as "sorted by name, ascending", and \
calls it after each change.
A rush translation is a translation job ({comp2}) with half the time and one and a half times the \
price, no review step, and only translators rated 4 or better. Write {comp} by extending the job, \
please.
{comp2} is a shelf in our stock software. A cold shelf logs temperatures, blocks new goods above 7 \
degrees, and marks goods after 30 minutes of warmth. Make that {comp}, inherit, and keep put() \
compatible.
The survey class {comp2} is for customers. For staff it has to be anonymous: fewer than five answers \
are never shown, free texts are shuffled, no times are kept. Could you derive {comp} and override \
results()?
I'd like a version of the command {comp2} that asks first: {comp}, with a text, a confirm function \
passed to init, and execute() returning false if the answer is no. undo() stays inherited. Subclass, \
TypeScript.
Our plain parser {comp2} stops at the first error. The editor needs all of them: {comp}, child of the \
parser, skips to the next semicolon, collects up to 100 errors with positions, and returns what could \
be read.
A weekly subscription box is a subscription, {comp2}, with a size, dislikes, pauses of up to four \
weeks, and a deadline on Tuesday at noon for changes. I want {comp} to inherit; next() skips paused \
weeks.
Please write a built-in Map child for counting, {comp}: inc(key, by), top(n), total, share(key), \
merge(other). It starts at 0 for missing keys, and set refuses negative numbers.
Can you write an Error subclass for our form library? {comp} keeps the field, the rule, the value's \
type (never the value itself), and offers a message key for translation, with parameters.
We have had the class {comp2} for ferry crossings since the beginning: departure, ship, capacity for \
people and cars, book(persons, cars), and it works well. This summer night cruises are added. They \
start and end at the same pier, take no cars at all, have dinner in two seatings of 60 people each, \
music, and a minimum age of 16 after ten o'clock. A booking for a night cruise needs the seating, and \
it can be cancelled only up to three days before. I don't want to put more conditions into the old \
class, so please write {comp} as a child of it and override book and cancel.
The library we use for charts, {pkg}, exports {comp2}, and we may not patch it. Three things bother \
us: labels overlap as soon as there are more than twelve, numbers are formatted the American way, and \
nothing is announced to screen readers. All three places can be overridden: layoutLabels(), \
format(value) and describe(). Please write a subclass with the name {comp} that shows every second or \
third label if there isn't enough room, formats numbers for a locale given to init, and describes the \
chart in one sentence with the highest and the lowest value. Everything else must remain as the \
library does it.
Errors are thrown as plain strings all over our order service, so the support team can't tell what to \
do with them. I'd like to begin with one proper class, {comp}, that extends Error. It carries a code \
like ORD-1042, the step in which it happened (check, pay, pack, send), whether trying again makes \
sense, a text for the customer in simple words, and the original error as cause. A method toLog() \
gives everything but the customer's text in one line. Please set the name, keep the stack, and make \
sure that instanceof works with our compile target.
""")

REQUESTS["tsx"] = lines(r"""
a React component that shows the tide table of a harbour, {comp}
I need something on screen that counts down to the next bus, {comp}, in TSX
write the tsx for a star rating with five stars, {comp}
{comp}: shopping cart drawer, slides in from the right, component with render()
UI for choosing a seat, {comp}, .tsx
Could I see {comp} as markup plus state? It is the volume slider of a radio player.
Make {fields} visible: {comp}, extends Component, render returns a card.
The React way, but with this.state instead of hooks: {comp}, a stopwatch with lap times.
no useState please, this.state: {comp} shows a like button with a number
hooks are not allowed in this code base, so {comp} must be written with componentDidMount. It loads \
and lists the news of the day.
React.Component subclass {comp} which polls the printer status every 10 seconds and stops on unmount
We use Preact with classes. {comp}, please, a toggle with a label.
extends React.PureComponent, {comp}, one row of the invoice table
error boundary {comp}, shows a friendly text and a reload button
An error boundary only works as a class, so write {comp} for the chart area: it catches, logs and \
shows "Chart not available".
function to class, name it {comp}\n\nfunction Hello(props) {\n  return <h1>Hello {props.name}</h1>;\n}
Make a class component {comp} from it:\n\nconst Toggle = () => {\n  const \[on, setOn\] = \
useState(false);\n  return <button onClick={() => setOn(!on)}>x</button>;\n};
get the hooks out, {comp} as a class\n\nuseEffect(() => { document.title = name; }, \[name\]);
This html should live in a TSX class {comp}.\n\n<section>\n  <h2>Opening hours</h2>\n  <p>Mon-Fri \
9-17</p>\n</section>
html -> React class {comp}\n\n<ul class="menu"><li>Home</li><li>Boats</li><li>Contact</li></ul>
template string below, I'd rather have {comp}.tsx with a class\n\nconst html = \
`<td>price</td><td>stock</td>`;
From a Vue template to a React class component {comp}:\n\n<template><p>Total: 12</p></template>
Svelte snippet, needed as a React class in TSX, {comp}\n\n<button on:click=\{inc\}>clicks</button>
jQuery today, React class tomorrow, {comp}:\n\n$("#menu").on("click", function () { \
$("#list").toggle(); });
Props are given, the component isn't. Class {comp}, please.\n\ninterface Props { city: string; \
degrees: number; }
render this json in a tsx class {comp}\n\n\{"line": "S3", "to": "Airport", "in": 4\}
Invalid hook call. Hooks can only be called inside of the body of a function component.\nRight, so \
please give me {comp} as a class with state instead; it holds an open flag and shows a panel.
TypeError: this.setState is not a function at {comp}.render - rewrite {comp} as a correct class \
component with {fields} in the state
Property 'render' is missing in type '{comp}'. Write the whole component, class, TSX, shows {fields}.
A password strength bar as a class component {comp} in TSX: red, orange, green.
password input with a show and hide eye, {comp}, React class
{comp} in TSX, class: test results, green and red rows, a total at the top
Test run dashboard tile: class component {comp}, passed, failed, skipped.
tokens left today: 1200 of 5000 - show that as a bar, {comp}, class component
A class component {comp} for an api token list with name, created, last used and a revoke button.
The page for our user manual needs a table of contents on the left. {comp}, tsx class.
Manual override switch on the heating page, class component, {comp}
Four boxes in a circle, plan, do, check, act, the current one highlighted: a TSX class {comp}.
PDCA entries as a table in a React class component {comp} with columns for phase, owner and date.
checklist view {comp}: tick boxes, progress at the bottom, TSX class
file list with icons and sizes, {comp}.tsx, class
Drop zone for files, class component in TSX, {comp}, max 10 MB, shows names after the drop
toolbar with bold, italic, link; {comp}, class, tsx
Tool picker for the drawing app: pen, line, eraser. React class {comp}.
A guess-the-secret-word game on one page: class component {comp}, letters as buttons, seven lives.
vault door animation in the escape room game, TSX class {comp}, open or closed in state
React component, please, listing the cheeses of a shop with price per 100 g. Name: {comp}.
component {comp} for the lost property office: photo, found on, found where
Visualise battery charge with five bars. {comp}. JSX.
I'd like a widget on the start page with the next three birthdays of colleagues, {comp}, class in TSX
View for a single recipe: picture, ingredients, steps, and a stepper for the number of portions that \
recalculates the amounts. Name it {comp}, put state in the class, no hooks.
{comp} is a page. At the top a search field, below a grid of plants with name and light needs; typing \
filters the grid. Class component in TSX, please.
please render a chess board, 8 x 8, {comp}, click selects a square
game of life on a 20 by 20 grid, React class {comp}, start, stop, step
Tic tac toe as component {comp}, tsx
memory card game: {comp} in TSX with sixteen cards; two open cards stay open if they match
screen for the darts counter, TSX, {comp}: three throws, remaining points, bust message
The quiz screen {comp} shows a question with four answers, a timer bar of 20 seconds and the score. \
After the click the right answer turns green and the wrong one red, then the next button appears. \
Class, TSX, props are the questions.
Our field staff fill in a form on a tablet. {comp} has a date, a customer, a list of hours with add \
and remove, a signature box, and a send button which is grey until everything is filled in. React \
class component, controlled inputs, errors below the fields.
We show container positions in the port on a simple grid: rows A to F, bays 1 to 40, up to five levels \
high. A click on a bay opens the stack on the right. Please write this view as a class component \
{comp} in TSX; data comes in as props.
In the clinic the doctors want one glance per patient: name, room, temperature of the last 24 h as a \
small line, and allergies in red. I'd like {comp}, a React class component in TSX with a render method \
and no network calls of its own.
For the farm app we need a card per field. It shows the crop, the size in hectares, the day of sowing \
and the days until harvest; if rain is forecast, a drop icon appears. TSX, class-based, called {comp}. \
The props type should be in the same file.
{comp} - TSX class - shows the bids of an auction live. Highest bid on top, time left in minutes and \
seconds, an input for my bid, and a hint if it is less than 5 euros above the highest one. Countdown \
with setInterval, cleared in componentWillUnmount.
The payroll clerk wants a table with one line per employee: base pay, overtime at 125 percent, \
deductions, net. Totals in the footer, negative numbers in red, sorted by name. Could you do this as a \
React class component, {comp}, TSX, with the sorting kept in the state?
When a user has no projects yet, the page is just white. I'd like an empty state: a picture, a \
headline, one sentence and a button "Create your first project". As we have no hooks in this old app, \
write a class, {comp}.tsx, with the texts as props.
As an editor I want to see how many characters are left in the teaser (max 180) while I type, in \
orange from 160 on and in red above 180, where the save button is disabled. Class component {comp}, TSX.
Show me {comp}, a consent banner. It says what we store, has buttons for all, none and choose, opens \
three switches on choose, and calls onDone with the choices. It must be a class component because the \
host page runs React 16.2.
React 15 still, so a class: {comp}, breadcrumbs
legacy React, no hooks: a date range picker, {comp}
in our old admin area everything is a class with render(). Please do {comp} the same way, for the \
refunds of a day
Accordion in tsx, {comp}, one panel open at a time
tabs component {comp} class state activeTab
tooltip {comp}, class, shows on hover after 400 ms
Carousel with arrows and dots: {comp} in TSX, class.
modal that closes on Escape, listener removed on unmount, {comp}
Snackbar queue as React class, {comp}
skeleton loader, {comp}, tsx class, three grey lines
Loading spinner with a text after 5 seconds, class component {comp}.
infinite list of photos, class {comp} with IntersectionObserver, TSX
Sortable table header, {comp}, class, arrow up or down
multi select with chips as a class component, {comp}
autocomplete for street names, {comp}, tsx, class, debounce 250 ms
Phone number field with country flag, TSX class {comp}
Stepper with three steps (address, payment, summary) -> React class component {comp}
wizard for a new contract, class {comp}, next and back, steps as children
colour picker with 12 swatches, {comp}, TSX
A drag handle list where rows can be moved, class {comp}.tsx
tree of folders, recursive, {comp}, React class
Kanban column {comp}: header, cards, add button. Class style please.
a calendar month as a table, {comp}, tsx, first day Monday
Timeline of an order (ordered, packed, sent, delivered), {comp}, class in TSX.
chat window: {comp}, class, messages left and right, input at the bottom, scrolls down on new ones
emoji picker as class component, {comp}
comment thread with replies, {comp}, TSX class
Notification bell with a red number, {comp}, React class
avatar group, +3 at the end, {comp}, TSX, class
profile page as TSX class {comp} with {fields}
Language switch de/en/fr, {comp}, class component
dark mode toggle, writes the choice to localStorage, class {comp}
{comp}: cookie-less counter of visits in TSX, class, localStorage
Webcam preview in a class component {comp}, starts the stream in componentDidMount and stops it on \
unmount.
Audio recorder button, {comp}, class: red while recording, seconds beside it
video with chapters, class component {comp}, click jumps
Piano keyboard, two octaves, {comp} in TSX, class, keys light up when pressed
metronome UI, {comp}, class, bpm slider 40 to 208
guitar chord diagram as SVG in a TSX class {comp}
Pie chart in plain SVG, React class {comp}, legend on the right
sparkline for stock prices, {comp}, class tsx
gauge for the boiler pressure, 0 to 4 bar, class {comp}
Thermostat screen: {comp} in TSX, class; plus and minus by half a degree
solar panel yield today, a TSX class {comp}, kWh and a small bar per hour
Parking levels with free spots, {comp}, class component for the display at the entrance
departure board with flipping letters, {comp}, class
Boarding pass view: {comp}, TSX class, {fields} and a barcode box
Hotel room card, React class, {comp}: picture, beds, price per night, book button
Menu of the canteen for a week, {comp} as class in TSX, vegetarian dishes with a leaf
Eine React-Komponente {comp} als Klasse, die den Pegelstand zeigt
Zeig {fields} in einer TSX-Klasse {comp} an.
Ohne Hooks bitte: {comp} als Klasse mit this.state, ein Zähler mit plus und minus
Un composant React {comp} sous forme de classe, avec la liste des trains du jour.
Un componente React {comp} de tipo clase que muestre el marcador de un partido
Un componente React a classe, {comp}, con il menù del giorno
The vets' reception wants a waiting room list on a big screen: first name of the owner, animal, \
minutes waited, and a bell next to the one who's called. Rows over 30 minutes get a yellow background. \
It should be a React class component named {comp}, in TSX.
We show a boat's position every ten seconds. Please write {comp}, component in TSX, old class style, \
which starts a timer when mounted, calls props.load(), keeps latitude, longitude and the time in the \
state, and shows "no signal" after a minute without news.
Customers choose a delivery slot. Days are columns, slots of two hours are rows, full ones are grey, \
the chosen one has a border, and below there's a sentence like "Thursday, 14 to 16". Class component, \
TSX, {comp}; slots come as props, the choice goes out by onChoose.
For the brewery tour page: a component that asks for the number of adults and children, shows the \
price (14 and 7 euros, families with two adults and two children 36), and offers a button to book. No \
hooks; class {comp}, typed props and state.
I'd like to see my electricity use per hour as bars. 24 bars in an SVG, 0 to 5 kWh, the current hour \
in another colour, and the sum of the day as text. As this project has no chart library, write it as a \
plain TSX class component, {comp}.
{comp}.tsx, please. The editor for opening hours has seven rows, each with a day, a closed switch and \
two time inputs; the second must be later than the first, otherwise the row turns red. "Copy to all" \
copies Monday. React class with setState.
A page for our choir with the next rehearsal, the songs for it, and three buttons (coming, not coming, \
maybe). My answer is highlighted, the numbers of answers stand in brackets. Class component in TSX, \
{comp}; on a click call props.answer(value).
Please do the checkout summary as a class component: lines with quantity and price, subtotal, shipping \
(free from 50 euros), VAT 19 percent included, total in bold. Money is in cents in the props and shown \
as 12,50 €. TSX, name {comp}.
Our support staff look at many tickets. Could you build {comp} for them in TSX, as a class? Left a \
list with subject and age, right the chosen ticket with messages and a reply box; J and K move the \
choice; unread ones are bold. Props: tickets, onReply.
Nurses scan wristbands, and the screen must react at once: green with name and room if the medicine \
fits, red with a reason if it doesn't, grey while waiting. We need this as a React class component \
{comp} with the state in one field "result". TSX please.
A small image viewer: big picture, thumbnails below, arrows left and right, keys too, a zoom of two on \
double click, and "3 of 12". Listeners for keys are added in componentDidMount and removed on unmount. \
Class, TSX, {comp}.
What I imagine is a budget view. Three columns (plan, actual, difference), a row per cost centre, \
differences over 10 percent in red, and a click on a row opens its bookings below. Could it be a class \
component in TSX with the open row in the state? {comp}.
The crane drivers want big buttons. {comp} is the panel: up, down, left, right, a stop button in red \
that's twice as big, the load in kg, and a warning above 2000. While a button is held, props.onMove is \
called each 100 ms. React class in TSX.
In the language course a card shows a word; a click turns it and shows the translation; two buttons \
say known or not. At the end one sees the share of known words. React component with this.state and \
render(), {comp}, cards as props.
Ticket {ticket}: filter bar for the flat search. Price from/to, rooms, balcony, pets allowed, reset \
link, number of hits. Class component (React 16, without hooks), TSX, name {comp}. Emits the filter \
object on each change, debounced.
Could you sketch a weather card? City, icon by code (sun, cloud, rain, snow as emoji), temperature \
now, low and high, three following days in small. If the data is older than an hour, the age is shown \
in grey. TSX, class, {comp}, no fetch inside.
We have this function component with hooks, and our build for old terminals can't do hooks. As a class \
component {comp}, please:\n\nconst Clock = () => {\n  const \[now, setNow\] = useState(new Date());\n  \
useEffect(() => { const t = setInterval(() => setNow(new Date()), 1000); return () => \
clearInterval(t); }, \[\]);\n  return <time>{now.toLocaleTimeString()}</time>;\n};
createClass is gone, so convert this to an ES class component in TSX called {comp}:\n\nvar Hello = \
React.createClass({\n  getInitialState: function () { return { n: 0 }; },\n  render: function () { \
return <b>{this.state.n}</b>; }\n});
The designer sent static HTML. I need a class component {comp} for it, rows from props:\n\n<table \
class="prices">\n  <tr><th>Size</th><th>Price</th></tr>\n  <tr><td>S</td><td>12</td></tr>\n</table>
Type errors everywhere since nobody typed props and state. Please write it anew in TSX, class \
{comp}:\n\nclass Rating extends React.Component {\n  state = { stars: 0 };\n  render() { return <span \
onClick={() => this.setState({ stars: 5 })}>*</span>; }\n}
Here's the data for one card, one per course. I'd like a class component {comp} in TSX that renders it \
with a "join" button which is off when no seats are free.\n\n\{"title": "Pottery", "day": "Tue", \
"seats": 8, "taken": 8\}
From our wiki:\n\nHeader\n- logo left\n- search in the middle\n- user menu right\n\nMake a class \
component of it, {comp}.tsx; the menu opens on click, closes on a click outside.
Warning: Can't perform a React state update on an unmounted component.\n    in {comp} (at \
App.tsx:22)\n\nPlease write {comp} once more as a class which clears its interval in \
componentWillUnmount. It shows a queue number and the minutes to wait.
Cannot read properties of undefined (reading 'setState')\n    at onClick ({comp}.tsx:9)\n\nThe handler \
isn't bound. Write the class component correctly, with an arrow function, a list of tags, and an input \
to add one.
Als React-Klasse ohne Hooks: eine Tabelle der Zählerstände mit Datum, Stand und Verbrauch, sortierbar, \
letzte Zeile mit Summe. Negative Verbräuche rot. Die Komponente heißt {comp}, Datei .tsx, Daten kommen \
als Props.
Bitte eine TSX-Klassenkomponente {comp} für die Sitzplatzwahl im Theater: Reihen mit Buchstaben, \
belegte Plätze grau, gewählte grün, unten die Zahl der Plätze und der Preis. Mehr als acht darf \
niemand wählen.
J'aimerais une classe {comp} en TSX pour la page d'un musée : une image, le titre de l'œuvre, l'année, \
un bouton pour écouter l'explication, et la durée qui reste. Sans hooks, avec this.state.
Necesito la vista de una mesa de restaurante como componente de clase en TSX, {comp}: platos, \
cantidad, precio, total, botón para dividir la cuenta entre varias personas. Sin hooks, por favor.
A login screen test harness isn't what I want; I want the screen itself. {comp}, class component in \
TSX: mail, password with show/hide, a remember-me box, an error line, and the button disabled during \
sending. The call goes to props.onLogin.
Make the password rules visible while typing: a list with five rules, each with a cross or a tick, and \
a bar on top. It is a React class component in TSX with the name {comp}; rules come as props with a \
text and a test function.
Test scores of pupils as a table in a TSX class {comp}: name, points of 60, grade 1 to 6, average in \
the footer, the best in bold. Points can be edited by a click; onBlur calls props.save. Older \
browsers, so no hooks.
The token shop of our arcade app shows packages of 10, 25 and 60 tokens with a price and "best value" \
at the big one. Please write it as a class component, {comp}, TSX, with the chosen package in the \
state and a pay button.
Operators sometimes run the pump in manual mode. A panel should show automatic or manual, ask "Are you \
sure?" on change, display rpm, and allow a slider from 0 to 1500 in manual mode only. React class \
component {comp} in TSX.
On our quality page there should be a table for PDCA rounds: number, goal, phase as a coloured dot, \
owner, days in the phase. A click sorts; rounds over 30 days in one phase get a clock icon. TSX class, \
{comp}, data from props only.
The file browser in our admin area needs to be rewritten as a class component, {comp}.tsx. Path as \
breadcrumbs on top, folders first, size in KB, date, a checkbox per row, and a bar with download and \
delete when something is ticked.
Show a user which tools the assistant called: name, input shortened to 60 characters, a spinner while \
running, then the duration; a click opens the full output. React class component in TSX, called \
{comp}; entries come in as props.
Write the page for the lottery of our secret santa: add names, remove them, a draw button that is \
active from three names on, then each name as a card that is turned on click. Class component, {comp}, \
in TSX, state in this.state.
React component that shows how full the parking garage is
a React component that lists the boats leaving today, please as a class
.tsx please: {comp}, the footer of an invoice page
JSX for a vaccination card, {comp}, dates as a list, extends React.Component
show the moon phase as an icon, {comp}, component with render
UI piece for the ferry app: departure, pier, delay. {comp}.
screen {comp}, old React style
front end for a guest book, {comp}, class with state for the text
I want to click and see a number go up. TSX class {comp}.
Display only, no logic: {comp}, a React class that gets {fields} as props.
Put {fields} into a definition list; {comp}, tsx, class
render() should give a table row with {fields}, {comp}
{comp}.render() returns a nav with three links; write the component
this.props.items.map in a render method is all I need: {comp}, list of courses.
setState on every keystroke, live preview beside it, {comp}, TSX
componentDidMount loads, render shows, componentWillUnmount cleans up: {comp} for the queue length at \
the ticket desk.
componentDidUpdate should scroll the chat to the bottom; {comp}, React class
shouldComponentUpdate for a big table row, {comp}, TSX
getDerivedStateFromProps example in a class component {comp}, controlled tabs
forceUpdate on resize, {comp}, shows window width, class
createRef in a class, {comp}: focus the search field when the page opens
static contextType usage, {comp} shows the current user, TSX class
defaultProps and typed props in a React class {comp}, button with a size
class component with a portal for dialogs, {comp}.tsx
Higher-order? No, just a class component {comp} that renders its children with a border.
render prop as a class: {comp} tells the mouse position to its child function
pure class component {comp} for prices
Controlled input in a class component, {comp}, only digits allowed
uncontrolled file input in class {comp}, tsx
Form with validation on blur, {comp}, class based, three fields
two-way bound checkbox list - {comp} - React.Component
keyed list with add and remove, class {comp}.tsx
Drag to reorder songs, TSX class {comp}
Who needs hooks. {comp}: counter of people in the room, plus, minus, reset; TSX.
We don't have hooks yet (React 16.3). {comp} shows a progress ring.
no function components in this repo, lint forbids them; so write {comp} as a class, it displays the \
cart count
Not a function, a class: {comp}, spinner with text
instead of useReducer, plain this.state; {comp} is a shopping list with ticks
skip the hooks, {comp} is a class that shows a date nicely
Without useEffect: {comp} subscribes to a price feed on mount. TSX.
Stop the flicker: {comp} as a PureComponent with the list of seats
Our lint rule says class components only. Please do the language menu, {comp}.
manual refresh button with the time of the last update, class {comp} in TSX
by hand or automatic? a radio group in a React class {comp}
Secret ballot form, {comp}, TSX class: three options, confirm, thank you text
token counter beside the prompt box, turns red over 4000, class component {comp}
Password generator UI: length slider, three checkboxes, result field, copy. {comp}, TSX class.
Password changed 200 days ago - hint banner, {comp}, React class
key cabinet view: 40 hooks in a grid, who has which key, {comp}, TSX class
Test catalogue browser: class component {comp} with a search box and a list of lab tests
flaky tests of the week in a bar list, TSX class {comp}
driving test trainer, one question with a picture, {comp}, class
tool shed inventory as cards, React class component {comp}
Upload three files and see their names with sizes: {comp}, class, tsx.
file preview on the right, list on the left, {comp}, TSX class component
manual page viewer, zoom and page number, class {comp}
a PDCA circle in SVG, four quarters, current one filled, {comp}, class, TSX
Checklist for the morning round, ticks with time, class component {comp}
secret code lock: four wheels, a red or green lamp; {comp}.tsx as class
two-factor code input, six boxes, focus moves on, TSX class {comp}
login history table with place and device, {comp}, class component
Rights matrix, users down, rights across, checkboxes: React class {comp}.
audit log viewer, filters by user and day, class {comp}, TSX
build status lights for five projects, {comp} as a TSX class
deploy button with confirm dialog, class component, {comp}
CPU and memory bars, refreshed every 2 s, {comp}, TSX
uptime calendar, 90 little squares, class {comp}
Latency histogram in SVG, {comp}, TSX class component
log tail with autoscroll and pause: {comp}, React class, tsx
Feature switches as a list of toggles, class {comp} in TSX
invoice preview on an A4 sheet, {comp}, tsx
Order status for customers without login: number, steps, expected day. {comp}, React class.
return label form, {comp}, TSX class
coupon box, apply and remove, error below, {comp} class component
mini cart {comp}, hover opens, TSX class
Size table with a unit switch cm/inch, class {comp}
product gallery with thumbnails {comp} tsx class
"Customers also bought" row with arrows, {comp}, React class
Star distribution, five bars, {comp}, class, TSX
Wish list heart, filled or not, {comp}, class component
price alert dialog: target price, mail, save. TSX class {comp}
stock traffic light in TSX, class {comp}, green over 10, yellow over 0
store finder list with distance, {comp}, class component
Opening hours today with "closes in 25 minutes", React class {comp}
Table reservation: date, time, persons, name. {comp}.tsx, class
restaurant floor plan {comp}, tables as circles, free or taken, as a class in TSX
kitchen display: orders as cards, oldest first, a timer on each; class {comp} in TSX
Tip calculator 5, 10, 15 percent, {comp}, React class component
recipe timer with three clocks, {comp}, TSX class
shopping list grouped by shelf, class {comp}
Nutrition table per 100 g and portion, {comp}, React class, tsx
allergen icons row, class {comp}, TSX
water intake glasses, eight of them, click fills, {comp} (React class)
Step counter ring 10000, {comp}, TSX, class style
sleep chart for a week, class {comp}
training plan with sets to tick, React class {comp}
heart rate zone bar {comp} tsx class
medication box with 28 compartments, {comp}, class component
Vital signs panel: pulse, pressure, oxygen, alarm colours, {comp}, class in TSX.
appointment picker for a practice, {comp}, two weeks, free slots as buttons, tsx class
patient bracelet label {comp}, TSX
Symptom questionnaire, one question per step, {comp}, TSX class
blood sugar diary table {comp} with a form on top, class
Waiting time per counter, {comp}, class component for a wall display
number dispenser screen {comp} TSX
school timetable cell with subject colour, class {comp}
Homework list with due dates, late ones in red: React class {comp}.
report card {comp}, TSX, grades and remarks
vocabulary trainer with flip cards, {comp}, class
Multiplication trainer, ten tasks, a stopwatch, {comp}, TSX class
seating plan of a classroom {comp}, names can be swapped by two clicks
library shelf view, class {comp}
loan list of a reader with extend buttons, {comp}, React class
Exam countdown in days, {comp}, component with render()
lecture player with notes beside, class component {comp}
quiz result with a podium, TSX class {comp}
certificate page {comp}, name, course, date, print button (React class)
Job cards with filter chips, {comp}, class component in TSX
applicant pipeline, four columns, {comp}, class component
holiday planner: year as a grid of 12 by 31, class {comp}, TSX
Time sheet week, hours per project, sums on both edges: {comp}, class.
desk booking map {comp} tsx
org chart as nested lists, React class component {comp}
birthday list {comp}, as a class in TSX
canteen vote with three dishes, {comp}, TSX class
meeting cost ticker, persons times rate times time, {comp}, class
Poll with live bars, class component {comp}
agenda with the current item highlighted, {comp}, TSX
speaker list with a raise-hand button - {comp}, TSX
room sign on a tablet: free until 14:30, book now. {comp}, React class.
Flight search form {comp}, from, to, dates, passengers, class
seat map of an A320, 30 rows, {comp}, TSX class
luggage calculator {comp} - TSX
passport form with a check of the expiry date, class {comp}
Train compartment view, six seats, {comp}, TSX
platform display {comp}, train, time, track, delay in yellow, React class
bike rental card {comp} with range and price per minute, as a class in TSX
charging station list with plug icons, class component {comp}
Route steps (left, right, straight) with metres, {comp}, TSX class.
speed dial gauge {comp}, tsx class
parking timer with a plus 15 minutes button: {comp}, class
traffic light in TSX, class {comp}, next() on click
toll history table {comp}, class component
packing list for a trip, {comp}, class, tick and progress
currency table with an amount on top, TSX class {comp}
hotel calendar with prices per night {comp}, tsx class
Camping pitch map: {comp}, React class component, power and water icons.
snow report {comp}, cm on mountain and in valley, open lifts
Avalanche level as a sign from 1 to 5, class {comp}, TSX
surf forecast, {comp}, waves in m, wind, water temperature, class component
sunset time widget {comp} tsx class
wind rose in SVG, {comp}, class component
rain bar for the next 60 minutes, TSX {comp}
pollen levels list, {comp} - TSX
air quality badge {comp}, class, colour by index
Field map with crop colours, React class {comp}
milk yield chart {comp}, tsx class
herd list with search by ear tag, {comp}, TSX class
beehive scale curve {comp}, class component
greenhouse panel with three sliders, class {comp}
irrigation calendar {comp}, TSX, class style
Tractor cockpit: rpm, fuel, hours, next service. {comp}, class component.
wood stock calculator {comp}, tsx class
machine state board: running, idle, fault; {comp}, class in TSX
shift handover notes {comp}, list plus form, TSX
production counter with target line, React class {comp}
Quality control form: ok, rework, scrap, with a reason. {comp}.tsx as a class
pallet label {comp}, TSX
warehouse heat map {comp}, shelves coloured by picks, TSX class
scan input that always keeps focus, class {comp}
Delivery route list with arrow buttons to move stops: {comp}, class
driver chat quick replies {comp}, TSX
proof of delivery with signature canvas, TSX class {comp}
container tracking timeline {comp}, component with render()
tank level as a filled cylinder, {comp}, React class
pipeline pressure list {comp}, red under 2 bar, as a class in TSX
Substation diagram in SVG, switches toggle on click, {comp}, class component.
electricity price today by hour, class {comp}, cheapest in green
heating curve editor with draggable points {comp}, tsx class
door status list for a building, {comp}, open ones first, tsx class
alarm panel with keypad, {comp}, TSX class
camera wall 2 by 2, {comp}, component with render()
smoke detector test log as a table, {comp}, class component TSX
music score viewer {comp}, class component
drum machine 16 steps, 4 tracks, class {comp}, TSX
Equaliser with ten sliders, {comp}, React class component
tuner needle {comp}, class component
lyrics with the current line highlighted, {comp}, TSX
radio station picker {comp}, React class, tsx
podcast episode row, play, progress, {comp}, class
concert poster card {comp} (React class)
ticket QR page {comp}, as a class in TSX
festival line-up by stage and time, {comp}, TSX class
movie night vote {comp}, as a class in TSX
film trailer dialog {comp}, class
game lobby: players, ready flags, start button for the host. {comp}, React class in TSX
inventory grid with drag between slots {comp} (React class)
health hearts {comp}, TSX
mini map {comp}, component with render()
dialogue box with typewriter text, class {comp}
dice roller with 1 to 5 dice, {comp}, TSX class
score sheet for Yahtzee, React class {comp}
bracket of eight teams {comp}, component with render()
league table, class {comp}, top three green, last two red
live ticker of a match {comp}, minute and text, newest on top, TSX
substitution board {comp}, tsx class
lap times table {comp}, best lap purple, class in TSX
bowling score board with frames, {comp}, TSX
golf card {comp}, component with render()
chess clock UI, two big buttons, {comp}, TSX class
Hangman drawing in SVG by number of errors, React class {comp}
account overview tile {comp}, balance, last three bookings, class component
transfer form with IBAN check, class {comp}
loan calculator with sliders and a monthly rate, {comp}, TSX class
savings jar that fills, {comp} (React class)
expense pie and list, React class {comp}
stock watch list, {comp}, change in green or red, tsx class
split the bill among friends, {comp}, class component
tax estimate form, {comp} - TSX
donation thermometer, class {comp} in TSX
insurance claim steps, {comp}, component with render()
cookie settings dialog {comp}, class
maintenance banner with a time, {comp}, TSX class
offline bar on top when navigator.onLine is false, {comp}, React class
version footer {comp}, class component
feedback smileys, five faces, {comp}, as a class in TSX
Survey page with a progress bar, class component {comp}, TSX
help bubble {comp} - TSX
keyboard shortcut overview in a modal, React class {comp}
search with highlighting of the hit, {comp}, TSX class
tag input, comma adds, backspace removes, class {comp}
markdown editor with preview {comp}, React class, tsx
diff viewer side by side, {comp}, class component
code block with a copy button, {comp}, React class, tsx
json tree viewer, collapsible, TSX class {comp}
sql result grid {comp} (React class)
Als TSX: Klasse {comp} mit einer Uhr, Intervall beim Aushängen beendet
Klassenkomponente {comp} für die Speisekarte, Preise rechts
React-Klasse {comp}: Liste der Fundsachen mit Foto
bitte {comp}.tsx, Klasse, zeigt die nächste Leerung der Mülltonne
un composant de classe {comp} : liste des courses, cases à cocher
classe React {comp}, compteur de visiteurs, sans hooks
componente de clase {comp}, temporizador de cocina, TSX
componente a classe {comp} in TSX per l'orario dei treni
make a class component from this, {comp}{punct}
hooks out, class {comp}, tsx{punct}
Show what this gives as a TSX class {comp}{punct}
Visitors of the zoo get a screen with feeding times. Each entry has an animal, a place and a time; \
past ones are grey, the next one is big with the minutes left. Please write it as a React class \
component in TSX, {comp}, which updates once per minute.
The ferry office needs a seat counter: adults, children, cars, dogs; each with minus and plus, limits \
(at most 9 people, 1 car), and a price below. No hooks in this project. {comp}, TSX, class with a \
typed state.
For the museum's audio guide: three digits are typed on a keypad, the title of the work appears, play \
and pause are big, and speed can be 0.8, 1 or 1.2. React class, render method, TSX, called {comp}, \
audio element by createRef.
We need a page where a trainer ticks who came. List of names with a switch each, a counter "7 of 12", \
a comment field, and a save button which is only enabled after a change. Class component {comp}, .tsx, \
props: members, onSave.
A simple till for the school party: buttons with item and price, a receipt on the right with \
quantities, the sum in large, given money as a field, the change below. It has to be one class \
component, {comp}, in TSX, amounts in cents.
I want to compare two photos with a slider: before left, after right, a handle in the middle that can \
be dragged by mouse and touch. Please do it in TSX as a class component, {comp}, with listeners \
removed when it's unmounted.
Our printer queue should be visible: name of the document, pages, owner, state, with cancel on one's \
own documents only. Every 5 seconds props.reload is called. As a class please, {comp}, because hooks \
aren't available in React 16.4.
Show a heart rate live as a line. The last 60 values, y from 40 to 200, the current value in large, \
red over 180. I push values by a ref method addValue. A ref method is why it must be a class \
component: {comp}, TSX.
Somebody has to write the error page. Code 404, 403 or 500 as a prop, a friendly sentence for each, a \
link home, and a button "report" that shows a text box. It's a React class in TSX with the state for \
the box; name {comp}.
Could you rebuild our old Flash calculator? Digits, plus, minus, times, divided by, equals, C; a \
display with at most 10 digits; the keyboard works too. Class component in TSX, {comp}, no eval, state \
typed.
The rangers enter wildlife sightings. Species as a select with search, number, date and time (now as \
default), place by a click on a small map image, photo optional. After saving the form is empty again. \
{comp}, class component, TSX.
In the admin area we want to rename categories in place: a click on a name turns it into an input, \
Enter saves, Escape cancels, an empty name isn't accepted. Please write the class component for one \
row, {comp}, in TSX.
Our landlord portal has a list of flats with rent, size and tenant. Make {comp}: sortable by each \
column, a search over all, empty flats on top with a green dot. It's React with classes only, and rows \
come in through props.
Draw the water levels of five tanks as SVG columns with a scale from 0 to 6 m, min and max lines, and \
the value on top. A tank under its min line blinks. I'd like that as a TSX class component named \
{comp}, data by props.
Please create {comp}.tsx, where users write a review: stars, title, text with at least 30 characters, \
a hint how many are missing, and a preview. If there's an old review, the fields are filled from it. \
It extends React.Component.
The parking app shows a timer ring with time left, a button for 15 more minutes (at most 2 hours \
altogether), and stop. In the last 5 minutes the ring is orange. setInterval has to be cleaned up. \
Class, TSX, {comp}.
As part of our intranet I'd like a lunch widget: today's three dishes with prices, a thumbs up each, \
the number of thumbs, and tomorrow's dishes behind an arrow. React class component please, {comp} is \
the name, TSX is the format.
Crew members swap shifts. {comp} shows my shifts on the left and offers on the right; I pick one of \
each and press "swap", which asks for confirmation first. It's TSX, the two picks are state, and the \
component is a class.
A table with 2000 rows is slow. I want {comp}, a class component, which draws only rows in view: fixed \
row height 28 px, scroll position in the state, a spacer above and below, and renderRow as a prop. \
TSX, please, no library.
User story: as a blind user I want to hear what changed. So {comp} should be a live region: it gets \
messages by props, shows them one after the other for 4 seconds, role status, and clears. Class \
component in TSX.
Acceptance criteria for {comp}:\n1. class component, TSX\n2. shows {fields}\n3. edit button switches \
to inputs\n4. save calls onSave with the values\n5. cancel restores the old ones
Please look at this mock-up in text and make a React class of it, \
{comp}.tsx:\n\n+-----------------+\n| Stop: Harbour   |\n| 12 Zoo    3 min |\n| 5  Fair   7 min \
|\n+-----------------+
The code below is a function with useReducer. Our shell can't run hooks; as a class, named {comp}, \
with setState:\n\nfunction Dice() {\n  const \[n, roll\] = useReducer(() => 1 + \
Math.floor(Math.random() * 6), 1);\n  return <button onClick={() => roll()}>{n + ""}</button>;\n}
mixin style React from 2015 -> class component in TSX, {comp}\n\nReact.createClass({\n  mixins: \
\[TimerMixin\],\n  render() { return <p>{this.state.left} s</p>; }\n});
document.querySelector("#add").onclick = () => {\n  list.innerHTML += "<li>" + input.value + \
"</li>";\n};\n\nPlease no innerHTML: the same as a TSX class {comp}, with the items in the state.
Handlebars to React class, TSX, name {comp}, please:\n\n<ul>\n  <li>first</li>\n  \
<li>second</li>\n</ul>\n\nThe entries come as props.items, and a click marks one.
<my-rating stars="3"></my-rating>\n\nThat's a web component today. I'd like it as a React class \
component in TSX, {comp}, with five stars, hover and onRate.
Objects are not valid as a React child (found: object with keys id, label).\n\nThat's our tag list. \
Write {comp} again as a class in TSX, showing label and a cross to remove each tag.
Each child in a list should have a unique "key" prop. Check the render method of `{comp}`.\n\nCould \
you write this class component properly? It lists deliveries with time, place and a tick.
Maximum update depth exceeded. This can happen when a component calls setState inside \
componentWillUpdate.\n\nIn {comp}, which filters a list of shops. New version please, TSX, class, \
filter computed in render.
const state = { open: false, items: \["oats", "milk"\] };\n\nA class component {comp} with this state, \
TSX; a button opens and closes the list.
interface Props {\n  title: string;\n  value: number;\n  max: number;\n}\n\nclass {comp} extends \
React.Component<Props> - the body is missing. It is a bar with a caption.
Test engineers want a wall display: name of the machine, running test, minutes left, pass or fail of \
the last ten as dots. I'd like {comp} as a React class component in TSX; it receives everything \
through props and only formats.
On the page for access tokens a user sees name, scope, created, last used. "Revoke" asks first, "new" \
opens a form with a name and an expiry. The value itself isn't shown anywhere. It is a TSX class \
component, {comp}.
The reset page: new password, repeat, a list with rules that turn green, the button stays grey until \
all are. Errors from the server appear above. As a class component with setState, in TSX, named \
{comp}; submit calls props.onSubmit.
Our manual has 40 chapters. I need the reader view: chapters on the left, text in the middle, previous \
and next at the bottom, the chapter in the address (props.onNavigate). Please, a TSX class component \
without hooks, {comp}.
PDCA on a tablet: four tabs, plan, do, check, act; in each a text area and a list of tasks with owner \
and tick; a tab gets a green dot when all of its tasks are done. I want {comp} as a class component in \
TSX.
For the tool rental a card is needed: picture, name, price per day, deposit, free from a date, a \
button to reserve. If it's out, the button says "tell me". React class, TSX, name {comp}, props only \
plus one state flag.
Someone drops files onto the page. They should appear with name, size and a bar; more than 5 or bigger \
than 8 MB are refused with a sentence; each can be removed. TSX class component {comp}; sending is \
done by props.upload(file, onProgress).
In the escape room the players enter a secret number with four wheels. Each wheel goes up and down, 9 \
becomes 0, after three wrong tries the wheels are frozen for 30 seconds, and a lamp shows red or \
green. As TSX class, {comp}.
Wir zeigen am Empfang, wer im Haus ist: Foto, Name, Abteilung, seit wann. Suchfeld oben, Abwesende \
grau am Ende. Bitte als React-Klassenkomponente in TSX, {comp}, die Daten kommen alle 30 Sekunden über \
props.laden().
Für die Anzeige im Schwimmbad: Wassertemperatur, freie Spinde, Zahl der Gäste, nächster Kurs. Alles \
groß, wechselt alle 10 Sekunden die Seite. {comp}.tsx, Klasse mit componentDidMount und \
componentWillUnmount.
Un écran pour la cantine : le plat du jour, les allergènes, le prix, et un bouton pour voter. Après le \
vote on voit les pourcentages. Écris-le comme classe React en TSX, {comp}, sans hooks.
Necesito una pantalla para la parada de autobús con las tres próximas salidas, los minutos que faltan \
y avisos en amarillo. Componente de clase en TSX, {comp}, se actualiza cada 20 segundos.
For the planetarium I want a sky dial: an outer ring with months, an inner one with hours, both turned \
by dragging; the visible stars are a list below, given by props.starsFor(month, hour). Please, a React \
class, TSX, {comp}.
{comp} should let a user pick a colour for the team shirt: twelve swatches, a hex field that checks \
its input, a preview shirt in SVG, reset. Old React, so class, setState, render. Emits onPick(hex).
Guests of the hotel order breakfast on a tablet: items by group with plus and minus, allergens hidden \
behind an i, a time between 7 and 10 in quarters, a summary at the bottom which sticks. As a class \
component in TSX: {comp}.
I'd like to have the notes of a meeting as a component. Topics at the left with minutes planned, a \
clock that turns red when a topic takes too long, a text area, decisions as a list below. {comp}, \
React class, TSX.
We must show consent for a medical study page by page. "Next" is enabled only after scrolling to the \
bottom; the last page has a name field and a date; back is always possible. It should be a class, \
{comp}.tsx, with the page in the state.
{comp}: a board for the volunteer fire brigade. Who's available (green), on the way (yellow), at the \
station (blue); a big number on top; own state is changed by three buttons; refresh via props every 5 \
s. Class component, TSX.
Make a widget of the water bill for the customer area, please: months as columns in SVG, m³ on the \
axis, this year blue, last year grey, a table for screen readers. React 16 with classes, TSX, name it \
{comp}.
Please build the "who pays what" page: people, expenses with payer and sharers, balances, and the \
fewest transfers that settle it. Calculation comes from props.settle(). Only the view: {comp}, class \
component, TSX.
In our course app, videos must be watched to the end. {comp} shows the video by a ref, forbids seeking \
forward, saves the position each 10 seconds by props.savePosition, and shows a tick at 95 percent. TSX \
class.
A radio app with ten stations: tiles with logo and name, the playing one has moving bars, volume \
slider, sleep timer of 15, 30, 60 minutes with the time left. No hooks allowed. {comp} in TSX, \
class-based.
I need a component for the door of our meeting room. Free is green, busy is red with the title and the \
end, and a "book 30 minutes" button shows up when it's free long enough. React class {comp}; meetings \
by props; clock by setInterval.
The beekeepers' club page needs a honey calculator: frames, kg per frame, jars of 250 or 500 g; it \
shows the number of jars and the rest in grams, updates while typing, refuses negative numbers. As a \
class in a .tsx file, {comp}.
Let the user sign with a finger: a canvas with mouse and touch events, clear, done (off when empty), \
result as a data URL by onDone. It's listeners and refs, so I prefer a class component. TSX, {comp}.
Translate this screen description into a TSX class: title "Lost luggage"; fields flight number, date, \
colour, size; a photo; after sending a reference number with a copy button; errors in red under each \
field. Name: {comp}.
Our kiosk runs an old Chromium and React 15. Please write {comp} with a class and propTypes-free \
TypeScript props: a big start picture, three language flags, after 60 seconds without a touch it goes \
back to the start.
Dispatchers see calls in a queue: longest waiting on top, a number with colour by age, take and hand \
over, own calls in a box on the right. I'd like {comp}, class, TSX, which sorts in render and keeps \
nothing but the open call in its state.
Show a family tree of three generations as nested boxes with lines in SVG; a click on a person centres \
it; missing parents are dashed. {comp} should be a React class component in TSX with persons by id in \
the props.
Please write a class component for money input, {comp}. It accepts "12", "12,5" and "12,50", shows two \
decimals on blur, gives cents by onChange, marks errors, and allows a maximum. TSX, typed props.
The scouts pack by list: persons tick what they have; the leader sees who lacks what in a matrix with \
initials as columns; a filter shows only gaps. As React class, {comp}, in TSX.
Write a small chat widget for our ferry info page, as a class: it opens by a round button, greets, has \
three quick questions as chips, a text field, and "..." while props.ask() is pending. TSX, {comp}.
Here's the state shape; I need the class component around it, {comp}, TSX, a stop list with a detail \
box.\n\n\{"stops": \[\{"name": "Pier 2", "wait": 4\}\], "open": null\}
This Angular template shall be a React class component in TSX, named {comp}:\n\n<li *ngFor="let s of \
ships">hello</li>\n<p *ngIf="!ships.length">no ships</p>
Storybook story exists, component doesn't. Class {comp} please, TSX.\n\nexport const Full = () => \
<{comp} free={0} total={80} label="Deck A" />;
<{comp} from="Pier 1" to="Island" onBook={() => book()} />\n\nThis is how I'd like to use it. Write \
the class component, with the departures of today as a select.
Expected: a list. Actual: \[object Object\].\n\nThe component {comp} is beyond repair; write a new \
class in TSX that lists name and depth of each lake, and sorts on click.
CSS is done, markup isn't; React class {comp} in TSX using these:\n\n.card { }\n.card__title { \
}\n.card__price--low { }\n\nA card for a flight with a low price marked.
The test expects this, so please write the class component {comp} in \
TSX:\n\nexpect(screen.getByRole("button", { name: "Add" \
})).toBeDisabled();\nexpect(screen.getByText("0 of 9")).toBeVisible();
MyClock.propTypes is gone and the file is plain JS. New as TSX class {comp}:\n\nclass MyClock extends \
React.Component {\n  render() { return React.createElement("time", null, this.props.now); }\n}
A sheet with pictures came from marketing: a hero with headline, subline, two buttons, and a wave \
below as SVG. As our site has only class components, write {comp} that way in TSX, texts by props.
I'd love a mood diary: five faces for today, a line for the last 30 days, a text of at most 140 \
characters, no more than one entry per day. {comp}, React class component, no hooks, data through props.
Eine Komponente für den Wahlabend: Parteien als Balken in Prozent, Gewinne und Verluste mit Pfeil, \
ausgezählte Bezirke "38 von 90", Beteiligung. React-Klasse in TSX, {comp}, neue Zahlen kommen als Props.
Bitte den Hook-Code als Klassenkomponente {comp}:\n\nconst \[an, setAn\] = useState(false);\nreturn \
<button onClick={() => setAn(!an)}>Licht</button>;
Please show the bowling scores of four players in a grid of ten frames; React, no hooks, name {comp}.
We want a ferry ticket on the phone screen: route, date, a code box, and a line that says if it's \
valid now. {comp}, class, TSX.
I need something with a render method for the church bell schedule, {comp}.tsx, times left and bells \
right.
What is a good way to write a collapsible FAQ in React without hooks? Show me {comp}.
Where state is needed, use this.state: {comp} is a filter panel with five checkboxes.
Could the list of boats be drawn by a component of its own, {comp}? Class-based like the rest of the \
app.
Our app mixes both styles; new things are classes. The new thing is {comp}, a box with the water \
temperature.
Old code base, React 0.14, so extends React.Component and bind in the constructor-free way: {comp}, a \
toggle for sounds.
The header misses a search icon that opens an input; make it a class in TSX under the name {comp}.
Create the picture puzzle as a component: 3 x 3 tiles, one free, click moves; {comp}, class with \
setState.
Whoever opens the page sees yesterday's data until a reload; {comp} should be a class that reloads by \
itself each minute.
I'd prefer lifecycle methods to effects: {comp}, listens to the online and offline events, shows a bar.
lifecycle methods please, not effects. a map placeholder that loads when visible, {comp}
Do a TSX class for me, {comp}, with a typed state of {fields} and a form to change it.
Typed props ({fields}), no state, render only, class: {comp}
The state should hold {fields}; render puts them in a table; {comp} is a React class.
Let {comp} extend PureComponent and take {fields} as props; TSX.
`class {comp} extends React.Component` is all I have. Please fill it: a list of harbours with a search.
Make the body of {comp}.render(): a figure with a caption; and the class around it, TSX.
How to do a debounced search box as a class component? {comp} please.
How can a class component focus its input after opening? Write {comp}, an inline editor.
What goes into componentWillUnmount if I use setInterval? Show it in {comp}, a stopwatch in TSX.
Can I use context in a class? Example, please: {comp}, shows the name of the logged-in user.
Why is `this` undefined in my click handler? Just write {comp} right: a class component with a plus \
button.
Is it possible to have refs in a class? {comp}, a video with a play button, TSX.
When should I use getSnapshotBeforeUpdate? Show it by {comp}, a chat list that keeps its scroll \
position.
Teach me class components with {comp}: props, state, render, one event.
For the lesson on React history: a class component {comp} with a counter, TSX, comments for each part.
Example for an error boundary, {comp}, TSX, with componentDidCatch and a fallback prop.
review says "extract component": the price box of the page becomes {comp}, class, TSX
Extract the toolbar from the page into {comp}.tsx as a class; props are the commands.
The page component is 900 lines; split off the address part as a class component, {comp}, with {fields}.
port to TSX, keep it a class, call it {comp}{punct}
Same behaviour, but class-based and in a .tsx file, {comp}{punct}
This in React, class, please; the name should be {comp}{punct}
Here's what we have to show. Class component {comp} in TSX for it{punct}
rank list of a spelling bee, {comp}, React class, medals for the first three
{comp}, TSX: loans of a reader, days left, extend button, class-based
shows "3 people are looking at this boat", {comp}, React class, number pulses on change
rating histogram plus average in a class component, {comp}
Lost and found gallery, class {comp}, claim button opens a form
wall clock with three cities, React class, {comp}
lightbox with a caption and arrow keys, class component {comp}
Copy link button with "copied" for two seconds; {comp}, TSX class, timeout cleared on unmount.
confirm by holding: a button that fills for 2 s, {comp}, class in TSX
undo snackbar, 5 s, {comp}, React class component
Drop-down with groups (countries by continent), {comp}, class-based TSX
resizable split view, class {comp}, TSX, width kept in state
sticky table header as class component, {comp}
row with expandable details, {comp}, TSX class
test card picture, eight colour bars, class {comp} in TSX
"token" here is a chip in a game: row of chips, remove by click, {comp}, React class
tool tip? no, tool list: {comp}, TSX class, tools with hazard signs
manual as an accordion: chapter titles open texts, class component {comp}
PDCA as a four-step progress bar, {comp}, React class, the current step bold
Checklist with sub-items, parent ticks when all children do; {comp}, class, TSX
secret message revealed by a slider, {comp}, TSX class for a children's page
file size pie of a folder, {comp}, React class component
We run tests on seat belts; results as a table with pass marks, {comp}, class component in TSX
The board of the sailing school shows each boat as a tile: name, skipper, out since, due back. Tiles \
that are overdue come first and get red. I'd like it as a React class, {comp}, TSX, time from a \
one-minute interval.
Guests at the spa choose treatments. A list on the left by category with minutes, a day plan on the \
right, no overlaps, the sum of minutes and euros below. Please write the class component, {comp}, in \
TSX, using this.state for the plan.
For an exhibition we want a guessing game: a picture is blurred and gets clearer each second, the \
visitor types the animal, fewer seconds give more points. It's {comp}, in TSX, and as hooks aren't \
known here, a class.
Could you write {comp}.tsx? It's the editor for a weekly medication plan: rows are medicines, columns \
are morning, noon, evening, night, cells take half tablets, and a red sum appears over the daily \
maximum. Class component with setState.
A fundraising run needs a live page: runner number, laps, money per lap, sum, and a big total on top. \
New laps blink for two seconds. As a class in TSX, {comp}; laps come in through props, old values are \
compared in componentDidUpdate.
Please build the seat belt sign of our flight game: altitude, speed, fuel as three gauges in SVG, the \
sign lights below 3000 m. React class component, values as props, called {comp}. TSX with a typed \
Props interface.
We're a library and want a shelf browser. It shows the spine of 20 books in a row, coloured by \
category; arrows move by ten; a click opens a card with title, author, place. I think {comp} should be \
a class component, TSX.
To choose a cabin on the ship, guests see decks as tabs and cabins as boxes: free, taken, chosen, for \
wheelchairs. Prices show on hover. One may be chosen; props.onChoose gets it. TSX, class {comp}, React \
without hooks.
In the vineyard app each plot has a card: grape, area, sugar as a small line over weeks, days till \
harvest. Cards can be sorted by sugar or name. I'd like {comp} to be the grid of cards; a class, TSX, \
the sort key in the state.
I want to see the queue at the ski lift: persons, minutes, a bar in green, yellow or red, and whether \
it's rising or falling compared with five minutes ago. Please, {comp}, a React class component; the \
former value is to be kept in the state.
Design a form for reporting street damage. Kind (pothole, lamp, bin), place as text or by "use my \
position", photo, description, mail. Position may be refused; then the text is mandatory. {comp}, \
class-based React in TSX.
The shop assistant scans articles; {comp} lists them with quantity, beeps by props.beep(), removes by \
swipe or by button, shows the total, and asks for age when one is over-18 only. As React class \
component, .tsx.
For a radio play we need a script view: speaker in bold, text, sounds in italics; the current line is \
marked and scrolls into the middle; space goes on, shift-space back. TSX class, {comp}, keys bound on \
mount and released on unmount.
My grandmother should be able to use it: four pictures of people, a click calls props.call(person), a \
big red button hangs up, the time is shown in words. Class component in TSX without hooks, {comp}.
Let the trainer draw up teams: names on the left, two team lists on the right, "mix" distributes by \
strength, a click moves a name, and the sums of strength are shown. {comp}, please as a class, in TSX.
Could we have a ticker with departures running from right to left, which stops on hover, and takes new \
texts only when the old ones are out of view? React class component, {comp}, with \
requestAnimationFrame cancelled on unmount. TSX.
Ticket {ticket}: page "My loans"\n- table: title, since, due, fee\n- overdue in red, sum of fees\n- \
extend per row, at most twice\n- class component, TSX, name {comp}\n- no hooks (React 16.2)
Mock:\n\n( Pump 1 )  on   1450 rpm\n( Pump 2 )  off  -\n( all off )\n\nThat as a React class \
component, {comp}.tsx, states from props, "all off" asks first.
const cols = \["Mon", "Tue", "Wed"\];\nconst rows = \["8-10", "10-12"\];\n\nA booking grid with these, \
as a TSX class component named {comp}; a click on a free cell calls onBook.
export default function Stars(\{ n \}) \{ return <b>\{"*".repeat(n)\}</b>; \}\n\nWe need it as a \
class, {comp}, with hover and onRate, TSX.
ember template, React class wanted ({comp}, TSX):\n\n<h1>Trips</h1>\n<p>none yet</p>
<form id="contact">\n  <input name="mail" />\n  <textarea name="text"></textarea>\n  \
<button>Send</button>\n</form>\n\nControlled, as a class component {comp} in TSX, with errors under \
the fields.
Uncaught Error: Minified React error #321\n\nThat is the hook error, as our host page has two Reacts. \
Please give me {comp} without hooks, as a class: a list of four links with a current one.
yaml for a card, class component {comp} in TSX to show it:\n\ntitle: Night hike\nlevel: easy\nkm: 7
Die Anzeige im Schlauchturm: wer ist da, wer kommt, wer fehlt. Drei Spalten, große Schrift. \
React-Klasse ohne Hooks, {comp}.
Als Klasse, weil das Projekt alt ist: {comp}, Suchfeld mit Vorschlägen, TSX
Zwei Knöpfe und eine Zahl, TSX, Klasse {comp}
une jauge de température en SVG, classe React {comp}
una tabla de salidas de barcos, componente de clase {comp}, TSX
We need the billing page of our SaaS: current plan, next invoice, usage as bars against the quota, \
buttons for up- and downgrade with a confirm dialog. Everything comes through props. Please write it \
as a React class component in TSX, {comp}.
The deployments page shows environments as columns and services as rows, with version and age in the \
cells; different versions in a row are marked. A click on a cell opens the details on the right. TSX \
class component, {comp}, state only for the open cell.
For our API keys page please build a table as a class component: name, last four characters, created, \
last used, and revoke. The full value isn't part of the props. Over 90 days without use a hint \
appears. {comp}, TSX.
Our log viewer needs a front end: level filter as chips, a search with highlighting, lines in a \
monospace list, pause and follow buttons, at most 1000 lines kept. It should be a class, {comp}.tsx, \
with addLine as a public method used by a ref.
Make {comp}, a feature flag panel for admins: name, description, switch, percentage slider, changed by \
and when; unsaved changes get a dot and a save bar at the bottom. React class with setState, TSX, \
onSave gets only the changed ones.
I'd like a file upload with drag and drop, several files, progress, cancel and retry, at most 20 MB \
each. Sending is props.upload, which returns a promise. As we can't use hooks in this package, write \
it as a class component: {comp}, TSX.
CI results page: list of pipelines on the left, jobs of the chosen one as boxes in stages, a failing \
job red with its last 20 log lines. Please as a class component in TSX, {comp}; the chosen pipeline is \
in the state.
Write a comment box with mentions: typing @ opens a list of people filtered by what follows, arrows \
and Enter choose, Escape closes. It must work with React 16.2, so {comp} is a class component. Typed \
props and state, TSX.
A user table for the admin area: avatar, name, mail, role as a select, last login as "3 days ago", \
active switch, search and paging of 25. The changes go out by onChange. React class component in TSX, \
please, named {comp}.
The notification settings page has channels as columns, topics as rows, check boxes in the cells, \
"all" in the heads, and a quiet time with two inputs. Could you write this as {comp}, class, TSX, with \
setState and a dirty flag?
As part of the design system: a date range input with two months side by side, quick picks (today, \
last 7 days, last month), keyboard, disabled days by a function. Class component, {comp}, TSX, no date \
library.
Our order page needs a status timeline with icons: ordered, paid, packed, shipped, delivered; times \
below, future ones grey; if delayed, the new date in orange. {comp} as a class component in TSX, only \
props.
I want a permission editor as a tree: modules, pages, actions; ticking a parent ticks all children, \
half ticked if mixed; a summary text below. It's for our old admin, so a class component in TSX, {comp}.
Please write the two-step sign-up as a class component, {comp}: mail and password with rules shown as \
a list, then company and country; back keeps the values; errors of the server are shown at their \
fields. TSX, setState, onSubmit by props.
We have toasts, but they overlap. {comp} is to be a container at the bottom right which stacks up to \
four, the rest waits, hover stops the countdown, and a cross closes. show(text, kind) is a public \
method, hence a class. TSX.
Response times as a chart: p50, p95 and p99 as lines in SVG, axis in ms, hover shows values, legend \
toggles lines. No chart library. {comp}, React class component, TSX, with the hovered index and hidden \
lines in the state.
Show environment differences: a table with keys as rows, dev, stage, prod as columns, differing cells \
yellow, missing ones red, values of keys with "password" masked by dots. A filter "only differences". \
Class component {comp} in TSX.
A command palette for our web app: opens with Ctrl+K, filters commands while typing, arrows and Enter, \
recent ones on top, closes on blur. I'd like it to be a class component, listeners added on mount and \
removed on unmount: {comp}.tsx.
I need a small React component that says how many seats are left in the boat, class style, plus a book \
button.
Please write a TSX class that renders {fields} as a definition list.
class component with a text field and a live counter of characters, thanks
Could you give me a React class for a list of invoices with a total at the bottom?
.tsx with a class: header, three cards, footer; texts as props
A React class component, no hooks, that polls a function each 10 s and shows the result.
While reviewing I saw hooks in our legacy package, where only classes work. Please write the part \
again as a class component, {comp}, TSX: a dropdown of accounts with search, chosen one by props, \
opened state inside.
Don't use hooks or context; this is a class component for an embedded widget: {comp}, shows the three \
latest reviews with stars, a link to all, and reloads when the prop productId changes \
(componentDidUpdate).
Never render more than 50 rows: {comp} is a TSX class component which shows a list with "show more", \
counts those hidden, and falls back to the first 50 when the filter text changes.
No inline styles, no hooks, no default export: {comp}, a class component in TSX, for a toolbar with \
bold, italic, list; active ones are marked by a class name; a click calls props.run(command).
Instead of alert() we want a proper dialog: {comp}, React class, TSX, with title, text, two buttons, \
focus on the first one, Escape closes, focus goes back afterwards, and a backdrop which doesn't close \
it.
By hand people copy order numbers; a copy button would help. {comp}, TSX class component: shows the \
number, copies on click, says "copied" for two seconds, and clears the timer when it's unmounted.
The migration to React 18 isn't before summer, so for now a class: {comp} shows the sync state (idle, \
running, failed) with an icon, the time of the last sync, and a button for "now". TSX, props typed.
For the onboarding of new developers, could you write a commented class component in TSX, {comp}? It \
should contain props, state, a handler as an arrow function, two lifecycle methods, and render; the \
topic is a reading list.
Automatic log-out after 15 minutes needs a warning. {comp}: class component, TSX, listens to mouse and \
keys, shows a countdown in the last minute with "stay", calls props.onTimeout at zero, removes its \
listeners on unmount.
Our pull request dashboard lists title, author, age, reviews and checks; filters for mine and waiting; \
stale ones after five days get a clock. {comp}, please as a React class component in TSX, data by \
props, filter in the state.
Release notes in the app: a "What's new" button with a dot if there's something unread, a panel with \
versions and bullet points, "mark as read". As class component {comp} in TSX, the last read version \
comes as a prop.
On-call engineers need a page: who's on call now, until when, who's next, a button to hand over with a \
comment. React class, {comp}, TSX. Times are shown in the local zone; the list is a prop; handing over \
calls props.handOver.
An approval box for expenses: amount, reason, receipt as a link, approve or refuse; refusing needs a \
comment of at least ten characters; while sending both buttons are off. {comp}, class component with \
setState, TSX.
Cost explorer: months as bars in SVG, stacked by service, legend with sums, click on a bar shows a \
table. No chart library. I'd like a class component in TSX, {comp}, with the selected month in \
this.state.
We're building a status page. Please write a class component in TSX, {comp}, that shows components \
with a coloured dot, 90 days as thin bars with a tooltip, open incidents on top, and the time of the \
last check. All data comes through props.
The invite dialog of our app: mail addresses as chips (comma or Enter), wrong ones in red, a role \
select, seats left, "send" off when there are more chips than seats. A class component, please, \
{comp}.tsx, onSend by props.
I'd like our plan comparison as a React class: three columns, features as rows, ticks, the current \
plan outlined, yearly or monthly by a switch that changes prices, a button per column. {comp}, TSX, \
only the switch is state.
Please create a class component for a code of six digits by SMS, {comp}: six inputs, paste fills all, \
backspace goes back, "send again" after 30 s with a countdown, an error line. TSX, timer cleared on \
unmount, onComplete.
Our chat needs an input: grows up to five lines, Enter sends, Shift+Enter is a new line, files can be \
dropped, a character count appears from 900 of 1000 on. Write it as a React class in TSX, called {comp}.
For the audit log we need a page: who, what, when, before and after as a diff, filters by person and \
by day, export button, 50 per page. The filters live in the state, rows are props. A class component \
in TSX please, {comp}.
Could you write the settings form for single sign-on, {comp}, as a class? Fields: issuer, client id, \
domains as tags, a switch "enforce", a test button with result. The client secret isn't shown or \
entered here. TSX.
Our roadmap board has columns for now, next and later. Cards have a title, a team colour, votes with a \
button, and open a side panel. Moving is for admins only (prop). I'd like {comp} in TSX, as a class \
component.
The editor's side panel should list headings of the text as an outline, indent by level, mark the \
visible one while scrolling, and jump on click. {comp}, class component, IntersectionObserver set up \
on mount and disconnected on unmount. TSX.
A cron helper for admins: five fields with chips, a text in plain English, the next five runs by \
props.next(expr), an error if it's invalid. As class component in TSX, without hooks, {comp}.
The survey editor: questions can be added, moved up and down, removed; kinds are text, scale, choice \
(with options); a preview on the right. It's {comp}, a React class component with the questions in \
this.state, onSave gives them out. TSX.
const \[count, setCount\] = useState(0);\nuseEffect(() => {\n  const id = setInterval(() => setCount(c \
=> c + 1), 1000);\n  return () => clearInterval(id);\n}, \[\]);\n\nAs lifecycle methods in a class \
component, {comp}, please, with a pause button.
type Props = { open: boolean; onClose: () => void; title: string };\n\nWrite the panel with these \
props as a class component, {comp}, TSX; Escape closes it, and the listener is there only while it's \
open.
<div id="app">\n  <h1>Jobs</h1>\n  <ul id="jobs"></ul>\n  <button \
id="more">More</button>\n</div>\n\nfetch and innerHTML do the rest today. I want a React class \
component, {comp}, TSX, with props.load(page).
ESLint: React Hook "useState" cannot be called in a class component.\n\nI mixed both in {comp}. Please \
write it as a clean class in TSX: a search field with a clear button, value in the state, onSearch \
after 300 ms.
Sales wants a page with its pipeline: five stages as columns, deals as cards with value and days, sums \
on top, drag to the next stage, and lost ones in a drawer. Please write this as {comp}, a React class \
component in TSX, moves go out by props.
A media library view: grid of thumbnails, multi select with shift, size slider, info on the right, and \
a bar with download and delete. The selected ids are in the state, files are props. Class component, \
TSX, {comp}.
In our help desk agents need macros: a list with search, a preview with the customer's name filled in, \
insert on Enter. {comp} should be a class-based React component in TSX, and it closes itself with \
Escape.
We want a page to compare two contracts: left and right text, changed paragraphs coloured, "next \
change", a counter, and equal parts collapsed. The diff comes in as a prop. Please write the TSX class \
{comp}.
The stock page has a table with article, place, quantity and minimum. Quantities can be edited inline, \
changed rows are yellow, "save all" sends only these, and errors come back per row. {comp} as React \
class component, TSX.
Let users build a filter like "status is open and age over 5": rows with field, operator, value; \
and/or between; add, remove; result as an object by onChange. {comp}, TSX, a class with the rows in \
its state, no hooks.
Write {comp} as a class component in TSX, please: an address form that changes its fields by country \
(state for US, canton for CH), checks the postcode by a pattern, suggests towns by props.suggest, and \
shows errors after leaving a field.
A simple image cropper: picture, a frame that can be moved and resized with fixed 4:3, numbers of the \
frame below, "crop" gives x, y, width, height by props. Mouse and touch. As a React class in a .tsx \
file, {comp}.
Show running background tasks in a corner: name, bar, minutes left, cancel; finished ones vanish after \
5 s, failed ones stay with a retry. I'd like it as class component {comp}, TSX, with timers cleaned up \
on unmount.
The account page needs a list of devices: kind as an icon, place, last active, "this device" marked, \
sign out for one or for all others with a confirm. {comp}.tsx, class component, data and actions as \
props.
For our docs site we need a code tabs box: tabs for npm, yarn and pnpm, the choice is kept for all \
boxes by a callback, a copy button, and keyboard arrows. React class, TSX, {comp}; hooks can't be used \
there.
The ferry terminal has a big screen at the entrance, which is driven by an old browser and React 16.2, \
so hooks are out of the question. We'd like a new view for it, a class component in TSX with the name \
{comp}. It shows the next six departures with time, destination, pier and state. Delayed ones have the \
new time in orange, cancelled ones are crossed out and move to the end. In the footer there's the \
clock and one line of text that changes every eight seconds. The data come in by props; both timers \
have to be cleared when the component is unmounted.
Our customers fill in a claim in four steps: what happened, where and when, photos, summary. Until now \
this was four pages in PHP, and people lost everything when they went back. I want it as one React \
class component, {comp}, in TSX, with the step and all values in this.state. "Next" is only possible \
if the step is complete, errors stand under the fields, photos are shown as small previews and can be \
removed, and the summary has an edit link per step. At the end props.onSubmit gets one object. There's \
no need for styling, class names are enough.
Please make a class component out of the following function component. It's for a package which still \
runs with React 15, and it should be called {comp}; typed props, typed state, and the interval gone \
when it's removed from the page:\n\nexport function Queue(props) {\n  const \[n, setN\] = \
useState(props.start);\n  useEffect(() => {\n    const id = setInterval(async () => setN(await \
props.load()), 5000);\n    return () => clearInterval(id);\n  }, \[\]);\n  return <p>Now serving: \
<b>{n + ""}</b></p>;\n}
""")
