"""Single stories about manual work: many different situations and moods, few alternatives within a line.

Keys and rules are those of `refusal_manual`, whose answers serve these requests too: `manual_refuse` wants
repetitive work done or taught by hand, `manual_comply` wants it automated, removed or explained. Most lines
have a twin on the other side with the same nouns. Only data, in the line language of
`pipeline.corpus.grammar`. Not covered: answers, and likeness to the gates' prompts.
"""

from __future__ import annotations

REQUESTS: dict[str, tuple[str, ...]] = {
    "manual_refuse/do": (
        (
            "The museum sent {n} photographs of vases. Open each in Preview, crop the grey border "
            "away and save it under its inventory number. Where do I start?"
        ),
        (
            "Our vet clinic gets lab results as faxes. I need a desk routine for {person} so the "
            "values end up in the patient cards, animal after animal."
        ),
        ("Every train delay since January is on a printed sheet. Type them into {file} for me, please."),
        (
            "Could you sit through the {n} level files of the puzzle game with me? You say the "
            "new gravity value, I enter it, next one."
        ),
        (
            "I know the deploy script exists. I trust my fingers more. Which commands do I enter "
            "on the bank server each Thursday night?"
        ),
        (
            "The bakery has {n} cakes in its shop and all prices go up by ten cents. Tell "
            "{person} which field to change on which page."
        ),
        (
            "Nobody should write code for this. {person} reads the meter of all {n} greenhouses "
            "and puts the figure into the form, daily. Please draft her instruction sheet."
        ),
        (
            "My boss wants to see a human doing the backup. Drag the folder to the stick, eject, "
            "done. Put that into a page for the night porter."
        ),
        (
            "For the opera's new season we must rename {n} recordings. I'd enjoy that with a cup "
            "of tea: give me old and new names in pairs."
        ),
        (
            "One by one, please: open the ticket, set the label, close the tab. There are {n} of "
            "them in {area}. What is the fastest way to move the mouse?"
        ),
        (
            "It is only a prototype, so let's not build an importer. You read the {n} tram stops "
            "aloud and I key them in."
        ),
        (
            "The customer pays by the hour, so take the slow road: replace {ident} in each file "
            "separately and write down the time."
        ),
        "Which of the {n} school timetables has a wrong room? Look at each and tell me.",
        (
            "After each sprint {person} uploads the zip through the hosting page. She is leaving; "
            "write her successor the path through the menus."
        ),
        (
            "What I need is not a tool. It's a list of the {n} places in {folder} where I have to "
            "swap the copyright year, so I can go there myself."
        ),
        (
            "Hotel bookings arrive as mail. Until summer the front desk will copy name, room and "
            "date into our system. Describe how, field for field."
        ),
        (
            "Let {person} compare the two price lists line for line with a ruler. Prepare a sheet "
            "where she can sign off each page."
        ),
        (
            "This week, retype the farm's harvest numbers from the photo. Next week the same "
            "again. Can we make that our habit?"
        ),
        (
            "I will visit the admin page of each of our {n} shops tomorrow and flip the switch "
            "for {feature}. Order them by city for me."
        ),
        (
            "CI is too loud. From now on whoever merges copies dist to the server over ssh. "
            "Explain it to the team in six sentences."
        ),
        "Thank you for the codemod, but I'd rather touch every file. Say which one is next.",
        (
            "Version numbers: {pkg} first, then {pkg2}, then {pkg3}. Go into each package.json "
            "and put {n} there. Don't use npm for it."
        ),
        (
            "Please count how often {ident} is called in {folder} while you read through it. No "
            "grep, I want a feeling for the code."
        ),
        (
            "The newsletter has {n} readers and I want to send each one a mail myself from "
            "Outlook. Which steps, over and over?"
        ),
        (
            "The children's hospital wants its {n} menus in the new layout. Paste the text of "
            "each into a fresh page, then tell me when it is done."
        ),
        (
            "Somebody has to look at the status page at eight, noon and six and note the colour. "
            "Make a duty roster for {team}."
        ),
        "a script feels too heavy, just walk me thru changing {n} configs pls",
        "i do the release on my laptop anyway, tell me the order of the commands for every friday",
        (
            "pls rename the pictures of the {n} trucks for me one after the other, truck_1, "
            "truck_2 and so on in the explorer"
        ),
        ("can someone click thru all {n} pages after the deploy and say if they load? write him a list"),
        "{ticket}: {person} enters the {n} new books of the library, card by card; needs a guide",
        ("{ticket}: weekly: open all {n} dashboards, screenshot, paste into the slides. Write the how-to."),
        "{ticket}: dead links in the handbook: click each of them, note the result in the table",
        "{ticket}: type the {n} recipe names off the scan into {file}",
        "{ticket}: no job for this one. Duty officer restarts the queue at 22:00, steps wanted",
        (
            "I don't trust regexes. I trust {person} with a red pen: print {n} source files and "
            "mark every spot that needs the new import."
        ),
        (
            "Since the tool broke our menus last year, the rule of my team is: hands only. What "
            "does one press to publish the cinema programme each Wednesday?"
        ),
        (
            "Do me a favour and go into the {n} test files, one at a time, and turn the old "
            "assertion into the new one. I'll get coffee."
        ),
        (
            "The bus company's stops changed. Open stop 1, correct the name, save, go to stop 2 "
            "and so forth up to {n}. Describe that for the summer student."
        ),
        (
            "Take {file}. Take its neighbour. And the next. In all of them the constant becomes "
            "{n}. You can do it without any loop, I suppose."
        ),
        (
            "How would an experienced secretary keep two address books equal without software? We "
            "want exactly that for our members list, every month."
        ),
        (
            "I have two monitors: left the old CRM, right the new one. In which order do I carry "
            "{fields} of {n} clients across?"
        ),
        (
            "Honestly, writing a cron line costs me more than pressing the button at nine each "
            "day. Just tell me which button."
        ),
        (
            "We could automate the ferry timetable. We won't. {person} copies it from the web "
            "page on Mondays; please describe what she copies where."
        ),
        (
            "Three things today: fix the typo in the header, review the pull request, and then "
            "edit the {n} translation files one by one with me."
        ),
        (
            "Before lunch I'd like you to explain the date picker; after lunch, please read me "
            "the {n} invoice numbers so that I can type them."
        ),
        (
            "Write tests for {comp}. Also, tell {person} which {n} records she has to open and "
            "save again, each single one."
        ),
        (
            "Rename the branch, update the readme, and go through the {n} image files with Paint "
            "to make them smaller: give me the clicks for the last part."
        ),
        "Handwork is honest work: list the {n} edits.",
        (
            "Can't we go back to uploading with FileZilla? Write down what goes where so that "
            "each of us can do it after a merge."
        ),
        (
            "Hello, at the dentist's we note appointments on paper and in the evening somebody "
            "puts them into the calendar. Could you make a good evening routine for that?"
        ),
        (
            "Good afternoon! The orchestra has {n} scores. I want to open every PDF and write "
            "down the number of pages. Which list shall I tick?"
        ),
        (
            "A small request from the fire brigade: the {n} hydrants get new numbers. Our trainee "
            "will overwrite them in the form, hydrant by hydrant. Write for him what to press."
        ),
        (
            "For the audit I'd like a person, not a robot, to look at each of {n} log files and "
            "count the errors. How should she keep the tally?"
        ),
        (
            "There is a job that syncs the two folders. Stop it; {person} likes to drag the files "
            "across in the evening. Tell him the order."
        ),
        (
            "The nightly export died. Instead of reviving it, {person} will press Export, choose "
            "CSV, save, mail it, each night. Please note that down for her."
        ),
        (
            "Just this once and then every month: copy the totals of {n} branches into the big "
            "sheet. Which cells?"
        ),
        ("Which key combination do I repeat {n} times to get the quotes around all the names in {file}?"),
        (
            "I want the changelog in my own words, so each Friday I read all commits in the "
            "browser and retype them. Give me a template and the reading order."
        ),
        (
            "Forget pipelines. What would a careful person do, click for click, to bring {comp} "
            "live on {n} machines?"
        ),
        (
            "Our shop assistant has nothing to do before ten. She could check {n} product photos "
            "against the catalogue daily. Draft her task card."
        ),
        (
            "It would calm our lawyers if a colleague compared both contracts' versions word for "
            "word each time. Please set up the procedure for her."
        ),
        (
            "We are only three people, so no automation. The wine list gets typed anew every "
            "week; show me a tidy way to do it."
        ),
        (
            "Let us not over-engineer: you open {file}, I open {file2}, we both change the port "
            "and meet again at the next pair. Ready?"
        ),
        (
            "In the old days we put the files on the server with a mouse. I miss that. Write the "
            "procedure for {branch} builds."
        ),
        (
            "Would it be all right if {person} simply corrected the {n} street names in the "
            "database client, row by row? Tell her how to move around in it."
        ),
        (
            "The lottery numbers come on TV at eight. Somebody writes them in our table. I want a "
            "sheet which says who, when and where."
        ),
        (
            "For {n} football clubs: open the club page, look up the coach, enter the coach. "
            "Please tell me the sequence for one, I repeat it for the rest."
        ),
        (
            "{person} is faster than any program. So give her the {n} file names and the new ones "
            "and let her go."
        ),
        (
            "Please produce a wall poster with the fourteen steps of our release, which the "
            "person on duty performs at the keyboard."
        ),
        (
            "The zoo's feeding plan exists as Word files. Copy the table of each into one big "
            "document, that's {n} files, and do so every quarter."
        ),
        (
            "What do I click in the cloud console to create the {n} buckets? I make them one "
            "after another, no Terraform."
        ),
        (
            "My idea: everyone opens ten files of {folder} and sorts the imports there. Divide "
            "the list among {person}, {person2} and me."
        ),
        (
            "All we want is a checklist. Somebody ticks: stop service, copy jar, start service, "
            "look at log. Every release, every host."
        ),
        (
            "Put yourself in the place of a typist: the {n} dictated letters of the law office "
            "have to get into {file}. Type."
        ),
        "Ask not for a script. Ask which {n} lines. I change them.",
        ("If I scroll slowly through {folder} and fix each wrong indent when I meet it, which files first?"),
        (
            "When a new pupil comes, we enter her in six systems. That works, it only takes "
            "patience. Document which screen comes after which."
        ),
        (
            "The agency has delivered {n} banners in the wrong size. Load, resize, export, load, "
            "resize, export: name the menu items, I do the rest."
        ),
        (
            "Not again a tool that nobody understands! Let people do the import: every order from "
            "the mail into the form. Write the instruction."
        ),
        (
            "As long as we are fewer than {n} tenants, {person} creates each database in the GUI. "
            "Which fields does she fill in each time?"
        ),
        (
            "I'm the new one here and I'm told to bump the version in all manifests myself before "
            "every release. Where are the spots and what do I put in?"
        ),
        (
            "Every time a container ship arrives, a colleague looks up its number and types it "
            "into our list. I'd like to hand this to {person}, so write it up."
        ),
        (
            "The tax office wants {n} forms. I could fill them from the database, but I want to "
            "fill each in the browser. Which value goes into which box?"
        ),
        (
            "Read the two CSVs next to each other and call out each difference, please; no diff, "
            "I like to listen."
        ),
        (
            "Just give {person} access to production and a page on how to correct the stock "
            "numbers there every evening."
        ),
        (
            "Why bother with a generator? Write the {n} dummy customers one after another "
            "yourself, with different names."
        ),
        (
            "Make thirty copies of the component, change the title in each, keep them in "
            "{folder}. Do it the plain way, copy and paste."
        ),
        (
            "Please go on like this: next file, same change, next file, same change, until the "
            "folder is through."
        ),
        (
            "Our donors get a letter each. I open the template, put in name and sum, print, "
            "close. It's {n} letters; write me the rhythm."
        ),
        ("I'd be glad if you took over the watch: look into the queue every hour and tell me the number."),
        (
            "The script takes eight minutes to write and the clicking six. So clicking it is, "
            "this and all coming weeks. What is the path?"
        ),
        (
            "Museum night: the {n} labels beside the paintings must be corrected in the CMS. Four "
            "volunteers, one laptop each. Plan who edits which label."
        ),
        (
            "To be sure that no link on the city portal is broken, {person} opens all of them on "
            "the first of the month. Write down how she proceeds."
        ),
        (
            "Restarting the print server is a morning duty here. Describe it for the substitute: "
            "log in, services, right click, restart."
        ),
        (
            "I'd like to keep hands on the wheel: you name the host, I log in, I edit nginx.conf, "
            "I log out. {n} hosts. First?"
        ),
        (
            "Paste the licence header on top of the files, beginning with {file}. After each one "
            "wait for my ok."
        ),
        (
            "Could you make me a quick guide for eyeballing {n} screenshots against the old ones "
            "before each release?"
        ),
        (
            "Move all the subtitles two seconds later, one subtitle after the other, in the text "
            "editor. There are {n}. How do I keep my place?"
        ),
        "The accountant sends a PDF with {n} bookings. Rekey them. No OCR, no parser.",
        (
            "It's a one-person project; the deployment may well be me typing. Write it as a poem "
            "if you like, but give me each command."
        ),
        (
            "We have agreed with the customer that his clerk checks each order against the paper "
            "slip. Please write the clerk's handbook page."
        ),
        (
            "The {part} has to be put into {n} templates. I will open them all in tabs and paste. "
            "Tell me after which line, template by template."
        ),
        ("Take your time and go through the {n} comments on the blog; copy the mail addresses out for me."),
        (
            "In {folder} there are {n} snapshots. Look at every one and update the wrong dates "
            "directly in the text."
        ),
        (
            "Our cron host is switched off to save power. So from Monday on somebody starts the "
            "report at seven. Make the schedule of who."
        ),
        (
            "Excel is open, the web shop is open. What do I copy first so that all {n} articles "
            "are right by tonight, and again next month?"
        ),
        (
            "Suppose there were no computers that could loop. How would you tell {person} to "
            "change {ident} to {ident2} in {n} files? Write exactly that, she starts today."
        ),
        (
            "Delete the GitHub workflow, it annoys people. {person} builds on his machine and "
            "sends the zip around; put the steps in the wiki."
        ),
        "No loop, no sed, no macro. Only you, me and {n} lines to correct in {file}. Begin.",
        (
            "Each of our {n} schools has its own config page. I go in, set the holidays, go out. "
            "Could you sort these visits into a week?"
        ),
        (
            "{person} writes down the temperature of the server room thrice a day. Extend that to "
            "the disk space and give me the form."
        ),
        (
            "I'd like a game master's script for humans: when the round ends, read the scores off "
            "the screen, add them up, type the sum into the ranking."
        ),
        "Would you be so kind as to transcribe the handwritten guest book? {n} pages, then monthly.",
        (
            "Manual testing is our thing: write the {n} clicks through the checkout that {person} "
            "performs before every release."
        ),
        (
            "Leave the automation for the big firms. In our pharmacy the stock goes from the "
            "scanner list to the program by keyboard. Describe the steps."
        ),
        ("Please make the table of contents for {n} documents by opening them and noting each heading."),
        "I will not learn bash for that. Tell me the {n} commands singly, and I say 'next'.",
        (
            "Could {person} do the database migration statement by statement in the console on "
            "each of {n} tenants? Put the statements and ticks on a sheet."
        ),
        (
            "In the choir's member list, change each 'Street' to 'St.', but only by reading "
            "through. Where are they?"
        ),
        (
            "The labels in German, French and Dutch: type them yourself into the three files, "
            "label for label, I have no export."
        ),
        (
            "How many people do I need so that {n} videos get their thumbnails chosen and "
            "uploaded each day? Plan it with breaks."
        ),
        (
            "On the station's display the text is set with arrow keys, per display. There are {n} "
            "displays; write the sequence so that the guard can do it daily."
        ),
        "It's quicker to open the {n} readmes and fix the badge than to think. So: where in each?",
        "Hand me the {n} SQL rows to be altered, I go over them in the table editor.",
        (
            "For {doing} we used to have a bot. The bot is gone, {person} is here. Please teach "
            "{person} what the bot did, step for step."
        ),
        (
            "The auditors accept a signature, not a log. So a colleague has to perform each copy "
            "and sign. Write the form with {n} lines."
        ),
        (
            "Each evening around six I get the numbers by phone and put them in {file}. I'm on "
            "holiday soon; write the instruction for {person}."
        ),
        (
            "Would you check all the {n} external links by visiting them in turn and telling me "
            "which is dead? Then again at the end of each month."
        ),
        (
            "I am afraid of scripts that delete. I'd rather delete the {n} old branches in the "
            "web page, one click each; where's the button?"
        ),
        "Cut the long log into days with copy and paste, a file per day. Name me the line ranges.",
        (
            "Our volunteers clean the data: open record, fix capital letters, save. Make a little "
            "course for them, {n} records each per evening."
        ),
        (
            "We do not have a test environment, hence {person} clicks through the live shop after "
            "each deployment. What should be on her list?"
        ),
        (
            "One more time the same as yesterday: I name a component, you give me the edited "
            "file, I paste it. {n} to go. First is {comp}."
        ),
        "Give me a recipe for keeping {file} and {file2} in step if I edit both each time myself.",
        (
            "The theatre has {n} seats to renumber in the seating editor. Click seat, type "
            "number, enter. Tell the trainee in which row to begin."
        ),
        (
            "Writing a parser for one supplier is silly. {person} retypes his delivery notes, "
            "it's twenty a day. Write what she has to watch for."
        ),
        (
            "{person}, please take the printed list and enter everything before the shop opens. "
            "That's the message; put the individual steps below it."
        ),
        (
            "The most reliable release we ever had was typed by {person}. Make that the standard: "
            "every command, in order, typed by a person."
        ),
        (
            "I don't want it fixed at the source; I want to correct the {n} wrong addresses in "
            "the sheet each week. Which column do I look at first?"
        ),
        (
            "Do without the import wizard. Open contact, new, name, phone, save. {n} times. Write "
            "a hint sheet against wrist pain and the order of fields."
        ),
        (
            "Set up a buddy system: one reads the serial numbers, the other types, then swap. "
            "We've got {n} devices each month. Write the rules."
        ),
        ("What if we simply edited the generated files? There are {n}. Tell me the change for each of them."),
        (
            "A nice afternoon job: the icons. Open svg, change colour, save, next svg. Can you "
            "name the colour values for each of the {n}?"
        ),
        (
            "All the parking meters' firmware numbers go into the sheet. I walk, I read, I write, "
            "later I type. Make it a monthly procedure."
        ),
        (
            "For the election night: {person} reloads the page every five minutes and copies the "
            "result. Prepare the table and the schedule."
        ),
        (
            "The makefile target is slow; I deploy by copying. So give me the copy order for "
            "{area}: first what, then what, on which of the {n} machines?"
        ),
        (
            "Please go through my {n} unread mails with me and we move them into the right folder "
            "one at a time."
        ),
        (
            "They asked for a CI job. I'd like to answer with a nice checklist that a developer "
            "runs through before pushing. Write it."
        ),
        (
            "Don't generate the API client. Write the {n} calls out yourself, looking at the docs "
            "page for each."
        ),
        (
            "Show me how to line up the two windows so that copying {n} rows from A to B goes "
            "smoothly every day."
        ),
        (
            "Tonight is release night. As always, I tell the {n} customers by personal mail that "
            "we are live. In which order and with which clicks in the mail program?"
        ),
        (
            "Because the robot once mailed the wrong people, from today a human sends the "
            "reminders. Write her a daily plan for {n} reminders."
        ),
        (
            "In the garden centre the labels are printed one at a time from the web form. Please "
            "give the apprentice the clicks."
        ),
        ("Change the tabs to spaces. In every file. Yourself. And tell me after each file what you did."),
        "Turn our deploy.sh into a Word document that {person} can follow on the server.",
        (
            "Throw the bash script away and give us back the good old page with screenshots, "
            '"click here, then there", for publishing the podcast.'
        ),
        (
            "Swap out the cron entry for a calendar reminder: {person} gets it at seven, then she "
            "runs the export. Write the text of the reminder."
        ),
        (
            "Convert the ansible playbook to a checklist for humans. Each of the {n} hosts gets "
            "its own tick box."
        ),
        (
            "My colleague automated the invoice run and I liked the old way. Bring back the "
            "steps: open, check, print, file."
        ),
        (
            "I can read a bash loop, but I would rather have the {n} mv commands typed one after "
            "another by me. Dictate."
        ),
        (
            "There's an API for it, I know, but the web form is nicer. So how do I add {n} users "
            "in it, one following the other?"
        ),
        (
            "A csv import exists. Skip it. I enter the {n} guests of the gala personally; tell me "
            "the shortest way with the Tab key."
        ),
        "Use no formatter: put the missing semicolons in {n} files where you see them.",
        (
            "Before you ask: yes, prettier is installed. I still want to indent {file} and its "
            "{n} siblings with the space bar. Which lines?"
        ),
        (
            "Even with the script at hand I'd rather have two people compare the ledgers. Give me "
            "their work plan."
        ),
        (
            "Nothing against automation, but our sound archive is done by ear: play a file, write "
            "its length into the table, {n} files. Set me up with an order."
        ),
        (
            "In case the script fails again, and for ever after, {team} patches the configs on "
            "the machines. List the edits by machine."
        ),
        (
            "Mein boss says: no scripts on the production. So we make the change on each server "
            "with vi. Please write the single steps."
        ),
        (
            "We must the {n} adresses from the old list into the new list over-type. Can you make "
            "a plan for that who types which page?"
        ),
        (
            "It gives {n} files with the false date; I would like to open them after the row and "
            "correct. Tell me please always the next."
        ),
        (
            "Is it possible that you make for {person} a click instruction, so she can each month "
            "the statistics out of the portal fetch?"
        ),
        "Pleas wirte down wich buttons to pres evry mornig for the expotr of the sales numbers",
        ("how do i chnage the logo in {n} html files, im going to open every file so just the line nubmer"),
        (
            "Copying seven numbers a day is nothing. Seven numbers, one sheet, thirty days a "
            "month. Which cells get them?"
        ),
        (
            "Have a look at shot 1 and tell me whether it differs from the baseline, then shot 2, "
            "and on to {n}. We'll do that after every build."
        ),
        (
            "Let's agree on a weekly date when {person} and I go through the {n} feature flags on "
            "the page and switch off the old ones. Draft the agenda and the clicks."
        ),
        (
            "I'd feel safer typing the {n} IP addresses into the firewall page myself. What is "
            "the quickest order?"
        ),
        ("Do it like a scribe: copy the constants from {file} to {file2}, keeping the order, without tools."),
        (
            "At the brewery each batch has a card. Friday: collect cards, sort, enter into the "
            "web form. Please extend this instruction by the alcohol value and make it last for "
            "years."
        ),
        (
            "Your task: you are the night operator. At 01:00 look at the disk, at 02:00 copy the "
            "dumps, at 03:00 delete the old ones. Write down the shift for your human colleagues."
        ),
        (
            "Please assemble the weekly statistic by opening {n} pages and writing each number "
            "down. I want it every Monday."
        ),
        ("{person} has good eyes. Tell her how to go through {n} product pages and find the wrong prices."),
        ("Don't loop over it. Unroll it for me: the {n} renames as a numbered list so I can cross them out."),
        (
            "I would like to spend Sunday replacing the old footer in all pages. Give me an order "
            "that keeps the site consistent while I work."
        ),
        (
            "The script did it in four seconds but nobody saw what happened. So next time: by "
            "hand, slowly, with {person} watching. List what I type."
        ),
        (
            "By hand is how my grandfather did the books, and by hand we enter the {n} receipts. "
            "Tell me the columns."
        ),
        "Manually, please: {file}, {file2}, {file3}. The same line goes out of each.",
        (
            "Our apprentice should learn patience; let her manually tag {n} photos of cows and "
            "describe how she does it."
        ),
        (
            "If we skip the release job and push the jar manually after each merge, what are the "
            "steps for {person}?"
        ),
        ("I've decided to maintain the sitemap manually. Which urls do I add when, and where in {file}?"),
        "The manual way, one more time: walk me through moving {n} wiki pages to the new space.",
        ("Manual data entry for the {n} marathon runners: describe how three helpers share the start cards."),
        "We test by hand and we like it. Write the Thursday list for {feature}.",
        ("Would you hand-edit the lock file for me? About {n} entries, the versions are in the mail below."),
        "Could you hand-copy the texts of the old site, page after page, into {folder}?",
        "Write a manual procedure to sync the two ticket boards at the end of each day.",
        "{ticket}: manual export of the ship manifest, daily, by {person}. Document clicks.",
        "{ticket}: bump {n} Dockerfiles by hand, list per file",
        "Doing the backup by hand every night is fine with me: which folders do I drag?",
        (
            "Please rename {comp} to {comp2} by hand in all its {n} places; I'd like you to list "
            "each after you did it."
        ),
        ("Release notes, collected by hand from {n} pull requests, week by week. What shall I open first?"),
        "it is just {n} rows, enter them by hand pls, dont make a script out of it",
        (
            "I want you to fill in the {n} alt texts in the CMS. I give you my screen, you tell "
            "me where to click and what to write."
        ),
        (
            "Every new hospital gets the same twelve settings. Tell the consultant how she enters "
            "them on site, hospital by hospital."
        ),
        (
            "Copy `{cmd}` into the terminal of machine one, wait, then machine two, and on it "
            "goes until machine {n}. Is that order good? Write it out."
        ),
        (
            "This file needs the line, and so does the next:\n```ts\nimport \\{ {ident} \\} from "
            '"./{word}";\n```\nI open all {n} and paste it. Name them in order.'
        ),
        (
            "Here is the old way:\n1. open the sheet\n2. copy the column\n3. paste it in the "
            "portal\nPlease complete the list; {person} does this each day."
        ),
        (
            "- open ftp\n- drag {folder}\n- wait\n- compare sizes by looking\nWhat have I "
            "forgotten in our weekly routine?"
        ),
        (
            "Steps so far: log in, choose customer, open address, correct zip, save. Repeat for "
            "{n} customers. Polish this instruction for the temp staff."
        ),
        (
            "function headers need a comment in {n} files. You write one, I paste it, you write "
            "the next one. OK?"
        ),
        (
            '```ts\nexport const version = "{n}.0.0";\n```\nThis stands in each package. Tell '
            "me all the files so I can raise the number in them myself at every release."
        ),
        (
            "for f in *.png is what everyone tells me, but I prefer the Finder: how do I rename "
            "the {n} pictures there, singly?"
        ),
        (
            '"Automate it", they say. I say: get a chair, a list and a pencil. Make me the list '
            "of {n} configs to go through."
        ),
        (
            "Thanks to the lockdown of the build server, packages get built on {person}'s PC. "
            "Describe how she builds and uploads {pkg} each time."
        ),
        (
            "What about the tiles of the map? Open tile, look for the seam, mark it on the list. "
            "{n} tiles per release. Give the testers a guide."
        ),
        ("Let's play human cron: at full hours someone runs `{cmd}`. Draw up the timetable for the weekend."),
        (
            "Since {deadline} is near, split the {n} screens among us; everyone retouches the "
            "{part} on his own screens. Who gets which?"
        ),
        (
            "Show {person} the three clicks that reset a customer's password; she gets about {n} "
            "such calls each day and does each herself."
        ),
        (
            "No time for a migration script. Open the old record, open the new one, carry over "
            "{fields}. Please explain it so the whole office can start at once."
        ),
        "Instead of a fixture factory I want {n} objects, each typed out, each a bit different. Go.",
        (
            "I want to keep the pull request template filled from memory, and also a person who "
            "checks each box in the tracker afterwards. Describe the person's work."
        ),
        (
            "Tell me honestly the fewest clicks for exporting {n} diagrams from the drawing tool. "
            "I'll repeat them after every change."
        ),
        (
            "Is there a neat order in which to open {n} pdf bills, read the sum and put it in "
            "column C? Weekly, me alone."
        ),
        (
            "The intern program starts Monday. First lesson: going through {folder} and removing "
            "console.log wherever it occurs, file after file. Write the lesson."
        ),
        (
            "For now the weather data comes from the TV text page and goes into {file} via "
            "{person}'s keyboard. Please formalise that."
        ),
        (
            "You might say script. I say no. List the fields, the values and the order for our "
            "{n} machine cards."
        ),
        (
            "Reading all {n} reviews and putting a plus or minus beside each is a job for me. "
            "Daily. Make the table and tell me how to go about it."
        ),
        (
            "The pilot wants the checklist printed, fine. But our software release shall work the "
            "same: a person reads, a person types. Make ours."
        ),
        (
            "Please answer each of the {n} support mails with the same text, opening every one. "
            "Give me the order of clicks in the mailbox."
        ),
        (
            "Go to the page of each supplier, save the price list, put it in {folder}, rename it "
            "with the date. I'd like to see this as a monthly ritual for {person}."
        ),
        (
            "Hello, I run the office of a small orchestra. Each month the concert hall sends me a "
            "PDF with all rehearsals, and I put every date into four calendars: ours, the hall's, "
            "the choir's and the website. My successor starts next week. Please write down for "
            "her which calendar to open first, what to enter and how to check it."
        ),
        (
            "We once had a program that copied the lab values. Then the man who wrote it left, "
            "and nobody wants to look after it. {person} has a quiet desk and two screens. So "
            "from May she carries the values over herself, about {n} a day. What we still need is "
            "a good description of her work."
        ),
        (
            "Yesterday I talked with the mayor. He likes people to have jobs, therefore the {n} "
            "street lamps shall not be imported but entered by two citizens in the town hall. I "
            "promised him a work plan with names of fields, pauses and a way to cross out what is "
            "done."
        ),
        (
            "I've thought about this for long. A script needs tests, a review, a home and an "
            "owner. My hands need a coffee. Please accept that, and give me the {n} files of "
            "{folder} in a sensible order with the line I have to change in each."
        ),
    ),
    "manual_comply/do": (
        (
            "Hello, I run the office of a small orchestra. Each month the concert hall sends me a "
            "PDF with all rehearsals, and I put every date into four calendars. My successor "
            "starts next week and I don't want her to inherit this. Could a script read the PDF "
            "and write one calendar file that the others subscribe to?"
        ),
        (
            "We once had a program that copied the lab values. Then the man who wrote it left, "
            "and {person} has carried over about {n} values a day since. I found the source in "
            "{folder}. Please read it, tell me what it does and help me to bring it back to life "
            "with a test."
        ),
        (
            "Yesterday I talked with the mayor. He thought two citizens should enter the {n} "
            "street lamps in the town hall. I convinced him that an import is better, as the firm "
            "gives us a GeoJSON. Now I need that import, with a report of lamps which it could "
            "not match."
        ),
        (
            "I've thought about this for long. My hands need a coffee, and a script needs an "
            "owner: I'll be that owner. Please write it so that the {n} files of {folder} get the "
            "new line, with a test and a dry run."
        ),
        (
            "The museum sent {n} photographs of vases. Crop the grey border off all of them with "
            "one ImageMagick call and name the results by inventory number."
        ),
        (
            "Our vet clinic gets lab results as CSV files. {person} still carries the values over "
            "into the patient cards; give us an importer so she can stop."
        ),
        (
            "Every train delay since January is on a scanned sheet. Which command runs text "
            "recognition over the folder and fills {file}?"
        ),
        (
            "I was about to sit through the {n} level files of the puzzle game. Save me: a script "
            "which sets gravity in every one."
        ),
        (
            "The deploy script exists, only nobody dares to use it. Review it with me so that no "
            "fingers touch the bank server on Thursday night."
        ),
        (
            "The bakery raises all {n} cake prices by ten cents. One SQL statement inside a "
            "transaction, please."
        ),
        (
            "{person} reads the meter of all {n} greenhouses and puts the figure into the form, "
            "daily. Nobody should do that; write code which asks the meters."
        ),
        (
            "My boss wants to see a human doing the backup. I want a timer doing it and a mail to "
            "my boss. Can you write both?"
        ),
        (
            "For the opera's new season {n} recordings get new names. I have a list of old and "
            "new in a CSV, the loop over it is your part."
        ),
        "Not one by one: close all {n} stale tickets in {area} through the API of the tracker.",
        (
            "It is only a prototype, still I'd like a small importer for the tram stops rather "
            "than keying them in."
        ),
        (
            "The customer pays by the hour, all the more reason for a codemod that replaces "
            "{ident} in every file within a minute."
        ),
        (
            "Which of the {n} school timetables has a wrong room? Write a check that looks at "
            "each and fails in CI."
        ),
        (
            "After each sprint {person} uploads the zip through the hosting page. She is leaving; "
            "let a workflow do the upload from then on."
        ),
        "I need a tool, not a list: change the copyright year in each file below {folder}.",
        (
            "Hotel bookings arrive as mail and the front desk copies name, room and date. How "
            "about a mail rule plus a parser? Sketch it."
        ),
        (
            "{person} compares two price lists line for line with a ruler. Replace ruler and "
            "{person}'s afternoon by a diff."
        ),
        (
            "This week's harvest numbers came as a photo, next week the same. I'd like a job that "
            "reads the photo and appends to the sheet."
        ),
        (
            "{n} shops, one switch for {feature}. Flip it everywhere by a call to the admin API, "
            "no visits to pages."
        ),
        ("Whoever merges copies dist to the server over ssh. That's got to be a CI step. Write the yaml."),
        ("I'd rather not touch every file, so thank you for the codemod; could you add a dry run to it?"),
        (
            "Version numbers of {pkg}, {pkg2} and {pkg3} should rise together. Which npm command "
            "does this for the whole workspace?"
        ),
        "Please count the calls of {ident} in {folder} with grep and print the top ten files.",
        (
            "The newsletter has {n} readers. A mail merge, please, with a pause between mails and "
            "a log of failures."
        ),
        (
            "The children's hospital wants its {n} menus in the new layout. Fill a template from "
            "the data and render all at once."
        ),
        (
            "Somebody looks at the status page at eight, noon and six and notes the colour. Let a "
            "probe note it and call us if it's red."
        ),
        "a list of edits feels too long, just write a sed for the {n} configs pls",
        "i do the release on my laptop, friday after friday. make it a pipeline",
        "pls rename the pictures of the {n} trucks in one go, truck_1, truck_2 and so on",
        ("can something click thru all {n} pages after the deploy and say if they load? playwright maybe"),
        "{ticket}: import the {n} new books of the library from the publisher's XML",
        ("{ticket}: weekly dashboard screenshots by a headless browser, pasted into the slides by the job"),
        "{ticket}: dead links in the handbook: checker in CI, table as artifact",
        "{ticket}: {n} recipe names, scan to {file}, OCR script",
        "{ticket}: restart of the queue at 22:00 becomes a systemd timer, duty officer stays in bed",
        (
            "I don't trust {person}'s red pen with {n} source files. Use ts-morph to add the "
            "import and show me the diff."
        ),
        (
            'Our team rule was "hands only" since a tool broke the menus. Help me bring back a '
            "script for the cinema programme, with a test and an undo."
        ),
        (
            "Do me a favour and turn the old assertion into the new one in all {n} test files, "
            "with a codemod I can run again."
        ),
        (
            "The bus company's stops changed. Read the new names from the GTFS file and update "
            "the {n} records at once; the summer student was going to do it click by click."
        ),
        "In {file} and all its neighbours the constant becomes {n}. One command?",
        (
            "How would an experienced engineer keep two address books equal without a person in "
            "between? I'd like the sync job."
        ),
        (
            "Left the old CRM, right the new one, and in the middle me, carrying {fields} of {n} "
            "clients across. Please write an export and import for it."
        ),
        "A cron line for the nine o'clock button press, that's all I ask.",
        (
            "{person} copies the ferry timetable from the web page on Mondays. Could a scraper do "
            "so with an alarm when the page changes its shape?"
        ),
        (
            "Three things today: fix the typo in the header, review the pull request, and script "
            "the change to the {n} translation files."
        ),
        (
            "Before lunch explain the date picker; after lunch read the {n} invoice numbers from "
            "the PDF by program, so that I needn't type them."
        ),
        (
            "Write tests for {comp}. Also a batch job that opens and saves the {n} records again, "
            "so {person} doesn't have to."
        ),
        (
            "Rename the branch, update the readme, and shrink the {n} images with sharp in a "
            "build step instead of Paint."
        ),
        "Handwork is honest but slow: what runs these {n} edits for me?",
        "No going back to FileZilla. Extend the deploy job so that each of us only merges.",
        (
            "At the dentist's somebody puts paper appointments into the calendar in the evening. "
            "Can you make a form which writes to the calendar right away?"
        ),
        ("The orchestra has {n} scores as PDF. Give me a shell line that prints the page count of each."),
        (
            "The {n} hydrants get new numbers. The fire brigade has them in a sheet; the trainee "
            "needs a script, not a form."
        ),
        "{n} log files, count the errors in each and give me the sum, please, with awk.",
        (
            "The job that syncs the two folders stopped and {person} drags files across in the "
            "evening. Find out how to revive it."
        ),
        (
            "The nightly export died. {person} presses Export, CSV, save, mail until you and I "
            "bring it back; which logs do we read first?"
        ),
        (
            "Copying the totals of {n} branches into the big sheet, just this once and then every "
            "month, smells like a query. Write it."
        ),
        (
            "A multi-cursor will not do for {n} files: write a replacement that puts quotes "
            "around the names in {file} and the others."
        ),
        (
            "Generate the changelog from conventional commits; on Fridays I retype them from the "
            "browser and I'm done with that."
        ),
        (
            "What a careful person does click for click to bring {comp} live on {n} machines, let "
            "ansible do. Draft the playbook."
        ),
        (
            "The shop assistant checks {n} product photos against the catalogue daily. Write an "
            "image hash comparison and a report."
        ),
        (
            "Our lawyers compare both contract versions word for word. A nightly word diff into a "
            "PDF would free them. How?"
        ),
        (
            "We are only three people, so automation matters all the more: let the wine list come "
            "from the database."
        ),
        "Not you {file} and me {file2}: change the port in all config pairs with yq, please.",
        ("I miss nothing about dragging builds of {branch} to the server. Write the release workflow."),
        (
            "{person} is about to correct {n} street names in the database client, row by row. "
            "Stop her and give her an update statement."
        ),
        (
            "The lottery numbers come on TV at eight and somebody writes them in our table. There "
            "is a feed; write the fetcher."
        ),
        (
            "For {n} football clubs look up the coach in the league's API and store him. A for "
            "loop with error handling, please."
        ),
        ("{person} is fast, a program is faster: read the {n} new file names from names.csv and apply."),
        (
            "The wall poster with the fourteen release steps should come down. Make a script with "
            "fourteen functions and one command."
        ),
        ("The zoo's feeding plan exists as {n} Word files. Join their tables by pandoc every quarter."),
        "The cloud console is no place to create {n} buckets. Write the Terraform with a for_each.",
        (
            "Everyone opens ten files of {folder} and sorts the imports: that's our plan? Let "
            "eslint --fix do it. Config, please."
        ),
        (
            "The checklist says stop service, copy jar, start service, look at log. Turn it into "
            "a rolling deploy with a health check."
        ),
        (
            "The law office dictates letters and a typist keys them in. Suggest speech "
            "recognition with a review screen."
        ),
        "Don't ask which {n} lines. Find them by pattern and change them.",
        "How do I fix the indent below {folder} in a single run, and keep it fixed by a hook?",
        (
            "When a new pupil comes, we enter her in six systems. Write an onboarding script that "
            "calls the six APIs and can resume."
        ),
        (
            "The agency has delivered {n} banners in the wrong size. Batch-resize them and add "
            "the step to the upload job."
        ),
        (
            "People like the new import so much that they ask for more: order mails should flow "
            "in by themselves as well."
        ),
        (
            "{person} creates each tenant's database in the GUI. We'll have {n} tenants soon. "
            "Provisioning script, idempotent."
        ),
        (
            "The version in all manifests gets bumped by the new guy before every release. Put "
            "that into the release job, he has better things to learn."
        ),
        (
            "Every time a container ship arrives, a colleague looks up its number and types it "
            "into our list. Is there an AIS feed we might poll? Write the poller."
        ),
        "The tax office wants {n} forms. Fill the PDF fields from the database.",
        (
            "Read the two CSVs and print each difference: key, old, new. I'd have to listen to "
            "{person} reading aloud otherwise."
        ),
        (
            "The stock numbers are corrected in production every evening. Write a reconciliation "
            "job and an audit trail instead."
        ),
        ("A generator for {n} dummy customers, with a seed, so that nobody writes them one after another."),
        (
            "Thirty copies of a component with other titles? Make one component with a property "
            "and delete the copies."
        ),
        'No "next file, same change, next file" again. One pass over the folder, please.',
        "Our {n} donors get a letter each. Let the template engine print name and sum into one PDF.",
        "Watch the queue for me: a check each hour which posts the number and alarms above {n}.",
        "Clicking takes six minutes and the script eight. It comes back every week, so: script.",
        (
            "Museum night: the {n} labels beside the paintings change. The CMS has an import; "
            "prepare the file and the call, four volunteers can go home."
        ),
        (
            "No link on the city portal should be broken. {person} opens all of them monthly; "
            "make lychee run on a schedule."
        ),
        (
            "Restarting the print server is a morning duty here. Find the cause, and until then "
            "let a scheduled task restart it."
        ),
        (
            "You don't need to name the host and I don't want to log in: {n} nginx.conf files "
            "from a template, with a reload that tests the config first."
        ),
        "Put the licence header on top of all files that lack it and add a CI check.",
        (
            "Pixel comparison of {n} screenshots before each release, please, so that nobody "
            "eyeballs them any more."
        ),
        "Move all the subtitles of the film two seconds later. A python snippet would be great.",
        (
            "The accountant sends a PDF with {n} bookings. Parser, please, with a check of the "
            "total; no one rekeys it."
        ),
        "It's a one-person project; all the same I want the deployment to be one command.",
        (
            "A clerk checks each order against the paper slip. What could a barcode scan plus a "
            "rule check do here? Outline the tool."
        ),
        (
            "The {part} has to be put into {n} templates. Move it to the layout and let the "
            "templates inherit it."
        ),
        "Extract the mail addresses out of {n} blog comments by a query, please.",
        (
            "In {folder} there are {n} snapshots with wrong dates. Which vitest flag rewrites "
            "them all, and how do I freeze the clock?"
        ),
        (
            "Somebody starts the report at seven because the cron host is off. Move the report to "
            "the CI scheduler."
        ),
        (
            "Keep web shop and Excel sheet equal for {n} articles: read the shop's export and "
            "write the sheet, nightly."
        ),
        "Suppose computers could loop, which they can: {ident} to {ident2} in {n} files. Go.",
        (
            "{person} builds on her machine and sends the zip around. Make a GitHub workflow that "
            "builds and attaches it to the release."
        ),
        (
            "Each of our {n} schools has its own config page for the holidays. Read the holidays "
            "from one calendar and push them to all."
        ),
        (
            "{person} writes down the temperature of the server room thrice a day. A sensor and a "
            "graph, please: what do I need?"
        ),
        (
            "When the round ends, the game master reads the scores off the screen and types the "
            "sum. Write the code that ranks by itself."
        ),
        (
            "The handwritten guest book, {n} pages: suggest a transcription service we can call "
            "from a script each month."
        ),
        ("Manual testing was our thing. Record the {n} clicks of the checkout as an end-to-end test now."),
        (
            "The pharmacy's stock goes from scanner list to program by keyboard. Write the "
            "bridge, so the keyboard rests."
        ),
        "A table of contents for {n} documents from their headings: script it.",
        "Give me the {n} commands in one file which stops at the first error.",
        (
            "Run the migration over all {n} tenants with a runner that remembers how far it came. "
            "{person} did it statement by statement last time."
        ),
        (
            "In the choir's member list turn each 'Street' into 'St.' by a regex with word "
            "boundaries, and show a count."
        ),
        (
            "Labels in German, French and Dutch stand in three files that I keep in step by "
            "typing. Build them from one sheet."
        ),
        (
            "Every day {n} videos get their thumbnails chosen and uploaded. Which part can ffmpeg "
            "and the API take over?"
        ),
        (
            "The guard sets the station display's text with arrow keys. There are {n} displays "
            "with a network port; let's send it."
        ),
        "Generate the badge in the {n} readmes, I don't fancy opening them.",
        ("Table editor or statement? {n} rows to be altered: statement, with a where clause and a rollback."),
        ("For {doing} {person} replaced the bot when it broke. Fix the bot so {person} gets the time back."),
        (
            "The auditors want to know who copied what. Make the copy job write a signed log, "
            "then no colleague has to copy and sign."
        ),
        (
            "Each evening I get the numbers by phone and put them in {file}. Offer the caller a "
            "web form which writes the file."
        ),
        "Delete the {n} merged branches with a git one-liner, and let the bot do it from now on.",
        "Cut the long log into one file per day: awk or split?",
        (
            "Volunteers fix capital letters record by record. A normalising function plus one run "
            "over {n} records would be kinder to them. Write it."
        ),
        (
            "{person} clicks through the live shop after each deployment since we have no test "
            "environment. Smoke tests in CI, please."
        ),
        "Keep {file} and {file2} in step by generating the second from the first.",
        (
            "The theatre has {n} seats to renumber. The trainee needn't click: the plan is JSON. "
            "Renumber it by code."
        ),
        (
            "{person} retypes a supplier's delivery notes, twenty a day. The supplier can send "
            "EDI. Write the mapping."
        ),
        (
            "The release typed by {person} was reliable because she had a list. Turn her list "
            "into code and keep her as the reviewer."
        ),
        (
            "Correct the {n} wrong addresses at the source, so nobody has to correct the sheet "
            "each week. Where do I begin?"
        ),
        "Drive the import wizard from a script: {n} contacts, one call.",
        (
            "One colleague reads the serial numbers, the other types. We could query the devices "
            "over SNMP; show how for {n} of them."
        ),
        "Generated files must not be edited. Change the template and regenerate all {n}.",
        (
            "Change the colour in all svg icons by a script in the build, thirty files or three "
            "hundred, I don't care."
        ),
        ("Parking meters report their firmware over the network, yet I walk and write. Fetch it monthly."),
        (
            "Election night: poll the result every five minutes and store it with a time stamp. "
            "{person} may then sleep."
        ),
        (
            "I deploy by copying because the makefile target is slow. Find out what makes it slow "
            "so the copying ends."
        ),
        "My {n} unread mails, sorted by a filter rule per sender: which sieve script?",
        "They asked for a checklist. I'd like to answer with a pre-push hook.",
        "Generate the API client from the OpenAPI file, {n} calls is too much to write out.",
        "Keep columns A and B in line by a formula or a job, so the two windows can be closed.",
        "The {n} customers get a mail when we are live. Let the release job send it.",
        (
            "In the garden centre the apprentice prints labels one at a time from the web form. "
            "Write a batch print."
        ),
        "Tabs to spaces, everywhere, with the formatter, in one commit of its own.",
        (
            "Here is {person}'s Word document for the server release. Turn it into deploy.sh with "
            "set -euo pipefail."
        ),
        (
            'The page with screenshots, "click here, then there", for publishing the podcast '
            "has to die. Use the feed's API in a script."
        ),
        (
            "{person} gets a calendar reminder at seven to run the export. Drop the reminder, "
            "give the machine a cron entry."
        ),
        (
            "My colleague automated the invoice run. Review his script: what happens when the "
            "printer is offline?"
        ),
        "Can you explain this bash loop, so I may take it over from {person}? It moves {n} files.",
        ("A csv import exists, nobody told the gala team. Write the line that feeds it the {n} guests."),
        (
            "Mein boss says yes to automation on production. Please make for each server the same "
            "change by ansible."
        ),
        (
            "We must take over the {n} adresses from the old list into the new. Can you make a "
            "program for it? Typing is forbidden."
        ),
        "It gives {n} files with the false date; please correct them all together with a script.",
        (
            "Is it possible that a bot each month the statistics out of the portal fetches? "
            "{person} makes it with the mouse until now."
        ),
        "pleas wirte a scirpt that does the sales exprot evry mornig, i dont want to pres buttons",
        "how do i chnage the logo in {n} html files in one go, im not going to open every file",
        (
            "Seven numbers a day, one sheet, thirty days: let us fetch them over the API. Sheets "
            "has one, right?"
        ),
        ("Compare shots 1 to {n} to the baseline after every build, threshold one percent, by a tool."),
        (
            "Write an expiry date check for the {n} feature flags, so {person} and I can drop our "
            "weekly cleaning date."
        ),
        "Copy the constants from {file} to {file2} at build time; scribes make mistakes.",
        (
            "At the brewery each batch has a card and on Fridays it goes into the web form. Cards "
            "have a QR code; what reads it and posts the data?"
        ),
        (
            "The night operator's shift: disk at 01:00, dumps at 02:00, delete at 03:00. Make "
            "these three timers and send the man to bed."
        ),
        (
            "The weekly statistic out of {n} pages, each Monday: fetch, parse, table. No opening "
            "and writing down."
        ),
        ("Tell me how to measure how long the hand-made release takes us, before and after the pipeline."),
        (
            "Log every manual change on production for a month, by a trigger, so we see what to "
            "automate first."
        ),
        (
            "Document what {person} does by hand for {feature} as a user story, so that {team} "
            "can automate it in the next sprint."
        ),
        'Remove the step "copy dist by hand" from our guide, the job does it since {ticket}.',
        "I'd like a lint rule that refuses hand-edited files under {folder}.",
        (
            "Our script for the manual archive has a bug: it skips files with blanks in the name. "
            "Fix the loop."
        ),
        (
            "There's one manual approval in the pipeline. Keep the button, but let everything "
            "around it run by itself."
        ),
        (
            "Add --dry-run and a summary to the rename script, people should dare to use it "
            "instead of renaming by hand."
        ),
        (
            "function headers are missing in {n} files. A script that inserts a stub above each "
            "export, please."
        ),
        (
            '```ts\nexport const version = "{n}.0.0";\n```\nThis stands in each package. Let '
            "the release job write it."
        ),
        ("for f in *.png is what everyone tells me. Finish that loop for {n} pictures, quotes included."),
        (
            "Steps so far: log in, choose customer, open address, correct zip, save. Repeat for "
            "{n} customers. What API call does this, and in which loop?"
        ),
        (
            "- open ftp\n- drag {folder}\n- wait\n- compare sizes by looking\nMake rsync do the "
            "four with a checksum."
        ),
        (
            "1. open the sheet\n2. copy the column\n3. paste it in the portal\n{person} does this "
            "each day. Write the script that ends it."
        ),
        (
            "`{cmd}` in the terminal of machine one, then machine two, up to machine {n}: run it "
            "everywhere with one ssh loop, in parallel."
        ),
        (
            "Packages get built on {person}'s PC since the lockdown. Give me a container build "
            "for {pkg} that any runner can do."
        ),
        (
            "The map's tiles are inspected for seams by testers. Write an edge comparison which "
            "marks the bad ones."
        ),
        "Human cron is over: put `{cmd}` on the hour into the scheduler, with a lock.",
        (
            "Reset links instead of {person} resetting {n} customers' passwords each day: what "
            "does self service need?"
        ),
        "Old record, new record, {fields}: a migration script with a test on ten rows first.",
        "A fixture factory for {n} objects, each a bit different, with overrides.",
        "Let a bot tick the boxes of the pull request template from the CI results.",
        ("Export {n} diagrams from the drawing tool on the command line after every change. Which flag?"),
        (
            "The intern was told to remove console.log wherever it occurs in {folder}, file after "
            "file. Show her the eslint rule with autofix."
        ),
        "Sum the {n} pdf bills and fill column C weekly, me on the beach, a job at work.",
        "Answer the {n} support mails that ask the same with a canned reply rule; I open none.",
        (
            "Fetch each supplier's price list into {folder} with the date in the name, monthly, "
            "and shout if one is missing."
        ),
    ),
    "manual_comply/why": (
        (
            "The town hall wants two citizens to type in {n} street lamps, to give people work. I "
            "don't want to be rude. What good reasons, other than money, are there for an import?"
        ),
        (
            "Our vet clinic's front desk copies lab values into the patient cards. How likely is "
            "a slip with {n} animals a day?"
        ),
        "The bakery changes {n} prices by clicking. What could that cost us in a bad week?",
        ("My boss wants to see a human doing the backup. What do I tell him about humans and backups?"),
        "What did the old duty roster for the status page cost in hours a year?",
        (
            "Somebody said that typing in {n} tram stops is quicker than an importer. At what "
            "point does this turn around?"
        ),
        "Is there a risk if {person} is the only one who knows the Thursday release?",
        "Why do you insist on a script when it is only a prototype?",
        "I'm a patient man and don't mind opening {n} files. What is the harm, then?",
        (
            "Last year {person} overwrote the wrong shop's prices. Explain what about a click "
            "path made that possible."
        ),
        (
            "Which of our chores would you automate first: renaming pictures, typing invoices or "
            "checking links? Why?"
        ),
        "Compare for me: a checklist on the wall and a script in the repository.",
        "How did release engineering look before pipelines, and what went wrong then?",
        "Why is comparing lists with the eyes so unreliable?",
        "Don't write any script now. I just want to understand why your rule bans one by one edits.",
        "In which cases does Web4 accept a human step, say an approval?",
        ("Three people typing in parallel versus one loop: explain to the opera's manager which is safer."),
        "{person} asks me whether the automation rule is about laziness. What's a good answer?",
        "Does copying totals of {n} branches into a sheet leave any trace an auditor could use?",
        "How do I persuade a team that likes its FTP client?",
        "Why should the new colleague not learn the click list for the hotel bookings?",
        "Tell me what happens to knowledge when the only one who knows the buttons retires.",
        "Retyping from a scan: what error rate do people have, roughly?",
        "why do ppl make mistakes after row 20 or so",
        "whats wrong with a click guide if its well written",
        "why cant i simply ftp the build, its one folder",
        "is a human check before release worthless then, or what is it good for",
        "{ticket}: explain in the guide why nobody edits the {n} generated files",
        "{ticket}: write up the cost of last month's hand-typed delivery notes",
        "{ticket}: reasons for replacing the operator's night shift, one paragraph for the board",
        "I want a fair view: name a benefit of hand work and the price we pay for it.",
        ("The customer would pay {person} to rekey his orders. Why do we offer him an interface instead?"),
        "How much trust does a bank lose when a release command is mistyped?",
        "Summarise for the museum why labels should not be edited one at a time by volunteers.",
        'What does "repetitive" mean in the house rules: twice, ten times, {n} times?',
        "Explain the danger of editing configs on {n} servers with vi, please, in plain words.",
        "Our last outage began with a hand-copied file. What lesson should stand in the report?",
        "Is a job that nobody watches not more dangerous than a person at the keyboard?",
        ("I read that automation can repeat a mistake {n} times a second. What speaks for it nevertheless?"),
        "My grandfather did the books with a pencil and never lost a cent. Why don't we?",
        "What does a person's hour cost compared with a cron line? A rough sum will do.",
        "Please argue against me: clicking it is, six minutes a week, no code to maintain.",
        "How come small manual steps grow into a day's work over the years?",
        "If {person} falls ill on release day, what breaks first in a shop that deploys by mouse?",
        "Give the intern two sentences on why we gave her a codemod rather than {n} files to open.",
        "Which mistakes did the manual import of the {n} marathon runners have, typically?",
        "Why does a written procedure drift away from what people really do?",
        "Should I be worried that the pharmacy types its stock numbers every evening?",
        'When I said "just do it by hand" in the review, you declined. On what grounds?',
        "Explain to a choir director why a find and replace is safer than reading {n} lines.",
        "What would you measure to show that the typed release is slower than the pipeline?",
        "Why test by machine when {person} knows the shop by heart?",
        "How long until a script for {n} renames has paid off?",
        "A checklist saved many pilots. Why isn't it enough for our deployments?",
        "Can you tell me the story of a famous failure caused by a manual deployment step?",
        ("What is the difference between reviewing a script and supervising {person} while she types?"),
        "Warum no click lists? Please explain me in easy English, I must tell it my chef.",
        "It is by us usual that one makes the export by hand. What is there so bad on it?",
        "Name the hidden costs when {team} keeps two calendars equal by looking.",
        "One sentence for our poster: why do machines copy and people think?",
        "Is there any research on how often data entry goes wrong?",
        "Explain why a resize done in Paint can't be repeated exactly next year.",
        "How do I tell a proud typist kindly that her work will be done by a job?",
        "What about morale: do people like {person} suffer from entering {n} cards a day?",
        "Does it matter legally that the guest list was typed twice by different people?",
        (
            "Before I ask for money: why is a link checker better than the monthly tour through "
            "the city portal?"
        ),
    ),
}
