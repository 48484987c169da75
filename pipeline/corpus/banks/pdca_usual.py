r"""Usual requests for a PDCA or a decision, about named components, many of them without the word.

Keys as in `pdca.py` beside it; slots for the names. Only data; not covered: the answers (`pdca_answers`).
"""

from pipeline.corpus.banks._lines import literal

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["component_creation"] = literal(r"""
Write up how we'd go about building {comp} from scratch.
How would Web4 people plan the creation of a {comp} component? Write that plan, do, check and act out \
for me.
ticket 4471: {comp} double counts batches after restart. as PDCA please
Before we create {comp}, put the creation through plan, do, check, act on paper.
The thing with the {comp} and the observers from three parties is delicate; how they work with our \
developers has to be planned, carried out, checked and improved, and I want this on paper before the \
council meets.
build plan for {comp}, with do and check and act, you know the drill
Set out, in the cycle that Web4 uses, how to create the component {comp}.
give me the paper for debugging {comp}
A story, sorry: my grandfather kept bees and he'd write, each spring, what he intended, what he did, \
what came of it, and what he'd do differently. That's what I'd like for the new component {comp}, in \
the Web4 wording.
how do we best go about making a {comp} component, in the form with plan, do, check and act
new component. {comp}. plan do check act. thanks
{comp} and the tower software have to be coupled; cycle
You know how we write up the creation of components. Do so for {comp}.
We will pull the payment code out of {comp} next sprint. I need the accompanying document, from goals \
to lessons.
Debugging plan in Web4 form for {comp}: messages vanish when the broker restarts.
What I'm after is neither code nor a class, only the written cycle about how {comp} gets created.
Two weeks, four people, one goal: get {comp} under 300 lines without breaking its callers. Write that \
up with our cycle.
It is time we created the {comp}. Ahead of that I need the paper.
component creation, name is {comp}, please fill the cycle
{comp}: from idea to component, in our document form.
Can the cooperation with the translators on {comp} be written up like we do with everything else?
How do {comp} and the satellite feed get together? As PDCA.
Outline for us how the component {comp} would come to be: intention, action, verification, consequence.
It would help if you drew up our way of getting {comp} to run with the older PLC.
I get a null in {comp} whenever the file is empty. Write the PDCA for chasing that.
"We build it, we test it, we learn." Please make that slogan concrete for the creation of {comp}, in \
the Web4 document.
Sketch the work of building {comp}, what we plan, do, check and then keep.
The collaboration with Fenwick Ltd on {comp} ended in shouting last time. Let's have it in writing.
Draw up the creation of the {comp} component, Web4 style, with acceptance checks that a non programmer \
can tick.
How to find out why {comp} eats 8 GB? Document the four steps.
before creating {comp} let's have the usual paper
Please work out, for the debugging of {comp}, who looks at which log, by when, what tells us that we're right and what goes into the handbook.
It isn't a class that I need but the cycle about how we'd make one, for {comp}.
Here's what happened: {comp} opened both gates. Nobody was hurt, one duck was surprised. The authority \
demands a structured investigation, and ours is called plan, do, check, act, so that's what they'll \
get. Please prepare it.
I'm quite new here and was told to produce "the cycle" for the new component {comp}. Could you do it so I see how it looks?
{comp} beeps at 3 a.m.; debugging pdca
Nothing fancy: component {comp}, from nothing to released, in the cycle.
Could we have written down what we intend to do about the deadlock in {comp}, then what we did, then \
what we saw, and finally what we adopt?
In the beginning there was one file, and the file was 6,000 lines long, and it was called {comp}. Now \
it's 9,000. Please plan the cure with our well known method.
As an exercise for the trainees: creation of a {comp} component described as plan, do, check, act.
put our agreement with the Kyoto office about {comp} into the cycle
{comp} creation pdca pls
Chase the timeouts in {comp}, as a written cycle
To whom it may concern: component {comp}, new, needs its plan.
There is a 5 percent drop in accuracy in {comp} since the update and I'm clueless; write me a proper \
search with hypotheses, trial, review and rule for the future.
Please do the thing with the four letters for {comp}'s audio dropouts.
how do we and the city's IT work together on {comp}? in writing, with cycle
Debug {comp}, PDCA
We've been told by the customer, Ms Lindqvist of Borealis, that she'd rather wait a week than see \
another hot fix in {comp}. So let's restructure it quietly and write up how: the aim, the moves, the \
proof, the upshot.
Write out a cycle covering the creation of {comp}, with Gita doing the checks.
for the merge of the design group and the web group around {comp}: cooperation paper, p-d-c-a
I need you to describe how we create {comp}, and I mean describe with our four sections and not \
generate it.
after the incident in {comp} I want the fault search documented step by step, plan do check act
{comp}'s two maintainers don't review each other. Fix that with a cycle for collaboration.
How about a written plan for the tracking down of the ghost clicks in {comp}, a museum exhibit that \
gets touched by 900 children a day and of which we can't read the logs because the network was \
forgotten during construction?
I want to see the making of {comp} in our cycle
The archive people want {comp} linked with {comp2}. Put down how, the Web4 way.
The nightly job {comp} stops without any message, at 02:13 or 02:14. Debugging cycle please, and in it \
the test of whether the backup holds the lock.
to be created: component {comp}. to be written now: its pdca
Someone in sales promised that {comp} and the CRM would be one by May. Write how this gets planned, \
done, checked and adapted.
The joint work on {comp} by biologists and coders should be put into plan, do, check and act; the \
biologists count in winter only.
We had it: the culprit in {comp} was a time zone. Now it's back. Let's document the search this time.
creation of {comp}, as PDCA
If {comp} is to be linked with the brigade's pager network, then not without a paper with all four \
phases.
Bitte, I mean please: write the cycle for how Zürich and Graz maintain {comp} together
Put together what we do to get {comp} made: the intentions, the tasks, the test, the lessons
Hello, this is Ulla from the hospital. Our {comp} shows beds as free that aren't. It's dangerous. I'm \
told you have a way of working through such faults in which you first plan, then do, check and act; may I have that for our fault?
link {comp} to the stadium's big screen. cycle doc first, code later
I'd be grateful for a plan of how {comp} is restructured, in our customary four sections, length about \
two pages.
The cooperation with the freelancers (Bo, Mei, Andrzej) on {comp} must be organised. Cycle.
Describe the collaboration between the two schools for {comp} as a four-phase undertaking.
Component {comp} is planned for version 2.4. Please document its creation as it's done in Web4, with \
entry and exit criteria.
How does one go about creating {comp}? Four parts, thanks.
Please don't write any class for {comp} yet. I need the creation written as plan-do-check-act.
Rework of the tax rules in {comp} in four phases
An intermittent fault in {comp}, plan the search
We're about to start with {comp}; the coach wants to understand how software is made, so write the \
creation as plan, do, check, act in plain words, without a line of code.
The debugging of {comp} in the cycle way: goal, experiments, observations, standards.
To do for {comp}: work out a collaboration cycle w/ the insurance dept.
what's eating the CPU in {comp}? the plan to find out, written up like always
Put on paper how {comp} comes into being
For {comp} we need that four step thing about how both vendors cooperate
plan the building of {comp}. do, check, act too
I'd ask the same of you as I asked for the other five components: the creation cycle, now for {comp}.
Cooperation contract as cycle. {comp}. Us and the dermatologists.
Tidy up {comp} internally, and as we do in Web4, begin with the paper.
Once {comp} speaks with the door controller we can ship. How we get there is what you should write, as \
PDCA.
a paper, pdca, {comp}, new component, hand it to Olga
{comp}: three people at two firms must fix one interface. Cycle for how they do that.
A deadlock at midnight, a restart at one, an angry mail at two. So goes every Sunday with {comp}. I \
need the chase for the cause as a formal cycle.
Build {comp}: the doc first
new {comp} component: paper
Search for the source of noise in {comp}: 4 phases, please.
{comp} + CupboardQA, two groups, one cycle, write it
Our way of building {comp} should be readable in one page with four headings
Joining {comp} with LDAP, pdca before we start
In the weekly it was agreed that {comp} gets created by Sven's people. In order to have it on record \
how that's meant to run, please put intention, execution, verification, and correction into the Web4 \
document, and do it before Sven goes on parental leave on the 18th.
Hi, we're three people from finance and two from IT, we have to make {comp} work together, and we've \
never done that. Is there a way to write up such a cooperation, with goals and a check and so on? If \
so, do it, with fortnightly meetings on Thursdays at 10.
Create the creation paper for {comp}
I'll be honest, I broke {comp}'s scheduler and don't know how. The boss says we do this openly, in \
writing, in the four steps. Would you write the document that guides our search, blame-free, with a \
time limit of two days, and a section about how we avoid a repeat?
We need the step from a prototype to the component {comp} documented the usual way.
couple {comp} & the scale, doc
It's about people, not code: Hana and Viktor both own {comp}, and both merge at the same time. Put into our cycle how they'll work as one from now on.
Describe as cycle: create {comp}, test it with 30 users, release on the 12th.
I remember that you wrote up the creation of the calendar component as a cycle with headings. The same \
for {comp}, please. It's a booking component for a tree house hotel with 7 houses, and it must be up \
before the summer holidays start in Bavaria.
Next on the list: create {comp}. Paper needed.
Fault search in {comp} according to Web4
How are {comp} and the harbour radar brought together? Please as a cycle, with the harbour's crew as \
testers.
Creation plan, cycle form, {comp}
The data scientists say {comp} isn't theirs. The platform folks say the same. Write a collaboration \
cycle.
PDCA about creating {comp}, by Monday
Would you believe that {comp} sold seat 14C three times? Write the paper that leads us to the cause: \
what we think, where we look, what we compare, what we keep.
To get {comp} linked with the farmers' app we go through four phases, so write these.
{comp} – the component we'll start next week – has no creation doc. Write one.
The museum's curators and our developers don't use the same words for the same things in {comp}. I'd \
like to fix this cooperation in the cycle, with a shared glossary as the thing done and a monthly \
check.
Loss of messages, {comp}, since build 811. Debugging paper.
Plan, do, check, act for building {comp}, a noise detector for trains.
Put the making of {comp} in the form
For the record, and because the certifier asks, I need the creation of {comp} described by the PDCA \
method. It logs sterilizer runs, three machines, 134 degrees, and must never lose a line.
We sit in two buildings and {comp} is in both. Cycle for working together, please; coffee included.
Create component "{comp}": plan, do, check, act
write up how we would go about creating {comp}
Next quarter {comp}'s insides are to be sorted out. I'd love to see that on paper, by phases.
Something for the auditor: creation of {comp}, as the cycle, with evidence list
Please put the creation of the {comp} component in the form which the others use too.
Tell me how we, that is the parents' association and the two student coders, collaborate on {comp} \
without mails at midnight. I'd like goals, tasks, review, improvement, on a page, by the summer party \
on 5 July.
{comp}, from scratch, documented as usual
about {comp} & its cloud link: plan, do, check, act
Investigate on paper: why does {comp} show yesterday's wind? Steps, owners, checks, consequences. Start with the cache, then the feed, then the clock.
Building {comp} means three people and one solder station; PDCA for the building, please
Collab with the embassy on {comp}. Sensitive. Cycle please, with a named contact on each side.
Debug the stutter of {comp}: a plan, a do, a check, an act
I have no idea about software, but I'm told that before {comp} is created, somebody writes how. Please \
be that somebody, plan to act.
The technical debt of {comp}, its removal, our document
hey could you do the planning paper for {comp}, new component, plan do check act, rough is ok
A bit of diplomacy is needed: {comp} belongs to two ministries, they don't like each other, and both \
must deliver by the end of May. I'd like a cooperation document with our phases, where each ministry \
has tasks of equal size, a check by a neutral person, and no word that sounds like blame.
To chase: {comp}'s login loop. To deliver: the four-step paper. To be done: before the demo.
in writing, how {comp} gets linked to the dosing pump. by cycle.
Plan it as we always plan: creating {comp}
Working together on {comp}: NASA folks, our folks, cycle
Restructure {comp}'s menu code. I'm asking for a document with plan/do/check/act, not for a diff.
What I'd like to have: creation of {comp}, PDCA, including what gets checked on the ARM board.
Look, the thing about {comp} is that it dies only when Ravi demos it, which is funny for everybody \
except Ravi. Please put together how we'd find out why. Our cycle. He has the next demo on the 11th, at ten, for the Ministry of Education.
Six volunteers, two of whom can code. The component is {comp}, it plans the tours of a soup kitchen. \
Write us how we work together, in the cycle, in simple words.
Creation of component {comp} as a cycle. Audience: the librarians.
On Monday I start with a component for voice alarms, {comp}. I'd like to have in hand: what we're \
planning, how it's done, how it's checked and how we react. Don't create any file, just give me the \
text.
Component {comp}, first of its kind, creation cycle, yes with a real check
{comp} can't be trusted with dates. I want to see a document on how we track that down, listing dates \
to try: 29 Feb, 31 Dec, the last Sunday in March. PDCA as you know it.
the way to {comp}, our new component, as cycle
Create {comp}. I mean: write the plan and so on of its creation.
Lay out a search for why {comp}'s fan control oscillates. Four chapters. It's about the method, not the fix.
creation: {comp}, cycle
Have the creation of {comp} put in writing in Web4's way
Collaborating on {comp}: museum, university, us. Need plan, do, check, act. Who writes? You.
The following happened: at 10:02 Farouk pressed save in {comp}, at 10:03 the row was gone, at 10:05 it \
was there again. We've seen that four times. Write the debugging cycle for it.
"How will you do it?" asked the client. Answer him with our four-phase document about making {comp}, \
the booking screen, with a do phase of eight days.
We've been asked to work with the competitor on {comp}, a common charging interface. Weird, but OK. \
Please write the cycle for such a collaboration, with clear borders on what may be shared and what \
stays secret.
I'd need to know on paper how we create {comp}, beginning with a goal one can test and ending with a \
rule one can keep.
The fellow from the ministry keeps asking for "the P, the D, the C and the A" of our new component \
{comp}. So write him these.
{comp}, new component, its cycle
link up {comp} with the ice charts, paper
creation of {comp} in cycle form, the little sister component of {comp2}
please find a way to describe the building of {comp} in our four phases
cooperation of {comp} devs and plumbers, cycle
Make up the plan for creating {comp}: goal, actions, result check, standard
Redo the innards of {comp} and tell, in the four-part paper, how.
In order to link {comp} with the credit bureau we need the usual document. It's touchy: scores may not \
be stored, requests must be logged, and the search by name is to be skipped in phase one.
Draft, please, how our designers and our engineers are to work on {comp}. I've heard both complain: the ones get their files refused, the others get files without names. A cycle with a check every other Wednesday is what I'm after.
How do I present to my investors the creation of {comp}? In the PDCA form they know from Toyota.
Checks, steps, goals, habits: write them for the trouble search in {comp}
Write how {comp} and the ad server are brought together, with PDCA; ads load last, never first.
{comp}. Creation. Four headings. By you.
Getting {comp}'s inverter into our system... write the cycle
Work through how {comp} would be built. Form: the one with four letters.
Set up the collaboration cycle for {comp}, three subcontractors
Carl the janitor needs {comp}, a counter of visitors. Before building we write, so write: the making of it, in our cycle.
Please help. Our consultants speak of "PDCA for collaboration" and I'm supposed to bring one for {comp} to the meeting at three. We're five people, one product owner (Ines), two devs in Cluj, a tester and me. It's about who tests what and when.
Step by step and in writing, I want to know how you'd look for the reason {comp} drops samples, how \
you'd verify it, and what would become standard.
creation cycle - {comp} - now
{comp} must be restructured so two people can work on it at once. Write the plan etc.
The two Annas, Anna K. and Anna P., shall work on {comp} together; plan-do-check-act of that teamwork, \
please
Document the investigation: {comp} loses sessions when users switch wifi.
How'd we link {comp} to the ERP, who'd sign, how'd we know that it works? PDCA
Building {comp}, in four phases, on paper
Chasing the off-by-one in {comp}, on paper, by the cycle, with both of the calendars as suspects
{comp} and our startup work on {comp2} together from May. It's their data, our code, and a lot of \
forms. Could you write the cooperation cycle in language a clerk reads with pleasure?
tie {comp} to the robot arm; plan, do, check, act
For component {comp}: an account of its coming creation by plan, do, check, act, in which Rosa does and Igor checks
the cycle to find out about the empty PDFs of {comp}
From zero to {comp} in four parts, please, as the others have done with their components.
refac {comp} > cycle doc
I come from chemistry, where one writes down what one assumes before one mixes. Do the same for the \
search of the fault in {comp}: assume, mix, observe, conclude. In Web4 words, of course.
Make a cycle of it: {comp}, to be created, two weeks, Olof
How the marketing agency and we use one board for {comp}: cycle, please
something's off with the sums in {comp}, give me the investigation (Web4 doc)
Creation. {comp}. PDCA. I'm in a hurry, 20 lines max, with one check that a machine can do and one that needs a human.
the way to link {comp} to the tea shop's loyalty scheme should be planned, tried, checked, corrected
Prepare a debugging cycle for the following list of symptoms in {comp}:\n- figures jump\n- chart empty \
on Mondays\n- mail sent at 3:33
Good morning. Our chief physician has approved a small device that reminds nurses to turn patients. We \
call it {comp}. Before a single line gets written, the ethics board wants a paper about how it's \
created, with an aim, the work, an evaluation by two wards and the consequences drawn from it. You know that under the name PDCA. Could I get it by the 14th?
Our contract says "cooperation shall be planned and reviewed". For {comp} that means us and the Chilean foresters. Draft it in the cycle.
new comp. {comp}. pdca me
I've been reading through {comp} for an hour: three config readers, four loggers, two clocks. Let us \
merge them, one each, and write up beforehand how, in our document form, with the check done by the \
nightly run.
PDCA wanted: teamwork of {comp}'s backend group with the UX agency Frisch
create → {comp} → cycle → thanks
what would a good debugging cycle look like for {comp}, given that the lamp only misbehaves when \
nobody's in the room
Link {comp} to the forester's phone. Steps, proofs, lessons, standards, on paper.
Describe the making of {comp} in Web4's document so that our auditor from Graz has something to read \
besides code
On the stalls in {comp}: let's have a written search, no fix yet. Magda measures, Uwe doubts.
We create {comp}, we being two retirees and a grandson. Would you write the creation up with plan, do, \
check, act in large, plain steps? He codes on Sundays only.
who can tell me how {comp} gets built? write that down with goals, work, verification, follow-up
As the two companies behind {comp} will be one from January, the devs must learn to work together. I \
picture a four-phase paper with three rules, one measure and one party.
How we get {comp} tied to the army's parcel tracking is what I'd like to read, in plan, do, check, act; no secrets in it.
creation pdca for component {comp} – 3 devs, 2 wks, done = 50 orders per min
Two weeks from now we start {comp} with three firms. What do I need? Exactly, a collaboration PDCA.
Make a paper that plans, does, checks, and acts on the creation of {comp}
Document how {comp} is created; that's the ask
Grandma's recipes in {comp} get cut off at 255 characters, no one knows where. It's funny and sad. \
Write the search plan, the doing, the check with her longest recipe (Sunday roast, 4 pages) and the \
action after.
Get me the paper for linking {comp} with the river gauges. Four steps.
what I need is a doc on creating {comp}. in cycle form. i'm the pm, i can't code, i only need to know \
the steps and how we'd see that it's good
collaboration pdca {comp} farmers & devs
{comp}, component creation, as P-D-C-A doc
I lead nine people, four of whom left for another floor. {comp} is in both floors' hands. I want the \
working-together on paper: aim, what we do, how we see whether it helps, what we keep.
write about how we're going to make {comp}, in four phases please
A new component for voice notes from the pulpit, {comp}. Write how it comes about, by our cycle; the \
pastor is the tester.
creating: {comp}. form: cycle. by: 5pm.
Let there be a plan for how {comp} gets attached to the tax office's distillery reporting
The sorting in {comp} isn't. A debugging cycle for it, if I may ask.
"Collaboration" is on the list of kinds, so write one: {comp}, teachers plus us, from autumn.
building {comp}, an embedded store for a sewing machine; document the creation with our cycle so the \
Japanese partner can follow
I'd rather not be told "it works on my machine" again. {comp}. The chase for the difference between \
machines, written in four steps.
write down how we make {comp}, i'd take the four phase form
Every now and then {comp} loses a sale. Never more than one a day, never on rainy days. Rain! I want a \
documented search with a plan that takes even the silly guess seriously.
What would you write in plan, do, check, act for the making of {comp}? That, please, on two pages.
how do we organise {comp} with two new people and one leaving, in writing, cycle of cooperation
As requested by the safety officer, Mr Hallgrimsson: component creation of {comp} in the plan, do, \
check, act format
Grown-up collaboration on {comp}: band, label, us. One document. Our cycle.
Would you prepare the creation of {comp}'s new dashboard component for review, I mean the cycle doc of \
it?
Link {comp} with the chat of the fire department... PDCA
In plain words and in the usual form: how'll {comp} be created, by whom, how tested, what after
{comp}: creation, cycle, by hand of you
please put our approach to linking {comp} with the theatre's ticket database into the form
Creation plan for {comp} wanted, phases named as usual
It's been decided to turn {comp}'s callbacks into streams. We lack the paper on how, with the four \
parts. Please fill the gap.
debugging paper: {comp}. dead leds.
Since {comp} depends on people in four hotels, plan with me how they work together on it; cycle please
create comp "{comp}" cycle "plan do check act" language "English"
hmm, {comp} doesn't stop. write the search for why, our way
{comp} will be built by volunteers on two weekends. Put down the four phases for that, with a table of \
who brings what.
Dispatch tells drivers one thing and the app {comp} tells them another. I suspect the order cache, \
Bettina suspects the drivers. What we need now is a systematic search put in writing, including how \
long we look, whom we ask, how we compare both sources and which measure stays when we're done.
{comp} creation, please do the four-section document
Merging {comp} with {comp2} on the level of messages: describe in the cycle please
Sit with me on {comp} for a minute. We've an optician, a coder, a designer, none of them ever in one \
room. I'd like a written way for how they work together, with weekly look-backs. Four phases as we do.
new: {comp}. plan it, do it, check it, act. on paper only
"Component creation" it's called in your list, isn't it? Then one of those for {comp}.
So that neither the town nor we can say later that we didn't know: write the cooperation on {comp} in \
the proper cycle, signatures at the end.
I have a deadline and a component, {comp}, and no plan. Creating it takes, I guess, three weeks. Let me have plan, do, check, act for those three weeks; I do the doing alone, the checking is by Mireille from the building office.
{comp}: link to the parish register. All four phases, on paper, respectful wording.
What's our procedure for creating something like {comp}? That procedure, in its four parts, for {comp}, please.
{comp}: the operators and the devs don't meet. Cycle!
Write the four-part thing about how sales and tech handle {comp} from now on
{comp}'s valve opens late. Twelve seconds. In summer only. You know what I want: not the answer but the path, with a plan, with a do, with a check, with an act. Valve data is in the historian, the key for it has Pavlina.
Linking {comp} with the park department's GIS: please lay out the four steps, the park department tests with 100 oaks
creation of {comp}?? cycle??? please???
We're two; we'd be four; that's when {comp} needs a paper about working together. Plan do check act, \
light version
Oh no, {comp} froze again. Before anyone restarts it for the tenth time, write the debugging document.
Explain on paper the way from nothing to {comp}, a component for training plans; the way has four \
stages, as you know.
As a result of Tuesday's outage the customer (St. Olav's) wants "a structured root cause process" for \
{comp} within 48 hours. In our house that's the debugging kind of the cycle. Please write it for them, \
no jargon, with dates, and with a check that they do themselves.
The volunteers of {comp} draw, our staff checks, and there's friction. I'd like the cooperation \
described through the cycle, with a mild tone.
Write down how {comp} will be made: a goal you can measure, work packages, acceptance, lessons. As with {comp2} before.
creation? yes. component? {comp}. cycle? of course.
Put on two pages how our Lisbon freelancers and the Leipzig staff cooperate on {comp}, in four parts, \
and keep the secret stuff (rates) out.
The document for building {comp}, P D C A, ready to be read by airport people
refctor {comp}, cycle, asap
Let's plan how QA and dev live with {comp}; the cycle of collaboration; two rituals max
Do write the creation of {comp} for Radio Nord in the form with the four letters. It shows the time, \
the on-air light, and who speaks next.
How we'll go about creating {comp}, the tag in the life vests: write, in four phases, for the coast \
guard
Creating a component: {comp}. Write the text for it in the way Web4 does.
A word about {comp}: its code grew. It must shrink. The paper for shrinking, phases as ever, please.
Ferry crews + land crews + {comp} = collaboration paper in cycle form
PDCA of creation for the component {comp}, please, but for heaven's sake with a measurable goal.
Would you be willing to draw up for us the steps for finding out why {comp} tilts the picture, complete with checks?
We'd like to have {comp} created by the apprentices, and the apprentices guided by a paper, and the \
paper made by you, with the four phases.
debug {comp} -> plan/do/check/act -> go
collab doc: {comp}, park rangers, hikers' club, dev. cycle
Please lay open how we shall find the cause of the beep in {comp}. Beeps at random. In writing and in \
phases.
The kitchen blames the waiters, the waiters blame {comp}. Who's right? Document a search.
Make the collaboration of our two interns on {comp} visible as a cycle: Noa plans, Eli does, both \
check, I act.
creating {comp}, the hotel check-in component, what we intend, do, verify and learn
rework {comp}, doc in the cycle form
Building a habit: each component gets a paper first. So: {comp}. Creation.
our way of working on {comp} with the physicists; in four headings; with coffee breaks
Six files are called utils in {comp}. Document how we get to zero. Cycle.
PDCA creation {comp}
From today's standup: "someone should write up how {comp} gets created". Someone is you.
Search by method for the double booking in {comp}, in writing
The river authority would like to know how their people and ours will handle {comp} in the storm \
season. Our form, their words.
I wish for a document: {comp}, shoe sorting, creation, phases, Berta checks
creation cycle for {comp} please, incl. rollback
Break up {comp} in small steps; write the steps as a cycle.
Wild guess plus luck is how we fixed {comp} so far. Now write a search with a plan, please, and with an end.
creation of component "{comp}" by cycle for the kids' museum
A cycle for working with an open source community on {comp} would be a blessing
together: sales, stock, software. Component: {comp}. Form: cycle. Kind: collaboration.
Make the creation of our component for bread queues ({comp}) into one of these papers with the wheel on the first page.
An argument broke out about who may merge in {comp}. I'd rather have rules. Put the collaboration of \
six people into the cycle, with names on tasks: Ayo, Bea, Cid, Dov, Eve, Flo.
Could QA and design of {comp} have a cycle for how they work, please
For our new hire's first component, {comp}, please do the creation cycle as an example to follow; she's from Java land, so say what differs.
How shall the three libraries cooperate in {comp}? PDCA and some empathy.
creation of a component for shy people: {comp}. They'd ask questions by text in the lecture. Plan, do, \
check, act; test with Prof. Amsel's class of 80.
I have to tell 30 farmers how {comp} is going to be created. They like pictures, I like text. Take the \
cycle and write it in sentences of ten words.
Let's write how the poets and programmers of {comp} will get along, via plan-do-check-act
A creation document for {comp}, in our form, addressed to Mrs Ferreira, who pays
I repeat the symptom: in {comp}, all weights are right but the sum. The request: a written debugging \
cycle. The deadline: yesterday.
Link {comp} with the coast radio; paper w/ four phases; test on channel 72
How to make {comp} from the ground up: plan etc. In the document shape, please.
Write the cycle about how nurses and coders do {comp} together
Could you put our search for the cause of the battery drain in {comp} into the customary form? Assume \
that GPS is guilty, test radio first.
create {comp} → need pdca → who has time → you
The mayor promised on TV that {comp} and the police system are linked by autumn. We now need that \
document with goals, deeds, proofs and lessons, soberly.
In a nutshell we've got 9 singletons in {comp} & want 0. Doc for this work, plan to act, pls.
cycle on cooperation: {comp}, locksmith guild + us
Write up the making of {comp} in four phases for our wiki
Restructuring {comp}: written plan wanted, incl. "do", "check", "act". Only the persistence part.
creation of {comp} as per house rule: paper, then code
a debugging document about {comp}'s sold-out flag that sticks, by the cycle
To be created: {comp}. To be documented: everything before, during and after, in the cycle.
On Friday I start to link {comp} with delivery services. By Thursday I want the cycle, including who \
reads the contracts.
CREATION CYCLE: {comp}, electric fence monitor
build paper for the {comp} component, a humidity watcher; its four phases
Cycle. Creation. {comp}. Thank you.
I read in the minutes that the collaboration on {comp} "should be structured". Structure it, with the \
cycle.
{comp} misses every 96th well. Every 96th! The search as paper, and be quick, the lab pays by the hour.
Debugging, {comp}: the temperature curve has a step at 400. Paper. Phases. Names: Kai looks at sensors, Uma at the code.
create a document (cycle) on how {comp} would be created for the bathroom planner
Whoever can explain the jump in {comp}'s readings gets a cake. Until then: a documented investigation \
in the usual form.
Steps to create {comp}, from the aim to the lessons, as our four-part paper
debugging paper for {comp}, which isn't in lockstep
How do four freelancers without a boss run {comp}? A cycle of cooperation, please, including who has \
the last word.
component {comp}: creation document, Web4 manner, in 40 lines
Plan-do-check-act for the collaboration on {comp}: bank and startup, NDA included
In our clinic there's a rule, no new software component without a written creation process. {comp}'s \
next. The process should have an aim, steps, an examination, and a consequence. You call it otherwise \
but it's the same. Please write.
how to make {comp} (finds wheelchair ramps), please as creation cycle with the wheelchair users' club \
as checkers
Work together on {comp}? Growers, researchers, coders. On paper. In the cycle. By May.
{comp} shows mg as g. Dangerous. Paper for tracing that back, plan to act, within the hour.
in {comp} weights over 32767 turn negative. i know why. still i want the debugging document, as training
pls plan & document creating {comp} (speech trainer) w/ the cycle
There's this rumour that {comp} loses one container in ten thousand. If it's true, we have a problem of 300 containers a year, if it isn't, we've a problem with rumours. Please document a search that settles it: what we count, where, how long, how we check the counting, and what we do with either answer.
write me the creation of {comp} in four acts, like a play. no, seriously: plan, do, check, act, normal \
prose
As agreed at the retreat, {comp} is worked on by the story people and the tech people at once. We \
agreed on nothing else. A cycle that fills the gap, please.
Can you give the customer of {comp} something in writing on how we would find the fault, before he \
looks for someone else? In the four steps, please; he's an engineer.
From Vienna we get the data, from Oslo the model, from Turin the app: {comp}. How will Vienna, Oslo and Turin work together? Please in plan, do, check and act, and with the phone numbers left out.
Document the creation of {comp}
People of the fish market and of the fish app ({comp}) argue on names of fish. A cooperation cycle with a common list as result would help both.
It starts with a drawing on a napkin, it's called {comp}, it'll remind beekeepers of blossoms. Our \
donors ask for "the plan of creation with evaluation". Web4 says cycle. Write it.
Is there a standard way to link something like {comp} with Google sheets? By "way" I mean the paper \
with the four parts. Please fill it.
collab cycle: {comp}, army of hobbyists
Here is a fault: {comp} sends letters to the sender. Here's what I want: a debugging cycle. Here's what I don't want: a joke about it.
What would the creation of a component named {comp} look like if it were done by Web4's rules? Write \
down precisely that.
{comp}'s two sensors disagree at dawn. The search for why, on paper, by phase, with Ulrike holding the \
reference meter.
debugging PDCA: {comp} prints blank pages after lunch
Could the creation of {comp} be described such that the apprentice sees where "check" starts? Our four \
parts.
Where's the memory going in {comp}? Down a hole. Plan to find the hole: four phases, two days, one \
profiler.
Write our agreement about {comp} with the camera club as collaboration PDCA
hey, need the creation thing for {comp}, the ferry wifi portal. pdca. boss reads english only.
I want a paper that plans, runs, checks and improves how {comp} gets tied to the timber yard's stock
Plan do check act for making {comp}
creation of {comp}: cycle, short, German company, English text
How Lagos, Lima and Lyon share on-call for {comp} should be written up as a collaboration cycle
the form, the four parts, the component: {comp}. its kind: creation. its deadline: noon.
cooperation on {comp}, written down, four headings, for 12 beekeepers and me
Find where {comp}'s 404s come from, but first: document how
Debug paper wanted: {comp}, "no such file" on network drives
We create so that others can check: component {comp}, school slates with a pen. Document of the \
creation, four parts, please, in the words of a teacher.
The volunteers' fire brigade of Oberdorf and we, that's {comp}. How we go about working together, in \
writing, the way you do it.
new! {comp}! component creation paper! please!
Working together on {comp}, farmers in Kenya, coders in Kiel: PDCA please, time zones are close, words \
aren't
Steps to a new component, {comp}, on paper
Debugging of {comp}: four headings and the two logs. One is on the server, one's on paper, no kidding, \
the night watchman writes it.
Link {comp} with the tackle shop's cash system - cycle doc
People come and go in {comp} (volunteers). I'd like a cooperation document that survives that, in the \
cycle, with a welcome step.
The creation of {comp} shall be accompanied by a document. Title: as in our other components. Parts: as in our other components. Length: shorter, please.
Amelie & Ben & Chidi on {comp}. They've never met. Collaboration sheet by plan do check act.
Fault: {comp} shows Fahrenheit on Wednesdays. Form: yours. Mood: bad.
{comp} meetings don't work for {comp2}. Collaboration in the cycle instead, thanks, Jürgen
create doc: creation of {comp} in PDCA
How would the making of {comp} go? aims, doings, checks, effects, i.e. the paper
Web4 creation document, component {comp}, thank you
plan together w/ us how 3 choirs use {comp}. cycle. one page. soprano friendly
Creation in cycle form: {comp}, alarm for new companies of the same name
Make the document before the component: {comp}. Four parts. Baker's language.
cooperate or perish: {comp} needs its coast guard and its coders on one page; write that page in four \
phases
A list of what's known:\n- dies at 2 GB\n- only with PDFs\n- since March\nComponent: {comp}. Please \
write the PDCA of its debugging.
{comp}, to be created for the model rocket club. We'd like to have the cycle so the club's safety \
person (Gerd) has his check before the first start.
How do we get {comp} talking to the machine park? In written phases.
creation of {comp}: PDCA document, kitchen language, three pans as test
tie up {comp} with the airport display, cycle form, and the airport's test hour is 3 to 4 a.m.
Please set the cooperation of the two museums over {comp} in the form of the wheel: plan, do, check, \
act.
creating {comp}, plan+do+check+act
Would anybody object if {comp} got a creation document before the board gets soldered? No? Then write \
it, four phases.
What it takes to create {comp} for a fitness firm: aims, deeds, checks, improvements. One A4.
Debug write-up plan: {comp}, gaps in wind data, cycle
Who tests what, who reads what, who signs what: {comp}'s pharmacy group and our devs need that in a \
cooperation cycle.
create: {comp}. how: cycle. who: me. when: July.
Plan for tracking down the ghost bookings in {comp}, with do/check/act; tennis people are impatient \
people
cycle for teamwork on {comp}: two unis, one drone
creation PDCA for the queue display {comp}, bilingual (Basque, Spanish)
{comp} is the title of my ticket. {comp2} goes deaf. Make a debugging cycle of it with a garden hose in the do part.
On 3 May the new component {comp} should be born. Its birth document, by our rules, is due 20 April. \
Make it now, with Sunniva as the one who checks on the E39.
Collaborative writing on {comp} between nurses: cycle of cooperation please, nurses read on phones
I got a mail from the ministry which asks for the "quality cycle for the making of" our {comp}. They \
mean PDCA creation. They want 3 pages. I want peace. Please write it.
Where could 14 minutes per night vanish in {comp}? Let's find by method, written up before, with four \
phases, 3 nights, and a stop rule.
Creation: {comp}. We have six weeks and a grant. The grant asks for a plan, milestones (do), evaluation (check), and use of results (act). That's your cycle. Please.
Everyone's allowed to commit to {comp}, and everyone does. I'd like a collaboration cycle which brings \
some order without a boss.
create document for creating {comp} (counts people). plan: 95 % accuracy.
{comp} and {comp2} on {comp3}: cooperation document with four headings
Creation doc for {comp} please. It mirrors screens in lecture halls. Phases as usual. Check by 3 \
lecturers who hate it.
tracking down lag in {comp}: cycle paper, in "do" use the high speed camera
Put together how you'd go about making a component that recognises frogs by voice, {comp}, in the \
documented Web4 fashion, for the biologists at Lake Peipus
The collab on {comp} with two pharmacies. Doc. Phases. Who checks: Dr Weiss
CYCLE REQUEST: create {comp} (bins by fill). Requester: Ward 6. Needed: 3 days.
in four phases: how the night editors and devs cooperate for {comp}
creating a component for counting votes by show of hands, {comp}. document: yes please: four phases
The problem child is {comp}. Nobody reproduces its rounding. The doc for finding out should be in plan, do, check, act and should have the phrase "we stop on the 9th".
Our agreement how to work on {comp} with the deaf community should be in the cycle and in sign-friendly short sentences
new component {comp} / creation cycle / Rasmus wants 'check' by an outsider
Explain on paper, via the four steps, how the choir board and I build up trust on {comp} after the \
password affair
PDCA for making {comp}
The new law on scales comes in January, thus {comp} must be built by December. Please write the process for building it: what we're aiming at, who does what in which week, how the calibration office checks, and what we feed back into {comp} 2.
Bring the two maintainers of {comp} to a way of working, in a cycle please; one's up at 5, one sleeps \
till noon
what i want, in one word: creation-pdca. for: {comp}
In the office they call it the sleeping beauty: {comp} falls asleep and no prince helps. Write a \
documented search, in the well-known sequence, with a prince (Duarte) as doer and a queen (Sabine) as \
checker.
Teamwork of {comp}: gardeners, botanists, coders. Use our cycle, please, and write so that gardeners \
like it.
We promised the foundation a "learning cycle" around the creation of {comp}, our reading aid. Please \
phrase it: what we plan, do, check, and what we'd act on. With 40 children in Dresden.
{comp} has a collaboration sheet. {comp2} doesn't. Two studios, one mixing console. Cycle, please.
A search for the cause of false fire alarms of {comp} (7 this month) in the form of plan, do, check, \
act. The brigade bills 900 a time.
creation. {comp}. write-up. cycle. by: dawn
Please describe by method how we find out what makes {comp} count 1,001 of 1,000. Note: it's public, \
each step must be written, each check witnessed.
How do volunteers and the paid staff at {comp} share the stock app? As a collaboration cycle.
Component {comp}: I want to have its creation documented like a lab protocol in our form
write how one would create {comp} step by step in the Web4 cycle, apple farmers as testers
collaboration paper for the three authors of {comp}; cycle; one of them is in jail (truly), so letters \
count as a channel
Creating {comp}: please, plan, do, check, act with times at the gate measured before and after
the paper for tying {comp} into the lorry routes, cycle
Let me explain why I write on a Sunday. {comp} sends its forecast to 80,000 people with asthma, and \
today it said "low" for birch on the worst birch day of the year. Tomorrow the press will ask what we \
do. I'd like to hand them our method rather than excuses, so please write the debugging as plan, do, \
check, act, readable for laymen, with a test on last year's data.
Creation, {comp}, cycle pls
Please imagine you join us for the creation of {comp}, a viewer for soil maps. Day one: what would you \
write down? I say: a plan with aims, a do with tasks for Ken and me, a check with the geologists in \
Freiberg, an act with standards for the next viewer. Please write exactly this.
I want the same thing as last time only for {comp} (creation, four phases)
Our church has two organists, and both enter hymns in {comp}, and on some Sundays there are two \
different boards. I'd love a short collaboration paper in that cycle form so they agree; do mention \
that the pastor decides in the end and that the file is closed Friday at noon.
Web4 paper on the search for why {comp} jams in software (hardware's fine, was tested)
"Make a component that tells when the bread's done." That's the order for {comp}. And our house says: \
first the cycle. So first the cycle.
how to find what eats the disk of {comp}; doc w/ phases
joint work: {comp}, airline + airport + us, plan/do/check/act paper
creation of comp. {comp} (for climbers) acc. to the cycle
debug-cycle: {comp} shows 99.9
We need it in writing: how {comp} (laser scan of trees) gets created: target accuracy 2 cm, laser \
rented for 9 days in May, computing by Ioana, checking with a tape measure by the foresters, and what \
follows from it. In the form of Web4.
shared paper on how {comp}'s lecturers and coders talk, plan-do-check-act
the internal order in {comp}'s code must be restored; the document for it please, four headings
PDCA (debug). Component: {comp}. Clicks every 512 samples.
Creation paper for {comp}? yes it's a component. It stops you from touching hot rows in a table. cycle.
bring the app {comp} and the letter sorting machine together; document by cycle; machine time is only \
Sunday
cycle for building {comp}, dust masks sizes
Debugging in writing for {comp}: one of 16 microphones lags by 3 ms, a different one each day, which \
shouldn't be possible. Suspects are the clock chip, the driver, and the heat of the sun on the case. \
Four phases, nine days, two students.
We'd like to see the cooperation with the blind users' club on {comp} done as a cycle
create: {comp} for the town hall. the cycle please. clerks check.
Please lay out in four phases how {comp} and the badge system become friends
Our three-person firm is to work with a 4,000-person firm on {comp}. They've rules, we have a coffee \
machine. How do we cooperate without being crushed? Put that in the cycle with clear deliveries, weekly checks and an exit.
the usual creation cycle for {comp}, tram seat heating control
How would you find out why {comp}'s images are mirrored on Android 14 only; in our documented form, \
please; I have 2 phones, Kemal has 3
PROMISED: doc on teamwork in {comp}. OVERDUE: two weeks. FORM: plan, do, check, act. Please.
Let's create {comp}, but let's first say in writing what success is, who does what till June, how the \
police and the girls' school check it, and which lessons we're ready to draw. I believe your word for \
it has four letters.
Find the reason that {comp} skips page 13. Superstition excluded. Paper in four parts.
collab cycle {comp}: biologists (Norway), divers (Scotland), coders (us)
creation: {comp}, singing teacher's tool. four phases. go
{comp} misreads 8 as B. Only on oak. Document the chase in phases, coopers help in the do.
to write: creation doc for {comp}; audience: builders; four parts
cooperation paper on {comp}; scouts & parents; our usual shape
build {comp}? yes → cycle first
creation paper: {comp}; usual
Would you kindly write, for our partner in Osaka, how {comp}'s component for wear is going to be made? \
They're strict: plan with numbers, do with dates, check with limits, act with owner.
cooperation cycle: {comp} (dairies, bloggers, one dev)
For the making of {comp} I need what the Japanese call hansei at the end and a plan at the start. So, \
the cycle. Title: {comp}. Weeks: five. Done when 95 of 100 leaves are counted right.
{comp} link to the roof sensor firm, write by phases
creation, {comp}, cycle; police + school as checkers; do not store faces
{comp} and the crane's black box: how we get the one to read the other. In phases, as document, with a \
rollback.
Cooperation on {comp}: two counties, one map, zero money. Write in cycle.
Plan how to create "{comp}", the component that weighs, prices and prints. The calibration office wants to see plan, execution, verification, measures. In this order. I'd say we have such a form.
cycle, collaboration, {comp} app, smiths vs coders
In a way it's simple: we want {comp} created, we want it documented, we want to see at the end whether \
it worked. Write the paper which does so, 4 parts.
find-out paper for {comp}: runs 4 s fast per day, on wifi only
{comp} creation → cycle doc, 2 pages
We have a designer who doesn't code and coders who don't design; {comp} suffers. Cooperation paper, in \
our cycle, please, with a weekly hour at one desk.
Four phases for building {comp}, hm, can you write them out like real ones, with a person each: plan \
Tove, do Abel, check Rosalind, act all?
paper on how {comp} and {comp2} build trust on {comp3}; our four steps
Write us the creation of {comp} in the cycle; harbours in Istria pay by length, in Puglia by weight
I'm Olena, I've taken over {comp}. There's a defect that swaps paragraphs, say one in 2,000 documents. \
Before I look for it I'd like to have written how I look for it. That's the habit of the house, I've \
heard. Phases, names, and a limit of 4 days please.
cooperation {comp}: garage, drivers, office, us. Written. P. D. C. A.
"component creation" for {comp}, a grief support chat. Sensitive. In the four parts, with a \
psychologist in check.
Two vendors, one museum, one deadline: {comp}. Plan the collaboration on paper with do, check, act.
debug cycle: {comp} rings when full, half, and never; only the first is right
create-cycle for {comp}. today!
I wish somebody had given me, when I started, the paper of how a component gets created here. Let's do \
it for the next starter with {comp} as the example.
creation/PDCA: {comp}, the component that computes free days
Working across borders on {comp}: NL, DE, CH; paper about cooperation in four phases, two languages, \
one unit
Design the paper for creating {comp} (auto belay log); phases as in Web4; gym owner checks daily
pls doc (creation) for {comp} stats widget
On Thursday the bus firm's IT visits us about coupling {comp} and their depot system. I want to lay a \
document on the table: plan with their tasks and ours, do in three weeks, check on 12 buses, act for \
140. Please write, in the usual form.
collaboration pdca for {comp}: vets, owners, us
plan, do, check and act for the creation of {comp}, food trucks' till, solar powered, no net
Creation of a component in a regulated field: {comp} (dialysis logs). We need, in writing, plan, do, \
check, act; each with an owner, a date, a record; notified body reads it
Restructure {comp}: paper, pls, cycle. three weeks. "Do" by students. "Check" by me. I'm strict.
Set up, in four phases, the joining of {comp} with the hotel cards (Mifare, 4 hotels)
A cycle for {comp}'s creation, the sensor in the cellar; Grandpa checks with a ruler
debugging document: why {comp} shows minus one seat
plan/do/check/act + creation + "{comp}" + for restaurants
coop doc, {comp}, cycle, botanists first
creating {comp}: how? in the four parts? thx
Make sure, by document, that audio folks and video folks on {comp} don't block each other: cooperation, four phases
for {comp} (bridge inspections) create the component, but first its Web4 creation paper: 4 phases, \
inspector Dalia as check
creation doc of "{comp}" pls: 4 parts; coast guard wants a drill as check
cycle for cooperation: {comp} × meteo students, semester plan
Pls write how we (two juniors) create {comp}, in the known cycle, and where we must ask a senior
Nobody cooperates on {comp}, everybody edits it. Cooperation doc, phases, please, by somebody neutral \
(you).
new: {comp}, camera for glass faults; creation; plan, do, check, act; 0.2 mm faults must be found
Web4 creation form: {comp}; 3 weeks; Bjorn; blind spots list is the check
I was told "cycle or no merge". Component: {comp}. Kind: creation. It counts ink in old printers. \
Please.
creation paper 4 "{comp}" (how many people salt before tasting lol) – in four parts, it's for a study \
so be serious
The four of us in {comp} (two basses, two devs) want rules for working together. As a cycle, with a \
rehearsal as check.
Let me describe the situation with {comp}. There are four people in Bristol who know the streets, and \
four people in Bangalore who know the code. They've met once, on a bad line. Next week they begin a \
joint release. I want a paper which says how they work together, by plan, do, check and act.
It'd be so good to have a document on how the component {comp} came about, I mean will come about, \
since it isn't there yet: four phases, first the aims of the farmers, then the work of us three, then \
the test on the fields of family Novak, then the consequences for the next crop.
The alarm of {comp} rings when there is no avalanche, which is annoying, and once it didn't ring when \
there was a small one, which is worse. The commission meets on Friday. They expect from us a paper that shows step by step how the causes are searched. Our four phases fit well. Please draft it.
Could you please prepare something for the supervisory board about how {comp}, the planner for medicine deliveries, is going to be built? They don't want architecture pictures. They do want to see intention, execution, verification and improvement, and a name behind each. You may use Farah, Quentin, Li and Bram.
collaboration sheet, {comp}: operators, coders, inspectors; cycle; one page per group
make {comp} component, cycle before, i'm serious
I've promised Gundel from the city archive that {comp}'s new component for old street names gets \
created in a way she can follow. She asked for "your famous four steps". So the creation, in four \
steps, with her as the checker and with 200 names from 1890 as the test.
The hardware people in Shenzhen and the app people in Skopje talk through a spreadsheet with 400 rows, \
and the product is called {comp}. I'd like to replace the spreadsheet by an agreed way of working, \
written as plan, do, check and act, for the eight weeks until the fair in Berlin.
"PDCA, type debugging, object {comp}, owner Tuva, until Thursday." That's the whole order from \
management; please fulfil it. The gate opens for bicycles but not for cargo bikes.
For me as a beginner, could you write the complete cycle for creating the component {comp}, which finds the closest paint to a photo? I don't want code yet. I want to know what's planned, in which order it's done, when it's good enough (I'd say 9 of 10), and what comes after.
How do chefs and coders cooperate on {comp}? chefs hate screens. four phases please, weekly taste & talk
PDCA on creation of {comp}, sand level sensor for trams. 12 trams. winter is coming. short please.
Not sure whom to ask, so I ask you: {comp} plans lessons for 31 classes, and since the summer it puts \
sports into the chemistry room. Funny, except for the chemistry teacher. We'd like a debugging document with phases, in which she is allowed to do the check.
create {comp}, cycle doc, birds on pylons
teamwork on {comp}: fruit growers, weather office, us. cycle. growers get up at 3 a.m., so mails at \
night are fine
"Creation of component {comp}": write plan, do, check, act. Gliders, barographs, lots of old men.
the plan for collaboration in {comp}, please in the written four steps, 9 neighbours, 1 tool shed app
Please compose a creation cycle for {comp} (it's a cache), including hit rate aims, warm-up, load test \
by Ximena, and standards.
Dear planner, {comp} is a component shared by us and the door maker. Their people test with real doors, ours with fake ones. The results differ. I need a cooperation document, in cycle form, so that we test the same thing the same way.
Lay out on paper, in our form, the birth of a component named {comp} that mutes machines at noon
how to create {comp} the right way → doc → P D C A
It is the wish of the choir's board that the making of {comp} be documented in the way the treasurer \
knows from the car factory. So please: PDCA, component creation, friendly language, and no English \
jargon beyond "test" and "file".
collaboration doc for the makers of {comp}, one poet and one coder, no kidding. four phases. deadline: \
premiere.
Give me in writing how {comp} is going to be built, then how it's checked by the farmer, then what \
happens when he isn't pleased
find out, but by document, what in {comp} eats toner. 4 steps. thx
doc (creation) {comp} pls, kids plant trees w/ it; teacher checks
PDCA for debugging {comp}: parcel goes left rather than right if its label has the letter Q. I swear.
If you had one page to tell a nervous client how his component {comp} gets created, safe and sound, \
you'd use the cycle. Please use it.
In short sentences: how we work with the blind tester Aki on {comp}. Plan. Do. Check. Act.
{comp}, creation, the four-part doc, today
The two firms behind {comp}, plus the port, plus the insurer, want "one process" for working together. \
In our form, four phases, no more than one meeting a week.
creation/PDCA/"{comp}"/cows on a map/farmer Beat checks/200 cows
I want to learn how the component {comp} is made in the Web4 manner. Not from code: from the document \
with plan, do, check and act. So write it as if we began tomorrow with two developers and a balloonist.
debugging cycle: {comp} carries bags to room 11 instead of 111. robots, eh?
Teamwork for {comp}: police, pubs, students, us. cycle. careful wording.
creation cycle {comp}: moisture scanner; check against oven drying
collab PDCA → {comp} app → two towns, two languages, one calendar
plan do check act: how {comp} gets created for the spa garden, 12 beds, 60 motors
Lead time for {comp} is three weeks; its creation document is due in one. Please write it, four phases, with the vaccine transport people as checkers.
Our vet group has six practices and one {comp}. Put on paper how they cooperate: plan, do, check, act.
Search by method for what makes {comp} start at dawn. Written. Phases. Two suspects.
I'm asked by the board for a creation cycle of {comp}, the chime on each gift. Small component, big \
board.
PDCA: why's {comp} silent on floor 3
How to make {comp} (ripeness alarm): goals, deeds, checks, effects; on paper for Alp Stubai
In what steps would a careful person look for the reason that {comp} mixes up sides A and B? Write them as plan, do, check and act, with the archivist in check.
the linking of {comp} to the bank, as our document, treasurer Ewa checks each cent
A creation, written in cycle form: {comp}, LED curtains for a stage, 2,000 LEDs, opening night 9 Sept.
debug doc: {comp} says "kilo" in English shops. phases.
{comp}: people, not code: who covers whom. Put the collaboration in the cycle please, as the lab's \
never closed.
Hello, creation cycle for {comp} wanted, an egg timer with a will of its own
Both kitchens on one {comp}, how they work together, by cycle please
create {comp} (horse sensor) paper, 4 headings, vet checks
I'm looking for a document about the creation of a component I call {comp}: it tells supermarket staff \
when the trolleys run out. I know it's small. But it's for a chain with 300 shops, so I want the plan, \
the doing, the check in three shops, and what becomes the standard.
Our software for the planetarium, {comp}, needs a new component for school quizzes. The director \
insists on seeing how it's created before it is: what we want, how it's made, how the pupils of two \
classes check it, and what we do with what they say. PDCA, she calls it. Please.
hey, quick: cycle for creating {comp}, cafeteria, 800 trays, the dishwashers check
collaboration kind, please, for {comp}: label, band, fans; written in four phases
On the last page of the contract for {comp} it says that "each defect shall be handled by a planned, \
executed, checked and corrected procedure". Fine. The defect is a cabin counter that jumps by two in \
wind. Please write the procedure, with the wind log, the counter log, and Benedikt at the cabin door.
Which steps does it take to make {comp}, a station that plays birds live? I'd like them as a creation \
paper with plan, do, check, act; two microphones, one server, one forester, no budget; on air by 1 May \
at dawn.
At our lab each new robot gets a component of its own, and each is built differently. For the next, \
{comp}, I'd like the creation described before, by plan, do, check and act, so that the one after the \
next can copy it.
I was away for two weeks and in my absence {comp} got four new owners. None knows that there are \
others. Please draft how the four of them cooperate from now on, in the cycle form, with a list of who \
tests, who merges, who answers the phone.
Please prepare, for the parents of the swimming club, how {comp} gets created by two of their kids with our help: four phases, plain words, and the coach checks the times against her own stopwatch.
{comp}'s creation as a document, plan to act, for the coin fair
PDCA for the teamwork of Ines, Kofi and Lars on {comp}
""")

REQUESTS["technology_choice"] = literal(r"""
Redis or Postgres for the {comp} sessions? Decide and write it up as PDCA.
Should {comp} poll the server or hold a websocket open? Take it through the cycle.
We can keep {comp} in SQLite or move it to DuckDB, and I need the choice made, with the reasons, in a \
proper plan-do-check-act.
Tabs or accordion for {comp}? Record it properly.
Either we let {comp} create its own files or the host does; choose, argue, write the cycle.
whether {comp} should retry on its own or leave this to the caller: decide, in web4 cycle form
GraphQL or plain REST in front of {comp}, please make the call and document it the Web4 way, because \
Petra and Sun have argued for two weeks and the auction hall opens on the 9th.
Does {comp} need its own database? Think it through in the four steps and settle it.
One component or two for {comp}, i.e. timer and heater apart or together? I want the decision and the \
cycle around it.
do we put the map tiles of {comp} on the device or on a CDN? decide pls, pdca
Should {comp}'s search be fuzzy or exact? Take a decision with a check step and an act step.
Kafka, RabbitMQ or nothing at all for the events of {comp}? Go through PDCA and pick one.
We can't agree: TypeScript decorators or plain factories in {comp}. Web4 style decision please.
Monthly or weekly release for {comp}? Decide with the cycle, it needs to be on the wiki by Thursday.
To cache or not to cache in {comp}; settle it and write up the cycle.
Is it the server or the client that renders {comp}? Decide, please, as PDCA.
Log to files or to the journal? For {comp} this must be decided, I'd like the reasoning as a cycle.
Do we write {comp} in Deno or Node? Please decide it in plan-do-check-act manner and name the loser's \
advantages too.
We need to pick between JWT and opaque tokens for {comp}, and I want a PDCA out of it, nothing else.
Should {comp} ship as one file or as many? Through the cycle, with a recommendation.
Keep the XML export of {comp} or drop it? Decide and document, Web4 cycle.
Docker or bare systemd for {comp}. Decision + cycle.
Which one, Vite or esbuild, for {comp}? Write the decision as a full cycle.
Mono repo or many repos for the {comp} family? I'd like it decided, with the plan, the trial, the check and the consequence.
Will {comp} use feature flags or branches? Decide through pdca, Rafael signs.
choose between polling every 5 s and push for {comp}, and put the choice into the cycle
Is it wiser to translate {comp} with an external service or by our own staff? Take it through plan, do, check, act and end with a clear yes or no.
Should the errors of {comp} go to the user or the log? Decision, documented in four steps.
Let's settle whether {comp} reads its config from env or from a file. Web4 decision doc.
Which of the two parsers, hand-written or PEG, for {comp}? decide in PDCA form
PDF or HTML for the bills of {comp}? My boss wants a real decision record with a check after a month, \
the way we do it in Web4.
Single table or one table per tenant in {comp}? I want it decided with facts, written the usual way.
Shall we skip IE support in {comp}? decide, cycle
We could encrypt the disk or only the fields in {comp}. I'd ask you to make a decision and carry it \
through our cycle.
Native app or PWA for {comp}: please run that through the four steps and say which
Retry three times or give up at once in the {comp} sender? Decide it in the Web4 way.
Kubernetes for three containers? For {comp} we need to decide. cycle pls
"Should {comp} cut images on upload or on demand?" That question, answered through PDCA.
Do we let {comp} talk to the server in JSON or protobuf; decide with a pdca please, Ed has numbers: 40 \
kB against 11 kB
Fork the library or wait for upstream? {comp} stands still because of it. Decide and write it in \
plan-do-check-act.
XML or YAML for the score files in {comp}? Make the decision, cycle included.
Is a monorail of microservices really better for {comp} than the one process we have? Weigh both and \
settle it in our cycle form, since the ops budget of 900 euros a month must be signed by Tuesday.
One queue per customer or one for all in {comp}: which? Web4 decision, full cycle.
Shall {comp}'s video be stored for 7 or 30 days? Take the decision in writing, as PDCA; the privacy \
officer wants 7, the divers want 30.
Zip or tar for the exports of {comp}? small decision, still pdca
Should we make {comp} public on GitHub or keep it closed? Decide with the cycle.
Does {comp} cache at the edge? yes or no, with PDCA
Where do secrets of {comp} live, vault or env? Decide + document in 4 steps
Rust rewrite of {comp}: do it or leave it? A decision, properly cycled.
MQTT or HTTP for the meters of {comp}? Decide for us, and write the cycle so that Ingrid can check it \
in four weeks.
Which date library for {comp}, or none? Decision wanted, PDCA form.
Wait for the new iPad or buy now for {comp}? Please decide using PDCA.
Kotlin or Swift first for {comp}. Decide. Document. cycle.
Server-side or client-side search in {comp}? please decide, we then test for two weeks; Web4 paper
In {comp} we could sync at night or all the time. Decide. Use the cycle, write it so that my manager \
gets it.
Let {comp} drift or sync by NTP each minute? I want it decided and looped through plan, do, check, act.
Drop the old login in {comp} or run both for a year? Please, a decision record as PDCA.
{comp}: keep the Perl script or rewrite? Decide in PDCA.
should the tests of {comp} run on each commit or at night, web4 decision, pls
Push to production from the laptop or only through the pipeline? For {comp} that must be decided by the team, in written cycle form with pros and cons, because the last three laptop pushes went wrong while the pipeline takes 50 minutes, which Ahmed calls a joke.
It's either Svelte or Lit for the {comp} UI; make the decision w/ PDCA
Does {comp} keep history forever? Options: forever, 5 years, 90 days. Put through the cycle and choose.
Rename {comp} before launch? Either keep or rename to {comp2}. Decide, with reasons, check and \
follow-up.
Paper forms or tablets at the desks of {comp}... please settle it the Web4 way
Two proposals lie on the table for the archive in {comp}: either we compress every file at night with \
zstd, or we leave them as they are and buy a bigger disk. Neither is dumb. Please make the decision and write it up in our plan-do-check-act form, with a check after the first quarter.
To sign or not to sign the artifacts of {comp}; decide it on paper in four steps
should I give {comp} its own domain? cycle decide
Which one should be the default in {comp}, dark or light? I'm serious: take the decision, run it \
through the cycle and note what would make us change our minds.
We'd like to close the question whether {comp} supports offline mode. Yes, no, or partly. In the shape \
of a PDCA.
Ask the user or guess the language in {comp}? Decision please, plus the cycle around it.
Can {comp} store passwords itself or do we use an identity provider? Pick. Justify. Plan, do, check, \
act.
Kanban or sprints for the {comp} crew? Write a decision in the cycle form.
Buy the licence for {comp} (2,400 a year) or build it ourselves in three weeks: decide through plan do \
check act, money counts, time too
should {comp}'s search tokenise with a library or with split? decide
Our CI is slow. Self-hosted runners or paid ones for {comp}? Let me have the Web4 decision, complete \
with what we'd measure.
GPL or MIT for the code of {comp}? settle, with cycle
Message text or message code in the errors of {comp}? decide as pdca
Who's right, Kofi or Greta? He wants {comp} to validate in the form, she in the domain. Make the \
decision, don't hide behind both, and write it down in the cycle.
Fixed price or by the hour for the {comp} contract? Cycle and decision, please.
We must choose a colour space for {comp}: CMYK all through, or RGB until export. Decide; write the PDCA.
Split the {comp} repo? y/n, decision, web4
Pick the queue for {comp}: SQS, NATS, or a table in Postgres. I'd like the whole story: why, trial, \
result, next.
Do users of {comp} get one role or several? Decide it, please, like we decide things in Web4, and I \
mean with a check.
"Do we allow HTML in the notes of {comp}?" I need that decided and recorded in the cycle, including the risk that someone pastes a script.
Webhooks or nightly files for the partners of {comp}? choose & document
We're going to talk tomorrow about whether {comp} stays on Python 2 for another year. Instead of \
talking, I'd rather have the decision prepared: stay, move, or move in part, each with costs, and the \
whole thing run through plan, do, check, act with a date at which we look again.
Is TypeScript strict mode switched on in {comp}? decide via cycle
We have two offers for the hosting of {comp}, one from Finland at 310 euros, one from Spain at 270 with worse support. Choose and wrap the decision into PDCA so accounting is content.
Should {comp} round up, down or to even? Decide in four steps, bookkeeping will check.
LED or LCD for the display of {comp}? Cost 80 vs 55. Sun readability matters. Let it be decided in a \
Web4 decision cycle.
Have the bot answer in {comp} or always a human? Go through the steps and decide.
Can we delete the old accounts in {comp}? Choices: delete, archive, leave. A decision in the Web4 \
manner, please.
CLI or GUI first for {comp}? Ends in a decision, starts with a plan, has a check. Thanks
It's a question of taste perhaps, but should {comp} return null or throw? Web4 decision with reasons, \
check and standard, ok?
Feature or bug? In {comp}, double taps count twice. Decide what we do with it: fix, document, ignore. \
In the usual cycle.
Do the children in {comp} see each other's scores? Decision doc, please: yes, no, or only friends.
Where do we run the load tests for {comp}? In staging, prod at night or a clone. Decide & cycle
Does it pay to translate {comp} into Italian? Please run this through the cycle: what we'd expect, a \
trial with two pages, a check of the numbers and a final word.
Should {comp}'s mobile app keep logs on the phone? Decide it, PDCA.
The IDs in {comp}: UUID or counting numbers? Settle that.. in cycle form
Decide and log in PDCA: {comp} takes cash, yes or no
Write a decision about whether {comp} supports two currencies; run it as plan-do-check-act, and \
consider that the Czech branch opens in ten weeks and can't wait for version 3.
How should {comp} number its versions, by date or semver? Decision!
Should we use a linter for {comp}? Decide.. as a real Web4 PDCA, because opinions are strong.
Use of AI in review at {comp}: allowed, forbidden or optional? cycle, decide
{comp} has two ways to deploy: blue-green or rolling. We argue. End it: a decision with plan, do, \
check, act.
Canvas or SVG for the plots in {comp}? I'd like the answer argued in the cycle.
Monthly fee or pay per use in {comp}? Decide on paper with the four steps; the members' vote is on the \
20th and we need to know what to propose.
One password policy for all in {comp}, or per branch? Decide. And document in the way we do.
Use Tailwind in {comp}, or own CSS? Let's have that decided, cycle style.
On {comp}: is it worth paying for error tracking? Please choose and put it into plan, do, check and act.
Are the wifi keys in {comp} rotated weekly or at checkout? Web4 decision.
Make or buy: the barcode part of {comp}. Take the decision through all phases.
Should {comp} store chat history? decide and cycle it
For {comp} either we sample hourly or every ten minutes; battery lasts 5 years or 14 months. Decide it \
with a check and note it in the usual document.
Is search in {comp} worth its own index? cycle
Let {comp} send mails at night or hold them till 7? decide, PDCA
Do we want cookies in {comp} at all? A Web4-type decision would calm the lawyers.
Vote: yaml or toml in {comp}. Then decide, in pdca form, so nobody asks again.
REST or RPC between {comp} and {comp2}? I need a decision by two, as a cycle.
Which of the three charts libs for {comp}, or write our own? Cycle. One page.
Allow anonymous edits in {comp}? decide → pdca
We could drop the nightly rebuild in {comp} and build on demand. Could. Should we? Go through the \
steps, decide.
Open the API of {comp} to partners now or in autumn? I want the decision, the reasons against, and the \
whole PDCA.
Should {comp} have an undo? decision with cycle
The team asks if {comp} may use beta libraries. Please decide for it as PDCA, considering that we'd be \
five months earlier but would be testing someone else's work.
Paid tier for {comp}? Let's decide, plan, check.
Who hosts {comp}: us or the cloud? decide!! cycle pls
One big table or event sourcing for {comp} rentals. Let the cycle decide.
Tell me whether to store times as UTC or local in {comp}. I'd like it in the form of a decision cycle \
which names Farid as reviewer.
Is caching in {comp} premature? Settle as PDCA, please
Blue theme or green theme for {comp}? The agency wants 3,000 for a study. Decide how we decide, no, \
just decide, in Web4 form.
Should the app {comp} ask for a rating? If so when? Take it through our cycle and come out with an \
answer.
{comp}: semver or not, go through plan do check act, decide
Kill the newsletter in {comp} or fix it? Decision record in four phases please.
{comp}: primary in Frankfurt or Dublin? Decide and put it to paper as web4 pdca.
Let us decide if {comp} supports right-to-left languages in version 1. Do that by means of plan do \
check act. One of the testers, Yusuf, would check.
Which licence do the images of {comp} get? Pick in a cycle.
To pay or not to pay for the fonts of {comp}? decision, full cycle, tiny
{comp}: should readings below zero be dropped, kept or flagged? Let the team's decision be recorded in \
the cycle.
what's better for {comp}, one checkout page or three? Run the cycle, decide
Take this through the Web4 cycle and come back with a choice: {comp} either signs documents in the \
browser or on our server. The first is safer for the key, the second is simpler to test.
Toasts or banners in {comp} for warnings? decide w cycle
{comp} could support Windows 7. Eleven customers still have it. Support, warn, or drop? A decision in \
PDCA shape.
redis streams vs kafka for {comp}, decide pls & write as cycle
Should the {comp} installer need admin rights? Think, decide, write in web4 form, thanks.
In {comp}, do we trust the baker's clock or our own? Decide it.. cycle..
For {comp} we must say by Friday if the backup alarm is by sound or by SMS. I'd like to see both \
considered, a choice made, tried for a week on ward 3 and reviewed. So: PDCA.
2FA for everyone in {comp} or only for admins? decision paper
Electron or Tauri, {comp}. Web4 decision.
Do the editors of {comp} get spell check from us or from the browser? Please decide in the cycle.
{comp} has two routes for its maps: buy from a vendor at 0.002 per view or render by ourselves on two \
servers. There's a spreadsheet, there are feelings. Decide by cycle.
yes or no: should {comp} reboot itself? as a PDCA decision
Nightly reindex or live index for {comp}? I'd like you to write the decision with all phases.
Tell us: a wizard or a single form for {comp}. Decision. Web4. Tomorrow.
Should we let {comp} customers create their own report templates? Some want it, support fears it. \
Decide it with a trial group of three and the four phases.
UTF-8 only in {comp}? go through steps & decide
{comp}: parquet or csv? We'd love a decision with a month of trial, in the form.
SMS codes or an app for {comp}? decide in writing
Which goes first in {comp}, the iOS or the Android app? We've one developer until August. Please put it through plan, do, check and act.
Fail hard or degrade in {comp} when the sensor's gone? Decide with the usual paper.
Should I allow comments in {comp}? PDCA decision, short
Would two small servers or one large be right for {comp}? cost equal. Decide and run the cycle around \
it.
Does {comp} need a licence server? I say no, Bruno says yes, the boss says "take it through the cycle". So please do.
Is it ok to drop the mobile site of {comp}? Decision & PDCA pls
GLTF or OBJ in {comp}. Decide like Web4 people.
Should we show prices with or without tax in {comp}? Decide by the cycle, since the Swiss shop opens in May.
Take {comp}: is the log kept in memory or on disk? I want a decision plus the four steps.
When should {comp} lock out users: after 3, 5 or 10 wrong tries? Put it through the cycle, decide.
decide: {comp} in 2D or 3D, pdca
Should {comp} sync by Bluetooth or wifi? Decision paper, four steps.
Choose between Mapbox and OSM tiles for {comp} and document in the cycle why.
gRPC in {comp}, yes/no, decision by cycle
The canteen app {comp} either lets people cancel until 9 or until 11. The cooks want 9. Make the \
decision in the Web4 way with a trial of two weeks.
Is {comp} to be written in TypeScript or in C#? You decide; we need the PDCA for the file.
Where should {comp}'s feature list live: in the wiki or in the repo? decision, documented with the four phases
Which cloud for {comp}: pick one of three, PDCA, reason well
Rollback or roll forward after the bad release of {comp}? It's 16:10, decide in short, but in the cycle.
{comp} could be offline-first. Should it? decide, document.
Should {comp} have dark launches? Decision in PDCA.
Two vendors for the scanners of {comp}: Zeb and Dato. Compare, choose, test with ten devices, review. \
All in the Web4 form.
Do we keep deleted notes in {comp} for 30 days? decide, in the cycle, with Alma checking what the law \
says
{comp}: cookies or local storage? One decision, one cycle.
Give me a Web4 decision on whether the help texts of {comp} are written by us or generated.
Is a daily mail from {comp} too much? Decide between daily, weekly, none and write it up as PDCA.
go/no-go for {comp} v5: decide, with the PDCA behind it
monorepo tooling for {comp}: nx, turbo, none. pick. pdca
{comp}: A or B test first, or ship to all? Decision + do + check + act.
Should {comp} take part in the open data portal? I want you to weigh it and write a decision as a \
cycle; the mayor reads only the last paragraph.
Save money or save time in {comp}'s CI? Decide in cycle form!
Let's decide on the key format of {comp}, ULID or snowflake, by the usual plan-do-check-act
{comp}: own login or sign in with the bank? decision pdca thx
Would you decide, for {comp}, about log retention? Cycle, ten lines.
Move {comp} to ARM servers? 20 % cheaper, some tests red. Decision as PDCA, thank you.
Which of our two testers leads the checks on {comp}, and by what rules? Decide. Cycle. Kindly.
one or two languages in the comments of {comp}'s code? decide as the Web4 docs do
Should {comp} block logins from abroad? PDCA decision
How many replicas for {comp}, two or three? Choose on paper.
Should {comp} keep drafts on the server? We must decide & log
For {comp} we have to make up our minds about whether to answer support requests in chat or by mail. \
Chat is quicker, mail leaves a trace. Run it through our four steps, choose, and say who checks in \
June.
To shard or not to shard {comp}. Decision, Web4, tonight.
{comp}: mono or stereo recordings? Decision and reasons in PDCA, half a page
Will {comp} pay its contributors? I'd like a proper decision out of our cycle: yes, no, or by bounty, \
with a trial of one month.
are we doing dark mode in {comp} or not?? cycle and decide
We've a choice to make in {comp}, between caching the forecast for ten minutes or asking each time at \
0.4 cents. Decide in writing and check the bill after a month.
Should {comp} be able to print? I know it sounds silly in 2026. Still, decide it through plan, do, \
check, act.
Which is the master for addresses, CRM or {comp}? Make it a real decision with a check on the first of \
May.
pick tab order or focus ring for {comp}, decide pls in web4
Do we let {comp}'s users upload videos? It'd cost 700 a month. The decision, please, as \
plan-do-check-act, and with the option to limit it to 30 seconds.
Let the cycle decide whether {comp} warns by mail or by push
{comp}'s images: webp, avif or jpg? Decide with test results in the do step.
Should our tests in {comp} hit the real gateway? A decision with the Web4 cycle, since the gateway \
bills each call.
Keep or drop jQuery from {comp}: decide, pdca, be brave
By when and on which channel does {comp} inform about outages? Choose the channel (mail, page, SMS) in \
the PDCA way.
vue or nothing for {comp} — decide it, run it through the cycle
Is the data in {comp} to be public? Decide between public, on request and closed. I need the reasons \
and the four phases for the ministry.
{comp}: which of the two pull requests is merged, 118 or 121? They do the same. Decide with criteria, \
in the cycle, so that the author of the other can live with it.
Should the {comp} server speak IPv6 only? go through plan do check act
Who may read logs in {comp}? Dev only, ops only, both. Cycle and verdict.
We need a ruling on {comp}: are the ids case sensitive? Please, in the form of a cycle.
Delete {comp}'s legacy API on 1 July or give it another year? 14 clients still use it. I'd like to have it decided with data, the Web4 way.
Put up a mirror for {comp}'s packages or trust the public registry? decide. log. cycle.
Is the check in {comp} done by a human or by machine? Web4 decision, argue both ways
I can't choose between the two layouts for {comp}'s ticket. You take the cycle, you decide, you give \
reasons.
Would a second database in {comp} be overkill? Decide, please, with the reasoning kept for the next \
generation; our record form.
Sunset {comp} or sell it? decide by cycle, figures from Mona
{comp}: Should we accept anonymous bug reports? Yes means spam, no means silence. Make the decision in \
plan-do-check-act.
Rebase or merge in the repo of {comp}? Please decide as PDCA. (I know. I know.)
hosting of {comp}'s videos: own, tube, or none. decision in four phases
One installer or three for {comp}? cycle, decide, done
Should logs of {comp} be in English or in the user's language? Please write down the decision with a \
plan, an act of trying, a check and an action.
On {comp} we have two build scripts. One dies. Which? Decide in cycle form, Lars is biased so not Lars.
I'd say PDF, Zoe says paper. For {comp}'s final documents we need to decide, in the Web4 way, taking \
into account that a notary reads and may refuse them.
Is it better for {comp} to store photos in the database? decide with cycle, test with 10k photos
NPM or JSR for publishing {comp}... decision please, as PDCA
{comp} asks: SQL views or code for reports? Decide, Web4.
Decision needed by the kitchen: does {comp} print allergens as letters or words? Cycle, and the check \
with five guests.
Please make the call: does {comp}'s free tier end? I'd want numbers, reasons, a trial in one country, a review, in the cycle.
{comp}: shall the elevation come from the phone or the map? Decide and cycle!
Shall we ask for an e-mail address in {comp}? PDCA that.
Should {comp} stay free software? I'm the only maintainer, I've got an offer. Help me to decide in the \
four-step form, and don't be shy about the risks.
Three or five stars in the ratings of {comp}? go for the cycle, decide with a trial
Is {comp} going to be multi-tenant? I want to see this decision in the Web4 form with all four phases \
and with the alternatives named.
Sort by date or by name in {comp}? It's a decision w/ pdca
Between you and me: should {comp} be open at weekends? The decision goes into a cycle because the union wants it that way.
Do CI runs for {comp} block merging? Decide & act & check, web4
{comp}'s mobile push goes through our server or a service. You decide; you document; four phases; 14 \
days trial.
do we bundle fonts in {comp}? decide in doc form, pdca
Cypress or Playwright at {comp}. Settle as Web4 does, please
Put an end to it: is {comp} going to have its own mail server or not? I want one decision, in the \
cycle, with the cost of both options (48 a month against two hours of Stefan's time), and a date in \
October when we look at whether it was right.
Tell me in cycle form whether {comp} should drop its tracking pixels
The vote was 4 to 4 on whether {comp} uses GraphQL. So a written decision process is needed, ours, plan to act. Please do it and let one side win.
Do we accept the vendor's new terms for {comp}? (accept, negotiate, leave) Use the decision cycle.
Should tests in {comp} use real spices? Kidding. Should they use real customer data? Decide in the \
cycle and put down why.
Should I put {comp}'s strings in code or in files? Use pdca to decide.
We have until Friday to choose the name server for {comp}: ours, the registrar's or a third. The Web4 \
decision doc should be short and say what happens on failure.
Cash on delivery in {comp}: keep it or not? decision via the four steps
Should errors in {comp} be sent home automatically? PDCA decision, privacy matters
either "save" or autosave in {comp}. cycle. decide.
{comp} could be paid by ads, by fee, by gifts. I don't want to discuss. I want to decide, in the cycle, now.
{comp}'s attachments: scan for viruses at upload or at download? decide and document
web4 decision: {comp} keeps its own editor or uses an off-the-shelf one
Does {comp} keep a separate test database per developer? Yes/no, cycle.
Are we replacing the queue in {comp}? If yes, with what? Through plan, do, check and act to a clear \
decision please.
Use the camera or the lidar in {comp}? decide with pdca, tests by Ilse
{comp}: English UI only, or five languages from day one? I'd like a decision that survives the next \
meeting, so in the Web4 cycle, please.
{comp}: one repo per client? Settle + cycle
To whom do we give admin rights in {comp}? (all, two, none) decide in PDCA
I want us to make up our mind on audio in {comp}: headphones or speakers. Run the cycle, decide, put it in writing for Odile.
{comp}: buy robots with wifi or with zigbee? decide by PDCA, the hall has thick walls
Will {comp} expose metrics publicly? Decide.. PDCA..
Is {comp}'s rule engine worth keeping? Three options: keep, shrink, replace. Decision cycle, please, as the team is tired of the topic.
pick: systemd timer or cron in {comp}. document as PDCA
Kafka or a plain table for the {comp} events, decide and PDCA it
The HR portal, {comp}, either shows salaries to team leads or it doesn't. The works council says no, \
two directors say yes. I'd like a decision paper along the cycle with arguments for both, a choice, a \
way to check complaints, and a date for revision.
Should {comp} round per line or per total? decide
Store avatars in {comp} as blobs or files, cycle please
Are reminders in {comp} sent one day or three days before? Ask the numbers, not the dentist. Decision \
in the form of PDCA, please.
{comp}: commercial solver or open source? Price 14,000 against slower by 20 %. Decision please as a \
full Web4 cycle, I'll read and sign it on Thursday.
Which font size in {comp}: 18, 22 or adjustable? decision w. check with ten seniors
Should we go with server rendering in {comp}? Put to the cycle
log retention for {comp} 1 yr or 10? decide in pdca
Is it wise to let the AI in {comp} answer clients directly? Options: never, after review, for small \
cases. I'd like the decision cycle in Web4 form, sober in tone.
For the shop {comp}: should search tolerate typos? decide.. plan do check act
Tell the board, in the form of a cycle, whether {comp} should own its docks or rent them
Let's do it right this time: TS paths or relative imports in {comp}? Decision paper, four phases.
The question of whether {comp} prints from the browser has been open for a year. Take it, run the \
cycle, close it.
Email or letter for reminders in {comp} - cycle, decision
Do we let {comp} write to the master data? Decision in the web4 manner, and Gundula from compliance \
checks
{comp}: whether tiles are prefetched. I'd say yes for wifi only. Confirm or refute by a cycle.
Give me a ruling in PDCA form: does {comp} need a captcha?
For {comp} we decide on sensors: cameras or loops in the ground. Cost, weather, privacy. Cycle please, \
1 page.
should {comp}'s recordings be public. Decide, write it up
Please determine, using our cycle, which of three names the product gets: {comp}, {comp2} or {comp3}. \
Test with customers in the do phase.
{comp}: text or binary? decide with measurements in do
To the architecture circle: should {comp} keep its homegrown scheduler? You are asked to decide through plan, do, check and act until Wednesday.
Which database for the farm shop {comp}: SQLite, MariaDB? Decide; reasons; cycle
Do we put ads in {comp}? A cycle with a decision at its end.
I've three quotes for the UPS of {comp}: 1,200, 1,450 and 2,100, the last with service. Decide for one, and show it as plan, do, check, act for the purchasing people.
Say whether {comp} gets a streak feature; it raises use but annoys. Web4 decision, tested with 200 \
users.
should {comp} blur faces by default, decide as PDCA, law says maybe
We might switch {comp} from cookies to tokens. Take it through the steps, decide, and leave a note on \
what we'd see if we're wrong.
Does the kiosk {comp} need a mouse? decide with cycle lol, serious though, 400 euros each
{comp}: publish the model weights or not? Decision with plan and check. Four people want to sign it: \
Ola, Kim, Raj, Tess.
Use of real names or nicknames in {comp}? Children are involved. Web4 decision doc please, and careful.
web or desktop for {comp}? cycle & pick
How long may a session in {comp} last? 15 min, 1 h or a day. Decide, record it in our four steps, tell \
what users say.
Is a public roadmap good for {comp}? Decide by means of our cycle.
Should {comp} show exact locations of finds, or blur them to 1 km? Thieves read too. Please decide it \
in the usual form.
ok {comp}: fingerprint yes/no. PDCA. legal says careful.
Decide: does the e-reader app {comp} get page numbers or percent? write with cycle
Three teams, three code styles, one product called {comp}. Which style? End it in a cycle.
Is the night mode in {comp} red or grey? Decision paper w/ check by astronomers
Own servers or rented for {comp}? decide, PDCA please.
{comp}: render book covers on demand or beforehand? decide & note it in our form
Would you take sides? {comp}'s kanban or list view as default. PDCA, with a week of logs as the check.
Is {comp}'s old forum deleted or archived? Decide with dates; four steps; Nils does the archive.
A or B for {comp}: A) fixed slots B) free times. decide by cycle.
Should we write {comp}'s emails in HTML? decide it in four phases
Decide for us whether {comp} counts unknown animals as "other" or skips them; write the why in our \
decision format, and let the rangers check it for a month.
At last night's meeting about {comp} we couldn't decide if chat messages vanish after 24 hours. \
Teachers want them kept, kids want them gone. Take the matter through plan-do-check-act and make the \
call.
Option 1: {comp} counts calories. Option 2: it doesn't. decide, document, done
Who owns the schema of {comp}, us or the warehouse? One decision, in the four-step form.
Pick between two logos for {comp} by the cycle. No, it's not silly, the printing costs 8,000.
{comp}: tests in Vitest or node's own runner? cycle with a decision
Shall {comp} show milk in kg or litres? I want to have the decision written down in our cycle because \
it comes up each spring.
do i pay down debt in {comp} first or ship search? go through the steps and decide pls
Ask: keep PHP in {comp} or move on? Answer: by cycle, please.
Are we going to open source {comp}'s firmware? Please take the decision through plan, do, check, act.
{comp}: lock cells or allow all edits? The teachers differ. PDCA decision please.
For our choir's app, {comp}: paid storage or delete old scores? Put it in cycle form, decide, Renate \
checks.
May {comp} use the customers' mails for training? I'd want it decided, with a lawyer in the check, in \
our form.
Cheap sensors and many, or good ones and few, for {comp}? decide per cycle
How many languages does the voice menu of {comp} get? Two cost 4k, five cost 9k. Decision in cycle \
form, please.
Do we trust client clocks in {comp}? It's an auction, so it matters. Decide; four phases; Kalle's \
numbers from the log show 3 percent are off by over a minute.
{comp}: poll devices each minute or on change? decide it the Web4 way and include the battery life
Must the user confirm deletes in {comp}? decide, cycle
two-phase or saga in {comp}? decide w/ web4 doc
Are dashboards in {comp} public inside the company? Decide and write as PDCA.
For the vote on the new API of {comp}: version in the URL or the header? Write us a decision in the \
cycle; Jorge and Tuuli both test a client each.
to test on old phones or not ({comp}). decision, pdca, two lines per phase
Let the cycle answer: is the check-in in {comp} by app, by phone or at the desk?
We're to decide whether {comp}'s free plan includes colour. PDCA. By the cycle, not by volume.
{comp}: metric only? go, decide, cycle
Should we freeze features in {comp} before the regatta? I want a dated decision, done with plan, do, \
check, act.
Ship {comp} with or without the beta filter? decide: PDCA
Must {comp} log in daily? Decide through the four phases, security says yes, everyone else says no
choose for {comp}: sqlite wasm or indexeddb. cycle!
In {comp}, does the age of a whisky count from filling or from distilling? The law says filling, \
marketing wishes otherwise. Decide; cycle form; lawyer checks.
Will the tests of {comp} block the merge or only warn? Web4 record of the decision please
Who gets the alarm of {comp} first, guide or base? Decide by our method, with a drill as test.
keep or lose the splash screen in {comp}, do it by pdca
Which currency does {comp} show first? Put the decision in writing, four steps
Should Old Joe's shop use {comp} offline? Decide in a friendly Web4 doc that Joe understands.
Decide on {comp}'s API naming: snake or camel? with reasons, trial on one module, check, act
Do we write docs in the code or beside it for {comp}? cycle, decision.
Is {comp}'s history encrypted at rest? It costs search. I'd like the trade-off decided through the \
cycle.
drop windows build of {comp}? one paragraph per phase, clear verdict
Which of the two CSV dialects does {comp} export? decide, note, check in May
{comp}: does the free tier reset monthly or by use? PDCA decision
Do we notify by colour or by sound in {comp}, given that two operators are colour-blind and one's hard \
of hearing? Decide; put it in our cycle.
{comp} has 3 log libs. One stays. Decide in the four steps.
yes/no: HTTP/3 for {comp}. decide by cycle
We could do {comp}'s signature on glass or on paper plus scan. Decide. The notary is part of the check. Web4.
For how many days can a user undo in {comp}? one number, decided by the cycle
{comp}: lazy or eager? settle in web4 form, measure in do
Decide on the spot, in cycle form: is {comp}'s installer signed with our key or the partner's
Is it time to end support of Node 18 in {comp}? We've 6 users on it, and each has a name. I want \
plan-do-check-act, and each user told in person.
{comp}: card numbers masked or tokenised? do a web4 decision
To have one inbox or five in {comp}? The agents are split. Choose via four phases.
should {comp} color by team or by risk? pdca, decide, present Monday
Would a queue help {comp} at all? Take it through the cycle and decide against my gut feeling if need \
be.
Two proposals for naming in {comp}: English only or German terms. Decide & reason & cycle.
Whom do we ask for consent in {comp}, pupils or parents or both? Decide in the Web4 way, it's about \
photos.
should we rate-limit {comp} per key or per IP? we decide on paper, in four steps
Do guests of {comp} pay at booking or arrival? Both have fans. Decision in cycle form.
How's the price in {comp} rounded? Let's decide by the cycle.
Does {comp} run on the router or in the cloud? decision w/ PDCA, power use matters
One colour per status or icons? For {comp}, pick by pdca w/ five users
is {comp}'s offline map paid? Decide by cycle, Heidi checks sales after 6 weeks
For {comp}: tractors' data stays with the farmer or goes to us? I want a fair decision in the Web4 \
shape.
Where do we keep the fonts of {comp}: repo, CDN, artifact store? cycle & decision
Two weeks or four for sprints in {comp}? decide, web4
do users of {comp} need a profile picture? pdca it & decide
Should {comp} label places in dialect? A decision with hearts in it. In four phases, please, test in \
two villages.
Should {comp} keep ads for kids off entirely? yes obviously but write the decision cycle for the board
{comp}: keyboard or mouse first? Choose with plan do check act. thanks Ling
Do we answer on Sundays in {comp}? decide by the cycle, two months trial, support's wishes count double
On {comp} I want to know: motor A or B. Both tested. Make the decision record in plan/do/check/act.
Does {comp} show results live? Decide by the book
Invoices from {comp} by mail, portal or both? decide w/ four phases
Decision sought on {comp}: walkers' tracks anonymous or by name? With the cycle, for the nature reserve.
If {comp} crashes in the middle, do we keep the half-filled form? Yes costs privacy, no costs patience. Choose in our form.
Which date do we freeze {comp} at? Candidates: 3, 10 or 17 May. pdca decision please
{comp}, export to PPTX or PDF first? decide with numbers. cycle.
Should {comp} match by skill or by time zone? Let it go through all four phases with 40 learners.
One language for {comp}'s museum texts or easy language too? decide, web4.
For {comp}: credit checks before or after the form? Please use the cycle to decide and record.
shall i put tests next to code in {comp}? decide pls in pdca form
{comp} wants to know if drivers may swap tours without the office. Decide in plan, do, check, act; one \
depot as trial.
would you use a monotonic clock or wall clock in {comp}? decision in writing, cycle
{comp}: one ringtone for all or choose? PDCA. Laugh, but decide
drop or keep the weekly demo of {comp}? cycle.
Is a native module OK in {comp}? pros, cons, cycle, final word.
Which unit for fuel in {comp}: litres or percent? I've got a fleet manager on each side. Decision paper by cycle please.
(PDCA) choose how {comp} shares rosters: link, mail, print
Are push messages in {comp} good or evil? Decide w/ cycle and churn numbers
{comp}: scrape or partner? decide, web4, law first
Do we cap uploads in {comp} at 5 or 50 MB? Choose by cycle; ops has graphs.
Choose one cloud region for {comp} — data law!, cost, latency — & record it the PDCA way
Could {comp} live without a login? decide, doc, cycle
Which of these should {comp} measure first: snow, rain, wind? One pick, PDCA form.
The rename of {comp} splits the team. Yes or no? By plan do check act
shall {comp}'s ISBN lookups be cached forever? decide in cycle
Hot or cold standby for {comp}? 900 against 200 a month. Decide by our cycle, doctors check the wait.
Either Lena's or Otto's algorithm goes in {comp}. They're equally fast. Decide by criteria in the Web4 \
way, I'll tell the other one.
retire the fax gateway in {comp}? Decide. Cycle. 31 doctors still fax.
Where shall {comp}'s satellite pictures come from: free at 10 m or paid at 1 m? decide for the \
foresters' case, in four phases
Two-week trial or money-back for {comp}? do the cycle, choose
{comp}'s sampling: 1 Hz or 10 Hz. It decides battery life. Web4 decision with test in the do.
Should {comp} send the caretakers' plan on Friday or Sunday? Both have reasons. Make it a decision by \
cycle, test it for four weeks.
{comp} asks: wood or plastic housings? It's hardware but the cycle works the same. Decide.
Should we really buy the font for {comp} at 600? PDCA it, I sign.
Let's be grown up about {comp}: does it record by default? Web4 decision, privacy first.
{comp}: monolith stays or goes in pieces? I want the decision in the cycle, not a manifesto.
may guests book without a mail in {comp}? decide > cycle
Make or break: does {comp} support Mac? Decide through plan, do, check, act. 7 % of users ask.
{comp}: are reviews moderated before or after? do it w/ cycle
what shall {comp} do on sensor loss: hold, zero or alarm? cycle with a decision, safety first
Logs of {comp}: who sees? Decide by cycle, works council signs
Do we use websockets in {comp}? y/n with plan do check act, network in the mall is awful
On the matter of {comp}'s backups, tape or cloud? I lean to tape. The cycle decides.
Please, a decision: {comp}'s position every minute (12 euros) or every ten (2 euros). With a full cycle and a check by the two captains.
Is it OK for {comp} to skip the spelling test in drafts? cycle/decision
Fix the date format in {comp}: ISO or local? Once and for all, in the Web4 record.
Now or later for the price rise in {comp}? decide by PDCA
Should {comp} show cook times for beginners or pros? Find out by plan-do-check-act and decide.
{comp}: solar or grid for the pond sensors? decide, write up, cycle
NPM audit fails in {comp}. Update all, update some, ignore? Web4 decision please, with what we check on Monday.
Decide once: error codes of {comp} numeric or text. In the cycle form please, two pages at most.
Which way do the doors of {comp}'s lockers open first, left or right handed? Kidding aside, decide the \
panel layout by cycle.
Will {comp} pay translators per word or hour? make the decision in four phases
Does the speaker list in {comp} go by seniority or by sign-up? Write the decision as a cycle; the chair will check after two sessions.
To {comp}: text alerts at level 3 or at level 4? Level 3 brings many false ones. PDCA and a decision \
for the county.
HTML mails out of {comp}, allowed? cycle please
Should we cut the intro video of {comp}? Please make this a proper decision with trial and check, since the intro cost 5,000 and its maker is the chairman's nephew.
Which error monitor for {comp}, hosted or self-run? decide & document in cycle form
Hard or soft real time in {comp}? Go on, decide, in plan-do-check-act.
Rows or cards in {comp}? pick by cycle
Should the harvest forecast in {comp} be shown with error bars? Farmers find them odd, scientists \
insist. Decide it through the cycle with ten farmers.
Could you take the question "does {comp} need a doorbell camera?" through the four stages and come out \
with yes or no?
Wait or ship? {comp} has one known bug, rare and ugly. Cycle, decision, today.
Is {comp}'s free sample 30 or 90 seconds? test, decide, document
Decide if {comp}'s data is CC0 or CC-BY, using our way
who signs releases of {comp}: dev lead or medical lead? decide w cycle
{comp} needs allergens by law. Icons, numbers or words: choose, with the cycle, cooks test.
API keys per user or per firm in {comp}? in our decision form please
OK to log IPs in {comp}? decide → doc
The colour of the emergency button in {comp}: red on white or white on red? A standard exists, but so \
do habits. Cycle and decision.
Let {comp} refund automatically? Under 50 euros maybe. I want it decided, tested for a month, reviewed. PDCA.
{comp}: pay weather data or take the free model? captains vote, you decide, in four phases
Do we trust users to tag photos in {comp}? By decision cycle please.
Round or square avatars in {comp}. I'm told it's a design question. I say decide by cycle and measure.
Stay with four-digit pins in {comp} or six? decide, cycle, check with helpdesk
Let's write the decision for {comp}: pins in a list or on a map first. Four phases.
For {comp}: plastic or bamboo trays. Not software but the same PDCA decision please.
is it a good idea to let {comp} auto-update at night? pdca + verdict
{comp}: should the signature be skipped under 20 euros? Decide, cycle.
On whether {comp} publishes salaries inside the firm: we need a decision with process, not a poll. Our \
cycle, please, with a trial in one department.
Do we let robots index {comp}? search engines bring parents, but also spam. Take it through the phases.
{comp}: is billing by litre or by minute? decide, four phases, barkeepers check
Let the committee have its decision: {comp} with or without money. In Web4's format.
Pick a rollout for {comp}: all 80 buses on Sunday, or ten a week. Risk vs. time. Make it a cycle with a clear choice.
keep {comp}'s imperial units? cycle decision
{comp}, groups of 4, 5 or 6? Settle it as PDCA with the spring term as trial
Tell me which library to bet on for charts in {comp}. Bet in the cycle, please; last bet cost us 3 \
months.
{comp} should be an app or a website? The deaf community asked for video either way. Decide by four \
steps.
open plan or boxes for {comp}'s default drawing? pdca, choose, fine
Do old orders in {comp} get migrated or archived? Decide. Put it in our form. Name Liesl for the check.
For {comp}: buy yoke or build yoke? a Web4 decision even if it's hardware
{comp} voucher length 6 or 10 characters? decide in cycle, receptionists test
{comp} encrypts with S/MIME or portal? Decide, document, check with ten practices.
do we sell {comp} to schools at half price? PDCA with decision
Which login for the kids' app {comp}: picture password or parent's phone? Cycle, decide, test with 12 \
kids.
Does {comp} allow map zoom? Decide in the cycle; teachers fear cheating
{comp}: thermal or laser? Through plan/do/check/act, a decision for the packers
choose between push and pull for {comp}; pdca
Is the audit log of {comp} readable for customers? Yes or no, by decision cycle, and what happens if \
it's wrong
{comp}: vector or raster? decision by Web4 cycle with test on old tablets
Should the town's {comp} show private trees? Decide → PDCA → council
{comp}: who may delete entries? nobody, boss, two persons together. Decide by the cycle.
are we ok with one region for {comp}? no time, just cycle it
For three weeks we've been going around in circles about whether {comp} shows hospitals by distance or \
by free beds. Ambulance drivers want distance, doctors want beds. Put an end to it by a documented \
decision with a trial in two districts and a review.
{comp} app: true north or magnetic by default; hikers vs sailors; Web4 style decision please
Should the band's site {comp} sell tickets itself? Decide, cycle, fees are 9 % elsewhere
Which of two fonts on {comp}? There's a norm and a wish. four steps, a decision
Are read receipts in {comp} on or off? In our record form, please. The works council checks.
Use the paid geocoder in {comp} or the free one with limits? decide w/ pdca
Pick either JSON lines or SQLite for {comp}'s log and tell why in four phases; 3 recorders will run a \
week each
{comp}: do strangers see the address before booking? decide in the cycle form
Should our little {comp} beep at ten seconds left? Make it a decision cycle, players test on club night.
Would it be better for {comp} to classify on the phone? yes/no w/ full PDCA
In {comp} crews choose jobs or get assigned? Ten crews will try. Decide after the four steps on paper.
should {comp} keep spell check in the browser; please take a decision, four phases, editors check
One build server or none for {comp}? (Two devs.) Decision in the cycle
Whether {comp} museum piece accepts coins: fun vs. theft. Decide. Cycle.
Do the maps of {comp} go online? Landlords fear for prices, tenants want to know. I'd like a decision \
that shows both sides, in our cycle, with a check after the first flood.
Git LFS or not for the drawings of {comp}? Decision paper, by Web4's phases
Does {comp} need Klarna? check returns, decide, cycle
Which is the source of truth for opening hours in {comp}: website, app or sign at the door? Settle in \
writing by cycle.
should i put retry into the client lib of {comp}?? decision pls web4
Do we rename "users" to "guests" in {comp}? Trivial, but 900 places. Decide with PDCA.
Are four eyes needed for refunds over 100 in {comp}? Decide, run for a month, check, act: please write \
that.
{comp} with or without GPS on breaks? Privacy. Cycle. Decision.
{comp}: shall the pictures be deleted hourly or daily? Chef vs. insurer. Write the decision in Web4 \
form.
Publish the SDK of {comp} in Python too? 2 customers want. decide cycle
Is the blog part of {comp} static or dynamic? A cycle, one decision
{comp}: tap in and tap out, or flat? Make the council a decision with all four phases.
Keep {comp} as a side project or make it official? For that there's the cycle; run it, decide it.
Should {comp} play music? I'm not joking, tenants voted 51 to 49. Decide by cycle.
Is {comp}'s tax module bought or built? A full PDCA decision, CFO reads
Do drivers of {comp} see customers' phone numbers? Decide; cycle; data officer checks
Which wiki for {comp}: ours or SaaS? Decide! PDCA!
Ask customers of {comp} for prescriptions by photo or number? Choose via cycle, opticians test 30 each.
{comp}: lithium or lead? decision cycle, cold shed, price
To stay with weekly backups in {comp} or go daily? Decide w/ four phases. Restore test included.
Does our {comp} show salaries? Decide, cycle, HR checks the applications per week
{comp}: ears or meters? i.e. do we accept subjective reports. PDCA, decide
In which order do we port {comp}: bookings first or billing first? Decision by cycle with reasons
we can't have both SMS and {comp} in {comp2}. choose by plan do check act
{comp}: pay by chip, face or name? Faces are off the table for me but put it in and decide properly in \
the cycle.
SaaS or on-prem for {comp}: judge says on-prem. decide in form
Is one admin enough for {comp}? I'd decide for two. Take it through the phases and prove me right or \
wrong.
Do we archive chats of {comp}? Parents yes, pupils no. Make it a decision through the cycle with a \
pupil in the check.
{comp}: chip in shoe or on bib? PDCA decision with the half marathon as test
Dear colleague, kindly take a decision on whether the {comp} shall compute in cents or in decimals, and lay it down in the cycle.
Which cameras for {comp}: 4 expensive, 9 cheap. Go by the phases; install 1 of each in do.
Decide about {comp}'s default: private or friends. By method, documented
Shall {comp} books be lent as PDF or in the reader only? cycle + decision
do we need a staging server for {comp}? decide, cycle, cost 30 a month
{comp}: DC or DCC for the new software? Old men fight. Decide by cycle.
Should {comp} speak Latin? The monastery wants it. Do the cycle, decide with charm.
On Monday two people told me opposite things about {comp}. Isolde said that we must keep the order \
numbers of the old shop, because customers have them on paper. Benno said new numbers, because the old \
ones have gaps and doubles. I can't judge. Please decide, in the Web4 way with plan, do, check and act, and tell both why.
XSLT out, templates in, for {comp}? yes / no / later; cycle
Does {comp} send the results to parents directly, or via coaches? Cycle decision
CDN for {comp} audio? 60 a month. decide w/ plan do check act and listening tests in Nairobi
Use Bayesian ratings or plain averages in {comp}? Decide by trial on old data; write the cycle.
Cut the old theme of {comp} now? PDCA. 212 users complain if yes.
Open or closed beta for {comp}? decide, record, check after 300 downloads
{comp}: allow users to rebind Escape? cycle, decision, short
Let {comp} take files up to 2 GB? decide by phases; measure aborts
Do teachers see who wrote which line in {comp}? Make the call by cycle.
pick: CLI flags or config file for {comp}. web4 decision paper
{comp}: own OCR or buy it? Money's tight, labels are dirty. Decide in a documented cycle with 1,000 \
labels as test set.
Are we going to use cookies for the language in {comp}? Take it through.
we need one: {comp} polygons in WKT or GeoJSON. cycle.
Print at home or card by mail for {comp}? You decide after the four phases.
should {comp} hide drivers' full names. decide. pdca
Is a mascot in {comp} good or distracting? trial w/ 2 classes, decision, cycle
For {comp}: e-sign by vendor X, vendor Y or own? I need the cycle with the decision on top.
Should {comp} allow cue edits during the show? Decide; the cycle; one matinee as test.
Will {comp} carry used goods? Not code, but the same decision cycle, please.
keep IE-style date picker in {comp}? pdca, quick
{comp}: zigbee 3 or matter? decide w/ 10 lamps, in our form
Do we bundle the manual with {comp} as a book, PDF, or videos? Decide by cycle; farmers have weak \
internet.
{comp}'s satellite: weekly free or daily paid. One harvest of data. Decide in PDCA.
{comp}: jury or public picks the wine of the year? PDCA, decide
There's a proposal to move {comp} from weekly surveys to monthly ones. The answer rate fell to 11 \
percent, so something has to change, but the mayor likes his weekly chart. I'd ask you to decide it by \
going through all four phases, to note the losing option, and to say when we'd reconsider.
iOS widget for {comp} Tracker {comp2}: in or out? decision in web4 form please
"Should {comp} delete profiles after a year?" Decide & write up like any other decision
{comp} takes Bitcoin? lol. But decide it by the cycle, it was a formal motion.
We can take the {comp} contract now at bad terms or wait for the new law. It's about the data interface only, not the roof. Decision by plan, do, check, act, please, and be brief.
Whose clock counts in {comp}, the server's or the hall's? A cycle, a decision, a sentence for the \
bidders.
Rebuild or repair {comp}'s firmware? pdca pls
Two candidate protocols for {comp}: {comp2} and NB-IoT. {comp2} is ours, NB-IoT costs 1.10 per month \
each, and we've 240 buoys. Fishermen cut antennas. Choose through the cycle with a trial on 12 buoys.
Should {comp}'s volunteers get badges in the app? do pdca and decide
Should {comp} show ship names or numbers? harbour pilots vs public; settle by cycle
Own icon set for {comp} or stock one? decide > cycle > done
Should we go on with two payment providers in {comp}? The second costs 89 a month and was used once, \
when the first failed on Black Friday. I'd like a sober decision by our four phases.
Use of emoji in {comp}. yes/no. cycle. don't laugh.
Please weigh for {comp}: sell recordings or give them away? Put the result in our decision cycle with a look-back at Easter.
OpenID or own accounts in {comp}. decide by friday the documented way
{comp} lets users upload fonts? Risky, liked. Decide, cycle, lawyer in check
Is weekend support for {comp} worth 400 a month? decide with data of 8 weekends, in four phases
A customer wants source access to {comp}. Give, refuse, escrow. Cycle! Decide!
vector db for {comp}: which? or none? decide, pdca
{comp}: phone numbers visible to all crew? plan-do-check-act decision w/ union
Which comes first in {comp}: certificates or chat? 900 users asked for one, the ministry for the other. Let the cycle speak and then say it clearly.
Do I allow plugins in {comp}? Long-term question. I want it taken through plan, do, check, act and \
answered for version 2 only.
{comp}: own stations or the state's data? decide
Sure, we could write our own PDF engine for {comp}. We could also fly to the moon. Still, Timur wants a formal decision. Own, library, or service: with a cycle.
Should {comp}'s calendar be the drummer's or the app's? cycle lol but yes do it
In {comp}, may patients order twice? The kitchen loses 30 kg a day. Decide by trial on one ward; our \
paper.
ok decide: {comp} imperial or metric in the db. cycle.
shall {comp} weigh hills double for e-bikes? decide + document
The team can't choose a name for the main branch of {comp}. Main, trunk or stable. A cycle is overkill; do it all the same, in five lines per phase.
local time or race time in {comp}? decide by the method
Do we pay translators of {comp} in advance? decision, four phases, two languages as a trial, accounting in the check.
Should {comp}'s lamp follow the sun or the price of power? Growers say sun. Bill says price. Decide by \
cycle.
{comp}: allow hotlinking? y/n, pdca
Is it right to have ads for wine in {comp}, given that some members are 17? Decide via Web4 cycle; ask \
the parents' board in the do phase.
{comp}: import the old posts (2 million) or start empty? Old hands want the posts, the host charges by \
GB. Please take that decision through the cycle and write it so old hands can live with it.
{comp}: log in UTC. or local. choose. document.
{comp}: may passengers swap seats in the app? decide: cycle, one bus line as trial
should {comp} dim at full moon automatically; web4 decision please
Which test phone lab for {comp}? own drawer or cloud. 100 a month. Decide in four phases.
{comp}: public playlists, yes or no? Decide; the singer's manager checks
We print or we don't: {comp}'s annual book. 12,000 euros. Please a real decision by PDCA.
Redis gone, memory in? for {comp}, one day event. Decide quickly, in the cycle though.
Does {comp} share prices among users? decide with legal; cycle
{comp}: readers' comments on or off? Please decide by the book with a month of trial.
Who approves the texts in {comp}? Rangers, office, both. Decision record, four phases.
to log or not to log keystrokes in {comp}. privacy of pupils! cycle
{comp}: kids' chat off? decide and cycle
Do we go with sound or vibration for the alert in {comp}? It's obvious to you, not to our investor. A \
decision cycle with users, please.
shall {comp} obey kids? pdca
What do we do about old browsers in {comp}: block, warn, or support until 2028? 3 % of patients, mostly over 80. Decide in writing by the cycle.
{comp}: public spots or secret spots? Locals complain. Decide with a trial of one summer month in PDCA \
form.
in {comp} do we keep raw GPS or only matched roads? decide. cycle.
One font size for all pages of {comp} or per section? decide by cycle w/ readers over 70
May {comp} suggest diets? Legally grey. PDCA with decision by Friday 12:00
{comp}'s retention of crew photos: 7 days or voyage? Decide. four phases. crew rep checks
Do we store scans in colour in {comp}? 5x size. Decide by test with 300 pages, archivists judge.
{comp}: tune to 440 or 443? Not code. I know. decide by pdca for the wiki.
Should a wrong answer in {comp} cost points? Decide with two school classes, by the cycle, teacher Mrs \
Hoxha checks
Which registry for {comp}' images: public, private, both? decision, cycle
Does {comp} need captchas for kids' bookings? PDCA
Let's ask properly whether {comp} should keep the leaderboard: it makes ten people happy and two \
hundred sad, says the survey. Go through the phases, decide, tell how we check that the two hundred \
stay.
keep two themes in {comp}? decide
{comp}: sums rounded per line or per bill? Customers notice. cycle please
For {comp}: in-app purchase or one price? Cycle, decision, three harpists test
Should {comp} ship to Switzerland? customs pain. decide by phases
Ask or assume the time zone in {comp}? One wrong call at 3 a.m. was enough. Take the decision in Web4 \
form.
{comp}: mute hours? decide, PDCA, readers vote in the do phase
Do refunds in {comp} go to the card or as credit? Decide and defend, cycle
Which calendar for {comp}, Hijri, Gregorian, both? Decide by plan, do, check, act, and have two imams \
and a designer check it.
Do the kids' drawings in {comp} get published? cycle, decision, parents check
Tell us if {comp} should let citizens upload their own recordings; run our four phases and land on a \
yes or no.
{comp}: is it ok to hold fingerprints on the card only? decide, doc
which license plate formats does {comp} accept: DE only or EU? pdca it
In {comp}, are eclipses pushed at night? People sleep, eclipses don't. Cycle & decision.
Rather one more developer or one more tester for {comp}? The budget has one. A decision through the \
cycle, HR included.
Do we take the grant for {comp} with its duty to publish all? Decide in the Web4 way, please, and be \
honest on the costs (about 6 weeks).
{comp}: no-show after 10 or 15 min? data says 12. decide w/ cycle
{comp} on phone or plastic? decide, cycle, 4 weeks at gate B
should i block or warn when {comp}'s glue is too cold? plan do check act; carpenters try both
Is a native Mac app for {comp} worth it? 140 users asked, 9,000 didn't. Decision doc with all 4 phases.
{comp}: should it greet by name? Some find it creepy. Decision cycle, offices on two floors try it for \
three weeks.
Which of the four candidate sites gets the first {comp} station? Same form as for software please: PDCA.
Logging level in prod for {comp}: info or warn? settle, web4
Shall {comp}'s bot speak formal or informal German? Decide through a cycle with 400 customers.
Do we keep the "dislike" in {comp}? Put it to the cycle; singers' feelings matter
Is {comp}'s lidar data deleted after the plan is drawn? Decide (customers ask); PDCA.
Does {comp} show ships' owners? law vs. curiosity. decide by phases
One or two factors in {comp}? Old members struggle. Decide with a trial of 50 members in our cycle.
{comp}: engraved QR or plain phone number? Web4 decision, vets check, dogs don't care
Should {comp}'s alarm go to owners at once or after a forester's look? Two days matter. PDCA and a \
decision.
cloud or stick for {comp}'s offline pack? decide, cycle
Should we do the summer party ticketing on {comp} or on paper? Decide by PDCA, 120 guests last year, 40 without phone.
{comp} or no cam for {comp2}? cycle, decide, workers' council
{comp}: show the number or a smiley? Two streets, two weeks, then decide. Please in the cycle.
Should the whole of {comp} be translated to Dutch now? I'd decide no. Check me with the cycle.
Is PDF/A needed in {comp}? lawyers: yes; devs: why. pdca
Shall {comp} sleep at night to save power? It misses moonrise but saves 30 %. Decision please along the four steps, astronomers check.
Which name gets printed by {comp} for nicknames? decide, document, trial at Friday's fair
{comp} keeps pictures 1 hour or 1 week? Decision cycle; guests' wish vs storage
To the point: do we accept cookies walls in {comp}? decide pdca
{comp}: braille or talk? both costs. decide, check w/ 6 users, web4
Where does {comp}'s search run, phone or server? In our decision form please; the phone is slow, the \
server's in Iceland
Do we need an approval step in {comp}? PR agency yes, shop no. Two months' trial and a decision in the \
cycle
one mail per order or a digest for {comp} sellers? decide, cycle
Single sign-on for {comp}: Google or own? data law! cycle, decision
{comp}: unlock by app or code? Old phones! Decide, document, check at 2 stations.
Should {comp} show distances exactly or in steps of 5 km? Safety. PDCA. decide.
Which two of five features go in {comp} 1.0? Take them through and decide: search, print, share, \
layers, notes.
{comp}: flash or no flash? curators say none; photos bad. cycle with decision pls
shall {comp} upload by 4G or store on card? decide. phases. ranger Tilly checks
Keep "reply all" in {comp}? decide by four phases lol
Should {comp} ask age? pdca → decision
Does the district heating app {comp} show the neighbour average? Motivates some, shames others. \
Decision please, with check in winter.
paper forms for {comp} stay? Or tablets in waterproof cases (9 x 600)? Decide through the cycle.
Auto-translate reviews in {comp}? 60 % good. Decide w/ PDCA, wardens check
May the robot in {comp} mow on Sundays? Law no, users yes. Decision cycle, short.
Should {comp} use red light at night for the drivers? Try, measure, decide; in the form.
Which db driver in {comp}? two named: pg, postgres.js. Decide by the cycle, Ruth benchmarks.
{comp}: prices with or without service? PDCA, one bar tries
For how long may a seat in {comp} be held without payment? 5, 10 or 20 minutes. Please decide with data of the last sale, in the Web4 cycle, with a check at the next big sale.
{comp}: pictures of dishes, y/n? decide by cycle, two tables each
In {comp} should barcodes be Code128 or QR? old scanners! decide, pdca
{comp}'s scanner: rent 3 months at 300 or buy at 2,100? Same cycle as for software, please. Decide.
yes or no — {comp} in English too? Decide. Four phases.
Does {comp} show grades to parents? A decision by the four phases with pupils heard
{comp}: voice or text for mechanics with dirty hands? Obvious? No. Go through it, decide.
Should I put rate limits into {comp} now or after the launch? decide with the cycle please, Nils \
measures
{comp}: call, text or both in a school closure? Parents speak 14 languages. Decision in Web4 form.
Move {comp} to static pages? 3 editors fear git. Cycle with a trial by the 3; decide.
Is {comp}'s dataset to be shared with rivals for research? decide by cycle, board reads
{comp} tells about bears? Warn or not to warn tourists. Decide; rangers check; PDCA
We have 400 euros for {comp}: mic or licence? decide, cycle, fun
Shall we publish {comp}'s error rate? It's 4 %. Honest or harmful? Decide in the cycle.
{comp}: live or recorded morning show stream? PDCA decision; 2 weeks each
Give {comp} chips or QR plates? 8,000 trees. Squirrels chew. Decide by our cycle
Do members of {comp} vote by show of hands or by app? Take the decision the Web4 way, test at the May \
meeting.
{comp}: ads for schnapps? council says decide properly. cycle.
Which of the OCR engines goes in {comp}? three names: Tess, Kraken, paid one. 500 pages to test. \
Decision by cycle
{comp}: physics real or fun? It's a kids' game. Trial with 20 kids; decide; four phases.
Our two chief testers read the same report and came to opposite views on whether {comp} should refuse \
readings without a timestamp. One wants to skip them, one wants to keep them with a flag. Could you \
take it through the cycle, choose, and put down how we'd notice a wrong choice?
We've been offered a free year of hosting for {comp} by a company which wants to be named on the start \
page. The doctors find that tasteless, the treasurer finds it wonderful. I need a decision made and \
recorded as plan-do-check-act, including what we'd do after the free year ends.
Whether the new ferry display {comp} shows delays in minutes or new departure times has been discussed \
since March. The captains like minutes, the travellers like times, the designers like neither. Please \
go through our cycle and bring it to a decision we can test at pier four.
In the search of {comp} we could rank people by experience, by availability, or at random so that \
everyone gets a chance. The works council prefers random, which made me laugh at first. Now I think it \
deserves a real decision in the Web4 way, with a month of trial. Please write it.
Our tool for bell ringers, {comp}, can either store the methods as text in the old notation or as a \
list of numbers. Old ringers can read the text, the code is simpler with numbers. Please decide, write \
the reasons down in our cycle, and let Mr Trelawney check with a real peal.
Should the guards at the museum get {comp} on their phone or on a separate device with a strap? A phone costs nothing but rings; a device costs 140 each, times 22. Take the question through plan, do, check and act. The head of security will read it, and only it.
I've got a heap of sensor names such as T1, t-1, Temp_1 and they must be made uniform in {comp}. Which \
scheme is taken has political meaning here, don't ask. Make a decision by the cycle, with three schemes named and one chosen, and with a test on the Hall B sensors first.
Is it a good idea to open {comp}'s comments to the public, or should only members write? We had spam in the past, but also two great hints from amateurs. Please decide by the Web4 cycle: what's planned, what's tried for six weeks, how it's judged, what becomes the rule.
There are now two ways to enter hours in {comp}: the old form and the new clock. People use both and \
the sums differ by 3 to 5 percent. One has to go. Decide which and how, in plan-do-check-act, and \
consider that the union signed for the form but not for the clock.
The label on our parcels, printed by {comp}, could have the sender's phone number or not. Drivers want \
it, senders partly don't. I'd like to have a decision by next Wednesday in our record form, with a \
small trial at the Linz depot and a check by the data protection lady.
For {comp} we need either our own charts or those of a library. The library is 300 kB and looks nice; \
ours is 9 kB and looks like 1995. The statistics office has slow computers and high standards. Run the \
decision through our cycle and let Mrs Haapala have the last look.
{comp}: who gets the master key in the app, porter or head? decide by phases
decide please: {comp} app — push or no push during strikes. Cycle.
Should {comp} accept returns after 30 or 60 days? Not software, but our software must know. Decide by \
PDCA with last year's numbers.
The printer in the ward prints {comp} in A5 or A6. A6 saves paper and gets lost. Decide through the \
cycle, nurses on ward 7 try both.
Let {comp}'s users delete harvest days? cycle, please decide
Is {comp}'s deposit 100 or 300? Damage statistics say 180. Please decide in the Web4 manner and say \
when to look again.
A decision w/ PDCA: {comp}'s samples numbered or named? Perfumers love names, robots love numbers.
Who may create new categories in {comp}: everyone, editors or nobody? Decide it via the cycle, with \
what we see in the first month.
To sell {comp} in shops or only online? Please bring it to a decision by cycle; five shops try it.
Should I move {comp} to a new framework? I've read 30 blog posts and know less than before. Take me by \
the hand through plan, do, check and act, with a one-week trial on the login page, and end with a clear yes or no.
choose: {comp} sends from our domain or the customer's. SPF mess. cycle w/ decision
{comp}: may staff mute guests' calls at night? Decide in four phases with the ombudsman
On {comp}: charge by price or by sun? Write the decision as our cycle. Elif simulates a month with both.
Do we add a fourth reviewer to the drug module of {comp}? Safety says yes, speed says no. I'd like this decided in writing along our cycle, with an honest count of what the third reviewer found in the past year.
For the river app {comp}: is the water quality shown as a colour, a number, or words? Colour-blind \
paddlers exist, so do tourists without German. Decide by plan, do, check, act.
Does the county's {comp} take photos? Storage, faces, number plates. Decide; the cycle; a pilot in two \
villages; result by autumn
Pin the versions in {comp} or float? decide in the cycle
Should {comp} show our margin to sales? Three of five regions say yes. I want the decision with a trial in one region, written by plan, do, check, act, so that the other four can read it.
Which thermometer goes in {comp}: infrared or probe? decision doc, four steps, cooks test
Kids under 12 in {comp}'s chat: never, moderated, or with parents? Take it through the four phases. The club's head, Ms Arslan, and two parents check; the result has to be readable for the kids as well.
one decision please: do we mirror {comp}'s pictures for the press? cycle, short
The old address of the shop {comp}: redirect for one year or for ever? Costs 12 a year. Yes, do the \
full cycle, our accountant is fond of them.
Do we encrypt the names in {comp}? Dead people, living relatives. Decide with dignity, by our cycle.
{comp}: speed by temperature or by ammonia? The vet says ammonia. Sensor's 190 each. Decide and check \
after the summer; PDCA.
May I drop the tests for the old printer in {comp}? Two customers have it. Decision by cycle, please.
For {comp}: constellations Greek, Chinese or both? Museum visitors decide in the trial, you write the \
cycle and the verdict.
Either Monday or Wednesday gets the update window of {comp}. Riders, banks and techs disagree. Decide \
on numbers, four phases, check in 6 weeks.
does {comp} keep your last order? decide cycle
We can host {comp} at the club (bad line) or at a data centre (200 euros for 2 weeks). Decide by \
plan-do-check-act, please, with a test at the small regatta in May.
{comp}: dogs shown in the booking? decide! cycle!
Paper tickets for the elderly in {comp}: stay, go, or by phone? The council votes on the 8th and wants \
a recommendation which was found by a process. Use ours, with a trial on line 4.
gift wrap in {comp}: yes 2 euros / yes free / no. pdca decide
Should {comp} ask before it adds salt? Laugh, then decide in the cycle. Ten testers.
dual screens for {comp} or one big? clerks test. decide w/ four phases
Is a weekly summary mail from {comp} useful or noise? Choose by cycle; 60 farmers, two months; \
unsubscribes count.
For {comp}, do we accept crypto? My answer's no, the marina's is yes. Please write a fair decision in \
plan-do-check-act with the risks of both.
Do we archive {comp}'s tickets after 1 or 3 years? Cycle + decision.
{comp} by drone or by tractor? 4 fields, both tried, please decide by four phases.
Is Friday a deploy day for {comp}? yes/no, cycle.
Should we tell users of {comp} that the model is unsure? I think honesty pays. Find out by plan, do, \
check, act and make the decision.
a decision (PDCA) on the colour of hi-vis vests in {comp}: yellow or orange; fog test
Which one for {comp}: provider A (cheap, slow), B (dear, fast), both? Test with 500 messages in a \
storm, decide in four phases.
Are translators allowed to see the whole manual in {comp}, or only their parts? Secret machines inside. Decide in the cycle with legal.
{comp}: flags by hand or by sensor? lifeguards' pride is at stake; decide on paper, in the cycle, \
August trial
do we need tooltips on every field of {comp}? pdca w/ 12 users. decide.
In {comp}: one sound for all timers or different? chemists decide in trial; record it by our method
Keep the sidebar in {comp}? decision cycle
We can show the wait at {comp} in minutes or in persons before you. Which calms people more? I'd love \
to see a decision that rests on a trial in two waiting rooms, written as plan, do, check and act.
{comp}'s app in four languages or two plus icons? Decide; Web4; tourists on the 10:15 test it
Shall the voting in {comp} be open for tourists? Decide by our four phases until the mayor's hour on \
Tuesday.
{comp} route: fixed stops or on demand? villages vote, you write the decision cycle
may the AI summarise doctors' letters in {comp}? decision, cycle, three doctors check 100 letters
Which of the two log levels stays default in {comp}? Operators drown, auditors starve. Decide; PDCA
ship {comp}'s beta on Monday? PDCA decide
{comp}: parents can watch live, or see one photo a day, or nothing. Feelings run high. Decide in the \
cycle, trial of two weeks in group Sunflower.
emoji or words for pain levels in {comp}? kids & elders. decide with trial, cycle
Old or new logo on {comp}'s screen during the merger? A cycle. A decision. Peace.
To use or not to use the customer's own fonts in {comp}. decide, four phases, printer checks
Does {comp} need offline payments? 3 huts, bad signal. Decide in the cycle please.
public or private roadmap for {comp}; four phases; verdict
For {comp}: lab or stick-in sensor? 60 samples both, then decide; write as plan/do/check/act
Let me ask formally: do we store voices in {comp}? If yes how long? Decide through the cycle, with the \
ethics board in the check.
GPS off by default in {comp}? parents vs. privacy. cycle, decision
On {comp}, show avalanches of the past or only the risk of today? Guides argue. Write the decision the \
Web4 way.
choose a map projection for {comp}. decide, doc, cycle, glaciologists check
Is {comp} allowed to reuse pupils' answers? Settle by the cycle
should {comp} log heights in feet? decide, pilots check, PDCA
Which model for {comp}: small on device or big in cloud? 3 forests, no signal. Decide along plan, do, \
check and act.
Tell the staff by cycle whether {comp}'s app shows who's on break. I'd say no.
night tariff in {comp}: 20 or 30 % off? test, decide, cycle
{comp}: reflective tape or LEDs? decide by cycle
Should {comp} sum per stall or per family? Tradition against tax. Please in the Web4 way, decided by \
Thursday.
one decision: does {comp} offer custom sizes; cycle
Do we log temperatures in {comp} to one or two decimals? Sensor's good for one. Decide; write; done.
Weekend or weekday for the {comp} migration? Four phases and a verdict, weavers work Saturdays.
Should {comp} trust photos? inspectors doubt. trial with 100 ropes, decision in PDCA
{comp}: markdown or rich text? choose by the four steps, novelists test
{comp}: name the component {comp} or {comp2}? yes, cycle, thx
May drivers refuse tours in {comp} without giving a reason? Decide in our form; drivers and dairy both \
heard.
Two suppliers of maps for {comp}: decide; license, price, detail; four phases
Keep old URLs of {comp} alive? PDCA decision, librarians check 100 links
Is a dark pattern in {comp}'s cancel button acceptable? No. Still write the decision cycle so marketing reads why.
For {comp}: label in Braille? 4 cents each. trial, decision, cycle
ok final: tabs in {comp} left or top? decide by method
Do we show live trains in {comp} or timetable only? decide w/ 2 weeks test; doc
Which name server setup for {comp}: one here, one ashore, or both ashore? The cable breaks yearly. \
Decide in Web4 style.
{comp}: ring at each payment, or only above 50? shops test. cycle. decision.
Should {comp} pay travel? rule or case by case; PDCA
{comp} hours: expire or not? decide, members vote in do
decide the backup plan of {comp} in our form: nightly, hourly, both
Our volunteers asked if {comp} may show the positions of all teams to all teams. Tactically that's \
useful, personally it's touchy. Please take it through plan, do, check and act with an exercise on 5 \
June, and end with a decision the chief can sign.
In {comp} substitutes can be called by the office or they can pick dates themselves. The office fears \
chaos, the players fear favourites. Decide by our cycle with the next three concerts as a trial, and \
let the players' council do the check.
{comp} could switch off after 10 minutes without motion, or after 30, or ask. People in meetings sit \
still and wave their arms. Please decide it with a trial in two rooms, written in the decision form of \
Web4.
There're two ways to deal with late returns in {comp}: a fee of two euros a day, or a friendly call. \
The fee is easy to code, the call is easy on people. Take both through the cycle for a month each and \
record a decision with reasons.
Our map {comp} can ask walkers for their age, or not. The researchers want it, the walkers skip it, a \
quarter lie. I'd like to have the question decided in Web4 form, with a look at how answers changed \
when we left it out for two weeks.
Which of the three forms for reporting a broken bench in {comp} stays: phone, web, or a QR code on the \
bench? All three cost us work. Please go through plan, do, check, act, count what comes in within six \
weeks, and decide.
Let {comp}'s weather come from one service or from the mean of three? One's cheap and clear, the mean \
is better by 6 percent in our test. Make the decision in the usual cycle with skippers checking for a \
month.
Should {comp} hide eagle nests? Yes I think; decide by the four steps, wardens check
Charge for {comp}'s colour pages? cycle & decision, students' council checks
The owners of {comp} asked whether we can sell the pictures of their slopes to an insurer. Some would \
like a share, others are furious. Put the matter through our decision cycle, options yes, no, and \
opt-in, with a check after the harvest and a clear winner.
We could give {comp}'s listeners a way to send voice messages. It's lively, it's also work: someone has to listen before airing. Do we? Please let plan, do, check, act decide, with two shows as a trial and Vreni counting hours.
Should the museum's {comp} start when you enter a room, or when you press? Starting by itself confuses \
groups, pressing annoys the old. Two rooms, two weeks each, then a decision; write up the whole as our \
cycle, please.
Do we want the comments in the code of {comp} in English or in Finnish? Most of us are Finns, most \
visitors aren't. A decision by cycle, one module in each for a month, and the newcomers check.
Should {comp} be moved to the diocese's server, which is free and slow, or stay with us for 15 euros a \
month? Father Anselm wants it decided with a plan, a trial, a check and a rule. So please.
Red wine at 16 or 18 degrees as the default in {comp}? It's a matter of belief. Therefore a cycle, a \
blind test with nine members, and a decision that can be read aloud.
{comp} rings at shift end or five minutes before? decide it by the book
Two ways for {comp}'s robots to charge: all at one station in turns, or each at its own. One station is 4,000 cheaper and needs a plan. Decide in the Web4 cycle, let the gardeners run it in one park first, and tell us which number would change your mind.
Is a separate app for drivers justified in {comp}, or is a mode within the riders' app enough? Nine \
drivers, nine opinions. Please decide by plan, do, check, act, with three drivers testing each variant \
for ten days.
{comp}: do growers see each other's prices? They asked for it, the traders asked against it. Take the \
cycle, decide, and write how we'd see harm early.
{comp}: one jingle or ten? cycle, listeners vote
Should {comp} pay per fleece or per kilo? Decide in our usual form, shearers try both
""")

REQUESTS["debugging"] = literal(r"""
The memory in {comp} keeps climbing overnight; plan the hunt, with what we do, check and learn.
{comp} still draws tiles twice, as PDCA please
We've had three outages of {comp} this month. The first came from a full disk, the second from a clock \
that jumped, and the third nobody understands. Before anyone touches the code again I want a document \
that says what we expect to find, how we'll look, what evidence counts, and what we'll change in our \
habits afterwards. Keep it below four pages, the harbour master reads it too.
I promised the auditors a plan of how {comp} will be cleaned up internally without a change of \
behaviour. They know PDCA from the factory, so use exactly that form, and don't skip the act part as \
last time.
{comp}: hunt for the stale reads, written down as we always do.
It fails only on Tuesdays. Really. {comp} drops the last row of the file on Tuesdays and I want a \
systematic debugging document in Web4 form, not another guess.
Dear all, the merger with the Danish branch means that their {comp} and ours must exchange bookings by \
summer. I'm looking for a planning paper in four phases covering the hookup: interfaces, people, trial \
run, measure, correction. Kind regards, Henrike
incident 09-14, {comp}, root cause unknown, I need the hunt written up as a cycle
Our refactor of {comp} broke the coins twice. Third attempt should follow the cycle; write the doc.
There's a race in {comp}, I'm sure. Two tickets get the same number when two clerks press the button in the same second, at least on Saturdays with a full house. Write me the debugging cycle.
Turn the following into our four-part document: {comp} freezes after 40 minutes, only in Firefox, and \
nobody can reproduce it under the profiler.
I've a bug in {comp} that only shows with a German keyboard. Let's do this right: what do we assume, \
what do we try, what do we see, what stays.
ok so {comp} crashes on exit. cycle doc pls
The people from marketing and the ones from data never speak, yet {comp} belongs to both. Plan their \
working together, in the Web4 way, with a check after two weeks and something we change after that.
hunt for the leak in {comp}, written
Every autumn the {comp} service drowns in orders, and every autumn we patch. Not this time. A \
refactoring cycle, written, by Monday, with numbers to check against: 300 orders a minute, 2 percent \
errors at most.
lets do the bug in {comp} by the book, I mean the four phase thing
What would the hunt for the flaky test in {comp} look like on paper?
Nadia's and Piet's squads, one code base, {comp}; cycle for cooperation
The reports from {comp} come out in the wrong order when the clocks change. Debugging paper!
Once more, nicely, because the first version got lost: the creation document for {comp}, the backup \
component.
why is {comp} slow?? don't answer, write how we find out (our form)
In Web4 a bug hunt gets a document. {comp} has a bug. Consequently ...
What we're building: {comp}. What I'm missing: the paper before the build. You know the form.
{comp} throws "key not found" twice a week. Make a document out of how to chase it.\n- who: Samir\n- \
where: staging\n- till: Friday
Maybe you could help me: our group takes over {comp} from another group and neither trusts the other. \
I'd like a plan of how we work together over six weeks which says what we aim for, what we do, how we \
look at it and what we change.
the form for a fault hunt, filled in for {comp}
Would it be possible to describe our way from the idea to the released component {comp}?
Legacy of six years sits in {comp}. I'm not asking for a rewrite. I'm asking for a careful, staged \
cleaning, described as we describe such jobs, with a test that proves nothing changed for the 41 \
shipyards using it.
Please be so kind to prepare the debugging document for {comp}'s wrong matches. It must not contain \
names or any secret of patients, and it shall follow the usual cycle.
I've a ticket from Lotte: "{comp} prints the wrong best-before date, but only on lids". She wants no \
fix, she wants to know how we'd search. So write that down, from the plan through the doing and the \
check to what becomes a rule, and name Lotte as the one who checks, since she has the lids in her \
office and knows the date code by heart.
Just the debugging cycle for {comp}, the crash on empty input, no more no less.
{comp} fails in CI but not here. Cycle for the hunt. I want at least three hypotheses and how each gets tested and, if refuted, skipped.
Memory in {comp} grows by 40 MB an hour. Let me have the written hunt: assumptions, heap dumps, \
results, standard.
What I need for {comp} isn't an answer but a process: how do we look for the cause of the wrong \
temperatures, who measures, when do we stop, what do we write into the manual. In Web4 we have a form \
for this, you surely know it.
Bug: totals differ by one cent. Where: {comp}. Since: 2 May. Wanted: the investigation as PDCA, with \
the bank's file as a test case.
the hunt, {comp}, bounced mails. in our form.
bug hunt in {comp} written down as planning, acting, evaluating and adopting
Six months after the launch, {comp} answers in eleven seconds. It used to be two. Nobody changed \
anything, they say. I want this investigated like grown-ups do: a written aim, a written list of \
actions, a written look at what came out, and a written rule for the future.
Hello, I would like to ask whether you could plan the tracking down of an error for us. In {comp}, the \
delivery times shown are negative for about one in three hundred orders. We have logs from March on and a person, Hugo, for two days a week. Our quality manager only accepts the PDCA structure.
find the bug in {comp}, but on paper: cycle
Would you draft how {comp} gets attached to the road weather stations of the county, including who at \
the county gets called when it fails (Mr Brandt), which sample stretch is used for the test and what we standardise after that? Our form.
{comp} #77. Symptom: empty page. Component: {comp2}. Format: cycle.
{comp}: find out why it hangs. PDCA format.
Cycle for hunting the phantom reads in {comp} please
I've got Adele on the phone again. {comp}'s invoice export gives two files rather than one. She's been \
told it's fixed, twice. I want a debugging cycle with her in the check phase so that she sees with her \
own eyes how we read the logs and test each guess.
Prepare the debugging document: component {comp}, symptom sort order changes at random.
Trouble with the clocks in {comp}, four servers, four times. The hunt on paper, if you please.
Debugging. {comp}. Slow scroll. Cycle.
Goal: {comp} reads the exchange feed. Document: PDCA. Length: three pages. Date: 3 March. Thanks, \
Ottilie.
The lab in Leeds and the lab in Lund share {comp} data. What's missing is how, so create the \
collaboration paper by our four letters, with data protection in the check.
look into the {comp} freeze, i mean write the plan for looking into it, pdca
You'll have noticed {comp}'s folder structure. It's embarrassing. I don't want to talk about guilt, I \
want to see a cleaning plan in the shape we use, PDCA, including moved files, unchanged imports, a test run on three machines.
Four weeks of wrong stock in {comp}. Debug cycle; ask Wen for the import file.
as our customer in Brno demands PDCAs, one for debugging {comp}'s label bug, please
{comp}'s logbook and the contest server should exchange files. I want the way there as plan, do, check, act. The contest is on the last weekend in October and we want no manual upload then.
Hello! We're about to share the maintenance of {comp} with volunteers from two universities. Please \
write down that cooperation, using the cycle, and don't forget that students vanish in exam weeks.
cycle 4 the memory hunt in {comp}
Deal with the flicker in {comp} by means of a written hunt
why's {comp} leaking handles - hunt in pdca form
Debug the wrong VAT in {comp}. Cycle doc.
It's the third time I ask: the error search in {comp}, written, in four parts, to me. Not a fix, not a \
test, not an excuse.
Hunt down why the totals of {comp} lag by an hour. As cycle, please, and with a table of guesses.
{comp} says {comp2} shows the wrong user. Privacy! I need a structured, written investigation within \
the hour: what's planned, what's done, what's checked, what's changed.
The bug where {comp} sends twice. Paper. Plan through act.
We decided to refactor {comp} already, what's missing is the document for it, in the familiar four \
parts, and a list of files that must not be touched.
what do we do about crashes in {comp} when someone feeds twice? I mean: write the debugging plan with \
check and act
{comp} stopped on Sunday with 600 tons in it. What the farmers want is grain; what the insurer wants is a traceable search for the cause. So, please write one: plan with hypotheses, do with the steps in order, check with what was seen, act with what's changed, and mention that Ludmila has the key to the control room.
bug #9, {comp}, as cycle please
the paper for the hunt after the lost websocket frames in {comp}
let me see how you'd hunt the leak of file handles in {comp}, in the written form of ours
It isn't the fix I pay you for, it's the method: in {comp} the rudder angle jumps by 2 degrees at noon, and I want the hunt for the cause in written form, phase by phase.
The search for the error in {comp} that eats commas, in plan/do/check/act
My predecessor at the ferry company built {comp} alone, in four years, without a test, and then retired to Madeira. He answers mails, slowly. We want to clean up the thing from inside and keep it running each day. What I'd love is the paper for that, in the way Web4 does it, including a question list for him.
In {comp}, each third upload fails, always the third. A cute bug. Chase it in writing: plan, do, check, act.
a document please on getting {comp} and the spray app of the farmers to exchange dates
Please don't send code. What I need for {comp}'s crash at startup is our debugging paper.
Investigate (in writing, in Web4) the odd fact that {comp} uploads each photo twice when it snows.
Where do the missing cents of {comp} go? A hunt in four documented phases, please: the bank's statement is file one, our ledger is file two, the difference is 0.37 a day.
Karim, 25 years in the job, says the freezing of {comp} comes from the driver. Maybe. Put his guess and two others into a debugging cycle.
I'd like it if we, for once, thought before we glued {comp} to the heating API. Thinking = our document with four parts. It should say what a good result is (a room at 21 degrees within 30 minutes), what's done by Lea, what by Arne, and what happens if the heating people change their key again.
Can I have a hunt plan in the cycle form for {comp}'s timeouts, with a max of 3 days
For {comp} the hunting association and we split the work. They collect, we count. Write that \
cooperation down in the Web4 manner.
Please turn my complaint into a refactoring document: "{comp} has a class with 97 methods, of which \
nobody uses 60, and whoever changes one breaks three."
The fix failed. The second fix failed. Now please the document for the debugging of {comp}: where we \
stand, what we test next, how we judge, what we adopt.
There's a hint of a race condition in {comp} (yes, the name). The plan to catch it, please, in the form with check and act.
Debug doc → {comp} → wrong dates → cycle
The error search in {comp} needs more than luck. Write it down the way we do.
In {comp}, the numbers don't add up after the currency update. Documented hunt! Start from the 14th of \
March, compare file by file, skip the Danish ones, they were always odd.
I was asked to produce creation papers for three components; here's the first: {comp}. PDCA, short.
{comp} → exchange calendars integration cycle, kindly
bug cycle. {comp}. wrong rank.
We connect {comp} to two banks at a time when both change their APIs. Good luck. But with a paper: \
goals, steps, checks, consequences, and a fallback to files.
The thing hangs, {comp}. Make a plan for the hunt and so on, in writing.
{comp} shows a blank list for users with an umlaut. Documented bug chase, if you please. Start with \
Müller.
find-the-bug plan for {comp}: missing rows after midnight; form as ever
I can reproduce the defect of {comp} only with a beard. Seriously: face unlock. Write the hunt as a \
cycle and don't laugh.
write me the hunt for the vanishing uploads in {comp}, in four headings, using only facts from the log \
below.\n\n09:01 upload 1 ok\n09:01 upload 2 ok\n09:02 list 1 item
{comp} prints labels for the wrong patient once in 10,000. That's once a fortnight. Please lay down the whole debugging: plan with hypotheses, do with experiments on the spare printer, check by the head nurse, act for the other five hospitals.
Can we see in writing how the race between two cron jobs in {comp} is going to be found
Two testers found the same bug in {comp} twice and described it in four ways. How do we hunt it, in \
writing, once?
Dig into the wrong sums of {comp}, planned & in writing
After the refactor of {comp} last year nobody could say whether it helped. So this year, for {comp2}, \
the paper comes first, with before and after numbers: build minutes, open bugs, lines per file.
Wanted: a hunt in writing. Component: {comp}. Trouble: positions 300 m off, only in Poland.
In the refactor of {comp} we have to prove to the regulator that no number changes. So the document \
needs a check phase with double entry for ten days. Our form, English, formal.
A bug that can't be seen: {comp} loses its schedule in the dark. Cycle of debugging
{comp} looses carts. Write the hunting document (and yes I know it's "loses").
Every user whose name has an apostrophe fails in {comp}. The search's obvious, the paper isn't: debug \
cycle please
Our new component {comp} measures freezers. Write the paper of its creation so that the freezer people \
in Aalborg can say yes or no.
Please hunt, on paper, the fault in {comp} where 1,000 kg of gravel become 998.
I know that Kim already wrote the adapter. Still I'd like to see the integration of {comp} with the \
carrier as plan, do, check, act, afterwards so to speak, with the true dates: start 2 Feb, first parcel 9 Feb, lost parcel 11 Feb.
Where's the bug in {comp}? No idea. The method to get an idea: written, four parts.
{comp} leaks 12 rows per million on import from the Dutch file. Write up the chase. I want the counting method in the plan, the counting in the do, the compare in the check, and the new counter in the act.
connect {comp} to the energy tariff feed; plan it in our document; note that the feed's key changes \
monthly
Write how the reporters and the developers of {comp} are to cooperate, in the form of the cycle; \
topics: bugs, wishes, words.
The error only occurs on the customer's machine, in Kazakhstan, at night, behind a firewall. Component: {comp}. I'd like the hunting plan, in our four phases, with what we ask the customer to do, in simple English.
{comp}: internal cleaning, cycle
Two suppliers write firmware for {comp}, and each says that the other's slow. I want them on one paper \
about cooperation, in our four parts, with numbers.
{comp} won't start on Mondays after a reboot. The written bug hunt please, and don't skip the obvious \
like the date of the certificate.
integrating our {comp} with the cinema chain's API isn't a task for one afternoon as Ted says; prove \
him wrong with a document in four phases which lists the eleven endpoints, the two keys, the refusal \
codes, the test cinema in Bonn.
Two percent of the calls in {comp} end in silence. I need the hunt written, for the phone company too, \
so be polite.
Let me have the error hunt for {comp} as we always have it in Web4.
Numbers freeze in {comp} while the clock goes on. Debug paper.
Since none of the last five components had a paper when it got created, and three of them failed, I \
insist on one for {comp}. Aim, work, test, outcome. Signed by Kirsten.
the crash dump of {comp} is 4 GB; how we read it, who, where, when we give up — as cycle
fault hunting for {comp}, doc
If you were asked how to create {comp} (finds flaky tests), what'd you write in plan, do, check and \
act? Write that.
Three weeks of hunting in {comp}, and the notes are in four notebooks. Bring it in the form of a \
debugging cycle; I'd type off the notebooks myself.
I'd prefer a calm document to a hot fix: debugging, {comp}, lost heartbeats
It can't be that {comp} takes 40 minutes for 2,000 lines. The hunt after the reason, documented \
according to the house rules, till Tuesday.
First write how {comp} will be linked to the freezers' alarm, then link. I ask only for the first. \
Form: four parts.
hunt. {comp}. freeze on rotate. pdca. now.
The whole payroll stands still if we get {comp}'s refactoring wrong. So the paper first. In four parts, please: what's the aim, which steps, which proof, which lasting change.
bug in {comp}: doc of hunt, web4
Plan how marketing stops changing texts in {comp} by themselves: cooperation cycle, friendly.
When Mr Tanaka from the head office visits on the 22nd, he'll ask how {comp} came about and how it gets better. He knows PDCA in his sleep. Please write the creation of it in those four parts with honest numbers: 3 months, 2 people, 41 bugs found, 39 fixed.
hunting the wrong zero in {comp}. the written way.
{comp} folks say {comp2} counts wrong, housekeeping says no. Joint work is needed. Cycle for that.
Timeouts in {comp} go away when watched. Heisenbug! Paper for the hunt, our style, observers included.
Something strange happens when {comp}'s export meets Excel. A documented hunt in four phases; do is \
with Excel 2016, 2019 and 365.
Error "refused by peer" in {comp}, 1 in 50. Write how we chase it. I'd like to read it before lunch, \
skip the theory.
So far the integration of {comp} with the telephone exchange has been a story of promises. Make a cycle out of it, where "check" is a call from extension 12 to 88.
We three (web, app, print) make {comp}. Each thinks the others slow. Cycle for working together, by \
you, unbiased.
What do you do with a bug that heals itself? {comp}'s does, after 20 minutes. Document the hunt anyhow.
Cooperate? They don't. {comp}. Foresters and hunters. The document with the four phases for a common \
use of the app. It's delicate: last year someone deleted a hide.
Someone must write how to hunt the "blank second screen" in {comp}. Take the usual four, add the list \
of cables to be tested.
Would you write down how one creates a component like {comp}, in the Web4 cycle, for my lecture? \
Students will read it, so no insider words, and with an example of a failed check.
As of Monday, {comp} shall receive the lifeguards' radio positions. What is missing's the integration \
paper. Four phases. I'm on the beach, so by mail.
We've got a strange one: {comp} counts one stone as two if it's cold. Plan the hunt, write what'd be \
done, seen and kept. The freezer in room 4 may be used for tests.
The logs of {comp} say "ok" and the users say "no". Please prepare a proper hunt: documented, in \
phases, with two users on the phone.
Trace the double emails in {comp}, I mean plan the tracing, please, with everything a debugging cycle \
has
CLEANUP of {comp} (the drift sensor lib): document as refactoring, 4 phases
Our robot barista, {comp}, burns every 30th cup. The investors come on Thursday. A written hunt plan by Tuesday, in four parts, would calm me.
a bug named Horst lives in {comp}. Horst doubles fees. Hunt Horst on paper, according to method.
The people who clean the trains & the people who plan the trains share {comp}. Write how they do that \
so it works: aim, doing, look-back, change. In our form please.
The defect list of {comp} has 31 entries, 28 of which, I guess, are one and the same. A documented hunt for that one, in plan, do, check, act.
Hunt the hiccup in {comp}. Document. Our way. Now.
One of our users, a blind man named Enzo, found that {comp} reads prices wrongly: "three point five" \
instead of "three fifty". The cause isn't clear at all. Would you draw up the systematic search? He \
offers to check. Use the style of plan, do, check and act.
Take ten deep breaths and then write the hunt for the crash in {comp}, in plan, do, check and act
The step from one to three languages in {comp} means refactoring. Please write this as our document. In "check", Yuki reads Japanese, Omar reads Arabic, and I count the missing keys.
Could we document how we'd corner the bug in {comp} where a car's length is stored as feet in some ports
hunt for the null in {comp}: document. It only comes with wind over 100.
I keep hearing "root cause". Then find a way to it: {comp}, drifting clocks, our debugging document \
with four phases.
The hunt for lost parcels in {comp} shall be written like a detective story, but with the headings of \
our cycle. It's for the company party AND for real use, so the facts must be right: 212 parcels, Hall \
C, since the new belt.
the doc about hunting for {comp}'s bug. Rows are ok, columns aren't. Four parts.
For years, nobody dared to change {comp}'s drawing code because Old Pavel wrote it and Old Pavel is \
strict. He's in favour now. Please do the refactoring paper in four phases, and put him in charge of \
the check.
it's all about the leak in {comp}: plan to find it, try, verify, learn — written
work out a collaboration paper 4 {comp}: GIS folks/hydrologists/us
where the seconds go in {comp} — hunt document please
document how you'd get to the bottom of {comp}'s wrong numbers on Sundays, in our cycle
The one thing that keeps me awake is the refactoring of {comp}: 60 pumps hang on it. A calm document in four phases is what I need.
write how we chase {comp}'s slow first search (14 s, then 0.3 s). Not caching advice, the document.
Whenever the power fails, {comp} comes back with yesterday's settings. We've replaced the card, the \
cable and, in anger, the operator's chair. I'd now prefer a written investigation, in four phases, with the watchdog as main suspect.
For the hunt in {comp} we have 2 people & 3 hypotheses. Put into four phases w/ who & when.
hunt for the missing accents in {comp}: paper in phases
Nothing is wrong with {comp}, it's only unreadable. So refactor, so paper, so plan, do, check, act.
debugging of {comp}: the A is 443. Hunt in four written phases
My first week, my first ticket: "{comp} reports 0 km/h for motorbikes, hunt it, as cycle". I know what \
a hunt is, and a bug, and a motorbike. I don't know what the cycle is. Would you write it so that I \
learn from it how you do these things here? My mentor Ikram will check it before I touch the code.
our hunt after wrong VAT in {comp}, please write it before we start, so that for once we end
There's no shame in old code. There's only shame in not writing down how we change it. So: {comp}, \
refactoring, cycle.
Bugs come in herds in {comp}, five since Monday, I think they're one. Hunting document, four steps, \
please.
debug {comp}: missing 1974. only 1974. why?? write the hunt cycle
Since version 8 {comp} reboots at 04:44. The cause hunt, documented, please, with the vendor's hotline \
as a separate track and Shreya in the lead.
{comp}? {comp2}. A hunt by document.
Hunt: {comp}. Symptom: dead links revive. Format: Web4.
Bug of the week: {comp} prints Thursday on Fridays. In which steps will it be found? On paper!
chase the flaky login of {comp}; written; four phases; suspects: clock, cookie, cat
Two firms, one van app: {comp}. They bill each other for bugs! Write a cooperation cycle to stop that.
On behalf of the night ward: {comp} alarms ring twice. We'd be glad about a written search for the \
cause, with our head nurse as check. You have a four-part form, we heard.
Bug hunt for {comp}: it thinks "blood" rhymes with "food". Documented, with all four parts, and yes, \
it's for a poet.
I'm afraid of the module billing/legacy in {comp}. I've been told to refactor it by the end of the \
quarter. I'd be less afraid with a document on my desk that says what the goal is, in which order I \
move, how I find out that no bill changed (there are 61,000), and what happens if one did. You know the format.
{comp} drops the last leg. hunt plan. pdca. merci
Someone says "race", someone says "cache", someone says "DNS". It's {comp}, it's slow each full hour. \
All three guesses into one hunt document, in phases, with a test for each and a person for each, and \
when none is right we skip to the fourth guess, which you add.
I can't sleep because {comp} missed an alarm last night. The freezers hold samples of eleven years. \
Tell me in writing, with the four parts we always use, how the cause is looked for today, tomorrow and \
on Thursday, who watches the freezers meanwhile, and what'll be different afterwards.
hunt paper; {comp}; left and right change places after a call; you know the form; Bluetooth only
Not a week passes without a call about {comp}'s double entries. I've collected 33 cases in a list, with time, device and user. Could you turn it into a proper hunt? Plan from the list, do with three devices, check by the users who called, act for the next sync component.
Refactoring (PDCA) of {comp}'s preset code, 300 presets must sound the same, guitarists listen blind
searching the lost minute in {comp}: 1,439 minutes per day instead of 1,440. Document it, as always.
The story so far: {comp} measured fine in Geneva, fine in Nairobi, and two degrees too low at the place where it matters, a village without a road. Nobody can go there before June. We need the documented search we can do from here: what do we suspect, what do we try in the climate chamber, how do we judge, which change goes to the next hundred boxes?
Connecting {comp} & AIS: the document, with a failure drill in check
The hunt for the cause of stutter in {comp}'s recorder. I've the trace but don't ask you for a reading \
of it, only the document that leads us:\n\nunderrun at 12:01:07.113\nunderrun at 12:01:07.633\nunderrun at 12:01:08.153
It takes three people to change a label in {comp}. That's not a joke about bulbs, that's our process. A collaboration document in our form should bring it down to one person and one check.
hunt: {comp} skips the wax. only silver cars?! written plan, four phases
PDCA for the hunt of zombies (processes!) in {comp}
A long time ago, Hasan found that {comp} loses sync after exactly 49.7 days. He left the firm, the note got lost, it happened again. Please write the debugging document that Hasan should've left: how to look, how to prove, how to fix in a controlled way, and how to remember.
bug: {comp} eats tabs. paper: debugging. steps: 4.
refactor, {comp}, cycle, because each bike type has its own copy of the lock code
The hunt after lost drafts in {comp} starts on Monday. I'm looking for its document.
Where does the drift in {comp} come from? The document for a school class to find it: guess, try, look, learn. In your Web4 form please.
Write what we'd do, in four phases, to connect the county's {comp} sensors and the road signs. If a \
sensor fires, the sign must change in 20 seconds. Test on the road to Vals.
Every third night the lambing alarm of {comp} fails. Farmers lose sleep and lambs. A written search \
with phases by tonight, please. They can test with a lamp.
hunting paper "{comp} hangs on page 256"
cycle for the hunt: {comp}'s date 1 Jan 1970
My boss thinks refactoring {comp} is a waste. Convince by a document with plan, do, check, act & \
numbers: 31 bugs in 90 days, 22 in this file
find the leak, no not the pipe, the memory one in {comp}. written hunt by cycle
Hey. So {comp} has two undo stacks. And three redo stacks. I'd refactor it if someone wrote the cycle \
first. Someone like you?
A hunt like no other: {comp} sends its position from dry land, 14 km inland. Document for finding out, \
four phases, marine biologists involved, no jokes about walking whales.
why does {comp} record silence on Sundays?? plan the hunt & write it, four headings
There's a fight about who broke {comp}. I don't care. Write the hunt as cycle so that it's about what, \
not who.
HUNT: {comp}, segfault on exit. DOC: cycle. TEST: valgrind. WHO: Ezra.
I'm sure the bug in {comp} is a time zone. You are not sure. Good, so write the document that would \
find it either way: plan, do, check, act.
Concerning {comp}: the head of operations wants to know by tomorrow how we intend to create the \
counting component, in which steps, with what evidence at the end, and which of our habits would change by it. He reads PDCA papers only. Please write him one that fits on two pages.
The people of the archive asked to be part of the work on {comp} instead of being served. Let's do that properly: who plans, who does, who checks, who changes, on paper, as the collaboration kind.
At 7:55 each weekday {comp} gets slow, then the parents call. Hunt, documented; the load test's at \
night; the principal wants weekly notes.
documentation of the search for heat bug in {comp}. lamp 12 is hot when lamp 3 is on. why. cycle.
hmm, the {comp} crash. Don't fix. Write hunt. Four phases. With my log:\n\nSIGBUS at glyph \
0x1F600\nSIGBUS at glyph 0x1F601
bug paper please for {comp}: speed shows 0 downhill
A hunt's document for {comp}: all jars read as acacia since the lamp was changed; lamp is suspect no 1; phases please
As you might have read in the minutes, the volunteers of the mountain hut and the staff of the alpine \
club both enter bookings in {comp}, each by their own rules. We've agreed to agree. Write down the \
cooperation for this summer as a cycle: aims, tasks, a check in July, changes for August.
I'm writing from the observatory. Our software {comp} sometimes closes the dome in the middle of an \
exposure, though the sky is clear. It's twice a month at most and never when I look. Please prepare the written hunt for the cause, in the form with check and act, using the weather log and the motor log.
Two months ago the town asked us to connect {comp} to their sirens. Since then four lawyers have \
talked. Now it's allowed, and it has to be quick, and so it will go wrong if we don't write it up \
before. Please do so: integration, four phases, with a silent test and a loud one.
How do five scientists who publish and two programmers who don't get credit work together on {comp} \
without quarrel? I think by a written agreement in the cycle: what do we want, what do we do, how do we see that it's fair, and what is changed when it isn't. Would you write that?
I'd like to know, on paper, how the memory leak in {comp} is hunted next week while I'm on holiday. Who takes heap dumps, who reads them, what do you do if it's the map library, what gets put into the checklists. Four phases as ever. I'll read it on the plane.
doc pls: refactoring of {comp}. we kill the bugs that count bugs
The museum in Delft, the museum in Leiden and we build {comp} together. There's a contract about money \
but nothing about working. Please write the working part in the cycle form: aims, doing, review each \
month in turn, change. Tell who reads the logs and who holds the key for the image store.
hunt in writing: {comp}'s green is blue since the update of the lens driver; three cameras; one \
control; phases please
I can hear the fault in {comp}'s output, I can't see it in the data. That's why I'd want the hunt \
planned in writing: how to make it visible, who listens, which three pipes, what we conclude, and what \
we add to the test set.
Six weeks ago {comp} in Odense began to count negative bicycles at night. The supplier says it's the \
street, the city says it's the supplier. We say: plan, do, check, act. Write the hunt so that both can \
sign it, with measurement on three nights.
In one page: how to make {comp} (beeps when the fare is wrong), phases P/D/C/A
hunting doc {comp}: skips cow 14. only her.
Two of the five tests of {comp} are red on hot days. Lovely, isn't it? The hunt as a written cycle, \
please; take the climate box from room 12.
I'd say the words "we'll see" occur too often in the story of {comp}. For the next bug, the mirrored \
left hand, I'd like a paper in advance: what we think, do, see, and set as rule.
cycle for integration: {comp} + parliament's screen. nothing may ever be shown twice. four phases, \
signed
Last winter our road service sent two ploughs down the same street while another stayed white, because \
{comp} and the radio room worked past each other. This winter they shall work together. Please write it as a cycle: aims, tasks by name, check after each snowfall, change within two days.
Friday's crash of {comp} was number nine. I'd like it handled in the known way, on paper. Attached's \
all we have:\n\nfatal: ring buffer overrun\nlast cmd: flush 4096\nuptime 6d 23h 59m
pls hunt plan: {comp} jumps by exactly 16 kg
Document our search for the missing second half of songs in {comp}, with phases, a list of tapes, a \
hi-fi nerd as check
hunt doc {comp}: two axles read as three when it rains
When {comp} is told "off" it says "on", politely, in 1 of 80 cases. Please plan the hunt in writing: \
what to log, who sits in the dark room, how to compare, what to standardise.
The way the lab and the kitchen share {comp} must be set down before the inspection: who enters, who \
checks, what when it differs. Cooperation, by cycle, and quick.
We shall look for the bug in {comp} (wrong roof areas) with method. Method equals document. Document \
equals four phases. Check equals aerial photos, Magnus has them.
Somehow {comp} forgets codes with a zero in front. Please, the hunt on paper, four phases, list of all \
10,000 codes as test file if needed.
bugdoc: {comp} drops books by authors with M. phases pls
cooperation: {comp}. seniors write, juniors read, nobody talks. Cycle for change.
find out how {comp} loses its zero: hunting document, P D C A, barista checks
the hunt for double frost alarms in {comp}, on paper, four phases
For eleven months {comp} ran without an error, and since the chimney sweeps got new tablets it loses \
every fourth photo. The sweeps say it's the app, the dealer says it's the sweeps. Please write a \
debugging cycle both can accept, with two sweeps, two tablets and one chimney.
How our support people and our developers deal with tickets on {comp} has been a source of bitter \
mails. Ms Rahimi wants a fresh start: a written cooperation, with what we aim at, what each side does, \
how we look at it every second Friday, and how we change it.
Nobody at the dairy knows when {comp} started to run slow; they only know that the cheese got harder. \
Write the hunt for the lost minutes as plan, do, check and act, please, with the cheesemaker Annick \
comparing each batch against her wall clock, and with the firmware people reading the counters.
Two departments of one city hall, parks and roads, both cut the same hedge twice last year thanks to \
{comp}. It'd be funny if it weren't for the birds. Could I have a document about their cooperation, in \
four phases, including what they share, who checks, and a stop during nesting?
Integrating {comp} with the national library's catalogue means 2 million records, one slow line, and \
Mrs Papadaki, who's the only one there answering mails. I want a paper with phases for that: how we \
fetch, how we compare, how we recover, and what we keep as a routine.
We, a school in Maribor and a school in Trieste, write one app together, called {comp}, which warns of \
the wind. The pupils are 15. Please make a cooperation cycle for them: what they aim at, what each \
school does by when, how they test each other's work, and what they change.
The elevator firm blames our {comp}, we blame their brake, and on floor six people wait. Please write a hunt for the cause which both firms carry out together, with four phases, three measurements, one floor, and a rule on what's logged from then on.
Would you help Marisol? She has to refactor the seat numbers in {comp}, where row I was skipped in 1921 and row J is counted twice since. She needs the paper with four phases; the ushers check it with a full house.
When it snows, {comp}'s gauges freeze, and when they freeze they say that all is well. It's the worst \
kind of fault. I'd like to read, before the next snow, how the cause is looked for: in four written \
phases, with a freezer, a hair dryer and the supplier on the phone.
A cycle for hunting the lost taps in {comp}, on paper, café staff check
""")

REQUESTS["collaboration"] = literal(r"""
Since Marta leaves on Friday, I'd like the handover of {comp} between her and the ceramics team laid \
out in our cycle: goals first, then steps, then how we verify that Jonas can fire a batch alone, then \
what we change for the next handover.
The two teams, Oslo and Lima, must work on {comp} together from Monday; put down who does what, how we \
check and what we do when it goes wrong, in our four-part form.
Yesterday Ivo read the logs of {comp} for six hours and found nothing. He's stubborn, he'd go on. I \
would rather have a written investigation: assumption, step, observation, conclusion, and what the \
whole team takes from it.
Work on {comp} is stuck between ops and dev; document how they'll collaborate from now on in our cycle.
Please describe how Ana's group and the external testers share {comp} in December: aims, tasks, \
reviews, learning. Our usual cycle.
For the new colleagues: how do we cooperate on {comp} across three time zones? Put into the cycle form \
with names: Kenji for plan, Lucia for do, Tom for check.
the {comp} team and QA: collaboration pdca
{comp} lost its calibration again, cycle for the search please, including the field team's photographs \
as evidence
Lay down in four parts the teamwork between hardware and firmware on {comp}.
Our students from the university and the core team will share the work on {comp} from October till \
January, with one room, two oscilloscopes and no budget. Make the cooperation explicit: what's aimed \
at, what's done by whom, how it gets reviewed every fortnight, and what we do with the findings.
My colleague says our link from {comp} to the recipe site can be done by lunch. I say it needs a paper. Please write the paper, with goal, act, measure, and conclusion, and let it be ready by lunch as well.
{comp} / collaboration / pdca / two teams / thanks
Cycle: bring {comp} together with SEPA
Why do orders vanish between {comp} and the kitchen printer? I'd like to have a search for that with \
the four well-known chapters, no matter how obvious the cause looks to Dmitri.
document how we pair with the vendor on {comp}, the cycle way
Nora asked me whether there's a template for the coming together of the two warehouses' software, \
{comp}. There is, the cycle. Could you fill it with our case: two warehouses, two databases with 80,000 articles each, one team of five, cut-over in the night of 3 to 4 July, and the possibility to go back until noon?
how to bring {comp} together with the national registry? the paper, pls
Web4 cycle for us and the night shift about {comp}. They see the faults, we see the code, nobody sees \
both.
I'm the new lead of {comp} and found no working agreement between the Porto and the Riga developers. \
There are seven in Porto, four in Riga, two hours apart. Please write a collaboration PDCA that I can \
put in front of both groups on Monday, with clear tasks and a review on the 30th.
cooperation cycle for {comp} between support and dev
Three weeks ago I started to look for the jitter in {comp} and I've lost the thread. Help me by writing the whole hunt as plan, do, check, act. So far I know: it's there with USB, it isn't there with the onboard card, and it gets worse when the screen saver starts.
{comp} has to be hooked up to the fire alarm so that all doors open. Test only between 5 and 6 in the \
morning. Document it with the cycle.
The collaboration between {comp}'s scientists and us needs that plan-do-check-act treatment.
Let's assume you're the architect. Write how {comp} is to be connected with the three mountain rescue \
stations, by our usual cycle, with radio silence between 12 and 1 and a test in winter.
Two offices maintain {comp}: Delhi by day, Denver by night. Write how they hand over to each other, as \
PDCA, and put a measure in the check: fewer than two reopened tickets a week.
Sanna's team will be testing what Milo's team builds for {comp}. They've never worked together. Lay out the cooperation: what do we want, what gets done, how do we see it works, what do we change. Web4 form please.
Team matters: {comp}. Ops refuses deploys on Fridays, dev refuses calls on Sundays. Find a written way \
of working together, in cycle form.
the moment {comp} and {comp2}'s teams sit in one room they'll fight; that's why I need a cooperation \
cycle on paper beforehand
After the third failed release of {comp}, the head of quality, Ms Okonkwo, asked that the teams for \
app, backend and data have a written cooperation in the PDCA scheme with one owner each. So, could you?
Between {comp}'s designers in Milan and its coders in Minsk there's a wall. A paper, four phases, to \
pull it down.
Teams Red and Blue must get along on {comp}. PDCA paper!
Oh, and the interplay between {comp}'s cook app and its customer app teams, make that a four-phase \
paper as well.
For the record: cooperation between {comp}'s geologists and us. Goals, work, review, change. Two pages, no pictures.
My wish list for Christmas: a well planned creation of {comp}, a calendar with 24 doors, from idea to \
launch on 30 November, in the form our team uses for all components.
Let there be creation notes for {comp} in P, D, C, A
How the theatre's prop team and the app team share {comp}: document in four phases; Yusra decides, Bob \
documents.
Cooperation between {comp}'s agronomists and its two coders. In the cycle. Agronomists hate long text.
It'd be the first component we create together with the port authority: {comp}. Set it down in plan, \
do, check and act, for readers who never wrote code.
To whoever's on shift: creation paper, {comp}, due 6 am.
What goes wrong in {comp} between 3 and 4 a.m.? Put the question in a document with plan, do, check and act rather than answer it.
team paper for {comp}. two cultures. one backlog. the four-part thing.
I can't hire, so I must get the two existing teams of {comp} to share. Write how: aims, doing, \
checking, acting.
Somewhere between {comp}'s timer and its relay ten seconds get lost. Describe, in our written form, the way we look for them.
We lost six hours because two colleagues debugged the same thing in {comp}. Document for cooperation \
please, with cycle.
Someone wants a "Refactoring PDCA" for {comp} by 5; nobody in the team has time. You do?
{comp}'s integration into the mill's MES, on paper by phases; remember: 3 shifts, no stops, one \
interface, two dialects.
hello team, short ask: creation cycle for {comp}
For the collaboration on {comp}, between two universities, a space firm and a lone genius: a cycle, \
please.
how'd a team of two hunt the deadlock in {comp}, described in the cycle's four steps?
If anyone asks how the two night teams of {comp} work together, I'd like to hand out a sheet with plan, do, check and act. Please draft.
Last Tuesday I watched our newest colleague, Amara, spend the entire day on one defect in {comp}, \
jumping from file to file without notes, and on Wednesday she had to start over. It isn't her fault, we never showed her. Please write, for this very defect (balances differ after a leap day), the debugging cycle that she could have followed.
How do the teachers test {comp} together with our devs in Lagos? Put it on paper as a cooperation cycle.
Put the creation of {comp} on paper; begin with why and end with what next; between them what and how \
well. You know the form.
We're the second team on {comp} and want to know how to work with the first. A cycle sheet about that, \
no blame, three agreements.
refactoring the scheduler in {comp}, paper by four phases, Anneke reviews
TEAM: three. COMPONENT: {comp}. KIND: collaboration. FORM: cycle. TONE: dry.
For two months {comp}'s team tried to refactor without a plan. Result: 14 open branches. So, a plan; \
so, a check; so, our cycle doc, with the closing of the 14 branches as the first task.
When my colleague says "it just needs glue", I hear "six weeks". The glue is between {comp} and the \
flour supplier's order system. Before anyone glues I'd like to have goals, steps, checks and a reaction plan in writing, in the shape of our usual documents.
A creation cycle for {comp}, the repair café's ticket tool. Volunteers do it on Saturdays from 2 to 5, \
one laptop each, with tea.
As a lawyer I need to know how our office and your devs will cooperate on {comp}: who does what, who \
checks what, who changes what. My colleague said "ask for the PDCA". So I ask.
write the document for refactoring {comp}, in the style of the Web4 team, half a page each
To the documentation team: we started on the component {comp} without a word of text. The chief \
architect, Ms Villanueva, stopped us this morning. She'd let us go on as soon as there's a creation \
document with a plan, a do, a check and an act, where the plan names three alternatives, the check has \
numbers, and the act says what becomes standard. Can you provide it by four?
Between the call centre and the dev team stands {comp}. It's the tool and it's also the feeling. Write \
the cooperation cycle.
Our release of {comp} is held up by a warning no one understands. Write the hunting document: aim, \
moves, observations, and consequence; hand it to Fatima.
Interns and seniors on {comp}: a collaboration cycle with two reviews a week and one lunch
Put in order, on paper, how the {comp} of the ship and the {comp2} use one {comp3}. With plan, do, \
check, act.
Hello team, quick one. {comp} for {comp2}. Not code.
Collaboration between lawyers and linguists on {comp} — PDCA — be gentle with both
{comp}: that's what our team has with {comp2}. A refactoring document with small safe steps would be \
the cure; four headings as always.
How do QA folks in Pune and devs in Porto handle {comp} together: aims, tasks, reviews, changes.
plan the joint work of {comp} & {comp2} teams (they merge in May) in our collaboration form
how would the teams "Sea" and "Land" cooperate on {comp}; please as we do it in Web4; each has 5 people
When two surgeons use {comp} at once, one of them loses. Not the patient, thank God, only the booking. \
Both teams, the hospital's and ours, have patched this from their own side, thus it got worse. What I'm asking for is a paper on collaboration: how both teams plan, do, check and act as one for the next eight weeks.
Two of us wrote tests for {comp}, two wrote code, and none talked. It shows. We'd like to have a sheet \
about how to work together on it for the next month. The sheet has the usual four parts. Please put in \
pairing on Tuesdays, a shared list, and a look back on the 28th.
The new colleague asks what a refactoring paper looks like. Take {comp} as the example and write one.
how our 2 teams will do {comp} as one team, in form
Team cycle for {comp}: printers in Prague, mapmakers in Madrid, me in between, badly. We aim for two \
books by Christmas. How do we plan, work, compare and correct? Write it please as collaboration \
document.
Please can you sketch for me, in our four-step document, how the component {comp} is created, assuming \
a budget of 20 days and a team that has never done alarms?
Paper for the integration of {comp} with the union's rules engine. Union checks. Phases 4. Pages 3.
Between us and the power company there's a protocol from 1987. {comp} is to speak it from autumn. \
Please lay the job out in writing: what's the aim, in which steps do we speak (read first, write \
never), how do we listen whether it's right, what's reused for the next substation?
Six teams use {comp}'s API, two will change it. How they cooperate is to be written by the four phases. Keep it so short that they read it.
Make peace between {comp} and {comp2} (two teams) by a paper on how they'll share data, with P, D, C \
and A
ok team lead here. {comp}'s tests went red on the 1st, green on the 2nd, red again today. I could \
guess. I'd rather have the debugging cycle on paper with a look at the calendar code in the plan and a \
frozen clock in the do.
paper for how night & day shift share {comp}. 4 phases. thanks, Ondra
I have to leave for parental leave on the 9th, and {comp} then belongs to Yannick. Please write the \
handing over between us, as collaboration, with plan (what he must know), do (pairing on 5 days), check (he deploys alone on the 7th), act (what we note for the next handover).
shiftlog ({comp}) debug cycle, alarms out of order
Collaboration between {comp} drivers and planners, please do that in plan/do/check/act; drivers have 10 minutes a day
teams "Map" and "App" on one {comp} backlog: cooperation by four phases, in writing, from Jan
My team lead left a sticky note: "{comp}, component creation, PDCA, before you type anything". He's on \
a mountain without a phone until the 12th. I believe that he wants the plan with acceptance criteria, \
the steps, the way we check and the follow-up. Please write it for a component that joins the price \
lists of nine farmers' markets.
Honestly, the link between our {comp} and the bank's return files is a swamp. Files arrive twice, or \
with yesterday's date, or not at all. Before we build a new adapter I'd like the integration written up in the cycle, with a plan B for missing files and with test files from the past two years.
We've been asked to hand in, together with the offer, a description of how we'd create the ramp counter {comp}: how we plan, do, check and act. The other bidders hand in marketing. I'd like ours to be plain and checkable, with three risks and three measurable results.
debugging of {comp} by the book, bell rings twice per guest since Sunday; door or software? both teams \
in
Integration between {comp} and the tourist board's dashboard, please, as cycle
Between design freeze and launch of {comp} there're 40 days. How the four departments act together in \
these 40 days is what I'd like to have in a paper; the factory calls it PDCA, the lab calls it \
protocol, both will sign.
The search function of {comp} returns a repealed law on top. It must be found out why, and in a manner \
that a judge would accept: assumption, action, observation, conclusion. Write the hunt so, our four \
headings, and keep the index team in the do phase.
I'm Tobias, I own the interface between {comp} and the steel supplier, in theory. In practice nobody \
does. Please write the collaboration cycle for both firms: contact persons, weekly call, a list of open points, a check on late deliveries, and what we change if it's over five percent.
As promised to the data protection officer: a document about how {comp}'s teams cooperate without \
passing names around, in our four phases
debug plan in four parts, {comp} pairs with the neighbour's stove
{comp} & {comp2} on one {comp3}: a collaboration cycle by the 3rd please
Refactoring of the mail rules in {comp} is planned for the quiet days between Christmas and New Year. \
I'd be alone with Dagmar. Could we have a document in the four parts, with a check that replays last \
year's 40,000 mails and compares the folders?
""")

REQUESTS["refactoring"] = literal(r"""
Document the refactoring of {comp} the usual Web4 way.
I need the cycle for splitting {comp} into two components.
Plan the refactoring of {comp} out of one 2,000 line file.
refactor {comp}. PDCA first.
The {comp} rewrite needs to be explained to sceptics. Lay out the refactor as planned steps, executed \
steps, measured results and follow-up.
The refactoring of {comp} shall be planned in the proper way, I have to show it on Wednesday to Mr \
Oduya, who doesn't accept bullet points without a check.
In a nutshell: {comp} is to be refactored, the old API has to stay until June, and a document of the \
known four parts is due tomorrow.
Please get the rewrite of {comp} planned, done on paper, checked and closed in four headings.
Would you write me the story of the coming refactoring of {comp} as goals, deeds, checks, improvements?
When the theatre bought a second stage we found out that {comp} knows only one. It's a rewrite of the \
insides, not new features; the shows go on every night at 19:30. I'd want the way we do this put down \
in our cycle, with a point where we can still turn back.
{comp} has grown 14 booleans. Write the refactor up in our manner.
{comp}: refactoring, pdca, today if possible
How'd we introduce {comp} to the existing label printer? In the form we use for it.
Plan how the refactor of {comp} should go. Who, what, how measured, what then.
Refactor paper for {comp}: I want measurable goals (under 10 s start, no cyc deps), a plan, and what \
happens when it's not reached.
what does refactoring {comp} look like as P, D, C and A?
{comp}'s refactor goes to the board. Ten lines of plan, ten of do, ten of check, ten of act.
{comp} refactor needs a document by noon
cycle. refactoring. {comp}. go.
Refactor {comp} from callbacks to promises, as a document with goal, work, evidence, standard.
The refactoring I've in mind for {comp}: rename, split, delete. Please bring it into the form.
{comp}'s import is a mess; plan the clean-up by cycle
refactoring {comp}, four parts, pls incl. check by Noor
All hands agreed that {comp} needs a rewrite, none agreed how; so draft a cycle we can fight over.
Let's not poke around. {comp}: find the cause of duplicates, in written cycle form.
{comp} refactor as cycle. No code.
Refactoring. Component: {comp}. Reason: five copies of one date parser. Output: our four-part document.
The refactoring at {comp}; you'd better write it down with checks, since last time a test was deleted \
to make it green.
Overview wanted of how we'd refactor {comp}: in plan, in do, in check, in act
The refactor plan for {comp} was asked for by Anselm three times. Do it now, in the proper form.
The way in which {comp}'s drivers are refactored should be made visible in four steps; can you?
Whoever wrote {comp} left no comments. We'll refactor it anyway. Give us the cycle, starting from what \
we know to be true and with a check against the recorded outputs.
Could somebody lay out how the refactor of {comp} is done without waking anyone on call?
The refactoring of {comp} is due. Before: cycle. After: cycle closed.
refactor {comp} → pdca
For {comp}, the refactor: P D C A.
Structured plan for refactoring {comp}, with what, how, proof, habit
Refactoring job for {comp}. People: 2. Days: 5. Document: plan do check act.
Yes, another refactor: {comp}. Yes, in the same form as ever.
Refactoring cycle: {comp}
my request: refactoring of {comp} in our cycle. my reason: Zeynep can't read it.
Write down how the refactor of {comp} proceeds, but skip the history, everyone knows it.
{comp}'s refactoring: what's meant, what's done, what's measured, what stays. As document.
refactor, {comp}, cycle doc, short, two pages max, English
The refactoring of {comp} shouldn't take longer than the writing of its cycle. So write quickly.
Refactoring: {comp}; deliverable: what we intended, did, saw, learned
{comp} has to be refactored and my boss asks how. Answer him with our cycle.
I'd rather not see a class here, only a document, namely about refactoring {comp}
Our restaurants' reservation tool, {comp}, has been patched by seven freelancers since 2019. Each left \
a mark. The eighth will be you, but you shall not patch, you shall write: a refactoring in four phases \
with goals that can be counted, steps of one day each, a check by Mrs Abebe and a closing section.
refactor {comp} into smaller parts, pdca doc
refactor sandpiper module ({comp}) cycle plz
write out the refactor cycle for {comp}
how to get rid of the singleton in {comp}? as the refactoring document
{comp}: refactor. Doc. Cycle. Ta.
Write the refactoring of {comp} down in such a way that the intern, Leo, can do it alone: intentions, \
steps, ways to check, follow-ups.
refactor of {comp}, the paper, by tonight
The refactoring document for {comp}, four sections, please include that Aino checks and that the \
release of 2.9 isn't delayed.
refactoring {comp}, cycle, fast
Plan for getting {comp}'s model code out of the web server. We call it refactoring. Write as you write \
refactorings. The hydrologists test it against 1987, 1999 and 2013.
Could I please get, for {comp}, the description of how we shall move from JavaScript to TypeScript, in \
the form of a refactoring cycle? There're 140 files, of which 30 have no test.
Refactor of {comp}, plan it, do it, check it, act on it — on paper
doc: refactoring of {comp} into packages, four steps
refactor the parser of {comp} (pdca)
{comp} refactor: paper 1st
Between us, {comp} is a mess, but it earns 40,000 a month, so nobody dares. I dare. Write me the \
refactoring in plan, do, check, act, where each step can be undone inside ten minutes.
Refactoring paper wanted, component {comp}, reviewer Dag, limit 2 pages
I was given the sentence "refactor {comp} or else". Help me with the document: our cycle, focus on the \
nine longest methods, and a test run after each.
What do you mean there's no paper for refactoring {comp}? Write it now, four parts, please.
Refactor cycle; {comp}; because of 4 copies of the soil formula
Do me the refactoring paper on {comp}: extract, rename, drop dead code; keep the file format.
Cycle, refactoring, {comp}, tomorrow noon, thanks!!
I want {comp} refactored in October. In September I want the document.
{comp} refactor doc, four steps, now
refactoring of {comp}'s template engine – the document with four phases
PDCA / {comp} / {comp2} / all callers of v1
The old hands say {comp} can't be refactored. The young say it must. Write the cycle in which both have a part.
The refactor of {comp}. Written. Our way. With Oleg's benchmark as the check.
In my last company we made a one-page cycle before any rewrite. I've heard you do as well. OK then: one for {comp}, whose storage layer is to be swapped out without the UI noticing.
Refactor, {comp}, one doc, plan do check act, hand in Friday
refactor proposal → cycle → {comp}
refactoring of {comp}: cycle pls, with test list
ok: {comp} refactor. paper. what, how, check, then.
refactoring, {comp}, stage 1 of 3, paper by plan/do/check/act
I keep a list of things I regret in {comp}: the global state, the four-level inheritance, the file \
names. Make a refactoring cycle out of that list.
refactor {comp}, pdca, with Per as owner
document for cleaning {comp}: split views, drop jquery, keep urls. phases please.
The big one: {comp}. 200,000 lines, eleven modules, three generations of developers. We can't rewrite \
it and won't. What we'll do is carve out the billing in six months. Please produce a refactoring \
document for this in our usual four sections, with monthly checks, and name what would make us stop.
refactoring {comp}; paper; Web4
refactor → document → {comp} → before Easter → cycle form
put the refactor of {comp}'s cache in writing as a cycle; Etienne checks hit rates
refactoring cycle for {comp} please, with the aim "no function longer than 40 lines"
Rebuilding the insides of {comp} while 200 clerks click on the outside: the refactoring document, our \
four phases, with a test by two clerks each evening
Fear not the legacy: {comp}. Write up how we'd take its 80 globals apart, Web4-wise.
refactoring doc 4 {comp}, cycle
cleanup of the CSS in {comp} (not that {comp2}), refactoring paper
Refactor without fear: paper for {comp}. Short.
make plan: split {comp} into two components; form: usual
refactor: the god object in {comp}; paper: yes; code: no
It has been two years since someone dared to read {comp}. We refactor in May. Write the document in the way the auditors know it.
refactoring cycle for {comp}, whose tests take 3 hours, aim is 15 minutes, no test may be skipped or \
deleted
in need of refactoring: {comp}. in need of a document: me. cycle
Refactor plan for the event code of {comp} in cycle form; no new features; the check is a week without \
a hotfix
It's not urgent, it's not pretty, it's called {comp} and it does what it says. Its code should be made \
readable by winter. The agreement in our cooperative is that nobody touches code without a cycle \
document. Hence the request: the document, refactoring, with me (Ansgar) for do, Silke for check.
what's the paper for refactoring called? the cycle? then that, for {comp}
I've never refactored anything larger than a shopping list. Now it's {comp} with 30 screens. Can you \
give me the cycle for it, with small steps, with a check after each, and with a hint on when to stop?
refactor the geometry in {comp} from doubles to exact numbers. Paper in four parts, please.
Refactoring {comp}'s serializer shouldn't break old files from 2014. Web4 paper, thanks.
Refactor me this: {comp}. In words, by cycle.
refactor {comp} (audio engine), paper w/ risk list, four parts
I'd like my refactoring of {comp} reviewed before it exists: so write the document with all four parts.
{comp} refactoring – cycle – one page – no fluff
Outline the integration of {comp} with card readers in the four steps, where do is split into lab, \
pilot, roll-out.
Refactor: from switch to table in {comp}. The paper in our form, with a before/after of cyclomatic \
numbers.
Cycle document. Refactoring. {comp}. Due 12:00. Owner Hal.
the refactor for {comp}; cycle; please with the owner of each step and the hours
Refactoring, please document: {comp} → three components. Fixed date: 1 Aug.
Let's do the refactoring of {comp} right, i.e. with the document before, the checks within, the lessons after.
refactoring of {comp}'s settings page, cycle, with pics? no pics
refactor doc. {comp}. cycle. Ask nobody, just write.
Refactoring paper {comp} with dates and names pls: Jo plan, Mo do, Flo check, Bo act
refactoring {comp} without downtime. how? cycle doc
Let me ask for the refactoring doc of {comp} at last
Don't code, write: the internal clean-up of {comp} by the four steps.
refactor of the date code in {comp}, doc with cycle, all 13 calendars tested
writing the refactor cycle for {comp} is my task; doing it is yours :)
Since the auditors found that the refactoring of {comp} was done "without recognizable method", the \
next one, of {comp2}, begins with a document by method, the one with plan, do, check and act. Please \
write it. 1 page per phase.
the code of {comp} makes me sad. refactor plan in the four phases please so I'm less sad
refactor document {comp}. short lines. four headings
Needed by the steering group: refactoring of {comp} in our written four-step form; it must say what \
won't be touched, namely the tax tables, and who holds the key to production, namely nobody but \
Agnieszka.
I'd be thankful for the refactoring paper of {comp}; last one said "clean up" and nothing else
for {comp}, refactor, doc pls. The gate opens for gnomes only. I don't make the rules.
Clean-up of {comp}'s reports before the new law in January; refactoring document with our four phases, \
and please put in the check that the old and the new PDF are compared pixel by pixel by Zsofia.
Plan the refactor, carry it out on paper, check it, and say what we keep: {comp}.
refactoring: {comp}'s math core. paper: cycle. proof: 10,000 old results equal
cycle cycle cycle, they all want a cycle: now the one for {comp}'s refactoring
refactor paper "{comp}" four headings, by Ada
refactoring doc for {comp}. please list what stays the same first.
{comp} has to be cleaned of its Swedish variable names; refactoring PDCA with a glossary in it
PDCA refactoring {comp}: from inheritance to composition
refactor {comp}: split GUI from logic; goals numbers checks; the document
Refactoring the "calc" module of {comp} by next release... on paper... four phases... please
Documentation of how we refactor {comp}, ok? In cycle.
refactoring document please, {comp}, state machine instead of flags
need refactor cycle for {comp}. kthxbye
refactoring document for {comp}, please by method & with a person for each step
Clean architecture, they said. {comp} has none. The refactoring document in four phases with one module per week: contracts, persons, rents, letters.
I've been off for a year, and now {comp} is a jungle. Let me start with a refactoring cycle that \
someone with fresh eyes can do alone in a month.
refactor cycle {comp}: pull scanner code out; four weeks, two stores
Refactoring of {comp}. Same output. Half the code. Paper, our shape.
refactor: {comp}'s price matrix. doc pls. cycle. Ayla does, Bram checks
refactoring paper (cycle), {comp}, remove the dead coupon code and the three feature flags nobody reads
Refactor {comp}; doc first; four-phase; drop midi v1
refactoring in {comp}. Document. The usual. By Wed.
To be refactored: {comp}'s macros into a proper component. To be written: the cycle.
{comp} / {comp2} / C to TS / cycle / thanks / Pim
how i picture it: first a paper with four parts, then the refactoring of {comp}, then a beer. you do \
the paper
we refactor {comp} next month; the paper must show how patients aren't affected. four phases. Formal.
"PDCA, refactoring, {comp}" is all the boss wrote. I suppose you know what to do.
I need a refactoring plan etc. for the css-in-js mess of {comp}, by cycle
Let the refactoring of {comp} be planned before summer, done in summer, checked in September, closed in October. As our document.
refactor the import of {comp}: paper in four steps; the file format from 1999 remains, the tests from \
1999 don't exist
I own the refactoring of {comp} and I want to own a decent document for it as well. Four phases.
refactor cycle {comp} > seats module
documentation of a refactor to come: {comp}'s prio code. PDCA.
The old refactoring paper was for the old architecture. We need a new one for {comp} with the same four parts; the projectors are now in the cloud, so to speak.
There's "{comp}" with 4,000 lines of if. Let me see how we go about refactoring that, in plan, do, \
check, act.
refactoring {comp}, one paper, four steps, calm tone
A refactoring, a document, a Friday: {comp}.
{comp}, refactor, four headings, go
Plan the cleaning of {comp}'s code base, four phases, no new features, one reviewer
{comp} refactor document, thanks, in English, with dates
It was me who wrote {comp}'s core in a weekend, and it was good for a weekend. Now it's in 14 clinics. \
Please help me to write the refactoring cycle; I'd be the doer but certainly not the checker, that's \
for Dr. Osei, and what's learned goes to the other modules.
please refactor-plan {comp} in pdca style thx bye
Honestly I'd throw {comp} away. Nobody lets me. So refactoring it is, in our written form: what we want (nobody called at night), what we do (kill three of five queues), how we check (call list), what stays.
how {comp}'s two lofts (Kiel, Split) work on one pattern file - cooperation, cycle, doc
refactor {comp} → document. Chemists test with 50 molecules. Four phases.
It all began when the intern renamed a folder. Since then {comp} has been backing up nothing, happily, \
for 70 days, and reported success. I want the written analysis in our debugging form, not against the \
intern, but to find why success was reported, and how this gets tested from now on.
{comp} — tidy — refactor — doc — four steps — thank you
write up refactoring, {comp}, "no global" as aim, thx
refactor doc for {comp} pls, DJ software, zero dropouts as goal
Once upon a time there was a component named {comp} which had forty constructor arguments. The rest of \
the tale you shall write: how it was refactored. In advance. As plan, do, check, act.
refactoring paper: {comp}, 4 phases, "delete" is my favourite verb, but in the check please show \
nothing needed was deleted
{comp} refactor: cycle, doc, Tuesday, no drama
Who will stop the sprawl in {comp}? A refactoring. What starts a refactoring? A document. Which one? \
You know.
refactoring cycle {comp}: separate search from map
The document about refactoring {comp}, please, so that I can get the budget: aims, work, proof, \
standard. Costs 9 days, saves 2 per month.
refactor {comp}'s undo; doc by four; 10 teachers test
the making of {comp} (referees' component), plan+do+check+act; referees in Split test it on three match days
Write the refactoring paper, please, for {comp} (it's about guitar wires!), whose tests I wasn't \
allowed to read since they were in a secret repo
Refactoring with four headings pls. The thing: {comp}. The smell: 11 thread pools.
refactoring of {comp}: the long method "process", 800 lines; doc in our shape
pdca 4 refactoring {comp}'s image loader
The refactoring plan (and do, check, act) for {comp}; 3 quizzes, one engine
refactor doc {comp}
What's the plan, what's done, what's checked and what's next in refactoring {comp}? Write that for the \
quarry people.
{comp}: refactoring document. four parts. Priya.
{comp} → refactoring → PDCA → pdf writer out
before refactoring {comp}: a document. after: a document. same one, four parts. please draft
We, the parents, run {comp} ourselves. It has grown. Refactoring it is like cleaning a kitchen with \
guests in it. Write us a paper in the cycle; weekend work, 3 dads, 1 mum who can really code and who'll check.
Cleaning the kitchen of {comp} (code kitchen) = refactoring = paper by cycle. Now please.
Refactoring = moving furniture while the family dines. {comp} is the family. Write the doc in plan, do, check, act.
refactor {comp}? it's a benchmark suite for pianos, long story; doc in cycle please
{comp} → refactor → cycle → 1 dev, 1 week, 0 downtime
For {comp} I'd like the refactor paper like the one for {comp2}, but with less poetry
Write how the refactor of the rules in {comp} gets done w/o the meter office having to seal 300 taxis \
again. Four parts.
Our refactoring backlog for {comp} has one item: everything. So, cut it in four phases and write the \
doc.
Three contractors, one after the other, promised to refactor the rules in {comp}, and each added a \
layer instead. I'm going to do it myself now, alone, evenings, in small steps. What I need is the \
document to hold on to, with aims, steps, checks after each step and a final act. Two pages or so.
At the moment, {comp}'s code for holidays exists in seven places, and each place has a different \
opinion on Good Friday. We refactor. Before, please, the document: plan (one place), do (seven moves), \
check (a list of holidays from 2015 to 2030 by the chamber), act (a rule that forbids an eighth).
The heating app {comp} grew from one flat to 3,000 flats without anybody touching the central loop, \
which is now 1,900 lines long and polls each radiator one by one. Please write the document for its \
refactoring as we do it in Web4, with a target of one minute per round instead of forty.
It is written in our rules that refactoring without a document gets reverted. I learnt it the hard way \
with {comp} on Tuesday. So would you write the document now, afterwards I do the work again: rename the states, split the driver, remove the sleep calls, test on the old bike lift.
How would you search for the reason why {comp} goes up at night? I don't need the reason. I need the \
search in writing, four phases, with wiring, software and the cleaning lady as suspects, in the order \
of cost.
Refactoring of {comp}: please the doc; cut cron parser; keep bells ringing
Whoever reads {comp}'s code needs a map, a torch and a priest. We refactor it from May to July. Please \
let me have the document beforehand, with plan, do, check and act, with the old results of 2022 as the \
yardstick, and with Kamal as the one who may stop it.
The refactoring of {comp} is urgent in the sense that no one wants to do it. A document might help. In \
plan: why now. In do: the five files. In check: leap years, the 31st, Samoa. In act: a rule on dates \
for all. You know the frame.
Refactor plan and so on, in the form: {comp}. It has three editors in one. Two must go. The botanists \
love the third, that's the check.
refactoring of {comp}'s event mess → document, four phases
{comp}, refactor, document, plan do check act, 3 pm
refactoring for {comp} (laundry), the four-part doc, "one price table" is the goal
There are eleven places in {comp} where a flight's duration is computed. Eleven! Write the refactoring \
cycle; the pilots' union's sample of 500 flights serves as check; the rule at the end says who owns the function.
cycle, refactoring, {comp}, geometry lib swap, 0.5 m tolerance, check by surveyor Ilkay
refactor cycle {comp}; kill the duplicate tuner; "read" test with 47 strings
Let me be clear: what {comp} needs isn't another patch by another genius. It needs a refactoring by two ordinary people, planned, done, checked and finished, and a document in the Web4 form that a third ordinary person can follow. The harbour pays for ten days. Write it, please.
write how we refactor {comp}, cycle; keep the colours, fishermen know them by heart
refactor {comp}, four headings, by Sunday
Refactoring {comp}'s path finding without making it worse: four phases on paper; the test garden has 3 \
ponds
Refactor: {comp}. Doc: ours. Aim: one chord parser. Check: 2,000 songs print the same.
refactor + {comp} + document + cycle + Friday
The document for refactoring {comp}'s units (acre, ha, dunam), cycle, check with 30 farms
refactoring paper pls: {comp}. 3 modules into 1, not 1 into 3
refactor, in four phases, the seat logic of {comp}; write only
plan (do, check, act) for cutting the config of {comp} from 212 keys to 30; refactoring doc; no secret \
in it
refactor {comp}. cycle doc. architects check
If we want to touch the ordering code of {comp} again, which was last touched in 2016 by a man who now \
raises alpacas, then only with a refactoring document in our four phases, a list of the twelve files, a check with real orders from spring, and his phone number.
refactoring document of the alarm tree in {comp}, the four parts, owner Ebba
Nothing in {comp} is named after what it does: helper2 stores, manager prints, printer manages. I laugh each time, then I lose an hour. A refactoring document, in our four phases, which begins with a list of names old and new, please, and has a reader from outside in the check.
Make a refactoring paper for {comp}, our player for very old recordings. The decoder and the display \
are one class, which is why we can't test either. Split, name, measure, keep. Four phases, six pages at most, and Ferdinand listens whether it still crackles right.
write up how we'd refactor {comp}; four phases; thanks
""")

REQUESTS["integration"] = literal(r"""
integration of {comp} with the spam service: cycle please
Nobody here has ever integrated {comp} with the tax office's gateway, and the deadline is 31 March. \
Could you prepare the document that takes us from intention to lesson, including a rollback and the \
test with the sandbox key?
what's our cycle for getting {comp} to talk to the weather feed?
Integrate {comp} with the warehouse system: the written cycle for that, please, and mention the secret \
that sits in the vault.
Which steps and which checks would it take to connect {comp} to the home hub? Write them as PDCA.
write it the way we do for every integration: {comp} with the customs portal
Someone should put on paper how the trouble with {comp} is tracked down. You.
The printer vendor's protocol is weird and their support refuses to answer. All the same {comp} has to \
be connected by Easter; write up how we'd do it, verify it, and what we'd take from it.
Our client wants to see the plan for hooking {comp} up with their SAP, and wants to see how we check \
that. In cycle form.
for {comp}: integration w/ single sign-on, written as always, pdca
Guys, {comp} goes live in nine days and we've not a line about how we connect to the gritter lorries. \
Please the integration cycle, short.
Hook {comp} up to the booking portal; doc, cycle, please
Let me tell you what I need for {comp}: a document. Not code. It says how it gets tied to the payment \
provider, how we test this and how we react.
Connecting {comp} with the archive system: the cycle document.
Integrating {comp} with the diagnostic plug, plan it and so on
Our SMS provider shuts down in April, so {comp} has to be wired to the new one. The document for this \
(cycle) should name fallbacks.
Get the plan on paper how {comp} is integrated with the shop's till.
Integration cycle for {comp} with the export authority's API, which answers only in Greek, has no test \
system and limits us to 10 calls per hour, so I'd like the check phase to be very clever.
hook up {comp} with the RSS thing – as our cycle, ok?
Connect {comp} to the alarm centre, documented.
to integrate: {comp} + toll system. deliver: cycle.
After long talks with Deutsche Something, our {comp} will be connected to their clearing system on 1 \
September. I have to deliver a document before anything gets coded, and legal insists on the wording \
plan, do, check, act. Please draft it. They will read, test and perhaps refuse it, so be exact about \
who holds the key and who may search the log.
Long story: our vendor for the payment terminals, {comp}, was bought, the new owner dropped the old \
protocol, and now all 112 shops with our {comp2} need to be moved to the new one. The board wants no \
surprises. I want a document in four phases that covers the integration, from a single test shop in \
Linz up to the last one in Bregenz.
I'm to restructure {comp} until Thursday. Could you help me with the document? It has to be plan, do, \
check and act, it has to mention that the public API isn't touched, and it should say how we'd see that the start-up time went down from 9 to below 3 seconds.
how would we integrate {comp} with slack, pls in pdca
connect {comp} to the bottling line: cycle
integrating {comp} with AIS feed, who can write that as plan do check act?
What does it take to find out why {comp} drops connections? Four phases!
the integration of {comp} and stripe. the web4 cycle. no code please.
{comp} wants to talk to {comp2}. Document for integration: phases, tests, people, rollback. Hans knows \
the API, Trudi knows the secret, nobody knows the deadline.
Joost says the new gateway is trivial. Joost said that about the last one. So: paper, four phases, \
{comp} to gateway integration, and Joost is responsible for the check.
An integration of {comp} with the CRM. As always. In writing. In the four steps.
If {comp} were a house I'd say the foundation is fine and the wiring's a fire hazard. So rewire it, on \
paper first, in plan, do, check and act, with a list of rooms (modules), an electrician for each, a \
test that the lights still work.
connect {comp} and the weather radar, doc please, cycle
Whenever we connect a component to somebody else's system, chaos follows. So, for {comp} and the police database, let there be a written course: aims, steps, proofs, adjustments. Twelve police officers will test it, one of them, Inspector Rahman, speaks for all, and the access key gets handed over on paper.
Pls make the integration paper for {comp} ↔ flight board
integrate. {comp}. door motor. cycle. thank you.
We're attaching {comp} to the tractor's CAN bus. Describe it like we describe integrations: P-D-C-A.
How is {comp} to be tied to the payment app of the bank? Give me the integration cycle with test \
accounts.
integration by the book: {comp}, thermostat vendor, cycle
integrate {comp} into {comp2}. Not the code. The document.
As soon as I read "simple connection", I worry. {comp} to the pool heater is such a "simple \
connection". Do the paper.
Since {comp} and the sewage plant's SCADA live in different networks, the integration needs thought. \
Please think in plan, do, check and act. The plant's people allow only reads, no writes, and the tests \
happen during the dry weeks in August.
Everything about how {comp} gets connected to the dimmer packs should be in one document with the four \
headings; I'm on stage from six, so send it before.
tomorrow the integration of {comp} starts, with the church's bell system, believe it or not; prepare \
the paper, by cycle, and keep in mind that the bells may only be tested from 10 to 11 and never during \
a funeral
hook {comp} into matrix chat. cycle doc.
Hooking up {comp} to the ministry's portal in our cycle form. It's an integration, kind of.
A cycle about the integration of {comp} with the collectors' site. Say who reads the terms, who writes \
the adapter, who tests with 12 records and who says go.
doc on integrating {comp} with hotel doors (cycle), 88 doors, 2 vendors
Write how we'll integrate {comp} in the stadium, by cycle; test match on the 8th
I'm responsible for connecting {comp} to the lab robot. I'm to bring "a PDCA". Bring me one so that I \
can bring one.
could we get from you, for {comp}, the integration cycle w/ machine telematics, the one with check and \
act at the end
{comp} must be tied to the energy market's interface by the first of October or we pay 5,000 a day. \
Write the integration document: phases, owners, tests, corrections.
the connection of {comp} to the guards' radio should be done with a paper first: what, who, how \
checked, what then
Everything's ready for the integration of {comp} with the insurers but the document. It needs aims, the to-dos per insurer (there're four), how we see a quote is right, and what we do about insurer number three, whose test system is always down.
bring {comp} and the postal API together; document; cycle; thanks in advance
integrating {comp} with voice assistants -> I need it on paper as a cycle, kids' voices must be refused
integration doc, {comp} ice machine + {comp2}, four phases
Ahead of the integration of {comp} and the cable car's safety PLC, the TÜV wants to read, not listen. \
Cycle, please.
{comp} + {comp2}: their integration, as plan do check act
the integration of {comp} and outlook calendars, write as cycle, people: Edda + Finn
All right, {comp} integration w/ the lighting desk. Paper. Cycle.
Integrate {comp} with the gym's turnstile: I want what, how, proof, follow-up.
How do we wire {comp} to KNX? In a cycle, stepwise, checks by the electrician.
{comp} has to work w/ {comp2}. integration. four phases. written.
The integration of {comp} with the church tax system (yes) shall be set down in four phases.
Kindly put into the Web4 document how {comp} gets connected with the building control of the Arena: 14 \
chillers, BACnet, one technician called Bogdan who speaks Romanian and German. First trial at 6 degrees outside or less, no later than 20 November, and a way back to manual within a minute.
Integration of {comp} into the recycling yard: two scales, one till, zero patience. Document it by \
phases.
Integration, {comp} to hospital ERP; who'll write the cycle? you will
integrating {comp}'s pump data. plan.. do.. check.. act..
{comp} & old ERP & us: integrate; cycle
Before we integrate {comp} with the brewery's tank sensors I want on paper: goals, work, measurement, \
learning. Write in the style of the earlier ones.
connecting {comp} to the cold chain loggers. before: paper. after: nothing, as it's all in the paper.
I don't trust the vendor's word that "integration takes two days". Component: {comp}. Please write it \
all up in plan, do, check, act so that I can hold the vendor to it.
integration of {comp} in the grid operator's portal; we've been told to write "PDCA Integration", so \
please
the way {comp} and the excavator's display get connected, planned, done, verified and standardised: one document
integration ({comp}, X-ray software), PDCA, dentist friendly
Integrate {comp} with the RFID gates of the library: written as cycle, with tests on 50 books and with \
what happens at a false alarm
integration paper: {comp} + school bell. cycle style
connect {comp} → tax filing. cycle.
writing for {comp}'s integration with the crane's logger: aims, steps, test, effects
Hooking {comp} to the vacuum robots, plan it out as PDCA
integration cycle pls: {comp} <-> harbour billing
write the PDCA about hooking the weighing bridge {comp} up to the quarry's office
The integration of {comp} with the museum's ticket gate is done by students. Students need paper. Four \
phases, easy words, one A4 side.
integration PDCA: {comp}, room booking, Outlook, e-ink door signs
integrate {comp} with baby monitors (3 brands): cycle
connect {comp} + warehouse robots on paper w/ phases. risk: robots move.
what we'd do to integrate {comp} with the wind alarm: put it in the cycle doc, mention the 14 m/s limit
An integration is planned for {comp} with the gem lab; the paper should hold the agreement on units \
(carat, not gram).
{comp} and the gas company's meter, integration, cycle, signed by Fritz
Integrating {comp} with the lab in Ghent; document, cycle; please mention that results are read-only \
and the key rotates every ninety days
wire {comp} into the smart home of a retirement home, written in four phases; residents are the \
testers, so be kind
{comp} meets the bank. Integration cycle w/ test money
"{comp} this" was Nate's comment on my idea to tie {comp2} to the weather. So, please, the integration.
integration → {comp} → payroll → cycle
the cycle re: integration of {comp} w/ EU registry
Three systems, one truth: {comp}, {comp2}, {comp3} are to be integrated. I'd like our integration \
paper, with a plan of who is master for which field, a do in three steps, a check on 500 customers and \
an act about the rest.
You'd think two brothers could share a program. They can't. {comp}, brothers Karl and Emil, one farm \
each. Write up how they cooperate, our cycle.
It's about {comp} and the police's camera portal. "Only an integration", sure. I'd like it written out \
in the form: intended, done, checked, standardised.
the paper for integrating {comp} with the old catalogue of 1988, four phases, one COBOL expert, aged 74
Integration of {comp} with the health app, steps planned & checked, document
A plan for integration, a record of doing, a check, a lesson: for {comp} and the city's permit server, \
in one text
Integrate {comp} with tablets of the orchestra — write it as we write integrations; 70 tablets, \
conductor hates tech
integration in writing please: {comp} <-> lifts (Otis, Kone). cycle.
integration cycle {comp} telemetry. The lorries speak J1939, the dairy speaks CSV, I speak neither.
Cycle on how to hook {comp} to the piste machines: GPS, 9 machines, 2 vendors; do by Reto, check by the piste chief
write the integration story of {comp} & the milk buyer: four chapters named plan, do, check, act
How'd we bring {comp} & insurance API together? p d c a, one page
Integrate {comp} with the town's clock. In writing. Cycle.
integration document (our form) for {comp} and the district heating company
wire: {comp} / army calendar. integration. cycle.
integration/creation? integration! {comp} + calendar. paper by our rules
PDCA for the integration of {comp} with the new intercom, 3 buildings, test during holidays only
integration {comp} with auction clock: plan, do, check, act. The clock runs backwards (Dutch auction), \
mention it.
Hook {comp} up with the water works. Cycle. Erol checks.
Integration: {comp}, billing, CRM. One paper, three systems, four phases.
The bank's new interface has a manual of 900 pages. {comp} must speak it by spring. I read 40 pages and cried. Please draft the integration document with its four parts: in plan, which 20 pages matter; in do, the calls; in check, the bank's test suite; in act, the rest.
Integrate {comp} w/ landlord's portal — written — four steps
Could you plan the integration of {comp} (yes, parking for strollers) with the zoo's ticket system? In \
the form with do and check, please.
Integrating {comp} with three taxi firms: a plan, doing, check, acting. Doc.
Integration with the state archive. Component: {comp}. Paper with phases. The archive's officer reads \
each line.
the integration of {comp} and the honey board's register, as PDCA, by 1 Aug
How do I integrate {comp} and the city's noise map? I mean on paper, first, with check and act.
integrate {comp} with the power company's peak signal; write it down by phases; kiln may not cool below 1,000
integration doc {comp} / gas burner / four phases / safety first
integrating {comp} with stamps printer, document please (cycle)
PDCA: hook {comp} into the stadium gates. 28 gates, 1 test match (women's under 17), 1 fallback: paper.
integrate {comp} + park benches (USB), cycle, vandal test included
Prepare a paper on integrating {comp} (planes) with field maps. Aim, act, verify, adapt. Pilot: Milan K.
the integration: {comp} + accountant's tool. the form: cycle. the accountant: Mrs Quist. the test: last year's March.
In writing please how {comp} gets connected with SAP PM; steps, tests, roles, consequences; SAP guy \
leaves on the 31st
integrate {comp} & RFID: cycle document, 2 airlines on board
An integration that nobody wants but all need: {comp} ↔ {comp2}. Written by phases, please; laundry \
leaves at 5 a.m.
Build a bridge, I mean write the paper for it, between {comp} & the Etsy feed. Integration. Phases.
{comp} integration w/ road office, doc, please, plan→act
{comp} integration to GSM alarm, paper, four steps
The integration of {comp} with the trucks' on-board scales: a document; plan: which trucks; do: \
adapters; check: weighbridge; act: roll-out. You write it out.
Find what makes {comp} lose the last letter. Four headings. I've 3 phones. {comp2}
connect {comp} to front desk; PDCA doc; law: opening is logged; keys: two persons
integrate {comp} w/ insurance registry; by document; cycle
"integration, PDCA, {comp} 7, ticket machine, thanks" – from my boss; component {comp2}
Every second Thursday the export of {comp} is late, the bank complains, our accountant Irma complains, \
and then someone restarts the machine. I'd like to end this. Please give us the written debugging \
cycle, starting from the restart logs of the last half year, and let Irma be the person who checks \
whether the two next Thursdays are on time.
Since the merger we've got {comp} in Antwerp and {comp2} in Ghent, which do the same for different \
customers. They have to be integrated by the first of October, without a weekend of downtime, as both \
plants run through. Please document it in our four phases, with a table of which side is master for \
which data.
cycle for {comp} integration with the water board's portal, they test on Mondays
Put in the proper cycle: integration of {comp} with the kitchen's HACCP log; Chef Laurent reads the \
plan, the hygiene officer checks
Let's integrate {comp} with the farm's old radio, and let's write it in our cycle before, because the \
last time someone "just tried", the cows got out. Range test with two tractors, then with five, Rosa \
checks.
A thing we never wrote up is how {comp} gets its data into the university's archive, though three \
people do it by hand every night. We automate it now: integration. Please write the paper, in four \
phases, with the night of 14 May as the first run and Professor Adeyemi's group as the check.
Our friends at the radio station use two tools, {comp} and {comp2}, and want one. It isn't a merge, \
it's a link, they say. Please write this link up as an integration in four phases, with the morning \
show as the first test as nobody listens at 4.
The nurse call system {comp} is to be connected with pagers, phones and door lamps, all from different \
makers, and all of them "standard". Could you put up the integration document, which the hospital wants in PDCA form, with a silent night test on ward C and a fallback bell made of brass?
Explain to the association of hut keepers, in plan, do, check and act, how we'd connect {comp} to the \
weather service so that the batteries get charged before a week of fog. Simple English, three pages at \
most, and Reto's hut is the one for the trial.
integrate {comp} with school's intercom — paper first, by phases — the caretaker tests
Before {comp} gets hooked into the sheep collars of a second maker, please give us the integration \
paper with the phases, the collar test on ten sheep, the map test on three hills, and an act part in \
case batteries die.
The integration of {comp} and the feed planner, by cycle, on one sheet, for the farm's office wall
integration paper, {comp} + farm computers, phases, rollback at night
Put the integration of {comp} and the price feed on paper, the usual four, with a guard that the water \
never gets dirty to save a cent
integration of {comp} with the customs' beer tax form. We need the paper: aims, actions, checks, \
adaptations. First month: March. Checker: Mr Novotny.
The link of {comp} with the land register; documented as integration; register's clerk checks 50 plots
The integration of {comp} and the city card needs to be laid out: what for, how, tested by whom, and \
then? In our form.
integrate the {comp} pictures into the park's archive: document by phases, ranger as check, no file may be overwritten
To my successor I'd like to leave a paper on how {comp} and {comp2} are joined: what was meant, done, \
checked, kept. Integration kind. Please write it.
{comp} must be connected with the door system, parents fear it. Please write the integration as a cycle with the parents' council in check.
The way prices get into {comp} is old: a person reads them aloud and another types. The oil company now offers a feed. We'd like to integrate it, with care, in two stations first. Please write that up in our usual four phases and mention the key that mustn't be in the file.
{comp} tells the museum guards that window 12 is open when it's window 21. Only at night, only since \
the new keypad. Please, before someone swaps two wires on a hunch, the written search in plan, do, \
check, act with Jerome from security as the checker.
There's an offer from the power grid to read our {comp}'s load each minute. They'd pay for it. To say \
yes we need the integration on paper: purpose, steps, tests, how we pull the plug. In the PDCA form, as their engineers and ours both know it.
short: integration of {comp} with the harbour lights, in four phases, on paper, for Captain Ruiz
The museum shop, the café and the ticket desk have three tills and, with {comp}, one dream. I need the \
integration of the three on paper, by our four phases: which till first, who tests on a Monday, how we \
compare the sums, and what we learn before the second.
""")
