r"""Further requests for TypeScript classes, each with a thing of its own to model.

`{comp}` is the class, `{comp2}` its base; few alternatives, many different lines. Covers the kinds of
`constructors.py`, not its answers.
"""


def _lines(text: str) -> tuple[str, ...]:
    joined = text.replace("\\\n", "").strip()
    return tuple(line.strip().replace(r"\n", "\n") for line in joined.splitlines() if line.strip())


REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["class"] = _lines(r"""
class {comp} lat lon distanceTo
{comp}: a thermostat with a target temperature and a hysteresis of half a degree. tick(measured) returns \
heat, cool or idle.
Our parking garage has 4 levels and 120 spots. I want {comp} to know which spot is taken, hand out the \
nearest free one and complain when everything is full.
Something that counts how often each word occurs in a text and gives back the ten most frequent ones. \
Call the class {comp}.
How would you model a bank account in TypeScript? deposit, withdraw, never below zero, history of \
movements. {comp} is the name.
I lost two hours yesterday on a stopwatch built from three global variables. Please give me {comp} with \
start, stop, lap and reset.
A library book knows its ISBN, its title and who borrowed it last. When it is overdue, fee(today) \
charges 20 cents per day. Class name: {comp}.
{comp} - dice bag - roll("3d6+2") - returns total and single dice
Write the class for a traffic light. It cycles red, green, yellow, and a pedestrian button shortens the \
green phase. It goes by the name {comp}.
area = width * height, perimeter = 2 * (width + height): put both formulas into {comp}.
The recipe scaler {comp} takes ingredients for four people and recalculates them for any number of \
guests, rounding eggs up.
Could I get a TypeScript class that turns Roman numerals into numbers and back? I picked {comp} for it.
For the bike rental we must know which bike is where, how long it has been out and what the customer \
owes. One class, {comp}, is enough.
Bitte eine Klasse {comp}, die einen Warenkorb mit Menge, Preis und Rabatt verwaltet und die Summe \
ausrechnet.
{comp}, in TypeScript, keeps a sliding window of the last sixty measurements and knows mean, median and \
standard deviation.
My kids play tic-tac-toe in the browser. The board logic is missing: place a mark, detect a winner, \
detect a draw. I would name that class {comp}.
Elevator simulation, class {comp}: current floor, direction, a list of requested floors, step() moves by \
one.
We get prices in cents from the server, and everyone formats them differently. Let {comp} own the amount \
and the currency, with plus, minus and toString.
Write down a TypeScript class that validates an IBAN, with the checksum modulo 97 and a reason when it \
fails; {comp} please.
Chess clock. Two players, five minutes each, three seconds bonus per move. Class {comp}.
Who can write me {comp}? It remembers at most fifty log lines and drops the oldest.
What I have in mind is a token bucket: capacity, refill rate per second, take(n) answers true or false. \
{comp} sounds right.
{comp} should describe a coffee machine. It has water, beans and a drip tray; brew() fails with a clear \
message when one of them is not fine.
A Fahrenheit to Celsius converter object, c = (f - 32) * 5 / 9, with a memory of the last conversion, as \
{comp}.
Let the password policy live in {comp}: minimum length, required digits, forbidden words, and \
check(password) returns every rule that was broken.
In the warehouse each pallet has a weight and a position. I'd love a class {comp} that can move a \
pallet, swap two of them and report the total weight per aisle.
notes for the class: name {comp}, has playlist of songs, next previous shuffle repeat, no audio
Ich brauche für unser Kino eine TypeScript-Klasse {comp}: Saal, Reihen, Plätze, reservieren und \
stornieren.
Could {comp} be a finite state machine for an order? draft, paid, shipped, delivered, with a transition \
table and an error on a forbidden step.
The gardener's app needs to know when to water. {comp} gets plant name, days between waterings and the \
last date, and says isThirsty(today).
Imagine a vending machine that takes coins and gives change in the fewest coins. That, typed, as {comp}.
Make it {comp}. It parses a query string into keys and values, lets me set and delete keys, and builds \
the string again.
Exponential backoff: first wait 200 ms, double every time, never above ten seconds, plus a bit of \
jitter. nextDelay() and reset(). Class name {comp}.
A vector in the plane with add, scale, dot, length and normalise. No mutation, each call returns a new \
{comp}.
For a museum tour we store stops in order with minutes for each. {comp} should tell the total time and \
which stop we are at after n minutes.
{comp} wraps localStorage, prefixes each key with the app name, and survives a full disk without \
throwing.
There is a semaphore in every language but ours. {comp} with acquire(), release() and a limit, \
TypeScript, promises.
Is it much work to write a Sudoku grid class? Set a digit, list the candidates of a cell, check a row. \
I'd go with {comp}.
On Friday {person} drew a ship on the whiteboard with cargo, crew and fuel. Turn that drawing into the \
class {comp}; sail(miles) burns fuel.
{comp}: matrix, rows and columns, multiply, transpose, determinant for 2 x 2 only
The payroll people want overtime computed in one place. Hours per day in, overtime above eight hours \
out, holidays count double. {comp}.
TypeScript, one class: a priority list of patients in an emergency room, where urgent ones come first \
and equal ones in the order of arrival. {comp}.
a class for moon phases, input is a date, output is the phase name and the illumination in percent. name \
= {comp}
Could you code an undo stack for a drawing tool? push(action), undo(), redo(), canUndo, canRedo; doing \
something new clears the redo side. It will be {comp}.
{comp} keeps the score of a tennis match: 15, 30, 40, deuce, advantage, game, set.
The old code mixes parsing CSV lines with saving them. I only want the parsing, in {comp}, with quoted \
commas handled properly.
Give the class {comp} a start date and an end date, and let it answer contains(date), overlaps(other) \
and days().
As a teacher I collect grades from one to six with weights. Write {comp} so that it prints the weighted \
average with one decimal.
Aquarium: temperature, pH, list of fish. addFish refuses sharks when there is a guppy. TypeScript class \
{comp}
Where do I keep the feature switches? In {comp}, I'd say: enable, disable, isEnabled, and a list of \
everything that is on.
body mass index = kg / (m * m). {comp} gets weight and height and names the category.
Whatever you do, do not use an array of any. I want {comp} for the seats of an aircraft with row number, \
letter and passenger.
The spec says: "A ticket machine shall print consecutive numbers and call the next one." Please \
implement that as {comp}.
A snake game needs the snake: a list of cells, a direction, grow and move, and bitesItself. Typescript \
class, {comp}.
Think of a mailbox with unread and read letters. {comp} can receive, open, archive and count what is \
unread.
{comp} is still an empty file. Fill in a debounce helper with wait, call and cancel.
I'd be grateful for a class around WebSocket reconnects: it counts the attempts, waits longer each time \
and gives up after eight. {comp} would suit.
Schreib mir {comp}, eine Klasse für eine Wetterstation mit Temperatur, Luftdruck und einer Methode \
trend().
Now that the fuel prices change every hour we need an object which stores price per litre with a \
timestamp and tells the cheapest hour of the day. {comp}, please, in TypeScript.
The robot vacuum starts at (0, 0) and looks north. left(), right() and forward(n) move it, position() \
tells where it is. Its class: {comp}.
{comp} with private balance: number; pay(amount: number): boolean; refund(amount: number): void
What would a clean class for a hotel room look like? Number, beds, guests, check-in, check-out, \
housekeeping status. Please show me {comp}.
I am learning TypeScript and my exercise is a pet that gets hungry, plays and sleeps. The class must \
have the name {comp}.
Hash ring for our cache nodes, addNode, removeNode, nodeFor(key), and a hundred virtual points for each \
node: {comp}
There should be one place that knows the opening hours. Name it {comp}; isOpen(date) must respect \
holidays and lunch break.
A linked list by hand, no array inside, with append, prepend, remove and a for-of loop over it; {comp} \
is what I want it called.
When a shift starts the nurse signs in, when it ends she signs out, and {comp} computes the hours and \
warns about shifts longer than twelve.
trip cost splitter {comp}: people, expenses, who owes whom
Can a class represent a colour? From hex, to hex, lighten by percent, contrast with another colour. Then \
{comp} is the one I'm after.
Somebody must draw the raffle. {comp} takes names, never draws the same one twice, and says when the hat \
is empty.
Please code up {comp} for the router of our small site: register a path with a handler, then \
resolve("/users/7") finds it with its parameters.
The customer's loyalty card has points, a tier and an expiry date; 1 euro gives 1 point, gold doubles \
it. I call the class {comp}.
Build me {comp}: Morse code, encode, decode, unknown characters become a question mark.
{comp}? A polygon. Points in, area by the shoelace formula out, and contains(point) as well.
We had a bug with negative stock last month, so {comp} has to refuse any removal greater than what lies \
on the shelf. It also needs a reorder level.
Let me have a small scheduler class that runs tasks at given minutes of the hour, without any library, \
TypeScript strict, title {comp}.
the class i need is a countdown. seconds left, pause, resume, onFinish callback. {comp}
A lawnmower's battery: capacity in watt hours, charge(minutes), drain(minutes), percent(). Model it as \
{comp} and never let it leave 0 to 100.
One more for today: {comp}, the translation table of our app with a fallback language and placeholders \
in the texts.
For auctions: {comp} accepts bids, each at least five percent above the last one, until the end time, \
then winner() is known.
Family tree person, class {comp}, has parents, children, birth year; ancestors() walks upward.
If it isn't too much trouble, write a class which reads a duration such as "2h 15m" and gives me \
minutes, and that I can print again. Let's say {comp}.
Distance over time. That's all {comp} does: it collects GPS points with times and tells the average and \
top speed.
Eine kleine Klasse wäre schön, TypeScript, Name {comp}, sie merkt sich Spielstände und liefert die drei \
besten.
A bloom filter called {comp} please, with add and mightContain, three hash functions and a bit array of \
1024.
Pinned items, at most five; pinning a sixth throws out the first. {comp}, class, TypeScript, nothing \
else.
""")

REQUESTS["abstract"] = _lines(r"""
abstract class {comp} area() perimeter() describe()
All our shapes share a colour and a position, yet each one computes its own area. I want {comp} as their \
abstract ancestor.
{comp}: abstract, notification channels. send(message) is left to mail, SMS and push; retry up to three \
times is common.
Every vehicle in the fleet has a plate and a mileage, but refuel() differs between diesel and electric. \
Write the abstract class {comp}.
Nobody should ever be able to write new {comp}(). Only children may exist, and they must say how they \
parse a line.
How do I force subclasses to provide a validate method, while save() itself stays in one place? The \
class is {comp}.
Payment providers! Stripe, PayPal, invoice. They log the same way and charge differently. An abstract \
{comp}, please.
Game characters have health, take damage and die the same way; attack() is up to each of them. {comp} \
should be abstract.
Bitte schreib die abstrakte Klasse {comp}: gemeinsame Felder für alle Tiere, und laut() bleibt abstrakt.
A report has a header, a body and a footer. Only the body changes from report to report. Put the rest in \
an abstract class named {comp}.
The importers for CSV, XML and JSON open the file, read, convert, close. Only convert is different. Make \
me the abstract {comp} that carries the frame.
Abstract base for sensors, {comp}, protected id and lastValue, abstract read(): number, average over ten \
reads.
I copied the same pagination into seven list pages. It belongs into one abstract class; fetchPage(n) is \
what each list has to bring. {comp} would be good.
Something abstract for our plugins: name, version, activate() and deactivate() to be written by the \
authors. {comp}.
{comp} stands above all bank cards. Limit and holder are common, fee(amount) is abstract.
template method pattern, {comp}, steps prepare() cook() serve(), only cook is abstract
In the school app there are teachers, pupils and caretakers. What they share is a name and a badge; \
permissions() must come from each. {comp} abstract please.
Could the logger be an abstract class? level, format(entry) shared, write(line) abstract. I'd name it \
{comp}.
The employees of the zoo asked for one class over all enclosures, which can count the animals, but \
feeding plans are particular to each kind. TypeScript, abstract, {comp}.
{comp} is to be abstract since a discount alone makes no sense; percentage, fixed and buy-two-get-one \
come as children with apply(total).
What does an abstract class with a protected abstract method look like? Use {comp} and a step called \
transform.
salary(): number is different for hourly, monthly and commission workers. Everything else about them is \
equal. Abstract class, name {comp}.
Write an abstract {comp} for chess pieces: colour and square are stored, canMoveTo(square) isn't \
implemented.
We are about to support four map providers. I want an abstract {comp} with zoom and centre in it, and \
drawMarker(lat, lon) without a body.
An abstract command with execute and undo, plus a timestamp in the base. {comp}
Let {comp} be the parent of all storage backends: get, set and delete are abstract, getOrSet(key, make) \
builds on them.
The instruments in our orchestra game can be tuned (shared) and played (not shared). {comp} - abstract \
class - TypeScript.
Can you think of an abstract class for tax rules? The country code is fixed, rate(category) differs, \
gross(net) = net * (1 + rate) lives in the base {comp}.
Each crawler waits politely between requests. That politeness is what {comp} provides; parse(html) is \
abstract.
As discussed with {person}, {comp} will not be instantiated. It holds the connection string, and the \
concrete databases implement connect and query.
Abstract, TypeScript, {comp}: a question of a quiz, with text and points, and isCorrect(answer) for \
multiple choice, number and free text to fill in.
I keep forgetting the keyword. A base class with abstract members for {comp}: name it so, give it one \
abstract getter called label.
Every parcel service calculates its price from weight and zone in its own manner. Tracking numbers work \
alike. That calls for the abstract class {comp}.
base class nobody instantiates: {comp}. fields startedAt finishedAt, abstract run(), duration() concrete
Eine abstrakte Oberklasse namens {comp} für alle Formulare: Felder, Fehlerliste, und pruefe() müssen die \
Kinder liefern.
Our animations differ only in their easing function. Give {comp} a duration and progress(t), leave \
ease(t) open, mark it abstract.
The tree has leaves and branches, both nodes. Their ancestor {comp} is abstract: size() and depth() come \
without a body.
Different tariffs, one contract class. {comp} has customer and start date; monthlyCost(usage) is \
abstract; yearlyCost sums twelve months.
If someone forgets handle(event), the compiler should shout. Therefore an abstract {comp}, with \
subscribe and unsubscribe ready made.
For robots: {comp}, abstract, battery level shared, move(direction) not.
Could you prepare the abstract {comp} so that an intern can write subclasses for PDF, Word and HTML \
export? Title page and page numbers should be done already.
Nothing but the skeleton of an abstract class, please: {comp}, two protected fields, one abstract \
method, one final routine calling it.
Hotels, flights and cars are all bookable. isRefundable(date) depends on the kind, cancel() is always \
the same. The common part is {comp}, abstract.
There is an abstract thing hiding in our code: both the tea and the coffee maker boil water, brew, pour \
and add something. Extract it as {comp}.
volume() = base area * height for prism and cylinder. baseArea() is abstract. {comp}.
{comp} (abstract): queue consumer, prefetch count, ack and nack in the base, process(message) by the \
child
Somewhere between interface and class: {comp}. It stores the owner and asks the child for the price.
I'd like an abstract repository over our entities, with cache and findById in the base and \
loadFromSource abstract, called {comp}.
Which methods would you leave abstract in a class for authentication strategies? Show it to me as \
{comp}; login and logout events are the same for all.
The weather models disagree, so every model is its own class; all of them extend the abstract {comp}, \
which holds location and hours.
Abstract class please. A rule for spam: weight is stored, matches(mail) abstract, score(mail) gives the \
weight or zero. {comp} it is.
On the board: Widget -> Slider, Knob, Button. The left one is abstract and must be written by you, only \
under the name {comp}, with enable, disable and an abstract draw.
For the tests of {team} an abstract {comp} is needed which sets up a temporary folder, calls the \
abstract scenario() and cleans the folder afterwards.
{comp} parents every monster. It knows hit points and loot. roar() and attack(target) are abstract.
Compression algorithms: abstract compress, abstract decompress, concrete ratio(input). TypeScript class \
{comp}
Not an interface, since I want shared code: a {comp} that is abstract, has a retry counter and an \
abstract attempt(): Promise<boolean>.
Our subscriptions renew monthly, yearly or never. The abstract {comp} should store the start and ask \
nextRenewal() from its children.
Please declare {comp} abstract and put into it what all lamps have: on, off, brightness from 0 to 100. \
How they talk to the hardware remains abstract.
Teach me the abstract keyword with an example of kitchen devices. Base class {comp}, abstract method \
operate.
abstract + protected constructorless base for parsers, {comp}, current position, peek(), advance(), \
abstract parse()
A musical scale has a root note and intervals, and the intervals are what each scale defines. So {comp} \
is abstract and notes() lives in it.
Each elevator strategy picks the next floor in its own way, but all keep a list of calls. Do the \
abstract part: {comp}.
The insurance has life, car and travel policies. premium(age) is abstract, number and holder are not. I \
need the upper class {comp}.
It may be a simple wish: an abstract class {comp} whose toJSON is concrete and whose type getter is \
abstract.
We noticed eleven classes with the same six lines for opening a transaction. Move those lines up into \
{comp}, abstract, with work(tx) as the hole.
Cards for a board game, abstract class: title, cost, play(game) abstract, canPlay(mana) compares cost \
with mana. {comp}.
Schreibe {comp} als abstrakte Klasse, alle Fahrkarten haben einen Preis und ein Datum, nur gueltigBis() \
ist je Sorte anders.
Would an abstract class be fitting for measuring units? toBase(value) and fromBase(value) differ, \
convertTo(other, value) uses both. If so: {comp}.
A thing that is never created directly but from which all pages of the wizard descend; next, back and an \
abstract isComplete. {comp}.
{comp} = abstract aircraft. tail number, seats; range() in kilometres is abstract
The interest for saving accounts, loans and bonds is computed differently. Provide the abstract class \
over them, called {comp}, with a principal and an abstract interest(years).
Please give the moderators an abstract filter: name and hit counter in {comp}, test(text) for the heirs.
With the second printer model on the way, one class is not enough. Make the present idea abstract: \
{comp}, paper count shared, printPage(page) open.
So far I have this: abstract class {comp}, protected items, abstract compare(a, b). Finish it with a \
sort method.
An abstract solver. It counts iterations and stops after a limit. step() returns true when done and \
belongs to the children. Its name, {comp}.
Three kinds of invoices exist in our country. Number, date and lines are common to all, the tax text is \
not. I expect an abstract {comp}.
{comp} should be the abstract root of our exceptions' formatter: header shared, body abstract, no output \
by itself.
Abstract class to schedule jobs, nextRun(after: Date): Date missing on purpose, everything else present, \
and named {comp}.
Doctor, nurse and visitor may enter different doors. Door logic is shared in the abstract {comp}, \
mayEnter(door) is not.
For geometry lessons I want an abstract solid. surface() and volume() abstract, ratio() = surface / \
volume concrete. {comp}, thanks.
Instead of a switch over the file type I'd have one abstract class {comp} with open() and an abstract \
preview().
abstract {comp} / hp: number / abstract attack(): number / hit(n) reduces hp / isAlive
""")
