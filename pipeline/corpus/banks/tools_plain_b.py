r"""Plain everyday requests for a new file, an edit and a command, and plain questions where no tool is due.

The slots are those of `tools.py` beside it, the value of the call in its own slot, with `_end` where it
closes the request. Covers create, edit, run and the chats `none_*`, whose answers stand in `tools.py`.
"""

from pipeline.corpus.banks._lines import lines

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["create"] = lines(r"""
create {file} with {contents}
please add {file}, it should contain {contents}
add a file {file} that says {contents}
make me {file} with {contents} inside
touch {file} and write {contents} into it
generate {file} with {contents}, nothing more
create a placeholder {file} holding {contents}
save {contents} as {file}
put {contents} in a new file called {file}
store {contents} under {file}, the file is new
Create file {file} with the following content: {contents_end}
add {file} with this: {contents_end}
pls create {file}: {contents_end}
New file {file}: {contents_end}
Save this as {file}: {contents_end}
Write the text below to {file}, it does not exist yet: {contents_end}
Could you set up {file} for me? Content: {contents_end}
I want a new file at {file} with exactly this content: {contents_end}
Please create the file {file} with this code: {contents_end}
Make a file {file} and paste this in: {contents_end}
The deploy job fails because {file} does not exist. Create it with {contents} so the pipeline can go \
on.
Our customs export expects {file} in the repo. Please create it, content {contents}.
For the onboarding docs I'd like {file} to exist, with {contents} as the only line.
Jest cannot find {file}. Add it with {contents} so that the import resolves.
We removed {file} by accident last week; bring it back as a new file with {contents}.
As agreed in the planning, we add {file} with {contents} and fill in the rest later.
The school timetable app needs a fixture, so create {file} with {contents}.
While I set up the branch, could you add {file}? It only needs {contents}.
Need {file} for the invoice import, content is {contents}, one line is enough.
Nothing to refactor here, only add a new file {file} with {contents}.
The linter wants a file {file} in the project root of the new package; put {contents} in it.
Before I open the pull request, add {file} with {contents}; the checklist asks for it.
Let's start the map module with a first file: {file}, containing {contents}.
{person} asked in the review for a separate file. Create {file} with {contents}, leave the rest as is.
Add a new config for the staging cluster as {file}: {contents_end}
I'm moving the tariff constants out of the service. The new file is {file} and this goes in: \
{contents_end}
For the weather widget we need one more file, {file}. Its content: {contents_end}
The template generator skips this file, so create {file} by hand: {contents_end}
Please check nothing, just write the following to the new file {file}: {contents_end}
Docs say that the plugin picks up {file} automatically. Create it with this content: {contents_end}
Sprint task {ticket}: a new file {file} has to be in the repo. Use exactly this text: {contents_end}
We split the patient form last week and one file got lost on the way, namely {file}. I don't have the \
old branch any more, but it was trivial. Please create it again with {contents} and don't touch the \
other files.
The CI for the mobile app runs a check that every package brings its own {file}. Ours is the only \
package without one, so the check has been red since this morning. Add the file with {contents}; we \
can improve it once the build is green.
I'm preparing a demo for the energy dashboard on Thursday and the loader expects a file that nobody \
has committed yet. The path is {file}. Please create it with {contents} as its content, that is all \
the loader needs.
Hi, small request. The ticket system integration reads its defaults from {file}, which we never added \
to git because everyone had it locally. Please create it so new colleagues don't run into the error. \
Content, exactly as I have it on my machine: {contents_end}
Following up on the discussion in the channel: we keep the new rules in a file of their own instead \
of the big config. The path we picked is {file}, and this is what should be in there to begin with: \
{contents_end}
set up {file} ({contents})
a new {file} with the line {contents} would be good
could we get {file} with {contents} in it?
would you add {file} for the booking service, content {contents}?
add an empty-ish {file}, only {contents} in it
commit-ready file please: {file} with {contents}
create {file}, first line and only line {contents}
we need {file} in this package, with {contents}
path {file}, text {contents}, new
Add {file} next to the other shipping modules with {contents}.
Write a new file {file} whose whole content is {contents}.
The new file should be called {file} and contain {contents}.
Make sure there is a {file}; create it with {contents}, since it isn't there at the moment.
Take {contents} and save it to {file} as a new file.
I'd like {contents} to live in its own file, {file}. Create that.
Put the string {contents} into {file}, which has to be created first.
Here's what I need: file {file}, content {contents}. Create it.
Create a seed file for the clinic database: {file} with {contents}.
Please create {file} for the translators, with {contents} as a start.
Add a stub {file} so the import in the checkout page compiles, {contents} is enough.
For local development: new file {file} containing {contents}.
The release notes tool wants {file}. Create with {contents}.
Storybook complains about a missing {file}, so add one with {contents}.
Let me have {file} in the project with the content {contents}, I'll extend it tomorrow.
Because the parser test needs input, create {file} with {contents} in it.
Vite looks for {file} on start. We have none. Create it with {contents}.
The docker build copies {file}, which isn't in the repo; please add it with {contents}.
To get rid of the warning about the missing file, create {file} and write {contents} in it.
A colleague from the payments team needs {file} in our repo with {contents}; please add.
In the crop planner we want the defaults outside the code: create {file} with {contents}.
Please don't edit the existing config, make a second file {file} with {contents} instead.
One new file for the seat map: {file}. It holds {contents} for now.
Just the file, no explanation: create {file} with {contents}.
I closed the editor before saving. Create {file} again with {contents}.
Next step in the setup guide is creating {file} with {contents}. Do that please.
Add {file} so git keeps the uploads folder; {contents} is fine as content.
Erstelle bitte eine neue Datei {file} mit dem Inhalt {contents}.
Leg mir {file} an, drin steht nur {contents}.
Crée le fichier {file} avec le contenu {contents}, s'il te plaît.
Crea el archivo {file} con el contenido {contents}, por favor.
Maak een nieuw bestand {file} met {contents} erin.
the worker for the parcel labels wants {file} at boot and crashes without it\ncreate it with {contents}
getting this in CI:\nError: ENOENT: no such file or directory\nplease add {file} with {contents}
the build log says\n> Could not resolve the entry module\nthe file is simply missing: create {file} \
with {contents}
TODO list for today:\n- merge the pricing branch (done)\n- add {file} with {contents}\nplease do the \
second one
the folder README says every module has a {file}, mine doesn't. add it with {contents}
Here is the snippet for the new file {file}:\n{contents_block}\nPlease create it as is.
Copy the following into a new file, then leave it:\n{contents_block}\nThe path is {file}.
{contents_block}\nsave that as {file} please
This is the content:\n{contents_block}\nand the file should be {file}, new.
{contents_block}\nCan you create {file} with what I pasted above?
I wrote this on the train:\n{contents_block}\nCreate {file} with it.
Please store this block\n{contents_block}\nin a new file {file} and nothing else.
new file:\n{file}\ncontent:\n{contents_block}
File: {file}\nStatus: does not exist\nAction: create with {contents}
Path: {file}\nContent: {contents}\nPlease create.
create\n{file}\nwith\n{contents_end}
filename = {file}\ncontent = {contents_end}
I was told to keep it minimal: {file}, and inside: {contents_end}
Start the warehouse module with this file {file}: {contents_end}
Add the first migration of the loyalty feature as {file}: {contents_end}
Could you write this into a new file named {file}? {contents_end}
Add the style for the ticket badge in its own file {file}: {contents_end}
Create {file} and insert the following lines: {contents_end}
Below is the whole content of {file}. Create it. {contents_end}
{file} should look like this, please create it: {contents_end}
For the nightly sync: create {file} with these contents: {contents_end}
I have the text ready, you only need to make the file {file}: {contents_end}
The example in the docs becomes our new {file}: {contents_end}
As a baseline for the load tests, add {file}: {contents_end}
Put the following under {file}, we don't have that file yet: {contents_end}
create the file {file} exactly like this, no extra blank lines or comments: {contents_end}
there's no {file} in this package, every other one has it. same content as there: {contents_end}
We talked about extracting this from the order service. Put it into a new file {file}: {contents_end}
Ticket {ticket}, step 1: create {file}. Content is given: {contents_end}
Ops sent me the settings for the new region. Please add them as {file}: {contents_end}
The editor plugin of our designers only accepts a file called {file}. Create it with this content: \
{contents_end}
The museum site needs one more data file before the editors can start. Create {file} and use the \
following as content, I checked it already: {contents_end}
I want to try the new build setup on a branch, and the first thing it needs is {file}. We don't have \
that file, so please create it. It can stay short, {contents} is all that belongs in it.
To reproduce a bug with the CSV import of the gym members I need a tiny input file in the repo. Name \
it {file} and write {contents} in it, nothing before and nothing after.
After the rename of the reporting package the tooling no longer finds its defaults. The simplest way \
out is a new {file} with {contents}. Please create it; the old files stay where they are until the \
next release.
Our security scanner reads its list of exceptions from {file}. So far we had no exceptions, hence no \
file. That changes today: please create it with {contents} as the content, and leave the scanner's \
own configuration alone.
Please prepare the repository for the new colleague: there is no {file} yet although the handbook \
mentions it in chapter two. I agreed with {person} that a very short version will do. Content of the \
new file: {contents_end}
I'd like to add the settings for the delivery drivers' app as a file of its own, because the shared \
one is getting too long and two teams keep getting conflicts in it. Create {file} with {contents}. \
I'll move the remaining keys over bit by bit.
put together a {file}, contents are {contents}
can we have {file} in the repo? it only has to say {contents}
i'd need {file}, content {contents}
go and create {file} containing {contents}
then make {file} and put {contents} in
first create {file}, content {contents}
also add {file} with {contents}
last one: {file} containing {contents}
okay, create {file}. {contents} goes in.
quick one, add {file} with {contents}
simple task: new file {file}, text {contents}
do create {file}, but only with {contents}
just create {file} with {contents} and stop there
let {file} contain {contents}; it has to be created
produce a file {file} with the text {contents}
write a file to {file}: {contents_end}
write {file} with the content {contents}
place a new {file} in the project, {contents} is its content
Insert a new file {file} in the tree with {contents}.
Include a file {file} with {contents} in the project.
Introduce {file} with {contents}.
Provide a {file} with {contents} for the test run.
Define the new file {file} with {contents} as its text.
Establish {file} in the repo; it contains {contents}.
Prepare {file} for tomorrow's workshop, content {contents}.
Lay {file} down with {contents} in it, I need it for the tutorial.
How about a separate file? Create {file} with {contents}.
Mind adding {file} with {contents}?
Will you write {contents} to {file}? It's a file we don't have yet.
Do we have {file}? I just looked, we don't. Create it with {contents}.
Why is there no {file}? Please create it, {contents} as content.
What's missing is {file} with {contents}. Add it, please.
Where other packages have {file}, ours has nothing. Create it with {contents}.
When you have a second, create {file} with {contents}.
If it helps, keep it short: create {file} with only {contents}.
Once {file} exists we can merge. Create it with {contents}.
Until the generator works again, create {file} by hand with {contents}.
Since the tests need {file}, please add it with {contents}.
So that the nightly report finds its template, create {file} containing {contents}.
To make the type check pass for the wallet module, add {file} with {contents}.
To keep the secrets scan quiet, we need {file} with {contents} in it.
To document the decision about the search index, create {file} with {contents}.
In order to publish the package we need {file}. It should be new and contain {contents}.
For {ticket} there should be a new {file} with {contents}.
For the pull request on {branch} create {file} with {contents}.
For {person}, who takes over the bus schedule importer, create {file} with {contents}.
For testing the upload of exam papers, create {file} with {contents}.
For the release {deadline} we still lack {file}. Create it with {contents}.
From the wiki into the repo: new file {file} with {contents}.
Out of the meeting: we add {file} with {contents}. Can you do it?
By convention each service has {file}. Create ours with {contents}.
Without touching the router, add {file} with {contents}.
Instead of a long config, a short one: create {file} with {contents}.
Under {folder2} nothing changes. The new file is {file} with {contents}.
Alongside {file2}, which stays as it is, create {file} with {contents}.
Similar to {file2}, but new and much shorter: {file} with {contents}.
After {file2} was deleted we need its successor {file}. Create it with {contents}.
{file2} is done. The next file is {file}; create it with {contents}.
{comp} imports from {file}, which isn't there. Create it with {contents}.
{comp} will read its limits from {file}. Please create that file with {contents}.
{person} wrote that {file} must exist before the audit. Content: {contents}. Please create it.
{team} asked us to add {file} with {contents}.
{ticket} needs one new file: {file}. Put {contents} in.
`{cmd}` exits with "file not found" because of {file}. Create it with {contents}.
`{cmd}` needs {file} to be present; {contents} is enough as content. Create it.
Before I run `{cmd}`, create {file} with {contents}.
the script stops with\n  No such file or directory\ncreate {file}, {contents} is all it needs
Cannot find module, says tsc. Right, I never added {file}. Create it with {contents}.
webpack:\nModule not found: Error: Can't resolve\n\nwe need {file} with {contents}, please create it
Acceptance criteria:\n- file {file} exists\n- it contains {contents}\n\nPlease implement.
Steps\n1. create {file}\n2. write {contents} in it\nthat's all
Story: as an editor I want a sample article in the repo.\nTask: create {file} with {contents}.
- new file: {file}\n- content: {contents}\n- no other changes
Summary: config for the label printer is missing\nFix: create {file} with {contents}
Type: chore\nAdd {file} with {contents}.
Requirement: {file} shall exist and hold {contents}. Please create it.
review comment: "move this to its own file" -> create {file} with {contents}
from the setup guide: "create {file} and put {contents} in it." please do that here
the ticket is short: add {file}, content {contents}
in the standup I promised {file}. Create it with {contents} please
my pairing partner wants {file} with {contents} before we go on
the designers deliver their tokens as {file}, for now create it with {contents}
accounting gets its own mapping: new file {file} with {contents}
legal sent a text for the imprint, put it in a new file {file}: {contents_end}
marketing's campaign ids go to {file}, a new file: {contents_end}
support wants canned answers in the repo. new file {file}: {contents_end}
QA needs a sample for the ticket machine, {file}, like so: {contents_end}
data team dropped this in the chat, save it as {file}: {contents_end}
I've written the first version of the hotel search settings, create {file} with it: {contents_end}
I've got the text from the vendor of the scales. Put it in the repo as {file}: {contents_end}
I copied this from an older project. Create {file} with it, unchanged: {contents_end}
I will need this file in every branch, so let's start here. {file}: {contents_end}
We keep forgetting {file}. Add it today, with this content: {contents_end}
You can create {file} right away, this is the content: {contents_end}
This has to go to a new file {file} before lunch: {contents_end}
These lines make up the new {file}: {contents_end}
That's the complete content for {file}, please create the file: {contents_end}
Here is what the new {file} for the train app should contain: {contents_end}
Everything below belongs into {file}, a file that you create: {contents_end}
Exactly what follows, as {file}: {contents_end}
mk {file}: {contents_end}
add {file} -- content: {contents_end}
new: {file}\n{contents_end}
create this file\npath: {file}\ntext: {contents_end}
we need a new file here\n\nname: {file}\n\ncontent: {contents_end}
hey, can you add the file {file} to our vet booking repo? content: {contents_end}
hello, please create {file} for the recipe import. It contains: {contents_end}
thanks for the help before. Now create {file} with this: {contents_end}
good, now the config: create {file} with: {contents_end}
one thing left for the parking module, the file {file}: {contents_end}
sorry, forgot one: {file}, to be created with this: {contents_end}
ok so {file} doesn't exist, then create it, content below: {contents_end}
could you please save the following text in a new file with the name {file}? {contents_end}
would it be possible to create {file}? The content is this: {contents_end}
can a new file {file} be added with the lines below? {contents_end}
Eine neue Datei, bitte: {file}. Inhalt: {contents_end}
Speichere das als {file}, die Datei gibt es noch nicht: {contents_end}
Kannst du {file} neu anlegen und {contents} reinschreiben?
Wir brauchen {file} mit {contents}, leg die Datei bitte an.
Ajoute un fichier {file} qui contient {contents}.
Necesito un archivo nuevo {file} con {contents}.
Crie o arquivo {file} com o conteúdo {contents}.
Crea un nuovo file {file} con {contents} dentro.
Utwórz plik {file} z treścią {contents}.
Skapa filen {file} med innehållet {contents}.
Our mail templates are loaded by name, and the loader now asks for {file}. Add it with {contents}.
The import of bank holidays reads {file}. Create this file, {contents} will do as content.
The library catalogue has a job that scans for {file}. Let's give it one, with {contents}.
The football club site needs a maintenance notice. Create {file} and write {contents} in it.
The health check of the gateway serves {file} as is. There is none in the repo: create it with \
{contents}.
The solar inverter mock answers from a file. Add it as {file}, {contents} being the whole answer.
The pipeline template includes {file} if present. I want it present, with {contents}.
The mono repo tool detects packages by {file}. Create one with {contents} so ours shows up.
The editor settings of the team should be shared, so please add {file} with {contents}.
The integration test for refunds loads {file}. Please create it and put {contents} inside.
The schema for tenants moved out, {file} is its new home. Create it with {contents}.
The music player demo needs a playlist in {file}. New file, content {contents}.
The insurance calculator will get a file for its rates: {file}, containing {contents}. Create it, \
please.
A file {file} with {contents} is what the crawler tests need. Please add it.
A minimal version of {file} is enough for the prototype: create it with {contents}.
An extra file for the courier app, {file}, with {contents} as content.
All I want is a new file {file} with {contents}.
Another fixture for the flight search: {file}, content {contents}.
No template, no comments, only {contents} in a new file {file}.
No such file so far: {file}. Please create it with {contents}.
Nobody has added {file} to the beehive monitor repo yet. It should contain {contents}; create it \
please.
Not an edit, a new file: {file} with {contents}.
Two lines of context: the checkout tests are new, and they need {file}. Create it with {contents}.
Same as yesterday but a different path: create {file} with {contents}.
Small addition to the water meter service: file {file} with {contents}.
Please put {contents} into {file} and create the file for it, the ferry app needs it.
Please write a new {file}. Content is {contents}, the rest comes from the data team.
Please make sure {file} gets created with {contents}, otherwise the preview stays empty.
Please give the stock module a file {file} with {contents}.
Please set {file} up as a new file; it starts with {contents} and that is also where it ends.
Add, as a new file, {file}. Put {contents} in there.
Add a new file at {file}. It has one line: {contents}.
Add the missing {file} to the auction service. Text: {contents}.
Add {contents} as the content of a new file, {file}.
Add the file {file}; I left the content short on purpose: {contents}.
Create an entry file for the voucher package: {file} with {contents}.
Create a new file to hold {contents} and name it {file}.
Create the file that the release script asks for, {file}, with {contents}.
Create one file, {file}, and write {contents} into it.
Create what the README calls the starter file: {file} with {contents}.
Create a dummy {file}. {contents} is fine.
Create a fresh {file} for the rental contracts, containing {contents}.
Create {file} because the loader for tide tables throws without it. Put {contents} there.
Make a new {file} for the call centre dashboard with {contents}.
Make {file} from scratch, with {contents} in it.
Make the demo work: it needs {file} with {contents}, which we don't have.
Make a stub for the tax module. File {file}, content {contents}.
Save a new file {file} in the workspace with {contents} as text.
Save {contents} to disk as {file}, it's a new file.
Store the default of the thermostat in a new {file}: {contents_end}
Store this in the repository as {file}, nothing like it is there yet: {contents_end}
Write the new file {file}, which documents our naming of shipments: {contents_end}
Write out {file} for the election map, content as given: {contents_end}
Set up the new {file} for the dental clinic calendar: {contents_end}
Generate the file {file} with precisely this text in it: {contents_end}
Open a new file {file} and fill it with this: {contents_end}
Put this file into the project, name {file}: {contents_end}
Bring {file} into the repo, it's new, with this inside: {contents_end}
Fill the gap in the export module: {file} is missing. It should read: {contents_end}
Let the tests for the loan calculator have their own {file}: {contents_end}
Give me a new file {file} with the content I paste here: {contents_end}
Take this as the content of a new file {file}: {contents_end}
Use this text for the new file {file}: {contents_end}
Turn the snippet below into a file {file}: {contents_end}
Start with this in {file}, I'll add the chart code later: {contents_end}
Finish the setup by creating {file}: {contents_end}
The config that used to be generated for the tram simulator is static now. File {file}, content: \
{contents_end}
The mock for the currency rates should live in {file}. Please create it like this: {contents_end}
The README links to {file}, but the link is dead. Create the file with this: {contents_end}
My machine has this file and the server doesn't, so it should be in git. {file}: {contents_end}
Our pre-commit hook wants {file}. I checked what is needed, create it with: {contents_end}
Last thing before the code freeze of the ticket shop: a new file {file} with the following: \
{contents_end}
We agreed with the platform group that every repository declares itself in a small file. In our case \
that is {file}. It is not there yet, so create it, and as content take {contents} for the time being.
I'm rewriting the import of blood test results step by step. In the first step I only want the new \
file to exist so that the others can already import it: {file}, with {contents} in it. No changes \
anywhere else.
Hey, the preview environment for the flower shop doesn't start, and it turns out the start script \
sources a file that isn't checked in. Can you create {file} with {contents}? I've confirmed with \
{person} that this is what belongs there.
There will be a longer version of this next sprint, but for the alpha of the fleet tracker we can \
live with a very short one. Please create {file} and write {contents} into it. It doesn't need a \
header or a licence comment.
When I cloned the repository on a new laptop, the tests of the pension calculator failed because \
{file} isn't under version control. It should be. Please create it with {contents}, I'll take care of \
the ignore list myself.
I have compared the two branches and found one difference that matters: on main there's no {file}. \
Create it on this branch as well, using the same text as over there, which is {contents}.
The vendor changed the format of their feed for concert tickets and sent us an example that we should \
keep as a fixture. Please add it to the repository under {file}. It must be stored exactly as I got \
it: {contents_end}
Could you please do the boring part of {ticket} for me? That's the creation of {file}. I already know \
what has to be in it, you don't need to look anything up: {contents_end}
To be able to switch off the chat on the bank's landing page we want a separate file that the deploy \
can swap. Please create it as {file} with the content that I paste below and don't wire it up yet. \
{contents_end}
So far the fire alarm simulator has its sample data inline in three tests, which is hard to read. \
I'll replace that later. Today I only need the file with the sample: {file}, and its content is \
{contents}.
As part of the move to the new registry each package gets a small file that says who owns it. For \
this package the path is {file} and the content is {contents}. Please create it now, the deadline for \
all teams is tonight.
I need two things from you today but let's do them one by one. Start with a new file, {file}. It has \
to contain {contents} and nothing else. I'll tell you about the other thing afterwards.
In the code review of the reservation module we noticed that the constant is copied into four places. \
The plan is to have it once, in {file}. Please create that file with {contents}; replacing the copies \
is my job.
You know the folder with the examples for the public API. One example is still missing, the one for \
cancelling a subscription. Please create it as {file} and use this text, which the docs team has \
approved: {contents_end}
The build of the documentation prints a warning for every chapter without an index file. Only one \
chapter is affected now. The missing file is {file}. Create it with {contents}, then the build should \
be free of warnings.
Please add a new file to the project that the mobile developers can fetch during their build. They \
expect it at {file}. The content was agreed on in yesterday's call and looks like this: {contents_end}
Our linter setup for the hospital portal is split into several files now, and one of them never made \
it into the commit. I still have its text in my clipboard. Create {file} with it: {contents_end}
We're getting a second warehouse in spring, and its floor plan goes into a file of its own. Please \
create {file}. It starts as a stub with {contents}, the logistics people will send the real plan in \
two weeks, and I'll replace the stub then.
The test that checks the export of donations compares the result with a stored file. The comparison \
is written and the stored file isn't there, so of course it fails. Please create {file} with \
{contents}, which is the correct result for an empty month.
From the feedback of the pilot schools: there should be a place where teachers find out what's new. \
Let's begin in the simplest way, that is with a file in the repo. Please create {file}, with \
{contents} as the first version of the text.
Can you please help me with the packaging of the meter reading tool? The packager refuses to work as \
long as {file} isn't there. I looked up what has to be in this file, and for our case {contents} is \
sufficient. So please create it.
I don't want to put any more options on the command line of the sync job. It's able to read them from \
{file}, which we don't have so far. Would you create this file with {contents} in it? I'll take the \
options out of the crontab afterwards.
We've got a repository for the scripts of the weather stations, but it's almost empty. Here's the \
first thing to be added. The file should be {file}, please keep the text as it is: {contents_end}
To all appearances, {file} was ignored by git until now because of a rule that was too broad. The \
rule is gone. Please write the file again, the person who had it sent me the text: {contents_end}
The print shop wants to test its new machines with our vouchers, and for that they need a description \
of the layout. I've made one. It belongs in the repository, in a new file {file}: {contents_end}
For the alarm centre we have to record who's responsible for the module. There's a simple format for \
this, and every team makes its own file. Ours should be created as {file} with this in it: \
{contents_end}
Can you create {file} for the scoreboard of the handball league? All that should be in the file is \
{contents}.
What I need now is a new file under {file}. I've decided to begin with {contents} and to see how the \
tool reacts.
Please take {contents} as the content and {file} as the name, and create the file. It's for the ski \
school's price list.
Let us not change the parser of the ship registry. A file called {file} with {contents} in it will do \
the trick, please create it.
Our analytics setup has a hole: nobody added {file}. Please do it now, and write {contents} into it.
In yesterday's build the step for the licence texts failed, since {file} isn't part of the repo. \
Create it with {contents}.
The mock server for the petrol station app serves whatever lies on disk. Create {file} with \
{contents}, so it has something to serve.
I'm recording a tutorial, and in the first scene a file is created. Please do that: {file}, with \
{contents} in it.
You could save me a minute by creating {file}. It has to contain {contents}, and it isn't needed for \
anything but the type check.
Since the wiki was shut down, our notes on the tax interface live in the repo. Please make {file} and \
start with {contents}.
Please make the file that's mentioned in {ticket}, which is {file}. The content is mentioned there as \
well: {contents}.
Here is one more request from the museum's web team. They'd like to have {file} in the repository \
with this text: {contents_end}
Because the schema is now checked at build time, we need an example that is valid. Create {file} with \
it: {contents_end}
The stub for the new payment method is ready. It's supposed to be in {file}, so please create this \
file from the following: {contents_end}
The stylesheet folder has one theme per airline, and the new airline has none yet. Create {file} with \
{contents} so the theme picker doesn't crash.
Yarn workspaces need a manifest or a marker in every package. Ours is {file}, still missing, so \
please create it with {contents}.
I'm setting up the sandbox for the payment provider. It wants a file called {file}, and {contents} is \
what their support told me to put there.
Please add a sample for the vaccination certificates to the repo. I'd call it {file}, and the content \
can be as short as {contents}.
We lost a file in the last merge and only the validator noticed. It's {file}; please create it again, \
the content was {contents}.
Our new tester asked where the list of known issues is. There's none, so create {file} and start it \
with {contents}.
Next, the server part of the voting app. It has no {file}, and I want one with {contents}. Don't \
touch the client part.
The container won't start unless {file} can be read. For the moment {contents} is all it needs, so go \
ahead and create it.
Because the importer for crop data validates file names, the fixture must be named {file}. Create \
this file and put {contents} in it.
For the training on Wednesday each team gets a file to play with. Ours is {file}; please create it \
with {contents} as the starting point.
Could you create a file that marks this folder as private? By our convention it's {file} and it \
contains {contents}.
Somebody wrote a lint rule that demands {file} in each library. I'd rather comply than argue, so \
please create it with {contents}.
The tenants' portal gets its own error texts. Please make a file {file} for them, and let it begin \
and end with {contents}.
In the issue it says that the generator ignores packages without {file}. So create one in ours, \
{contents} should be enough as content.
After the split into two repositories, {file} exists in the other one only. I need it here, too, with \
the same content, which is {contents}.
I deleted {file2} on purpose. What replaces it is {file}, so please create that one with {contents}.
We're trying out the new test runner in the parking module, and it needs {file} for its setup. Create \
it with {contents}.
Before I write the real implementation I'd like the file to be there for the others to import. It's \
{file}, with {contents} as a placeholder.
Please create a file for the manual overrides of the heating schedule. Path: {file}. It starts off \
with {contents}.
Two of the three regions have their settings in the repo. The third is the north, and its file would \
be {file} with {contents}. Please create it.
The designer's export didn't include {file}, although the page about opening hours uses it. Create it \
by hand and put {contents} in.
For the pull request I still need a changes entry. In this repo that's a file of its own, {file}, and \
mine says {contents}. Please create it.
The translators for Danish start tomorrow. Would you please create {file} for them so that they have \
something to open? {contents} is fine.
I need a minimal example to file a bug with the vendor of the chart library. Create {file} with \
{contents}, the smaller the better.
As a workaround for the broken resolver, we put a small file next to the entry point. It's called \
{file} and has {contents} in it. Create it, please.
Our fleet app reads the list of depots from disk. So far that works on my laptop only, because {file} \
isn't in git. Create it with {contents}.
There's a new customer in the clinic system, and each customer has one file. For this one it is \
{file} with {contents}; please add it.
The mail server accepts our newsletter only if {file} is served from the web root. Please create this \
file with {contents}.
We want to see in the smoke test whether static files are delivered. Please add {file} with \
{contents} for this purpose.
Create the file {file}, please. It's for the ranking of the chess league, and {contents} is the text \
that the season starts with.
Make {file} for me, would you? It's the first file of the pottery course booking, and there's nothing \
more in it than {contents}.
I started a new package for the barcode functions. Its first file is going to be {file}, and I want \
{contents} in there.
Can you add a tiny file so the empty directory shows up in git? Name {file}, content {contents}, \
that's it.
The deploy script greps for a file before it continues. I looked at the script, it's {file} that it's \
looking for. Please create it with {contents}.
From now on the opening times of the swimming pools come from a file in the repo. Create {file} and \
write this into it: {contents_end}
The last missing piece of the registration wizard is a config file. Put the following into {file}, \
which isn't there yet: {contents_end}
I finally got the answer from the data protection officer about the text. It should be stored as \
{file}. Here it is: {contents_end}
Storybook needs this for the new icons, and the place where it looks is {file}. Please create the \
file with the content below: {contents_end}
The old wiki page about on-call duty goes to the repo. Please create {file} and paste this text into \
it without changes: {contents_end}
For the parser of bank statements I want a sample in the tests. Create it under {file}, with this \
content: {contents_end}
As soon as this file is in the repo the other team can begin. Its path is {file}, its content is \
here: {contents_end}
I'd like to keep the query for the monthly electricity report in its own file. Please create {file} \
with it: {contents_end}
You'll find no {file} in the project, and that's the problem with the image upload. Add it like this: \
{contents_end}
This comes from the starter kit of our hosting company. It should be saved as {file} in this repo: \
{contents_end}
The compiler complains about a missing declaration for the map library. Let's declare it in a new \
file {file}: {contents_end}
Please put the snippet that I paste here into a new file with the path {file}, the review of the \
ferry app depends on it: {contents_end}
Here's the first of the new scripts for the music archive. Store it as {file}, we'll make it nicer \
another day: {contents_end}
Seeing this in the browser console:\nGET /static/config 404 (Not Found)\nThe file was never added. \
Create {file} with {contents}.
Traceback (most recent call last):\nFileNotFoundError: \[Errno 2\] No such file or directory\nIt \
means {file}. Create it, {contents} is the content.
CI log:\n\[12:04:11\] checking required files\n\[12:04:11\] 1 file missing\n\nIt's {file}. Please add \
it with {contents}.
docker build:\nCOPY failed: file not found in build context\nThe Dockerfile is right, the file is \
missing. Create {file} with {contents}.
Definition of done for {ticket}:\n- new file in place\n- reviewed\n\nLet's do the first point: create \
{file} with {contents}.
Checklist for a new service\n\[x\] name registered\n\[x\] dashboard\n\[ \] {file} with \
{contents}\n\nPlease do the open item.
Message from {person}: "We need a {file} in the repo, otherwise the scanner skips us. Just put \
{contents} in." Please do that.
README, section Setup:\n> Create a file {file} with {contents}.\nPlease do what it says.
const settings = load('new');\n\nThis line of the courier app will read {file}, which I haven't \
written yet. Create it with {contents}.
I have three files left to add for the theatre's ticket shop. Let's go one at a time. The first is \
{file}, with {contents} as its content; tell me when it's there and I'll give you the next one.
Until last month our settings for the irrigation controller were kept on a network drive. We've been \
asked to keep them under version control instead. So please create {file} in this repository and put \
{contents} in it, just as it was on the drive.
While reading the contributor guide I noticed that it mentions a file which isn't there. It must have \
been lost years ago. I've asked around, and the consensus is that {file} should exist and contain \
{contents}. Please create it.
Hi! In the planning meeting we said that everyone should start small with the new module system. For \
my part, the animal shelter's adoption form, it'd be one file to begin with: {file}. Please create it \
with {contents}, and I'll do the wiring tomorrow.
The error tracker shows an exception on every start of the app since we've moved the defaults. The \
reason is that the app looks for {file}, and the file didn't make it into the release. Please create \
it with {contents}, then I'll build a hotfix.
Please create a new file for me. It belongs to the part of the system where the fares for the cable \
car are calculated, and its name is {file}. The only thing that it should hold is {contents}, because \
the fares come from the database.
When the exam office sends new regulations, we store a short note in the repo so it's clear which \
version the code implements. The note for this term is {contents}, and it goes into a new file named \
{file}. Could you add it?
I'm trying to reproduce the encoding problem with names of patients. I think that a very small input \
is sufficient, so I'd like you to create {file} with {contents}, no newline tricks, no extra fields. \
The test that reads it exists already.
It's time for the repository to get a proper file for the ownership of the modules, since review \
requests keep going to people who left. The tool that we use reads {file}. Begin with one entry: \
{contents_end}
Our marketing colleagues would like to change the teaser on the start page without a developer. The \
plan is that they edit a file on the web interface of the repository. Please create this file, \
{file}, with the teaser of the current campaign: {contents_end}
On the test system I made a file by hand two months ago, and of course nobody remembered it when the \
system was set up again. Let's have it in the repository. It's {file}, and I could restore the text \
from a backup: {contents_end}
This morning I sketched the configuration for the second warehouse together with {person}. It isn't \
complete, but the service can be started with it. Please save it to {file}; there's nothing at that \
path at the moment: {contents_end}
{contents} is the complete text of {file}. The file doesn't exist, please create it.
{contents} has to be saved somewhere; please make it a new file, {file}.
{contents} into {file} please (new)
the text {contents} as a new file under {file}
for the archive importer: {file}, {contents}, please create
the translation of the permit form starts with {file}. create it, {contents} is the content
I'd say {file} is a good place. Create it and put {contents} there.
I promised the bakery chain a sample. Create {file} with {contents}.
If I'm not mistaken the dev server looks for {file}. We don't have it, so create it with {contents}.
It's a new file, so nothing can break: {file} with {contents}, please.
Every environment of the ski lift system has its own file. The one for testing is missing: {file}, \
content {contents}. Please create it.
Only this for now: a file {file} that contains {contents}.
On second thought we do need {file}. Please create it with {contents}.
That's fine. Now go on and create {file} with {contents} in it.
Yesterday we decided on the file name: {file}. So create it, with {contents} inside.
Could you help me with the scaffolding? Create {file}, {contents} is all it has to contain.
Please create the following file.\nName: {file}\nContent: {contents}
Please create {file} with this content:\n{contents_block}\nIt's the sample for the river gauge import.
Could you write this to {file}?\n{contents_block}\nIt's a new file.
tree of the new package:\n  README (exists)\n  {file} (missing)\n\nCreate the missing one with \
{contents}.
git status says\n  deleted: {file}\nThat was me. Create it again with {contents}.
sh: cannot open {file}: No such file\nCreate it, please, with {contents}.
- create {file}\n- text: {contents_end}
*Task*: new file\n*Where*: {file}\n*What*: {contents_end}
Please create {file} for the cinema programme. The following must be in it: {contents_end}
Add another example to the API docs, path {file}, with this text: {contents_end}
The file for the harbour fees should be called {file}. Create it: {contents_end}
{person} typed this in the meeting, make it {file}: {contents_end}
{file} doesn't exist on this branch. Create it here too: {contents_end}
{file}, content as follows, please create it: {contents_end}
no {file} yet, let's add one: {contents_end}
create it as {file}, here's the text: {contents_end}
We need to mock the answer of the credit check in the tests of the leasing module. The mock reads a \
file, and I want this file to be {file}. Please create it with {contents}; I've already written the \
code that loads it.
Since the build of the radio archive runs in a container, it doesn't see the settings from my home \
folder. We therefore need them in the repository. Please create {file} and write {contents} into it, \
that's all the settings I use.
Dear assistant, for the documentation of our interfaces we want to have one file per topic. The first \
of them should be {file}. As a start it only has to contain {contents}. Could you create it?
The job that collects the meter readings has an override file which is normally absent. For the test \
next week it should be present. So please create {file}, with {contents} in it, and I'll delete it \
again once the test is over.
I've drawn up the first draft for the new parental leave form, and it's time to put it under version \
control. The path in the repository is {file}, which doesn't exist so far. Here's the draft: \
{contents_end}
While cleaning up I noticed that one of the workspaces lacks the file that all the others have. It \
should be {file} and have the very same content as the others, that is: {contents_end}
We have a convention that new settings don't go to the big shared file any more but to separate small \
files. So for the new thresholds of the air quality map please add {file}. What goes in is this: \
{contents_end}
""")

REQUESTS["edit"] = lines(r"""
replace {old} with {new} in {file}
update {file}, {old} must be {new}
fix {file}: it says {old} but should say {new}
I need {new} where {file} has {old}
put {new} in place of {old} in {file}
use {new} rather than {old} in {file}
adjust {file}: {old} becomes {new}
small fix in {file}: {old} has to be {new}
open {file}, find {old}, make it {new}
one-line change in {file}: {old} becomes {new}
I want {old} replaced by {new} in {file}
old value {old}, new value {new}, in {file}
The price list shows the wrong amounts because {file} has {old}. Change it to {new}.
We renamed this in the API last week, so {old} in {file} has to become {new}.
The unit test expects {new}, but {file} still has {old}; please correct that.
The booking form is off by one. In {file}, change {old} to {new} and it should be right.
Reviewer asked for a small change in {file}: {new} instead of {old}.
After the merge {file} still contains {old}, although we decided on {new}. Please change it.
Copy and paste mistake in {file}, I left {old} in. It should read {new}.
The staging environment moved, therefore please replace {old} by {new} in {file}.
Please touch only one spot in {file}: {old} becomes {new}.
Before the release we need {new} in {file}; at the moment it has {old}.
According to the design file it's {new}, not {old}. Please fix {file}.
The vendor told us to use {new}. Our {file} has {old}, so change it.
My last commit put {old} in {file}. That was meant to be {new}, please fix.
In {file} there's a line with {old}. Replace exactly this part with {new}.
Don't rewrite the function, only replace {old} with {new} in {file}.
Leave the formatting of {file} alone and just change {old} to {new}.
The lint rule rejects {old} in {file}; write {new} there.
Accessibility audit says {old} in {file} isn't good enough. Use {new}.
The mail footer is outdated: in {file} change {old} to {new}.
Could you please apply the review suggestion in {file}? Replace {old} with {new}.
With the new SDK it's {new}. Please update {file}, where we still have {old}.
While you're in {file}, please change {old} to {new}.
Because the port clashes with another service, {file} needs {new} in place of {old}.
If you open {file} you'll see {old}. I'd like that to be {new}.
What we have in {file} is {old}; what we want is {new}. Please edit.
Please edit {file} so that {old} is now {new}.
Quick change in {file}: swap {old} out for {new}.
That {old} in {file} is a leftover from the prototype, make it {new}.
{file} needs an edit: {old} out, {new} in.
{person} found a mistake in {file}: {old} must be {new}. Please change it.
Edit {file}\nold: {old}\nnew: {new}
file: {file}\nfind: {old}\nreplace: {new}
In {file} replace\n{old_block}\nwith\n{new_block}
please change this in {file}\n{old_block}\nto this\n{new_block}
{file} has this line:\n{old_block}\nIt should be:\n{new_block}
Current in {file}:\n{old_block}\nWanted:\n{new_block}\nPlease edit the file.
Take this part of {file}\n{old_block}\nand make it\n{new_block}
Replace the line below in {file}.\nBefore:\n{old_block}\nAfter:\n{new_block}
Suggested change for {file}:\n- {old}\n+ {new}\nPlease apply it.
Diff for {file}:\n- {old}\n+ {new}
review comment on {file}:\n> {old} should be {new}\nplease do that
TS2322 in {file}: the type does not match. Change {old} to {new}.
AssertionError in the shipping tests\n\nthe cause is {old} in {file}, replace it with {new}
Expected and received differ in the invoice test, since {file} has {old}. Make it {new}.
The log from last night:\n  WARN deprecated option\nIn {file}, replace {old} by {new} to get rid of it.
Steps:\n1. open {file}\n2. replace {old} with {new}\n3. done
Task: edit {file}\nChange: {old} becomes {new}\nScope: this one place
Edit {file}: instead of {old} write this: {new_end}
Where {file} has {old}, insert this in its place: {new_end}
Take {old} in {file} and turn it into this: {new_end}
Replacement for {old} in {file}: {new_end}
The line {old} in {file} should look like this: {new_end}
Bitte ändere in {file} {old} auf {new}.
Ersetze {old} durch {new} in {file}, sonst nichts.
In {file} steht {old}, da muss {new} hin.
Tausch in {file} bitte {old} gegen {new} aus.
Remplace {old} par {new} dans {file}.
Cambia {old} por {new} en {file}, por favor.
Vervang {old} door {new} in {file}.
Sostituisci {old} con {new} in {file}.
Byt ut {old} mot {new} i {file}.
In {file} the sensor reading is rounded too early. Swap {old} for {new} and leave everything around \
it as it is.
Our hospital client pointed out that the wording isn't theirs. Please replace {old} with {new} in \
{file}, one place only.
The farm dashboard refreshes far too often, which comes from {old} in {file}. With {new} the load is \
acceptable, so please change it.
I bumped the library yesterday, and the new version no longer accepts {old}. Please put {new} in \
{file} instead.
As discussed in the retro, we stick to one naming scheme. For {file} that means {old} turns into {new}.
Someone from support noticed that the refund page says the wrong thing. It's {old} in {file}, and it \
should be {new}.
Could you do me a favour and edit {file}? I had {old} there for debugging, and {new} has to go back in.
The night job for the electricity meters timed out again. Until we find the cause, please change \
{old} to {new} in {file}.
For the demo on Friday we'd like {new} instead of {old}. The place to change is {file}.
When the ferry timetable was migrated, one value got lost: {file} has {old} and needs {new}.
I've checked with the API owner. It's {new}. So please replace {old}, which is what {file} says now.
We no longer support the old browser versions, so {old} in {file} can finally become {new}.
This is the last open comment on the pull request: in {file}, replace {old} with {new}.
The theme for the museum shop has one wrong entry. In {file} please change {old} to {new}.
Please revert one thing I did in {file}: I changed it to {old}, it was {new} before and that was right.
The seat map for the concert hall is drawn from the settings in {file}. Hall two got refurbished and \
one of the settings is out of date: it's {old} there and must be {new} from now on. Please make this \
edit and leave all other halls untouched.
I'm going through the warnings of the last build one at a time. The next one is about {file}, where \
the compiler complains about {old}. The recommended way to write it nowadays is {new}, so please \
replace it. Only this occurrence, the rest comes later.
Customers of the energy portal in the new region see a wrong default when they open the contract \
page. I traced it to {file}: someone put {old} there as a stopgap. The product owner confirmed that \
it has to be {new}. Please change it.
Yesterday's incident review produced one action item for us, and it's a tiny one. In {file} we have \
{old}. The team agreed that {new} is safer there. Could you make the change so that I can open the \
pull request before noon?
Hi, I'm on my phone and can't edit properly. In {file} there's still {old} from my first try. Please \
replace it with {new}, nothing else, and I'll review the diff when I'm back at my desk.
During the translation of the bank's help pages we found that one string never went through review. \
The file is {file}; the text is {old} at the moment, and legal wants {new} in its place. Please \
update it.
You can see in {file} that the value was chosen for the test system, namely {old}. In production the \
machines are faster, and ops measured that {new} works best. Please replace the one with the other.
in {file} use {new}, not {old}
{file}, change {old} into {new}
{new} instead of {old} in {file} please
modify {file}: {old} to {new}
rewrite {old} as {new} in {file}
can u fix {file}, {old} should be {new}
I'd like {new} in {file}, currently {old}
we want {new} in {file}, it has {old}
must be {new}, not {old}, see {file}, please edit
no more {old} in {file}, {new} from now on
move {file} from {old} to {new}
bring {file} up to date: {old} is {new} now
get rid of {old} in {file}, write {new}
put {new} over {old} in {file}
only change {old} to {new} in {file}, nothing else
then please edit {file}, {old} becomes {new}
again {file}: {old} has to be {new}
okay do it: {old} to {new} in {file}
wrong value in {file}: {old}. right value: {new}
outdated in {file}: {old}, current: {new}
before: {old}, after: {new}, file: {file}
file {file}, line with {old}, change that to {new}
line {n} of {file}: {old} should be {new}
around line {n} in {file} you find {old}, make it {new}
at the end of {file} there is {old}; change it to {new}
the second argument is wrong in {file}, {old} should be {new}
the constant in {file} is off: {old}, correct is {new}
the label in {file} reads {old}; it should read {new}
the import in {file} has to change from {old} to {new}
the condition in {file} is wrong. {old} must be {new}
the heading in {file} is {old}, marketing wants {new}
the config entry {old} in {file} has to be {new}
the expected value in {file} is {old}; with the new rounding it is {new}, please update
the fallback in {file} should be {new}. Today it is {old}. Change that.
the mock in {file} returns the old thing: {old}. Replace it with {new}.
the snapshot in {file} is stale, {old} is now {new}, update it by hand
the link in {file} is broken, please change {old} to {new}
the timeout's too short for the X-ray upload, in {file} change {old} to {new}
the retry count for the parcel API: {old} becomes {new} in {file}
the environment name differs, so {file} should have {new} where there's {old}
the spelling in {file} is inconsistent. {old} should become {new}.
the locale file {file} has {old}, our translator says {new}
the feature flag entry in {file}: {old} should be replaced with {new}
The path to the tram icons moved. Replace {old} with {new} in {file}.
The team lead prefers {new}. Please change {file}, which has {old}.
The contract says {new}; our code in {file} says {old}. Fix the code.
The documentation in {file} is behind: it mentions {old}, the tool is at {new}. Update it.
The only thing that's left for the ski pass checkout is in {file}: replace {old} by {new}.
The gym app shows the wrong class times since {file} has {old}. Correct would be {new}.
The pricing rule for students changed. {file} has {old}, that must become {new}.
The regression came with {old} in {file}. Please go back to {new}.
The rename of the carrier service isn't complete. In {file} there is one {old} left that has to be \
{new}.
This commit needs one more edit: {old} into {new} in {file}.
This is what I want in {file}: {new}. This is what's there: {old}. Replace it.
This line of {file} is too strict: {old}. Make it {new}.
There's a wrong sign in {file}: {old} should've been {new}. Please correct it.
There is one {old} in {file} and it has to be {new}.
These two got mixed up in {file}: I wrote {old} and wanted {new}.
They changed the endpoint of the weather service. In {file}, {old} has to be {new}.
We're dropping the beta label, so in {file} {old} turns into {new}.
We agreed on {new} for the label size. Can you replace {old} in {file}?
We've to raise the limit for the data import: {old} to {new}, the file is {file}.
We misread the spec of the card reader; {old} in {file} ought to be {new}.
You'll find {old} in {file}. Please put {new} there.
You were right about {file}: {old} is the culprit. Change it to {new}.
Your suggestion is fine, apply it: in {file} {old} is replaced by {new}.
Our design tokens changed, {file} should have {new} and not {old}.
Our partner bank switched its test system. Please replace {old} in {file} with {new}.
My editor froze in the middle of this: {file}, change {old} to {new}.
My bad, {old} in {file} was for local testing. Put {new} back in.
Nothing fancy, in {file} I just want {old} to be {new}.
Now that the upgrade is through, {file} can go from {old} to {new}.
Only after a second look I saw it: {file} has {old}, which must be {new}. Please edit.
On {branch}, edit {file} and replace {old} with {new}.
Please adapt {file} to the new hotel API: {new} in place of {old}.
Please apply this to {file}: search for {old}, replace it with {new}.
Please be careful to change just this in {file}: {old} to {new}.
Please do a find and replace in {file}, {old} to {new}.
Please edit the file {file}. The text {old} should be {new}.
Please have {file} say {new}; it says {old}.
Please hotfix {file}: {old} must be {new} or the payment page stays down.
Please put the correct value in {file}. It is {new}, not {old}.
Please remove {old} from {file} and write {new} at the same spot.
Please set {old} in {file} to {new} so that the sandbox of the tax office answers.
Please switch {file} over to {new}. So far we use {old} there.
Please tweak {file}, I'd rather have {new} than {old}.
In the file {file} I need {old} changed to {new}.
In the tests for the crane scheduler, that's {file}, replace {old} with {new}.
In our settings for the fish market auction ({file}) it's still {old}. It has to be {new}.
In order to silence the type checker, change {old} to {new} in {file}.
In preparation for the audit, {old} in {file} should be replaced with {new}.
For consistency with the other widgets use {new} and not {old} in {file}.
For now, replace {old} by {new} in {file}; we can think about a better solution next sprint.
For the Swiss version we need {new}. In {file} it's {old} now, please edit.
For {ticket}, please open {file} and change {old} to {new}.
With {old} in {file} the exam results aren't sorted. With {new} they are. Change it, please.
With the current {old} in {file} the build fails on Windows. Make it {new}.
As a follow-up to {ticket}, replace {old} with {new} in {file}.
As long as {file} has {old} nobody can log in to the test shop. Make it {new}.
As per the style guide: {new} instead of {old} in {file}.
At the moment {file} contains {old}. Update this to {new}.
After the split of the logistics module {old} is no longer correct in {file}; {new} is.
Against my expectation {file} has {old}. I need {new} there.
Because of the new VAT rate {old} in {file} needs to be {new}.
Because {old} is deprecated, use {new} in {file}.
Before I forget it: {old} in {file} has to be changed to {new}.
Besides the tests there is {file} to adapt, {old} becomes {new}.
But in {file} it should be {new}, and it's {old}. Fix that.
By mistake {file} got {old}. Replace that with {new}.
Change the following in {file}: {old} becomes {new}.
Change one thing in {file}, {old}, to {new}.
Change {file} so that it has {new} where it had {old}.
Change {old} - which occurs once in {file} - to {new}.
Change what I have in {file}, {old}, to what the customer ordered, {new}.
Do a replacement in {file}, please: {old} by {new}.
Do you see {old} in {file}? Change it to {new}.
Does it matter that {file} has {old}? Yes it does, so make it {new}.
Edit in {file}: the old text is {old}, and the new text is {new}.
Edit {file}, please. Replace {old} and write {new}.
Even if it looks odd, replace {old} with {new} in {file}. The scanner firmware wants it like that.
Fix the typo {old} in {file}, correct is {new}.
Fix the flaky ambulance test by replacing {old} with {new} in {file}.
Fix this for me: {file} has {old}, should have {new}.
Replace the text {old} by {new}; the file to edit is {file}.
Replace {old} (in {file}) with {new}.
Make {file} match the schema: {new} in place of {old}.
Make the following replacement in {file}: {old} by {new}.
Make this edit, please. File {file}, old {old}, new {new}.
Set it to {new} in {file}; now it is {old}.
Somebody hard-coded {old} in {file}. Replace it with {new}.
Since Monday we use {new}; {file} still has {old}. Please change.
Turn {old} into {new}, in {file} only.
Update the text in {file} from {old} to {new}.
Update {file} for the new season of the theatre: {old} becomes {new}.
Update what {file} says: {new} and no longer {old}.
Use the new name in {file}, that is {new} in place of {old}.
Upgrade note says: {old} becomes {new}. Do that in {file}.
Write {new} in {file} at the place where you see {old}.
When I wrote {file} I put {old}; that has to be {new}. Please edit.
Whoever wrote {old} in {file} meant {new}. Correct it.
Why does {file} have {old}? It should be {new}. Please fix.
If possible right away: {file}, {old} to {new}.
It's a single edit: in {file}, {new} should replace {old}.
I changed the helper, so now {file} must use {new} in place of {old}.
I made up my mind, take {new} and not {old} in {file}.
I noticed {old} in {file}, which is clearly wrong. Please write {new}.
I spotted an error in {file} while reading the diff: {old}. It needs to be {new}.
I think the clean version is {new}, so replace {old} in {file} with that.
I tested it locally with {new} and it works. Please put that in {file} instead of {old}.
Hey, in {file} we've got {old}, could you make it {new}?
Hello, one request for {file}: please change {old} to {new}. Thank you.
Here's a change for {file}. Old: {old}. New: {new}.
Here {old} has to go and {new} has to come: {file}.
Let's change {old} to {new} in {file} and see if the nightly run gets better.
Let's have {new} in {file}, not {old}.
Look at {old} in {file}. Change that to {new}.
Last edit for today is in {file}: {old} to {new}.
fix for {file}:\n{old_block}\nshould be\n{new_block}
hi, can you update {file}? we have\n{old_block}\nand we need\n{new_block}
In the settings of the pharmacy shop, {file}, this line\n{old_block}\nmust be changed \
to\n{new_block}\nbecause the supplier moved.
Edit request\nFile: {file}\nOld text:\n{old_block}\nNew text:\n{new_block}
I'd like this in {file}:\n{new_block}\ninstead of this:\n{old_block}
There is one place in {file} to change. It is\n{old_block}\nand it becomes\n{new_block}
Please replace, in {file},\n{old_block}\nby\n{new_block}\nThat's the whole change.
old\n{old_block}\nnew\n{new_block}\nfile {file}
The reviewer suggests for {file}:\n```diff\n- {old}\n+ {new}\n```\nPlease apply.
- file: {file}\n- remove: {old}\n- write there instead: {new}
path={file}\nold={old}\nnew={new}
Change list:\n* {file}: {old} is replaced by {new}
Error: expected a different value\n    at the checkout test\nin {file} it's {old}, replace it with \
{new}
npm warn deprecated\n\nso in {file} please go from {old} to {new}
eslint says:\n  error  unexpected value\nSolution: {new} instead of {old} in {file}.
The build output:\n> type error in the wallet module\nIn {file} replace {old} with {new}, that's the \
fix.
Comment by the tester on {ticket}:\n"The text is wrong."\nReplace {old} with {new} in {file}, please.
We have this remark from the security team: {old} in {file} must not stay. They recommend the \
following: {new_end}
The code in {file} that reads {old} should be changed to this: {new_end}
I worked out the right line for the bicycle rental. In {file} put it in place of {old}: {new_end}
Please open {file}, look for {old} and put in this: {new_end}
One edit in {file}: delete {old} and in its place write this: {new_end}
Find {old} in {file}. The new version is as follows: {new_end}
The current {old} in {file} should be replaced with what I paste here: {new_end}
{file} has {old}, we need this: {new_end}
{old} in {file} gets replaced by this: {new_end}
in {file}, instead of {old}, I want: {new_end}
change {old} in {file} to: {new_end}
{ticket}: {file}, {old} changes to: {new_end}
update in {file}, old {old}, new: {new_end}
Kannst du in {file} {old} auf {new} ändern?
In {file} bitte {new} statt {old} verwenden.
Korrigiere {file}: {old} muss {new} heißen.
Schreib in {file} {new} statt {old}.
Dans {file}, change {old} en {new} s'il te plaît.
En {file} reemplaza {old} con {new}.
W pliku {file} zamień {old} na {new}.
Troque {old} por {new} em {file}.
I went through the checklist for the go-live of the parking app, and everything's fine apart from one \
entry in {file}. It has {old}, which we used while testing in the garage. For real customers it has \
to be {new}. Please change it now.
The accountants found a difference of a few cents between the report and the ledger. It took us a day \
to see that it comes from {old} in {file}. The correct form is {new}. Please make exactly that \
replacement and nothing more.
We got a new supplier for the address lookup, and they name things differently. Most of the code goes \
through the adapter, so there's only one thing to edit: in {file}, {old} has to be replaced by {new}.
For the school portal we promised the ministry to use their wording on every page. One page slipped \
through: {file} still has {old}. Their wording is {new}, so please replace it. The other pages have \
been done already.
Please look at the pull request comments only if you want to, the change itself is simple. {person} \
asks that in {file} we don't have {old} but {new}. Could you make this edit? I'll answer the comment \
myself.
Since we introduced the new build machines, one of our settings makes the jobs slower than before. \
It's in {file}. I'd like you to replace {old} by {new} there, then I'll trigger the pipeline and \
compare the times.
Two customers reported that the freight calculator rejects valid postcodes. I found the reason in \
{file}, where we have {old}. Changing this to {new} solves it, I tried it in the debugger. Please put \
it in the file.
There was a long discussion about whether it should be {old} or {new} in {file}. The product owner \
decided in favour of the latter. At the moment it's the former that stands in the file, so please \
replace it.
You recently helped me with the search page, and now I have a very similar thing for the map page. \
The file is {file}. What's in there is {old}, and what should be in there is {new}. Please edit it.
I'm cleaning up after the migration of the ticket database. Most of the references are right, but \
{file} was forgotten and contains {old}. Replace this with {new}; it's the only reference of that \
kind in the file.
When the app for the fire brigade is used offline, it shows something that's not correct. The fix is \
known and has been approved. It consists of replacing {old} with {new} in {file}. Please do this and \
leave the tests to me.
The last deployment of the payroll service went wrong since a value in {file} didn't match the one on \
the server. They changed the server on short notice. So our {old} has to become {new}, in that file \
only.
Good morning, could you please help me with a tiny correction? In {file} I misspelled something, it \
says {old}. As you can guess, it should say {new}. I can't do it myself because I'm in a screen share.
Everything in this package was generated, except {file}, which we maintain by hand. The generator's \
new release writes {new} everywhere, while our file still has {old}. Please replace it so that they \
agree again.
We only have ten minutes before the window for changes closes. The one thing I want to get in is a \
correction in {file}: the entry {old} must be {new}. Don't reformat the file, the diff should stay \
small.
Our colleagues in Austria use a different word for the same thing, and the app for the post offices \
should respect that. As of today there's just one place, in {file}, where it says {old}. They'd like \
to read {new} there. Please change it for them.
I had the idea to look at our oldest open issue, and it turned out to be a matter of seconds. Someone \
reported three years ago that {file} has {old}, although it should have {new}. They were right! \
Please correct it so that I can close the issue.
We have a problem with the new scanners in the hospital's pharmacy. They send the code in another \
form than the old ones did. It's possible to deal with this by a small change in {file}: instead of \
{old} it should have {new}. Please make the change.
The documentation team is working on the chapter about the import of timetables. They noticed that \
the example in {file} doesn't work, since it contains {old}. When they use {new} it works. Please \
update the example, so the chapter and the repo agree.
Please don't be surprised that it's such a small request: I'd like you to replace {old} with {new} in \
{file}. The review for the change was done on paper, in a workshop with the engineers of the water \
works, so there's no pull request to look at.
There are two ways to solve {ticket}, and we'll take the one that has less risk. It means we leave \
the algorithm for the tour planning alone, and only change a setting. The setting is in {file}. It's \
{old} now, and I'd like it to be {new}.
I've been asked to prepare the system for the higher number of users in the week before the \
elections. Part of the preparation is a change in {file}, namely from {old} to {new}. Please do this \
edit now; the others I'll do on the servers.
In the code for the seat heating demo there's one thing I'd like to have changed. You'll see {old} in \
{file}; please put {new} there.
Our font licence has expired, so we go back to the free one. This affects {file}, where {old} has to \
become {new}.
The form for dog licences accepts dates in the future. I know why, {file} has {old}, and it should be \
{new}. Please edit it.
The data from the traffic counters is shifted by an hour. With {new} instead of {old} in {file}, it's \
correct. Please change that.
A linter update makes us change one line in {file}. The linter doesn't want {old}, it wants {new}.
Look, in {file} there's {old}. This goes back to the time of the first prototype. Replace it with \
{new}, please.
Would you please open {file} and correct a small thing? I typed {old} and should've typed {new}.
At the request of the travel agency, {old} in {file} is to be replaced by {new}.
The number of rows per page on the order list is too small for the sales team. Please edit {file}: \
{old} should be {new}.
While testing the voice assistant for the kitchen app I found {old} in {file}. It has to be {new} for \
the command to be understood.
Now and then the sync with the cash registers stops. We'll try {new} instead of {old} in {file}, so \
please change that.
For the pilot in Norway I've to change {file}. Please replace {old} by {new} there.
I'd prefer a more careful wording in {file}. Please replace {old} with {new} before the customer sees \
it.
When the file {file} was copied from the other project, {old} came along with it. In this project we \
need {new}. Please fix it.
This morning's alert about the fuel prices was false. To prevent it from coming again, replace {old} \
by {new} in {file}.
We'd like the pop-up on the news page to be gone sooner. Therefore please change {file} in one place, \
from {old} to {new}.
There's a better way to say {old}, which stands in {file}. Please say it like this from now on: \
{new_end}
The lawyer's comment on {file} is that {old} isn't precise. She suggests the following instead, so \
please change it: {new_end}
The search page for apartments sorts in the wrong order, and the reason is {old} in {file}. Please \
replace it with {new}.
Our monitoring shows too many requests to the postcode service. Please reduce them by changing {old} \
in {file} to {new}.
In the last refactoring a name was changed everywhere except in {file}. There we have {old}, and it \
needs to be {new}.
I'm reading {file} and I think that there's a slip in it: {old} should have been {new}. Please \
correct it for me.
Please edit {file} in one place. The customer number format has changed, so that {old} is wrong now \
and {new} is correct.
The accessibility checker marks one element in {file}. Replace {old} by {new} and it'll be happy.
When users open the loan calculator on a phone, the layout breaks. The fix is to have {new} in place \
of {old} in {file}.
The backend team released their change to the delivery slots, so we can finally replace {old} with \
{new} in {file}.
We decided in the architecture meeting that {old} isn't allowed any more. There's one left, it's in \
{file}; make it {new}.
Please update the sample in {file}. It has {old}, but since the last version the right thing to write \
is {new}.
The nightly backup of the photo archive runs into a limit. Set the limit higher: {new} instead of \
{old} in {file}.
Can you fix the wrong reference in {file}? It points to {old}. The right one is {new}, I've checked \
that it exists.
Someone reported that our cookie banner comes back on each visit. I think it's {old} in {file}. \
Change it to {new}, please.
Because the type of the tax field was changed, {file} doesn't compile. It's enough to replace {old} \
by {new}.
To make the carousel on the shop's start page slower, please replace {old} in {file} with {new}.
Before we hand over the project to the city's IT, {old} in {file} has to be replaced by {new}.
The test for the boat rental expects the old message. In {file} replace {old} with {new}, which is \
what the code prints now.
Two of our settings files disagree. The correct one has {new}, while in {file} there's {old}. Please \
correct the wrong one.
For the trial week with the new printer in the warehouse, please change {old} in {file} to {new}. \
I'll change it back myself.
I took the wrong constant from the list when I wrote the speed limit check. In {file} it must be \
{new}, not {old}.
Only one line has to change for the new school year. It's in {file}, where {old} needs to be replaced \
by {new}.
Please go into {file} and have a look at {old}. I'd like you to turn this into {new}, for the sake of \
readability.
The import of hotel reviews skips every second entry. I found a silly mistake in {file}: {old}. It \
has to be {new}.
Since the rename of our department, {file} isn't correct any more. Please write {new} where you find \
{old}.
There were complaints about the wording on the invoice. So in {file}, instead of {old}, please write \
{new}.
As you can see in the diff, I changed {old} to {new} in {file2}. The same has to be done in {file}. \
Please do it.
In {file2} I already have {new}. Now please bring {file} in line, which has {old} at the same spot.
The rule in {file} that contains {old} fires too often. With {new} it fires only if it's needed, so \
please change it.
Let's make the error message in the donation form friendlier. In {file} please replace {old} with \
{new}.
With the new index the query for open orders is fast enough to drop the hint. In {file}, change {old} \
to {new}.
For the screenshots in the user manual I need {new} in {file}. At the moment it's {old}. Change it \
please, I'll revert it later.
The pull request can't be merged as the bot found {old} in {file}. The bot wants {new}. Please do the \
bot the favour.
Apart from {file}, everything is ready for the change of the bank's name. Here we still have {old}, \
and it must be {new}.
Please adjust the threshold for the smoke sensors, in other words replace {old} in {file} with {new}.
Instead of disabling the rule I'd rather fix the cause. In {file}, {old} needs to be replaced with \
{new}, please do so.
On the settings page of the radio app one switch doesn't work. It's caused by {old} in {file}, which \
has to be {new}.
We want to pin the version for the time being. So please change {old} in {file} to {new} and leave \
the other entries alone.
I was asked to shorten the text on the button. Where {file} says {old}, write {new} from now on.
The staging database was moved to a different host last night. In {file} this means {new} in place of \
{old}, please.
After a long search we know why the crane simulator drifts: {file} has {old}. What we need is {new}. \
Please put it in.
Their documentation was wrong and they've corrected it. Hence {old} in {file} is to be replaced by \
{new}. Nothing else changes.
If we keep {old} in {file}, the upload of X-ray images will stop at midnight. Replace it with {new}, \
that's the new endpoint's way.
I can't merge the dependency update because of {file}. As described in their changelog, one has to \
replace {old} by {new}.
In our component for star ratings, there's a small flaw. The file is {file}, the flaw is {old}, and \
the remedy is {new}. Please edit.
This is about the table of contents in the docs: {file} lists {old}, but the chapter is called {new}. \
Please fix the entry.
A user from Canada pointed out a wrong abbreviation. You find it in {file} as {old}, and it should be \
{new}.
Please make a last correction to the auction page before I tag the release: replace {old} with {new} \
in {file}.
For the accounts of the sports club we need another rounding. I'd like to have {new} instead of {old} \
in {file}.
Reading through the code of the tide calendar I found a leftover in {file}, namely {old}. It needs to \
be changed to {new}.
The easiest way to make the flaky payment test stable is an edit in {file}. Replace {old} with the \
following: {new_end}
I've thought about the naming and came up with something better for {old} in {file}. Please replace \
it with this: {new_end}
The part of {file} that handles refunds has to change. Where it now has {old}, there should be the \
following: {new_end}
In the review we found a better form for {old}, which you'll see in {file}. Please use this instead: \
{new_end}
Please correct {file} for the bus company. Replace {old} with what they sent me: {new_end}
ERROR in the checkout bundle\nTS2304: Cannot find name.\n\nI renamed it and forgot {file}. Replace \
{old} with {new} there.
ReferenceError: value is not defined\n    at render\n\nIn {file} I should have written {new} where I \
wrote {old}. Please fix.
Expected: 12\n    Received: 11\n\nThe test data is in {file}. Change {old} to {new}, then the sum is \
right.
Lighthouse report, accessibility: 94\nOne finding left. In {file}, change {old} to {new}.
The bot's comment:\n\[warning\] outdated entry\nIt refers to {old} in {file}. Update it to {new}.
Open tasks for the release\n\[x\] changelog\n\[ \] {file}: {old} to {new}\nPlease do the one that's \
open.
Translation sheet, row 14\nfile: {file}\nis: {old}\nshould be: {new}\n\nPlease change it in the file.
Bug: wrong value on the dashboard for wind turbines\nCause: {old} in {file}\nFix: {new}\nPlease apply \
the fix.
Please change {file}.\n\nThis is there now:\n{old_block}\n\nThis is what the API of the parcel \
service needs:\n{new_block}
I compared my file with the example in the docs. They differ in one thing. Mine, {file}, \
has\n{old_block}\nand the example has\n{new_block}\nPlease change mine.
{person} left a suggestion on {file}. Instead of\n{old_block}\nwe should have\n{new_block}\nI agree, \
so please edit it.
For three weeks we've seen wrong opening hours in the branch finder and nobody knew why. Today I \
found it: in {file} someone left {old} when the time zone handling was changed. Put {new} there, \
please, and nothing more. I'll write the test for it myself.
The new version of our form library is stricter than the old one. It accepts almost all of our code, \
with one exception, and that's in {file}. Please replace {old} by {new}, just like the migration \
guide says. Afterwards I'll look at the forms in the browser.
Our customer, a chain of garden centres, wants to use another name for the loyalty programme. Most of \
it comes from the content system, but one name is in the code, in {file}. It's {old} there, and \
please make it {new}. They'll check it on the test system this afternoon.
I'd like to show you a nice little mistake: in {file} it says {old}. That has been there for four \
years, and no test noticed it. It's only through the new report that we see the difference. Please \
change it to {new}, so that the numbers are correct from today on.
During the load test the queue for the label printers was full after five minutes. {person} \
recommends starting with the settings, before we change any code. The first setting to change is in \
{file}: it's {old} at the moment, and we want to try {new}. Please edit the file.
You can help me with a merge conflict that I resolved the wrong way. In {file} I kept our side, which \
is {old}. What I ought to have kept is the other side, which is {new}. Please replace it; the rest of \
the conflict was resolved correctly.
We're in the middle of moving our configuration to the new format, and for a while both formats must \
be kept in sync by hand. I've just changed the new one. So in the old one, {file}, please replace \
{old} by {new} as well.
The legal department has gone through all of the texts in the car sharing app. There was only one \
thing they didn't like, which is {old} in {file}. They've proposed {new}, and the product owner has \
agreed to it. Please change the text accordingly.
Something small for {ticket}: the value that the simulator of the power grid starts with isn't \
realistic. You can find it in {file}, as {old}. According to the engineers it should be {new}. Please \
replace it so that I can run the simulator again.
Please take care of the finding from the static analysis in {file}. It's the one about {old}. I've \
had a look at the explanation and think they're right, and that the best solution is to replace it by \
{new}. No need to look at the other findings, they're for another day.
I made the mistake of doing a global replace yesterday, and it hit a place which it shouldn't have \
hit. It's in {file}. There it says {old} now, and before my replace it said {new}, which was right. \
Please restore that one place.
{old} is what {file} has, {new} is what it should have. Please change it.
{old} isn't supported by the ticket gate's firmware. Use {new} in {file}.
{old} must go from {file}, {new} is the successor
{new} is what the ministry wants to read in {file}. Now it's {old}. Change it.
{new} has been the official name since May, and {file} still has {old}. Please fix.
{person} renamed it. So please replace {old} with {new} in {file}.
{person} says the correct form is {new}. In {file} I wrote {old}, so please edit that.
{team} needs {new} in {file}; replace {old}.
{comp} {symptom} since {file} has {old}. Replace it by {new}.
Could {file} get {new} where there's {old} now?
Can you make that {new}? I mean {old} in {file}.
Can the {old} in {file} be changed to {new}? Please do it.
Didn't we say {new}? {file} has {old}. Please change it.
Got a failing type check in the bakery shop. Fix: in {file} change {old} to {new}.
My change request for {file} is small: {old} becomes {new}.
Our test for late fees needs {new} in {file}. It has {old}. Change that, please.
Quick fix before lunch: {new} for {old} in {file}.
Simple replacement: {file}, old {old}, new {new}.
So that the dashboards agree, put {new} in {file} where it has {old}.
The rest of {file} is fine, but {old} needs to be {new}.
To turn on the new route planner we need {new} in {file} in place of {old}.
Until the certificate is renewed, use {new} instead of {old} in {file}.
Wrong: {old}. Right: {new}. It's in {file}, please correct.
in {file} i see {old}, make {new} out of it
hm, {old} in {file} can't be right. change to {new}
btw {file} still has {old}, please update to {new}
nit: {old} should be {new} in {file}, can you change it
ok, edit {file}: {old} should read {new}
done with the review, one edit: {file}, {old} to {new}
From the review:\n> I'd write {new} here.\nIt's about {old} in {file}. Please change it.
The list of findings:\n1. {file}: {old} must be {new}\nPlease fix number 1.
Please apply this patch to {file}:\n```\n-{old}\n+{new}\n```
This in {file}\n{old_block}\nis wrong. Correct is\n{new_block}\nPlease edit the file.
edit {file}\n\nreplace\n{old_block}\n\nwith\n{new_block}
For the tram project, file {file}, please exchange\n{old_block}\nfor\n{new_block}
Our contract with the map provider was renewed under other conditions. For the code it only means \
that in {file} we have to replace {old} with {new}. Could you do that? The rest of the integration \
stays the same.
I've compared the numbers of the test centre with ours. They're different in one place, and it's \
because {file} contains {old}. When I put {new} in there by hand the numbers were the same, so please \
make the change permanent.
Please help me to keep this commit small. I was going to reformat {file}, but I'll do that another \
time. For today it's enough if {old} is replaced by {new}, since that's what the ticket asks for.
The file {file} is shared by the web shop and the app. The app team has told us that they can't deal \
with {old}, and they suggest {new}. For the web shop it makes no difference. So please replace it.
""")

REQUESTS["run"] = lines(r"""
run {shell}
execute {shell}
go ahead and run {shell}
try {shell}
launch {shell} please
do a {shell}
next: {shell}
run this: {shell_end}
execute this in the terminal: {shell_end}
command to run: {shell_end}
terminal: {shell_end}
run in the shell: {shell_end}
try this one: {shell_end}
run {shell} and show me the output
run {shell} and tell me what it says
run {shell} and paste the output here
what does {shell} give us now?
does {shell} work on this machine? please run it
is {shell} still failing? run it and see
type {shell} in the terminal
enter {shell} in the console
fire off {shell}
kick off {shell} please
give {shell} another go
repeat {shell}
rerun {shell}
re-run {shell} please, the last run was flaky
first {shell}, then we talk
I can't open a terminal here, run {shell}
saved everything, run {shell}
all files saved. run {shell} please
Please run {shell} from the project root.
Please run {shell} and let me know how it ends.
Please run {shell} so that I can see the error message.
Run {shell} to check whether my last change broke something.
Run {shell} before we continue with the invoice module.
Run {shell} after the merge, I'd like to see if it's fine.
I'm about to push. Run {shell} first.
I've changed the seat map, so please run {shell}.
I fixed the import for the shipping labels; run {shell} again.
I updated the dependencies of the clinic app, now run {shell}.
Could you run {shell} while I review the pull request?
Could you run {shell}? My terminal is busy with the dev server.
Can you run {shell} and report back what it prints?
Can you please execute {shell}, I want to compare the output with the one from CI.
CI is red for the payment service. Run {shell} here to see if it's reproducible.
The README says to run {shell} first. Please do that.
The setup guide lists {shell} as step three; run it please.
The pipeline does {shell}. Do the same locally.
The reviewer asked for the output of {shell}. Please run it.
The build agent printed an error for {shell}. Run the command here.
Before the release of the booking site we always run {shell}, so please do it now.
After every change to the tariff tables one has to run {shell}. Please do.
To verify the fix for the timetable import, run {shell}.
To get the workspace into a clean state, please run {shell}.
To see how far we are with the migration, run {shell}.
For {ticket} please run {shell} and show me what happens.
As the next step in the checklist, execute {shell}.
Since you have a terminal, please run {shell}.
While we're waiting for the review, run {shell}.
Without changing any file, run {shell}.
Nothing to edit, just execute {shell}.
Don't fix anything yet, only run {shell} and show me the messages.
No explanation needed, run {shell}.
Instead of guessing, run {shell} and look at the result.
My colleague gets an error with {shell}. Does it happen here too? Run it.
{person} asked me to run {shell}. Could you do that?
{person} says {shell} is enough to reproduce the crash. Run it, please.
{ticket}: run {shell} and attach the output.
{shell} please
{shell} and show me the last lines
{shell} should pass now, run it
{shell} failed earlier because the database was down. It's up again, run it.
{shell} needs to be executed once on this checkout.
one more time please: {shell}
and now {shell}
can u run {shell} real quick
need the output of {shell}
need to know what {shell} prints
show me what {shell} prints
see if {shell} goes through
see what happens if you run {shell}
find out whether {shell} succeeds
tell me if {shell} exits with an error
let me know what {shell} returns
get me the result of {shell}
wanna see {shell} output
Führe {shell} aus und zeig mir die Ausgabe.
Kannst du bitte {shell} ausführen?
Bitte einmal {shell} laufen lassen.
Starte bitte {shell}.
Was sagt {shell}? Bitte ausführen.
Exécute {shell} s'il te plaît.
Lance {shell} dans le terminal.
Ejecuta {shell} por favor.
Corre {shell} y dime qué sale.
Voer {shell} uit.
Esegui {shell} nel terminale.
Kör {shell} i terminalen.
Uruchom {shell} i pokaż wynik.
Execute {shell} e mostre a saída.
Copied from the wiki, please run it: {shell_end}
Here's the command from the ticket, run it: {shell_end}
Run what I paste here and show me the output: {shell_end}
This is the command our CI uses. Run it locally: {shell_end}
The maintainer asks for the output of this: {shell_end}
I need the result of the following command: {shell_end}
Next step of the upgrade guide for the warehouse app: {shell_end}
Could you please execute the command below and tell me what it prints? {shell_end}
To reproduce the failing order import, execute this: {shell_end}
The last thing before we merge the search filter is to run this: {shell_end}
Please do this for the fleet dashboard repo: {shell_end}
Run exactly this, without extra flags: {shell_end}
As {person} wrote, run: {shell_end}
For {ticket} execute: {shell_end}
sh: {shell_end}
bash: {shell_end}
cmd: {shell_end}
please execute\n{shell_block}
run\n{shell_block}\nand tell me the result
Run this for me:\n{shell_block}\nThanks.
{shell_block}\nplease run this
{shell_block}\nrun that and show me what it prints
{shell_block}\nThis is from the readme. Can you execute it here?
Our docs have this command:\n{shell_block}\nPlease run it once so I know it still works.
The job log shows that CI runs\n{shell_block}\nDo the same on this checkout.
Step 4 of the guide:\n{shell_block}\nPlease do it.
FAIL  the cart total test\n\nI fixed it I think. run {shell}
Error: Cannot find module\n    at Function.resolve\nI've restored the file, run {shell} again please
npm ERR! code ELIFECYCLE\nthat was yesterday. run {shell} and see if it's still there
fatal: not possible to fast-forward, aborting.\nI cleaned that up. Run {shell} now.
- merged main (done)\n- fixed conflicts (done)\n- run {shell} (you, please)
1. save\n2. run {shell}\n3. show the output
Command: {shell}\nWhy: check before the pull request\nPlease run.
Action: run\nCommand: {shell}
What I'd like: the output of {shell}.\nWhy: the nightly build of the map viewer was red.
I just rebased the branch with the new login page and want to be sure nothing is broken. Please run \
{shell} and show me the output.
The school's test server was updated this morning. Run {shell} so we know whether our side still works.
Our intern wrote a guide for new colleagues and the first command in it is {shell}. Run it here to \
see if the guide is right.
The designers need a preview by noon, and {shell} is the step that's missing. Could you start it?
I don't trust the cached result from the build server, so run {shell} on this machine.
We've had random failures in the ticket export since last week. Run {shell} now and let's look at \
what it reports.
Yesterday this took ages. Please run {shell} again and tell me whether it finishes.
Please don't change the code. I'd only like you to execute {shell} and give me the complete output.
I think that the wallet bug is gone with the latest commit. To be certain, run {shell}.
Could you please run {shell} and quote any warnings? The release manager wants to know if there are \
some.
Somebody changed the scripts in the package, and I don't know if the old commands still work. Try \
{shell}.
Let's do the checks in the agreed order. The first one is {shell}, so run that one and wait with the \
others.
The pull request for the new tax rates is nearly ready. What's left is to run {shell}, which I can't \
do from the browser. Please run it and tell me what it prints.
In our team everyone runs the same command before a deployment, and that's {shell}. We deploy the \
hotel portal in half an hour, so would you please run it now?
I've spent the morning on the flaky login test and finally found a race in the setup. The fix is \
saved. Before I commit it, please run {shell} and show me the complete output, including warnings if \
there are any.
The customer reports that the latest version doesn't start on a fresh machine. I'd like to follow the \
same steps as they did. They've told us that they had entered {shell} in the terminal. Please execute \
this now and report what you see.
Good morning! The nightly job was cancelled because the runner went offline, so we have no result \
from last night. Could you run {shell} by hand? It's the same command the job would have used, and I \
need its output for the stand-up.
We switched the package manager last week and some of the documented commands may be wrong now. I'm \
checking them one after another. The next one on my list is {shell}. Run it and tell me whether \
there's an error.
There's a discussion on the pull request about whether the warning is new. The easiest way to settle \
it is to look at the output on this branch. Please run {shell} and post here what it says.
exec {shell} in the terminal please
execute {shell} and wait for it to finish
make it so: {shell}
can you start {shell} for me?
may I ask you to run {shell}?
mind running {shell}?
shall we try {shell}? yes, run it
how does {shell} look now? run it
has {shell} become green? run it to check
any errors with {shell}? please run
anything printed by {shell}? run and tell me
what comes out of {shell}
what is the exit status of {shell}? run it
what happens on {shell}? please execute it
which warnings does {shell} print? run it
why not run {shell} right away
I'd like to see {shell} executed
I'd like the output from {shell}, please
I want {shell} started now
we need to run {shell} first
we should run {shell}, please do
you should run {shell} next
last command for today, run {shell}
thanks! now please run {shell}
well then, run {shell}
sorry, please run {shell} instead
not that one, run {shell}
wrong command before, it's {shell}. run it
nothing but {shell}, please run
run {shell} as described in the docs
run {shell} like CI does
run {shell} on the current branch
run {shell}, then report the result
run {shell}. What does it print?
run {shell} - the database is up now
run {shell}; the config for the water meters is fixed
run {shell} because the lock file changed
run {shell} since the branch was rebased
in your terminal: {shell}
on the command line, execute {shell}
at the prompt enter {shell}
from the shell run {shell}
via the terminal, {shell} please
with the terminal, start {shell}
shell command {shell}, execute please
terminal command {shell} please
this command please: {shell_end}
now this: {shell_end}
please enter: {shell_end}
pls exec: {shell_end}
let's try: {shell_end}
the command from the handbook: {shell_end}
to be executed: {shell_end}
test the setup by running: {shell_end}
Verify the museum site before the opening: run {shell}.
Verify my change to the bus routes with {shell}.
Validate the branch by running {shell}.
Check the parcel tracker with {shell}, please run it.
Check locally what CI complains about: run {shell}.
Reproduce the failure of the loan form, the command is {shell}.
Reproduce it with {shell} and show me the trace.
Prepare the checkout for the workshop, which means run {shell}.
Measure how long {shell} takes by running it.
Trigger {shell} once by hand.
Get the demo of the music player going: run {shell}.
Go to the terminal and execute {shell}.
Give me the terminal output of {shell}.
Help me with this one command, {shell}. Run it and tell me what you see.
Keep the editor as it is and run {shell} in the terminal.
Let the terminal do {shell}.
Look at what {shell} outputs; you have to run it for that.
Make sure {shell} works by running it.
Proceed with {shell}.
Begin with {shell}, please.
Save me the trip to the terminal and run {shell}.
Show me the result of running {shell}.
Start the day with {shell}, please run it.
Use {shell} to see what is wrong with the report job.
Use the command {shell}. I need to see its output.
All I need at the moment is that you run {shell}.
All conflicts are resolved. Please run {shell}.
After the last commit nobody ran {shell}. Please do it now.
After pulling the changes to the patient form, run {shell}.
According to the contributing guide I have to run {shell}. Do it please.
An hour ago {shell} hung. Run it again and see if it's better.
As a smoke test for the weather service, execute {shell}.
As soon as you can, run {shell}; the auditors want to see the output.
Because of the new node version I'd like to see {shell} once.
Before the demo at two, please run {shell}.
Before we blame the network, run {shell}.
By running {shell} we'd see if the farm dashboard is healthy. Please run it.
CI runs {shell} in the second stage. Run this here as well.
Dependencies are up to date, so {shell} can be run. Please do.
Every Monday somebody has to run {shell}. Today that's you.
Everything's committed. Execute {shell} now.
Following the upgrade notes, the next thing is {shell}. Run it.
For comparison with the main branch, run {shell} here.
For the bug report on the ferry tickets I need the exact output of {shell}.
For the coverage discussion please run {shell}.
For the record, run {shell} and show me what it prints.
From the error I can't tell much. Run {shell} and let's see more.
Have you got a terminal? Then run {shell}.
Hello, could you please run {shell} and send me the output?
Hi, please execute {shell} in this workspace.
Here's what I'd do next: {shell}. Please run it.
How about {shell}? Run it and we'll know.
If you run {shell} we'll see which of the energy tests fails. Do it please.
In the pull request template there's a box for {shell}. Run it so that I can tick it.
In CI the step {shell} breaks. Try it locally.
It's the third time the auction tests are red; run {shell}, I want to see it myself.
It would be good to know what {shell} says. Please run it.
I added a script to the package, call it with {shell}.
I believe the certificate issue is solved, so run {shell}.
I changed a config of the courier app, and {shell} should show if it's valid. Run it.
I don't remember what {shell} prints. Run it, please.
I forgot to run {shell} before the commit. Can you do it?
I have no shell on this tablet. Please run {shell}.
I need a fresh result from {shell} for the weekly report.
I need proof for the ticket that {shell} is clean. Run it and show the output.
I reverted the change to the tide tables, run {shell} to see if we're back to normal.
I want to see the failing step of the gym app with my own eyes: run {shell}.
Merge is done, run {shell}.
My guess is that {shell} fails with the same message. Run it.
My last edit was in the checkout flow; {shell} should cover that. Please start it.
My teammate's on holiday and usually does {shell}. Could you do it?
New branch, clean tree. Please execute {shell}.
Next on the list for the bank client is {shell}. Run it, please.
Now that the server's back, run {shell}.
Now the interesting part: run {shell}.
On my laptop {shell} works. Please run it here.
On {branch} please run {shell}.
Once more with the new settings: {shell}. Please run.
One command, no questions: {shell}.
Only one thing to do today: run {shell}.
Our release script is broken, so we do it by hand. Start with {shell}.
Our checklist for the hospital release says {shell}. Please execute it.
Please call {shell} and check for deprecation warnings in its output.
Please have {shell} executed before we look at the code of the scheduler.
Please let me see the output of {shell}, I suspect the date formats.
Please make a test run of {shell}.
Please proceed and execute {shell}; I've made a backup.
Please reproduce: {shell}
Please run the command {shell} that {person} posted in the channel.
Please run {shell}, the exam portal goes live at six.
Please run {shell} and read me the summary at the end.
Please run {shell} as the final check on {ticket}.
Please run {shell} to find out if the import of bank holidays is still slow.
Please use a terminal for this: {shell}
Something's off with the label printer package; {shell} would tell. Run it.
Tell me what {shell} reports, I'm waiting for it.
Tests first: run {shell}.
That fix was easy. Run {shell} to confirm.
That's everything I changed. Please run {shell} now.
The cache for the map tiles is cleared, so run {shell} again.
The docs team needs to know if {shell} prints anything. Run it, please.
The error only shows up with {shell}. Execute this and paste the message.
The fixture for the crane test is in place, run {shell}.
The hook runs {shell} on each commit. Run it manually now.
The migration is written, the code is saved; execute {shell}.
The new machine is set up. Try {shell} on it.
The output of {shell} is missing in the bug report, could you get it?
The recipe site should build again. Run {shell} and tell me.
The runbook says {shell}. Do it.
The script is ready. Start it with {shell}.
The support colleague wants to know what {shell} returns. Run it.
The terminal is yours: {shell}
There was a timeout with {shell} this morning. Please try again.
There's a new lock file, hence {shell}. Please run that.
These days {shell} prints a lot of warnings. Run it, I'd like to see them.
This is how I normally check the pension module: {shell}. Run it for me.
Today's build of the ticket shop isn't published yet. Run {shell}, please.
Two tests failed before lunch. See if {shell} still fails.
Until now I've only read the code, time to run {shell}.
We decided to keep the old library. Run {shell} to make sure that all is well.
We need to know before the meeting if {shell} works. Run it.
We're done with the edits in the tenant module, so run {shell}.
What do we get from {shell} after the upgrade? Run it and show me.
When I run {shell} the screen stays empty. Try it yourself, please.
With the new token in place {shell} should work. Execute it.
Would be nice to see the output of {shell}. Run it, please.
Would {shell} pass on main? We're on main now, run it.
Yes, do that, and the command is {shell}.
You asked how to reproduce it: run {shell}.
You said it's fixed. Please run {shell} to prove it.
{comp} is finished, run {shell}.
{person} can't run {shell} on their machine. Does it run here? Try.
{person} needs the output of {shell} for the incident report.
{team} wants us to run {shell} before each handover. Please do.
{shell} once, please.
{shell} is the command that {person} mentioned. Run it.
{shell} is part of our definition of done, so run it.
{shell} now, and show me the first error.
{shell} was green on Friday. Is it today? Run it.
{shell}, then tell me whether the loyalty points test is among the failures.
{shell} in the terminal, thanks
{shell} again please, with the server running now
{shell} → run it and tell me the result
Führ das bitte im Terminal aus: {shell_end}
Lass bitte mal das laufen: {shell_end}
Zeig mir, was {shell} ausgibt.
Ich brauche die Ausgabe von {shell}.
Peux-tu lancer {shell} et me dire le résultat ?
Puedes ejecutar {shell}?
Kun je {shell} draaien?
The integration tests for the insurance calculator need two services, and both are running now in \
containers that I started by hand. Please run {shell} and tell me what comes out. If it fails I'd \
like to see the complete message and not just a summary.
I'm writing the release notes and would like to be sure that what I say about the tooling is right. \
For this I need to see once what {shell} prints on the current state of the branch. Could you execute \
it for me?
When the build was moved to the new runners, a few commands behaved differently from before, mostly \
because of another shell. I want to know if that's the case for {shell} too. Please run it here so I \
can compare it with the log of the runner.
The ticket says that the problem with the voucher codes is solved. I'm not convinced. Please run \
{shell} and give me the output, and then I'll decide whether to close the ticket or send it back.
Since this morning the preview of the election map has been blank for everybody in the office. One \
idea is that some generated data is missing. Run {shell}, please, then we'll see whether that makes a \
difference.
Please help me to check the branch of a colleague who's on sick leave. I've checked it out and \
installed everything. What I'd do now is run {shell}, but my own terminal is blocked by a long \
import. Can you run it?
There are three commands in the guide for the accounting export. I've already done the first two. The \
third one is {shell}, so please run this one and tell me if there's any trouble.
A customer asked for evidence that the current version is built without warnings. I've promised a \
transcript by this afternoon. Would you run {shell} so that I can copy the output into the mail?
Our flight search got slower after the last sprint, and I'd like to start with something simple \
before I use the profiler. Run {shell} on this checkout and show me what it reports, please.
I've now tried for an hour to understand from the code why the stock levels are wrong. Let's look at \
what really happens. Please run {shell} and show me its output, we can discuss the code afterwards.
Hi there, as you know the office network is unreliable today, so I can't connect to the dev machine. \
You're on it, so please run {shell} in the terminal and tell me the result. No changes to files are \
needed.
For the handover to the operations team we go through the runbook line by line. We're on line seven \
now, which reads {shell}. Please execute it exactly as it's written, and let me know if the result is \
what the runbook describes, namely a short list.
The fix for the rounding of the water bills is on this branch, together with a test that failed \
before. {person} reviews it in the afternoon, and I'd like to have a recent result ready. Run {shell} \
and report what it says.
The people from the data centre replaced a switch tonight, and they've asked all teams to try their \
usual commands once. For our team the usual command is {shell}. Please run it and tell me whether it \
behaves as it always does.
I've got two theories about the wrong ranking in the search for used cars. The first one is easy to \
test. If it's right, we'll see it in the output of {shell}. So please run this command, and after \
that we can look at the second theory.
My computer is being repaired, and the one that I borrowed has no development tools. That's why I \
need your help with something trivial, namely with running {shell}. Please show me all of the output, \
I'd like to read it on the phone.
When we took over the project from the agency, they gave us a list with ten commands and no \
explanation. I'm going through the list to find out which of them still work. The one that I'm at now \
is {shell}. Please run it and show me the result.
The test environment for the ticket sale was set up from scratch, and it should be ready for use. \
Before I announce it to the testers I'd like to have at least one sign of life. Run {shell}, please, \
and let me know how it went.
There was a long thread about whether the warning about the font is harmless. I'd like to see the \
exact text of the warning before I form an opinion. It's printed by {shell}, so please execute that \
and copy the text into your answer.
Please be so kind as to run {shell} again. Last time I closed the window too early and couldn't read \
what it said. It's about the totals for the month of May, I need them for a mail to the accounting \
department.
Today we're rehearsing the steps for the switch to the new booking engine. {person} reads the steps \
aloud and I carry them out with you. We've come to step number five, which is to enter {shell} in a \
terminal. Please do that now.
We've had trouble with line endings since someone edited files on another system. I've converted them \
all. Now run {shell}, please.
The tests for the ferry prices rely on the clock of the machine, which was wrong. It's right now. \
Please execute {shell}.
For the knowledge base I'm describing what a normal run looks like. Please run {shell} and give me \
the output for the article.
Our script for the meter data got a new option. I'd like to see if it's any good: {shell}. Please run \
it.
You don't need to prepare anything, the workspace is in the right state. Just execute {shell} and \
tell me the outcome.
In the logs of the nursery app there's a gap of two hours. Maybe {shell} tells us something. Run it, \
please.
If you have time for one more command, please run {shell}. I'd like to have the result in the ticket \
by tonight.
With the last commit the config for the lighthouse cameras was moved. Run {shell} to see if \
everything's still found.
{person} is on the phone and wants to know what {shell} says at the moment. Please run it right away.
On the branch with the new tax tables, the one that's checked out, please run {shell} and report any \
problem.
I wonder why the CI takes ten minutes for {shell}. Would you run it here, so that we can compare?
Please run {shell} for the last time today. I've taken out the debug prints, so the output should be \
short.
The bug is supposed to be visible when you run {shell}. Please try it and describe what you see in \
the output.
For the weekly check of the pension app we use one command, {shell}. It's Thursday, so please execute \
it.
I'd rather check twice. Could you run {shell} a second time and see if the output is the same as \
before?
I replaced the map tiles provider this morning and the console is quiet. Please run {shell} so we \
have a second opinion.
The merge of the loyalty branch was messy. I'd feel better if you ran {shell} and showed me what \
comes out.
We bumped three libraries at once, which is always risky. Run {shell}, please, and tell me if \
anything complains.
Our release manager ticks off the list at four, and one point is the output of {shell}. Could you run \
it now?
In the hotel booking repo nobody knows whether {shell} still does anything useful. Please run it and \
we'll look at the output.
As I've no access to the build machine, the next best thing is to run {shell} here. Please do, and \
paste the result.
Nothing was changed since the last green build, and yet the pipeline fails at {shell}. Run it on this \
machine to compare.
According to the wiki a new colleague starts with {shell}. Let's check if that's still right: run it, \
please.
I think I've found the reason for the wrong totals in the invoice export. Run {shell} to see whether \
I'm right.
The customer's log doesn't tell us much, so I want to see what {shell} says in our environment. \
Please execute it.
The feature for splitting orders is complete from my side. Now run {shell} and give me the list of \
problems, if there are any.
Could you start {shell} in the terminal? I'm editing the docs of the weather API at the same time and \
don't want to switch windows.
Before I answer the question in the support forum I'd like to know what {shell} really prints. Please \
run it once.
Since we've moved to the new linter, {shell} has been part of the checks. Run it for the branch \
that's checked out.
Let me know what you get from {shell}. On my side it's an empty output, and for {person} it's an error.
There's an odd message whenever the dashboard for the wind farm is built. Run {shell} and quote the \
message, please.
I'd be interested in the time that {shell} takes on this machine. Please execute it and report how \
long it took.
The setup for the workshop on testing has to work for everyone. Try it on this machine by running \
{shell}.
I just restored the database from the backup of last night, so {shell} should be possible again. \
Please run it.
We have an agreement that nobody asks for a review without having run {shell}. I haven't, so please \
do it for me.
Please run {shell}. The tester claims that the first line of the output is wrong, and I can't imagine \
that.
You've seen the code; now let's see it in action. Run {shell}, then show me the last ten lines or so.
To be able to close {ticket} I need one successful run of {shell}. Please try it now that the service \
is up.
It's possible that the cause of the slow start is in the tooling and not in our code. Run {shell} and \
show me its output.
My change to the seat reservation is small, but it touches a central place. To be safe, execute \
{shell}.
Could you check something for me? When I enter {shell} I get strange characters. Please run it and \
tell me if you get them too.
A short one before the meeting: execute {shell}, then tell me in one sentence how it went.
The pull request template has the question "Did you run it locally?". I'd like to say yes, so run \
{shell}.
We keep a list of commands that every maintainer should know. The one for today is {shell}; please \
run it and show me what it prints.
After I changed the time zone on this machine, some tests of the shift planner failed. I've changed \
it back. Run {shell}.
I don't need an explanation of the command. I know what it does and I'd like you to run it: {shell}.
Please get on with the upgrade of the school portal. The next command in the guide is {shell}, run \
that one.
Since the disk was full, the job stopped halfway. There's space again, so please run {shell} a second \
time.
It's been a while since we last built the old branch of the insurance app. Let's see if it still \
works with {shell}. Please execute it.
If my theory about the cache is right, the second attempt will be fine. So please run {shell} once \
more.
In case you wonder what to do next: run {shell}, I'm curious about the result.
The new contractor would like to see an example of the output before he writes his parser. Please run \
{shell} and paste what it prints.
I've pushed my work on the tram stops to the branch, and this is a clean checkout of it. Please run \
{shell} here.
The security officer has asked us to run a command in all of our repositories and send her the \
output. It's this one: {shell_end}
For the migration of the medical records app, the vendor's instructions list one command. Please \
execute it: {shell_end}
In the chat somebody posted a command that's supposed to show the problem. Run it here, please: \
{shell_end}
I put together the command that I think we need for the ticket archive. Please run it and tell me the \
outcome: {shell_end}
My notes from last year say that the following has to be executed after an upgrade. Please do it: \
{shell_end}
Below is the command from the comment in the pipeline file. Run it by hand, please, so I see what it \
prints: {shell_end}
Could you find out for me what this command outputs on the machine you're on? Just execute it: \
{shell_end}
The first thing that the maintainers want to know when you report a bug is the output of this: \
{shell_end}
Here's the next command from the runbook of the trading system. Run it and copy the result into the \
chat: {shell_end}
I've changed one of the options since the last attempt, so please run it in this form: {shell_end}
The tester reproduces the crash of the kiosk app with one command, and I'd like to see it too: \
{shell_end}
Let's make the same call as the scheduler does at night. Please run it now: {shell_end}
The command I meant yesterday was this one, sorry for the confusion. Please run it: {shell_end}
Execute what's below in the terminal of this project and let me see the output, please: {shell_end}
From the CI config of the recipe site:\n{shell_block}\nRun this here and tell me if you get an error \
as well.
{person} wrote:\n"Please send me the output of this."\n{shell_block}\nCan you run it for me?
In the guide for contributors it says you have to do this first:\n{shell_block}\nI haven't yet, so \
please run it.
The job definition has one script line, namely\n{shell_block}\nI'd like to see how it behaves outside \
of CI. Run it, please.
This is the command that I got from the hosting company's support:\n{shell_block}\nPlease execute it \
and show me what's printed.
We're at this point of the list:\n{shell_block}\nplease run it, then we'll go on with the next.
The alias stands for\n{shell_block}\nwhich you can run directly. Please do that.
Test Files  1 failed | 23 passed\n\nThat was before my fix for the fare zones. Please run {shell}.
error TS2345: Argument is not assignable.\n\nI've changed the type of the argument. Now run {shell} \
again and tell me what's left.
Killed: 9\n\nI suppose the machine was out of memory. I've closed the other programs, so please run \
{shell} once more.
ECONNREFUSED 127.0.0.1:5432\nat the start of the order service\n\nthe database runs again, please \
execute {shell}
warning: 3 deprecated packages\n\nI removed those. To see if the warning is gone, run {shell}.
Job #8841 failed\nStage: verify\nReason: see log\n\nThe log is empty. Please run {shell} locally.
Checklist\n\[x\] branch is rebased\n\[x\] conflicts are resolved\n\[ \] {shell} was run\n\nPlease do \
the third point.
Plan for the morning:\n1. run {shell}\n2. talk about the results\n3. decide on the fix\n\nPlease \
start with number one.
Handover notes\n- alerts for the gas sensors are silenced\n- next: run {shell}\n\nPlease do what \
comes next.
Question from QA on {ticket}:\n> What does it print on the current main?\nPlease run {shell} and tell \
me.
export const VERSION = 'next';\n\nThat's the only line I changed. Please run {shell} to be sure that \
it's fine.
if (order.total < 0) return;\n\nI added this guard to the checkout. Please run {shell} and tell me \
about the outcome.
I'd like to get to know the project a bit better and follow the steps that a new developer would \
take. I've cloned it and read the introduction. As the next step they suggest running {shell}. Please \
do this, and show me everything that it prints.
We had an outage of the ticket machines on Sunday, and for the report I must describe what our tools \
show in such a case. The system is back to normal. For the part of the report that describes the \
normal state I need the output of {shell}, so please run it now.
The team in the other office says that our repository is broken, while for us it works. They've sent \
me the command that fails on their side, which is {shell}. Please execute it, so that I can tell them \
if it's the same in our office.
Last week I wrote a little script for the import of bird sightings, and today I'm not sure any more \
how one calls it. I believe that it's {shell}. Please run it like this, and let's see if it's accepted.
You might remember that the tests of the car park module were switched off. I've switched them on \
again and repaired those that I could. What's the state of things? Please run {shell}, and give me \
the names of whatever fails.
It'd be great to have a green build before the weekend. I've gone through all the errors from the \
last log and I think I've fixed every one of them. Run {shell} to find out, and please show me the \
rest if there's something left.
The operations people have installed a new version of the runtime on this machine, and they want to \
know by noon if there are side effects for our gateway. I think that {shell} is a good indicator. \
Please run it and tell me what you see.
I know that we've discussed it twice already, but I'd like to see with my own eyes that the output \
doesn't contain any names of patients. So please run {shell} one more time and paste the complete \
output without shortening it.
Please don't propose any changes for the moment. I'm collecting facts about the slow build of the \
shop, and the first fact I need is what {shell} prints on a machine other than mine. So run it, and \
I'll write the numbers down.
Hello! The build for the app of the public library is done with a tool that I haven't used before, \
and I'm a bit careful with it. {person} told me that {shell} can't do any harm. Would you run it for \
me and show me the output?
This is about the nightly report for the dairy farms. It was empty today. One of the steps that \
create it can be run by hand, and the command for it is {shell}. Please execute it and tell me \
whether it ends without an error.
I've prepared everything for the demo of the museum guide: the data is loaded, the branch is right \
and the server is up. What's missing is one last run of {shell}. Could you do that now, while I set \
up the projector?
It looks as if the difference between the two environments was only a matter of versions. I've \
brought them to the same level now. To confirm it, I'd like you to run {shell} in this one, and I do \
the same thing in the other.
""")

REQUESTS["none_thanks"] = lines(r"""
thanks, that fixed it
thank you, exactly what I needed
thx, works now
Thanks a lot, the invoice page loads again.
nice, all tests pass now. thank you!
Thanks for the quick help with the login form, it does what it should.
great, the deploy went through, thanks again
Danke, das hat geholfen.
Thank you so much for your patience today, the seat map finally looks the way the customer wanted it.
""")

REQUESTS["none_hello"] = lines(r"""
hi
hello there
good morning, how are you doing?
hey, are you online?
Hi, it's my first day with this assistant.
Good afternoon!
hey assistant, you around?
Hallo, guten Morgen!
Hello, I'm {person} from the mobile team, nice to meet you.
""")

REQUESTS["none_bye"] = lines(r"""
bye, see you tomorrow
ok that's it for today, good night
I'm logging off now, see you on Monday
have a nice weekend, bye
signing off, thanks and good evening
Tschüss, bis morgen!
My shift is over. See you tomorrow.
That was the last task for this week, I'm going home. Bye!
""")

REQUESTS["none_who"] = lines(r"""
what are you?
who am I talking to?
what can you do for me?
are you a bot or a real person?
Tell me briefly what you're able to do in this editor.
What kind of assistant are you?
Is there a human on the other side or is this a program?
Wer bist du und was kannst du?
I've just installed the extension. What are you and what can I use you for?
""")

REQUESTS["none_wait"] = lines(r"""
wait a moment
hold on, don't do anything yet
please wait, I'm still thinking
give me a minute before we go on
Stop, no changes for now. I'll tell you when.
Please pause, I need to talk to the product owner first.
not yet, I'll get back to you
Warte bitte kurz, ich melde mich gleich.
Don't start with anything yet. I'm in a call until ten and will tell you afterwards what we do first.
""")

REQUESTS["none_opinion_tabs"] = lines(r"""
tabs or spaces?
should we use tabs or spaces in our code?
Do you recommend tabs or spaces for indentation?
Which indentation is better, tabs or two spaces?
what's your view on tabs vs spaces
Our team argues about tabs and spaces again. What do you think?
Is it better to indent with spaces or with tabs?
Tabs oder Leerzeichen, was ist besser?
""")

REQUESTS["none_opinion_tech"] = lines(r"""
what do you think about {tech}?
is {tech} worth it?
Would you recommend {tech} for a small team?
Is {tech} a sensible choice for an internal tool?
should we use {tech} in the new project?
We consider {tech} for the order system. What's your opinion?
Do you think {tech} is suitable for beginners?
Was hältst du von {tech}?
Some colleagues want to introduce {tech} for the next product, others are sceptical. What is your \
opinion on it?
""")

REQUESTS["none_opinion_compare"] = lines(r"""
{tech} or {tech2}, what do you recommend?
is {tech} better than {tech2}?
would you pick {tech} or {tech2} for a new web project?
How does {tech} compare to {tech2} in daily work?
We can't decide between {tech} and {tech2}. Which one would you use?
What speaks for {tech} and what speaks for {tech2}?
{tech} vs {tech2}?
Lieber {tech} oder {tech2}?
""")

REQUESTS["none_opinion_name"] = lines(r"""
is {comp} a good class name?
what do you think of {ident} as a variable name?
Would you understand what {comp} does from its name?
Is the name {ident} clear enough?
Do you find {comp} too long as a name?
I'm not sure about the name {ident}. Does it make sense to you?
{comp}, good name or bad name?
Is {ident} or {ident2} the clearer name?
""")

REQUESTS["none_opinion_split"] = lines(r"""
when is a class too big?
how many lines should a function have at most?
Should a long component be split up?
Is it good practice to split big files into smaller ones?
At what point would you break a module into two?
Is a file with a thousand lines too long?
our service class keeps growing, when should one split such a class?
How do I know that a function does too much?
""")

REQUESTS["none_closure"] = lines(r"""
what is a closure?
can you explain closures in plain words?
what does closure mean in javascript
How do closures work?
I keep hearing about closures. What are they?
Explain the term closure to me in two sentences.
Was ist eine Closure?
In the interview they asked me what a closure is, and I didn't know. What should I have said?
""")

REQUESTS["none_promise"] = lines(r"""
what is a promise?
what does await do?
can you explain async/await?
What's a promise in JavaScript, in simple words?
How does await relate to promises?
why do I have to await a fetch call
Explain promises to someone who knows only callbacks.
Was macht await genau?
""")

REQUESTS["none_recursion"] = lines(r"""
what is recursion?
what does recursive mean?
explain recursion in simple words
What is a recursive function?
How does recursion work in general?
I never understood recursion, could you explain the idea?
Can you tell me what it means when a function is recursive?
Was ist Rekursion?
""")

REQUESTS["none_git_rebase"] = lines(r"""
what's the difference between merge and rebase?
what does git rebase do?
merge or rebase, how do they differ?
Can you explain rebase compared to merge?
I always use merge. What would a rebase do differently?
How is rebasing different from merging in git?
What happens to my commits when I rebase?
Was ist der Unterschied zwischen merge und rebase?
""")

REQUESTS["none_git_stash"] = lines(r"""
what does git stash do?
what is a git stash?
can you explain git stash to me
What happens to my changes when I stash them?
What is git stash good for?
A colleague told me to stash my work. What does that mean?
When would I use git stash?
Was macht git stash?
""")

REQUESTS["none_git_message"] = lines(r"""
how do I write a good commit message?
what makes a good commit message?
What should be in a commit message?
Do you have advice on commit messages?
how should a commit message be structured
What is the recommended style for commit messages?
My commit messages are always just "fix". How can I write better ones?
Wie sieht eine gute Commit-Nachricht aus?
""")

REQUESTS["none_glob_help"] = lines(r"""
what does ** mean in a glob?
what's the difference between * and ** in a glob pattern?
How do stars work in glob patterns?
Can you explain one star versus two stars in file patterns?
In globs, when do I need two stars?
what do the asterisks in a glob mean
What does the double star do in a glob?
Was bedeuten die zwei Sterne in einem Glob?
""")

REQUESTS["none_grep_help"] = lines(r"""
what is grep?
what does grep do?
grep or find, what is the difference?
Can you explain what the tools grep and find are for?
What's grep used for?
I mix up grep and find all the time. What does each of them do?
How do grep and find differ?
Was ist der Unterschied zwischen grep und find?
""")

REQUESTS["none_regex"] = lines(r"""
what is a regex?
what is a regular expression?
can you explain what a regex is
What are regular expressions good for?
When does it make sense to use a regex?
Are regular expressions a good tool in general?
Explain in one or two sentences what regular expressions are.
Was ist ein regulärer Ausdruck?
""")

REQUESTS["none_types"] = lines(r"""
interface or type in TypeScript?
what's the difference between interface and type?
When do I use an interface and when a type alias?
How do type aliases and interfaces differ in TypeScript?
should I write a type or an interface for my props
Is there any difference between a type and an interface for objects?
Explain interface versus type, please.
Was ist der Unterschied zwischen type und interface?
""")

REQUESTS["none_any"] = lines(r"""
why should I avoid any?
what's wrong with any in TypeScript?
any or unknown, which is better?
What is the difference between unknown and any?
Why do people say that any is bad?
is it ok to use any
What should I use in place of any?
Warum ist any schlecht?
""")

REQUESTS["none_const"] = lines(r"""
let or const?
what's the difference between const and let?
When do I use let and when const?
should I prefer const over let
How do const and let differ?
Is const better than let?
Explain const and let to a beginner.
Was ist der Unterschied zwischen let und const?
""")

REQUESTS["none_equals"] = lines(r"""
== or ===?
what's the difference between == and ===?
Why does everyone use three equal signs in JavaScript?
Should I use == or === for comparisons?
What does the triple equals do?
is === better than ==
Can you explain loose and strict equality?
Was ist der Unterschied zwischen == und ===?
""")

REQUESTS["none_null"] = lines(r"""
null or undefined?
what's the difference between null and undefined?
When is something null and when is it undefined?
Should I use null or undefined for missing values?
How do undefined and null differ in JavaScript?
why are there both null and undefined
Is null the same thing as undefined?
Was ist der Unterschied zwischen null und undefined?
""")

REQUESTS["none_test"] = lines(r"""
why do we need unit tests?
are unit tests worth the effort?
What are unit tests good for?
Where should a team start with testing?
Why is it important to test code?
we have no tests at all, where would you begin
What's the benefit of automated tests?
Warum sollte man Tests schreiben?
""")

REQUESTS["none_mock"] = lines(r"""
what is a mock?
what are mocks in unit tests?
When should I use a mock?
Can you explain mocking in simple words?
How many mocks are too many?
what does it mean to mock a service
What is a mock object for?
Was ist ein Mock?
""")

REQUESTS["none_tdd"] = lines(r"""
what is TDD?
what does test driven development mean?
How does TDD work?
Can you explain test-driven development briefly?
What comes first in TDD, the test or the code?
what are the steps of tdd
A job ad asks for TDD. What is that?
Was bedeutet testgetriebene Entwicklung?
""")

REQUESTS["none_ci"] = lines(r"""
what is CI?
what does continuous integration mean?
What is a CI server for?
Why does a team need continuous integration?
what's the point of ci
Can you explain continuous integration to a product manager?
What do I gain from a CI pipeline?
Was ist Continuous Integration?
""")

REQUESTS["none_review"] = lines(r"""
how do I do a good code review?
what should I look for in a code review?
Any advice for my first code review?
How should one review a pull request?
What makes a good reviewer?
in which order do you read a pull request
How can I make my review comments more helpful?
Worauf achtet man bei einem Code-Review?
""")

REQUESTS["none_cache"] = lines(r"""
what is a cache?
what does caching mean?
Why do we use caches?
What's so difficult about caching?
Can you explain what a cache is for?
why is cache invalidation a problem
What are the advantages of a cache?
Was ist ein Cache?
""")

REQUESTS["none_rest"] = lines(r"""
what's the difference between GET and POST?
what do GET, POST and PUT mean?
When do I use PUT and when POST?
Can you explain the HTTP methods GET, POST and PUT?
What is POST used for in a REST API?
get or post for creating a booking?
Which HTTP method creates something and which replaces it?
Was ist der Unterschied zwischen GET, POST und PUT?
""")

REQUESTS["none_status"] = lines(r"""
what does a 404 mean?
what does HTTP status 500 mean?
What's the difference between 4xx and 5xx status codes?
What do the HTTP error codes mean in general?
Is a 400 my fault or the server's?
who is to blame for a 502, client or server
Can you explain the status code ranges for errors?
Was bedeutet der Statuscode 500?
""")

REQUESTS["none_docker"] = lines(r"""
what is docker?
what's a container?
What is the difference between a docker image and a container?
Can you explain images and containers?
image vs container?
How are an image and a container related?
I'm new to Docker. What is an image and what is a container?
Was ist der Unterschied zwischen Image und Container?
""")

REQUESTS["none_sql"] = lines(r"""
what is a database index?
what does a join do in SQL?
Why do I need an index on a table?
What is an SQL join?
Can you explain indexes and joins in a database?
what's an index good for in a database
How does an index make a query faster?
Was ist ein Datenbankindex?
""")

REQUESTS["none_bigo"] = lines(r"""
what is big O notation?
what does O(n) mean?
Can you explain big O?
What does the complexity of an algorithm tell me?
Why do interviewers ask about big O?
what does O(1) tell me
What is meant by time complexity?
Was bedeutet die O-Notation?
""")

REQUESTS["none_hash"] = lines(r"""
what is a hash map?
what is a hash table good for?
When should I use a map?
Can you explain how a hash map is used?
Why is a lookup in a hash map fast?
what's the advantage of a hash table over a list
When do I pick a hash map over an array?
Was ist eine Hashtabelle?
""")

REQUESTS["none_react"] = lines(r"""
what's the difference between props and state?
what are props in React?
When does a React component re-render?
What is state in React?
Can you explain props and state?
what makes a react component render again
Props or state, how do they differ?
Was ist der Unterschied zwischen Props und State?
""")

REQUESTS["none_css"] = lines(r"""
flexbox or grid?
when do I use grid and when flexbox?
What is the difference between flexbox and CSS grid?
Which is better for a page layout, flex or grid?
Is flexbox enough or do I need grid?
what is css grid good for
For a simple toolbar, would one use flexbox or grid?
Wann nehme ich Flexbox, wann Grid?
""")

REQUESTS["none_debug"] = lines(r"""
how do I debug a flaky bug?
how do you find a bug that happens only sometimes?
What's a good strategy for debugging?
Do you have general tips for debugging?
How should a beginner go about debugging?
I've no idea how to approach bugs in general, any advice?
What is the best method to track down an error that's hard to reproduce?
Wie geht man beim Debuggen am besten vor?
""")

REQUESTS["none_learn"] = lines(r"""
how do I become a better developer?
what's the best way to learn TypeScript?
How can I improve my programming skills?
I'm a junior, how do I get better at coding?
What should a beginner do to learn web development?
how long does it take to learn programming, and how do I start
How do people learn a new programming language?
Wie lerne ich am besten programmieren?
""")

REQUESTS["none_estimate"] = lines(r"""
how long will it take to build {feature}?
how much effort is a rewrite of the billing system?
Can you estimate how many days a new checkout takes?
How long would a migration to another database take?
My manager asks when {feature} will be done. What would you say?
rough guess, how many weeks for a mobile app for a library?
Is two weeks realistic for {feature}?
Wie lange dauert es, {feature} zu bauen?
""")

REQUESTS["none_feeling"] = lines(r"""
what a day
I'm really tired today
finally weekend
I'm so happy that the release is out
This week was exhausting.
The presentation for the client went really well!
I feel a bit stressed because of all the meetings today.
Heute bin ich echt müde.
""")

REQUESTS["none_joke"] = lines(r"""
tell me a joke
do you know a good joke?
I need a laugh, tell me something funny
Can you tell me a programmer joke?
got any jokes about developers?
Make me laugh, please.
One joke before the meeting starts, please.
Erzähl mir einen Witz.
""")

REQUESTS["none_agree"] = lines(r"""
I think simple code is better than clever code
readable code beats clever code, right?
Wouldn't you say that simple solutions are usually better?
In my opinion code should be easy to read above all.
Simple code is easier to maintain, don't you agree?
I prefer straightforward code, even if it is a few lines longer.
Do you agree that most code is more complicated than necessary?
Ich finde, einfacher Code ist der beste Code.
""")

REQUESTS["none_done_info"] = lines(r"""
never mind, it works now
forget it, I solved it myself
FYI the build is green again, nothing to do
Just so you know, the fix for the seat map is already merged. No action needed.
I've already renamed it by hand, so you don't have to.
{person} took care of {ticket}, it's closed.
no need to run anything, I did it already
Hat sich erledigt, ich habe den Fehler gefunden.
""")

REQUESTS["none_deps"] = lines(r"""
how do I choose a good npm package?
how often should we update our dependencies?
What should I check before I add a new dependency?
Is it bad to have many dependencies?
When is a package trustworthy?
any advice on keeping npm packages up to date
Is it better to update packages often or only once a year?
Wie oft sollte man Abhängigkeiten aktualisieren?
""")

REQUESTS["none_errors"] = lines(r"""
when should a function throw?
throw an error or return null?
How does one handle errors well?
Where should I catch exceptions?
Is it ok to catch an error and ignore it?
what's good practice for error handling
When is it right to catch an exception and when to let it through?
Wie behandelt man Fehler richtig?
""")

REQUESTS["none_comments"] = lines(r"""
how many comments should code have?
when should I write a comment?
Are comments in code good or bad?
What should a good comment say?
Do I have to comment every function?
is it bad to have no comments at all
Should a comment explain what the code does?
Wann sollte man Code kommentieren?
""")

REQUESTS["none_solid"] = lines(r"""
what is SOLID?
what are the SOLID principles about?
What does loose coupling mean?
Can you explain separation of concerns?
What is the single responsibility principle?
what does solid stand for, roughly
What is meant by low coupling in software design?
Was bedeutet SOLID in der Softwareentwicklung?
""")

REQUESTS["none_monorepo"] = lines(r"""
monorepo or several repos?
what is better, one repository or many?
Should a small company use a monorepo?
What are the pros and cons of a monorepo?
Would you start with a monorepo?
is a monorepo a good idea for three teams
We have two apps and a library. One repo or three?
Monorepo oder mehrere Repos, was ist besser?
""")

REQUESTS["none_env"] = lines(r"""
what are environment variables?
what is an environment variable for?
Why do apps use environment variables?
When should a setting be an environment variable?
What belongs in environment variables?
why not put the server address in the code
Can you explain environment variables to a beginner?
Wofür braucht man Umgebungsvariablen?
""")

REQUESTS["none_meet"] = lines(r"""
how do I tell my boss that we'll be late?
how do I tell the customer that the release slips?
What is the best way to announce a delay?
We won't make the deadline. How do I say that to {person}?
How should I inform the stakeholders that {feature} comes later?
what do I say when a feature isn't ready in time
When is the right time to tell a client about a delay, and how?
Wie sage ich dem Kunden, dass wir den Termin nicht halten?
""")

REQUESTS["none_explain_code"] = lines(r"""
what does ?? do?
what does the ?? operator mean in JavaScript?
When does `{ident} ?? 0` give 0?
Can you explain nullish coalescing?
What is the value of `{ident} ?? {ident2}`?
what do the two question marks mean in `{ident} ?? 'none'`
I saw `return {ident} ?? {ident2};` in a tutorial. What does the operator in the middle do?
Was bedeutet ?? in `const {ident} = {ident2} ?? 1;`?
""")
