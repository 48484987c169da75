r"""Usual requests for TypeScript classes, many of them without the word.

Keys as in `constructors.py` beside it, `{comp}` the class, `{comp2}` its base. Only data; covers not its answers.
"""

from pipeline.corpus.banks._lines import literal

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["class"] = literal(r"""
model a parking meter in TypeScript, {comp}, with coins, minutesLeft and a refund method
Turn this struct into our style:\n\nstruct ferry { int seats; float draft; char name[32]; };\n\nand \
call it {comp} please.
Our library of card games wants a {comp} with cards, seed, shuffle and cut, all methods public, the \
state in a model object, and nothing done in the constructor because Web4 forbids it.
hey, small thing: need a thermostat for the reptile house, {comp}, holds target and actual temp plus a \
name, has heatOn and heatOff, and a toString that i can read in the log
From the table below make one class, named {comp}.\n\n| field | type |\n| berth | number |\n| vessel | \
string |\n| from | Date |
Rewrite this old function as a class {comp}:\n\nfunction chalk(n) { var left = n; return function () { \
left--; return left; }; }
{comp}: visitor name, price in cents, validUntil, used flag. One method, redeem. TypeScript.
Something that represents an elevator, {comp}, with floor, direction, doorsOpen and a queue of \
requests, and the methods call, step and openDoors
Please write a class.\nName: {comp}\nFields: litres, pressure, lastService\nMethods: fill, drain, isDue
ES5 to TypeScript:\nfunction Kite(len) { this.len = len; }\nKite.prototype.pull = function () { \
this.len -= 1; };\nName it {comp}.
We pay our choir members by rehearsal. Model that: {comp}, entries per singer, add, total and a way to \
reset at the end of the term.
Make me a {comp}, humidity and location, read method gives the latest value
The brewery guys keep recipes in a spreadsheet with columns name, hops, malt, boil minutes and note. \
I'd like {comp} in TypeScript that holds one row, with a scale method to multiply amounts by a factor, \
and a compare that says which is bitterer.
Could I get an enum-free class for traffic phases, {comp}, with a next method?
Convert to Web4 class, named {comp}\n\n{ "left": true, "size": 9, "brand": "Norda" }
want: class {comp}. has pages. can add stamp, find by country, count.
{comp} with height, tilt and a motor on or off, please, no constructor logic
I'd love a tiny state machine for a washing programme, {comp}, states idle, fill, spin, done
This came from C#:\n\npublic class Dose { public double Mg { get; set; } public string Drug { get; set; } }\n\nMake it {comp} in our TypeScript.
A class for the dentist's chair. {comp}. Height, tilt, water on. Methods raise, lower, rinse.
{comp} needs start, end, baker and the number of loaves; overlaps says if two shifts collide
Create a file-like thing, {comp}, that you can read, write, seek and close, as a TypeScript class
I have a function that computes tides, with five parameters. I'd rather have an object: {comp}, with \
harbour, moonAge, offset, unit and a height method.
Would you model a chess clock? Two players, remaining ms each, and press that switches. {comp}.
a vending machine, {comp}, coins in, product out, stock map
need a class from this json, call it {comp}: { "rpm": 1200, "temp": 71.5, "ok": true }
Class {comp}. Teacher, pupil, date, minutes, paid. pay marks it, cost gives the price.
Bicycle rental: {comp} with frameNo, gear, rented; EBike on top with charge and motor
The class behind a toaster. {comp}, slots, browning, pop.
please make {comp} a class, it's now a bag of loose functions: initProbe, readProbe, closeProbe, and a \
global named lastValue
TypeScript for a lighthouse keeper's log: {comp} with entries, date, weather, ships seen; append and \
search by ship name.
Struct in go, class in ts pls, name {comp}\n\ntype Tray struct {\n  Size int\n  Count int\n}
Hi! For the animal shelter I need to hold dogs: name, chip number, vaccinated, arrived. A class {comp} \
would be great, plus a method daysHere.
Give {comp} a class: temperature curve as array of numbers, current step, advance and abort
class that wraps a websocket, name {comp}, connect, send, close, with reconnect count
Write {comp} in TypeScript: height, age, fruits. grow adds a year. harvest returns the fruits and sets \
them to zero.
This table is from our wiki, do a class {comp} out of it:\nwarp: number\nweft: number\ncolour: \
string\nrepeat: boolean
{comp}: runner number, split times, finish. addSplit and pace please.
I want to represent a hotel safe. {comp}: secret code, locked, tries left. open with a code, lock, \
reset.
Old prototype code, new name {comp}, Web4 style:\nfunction Pot() { this.full = false; \
}\nPot.prototype.fill = function () { this.full = true; };\nPot.prototype.pour = function () { \
this.full = false; };
I need a class to hold a knitting chart, {comp}, rows by columns, stitch at a position, mirrored copy
The insurance gives us claims as CSV lines: number, date, amount, status. A TypeScript type won't do, \
Web4 wants a class, so {comp} with approve, reject and a parse method for the line.
Simple: {comp}. pairs. add, takeOne, count.
model a queue at a bank counter, with numbers, and the class is called {comp}
TypeScript, class, {comp}: bucket litres, flow per hour, emptied date. Done.
Take my loose variables and make a class {comp}: let rows = 3; let hot = false; let items = []; \
function slide() {}
For our rowing club: {comp}, with slots, boats, and who has which out.
Need TypeScript for a compost heap: {comp}, layers, moisture, temperature, turn and water
From python, please:\n\nclass Lamp:\n    def __init__(self):\n        self.on = False\n    def \
toggle(self):\n        self.on = not self.on\n\nTarget name {comp}.
"{comp}" as a class, colour, litres, isEmpty, and a mix with another bucket
An ice rink has sessions. {comp} should know start, duration, tickets sold, capacity, and whether it's \
full; sell refuses when full.
table to class, thanks (name {comp})\n| name | type | note |\n| species | text | latin |\n| count | int | |\n| sowBy | date | |
give me a TypeScript model of a subway turnstile called {comp}: locked by default, coin unlocks, push \
locks
A class per planet is silly, one will do: {comp} with mass, radius, distance, and a gravity method
I'd like to replace this by a class named {comp}.\n\nconst pegs = [];\nfunction addPeg(x, y) { \
pegs.push([x, y]); }\nfunction clearPegs() { pegs.length = 0; }
{comp}: holder, cardNo, borrowed list, fines. borrow, giveBack, payFine.
Make an RGB colour holder {comp}, with r g b, toHex, lighten
a class for a person's vaccination pass. {comp}. entries with date, vaccine and batch. add, last, \
complete.
Dear assistant, kindly produce a TypeScript class called {comp} having a number, a renter, a list of \
letters, and the methods deposit, collect and isOverdue. It would be wonderful if it followed the Web4 \
rules, that is, empty constructor, init with a scenario.
a typed event log with max size. {comp}.
Model of a sewing machine: stitch type, speed, bobbin left. {comp}. sew uses up bobbin.
MIDI note as a class: {comp}, pitch, velocity, channel, transpose
a metronome. {comp}. bpm, beatsPerBar, running, start, stop.
Make this C++ Web4-like, class {comp}:\n\nclass {comp} {\n  int sec;\npublic:\n  void set(int s) { sec \
= s; }\n  bool done() { return sec == 0; }\n};
object for a concert seat, {comp}, row, number, category, sold
An aquarium has fish, plants, pH, and temperature. {comp} needs addFish, feed, changeWater and a \
warning when pH leaves 6.5 to 8.
write a linked list of carriages for the toy train, {comp}, couple and uncouple
small: {comp} with ring count and a mute flag
CSV header "plate;brand;km;lastService", make that a class, {comp}
an alarm panel, {comp}: zones armed or not, pin, siren; arm, disarm, trigger
A class {comp}, colour depends on temperature
{comp}: name, grams, opened. use(g) lowers the grams. Refill to 100.
fields: latitude, longitude, depth, species. Methods: toGeo, compare. Name: {comp}. Language: \
TypeScript.
Please turn my sketch into code. There's a {comp}. It's got records, credit, and a queue. You throw in \
coins, pick, and it plays. That's all.
Number formatter class for Swiss amounts, called {comp}
the struct below → TypeScript, name {comp}\n\nstruct page { unsigned id; bool dirty; unsigned char \
data[4096]; };
model the recycling bin: {comp}, kind, fill level, full at 90, empty
A timer that counts breaks for pair programmers, {comp}, with work minutes, rest minutes, current \
phase, and a tick called each minute from outside; no setInterval inside the class, please.
Ticket FOX-12: add class {comp} with cubs: number, rooms: number, isOccupied()
game inventory, {comp}, max weight, items, add refuses when too heavy, drop, totalWeight
a class that knows sunrise and sunset: {comp}
Please redo as class named {comp}.\n\nvar reader = {\n  inserted: false,\n  insert: function () { \
this.inserted = true; },\n  eject: function () { this.inserted = false; }\n};
Three fields and one method: {comp} has height, bells, lastRung; ring sets the last one.
A passport photo check: {comp}, width, height, background, isValid
for a quiz night. {comp}: questions, teams, points per team, current question, next and award. ts.
an inflatable boat's valve? yes really: {comp}, pressure, open, close, psi to bar
{comp} from { "ward": "B2", "from": "06:00", "to": "14:00", "nurse": "Kim" } as a class
make {comp} a class: location, donor, seats, broken
Transform the attached record. Name {comp}.\n\ntype {comp} = record\n  length, width: real;\n  \
inspected: boolean;\nend;
I teach a class of 24 kids and want to show them objects. A {comp} with x, y, heading, pen down; \
forward, left, right. TypeScript.
loyalty card, {comp}, ten stamps then a free coffee
An ATM in TypeScript please: {comp}, with banknotes by value, a withdraw that refuses what it can't pay out, and a balance of its own stock.
Convert:\n\nfunction Basket() { this.eggs = []; }\nBasket.prototype.lay = function (e) { \
this.eggs.push(e); };\n\nto modern class {comp}
Class {comp}: maker, year, running, wind()
Data: temperature, humidity, CO2, time. Behaviour: isStale, isHealthy. Name it {comp}.
want a class w/ getter: {comp}, cm stored, inches computed
A relay race needs {comp}: holder, handovers, drop count. Method pass to the next runner.
I keep a bug collection, real bugs, beetles. {comp} with species, place found, pin number and photo \
file. Search by species. TypeScript class.
Please, TypeScript: {comp}, with pieces total, placed, and percent
from our Excel:\nA: Lot number\nB: Weight in kg\nC: Quality A to D\nD: Buyer\nclass name {comp}
Money jar for my daughter: {comp}. put, takeOut, goal, reached. no more
write a {comp} class, dot and dash buffers, toText
{comp}: number, code, occupied by. assign, release, open with the code.
Bees again: {comp}, side A and B, brood percent, honey percent, inspect(date).
Can I have a tiny class for our blood pressure app, {comp}, with upper, lower, pulse, at, and isHigh \
when over 140
give struct as class: struct Leaf { name: String, area: f64, green: bool } → {comp}
A playlist. {comp}. Tracks in order, current, next, previous, shuffle
I need a class for tracking when each plant in the office got water, who did it and when it's due \
again. {comp}.
This JSON is one measurement, class name {comp} please:\n{ "frame": 14, "side": "port", "mpa": 212.4 }
seconds to human text: {comp} class, seconds, toText
Model a soccer referee's notebook in TypeScript. {comp}. Yellow cards, red cards, goals with minute and player, half. add methods for each.
turn "ship, captain, 12 sails, 3 masts" into a class named {comp}
I'd like a TypeScript class that represents a sudoku board, {comp}, which sets a value, checks a row, a column or a box, counts the empty cells and clears everything.
{comp}: file, volume, fadeIn. play, stop, duck
just a Person-with-role for the theatre, {comp}, role, understudy
A traffic counter at a bridge, {comp}, lanes as array, car and truck totals, hourly reset
mk class {comp} colour flashes period on
Something like Promise but for letters: {comp}, sent, received, lost
write up a class for a piano roll event, {comp}
I've got a spreadsheet of tulip bulbs: variety, colour, height, planted, flowered. Make {comp} with a \
method that tells the days between planting and flowering.
{"bird":"wren","count":3,"when":"2026-05-02"} as class {comp}
Create TypeScript for a submarine: {comp} with depth, ballast, crew; dive, surface, and a refusal below 300 metres.
class {comp} w/ soil & plant
can u do {comp}, stops, driver, km, a typed class
Make a hammock rental object. {comp}: from, to, price per night, nights(), total().
stack class {comp}
For a puppet theatre: Puppet has strings, each string has a tension, pull changes it. {comp} is the \
whole thing. TypeScript, two classes or three, as you like.
Write me something that can hold a chemical element: {comp}. Symbol, number, mass, a short name. \
Comparable by number.
hotel minibar → {comp}, items, consume, bill
My old JS:\n\nlet gate = { open: 0 };\ngate.lift = () => { gate.open = 1; };\n\nNew: class {comp}.
class representing one row of piano keys {comp}
I have a garage with slots for cars and bikes. A slot has a size, a tenant and a rent. {comp}, with \
rentTo, free and a getter isFree. No constructor magic.
Just the class file for {comp}, please: weight, edge, dissolve.
typescript kayak: {comp}, length, seats, leak boolean, method paddle
It would be nice to have a class for our bike couriers: {comp} with max kilos, a list of parcels, an \
add that refuses when it would be too heavy, a remove and a method that reports the load as a \
percentage.
this but typed and as class {comp}, thx\nfunction tally(a) { return a.reduce((x, y) => x + y, 0); }
Old-fashioned till. {comp}: drawer, amounts, open on sale. TypeScript
Sensor fusion sounds fancy; I only need {comp}, which takes numbers from several sources and gives the \
mean, the min, the max.
a class for elevator music lol, {comp}, title and loop
Convert the following PHP:\n\nclass Stall {\n  public $goods;\n  public $open = false;\n}\n\nto a class in TypeScript, {comp}.
Class called {comp} with threshold and recipients
Model object for a swimming pool's chlorine log, {comp}: entries, add, last, warnIfAbove
Would it be possible to get a TypeScript class for a fishing permit? {comp}, holder, water, valid from, valid until, species allowed; a method that says if a fish may be kept.
class Ladder, rungs, climb. name: {comp}
A class that counts words per language: {comp}, add(text, lang), top(n)
Make {comp}, the claw machine, a TypeScript class. It has credits, a claw position x and y, and a grip \
strength that changes at random; you call move, grab and it returns whether something was caught.
give me a typed {comp} of T, add with rank, next, size
{comp}: owner, flight, weight, checked(). Strict types.
What I have is a list of strings like "A4:120:glossy" and I want a class, {comp}, that parses one of \
these and gives format, grams and finish.
scoreboard: {comp}, start at 501, throw subtracts, bust restores
A class for timers in the sauna, {comp}, minutes, running
{ "well": "N7", "depth": 84, "dry": false } make class {comp}
For the fire brigade: {comp} with length, wound, pressure. Unwind and rewind by metres.
func to class, {comp}:\n\nconst hoot = (n) => "hoo".repeat(n);\nlet lastHoot = null;
tracks a marathon's water stations: {comp}, km, cups left, take, restock
class Telescope. aperture, focal length, magnification with an eyepiece. name it {comp}
My daughter wants a tamagotchi. {comp}: hunger, mood, age. feed, play, sleep. Make it in TypeScript so \
that she can read it.
object for yoga class bookings, {comp}
class for an exchange rate w/ from, to, rate, convert. {comp}
Zebra crossing with a button. {comp}, waiting, phase, press, step. The pedestrians have to wait 20 \
ticks.
Convert table → class ({comp}): brick type text, count number, weight per brick number, fragile boolean
parking garage barrier: {comp} open close ticket count
Make a class out of this:\n- sofa\n- has seats\n- can fold out\n- remembers how often\nName {comp}.
I've to simulate a coffee queue. {comp} has baristas and customers, a step serves as many as there are \
baristas. TypeScript please, and print statistics.
class {comp}: gas, height, burner on. rise() fall()
Model the bus driver's roster. {comp} has driver, line, start, end; clash(other) returns true when they overlap. Please in TypeScript with a Web4 style init.
bare minimum class {comp}
class: {comp}. cabins, speed, running. emergencyStop.
hi there, need a ts class for a simple poll, named {comp}, w/ options, vote(i), winner, reset
Take the dict below and give me {comp}\n{"diameter": 6, "coating": "TiN", "holes": 0}
ok new one: {comp}, has rooms, has a fire door. listFree.
Class for a sailing knot, with name, use, strength percent; {comp}
I need a typed builder for emails: {comp}. to, subject, body, attachments. build returns plain text.
sensor w/ calibration → {comp}, offset, slope, read(raw)
A class for a snow globe shop's stock. {comp}. Map of name to count. sell, restock, low.
The following is a Ruby class, port it to TypeScript as {comp}.\n\nclass Pot\n  attr_accessor :herb, \
:water\n  def pour(ml)\n    @water += ml\n  end\nend
A bell that rings n times: {comp}
Give me a TypeScript model of a museum audio guide, {comp}: current stop number, language, volume, \
playing. Methods goto, louder, softer, stop.
A type for fractions. {comp}, numerator, denominator, add, times, reduce.
what about a TypeScript class for a leash? {comp}, length, locked, pull
fields pls: beanType, roast, grams. methods: grind. class {comp}
Implement {comp} in TypeScript: temperature, target, heating flag, and heatTo and cool.
something to hold marathon training: {comp}, with entries of date, km and feeling; weekly total
I want class {comp} with method mush
Below is what the sensors send. Turn it to class {comp}:\n{"seq": 19, "rssi": -71, "payload": "0a1f"}
class named {comp}. moves list, eco code, name.
A hiking route as TypeScript: {comp}, waypoints with lat, lon, ele; length, ascent, reverse
class {comp}, colour, size, found where, claimed by
we store cheese. each wheel: milk, born, weight, turned. {comp} ages. Write it in TS.
build class {comp} from fields: level, threshold, pumping
Class ES5 to TS.\n\nfunction Tent(p) {\n  this.pegs = p;\n  this.up = false;\n}\nTent.prototype.pitch = function () { this.up = this.pegs > 3; };\n\nCall it {comp}.
I need Newsletter objects: {comp} with subject, body, recipients; send counts; archive
{comp} with sets, points, serve side; score(team); the set ends at 25 with two ahead
gimme a {comp} class, shots, fire, reload
model of an hourglass: {comp}, upper and lower grains, flip, tick
class Compass: heading, declination, trueNorth(). {comp}.
Map this to TypeScript as {comp}: NAME CHAR(20), TONS DEC(5,1), ROUTE CHAR(8)
Class for a vending slot with motor: {comp}, item, count, stuck. vend reduces.
Hi, could you rewrite a struct for me?\n\nstruct Ski { len: u32, radius: f32, waxed: bool }\n\nIt'd be \
{comp}.
An oven timer, please, in our style: {comp}
plain: class {comp} rpm, power
Could you kindly transform these notes: mill has stones, stones wear, mill grinds n kilos, after 1000 \
kilos stones must be dressed. Into the class {comp}.
railway timetable entry as class: {comp}, station, arr, dep, platform, delay
Old record from the COBOL people, new class named {comp}:\n01 MINT-REC.\n   05 COIN-NO PIC 9(6).\n   05 METAL PIC X(10).
for kids: a TypeScript magic wand, {comp}, charges, cast, recharge
TypeScript for the concept "a promise between two people": {comp}, from, to, text, due, kept
class Spotlight with pan, tilt, dimmer; {comp}
hmm i need something like a clipboard with history. {comp}. push, paste(i), pin, clear
Our canteen prints menus from a text file. I'd like a class {comp} with days, dishes per day, prices \
and vegetarian marks; its parse takes the text, its print gives it back.
ts class: {comp}, bar, litres, press(kg)
{comp}: times array, enabled, ringAt(time)
Write class {comp}(nuts) hmm, i mean typed, web4, with cracked count
Model of a library shelf in TypeScript, {comp}, with width in cm, books, free space and add that \
refuses a too thick book
a mutable 2D vector class, {comp}, add, scale, len
Kindly code an {comp}: shackles out, windlass on, drop and weigh.
make an object from this header: "X-Rate: 20; burst=5; window=60" → {comp}
class w/ observers: {comp}, bpm, onBeat, emit
I want to describe a bonsai. {comp}: species, age, wired, last cut. trim, wire, unwire.
port this to TS please, name {comp}\n\nclass {comp}:\n    def __init__(self, hooks):\n        \
self.hooks = hooks\n        self.mugs = []\n    def hang(self, m):\n        self.mugs.append(m)
{comp}. from to price used. cancel()
A class to represent a cooking oil's life in a fryer: {comp}; hours, temp, quality goes down each hour \
over 180, needsChange. I need it in TypeScript, and I need it readable for our cook, who's learning to \
program.
make class {comp}: doors it opens, owner, lost. reportLost.
Class "Rower" w/ seat, side, watts and class "{comp}" w/ eight of them & a cox
turn into class, title {comp}: let snacks = 12; const eat = () => snacks--; const refill = () => { \
snacks = 12; };
I need to keep a chess player's rating, {comp}, with rating, games, k factor, win and lose and draw \
against another sheet.
A crossword grid please; {comp} with black squares, letters, numbers, set, isComplete
struct Gull { wing: f32, ringed: bool } as {comp} class
object model for a caravan site: {comp} with number, power, guests, nights
a retry helper as a class, {comp}, max, delay, run(fn)
class for carpets. {comp}. length width knots price. area(). pricePerMeter().
Rewrite as class {comp}\nfunction makePie(mud, water) { return { mud: mud, water: water, dry: false }; }
create a class for an escape room puzzle, {comp}, with hints and a solution, guess, nextHint
type in: number plates. out: class {comp} with region, digits, isValid, toString
Class that maps keys to fingers for a touch typing trainer, {comp}
TypeScript class from the columns: isbn, title, copies, shelf. name: {comp}
pls: Thermos, capacity, temp falls per hour, pour. {comp}.
Kitchen scale w/ tare → {comp}
class {comp} beads up down value
translate:\ntype Oar struct {\n  Length float64\n  Broken bool\n}\ninto {comp}
Yet another one, {comp}, days as map, take(day), missed()
A class for tide pools with animals, {comp}. add animal, water level, covered(). TypeScript
Model a museum's loan contract: {comp}. Item, lender, from, to, insured value, state. extend(days), \
giveBack().
a message bus for the brass band app: {comp}, typed topics
class from a story: every evening old Tim counts his hens, notes who's missing, closes the hatch and \
writes the number of eggs on the wall. {comp}.
Hi, can I have a TypeScript {comp} with votes per name, sealed flag, and count, seal, winner? thx
old js in, class {comp} out\n\nvar Cage = { birds: [], add: function (b) { this.birds.push(b); }, free: function () { this.birds = []; } };
Write a strongly typed class: {comp}. just two fields: dirty, colour.
{comp}: number, animal, issued. Class. Short.
I've an array of arrays for seats in a cinema and would rather have {comp} with rows, book(row, seat), \
free(), and print in ASCII. TypeScript, obviously.
class representing an insulin pump's basal plan: {comp}. hours to units. set, at(hour), total.
Type holding a lottery draw: {comp}, six numbers and a bonus; matches(ticket)
Function to class, name {comp}:\n\nfunction roll(d, l) { return Math.PI * d * l; }
a thing to count steps of dogs, {comp}, with goal & reached
I'm modelling tea ceremonies, don't ask. {comp} has guests, steps and a current step; next moves on; \
isOver. TypeScript.
class {comp}. weigh, record, heaviest
ES5:\nfunction Yoyo() { this.down = 0; }\nYoyo.prototype.drop = function () { this.down++; };\nwanted: \
class {comp}
Dog groomer's appointment: {comp}, dog, owner, service, minutes, done. reschedule, finish.
JSON schema's gone, only this sample's left, make class {comp} of it: { "bale": 77, "kg": 410, \
"wrapped": true, "field": "East" }
want TypeScript mousetrap w/ spring, bait, sprung. {comp}. reset()
Class for a sleigh bell? {comp}: size, pitch, ring
scale model of a train yard: {comp} with wagons, push, pull, length limit. Name exactly like that.
Would you please write a TypeScript class that represents one page of a passport? It should be called \
{comp} and contain stamps, a page number, and a country list; a page is full after four stamps; adding \
a fifth gets refused.
Class {comp} (coins pressed, design, price)
class {comp}, route, load, maxLoad, collect, dump
this interface becomes a class with a body, {comp}:\n\ninterface Plank {\n  len: number;\n  wet: \
boolean;\n}
Give me the class {comp}. It has a hat, a field, and a motor. It waves when birds come. In TypeScript \
with init.
Contacts app for pigeons: {comp}, ring number, loft, best time
{comp}. sweets map. take(kind). empty().
Two related: Wick and its owner Candle, {comp}; burn(min) reduces length, out() tells
Class for fractions of a pizza: {comp}, eaters, slices, share(), rest()
struct below please as TS, name {comp}\n{\n  "type": "granite",\n  "kg": 240,\n  "inscribed": false\n}
make class {comp}, length, slope, speedAt(m)
TypeScript please, {comp} with position 0 to 100 and up, down, stop
I have no clue about programming, my son says I need "a class". It's about my stamps: country, year, \
value, whether it has a postmark, which album and which page. He says call it {comp} and do it in \
TypeScript and let it tell how much a whole page is worth.
convert to TS, {comp}\n\nstruct {comp} {\n  var oats: Int\n  mutating func eat() { oats -= 1 }\n}
The model of a candy machine, {comp}, colours and counts, crank gives one at random
Class for tracking lent tools, {comp}. Tool, borrower, out, due, back. overdue(today).
write a {comp} class. height. speed limit. slow(car speed) returns the new speed
A struct from embedded C becomes class {comp}:\n\ntypedef struct {\n  uint8_t state;\n  uint16_t \
cycles;\n} relay_t;
class {comp} brim size band
I need the class behind a lottery drum for our village fête: {comp}. Tickets with numbers and prizes; \
fill, draw, left. Draw refuses when it's empty. In Web4 TypeScript.
{"mill":"Nord","shift":2,"tons":38.5} → {comp} class
make class: {comp}, text, arrow, km; flip() changes the arrow
a record of ski wax: {comp} temp range brand, suits(temp)
Could this be a class? {comp}. I've got: year, width in mm, fire scar. And I want: isDrought, compareTo.
From the listing make a proper class, {comp}.\n\nDIM ON AS INTEGER\nDIM LUX AS SINGLE\nSUB SWITCH: ON = 1 - ON: END SUB
A pool billiard table in TypeScript. {comp} with fifteen balls, pot(n), remaining, foul; the eight ends it.
I sell socks by subscription. {comp}: size, pattern, pairs per month, paused, next date. pause, resume, ship. TypeScript class, please.
One more, {comp}: altitude, type, rain. Web4 class. Ten lines.
Write class {comp}: boom, load, maxLoad. hoist refuses more than the max; swing by degrees; log as list of texts.
Some kind of currency bag: {comp}, map of currency to cents, add, take, total in euros by a rate table \
that is passed in
class {comp} w/ zones, from, to, valid(zone, day)
simple ts class please. {comp}. string length, swing period.
a form validator as a class, {comp}, rules by field name, check(values) returns messages
JSON below → TS class {comp}\n{\n  "fruit": "quince",\n  "year": 2025,\n  "grams": 340\n}
A class for a waterslide: {comp}, length, riders, gap in seconds, go() refuses if the gap is too small
hola, class for churros stand? {comp}, dough, oil temp, sell(n)
give me {comp} as a TypeScript class with caught, bait, emptied at
translate this enum and helper to class {comp}\n\nenum Dir { N, E, S, W }\nfunction turn(d: Dir) { \
return (d + 1) % 4; }
A class that computes the water a garden needs: {comp}, area, sun, rain, litres()
typed: {comp}, mood string, since Date, change(m)
Can I get a class for a letter scale's price table, {comp}, with weight bounds and prices, add(max, \
cents), priceFor(grams)?
ts class from go: type Spring struct { K float64; X float64 } with Force = -K*X. Name {comp}.
Class {comp} w/ lots. Each lot: species, count, frozen on. take(n) refuses more than half.
Now that we have the bus, I need its stop button: {comp}. pressed by seat, light on, reset by the \
driver. TS.
make class {comp}, floors, tide, wet()
A checker for passwords that holds rules, {comp}; add(rule), check(text)
what i have: messy notes. "bike shop. repairs: bike, owner, problem, price, done. print label." what i \
want: TypeScript class {comp}
Class Iceberg. above, below, drift. melt(days). name {comp}.
A typed dictionary for translations: {comp}, lang, entries, t(key), missing list
I want "{comp}", a class that takes counts by pasture and warns if less than yesterday
Would you do {comp} as class? length, wood, squeaks. oil() stops the squeak.
```\nclass Oven:\n    temp = 0\n    def heat(self, t):\n        self.temp = t\n```\nas TypeScript, name {comp}
class: Canary cage air sensor -> {comp}, gas ppm, alive, check
It would be lovely to have a class called {comp}: patches with person, text, colour; add, byPerson, \
count, and a small toText that prints the names in rows of four.
object of type rope bridge with planks, broken planks, repair. {comp}
Given: { "id": "K7", "kw": 22, "busy": false }. Wanted: class {comp}, with plug(car), unplug, and a \
refusal when it's busy.
class Postman (bag, route, dog bites) → named {comp}
Please write a TypeScript class which represents the state of a traffic jam: {comp}, with start km, end km, cars, growth; grow(min) and length and isOver. Thank you very much in advance.
needed: {comp} w/ knights, seat, turn to speak, next
A model class for noise measurements along a road: {comp}. km, dB by hour as array of 24, quietest(), \
loudest(), average of the night.
Type {comp} needs w, h, colour, rough boolean; cut(w2,h2) gives a smaller one
small class, please, for coupons: {comp}, percent, until, used
Let me have a TypeScript version of a gum tree tap: {comp}, ml, days, cut angle
class {comp}: pressure, valves open; vent; alarm over 8 bar
a little thing holding key bindings. {comp}. bind(key, action), run(key), unbind
Transform to our style as {comp}:\n\nfunction Crate() {\n  var apples = 0;\n  this.put = function (n) { apples += n; };\n  this.count = function () { return apples; };\n}
A glacier: name, length, retreat per year, yearsLeft. {comp} please.
I run a chess club website and want to have a class {comp}. Players in order; a challenge from a lower \
one who wins swaps places; history of swaps; a method that prints the ladder with numbers. TypeScript.
Class for DNA strand, {comp}, bases string, complement, count(base)
{comp}: date, species, kg, boat; price(kgPrice). ts
TypeScript for a rental car's fuel rule: {comp}, level out, level in, fee
class, please: {comp}, smell level, days, weaker each day
Here's my table:\n| name | kind |\n| ---- | ---- |\n| pitch | number |\n| yaw | number |\n| armed | \
boolean |\nMake {comp}.
I need an {comp}, that's a canal lock with two gates and a level. gates can't be both open. fill, \
drain, openUpper, openLower.
give me a class to roll up daily sums into weeks and months, {comp}
TypeScript class for a game of Nim. {comp}, stones, take(n) between 1 and 3, isLast.
could u rewrite "var cart = {}; cart.items = []; cart.add = i => cart.items.push(i)" as class {comp}
class {comp} needs water every n days; due(today)
A queue for hair salon: {comp}, walk-ins and bookings, next() prefers bookings
struct Vat(liters, ph, sealed) → {comp} in TypeScript
Write {comp} as a class. fields: day, counts by plant. methods: add, total, worst.
typed matrix of numbers: {comp}, rows, cols, at, mul, transpose
The object is a "shift swap": two nurses, two dates, approved or not. {comp}. Methods approve, reject, \
text. Web4 please, with init from a scenario and a toScenario.
class {comp} of T, tie, untie, count
JSON of a fax (yes): { "to": "+49301", "pages": 4, "ok": false } class {comp}
pls a class for sheet music: {comp}, bars, key, time signature, transpose
TS class {comp}: inflow, level, hour()
Class for a guest wifi voucher: {comp}, code, hours, started, remaining
{comp} needs a TypeScript class: ship, port, list of items with weight, totalWeight, and a sealed flag \
after which add refuses.
Could you express a "leave request" as a class? {comp}. who, from, to, reason, approved by. approve() \
and days().
class {comp}: weeks, cases, peak()
I want to store contacts with many phone numbers. {comp}, phones as map from kind to number, \
preferred(), addPhone. Typed.
Shape the following as class {comp}: from, to, minutes, mode (bus, tram, walk)
An accordion folder. {comp}; sections; put(letter, doc); find
TS port, name {comp}\n\nfunction Lamp(w) { this.w = w; this.on = 0; }\nLamp.prototype.click = function \
() { this.on = this.on ? 0 : 1; return this.on; };
Write a class that knows the phases of a bread dough: {comp}, mixed, bulk, shaped, proofed, baked; \
next(), minutesLeft; it should refuse to go back.
pls class {comp} name lines transfer
class {comp}, idle after 30 s, touch(), tick()
From the old DB:\n\nCREATE TABLE boats (\n  id INT,\n  name VARCHAR(40),\n  draft \
DECIMAL(3,1)\n);\n\none class in TypeScript, {comp}.
an Rx-like thing but tiny: {comp} of T, next, subscribe, complete
{comp}: plate number, answer, expected, ok()
Function soup to class {comp}:\n\nfunction ladleFull() { return vol >= 200; }\nvar vol = 0;\nfunction \
dip() { vol = 200; }\nfunction pour(n) { vol -= n; }
Need TypeScript, class {comp}: speed 0 to 3, swing; up, down, off.
I have 5 loose strings for an address. Make {comp} a class that has them, checks the postcode and \
prints it for an envelope.
Can you model "a tour guide with a flag and followers" in TypeScript? {comp}. Followers join and get \
lost; count() says how many are missing.
class {comp}: bins by diameter; drop(mm) returns the bin; jam when unknown
Object for a passcode keypad: {comp}, digits typed, clear, submit(secret) gives true or false
Class please, typed, from: fn=first name, ln=last name, dob=date, lic=licence number, cls=classes list. {comp}.
TypeScript: game of snakes & ladders board. {comp} with jumps map, players, roll(n), winner.
Class {comp} with needle found boolean, search time
convert pls → class {comp}\nstruct {comp} { int leaves; int minutes; bool sugar; };
{comp} has a roof, an ad, a lit flag. Write the class, please.
In my head there's a "waiting room" object: chairs, people in order of arrival, emergencies first. \
{comp}. TypeScript. enter(name, urgent), call().
please convert to TypeScript class {comp}:\n| key | val |\n| thread | M6 |\n| length | 40 |\n| count | \
900 |
need {comp} class, size, lid, contents
TypeScript model for parking fees: first hour free, then 2 per hour, max 15 a day. {comp} with \
price(minutes).
My aunt sorts buttons. {comp}: buttons by colour, holes and size. Sort, count, find pairs. She asks for "one of these class things", so please.
class {comp}: side, counter, play, rewind, flip
ES5 → TS: class {comp}\nfunction {comp}(l) { this.max = l; this.now = 0; }\nRainTank.prototype.rain = \
function (mm) { this.now = Math.min(this.max, this.now + mm * 4); };
class for sleep tracker night: {comp}, bed, asleep, awake, up; hours()
something representing a fire drill: {comp}, floors cleared, seconds, ok; clear(floor)
A class that can be asked if a shop is open: {comp}, by weekday, holidays, isOpen(at).
Class "{comp}" lanes cars heights; next ship loads by lane; refuses over 4.2 m
From C:\n\nenum mode { OFF, ECO, MAX };\nstruct heater { enum mode m; int watts; };\n\nTo: class {comp}.
Class to model the ice on a lake: {comp}, cm, day(temp) grows or shrinks, safeFor(kg)
Make class {comp}. readings. add(at, v). min, max, mean. Drop those that are older than n.
A class for carpool: {comp}, driver, seats, riders, from, at; join refuses when full; leave.
struct→class: {comp} { height: 6.5, arms: 2, led: true }
Please give me a class, {comp}, for the luthier: gauge, pitch, tension()
I want a class for a Rubik-like side, {comp}: 9 stickers, turn(), isOneColour()
My spec, three lines:\n1. class {comp}\n2. slots 6\n3. put, take, isCold after 5 min
class {comp}: spo2, pulse, probe on; alarm(): text
TypeScript class: {comp}, id, at, dB, bearing; compare two howls for the same wolf
rewrite as TS class {comp}\nlet brews = [];\nconst addBrew = (n, g) => brews.push({ n, g });\nconst \
best = () => brews.sort((a, b) => b.g - a.g)[0];
Class of lesson: {comp}, kids, max, level; move up(kid)
Build a TypeScript class for a hot dog stand, {comp}, sausages, buns, sell() needs both
{comp}: members, mug number, beers, free beer each tenth
typed inventory for lifeguards: {comp}. item, count, checked on. short(): list
Write the class for an echo sounder: {comp}; depth(ms); salt boolean changes the speed
This is Kotlin, wanted is Web4 TypeScript, name {comp}\n\ndata class Shade(val w: Int, val h: Int, var \
dusty: Boolean)
hi can I get class "Bracelet" with beads & clasp -> {comp}. add bead, open, close
{comp}: cushions, blankets, height, collapse(). TypeScript, it's for a birthday.
class {comp} w/ checkout(tool, who) & return; refuses if out
Make {comp} with hooks. Each hook has a number and a coat or none. give(coat) returns the number, \
take(number) returns the coat. In our TypeScript style with model.
{ "gate": 4, "flight": "LX318", "boarding": true } → {comp}, class, with a delay(min) method
class for a compass rose printing, {comp}, with size and labels; toText gives ASCII
Sports: {comp}, metres, wind, valid. best(list). TypeScript.
class {comp} for violin makers, wood, length, moved on. move(mm)
TypeScript for "an alarm which escalates": {comp}, level 0 to 3, raise, calm, who to call at each level as map.
Given the function, make class {comp}\n\nfunction load(kg, angle) {\n  return kg / Math.cos(angle / \
2);\n}
give me {comp}: valid days, used days, use(date) refuses if none left
A potion shop till: {comp}, sells by drop, refuses to sell poison to wizards under 100. TypeScript, \
funny but correct.
Make a class whose objects are immutable intervals: {comp}, from, to, overlaps, union.
We hand out keys to 200 volunteers. A key has a number, doors, holder, since. {comp}. give, takeBack, \
isLost after 90 days. Please write that as a class in TypeScript; the word secret mustn't appear.
{a: 1} style no more, please: class {comp} with left and right, both with length
class {comp}: fuel, height, lit. tick(). out().
Model a tuk-tuk: seats, riders, fare per km, ride(km) returns the fare, {comp}. In TypeScript with \
tests? No tests, class only.
typed class {comp} min max value step up down
an undoable text line: {comp}. type(ch), erase, undo
Class for museum light: {comp}, lux hours, limit, add(hours, lux), over()
A cash box for a flea market; sellers get 80 %; {comp}; sale(seller, cents), payout(seller)
class {comp} with paddlers, flip(), everyoneIn
My request is a bit odd: an object for apologies. {comp}: to, for what, sincere from 1 to 10, accepted. TypeScript class.
transform: [name] [ph] [moisture] [taken] → class {comp}
class {comp}. water, dirt. dip, wring, change.
Old C++ header below, call the result {comp}.\n\nclass Drum {\n public:\n  void spin(int rpm);\n  void \
stop();\n private:\n  int rpm_ = 0;\n};
I want a baton of typed events for an orchestra: {comp} with bar, group, gesture
class with stock levels and reorder point: {comp}, name, level, point, order amount; use(n), needsOrder
Need: Web4 class, name {comp}. Purpose: count visits to a glass blower. Fields: day, visits, sold. \
Method: ratio.
class for a relay of pigeons, {comp} w/ stations and message, fly(to next)
JSON → TypeScript: { "sail": "genoa", "area": 32.5, "reefed": 0 } {comp} please
pls "Cupola" as class: {comp} radius height, area()
class {comp}, pieces, cracked, value
From this old note: "VAL, MIN, MAX, STEP; UP adds STEP till MAX; DOWN likewise" do a class {comp}
Class with fields listed here - beam, roof, snow load, angle, built - named {comp}, and a method \
safe(cm snow) returning yes or no. TypeScript.
{comp}: kg, best before, opened. open(), ok(date). ty
A tree of departments: {comp}, head, name, twigs; headcount() recursive. Typed in TypeScript, please, \
and with an example of use in a comment.
make a class pls called {comp}; day; phase; tick()
convert my dataclass: @dataclass class Lure: weight: float; colour: str; depth: int  →  class {comp}
TypeScript class for an abacus... no, for a slide rule: {comp}, position, multiply(a, b) with three \
digits precision
class {comp} w/ stock by kind & price per kg; sell(kind, kg)
I'd like the concept of a "season ticket holder" in our stadium app: {comp}. Holder, seat, games \
attended out of 17, lent to someone for a game. lend(game, to), attend(game), rate(). TypeScript.
Pls turn these constants into a class {comp}: TEMP=60, SALT=20, TIME=45, and start/stop functions
class: Toboggan rider(s), speed, brake. {comp}
please, class, ts: {comp}, area, holes, patch
{ } to class: {comp} { left: 3, right: 2, colour: "red" } with pairs()
Class for a hedgehog shelter: {comp}, weight by day, wormed, released. gain() and ready() at 600 g.
Hmm, class for juggling: {comp}, balls, catches, drops; rate()
I've been reading about your house style and want to try: a class for a beekeeper's smoker, {comp}, \
with fuel, lit, puffs left, and methods light, puff, refill. No constructor args; init gets a scenario \
object.
class for chimney sweep visits: {comp} house, last, next(), grams
class Seesaw left right balance() → {comp}
please help: "make object for radio ham contact log w/ call sign, freq, mode, rst, time" → {comp}
Given the prototype:\n\nfunction Quiz() { this.q = []; }\nQuiz.prototype.ask = function (t) { \
this.q.push(t); return this; };\n\nwrite {comp} in TypeScript.
class for a kettle of fish, {comp}, lol: fish list, liters, addFish refuses > 1 per 10 liters
a fuse box as class: {comp}; fuse n trips at amps; reset(n); which are out
Class {comp}. temp minutes guest. over()
class {comp} lat lon colour roundTo
Rewrite as class {comp} (strict TS):\n\nconst stack = { beams: [], top() { return this.beams.at(-1); } \
};
I'm after a TypeScript class that keeps the last ten commands of a toy crane and can play them back in \
reverse: {comp}. record, reverse, clear.
Class that remembers where I parked: {comp}, lat, lon, floor, at; minutesSince
an object, TypeScript, for bank notes in an exhibition: {comp}, country, value, serial, real or forged; a method that hides the serial
Kind of a dice tower: {comp}, list of dice, rollAll, sum, best
Table: col1 = "blade mm", col2 = "steel", col3 = "edge deg". class: {comp}; sharpen() sets edge.
TypeScript class for a candle factory: {comp}: kg, temp, colour; pour(n candles) uses 0.2 kg each; \
refuses under 65 degrees.
Class "Ferrule": tip of an umbrella; no joke; {comp}: metal, mm, lost
I need something to hold three-dimensional tic tac toe. {comp}: 27 cells, place(x,y,z,who), winner(). \
TypeScript.
TS: take { "cup": "A", "ml": 120, "bitter": 7 } and make {comp}; compare(other)
I keep bees, geese and accounts. The accounts I'd like in a class: {comp}, lines with date, text, \
cents; balance; byMonth(m). In TypeScript, please.
a simple animated sprite class, {comp}, frames, current, fps, tick(ms)
Class for a bakery's loyalty bread: {comp}; buys; free()
make a struct-of-arrays into class: xs, ys, zs → {comp}; add, size, centroid
Class {comp} in TypeScript with len, binding, rentedTo; adjust(weight) sets the binding
fields(kg, owner, ring colour) class({comp}) lang(ts)
Design a TypeScript class named {comp}: shield, animals, motto; blazon() returns a sentence
{"lane":3,"swimmer":"Ito","ms":51230} as class {comp} w/ toText like 0:51.23
class for the dog's treat jar: {comp} count max perDay give() refuses
Provide a class in TS which maps old account numbers to new ones, {comp}, with add, lookup, and missing
GO → TS: class {comp}\n\ntype Ring struct {\n  R float64\n  Hot bool\n}\nfunc (r *Ring) Cool() { r.Hot \
= false }
class {comp} for a boiler: bar, red line; check() returns text
Modelling a rowing machine: {comp} with strokes, metres, watts; stroke(force) updates all; reset
old var soup to TS class "{comp}": var carrots=3; var water=2; var hot=false; function boil(){hot=true}
class Latch { } please but real: name {comp}, sprung, open(), shut(), jam after 10000 uses
a class that holds a piano tuning: {comp}, 88 cents offsets, worst key, tuned(date)
Please: a class for a photographer's negatives. {comp}: film, frames 36, notes per frame, scanned \
flags. find(text). TS
class for OCR result: {comp}, text, confidence, box x y w h; isSure() over 0.9
transform this text file line "AX-12|bolt|300|2026-01-05" to a class {comp} with parse
class {comp}, water, temp, on; refuse above -2
From here on I want the timer as class, name {comp}\nlet t = null;\nfunction start(m) { t = Date.now() \
+ m * 60000; }\nfunction left() { return t - Date.now(); }
{comp} with fish, pump, algae level; feed, clean; TypeScript class with all three as model
implement as class: a day's tide with two highs and two lows, {comp}, height(at) interpolated
I want to rent out party tents: {comp} (size, from, to, deposit paid), available(list, date). \
TypeScript.
type-safe map of callbacks: {comp} of K; tie(k, fn), pull(k), untie
a pricing class with tiers: {comp}: from, price; price(n)
class {comp}: towers, moat, tide(cm) destroys if > 20
class for a coat check ticket: {comp} no, from, to, lost. claim()
Class please, an oyster: {comp}: open, pearl or none, age; open() refuses under 3 years
The vineyard people at Tokaj asked for a model of their barrels. A barrel has a number, a wood, a \
volume in litres, a fill level and a history of wines. There's transfer from one barrel to another, \
which must refuse if the target is too full. Name it {comp}, in TypeScript, and let the history be a \
list of texts.
class {comp} with kernels, popped, heat(sec)
Port this Perl-ish hash to a class: %bean = (name => 'Lima', days => 70, pole => 1); call it {comp}
Class {comp}: wagons, kids, ticket; board(n) refuses over 12 per wagon
Make a class for a pizza with toppings and price: {comp}; add(topping); price(); halves? no.
[paste]\nclass Rope(object):\n    length = 10\n    def cut(self, n): self.length -= n\n[/paste]\nas \
TypeScript {comp}
class "Gavel" for auctions: {comp}: lot, bid, bidder; bid(who, amount) refuses lower; hammer()
I have 12 identical objects with x, y, r and colour. Make that a class {comp}; near(x, y) returns true \
if inside.
class w/ computed props - {comp}: length, width, height, volume, fits(other)
Give a class for a metal detector's finds: {comp}, depth, signal, object, kept; value()
old class (Swift) → ours, name {comp}\nclass Shark { var teeth = 300; func lose() { teeth -= 1 } }
class {comp} visits temp humidity book(h)
Take the columns of my garden table, i.e. bed, crop, sown, thinned, picked, kilos, and do {comp} in \
TypeScript with a method that tells how many days it took from sowing to picking.
TypeScript for a Kanban card: {comp}, title, lane, moved dates; move(lane); days in lane
Class that reads a thermocouple table: {comp}; points; at(mv) interpolates; typed
Fold this into a class {comp}: runners = list, started = false, go(), fall(name), winner
Enough prose, code: class {comp}, cents, country, accept()
Help me to model a "relay of cooks": {comp}; each cook adds an ingredient; not twice the same cook in a row.
Simple counter w/ min & max and wraparound: {comp}
A chess position holder: {comp}, 64 squares, put, take, count(kind), toFen
Class called {comp}; sown; up; pulled; yield()
JSON to class: { "kiln": "K2", "cone": 6, "hold": 15, "firing": true } → {comp}, with stop()
Convert\n```\ninterface Stove { on: boolean; pots: string[] }\n```\ninto the class {comp} with methods
something like a "sleeping bag" in code: {comp}, temp limit, zipped; zip; ok(temp)
class for a bell foundry: {comp}; kg, tone, cracks; strike; retune(hz)
Make a TypeScript class out of "rope: m, knots, wet" named {comp}, where wet ropes weigh double
Class with an array of weeks: {comp}; seeds per week; sum; best week
Please create {comp}: steps, flow, fish counted. count(n), and clogged flag. TS. It's for a power plant on the Mur.
I'm looking for a class holding the energy of a house per hour: {comp}, add(hour, kWh), peakHour(), \
cost(rate by hour)
typed set of flags w/ names: {comp}; set(name), has(name), list
ES5 thing with closures → class {comp}, please:\nfunction {comp}() { var open = false; return { open: \
function () { open = true; }, shut: function () { open = false; } }; }
A class for stock options? Simple: {comp}, strike, expiry, premium; worth(price)
class {comp} with die-cut? bool, year, cents; fits(letter grams)
A lightweight class please: {comp}: text, at; older(than)
Write Bakelite-style phone: {comp}; rotor digits; dial(d); hangUp; TS class.
I need the types for an Advent wreath, one class, {comp}: four candles, light(sunday), lit count, \
refuse out of order
A thing for keeping my kids' screen time: {comp} with minutes, use, earn, frozen. In TypeScript w/ a \
log.
Given columns (no, name, km, hm, huts), make {comp} class, hm per km as method
make class {comp}: level 0..3 → up/down, off after 90 minutes by tick
Could you write up, as TypeScript, a memory of places: {comp} with lat, lon, smell, story, and \
nearest(list)? It's for my dad who forgets.
a class of mine: Umpire(name, level, games). want it in Web4 style as {comp} with promote()
Type me a class {comp} please with sails list, crew, heel angle; reef() when over 25
ts class {comp} 30 slots, cracked list, put/take
Take a string like "3x12@40" from our gym app and make a class {comp} of it: rounds, reps, kilos, \
volume(), toText()
class {comp}: boats, water, wet guests
From F#: type Tile = { X: int; Y: int; Kind: string } → TypeScript class {comp}, with move(dx, dy)
class for ferry weather limits: {comp}; wind, wave; canSail(w, h)
Make a small class for a fire extinguisher: {comp}; kg, tested, hall; use(), due()
I need a priority list of patients w/ triage colours, {comp}; add(name, colour), next(), count(colour). TypeScript
class {comp}: lid, scratches, pupils 2; scratch(name)
Class → {comp}: grams, colour, x; roll(m)
convert json array (one item shown) to class {comp}: [{"mag":4.1,"depth":10,"place":"Etna"}]
Could you program for me a TypeScript class for a ski school group? Name {comp}, teacher, kids, level, \
slope. add refuses the ninth kid. promote moves the level up. Greetings from Zermatt.
typed ring of players, whose turn: {comp}, next, skip, reverse — like in the card game
class {comp} temp moisture hours; step(h); dry()
Model: Elevator shaft door sensor. {comp}; blocked, count, since; trip(), clear()
A class Tally for sheep in Yan Tan Tethera, called {comp}; next() gives the old word; reset
From this line make a class: pump=on;bar=2.4;since=06:10 → {comp}, parse and print
class {comp}: length, mesh, catch by species; haul()
Write, typed, a class that models an hourly rate with overtime: {comp}; normal, over, hours; pay()
I've got "customer, table, dishes, paid" on a slip. {comp} as class; add(dish, cents), total, pay.
Typed class for a coupon booklet: {comp} 12 pages; tear(n) only once; left()
class {comp} w/ ducks; door at dusk
Give me TS for lab mice cages, no animals harmed: {comp} number strain count sex; split(n) returns a \
new card
Wrap: const kelvin = c => c + 273.15; let last = 0; — as {comp}
class {comp} with 24 squares; break(n)
Turn this into class {comp}:\n\nfunction bend(load, len, e, i) {\n  return load * len ** 3 / (48 * e * \
i);\n}
class: Thimble, size, metal. Collection: {comp} with 50 places, find(metal)
{comp} class. left/right, burn marks, retire()
class that counts syllables roughly: {comp}, add(word), total
Let's have a class for a laboratory centrifuge. {comp}: positions 8, tubes, rpm, balanced(). start \
refuses when it isn't balanced. TypeScript, Web4, comments short.
ES5 to class, {comp}:\nvar {comp} = function () { this.drops = 0; };\nDripTap.prototype = { drip: \
function () { return ++this.drops; } };
I have a Go map of string to int of bird counts. Make {comp}, TypeScript, add, top, merge(other).
pls code {comp}: id, day, used; use() only once; class; ts
turn { name: "Rex", chip: 985, tricks: ["sit", "roll"] } into class {comp}, learn(trick)
class {comp} (runner, km, lit) relight() pass(to)
A vending "recipe": {comp}; water ml, powder g, sugar 0 to 3; cost(); TS, thanks
class "Sundial": lat, shadow(hour). name: {comp}
class w/ 3 fields, {comp}: warp, colour, mended; mend()
I need something like a bank vault timer: {comp}, opens only in a window; set(from,to), tryOpen(now); \
refuses otherwise. TypeScript class, please.
Old Basic line: 10 DIM A(12): LET S=0: FOR I=1 TO 12: S=S+A(I). As class {comp}
class {comp} kg fill pour
please convert the record for the orchestra library:\n\nPIECE: title, composer, minutes, parts[]\n\nto \
class {comp}
class {comp}: lux, motion, bright(at)
Model "a promise jar": each broken promise costs 1 euro; {comp}; break(who), total(), worst()
typed event bus for a zoo: {comp} with topics feeding, escape, closing
Take these globals: speed, gear, clutch; and these functions: shiftUp, shiftDown, stall. I want {comp} \
as a class.
Make "{comp}" TS: room, nights, copies; copy() max 3; expire()
from md:\n* rope\n* diameter mm\n* max load kg\n* knots list\nto: class {comp}, tie(k) lowers load by \
20 %
Class for a nightingale recording: {comp}, sec, quality 1–5, place. best(list). In TS.
Could you give me the elevator's cousin: a paternoster? {comp} endless loop, floor, people max 2; \
step(). TypeScript.
I'm a teacher for metalwork; class for a screw thread: pitch, diameter, left or right, turnsFor(mm). \
{comp}. Thanks a lot!
class for haikus: {comp} lines 3, syllables, ok(); ts
Rewrite in our way:\n\nclass Moat {\n  constructor(w) { this.w = w; }\n  fill() { this.full = true; \
}\n}\n\nThe name is {comp}, no constructor arguments.
A light meter: {comp}: readings, iso, suggest(): f and s. TypeScript class
type: Stopover(city, hours, hotel); list: {comp}; longest(); TS; classes
a tiny scheduler class — {comp}: add(minute, name), due(minute), remove(name). typed pls
Please do a TypeScript class "{comp}" (rows, sugar in Brix, picked?), ready() over 22.
"Locker, gym, 3 digit code, 24 h" → class {comp} w/ open(code), expire
struct Plume { float ppm; int wind; bool toxic; } → {comp} class
class of candles for church: {comp}; slots 40; light(i), burnt(); coins in; TS
class {comp} line m, wind(m), let(m)
{comp} → notes with start & len; shift, stretch; class in TS
This code is from an Arduino, make TypeScript class {comp} of it:\n\nint pin = 7;\nbool on = \
false;\nvoid toggle() { on = !on; digitalWrite(pin, on); }
A ledger for favours between neighbours: {comp}; did(who, for, what), balance(a, b). In our TypeScript \
style.
class {comp} stacks species m3 sell()
class {comp}: slots 6, knives; draw(name), put(name); missing()
Go struct below to TypeScript class {comp}:\ntype Tub struct { Letters int; Zone string; Full bool }
Let there be a TypeScript class {comp}: kg, watt, on, glow(); no constructor, init instead
class: fish tank timer (light from, to; feed at) → {comp}, isLight(now)
Transform "weights on a bar" array code into class {comp}\nlet plates = [20, 20, 10, 10];\nlet sum = \
plates.reduce((a, b) => a + b, 20);
Make a model of a peat fire index: {comp}; dry days, temp, wind; value(); level() 1-5. TypeScript \
please.
class {comp}: knots by name, uses, hard 1..5; learn(name)
JSON → class {comp} {"no":12,"window":true,"taken":false} sit() leave()
Object for a stethoscope app's sound: {comp}: bpm, noise, seconds; usable(). Class TS.
Old Lua table to TS class: local boat = { oars = 4, leak = false } → {comp}
Please: class for the tide mill's log, {comp}: date, high, low, hours run; efficiency()
class {comp}: parts by name; scale(n); grams(total). TypeScript.
Model in TypeScript an escape rope ladder, {comp}, unroll(), steps, ok
class {comp} balls colours kids max; throwBall(c)
struct → TS class named {comp}\nstruct Ring { double gap; int pos; };
Would you make an object for my ham radio mast: height, sections, cranked up or down, wind limit? \
{comp}. up() refuses over 60 km/h. TS.
class {comp}: kids, branch cm, creaks; sit(kg)
hi! ts class "{comp}" fields: sage, thyme, mint counts; snip(herb, n). thanks!
Class for a chess problem: {comp}: fen, moves to mate, tries; guess(move) says right or wrong.
TypeScript model of a lending chain: book goes from A to B to C. {comp}; pass(to); back(); where(). The history must be readable as text and nobody may pass it to someone who had it before.
class {comp} with hours & filter; clean() resets; over() at 500
Turn into TypeScript: a "reading group" with members, current book, next meeting, and who brings the \
cake; rotate() moves the cake. {comp}.
{"sku":"L-9","dye":"indigo","m":42.5} becomes class {comp}; cut(m) refuses over
Something to roll a campaign of board game: {comp}, sessions with date, players, winner, and text; who \
won most
TypeScript: sea chest inventory, {comp}: items by sailor, lock with secret, open(secret) returns items \
or refusal text
class for planting trees: {comp} planted, alive; loss(); needed to fill up
convert enum Light { Red, Green } with next() to a class {comp}
class: {comp} who drinks cents; split(n); ts pls
A water meter: {comp}: litres, leak if flow at 3 a.m.; add(h, l), leak()
JS object to TS class {comp}: let b = { rope: 12, full: false, lower() { this.full = true; } };
class {comp} mesh leaves; full()
TypeScript please: a hop on scale for parcels, {comp}, with tare, read, over(30)
class {comp} plants, water, sun; week() uses water
ES6 object literal to class {comp}:\n\nconst mast = { flag: null, raise(f) { this.flag = f; }, half: \
false };
pls class for dam: level, gates 3, inflow; step(h); spill flag. name {comp}, ts
class {comp}: pins, turns left, play() uses one; wind(n)
A type for postal codes in the Netherlands: four digits and two letters: {comp}; valid(), text(). It's \
got to refuse "SS".
{"who":"Ana","km":12.4,"min":71,"shoes":"red"} to class {comp}, pace()
struct Bale { w: u32, dry: bool } → class {comp}, stack(on)
ts class {comp}: isbn, places; moved(place), km
Class with validations: {comp}, eleven digits, check(), masked()
A class for a baker's peel? {comp}: length, loaves; load(n) max 6
class from columns please: ring, species, wing mm, weight g, sex → {comp} with fat() = weight/wing
class {comp} bench roof lines; nextLine(at)
Please convert my snippet into class {comp} with proper types:\n\nvar c = {};\nfunction seen(s) { c[s] \
= (c[s] || 0) + 1; }
class {comp} teams points; best(3)
typed class: {comp}: bottles, street, sold; sell(n), back()
ES5 ctor w/ prototype → class {comp}, TypeScript\nfunction Hop(h) { this.h = h; }\nHop.prototype.grow = function (d) { this.h += d * 0.15; };
class {comp} houses, done, skip(house, why), left()
Please write the class {comp} in TypeScript. It contains tracks with lengths, and wagons with lengths; \
park(wagon) finds the first track with room and refuses otherwise; freeOn(track) tells metres left; \
clear(track).
I need {comp} with decks; each deck has lanes with metres; load(car m) → refuses if full. TypeScript
class for choir seat plan: rows by height; {comp}; insert(singer) keeps order
parse "B12:7.5:ok" → class {comp}; ts; with isOk
Convert C# record to our class: public record Pip(int Seeds, string Fruit, bool Dry); name {comp}
Class for the toll at a medieval bridge, a school project: {comp}; cows, carts, people each with price; pass(kind, n), total, and nobles pass for free, which is counted too. In TypeScript, please, English names.
struct Key(id, cut depth[5]) as class {comp}; matches(lock)
class {comp}: ingredients, minutes, guests; ready()
pls: {comp} class; open, mud, animals through; shut refuses if a cow's in it
Model the classic "river crossing": wolf, goat, cabbage. {comp} with left and right bank, row(who), and a check that refuses unsafe states. TypeScript class, simple fields.
class {comp}: riders, speed, stop cord; stop()
JSON lines sample → class {comp}: {"hen":"Berta","eggs":1,"mood":"broody"}
TypeScript class for opening a safe by sequence: {comp} with secret as three numbers, turn(dir, n), \
reset, open(). It must never give the secret out in toText.
Rewrite as TypeScript class {comp}:\nfunction fill(bin, kg) { bin.kg = Math.min(bin.max, bin.kg + kg); \
}\nfunction empty(bin) { bin.kg = 0; }
Make class {comp} pair, length 100–140, lock; set(cm) clamps
Data: sample id, depth, age, error. Class {comp} in TypeScript; overlaps(other) if the ages agree \
within the error; toText "a ± e"
class for hiking boots rental {comp} size lent
struct conversions: struct Net { mesh: f32, torn: bool, owner: u8 } → class {comp} w/ mend()
{comp}: pumps 3, hours, rotate(); TypeScript; the one with the fewest hours goes next
From this ugly tuple ("K4", 3, true, "oak") → class {comp} with names: mark, floor, bearing, wood
class {comp}: sort, kg by year; alternates() tells if it bears each second year
Kotlin to TS, {comp}\n\nclass Room(val no: Int) {\n  var guest: String? = null\n  fun free() = guest == null\n}
a class for cords of wood: {comp}: m3, dry since; ready(date) after 2 years; burn(m3)
TypeScript: {comp} moon dates & crops to plant; best(crop). class
pls: class {comp}: guitar, strings, humidity; dry() under 40 percent
{"floor":2,"lux":320,"on":true} class {comp}
class Gate9 for slalom: colour, x, y; {comp}: gates passed, missed; time
Make from these methods a class: pack(item), weigh(), close(), ship(to) — name {comp}; TypeScript; \
refuse ship if open
class {comp}: chilis, scoville, bottles; dilute(n) lowers scoville
ES5 to TS: function Sponge() { this.wet = 0; } Sponge.prototype.wring = function () { this.wet /= 2; }; → class {comp}
a class that models the queue on a ski lift with singles line: {comp}, pairs, singles; load() fills \
chairs of four. TypeScript.
class {comp}: 32 teeth with state; mark(n, state); healthy count. TS, no secrets of patients in toText.
class {comp}: guest, hours, light, lock; snooze(m)
class for a trolley: shop coin, in row, out; {comp}; take(coin), giveBack()
Ruby struct → TS:\nPlot = Struct.new(:no, :owner, :m2, :fenced)\nclass {comp} please, rent(rate)
Class for carrots in a school garden: {comp}: sown, thinned, pulled, length list; average()
from fields w/ types: id:number; bark:string; girth:number; hollow:boolean → class {comp}, age() as \
girth times 0.8
pls class for a "tip calculator with rounding" – {comp}: bill, percent, people; each()
class {comp}: left/right, locked, heater; throwIt() refuses when locked
JSON → TS class {comp} {"ship":"Aida","in":"06:10","out":null,"pilot":true}; isIn()
class for fairness in chores: {comp} of people; next(), skip(p, why), swap(a,b)
write out: class Bellows (air, pump(), leak per s) & class {comp} using two of them. prefix Reed9
I'm in need of a class modelling glaze recipes: {comp}: materials with percent, sum must be 100 else \
refuse; scale(kg). TypeScript
make {comp} class (ts): arm, hook, lift(kg max 2), swing(deg), log
Please: a class {comp} for my son; number of engine, where, when, drawn or photographed; find(number) \
lists all. TypeScript.
from ini:\n[pump]\nmax=40\nmin=5\nauto=yes\n→ class {comp}
class {comp}: name, chip, last seen, reward; seen(at, where); home(). TS
struct → class "{comp}": struct axle { int no; float tons; bool lifted; } + over(limit)
class {comp} teams pull(side, kN) winner
TypeScript: map legend as class: {comp}: entries symbol→text; add, remove, toText sorted
Convert COBOL-like to TS class {comp}:\n01 POLICY.\n 05 NO PIC 9(8).\n 05 PREMIUM PIC 9(6)V99.\n 05 \
ACTIVE PIC X.
please write: class {comp} (ml, warm), froth(), pour(ml) → rest
JSON: {"zone":"A","plants":120,"dead":4} as {comp}, loss() in percent
Chess again: {comp}: base min, increment s; press(side); flag(). In TypeScript.
make this a class list: Planet, Moon, Ring; for {comp}; Moon and Ring belong to a planet; prefix Orr
ts: {comp} class: m3, pumps, hours of reserve; use(m3)
class for a tea auction: {comp}: garden, kg, bid, by; bid(who, c) refuses lower; sold()
Rewrite with class: let q = []; const join = n => q.push(n); const next = () => q.shift(); → name \
{comp}, typed, with size
class "{comp}": kids, lanterns, songs; next song; kid w/o lantern list
need TS class {comp} with mm, slices, slice(loaf cm) → count; blade sharp %
struct→TS: struct Oven9 { int deg; bool fan; string prog; } class {comp}, set(prog)
TS class: {comp}: panels, open(n), close(), torn count after 200 folds
a simple typed bank of questions: {comp}: add(q, a, level), draw(level), used list
An old function computes the price of a taxi ride from kilometres, waiting minutes, luggage and night \
time, all passed as plain numbers. Nobody remembers the order of the arguments. Turn this into a class \
called {comp} with named fields, a price method, and a text that explains how the price came about.
Below is how the machine talks. Please write a class {comp} which takes one such line and offers typed \
fields, plus a method that tells if the cycle was too long (more than 12 \
seconds).\n\n#104;start=06:00:01;end=06:00:14;force=88.2;ok=1
I make puzzles for a newspaper and I'd like a helper class for word ladders. It has a start word, an \
end word, a list of steps; add(word) refuses if more than one letter differs; done() is true if the end is reached; undo removes the last. {comp} please, in TypeScript.
Here's an object I use everywhere, and I'm ashamed of it: it has a, b, c, d, and e, where a is the \
animal, b the box, c the care notes, d the date and e the keeper's initials. Make it a proper \
TypeScript class {comp} with readable names, and a toText for the wall.
{comp}: seed g, visits, squirrel proof; visit(bird); refill to 500. typescript
class {comp} book, spine cm, torn; repair()
please: from this JSON of a lighthouse tour {"steps":199,"group":12,"guide":"Pia","wind":6} class \
{comp}, go() refuses when wind > 8
typed: {comp} rota: date, nurse, ward; swap(a,b) refuses if either works the day after
class Bun: seeds, cut, toasted; Burger9 stack of parts. name {comp}
{comp}: tracks by kind; add; ratio(). class ts. physics class of 10b
class {comp}: boat no, out, due, oars ok; late(now)
Something like a "bucket list" in code, {comp}: wishes with cost and done; affordable(cents) ; \
markDone. TypeScript class.
write {comp}, a class for the marble tray game: tilt x,y −10…10, ball pos, step(), hole → lost
Please convert this shell-ish config into a class with defaults, called \
{comp}:\nMAXTEMP=1240\nRAMP=120\nHOLD=15\nFAN=off
A TypeScript class for the state of a jigsaw swap: box, pieces, missing, with whom, since; {comp}; \
pass(to), count(pieces found). Refuse to pass on a box that nobody has counted.
class {comp} loaf, lid, days; stale()
Take this as a class please, with init and model, name {comp}: id, chain m, light ok, last service, \
drift(m) sets off an alarm over 30.
A float valve, {comp}: level, open at, close at; step(level). That's it. TypeScript.
Could you rewrite the following into a TypeScript class with the name of {comp}?\n\nvar brake = \
0;\nfunction pullBrake(p) { brake = Math.max(brake, p); }\nfunction freeBrake() { brake = 0; }
class {comp} pairs, wet; dry(); ts
Class in TypeScript wanted for a school library's lost books, with title, class that lost it, price, \
paid, and an excuse as text which mustn't be empty. {comp}. excuses are to be printed sorted by length.
TypeScript class {comp}, weight list, biggest, pie(n)
I have the following wish: a class that is a "memory of a river", {comp}, holding levels per day for \
ten years, compact, with highest, lowest, and a comparison to the same day last year. Please don't read or write any file in it. TypeScript.
pls class from table:\n| part | type |\n| gauge | number |\n| reel | string |\n| left | number |\nname \
{comp}, cut(m) refuses if not enough
class {comp}; done? no: dissolve(t, stir) sets mm left
Convert into TypeScript class {comp} (keep names short, no static):\n\nSub Log(n)\n  count = count + \
n\n  last = Now\nEnd Sub
class {comp} litres, boil, cups(); ts
I'd like to represent a pilgrim's pass: stamps by place and date, kilometres in total, and whether the \
last hundred were on foot. {comp} in TypeScript, with stamp(place, km), which refuses two stamps from \
one place on a day.
Typed: {comp}: wells list with depth, water; pump(id,l); dryOnes(). class
Write a little class for the tooth fairy: {comp} with child, tooth number, coin, date; total per child. TypeScript, and with a method that refuses the same tooth twice.
class {comp}: threads, wound, tension; wind(n), break(); ts
make an object for my bike's gear table: {comp}, front rings, back cogs, ratio(f,b), best(cadence, \
speed). TypeScript class please
{"kg":12,"from":"Oslo","to":"Bergen","fragile":true} → {comp} class, price(per kg)
A class for a "silent disco": {comp}, headphones with channel and battery, out or in; lend, takeBack, \
lowOnes. TypeScript, short, one file.
Hi, please port "PIANO: keys 88; pedal down? ; press k; release k; sounding = pressed or pedal" into \
class {comp}
TypeScript for yarn dyeing: {comp}: colour, grams, minutes, exhausted; step(); match(other). class
class: {comp} depth cm by day; max; melt per day; ts; prefix none, name {comp}
class Lifebelt: pier, rope m, seen on; missing(). {comp} for a pier. prefix Quay9
Write {comp}, class, TypeScript: speed kn, depth m, wave cm(); slow() if over 30
class {comp} open, child safe, close()
Please rewrite for me as class {comp}:\n\nlet gas = 230;\nfunction burn(min) { gas -= min * 2.5; \
}\nfunction swap() { gas = 230; }
TypeScript: bus with kneeling: {comp}: doors, kneel, ramp; openRamp refuses unless kneeling. Class.
class {comp}: colours map; draw(); swap(other, n). ts
{"peg":4,"coat":"red","paid":true} to class {comp}, fetch()
class Chisel: mm, sharp %, use(), hone(); set {comp}
A "kiosk at the lake": {comp} has sorts with scoops left, cones, cash; sell(list of sorts) refuses if a sort or the cones are out. TypeScript class.
class {comp}: kg, seasoned, rust(); cook(h). TypeScript
An old form has these fields: applicant, plot, trees to fell, reason, decision, date. One class, \
{comp}, TypeScript, decide(yes, reason), refuses without a reason.
make class {comp} lol; typed; angle, holds(kg)
struct Sled(dogs, kg, ice) → class {comp} in TS, canGo() if kg <= dogs * 40
class {comp} segments, broken; fix(i); whole()
class {comp} count, add, guess(n) → higher/lower
class {comp}: kg, hole mm, horse; eat(h); empty()
Write TypeScript class {comp}: ropes, kg per rope, since; harvest(rope); closed if toxin flag
{"rune":"fehu","x":4,"y":9,"worn":0.3} → class {comp}, legible()
Please do {comp} in TypeScript: a toy post office with stamps in a drawer, letters in a sack, \
postman(n) takes n letters; refuse letters without stamps.
class {comp} size, worn mm; pair(other)
from XML <lamp id="4" w="40" on="no"/> to class {comp} with parse and toXml
Make a class for my sister's dog salon's soap: {comp}: litres, mix ratio, wash(size) uses more for big \
dogs. TypeScript.
class w/ listeners: {comp}; boil() notifies all; once only listeners too
class {comp} kg, kind, mouse holes; leak(day)
class {comp}: rolls, crank speed, coins; play(roll)
struct Sluice { cm: i32, rust: bool } to TS class {comp}, raise(cm) refuses if rusty
class {comp}; km; letters; dogs 6; run(km) tires dogs
I keep a whale watching log, make me {comp} in TypeScript: boat, guests, hours, sightings (kind, \
count); refund(true if none seen).
class {comp} beans, height, string ok; tie(); prefix none
convert: var flags={red:0,blue:0}; function raise(c){flags[c]++} to class {comp}
TS: class {comp} days, portages, food kg; eat(day); enough()
Write a class {comp}: boats up, boats down, next() alternates; TypeScript
class {comp}: match, date, new date, used; use()
Here's a lump of state from our toy shop's train table, please make a class {comp} with methods from \
it:\n\nlet speed = 0;\nlet dir = 1;\nlet lights = false;\nfunction faster() { speed += 10; }\nfunction \
turn() { dir = -dir; }
Below is an interface from a supplier; please write class {comp} for it with sensible methods, open and close among them.\n\ninterface Cell {\n  id: string;\n  temp: number;\n  door: boolean;\n}
A class for our vet's waiting room in TypeScript, {comp}: animals with owner, kind, urgent or not; cats and dogs shouldn't sit together, so there are two rooms; call() takes urgent ones first; list(room) gives names.
class {comp}: day, minutes, who; sum per month; ts
{comp} borrowed by, since, broken; TypeScript class; giveBack(state)
Please turn my paper form for lost luggage into TypeScript. It has the flight, the tag number, the \
colour, the kind, the contents in words, where it was last seen and where it should go. {comp}; \
found(where) closes it; open() is true until then; days(today) counts.
Our ski school wants vouchers that can be split between siblings. A voucher has hours and names; \
use(name, hours) refuses when the name isn't on it or the hours are gone; add(name) up to four. {comp} \
in TypeScript, please, and a short toText.
There's a class missing in our harbour game: a pilot boat that brings pilots to ships. It has seats, \
fuel and a position; board(pilot) and drop(ship) and refuel. Please do {comp} in TypeScript and let \
drop refuse if no pilot is aboard.
please add to our zoo software a typed {comp} with kind, kilos, for which animal, and prepared by; \
empty(kg) refuses more than is in
Please rewrite this for our Web4 project as a class {comp} with the proper types; the word secret in it is a product name, not a key.\n\nvar cart = { kind: "secret rye", kg: 0 };\nfunction load(n) { cart.kg += n; }
class {comp} teeth, sharp, cut(cm)
""")

REQUESTS["generic"] = literal(r"""
can you give me a generic {comp} that keeps the last n items and drops the oldest
an observer list generic in the event type, name {comp}, subscribe and unsubscribe and notify
Implement in TypeScript a generic Maybe-like holder, name {comp}, with put, take and isEmpty.
generic repository {comp} of T with an id, find, save, remove
an undo stack, {comp}, generic in command, push, undo, redo, clear
a generic pair, {comp}, first and second, swap
generic cache with expiry: {comp}, K and V, ttl
Generics! I want a tree, {comp} of T, add child, depth, walk with a callback
a bounded counter generic over step, {comp}
A wrapper around an array that keeps things sorted, called {comp}, generic
small generic: {comp}, value can be set only once, second set is refused
Thermometer history ring: {comp}, generic number, size 24, push, average, max
Generic two-level map in TS, {comp}, with set(a, b, v), get(a, b), and rows
generic singly linked {comp}
I want an LRU cache, TypeScript generic, name {comp}, capacity set by init
What about a generic pool? {comp} of T. borrow, return, size. No, no async.
I've a set of dice with rules for cheating detection. {comp} rolls, keeps history, tells if it's \
suspicious. Generic on the number of sides if that makes sense.
Generic class with constraint: {comp} of T where T has an id; byId, all, drop.
A priority-aware list, {comp}, generic
generic: {comp} of T, next, prev, add, remove
make a {comp} class, generic, holds up to n of T and then splits
I need an elegant generic pipeline class in TypeScript called {comp}, where I add steps and then run it on a value, with a stop on the first refusal and a text list of the steps that were run.
my boss calls it "the widget holder", i call it {comp}. generic. holds widgets. add/remove/list.
please: generic Lens of S and A named {comp}, get, set, over
class w/ generics - {comp} of A and B - trade()
generic heap, named {comp} of T with a compare function passed in by init
generic event source: {comp} of E, emit, on, off
generic notifier: {comp} of M with subscribe, publish, mute
Make something of type container for audio samples, generic, {comp}, with peak and rms
shelf of jars. {comp}. n slots. put(i, name). get(i). TypeScript. generic maybe.
A generic ledger of changes: {comp} of T, record(old, new), last(), undo()
Generic class: a bag that knows duplicates, {comp} of T
simple generic Either: {comp} of L and R
Observer w/ generics: {comp} of E; strike(e); listeners removed when done
generic {comp} of T with rules; pass(list) splits into kept and dropped; counts by rule
generic state holder with history, {comp} of T, at(i), set(v), back()
Something generic which splits a list into pages: {comp} of T, size, page(i), count()
generic lazy value: {comp} of T, get(), isReady, forget()
Generic range tree? Too much. Just {comp} of T, ranges with values, find(x).
A generic wrapper for "value with unit": {comp} of U. TypeScript. add refuses other units.
generic Turnstile of T, counts passes by key, locks at limit. {comp}
a small rule engine: {comp}, add(name, test, act), run(fact). Generic in the fact.
A generic "limited edition" counter class, {comp} of T: total, given, next(to: T) returns the number; \
refuses at the end.
generic class {comp} of A and B: remembers f(a); hits, misses, clear
Please code a class {comp} that represents a node of a graph with generic payload, neighbours, \
link(to), and a walk that visits each only once.
Write a generic {comp} of T: takes a list, makes pairs for a round robin, next round
I'd like to play with generics: a class {comp} of L and R with two drawers, swap and map functions.
Generic thing: {comp} of T groups items by key function; get(key), keys, sizes
generic {comp} of T? with fill(value), gaps()
Generic repository but with soft delete: {comp} of T; remove marks, restore unmarks, all(live only)
Generic: {comp} of T, weighted items, spin(random)
generic retry queue, typed: {comp} of T, push, fail(item), next; after 3 fails into the dead list
Generic "last seen" register: {comp} of K; see(k, at), since(k), stale(limit)
A generic class, {comp} of R and C, counts, rowSum, colSum
generic {comp} of T: sources one, sinks many, push(v)
generic {comp} of K, text lists per key; add, of(key), search(text)
A generic class for optimistic edits: {comp} of T with base, mine, changed(), reset(), commit()
class of generic bounded retry results, {comp} of E; add(e), count, last, giveUp()
Generic class: {comp} of T with fixed n, put in first free, takeAt(i), free count. For a parcel wall.
TS generic {comp} of T: join, leave, callNext, position(of)
generic {comp} of T: push, pop, peek, and snapshot/restore
generic "two of three" voter for sensors: {comp} of T; set(i, v), agreed(), outlier()
Class with generics and constraint comparable: {comp} of T; see(v); min; max
generic lens-free update box: {comp} of T; get, patch(part), version
generic {comp} of T: add until n, then flush(fn)
a generic decision table class: {comp} of I and O; addRow(test, out), run(i)
generic {comp} of T by key; seen before is dropped; dropped count
generic: {comp} of T with add(t, at), take(), age()
Generic "limited tries" guard: {comp} of T; test(v), left, locked
generic mapping w/ default: {comp} of K, V; get returns default; set; size
generic {comp} of E: record, replay(fn), cut(from, to)
generic {comp} of K,V: set, get, undo
generic TS: {comp} of T: lock, unlock(secret), get refuses if locked
make a generic "season" class, {comp} of T: spring, summer, autumn, winter slots; now(month)
class w/ generics constraint: {comp} of T having name; find(name), names()
generic trie: {comp}, add(word, v), get(word), starts(prefix). TypeScript
generic ring log w/ levels: {comp} of E
A generic class for "first come first served with limit per person": {comp} of T, join(p), serve(), \
refuse over 2 per person
Generic "approve chain" class: {comp} of T, steps of roles, approve(role) in order, refuse else, done()
generic {comp} of T with rules: pass(v) only if all; list of failed names
generic {comp} of T: options, choose(i), chosen, clear; TSX not needed
class with generics: {comp} of T by time; put(t, v) ignores older; get()
generic {comp} of T: item, n; use() ; onEmpty text. TS
ts generic: {comp} of T: from, to, item, accepted; accept(), refuse(why)
generic: {comp} of T, play next, wraps, insert(at)
generic {comp} of T: n slots, swap(i,j), order()
generic class {comp} of K,V: put only if absent; refused list
For a course on databases without a database: a class with rows and named columns, where(column, \
value), sortBy, count, and a refusal for unknown columns. {comp}, generic in the row type if you can, \
TypeScript.
""")

REQUESTS["tsx"] = literal(r"""
TSX component class for a countdown badge, call it {comp}, with seconds and label as attributes
Model the tram stop display: {comp} shows lines, destination and minutes; update and render to text
make a tsx class for a star rating control, name {comp}, value and max and onPick
TSX: a class rendering a weather card, {comp}, with city, temp and icon
A TSX class for a modal, {comp}, title, body, open, close
a tsx component as class for showing a battery, {comp}, level 0 to 100, charging flag, render returns \
svg
A TSX component class that draws a progress ring, {comp}, with percent, size, stroke; render only, no \
hooks.
tsx: class {comp}, a speedometer with value, min, max and unit
TSX: make me a class component for a tiny calendar strip, {comp}, with days, selected, select(day)
TSX class, {comp}, shows a letter and points like in scrabble
TSX class component: a pill switch, {comp}, on, label, toggle
Code me a TSX class, {comp}, n circles of which k are filled, label under it
a TSX class showing a queue number: {comp}, number, counter, blink
TSX class, {comp}: mood 1 to 5 renders a smiley, onPick
make {comp}, a TSX picture frame class with src, title, border
TSX component class with a tab strip: {comp}, names, active, pick(i)
TSX class comp: {comp}, 0–5 chilis, onChange
TSX class {comp}: shows temps of 24 h as coloured cells, props: values, unit
TSX class named {comp}: 3 by 3 buttons that toggle, solved()
TSX: class {comp}, 16 steps, 4 rows, toggles; toPattern()
A TSX class to show the tide as a curve: {comp}, points, now marker
TSX class comp {comp} dots w/ magnitude → radius; select(star)
TSX class "{comp}" showing a number with a red dot, max 99+
I'd love {comp} as a TSX class that shows a glowing circle with a colour, brightness by prop, and a \
label below
TSX class comp for a piano with 12 keys: {comp}, pressed set, onKey
TSX class {comp}: arc for the sun's position by hour; sunrise, sunset props
TSX class, {comp}, shows n country flags as text codes, click removes
TSX: {comp}, class, list of places with arrows, click goes back
TSX {comp} class: phase 0..1 draws a circle part
TSX class for a noise bar, {comp}, level and limit
""")

REQUESTS["abstract"] = literal(r"""
Room, Bedroom, Kitchen for the {comp} game, where Room is abstract and each has furniture
abstract Vessel, then Canoe and Kayak, in {comp}, with paddles count
Write me an abstract Exporter for {comp}, with toCsv and toXml children
An abstract "Dish" and real ones "Soup", "Roast", "Cake" for the project {comp}, and each dish knows \
its minutes and its helpers. Also a Menu class that sums the minutes. Prefix Sun.
Abstract class for payment methods, {comp}, and concrete ones for card, cash and voucher. pay(cents) \
returns a refusal text or an empty string. In TypeScript please, no throw.
abstract Measure, Kilo and Pound and Stone below it, for {comp}, convert to each other
abstract {comp}: Espresso9, Lungo9, Ristretto9; ml, seconds, brew()
""")

REQUESTS["subclass"] = literal(r"""
class {comp} extends {comp2}; cups 12
subclass please: {comp} extends {comp2}; beds, breakfast. Both are new; {comp2} has stops and delay. \
Name with prefix Aurora.
class {comp} extends {comp2}; litres; spray(l). both new, prefix Blaze
class {comp} extends {comp2}: belt mm, wheel; both please
{comp} subclass of {comp2}; tide triggered; TypeScript
""")
