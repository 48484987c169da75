r"""Further ways to ask an IDE's assistant for one of its tools, every line an own frame.

The slots are those of `tools.py` beside it: the value of the call stands in its own slot, with `_end` where
it closes the request. Covers no chats without a tool.
"""

from pipeline.corpus.banks._lines import lines

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["read"] = lines(r"""
{file} - what is it good for?
My coffee is ready and so am I: show me {file}.
I would rather read {file} myself than guess. Put it here, please.
Zeig mir bitte {file}.
Was steht in {file}?
Kannst du {file} öffnen und mir sagen, ob {ident} darin vorkommt?
{person} swears that {file} is fine. I don't believe it, let me see the text.
There is {file2} and there is {file}. The second one is what I'd like on the screen.
On my phone I cannot open {file}; paste its text for me.
Give a short summary of {file}, so that I need not read all of it.
Everything in {file}, top to bottom, please.
Before lunch I want to understand {file}.
It has been a year since I wrote {file}. What did I do there?
Not a word about {file2} today. It's {file} that worries me, so read it out.
How many functions are there in {file}?
The new colleague asks what {file} does. I have no idea, look inside.
{ticket} says "see {file}". Well, let's see it.
While the build is running, could you go through {file}?
Something in {file} sets {ident} to null. I want to look at the code.
read me {file}, i have no editor here
Do you see a comment about {feature} in {file}?
Does the first line of {file} have a licence note? Look.
I deleted my copy of {file2} and now I fear for {file}. Is it still complete? Show.
Lies {file} und fasse es zusammen.
Mach mal {file} auf.
What would a reviewer say about {file}? You have to read it first, of course.
One glance at {file}, no changes.
We've been arguing about {file} for an hour; it would help to have it before our eyes.
To answer the client I need the wording in {file}.
Between {file} and {file2} I choose the former. Display it.
If {file} still exports {ident}, I'm happy. Check, please.
Would it be all right to have {file} printed in this chat?
The thing which {comp} imports is {file}. How does it look inside?
Take {file}. Tell me its three most important parts.
I am told the port number is somewhere in {file}. Which one is it?
Next on my list: understanding {file}. Begin by opening it.
content of {file} ?
{file}, please.
let me peek at {file}
All I need now is {file}, its full text.
Since yesterday {comp} {symptom}, and {file} was the only file changed. Read that one.
The intern wrote {file}. Is it any good?
Who maintains {file}? Perhaps there is a name in the header, have a look.
You may skip {file2}; I know that by heart. {file} I don't, so open it.
Explain to a beginner what happens in {file}.
Was macht {file} eigentlich? Schau bitte hinein.
I want to know the default of {ident}, which ought to be in {file}.
Good evening. Would you be so kind as to read {file} to me?
Translate nothing, judge nothing, simply show {file}.
Our auditors will ask about {file}. What's written there about {area}?
The following one should be opened: {file_end}
Which version number does it say in here? {file_end}
I'd like to look at one more file, then I stop: {file_end}
Up next, for reading only: {file_end}
""")

REQUESTS["search_text"] = lines(r"""
{query} - where is that?
I keep stumbling over {query}. Tell me all the places.
Wo im Projekt kommt {query} vor?
Suche bitte nach {query} im ganzen Code.
Finde alle Stellen mit {query}.
A user sent a screenshot with {query} on it. Which line writes that?
If {query} is dead, I'll remove it. Is it mentioned anywhere?
{person} renamed something and now I find no {query} any more. Look through the whole project.
Not the file names, the text inside: {query}.
My editor's search is broken. Could you look for {query} instead?
In which modules do we depend on {query}?
Give me every line that has {query} in it.
The word {query} must not appear in the release. Does it?
Can it be that {query} occurs twice in our sources?
{file2} used to have {query}. It has moved, but where to?
I bet a beer that {query} is nowhere in this repo. Prove me wrong.
Count how many files talk about {query}.
grep {query} pls
where does {query} live
From which code does {query} come? I have seen it in the log only.
Before the upgrade I need an overview of {query} throughout the code.
Someone has hidden {query} in here. Track it down.
The text {query} needs a translation, so I must know where we print it.
Wer benutzt {query} noch?
I'd be glad to hear where {query} appears, in tests as well.
Our style guide forbids {query}; are there offenders?
Is {query} only in {file2}, or elsewhere too?
For {ticket} I have to touch all code with {query}. Locate it.
When I click save, the console says {query}. Find me the origin.
Nothing on the web about {query}, so it must be ours. Search the code base.
Every mention of {query} counts, comments included. Show them.
Go over the whole source tree with {query} as the search term.
Half of our code uses {query}, I think. Is that so?
Look everywhere for {query}, not only in {folder2}.
As a first step, list the lines matching {query}.
It would be nice to know who calls {query}.
The regular expression is {query}; tell me what it matches in the repo.
Do the tests mention {query} too? Search them all.
{query} gives me headaches. Where have we got it?
Text search, whole workspace, {query}.
{comp} {symptom} and I suspect {query}. Where is it written?
Has anyone left {query} behind after the clean-up?
Quick check if {query} exists in any file.
I remember typing {query} once, but not in which file.
In the docs, in the code, in the config: wherever {query} stands, I want to see it.
Are we consistent in how we write {query}? Show the hits.
Hilf mir suchen: {query} muss irgendwo stehen.
Which places would break if I dropped {query}?
A search over all sources for the following, please: {query_end}
This appears in the log and I wonder where it is made: {query_end}
Lines that contain exactly this, in any file: {query_end}
Please look for it in the contents of all files: {query_end}
""")

REQUESTS["search_glob"] = lines(r"""
Which files have names like {glob}?
{glob} - list every file of that form.
Welche Dateien passen auf {glob}?
Zeig mir alle Dateien nach dem Muster {glob}.
File names only, no contents: {glob}.
How many files does the pattern {glob} match?
I need the paths that fit {glob}, for the build script.
Is there even one file that matches {glob}?
The ignore list has {glob} in it. What would that hit?
{person} wants to delete all that match {glob}; show me which ones they are first.
Somewhere there should be files like {glob}. Find their paths.
Glob {glob}, please.
Give me paths for {glob}
For {ticket} I have to rename whatever is called {glob}. Which files are these?
The linter skips {glob}. Which files does it miss, then?
With the pattern {glob}, what do you find?
I don't care what is in them, I care where they are: files of the form {glob}.
Match {glob} against the project and give me the names.
Could you find me the files whose path looks like {glob}?
Our bundle contains too much. I suspect everything under {glob}; name these files.
Finde per Glob {glob} die passenden Dateien.
Before I move things around: what is there that matches {glob}?
Do we still have files with names such as {glob}?
A list of paths would help, pattern {glob}.
The config includes {glob}. I'd like to know to which files that expands.
Files by name, not by text. Pattern: {glob}.
Tell me whether {glob} matches anything at all.
I forgot where we keep them, but the names follow {glob}.
Every path in the repository that satisfies {glob}, please.
Let me know all file names that {glob} covers.
what matches {glob} here
need all files named {glob}
Locate the files, wherever they are nested: {glob}.
Can you resolve {glob} for me?
The deploy copies {glob}. Which files go along?
Are any files left which look like {glob}? They should be gone since {ticket}.
I would like an inventory of {glob}.
Hunting for files again. This time the pattern is {glob}.
In our tree, {glob} should match about {n} files. Does it?
Wildcard {glob}: show what you get.
{team} asks for the file list behind {glob}.
Look up which file paths correspond to {glob}, I want to hand them to {person}.
The test runner takes {glob}; make me a list of what it picks up.
Gibt es Dateien, die {glob} heißen?
One of the files called {glob} is too big. List them all first.
Not grep. I want a file name search with {glob}.
{glob} is what I typed into the editor and it found nothing. Try it yourself.
Search for files, not for text, by this pattern: {glob_end}
What do we have that fits the following wildcard? {glob_end}
Paths, please, for this pattern: {glob_end}
Expand this one over the whole repository: {glob_end}
""")

REQUESTS["create"] = lines(r"""
{contents} should be the whole text of a new file, {file}.
Lege die Datei {file} mit dem Inhalt {contents} an.
Erstelle bitte {file}, Inhalt: {contents_end}
Please bring {file} into being, with {contents} inside.
I'd like {contents} to be saved as {file}.
We have no {file} yet. One with {contents} would do.
The build looks for {file} and doesn't find it. Let it contain {contents}.
Can a file {file} be added which says {contents}?
{file}, new, content {contents}.
Start {file} for me; the only thing in it is {contents}.
Nobody has written {file} so far. Do it, and put {contents} in.
{person} needs {file} by noon. It has to hold {contents}.
Let there be a {file}. Inside: {contents_end}
For the tests I want a fixture {file} with {contents} as its text.
For {ticket} we add one file only, {file}, and it contains {contents}.
touch {file} and fill it with {contents}
write {contents} to {file} (new)
add {file} -> {contents_end}
A new file is required: path {file}, text {contents}.
Path: {file}\nText: {contents_end}
Unlike {file2}, which exists, {file} must be created. It gets {contents}.
Would you set up {file} with {contents}? Thanks.
Make sure that {file} exists and has {contents} as content.
My generator forgot {file}. Add it by hand with {contents}.
Drop {contents} into a fresh {file}.
The folder lacks {file}; it is to carry {contents}.
I want to commit a file {file} that has {contents} in it, so create it first.
Put down {contents} in {file}, which does not exist yet.
New in this release is {file}. All it has is {contents}.
The docs tell us to add {file} with {contents}. Please do that.
Could you lay out a file called {file} whose content is {contents}?
Without {file} the server does not start. Its text is short: {contents}.
Under the name {file} store {contents}.
Ich brauche eine neue Datei {file}, darin soll {contents} stehen.
Schreib {contents} in eine neue Datei namens {file}.
Don't alter {file2}. Instead create {file}, and {contents} is what it holds.
I cleaned up too much and {file} is gone. Restore it with {contents}.
To try something out I need {file} with just {contents}.
As the last step of {feature}, make {file} with {contents}.
Write out a file. Its name is {file} and its content is {contents}.
Quickly, a placeholder: {file} with {contents}.
One file more: {file}, with {contents} in it and nothing besides.
It would help {team} to have {file} with {contents}.
Would it be possible to have {file} created with {contents} as its content?
Open a blank {file}, type {contents}, save.
{comp} reads {file} at start-up. There is none, so make one with {contents}.
Here comes the text for {file}, a new file: {contents_end}
Save what follows as {file}: {contents_end}
The file {file} is new and has this in it: {contents_end}
Create the following under {file}, word for word: {contents_end}
I typed this for you, it goes to {file}: {contents_end}
We decided to keep it in a file of its own, {file}: {contents_end}
""")

REQUESTS["edit"] = lines(r"""
{old} is a typo in {file}; the right spelling is {new}.
Ersetze in {file} bitte {old} durch {new}.
Ändere {old} zu {new} in {file}.
Aus {old} soll {new} werden, und zwar in {file}.
{file}: out goes {old}, in comes {new}.
What reads {old} in {file} today ought to read {new}.
{new} would be better than {old}; please adjust {file}.
My linter complains about {old} in {file}. It would accept {new}, so put that there.
I made a mistake in {file}. I wrote {old} and meant {new}.
Could {old} in {file} be turned into {new}?
One small edit in {file}: instead of {old} there must stand {new}.
{person} reviewed {file} and wants {old} to be {new}.
Where {file} has {old}, write {new}.
For {ticket}, {file} needs {new} where it has {old} now.
Please correct {file}, since {old} is outdated and {new} is valid.
Nothing else in {file} may change, only {old} becomes {new}.
Open {file}, look for {old}, put {new} there, done.
The value {old} was fine last year. Now we need {new}. The file is {file}.
It's {file} that I want changed, not {file2}: {old} to {new}.
Do me a favour and change {old} into {new}; you'll find it in {file}.
{old} => {new} ({file})
swap out {old} for {new} over in {file} pls
s/{old}/{new}/ but only in {file}
Would you mind replacing {old}, which is in {file}, by {new}?
The client insists on {new}. At the moment {file} says {old}.
{comp} {symptom} because {file} contains {old}. With {new} it works. Apply that.
In {file} I'd prefer to see {new}; right now there's {old}.
Let {file} say {new} from now on and no longer {old}.
Take {old} away from {file} and put {new} in its place.
Between us: {old} in {file} was a hack. The proper thing is {new}. Replace it.
We agreed on {new} in the meeting. So {old} has to go from {file}.
Modify {file} in one place, {old}, which is to become {new}.
Old: {old}. New: {new}. File: {file}.
File {file}, from {old} to {new}.
Update to {new} in {file}, where {old} is still standing.
A one-word fix for {file}: {new}, not {old}.
In {file} someone left {old} behind; it must be {new}.
Kannst du in {file} {old} gegen {new} tauschen?
The tests expect {new}, yet {file} gives {old}. Bring {file} in line.
Since the upgrade, {old} is no longer allowed. Use {new} in {file}.
Patch {file} so that {old} turns into {new}, then stop.
Rewrite {old} as {new}, please. It's in {file}.
I'd be happy if {file} had {new} in the place of {old}.
Please find {old} within {file} and make {new} of it.
Not {old} but {new} belongs into {file}.
In the file {file} the text {old} shall be exchanged; the new text is {new}.
There's one line in {file} to touch: {old}. Afterwards it is {new}.
While you're at it, {file} should have its {old} changed into {new}.
{team} can't merge until {old} in {file} has been replaced with {new}.
Hurry, the release is near: {file}, {old} has to be {new}.
{file2} already uses {new}. Do the same in {file}, which has {old}.
In {file} swap this piece: {old}\nIts replacement: {new_end}
Edit {file}. Where it now says {old} I want this: {new_end}
{old} in {file} is to be replaced with the following: {new_end}
""")

REQUESTS["list"] = lines(r"""
{dir} - what lies in there?
Was liegt im Ordner {dir}?
Zeig mir den Inhalt von {dir}.
Liste bitte alles in {dir} auf.
Which files live directly in {dir}?
I have never looked into {dir}. What is there?
ls {dir}
dir listing of {dir} pls
Is {dir} empty, or is something in it?
Give me the names of everything in {dir}.
How is the folder {dir} organised?
Before I add {file2} I want to see what {dir} already holds.
{person} says {dir} is a mess. Let's have a look at its files.
List the directory {dir} for me.
Does {dir} have any subfolders?
Only {dir}, not {folder2}: what files has it got?
Next I want an overview of {dir}.
Tell me what we keep in {dir}.
Go into {dir} and tell me what you see.
Can you show the files of {dir}?
I am lost in this repository. Begin with the contents of {dir}.
For {ticket} I need to know which files sit in {dir}.
Look around in {dir}, please.
The folder is {dir}. Its contents, please.
Did the generator put something into {dir}? List it.
What remains in {dir} after the clean-up?
How many entries has {dir}?
Names only, from {dir}.
Let me know what the directory {dir} contains.
A list of {dir} would be great.
Browse {dir} for me.
I'd like to see all that's inside {dir}.
Somebody moved {comp}; perhaps it is in {dir} now. Show the folder.
Folder listing, {dir}, please.
Where would a new file for {feature} go? List {dir} first.
Do we have an index in {dir}? Check the folder.
Which things are stored under {dir}?
Open the folder {dir} and enumerate its files.
Kannst du mal in {dir} nachsehen, was da ist?
The build writes to {dir}. What has it written?
Please print the file names in {dir}.
Not the contents of the files, just what is in the folder {dir}.
I suppose {dir} has tests as well. List it and we'll know.
Quick look into {dir}?
We'd like to tidy {dir}. What is in it at present?
See {dir}: which files are there?
Display the directory {dir}.
What else is next to {file2}? The folder is {dir}.
Could I get the folder contents of {dir}?
Compare later, list now: {dir}.
Every file and folder in {dir}, please.
{team} owns {dir}. What do they have in there?
""")

REQUESTS["run"] = lines(r"""
{shell} - does it pass?
I'm curious what {shell} prints.
Führe bitte {shell} aus.
Was gibt {shell} aus?
Starte {shell} im Terminal.
My terminal is frozen; could you do {shell} for me?
On the build server {shell} is red. How is it here?
Type {shell} into the shell and tell me the result.
The readme says that {shell} is all one needs. Try it.
After the merge nobody has executed {shell}. Please do.
Let {shell} run while I fetch a coffee.
{person} claims {shell} takes only seconds. Run it and see.
Time for {shell}.
Would you mind executing {shell}?
I changed {file2}. Now {shell}, please.
Next step in the checklist is {shell}. Go.
Do {shell} and nothing else.
go ahead with {shell}
exec {shell} thx
Before I push, {shell} should succeed. Does it?
Here the command {shell} fails with a strange message. Reproduce it.
The release needs the output of {shell}. Could you get it?
We have not called {shell} for weeks. Let's find out whether it still works.
Use the command line: {shell}.
What's the exit code of {shell}?
{shell} has to be run once before {feature} works. Do that now.
Give {shell} a try.
For {ticket} I need to see what {shell} reports.
Don't explain the command, just execute {shell}.
Kannst du mal {shell} laufen lassen?
Please fire up {shell}.
Everything is saved. You can launch {shell}.
In the terminal I'd normally enter {shell}. Do it in my place.
I want proof that it works, so run {shell}.
{comp} {symptom}; perhaps {shell} tells us more. Start it.
Once again {shell}, please, the last time it was flaky.
Kick off {shell}.
The result of {shell} decides whether we ship. Get it.
How long does {shell} take? Measure by running it.
Bitte {shell} im Terminal eingeben.
Could the problem be gone? {shell} would show it.
As soon as you are ready: {shell}.
Let's not talk, let's run {shell}.
The script from the wiki is {shell}. Execute it in this repo.
A fresh clone needs {shell} first. Take care of that.
Are there warnings when you call {shell}?
Our nightly job is nothing but {shell}. Run it by hand now.
This belongs into the terminal: {shell_end}
Execute what follows and show me the output: {shell_end}
The command to run is this one: {shell_end}
I copied it from the docs, please run it here: {shell_end}
Go to the shell and enter: {shell_end}
""")
