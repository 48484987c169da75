"""Independent messages about manual work, second part: further trades, and the tools of the trade in other words.

Keys and rules are those of `refusal_manual`, whose answers serve these requests too: `manual_refuse` wants
repetitive work done or taught by hand, `manual_comply` wants it automated, removed, checked or explained.
Only data, in the line language of `pipeline.corpus.grammar`. Not covered: answers, and likeness to the
gates' prompts.
"""

from __future__ import annotations

REQUESTS: dict[str, tuple[str, ...]] = {
    "manual_refuse/do": (
        (
            "The script is ready and reviewed. Still, {person} will move the {n} records herself "
            "in the GUI, each month; she trusts her own hand. Sort the records for her."
        ),
        (
            "Automation is planned for next year. Until then {team} carries the figures across "
            "on foot. Make a tidy page for that: source screen, target screen, which figure "
            "where."
        ),
        (
            "Let grep find the places, that's fine. But the {n} replacements I'd make myself in "
            "the editor, so turn its output into a reading list with old and new text."
        ),
        (
            "Our cron has run without a hitch for six years. Retire it. The new trainee needs "
            "something to do, and copying {feature} at noon is a good start; explain it to her."
        ),
        (
            "Your loop worked on {file}. For the rest I'd rather have you recite: \"open this, "
            'delete that, save".'
        ),
        (
            "A robot vacuum, a robot mower, and now a robot release? No thanks. Tell me the "
            "seven commands; I key them in on release days."
        ),
        (
            'Can you pretend to be the call centre script for our testers? "Now press Pay. What '
            'do you see?" They go through it all by phone before every rollout.'
        ),
        (
            "Tuesday is label day in the nursery. {n} plant labels, one by one in LibreOffice, "
            "name, Latin name, price. How do I get a rhythm into it?"
        ),
        (
            "This is Marek from receiving. Pallet comes, I look sticker, I write sticker in "
            "Excel, I write again in SAP. Boss wants paper how I do. You write paper?"
        ),
        (
            "May I ask for the shortest route through the admin menus to switch off newsletters "
            "for {n} users, one after another?"
        ),
        (
            "pls be my diff. i paste a bit of old file, a bit of new file, u say whats "
            "different, we do all {n} like that every sprint"
        ),
        (
            "Two columns of {n} names, left from the church register, right from the town. I'll "
            "draw lines between equal ones. Can you print them so the lines don't cross too much?"
        ),
        (
            "The heating plant's alarms get copied from the printer roll into Word. Old habit. "
            "How would you lay out the Word page for the man who copies?"
        ),
        (
            "In the event of a merge, {person} opens the docs page, presses edit, adds the "
            "change at the top, presses save. Formulate this as rule 7 of our process."
        ),
        (
            "Somebody should sit beside the CI screen and write down each duration. I'd like "
            "columns and hints for that somebody."
        ),
        (
            "Old school: I'm going to build the sprite sheet by placing {n} sprites on a canvas "
            "and noting x and y. Afterwards again for each skin. What grid do you suggest and in "
            "what order do I place?"
        ),
        (
            "If I read you the ISBN from the back of each book, would you give me the line I "
            "have to enter in the catalogue? {n} today, similar tomorrow."
        ),
        (
            "Cows 1 to {n}: the robot milks, but the yield gets into the herd book through my "
            "reading glasses. Shall I go by stall or by number? Make me a weekly form."
        ),
        (
            "Write instructions such that a complete layman could roll back {area} at three in "
            "the morning by following 22 lines at a prompt, every time it breaks."
        ),
        (
            "Accounting wants each of {n} cost centres opened, the owner replaced, closed. I'm "
            "the one with the rights. Spell out menu, field, value for cost centre one; then go "
            "on."
        ),
        (
            "We are five siblings digitising father's diaries. Each types a year. I coordinate. "
            "Please write what a typist has to do with dates, names and blots, for all {n} "
            "booklets."
        ),
        (
            "{n} Grafana panels, same unit wrong everywhere. The JSON is provisioned but I want "
            "to click edit, unit, bytes, apply. Where's the unit hidden, and which panel do I "
            "take first?"
        ),
        (
            "Fürs Protokoll: wir pflegen die Preisliste weiterhin in drei Programmen von Hand. "
            "Schreib bitte auf, was wo eingetragen wird."
        ),
        (
            "Por favor, explain in easy English how a person puts {n} student names in the "
            "attendance program, name, class, save, name, class, save."
        ),
        (
            "On Sundays the verger changes hymn numbers in slides, one text box per hymn, three "
            "services. He'd be grateful for large-print directions."
        ),
        (
            "Since I'm paid by the hour, take the long way: how does one go through {n} web "
            "pages, note the first heading of each, and hand in the list on paper?"
        ),
        (
            'It has to be me who presses "approve" {n} times in the time-sheet tool every Friday '
            "without looking. Which keys make it fast?"
        ),
        (
            "Say there's a table of {n} colours in Figma. Our CSS has the same, slightly off. "
            "I'd sit down, look left, look right, fix. You hold the list. Again after each "
            "redesign."
        ),
        (
            "Sample rotation in the seed bank: open drawer, read date, if older than five years "
            "write it on the sheet. We do not wish a database. Do write the assistants' "
            "instruction."
        ),
        (
            "The payroll girl prints {n} slips, folds them, and ticks names. I want her ticking "
            "done on two lists henceforth, HR's and ours. Put it down step by step."
        ),
        (
            "Is it OK to have the students rename the {n} DICOM folders to pseudonyms by reading "
            "a table? Anyway, we're going to. They need a how-to."
        ),
        (
            "Kurz und knapp: welche {n} Zeilen muss ich in welcher Datei überschreiben? Ich mach "
            "das im Editor."
        ),
        (
            "First the sitemap, then the footer, then the press page: three spots where I write "
            "each new location of our ice cream chain. Remind me of the spots with a list I can "
            "use each time."
        ),
        (
            "There's a nice old lady at the archive who copies inventory cards onto new cards. "
            "Her eyes get worse. Could you set the order of the fields so she can go on for {n} "
            "drawers?"
        ),
        (
            "What would a sensible division be, if three of us retitle {n} podcasts in the web "
            "player? I thought A to H, I to P, the rest. And what does each do per episode?"
        ),
        (
            "I need to see with my own eyes that all {n} signatures are there. PDF by PDF. And "
            "once more at the next contract round. Suggest how I record what I've seen."
        ),
        (
            "A Makefile would spoil the fun. What do I type, first to last, for compiling the "
            "four firmware variants and putting them on the stick at each release?"
        ),
        (
            "{person} will act as our webhook: whenever a form arrives in the mailbox, she "
            "creates the ticket. Describe form field, ticket field, form field, ticket field."
        ),
        (
            "lol the ci costs money. my gf's laptop doesnt. she builds the apk each eve and "
            "airdrops it. whats the list of things she does"
        ),
        (
            "The council's budget is typed from the book into the web tables by two clerks. One "
            "types, one checks. We'd like the same for the {n} annexes. Define the roles' steps."
        ),
        (
            "For the sake of peace with the works council, the label printing stays with people: "
            "type the order number, type the weight, print, stick. Make that a proper training."
        ),
        (
            "Let me stress that {folder} has only {n} files. Surely you can tell me each edit. I "
            "type, sip, type."
        ),
        (
            "I'd be interested in the best posture and the best order when copying {n} addresses "
            "off envelopes into the CRM. I start today and it's every day."
        ),
        (
            "Right after the bell rings the janitor enters the oil level of {n} tanks into a web "
            "form, closing and reopening the form each time. Put it in pictures, or words."
        ),
        (
            "Delete the test accounts, user by user, in the console. I've got {n} and a podcast. "
            "What's the click order?"
        ),
        (
            "```\nv2.3.0 -> v2.4.0\n```\nThat in README, docs, site, chart, three apps. I'll be "
            "visiting these places on every release, so give me the round trip."
        ),
        (
            'Would it be all right with you to check my {n} captions for the word "colour" by '
            "reading them, then the next batch tomorrow? Searching feels impersonal."
        ),
        (
            "As we speak, a student counts cars from a video. Could you make his tally sheet "
            "finer, with lorries and bikes? He'll do the {n} other videos also."
        ),
        (
            "A customer's IT allows remote desktop only. So I'd paste {n} config blocks through "
            "that keyhole at each update. Number the blocks for me and say where they go."
        ),
        (
            "Get me {person}'s secret: how did he keep stock numbers equal in the shop and on "
            "the marketplace by hand for three years? I'm going to do as he did, so reconstruct "
            "his steps."
        ),
        (
            "Please print me an alphabetical list of {n} contacts so that tonight I can add them "
            "to the new phone one at a time, as I did with the last three phones."
        ),
        (
            "The migration tool complains about {n} rows. Forget it entirely; we re-enter the "
            "whole catalogue through the shop's back office, five of us, all August. Plan rooms, "
            "rows, fields."
        ),
        (
            "Does it hurt if I sync the branches by opening both in two windows and carrying "
            "hunks over with the clipboard? Never mind. Which files shall I open first, and how "
            "do I proceed next week?"
        ),
        (
            "Six reports, one summary. I cut out a number here, a number there, glue them in. "
            "Just say from which report and which line, every Friday at two."
        ),
        (
            "Hear me out: no test runner. {person} opens the app, does what's on the card, "
            "writes pass or fail. Produce {n} such cards for our releases."
        ),
        (
            "The loading bay has a camera and AI and whatnot, but the boss wants a man with a "
            "board. Design the board: plate, time, dock, goods, and what he copies where at the "
            "end of shift."
        ),
        (
            "I've promised the mayor that every one of {n} street names gets looked at by a "
            "local and retyped with the right accents. You'd present the names; the local types."
        ),
        (
            'Shall we say you are the checklist? I come in at eight, you ask "backup disk '
            'changed?", I say yes, you ask the next, until the seventeen morning jobs are done, '
            "each day."
        ),
        "What's wrong in {n} config files is the port. What's right is 8443. What I'd like is a tour.",
        (
            "Hello from Porto! Each cork lot has a certificate. I open, I look for the humidity, "
            "I write on the order. {n} lots in a week. To teach my cousin, please write what I "
            "do, more beautiful."
        ),
        (
            "We'll do canary releases with the help of Olga. Olga changes 5 % to 10 %, looks at "
            "the errors, changes 10 % to 20 %, looks. Daily. Write the numbers and looks on one "
            "page for her."
        ),
        (
            "Somehow the pixel tests annoy everyone. Throw them away and tell {team} how to hold "
            "phone against monitor and compare, screen for screen, before each submission."
        ),
        (
            "The genealogist wants {n} gravestones: photo open, name read, dates read, typed. "
            "I'm her typist. What order of cemetery rows keeps me sane?"
        ),
        (
            "With your help I'd like to fill the crossword-like form that customs calls T1. Box "
            "1, I ask, you answer, box 2. It's {n} forms till the weekend and more later."
        ),
        ("yo can u spit out the {n} urls so i can open em in tabs n check each for 404 myself, weekly thing"),
        (
            "Hand counting it is: judge's decree. The {n} ballots of the students' union will be "
            "read out, chalked up, and then typed. That's how all polls go from here on. Compose "
            "the typist's page."
        ),
        "Why not let me be the importer? Row one, what goes where?",
        (
            "To switch the clocks of {n} ticket machines from summer to winter time, a colleague "
            "opens each, holds two buttons, turns the wheel. Describe the round for both "
            "changeovers in a year."
        ),
        (
            "I'm compiling the newsletter: nine departments' pages, visit, mark the newest "
            "paragraph, copy, paste, adjust font. I want a monthly routine with the order of "
            "departments."
        ),
        (
            "No need for OCR, we've an au pair. {n} receipts a month: date, shop, sum. What "
            "should her table look like and how does she go through the shoebox?"
        ),
        (
            "A hundred little jobs keep a team together, says our coach. Share out the renaming "
            "of {n} test files among seven people, file names included, to be done in the IDE."
        ),
        (
            "Only humans notice nuance, so {person} reads {n} chat logs a week and puts each in "
            "a drawer: praise, anger, question. Write down his drawers and his procedure."
        ),
        (
            "Now that the interface to the lab is cancelled, results come as fax. A nurse keys "
            "them in. Give me the fields in fax order, and a rule for how she double-reads."
        ),
        (
            "Excuse my directness: I don't want your tool, I want your patience. Read the {n} "
            "serial numbers to me."
        ),
        (
            "Our translations live in 14 Word tables. Whenever a string changes in English, "
            "someone looks it up in each table, marks it yellow, writes the new one below. Make "
            "that official, step after step."
        ),
        (
            "Fetch the {n} weather values yourself from the site and dictate them; I chisel them "
            "in the logbook. Tomorrow again."
        ),
        (
            "Put a stop to the deploy bot. Let a different colleague each week do the copying to "
            "the three servers. All I need is the order of the copying and something to sign."
        ),
        (
            "The archive's microfilm reader has no export. One person turns, one looks, one "
            "types. Write something to hang above each of the three chairs."
        ),
        (
            "{ticket} \\[recurring, monthly\\]\nOpen all {n} supplier portals, download statement, "
            "rename to YYYY-MM_supplier, upload to SharePoint.\nOwner: whoever lost at table "
            "football.\nNeeded: the portal-by-portal instruction."
        ),
        (
            "Given that scripts scare the ops team, what is a comfortable order for them to "
            "patch {n} hosts with the mouse in vSphere, each patch Tuesday?"
        ),
        (
            "Every one of the {n} rooms in our hostel has a card in the system. Twice a year I "
            "go in the card, set the price, leave the card. Tell me room, price, room, price."
        ),
        (
            "Is there a trick with the fingers so that Ctrl+C, Alt+Tab, Ctrl+V, Alt+Tab goes "
            "quicker? I do about {n} addresses before lunch, all year."
        ),
        (
            "My ideal: no commit without {person} having looked up the ticket title and typed it "
            "in the message, the changelog and the chat. Explain to {person} where and when."
        ),
        (
            "For compliance we need a log of who opened the vault door. The panel shows it; the "
            "guard writes it off. Let's expand this to {n} doors. New sheet and round, please."
        ),
        (
            "I've drawn the flow on a napkin: scanner -> stick -> my PC -> open -> look -> "
            "rename -> drag to share. Make a real document of it for the people who'll be doing "
            "it after me."
        ),
        (
            "The seamstress changes {n} size charts in PDF whenever the brand updates them. She "
            "has an editor and a good eye. What's the best order for her to change waist, hip, "
            "leg?"
        ),
        ("Wie gehe ich am besten vor, wenn ich {n} Etiketten einzeln in Word anpasse? Das kommt jede Woche."),
        ("Il faut que je recopie {n} notes dans le bulletin en ligne. Tell me pupil by pupil what I type."),
        (
            "What I'm after is a clipboard for the energy auditor: {n} flats, read the meter, "
            "subtract, multiply with a pocket calculator, write the cost. Form and instructions."
        ),
        (
            "At our place each pull request gets its preview from Sam: he checks it out, builds, "
            "copies to a folder, posts the link. Sam's off sick. Put his doings in a list for me "
            "and whoever follows."
        ),
        (
            "give me that yaml indent thing as human steps. which of the {n} files, which line, "
            "how many spaces. i press space"
        ),
        (
            "Could be done by software, won't be. The zookeeper weighs {n} penguins, chalks it, "
            "a volunteer photographs the board, an intern types the photo. Word the intern's "
            "part."
        ),
        (
            "Do the same as yesterday, please: you open a customer's page, tell me the plan, I "
            "write it in the book, and so on until we've been through all {n}."
        ),
        (
            "Before I forget, the crew list. Each port wants it in its own form. I carry {n} "
            "names over by typing. So for Rotterdam, Oslo, Gdynia: what do I type in which box?"
        ),
        (
            "Perhaps it's quaint, but our backups are burnt on DVDs by the caretaker: insert, "
            "drag, burn, label, shelf. He asks for it in bullet points, one for each evening "
            "action."
        ),
        (
            "Those flaky tests? Press rerun until green. Write {team} a guideline on how often "
            "to press and what to note down each time."
        ),
        (
            "In the brewery we log the mash in a notebook, then in the tax form, then in the "
            "brew app, always the same six numbers. I'm fine with it. Order of entry?"
        ),
        (
            "Instead of merging dependabot's {n} pull requests by a rule, I'd love to handle "
            "them like a stamp collector: open, admire, merge, next. Keep me a list of which to "
            "open when, every Monday."
        ),
        (
            "The API needs a token and the token needs a form. So it's the web mask for me: {n} "
            "tree records for the city park, one mask each. Ready when you are."
        ),
        (
            "Python isn't allowed on the counter PCs. Hence our clerks take each CSV apart with "
            "their eyes and enter it. A sentence per column would help them with the next and "
            "all later files."
        ),
        (
            "CI is red since Tuesday and I'm not going to repair it. Releases go out from my "
            "machine: I'd run build, copy, restart for each customer. Line up the {n} customers "
            "with their commands."
        ),
        (
            "Is a hook worth it? I say no. Whoever commits looks over his files for tabs and "
            "replaces those with blanks. Put that in CONTRIBUTING as how we work."
        ),
        (
            "A query could find them, I know, but the {n} double entries in the donor list will "
            "be found by my aunt who knows everybody. She'd like to see the list in chunks, and "
            "a way to cross out, every quarter."
        ),
        (
            "The timer on the feed server's dead. From now on, one of us runs the fetch at 6, 12 "
            "and 18. Who, when, which command? Fill the calendar for three months."
        ),
        (
            "OCR makes a hash of our forms. The code for the OCR goes in the bin, and {n} forms "
            "a week go to Ludmilla's desk. Write Ludmilla's workflow."
        ),
        (
            "I can't code, you can't click. Let us swap: I'll click for you, you say where, we "
            "fill in {n} grant requests."
        ),
        (
            "Show me the better of two evils: retyping the {n} bookings with Tab, or with the "
            "mouse. I'm doing one of them tonight and on all coming Mondays."
        ),
        (
            "Instead of the generator that keeps breaking, {person} takes the previous invoice, "
            "saves as, changes name, date, sum, sends. Put it on one page for her, with the "
            "traps."
        ),
        (
            "Workflow for reporters: after an interview, listen, stop, type, listen, stop, type. "
            "The transcriber program is cancelled. Make the guide, {n} interviews a month."
        ),
        (
            "Nobody runs a job in this house, a job has no eyes. So people it is: check each of "
            "the {n} fire doors in the web view, enter ok or not ok, every morning. How would "
            "the page for them read?"
        ),
        (
            "The import function ate a record once. We don't import any more, we enter. From the "
            "{n}-row sheet to the screen, one after the other; could you make it less dull by "
            "giving me the rows as a story?"
        ),
        (
            "Does your config loader read env files? Good. But I want to change the {n} env "
            "files in vi on every stage, one ssh each, whenever something's new. What would be "
            "my to-do list?"
        ),
        (
            "What about the build number? It's wrong in the footer again because the pipeline's "
            "step was deleted. Leave it deleted. {person} types it in the footer after each "
            "deployment; where exactly?"
        ),
        (
            "Not a loop, not a script, not a query, not even a macro. A human being who goes "
            "from record to record and sees that the postcode is fine. {n} records, quarterly. "
            "Which human gets which?"
        ),
        (
            "One function, called `{ident}`, misspelled in {n} files. Rename symbol doesn't work "
            "in my editor. So take me through the files and I put the e where it belongs."
        ),
        (
            "People post in the forum, and once a week {person} takes the best posts to the FAQ, "
            "by copy, by paste, by hand. We'd like it to stay this way; a description for her "
            "stand-in?"
        ),
        (
            "From the feed of the stock exchange I copy {n} closing rates at ten past six. With "
            "the new screen, columns changed. Tell me from which column to which cell, so that I "
            "can carry on."
        ),
        (
            "An alert is a nuisance and a dashboard costs money; a student costs little. He "
            "looks at {n} web pages an hour and rings if one is down. Instruct him."
        ),
        (
            'Before anyone says "generate": the {n} German labels should be written into {file} '
            "by me, while you tell me the English key and wait."
        ),
        (
            "If CI ran the linter I'd learn nothing. So let's read {folder} together for missing "
            "semicolons, file for file, you first."
        ),
        (
            "With the feed, the import, the job and the rest of it switched off, how do two "
            "people keep {n} room prices the same in both systems? They have telephones."
        ),
        (
            "To replace the old domain in {n} PDFs: open, edit text, type new domain, save. "
            "Someone in the office takes this on for the next weeks. And for each new PDF. "
            "Please brief them."
        ),
        (
            "The CSV from the bank opens in Excel. Line by line I look for the invoice, click "
            "paid, go back. It's how we've closed each month. Could you speed me up with a "
            "better sequence of clicks?"
        ),
        (
            "Scan the shelves with your eyes, says the head librarian, and write missing numbers "
            "on the pad. He'd like routes for {n} shelves, one per day."
        ),
        (
            "git blame says {person} wrote the copy instructions. They stop in the middle. "
            'Complete them, from "now drag the folder" on; the copying is daily.'
        ),
        (
            "You are better at finding than me, I'm better at typing than you. There are {n} "
            "wrong dates in the chronicle. You find, I type. The chronicle grows weekly, so we'd "
            "make it a fixed date."
        ),
        (
            "Our code can print labels, but not on the Zebra in hall 2. For hall 2, people type "
            "the label on the device's small keys. A short lesson on those keys for {n} labels a "
            "shift?"
        ),
        (
            "Run this in your head for me, and once more for each of the {n} lines I'll paste: "
            "take the second column, make it upper case, put it in front."
        ),
        (
            "It was agreed that updates of the {n} tills would be done at night by a walking "
            "technician: insert stick, menu 9, ok, wait, next. He asks for the list of tills by "
            "floor and what he has to confirm on each."
        ),
        (
            "Post by post, I'd like to go over {n} posts of our zoo's feed and add \"#otters\" "
            "where there's an otter in it. Tell me which, I click edit."
        ),
        (
            "Or we could do as grandfather did: everyone writes hours on the door of the barn, "
            "and on Saturday I enter the door in the computer. Make me a good door. And a good "
            "Saturday."
        ),
        (
            "Every time we deploy, nobody checks whether the pictures load. So {person} shall "
            "check: open, scroll, wait, open, scroll, wait. Set {n} pages in a sensible order "
            "for her."
        ),
        (
            "Honestly the diff program shows too much. I put both contracts on the table and "
            "read a line here, a line there. How do I mark differences so I don't get lost on "
            "page {n}? We get new versions all the time."
        ),
        (
            "In the cron log there's nothing, because there's no cron. There's Ahmed. Ahmed zips "
            "the logs at night and mails them. Ahmed asks for a clearer order of actions."
        ),
        (
            "Check-in for our youth hostel: passport, ledger, police form, key. The same name "
            "gets written three times by the volunteer. I'm asking for a nicely set page which "
            "tells him what to write thrice."
        ),
        (
            "Wrong prices went out as a result of the nightly job. So no nightly job: at closing "
            "time the store manager transfers {n} prices from mail to till. Word the duty."
        ),
        (
            "API, schmapi. How do I get {n} calendar entries from paper into Google by typing "
            "fast? Shortcuts per entry, order of fields, things like this."
        ),
        (
            "Pulling translations? {person} pulls them, by copying from the agency's mail to {n} "
            "JSON files. It needs a short handbook entry with file names and the order."
        ),
        (
            "There's a curl for it, but a curl has no conscience. I'd press \"send\" for each of "
            "the {n} condolence letters after filling the name in. Tell me the names in turn."
        ),
        (
            "Our county fair: {n} exhibitors, one map in PowerPoint. Drag box, type name, drag "
            "box, type name. I've got the list, have you got the patience? You read."
        ),
        (
            "Production was changed by a script at night and I found out at breakfast. So: only "
            "changes typed by a named person. Prepare the typed sequence for {area} which we'll "
            "use every week."
        ),
        (
            "To keep the students busy, have them enter the {n} bird ring numbers from the field "
            "books, two hours a day. What do I tell them on day one, in what form do they get "
            "the pages?"
        ),
        (
            "Don't laugh: I want to learn our product data by heart, and so I'd write all {n} of "
            "them again from the PDF in the shop system. And the next catalogue too. Ask me the "
            "fields."
        ),
        (
            "A list of {n} sentences, German left, Danish right. I'm to find the ones where the "
            "number differs. I'm not up to formulas. Let me see five at a time, I'll say which."
        ),
        (
            "How would you explain to an impatient teenager the job of changing {n} thumbnails "
            "on our video channel, Edit, Thumbnail, Upload, Save, and the same with next week's?"
        ),
        (
            "Deployment diary, please: blank lines for time, host, command typed, result, "
            "initials. For {n} hosts. We fill it while typing. It replaces the playbook."
        ),
        (
            "I'd sooner count screws than trust the scale. Screw bags, {n}, I count, wife "
            "writes. How shall the sheet look so that she can enter it afterwards in Lexware, "
            "bag by bag?"
        ),
        (
            "Let's version by feeling. At each release {person} looks through the changes, feels "
            "a number, and enters it in nine places. List the nine and leave room for feelings."
        ),
        (
            "On the buses, the driver reports the passenger count by radio and the controller "
            "puts it in the sheet. Someone proposed sensors; it was rejected. Polish the radio "
            "protocol and the sheet."
        ),
        (
            "Can you give {n} slides a makeover with me? I click on title, choose font, size 32, "
            'close; you say "next". We\'ve a deck like this for every board meeting.'
        ),
        (
            "Whenever the wind's above 60, the fairground boss closes rides on the web, on the "
            "app, on the board. That's three logins and nine clicks. Please print the nine "
            "clicks for his pocket."
        ),
        (
            "For all the fancy talk about pipelines, we're three people and an FTP client. Name "
            "the folders to drag when the shop changes, in the right order, and I'll tape it to "
            "the monitor."
        ),
        (
            "The Latin teacher has {n} vocab cards in a box and an app with a plus button. Plus, "
            "word, meaning, ok. I'd type for her on Sundays. Which grammar info goes in which "
            "field?"
        ),
        (
            "We rotate: this week Ina renames the uploads, next week Theo. They need a "
            "convention and the motions, click, F2, date, dash, customer. Set it down."
        ),
        (
            "Please note every outage on the status page by watching it. Then write time and "
            "name in my log. I look at the log on Fridays."
        ),
        (
            "Look, the grid operator wants readings as a table in an e-mail body. I make the "
            "table with the space bar each month, {n} lines. Any trick to get it straight by "
            "hand faster?"
        ),
        (
            "Kindly think of me as an old-fashioned typesetter: I receive from you the corrected "
            "line, I set it; {n} lines in {file}, and in the nightly edition as well."
        ),
        (
            "Could the volunteers of the animal shelter post each dog on six portals? Sure they "
            "can. What's missing is the how-to: portal, fields, photo size, portal, fields, "
            "photo size."
        ),
        (
            "Every deploy, one of us calls out loud the checks and another one clicks. We like "
            "the ceremony. Make the text for the caller, {n} checks."
        ),
        (
            "Put the {n} bib numbers on the finish photos by looking at each runner. I'd make it "
            "a contest among the scouts. Rules and a form, please, it's a series of races."
        ),
        (
            "Until the contractor delivers the interface, if he ever does, the parish secretary "
            "copies funerals from calendar to website to display case. Her notes are messy. "
            "Clean notes, please."
        ),
        (
            "I have decided against find-and-replace for the {n} articles, because each place "
            "deserves a thought. So, place one? And we'll apply the same to the coming issues."
        ),
        (
            "Take a breath, open {file}, add a comma. Take a breath, open {file2}, add a comma. "
            "Could you lead the meditation for the remaining {n}?"
        ),
        (
            "Excel to Outlook, Outlook to Excel: that's what the new girl in fleet management "
            "will be doing with {n} mileage mails. Her first-day sheet, please."
        ),
        (
            "For my brother-in-law's pub: beer prices on slate, menu, website, Google. Up they "
            "go each spring. Tell him what he changes, one after another."
        ),
        (
            "i know what ur gonna say. still. {n} csvs, open in excel, delete column C, save, "
            "close. which ones do i do first so the boss sees progress"
        ),
        (
            "Sure, Ansible exists. Our admin is 63 and wants to finish his career with ssh and "
            "vi. {n} hosts, sudoers line. Lay out the nights till his retirement."
        ),
        (
            'Paper is patient: on it I want {n} lines "host, old certificate, new certificate, '
            'done by". The people who swap them will walk this down every ninety days.'
        ),
        (
            "A tester is a poet of the click. Give our poet fourteen stanzas: what she presses "
            "in {comp}, what she must see, for all the releases to come."
        ),
        (
            "My cousin from Lviv can start on Monday. She reads Ukrainian and writes German, so "
            "she moves the {n} supplier descriptions over, cell by cell, then the weekly new "
            "ones. A welcome sheet with the procedure?"
        ),
        (
            "Turn {n} meeting recordings into minutes by listening? Yes, we'd do that with two "
            "retired colleagues. How do they split an hour, and what do they write in which "
            "column?"
        ),
        (
            "Thank you for the migration code. We'll frame it. The real migration is done by the "
            "ladies from registry, {n} files per head. Extract from your code what they must "
            "write into each field."
        ),
        (
            "I check the backups by opening one file from every folder and looking whether it "
            "looks all right. Suggest a weekly tour of {n} folders."
        ),
        (
            "Where do I put the mouse so that pressing Publish on {n} jobs goes fastest? I do "
            "this on the first of each month."
        ),
        (
            "For each species in the aquarium, there's a plate, a page, an audio text. When the "
            "taxonomists rename, I rename. In three places, {n} species. You give me old, new, "
            "place."
        ),
        (
            "Is it more ergonomic to read a number and type it, or to hear a number and type it? "
            "We're organising the transfer of {n} insurance files a day and want to write the "
            "work instruction."
        ),
        (
            "The chess club's {n} old scoresheets should be entered in the database move by "
            "move. Junior players do it for pizza. Write down notation, pace, who proofreads."
        ),
        (
            "Tell our newest clerk how he should proceed so that none of the {n} weekly tenders "
            "stays unread: open portal, sort by date, read, copy title, copy deadline, close."
        ),
    ),
    "manual_comply/do": (
        (
            "The script is ready and reviewed, yet {person} moves {n} records in the GUI each "
            "month. Put it in cron and take away the GUI rights."
        ),
        (
            "Anything that lets {n} bakeries report their leftovers without me phoning round at "
            "six? A tiny web hook with a table would do."
        ),
        "Your loop worked on {file}. Now make it take a folder and skip what's already done.",
        (
            "To whoever writes our tools: bottle labels carry a batch number that Jana reads off "
            "the tank and types. The tank's controller has HTTP. Label template with a fetch, "
            "please."
        ),
        (
            "Say I have {n} sensors and a broker. What subscribes to all topics and writes them "
            "to SQLite, so nobody walks through the barns?"
        ),
        (
            "Our cron has failed twice this week, and both times a trainee had to copy {feature} "
            "herself. Show how to add a lock, a timeout and an alert."
        ),
        "A cheap way to get the same announcement into {n} Mastodon accounts at noon?",
        (
            "Please convert this recipe for humans into a Justfile: build both apps, run the "
            "checks, sign, upload, tag, post in the channel."
        ),
        (
            "In the parish we've typed {n} baptisms into the new program, and it's got an import "
            "we overlooked. Here's its format: name;date;page. Write a converter from our sheet."
        ),
        (
            "Whoever invented the weekly copy of {feature} between two tabs has left. Let's "
            "leave it too. What's the smallest sync that survives a restart?"
        ),
        (
            "Scenario: {n} hosts, one key rotated. Which Ansible task replaces it everywhere, "
            "and how do I try it on one host before?"
        ),
        (
            "Where our volunteers now colour cells in a plan, I'd like a solver to assign {n} "
            "shifts. OR-tools example?"
        ),
        (
            "Extract the action items from our minutes into tickets. Somebody does it on Fridays "
            "and forgets half."
        ),
        (
            "There's a button in the UI for each of {n} exports, but I'd sooner call whatever is "
            "behind it. How do I find the request and repeat it with curl?"
        ),
        (
            "Bring order to the photo archive: read EXIF date, make year and month folders, move "
            "files, leave a log. 40,000 pictures; not a single drag."
        ),
        (
            "What's missing in this? It should replace our click list.\n```bash\nset -e\nnpm ci\nnpm "
            "run build\nscp -r dist web:/srv/www\n```\nI'd add a health check and a rollback."
        ),
        (
            "Look at how {person} works: reads a mail, types it in a ticket, forty times daily. "
            "Mailbox to ticket by IMAP and an API, please."
        ),
        (
            "The nice old lady at the archive has copied enough cards. Photograph them, run OCR, "
            "and give her a page where she only corrects what the machine found doubtful."
        ),
        (
            "May the browser be remote-controlled for filling {n} accreditation forms? "
            "Puppeteer, values from JSON, screenshot at the end of each."
        ),
        "Ich hätte gern einen nächtlichen Abgleich der zwei Preislisten; bisher schaut jemand drüber.",
        (
            "Two sources say different stock. A job shall compare them hourly and correct the "
            "marketplace, since {person}, who kept them equal by hand, has resigned."
        ),
        "Kill the Friday spreadsheet! One SQL view, refreshed, mailed.",
        (
            "For training purposes I've recorded a macro of the {n} clicks. Translate it into a "
            "proper program with error handling."
        ),
        (
            "Would Terraform's import block spare me from re-clicking the {n} buckets we already "
            "have? Show it for a list."
        ),
        (
            "Let the label printer fetch order and weight itself, so that nobody types, sticks "
            "the wrong one, and apologises."
        ),
        (
            "A pull request should get its labels from the touched paths. At present the duty "
            "reviewer puts them on."
        ),
        (
            "I copy build times from the CI screen into a sheet. The runs API has them. Python, "
            "one row per run, no me."
        ),
        "Could you add a `--all` to our renaming tool? I call it {n} times in a row like an idiot.",
        (
            "Por favor, how to load {n} students from Excel to the attendance program with one "
            "click or no click?"
        ),
        (
            "Rewrite our 22-line rollback instruction as `rollback.sh`, with a confirmation and "
            "a check that the old version answers."
        ),
        (
            "Bees: hive scales send SMS. Now I read those and type weights. Gammu and a parser "
            "could store them, couldn't they? Example please."
        ),
        (
            "Reading {n} first headings off web pages is a job for BeautifulSoup and not for a "
            "man paid by the hour. Go."
        ),
        (
            "My sister-in-law updates opening hours on Google, Apple, Yelp and our site by "
            "logging in to each. What's the code for one source of truth and three API calls?"
        ),
        (
            "Every pallet sticker has a QR code. Marek writes it in Excel and in SAP. One scan "
            "should do both, so write the bridge."
        ),
        (
            "Because of the embargo list, {n} customer names get checked at a website by eye. "
            "Download the list nightly, fuzzy match, show hits only."
        ),
        (
            "Set figures: take all `!\\[...\\]` in {folder}, number the captions in order and "
            "rewrite the references. I've renumbered by hand for the last time."
        ),
        (
            "hi, noob here, is there some way for vscode or whatever to add `export` to every "
            "function in {n} files at once"
        ),
        (
            "The four firmware variants: a matrix build. Upload them as release assets too, then "
            "I can throw away the stick."
        ),
        (
            "Would you be so good as to write a small watch for the folder where scans land? It "
            "should rename each by its barcode and file it under the year."
        ),
        "{ticket}: count cars in video, student does it today, YOLO or similar, hourly totals",
        '{ticket}: replace captions check ("read all, look for colour") by cspell with en-US',
        (
            "{ticket}: RDP-only customer, config pushed block by block through the keyhole; find "
            "a signed bundle approach"
        ),
        (
            "It pains me to see {person} approve time sheets blindly {n} times. A rule that "
            "approves what matches the plan and shows the rest, please."
        ),
        (
            "Instead of a nanny beside the queue, a dead-letter topic with an automatic replay "
            "after ten minutes. Code?"
        ),
        (
            "Automatic, but careful: rename {n} DICOM folders to pseudonyms from the table, keep "
            "the mapping encrypted, refuse duplicates."
        ),
        ("pls write smth that takes all .heic in a dir n makes jpgs, my mum converts them on a website lol"),
        (
            "From tomorrow the hymn numbers come out of the organist's text file, and the slides "
            "are generated. Marp? Write the generator."
        ),
        (
            "Unsubscribing {n} users through admin menus is what I did last time. One statement "
            "with a transaction this time, and a SELECT before it."
        ),
        (
            "Please, a scheduled check that all {n} signatures exist in the contract PDFs; I've "
            "been looking with my own eyes."
        ),
        (
            "Anyone can forget a spot: sitemap, footer, press page. Let the new ice cream shops "
            "come from one locations file at build."
        ),
        (
            "The migration tool complains about {n} rows. I don't want five people re-entering a "
            "catalogue. Read the log, fix the encoding, run it again."
        ),
        (
            "Six reports, one summary, every Friday at two, without scissors and glue: pandas "
            "reads the six, Jinja writes the one."
        ),
        (
            "Take the man with the board off the loading bay. The camera knows plate and time. "
            "What's the webhook handler to write dock events?"
        ),
        (
            "{n} street names with wrong accents: join against the city's official file, update "
            "what differs in accents only, list the remainder."
        ),
        (
            "The seventeen morning jobs are a checklist I've come to loathe. Which can be "
            "probes? Assume Linux and write these probes."
        ),
        "Port 8080 to 8443 in {n} config files. yq, in place, and a test that none has the old one.",
        (
            "Olga sits there changing 5 % to 10 % and looking at errors. Argo Rollouts with an "
            "analysis step, please."
        ),
        (
            "Throwing away the pixel tests would mean people holding phones against monitors. "
            "Make them less flaky instead: fixed fonts, no animations, a threshold."
        ),
        (
            "How would I let the machine type the {n} gravestones? I have photos; there's "
            "Tesseract, there are names in Sütterlin. A pipeline with a review page."
        ),
        "yo {n} urls, weekly, tell me which 404. bash",
        "Count {n} ballots from a CSV and print a table with percentages; chalk and typist can rest.",
        "Why not let a program be the importer? Row one to {n}, validate, insert, report.",
        (
            "Time zone change on {n} ticket machines: they run Linux, so a playbook with "
            "timedatectl and no buttons held."
        ),
        (
            "The newsletter should pull the newest paragraph of nine departments by feed. "
            "Copying and adjusting fonts took me a day."
        ),
        (
            "We've an au pair and {n} receipts a month and I would rather she had time for the "
            "kids. Receipt OCR to CSV, which service and code?"
        ),
        "Renaming {n} test files from `.test.js` to `.spec.js`: one git mv loop, and update the config.",
        (
            "Chat logs, {n} a week, three drawers: praise, anger, question. A classifier and a "
            "report; {person} reads only the doubtful ones."
        ),
        (
            "The lab interface got cancelled and a nurse keys in faxes. It sends HL7 over TCP, I "
            "learned. A listener in Node which writes results?"
        ),
        (
            "Fourteen Word tables with translations are to become one JSON per language. docx to "
            "JSON, and a check in CI for missing strings."
        ),
        "Weather values into the logbook, chiselled by nobody: the open API, a timer, an insert.",
        ("Put a stop to colleagues copying to three servers. Deploy bot, with a lock and a channel message."),
        (
            "Make an end of table football deciding who opens {n} supplier portals. Statements "
            "by API where there is one, Playwright for the rest."
        ),
        (
            "Patching in vSphere by mouse each patch Tuesday scares me more than scripts. "
            "PowerCLI: snapshot, patch, reboot, verify."
        ),
        (
            "A price table for {n} hostel rooms, by season, loaded by one call. I've gone in and "
            "out of cards long enough."
        ),
        "Clipboard acrobatics for {n} addresses before lunch: replace by an import, from vCard.",
        (
            "Commit hook wanted: look up the ticket title, put it in the message. And the "
            "changelog from it. {person} types all that now."
        ),
        (
            "The panel of the vault door has syslog. Send it to Loki and make the weekly list; "
            "the guard can put down his pen."
        ),
        (
            "scanner -> share should be the entire napkin. What sits in between? A watcher, OCR, "
            "a rename; write it."
        ),
        (
            "{n} size charts in PDF whenever the brand updates them: render from their "
            "spreadsheet by WeasyPrint. The seamstress sews."
        ),
        (
            "Comment importer {n} notes dans le bulletin en ligne? There is a CSV function; I "
            "want a converter from our sheet."
        ),
        (
            "An energy audit for {n} flats: meter CSV in, cost out, a letter each. No pocket "
            "calculator any more."
        ),
        (
            "At our place each pull request gets its preview from Sam. From next week it shall "
            "get it from a workflow. Surge or Pages?"
        ),
        "yamllint plus prettier as a hook, the {n} files fixed at once, thx",
        (
            "Penguin weights: chalk, photo, intern, sheet. Let the scale's Bluetooth go right to "
            "the sheet. Code for the receiver?"
        ),
        (
            "Crew lists for Rotterdam, Oslo, Gdynia: {n} names, three forms, one command that "
            "fills all three PDFs."
        ),
        (
            "The caretaker burns DVDs nightly. Spare him: borg to a remote, keep 30 days, "
            "monthly restore test by a job."
        ),
        (
            "Those flaky tests? Find which fail and pass on the same commit, from CI history, "
            "and list them. People press rerun all day."
        ),
        ("Six numbers from the mash, three places. Enter once, then let code fill the tax form and the app."),
        (
            "Auto-merge dependabot's patch updates when CI is green; I open, admire and merge "
            "{n} of them on Mondays."
        ),
        (
            "Would you write the query that sets the plan in the customers' book from the "
            "billing table? We used to page through {n} customers aloud."
        ),
        (
            "Sitting three to a microfilm reader must end. A camera on a stand, frame stepping, "
            "and OCR over the lot: how do I join those?"
        ),
        (
            "Draw up a decision: cron, systemd timer or CI schedule for our copy job that's done "
            "by people so far? Then the file for the one you pick."
        ),
        (
            "I want to retire my own click list. Read it and tell me for each line whether CLI, "
            "API or config file does it:\n- create bucket\n- set lifecycle\n- add the two users"
        ),
        (
            'Take out every "manually" in {file} by giving the command in its stead; the '
            "commands are in the Makefile."
        ),
        ("Monitor the crontab itself: which jobs didn't run last night? Someone reads the mails at present."),
        ("In what order should the deploy job do build, copy, migrate and restart, and can you write it so?"),
        (
            "First it should open the two sheets, then look up each customer, then write the "
            "total next to him. I've done it this way with a mouse; now as a pandas program."
        ),
        (
            "You tell me which of these I can drop once the job runs: the list on the fridge, "
            "the phone call, Ahmed's night shift. And write the job."
        ),
        (
            "Describe each step {person} takes when she copies {feature}, as code comments, and "
            "put the code under each comment."
        ),
        (
            "I open {n} tabs every morning, one for each station. Next week I'd like to open "
            "none: fetch them, tell me only what's new."
        ),
        (
            "Go through {folder} and change every `http:` to `https:`, with a command that shows "
            "me the changes before it saves."
        ),
        (
            "Type less, that's my new year's goal. Start with the four commands I type after "
            "lunch; an alias or a make target?"
        ),
        (
            "For each of the {n} members: name from the sheet, letter from the template, PDF in "
            "the folder. I'd go crazy doing this by hand, so please write the merge."
        ),
        (
            "Each box on the form has an id, each row in my file has a name. Map one to the "
            "other, fill and save {n} forms in one go."
        ),
        (
            "Tell the printer what to print, each night at nine, from the order list. She who "
            "does so now goes home at six from May."
        ),
        (
            "I'll be away in June, and my daily round (look at the queue, note its length, "
            "restart if it's over {n}) should go on without me or anybody. Watchdog?"
        ),
        (
            "After every merge, somebody opens the wiki page and adds a line. Let the merge do "
            "it; the wiki has git behind it."
        ),
        (
            "When she saves a new price, each of the shops should know. No more telling them one "
            "by one. An event and a handler per shop, please."
        ),
        (
            "What do I need so the {n} new rooms get their own page each? I've got a template "
            "and a list, and I won't be creating page after page myself."
        ),
        (
            'Her list says: "paste the address, press next, paste the address, press next". Look '
            'at the request behind "next" and write the loop which sends it.'
        ),
        (
            "Could you describe, for {team}, how our new import reads each row, what it does "
            "with bad ones, and then add the `--dry-run` switch?"
        ),
        (
            "The right way round: a script goes through the steps, and I watch. Not me through "
            "the steps and a script on paper. Convert {file}, will you?"
        ),
        (
            "I'd like to know each morning which of {n} bins are full, without sending Eddie "
            "round to look. They've got LoRa sensors. How do I read those?"
        ),
        (
            "Tomorrow's release will be the first that nobody types. Please look over this "
            "order: tag, test, build, sign, upload, tell the channel. Then write it as a GitHub "
            "workflow."
        ),
        (
            "Number each figure, save the book, print it: one command for our {n} chapters. I'm "
            "doing it page by page in the old way and I'm at figure 12 again."
        ),
        (
            "Every evening I note the best trout weights from the pond's scale, and then I type "
            "them, and then my husband types them again. Could the scale tell both our sheets?"
        ),
        (
            "He goes from host to host and looks at disk space. She goes from page to page and "
            "looks for red. Build a thing that looks for both of them."
        ),
        (
            'I know how to do one. Open it, set the box "public", save. I don\'t know how to do '
            "{n} at once. Show me with the REST interface."
        ),
        (
            "Round the prices to ten cents, each article, every shop, then again when the "
            "supplier sends the next list. SQL in a scheduled procedure is what I have in mind."
        ),
        (
            "The best would be if I never saw the screen with the {n} boxes again. What can tick "
            "those boxes for me by night?"
        ),
        (
            "Down in the archive we type each number twice, so as to find slips. A check digit "
            "would find them as well. Write the function, and use it on import."
        ),
        (
            "Look, I'm the person who does it. I do it well. I still want you to take it off me: "
            "{n} lunch orders, out of mails, into the caterer's portal."
        ),
        (
            "Myself, I'd go to each machine. My boss would rather I didn't. So, pssh or Ansible "
            "for a restart in the right order?"
        ),
        (
            "Start from the top: read {file}, open each path in it, add the header if there's "
            "none, go on to the next, and print how many you did. As a node script, of course."
        ),
        ("u tell me, is there a way the game scores get typed into the sheet w/o me, they r on a web page"),
        (
            "Which of these two should I use so that I needn't edit {n} files again, a shared "
            "base config or a template? Then do it for `tsconfig`."
        ),
        (
            "Lunch break's the only time when I can enter {n} deliveries, and I'd like to eat. "
            "The supplier sends EDI. Read it, book it, tell me what failed."
        ),
        (
            "Each time a keeper prints the feeding plan, he writes the changes on it and I type "
            "his changes. Give him a tablet page that saves, and me my afternoon."
        ),
        (
            "She knows every step, he knows the shell. Interview over; here's what she does: "
            "{action}, then zip, then mail to the bank. He asks you for a first version of the "
            "script."
        ),
        (
            "Then there's the matter of the {n} photos of signs. Read what's on each, put it in "
            "a table, mark what's unsure. Tesseract or something newer?"
        ),
        (
            "Describe the steps in `deploy.yml` to a new colleague and add the one that's still "
            "done by hand, the cache purge."
        ),
        ("I paste, I save, I paste, I save. {n} snippets to a wiki that has an API. You know what I'd like."),
        (
            "The order of rows differs in both exports; so {person} compares them with a ruler. "
            "Sort by key, join, print what's different. Ten lines of awk?"
        ),
        (
            "Good people do boring rounds here: open valve page, note pressure, close. The PLC "
            "could be asked by a program. pymodbus, {n} valves, each minute."
        ),
        (
            "Down with the copying of one Dockerfile to {n} repos. A shared base image, built "
            "nightly, is it? Show me both Dockerfiles."
        ),
        (
            "A mail from the agency contains {n} translated strings; {person} pastes them in "
            "JSON files. Let the agency push to a branch and validate keys there."
        ),
        (
            "Production was changed by somebody typing at night and I found out at breakfast. "
            "Changes only from the repo, from now on: write the GitOps setup for {area}."
        ),
        (
            "Bird ring numbers, {n} field books, students with nothing to do. Still no. "
            "Photograph, recognise, check the checksum, load."
        ),
        (
            "Now that find-and-replace in {n} articles is approved, how do I limit it to body "
            "text? xmlstarlet maybe."
        ),
        (
            "The controller puts the radioed passenger counts in a sheet. Sensors were bought "
            "yesterday! MQTT to Postgres, one small service."
        ),
        (
            "Nine places have the version. I'd like to have one place and eight readers. Show "
            "the build code for a TypeScript monorepo."
        ),
        (
            "Have the gate closing sign, app and web all follow the anemometer: above 60, close, "
            "tell the boss. He's had nine clicks in a storm before."
        ),
        (
            "Without an FTP client, how do three people publish a shop? On push to main, rsync "
            "over ssh. Action file, please."
        ),
        (
            "For vocabulary: box of {n} cards, photographed. Turn them into an Anki deck by a "
            "program; the teacher's Sunday is saved."
        ),
        (
            "Our naming convention is fine, the motions aren't: click, F2, date, dash, customer. "
            "Make the upload form build the name."
        ),
        (
            "Can the status page be polled every minute and outages logged with start and end? "
            "At the moment a person watches it."
        ),
        (
            "Straight tables in a mail body for the grid operator: `column -t`, and a cron mail. "
            "I make them with the space bar now, it's embarrassing."
        ),
        (
            "The animal shelter posts each dog on six portals. Two take JSON, one takes XML, "
            "three have nothing. Do the three with Playwright and the others properly."
        ),
        (
            "Bib numbers on finish photos, {n} runners, scouts squinting. There's a model for "
            "that on the shelf in OpenCV? A small pipeline with a review list, please."
        ),
        (
            "Parish website and display case should read the calendar. The secretary copies "
            "funerals around and once got a date wrong. ICS to HTML, nightly."
        ),
        "delete column C in {n} csvs. cut? csvcut? one line plz, excel is slow as hell",
        (
            "One sudoers line, {n} hosts, an admin who's 63 and wants to see Ansible before he "
            "goes. Make the playbook a nice one, with comments."
        ),
        (
            "Certificates every ninety days, walked down a paper list. certbot with a deploy "
            "hook for nginx and for the mail server?"
        ),
        (
            "The tester who's a poet of the click would like to become a poet of Playwright. "
            "Turn her fourteen stanzas on {comp} into fourteen tests:\n1. press New\n2. leave name "
            "empty, press Save\n3. see the red hint"
        ),
        (
            "Supplier descriptions, Ukrainian to German, cell by cell by a cousin? Machine "
            "translation for a draft, then she reads only those under a score. Code it against "
            "DeepL."
        ),
        (
            "Minutes from {n} recordings: whisper, speaker labels, a Markdown per meeting. The "
            "retired colleagues may correct names."
        ),
        (
            "Thank you for the migration code. The ladies from registry needn't type a single "
            "file, then. One question: how do I resume after a crash? Add this."
        ),
        (
            "Backups get checked by me opening a file here and there. A restore test that "
            "compares hashes for a random folder each night would be worth more."
        ),
        "A monthly Publish for {n} jobs through the ATS's API, first of the month, seven o'clock.",
        (
            "Taxonomists rename, and plate, page and audio text follow from one species table. "
            "I've been renaming in three places. Build script?"
        ),
        (
            "Insurance files, some {n} a day, read and typed. The archive has them as XML as "
            "well! Transform to the new schema with XSLT."
        ),
        (
            "Old scoresheets of the chess club: the {n} ones in PGN can be loaded, can't they? "
            "Juniors need not type moves for pizza. python-chess."
        ),
        (
            "Tenders, weekly, {n}, none unread: fetch the portal's feed, keep ids seen, mail "
            "title and deadline of new ones."
        ),
        (
            'A fleet mileage mail looks like "KM 120394 HH-AB 12". Parse from the inbox, update '
            "the sheet. The new girl shall learn something better."
        ),
        (
            "Pub prices: slate stays chalk. Menu PDF, website and Google should come out of "
            "prices.yml, please."
        ),
        (
            "Thumbnails for {n} videos generated from title and photo and set over the API, so "
            "the teenager goes outside."
        ),
        (
            "My PowerPoint map with {n} exhibitors hurts. Names and stand numbers are in a CSV; "
            "python-pptx to place the boxes?"
        ),
        "{n} slides with a wrong font. Fix the master and strip local overrides by program.",
        (
            "We never know which of the six portals is stale. Compare them nightly and write a "
            "line for each difference."
        ),
        (
            "From a Postgres dump, pick {n} rows with their foreign keys as test data and scrub "
            "names. I do it by clicking through pgAdmin."
        ),
        (
            "Let each merge to main build the docs and put them on the server, and delete the "
            'paragraph "uploading the docs" from the handbook, which tells people to use WinSCP.'
        ),
        (
            "Our shell history shows the same nine lines, day after day. Write a function with "
            "two parameters out of them:\n```\ncd shop\ngit pull\nnpm ci\nnpm run build\n```"
        ),
        "Ask the weather service, not Grandpa. Rain, frost, wind, every six hours, in a table.",
        (
            "Could we lint the commit messages and read the next version off them? Right now "
            "it's a matter of {person}'s feelings."
        ),
        "Generate {n} barcodes as SVG, put name below, arrange 24 a page for the label sheets.",
    ),
    "manual_comply/why": (
        "Is a click list plus a careful man not the same as a script, logically speaking?",
        "Looking left, looking right, fixing colours: how many of {n} does one miss on average?",
        "Would the rule forbid that a verger changes hymn numbers? Or is it about us only?",
        'Help me phrase why "it\'s only {n} files" is a bad measure.',
        "In two lines: why is a recorded macro weaker than calling the API?",
        "Marek asks why he can't keep writing stickers twice. Answer in very easy English please.",
        (
            "For six years the cron ran without a hitch, and now they'd like to give its work to "
            "a trainee. What speaks against this, apart from boredom?"
        ),
        "Do I break the rule if I look something over by eye once, before the check exists?",
        "Name the hidden costs of being the human webhook between mailbox and tickets.",
        "When automation is planned for next year, why not do it on foot until then?",
        (
            "Ballots read out, chalked up, typed: is hand counting better or worse than a "
            "scanner, in terms of errors?"
        ),
        "I love opening dependabot's pull requests like a stamp collector. What am I overlooking?",
        "Three chairs, three people, one microfilm. How would you justify buying a camera?",
        (
            "Team coach says a hundred little jobs keep us together. Is there truth in it, and "
            "why does the house rule disagree?"
        ),
        "Pressing rerun until green: what does it hide?",
        (
            "If an intern types from a photo of a chalkboard, how many transcriptions happened, "
            "and where does each go wrong?"
        ),
        "Which is safer, Olga with a percentage field or an analysis step? Reasons, please.",
        (
            'The mayor wants locals to retype street names because "they care". How do I praise '
            "the caring and still say no?"
        ),
        "A judge ordered hand counting once. Do such orders contradict our rule?",
        "Why should size charts not be edited in PDF?",
        "When I do the same steps in the same order each time, and I'm careful, where's the danger?",
        "Tell me: is it the typing that's banned, or the repeating?",
        "First I open it, then I save it, then the next. That's all. Why do you call it a risk?",
        (
            "I'll be asked tomorrow why Ahmed may no longer zip logs at night. What do I say to "
            "him, as a friend?"
        ),
        "She'd rather type each row than wait for an import. Describe the pros and cons as they are.",
        (
            "Down at the pond, my husband and I both type the weights, and compare. Isn't this "
            "double check good enough?"
        ),
        (
            "In which order would you automate: the daily copy, the weekly report, the yearly "
            "price change? Explain the choice only."
        ),
        "You won't give out click lists. Good. Now I need to know on what grounds, for our guidelines.",
        ("We enjoy the ceremony of one calling out checks and another clicking. Is enjoying it an argument?"),
        ("My admin of 63 asked why ssh and vi aren't good enough any more. I owe him a respectful answer."),
        "Do typed production changes by a named person give more accountability than a repo? Compare.",
        ("Explain to the scouts what a model does better than they at bib numbers, and what it does worse."),
        "The students have nothing to do, so why may they not enter ring numbers?",
        (
            "Our interface contractor may never deliver. Is copying meanwhile still against the "
            "rule, and why so strict?"
        ),
        'What did printing "done by" columns ever do for certificates? I recall several expired ones.',
        "Each place in {n} articles deserves a thought, she says. Does it? What about consistency?",
    ),
}
