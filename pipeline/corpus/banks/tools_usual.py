r"""Usual requests to an IDE's assistant that call for a tool, with the reasons and the next steps around them.

The slots are those of `tools.py` beside it: the value of the call stands in its own slot, with `_end` where it
closes the request. Only data; not covered: the calls.
"""

from pipeline.corpus.banks._lines import literal

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["read"] = literal(r"""
open {file} please
can you show me what {file} looks like right now
Explain {file} to me like I joined yesterday
{file}, what does it do?
sum up {file} in three lines
Before I run the tests for the bakery till, open {file} and tell me which rounding mode it assumes.
Nora says the ward rota breaks every leap year. Don't change anything, just read {file} and say whether the date handling looks sane to you.
we had a page at 4am because of the tide gauge importer, and I think the retry settings live in {file}. pull it up so we can go through it together, I'll decide afterwards if a rollback is needed
Give me a walkthrough of the file {file}, top to bottom.
quick look into {file} pls
I need the contents of {file} on screen
Ticket 4411: reviewer asks why the secret rotation job is skipped on Sundays. Task: check {file} for \
the schedule and quote the relevant part.
does {file} still mention the old postal API? have a look inside
Is the file {file} any good? review it
My colleague in Lisbon wrote this for the tram simulator and left in March; now the board wants a \
summary for the audit. Could you read {file} and write two paragraphs that a non-developer understands?
whats inside {file}
Display {file}; I want to compare it with the printout from Tuesday.
Please view this file for me:\n{file_end}
I'm about to search the repo for leftovers, but first I want to see {file} in full so I know what the \
naming convention is.
The chess clock drifts by 30 ms per move and Irina suspects a float. Take a look at {file} and tell me \
whether that's plausible, no edits please.
check {file} for typos
how is {file} structured
Load {file} and describe each section briefly, we present it to the beekeepers' association on Friday \
and nobody there has ever seen a config before.
Read through {file} and list every environment variable it expects.
for the migration from the old blood bank system I have to know which columns get renamed, that mapping sits in one file. Show me that one: {file_end}
i forgot what we put in {file}, show it
Let me see {file}, then we'll create the second one from it.
Could you skim {file} and flag anything that would upset a security auditor?
After the merge yesterday the greenhouse fans spin at full speed all night. I believe somebody resolved the conflict badly. Look at {file} and tell me if both halves of the conflict ended up in there.
go over {file} with me line by line
Summarise {file} for the release notes of 2.9, max 80 words, friendly tone, and don't touch the list of contributors because Ahmed is doing that by hand.
What's the story with {file}?
Hi! New here. The onboarding page says the first thing to understand is {file}. Can you bring it up and explain the parts marked as legacy?
print {file}
The file called {file} has no comments at all and I have to test it this afternoon; explain what the \
class in it is meant to do.
Any idea what {file} is for? Please open it and find out.
Let's see {file}
bring {file} up on screen
what is {file} good for, can you open and explain it
I've got a meeting with the irrigation people in ten minutes and nobody told me how the valves are \
grouped. Open {file} and give me the short version, groups and number of valves per group.
pls show the content of {file}
Would you read {file} and tell me whether it's safe to share with an outside contractor? I'm mainly \
concerned about passwords and the secret for the mail gateway.
view {file}
While the search index rebuilds, let me look at {file}.
Now {file}, what's written in there?
Our teacher wants us to explain one file of the school library system in class, and my group drew \
{file}. Read it and explain it in simple words, with the main idea first and the details of the loop \
afterwards.
inspect {file} for leftovers of the merge
I want a summary of {file}, five bullets
Look inside {file}, there should be a time-out somewhere around the middle.
The dialysis monitor refuses to start with the new settings and the vendor's hotline is closed until \
Monday. Could you check the file {file} for anything that's obviously malformed, such as a missing \
comma or a duplicate key? Do not repair it yet.
walk me through {file}
Which port is configured in {file}? Open it and see.
explain the code in {file}, I don't get the second half
Can I see {file} again? The first time I only looked at the header.
review {file} please, it's going out with the ski lift release tonight
Somebody told me the answer to question 14 of the compliance form is hidden in {file}. Please open that and read the text to me, the form must be sent by noon and I still have eleven others to do.
{file} - summarise
tell me what you find in the file {file}
No edits. Read {file} and report if the indentation is mixed.
For our retro: show {file}, the PDCA notes should be in there.
Would love to understand {file}. Start with the purpose, then inputs, then outputs, and stop before the helper functions because those I know from the carpool project.
i think {file} is outdated, show me
Check whether {file} sets a maximum upload size. If it does, tell me the number and I'll run the load \
test with that.
open this one next: {file_end}
Get me the text of {file}, I have to paste a part of it into the wiki.
what are the steps in {file}
Have we got a description of the API in {file}? Read it and say yes or no, plus one sentence.
Here's the file from the stack trace of the parcel locker crash, see what it does around the null \
check:\n{file_end}
Do me a favour and look at {file}. Rosa moved the shipping labels over to metric last night and I have \
a bad feeling about her conversion, she was tired and we skipped the review.
give {file} a read and tell me if I can delete it
Explain to our intern what {file} is about.
Show {file} to me, then we'll talk about which lines to replace.
peek into {file}
Reading {file} would help me now, show it please.
how come {file} is so long? give me an outline
The glaciologists send their measurements as plain text and one of our people wrote down the format in \
{file}. I need to know the order of the columns and the unit of the third, so open it and tell me.
what settings are in {file}
Is there a secret left in {file}? Look carefully, the repo goes public on Tuesday.
cat {file} please
I'd like to hear in plain English what {file} does.
Yesterday I edited {file} on the train with a bad connection. Show me the present state, I'm not sure \
that everything was saved.
summary of {file}, for a manager, no jargon
For each function in {file} one sentence please, and mark those that write to disk.
open up {file} so we can talk about the loop in it
Our funeral home software prints the wrong year on the cards, which is about the worst bug I can \
imagine. The template is {file}; please show it to me and don't touch it, as the customer has a signed \
version.
what happens in {file}?
could you read me {file}
Check {file} against the house style: tabs, line length, header. Only report.
I'm reviewing Carla's change to the swimming pool controller and she refers to {file} all the time. Can you show me that file, then I can follow her argument.
Let's have {file} on the table.
explain what the tests in {file} cover
tell me the purpose of {file}
Please take the file named below and explain it step by step, I have to teach it next week to a class \
of career changers who have had about three months of programming.\n{file_end}
I found {file} in the attic of this repo. What is it?
need to see {file}, now
Does it say anywhere in {file} who the maintainer is? Take a look.
open {file}, I think the answer's in there
See if {file} is complete or if it stops in the middle.
The nurse on the night shift asked why the alarm can be muted for 20 minutes. I believe it's a constant in {file}. Would you look it up there and give me the surrounding lines as well, so I can answer her with some confidence?
quickly: {file}, main points
Give me the gist of {file}
Show me what we've written in {file} about backups.
I'd search for it, but I already know it's in {file}, so just open that.
content of this file: {file_end}
Explain {file} again but slower
look at the file {file} and describe how the parts depend on each other
Do we need {file} at all? Read it before you answer.
After the power cut at the mill two sensors report the same id. The ids get assigned in {file}, as far \
as I remember. Please read through it and tell me what happens when the counter file isn't there.
The insurance people call back at three and will want to know how we compute the deductible when two \
claims fall on the same day. I'm fairly sure the rule was written down in {file}, somewhere in the \
lower half. Can you open it, find that part and explain it in words I can repeat on the phone?
Good morning! Quick context: I took over the brewery dashboard from Piet, he's on parental leave, and \
I'd rather not bother him. One thing I don't understand is {file}. Would you read it and tell me what \
it's for, who seems to use it, and if there's anything in it that I must not break?
I don't want a new version and I don't want suggestions. All I want is to look at {file} as it stands, \
from the first line to the last, because the auditor sits next to me and asked to see it with her own \
eyes.
We're three people in this call and each of us remembers the order of the start-up steps differently. \
It can be looked up, luckily: open {file}, please, and tell us which step comes before the network \
check. Loser pays for lunch.
the tests passed on my laptop, then in the cloud two of them were skipped without a reason given. since the runner takes its orders from {file} i'd like you to read that and tell me whether there's a condition that could lead to a skip, and on which line it is
For the annual report of the mountain rescue service I have to describe in half a page how our alarm \
chain is configured. Most of that should be in {file}. Summarise it, please, without the technical \
names, and mention the number of levels and the time-outs between them.
Background: the cash register in the canteen rounds 0.5 down, the one in the shop rounds it up, and \
accounting is not amused. Both of them are supposed to share {file}. Please have a look at that and say which of the two does it right.
Yesterday's pair session ended in the middle of a sentence, so before we carry on with the new class \
for the seat map, show me {file} again. I want to check what we'd already written and what only existed on the whiteboard.
Hello, I'm translating the help pages of the glider club into Polish. There's one file whose tone I'm \
not sure about, since it's half joke and half instruction. Please view the one named at the end and \
tell me how formal it is.\n{file_end}
Could somebody explain why our beehive scale reports minus 4 kg every night at two? My guess is a wrong offset. I've already searched for the obvious things. Now I'd like to see {file}, and your opinion on the part which deals with temperature compensation.
Please review {file} as if you were the strict colleague from the other department: naming, error \
handling, comments, dead code. Write the remarks as a list sorted by importance. I'll do the changes on my own tonight, so leave the file alone.
The fair starts on Thursday and the demo of the robot arm has a secret mode that Felix built in for \
fun. He told me it's triggered by something in {file} and then went on a boat trip. Read the file and \
tell me what the trigger is, so nobody hits it by chance.
Our vendor sent a new version, and with it came {file}, which wasn't there before. No word about it in \
their letter. What does it do? Please open it and give me an idea, mainly whether it phones home.
If I remember correctly there's a comment at the beginning of {file} which says why we can't upgrade \
the image library. Show me the file please. If the reason no longer holds I'd create a ticket and do \
the upgrade next week, after the exam period.
I'm preparing a talk about the history of the subway map project, with a slide per year. For 2016 I'd \
like to say something about {file}. Can you read it and give me five sentences on what problem it \
solved and how, at the level of a curious passenger?
Open {file} so I can copy the licence text out of it for the trail map app.
could you check in {file} which time zone the kennel bookings are stored in
Amir thinks {file} was generated by a tool, I think it's handmade. Read it and settle the matter.
Tell me what {file} does with negative amounts, the coffee roaster gets refunds of minus minus 3 euro.
I want to see the whole of {file}, including the boring part with the imports.
show {file} and mark the three lines you find the most confusing
The parser for ship positions was rewritten in spring; have a look at {file} and explain the new \
approach to me.
Please go through {file} and tell me if it has any links to the old intranet.
before creating the pull request, let me re-read {file}
In one paragraph: what's {file} about, and is it still up to date as far as you can tell?
Have a read of {file} and tell me what happens on the second retry.
For ticket 1207 (pump station shows Celsius as Fahrenheit), display the contents of {file}.
I'd appreciate a short explanation of the file {file}, mainly the bit with the bit masks.
is the class in {file} thread safe? open it and have a think
Look at {file}, then tell me whether the comment on top matches what's below.
Which of the steps in {file} need the network? Please read it and answer with a list.
The intern's homework was {file}. Give it a friendly review, she's in her second week.
Can you pull up {file}? I've got to dictate a part of it over the phone to the bell tower.
explain {file} as if i only knew spreadsheets
What version numbers are pinned in {file}? Show it and I'll compare with the lab machine.
Please bring me up to speed on {file}, which changed four times while I was ill.
I think there's a copy and paste error in {file}. Examine it and tell me if two blocks are the same.
Show me the file where the fish tank limits are kept, that's {file}.
View the following, please, and say if anything in it looks like a leftover from a test:\n{file_end}
The customer quotes from {file} in her complaint, so I'd better read it as well. Put it on the screen.
Summarize what's decided and what's still open in {file}; skip the small talk.
look through {file}, is there anything about refunds in it
What does the last section of {file} say? Open it and read that to me.
Let me have a look at {file} to find out who to ask about the ovens.
Verify that {file} has an entry for the Danish branch, by reading it; I don't need a run of the \
validator.
AS A support engineer I WANT to see {file} SO THAT I can tell the caller which retry limit applies to \
his parcel locker. Not more than that, the change request was rejected yesterday.
ok here's the thing, the theremin tuner worked on friday and it doesn't today, nobody pushed, nobody \
touched the box, the only thing that's read at boot is {file}. show me that
We've inherited forty scripts from the oceanography institute. I go through one per day with a cup of \
tea, and today's is {file}. Please explain what it does and how risky it would be to switch it off, \
from 1 to 5.
For the court case we need a neutral description of how the scoring worked in 2022. An expert will \
write it; my part is to provide a summary of {file}. Make it factual, no judgement, around 150 words, \
and cite the names of the functions.
Two questions about {file}: which encoding does it expect, and what does it do if there is a blank \
line? Please read the file to answer, guessing is what brought us here.
Whoever wrote {file} must have been in a hurry. Could you open it and tell me, roughly, what belongs to the seat reservation and what belongs to the snack orders? I plan to split the class next week.
Hallo team, could the assistant show us {file}? Uwe shares the screen, we'd like to go over the numbers for the tunnel ventilation together and compare them with the printed sheets from the fire brigade.
Reading list for today: first {file}, then lunch. Display it please.
Of all files the one which the scanner complained about is {file}. It claims there's a secret in line \
12. Have a look and say if that's a real one or the dummy from the tutorial.
My mentor said a good way to learn is to read the code of others. He recommends {file}. Show it and add a remark to whatever looks unusual to you, such as the operators with the colon.
Let's start small, show me {file}.
Can you give me an outline of {file} with the headings only? I'm on a tiny phone in the engine room of \
a ferry.
Hmm, {file} again. What did I write there about the deposit for bottles?
The pull request adds 600 lines to {file}, and the diff view is unreadable. Simply show me the file as \
it is now, I'd rather read it from start to end like a book.
By when does the certificate of the water meter gateway run out? Should be noted in {file}, please look.
I'd like to check how the allergens are coded before I create new dishes. Please open {file}.
No idea where to begin with {file}. Explain the first part of it, up to where the main loop starts, and leave the rest for tomorrow since my head is full.
It's the day before the election and I double check everything. Next on my list is {file}, whose values get read by the counting machine. Please show it, I'll tick off each of the entries against the official gazette.
tell me in a few words what {file} contains, I need a caption for the diagram
The nightly report skips the island of Texel. I've seen there's a filter in {file}, could you look at \
that and explain which places it lets through?
I was asked to sign off {file} but I'm a lawyer. What does it say, in normal language?
Let me view the file with the bus stops, here it is:\n{file_end}
With the festival over we want to write down what we've learned. For this I need the summary of {file}, in which the night crew took notes about each outage. Keep the times, drop the swear words.
How many retries and how much waiting does {file} say? Read, then answer.
Study {file} and tell me whether the algorithm is the one from the paper by Nakamura or the simpler one everybody uses.
There's something fishy with {file}, its size doubled overnight. Show me what's in there.
Before anyone edits {file} again, read it to me, because there's a note on the top that says who has to be asked.
For my notes on the sewing machine firmware: what are the main parts of {file}? Names and one line each.
Kindly open the document {file} and tell me whether chapter 3 mentions evacuation.
does {file} look healthy to you? read through it once
We have a new customer, a botanical garden, and they want the same as the zoo. I know that the zoo's \
special rules are in {file}. Show them to me, I'll mark what doesn't apply to plants.
Interpret {file} for me please. I see lots of numbers and no explanation.
The file I was talking about in the meeting is {file}. Please have a look at it and tell me if I was \
talking nonsense about the cache.
I'm stuck on page 2 of the assignment. It says: read {file} and describe the data flow. Could you \
explain that file to me so I get the idea? I'll write the answer myself.
My cursor jumped and I typed a letter somewhere in {file}. Show the file, then I can find it.
Just show {file}, no comment needed.
Our physio clinic moved to another booking provider in May, and ever since the reminders go out in the \
middle of the night. I've been told that the sending window is defined in {file}. Would you open that \
and tell me the two times, as well as the time zone if there is one?
I keep hearing that the code of the seed sorting machine is a work of art. Fine, let's see it. Take \
{file} and explain it to me, especially the piece in the middle that everybody raves about, as I'm \
supposed to write something similar for lentils.
When the wholesale prices were imported last night, 212 articles got skipped with no reason given in \
the log. The rules for that are in {file}, to my knowledge. Please read them and tell me, in order, all the conditions under which an article isn't imported.
Here's a question for someone with patience. In {file} there's a very long list, with one entry too \
many. I know that since the total doesn't match. Could you show the file to me? I'd like to go through \
it with a ruler and a pencil.
Sorry to ask, I know I should be able to do it alone, but my eyes are still bad after the operation. \
Please open {file} and summarise it in large steps, so that Wilma can read it to me and I can join the \
call about the tide model.
To whom it may concern: this is the third time that I'm asking for the content of {file}. I'm not \
asking for the tests, nor for the class next to it, nor for a search. Only show me the file, please.
Between you and me, I haven't read a single line of {file} although I approved it. Now the ambulance \
dispatchers have questions. Give me a quick tour, what goes in, what comes out, what may go wrong, and \
I'll act as though I'd known it all along.
Somewhere between version 3 and version 4 the calculation of the pollen index changed. Before I look \
into the history I'd like to see the present state of {file}. Show it, and highlight where the weights \
are applied to the individual plants.
The examiner wants me to point at the line where the input is checked. It's an oral exam, tomorrow at \
ten, on the topic of our group's shopping list app. Could you look at {file} and show me that line, and explain to me why it's enough?
we got a pallet of old sensors from the harbour, with a disc, on the disc there's exactly one file \
which i've put in the project. have a look and tell me what format this is and if there's any sense in \
keeping the sensors. the file: {file_end}
Last year's PDCA report mentions a secret ingredient in the way we compute delivery times, which I take to be a joke by Bogdan, but my boss doesn't. It refers to {file}. Please read that and let me know if there's something in it that one could call an ingredient.
The reason I want to look at {file} is that I'm convinced it's never loaded. If it were, then the font \
on the gate screens would be blue. So show it to me and let's see whether the colour in there is really blue.
Since we can't agree on how to name things, let's look at how it was done in the past. Open {file}, \
would you, and describe which naming style is used for functions, which for constants, and if there's a rule behind it at all. We'll take that as our standard.
As for the failing import of the bus lines: I've added a print, ran it, and all I've learned is that it dies while reading {file}. It could be an invisible character. Please look at that file and tell me about anything unusual, particularly at the beginning.
file {file}, open it
read me the file {file}
show me {file} again
could I see {file}?
{file}: contents please
explain what {file} configures
have you seen {file}? show me
let's inspect {file} together
gimme a look at {file}
what's the content of {file}
is {file} valid? look at it
view {file}, then explain
review the code in {file}
describe {file} in one sentence
summarise the file {file} shortly
Check out {file}, it's weird
display the file {file}
who wrote {file}? open it
Read {file} aloud, so to speak
{file} looks odd, examine it
tell me about {file}
What's wrong with {file}? Look inside.
see {file} for the limits, show it
put {file} on my screen
What did Olek write in {file}?
help me understand {file}
i want to read {file}
Pull {file} up for the demo
main idea of {file}?
does {file} end properly? check
show, don't edit: {file_end}
read this, please: {file_end}
Open file:\n{file_end}
what's step 3 in {file}
let me look at {file} once more
just explain {file}
The gondola cabin count is off by one and I've a feeling that {file} starts at zero. Read it, please, \
and confirm.
Ask from the data steward: does {file} contain anything personal, names, mail addresses, birthdays? \
Take a look and list what you find.
Whenever I start the metronome it crashes on 7/8. Let me view {file}, the beats are defined there.
Lovely, and now the same for {file}: open it, and say in three sentences what it's about.
We use {file} as a template for new classes at the language school. I've never read it to the end. \
Could you, and tell me what comes after the greeting?
According to Ticket 7, {file} is a mess. Have a look whether that's fair.
I'd rather not run anything yet. First show me {file}, then explain which of its lines delete something.
Could you find out from {file} which day the museum is closed? It should be near the top.
Mum's pharmacy gets the wrong tax on cough drops, and the table with the rates is in {file}. Can you \
look up cough drops in it?
Our team lead likes to read code on paper so I need {file} displayed in full, no folding, no ellipses.
What was my thinking in {file}? I wrote it at night. Explain.
One of the four seasons is missing from {file}. Which one? Please view it.
I'm comparing how three teams do logging. Team one did it in {file}; please read it and describe the \
approach, in particular what happens with secrets in messages.
Before we create the second scene, show us the script for the first one, which is in {file}.
look at {file} real quick, does it import anything from the payroll package
There's a footnote in {file} I want to quote in my thesis on canal locks. Can you open it?
You'll find a description of the radio protocol in {file}. Read it and tell me how long a frame is, \
including the checksum.
I can't open {file} in my editor because of the line lengths. Would you show it to me here?
Evaluate {file} for readability, please. The apprentices are going to work with it from September on.
So, {file}. Is that where the voting deadline is stored? Have a look.
Please take a peek at {file} and tell me if somebody has already added the Romanian texts. If so I can \
cancel the order with the translator.
With a view to the audit I need to know which algorithm {file} uses for hashing. Open it and name it.
go through {file} and tell me which of the options are documented and which aren't
The doc for the sauna timer is in {file}, could you summarise that for the guests, in a friendly tone?
The lab's fridge sends its alarm to a phone number nobody knows. See if it's written in {file}, and \
show me that passage.
what changed its meaning in {file} since 2020 is the unit, I think. open it and check for me which unit is mentioned
Kurt calls {file} the heart of the system. I'd like to have the heart explained, from the doctor's \
point of view: what goes in, what's pumped out, how do I notice it's ill.
List the functions of {file} with a short explanation of each; you'll have to open it for that of \
course.
Please go and read this one, and afterwards tell me if the tone is okay for a condolence \
letter.\n{file_end}
Are there any dates in {file} that have passed already? Read it and name them.
Title: unclear behaviour of the escape room timer. Description: the timer jumps from 10:00 to 8:59. \
Steps: none, it's random. Request to the assistant: open {file} and look at the function which formats \
the minutes, then describe how it could come to that. Priority: medium.
Every new colleague on the dairy project asks me the same about {file}, so I'd like to have an \
explanation that can be sent around. Please read it and write something like ten sentences, beginning \
with why it exists. I'd add a picture of a cow.
before you run or edit anything i want you to have read {file}, all of it, since it has the house rules for this project, such as which folder is off limits and who gets to merge on fridays. tell me the rules in your words
A reporter claims that our traffic light software favours buses. I'm in charge of the reply. Our \
priorities are laid down in {file}, so please open that and tell me, as precisely as possible, what's \
given to buses and under what conditions, or if it's all a myth.
I did a search for the constant, and there was one hit, in {file}. But a line on its own doesn't tell \
me much. Show me the whole file so I see what's around it, and whether the constant is used for the \
fountain as well.
What I like about old files is the comments. Take {file}: I hear there's a whole story in there on a \
failed launch in 1998. Would you open it and read the story to us? We've got ten minutes left and \
everyone's tired of the backlog.
My hearing test app gives different results on two tablets, both bought on the same day. The only thing that's not the same is {file}, which I've copied from the left tablet to this project. Look at it, please, and tell me if something in it could have an effect on the volume.
In preparation for the exam on software maintenance I need an example of code that's hard to change. \
The professor hinted at {file}. Could you read it and explain what makes it hard, pointing to specific \
lines? I won't fix it, I'm only going to complain about it.
The forwarder sends us a file each morning with the containers that are due. Today's is {file}. I've \
never looked at one. Could you open it and tell me how many containers there are and which of them are \
reefers, if it says so?
I've been on the phone with the support of the sewing machine maker for an hour. They want me to read \
them the content of {file}. Well, I can't find my glasses. Would you show it in here, please, I can \
make the letters bigger.
Regarding the timeouts of the lighthouse link: Sigrid is sure that they've been raised to 60 seconds, \
yet the link drops after 10. If I'm right it's still the former number in {file}. Please look it up, \
and tell me only the number.
It's a bit embarrassing. In the meeting I agreed to defend the design of {file} against the \
consultants, and I've got no idea what the design is. Please read the file and give me three good \
arguments and one honest weakness.
{file} is on the agenda tonight. Show it, I haven't prepared.
Where's the retry count? In {file} I suppose, have a look please
Look at {file} and see if the units for the snow depth are given anywhere.
I'd love a plain-language version of {file}, five lines max.
Could {file} be the reason the kiosk shows the wrong language? Open it and look for a default.
the code in {file}, is it recursive? check pls
In {file} there's a block on refunds, I need to see it, together with the one after.
Show me what the file {file} says on the subject of overtime.
Interested in your view on {file}: too long, or fine? You'd have to read it first.
I know the class, I know its tests, I don't know {file}. Explain it.
Open {file}. I want to know how the tide offset is named in there.
What does {file} want from me? The installer says I should read it.
Check the header in {file} for the year.
Would you look into {file} and tell me which of the sensors is the spare?
Our radio spot gets its text from {file}, show me it please
a look at {file} is all i need right now, the search can wait
I'm holding the printout of {file} from last month. Display today's one, so I can find the difference.
Explain the idea in {file} using the example of a bakery queue.
show the file with the trolley limits: {file_end}
let's start with a review of {file}, you read and I take notes
is there something about winter tyres in {file}, have a look
What kind of file is {file}, and what's in it? Please view it.
Someone wrote a poem in {file}, I want to see that.
Tell me, after reading {file}, how the lottery numbers get drawn.
please check that {file} isn't empty, and show me its content
Take me through {file}; I've ten minutes before the class with the fire brigade.
read {file} to find out what the default port of the buoy is
I'd appreciate a look at {file}, since the customer calls it incomprehensible.
{file} again, please. On screen.
Compare nothing, change nothing, only show me {file} from the top.
So what's the verdict on {file} as regards style? Read it through.
The recipe scaler multiplies salt twice. Look in {file} and explain the loop.
Give me the important parts of {file}, the ones on permissions.
Which mail addresses are in {file}? Look it up, the old ones must be told.
For a newcomer: what's {file} good for and when would I have to touch it?
Open this file in view mode, I don't want to edit it by accident: {file_end}
The webhook handler returns 502 after the ingress change. Before I roll anything back, open {file} and \
tell me which upstream it points at.
show {file}, i wanna see the env section
CI pins an old node image somewhere in {file}, can you check which one
Dump {file} here, I'll diff it against prod by eye.
Can you explain the retry decorator in {file}? The backoff looks quadratic instead of exponential to me.
PR 318 touches the auth middleware but the reviewer wants context. Read {file} and write me a short \
description of the request flow, token check first, then the role lookup, then the fallback for guests.
does {file} set strict mode
I've rebased twice and I no longer trust my local copy. Print {file} so I can see whether the conflict \
markers are really gone.
Walk through {file} and point out N plus one queries, if any. No refactoring for now.
what's the base image in {file}
look at {file}: why would the healthcheck flap?
Summarise the migration in {file}: which tables, which indexes, reversible or not. I have to paste it \
in the change request for the DBAs by 15:00.
Open {file} and tell me if the mutex is released on the error path.
our renovate bot keeps bumping things it shouldn't, pull up {file} please, I think the ignore list was \
emptied
Explain the generics in {file}, slowly.
Is caching enabled in {file}? Check for a ttl.
I need to see how {file} parses dates, the staging server is in UTC and mine isn't
The pod gets OOM killed at 512 MB since the last deploy. Limits should be in {file}; show it so we can \
decide whether to raise them or to hunt the leak first.
review {file} for race conditions
show the makefile-ish thing {file}, I forgot the target names
tell me what each stage in {file} does, the pipeline diagram in confluence is wrong
Take a look at {file}. Does the reducer mutate state?
{file}: is the feature flag on by default? have a look
The linter config moved, it's {file} now. Open it and tell me the max line length.
What does the regex in {file} match? Explain it piece by piece, please, with one example of a string \
that passes and one that doesn't.
i'm onboarding, mind explaining {file} in two or three sentences
Before I search the docs: check {file} for the name of the queue.
Read {file} and list the exported symbols.
Security review, item 5: verify by reading {file} that no secret is committed and that TLS verification isn't turned off. Report findings only, remediation is tracked in another ticket.
What's the difference between the two constructors in {file}? Display the file and explain.
ok show me the test file {file}, I want to see the mocks
The lambda times out. Could you open {file} and see if there's a sync call in the loop?
see whether {file} is tab or space indented
How does {file} decide which shard to use? Read and explain.
just view {file}\nno changes
Here's the path, show me the thing: {file_end}
The on-call handover says that a restart of the image resizer fixes the symptom but not the cause, and \
that the cause might be in {file}. I've half an hour before the next incident. Open it, please, and \
tell me which of the calls could block forever.
We migrated from one CI vendor to another and the caching works for everybody but the front end. I want to look at {file} with fresh eyes, so just show it in full, without telling me your theory before I've had a chance to form mine.
I'm reviewing a pull request of 1,900 lines from a contractor. Most of it is generated, the only thing \
written by hand is {file}. Please read that and give me a summary with the three most questionable \
decisions, so I can ask about them in tomorrow's call.
hey so i'm trying to get my head around the event sourcing thing, everyone in the team says read {file} and it becomes clear. it does not. could you open it and explain the part where it folds the events, maybe with a shopping cart as the example
The GraphQL schema says the field is nullable, the client crashes when it's null, and both teams point \
at each other. What does the resolver do? It's in {file}. Have a look at it and tell me under which \
circumstances it returns null.
To make a long story short, the cron expression is evaluated in a time zone that nobody configured. \
Before I blame the library I'd like you to check {file} for anything that sets TZ, a locale or an \
offset, including defaults that may hide in the function signatures.
Our licence scanner flagged {file} as possibly copied from a GPL project. Legal wants a technical \
opinion by tonight. Could you view the file and describe what it does, how generic that is, and whether there's a header that names an author?
Last sprint we agreed to write a short architecture note for each service. For the notification service I only need the part about deduplication, and this is implemented in {file}. Please summarise how it works, what the key is, and how long entries are kept.
The feature works in Firefox and fails in Safari, which usually means dates or regular expressions. \
Please go through {file} with that in mind, list each spot where one of the two is used, and don't \
rewrite anything, as Noor is in the middle of a refactoring there.
Since the upgrade to the new ORM every integration test takes 40 seconds to start. I profiled it and \
the time is spent while loading {file}. Would you take a look and tell me if something heavy happens on import, like a network call or the compilation of templates?
I have the log open on the left and would like the code on the right. So please bring up {file}, I'll \
scroll through it myself, and once I've found where the correlation id gets lost we can talk about \
edits and a test for it.
There's a rumour that our rate limiter counts failed requests twice. The product owner wants a yes or \
no. Read {file}, it's only about 80 lines, and tell me what's counted, when, and whether a retry by the client would count as a separate one.
show me how {file} begins, well, all of it actually
i'd say {file} is the culprit. pull it up
Give me {file} to read while the tests are running
{file} in plain words, please
Let's open {file} and see who's right about the discount.
Any comments in {file}? Look, and quote them.
The garden centre's opening hours are wrong on the web. They're kept in {file}, show me.
Pick out the main settings from {file} and explain those you find unusual.
could you double check {file}, I fear I saved it with the wrong encoding
What am I looking at in {file}? Explain for a sysadmin.
My question concerns {file}. Is the fallback language given there? Please read it and let me know.
see {file}, is it a stub or a real implementation?
Tell me if {file} is worth keeping, after having read it.
Please render the content of {file} here in the chat.
I have to sign for {file} being correct. Show me what I'm signing.
How are errors dealt with in {file}? A short explanation, please.
open the file called {file}, nothing more
Did we describe the emergency stop in {file}? Read up on it and tell me yes or no.
Hey, look over {file} before I mail it to the museum
Explain each option of {file}, in the order in which they come.
what does the script {file} do, don't run it, just read it
Don't execute {file}! Only open it, I want to see what it would do.
The content of {file} matters more than its name. Show me.
I'd like to go on with the review. Next is {file}, open please.
Check {file} for a mention of the Oslo office.
Is the list in {file} sorted? Take a look at it.
Which of the classes in {file} is the entry point? Read it.
view only: {file_end}
In which order does {file} call the sensors? Please look and tell.
the spec for the ticket barrier, {file}, please summarise
Read {file} for me, I'm driving.
Let's hear what {file} says about leap seconds.
I'd value a second pair of eyes on {file}. Read it and be honest.
Where did I stop in {file}? Show it to me.
what's the difference between what {file} promises and what it does? explain it after reading
Show me the file in question\n{file_end}
Since nobody answers the phone at the rope factory, let me work it out on my own: {file} should list \
the breaking loads per diameter. Could you open it and read me the row for 12 millimetres? If there \
isn't such a row, tell me the two nearest ones.
What I'd like to understand before lunch is how {file} manages without a database. I was told it keeps \
everything in memory and writes a snapshot once an hour. Read the file, please, and tell me whether \
this is true, and what would be lost if someone pulled the plug.
The consultant's report calls {file} the single point of failure in our dispatch system, on page 3, in \
bold letters. I'd like to see what all the fuss is about. Show me the file, and explain with a sentence or two what would happen were it to fail.
Hello again! You helped me find the file earlier, so now I know that it's {file}. The next step is to \
read it. Please display it and explain the abbreviations, since I come from the hospital kitchen and \
only know ours, such as veg and dia.
Please read {file} as though you were a burglar. Which of the things written there would help you get \
into the building, or into the alarm system for that matter? I'm collecting points for the training on \
secrets and how not to keep them.
Our podcast feed is rejected by one directory out of five, with the remark that an element is out of \
place. I suspect the template, {file}. Could you look at it and describe the order of the elements? \
I've the specification here on paper and will compare.
For a wedding present we're making a book from the couple's chat messages, and the script that sorts \
them is {file}. It's by the groom's brother, who's not a programmer. Before running it on the only copy of the messages I'd like to know precisely what it does.
You can skip the first part of {file}, it's only declarations. What I need is an explanation of the \
rest, in particular of the formula with the three square roots. Please open it. The formula should be \
the one for the stress in the mast, or so I hope.
With the new safety rules for playgrounds in force, each of our check lists must be looked at. I'm \
doing one per evening. Tonight it's {file}, so please put it on the screen, in full, and I'll read it \
with a glass of wine and a red pen.
I got a mail from the mailing list of the planetarium software saying that users ought to check {file} \
for a line which begins with legacy. What they don't say is what to do then. Please have a look, \
whether ours has such a line, and if so show it to me.
quick sanity check before the flight: the drone takes its no-fly zones from {file}, which was updated \
by somebody at the airfield this morning. open it and tell me whether the hospital's helipad is in \
there and what radius they've given it. i won't take off before i know
It's the third time this month that the tests for the invoice numbers have failed on the first day. \
There's a comment about that in {file}, as far as I know. Show me the comment, and tell me in your own \
words what the author was worried about.
Morning. Overnight the exporter for the cadastral maps wrote 14 GB of log, all of it the same warning. \
I believe the log level comes from {file}. Could you show it to me? I'd rather not change it blindly \
while the surveyors are connected.
Context first: our store locator moved from one maps vendor to another, the old keys were revoked at \
midnight. Now open {file} and tell me which vendor it talks to. If it's still the former, I'll know why the phone is ringing.
i have a bet with marco that {file} is older than him. there should be a year in the header, so please \
open the file and read me the header, the whole thing including the ascii art
Please look at {file} for me and answer three questions. What language is it written in? Does it need \
root? And is there any chance that it deletes something outside its own folder? It's a helper for the \
dialysis centre's backup.
We can't reproduce the rounding error on the payslips, not with test data, not with real data. The one \
thing I haven't looked at is {file}. So bring it up, please, and explain how the hours get turned into \
money.
The apprentice exam asks candidates to comment on an unknown program. I'm going to use {file} for \
practice. Show me the code without any explanation, I'll write down mine, and later you can tell me \
where I went wrong.
Half the team thinks that {file} is generated on each build, and the other half edits it by hand. You \
can imagine the result. Would you check whether it contains a note such as do not edit, and quote it \
word for word?
Client wants to know which fonts we embed in the annual report. As far as I remember they're named in \
{file}, next to the colours. Open it and list them, and please skip the ones that are commented out.
During the refactoring of the elevator scheduler I lost sight of who owns the queue. It was clear in \
the original, {file}, which we haven't deleted yet. Let me see it once more in order to restore the \
idea, not the code.
Our lighting desk exports its cues as text. Here's tonight's: {file}. I'd like you to read through it \
and tell me if cue 48 comes before the curtain or after, because the stage manager and the desk \
disagree and doors open in an hour.
According to git blame I wrote {file}. I've no memory of that whatsoever, it was the week of my \
wedding. Please explain to me what I was thinking, as a person who knows nothing of the seed catalogue \
any more.
Could you review the text in {file}? It's the privacy notice for the running app. I don't mean the \
legal side, only whether it's consistent, if each term is used in the same way, and if there are any \
placeholders left.
Just so I don't misunderstand: the importer ignores lines that begin with a hash, yes? That's decided \
somewhere in {file}. Please read it and confirm or deny. Vera has 2,000 lines that begin with one and \
none of them is a comment.
Step two of the incident checklist is to look at the configuration that was active at the time. It was \
saved under the name at the end of this message. Show it, please, then we go on with step three, the \
search for changed values.\n{file_end}
Before the class on recursion starts I want a simple example, and I've heard that {file} has one with a family tree. Open it and tell me in which function it is. I'll put it on a slide together with a picture of the royal family.
What our users see is a blank calendar for February. What the tests see is fine. So I'd like to read \
the code with my own eyes: {file}, please, from the first to the last line. Coffee's ready, I have \
time.
The vendor's audit tool gives {file} 3 points out of 10, without telling us why. I'd be curious about \
your opinion. Please read the file and name the things which might have cost us points, starting with \
the obvious ones like dead code.
To settle whether the tea auction closes at 18:00 London or 18:00 Colombo time, have a look in {file}. \
It may be a constant or it may be derived from the country of the lot. I need the answer for the notice to bidders.
There are rumours of a hidden developer menu in the parking machine. If it exists then it's in {file}, \
since everything about menus is. Open that and tell me which key combination it is. I promise only to \
use it for testing.
A mail from operations: the config on host 7 differs from ours, please advise. They've attached theirs, and I saved it as {file}. Please show me what it looks like; after that I'm going to open ours beside it and go line by line.
ticket says config drift, so show {file} and I'll compare the replicas
The new hire asked what {file} is, and I realised I can't answer. Read it and give me an answer that \
sounds confident.
Is the retry in {file} idempotent? Have a look at it before I create the follow-up.
open {file} please, I need line 200 and following
Describe what the component in {file} renders when the list is empty.
For the licence header I need the exact wording used in {file}. Show me the file.
Which secrets does {file} expect to be mounted? Just read it and list the names.
I'd like a code tour of {file}, starting from main.
Check {file} for hard-coded credentials, a quick read is fine.
what's the default page size in {file}, i think it's 20
show me {file} in full, yes even the generated part
Have a look at this dockerfile-like thing, {file}, and say how many stages there are.
The stylesheet {file} is 2,000 lines. Open it and tell me how it's organised.
In your own words, what does {file} do when the socket closes?
We pinned a version in {file} and forgot the reason. Maybe there's a comment. Look and tell me.
Go through {file} and explain why the loop might never end.
can you explain {file} to me, specifically the type gymnastics at the bottom
The auditors ask for the retention period. It's in {file}, please read it out.
Take {file}, open it, tell me which test framework it's written for.
I'm thinking of deleting {file}. Show me what I'd lose.
view {file} so we're on the same page
Is {file} an example or the real config? Read the top of it.
Summarise {file} as a tweet.
please read the notes in {file} and tell me what was decided on the search feature
What ports, hosts and paths are mentioned in {file}? Open and list them.
the stack trace points at this one, please open it: {file_end}
I was away when {file} got added. What's it for?
Look over {file} for spelling mistakes in the user facing strings.
Please have {file} on display when I join the call at 10:40. The agenda is: why the queue drains so \
slowly, who picks the batch size, and whether we can raise it. All three answers are supposedly in \
there.
The cooperative's bottling line stops whenever two labels are read within 200 ms. I know this is \
deliberate, I'd just like to see how it was done. Show me {file}, it's the module with the debounce \
logic, and explain the part with the two timers.
Not sure if this is the right place to ask, but could you tell me what's in {file}? My editor says it's binary, while the colleague who sent it swears that it's text, with umlauts in it. If you can read it, tell me the first few lines.
For a bug report to the authors of the compiler I need to describe what our code does at the point of \
the crash. It's all in {file}. Read it, and describe it in neutral terms, without our product's name or anything else that's secret.
I'd been told there would be a class diagram for the new module. There's none. So I must draw it on my \
own and start with {file}. Open the file and tell me which classes it defines, and which of them \
inherit from which.
We're in the middle of changing the wording, so if you show me {file} now, it might be half and half. \
That's fine. I'd still like to see it, because the editor of the magazine wants to know how far we've \
come.
Did the merge keep both of the new endpoints, the one for lending and the one for returns? To find out, look at {file}, please, and say which of the two you can see. I'd be surprised to hear both, given how the morning's been going.
i've never seen a file like {file} before, it's got percent signs everywhere and no line is longer than 8 characters. what kind of thing is it? please read it and make a guess, it came with a used embroidery machine
As the person responsible for accessibility, I must check the page for the theatre's new season. Its \
template is {file}. Please open it and tell me whether every picture has got a description, and whether the headings come in the right order.
Under no circumstances should {file} be changed today, since it's being used for the certification. But reading is permitted. So show me the text and help me understand the section on calibration, which contains a formula with far too many Greek letters.
It's about the bonus points in the bakery app. Customers say they get points for returned goods. The \
rules are in {file}; please go through them and tell me, in one or two sentences, what happens to the \
points in case of a return.
Twice a year someone asks what the magic numbers in {file} mean. This time I'm the one. Could you read \
through the file and give an explanation for each of them, as far as it can be guessed from the \
context? I'll add it to the wiki.
I'm the sound engineer, not a programmer, but I've been told I can ask you. The mixer loads its presets from {file}. Could you open that, and tell me the value for the reverb in the third preset? I want to have the same on the other stage.
Yes, I know there's a summary in the wiki, but it describes how things were in 2020. I'd like to have a new one that's based on what {file} actually says today. Half a page, please. The audience are testers who know the product well.
The nightly job has been running since 1 a.m., and it's now 9. It's controlled by a file that tells it \
where to stop. Let's have a look at what's in it, then we'll know if there's any hope for today: \
{file_end}
Our SRE thinks the liveness probe is too aggressive. The values are defined in {file}. Please open it, \
quote the probe section, and tell me after how many seconds a pod gets killed in the worst case. We'll \
discuss the change in the infra channel.
I merged main into my branch and the only file that had conflicts was {file}. I resolved them at 1 a.m. Could you have a look at the result and tell me if something's been duplicated or if an else branch got lost on the way?
The design doc is 40 pages and I only need to know what it says about idempotency keys. It's {file}. \
Read it and tell me the relevant bits, with the headings under which they appear, so I can cite them in the code review.
new job, day three, nobody has time. can you open {file} and explain how a request gets from the \
controller down to the repository layer? names of the methods in order would be super helpful, i'll \
then set breakpoints and follow it
Before we spend money on a bigger instance, let's check for the obvious. Please read {file} and look \
for queries without a limit, for loops that await in sequence, and for logging inside of hot paths. A \
list with line numbers is fine, no patches.
We support three ways to sign in, and supposedly the SAML one is broken since the last release. The \
release changed just one file in that area, namely {file}. Show it to me as it is in the working tree.
The front end caches the translations under a key that's computed in {file}. I'd like to know if the \
app's version is part of that key. Please look. If it isn't, this explains why users see the old texts \
for a week after each release.
Quick favour: I'm on mobile data in the middle of nowhere and the web UI of the git server won't load. \
Could you show me {file}? I only have to check if the default for the feature flag is off before they \
flip the switch in production.
Ticket PLAT-812 says the Docker image must not run as root. To see where we stand, open {file} and tell me which user is active at the end, if the health check works without privileges, and whether any secret is copied into a layer.
The config loader merges four sources, and the precedence isn't what the docs say it is. Read {file}, \
work out the actual order, and give it to me as a numbered list, from the weakest to the strongest. I'm going to fix the docs accordingly.
Take a look at this config before we touch it: {file_end}
I can't make sense of the following file, explain it: {file_end}
For the handover I need a half-page summary of one file, as usual without any names of customers. \
Today's file: {file_end}
The parental leave cover starts on Monday, and her first question will be about the deployment file. \
Could you read it and put together an explanation? Ten lines or so. It's this one:\n{file_end}
Show me the source of the panic, which is in:\n{file_end}
I'd like to read this on screen: {file_end}
now open the next one on my list: {file_end}
What does this script do, and is it safe? Don't run it. {file_end}
Would you describe what's configured in here? {file_end}
review please: {file_end}
Our mail to the hospital bounced, the reason must be in this file, have a look: {file_end}
check this file for unclosed tags please\n{file_end}
First of all, thanks for the search results. Of the files that came up, the one that interests me is \
{file}. Please open it and explain what happens with the deposit when a guest cancels on the day of \
arrival.
The state inspector for scales has a question on the software's version number: where does it come \
from, and can a shopkeeper alter it? I'm told {file} holds the answer. Read it and give me a reply in \
plain language, please.
Can I trouble you for a look at {file}? Our cinema's foyer display is off by one hall since the \
renovation, and I've a suspicion that the halls are numbered from zero. If you see a list of halls, \
tell me its first entry.
Two versions of the truth: the doc says the parser is strict, the test says it's lenient. The third \
version is in {file}, the code itself. Please read it and tell me which of the others is lying.
oh dear, {file} was last changed by the guy with the 4 a.m. commits. i'd like to see what it looks like now. show it to me in full and don't clean up anything, i want to enjoy it first
The speech therapist who uses our exercises would like to know how they're ordered: by difficulty, by \
sound, or at random. It's determined by {file}. Have a look, please, and answer in one sentence that I \
can forward to her.
In 2031 I'm going to retire, and till then {file} has to last, says my boss. So I should know it well. \
Please explain it to me from the ground up, beginning with what a daemon is.
This is about the blinking of the third lamp on the tram simulator. Sergio traced it to {file} before \
he fell ill. Could you show me that file and point out where the lamps are addressed? I'd like to carry on where he left off.
Regarding the hospital's question on the order of the rooms: the order's defined by {file}. Show me \
this file, please, so that I can answer them. They've been waiting since Tuesday, and Tuesday was a \
long time ago.
When a file's so old that it mentions floppy disks then it deserves respect. I'm speaking of {file}. \
Please open it and tell us what it did back then, and if there's anything in it that we still depend \
on.
I don't know Lua. My task today is to write a test for {file}, which is in Lua. Could you explain what \
each part of it does, by comparing it to Python? I'll figure out the test on my own after that.
It must be possible to find out why the bell rings at 9:47. In {file} there's the timetable that the \
school bell goes by. Please read it and tell me of any entry that's between 9:30 and 10:00, on any day.
For a talk about good error messages I'm collecting examples, good and bad. I hear {file} is full of \
them, of one sort or the other. Would you open it and pick out the best one and the worst one for me?
By way of introduction: I'm the auditor, I'm friendly, and I want to understand how access rights are \
granted. The developers refer me to {file}. Please summarise it for me, in such a way that I can ask \
sensible questions tomorrow.
Since the paper for the geology journal is due, I have to describe how we filter the noise. The filter \
is in {file}, written by a student who's now in Chile. Please look at it and tell me the type, the \
order and the cut-off frequency.
i have the feeling someone's edited {file} while i was at lunch. it's got the prices for the auction on saturday. please show it, i know all of the prices by heart and will notice if one's been changed
If you open {file} you should see a long table in the middle. I'm only interested in whether Iceland's \
in it, and what the number next to it is. Please do that; the shipping department is on the other line.
Our secret santa script draws people who left the company. The names must come from somewhere, and I'm \
betting on {file}. Please have a look inside and tell me if Gerda and Ivo are in there.
Honestly, I've had it with {file}. Each time I think I understand it, there's another special case. \
Please read it with a fresh mind and make me a list of all the special cases, so I can argue for a \
rewrite.
It's for the thesis: I compare how different programs store a game of go. For this one I need a \
description of the format, based on {file}, as there's no documentation. Would you look at the code and describe the format in a paragraph?
The build cache is invalidated on each commit and I'd guess that {file} writes a timestamp. Read it and tell me where.
Look, the interview candidate submitted {file}. Give me a fair summary: what works, what's missing, how readable it is. I'll run her tests separately.
Hey, can you open {file} and find out which Node version we promise to support? The README says one \
thing, the pipeline another.
Nobody remembers why we fork the date picker. The notes in {file} may tell. Please show them.
how does auth work here? i was pointed to {file}, open it and explain the token refresh
Check the contents of {file} against what I remember: three replicas, rolling update, no host network. \
Tell me where I'm wrong.
I'd like the gist of {file} before stand-up, in bullet points, with anything that looks half finished \
marked as such.
See {file} for the list of supported currencies, is the Georgian lari among them?
Our proto definitions live in {file}. Show them please, I have to hand-write a client for a \
microcontroller.
Could you look at the benchmark in {file}? I think it measures the warm-up.
{file} crashed the parser, so I'd like to see it raw, with all its odd quotes.
Please read {file} and describe which events are emitted and with what payload. It's for the contract \
between the booking and the billing team.
Tell me the names of all the stages in {file}; I'm drawing the pipeline and the editor's preview is \
broken.
there's an example in {file} of how to mock the clock. show it, i want to do the same in my test
Does {file} follow the pattern from the style guide or is it one of the old ones? Have a look and tell \
me.
As the bug only occurs with an empty cart, read {file} with an empty cart in mind and tell me where it \
might go wrong.
I'd like to know what's exported by {file}, and what's private. Opening it here is quicker than \
starting my IDE.
Open {file} and explain its state machine. Which transitions are there, and can one get from failed \
back to running?
What's with the huge switch in {file}? Show me, I might turn it into a map.
read the postmortem in {file} and give me the root cause in one sentence
We lost two hours yesterday because the staging database had a different collation. I'd like to make \
sure that it can't happen again. Please open {file} and tell me whether the collation is set \
explicitly, for the database and for each of the tables.
The customer's integrator keeps sending us invalid XML, and claims he's following our example. It's in \
{file}. Could you read the example and tell me whether it's valid at all? It would be typical if the \
mistake were ours.
I'm porting the shader code to another engine. Most of it is straightforward, apart from {file}. Please explain what it does, above all the trick with the depth buffer, and which of the inputs are in world space.
Before you suggest any changes: read {file} first, all the way. It contains the constraints we've \
agreed on with the hardware people, e.g. no dynamic memory and no recursion. Then tell me in short what you've understood.
there's a 500 line yaml, {file}, and one of the anchors in it gets overridden in a way i don't see. can you show the file and tell me which anchor is merged where? don't reformat it, the diff would kill me
For the capacity planning I need the numbers we assumed last year: users per day, requests per user, \
growth. They're noted in {file}. Please look them up there, and mention it if there's a comment on how \
they were measured.
Our mobile app gets its minimum version from the server, to force people to update. The rule's \
implemented in {file}. Have a look and explain how versions are compared, I fear as strings, so that 10 comes before 9.
A test of ours is skipped on Windows, with a reference to {file} as the reason. I can't see the \
connection. Show me the file, please, and tell me what in there might depend on the operating system.
The pull request template asks for a summary of the affected module, and I've changed one line in \
{file}, which I otherwise don't know. Please read it and write the summary for me: purpose, main \
functions, who calls it.
Hi, I'm from the docs team. The command line help is outdated, so I use the source as the reference. \
Would you open {file} and list all options with their defaults? I'll bring the help up to date after \
that.
It's always DNS. To be certain, please check {file} for host names that aren't fully qualified. I'd \
like to see the whole file as well, since the last outage was due to a trailing dot that nobody had \
noticed.
In code review there was the suggestion to replace the hand-written parser by a library. To judge this \
I'd like to know how complex it is. Look through {file}, and tell me what it can do that a library \
might not.
My physics students simulate a pendulum and it gains energy, which would make us rich if it were true. \
The integration step is in {file}. Show it, please, so I can ask the class where the free energy comes \
from.
Could I have the full text of {file}? The municipality's webmaster wants to publish it as a PDF, and \
prefers to get it from us than from the web page, where half of the table is hidden behind a button.
Everyone in this room has an opinion on {file}, though nobody's read it. Let's be different. Open it \
and give us a fair account of what it says on overtime, sick days and the famous coffee clause.
You know what? Forget the search, I've just remembered the name, it's {file}. Please open that, and \
tell me where the names of the ferries come from, whether they're loaded or just written there.
Is it possible that {file} was written for a different controller? The pin numbers don't make sense for ours. Please read it and look for the name of a board or a chip in the comments.
I'm about to send {file} to a supplier in Korea. Read through it first, please, and warn me of anything that's internal: names, prices, server addresses, jokes about suppliers in Korea.
One of our members complains that her start number was given to someone else. The numbers are handed \
out by {file}. Please go through the code and tell me if two people who register at the same moment \
could get the same one.
It'd be helpful to know what the original requirement was. It's described in {file}, if the index isn't mistaken. Please read it and summarise the requirement, together with the acceptance criteria, for the tester who starts today.
The gas meter's protocol has a checksum which we compute in {file}. Since a new meter rejects our \
requests, I'd like to look at that. Show me the file, and say which polynomial is used, if it's a CRC \
at all.
so the florist's label printer prints a heart instead of the euro sign, customers love it, the tax \
office less so. the character table is in {file}. please open it, i want to see what's at position 128
From tomorrow on I'm responsible for the timetable of the night buses, and all I was given is {file}. \
Please explain to me how to read it. What do the letters behind the times mean, and why are some of the lines crossed out with a dash?
As I can't install anything on this computer, could you show me what's in {file}? It came with the \
seeds we ordered, on a memory card, together with a request to read it before sowing. I'm a bit \
puzzled.
Open {file}; the fault tree refers to it on page 9.
Does {file} say anything about the sampling rate? Please view it and quote.
i can't find the semicolon, show me {file}
Please look in {file}, I want to know which of the depots is the default.
explain why {file} needs that many imports
Show {file} so we can count the special cases.
What's the most recent entry in {file}? Read it to me.
Let me verify with my own eyes that {file} says what Greta claims. Open it.
Tell me roughly what {file} is, then more exactly what the second function returns.
Would {file} be a good example for the class? Read it and judge.
Have a look at {file}, please. It's said to hold the key to the pricing puzzle.
open {file} and read the disclaimer to me
What's in {file}, and could a child change it without harm?
View {file}, as I need the exact name of the third relay.
I'd like you to study {file} and to tell me whether the units are consistent.
Check in {file} which language is loaded first.
Present {file} to me as though it were yours.
the wiki links to {file}, show it, I'm too lazy to click
Let's go back to the beginning: what does {file} define? I've been changing things around it for so \
long that I can't tell what's mine and what was there. Please show me the file and I'll compare it with the printout.
We're supposed to hand in a description of each file by Friday, ours is {file}. Could you read it and \
give me a draft of about 60 words? It should mention what it's for, what it needs, and what can go \
wrong.
I don't need you to run the simulation of the weir, it takes hours. Just look into {file} and tell me \
what the upper limit for the flow is, and what's done if it's exceeded.
The judge at the science fair asked how the robot decides where to turn. My son wrote that part on his \
own, in {file}, and is too shy to explain it. Please read it and put it in words that he can learn.
Is there a difference between what we tell the patients about side effects and what's in the database? \
The text for the patients is in {file}. Show it to me, please, and I'll check it against the table, \
drug by drug.
The payment reconciliation is off by one cent per hundred orders. I've ruled out the gateway and the \
export, which leaves {file}. Please open it and tell me where amounts get rounded, and whether that's \
done per line or on the total.
Could you onboard me on {file}? I've read the readme and the diagrams. What I still lack is a picture \
of what happens between the message being consumed and the row being written, in particular the \
transaction boundaries.
For the upgrade to the next LTS I have to know which native modules we use. They should be listed in \
{file}. Show me that, please, without installing, running or upgrading anything, my disk is almost \
full.
I've three open questions about {file}: who calls it, what's the unit of the delay, and why there's a \
catch block that does nothing. Please read the file and answer as many of those as can be answered from it.
we have two env templates and they've drifted. i've got one open already, show me the other, it's \
{file}, then i'll write down which variables are missing on which side
Someone has added a suppress comment for the linter on top of {file}, which means that nothing in \
there's checked at all. I'd like to see how bad it is. Please display the file, and mention the lines a linter would complain about.
In preparation for splitting the package I need to know what {file} pulls in. Open it, list the \
imports, and mark the ones which come from other teams' code. I'd guess about half of them do.
Our feature store loads a mapping at start-up, and one of the keys is apparently there twice. JSON \
doesn't mind, I do. Take a look at {file} and tell me which key it is and what its two values are.
The alert says the certificate pinning failed, and the pins are compiled in. They come from {file}. \
Could you show it to me? I've the fingerprints of the new certificates in the ticket and would like to \
compare them.
It's about the word secret in {file}, which makes our scanner nervous. Please have a look and tell me \
whether it's the name of a variable, a test value, or something that we should've rotated yesterday.
Hi, what's the deal with {file}? Is it still needed after the move to the new router? Have a read and \
tell me what it exports.
I'd say the bug's in {file}, about halfway down. Can you open it so that we can look at the pagination \
together?
Ines says the answer's in {file}, chapter two. Please look it up: how long do we keep the recordings of the baby monitor?
Please check what {file} does on failure. I hope it retries, I fear it exits.
One thing before the demo: show me {file}, I'd like to be sure the fake names are in, not the real ones.
My build differs from yours, so let me see your {file}, the one in this project I mean.
Could you give me a rundown of {file}, with the emphasis on what's happening to images larger than ten \
megapixels?
Explain the maths in {file}, please, I can do sines but not matrices.
In the file {file} there should be a list of all bird species. Please open it and see whether the \
wren's missing.
The scoring for the diving competition drops the highest and the lowest mark, except if there are only \
five judges. Or was it four? It's in {file}. Please open it and tell me the number, and whether equal \
marks are treated in some special way.
We have a support case that's been open for 90 days, and a director is now copied on it. The logs point to {file}. Read it, please, and explain under what conditions a session is closed by the server, in a form that I can send to the director.
Is the algorithm in {file} the same as in the patent? I've got the patent's claims in front of me and \
could go through them one by one, if you'd just give me a precise description of each step in the file.
My predecessor numbered his comments, and number 31 says see number 7. That one's in {file}, I've been \
told. Please show me the file from the start, as it may also have numbers 8 to 15, which I've been \
searching for.
For a museum label of no more than 25 words I need to know what {file} did. It's the oldest piece of \
software in our collection. Please read it and give me a suggestion, and leave out everything \
technical.
Please read {file} with the eyes of a beginner and tell me which three words you'd have to look up. I'm collecting these for a glossary, and I'm too used to our jargon to notice it.
I'm curious whether the trick with the double buffer made it into {file}, or if we've kept the simple \
version for the tram's LED panel. Would you open the file and check? The double one has two arrays, \
obviously.
all i know is that {file} must not be longer than 4096 bytes or the modem chokes. please show me what's in it so i can decide which of the comments to sacrifice
I've never been able to work out the meaning of the fifth column in {file}; have a look and tell me \
what you make of it.
Open {file} for a minute, would you? Something in it refers to the former mayor.
Take your time with {file}: read it, and tell me what you'd simplify if you were allowed to.
Does the text in {file} match what we announced? Show it to me, I'll compare.
Go and look in {file} if there's a limit for the number of guests.
Since the last sync my calendar import drops every meeting with an ampersand in the title. I've a \
strong suspicion about the escaping in {file}. Please open it and tell me at which point the text is \
escaped, and whether it's done once or twice.
There's a config for the preview environment that nobody has touched since it was set up by an agency. \
I'd like to understand it. It's {file}. Please explain what each block does, and whether we need it at \
all.
Please pull up {file}. We're going to walk through the error budget policy with the new product manager and I'd like to have the original wording, not my memory of it, which tends to be kinder to us.
The release notes mention a behaviour change in how {file} treats symlinks, without saying which. Read \
the file and tell me what it does with a link that points outside of the project.
ok so prod is fine, staging is fine, only the demo tenant is broken. demo has its own override file, \
{file}. show me what's in there so i can see which of the overrides is older than the schema change \
from may
Could you check if {file} has been formatted by our formatter or by someone's editor? Have a look at \
the quotes and the line breaks. I don't want you to reformat it, as there are four open branches on it.
I'm writing the threat model for the upload feature and need the facts. Read {file} and tell me which \
types are accepted, what the size limit is, where the temp files go, and who deletes them.
Let me look at {file}, the healthcheck there is suspicious.
Is {file} still using callbacks? Open it and check.
Show me {file}, I'll tell you which part to test.
what does {file} export by default, have a look
Tell me which env vars {file} reads.
Summarise what the hook in {file} does.
Please open {file}, the reviewer left a remark about line 40.
The crew of the fishing trawler can't update until they're back in port, so whatever they've got on \
board is what we must support. Their version of the settings is {file}. Please show it and tell me \
what's older than two years.
Two doctors use the same form and get different risk scores. I've been through the database. What's \
left is {file}. Please explain how the score is put together, and in what way it could depend on the \
person who's logged in.
It's been suggested that {file} be split into three. Before I say yes, I'd like you to read it and tell me which parts belong together, seen from the outside, in no more than five sentences.
I'm translating the interface into sign language videos, one per text. For the order of filming I need \
to see all the texts of the start page, and they're in {file}. Please show it in full.
we bought a second-hand laser cutter and the seller threw in his own material settings, {file}. could \
you read it and tell me what he used for 4 mm plywood, speed and power? i'd rather not find out by fire
With a bit of luck the answer to the riddle of the vanishing invoices is in {file}. Please read it, and look for places where something's dropped without a word, such as an early return or an empty catch.
May I see {file}? The court clerk asks whether the time of receipt is the time on our server or on \
theirs, and it must be possible to find that out from the code in there.
just show me the top and the rest of {file}, i.e. all of it
Explain {file} so that I can estimate the ticket.
I'd like to see which tests {file} contains.
Open {file}, there's a poem by a sysadmin in the comments.
Please tell me what's stated in {file} about breaks.
does {file} have a licence header? have a look
Let us see {file}, the pump's limits are in it.
The manual points to {file}. What does it say there?
Read {file} and tell me the name of the maintainer.
{file}, show that
Would you explain to me what's going on in {file}?
Have {file} shown here, I want to proofread it.
The lawyer's secretary needs a copy of what's in {file}, so please show it to me and I'll read it out \
to her. She types at 400 keys per minute, and I read slower than that.
Our data model is described in {file}, and I've been told it's the only place where it's explained why \
a horse can have two owners but a stable just one. Please find that explanation in it and tell me.
I've got an hour left on the clock for this client, which is enough to understand {file} if you help \
me. Please read it and give me the plan of it: the parts, what they do, and how they call each other.
Thursday's outage began when the proxy was reloaded, so the first thing I want to see is {file}. Show \
me the whole text, and point out the upstream block, the timeouts, and anything that's been commented \
out in a hurry.
Please read {file} before the meeting and prepare me for it: what's its purpose, what's been changed \
lately if there's a note about it, and which two questions is the security officer likely to ask?
The form on the citizens' portal rejects names with an apostrophe, and Mrs. O'Neill has written to her \
MP. The check is done in {file}. Have a look and explain to me which characters are allowed, and why \
that may be.
can you tell me if {file} is the old or the new implementation? the new one uses a ring buffer, the old one a plain list. just open it and look, i'm in the middle of a demo and can't
When the intern started she was given {file} to read, and now she's got more questions than before. \
Could you explain it in a friendly way, with the help of an example from a bakery? I'll sit next to \
her.
Let's have a look at what the customer sent, it's {file}, please open it.
I'd like to compare notes on {file}: you read it, I've read it, what's it about?
Check {file} for the number of lanes in the bowling alley, please.
open {file} and tell me if the test data in it look real
Both of our hotels use {file}, yet only one of them charges the city tax twice. Please open the file \
and look for anything that depends on the hotel's id, I'd be grateful for line numbers.
I'm on the late shift and the beacon's gone quiet. Page 3 of the instructions tells me to check {file} \
for the interval. Show me, please, and I'll phone the engineer with the value.
Somebody's left a love letter in {file}, according to the cleaning staff, who've got the printout. I'd \
like to see if it's still in the file. Please open it.
Can I get a neutral review of {file}? It's by my best friend, and I can't be objective. Concentrate on \
correctness, and skip the formatting, the tool takes care of that.
Which of the two tariffs applies at midnight sharp? Read {file} and tell me how the comparison was \
written.
Our two-factor codes expire early for users in Nepal, whose time zone has 45 minutes in it. I'd like to see how {file} handles offsets. Please open it and tell me if it assumes full or half hours.
To complete the risk assessment I have to describe what {file} does if the disk is full. Please read \
the relevant part and tell me, honestly, even if the answer is nothing.
The gallery's alarm plan is stored as {file}. Could you display it? I'm at the entrance with the guard, and we'd like to know which door has the longer delay.
Is it me or does {file} contradict itself? Read it and tell me what it says about opening on public \
holidays, once near the top, once near the bottom.
I'd love to see how {file} solves the knapsack problem for the lorries. Explain the approach, not the \
syntax.
please get {file} on the screen, the whole crew is waiting
What language is {file} written in, and what's it doing? Have a look.
Show me {file}, I've only ever heard of it.
Before we blame the firmware of the e-bike, let's have a look at {file}, where the maximum speed is set per country. Please open it and read me the entries for Austria and Belgium.
A bug has been filed against {file} with no description except a sad face. Please read the file and \
tell me what there might be to be sad about.
I need to quote two sentences from {file} in the annual report. Show me the text, and I'll pick the \
ones that sound the least technical.
As of this week {file} is maintained by me. Please give me an introduction to it: history, if there's \
any in the comments, then structure, then known problems.
What does it say in {file} on the subject of cats? I'm serious, it's an animal shelter.
Have a look into {file}, and let me know if the retry's been turned off.
i'd like to read {file} in peace, so just print it
The cheese counter's scale speaks a protocol which nobody's documented, except for some remarks in \
{file}. Please open it and collect everything that's said about the handshake, I've the scale on my \
desk.
Somewhere in {file} there's a promise that we'll delete data after 30 days. Read it and tell me if \
there's a condition attached.
I've a train to catch: {file}, in five sentences, please.
Show me {file}, as the jury would like to see the original.
""")

REQUESTS["search_text"] = literal(r"""
where do we use {query}
find every place in the code that says {query}
Search the codebase for {query}.
Which files contain the text {query}?
grep for {query} in the project
who calls {query}?
Customers of the ferry booking site see the message {query} after paying. Find where in the code that \
message is produced.
I renamed it last week and I'm worried I missed some. Look through all sources for leftover occurrences of {query}, list them with line numbers, and don't edit anything until I've seen them.
is the string {query} mentioned anywhere in our code
The log of the wind farm collector is full of one line and nobody knows which module prints it. Could \
you hunt it down across the repo? The text is: {query_end}
Before deleting the helper, check whether {query} still appears somewhere in the source.
need all hits for {query}, thanks
A partner bank reported the code {query} on a declined transfer. Please locate the spot in our sources \
where that text comes from, so Tomasz can add a better explanation to the handbook.
does anything reference {query}
look up occurrences of {query} across all modules
Where's {query} defined?
For the PDCA review on Thursday I have to say in how many places we still write {query} in the code. \
Just search for it and give me the hits; opening the files comes later.
show me each line with {query} in it
Ticket HELP-208: the museum kiosk shows a raw key instead of a label. Find usages of {query} in the \
templates and code.
I vaguely remember someone hardcoded {query}. can you search where
Full-text search please:\n{query_end}
Somebody on the radio team swears the pattern {query} is used nowhere any more. I'd rather verify that \
before we drop it from the public class, so scan the whole code and report the matches.
text search: {query_end}
What code touches {query}? I need to know where it turns up.
We're moving the vineyard sensors to the new broker next month, and the old host name is scattered \
about. Search all code for {query} and tell me how bad it is, five spots or fifty.
find mentions of {query} in this codebase
In which source files does the phrase {query} occur, and is it in a comment or in live code?
hunt for {query} in the sources
The linter complains about {query} but gives no location, lovely. Find where it's written.
Pablo wants the feature flag gone by Monday. Find out where the name {query} appears in the code, \
production first and tests afterwards.
got an exception with {query} in the text, where could that be raised? search the code
Are there any remaining uses of {query} in the payroll code?
find {query} in the code
where does {query} come up?
scan the repo for {query}
I'm looking for the place where {query} is set
Which part of the code prints {query}? A user of the hearing aid app sent a screenshot with it.
any TODO that mentions {query}? search the sources
please do a text search over the project for {query}
Since the update, tram drivers get a popup reading {query} whenever they change lines. I'd like to know which source file holds that text, because the translation team claims they never got it.
find out where {query} is being called from
Does the name {query} occur anywhere outside of the tests?
Look through the sources for {query_end}
in what files can I find the word {query}
We promised the data protection officer that {query} isn't logged anywhere. Please go through the code \
base and find all lines with it, log statement or not; I'd rather get too many hits than miss the one \
that gets us into the newspaper.
search for usages of {query}
hits for {query} in our code?
where in the repository is {query} written
Grep the source tree for this and give me file and line:\n{query_end}
Ticket LAB-19: microscope stage doesn't move home. The firmware people want to know where we send \
{query}. Search in the code and add the locations to the ticket, the fix itself will be on their side.
Let me know in which places {query} shows up
I removed the old mixer class this morning. Anything still importing {query}?
can you track down {query} in the source code
The word {query} is apparently offensive in Finnish. Find all the spots where it's used in our texts \
and comments before the Helsinki demo.
which modules refer to {query}?
find every line containing {query}
Ok so the gym's turnstile opens twice per card and I believe two listeners subscribe to the same event. Search for {query} in all sources; if there's more than one subscription I know where to go from there.
Please look for the text {query} in code and docs.
Who uses {query}? I want to change its signature.
how often does {query} appear in our sources
Just to be sure before I run the upgrade: is there any code that depends on {query}? A search over \
everything will do.
Locate the code with {query} in it
Our pentester found a secret that looks like {query} in the shipped bundle. Where does it come from? Go through the source for that text please, and don't post the surrounding lines into the chat.
the magic number {query} must be in the code somewhere, find it
search {query} in all files
where is the text {query} in our code
find usages: {query_end}
Does any file contain {query}?
I want to see all the code lines with {query}
Search through the code for the error text {query}, the helpdesk of the theatre gets ten calls a day \
about it.
spot {query} in the sources for me
code search for {query}
Have a look through the codebase, who still says {query}?
It used to be called differently, and in a few dark corners the former name survived. Find those for \
me, please: search the code for {query} and tell me the file and line of each hit, so that I can put \
them into the ticket for the next sprint.
find references to {query}
which line of which file has {query} in it
Where do we handle {query}? Look it up in the code.
grep -- I mean, search the project text for {query}
Someone in the mobile team asked whether {query} is a constant or typed out in every place. Search the \
code for it.
The export for the tax office comes with {query} in the header and the officer doesn't like it. I've no clue which of the twelve writers does that, so search the text of all sources for it.
find me the spot where {query} gets thrown
look for {query} throughout the code
is {query} dead code? find its callers
Find where we mention the company name {query} in source comments, the lawyers want to know.
please find the following text in the project\n{query_end}
I need all of the occurrences of {query}, in code only
what are the places that use {query}
Our astronomy club's site shows {query} at the bottom of every page. Where does that come from? Search \
for it in the templates, thanks.
Test 17 fails on a missing key called {query}. Find where in the code that key is read or written; I \
don't want the test itself opened or repaired, I know what it does.
hunt down every {query} in the source
Can you see whether {query} is referred to in any of the scripts?
Can't find it with my editor, it crashes on big folders. Search the sources for {query} please.
all matches of the text {query} please, with context
On which lines do we call {query}
The veterinary clinic's printout has a stray {query} on it. Find in which file we write this.
For the deprecation notice we need to know how widely {query} is used within our own code. Please \
search for it and group the hits by module, then Ravi can estimate the effort for the quarterly plan.
Last night the water works had two alarms in a row, both with the words {query} in the message. Nobody \
on the team remembers having written that. Could you search all of our sources for the text and tell me in which files it's used? Then I'll read them one at a time.
We want to drop support for the old card readers in the spring, and as a first step I'd like to know \
how deep they're buried. Please search the code for {query} and give me every hit with its file. \
Grouped by folder would be perfect, but a flat list is all right too.
Our style guide, chapter 4, forbids {query} since January. I have the impression that no one has read \
chapter 4. Look through the whole code base for it and report where it's still used, then I can bring \
the list to the team meeting and look disappointed.
Hi there, I'm trying to follow how a booking gets from the form into the database of the climbing hall. The only clue that I have is the name {query}, which I saw in the debugger. Where in the code does that name come up? Please search, and list the places in a sensible order.
A strange thing: when the orchestra librarian prints a part, the footer has some text on it which isn't in any of the documents. So it must come from the code. Please go and find it in the sources, here's what it says: {query_end}
don't open or change anything yet. i only need to know in which files {query} is mentioned, and whether the hits are in the app itself or just in the test folder, as that decides if the ticket is for us or for the quality people
Before I run the big rename on the crane control project, I'd like to have the number of places that \
are affected. Can you search for {query} in every source file and tell me? When it's more than a \
hundred I'll do it in two commits, otherwise in one.
The new colleague asked a good question: who actually catches {query}? I said the main loop, Stefan \
said nobody, and now there's a cake at stake. Search the code for it, please, and we'll see.
The pattern we use for phone numbers is said to be copied all over the place, and of course each copy \
has its own bug. To see how many copies there are, please look for the following text in the code and \
give me file names and lines:\n{query_end}
For the export to the land registry we had a special case, years ago, for one particular municipality. \
They've merged with the neighbours now. Find out where in the sources {query} is treated, so that I can take it out and adapt the test data.
Something writes {query} to the standard output of our satellite decoder, right in the middle of the \
binary stream, and this ruins every tenth picture. Most likely a forgotten debug line. Please find the \
line, I've got the whole repo checked out here so just search everything.
I was asked by the works council which data about the drivers we record. One of the fields is called \
{query}. Could you see where that occurs in our code, in every module, the old reporting one as well, \
and list it? I promise not to blame anybody for what we find.
While I create the branch: check if {query} is still being used anywhere. The compiler won't tell us \
because it's looked up by its name as a string, therefore a plain text search through the sources is \
the only way.
The people who run the planetarium's ticket desk keep asking about the abbreviation {query} on their \
screen, and I'm ashamed to say that I've no idea. Search for it in the project. Perhaps there's a \
comment next to it somewhere, or a constant with a longer name.
Find all code which mentions {query}, I want to know if the ski rental part has any of it.
our docs talk about {query}, but does the code? search it please
Someone hid an easter egg with {query} in it, where in the sources might that be
Let me know which files use {query} so I can warn their owners about Thursday.
Search for {query} across the project, ignoring whether it's in a comment or a string.
The button in the vaccination portal is labelled {query}. In which source do we set this label?
Please list all places in the code base where {query} is passed along.
I need a search for the text {query}, every folder, every language.
To fix the flicker I have to find {query} in the code, help me locate it.
does the string {query} occur more than once in the sources? if it does, list the spots
There's supposed to be a hack involving {query}. Find it, I'd like to see its surroundings.
Where on earth is {query} coming from? Please search the whole code for it.
Find where the museum guide app logs {query}
Check the sources for the words {query}, we're not allowed to use them in Brazil.
I'm looking for a comment somewhere in the code that says {query_end}
Go find {query} in our source code, would you? I'll be creating the bug report in the meantime.
which tests and which production files have {query} in them
The profiler says 40 % of the time goes into {query}. Where do we call it? Search for all the call \
sites.
Can you search the code for {query} and give me just the number of hits per file?
Text to look for in all of the sources: {query_end}
Find out for me whether {query} is used in the elevator module or only in the escalator one; a text \
search will tell.
We've a deprecation warning about {query} at start-up. Where do we use that?
please find the code that has {query}, I believe it's near the invoice printing
Scan every file for the term {query} and report the lines.
who on earth still writes {query} in 2026, find the lines in the repo
The logs of the petting zoo till say {query} forty times an hour, let's find the source of that message in the code.
In the code of our tax calculator, where is {query} mentioned? I know about one place but I suspect \
three.
Bug 5150: double greeting in the newsletter. Suspect: {query}. Action: search the sources for it and \
write down the locations. Please do this now, I do the rest after the test of the new mail server.
The whole team is looking for where we assign {query}, four people, one hour. Please end this by \
searching all of the code for it.
Could {query} be used by the mobile clients? Have a look in the code for any mention.
Is there some spot in the repo with {query} in it? I'd like to see how others call it before I write my own.
I have a list of forbidden words from the marketing department, the first one being {query}. Search the texts in our code for that. There'll be thirty more, but let's see how it goes with this one.
Find the code which outputs {query} on the departure board of platform 9, it's misspelled and there are photos of it on the internet.
List each occurrence of {query} in the source tree, Leila wants to refactor it.
Where does the code compare something with {query}?
i need to find {query} in this huge codebase, pls search
Search for this text and don't open the files, the lines alone are fine: {query_end}
It's been said that {query} is a relic of the fax era. Find out if that's still in the code, and where.
After we've dropped the table, all code that mentions {query} will fail at run time. So please look up \
every place that does, including migrations and the odd shell script, and give me the list before the \
change window opens at eight.
who else is catching {query}? look in the sources
Look for code that has {query}; I'd be happy with the file names.
A user of the sleep diary found the text {query} in the middle of a German page. Where do we have it in our sources?
I'd like to know in which places we check for {query}, as the new role of the head nurse ought to be \
treated alike. A search through all of the code is what I need, I'll judge each hit on my own.
Every call of {query} has to go by summer. Which ones are there at present? Search please.
Find {query}. I mean the text, inside of the source files.
Can you check for me if {query} is written anywhere in the code in exactly this spelling?
The screen reader reads out {query} to blind visitors of the concert hall. Somewhere in our code this \
must be the alternative text. Find it, so we can replace it by something meaningful.
usages of {query} in the code please
We're going to create an index of all events that the lift emits. For event no. 1, search the sources \
for {query} and list who sends and who receives it.
Would you look through the sources for a thing called {query}? It could be a class, a variable or a \
mere comment.
what part of the program knows about {query}? do a text search
Which source lines have to do with {query}? The pension fund asks.
I see {query} in the crash report of the plough robot. Please search our code for it, because if it \
isn't ours then it must be the library's and I'll write to its authors.
have the code searched for {query} and report
The tests mock {query}, but does the real code use it at all? Find out.
Please grep through everything for {query_end}
Need the location of {query} within the code base, asap, the phone rings non-stop at the lottery.
Can we find the origin of the text {query} which shows up on receipts? Look in the code.
My predecessor at the observatory left me a note with a single word on it: {query}. No explanation, no \
date. It may be a password, it may be a variable. Please search all of the code for it, and if there \
isn't any hit I'll assume that it was his favourite band.
In two weeks the payment provider switches off the old interface. We've been told that everything with \
{query} in it is affected. Look through the code and find those places, please, and give me a list \
which I can share with the three teams, one line per hit.
I'd like to delete a column from the table of the horse register, and I'm afraid of it. So, to begin \
with, let me know where in our code we make use of {query}. Include the reports and the tests. If it's \
only the tests I'll be brave.
What we see in the browser of the patient portal is an empty page, and in the console there's a \
message: {query}. I'd say it's one of our own messages, because of the bad English. Search the code to \
find out which file it's in.
While writing the new chapter on error codes I noticed that nobody has documented {query}. I'm not even sure that it's in use. Please check, by means of a search through the code, in what places it's raised and where it's handled, if at all.
It's a cosmetic thing, but the director of the opera is very particular about such things. The \
programme shows {query} with a capital letter and it should have a small one. Where in our source does \
that text occur? I'd expect two or three places, among them the one for the printed version.
Somebody has asked in the forum how to turn off the sound of the quiz buzzers. I could have sworn that \
we've an option for it, with a name like {query}. Please search the code for this, and if it's there \
I'll answer the question and create a page in the manual.
hey, remember the outage in june? the fix was a line with {query}, which went into the code of the \
ticket printer. now the scale has the same outage. find that line again by searching for it so i can \
copy the idea, i've no clue in which repo folder it is
Let's play detective. The letter that went out to 4,000 members of the automobile club has a sentence \
in it that was never approved. I'd like to know which of our sources this sentence lives in. Find the \
text for me, here's how it begins: {query_end}
The static analysis tells us to replace {query} wherever it's used with something safer. Before \
promising anything to the security team I want to know how often that is. Look for it in all of the \
sources, please, skip nothing, and give me file names with line numbers.
If you search the code for {query}, what do you find? I'm asking because two of my colleagues claim \
that they removed it, independently of each other, on different branches, and yet the farm's gate still opens with that old code.
Dear assistant, kindly look up in which of the program texts the expression below is found. I need to \
cite the place in my thesis about the translation of museum software, with file and line, and my \
supervisor is going to check every single citation.\n{query_end}
It's possible that I'm the only one still using the function {query}. To be certain, search our code \
for its name. If there are other callers I'll be polite and announce the removal a month ahead, and \
otherwise it'll vanish tonight.
The scooters in Ghent send us their battery state under the key {query}, those in Lyon use something \
else. What does our code look for? Please find all the lines where the first one is mentioned, so I \
know how much has to be done for the French ones.
look for {query} in the sources
search sources: {query_end}
who uses {query} in the code
where's {query} in our code?
find the text {query}
occurrences of {query}, please
what code contains {query}?
text {query}, where does it occur
is {query} still used somewhere
find callers of {query}
which file mentions {query}?
grep {query} across everything
any code with {query} in it?
where do we throw {query}
search the templates for {query}
locate {query} in the source code
find the string {query} in code
do we log {query} anywhere?
all lines with {query}, please
Find this text:\n{query_end}
uses of {query} across the repo?
find leftover mentions of {query}
search for the words {query}
whence comes the message {query}?
check our code for {query}
lines matching {query} in the code
Where do we read {query}?
has anyone hardcoded {query}? search
find where {query} gets printed
show usages of {query}
In which function is {query} mentioned?
code references to {query}, list them
Find out which lines have {query} in them, the fishing licence people need to know by two.
Our support bot answers with {query} at times. This must be coming from somewhere in the source, so \
search for that text.
Let me have all mentions of {query} in the code so I can judge whether the rename is an hour or a week.
I can't work out how {query} ends up in the page title. Look for that in the code, please.
For my understanding of the harvest module: where's {query} used, and where is it declared? A search \
for the name would help.
How come the car wash terminal shows {query}? Find the place in the code where we have this text.
search the whole repository for the text {query} and tell me which of the hits are in tests
There must be a comment from 2014 that explains {query}. Would you search for it in the sources?
I'd like to stop using {query}. Which places in the code would I have to change?
Look for {query} in the code base, would you? Fatima needs it for her slide on technical debt.
I've just had a call from the ice rink, their display reads {query}. Search the code to find out what's the cause of that text.
do a search for {query}, in all source files, case as written
Please tell me every place where our code refers to {query}, including strings and comments.
This shows up in the log every minute, where in our sources is it from?\n{query_end}
The function that's called {query} looks unused to me. Verify by searching for it.
Can you look in the code to see where the name {query} is used in the sheet music viewer?
Who creates {query}, and who skips it? I need each line of code that mentions it.
Our lawyers ask where the phrase {query} is used in the app. Give them the list of files in which it \
occurs.
we have to replace {query} in about a hundred spots i reckon. search first, then we'll see
I'd like you to find the piece of code that mentions {query}; I think there's just one.
Is {query} part of our code or does it come from the vendor? Please search our sources for it.
A search for {query} through the code of the bus simulator, please. Lines and files.
Let's find all of the code that depends on {query} ahead of the upgrade.
I bet there are more than ten places with {query} in this code. Count by searching.
While reading the contract I found that we may not use the word {query}. Where in the source texts do \
we?
Would you scan the code for {query}? I've got a hunch it's in the part about refunds.
I'm the only one left who knows the old till system, and I retire in June, so let's write things down. \
First I'd like to document everything related to {query}. Please find each place in the code in which \
that occurs and list them, then I'll dictate what I remember.
According to the release notes of the framework {query} changes its meaning with the next major \
version. Before I say that it's no problem for us, let's see where we use it. Would you search the \
complete code? I'm especially nervous about the part with the vaccination certificates.
Something in the snow plough tracker keeps asking the server for {query}, several times a second. I'd \
like to know who it is. Find all the code that has this text in it, please. It's probably built in a \
loop, so the hit may be in a helper.
we want to give the cafe its own loyalty card and there's already something of that sort in the code \
from an earlier attempt, i just can't find it, all i remember is the name {query}. could you do a \
search for it in all of the source?
Do me the favour and check how consistently we spell it. There's {query}, and there's the version with \
a hyphen. Let's begin with the former: search for it in all our code and texts, and report the places. \
I'll come back with the second one afterwards.
I'm going to give a talk on logging and its discontents. An example from our own code would be great, \
and I vaguely recall a message with {query} that had everyone laughing. Would you look for it in the \
sources of all the modules, tests as well?
During the code freeze nobody is allowed to change anything, but looking is free. So let's use the time to see how many places refer to {query}. Search for them, please, and list file and line number, in order to give us a plan for January.
Our penguin feeding plan has a bug that appears if the day is called {query}. That's strange, since I \
was convinced that the code didn't care about the names of days. Let's find out: search the source for \
that name and tell me where it's mentioned.
The colleague from the other office writes: please make sure that {query} is no longer called by your \
code before the end of the quarter. I'd like to answer that we never did. Check that for me by looking \
for it in the project, including the scripts for the deployment.
I have here a translation memory with 9,000 texts, among which there are lots that no longer exist in \
the program. To test my theory, take this one and search the code for it. If you don't find it, I'm \
going to suggest a big spring clean.\n{query_end}
Find the code that deals with {query}, anywhere in the dive log app.
Which of the modules contain {query}? It's for the diagram.
Search the code for {query}, in upper and lower case if you can.
I'm told {query} is all over the place. Show me where.
Anything in our sources about {query}?
The tooltip says {query}. What file has that?
find each spot where we call {query}, Mei needs this for the estimate
can you search for {query} in the whole project, not just in the open file
Lines of code with {query} in them, all of them please.
where is this text hiding in the source? {query_end}
Is there a test that mentions {query}? Search for the name.
The old telephone exchange was called {query}. Does the code still know that name?
need to find the comment with {query} in it, it's somewhere in the code
How do others use {query} in this repo? Find me some examples.
Please locate the message {query}, which drivers get when the barrier is stuck.
Search project for {query} and count the files.
I'd like to see in which files the identifier {query} is found.
who set this to {query}? find it in the code for me
Find all mentions of {query}. We might have to create an exception for the island schools.
before we drop support for it: where is {query} in use?
Tell me the file where {query} is defined and those where it's used.
go look for {query} in our code, I've got a hunch it's unused
{query} appears on the invoice. From which source does it come? Search.
A text search for {query} over all of the repository, thank you.
Let me know if {query} crops up anywhere in the sources of the moon phase clock.
Does our code write {query} to the log? Where?
find this in the source files:\n{query_end}
I want to know what else refers to {query} before I touch it.
search the sources for me, the term is {query}
Which places would break if {query} disappeared? Search the code for mentions.
the constant {query}, where do we use it
Scan through the project, looking for {query}, for the accessibility report.
where do we set {query} in the code? staging has a different value
find the code path that logs {query}, sentry has 3k events with it since midnight
search the monorepo for {query}, I need every consumer before I change the signature
grep for {query} but don't touch anything
Where is {query} imported?
which components use {query}, looking at you design system
Find all callers of {query}. I'm going to make it async, so each one needs an await, and I want to know if that's ten or two hundred before I promise anything in planning.
does any sql in the code mention {query}
The stack trace ends in minified code, all I've got is the message {query}. Search the sources so we \
know which module it belongs to.
Look for the header name {query} in the codebase, the gateway strips it
Are we still referencing {query} in any terraform or yaml? text search please
find deprecated usage of {query} in our code
Which controller handles {query}? Search for the string.
The type checker says {query} is possibly undefined, find where it gets assigned
I want every line that mentions {query}, including the ones in comments, because we are removing the \
feature flag and the comments would otherwise live on for years.
search for the env var {query} across the services
find: {query_end}
Search code for the following snippet, it was copy-pasted around before the freeze:\n{query_end}
Anyone catching {query} and swallowing it? Find the spots in the code.
our bundle has {query} in it twice, where's it pulled in? search the source
can you find the endpoint {query} in the backend code
Locate the css class {query} in the templates, I want to rename it
The metric {query} vanished from the dashboard on Tuesday. Is it still emitted somewhere in the code? \
Look for the name and tell me the file.
where's the todo about {query}
Search all the tests and the source for {query}, list hits per directory.
who publishes to {query}? find the string in the repo
we have a memory leak around {query}, show me all the places in the code using it
Can you check how many times {query} occurs in the code? My PR claims zero.
is the permission {query} enforced anywhere, search for it
Find the lines where {query} shows up, then we'll create the codemod.
Search term {query}, scope: whole codebase, output: file and line number.
Kafka consumer dies with {query}. Which of our classes produces this text?
The security scanner found a weak hash in the shipped artefact but gives no file name. The function \
should be visible in our sources as {query}. Please search all the code for it, and list the hits \
together with the surrounding function, then I'll decide which of them matter.
We're about to split the monolith, and the first cut runs along the billing boundary. For the \
dependency map I need to know everything that touches {query}. A text search through all modules is \
good enough, since our naming is consistent, at least in that corner of the code.
A customer on the enterprise plan gets the error {query} each time she exports more than 10,000 rows. \
Support has escalated it to us. Could you find out where in the code base this message is raised? Don't go any further, I want to look at the conditions on my own.
i removed the redux store last month and since then the bundle analyzer still shows it. something must \
be importing it. can you search for {query} in every source file, also the legacy pages, also the \
storybook stuff, and tell me who the culprit is
Our analytics people renamed an event, and in their tool the old one, {query}, still comes in about \
twenty times a day. Either there's an ancient client out there or we have a second place that sends it. Search the code for the name to rule out the latter.
Can you help me estimate? The ticket says: replace {query} everywhere with the new helper. Whether this is one story point or eight depends on how often it occurs in our code. So please look for it and give me the number of hits per package, that's all I need.
I've found a comment which says see also, followed by an identifier, and that's where the trail ends. \
I'd like to follow it. Find the following in the project's code, wherever it may be, and show me the \
line it's on: {query_end}
In the interview with the users of the sampling app we heard that they don't understand the phrase \
{query}. UX wants to change it. I have to find out first where in the source it's used, whether it \
comes from the translations, from the templates, or, heaven forbid, both.
The feature toggle clean-up day is today, and I've drawn {query}. According to the rules, I first have \
to list all places in the code that check it, then get an okay from the owner, and only then may I \
remove anything. So let's do the search now.
For the post-mortem I need to prove that no other service calls {query} with a null argument. As a \
start, please find all of the calls in our code. I'm going to look at each of the arguments and write \
them down in the timeline document.
We get a segfault in the native extension and the core dump has a readable string in memory near the \
pointer. If I knew which part of our code that string is from, I'd be a good deal further. Search the \
sources for it, please:\n{query_end}
In what places does the code mention {query}? I'm writing a test plan.
{query}: find it in the code please
look up {query} in the project sources
Search for {query}, the horse racing module has it for sure.
Would you be able to find the string {query} in our code?
The debugger shows {query} but I don't know from where. Find it in the source.
a hit list for {query} in all of our code, please
Is it only one module that uses {query}? Check by searching the code.
Find me the definition and all uses of {query}
text to be found in the code: {query_end}
the code has {query} somewhere, I just need the line number
Search everything for {query}, except that you may skip the vendored stuff.
We print {query} on the boarding passes. Where's the code?
How widespread is {query}? Count its occurrences in our sources.
Tell me where {query} is found, in any source.
Please do a case-sensitive search of the code for {query}.
Does the parking code have {query} in it, or is it in the toll code?
i keep seeing {query} in the output. what file prints that
Can you tell which source files would be hit by a search for {query}?
find every file that has {query} in its text
Look through the source code for {query} and tell me the first hit.
The word {query} was banned by the style council. Where do we still have it in the code?
Find out who calls {query} in the kiln controller.
I'd like all the spots in the code where {query} can be seen
Have you got a way to find {query} in the code? I can't.
search code: where's {query} being created
There are three meanings of {query} in our code. Find all occurrences, I'll sort them.
seek out {query} in the sources, I'd like the file names
Please scan for this phrase in the code, it's from a bug report:\n{query_end}
Where else do we do {query}? Search, so I can unify them.
is there anything in our code with the name {query}, I get a clash
Which scripts contain {query}? Don't run any of them.
A teacher from Graz reports that the vocabulary trainer greets her pupils with {query}. It's either a \
joke or an attack. Please find out if that's in our code, in any file at all, and where, and be quick \
about it, since the parents' evening begins in two hours.
In order to write a good deprecation notice I've got to know how people use the thing. As we're our own best customers, let's look at our code first. Please search for {query} and show me all of the places, with a few lines around each, if that's possible.
Years ago, we agreed to mark every work-around for the buggy barcode reader with {query} in a comment. \
Now the reader's been replaced, at last! Could you go and find all of these comments in the code? It'll be a pleasure to take the work-arounds out, one by one.
I'm stuck with a strange behaviour of the ski pass gate: it lets dogs through but not their owners. The code in question must contain {query}, since that's what shows up on the display. Search all the sources for it so I can set a break point.
The question isn't whether {query} is a good name, it's how many places I need to touch when I change \
it. Search for it in the code, please. My guess is fourteen. Lars says thirty. The loser is going to \
write the tests for the class.
In the merger with the other bus operator we got their code too, and it's said to do the same as ours \
under other names. What's the trip planner in ours is {query} in theirs. Please look for that in the \
sources, and give me all the hits.
The documentation of the loom's interface mentions a command which I don't think we ever send. Can you \
verify this? It's {query}, and if it is anywhere in our code, it'll be as a string. So a simple text \
search through all files should give us the answer.
we need to know which of the emails to patients contain the sentence {query}, because the clinic has \
changed its policy on cancellations. the emails are made from templates in this project, in about six \
languages. search for the sentence and list the files, please and thank you
Marketing would like to know whether we still use the slogan from 2019 anywhere. I don't, they don't, \
but the code might. Please search the sources of the shop, the app and the newsletter for it, and tell \
me in which files it is. The slogan was: {query_end}
To make the audit trail complete, every access to {query} must be logged. So I have to look at every \
access. So I have to find every access. And that's where you come in: please search the code for that \
and list file and line of each.
Let me tell you what I've tried: I've looked in the settings, I've looked in the database, I've asked \
Henrik. But no one knows where {query} comes from. It can only be in the code itself. Please search for it there, in every file that's text.
While moving from the old logger to the new one, I've skipped whatever looked complicated. Now the old \
one is gone and the build fails at places I don't know. Search for {query} in all sources, and list \
them. I'll take care of them tonight.
On the invoices to Switzerland there's a line that shouldn't be there, with {query} in it. It isn't in \
the template, I've had a look. So the code must add it. Would you search all of it, and tell me the \
file and the function?
I'm documenting which settings can be changed by environment variables. For {query} there's no \
documentation at all, and it may well be that nobody reads it any more. Please search the code for that name and tell me if there's any use left.
The data model has two words for the same thing, which drives the new people mad. I'd like to abolish \
{query}. To see if this is realistic, please find all of its occurrences in the code, and tell me \
roughly how they're spread over the modules.
Help, the compliance team wants an answer within the hour: do we transmit {query} to third parties? I \
need each line of code where it's mentioned. From there I can see myself whether it leaves the house or is just shown on the screen.
from the logs of last night: at 02:14 the pump got switched off, reason {query}. at 02:15 it was on \
again, no reason given. where in the code do we set that reason? search please, it's got to be in one \
of the services
The plan for today: find out where {query} is used, think, find out who wrote it, think again, then \
maybe change it. You're responsible for the first part. Please go through the whole code base and \
report what you find.
Since the compiler inlines everything, the profiler shows me only the outermost name, which is {query}. I'd like to know who calls this function. Please do a search for the name through all the sources, the plug-ins of the partners included.
There's this one sentence in the app that makes users laugh, and not in a good way. I can't remember \
where it is displayed. Please look for it in the code so I can give it to the copywriter, along with \
its location: {query_end}
In the retrospective we found that we tend to copy code when we're in a hurry. An example is the check \
with {query}. Let's see how often it's been copied. Search for that in the code and show me all of the \
copies, with file and line.
According to the partner's technician their interface returns {query} when the booking is full. We've \
never handled that, or so I think. Please check if that code's mentioned anywhere in our sources. If \
it's not, then I have to create a ticket.
My team inherited the module for concert seating, and as the first thing we'd like to get rid of what's not used. A candidate is {query}. Please find every reference to it in the entire code. No reference means it can go, and I'll do that.
The interpreter prints a warning about {query} upon start, with no line number. Annoying but harmless, \
people say. I say it's annoying. Where do we use it? A search in our own code should be enough, as the \
libraries are all up to date.
For the quarterly report on technical debt I count certain markers in our code. This quarter, apart \
from the usual ones, I'd like to know about {query}. Please look for it in all source files and give me the hits, I'll do the counting and the colourful chart.
Could it be that the tests and the production code use two different spellings of {query}? That'd \
explain a lot. Please search for the spelling I've given, all over the project, and tell me in which of the two worlds it's used.
At the ferry terminal they have printed signs with an error number and ask us what it means. Neither do I know. The number is {query}. Please search for it in our code, and perhaps there's a comment or at least a telling name next to it.
where do we validate {query}, search the backend
Our alert fires on the text {query}. Find the code which logs it.
Search for {query}, I need to know if the old SDK is still referenced.
Show me all the code that subscribes to {query}.
I want to inline {query}. How many call sites are there? Search.
find uses of {query} in tests and say which ones mock it
Do we have other copies of {query}? Search the text in the repo.
look for {query} in yaml, json and code alike, the key must be read somewhere
The translators ask where {query} appears in the UI. Find it in our sources.
Which job writes {query} to the queue? Find the string in the code.
before I create an alias, check the code for existing uses of {query}
Search the codebase for this regex, it's the one with the catastrophic backtracking: {query_end}
Can you find where {query} is turned into a response? Search by text.
Any file in the source tree having {query} in a comment?
what reads {query} at startup, search for it
Find {query} across frontend and backend, the contract is changing.
i deleted the helper, find what still calls {query}
Locate all log statements with {query} in them.
Where's the code for the {query} banner? Search for that label.
Tell me in which of our source files you can find {query} and I'll assign owners.
Please search the repository's text for {query}, since the IDE index is broken again.
The cookie is called {query}. Where do we set it and where do we clear it?
do any of the scripts grep for {query} themselves? find the places
Search for the SQL fragment {query} in our sources.
Need to see all the places that depend on the literal {query}, then decide on an enum.
find the error code below in the project's source\n{query_end}
I'm preparing the removal of an old table, and one of its columns has the very generic name {query}. \
Let's be brave: search the code for it. There'll be false hits. I'll go through all of them, with music on my headphones, and mark the real ones.
An hour ago the monitoring of the water tower began to report {query}, and none of us knows the term. \
As the monitoring is home-made, it must be in our sources. Please search for it and tell us the file, \
before somebody drives up there with a torch.
The licence of a library we use forbids its name to be mentioned in ads. For that reason I'd like to \
know every place in our code and texts that has {query} in it. I'll sort out by hand which of those end up on the web page.
Every once in a while a voucher gets redeemed twice. In theory it's locked by a call to {query}. I'd \
like to see all of the places in which we make this call, in order to find the one where we don't. \
Search the code, please.
Mr. Petrov of the customs office says that we still use the code {query}, which expired at the new \
year. We believe we don't. Who's right can be seen by a search through all of our sources, so please do one and give me every hit.
To be able to switch the colour scheme, nobody may write the colour directly into the code. The worst \
offender is {query}. Could you search for this in all source and style files? I'll replace it with the \
proper variable, file by file, over the next days.
please look whether the text {query} exists somewhere in our codebase. the reason is that the \
competitor shows exactly the same sentence in their app, including the wrong comma, and our lawyer \
would like to know who copied from whom
I'd like to learn how the retry works in this project. A colleague told me to look for {query} and that it'd be obvious from there. So please search for that in the code and let me know the places. I've got the afternoon for reading.
One customer's screen has been showing the same text for three days, and they've sent us a photo. I've \
typed it off. Please search our sources for it, so that we know at least which of the eleven programs \
is running on that screen.\n{query_end}
The test coverage report lists {query} as never executed. Before I delete it, I want to be sure that it isn't called by way of a string or from some template. So search the whole project for the name, not only the files the compiler knows.
Two modules exchange messages of the type {query}, one is the weighing of lorries, the other I can't \
find. If you search the code for the type's name you should come across both. Please tell me what the \
second one is.
On the whiteboard it says: who uses {query}? with three question marks. It's been there since the \
summer. Let's answer this, so the whiteboard can be wiped at last. Search all of our code for the name, and tell me who it is.
There was a discussion about whether we've got a translation for {query}. I say yes, and that it's \
merely not loaded. Please do a search for the word in all the project's files. If I'm wrong I'll write \
the translation myself, in all nine languages.
Somewhere we tell the bicycle lock to beep three times, and the people living next to the station have \
had enough of it. The command for this is {query}, if I read the manual correctly. Find the places in \
our code where it's sent.
The order of the steps in the checkout is decided by a list of names, and one of the names is {query}. \
Where's the list? I've looked in the obvious places. A search over the text of all files would find it \
in a second, so please.
Someone on the platform team wants to turn off the v1 API in six weeks. I'm sure that we still call it, I just don't know from where. Please search the code for {query} and list every file, including test helpers and the scripts for local development.
There's a circular import between two packages and the error only names one. I need to find out who \
imports {query}. Search all the source files for it, please, and tell me which of the hits are import \
statements and which are merely comments.
We've a memory leak, and in the heap dump most of the retained objects hang on something called \
{query}. Where in our code is that created, and where is it released? A text search for the name will \
be enough to get me going.
Product wants to reword the error that users get if their upload is too big. At present it's {query}. \
Please find the place in the code where this text is defined, I hope it's one. If it is three, tell me, so I can ask for more time.
my pr got blocked because the bot says there are forbidden calls to {query} in the codebase, but the \
annotations don't show up in the diff view. can you search the code for it and give me the lines? then \
i'll replace them with the wrapper
For the threat model we must list all the entry points at which untrusted data is deserialised. One of \
the functions that does this is {query}. Please search the whole repository for it and give me the file names, the analysis I'll do myself.
The Grafana panel for checkout latency is empty, since the metric was renamed by someone. On the panel \
it's called {query}. Is there anything in our code that still emits it by this name? Look for the \
string in all services please.
Upgrading the date library means that {query} will return something else for months with 31 days. I'd \
like to inspect each use of it before the upgrade. Search for the call in the code, tests excluded if \
you can, otherwise I'll skip these.
We're about to turn on strict null checks. The compiler lists 900 errors, many of which have to do with {query}. To see the pattern, I'd like all the source lines in which this is mentioned. Search for them, and don't fix anything yet.
I can see in the network tab that the app sends a header which I've never heard of. The backend ignores it, the CDN doesn't. Find out where in our front end code that header is set. Its name is the following: {query_end}
Any use of this name in our code? {query_end}
Search all source files for the following: {query_end}
Where is this defined in the code?\n{query_end}
I need each and every line of the code that contains: {query_end}
The user sent us this message from the tram app, so please find out which part of our code it's \
from:\n{query_end}
please locate in the sources: {query_end}
Ticket 77 quotes an error, and I'd like to know the file it's raised in. Do a text search in the repo \
for {query_end}
who's calling this? search the code: {query_end}
Look for uses of the old constant, its name is\n{query_end}
Before we create another helper I want to see if there's one with this name in the code already: \
{query_end}
find the log line in our code: {query_end}
On the ticket it says: remove all references to {query}. Removing comes later and needs two approvals. \
What I want at this stage is just the references. So search our code, please, and tell me all of them.
My students have to find out how the program picks the next question. As a hint, I tell them to look \
for {query}. I should check beforehand if that hint is any good: please search for it in the code and \
show me the hits.
Our plumbing supplier changed an article number. I've updated the catalogue but I'm afraid that the old one, {query}, was written into the code in one or two places, for a special offer. Please search the sources for it.
By now we've got three ways to format a date, and the worst has the name {query}. I'd like to phase it \
out. Let me know where it's used in the code, by searching all of it, and whether there's a test for \
it.
what's with {query}? it's in the error mails we get from the yacht charter site, always around \
midnight. since it's not a word in any language known to me it must be from our code. search for it \
there, please
The insurance wants a list of all the messages which mention {query}. As these are written directly in \
the code, we've got to search it. Please give me the lines, in full, and I'll extract the messages from them.
The word {query} has got to be replaced in everything that users can see. That's why I'd like a list of all places in the code where it's written. I'm going to go through the list with the editor-in-chief, who has opinions.
In one of the many files there's a list of public holidays, and it lacks the new one. I'd find the list if I knew where {query} is mentioned, since that's a holiday which has been there forever. Please search the code for it.
Someone's proposed to rename {query}. As I'm the one who must answer whether that's feasible, I want to know how many places in the code have the name in them. Please search for it and show me the result.
I've been given a piece of paper by the caretaker, saying that the heating reports {query} whenever \
it's windy. He wants to know what it means. I'd like to know it too. Please find the place in the code \
where we write that.
While we're waiting for the tests: there's a half sentence in my notes, look up {query} in the code. I \
no longer know why. Please look it up all the same, perhaps I'll remember when I see the places.
To explain dependency injection to the trainees I want a nice example from our own code. The interface \
called {query} might be suitable. Could you search for it and tell me where it's defined, where it's \
implemented, and where it's used?
The tower crane reports error {query}, its manual has 800 pages and the number isn't in there. So it's \
one of ours. Please search all of our code for the number, and be aware that it might be inside a \
longer string.
Are we allowed to remove {query} from the public interface? Only if no one's using it. I've asked the \
partners, and they aren't. What about ourselves? Please look in all of our source code, and let me know each use.
there's an argument going on about who introduced {query}. i don't care who, but i do care where. \
please find all the places in the code that have it, and then the two of them can go and look at the \
history of these
A mail from the translator: in the text for the ski patrol there's {query}, is this a name or a word? I can't tell unless I see the context. Search for it in our sources, please, and show me the lines.
Which parts of the code still use {query} rather than the new client? Search please.
The search endpoint logs {query} on each request. Find that line, it's costing us 40 euro a day.
find where {query} is thrown and which tests expect it
Looking for every spot in the code where we check against {query}, including negated checks.
We have a duplicate key {query} in the translations. Where in the code is it used?
Scan the sources for {query}; it's a leftover from the React 16 days.
I'd like to know if {query} is part of any SQL string in our code.
Can you find the decorator {query} in the code and list the classes it's put on?
The security people want all usages of {query} listed, by noon if possible.
Find the code behind the log entry {query}, thanks.
Where in the code base is the environment variable {query} read, and does it have a default?
Does any of our workers handle {query}? Search the code and let me know.
please grep the code for {query}, since I removed it from the schema
What else in the sources is named {query}? I'm getting an ambiguous reference.
The docs call it one thing, the code calls it {query}. Find all the mentions in the code.
find any leftover console call with {query} in it
We log personal data somewhere, I saw {query} in Kibana. Which line of code does it?
Search for {query} in all of the Go and Python code.
Is {query} only used by the tests? A search will show.
I need to find the handler for {query}, it's registered by string somewhere in the code.
We're planning to encrypt one more column, which means that any code that filters by it will break. The column is called {query}. Please search the code for it, and tell me each file and line. I'll find out which of them are filters.
There's a magic sleep in our tests, which makes the whole run four minutes longer. It's written as \
{query}, perhaps more than once. Can you search the tests and the helpers for it? I'd like to replace \
it by a proper wait.
I've been asked to write down where our API differs from the standard. In the code we usually mark that with a comment that has {query} in it. Please find all of those, with the line after the comment if possible.
Our CSP blocks inline scripts from next week on. To see what's going to break, please search all of the templates and the code for {query}. Every hit will be moved to a file of its own, by me, with a sigh.
In the Slack channel someone asked for the owner of {query}. We haven't got a list of owners, but the \
code owners file goes by folders, so if you find out in which folders that occurs in the code, we'll \
know.
the ios build fails with an undefined symbol, {query}, which i've never heard of. it must be declared \
somewhere in our native code, and not be compiled. can you search for it in the sources, headers too? \
then i'll check the target membership
Last year's hack week gave us an experimental scheduler. I'd like to know if any of it reached the main branch. It had a distinctive name, {query}. Please search the code for it, and for the love of order report even the smallest trace.
A colleague wants to delete the unused permissions. To be on the safe side, I'd like to see for each \
one whether it's checked anywhere in the code. The first is {query}. Please search for it in backend \
and front end.
The translators marked a text as untranslatable, and I'd like to know why it has to be so long. Before \
I change it, I've got to find out where it's used in our code. This is its key: {query_end}
I wonder how many of our scripts still assume that {query} is installed. It isn't, on the new machines. So please go and look for it in all of them, and tell me which, so that I can test these by hand.
The lifeboat crew's pagers receive a text with {query} in it, and it makes them laugh at the worst of \
times. I don't think it's intended. Please find out where in our program it's put together, by \
searching for that bit.
Let's try to find the cause from the other end. The file that's been damaged contains {query} where a \
number should be. Some part of our code must have written that. Search it for that text, and list what \
you find.
How's {query} pronounced, and what does it mean? Nobody knows, but it's in our code, so the new \
colleague says. Please search for it and show me the places, perhaps we can guess it from the context.
I need a count for the tender: in how many places does our code talk to the old cash register? Each of \
these has {query} in it. Please search for that, and let me know the places, not just their number.
An angler wrote that the app told him {query} when he registered a pike of 1.20 metres. It's rude! \
Please find out where in our code we say such a thing, and whether there are different texts for \
smaller pikes.
We have to mark every place where data leave the country. In the code, these all call {query}. Please \
list all of the calls. I've promised the data protection officer that there are fewer than ten, and I \
may have been too bold.
before i start to write something new for the rounding of weights: is there something with {query} in \
our code? i've a dim memory of a function with that name, from a project on potatoes. please search the lot
Where in the program is {query} said to the user?
I'd like a list of the places in our code with {query} in them.
Find {query} for me. It's in some source file, I don't know which.
In the code, is there a comment that warns about {query}? Search for it.
do we mention {query} in any string of the app
Search for the identifier {query}, I've seen it in the trace.
Look up where {query} is used, so that I can add a test next to it.
What source contains {query}, apart from the obvious one?
Hey, find the line of code with {query}, it's for a screenshot
Which functions mention {query}? I'm after a nasty side effect.
please trace the text {query} back to our sources
Are there places in the code where we still call {query} directly?
The unit {query} isn't allowed any more. Find it in our code.
Go over the sources with a search for {query}, it's about the sheep count.
can you tell me where {query} occurs, in code or in comments, both matter
Search the program text for {query}; the wording comes from the 90s.
I'd like to find out why the trains stop at a station that was closed in 1987. In the timetable there's nothing. So the name {query} must be in the code. Please search it, all modules, and tell me what you find.
Let me ask you to search for something in our code. It's {query}. I've promised to tell the archivists \
if we use it, as they'd like to change its meaning, and would do so at the weekend.
Our supplier has warned us that {query} can lead to overheating if called too often. So how often do we call it, and from where? Please look for all of the calls in the code of the kiln.
For the move to structured logging every call with string interpolation has to be rewritten. As a first estimate, find all lines in the code that contain {query}, and tell me the number per service. The codemod will do most of them.
We've been getting reports that the dark mode flashes white on start-up. I think it's because somewhere in the code there's {query} before the theme is known. Please search for it and list the places.
I'm deprecating an endpoint, and its path is built from pieces in some of the clients, so searching for the full path finds nothing. Let's try with a piece: search the code for {query}, please, and list the hits.
Could you find out if we've ever used {query} in this code base? The architect says it's forbidden, the lead says we depend on it, and I just want to finish my ticket. Search everything, including generated code.
Our mutation tests show that nobody checks the result of {query}. I'd like to add the checks. Where's \
it called, both in production code and in tests? A search for the name will do, it's unique enough.
the tracing shows a span called {query} that takes two seconds. i can't find it via go to definition \
since it's a string. search the code for this string, please, then i'll know what is being measured
According to the changelog of our own library, {query} was removed in 4.0. We're on 4.2, and the docs \
still mention it. Search the code and the docs for it, and list what's left over.
Please check for me where {query} is still referenced, as the table behind it gets dropped in tonight's migration. If there's a single hit in code that's running in production, I'll postpone the migration.
Can you search our code for {query}? The phone keyboard on Samsung devices sends this and we don't \
handle it properly.
Let's see what {query} is about. Find the places in the code that mention it, I'll read them in order.
I'd like to find the code for the confetti. It has {query} in it, of that I'm sure.
Who wrote {query} in the code and where? You can only answer the second part, I know. Please search.
Is the typo {query} still in our sources? We fixed it, I thought, but it's on the page.
Please search in all of the code, SQL included, for {query}, which is the name of a view that we've \
dropped.
Somebody must be setting {query} after log-in. Search the code to see which module does.
Our logs contain {query} several thousand times per day, so find its origin in the source code, please.
One of our older scripts still sends mails to an address that's been given to someone else, who's now \
rather well informed about us. The address is {query}. Please search for it in everything we've got, \
code and scripts alike.
In the user manual we say that pressing both buttons resets the scale. In the code I can't find \
anything about a reset. It may be called {query}, as in the older models. Would you search for this, \
please?
The trainee's question was where the colour of the buoys comes from. I'd like to show her how to find \
that out: search for {query} in the code, and follow the hits. So give us the hits, please.
For each of the 14 texts in the appendix we've got to prove that they're shown in the app. Let's do \
number 3. Search the sources for {query}, and give me the file and the line, for the table.
Our statistics count all page views twice, and I suppose that {query} is called in two places. If you \
search the code for that call you'll find one of them in the header. I'd like to know the other.
Could it be that we compare the names of cities with {query}, letter by letter, in several places? If \
so it's no wonder that Sankt Gallen isn't found. Please search the code and let me know about all of \
them.
i'm afraid i've left a note to myself in the code, with the word {query} in it, and the release is \
tomorrow. please find it, it can be anywhere that i've worked this week, which is everywhere
Could you check the code for {query}? We've been told it's a trademark.
I'd like to know in what source files {query} is mentioned, for a rough estimate.
Try and find {query} in the code, it was in the old version and might've been dropped.
Please search for {query} throughout the source, I'd be surprised if there's no hit.
Which code mentions {query}? The sailing club wants it renamed.
After the rebrand, the old domain still turns up in the password mails. I've changed the templates, so \
it must be somewhere else. Please search the code for {query}, and leave out the change log, there it's allowed.
We have a fallback that's never been documented. According to the incident report it's triggered by \
{query}. Find where that is in the code, please, and I'll write the missing page for the runbook.
Does the SDK call us back with {query} or is that something we invented? Search our code for it; if \
it's defined there, then we invented it.
I'd like to turn a couple of stringly typed things into enums, starting with {query}. Please find each \
place in the code where this string is used, also the comparisons in tests.
Our bundle contains moment twice, at least it looks like that. Please search the sources for {query}, \
which is how the old one gets imported, and tell me which files are affected.
the error tracker groups 4k events under {query}. which line in our code throws this? search for the \
text, it's possibly cut in two by an interpolation, so try it as is first
Where do we still catch {query}? Search the services.
Find every import of {query} in our sources.
search for hard-coded {query} in the code
Is there code that emits {query}?
Where's the handler that mentions {query}?
look for {query} in code, the docs don't count
The museum's app thanks its visitors in the wrong language, whatever they choose. It's just this one \
text that isn't translated, so it's probably in the code: {query}. Please search for it and tell me the file.
For the sake of the colour-blind we don't want to refer to colours in texts any more. The first to go \
is {query}. Could you list all the places in the code and in the texts where it occurs?
I've got to answer whether our software contains {query}, yes or no, in a form by the ministry. A text \
search over the whole of the sources will do as a proof. Please do it, and give me the hits if there \
are any.
In the protocol of the dispatch system there's a message type which we've never received, {query}. If \
we handle it then I want to see how. Search the code for the name, please.
Please find out what happens on {query}. I'd begin by searching the code for it, and you're faster at \
that than I am. Just list the places, and I'll dig into them.
since the words on the big screen come straight from the code, there should be a line with {query} in \
it. please find that line. the mayor doesn't like to be called that
Our partner in Oslo says they can't find {query} in the code we delivered. I'm sure that it's in there. Search it all, would you, and tell me the file, so that I can tell them.
search for {query}, code only
Where do we say {query} to the customer? Find it in code.
Find out which lines of our code hold {query}.
the tests use {query}, what else does? search
Please locate all mentions of {query} in the sources.
Which of our programs has {query} in its code?
find the function that logs {query}
I'm searching for {query} in the code, help me
Let's look for {query} in every source file.
Who refers to {query}? Search the codebase.
Search for the word {query}, I want to see its neighbours in the code.
The train's announcement says {query} with a strange pause in the middle, so there's probably a line \
break in the text. Please find out where we have this in the code, and I'll listen to it again.
I'm trying to find out if our code depends on the order of the list, and the place to look is wherever \
{query} is used. So please search for this and give me all the places.
Our oldest customer still pays in a currency that no longer exists, at least on paper. Somewhere in the code there must be an exception with {query} in it. Please find it, we'd like to keep it.
Our invoice numbers skip a value now and then, which accountants hate. I guess that {query} is called \
and its result thrown away. Please list all the places in the code where it's called, tests included.
I'd like to write a codemod, and before that I need to know the variety of ways in which {query} is \
used. So search for it in the whole code, please, and give me the lines themselves.
The reviewer asks whether {query} occurs anywhere else. I had said no without having looked. Please \
look for it in all the sources, and save me from having to apologise, or give me the reason to.
For the licence of the map data we've got to display a certain text, {query}, on every page that shows \
a map. Search the code to see where we do that at present, and I'll check which pages are missing.
Two alarms on the same pump: one's ours, one's from the vendor. Ours has {query} in its text, I \
believe. Please verify by searching the code, and tell me which module raises it.
Would {query} be mentioned in the code of the lock? Please search it.
I suspect a misspelled {query} in the sources, so search for precisely this spelling.
Please find where the code refers to {query}, the dentist is asking.
The compass app shows {query} near the equator, for reasons nobody understands. Please search the code \
for this, so that we've got a place to start from.
Do you see {query} anywhere in our sources? The regulator believes that we use it to rank job \
applicants. Please search for it everywhere, also in the notebooks that were checked in.
In order to rename the button I need to know all the spots in code which mention {query}. Tests that \
look for the label count as well, they're the ones that break.
I've got a fragment of a log, torn out of context, and would like to know which module writes this sort of thing. Please search our code for it: {query_end}
In the code of the payment terminal, please find every line with {query}, so that I can show the \
auditor that the card number isn't stored.
The customer wants to know if {query} can be configured. To find out, search the code for it, and tell \
me if it's a constant or read from the settings.
We once had a macro called {query}, which did terrible things. Please make sure it's gone, by searching all of the sources for its name.
Find me the test or code which mentions {query}, the number of the bug that has come back.
Any trace of {query} in the sources? The developer who used it swears there's none.
I'd be interested in every place where the code says {query}, as that's what the parrot has learned to \
say.
search code for this sentence: {query_end}
where's {query} checked in the code, the form lets everything through
The auditor's list has 60 entries, and each of them asks where in the code something is done. Number \
one: where do we use {query}? Please search the sources and give me the places.
It's a race against time: the bot posts {query} in every channel, every minute. Please find the code \
that does it by searching for the text, and I'll pull the plug.
The code is said to be free of {query}. Please search it from top to bottom, and let me know if that's \
true.
Our style checker can't see inside of strings, so please search for {query} in the code for me.
Which files of the source have {query} in them? It's about the recall of the car seats.
I forgot to remove {query} from the code before the review, find it quickly please
There must be a line that opens the barn door at sunrise, and I'd bet it has {query} in it. Please \
search the code for that, the hens are complaining.
We've sold the name {query} together with the brand, so it's got to vanish from our code. Where is it? \
Please search, and give me each place.
Please go through the code and look for {query}; it's the last item on my list before I create the \
release.
How often's {query} used in the code, and where? It's about the size of a ticket.
""")

REQUESTS["search_glob"] = literal(r"""
find files matching {glob}
list all files whose name fits {glob}
which files match the pattern {glob}?
Do we have any {glob} files?
I need the paths of everything that matches {glob} before the archive job runs tonight.
Locate files by name: {glob_end}
how many {glob} files are lying around in this repo
The designer dropped her icons all over the place. Give me every file with a name like {glob}, I'll \
sort out which ones the planetarium app really ships.
get me all the files named {glob}
Glob for {glob} please
I lost track of the fixtures for the parking garage project, some sit next to the tests and some don't. Find the files that match {glob}, no need to open them.
any files out there with the name pattern {glob}
Where are our {glob} files stored? Search by file name, not by content.
Ticket 90: build picks up stale generated code. First step is to find all files called {glob} and \
attach the list here, second step (mine) is to remove them from the index.
search by filename {glob}
Please find each file matching this name pattern\n{glob_end}
I'd like a list of files, pattern {glob}, anywhere in the tree.
For the licence check the lawyers need to know which files of the form {glob} we carry along, third \
party ones included. A plain list of paths is enough for them.
show me files like {glob}
Can you find out if there's more than one file matching {glob}? I suspect that the wrong one gets \
loaded on the ambulance tablets.
match {glob} against the file names in the project
what files do we have under the pattern {glob}
hey, quick one, which paths match {glob}? I don't need to know what's in them
Kim is converting the knitting charts to the new format and asks for all file names that match {glob}; \
once she has the list she'll run the converter herself on her laptop.
File name search for {glob}, whole project.
find {glob} files
Find files by pattern: {glob_end}
which file names match {glob}
all {glob} paths please
do a glob with {glob}
Is there a file that matches {glob} somewhere in here?
I want to know which files with names like {glob} exist in the repo, because our packaging script for \
the lighthouse project takes every one of them and the package has grown to 2 GB.
give me the file list for {glob}
look for files whose names go like {glob}
Files matching {glob}, where are they?
Can you enumerate the files with the pattern {glob}? The translators in Porto need a complete list by \
tonight, and the one in the wiki is from 2021.
find any file named like {glob}
use the pattern {glob} to find files
I know we have several {glob} files but not in which folders. Find them.
Before we create another test configuration for the cheese dairy, find out which ones exist already. \
They all have names of the form {glob}, so a search over the file names is enough.
search the tree for files of pattern {glob}
where are the files that match {glob} hiding
filename pattern {glob}, list the matches
Marit asks which of the files fall under the rule {glob}. She'd like to have the names only.
show every path that matches:\n{glob_end}
count and list files named {glob}
The new ignore rule should cover {glob}. Which files in the project would match that today? If there's \
anything from the accounting part in the list I need to talk to Bernd first.
are there files with a name like {glob} in the repo or did the cleanup get rid of all of them
We'll need every {glob} file, so please find them for me.
for the upload I have to select all files called something like {glob}, can you tell me where they are
paths for glob {glob}
I'm doing an inventory of the radio play archive. Get me the names of all files fitting {glob} first, \
then I'll tell you which one to open, most likely the oldest.
find {glob}, by file name
list files with pattern {glob}
get files matching {glob} in this project
where can I find files named {glob}?
Search file names for {glob}
Please give me the paths of files which match {glob}.
Does anything match {glob}? I mean file names, not text.
I'm writing the chapter on the repository layout for the new colleagues and would like to list all the \
files that follow the naming scheme {glob}. Please find them.
find all files of the kind {glob}
pattern {glob}: which files?
The backup of the choir's recordings only takes files that match {glob}. Check which ones that'd be in \
here.
show matching files for {glob}
Which of our files have a name such as {glob}
We had a naming contest for the fixtures, sort of, and now there are three conventions. Let's begin \
with the first one: find all the files that match {glob}. The other two I'll give you afterwards.
files like {glob}, anywhere
fetch the list of {glob} files for me
I'm curious how many files go by the pattern {glob}, find them please
name search with wildcard:\n{glob_end}
Locate every file matching {glob}, also in subfolders
My editor shows no {glob} files but I'm certain that there are some. Can you look for files with that \
pattern?
find files, glob is {glob}
As the first step of the cleanup in the pharmacy repo we need to know what files there are with the \
name pattern {glob}. Deleting is a different matter and requires Monika's okay, so only find them.
give me {glob} matches among the files
what files fit the wildcard {glob}
Did the generator leave any files named like {glob} behind? Find them.
which files would {glob} pick up
The harvest report is put together from lots of single files, and this year it's forty pages shorter \
than last year, so some of them seem to be missing. Would you find every file that matches {glob} and \
show me the list? I'll hold it against the one from the cooperative.
I'd like to know how the other teams name their settings for the staging environment. My assumption is \
that they follow the pattern {glob}, so please look for files with such a name across the whole \
project, paths only. Reading them is something I can do by myself.
Ticket text: The installer for the hearing test stations includes files it shouldn't. Acceptance \
criteria: a list of all files in the repository that match {glob}, sorted by folder. Out of scope: \
changing the installer. Please do that search for me, I'll paste the result.
so the script that makes thumbnails goes through all files with a name like {glob} and falls over at \
number 312, without telling which one that is. find me those files please, in the usual order, then i \
can count and see what's so special about it
We had to move the choir's scores to another drive and I'm not convinced that we caught all of them. \
Please look whether there are any files left in the project whose names fit {glob}. An empty list would make me very happy.
Don't search in the text of the files, that'd take all day with these sizes. What I'm after is the \
files whose name matches the pattern at the end of this message. They come from the mass spectrometer, \
which means a few may sit in the oddest corners.\n{glob_end}
My task for this week is to bring some order into our test data. It would help to have a list of \
everything called {glob} first, and of course where it's located. After that I'm going to ask each team what they still need.
Can you check if someone committed files that match {glob}? They're produced by the editor that Lars \
uses and have no business in the repository. I don't want to remove any at this point, only to know \
which ones we've got and how many.
Our bundler takes an entry for each file that matches {glob}, or so it says in the docs. The page for \
the marina comes out empty all the same. Let me see which files in the repo actually match that, and \
I'll compare with the bundle's table of contents.
Question from the documentation group: is there an overview of all the files with names like {glob}? \
There isn't, so please produce one by looking for that pattern in the project. Number of files and \
their paths will do for the time being.
Okay, next: the linter should get an exception for generated sources, but I've forgotten where those \
live. They can be recognised by the name, which follows {glob}. Find all of them for me and tell me the folders, then I'll write the exception.
Could you find the files that follow {glob}? I want to see how the orchard team names things.
please search for files whose name matches {glob}, I'd like to attach them all to the ticket
How many files does the pattern {glob} give in this project, and where?
the wiki says there are 16 files called {glob}, find them so I can count
Get the complete list of files by the wildcard {glob}.
Find any files with the name form {glob}, I'm looking for duplicates in the opera house data.
I need to know if there's a file like {glob} outside of the test folder. List every match.
What's matched by {glob} when you go through our files?
Show all of the files for pattern {glob}; contents don't matter.
Please collect the paths of the files that match {glob} for Yuki's release script.
are the {glob} files all in one place? find them and tell me
I'd like to get rid of the old screenshots one day. For now, find the files matching {glob}.
Look up files by this pattern of the name: {glob_end}
By file name, find {glob} and tell me which match is the deepest in the tree.
which files in the repo are named according to {glob}, the bus stop people want to know
list me the files matching {glob} before I create the archive
Try the glob {glob} on the project, what files does it find?
The icons seem to be doubled. Are there two sets of files matching {glob}?
I want to search, not inside of files, but for files that are called {glob}.
Find the files with this naming pattern so that we can run the converter over them later: {glob_end}
I'm putting together the credits of the game and want to include everyone who recorded sounds. Their \
names are in the files that match {glob}. Find those files please, I'll look into each.
Is it true that there are no files for the pattern {glob} any more?
Find out which files with names like {glob} we still have, and be thorough, deep folders too.
Where did the converter put its {glob} files? Find them by their name.
please glob {glob} and list the results
What {glob} files does the repo have? Rafael asks for the third time.
My assignment says to hand in all files that fit {glob}. Please list them so I don't forget any, the \
deadline's at midnight and last time I forgot the one with the class diagram.
all files with a name of the form {glob}, please
It's a file name I'm looking for, I know only part of it: {glob}. Which files match?
The cover letter of the grant application lists 18 data files. They should all match {glob}. See which \
files there are, and we'll know if the letter is correct before it's posted.
Find the files that have the name pattern {glob} in the ballet school project.
do any files here match {glob}, and if yes which
Give me a rundown of the files matching {glob} in every folder.
Before running the formatter on everything, I'd like to see which files match {glob}, because these are generated and must be skipped.
Search for all the files whose names look like this:\n{glob_end}
I'm looking for files by their name. The name should match {glob}.
Pattern for the file names: {glob}. Show me what you find.
Customs wants copies of every document whose file name goes like {glob}; first step, find out how many \
of these there are and in which folders they're kept.
match the wildcard {glob}, list file paths
I'd like a full listing of {glob} files, wherever they're buried
The watcher restarts each time a file matching {glob} is saved. Which files are that in our project? I \
think it's more than it should be, that would explain why my fan never stops.
Can you find me files on the pattern {glob}? The planets team named them that way.
how are the {glob} files spread over the repo? list them all
Give the paths of files that the expression {glob} covers
Let me see every file with a name along the lines of {glob}.
For the test plan of the blood lab I've to enumerate the files that match {glob}, one per row. Find \
them and give me the paths, I'll put them in the table.
Tonight all of the drawings will be converted to the new format, and I'd like to have a list from \
before so that we can compare it with the one from after. Please find all files that match {glob} and \
show me the paths, sorted or not, that doesn't matter.
I've a hunch that there are two files whose names differ only in capital letters. It'd explain why it \
works on Linux but not on the Windows machine of the carpenter. Would you find the files that fit \
{glob}, so I can see if I'm right?
To estimate how long the translation will take I need to know how many files we've got of the type \
{glob}. Could you look for them by their names and list them? The agency charges per file, which is \
odd, but they're cheap and good.
The readme of the kite shop says that each module brings its own settings, in a file with a name like \
{glob}. I can find only one. Please look for the others in all the folders, and tell me which module \
each of them seems to belong to.
it's not about what is written in them, it's only about the names. please list the files in this \
project matching {glob}, because our backup tool can't deal with certain letters in names, and i'm \
going to check them one after the other
Our data protection officer would like to know if there are still any exports from the old membership \
system around. They can be identified by their names, as they all follow {glob}. Please search for such files throughout the project, and be so kind as to give me the full list.
While the build is running, something else: could you find out which files match {glob}? The copy rule \
for the school's e-paper displays is based on that and the displays show last week's menu, so it might \
be that a second file matches as well.
We've had enough of the flaky browser tests and want to move them out of the main run. For that I need \
the list of all files called {glob}. Please find these, and if any of them are in folders that don't \
sound like tests at all, tell me.
Here's one for you. I remember a file for the calibration of the wind tunnel, I remember the colour of \
the mug next to my keyboard, but not the name. It was similar to the pattern below. Please show me all \
files whose name matches that.\n{glob_end}
Dr. Amadi is going to archive her part of the project at the end of the term. According to her it's \
everything that goes by the name {glob}, so please find the corresponding files and give me the list. \
She'll have a look at it before anything is moved.
The build server complains about too many open files, and I think it's due to the watcher, which \
watches anything that matches {glob}. I'd like to find out how many files in this repo that concerns. \
Please list them all, don't just give me an estimate.
Are we done with the move to the new template engine? We are if there are no more files with names like {glob}. Please check this by searching for that pattern, everywhere except in my head, where there are still plenty.
files with the pattern {glob}
find filenames like {glob}
list {glob} files
any file named {glob}?
search for files: pattern {glob}
find all files called {glob}
where do the {glob} files live
matching files for this glob: {glob_end}
show every {glob} file
what files match {glob}
glob search: {glob_end}
paths that match {glob}?
find files by name, {glob}
which {glob} files exist
get file names matching {glob}
look for {glob} among file names
file pattern: {glob_end}
all files that fit {glob}
locate {glob} files for me
find the files matching\n{glob_end}
list paths for the pattern {glob}
how many files match {glob}?
by name: files like {glob}
give me {glob} file paths
do files matching {glob} exist?
whichever files match {glob}, list them
Which files in the project have names according to {glob}? I want the paths for a mail to the ferry \
office.
Check for files with names like {glob}, I believe the photo booth leaves some in odd places.
To see what needs translating, find the files that match {glob}, in all of the modules.
the deploy copies whatever matches {glob}, so show me which files that means
Find me anything whose file name matches {glob}, as I want to know what the sensor team has added.
Would you list all the files for the name pattern {glob}? I'd like to print the list and strike through the ones that are done.
I had it yesterday and now it's gone, a file matching {glob}. Is there one somewhere else in the \
project?
Please look up which files are named in the form {glob}, no matter in which folder.
We want to move all the files called something like {glob} to a place of their own. First find them.
A list of files with the pattern {glob} would help me with the stocktaking in the costume department.
Are you able to find files by pattern? Then find me {glob}, please.
Make me a list of the files matching {glob}, it's for the release notes of the dive computer.
which of the files in here match the pattern {glob} and who put them there, well, the first part is \
enough
Find the files with a name like this one, they're for the bell ringing schedule: {glob_end}
I assume nobody uses {glob} as a naming scheme any more. Please prove me wrong by finding such files.
Seek files, not text: everything whose name matches {glob}.
could you see what files there are that go {glob}, I need to tell the packager
For each of the files matching {glob} I have to write a test. So, which are they?
The generator is supposed to make one file per country, named {glob}. Find them so I can see which \
country was skipped.
show me the files with the following name pattern:\n{glob_end}
In the handbook of the river authority it says that every gauge has a description file, whose name must match {glob}. I'd like to find out whether that's the case. Please list all the files with such a name, and I'll mark on the map which gauges are still lacking one.
Next week an apprentice is going to tidy up the folder with the stage lighting for the musical. So that she knows what she's in for, please find all files that go by the pattern {glob} and show her the list. She likes lists, she says.
Someone has changed the ignore rules, and as a consequence files named {glob} are now part of the repo. I'd like to see which. Don't remove or rename any of them, please, I need to find out first who depends on them, and Matteo's team is a candidate.
My theory about the missing photos of the excavation is as follows: they're there, but in the wrong \
place. Their names match {glob}, always, since the camera does that. Please have a look through the \
whole project for files of that name, and tell me where they are.
for the sbom we need each lock file, manifest and so on, and the tool wants the paths one at a time, \
it's from the stone age. so find me everything that matches {glob} for a start. when that's done i've \
got two more patterns for you
The client wants to hear which parts of the cookbook have been illustrated. As all of the illustrations have a file name along the lines of {glob}, this is easy to answer: find those files and list them. The recipe's number is contained in the name.
Just checking: our test runner picks up all files called {glob}, or at any rate that's what it says in \
the settings. I've got the feeling that it finds fewer than there are. So please find them \
independently of the runner, and I'll compare the two numbers.
Could we get rid of the old way of describing the database? That depends on whether there's still \
something in the project with a name like {glob}. Please go and find such files. If there are fewer \
than five I'll convert them by hand over the weekend.
I want the list of files matching {glob}, for Ondrej.
Find files. Pattern: {glob}. All folders.
Look which files have names that match {glob}, and tell me how many there are.
files by the pattern {glob}, please, for the change log of the sundial app
are there any more files like {glob}
I'd like to see file paths for the pattern {glob} only
What would I get if I listed {glob} across the whole project?
Search for file names of the form {glob}, I think there's one too many.
the name has to match {glob}, find all such files
Get every path with a file name like {glob}, for the new owner of the vineyard code.
find me {glob} by name, not by what's inside
Could you find where files of the pattern {glob} are kept in this repo?
how many files with the name {glob} do we ship, list them
Let's look for all the files that match {glob} before we rename the module.
Please list the names of files according to the following wildcard: {glob_end}
The docs tool ignores {glob}. Which files does that hit?
show all paths with pattern {glob}, I'm searching for the odd one out
Which files are called {glob}, and in what folders are they?
Find out whether files matching {glob} exist in the harbour map project.
a file list for {glob} would be great
Find every test file with a name like {glob}, we want to know how many are left to convert.
Where's my file? The name was like {glob}, find it.
please go over the tree and collect what matches {glob}
I need all those files whose names match the expression below.\n{glob_end}
give me files named {glob} from everywhere
we're missing one of the files {glob}, so list what we do have of these
find all files named like {glob} so I can feed them to the codemod
list the migrations, they match {glob}
Which files match {glob}? I want to be sure the docker ignore covers them.
glob {glob}, repo-wide
where are the snapshot files, pattern {glob}
The coverage report leaves out whatever matches {glob}. List these files, since somebody may have \
hidden production code under such a name.
show me all the files matching the pattern {glob}, the ts config includes them
do we have more than one file matching {glob}? webpack takes the first one
find files {glob} and tell me the count
Search for files by name, the pattern being {glob}; I need to add a licence header to each of them \
later this week.
Every helm values file please, named {glob}
any {glob} left after the cleanup PR? search file names
Find the proto files, they match {glob}, and list the paths in the order you find them.
The pre-commit hook only runs on {glob}. What files are that?
list files for code owners rule {glob}
need paths of files matching {glob} in all the packages
I think git lfs should track {glob}. Find out which files in this repo have such names, so I can \
estimate what the migration would move.
which of the stories files match {glob}? listing only
find every file whose name looks like {glob}
locate files, wildcard: {glob_end}
What are the files under the name {glob}? The linter chokes on one.
please search for the config files that are named {glob}, then I'll tell you which to open
are the e2e specs all called {glob}? find them and let me see
File search with this pattern please, nothing in the contents:\n{glob_end}
check which files match {glob} before I write the cleanup script, I don't want to nuke fixtures
get me all notebooks or whatever matches {glob}
I want to introduce a code formatter without starting a war. The plan is to begin with the files nobody edits by hand, and those match {glob}. Could you find them all in the repo? I'd put the list in the proposal so that everyone can see nothing of theirs is on it.
The monorepo has grown to 70 packages, and every one of them should have a file that's called {glob}, \
or else it isn't published. Please search for all such files. I'll compare the list with the registry \
and find out which of the packages were left behind.
our terraform state got messed up and i need to know which modules have their own variable definitions. these always sit in files with names like {glob}. find them for me, paths only, don't open or plan or apply anything, the change window is closed until monday
During the incident last night somebody restored files from a backup over the working copy, and now \
there may be editor backups and conflict copies all over. Let's look for the first kind: please list \
every file which matches {glob}. I'm not going to remove them until the post-mortem is done.
I'm setting up sparse checkout for the game's repo because the artists' files are huge. To see what \
we'd gain I need the list of everything that matches {glob}. It's most likely in the thousands, so if \
that's the case show me the first hundred and the total.
There are unit tests that never run, I'm sure of it. The runner takes files by one pattern, but in the \
early days we used a different one, which was {glob}. Please check if any files of that sort are still \
around, and where they are.
For the SOC 2 evidence we need to show which pipelines exist. Each pipeline is a file, and the file \
name matches {glob}. So if you could find them and give me the paths, I'd have the evidence done before lunch, which would be a first.
The search index of the docs contains pages that were deleted ages ago. I think the generator takes in \
more files than we're aware of; its setting says it uses the wildcard below. Find out what that matches in the present tree.\n{glob_end}
Find the following by file name: {glob_end}
list of files that match {glob}, please, for Sanne
which files have we got with the name pattern {glob}
I'm looking for the {glob} files of the sailing school
Give me all of the matches for the glob {glob}.
are there files of the pattern {glob} in any subfolder
Please look for files called {glob}; I don't know how many there are.
Where would I find the files matching {glob}?
find names matching {glob}, the file's content is irrelevant
Make a list of every file that goes by {glob}.
the archive should have the files with the pattern {glob}, which ones are these
Show which files the wildcard {glob} stands for in this project.
Find them all, I mean the files named {glob}.
Would there be a file matching {glob} anywhere?
Search the project's file names with {glob}.
What's the full set of files matching {glob}? It's for the class on packaging.
collect the paths, pattern {glob}
Let me know the files whose names follow the scheme {glob}.
Before deleting I'd like to see. Find the files matching {glob}.
file names that look like {glob}, do we have any of those
all the files for the pattern, one per line: {glob_end}
please find the files with names like {glob} which the beekeeper sent us
Which of the many files in here match {glob}?
hunt for files named {glob}
Is {glob} a pattern that matches any of our files? Show me which.
find files matching {glob} and don't open them
There's a museum in Delft that wants to use our audio guide, and they'd like to see examples of tours. \
A tour is described in a file, the name of which matches {glob}. Please find all the tours we have in \
this project so that I can choose two short ones.
Could you do an inventory for me? I'd like to know about all the files in the project with names like \
{glob}, where they are and how many. It's to decide whether we buy the licence for the editor by the \
file or by the head.
For weeks now I've had the impression that the map tiles for the hiking app are stored twice. I'd \
recognise it if I saw the list of files. They're all named according to the same pattern, which is \
{glob}. So please find them and let me see the list.
A short question with a long introduction: the translation agency returns each text as a file of its \
own, our secretary puts them wherever there's room, and on Fridays I've got to collect them. Which \
files in the project match {glob} this week?
Since the conversion of the hymn book from the old notation, each hymn should exist once in the old \
form and once in the new. Let's see about the new ones. Please find every file whose name is like \
{glob}. I know how many old ones there are.
What makes the check-out so slow is, I'm convinced, the number of tiny files that the simulation of the flood leaves behind. Each one's called something like {glob}. Find out how many of those there are, and in what folders, before we talk about what to do.
i'm the new maintainer of the packaging, hello. the recipe says include everything that matches {glob}, and i'm not sure what that's meant to pick up, so please show me which files in the tree have such names, then i can write a more explicit recipe
Our test lab would like us to hand over the data of the crash tests, but only the ones from the \
high-speed camera. These can be told by the file's name, it looks like this pattern. Please find them \
all in the project, and list them with their folders:\n{glob_end}
The publisher of our chess books wants all diagrams again in a higher resolution. Each diagram's source has a name of the kind {glob}. Please find these files, wherever they are, and give me a list, so I know how many evenings I'm going to spend on it.
I need to brief the external testers on which areas have automated tests and which don't. As our tests \
are in files that match {glob}, the quickest way is to find these files and look at their folders. \
Could you do that search for me?
Disk usage on the artefact server has doubled within a month. Someone has suggested that we publish \
debugging files by mistake. In the project, do we have any files with names such as {glob}? If so then \
please list all of them, with their paths.
hi, the new dependency bot asks for a list of all manifests, and we've got more than one kind. the \
first kind is {glob}, please find every file with a name like that. i'll add the paths to its settings, then we can look for the second kind
It says in our conventions that a view and its styles lie next to each other. I doubt that this has \
been kept up. To check it, I want to see a list of all files whose names match {glob}. The counterpart \
I'll look for later.
Our mapping between the insurance codes and the treatments is spread over many small files, one for \
each health insurance. Their names are all of the form {glob}. Would you please list them? The \
controller would like to know for which insurances we don't have one.
For the retrospective on the great renaming, it'd be good to know what we've missed. The old naming \
scheme was {glob}. Let me have all of the files that still bear such a name. It's not for blaming \
anybody, it's to get a round number.
A build takes 11 minutes, seven of which are spent on compiling the shaders for the flight simulator. \
Let's see how many there are. Please find everything with a file name along the lines of {glob}, in all folders, and tell me the count as well.
On Windows the checkout fails since there are paths longer than 260 characters. The worst ones, I'm \
told, belong to files of the following pattern. Find all the files that match, so that I can measure \
how long their paths are: {glob_end}
In theory, there's one and only one file matching {glob}, and it's read when the gate controller boots. In practice, it seems to read another one. Please search the project for all files of that name and tell me where they are located.
find spec files by pattern {glob}
Which assets match {glob}? The CDN sync misses some of them.
list the files for the glob {glob}, I'm updating the tsconfig
Search file names for the pattern {glob}, there should be one per service.
are any env templates around, named {glob}? find them
Find every file that matches {glob} so I can add them to the allow list of the secret scanner.
where did the generator leave its files, they match {glob}
Give me all paths matching {glob} in the monorepo.
files named {glob}: how many and where, please
Our lint-staged config matches {glob}. Which files are covered by that right now?
show me files fitting the pattern {glob}, I'm looking for the largest test
I need to know which workflow files match {glob} before I create another.
Find files whose path matches the glob in the code owners entry: {glob_end}
list every story file, pattern {glob}
Do a file name search for {glob} and skip nothing.
is there one file or are there several with the name {glob}?
The coverage excludes {glob}. Let's see what it excludes, list the files.
find {glob}, I want file paths, not matches within files
What schema files have we got? They go by {glob}.
Which migration files fit {glob}, in both apps
We want to publish the tests of the rail signalling module as open source, and for this I have to \
produce a list of all the files concerned. They're recognisable by their names, which match {glob}. \
Please find them, and list them with the full path.
After the rename, each of the language files should follow the pattern {glob}. Our Finnish one isn't \
found by the app, so I suppose it's got another name. Please list all the files that do match. If \
Finnish isn't in the list, I know what to do.
I've got an old photo of the whiteboard, on which you can see that we wanted to name the reports \
according to {glob}. Did we ever do it? Look for files with such a name in the project, please. If \
there are none that's an answer too.
Could you make a list of the files for the printer? It's those with names like {glob}. I'd like them \
all, also the ones in the folders with the funny names, as the grandchildren of the club's founder want to have every single song sheet.
The loader goes by the name of the file, not by its type. That means everything called {glob} gets \
loaded at start-up, whether it's good for it or not. Let me see what that would be, please. I expect \
about ten; there may be surprises.
hello from the night shift. the virus scanner wants to put all files with names like {glob} into \
quarantine. before i say yes i'd like to see which files in our project that would hit, so could you \
find and list them? thanks, and sleep well
Our rule for the backup is simple, it skips anything that matches {glob}. The question that was put to \
me is what we'd lose if the disk died tonight. So please find the files with such names in the project \
and list them all.
I'm going to merge the settings of all the departments into one file. For that I need to know where the single ones are. Their names are alike, they all match {glob}, and they could be in any folder. Please search for them and give me the paths.
As we speak, two hundred recordings of bats are being renamed by a script, and I've lost confidence in \
it. How many files match {glob} by now? Please find them and show me the list, I'll see from the names \
if it's gone mad.
Let's get the legacy tests under control. They're all in files that match {glob}, scattered over the \
services. Please find them so that I can create one ticket per service. I'm not interested in what's in them at this time.
I'm writing a rule for the linter that should apply only to certain files. My draft says {glob}. Before I commit it, show me which files in the repo the pattern matches, so that I don't annoy the data science people once more.
our dependabot is set up for the root only, so the nested packages never get updates. to fix that i \
need the location of every manifest in the repo. they're named {glob}, find them all please, depth \
doesn't matter
The snapshot tests have grown out of hand, and reviewers just click approve. As a first measure I'd \
like to know how many snapshot files we have. Their names follow {glob}. Please search for these and \
give me a list with the count.
For the upcoming move to another bundler we need to identify everything with special loaders. It starts with files of the form {glob}. Find all of them in the source tree and list them; I'll check for each of them whether the new bundler can deal with it.
When the Kubernetes manifests are applied, kubectl takes every file in the order of its name. I think \
there's a stray one. Could you look for files matching {glob} and list them? Don't apply or delete \
anything, it's the production repo.
Our monorepo tool decides what a package is by looking for a certain file, and I get two packages with \
the same name. So there must be a copy. Please find every file which matches the pattern, even in \
folders that are ignored by git: {glob_end}
I need the files with names like\n{glob_end}
Find files, the pattern is as follows: {glob_end}
Please list what matches this file pattern: {glob_end}
Which paths are covered by this glob? {glob_end}
The packaging step takes in all files by one wildcard. I'd like to see what's behind it, so list the \
matches of\n{glob_end}
search for files named {glob_end}
Do a file name search. Pattern:\n{glob_end}
Give me the matching file names for {glob_end}
Files we're looking for have a name of this form, please find them: {glob_end}
The scouts have sent us their camp reports by the dozen, each in a file of its own, and I've put them \
in various places. What the names have in common is the form {glob}. Find them all for me, please.
Today I'd like to get an idea of how many screens our app has. There's a file for every one of them, \
called something like {glob}. If you list those files I can count. Please leave out nothing, even if it looks unused.
Our archive rules say that files which are named like {glob} have to be kept for ten years. Please have a look in the project whether we've got such files. If yes I want to know their paths, if no I can close the ticket.
I remember that the old man who built the organ software gave special names to the files with the \
stops, along the lines of {glob}. Could you find these? It'd be good to know in what folder he kept \
them.
In case of a fire the porter needs the floor plans on paper. I've got to print all of them, and I don't know how many there are. The files' names follow {glob}. Please find them all, I've put new toner in.
The old build tool made a file for each target, with a name such as {glob}, and the new one doesn't \
need them. Let's find out if we've still got any. Please list those you find. Removing them is for \
another day.
Can I have an overview of the test recordings? I mean all the files whose names fit {glob}. They were \
made by four people in three countries, so they'll be in different folders. It's sufficient if I get \
the paths.
We're going to sell the module for the tide tables, and the buyer asks which files belong to it. By our convention it's everything that's named like {glob}. Please find all of those and give me the list for the contract.
It's said that the installer puts two files with names like {glob} in the wrong folder. I'd like to see where such files are to be found in the project. So please search for them by their names and tell me.
for some reason the spell checker reads only the files that match {glob} and none of the others. before i change the pattern i want to know what it covers. list the files that match, would you, and please don't start the spell checker
List all files that match {glob}; the Sonar exclusions are based on it.
Which files would the pattern {glob} select? I'm about to put it in the workflow's path filter.
find me the openapi specs, they're all named {glob}
How many dashboards do we keep in git? They match {glob}, list them.
Search for file names like {glob}, as the watcher hits the inotify limit.
Can you list the files with the pattern {glob}, so I know which packages still have their own lint \
config?
get the files called {glob} so that I can compare how each team set up their tests
locate every docker file in the repo, names match {glob}
The bundle has two copies of the polyfills. Find the files matching {glob}.
Where are the seeds? File name pattern {glob}, search everywhere.
Show me which files fall under {glob}. I'm setting the merge strategy for those in git.
i want to lint only {glob}, what files are these at the moment
Please find the files that match the glob {glob}, I need their paths for the upload step.
Does the pattern {glob} match any files at all, or is the job a no-op?
Find the type definition files, they have names like {glob}.
Which of our files match {glob}? The formatter crashes on one of them and doesn't say which.
I want to measure how far we've got with the conversion to TypeScript. The unconverted files match \
{glob}. If you could find all of these and tell me how many there are, I'd update the chart in the \
kitchen.
The mono build picks up projects by means of a naming pattern. It's {glob}. One of our projects isn't \
built, so its file may be named differently. Please list everything that does match, and I'll find the \
one that's absent.
Our secret scanner can't look inside certain archives. I'd like to know whether we have any in the repo at all, they'd be named like {glob}. Please find them. If there's none, I can tick the box on the form.
Before I turn on compression for some kinds of files on the web server, I want to know which ones are \
concerned. Find everything that matches {glob}, please, and give me the paths. Sizes aren't necessary, \
I'll measure those on the server.
Someone created a bunch of fixtures with a typo in the name, and the tests that should use them have \
been skipping silently. With the typo, the pattern is {glob}. Please list all the files that match it, \
I'll rename them in a single commit.
we'd like to use the new import sorter, but not on files with side effects, by convention those match \
{glob}. please find all the files of that kind so that i can add them to the exceptions, there must be \
around 20
I'd like to give the archive a list of everything that's called {glob}. The archive is happy with \
paths. Would you search for all such files in the project, and not leave out the ones in the folder for misfits?
It might be that the import is slow since it finds too many files. It looks for names like {glob}. \
Please do the same and tell me what you've found. I'd expect 12, one for each month of the year.
Until last year the weather station used to write a file every hour, named along the lines of {glob}. \
I'd like to see how many of these have found their way into our repo. Please list them all.
Some files have names that begin or end strangely, and our partner's system doesn't accept them. I've \
made a pattern that should catch the lot, it's {glob}. Which files does it catch? Please check it \
against the entire project.
There are, somewhere in this project, the sources for the posters of the jazz festival. I need this \
year's and last year's. You'll recognise them by their name, which goes {glob}. Please find all that \
match, I'll choose.
Let me have the names of all files that match {glob}, for the index.
which files are there with {glob} as the pattern, I need them for a zip
Find me all the files going by {glob}, the older the better.
Are the files with the name {glob} complete? List them and I'll count.
Pattern match on file names, please: {glob_end}
Look for files that are named like {glob}, the violin teacher lost hers.
Can I get the list of paths for {glob}, without the contents?
files with names like {glob} were to be moved, are there any left? find them
Search all folders for files whose name is matched by {glob}.
Please give me every file with the name form {glob}, the printer's waiting.
what would match {glob} in our project, file-wise
I'd like to find the files for {glob} and then create an index by hand.
find any files that match the wildcard {glob}, there should be a dozen
A visitor from Japan would like to take some of our origami diagrams with him. They're in the project, \
in files with names such as {glob}. Please find them and show me the list, then he can make his choice.
We're going to move all the files which are called {glob} to another project. For the plan I need to \
know which ones exist, so please do a search by name. The move itself will be done by a script.
For each language there should be a file with a name like {glob}, containing the rules for hyphenation. I've just been asked which languages we've got. Please find the files, I can tell the language from the name.
For the new test report we have to collect the results of all packages. The runner writes them to files called {glob}. Please look which ones there are in the tree after this morning's run, and list them.
I'd like to know which of our packages have their own change log. These files are named {glob}, in each case. List them all, please, as I want to merge them into one at the root.
Two of our apps load the wrong locale, and I think it's down to duplicate files. Please find everything with a name matching {glob}, so that I can see which locale exists more than once.
git status is slow because of a huge number of untracked files. By the looks of it they're all of the \
type {glob}. Please find them and tell me how many there are and in which folder most of them live.
need your help with the renovate config. it has a matcher for file names, {glob}, and i'd like to see \
what this matches in our repo. list the files please, the preset docs are useless
Could you look for files with the pattern {glob}? I'd like to see which departments have filled in the \
form.
List the files that match {glob}, so we know which of the maps have been translated.
I'd like a complete list of files called {glob}, since the deploy script loops over them.
In which folders are there files of the name {glob}? Please find them and list the paths.
Please check whether all of the sensors have a file that fits {glob}, by listing the ones that exist.
We use {glob} as the pattern for what's to be signed. Show me the files it'd match today.
find all files that are named like {glob}, the photographer needs them in one go
The judge's order says to preserve all files that could be of relevance, and our lawyer has translated \
this into {glob}. Please find out which files in the project match, and list each with its path. \
Nothing may be opened, moved or changed.
Our game has too many sounds that are nearly the same. To begin with, I'd like to have a list of all \
the files named like {glob}. I'll listen to them over the weekend and throw out what's double.
To find out how many of the lessons have exercises, look for files with the name {glob}, since each \
exercise is a file like that. Please list them all; the lesson's number is part of the folder's name.
I can't tell from the documentation if the pattern {glob} includes subfolders. Let's see it in \
practice: which files do you get when you search for that? I'd expect at least the three that I've just put in.
After we've changed the camera, the file names look different, they're like {glob} now. Could you find \
all the files that have been made with the new camera? The forester would like to see the lynx.
I need the file names for {glob}, no more than that.
Would you find the files whose names are of the kind {glob}, I'm making a catalogue.
Find out where the {glob} files went after the big move.
Please list each file that's matched by {glob}, I'd like to number them.
I'm moving our CI config to includes, and for this I need a list of the partial files. They all have \
names like {glob}. Please find all of them, in every folder, and just list the paths.
The type checker ignores what matches {glob}, I've only learned that today. Which files are these? I'd \
like to know how much of our code has never been checked, and whether I should be worried.
Please find the files that match {glob}. The translation platform imports each of them, and it's \
complaining about a file that it can't parse without naming it, so I'll bisect the list.
In the audit it says that backup copies of config files were found in the repo, with names such as \
{glob}. Let's see if they're still around. Search by name, and don't delete any.
quick check for the release: any files matching {glob} in the tree? those would be leftovers from the \
code generator and mustn't go into the package
Find all the config files named {glob}.
which test files match {glob}
Show the files matching {glob}, I need their number.
List every path with the pattern {glob}.
do we have {glob} files in more than one package
The new rules on records say that minutes must be stored separately. Ours are spread across the \
project, under names like {glob}. Please find them all and list them, and I'll ask the clerk where they should go.
Let's find out if any of the old certificates are lying about. They'd have names according to {glob}. \
Please search all the folders for such files, tell me where they are, and don't open them, as there may be a secret inside.
I'm curious to see how the names have developed over the years. In the beginning, they were of the form {glob}. Which files with such a name are left in the project? List them, please.
For the exhibition on old fonts we're collecting specimens, and our own project has some. Please look \
for files with names like {glob} and give me all the paths. The curator will be delighted by every \
single one.
My script deletes what matches {glob}. I haven't started it, as I'm not that brave. Show me which files it would be, please, by searching for the same pattern.
the students' submissions are all named after the same pattern, {glob}, if they've read the \
instructions. find those files please, and i'll know who hasn't
Which files carry names like {glob}?
Please look up all files of the pattern {glob}.
find the paths of all {glob} files
Search for {glob} as a file name pattern.
Are there files that match {glob}? I hope not.
List what's called {glob} among our files.
show files by wildcard {glob}
the files matching {glob}, list them for the tailor
Find {glob} files in all folders, please.
There's going to be a new cover for each of the audio books, so the old ones need to be found. They're \
images with a name like {glob}. Please find all of those and give me the list.
I want to thank everybody who has written a chapter. The chapters are in files named along the lines of {glob}, so if you list those I can look up who wrote them.
In our tests there's one which counts the files that match {glob} and compares the result with 36. It's failing. Could you list the files, please? Then I'll see what's been added or lost.
The vendor's tool writes a file next to each model it has opened, and names it like {glob}. Please find all of these in our project. I'd like to know which of the models have been opened since the handover.
We'll switch the tests to another runner, one group after the other. The first group is made up of the \
files that match {glob}. List them, please, so that I can estimate how long it's going to take.
I've promised the archivist a list of every file with a name like {glob}. She's old school and prefers \
it on paper. So please find these files, and I'll print the list in a large font.
According to the size report, a fifth of the repository consists of files named {glob}. Before we \
discuss moving them to other storage, please show me what and where they are.
All files with the name {glob}, could you find them for me?
Find what matches {glob}, file names only, and give me the list in one go.
which files are meant by {glob}, I can't read patterns
A list of everything that goes by {glob} would save my day. I'm writing the guide to the folder \
structure, and these files are the only ones that I can't place.
Our script for the subtitles expects that there's a file for each film, with a name like {glob}. Please look which of these exist, and list them for me.
How many of the knitting patterns have been converted? The converted ones are called {glob}. So find \
all the files of that name, please.
find all the files for this: {glob_end}
Please find out what else matches {glob}, I'd only expected one file and the loader says there are two.
To write the clean target of the build, I need to see which files match {glob} after a full build. List them, please.
The courier brings a stick for the cinema; on it should be all files named like {glob}. Which ones do \
we have here?
Give me a list of the files that fit {glob}, and I'll mark the ones for the bin.
any luck finding files with the name {glob}? please search
files please, pattern {glob}, purpose: move them next week
The scans of the land register have been split in parts, with names like {glob}. I'd like to have a \
list of all the parts, so that I can see if they're complete. Please find them.
Please check for duplicates: which files in the project have names matching {glob}, and are there two \
in the same folder?
For the release we sign each file that matches {glob}. Show me which ones that will be.
i need all the {glob} files for a diff with the old disk, list them please
Let me know what you find when you look for files named {glob}.
The archive's been asked for all recordings of the year 1999, and these are in files with names like \
{glob}. Please search for them and show me what there is.
Before the audit, find the files with the pattern {glob}, so that I'm not surprised by any.
Please see which files the pattern {glob} gives in this project; the baker wants the ones with recipes.
""")

REQUESTS["create"] = literal(r"""
create {file} with {contents}
make a new file {file} containing {contents}
Please add a file named {file} whose content is {contents}.
new file {file}: {contents_end}
write {contents} into a fresh file called {file}
I need a file {file} with just this in it: {contents_end}
Put {contents} in a new {file}.
For the fire drill demo we need a placeholder that the importer can swallow. Create {file} and have it \
contain {contents}, nothing else, not even a comment.
could you set up {file} with the content {contents}? the deploy of the cinema site needs it
There is no {file} yet. Create it with {contents} inside.
generate a new file, name {file}, body {contents}
The CI on the new runner complains that a file is missing, and Wei says one line is enough to make it \
happy. So create {file} with the line {contents} and I'll push it before the test run starts.
save {contents} as {file}
Start a new file at {file}, content follows\n{contents_end}
Ticket OPS-31: add {file} to the repo. It should consist of {contents}. Reviewer is Hanna.
drop a new file {file} in there with {contents} as its text
Let's begin the allergy tracker with something tiny. Make {file} and write {contents} to it, then I can search for a nicer name tomorrow.
can you create {file} holding {contents}
I want {contents} to be stored in a brand new file named {file}
add {file} with {contents}
The archivists asked for a marker in the folder so that their crawler skips it. Please make a new file, {file}, that contains {contents} and leave everything else the way it is.
touch up nothing, just create a file with the text {contents} and name it {file}
With the content {contents}, make the file {file}.
create a file whose only content is {contents} under the name {file_end}
we're missing the stub for the reindeer counter. new file please, {file}, with {contents} in it, and \
I'll write the test after lunch
Write a new {file} for me, text {contents}
add a new file {file}, put {contents} in
create the file {file} and fill it with {contents}
{file} should be created, content {contents}
Make me a file called {file} with {contents} inside
please write a new file with {contents} in it and call it {file}
I'm setting up the demo for the cable car company and I need a dummy file so that the loader doesn't \
skip the directory. Name: {file}. Content: {contents}. That's all for the moment.
new file needed: {file}, it holds {contents}
start {file} with {contents}
Can you make {file} for us? It only needs {contents}.
Create a file {file} that says:\n{contents_end}
we need {contents} in its own file, create {file} for that
Please set up a new file. The name is {file} and the text to write into it is {contents}.
According to the manual of the weather balloon logger there has to be a file {file} next to the binary, and it has to contain {contents} on the first line. We don't have that one yet, so create it please.
put down {contents} in a new file {file}
create {file}, its content being {contents}
Generate {file} from this text: {contents_end}
For my test of the search box I want a file that no one else would have. Create {file} with the content {contents}.
let's add {file} to the project, with {contents}
write out {contents} to the new file {file}
The class on web basics begins at nine and the pupils need something to start from. Could you make a \
file {file} with {contents} as its only content? I'll hand it out on sticks.
a file {file} with {contents} would be nice
Create a brand-new file named {file}, containing exactly {contents}.
hello, could you make me a starter file? {file}, with {contents} in it
Ticket 3008, subtask 2: file {file} does not exist in the customs module and has to be created with the content {contents}. Subtask 3, the edit of the index page, is blocked until that's done.
save the following as {file}: {contents_end}
make {file} and put {contents} into it
create a new file {file} with this content: {contents_end}
make {file} with the content {contents}
I want a file {file} that contains {contents}
Add {file}. Content: {contents}.
write a file {file} with {contents}, please
Could I get a new file named {file}, with {contents} as the text?
Nothing in the folder yet, so create {file} and give it {contents} as content
The vet practice's sync tool won't start unless it finds a file {file}, so please make one with \
{contents} in it. Once it's there, I'll run the sync and see what happens.
new: {file} with {contents}
store {contents} in a new file by the name of {file}
For the tutorial we start with a simple file. Create it as {file}, and let its content be {contents}.
set up {file}, containing {contents}
Please create one more file for the stamp collection project. It goes by the name {file} and has \
{contents} in it; the catalogue gets generated from that overnight.
file creation: {file}, text {contents}
put the text {contents} into a file called {file}, which doesn't exist yet
I deleted {file} by mistake. All it had in it was {contents}. Could you create it anew?
build me a file {file} consisting of {contents}
write {file}, with body\n{contents_end}
can you drop {contents} into a new file named {file}
Create {file} holding {contents} so the test has something to read.
Elena asked for a file which records our decision on the secret handling. Make a new one, {file}, and \
write {contents} into it. The long version follows when the minutes are approved.
add a file to the repo, name {file}, contents {contents}
a new {file} please, with {contents}
create the missing {file}; the content is simply {contents}
Begin a file {file} for the notes on the harvester and put {contents} in the first line
make new file {file} <- {contents}
The new scanner at the post office needs a small profile, otherwise it falls back to the factory one \
and reads every parcel twice. Create {file} for it, with {contents} as the content. When you're done \
I'll copy it over to the device and run the test with the ten sample parcels.
I'm about to hand over the repo to the city's IT department and they insist on one particular file in \
it. Their mail says it has to be called {file} and that the content must be {contents}. Would you \
please create it? Nothing more is required, they were very clear about it.
For the workshop on Saturday each of the children gets a tiny project, and the first thing in it is a \
greeting. So please make a new file named {file} which contains {contents}. I'll show them how to \
change the greeting, and with luck nobody deletes the rest.
We can't push empty folders, as we all know, and the receiver of the telescope images stops when its \
folder isn't there. The usual trick, please: a new file, {file}, with something harmless in it, say \
{contents}. Then I'll commit it together with the rest.
As discussed with Ingrid, we begin the search service from scratch rather than copy the old one. The \
very first file is {file}. Create it and write {contents} in it, so that the build has something to \
chew on. The proper class comes in the afternoon when I've had a coffee.
please add a new file to the project. it's for the blood pressure import, which wants to know what unit it deals with, and looks for that in {file}. we don't have such a file so far, hence please create it with the content {contents} and leave the importer itself alone
Here's the decision from this morning's round, which took much longer than it should have: we write \
down the open points of the tunnel project in a file of their own. Make {file} for this purpose, and \
let it start with {contents}. Everyone adds their points on their own afterwards.
The hotel's door locks get their time zone from a one-line file. On the replacement controller this \
file is missing and all guests are locked out from eleven at night, which makes for an interesting \
phone call. Create {file}, with this text as its content: {contents_end}
Let me explain why I need it: the old server answers with a 404 when the robot asks for a certain file, the robot tries again at once, and so on all night. So we give it what it wants. New file {file}, content {contents}, and peace at last.
Could you help me with the template for the reading club? What's required is a file by the name of \
{file}, to be created from nothing, and the text in it is {contents}. I've tried it with my editor, \
which adds a second line break at the end every time.
Story 14, second task. Given that the import of the climate data takes its source from a file, when \
that file is not there, then it stops. So, please write a new file {file} for the test environment, in \
which you put {contents}. Story 15 deals with production.
Please make {file}, a new file whose text is {contents}, for the river level bot.
Create a file by the name {file} with {contents} in it and don't add a newline at the end.
Could you start a new file {file} and put {contents} there? The rest I'll type myself.
I'd like to have a file called {file} in the project; its content should read {contents}.
for the shift planner: new file {file}, first and only line {contents}
Our linter wants to see a {file}. Write one with {contents}.
There should be a file {file} but it's gone. Please create it with the text {contents}.
Add a small new file called {file} to hold {contents}
write {contents} to {file}, the file has to be created first
Set up the file {file} with the following content, for the skate park's info screen: {contents_end}
make a text file out of {contents} and name it {file}
Needed by the test team: a new file {file} in which there's {contents}.
Create the file that the radio play editor has been waiting for. Name {file}, content {contents}.
as a placeholder put {contents} into a new file {file}
I've got the text {contents} and want it kept in a file. Create {file} for that.
Would you create {file} with {contents}? The class for it follows.
Put together a new file {file}. It gets {contents} as its content and that's it.
Jot down {contents} in a new file, {file}, so I won't forget it till Monday.
One more file for the demo, please. It's to be named {file}, and filled with {contents}.
New document wanted: {file}, in which it says {contents}
A file {file} with the text {contents} is what I need; it isn't there yet, so make it.
Please create {file}. In it we want {contents}. The ski school's crawler looks for it from Monday on \
and they get cross when it isn't there.
Could you write me a new file? Name it {file}, and the content, all of it, is {contents}.
the hook wants a file {file} with {contents} in it, create that for me
Create the new file {file} for the night train project, content as follows: {contents_end}
New page for the allotment club! Make a file {file} and have {contents} in it. Later on I'm going to \
add pictures of pumpkins, but for the moment the text is enough.
put a new file {file} into the repo which reads {contents}
I'd like to add a file, called {file}, having {contents} for content.
Lay down a new {file} with {contents} inside, it's for the test rig
According to the onboarding checklist I must create {file}, and the checklist also says what has to be \
in it: {contents}. Could you do it for me? I don't have write access to that part before tomorrow.
make a file. name: {file}. content: {contents}.
Start the project of the pottery class off with a new file, {file}, and the content {contents}.
Produce a new file {file} out of this:\n{contents_end}
I'd love to have a {file} in this project. Please write {contents} into it when you create it.
create {file}, type {contents} into it, save, done
We're out of placeholders. Could you create another one under {file} containing {contents}?
Because the wind turbine's gateway reads its id from disk, we need a new file for it in the test setup. That's {file}, and the id to be written into it is {contents}. The gateways in the field have theirs already.
Please store the text {contents} in the project as a new file called {file}.
Let there be {file}, with {contents}.
We've no file for the changes of this year. Please make one, it's {file}, with the following at its \
beginning: {contents}. From then on each developer will write a line per change, at least that's the \
hope.
for the screenshot I need a file named {file} in the tree, content can be {contents}, create it please
Make sure there's a new file {file} with exactly {contents} in it.
A tiny one: create {file} with {contents}
could you put {contents} in a file of its own, to be named {file}? it doesn't exist so far
To make the importer of the hospital's lab skip the weekend, it needs a file {file}. Create that file \
with {contents} as content and I'll start the import on Friday.
file {file} (new!) should contain {contents}
The parking app for the stadium opens on match days only, and it finds out about match days by reading \
a file that somebody has to make by hand. Today it's me. Please create the file {file} and put \
{contents} in it. The next match is in two weeks, by then we'll have automated it.
I've cloned the skeleton for the new service, and there's no file {file} in it, although the manual \
claims there is. Well then, please create it and, to begin with, let it have the content {contents}. \
I'll tell the authors of the skeleton about the gap.
Thanks for the help with the search earlier. There's one more thing, we need to let the update robot \
know that it should leave us alone until January. It's sufficient to have a file named {file} with \
{contents} in it. Could you create that, please?
Because the exhibition is in three languages, we need the third file now. The German and the English \
one exist. What's missing is {file}; make it, please, and write {contents} into it for a start. The \
museum's translator will fill in the rest in her own time.
Little riddle: what's empty and still breaks the build? A missing file. In our case {file}. Please \
create it in order that we can all go home. As for its content, the compiler is happy with anything, so let's take {contents} and be done.
I want to teach my nephew how a program reads from a file, and he wants it to be about dragons. So we \
need a file about dragons. Please make a new one and name it {file}. It shall contain {contents}, which is what he's dictated to me.
for tomorrow's fire safety inspection we need a note in the project saying who has tested the detectors and when. please create {file} for that, the text of the note is {contents}. it can be short, they only want to see that there is one
The load balancer asks each of the machines for a certain file to see if it's alive. The new machine \
for the concert tickets doesn't have this, so nobody's sent there. Please create {file} on our side, \
with {contents} as the text, and I'll deploy it.
Right, we've talked long enough about how to document our decisions. Let's do it the simple way. You \
make a new file with the name {file} and you write this first decision in it, word by word as we've \
agreed on with Zsofia and the rest: {contents_end}
I'm preparing the hand-out for the programming club. They get a folder with three files, two of which \
I've written already. The third is {file}, which has got to be created, having only {contents} in it, \
so that the pupils are able to see a difference when they run the program.
During the fire at the data centre we lost a handful of files that weren't in the backup. We're making \
them again from printouts. The one I have on my desk is called {file}, and what was in it is \
{contents}. Please create it accordingly, and then I'll get the next sheet.
May I ask you to add something? For the new rain gauge, with the serial number ending in 77, there has \
to be a file {file}. Please write it with the content {contents}. The other gauges are unchanged and \
their files should remain exactly as they are.
create {file}: {contents_end}
new file {file} with {contents}
add file {file} containing {contents}
make {file} with {contents} in it
please create {file} holding {contents}
write a new {file}: {contents_end}
file {file} needed, content {contents}
start a file {file} with {contents}
put {contents} into new file {file}
save {contents} to a new {file}
create a file {file}, text {contents}
I want {file} created with {contents}
generate {file} with {contents}
make new {file} saying {contents}
add {file}, its text being {contents}
create {file} from {contents}
new {file}, put in {contents}
set up {file} with {contents}
could you create {file} with {contents}
{file} is missing, create it: {contents_end}
write {file} new, content {contents}
open a new file {file}, insert {contents}
let's make {file}, containing {contents}
create file\n{file}\n{contents_end}
fresh file {file} please, with {contents}
{contents} goes into a new file {file}
For the tutorial on bread machines we want a new file {file} with the content {contents}, so the \
readers have something to start with.
The server of the swim club won't boot without {file}. Create it with {contents} in there.
Would you kindly make a new file called {file}? I'd like it to contain {contents}.
Add to the project a file {file} that has {contents} in it, and tell me when it's been created.
I'd like to leave a message for the night shift. Create a file {file} and write into it {contents}.
let's create the first migration note as {file}, saying {contents}
Please add the file {file}, with {contents} as its content, to the balcony solar project.
To silence the health check we need a file. {file} is what it's called, {contents} is what should be in there. Please make it.
write a new file for the dog show, {file}, and fill in {contents}
We have no file {file} yet and the docs builder stumbles over that. Create one, with {contents} inside.
Please write this to a new file named {file}, it's the stub for the tuner test:\n{contents_end}
Make a new file for me, will you? {file}, and as content {contents}.
i need something to search for in the demo, so create a file {file} with {contents} in it
As agreed on the phone: file to be created {file}, content {contents}, no blank lines.
It'd be good to have a file {file} in which there's {contents}. Please create that for the scouts.
Put the line {contents} in a file and call it {file}; the file's new, so nothing gets lost.
Create {file} as a new file. Inside: {contents}.
The chess server reads its welcome from a file. Let's create that: {file}, with the text {contents}.
Could you produce a file by the name {file} with the content {contents}, for the lab's import test?
Just a stub, please: a new file {file} with nothing but {contents}
The app for the mushroom pickers shows a little text when it's started for the first time, and this is \
loaded from a file. Since there's no such file so far, please create it. The name is to be {file}, the \
text {contents}. Warn me if the folder doesn't exist.
Good news, the bank has let us have a test account for the donation page. The account's number goes \
into a file of its own, because we don't want to have it in the code. So, make a new file {file}, and \
let it have {contents} as its content.
Here's what I want to do today: one, create {file}; two, put {contents} in there; three, take the rest \
of the day off. If you could do one and two for me, I'd be able to begin with three at once. It's for \
the snail race, nothing serious.
Our documentation is generated, save for the front page, which is written by hand. For the new module \
on tree surgery we haven't got a front page. Please create {file}, and into it write {contents}. The \
formatting I'll do afterwards, when I know what the picture looks like.
On the new machine the cron job of the weather station isn't executed, and the explanation is that \
there's no file that allows it. That file has to be called {file} and contain {contents}. Please create it. I know it's absurd; it was me who wrote the job.
Each team in the hackathon shall have its own file, with the team's name in it. Five of the teams have \
done it, the sixth is still asleep. Please help them out by creating {file}, with {contents} as its \
content, so the scoreboard has six entries when the jury arrives.
i need a fake document to check if the virus scanner of the clinic is awake. it's a well known test \
text, totally harmless. please create a new file, call it {file}, and let the text in there be \
{contents}, and then i wait for the siren
For the sake of completeness: the folder with the price lists for lift passes has a file for every year but one. I'd like to add that one. Its name is {file}, it doesn't have to hold more than {contents}, since the lift was shut in that year. Create it, please.
Create {file}, please; it should start and end with {contents}.
a new file for Anouk: {file}, with {contents} in it
Make {file} for the tram museum. Content: {contents}.
could you make a new file that's called {file} and contains {contents}
Write {contents} in a file named {file}, please create that file.
I need {file} to exist, with {contents} inside
for the pigeon race, create a file {file} that contains {contents}
Start off the docs: new file {file}, with {contents} as the first line.
put this in a new file called {file}: {contents_end}
create a text file {file} in the project and insert {contents}
Give us a file {file} with {contents}, we'll search for a home for it later.
New file, named {file}. Write in it: {contents}.
I'd like you to create {file} and to put nothing but {contents} in it.
To test the upload of the tax form I need a small file. Create {file} with {contents}.
let me have a new {file} with the words {contents}
Please lay out {file} as a new file with the content {contents}.
The build wants {file}. Make it, content is {contents}.
Could you whip up a {file} that has {contents} in it?
have a file {file} made with {contents} in it, for the balloon pilots
add one new file, {file}, with the content\n{contents_end}
Create a file for our class rules under the name {file}, beginning with {contents}.
make me the file {file}, its content shall be {contents}
{file} - new file - content {contents} - thanks
Please generate a new file with the content {contents}. I'd name it {file}.
I forgot to add {file} before leaving. Would you create it with {contents}?
new file, {contents} as text, {file} as name
create {file} with {contents}, the build needs a barrel file
Add a {file} to the repo containing {contents} so the linter stops complaining.
new env example: make {file} with {contents}
I need a dummy module. Create {file} and put {contents} in it, the import test only checks that it \
loads.
scaffold {file} with {contents}
make {file}, body: {contents_end}
create a new config {file} that contains {contents}, I'll tune it later
Write a new file {file}. Contents: {contents}. It's the marker for the blue-green switch.
touch {file} and fill it with {contents}
for the hotfix we need a new file {file} with {contents} in it, don't commit yet
Please create {file} with the following, we need it as a reproduction for the upstream issue: \
{contents_end}
add an ignore file {file} having {contents} in it
Create a test fixture at {file} with content {contents}.
generate {file} containing {contents} so the mock server can serve it
The deploy script aborts if there's no version file. Create {file}, write {contents} in it and leave it uncommitted, since the pipeline will overwrite it anyway.
put {contents} into {file}, that's a new file
can you add a new script {file} with {contents}
Our docs site needs a redirect file. It's called {file} and the content is {contents}, so please create that one.
start a changelog {file} with {contents}
make a new type stub {file} with {contents} inside, the library ships none
I'd like a new component file {file}, for now just {contents}
Drop a new file named {file} with {contents} into the project, my secret plan is to delete it before \
review.
Create the seed file {file} and give it the content {contents}; I'll run the seeding afterwards.
we need a lock marker: new file {file}, text {contents}
Set up an empty-ish class file. Path {file}, content {contents}. The fields come once the schema has \
been agreed on with the platform team.
New file for the ADR, please:\n{file}\n{contents_end}
We've moved to trunk-based development and the bot requires an opt-in file per service. Ours is still \
missing, so please create {file}. It has to contain {contents}, according to the platform team's page. \
As soon as it's on the main branch, the bot will start to pick up our releases.
I'm trying to reproduce a parser bug that a user has reported, and for this I need an input file which \
is as small as possible. Create {file}, please, with the content {contents}. If the parser crashes on \
that, we've got our minimal example and I can write the test.
The container starts as a non-root user now and can't write its own defaults any longer, which is why \
the file has to be there from the start. Would you create {file} for me with {contents} as its content? I'll adapt the copy step in the image build.
so i promised the frontend folks a mock for the new endpoint until the backend is ready, which will \
take another week at least. please make a new file, {file}, and write {contents} in it, they'll point \
their dev server to that and be happy
Task 3 of the spike: prove that the plug-in gets loaded from disk. To do that we want the most trivial \
plug-in in the world. Create a file with the name {file} and the content {contents}. If its name \
appears in the log when I start the app, we're done.
Our API gateway reads its routes from single files, and for the beta of the invoice service there's no \
such file yet. Please add one, named {file}. As far as I can see from the docs, the minimum is \
{contents}, so let's write that and see what the validator thinks.
The design tokens are exported by hand at the moment, don't ask. Here comes the newest: a file which is to be called {file}, and which has to be created, as the dark theme hasn't existed before. What goes into it I've copied from the design tool: {contents_end}
Because the secret scanner raises false alarms for our test keys, we need to give it an allow list. \
There's none in this repo. Create it, please, under the name {file}, and write {contents} into it. \
Security has given their blessing, the approval is linked in the ticket.
please create the new file {file} with {contents} as its text
Have {contents} put in a new file called {file}.
I'd like a new file. It's called {file}. It contains {contents}.
create {file} for the frog pond app and write {contents} in it
a new file named {file} please, the content: {contents_end}
Add one file, {file}, whose content is {contents}.
Create a file. Its name's {file} and what it says is {contents}.
make {file} (it's new) and write {contents}
We could use a file {file} which contains {contents}. Would you make it?
The brass band's page needs a file for the verification. Create {file} with {contents}.
do create a file {file} with the text {contents}
Please produce {file} with {contents} as content, I've got no editor here.
what i need: a new file {file}, inside it {contents}
start the file {file} by writing {contents} in it
Make a note in a new file {file}: {contents_end}
Create {file} in the project, and let the content of it be {contents}.
Save the text {contents} under the new name {file}, please.
Set up a new test file called {file}, with {contents} in it for now.
the file {file} has to be created before the others, with {contents} as content
Write me {file}, a new file, with {contents} as its entire content.
I'd be happy with a new {file} that says {contents}
File wanted: {file}. Should contain: {contents}. Please create.
there's to be a new file {file} for the harbour pilots, with {contents}
Would it be possible to create {file} and fill in {contents}?
make a new one called {file} with the content below\n{contents_end}
can we have a file {file}, newly made, with {contents} in there
My grandfather's recipes are going to be a website. He's written the first, I've typed it, and all it \
takes now is a file. Please create {file} and put {contents} in it. He wants to see it today, and he's \
not known for his patience.
We had an agreement with the operators of the cable car: if there's a file named {file}, then the \
screens at the valley station show its content. There's a storm coming. So please make this file, with \
{contents} in it, and I'll see to it that it's copied over.
To be able to test how the app deals with old versions of the settings, I need a file in the old \
format. I've still got one in my mail. Create a file called {file}, please, and give it the content \
{contents}. This goes with the other test data later.
There's nothing about the opening hours over Easter in the system of the zoo. It gets special hours \
from a file of their own, one for each holiday. Please create the one for Easter, its name being {file} and its content {contents}. The penguins are on holiday too.
I'd like to start a glossary, because in every second meeting people talk at cross purposes about what \
a class is, in school or in code. So make a new file, {file}, and write the first entry in it, which \
goes {contents}. More will follow after each meeting.
Would you do me a favour and create a file? I'm on a train with a borrowed tablet. It's got to be named {file}, and it should have {contents} in it, so the people at the concert hall can carry on with the configuration of the lights.
The first thing our instructor does with every new project is to write down its purpose in one \
sentence. We've come up with ours after a mere two hours. So would you please create {file}, and write \
into it what we've decided on: {contents_end}
The integration test for the mail import needs a mail, what else. Please create a new one under {file} \
and let it have {contents} as its content. I'm aware that this isn't a valid mail; that's the point of \
the test.
Our status page gets its banner from a plain file, and at the moment there isn't one, so it displays an ugly error in its place. Could you create {file} with {contents} in it? Then the page will look right until communications wake up.
I'm about to explain version control to a room full of archaeologists. For the demo we need a file, and then we'll change it. Please create it as {file}, and its first version is to say {contents}. They'll like that, it's about pots.
Here's the deal with the robots: the search engines should skip our staging site, and they do so if \
they're told in a file. We don't have it. So create {file}, please, with the content {contents}, and \
I'll see that it's deployed before they come again.
The scoring engine can be given a list of words to ignore. I've thought of the first one, and the \
others will follow after the test with the schools. Please make the file for it, it's {file}, and write {contents} into it.
so, long story, the sensor firmware can't do dns, so it reads the ip of the broker from a file which \
i've got to provide. new file please, {file}, and the content is {contents}. i'll flash it onto the \
board with the rest
We ought to be able to rebuild the training set from scratch, and for this purpose the random seed has \
to be written down. Please put it in a file of its own. The file's called {file}, it's a new one, and \
what's in it should be {contents}.
Our translators would like a file they can play with, without the fear of breaking something. Would you create one for them? I'd suggest {file} as the name. For the content take {contents}, it has all the special characters that ever gave us trouble.
The licence of the icon set demands that we give credit in a separate file. We were reminded of this by a friendly mail from its author. Please create {file} with the following text, exactly as he has asked us to do: {contents_end}
For the load test at the weekend each of the worker machines must find a file {file}, as otherwise it \
joins the production cluster, which we had once and don't want again. Create it here with {contents} in it, and the roll-out will copy it everywhere.
New helper script wanted. Create {file} with {contents}.
create an empty-looking config called {file}, with only {contents} in it
Please add {file} with {contents}, because the test container mounts it.
I need a minimal module at {file}. Its content is {contents}.
make a {file} in the project that contains {contents}, the CLI checks for that
Can you create the entry point {file}? Put {contents} in it.
write the following to a new file {file} so that husky shuts up: {contents_end}
Set up {file} as a new file with {contents} for the preview environment.
Add a new page {file} that consists of {contents}.
create {file} for me with {contents}, I'll fill in the class body later
The generator wants a template. Make a new file {file} with {contents} in it.
Please create a version marker: {file}, content {contents}.
for the repro repo I need {file} containing {contents}, create it
start a new test file {file} with {contents}, one assertion is enough
drop {contents} in a new file {file} so the search index has at least one document
Create {file} in order to silence the warning, content {contents}.
New ignore file, name {file}, rule {contents}, please create it.
could you add a new README-like file {file}? Content: {contents_end}
generate a new fixture file {file} with {contents} inside it
I'd like {file} to be created with {contents}, no trailing newline please
The new rule is that each experiment gets a file with its hypothesis before it's started, as otherwise \
people adapt the hypothesis to the result. Ours is {contents}. Please create the file {file} and write \
that in it. Then I'll start the run.
For the unit test of the reader I need the simplest file of this kind that one can think of. So create \
{file}, please, and let it contain {contents}. I'll also need a broken one, but let's do that after \
I've seen the first test pass.
Dear assistant, Emil is five and would like to have a file of his own on the computer. It's to be \
called {file}. What should be in it he's told me, too: {contents}. Please create it, he's standing next to me and checks.
The firewall people have asked us to put a certain file on our server, so that they can see it's really us. They want it under the name {file}. And inside there has to be {contents}. Could you create it in the project? The rest is done by the deployment.
I've collected what we know about the outage in one sentence, which isn't a lot after four hours, but \
it's a start. Write it in a new file, please. The name of the file is {file}, and the sentence is \
{contents}. We'll extend it as we go.
Right now the script asks for the name of the ship each time it's started, and I'm tired of typing it. \
If there were a file {file} it'd take the name from there. So please create this file with the content \
{contents}, and we'll have peace.
our intern has deleted the sample that the documentation refers to. it isn't in the history as it was \
never committed. fortunately the text is quoted in the documentation, so please create {file} again, \
and the content according to the docs is {contents}
Because of a bug in the build tool a package that has no file of its own at the top gets skipped. The \
work-around is to create a file there. Please do it for our package: the name is {file}, the content \
{contents}. I've reported the bug upstream.
Since this is the first day of the course, we create the first file. It will be known as {file}. What \
we write in it is {contents}, as everybody in this trade has done on their first day. Please make it, \
and then we all run it together.
In order to tell the heating to go into the holiday mode, there's no button, there's a file. If it \
exists, then it's holiday. So please create a file with the name {file} in the project for the gateway, and put the following in it: {contents_end}
I'd like to try out the new config format next to the old one, without touching what's there. So please create {file} and put {contents} in it. If the loader prefers it over the old file, then the docs are right and I'll convert the rest.
The GitHub issue form isn't shown as long as there's no template in the repo. Let's add one. Create \
{file}, and for the time being have it contain {contents}. I'm going to extend it when the support team has told us what they need to know.
In order to test the file watcher, I'd like you to add a file while it's running. Name it {file}, and \
as for the content, {contents} will do. I've got the log in front of me and will see if it's noticed at all.
we need a feature flag definition for the new onboarding. each flag lives in its own file, so please \
create {file} with {contents}. it's off by default, product will switch it on for the beta group once \
the tests have been green for a week
Our service mesh needs a policy for the new namespace, or else all traffic's denied. As a start, we use the most permissive one. Please make the file {file} and write {contents} into it. Security is aware and has given us until Thursday.
The code owners want their own file for the design system package, so that reviews get assigned \
properly. It doesn't exist yet. Create it as {file} with {contents} as the content, then I'll open the \
PR and ask Beatriz for approval.
I've extracted the constant that's shared by client and server, and it needs a new home. Please create \
{file}. The content is going to be {contents}, that's it. The imports in the two places I'll adjust in \
a separate commit, to keep the diff small.
There's a nice trick to make the type checker accept imports of images: you declare the module in a \
file of its own. Could you add that for us? The file's name is to be {file} and it needs the following \
declaration: {contents_end}
new file please, {file}, and this goes in: {contents_end}
Create the file {file} with exactly this text:\n{contents_end}
I'd like a file named {file}. Here's the content: {contents_end}
Could you write the following to a new file, {file}?\n{contents_end}
For the aquarium's sensor we need {file}, newly created, with the line: {contents_end}
make {file} for me, content below\n{contents_end}
add a new {file} that reads: {contents_end}
Please set up the file {file}. The text the client wants to have in it is this: {contents_end}
Put this into a file that you create as {file}:\n{contents_end}
Make one new file called {file}; all it holds is {contents_end}
Since the coffee machine got its network connection, it looks for its menu in a file. It's the 21st \
century. Please create it, by the name of {file}, with {contents} as its content. I'll report on \
whether there's coffee.
The deadline for the form letter to all the allotment owners is today and the template for it is still \
missing. Please make a new file, {file}, and write {contents} in it. The chairman will add the polite \
phrases on his own.
Let me tell you about our custom: when a new developer joins, the first commit is a file with a \
greeting. Today it's Farida's turn. So please create {file} for her with the content {contents}, and \
she'll commit it herself.
To see whether the encoding is handled correctly, we need a file with a few nasty characters in it. \
Create it under the name {file}, if you would, and write {contents} into it. Then I'll have the test \
read it back.
There's an empty shelf in our digital library, it's the one for the maps. So that it doesn't look so \
sad, please create a file for it. Name it {file}, and let the content be {contents}. Next month we'll \
get real maps.
My talk begins with a file that has one line, and ends with one that has 500. You can help me with the \
first. Create it as {file}, please, with the line {contents}. With the other I'll struggle by myself.
Please make a file which tells the mirror in Toronto not to copy anything until we say so. It looks for {file}, and in it there has to be {contents}. It's a new file, on normal days it doesn't exist.
The members of the book club would like to vote on the next book in a file, like in the old days. \
Please create it for them. It's called {file}, and the first proposal, to be written in it, is \
{contents}.
For the calibration of the scanner we've to state who did it. This is done by a file. As it was me who \
did it, please create {file} with {contents} in it. The technician from the office of weights is going \
to read it.
I hereby ask for a new file to be made. It shall bear the name {file}. It shall contain {contents}. \
Apologies for the tone, I've been writing contracts all day and can't get out of it any more.
in our test environment the clock is set by a file, so you can pretend it's christmas. there isn't such a file at the moment, therefore it's today. please create {file} and put {contents} in it, i'd like to test the gift wrapping
New service, new compose override: create {file} with {contents}.
Could you add {file} with {contents}? The linter plug-in needs a root marker.
I'd like a regression test input, please create {file} containing {contents}.
make a health file for the load balancer, {file}, with {contents} in it
We need to pin the tool version for the team. Create {file}, content {contents}.
Create a new SQL file {file} with {contents}, I'll run it on staging later.
Please write a new module called {file} that consists of {contents}; I'm extracting this from the big \
one.
Bootstrap the package: create {file}, write {contents} into it, leave the rest to me.
The storybook needs a first story. Make {file} with the content {contents}.
add {file} as a new file to keep {contents} for the smoke test
Create the robots file for the preview domain, {file}, containing {contents}
I want to check how the loader handles unknown files, so create {file} with {contents}.
write a new doc {file}, for a start it says {contents}
Please create the missing translation {file} and put {contents} in it, so that the build stops failing.
Create {file}. It's the new home of the constant, so it contains {contents}.
let's have a fresh scratch file: {file}, containing {contents}
The release tool wants a file that says which kind of release the next one will be. Ours is missing \
since the last one was published. Please create {file} with the content {contents}. Then the bot should open its pull request within a minute or so.
In order to make the tests of the two teams independent of each other, we need separate settings. The \
existing one stays where it is. The new one is to be called {file}, and should contain {contents}. \
Please create it.
I've been debugging the config loader for an hour and suspect that it fails only if there's a second \
file. So let's create a second file: name {file}, content {contents}. And then I'll start it again with the debugger attached.
For the new microservice we'd like to follow the template, in which every service describes itself in \
one file. Please create this for us under {file}, and to begin with let it say {contents}. The on-call \
rota and the links come later.
our static hosting does redirects through a file in the root of the site, and we don't have that yet. \
please create {file} and put {contents} in it, so the old link on the printed flyers will work again. \
5,000 flyers, no pressure
There's a rule in the repo that every package has to state its stability. I forgot about it with the \
new one and the check is red. Create {file}, please, write {contents} in it, and the check should be \
content.
The exhibition's touch screen shows a text when there's nothing else to show, and takes it from a file \
that doesn't exist so far. Please create {file}, and put {contents} in it. The curator's approved the \
text, with one comma less.
I've been asked by the security officer to leave a trap for curious people, a file that looks important and isn't. Please create it. It's to be named {file} and to contain {contents}. If anyone opens it, he gets a mail.
As a reminder for myself, and for anybody else who passes by, please make a new file with the name \
{file}. In there, write {contents}. It's about the valve in the cellar, and I don't want to explain it \
a third time.
Every sample needs a file with its description, or else the lab won't take it. For sample 9 it's \
missing. Please create {file}, and as the description put {contents}. I've got the sample in a cool box here, with the ice melting.
Please add something to our collection of riddles. Each riddle's a file of its own. The new one gets \
the name {file}, and the riddle itself is {contents}. The solution goes into another file, which I'm \
going to write when I know it.
the theatre's prompter would like to have the cue in a separate file that she can open on her tablet. \
the name's {file}, it must be created first, and the content is {contents}. the premiere's on friday, \
the nerves are bad
Create {file} for the quiz, and have it say {contents}.
there's no {file} in the archive, so make it, with {contents}
A new file, if you please: {file}. Its text: {contents_end}
Make the file {file} out of thin air, and give it the text {contents}.
I'd need a file {file} which has {contents} as its content, could you make it?
new file for the beehive logger, {file}, content {contents}
Please put {contents} in a file that you'll create under the name {file}.
Write a fresh {file} in which one can read {contents}.
Generate the file {file}; the content's {contents}.
create {file} and enter {contents}, the rest of the class will do the same
It's time to create {file}. Put {contents} there.
Could a file {file} be created, with {contents} in it, by noon?
have the text {contents} saved as a new file {file}
My uncle's allotment has a webcam now, and for the page we need a small file with its location. Please \
create {file}, with the content {contents}. He's very proud of his tomatoes and would like the world to see them.
Before the guests come, I'd like to have a file in the project that explains the colours on the map. We don't have one. Please make it: {file}, with {contents} in it. It can be improved in the course of the evening.
There's a new volunteer in the archive, and each volunteer has a file with a few words about them. Hers is going to be {file}. Please create it and write {contents} in there, she's given me the text herself.
Our static analysis server wants a project file to know what's source and what's test. Please create \
{file}, and write {contents} into it. I'll check the project key against the server's page when it's \
there.
I want to pin the Python version for the whole team, for which there's a simple convention: a file in \
the root. So please create {file} with {contents} as its only line. The tool picks it up by itself.
To document the API for the partner I'd begin with a minimal spec, and extend it endpoint by endpoint. \
Please create the file {file}, with the content {contents}. I'm going to validate it after each step.
The chaos test needs a file that marks the node as a victim. Create it as {file}, put {contents} in, \
and don't be surprised if this machine isn't reachable in ten minutes' time.
we need a codeowners style file for the data folder, so that the analysts get pinged. create {file}, \
content {contents}. i know it's just one line, but without it i'm the one who gets pinged
There's a test that checks whether unreadable files are skipped, and it needs a readable one for \
comparison. Please create {file} containing {contents}. The unreadable one the test makes on its own.
Please add a little file called {file}, with {contents}, so that the watcher has something to notice.
I'd like to begin my diary of the experiment. Make a new file {file} and put in {contents}.
Could I ask you to make a file {file}? It should contain {contents}, and will be read by the lamp.
For the second screen we need its own file. Create {file} with the content {contents}, please.
We don't have a place for ideas. Let's make one: new file {file}, first idea {contents}.
Create the configuration for the rabbit hutch, it goes in {file} and consists of {contents}.
As the very last thing before the launch, we need a file that tells the monitoring to look at us. Let's create it. It's called {file} and contains {contents}. From that moment on, we'll be woken up at night.
Would you prepare something for the children's programming day? A file with the name {file} has to be \
made, and what it should contain is {contents}. They'll be asked to find the mistake in it. There are \
two, but don't tell.
The committee has finally agreed on a motto, and it shall be displayed on all the screens. The screens \
take it from {file}, which has to be created. The motto, to be put into it, is {contents}. Please do \
so.
To compare the old and the new importer I need them to read the same thing, so I'd like a small sample. Please create it as {file}, and put {contents} in. I'll run both of the importers on it, one after the other.
this is for the orchestra's tour: each city gets a file with the address of the hall, and for bergen \
there's none. please make {file} with {contents} in it, the driver of the truck with the instruments \
will be grateful
I'm in need of a new file, {file}, with {contents} in it, for the lamp post project.
Create the following: a file {file} with the text {contents}.
Please write {contents} to a file that's new, and name it {file}.
Can you add a file to the project? Name: {file}, text: {contents}.
To be able to run the pipeline locally I need a file with dummy values. Please create {file} with \
{contents}. It's in the ignore list already, so there's no danger that it gets committed.
Let's write down the decision on the cache before we forget why we've made it. Create a new file \
{file}, and use {contents} as the text. I'll add the alternatives that we've looked at.
Our monorepo tool needs a project file in each package, and in the one I've just added there's none. \
Please create it: {file}, with the content {contents}. The targets are inferred from that.
I need a tiny HTML page to test the redirect after log-in. Create {file} and put {contents} into it. \
It's going to be served by the dev server only.
please create an empty-ish changelog for the new package, {file}, the first line should be {contents}, \
the release bot appends to it and crashes if it isn't there
Create {file} for the mock, with {contents}.
Add a new helper {file}, content {contents}.
Make a stub {file} that contains {contents}.
new config file {file}, put {contents} in it
Create a file {file} whose text is {contents}, for the fixture.
The pilot's check list app can load additional lists, one from each file. For the glider we've to add \
one. Please create {file}, with {contents} as the content. I'll test it on the ground, of course.
There are rumours that nobody reads the documentation. To prove it I'd like to hide a message in it. \
Please create {file}, and let it contain {contents}. The first to find it gets a cake.
The film archive needs a file with the running order for tonight, because the projectionist can't read \
my handwriting. Please make {file} for him. The content: {contents}. He'll look into the project at \
seven.
For our comparison of editors, each of them has to open the same file. Let's create it: the name's \
{file} and the content's {contents}. Then I'll measure how long it takes them.
Would you create a file for the visitors' book? I'd suggest {file}. The first entry has been made by \
the mayor herself, it's {contents}. Please write it exactly like this, with her spelling.
i'd like to leave the house in order before my holiday, so please make a file {file} which says \
{contents}, so that whoever searches for me knows whom to ask
Create a small file {file} with {contents} in it.
please have a file {file} created that says {contents}
The new file is called {file}, its content {contents}. Create it.
Make {file}, in which {contents} is written.
I want a new {file}, content {contents}.
put {contents} down in a new file, {file}
Create {file} today, with {contents} as its text.
Add the new file {file} and write {contents} in there.
let a new file {file} hold {contents}
For the treasure hunt at the office there's to be a file that contains the next clue. Please create it \
under the name {file}. The clue is {contents}. Nobody must see it before three o'clock.
Let's give the night watchman a file of his own, he's asked for it so often. Create {file}, and write \
{contents} in it. He's going to note down the temperatures there.
The sensor in the wine cellar gets a name, as all the others have. The name's in a file that we've got \
to create: {file}. In it, please write {contents}. It's the red wine's side.
The staging system needs to be marked as such, so that nobody mistakes it for the real one again. For \
this purpose, create {file} with {contents} as its content. The banner on top of each page will pick it up.
I'm about to test what the uploader does with very small files. Please create one: it's to be called \
{file}, and it's to contain {contents}. I've got a large one already, it's four gigabytes of penguins.
Because the API mock returns whatever's in the file with the matching name, all I need for the new \
endpoint is one more file. Please create {file} with {contents} in it, and the front end can begin.
Last thing for today, I promise. We want a file in which the on-call person can see whom to ring. \
Please make it, {file}, and put {contents} in there. The numbers are correct, I've rung all of them.
Could we have {file} created with {contents} before the train leaves?
Create a file for the shopping list, named {file}. Write in it {contents}.
the workshop needs {file}, a new file with {contents}
We've got a rule to keep one file per incident, and there's been an incident. Please create {file}, and start it with {contents}. The details will be added by those who were awake.
The app on the watch can't show more than a line. Let's give it one. Create {file} with {contents} as \
the content, please, and I'll see if it fits on the display.
For the sake of testing, please make a file {file} with {contents} in it. It'll live for about ten \
minutes.
To pacify the import checker we need an additional file. The name is {file}. Content: {contents_end}
For the harbour's notice board I'd like to have a file {file} with the text {contents}. It doesn't \
exist, so please create it.
Start the log of the voyage as {file}, a new file, and let {contents} be the first entry.
We need to tell the crawler where our data is. Create {file} and write {contents} in it.
A test with an unusual file name: create {file}, and as its content use {contents}.
Would you make a file named {file}, in which there's nothing except {contents}? It's for the switch.
the plugin needs its own manifest: create {file} with {contents}
I'd like {contents} in a new file. Name: {file}. Thanks a lot.
Now that the rules for the science slam have been agreed on, let's put them in a file. Create {file} \
with the text {contents}, please. The jury would like to have it by six.
The printer driver needs to be told the paper's size by means of a file. Please create {file} with \
{contents} in it, and I'll try to print the poster once more.
Make a new file for the seminar, {file}, and as its content write {contents}.
Please create the file which I've forgotten, {file}, with {contents} as the content.
In the test folder of the choir project I need a new file. It's {file}, with {contents}.
The lights in the aquarium follow a plan, which is read from a file at noon. It's ten to. Please create {file} and write {contents} into it, the fish would like some evening.
I'm making a sample project for the manual, and what's missing is {file}. Please create it with the \
content {contents}.
Let's note the result before the next test: new file {file}, content {contents}.
""")

REQUESTS["edit"] = literal(r"""
in {file} replace {old} with {new}
change {old} to {new} in {file}
Please edit {file}: {old} should become {new}.
{file} still says {old}, make it {new}
swap {old} for {new} in {file}
Could you update {file} so that {old} reads {new}?
rename {old} to {new} inside {file}
There is a typo in {file}. It has {old} where it should have {new}, please correct it.
fix {file}, replacing {old} by {new}
The harbour authority changed its tariff from July, so {old} is wrong now. In the file {file}, put \
{new} instead. Only that one, the rest of the table was checked by Greta last week.
substitute {new} for {old} in {file}
I need {old} replaced by {new} in {file} before the nightly build runs at 22:30.
inside {file}, turn {old} into {new}
Ticket CARE-77. The reminder text for physiotherapy patients is rude. Please modify {file}: instead of \
{old} it should contain {new}. No other wording changes, the translators already started.
replace {old} by {new} in the following file: {file_end}
don't rewrite the whole thing, just exchange {old} with {new} in {file}
{old} in {file} has to be {new}
Open question from the review: why does {file} use {old}? Nobody knows, so let's change it to {new} and see if the test passes.
where {file} has {old}, write {new}
Take {file} and replace the text {old} with {new}, thanks!
Small correction for the election results page that Marek found while he was searching for something \
else. In {file} we have {old} and it must be {new}. I'd like to have it in before the press call.
update {old} to {new} in {file}, nothing more
please set {new} in place of {old} in {file}
My last commit broke the saddle fitting form since I mixed up two names. Could you go into {file} and \
change {old} back to {new}? I'll rerun the class of browser checks myself.
edit {file}, old text {old}, new text {new}
we decided in standup to go with {new} rather than {old}, so adjust {file} accordingly
I'd like {file} to say {new} rather than {old}.
The value {old} in {file} is out of date; make that {new}.
can u replace {old} w/ {new} in {file}
Since the sponsor of the orchestra app changed its name, the text {old} must go. Replace it with {new} \
in the file {file}; the logo is handled in another ticket.
replace {old} with {new} in {file}
{file}: change {old} to {new}
please alter {file} so it has {new} instead of {old}
I need you to edit {file} and turn {old} into {new}
in {file}, {old} is wrong, it should be {new}
Correct {old} to {new} in the file {file}.
Could you go to {file} and swap out {old} for {new}? The tests for the tram ticket printer expect the \
new wording since this morning.
modify {file}: {old} becomes {new}
Let {file} use {new} where it now uses {old}.
The physicist in building C claims our constant is off in the sixth digit. In {file} you'll find {old}; replace that with {new} and leave the comment next to it alone, because it cites the table we took it from.
take out {old} in {file} and put in {new}
put {new} where {old} is in {file}
Find {old} in {file} and replace it with {new}.
Update the file {file}. The part {old} needs to read {new} from the first of the month, since that's \
when the new parking fees for the hospital visitors come into force. Nothing else changes, the weekend \
fees stay as they are.
hey can you change {old} into {new}, it's in {file}
make the following replacement in {file}: old {old}, new {new}
{new} should replace {old} in {file}
Fix for the crash at start-up: {file} contains {old}, but the loader only knows {new}. Change it, and \
then I'll run everything again.
edit this file so that {old} is {new} from now on: {file_end}
I misspelled it. In {file} please write {new} instead of {old}.
As agreed with the choir director, the label {old} in {file} gets replaced by {new}.
would you please exchange the text {old} for {new} in {file}
Rename in {file}, from {old} to {new}.
My boss read the start page of the wine shop aloud in the meeting and everybody laughed. So: in {file}, the passage {old} has to go and {new} comes in its place. Don't bother with the other languages.
switch {old} to {new} in {file}, thx
for the new release bump {old} to {new} in {file}
{file} needs a small edit, {old} to {new}
Someone put {old} into {file} by accident during the pair session, it was meant to be {new}. Please set it right before Yusuf pulls.
apply this to {file}: instead of {old} use {new}
There's one thing left from the code review of the avalanche warning module: the reviewer doesn't like \
{old} in {file} and suggests {new}. I agree with her, so go ahead and replace it. The open question \
about the class name we discuss later.
swap {old} with {new} in {file}
change the text {old} in {file} to {new}
update {file}, {old} is now {new}
In the file {file} I want {new} instead of {old}.
could you fix {old} in {file}? must be {new}
Edit {file} by replacing {old} with {new}.
let's replace {old} in {file}, new text is {new}
The bus company moved its headquarters, so the address in {file} is out of date. It reads {old} and \
must be {new}. Please change it there; the imprint on the site is done by the agency.
{old} -> {new} in {file}
have {file} say {new}, not {old}
make {old} into {new} in {file}
I'd rather have {new} than {old} in {file}, please change that
Would you replace the old string {old} by {new} in {file}? Then the test of the lottery draw should go \
through, it compares letter by letter.
file {file}, replace {old}, insert {new}
do a quick edit in {file}: {old} out, {new} in
We agreed that {file} shouldn't contain {old} any longer. The new wording, as decided by the patients' \
council after two long meetings, is {new}. Please put that in, character for character, since they'll \
check it.
modify {old} in {file} so that it's {new}
Wrong default! Change {old} to {new} in {file}
for ticket 66 change {file} from {old} to {new}
Please replace the part of {file} that says {old} with {new}.
{file} has an outdated {old}. New value: {new}.
I was about to search for all of these, but there's only the one in {file}: {old} has to be changed to \
{new}.
patch {file} and set {new} instead of {old}
the name changed, so {old} must be {new} in {file}
Since Python dropped the old call, {file} doesn't import any more. Replace {old} with {new} in there. \
I've tried that on my own branch and the class loads fine afterwards, so there's no need to run \
anything.
turn the {old} in {file} into a {new}
replace {old} by {new}, file is {file_end}
Text fix. File: {file}. Before: {old}. After: {new}.
in {file} we want {new} where {old} stands today
My daughter tested the vocabulary trainer and found a mistake within a minute. It's in {file}, where \
{old} should be spelled {new}. Can you correct it? She's waiting.
The association of beekeepers has renamed itself after a heated vote, and now it's up to me to bring \
our site up to date. In {file} there's still {old}, which from today reads {new}. Please edit that in \
the file; I'll look after the printed material and the sign at the door.
One of the tests in the payroll project has been red since the first of the month, and I know why. In \
{file} we've got {old}, while the law has been saying {new} since then. Replace it, please. I'd run the suite again in the evening, when the machine is idle.
Hi, could you do a very small thing for me? I'm on the phone with the customer, who's looking at the \
page of the cheese fair and sees {old}. That's from {file}. He'd like to have {new} there, and he'd \
like to have it while we're still talking.
During the review of the elevator control, Mrs. Okafor from the inspection authority objected to one \
thing only: {file} has {old} in it, and according to the norm it must be {new}. Please make this one \
change and none besides, since each further one would mean a new inspection.
i made a mess of it when i resolved the conflict, the build is fine but the greeting on the radio \
station's page is nonsense now. please go into {file} and replace {old} with {new}. i've checked the \
other files, they're alright
The secret of a good demo is to have no surprises. That's why I'd like to have {old} in {file} replaced by {new} before tomorrow at nine. It's the setting that made the screen go black in front of the minister last time, and I still dream of it.
As far as the translation for the maternity ward is concerned, we received one correction from the \
midwives. It concerns {file}. They'd like the text {old} to be changed to {new}, because the present \
one frightens people. Would you take care of it? The English page remains the same.
There's a thing that I keep forgetting whenever I set up a new machine for the printing house, so let's fix it for good. The file {file} comes with {old}, and we always want {new}. Please change it in the repo, so that the next checkout has it right.
Since we've moved from the cellar to the third floor, the sensors have other addresses. Only one of \
them is entered by hand, namely in {file}: where it says {old}, it ought to say {new}. Please update \
it. No need to create a backup, we've got the history.
The class Customer was split in two, and the editor renamed everything except for one place it couldn't see because it's in a string. You'll find it in {file}. Please turn {old} into {new} there, then the search in the customer list should work again.
For the record: on Monday the PDCA board decided that the threshold gets raised. To put that into \
effect, edit the file {file} and replace {old} by {new}. Afterwards tell me that it's done so I can \
write the number into the minutes, they want to have it by five.
It took me two days to find out that the mill's conveyor stops because of a single wrong word. Have a \
look at {file}, there's {old} in it, whereas the controller expects {new}. Please replace it, and then \
I'm going home and won't think of conveyors till Monday.
Nothing is wrong with the logic, it's merely the wording in the letter to the blood donors. The medical director prefers {new} to {old}, so please replace the latter with the former in the file given below. Keep the line breaks, they're needed for the window envelope.\n{file_end}
Please open up {file} for a change: {old} is to be replaced by {new}.
The form for dog licences asks for {old}, that's in {file}, and should ask for {new}. Please edit.
Change one thing in {file}: instead of {old}, I'd like {new}.
could you amend {file}? {old} must be {new}, says the treasurer
replace the {old} you'll find in {file} with {new} before anybody notices
In {file}, switch from {old} to {new}; the tests have been adapted by now.
I was wrong about {old} in {file}, please put {new} back in its place
edit {file} for me, {old} goes, {new} comes
Adjust {file} to the new rules of the tennis club: {old} turns into {new}.
For security reasons {file} should have {new} in place of {old}. Please do that.
Let's correct the file {file}. It says {old} but means {new}.
Please swap the words {old} in {file} for {new}, the mayor insists.
bring {file} up to date, replacing {old} by {new}
The spelling {old} in {file} hurts my eyes. Make it {new}!
Within {file} there's one {old}; I need it to be {new} for the next run of the turbine.
The old server name {old} is still in {file}. Change to {new} please, then restart isn't needed.
Do a replacement in the file {file}, of {old} with {new}.
the constant in {file} changes from {old} to {new} as of version 5
Please see to it that {file} reads {new} and no longer {old}.
Hana wants {new} in {file} where we've had {old} up to now
I created the sign with the wrong name on it, so in {file} please change {old} to {new}.
Fix the greeting of the dentist's bot by replacing {old} with {new} in this file: {file_end}
the test looks for {new}, the file {file} has {old}. change the file.
replace in {file} the expression {old} by the shorter {new}
Mr. Haddad from the tram depot called about the sign in the hall. In {file} we've written {old} and he \
wants it to read {new}. Please edit the file, the sign updates itself at noon.
There's one last mention of the old brand in {file}, namely {old}. Replace it by {new}, please.
please go through with the change in {file}, from {old} to {new}
The search in the archive finds nothing as {file} has {old} set. Put {new} there.
edit request: {file}, {old} is to read {new}
Could you set things right in {file}? Someone typed {old}, and it has to be {new}.
Change of plan, we do use {new}. So in {file} replace {old} with that.
After a long debate on names, the class of boats formerly known under another label gets a better one. \
In {file} that means {old} becomes {new}. I'd be grateful if you'd do this edit, as I'm in the harbour \
with wet hands.
in {file} exchange {old} for {new} please, urgent
The text {old} was only for the test phase of the library's chat. Now that we're live, edit {file} so \
that there's {new} in its place.
I need a single replacement done in {file}. Old: {old}\nNew: {new}
turn {old} to {new} within {file}, please and thank you
Let me dictate: in the file {file}, take the words {old} and make them {new}. That's all.
It says {old} in {file}, I'd like {new} better
We were told by the accessibility expert that {old} is hard to understand for screen reader users. \
Please replace it in {file} with {new}. She'll test the page again on Wednesday and send her report by \
the end of the week.
the path in {file} moved, so {old} should be {new} now
Could you revise {file} and replace {old}, since it should have been {new} from the start?
Edit {file} such that {old} gets {new}.
I'm sorry to bother you with something so small. {file} contains {old}, and the director insists on \
{new}. Would you change that, please? It isn't even wrong, she just likes the other word.
update the default in {file}: was {old}, will be {new}
For the summer timetable, {old} in {file} needs to be replaced by {new}. The winter timetable is in \
another file which must not be changed.
A search turned up one bad link, in {file}. It's {old}. Please replace with {new}.
{file} please: out with {old}, in with {new}
Our regression test caught that someone put {old} into {file} last week. Undo that by hand, please, so \
it is {new} once more.
Replace the expression {old}, located in {file}, by {new}.
A customer in Ghent says the invoice has {old} on it. It's in {file}. The law says it should be {new}. \
Edit that, and then run nothing please, the deployment goes out on its own.
rewrite {old} as {new} in {file}
could we have {new} instead of {old}? the file is {file}
To get rid of the warning, edit {file}: where there's {old}, it should use {new}. Ewa did the same in \
the other service last week and there it worked well.
swap this in {file}: {old} with {new}
The water company has decided that bills aren't sent out on the 1st any longer. This has an impact on a single place in our code, to be found in {file}: it's {old} there, and should be {new}. Please change it today, because tonight's the last run of the month.
Our youngest developer, who is eleven and the daughter of the boss, has found a spelling mistake in the game. It's in the file {file}. Where we've written {old} it has to be {new}. Please correct it, and I'll make sure that she gets her name into the credits.
I'm trying to get the old plotter going. According to the manual, which is in Japanese and which I've \
had translated, it can't handle {old} but it can handle {new}. So replace the one with the other in \
{file}, will you? If it still doesn't draw I'll put it in the museum.
Hi! For the charity run we've a new main sponsor and, as it goes, they're very much interested in \
seeing their name spelled correctly. It's {new}, and not {old} as we have it in {file}. Would you fix \
this before they look at the page for the second time?
Quick one before the train enters the tunnel: the nightly job for the glacier pictures uses {old}, \
since I forgot to change it after my experiments. In {file}, put {new} instead. I can't do it from my \
phone, and the job's going to start in half an hour.
As part of the move to the new tax rates, please edit {file}. I've marked the place on paper, it's the \
one that says {old}, and the new text is {new}. The clerk at the finance office has confirmed it by \
letter, a copy of which is in the folder on Anja's desk.
I'd searched for the error for hours until I noticed that {file} was talking to the wrong queue. \
Instead of {old} it should be {new}. Please make this change for me, so we can find out if the messages from the buoys arrive. I'm keeping an eye on the map.
Can we make the text for the parents a bit warmer? The kindergarten would like {new}. We've got {old} \
in {file}, which sounds as though the child were a parcel. Please replace this, and leave the text for \
the authorities the way it is, they like it cold.
During the test on the ship it turned out that the limit is too low for real waves. To change it, you \
have to replace {old} with {new} in the file {file}. Please do, and write me a line when you're done, \
then the captain can restart the system.
There are two things that I want to have done today: to clean my desk and to get rid of {old} in \
{file}. You can help me with the second. Put {new} there instead. It's a tiny change, but the warning \
it causes has been annoying me for a year.
the class teacher wrote that the timetable app says {old} for 5b, and they're no longer called that, \
they are {new} since the split. it's hard coded, sorry, in {file}. could you change that for me? i'll \
make it a proper setting during the holidays, promise
Please take care of the last comment in the review of the pull request on the crane. It says, and I \
quote, that {old} has no business being in {file}. He suggests {new}, which is fine with me, so replace it, and then I'll mark the comment as resolved.
In order for the scanner to be able to read the codes on frozen goods we've got to make it more \
tolerant. The supplier recommends {new}. At the moment it's {old}, in the file given at the end. Please do the replacement, I'll be in the cold store for the test.\n{file_end}
With the new law on cookie banners, the word {old} isn't permitted on the button any more. It must be \
{new}, according to our lawyer. The button's text comes from {file}. Please edit that for the bicycle \
shop, and next week we're going to do the same for all of the other shops.
{file}: replace {old} with {new}
change {old} into {new} in {file}
in {file}: {old} to {new}
edit {file}, {old} becomes {new}
swap {old} and put {new} in {file}
fix {old} to {new} in {file}
set {new} instead of {old} in {file}
update {file} from {old} to {new}
replace {old} in {file} by {new}
{old} must become {new} in {file}
inside {file} rename {old} to {new}
please change {file}: {old}, now {new}
make {file} use {new}, not {old}
correct {file}: {old} should be {new}
switch {old} for {new} in {file}
put {new} for {old} in {file}
modify {file}, {old} to {new}
substitute {old} with {new} in {file}
replace {old} with {new} in file {file_end}
{file} wants {new} where {old} is
adjust {old} to {new} inside {file}
in file {file}, {old} turns {new}
alter {old} in {file} to {new}
drop {old} from {file}, use {new}
exchange {old} with {new}, file {file}
can you change {old} to {new} in {file}
typo in {file}: {old}, should be {new}
use {new} over {old} in {file}
{file} says {old}; make it say {new}
rewrite {old} to {new} in {file} please
Make an edit to {file}, so that the text {old} is replaced by {new}, the gallery opens at six.
The unit's wrong in {file}. Please put {new} where it now has {old}.
We've decided against {old}. Replace that in {file} by {new} before the search index is built.
Please change {file} in one place, where it says {old}, to {new}. Thanks, Dorota.
could the text {old} in {file} be {new} instead? then the kids understand it as well
On line 40 or so of {file} there's {old}. It needs to be changed to {new}.
In our {file} I see {old}, which should be {new} according to the docs of the postal service. Replace \
please.
Please take {old} in {file} and turn it into {new}; it's only a test value but people keep asking.
for the rehearsal tonight edit {file} and change {old} to {new}
The class is now called {new}. In {file} it's still {old}, so change that.
Someone has to tell {file} that we moved: replace {old} with {new}.
Let's try {new} in {file}, at the place of {old}, and see if the pump calms down.
I want one word changed in {file}. It's {old}, and I'd like {new}.
Edit: {file}. Find {old}. Replace it with {new}. Reason: new name of the tram stop.
The dentist says we should write {new} and never {old}. So please change it in {file}.
change the setting in {file} that has {old} to {new}, the kiln gets too hot
Replace, in the file {file}, the expression {old} with {new}, everything else stays.
In {file} somebody forgot to switch {old} to {new} after the test phase. Please do it.
The link in {file} is dead. Old one: {old}. Please use {new} from now on.
I'd be glad if you could edit {file} for me and replace {old} by {new}.
it's {new}, not {old}! please fix in {file}
Make this change for the golf club in the file {file}: {old} is replaced by {new}.
Please enter {new} in {file} as the successor of {old}.
to make the build reproducible, change {old} in {file} to {new}
Subject: wrong phone number in the reminder for the blood donors. The number given in {file} is {old}, \
and if you call it you'll reach a pizza place, which has complained. The correct one is {new}. Please \
change it as soon as you can, the next batch goes out at four.
Our conductor doesn't read music from a screen, but he does read the texts around it. And there he \
found {old}. It comes from {file}, where, if you'd be so kind, you could write {new} in its place. The \
concert's tomorrow and he's already in a mood.
Today I learned that the word {old} means something very rude in Swedish. It's in {file}, on the first \
page that the visitors of our boat museum see. Please replace it with {new}. And please don't search \
for the meaning, you'd only get strange advertisements.
i ran the tests with the new time zone data and one of them failed because a country changed its mind \
about summer time. the fix is simple, we have to go to {file} and change {old} to {new}. could you do \
it, then i'll run the lot again over lunch
In our flower shop's delivery module the distance is calculated in miles, although the drivers are from Rotterdam. To correct this one has to edit {file} and replace {old} by {new}. Please make that change. The prices aren't affected, I've verified it with three sample orders.
After the upgrade of the graphics library, the class for drawing seat rows complains about {old}. The \
notes for the upgrade say that it's been replaced by {new}. So let's do this in {file}, please. It's \
the only file with that in it, I've searched the rest.
You know the sign at the entrance of the swimming bath, the one with the water temperature? It's fed \
from {file}. They want {new} on it rather than {old}, since the guests didn't understand the \
abbreviation. Please edit the file so that it's right for the weekend.
For two years there's been a bug report about {file}, with the text: it says {old}, should be {new}, \
please fix. Nobody felt responsible. Today I do. But as I don't know how to use the editor, I'd like to ask you to do the replacement.
The sea rescue people changed their radio channel as of today. That's why {old} in the file {file} must be replaced with {new}. It's really important that nothing else gets changed, since the other channels belong to the coast guard and they don't like surprises.
Please have {old} in {file} changed to {new} by the time the market opens.
in {file}, where we greet the guests, {old} should be {new}
I'd change {old} in {file} to {new}. Do it, please.
Could you replace the outdated {old} in {file} with {new}?
The name of the lake is {new}, not {old}, please correct in {file}.
edit the file {file} and make sure {old} is replaced with {new}
A little thing in {file}: use {new}, where it's now {old}.
{file} has {old}, the spec has {new}. The spec wins, so edit.
go into {file}, find {old}, make that {new}
please bring {new} into {file}, instead of {old}
For the Dutch version, {old} in {file} turns into {new}.
replace {old} (wrong) by {new} (right) in {file}
The limit in {file} is too strict. Change {old} to {new}, and we'll run the pumps again.
Do edit {file}: {old} has been renamed to {new}.
I need to have {old} swapped for {new} in {file}, it's one word
we said {new}, but {file} has {old}. fix it please
Take away {old} from {file} and put {new} at the same spot.
The translators suggest {new} in place of {old}; it's in {file}, please change.
Exchange in {file}: {old} for {new}.
ok please replace {old} with {new}, the file's called {file}
update the copyright line in {file}, {old} to {new}
Can {old} in {file} be turned into {new}? Then the search for duplicates finds both.
please rename the thing in {file} from {old} to {new}, as per the review
Set the value in {file} to {new}. So far it's {old}.
One correction to {file}, {old} is replaced by {new}, that's it for version 4.
change what's {old} in {file} so that it's {new}
Make the text in {file} say {new}. At present, it says {old}.
Would you edit {file} so we get {new} out of it, not {old}?
there's {old} in {file}, and i want {new}
Amend this file by putting {new} in the place of {old}, please: {file_end}
bump it in {file}: {old} to {new}
in {file} the import {old} should be {new}, fix that
Rename the variable in {file} from {old} to {new}.
The staging URL in {file} is stale. Replace {old} with {new}.
change log level in {file}, {old} becomes {new}
Please patch {file}: {old} is deprecated, the replacement is {new}.
swap the flag in {file}, {old} for {new}, and leave the rest
CI broke because the action version in {file} was yanked. Edit that file and replace {old} by {new}, \
then I'll push and see whether the cache key still works.
edit {file}\nold: {old}\nnew: {new}
off by one in {file}: {old} should read {new}
Could you update the timeout in {file}? From {old} to {new}.
{file} has the wrong port mapping. {old} needs to be {new}.
in {file}, replace the call {old} with {new} please, the sdk renamed it
The type in {file} is too wide. Use {new} where it says {old}.
fix lint error in {file} by changing {old} to {new}
replace the placeholder {old} with {new} in {file}
Review comment from Priya on {file}: {old} is confusing, call it {new}. I agree, please apply. The \
other two comments of hers are about tests and I'm working on these.
set the limit in {file} from {old} to {new}, the pods get throttled
Update {file} so it imports {new} rather than {old}.
make {file} point to {new} instead of {old}, we switched registries
the sql in {file} has {old}, which locks the table. Change it to {new}.
Replace {old} with {new} in {file}, and only the first time if there's more than one.
One-line fix for the hydration warning: in {file} change {old} to {new}.
In the yaml {file}, {old} is misspelled, must be {new}
the mock in {file} returns {old}, the real API returns {new}. adapt the mock
We renamed the default branch, so in {file} each pipeline trigger that says {old} ought to say {new}. \
Please edit it, and skip the archive pipelines, they live elsewhere.
change the assertion in {file}: expects {old}, should expect {new}
hotfix: {file}, {old} => {new}
use the new constant in {file}, that is {new}, in place of {old}
Replace the old hash in {file} with the new one. Old {old}, new {new}, please double check the spelling.
Yesterday's deploy failed on the very last step because the bucket had been renamed. The name is only \
used in {file}, where it says {old}. It has to say {new}, so please replace it, and I'm going to \
trigger the pipeline again as soon as the file is saved.
There's a subtle bug in the pagination: the last page is dropped if it's full. I stepped through it, \
and the culprit is the expression {old} in {file}, which ought to be {new}. Could you make that change? The test for it I've written already, it's red at present.
we're getting rate limited by the geocoder and they told us to identify ourselves properly. the user \
agent is set in {file}, currently it's {old}, and they want {new}. please change that, nothing else, \
i'll ask them to lift the block when it's deployed
The accessibility audit has 31 findings, and I'd like to start with the easiest. Number 12 says that in {file} we have {old}, which isn't announced properly, and recommends {new}. So please replace it. I'll run the axe checks again when all of the easy ones are done.
As part of the upgrade to the new major version of the test framework, some of the matchers got new \
names. In {file} this concerns {old}, and the new name is {new}. Please edit it. The other files have \
been dealt with by the codemod, which tripped over this one's syntax.
Please do a small favour for the data team. In the SQL of the weekly report there's a join that should \
be an outer one, because customers without orders get lost. Specifically: in {file} change {old} to \
{new}. They've tested it in their notebook and the totals match.
I'm pairing with Dimitri and we can't both type. While he creates the new class, would you fix the call site? It's {file}, the old call is {old}, and the new one, with the additional argument, is {new}. We'll compile when both parts are done.
It turned out that the connection pool is exhausted because each of the workers takes the default, \
which is far too much. In {file} there's {old}, and I want {new}, according to the formula on the \
database vendor's page. Change it and I'll watch the graph tonight.
The error page for our app in maintenance mode tells people to come back on a date that's in the past. \
Not great. Open up {file} for editing and replace {old} with {new}, so that at least we don't look like we've abandoned the product.
I'd like you to replace {old} in the file {file} with {new}.
Please open {file} and change {old} to {new}, then save.
{old} is history. In {file} write {new}.
Kindly edit {file}, replacing the words {old} by {new}.
let {new} take the place of {old} in {file}
in {file} the name {old} has changed to {new}, update it
The spelling in {file} should be {new}, it's {old} now.
change a word in {file}: {old}, from now on {new}
Would you put {new} into {file} where it has {old}? The mayor signs at ten.
We've a mistake in {file}; {old} ought to have been {new}.
Can you make {file} say {new}? It has {old} at the moment.
old: {old}, new: {new}, file: {file}, do the replacement please
please do the swap in {file}, {old} goes out and {new} comes in
for the open day, edit {file} to have {new} in place of {old}
Change {file}. Replace {old}. Use {new}.
Anyone can see that {old} in {file} is a typo for {new}. Fix it!
in our file {file}, {old} needs replacing with {new}
I've been asked to change {old} to {new} in {file}. Could you do that?
edit this: {file}, at {old}, to get {new}
The default {old} in {file} is dangerous, please set {new}.
Make a correction in {file}, {old} to {new}, the brewer noticed.
where {file} says {old} I want it to say {new}
Replace {old}, which is in {file}, with {new}, please.
The boat's called {new} now. Change {old} in {file}.
fix up {file}: swap {old} for {new}
Please modify this one, replacing {old} with {new}:\n{file_end}
tweak {file} so {old} is {new}
could {old} be changed to {new}? it's in the file {file}
Turn {old} around in {file}, so it's {new}.
update the text in {file}, no longer {old} but {new}
Our text on the donation page was checked by a language school. They found just one error, and it's in \
{file}. The phrase {old} isn't idiomatic, it's better to write {new}. Please replace it there. I've \
thanked them and promised to search for the same error elsewhere.
The heat pump's controller has a minimum time between two starts, and the manufacturer has now told us \
the right one. In {file} it's given as {old}. Please change this to {new}. It's only a few characters, \
but it'll double the life of the compressor, they say.
I've been asked by the parents of the football team to correct the name of their town on the tournament page. As it stands in {file}, it's {old}, but it's {new}, and has been since the reform of 1974. Please edit the file, and I'll tell them it's done.
Something's rotten in the calculation of the interest. The formula in {file} has {old} in it, and in \
the contract it's {new}. I've calculated three examples with a pocket calculator and the contract is \
right. So please change the file accordingly. Leave the rounding alone, we'll discuss it on Monday.
so we've got a little problem with the greeting on the voice line of the taxi service: it says {old}, \
because someone thought this was funny at the time. the text's in {file}. please make it {new}, and do \
it before the boss of the company calls his own number again
After the workshop on inclusive language we want to improve our forms, starting with the one for the \
library card. In {file}, would you please replace {old} with {new}? We've done a test with some \
readers, and everybody understood it at once, which can't be said of the former text.
The manual of the sampler says one thing and the sampler does another. I prefer to correct the manual. \
In {file} it reads {old}; please put {new}, which is what really happens if you press both keys. It's \
not a secret function, it's just never been written down right.
Our supplier for the elevator parts was bought by another one, and orders to the former address aren't \
accepted any more. Please go to {file} and put {new} in, where there's been {old} till now. A test \
order is to be placed after that, by Gunnar, around noon.
I did a stupid thing. While searching for a word in {file} I typed it into the text instead of the \
search box and saved. So there's {old} now, and there should be {new}. Please repair that for me, and \
let's never speak of it again.
Good afternoon, this concerns the leaflets on hay fever. A pharmacist noticed that the dose in {file} \
is wrong: it's {old}, and it should be {new}. Please correct it right away. I've already stopped the \
printing, and they charge by the minute.
Our CI has been using a runner image which gets retired on Friday. There's one pipeline left that \
refers to it, and that's {file}. Please replace {old} by {new} in there. I've tested the new image with two other pipelines and they're alright.
The type checker has found what five humans have overlooked. In {file} we compare with {old}, which can never be true. It should be {new}. Could you fix this? I'll write a test that would have caught it, for the sake of my honour.
as you know the gate at the north entrance opens too slowly for the cyclists. there's one number to \
change, in {file}, which is now {old}, and that we'd like to have as {new}. the gate people will \
measure tomorrow if that's enough
In our contract with the data centre the time to react is {new}. However, the runbook, that's the file \
{file}, says {old}, and at night people go by the runbook. So please edit it to match the contract, and I'll let the night shift know.
The search box of the recipe site has a hint in it, which for some reason talks about cars. It must've \
come over from another project. You'll find it in {file}: instead of {old}, please put {new}. The chef \
is going to be delighted.
We are changing the wording of all mails from formal to informal, one mail a day, so as not to shock \
anybody. Today's mail is in {file}. Please replace {old} with {new}. The remaining sentences in it have no form of address at all.
I'd like to make use of the new syntax of the language, but only in one place, as an experiment, and to see what the linter says. The place is in {file}, where {old} can be written as {new}. Would you replace it, please?
To all who've wondered why the demo user can't log in: it's because of a space in {file}. It says \
{old}, and it needs to say {new}. Please fix that in the file, and I'll have the database seeded again \
before the visitors arrive.
According to the new brand guidelines, which have 90 pages, our product's name is written differently. \
I've read all 90 so you don't have to. In {file}, please change {old} to {new}. That's the only place \
that's visible from outside, the rest can wait.
Following yesterday's test on the test track, the engineers want to lower the threshold for the \
emergency brake. The value's in the file named below. At present it's {old}, in future it's to be \
{new}. Please change it and leave a copy of this message in the ticket.\n{file_end}
in {file} bump the timeout, {old} to {new}
Please update the import in {file}: {old} is now {new}.
replace the deprecated call {old} with {new} in {file}
{file} still targets {old}, please move it to {new}
The schema says {new}. Our {file} has {old}. Make it consistent with the schema.
Rename the env var {old} to {new} in {file}, I've done the helm chart already.
In {file} we hash with {old}; security wants {new}, please swap it.
fix the typo {old} in {file}, correct is {new}
Adjust the selector in {file}. Old one is {old}, new one is {new}.
change the condition in {file} from {old} to {new}, then the test should be green
Please edit {file}, the image tag {old} should be {new}
make the log message in {file} less scary, {new} instead of {old}
The route {old} in {file} moved to {new}. Update it please.
in {file}, put {new} where we have {old}, it's the feature flag name
Replace {old} with {new} in {file} so the class name matches the file.
revert my debug change in {file}, i.e. {old} back to {new}
The memory limit in {file} is {old}, raise it to {new} for now.
use {new} in place of {old} within {file}, the linter insists
correct the comment in {file}: it says {old} but the code does {new}
Please set the registry in {file} to {new}, it's still {old}.
update snapshot name in {file}, was {old}, is {new}
In {file} the cron {old} is wrong, it should be {new}. Nightly, not hourly!
swap the base class in {file}: {old} out, {new} in
change {old} to {new} in the config here: {file_end}
The festival has been moved from the meadow to the airfield because of the rain. This concerns just one text, in {file}, where it says {old}. Please change it to {new} at once, as 9,000 people are looking at the page to see where they should go.
Our encryption library has a new name for the same algorithm, for reasons best known to its authors. \
So, in {file}, {old} has to be replaced by {new}. Please make the edit. The secret itself isn't touched by that, I've asked twice to be sure.
I've now got the result of the load test, and it's better to use {new} than {old}. The setting is in \
{file}. Could you change it there? Should it turn out badly over the weekend I'll change it back, I \
have the old value on a sticky note.
In the letter that goes to all owners of a boat there's an error which no one's noticed in nine years. \
It's in {file}. We wrote {old}, but in proper German it's {new}. Please correct it, and I hope no one \
will notice that either.
While testing the game with children we saw that they don't understand the button. In {file} its label \
is {old}. They've suggested {new}, and all of them agreed, which is rare. Please replace the label; the icon on it remains the same.
The mapping of the keys is wrong for left-handed users: what's {old} should be {new}. I've checked it \
with my aunt, who is left-handed and impatient. The place to change it is in {file}. Please do it, and \
I'll give it to her for another test.
It's a one-character difference, but the whole export depends on it. In the file {file} we've got \
{old}, and the importing system at the ministry wants {new}. Please edit that. They open at eight, and \
I'd like to send it before they get their coffee.
please go to {file} and look for {old}. that's the name of my ex-colleague's server, which he's taken \
with him. the new server is called {new}, so put that in. i've copied the data over already and the \
certificates as well
To avoid confusion between the two schools with the same name, the second gets an addition. For us that means to replace {old} with {new} in {file}. Please do that now, since the enrolment of the new pupils begins on Monday and the lists are made from it.
The compiler flag in {file} was meant for the debugging session we had in May. It's {old}. For the \
release we need {new}, otherwise it's three times slower, which is what our users have been telling us \
since May. Please change it.
Regarding your question about the footer: yes, we do want the new wording. So in {file}, replace {old} \
with {new}, if you please. And no, the header isn't to be changed, the committee hasn't made up its \
mind about that so far.
The first sentence of our readme has been criticised by a well-known blogger. She's not wrong. Let's \
change {old} to {new} in the file that's named below, and thank her. The rest of it I'm going to \
rewrite during the holidays, in one go.\n{file_end}
After moving to the managed database, connections get dropped after five minutes of idling. According \
to their docs, the keepalive in {file} must be {new}. We have {old}. Please change this, and I'll watch the error rate over the weekend.
The docs build fails as the sidebar refers to a page that was renamed. In {file}, the entry {old} \
should be {new}. Please edit it. I've checked that no other page links to the old name, with a search \
over the entire docs folder.
PR feedback round two. The reviewer says that in {file} the name {old} suggests it's a boolean, which \
it's not, and asks me to call it {new}. I'm on a call for the next hour, so could you please do the \
replacement in the meantime?
there's a race when two workers start at the same time. the quick fix is to make the claim atomic, in \
{file} that's one statement: {old} has to become {new}. please apply it, the proper solution with the \
lease table comes next sprint
Our public API returns 500 where it should return 404, because the handler catches too much. The line \
in question is in {file}. Replace {old} with {new}, please. The contract test exists already, it's been skipped for months waiting for this very fix.
The cache never hits, since the key contains a timestamp. Brilliant. Fix it by changing {old} into \
{new} in {file}, so that the key only depends on the user and the locale. I'd like to see the hit rate \
go up on the dashboard in the afternoon.
With the switch to the ES module build, relative imports have to carry the extension. The script did \
that for all files except for {file}, due to a syntax it didn't understand. There, please turn {old} \
into {new} by hand.
I've noticed the staging deployment uses production's bucket. Luckily it's read only. In {file} please \
replace {old} by {new}, and do it before the data team starts its weekly job at 18:00, as that one \
isn't read only at all.
Our Helm chart still asks for the beta version of the ingress API, which the cluster doesn't serve \
after tonight's upgrade. The file is {file}, the old version string is {old}, the one to use is {new}. \
Please make the change, I'll bump the chart version.
Swap {old} for {new} in the file below:\n{file_end}
Please change {old} to {new}; file: {file_end}
replace {old} with {new}, and do it in {file_end}
The phrase {old} should be {new} in the file {file_end}
I want {new} in place of {old} in this file: {file_end}
there's a mistake in one of our files, {old} should be {new}. file to edit:\n{file_end}
Let's fix the greeting, from {old} to {new}, in {file_end}
Just got off the phone with the notary. He insists on {new}, because {old} isn't a term known to the \
law. It's in {file}. Please change it there, and I'll print the document again and drive over to him.
I'm on the bus and found the bug! It was in front of us the whole time. In {file} there's {old}, but of course it has to be {new}. Please change it before I get home and forget it, I'm tired.
The mountain hut's weather page shows wind speeds twice as high as they are, and hikers turn back. The \
factor in {file} is to blame. Please replace {old} with {new}. The hut's owner will be thankful, she's \
been selling no cake.
Could you bring one of our texts up to date? The museum closes at five now. In {file}, {old} has to be \
replaced with {new}. There's an English text as well, but in that they had it right all along, by \
mistake.
As from Monday the lifeguards use a new abbreviation for the north beach. It affects a single file, \
{file}. There, please write {new} wherever you see {old}, which should be once. The map with the \
beaches is going to be updated by the town.
It's not a bug, said the vendor, it's a setting. Very well, then let's set it. In {file}, where there's {old}, it has got to be {new}. Please change it, and I'll see if the escalator knows that it's a setting.
Our colleague from Quebec has pointed out that the French on the start page of the observatory isn't \
French. It's about {old} in {file}. She suggests {new}. Please replace it. She's also offered to read \
the rest, and I've accepted.
In memory of the founder the prize gets a new name. In {file} we have to write {new} where {old} was \
written. Please make the change. The ceremony's on Sunday, and the page will be shown on the big screen there.
The result of three hours of debugging is that {old} in {file} isn't the same as {new}, though it looks the same in most fonts. It's a Cyrillic letter. Please replace the former by the latter, and I'll have a lie-down.
Since the change of the law on packaging, {old} can't be used as a category. It's been replaced by \
{new}. Please make the same replacement in our file {file}. The old entries in the database will be \
converted by a job at night.
my sister proofread the texts of our bike repair app and found one error in {file}. she says {old} is \
what you'd say to a horse. the right word is {new}. please fix it, she won't let me have dessert \
otherwise
In {file}, the retry count {old} is too low. Raise it to {new}, please.
Please replace {old} in {file} with {new}, I've moved the function to another module.
The pool size in {file}: change {old} to {new} until the incident is over.
update {file} for the new API version, that means {old} becomes {new}
Use {new} for the key in {file}, not {old}, because that collides with a reserved word.
Can you fix the wrong status code in {file}? {old} should be {new}.
Change the base path in {file} from {old} to {new}, we're behind a proxy now.
In the test {file} the expected value {old} is outdated. Set it to {new}.
Rename the class in {file}, {old} is taken, call it {new}.
fix the import order thing in {file}: replace {old} with {new}
Swap the icon in {file}, we've got {old} and the design says {new}.
the feature flag in {file} is inverted, {old} has to be {new}
Please edit {file}, the author field says {old} but I married, so {new}.
In {file} turn off the debug output: {old} becomes {new}.
The label {old} in {file} is cut off on small phones. Use the shorter {new}.
{file} refers to {old}, which was split. Make it refer to {new}.
Replace the raw query {old} in {file} by the builder call {new}.
make the error in {file} more helpful, {old} should read {new}
I've created a new bucket, so in {file} swap {old} for {new}.
Please correct the unit in {file}, it's {old} where it should be {new}; the test has the right one.
The rate limit for anonymous users has to be lowered, as we're being scraped. In {file} it's {old} at \
present. Please set it to {new}. It's going to be deployed right away, so double check that you've \
changed the right one, please.
After upgrading the linter, it objects to one expression in the whole code base, which is quite a \
compliment. It's in {file}: instead of {old} it wants to see {new}. Please change it, and I'll merge \
the upgrade before it finds something else.
The nightly e2e test logs in with a user that has been deleted by mistake. I've created a new one. In \
{file} please replace {old} by {new}, the password is the same. Nothing else in there depends on the \
name.
We want to test the canary with five percent of the traffic and not with fifty, as somebody had it \
yesterday. The weight's in {file}. There, please change {old} to {new}, before the people in Sydney \
wake up and start to work.
The translation key was renamed, the old one's still used in one component. I've located it in {file}. \
Please change {old} to {new} there. Afterwards the missing-key warnings should be gone from the \
console; I'm going to check in the browser.
This bug is a classic: assignment in place of a comparison. It's in {file}, in the condition {old}, \
which should be {new}. Please fix it. I'd have done so on the phone, but the web editor doesn't let me \
type that character.
in the sample project the dependency is pinned to a version with a known hole, which doesn't look good \
for a security product. please edit {file}, replace {old} by {new}, and i'll cut a new release of the \
samples by tonight
I'd like the dev server to be reachable from my phone for testing. For this, {old} must be changed to \
{new} in {file}. I won't commit the change, so please don't worry about the security aspect, it's a \
closed network.
Legal reviewed the consent text again, and again they've found something. In {file} the words {old} \
must be replaced with {new}. That's version 14. Please make the edit, I'll take the screenshots for \
their archive in all supported languages.
For the annual meeting, the agenda on the web must be corrected, since item four has been dropped. To \
be precise: in {file}, {old} is to be replaced with {new}. Please do it today, because the rules say \
two weeks in advance.
What we call a bus stop, our partner calls a halt. From now on, so do we. In {file}, please change \
{old} to {new}. I'm doing this step by step, with a test after each of the steps, so no other file for \
now.
The cook has renamed the dish, as it sold badly under its old name. In {file}, could you please put \
{new} instead of {old}? The price stays the same. We'll see next week if it was the name or the dish.
Someone told the newspaper that our app has a mistake in its first sentence, and they're right. Please \
edit {file}, and replace {old} by {new}. I'll write a reader's letter to thank them, with a mistake in \
it.
The gearbox has been swapped, and with it the ratio. The program takes it from {file}, where it's \
{old}. The new gearbox has {new}. Please enter this, and then we can do a test run with the belt taken \
off.
I've learned that our postal code was changed, without anyone telling us. So in {file} it's {new} that \
should be written, not {old}. Could you change that? It's printed on every envelope, and they're all \
coming back.
As far as I can tell, a single word in {file} is responsible for the tractor's display being in Dutch. \
It's {old}. If you change it to {new} it should speak our language. Please do, and I'll walk over to \
the barn.
Yesterday's storm took the mast, and we're on the spare one now, which is a bit shorter. In {file} this has to be taken into account: {old} gets replaced with {new}. Please change it, the measurement goes on at the hour.
while searching for something else i saw that {file} says {old}. that's a no-go since the new \
directive, we have to say {new}. can you change it please, quietly, before anyone from the authority \
looks at the page
Take {file}, look for {old}, and make it {new}.
I'd like {old} to be {new} in the file {file}.
the old phrase in {file} is {old}, the new phrase {new}, please replace
Please exchange {old} in {file}. It should be {new}.
{new} is right, {old} is wrong, {file} has the wrong one. Fix it.
In our flyer text, {file}, change {old} to {new}.
Could you touch {file} for a second? {old} has to turn into {new}.
edit {file} such that it has {new}, where so far there's {old}
replace {old}, in {file}, with {new}, before the print run
Put things straight in {file}: not {old} but {new}.
My correction for {file}: {old} should be {new}. Please apply.
Change {old} for me. It's in {file}, and it's to be {new}.
can {file} have {new} in place of {old}, please
As of now it's {new}. So change {old} in {file}.
Let {old} be replaced by {new} in {file}, and nothing else.
The church bells ring a quarter of an hour too early on Sundays, which the neighbours don't appreciate. Please go into {file} and change {old} to {new}. The priest will listen on Sunday and tell us if it was the right one.
In the poem that's shown after the last level, there's a word that doesn't rhyme. It's {old}, in the \
file {file}. My suggestion is {new}. Please replace it, and if the poet complains, it was me.
We've changed the bank, so the account number on the donation slip is a different one. In {file}, \
replace {old} with {new}, please, and check it digit by digit. The treasurer is going to check it as \
well.
I've got it in writing from the manufacturer: the correct term is {new}. So {old} in {file} must be \
changed. Please do it, and then we'll send them the manual for the second time.
The readiness probe hits an endpoint that needs a login, so pods never get ready. In {file}, change \
{old} to {new}. That's the open endpoint. I'd like to roll it out to the test cluster at once.
We've upgraded the ORM, and the option it calls {old} was renamed to {new}. Our only use of it is in \
{file}. Please change that, and then I'll try to start the app against an empty database.
Because of a copy and paste error two metrics have the same name. The one in {file} needs to be \
changed: from {old} to {new}. Please do that. I'm adapting the dashboard in the meantime.
The timeouts of client and server don't match, the client gives up too early. To fix it, replace {old} \
in {file} by {new}. This has been agreed on with the backend team, they'll keep theirs as it is.
i messed up the generics. in {file} it has to be {new}, what i wrote is {old}, and typescript has been \
yelling at me for an hour. please fix it and i'll buy you a virtual coffee
Let's stop exposing the version of the server in the response headers, it's on the pentest report. In \
{file} the line {old} should be {new}. Please edit it, it'll be live with the next deployment on \
Wednesday.
There's one more reference to the old CI variable, in {file}. It's called {old} there, but since Monday it's {new}. Please update it. The jobs that depend on it have been skipped silently for two days.
Our chat bot says {old} when it should say {new}. The text is in {file}, please change it.
According to the test report, {old} in {file} ought to be {new}. Please correct this before the second \
test.
Please do me the kindness of changing {old} in {file}; {new} is what the sculptor wants.
I've just seen that {file} has {old} as the title, and it's meant to be {new}. Edit it, please.
Could you switch the server in {file} from {old} to {new}? The old one's being sold on Friday.
In {file}, please replace the outdated term {old} by the term {new}, as used in the guidelines.
The path of the certificate has changed. In {file} it's {old}, from today on it's {new}, please adapt \
it.
The translation of the safety instructions has one dangerous error in it, and it must be corrected \
right now. It's in {file}. Where it says {old} it must say {new}. Please change it, and I'll stop the \
production until it's in.
During the inspection we noticed that the fill level is measured from the wrong end. It's simple to \
correct: in {file}, put {new} in place of {old}. Please do so, and I'll look at the tank to see if it \
agrees.
We promised the actress that her name would be spelled right in the credits this time. It's {new}. In \
the file {file}, it's spelled {old}. Please change it, and I'll go and buy some flowers just in case.
From the feedback on the beta: people don't understand {old}, and they'd understand {new}. I agree. \
It's in {file}, so please replace it there, and I'll answer the forty people who've written to us about it.
Have you got a minute? In {file} there's the old formula for the dose, {old}. According to the new \
guideline we must use {new}. Please replace it. The paediatrician's going to check the results with a \
set of known cases.
Please correct a mistake of mine from last Thursday, when I was adapting {file} to the new pump. I \
wrote {old}, but the data sheet says {new}. The pump's running, but it sounds unhappy.
to get the old arcade machine to work with the new screen you have to change one thing, says the forum. in {file}, {old} must be {new}. please do it, i've got a bag of coins ready for the test
Have a go at {file} please, and change {old} to {new}; the gardener asked for it.
The heading in {file} is {old}. I'd like {new} as the heading.
We need to replace {old} with {new} in {file}, would you do it?
Please see that in {file} the text {old} is changed into {new}.
The docs say that the default is {new}, and in {file} it's {old}. I asked around and the docs are \
right. So change the code please, and I'll add a test so that it stays that way.
I reviewed the Terraform plan, and it wants to replace the database because of a single attribute. To \
keep it from doing so, change {old} to {new} in {file}. Please don't run anything, I'll plan it again \
myself.
There's a wrong constant in the tax module: {file} has {old}, it should be {new}. Finance has sent the \
official table. Please edit it, and skip the other countries, they get their own tickets.
In the seed script {file} we create users with {old}, which the new validation rejects. Use {new} in \
place of it. After that the e2e tests should be able to log in again.
Our nginx config answers with the wrong header for fonts. It's in {file}: replace {old} with {new}, \
please, and I'll reload it on the test machine to see if the console warning goes away.
hey, the tooltip in the editor says {old} and that's a leftover from the hackathon, it should say \
{new}. the text is in {file}, could you change it before the demo for the investors?
In {file} please set {old} to {new}.
Replace the tag {old} by {new} in {file}.
{file}: the name {old} is wrong, use {new}.
change the default {old} in {file} into {new}
Switch {file} from {old} over to {new}.
Please fix the path in {file}, {old} should be {new}.
From tonight, the sluice is operated from the control room and no longer from the tower. For the \
display that means that {old} in {file} becomes {new}. Please change this. The keeper is sad, but he \
knows.
Our shop's page on returns is too friendly, the owner says. We're to replace {old} in {file} with \
{new}. I liked the former one better. But please do it, it's her shop.
Please bring {file} into agreement with the map: the path that's called {old} in there was renamed, \
it's {new}. The signs in the forest have been changed already, and hikers are getting lost.
There's a discrepancy between the contract and {file}. In the contract there's {new}, in the file \
{old}. The contract's right by definition. Would you edit the file, please?
I've come to the conclusion that the test is right and the code is wrong. The line in question, in \
{file}, is {old}. It should be {new}. Please change it and let me enjoy the silence.
For the ice hockey final we'd like to have a different text on the scoreboard, just for tonight. In \
{file}, please replace {old} with {new}. I'll ask you to change it back tomorrow, whoever wins.
the label on the medicine box is printed from {file}, and it's got {old} on it. the pharmacist wants \
{new}. please edit it now, i've put the printer on hold until you're done
Since the villages have merged, {old} doesn't exist as a place any longer. Please write {new} instead \
in {file}. The fire brigade's been told, and the post office knows as well.
In the file {file} I'd replace {old} by {new}. Please do.
Change {file} so it doesn't say {old} but {new}.
{old} in {file}? No, {new}! Please edit.
Would you kindly alter {old} to {new} in {file}?
the word {old} in {file} is to be {new}
Edit {file} for the cellist: {old} turns into {new}.
please swap in {file}: {new} for {old}
Correct the line in {file} with {old}; it should have {new}.
replace text in {file}: from {old}, to {new}
Rename {old} in {file}. The new name is {new}.
I noticed during the sermon, of all times, that the hymn's number is wrong in {file}. It's {old} and \
must be {new}. Please change it before the next service, which is in half an hour.
My co-author prefers the British spelling, and since she's written most of the book, she wins. So \
please replace {old} with {new} in {file}. The other chapters are going to follow when she's read them.
To stop the boiler from switching on and off all the time, we need a bigger gap. In {file} it's {old}; \
please change this to {new}. I'm going to keep an eye on it over the weekend.
With the launch of the second warehouse, the text {old} in {file} isn't true any longer. Please replace it by {new}. The translations are going to follow as soon as the agency has sent them.
The compiler warns of a comparison that's always false. I looked at it, and it's right: in {file}, \
{old} should be {new}. Please change that. It's been wrong for six years, without a single complaint.
On the advice of the ornithologist, {old} in {file} must be changed to {new}. They're two different \
birds, it turns out, and only one of them sings. Please do it before the audio guide is recorded.
We're getting duplicate mails as the dedup window is too short. The value's in {file}. It's {old}, and \
I'd like to have {new}. Please make this change and no others, the queue settings are being tested by \
Amira.
Small thing, big effect: the search on our site ignores umlauts if you change {old} in {file} to {new}. Found this out by chance. Please make the change, and I'll ask the people in Zurich to test it.
Let {file} have the right date: {old} should be {new}.
Replace the greeting {old} by {new}; it's in {file}, near the end.
Kindly change {old}, which I misheard, to {new} in {file}.
I've been told off by the head nurse, rightly so. In {file} it says {old}, and on her ward one says \
{new}. Please change it at once, and I'll tell her it's been seen to.
There's a thing in {file} I'd like to have changed before the class visits: {old}. It should be {new}, \
as otherwise the children will giggle for the whole hour.
While you're at it, go to {file} as well and replace {old} with {new}. It's the same mistake as in the \
other one, which I've corrected already.
Please take the following to heart and into {file}: it's no longer {old}, it's {new}.
In {file}, the parameter {old} should be spelled {new}. I've compared it with the vendor's reference, \
and with two examples from their forum.
The trainer's manual has a mistake on the page on knots. It's in {file}: {old} should be {new}, or else somebody's going to fall into the water. Please correct it today.
After the vote, the street's called something else. So please replace {old} by {new} in {file}, and \
let's hope that the letters arrive.
Would you go to the file {file} and fix the unit? It's {old}, and must be {new}, as the pilot rightly \
remarked.
For the beta testers, please set {old} in {file} to {new}. When the test's over I'll have it set back.
The quotation in {file} isn't correct. Instead of {old} he actually said {new}. Please put that right.
could you please do one replacement, {old} by {new}, in {file}, i'm on the phone
A last-minute change to {file}: {old} is out, {new} is in.
replace {old} with {new} in the speech, that's {file}
The radio presenter read out what's in {file}, word for word, including {old}. It should've been {new}, of course. Please change it before the next news.
When the tram line was extended, nobody thought of {file}. In there, the last stop is {old}, while in \
reality it's {new}. Please update it, there are people standing at the wrong end of the town.
Please apply the result of the experiment: in {file}, change {old} to {new}. It was the better of the \
two by far.
My suggestion for {file} would be to replace {old} with {new}, and since nobody's objected, please do \
it.
I'd like a tiny change in {file}, {old} is to become {new}, because the robot can't read the former.
please fix {file}, there's {old} in it and it needs {new}
The mayor's title in {file} is wrong, and she's noticed. It's not {old}, it's {new}. Please change it \
before the next mail goes out.
Due to the new sensor, in {file} the factor {old} has to be replaced by {new}. I've measured it three \
times, with the same result.
Please put an end to the confusion, and change {old} to {new} in {file}.
in {file} you'll see {old}. make that {new}, please, and we're done with the ticket
""")

REQUESTS["list"] = literal(r"""
what's in the {dir} folder
list {dir}
Show me the contents of the directory {dir}.
which files are in {dir}?
ls the {dir} directory for me
I'd like to see what is lying in the folder {dir} before I create more files in there.
Could you list everything under the directory {dir}? The intern copied a batch of x-ray samples into it and I want to make sure that all 24 arrived.
folder contents of {dir} please
What does the directory {dir} hold?
give me a listing of this folder: {dir_end}
the skating rink module was split last sprint and I can't find my way around any more. tell me which \
files and subfolders the folder {dir} has, I don't need to see their content
anything left in the {dir} folder?
Have a look in the folder {dir} and name the files in it.
Ticket 512: cleanup. List the directory {dir} so that we can decide with Olga which of the old exports \
can go.
see what the {dir} directory contains
directory listing for {dir}
Is the {dir} folder empty or did the run leave something behind? show me what's there
contents of folder\n{dir_end}
show the {dir} folder
which files does the folder {dir} contain
Can you list the directory {dir}?
let me see what's in directory {dir}
I need an overview of the folder {dir}, file names only.
Did the export of the bird counts write anything to the folder {dir}? List what is in there, and I'll \
compare the number with the protocol from the island, where they had 61 sheets.
list out the {dir} directory please
tell me the files in folder {dir}
Directory {dir}: what have we got?
before opening anything, list the contents of the folder {dir}
List this directory:\n{dir_end}
Johanna says there's a second copy of the floor plans in the folder {dir}. Is she right? Show me all \
that is in it.
enumerate everything in the directory {dir}
what did we put into the {dir} folder
The disk of the build agent is nearly full. I'd like to begin with the directory {dir}; list its \
contents so that we see which of the artefacts are from last year, and I'll ask the team before \
something gets removed.
look into folder {dir} and list the entries
show me everything inside the {dir} directory
files in the folder {dir}?
list the folder {dir} for me
What can be found in the directory {dir}?
show contents of the folder {dir}
open the folder {dir} and list what you see
Which files are there in the {dir} directory? I need the names for the inventory.
I wonder if the night job dropped its reports into the directory {dir} as it should. List the files \
there. If there are fewer than seven I have to phone the operator.
ls on directory {dir}
the folder {dir}, what's inside?
Give me the file names in the directory {dir}, please.
List all files under the folder {dir} so we know what the model railway people delivered.
what is stored in this folder? {dir_end}
Need to know the content of the directory {dir}
Could you tell me which subfolders the folder {dir} has?
have a look round the {dir} directory and report what's there
For the handover to the new supplier we need to state which files are in the folder {dir}. Please make \
a list of them, and don't open or change any of those, because the checksums have been taken already.
list directory contents: {dir_end}
i want to see the files of the {dir} folder
which test data is in the directory {dir}? list it
The measurement campaign on the glacier produced one file a day, so there should be 41 of them by now. \
They're kept in the folder {dir}. Would you list what is in there? If a day is missing I can still ask \
Sunniva, who has the memory cards till Friday.
Before we create another folder for the drawings of the bridge, I'd like to know what's in the one that we have. It's the directory {dir}. Please show me which files and folders it contains, at the first level, without going into the details of each.
According to the manual, the update of the milking robot leaves a log in the directory {dir}, and this \
log is deleted after an hour. The update ended 40 minutes ago. So quick, list the contents of that \
directory so that I can see if there's something worth keeping.
I can't remember for the life of me what I called the file with the seating plan. It must be somewhere \
in the folder {dir}, as that's where all the wedding things are. List the folder for me please, I'll \
recognise the name when I see it.
Two of us have been tidying up over the weekend without talking to each other, and so I wonder what's \
left of the folder {dir}. Could you show me its content? I don't want to restore anything at this time, I'm just trying to estimate how embarrassing it will be.
We've got a rule that each test folder has a description, a data file and a result, and nobody sticks \
to it. Please list the folder named below, so I can see what's there in the case of the ferry schedule. The others are checked by Tarek.\n{dir_end}
Show what's stored in the folder {dir}, I need to pick a picture for the newsletter.
please list the files of the directory {dir}, names are enough
How does the folder {dir} look inside? Just the list.
list {dir} for me, that's the folder with the sheep ear tags
I'm after a list of what is contained in the directory {dir}.
Let me know what files there are in the folder {dir} before the class starts.
Check what the build put in the folder {dir}, by listing it.
go to the folder {dir} and tell me its files
which items does the directory {dir} have in it, folders too please
List the content of the folder mentioned in the ticket: {dir_end}
Any files in directory {dir} that I should know about? Show them all.
we keep the fonts in the folder {dir}, don't we? list it to be sure
Name everything that's in the {dir} directory.
Which recordings of the frog survey do we have in the folder {dir}? List them, please.
The folder {dir} was shared by the customer. Before I create a copy of everything, list what's in there so that I get an idea how much it is.
list whatever is in directory {dir}
Kindly show the files in the {dir} folder.
I want to know if my colleague has already put his drafts in the folder {dir}. Please list that \
folder's content, I'm not going to read his drafts, I just want to know if he did.
show {dir} folder contents
What else is there in the directory {dir}, apart from the one file I know?
For the packing list of the expedition: which files does the folder {dir} hold?
look what's in the folder {dir} for me
the directory {dir} gets bigger every day. what's in it?
Could I have the list of files in the folder called {dir}? I need it for the test protocol, where every input has to be named.
go into the directory {dir} and list
First thing, please: list this folder for me, it's where the crash dumps of the lift go.\n{dir_end}
Tell me how many files the folder {dir} has and what they're called.
List the entries of the directory {dir}.
Is everything there that we need for the printing? It should be in the folder {dir}: cover, inside \
pages, colour profile. Please list the files in it.
files and subfolders of directory {dir}, as a list
what's the content of the folder named {dir}
The committee wants to know which documents we've received from the architects up to this day. All of \
them are put in the folder {dir} by the secretary as soon as they come in. Please show me a list of \
what's there, so I can copy the names into the minutes.
I'm searching for a good example of how to write a plug-in for the weaving program. I was told there \
are several of them in the directory {dir}. Could you list what is in it, so that I can choose one \
which sounds like what I need?
Since the disk of the laptop was replaced I've been putting back things from three different backups, \
and I've lost track a bit. Let's check the folder {dir} next. What's inside of it? A list of the names \
is enough for me to see whether it's the version from autumn.
The volunteers at the food bank scan the delivery notes every evening, and the scans should turn up in \
the folder {dir}. They say that they've scanned eleven of them today. Would you list the content of the folder? I want to know whether it's the scanner again.
Before the run I'd like to make sure that no old results are lying around, since last time we mixed \
them up with the new ones and published nonsense about the snails. The results go to the folder named \
here, so list it please: {dir_end}
Does anyone know what the folder {dir} is about? It isn't mentioned in the documentation, nor in the \
build. I'd like to see what it has in it. A list will do, and when it's just old pictures of the summer party I'll leave it in peace.
Right after the installation there should be three files in the directory {dir}: one for the settings, \
one for the key, and an empty one that no one can explain. Please list the directory so I can check \
that off and go on with the next hospital.
list the {dir} directory
what files are in folder {dir}
show folder {dir}
contents of the directory {dir}?
list all in the folder {dir}
which files has directory {dir}
folder {dir}, list it please
see inside the folder {dir}
directory contents please: {dir_end}
what lies in the {dir} folder
list what's inside directory {dir}
get a listing of folder {dir}
show the files of directory {dir}
is the folder {dir} empty?
name the files in folder {dir}
ls folder {dir}
list folder:\n{dir_end}
what does folder {dir} contain
Let's see which pictures the rangers have put in the folder {dir}, please list it.
I need the names of all files in the directory {dir}, for the index of the song book.
Could you check what files are present in the folder {dir}? I'm told the sync is stuck.
list the folder {dir}, I want to know if the class photos are in
Give me an idea of what's in the directory {dir}, by listing its files.
Which test cases do we have for the lock gates? They're all in the folder {dir}, list them.
How's the folder {dir} organised? Show me its entries.
show me what the unpacking left in the directory {dir}
What can I find in the {dir} folder, and are there any subfolders?
Please give me a list with everything in this directory, for the handover: {dir_end}
Tell me the contents of the folder {dir}. I'd like to skip the files I've already seen.
look up what is in the directory {dir} and show me the list
Could you help me to get an overview of the parts that the students delivered for the solar car? They \
were told to put everything into the folder {dir}. Show me what's in that folder, the names only, and \
I'll find out which team has forgotten its part.
We mustn't create files in the directory {dir} without asking, so it says in the readme. I haven't \
created any. What I'd like to do is see which files there are. Could you list them? Looking has never \
hurt anyone, as my granny used to say.
Every time the scanner at the reception of the animal shelter is used, a file appears in the directory \
{dir}. At least it should. I've just scanned a form about a very fat cat. Would you list the directory \
to see if there's a new file in it?
I'm reading the chapter on project structure and would like to compare the theory with the practice. \
Take the folder {dir}: what have we got in it? Please give me the list of files and folders, then I'll \
tell you what the book has to say about it.
Tell me what's been stored in the folder {dir}, please.
What's the {dir} directory got in it?
list the folder {dir}, then I'll pick the file to open
show me which files are kept in the directory {dir}
Contents of folder {dir}, for the audit.
I'd like to look into the folder {dir}. What's in there?
check the directory {dir}, list everything
Are there still files in the folder {dir}? List them.
the folder is called {dir}, please list its files
list the files of this directory for the harvest team: {dir_end}
may I see what the directory {dir} contains
What are the names of the files in the folder {dir}?
show content of directory {dir}, first level only
In the folder {dir}, what do we have? A list please.
give me the directory listing of {dir}
read out the names of the files in the folder {dir}
tell me which folders are inside the folder {dir}
I've unpacked the fonts into the directory {dir}, list it so we see
ls {dir} directory, want to see if dist got built
what's in the {dir} folder, did the codegen write anything
list files in the folder {dir} so I know which migration is the latest
show the directory {dir}, I need the fixture names
Which scripts do we have in the directory {dir}?
The artefact upload says nothing to upload. List the folder {dir} so we can see what the build left \
there.
contents of the {dir} dir please
what packages are inside the folder {dir}
List the directory {dir}, we're looking for a stray lock file.
show me what the {dir} folder looks like after the refactor
Any snapshots in the directory {dir}? list it
before I create a new component, list the folder {dir} and show me what's there, I don't want to \
duplicate anything
list this dir: {dir_end}
which locales are in the folder {dir}, just list the files
open the {dir} directory and show the entries
folder {dir}: what's in it, files and subdirs
Our docker context is 800 MB. List the folder {dir}, I suspect it, but I want to see the file names \
before adding it to the ignore rules.
give me the listing for the directory {dir}, I have to find the newest dump
I've checked out the branch of the colleague who left, and I'd like to see what he did in the directory {dir}. There's no commit message that tells me anything. List the files in it, and afterwards we'll look at the most promising one together.
The pipeline's publish step expects exactly one archive and found two. As far as I understand it looks \
in the folder {dir} after the build. Would you list what's in there at the moment? I've just built it \
locally with the same settings as the runner.
When the plug-in system starts, it goes through a directory and loads each thing it finds. In our case \
that's the directory {dir}. The app says it loaded seven plug-ins while I know of six. Please list the \
directory so that I can identify the stowaway.
our golden files for the rendering tests are a mess, half of them belong to tests that got deleted. \
let's see what there is: list the content of the folder {dir}. i'll then search for each of the names \
in the tests, and what's not mentioned can go
Please show the list of files in the folder {dir}.
what do we keep in the directory {dir}?
I want to see the content of the folder {dir}
which files came with the folder {dir}
List the {dir} folder before I copy it to the stick.
tell me what is there in the directory {dir}
Look at what the folder {dir} has and list it for me.
folder listing, please: {dir_end}
what's left over in the directory {dir} after the move
Show all the entries in the directory {dir}, for the inventory of the puppet theatre.
I forgot what's in the folder {dir}, can you list it
Let's list the directory {dir} and see if the test files are there.
the content of the directory named {dir}, please
which documents are in the folder {dir}, list them for the notary
List files. Folder: {dir}.
how many files are in directory {dir} and what are they called
the folder {dir} should have ten maps in it, list it please
a list of what's in the folder {dir}, if you don't mind
In the directory {dir} our backup script keeps the last few states of the choir's address list. I'd \
like to know which ones there are. Please list the content. I might ask you to open one of them \
afterwards, depending on the date that's in the name.
My colleague in Montreal says that she's uploaded the recordings of the whales. If she has they're in \
the folder {dir}. Could you show me what this folder contains? I'm so excited that I can't type the \
command without making mistakes, as you can probably tell.
The form for the grant wants us to name all attachments. We've put them together in the folder {dir} \
over the past weeks, three of us, without a plan. List everything that's in that folder, please, so \
that I can type it in. The portal closes at midnight.
We've a gap in the numbering of the test protocols for the fire doors, at least according to the \
client. They're in the directory below. Let me see the list of files, and I'll check whether number 27 \
exists or if she's right as usual.\n{dir_end}
Could you find out for me what the installer has put into the directory {dir}? I told it to install the fonts and nothing else. It took four minutes, which is a long time for fonts. So list everything in there, please.
Our photographer delivers her pictures in the folder {dir} and sends a mail when it's complete. There's been no mail but the deadline is today. Please list the folder, so I can see how far she's got and which of the castles are missing.
As a preparation for the inventory I'd like to have a list of what is in the directory {dir}. It's \
meant to have a file for each of the storage rooms, with the exception of the wine cellar, which isn't \
counted by people who may also drink.
The import of the bus data works in two steps: the first downloads and the second reads. Between the \
two, the files are in the folder {dir}. I've stopped it right there. Please list what's in the folder \
now, and I'll compare with the operator's list.
Someone said we've got a folder of good examples for pull request descriptions, it's {dir}. I haven't \
looked into it, and I write bad descriptions. Show me what that folder has to offer, I mean the file \
names, and I'll choose one.
list the {dir} folder so I can see the built chunks
What's in the folder {dir}? The import path doesn't resolve.
show me the directory {dir}, I want the migration numbers
ls the folder {dir}, is there a manifest
List the contents of the directory {dir} after the codegen run, please.
which modules sit in the {dir} directory
does the folder {dir} have a readme? list it
please list dir {dir}, I need to see which fixtures exist before I create one
what did the test run write to the directory {dir}?
List everything in the folder I mounted: {dir_end}
which plugins are in the folder {dir} at the moment
folder {dir} contents, please, sorted by name
Each of the 16 voting districts sends us its results in a file. These arrive in the folder {dir}. It's \
ten past nine now, and we should've got all of them. Could you list the files, so that I can find out \
whom to call?
Before I go on holiday I'd like to make sure that the hand-over documents are complete. I've put them \
in the folder {dir}. Please list what's there. I know that I've written seven, I don't know if I saved \
all of them in the right place.
The new version of the editor puts its temporary files into the directory {dir}, and it doesn't always \
tidy up. Show me what's in there at the moment, please. If it's more than a few I'm going to write to \
its author, who's a friendly person.
According to the inventory there are four scanned maps of the monastery's cellar in the folder {dir}. \
The curator has five on paper. Please list the content of the folder, and I'll find out which of the \
cellars hasn't been scanned yet.
What does our example project consist of? I don't need to know what's in the files, just what they're \
called. Everything belonging to it is in the directory {dir}, so a list of that is all I'm asking for. \
It's for a drawing on the board.
hi, the sync with the other office is one way only, and they say they've sent us some new drawings of \
the turbine. they should turn up in the directory {dir}. can you list it, please? i'm looking for names with a k at the end
The service discovers its handlers at start-up by scanning a directory, and one of ours isn't found. \
Let's see if it's there in the first place: list the folder {dir}, please. I'm expecting nine handlers \
and a base class that doesn't count.
I've asked the tool to write its reports into the folder {dir}, though I'm not certain that it got the \
message, as it prints nothing. Please list what's in the folder now. If it's empty I'll try again with \
the absolute path.
Let me see what's in the {dir} directory, will you? I'm after the SQL dump from before the migration, \
and the ops people put each dump there, with the date in its name. I want to pick the last one from \
October.
we're cleaning up feature branches and their preview deployments. each preview has a folder with its \
static files below the directory {dir}. list it so i can compare the names with the open pull requests, there should be eight
List the contents of this directory, please: {dir_end}
Which files are in here?\n{dir_end}
I want to see inside this folder: {dir_end}
Show the folder's entries, it's the one with the seed packets: {dir_end}
files in directory: {dir_end}
I'd be interested to know which of the songs have been digitised so far. They're in the folder {dir}, a file for each song. Please list it. The choir meets at seven, and I'd like to tell them what's missing.
The script says it has created six folders in the directory {dir}. I believe in seeing, so please list \
the directory. If there are six we can go on to the next step of the installation, which creates \
another six.
Could you have a look at what the scanner saved in the folder {dir}? There must be a file for each page of the parish register. I don't need to see the pages. The names will do, I'm looking for gaps in the numbers.
I can see on the monitor that something's being written to the directory {dir}, but not what. Please \
list its contents. If you do it twice, with a few seconds in between, we might see which of the files \
is growing. Once is okay too.
For the museum's night we want to show some of the old computer games. They're in the folder {dir}, I \
think. Please list what's in there. I'd like to choose five, preferably those which don't need a \
joystick.
The new server has been set up by copying the old one's directories. To check one of them at random, \
list the directory {dir}, please. I've got the listing of the old server here, and there should be no \
difference at all.
What chunks are in the folder {dir} after the build? Please list.
list the directory {dir}, I want to see which recordings the e2e run kept
Show me the folder {dir}, there may be an orphaned migration in it.
Which examples do we ship? List the directory {dir}.
please list the folder {dir}, I'm trying to find where the icons went
List the {dir} directory so I can see the naming convention before I create mine.
what's inside the directory {dir}, I think the submodule wasn't checked out
Check the folder {dir} for leftovers of the code generator by listing it.
the crash reports are in the folder {dir}, list them
Let me know what the folder {dir} contains, the image has it but the repo shouldn't.
My theory is that the CDN serves old files because the build's output folder isn't cleaned. To check \
this, list the folder {dir} please. If there are two versions of the main bundle, then I'm right and \
the cleaning step was skipped.
The Android build can't find a resource of which I'm positive that it exists. I'd like to see what is \
in the directory {dir}, so please list it. It might be that it's only the name, with a dash where an \
underscore is needed.
We've agreed to keep one folder per architecture decision, and the next number should be obvious from \
what's there. Please list the directory {dir} and I'll pick the number. It'd be nice not to have two \
number 17s this time.
Some tool's been writing coverage files all over the place, and I've told it to use the folder {dir} \
from now on. I've just run the tests. Please list this folder, so that I can see if it obeys.
The seamstress has sent patterns for three costumes, and they were saved in the folder {dir}. I'd like \
to see which sizes we've got. The size is in the file name, so a list of the files is all I need.
I was told to look in the directory {dir} for the documents on the old lift. I'd rather not click \
through it, as the connection's terribly slow here in the shaft. Please list what's in it and I'll ask \
for the right one.
Would you be so kind as to tell me what is in the folder {dir}? The children have been playing at the \
computer, and they're awfully quiet when I ask. I hope that the tax return is still there.
To prepare the quiz night I need the list of rounds. Each round's a file in the folder {dir}. Please \
list them for me. If there are fewer than eight, somebody hasn't done their homework, and I know who.
Every department has a directory for its forms. Let's have a look at the one of the building authority, the directory {dir}. Which forms are in there? A listing's fine. I'd like to find out if they've got the new one for tree houses.
The folder {dir} should be tidy now. List it, so I can be proud.
please let me see all files that are in the directory {dir}
What are we keeping in the folder {dir}? A list, please.
show what's there in the folder {dir}, I need the right spelling of a name
list the directory {dir} for the stage manager
Give me everything in the folder {dir}, by name.
Do list the directory {dir}; I want to see whether the test files got copied.
in the directory {dir}, which files do we find
look at the folder {dir} and tell me what's in it
Here's what I'm after: the names of all the files in the folder {dir}. I'd like to find out whether the new teaching material has been put there. It should be about volcanoes, at any rate something with lava.
Just for my peace of mind, please list what's in the directory {dir}. I've dreamt that I deleted the \
wedding video, and when I woke up I wasn't sure if it had been a dream.
I'm looking for the baseline screenshots of the visual tests. They may be in the folder {dir}. Could \
you list its contents? I want to see for which browsers there are any, that's part of the file name.
Let's check that the archive was unpacked properly. In the directory {dir} there should be a bin, a lib and a licence. List what's there, please, and if the lib is missing I'll download it again.
which proto packages are vendored? i believe each one has a subfolder in the folder {dir}, so list that for me please, and i'll compare it with the lock file
Please show me what's in the folder {dir}; I'd like to know whether Anton's drawings have arrived.
Could you list the directory {dir} for me? I need to see which of the modules have been unpacked.
I'm trying to find the audio of the interview. List the folder {dir}, please, it may be in there.
What have we got in the directory {dir}? It's for the insurance, they want a list of everything.
To prepare for the move, each folder gets looked at by the person who's in charge of it. I'm in charge \
of the folder {dir}. Please list what's in it, so that I can mark what may be thrown away.
We're told that every folder in the archive has a file with an index, and that the index is wrong. For \
the folder {dir} I'd like to see for myself. So list what's really there, please, and I'll compare.
Can you tell me what's in the folder {dir}? I'm creating a poster on the reptiles of the region, and \
the pictures are said to be in there. The names are in Latin, that's fine with me.
Something's filling up the directory {dir}, at a rate of one file per minute. I'd like to know what \
they're called. Please list them, or the first fifty if there are too many. I suspect the doorbell.
the copy from the old hard disk has just finished. let me see what arrived, so list the directory \
{dir}, please. there were 31 things in it on the old disk, and one of these was a secret diary
I'd like a list of the contents of the folder {dir}, for the tax adviser.
What's to be found in the directory {dir} these days?
please list the folder {dir} and I'll tell you which one is mine
The lambda's zip is too big. Before I look for a solution I want to know what goes into it, that's \
whatever is in the folder {dir}. Please list it, at the top level, that'll be enough.
I've generated an API client into the directory {dir}, and git shows nothing at all. It could be the \
ignore rules, or the generator. List the directory, please, then we'll know which of the two it is.
which of the feature folders has a stories subfolder? start with this one, list the folder {dir}, i'll \
go on with the others myself once i know what to look for
Please list the content of the folder {dir}. I'm trying to find out if the certs for local https have \
been created, there should be a key and a cert.
List the folder {dir}, is the bundle there?
what did the build put in the directory {dir}
show the files that are in the folder {dir}
I'm going through the exhibits one at a time, and every exhibit has a folder. The one I'm at is the \
folder {dir}. Tell me what's in it, please, so that I can tick it off.
The scanner software won't say where it's stored the pages. My bet's the directory {dir}. Please list \
what's there, and if I see something with today's date I'll buy myself an ice cream.
For the press kit I need photos of the new ferry. I was told that they're in the folder {dir}, together with lots of other things. List it all, please, and I'll say which ones I'd like.
Could you do a listing of the directory {dir}? We had to restore it from the tape, and I'd like to see \
if the tests of the brake system are among the things that came back.
Show me the folder {dir} with all it contains.
list the directory {dir}, names only
what have we in the folder {dir}
See which files the directory {dir} has.
Please list the folder {dir}, it's for the caretaker.
contents of directory {dir}, quickly please
I've inherited the photos of a polar expedition, on a disk, and they've been copied to the folder \
{dir}. Please list what's there. I'm hoping for something with Amundsen in the name.
Every Friday I check that the backup of the parish's records has been made. It ends up in the directory {dir}. So could you list this, please? There should be one file more than last Friday, which had nine.
The legal department asks for a list of the templates that we use for contracts. All of these are kept \
in the directory {dir}. Please show me what's in it, so I can send the names to them, without the \
templates themselves.
During the night somebody, or something, has created new files in the folder {dir}. The monitoring only says that it's changed. Please list its content, so I can see if it's the usual rotation of the logs.
What's waiting for me in the folder {dir}? List it, please.
Show me all of the directory {dir}, I'm doing the stocktaking.
It's time to clean out the folder {dir}. First let's see what's in there, so please list it. I'm sure \
that it contains things which nobody would miss.
Could you show me what the folder {dir} has in it? I've got a ticket which says that the logo's \
missing, and the logo should be there.
For all I know the directory {dir} could be empty. List it, please.
The driver says he's put the delivery notes in the folder {dir}. Please list what's in it, and I'll \
count them.
I need to know if there's anything in the directory {dir} that's got to be tested again. Show me a list of what's inside.
List what's in the folder {dir}, will you? My screen reader stops in the middle of it.
which pictures are there in the folder {dir}, the printer needs the names
directory {dir}, list of files please
To see how far the digitisation of the butterflies has got, please list the folder {dir}. Each drawer \
of the cabinet is one file in there.
Our guest speaker has put her slides in the folder {dir}, along with twenty other files. Please list it for me.
I've lost my bearings; what's in the directory {dir}?
list the contents of the folder {dir}, the archivist is on the phone
The night nurse has saved her notes in the folder {dir}, and I'd like to know how many there are. \
Please list it, but don't open any of the notes.
May I ask what's in the directory {dir}? The backup says that it's skipped.
Give me a quick list of the folder {dir}, I'm looking for the class list.
""")

REQUESTS["list_root"] = literal(r"""
what's in the project root?
list the top folder
show me what files are here
Just cloned this. What is at the top level of the project? I want to get an overview before I open \
anything.
ls
Give me a listing of the root directory, Jens says somebody committed a huge video of the office party \
there and I don't believe him.
what do we have in the root folder
show the top-level directory
List the files here please.
I'm lost, what's in this folder?
Before we decide where the new module for the aquarium goes, list the project's root directory so I can see how the other teams have laid out theirs.
dir
list everything in the root of the project
What files and folders does this project have at its top level?
show me the root
hi, I just opened this workspace for the first time and would like to know what's here. a listing of \
the top directory is fine
which folders are there at the top?
Let's begin with the project root: list it.
I've been sent this project by the municipality, as a zip file without any explanation, and I'd like to find out what it is. As a first step, list what's at the top level, the files as well as the folders. After that I'll decide what to read.
There was a discussion at lunch on whether our repo has too much stuff in its main folder. Could you \
list it? I don't mean the subfolders, just what you see when you open the project, so we can count \
who's right, Emma with thirty or me with twelve.
What's in the main folder of this repo?
list files in the current directory
Please show me the files and folders in the workspace root.
give me an overview of the top level, file names and folder names only
Which files lie directly in the root of the project, outside of any folder?
What's in this project? List the root.
which files are here
Let me have a listing of the top-level folder.
I'm in the wrong repo, I believe. Could you list the files at the root, so I can tell?
show files in project root
Hey, before I start to search for the settings, can you show what's in the main directory of the \
project? Perhaps they're right there on top.
Our new project manager would like to understand how the repository is organised, starting from the \
very top. Could you list the files and folders of the root directory for her? I'll explain to her what \
each of those is for, as far as I know it myself.
I've got five windows open and they all look the same. To know which of the projects this is, the \
choir, the chess club or the church bells, I need to see what's in its main folder. Show me a list of \
it, please.
list the project root
what's in the top directory
show all files here
list root
what files does the main folder have
let me see the root folder
Can you show me the list of what's in the top folder of the project?
I need to see the files in the root, there should be a licence among them.
List whatever is here, please, I've only just opened it.
what's lying around at the top level of this repo
The reviewer for the open source fund wants to see at first glance if there's a licence, a readme and a contribution guide. All three have to be at the top level. Could you list what we have there, so I can tell what's missing?
Someone has sent us a project to quote for, an inventory system for a brewery. I want to get a first \
impression of its size and tidiness. Begin by listing the content of the root folder, files and \
folders. Then we'll see where to go from there.
please list the top-level files
what is in here?
Show the content of the root folder, please.
list the current folder, I want to see what the template gave us
Which files and folders are in the root of the repository?
what does the project root look like
ls the repo root
what's at the top of this monorepo
show the project's root, I want to see which package manager they use
list the workspace root please, I can't see the tree in this window
which config files and folders are in the root dir
first look at a new repo: list the top level
I'm about to write a contributing guide for this project and need to know what a newcomer sees at \
first. So could you show me the files and directories at the root? In particular I'm curious if there \
are dotfiles that need an explanation.
The Docker build copies the whole root directory, and I'd like to see what that means. List everything \
that's on the top level of the project, please. After that I'm going to write an ignore file that \
deserves the name.
list files at the top
Show me what's directly in the project folder.
could you list the root for me
What have we got in the main directory?
see what's in the top-level folder and list it
the root folder, list it please
Our new trainee has never seen a real project from the inside. Let's show him one. Start with the top \
level: which files and folders are there? I'll explain to him what they're for, and then we'll look \
into a few of them together.
I'm moving this project to another version control system, for a customer who's been using the same one since 2003. In the first place I'd like to see what's at the top level of it. Please list the root, folders and files.
hey, new laptop, fresh clone, and i'm not convinced the clone went through completely since the wifi \
dropped in the middle. list the root of the project for me so i can see if the usual suspects are there
show the root dir, I need the name of the lock file
list the top level so I can see which workspaces there are
what do we have in the repo root
let me see all files and folders at the root of the project
Let's find out how the thing is built. I suppose there's some kind of build file at the top of the \
project, but which one I can't tell as there's no documentation. List the top folder, please, and from \
the names I'll see what they use.
For the purposes of the escrow deposit the notary has to see with his own eyes what the source code \
consists of. He doesn't want to read any of it. A list of what's in the main folder of the project will make him happy.
I'd like to set up code owners for this repository and don't know the structure yet. Please show me \
what directories and files exist at its root. Then I'll ask around which team is responsible for what, \
and create the rules.
I'm writing a short guide for the volunteers who'd like to help us with this project. It begins with a \
picture of the top folder and what is in it. So please list the files and folders that you see there.
Which top-level folders does this monorepo have?
list the root of the repo so I can see if there's a changelog
Show what's in the project root, I need to find the entry script.
Can you help me find out which build system this old project uses? I guess one glance at the top folder would be enough. So list all that's in the root, please, including hidden files if your listing shows these.
what's at the root of this thing
Show me the main directory's content.
list the files of the top directory, nothing deeper
To write the Docker ignore file I must know what's in the build context, and that's the root of the \
project. Please list the files and folders there, the hidden ones too if possible.
To see whether the template was applied correctly, I need the list of everything that's in the root of \
this project. There should be a folder for the sources, one for the tests and one for the documents.
Where am I? Please list the files here so I can orient myself.
Could you have a look at the top folder and tell me what's in it? I'd like to find the place where the \
build is described.
I've asked three people how this project is laid out and got four answers. Just list the top level, \
please.
what did the scaffold create at the top level, show me
can i get a listing of the main project directory please
Please list what's in the root directory, I have a hunch that the secret key file is lying there in the open.
Top-level listing, please, for the documentation of the class project.
I want to add a lint config and don't know if there is one already. Can you show me the files at the \
root of the repo?
The CI checks out into a strange place, so please list the working directory's top level to see what \
we've got.
just give me an ls of the root, no recursion
Which packages and config files are at the top of this workspace? A plain listing would help me to \
write the readme.
list the root, please, I'm new to this repo
Let me see the top level of the project; I was told that there's a folder named after my predecessor.
I've got the repo open for the first time in a year. What's in the root folder these days? Just list \
it, please.
Would you list everything that's in the top directory? The licence has to be there, or else the \
customer won't accept it.
files and folders at the top level?
give me the root listing
show the files at the top of the project
List what's in the root directory.
The consultant would like a first impression of the code base before he comes tomorrow. Please list the top-level folders and files, and I'll send it to him with a few words on each.
I need to know if this is the project with the old build scripts or the new one. The old one has a \
makefile on the top level. Please list what's there.
root listing please, then we'll talk
Please list what there is at the top level, so that I can tell the new tester where to begin.
What's in the root folder? I'm searching for the readme.
Please show the files and folders at the root, I'd like to take a screenshot of it for the class.
what does the top level of this workspace contain
Could you list the root folder? I'm checking that nobody has committed a secret there.
I'd like to know if the project has a folder for tests at the top level. Please list what's there.
Show the top-level listing so that we can decide where to create the new package.
I can't recall if we put the docs at the top of the project or deeper. Please list the top level.
""")

REQUESTS["run"] = literal(r"""
run {shell}
execute {shell}
Please run the command {shell} and tell me what it prints.
can you run {shell} in the terminal
run this: {shell_end}
start {shell} and watch for errors
Next step of the guide says to run {shell}, do that.
I've changed the thermostat driver and would like to see if it still holds up. Execute {shell} and \
report only failures, I don't need the 300 lines of noise above them.
In the shell: {shell_end}
fire off {shell} for me
Could you invoke {shell} on the command line? Hugo wants the output in the ticket.
try {shell} in the terminal and see what happens
Don't open any files, only run the command {shell}.
let {shell} run once more
Before we edit the timetable parser any further I want a clean baseline, because yesterday half of the \
failures turned out to be mine. Run {shell} now and keep the result for later comparison.
type {shell} into the terminal
Execute the following command\n{shell_end}
what does the command {shell} output? run it
need you to run {shell} again, my terminal is stuck
Deployment checklist, point 7: run {shell} and confirm that it exits with zero. Point 8 is on Sabine.
kick off {shell} please
Would you mind running {shell}? I'm on the phone with the zoo.
The command {shell} should work now, run it.
go ahead and run {shell}, we can talk about creating the new branch after that
console command, please execute: {shell_end}
Since the weekend the seismograph build has been taking 20 minutes and Luca believes it's the cache. \
Please run {shell} in the project and tell me how long it takes this time.
run {shell} for me please
execute the command {shell}
Please execute {shell} now.
launch {shell}
could you start {shell} in a shell
I'd like {shell} to be run
run the following: {shell_end}
Nadia finished the conversion of the sheet music. Run {shell} and check if the exit code is still 2 as \
it was on Friday evening.
Use the terminal to run {shell}.
do a {shell} run in the terminal
once again with feeling: run {shell}
Run {shell} but don't fix whatever turns up. I only want to see the messages, since the person who owns the ticket comes back from holiday on Wednesday and would like to have a go at it herself.
terminal: {shell_end}
we haven't run {shell} today, do it please
just execute {shell} and paste what comes out
The readme says the database for the plant nursery gets seeded by the command {shell}. Please run it, \
I've backed up my own data.
invoke the command {shell}
ok now run {shell}
Can you give the command {shell} a go? Mine hangs after the second line, maybe it works on your side.
Reproduce the bug for me: execute {shell} in the project folder. Kofi gets a segmentation fault with it on his machine and I get a clean pass on mine, so a third opinion would settle that.
please run this command line\n{shell_end}
have the shell run {shell}
with the new compiler installed, run {shell} and show the warnings
I edited the settings. Could you run {shell} to see if it starts?
Last thing for today: run the command {shell}, and if all is green we create the release tomorrow.
let's go, {shell} on the command line
run command {shell}
please launch {shell} in the terminal
Execute {shell} and show me the output.
could you run {shell} real quick
now {shell}, run it please
I need the output of {shell}, so run that command.
Run in terminal:\n{shell_end}
Time for the acceptance test of the toll bridge. Start {shell} and note down the time it takes, the \
contract says less than 90 seconds.
let me see what {shell} gives when you run it
try running {shell}
The command to run is {shell}, go.
After the rename of the class I expect a few complaints from the compiler. Please run {shell} and let \
me see them all, also the ones that look unrelated, as we had a surprise there last time.
start the command {shell} again please
shell command: {shell_end}
you can run {shell} now
execute {shell}, then stop
Don't explain it, run it: {shell_end}
would you run {shell} and say if it's green
On the machine of the observatory it doesn't work, so try it here: run {shell} and tell me the result.
issue {shell} on the command line
Run this command for me, it's the one from the wiki page: {shell}. The page was last edited three years ago, therefore I'm not sure it still does what it says.
get {shell} running
Please do a run of {shell}. We've got 20 minutes until the freeze.
{shell} - run that in the project directory
repeat the command {shell}, the first run was cut off
I'll open the file later, for now run {shell}.
The new nightly job for the tide tables failed at ten past two, and the message was cut off after 80 \
characters, thanks to whoever thought that was enough. Please run {shell} here so that we get to see \
the whole of the error. I'll open the ticket once we know more.
All right, the change in the booking class is in, the translation is in, and the secret for the payment sandbox has been renewed. What remains is to see if it all fits together. Please execute {shell} in the project directory and tell me about anything that's not as it should be.
I've never dared to do this on my own, but the senior said it's harmless as long as it isn't done on \
the production machine. We're on the test machine, I've checked it twice. So go ahead and run {shell}, \
and show me the output, please.
Can you help Agnes? She's working from the research vessel, with a connection that dies every five \
minutes, and she'd like to know whether the data set still builds. Run {shell} for her in the terminal, and if there are errors give me just the first one so it fits in a short message.
please do not search for the cause or edit anything this time, we did that all morning and it led \
nowhere. simply run {shell} three hours after the reboot, that is now, and tell me if the number in the last line is still going up
Point 5 of the migration plan of the museum's catalogue. Responsible: me. Command to be executed: \
{shell}. Expected result: no output whatsoever. Please run it for me and tell me whether it is as quiet as they promise, since point 6 can't be undone.
Our apprentice has written her first test, for the class that computes the fare in the night bus. We \
want to celebrate that properly, with everyone looking at the big screen. So please run the command \
{shell} and, whatever it says, be nice about it.
The mystery of the slow start goes on. On my notebook it's 3 seconds, in the office it's 50, and the \
only difference we know of is the virus scanner. To get a third measurement, run this command here and \
tell me how long it took:\n{shell_end}
Now that the greenhouse has its new controller, I want to see if our simulation agrees with it. Execute {shell} with the default settings. It may take a few minutes and print a great deal, of which only the summary at the end is of interest for me.
I was told by the hosting company that they'd moved our database over the weekend, and that we wouldn't notice. Let's find out if that's true. Run {shell}, and should there be a time-out run nothing else, but tell me, and I'll have a word with them.
There's a saying in our team that a build isn't broken until it's been broken twice. It broke once, an \
hour ago, with an error that no one has seen before or since. Therefore run {shell} once more, please, \
and let's see on which side we are.
Please run {shell}, I'd like to see if the lock-up in the ferry simulator is gone.
execute {shell} and summarise the output in one line
Could the command {shell} be run again with the fresh database? Do it please.
in the terminal please enter {shell}
run {shell} now that Dario has merged his part
I'd like you to execute {shell} and tell me when it's through.
We're ready for {shell}, start the command.
run the command line given here, in the repo: {shell_end}
See if {shell} works by running it.
Start up {shell}, I'll watch the log on the other screen.
do me a favour and run the command {shell} while I create the slides
Command for the terminal, taken from the vendor's mail:\n{shell_end}
Let's do a dry test, run {shell} and don't react to the warnings.
Will {shell} still pass? Execute it, please.
please give {shell} a run on this branch
I broke something. Run {shell} so that I can see what.
Have the terminal execute {shell} and send me what comes back.
It's time to run {shell} for the crossword generator.
can we run {shell} before lunch? go for it
Please carry out the command {shell}, in the root of the project.
As a sanity check on the choir seating, run {shell} and report the number of errors.
type in {shell} and press enter, so to speak
Could you execute {shell}? I've got the logs of the bridge sensors open next to it and want to see what arrives.
run {shell} and give me the last lines
For ticket QA-9 please run {shell} and attach the result. If it fails, don't try to fix it, simply note the failure.
Please start {shell}, I've plugged in the label printer.
I've been told to run {shell} after each change in the fare table. So do that for me.
Let me try that again on your side. Run {shell}, and tell me if you get the same number of skipped \
tests as I do, which is 14, or if it's zero as in the old days.
run {shell} pls, the other window is busy
execute: {shell_end}
The last time that {shell} was run is a month ago. Run it today.
To generate the price tags for the flea market you have to run {shell}, would you?
It's the moment of truth for the rowing machine's firmware. Everyone's standing around my desk. Please \
execute {shell} and read the result out to us.
how about running {shell} once? do it
Run this in the shell please, and only this:\n{shell_end}
use {shell} as the command and run it in the project
Please run {shell}. It ought to take about four minutes. When it takes longer than ten, something's \
wrong with the proxy and I'm going to call Malik, who knows the person with the key.
have {shell} executed, then wait for me
Can I see how the command {shell} behaves here? Run it please.
Off you go with {shell}, in the terminal.
I've reset the database of the pet hotel, now run {shell} so that there are some test animals in it.
Run the following as it stands, no changes to the options: {shell_end}
ready? run {shell}
Since you can't see my screen: it says command not found. Does it work for you? Run {shell}, and we'll \
know if it's my path or the package.
Execute the command line {shell} for the poll station demo.
with {shell} we create the report, so please run that now
run again, same command as in the morning: {shell_end}
On a fresh checkout please run {shell}. Do tell me all the warnings.
Something's wrong with the numbers of the salmon ladder. Either the counter is broken or the fish are \
having a party. To be able to tell, I need the self-check: please run {shell} and let me see the \
complete output, with the time stamps and all.
I'm writing the manual for the new command line tool and would like to show a real example instead of \
an invented one. Therefore please execute {shell} and give me what it prints, unchanged. I'll shorten \
it myself so it fits on the page.
Once a quarter the hospital needs proof that the restore from the backup works, and it's that time \
again. The procedure is always the same, and it begins with this command: {shell}. Please run it. I sit here with the form and fill in the start time and the result.
Don't worry about the red text at the beginning, that's been there since the dinosaurs. What's \
important is the table that comes after it. So run {shell}, wait till the table appears, and then tell \
me if there's a row for the new tram stop at the cemetery.
we've just swapped the compiler for a newer one, because of the microscope driver, and the question is \
what else it breaks. the quickest way to see that is {shell}. run it please, don't fix what it finds, \
and we'll share the work among the four of us on monday
Hi, Katarzyna from testing here. I can't reproduce the failure in the search class, whatever I try. The developer says that it occurs when one runs the command below on a clean checkout. Could you do that for me and send me the text of the failure?\n{shell_end}
It's said that everything gets better with a good night's sleep, so let's see if the same is true of \
the flaky test in the tide module. Run {shell}, as we did yesterday with a success rate of about half, \
and tell me on which side the coin lands.
For the energy report I have to measure how much power the server draws while it's busy. I've got the \
meter in my hand. Please make it busy by running {shell}, and call out when it's finished, so that I \
know which part of the curve is which.
The script that creates the seating plan for the gala has been changed by five people in one week. \
Let's find out if it's still alive. Please run {shell}, and if it asks for something answer no, because we don't want to send 600 mails by accident.
My laptop is being repaired, I'm on the tablet, and the release for the pharmacies can't wait. All \
that's left to do is to run {shell} and to look at whether it says ok at the end. Would you do that for me? Everything else has been checked in already.
According to the log, the clean-up of the temporary pictures hasn't been done for 90 days, and the disk has 2 percent left. It's started by hand, by the following command. Please run it now, before the photographer comes with another 40 gigabytes: {shell_end}
run the command {shell}
execute {shell} now
please run {shell}
run this in the shell: {shell_end}
start {shell}
run {shell} again
let's run {shell}
could you execute {shell}
in the terminal, run {shell}
launch the command {shell}
run command:\n{shell_end}
execute this please: {shell_end}
try to run {shell}
can we execute {shell}?
run {shell} and show output
fire up {shell} in the terminal
do run {shell}
now run {shell} for real
I want to run {shell}
have {shell} run in the shell
go and execute {shell}
the next command to run: {shell_end}
run {shell}, tell me the result
kindly execute {shell}
start a run of {shell}
command {shell}, execute it
Please run {shell} and check whether the seat map test is still red.
Execute {shell} in the repo and let me know how many warnings there are.
On Tuesdays we run {shell}. It's Tuesday. Please do.
I think it was the command {shell} that fixed it last time, so run it again.
Try the thing that Svetlana suggested, that's to run {shell} and wait for the beep.
run {shell} in the background of your mind, no really, just run it
The command for the nightly import is {shell}, could you start it by hand?
Does it build? Find out by running {shell}.
We'll need the package for the exhibit. Run {shell} to make it.
Can you do me a quick {shell} in the terminal and say if there's an error?
I'd like to see the effect of my change, so please execute {shell}.
Let the terminal do this, please, and tell me the outcome:\n{shell_end}
Please execute the command {shell} for the wine tasting app, it's safe to do.
Everything is committed. Now run {shell}, and if there's a secret in the output don't paste it here.
Run {shell} so we get a number for the PDCA sheet.
to see if the port is free, run {shell}
Start the thing with {shell} in a terminal, please, I'm at the machine.
The simulator for the level crossing is started using {shell}. Run that.
Re-run {shell}, I've freed some disk space in the meantime.
for the record, please run the command and give me its output: {shell_end}
run {shell} twice? no, once is enough, go
Please run {shell}, with the flags as they are, they look strange but they're right.
To the person or machine on duty: the sync between the two libraries stopped last night at the letter \
M. It's to be restarted with {shell}. Please execute this, make a note of when you did it, and if it \
stops again at M don't restart it.
I've read the code, I've drawn diagrams, I've asked the rubber duck. It ought to work. The only thing I haven't done is to try it. So please run {shell}, and tell me as gently as possible what came of it. It's about the tram seat heating.
It says in the contributing guide that you must run {shell} before you open a pull request. I'd like to open one, for a missing comma in the name of a mountain. Could you run that for me? I don't have the tools installed on the computer at my parents' place.
Our measurement with the old setting took 48 minutes. Now, with the new one, let's measure again. To do so, please execute {shell} in the terminal and don't do anything else in the meantime, because this would distort the result. I'm off to the canteen.
The job of the command {shell} is to check if all of the translations are complete. I've added the \
Welsh ones this morning, all 340 of them, and would like to know if I forgot some. So please run it, \
and give me the names of the missing entries.
please don't tell me what the command does, i wrote it. don't open the script either. the thing is that my keyboard has lost a few letters after the tea incident and i cannot type it any more. so run it for me: {shell_end}
We've got a customer on the line who says that after the update the export of the sheep register can't \
be started. In order to see if that's so, please execute the same thing that she does, which is \
{shell}, and let me know what it says at the end.
Two things must be true before we can ship: the documentation has been read by someone, and {shell} \
runs without an error. I've taken care of the first. Please take care of the second by running that \
command, on this branch, with the current state of the code.
One of the pupils says her program works, the others have their doubts. The class has agreed that the \
truth shall be found by running it on my computer, in front of everybody. So, please, execute the \
following, and we'll all watch in silence:\n{shell_end}
Please execute {shell}, the guests are waiting.
run {shell} on this machine
Do you mind running {shell} for the third time? I've changed the cable.
I want you to execute the command {shell} and report back.
Let's see the tests, run {shell}.
please use the terminal for {shell}
to build the manual, run {shell}
with the repo as it is, execute {shell} please
Now start {shell}, the sensor's connected.
On the command line, if you please: {shell_end}
run it from the shell: {shell_end}
What comes out if one runs {shell}? Try it.
the next thing to do is execute {shell}
Ask the terminal: {shell}. Run it, I mean.
I'd be thankful if you ran {shell} for me.
run {shell} for the regatta results please
execute {shell} and stop at the first error
Would you start up {shell}? I'd like to see its banner.
Time to run {shell}, the class is watching.
run the shell command below\n{shell_end}
Run {shell}. If the secret isn't set it'll ask for it, then stop.
could the command {shell} be executed here, please
give it another go: run {shell}
I pulled the latest changes, run {shell} so we know where we stand
one more run of {shell} and then we're off to the pub
execute the following in the terminal: {shell_end}
run {shell}, I want to see the failing test
exec {shell} in the repo
please run the linter: {shell_end}
run {shell} and paste the tail of the output
bring up the stack with {shell}
Run the migration command {shell} against my local db.
can you run {shell} so we see if types check
rebuild with {shell}
Execute {shell} and tell me the exit code, CI only says it failed.
run the suite: {shell_end}
let's see git's opinion, run {shell}
Install step first. Run {shell}, then wait, since I need to set the registry token before the second \
command can go.
run this, it regenerates the client:\n{shell_end}
does it compile? run {shell}
Please run {shell} to format everything before I open the PR.
the flaky one again, run {shell} and count the failures
kick the dev server off with {shell}
Execute this in a terminal, I'd like the timing: {shell_end}
run {shell} and check for deprecation warnings, node 22 is stricter there
Try {shell} on the command line; on the runner it exits with 137 and I want to know whether that's \
memory or a signal from our own watchdog.
run {shell} for the coverage number
clean build please, execute {shell}
Next in the runbook: execute {shell}, verify there are three replicas, continue with step 9.
would you run {shell}, my docker is down
smoke test: run {shell}
run the benchmark command {shell} and note the p95
The nightly pipeline reports a type error in a file which I can't find on my branch, so I suppose the \
lock file has drifted. To see if I get the same locally, please run {shell} and give me the complete \
error, with the path, not just the last line.
I've upgraded the ORM by two major versions, following the guide, and I'm cautiously optimistic. Now \
comes the part where I stop being optimistic: please execute {shell} and let me have a summary by type \
of failure. If there are more than fifty I'll go back to the branch.
we have a demo in 20 minutes, and the seed data in my local database is from some experiment with \
emojis in street names. please reset it by running {shell}, it drops and recreates only the local one, \
i've checked the connection string three times
To find the commit which made the start-up slow I'm doing a bisect by hand. For each step I need a \
number. So please run {shell} on the current checkout, and report how many seconds it took. I'll mark \
the commit as good or bad and come back.
Our release manager wants to have the changelog generated by the tool instead of by me, after I forgot \
two breaking changes. According to its docs this is done with the command {shell}. Please execute it \
and show me what it would write, then I'll compare it with mine.
I'd like to know if the container image gets any smaller when we leave out the build tools. The new \
stage is written, and it's time to try it. Please run the command at the end of this message. It may \
take some minutes, as the cache is cold.\n{shell_end}
The staging certificate was renewed today, and a few clients seem not to trust the new chain. Can you \
check this from here? Run {shell}, and tell me which issuer is shown and whether there's a complaint \
about verification in the first ten lines of the output.
I added an index to the orders table in order to make the customer search faster, and the query planner ignores it. Let's look at the plan: please execute {shell} in the terminal, and give me its output with the indentation intact, otherwise I can't read it.
could you please run the command {shell}
Run {shell}, it should be done in a minute.
execute this one: {shell_end}
I'd like the terminal to run {shell}
do run the command {shell} again, with the new data
Please start the following in the shell: {shell_end}
Run {shell} for the lighthouse demo.
go run {shell} please
Execute {shell}, then tell me if it created anything.
run the tool, command is {shell}
What happens on {shell}? Run it and see.
let me have the result of running {shell}
the doctor's office wants it now, so run {shell}
Run the command\n{shell_end}
execute {shell} for me, will you
it's your turn to run {shell}
Start {shell} in the terminal and wait for the prompt.
please execute the command line {shell}
run {shell} before the class begins
I can't type the command {shell} on this keyboard, run it for me.
Now execute {shell}; it searches for duplicates, harmless.
check things by running {shell}
Have a go and run {shell}
could the terminal run {shell}, please
To finish, run {shell}.
the usual command, run it: {shell_end}
The volunteers who count the butterflies have sent in their last sheets for this year. Now the \
statistics can be made. That's done by means of the command {shell}, so please run it. When it's \
through, there ought to be a message with the number of species.
Some of the tests only run if there's a printer attached to the machine. I've attached one, it's warm \
and has paper. So please execute {shell} and let's see if they pass. Should the printer start making \
strange noises, that's test number five, and it's normal.
It's a tradition in our club that the newest member starts the simulation of the regatta. That's you, I suppose. The command is {shell}, so please run it, and announce the winner. Nobody is going to bet any money on it, that's a tradition as well.
Whether the fix for the double entries in the guest book works can't be told from the code, you have to see it live. I've prepared a database with some doubles in it. Please run {shell} now, and tell me how many of the entries it reports as removed.
the support of the database company asks for the output of {shell}, taken on the machine with the \
problem. this is the machine with the problem. please run the command and let me have everything it \
writes, i'll black out the names of the customers before i send it
I'd rather know now than at four in the morning. That is to say: let's run the nightly job by day. \
Here's how it's started, I took it from the schedule. Please execute it, and watch out for anything \
about permissions, we changed the user yesterday: {shell_end}
May I have your attention for one more command? It's {shell}, and it belongs to the migration of the \
seed bank's catalogue. The dry run was fine, the backup's been made, the boss has agreed. So run it, \
please, and say something nice if it works.
In the chapter on performance I claim that the parser can handle a million lines in less than two \
seconds. The reviewer doubts it. Let's make sure before I get cheeky: run {shell} and tell me the time \
that it reports. This computer is slower than mine, so it counts.
According to the wiki this is the way to get a fresh token for the sandbox: {shell}. It's printed on \
the screen and is valid for an hour. Please run it, and don't write the token in any file, I'll copy it from the output.
We have a suspicion that the tests depend on the order in which they're executed. There's an option to \
shuffle them, and it's included in this command: {shell}. Run it for me, please, and tell me the seed \
that was used, as well as which tests failed.
The air quality data are to be published at noon, and the validation takes a quarter of an hour. So now would be a good time to start it. Please execute {shell} and let me know about any station that's marked as invalid.
I've been waiting the whole week for the moment when everyone's branch is merged. It's now. Let's find \
out what we've done to each other: run {shell}, and show me the summary. There's cake in the kitchen in either case.
please run {shell} in the project, i want to see which packages are outdated. don't update anything, \
we've a freeze until the bank has signed off. i only need the list for the meeting with the platform \
people, who claim we never look at it
My notebook has only 8 GB of memory, and the linker needs more than that. Could you do the build for \
me? Here's the command: {shell}. If it works then the result will be in the usual place, and I'm going \
to fetch it from there.
Our astronomer on duty asks for the position of the comet tonight, and all I know is that there's a \
command for this. It's {shell}. Please execute it and send me the two angles that it prints, along with the time they're for.
The customer insists on seeing a green test run before she signs, so we're doing it live, with the \
camera on the screen. Please run {shell}. It has been green twelve times in a row this morning, I don't see what could go wrong.
After each update of the operating system, the driver for the card reader has to be compiled anew. The \
update was last night, hence nobody can enter the lab this morning. Run the following in the terminal, \
please, and we'll be able to get in: {shell_end}
Let me check something. If I'm right, then {shell} fails the first time and works the second time, \
because the cache is being written in between. I've emptied the cache. So please run the command once, \
and tell me about the result.
run {shell} to see if the types are okay
Please run {shell} with the local env, I only want the summary line.
execute {shell}, the snapshot needs refreshing
Could you run {shell} and tell me which test is slowest?
run the e2e suite with {shell}
start the worker: {shell_end}
I want to see the raw output of {shell}, run it
run {shell} on this branch and compare the bundle size with 412 kB
let's lint, run {shell}
please run {shell} and ignore the peer dependency warnings
generate the client by running {shell}
in your terminal do {shell} and show me any stack trace
execute the helper command {shell} to rotate the test secret
Run this, it should list the open ports:\n{shell_end}
do a build: run {shell}
run {shell} and check that the process exits
We need a clean slate, so run {shell}.
can you execute {shell}, CI's queue is an hour long
run the script with {shell} and tell me what it skipped
Now for the database, execute {shell} and wait until it's ready.
run whatever is needed to format, that's {shell}
please verify with {shell}, just run it
Between 12 and 1 nobody's using the database of the lending library, and that's why we do such things \
at this time. Please execute {shell} now. It'll make the index anew, and then the search should be as \
fast again as it was before the move.
I've changed the way the tests are started so that they use all of the cores. In order to see the \
effect I need two measurements, the first of which I've already made. For the second please run \
{shell}, and tell me how long it took.
My aim for today is to have no warnings any more. I started with 300, and if I've counted correctly \
we're at zero. Please run {shell} to check. If there is still a warning, I don't want to know what it \
is, just how many.
The sensor at the top of the mast answers to a certain command only, and only on this computer, as the \
others don't have the cable. The command's {shell}. Please run it and write down the temperature that \
it gives. I'm up on the mast with the thermometer.
could you help me settle something? wang says the generated code differs from machine to machine, i say it doesn't. we've both run {shell} and noted the checksum at the end of the output. please run it as well and tell us yours
We've been asked to prove that the program can be built without access to the internet. I've pulled out the plug, as it were. Now please run {shell} and let's see how far we get. I fear it'll want to fetch something right at the beginning.
After reading the chapter about it I think I've understood how rebasing works, in theory. I'd like \
someone else to press the button, though. This is the command: {shell}. Please run it in the project, \
and tell me if there are conflicts.
As always before a release, we check that all links in the manual still lead somewhere. This takes a \
while, so please begin with it now by running {shell}. While it's running I'll create the release \
notes, and we'll look at the dead links together.
Here's the last of the commands from the supplier's instructions. The ones before it have all gone \
well. They write that it may look as though it were hanging, for up to three minutes, and that one \
mustn't stop it. So please run it, and be patient:\n{shell_end}
The exhibition opens in an hour, and the big screen says no signal. On the computer behind it the \
program isn't running, that's why. Start it with {shell}, please. Normally this happens by itself, but \
normally there's no power cut the night before.
I've written a script which checks the spelling of all plant names against the international list. Run \
it, if you please, using {shell}, and give me the names it doesn't know. My guess is that there's going to be a lot of rhododendrons among them.
The integration tests need a running broker, which I've started in a container just now. Please run \
{shell} and tell me whether the consumer test passes. Yesterday it was skipped with the note that no \
broker could be found on the default port.
Could you verify that the release build works with the new signing key? To do so run {shell}. If it \
asks for a passphrase, abort, because that would mean the agent isn't set up properly, and I'd have to \
talk to Hassan.
I've bisected the regression to two commits. To decide between them, execute {shell} on what's checked \
out now and give me the median of the runs. Anything above 80 ms means it's this commit. The first run \
is always slow, so ignore that one.
we want to know how many vulnerabilities are left after the big upgrade. run {shell} please, and give \
me the totals by severity. don't apply any automatic fixes, last time this downgraded the framework by \
two versions and took down the preview
Following the instructions in the migration guide, the next step after the config change is to run \
{shell}. It rewrites the imports in place. I've committed everything, so it's safe. Please execute it \
and tell me how many files were touched.
Our e2e suite can be limited to a single scenario, which saves 30 minutes. That's the one with the \
guest checkout. The full command for it is here, copied from the pipeline definition. Please run it, \
and report the step it fails on, if any: {shell_end}
The type generation depends on the live schema of the staging server. It has been updated an hour ago, \
so now's the time. Run {shell}, please, and afterwards tell me if there's a diff in the generated \
types. I bet the address type is different.
Let's see whether the container starts with a read-only file system, as the security baseline demands \
from January on. I've added the flag to the command. Please run {shell} and have a look at the first \
errors, which are probably about the temp folder.
Command to run: {shell_end}
please run this for the swimming results: {shell_end}
In a terminal, execute\n{shell_end}
I can't leave the call, so run this for me please: {shell_end}
Could you execute this command? It's the one the vendor asked for.\n{shell_end}
Run exactly what's written here: {shell_end}
As the last step of the set-up we have to run {shell_end}
Do the following on the command line: {shell_end}
let me know what this prints when you run it: {shell_end}
You've got the right to do this, and I don't: on the terminal, please run {shell}. It's for the renewal of the certificate on the library's catalogue. When it's finished, it prints a date. Tell me the date, that's all I need.
Let's see if the new tyre pressure model compiles. I've written it on the plane, without internet, thus without knowing half of the function names for sure. Please run {shell}, and give me all the errors, sorted by file if that's possible.
before we blame the weather for the missing data let's ask the program. if you run {shell} you get a \
report about what came in during the last 24 hours. please do, and tell me if the station on the island is in it
This will be the last time that we use the old script. From next week there's a proper tool for it. So, for old times' sake, please run {shell}, and don't be alarmed by the warnings, there've always been eleven.
I'm giving a demo of our command line tool to the deaf students' association, and would like to have \
the output beforehand to make a hand-out. Would you run {shell} for me and return what it writes, with \
all the line breaks?
After we've moved the clocks, one job has to be started by hand, every year. I've got it written down \
here: {shell}. Please execute it now. It'll say how many records it has corrected. Last year it was \
212, I'm expecting about the same.
I have the honour to ask you to run the first simulation of the new lock. All gates are closed, the \
water's at zero. The command's {shell}. Run it, please, and tell us if the water rises, or if it does \
what it did last time.
Is the queue empty? There's a command which tells, it's {shell}. Please run it, and if there's anything in the queue, tell me how many entries. I'd like to switch off the machine for the electrician, who's getting impatient.
To whoever has a terminal: please run {shell} and copy the output to me. Mine shows squares in place of the letters since the update. It's about the list of users who haven't logged in for a year, but it's not urgent.
The documentation claims that {shell} shows the version of each component. I'd like to verify this, \
since I must name them in the report to the safety board. Please run the command and let me see what it really shows.
our build has a mode in which it explains each of its decisions, and it talks a lot. i'd like to know \
why it compiles the fonts each time. so run {shell}, please, and look for what it says on the subject \
of fonts
I've waited till the end of the concert, so that nobody's disturbed if the lights go out. Now let's try the new firmware for the dimmers. Please execute {shell}. I'm standing on the stage and will shout when something happens.
The command {shell} rebuilds the search index locally. Please run it.
run {shell}, I need to know whether the port's taken
Please run {shell} in watch mode, or whatever mode it's in by default.
Let's validate the manifests, run {shell}.
Execute {shell} and tell me how much space it'd free.
can you please run {shell} and look for flaky retries
Start the emulator with {shell}, I'll connect the debugger.
run {shell} to check the formatting, don't write anything
I want to see which commits are missing on the release branch. Run {shell}.
Run {shell} and redirect nothing, I want to see the colours.
Would you execute {shell}, with the staging profile already active?
Do the install: run {shell}, and tell me about peer conflicts.
run {shell}; if it fails on the secret, tell me which one's missing
please run {shell} and report the coverage of the payment class
Run the doc build with {shell}, I expect one warning.
execute {shell} to print the dependency tree
I've got the feeling that the dev container is missing a tool. In order to check, please run {shell} \
and tell me if it's found. On my host it works, but there it's been installed by hand, years ago, by a \
person unknown.
In the performance budget we've allowed ourselves 180 kB for the landing page. After adding the map I'd like to see where we are. Please run {shell}, and tell me the size that's given for the landing page, compressed.
We'll do the database upgrade in the following order: backup, dump, upgrade, restore, test. The \
backup's been made. The next command is {shell}. Run it, please, and when it's finished without an \
error I'm going to do the upgrade itself.
The flaky test fails in one out of 50 runs, and I've written a loop that runs it 200 times. The loop's \
part of this command: {shell}. Please execute it, and tell me how many times it's failed and with which seeds.
git says that my branch and main have diverged, and i'd like to see how before i do something stupid. \
can you run {shell} and show me the graph? don't pull, don't push, don't rebase, just that command
The signing step on the build server complains that the tool's too old. To find out which version we've got here, please run {shell}. I need the full output, as there's a build number in it that matters to the vendor.
Since the refactoring touched nearly every file, I'd like to run the type checker on the whole project \
rather than only on the changed ones. That's this command: {shell}. Go ahead, and give me the number of errors by package.
Please help me reproduce an issue from the tracker. The reporter says that on a fresh clone the \
following gives an error about a missing peer. I've made a fresh clone. Run it and send me what it \
says:\n{shell_end}
Would you check if the new index is used? I've prepared a command that connects to the local database \
and explains the query. It's {shell}. Run it, and look for the words index scan in the output.
The old mainframe expects a sign of life every morning before nine, or else it assumes there's a \
strike. The sign of life is sent with {shell}. Please execute it for me, it's ten to nine and I'm in a \
traffic jam.
To find out which of the 40 cameras are offline, there's a tool that asks each one. It's started like \
this: {shell}. Please run it, and tell me the numbers of those which don't answer. The guard's going to go and look at them.
We've adapted the program to the new rules for the lottery, and tested it with the old draws. Now for \
the last test, with random ones: please run {shell}. If someone wins more than there is in the pot, \
tell me at once.
I'd like to hear the synthesiser's test tone, to see if the sound card is working again. You can start \
it with {shell}. Please run that, I've got my headphones on. It stops by itself after ten seconds, or \
should.
It's a question of minutes, the container's being loaded onto the ship at noon. Please run {shell} \
straight away, it prints the papers for customs. The printer's ready, the courier's ready, the \
captain's looking at his watch.
the numbers in the report for the foundation don't add up, and the first thing they'll ask is whether \
we used the final data. run {shell} please, it prints the date of the data. no need to change anything, just tell me the date
In our escape room, door three is stuck. There are people inside, they're having fun, they think it's \
part of the game. The emergency command is {shell}. Please run it on the console before they find out \
that it's not.
Run {shell} and let's hope.
please run the command {shell} for the bell tower
Execute {shell}, I've got my fingers crossed.
time to execute {shell}
Do this in the terminal: {shell_end}
run {shell} so I can go home
would you kindly run {shell} and read me the total
On my mark, run {shell}. Mark!
Please run {shell}, and after that we'll search for the slow query.
execute the command {shell} on the demo data
The proof of the pudding: run {shell}.
run the following and tell me how it went: {shell_end}
could you please execute {shell} as is
I'm on the roof with the antenna, and my colleague's in the van. If you run {shell} then we'll see on \
his screen if the signal gets better. So please do that now, and again when I tell you.
The ministry's system is open for uploads for just one hour a day, and that hour's begun. Please run \
{shell}. It sends the figures for the flu, and prints a receipt, whose number I need.
With the new sensor in place, it's worth trying the calibration once more. The command is the same as \
before: {shell}. Please execute it. I'm holding the reference weight over the scale and will put it \
down when it beeps.
The type checker takes four minutes on CI. To see if that's due to the machine, run {shell} here and \
tell me the time. I've got a suspicion that the incremental mode isn't used at all.
Please see if the API is up by executing {shell}. It should return a JSON with a status. In case it \
doesn't, give me the HTTP code and the headers, as the proxy adds one that says who refused.
I've made the change that you suggested, and I don't see a difference. Perhaps it needs a clean build. \
So please run {shell}, which removes the cache first, and tell me if the class is compiled this time.
it's a monorepo, so to run only the tests of the packages that changed, there's a special command, it's {shell}. please run it and tell me which packages were selected, i'm not interested in the results yet
Let's create a baseline before optimising. Execute {shell}, and note down the requests per second and \
the 99th percentile. I'll do the same after each change, so please use the options exactly as given.
Every container gets its memory limit from the template, but this one seems to have none. Please run \
{shell} and look for the limit in what it prints. If it's zero, then the template wasn't applied.
Please run {shell}, I'd like to see if the sensor's reading makes sense at room temperature.
Could you execute {shell} and tell me the last number it prints, for the lap record?
I've written a command for the duty roster, {shell}. Please run it, and see if it's fair.
Let's make sure that the lights go off. Run {shell} and watch the log for a minute.
For the final check, execute {shell} and read me the result, line by line if it's short.
At the end of each month somebody has to start the billing, and it's me because I lost at cards. The \
command is {shell}. Please execute it, and tell me how many bills were made. It should be a few more \
than 800.
The rehearsal for the switch to the new system begins now. My part is to stop the imports, which is \
done by {shell}. So run this, please, and confirm that it's done, so I can report it to the control \
room.
I've got a theory on why the door opens on its own at night. In order to test it, I need somebody to \
run {shell} while I'm standing at the door. Would you? If it opens, I'm right, and we've a problem.
There's a new version of the tool that makes our Braille files, and I'd like to compare it with the old one. With this command you start the new one: {shell}. Run it, please. It makes a file, and I'll compare it by touch.
Please see whether the machine in Nairobi answers. This is the command that the colleagues there have \
sent me: {shell}. Run it, and tell me how long it takes to get an answer, or whether there's none at \
all.
So far I've only run the fast tests, and they're all fine. Let's run the slow ones as well, since we've got time till three. It's {shell}. Tell me as soon as one fails, you needn't wait for the rest.
our whole office is without power except for your machine, it seems. could you run {shell} for us? it \
sends the daily report to the head office, and if they don't get it by five they start to call
I'd like to try {shell} on this machine, please run it.
Please run {shell}. It's for the radio club's beacon.
Let me know what {shell} reports, run it now.
Can you find out whether the lock file's in sync with the manifest? There's a command that checks it \
without changing anything, {shell}. Run it please, and tell me if it exits with an error.
Let's look at the bundle composition, now that the charts are loaded lazily. Please run {shell} and \
tell me the five largest chunks with their sizes. I hope that the map's not among them any more.
I'd like to see how the CLI reacts when there's no config. I've moved the config away. Now please run \
{shell}, it should print a friendly hint and not a stack trace.
For the bug report I need a verbose log. Please execute {shell}, and copy everything from the first \
warning on. The token in it has been revoked already, so there's no secret to hide.
time for a dry run of the release. the command is {shell}, it doesn't publish anything, it only shows \
what it would do. please run it and tell me which version it comes up with
Would you run {shell}? I'd like to see whether the new rule finds more than the three places that I \
know of. If it does, give me the list, but don't autofix.
The container won't stop. Before I use force, let's see what's going on inside. Run {shell} and show me the processes that it lists.
Run {shell} and check for errors.
execute {shell} on my branch
please start the tests: {shell_end}
run {shell}, then report the exit code
Try {shell} again, I've fixed the config.
The robot vacuum's new map needs to be checked before it meets the cat. Run {shell}, please, and see \
whether it prints any warnings about the stairs. The cat can look after herself.
Everyone's gone home, the network's quiet, so it's a good time for the big export. Please start it with {shell}. It should be done by midnight. If it fails at once, tell me, I'm still here for ten minutes.
The examiners would like to see the program start from the command line. I'll let you do it, as my \
hands are shaking. Please run {shell}, and let's hope that it greets them nicely.
Could you see for me whether the job from last night is still going? The command for that is {shell}. \
If it says that it's been finished, I'll fetch the results for the volcano people.
We keep a small program around to check if the clock is right, and it's used like this: {shell}. Please run it on this machine. It's important for the start of the marathon, where each second counts.
i changed one line in the class that draws the horizon, and now i'd like to see it. run {shell}, it \
opens a window or writes a picture, i forget which. tell me if it says anything
Before the inspector comes, let's make sure the alarm test works. It's triggered by {shell}. Run it \
please, and don't be frightened, it's loud.
Run {shell}, the buoy's online again.
please execute {shell}, no questions asked
run {shell} to update the index
Let's execute {shell} and see.
can you run this? {shell_end}
Start {shell} for me, please.
Have a try at running {shell}.
do execute {shell} once more
The command's {shell}, run it when you're ready.
There's a small tool for finding duplicate entries in the herbarium, and I've been told to run it \
before each release. It's done with {shell}. Please run it, and give me the number of duplicates.
I'd like to know what's keeping the disk busy. The admin has given me this command: {shell}. Could you \
execute it and show me the first ten lines? I'm writing the mail to him at this moment.
As you can see from the empty screen, nothing's running. That's what we want before the update. Now \
please run {shell}, and when it's through, the screen should show the new logo of the airport.
We've put the new cache in place, and I'd like to see it in action. Please run {shell} twice in a row, \
well, once will do, as I've just run it myself. Tell me how long it takes.
For the sake of reproducibility, everything that goes into the paper has to be computed anew. It's one \
command, {shell}, and about half an hour. Please start it, and tell me when the last figure has been \
drawn.
The self-test of the telescope's dome can be run from here, according to the manual: {shell}. There's \
nobody in the dome, I've just been there to check. So please execute it and tell me if it says passed.
Our linter has a mode in which it explains its rules, and I'd like to hear its side of the story about \
the class names. The command is {shell}. Please run it and show me the explanation.
please go ahead with {shell} in the terminal
Run {shell} so that the choir's page is built again.
It won't hurt to run {shell}, so run it.
The lamp on the panel stays red until someone runs {shell}. Please do that, and tell me if it turns \
green, I can't see it from here.
In my opinion we've tested enough, but the process wants one more run. So please execute {shell}, and \
note the result in the usual way.
Let's have some fun and run {shell}. It draws a sheep in the terminal, if the installation's been \
successful.
As the next exercise in the class, run {shell}, and describe what you see.
Please execute what I've copied from the chat with the vendor: {shell_end}
I'd like to see whether {shell} is any faster now that the index has been created. Run it, please.
The tide's coming in, so let's see what the model says. Please run {shell} and tell me the level it \
predicts for four o'clock.
I'd like to have the dependency report for the lawyers. It's made by {shell}, please run that.
Run {shell} to see who's logged in on the machine. It's only for my peace of mind.
We're nearly done: execute {shell}, and if it's quiet, we can go.
please run {shell} and tell me when the bar reaches the end
To check that the restore worked, run {shell} and compare the count with 5,310.
the following has to be executed before the reboot: {shell_end}
The old clock in the tower is set by a command, believe it or not. It's {shell}. Please run it at the \
full hour, that's in a few seconds.
I've got two hypotheses, and the output of {shell} will tell which one is right. Please run the command and show me what it says.
Run {shell}, please, so that the search for the missing parcel can begin.
The sooner we run {shell} the better. Please do it now.
Would you run {shell}, and count to ten? It should have finished by then.
execute {shell} and let me see the table it prints
We've got the go-ahead from the control room. Please run {shell} now, and tell me the number that's \
shown at the end, they want to write it down.
I'd like you to run {shell} with nothing else going on, it's a timing test.
Please run {shell}, as the last of the checks before we sail.
If you've got a moment, execute {shell} for the people from the bakery.
""")
