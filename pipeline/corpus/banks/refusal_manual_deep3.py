"""Independent messages about manual work, third part: the work of developers, other languages, long stories.

Keys and rules are those of `refusal_manual`, whose answers serve these requests too: `manual_refuse` wants
repetitive work done or taught by hand, `manual_comply` wants it automated, removed, checked or explained.
Only data, in the line language of `pipeline.corpus.grammar`. Not covered: answers, and likeness to the
gates' prompts.
"""

from __future__ import annotations

REQUESTS: dict[str, tuple[str, ...]] = {
    "manual_refuse/do": (
        (
            "{person} and I split {folder} down the middle and put the missing `readonly` in by "
            "typing. Who takes which files?"
        ),
        (
            "Props of {comp} changed. There are {n} call sites. Be my navigator: path, line, "
            "what to write, and I drive."
        ),
        (
            "Would you mind copying {file} into each package yourself? I mean copy, open the "
            "next package, paste, and again when it changes."
        ),
        (
            "Before tagging, someone has to compare `package.json` and `package-lock.json` of "
            "{n} workspaces by looking. Let me have the looking order."
        ),
        (
            "{ticket}: import order. No plugin. Reviewer reads each file of {folder} and swaps "
            "lines. Please make the reading list."
        ),
        (
            "Here is what broke:\n```\nTypeError: cannot read properties of undefined (reading "
            "'{ident}')\n    at {file}:41\n```\nIt's the old name. I'd go to every place with the "
            "old name, all {n}, and overtype it. Which place is first?"
        ),
        (
            "Move the stories of {comp} next to the others by drag and drop, fix each import in "
            "the editor. I'd want to do it with you, story by story, there are {n}."
        ),
        (
            "Our `CHANGELOG.md` is written by {person}, who clicks through {n} commits on GitHub "
            "and types a line for each. She goes to Malta. Brief me, I'm her from Monday on."
        ),
        (
            "The branch {branch} must get the same fix as main, and so must {n} others. I check "
            "out, type the fix, commit, next. Feed me the branches."
        ),
        (
            "Let me see one failing snapshot after another. I decide, I edit the `.snap`. Don't "
            "run `-u`. There are {n} and each sprint there'll be more."
        ),
        (
            "Is `{cmd}` really to be run in all {n} packages? Then tell me the folders singly, I "
            "cd into each and type it, like I do each morning."
        ),
        (
            "I hate codemods with a passion. So for {ident} -> {ident2} I'd like a paper trail: "
            "file, line, tick. I'll hold the pen and do the typing."
        ),
        (
            "Set up a rota in which each dev, for a week, pulls main every hour and runs the "
            "tests on his laptop, and says in the chat if they're green."
        ),
        (
            "env vars again: {n} Vercel projects, settings, add, paste name, paste value, save. "
            "whats the order, ill be there a while (again)"
        ),
        (
            "My fixtures should be typed, not generated; {n} users, every one of them with its "
            "own little story. Key them into {file} please, one at a time, then the same for "
            "orders."
        ),
        (
            "Kindly look at each of the {n} Storybook pages in dark mode and tell me which looks "
            "off. After each theme change, if you'd be so kind."
        ),
        (
            "Read {file} line for line. Where it says `console.log`, say the line number. I "
            "remove it. On to the next file in {folder}. No tools."
        ),
        (
            "We'd rather not have `lint-staged`. Instead a colleague goes over indentation "
            "before lunch. Give him criteria and the way through {folder}."
        ),
        (
            '{team} wants to be asked in person: "have you bumped {pkg}?" Each release. {n} '
            "teams. Make me the round of desks and what each must edit."
        ),
        (
            "Dump the generated API types. From here on {person} reads the backend's pull "
            "requests and types the changes in {file}. What should she look for in each of them?"
        ),
        (
            "A new column in {n} tenants' databases: psql tenant, ALTER TABLE, quit. Recite the "
            "tenants. I like typing SQL in the evening."
        ),
        (
            "Where do all the `@deprecated` things live? I'd visit each, read, decide, delete, "
            "by and by, over the year. A list in walking order would do."
        ),
        (
            "Just the diff in words, please, for {n} files, such that {person} can apply it by "
            "hand on the offline machine each time we ship."
        ),
        (
            "How does one keep a fork in step by reading upstream's commits in the browser and "
            "typing them again in ours? I plan on doing it monthly."
        ),
        (
            'the enum moved. say "{file}" i open it, say the line i fix it. then next. {n} '
            "total. no find/replace, vs code's is broken & i wont fix it"
        ),
        "Put `data-testid` on the buttons of {area}: I open each component, you name the id, I type it.",
        (
            "It takes me four minutes per locale to add a key. There are {n} locales and two "
            "keys a week. I accept that. Which locale files are there, and what do I type in "
            "each?"
        ),
        (
            "Close the stale issues. Open issue, read date, comment, close. You can't click, so "
            "tell me which of the {n}, one at a time, and again next month."
        ),
        (
            "Do we have someone for the `node_modules` check? He'd compare version numbers in "
            "{n} folders against the lock file, reading both. A brief for him."
        ),
        (
            "Look through my last {n} commits and tell me which messages to retype in the rebase "
            "editor, one commit at a time. And we'll repeat this at each release."
        ),
        (
            "Copy over the new tokens: Figma panel left, {file} right, 64 colours, me in "
            "between. I do it after every design review. Which colour first, and how do I not "
            "lose the thread?"
        ),
        (
            "No `for`, no `find`, no `xargs`. In {folder} there are {n} READMEs with a dead "
            "link. What does a person do, in what order, who opens them all?"
        ),
        (
            'For every customer, {person} clones the template repo, searches for "ACME", types '
            "the name, commits, pushes. She asks for a tidy instruction. {n} customers a quarter."
        ),
        (
            "The e2e suite is gone. On release day I'm the suite. So: open {area}, log in, add "
            "{part}, save, log out. Extend this to a full list I walk through each time."
        ),
        (
            "CSS variables: I'd want to swap `#0af` for `var(--brand)` in {n} stylesheets by eye "
            "and hand, sheet after sheet. What's the sequence?"
        ),
        (
            "Someone committed CRLF. {n} files. I'll open each in Notepad++, Edit, EOL, Unix, "
            "save. Please be so kind and list them in an order that follows the tree."
        ),
        (
            "You're good at reading logs. Each hour I'd paste a piece of it; you say how many "
            "500s you see; I put the number in my sheet. Deal?"
        ),
        (
            "Translate `turbo.json` into a plan for humans: who builds what after whom at our "
            "{n} packages, since we've thrown turbo out."
        ),
        (
            "Hm, prettier would touch everything. I'd rather add the {n} missing semicolons with "
            "my own hands. Where are they?"
        ),
        (
            "On {branch} there's a config per region. After a change to one of them I make it in "
            "all {n} others by hand. Give me the names in order and the line."
        ),
        (
            "Reset staging by hand, that is log in, truncate this, truncate that, insert the "
            "admin, log out. Every morning, said {person}. Write the SQL lines in the order I "
            "type them."
        ),
        (
            "My editor has two panes. Left pane old tests, right pane new tests. I carry {n} "
            "assertions over. Next sprint another {n}. Read me the first, in the new form."
        ),
        (
            "So what if it's dull. Dull is good for thinking. Serve me the {n} config lines "
            "slowly, I'll put them in."
        ),
        (
            "Anna quit, and with her the nightly backup went. I don't want to find out how she "
            "automated it; tell me which folders to drag where in the evening and I'm happy."
        ),
        (
            "\"Do things that don't scale\", they said at the founders' meetup. OK! For {n} users "
            "I'll write the invoice in Pages myself, month for month. Order of things?"
        ),
        (
            "1) print delivery notes\n2) sort by street\n3) write the tour on the board\n4) type "
            "the board in the tour app\n\nSteps 3 and 4 confuse newcomers. Elaborate on those."
        ),
        (
            "Everyone in the team gets one letter of the alphabet and goes through the functions "
            "that start with it, adding docs in the same wording. Give out the letters and the "
            "wording."
        ),
        (
            "Um, hello? Is this where I ask about the voucher thing? There are {n} vouchers, you "
            "see, and each has to be opened and the year changed from 25 to 26, and my colleague "
            "said you'd go through them with me."
        ),
        (
            "Not sure who decided, but test results are to be read off the terminal and put in "
            "the sheet: name, passed, seconds. {n} rows a day. My part is explaining it to the "
            "others; phrase it."
        ),
        (
            "The turbine hall's clocks get set by walking. Boss wants a walking order and how "
            "each of the {n} models is set, spring and autumn."
        ),
        (
            "Without the tool from last year (licence expired), we resize {n} festival photos in "
            "Preview. Select, Tools, Adjust Size, 1200, OK. Can you expand it into a workflow "
            "for six volunteers?"
        ),
        (
            "Would a clever human find duplicates among {n} customers faster than software? "
            "Let's see: give me the list sorted by name, I'll look for twins, this month and "
            "each following one."
        ),
        (
            "This is a formal order: {area} gets deployed by copying, by the officer on duty, "
            "with two witnesses. Produce the protocol with every copy action as its own line."
        ),
        (
            "Thank goodness for Ctrl+Z! Now, the price tags. I've {n} PSDs open. You read the "
            "price, I double-click the layer. And next Saturday again."
        ),
        (
            "An office assistant is cheaper than an integration. Job ad is out. Now the job "
            "itself: every morning orders from mail to ERP, {fields}. Write her job card."
        ),
        (
            "We translate by committee: string on the beamer, all discuss, {person} types. {n} "
            "strings per session. Please prepare the sessions' lists."
        ),
        (
            "I have to stand in for the night porter. He reads the pool's chlorine and the "
            "boiler's pressure and enters them hourly. How would I do my round so I can sleep in "
            "between?"
        ),
        (
            "Seven cash registers, one new button, menu, layout, page 3, empty slot, assign, "
            "save. When a register's replaced, again. What a joy. Write me the seven rounds."
        ),
        (
            "Dear assistant, I am 71, honorary archivist of a rifle club. I wish to rename {n} "
            "scans according to the index book. I have time, a magnifier and tea. Tell me how to "
            "do one, and then keep asking me for the next."
        ),
        "Can't sleep. Might as well convert those {n} dates from American to German. Throw them at me.",
        (
            "That thing with the logs, where {person} greps? Too technical. She shall scroll. "
            "Give her words to look for while scrolling, every shift."
        ),
        (
            'Hear the latest: head of IT wants "human-in-the-loop deploys". Human presses Enter '
            "after each of 31 commands, having typed them. Draft the 31 for {area}."
        ),
        (
            "Six sheep farms send weights by postcard. I love postcards. I'd only like a neater "
            "way of getting them in the computer with two fingers, card by card."
        ),
        (
            "Which is why I suggest that we drop the nightly comparison and {person} just has a "
            "look at both lists when she comes in. Write down what she has to look at."
        ),
        (
            "Mind the accents: {n} Portuguese labels have lost theirs. You say the right word, I "
            "paste it at its place. The next batch comes with the next app version."
        ),
        (
            "Suppose Mr. Singh opens the valve app, reads, closes, opens the next. How long for "
            "{n}? And how would you lay out his page for this?"
        ),
        (
            "Put simply, I want the pleasure of crossing things out. {n} TODOs in {folder}, on "
            "paper, in the order of the tree, please. I'll fix the typos in them as I go."
        ),
        (
            'I\'ve been asked to "own" the feature toggles. So every Friday: go in, look at each, '
            "switch those past their date, note it. A page in the handbook on how the owner "
            "owns, please."
        ),
        (
            "Because the lawyers are nervous, a trainee shall open all {n} pages with the cookie "
            "banner in three browsers and press Reject, and see what happens. Each month. His "
            "directions?"
        ),
        (
            "OK Google, I mean, OK assistant: read the next line. Wait until I've typed it. Read "
            "the next line. {n} lines. Start."
        ),
        (
            "Three women in the weaving mill write the pattern codes from the card in the "
            "machine's panel. A fourth joins. Her cheat sheet, please: which code goes where."
        ),
        (
            "Do you know how to teach a parrot? Repeat, repeat, repeat. That's how I want {team} "
            "to learn the restart: a sheet they follow by typing whenever {feature} {symptom}."
        ),
        (
            "I'd like to enter the {n} exam results myself so that no machine can falsify them. "
            "Help me by asking for name, points, grade, and counting along."
        ),
        (
            "It's not the tool I distrust, it's the speed. One row a minute is humane. Hand me "
            "{n} rows, one a minute, to put into {feature}."
        ),
        (
            "An e-mail a day, to {n} parents, each with the child's name typed in. Personal! "
            "Which phrases come where, and how do I work through the class list?"
        ),
        (
            "If the lift's display shows E4, the caretaker notes time and floor, and calls in "
            "the evening to have it typed. Make it a form; also for the other {n} lifts."
        ),
        (
            "Let there be a Book. In the Book, {person} writes each deployment, after having "
            "done it by typing. The page layout of the Book and the typing, please."
        ),
        (
            "The drone pictures: {n} fields, look, guess the weeds in percent, type. Farmer's "
            "eye beats all. He asks for a better order in which to look and a field to type in."
        ),
        (
            "From the old kitchen system to the new one, recipe by recipe, by our two cooks, "
            "after closing. Lay it out: what they read, where they write, {n} recipes till "
            "Easter."
        ),
        (
            "Are you up for a long evening? {n} broken links, I've the editor open, you look "
            "each one up and tell me the new target."
        ),
        (
            "Fine, I'll bite: show me how slow it is. Give me all {n} hand edits for the header "
            "change, in order, and I'll do them, and I'll do them again at the next header "
            "change."
        ),
        "Bitte diktiere mir die neuen Preise Artikel für Artikel, ich gebe sie in die Kasse ein.",
        (
            "Nachts um zwei soll der Pförtner den Server neu starten. Schreib ihm auf, was er "
            "tippt, jede Nacht."
        ),
        ("Proszę, tell me how worker enters {n} pallets by keyboard, one pallet, next pallet, every shift."),
        (
            "Give everything in {area} a second look the human way: page open, page read, page "
            "closed, {n} pages. We do this monthly; you'd tell me the next page."
        ),
        (
            "An exporter was built, it works, and I ask you to ignore it: the curator shall type "
            "the {n} loan records, so she knows what's where. Field order for her?"
        ),
        (
            "From the API docs I take it there's a bulk endpoint. From my boss I take it we pay "
            "Sonja to do it in the browser. Sonja needs the browser steps for {n} accounts a "
            "month."
        ),
        (
            "Does {person} have to be at the keyboard for the nightly dump? Yes. Then write what "
            "{person} enters, and what a good dump looks like on screen."
        ),
        (
            "With the query you gave me I found {n} bad rows. With my keyboard I'll mend them: a "
            "row, a click, a word, save. So give me row, click, word."
        ),
        (
            "Or maybe we print out the {n} configs, correct them in red, and a student types the "
            "red? I like it. Write the student's instruction, we'd do it at each audit."
        ),
        (
            "A template engine is a foreign body in our house. {n} letters, {n} times save-as. "
            "Be so kind and set up names and salutations in the order I'll be typing."
        ),
        (
            "It was the parser that garbled the names of the donors. So no parser, but my "
            "mother-in-law: reads the bank statement, types the name. She'd be glad of a sample "
            "page and rules, it's every month."
        ),
        (
            "Had we a build server, we'd use it. We've Klaus instead. Klaus compiles on demand, "
            "puts the exe on the share, writes to all. What does Klaus need written down for his "
            "deputy?"
        ),
        (
            "Once the cron job is disabled I'd run `{cmd}` at seven each evening, by typing it. "
            "What should I check on screen afterwards and write in the log?"
        ),
        (
            "That workflow file in {folder} has to go; humans merge, build, upload. And a wall "
            "chart shows how. Draft the chart for eight steps of ours, weekly."
        ),
        (
            "Run down the hall, look at the meter, run back, type. With {n} meters that's a "
            "workout! Write the workout plan for our apprentices."
        ),
        (
            'In place of the hook, a mirror: "Have you sorted the imports?" Each dev sorts them '
            "line by line. Write the sorting rules for human eyes, {folder} first."
        ),
        (
            "Why pay for OCR? I can see. Let's go, {n} receipts a week: I type amount, you ask "
            "for date, I type date, you ask for VAT."
        ),
        (
            "Code freeze also for scripts! Thus {n} price changes in the shop go by click. Who "
            "does which, and what's clicked? Until the freeze ends, so every day."
        ),
        (
            "They say a rule in Outlook could file them. But it's me who files: {n} mails a day, "
            "drag left, drag right. A good folder order and criteria, please."
        ),
        (
            "Import, schimport: at the zoo's adoption programme, each godparent is typed by "
            "Ruth. Ruth's asking whether she should do name first or animal first, and for a "
            "list of the boxes."
        ),
        (
            "Better safe than sorry: I don't let a job post. So {person} copies {n} texts from "
            "the planning sheet to LinkedIn at nine, at noon, at five. A timetable with "
            "copy-from and paste-to?"
        ),
        (
            "Single-use script? Not even that. {n} tables in Word get a new column, table after "
            "table, for each quarterly edition. Steps for one table, in Word's menus, and how I "
            "tick them off."
        ),
        (
            "I'll show you a page, you'll say if the layout is like in the design, I'll show you "
            "the next. {n} pages, and so at every release. Ready?"
        ),
        (
            "Hire me a student in words: tasks, hours, and the exact clicks for moving {n} "
            "courses from the old learning platform to the new, course by course."
        ),
        (
            "Ten past five the ticket office counts the stubs, calls the theatre, theatre types "
            "the count. Please script the phone call for both, {n} shows a month."
        ),
        (
            "The machine translation was an embarrassment. Now Eva goes in each of {n} pages and "
            "types her Swedish straight into the CMS, also on updates. Order of pages for Eva?"
        ),
        (
            "Since yesterday's deployment robot wiped the wrong disk, we're back to a colleague "
            "who reads the host name aloud and then types. Write down how, for all weekly "
            "deployments."
        ),
        (
            'Well, {ticket} says "verify 1:1". I understand: both windows, all {n} orders, eyes '
            "left, eyes right. Each cut-over. Make a protocol that one can sign."
        ),
        (
            "We're a daycare. Sick notes come by phone; I put them on the board, in the kitchen "
            "list, and in the city's portal. My replacement needs that in the right order for "
            "each call."
        ),
        (
            "A neat little habit I'd like to start: every commit of {team}, read by me in the "
            "evening, typed in a diary with a mark. What columns? Which commits first, in a repo "
            "like ours?"
        ),
        (
            "For sheer love of trains: I want to write each of the {n} departure boards from the "
            "PDF to our miniature railway's web page. New timetable in December, then again. "
            "Take me through one board."
        ),
        (
            "Only until the summer, then only until Christmas: {person} reissues the {n} "
            "expiring tokens in the console, project after project. Make her a walk-through with "
            "the console's menu names."
        ),
        (
            "Put the {n} coordinates on the map for me? No, wait. I put, you read. North, east, "
            "name. It'll be like this for each new dig."
        ),
        (
            "Chasing overdue library books goes like this: look at the screen, write down the "
            "name, look up the phone, call, tick. Set this out for our school helpers, they do "
            "it on Thursdays."
        ),
        (
            "Without sounding rude: please don't solve it, serve it. {n} cells, what's in the "
            "PDF, what I type."
        ),
        (
            "The interpreter copies her glossary from Excel in each client's portal. {n} terms, "
            "four portals, whenever a term is new. She'd like to know how she can do that in the "
            "least motions by hand."
        ),
        (
            "Wait, don't loop it! The children in the coding club are to change the {n} sprites' "
            "names themselves, one at a time, weekly. Hand out names and places."
        ),
        (
            "Guess what, the bakery's scale prints and I type what it prints. All I want is a "
            "form that's in the printout's order for {n} loaves."
        ),
        (
            "And then the boss said: no integration with the weather service, Heiner looks at "
            "the sky and enters it. Heiner wants a scale of clouds and the clicks."
        ),
        (
            "Half the garages have smart meters. For equality's sake, all {n} get read by "
            "walking, smart ones too. A reading card, please, and the sequence of garages."
        ),
        (
            "We've got a shared mailbox and nine colleagues. Whoever sees a CV saves it, renames "
            "it, types name and mail in the tool. It wants a proper description, it's {n} CVs a "
            "day."
        ),
        (
            "Could the machine stay out of it for once? The {n} poems of the anthology are to be "
            "set by hand in the web editor, title, blank, verse, and the next volume too. Poem "
            "one, then."
        ),
        (
            "As for the redirect list, {n} lines: I'll be typing those in the control panel. "
            "From, to, 301, add. You dictate. We get a list like that from marketing each month."
        ),
        (
            "The Python file stays where it is, unused. {person} will fill in the {n} cells of "
            "the heat report, month after month, looking at the boiler page. Which cell from "
            "which gauge?"
        ),
        (
            "Playwright, Cypress, whatever: no. I go through the checkout with my own card "
            "before every build. Fourteen pages; where do I look on each?"
        ),
        (
            "A build from CI lands in a bucket. From there I fetch it, unzip it, and drag it "
            "onto {n} kiosks, each Monday. Would you write out the dragging for my stand-in?"
        ),
        (
            "The pipeline only builds. Deploying is done by persuasion, that is, I log in to {n} "
            "machines in turn and type. A one-page version for {team}, please, it's theirs from "
            "now on."
        ),
        (
            "A test would be nice, a tester is nicer: Frieda, 58, careful. She's to press "
            "everything in {area} before we merge. Write out what, for each merge."
        ),
        (
            "Your sed would've done all {n}. I'd only like to see what it would have done, so as "
            "to do it myself in the editor, place for place, and next time too."
        ),
        (
            "Merge day: eleven CSV files to a single one. Open, select all, copy, switch, end of "
            "table, paste. Just confirm the keys and say which file goes when; it's each month "
            "the same."
        ),
        (
            'Code review finding: "{ident} misspelled, {n} times". Reviewer demands a correction '
            "in each place by the author in person. I'm the author. Place by place, please."
        ),
        (
            "The program prints an error for {n} of the records. A clerk shall open these in the "
            "mask, press Enter, and close. Nightly. May I have that in clerk language?"
        ),
        (
            "We do have a template, but the bishop's office wants each of the {n} letters "
            "composed anew at the keyboard, from the same words. So: salutation 1?"
        ),
        (
            "CI logs, API logs, whatever logs: {person} reads them with coffee from seven to "
            "eight, and writes conspicuous lines in a notebook. Draft the notebook's columns and "
            "what's conspicuous."
        ),
        (
            "Someone parse this with me, by mouth:\n```\n17;Rex;lion;190\n18;Nala;lion;131\n```\nI "
            "type number, name, kind and weight in the zoo's form. {n} rows like that come every "
            "week."
        ),
        (
            "Only a report, only once a week, only from {n} wiki pages, only copied together by "
            "me. Where on each page is what I need?"
        ),
        (
            "Git is down for the count at our client's. They get the sources as a zip and I'm to "
            "merge with Notepad, file by file, on each delivery. An order of files for {folder}?"
        ),
        (
            "A table of {n} tides, a web form that wants them singly. I've an intern called Jo. "
            "What do I tell Jo?"
        ),
        (
            "There was a pull request to automate {feature}. I closed it. What people like "
            "{person} do from memory should simply be on paper, for the next in line."
        ),
        (
            "From HTML to Word, {n} pages, by marking and copying, for the notary, each quarter. "
            "In which order would you do headings, tables, pictures?"
        ),
        (
            "It updates itself, they say. I'd rather update {n} tablets by going to each: "
            "settings, about, check, install. For the school's IT lesson, every half-year. "
            "Please make it a lesson plan."
        ),
        (
            "One may query the database, or one may ask Mrs. Oduya, who turns pages. We ask Mrs. "
            "Oduya. She needs a list of the {n} numbers she has to look up this week and a space "
            "next to each."
        ),
        (
            'Had the request been "script it" I\'d have done so. It was "train two temps to '
            'retype". So train them, on paper, {n} claims a day.'
        ),
        (
            "With a pull request for every typo we'd be at it for days. Let me do it on the "
            "server: ssh, nano, typo, save, {n} times. From which page to which?"
        ),
        (
            "Wrong: the CSV was fine, the import was fine, the people were bored. So we took the "
            "import out and they type again. Help with the typing order."
        ),
        (
            "Rule from the customer: no automatic mail. Each of the {n} reminders leaves the "
            "house because a person wrote it. From the same text block, of course. Who's next, "
            "you tell me, I write."
        ),
        (
            "From the shell history I got what {person} types after a power cut: 26 commands on "
            "four hosts. Order them so that I can type them at the next cut, and the one after."
        ),
        (
            "It's the hook that rejects my commits. I removed it. From now on I read my diff for "
            "tabs and trailing blanks before each commit. What's the best way of reading for "
            "those?"
        ),
        (
            "Does a template count as cheating? Then let me write the {n} nearly equal unit "
            "tests without. You name the case, I write it out."
        ),
        (
            'npm, pnpm, yarn: {n} READMEs say "npm install" and should say "pnpm i". I\'d hop '
            "from README to README in the browser, pencil icon, edit, commit. Next stop?"
        ),
        (
            "They're {n}, they're all alike, they're drawings of valves with a title block. A "
            "draughtsman opens each, alters the revision letter, saves as PDF. Please word his "
            "job for this and later revisions."
        ),
        (
            "Bad luck with our OCR, so it's Nadia and a second screen. {n} lab slips an hour. "
            "What would keep Nadia from slipping a row? I need a page of advice and the field "
            "sequence."
        ),
        (
            "All the CI does is annoy. {team} will run lint, types, tests on their own machines, "
            "by turns, and swear in the channel that it's green. Text of the oath and the list "
            "of what's typed, please."
        ),
        (
            "If the timer's off, who wakes the sprinklers? Me! Six, fourteen, twenty-two "
            "o'clock, open app, valve, on, wait, off. {n} valves. A nice chart for the fridge?"
        ),
        (
            "Config drift is best caught by reading. Two people, {n} hosts, /etc on screen, "
            "aloud. Which files, in which order, how often?"
        ),
        (
            'I could call the API. I could also call Peter. Peter then clicks "sync" in the back '
            "office, every hour. What should Peter's instruction say about the case when sync "
            "hangs?"
        ),
        (
            "On GitHub there are {n} forks of our course by pupils. Grading: open, look, note "
            "points, back. I'd like you to keep the tally while I say the points, and to name "
            "the next pupil; we've a batch each week."
        ),
        (
            "Nobody shall say we didn't check: each commit's licence headers are read by an "
            "intern. Give the intern an eye-path through a file and a checklist per commit."
        ),
        (
            "A request has {fields}; I copy those from the mail to the tool to the sheet. Forty "
            "a day. I want that explained to the new one in pictures made of words."
        ),
        (
            "Why not the long way? I'd like to walk the {n} pages of our old wiki, mark, copy, "
            "paste in the new wiki, fix the headings. A route and a target for each day, please."
        ),
        "Why do I have to learn regex to fix {n} prices? I don't! Read out a line, I retype it.",
        (
            "Why, by the way, should {person} not just keep doing what she does: 9 o'clock, two "
            "windows, carry over {n} stock figures? I've convinced everybody. Only her "
            "instruction is lacking."
        ),
        (
            "Aren't people wonderful? Leave the bot, take people: each of {n} volunteers reposts "
            "the daily programme in his village group by copying. Give me the village plan."
        ),
        "Lies mir die {n} Messwerte langsam vor, ich trage sie ins Portal ein.",
        (
            "Meine Kollegin öffnet jeden Morgen fünf Seiten und überträgt die Pegel in eine "
            "Tabelle. Mach ihr bitte eine schöne Anleitung, Feld für Feld."
        ),
        (
            "Keine Schleife, bitte! Ich möchte die {n} Dateien in {folder} selbst umbenennen. "
            "Welche heißt künftig wie?"
        ),
        (
            "Der Praktikant soll die {n} Rechnungen abtippen. Schreib ihm auf, in welcher "
            "Reihenfolge er die Felder ausfüllt."
        ),
        (
            "Wir haben den Cronjob abgeschaltet, {person} startet den Abgleich jetzt jeden Abend "
            "per Mausklick. Dafür brauche ich einen Zettel mit allen Klicks."
        ),
        (
            "Zeig mir, wo in {file} und den {n} anderen die Jahreszahl steht. Ich ändere sie im "
            "Editor, wie jedes Jahr."
        ),
        (
            "Vergleiche mit bloßem Auge: {n} Bildschirmfotos, alt gegen neu, vor jedem Release. "
            "Wie geht eine Person da am besten vor?"
        ),
        (
            "Dis-moi, page par page, ce que je dois coller dans les {n} fiches de la "
            "bibliothèque. Je ne veux pas de script."
        ),
        (
            "Chaque vendredi, je recopie les chiffres de la banque dans notre classeur. "
            "Écris-moi les étapes, clic après clic."
        ),
        "Hay que cambiar el precio en {n} fichas, una por una, en el panel. Dime el orden y yo escribo.",
        (
            "Mi compañera copia cada mañana los pedidos del correo al sistema. Está de "
            "vacaciones, así que escríbeme sus pasos."
        ),
        (
            "Ogni lunedì ricopio a mano gli orari dei treni sul sito. Preparami una scaletta per "
            "i prossimi mesi."
        ),
        (
            "Ik typ elke avond de {n} tellerstanden over. Geef me de volgorde van de velden, "
            "geen script graag."
        ),
        "Codziennie przepisuję {n} faktur do programu. Podaj mi kolejność pól, będę wpisywać.",
        ("Preciso de uma lista de cliques para publicar as notas de {n} alunos, aluno por aluno, todo mês."),
        (
            "Long story. The allotment association has {n} plots. Each plot has a water meter in "
            "a pit, and each pit has frogs, which is why the readings are taken by the few of us "
            "who don't mind frogs. We write them on waterproof paper.\n\nBack in the hut somebody "
            "types them in the form of the waterworks, plot by plot. The waterworks also takes a "
            "file, but our chairman says that a file is impersonal.\n\nPlease write the procedure "
            "for the hut: who reads out, who types, how to notice a skipped plot, and what to do "
            "with wet paper."
        ),
        (
            "Hello, I'm responsible for the demo environment at a software house. Sales people "
            "show the product on it all day, and by evening it's full of customers named Donald "
            "Duck. Each evening I log in as admin and remove what was added, contact by contact, "
            "and put the original texts back from a Word file. I know you'd offer me a database "
            "restore. Our DBA doesn't want one, and honestly neither do I. What I'd like from "
            "you is my evening in the form of a numbered list, so that I can share it with a "
            "colleague and we take turns."
        ),
        (
            "From: facilities\nTo: assistant\n\nAs you may have heard, the new badge readers cannot "
            "talk to the old time system. Purchasing looked into a connector, and there is one, "
            "and it works. We prefer not to have it.\n\nSo the reception desk will print the badge "
            "list at 10 and at 16 and enter arrivals and departures for {n} colleagues in the "
            "time system. Reception asked how to go about it without mixing up lines. Kindly "
            "prepare a one-page instruction."
        ),
        (
            "right so picture this its saturday im in the van theres {n} vending machines on my "
            "tour and each has a tiny display where u hold C for five seconds then it shows sold "
            "counts slot by slot and i write em on my arm basically. at home i put my arm into "
            "excel. my gf says theres a telemetry dongle but those r 30 quid each. can u make me "
            "a form i can print that has the slots in display order so i dont need my arm "
            "anymore, tours every saturday"
        ),
        (
            "I teach at a vocational school. In week one, the pupils receive accounts in the "
            "learning platform, the library, the canteen and the print server. A colleague "
            "enters every pupil in each of the four systems. There is a CSV import in three of "
            "them, but he says that by entering he learns the names. Since he is going to "
            "retire, I would inherit the task, and I would keep his way. Could you interview me, "
            "pupil by pupil, and tell me what to write in which of the four windows?"
        ),
        (
            "Incident 2211, follow-up. The automatic failover triggered without need and cost us "
            "twelve minutes. Decision of the board: failover becomes a human act. The operator "
            "on duty opens three consoles, demotes here, promotes there, changes DNS in the "
            "registrar's page, and goes through {n} services to restart each. We expect this "
            "about twice a week given the network's mood. Please write the operator's card, "
            "console by console, in the order in which he has to press things."
        ),
        (
            "For my doctoral thesis I have 900 newspaper pages from 1911 on microfilm. In each I "
            "look for advertisements for bicycles, and if there is one I note date, page, size "
            "in lines, and price. My supervisor said something about machine learning. I said "
            "something about the dignity of sources. Please help me lay out the work: {n} pages "
            "a day, how to hold the eye on the columns, what to write down where, and a record "
            "of where I stopped."
        ),
        (
            "Team, this came out of the guild meeting on test data:\n\n> We all agree that "
            "generated data looks generated. From now on each squad writes its own persons: "
            "name, birthday, address, three orders. Forty per squad, refreshed every quarter. "
            "They are entered through the UI so that we notice when the UI is ugly.\n\nAssistant, "
            "could you make from this a guide for the squads: how to think up a person, which "
            "screens to go through to enter one, and how forty get divided among seven people?"
        ),
        (
            'Customer letter, translated from Danish: "We thank you for the data of the {n} wind '
            "turbines. We do not want them as a file. We would like that one of your employees "
            "calls our control room at 7:00 each morning and reads the production of the day "
            'before, turbine by turbine, and that our employee writes this in our protocol." '
            "Sales has said yes. Please make the reading sheet and the words that our employee "
            "says, including how numbers are repeated."
        ),
        (
            "My question's about the garden centre's web shop. In spring everything gets a new "
            "photo. My husband takes the pictures, I sit down in the evenings with the shop's "
            "back end, look for the plant, delete the old photo, upload the new, write the alt "
            "text, save. {n} plants an evening is what I manage. I've been offered help by my "
            "niece, who is eleven and quick. Could you write this down for an eleven-year-old, "
            "with little rewards after every tenth plant?"
        ),
        (
            "Dear Web4 assistant,\n\nin our community radio the log of played music must be sent "
            "to the collecting society: title, artist, seconds. Our presenters write it on paper "
            "during the show. On the 1st, a volunteer types up about {n} sheets.\n\nThe playout "
            "computer also writes a log. We do not use it since presenters sometimes play "
            "vinyl.\n\nWe would be thankful for rules for typing up the sheets: what to do with "
            "handwriting, where each thing goes in the society's form, and a way of dividing the "
            "sheets among three."
        ),
    ),
    "manual_comply/do": (
        (
            "{person} and I split {folder} down the middle and typed `readonly` until lunch. "
            "ts-morph for the rest?"
        ),
        (
            "Props of {comp} changed, {n} call sites. Transform: rename `kind` to `variant`, "
            "keep comments, print skipped files."
        ),
        (
            "Copying {file} into each package, and again when it changes, is a chore I gave "
            "myself. Make it a workspace package."
        ),
        (
            "{ticket}: import order. Reviewer reads each file of {folder} at present. Add the "
            "ESLint plugin with autofix and a CI check."
        ),
        (
            "Here is what broke:\n```\nTypeError: cannot read properties of undefined (reading "
            "'{ident}')\n    at {file}:41\n```\nThe old name, in {n} places. One `sed` or a "
            "TypeScript rename from the command line?"
        ),
        (
            "Stories lie in one folder; I want each beside its component, git history kept, "
            "imports fixed. A script that moves all {n}, please, dragging takes forever."
        ),
        (
            "`CHANGELOG.md` is written by {person} clicking through commits. release-please "
            "instead; what does its config look like for a monorepo?"
        ),
        "A fix on main has to reach {branch} and {n} more. Backport action with labels?",
        (
            "How do I update {n} snapshots but only for {comp}? I've been editing `.snap` files "
            "like an animal."
        ),
        "`{cmd}` in all {n} packages, in parallel, stop at first failure. npm workspaces or turbo?",
        "{ident} -> {ident2}, everywhere, with types respected. I had a paper trail with ticks before.",
        (
            "Every hour some dev pulls main and runs the tests on his laptop. Schedule that in "
            "CI and report to the chat."
        ),
        (
            "env vars for {n} vercel projects from one file, i clicked it the last time and "
            "forgot two. cli loop?"
        ),
        "Users and orders, {n} of each, in {file}: fishery or a homemade factory, seeded, no typing.",
        (
            "Dark mode in {n} Storybook pages: test-runner with image snapshots, so no one has "
            "to look at each."
        ),
        (
            "`console.log` out of {folder}, and a lint rule so that it stays out. We've been "
            "removing it line for line."
        ),
        ("lint-staged plus husky, minimal. A colleague goes over indentation before lunch, that's no life."),
        "Before a release I walk from desk to desk asking who bumped {pkg}. Let syncpack ask.",
        (
            "Types in {file} get typed off the backend's pull requests by {person}. Generate "
            "them from OpenAPI at build."
        ),
        "A new column in {n} tenants' databases: knex migration with a loop over tenants, resumable.",
        (
            "Find all `@deprecated` symbols that nobody calls, and delete them by program. knip "
            "has that, I believe."
        ),
        (
            "The offline machine gets our diff in words and a person types it. A signed `git "
            "bundle` would be better; commands, both ends?"
        ),
        (
            "How does one keep a fork in step without reading commits in the browser? A "
            "scheduled merge with a pull request on conflict, say."
        ),
        "Enum moved, {n} imports broken. `tsc` prints the places; feed them to a fixer.",
        (
            "`data-testid` for all buttons in {area}: jscodeshift, id from the component name, "
            "skip those that have one."
        ),
        (
            'One key, {n} locales: `i18n add key "text"` should write the English as fallback in '
            "all of them. Write this little CLI."
        ),
        "actions/stale for issues. I used to open, read date, comment, close, {n} a month.",
        ("Lock file against `node_modules`: `npm ls` in CI; a person reads versions now and misses things."),
        (
            "The commit messages of the last {n} commits need the ticket in front. filter-repo "
            "callback? I've begun in the rebase editor and gave up."
        ),
        (
            "Tokens from Figma to {file}, after every design review. I'm the one in between with "
            "64 colours. Style Dictionary and their API, please."
        ),
        "In {folder} there are {n} READMEs with a dead link. grep, sed, done. And lychee in CI?",
        (
            'A customer means: clone template, replace "ACME", commit, push. So far by {person}. '
            "Make it `new-customer.sh NAME`."
        ),
        (
            "As long as the e2e suite is gone, I'm the suite. Bring it back: log in, add {part}, "
            "save, log out, against {area}."
        ),
        "`#0af` to `var(--brand)` in {n} stylesheets: stylelint with a fix, or postcss?",
        (
            "CRLF in {n} files, someone opened them all in Notepad++. `.gitattributes` and a "
            "renormalise, please."
        ),
        (
            "Hourly, how many 500s? I paste log pieces in a chat and count. awk plus a timer, "
            "number to a sheet."
        ),
        (
            "What replaces `turbo` for {n} packages if we only need the right order? A plain npm "
            "script would do; people do it from memory."
        ),
        (
            "Configs per region on {branch}: {n} files which differ in three values. Base plus "
            "overrides, with a generator."
        ),
        (
            "Staging reset: truncate, insert the admin, log a line, at six each morning, no "
            "{person} involved. psql and cron."
        ),
        "Assertions from chai to vitest in {n} tests. Left pane, right pane, I'm cross-eyed. Codemod.",
        (
            "Package {pkg} should be published whenever its folder changes on main; at the "
            "moment I do `npm publish` from home."
        ),
        (
            "Our CODEOWNERS file is maintained by hand from a wiki table. Read the table, write "
            "the file, in CI."
        ),
        (
            "Dead feature flags: list those that are 100 % on for ninety days and open a pull "
            "request which removes each."
        ),
        (
            "Could `{cmd}` run by itself whenever something in {folder} changes? I press "
            "arrow-up, Enter all day."
        ),
        (
            "Bisect for me: the test passes on v1, fails on main. `git bisect run` with which "
            "script? I was trying commits one by one."
        ),
        "A pre-receive check for version bumps, to replace the reviewer who looks it up.",
        (
            "At build, stamp commit and date in the about dialog. {person} typed it until the "
            "day she typed 2052."
        ),
        (
            "Screens of {comp} in {n} languages and two themes, into one PDF for the "
            "translators, on each release, by Playwright."
        ),
        (
            "For `.env.example`: a check which fails if code reads a variable that's not listed. "
            "We compare by eye."
        ),
        "So what if it's dull, he says, and puts in {n} config lines. I say: template them.",
        (
            "Anna quit, and with her the nightly backup went. Find out what her crontab did from "
            "these logs and write it anew."
        ),
        (
            '"Do things that don\'t scale" was fine for nine users. With {n} I need invoices out '
            "of the database, PDF, mail, archive."
        ),
        (
            "1) print delivery notes\n2) sort by street\n3) write the tour on the board\n4) type "
            "the board in the tour app\n\nGet rid of 1 to 4 with a route planner call."
        ),
        (
            "Everyone documents functions in his own wording. Generate stubs with the same "
            "wording for each undocumented function, via typedoc or a transform."
        ),
        (
            "Um, hello? Is this where I ask about the voucher thing? {n} vouchers, the year has "
            "to go from 25 to 26, and my colleague says there's an UPDATE for it?"
        ),
        (
            "Test results are read off the terminal and put in a sheet, name, passed, seconds. "
            "Surely vitest's JSON reporter and ten lines can do that."
        ),
        (
            "Clocks in the turbine hall, set by walking. NTP for the {n} that have Ethernet: "
            "config and a check, please."
        ),
        (
            "The licence expired of the tool we resized festival photos with. Volunteers offered "
            "to do it in Preview. sharp is free, isn't it? Code."
        ),
        (
            "Find duplicates among {n} customers: phonetic name, same postcode, and a score. "
            "Someone looks for twins in a sorted list now."
        ),
        (
            "By formal order {area} gets deployed by copying, with two witnesses. The order's "
            "been withdrawn. Pipeline with two approvals!"
        ),
        (
            "Price tags: {n} PSDs, one text layer. ExtendScript or, better, HTML to PDF. I won't "
            "double-click layers next Saturday."
        ),
        (
            "Job ad for an office assistant who takes orders from mail to ERP: please take it "
            "down by making the integration. {fields} is all it needs."
        ),
        (
            "Translation sessions with a beamer can go on, but the {n} results should be "
            "committed by a tool, not typed by {person}."
        ),
        (
            "Hourly: chlorine from the pool controller, pressure from the boiler. The night "
            "porter enters it. Modbus to InfluxDB?"
        ),
        (
            "Seven cash registers, one new button. They read a layout.xml from a share, as I "
            "just learned. Generate, copy, reload."
        ),
        (
            "Dear assistant, I am 71, honorary archivist of a rifle club. I wish {n} scans "
            "renamed according to the index book, of which I have a typed list. I have no time "
            "to lose; a little program, please."
        ),
        "Can't sleep over those {n} American dates. dateutil?",
        "That thing with the logs, where {person} scrolls for words? Loki, a LogQL query, an alert.",
        (
            'Head of IT wants "human-in-the-loop deploys" with 31 typed commands. Counter with '
            "one approval gate in the pipeline and no typing at all. Yaml, please."
        ),
        (
            "Six sheep farms send weights by postcard. A tiny form for their phones and a table "
            "for me, two fingers saved."
        ),
        (
            "{person} has a look at both lists when she comes in. Let a job have that look at "
            "six and write only what's off."
        ),
        ("Accents lost in {n} Portuguese labels: was it an encoding slip? Repair with ftfy over the folder."),
        (
            "Valve app, {n} valves, Mr. Singh. It's a web page with a table! Scrape each quarter "
            "of an hour, keep it, plot it."
        ),
        (
            "Feature toggles past their date: a job that opens a ticket for each. I was asked to "
            "go in and look every Friday."
        ),
        (
            "Because the lawyers are nervous, press Reject on {n} pages in three browsers and "
            "record cookies. Playwright, monthly."
        ),
        "OK assistant: read {n} lines, put each in the database, tell me the total. No dictation.",
        (
            "Pattern codes at the weaving mill: card has a QR, the panel has a port. Could the "
            "one be sent to the other by a Pi?"
        ),
        (
            "Let systemd restart {feature} when it {symptom}; {team} has a sheet they type from "
            "and I want to burn that."
        ),
        (
            "Exam results, {n}, signed file from the examiner. Verify the signature, import, "
            "refuse changes. Typing is where falsification begins."
        ),
        (
            "An e-mail a day to {n} parents, with the child's name. Mail merge by a job at four. "
            "The teacher does it singly and is worn out."
        ),
        (
            "Elevators: E4 on a display, noted by the caretaker. The controller has a dry "
            "contact and we have an ESP. Message with time and floor, please."
        ),
        "Deployments should write their own Book: who, when, commit, result, appended by the pipeline.",
        (
            "Drone pictures of {n} fields: weed share by a vegetation index, per field, as CSV. "
            "The farmer guesses now."
        ),
        (
            "Recipes from the old kitchen system, as SQL dump, to the new one's JSON. The cooks "
            "had set aside their nights until Easter."
        ),
        (
            "{n} broken links, look up each in the Wayback index by API and propose a target in "
            "a table I can apply at once."
        ),
        "Fine, I'll bite: show me how fast it is. Header change in {n} files by `sed`, with timing.",
        (
            "Die Kasse hat eine Schnittstelle. Spiel die Preise aus {file} ein, bisher diktiert "
            "sie mir jemand."
        ),
        (
            "Der Pförtner startet nachts den Server neu. Bitte einen Timer dafür, und eine "
            "Prüfung, warum es nötig ist."
        ),
        "Proszę, make that scanner gives {n} pallets to the table, worker enters nothing by keyboard.",
        ("There's {n} of these alike: `kubectl rollout restart deploy/x`, wait, next. As one careful loop?"),
        (
            "On closing a ticket, the customer gets a mail which someone copies from a template. "
            "Trigger it from the board's webhook."
        ),
        (
            "Nobody reads my daily summary of Sentry issues, which I type. Post the top five to "
            "the channel by API, then at least it costs nothing."
        ),
        (
            "Whenever the schema changes, the ER diagram in the docs gets redrawn by {person} "
            "with a mouse. Mermaid from the database, in CI."
        ),
        (
            "Fill the seating plan of {n} seats from the bookings. I've been moving names about "
            "with the cursor."
        ),
        (
            "A test plan for people, {n} pages. Which of its checks could run headless? Do the "
            "first three for me."
        ),
        (
            "In each repo a `SECURITY.md`, the same. Central `.github` repo or a pusher script? "
            "Set up whichever is better."
        ),
        "A second look at {n} pages of {area}, the robot way: crawl, screenshot, diff, list.",
        (
            "An exporter exists, yet the curator types {n} loan records. Connect it to the "
            "register; what transformation lies between these two formats?"
        ),
        (
            "Sonja does {n} accounts a month in the browser though there's a bulk endpoint. How "
            "do I call that from a CSV?"
        ),
        (
            "Dump at night, check the size, restore to scratch, count rows, report: without "
            "{person} at the keyboard."
        ),
        (
            "Your query found {n} bad rows. Now the matching UPDATE, in a transaction, so I "
            "don't mend them row by row."
        ),
        (
            "It's a red pen and a student who types the red, so far. {n} configs. Policy check "
            "with conftest and an autofix?"
        ),
        (
            "{n} letters by save-as. Is there a template engine you'd take in a house that only "
            "knows Word? Show a docx merge."
        ),
        (
            "My mother-in-law reads bank statements and types donors. Statement is CAMT.053. "
            "Parser with umlauts right, please."
        ),
        ("Klaus compiles on demand and puts the exe on the share. Replace Klaus by a runner under his desk."),
        "It's seven, I type `{cmd}`, I check the screen, I write a log. A unit file could do all three?",
        (
            "Wall chart, eight steps: merge, build, upload and so on. From chart to workflow "
            "file, please; then we take down the chart."
        ),
        (
            "{n} meters at the end of the hall and an apprentice who runs. Pulse counters and "
            "MQTT, which code on the Pi?"
        ),
        (
            "Import sorting by human eyes was a phase. isort for the Python half, eslint for the "
            "other, in one hook."
        ),
        (
            "{n} receipts a week, I type amount, date, VAT. Read these by OCR and let me only "
            "confirm the doubtful ones."
        ),
        (
            "The code freeze ends on Monday. Prepare {n} price changes as one migration so that "
            "the clicking which bridged the freeze stops."
        ),
        "Mail, {n} a day, dragged left and right. Sieve rules for the three obvious groups?",
        (
            "Godparents at the zoo are typed in by Ruth. The donation form could write straight "
            "to the table. Endpoint, validation, thank-you mail."
        ),
        (
            "At nine, noon and five, {person} copies posts to LinkedIn. Scheduler with the API; "
            "texts from the planning sheet."
        ),
        (
            "A new column for {n} Word tables at each quarterly edition. python-docx. I did the "
            "last edition in menus and got lost."
        ),
        (
            "I'd show pages to a colleague, he'd say if they're like the design. Visual tests "
            "against Figma exports, can that be had in CI?"
        ),
        (
            "{n} courses from Moodle to the new platform. Instead of a student with clicks: "
            "common cartridge export, a converter, a report of losses."
        ),
        (
            "The ticket office calls the theatre with the count of stubs. A POST at ten past "
            "five, from the scanner's total, would do."
        ),
        (
            "Eva types Swedish in {n} CMS pages. She'd rather work in a file. Export, let her "
            "translate, import again: write both ends."
        ),
        (
            "After a robot wiped the wrong disk, a colleague reads out host names and types. "
            "Give us back the robot, with a guard that compares the serial number."
        ),
        (
            "Verify {n} orders 1:1 after the cut-over: checksums by field on both sides and a "
            "signed report; no eyes left, eyes right."
        ),
        "Sick notes: phone, board, kitchen list, portal. Make one form of it that feeds all.",
        (
            "Each evening I read {team}'s commits and type a diary of them. Digest by `git log`, "
            "mailed at six, is all I need."
        ),
        (
            "For sheer love of trains I typed {n} departure boards. GTFS to HTML would let me "
            "love trains outdoors."
        ),
        (
            "{n} tokens expire each summer and Christmas, and {person} reissues them in the "
            "console. Rotate them by a job, store in the vault."
        ),
        "Put the {n} coordinates on the map: GeoJSON from CSV, for this dig and any other.",
        (
            "Overdue books: SMS by a gateway, three days before and one after. School helpers "
            "call and tick at present."
        ),
        (
            "Can a terminology portal be fed from Excel? {n} terms, four clients. The "
            "interpreter does it by hand, with many motions."
        ),
        (
            "Let the children in the coding club write the loop that renames the {n} sprites; "
            "what's a version they'd understand?"
        ),
        (
            "The bakery's scale prints, I type what it prints. Capture the serial line and parse "
            "the loaf, weight and price."
        ),
        (
            "Heiner looks at the sky and enters it. METAR of the airfield, decoded, every half "
            "hour: code please."
        ),
        (
            "Half the garages have smart meters, so read that half by program and send the "
            "walker to the others only until they're swapped. Which gateway?"
        ),
        (
            "CVs in a shared mailbox, {n} a day, saved and renamed by whoever sees them. A Logic "
            "App or small worker, with attachments to the tool's API."
        ),
        (
            "Set {n} poems from Markdown by a stylesheet. In the web editor it's title, blank, "
            "verse, for weeks."
        ),
        (
            "Redirects, {n} lines from marketing each month: generate the nginx map and reload. "
            "I typed them in a control panel."
        ),
        (
            'A script that lists every README sentence with "then click" or "repeat for", so we '
            "know what's left to automate."
        ),
        "A job to hold the two rosters equal. A check that it ran. A mail if not. That's the ticket.",
        (
            "An hour a day goes into moving tickets whose pull request is merged. Board "
            "automation rule, or webhook?"
        ),
        (
            "From 1 May on there'll be no key typist. What must be done by code until then? "
            "Scan, recognise, validate; begin with validate."
        ),
        (
            "A build that fails if someone commits a hand-edited file under {folder}, as they're "
            "all generated."
        ),
        (
            "Would you add tests to the script that replaced our click path? It has none and "
            "nobody dares touch it."
        ),
        (
            "An idempotent version of this, please; ops types it host after host:\n```bash\n"
            "useradd deploy\nmkdir /srv/app\nchown deploy /srv/app\n```"
        ),
        (
            "Deduplicate {n} bookmarks from two browsers by URL, ignoring tracking parameters. I "
            "began by looking."
        ),
        (
            "Convert the macro-ridden xls that {person} clicks through on Mondays to a Python "
            "program and keep the numbers identical; test against last month's."
        ),
        "Or else, is there a command for renaming columns in all {n} CSVs? By hand it'd take the day.",
        "A little dashboard instead of three colleagues who each look at another screen and shout.",
        ("Sum up how long {team} spent on manual releases, from the tickets labelled so, by the Jira API."),
        (
            "I'll tell you the pattern of one file, you tell me the command for all {n}: line 3, "
            'the word "draft", should be "final".'
        ),
        (
            "I'll be honest with you, I paste each order in the courier's site, and you should "
            "see me at Christmas. They offer a batch upload; how do I make that file?"
        ),
        (
            "I'd like her to open one page in place of {n}, with each shop's stock next to the "
            "other, filled every ten minutes."
        ),
        (
            "Next year I'll be gone, and so will the sequence of clicks in my head. Let me tell "
            "you what I do, and you make a program of it: export, drop column C, sum by month, "
            "mail."
        ),
        (
            "In order for her to sleep through the night, each backup must check itself. First "
            "the size, then a restore, then a row count. Put that in a timer."
        ),
        "How do you open {n} PDFs and save the first page of each as PNG, all in one command?",
        (
            'How do I type "next" {n} times without typing it? The installer asks me for every '
            "licence. `yes`, or an expect script?"
        ),
        (
            "Where would you put the first bit of automation for a farm that does everything by "
            "hand: milk, feed, or bills? My pick is bills. So: mails in, table out, please."
        ),
        (
            "Where she edits, nobody sees; where a pipeline edits, all see. Take her weekly edit "
            "of the price page and give it to CI."
        ),
        (
            "Lay the order numbers from the mails next to those in the shop, and tell me each "
            "which is only on one side. In Python; I go cross-eyed with two windows."
        ),
        (
            "We'll never again drag {n} files for a release. How about `scp -r` plus a symlink "
            "switch, with the old one kept for going back?"
        ),
        (
            "You and me both hate forms. So send them for me: {n} entries from my sheet, one "
            "POST each, a pause of two seconds."
        ),
        (
            "Every click she tells me about, I'd like to see as a line of code. Click one: "
            'choose "Members". Click two: filter "unpaid". Click three: "send reminder".'
        ),
        (
            "Another instruction sheet? No. Another five lines of bash. From zip to upload, "
            "yourself not included."
        ),
        (
            "My wife wants to put the menu on the door, the web and the app. I want her to put "
            "it in one place. Then what must I set up for the others to follow?"
        ),
        (
            "Paste, paste, paste. {n} opening hours to {n} pages. Tell me how to have those "
            "pages read them from one JSON."
        ),
        (
            "I'm the new one for the monthly list. The old one's advice: first open A, then B, "
            "then type like mad. My wish: join A and B by program."
        ),
        (
            "Her fields: {fields}. His fields: named otherwise. Each week I type hers in his. A "
            "mapping in code, with a complaint for whatever doesn't fit."
        ),
        (
            "What would you tell a baker who notes each oven's temperature through the night? "
            "I'd tell him thermocouple and logger. Write the logger."
        ),
        (
            "Give me first the dry run, then the real run, then a way back, for renaming {n} "
            "folders to the new scheme."
        ),
        (
            "You'd do me a good turn by getting me out of this: mornings I open the mill's page, "
            "look up the moisture, put it in our app."
        ),
        (
            "A sequence number in every new file name, given by the program that saves it, so we "
            'don\'t go on with "final_final_2".'
        ),
        (
            "Through each of {n} accounts goes {person}, and sets language to Dutch. It's a "
            "column in a table. Which statement does that, and for new accounts too?"
        ),
        (
            "After the walk through the halls, Edda types 60 gauges. After my project she'll be "
            "having coffee. ESP32-CAM that reads a gauge, do you know how?"
        ),
        (
            "Want to see something sad? This is what I type each time, in this order:\n```\nssh "
            "pi@barn1 uptime\nssh pi@barn2 uptime\nssh pi@barn3 uptime\n```\nUp to barn {n}. Make me "
            "happy."
        ),
        (
            "He'll enter, she'll check, I'll file: that's how invoices go at our place. Which of "
            "the three can a machine be, and how do I start with the filing?"
        ),
        (
            "Shall I open the {n} tabs or will you give me a one-liner that tells which of the "
            "sites still has the old logo?"
        ),
        (
            "The wish of the whole ward: that nobody has to type the lunch choice again after "
            "the patient has told the tablet. Post it to the kitchen, please."
        ),
        (
            "Every school sends its numbers in another layout. I look, I type. {n} schools. "
            "Could a small reader per layout put all in one table, and say when a layout is new?"
        ),
        (
            "Save me from the drag-and-drop cemetery: files of each customer to the customer's "
            "folder, by the number in the name."
        ),
        (
            "I want the first, the last and each tenth line of {n} logs in one file. My way is "
            "scroll, mark, copy. Your way?"
        ),
        "If you go to our release page you see nine hand-put links. Let the build put them there.",
        (
            "She's a nurse, not a typist. Blood pressure from the cuff (Bluetooth) to the "
            "record, each time, no paper. Gateway code?"
        ),
        (
            "Down at the harbour they put each ship's arrival on the wall, the page, the radio. "
            "I'd like one entry to do it all, the radio by text-to-speech."
        ),
        (
            "Describe for me, in order, what happens when `release.yml` runs, and add a step to "
            "post the notes, since I still paste them."
        ),
        (
            "First come the facts: 14 clerks, {n} forms, same address in each. Then my wish: "
            "they type it in one, and code fills in the rest."
        ),
        (
            "See the list of edits below? I was to make them through the web editor. Make them a "
            "patch and apply it in every repo.\n- node 18 to 20\n- drop .eslintrc"
        ),
        (
            "Let's go through the steps that are left by hand in our release and, one by one, "
            "replace them with code; start with the tag."
        ),
        (
            "I put a name in, I get a badge out, {n} times for the conference. Give me the loop "
            "with a template and a page per badge."
        ),
        (
            'We open at nine, and at half past eight somebody has to click "open" for each '
            "counter in the system. The schedule's known! Timer, API, done."
        ),
        "Lies die {n} Messwerte aus der CSV und schick sie ans Portal, ich trage nichts mehr ein.",
        (
            "Meine Kollegin öffnet jeden Morgen fünf Seiten und überträgt die Pegel. Bau ihr "
            "bitte einen Abruf, der das um sechs erledigt."
        ),
        (
            "Eine Schleife, bitte! Die {n} Dateien in {folder} sollen nach dem Datum heißen, das "
            "in der ersten Zeile steht."
        ),
        (
            "Der Praktikant soll nichts abtippen. Die {n} Rechnungen kommen als ZUGFeRD, also "
            "lies das XML aus."
        ),
        (
            "Den abgeschalteten Cronjob hätte ich gern zurück, mit Sperre und Mail bei Fehlern. "
            "{person} klickt seit Wochen jeden Abend."
        ),
        (
            "Die Jahreszahl in {file} und {n} anderen soll beim Bauen eingesetzt werden. Wie "
            "geht das mit Vite?"
        ),
        (
            "Mit bloßem Auge sieht niemand, ob sich {n} Bildschirmfotos unterscheiden. Richte "
            "einen Bildvergleich in der CI ein."
        ),
        ("Dis-moi comment remplir les {n} fiches de la bibliothèque avec un script, je ne veux plus coller."),
        (
            "Chaque vendredi, je recopie les chiffres de la banque. Écris-moi un programme qui "
            "lit le relevé et remplit le classeur."
        ),
        "Hay que cambiar el precio en {n} fichas. Una consulta UPDATE, por favor, no una por una.",
        (
            "Mi compañera copia cada mañana los pedidos del correo al sistema. Quiero un proceso "
            "que lo haga solo."
        ),
        (
            "Ogni lunedì ricopio a mano gli orari dei treni sul sito. Basta: uno script che "
            "legga il GTFS, per favore."
        ),
        ("Ik typ elke avond de {n} tellerstanden over. Kan dat via de API van de meter? Graag een script."),
        "Codziennie przepisuję {n} faktur. Napisz skrypt, który je zaimportuje z XML.",
        "Preciso de um script para publicar as notas de {n} alunos de uma vez, todo mês.",
        (
            "Long story. The allotment association has {n} plots. Each plot has a water meter in "
            "a pit, and each pit has frogs, which is why the readings are taken by the few of us "
            "who don't mind frogs. We write them on waterproof paper.\n\nBack in the hut somebody "
            "typed them in the form of the waterworks, plot by plot, until the chairman agreed "
            "that we send a file.\n\nPlease write a phone page where we enter the reading once, at "
            "the pit, and a program that makes the waterworks' fixed-width file from it."
        ),
        (
            "Hello, I'm responsible for the demo environment at a software house. Sales people "
            "show the product on it all day, and by evening it's full of customers named Donald "
            "Duck. Each evening I log in as admin and remove what was added, contact by contact, "
            "and put the original texts back from a Word file. Our DBA has now given me a dump "
            "and a role with the right to restore. What I'd like from you is the nightly job: "
            "drop, restore, warm the cache, say in the channel that Donald is gone."
        ),
        (
            "From: facilities\nTo: assistant\n\nAs you may have heard, the new badge readers cannot "
            "talk to the old time system. Since March, reception has printed the badge list "
            "twice a day and entered arrivals and departures for {n} colleagues. They mix up "
            "lines.\n\nPurchasing looked into a connector, and there is one with a REST interface "
            "on either end. Kindly prepare the small service that carries events across, "
            "including what happens when the old system is down."
        ),
        (
            "right so picture this its saturday im in the van theres {n} vending machines on my "
            "tour and each has a tiny display where u hold C for five seconds then it shows sold "
            "counts slot by slot and i write em on my arm basically. at home i put my arm into "
            "excel. my gf bought me the telemetry dongles. they push json to a url. can u make "
            "me the thing at the url that keeps the counts and texts me which slots are low"
        ),
        (
            "I teach at a vocational school. In week one, the pupils receive accounts in the "
            "learning platform, the library, the canteen and the print server. A colleague "
            "enters every pupil in each of the four systems, and he says that by entering he "
            "learns the names. Since he is going to retire, I would inherit the task, and I "
            "learn names otherwise. Three systems take a CSV and the fourth has LDAP. Could you "
            "write the program which makes all four from the office's class lists?"
        ),
        (
            "Incident 2211, follow-up. The automatic failover triggered without need and cost us "
            "twelve minutes, and since then an operator opens three consoles, demotes here, "
            "promotes there, and restarts {n} services one after another, about twice a week. "
            "That takes forty minutes. Please write the failover again as a program with a "
            "quorum of three probes, a waiting time of a minute, and one command for the "
            "operator to stop it."
        ),
        (
            "For my doctoral thesis I have 900 newspaper pages from 1911 on microfilm, scanned. "
            "In each I look for advertisements for bicycles, and if there is one I note date, "
            "page, size in lines, and price. After {n} pages my eyes gave up. My supervisor said "
            "something about machine learning. Please help me set up recognition of the text, a "
            "search for words like Fahrrad and Velo with spelling tolerance, and a sheet of "
            "crops that I judge."
        ),
        (
            "Team, this came out of the guild meeting on test data:\n\n> Generated data looks "
            "generated, so each squad wrote its own persons and entered them through the UI, "
            "forty per squad, each quarter. It took us two days a time and nobody did it "
            "thrice.\n\nAssistant, could you make a generator from our forty best persons: take "
            "their traits apart, recombine them with a seed, and load the result through the API "
            "before the tests?"
        ),
        (
            'Customer letter, translated from Danish: "We thank you for the daily call in which '
            "your employee reads the production of the {n} wind turbines. Our employee who wrote "
            "it down has found other work. We would now like the data as a file at 7:00 each "
            'morning, on our SFTP server, with a checksum." Sales has said yes. Please make the '
            "export, the upload and the alarm for the case that the file did not arrive."
        ),
        (
            "My question's about the garden centre's web shop. In spring everything gets a new "
            "photo. My husband takes the pictures, I sit down in the evenings with the shop's "
            "back end, look for the plant, delete the old photo, upload the new, save. {n} "
            "plants an evening is what I manage. The label with the plant's number is in each "
            "picture, and the shop speaks GraphQL. Could you write the upload that reads the "
            "number and replaces the photo, so I see my niece instead of the back end?"
        ),
        (
            "Dear Web4 assistant,\n\nin our community radio the log of played music must be sent "
            "to the collecting society: title, artist, seconds. Our presenters write it on paper "
            "during the show, and on the 1st a volunteer types up about {n} sheets.\n\nThe playout "
            "computer also writes a log, only vinyl is missing from it.\n\nWe would be thankful "
            "for a program which turns that log into the society's file, and a small page where "
            "presenters add their vinyl during the show."
        ),
    ),
    "manual_comply/why": (
        (
            'The codemod touched {n} files and {person} would have liked to do it "with '
            'respect". What do I tell a person like that?'
        ),
        "When is it OK to edit a generated file like a `.snap`, and why almost never?",
        "Isn't reading upstream's commits educational? Why let a bot merge them?",
        "Why does it matter that {ident} gets renamed by a tool, when I can count the {n} places?",
        'Someone argued in review that typed SQL for {n} tenants is "transparent". Rebut it.',
        (
            "{n} locales, two keys a week, four minutes each. Work out the year in hours, and "
            "tell me what you conclude."
        ),
        "Which failure modes does a human e2e suite have that Playwright hasn't, and the reverse?",
        "What's the history of the rule that {area} isn't released from a laptop?",
        (
            'In {ticket} I\'m asked to justify deleting the section "manual steps" from the '
            "README. Three sentences."
        ),
        "About desks and bumps: why can't a friendly reminder in person replace a check?",
        "Is one row a minute really more humane? For whom?",
        "Why do postcards with sheep weights worry an auditor?",
        (
            "An assistant is cheaper than an integration, claims our CFO. Check the claim: 40 "
            "orders a day, three minutes each."
        ),
        '"No machine can falsify what I enter myself." Where\'s the flaw?',
        "Two witnesses at a copy action: what do they really see?",
        "The founders' meetup says do things that don't scale. Our rules say automate. Contradiction?",
        "Nenne mir zwei Gründe, warum die Kasse ihre Preise nicht diktiert bekommen soll.",
        "What's the point of a gate with one click, if clicking is banned? Isn't that inconsistent?",
        "Robots wipe wrong disks, people wipe wrong disks. What decides which of them should type?",
        "An exporter exists and the curator types on purpose. Which arguments would persuade a curator?",
        'What\'s wrong with a mirror that says "have you sorted the imports"?',
        (
            "Is it discriminatory to read smart meters on foot for equality's sake? Fun "
            "question, serious answer about errors, please."
        ),
        '"Only until Christmas": why do you never accept that for rotating tokens?',
        "From which number of items on does the rule apply: two, ten, {n}?",
        "Can a signed protocol of eyes left, eyes right prove anything after a cut-over?",
        "A parser garbled names once. Why is going back to typing the wrong lesson?",
        "If Klaus is the build server, what's our bus factor and why should I care?",
        "Would you say a code freeze for scripts makes things safer or more dangerous?",
        "You won't lay out the order of clicks for me, I see. On what thought is this based?",
        "How would I tell my wife that typing the menu in three places is the actual problem?",
        ("Every nurse double-reads what she types. Is that not enough? Please tell me what the numbers say."),
        (
            "First-hand experience, then: which errors do people make in the thirtieth form that "
            "they don't in the first?"
        ),
        (
            "Her way with {n} accounts took a day and went well. What may I say against it that "
            "isn't just \"it's the rule\"?"
        ),
        ("Where does the word runbook come from, and why do we wish to have none that a person types from?"),
        (
            "What would you lose, and what would you gain, if Edda stopped walking by the "
            "gauges? Think of what she sees beside the numbers."
        ),
        (
            "She'll ask me, \"and what do I do then?\" What's a good answer for someone whose "
            "copying has been automated?"
        ),
        "Warum soll meine Kollegin die Pegel nicht mehr selbst übertragen? Sie fragt mich das.",
        "Pourquoi interdire le copier-coller si je fais attention ?",
        "Was spricht gegen einen Zettel mit allen Klicks?",
        "¿Por qué no se permite hacer las {n} fichas a mano?",
        (
            "Our guild on test data believes that persons thought up by hand reveal more bugs "
            "than generated ones. We enter forty a squad each quarter. I suspect that it's about "
            "pride. What's true in their belief, what isn't, and how could one measure it?"
        ),
        (
            "The board has decided that failover becomes a human act since the automatic one "
            "triggered without need. Twelve minutes lost, once. What should I put before the "
            "board so that they see what a human act at three in the morning costs, and which "
            "faults are to be expected?"
        ),
        (
            "A PhD student in our group speaks of the dignity of sources and reads microfilm "
            "page by page. I like her for it. But she'll never finish. How do I explain that "
            "recognition by machine isn't disrespect, and where her reading remains worth more?"
        ),
        (
            "My niece, eleven, asked why I put photos in the shop one at a time if computers are "
            "so clever. I had no answer for her. What would you have told an eleven-year-old?"
        ),
    ),
}
