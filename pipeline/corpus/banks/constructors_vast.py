r"""Further requests for TypeScript classes, each with a thing of its own to model.

`{comp}` is the class, `{comp2}` its base; few alternatives, many different lines. Covers the kinds of
`constructors.py`, not its answers.
"""

from pipeline.corpus.banks._lines import lines

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["class"] = lines(r"""
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

REQUESTS["abstract"] = lines(r"""
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

REQUESTS["generic"] = lines(r"""
generic class {comp}<T> push pop peek
A ring buffer of fixed size for any type: when it is full the oldest entry is overwritten. Class {comp}, \
one type parameter.
How can one class hold a cache of users here and of images there? I think of {comp}<K, V> with a time to \
live per entry.
Our undo history works for texts only. Make it general, so that it works with any state T: {comp}.
{comp}<T>: a value plus the time when it was last changed, and isOlderThan(minutes).
The queue in the kitchen takes orders, the one at the bar takes drinks. I want a single class {comp}, \
typed by what it queues, first in first out.
Something typed that returns either a value or an error, never both. map, unwrapOr, isOk. Name it \
{comp}.
Bitte eine generische Klasse {comp}<T> für einen Stapel mit push, pop und der Frage, ob er leer ist.
Binary search tree, any comparable T, compare function handed over at the start, insert, has, inOrder: \
{comp}.
In every project I write a pool of reusable objects again. Do it once for me, with a type parameter, as \
{comp}: acquire, release, size.
Could {comp} be generic over its event map, so that on("login", handler) knows the type of the payload?
weighted random choice from items of type T, weights are numbers, pick() => T. {comp}
A pair. Two types, first and second, swap() returns it the other way round. The class is called {comp}.
Lists that never contain doubles, whatever the element type; the key comes from a function. {comp}, \
TypeScript, generics.
We page through products, invoices and people with the same code three times. Write {comp}<T> with \
pageSize, next, previous and current.
Priority queue, binary heap, T decided by the caller, smaller numbers first. I'd like it under the name \
{comp}.
Is there a way to write an observable value of any type in a few lines? subscribe(fn) gets the old and \
the new T. Take {comp} as its name.
{comp} should be a directed graph whose nodes are T: addNode, addEdge, neighbours, hasCycle.
On our site favourites can be songs, artists or albums. One generic class, {comp}, toggles an item and \
tells whether it is a favourite.
A matrix over T with rows and columns, get and set with bounds check, map to a matrix over U. It is \
{comp}.
Type parameter T extends \{ id: string \}. Class {comp}. Methods: upsert, byId, removeById.
memo = generic class, {comp}<A, R>, wraps a function of A giving R, keeps the last hundred results
I'm tired of casting. The registry of our services must be typed: register(key, T), resolve(key) gives \
T. Can you write {comp}?
A trie is for strings, but the values on its leaves can be anything. So {comp}<V>, insert(word, value), \
find(word), startsWith(prefix).
Let's have an option type with some and none, generic, no null anywhere. {comp} is what we call it.
The sorted list {comp}<T> inserts at the right place by binary search and can be iterated.
For tests I need a spy collection of typed calls: record(args: A), last(): A, count. Generic class, \
{comp}.
When two users edit the same thing, we need both versions: base, mine, theirs, all of type T, and \
merge(decide). Please write {comp}.
Two-way map: from key to value and from value to key, both unique. Generic. {comp}.
{comp} - batch collector of T, flushes by itself after twenty items or two seconds, flush handler typed
Ich brauche einen generischen Zwischenspeicher {comp}, Schlüssel K, Wert V, der älteste Eintrag fliegt \
zuerst hinaus.
A lazy value: the factory () => T runs at the first get() and never again. I would call that {comp}.
Write a class with a type parameter for a multi-set, in which the same element may occur many times; \
count(x), add(x), remove(x). {comp}.
In a card game the deck holds cards, in another one tiles. shuffle, draw(n), putBack, all typed, in \
{comp}.
Do you know how to constrain T to things that have a length? The class {comp} should find the longest of \
its elements.
Please produce {comp}<TState, TEvent>, a small state machine where transitions are typed.
Everything that moves through our pipeline has a type going in and a type coming out. {comp}<I, O> has \
then(next) and run(input).
What we lack is a generic tree node with children, parent, depth and a walk that calls back for each T. \
Class name {comp}.
class {comp}<Row>: columns are keyof Row, sortBy(column), filter(predicate)
The last n values of whatever type, newest first. Small, typed, {comp}.
I have a Map with arrays as values in nine places. Make a multimap class with K and V: add, get, delete, \
all under {comp}.
A promise that is resolved from outside, generic over its result: {comp}, with resolve(value: T), \
reject(reason) and the promise itself.
Could you also type the diff of two lists? added, removed, kept, each an array of T, equality passed as \
a function. {comp}.
{comp} is meant as a container for form fields: value T, initial T, dirty, reset.
Round robin over T! next() gives one after another and begins again. It is to be called {comp}.
Give me an LRU cache with two type parameters; the class, {comp}, drops whatever was not used for the \
longest time.
Every measurement has a unit type U and a number. Adding metres to seconds must not compile. Write \
{comp} so.
A doubly linked list that does not care what it carries, with iterator, reverse and length, as {comp}
Suppose T is any JSON value. {comp} saves one under a key, loads it again, and gives a default when \
there is none.
The chat shows messages, the feed shows posts, and both load more while scrolling. One class {comp} with \
T and a typed loader function, please.
An index over T: by(key) gives all items with that key. Keys come from a function T => string. {comp}
generics please: {comp}<T extends Date or number> min max between
Typed lock around a resource R: use(fn: (r: R) => Promise) runs one at a time. I want the name {comp} \
for it.
How would a tuple builder look that remembers the types? Only if it is simple. Otherwise a plain generic \
{comp} with add and build.
Drag and drop in our app moves files, cards or people. I want {comp}<T> to remember the dragged thing \
and the place it came from.
In place of three classes for histories I'd rather see one that's generic: {comp}. commit(T), back(), \
forward(), at most 30 steps.
Sparse grid: coordinates x and y, T in the cell, undefined elsewhere, count of filled cells. {comp}, \
TypeScript.
{comp} with T: a ballot. Options are T, votes are counted, winner() is T or a tie.
A throttle for any function type F, keeping its parameters typed. Please as a class called {comp}.
Schreib {comp}<T>, eine Liste mit Filter, Sortierung und Blättern, für beliebige Datensätze.
My colleague says generics are not needed for a stack. Prove him wrong with {comp}, where pop() on an \
empty stack is typed as well.
Write me a lookup from ranges to values, e.g. 0 to 9 is child, 10 to 17 is teen. The value type is free. \
{comp}.
{comp}: validator of T, rules are (value: T) => string or nothing, run gives all messages
The inventory of the game holds stacks of things. At most 64 per slot, twenty slots, item type is a \
parameter. Class {comp}.
Any type goes in, the same type comes out, but delayed by n ticks. A delay line, generic, {comp}.
One class, two parameters: {comp}<Left, Right>. fold(ifLeft, ifRight) and swap().
I need to count things of arbitrary type and ask for the three most common. Please write that class and \
call it {comp}.
A snapshot keeper: take(T), compare with the previous one by a comparer, tell if something changed. \
{comp} - generic.
Could the pub/sub be generic in its message? publish(m: M), subscribe(fn): unsubscribe. It is {comp} \
from now on.
interval tree light: {comp}<T>, add(from, to, item: T), at(point) returns the items there
Choose whichever constraint you like, but {comp} must be generic and must add up its elements through a \
function that makes numbers of them.
When the network is down we keep requests of type R and send them later in order. {comp}<R>: enqueue, \
drain(send), pending.
The seating plan doesn't know whether a guest is a person or a company. So T. seat(table, guest), move, \
free. The class: {comp}.
{comp}, generic collection with where, select, groupBy and first, chained
A class parametrised by its item that deals items evenly to n hands. Called {comp} please.
For each test run I keep results of a type that I choose. best(), worst() and a comparer are enough. \
Name: {comp}
Union-find, elements of type T, union(a, b), connected(a, b), number of groups. {comp}
Can you turn the idea of a drawer into a generic class? It has an inside T or nothing, put, take, \
isEmpty. {comp} would be its name.
Time series of T. at(moment) gives the value valid then; between(a, b) lists. It must be typed and named \
{comp}.
We are writing a translator for records: from A to B and back again. {comp}<A, B> stores both functions \
and can be inverted.
""")

REQUESTS["subclass"] = lines(r"""
class {comp} extends {comp2} wheels honk()
{comp} extends {comp2} and adds an interest rate; addInterest() pays it in once a year.
We have {comp2} for ordinary rooms. A suite has a minibar and a second bath, so derive {comp} from it.
Something like {comp2}, only that it also writes each entry to the console in colour. Name of the \
subclass: {comp}.
How do I write {comp} on top of {comp2} so that withdraw() asks for a second signature above 1000 euros?
The base is {comp2}, done by {person}. I want {comp} to inherit from it and to override toString, \
nothing more.
I once had an alarm clock class, {comp2}. The new one snoozes for nine minutes. Please extend it as \
{comp}.
an error for http: {comp} extends {comp2}, status number, retryable boolean
Make {comp} a child of {comp2}. It should refuse negative numbers and otherwise call super.
In our zoo {comp2} eats once a day. {comp} is one as well, but sleeps all winter and then eats nothing.
Bitte leite {comp} von {comp2} ab, mit einem zusätzlichen Feld für die Steuernummer.
EventTarget should be the base. {comp} dispatches a change event each time its value is set.
{comp}, a Map with default values: get(key) creates the missing value through a function. It extends \
Map.
Extend Error for a failed payment. Amount, currency and the provider's code belong to it, and the class \
is {comp}.
An Array that can sum itself and give its average. {comp} extends Array of numbers.
Set has no union in our runtime. Could you write {comp} as a subclass of Set with union, intersect and \
minus?
{comp2} is a plain timer. Now there's the wish for one that ticks backwards, {comp}, which should \
inherit everything else.
Electric cars are cars. {comp} extends {comp2}, has kWh instead of litres, and charge(minutes).
What is the right way to call super in {comp} when {comp2} already has an async init? Show me the whole \
subclass.
Like {comp2}, with a discount. finalPrice = price - price * percent / 100. Class {comp}.
For the night shift, {comp} derives from {comp2}; hours between ten and six count one and a half.
The parser {comp2} stops at the first mistake. I need {comp}, inheriting from it, that collects all \
mistakes and goes on.
{comp} < {comp2}: premium customer, free delivery, own phone number
Teachers and pupils are both {comp2}. Write the pupil: {comp}, with a grade and a class teacher.
Take {comp2} as superclass and give it a memory: {comp} remembers the last ten results and can list \
them.
Could a square be a {comp2}? If yes, write it as {comp}, where setting the width sets the height too.
Our {comp2} saves to memory. What we want is a subclass {comp} saving to IndexedDB with the same \
methods.
I'd like an exception hierarchy. First one: {comp} extends Error with a list of broken rules and the \
name set properly.
Please subclass {comp2}. The child, {comp}, limits the number of entries to fifty and throws out the \
oldest.
{comp} is a {comp2} that can fly: altitude in metres, climb(m), land().
On top of {comp2}, which sends mails, comes {comp}, which waits until eight in the morning before \
sending.
inherit from {comp2}; override draw(); call super.draw() first; name {comp}
When a guest leaves without paying, {comp2} is too generic as an error. {comp} should extend it and hold \
the room and the open amount.
The vending machine {comp2} takes coins. The modern one takes cards, too. That would be {comp}; reuse as \
much as possible.
{comp} erbt von {comp2} und überschreibt nur die Methode berechne().
TypeScript: a stack that knows its minimum at any time, subclass of {comp2}, called {comp}.
Nobody wants to touch {comp2} before the release. So the fix goes into a subclass, {comp}, whose \
format() treats empty strings as missing.
With {comp2} we draw circles. Ellipses need a second radius and another area: pi * a * b. They become \
{comp}, derived from it.
Let {comp} be the admin: all of {comp2} plus ban(user) and a list of banned ones.
Is {comp2} open for extension? I'd extend it by {comp} which measures the time of each call and logs \
slow ones above 300 ms.
The class {comp} has to extend {comp2}, to keep a counter of failed attempts, and to lock itself after \
five.
Write an HTMLElement subclass named {comp} that shows the current time and updates each second.
A sorted kind of {comp2}: add(item) puts it in the right place. Its name is {comp}.
super.move(n) twice as far when boosted. Parent {comp2}, child {comp}.
We sell tickets with {comp2}. Children pay half and need a companion. Give me the class for them, \
{comp}, built by inheritance.
From {comp2} to {comp}: a new field for the language, greet() in that language, otherwise the same.
Every {comp2} has a name and an owner. A {comp} is one too, but with an expiry date and renew(days).
Promise with a cancel method? Subclass it as {comp}.
For the savings plan in the bank example I need a second class derived from the account class {comp2}: \
monthly rate, months, and a forecast. It's {comp}.
My {comp2} has deposit and withdraw. A junior account, {comp}, extends it and must not go beyond 50 a \
week.
URL is nice, but I want {comp} extends URL with a method to add several search parameters at once.
{comp}: subclass; base {comp2}; extra: colour, gears; overrides: describe
It is the same as {comp2} in every respect except the rounding, which is commercial. Call it {comp} and \
use extends.
The dungeon has doors, {comp2}. Some are locked and need a key, and those are {comp}. Implement the \
latter.
Could you write the subclass that adds caching to {comp2}? load(id) looks into the cache first. The name \
would be {comp}.
A validation error knows the field, the value and the rule. Base Error, class {comp}, please with a \
readable message.
{comp2} prints in black and white; {comp} derives from it, prints in colour and needs four cartridges.
If {comp2} is the list, {comp} is the list with a selected element: select(i), selected, next.
Specialise {comp2} for weekends. {comp} has its own prices and opens at ten.
Ein Fehler mit Statuscode: {comp} soll von Error erben und eine Methode istVoruebergehend() haben.
Three lines would suffice: {comp}, extends {comp2}, overrides cost() and multiplies it by 1.19.
The weather station {comp2} reads temperature. The one on the roof measures wind as well. It inherits, \
it's called {comp}, and gust() returns the maximum of the hour.
I need to tell a timeout from other network errors, hence {comp} extends {comp2} with the milliseconds \
waited.
Imagine {comp2} as a pet. A cat is one that ignores half of the commands. That joke should become the \
class {comp}.
Weak points of {comp2}: no undo. Its heir {comp} should store the previous state before each set().
{comp} needs all public methods of {comp2}, and play() must also increase a counter. Do that with \
inheritance, TypeScript.
From the abstract {comp2} please derive one concrete class, {comp}, for text files, with read and write \
implemented.
Please give our typed array a cousin: {comp} extends Array, first, last, chunk(size).
Case-insensitive keys! {comp} is a Map of strings that lowers each key before get, set, has and delete.
Someone must finish {comp}. It's declared as extending {comp2} but is empty; it should turn left and \
right by degrees.
A rare kind of {comp2}: the contract without an end. {comp}. Its end() returns null, and cancel needs \
three months' notice.
child class {comp}, parent {comp2}, protected secretCode stays protected, reveal(pin) is public
Let the ambulance be a vehicle. {comp2} has speed and plate; {comp}, the ambulance, has a siren and may \
ignore red lights.
Show how {comp} gets its own state next to that of {comp2}, say a nickname, and passes the rest up.
The manager is an employee with a team. Employee is {comp2}. Manager will be {comp}. Salary grows by two \
percent per team member.
Before we rewrite {comp2} let us try a subclass, {comp}, in which search() ignores accents and upper \
case.
EventTarget as parent, {comp} as child: a download that fires progress, done and failed.
What {comp2} calls a product has a shelf life when it's food. Model food as {comp}, isExpired(today), \
price halves on the last day.
On request of {team}: {comp}, derived from {comp2}, counts how often each method is called.
Two things differ between {comp2} and the new {comp}: start() plays a sound, and there is a volume. \
Extend it, don't copy it.
Derived error, {comp} from {comp2}, message in German, code in English
""")

REQUESTS["tsx"] = lines(r"""
{comp}.tsx class, props title onClose, render a dialog
I want to see the weather of three cities in cards next to each other. Class with render(), file \
{comp}.tsx.
A React class {comp} that shows a clock and updates each second; clear the interval on unmount.
{comp} renders a star rating from one to five, hover previews, click fixes it. Class-based, TSX please.
How do I write a login form without hooks? Two fields, a button, a message on failure. It should be the \
class {comp} in TSX.
Something that displays a progress bar with percent in the middle, as JSX in a class {comp}.
The shop needs a basket view: lines with name, amount, price, a minus and a plus button, total at the \
bottom. Make {comp} a class with JSX.
Bitte eine TSX-Klasse {comp}, die eine Liste von Terminen zeigt und den heutigen hervorhebt.
Dark and light. A toggle switch in the header, class {comp}, state isDark, render returns a button.
My table of invoices should be sortable by clicking on a heading. Could you do this as a class in \
{comp}.tsx?
{comp} extends Component, state: open boolean, toggles a menu with five links
An accordion! Only one section may be open at a time. React class, {comp}, TypeScript.
Render a chessboard of 64 divs in a class named {comp}, squares clickable, the selected one gets a \
border.
Users upload a picture and see a preview at once. {comp}, old style React with this.state, in tsx.
Let {comp} be the page for a single recipe. Ingredients left, steps right, a counter for persons on top; \
markup in render().
The countdown to the event goes into {comp}: days, hours, minutes, each in its own span. Class, JSX.
I'd like the comment box as a class with JSX: text area, characters left out of 280, send button \
disabled when empty. It is called {comp}.
tsx class {comp}: tabs, activeIndex, render tab headers and the active panel
What would a React class for a colour picker with three sliders look like? File name {comp}.tsx.
We show messages of a chat, own ones on the right and others on the left, newest at the bottom. View \
class {comp} in TSX.
{comp}: image gallery, arrows left and right, wraps around at the end, dots below. No hooks, a class.
When the request fails the screen stays white. Give me an error boundary, {comp}, with \
getDerivedStateFromError and a button to reload, as TSX.
Draw a traffic light with three circles in JSX. The class is {comp} and has next().
A todo list, please. Add by enter key, tick off, delete, count of open ones. class {comp} extends \
React.Component.
For the dashboard of {team} I need a tile with a big number, a label and an arrow up or down. {comp}, a \
class in a tsx file.
{comp} is a search box with suggestions below; arrow keys move, enter picks, escape closes. TSX class.
Could you write the seat map of a cinema in TSX? Rows A to H, taken seats grey, chosen ones green. Class \
name {comp}.
An avatar: picture if there is one, otherwise the initials on a coloured circle. In a class called \
{comp}, with render.
The calendar sheet shows one month as a grid of weeks, Monday first. {comp}, class, JSX.
Schreib mir {comp} als Klasse in TSX, ein Formular mit Name, E-Mail und einer Prüfung beim Absenden.
Pagination bar, React, class {comp}: first, previous, page numbers around the current one, next, last.
I have a function with hooks for a stopwatch and the old code base only takes classes. Write it as \
{comp}, in TSX, with start and stop.
Make me a class for a modal window. Escape closes it, focus stays inside. {comp}.tsx.
state = count; buttons plus, minus, reset; class {comp}; JSX
Every product has three pictures and a price. The view that shows it is the class {comp}; a click on a \
small picture makes it the big one.
The volume control of our radio: a vertical slider and a mute icon. Please as a React class in \
TypeScript, name {comp}.
{comp} should list the steps of a wizard with the present one in bold and finished ones ticked, JSX from \
a class.
A tree of folders you can open and close, drawn recursively by a class {comp} in a .tsx file.
Is it possible to write a toast that disappears after four seconds as a class? If so, {comp}, TSX.
Show me a TSX class for a quiz question with four answers, right one turns green after the click. I \
named it {comp}.
Flags of countries in a select box with a filter on top. {comp} - class - tsx - no library
Two fields for euros and dollars that update each other. rate = 1.08. The class has the name {comp} and \
returns JSX.
The class {comp} displays a receipt: shop name, lines, VAT, sum, thank you. Printing opens with a \
button. TSX.
In the admin area we list users with role and last login. Write {comp} as a class and give each row a \
block button; TSX.
{comp}, kanban board, three columns, cards move with arrow buttons, React class.
I miss a breadcrumb. Home, category, product, all links but the last. JSX, inside a class called {comp}.
A legend for the map, coloured squares with texts, from props. class {comp} extends React.PureComponent, \
tsx
What about a skeleton view while loading? Three grey bars that pulse. {comp} as class.
The kids' page draws a hangman in svg according to the number of mistakes. Put that into {comp}, a TSX \
class.
Player with play, pause and a time line; the audio element gets a ref. Write it as class {comp} in TSX.
Please render a bill splitter: amount, tip in percent, number of people, and below what each pays. \
{comp}.tsx, class style.
onClick of a cell calls props.onPick(row, column). It's a grid for a game, a class, {comp}, written in \
TSX.
A badge with the number of unread mails, 99+ when there are more. Tiny TSX class, {comp}.
Our header has a logo, a search and a menu which folds up on phones. Class with render please: {comp}.
We bought a scale which sends the weight over a socket. {comp} subscribes in componentDidMount and shows \
kilograms in large digits. TSX.
cookie banner, accept all / only necessary, remembers the choice, class {comp}, .tsx
To the profile page belongs an edit mode in which texts become inputs. I need the React class {comp} for \
it.
Timeline of a parcel: ordered, packed, on its way, delivered, with dates. As JSX in {comp}, a class.
Eine Ampelanzeige in React, als Klasse {comp}, mit drei Kreisen und einer Methode weiter().
There's a design for a price table with three plans, the middle one larger. Please code the view class \
{comp} in TSX.
The class {comp} is the footer. It prints the year, three links and the version from props.
Could the password field have an eye to show the text? One TSX class, {comp}, with state visible.
{comp} draws bars for seven numbers with heights in percent; the highest one is red. svg, class, tsx.
A copy button that says Copied for two seconds. class {comp}, this.setState, TSX file
For the museum kiosk: big buttons in four languages, the chosen one is passed up through props.onChoose. \
Class {comp}, JSX.
Lists with thousands of rows make the page slow. Write {comp}, a React class that only draws the visible \
rows.
Write the ticket detail as TSX. Title, author, state as coloured pill, comments. Class, not function, \
called {comp}.
A signature pad on canvas with clear and save. I think of a class {comp} with a ref in TSX.
The result of the poll as horizontal bars with percentages, one per option. Please make it {comp}, \
class, tsx.
With a class I mean class: {comp} extends React.Component with Props and State types, showing a list of \
birthdays sorted by the next one.
dropdown, closes when clicking outside, {comp}, tsx, lifecycle methods
A view for empty lists, with an icon, a sentence and an optional button. JSX class {comp}.
Could I have the seat reservation timer in the corner? Ten minutes, red in the last one. {comp}.tsx, \
with a class.
In {file} we need the class {comp}: it prints an address on four lines and a link to the map. TSX.
A memory game, sixteen cards face down, two may be turned. React class {comp}, state in the class.
The night mode of the reader changes font size and background. The control panel is {comp}, a class \
rendering three buttons in JSX.
Please convert Markdown headings to a table of contents and render it as nested lists, in the TSX class \
{comp}.
One TSX class to show a person's skills as chips which can be removed with an x; {comp}.
{comp} = phone keypad, digits 0 to 9, backspace, call. JSX
I want {comp} to load a list from /api/books when it mounts, show a spinner, then titles, or the error. \
Class in TSX.
Compass needle rotated by props.degrees, in an svg, from a class called {comp}
The notice board shows slips of paper in random colours, and double click removes one. It shall be a \
React class, {comp}.
""")
