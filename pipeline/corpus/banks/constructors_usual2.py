r"""Usual requests for TypeScript classes of every kind, with what they are for.

Keys as in `constructors.py` beside it, `{comp}` the class, `{comp2}` its base. Only data; covers not its answers.
"""

from pipeline.corpus.banks._lines import literal

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["class"] = literal(r"""
write a class {comp} for a parking ticket, with {fields}
We sell garden sheds online and every quote is currently a loose object passed through nine functions. \
Please turn it into {comp}, holding {fields}, with a method that works out the total including delivery and another that says whether the quote has expired. The sales desk will create these by hand, so keep the constructor short.
can you model a lighthouse as {comp}?
{comp}, a plain holder for {fields}. no methods.
The old function makeInvoice returned an object with seven keys and two closures. Rewrite that as \
{comp} in our usual style; the closures become methods, one marking the invoice paid, one returning the days overdue.
hey, we need something that keeps track of a beehive: {fields}. call it {comp} pls
Ticket 4411: introduce {comp} to represent a hotel room. Currently the room number travels as a string \
and the rate as a number, and they get mixed up in the test for late checkout. One object, two getters, one method that answers if a guest may check out at a given hour.
from the sql table of library loans (borrower, book, due date, returned flag) make me {comp}
lowercase request: chess clock, {comp}, start stop and flip, two players, remaining seconds each
In the bakery app an order of bread is a tuple right now. Nobody remembers which position is the \
weight. Give me {comp} with {fields} and a short describe method that prints the order on one line for \
the oven display.
{comp} = ferry crossing, departure and arrival port, duration, canceled or not
turn this struct into our style: a C struct for a drone waypoint, latitude longitude altitude and hold \
time in seconds. name {comp}
Could I get {comp} for a dentist appointment?
The ES5 prototype for a jukebox (constructor function, then Jukebox dot prototype dot play and so on) \
must go. Replace it with {comp}, keep play, skip and the queue length, and store {fields}.
nobody understands our coupon object anymore. make it a proper thing called {comp} with an isValid \
check and a discount calculation
Write {comp}. It stands for a bicycle rental.
our zoo keeps feeding plans on paper, and now they want an app for it. first object is the animal \
enclosure itself: {comp}, which has a name, a capacity, and the list of animals currently inside. there should be a method to add one, refused when full, and one to list the names
make me a secret santa pairing, {comp}, giver and receiver and a budget
The JSON from the tram company has a stop id, a name, two coordinates and a list of lines serving the \
stop. Model one such stop as {comp}. Add a method telling whether a given line serves it, and a method \
for the distance to another stop in meters.
a vending machine slot: {comp} with {fields}
what I need is {comp}, a plain object type for a passport check, holding the number, the country and \
the expiry, with a method that decides whether it is still good for six months from a date
I'm porting the hospital's bed planner from Pascal. There is a record for a bed with ward, number, \
occupied flag and the patient's id or nothing. Make that {comp}; add occupy and release, and throw when somebody occupies a taken bed.
pls create {comp} to plan a birthday party: guests, cake, date
{comp} with {fields}, and getters for them
So the wine cellar app. A bottle has a vintage, a grape, a region and a drinking window. I'd want \
{comp} to hold it and tell me, for a given year, whether the bottle is too young, ready or past its \
peak. No fancy stuff, plain typescript like the other files in the folder.
that function that makes a football fixture out of five arguments, make it {comp}
Represent a lab sample. Name: {comp}. Barcode, taken at, temperature, and discard when older than three days.
hi! could you read the file with the old camping pitch function in mind and give me {comp} instead: \
pitch number, size, electricity yes or no, price per night, and a method for the price of a stay of n \
nights
Model a traffic light. {comp}, three colors, next.
We keep mixing kilograms and pounds in the freight module, therefore I want {comp}, which stores a \
weight in grams internally, can be built from either unit and returns either unit. Add plus and \
compareTo. Make it immutable.
{comp}: museum ticket with {fields}
Do you have a moment? The fire brigade wants vehicles in their dispatch tool. {comp} shall contain \
{fields}. A vehicle is available, on the way, or on site, and there should be one method for each \
transition that refuses nonsense like going from available straight to on site.
log entry thing, {comp}, level message time
moving the knitting pattern from a big nested array to {comp}, with rows, stitches per row and a row \
counter that goes up when I click
Please create {comp} for a cinema hall.
Elevator: {comp} stores current floor, direction and pending calls. Calls get sorted in the direction \
of travel. I also want a step method that moves one floor, so that the simulation test can drive it \
without timers.
a {comp} to hold {fields}, constructor only
we store recipes in a csv and read them with a regex, ugly. I want {comp} with title, servings, \
ingredients and steps, and scaling to another number of servings
Blood donor record, {comp}, please
The tennis club would like court bookings. One booking: {fields}. Call it {comp}. It should be able to \
say whether it overlaps another booking and how long it lasts in minutes.
{comp} for a satellite pass, rise, set, max elevation
our api key rotation needs a home. {comp} keeps the key id, the created date and the secret, can tell \
if it is older than ninety days and can mask the secret for printing in the log, showing only the last \
four characters
how would a plain {comp} for a marathon runner look like in our style, start number and finishing time \
and a pace method?
Pizza oven, {comp}, temperature, door open or not, and preheat.
Bug 902 says that refunds lose their reason code. Root cause: it's a bare number plus a string \
somewhere. Introduce {comp} with {fields} and give it a method that checks the reason is one of the \
five allowed codes.
a crane on the construction site, it has a max load, a boom length and a current load; lifting beyond \
the limit throws. name it {comp}
{comp} please: subscription with plan, renewal day and cancel
school timetable slot... weekday, hour, room, teacher, subject. {comp}. And a conflictsWith.
I have an object literal for a warehouse shelf and functions that take it as first argument: addBox, \
removeBox, freeSpace. Classic. Move the whole lot into {comp} so the functions become methods, and the \
shelf label is read only after construction.
sheep tag, {comp}, with {fields}
The astronomy club logs observations in a spreadsheet: object, magnitude, seeing, telescope, remark. I \
was asked to give them a small tool; the core is {comp}, one observation. It would need a comparison by magnitude and a one line text for the printed log.
turn the tuple for a chess move into {comp}
Need an object for a flight's seat map; it is called {comp}; rows and letters; reserve, release, \
isFree; the test for double reservations already exists and expects an Error with the seat in its text.
loyalty stamp card {comp}. ten stamps, one free coffee
may I ask for {comp}? It's a donation: donor, amount, currency, date, receipt sent or not, with a \
method to mark the receipt as sent
We want to simulate an aquarium. {comp} has {fields}, plus a method tick that lowers the oxygen a bit \
and raises the temperature towards the room temperature, and a method addFish.
write {comp} for a compass
A {comp} describes a bridge inspection. Inspector, date, findings, and the grade from one to five. Add \
a method that checks if the next inspection is due, three years after a good grade and one year after a bad one.
sauna booking as an object, {comp}
Add {comp}.\nFields: {fields}\nMethods: one to print it, one to compare by date
someone please make the train ticket real: {comp}
I've got a text file where each line is a runner's split: bib, kilometre, seconds. Read the file \
description in the ticket if you like, but all I need is {comp} for one line, including a pace in \
minutes per kilometre and a check whether the split is suspiciously fast.
plain class for a coffee machine, {comp}, with {fields}
Is there a clean way to keep a jigsaw puzzle's state? pieces placed, pieces total, elapsed time. Make \
{comp} with a percentage getter.
Right now the ambulance position is sent as an array of three numbers and a string. New code must use \
{comp} holding {fields}. Provide a method for the distance to a hospital and one that decides if the \
position is stale, which means older than thirty seconds.
beer brewing batch. {comp}. original gravity, final gravity, alcohol computed from both.
I inherited a VB6 module for a pawn shop with a user type called TPledge. It had an item text, a loan \
amount, an interest per month, and a date until which the customer may buy the item back. Turn this \
into {comp}, add a method for the amount due on some date, and one saying whether the pledge is \
forfeit.
{comp} with {fields} pls, immutable
Our town runs a bulky waste pickup. Citizens request one and get a date. {comp} stands for the request: address, list of items, desired week, status. There should be methods to schedule it, cancel it, and estimate the volume in cubic metres by the items.
toll booth {comp}
Model a volcano. We call it {comp}. Name, elevation, last eruption year, alert level; isActive if it \
erupted in the last ten thousand years.
The game has a backpack. It holds items up to a weight. Items have a name and a weight. Player can drop the heaviest one. Make {comp} for the backpack only, items stay plain objects for the moment, and throw an error with the item's name if it doesn't fit.
{comp}: {fields}, toString
An election district has a name, a number of voters and the ballots per party. Please make {comp} with \
a turnout method, a winner method, and make ties explicit somehow, maybe by returning all the parties \
that share the top spot.
candle shop stock item as {comp}
how do I represent a Roman legion in our strategy game? {comp}, cohorts, morale, position, march order
dog walking appointment {comp} with {fields}
From the ticket: "operators can't see why a pump stopped". We therefore need {comp}, one stop event, \
with {fields}. Add a getter for a readable reason.
{comp} for a stamp collection
When a patient gets physiotherapy there's a prescription with a number of sessions, an indication and a validity of four weeks. Make an object {comp} that counts used sessions, refuses one too many, and knows whether it is still valid today. Our current code checks that in six places and in two of them wrongly.
kite surfing spot: {comp}, wind from to, tide needed, best months
So far a lecture is a Map. Make it {comp} with a room, a professor, the enrolled students and a waiting list. When a student leaves, the first one on the waiting list moves up. Also a full method.
make this typed: a wedding gift list entry named {comp}, who reserved it, price, link
ice hockey penalty: {comp}. player, minutes, offence, start of penalty; remaining at a game time.
Please define {comp}; it carries {fields}; equality by the first of these
The parcel locker has compartments of three sizes. A parcel gets the smallest free one that fits. A \
code of six digits opens it. I need {comp} for the locker, with store, open and a count of free \
compartments per size; please keep the code secret, meaning it's returned once and never readable \
afterwards.
harbor crane log, {comp}, nothing fancy
converting a Go struct: type Lease struct with Tenant string, Start time, Months int, Rent cents. make \
it {comp} with an end date getter
A museum's audio guide has stations. Each one has a number, a title, the length in seconds and \
languages. We want {comp} with a method that finds whether a language is available and falls back to \
English if not.
give me a {comp}. it's an alarm clock.
We rent out carnival costumes. There's size, theme, deposit, cleaning fee, and who has it. I want to \
check it out to a person and check it in again with a damage note. The deposit to pay back is reduced \
by the damage. {comp} should be the name of this.
create {comp} from this description: a fossil has a finder, a layer, an estimated age range in million \
years and a drawer number; provide whether two fossils could have lived at the same time
skip the interface, i only want a class {comp} with {fields}
lets have {comp} for radio stations, frequency and name, and matches(freq) with a tolerance
the ski lift needs an object. {comp} with {fields}
In billing, a meter reading consists of meter number, value, unit, date and who has read it. We've had \
negative consumption twice because readings were swapped. I'd like {comp} with a consumptionSince \
method that takes an earlier reading and throws if the order or the meter is wrong.
typescript class for a barcode, {comp}, check digit test included
Shogi piece, {comp}, promoted flag, promote method, allowed moves as list of offsets
{comp}. Bus stop. Name, lines, shelter yes no.
could we store a medal table row in an object instead of an array of four? {comp}: country, gold, \
silver, bronze, with a total and a compare for sorting
Task: {comp}\nA rope in the climbing gym. Has length, purchase date, number of falls. Must be retired \
after five years or ten falls. Provide mustRetire and recordFall.
an escape room: {comp}, with {fields}, start and hint methods, each hint costs two minutes
I'd like {comp} to represent a fire extinguisher
rework of the parking meter: coins accepted, minutes bought, print receipt. class {comp}
in prose, our JSON: it has an "isbn", a "title", an array "authors", and an optional "translator". make {comp} out of it and add a citation method
{comp}: crossword clue, number, direction, text, answer, and a method to check a guess without caring \
for case
a polite request for {comp}, describing an olive harvest with {fields}
We get complaints because two couriers pick the same delivery. Build {comp} with the parcel id, an \
address, a state and the courier. Claiming is allowed only when nobody has claimed it; releasing only \
by the courier who holds it; delivered is final. Each wrong attempt raises an error that says who holds it.
tea timer, {comp}
A glacier measurement station object please, {comp}, station name, altitude, yearly thickness values, \
and the loss between two years
{comp} ought to model a sewing machine's stitch program
turn "id;name;lat;lon;height" rows into {comp}
{comp} keeps a shift handover note: {fields}
lunch order at the office: who, what, paid. {comp}
Would you please model a wind turbine as {comp}? It has {fields}. The output in kilowatts depends on \
the wind: nothing below cut in, full at rated speed, nothing above cut out, and in between you may \
interpolate. I'd like the maths in one method that the dashboard and the forecast can both call.
sticker album {comp}: owned numbers, missing(), swapWith(other)
Customer wants a loan of library of tools. Drill, saw, ladder. One tool = {comp}. Has a name, deposit, \
condition. Borrow and return.
a line in an orchestra's instrument inventory: {comp} with {fields}
need a {comp} to hold a gps track: points, length, duration
For the tax office: {comp}, a deduction. Amount, category, year, receipt number. Valid if the receipt \
number is present for amounts over 100.
I have a SQL table apartments with floor, square meters, cold rent, heating costs, pets allowed. I'd \
like to have {comp} for a row, plus warm rent and rent per square meter as getters. The rest of the \
listing code will go on using plain arrays of it.
{comp} = a postcard
for the pub quiz: team name, round scores, joker used or not. {comp}. joker doubles one round and can \
be played just once.
Ported from Java: public class Thermos with double temp and long filledAt. Make {comp}, with \
currentTemp after Newton cooling.
We lend e-books to schools. A licence allows a number of simultaneous readers and ends on a date. \
Please write {comp}, where a reader can start reading if there's room and the licence hasn't ended, and can stop reading. I also want the peak number of simultaneous readers, for negotiations with publishers.
scarecrow?? no joke, the farm game needs {comp}, radius and durability
A knot theory student asks for {comp}, with crossings and a mirror method
{comp} please, from "make model plate mileage"
Looking for something that represents a court case: {fields}. Name it {comp}. It should be closed only \
after a verdict has been recorded, and reopening requires a reason.
model one domino, {comp}, two ends, flip, fits(number)
i want to keep my plants alive. {comp} with name, last watered, interval, and isThirsty
{comp}, an object for a surgical instrument tray with {fields}; complete() is true if the count after \
the operation equals the count before
The roof tile company calculates by hand how many tiles a roof requires. Length, height, tile type, \
overlap and five percent spare. Put all this into {comp} with one method for the number of tiles and \
another for the number of pallets rounding up.
train carriage {comp}
Nothing in the code tells a draft from a published blog post. Introduce {comp}: title, body, author, \
publishedAt maybe empty. publish sets it once. Word count too.
Please convert "function Kettle(liters)" with its prototype methods boil and pour to {comp}
{comp} tracks a nurse's round, with {fields}
Insurance claim. Customer reports damage, adjuster estimates, we pay or refuse. {comp} keeps these \
together, with status changes as methods, and a history array of what happened when, since the auditors ask for it each year and our database only has the last state.
boxing match round: {comp}, points red, points blue, knockdowns
{comp} shall contain {fields}. Make the constructor check that no value is negative.
The lost property office of the railway wants to search their items. First step is only {comp}: what it is, colour, where found, date, shelf. Add a matches method taking a few words, true if all of them occur somewhere.
toy train switch {comp}, straight or diverging, toggle
Pls write me an object for the horoscope feature, {comp}, birth date in, sign out
sports field {comp}, with {fields}
In the taxi app each ride is an entry in an array with positions nobody can remember: zero is pick up, \
one is drop off, two the meters, three the seconds, four whether there was luggage. I want {comp} with \
proper names, a fare method with base, distance and time price, and a rounding up to ten cents.
a hot air balloon {comp} please. altitude, fuel, burn(), drift()
Guitar tuning, {comp}, six strings, semitone offsets, transpose
{comp} is a data holder for {fields}; add a copyWith
need a shopping basket model, {comp}. add, remove, total, and a coupon. i have a test that expects the \
total in cents
Beach volleyball tournament; {comp} is one group of four teams. After results are entered with a \
method, it returns the ranking by wins, then by set ratio, then by points. Everything else, such as the schedule, lives elsewhere and is not your concern now.
Customs form line: {comp}. tariff number, origin, value, weight, description.
say i have a sandwich. {comp}. layers in order, vegan if all layers are
fishing licence, {comp}, {fields}
We need something that stands for a bee counter at the hive entrance. In, out, net per hour. {comp} it \
is called, and reset at midnight is a method, not a timer.
Object for a mountain hut reservation, beds and half board. Name {comp}.
make {comp}. purpose: remembers which onboarding tips the user has dismissed
A drawer in the pharmacy robot holds packs of one drug with different expiry dates. Always the one \
expiring first should leave. {comp} wants methods for put, take and for removing all expired ones, \
returning them so they can be listed for disposal. Also the drug's number and the drawer's maximum.
rubiks move {comp}, inverse
one thing for tracking cows in the milking parlor, {comp}, litres per milking and average of the last \
seven
Create {comp} per the wiki: an exam has questions, a pass mark and a time limit; grading takes an array of points.
Represent {comp}: an irrigation valve. Open for some minutes, litres per minute, total used today.
hi folks, our translators' jobs live in mails. I'd like a simple {comp} with source language, target \
language, word count, deadline, price per word and the translator. It'd give the price, with a minimum \
of 30 euros, and say if it's overdue. Please skip any saving or loading.
chairlift pass, {comp}, valid days, zones
{comp}, with {fields}, representing a beach chair for rent
think of a soap bubble machine in a theme park ride. {comp}: fluid level, fan speed, bubble(), refill()
Make an object model for a ballot paper named {comp}. One or more crosses, blank, or spoiled. The \
method that decides validity should be very readable, as it'll be shown to the election committee.
the gallery lends paintings to other museums: {comp} with painting, borrower, from, to, insured value \
and a method saying whether it's on loan at a date
Port this old thing: a constructor function Sledge taking weight and friction, prototype methods push \
and speedAt. The new name is {comp}. Same numbers, please.
In our chemistry trainer, an element consists of symbol, atomic number, weight and group. {comp}. Also \
isNoble.
{comp} please. a shoe. size, width, colour.
Model the firing of a pottery kiln, {comp}: program steps with target temperature and duration, total \
time, temperature at a given minute
A zip line park wants to check harnesses. Each harness has a serial, a size and an inspection history. \
{comp} should return the latest inspection, whether it passed and whether it's not older than a year. \
Guides press one button and see green or red, so isUsable is the most important method.
could this be a class? we pass {fields} around together all the time. {comp} would be the name
{comp} plain class: sunflowers planted per row
Petrol pump: price per litre, litres, lock when idle. {comp}
Dear colleague, may we have {comp} to represent a lawn mowing robot? Battery, blade hours, position, \
and status. Methods: start, dock, and one to estimate how many square metres it can still do. Ten \
square metres per percent of the battery is good enough.
a cheque, {comp}
read meter value, compute cost, print. three functions one object. make it {comp}
Turn into our style:\nrecord Voyage(String ship, LocalDate departure, int passengers)\nName should be \
{comp}.
Coin flip statistics {comp}
{comp} represents a seat on a bus. It has {fields}. A seat can be booked, unbooked.
I have here an Excel of our mushroom farm. Column A room, B flush number, C harvested kilos, D \
humidity, E date. We want one row as {comp}. Also a yield per square metre given the size of the room. \
The rest of the import exists already.
object for a bookmark, {comp}: url, title, tags, visited count, visit()
{comp} for plumbing jobs.
Someone rents a boat for hours. Fuel is extra. A deposit is kept when the boat comes back late by more \
than fifteen minutes. {comp} would have a start, an end and a finish method which returns the bill as \
an amount and the deposit to return.
{comp}: parrot vocabulary. words learned, date, said today
We must store for each student what they are allowed to use in an exam: calculator, dictionary, extra \
time. {comp} with {fields}. Extra time gives a factor to be multiplied with the duration.
Sudoku cell, {comp}, value, candidates, given
My grandma's recipes measure in cups. {comp} has an amount and a unit, converts to grams by ingredient \
density, prints nicely with fractions such as one half
Need {comp} to know {fields} and nothing else
The canteen's menu of the day: soup, main, vegetarian main, dessert, prices for staff and guests. \
{comp}. priceFor(kind, guest).
I am migrating a COBOL copybook for a policy holder: id 9 digits, name 30 chars, birth date, and \
premium with two decimals. Please make {comp}, with a static method that reads a fixed width line and a method that writes one.
surf school course, {comp}, max six people, level, instructor
Keep count of the tyres in storage: customer, set of four, depth, rack. Call the thing {comp} and let \
it tell us if the tyres should be replaced, meaning less than four millimetres anywhere.
{comp} of a comet
in the bowling alley every frame is an object: first roll, second roll, strike, spare. {comp} with a \
score that takes the next two rolls
this struct no more, seriously, just {fields} in a class called {comp}
Escalator {comp}: direction, speed, emergency stop, and persons counted today
the judge scores at the diving competition; drop best and worst, multiply by difficulty. {comp}
For refugees' language courses the office wants to know who came. {comp} is one lesson: date, teacher, \
participants and who was absent. Add markAbsent, markPresent, and a rate. A person not enrolled can't \
be marked, that ought to throw.
bike lock {comp} with secret code, tryOpen counts failures
Model for the allotment garden: {comp}. Plot number, tenant, size, fee per square metre, waiting years.
{comp}, a mailbox with unread count
tape measure reading with feet inches and conversion to cm. {comp}
We're building a tool for piano tuners. An appointment has an instrument, an address, the last tuning, \
a pitch in hertz, and a remark. {comp}: give it a dueInMonths, six if it's a concert grand, otherwise \
twelve.
One for the fairy tale game: a dragon! {comp} with gold, anger, and heads. cutHead grows two.
{comp}: {fields}, validated
sommelier exam: {comp}, wines tasted, guesses, points by right grape and right country
A hedge trimming company asked me for quotes: meters, height, sides, access difficulty from 1 to 3. \
Price per meter rises with height. I'd model a quote as {comp} with a price method and a text method \
for the mail. Keep the rates as static constants on top, they change every January.
make me an {comp}: elevator maintenance contract
Sound mixer channel as {comp}. Gain, pan, mute, solo. Level in dB getter.
For the cheese ageing room: {comp} with {fields}. It must be turned every second day; provide \
needsTurning for a date and turned to note it was done.
model a fax. yes a fax. {comp}
I was told to move all logic about a podcast advert out of the controller. So make {comp} with \
advertiser, start second, length and price per thousand plays, and a method computing revenue for a \
number of plays, and another telling whether it collides with another advert in the same episode.
locker key, {comp}, number, member, deposit paid
{comp} should describe one line of a shipping manifest
eye test result. left, right, axis, date. {comp}. improvedSince(other)
Would you kindly draft {comp} for an air quality reading, with {fields} and a category getter good, \
moderate or bad?
rucksack packing list, {comp}, item weights, total, over limit
The tax adviser's clients bring boxes of receipts; each box gets a number and sits on a shelf until \
it's processed. {comp} holds client, year, arrival, shelf and state. It goes from arrived to in work to done to picked up. I'd like a next method for that plus a daysHere one.
plain {comp}, {fields}, no logic, thanks
In the fitness app, an exercise set is reps times weight. {comp}, volume, one rep max by the usual \
formula.
{comp}: vault door. secret combination, three tries, timer lock
Please write {comp}. One row of the table of ferries: vessel, cars, persons, built.
horse race bet {comp} with odds, stake, payout(result)
a hospital wristband, printed with name, birth date, blood type and allergies. {comp} and toLabel which gives the three lines to be printed
Currently "canPark" takes eight booleans. I want an object, {comp}, with the parking rule: from hour, \
to hour, weekdays, residents only, maximum stay. Then a method allowed(date, resident).
board game inventory: {comp} title, players min and max, minutes, lent to
knife sharpening order {comp}
How'd you write a playing card in our code base? Suit, rank, compare by rank, red or black. {comp}.
{comp} to wrap a phone number: country code, number, format
Our ice cream van drives a route. Stops have a time and a place, at each some scoops are sold per \
flavour. {comp} is one stop with sold counts; add sell, best flavour, and turnover with the scoop price passed in.
dinosaur for a kids' encyclopedia. {comp}. period, diet, length
make it a class: "function createGate(id, width) returns open, close, isOpen". name: {comp}
for chimneys: {comp} with {fields}. sweep due once a year, twice with coal
need {comp} for a locksmith call, address, lock type, surcharge at night
Ticket office wants group discounts decided in one spot. {comp} has group size, kind (school, club, \
company) and season. It returns a percentage. Schools 50, clubs 20 from ten people, companies 10 from \
twenty. In winter 5 more.
{comp}, for garden compost: layers, temperature, turn
the "address" that's copied in five models, please make it one thing: {comp} with {fields}, one line \
format and equality
marble run element, {comp}
My kids get pocket money. {comp} has a child's name, weekly amount, balance, and methods payout, spend, and save toward a goal with weeks left
A data class for a metro card, {comp}: balance, zone, last tap in, tapOut computes the fare
transform this legacy object, hmm never mind: {fields}, class {comp}
the sluice at the canal: upper level, lower level, gates. {comp}; opening both gates must be impossible
{comp} ; bee ; honey ; kilos ; jars(weight)
Once more the mix up of net and gross. So please: {comp}, an amount with its tax rate, from net or from gross by static methods, add with the same rate only. The invoices and the credit notes will be rewritten to take it. Rounding to whole cents happens only when reading, never inside.
violin bow {comp}, weight balance hair
We keep observing that storks come back earlier. {comp} is one nest per year, with arrival, eggs, \
hatched, fledged; survival rate as a getter.
make a model of the stage light, {comp}, channel address, colour, dim to over seconds
In the old code there's "Truck.prototype.load" and "Truck.prototype.unload" and an axle weight table. \
Take {comp}, keep both, check the axle limit while loading, and drop the table in favour of a \
constructor argument.
snow plough route {comp} with {fields}
hey so the flea market has stalls, {comp}, meters, price per meter, power yes/no, who took it. cost() \
too
{comp} for a pen refill
A star map entry. Right ascension, declination, magnitude, constellation. {comp}. visibleFrom(latitude).
Introduce {comp} for the bike workshop: a repair with {fields}, an estimate in minutes, and a done \
method that stores the mechanic's initials.
The seed bank has thousands of envelopes. An envelope carries a species, a place and year of \
collection, a count and a germination rate from the last test. I want {comp} so that withdraw lowers \
the count and fails when fewer than fifty would remain, and needsTest is true after five years.
convert my kotlin data class to {comp}: Parcel(weight, zone, express)
{comp}, a note on the fridge
Is a class better than a type here? If so make {comp}, it's a voucher with a secret code, a value and \
the remaining value after each use.
model oil paint tube, {comp}, pigment codes and lightfast rating
Create a class named {comp}, with {fields} and a toJson
At the harbour a berth is reserved by length of ship and draft. Tides change the depth. {comp} needs a \
length, a chart depth, and fits(ship length, draft, tide), with half a metre reserve. Don't add \
anything about booking.
old struct from the firmware docs: battery pack, cells, millivolts per cell, temperature, cycles. make \
{comp} with min, max and imbalance
{comp}. knows {fields}. sortable.
drum pattern: {comp}, 16 steps, instruments, toggle(step), clear
Write an object for a cave: {comp}
Hi there, we got a complaint from the test team that gift wraps are priced per item in one place and \
per order in another. I'd like {comp} to become the one truth: paper, ribbon yes or no, card text, and \
a price method. Card texts over 200 characters must be refused.
a thing with {fields} and a method to cancel. {comp}
Rain gauge: {comp}. Readings by day, sum for month, wettest day, dry spell length.
the taxidermist (really) wants software. specimen: species, legal paper number, date of death, state, \
price. make {comp}
{comp} for me please, ski boot rental
Someone in finance needs the depreciation of machines. Give me {comp} that has a purchase price, a \
date, years of use and a residual value. Linear is enough. bookValue at any date, yearly amount, and \
fullyDepreciated.
roundabout sim: {comp}, entries, cars inside, capacity
In our library, periodicals are a mess. A single issue has a title, volume, number, year, and may be \
bound into a book with others. {comp} for the issue. Sort by year then number. Text form like 12 (1998) no 4.
make {comp} for fences: length, posts, gate, cost
{comp} keeps the state of a dishwasher
For each language in the app we count translated strings. So {comp}, language code, total, done, a \
percent getter, and a method saying whether we can release, which needs at least 95 percent and no \
untranslated legal text.
sled dog team, {comp}, lead dogs, wheel dogs, rest hours
I'd like to keep the calibration of a scale in {comp}
{comp} : fields {fields} : method isComplete
bring the checklist from the pilot's paper into {comp}: items, done, next, reset
Our choir's note archive knows for each piece the composer, voices, number of copies and who borrowed \
how many. Make {comp} with lend and giveBack. Lending more than there are isn't possible.
cake order {comp}: tiers, flavour, text on top, pick up
Write a {comp} to count words, sentences and reading time of a text
Do me a favour and write {comp}. An archaeologist's find: grid square, depth, material, photo numbers, \
date. Two finds are near if the squares touch and the depth differs by less than 20 cm. That check is \
used for grouping them later on the map.
model {comp} as a sundial
convert this: var Cup equals function of size and fill... to {comp}
a kayak rental needs: boat type, hours, number of people, life jackets per size. {comp} - price by \
hour, second hour half.
The table lighthouse_keeper_log has columns id, keeper, entry_date, visibility, ships, remarks. I want \
one {comp} per row with camel case names and no database stuff in it.
toothbrush timer {comp}
Warehouse robots plan their path on a grid; blocked cells, charging cells and slow cells exist. Just \
the grid for now: {comp}, width and height, block and unblock, cost of a cell, neighbours of a cell. \
The search is somebody else's.
birdhouse {comp}, with {fields}
What about a {comp}? It'd be a voucher for a haircut with a colour option and a date until which it's \
good.
a sheet of labels: columns, rows, margins, position of label n. {comp}
Please check whether the Delphi record TBeam maps to a {comp}. Length, profile, steel grade, load. And \
add maximum deflection.
{comp}, for the cloakroom
greenhouse alarm thresholds in one object: {fields}. Name {comp}. check(temp, humidity) returns texts \
for what is wrong
The choirmaster decides the seating by height and voice. Not automated. But we want {comp} for one \
singer with these and a shirt size.
Model an ATM session. {comp}. Card inserted, pin tries, balance shown, cash out; state changes only in \
valid order.
{comp}, chess tournament player, elo, points, opponents, buchholz
I need an easy model of a mortgage payment plan called {comp}
Let me explain. We clean windows of high buildings; a building has facades; each facade has square \
meters and a last cleaned date. Facades over thirty meters need a lift. I need {comp} for a facade: \
price by area and height, due after ninety days, needsLift.
a typing exercise: text, typed so far, errors, wpm. {comp}
Set up {comp}, a class holding the rules for a password: min length, digits, forbidden words; check \
returns all that is violated
{comp}: hiking trail sign, distances and minutes to targets
For a prison library (true story) books go out in bags. {comp} is a bag: inmate number, cell, up to \
five book ids, given on, due after four weeks. I need add, which refuses the sixth, and overdue.
elevator pitch timer... {comp}
The city archive scans maps. Each {comp} has {fields}. Add covers(lat, lon).
vaccine batch, {comp}: doses, used, opened at, throw away six hours after opening
jot down {comp}: a spaceship's docking clamp
A pharmacy has a night duty plan. {comp}: pharmacy, date, phone, covers(date time). Duty runs from \
eight in the morning to eight the next day, which is what everybody gets wrong.
plain old {comp} with {fields}
The bouldering gym sets new routes weekly. Route colour, grade, setter, set on, wall. Members tick \
routes with tries. {comp} has a tick method, average tries, and suggests a removal when older than \
eight weeks.
old perl hash for a dns record becomes {comp}; type, name, value, ttl
{comp}: judge's note
We print 3D parts for customers. A job: file name, material, grams, hours, layer height. {comp}. Cost \
is grams times material price plus hours times three euros, at least five. Also remaining time given a \
progress of 0 to 1.
lawn bowling score {comp}
How can I represent a loan between friends? {comp}, who owes whom, how much, since when, settle in parts
bonsai {comp}, pot size, style, last wired, last repotted
turn the three arrays names, scores, times into an array of {comp}, so write that class
A client asked to track organ pipes during a restoration: register, note, material, length, damage, \
state. {comp} would be one pipe; state goes from removed to cleaned to repaired to voiced to installed. No going back, except from voiced to repaired.
{comp} for soup kitchen shifts with {fields}
Moonshine... no, a lemonade stand. {comp}. Cups, price, weather factor, sell.
For bank holidays per state: {comp}, date, name, states where valid, appliesTo
I want to test the parking sensor's code without the car. {comp} returns distances from a list, one \
each time it's read, then keeps on returning the last one. Fields are {fields}.
make a {comp}. something like a punch card for lunch
A driving lesson takes 45 or 90 minutes and is city, night or motorway. Learners need five, three and \
four of those special ones. {comp} is the learner's training record. addLesson, missing lessons per \
kind, readyForExam. The theory test is somewhere else.
my aunt runs a button shop. {comp}: diameter, holes, material, colour, pieces on the card, price of the card and price per piece
Get rid of the global variables for the radio: station, volume, muted. Should be {comp}.
{comp}, a monument: name, built, style, protected
I have prose from the vet: each animal gets a card; on it the owner, the chip number, allergies, and \
vaccinations with dates. The next vaccination is due one year after the last of the same kind. Please \
make {comp} out of this with a due list for a given day.
{comp} ok? paddle tennis court
Draw up {comp} for tracing a bag of coffee from the farm to the roaster; steps with place and date
tug of war sim, {comp}
rope bridge load calc. {comp}. people on it, max load, enter(weight), leave(weight)
{comp} represents a diver's log entry with {fields}. It'd be great if it computed the surface air \
consumption from tank size, start and end pressure, depth and time.
Pls design {comp}: an audio tour stop
The beekeepers' association orders jars together. Members say how many of each size, and whoever \
collects the order wants the totals, and full pallets of 1200. {comp} is the joint order: add an order \
for a member, change it, remove it, totals per size, pallets needed. After close nothing changes \
anymore.
bicycle bell, {comp}, ring()
Take "struct Lamp: int brightness; bool on; char name of 20" and make it {comp} in our usual form
keep {fields} together in {comp}
We are a fire wood dealer; we sell by loose cubic metre, stacked cubic metre, or solid cubic metre. \
People mix them up. {comp} would be a volume of wood with kind, convert to the others with fixed \
factors, and an addition that first converts.
the pigeon race: ring number, released, arrived, distance; speed in m/min. {comp}
{comp} as a model of a bank note: value, serial, worn
Ticket: as a tour guide I want to note for each group how many people, which language, whether a \
wheelchair is needed, and when it ended. Acceptance: model {comp} exists, can be ended once, gives \
duration, total people cannot be below one.
museum shop postcard stand {comp}
Read the old file in your head: "makeTimer" returns start, stop, laps. We want {comp} with the same \
abilities.
{comp} for a beach volleyball referee, licence, matches, available on
For the volunteer fire department's hose store I need {comp}, with {fields}. Every hose is pressure \
tested once a year; if a test fails the hose must be marked as scrapped and may not be handed out \
again. Give me methods for recording a test, for handing out, and for returning, and a getter that says in plain words what state it's in.
{comp} with {fields} please, for a stage curtain
pls make the {fields} thing a class. {comp}
Write {comp}.\n- {fields}\n- method isActive\n- no setters
ALTER: we no longer want a dictionary for the pool's water values. {comp} has {fields} and tells which \
are out of range
The bakery chain has 40 shops, and each evening they report what's left over. A report has the shop, \
the day and for each product the number of pieces unsold. We use it to decide how much to bake on the \
same weekday next week. {comp} is the report. I'd like add, total, the three worst products, and a \
share of unsold against a delivered map passed in.
water polo exclusion: {comp}, cap number, quarter, time left
It would be good to have an object describing the moves of a knitting machine's carriage. {comp}, \
please.
In the planetarium's booking tool, a show has a title, a length, a minimum age, and runs in one of two \
domes. Groups can reserve it whole. I'd like a {comp} holding {fields}, with book(seats), bookWhole, \
and free seats. If it was already booked whole or there's not enough room, throw with a friendly \
message, the receptionist will read it out loud to the caller.
{comp}, dog agility run: faults, refusals, time, disqualified; compare by faults then time
here's a C++ header in words: class Turbine, private rpm, inlet pressure, outlet pressure, public power and efficiency. I need the same as {comp}
the ledger entry must be immutable. {comp}: {fields}
Kindergarten pick up list: per child, who may pick up. {comp}, allow, revoke, mayPickUp(name, date) \
since some are for one day only
From a mail: "the wood chips silo has a level sensor, a refill threshold, and we know roughly the use \
per day". Make it {comp} with days left and orderNow.
Typing this on my phone: {comp}, a skateboard deck, {fields}
I'm doing a course on genetics and need something for a gene sequence: letters ACGT only, complement, \
reverse, share of G and C, and find a shorter sequence. Name it {comp}. It should fail early on wrong \
letters and it must be able to deal with a few million letters, so no array of single characters where \
avoidable.
old php array for coupons to {comp}: code, percent, minimum basket, used count, limit
{comp} stands for a doorbell camera's event
need to plan runs for marathon training, weeks with kilometres, long run, rest days. {comp} for a week, compare target vs done
Something is wrong with tips in the restaurant's till: waiters share it by hours worked, kitchen gets a fifth. I want {comp} which collects tips during an evening, knows who worked how long, and at the end gives a share per person; cents that don't divide evenly go to the kitchen. It has {fields}.
keys of the office. who holds which. {comp}: handOut, takeBack, lost
Weather balloon: {comp}, {fields}, burst altitude reached?
A wedding photographer sells packages: hours, number of pictures, album or not, second photographer. \
The price is base plus extras. Travel above fifty kilometres costs extra. {comp} please with {fields} \
and price(distance), and a text for the offer.
{comp}. For a jukebox song: artist, title, plays. play() increments.
the choices in our interactive novel: text, target page, needs item, can be seen once. {comp}
I want to tidy the module that schedules garbage trucks. First, {comp}: one tour, the truck, streets in order, kilos so far and a limit of eleven tons. addStreet(kilos) returns whether the truck needs to go to the plant before. empty resets.
{comp} as a data object for a school bus stop, {fields}
could we represent "a chord" properly? root, quality, inversion; notes(); transpose(n). {comp}
port of the VBA class module clsTank: capacity, content, product, fill, drain, with events dropped. -> \
{comp}
{comp} please, represents a ballot box, sealed, opened, count
We do lab work for farmers. They bring soil. Per sample we measure pH, phosphate, potassium, magnesium \
and humus. Then we advise how much lime is required. {comp} with {fields} and a limeNeed in tons per \
hectare from pH and soil type. Use a simple lookup in the class; I'll correct the numbers later on.
croissant dough {comp}, folds, rest minutes
Ein... sorry, English: I need {comp} for a passenger list, add, remove, count per class, find by name
What's the best way to hold a sprint's numbers? {comp}, planned points, done points, days, burn down \
ideal per day
the hotel mini bar: what was in, what's gone, price each. {comp}. consume, refill, bill. the night \
auditor checks the sums, so please keep cents as integers
{comp} = fields {fields}, nothing to compute
A game of mine has spells. {comp}: mana, cool down, range, ready(now), cast(now)
I've to replace the associative array that describes tariffs of a mobile provider by {comp}. Minutes \
included, data included, price per further minute and gigabyte, monthly fee, contract length. \
cost(minutes, gigabytes). I'd also like cheaperThan another tariff for a given use. Please skip roaming for now, it's being decided elsewhere.
simple {comp} with a name and a list of tags, has, add, remove
in our tannery each hide goes through 14 steps; {comp} knows {fields} and the current step
Kite: {comp}, area, wind range, lines
Model the state of a boiler for the test bench: pressure, temperature, water level, burner. {comp} - \
ignite only when the level's fine; trip opens at 12 bar, and stays open till reset. Each change is to \
be recorded with a time so we can write it to a file afterwards.
rowing machine interval {comp}: distance, time, strokes, split per 500 m
Need {comp} to check what a child may watch: age rating, hours, minutes per day used
{comp} for solar eclipse data
I run a small cinema; films are rented for a share of the tickets, at least a fixed minimum. {comp} \
needs {fields}, and settle(tickets, turnover) telling what I owe the distributor.
please restructure the golf scores; 18 holes, par, strokes, handicap; {comp}
{comp}: hamster wheel, turns, diameter, distance run today
Our auditors want to see who opened the vault. A visit: person, companion (two are always needed), in, \
out, reason. {comp} must refuse the same person twice, give the minutes and say if someone's still \
inside. With {fields}.
transform the tuple of (name, kcal, protein, fat) to {comp}, plus scale(grams)
The {comp} is a sealed envelope in an auction: bidder, amount, opened or not; the amount cannot be read before opening
{comp}; gas bottle; full weight, tare, current weight, percent left
Since last week each of our vans has a tracker which sends odometer, fuel level and position. I need to know when the service is due: every 30 000 km or two years. Make {comp} with {fields}. update takes the new values and throws if the odometer goes backwards. kmToService and dueDate are what the fleet manager looks at.
class for a stop watch {comp}
{comp}: what you know about a meteorite: {fields}
a toll gate's day: cars, trucks, money, errors. {comp}. pass(kind)
someone wrote "Tent = function (p) this.persons = p". pls port to {comp}, with {fields}
Make me something for a tattoo studio: an appointment in several sessions, each with hours and a price, deposit at the first. {comp}. addSession, paid, open amount, and healed(date), four weeks after the last one.
toothpaste tube :) {comp}, ml left, squeeze
Plan: the old reservation object gets replaced. New: {comp}. It has {fields}. A reservation is \
requested, then confirmed, then either used or expired. Only in the first two states can it be \
cancelled. Fifteen minutes after the start an unused one expires; pass in the current time instead of \
reading the clock.
reading list item {comp}
For the elevator museum, an exhibit: {comp} with {fields}, and a sign text
how about a {comp} for a bingo card? 5 x 5 numbers, mark, hasBingo
{comp} to hold {fields}. compare two by the last field
a llama trekking booking (no, not the model): {comp}, people, llamas, route, lunch
As an umpire I want the count: balls, strikes, outs, bases. {comp} with ball, strike, foul, hit; a \
fourth ball moves the batter to first and pushes the others.
We have the JSON with the keys sku, qty, unit, loc and lot. The names are ugly, please make {comp} with readable names and a static fromJson. Quantities below zero are an error. Also expired needs the lot's date, which is the first six digits of it as year, month, day.
telegram in a steam punk game: {comp}, words, cost per word, STOP
In the allergy clinic a prick test has twenty allergens and for each a wheal diameter in mm. {comp}. \
positive from three mm. positives() sorted by size. The control must be positive, else the test is \
void.
I need to represent a marathon's water station: {comp}
{comp}: one lego set: number, parts, missing parts, complete?
please read carefully: it's not a user, it's a {comp}, someone who may enter the building for a day. \
{fields}. badge number is handed out in checkIn and taken back in checkOut
the sugar beet trailer weighs in, weighs out. {comp}, net, dirt percent, sugar percent, payout
{comp} is for a queue number at the bakery
Hi! I'm new and was told to ask here. I need an object for a "planting" in the urban gardening project: {fields}. It's called {comp}. It should tell the expected harvest date by adding the days the crop takes, and if frost is a danger when planted before mid May. Thank you so much!
lift counter, skiers per hour, {comp}
{comp} as replacement of a 12 argument function which prints a boarding pass, arguments are {fields} \
among others
puzzle hunt team: {comp}. solved ids, hints used, score
we've a table of lamps in the street, their type, watt and when last changed. {comp}. power per year at 4100 hours
Put {fields} in one class, {comp}, and print it nicely.
{comp}. A balcony power plant. Watts peak, direction, yield today.
crate of beer {comp} with deposit
Write something for a scout group's badge: {comp}. Tasks, done tasks with date and leader's initials, \
earned when all done, or at least eight of ten.
radio play scene {comp}
Right so the caravan dealer. There's new ones and used ones, and each has a length, weight, sleeping \
places, price and a reserved-for. A reservation lasts 48 hours. I'd want {comp}, reserve(name, now), \
isReserved(now), sell(name, now) that only works for the one who reserved. And a price cut method with \
a lower limit secret to the customers, thus private.
{comp} tree ring sample: {fields}
turn "05:32 Kiel Hbf -> Hamburg 06:44 platform 3" into an object; write {comp} with a static parse
Whoever has a minute: {comp} with {fields}, for the tide mill exhibit
define something to describe a comic: series, issue, condition, and value by condition. {comp}
I'm replacing a spreadsheet which the ferry's purser uses. Per crossing he counts foot passengers, \
bikes, cars and lorries, and at the end computes the money. So {comp} with {fields}. board takes the \
kind and the number and throws once the deck is full: a lorry needs as much room as four cars. turnover uses a price list given in the constructor.
A pupil's homework: {comp}, subject, given, due, done
{comp} needs to be a class, at the moment it's a closure that keeps {fields} secret. Keep them private.
Ambulance shift: start, end, crew of two, car, calls. {comp}, addCall, kilometres, and longest pause
{comp} {fields} class pls
Postal code area as {comp}, list of codes, contains, neighbours
I'd need {comp}, a rehearsal, with {fields} and attendance
my old basic program has DIM for name$, hp, mp, exp of a hero. make {comp} and let exp cause level ups \
each 100
For some customers the invoice goes elsewhere than the goods. {comp} pairs both addresses, and same() \
is true if the second is empty.
hair salon colour formula {comp}: parts, developer percent, minutes, and scale to grams
One of our customers grows orchids. She'd like to see per plant when it bloomed. {comp} keeps {fields} \
and a list of blooms from until. bloomsPerYear, lastBloom, and overdue when none for fourteen months. \
Repotting is a date that gets replaced.
model the luggage carousel as {comp}, bags, add, take, left over
"Please decide who pays": four friends, one trip, many expenses. {comp} has the expenses with payer, \
amount, and for whom; balances gives plus or minus per person; settle gives the fewest transfers you \
manage with a simple greedy way.
we need the queue at the amusement ride as an object. {comp}, riders per train, minutes per ride, \
people waiting, wait time
{comp} shall be created: holds {fields}, checks they're present, and that is it
Please turn the interface and its three helper functions for a rowing boat into {comp}. Helpers were \
seatsFree, addRower and isReady; ready means each seat is taken and there's a cox if the boat needs \
one.
{comp}. umbrella rental in the subway. taken at, returned at, fee per day
Give a home to {fields}: {comp}
the cheese platter for catering: persons, kinds, grams each. {comp}. shoppingList()
a ferris wheel gondola, {comp}, seats, weight limit, door
I'm after a class {comp} that can be asked: which of our {fields} changed since yesterday?
There's a rule book of the allotment association: hedges not above 1.20, hut at most 24 square meters, \
a third of the land for vegetables. {comp} would have {fields}, and violations as a list of sentences. \
I print it at the yearly inspection and hand it to the tenant.
trading card {comp} attack defence rarity evolve
It's about the dentist's recall. Patient, last check, interval in months, contacted on. {comp} says \
who's due and who has to be called again after 14 days without reaction
{comp} for a domain name with expiry and auto renew
Make a model named {comp} for a well: depth, water level readings, pump on; runsDry
i want to track my sourdough. {comp}: flour, water, fed at, hydration percent, hungry after 12h
Data from the blood pressure cuff: systolic, diastolic, pulse, arm, time. Make {comp}. category by the \
usual table, mean pressure, and a short text like 120/80.
A locomotive's log book, {comp}: {fields}
convert {fields} from separate parameters into {comp} so that the call sites get short
fog horn {comp}: seconds on, seconds off, running
hm, a class that describes the parking disc: {comp}, arrival rounded up to the half hour, max minutes, \
expired(now)
During the harvest we get trailers of grapes. For each: grower, variety, kilos, degrees, rot percent. \
The price per kilo goes by degrees, with a deduction for rot over three percent, and above eight \
percent we refuse. I'd like {comp} with {fields} plus price and accepted. It should print a slip as \
three lines of text for the grower.
{comp} = the result of a chess game: white, black, result, moves, opening
steam engine {comp}, coal, water, pressure
please model {comp} for tickets of a raffle: number, buyer, drawn
Build the object for one plumber's day: {fields}. {comp}
"Volume discounts are wrong" says the ticket. In the price list there are steps: from 1, from 10, from \
50, from 250. We look for the wrong step when exactly 50 are ordered. Write {comp}, holding the steps \
sorted, with priceFor(quantity) and savings against the first step, so we can test it alone.
{comp} as an hourglass: top, bottom, flip, tick
I got the spec for a hearing test. Frequencies 250 to 8000, each ear, the lowest level heard in dB. \
{comp} should average 500, 1000, 2000 and 4000, and name the degree of the loss.
for my model railway {comp} a turnout's address and position
Our county's lifeguards write down per hour how many swimmers, water temp, wind and flag colour. {comp} for such an hour, plus dangerous()
{comp}, tiny, for {fields}
Glass recycling container {comp}: colour, litres, fill level, emptied on
The task at hand: an escape route plan of a building needs for each door its width, direction and \
whether it's alarmed. The people per minute depends on the width. {comp} is such a door.
turn my ruby struct Shelf, depth width load books into {comp}
There's a notebook of our family's chicken coop. Every day eggs, feed and weather. Kids want a graph. \
{comp} for the day, eggsPerHen given the number of hens, cost per egg with the feed price.
tie knot {comp} steps, symmetric, length used
Write {comp} to describe a heat in athletics: lanes, runners, times, wind. ranking, qualified(n), and \
record allowed only with wind up to two metres per second. If two have the same time they share the \
place.
Please write a model {comp} of one of the traps we put against mice in the warehouse: place, bait, last check, caught; checks are due each 7 days
{comp} with {fields} for car wash programs
hi, could "seedling tray" be a class? {comp}: cells, sown on, species, sprouted cells, rate
We moderate comments by hand and want numbers. A decision has moderator, comment id, verdict, reason, \
seconds needed. Make that {comp}, and let it be revised once by someone else, keeping the first verdict readable. A revision by the same moderator must fail.
curling end {comp}: stones, distances, points of the end
Could I have a type for our flour mill's batches? {comp}: grain, kilos in, flour out, bran out, loss \
percent
A plain model of a bus pass please, {comp}, zones, valid from, valid days
Think of a warehouse with a gantry; a move goes from slot to slot and takes time by distance, 2 m/s \
along and 0.5 m/s up, both at once. {comp} has {fields}, with duration, distance and reverse.
the pawn ticket once more: {comp}, with {fields}
make me {comp}! a pirate. gold, parrot, ship
Tracking the glaze recipes in my pottery: ingredients by percent, cone, colour result, photos. {comp}. \
batch(grams) gives the grams per ingredient. Sum must be 100, additions extra.
Refactor: instead of passing {fields} to every chart function, pass a {comp}
{comp} : a hike : start, end, metres up, duration : pace
In the old system there's a procedure "calc_stay" with eleven parameters. It calculates the price of a \
stay in a clinic. We want {comp} to carry {fields}, and small methods: days, basePrice, extras, \
deductible, total. Insurance pays from day two. The tests of the procedure are to be reused, so round \
as it did: at the very end, half up.
lost cat poster {comp}: name, last seen, phone, reward, found
could you check {fields} make sense together and put them in {comp}? From must be before until.
{comp} for stage 3: a cart of the ghost train, position, speed, riders, brake
Every exhibit in our science centre breaks sometimes. I want to know how often. {comp} has a name, a \
hall, and breakdowns with from, until and cause. availability(from, to) in percent is what the boss \
wants to see. Open breakdowns count until now, where now comes in as an argument.
what the bee keeper calls a "split" should be a class {comp}: source hive, new hive, frames, queen, date
{comp} needs {fields} and a slug getter
A tide table entry with high and low water, heights, coefficient. {comp}, nextHigh(after)
traffic count at a junction, by arm and kind. {comp}. count, total, share(kind), peak quarter hour
I'd like an object which keeps the score of a debate: {comp}, speakers, points for content, style and \
strategy; best speaker; winner team
From a legacy table with columns A1 to A9 we found out: number, kind, weight, colour, sex, birth, \
mother, ear tag, sold. It's a pig. {comp}. Use good names, age in weeks, and sell(date, price).
{comp} for bread: flour kind, hydration, weight, bake minutes
I keep a log of radio contacts (ham radio). A contact: callsign, band, mode, time, report sent, report \
received, locator. {comp} please with {fields}, plus distance to my own locator if you know how, and \
isDuplicate(other), meaning same callsign, band and mode on the same day.
a wooden toy's test report: {comp}, tests, passed, lab, date; safe if all are passed
My request is a small one: {comp}, a piggy bank
a sales rep's trip: {fields}; class {comp}; allowance by hours away
flower bouquet {comp}: stems by kind, wrap, card text, total
From the sales contract: buyer, seller, thing sold, price, handed over on, warranty months. Model it as {comp} and answer whether a defect reported on a date is covered.
{comp} please for one lane of the swimming pool; booked by clubs per half hour, public otherwise. \
isPublic(time), book(club, from, to), and a text for the board at the entrance
how'd you store a crossword grid? {comp} with cells, blocked cells, words across and down
Make {comp} out of the following: "The customer's heating oil tank holds X litres. We know last fill \
date and average use. When it probably falls under 20 percent we phone him." Fields: {fields}.
I need to hand {fields} around as one parameter object, {comp}
solar panel string {comp}: panels, volts each, amps, shaded count, power
Please skip the database part and do only {comp}: a volunteer with skills, hours given, and available \
weekdays; canHelp(skill, weekday)
Object {comp}: an old map sheet. scale, edition, paper size, covers(point)
the football club's tracksuit order: player, size top, size trousers, number, initials, paid. {comp}
A metronome, {comp}. bpm, beats per bar, accent, next beat time
please turn {fields} of a wine delivery into {comp}, with gross weight
ok so i'm building a typing game with falling words. word thing: text, x, speed, typed letters, done. \
call it {comp}
The chimney sweep's visit: {comp}, house, date, CO value, remarks, next visit
The theatre costume department has 9,000 pieces. One piece has a number, description, size, period, \
rack, and it's in stock, in a production, in the laundry or being mended. I want {comp} with moveTo for each place with a date, and a history. A piece in a production may only go to laundry afterwards, never straight to the rack.
{comp}: bus lane camera photo, plate, time, allowed vehicle?
class for one of our tortoises: {comp}, hatched, weight list, hibernates from to
Do you think {fields} deserve their own class? I do. {comp}.
blood sugar diary entry {comp}, value, before or after meal, insulin units, high and low flags
We lend out wheelchairs at the airport. A wheelchair: number, terminal, in use by flight, battery if \
electric. {comp} should have take, bring back to a terminal, and free.
Model {comp}, a flagpole. Half mast too.
Right, "function Candle(h) with burn and relight". A class please. {comp}.
Our beer garden's tables are numbered; each has benches, is in the sun or under a tree, and is reserved from some hour on. {comp} wants to know if it's free between two hours for n people. Reservations can't overlap. A party of more than ten needs two tables, but that's for the caller to decide.
A key figure for the board: {comp}, name, value, target, trend
make {comp} to hold a haiku, with a check of syllables 5 7 5 given counts
plain {comp} for {fields}, equals and hash
The seat heating: {comp}, level 0 to 3, lowers itself each ten minutes
In the community fridge someone puts food, others take it. What, who, when, best before, taken. {comp}: take only once, and spoiled(now). It'd be nice to have hoursLeft.
give {comp} a chance: "the chairlift's chair": seats, heated, bubble closed, riders
{fields}, from the export of our till, into {comp}
For the kids' bike school, an exercise has cones, a sketch, minutes and a level. An hour consists of \
several. Just the exercise: {comp}, harder(than), fits(minutes), and text.
{comp} wood stove efficiency entry
We mark trails in the forest with paint. Marker on tree, coordinates, colour, state, painted by, date. \
{comp} with {fields}; needs renewal after four years or if somebody reports it as damaged; renew resets both. The foresters will see a list sorted by urgency, so a number for urgency helps.
create an object for the gong bath studio. {comp}: session, mats, booked, length
a thermostat's week program: per day a list of time and degrees. {comp}. targetAt(day, time)
{comp} for notary deeds please
Describe {comp}: a conveyor belt with speed, length, items at positions, advance(seconds) and what fell off
My band's set list entry: song, key, tempo, capo, minutes, who sings. {comp}. transposed(n)
In our company everyone may lend a cargo bike for 48 hours. You return it clean and with a full battery or you get a strike; three strikes and you're out for a month. {comp} is the person's standing: strikes with dates, mayBorrow(date), strike(reason, date). Strikes disappear after a year. {fields} as well, please.
struct to class: typedef Sensor with int id, float offset, float gain. {comp}, apply(raw)
{comp} a day in the life of our lighthouse cat :)
Archive boxes have a shelf mark, years from to, content, lock period. Is it open to the public in a \
given year? {comp}.
{comp}, a class with {fields}, to replace the any in our shipping code
parse this in your mind: "A-12;2x;blue;fragile". make {comp} for such a line
The organ donor's card. Organs yes, organs no, contact. {comp}.
I have trouble with time slots in the vaccination centre; every slot has a capacity, a number of \
bookings and some walk-ins. {comp} with book, cancel, walkIn and free. At most a fifth of the capacity \
may be walk-ins before noon; afterwards there's no such limit. Pass the time to the methods, please, so it's possible to test.
{comp}, as in the wiki page about {fields}
a bottle deposit machine: insert(kind), print, count. 8, 15 and 25 cents. {comp}
Model a canal boat's holiday: {comp}. Days, locks, distance, hours at the wheel, and whether it's \
feasible at 6 km/h and 15 min per lock
pls take {fields} and make {comp}; nothing more
The house rules of our hackerspace: whoever uses the laser cutter needs an introduction, pays by the \
minute, and cleans up. A usage: member, from, to, material, fee. {comp}. Members without the \
introduction can't start. stop gives the fee, 40 cents a minute for members, a euro for guests. \
Forgotten stops end at midnight.
hotel key card {comp}: room, until, locked after 5 wrong doors
Someone wrote the moon lander in one file with globals: fuel, height, speed, thrust. Please make \
{comp}, step(dt), landed, crashed over 2 m/s.
{comp}, the drum of a lottery: balls, draw without replacement, refill
Our speech therapists note per exercise how many words were right out of how many. {comp} with \
{fields}, percent, and better(than)
Write something to decide if two people may carpool: home, work, arrival time, tolerance. {comp}
{comp} for the {fields} part of the search
A pharmacy compounding recipe: ingredients with amounts, total mass, container, label text, use within. {comp}, scaled to another mass. The sum of ingredients must be the total, tolerance one per mille.
snail race. {comp}
we note how many cars wait at the border: {comp}, lane, cars, minutes per car, wait
"Sorry, who has the projector?" is asked daily. {comp} for a device with holder, since, due, and a \
queue of those waiting
{comp} please, for the fields {fields}, and a method that masks the account number except the last four digits
Tell me how you'd model a recycling yard visit: who, car plate, materials with kilos, fee by material. \
{comp}. Households have 100 kilos of rubble free per year; pass what they've used already.
Make a chess opening trainer's card {comp}: moves, my side, due, ease, answered(good)
my robot arm: joints with min and max angle, move within limits. one joint is {comp}
{comp}: what a barista notes per shot. dose, yield, seconds, grind, taste; ratio
The following goes into {comp}: {fields}. Also please a factory from a query string.
For the seismic station: {comp}, p arrival, s arrival, distance by 8 km per second of difference, \
amplitude, magnitude
an umbrella stand (no idea why). {comp}
I coach a relay team. Four swimmers, stroke each, splits, exchange times. {comp}: total, slowest leg, \
and valid only if each stroke occurs once
{comp}. small. {fields}. readonly.
A class representing the tyre pressure check of a truck with 6 to 12 wheels: {comp}. Values by \
position, recommended, deviations over 10 percent, imbalance per axle
We do gift boxes for companies: a box has products, a filling, a card with logo, and a number of \
copies. We want unit price, total, weight per box and cartons needed at eight boxes each. {comp}, \
{fields}. It's for an offer so nothing's saved. Prices are net; VAT comes at the very end on the total, not per box.
The gliding club's launch list: pilot, glider, winch or tow, start, landing, height. {comp}; duration; \
still flying
need an object for the board's vote: yes, no, abstain, quorum. {comp}
{comp}: candle burn test: start weight, end weight, minutes, rate, soot 0 to 5
Twice a year our town library sells old books by weight. People fill a bag, we weigh it, and they pay \
two euros per kilo, rounded down to ten cents. Members of the friends' association get a kilo free. \
Could you write {comp} for a single sale, with {fields}, a price method and a receipt line? Cash only, \
so change for a given note would be useful as well.
We need something that remembers which of our trial users got which mail, because at present some get \
the same hint thrice. For one user it holds {fields}. It should answer which mail comes next given the \
number of days since sign up, and never send two within 48 hours. Call it {comp}; the list of mails \
with their day offsets is passed in the constructor. No sending in here.
This is from the requirements: "The system shall store for each tree in the city its species, \
circumference, crown state, last inspection, and planned measures." I translate it as {comp} with \
{fields}. The inspection is due after one year for crown state 3 and above, and after three years for \
all the others. One more rule: a tree near a school is always due after one year.
{comp} is what we'd call the thing that holds {fields}
chat: hey. need a model for a food truck's permit. where, from when till when, power connection, fee. \
{comp}. and conflictsWith(other) if same place and overlapping. thx!!
TASK-118 Create {comp}. Description: the operator enters {fields}. Acceptance: negative values are \
refused, summary is one line.
Story 12. As a caretaker I'd like to log each key I hand out. So we want {comp}: key number, person, \
out, back. Overdue after seven days.
Why is there no class for a delivery window? Please add {comp} with from, to, overlaps, contains and a \
label such as Mon 8 to 10.
Is {comp} doable by tonight? A voucher with {fields} which can be split in two.
Who can write {comp}? The gym's locker with a code which changes every time.
When do two bookings collide? Put the rule in {comp}, having {fields}.
half sentence: {comp} with {fields}, rounding included
voucher stuff into {comp}
a stamp: country, year, perforation, value used and mint; {comp}
{comp} as "one hour of my solar inverter"
At the printing house an order goes through plate, press, fold, bind and pack. Times are booked by \
scanning a card at each machine. I'd like {comp}: start(station, time), stop(station, time), minutes by station, current station, and total. A station can't be started twice without stopping. Also {fields} from the order are needed on the same object for the printout that accompanies the pallet.
Something simple for the chess club: {comp}, member, fee paid until, elo, board number
Make a class from the header row: {fields}. {comp}. Order of constructor arguments like the header.
{comp} should know what a sourdough bread costs to make, given {fields}
fish counter with video: {comp}, up, down, species, hour
We operate an observation tower with a turnstile. Only 60 people may be up there at once. {comp}: \
enter, leave, free, people today, peak. If it's full enter returns false, no exception please, as the \
hardware can't handle that.
Take my python dataclass "Boulder: grade str, tops int, zones int, tries int" and give me {comp}
{comp} for tracking the wear of ski edges, {fields}
{comp}: phone booth library: books in, books out, last looked after
Create an object to represent the water polo team's cap list, {comp}
A museum guard's round consists of points, each to be scanned within a time window. If one is missed, \
the office is called. {comp} would hold the points with from and to, scan(point, time), missed(time) \
and finished. {fields} are for the head of the report. Clock comes from outside.
{comp} with just {fields} so the function calls become readable
An interview slot: {comp}, candidate, interviewers, room, from, to, feedback per interviewer, decided
pinball table status, {comp}: ball, score, multiplier, tilt
The agricultural co-op has asked for a model of a grain delivery. A truck is weighed full and empty; \
moisture, protein and impurities are measured. Moisture above 14 percent reduces the weight paid by 1.3 percent per point. Please produce {comp} with {fields}, net weight, paid weight, and quality class A, B or feed by protein. The slip number is assigned from outside.
I've a shoe repair shop and want to know when which pair is ready. {comp}: customer, phone, works to do with minutes, accepted on, shelf. Ready date: two working days per hour started; Sundays don't count. If not picked up within 60 days we may sell it, so maySell(date). {fields} ought to be on the ticket text, which has three short lines.
{comp}, the sort of thing with {fields} and a copy method
Please read, plan and then write {comp}: parking permit for residents, {fields}
search result hit as {comp}: title, snippet, score, url, highlighted(words)
key figures of a glider polar: {comp}
check digit holder: {comp}, number, digit, valid
decide whether a loan is granted: {comp} with income, costs, amount, term. ratio below 35 percent. give the reason when not
{comp} describes how we pack: a carton, its inner size, max weight, what's inside, fits(item). No \
clever packing, only volume and weight and the longest side.
Let's model rush hour (the puzzle). One car: {comp}, length, direction, row, column, move(n), cells()
{comp}: wash program: temp, spin, minutes, water, {fields}
A beach has sections; each has a lifeguard, a flag and a count of bathers. {comp}. setFlag(red) empties the count after ten minutes? no, just don't allow enter.
From a form: name, allergies, emergency contact, swims yes or no. For the summer camp. {comp}. \
needsVest when not.
Turn the old C# property bag for a crane hook test into {comp}: {fields}
At school we trade football cards. I want {comp} for a trade: give, get, with whom, fair when the \
values differ by less than ten percent
{comp}: tuning fork, hz, temperature
I maintain the list of bells in our church tower. Per bell: name, tone, weight, cast in, by whom, \
motor, rings on. {comp}, with ringsAt(weekday, hour), silent on Good Friday which is given as a date \
each year.
make "Sprinkler" nicer. {comp}. zone, minutes, on, off, skip when it rained more than 5 mm
how long will the gas last? {comp}: cylinder, burner use per hour, used so far
In our dialysis unit each machine is disinfected after use and calibrated monthly. {comp}: number, last disinfected, last calibrated, last used. ready(now) demands both; reasons gives a list of why it's not.
{comp} = {fields} + isLate
Greenhouse gas per menu: {comp}, dish, grams per ingredient, factors, total, label A to E
i need a thing that knows whose turn it is. players, current, next, skip, reverse. {comp}
Our archive of audio cassettes gets digitised. A cassette has two sides with titles and lengths, a \
state from 1 to 5, digitised by, on, file. {comp}. There's a fee per side; bad state (4 or 5) doubles \
it.
{comp} gets {fields} in the constructor and doesn't change afterwards
model railway timetable stop, {comp}
{comp} to hold what the night porter writes: time, room, event, told to, solved
A calculation of paint: walls, windows off, coats, litres per square metre, cans of 2.5 and 10 litres \
with the cheapest mix. {comp}. Give me litres() and cans().
Porcelain painting order {comp}: {fields}, fired twice when gold is used
My taxi meter needs {comp}. waiting time counts below 10 km/h
the mushroom identification key: question, yes leads to, no leads to. one node is {comp}
Hotel laundry per day: sheets, towels, kilos, machines run, water. I call it {comp}. perGuest(n)
{fields} for a bat box inspection. class {comp}.
Given an object with street, zip, town that we clone everywhere, I'd rather have {comp}, immutable with withStreet and so on
a snow globe. {comp}. shake, settle
We do city tours by rickshaw. Driver, guests at most two, route, start, price by half hours started, \
tip. {comp}
{comp} for a genealogist: person, born, died, parents, source; ageAt(date); could be the same as \
another if names match and birth differs by at most two years
Beer mat with strokes: {comp}, table, drinks, strokes, pay splits by person
When the pool attendant opens in the morning he measures chlorine, pH, and temperature and writes a \
name. {comp} holds it; ok() per the norms; and what to add: acid, base or chlorine
sailing knot list entry, {comp}, {fields}
Could you make a {comp} out of the assoc array in report.php with {fields}
{comp}: avalanche bulletin for a region: level, height, directions, problem. risky(height, direction)
lego like brick for my editor: {comp}, x, y, w, h, colour, touches(other)
A {comp} says which teacher watches which part of the school yard at which break
{comp}; model; museum railway coach; seats, class, heating, {fields}
the butcher's order for Christmas: customer, items with grams, pick up slot, deposit. {comp}
Hand luggage check: {comp}, length width height weight, airline limits passed in, tooBig, tooHeavy, fee
{comp} please: spare part, fits models, stock, reorder below, order quantity
Rework "var state = new Array(7)" of the traffic counter. {comp}. Use {fields}.
In rowing, a regatta's race: lanes, boats, times, protests. {comp}; winner only after protests are \
closed
{comp}, water bill: {fields}
Say there's a debate club's motion, model it: {comp}, text, proposer, seconder, votes, carried
{comp}: ballet class register
Petrol station shift: opening readings of eight pumps, closing readings, cash, cards, drive offs. \
{comp}; litres per pump; difference between sold and paid
a dog's pedigree with inbreeding coefficient maybe later; now just {comp} with sire, dam and name
{comp} for our barn owl ringing: ring, wing length, weight, age, nest box
Planning a stage: lamps on bars, each bar has a load limit and a number of sockets. A bar is {comp}. \
hang(lamp), take down, load, free sockets
mini golf score card for up to six, {comp}, max 7 strokes
Please make {fields} part of {comp} and give the class a method for the yearly cost
What do I know about a volcano cam? url, place, night view, last picture. {comp}
A fair's stall plan. Stall: number, front metres, power in kW, goods, tenant, paid. No two neighbours \
with the same goods; so {comp} needs clashes(other).
{comp} sums up a game of darts: 501, double out, throws, bust
a reading from our bird feeder scale, {comp}, grams, species guess, time
I'm to write a fuel log for a helicopter. {comp}: before, added, after, hours, by. burn per hour; warn \
when the numbers don't match by more than 5 litres
{comp} a mole trap's location in the park
{comp} with a constructor of {fields} and fullName
Someone's will in a notary's registry: testator, date, number, kept where, withdrawn. Model {comp}; a \
later one replaces the earlier, so replaces(other)
hm. {comp}. the thing that says when the bins go out
For a school play: role, actor, understudy, scenes, costumes. {comp}. inScene(n), quickChange(between \
scenes)
{comp}: hearing aid battery, type, changed on, days
For our cooperative's car, a booking has {fields}. Make {comp}; overlapping isn't allowed; \
extend(hours) only if nobody comes right after.
sundae builder: scoops, sauce, topping, price. {comp}
Regarding the survey: one question with type, text, options, required. Model {comp} with an isAnswered \
check for a given reply
the phone tree for snow days: who calls whom, done at. {comp}, next to call
Every gondolier has a licence, a boat and hours. {comp}: row(hours), tired after eight, {fields}
I'm writing a tool for quilters. A block: size, patches with fabric, seam allowance. {comp}; fabric \
needed per colour; total for n blocks
{comp}: lighthouse bulb change, hours, next at 1500
Please set up {comp}. It is a data record with {fields}, used in the nightly comparison between the \
warehouse and the shop. It must be easily comparable, so sameAs(other), and it needs a \
difference(other) that names the fields which aren't the same along with both values, in the order \
given above.
an anchor, {comp}: weight, chain, depth, holds(wind)
tea tasting {comp}
how much does the swarm of drones carry? {comp} per drone: payload, battery, home; canReach(x, y) there and back
The vet's waiting list. {comp} one entry: pet, kind, arrived, urgent; waiting(now) in minutes
{comp} to save {fields} for the offline mode
What about a class for our escape boat drill: {comp}, boat, crew, minutes to launch, passed under 5
Please convert this description of a struct. "Coil: inner diameter, outer diameter, width, grade, \
weight in kg as 4 byte integers, heat number 8 characters." Target {comp}; length of the strip given a \
thickness; weight check by 7.85.
toboggan run {comp}, length, drop, lit till
{comp}: ranger's animal sighting; {fields}
Lend me {comp}, a class for a wine fridge zone: from, to, door open since, alarm after 3 min
a scoreboard in jeopardy style: categories, values, taken by. {comp}
I want a {comp} for every parcel that was refused: why, when, courier, return by. {fields} too.
Rewrite: constructor function Loom, fields warp weft width, prototype weave and unravel. New: {comp}
when the ferry's late, buses wait max ten minutes. {comp} decides: bus, connection, wait(now, eta)
make {comp} with {fields} for the mayor's calendar
{comp}: glass furnace shift, temp every hour, batch, colour, breakages
It'd help to have an object for "distance markers" on the motorway: road, km, direction, emergency \
phone. {comp}; nearest phone is the caller's job; distance(other) only on the same road
stand up paddle rental: board, from, back, wet suit. price steps per hour. {comp}
pls skip getters. {comp}: {fields}, public readonly
Our mill's flour types by ash content. {comp}: name, ash, protein, good for. isWholemeal
A mediator for neighbour quarrels keeps: parties, topic, sessions, agreement text, signed by both. I'd \
say {comp}. Closed if signed by both or after the third session without agreement. There's a fee per \
session which both share equally.
{comp}, a seed packet: sort, seeds, sow from to, germ rate, {fields}
"Where's the key to the attic" object. lol. {comp}
thermal spa: {comp}, band number, in, out, consumed, pays at exit; four hours then day rate
write {comp}: it's the class for band wristbands with chip, limit per day, top up by guests
Sewage plant daily log as {comp}: inflow, oxygen, ammonium, weather, sludge; limits check
I look for a good shape for our exhibitions: title, rooms, from, to, curator, works. {comp}: \
isOpen(date), days left, add work only before it opens
lab mouse cage card. no pain level above 2. {comp}
{comp} for a baker's dozen rule: count, free, price
Please give the ski patrol a model of an accident: slope, time, injured, injury, sled or helicopter, \
witnesses. {comp}, with {fields}. Minutes until help arrived is what we're judged by.
{comp}, a cactus in the botanical garden; number, origin, height, last flower
Make a class {comp} for the water taxi's rota with {fields}
Hello, the foundation gives grants. An application has an amount, purpose, budget lines, and three \
reviews with a grade. I need {comp}: average grade, fundable from 2.0 or better, and the amount minus \
what reviewers crossed out.
drone no fly zone {comp}: polygon, floor, ceiling, from, until, contains(point)
piano roll note {comp}. pitch, start, length, velocity. overlaps
turn this sentence into a model {comp}: each apprentice has a report book with weeks, hours, tasks, and a signature by the trainer
{comp}: one row from the ice thickness table; ok for one, for many, for cars
do it like the other models: {comp} with {fields}
A class for the jam contest. Jar number, fruit, taste, look, set, three judges. {comp}. mean of all, no names until the end
{comp}: tells you what a night in the tree house costs
Could someone quickly turn the {fields} mess in the billing file into {comp}?
I'd want to write down for every pass of the lawn robot how long, how much area and how many times \
stuck. {comp}
parquet calculation, {comp}: room, board size, waste 8 percent, packs
We have to report near misses in the factory anonymously. {comp} has {fields} but no name at all, a \
category, and a measure with a responsible person and a date. done(date) can't be before the report. \
Open for more than 30 days should be visible.
balloon animals menu {comp}
{comp}. describes a sluice gate's position over time; {fields}
for the notary, {comp}: land register entry, owner, share, burdens. shares must sum to one across \
entries, so share is a fraction with numerator and denominator
fraction as {comp}: add, multiply, reduce, text
Please could you decide on a sensible structure for a fishing boat's catch: {comp}, {fields}, and quota left per species?
ship bell {comp}, bells for a time of day
{comp}: the baker wants to know when to start so that bread's ready at six; steps with minutes, \
backwards from the end
The library's reading club: book, month, members, who read it, rating. {comp}
need {fields} stored per escape attempt of our octopus: {comp}
A ski instructor's group: level, max ten, language, meeting point, kids with parents' phone. I'd like \
{comp}: add, remove, full, move a kid to another group if there's a place there.
{comp} for pizza dough balls: weight, count, made at, use by
Write {comp}. Purpose: stores how each customer wants to be addressed; title, formal or not, language; \
greeting()
cargo tram slot {comp}
In the ER each patient is given a colour. Red at once, orange ten minutes, yellow thirty, green ninety, blue two hours. {comp} has {fields}, colour, arrived; dueAt, overdue(now), upgrade(colour) never down.
whisky cask: {comp}, filled, litres, strength, angel's share 2 percent a year; age(date), left(date)
make {comp} of this: {fields} (from the cask ledger)
bus shelter ad {comp}
The optician's order: frame, lenses left and right with sphere, cylinder, axis, pupil distance, \
coating. {comp}. Axis is 0 to 180 and only allowed with a cylinder; check that. {fields} for the bag \
label.
For tow trucks: {comp}, call, place, car, km, night. price
{comp}: school milk order per class and week; {fields}
Our observatory lets the public look through the telescope on clear Fridays. An evening has a guide, a \
list of objects, a max of twenty guests, and is cancelled when clouds exceed 50 percent at 17:00. Write {comp} with sign up, cancel, decide(clouds) and a mail text for both outcomes.
rainwater tank as {comp}: litres, in by roof area and mm, out, overflow
{comp} for the sign language course: lesson, signs, practised, sure
who's who in the novel: character with aliases, first chapter, dies in, related to. {comp}
a switch cabinet's fuse: {comp}, amps, circuit, trips(current)
Can you also write {comp}? It's for the electrician: circuit with fuse, cable, length, rooms, last \
measured.
carnival float {comp}: {fields}
{comp}: timer switch for chicken door, sunrise plus minutes
I'd need help: our thesis database has title, author, supervisors, handed in, grade, embargo until. \
{comp}; visible(date) looks at the embargo; citation gives author, title and year
make a {comp} with {fields} so that copy and paste stops
brick oven pizza stone temperature, {comp}, readings, ready from 350
The carpenter wants cut lists: board length, saw blade 3 mm, pieces. {comp}: one board; fits(piece), \
cut(piece), rest
{comp} is for the lost tooth fairy app :) tooth, date, coin
Model {comp} for the language exchange: native, learning, level, city, hours free; matches(other) when \
they complement each other
salt spreader: {comp}, grams per m2, load, route, empty at km
write me {comp} for {fields}, we use it when the courier rings
There's a small theatre in our cellar with 49 seats and a bar. We sell by phone. For a show: name, \
nights, seats sold, reserved until half an hour before, bar turnover. {comp} with reserve(name, n), \
collect(name), release(now) and left. Names are unique per night; a second reservation by one name adds up.
{comp}, a fountain's pump log
Given prose: "Each cable car cabin carries 8, goes every 12 seconds, at 6 m/s over 2.1 km." {comp}: per hour, minutes, cabins needed
violin students' practice minutes: {comp}
Sort out the fields {fields} into a class, {comp}, for the laundrette app
{comp}: washing machine in a laundrette: price, program, free at, broken; start(coins, now)
flight school: {comp}, student hours dual and solo, landings, exam ready at 45 h with 10 solo
a rescue dog's test, {comp}, tasks with points, passed from 70 percent in each
The toy library: parents borrow toys for three weeks; each toy has parts to be counted on return. \
{comp} one loan, {fields}; returnWith(count) gives the fine for missing parts at 1 euro each; extend \
once by two weeks
hedgehog found: {comp}, weight, place, injuries, fed, released
make a proper {comp} from "lat,lng" strings, with distance and bearing
{comp} for {fields}; please no inheritance
printer toner, {comp}: pages, percent, order at 10
Dear devs, the parish office asks for grave plots: field, row, number, holder, bought until, kind, \
stones checked. {comp}. Renewal for ten years; expired(date); check due each spring after frost.
{comp}: one ride on a rodeo machine
turn this chat order into an object: 2x margherita, 1x cola, no ice, to go. {comp}. lines with count, \
item, wishes; toKitchen text
bicycle parking tower: {comp}, slots, store(id), fetch(id) about 40 seconds
{comp} = {fields} of a blood bag, compatible(with)
please plan {comp}: fields for what a wedding DJ has to know; must play, never play, first dance, end
anchor watch: {comp}, dropped at, radius, alarm when outside for 30 seconds
We run a ski bus and ask people to sign up by eight the evening before. Under ten people it doesn't go \
and everybody is told. {comp}: date, target, signed up with phone, runs(), signUp before the deadline \
only, phones() for telling. {fields} are for the driver's sheet, that is printed at nine.
dog tag engraving order {comp}
In our ward, infusions run at a rate. {comp}: bag ml, rate ml/h, started; left(now), emptyAt, change \
the rate midway keeps what's been given
{comp}, what a trainspotter writes: loco, place, time, photo, {fields}
old js: Stove = function () with this.plates = 4; make it {comp} and let plates have levels
I need {comp}, an entry for a phrase book: phrase, translation, sound, topic
tell me the biorhythm... {comp}, birth date, three waves
{comp} holds {fields} for our rope access team; a rope is retired after 400 hours or a hard fall
ghost tour booking {comp}, lanterns
Write a class for the reading of a Geiger counter: counts per minute, place, height, weather. {comp}. \
microsieverts by a factor, aboveNormal
the pile of logs at the road side: {comp}, species, length, pieces, cubic metres, sold to, hauled
{comp}; {fields}; describe(); that's it
A small request from the archive: please model a seal (the wax sort). {comp}: colour, diameter, \
inscription, hangs on document, broken
parking sensor beep: {comp}, distance to interval
Could {comp} exist? {fields}, all optional, filled() tells how many are set
bee waggle dance: angle, duration, distance. {comp}
As an editor I get pitches. {comp}: author, title, words, fee, answer, deadline; accept with a fee, \
decline with a reason; late(now). A declined one can't be accepted later on, authors then have to pitch anew.
hourly forecast into {comp}: temp, rain, wind; goodForBike
{comp} with {fields}: an old coin
the referee's whistle... no, his notes: {comp}, yellow, red, goals, minute, remarks
a garden gnome inventory, really: {comp}, height, hat colour, place, stolen
{comp}: a sample of honey under the microscope: pollen counts by plant, sort when above 45 percent
The regional museum keeps about three hundred historic bicycles and nobody knows which were already \
cleaned, photographed and described. We agreed on one object per bicycle, {comp}, with {fields}, a \
method for each of these three steps that stores the date, and a getter that returns what has still to \
be done. If a step is done twice the later date wins.
As of next year the district heating company bills per quarter of an hour. A customer's load profile is an array of ninety-six numbers per day. I'd like to have this as {comp}, with {fields}, with methods for the day's total, the peak with its time, and the cost by a price function passed in. When the clocks change there are 92 or 100 numbers, so don't hard code the length.
I am building a helper for people who restore old radios. Each radio has tubes, and every tube has a \
type, a measured emission in percent, and a date when it was last tested. Please model a single tube as {comp} with {fields}. It should say if it's weak, which means below 60 percent, if the test is older than two years, and print itself on one line for a sticker.
Every morning our greenhouse foreman writes onto a whiteboard which rows to water, by how much, and who does it. We're replacing it by a small tool. One entry should be {comp} with {fields}. It's planned, then started, then done, or skipped with a reason. Please write the transitions as methods that throw on a wrong order and keep the time of each, to see how long it took.
In the C code for the old weighing terminal there's a struct with gross, tare, unit, stable flag, and \
an error code, filled by a function that parses sixteen characters from the serial port. I need both as {comp}: {fields}, a static parse from a string, net as a getter, and isUsable, true if stable with no error. Unknown units should raise an error naming the unit.
The local radio wants to know which songs are played too often. A play has {fields}. For the rotation \
we need {comp} for one song: it records plays, knows how many there were in the last seven days, and \
says if it may be played now, which is when the last play was at least four hours ago and there were \
fewer than twenty in the week.
An old friend runs a small circus and counts the tickets by hand: box seats, stalls, gallery, each for \
adults and children, plus free tickets for the press. I promised him {comp} for one performance with \
{fields}, sell(kind, adult, n), free seats per kind, the takings, and the share of seats filled. Boxes \
are sold only as four seats together.
Ticket from the depot: "Drivers fill in the defect sheet on paper and it gets lost." So we want {comp} \
with {fields}. A defect is reported, looked at, repaired or put off, and the vehicle mustn't leave when the defect is marked as safety relevant and not repaired. canDrive is the getter the gate uses, so keep it free of side effects.
We've a form for swaps of shifts: who, which shift, with whom, for which, and the boss must agree. I'd \
like {comp}, with {fields}. The other one accepts first, then the boss. Either may refuse, which ends \
it. Nobody should be able to accept their own request. Show the state as one of five words for the \
list.
We'd like to track the compost at the community garden. A heap gets material in litres, green or brown, is turned now and then, and its temperature is measured. {comp} holds {fields}, computes the ratio of brown to green, says when it should be turned, after five days over sixty degrees, and when it's ready, six months after the last addition.
Somebody left us a function with the name doEverything for the toll bridge. Out of it I'd like to pull \
{comp}, one crossing with {fields}: class of vehicle, axles, time, paid how. toll gives the amount, \
with a night discount between ten and five, and residents cross for free twice per day, the count of \
today's crossings being an argument.
A kiosk sells newspapers on commission: delivered, sold, returned, per title and day. {comp} with \
{fields}, sold as delivered minus returned, commission at 18 percent, and a suggestion for tomorrow's \
number: the mean of the last four same weekdays plus two, handed in as an array.
The tree nursery marks its fields with posts. Between two posts stand trees of one sort, planted in one year, transplanted so many times. {comp} with {fields} has a sell(n), a loss(n), the count that's left, and the size class by age; older than eight years means it has to be moved this winter.
""")

REQUESTS["abstract"] = literal(r"""
{comp} should be an abstract base for our importers, nobody creates it directly
something like a Shape that cannot be instantiated: {comp}, with area left to whoever subclasses it
For the payment providers we want a common parent, {comp}, with charge and refund declared but not \
implemented. It must never be created itself; Stripe, the bank transfer and the voucher thing each get \
their own subclass later. Put the shared retry counter and the logging of amounts in the parent so that the children stay short.
abstract class {comp} with {fields}
only its subclasses are used, so mark {comp} abstract; two abstract methods, parse and validate
What would a base for all our report exporters look like? Call it {comp}. It opens the file, calls an \
abstract writeBody, closes the file. Developers should get a compile error when they try to new it.
{comp}: abstract, one protected method log, one abstract method run
we want to forbid creating {comp} directly. make it abstract.
Base type for game enemies, {comp}, abstract attack and abstract health, shared position. Goblins, bats and ghosts will come as subclasses next week.
an abstract {comp} which every notification channel extends, send is abstract, formatting is shared
can you give us a skeleton, {comp}, that has the template method for nightly jobs? It runs prepare, \
execute and cleanup in this order; all three are abstract; the timing is measured in the parent. Never \
instantiated on its own.
abstract parent for all database drivers {comp} please
Our parser nodes have a common base {comp}; it cannot be instantiated, keeps line and column, and \
demands an evaluate method from its children.
should be abstract: {comp}, with abstract render and concrete hide and show
We need something that all our sorting strategies share, only used through subclasses: {comp}. It \
counts comparisons and swaps, and each strategy implements sort.
abstract {comp} for compression codecs, encode and decode abstract, name readonly
The tax rules for each country differ, but rounding, the fiscal year and the printing of the summary \
are common. Make {comp} the abstract class for it: an abstract rate method, an abstract list of \
exemptions, and everything common implemented right there. Germany and Norway follow as subclasses.
make a base {comp} nobody can new
{comp} abstract class, with {fields}, for all furniture in the catalog, abstract method assemble
an interface isn't enough here, we need shared code. abstract {comp}, with connect and disconnect \
abstract and reconnect implemented via those two
Since all our crawlers start the same way, put the robots check, the delay between calls and the \
counter of visited pages into {comp}, which must be abstract. extractLinks and shouldVisit are what the concrete ones provide.
pls write {comp}, abstract, getPrice is abstract, the vat method uses getPrice
The file watchers for Linux, Mac and Windows have start and stop in common. Make {comp} for the common \
part, abstract of course, because a watcher without a platform makes no sense.
abstract class named {comp} for pricing models
{comp} is meant only as a parent for the quiz question types: holds text and points, abstract isCorrect taking an answer. multiple choice, number and free text come after that
Design {comp}, the root of our device hierarchy. No one creates a bare device. It keeps a serial number and an online flag, and declares an abstract ping. Thermostats, locks and cameras each implement ping their own way, and the polling loop just calls it on everything.
put the common stuff of all cipher implementations in an abstract {comp}; encrypt and decrypt stay \
abstract, key length check is shared
abstract class {comp} for weather stations
need the abstract base for moves in our chess variant. {comp}. apply and undo abstract
Only subclasses of {comp} shall exist. It is for tax declarations.
All our scrapers fetch, parse, store. Fetch and store are the same everywhere, only parse differs. So: \
{comp}, abstract parse, the rest concrete.
provide {comp}, an abstract class with a static counter and one abstract method describe
Could you lay down {comp}, which cannot be instantiated, for our audio effects? process is abstract, \
bypass and wet amount are shared
Before we write the three camera drivers we need the parent. {comp}: abstract, has resolution and frame rate, abstract capture, and a concrete burst that calls capture n times and returns all the frames.
an abstract {comp} please for graph layout algorithms; layout is abstract, bounding box is not
abstract parent {comp} for bots
{comp}, abstract, for printers; print abstract, paper count shared, refill concrete
Any chance for a base that all our mail templates inherit? {comp}, not creatable, subject and body \
abstract, footer shared, and a preview that glues them together with blank lines.
{comp} shall be the abstract ancestor of all of our commands: execute, undo, name
abstract base, name {comp}, for vehicles in the toll calculation: axle count, emission class and an \
abstract toll per kilometre. The trip cost multiplies this by the distance and is the same for \
everyone, thus lives in the base.
Let the plugin authors subclass {comp}; abstract, with id, activate and deactivate
abstract {comp}: start, stop, restart where restart is not abstract
all animals in the vet app share weight history. {comp} abstract with abstract dosage(medicine)
What I'm missing is a common ground for the importers of csv, xml and excel: {comp}. It should be \
abstract, count the imported and failed rows, and leave reading a row to the children. After the run it prints a summary which the warehouse manager receives by mail.
do an abstract {comp} with two abstract getters, width and height, and a concrete aspect ratio
{comp}: base for the ai opponents, abstract, chooseMove is left open, thinking time is limited in the \
base
make an abstract one for queues, {comp}
The gates in our logic simulator should share {comp}, from which nobody may make an instance. Inputs \
are kept there, output is abstract.
define {comp} as abstract with an abstract convert method for our unit converters
I plan to have several kinds of schedules: daily, weekly, cron like. All have a nextRun. Give me {comp} as the abstract parent, with a concrete method returning the next five runs by calling nextRun repeatedly, and a check that the result always lies in the future.
there should be an abstract {comp} in front of all our sms gateways
Write {comp}, abstract. For coupons. Only percentage and fixed amount coupons are ever created, never \
the base.
hey can u make {comp} abstract base for enemies ai, has update(dt) abstract
the base of our exercise classes (squat, run, swim): {comp}, calories abstract, duration shared
No instances of {comp}, please; only what derives from it. Contents: a name, an abstract volume and a \
mass computed from density times volume.
{comp} abstract class, generic logging of time in a run method, abstract body
In the accounting import each bank has its own format, yet date checks and duplicates are handled the \
same way. Create {comp}. Mark it as abstract, leave parseLine open, implement everything else: reading \
line by line, skipping empty ones, collecting errors with line numbers.
create the abstract {comp} all map layers have to extend; draw and opacity
Abstract, please: {comp}. It is to be the parent of EUR, USD and CHF formatters.
a skeleton that can't be used alone: {comp}, for our wizards, with abstract steps and a concrete next \
and back
{comp} must stay abstract; give it an abstract getLabel and a protected items array
How about an abstract {comp} for loyalty schemes?
I have three solvers for sudoku. They share the grid and a candidates method. Put the shared part in \
{comp}, which is abstract, solve being what differs.
make {comp} non instantiable. its children are SolarPanel, Windmill and Hydro. output(hour) abstract, \
daily total concrete
Our document types (offer, invoice, delivery note) have a number range and a customer in common. Each \
prints in a different way. Let {comp} be the abstract class they extend, with the number being handed \
out on finalize, exactly once, and print being abstract.
There's duplication in our three barcode scanners. {comp} (abstract!) with a buffer, a timeout and an \
abstract decode.
abstract thing {comp} for shipping costs, one abstract calc
We only ever use the subclasses, so {comp} is abstract: it's for authentication methods, with verify \
abstract and a lock after five failures shared.
Please supply {comp} for the many validators. It is abstract and has a chain method that runs the next \
one if the own check passes, plus a text for the failure.
An abstract storage: {comp}, read, write, delete, and exists with a default built on read
as for the loan calculators, annuity and linear and bullet ones, they share principal, rate and term. \
{comp} is the abstract parent. Abstract: payment for month n. Not abstract: total interest, sum of all \
payments, and a schedule as an array.
an abstract {comp} for the sensors, {fields} in it, read is abstract
let's plan the transport layer: {comp}, an abstract class, open close send are abstract, sendAll is \
built on send
For the sake of fewer bugs put {comp} on top of all the wizards' pages; abstract; isComplete is abstract
Write me {comp}, a base class from which nothing can be created, for message handlers: an abstract \
handle, and a shared method that measures how long it took
abstract {comp}, children are DailyRate, WeeklyRate
Should {comp} exist on its own? No. It is for the pricing rules, apply is abstract, priority is a field.
create an abstract class and name it {comp}; its job is the shared part of LegacyImporter and \
NewImporter
This is about bots in the chat. HelpBot, QuizBot and WelcomeBot all read a message, decide whether it \
is meant for them, and answer. Make {comp} with abstract matches and abstract answer, and a concrete \
onMessage that uses both and keeps a counter. It must not be possible to create the base.
put up {comp}: abstract. name. abstract area. toString uses both.
abstract class for cars on the race track sim, {comp}; grip is abstract
need parent of all report sections; abstract; {comp}; title, abstract body, page break flag
a common abstract {comp} for the ls, cp and mv commands of my shell
make this base class uncreatable and call it {comp}: it writes audit lines for whatever its subclasses \
do, they implement perform
Let {comp} be abstract, having a template method brew, abstract addCondiments, and a fixed boilWater
there are four ways for us to round. all under {comp}, an abstract class with a single abstract round \
and a concrete roundAll for arrays
abstract: {comp}. Subclasses: circle brush, square brush, spray. Method to leave open: stamp at x and y.
make the abstract {comp}; the methods lock and unlock are abstract, toggle isn't
For shaders we want {comp}, abstract, compile shared, source abstract
Would you create an abstract class {comp} for things that can be drawn on the floor plan? draw gets the context, hit test is abstract as well, move is shared as all of them have x and y.
Write an abstract {comp} with {fields}, abstract isDue. MonthlyFee and YearlyFee get built on it.
{comp}: abstract parent of every page object in our browser tests. open, isLoaded abstract, \
waitUntilLoaded shared.
I'd like an abstract superclass for our currency sources, {comp}. Each source implements fetchRate. The superclass keeps the last rate for ten minutes and returns it when the source fails, but only if it isn't older than a day.
abstract {comp} pls, save() abstract, autosave in base
let {comp} define the frame for all migrations. It is abstract with up and down, has a version, and a \
concrete method that says if it's newer than another one.
Nobody will call new on {comp}; abstract; keeps ports; abstract handshake
the {comp} class must be abstract, has a constructor with {fields}, and one abstract method called total
please provide an abstract {comp} as ancestor to the three kinds of subscriptions we sell; renew and \
price are left abstract whereas the cancel period of thirty days is checked in the ancestor
base for geometry, {comp}, cannot be created, has abstract perimeter
In our tower defence, towers differ in how they shoot. They have range, cost, level in common and \
upgrade in the same way. {comp} is abstract and leaves shoot to its children.
Make {comp} abstract. I know it says interface in the plan, but we need a default implementation for \
close.
write an abstract {comp} which has a list of observers and an abstract snapshot
base class {comp} abstract, for language specific spell checkers
Regarding ticket 77: exporters. I'd like to see {comp}, an abstract one, with write header, write row, \
write footer open and the loop closed.
{comp} as abstract job, retries in base, run in child
Both SQL flavours share quoting of names. So an abstract {comp} with abstract limit clause.
A device that is neither lamp nor heater makes no sense, so {comp} is to be abstract, with on, off and \
consumption per hour, the last one abstract. Please add a running cost by price per kWh.
Abstract base: {comp}. Concrete: validate length. Abstract: validate content.
{comp}: the abstract owner of connections for all brokers. connect with backoff is shared, doConnect is abstract, and messages go to an abstract onMessage.
Under {comp} come FileSource, HttpSource and StringSource. It's abstract, read is abstract, readLines \
is done in the base by splitting what read gave.
I want to forbid direct use of {comp} and offer a protected constructor, abstract isAllowed, and \
concrete assertAllowed
{comp} abstract class: tokenizers; next abstract, peek concrete, all concrete
design an abstract {comp} for any kind of lawn sprinkler schedule
Please add an abstract {comp}, parent of taxes of all sorts. VAT, tourist tax, and the plastic bag fee \
will extend it. compute is abstract; the label is given to the constructor.
for our recommenders: {comp}. abstract score(user, item). recommend(n) in the base sorts by it
{comp} mustn't be newed. give it abstract clone.
We want one abstract {comp} in charge of number formats for invoices; subclasses for countries
All robots in the warehouse know how to move and to charge, but picking depends on the gripper. {comp} \
ought to be abstract with pick left open. Should the battery go below ten percent, every call to pick \
must be refused in the base, so maybe a public method that checks and then calls the protected abstract one.
{comp} is only a parent. Children: Knight, Archer, Mage. It should have health and takeDamage, plus \
abstract attackPower.
abstract {comp}, one abstract async method fetch, one concrete fetchWithTimeout
all migrations of the save game derive from {comp}, which is abstract: from version, to version, \
abstract apply
Make a class that can't stand alone: {comp}. Its method total goes through the items and calls the \
abstract priceOf for each.
I'd welcome {comp}, the abstract controller. authorize is abstract. handle calls authorize and then an \
abstract process.
Let's have an abstract {comp} for the importers of bank statements
{comp}, abstract, parent of all the tax free and taxed savings plans, {fields}; yearly return is up to \
the children
For our card games make {comp} an abstract game. deal is implemented, the winner of a trick isn't.
Please don't let anybody instantiate {comp}. It's the shell around our text analyzers: language in the \
constructor, abstract analyze, and a shared tokenizer splitting on white space.
abstract {comp} with protected abstract step, and public run that loops until done
the skeleton of a level in the game, {comp}, must be extended: abstract spawn, abstract isWon, concrete tick
abstract base for vending products {comp}
There are two ways of sending a parcel and there'll be a third. {comp}: abstract, price and label \
abstract, tracking number check shared.
I want the abstract class {comp}. Its descendants tell how to reach the next node, it does the loop and prevents endless circles by remembering the visited ones.
We have many kinds of alarms. The abstract one is {comp}, with when it was raised, who acknowledged it, and an abstract severity.
Is an abstract class ok? {comp} has to provide backup names with date and time, and the subclasses copy to S3, to FTP, to a disk.
{comp}, an abstract thing all our image filters share. size stays, pixel(x, y) is abstract
an abstract class {comp} plus a comment what subclasses must do
make {comp} so that you can't create it, only RealClock and FakeClock; now is abstract, elapsedSince \
shared
Payments by card, cash or invoice have in common: amount, paid at, and a receipt. Each one differs in \
how it's cancelled. So {comp}, abstract, cancel abstract.
abstract, {comp}, with three hooks before, main, after; main is required
Our {comp} is abstract from now on. Refund rules derive from it.
{comp}, please abstract, is for the "how to split the bill" strategies
Please prepare an abstract parent {comp} of Dog, Cat and Hamster for the vet's price list: abstract \
vaccination price, shared chip price, owner in the constructor.
Abstract {comp}. Protected name. Abstract toSvg.
a superclass for our dice games which you can't play itself. {comp}. abstract score(dice)
Currently every game object copies forty lines for collisions. Put those into {comp}, abstract, where \
onHit is for the subclass and the box is common.
what I need: {comp}, not instantiable, knows the file name, abstract parse
In physics class we simulate forces. {comp} is abstract, with abstract at(position), and a method \
adding two of them may be there too
write up an abstract class {comp}; its inheritors decide on the encoding
I'd appreciate {comp} as abstract base class of the loggers with {fields}; the write is abstract while \
level filtering is in the base.
{comp}: abstract; subclasses for pdf and html; title, addSection, abstract finish
We can only have concrete cars. {comp} is abstract; electric, petrol, hybrid derive; range is abstract; canReach(km) uses range.
An abstract class named {comp} should own the cursor and the selection; caret movement per script is \
abstract, because Arabic and Hebrew go the other way
{comp} is a blueprint only, abstract, for the tile providers
Would {comp} be fine as abstract? It has abstract methods only for cost and weight, and a concrete \
valuePerKilo.
abstract {comp} so that the search engines (memory, sqlite) share stop words
Maybe you could plan {comp}: abstract, what all our quiz rounds are, with points per question, a timer, and an abstract ask. Picture round, music round and quick round will be its heirs.
let me have {comp}, an abstract spreadsheet cell, value is abstract, dependents are tracked in the base
Abstract class request: {comp}, validates an IBAN-like number, checksum abstract.
I think {comp} ought to be abstract. A shape of a swimming pool, with depth and abstract surface; \
volume and water cost are derived from both.
abstract class {comp} as the root for pieces in our checkers game
Not to be instantiated: {comp}, has a list of children and an abstract accept. It's for our template \
syntax tree.
Our mail, push, and fax senders shall descend from the abstract {comp}; it throttles, they deliver
Several of our simulations (traffic, crowds, epidemics) begin from a seed, run for a number of ticks \
and then dump statistics. I want the common run loop in {comp}. Nobody may create it directly because \
on its own it simulates nothing. The subclasses bring an abstract tick and an abstract statistics, \
while the seed, {fields} and the loop itself are in the parent.
abstract {comp} holding {fields}, subclasses decide how to compare
{comp}\nabstract\nparent for all coffee machine drivers\nabstract brew, shared descale counter
There are sensors which push and those which must be polled. Still, to the dashboard they're the same. \
Give me an abstract {comp} with {fields}. Subclasses must offer a way to start and to stop; the parent \
keeps the last 100 values, computes mean and peak and lets the dashboard subscribe. It makes no sense \
as an object by itself.
what can't be instantiated but shares code? an abstract class. make one called {comp} for our bots' \
memory
abstract parent wanted for CsvWriter and XmlWriter: {comp}
{comp} (abstract) for the various "stop conditions" in our optimizer. abstract reached(state). and, or, not can be built in the base
let {comp} be abstract with id and createdAt for all of our entities, abstract validate
Every one of the chess engines we wrap answers to bestMove, but starts in a different way. {comp}, \
abstract; protected start; timeouts handled in the parent.
give {comp} an abstract calculate and make sure nobody instantiates it, thanks
abstract {comp}: mouse tools of a drawing program. down, move, up abstract. cursor shared
May I ask you to add {comp}? It's an abstract class all payroll runs extend: monthly, thirteenth \
salary, correction. Select employees: abstract. Booking: shared.
Write an abstract base, {comp}, from which all fish in the pond simulator derive; {fields} in it; swim \
abstract, eat shared
The scoring of wine, cheese and chocolate is done by juries in the same manner, except for the \
criteria. So please an abstract {comp}: criteria abstract, jury members, marks and the final average \
without best and worst in the parent.
no direct instances: {comp}, parent of SmsCode, AppCode, and PaperCode. abstract deliver, shared verify
{comp} — abstract — protects a critical section in its run, body is abstract
we have Kafka and Rabbit. abstract {comp} on top. publish abstract, publishAll not
an abstract class for "anything that occupies a parking space", {comp}, length and width abstract, fits concrete
The abstract {comp} decides nothing itself: subclasses say yes or no in allows; the base counts both
{comp}: abstract class for steps in our bread recipe planner, minutes abstract, label given
So that no developer forgets closing files I want {comp}: abstract, use() opens, calls abstract work, \
closes. Subclasses write only the work part. If the work fails, the file is closed anyway and the error goes on up. It has {fields}.
A base, {comp}, for our three ways of numbering invoices; only subclasses are used; next is abstract
It can't be instantiated and has one abstract member: {comp}, for map projections, project(lat, lon). \
distance on the sphere is shared
Abstract stuff for the pet robots: {comp}, battery shared, {fields}, abstract bark
create parent {comp}, abstract, of all discounts; amountFor abstract; min basket check common
Add an abstract class {comp} please; two concrete methods start and end, abstract duration
{comp}'s children are the various kinds of tickets in our helpdesk. It is abstract, sla hours are \
abstract, overdue is computed.
write {comp} as the uninstantiable base of our Geo shapes
Several people write adapters for newspapers' archives. Please make a guide in code: {comp}, abstract, \
abstract search and abstract download, polite waiting in the base, {fields} in the constructor.
what we call "channel" is abstract. {comp}. open, write, close abstract; writeLine shared
{comp} is going to be abstract: holds {fields}; subclasses know the legal notice period
For every climate zone another irrigation formula. {comp} abstract with formula abstract, weekly sum \
concrete, {fields} as input
make an abstract {comp} above our two map widgets' models
A {comp} never exists as such; what exists is a bus driver, a tram driver, a controller. Abstract, with shift hours and an abstract bonus.
{comp}, abstract, is a bonus programme's rule, points(purchase) abstract
here's what I'd like: abstract {comp}. protected data. abstract load. concrete reload, which clears and loads.
class {comp} must be abstract since there's no general "meter"; gas, water, power meters extend it; \
unit abstract; difference concrete
{comp}: abstract class to be extended by each puzzle in the escape room app; solved flag, hints, \
abstract check(answer)
Make the payroll rule {comp} abstract, give it {fields} and leave the amount to the subclasses
anything that burns fuel extends {comp}. abstract. consumption abstract, co2 concrete
Which methods would an abstract {comp} need for our ad networks? I think load, show, and a shared "not \
more than one per three minutes" check. Just write it that way.
need {comp} to be a no-new parent of ThumbnailJob and VideoJob, abstract work()
Create {comp}. abstract. It will be extended by the import of each ski resort's snow report; what \
differs is fetch and map; what is equal is storing the last good one with {fields}, and telling how old it is.
{comp} is like a contract with code. abstract class with {fields}, abstract sign, concrete isSigned
I want all exporters to extend an abstract {comp}; it's got a name, an extension, abstract toText
Our bots for trading (paper money only) derive from {comp}. Abstract decide(price). Shared: cash, \
pieces, buy, sell, profit.
abstract class for the "hardware key" things: {comp}; sign is abstract; the pin check is in the parent, three wrong tries lock it
Because it has no meaning by itself, {comp} is abstract. Subclasses: Percent, Fixed, Tiered. \
provision(turnover).
{comp}: abstract base for reading devices, protected buffer, abstract parse(bytes), concrete feed(bytes)
an abstract parent, {comp}, for all "providers" in the address search
{comp} in abstract form: a stage of the rocket, abstract thrust(t), concrete burn, {fields}
Would it be okay to have {comp} as the abstract top of all "movements" on an account? Deposit, \
withdrawal, fee. Each says how it changes the balance, signed amount is abstract. Date and text, plus \
{fields}, are at the top.
give us an abstract {comp} which opens a transaction, calls the abstract body, commits or rolls back
class {comp}, abstract, subclassed per printer brand, abstract status
{comp} is to be the ancestor for bikes, scooters, cars in the sharing app, never used itself; abstract \
unlock, shared minutes and price
abstract {comp} please, with the shared method retry and the abstract one attempt
We want to write {comp} now and the drivers for the three cash drawers later. abstract open. abstract \
isOpen. The parent has a log of when and by whom it was opened.
{comp}. make it impossible to construct. it's the parent for three kinds of waiting lists
abstract class {comp}: sub types are Email, Letter, Fax; abstract cost; {fields} shared
Let me know if an abstract class isn't right, but {comp} would hold what HotelSource and FlightSource \
share: cache, currency, {fields}; abstract query.
{comp}: the abstract "something with a deadline". due abstract; daysLeft, overdue concrete
abstract {comp} for exams; grade is abstract; {fields}; passed is grade better than 4
please write the uninstantiable {comp} with {fields} for our notification rules
The {comp} class: abstract, three subclasses planned: daily mail, weekly mail, instant mail. \
nextSend(from) abstract.
abstract class, name {comp}, role: wraps a slow thing and measures; abstract call
{comp} is abstract since "instrument" can't be played. abstract play(note). range check shared. {fields}
make {comp}, an abstract handler in a chain; setNext is concrete; handle is abstract, passOn calls the \
next if any
write an abstract {comp} to base the sleep trackers on
a base class {comp}, abstract, in which beforeSave and afterSave are empty and save is abstract
the quiz bot, the poll bot, the reminder bot. common parent {comp}, abstract
pls an abstract class {comp} for lamps; brightness abstract
Hello team, we'd like {comp}, from which the Excel and the CSV reports inherit. It's abstract because \
columns() must be given by the child. Paging, totals and the {fields} live in it.
{comp} (abstract!) for vending payments: coins, card, app. abstract collect
There's nothing like a "generic" bank card, so make {comp} abstract: debit and credit. available() \
abstract, pay() checks it.
The abstract one is {comp}. Its kids: Sine, Square, Saw. sample(t) abstract; frequency, amplitude shared
abstract {comp}, {fields}, one subclass per country
make the {comp} abstract, since two teams will extend it: abstract title and abstract items
Before anything else we need the abstract ancestor of the tariff classes. {comp}, with {fields} as \
protected members and a single abstract method, cost.
I'd rather have an abstract class than seven interfaces: {comp}; members: {fields}; abstract process
{comp}, abstract base for our feeders (fish, cat, bird), one abstract portion and a concrete feed which counts
Abstract {comp}, please! Parent for rock, paper, scissors. beats(other) abstract
can {comp} have an abstract constructor? no? then an abstract class with protected constructor taking \
{fields}
Here's the thing: Mongo goes, Postgres comes, for a while both live. {comp} shall be the abstract class they extend with abstract findById, abstract save, and a concrete saveAll and findOrThrow. It has {fields} for the log. No one may create it.
{comp} is an abstract rule in our linter: name, severity, abstract check(line), concrete report
write {comp}; it isn't to be used directly; abstract score(answer), hints, {fields}
abstract, {comp}, "Importer". Subclass says which file endings it reads and how. The rest as in the \
plan: skip empty, trim, count.
What we call a "vehicle" is never just a vehicle. So {comp} = abstract, with wheels and an abstract \
horn.
let {comp} be the abstract parent for compressions; ratio computed from in and out; compress abstract; \
{fields} as statistics
the {comp} base can't be built, because it has an abstract unit; temperature, humidity and pressure \
extend it
{comp}: abstract, {fields}, abstract matches, concrete not
I'd go for an abstract {comp} with the algorithm in run and four abstract steps, as in the book. It's \
for the robots that paint, sand, drill and weld. Every step logs start and end, with {fields} in the \
log line.
{comp} abstract, for text to speech vendors; say abstract; queue shared
Would somebody write {comp}, the abstract base of the sensors' filters, median and mean and none? \
next(value) abstract
Need {comp}: abstract class of "periods": Month, Quarter, Year. Abstract next, previous, label. Shared: contains(date), days.
abstract {comp}: our crypto-free "signing" base, name, abstract stamp(text)
Anything which may be searched extends {comp}; abstract text; contains(word) shared, ignoring case
"cannot create an instance of an abstract class" is exactly what I want to see for {comp}, parent of \
all tariffs with {fields}
{comp}; abstract; kids: Bezier, Line, Arc; pointAt(t) abstract; length by sampling
all loyalty levels derive from abstract {comp}, {fields}, abstract bonus
an abstract class called {comp}, from which our FTP and our local drive derive. copy is done with \
abstract read and abstract write
draw the line: {comp} is abstract, concrete ones are per bank
Please make {comp} for things which are billed; abstract amount, abstract text, concrete line; can't be created
The different games in our arcade share start, pause and highscore. So, an abstract {comp}. update and \
draw are for each game itself.
abstract base {comp}: two abstract, three concrete methods; it's for sprite animation
{comp} is where {fields} live for all kinds of contracts; abstract class; abstract end date
a base for "cells" in the table: {comp}, abstract render, abstract sortValue
Make one abstract {comp} with the timing stuff, then I can write the 3 real ones
A class for tests that all page tests extend, {comp}, abstract url, concrete open, login
abstract {comp}, the family of number guessers
no one should create a {comp}; only the daily, weekly and monthly ones; abstract period, shared \
retention of {fields}
We'd like {comp} to be the abstract class of the transport modes in our CO2 calculator. grams per km: \
abstract. trip(km, people): concrete. {fields}: in the constructor.
an abstract class. name: {comp}. for: chat commands. must: abstract run(args), help text, cool down
{comp} must not be instantiated but it has a static create that picks the right subclass. For the rest: {fields}, abstract open.
Think of {comp} as the abstract grammar node with a source position; children must bring print
{comp}, abstract. {fields}. abstract next. done
Our "document" is abstract: {comp}. Contract and letter extend it. Every document has {fields}; \
fileName is abstract, and archive moves it to the year's folder via a function passed in.
We have a scheduler which doesn't care what it runs, as long as it can ask for a name, for the next \
time and for the run itself. Until now everybody implements all of it again, including the check for \
overlapping runs. Please put that into {comp}. It has to be abstract, because a job without work is \
nonsense; abstract are nextTime and work, and {fields} are set by the constructor.
For our language school's app the exercises come in types: fill the gap, order the words, listen and \
write. I want all of them to descend from {comp}, which can't be created. It knows {fields}, has an \
abstract check(answer) returning points and an abstract solution text, and it counts tries; after the \
third wrong one the solution may be shown.
I took over a program for a mill museum in which every machine (stone mill, sieve, elevator, mixer) is \
a copy of the first with some changes. Let me begin with a proper parent, {comp}, that nobody can \
instantiate: speed, power, running time, start and stop. What a machine does with a kilo of input is \
abstract. {fields} also belong to the parent as all have them.
chat: so the enemies thing. make {comp} abstract ok? attack() abstract, hp in base, die() in base
TASK-301 Refactoring: abstract base {comp} for the three importers. Definition of done: no importer \
opens files itself.
Story 31: since we'll have three kinds of reminders, start with an abstract {comp}. Kinds come later.
Which is better, interface or abstract class? Take the abstract class. {comp}, for route planners; plan abstract; cost of a plan shared.
How would you forbid new on {comp}? By making it abstract, right. Do so, with {fields} and abstract \
toRow.
abstract shelf thing, {comp}, capacity abstract
the abstract father of Cube and Cylinder: {comp}
{comp} must be extended by whoever connects a new weather service. abstract: fetchRaw, toReading. \
concrete: latest, which caches for ten minutes, and history, which returns what it has seen. Don't let \
anyone construct it. {fields} are passed up from the subclass's constructor.
abstract {comp}: save games. local and cloud extend
{comp} is to be kept abstract, because every hospital has its own priority for patients; abstract \
priority; shared order of the list
Please create abstract class {comp}, it represents any sort of discount code, {fields}
I need to have all shapes for the laser cutter under one abstract {comp}: path is abstract, cutting \
time is length by speed
{comp} — an abstract "meal plan" — vegan, diabetic, normal as children — abstract allows(food)
We need common ground for "things that can be rented by the hour": {comp}. It's abstract; {fields}; \
deposit abstract; fee shared.
Here comes the plan for the alarm system: motion detectors, door contacts and smoke detectors are all \
of kind {comp}, which itself is abstract. It has a zone, a name, an armed flag, and the last trigger. \
Abstract is isTriggered(signal). If armed and triggered, the parent tells the listeners. Smoke \
detectors ignore armed, so make that check overridable.
An accountant told us that each way of writing off an asset must give a yearly amount and an end. I'd \
like the abstract class {comp} with {fields}, abstract amountForYear(n), and the concrete bookValue(n) \
and schedule that use it. Linear, declining and by units are the later subclasses. Nothing is ever just "a write off", so no instances.
{comp} abstract please; for anything printable; lines() abstract; print joins them
skip the details, i just want an abstract {comp} with one abstract method: decide
create the abstract search engine parent {comp}; query abstract, log of queries shared
For each file type a reader: {comp} is the abstract one. read the file in the base, parse in the child.
make abstract {comp} the only thing the ui knows about our maps: abstract pan, zoom; concrete \
zoomTo(box)
abstract {comp}, something like "Countdown", for rockets, ovens and quizzes; done abstract
Every kind of water sport course extends the abstract {comp}; minWind and maxWind abstract; \
takesPlace(wind) shared; {fields}
not creatable {comp}: title and audience shared, abstract duration; talks, workshops, panels extend it
parent {comp}; abstract; {fields}; what's different per child: the greeting
{comp} as an abstract class for payments in our toy bank; abstract fee(amount); pay adds it
{comp} abstract turn based game. abstract legal moves. concrete play(move) rejects illegal ones
Let the various captchas extend {comp} (abstract): question abstract, check abstract, tries and lock in parent
provide abstract {comp} on which all "filters by" are built. abstract test(item), and/or/not concrete
An {comp} exists only through its children: oral, written and practical exam. {fields} common. Abstract weight.
Have {comp} abstract, so each exchange's client implements ticker and order; rate limit lives above
A superclass only: {comp}. Knows the patient. Abstract dose. Concrete label with name, dose, time.
Abstract class: {comp}. To plan production. capacity abstract. {fields}.
the {comp} must be extended; it's got a counter; abstract onOverflow
{comp}: abstract. A puzzle generator. generate(seed) abstract. Check for a unique solution is shared
what lies between Entity and Customer, Supplier? An abstract Partner; name it {comp}; {fields}
Not for direct use, thus abstract: {comp}. Reads temperature in the child, alarms in the parent, with \
{fields}.
I'd call it {comp}, abstract, since a "media item" is a book, disc or game. lendDays abstract; lend and bring back in the parent; {fields}
let me see an abstract {comp} that's the parent for lists you can print by room, by name, or by time
{comp}: abstract; each of the tax years extends it; abstract brackets; tax(income) shared
I want to be sure {comp} isn't created: an abstract class for "meal components" with kcal abstract
Please give {comp} the abstract keyword, a protected list of {fields}, and a public abstract apply
the cashier, the cook and the waiter extend {comp}, abstract, tip share abstract
{comp} shall never be built as such, as it's the common part of three reports, each with {fields}
class {comp} is abstract for costs: fixed, variable; perMonth abstract; perYear concrete
need {comp}, abstract; sets the frame for "imports from partners"; each child maps one row to ours
The abstract {comp} helps to test any store: abstract create; shared tests for put and get
Please think of {comp} as the abstract "source of light" with lumen abstract and {fields}
{comp}, abstract class for door openers: code, card, face. open abstract. log shared. {fields}
{comp}: abstract; a "cue" in the show: light, sound, curtain; go() abstract; number and note shared
We'd love one abstract {comp} instead of a base with throw new Error not implemented in six methods. \
Those six become abstract.
abstract question {comp}, subclasses Scale, Choice, FreeText; abstract summarise(answers)
abstract {comp} for the fare of gondola, vaporetto and water taxi
A quilt pattern has no form of its own, so {comp} is abstract with colourAt(row, column) abstract and \
draw in text concrete
In the nightly comparison there are three sources. All derive from {comp}: abstract rows(), concrete \
byKey() that throws on duplicates. It's never created.
make {comp} an abstract brew: tea, coffee, mate; abstract steep
drone missions: {comp}, abstract next waypoint, shared abort and {fields}
sync things extend {comp}: abstract push, abstract pull, shared conflict rule: newest wins
there'll be slitting, rolling and cutting; the abstract {comp} has input, output, abstract loss; yield \
in percent is shared
write abstract {comp}, from which the tracking collars of two makers inherit: parse abstract, track \
shared
{comp} abstract clue; text, picture and sound clue extend; reveal abstract; value shared
the abstract {comp} represents a weave: plain, twill, satin. up(row, col) abstract
{comp}, abstract, an entry in any calendar, {fields}, abstract isVisibleTo(person)
signs of all sorts extend {comp}: abstract shape, abstract text, shared place and last cleaned
abstract only: {comp} with {fields}
Dispute resolution has three forms here. {comp} is abstract: next step abstract; history, parties and \
{fields} in the base.
{comp}: abstract thing with a location; key, tool, book extend it; abstract label
the rates (2h, 4h, day, evening) come from abstract {comp}: price(from, to) abstract, name, {fields}
"Event" is abstract with us. {comp}. Exhibition, concert and lecture extend. tickets abstract; {fields}
promotion base {comp}, abstract, three for two etc. will extend it; apply(lines) abstract; valid from, \
to shared
{comp} is the abstract incident (accident, lift stop, lost child), with time, place, reporter, abstract severity, and a concrete isOpen
collections differ: living plants, seeds, dried. abstract {comp}; count abstract; accession number \
shared
{comp} can't be instantiated; applications by persons, clubs and schools do extend it; abstract \
maxAmount; submit checks it
zones: {comp} abstract; circle and polygon; contains abstract; active(time) concrete
we print books of three kinds; {comp} is abstract; pages abstract; cover and {fields} common
do it like the other bases: abstract {comp}, {fields}
abstract lodging {comp}: tree house, yurt, wagon; abstract beds; price by season shared
{comp} abstract garden robot; lawn, hedge, pool; abstract work(minutes); battery, dock shared
floor coverings: abstract {comp}; parquet, tiles, carpet; abstract waste; packs(area)
The safety forms all start alike. {comp}: abstract; place, date, department, {fields}; abstract \
mandatory fields; concrete complete
gate, pump, weir: children of abstract {comp}; abstract flow(levels)
abstract number kinds {comp}: fraction, decimal, complex; plus abstract
our quotas: per boat, per harbour, per country: all extend abstract {comp}; left(species) abstract
abstract class {comp} for steps: active, waiting; abstract needsBaker
{comp}, abstract animal log, one for octopus, seal, penguin; abstract mood
no plain pizza! {comp} abstract, abstract toppings, price from size
abstract letter {comp}: greeting, abstract body, closing; {fields}
triage systems vary by country; {comp} is abstract; levels abstract; sort(patients) shared
spirits: abstract {comp}; whisky, rum, gin; abstract minAge; mayBeSold(date)
abstract ad {comp}: image, video, text; abstract cost per view
{comp}: lens types, abstract; single vision, progressive, reading; abstract price; coating extra shared
abstract roadside help {comp}; tow, jump start, tyre; abstract minutes
{comp}, abstract sky object; star, planet, nebula; abstract bestMonth
abstract vessel {comp}; cylinder, box, cone; volume abstract; level to litres abstract
things in a novel: abstract {comp}: person, place, object; abstract describe(chapter)
protective devices: abstract {comp}; abstract trips(current, ms)
parade elements are abstract {comp}; float, band, riders; length abstract; gap shared
publications: abstract {comp}; thesis, paper, poster; abstract cite
{comp}: heat sources, abstract; gas, wood, electric; abstract kW(setting)
abstract cutting strategy {comp}; first fit, best fit; abstract choose(board list, piece)
matching rules: {comp}, abstract; score(a, b) abstract; best(list) shared
winter vehicles: abstract {comp}; plough, spreader; abstract work(km)
{comp}: abstract reservation policy; abstract releaseAt(show); {fields}
lifts: {comp} abstract: chair, cabin, drag; perHour abstract; queue(n) shared
goals: {comp}: abstract; minutes, pieces, days; reached abstract
machines with coins: abstract {comp}; washer, dryer, iron; minutesFor(coins) abstract
licences: abstract {comp}, requirements abstract, missing(hours) shared
loans: {comp} abstract; toy, book, game; abstract fine; due and extend shared
coordinate systems: {comp}, abstract toWgs84, fromWgs84
consumables: abstract {comp}; toner, drum, paper; abstract remaining
plot kinds: abstract {comp}; urn, single, double, tree; years abstract; fee shared by years
orders: {comp}, abstract: to go, table, delivery; abstract extraFee; total shared
automatic stores: abstract {comp}; tower, carousel; seconds(slot) abstract
service providers at weddings: abstract {comp}: DJ, cook, florist; quote(guests) abstract; deposit 20 \
percent shared
The ski bus, the theatre bus and the market bus differ in deadline and minimum. {comp} is the abstract \
bus trip they extend, deadline and minimum abstract, sign up shared.
{comp} abstract engraving: metal, wood, glass; abstract minutes
pumps of several makers: {comp}, abstract setRate, shared limits, {fields}
kitchen devices: abstract {comp}; abstract watts; cost(minutes)
abstract card {comp} for learning; front, back abstract; due shared
safety gear: {comp}, abstract retired; rope, harness, helmet; inspections shared
counters: abstract {comp} with abstract factor; {fields}
timber assortments: abstract {comp}; abstract price per m3; volume by length and mid diameter shared
attachments to documents: {comp} abstract; seal, map, letter; abstract describe
hints: {comp} abstract; applies(profile) abstract; text abstract; dismissed shared
texts we pay for: {comp}, abstract fee; pitch, column, review
activities: abstract {comp}; bike, swim, sail; abstract suits(hour); best(hours)
match event {comp}, abstract; goal, card, change; abstract text; minute shared
lab methods: {comp}, abstract run(sample), shared {fields}
In the tariff engine every product has its own way of computing the premium, yet they all share the \
minimum age, the discount for paying yearly and the rounding. I want those shared things in {comp}, \
which must be abstract since only its subclasses are used. Leave basePremium abstract, and write \
premium so that it calls basePremium, then the discount, then the rounding. {fields} go through the \
constructor.
Please create the parent of all our document scanners' drivers. It's called {comp} and must be \
abstract, as a scanner without a maker doesn't exist. Abstract are open, scanPage and close. The parent implements scanAll, which opens, scans until there's no further page, closes in any case, and returns the pages; it also holds {fields} and counts the pages for the maintenance plan.
The game has traps of all sorts, like spikes, nets and falling stones, and right now each of them \
checks the distance to the player on its own. Move this to {comp}; make it impossible to instantiate; \
leave trigger abstract. update(player) in the base checks the distance, the cool down, and whether the \
trap is armed, then calls trigger. {fields} are common to all and belong into it as well.
We compare three ways of forecasting the sales of bread rolls: last week's same day, moving mean, and a model with weather. They should all derive from {comp}, an abstract class. forecast(day) is abstract. The base has the history, a learn(day, sold) method that appends to it, and an error method that measures how far the forecasts of the last thirty days were off. {fields} are for the report.
Nobody should ever write new {comp}. It's an abstract class for everything that has to be approved in \
our company: holidays, purchases, trips. It knows who asked, when, and {fields}. Who has to approve is \
abstract, as is the text for the mail. approve(person) checks that the person's in the list and hasn't \
approved already; done is true when all of them have.
I'd like to end the copying between our board games on the web. So {comp} shall be abstract, hold the \
players, whose turn it is, and {fields}. Abstract: the legal moves, applying a move, and who has won. \
The base offers play(move), which checks it's legal, applies it, goes to the next player and records \
the history for undo.
Our water meters report by radio, by phone line or are read by people. What they have in common belongs in an abstract {comp}: number, place, {fields}, and the check that a new value isn't lower than the one before. read is abstract and gives a promise of the value. A method readAndStore does both; there's never an instance of the base.
To let the students write their own sorting visualisations I want {comp} to do everything except the \
sorting. It's abstract, has {fields}, and offers compare(i, j) and swap(i, j), which count and record \
each step so that it can be replayed. The only abstract method is sort. Students extend it and never \
see how the replay works.
{comp} is the heart of our quiz show software, and abstract: it runs rounds, keeps scores and {fields}, and calls abstract methods for asking, for judging an answer and for the points. Each format (buzzer, written, estimate) is a subclass. Ties go to a further question, which the base class takes care of by itself.
All our checks of a delivery (weight, count, temperature, papers) return ok, warning or stop. Let \
{comp} be their abstract parent with {fields}, an abstract check(delivery), and a concrete method that \
runs it, measures the time, and turns any exception into a stop with the message. There must be no \
direct object of it.
Let's get rid of the big switch over the kind of invoice. {comp} becomes abstract with {fields}; the \
kinds become subclasses. Abstract: lines, tax rate. Shared: net, tax, gross, and the due date from the \
number of days. Please put a comment at the top saying that it isn't meant to be created.
The rangers' app gets tracks from three kinds of devices. {comp}, an abstract class, should join what \
they share: {fields}, removing of outliers, and the length in km. Reading the points is abstract \
because each device has its own format. It's only ever used by its subclasses.
""")

REQUESTS["generic"] = literal(r"""
need a typed stack called {comp}, push pop peek, any element type
Our settings screen, the feature flags and the translation loader all have their own little map with \
expiry. I'd like one cache, {comp}, that works for any value type, with get, set, has and a time to \
live in seconds, so we can delete the three copies that have slowly drifted apart since last spring.
{comp} of T: a queue with enqueue, dequeue and size
I want a registry where I can register any type under a key and look it up again, named {comp}
a result wrapper, {comp}, generic over the value and the error, with map and unwrap
Paginated results: {comp} should hold a page of items of T, the total count and the page number, and \
tell if there is a next page. We use it for customers, shipments and audit entries alike.
typed event emitter {comp}, the payload type is a parameter
Please write a generic repository, {comp}, holding entities of any type by id in memory. Methods: add, \
find, remove, all. I only want it for the unit tests, so nothing with a database, no async, just a map \
inside.
Any idea how to do an observable value for any type? I would like {comp} with get, set and subscribe.
linked list of T please. {comp}.
Bounded buffer: {comp} for any type, capacity in the constructor, oldest entry gets dropped when it \
overflows. The telemetry uses it with numbers and the chat window uses it with messages, so it has to \
be generic.
lazy value holder {comp}, computes T once on first access and remembers it
class {comp} of K and V, two way map, lookup in both directions
I keep writing undo stacks. Write {comp} once, generic over the state type, with push, undo, redo and a flag for each direction, so that the drawing editor and the form builder can share it.
priority queue, generic, comparator given to the constructor, name {comp}
pool of reusable objects for any type T, {comp}, acquire and release
a tree node that holds T and children of the same kind: {comp}
typed dictionary with default value, {comp}, works for every type
I need a debounced saver that can take any type of document. {comp}, generic, with schedule and flush.
Graph with nodes of any type, edges have weight, class {comp}
typed set with custom equality, {comp} of T
retry helper as class {comp}, wraps an operation returning T
Something like Optional in Java for any type: {comp}, with isPresent, orElse and map.
Could we have a sliding window for any numeric or non numeric samples? {comp} of T keeps the last n and lets me iterate over them.
key value store {comp} for anything serializable, type parameter please
class {comp}, generic pipeline, input A and output B, add steps and run
Need a batch collector, {comp}, for T, that calls a handler once it has n items
diff tracker for any record type, named {comp}, holds original and current and says which keys changed
memoizer class, {comp}, argument type and result type both generic
{comp}: ring buffer for whatever type I give it
An in memory index over records of any type would help: {comp} takes a function that extracts the key, \
and offers insert, lookup and count. Used for postcodes, article numbers and names.
I would love a small typed message bus, {comp}, where the message type is a parameter and handlers are \
checked by the compiler.
class {comp} with a type parameter, wrapping a websocket message of that type with id and time
Heap. Min heap. Any type. {comp}.
Try writing {comp}, a type safe builder for any target type, with set and build
{comp} which batches promises of T with a concurrency limit
I want to search a list of T by several criteria which I can add one after another; the holder is \
{comp}, the criteria are functions on T, and the run method gives back what satisfies all of them
cache with least recently used eviction, generic key and value, {comp}
generic {comp}: sorted list with binary search insert
Make something that holds either a T or an error text, name it {comp}
I'm after a strongly typed config reader, {comp}, where the shape of the config is the type parameter \
and get only accepts its keys
Can a pool be typed? {comp} for connections of any type with borrow and giveBack, and a maximum.
Write a generic tuple like pair {comp} with first, second and swap
class {comp}, T, a circular list, next wraps around
In the test suite I want a fake store for any entity, {comp}, remembering the calls made on it.
async queue, typed, {comp}, producers push T and consumers await the next one
Class with type parameter {comp}: a matrix of any cell type, rows and columns, get and set, map
weighted random picker for T, {comp}, add with weight, pick
state machine, {comp}, S for states and E for events, both generic, transitions added with a method, \
fire throws on unknown ones
Write a small observable list of any element type, {comp}; listeners are told about added and removed \
elements.
typed local storage wrapper {comp}, value type as parameter
Something to hold versions of any document type: {comp}, commit, current, rollback to number, history. \
The editor and the price list both want it.
trie with values of T, {comp}
{comp} with a type variable, wraps a list and gives chunks of n
bag / multiset of T, count per element, {comp}
Would you write {comp}? It maps from any source type to any target type with a list of field rules. \
Generic over both.
need generic rate limiter per key type {comp}
A typed inbox. {comp} of M. deliver, read, unread count.
class {comp}: wraps T and counts how many times it was read
I'd use a typed pub sub topic {comp} for T with publish and a subscriber list that survives exceptions \
thrown from a handler
Typed context {comp} for any value, run a function within it and get the value inside
generic filter chain {comp}
let me have a table of T with sort and filter, not the view, only data: {comp}
One class, {comp}, any type, freeze and clone support
debounced value of T - {comp}
Compose me {comp}, a dependency container where I register factories under tokens typed by what they \
create
double ended queue for any T called {comp}
Hash ring, nodes of any type, {comp}
I need one class for selecting any number of T from a list, with toggle, selectAll and clear. {comp}
{comp}: expiring key value pairs, K and V generic, purge method
write a cursor over pages of T called {comp}; it fetches lazily
can you do {comp}, a lookup table from any enum like key to any value, complaining when a key is missing
accumulator of T with a reducer, {comp}
class {comp} that turns callbacks with T into a promise of T
how could a typed plugin host look? {comp} of P, load, list, each
a plain generic box {comp}
{comp} for T: keeps the top n by a score function
Typed form model {comp} with values of F, dirty fields and errors per key
Give me {comp} generic in the node type that walks a tree depth first or breadth first
{comp}: compare two lists of T, tell added, removed, kept
I want a small queue typed by its jobs: {comp}. Jobs fail and go to a dead list after three tries.
Is there any objection to a generic {comp} that holds a value together with its unit of measure type?
{comp} generic class, keeps insertion order, unique by a key function
Task queue with T as the result, {comp}. Run at most n at once, results in order.
Typed registry of handlers, {comp}, where the key tells the type of the payload
LIFO container for any element type with a limit, {comp}
lookup of T by geographic cell: {comp}, add at lat and lon, near
I want a snapshot store generic over the thing stored: {comp}, take, list, restore by name
immutable list of T with add returning a new one, {comp}
typed merge helper {comp} that merges partials of T, last one wins
Any type of resource can be locked: write {comp}, generic over the resource, with acquire, release and \
a waiting line of callers
write a generic class which zips two lists of different types, {comp}
Dictionary of lists, multi map, {comp}, K and V
{comp}, generic, an array that starts at any index
an either, {comp}, left type and right type
typed publish once, read many value for any T: {comp}; waits for readers until it's set
{comp} for lists of T where you can move an item up or down. used for playlists, to do items, slides
Hello! I often need a value plus a timestamp for arbitrary types. Could {comp} be that, generic, with \
an age in ms and a map function?
{comp}: generic, stores T by date, gets the one valid at a date
type safe stack machine memory of T cells, {comp}
lru for anything, call it {comp}, max size given
union find over arbitrary T {comp}
Build {comp}, a generic wrapper that makes any object's changes trackable with a dirty flag
A list with undo for elements of whichever type, {comp}
generic finite cache called {comp} to plan routes, key is any, value is any
{comp} is a typed slot machine reel over T, hmm, basically a cyclic list with a pointer
class for cartesian products of two typed lists, {comp} of A and B
Generic {comp} that groups items of T by a key and gives counts
a typed table where row key, column key and cell are type parameters, {comp}
{comp}: event log for events of type E, append, replay into a state of type S
my own promise-like future of T: {comp}, resolve once, then callbacks
Could a generic {comp} hold the steps of a saga, each with run and undo on a context of type T? When a \
step fails, the previous ones get undone in the reverse order.
a memory for T with forget after n reads, {comp}
type parameterised {comp} for the undo history, plus a limit of fifty entries
{comp} generic container that only accepts T passing a predicate
Make a typed client cache, {comp}, with stale while revalidate for any response type
two level cache of any type: {comp}, memory first, then a given loader
A {comp} of T that returns items in random order without repeats until exhausted, like a shuffled deck
gimme {comp}, a typed counter map, keys of any type
pair up observable and its derived value, {comp}, from A to B, generic
write once, test often: {comp}, a generic fixture builder with defaults for T and overrides
{comp} of T: reads from an iterator with a look ahead of n items
type safe {comp} for query params where T is the shape
{comp}: any typed value with validation rules and messages
Generic class {comp} with an add method and a function that merges duplicates of T
a mini ORM? no, only {comp}, holds T rows, where and orderBy
channel for messages of any type, {comp}, like in Go
Deferred computation over T named {comp}, with then and cancel
We got strings, dates and custom ids all needing ranges. One {comp} for any comparable type with \
contains, overlaps and intersect would replace a lot of ifs.
{comp} = typed wrapper for the session storage of the test runner, any T
A typed journal: {comp} with entries of T, append only, and a reader position per consumer
{comp}: graph search open list for any node type with costs
generic class, {comp}, T must have an id; add, replace, remove by id
Wanted: {comp} of T, polls a source of T until a condition is true
Would it be possible to make {comp} generic so it holds either a list of T or a loading state or an \
error? We copy these three fields in eleven stores.
sparse array of any T {comp}
a two sided queue of T with priority lane, {comp}
{comp}: aggregator for any number of async sources of T, emits when all have arrived
Build {comp}, a generic factory that creates T by a name from registered constructors, with an error \
listing the known names if it's missing
need a generic {comp} to limit history of any type
Typed binary tree, {comp}, insert and in order walk, compare function in the constructor
memo table for recursive functions from K to V {comp}
{comp} where T is the payload and it's delivered at least once
Make one generic class {comp} for "something or nothing yet", with waiting callers
Type safe link between two objects, A and B generic, {comp}
{comp} is meant to be a typed array pool reused across frames in the game, any T, reset function given
Could you implement {comp}, generic LRU plus hit statistics
the test needs a spy for functions of any type: {comp} records calls, typed arguments
{comp}, generic: holds a T which is replaced atomically, with listeners
typed paging iterator {comp}
a generic class to batch updates of entities, named {comp}
{comp} for a typed trie of routes to handlers H
Any value of type T, encrypted at rest: {comp}, takes two functions, seal and open
Kindly make {comp} a generic class that checks a list of T for duplicates by several keys
{comp}, a key ordered map for K and V with floor and ceiling
generic history of T with branch support, {comp}
pick k best of T's by votes: {comp}, generic
{comp} shall be a typed bridge between events of type A and events of type B
Hey could you do a generic ordered set {comp}
a class {comp} with a generic T for cyclic buffers of audio frames and such
{comp} generic in item type: inventory with counts, add, take, has
I need typed middleware: {comp}, context of C, use and run
all purpose two level grouping of T by keys, class {comp}
{comp}: timeouts for pending requests with any response type, keyed by id
The compare screen works for any T with two versions. The class is {comp}, it has left, right, swap and a list of different keys.
A min max tracker for any comparable T: {comp}
typed token bucket? not typed. but the per key holder {comp} is: K generic, state S generic
{comp} for T, hands out values round robin
Can somebody produce a {comp}, a future proof generic "versioned value" with compare and set?
{comp} - a typed lookup with fallbacks over several sources of T
generic scheduler of tasks of T by time, {comp}
Across the code we have at least five variants of "load a list, remember which entry is selected, move \
the selection up and down". Please write this once as {comp} with a type parameter for the entry. It \
should wrap around at both ends, keep the selection when the list is refreshed provided the entry still exists, and tell listeners when the selection changes.
typed {comp} keeping {fields} next to a payload of T
Please add\n{comp} of T\nmethods: push, latest, average by a given number function\nused by the sensor \
page
A helper for our long lists of anything: {comp}, generic in the item, which knows the scroll position, \
the height of one row and the height of the window and returns which items are to be drawn. It's used \
for log lines, contacts and thumbnails. It shouldn't touch the page itself, only calculate, so that we \
can test it without a browser.
{comp}: K, V generic, writes through to a slow store and keeps a copy
Write {comp} for me, a typed version of a deck: T cards, shuffle with a passed in random, draw n, \
discard, reshuffle when empty.
generic matrix like thing for seating of T, {comp}
Is a typed weak cache hard? {comp}, K must be an object, V anything
{comp} with parameter T to collect errors and values separately
A parser combinator base {comp} generic over its result, with map, then and or
build {comp}, typed in T, that streams T through a fixed number of workers
one generic {comp} instead of UserMap, OrderMap, ItemMap
typed {comp} for throttled setters of any T
{comp}, like a shopping list of T with checked state
make me a typed {comp} which maps enum values to T and is complete by construction
{comp}: a generic "keyed debounce", different keys wait separately, value of T
{comp} of T. tail of a log, last n, follow
a container {comp}, two type parameters, that joins two lists by key
write a generic reference counter {comp}, dispose T when zero
{comp} as generic replacement for our untyped session bag
Do we have a typed "first one wins" for many suppliers of T? If not: {comp}.
T typed {comp}, adds expiry and refresh to whatever loader function I pass in; parallel loads of one \
key get joined
Simple typed message envelope, {comp}
multi level undo for T with names per step, {comp}
I want to be able to say "a sorted bag of whatever": {comp}
{comp}, generic in the vertex, a directed graph with topological sort
A time series of T: {comp}, add(time, T), at(time), between
typed lens / accessor: {comp} of S and A, get and set
{comp}: T in, T out, keeps order though handled in parallel
{comp}: small typed join table between A and B ids
Class {comp}. Type parameter T. Holds a T and lets you peek but not change it.
A generic "at most once per key" runner {comp} returning T
typed ordered event queue {comp} for a simulation, E generic, time based
could {comp} be generic? it finds the nearest T to a target using a distance function
need {comp}: dictionary of T by case insensitive string keys
{comp} for holding drafts of any T till they are submitted
the {comp} maps one T to many tags and back, generic
typed {comp} with insert at, remove at and events, like a mini collection, for any T
We'd like {comp} for T, a typed waiting room: callers enter with a T, a host lets in the one who has \
waited longest unless somebody has a higher rank
stash for T, {comp}, put several, pop in any order by id
A type parameter version of our hand written IdList: {comp}
small class for "T or default after a while": {comp}
generic {comp}: take n Ts per page, jump to page, page count
typed diff of two maps with K and V, class {comp}
{comp} lets me await the next T of an event source with a filter
Write {comp} of T. It should be able to tell whether T was changed since the last look, by a hash \
function.
ordered pair list, {comp}, T by rank, move to rank
{comp}, a small pool of T objects for particles, acquire and release, grows by doubling
we want a cache with tags for any type. {comp}. set with tags, drop by tag
generic double buffer {comp} of T, swap()
index of T by several fields at once: {comp}
{comp} holds a T per language and falls back along a chain
{comp} of T for comparing by several keys ascending or descending
heterogeneous map with typed keys: {comp}
Write a class, {comp}, generic in K, counting things and returning the most common ones
a typed tree map for outline items of T: {comp}, indent, outdent, move
{comp} is a typed variant of our old "Holder", for any T, listeners included
generic {comp} to wrap a worker's request and its answer, two type parameters
keep the last T per sender: {comp}, generic
One {comp} for every "list with filter text" in the app, generic in the entry, filter function in the \
constructor
{comp}, a mailbox of typed letters T with priority and a peek
typed "memory with limit in bytes" for any T with a size function: {comp}
write {comp}<T>, it's a bounded stack
a cross reference of typed A and typed B, many to many, {comp}
I need {comp}, something generic that retries T with growing pauses and in the end gives the last error
{comp}: any type T, read mostly, copy on write
do we have a generic binary heap? {comp}, T, compare
{comp} is our new generic dependency graph: nodes T, order, cycles
pull based stream of T named {comp}: map, filter, take, toArray
{comp} stores T under a secret name? no: under a symbol key. generic.
{comp}: a guard around T which allows one reader at a time
a finite "recently used" list of T without duplicates, {comp}
type safe "command with result R", {comp}
Please build {comp}, generic over both the key and the entity, like an identity map for the unit of work
Registry of T with aliases: {comp}, register, alias, resolve
{comp}: T with a lock and a queue of waiting functions
put {comp} in: generic coalescing of calls with the same key to one promise of T
Since Java we miss a typed EnumMap; write {comp} for K and V
Something typed to memorise the slowest calls: {comp}, T the argument type, keeps the worst ten
make {comp} so that it's a list of T that refuses null
{comp} is the typed store for wizard data: W, partial until complete
generic "one of each kind" container, {comp}
Weighted moving window for T with a weight function, {comp}
I'm missing a generic {comp} which splits a list of T into those that match and those that don't, and \
remembers both
T per weekday: {comp}, generic
{comp} = lazy list of T, computed on demand
Need a typed hook list: {comp}, T passed to each in order of priority
a typed fan out: {comp} gives each T to all sinks, slow sinks get dropped after n
{comp} for bidding: keeps the best T by a comparator and tells others when they're outbid
class {comp} with generic T and an async iterator that polls
A generic undoable set of T named {comp}
a typed "slow consumer" buffer, {comp} of T, drops or blocks by option
{comp}, typed: list of T as a tree by a parent id function
{comp} should hold T plus its draft copy, with commit and revert
build a type safe {comp} for feature flags of F
Is there a simple generic {comp} for "list with pages kept in memory", any T
the parametrised {comp} keeps a T per tenant, creates one with a factory the first time
{comp}, generic wrapper for a result that's possibly partial: T and a list of warnings
generic: {comp}, holds T's by score and returns the median
Write {comp}, a type parametric wrapper around a worker pool, job J, result R
{comp} for any T to count down to something, fires once with T
An array like thing of T which is kept unique by id: {comp}
typed transitions with data per state, {comp} of S and D
generic token stream {comp} with peek, next, expect over T
{comp} of T which loads in the background and always shows the last good one
I would like a sorted map by K, {comp}, with range queries returning V's
give the typed {comp} to us: "batch loader" K to V, loads all keys asked for in a tick at once
{comp}: type parameter T, takes n votes and returns the T with the majority
{comp} that wraps any T so that reading it before init throws
make a typed two phase container, {comp}: builder phase and frozen phase of T
a pool of ids of type T: {comp}, take the smallest free, give back
Any class like Python's defaultdict, typed? {comp}, K, V, a factory
list with cursor for any T: {comp}, next, prev, jump, insert here
{comp} with T, "hot swap": everyone holding it sees the new T
generic poll result {comp}, T and since when, and stale after
{comp} = memo per object identity, K object, V anything
Class {comp}: typed rows of R, columns by keyof R, pick and sort
Both the seat plan and the calendar allow drag and drop, and both keep a copy of the state before the \
drag so that it may be dropped back. I'd prefer one typed helper, {comp}, with the state as the type \
parameter: begin takes a snapshot, preview replaces the current one without touching the snapshot, \
commit forgets it, and cancel restores it. It shouldn't know anything about the mouse.
It happens that two requests for the same thing run at once and the older one comes back last and \
overwrites the newer. I'd like a small generic {comp} to solve it for every type of response: start \
returns a ticket, finish takes the ticket and the value, and only the newest ticket's value is kept. \
Additionally a getter for the current value and one that says if something's still pending.
Our import gets rows of many kinds and for each kind we gather the good ones, the bad ones with a \
reason, and the count of duplicates. So I'd love a generic collector named {comp}, parameterised over \
the row, with accept, reject and duplicate, plus a summary text. It would be nice to merge two \
collectors since we import several files in parallel and print one summary at the end.
chat: generic pls!! {comp}, T, first in first out, max 100 then drop oldest
TASK-77 Provide a generic {comp} with type parameter for the entity. Needed: add, update, remove, \
changes since a version number.
Story 54: search history for products, customers and orders alike. Generic {comp}; last ten terms plus \
the T that was opened.
Does a generic class make sense for an "id to listeners" map? If yes then {comp}, please.
May {comp} take any type? It's to be the generic "latest of each key" table.
{comp} typed union find or so, generic T
{comp}, heap of anything, smallest first
I'm thinking of {comp}, a class with two type parameters for question and answer, which keeps what was \
asked and whether the answer was right, gives back the ones answered wrongly most, and forgets after \
thirty days. We'd use it for vocabulary, sums and city capitals.
{comp} as a "bucket by size" for any T with size function
{comp}, a lock by key for any K, run exclusive and return R
a generic snapshot differ {comp} with T's keys
{comp} for T's which arrive out of order; gives them back in sequence
generics please: {comp} is a list which fires once per batch of changes
{comp} of type T for A/B tests: variants of T with weights, sticky by user
The three lists in our admin page can be exported, but each has its own code. Give me a typed exporter, {comp}, over row type R: you add columns with a title and a function from R to text, then call toCsv or toHtml with the rows. Quotes and line breaks need escaping. That's all, saving the file happens elsewhere.
What we're missing is a class that makes it possible to run many lookups for keys of type K, but never \
more than a few at once, which remembers the found V, and asks just once per key even if ten callers \
want it at the same time. Name {comp}. A failed lookup must not be remembered.
make {comp} generic: a list of T that remembers where each came from
test helper: generic {comp} that yields T's from a script and complains if there's too few
key to many T, with a check for duplicates, {comp}
Create {comp}, a typed search index over T, with add and search by prefix on a chosen text of T
{comp}: a tiny generic relation, A to B one to many, add, of, remove
the class {comp} is generic on T and simply remembers min, max, first and last by compare
Could I see a generic {comp} which behaves like an array of T that's always sorted
Type T in, {comp} gives T out after n milliseconds unless a newer T came
{comp} generic: T with tags; find by all tags, by any tag
write a generic aggregate {comp}: add T's, get sum, mean by a number function
turn order for T: {comp}, generic, initiative sorted
{comp} with T and E, retry with E as typed error
a typed ring of T for the carousel {comp}
a {comp} with one generic parameter, remembering which T were seen, for the news feed
Kindly write the generic class {comp}: keeps the T's that overlap a given interval, T tells from and to by functions
generic {comp}: turns a stream of T into sessions by gaps
{comp}, T: retries the ones which failed, gives up after n, lists those given up
typed flags set for an enum E: {comp}, add, remove, has, toList
I'd like to map errors of any kind E to texts; {comp} generic over E
{comp}: a generic wheel timer for T
typed pairs cache {comp}, key made of A and B
give me something generic, {comp}, which runs T through checks and stops at the first that fails
{comp} typed: undo for collections of T, inverse operations stored
any T to be kept for a while after removal in case of restore: {comp}
a generic "who's next" {comp} for T with fairness by last served
{comp}<K, V>: like a map but with a maximum age per entry
Any T with an amount: {comp} splits into portions of at most n
{comp}: "sticky" value of T per user with a default
typed by row: {comp}, pivot over R
I want {comp}, a generic switchboard: key to function of T to R, with otherwise
{comp}: T, ordered by deadline, earliest first, late ones listed apart
write {comp} generic in T, which replays the last n T to new listeners
generic access list {comp} of subject S and action A
cue list of T with standby and go: {comp}
the shop, the blog, and the forum page through things; a generic {comp} with cursor and hasMore, T as \
the thing
{comp}, typed answers by question key, generic Q
Could {comp} be a generic "maybe stale" box, T plus fetchedAt plus maxAge
grid of T with neighbours and map: {comp}
The nightly comparison as a generic: {comp} over row R, takes a key function and an equality function, \
gives missing left, missing right, different, same.
{comp}: T in time windows of n minutes, counts
mission queue for any order type: {comp}, generic, urgent ones first
conflict holder {comp}: mine T, theirs T, base T, choose
trace from T to its parents and children in the production, {comp}, generic
{comp} generic clustering of T by a distance function and a radius
board of T cells: {comp}, generic, taken and free
repeat a T pattern over a size: {comp}, generic tile
free slots between T's by start and end functions, {comp}
{comp}: interval map, from km to km gives T
generic only: {comp} of T with {fields}
history of states S with reasons, {comp}; generic; no state twice in a row
{comp} knows where each T is; put, move, find, history; generic in T and place P
cheapest T by a price function among many: {comp}, generic
{comp}: T's by day, with the days between filled by empty lists
group T by n, the cheapest one is free: {comp} generic with price function
open things of type T, closed things of type T: {comp} moves them and counts
{comp}, generic accession list of T with running numbers per year
review bundle for any T under review: {comp}, generic; add grade by reviewer; no double grading
zone index for T: {comp}; generic; bounding boxes first
{comp}: T by calendar week; generic; missing weeks listed
do it like our other generics: {comp} with T, max n, onFull
season table giving T for a date: {comp}, generic, error on gaps
area grid for T, marks visited: {comp}
{comp}: offers of T by supplier, cheapest, fastest
streak counter over T: {comp}, generic, a predicate tells if it continues
{comp} network of T joined by channels C; both generic
polynomial over any number kind N: {comp}, generic with add and multiply given
{comp}: budget of any key K, spend, left, overspent
{comp} schedules steps T backwards; durations by a function; generic
logs of T by animal: {comp}; generic; last, count, search
combos of T with forbidden pairs: {comp}, generic
templates with typed data D: {comp}; fill(D); missing keys are compile errors
queue of T by level then by time: {comp}; generic
{comp}: blend of T with shares that sum to 100
rotate T by share of views: {comp}, generic
left and right of any T: {comp}; generic; swap, both(fn)
nearest free T for a call: {comp} generic, with a position function
{comp}: catalogue of T with several numbering systems, generic
{comp}, meter for any quantity Q with conversion
facts of T known at chapter n: {comp}, generic
{comp}: wiring of T to T, generic, path between two
line up of T with gaps: {comp}; generic
citations between T: {comp} generic; cites, citedBy, count
moving mean of any T with add and divide given: {comp}
pack T into bins of B: {comp}, generic with size functions
pairings of T by score: {comp} generic, greedy
assignment of jobs J to vehicles V: {comp}
{comp}, holds for T that lapse, generic; hold, take, lapse(now)
capacity planner {comp} generic over resource R
progress to a goal in units U: {comp}
{comp}: who waits for which T, generic, notified when it's free
requirements checker {comp} for subject S, generic
loans of any item I to any person P: {comp}
converter from A to B and back: {comp}, generic in both
stock of T with reorder point, {comp}; generic
renewable rights on T: {comp}; generic
lines of T with count and note: {comp} generic
slots for T: {comp}, generic; nearest free slot by a cost function
quotes of T compared: {comp}; generic
A generic sign up list {comp} for participants of any type, with capacity, waiting list and automatic \
moving up.
text layout for T glyphs, {comp}
piecewise constant values of T over time: {comp}
{comp} of T slots with levels
boxes one to five of T: {comp}, generic; right moves up, wrong back to one
inspections of any T with result R: {comp}
calibrated value of T by a curve, {comp}
lots of T for auction: {comp}, generic; bids, best, sold
{comp}: parts of a whole W, generic part P, with order
rules over a subject of T in order with the first that applies: {comp}
decision about T: {comp}, generic; open, yes, no, by whom, reason
best stretch of T's in a row by a score: {comp}
T by minute with extra time: {comp}, generic
counts of any K with shares and the dominant one: {comp}
We've been bitten twice by code that changed an array while somebody else was iterating over it. Please provide a typed collection, {comp}, for any type of element, which gives out a frozen snapshot on each read, and only makes a new snapshot after a write. Needed are add, remove, replace, size and a way to subscribe to changes, and it must keep {fields} for the debug view.
For the price list, the room list and the staff list we need the same thing: a value is valid from a \
date on until the next one begins. Write {comp}, generic over the value, with set(from, value), \
at(date), and changes(from, to). Setting the same date again replaces the value. Looking before the \
first date gives undefined. It should carry {fields} too, for the audit people.
I need a typed store for objects which may be loaded, loading, failed or not asked for at all, keyed by id. Call it {comp}, the type of the object is the parameter. get(id) returns the state and starts a load when there's none, with the loader function given to the constructor; refresh(id) keeps the old value visible while the new one is loading; failed ones may be retried after ten seconds.
Please write a class {comp}, typed by the item, that distributes items over a number of lanes so that \
the sum of a weight function is as even as possible. add puts the item in the lane with the lowest sum, remove takes it out, lanes gives a copy, and imbalance is the difference of the highest to the lowest. We use it for parcels on conveyor belts and for pupils in groups.
Since our forms became long we want to save them while typing. Make {comp}, generic over the form's \
data, which gets a save function and an interval. change(partial) merges and marks as dirty, after the \
interval it saves once; flush saves immediately; when saving fails it stays dirty, keeps the error, and tries again with the next change. Please no timers from outside libraries, only setTimeout.
What I'd use daily is a typed table in memory: {comp} of R. insert, update by predicate, delete by \
predicate, select with a filter and an order, and unique constraints given as functions. It's for unit \
tests in place of the database, so speed isn't important, but an insert that violates a constraint has \
to throw with the name of it.
I'm looking for a class, {comp}, with a type parameter for the message, which makes sure that messages \
with the same key are handled one after another while different keys run side by side. push(key, \
message) returns a promise of the handler's end. If a handler throws, the next one of this key runs \
regardless. Also idle(), resolved when nothing's left.
There are lists in our app that come from two sources, the server and the local drafts, and are shown \
as one. {comp} should be generic over the entry, get both lists and an id function, and give a merged \
list in which the draft wins, with a flag for every entry saying where it came from. discard(id) drops \
the draft.
A typed scoreboard {comp}, generic over the competitor, keeps points, allows several rounds, breaks \
ties with a comparator from the constructor, and gives the ranking where equal ones share a place and \
the next place is skipped. It's used for pupils, dogs and cheese. {fields} should be printed on top of \
the result list.
For the map we have clusters of shops, of events and of photos. One generic {comp} for any T with a \
function that gives the position would do: add, clusters(zoom) with center and count, and \
items(cluster). Recalculate only when something was added or the zoom has changed since the last time.
Please add a generic {comp} for lists with many thousand entries of any type, which sorts in slices so \
that the page remains usable. sort(compare) returns a promise, cancel stops it, and progress goes from \
0 to 1. If entries are added meanwhile, they're inserted at the right place afterwards.
""")

REQUESTS["subclass"] = literal(r"""
make {comp} extend {comp2} and add {fields}
A night bus is just a bus with a higher fare, so {comp} derives from {comp2}. Override the fare method \
and leave everything else as it is.
is it hard to let {comp} inherit from {comp2}? it only needs one more field, the calibration date
{comp} is a kind of {comp2}
Our greenhouse has sensors of many sorts. {comp2} already reads a value and stores the time. The soil \
moisture one needs its own conversion from raw volts to percent, plus a calibration offset, so please \
add {comp} which extends it and overrides the read method without touching the parent.
derive {comp} from {comp2}, constructor calls super with the name and keeps {fields}
specialise {comp2} as {comp} for electric scooters
the loyalty customer is a customer with points, so {comp} extends {comp2}, fields are {fields}
{comp} needs everything {comp2} has, plus an override of toString that puts the currency in front
extend {comp2} with {comp} for refrigerated containers; temperature limits are min and max
Inherit {comp} from {comp2}. Nothing else yet.
{comp2} is our generic vehicle, now we need a tractor: {comp}
For insurance we have {comp2} with premium calculation. Boat insurance works the same but adds a \
surcharge above ten meters of length. {comp} should extend it and only override the premium.
{comp} extends {comp2}, overriding the check method only
a savings account is an account with interest. {comp} from {comp2}, field rate, method addInterest
please let {comp} be a {comp2} with an additional list of {fields}
{comp}, a subclass of {comp2} for weekend shifts with double pay
For the pet clinic: {comp} derives from {comp2}, has wing span and whether it talks
Would you add a premium version of {comp2}? {comp}, same methods but canDownload returns true and there is a renewal date
{comp} extends {comp2} because a podcast episode is media with a host
new kind of {comp2}: {comp}, used for gift wrapping orders
Under the new rules, a minor is a passenger who needs a guardian. So {comp} should be derived from \
{comp2} with the guardian's name and phone. The boarding check in the parent stays, but the child must \
first verify the guardian is checked in.
make a thing {comp} that builds on {comp2} by inheritance, and logs every write
so {comp} specialises {comp2}, the difference is it keeps the original image too
add {comp} under {comp2}
Could {comp} come as a child of {comp2}, with an extra method for translating the title?
{comp2} has a speed and a course. A sailing boat adds wind angle and sail area. Write {comp} extends it.
A leap second aware clock: {comp}, from {comp2}, override now.
the admin is a user who can ban others. {comp} extends {comp2}. ban takes a reason and a number of days
In the choir software a soloist is a singer with a fee; write {comp} as a specialisation of {comp2} and keep {fields} on it.
cargo bike? extend {comp2}, name {comp}, add load limit
derive a thing from {comp2} that also rounds, {comp}
{comp} should extend {comp2}; a digital voucher is a voucher without shipping
For the theatre: a premiere is a performance with a red carpet. {comp} extends {comp2} and stores who \
is invited.
make an http version of {comp2}, named {comp}, it inherits the timeout handling and adds headers
hi, {comp2} exists, can you write {comp} that extends it with {fields}?
A hybrid car derives from a car. {comp}. Parent: {comp2}. Battery in kWh.
special kind of {comp2} for night flights: {comp}
Child of {comp2}, name {comp}, purpose: dry run mode where nothing gets saved
The contractor is an employee in the payroll code but paid per hour, so {comp} should extend {comp2} \
and override the monthly pay. Also there's a maximum of 160 hours. Anything above it has to be rejected with an error, since finance wants overtime on a separate sheet.
write {comp}, it derives from {comp2} and adds a retry limit
we want {comp} as extension of {comp2}. it sends to a printer rather than a file
{comp} inherits {comp2}, that's all
Sub type of {comp2} for students: {comp}, half price
Extend {comp2}! New name {comp}, new field deadline.
{comp} as a stricter {comp2}, refuses empty strings
for trams I want {comp}, specialised from {comp2}, with rail gauge
Our {comp2} writes everything in plain text. Write a derived one, {comp}, that masks emails and phone \
numbers before calling the parent's write.
hmm, {comp} is basically {comp2} with a colour. inherit.
{comp} extends {comp2} and takes {fields} in its constructor, passing the remaining ones to super
Please, a subclass of {comp2} for gluten free orders, {comp}
car sharing trip is a rental by the minute. parent is {comp2}, child is {comp}
Would {comp} make sense as a subclass of {comp2}? It is a mortgage, so a loan, with a property value \
and a loan to value ratio. Please write it, with the ratio as a getter, and overriding the approval \
check so a ratio over eighty percent needs a second signature.
Gold members get free shipping. Members don't. {comp} is derived from {comp2}.
{comp} <- {comp2}, extends, add expiry
make {comp2} testable: a subclass {comp} with a fixed clock
In our shop, a bundle is itself a product. Hence {comp} extends {comp2}, holds several products, and \
its price is the sum minus a percentage.
{comp} builds upon {comp2} through extends, for the postal voters
Make a heavier variant of {comp2}: {comp}
all warnings are messages. message is {comp2}, warning is {comp}, it adds severity
Give {comp2} a little sister called {comp} which only reads and throws when somebody writes
A scheduled mail is a mail with a send time. So {comp} extends {comp2}; override isReady so it is only \
true after that time.
{comp} derived from {comp2} with {fields}
Let {comp} override the tax of {comp2} with zero, it is for exports
our {comp2} is too general; for aquariums with salt water there's {comp}, extends it, salinity added
hourly parking vs daily parking: {comp} should be a {comp2} with a cap of one day's price
write a child class {comp} for {comp2}, that counts the calls
in the escape game, a locked door is a door. {comp2} is the door. {comp} adds the key it needs and \
overrides open
Derive {comp} out of {comp2}: same fields, but the name has to be unique among siblings
{comp2} with a twist: {comp} extends it and logs in French
urgent: subclass of {comp2} that ignores case, name {comp}
Because a museum shop discount is a discount for members, {comp} should inherit from {comp2}.
{comp} < {comp2}. a smart lock is a lock with battery.
extend {comp2} as {comp} so that negative quantities are allowed, that's for returns
I'd like for {comp} to be a specialised {comp2}, namely one for minors, with the consent of the parents
wheelchair space derives from seat. {comp}, {comp2}.
The test double {comp} extends {comp2} and records the mails in an array rather than sending them.
inherit the whole of {comp2}, call it {comp}, and forbid delete
define {comp}: a {comp2} that is encrypted. key passed in the constructor
{comp2} does json. {comp} should extend it and do json with comments
An oversized parcel pays 15 euro more than a normal one. {comp} extends {comp2} accordingly.
We ship live plants. They're an article like any other except they can't travel longer than two days \
and need a minimum temperature. Article is {comp2}; write {comp} as its subclass with these two \
restrictions and a canShip that looks at both, then falls back on what the parent says.
{comp} comes from {comp2}; for a public holiday the wage is doubled
{comp} shall extend {comp2} with {fields} and a describe method
Add another layer beneath {comp2}: {comp}, only for customers in Switzerland, with rounding to five \
centimes
For unit testing I want {comp}, extending {comp2}, where the random numbers come from a list I pass in
extend {comp2} for right to left languages, {comp}
can {comp} be a {comp2} that caches? same methods, a map in front, clear method
A hearse is a car in our fleet software but it isn't counted in the usage statistics, so {comp} extends {comp2} and overrides countsInStatistics.
the newsletter subscriber is a contact: {comp} inherits from {comp2} and adds confirmedAt, plus \
confirm()
create {comp} on the basis of {comp2}, for audio instead of text
{comp} goes under {comp2}: for diesel engines there's preheating
Just as {comp2} handles wood, {comp} handles metal; it should extend it and replace the drying time by \
zero
hello, might I get {comp}, a class derived from {comp2}, representing vans above 3.5 tons, with a \
driver licence check
write a specialised {comp2} for leap years {comp}
{comp} is what you get when {comp2} learns to count: extends, counter, reset
VIP ticket extends ticket. names {comp} and {comp2}.
The tandem jump costs more, needs an instructor and allows heavier people. Base: {comp2}, new: {comp}.
Please implement {comp} as a kind of {comp2}; it prints labels in landscape
a chapter with exercises is a chapter. {comp} extends {comp2}; {fields}
{comp} is to {comp2} as a square is to a rectangle; do it by inheritance even if people argue
Put {comp} in as a child class of {comp2}. Purpose: trial accounts, end after 14 days, no export.
{comp} specialises {comp2}, as bulk orders have tier prices: from ten pieces five percent, from a \
hundred twelve
we have {comp2} for one currency, and require {comp} for several, which extends the former
Give us {comp}, extends {comp2}, replaces the greeting
Let's derive {comp} from {comp2} so the archive version becomes read only, each setter throws
subclass {comp2} to {comp} with a maximum size
A student card is a member card with a university on it. {comp} extends {comp2}. Valid until the end of the semester.
{comp}. parent: {comp2}. reason: weekends are different.
children's menu derived from menu: {comp} and {comp2}, portion is half
Turn {comp} into a descendant of {comp2}, then remove what is duplicated: name, address, phone are in \
the parent
the parent {comp2} knows how to print a page. {comp} knows how to print it on both sides.
{comp} extends {comp2}, for double rooms, extra guest name
To check passports of diplomats we need {comp}, specialised from {comp2}, which skips the visa question
Pre-order: order with a release date, can't be shipped earlier. {comp}, extends {comp2}.
i need {comp} which is {comp2} plus gps
Sub-class for {comp2}, called {comp}, that takes negative temperatures too
Make {comp} inherit {comp2}, constructor gets two more arguments, {fields}
A retired racehorse, {comp}, is a {comp2} whose race method throws
{comp2} needs an offspring {comp}, with a night mode
{comp} should be a {comp2} which lives on another server; keep the api the same, pass the url to the \
constructor, and override load and save with remote ones
extending {comp2} is enough for {comp}: custom sort order
We need a {comp2} specialised for kids called {comp}: fewer words, larger letters
{comp} extends {comp2} since a remote meeting is a meeting with a link in place of a room
for emergencies {comp} extends {comp2}, priority always first
{comp} out of {comp2}: no discount allowed
Write a subclass for {comp2}. Domain: dental insurance. Name: {comp}. Difference: waits eight months.
Treat a hostel bed as a room of size one: {comp} extends {comp2}
{comp} to extend {comp2}. Same thing for pregnant customers: no raw fish in suggestions
A self checkout till is a till without cashier. Call it {comp} and let it inherit from {comp2}. After \
three voided items it has to call a supervisor, which is a callback passed to the constructor.
pls derive {comp} from {comp2} and override equals
there must be a {comp}, child of {comp2}, for reverse charge invoices
We distinguish between a guest and a regular. {comp} (regular) inherits {comp2} (guest), a tab may be \
opened up to fifty euros.
{comp} refines {comp2} for trucks above twelve tons
write down {comp}, a {comp2} with a minimum order
{comp2} sorts ascending; I need {comp}, its subclass, that sorts as humans expect with numbers inside \
names
Have {comp} inherit from {comp2} and add two fields only
From {comp2} I want to derive {comp} with {fields}. Its cost method multiplies the parent's result by \
1.2.
an annual pass is a ticket. {comp}: extends {comp2}, uses unlimited, expires after 365 days, photo \
required
child class {comp} for {comp2}; the doc says the child may not lower the price
{comp} should come from {comp2}. Adds a hash. That's it.
For pilots in training, {comp}: extends {comp2}. May only fly with an instructor on board, otherwise \
assign throws.
let {comp} descend from {comp2} with the fields {fields}
For {comp2}, which posts to Slack, add the derived {comp}, which posts only in working hours and holds \
the rest until nine o'clock
{comp} extends {comp2}: for public schools there is no fee
inherit {comp2} in {comp}; handle umlauts in the override
{comp} (vinyl) is a kind of {comp2} (record) with rpm
Now, a maritime pilot is an employee with a licence for certain harbours. Let {comp} extend {comp2}, \
{fields} are new, and mayPilot takes a harbour and a ship length and checks the licence class for it.
a night nurse gets 25 percent more between eight and six. {comp} from {comp2}, override pay
{comp2} does the rent for flats; {comp} extends this for garages, no heating costs
Let us have {comp}, the sort of {comp2} that also speaks MQTT
We want to treat a campsite pitch with electricity as a pitch. {comp}, subclass of {comp2}, meter \
readings at arrival and departure, price per kWh
In {comp} we want what {comp2} does plus a signature at the end
{comp} inherits from {comp2} and is used for wholesale
Company customers have a VAT number. {comp} extends {comp2}.
add a subclass to {comp2}, name it {comp}, for bikes with motors over 250 watts as they need a plate
{comp} extends {comp2} with an allow list of ids
{comp2} is a plain text field. Then comes {comp}, which extends it and allows only IBAN
derive from {comp2}: {comp}, which is a lens with zoom
{comp} must extend {comp2} as the door of the safe is a door with a time lock
Do {comp}. Like {comp2}. extends. But with decimals.
a short story is a text with fewer than 7500 words; {comp} specialises {comp2} and refuses to grow \
beyond
Subscribers to the weekend edition only get Saturday and Sunday. {comp} extends {comp2}. \
deliversOn(date) is overridden.
class {comp}, extends {comp2}, "cold" storage: access takes a day
Just a {comp2} which is soft deleted: {comp} with deletedAt, delete sets it, restore clears it
{comp} is {comp2} for tablets: bigger buttons, two columns. extend, don't copy
some users are moderators; {comp} extends {comp2}; mute(user, minutes), muted list, can't mute admins
We keep {comp2} for cats. {comp} is for pedigree cats, adds breeder and registry number
for the embedded display {comp} derives from {comp2} and has only two colours
let's call it {comp}, a {comp2} with water cooling
A demo account is an account which has play money and gets reset each night. Named {comp}; extends \
{comp2}.
Our transport planning has {comp2} for ordinary deliveries. Dangerous goods are deliveries too, but \
they need a UN number, a tunnel code and a driver with the right certificate. I'd like {comp} that \
extends it, holds {fields} as additional data, and overrides assignDriver so that a driver without the \
certificate is refused before the parent's checks run.
{comp} from {comp2} plus {fields}
Story: a translator can also be a sworn translator.\nTo do: {comp} extends {comp2}, with {fields}.\nA \
sworn one can stamp documents; the stamp number goes up by one each time.
Take the {comp2} we already have for gym members and build {comp} on top of it, since corporate members get billed through their company. Additional: {fields}. When the employee leaves the company, endEmployment turns the contract into a private one after thirty days. All the check in logic remains in the parent untouched.
{comp}. it's {comp2} but for seniors. 20 percent off. inherit
an inflatable boat is still a boat. {comp} extends {comp2}: {fields}, and it can't go faster than 20 \
knots
We'd need {comp} to be derived from {comp2} for offline use. It stores calls, and sync sends them.
Derive {comp} from {comp2} and give it {fields}; the constructor should reject an empty list
The sommelier's tasting is a tasting with points for nose, palate and finish: {comp} extends {comp2}
please specialise {comp2}: {comp} is for ships under a foreign flag, {fields}
{comp} does the same as {comp2} but for PDFs, so extend it and override the parse
{comp2} handles 2D. {comp} is 3D. extends, adds z
create a subclass of {comp2} called {comp} with one override: format
For rental skis with insurance I need {comp}, which is a {comp2} with a different damage method: \
customer pays at most 50 euros
{comp} subclass of {comp2}, {fields}, used in the wholesale test
A cookbook is a book with recipes. Make {comp} extends {comp2}, add search by ingredient
{comp} ought to extend {comp2}, as an underground station is a station with a depth and lifts
the child of {comp2} should be {comp}; reading beyond the end returns nothing rather than throwing
{comp}, derived from {comp2}. Covers school classes: one teacher free per ten pupils.
A deluxe cabin on the ship is a cabin plus balcony and butler. {comp2} is there already. Write {comp} \
with {fields} and override the price per night.
write the class {comp} deriving from {comp2}: a mail to many. {fields}
have {comp} extend {comp2} so that it's printed bilingual
in school terms: {comp} is a {comp2}, with oral exam
extend {comp2} once more: {comp}, for chains of shops
Tech debt: copy paste between {comp2} and our {comp}. Rewrite the second so that it inherits the first \
and retains only {fields}.
{comp} is needed for ferries that carry trains, extends {comp2}
Please create {comp} for second hand phones; second hand is a {comp2} with a battery health and a grade
{comp2} already counts visitors. {comp} should count them by age group, so inherit and extend
derive {comp} of {comp2}; hide the phone number in toString
the {comp} type is a {comp2} which needs an approval from two people
{comp}, {comp2}: first extends second, drops the cache on write
as the half marathon is a run with its own time limit, let {comp} extend {comp2}
{comp2} for land. {comp} for water. inherits, speed in knots
Make {comp}; extend {comp2}; add "fragile"; stack height becomes one
an e-bike tour is a bike tour that needs a charging stop each 60 km, so {comp} extends {comp2} with \
{fields}
Could you extend {comp2}? {comp} should also notify the parents of the child when grades get entered. \
The parents' addresses come in the constructor, sending is a function passed in as well.
{comp} (extends {comp2}) for night photography: exposure up to 30 s, {fields}
For {comp2} there should be a variant with a memory, {comp}. Inherit please.
Let {comp} be derived from {comp2}. It describes a crate with cooling, {fields}.
write {comp}: inherits {comp2}, {fields}, no other change please
Kindly implement {comp} extending {comp2} with late fees: fifty cents a day up to the price of the \
book, weekends don't count
{comp} must be a subclass for {comp2} which only accepts sorted input
Tracked parcels extend parcels ({comp2}). Call it {comp}. Events with time and place, lastEvent, \
delivered if the last one says so.
Hey, extending {comp2} seems right for {comp}, a cash payment with rounding to five cents
{comp2} -> {comp}, extends, adds {fields}, overrides summary
{comp}: subclass of {comp2}. the difference: no smoking
a pro subscription {comp} derived from the basic one {comp2}
I'd like to have {comp} from {comp2} for the children's version of the quiz where wrong answers cost \
nothing
Heat pumps. {comp2} is the generic heating, with power and on/off. {comp} specialises it by a \
coefficient of performance depending on the outside temperature, and a defrost that happens below three degrees. Electricity use equals heat divided by that coefficient. Please override consumption only.
{comp} derives from {comp2}, so that a mocked clock can be set in the checkout test
Please have {comp} extend {comp2}: same as a lecture, with a lab room and groups of twelve
an annual report is a report: {comp}, {comp2}, adds a preface
{comp} with {fields}, being a {comp2}, please
{comp2} is used for plain text posts. {comp} extends it for picture posts with alt text required
The stand-in teacher is a teacher for some weeks only, thus {comp} extends {comp2} with from and until, and mayGrade is false
Can {comp} just extend {comp2} and override canEdit to return false?
{comp} comes below {comp2} in the hierarchy; it's a museum with free entrance; price returns zero; \
donations are counted
extend the class {comp2} into {comp}; overtime after eight hours at 125 percent
{comp} inherits from {comp2}; it's for tickets bought in the app and has a QR text
new {comp} as a kind of {comp2}: flights with a stop, has legs
Please specialise {comp2} for allergy patients: {comp}, with {fields}, and a check of each prescription against the allergies
Take {comp2}, make {comp} its child, and let it count the failed logins
{comp} is a {comp2}, but for left handed people, mirrored
a hall with a stage is a hall; {comp} extends {comp2}; {fields} are added; rent plus 200
{comp2} knows how to pay by instalments. {comp} knows how to pay by instalments with an initial \
payment. extends, please.
I want to subclass {comp2}: {comp}, for files on tapes: open takes a mount first
{comp}: an extension of {comp2} for doubles in tennis, two names per side
Our {comp2} shows Celsius. For the US let {comp} extend it and show Fahrenheit. Only the format differs.
{comp} will be a {comp2} with an age check, beer and wine need 16, spirits 18
Derived class of {comp2} wanted: {comp}. Frozen food. Needs {fields}; fits only a freezer shelf.
for the tax test we need {comp}; inherits {comp2}; fixed rate of 10
{comp} isn't new, it's {comp2} for dogs. subclass with breed and leash required
{comp2} extended to {comp}: adds a waiting period of 30 days
class {comp} extends class {comp2} with {fields}. thx
{comp} and {comp2}: a picnic area is a rest area with tables; do it by extending
would you let {comp} inherit {comp2}; it's a backup with verification afterwards
{comp}: {comp2} plus undo. extends.
{comp} should inherit everything from {comp2} except that the timeout's ten times longer and {fields} \
are required
In the zoo software a nocturnal animal is an animal with reversed lighting hours. Inherit {comp} from \
{comp2}, override isAwake(hour), leave the food plan.
{comp} specialises {comp2}: adds a secret question
please write {comp} as a descendant of {comp2}, it's for e-mail invoices with XML attached
the tour with guide extends the tour without. {comp}, {comp2}. guide, language, group max 15
i have {comp2} and want {comp} underneath, for things sold by weight
{comp}, subtype of {comp2}, overrides speak
{comp} is to be a {comp2} which works with two factor login. The second factor is checked by a function in the constructor; three wrong codes lock the account for an hour. {fields}.
as regards {comp2}: derive {comp} for motorcycles, smaller slots, half fee
Create {comp}. It extends {comp2}. It has {fields}. Its render is in big letters.
The hybrid meeting, {comp}, extends {comp2}, both room and link
write me a child of {comp2} named {comp}, with a different toString
Let there be {comp} below {comp2}: a lake is a water with fish stock, {fields}
for a bilingual class book: {comp} is derived from {comp2}
{comp} takes over from {comp2} by extends, and adds the fields for the new customs law: {fields}
Extend {comp2}, as {comp}, with a rate limit of 10 per minute
Inherit from {comp2}. Name {comp}. Adds currency. Test exists.
Someone should make {comp} from {comp2}: parcel to an island, plus 8.50 and two days
{comp} must inherit {comp2} and be final in spirit: {fields}
{comp2} has the rules for adults, {comp} extends it with those for teenagers; {fields}
child {comp}, mother {comp2}, difference: colours
Please add {comp} to extend {comp2} with a pin
Would {comp} extends {comp2} do? The thing is a bus with a wheelchair ramp, ramp takes 40 seconds at \
each stop
{comp}: {comp2} + {fields}, via inheritance
Subclassing {comp2} I'd get {comp}, which also writes to a file
We sell courses ({comp2}); a course with exam is {comp} and costs 80 more; extend it and add the exam \
date
{comp} should act as {comp2}, extended with a bilingual label and {fields}
make {comp} as a special {comp2} which asks twice before deleting
derive: {comp} from {comp2}. domain: pet insurance for horses
The night train is a train with couchettes. {comp2} for train, {comp} for night train; {fields}; fare \
plus surcharge per berth kind
For {comp} just inherit {comp2} and put {fields} into toString
{comp}, extends {comp2}: the cash register for the Christmas market, works offline, {fields}
A {comp} is nothing but a {comp2} that expires
new child of {comp2}: {comp}. Returns in miles.
In shipping, a reefer is a container that's cooled. {comp} is the reefer, {comp2} the container, \
setpoint and alarm when off by 2 degrees for 30 min
the leased car {comp} extends the owned car {comp2}; km limit and fee per extra km
Can we have {comp}, which is {comp2} with logging, by extending
{comp} for nightly rates. {comp2} for hourly rates. First inherits from second.
extend {comp2} with {comp} in order to check permissions ahead of each method
{comp} is what {comp2} would be on a leap day. derive
The archive has {comp2} for all photographs. Glass plates are photographs too but must be stored \
upright, at most twenty per box, and can't be lent out. I want {comp} deriving from it with {fields}, \
an override of lend that always throws with a clear message, and a new method fits(box) which looks at \
the number of plates already in there. The scan date handling of the parent is fine.
Please have a look at {comp2}, the normal membership in our sailing club, in your mind: it has a fee, a start date and a list of payments. A family membership covers two adults and all children under 18, costs 1.6 times as much, and when a child turns 18 it drops out on the next first of January. Write {comp} as its subclass with {fields} and the override of the fee.
There is {comp2}, a plain text label for our label printer. Now the warehouse needs labels with a \
barcode under the text. {comp} should extend the plain one, take the code as additional constructor \
argument, check that it has 13 digits with a right check digit, and override the method that gives the \
printer commands so that the barcode is appended after the text lines.
chat: {comp} should just extend {comp2} imo, only difference is {fields}
TASK-93 {comp} extends {comp2}. Reason: new law on deposit for cans. Fields {fields}. Deposit is added \
after discount.
Story 19: a scout leader is a scout with a training certificate. {comp} specialises {comp2}.
Could you derive {comp} from {comp2}, such that editing is recorded with name and date?
Shouldn't {comp} be a subclass of {comp2}? Both have a name, a price and a weight. Please change that \
and leave only the volume in the child.
{comp}, child of {comp2}, nothing special
{comp} extends {comp2}, done
Cars that run on gas and petrol have two tanks. {comp2} knows one tank. Derive {comp} with a second \
one; refuel takes the kind; range is the sum; consumption first uses gas until it's empty. The \
dashboards just call range and refuel, so the signatures of the parent should stay valid with petrol as the default.
Freelance invoices without VAT: {comp} extends {comp2}, with the legal sentence at the bottom
Let {comp} be a thin subclass to {comp2}, with the default values for Austria
write {comp} so it derives {comp2}'s behaviour but works in UTC
{comp2} is an ordinary step in our approval flow. A step that needs two people is {comp}. Extend and \
override isDone.
My {comp} has to be a {comp2} that's read only after the deadline; override the setters
{comp} derived {comp2}, with an upper limit for withdrawals
{comp2} describes a normal elevator. The fire brigade's elevator goes directly to the called floor, \
ignores all other calls when the key is turned, and its doors open only while the button is pressed. \
Make {comp} extend it, with {fields}, and override the next floor logic in fire mode only. Outside fire mode it must behave as usual.
For the ice rink we have {comp2} as the public skating session with a price, a start, an end and a \
maximum of people. The disco session is the same with a DJ, a minimum age of twelve and a price two \
euros higher. Please write {comp} as a subclass; {fields} come on top; let admit check the age first.
A {comp} is a {comp2} on rails. Extend.
the secret ballot is a ballot. {comp} extends {comp2}; names are not kept
skip level: {comp} extends {comp2}, bonus levels don't cost lives
please create {comp} from {comp2} for test accounts: mails go nowhere
{comp} : {comp2} but paid in advance : inherit
Please inherit from {comp2} in {comp}: the opening hours in winter are shorter
{comp} needs to specialise {comp2}, a cheque with two signatures
{comp2} for single parts, {comp} for assemblies; an assembly extends a part and sums the weights of its parts
write {comp} extends {comp2}; holiday houses with dog: fee and fence
extending {comp2}, {comp} brings an age limit and {fields}
a timed turn is a turn: {comp} extends {comp2} with seconds
Make {comp}. It's like {comp2} with a lid; derived; close, open; pour only when open
In the mountains a marked path with ropes is a via ferrata. {comp2} path, {comp} ferrata, grade A to F, set needed
{comp} is a dentist's bill, {comp2} a doctor's bill; first extends second with tooth numbers
child class {comp}: parent {comp2}: locks after dark
Derive a class from {comp2} for our Chinese customers, with the family name first. {comp}.
extend {comp2} -> {comp}: doubles as a night light
{comp} needs inheritance from {comp2} and a second language
A monthly ticket is a season ticket with 30 days: {comp}, {comp2}
create a kind of {comp2} that's cheaper on Tuesdays, {comp}
{comp2} writes to disk; in the test I want {comp}, a subclass, writing to memory
{comp} specialised from {comp2} for heavy rain: wipers at once
We let flats ({comp2}). Furnished flats = {comp}, inherits, with an inventory and a higher deposit
for {comp} use {comp2} as base class, and forbid partial delivery
{comp} derives from {comp2}; domain: choir robes for children
turn {comp} into a proper subclass of {comp2}, with {fields}, super call first
I need {comp2} with tabs instead of commas: {comp}
an exchange pupil is a pupil with a home country and host family: {comp} from {comp2}
{comp} is how {comp2} works for associations; no VAT, donation receipt instead
add class {comp}: extends {comp2}: for trucks with a crane
the group ticket is a ticket for n persons. {comp2} is the ticket. {comp} please, with {fields}
lamp {comp} extends light {comp2}; bulbs and watt
Guest codes expire, normal codes don't. {comp} extends {comp2}
{comp} is a {comp2} that follows automatically after n seconds
the parent's {comp2}; the child's {comp}; write it with {fields}; nothing static
A matrix question is a question with rows. {comp} derives from {comp2}.
write a derivative of {comp2}, i.e. {comp}, that refuses children under six
{comp} inherits {comp2} for hexagons
Our {comp2} compares exactly. For prices we tolerate a cent, so {comp} extends it and overrides \
equality only.
{comp} is cold brew; parent {comp2}; hours instead of minutes
rescue drone {comp} from {comp2}, with a rope and a light
{comp} extends {comp2} with a three way merge
A defect coil is a coil with remarks and a block flag; {comp} extends {comp2}; ship throws while blocked
A sighting with a photo is a sighting: {comp} extends {comp2}, file, camera, confirmed by
the daily double is a clue with a bet: {comp}, derived from {comp2}
{comp} = broken twill, {comp2} = twill, extends
recurring entries are entries: {comp} on {comp2}; every n weeks until
a variable sign is a sign with a current picture; {comp}, parent {comp2}
extends only: {comp} of {comp2} with {fields}
arbitration: {comp} is a {comp2} with a binding decision
master key {comp}, subclass to {comp2}, may open all on a floor
evening rate {comp} extends rate {comp2}, valid from six
a touring exhibition visits several houses; {comp} from {comp2}
{comp}: a promotion ({comp2}) on birthdays only
lost child {comp} extends incident {comp2}: name, age, clothes, found
a carnivorous plant: {comp} extends {comp2}; feed(insects)
school applications need a head's signature, {comp}, so extend {comp2}
temporary zone {comp}, derived from zone {comp2}, {fields}
a signed week is a week that can't change; {comp} extends {comp2}
do it like the other children: {comp} extends {comp2}, {fields}
yurt {comp} is a lodging {comp2} with a stove and wood at 5 a basket
pool robot {comp} extends {comp2}; under water no radio, so commands are queued
herringbone {comp} inherits {comp2}; waste is 15 percent
an accident is a near miss that wasn't missed; {comp} extends {comp2}; injured, lost days
a weir with flap: {comp} from {comp2}
mixed number {comp} extends fraction {comp2}, other toString
by-catch {comp} extends catch {comp2}; doesn't count up to five percent
overnight step {comp} specialises {comp2}; may vary by two hours
penguin {comp} extends bird {comp2}: flies returns false, swims
calzone {comp} extends pizza {comp2}, folded, ten minutes longer
reminder letter {comp} derives from {comp2}; level one to three changes the tone
children's triage {comp} inherits {comp2}; fever counts more
single cask bottling {comp} extends {comp2} with a bottle number of n
video ad {comp} from {comp2}; skip after five seconds
progressive lens {comp} extends lens {comp2}; addition 0.75 to 3.5
heavy tow {comp}: extends {comp2}, from 3.5 tons, two people
double star {comp} is a star {comp2} with separation and second magnitude
lying cylinder {comp} extends {comp2}, level maths differs
narrator {comp}: derived from character {comp2}; knows all or only what was seen
residual current device {comp} derived from {comp2}; trips at 30 mA difference
prince's float {comp} inherits {comp2}; always last
conference paper {comp} is a paper {comp2} with place and pages
wood oven {comp} extends {comp2}, logs as fuel
best fit {comp} from {comp2}: least rest wins
strict matching {comp} extends {comp2}; refuses below 50
combined plough and spreader {comp} inherits spreader {comp2}, blade up or down
member reservations lapse later: {comp} extends {comp2}
gondola with bubble... {comp} extends {comp2}; runs until 80 km/h wind
weekly goal {comp} is a goal {comp2} that restarts on Monday
dryer {comp} derived from {comp2}; ten minutes per coin
glider licence {comp} inherits {comp2}; launches instead of landings
short loan {comp} extends {comp2}: three days, no extension
UTM {comp} is a coordinate {comp2} with a zone
colour toner {comp}, extends toner {comp2}, colour
tree plot {comp} derives from {comp2}, no stone
delivery order {comp} from {comp2}, address, 2.50 below 20 euros
carousel {comp} is a store {comp2} that turns
live band {comp} extends {comp2}, sets and breaks
{comp}: a {comp2} for members with a reserved quota
glass engraving {comp}, from {comp2}, twice as slow
pain pump {comp} extends {comp2}: bolus with a lock time
induction stove {comp} extends {comp2}: needs a pot
audio card {comp} is a card {comp2} with a sound on the front
helmet {comp} from {comp2}: five years, no matter what
{comp} specialises {comp2} for alpha rays
veneer log {comp} inherits {comp2}; priced singly
royal seal {comp} extends {comp2}, king and year
seasonal hint {comp} extends {comp2}; from and until
{comp}: a column is a text ({comp2}) that comes weekly with a fixed fee
sail {comp} as subclass of {comp2}: wind 3 to 5
penalty goal {comp} extends goal {comp2}
blossom honey {comp}, {comp2} is honey; extends; water below 20 percent
Our {comp2} covers ordinary guided tours through the cathedral. The tower tour is limited to twelve \
people, isn't allowed for children under eight, and gets called off when the wind is stronger than 50 \
km/h. Derive {comp} from it, with {fields} as the additional data, override canJoin, and add a method \
callOff which notes the wind speed. The price stays the same as in the parent.
We have {comp2} for letters sent by ordinary post. Registered letters need a tracking number, get a \
signature on delivery and can be asked for at the post office for seven days. I'd like {comp} to extend the ordinary letter, with {fields}, an override of the postage that adds 2.65, and a method returned(date) that's only valid once these seven days are over.
In the cemetery of ships (a diving game) a wreck is a place to dive at, and places are {comp2}, with \
depth, visibility and current. {comp} should extend this, with {fields}. Going inside is allowed only \
with a torch and at most to a third of the air supply, so add mayEnter(diver). The rating in the parent counts for one half, the state of the wreck for the other.
The club's yearly meeting is a meeting in the sense of {comp2}, with agenda, place and attendees. But \
it's subject to the statutes: invited at least 14 days before, quorum of a quarter of the members, and \
minutes signed by two. Make {comp} a subclass with {fields}, and a method isValid which tells what's \
missing as a list of sentences, an empty one if everything is right.
A teaser: what's a {comp2} that only exists between two dates and shows itself in red? It's {comp}, our special offer in the shop. Please let it extend the ordinary article with {fields}. price gives the special price within the dates and the parent's price otherwise, both ends inclusive. A special price higher than the ordinary one is to be rejected by the constructor.
We use {comp2} for our normal rooms in the youth hostel. A family room has one lock for everyone, costs per room and not per bed, and can't be shared by strangers. {comp} should be derived from it, with {fields}; book takes the whole room or nothing, and the price ignores how many of the beds are used. Please leave the cleaning plan to the parent.
Normally a library card ({comp2}) lets you take ten items. The card for teachers allows forty, for \
eight weeks instead of four, and no fines in the school holidays, whose dates are passed in. Write \
{comp} as a specialisation with {fields}. It's only valid with a letter from the school that's not \
older than a year.
The usual pump in the simulator is {comp2}. A pump with a frequency converter can change its speed; \
flow goes with the speed, pressure with its square, power with the cube. Make {comp} extend the usual \
one with {fields}, and override these three by calling the parent's and scaling. The speed is limited \
to between 30 and 110 percent.
The cooking course for couples is a cooking course, {comp2}, that's sold in pairs, has half as many \
places at the stoves, and includes a bottle of wine unless both say no. Please write {comp} to extend \
it with {fields}, and override the sign up and the price. The shopping list of the parent needs no \
change.
In the stable's software a pony is a horse, {comp2}, up to 148 cm. Only children and light adults may \
ride it, and for two hours a day at most. {comp} extends horse with {fields}, and overrides assign so \
that weight and hours are checked. Too heavy must give another message than too long.
A relay is a race in which four swim one after the other. We've {comp2} for the race. {comp} extends it with {fields}, checks that nobody swims twice, gives the split times, and disqualifies when a swimmer leaves more than three hundredths before the touch of the one before.
""")

REQUESTS["tsx"] = literal(r"""
TSX component class {comp} that shows a weather badge
please put a {comp} component class in the tsx file, render a list of unread messages with sender and \
time
component class with render please, {comp}, prints a price tag
Could you do {comp}.tsx as a class with a render method that shows the current tide height?
show the scoreboard in JSX, as class {comp}, props are home and away score
a react component in class form, {comp}, rendering a thermometer with the value in the middle
We have a page that shows train delays. The row is copy pasted four times. Please create {comp} as a \
TSX class whose render returns one row with line, destination and minutes late, colored red when the \
delay is above ten.
jsx class for the login form, name it {comp}, just two inputs and a button
Component {comp}, class based, TSX, with a state counter and a button that increments it
In the admin panel we render user cards with a function and it became unreadable. Convert to a \
component class named {comp} with a render method; it takes {fields} as props and shows an avatar, the \
name in bold and a small gray line with the last login.
{comp}, tsx, class, renders a progress bar from 0 to 100
a JSX component class which draws the seating chart of a theatre, rows and seats, taken seats are dark. {comp} is the name.
Need {comp} as class component in TSX: cookie banner, two buttons, disappears after click
the tsx file for the footer should contain class {comp} with render
Someone asked for a star rating in the shop. Make it a component class {comp} in TSX, props value and \
max, render as many filled stars as the value and the rest empty. No click handling for now, that comes in a later ticket.
class component {comp}: a tsx table of exchange rates
Write a React class in TSX named {comp}. It displays the countdown to the launch, updating every \
second, and has to clear the timer when it is removed from the page.
jsx, class {comp}, render a breadcrumb from an array of titles
Show a map legend. TSX. Class. {comp}.
please convert the function that returns the shopping cart html to class {comp} in a tsx file; it gets \
the items as props and renders name, quantity and line total, then the sum at the bottom in bold
I'd like a modal dialog, component class, TSX, {comp}, with title, children and a close button
tiny one: {comp} as class in JSX which renders a flag icon and country name
could you make {comp}, a class that renders a calendar month in TSX, weeks as rows, today highlighted
component class in TSX for the volume slider, named {comp}, with {fields} as props
A banner in TSX that tells visitors about maintenance, as class {comp}, hides itself when the end time \
has passed.
tsx: {comp}, a class, renders an empty state with an icon and one sentence
Rewrite our hand made toast as JSX. {comp} should be a class component, with a type prop of info, \
warning or error and a message, and rendering a div with the matching class name.
class based tsx component that renders markdown preview side by side, {comp}
can {comp} be a class with render in tsx? it's the sidebar of our podcast player, with a list of \
episodes and the playing one in bold
we have a .tsx page for the tombola and the prize tile should become class {comp} with its own render
JSX class {comp} which shows the tide table
Please port the old pagination widget to TSX. Class named {comp}. It renders first, previous, next and \
last, disables what cannot be used, and calls onPage with the number. The page count arrives as a prop \
and can be zero, in which case nothing at all should be rendered.
{comp} tsx class: skeleton loader
could the speedometer be drawn in a component class? {comp}, tsx, one svg arc, needle angle from the \
speed prop
A class {comp} in tsx that renders a family tree node and its children recursively
what about a class component for the dark mode switch? {comp} in JSX please
in cart.tsx we need {comp}, class, renders the subtotal line
Turn the invoice footer into JSX with a class: {comp}. Three columns: bank details, contact, legal. \
Everything through props.
write class {comp} for tsx, it renders an error box when the children throw, with a retry button
jsx wanted: class {comp}, shows one tweet like post
Component class {comp}: in TSX, renders tabs; the active one is kept in state.
Class {comp} in TSX for a file upload list: name, size, state, and a cancel cross on each row
hello, could you give us a TSX component class called {comp} for the timetable on the screen in the \
lobby? it renders the next five departures and reloads through a callback once a minute
a tsx class which renders the ingredients of a recipe with check boxes, {comp}
{comp} (component class, .tsx): renders the remaining lives as hearts
JSX please: {comp} class that renders a podium with three places
One more: {comp}, class in TSX, a badge with the number of open tickets.
Dear team, the donation page lacks a thermometer. Please make {comp} a component class with render in \
TSX, taking the goal and the amount so far, showing a bar, the percentage and how many euros are \
missing. When the goal is reached, it shows a thank you line instead.
render an organisation chart box, TSX component class, {comp}
A tsx class {comp} is needed; a simple search box which calls back after the user has stopped typing
{comp} as JSX class. It renders a signature field and a clear button.
for the kiosk: {comp}, component class with render, TSX, large numeric keypad, emits digits
Put up a {comp} tsx class which shows who is typing
We show a seating plan in a train car. Class {comp} in a TSX file, one wagon, seats taken from props, \
click selects, selected seats are in the state. Show a little legend below. Max four seats can be \
selected at once; trying a fifth displays a hint.
tsx component, class style, {comp}: poem with line numbers
Class component in jsx: {comp}. It renders {fields} in a definition list.
migrate jQuery accordion to TSX class {comp}
I need a component for the lottery numbers, JSX, written as class {comp} with render, six circles and a bonus circle
{comp}.tsx, class, two columns, left the original text and right the translation
The jsx for the price comparison is a mess of nested functions. Start over with {comp}, a class whose \
render builds a table, one column per vendor, the cheapest price marked green. Keep the sort order in \
the state; the header cells toggle it.
simple class {comp} in tsx, avatar with initials when there is no picture
Would a class be ok for the chat bubble? {comp} in TSX, own messages right, others left
JSX component class for the garage door button named {comp}; it shows open or closed and asks for \
confirmation
we'd want the order timeline (ordered, packed, shipped, delivered) as a TSX class {comp}, current step \
highlighted
tsx + class + render = {comp}, a footer with three links
For the choir's site a component class in TSX that lists rehearsals; {comp}; past ones grey, next one \
bold.
The loading screen of our game is plain HTML. I'd prefer {comp}, a JSX class which renders a random \
tip, a spinner and the percentage.
TSX class {comp} rendering a QR code image with caption
{comp}: tsx, class, it's the card for a rental flat with a picture, rent and number of rooms
make the alphabet index of the glossary in JSX, class {comp}, letters without entries are disabled
A traffic light widget as component class {comp}, TSX. Prop is the state. Three circles.
Class-based TSX: {comp}, emoji picker grid
show the moon phase, tsx, class {comp}
Please do {comp}, the TSX component class for the countdown on the auction page, red under one minute
{comp}: JSX class for showing a chess board from a position string
component class with a render method in gallery.tsx, {comp}, shows thumbnails and the large picture
turn the html of the opening hours into a TSX class named {comp}; today's row is bold, closed days say \
closed, props are the hours per weekday
a vertical stepper, tsx, class {comp}
JSX, class {comp}, newsletter sign up
Have {comp} render the podcast chapter list. TSX class component. Clicking jumps via a callback prop.
for our tsx library a class named {comp}, a tooltip around children
please turn our svg pie chart string builder into TSX, class {comp}, slices come in as an array of \
label and value, and a slice under three percent is merged into one called other
hm can you write {comp} as a component class in jsx, just a clock
{comp} class tsx: a ruler
A TSX component class called {comp}. Renders a heat map of the office desks by hour. Data comes as an \
array of desk, hour and use. Cells are darker the more they're used; hovering shows the number. I don't need any library for colors, a simple opacity is fine.
jsx. class. {comp}. list of badges.
wrap the video player in a TSX class, {comp}, shows poster, title, duration
{comp} = class component, TSX, language chooser with flags
React class {comp} with render in TSX, for a kanban column with cards
We're replacing the PDF invoice with a web page. Make {comp} a class in TSX. It renders the header with our logo, the lines with quantity, price and tax, and the totals. No fetching; everything's in the props. Print styles are in another ticket.
the jsx component class {comp} shall show how full the parking deck is, per level, green yellow red
I need something with render in TSX that shows the balance of a gift card, class, {comp}
tsx class for a receipt, {comp}
Component: {comp}. Type: class. File: tsx. Renders: a warning triangle with text.
Our pricing page has three plan boxes. Each one has a name, a price, a bullet list, and a button; the \
middle one is highlighted. I'd like class {comp} in TSX for one box with all that from props, and it's \
fine to hard code the currency.
{comp} in JSX as a class, draws a simple bar chart
Class component wanted, {comp}, TSX: confirm dialog with a text field where the user must type the \
project's name
tsx class please for the wine list, {comp}, grouped by colour
Update the tsx: instead of the function there's class {comp}, with the same render, because we need the error boundary methods
the poll results as horizontal bars, JSX class, {comp}, the own vote marked
can the legend of our ski map be a TSX class {comp}? piste colours with names, lifts open or closed
TSX: class {comp} with a render returning a table of the vaccination dates
write jsx for the boarding pass as {comp}, component class
class {comp}, TSX component: dog profile with picture, breed, and an adopt button
I'd like a component class (TSX), {comp}, for the score sheet of a dart game
show a bus route as vertical line with dots. tsx. class. {comp}.
JSX component class for our quiz: {comp}; one question, four answers, after the click the right one is \
green
convert ProfileHeader from createClass to class {comp} in tsx, with render
TSX please, class {comp}: list of comments nested up to three levels, deeper ones behind a link saying \
show more
{comp}, a tsx class to render the water level of the rain barrel
A TSX component with class syntax, {comp}: map marker with a popup
component for the tsx storybook, class {comp}, a rounded button with icon
JSX {comp}: class; draws the hangman according to mistakes count
In TSX, could you make a class called {comp} that renders a ranking of the fastest laps with gaps to \
the leader?
tsx class {comp} for the invitation card, with {fields} as props
Please create the class {comp} in JSX, which lists flights with gate and remarks, in the yellow on \
black look
{comp}, react class in a tsx file, avatar group with plus n
do jsx class {comp} to show the ECG line as an svg path
Render nothing when there are no alerts, otherwise a red list. Class {comp} in TSX.
We show the genealogy of sled dogs. TSX, class {comp}, renders the dog, then mother and father \
underneath, recursively up to a depth given as a prop
tsx: ticker with latest prices, class name {comp}
Could someone write {comp} as TSX class? It is the meal planner week: seven columns, three rows, each \
cell may hold a dish
make a class component {comp} that renders piano keys as TSX, pressed ones blue
JSX class please named {comp}: before and after slider for two pictures
component class in the tsx for our menu of the day, {comp}, allergens as small letters
TSX class {comp}, with a file tree, folders can be opened
pls {comp} tsx class with a spoiler text that shows on click
Small ask, in the tsx folder, class {comp}, renders a keyboard shortcut like ctrl plus k as boxes
a class that renders JSX for the wedding countdown page, {comp}
TSX component class {comp}. It gets a list of tram stops and renders them as chips; on click the chip \
is removed via callback. When there are none it says choose a stop.
Can I have the clock with hands? TSX, class, {comp}
write {comp} for me: component, class, TSX, shows a speech bubble
The status page: for each of our services there's a row with ninety little bars, one per day, green or \
red. Make this row a TSX class component called {comp}; props are the service name and an array of \
booleans; and put the uptime in percent at the right end, two digits.
tsx: {comp} as class. Draws domino tiles.
JSX class for a breadcrumb bar {comp}
Can you produce {comp}, a TSX class, to print the address label on screen with a fold line?
class in .tsx named {comp} to display the balance in the header
Hallo, TSX component class, {comp}, for showing the remaining vacation days as a ring
turn "renderStars(n)" into a JSX class named {comp}
For the airport lounge tablet: a component class in TSX, {comp}, which shows the drinks in tiles with \
pictures; a tap adds one to the order; long orders scroll; there's a clear all button at the bottom. \
State inside, callback when ordering.
Would {comp} in tsx work as a class? weather for five days in five columns
react, tsx, class, {comp}, a number stepper with plus and minus
{comp}: a class with render in TSX for the "who is online" strip, max five faces and then a plus sign \
with the number of the rest
plain JSX class for our notifications bell with a red number, {comp}
we'd use {comp} in TSX, as a class, in order to show the train composition with first class marked
Our event page has a hall plan. In TSX please, as component class {comp}: rows from props, each seat is a small square, sold ones gray, mine blue, free ones white, and a click on a free one calls the onPick prop with row and number.
jsx, {comp}, component class, renders one entry of the guest book, long entries are cut with a more link
I would like {comp}: TSX class; drop down with search inside
class style JSX for a coupon with dashed border and scissors, {comp}
Create tsx class {comp} that renders a plain HTML table from {fields}
for TSX: {comp}, shows the terms with a check box and calls back after scrolling down. class, please
write me a component class, {comp}.tsx is the file, render shows a crossword grid
{comp}, jsx class: side by side comparison of two phones
Class based, in TSX, {comp}, which animates dice while rolling is true
we have a timeline.tsx. Put class {comp} there. Renders the year, a dot and a text; props only.
A footer clock, JSX class, {comp}
tsx class, name {comp}, purpose: shows the last ten commits of a project with hash, author, message
Component {comp} in TSX as a class please. It shows the water temperature of the lake in big digits, \
the measuring time in small ones, and a snowflake below ten degrees.
need TSX {comp} as class comp, render returns a list of links for the sitemap
JSX wise I need a radio group as class {comp}, options in props, selected in state
the class {comp}: TSX: drawing of a parcel's way with stations as dots
Make tsx class {comp} with the ski resort's lift status list
in tsx please: {comp}, class, "save / saved / failed" indicator
a .tsx file with class {comp}, which renders a letter head, {fields} as props
{comp} - class - TSX - shows the number of unread mails or nothing if zero
fix up the jsx: {comp} should be a component class with props for title and price and its own render, \
at present it's an html string
show me {comp}, a class rendering TSX for the horizontal line-up of festival acts by stage and hour
tsx - I want a class component with render named {comp} - the reaction bar below a post
Write {comp} as class, TSX component, which renders a receipt printer style box in monospace
class {comp} TSX for a spinning wheel of fortune, sectors by props
Please render the vocabulary card in JSX; class {comp}; click flips it
We have a dashboard in TSX, and the widget for the current electricity price is missing. Please write \
it as a class named {comp}, taking {fields} as props, with a render that draws a big number, an arrow \
for up or down against the previous hour, and a gray footnote with the provider's name. It's shown on a wall screen, so no hover things.
{comp} TSX class, props {fields}, renders them as a small card
As discussed in the plan for the new intranet: {comp}, a component class with render, in TSX.\nProps: \
{fields}\nShows a birthday list, today's on top.
Do you have time for a JSX class? {comp} needs to show a conversation between a customer and support as alternating boxes. {fields} come as props for each message. If two messages of one person follow each other within a minute they're merged to a single box. Times are shown only once per box.
our faq page, tsx, class {comp}, question and answer with toggle
Create, in a .tsx file, class {comp}. It's a form for the sick leave: from, to, doctor's note yes or \
no. State for the three, and an onSubmit prop. The button stays gray while the to date is before the \
from date.
write a tsx component class for the bus driver's screen: {comp}, shows next stop, minutes early or \
late, and whether somebody pressed stop
class {comp} in JSX, a hamburger menu
The map of our campus as one svg in TSX. Class {comp}. Buildings clickable.
{comp} is needed as a class in TSX to show "out of stock" ribbons over product pictures
TSX, {comp}: a class to preview the business card while typing; props are {fields}
rewrite of footer.html in TSX as {comp}, class, thanks
JSX: make {comp} a class which renders a ladder of sales stages with the deals in each, {fields} per \
deal
component class, tsx, {comp}: a table with sticky head for measuring values, {fields} are the columns
I'd love {comp} in TSX as a component class with render: a picture of a body where pain points can be \
clicked, list of points in the state
tsx {comp} for login by pin: class, four dots, digits
Could {comp} be a JSX class that shows a loan's interest curve in plain svg, with the number of years \
as a prop?
give me the class component {comp} (TSX) for a compact weather row with {fields}
class {comp}: JSX; a list of achievements, locked ones blurred
Please use TSX and a class for {comp}; a list of pending invitations with accept and decline, each of \
them calling a prop
component class with render: {comp}. It prints an address in the right order for the country. TSX.
.tsx, class {comp}, a price with crossed out old price and percent saved
Write {comp}, JSX, class. It's the dial of a combination lock, turning with the mouse, state is the \
angle.
A class component in tsx would be best for {comp} since it must listen to resize: it shows a chart in \
the available width
Hello, {comp} is a new JSX class, it should render each letter of a word in its own box for the \
spelling game
TSX for a class named {comp}. The visitor sees a photo, below it stars, then a comment. Props are \
{fields}.
class in TSX, {comp}, showing a line of {fields}
make {comp}.tsx, a class, prints song lyrics with chords above
a React class component named {comp}, TSX, to show a table of contents with the current heading
{comp}, a class for rendering TSX: the heart rate zones as colored bands
could someone build {comp} in JSX? class, renders two thumbs and counts
TSX + class {comp}: upload your CV box with the drag state
JSX: {comp} class to display a pedigree chart in four generations
Replace the string concatenation in printLabel by TSX, class {comp}
a component class {comp} in TSX, which lists my hiking tours with km and height, sum in the footer
Please do a tsx class, {comp}, rendering the exam results in a traffic light manner
TSX: the {comp} class displays parts of a sentence in different colours according to grammar
One JSX class, {comp}, to draw the current chess clock pair
{comp}, to be rendered in JSX by a class, is our "you may also like" strip with {fields} per product
tsx component: class {comp}: plain list of {fields}
{comp}: component class. TSX. A ruler with marks every ten pixels.
Our weather warnings are plain text. With TSX I'd like class {comp}, its render returns a box whose \
colour follows the level from 1 to 4, an icon, the region, from and until, and the text folded away \
under a details link. When it's over, it isn't rendered at all. Props: {fields}.
a JSX class named {comp} with a progress ring around an avatar
do me {comp} as TSX class; renders the name tag for the conference, with a big first name
can we get a class component, TSX, {comp}, for the ranking of pub quiz teams with a crown for the first?
TSX file {comp}.tsx, class with render; content: an empty shopping cart drawing with a link to the shop
class {comp}, rendering in JSX a lot of {fields} in two columns
Is class {comp} in tsx easy? a switch between metric and imperial
could you convert my handlebars partial into a TSX class? {comp}, loops over {fields}, prints a table \
row each, even rows are shaded
JSX class, {comp}, simple paging dots for the onboarding
class with render for TSX: {comp}, draws the floor plan's doors
TSX for the locker wall: class {comp}, one square per locker, green for free
make the class {comp}, jsx, for a chat window's input with emoji button and send
I'd like the "compare plans" table as TSX. Class: {comp}. Rows are features, columns are plans, cells \
are check marks or texts. The recommended plan's column gets a thick border. {fields} describe a plan.
{comp} a JSX component class. props: {fields}. output: one paragraph.
I want class {comp} for the tsx demo, with a canvas of falling snow, the snow stops when the prop is \
false
TSX, class {comp}, a skeleton of a news article: picture, kicker, title, author line, {fields}
jsx wanted, {comp} class: a compass rose turning by a heading prop
component for a .tsx file: {comp} as class, shows the current speaker and the remaining time in the \
parliament's plenary
{comp}: the TSX class for a stacked bar with up to five parts
rewrite my template as a JSX class {comp}: heading, {fields}, and a link back
A countdown ring as component class in TSX, name {comp}, stops at zero and calls onDone
Could we do class {comp}, in tsx, an autocomplete of cities, max 7 suggestions, arrow keys move
small JSX class {comp} for the seal of quality on product pages
class {comp}: the page header of our intranet, in TSX, with the user's name, a bell, and the search \
field
TSX component {comp} as a class which renders a printable shelf label
{comp}, class, JSX, rendering {fields} for the staff directory
the "opening soon" page: class {comp} with render in a TSX file
in JSX, class {comp}, a simple chart legend, {fields} are the entries' properties
Write in TSX a class component {comp}. It renders children only when the user's role is in the list.
{comp} in tsx and class style: a donut with the used disk space
give me JSX: class {comp}: how many steps today as a bar of shoes
TSX please; class; {comp}; shows a number with a unit and a trend arrow
Class {comp} renders, in TSX, one line of subtitles centered with a shadow
a tsx class called {comp} to show the seat belt signs of the cabin
JSX: {comp} class for a ladder of the tennis club; drag isn't needed
component with class syntax, {comp}, TSX, the visitor counter of the pool with max and now
Hi, the support page must show opening hours per time zone. Could you write {comp} as a class component in TSX? Props are {fields}. It renders a sentence like we're open for another two hours, or we open at nine, with the visitor's zone considered. Updating once a minute is plenty; please clear the interval on unmount.
class {comp} tsx, shows a bowl of candies, n of them, colored randomly by a seed
The "Kanban card" should be TSX: class {comp}; title, assignee initials, due date red if past, {fields} too
{comp}: TSX class that draws a sparkline from numbers
for our tsx based mails I need class {comp} with a render giving a table layout, since Outlook. The \
table holds {fields}, one row each, with the label left and the value right. No CSS files, only inline \
style objects, and the width's fixed at six hundred pixels.
JSX class: {comp}. print view of a recipe, big font, one column
We want the game over screen in TSX with class {comp}. Score, best score, again button, share button.
A plain TSX class, {comp}, showing a person's {fields}
jsx: class {comp}: small map with a pin and an address underneath
{comp} (class component; TSX): the row of a train departure board, letters flip when changed
Can you check that {comp} compiles as a TSX class? i.e. write it: a label with an input and the error \
below
I'd need a class in TSX, {comp}, which shows a picture in three sizes, {fields} as props, alt text is a must
tsx, please: {comp} class, list of open source licences with a fold out text
create JSX, a class called {comp}, it's the "how did you like it" box with five faces
Class {comp} with TSX shows weekly habits as a grid of ticks
A JSX component in class form named {comp} with the current song, cover, artist and a heart
the tsx class {comp} renders the remaining budget as a shrinking coin pile
TSX class {comp}: the footer of a table with sum, mean, and count
write {comp}: class, tsx, it draws an envelope, open when read is true
Dear all, please turn the old "spinner.js" to a class {comp} in TSX, size and label are props
{comp} in JSX as class, shows a two line label with {fields}
In need of a JSX class {comp} that shows the legend for our bus map, one line per route colour
Good morning. The hospital's waiting room screen needs a component: class {comp}, TSX. It lists the \
next numbers and rooms, the newest call on top in huge letters and blinking for ten seconds. {fields} \
come in as props. It must look decent without any interaction, and it has to stop blinking by itself.
make a tsx class {comp} for the colour palette picker
JSX class for one message in the inbox list, {comp}, {fields}, bold when unread
class {comp} in TSX, a chip with an x
please: {comp} TSX class, a horizontal scale of {fields}
can i get {comp}, jsx class, shows how many seats are left, orange below 10
TSX: class component {comp}: gallery wall with frames of different sizes
class {comp}. Component. TSX. A tooltip with the definition of a word, dotted underline.
We have the JSX for an order confirmation inside a 400 line function. Please pull out {comp} as a \
class; it gets {fields} and renders the address block, with the country only if it's abroad, and the \
delivery window. It shouldn't know anything about the order itself.
tsx file with class {comp}; show price history as steps
a component class that renders TSX for {fields}: {comp}
{comp} - JSX - class - empty cart
put a class into the .tsx called {comp}: shows the sum of the selected rows
TSX class for the poll: {comp}; options, own vote, bars after voting, total below; {fields}
Please write the "step 2 of 5" bar in TSX as {comp}, a class
class {comp}, JSX: the avatar menu with profile, settings, sign out
tsx, {comp} as class: shows a warning when the battery's under 15 percent, {fields} props
In our vineyard's visitor app there's a screen with the tasting sheet. For each wine it has sliders for nose, palate and finish and a field for a remark. I want one wine as a class component in TSX, named {comp}. State is kept inside and handed out by onChange. The slider goes from 0 to 10, and the sum is shown on the right in bold.
Currently the elevator panel of our simulator is drawn on a canvas by hand, and hard to test. Rewrite \
as a TSX component class called {comp}. Buttons for each floor in two columns, lit while requested, a \
display for the current floor with an arrow, and a red alarm button. The floors, the current one and \
the requested ones come as props; pressing calls onRequest with the floor.
A customer wants his logo to be shown in the corner of the map along with a scale bar. TSX. Class. \
{comp}. The scale bar needs to pick a nice round length, like 50, 100, 200 or 500 metres, so that it's \
between 60 and 120 pixels wide; metres per pixel is a prop. Please put the picking in its own private \
method so that I can check it.
chat: can u write {comp} as tsx class real quick, just renders the username and a green dot if online
TASK-260 UI: {comp} (TSX class component). As a nurse I want to see the bed overview with free beds \
green. Props: beds, onSelect.
Story 8: the guest sees a wine's story. JSX class {comp}, picture left, text right, {fields} underneath.
What would {comp} look like as a component class in JSX? It shows a person's initials in a colored \
circle; the color derives from the name.
Where should the render for the cart badge live? In {comp}, a TSX class. Write it please.
something in tsx to show {fields}, class {comp}
class {comp} for tsx: map legend with {fields}
We replaced the old slide show. The new one should be a TSX class, {comp}: pictures from props, arrows \
left and right, dots below, auto play every five seconds stopping on hover. When there's one picture, \
no arrows. Timer needs to be cleaned.
TSX component class for a colour blind friendly status dot: {comp}; shape changes too
I'd have {comp} in JSX, a class, it lists the ingredients and strikes out those I'm allergic to
file {comp}.tsx: class with render: table tennis score in two big numbers, serve marked
For JSX: {comp}. class. prints a "paid" stamp rotated by 12 degrees
class component {comp}; TSX; greets by time of day with the name
{comp}: JSX class for the list of lost gloves with photo
We need a TSX component class that shows a child's chores for the week as a grid with stickers. {comp} \
takes {fields}; a click on an empty cell puts a star, a second click removes it. A full row shows a \
little trophy. The parent is told by onChange, nothing is saved in here.
Hey! For the festival's app I need the class {comp} in JSX, which shows one act with picture, stage, \
time and a heart to mark it as favourite. When two favourites overlap there's a small warning triangle; that's a prop, don't compute it. Past acts are half transparent. Please leave out animation.
tsx class: {comp}; a star map of the current sky as dots
create search box {comp}, TSX class, with a magnifier
plan view of the office in TSX: {comp} class
I'd want a check list in JSX with a class {comp}; all done shows confetti text
The volunteers' roster, one day of it, TSX, class {comp}; each shift is a line, open ones in red
write in tsx class {comp}: list of rental bikes near me with distance and battery; {fields}
{comp} class in TSX renders a barcode as black and white bars from a digit string
Give me the JSX class named {comp} for a swimming lane timetable; {fields}
A TSX page for printing cards for a memory game: class {comp}, eight per sheet
{comp}, JSX, class. A line of code with line number and marker for errors.
whose turn it is, in TSX, as class {comp}, with the names in a circle
Please do up the "recipe of the day" as class {comp} in tsx
{comp} tsx, class, red cross for canceled trains, {fields}
render the tax brackets as steps, TSX, class {comp}
JSX, a class, {comp}: the coupon's back side with small print
the class {comp} in TSX should draw a tennis court with the ball marks
{comp}, component, class, JSX: the family's calendar with a colour per person, {fields}
A TSX class which prints {fields} for the museum label, {comp}
tsx - {comp} - component class with render - shows what's for lunch with allergens
class {comp}, I want TSX, the "undo delete" bar for 5 seconds
please port this Vue bit to a JSX class {comp}: a switch with label, on or off
Write a class in tsx, {comp}, with the choir's seating in arcs
TSX again, class {comp}, shows hand luggage against the allowed size as two boxes
make a nice {comp} class in JSX: weather icon by code plus text
{comp} tsx class; the protest form of the regatta: race, reason, witness
Component class {comp} for TSX; list of exits with distance and arrow
{comp}: the tsx class for "drag to reorder" rows, no library
JSX wanted for the stage plan's bar: class {comp}, lamps as circles
I need one TSX component class called {comp} that lists the yearly costs and a sum
put the stall plan's cell in TSX: {comp} class, {fields}, click to choose
tsx class for a species guess with confidence bar {comp}
Can {comp} (class, JSX) show the fuel as a vertical tube?
class {comp}: TSX: the number pad for a door code with a secret shown as dots
A JSX table of scenes and roles, class {comp}, cross where a role is on stage
{comp} as a TSX class: today's bookings of the car as bars on a day line
jsx for one survey question: {comp}, a class, radio or text by type
{comp}, TSX class; a gondola's availability per canal
component class which shows the quilt as squares: {comp} in TSX
The comparison result in TSX: class {comp}; left, right, and differing cells yellow; with {fields} as \
the columns. Equal rows are hidden until somebody clicks show all.
TSX tea card {comp} as class, minutes, degrees, grams
a class {comp} in a tsx file that displays each drone's battery in a row
jsx {comp} class: "you are offline" strip with the number of unsaved changes
{comp} class TSX, a coil seen from the side as two circles with sizes
Draw the sightings per month as tiny bars; TSX; {comp}; class with render
jeopardy board as TSX class {comp}
component class {comp} that draws the woven pattern in JSX out of two arrays of zeros and ones
TSX: a class {comp}. Mayor's day: time, what, where; private ones only as busy
Write TSX, class {comp}, road sign in blue with up to three destinations and kms
plain render class {comp} in JSX: {fields} in a grey box
class {comp} for the TSX side: list of sessions with date, minutes, who was there
where keys hang: board in TSX, {comp} class, hooks with numbers, empty ones red
JSX class {comp} for the exit screen in the spa; lines, sum, thanks
the poster of the exhibition in TSX: {comp}: class: title huge, dates small
tsx baker's shelf {comp}: class, breads left with a bar each
For the patrol's tablet a class component {comp}, TSX, with large buttons for the kind of injury; one \
tap chooses; next goes on; {fields} shown on top
plant sign in JSX, latin name in italics, {fields}; class {comp}
grant application summary in TSX as class component {comp}, the three grades as circles
show no fly zones as red polygons, TSX class {comp}
a week of the report book as a form, {comp}, class, TSX
do it like the other widgets in TSX: class {comp}, {fields}
tree house with a ladder... JSX... {comp}, class, availability as leaves
{comp}.tsx should hold a class for the garden map with robot position
parquet preview, class {comp}, TSX svg boards shifted by a third
A TSX class for the days without accident sign: {comp}; big number, record below
sluice picture in JSX; class {comp}; water heights as blue boxes
a fraction in TSX: {comp}: class: numerator over a line over denominator
class {comp}, TSX, quota bars per fish
backward schedule in JSX, class {comp}, time left of each step
octopus cam page {comp}: class in tsx, picture and log
pizza builder preview, TSX, {comp} class, toppings as circles
greeting line in JSX by {comp}, class, formal or not
ER board row as class {comp} in TSX, left border in that colour, minutes waiting
class for a cask shelf view, TSX, {comp}
simple {comp} class TSX for ads with label ad
for opticians: {comp}, component class in JSX; the table with R and L rows
TSX needed: tow truck on its way, class {comp}, minutes left
the evening's objects as TSX list, {comp} class
class in JSX: tank filled to the level, {comp}
character card in tsx: {comp}, a class, spoilers hidden until chapter n
cabinet view TSX {comp} class; rows of fuses, tripped ones down
parade order in JSX, {comp} as class, floats left to right
thesis list entry, TSX, class {comp}, lock icon under embargo
{comp} as a component class for .tsx: oven temperature with a flame
cut list drawing, class {comp}, TSX, pieces as rectangles with numbers
match card with two flags, {comp}, TSX class
TSX for drivers: class {comp}: salt left, next street
guest list at the door as JSX, class {comp}: name, n, tick; search above
the cable car as TSX animation, {comp}, class with a position state
practice chart {comp}, TSX class, seven bars
laundrette overview JSX {comp} class, drum icons turning
TSX: {comp}, class, log book page with sums carried over
loan slip in TSX, {comp} class, due date big
small TSX class {comp} to print lat and lng in degrees, minutes, seconds
{comp}: JSX component class with four toner bars
plan of the graveyard in TSX, class {comp}, due ones orange
kitchen ticket as TSX class {comp}: wishes in red
class {comp} in tsx, bike tower by floors
JSX wish list for the DJ, class {comp}
Please write, in TSX, {comp}: a class component for the ski bus sheet, names in alphabetical order with a box to tick, and the number on the bottom.
JSX class {comp}: dog tag preview with text on two lines
infusion bar in TSX by class {comp}, red under 20 ml
stove top as TSX class {comp}, four circles, brighter when hotter
{comp}, tsx, class; phrase with a play button
TSX rope list, class {comp}, hours left as bars
reading on a dial, JSX, {comp} class
show pile tags as cards; class {comp}; TSX
class {comp} with TSX for the seal's picture and inscription around it
JSX + class: {comp}: profile completeness in percent with a hint what to fill next
TSX class {comp} showing a pitch with accept and decline
{comp}: hours of the day as TSX columns, class
match events as JSX time line, class {comp}
pollen pie in TSX: {comp}, class
Our patients fill in a pain diary on a tablet and the doctor wants to look at a month on a single \
screen. Please make a component class in TSX called {comp}, with {fields} as props. Its render gives a \
grid of days coloured from white to dark red, the number in each cell, and the average of the month \
below. Days without an entry show a dash.
There's an old page for the tide gauge in plain HTML with a lot of inline script. I need it as {comp}, \
a class component with render in a .tsx file: the current level as a big figure, an arrow for rising or falling, a curve of the last 24 hours as svg, and the next high and low water in a line underneath. {fields} arrive as props every minute.
Hi, could somebody from the front end team write {comp}? It should be TSX and a class because we need \
the lifecycle methods. On the screen it's a queue display for the town hall: the last called number in \
the middle, the counter next to it, and the four numbers before in a column on the right. A sound plays on each new number through a callback. {fields} are props.
What we want is a seat preview for the open air theatre as class {comp} in JSX. It renders the view \
from a given seat as a simple perspective drawing, with the stage as a trapezoid that gets smaller with the row and moves with the seat number. Below it the price and a note when a pillar is in the way. Everything's calculated from {fields}, passed as props.
Make me, please, a TSX component class for the cash desk of the zoo, {comp}. It has buttons for adult, \
child, family and dog, each showing the price and how many have been added. The total is at the bottom, with a field for the money given and the change next to it. State's inside; onPay is called with the counts. {fields} describe the prices.
Could you turn the wireframe for the parcel shop into TSX? One class, {comp}, with a search field for \
the code, the found parcel beneath with {fields}, and a large button to hand it over. If nothing is \
found, show a sentence telling to ask for the ID. The parcels come in as a prop and handing over calls \
onHandOver.
On our school's page the substitution plan is a picture of a sheet of paper. Make it TSX: class {comp}, which takes a list of {fields} and renders a table by class, with cancelled lessons struck through, changed rooms in bold, and a date on top with arrows for the next and the previous school day. The chosen day is in the state.
For the canoe club I need one JSX component, class {comp}, for the boat rack: twelve shelves, left and \
right, each with the boat's name or free. Boats which are out have a dotted frame with the time of \
departure. A click on a boat calls onSelect. {fields} are given for each boat. It must fit on a phone \
held upright.
A bakery customer orders a cake by choosing layers. In TSX please write {comp}, a class that draws the \
chosen layers on top of each other as coloured bars, each with its name, a cross to remove it, and \
arrows to move it. Maximum is six; then the add button disappears. {fields} describe a layer; the total price is shown underneath.
Would you build the widget for our sauna's infusions? {comp}, TSX, class component. The props are \
{fields} for each of today's infusions. The next one is on top with the minutes left, the others follow in small type, and past ones vanish. After the last one it just says see you tomorrow.
Class {comp} for the .tsx page of the blood donation service: how much of each blood group is in stock, drawn as eight drops filled from below, red if under a third. Props: {fields}. Under every drop the days it'll last. No clicks, it hangs in the entrance hall.
I need the class {comp} in JSX for the farm shop's vending machine page: a grid of twelve doors, each \
with the product, the price and how old it is. Empty doors are gray. {fields} come as props, and a \
click opens a small panel with the farm's name and the ingredients.
""")
