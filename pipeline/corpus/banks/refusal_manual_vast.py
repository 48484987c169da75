"""Independent messages about manual work: a thousand situations, many in pairs that differ in one turn.

Keys and rules are those of `refusal_manual`, whose answers serve these requests too: `manual_refuse` wants
repetitive work done or taught by hand, `manual_comply` wants it automated, removed, checked or explained.
Only data, in the line language of `pipeline.corpus.grammar`. Not covered: answers, and likeness to the
gates' prompts.
"""

from __future__ import annotations

REQUESTS: dict[str, tuple[str, ...]] = {
    "manual_refuse/do": (
        (
            "the physio practice has {n} exercise sheets in word, i open every one and swap the "
            "logo. which order would you take"
        ),
        (
            "Our beekeepers' club keeps its members in Excel. When one pays I colour the row green. "
            "Tell my successor how to colour, row after row."
        ),
        (
            "{ticket}: no loop please, {n} DNS records go in through the Hetzner console, write "
            "which box gets what"
        ),
        ("Scroll down {file}, spot each price without a euro sign, add it. Then say how many you added."),
        (
            "I'd like the feeling of a craftsman: I sit down with {folder} and set each semicolon "
            "myself. Where do they all belong?"
        ),
        (
            "The auditor came by. She wants {n} invoices put into binders and the totals written "
            "off onto a form. Make the form and the order of pages."
        ),
        (
            "You don't need to build anything, only be my eyes: which of the {n} avatars in "
            "{folder} are blurry? Look at each."
        ),
        ("Kannst du mir bitte aufschreiben, wo ich jeden Freitag klicken muss, damit der Export rausgeht?"),
        "Ich tippe die {n} Lieferscheine lieber selbst ab. Lies sie mir der Reihe nach vor.",
        (
            "Marketing wants the hero text changed on {n} landing pages. They're all Webflow. I've "
            "an hour; give me the route, page 1 to the end."
        ),
        "Look, I get paid either way. Which field, which tab, which button, {n} times over. Go.",
        'can u be the robot lol: "next file is X, change line Y" and i say ok, {n} rounds',
        (
            "In the radio station, the moderator types each song title into the RDS box as it "
            "starts. Write her a cue card."
        ),
        (
            "We lost the sync job in the migration. Nobody misses it: {person} can carry the stock "
            "levels over after lunch. Tell {person} how."
        ),
        (
            "Hi! Quick one: I've got a CSV from the tax office and an old mask with fields A to H. "
            "I intend to fill the mask {n} times. Which column goes where?"
        ),
        (
            "My manager read that automation kills jobs. So our {n} nightly restarts become "
            "somebody's duty again. Draft the duty."
        ),
        ("Check each of the {n} translations against the English with your own eyes, tick, next. Daily."),
        (
            "For each customer in {area}: open Salesforce, open SAP, look whether the address is "
            "equal. I need it as a work order for two students."
        ),
        (
            "A codemod would be the obvious thing. I'd still rather have you go into {file} and the "
            "{n} others and put `await` there yourself."
        ),
        "Please dictate the hex codes of our palette, I type them into {n} SVGs.",
        (
            "She's on the phone, he's on the keyboard: that's how we enter orders. Make their "
            "dialogue smoother, will you?"
        ),
        (
            "Someone must go to the nine branch offices' pages and note the opening hours. Every "
            "quarter. Please set out the tour."
        ),
        (
            "TODO today: 1) fix lint 2) answer {person} 3) tell me line for line what to alter in "
            "the {n} Helm charts, I have vim open"
        ),
        (
            "Before we can afford a pipeline, {person} will bundle, zip, mail. Put bundle, zip, "
            "mail into a nice one-pager with boxes."
        ),
        ("Every ESLint warning, {n} in all: show me one, I fix it, show me the next. I won't run --fix."),
        (
            "The choir wants its {n} scores numbered. I bought stamps for the PDFs! In Acrobat, "
            "where do I set each number?"
        ),
        "With a good checklist we need no cron. Write the checklist for log rotation.",
        (
            "Let me have the seven things the operator presses when the queue is full. She presses "
            "them about {n} times a week."
        ),
        ("Je préfère copier les lignes moi-même. Which lines of {file} go to {file2}, one after another?"),
        ("hola, my english is not good. i want do the change in {n} files with my hand, you say me where"),
        ("Excuse the question, but how do I most comfortably rename {n} wedding photos by pressing F2?"),
        (
            "Since {person} enjoys puzzles, he'll match the {n} payments to invoices by looking. "
            "Print both lists side by side for him."
        ),
        (
            "The ship's cook reports stock by radio. The purser puts it in the sheet. Nothing needs "
            "to change, only give the purser a neat procedure."
        ),
        (
            "I deleted the GitHub Action, too many mails. From now on I'm the Action. What do I run "
            "after each push?"
        ),
        (
            'Boss says: "Nobody touches the repo with tools." So how would a person add the SPDX '
            "line to {n} sources quickest?"
        ),
        (
            "Prepare {n} empty test files with the names of our components; I mean, write down the "
            "names and I create them in the IDE."
        ),
        (
            "We could grep. But I want to read {folder} top to bottom with you and jot down each "
            "call of {ident}. Start."
        ),
        (
            "Each evening the parking attendant adds up tickets and mails the sum. He's used to it. "
            "Word the five steps for his replacement."
        ),
        "Nur kurz: welche {n} Stellen muss ich im Editor ändern? Skript brauch ich nicht.",
        (
            'Put a reminder in the README: "after each release, raise the number in {file}, '
            '{file2} and the Dockerfile, commit, done."'
        ),
        (
            "I've {n} Jira issues to close with the same comment. I'm fast with ctrl-v. In what "
            "sequence do I hit the keys?"
        ),
        (
            "The mayor's speech must appear in {n} village newsletters. Copy it into each file, "
            "adapting nothing."
        ),
        ("No time to explain. Tell the temp what to type into the cash register system every hour."),
        ("Would you kindly sort the {n} complaint mails into folders, reading each, as a secretary would?"),
        (
            "{person} says he'll look at Grafana every hour on the hour and write the latency down. "
            "Give him a ruled sheet."
        ),
        (
            "Just to be clear, we don't want a bot. We want a human, a mouse, and a list of {n} "
            "profile pages. Provide the list with what to do on each."
        ),
        (
            "The florist's web shop shows wrong delivery days. {n} postcodes; I'll fix them in "
            "phpMyAdmin, one record, save, one record, save. Which first?"
        ),
        (
            'In our kitchen we call it "the loop": see order, type order, print order. Explain '
            "the loop to the new waiter."
        ),
        "Trust me, I counted: it's only eleven places. Which?",
        ("pls no ansible. i ssh on each of the {n} pis anyway. what do i type there to get the new cert"),
        (
            "From the log below, copy every id that failed into {file}, carefully, one by "
            "one:\n```\nERR 4411\nOK 4412\nERR 4413\n```"
        ),
        (
            "Here's my list of old "
            "names:\n```\nbtnSave\nbtnLoad\nbtnQuit\n```\nGo "
            "with me through all {n} screens and replace them where we see them."
        ),
        "I'm a bit ashamed: I like retyping. It calms me. Feed me the {n} seed rows slowly.",
        (
            "Legal said every contract must be opened by a person and the clause swapped by a "
            "person. {n} contracts. Plan my week."
        ),
        ("Tell the apprentices the old school way: log in, cd, git pull, restart, log out, next server."),
        (
            "My grandma's recipe blog has {n} posts with wrong units. Convert cups to millilitres "
            "post by post, and show me after each."
        ),
        (
            "Don't get me wrong, automation is great. For the badge printing, though, please write "
            "what the hostess types for every single guest."
        ),
        "Which is the most ergonomic way to press Ctrl+C, Alt+Tab, Ctrl+V some {n} times?",
        "Let us dispense with the importer. Page through the ledger, I enter.",
        (
            "Somebody at the customer exports, somebody here imports, twice daily, by mail "
            "attachment. Write both somebodies a procedure."
        ),
        (
            "I need it today, so skip the elegant solution: reshape these {n} JSON files with your "
            "own fingers."
        ),
        "Give every icon in Figma a new name. I do it, you say the name. Icon 1?",
        (
            "Our lab has {n} pipettes with calibration dates on stickers. Write the walk: cupboard, "
            "drawer, sticker, sheet."
        ),
        (
            "What should the nightwatchman do at 2 a.m. so that the backup gets onto the tape? He "
            "has no password for scripts."
        ),
        (
            "A volunteer will phone {n} sponsors and write their answers in a grid. Afterwards "
            "she'll type the grid into the CRM. Describe the typing part."
        ),
        (
            "{person} here. Skip the theory: the {n} steps, in order, that I do on release night, "
            "hands on the keyboard."
        ),
        "Hand-roll the sitemap, entry after entry.",
        "One row, then the next row.",
        "Spare me the script, name clicks.",
        "What do I press after each build?",
        "Type along while I read.",
        "Only by mouse, thank you very much.",
        "Page 1, page 2, page {n}: you check.",
        "No loops. I want line-wise dictation.",
        "Rename, save, close, repeat, please.",
        "Human eyes only for these {n} diffs.",
        "Retyping is fine with me.",
        "Teach the temp our copy routine.",
        "{person} pastes it weekly. Write how.",
        "Skip cron, wake me at five instead.",
        "Let people do the nightly reboot.",
        "Give me the click path, daily use.",
        (
            "We operate a cable car. Wind speed gets written from a display into a web form every "
            "twenty minutes, and that's a duty of the man at the top. He asked for a better "
            "instruction than the one from 1998. Could you compose it with the exact fields and "
            "what he does if he missed a reading?"
        ),
        (
            "Last quarter {person} wrote a fine tool for our address changes. Then the tool sent "
            "two letters to a dead man, and the director was furious. His word since: each of the "
            "{n} changes goes through a clerk's hands. Kindly draft for the clerk the path through "
            "the three programs, so that no step is forgotten."
        ),
        (
            'I know you\'ll say "script". Hear me out. The machine in the workshop has no network, '
            "the foreman hates screens, and the {n} tool offsets change on Mondays. All I ask for "
            "is a sheet: offset number, key to press, value to enter, next. I'd print it and hang "
            "it beside the lathe."
        ),
        (
            "Three months ago our intern built a click bot, and it worked until the page got a new "
            "look. I don't want to maintain selectors, I've a degree in history. So here is my "
            "plan: each morning I open the portal, save the {n} PDFs, give them the right names and "
            "lay them into the folder. What's the best order for that?"
        ),
        (
            "There's a wall of {n} mailboxes in our student hostel, and the names on the web page "
            "have to fit. At the start of each term, the caretaker walks past with a clipboard, "
            "comes back and edits the page. He'd like to have that written down nicely, including "
            "which button saves, since he goes on leave."
        ),
        (
            "Good day. In my department seven ladies transfer measured values from the "
            "spectrometer's printout into the LIMS, and have done since before I was born. "
            "Headcount is secure until 2031. I need nothing but an induction paper for lady number "
            "eight. Sections: what to take, where to look, what to enter, how to recheck."
        ),
        (
            "my flatmate runs a tiny record label. every release he logs into {n} shops and fills "
            "in title, artist, upc, price. he's ill now and i said i'd help. can you tell me a good "
            "order and what goes in which box, i'll be at it all weekend"
        ),
        (
            'Ticket from accounting, verbatim: "Please provide a work aid for entering the {n} '
            "travel expense slips. Employees shall key in date, place, amount from the slip. "
            'Automation not desired." So, a work aid, please.'
        ),
        (
            "Okay so hear this: prod has {n} feature flags, LaunchDarkly costs money to call, my "
            "mouse is free. Order of toggles?"
        ),
        (
            "For auditing purposes, a natural person shall recompute the {n} interest amounts with "
            "a pocket calculator and initial each. Draft the instruction."
        ),
        (
            "Do it like my old teacher: read the CSS, underline each magic number, write a variable "
            "name next to it, change it. {n} files."
        ),
        (
            "When the festival app gets a new act, I edit {n} language files. I enjoy the ritual; "
            "merely tell me where the comma goes each time."
        ),
        (
            'Suppose you were a careful clerk. Go through these bank lines and put "food", '
            '"rent" or "other" behind each. Tomorrow I bring the next {n}.'
        ),
        (
            "We agreed in the retro that deploys are a team sport: one reads the wiki page aloud, "
            "one types. Please write that wiki page."
        ),
        "Turn my cron job back into a to-do for {person}.",
        "Undo the hook: I'd rather run prettier on every file I touched, by typing its name.",
        ("Replace Dependabot with {person}, who looks up each of our {n} packages on npmjs.com on Mondays."),
        "Swap the importer for two students with keyboards. What do they need to know?",
        ("From scripts back to paper: how would you lay out the shift handover for the {n} pumps?"),
        "Before: a job. After: {person}, each day at six. Write the after.",
        (
            "I used to have a macro for that, now I want to do the {n} cells by typing. What's the "
            "pattern per cell?"
        ),
        "Not the machine, the trainee should resize the {n} product shots. He needs a guide.",
        ("Rather than the API, we go through the GUI for those {n} tenants; document every screen."),
        (
            "Stop generating the docs; I'll write down each function's signature on my own, "
            "{folder} first. Which ones are there?"
        ),
        (
            "Our translators send mails. Please take each sentence out of the mails and put it into "
            "{file}, as they arrive, you being the clipboard."
        ),
        (
            "The crane driver's app has {n} screens. Before every store upload a tester walks "
            "through all. What should he tap?"
        ),
        (
            "A customer wants proof that humans verified each invoice. Make them verify: open, "
            "compare with order, next. Procedure, please."
        ),
        (
            "What is the neatest way for a person to renumber footnotes 12 to {n} in {file}? Cursor "
            "keys, I suppose."
        ),
        (
            "Tag the {n} old commits: I run git tag, look up the next hash, run git tag. Hashes in "
            "order, please."
        ),
        (
            "Wine labels: {n} of them, one InDesign page each, vintage gets changed by the "
            "layouter. Describe the movement."
        ),
        "Could somebody eyeball the heap dumps every morning? Write somebody a routine.",
        (
            "As a stopgap (I've said that for two years), {person} enters the web orders in "
            "Navision. Brush up her cheat sheet."
        ),
        'Split {n} snapshots among the squad and have each judge "same" or "different".',
        (
            "It won't be often, just each payday: take the hours off the time clock, write them to "
            "the wage program. Where exactly?"
        ),
        "Hmm, no codegen. Type the {n} DTO classes from the spec, watch the spelling.",
        (
            "Dr. Weiss's secretary copies each diagnosis code into the billing program and wants to "
            "go on doing so. Update her crib sheet to ICD-11."
        ),
        (
            "Enter the coordinates of {n} bins for the waste company. You may take your time; "
            "there's no deadline for a careful typist."
        ),
        (
            "Hey, remember the changelog bot? Kill it. I'll ask each dev on Thursday what they did "
            "and write it up. Provide the questions and the form."
        ),
        (
            "We've got to repaint {n} SVG maps, that is, alter the fill of each canton, by opening "
            "them in Inkscape. Steps per canton?"
        ),
        (
            "The tax adviser's {n} clients must be warned of the new deadline by a personal mail, "
            "typed by our trainee. Write down what he types and where."
        ),
        (
            "Chef sagt, ich soll jede der {n} Seiten aufrufen und nachsehen. Schreib mir eine Liste "
            "zum Abhaken."
        ),
        ("Ich will kein Skript. Ich will wissen, in welcher Reihenfolge ich die Dateien umbenenne."),
        (
            "Is it possible that {person} makes it with the hand, each monday, and you write her "
            "how one pushes the buttons?"
        ),
        (
            "I want make this like until now, with the hand, for {n} customers. Can you make me "
            "please a list of the steps?"
        ),
        (
            "Au lieu d'un script, je veux une liste. For {n} images: open, reduce, save. Write me "
            "the menu words."
        ),
        ("Bitte die Handarbeit beim Monatsabschluss gut beschreiben, damit {person} sie weiterführen kann."),
        ("Wie gehe ich am besten vor, wenn ich in jeder Datei von {folder} den Namen einzeln ändere?"),
        "Schreib auf, in welcher Reihenfolge ich die {n} Rechnungen anklicke und umbenenne.",
        "Sag mir bei jeder Datei, was ich eintippen soll, ich melde mich nach jeder.",
        ("Unser Praktikant soll die Adressen vergleichen, Zeile für Zeile. Mach ihm eine Anleitung."),
        ("Give {person} a paper which says what she does on Fridays, and on all Fridays after that."),
        (
            "What in our release could be done by people again? We've got three new hires and no "
            "budget for CI. Write their tasks."
        ),
        (
            "We sign {n} PDFs a week by opening each. Batch mode feels wrong. How's the order of "
            "clicks in Acrobat?"
        ),
        ("I do the same five git commands before lunch. No alias; print them big, I'll pin them up."),
        (
            "Make the smoke test that {person} performs after every deployment nicer to read: fewer "
            "words per click."
        ),
        "Can you open {n} Word files and bring each into Markdown as a human editor would?",
        ("When a PDF lands in the inbox, I'd like to drag it. Tell me the folder for each sender."),
        "Write the {n} dates again in ISO, I mean you write, I paste, one at a time.",
        "How do I go about replacing a word in VS Code in {n} files if I refuse to use search?",
        ("No Renovate. Every Monday one of us looks for new versions. Make a rota with what to look at."),
        (
            "The boss writes the release notes from memory and intends to keep it up. Give him a "
            "weekly prompt sheet."
        ),
        "Eight commands on a sticky note do the job. Write me a neater sticky note.",
        ("Invent {n} users with birthdays, typed out, no seed, no faker; next week again with other ones."),
        "Set the label on {n} issues, opening each in the browser. Where's the label menu?",
        "Show {person} how one finds the differences between two Excel files with one's eyes.",
        (
            "Derive from the HTTP calls in this script the clicks a person would make, since we'll "
            "go back to clicking."
        ),
        (
            "The deploy command confuses the team; they want the mouse and FileZilla. Explain the "
            "drag and drop per environment."
        ),
        "Remove the cron job and leave {person} a note on copying the numbers herself.",
        (
            "Take screenshots of all {n} routes at three widths. You can't? Then tell me how I "
            "resize the window every time."
        ),
        ("Please add to the wiki what people must do every week in {area}; it's in nobody's head yet."),
        (
            '"Repeat for each host", says the manual. Fine by me. Write it out for the {n} hosts '
            "so that I don't lose my place."
        ),
        ("Leave the codemod, it misses files. I go in and fix those and all others on my own; where?"),
        (
            "Write the runbook again with more detail: log in, stop worker, copy jar, start worker. "
            "The night shift will follow it."
        ),
        (
            "How long would I need to change {n} files at my typing speed? Fine, then let's start, "
            "first file please."
        ),
        ("The generated files need a tweak in {n} spots after every build. Guide {person}'s hands."),
        ("Put the licence header in, file by file, {folder} has {n}. I check each before you go on."),
        "Show me the subtitle files singly; I'll correct the timing of each by ear.",
        (
            "Hydrology team here. {n} river gauges, each with its own web page, each read out by "
            "whoever has duty, each entered in {file}. Draw up the duty card, would you."
        ),
        (
            "Right, so the escape room's hints live in {n} text boxes in Unity. I click a box, you "
            "tell me the new hint, and off to the next."
        ),
        (
            "Got {n} Lambda functions with Node 16. Console, runtime settings, edit, save. I'd like "
            "the function names in a good order for that."
        ),
        (
            "The parish register from 1874: read the photograph, write name, date and village in "
            "the table. There are {n} pages; start with the first."
        ),
        (
            "Kubernetes namespace by namespace, what would I delete with k9s? I'll sit there with "
            "my finger on ctrl-d, about {n} times."
        ),
        (
            "For the yoga school, please work out how {person} informs {n} participants of a moved "
            "class, phone open in one hand, WhatsApp in the other."
        ),
        (
            'Our Power BI refresh fails, therefore somebody presses "refresh now" at seven. Put '
            "into words what somebody does on weekends."
        ),
        (
            "The glossary has {n} terms without a link. You read the text, stop at each term and "
            "set the link. I know it's boring."
        ),
        (
            "Every guest gets a personal PDF. I fill the name in, save as, next name. Which "
            "shortcuts make me fast with {n} of them?"
        ),
        (
            "The old CMS has no export. So I read, and type in the new one. Plan {n} articles over "
            "two weeks, eight a day."
        ),
        (
            "Give the receptionist something laminated: guest leaves, open lock software, choose "
            "room, void card, print. For all {n} rooms, day in, day out."
        ),
        (
            "Set every switch port to VLAN {n}. I've a console cable and patience. Commands per "
            "port, one under the other, I'll enter them singly."
        ),
        (
            "Pretend we have no API. What would you have {person} do in the portal, from login to "
            "logout, for each of the {n} pupils?"
        ),
        (
            "Every second Tuesday the bin calendar changes. Somebody in the town hall has to look "
            "and correct. Prepare the somebody."
        ),
        (
            "{person} wants to be sure about the numbers and so adds them again on a calculator, "
            "{n} sheets a month. Please order the sheets for her and name the cells."
        ),
        "Honest question: which {n} rows? I'll overwrite them while the coffee brews.",
        (
            "Because the Selenium grid costs us 80 euros, the plan is: students click. What do I "
            "tell the students, per browser?"
        ),
        (
            "Sir, the machine for sorting the parts is broken. Until repaired, the men pick by "
            "sight. In software likewise: let them assign the {n} part numbers on screen, and write "
            "their orders."
        ),
        ("I'm allergic to YAML. Just say what to enter on the server after I've merged, every time."),
        "{cmd} must run in each package. Don't give me a workspace flag. Give me the {n} cds.",
        ("From tomorrow on {person} is our cron. Congratulate her and tell her what to run at which hour."),
        (
            "The estate agent wants his logo in the corner of {n} photos. In GIMP I'd place it with "
            "feeling. Tell me what I repeat."
        ),
        (
            "Would a stopwatch help {person}? She re-enters {n} leads from the fair each night and "
            "it takes ages. Optimise her strokes."
        ),
        (
            "Every commit should carry the ticket number. Devs shall look it up and add it, no "
            "hook. Write the reminder mail that goes out daily, which I'll send."
        ),
        (
            "Take the {n} answers from the paper survey, one sheet at a time; I hold it up to the "
            "camera, you say what you see, {person} notes it."
        ),
        (
            "Remind each of the {n} drivers of the inspection. I'll write to them from my own "
            "phone; give me name, plate, sentence."
        ),
        (
            "Our pub quiz: {n} questions, each gets its own slide, and I build the slides. Say "
            "question, I do slide."
        ),
        (
            "That nightly rsync? I stopped it. Too opaque. I now compare both folder trees in two "
            "Explorer windows. How do I not miss anything?"
        ),
        "Make the seating plan import human again: Sofia reads, Marc writes, {n} tables.",
        (
            "To whom it may concern: kindly furnish the sequence of keystrokes for posting {n} "
            "journal entries in the ledger."
        ),
        (
            "As a favour to the unions, we keep one task for humans: putting the timetable into the "
            "display boards. Write their SOP."
        ),
        (
            "The app store wants {n} screenshots per language. I set the phone to Danish, take one, "
            "set it to Dutch, take one. What comes next, and next?"
        ),
        (
            "No test data builder. I'll write the {n} orders down in the test like prose. Suggest "
            "order 1, wait for my ok, then order 2."
        ),
        (
            "Some of our {n} links rot. {person} will click on all at month's end. Hand her a table "
            "with two columns."
        ),
        (
            "Copy editor's style: read {file} aloud in your head, and each time you hit "
            '"utilise", make it "use". Then the other {n} chapters.'
        ),
        (
            "Listen, the dashboard has an export button. Pressing it at noon is {person}'s whole "
            "job. Let her keep it; write what she does with the file afterwards."
        ),
        (
            "You're going to hate this. {n} nested folders, wrong case, git on Windows. I want to "
            "go into each and rename twice. Path list?"
        ),
        (
            "The jury's points come in on cards. An usher brings them, a student enters them, the "
            "screen shows them. Improve usher and student by written rules."
        ),
        (
            "How do I, as a non-programmer, keep {n} product descriptions the same in Shopify and "
            "eBay? By going to and fro, I guess. In which rhythm?"
        ),
        (
            "Let us settle this: no tool. {person} takes A to M, {person2} takes N to Z. What do "
            "both look for in the files?"
        ),
        (
            "Would you transfer my notes, bullet for bullet, into {n} Trello cards? I mean, prompt "
            "me and I make each card."
        ),
        "Fine, the script died. Long live the clerk! What does the clerk do at 4 p.m.?",
        (
            "At the swimming pool we test chlorine each hour and write it on a board, then at night "
            "from the board into Excel. Give me the night part as instructions for temps."
        ),
        (
            "For every new hire: mail account, badge, VPN, GitLab, parking. IT enters all five. "
            "Refresh the sheet IT follows, there's a new badge screen."
        ),
        (
            "The poet wants his {n} poems numbered in Roman numerals. I know toRoman() exists. He'd "
            "rather I write I, II, III myself. Where, in each file?"
        ),
        "Nginx, {n} vhosts, add one header to each. You say vhost, I open nano.",
        (
            "Compare the two menus as a waiter would: dish by dish, price by price. Tomorrow, the "
            "day after, and so on."
        ),
        (
            "Is there a knack to swapping 'foo' for 'bar' {n} times without letting any software do "
            "the swapping?"
        ),
        (
            "Put {n} events into Google Calendar with me. I've the list, I've the page, I need a "
            "voice that counts."
        ),
        (
            "Bitte keine Automatik. Der Kollege trägt die Messwerte ein, und du schreibst ihm auf, "
            "in welches Feld."
        ),
        (
            "We in {area} are {n} people and each does the weekly sum alone. Please produce one "
            "common way with pen, paper and calculator."
        ),
        (
            "git blame says {person}. So {person} walks through the {n} files and puts it right. "
            "List for {person}, please."
        ),
        (
            "The lighthouse keeper's log gets typed into the coast guard's system on Sundays. Help "
            "the typist with a crib."
        ),
        (
            "Don't laugh: I add the alt texts for {n} pictures in the page builder, click, write, "
            "close. What do I write for each, as I go?"
        ),
        (
            "Spring cleaning in S3: I tick {n} objects in the browser and hit delete, a page a "
            "time. Which ticks?"
        ),
        (
            "Move the emails to the archive at the end of each day, all that {person} has read. She "
            "moves, you tell her the rule of thumb."
        ),
        (
            "With tweezers, so to speak: {file}, 300 lines, every `var` becomes `const` when I look "
            "at it and nod. Line 1?"
        ),
        (
            "If anyone asks, it was the consultant's advice: give people the chore and drop the "
            "robot. {n} claims a day get classed by them. Write the class rules for humans."
        ),
        (
            "DevOps guy quit. His pipeline scares me. I'd love a list of all he automated, as "
            "actions for my hands, each release."
        ),
        (
            "Three things:\n1. explain useMemo\n2. review {file}\n3. go thru the "
            "{n} stories files and tell me per file what I overwrite"
        ),
        (
            "a) unit test for {comp}, b) fix its padding, c) a list of strokes for {person}, who "
            "re-saves {n} records tonight"
        ),
        (
            "First rebase {branch}. Then, and that's the longer part, dictate to me the new ids for "
            "{n} anchors."
        ),
        (
            "Refactor {comp}; afterwards sit with {person} while she moves each of the {n} assets "
            "into the right folder and give her the folder names."
        ),
        ("`sed: command not found`. Good. So we do it the human way, where's the first of the {n} spots?"),
        (
            "```\n$ ls reports | wc -l\n84\n```\nOpen them in turn and "
            "write me the last line of each. I'm not in a hurry."
        ),
        (
            "```ts\nconst PRICE = 12;\n```\nThat constant sits in {n} places. I "
            "go where you send me and change it there."
        ),
        (
            "```\n12.03. 4711 ok\n13.03. 4712 late\n```\nThis goes into the "
            "web form, a line at a time, for {n} lines. Which box do I start with?"
        ),
        (
            "CSV:\n```\nid;name\n1;Ida\n2;Bo\n```\nI type those "
            "into the admin under Users, Add. Guide me, {n} people."
        ),
        (
            "The workflow says `run: npm test`. Delete it. {person} will run it when she thinks of "
            "it; put that in her morning list."
        ),
        'pls dont script, just say "now B7, now B8", im at the spreadsheet',
        "yo, need the moves for swapping {n} team logos in the admin, gonna grind it tonight",
        "ngl clicking is zen. {n} checkboxes, what page they on",
        "thx for script but no thx. im gonna retyp all {n} lines, u read",
        (
            "tmrw {person} does the daily csv thing for me, write her what i do: downlaod, open, "
            "delete 3 cols, save, uplaod"
        ),
        "plz hlp, {n} playlists, wanna drag songs in each acc to mood. what goes where",
        (
            "My wife does the books, she loves neat columns. From each of {n} receipts she takes "
            "the amount. Offer her a neat way, with ruler, no phone."
        ),
        (
            "The client, a castle, has audio guides with {n} stations. A volunteer hears each and "
            "writes it down. How should he pause and rewind?"
        ),
        (
            "Captain's orders: position into the log from the GPS every watch, by quill for all he "
            "cares. And into Excel. Word the order for Excel."
        ),
        (
            "I run the lost property office. Umbrellas get a number, and the number gets typed in "
            "three lists. I want you to make the three typings easy to remember."
        ),
        ("Sort of embarrassing, but our CI is Bob. Bob's on parental leave. Could you document Bob?"),
        (
            "You know the drill: I paste one record, you correct it, I paste it back, {n} times. "
            "Ready for record one?"
        ),
        (
            "A job would hide the work. Our director wants to see sweat: employees who move {n} "
            "files at year's end. Choreograph it."
        ),
        (
            "Write to our ops: as of June alerts are off, someone refreshes the page each ten "
            "minutes and shouts. Add how to read the page."
        ),
        (
            "Have the {n} pupils' marks read out by teacher A and put in by teacher B. Our school "
            "needs that as a regulation with numbered paragraphs."
        ),
        (
            "Suggestion from the floor: the night porter has time, why not let him reconcile {n} "
            "card payments? Make that suggestion a work instruction."
        ),
        (
            "After the merge conflict bot annoyed us I decided: lockfile conflicts get resolved by "
            "reading, each time, by me. In which order do I read?"
        ),
        (
            "What I'd ask of you is patience, not code: we proofread {n} numbers against the scan, "
            "digit by digit."
        ),
        (
            "On behalf of {team}: please assign every one of us twelve Storybook pages to look at "
            'after each build and write what "fine" looks like.'
        ),
        (
            "Fill the form. Submit. Back. Fill the form. I do that {n} times for the raffle; can "
            "you order the names for the least typing?"
        ),
        (
            "In the theatre the prompter turns surtitles by pressing space and that's art. But she "
            "also types them in, {n} lines, from the book. How should she lay out book and screen?"
        ),
        "Is it {n} clicks? I count. You name them, slowly, for the daily price change.",
        (
            "Every week the same: I forget one of the {n} places. A better list would do. No, not a "
            "program, a list."
        ),
        (
            "Show the new joiner where we paste the token count each evening, which tab, which "
            "cell, and how she rounds."
        ),
        (
            "The macro got banned by security. So be it, fingers. Sequence for cell C2, and I'll go "
            "down to C{n}."
        ),
        (
            "We pay a student 13 euros an hour to tag {n} frames. Tell him how to tag, frame by "
            "frame, no pre-labelling."
        ),
        (
            "Before the demo somebody should log in as each of {n} roles and look round. Before "
            "each demo. A tour guide for somebody, please."
        ),
        (
            "As for the wedding site, {n} RSVPs sit in my inbox, I'd go mail by mail and put a tick "
            "in Numbers. Where do I click to be quick?"
        ),
        (
            "The fridge logs must be looked at by the pharmacist personally and copied on paper "
            "personally, says she. Draft it her way, four times a day."
        ),
        ("Use no wildcard. `git add` for each of the {n} files, spelled out, I'll enter them in turn."),
        (
            "My CFO opens {n} bank sites at breakfast and writes the balances on a napkin. He'd "
            "like a nicer napkin, with site, user, row."
        ),
        (
            "{ticket} (P3): product data sheet, {n} languages. Editor replaces the voltage in each "
            "InDesign file. Provide work steps."
        ),
        '{ticket}: "As a clerk I want printed steps, so that I can key in {n} parcels."',
        ("{ticket}: Done when {person} has a page telling her, in order, what she touches every month-end."),
        (
            "{ticket}: revert to clicking. Terraform state is locked. Write the portal steps for "
            "all {n} subnets, also for next time."
        ),
        "{ticket}: QA tours all forms after each merge; script rejected by lead; describe tour",
        (
            "{ticket}: {n} typos from the proofreader's PDF, transfer singly, one commit each, by "
            "whoever is free"
        ),
        (
            "Mind you, no cleverness. Shelf, book, label, shelf, book, label. The librarian wants "
            "it written down for the RFID change of {n} shelves."
        ),
        (
            "We've always said: whoever breaks the build visits all {n} microservices and sets the "
            "version. Put it on a poster, with what to set."
        ),
        ("To be fair I did ask for a script yesterday. Changed my mind: let me walk. Directory 1 of {n}?"),
        (
            "The regex scares the boss, the intern doesn't. Intern it is. {n} config blocks, "
            "before/after per block on paper."
        ),
        (
            "Suppose each of us cleans one table a day. {n} tables. I want a calendar and a recipe, "
            "what to look for and what to type over."
        ),
        (
            "Nobody minds. It's ten past nine, {person} opens both systems, looks left, writes "
            "right. I simply need it in the quality handbook."
        ),
        (
            "The vendor wants 900 euros for the connector. Two ladies in the back office cost "
            "nothing extra. Please lay out their copying, screen to screen."
        ),
        (
            "Excellent codemod. However: merge freeze for tools. Humans may commit. Translate the "
            "codemod into an edit list of {n} entries for humans."
        ),
        (
            "Would you mind being my second pair of eyes while I set {n} thermostats in their web "
            "pages, flat by flat?"
        ),
        (
            "As soon as the mail from the port arrives, {person} writes ship, berth and time into "
            "the plan. Describe it so that a stranger can take over."
        ),
        (
            "Someone on Reddit does his {n} flashcards by pen first. I want my vocabulary file "
            "filled like that: I write, you check, next."
        ),
        (
            "Which colleague would be best for reading {n} PDFs and noting the due date of each? "
            "And what should he note where?"
        ),
        (
            "In the greenhouse, tomatoes get counted per row with a clicker. Later, row counts get "
            "into {file} by my thumb. I accept that. Sort the rows for my thumb."
        ),
        (
            "Sorry to bother you again with the {n} vouchers. I go voucher by voucher; you tell me "
            "the expiry I must put."
        ),
        (
            "My team lead thinks we learn most when we touch each of the {n} old tests. Fine. Which "
            "do I touch first and what do I do to it?"
        ),
        (
            "I've booked a room, pizza and five people for Saturday to update {n} wiki pages. What "
            "does each person do at the laptop?"
        ),
        (
            "Yes I know, jq. But my eyes find the wrong brackets in {n} JSON files just as well. "
            "Where should they look?"
        ),
        (
            "After lunch {person} always puts the visitors' numbers from the turnstile in the "
            "yearbook. She asked for a bigger, friendlier guide."
        ),
        (
            "Let's be pragmatic: no migration, the clerks re-enter {n} policies in the new system "
            "in the course of a year. Give me a weekly quota and the field order."
        ),
        (
            "I'm on a train without my tools. I'll change those {n} lines in the GitHub web editor. "
            "Link after link, please."
        ),
        (
            "Draft a friendly mail asking each owner to log in and alter his own row, {n} owners, "
            "every spring."
        ),
        (
            "It's tradition: on the first of the month the oldest employee resets the counters in "
            "{n} machines. Put the tradition in writing, with key presses."
        ),
        (
            "For the time being, and the time being lasts since 2019, support copies the chat into "
            "the ticket. Streamline the copying, nothing else."
        ),
        (
            "Could you be so good and tell the ladies at the counter in which window they look up "
            "the number and into which they put it?"
        ),
        (
            "There are people for that. {n} leaflets, people fold; {n} banners, people crop. How do "
            "people crop?"
        ),
        (
            "Our compliance officer wants screenshots of settings from {n} laptops, taken by their "
            "users, pasted in Word. Tell users how."
        ),
        (
            "Next to the photocopier hangs how to do payroll. It's torn. Re-create: open, select, "
            "export, rename, upload, confirm, times {n} sites."
        ),
        (
            "Never mind elegance. Look up each of {n} zip codes on the post office's site for me "
            "and say the town."
        ),
        (
            "The lift company inspects {n} lifts and fills in the same sheet twice, once for us, "
            "once for the city. Formulate the second filling as an easy habit."
        ),
        ('I refuse to learn bash. So: what do I do in Finder, {n} folders, each gets a subfolder "old"?'),
        (
            "Let me see if I've got the stamina: read the {n} stack traces with me and sort each "
            "into A, B or C."
        ),
        (
            "The judge wants names blacked out in {n} rulings. With a PDF marker, by the registrar. "
            "Give her the tool bar steps per ruling."
        ),
        ("Why not treat it as gymnastics? Ten minutes of renaming a day. Day one: which files, which names?"),
        (
            "The sculptor sends {n} invoices in prose. I make rows out of prose, in my head, each "
            "month. A tip list for doing this in my head, please."
        ),
        ('Don\'t write a macro for the {n} slides; tell me what to select, what colour, and "next slide".'),
        (
            "Our release manager has a voice like a drill sergeant. He calls, six admins type. "
            "Write what he calls."
        ),
        (
            "Two of us will play spot the difference with staging and production, page by page, "
            "each release. Lay down the rules of the game."
        ),
        "Hand me the {n} new tariff codes one at a time. My finger is on the number block.",
        (
            'The tender asks for a "manual data transfer procedure" between weighbridge and ERP. '
            "I want ours to be best in class."
        ),
        (
            "I'd rather not give a bot credentials. So {person} logs in at {n} suppliers every day "
            "and looks for new prices. Her tour, optimised?"
        ),
        (
            "Suppose I had no computer but this one with only a browser. How do I bring {n} pages "
            "from Confluence to Notion, by selecting and pasting?"
        ),
        (
            "Once we are live, an editor will approve, copy, paste and publish each press release "
            "on four portals. Spell out copy, paste and publish."
        ),
        (
            "At the end of the term each teacher types the absences again for the ministry. {n} "
            "classes. Please write how to do it fast, not how to avoid it."
        ),
        (
            "Sketch a Kanban board whose cards are the {n} files, so that we drag each across once "
            "somebody has edited it."
        ),
        (
            'Since you\'re tireless: repeat for me the sentence "now change port in host k" with k '
            "from 1 to {n}, I'll follow on the keyboard."
        ),
        (
            "For the kindergarten's allergy list I look at {n} forms and cross in Word. Every "
            "August. What's a good way to go through forms?"
        ),
        (
            "A robot would be rude to our donors. {person} writes the thank-you for each of {n} "
            "gifts, amount and date from the statement. Tell her how to take them over."
        ),
        ("The crowd shall do it: {n} volunteers, each types a page of the census. Write the typing rules."),
        (
            "Can the interns be the test suite? They follow a script on paper, I mean steps, before "
            "every release. Write those steps for checkout."
        ),
        (
            "When the sensor fails, and it does daily, an operator estimates and enters the value. "
            "Estimation aid and entry steps, please, for all {n} tanks."
        ),
        (
            "A word of advice wanted: mouse or keyboard, for deleting {n} spam accounts one after "
            "another in phpBB?"
        ),
        "I bought a numeric keypad especially. Let's have those {n} barcodes.",
        (
            "Let {person} find out which packages are outdated by visiting each page, it's her "
            "Monday task. She needs a good sequence and a form."
        ),
        (
            "Would it kill us to simply update the footer in {n} mail templates in Mailchimp's "
            "editor, each autumn? What's the click order?"
        ),
        (
            "You're the pilot, I'm the copilot. You call the item, I do it and say \"check\". "
            "Release of {area}, every Thursday."
        ),
        (
            "The regional paper lists deaths; the archive types them into {file}. I ask only for "
            "uniform spelling rules for the typing lady."
        ),
        ('Unticking "visible" for {n} rooms, room by room: which menu, and is there a way back to the list?'),
        (
            "Our courier writes the kilometres in a book; on Fridays my daughter puts them in "
            "Sheets for pocket money. Write her a little manual, with pictures described."
        ),
        (
            "Between you and me, the import never worked. So it's {person}'s keyboard against {n} "
            "orders a day. Motivate and instruct her."
        ),
        ("Take my side for once: opening {n} files isn't a crime. Which are they, and which line?"),
        (
            "In the wind park each turbine's error code is looked up in a binder and then noted in "
            "SAP. Bring order to the noting, {n} turbines."
        ),
        (
            "The accountant's rule is: what hasn't gone through a hand isn't checked. Make her a "
            "checking round for {n} postings."
        ),
        (
            "Moving house, digitally: folder out, folder in, from Dropbox to OneDrive, by dragging, "
            "{n} folders a night. Which tonight?"
        ),
        (
            "We need the old {n} tickets in the new tool. Copy title, copy text, paste, paste. "
            "Agree on who does which with us."
        ),
        (
            "If the feed is down, a person looks at the airport's site and sets the gates. It's "
            "down for good now. So write the person's day."
        ),
        (
            "Good grief, no pipeline! It's a static page. I copy it over in the evening, and you "
            "tell me what I might forget."
        ),
        (
            "Write SQL? No. I page through the rows in DBeaver and fix what's crooked, {n} a day. "
            "Which columns do I watch?"
        ),
        (
            "The hospital's pager list: nurse on duty changes {n} entries each shift in the web "
            "mask. Rework the sheet she uses."
        ),
        (
            "All the labels in the herbarium, {n} plants, have to be read and typed by the "
            "first-years. Prepare their lab course."
        ),
        (
            "Bring me through the day: at nine copy sales, at eleven copy returns, at four copy "
            "stock. What else belongs in my copying schedule?"
        ),
        (
            "Somebody told me of Zapier, but I like to keep my hands on things. Gmail to Sheets, by "
            "me, each lead. A tidy order of work, please."
        ),
        (
            "Set {ident} to {n} in dev, test, stage and prod by going to each console. And next "
            "month again. Note the menu for each."
        ),
        (
            "I know the importer takes three seconds. I still prefer that {person} does the {n} "
            "lines while thinking about each. Where does she put her eyes?"
        ),
        (
            "Pick up each of the {n} comments in the Google Doc and carry the wording into {file}. "
            "I'd like it done with feeling."
        ),
        "Es sind nur {n} Dateien, dafür lohnt kein Skript. Welche Zeile wo?",
        "Schreib für die Aushilfe auf, wie sie jeden Abend die Kasse in Excel überträgt.",
        (
            "Wir machen das Deployment ab jetzt zu zweit an der Konsole, einer liest vor. Bitte den "
            "Text zum Vorlesen."
        ),
        (
            "Kannst du die {n} Bilder einzeln durchgehen und mir sagen, welche schief sind? Nächste "
            "Woche wieder."
        ),
        (
            "I have a question to the process: my chef wishes that I every contract alone open and "
            "the date there change. In which menu is it?"
        ),
        (
            "It gives {n} articles in shop. I must by each the tax switch. Please say me the way, I "
            "am quick with the mouse."
        ),
        (
            "Excuse me, I am not strong with programs. I do copy, paste, copy, paste for the {n} "
            "clients of the hotel. How do I organise my copies well?"
        ),
        (
            "Hello sir, we are wanting to make update of {n} rate cards through typing only. Kindly "
            "do the needful and give steps."
        ),
        (
            "Let me delete before the bot asks. In fact, switch it off; tell me how I do the {n} "
            "cleanups, one at a time."
        ),
        ("Rollback by {person}, who types eleven commands. Write them large for her, she does it monthly."),
        (
            "Schema changed, importer broke, staff types again. Leave the importer: only tell staff "
            'that "plz" now goes in "zip".'
        ),
        (
            "The upload job fails at times. Drop it. Tell people which files they carry over after "
            "each build, and in what order."
        ),
        (
            "Nobody needs the log of the import. {person} compares both sheets in the morning; give "
            "her a method for the eyes."
        ),
        (
            "The codemod replaced too much in {folder}. I'll put every line right as I meet it, and "
            "do the rest likewise. Lines?"
        ),
        ("Is the cron line worth it? I say no. Tell our clerk what she starts at seven on workdays."),
        "Pair up, please: you spell the new URL, I overwrite the old one, {n} bookmarks.",
        (
            "The gym's {n} lockers: attendant tries each key, notes each number, fills each row. A "
            "tidy work card, please."
        ),
        (
            "What would the stages of a release be if every stage was a person with a keyboard? "
            "Name them, we'll follow it from now on."
        ),
        (
            "Our mosque's prayer times get copied from a website onto {n} screens. Let a helper do "
            "it daily; his instructions?"
        ),
        "Which of these {n} strings lack a full stop? Read, don't parse. And put it in.",
        (
            "Chess club: after each round I key {n} results in at the federation's site. Help me "
            "arrange the keying."
        ),
        ("I've a whole Sunday. Entry by entry through {file}, with you calling out the new values."),
        (
            "The ferry's cash box: count, write, count again, type. Keep the four, phrase them well "
            "for the winter crew."
        ),
        ("All the {n} READMEs need a badge. I shall visit each in the web UI. Snippet and route, please."),
        (
            "Archive of the brass band: {n} cassettes, label to list. Grandpa types. Which columns "
            "and how does he begin?"
        ),
        ("Postman, request, send, change the id, send. {n} ids. Tell me the next id whenever I say go."),
        "Instead of fixtures from a factory, you and I invent the {n} rows, a row at a time.",
        (
            "Tell support to reset the {n} passwords through the admin mask, user after user, each "
            "quarter. They need a page."
        ),
        (
            "Let the new guy earn his spurs: {n} console.log lines, he finds them by reading. Where "
            "should he read?"
        ),
        ("The planetarium's {n} star names get a new spelling. I sit at the console, you sing them out."),
        (
            "Refill the demo shop before every fair: article, picture, save, {n} times. A cheat "
            "sheet for the booth crew?"
        ),
        (
            "We've no budget for sensors, so a student notes the queue length each half hour. His "
            "form and his round, please."
        ),
        "I'd sooner trust my ears: play {n} clips, I tell you which hum, you note it. Weekly.",
        ('Let\'s have a stand-up item "who uploads today?" and a page on what the uploader does.'),
        (
            "Every branch that is merged I delete in the web view, one bin icon at a time. What's "
            "my route on Mondays?"
        ),
        ("The sommelier updates {n} allergens in the POS with one finger. Give the finger an order."),
        ("For the hundred-year jubilee, transcribe the minutes page after page, and I sit next to you."),
        (
            "Instead of fixing the webhook, let {person} tell the warehouse each order by typing it "
            "in. Her text, please."
        ),
        "No formula. I want to add the {n} columns up myself each month; what do I watch for?",
        ("Get the ward clerk a step list for moving {n} beds in the plan, bed by bed, shift by shift."),
        'You say "open", I open; you say "swap", I swap. {n} theme files.',
    ),
    "manual_comply/do": (
        (
            "the physio practice has {n} exercise sheets in word, the logo in every one is wrong. "
            "swap it with python-docx, i dont want to open them"
        ),
        (
            "Our beekeepers' club keeps its members in Excel. When one pays I colour the row green. "
            "Read the bank's CSV and let the sheet colour itself."
        ),
        ("{ticket}: no console please, {n} DNS records go in through the Hetzner API, write the loop"),
        (
            "Add the missing euro sign to each price in {file} with one sed line, then say how many "
            "were changed."
        ),
        (
            "My colleague feels like a craftsman and sets each semicolon in {folder} himself. Stop "
            "the poor man with a prettier hook."
        ),
        (
            "The auditor came by. She wants the totals of {n} invoices. Write a script that pulls "
            "them out of the PDFs and sums up."
        ),
        (
            "You needn't look at each avatar in {folder}. Build a blur check with OpenCV and list "
            "the bad ones of the {n}."
        ),
        ("Kannst du mir bitte einen Cronjob schreiben, damit der Export jeden Freitag von selbst rausgeht?"),
        ("Ich habe bisher {n} Lieferscheine abgetippt. Bau mir bitte einen Import, der das übernimmt."),
        (
            "Marketing wants the hero text changed on {n} landing pages. They're all Webflow. I "
            "don't have an hour; use the CMS API."
        ),
        ("Look, I get paid either way, but {n} times the same button is silly. Put it behind one command."),
        ("can u write the robot lol: goes over {n} files and changes the line, i just read the diff"),
        (
            "In the radio station, the moderator types each song title into the RDS box as it "
            "starts. Push it from the playout log for her."
        ),
        (
            "We lost the sync job in the migration. {person} carries the stock levels over after "
            "lunch. Help us get the job back."
        ),
        (
            "Hi! Quick one: I've got a CSV from the tax office and an old mask with fields A to H. "
            "I don't intend to fill the mask {n} times. Can Playwright?"
        ),
        (
            "My manager read that automation kills jobs. Nevertheless our {n} nightly restarts "
            "should be nobody's duty. Draft the timer unit."
        ),
        ("Check the {n} translations for missing keys in CI, daily, and open an issue when one lacks."),
        (
            "For each customer in {area}: fetch from Salesforce, fetch from SAP, tell whether the "
            "address is equal. I need it as a job instead of two students."
        ),
        (
            "Putting `await` there yourself would be the obvious thing. I'd rather have a codemod "
            "for {file} and the {n} others."
        ),
        "Please replace the hex codes of our palette in {n} SVGs by a small node script.",
        (
            "She's on the phone, he's on the keyboard: that's how we enter orders. Make a web form "
            "that both become free, will you?"
        ),
        (
            "Someone goes to the nine branch offices' pages and notes the opening hours. Every "
            "quarter. Please let a scraper do the tour."
        ),
        (
            "TODO today: 1) fix lint 2) answer {person} 3) bump the image tag in the {n} Helm "
            "charts with yq so that I can close vim"
        ),
        (
            "Before we had a pipeline, {person} would bundle, zip, mail. The one-pager with boxes "
            "still exists; make it a Makefile."
        ),
        ("Every ESLint warning, {n} in all: run --fix for what it can and write a codemod for the rest."),
        (
            "The choir wants its {n} scores numbered. I nearly bought stamps for the PDFs! Can qpdf "
            "or a script stamp them all?"
        ),
        "With a good cron line we need no checklist. Write the cron line for log rotation.",
        (
            "Let me have a watchdog that does the seven things the operator presses when the queue "
            "is full, about {n} times a week."
        ),
        "Je ne veux plus copier les lignes moi-même. Please a script from {file} to {file2}.",
        ("hola, my english is not good. i not want do the change in {n} files with my hand, you make script"),
        (
            "Excuse the question, but how do I rename {n} wedding photos without pressing F2 {n} "
            "times? exiftool?"
        ),
        (
            "Since {person} hates puzzles, match the {n} payments to invoices by amount and "
            "reference, and print only the leftovers."
        ),
        (
            "The ship's cook reports stock by radio. The purser puts it in the sheet. That needs to "
            "change: give the cook a barcode scanner script."
        ),
        (
            "I deleted the GitHub Action, too many mails. For a week I was the Action. Restore it "
            "with fewer mails."
        ),
        (
            'Boss says: "Nobody touches the repo without tools." So which tool adds the SPDX line '
            "to {n} sources?"
        ),
        (
            "Prepare {n} empty test files with the names of our components; I mean, a generator "
            "that reads the folder and creates them."
        ),
        ("We could read {folder} top to bottom and jot down each call of {ident}. But I want grep. Start."),
        (
            "Each evening the parking attendant adds up tickets and mails the sum. He'll retire. "
            "Word the script that replaces those five steps."
        ),
        "Nur kurz: wie ändere ich die {n} Stellen ohne Editor? Ein Skript wäre mir recht.",
        (
            'The README says: "after each release, raise the number in {file}, {file2} and the '
            'Dockerfile." Make that `npm version` plus a hook.'
        ),
        (
            "I've {n} Jira issues to close with the same comment. I'm fast with ctrl-v, but "
            "jira-cli is faster. Show me the call."
        ),
        (
            "The mayor's speech must appear in {n} village newsletters. Include it from one file at "
            "build time, copying nothing."
        ),
        (
            "No time to explain. Take the hourly typing into the cash register system away from the "
            "temp: service account, API, job."
        ),
        (
            "Would you kindly write a Sieve filter which sorts the {n} complaint mails into "
            "folders, as a secretary did?"
        ),
        (
            "{person} says he looks at Grafana every hour on the hour and writes the latency down. "
            "Give him a Prometheus query and an alert."
        ),
        (
            "Just to be clear, we don't want a human with a mouse on {n} profile pages. We want a "
            "bot. Provide it, with a rate limit."
        ),
        (
            "The florist's web shop shows wrong delivery days. {n} postcodes; fix them with one "
            "UPDATE from a join, so I can leave phpMyAdmin shut."
        ),
        (
            'In our kitchen we call it "the loop": see order, type order, print order. Let the '
            "loop run in code; the webhook of the shop exists."
        ),
        "Trust me, I counted: it's eleven places today and thirty tomorrow. Which codemod?",
        ("pls ansible. i ssh on each of the {n} pis today. what goes into the playbook to get the new cert"),
        (
            "From the log below, write every id that failed into {file}, with "
            "awk:\n```\nERR 4411\nOK 4412\nERR 4413\n```"
        ),
        (
            "Here's my list of old "
            "names:\n```\nbtnSave\nbtnLoad\nbtnQuit\n```\nMake "
            "a mapping and a jscodeshift transform for all {n} screens."
        ),
        ("I'm a bit ashamed: I retyped the seed rows for months. Write the faker factory I should have had."),
        (
            "Legal said every contract must be approved by a person. The clause swap itself may be "
            "done by code. {n} contracts. Write that code."
        ),
        (
            "Spare the apprentices the old school way: log in, cd, git pull, restart, log out, next "
            "server. A deploy playbook, please."
        ),
        (
            "My grandma's recipe blog has {n} posts with wrong units. Convert cups to millilitres "
            "in all of them by regex, and show me the diff."
        ),
        (
            "Don't get me wrong, the hostess is great. For the badge printing, though, please take "
            "the guest list as CSV and print all."
        ),
        "Which is the way to never press Ctrl+C, Alt+Tab, Ctrl+V some {n} times again?",
        "Let us dispense with the paging through the ledger. The importer enters.",
        (
            "Somebody at the customer exports, somebody here imports, twice daily, by mail "
            "attachment. Replace both somebodies with SFTP and a watcher."
        ),
        "I need it today, so skip my own fingers: reshape these {n} JSON files with jq.",
        "Give every icon in Figma a new name. A plugin does it, you write the plugin.",
        (
            "Our lab has {n} pipettes with calibration dates on stickers. Stickers become QR codes; "
            "write the scan-to-database script."
        ),
        (
            "What should the timer do at 2 a.m. so that the nightwatchman no longer puts the backup "
            "onto the tape?"
        ),
        (
            "A volunteer will phone {n} sponsors and write their answers in a grid. Afterwards the "
            "grid goes to the CRM. Script that import part."
        ),
        (
            "{person} here. Skip the theory: the {n} steps that I do on release night, put in a "
            "workflow, hands off the keyboard."
        ),
        "Generate the sitemap, no hand-rolled entries.",
        "All rows in a single pass.",
        "Spare me the clicks, name a script.",
        "What hook runs after each build?",
        "Parse the file while I read mail.",
        "Never by mouse, thank you very much.",
        "Page 1 to page {n}: pytest checks.",
        "No dictation. I want a loop.",
        "Rename everything recursively, all folders, please.",
        "Let a tool compare these {n} dumps.",
        "Retyping isn't fine with me.",
        "Retire the temp's copy routine with code.",
        "{person} pastes it weekly. Write a bot.",
        "Skip waking me at five, use cron instead.",
        "Let systemd do the nightly reboot.",
        "Give me a daemon, the click path bores me.",
        (
            "We operate a cable car. Wind speed gets written from a display into a web form every "
            "twenty minutes, and that's a duty of the man at the top. The display has a serial "
            "port. Could you compose a small daemon that reads it and posts the value, so that he "
            "can look after his passengers?"
        ),
        (
            "Last quarter {person} wrote a fine tool for our address changes. Then the tool sent "
            "two letters to a dead man, and the director was furious. Since then a clerk does each "
            "of the {n} changes. Kindly help us repair the tool: a check against the register, a "
            "dry run and a four-eyes approval before it sends."
        ),
        (
            'I thought you\'d say "checklist". Hear me out. The machine in the workshop has no '
            "network, but it reads a USB stick. The {n} tool offsets change on Mondays, and the "
            "foreman keys them in. All I ask for is a program which writes the offset file from our "
            "table, so the stick does the rest."
        ),
        (
            "Three months ago our intern built a click bot, and it worked until the page got a new "
            "look. I don't want to save {n} PDFs each morning, I've a degree in history. So here is "
            "my plan: we ask the portal for an API key and fetch the files with curl. What does the "
            "script look like?"
        ),
        (
            "There's a wall of {n} mailboxes in our student hostel, and the names on the web page "
            "have to fit. At the start of each term, the caretaker walks past with a clipboard, "
            "comes back and edits the page. The rental system knows all names. Feed the page from "
            "there; the caretaker would thank you."
        ),
        (
            "Good day. In my department seven ladies transfer measured values from the "
            "spectrometer's printout into the LIMS, and have done since before I was born. They'd "
            "rather do chemistry. I need a parser for the instrument's raw files, plus a plan for "
            "running it in parallel for two weeks before the ladies stop."
        ),
        (
            "my flatmate runs a tiny record label. every release he logs into {n} shops and fills "
            "in title, artist, upc, price. he's ill now and i said i'd help. is there a ddex feed "
            "or something i can script so nobody fills boxes anymore"
        ),
        (
            'Ticket from accounting, verbatim: "Please provide a solution for the {n} travel '
            "expense slips. Employees key in date, place, amount from the slip. Manual entry no "
            'longer desired." So, a solution, please.'
        ),
        (
            "Okay so hear this: prod has {n} feature flags, and I toggled them by mouse until my "
            "wrist hurt. LaunchDarkly has a REST API. Script?"
        ),
        (
            "For auditing purposes, a second program shall recompute the {n} interest amounts and "
            "report differences. Draft it."
        ),
        (
            "Unlike my old teacher, who underlined each magic number, use a PostCSS plugin to turn "
            "them into variables in {n} files."
        ),
        (
            "When the festival app gets a new act, I edit {n} language files. I'm done with the "
            "ritual; pull the acts from the sheet at build time."
        ),
        (
            'Suppose a careful clerk has put "food", "rent" or "other" behind {n} bank lines. '
            "Learn rules from that and label tomorrow's lines by code."
        ),
        (
            "We agreed in the retro that deploys are no team sport: one reads the wiki page aloud, "
            "one types, both sweat. Please write a pipeline."
        ),
        "Turn {person}'s to-do into a cron job.",
        ("Redo the hook: I'd rather have prettier run on every file I touched, without typing its name."),
        ("Replace {person}, who looks up each of our {n} packages on npmjs.com on Mondays, with Dependabot."),
        "Swap the two students with keyboards for an importer. What does it need to know?",
        ("From paper to scripts: how would you read the readings of the {n} pumps for the shift handover?"),
        "Before: {person}, each day at six. After: a job. Write the after.",
        ("I used to type the {n} cells, now I want a macro for that. What's the pattern per cell?"),
        "Not the trainee, the machine should resize the {n} product shots. It needs sharp.",
        ("Rather than through the GUI, we go through the API for those {n} tenants; document every call."),
        ("Stop writing down each function's signature; generate the docs for {folder} with TypeDoc."),
        (
            "Our translators send mails, and I'm the clipboard that puts sentences into {file}. "
            "Connect Weblate so that it opens pull requests."
        ),
        (
            "The crane driver's app has {n} screens. Before every store upload a tester walks "
            "through all. Let Maestro tap."
        ),
        (
            "A customer wants proof that each invoice was verified. Compare invoice with order in "
            "code and keep a signed log. Script, please."
        ),
        "What is the neatest way to renumber footnotes 12 to {n} in {file}? pandoc, I suppose.",
        ("Tag the {n} old commits: a loop over git log that reads version and hash. The loop, please."),
        (
            "Wine labels: {n} of them, one InDesign page each, vintage gets changed by data merge. "
            "Describe the CSV."
        ),
        "Could something watch the heap size every morning? Write something with jcmd.",
        (
            "As a stopgap (I've said that for two years), {person} enters the web orders in "
            "Navision. End the stopgap: OData call."
        ),
        ('Have pixelmatch judge {n} snapshots "same" or "different", so the squad can go home.'),
        (
            "It won't be long: each payday the hours get from the time clock to the wage program by "
            "our new job. Review the mapping?"
        ),
        "Hmm, no typing. Codegen the {n} DTO classes from the OpenAPI spec.",
        (
            "Dr. Weiss's secretary copies each diagnosis code into the billing program and wants to "
            "stop doing so. Send the codes over HL7."
        ),
        ("Load the coordinates of {n} bins for the waste company. There's a shapefile; ogr2ogr may do it."),
        (
            "Hey, remember how I asked each dev on Thursday what they did? Kill that. A changelog "
            "bot from conventional commits, please."
        ),
        (
            "We've got to repaint {n} SVG maps, that is, alter the fill of each canton, without "
            "opening Inkscape. Python with lxml?"
        ),
        (
            "The tax adviser's {n} clients must be warned of the new deadline by a personal mail. "
            "Template plus SMTP loop, with a throttle."
        ),
        (
            "Chef sagt, ich soll jede der {n} Seiten aufrufen und nachsehen. Schreib mir lieber ein "
            "Skript mit curl."
        ),
        "Ich will keine Liste. Ich will ein Skript, das die Dateien umbenennt.",
        "Show me how `rename` differs from a loop with mv; I've {n} subtitles to fix.",
        "Make the pre-commit hook stop anybody who edits the generated files by hand.",
        (
            "A linter that forbids copy-pasted licence headers and inserts them itself: which one, "
            "and the config?"
        ),
        (
            "Measure how long {person} spends on pasting per week, so that we know what to script "
            "first. A small timer tool?"
        ),
        ("Detect in the git history which files are always changed together; those are our manual chores."),
        ("Go through the old operating manual and list the steps by how hard they're to automate."),
        (
            "I wrote this instead of clicking; does it look right?\n```bash\nfor h in "
            "web{1..9}; do ssh $h sudo nginx -s reload; done\n```"
        ),
        (
            "Here's our runbook:\n1. log in\n2. stop worker\n3. copy "
            "jar\n4. start worker\nTurn it into an Ansible role."
        ),
        "Review my codemod, it misses the files that were edited by hand last year.",
        ('The manual says "repeat for each host". Give me that as a for loop over the inventory.'),
        (
            "Please document our hand-made steps in {area} once more, so that {team} can automate "
            "them in the next sprint."
        ),
        (
            "Find all places in the wiki which tell people to do something every week; we mean to "
            "get rid of those."
        ),
        "Take a screenshot of all {n} routes at three widths with Playwright, nightly.",
        "Restore the cron job that {person} removed when she chose to copy the numbers herself.",
        (
            "I caught the team uploading with a mouse again. Block the FTP user and give them a "
            "deploy command."
        ),
        "From the recording of my clicks, derive the HTTP calls and put them in a script.",
        "Diff two Excel files without eyes: which library and how?",
        "Bulk-edit the labels of {n} issues through gh.",
        "A generator for {n} users with plausible birthdays, seed fixed.",
        "One Makefile target in place of the eight commands on the sticky note.",
        "Convert the intern's list of {n} replacements to a sed file.",
        "Let a GitHub Action write the release notes; today the boss does it from memory.",
        "Set up Renovate so no one looks for new versions on foot.",
        "How do I mass rename in VS Code with a regex and not one by one?",
        "Write a vim macro or better a script: {n} dates from US to ISO.",
        "When a PDF lands in the inbox, a rule should file it. I'm tired of dragging.",
        "Can pandoc turn {n} Word files into Markdown in one go? I've done three and stopped.",
        "Make the smoke test that {person} performs after every deployment into a headless one.",
        "I do the same five git commands before lunch. An alias, please.",
        "We sign {n} PDFs a week by opening each. Is there a batch mode?",
        (
            "Kindly produce an Excel macro to split the master list by town; my colleague cuts and "
            "pastes at present."
        ),
        "Give {person} a slash command which does what she does on Fridays.",
        ("What in our release is still done by people? Scan the workflow and the wiki and mark the gaps."),
        "Sort the imports in {folder} with the ESLint rule, and make it fail in CI.",
        "Schreib ein Skript, das die {n} Rechnungen umbenennt, statt dass ich jede anklicke.",
        "Bitte die Handarbeit beim Monatsabschluss abschaffen: ein Job liest die Buchungen.",
        "Wie ersetze ich in allen Dateien von {folder} den alten Namen auf einmal?",
        "J'ai {n} images à réduire. Please one command, not a list of clicks.",
        (
            "I have made this until now with the hand, for {n} customers. Can you make me please a "
            "program for it?"
        ),
        ("Is it possible that the computer makes it alone, each monday, without that I push the button?"),
        (
            "Hydrology team here. {n} river gauges, each with its own web page, each read out by "
            "whoever has duty. Fetch them with a job and append to {file}, would you."
        ),
        (
            "Right, so the escape room's hints live in {n} text boxes in Unity. Move them into a "
            "CSV and load it, so we stop clicking boxes."
        ),
        (
            "Got {n} Lambda functions with Node 16. I've done four in the console and hated it. AWS "
            "CLI for the rest?"
        ),
        (
            "The parish register from 1874: {n} photographed pages. Set up Transkribus or another "
            "handwriting model over the folder, results in a table."
        ),
        (
            "Kubernetes namespace by namespace I deleted with k9s, my finger hurts. A kubectl "
            "one-liner by label for the next {n}?"
        ),
        (
            "For the yoga school, please work out how {n} participants get word of a moved class "
            "without {person} and her phone. WhatsApp Business API?"
        ),
        (
            'Our Power BI refresh fails, therefore somebody presses "refresh now" at seven. Find '
            "out why the schedule fails and fix it."
        ),
        (
            "The glossary has {n} terms without a link. A remark plugin can set the links. I know "
            "it's a boring plugin."
        ),
        (
            "Every guest gets a personal PDF. I filled the names in last year, {n} of them. Which "
            "library fills form fields?"
        ),
        (
            "The old CMS has no export. So crawl it and write {n} Markdown files for the new one, "
            "images included."
        ),
        (
            "Give the receptionist a rest: guest leaves, so the PMS tells the lock software to void "
            "the card. Which webhook do I need?"
        ),
        "Set every switch port to VLAN {n}. I've a console cable and no patience. netmiko?",
        (
            "Pretend we have no {person}. What would the API have to do, from login to logout, for "
            "all of the {n} pupils?"
        ),
        (
            "Every second Tuesday the bin calendar changes. Nobody in the town hall should have to "
            "look and correct. Prepare the feed."
        ),
        (
            "{person} wants to be sure about the numbers and adds them again on a calculator. "
            "Please give her a test that recomputes {n} sheets a month."
        ),
        ("Honest question: which UPDATE? I'd rather not overwrite {n} rows while the coffee brews."),
        (
            "Because the students who click cost us 800 euros, the plan is: Selenium grid. What do "
            "I put in the compose file, per browser?"
        ),
        (
            "Sir, the men assign {n} part numbers on screen by sight. The rule is always the same: "
            "first three digits. Let software do it and let them confirm doubtful ones."
        ),
        ("I'm allergic to the server prompt. Just say which YAML does it after I've merged, every time."),
        "{cmd} must run in each package. Don't give me {n} cds. Give me a workspace flag.",
        (
            "From tomorrow on cron is our {person}. Congratulate her and tell me which lines to put "
            "in the crontab."
        ),
        (
            "The estate agent wants his logo in the corner of {n} photos. In GIMP I'd go mad. "
            "composite from ImageMagick, what arguments?"
        ),
        (
            "Would a scanner app help {person}? She re-enters {n} leads from the fair each night "
            "and it takes ages. Optimise her away from it."
        ),
        (
            "Every commit should carry the ticket number. Devs forget it. A prepare-commit-msg hook "
            "that takes it from the branch name, please."
        ),
        (
            "Take the {n} answers from the paper survey: they're scanned, check boxes only. OMR "
            "script with OpenCV that writes the CSV."
        ),
        (
            "Remind each of the {n} drivers of the inspection. A job should write to them thirty "
            "days ahead from the fleet table."
        ),
        (
            "Our pub quiz: {n} questions, each gets its own slide. Let python-pptx build the slides "
            "from questions.csv."
        ),
        (
            "That nightly rsync? Somebody stopped it and compares both folder trees in two Explorer "
            "windows. Start it again with a log."
        ),
        "Make the seating plan import quick: {n} tables from CSV, no Sofia, no Marc.",
        (
            "To whom it may concern: kindly furnish a batch input file format for posting {n} "
            "journal entries in the ledger."
        ),
        (
            "As a favour to the drivers, we take one task off them: putting the timetable into the "
            "display boards. Write the feed."
        ),
        (
            "The app store wants {n} screenshots per language. I did Danish on my phone. fastlane "
            "for the others, please."
        ),
        (
            "No more orders written down in the test like prose. A test data builder with defaults "
            "for {n} orders."
        ),
        ("Some of our {n} links rot. {person} clicked on all at month's end. Hand that to lychee in CI."),
        (
            'Vale can do this, I hear: each time there\'s "utilise" in {file} or the other {n} '
            'chapters, suggest "use".'
        ),
        (
            "Listen, the dashboard has an export button. Pressing it at noon is {person}'s whole "
            "job. She deserves a better one; call the endpoint behind it."
        ),
        (
            "You're going to hate this. {n} nested folders, wrong case, git on Windows. I need a "
            "script with git mv twice."
        ),
        (
            "The jury's points come in on cards. An usher brings them, a student enters them, the "
            "screen shows them. Improve that by tablets and a socket."
        ),
        (
            "How do I, as a non-programmer, keep {n} product descriptions the same in Shopify and "
            "eBay without going to and fro?"
        ),
        (
            "Let us settle this: no {person} from A to M, no {person2} from N to Z. One tool. What "
            "does it look for in the files?"
        ),
        (
            "Would you transfer my notes, bullet for bullet, into {n} Trello cards? I mean a script "
            "with their REST API."
        ),
        "Fine, the clerk retired. Long live the script! What does the script do at 4 p.m.?",
        (
            "At the swimming pool we test chlorine each hour and write it on a board, then at night "
            "from the board into Excel. Give me a form on the phone that saves straight away."
        ),
        (
            "For every new hire: mail account, badge, VPN, GitLab, parking. IT enters all five. Use "
            "SCIM and a small onboarding script."
        ),
        (
            "The poet wants his {n} poems numbered in Roman numerals. He'd rather I write I, II, "
            "III myself. I'd rather toRoman() and a loop."
        ),
        "Nginx, {n} vhosts, add one header to each. An include and sed, I never open nano.",
        (
            "Compare the two menus as git would: added, removed, changed. Tomorrow, the day after, "
            "and so on, from a timer."
        ),
        ("Is there a knack to swapping 'foo' for 'bar' {n} times without swapping 'food' for 'bard'?"),
        "Put {n} events into Google Calendar. I've the list, I need an .ics file.",
        (
            "Bitte eine Automatik. Der Kollege trägt die Messwerte ein, und du schreibst ein "
            "Programm, das es für ihn tut."
        ),
        (
            "We in {area} are {n} people and each does the weekly sum alone. Please produce one "
            "query that all can look at."
        ),
        (
            "git blame says {person}. Still, {person} shouldn't walk through the {n} files. Codemod "
            "for {person}, please."
        ),
        (
            "The lighthouse keeper's log gets typed into the coast guard's system on Sundays. Help "
            "the typist by a nightly upload."
        ),
        (
            "Don't laugh: I add the alt texts for {n} pictures in the page builder, click, write, "
            "close. Read them from the media table and write all by API."
        ),
        (
            "Spring cleaning in S3: I ticked objects for an hour. Lifecycle rule for those {n} and "
            "all later ones, please."
        ),
        (
            "Move the emails to the archive at the end of each day, all that {person} has read. An "
            "IMAP script moves, you tell me the search term."
        ),
        ("No tweezers: {file}, 300 lines, every `var` becomes `const` where ESLint's prefer-const nods."),
        (
            "If anyone asks, it was the consultant's advice: give the robot the chore and free the "
            "people. {n} claims a day get classed by them. Write the classifier."
        ),
        (
            "DevOps guy quit. His pipeline scares me. I'd love a list of all he automated, as "
            "comments in the YAML."
        ),
        (
            "Three things:\n1. explain useMemo\n2. review {file}\n3. go thru the "
            "{n} stories files with a transform and overwrite what is old"
        ),
        (
            "a) unit test for {comp}, b) fix its padding, c) a loop for {person}, who else would "
            "re-save {n} records tonight"
        ),
        (
            "First rebase {branch}. Then, and that's the longer part, rewrite the ids of {n} "
            "anchors with cheerio."
        ),
        (
            "Refactor {comp}; afterwards spare {person} moving each of the {n} assets into the "
            "right folder, a script knows them by prefix."
        ),
        "`sed: command not found`. Bad. Is there a PowerShell way for the {n} spots?",
        ("```\n$ ls reports | wc -l\n84\n```\nPrint the last line of each with tail. I'm in a hurry."),
        (
            "```ts\nconst PRICE = 12;\n```\nThat constant sits in {n} places. "
            "Move it into one module and rewrite the imports by codemod."
        ),
        (
            "```\n12.03. 4711 ok\n13.03. 4712 late\n```\nThis goes into the "
            "database, {n} lines at once. COPY or a parser?"
        ),
        (
            "CSV:\n```\nid;name\n1;Ida\n2;Bo\n```\nCreate those "
            "{n} people through the admin endpoint; I don't want to see Users, Add again."
        ),
        (
            "{person} runs npm test when she thinks of it. Take it off her morning list and put "
            "`run: npm test` in the workflow."
        ),
        'pls script, i said "now B7, now B8" to myself all week in that spreadsheet',
        "yo, not gonna grind {n} team logos in the admin tonight, got an endpoint?",
        "ngl clicking is hell. {n} checkboxes, what request do they send",
        "thx for reading but no thx. im not gonna retyp {n} lines, u script",
        (
            "tmrw im off and nobody does the daily csv thing: downlaod, open, delete 3 cols, save, "
            "uplaod. bash pls"
        ),
        "plz hlp, {n} playlists, songs acc to mood, spotify api got valence right? script",
        (
            "My wife does the books and hates it. From each of {n} receipts she takes the amount. "
            "Offer her a neat way, with her phone and OCR."
        ),
        (
            "The client, a castle, has audio guides with {n} stations. A volunteer hears each and "
            "writes it down. whisper could do it. How do I run it over the folder?"
        ),
        ("Captain's orders: position into the log every watch. NMEA comes over USB. Word the program."),
        (
            "I run the lost property office. Umbrellas get a number, and the number gets typed in "
            "three lists. I want you to make one list of the three and fill it from the scanner."
        ),
        (
            "Sort of embarrassing, but our CI is Bob. Bob's on parental leave. Could you replace "
            "Bob by GitLab?"
        ),
        (
            "You know the drill: I paste one record, you correct it, I paste it back. No more! "
            "Correct all {n} in a function."
        ),
        (
            "A job would hide nothing: it logs. Our director wants to see which {n} files moved at "
            "year's end. Write it."
        ),
        (
            "Write to our ops: as of June nobody refreshes the page each ten minutes and shouts, "
            "there are alerts. Add the Alertmanager route."
        ),
        (
            "Have the {n} pupils' marks imported from teacher A's file. Our school needs that as a "
            "script with a preview."
        ),
        (
            "Suggestion from the floor: the night porter reconciles {n} card payments, why not let "
            "SQL? Make that suggestion a query."
        ),
        (
            "After I resolved lockfile conflicts by reading I decided: never again. A merge driver "
            "for package-lock, how?"
        ),
        (
            "What I'd ask of you is code, not patience: check digits for {n} numbers against the "
            "scan's text layer."
        ),
        (
            "On behalf of {team}: none of us wants to look at twelve Storybook pages after each "
            "build; set up Chromatic or similar."
        ),
        (
            "Fill the form. Submit. Back. Fill the form. I did that {n} times for the raffle; can "
            "you post the rest with fetch?"
        ),
        (
            "In the theatre the prompter turns surtitles by pressing space and that's art. Typing "
            "{n} lines from the book isn't: convert the libretto file for her."
        ),
        "Is it {n} clicks? I counted. Collapse them to one request for the daily price change.",
        (
            "Every week the same: I forget one of the {n} places. A better list won't do. A "
            "program, not a list."
        ),
        (
            "Show the new joiner how the token count gets into the sheet by itself since last week, "
            "and how she reruns the job."
        ),
        (
            "The macro got banned by security. So be it, a signed script on the server. Same "
            "change, C2 down to C{n}."
        ),
        (
            "We pay a student 13 euros an hour to tag {n} frames. Set up pre-labelling with a "
            "detector, so he only fixes."
        ),
        (
            "Before each demo somebody logs in as each of {n} roles and looks round. A parametrised "
            "Playwright test for that, please."
        ),
        (
            "As for the wedding site, {n} RSVPs sit in my inbox, I'd go mad mail by mail. Parse "
            '"yes" and "no" and make a table.'
        ),
        (
            "The fridge logs must be looked at by the pharmacist personally, says she; the copying "
            "she'd gladly lose. Draft a logger that prints for her signature."
        ),
        "Use a pathspec. `git add` for each of the {n} files, spelled out, was my last hour.",
        (
            "My CFO opens {n} bank sites at breakfast and writes the balances on a napkin. He'd "
            "like HBCI or PSD2 to write it."
        ),
        (
            "{ticket} (P3): product data sheet, {n} languages. Editor replaces the voltage in each "
            "InDesign file. Provide ExtendScript."
        ),
        ('{ticket}: "As a clerk I want a barcode import, so that I need not key in {n} parcels."'),
        "{ticket}: Done when {person} touches nothing at month-end and the job is green.",
        (
            "{ticket}: no clicking although the Terraform state is locked. Write how to unlock and "
            "apply the {n} subnets."
        ),
        "{ticket}: QA tours all forms after each merge; tour rejected by lead; write script",
        "{ticket}: {n} typos from the proofreader's PDF, apply as a word list with codespell",
        (
            "Mind you, cleverness welcome. Shelf, book, label: the librarian wants the RFID numbers "
            "of {n} shelves matched by code to the catalogue."
        ),
        (
            "We've always said: whoever breaks the build visits all {n} microservices and sets the "
            "version. Put an end to it with a shared BOM."
        ),
        (
            "To be fair I did ask for a walk yesterday. Changed my mind: let me have the script. "
            "All {n} directories."
        ),
        (
            "The regex scares the boss, the intern even more. AST it is. {n} config blocks, "
            "before/after as test."
        ),
        ("Suppose each table gets cleaned once a day. {n} tables. I want a stored procedure and a schedule."),
        (
            "Everybody minds. It's ten past nine, {person} opens both systems, looks left, writes "
            "right. I need it out of the quality handbook and in a job."
        ),
        (
            "The vendor wants 900 euros for the connector. Two ladies in the back office cost more. "
            "Please lay out a connector of our own, database to REST."
        ),
        "Excellent edit list. However: {n} entries for humans. Translate it into a codemod.",
        ("Would you mind writing the MQTT messages which set {n} thermostats, so I needn't go flat by flat?"),
        (
            "As soon as the mail from the port arrives, ship, berth and time should be in the plan. "
            "Describe it so that a parser can take over."
        ),
        (
            "Someone on Reddit does his {n} flashcards by pen first. I want my vocabulary file "
            "turned into Anki by genanki."
        ),
        (
            "Which colleague reads {n} PDFs and notes the due date of each? None, I hope. Extract "
            "it with pdfplumber."
        ),
        (
            "In the greenhouse, tomatoes get counted per row with a clicker and then typed into "
            "{file}. A Bluetooth counter exists; write the receiver."
        ),
        (
            "I had booked a room, pizza and five people for Saturday to update {n} wiki pages. "
            "Cancel the people, write the script; the pizza stays."
        ),
        (
            "Yes I know, my eyes could find the wrong brackets in {n} JSON files. jq finds them "
            "too. The command?"
        ),
        (
            "{person} always puts the visitors' numbers from the turnstile in the yearbook. The "
            "turnstile has Modbus. Read it nightly."
        ),
        (
            "No re-entering of {n} policies by clerks: migration script, mapping table, "
            "reconciliation report. Start with the mapping."
        ),
        ("Instead of mailing {n} owners to alter their own rows every spring, give me a self-updating view."),
        (
            "For the time being, and the time being lasts since 2019, support copies the chat into "
            "the ticket. Zendesk has an API. End it."
        ),
        (
            "Next to the photocopier hangs how to do payroll. Read the photo's text below and make "
            "it a program: open, select, export, rename, upload, times {n} sites."
        ),
        "Look up {n} zip codes in a batch against the open postcode file and print the town.",
        (
            "The lift company fills in the same sheet twice, once for us, once for the city. Fill "
            "the second from the first."
        ),
        'I\'m willing to learn bash. So: a subfolder "old" in each of {n} folders?',
        "Group {n} stack traces by their top frame and count them. I read only the groups.",
        (
            "The judge wants names blacked out in {n} rulings. Run a name recogniser, redact for "
            "real, and let the registrar approve."
        ),
        "Colour the title on all {n} slides by editing the master through a macro.",
        (
            "Page by page comparison of staging and production was our game each release. Game "
            "over: visual regression tests, please."
        ),
        (
            "A service account with read rights looks for new prices at {n} suppliers every day, "
            "{person} doesn't. Write the fetcher."
        ),
        "Bring {n} pages from Confluence to Notion via both APIs, keep the headings.",
        (
            "Once the editor approves a press release, it should appear on four portals. Approve is "
            "human, the rest is a workflow. Build the rest."
        ),
        ('Unticking "visible" for {n} rooms, room by room, was what I did last May. Bulk endpoint?'),
        "Delete {n} spam accounts in phpBB with one query, after a backup.",
        (
            "Take the kilometres from the courier's app instead of his book; my daughter would "
            "rather play on Fridays."
        ),
        (
            "In the wind park each turbine's error code is looked up in a binder. Put the binder "
            "into a table and join it."
        ),
        "From Dropbox to OneDrive with rclone, all {n} folders tonight, with a checksum.",
        ("Write SQL! I'm sick of paging through rows in DBeaver; trim and title-case the street column."),
        (
            "The herbarium's {n} labels were typed by first-years until now. Try OCR on these and "
            "tell me the hit rate."
        ),
        ("Somebody told me of Zapier. I copy Gmail to Sheets each lead. Is Apps Script better? Show it."),
        (
            "Set {ident} to {n} in dev, test, stage and prod from one tfvars file, so I never visit "
            "four consoles."
        ),
        "Carry the {n} accepted comments of the Google Doc into {file} with the Docs API.",
        ("Es sind {n} Dateien und nächsten Monat wieder. Dafür lohnt ein Skript. Bitte mit Testlauf."),
        (
            "Die Aushilfe überträgt jeden Abend die Kasse in Excel. Schreib einen Export, damit sie "
            "heimgehen kann."
        ),
        "Wir machen das Deployment bisher zu zweit an der Konsole. Bitte eine Pipeline daraus.",
        ("Finde die schiefen Bilder unter den {n} mit OpenCV, ich will sie nicht einzeln ansehen."),
        (
            "My chef wishes that I open not more every contract alone. Please a program which "
            "changes the date in all {n}."
        ),
        (
            "It gives {n} articles in shop with false tax switch. Please one request that repairs "
            "all, my mouse is tired."
        ),
        (
            "Hello sir, typing of {n} rate cards is taking whole week. Kindly do the needful and "
            "give import program."
        ),
        (
            "Sanity check please: does this cron line run on workdays only? Our clerk would "
            "otherwise come back.\n```\n0 7 * * 1-5 /opt/sync.sh\n```"
        ),
        (
            "Why does my replace loop skip hidden files? I had to edit two of the {n} with an "
            "editor, never again."
        ),
        ("The codemod from May replaced too much in {folder}. Add an ignore list and a test for it."),
        "Rollback by one command. Right now {person} types eleven.",
        "Log what the nightly import did, so that nobody compares sheets by eye in the morning.",
        "Dry run first, then all {n} renames, then a summary. Put it in a node script.",
        "Add retries to the upload job; when it fails, people upload by hand and forget files.",
        ('Schema changed, importer broke, staff types again. Fix the importer: column "plz" is now "zip".'),
        "Let the bot ask me before it deletes, otherwise leave me out of the {n} cleanups.",
        (
            "The gym's {n} lockers: attendant notes each number, fills each row. NFC tags and a "
            "reader script for him, please."
        ),
        (
            "What would the stages of a release be if no stage was a person with a keyboard? Name "
            "them as CI jobs."
        ),
        (
            "Our mosque's prayer times get copied from a website onto {n} screens. Let a job do it "
            "daily; adhan has a library."
        ),
        "Which of these {n} strings lack a full stop? Parse, don't read. And put it in.",
        (
            "Chess club: after each round I key {n} results in at the federation's site. They "
            "accept TRF files; write one."
        ),
        "All the {n} READMEs need a badge. gh api in a loop, and open the pull requests.",
        ("Postman, request, send, change the id, send. I'm on id nine of {n}. Newman with a data file?"),
        (
            "Support resets {n} passwords through the admin mask each quarter. Self-service reset, "
            "or a bulk command. Compare and build the better."
        ),
        ("The new guy shouldn't hunt console.log lines by reading. no-console with a fix, please."),
        ("The planetarium's {n} star names get a new spelling. Map old to new in a file and run it."),
        (
            "Refill the demo shop before every fair: article, picture, {n} times. A seed command "
            "for the booth crew?"
        ),
        (
            "We've a camera, so no student has to note the queue length each half hour. A counter "
            "with YOLO, please."
        ),
        "I'd sooner trust an FFT: find out which of {n} clips hum. Weekly, as a job.",
        'Let\'s get rid of the stand-up item "who uploads today?" with a deploy job.',
        "Every branch that is merged should go by itself. Repository setting or script?",
        "The sommelier updates {n} allergens in the POS with one finger. Give him an upload.",
        ("For the hundred-year jubilee, run the minutes through OCR page after page while I sleep."),
        (
            "Instead of letting {person} type each order for the warehouse, fix the webhook. Here's "
            "its log, please look."
        ),
        "No adding up by myself each month; a formula for the {n} columns. What do I watch for?",
        "Get the ward clerk out of moving {n} beds in the plan: the ADT messages know it.",
        "You write the transform, I run it on {n} theme files.",
    ),
    "manual_comply/why": (
        (
            "Our beekeepers' club colours paid rows green, one member at a time. What goes wrong "
            "with that over a year?"
        ),
        (
            "The auditor came by and asked why nobody here writes totals off invoices any more. "
            "What do I answer?"
        ),
        ("Kannst du mir erklären, warum wir den Export am Freitag nicht mehr von Hand machen sollen?"),
        (
            "My manager read that automation kills jobs, and wants the nightly restarts done by "
            "staff. What's a fair counterargument?"
        ),
        ("With a good checklist we need no cron, says {person}. True or false for log rotation, and why?"),
        (
            "The README says to raise the number in {file} and {file2} after each release. Why is "
            "such a line a trap?"
        ),
        "pls tell me what ansible gives me over ssh'ing to each of {n} pis, honest answer",
        "I'm a bit ashamed: I like retyping, it calms me. What harm is there for the team?",
        ("Which wrist and quality problems come from Ctrl+C, Alt+Tab, Ctrl+V some {n} times a day?"),
        "Rename, save, close, repeat: why's that bad?",
        "Retyping is fine with whom, and why not?",
        "{person} pastes it weekly. So what?",
        (
            "We operate a cable car. Wind speed gets written from a display into a web form every "
            "twenty minutes by the man at the top. The safety board asks how reliable those figures "
            "are. What should I write about missed readings and swapped digits?"
        ),
        (
            "Good day. In my department seven ladies transfer measured values from the "
            "spectrometer's printout into the LIMS. An accreditation visit is due. Which findings "
            "would you expect about transcription, and how do other labs justify an interface in "
            "their quality manual?"
        ),
        (
            "For auditing purposes, a natural person recomputes {n} interest amounts with a pocket "
            "calculator. What is such a control worth?"
        ),
        (
            "We agreed in the retro that deploys with one reading and one typing are stressful. "
            "What precisely makes them fail?"
        ),
        (
            "As a stopgap (I've said that for two years), {person} enters the web orders in "
            "Navision. What makes stopgaps so sticky?"
        ),
        "Ich will kein Skript, sagt mein Kollege immer. Was sage ich ihm?",
        "Out of curiosity, when did people begin to see typed deployments as a risk?",
        'In the code review you wrote "toil". What does the word mean and who coined it?',
        "How many copies by hand before Web4 calls something repetitive?",
        "Would a click guide be acceptable if we only need it for the emergency?",
        "What did we lose when {person} kept the stock list by pencil?",
        "Which signs tell me that a team is drowning in chores?",
        "Explain double entry by two typists: does it catch everything?",
        "My client is proud of his 40-step checklist. Show me politely where it can break.",
        "Is a manual step in a pipeline, an approval say, against the rule?",
        "Do you refuse because it's technically impossible or because of the rules?",
        "Isn't one sed over {n} files far more dangerous than a careful person?",
        ("Who is liable if a retyped dosage is wrong, the nurse or the one who never built the interface?"),
        "What's the difference between a runbook and a script, in one line?",
        "Talk me out of it: I was about to open {n} files and fix them.",
        ("{person} argues that learning by typing makes her know the data. Is there something in it?"),
        "Put into numbers: ten minutes of copying a day, {n} people, one year.",
        'Since when does "I\'ll quickly do it myself" count as a smell here?',
        (
            "The works council fears that jobs go. How do I explain what automating the reports "
            "means for {team}?"
        ),
        "Name three famous outages that began with somebody at a prompt.",
        'I\'m writing a talk, working title "Death by copy and paste". Give me four arguments.',
        "what happens if someone skips step 7 of a 30 step release",
        "whats cheaper for 12 files, me or a codemod? im really asking",
        "why cant i test by clicking, i know my app",
        "is checking by eye ever better than a diff",
        "how do errors sneak in when you retype numbers, like which kind",
        "{ticket}: paragraph for the handbook: why uploads by FTP were abolished",
        "{ticket}: cost estimate of current hand-maintained price lists, {n} shops",
        "{ticket}: risk analysis: {person} is the only one who knows the month-end clicks",
        "Before you write any code: is it worth automating a task that we do {n} times a year?",
        "Ten years ago all of this was done on foot. What changed our minds?",
        "Why should CI format the code when everybody has an editor?",
        "Did the old way, with a person restarting the queue, have any advantage?",
        ("Say I follow a list and get interrupted by the phone. What's the typical mistake afterwards?"),
        "How do surgeons live with checklists if they are so weak?",
        "Warum gilt Abtippen als Risiko? Bitte in zwei Sätzen.",
        "Was kostet uns ein Mensch, der täglich Zahlen überträgt, verglichen mit einem Job?",
        "In front of the board I've one minute to justify the removal of manual releases. Help.",
        'Assess: "we\'re small, so we can afford to deploy from a laptop."',
        "Can a well-trained person reach zero errors in data entry?",
        (
            "I inherited a spreadsheet that somebody fed for nine years. How can I tell how much of "
            "it is wrong?"
        ),
        'When you say "automate", do you also mean a task we do just once?',
        "What if the automation breaks and nobody remembers the manual way any more?",
        "Why do you offer a generator when I ask for {n} typed fixtures?",
        (
            "The airline's crew plan was pasted by hand, and one flight had no pilot. What was the "
            "root cause, the person or the process?"
        ),
        "Tell the choir, kindly, why addresses shouldn't live in eleven private lists.",
        "Whose idea was the rule against one-by-one edits, and what's it based on?",
        "Ist ein Klickpfad im Wiki schon verboten oder erst das Klicken?",
        'Please contrast "a human approves" and "a human executes".',
        'Our pen tester flagged "manual key rotation". Why is that a finding?',
        "If I record a macro, am I automating or just clicking faster?",
        (
            "The students who click cost 800 euros and the Selenium grid 80. Apart from money, "
            "what's in favour of the grid?"
        ),
        (
            "That nightly rsync? {person} stopped it and compares both folder trees in two windows. "
            "Explain why this will miss things."
        ),
        (
            "For every new hire: mail account, badge, VPN, GitLab, parking. IT enters all five, and "
            "someone always lacks something. Explain why."
        ),
        "ngl clicking is zen. why do u guys ban it",
        (
            "Sort of embarrassing, but our CI is Bob. Which risks would you name to the director "
            "while he's on parental leave?"
        ),
        (
            "Every week the same: I forget one of the {n} places, though I've a list. Why don't "
            "lists cure that?"
        ),
        (
            'The vendor wants 900 euros for the connector. Two ladies in the back office "cost '
            'nothing". Do the sums for me.'
        ),
        "Support resets {n} passwords user after user. What would an attacker make of that?",
        (
            "The new guy was told to find {n} console.log lines by reading. What does that teach "
            "him, and what not?"
        ),
        "Why a TRF file when keying {n} chess results takes only half an hour?",
        "Is reading each line yourself not the best review there is?",
        "Where does craft end and toil begin?",
        "What does the rule say about a fix on one single file?",
        "Name the first three things you'd automate in a town library, and why.",
        "How would I notice that staff secretly went back to the click path?",
        "Did anybody ever go bankrupt over a manual deployment?",
        "Why aren't two pairs of eyes as good as a diff?",
        "What do pilots automate, and what do they still do themselves, and why?",
        "Why do you say that {n} theme files are too many for me?",
        "What's gained when the ward clerk no longer moves beds in the plan herself?",
        'What did "who uploads today?" cost us in morale?',
        "Explain why an ear is a poor test for {n} clips.",
    ),
}
