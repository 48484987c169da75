r"""Plain requests to an IDE's assistant to read, search and list, as they are typed all day long.

The slots are those of `tools.py` beside it: the value of the call stands in its own slot, with
`_end` where it closes the request. Covers reading, searching and listing only.
"""

from pipeline.corpus.banks._lines import lines

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["read"] = lines(r"""
open {file}
Please open {file} so I can check the tariff table.
show me the current state of {file}
What does {file} export?
I'd like to read {file} before the standup.
Could you print {file} here in the chat?
cat {file} please
The invoice totals are off by a cent. The rounding happens in {file}, so read that file and tell me \
where it rounds.
View {file} and list the environment variables it expects.
Take me through {file}, section by section.
which port does {file} set?
Have a look at {file}; I want to know how the retry delay is calculated.
In {file} there should be a constant for the maximum upload size. What is its value?
We got a bug report about duplicate shipping labels. Before I reproduce it I want to see how the job \
queue is fed, and that code sits in {file}. Please read the file and explain the order in which jobs \
are taken. Don't change it.
Go through {file} and point out unused imports.
How is the patient search implemented in {file}?
need to see {file}, full text
Read {file} and summarise the public functions in a short table.
Our clinic portal logs people out after five minutes. I suspect the session timeout in {file}; open it \
and check the number.
Let me look at {file} again.
Quick one: what are the defaults in {file}?
Please display the content of {file}, I lost my editor tab.
Before refactoring I need to understand {file}. Read it first.
can you check {file} for a missing return
Is the feature flag for the new checkout still on in {file}?
{file} handles the tax codes, right? Read it and confirm.
I'm reviewing a pull request that touches {file} and {file2}. I've seen the second one already. Show \
me the first.
Look at {file} and tell me if the dates are parsed as UTC.
Everything below the header of {file}, please.
does {file} have a default export?
What's the structure of {file}?
Read the file {file} and describe what each option is for.
Someone changed {file} last night and the nightly build is red since then. Show me what it looks like \
now.
Load {file} into the conversation, we'll need it for the migration plan.
Where in {file} is the currency set? Open it and give me the line.
The unit tests for the booking form fail with "expected 3 to be 4". The fixture lives in {file}; read \
it so that we know how many entries it has.
I want the contents of {file}, nothing else.
Check whether {file} still refers to the old payment provider.
pull up {file} for a sec
Could you tell me what {ident} does? It is defined in {file}.
Review {file} for accessibility problems in the markup.
As far as I know {file} decides which languages the museum app offers. Which ones are listed there?
Read out {file}.
For the release notes I need the version that is written in {file}. Please look it up.
There is a comment at the top of {file} that says who owns it. What's the name?
get me the source of {file}
Explain {file} to me as if I had joined the team today.
Does the validation in {file} cover empty postcodes?
Show the file {file}, I'd like to copy one function from it.
What would I have to know about {file} before I change the grading rules?
{person} asked how the seat reservations expire. The logic is in {file}. Please read it and write me \
two sentences I can forward.
In which order does {file} register the routes?
Inspect {file} and see if the cache key contains the tenant id.
I think {file} has a typo in the error message for expired cards. Open it, please.
Give me a view of {file} with everything in it.
Customer support says the meter readings are shown in the wrong unit. {comp} formats them, and you'll \
find it in {file}. Read that file and tell me which unit it assumes.
Find out from {file} how long we keep audit entries.
I only need to read {file}; {file2} can wait until tomorrow.
Please fetch {file} and quote the part about rate limits.
what version of node does {file} ask for
Tell me what's written in {file} about backups.
Does {file} catch errors from the weather API, or does it let them through? Have a look.
The deployment guide points to {file}. Let me see it.
Check {file}: is the timeout in seconds or milliseconds?
I have to document the environment for the new server. Start by reading {file} and give me a list of \
all settings with their defaults, grouped by topic, so that I can paste it into the wiki.
Open {file} and look for the function that merges two playlists.
{file} please, the whole thing
How many test cases does {file} contain?
Is it true that {file} hard-codes the warehouse id? Show me.
We want to drop support for the old map tiles. Read {file} to see whether it still loads them.
Let's have {file} on the screen while we talk about the login screen.
Please go over {file} and tell me which parts are dead code.
What happens in {file} when the device is offline?
I can't remember whether {file} uses tabs or a config option for the indent. Read it for me.
Open {file} in read-only fashion, I don't want it edited.
Which database tables are touched by {file}?
Read {file} carefully. I believe the loop stops one item too early.
The pipeline step "package" uses {file}. What does it do exactly?
show {file} and explain line 40 onwards
Can you look into {file} and tell me how the discounts are stacked?
For {ticket} I have to know which fields the contact form sends. They're in {file}.
just read {file} and wait for my next question
Do we already validate IBANs? If so it is in {file}. Please check.
I need a second pair of eyes on {file}; read it and say if the null check is in the right spot.
Our scheduler skips February 29. The calendar maths is in {file}. Show me that file first and then we \
decide.
I closed {file} by accident, bring it back up.
What colour does {file} use for warnings?
Describe the data model in {file}.
{file} was generated by a script. Does it say by which one?
The staging environment can't reach the database, although the password is right. I'd like to compare \
host names, so open {file} and tell me which host and port are configured there. The other values \
don't matter.
Would you read {file} and tell me whether it is safe to delete?
Look up the maximum number of participants in {file}.
my colleague says {file} is the entry point. read it and tell me if thats right
Is there a licence header in {file}?
Please read {file}. Then tell me in one sentence what it is responsible for.
The import of the timetable takes forever. I'd start at {file}, which reads the feed line by line. \
Show it to me.
What do we send to the analytics service? {file} builds the payload, have a look.
Open the following file: {file_end}
Read this file for me, please: {file_end}
Could you show me what is in here? {file_end}
I need the content of this one: {file_end}
File: {file_end}
Summarise this file in three bullet points: {file_end}
Which settings are in this file? {file_end}
The stack trace ends in this file, please read it: {file_end}
Path of the file I want to read: {file_end}
Explain what happens in here: {file_end}
here's the path, open it: {file_end}
Check this file for a wrong import: {file_end}
Can you read the next file as well? {file_end}
TypeError: cannot read properties of undefined (reading 'length')\n    at render \
({file2}:31:14)\n\nThe array comes from {file}. Read that file and tell me when it can be undefined.
I get this in CI:\n\n    error TS2345: Argument of type 'string' is not assignable to parameter of \
type 'number'.\n\nThe function is declared in {file}. Please open it.
Our config looks like this:\n\nretries: 3\nbackoff: 200\n\nDoes {file} read those two values? Check \
the file.
npm prints "missing script: prepare". Open {file} and tell me which scripts there are.
I wrote these notes in the meeting:\n- refund window 14 days\n- no refund for vouchers\n- manual \
approval above 500\nRead {file} and tell me which of them the code already follows.
Zeig mir {file}, bitte komplett.
Öffne {file} und sag mir, welche Felder Pflicht sind.
Bitte lies {file} und erkläre mir kurz die Logik für die Mahngebühren.
Ouvre {file} et dis-moi ce que ça fait.
Abre {file}, por favor.
Kannst du in {file} nachschauen, welcher Port eingetragen ist?
I'm new on the energy dashboard. Which file should explain the data flow? {person} named {file}, so \
let's read it.
Have you got {file}? Show it so that I can compare it with the spec.
Is {ident} exported from {file}?
Does {file} import {ident} or define its own copy?
Read {file} and find the place where {ident} gets its value.
The reviewer wants to know why {file} needs {ident}. Please look into the file and answer.
{comp} isn't rendered on tablets any more. Let me see {file}, it holds the breakpoints.
I want to know how {comp} is wired up, see {file}.
Please check {file} to see if {comp} has a loading state.
{ticket} is assigned to me. It says the cause is in {file}. Open it.
Not {file2}. I need {file} on the screen.
{file2} imports from {file}. Open the latter.
leave {file2} alone and show me {file}
We compared {file2} yesterday. Today I want to go through {file}.
Both {file2} and {file} mention the same flag. I know the first; read the second.
Skip {file2}, its content is known. The question is what {file} does with the import result.
After reading {file2} I still don't understand the permission model. Maybe {file} makes it clearer, so \
read that now.
Instead of {file2}, I should have asked for {file}. Show it.
Earlier you showed me {file2}. Now do the same with {file}.
is {file} a copy of {file2}? i know {file2}, so show me the other one
The header of {file2} says "see {file}". Follow that hint and open it.
Which HTTP status does {file} return for a locked account?
Check {file} to see how we name the log files.
The farm sensors report every ten minutes; {file} should say so. Can you verify by reading it?
Could you examine {file} and tell me why the sort order flips?
I'd love a short explanation of {file}.
What parameters does the script {file} take?
Let's find out what {file} does when the lesson is already full. Open it, please.
Before we upgrade, read {file} and list the packages pinned there.
Is the staging URL in {file} http or https?
Please have the text of {file} ready, I'll ask about it in a minute. Just open it now.
how long is the token valid according to {file}?
I'm writing docs for the route planner. Read {file} and tell me the names and types of its parameters, \
what it returns, and which errors it can throw.
The first thing I'd check is {file}. Read it.
My question is about {file}: why are there two timers in it?
Did anybody add a guard for negative amounts to {file}? Look.
I'm trying to work out why gate changes aren't pushed to the app. The handler is in {file} and I \
haven't seen it yet. Show me the code, then I'll tell you what I think.
The README says nothing about roles, but {file} does. What does it say?
Read the whole of {file} before suggesting anything.
Bring up {file}, I want to see the imports.
Please verify in {file} that we log out idle users.
There might be a race condition in {file}. Please read it and look at the places where we await \
something.
The answer for the auditor is in {file}: how often are passwords rotated?
I need to quote a paragraph from {file} in an email. Open it.
Is there anything in {file} about time zones?
hey, quick look at {file}? thx
does {file} already have tests for the empty basket
The lint rule we disabled must be in {file}. Which one was it?
Walk through {file} with me, I need to explain it to the vendor at two o'clock.
Read {file} for the default language.
{feature} is described in {file}. Read the description for me.
I expect {file} to contain a list of holidays. Is it there, and is it up to date?
Could I see {file}? The designer asked about the spacing values.
Give me the gist of {file}.
We store the API schema in {file}. Read it and tell me whether the field "amount" is a string.
Please tell me what the last function in {file} does.
Somebody asked in the channel whether {file} can be removed. To answer I need to see its contents.
Show me how {file} handles a cancelled order.
Peek at {file}: are secrets in there?
What's configured in {file} for the preview deployments?
Your next step: read {file}.
Let me check something in {file}. Open it.
I assume {file} defines the roles. Read it, then name them.
The password reset mail arrives twice. We send it from exactly one place, which is {file}. Read the \
file and look for a second call or a retry that could explain it.
Look, {file} is only forty lines. Read it and tell me what you think.
What is {file} responsible for in the ticket shop?
Open {file}, scroll to the bottom, tell me what the last export is.
Since the upgrade to React 19 the tooltip in the seat map stays open. The wrapper we wrote is in \
{file}, please read it and check how the ref is passed down.
I'm about to write the changelog for the billing service. Read {file} and tell me what the three \
newest entries say, so that I don't repeat them.
The vendor claims our webhook answers too slowly. {file} contains the handler; read it and tell me \
whether we do any work before sending the 200.
Our playlist export drops the last song. I have a feeling it's an off-by-one in the loop, and the loop \
is in {file}. Show me.
Read {file} and explain the difference between the two overloads at the top, they look the same to me.
Two weeks ago {person} added a cache to the tide forecast. The pull request only touched {file}. \
Please read it and tell me how long an entry lives and what happens when the API is down.
When I run the app on Windows the paths come out with mixed slashes. I'd check {file} first, which \
joins them by hand. Could you read it?
The estimate for {ticket} depends on how messy {file} is. Read it through and give me an honest \
impression.
We have a meeting with the accountants at eleven. They'll ask how we split VAT between two countries, \
and as far as I know this is done in {file}. Read the file and write down the rule in plain words that \
a person without programming experience understands.
Our e-bike rental charges the first minute twice when somebody pauses the ride. I've followed the call \
down to {file}, where the price per minute is computed. Please open the file, and tell me in which \
order the pause and the start fee are applied.
The healthcheck answers 200 even when the database is gone. I believe {file} doesn't ask the database \
at all. Please look and tell me what it checks.
Please read {file} and list the events it emits, with the payload of each. I need this for the \
tracking plan which the analytics people want to sign tomorrow.
I can see from the diff that somebody touched {file}, but the diff viewer cuts long lines. Show me the \
file itself.
Before you suggest a new library for date handling, read {file}. We already have helpers for the most \
common cases in there.
On small screens the sidebar covers the map. Breakpoints are all in {file}, so read that and tell me \
the width at which we switch to the mobile layout.
In the retro we said that nobody understands {file}. I want to change this and write a README section \
about it. Read it and give me an outline: purpose, inputs, outputs, side effects, and what one must \
not change without asking the data team first.
The lint step reports 48 warnings for {file}. Have a look and tell me if they have a common cause.
Can you read {file} and tell me whether the pagination starts at zero or at one? The mobile app and \
the website disagree.
I'd like to reuse the debounce helper for the address field. It's somewhere in {file}; open it and \
tell me how it is called and what arguments it takes.
The school wants pupils to see only their own grades. Please check in {file} whether the query filters \
by pupil or only by class.
My test passes alone and fails in the suite, so there must be shared state. {file} is the setup that \
all tests use; show it to me.
A new colleague starts on Monday and will work on the loyalty programme. Read {file} and write a short \
introduction for her: what it does, who calls it, and which terms one has to know. A dozen sentences \
at most.
Does {file} do the currency conversion before or after the discount? Read it, the customer says it's \
the wrong way round.
Reading {file2} gave me the impression that the retry is done elsewhere. The only other candidate is \
{file}, so open that.
Docs and code disagree about the maximum file size. The docs say 20 MB. Look into {file} for the real \
limit.
I'd rather not guess: read {file} and tell me if the middleware order is auth, logging, routing or \
something else.
The translation for Portuguese is incomplete. Compare nothing yet, simply read {file} and tell me how \
many keys there are.
Someone on the forum says our login page is vulnerable to open redirects. The redirect target is \
checked in {file}. Read the check and tell me what it lets through.
For the energy report I need the formula for the self-consumption rate. It's coded in {file}. Please \
open the file and write down the formula with the names of the inputs as they're used there, plus the \
unit of each, if the comments mention one.
Our tablets at the clinic reception lose their connection about once an hour and never come back until \
someone reloads the page. The reconnect code is small and lives in {file}. Read it and tell me if it \
gives up after a number of attempts, and how long it waits in between.
The migration failed half way and I have to know whether it runs in a transaction. It's {file}. Please \
read it.
Every developer has a different opinion on what {file} does with duplicates. Read it, so we can stop \
debating.
I want to add a dark theme. Read {file} to see which colours are variables already and which are \
written out.
Please read {file} and tell me whether there's any place where we build SQL by joining strings.
To answer the question of the support desk, read {file} and find the conditions under which an order \
is put on hold.
Our bundle grew by 300 kB. The analyzer blames {file}. Open it and see what it imports.
The chart of the water levels draws a line to zero whenever a sensor is silent. I guess missing values \
are replaced in {file}. Have a look.
You proposed to move the validation out of {file}. I didn't follow, so show me the file and point at \
the lines you mean.
Read through {file} and check that every branch closes the database connection. In production we see \
the number of open connections going up all day, and it's only back to normal after the restart at \
night.
I copied {file} from another project years ago. What does it do that {file2} doesn't? I know the \
second by heart, just read the first.
We use {file} as a template for all new services. Is it still up to date with the logging rules? Show \
it so I can judge.
Please don't run anything. I'd only like to see the script in {file} and understand what it would do \
to my working copy.
The designer needs the exact easing curve of the drawer animation. Look it up in {file}.
There are three places where we could set the cookie domain, and {file} is the one I haven't checked. \
Read it please.
Is there a guard in {file} that stops two people from booking the same tennis court? The club had a \
double booking on Sunday, and the club manager wants an explanation today. Please read the code and \
tell me what protects us, if anything.
Our build server uses a different config from the one on my machine. Open {file}, that's the one the \
server takes.
The nightly job for the stock levels took six hours instead of one. {file} was the last thing I \
changed. Read it with an eye on queries inside loops.
I'm documenting our error codes. {file} declares them all, so read it and give me a table of code and \
meaning.
Tell me, based on {file}, which roles may delete a project. The permission matrix in the wiki is two \
years old and I don't trust it.
How do we tell a test account from a real one? According to {person} that's decided in {file}. Have a \
look, then explain the rule.
Read {file}; the question is whether {ident} can ever be negative there.
I inherited a set of shell scripts from the operations group. The biggest is {file}. Please read it \
and describe step by step what it does, which tools it needs to be installed, and at which points it \
can stop half way.
Customers from Switzerland get prices without the apostrophe. The formatting lives in {file}. Could \
you read it and see which locale is passed?
From {file}, what's the default sort order of the search results?
Please check how {file} deals with an expired token. I get logged out although the refresh succeeded.
I would like to see how we mock the clock in tests. {file} does it, open it for me.
The two health insurers send the same message with different encodings. We treat that in {file}. Show \
me the code, I need to explain it in the call.
Our API docs are generated from comments. For one endpoint the description is missing. It's declared \
in {file}; please read and tell me whether a comment is there and perhaps just has the wrong form.
I have a question about {file}, but first read it so we talk about the same thing.
Since when do we require two approvals? {file} has the branch rules, read it and tell me what it says \
today.
The music school has 40 rooms, and the planner shows 39. I bet that {file} filters one out. Read it \
and tell me which condition it might be.
Please open {file} and find the comment that explains why we don't use the built-in fetch.
Do the fixtures in {file} contain real customer names? We have to know before the repository becomes \
public. Read the file and tell me whatever looks like a person, an address or a phone number.
During the fire drill the alarm page stayed green. It turned out that the status is derived in {file}. \
Let's read this file together.
Look at {file} and check if we escape the user's comment before we put it into the page.
The backlog item says "make the delay configurable". Open {file} and see where the delay is now.
I want to be sure the pre-commit hook doesn't upload anything. It's in {file}, show me the hook.
Does the parser in {file} accept trailing commas? Read it, no need to try it out.
Tomorrow I'll present our caching strategy to the other squads. I've forgotten half of the details, \
and all of them are in {file}. Read it and give me five bullet points: what is cached, where, for how \
long, how it's invalidated, and what's the fallback when the cache is empty.
The customer's firewall blocks one of our hosts. The list of hosts the client contacts is in {file}. \
Please read it and name them.
We migrated from Jest to Vitest. {file} may still have leftovers, please look through it.
What units does {file} use for distances? The hiking app shows miles although I chose kilometres.
Please read {file} and check if it's the function {ident} that swallows the exception.
{comp} re-renders on each keystroke. It takes its props from {file}. Open the file and see whether an \
object is created inline.
In the last incident it took us half an hour to find the switch that turns the import off. It's in \
{file}. Read that and tell me the exact name so that I can put it in the runbook.
The contract with the logistics partner says we poll at most once a minute. Read {file} and verify the \
interval.
I don't see where the tenant is set. Perhaps {file} does it as a side effect. Could you read it and \
tell me?
Would you go through {file} line by line and look for places where a promise isn't awaited? We lose \
log entries at shutdown, and a forgotten await would explain it.
As a preparation for {ticket}, read {file} and write down its assumptions about the input. I'll turn \
each of them into a test.
There's a TODO in {file} with my name on it. What does it say?
My branch has a conflict in {file}. Before I resolve it, show me the version that's in the workspace \
now.
Which fonts does {file} load? The data protection officer wants none from foreign servers.
I need the list of supported file types for the upload dialog. As far as I remember it's an array near \
the top of {file}. Read it for me.
Please read {file}. Our customers in Norway complain about the postal code check, which should accept \
exactly four digits.
Read {file} and tell me if the lock is released when an exception is thrown between the two writes. \
This is the part of the warehouse system that hangs every few weeks, always on inventory day, and the \
log doesn't help at all.
Does our logger mask credit card numbers? It should be in {file}. Have a look and show me the \
expression.
The newsletter went out without the unsubscribe link. The template is {file}. Open it and check \
whether the link is in there.
We're discussing whether to split {file}. Read it and name the responsibilities you see.
Take {file} and check each of its functions for a doc comment. I only want a list of the ones that \
have none.
In the dispatcher's view a truck jumps back and forth between two places. The smoothing of the \
positions is done in {file}, as {person} told me. Read it, please, and tell me how many points it \
averages over.
Open {file} and tell me whether its settings would override what's in {file2}. I know the content of \
the latter.
Our onboarding script stops at step four on new laptops. Here's the relevant output:\n\nstep 4: \
linking tools\nerror: permission denied\n\nThe script is {file}. Read it and tell me what step four \
does.
The request fails with this body:\n\n\{ "error": "invalid_scope", "scope": "orders:read" \}\n\nWhich \
scopes does {file} ask for? Please read the file.
I see this in the browser:\n\nUncaught (in promise) AbortError: The user aborted a request.\n\nThe \
abort controller is created in {file}. Open it so we can see when it's triggered.
Log of the last hour:\n\n10:02 sync started\n10:02 sync started\n10:03 sync finished\n\nIt starts \
twice. The trigger is in {file}, read it please.
This is what QA wrote:\n\n1. open a booking\n2. change the date\n3. press save\nExpected: new price. \
Actual: old price.\n\nRead {file} and tell me where the price is taken from.
Our reviewer left this comment:\n\n> Shouldn't this be a const?\n\nIt's about {file}. Open the file, I \
want to see the declaration.
The type says\n\ntype Reading = \{ at: Date; value: number \}\n\nbut the values arrive as text. \
They're parsed in {file}, please have a look at it.
I'd call it like this:\n\nconst total = sum(items, 'net')\n\nIs that the right signature? sum comes \
from {file}, read it.
package versions on my machine:\n\nnode 20.11\npnpm 9.1\n\nDoes {file} ask for others? Read it.
Diff from the review:\n\n-  return list\n+  return list.slice(0, 20)\n\nThe file is {file}. Show me \
all of it, I want to see who uses the list below.
Failing test:\n\nFAIL  rounds the tip to five cents\nExpected 12.35, received 12.34\n\nRead {file} and \
find the rounding.
Stack from production:\n\nError: lock timeout\n    at acquire ({file2}:88:11)\n    at book \
({file}:19:5)\n\nThe first frame is generic. Read {file}, please.
The job is defined like this:\n\non:\n  schedule:\n    - cron: '0 3 * * *'\n\nand it calls {file}. \
Tell me what that does by reading it.
Just {file}, please. No comments from your side, I only want to see the text.
is {file} the one with the seat categories? open it pls
Get {file} and tell me which licence it's under.
Any hard-coded dates in {file}? Read and tell.
Show me {file} from top to bottom.
Read {file} again, I saved a new version.
Look up the contact address in {file}.
Could you quickly check the imports of {file}?
What does the comment at the start of {file} say?
Find the API version in {file}.
I'd like an explanation of the regular expressions in {file}.
Is {file} used for the desktop app or the web app? The header says it, read it.
ok and what about {file}? show it
Read me the second half of {file}.
Check {file} for hard-coded host names.
Name the parameters that {file} accepts.
tell me what {file} does before i merge
How does {file} sort the search hits?
Who's listed as the author in {file}?
I want to read the migration {file}.
Describe the steps in {file}.
Which ports are opened in {file}? Look it up.
What's the fallback language in {file}?
Display {file}, I'm on a call and need it now.
Tell me the name of the class in {file}.
Does the script in {file} delete anything?
What would {file} print with no arguments? Read the code and tell me.
I'd like you to study {file} for a moment.
Please show {file} with all its comments.
Could {file} be the reason for the slow start? Read it.
Lies {file} und liste die Umgebungsvariablen auf.
Was steht ganz oben in {file}?
Kannst du mir {file} zeigen? Ich brauche die Liste der Filialen.
Schau in {file}, ob wir die Mehrwertsteuer dort schon runden.
Peux-tu lire {file} et me résumer la configuration ?
Lee {file} y dime qué puertos usa.
zeig {file}
Here is the thing I want to see: {file_end}
Please go through this file and look for the default timeout: {file_end}
Which of the roles are defined in this file? Read it first. {file_end}
I was told the answer to our pricing question is in the following file, so please read it: {file_end}
From the list of changed files I only care about this one. Show it: {file_end}
The customer portal reads its texts from here, let me see them: {file_end}
To understand the sync between the tills and the server, read this: {file_end}
Is there anything about holidays in the file below? {file_end}
This is the file with the failing assertion, display it: {file_end}
Read it and describe the data flow: {file_end}
The code for the route optimisation, please open: {file_end}
I have to approve a change to this file and don't know it at all. Read it and explain it: {file_end}
Before I add a column I want to see this one: {file_end}
Let me know what this file exports: {file_end}
What's the content of this? {file_end}
The hotel chain reports that breakfast is charged for children under six, although the price rules say \
it's free. I checked the rule table in the database, it's correct. What remains is the code that \
applies the rules, in {file}. Please read it and tell me where the age of the child is compared, and \
against which value.
I spent the morning on the login problem of the teachers. The token is issued, the cookie is set, and \
the next request is still anonymous. The last piece I haven't looked at is {file}, where the cookie is \
read. Could you open it and explain to me what it expects the cookie to be called?
Our new intern will write tests for the freight calculator. To prepare the task I need a description \
of the code in {file}: its public functions, the valid range of the arguments, and special cases such \
as dangerous goods. Please read the file and write that down in a few paragraphs.
In the last sprint we agreed to log every change to a prescription. {person} implemented it, and the \
reviewer wants to know if it covers deletions as well. The implementation is in {file}. Please look at \
it, don't modify anything, and answer this one question.
Please read {file}. It's the oldest part of our tournament software and I have to port it to \
TypeScript. What I want to know for now is which global variables it uses, which other scripts it \
expects to be loaded before it, and whether it writes to the page directly.
The solar app shows negative production at night. I know that the inverter sends minus two watts when \
it sleeps, so we should clamp that. Before I write the fix I'd like to see if there's some clamping \
already. It'd be in {file}. Show me the file please.
Can you read {file} and compare what it does with the following rule from our contract? "Deliveries \
after 18:00 count as the next working day." I don't trust the weekend handling, so look at this most \
of all.
We got this question from a customer who runs four bakeries: can one order be split over two shops? I \
believe the answer is in {file}, in the function that assigns an order. Read it and give me an answer \
I can send, without technical words.
I need to estimate how hard it would be to replace our own date picker by the one from the component \
library. Read {file} and list the features that ours has: keyboard control, week numbers, disabled \
days, and so on. I'll compare them with the other one myself.
The crane simulation runs much too fast on new computers. Most likely the time step isn't tied to the \
clock. All of the main loop is in {file}, so please open this and tell me how the step is computed.
During the incident on Saturday the queue was blocked by one broken message for three hours. As a \
first measure I'd like to find out what our consumer does with a message it can't parse. Open {file}, \
that's the consumer, and describe what happens in that case.
Our lawyers want to know which personal data we put into log files. I've a list of all places that \
log, and for the registration it's {file}. Please read it and tell me which fields of the user end up \
in a log call there.
The documentation for the public API says that the field "until" is exclusive. A partner who builds a \
calendar on top of it says it's inclusive. Let's settle it: read {file}, where the filter is built, \
and tell me which comparison operator is used.
Since the last update, the volunteers of the food bank can't print their shift plan, the page comes \
out blank. There's a special style for printing. It must be in {file}, so open it and see whether \
something hides the main area.
I've been asked to take over the ticket {ticket}, which is about wrong arrival times on the platform \
displays. The person before me left a note: "look at {file}, the delay is added twice". Read that file \
and tell me if the note is right.
Let me explain what I need. Our tool creates a PDF of each insurance claim, and the signature field \
moved to the second page. The layout is described in {file}. Please show me the description as it is, \
so I can look for the height of the header.
We'd like to run the importer for the library catalogue in parallel. That's only possible if it \
doesn't keep state between two records. Please read {file} and tell me about all variables that live \
longer than one record.
Here's the situation: {comp} worked on Friday, nobody deployed anything at the weekend, and it's \
broken today. It loads its settings from {file}. I'd like to read these settings with you and look for \
a date or a certificate that might have expired.
For the accessibility statement I must say whether all form fields have labels. Let's go form by form. \
Today it's the donation form in {file}. Read it and list the fields without a label.
My pull request was rejected with the comment "we already have this". The reviewer meant {file}, and I \
had never heard of it. Please read the file and explain to me what it offers, so that I can delete my \
own version.
The people at the ski resort say the lift status is updated with a delay of several minutes. As we \
poll every thirty seconds, that can't be the poll. I suspect a cache header. Read {file}, which sets \
the response headers, and tell me the value of each.
I want to write an integration test for the refund flow. To see how the existing ones are built, \
please read {file} and tell me which helpers it uses to create an order, how it fakes the bank's \
answer, and how it cleans up afterwards.
Please take a look at {file} and tell me whether we could run it under Node without a browser. It's \
the code which calculates the nutrition values, and the kitchen wants to use it in a script. Direct \
use of window or document would be a problem.
After the merger, both companies' customer numbers live in one table. Numbers of the smaller one get a \
prefix, which is added in {file}, if I remember correctly. Read this file and tell me what the prefix \
looks like and whether it's added on import or on display.
It says in the README that the worker can be stopped safely at any time. I doubt it. Please read \
{file} and tell me what happens to the job that's running at the moment when the signal arrives.
The map shows the wrong borough for a handful of addresses near the river. Our lookup is home-made and \
stands in {file}. I'd like to know whether it checks a point against real outlines or only against \
boxes. Have a look, please.
Two of our services write to the same bucket. To see if they can overwrite each other's files I need \
to know how the names are formed. For the first service I know it. For the second it's in {file}, \
please read and explain.
The pipeline has become slow and I'm going through it step by step. What the step "prepare" does is \
defined in {file}. Show me the file, and list the commands in the order in which they run, along with \
the ones that could run at the same time.
I wonder why our test data has no leap day. It's created by {file}. Read it and tell me the range of \
dates it draws from.
A user of the vet clinic portal found that vaccination reminders stop after the second year. Before \
anyone opens the database, read {file} and check the loop that generates them.
We should know before Thursday if the tax export includes cancelled bookings. I can't run it, I've no \
access. But I can read: open {file} and let me see the query.
The consultant recommended to move the retry logic out of the client. For this I need to see the \
client as it is now, in {file}. Just show it, no suggestions yet.
Please read {file} and explain why the order of the plugins matters there. A comment says it does, but \
not why.
Somewhere between the form and the database, the umlauts get lost. I've checked the form. Next in line \
is {file}, let me see how it encodes the request.
Would you look at {file} and tell me which of its options could be removed? Half of them date from the \
time when we still had two brands.
I'm going to interview candidates with a piece of our own code. {file} could be suitable. Read it and \
tell me if it's understandable without knowing the rest of the system.
Which user agent do we send to the timetable server? They have blocked us twice now. It's set in {file}.
The course says to read code aloud. So let's do this with {file}: read it and tell me in words what \
each block does.
Our office in Lisbon sees all times shifted by an hour. Open {file} and check if the zone is fixed to \
Berlin in there.
I'm not asking for a fix. I'm asking what {file} does when the second argument is left out.
Read {file} before you answer: would it be possible to add a third price level without touching the \
callers?
Please see whether {file} has any protection against a double click on "pay now".
The status codes of the carrier are mapped to ours in {file}. Open it. I want to know what happens \
with a code that isn't in the map.
Who can see draft articles? The rule is coded in {file}, and the editors need an answer before noon.
We have a strange rule in {file} about orders below five kilograms. Can you read it and tell me \
whether there's a comment on why?
I have a diff that doesn't apply. Show me how {file} looks in this workspace, so that I can find the \
difference.
Last question for today: what does {file} do on the first of January?
The nightly test report mentions a skipped test in {file}. Read it and see if there's a reason given \
next to the skip.
I want to know what's being mocked in {file}. If it's the database, the test proves nothing.
Our monitoring expects a metric named "orders_open". It never arrives. Check in {file} what name we use.
Could you tell from {file} whether the cleaning robot's map is stored on the device or in the cloud?
Look into {file} and find out how we tell apart a missing value from a zero in the rain gauge data.
There's a suspicious sleep in the deploy script {file}. How long does it wait, and for what?
Please check the text in {file}. The product was renamed and the old name must not be in there.
Let's go back to the config question. Read {file} and tell me which keys have no default.
For the workshop I'd like to show {file} on the projector. Open it, please.
A short summary of {file} would help me decide whom to assign the ticket to.
I see {file} in every second stack trace of the payment terminal. Time to read it: what is it for?
I've reset my branch. Show me {file} again so I know my changes are gone.
The linked list in {file} looks home-made. Read it and tell me if the standard array would do.
Please go to {file} and read the section about cookies, the consent banner must say the same.
When does {file} write to disk? I'm looking for the cause of the high load on the ticket machines.
Read {file} and tell me whether the check on line {n} can ever fail.
{person} left a remark in {file} about the old tariff. Find out what it says.
{ticket} was closed with the words "works as designed in {file}". I'd like to read the design, so open \
the file.
I opened {file2} by mistake. Please show {file} instead.
The wizard's third page is described in {file}; I want to see the order of the fields.
Tell me how the throttle in {file} works, a few sentences are fine.
Any idea what {file} is for? Nobody here remembers. Read it and tell us.
What are the allowed values for the paper size in {file}?
The function I'm calling returns null for guests:\n\nconst cart = loadCart(user);\n// null for \
guests\n\nIt's implemented in {file}. Read the implementation and tell me if that's intended.
This was in the monitoring channel this morning:\n\n06:00 gate-3 heartbeat lost\n06:05 gate-3 \
heartbeat ok\n06:35 gate-3 heartbeat lost\n\nThe heartbeat is sent by {file}. Please read it; I want \
to know if something blocks it every half hour.
Answer of the server:\n\nHTTP/1.1 413 Payload Too Large\n\nOur limit should be ten megabytes. It's \
configured in {file}, have a look and tell me the number.
I'm writing this query for the report:\n\nSELECT room, count(*)\nFROM bookings\nGROUP BY room;\n\nThe \
table is created in {file}. Open that, I need the exact column names.
The component gets these props:\n\n<Price value=\{12.5\} currency="NOK" />\n\nand shows 12 instead of \
12.50. Its code is in {file}, please show it.
Translation keys that are missing according to the tool:\n\ncart.empty\ncart.full\n\nRead {file} and \
see whether they're really not in there.
The compose file has\n\nports:\n  - "8080:80"\n\nbut nothing answers on 8080. Which port does the \
server in {file} listen on? Read it.
In my notes I've got three open questions:\na) who calls the sync\nb) how often\nc) what if it \
fails\nAll of it should be answered by {file}. Read it, please.
Our style check reports\n\n12:5 error 'amount' is assigned but never used\n\nfor {file}. Show me the \
file so I can see if it should have been used.
From the pull request description:\n\n"Moves the calculation of the toll to the server. No change in \
behaviour."\n\nThe new code is {file}. Read it and tell me how it treats trailers.
Open {file} and tell me the width of the label.
does {file} log passwords? check it
Read the file {file}; what's the name of the main function?
I'd like {file} explained, the short version.
What's the retry count in {file}?
Show me how {file} begins.
Could I get a look at {file}?
Read {file}, I have questions on it.
Which theme does {file} activate?
just open {file}
Find the base URL in {file}.
Is {file} written in ES modules or CommonJS? Open it.
Let me read {file}.
Tell me what is in {file}, roughly.
What tables are created in {file}?
{file}: what's it doing with the barcode?
Please inspect {file}.
I want to see lines from {file} about the pump.
See {file} for the details and sum them up.
how is the fee calculated in {file}
What arguments does {file} take on the command line?
Show the contents of {file} please
Good morning, I'm on support duty this week and need a bit of help. A dental practice sees \
appointments of another practice in its calendar since last night. Nothing was deployed except a \
change by {person} in {file}. Please open that file and check whether the practice id is part of the \
query. If it's missing I'll roll back right away.
We're preparing the move of our ticket system from one cloud to another. For the network rules I need \
every outgoing connection of the worker. The worker is configured in {file}, nowhere else. Please read \
this file and make a list of host, port and purpose, and mark the ones where you aren't sure what \
they're for. Don't change the file.
In our app for beekeepers you can enter the weight of a hive. Some users type a comma, others a point, \
and the value ends up a thousand times too big. I don't know if we parse the input ourselves or leave \
it to the browser. The field's code is in {file}, so read it and tell me which of the two it is.
This is about the release on Thursday. {comp} was rewritten by two people at the same time, and I had \
to merge both versions by hand. I'd feel better if someone looked at the result with fresh eyes. \
Please read {file} from beginning to end and watch out for code that appears twice, variables that are \
never used, and branches that can't be reached.
The accounting software of our customer expects a file with fixed column widths. It rejects ours since \
we added the cost centre. The columns are declared in {file}. Could you open it, add up the widths in \
your head and tell me whether they come to 128? No changes please, the customer may have made the \
mistake.
I'm trying to find out why the elevator status page needs eight seconds to load. In the network tab I \
see forty requests, one after another. They're sent by the code in {file}, I'm quite sure of it. \
Please read that and tell me whether the requests depend on each other or could be sent together.
Last year we introduced a limit of three reminders per unpaid invoice. Now there's a customer who got \
five. The counter is in the database and looks right. So the check must be wrong, or it's skipped on \
some path. The check was put into {file}. Read the file and tell me from how many places it's called \
there.
We plan to show our train delay data on big screens in the stations. These screens run a very old \
browser. I have to know which modern features our display code uses, for instance optional chaining or \
private fields. It's all in {file}. Please read it and make a list of such features, with the line \
where each first occurs.
You asked me for the settings of the mail server. They're in {file}, and I'd rather have you read them \
there than copy them by hand, because the last time I did that I mixed up two ports. Once you've read \
them, tell me which authentication method is switched on.
A school in Lyon reports that their pupils' names are cut after twenty characters. The database allows \
fifty, the form allows fifty. That leaves the code in {file} that creates the class list. Show me this \
file. I'd like to see if there's a limit in it, and if so, who added the comment next to it.
For the developer meeting I want to present one example of really good code and one of code that needs \
work. As the good example I'm thinking of {file}. Could you read it and tell me whether it's as good \
as I remember? Please look at naming, length of the functions, error handling, and whether there are \
tests that one could show with it.
Before you write any code for {ticket}, please read {file}. It contains our conventions for new \
endpoints: naming, versions, error format and so on. I've had to reject two pull requests this week \
because their authors hadn't looked at it. When you've read it, just say so and mention the three \
rules you consider most important.
The tenants' portal shows heating costs per month, and January is always empty. I've got a theory: \
months are counted from zero in one place and from one in another. One of these places is {file2}, \
where it's correct. The other one is {file}. Please read the second file and tell me how it counts.
Our insurance partner wants to know how long we wait for an answer of their rating service before \
giving up, and how many times we try again. In the contract it's five seconds and two times. What's in \
the code is what counts, though, and that's in {file}. Please read it and give me the real numbers.
My task for today is to remove a dependency that's no longer maintained. According to the tool only \
{file} needs it. I'm not familiar with that part of the code. So please read the file, explain what it \
uses the dependency for, and tell me if a few lines of our own could do the same.
Colleagues in the warehouse say that the packing list is sorted differently every time it's printed. \
Up to the print service all is in order, I've checked. So it has to be {file}, which builds the final \
list. Have a look at the code in there and find out if it relies on the order of keys in an object.
Quick background: the city lets people report broken street lights by phone, web and app. The app \
reports have no position since the update. I've compared the requests, and the position is in there. \
Then comes {file}. Please show me this file, I want to see what becomes of the two coordinates on the \
way.
I need to write down the backup concept for our certification, and I don't want to write anything that \
isn't true. The backup is done by {file}, nobody has touched it for years. Read it, please, and tell \
me what it backs up, where to, how often old backups get removed, and whether anything is encrypted.
The customer says that the gift card can be used twice if you're quick. I tried and couldn't do it. In \
theory it's possible if the balance is read first and written later. Whether that's the case is to be \
seen in {file}. Please read the code for the redemption and tell me if it's done in one step.
Yesterday's deployment of the chat service had to be rolled back because the pods were restarted every \
two minutes. I think the probe is too strict. The probe is described in {file}. Show me the \
description, or better the whole file, since I'd like to check the memory limits as well.
We have a long list of feature switches, and most of them are always on. I'd like to remove as many as \
possible before the holidays. For a start, please read {file}, where the switches are defined, and \
group them: on for everyone, off for everyone, and those which depend on the customer.
Somebody told our sales people that the planning tool can handle several time zones. I have serious \
doubts. If it can, then {file} has to do something with zones, because all dates go through there. \
Read the file and tell me yes or no, plus the line that made you say so.
The nurse's view refreshes every ten seconds and the whole page flickers when it does. I guess that we \
replace the entire list instead of the changed rows. This is done in {file}. Could you read it and \
describe what happens at each refresh, beginning with the timer and ending with the update of the page?
I got the advice to look at how others solved the same problem. In our company it's the team in Oslo, \
and their solution is in this workspace too, under {file}. Please open this. I want to understand how \
they keep the order of events when two servers write at once.
Please help me with an answer to a student who writes her thesis about our water level forecast. She'd \
like to know which stations upstream have an influence on the result. The weights are in {file}. Read \
it and tell me the stations with the three largest weights.
""")

REQUESTS["search_text"] = lines(r"""
grep for {query}
where do we use {query}?
Search the code for {query}.
Find every place that mentions {query}.
Which files still contain {query}?
I want to rename {query}. Show me all the lines it occurs in.
who calls {query}
Is {query} used anywhere outside the tests?
Please search the whole repository for the text {query}.
{query}: where does this come from?
The production log is full of {query}. Find the line in our code that writes it.
Can you grep {query}? I need the hit list for the migration ticket.
Look for {query} in all source files and tell me which packages use it.
We're removing the legacy tariff module. Before I delete it I have to know whether {query} is still \
referenced somewhere, including in comments and test data. Search for it.
search {query} across the monorepo
Do a full text search for {query}.
Are there any remaining references to {query}?
A customer sent me a screenshot with {query} on it. In which file is that text?
Does the string {query} appear in the code base?
I can't find {query} with the editor's search. Try it for me.
Locate {query} in the sources.
Where exactly is {query} set?
Count the lines with {query}.
Please list all occurrences of {query}.
As part of the security review we need every use of {query}.
Which modules depend on {query}?
The linter reports {query} but doesn't print a file name. Could you search for it?
Which test covers {query}? Grep for it.
Someone wrote {query} with a typo, I'm sure. Show me all the spellings we have, starting with exactly \
that one.
{person} says {query} was dropped in spring. Check by searching the code.
is {query} dead code? search for usages
I'd like to see each line in which {query} appears.
Find usages of {query}, please.
Search for {query} so that we know how many call sites to change.
In the booking flow the browser console shows {query}. What part of our code prints this?
Give me all matches for {query}.
Nobody on the team knows where {query} is documented. Search the text of all files.
Run a grep on {query}.
What code refers to {query}?
The translation team wants to know where {query} is shown to the user. Please search for the text.
Let me know if {query} occurs in any config file.
Where's the definition of {query}?
Sentry groups twelve hundred events under {query}. I need the place where this is raised, so search \
the code for it.
find {query} everywhere
Do we mention {query} in the docs? Search, please.
Look through all files for {query} and give me path and line number.
After the merge {query} may exist twice. Search for it and tell me.
I deleted the class yesterday, but the build still complains about {query}. Grep the project.
How widespread is {query} in our code?
Could you check with a text search if {query} is mentioned anywhere?
Show me where we log {query}.
Check the sources for {query}; the vendor asked us to stop using it.
We have to replace {query} until the end of the quarter. To estimate the effort I need all hits in the \
repository, in code, tests and docs.
text search: {query}
Scan the repository for {query}, please.
The API returned {query}. I want to find the handler that builds this answer, so search for it.
What are the hits for {query}?
For {ticket} I need the list of files in which {query} occurs.
Somewhere in the checkout there's {query}. Please find it.
Does anything import or call {query}?
Give me an overview of where {query} is used.
Please don't change anything. I'd only like to know where {query} is written.
{comp} crashes with {query}. Which line throws that?
I see {query} in the network tab. Where in the front end do we send it?
Is it safe to delete {query}? Search for all references first.
Grep the repo for {query} and sort the results by folder.
can u search {query} real quick
My search for {query} should have found three places. How many do you get?
Which component reads {query}?
I'm fairly sure that {query} is spelled differently in the mobile client. Search for this spelling \
first.
Find {query} in the code and show me a bit of context around every hit.
Search term: {query}
The compliance checklist says {query} must not be in the sources. Verify it with a search.
Does our code contain {query}? yes or no, with file names
Look up all lines where {query} stands.
Where did we put {query} again?
Support gets calls about the message {query}. I have to find out under which condition it appears, so \
please search for where it is produced.
Track down every use of {query} in the billing and shipping code.
Which services use {query}, as far as the text of the code tells?
grep -rn {query} and show me the output, please
I need a code search for {query}.
I'd like to know how often {query} occurs in the whole project.
Search in files: {query}
Who else uses {query} besides {file2}?
{file2} uses {query}. Where else is it used?
I already know the hit in {file2}. Are there more places with {query}?
Except for {file2}, which files contain {query}?
Besides {comp}, what makes use of {query}?
Is {ident} the replacement for {query}? First find where {query} is still in use.
We renamed it to {ident}. Find the places that still say {query}.
Look for {query}, not for {ident}.
I've searched for {ident} already. Now search for {query}.
{folder2} has no hits. Search the rest of the project for {query}.
Search for the regex {query}.
Use this pattern for a content search: {query}
What lines does the expression {query} match in our sources?
Run the search pattern {query} over all files.
I wrote a regex, {query}. Grep with it and show me what comes out.
Please grep the following: {query_end}
Search all files for this string: {query_end}
Find this in the code: {query_end}
Where in our repo does this text stand? {query_end}
I got this message and want to know which file it comes from: {query_end}
Lines with this, in any file: {query_end}
Full text search over the workspace, term: {query_end}
Could you look this up in the sources? {query_end}
Show me all usages of the following: {query_end}
Is this mentioned anywhere in the project? {query_end}
Which file prints this? {query_end}
Search string: {query_end}
Grep pattern: {query_end}
We must get rid of this everywhere, so list the places: {query_end}
what files have this in them: {query_end}
Do a search in the file contents for: {query_end}
Wo wird {query} benutzt?
Such bitte im ganzen Repo nach {query}.
Kannst du nachsehen, in welchen Dateien {query} noch vorkommt?
In welcher Zeile wird {query} gesetzt? Bitte den Code durchsuchen.
Cherche {query} dans tout le code, s'il te plaît.
Busca {query} en todo el proyecto.
Où est-ce qu'on utilise {query} ?
Our feed importer writes this to the log:\n\n2024-03-11 04:12:07 WARN skipped 3 rows\n\nDirectly \
before it there is {query}. Find the code that logs it.
The pipeline output ends like this:\n\nerror: process exited with code 2\n\nand two lines above I read \
{query}. Search our sources for it, please.
I collected what must be removed from the music player:\n- the old equalizer\n- the ratings widget\n- \
{query}\nFor the last one, find all the places in the code.
From the style guide:\n\n> Use the logger, never print.\n\nDo we still have {query} somewhere? Search.
Where is {query} read? I set it in the environment of the container and nothing happens, so maybe the \
name is wrong.
The header arrives empty at the gateway. Search for {query} to see who sets it.
Is there a test that mentions {query}? Look through the contents of the test files.
Two teams claim to own {query}. The code will tell: search for it.
In how many files do we write {query}?
Which pages of the school portal show {query}?
I'd like to deprecate {query}; who would be affected? Search for the callers.
Search everything for {query}, docs included.
Show me the callers of {query}.
It would help me to see all code that touches {query}.
find all references to {query} pls
A partner bank asked if we send {query}. Please look for it in the source text.
Help me find {query}. I remember it from the map view, but the code was moved since.
Could there be another {query} in the repo? Search for it.
The word {query} should only appear in the glossary. Where else is it?
The event {query} is fired but I don't see who listens. Search for it.
I changed the signature. Find everything that uses {query} so I can adapt it.
Please do a project wide search for {query} and group the hits by module.
Has {query} been removed completely?
Before the release I want proof that {query} is gone. Grep it.
Is {query} in use? If not I'll delete it today.
We log {query} far too often. Where?
I wonder which part of the warehouse app relies on {query}. Search the code.
Look for {query}, also inside strings and comments.
The ops people see {query} every night at three. Which of our jobs writes it? Search the code for the \
text.
Where do tests use {query}?
{query} looks like a leftover from the old CRM. Find out where we still have it.
Try a search for {query}.
Check for {query} in the code, we promised to remove it in this sprint.
When a driver declines a trip the app shows {query}. I'm looking for the source of that text.
Give me file names and line numbers for {query}.
There should be exactly one {query} in the code. Search and tell me if that's so.
All the places where {query} is mentioned, please, they go into the migration document.
My grep for {query} takes ages on this laptop, could you run the search?
Search for {query} in templates, scripts and configuration alike.
A colleague hard-coded {query} somewhere. Find the spot.
Please tell me which file has {query} in it.
Let's look for {query} together: search the whole code base and show me the results before we decide.
I have only {query} to go on. Search for it in all files.
To fix {ticket} I need the origin of {query}.
{ticket}: users see {query} after changing their address. Find the text in our code.
The app store review rejected us because of {query}. Search where we use it.
Which of our files talk about {query}? I need them for the data protection record, where each \
processing step has to be listed with its place in the code. A plain list of hits is enough.
Show every hit of {query} in the workspace.
Let me see who sets {query}, and where.
What's {query}? I can't find a definition. Search the sources.
Find out where {query} gets called from.
The docs say we still support {query}. Does the code mention it at all?
Search the text of the repository for {query}, case matters.
Go and find {query} for me, I know it's in the code of the payroll export.
Do we use {query} in more than one place?
The payment provider is switching off its old interface at the end of June. Everything that still \
mentions {query} has to move by then. Search the code base and list the places.
I renamed a column in the patient table and the report stopped working. Please look for {query} in all \
files, there may be raw SQL somewhere.
Our support agents can't tell where the message {query} comes from. Search for it in the source text \
and tell me the file and line.
Every second deployment fails, and the only unusual thing in the output is {query}. I'd like to know \
which of our scripts prints it. Please search the repository for that text.
We want to turn on a stricter compiler option next week. One thing that would break is code with \
{query}. Find all such lines so I can see how much work it is.
I'm writing a codemod that replaces {query}. To test it I need all the current occurrences, so search \
the repository for me.
Somebody asked in the architecture round whether the front end knows about {query}. I said no, but I'd \
like to be sure. Do a text search over everything.
In the wiki there's a page on {query} and I can't tell whether it is still true. Find the code it \
refers to by searching for the term.
A penetration tester noticed {query} in one of our responses. We need to find where that's added. \
Search all files for it and give me the matches with a few lines around each, because I have to write \
a statement for the customer tonight.
The gym app sends the wrong membership level after an upgrade. I followed the value as far as {query} \
and lost track. Please search for that in the code, and list all places that write or read it, in both \
the app and the server part, so I can go on from there.
Please tell me whether {query} is still referenced after my refactoring. Look through code and config.
Grep for {query}. I need to know if the mobile part of the monorepo uses it too.
I can't remember the name of the file, only that it contains {query}. Could you find it by searching \
the contents?
We're three people working on the same clean-up. My share is {query}, so find me every occurrence.
If you search for {query}, do you get results in more than one package?
As a favour to the localisation people, find out where {query} is shown. They don't have access to the \
repository.
Since the last release, the meter app logs {query} hundreds of times per minute. Find the code that \
emits it.
Please search for {query}. I expect about ten hits, most of them in the tests, and at least one in the \
module for the crane control. If it's more, I'd like to see all of them.
The warehouse scanner shows {query} on its little display when the battery is low. I can't find the \
text in the firmware repo, so it must be sent by our server. Search for it here.
I'd like to see in which contexts {query} occurs in our code, because I'm going to explain it in the \
developer guide.
Could you look for {query} throughout the sources and tell me whether anyone passes a second argument?
Do a search for {query}; if there are only a few hits I'll change them by hand.
The tests are green although I deleted a whole feature. Maybe nothing tests it. Search for {query} and \
see if any test file turns up.
Someone left {query} in the code after debugging on Friday. Find it before it gets into the release \
branch.
Is {query} a constant of ours or does it come from a library? Search our code for it.
An alert fires whenever {query} is logged. It has never fired, so I wonder whether anything logs this. \
Search the sources.
The feature switch was removed from the admin page, but I'm not sure about the code behind it. Look \
for {query} in every package and report what's left.
For the talk with the insurance company I have to show where personal data is processed. One of the \
keywords is {query}. Please search the complete code base for it, including scripts and templates. \
I'll go through the hits myself and mark the relevant ones.
We have a naming rule that forbids {query}. Let's see who breaks it: search all sources.
Please find {query} for me. It was in the shipping module once, but that has been cut into four \
packages since then.
The mail server rejects our messages because of {query}. Where's that set? Look for it in the code and \
in the configuration files.
Two screens of the ferry booking use the same key, namely {query}, for different things. I'd like to \
see all uses of it.
Look for the phrase {query} in our documentation and code. Marketing wants to change the wording.
There is a rumour that the old printer driver still depends on {query}. Check that by a search in the \
code.
I commented out {query} in one place and nothing changed. It's probably set elsewhere as well, so \
search for it.
The code review bot complained about {query} without telling me the path. Find it in the repository, \
will you?
How do other parts of our code use {query}? Search for examples, I want to do it in the same way.
I'm trying to learn how errors are reported in this project. Search for {query} and show me the \
matches as examples.
Search for {query} and tell me which of our teams I need to inform. Each package has an owner, so a \
list of packages will do.
A few customers in Denmark see {query} instead of a price. Find the spot where this is written in our \
code, please. I'm on call and would like to have a fix before the shops open at nine.
It says {query} in the crash report from the harbour terminal. Where in the code can I find this?
Does the string {query} show up in the test data? Search all of it.
Please check if {query} can be deleted. I think the last caller disappeared with the old ticket \
machine. A plain text search should be enough to tell.
Before we upgrade the date library: how many places call {query}? Search and count.
We have to sign that {query} isn't in the delivered code. Search the workspace, tests too.
In the interview with the auditors we said that {query} exists in one place only. Verify this with a \
search before they do.
Let me have all the lines with {query}. I'm going to paste them into the ticket so that everybody can \
pick one.
I need examples of how we call {query}, so grep for it and show me the hits.
The page title of the tram schedule comes from {query}. Where's that defined? Search for it.
There's a bug when two vouchers are combined. I've got a suspicion that it's related to {query}, which \
I saw in the debugger. Please search for all places where this appears, I'd like to look at them one \
after the other.
We can't merge the change to the sensor protocol until everybody has stopped using {query}. Who still \
does? Grep.
Please search the repo for {query}, then list the matching files without the lines.
{person} asked me to review the places that mention {query}. Find them for me.
{ticket} says that {query} is deprecated. Which code is affected? Search.
{comp} gets a value I didn't expect. The only lead I have is {query}. Search the code for it.
While working on {feature} I came across {query}. Where else do we have that? Search the whole \
repository.
Yesterday I looked at {file2} and saw {query}. I'd like to know where it's declared, so grep the \
sources.
In {file2} we do it by hand, elsewhere people use {query}. Show me where.
{file2} still compiles without it, so is {query} needed at all? Look for usages in the other files.
The docs in {file2} mention {query}, but does the code? Search for it.
{ident} and {query} do the same thing. I want to keep the first, so find all uses of the second.
What {query} means is explained in {file2}; what I need to know is where the rest of the code uses it.
Nothing in {folder2} uses {query} any longer. And in the other folders? Search them.
I started the replacement in {folder2}. To see what's left, search everything for {query}.
{team} wants to know how often {query} occurs in our code base. Please search.
On {branch} the tests fail because of {query}. Search for the text to see where it's produced.
`{cmd}` prints {query} at the end. Where is that in our code?
After `{cmd}` I see {query} in the terminal. Search the scripts and sources for it.
The linter said:\n\nwarning: deprecated call, see migration guide\n\nThe call it means is {query}. \
Find every one of them in our code.
From the access log:\n\nGET /tickets/88 500\nGET /tickets/89 500\n\nJust before each of these there is \
{query}. Find the place where we log that.
The reviewer's list:\n- remove the sleep\n- add a test\n- explain {query}\nFor the last point, search \
where it's used.
This is from our metrics page:\n\nerrors_total 1204\n\nThe label on it is {query}. Where in the code \
is the label set?
We agreed on these renames:\n\nguest -> visitor\nstaff -> employee\n\nThere's one more, {query}. Find \
all the places where that one occurs.
My terminal shows:\n\nFound 3 warnings.\n\nand no further hint. The warnings contain {query}, so \
please search the code for that.
The ticket from the hospital:\n\n"When I print the label I get a blank page and a red note."\n\nThe \
note says {query}. Search for it in the sources.
I get a compile error like\n\nTS2304: Cannot find name\n\nfor {query}. Which files use it? Search all \
of them.
The cookie banner has this code:\n\nif (!consent) return;\n\nand somewhere else we check {query}. Find \
where.
Commit message of the change in question:\n\nfix: do not retry on 404\n\nIt must have touched {query}. \
Show me the lines where that appears now.
Nobody answers on the channel, so: where in our code is {query}?
All mentions of {query} please, tests excluded if possible.
Could you find out who sets {query}?
I'm hunting for {query}. Search all sources.
Where's {query} in our code?
Search for {query} again, I've changed some files.
Any code that checks {query}?
Just grep {query} and show the hits.
Please look in the file contents for {query}.
Has anybody written {query} in the templates?
How many hits for {query}?
Show the lines that contain {query}.
grep {query} in everything, tests too
Which functions use {query}? Search.
Where does the code read {query}?
Do the shell scripts mention {query}?
Let me see all spots with {query}.
Try to find {query} in the code of the lab module.
What's the file that has {query} in it?
Search for uses of {query}, I need to judge the risk.
where else is {query}
Look up {query} in the repository.
Does any page of the shop show {query}?
Please hunt down {query}.
Find what reads {query}.
What refers to {query} in this repo?
Is there code left that calls {query}?
List the lines: {query}, all files.
Find mentions of {query} in comments.
Tell me where {query} stands.
usages of {query}?
Whole word search for {query} please.
I need the origin of the text {query}.
Show me who depends on {query}.
Which jobs write {query} to the log?
Check by text search that {query} is gone.
Look for {query} in code and docs.
Grep the workspace, search term {query}.
In what places does our code say {query}?
Wer ruft {query} auf?
Wo steht {query} im Code? Ich muss es vor dem Release ersetzen.
Bitte alle Vorkommen von {query} suchen.
Der Kunde sieht die Meldung {query}. Such bitte, wo die im Code erzeugt wird.
Où apparaît {query} dans nos sources ?
¿Dónde se usa {query}? Búscalo en el código, por favor.
Zoek {query} in de hele code.
The following line is in the log of the ticket gates every morning. Search the code for it: {query_end}
We'd like to know which pages still show this text: {query_end}
This is what the compiler can't find. Where do we use it? {query_end}
Please search case-sensitively for this, all packages: {query_end}
A short request: grep the code base for this: {query_end}
I need every caller. Search for: {query_end}
The auditors gave me a keyword and want all places in the code where it occurs: {query_end}
Search for this, and only this, in the source files: {query_end}
I can't say which package it's in, but our code must contain this somewhere: {query_end}
The tender asks whether we use the following. Find it in the code: {query_end}
In the crash dump I found this. Look for it in our sources: {query_end}
Let me see where we have: {query_end}
Expression for the content search: {query_end}
Hits, please, for the following term in all files: {query_end}
Before I drop the column, find whatever mentions it: {query_end}
Which test contains this text? {query_end}
Someone forgot to remove this. Where is it in the code? {query_end}
Find the code that logs the following: {query_end}
It might be in a template, a script or a config file. Search them all for: {query_end}
My regex for the content search is the following, please run it: {query_end}
Search our code base. I want to see all lines with: {query_end}
The museum's ticket shop was rebuilt last autumn, and since then every error mail contains {query}. I \
can't see it in the new controllers, which are the only ones I know. Please search the complete \
repository for it, including old packages nobody has touched for a while, and give me the file names.
I have to prepare the removal of our old payment interface. It's used by the web shop, the kiosk and a \
few scripts, but I don't know where exactly. What all uses have in common is {query}. Search the code \
for this and list every hit with its path, so that I can make one ticket per place.
Could you find out where {query} is written? We see it about a dozen times an hour in the logs of the \
parcel lockers, always in pairs and always from the same machine. As the message has no class name in \
front of it, the only way to find the source is to search the code for the text.
Our data protection officer got a request from a former patient. To answer it we have to know which \
parts of the system process the field called {query}. Please search all sources, migrations and \
templates for it. A list of matches is fine, I'll sort them by system with her this afternoon.
Before we turn the feature on for all farms I'd like to be sure that the emergency stop is checked \
everywhere. The check can be recognised by {query}. Please grep the whole code base for it; I'll then \
compare the hits with the list of machines.
In the code review for the harbour pilot app the question came up whether anyone else relies on \
{query}. The author says no, the reviewer says yes. Do a full text search, including the tests and the \
docs folder, and tell us who is right.
We changed the spelling of a term in our product, and the old one, {query}, must not be seen by \
customers after the first of May. Search for it in everything: code, templates, mails, help texts. I'd \
like to have the lines, not just the file names, because some of them are internal and may stay.
I'm trying to understand how a booking gets its number. In the database I can see that it was written \
by something that also logs {query}. If I knew where this is logged I'd have the right place. Please \
search for it in the code.
A partner company integrates our timetable widget. They ask what {query} means, which they found in \
the code we delivered. I've never seen it. Search our repository for it so I can read the surrounding \
code and give them an answer before their release on Tuesday.
Each time I start the test suite I get a warning with {query} in it, but no hint on which test \
triggers it. Let's approach it from the other side: search all files for that text and show me who \
could print it.
Please grep for {query}. I want to see whether our two teams use it in the same way. If there are hits \
in both the driver app and the office app, I'll set up a meeting; if it's only one of them, I can \
decide it alone.
I suspect that we've got two implementations of the same thing. One has {query} in it, and I wonder if \
the other one does too. Search for it throughout the workspace, please, and don't leave out the legacy \
packages; that's where I'd expect the second one to be.
There's an open question in {ticket}: is {query} still part of the contract with the tax office \
interface? The document doesn't say so any more. If our code still mentions it, we've got to remove \
it, so please search and tell me the places.
The tablet in the ambulance shows {query} for a second and then goes on as if nothing had happened. \
The crew would like to know if it's serious. To tell them I need the code behind it. Search for that \
text in all our sources.
When the network is down, the point-of-sale software of the bakery writes {query} to its local log. I \
thought this text had been removed with version three. Please find out by searching whether it's in \
the code of the current version as well.
We promised the operations team that there would be no more hard-coded values such as {query}. Help me \
to keep this promise: search the repository for it and list what you find, no matter whether it's in \
code, a script or a sample configuration.
As the first step of the clean-up I'd like to get a picture of how {query} spread. It began as a \
workaround in one place, and people copied it. Search the code base and give me the count per package.
Somebody at the water works called because of {query}, which appears in the exported file where a \
number should be. I guess it's a placeholder that isn't replaced under some condition. Please look for \
it in our code, then I can see under which one.
I was asked to review how we deal with timeouts. There are several mechanisms, and one of them has to \
do with {query}. Can you search for all the places where it's used? After that I'll look at the other \
mechanisms in the same way, and in the end there should be only one.
The certificate check of the charging stations fails with {query}. I searched the web and found \
nothing, so it's our own text. Please search for it in the sources. If there's more than one place, \
list them all.
For the estimate I need a number: how many lines in our code contain {query}? And in how many files? \
Please search.
We have a script that prints {query} and then exits, and cron sends me a mail about it each morning. \
Which script is that? Search in the contents of all of them.
A linter rule against {query} would be nice. To see how many violations we'd have, search the code for \
it first.
While the vendor looks for the fault on their side, let's check ours. Search for {query} in every \
package.
A colleague from the sports desk says their page still shows {query}. I can't reproduce it, but a \
search in the code should tell if it's possible.
Look for {query} in the code of the booking engine and all the rest, and list the matches.
It would save me an hour if you could grep {query} and tell me which of the hits are in production code.
I have seen {query} in a pull request last month. Did it get merged? Search the code for it.
Search for the places where we compare something with {query}, or set it, or pass it on. Every mention \
is of interest.
What's the first place in the code where {query} turns up? A search will show it.
We're about to rename {query}. Please give me all references to it, in strings as well.
The support article tells people to look for {query}. I want to verify that the software still says \
so. Search the code.
Is there any place in the repository where {query} is explained? Search the text for it, comments too.
I'm reading the old release notes, and they mention {query}. Is it in the code today?
The two teams in Graz and Porto both call it {query}. What does our code call it? Search for this name \
first.
It looks as if {query} comes from the image service, but I may be wrong. Please search everywhere.
Please search the templates and the code for {query}; one of them puts it into the invoice.
Find me the code where {query} is handled. It's about refunds that arrive after the booking was closed.
If there's any documentation about {query}, it must be in this repo. Search the text of all files.
Someone has to update all uses of {query} after the API change. How many are there and where? Grep, \
please.
We get {query} from the scale in the packing hall. I need the code that reacts to that. Search for it.
I'd like to know if {query} is in the bundle. Does any source file contain it?
Let me know which of the microservices mention {query} in their code.
I copied a snippet with {query} from somewhere in our project. From where? Search for it.
Two years ago we had a hack around {query}. Is it still there? A code search will tell.
Please look through the sources for {query}, I have to explain the value to the pricing team.
The error dialog of the climbing hall app only says {query}. Where is this in the code?
{person} put {query} in a comment once to mark the places that need work. Find them all.
Unlike {file2}, which I've checked by hand, the rest of the code may still contain {query}. Search it.
We use {ident} in new code. Where do we still use {query}?
My change in {file2} makes {query} unnecessary. Is anything left that uses it? Search for it.
Does {comp} or any other part of the code use {query}? Grep please.
I moved {folder2} to its own repository. See if anything that's left here mentions {query}.
The release is blocked until I can say who uses {query}. Search the code, tests, and scripts.
In the lessons app, a teacher reported:\n\n"After I press save there's a yellow bar and my text is \
gone."\n\nThe yellow bar says {query}. I'd like to see the code which shows it, so search for the text.
Deployment output:\n\nstep 6/9 done\nstep 7/9 skipped\n\nand then {query}. Which of our scripts says \
that? Please search the file contents.
My grep on the server gave me this:\n\n3 matches in 2 files\n\nfor {query}. Do the same search in this \
workspace and show me the lines.
This snippet is from the partner's mail:\n\nPOST /v2/meters\n\nThey say we also send {query}. Find \
where in our code that happens.
I was given this table of things to replace:\n\nold | new\ngrey | gray\ncolour | color\n\nand in \
addition {query} should go. Show me where we have it.
The browser reports\n\nRefused to load the script because of the content policy\n\nand I believe the \
cause is {query}. Find it in our sources.
Heap dump summary:\n\n1. string 41%\n2. Map 22%\n3. closures 11%\n\nMost of the strings contain \
{query}. Search for the place where we build them.
A quote from the design document:\n\n> The state is kept on the server only.\n\nIf this is true, the \
client code has no {query}. Check it with a search.
git grep is broken on my machine:\n\nfatal: bad object HEAD\n\nso please search for {query} in the \
workspace for me.
The queue consumer says\n\nunhandled message type\n\nand names {query}. Does our code mention that \
type anywhere?
please grep {query} and group by folder
Where do I find {query} in the sources?
Search: who sends {query}?
Look for the text {query} in the repo.
What calls {query} in the export code?
I need to see each use of {query}.
grep {query}, ignore nothing
Do we ever log {query}?
Find the text {query}, please.
Which line contains {query}?
Are we still using {query}?
Does something in our code depend on {query}? Search.
Let's grep for {query} before we merge.
Which scripts have {query} in them?
Content search for {query}.
Search the repo: {query}
find me where {query} happens
Show all code with {query}.
List files containing {query}.
Where's the text {query} in the app?
See where {query} turns up.
Every file with {query} in its text, please.
Can you look for usages of {query}?
Is {query} mentioned in the tests?
Please scan all sources for {query}.
Tell me the files in which {query} is used.
I'm interested in all lines with {query}.
where do we throw {query}
Search our code for anything with {query}.
Find and list {query}, all occurrences.
Give me the hits for {query} in the code.
Look up the callers of {query}.
Who writes {query}? Search the code.
Search everywhere for the name {query}.
The keyword is {query}, search all files.
find the code behind {query}
Is anything still named {query}? Search the text.
Get me the lines where {query} is used.
Please check all files for {query}.
Show where {query} gets set, whole repo.
The chat bot of the energy supplier answers with this sentence and nobody knows why. Please search the \
code for it: {query_end}
We're getting complaints about the following text in the parking app, so I'd like to find the place in \
the code where it's put together: {query_end}
I need to know whether the next thing is used by more than one service. Search the whole repository \
for it: {query_end}
Here's what the scanner in the hospital kitchen sends us. Where does our code deal with that? \
{query_end}
Could you go through all files and show me each line that contains the following? {query_end}
It's deprecated from the next version on. Find all uses, please: {query_end}
The name is odd, so a text search should be easy: {query_end}
The last clean-up missed a few places, and I'd like to find them now. Search the text of all files \
for: {query_end}
Hello, a question about the code of our chess club platform. In the admin area there's a warning that \
contains {query}. It appears for some clubs and not for others, and no one can tell me what the \
condition is. Please search the code for that text. When I know the place, I can find out the \
condition by myself.
I'm going to change the format of our customer numbers, and I'm afraid of the many places that make \
assumptions about it. One thing I know to look for is {query}. Please search the whole workspace, \
tests and scripts included, and give me a complete list of matches. If there are more than a hundred, \
tell me first how they're spread over the packages.
Since Monday our monitoring counts the events named {query}, and the number is about ten times what we \
expected. One possible reason is that we send the event from several places. I thought there was only \
one, in the code for the seat reservation. Please do a full text search and show me all the places.
The insurance company asked us to prove that a certain code path has been removed. They identify it by \
{query}, which was part of the old implementation. I removed it in spring, but in a project of this \
size one can miss things. So please search everything for it and give me the result, even if it's empty.
We're introducing a new logging library in all our services. The old one can be recognised by {query}. \
I need to know how many calls there are, and in which services, to divide the work among four people. \
Please run a search over all source files for this, and count the hits for every service.
My colleague from the data team wants to rename a metric on the dashboard of the wind park. In our \
code the metric's name is {query}, as far as we know. If it's used only once I'll do it right now. \
Please search for it and show me the lines, so I can see whether it's safe.
When a tenant moves out, the final bill sometimes contains {query} in place of the address. It's \
obviously a placeholder that somebody meant to replace. The template doesn't have it, I've checked \
this. So it must be added in the code. Please look for it in all sources and tell me where it's put in.
There's an entry in our security report that I don't understand. It says that {query} is accessible \
without a login. Before I talk to the security people I want to see what it is and where it's \
declared. A search through all the code should bring it to light, so please do that.
We have three ways to format a date, and it's time to agree on one of them. Two I've already looked \
up. The third can be found by {query}. Please search for this in the whole code base and list where \
it's used; after that I'll write a proposal on which one to keep, with the number of uses for each.
Could you please help with the incident from last night? The on-call engineer noted that {query} was \
the last thing in the log of the dispatch service before it stopped. Unfortunately he didn't note the \
file. Search for it in our code, so that we know what the service was doing at that moment.
In the training for new developers I show how a request travels through our system. For the part about \
validation I need real examples of {query}. Search the workspace for it and show me what you find. Two \
or three of the matches will end up on a slide, so I'd like to choose from all of them.
Someone in the forum of our hiking app claims that we track users by means of {query}. I'm convinced \
that this was removed long ago, but convinced isn't good enough for a public answer. Please search \
through the complete source text, configuration and templates for it and tell me if there's any hit.
Our build prints {query} about two hundred times, so nobody sees the real warnings any more. I'd like \
to switch this off at its source. It isn't in the output of any tool I know, so it may come from one \
of our own scripts. Please search the repository for this text.
Next month the postal service is changing its interface, and with it the meaning of {query}. I'm to \
find out what we need to adapt. As a first step please grep the code base for it; the hits in the \
tests are interesting as well, because they show how it's used at present.
At the moment two developers are working on the same problem without knowing it, or so it seems. Both \
of their branches mention {query}. I wonder if the main code has it already. Please search this \
workspace for it, in code and comments, and then I'll talk to the two of them.
The audio guide of the castle plays the wrong language if the visitor changes it in the middle of the \
tour. While debugging I noticed that {query} isn't updated in this case. So I need to see everyone who \
writes it, and everyone who reads it. Please find all lines in our code where it occurs.
We sell our software to hospitals in several countries, and some of the texts must be checked by a \
lawyer. The one that contains {query} has caused a question. I don't even know whether it's in a \
template or in the code. Search all files for it and tell me where it is, please.
I have inherited a list of "temporary" workarounds from my predecessor. The first one is marked with \
{query} in the code, according to her note. There may be several such marks. Please search for them in \
the sources and let me know what you find, I'd like to get rid of one workaround per week.
The nightly comparison between warehouse and shop says {query} for exactly one article. I'd like to \
know what the comparison does in this case. The program consists of many small files with similar \
names, so a text search will be the fastest way to the right one. Please do this for me.
A short note about the background: we're replacing the home-grown cache by a standard one. All the \
users of the old cache have something in common, which is {query}. Please search for it everywhere and \
list the hits. I've already done this for the server part, and I want to compare my list with yours.
""")

REQUESTS["search_glob"] = lines(r"""
find all files matching {glob}
Which files match {glob}?
List the paths for {glob}, please.
{glob} - what files are there?
Glob {glob}.
Please show me every file whose name fits {glob}.
I need the file names for {glob}, not the contents.
Are there any files like {glob} in the repo?
Search by file name: {glob}
Do a file search with the pattern {glob}.
Give me a list of all files that match the glob {glob}.
Could you find the files named {glob}?
How many files fall under {glob}?
The build copies {glob} to the output folder. Which files would that be?
Our ignore file contains {glob}. Show me what it matches.
Match {glob} against the project tree.
what does {glob} expand to in this repo
I want to move everything that matches {glob}. Show me the list first.
The test runner is configured with {glob}. Which files does it pick up?
Where are the files that match {glob}?
We're splitting the repository, and the first package gets all files under the pattern {glob}. Please \
list these so that I can check whether something is missing. Don't open them.
Look for files by the pattern {glob}.
Do we have files called {glob} anywhere?
Check if any file matches {glob}.
Apply the wildcard {glob} and tell me the hits.
I'm after the paths, pattern {glob}.
The formatter skips {glob}. Which files are left out because of that?
All files of the form {glob}, wherever they are.
Help me locate the files: the name pattern is {glob}.
The designer asked which files fit {glob}. Please list them.
Use a glob search for {glob}.
Search the tree for {glob}.
list {glob} files pls
Which paths does the pattern {glob} cover?
I'd like an inventory of all {glob} files for the handover document.
Is there at least one file that matches {glob}?
{person} wants to delete all files matching {glob}. Which ones are they?
CI caches {glob}. Tell me which files this includes.
Please enumerate the files matching {glob}.
Show me the result of the file pattern {glob}.
Can you tell me whether {glob} hits anything?
In our code owners file the pattern {glob} belongs to the mobile team. Which files do they own because \
of it?
Find me the paths that look like {glob}.
file names only: {glob}
The documentation generator reads {glob}. What are its inputs?
For the audit we need the paths of all files that match {glob}.
Which of our files would be published with {glob}?
Before I change the include setting to {glob} I want to know which files it selects.
Collect the file paths for {glob}.
I forgot in which package the file is, but its name follows {glob}. Find it.
any {glob} left in the project?
After the clean-up no file should match {glob}. Is that so?
Let me have all paths under {glob}.
Run the glob {glob} and show the matches.
What do we have in terms of {glob}?
Get the list of files for {glob}.
The upload to the CDN takes everything that matches {glob}. I think it's too much, so list the files \
please.
Resolve the glob {glob} for me.
Files matching {glob}?
Please find out which files are named like {glob}.
Is {glob} a pattern that matches something here?
The packaging step warns "no files found". Its pattern is {glob}. Try it and tell me what it finds.
I have to convert all {glob} files this week. Which are there?
We agreed to store them under names like {glob}. Find the existing ones.
Scan the file tree for {glob}.
Could you look up which files match {glob}? I want to attach the list to {ticket}.
{ticket} is about files matching {glob}. List them.
In preparation of the upgrade I need all the files that fit {glob}.
Search file names, not contents, with {glob}.
Not a grep, please. Find files by name: {glob}.
The watcher restarts on changes in {glob}. Which files are that?
Give me the matching files for {glob}, one per line.
Which files will the rule for {glob} apply to?
Do any of our files have names that fit {glob}?
Tell me all files the pattern {glob} finds, including nested folders.
Look whether files matching {glob} exist in the repo.
Somebody committed files like {glob}. I'd like to see which.
Our clinic app loads its assets by {glob}. Which assets are found?
The coverage report excludes {glob}; list the excluded files.
A glob like {glob}: what does it catch?
I'd like to know where {glob} files live in this repo.
The workspace has too many files named {glob}. Show them all.
The sync job for the shops uploads only {glob}. Which files go up?
I plan to add a lint override for {glob}. Show me the files concerned, then I'll decide whether it's \
worth it.
Every path that satisfies {glob}, please.
Try {glob} as the pattern and list what you get.
Where did we put all the {glob} files?
Can you list everything that matches {glob}? I only need paths.
Search for file paths like {glob}.
Names of the files that match {glob}, thanks.
what files are {glob}
Please check how many hits the glob {glob} has.
Find {glob} in the file tree and report the paths.
From the file list I only want what fits {glob}.
We decided that such files are named {glob}. Are there any that follow this rule yet?
The pre-commit hook runs on {glob}. Which of our files does this touch?
I'm looking for files with the name pattern {glob}.
The template folder was reorganised. Show me what now matches {glob}.
Besides {file2}, what other files match {glob}?
{file2} is one of them. Find the other files that match {glob}.
I know {file2}. Which more files are there with the pattern {glob}?
Not {file2}; all files that match {glob}.
{comp} loads its parts by {glob}. Find those files.
{folder2} has been emptied. Which files elsewhere match {glob}?
Files like {glob} used to be generated. Do we have any?
Is there a chance that {glob} matches {file2}? List what it matches.
My tool needs a file list for {glob}. Can you make one?
List files by this glob: {glob_end}
Which files does this pattern find? {glob_end}
File search, pattern: {glob_end}
Show me all the paths for the following wildcard: {glob_end}
Find the files: {glob_end}
Please match this against our file names: {glob_end}
Glob to run: {glob_end}
The build uses this pattern, tell me what it selects: {glob_end}
Paths that match this: {glob_end}
I'd like the names of the files that fit this pattern: {glob_end}
Search for files, not text: {glob_end}
Do we have anything in the tree for this? Pattern: {glob_end}
Expand the following glob: {glob_end}
Can you find files with names like this? {glob_end}
From the deploy config, what files are meant by this: {glob_end}
Welche Dateien gibt es zum Muster {glob}?
Bitte alle Dateien auflisten, die auf {glob} passen.
Such mir die Dateien mit dem Namen {glob}.
Quels fichiers correspondent à {glob} ?
Lista los archivos que coinciden con {glob}.
Ich brauche nur die Pfade: {glob}.
My tsconfig has this:\n\n"include": \["src"\],\n"exclude": \["dist"\]\n\nI want to add {glob} to the \
excludes. Which files match that?
The publish workflow says\n\nfiles:\n  - dist\n  - README.md\n\nand I'd add {glob}. List the files \
that this pattern matches at the moment.
These are already migrated:\n- the ledger\n- the price list\nThe remaining ones match {glob}. Find them.
The error is\n\nError: no input files\n\nalthough I pass {glob}. Are there files for that pattern at \
all?
I'd like to see which files belong to {feature}; by convention they match {glob}.
Let's see all files for {glob}.
Would {glob} match more than ten files in this project?
Give me paths for the glob {glob} so I can write the script that renames them.
Look in the repo for files that are named {glob}.
Which directories contain files matching {glob}? List the file paths.
The lab wants every file that matches {glob} archived. Which are these?
Search the project for files whose path fits {glob}, and count them.
I can never remember where those files are. Pattern is {glob}.
Please tell me the locations of all files like {glob}.
We load translations by the pattern {glob}. A language is missing, so I'd like to see which files are \
found.
The bundle includes {glob}, which could explain its size. Which files are matched?
Check the file names in the workspace against {glob}.
Would you list the {glob} files for me?
Can you search for {glob} by name?
File pattern {glob}, whole workspace.
To set up the backup for the studio I need all files under {glob}. Only their paths.
List whatever matches {glob}.
It seems {glob} catches files it shouldn't. Show me all the matches.
Show paths: {glob}
The team in the other office renamed a lot of files. Which ones match {glob} now?
Which files of the route planner fit {glob}?
I need to hand over a list of files. All with a name like {glob}, sorted by folder if you can.
Wildcard search {glob}.
Is anything in our tree named like {glob}?
Let's find all the files that the pattern {glob} selects and talk about them afterwards.
For our licence report, list the paths matching {glob}.
hey can you find {glob} files for me
Find the file. I only know its name looks like {glob}.
{team} keeps asking for the {glob} files. Where are they?
The glob in the script is {glob}. I suspect it matches nothing, please verify.
find every {glob} in the monorepo
Please list which files get deleted if I remove {glob}.
The importer reads all files that match {glob}, in alphabetical order. To see why an old price list \
wins I need the list of those files.
The container image got 200 MB bigger since yesterday. One of the copy rules is {glob}. Which files \
does this rule match in our tree?
I'm moving our documentation to a new generator. It needs a list of source files, and all of them \
match {glob}. Please give me that list.
Before the freeze I want to see all files that follow the pattern {glob}. We had too many stray ones \
in the last release.
In the new build config I wrote {glob} as the input. It ends with an empty output folder, so please \
check which files the pattern finds.
Our linter has two rule sets, and the strict one applies to {glob}. Show me the list of files \
concerned, so that I can tell each owner what is coming. Only the paths, please, I don't need to see \
inside them.
We're going to rename a group of files in the harbour project. They can be recognised by their names, \
which look like {glob}. Please find all of them and list the full paths; I'll write the renaming \
script myself this evening.
The school app ships its exercises as separate files named like {glob}. Which exercises do we have at \
the moment?
Could you list the files that match {glob}? The translators want to know how many there are.
The deploy to the weather station only takes files matching {glob}. I need to see which these are, \
because one seems to be missing.
A script deletes everything that matches {glob} each night. Please show me what it would delete today.
I want to see which of our file names fit the pattern {glob}; the next step is a table with their \
owners.
Please find the files for the pattern {glob}. It should match one file per country, and there should \
be seven.
In our code owners list the line with {glob} has no owner any more. Which files are without an owner \
now?
For the new test setup I have to name the files it should run. My idea is {glob}. List what this would \
select, and I'll see if it's too much.
{glob} is the pattern in our editor settings for hidden files. What does it hide?
The bank's auditors ask for the names of all files that fit {glob}. A list of paths is all they need. \
It has to be complete, so search the whole workspace, nested folders as well.
When I run the formatter with {glob} nothing happens. Perhaps no file matches. Could you look for \
files with this pattern?
Some files were checked in by accident last week, all with names like {glob}. Find out where they are \
so that I can remove them.
I'd like to know if the convention is followed everywhere: each package has a file that matches \
{glob}. Please list all such files.
We keep the recipes of the bakery app in single files. Their names match {glob}, so list these files \
and I'll count them.
The upload limit counts files, not bytes. How many would go up with {glob}? List them please.
I wonder which files {glob} refers to. It's in the cache settings of the pipeline, without a comment.
To compare the two branches I need the file names that match {glob}. First the ones in this workspace.
We have one pattern in the release script, {glob}, and nobody knows any more why. Show me which files \
it selects today.
Please search by file name, since I don't know the folder: {glob}.
Which paths would be touched if I ran the converter on {glob}? I need to plan the work for the next \
two days, and the converter has no dry run.
Next week we'll archive the tax forms of the last years. All the files are named according to {glob}. \
Can you find them and give me the paths, so I can check with the accountants whether anything is \
missing before we move them?
The type checker is slow. Perhaps it reads files it shouldn't. The include pattern is {glob}; show me \
what it covers.
Our backup only includes {glob}. I'm afraid that's too little. What files are in the backup then?
List the files by the pattern {glob}, please. The vendor of the train display wants to know which ones \
we ship.
In this monorepo every service should have files matching {glob}. Let's see for which ones that's the \
case.
Could you tell me which files the sync rule {glob} would copy to the tablets in the museum?
A wildcard is easier than explaining: {glob}. Show me the files.
The licence check must ignore some files, and I'd use {glob} for this. Please list the files it would \
ignore.
My pull request is too big. I'd like to split off everything that matches {glob}, so give me that file \
list.
Please find out which files match {glob}, since I have to add a header to every one of them.
I asked the new colleague to look for files with names like {glob} and she found none. Can you try?
There should be no more than three files for {glob}. How many are there really? Find them.
For the import into the library system I need the paths of all the files under {glob}, in whatever \
order. Do not read them, their names are enough.
The glob in my watch task is {glob}. Every time I save, the task runs twice, so I'd like to know which \
files are being watched.
Search for any files with this kind of name: {glob}. I don't know how deep they're nested.
The report for the water works lists all files that match {glob}. Two of them are said to be missing. \
Which ones does the project have?
{person} swears there's a file matching {glob} somewhere. Please search for it by name.
{ticket}: the installer leaves out some files. It packs {glob}. Show which files that are.
{feature} is split over many files, all named like {glob}. Give me the list.
{comp} has a test next to it, by the pattern {glob}. Find such files.
We had {file2}, but it was renamed. The new name should match {glob}. Find it.
Apart from {folder2}, where do we have files like {glob}?
{team} renames all files that match {glob} this week. How many would that be? List them.
I removed {file2}. Are there other files of that sort, pattern {glob}?
On {branch} we added files matching {glob}. List all of them.
After `{cmd}` there should be files for {glob}. Which ones exist?
`{cmd}` fails with "no matches". The pattern I gave it was {glob}. See what it matches.
I'd like to replace {file2} by several small files like {glob}. Do we have such files already?
The pattern {glob} should include {file2}. Please list everything it finds so I can check.
From {folder2} I only know the readme. Please list the files that match {glob}, in whatever folder.
Coverage settings:\n\nall: true\nthreshold: 80\n\nI want to exclude {glob}. Which files would that \
take out?
This is the copy step:\n\ncopy:\n  from: src\n  to: dist\n\nwith the filter {glob}. List the files the \
filter lets through.
The hook prints:\n\n0 files checked\n\nIt looks for {glob}. Are there any files like that?
In our ignore list:\n\nnode_modules\ncoverage\ntmp\n\nSomebody wants to add {glob}. What files would \
it hide?
Found this in the pipeline log:\n\nartifact upload: 412 files\n\nThe pattern of the upload is {glob}. \
Show me the matching files.
My to-do list for the move:\n1. find the old files\n2. rename them\n3. fix the imports\nFor number one \
the pattern is {glob}.
The compiler stops with\n\nNo inputs were found in config file.\n\nIts include is {glob}. Which files \
match?
What we agreed in planning:\n- one config per region\n- names follow {glob}\nList the configs that \
exist under this rule.
files for {glob} please
Show every match of {glob}.
Is there any file that {glob} would find?
Tell me what {glob} selects.
What are all the files named like {glob}?
Please find {glob}.
Glob search with {glob}, show paths only.
Which files are caught by {glob}?
List the matches of the wildcard {glob}.
Locate every file matching {glob} for me.
how many {glob} files are in the monorepo?
Give me all the paths that fit {glob}.
Where do files like {glob} live?
By pattern {glob}: list files.
I need all files matching {glob}, nested ones too.
Do a lookup of {glob} in the file tree.
Find any file named {glob}.
Can we see the files for {glob}?
Which names match {glob} today?
All {glob} files, sorted by path.
Look for file names that match {glob}.
Let me see which files {glob} gives.
please match {glob} and list the hits
Enumerate {glob} for me.
What did we name like {glob}?
Find the paths, pattern {glob}.
File list for {glob}?
Does the repo contain {glob} files?
I need to find files by name, {glob}.
In which folders are there {glob} files?
Return the paths of all files that match {glob}.
Is {glob} matching something?
Could you show the file paths behind {glob}?
Search names: {glob}
List files, pattern {glob}, no contents.
Check which files exist for {glob}.
Show me any {glob} in the workspace.
Find me all of {glob}.
i only want the paths of {glob}
Name all files that {glob} matches.
Which files come up for {glob}?
Get paths: {glob}
Zeig alle Pfade, die zu {glob} passen.
Gibt es irgendwo Dateien wie {glob}?
Finde alle Dateien nach dem Muster {glob}, ich brauche sie für die Lizenzprüfung.
Welche Dateien erwischt das Muster {glob} in unserer CI?
Trouve tous les fichiers {glob}.
Busca los ficheros con el patrón {glob}.
Nach Dateinamen suchen, nicht im Text: {glob}.
For our data sheet I need the names of all files that match: {glob_end}
The release zip contains what this pattern finds. Which files are these? {glob_end}
Locate files by wildcard: {glob_end}
Look through the tree for names like this one: {glob_end}
Please check whether any file matches this: {glob_end}
All files whose path fits the following, please: {glob_end}
I'm cleaning the repository. First, list what matches: {glob_end}
Which files does the sync to the branch offices take with this pattern? {glob_end}
My file search in the editor is broken. Use this pattern and tell me the paths: {glob_end}
Let's find out which files the new lint rule covers. Its pattern: {glob_end}
We need the list of files for the handover, named like this: {glob_end}
Get me all paths for: {glob_end}
Every file in the monorepo that looks like this: {glob_end}
I'd like to see how many files there are for this glob: {glob_end}
Please find files by name with the pattern below.\n{glob_end}
Watch pattern of the dev server, which files are watched? {glob_end}
These should all be gone, are there any left? {glob_end}
Files to be renamed follow this scheme, list them: {glob_end}
In the packing list there is only a wildcard. Resolve it for me: {glob_end}
Give the matching file names for this one: {glob_end}
The documentation team asked me which files they have to translate. In the config of the translation \
tool I found the pattern {glob}. Please search the workspace for all the files that match it and give \
me their paths, so I can send the list to them together with the word counts.
Our nightly job for the weather stations uploads everything that matches {glob}. The bill for storage \
doubled in March. I'd like to look at the list of files to see what has been added, so find the files \
by this pattern, please. I don't need the contents.
We have just introduced a naming scheme for files in the booking project. According to it, the files \
in question match {glob}. To see how far we've got, list the files that already follow the scheme. In \
the afternoon I'll go through the others by hand.
The build of the ticket machine software takes files by the pattern {glob}, and a configuration that I \
added yesterday isn't picked up. Maybe it's in the wrong folder. Let me see the list of all files \
which the pattern finds, then I'll know.
I'd like to clean up before the audit. There are files all over the repository with names like {glob}, \
left behind by a tool we no longer use. Could you find all of them and show me the paths? I'll decide \
one by one which of them can be deleted.
A while ago somebody set up a rule in our pipeline: if a file that matches {glob} changes, the \
security team has to approve. Nobody knows which files that concerns. Please find them for me; the \
list will go on the wiki page of the team.
In the new version of the bundler the way of writing patterns has changed a bit. My pattern is {glob}. \
Before I blame the bundler I want to know whether there are files for it in our tree at all. Search \
for them by name, please.
For the move to the new server I have to name all the files that contain settings. By our convention \
they match {glob}. Make me a list of them with full paths, please, and don't worry about the order, \
I'll put them into a spreadsheet anyway.
Please help me with the inventory of the hospital project. For each kind of file I need the number and \
the paths. The first kind is described by {glob}. Find all of those, wherever they're nested.
The compiler takes three minutes, and I believe it's because of generated files. They all have names \
like {glob}. Find out how many there are and in which folders, so that we can exclude these folders \
from the build and see if it gets any faster.
{person} reminded me that the files for the school holidays have to be renewed each year. I've never \
done it and only know that their names match {glob}. Please find them, so I can see which federal \
states we've got so far.
The review of {ticket} showed that we forgot a couple of files in the last renaming. They still have \
the old name, which follows the pattern {glob}. Search the repository for such files and give me the \
paths; the renaming itself I'd rather do with git.
I don't want a text search. I want to know which files there are with a name that fits {glob}. It's \
for the packing list of the installer, so it has to be complete.
Can you tell me if the pattern {glob} is too wide? I'd like to use it for the list of files that are \
sent to the translation agency. Show me everything it finds in the workspace.
Our designers are looking for old drafts, which are somewhere in the repository under names like \
{glob}. They can't search themselves, so please find the files and list their paths.
There's a line in the release script that zips {glob}. The zip on the download page is almost empty. \
Which files should be in it, going by this pattern?
We split the tests into fast and slow ones, by file name. The slow ones match {glob}. List them all, \
I'd like to see which of our modules have the most of them.
Somewhere there's a file that defines the seat map of the small hall. I don't know its folder, I'm \
only sure that it fits {glob}. Please find it.
The server refuses to start because two files match {glob} and it expects one. Which are they?
I removed the last of these files from my branch, or so I thought. Search for {glob} to see if there's \
one left in the tree.
The watch task on my laptop reacts to {glob}. To reduce the number of events I need to see the files \
that are meant by it.
For the migration plan, search all files by the pattern {glob} and list them. It doesn't matter how \
large they are.
Let's check the pattern in the config of the coverage tool. It's {glob}. What does it find?
The pattern {glob} comes from the template we started with. Do we have files that match?
We're looking for the files with the bus stops. All I remember is that the names follow {glob}.
Which of the files named like {glob} are in a test folder? Find them all first and show the paths.
The upload form of the tax portal accepts files named {glob}. Which files in our sample data would it \
accept?
Before I change the extension of these files, I want to see which ones exist. Search for {glob}.
I'd like to give one of our trainees the task to tidy up {glob}. How many files are that, and where \
are they?
The list of files in the manifest is out of date. It should have everything that matches {glob}. \
Please look it up.
Our hosting provider scans for {glob} and sends warnings. What would they find in our repository?
A pattern like {glob} should find the schema of every service. See which ones turn up.
All I need for the licence page is a list of the files with names like {glob}.
Look through all packages for files whose names fit {glob}, and tell me where each of them is.
Can we delete the rule for {glob} in the ignore file? If no file matches it, yes. Please check.
I added a file for the night tariff. It should turn up when you search for {glob}. Does it?
The converter reads {glob} from the working directory. Give me a preview of the files it will read.
If you look for {glob}, do you find one file or several?
Please give {team} the paths of our {glob} files. They'll take care of the rest.
Someone said {glob} doesn't match hidden folders. Try it here and list the files it does match.
I think there are still some files of the old crane driver around, named {glob}. Find them.
For every file that matches {glob} we need a reviewer. Start with the list of paths.
I want the new hook to check {glob} only. List the files so I can see if it's the right set.
Show me where the files are that match {glob}. The onboarding guide says "in the usual place".
The CDN purges files by the pattern {glob}. Which of our assets are affected?
In the recipe project there must be a file per dish. The pattern is {glob}. Let me have the list.
The archive tool asks for a pattern, and I entered {glob}. What's going to be archived?
Give me a list of the files which our pattern {glob} selects, I need to show it in the planning meeting.
Our rule of thumb: if more than fifty files match {glob}, we split the package. So how many match?
A file of the kind {glob} is causing trouble in the build of the tram app. List all of that kind.
{folder2} was moved and I've lost track of some files. They match {glob}. Find out where they are.
I've seen {file2}. Are there more files like that? The pattern would be {glob}.
Not the text {ident}, but files by the name pattern {glob}: please find them.
Is {file2} the only file that matches {glob}, or do we have others?
Where {comp} takes its data from is decided by a pattern, {glob}. Find the files.
On the server the pattern {glob} finds nothing. And here in the workspace? Search for it by name.
We generate a page for each file that matches {glob}. The page on water quality is missing, so show me \
the list of files.
The vendor's scanner stops at the first file named like {glob}. How many of those do we have?
I can't commit because of a size check on {glob}. Find the files it applies to.
The hook is set up like this:\n\nlint-staged:\n  run: format\n\nand its pattern is {glob}. What files \
in the repo would it ever see? Please list the matches.
I wrote this for the release job:\n\n- name: collect\n  run: tar czf out.tgz\n\nThe files to collect \
are described by {glob}. Which ones exist at the moment?
The exam software has a check:\n\nif (files.length === 0) throw new Error('no tasks');\n\nIt looks for \
{glob}, and the error is thrown. Are there files with such names in the workspace?
These folders have been checked:\n- billing\n- orders\n- returns\nIn all the others there could be \
files like {glob}. Find them, please.
The answer of the build tool is\n\nwarning: pattern matches 0 files\n\nfor {glob}. I can't believe \
that. Search for them yourself.
README of the sample project:\n\n"Put one file per station here."\n\nIn our case these files match \
{glob}. Which stations do we have?
Size of the package:\n\ntotal 48.2 MB\nlimit 25 MB\n\nI'd leave out {glob}. Show me which files this \
would remove.
Stack of the bundler:\n\nError: duplicate asset name\n    at emit\n\nIt collects its assets by {glob}. \
List them, there must be two with the same name.
Our lint config begins with\n\nroot: true\n\nand then an override for {glob} follows. To which files \
does it apply?
Mail from the agency:\n\n"Please send all the files with texts by Friday."\n\nThat means {glob}. Give \
me the file list.
Pattern {glob}: which files?
Please list {glob}.
Look for {glob} files in all packages.
files named {glob}, where are they
Show me what {glob} finds.
I need the paths of {glob} files.
Find files by glob: {glob}
Which file names fit {glob}?
Search the repository for files like {glob}.
What paths match {glob}?
Are any files matched by {glob}?
Could you glob {glob} for me?
Do a glob for {glob}, please.
Get all files that are named like {glob}.
Tell me the paths for {glob}.
All files that match {glob}?
find {glob} and list the paths
Which files belong to {glob}?
List everything the glob {glob} gives.
Can you find any file that fits {glob}?
Check {glob}, does it match files?
Every file like {glob}, I need the paths.
Show the files for pattern {glob}.
Who has {glob} files? List them by package.
Names like {glob}: list them.
I'd like all paths that match {glob}.
List all hits of the file pattern {glob}.
Match the names against {glob}.
Give me the file names that match {glob}.
Where is the file? Its name fits {glob}.
What matches the pattern {glob}, in any folder?
List our {glob} files.
Please run a file name search for {glob}.
Any file like {glob}? Look in the whole tree.
Let me see all the {glob} files.
Find where the {glob} files are.
how many files does {glob} find
Locate {glob}.
Produce a list of files for {glob}.
The exporter for the land registry writes many small files. To see which ones are in the repository, \
look for names like this: {glob_end}
We have to tell the customer which files will be overwritten by the update. It's those that match the \
following pattern: {glob_end}
The rule in the review settings has just one pattern and I'd like to know which files it stands for: \
{glob_end}
Please don't search in the contents. I need the files with names of this form: {glob_end}
For the comparison of the two installations I need a list of all files like these: {glob_end}
I forgot the folder, but not the form of the name. Find it: {glob_end}
Is there any file left of this kind? {glob_end}
Please hand me the paths for this pattern, I'm going to count them: {glob_end}
Search for file names that fit this: {glob_end}
Hi, I'm preparing the hand-over of the theatre booking project to another company. In the contract \
there's a list of things that we have to deliver, and one of the items says "all files matching \
{glob}". Please find these files in the workspace and give me the paths. I'll add them to the \
protocol, and the contents don't matter for this.
In the pipeline of the pharmacy project there's a step which signs files. Which ones is decided by the \
pattern {glob}. The step has become slow, and I suspect that it signs far more than it should. Please \
list all files that fit the pattern, so I can see which of them are really going to be shipped.
One of our customers is still on version four and complains that a file is missing after the \
installation. The installer takes everything that matches {glob}. Please look for the files that match \
the pattern in this workspace. If the missing one isn't among them, I know that the mistake is ours.
We decided to store the lesson plans as single files, one for each week, so that teachers can change \
them without our help. The name of such a file has the form {glob}. I'd like to know which weeks are \
done. Please search for files by this pattern and show me the list.
I've got to write a script that converts our old measurement files. To find out how many there are, \
and where, I need a search by file name with the pattern {glob}. They're spread over the whole \
repository, since every team kept its own. The paths will do, I can read the files when the script is \
running.
The editor on my machine doesn't show files which match {glob}, because someone put this pattern into \
the shared settings. Before I remove it, I want to know what I'd get to see. Please search the \
workspace for the files that match it and list them for me.
There's an unpleasant bug in the tool that packs our mobile app: files with the same name from \
different folders overwrite each other. The files it packs are given by {glob}. To see if we're \
affected I need the list of all files for this pattern, with their folders. Could you search for them?
Our test coverage fell from eighty to sixty percent without any change in the code. I think that the \
report now counts files which it used to leave out, namely those that match {glob}. Find the files for \
that pattern, please. If there are many, we have the explanation.
For the new version of the train simulator I have to collect the licences of all assets. According to \
the guide for contributors, every asset has a file next to it that fits {glob}. So first I want to see \
all the files of that kind. Please find them, and give me the full paths.
A colleague has suggested the pattern {glob} for the files that should be checked for spelling \
mistakes. I'm not sure if it leaves out something important, such as the texts for the kiosk. Please \
show me which files it covers, then I can tell her whether I agree.
The configuration of our deployment tool is split into many small files, and on the server all those \
that match {glob} are read in alphabetical order. Since this morning one setting is overridden by some \
other file. I need to know all the candidates. Search the workspace for them by name, please.
We want to delete old database scripts, but only those that follow the naming scheme of the years \
before 2020, that is to say {glob}. Please don't delete anything. Just find the files with names like \
that and show me the list, so I can have it confirmed by the database group.
The agency that makes our videos sends the subtitles as files, and someone puts them into the \
repository. By agreement the names look like {glob}. For two of the videos the subtitles aren't shown. \
Please find all the files with such names, then I'll check which videos are missing.
I have an idea why the hot reload of the shop doesn't work: the watcher looks for {glob}, and since \
the reorganisation of the folders this doesn't match much. To test the idea, please search for files \
with exactly this pattern. If you get only a handful, I was right.
Can you make me a list of all files that match {glob}? The background is that our lawyers want each of \
them to have a notice at the top, and I need to find out how long that will take. I'd rather not open \
them by hand one after the other, but that comes later; now it's just about the paths.
Please look in the entire workspace for files whose names fit {glob}. Two of them should be in the \
package for the fire department, and one in the package for the ambulance. If there are others, I'd \
like to know, because then someone has copied them against the rules.
The import of the election results goes by file names. A file is taken if it matches {glob}, all the \
others are ignored without a word. I'm told that three districts are missing. So let's see which files \
match. Please run the search and show me the paths.
To reduce the size of the repository we'd like to move large files into another store. Most of the \
large ones are named like {glob}. I don't need the sizes, I've got a tool for that, but the tool wants \
a list of paths. Please find all the files that match.
When you add a new kind of sensor to the greenhouse software, you have to create a file whose name \
fits {glob}. There's no list of the existing ones, that's why I ask you to search for them by this \
pattern. I'll put the list into the guide for new sensors.
Every package should bring its own configuration for the type checker, and by our convention this is a \
file that matches {glob}. I fear that some packages have none. The fastest way to check is a list of \
all the files that exist. Could you search for them, please?
The search index of our help pages is built from files with names like {glob}. One page can't be \
found, although it's online. I'd like to see whether its file is among those that are taken. Please \
list all the files which match, in any folder.
Our scanner for secrets has an exception for files that match {glob}, and no one can remember the \
reason. If there are no such files any longer, I'm going to delete the exception. Please check with a \
search by file name, and list what you find.
Reports of our fire brigade app are built from small files, one for each kind of vehicle. I'm told to \
look for {glob}. Which vehicles do we cover? List the files.
Which translations of the harbour guide exist can be seen from the file names. Search for {glob}, \
please.
Our release manager wants to sign every file that fits {glob}. Find them all for her.
I'd guess there are about thirty files for {glob}, most of them in the payroll package. Please search \
and give me the real list, with paths, because I have to split the work between two people tomorrow.
Can somebody tell me where the {glob} files went after the reorganisation? Please search the tree.
The name checker complains about files that don't fit {glob}. Show me the ones that do fit.
When I searched for {glob} last week I got five files. Search again, there should be six now.
Show me files like {glob} from all the packages; I want to use one of them as a template for the ferry \
terminal.
The vendor's documentation says that only files named {glob} are loaded at start. Which of ours would \
be loaded?
In the code of the planetarium show each scene is a file. List the scenes: they match {glob}.
It's the file names I'm interested in. Which ones match {glob}?
I've lost a file. Its name must fit {glob}, so please find all the files of that kind.
""")

REQUESTS["list"] = lines(r"""
List the files in {dir}.
Show me the folder {dir}.
Which files are in {dir}?
Please list the directory {dir}.
I'd like to see what {dir} contains.
Could you give me a listing of {dir}?
What do we keep in {dir}? A list of names is enough.
directory listing for {dir} please
Before I put the new invoice template anywhere, show me what is already in {dir}.
Is there a README in {dir}? List the folder.
How many files does {dir} have?
Have a look into {dir} and tell me which files you see.
Open the folder {dir} and list its entries.
I need the file names from {dir}.
The generator is supposed to write three clients to {dir}. List the folder so that I can see whether \
it did.
Is {dir} empty?
I just joined the team for the parking app and want to find my way around. Let's start with the folder \
{dir}: which files and subfolders does it have? No need to open any of them.
Tell me the contents of the directory {dir}.
Does {dir} have subfolders?
Show everything that is directly in {dir}.
Print the names of the files in {dir}.
Where would the tests for the seat map go? Maybe {dir}; list that folder for me.
Check what's left in {dir} after the clean-up.
In {dir} there should be one file per country. Which ones do we have?
Let me see the files in {dir}.
can you list {dir}
Folder contents of {dir}, please.
What is there in {dir} right now?
Look at the folder {dir}; I think the old price lists are still in there.
Give me an overview of the folder {dir}.
{person} said the design drafts are in {dir}. Show me what's in that folder.
Did the build put anything into {dir}? List it.
Do an ls in {dir}.
Please show me which scripts are in the folder {dir}.
I don't know this part of the repository. List {dir} first.
Enumerate the entries of {dir}.
Our deploy job fails with "nothing to copy". It copies from {dir}, so list that folder and we will \
know if it's empty.
What lies in the folder {dir}?
Names of all files in {dir}?
show {dir} folder
Let's see how {dir} is laid out. One level is enough.
I'm looking for the school timetable module. I think it's in {dir}, so please list that directory.
List {dir} without going into the subfolders.
Tell me if {dir} holds anything besides the index.
Which of the migrations are in {dir}?
Peek into the {dir} folder for me.
A quick directory listing: {dir}.
For {ticket} I need to know which files are in the folder {dir}.
Could you look in {dir} and tell me what's there?
Is the folder {dir} already there, and what does it contain?
Go to {dir} and list the files.
List the contents of {dir}, I want to compare them with my branch.
Our mobile colleagues moved the icons to {dir}. Which ones are there now?
I expect to find a fixture per bank in {dir}. Please list what there is.
View the directory {dir}.
Which modules live under {dir}?
Before creating a new helper I'd like to see what helpers we have in {dir}. Just list the folder.
Get me the file list of {dir}.
What folders and files does {dir} consist of?
{dir}: show the contents of this folder
Show me what the folder {dir} has in it at the moment.
I can't open the file tree in this view, so list {dir} for me please.
Does the directory {dir} hold tests? Have a look at its files.
The release checklist says {dir} must only contain signed packages. What's in there?
Give me the entries in {dir}, folders included.
List the folder {dir}; don't open any files.
We store one report per month in {dir}. Which months are there?
Please have a look at what we've got in {dir}.
Inspect the folder {dir} and report its files.
The upload folder is {dir}. Are there files in it?
All files in {dir}, please.
I need an ls of {dir}.
Now list {dir}.
What did the script leave behind in {dir}?
Show the direct children of {dir}.
Let me know what is stored in {dir}.
List the {dir} directory.
I'd like to clean up {dir} this afternoon. What's in it?
Which file in {dir} could be the entry point? List the folder and we'll see.
Tell me which files and folders there are in {dir}.
Is there anything at all in {dir}?
Let's look at the folder {dir} before we decide where the new payment adapter goes.
The docs mention examples in {dir}. Which examples do we ship?
Which components does {dir} contain?
Please browse {dir} and give me the names.
I forgot how the files in {dir} are named. Show me the listing.
Take a look in {dir}; there might be a leftover lock file.
The folder {dir} grew a lot. What's in it these days?
Could you print the directory {dir}?
Contents of {dir}?
I need to write a summary of what each package does. As a first step list the folder {dir}, so that I \
have the names of all of them.
How is the folder {dir} structured?
dir {dir}
What templates do we have in {dir}?
Find out what's in the folder {dir}.
Please list the files under {dir}, I'm going to assign them to reviewers.
Someone added a second config to {dir}. List that folder so I can see its name.
List what the directory {dir} holds for the booking service.
I'd say half of {dir} can go. Show me its files.
Show files in {dir} pls
May I see the content of the folder {dir}?
Does {dir} contain a lock file? ls it
You'll find the sensor drivers in {dir}. List them for me.
The import ran tonight. Check in {dir} which files it produced.
List all the things in {dir}, one per line.
What can I find in {dir}?
We want one folder per tenant in {dir}. Which tenants exist so far?
Get an overview of {dir} for me, only names.
The backup job writes to {dir}. List the directory to see if last night's file is there.
Please check the folder {dir} for stray files.
List this folder: {dir_end}
Show me what is in here: {dir_end}
Directory to list: {dir_end}
Which files are in the following folder? {dir_end}
ls of: {dir_end}
Please give me the contents of this directory: {dir_end}
What is in this folder? {dir_end}
I'd like the file names of this directory: {dir_end}
Folder: {dir_end}
Have a look into the following directory and list it: {dir_end}
Look in here and tell me which files there are: {dir_end}
Next folder to list: {dir_end}
Could you list what's inside this one? Folder: {dir_end}
Show the entries of the directory below: {dir_end}
I need a listing of this path, it's a folder: {dir_end}
Not {folder2}. List {dir}.
{folder2} is documented already. What's in {dir}?
After {folder2} I want to see the folder {dir}.
We've been through {folder2}. Now list the files of {dir}.
{file2} was moved. I think it's in {dir} now, list the folder.
Don't open {file2}; list the folder {dir}.
Where's {file2} gone? Show me the files in {dir}.
Is {comp} in {dir}? List the directory to find out.
I expected {comp} in {folder2}, but it isn't there. Show me the contents of {dir}.
There's a test for {comp} somewhere in {dir}. List the files in there.
{comp} and its styles should both be in {dir}. Let me see the listing.
The folder with {feature} is {dir}. What files are in it?
Skip {folder2}. I want the listing of {dir}.
As {file2} isn't where the docs say, list the folder {dir} please.
{person} works in {folder2}, I work in {dir}. List mine.
Next to {file2} there are more files in {dir}. Which?
On {branch} we restructured {dir}. Show what the folder contains.
`{cmd}` should have filled {dir}. List the folder.
Compare later; first list {dir}. {folder2} comes after that.
Instead of {folder2} look into {dir} and list what's there.
Was ist in {dir} drin?
Zeig mir bitte alle Dateien im Ordner {dir}.
Liste den Ordner {dir} auf.
Quels fichiers y a-t-il dans {dir} ?
Muéstrame el contenido de la carpeta {dir}.
Welche Unterordner hat {dir}?
Schau mal kurz in {dir}, welche Dateien da liegen.
The plan for the reorganisation:\n1. move the adapters\n2. move the mappers\n3. delete the rest\nTo \
start with step one I need a listing of {dir}.
Vite complains:\n\n\[vite\] failed to resolve entry\n\nThe entry is expected in the folder {dir}. List \
it, please.
ENOENT: no such file or directory, open 'settings.json'\n\nIt should be in {dir}. Which files are in \
that folder?
These names were promised to the vendor:\n- orders\n- returns\n- stock\nSee if the folder {dir} has a \
file for each; list it.
The museum guide app loads its audio from {dir}. List the folder, a track is missing.
I'm preparing the onboarding page for new people. For the chapter about the project layout I need the \
contents of {dir}: names of files and folders, nothing from inside the files.
How many files and folders are in {dir}?
Please look up what we have in the directory {dir}.
Let me see what's inside {dir} before we rename it.
Show the listing of {dir} again, the folder has changed since.
Is {dir} the folder with the shared types? List its files so I can tell.
Do we have any files in {dir}? The linter says the folder matches nothing.
List the folder where the playlists are stored: {dir}.
Can you check the directory {dir}? The file names are all I need.
The translators deliver into {dir}. Show me what has arrived.
Only the file names in {dir}, thanks.
The certificate files belong in {dir}. Which of them are present?
What all is in {dir}?
Explore the folder {dir} for me and list what you find there.
I want to know what's in {dir} before deleting it.
Which files sit next to each other in {dir}?
Have you seen {dir}? List the files in it, please.
The cron job reads every file in {dir}. Which files would that be today?
Open up {dir} and show me its contents.
Could I have a directory listing of {dir} for the ticket?
In the {dir} folder, what's there?
Please tell me the names in the folder {dir}, I need to update the index.
The page list in our docs is out of date. Give me the current files of {dir}.
What is the content of the folder {dir}? I'm trying to find the place where the harbour charts are kept.
list {dir} for me, thx
{dir} is the only folder I haven't seen. List it.
I have two minutes before the call. What files are there in {dir}?
Show me {dir}'s contents.
See what's in the directory {dir}.
Please ls {dir} and tell me if there's a changelog.
I have to split the shipping service into two packages, and the first thing I need is a list of what's \
in {dir}. Only names, I'll open the files later.
Our build warns that a folder is unusually large. It means {dir}. Please list the files in it, so I \
can see what doesn't belong there.
The new contractor asked me where the payroll exports end up. I said {dir}, but I'm not sure they're \
still written there. List the folder.
Before we talk about naming conventions, show me the file names in {dir}. I think we have three styles \
side by side.
We keep one file per bus line in {dir}. The operator says two lines are missing in the app. List the \
folder so that I can compare it with the timetable.
Please list {dir}. I can't tell from the import paths whether the index was generated.
I'm writing the chapter about the project structure. Next is the folder {dir}: which files and \
subfolders does it have at the top level? Please don't go deeper, one level is all I can fit on the \
page.
When I start the dev server it says that there are no locale files. They should all be in {dir}. Could \
you look into the folder and tell me what it contains? If the names end in something unusual, I'd know \
why they aren't found.
The snapshot folder is a mess after the upgrade. Show me the files in {dir}, I'd like to delete the \
obsolete ones.
In the code review we were asked why there are two helpers with nearly the same name in {dir}. List \
the files in there, please.
You can find the adapters for the different card terminals in {dir}. Which terminals do we support? A \
folder listing will tell.
Could you check if yesterday's report has arrived in {dir}? A listing of that folder would do.
For every sensor type there is a subfolder in {dir}. Which types do we have?
The designers exported new icons to {dir}. Let me see the file names before I write the sprite config.
What is in {dir} at present? We want to merge it with the shared folder next week.
I want to make sure that I don't overwrite anything when I unpack the archive into {dir}. Show me what \
is in there now.
The release notes of the last two years are kept in {dir}, one file per version. Please list that \
directory, I need to know which versions are missing, because the customer in Bergen insists on a \
complete history.
Our clinic's letter templates live in {dir}. One of the doctors asked for the list of templates, so \
list the folder and I'll forward the names.
Take the folder {dir} and list its content. I need to see if the tests sit next to the sources or in a \
folder of their own.
Please look at what's in {dir}; the docs say there should be an example for each endpoint.
I'd like to know which migrations have already been written. They're in {dir}, list them.
Could you show what the directory {dir} holds? I'm looking for a place for the new validation rules.
The pipeline caches the folder {dir}. Show me what's in it, then we'll know whether caching is worth it.
We're short of disk space on the build machine. One candidate for removal is {dir}. What does it \
contain?
There's a folder {dir} that nobody on my team has ever opened. List its files, so that I can ask the \
right people about it.
Does {dir} still have the old logo? List the files in it.
The job that imports the ship positions reads from {dir}. It reported zero input files last night. \
Please list that directory so that we can see if the files are there at all and how they're named.
I remember there were some example configs in the directory {dir}. Tell me the names.
Can you get me an overview of the files in {dir}? The pull request moves half of them.
Which of the dashboards have their own folder below {dir}? Please list its direct contents.
Just to be on the safe side, list the contents of {dir} before we run the clean-up script.
I need to know whether {dir} is a package of its own. List it and we'll see if there's a manifest.
The support desk has uploaded a couple of logs into {dir}. Which files did they upload?
Please let me know which scripts we have in {dir}. I'm about to write one for rotating the \
certificates and I don't want to do it twice.
As far as I can see from the config, uploads of the photo contest are stored in {dir}. List this \
folder and check if there's something in it apart from the placeholder.
Our wiki says each feature has a folder with a fixed set of files. Take {dir} as a sample and list \
what's in it.
The mobile build doesn't find the splash images. I'd expect them in {dir}, so show me the contents of \
that directory.
I'm comparing our repo with the template of the platform group. Please list the folder {dir}; in the \
template it has exactly five files.
We want to publish the schema files. They should be in {dir}, so what's there?
What are the names of the files in {dir}? I have to enter them one by one in the inventory of the data \
protection officer.
Let me see the folder {dir}. If it has more than twenty files I'd suggest to sort them into subfolders \
by country.
The accounting export creates one file per day in {dir}. Show me the list, Thursday seems to be missing.
Show what's in the folder {dir} before and after the build. Before is now.
Would you be so kind as to list the directory {dir}? I'm on a tablet and can't open a terminal.
I have moved the weather layers from the map package to {dir}. List the folder so I can check that \
nothing was lost.
In {dir} there should be a fixture for each of the tariffs: basic, night, heat pump and car. Check the \
folder and tell me which files there are.
The folder for the audio samples is {dir}. How many are in it, and what are they called?
An empty folder breaks our packaging step. I suspect {dir} is empty, please list it.
Please list {dir}, I want to add a test and need to know how the others are named.
Where do the e-mail layouts live? I've heard it's {dir}. List it so that I can see if the invoice mail \
is there, otherwise I have to ask the marketing department again.
This is about the folder {dir}. I would like to know what was left there when we moved the booking \
engine to its own repository. List the files and folders in it; after that I'll decide what can be \
removed and what needs a new home.
To review the change in peace I need the file names in {dir} first.
Do me a favour and list {dir}. My file explorer shows it as empty and I can't believe that.
The generated code goes to {dir}, as the readme says. Is that so? Show me what's in that folder.
We have a rule: no file directly in {dir}, only subfolders. Is it kept? List the folder.
Each plugin has a folder in {dir}. Which plugins do we ship?
I'd like to know how the folder {dir} is organised before I add the module for gift cards. Please list \
it.
{person} is going to take over the files in {dir}. Please list them for the handover.
{ticket} mentions stray files in {dir}. List that folder.
{feature} has its files in {dir}. Show me the folder so I get an idea of the size.
{comp} should be next to its tests in {dir}. List the folder, I can't find it.
{file2} imports something from {dir}, but from which file? List the folder and we'll see the candidates.
{team} wants a list of the files in {dir}.
I looked for {file2} in {folder2}. It's not there, so list {dir}, please.
Leave {file2} closed. What I want is a listing of the folder {dir}.
Does {dir} have a file like {file2}? List what's in the folder.
On branch {branch} I added a few files to {dir}. List the folder so that I can check.
`{cmd}` writes its output to {dir}. Show me which files are in there.
I ran `{cmd}` and it said "done". Look into the folder {dir} to see what it created.
{folder2} has too many files, so some will move to {dir}. What's in there so far?
Between {folder2} and {dir}, the second is the one I want to see. List it.
{ident} must be declared in one of the files in {dir}. First list the folder.
Please list the folder {dir}, and ignore {folder2} for now.
The error is\n\nCannot find module './helpers'\n\nand the file that imports it is in {dir}. List that \
folder.
Our docs promise this layout:\n\nconfig/\ndata/\nviews/\n\nCompare it with {dir}: list what's really \
there.
The backup log says:\n\ncopied 0 of 14 files\n\nThe target is {dir}. What's in that folder?
Release checklist:\n- version bumped\n- notes written\n- artefacts present\nFor the third item, list \
the folder {dir}.
docker prints\n\nCOPY failed: no source files\n\nThe source is the folder {dir}. Show me its contents.
This is the volume in our compose file:\n\nvolumes:\n  - ./data:/var/data\n\nOn my side the data is in \
{dir}. List the files there.
These are the routes we need:\n/login\n/orders\n/orders/new\nEach has a file in {dir}. List the folder \
so that I can compare.
I was sent this by the museum:\n\n"Rooms 4 and 7 have no audio."\n\nThe audio files are in {dir}. \
Which ones do we have?
The test runner tells me:\n\nNo test files found, exiting with code 1\n\nThey ought to be in {dir}. \
List the directory.
list {dir} again, i pulled in the meantime
Files of {dir}?
Show folder {dir}.
Is there a config in {dir}? List it.
What's inside the directory {dir} now?
Give the names of the entries in {dir}.
Please do a directory listing: {dir}
I'd like to look into the folder {dir}.
what files did we put in {dir}
Can I see what {dir} has?
List all files and folders in {dir}.
The files in {dir}, please.
Tell me about the folder {dir}: what's in it?
Look what is in the directory {dir}.
Which subfolders are there in {dir}?
Show me the structure of {dir}, top level only.
contents of {dir} pls
Directory {dir}: what's there?
List folder: {dir}
I want a list of the files in {dir}.
Does anything exist in {dir}?
Please look inside the folder {dir}.
Name the files in {dir}.
Could you take a look at the folder {dir}?
What do you find in {dir}?
List the stuff in {dir}.
Any tests in {dir}? List the folder.
What else is in the folder {dir}?
ls -la {dir}, names are enough
Check the contents of the folder {dir}.
Which images are in {dir}?
Let me have the file names in {dir}.
show whats in {dir} real quick
I need to see inside {dir}.
Can you see {dir}? Tell me which files it holds.
Are there hidden files in {dir}? List it.
List the items in {dir}, please.
Read me the file names in {dir}.
Which examples are in the folder {dir}?
What does the folder {dir} hold for the tax module?
Is the index still in {dir}? Show the folder.
Overview of the directory {dir}?
Get a listing of the folder {dir}.
Which reports ended up in {dir}?
The list of files in {dir} would help me.
Go into {dir}, list it.
Please print a listing for the folder {dir}.
Bitte den Inhalt von {dir} anzeigen.
Welche Dateien haben wir in {dir}?
Kannst du {dir} auflisten? Ich suche die Vorlagen für die Rechnungen.
Liegt in {dir} noch etwas? Bitte auflisten.
Liste les fichiers du dossier {dir}.
Lista la carpeta {dir}, por favor.
Wat zit er in de map {dir}?
What are the files in this folder? I need them for the plan: {dir_end}
The path of the folder to look into is this: {dir_end}
Somewhere in this folder is the price list, show me the file names: {dir_end}
We're going to delete this folder on Friday. What's still in it? {dir_end}
Please run a listing of this folder for the ticket: {dir_end}
The photos are uploaded here. Which ones have arrived? {dir_end}
I'd like to know what files there are in the following directory: {dir_end}
Just the names of the files in: {dir_end}
Where the driver puts its logs. List it: {dir_end}
This directory isn't documented anywhere. Tell me what it contains: {dir_end}
Is this folder empty? {dir_end}
Can you list this for me? It's the folder with the form definitions: {dir_end}
Show all entries of this folder, files and subfolders: {dir_end}
One folder to go, list it please: {dir_end}
Which scripts are in here? {dir_end}
The nightly export lands here. Let me see the files: {dir_end}
Show folder contents: {dir_end}
I can't find my test. List the folder where it should be: {dir_end}
I've been asked to bring order into the files of the clinic's appointment module. The bulk of it is in \
{dir}, as far as I know. Please list that folder, files and subfolders, but don't open anything. With \
the list I'll make a proposal for a better structure and discuss it with the team on Wednesday.
The upload of the product photos stops half way, always at a different picture. I'd like to see which \
pictures have arrived. They're stored in {dir}, so could you list that folder and tell me the file \
names? Comparing them with the shop's list I'll do myself.
In our last planning we said that all scripts for the database go into one folder, {dir}. I have the \
impression that people still put them elsewhere. Let's first look at what's in the folder now, please \
list it; afterwards we can talk about the rest.
Nobody has worked on the ferry simulation since the summer, and the person who wrote it has left. I \
want to get a first impression, beginning with the folder {dir}. Which files are in there? The names \
alone should tell me how it's divided.
Before I start with {ticket} I'd like to know what's in the folder {dir}. It was created by a \
generator, and half of the files are supposed to be written by hand these days. List everything in it, \
then I'll ask the others which half that is.
The documentation says that the firmware images for the meters are checked in, and that they're in \
{dir}. When I build, the image for the newest model isn't found. Please list the folder so that I can \
see which models have an image.
I'm setting up the project on a new laptop, and one of the steps is to copy the sample certificates to \
{dir}. I did that, but the server says there are none. Let me see what's in that folder, maybe I \
copied them to the wrong place.
We'd like to replace our own table component. It's a whole family of files in {dir}, and I must find \
out how large the family is. Please list the folder. If there are subfolders I'll ask for them one \
after the other.
The archive of the radio station keeps its show descriptions as files in {dir}. A listener asked about \
a show from the nineties, and the search on the site returns nothing. List the directory; I want to \
see whether there's a file for it.
Today the tests for the route planner failed because a file couldn't be found. It's one of the maps, \
which are expected in {dir}. Please have a look at what's in that directory and tell me the names, so \
that I can see which one is missing.
Could you list the folder {dir}? There's a discussion in the team about whether configuration and code \
should be kept apart, and this folder was named as a bad example. I don't know it and would like to \
see what's in it before I give my opinion.
Please list {dir} for me. I promised {person} a short description of each of our packages by tomorrow, \
and for this one I don't even know which files it has. After the listing I may ask you to open one or \
two.
When the translators deliver, a job puts their files in {dir}, one for each language. Finnish is shown \
in English since Monday, so perhaps the file didn't arrive or has a wrong name. Show me the content of \
the folder, please.
The folder {dir} appears in every second pull request, and I've never understood what belongs in there \
and what doesn't. Let me see its contents. Maybe the names make it clear; otherwise I'll ask on the \
channel.
For the audit of our open source licences I go through the repository folder by folder. The next one \
is {dir}. Give me the names of the files and folders in it, one per line if possible, so I can copy \
them into my spreadsheet.
The deployment of the parking guidance failed with the message that the target folder isn't empty. The \
target is {dir}. What is in there? If it's only leftovers of the previous version I'm going to remove \
them.
At the workshop each group created one folder for its prototype, all of them in {dir}. The organiser \
wants to know how many groups handed something in. List the directory please.
I suspect that the same icons are stored twice in our project. One set is in the design package, which \
I know. The other one should be in {dir}. List the files there and I'll compare.
My editor shows {dir} as excluded and doesn't let me open it. List the files in it for me.
The pump controller loads all its profiles from {dir}. List that folder, I need the names for the \
manual.
There should be as many files in {dir} as we have branches in the chain, which is twelve. Please list \
them.
I'd like to write a test that covers each parser. Which parsers are there? They're all in {dir}, so a \
listing of this folder answers it.
The installation guide asks people to look in {dir} for the log files. Are there any at all? List the \
folder.
List the directory {dir} so that we can decide what to do with the old reports.
It's time to sort the fixtures. Let's see what has piled up in {dir}.
We need the folder {dir} for the demo. What does it contain at the moment?
In which format are the sample orders kept? Look at the file names in {dir}, that'll tell us.
Someone wants to rename {dir}. Let me see what's in the folder, then I can say if the new name fits.
Please check which of the seed files are in {dir}; the setup of the library app needs all five.
I'm writing a glob for the test runner and need to see the names in {dir} first.
A listing of {dir} would help me find the controller for the greenhouse vents.
Our code owners file has a line for {dir}. What files would that concern? List the folder.
Please tell me if there's a subfolder for the mobile app in {dir}; list the folder.
Let's clean up a bit. First show me what we have in {dir}.
I can see in the log that the exporter created {dir}. Did it also put something into it?
The customer sent the floor plans and {person} saved them in {dir}. Which floors do we have?
The name {dir} doesn't tell me anything. List what's in there and maybe I'll understand it.
The theme for the concert hall has its own folder, {dir}. Which parts of the standard theme does it \
replace? The file names are the same, so a listing is enough.
Which of the two spellings do we use for test files in {dir}? List the folder and I'll see.
We're told to keep no binaries in {dir}. Look at the file names and tell me what's in there.
Take me to {dir}: what files can I choose from?
When was the last protocol of the maintenance crew added? The file names have a date, so list {dir}.
The CI cache is restored to {dir}. I'd like to see if there's anything after the restore, so list the \
folder.
To draw the module diagram I need all the names that appear in the folder {dir}.
In my branch {dir} has six files. How many are there in this workspace?
Before you create the adapter for the new carrier, look at which ones exist in {dir}.
The mail templates were moved to {dir}. Is the one for the waiting list among them? List the folder \
and I'll look.
We have an unused folder in the clinic project, I believe. It's {dir}. Can you show what's in it?
I want to know what the scaffold created in {dir}. It printed no names.
Is it {dir} where the price lists are kept? List the folder please.
The prototype for the school cafeteria is in {dir}. What did we keep of it?
Hand me the list of all files in {dir}, the project lead wants to see it.
Show me which locales we have. There's a file for each of them in the directory {dir}.
I deleted the build output in {dir}. Verify that the folder is empty by listing it.
Each microservice has a file in {dir}. Could you list them?
Every station of the tram line has a sound file, all stored in {dir}. Show me the folder.
I'm asking about the folder {dir}, not about a file. What's in it?
List {dir} so I can pick the file I want you to read.
We're adding a language. To see what's needed, list the contents of {dir}.
Where would I add a unit for the humidity sensor? I'd say {dir}, but show me what's there.
I'd like to see which files {team} keeps in the folder {dir}.
{folder2} and {dir} have similar names. I need a listing of the latter.
{file2} mentions a folder named {dir}. What's in that folder?
I've read {file2}. To see what else is in that area, list {dir}.
{comp} was split up. All the pieces should be in {dir}, so list the files there.
The migration guide tells me to delete {file2} and keep the rest of {dir}. What is the rest? List it.
We keep {feature} in {dir}. Show me the file names, please.
The error says `{cmd}` found nothing in {dir}. Is there anything in the folder?
The import wizard crashes with\n\nError: EISDIR: illegal operation on a directory\n\nIt seems to \
expect a file where there's a folder. The path is in {dir}. List that and show me which entries are \
folders.
Our upload rules:\n\nmax files: 40\nallowed: png, svg\n\nDoes {dir} comply with them? Please list it.
The vendor's script ended like this:\n\nunpacked 18 files\n\nIt unpacks into {dir}. Please list the \
folder, I want to count them.
I need to fill in this table:\n\nfile | owner | keep?\n\nfor the folder {dir}. Give me the file names \
and I'll do the rest.
According to the plan, the folder has these parts:\n1. model\n2. view\n3. rules\nThe folder is {dir}. \
Let me see if all three are there.
Output of the size check:\n\nassets 41 MB\ncode 3 MB\n\nThe assets are in {dir}. Which files are that?
The index file has these lines:\n\nexport * from './harbour';\nexport * from './lighthouse';\n\nI \
think there are more modules in {dir}. List the folder to compare.
The QA team wrote:\n\n"Templates are missing in the release build."\n\nThey belong in {dir}. What's in \
there on our side?
CI says\n\nartifact folder not found\n\nand the folder it wants is {dir}. Please list it here.
Content of the ignore file:\n\n*.bak\n*.orig\n\nAre there still such files in {dir}? A listing will do.
list the content of {dir}
What's been added to {dir}?
Show me all entries in the directory {dir}.
Which files make up {dir}?
Please open the directory {dir} and list it.
I want to see what files are in {dir}.
Have we got anything in {dir}?
The folder {dir}: which files?
Which configs are in {dir}?
ls for {dir}, please
Let me know the files in {dir}.
Show {dir} and its files.
What does {dir} have in it?
Please give the listing of {dir}.
Could you list {dir}? I need the names.
Tell me all names in {dir}.
What is stored in the folder {dir}?
List what is in {dir} now.
whats inside {dir}
Can you view the folder {dir}?
Do a listing of {dir}.
See which files {dir} has.
I need {dir} listed.
How full is {dir}? List the files.
All names in {dir}, subfolders too, one level.
Show the directory contents: {dir}
Give me {dir} as a list.
The factory's machine settings are all in one folder, and I need to know for which machines we have \
some. Please list it: {dir_end}
I can't remember how the files with the exchange rates are called. They're in here, so list the \
folder: {dir_end}
Please look at which files the scanner in the mail room has put into this folder: {dir_end}
Here's the folder with the lesson plans. What's in it? {dir_end}
For my overview of the repo, list the following directory, one level: {dir_end}
I'd like to see a listing of the folder that the installer wrote to: {dir_end}
Tell me the file names in this directory, I'm checking them against the order: {dir_end}
Hi! I'm the new one in the team that looks after the hospital's bed planning. {person} told me to \
start with the folder {dir} because everything important is in there. Could you list it for me, \
please? I'd like to have the names of the files and subfolders before I open anything, so that I get \
an idea of the whole.
The script that sends the monthly statements of the savings bank creates a file for each customer \
group in {dir}. In the log it says that five files were written, but only four mails went out. Please \
list the folder, then I can see whether the fifth file exists and what it's called.
For the workshop with the other schools we promised to share our exercise sheets. They're in a folder \
of this repository, {dir}. I don't have the project on this computer. So I'm asking you for a list of \
the files in there, and then I'll pick the ones that can be shared without changes.
We're about to switch the tram timetable to the new data format. The converters for the old formats \
are all in {dir}, and some of them will be superfluous. Please give me a listing of this folder. I'd \
like to go through the names with the people from operations and mark what's still needed.
I have a suspicion about the failing build. On the build machine the file system distinguishes between \
upper and lower case, on my laptop it doesn't. If one of the files in {dir} begins with a capital \
letter, that would explain everything. Please list the folder, so that I can look at the names.
As you know we keep one folder per customer with the special settings of that customer. They're all in \
{dir}. The sales department wants to know how many customers have special settings, and who they are. \
Please list the folder; the names of its subfolders are the answer to their question.
The design system has been split from the main application, but a few remains were left in {dir}. My \
task is to clear them away. Let's begin with a listing of what's in this folder. I'll then decide for \
each file whether it's to be moved or deleted, and come back to you for the rest.
Every time I generate the API client, I'm afraid that files of the previous run stay behind. The \
generator writes to {dir}, and it doesn't delete anything. Would you please list the files in this \
folder? I know what should be there and will notice what shouldn't.
In the handbook for the weather service there's a chapter on the folder layout, which is wrong in many \
places. I'm correcting it step by step. Now I've come to {dir}. What does this folder contain today? \
Please list files and folders, without looking into the files.
A visitor of the zoo complained that the app doesn't know the penguins. Each animal has a file with \
its texts, and those files are in {dir}. Please look into that folder and give me the file names. If \
the penguins are missing I'll write to the education department.
I can't log in to the server at the moment, and my colleague needs to know right away which templates \
for the court letters are in the repository. The folder is {dir}. Please list it. Only the names are \
needed, he has got the texts on paper.
Two different places in the docs say where plugins have to be put. One says {folder2}, the other \
{dir}. I've seen the former, it has only a placeholder in it. So would you please show me the contents \
of the latter? If there are plugins in it, I'll correct the docs.
We had a power cut during the nightly import for the supermarket chain. The import works through a \
number of files and moves each one to {dir} when it's finished. To find out how far it got, I need to \
know which files are in that folder now. Please list it.
Here's what I'm trying to do: I want to run the tests of the payroll module in groups, one group for \
each country. For that I have to know how the test files are arranged. They are in {dir}. Show me the \
contents of that folder, please, the names of files and of subfolders.
The review found that we've got copies of the same helper in many packages. One of the packages is \
{dir}. I'm not asking you to compare code, only to list what's in that folder. From the names I'll \
recognise the helper, it's always called the same.
Please show me the files in the folder {dir}. It belongs to the part of our navigation software that \
no one wants to touch. I've volunteered to write tests for it, and I'd like to begin with the smallest \
piece. Which one that is I'll find out once I see the names.
The exchange with the tax office works with files that are put in {dir} and collected from there every \
hour. They say there was nothing to collect since noon. Could you list the folder? If there are files \
in it, then the problem is on their side.
I need to give an estimate for translating our e-learning courses into Dutch. The courses are stored \
in {dir}, each of them in a folder of its own. List the folder please, so that I know how many there \
are; the length of every single course I'm going to look up afterwards.
At the end of the sprint we always check whether the demo data is complete. It should be in {dir}: \
customers, orders, products and a couple of pictures. Would you list the folder for me? I'm in the \
meeting room and have no terminal here.
The old version of the reporting tool expects its queries in a folder of the project, and that folder \
is {dir}. I've been asked how many reports we'd lose if we switched it off. Please list the folder's \
contents so that I can count them and see who ordered which.
My pull request adds a folder for the barcode scanner next to the other device drivers, that is, in \
{dir}. The reviewer asks me to follow the naming of the existing ones. To do so I need to see them, so \
please list that folder.
Some of the background images on the start page are never loaded, my browser shows a 404 for them. \
They're expected in {dir}. I'd like to know which images are really there and how their names are \
written. Please list the directory.
""")

REQUESTS["list_root"] = lines(r"""
list the root of this repository
What's at the top level of the project?
Show me the files in the project root.
ls in the repo root please
Which folders are there at the top level?
Please list the root directory.
I'd like to see the top level of the workspace before we start.
Is there a Makefile in the project root? List the root folder.
Give me a listing of the workspace root.
How is this repository laid out at the top level?
What files lie directly in the root folder of the project?
Let's begin with an overview: list the root of the repo.
I just checked out the project and don't know my way around. Show me what's in the root directory.
Where do I find the licence? It must be in the root; list the root folder.
Can you do an ls at the top of the project?
Tell me which config files are in the repo root by listing it.
Names of all files and folders in the project root, please.
The pipeline says the lock file is missing. List the root of the project so I can see if it's there.
Was liegt im Wurzelverzeichnis des Projekts?
Zeig mir den Inhalt des Projekt-Roots.
top level listing of the repo pls
Which packages do we have? Start by listing the root directory of the workspace.
Look into the root folder and tell me what's there.
Contents of the repository root?
List the base folder of the project, no subfolders.
I need the names of the top level folders for the architecture page, so list the project root.
Do we keep the docker files in the root? Show me the root listing.
Not a subfolder, the project root: list it.
What does the root directory contain?
Show the workspace root, one level only.
Before I propose a new folder for the sensor drivers I want to see what the top level of the repo \
looks like. Please list the root.
List everything in the root of our project.
Could you show me the root of the workspace?
is there a readme in the root? list the root dir
Directory listing of the project root, please.
For the new colleagues I'm writing a page on the project layout. List the top level of the repository, \
so that I have the names of the folders.
Print the contents of the root folder.
Let me see the entries at the root of the project.
Have a look at the top level of this workspace and list it.
{person} couldn't find the compose file. List the repo root to see whether it's there.
{file2} isn't in the folder I expected. List the project root, maybe it's at the top level.
{folder2} we know already. Now list the root of the project.
Besides {folder2}, what else is there in the project root? List it.
For {ticket} I have to describe the top level of the repo. List the root folder.
Which files are in the repo's main directory, the one at the very top?
Overview of the top level directory please.
ls the workspace root for me
Get the list of files in the root directory of this repository.
List the root so we know what kind of project this is.
Qu'y a-t-il à la racine du projet ? Liste le dossier racine.
The readme tells me to run the setup from the top of the repository, and I'd like to know first what's \
there. List the root folder, please.
Do we have one package or several? Show me the top level of the workspace.
Which dot files are in the project root? List it.
I want to know whether there's a folder for end to end tests at the top level. Please list the root of \
the repo.
Files in the root, please.
Let's take stock: what's in the root directory of this project?
Please show the top level folders and files of the repository.
Our build image copies the whole project root. List the root so that we see what goes into the image.
can i see the repo root
Where's the change log? I think it's right at the top. List the project root.
The auditor asked how the code is organised, so give me the listing of the root directory.
List the highest level of this project, just files and folders, nothing nested.
Before we set up the workspace for the booking team I'd like to look at the root folder. What's in it?
Liste bitte das Hauptverzeichnis des Repos auf.
Give me the names in the root directory.
Is the editor config in the root? Please list the root folder of the project.
A listing of the top folder would help me decide where the shared types should live. List the project \
root.
Start from the top: which files and folders does the repo root have?
Show what's in the main folder of the project, the root.
I think we've too many config files in the root. List the root so I can count them.
""")
