"""Requests for a PDCA about hundreds of different plain topics, in frames unlike those of `pdca`.

Many topics contain words of other rules (tests, vaults, handovers, reviews) and still want a PDCA document.
Only data; the line language is that of `pipeline.corpus.grammar`. Not covered: decisions and the answers.
"""

from __future__ import annotations

REQUESTS: dict[str, tuple[str, ...]] = {
    "component_creation": (
        "PDCA: a [calendar|diary] widget for the dentist's front desk.",
        "pdca, new loyalty card screen, thx",
        "A coffee machine counter for the office kitchen is what we build next. PDCA first[, please|].",
        "Let's have the PDCA for the dark mode switch.",
        "{comp} gets a print preview. One PDCA, from objective to act.",
        "[Would|Could] you prepare a Plan-Do-Check-Act paper on the seat map for the theatre shop?",
        "we want a bike rental map in the app. i need the pdca [today|tonight]",
        "Title: barcode scanner for the warehouse\nType: PDCA\nOwner: {person}",
        (
            "The museum asked for an audio guide player. Write the cycle: objective, plan, do, check, "
            "act, plus where it follows and what it precedes."
        ),
        "Five sections and two links, topic: recipe search by ingredient.",
        "New thing: a tip calculator in the checkout. It wants a PDCA before anyone touches the keyboard.",
        "{person} dreams of a weather tile on the start page. Give that dream a PDCA.",
        "Please write down how we add a password strength bar, as a PDCA.",
        "{ticket} - cookie banner with three buttons - PDCA",
        "My next job is a component that shows train delays. How about you write me its PDCA?",
        "Cycle document for {comp}, the thing that will draw our floor plans.",
        "I'm building a chess clock for the school club app. Objective: two timers, one tap. PDCA please.",
        "Could the PDCA for the invoice upload box be [ready|done] by lunch?",
        "Plan-Do-Check-Act, subject: an avatar cropper.",
        "Nobody has written the pdca for the patient intake form yet. [Can you|Would you]?",
        (
            "Hello! The zoo wants a feeding schedule board. We promised a PDCA with the offer, so here I "
            "am asking for one."
        ),
        "add a speech bubble component, test it, document it. the document = pdca",
        "A map legend, collapsible, with icons. PDCA style documentation needed.",
        "I have {n} minutes before the steering meeting and no PDCA for the voting widget. Help!",
        "pls pdca the [emoji picker|sticker picker|colour wheel]",
        "For {comp} in {file} we need the usual cycle paper, linked to its neighbours.",
        "What would our PDCA say about a brand new unsubscribe page? Write it out in full.",
        "Ich brauche ein PDCA für die neue Suchmaske im Lager.",
        "Schreib bitte ein PDCA: neue Komponente {comp} für die Zeiterfassung.",
        "Bitte einen PDCA-Zyklus zum neuen Kalenderblatt anlegen, mit allen fünf Abschnitten.",
        (
            "The farm co-op needs to log milk per cow. Component name {comp}. Make me the Plan, the Do, "
            "the Check and the Act."
        ),
        (
            "Objective is clear: people can [sign|fill in] the lease on their phone. Everything else of "
            "the PDCA is for you to write."
        ),
        (
            "- a slider for loan years\n- shows the monthly rate\n- nothing else on the page\nWrite the "
            "cycle for that."
        ),
        "- gym app\n- rest timer between sets\n- vibrates at zero\nOutput: one PDCA",
        (
            "- who: nurses on the night shift\n- what: a checklist for medicine rounds\n- how: PDCA, all "
            "sections"
        ),
        "We'd love a subtitle editor. Love alone is no plan, so: PDCA.",
        "Do me a PDCA on a star rating row. Keep the links to the cycle before and after.",
        (
            "The town library will get a shelf finder. {person} codes it on Monday; on Sunday I want to "
            "read the PDCA."
        ),
        "hi there, small one: [breadcrumb|footer|tooltip] component, needs its plan do check act doc",
        "{ticket}: as a tenant I can report a broken lift. Please plan it through a PDCA.",
        (
            "Our tests for the seat picker are already written, the component is not. Put the making of "
            "it into a PDCA."
        ),
        (
            "A vault browser that lists secret names but never values: that is {comp}. Document its "
            "creation as a PDCA."
        ),
        (
            "We will build a screen where operators approve handovers with one click. Start with the "
            "PDCA of it."
        ),
        "Class name {comp}, job: turns sensor packets into degrees. I want the PDCA on it, no code.",
        "A review queue page for photo moderators is missing. PDCA on that, please.",
        "Files in the cloud folder should get a preview pane. Who writes the PDCA? You do.",
        "Five headings, please: Objective, Plan, Do, Check, Act. Content: making a parcel tracker.",
        (
            "[Produce|Supply] a PDCA. Component: {comp}. Reason: the old paper form gets wet on the "
            "building site."
        ),
        "need pdca for drone battery gauge, its for the pilots dashbord",
        "We ship a cooking robot. It lacks a pause button on screen. I'd say that's worth a PDCA.",
        "Plan do check act for a multi language greeting card maker",
        "Please make a PDCA out of {person}'s napkin drawing: a ring that fills as you drink water.",
        "There once was a component list without a split button. Let's end that story with a PDCA.",
        "It would be great to see a PDCA on introducing a signature pad.",
        "The PDCA I'm after is about a [heat map|bar chart|gauge] for classroom noise.",
        "A PDCA, please: donors should see where their money goes, in a small tree diagram.",
        (
            "Before the sprint starts, [record|capture] the idea of the shift swap board as a "
            "Plan-Do-Check-Act cycle."
        ),
        "{comp} = countdown to the next tram. pdca = ?",
        "Let me have {comp} as a cycle. Plan with trigger, response, outcome and next, of course.",
        "Create the PDCA for the firmware update progress screen on the thermostat.",
        "we r adding a kid mode to the tablet. pdca pls, short is fine",
        (
            "The court wants transcripts with line numbers. We'll make a viewer, {comp}. Could you set "
            "the cycle paper up for me?"
        ),
        "[One|A] PDCA for a contact card that works offline.",
        (
            "Dear colleague, kindly compose a Plan-Do-Check-Act record for the forthcoming visitor badge "
            "printer module."
        ),
        "Next up after {ticket}: the wish list. Write that PDCA and let it follow the earlier one.",
        "We have a keyboard shortcut help overlay in mind. Turn the thought into a PDCA.",
        'I was asked "where is the PDCA for the species list?" and had no answer. Give me one.',
        "The translation team wants a glossary side panel. Task for you: the PDCA.",
        "I need a cycle on: form that lets farmers draw their field.",
        "pdca time! topic is a podcast player bar",
        "PDCA wanted for a component that reads QR codes off beer kegs.",
        (
            "As usual we begin on paper. Today's paper: PDCA, today's subject: the seating chart of a "
            "wedding planner."
        ),
        "Any chance of a PDCA on the pollen warning tile?",
        (
            "We need somewhere to show exam results. {comp} will do that. Document this work in the five "
            "section form."
        ),
        (
            "Blood donors should book by themselves. {person} will code {comp} in {file}. Write the PDCA "
            "for the job."
        ),
        "[Set up|Open] a fresh cycle. Theme: undo toast after deleting a note.",
        "Make the plan for a [paint mixer|tile counter|fence planner] page. By plan I mean a whole PDCA.",
        "What: ticket price finder. Why: phone lines are full. How: PDCA, from you, now.",
        "Not code, not a mock-up: a PDCA about the new language switcher.",
        "Who can write a PDCA on {comp}? I guess you can.",
        "Ein neues Formular für Reisekosten soll her. Mach mir das PDCA dazu.",
        "Kannst du für {comp} den Plan-Do-Check-Act aufschreiben?",
        "The five sections and two links for {comp}, if you please.",
        "I'd like {comp} to be born the right way, with a PDCA in its cradle.",
        "{ticket}, {ticket2} and a lot of mail ask for a file drop zone. Summarise the build as a PDCA.",
        "Goal: blind users can hear the chart. Component: {comp}. Form: PDCA.",
        "a pdca on the skeleton loader, from scratch",
        (
            "Our pirate game needs a treasure log. My students must learn the process, so show them the "
            "PDCA of it."
        ),
        (
            "For the space club: a component that lists satellites overhead. PDCA form, objective first, "
            "act last."
        ),
        "How do we get from nothing to a working [fuel|water|power] meter card? Tell it as a PDCA.",
        "I keep promising the bakers an oven timer. Help me keep the promise: PDCA.",
        "The PDCA must cover: new component {comp}, its test, its view, and who looks after it.",
        "Every component needs its cycle. The phone number input has none, and it is due soon.",
        "Make sure there is a PDCA for the ambulance route card before {person} returns.",
        "Small component, big paper? No, normal paper: a PDCA on the unread badge.",
        "Our voice assistant shall learn to set alarms. Please hand in a PDCA for that.",
        "A reading ruler for people with dyslexia, that's the plan. And the plan needs to be a PDCA.",
        "kindly do pdca on new barcode label desginer, {person} waits",
        ('Could you take the idea "{comp} shows who is on call" and shape it into Plan, Do, Check and Act?'),
        "The choir wants to share sheet music. I want a cycle on it. You want to write it, I hope.",
        "Insurance claims with photos: new page, new component, new PDCA.",
        "Write-up needed (PDCA): a panel where gardeners see soil moisture.",
        "Draft the cycle in which we make a crossword grid for the newspaper site.",
        "One more for the archive: PDCA, [tag input|date stepper|image carousel], built by {person}.",
        "{person} says a map of free parking spots is two days of work. I say it is two days and a PDCA.",
        "Let us do this one by the book: a live score ticker. The book says PDCA.",
        (
            "Add the component for manual stock counts. Yes, counting by hand in the shop, that's the "
            "customer's job. PDCA for our part."
        ),
        "Would a PDCA help with {comp}? I believe so. Write it.",
        "I need the thing with Objective, Plan, Do, Check and Act for a cat feeder dashboard.",
        "Pdca, short one: rain radar tile.",
        ("The form for lost luggage is the next component. A cycle with FOLLOWS and PRECEDES belongs to it."),
        "Get the PDCA going for our new spell check underline.",
        (
            "Yesterday {person} showed me how the florists take orders: on the back of old receipts. "
            "They deserve a small screen with name, flowers and pick-up time, nothing fancy. We'll call "
            "it {comp}. Before the first test is typed, please write the PDCA, so that everyone can see "
            "why we do it and how we'll know it works."
        ),
        "{comp} first, then {comp2}; write the PDCA of {comp}.",
        "pdca please for {comp}, lives in {file}",
        "{ticket} wants {comp}. I want the PDCA of {comp}. {person} wants both by Friday.",
        (
            "Tell {person} what {comp} is for, how it gets built, how it's checked and what follows. Our "
            "form for telling is the PDCA."
        ),
        "{person} here. Draft me a cycle on {comp}, it will {action}.",
        "Follow-up to {ticket}: the {part}, with its PDCA.",
        (
            "File {file} will hold the new clock face for the running watch. The PDCA isn't there. "
            "Please, it's yours."
        ),
        "For {ticket}, a Plan-Do-Check-Act. We add {feature}.",
        "Ready for {comp}? Then PDCA.",
        "Erstelle das PDCA für {comp}, Ticket {ticket}.",
        "On {comp} (aim: shepherds count their sheep on the phone) there should be a PDCA.",
        "A PDCA is [due|wanted] on {ticket}; its successor is {ticket2}.",
        "a pdca for the [coupon field|lap timer|night light switch], [please|thx]",
        "Could you [start|open] a PDCA on the [wine list|trail map|exam timetable]?",
        "Topic: {comp}\nAim: show tram seats\nPDCA, {person} reviews",
        "{person} needs a PDCA: new [allergy table|snow report|quiz builder] in {file}.",
        "What we still miss :( is {feature}... pdca?",
        "Aim of {comp}: prices in big letters. Please produce the cycle document.",
        "- new [drawer|banner|stepper] in {file}\n- for {team}\n- {deadline}\nthen write the PDCA",
        "Thema {comp} für die Bäckerei. Dazu fehlt das PDCA.",
        "PDCA on making {comp}, the previous one is {ticket}, the next is {ticket2}.",
        "We're missing a {part}. Plan, do, check, act, please, and no code.",
        "I've been told to deliver {comp} with tests and a PDCA. Tests I can do.",
        "Plan do check act, new {part}, owner {person}",
        "the one about {comp} isnt written yet, i mean the pdca",
    ),
    "debugging": (
        "PDCA: the elevator simulator stops between floors.",
        "pdca on the memory leak in the photo wall, pls",
        "Emails arrive twice. I want that treated as a PDCA.",
        "Since the update, umlauts turn into question marks. Do we have a PDCA? No. So write it.",
        (
            "We lose one sensor reading in every [hundred|thousand]. Find the way out with a "
            "Plan-Do-Check-Act cycle."
        ),
        "Our nightly backup has been empty for {n} days and nobody noticed. PDCA please, complete.",
        "{ticket}: clock drift on the door controllers, write the PDCA",
        "The PDCA should deal with the crash on old Android phones.",
        "{comp} eats the battery. PDCA!",
        "Customers see yesterday's price. That is the fault; the PDCA about it is your job.",
        "Why is the search slow on Mondays? Answer in five sections, from Objective to Act.",
        (
            "The build is red, {person} is on holiday, and I have to explain it to the board. A PDCA "
            "[would save me|is what I need]."
        ),
        "Bitte ein PDCA zum Absturz beim Drucken.",
        "Wir haben doppelte Rechnungen. Schreib dazu ein PDCA mit Objective, Plan, Do, Check, Act.",
        "Mach mal ein PDCA: {comp} friert ein.",
        "tests pass here and fail on the build server. cycle doc wanted",
        "One test fails only at midnight. Could I have a PDCA on it?",
        "A test that needs {n} seconds suddenly needs ten minutes; [plan|write] the hunt as a PDCA.",
        (
            "Integration tests time out whenever the printer is asleep. Put that in a PDCA and link the "
            "cycle before it."
        ),
        "Plan, Do, Check, Act. Subject: wrong tax on gift cards.",
        "please write a plan do check act about the wifi drop outs in hall 3",
        "Our rabbits (the queue, not the animals) pile up messages. Need PDCA.",
        "- sound stutters\n- only with headphones\n- since last release\nMake it a PDCA",
        "- {comp} shows NaN\n- users laugh\n- I don't\nPDCA, kindly",
        "Symptom: white page. Place: {file}. Wanted: PDCA.",
        "Something in {file} swallows errors. Record the search for it as a cycle.",
        "Login works, logout does not. PDCA with all sections, thanks.",
        (
            "A German user got the French terms. How that could happen, and what we do so it won't "
            "again, goes in a PDCA."
        ),
        (
            "It happened again: the map jumped to the middle of the ocean. {person} says zero "
            "coordinates. I say PDCA."
        ),
        "[Gather|Bring] what we know on the frozen spinner into the PDCA form.",
        "I'm stuck with a deadlock in the seat booking. Give me a cycle that I can walk through.",
        "Our robot arm overshoots by two millimetres. Document the correction: Plan-Do-Check-Act.",
        "What's the PDCA for a leaking file handle?",
        "pdca: {ticket}, scroll bar vanishes",
        "Could somebody write up how we tackle the broken thumbnails? In PDCA shape, I mean.",
        "When two editors save at once, one loses. That needs a fix, and the fix needs a PDCA.",
        (
            "After the secrets moved into the vault the report job can no longer log in. PDCA on this "
            "fault, please."
        ),
        ("The rotated API key broke the map tiles. Write the PDCA: what happened, what we do, how we check."),
        "Night shift handovers show the wrong nurse. Wrong data, not wrong people. PDCA for the bug.",
        "Our approval check lets empty orders through. I'd like to see that bug handled with a PDCA.",
        "The review bot comments on deleted files. Please prepare a PDCA to debug it.",
        "A class name with a dollar sign kills the generator. Do the PDCA.",
        (
            "Users type a comma, we store a dot, the totals are off. Objective, Plan, Do, Check and Act, "
            "please."
        ),
        "There's a ghost click on the touch screens in the lobby. PDCA on ghost clicks, then.",
        (
            "Dear all, the ferry timetable is one hour late since Sunday. The record of our answer has "
            "to be a PDCA. {person} will file it."
        ),
        "Get a PDCA on paper [about|for] the random reboots.",
        "random logouts. users angry. pdca. thx",
        "It's about the CSV import that chokes on row {n}. I need the cycle paper.",
        "Before I fix {comp} I must have a PDCA. You know the rule, so do I.",
        "The kids' quiz accepts every answer as right. Funny, but no. Cycle it: plan, do, check, act.",
        "Which steps bring our flickering dashboard to rest? Give them to me as PDCA.",
        "The thermostat believes it is 80 degrees. Treat this with a PDCA, both links included.",
        "Fault report: conveyor belt counter skips parcels. Requested document: PDCA.",
        "I can't reproduce the crash that {person} saw. Let the PDCA tell us how to go on.",
        (
            "The cache never expires, so old menus stay on the restaurant screens. Let me see objective, "
            "plan, do, check, act."
        ),
        "[Describe|Set down] the fight against our slow first page load as one PDCA cycle.",
        "Make it a PDCA: race condition in {comp}.",
        "We fixed the broken fonts three times. A fourth time only with a PDCA.",
        "Every release something falls off the menu. This time, start with the cycle document.",
        "Our podcast feed is invalid XML according to two apps. PDCA about it, if you have a moment.",
        "Sundays the payroll rounds down. Mondays {n} people call. PDCA needed, today.",
        "A PDCA is missing for the wrong time zone in the invitations.",
        "Have you got time for a PDCA? Theme is the stuck upload at 99 percent.",
        "pls make pdca, the chat shows mesages in wrong order",
        (
            "In the lab, pipette volumes differ from what {comp} shows. We are obliged to keep a "
            "Plan-Do-Check-Act record. Supply it."
        ),
        "Log files fill the disk within {n} hours. PDCA, and quickly.",
        'Nothing prints. PDCA for "nothing prints".',
        "The greenhouse fans start at night for no reason. I'd value a PDCA about how we find the reason.",
        'Search for "Müller" finds nobody. PDCA topic right there.',
        "The scoreboard shows negative goals. Cycle number {n} shall be about that; write it.",
        "Because {comp} throws away the last line of every poem, we need a PDCA.",
        ("The regression in {file} came with Friday's release. Write me five sections on getting rid of it."),
        "My game saves vanish. My patience too. PDCA.",
        (
            "Wanted by {team}: the PDCA with trigger, response, outcome and next about the failing card "
            "payments."
        ),
        "Let the next cycle be about the elevator doors app that crashes offline.",
        "{person}, no, you: write the PDCA on wrong unit labels.",
        "Debugging the subtitles that run two seconds late: plan it as PDCA.",
        (
            "Someone deleted rows and the counter didn't follow. Cycle, please, with what went wrong as "
            "trigger."
        ),
        "Is it the network or is it {comp}? A PDCA [will|should] find out. Go ahead.",
        "Endless redirect on the sign up page. {ticket}. Needs its Plan Do Check Act.",
        "With the new certificate half of the scales in the supermarkets lost their link. PDCA.",
        "Could the duplicate push messages get a PDCA of their own?",
        "A plain PDCA on a plain bug: the save button is grey forever.",
        "We saw a spike of 500s at noon. No details yet. I still want the PDCA started.",
        "The unit tests in {file} depend on each other's order. Cure: PDCA first, code later.",
        (
            "Hello, I work for the harbour. The crane display shows wrong weights in fog. Please make a "
            "PDCA on it; safety asks for one every time."
        ),
        'It says "undefined" on the wedding invitation. Oh no. PDCA oh yes.',
        "Fehler: Kalender springt um einen Tag. Ich hätte gern den PDCA-Zyklus dazu.",
        "Dokumentiere bitte als PDCA, wie wir {ticket} beheben.",
        "A PDCA that ends the story of the leaking websocket, please.",
        "The OCR reads 8 as B. The five sections and the two links on that, thanks.",
        "Pixel shift in the logo, seen on {n} pages. Want: cycle.",
        "I would rather read a PDCA than another guess about why the queue stalls.",
        "{comp} fails silently. Let us not fail silently too: PDCA.",
        "do the pdca thing for the broken dropdown",
        "Error 413 on big scans, {person} called twice, shop opens at nine. PDCA?",
        "Please open the next PDCA with the fault in the pager alarm as its trigger.",
        "How would you write up the heart rate monitor's false alarms? As a PDCA, and so you should.",
        "Spam gets through, real mail doesn't. Plan-Do-Check-Act wanted on the filter.",
        "The drag handle sticks on tablets. Put the debugging into our cycle form.",
        "Broken links after the domain change, {n} of them. Turn that into a PDCA.",
        (
            "For the auditors: how did the wrong dosage label come about and what is done? Form: PDCA. "
            "Author: you."
        ),
        'Voice recognition hears "cancel" in "counsel". Lovely bug, lovely PDCA topic.',
        "I have a stack trace, a coffee and no PDCA. Fix the last one.",
        "Debug session at two. By then a PDCA about the vanished bookmarks, ok?",
        'Write "PDCA" on top and then handle the invisible cursor below, in all five sections.',
        "The data warehouse says 100, the shop says 90. Explain in a PDCA how we find the ten.",
        "Please cover with a PDCA the login form that forgets the password manager.",
        "A cycle on the weird beeping, please. The device is the card reader in the canteen.",
        "Slow tests again. Not one, all. PDCA about making them quick.",
        "GPS jumps make our runners faster than cars. PDCA for correcting that?",
        "The thing to document is the out of memory kill at {n} users; the way to document it is PDCA.",
        "{comp} crashes, so: PDCA.",
        "PDCA {ticket}: {comp} {symptom}.",
        "{ticket} again: {comp} {symptom}. This time I want the cycle written before the fix.",
        "A bug in {file}, found by {person}, asks for a PDCA.",
        "{person} saw that {comp} {symptom}. Write our PDCA about that, linked after {ticket}.",
        (
            "When {person} opened {file} the bug was plain to see, yet it had been there for {n} weeks "
            "and two audits had missed it. I don't care who wrote it. I care that we learn from it, so "
            "put it through a whole Plan-Do-Check-Act, from the objective to what we change in our "
            "habits."
        ),
        "pdca 4 {comp}, it {symptom}, found in {ticket}",
        "{comp} {symptom}; {comp2} does not. Work out the difference by PDCA.",
        "Hello {person}, or whoever reads this: {file} leaks, PDCA needed, {ticket} is the number.",
        "What did {ticket} teach us? Record it: objective, plan, do, check, act.",
        "PDCA zu {ticket}: {comp} stürzt ab.",
        "Hilfe, {comp} spinnt. Ich brauche ein PDCA.",
        ("Link it to {ticket}, name {comp} in the objective, and write the PDCA for the wrong page numbers."),
        "On {comp} {symptom} (aim: it stops) there should be a PDCA.",
        "we [keep seeing|always get] half empty pages in {comp}, make a pdca",
        "A PDCA is [due|wanted] on the fault {ticket}, its follower is {ticket2}.",
        "The browser tests are [shaky|unstable|random]; calm them through a PDCA.",
        "tests that fail every third run. {person} is fed up. PDCA for stable tests, please",
        "Again some [messages|pallets|bookings|photos] are gone without a trace. Time for a PDCA.",
        "Ich hätte gern den PDCA-Zyklus über die langsamen Tests.",
        "Mach ein PDCA zu den verlorenen Mails in {comp}.",
        "- {comp} hangs\n- {file} looks guilty\n- {person} can show it\nplease write the cycle",
        "argh, {comp} {symptom} again!! pdca it",
        "Aim: no more wrong stock numbers. Subject: {file}. Form: Plan-Do-Check-Act.",
        "Do a PDCA on why {comp} {symptom}.",
        "A timeout in {file} makes the checkout fail for {n} people a day. PDCA, {person} signs.",
        "The screen of the ticket machine goes black in the sun. Could we do this one as a PDCA?",
        "my pdca for {ticket} got lost, write a new one: {comp} shows old data",
        "Please take {ticket} (noise in the baby monitor) through objective, plan, do, check and act.",
        "PDCA about a secret that was found in the logs of {comp}: how it's removed and kept out.",
    ),
    "refactoring": (
        "PDCA: split the giant [order|player|patient] class in three.",
        "pdca for cleaning up our css, pls",
        "We rename all database columns to English. Write the PDCA for it.",
        "Secrets leave the config files and move to a vault. This move needs a PDCA.",
        "The old test folder becomes a tests-next-to-code layout. Cycle document, please.",
        "Our class names follow four styles. Make them follow one; a PDCA says how.",
        "{comp} has {n} parameters in its constructor. Document the diet as Plan-Do-Check-Act.",
        "Goodbye callbacks, hello promises. PDCA on that goodbye, if you please.",
        "Objective, plan, do, check, act: moving the ferry booking from PHP to TypeScript.",
        "Put into a PDCA how the manual handovers in the warehouse program are replaced by events.",
        "Let the PDCA handle this: {file} is too long.",
        "Two date libraries, one too many. I ask for a PDCA.",
        "The magazine site drops its jQuery. How about a PDCA for the drop?",
        "Ich möchte ein PDCA für den Umbau von {comp}.",
        "PDCA bitte: alte Tests aufräumen.",
        "Schreibe ein PDCA über die Umbenennung der Ordner.",
        "we want 2 get rid of global variables, pdca would be nice",
        "- no more copies of the tax table\n- one source\n- all shops use it\nThat as a cycle, please",
        "- from: one big stylesheet\n- to: a file per component\n- paper: PDCA",
        "{ticket} tidy the import paths -> needs pdca",
        (
            "Dead code everywhere. {person} counted {n} unused exports. A PDCA that plans the big sweep, "
            "please."
        ),
        (
            "The translations live in the code. They should live in files. You write the PDCA, I move "
            "the strings."
        ),
        "Shrink our Docker image. Paper first: PDCA.",
        "Before we touch the billing rules I'd like to hold a full PDCA in my hands.",
        (
            "For years {comp} did the math and the drawing. Separate them, and let the separation be "
            "told in the five sections."
        ),
        '[Turn|Convert] "we should really clean up the logging" into a PDCA.',
        "All the magic numbers in the rocket model get names. PDCA.",
        "Is a PDCA too much for renaming {comp} to {comp2}? Not for us. Write it.",
        "PDCA on replacing the home made template engine.",
        (
            "The review rules grew to {n} pages; we cut them down to two. Record the cut as a "
            "Plan-Do-Check-Act."
        ),
        "Merge three copies of the address check into one. I need the cycle for this before lunch.",
        "From float to decimal in the pension calculator: this calls for a PDCA, and you are the writer.",
        "Every service has its own retry loop. One loop to serve them all. Plan-Do-Check-Act it.",
        "Help me to a PDCA about the exit from our old icon font.",
        "Could the swap of the charting library be laid out in a PDCA?",
        "Take {file} apart. On paper first. The paper is called PDCA.",
        (
            "I'd like the refactoring of the ticket machine menu to start on Thursday, with a PDCA on "
            "Wednesday."
        ),
        (
            "Reorganise the photo archive: years, then months. Document wanted: Plan, Do, Check, Act "
            "plus links."
        ),
        "what we do: drop the nightly cron, use the queue. what i want from u: pdca",
        "Interfaces for all repositories. A PDCA shall lead the way.",
        "Type hints for the telescope control code, {n} modules. Draw the whole up as PDCA.",
        (
            "There is a circular import between {comp} and {comp2}. The cure must be described in our "
            "PDCA form."
        ),
        "We store birthdays as text. Change that, carefully, with a PDCA.",
        "My wish: smaller functions in {file}. My question: will you write the PDCA?",
        "Make us a PDCA for going from tabs to spaces. Yes, really.",
        "Time to retire the fax gateway. Retirement papers, in our house, are PDCAs.",
        "The layout of the seed catalogue is held together with tables. Replace by grid; write PDCA.",
        "A PDCA about thinner controllers.",
        "State is everywhere in the aquarium app. I'd like one store, and one PDCA for getting there.",
        "The test doubles are a mess: fakes, stubs, mocks, mixed. Sort them out by PDCA.",
        "Checks that sit in the view belong in the model. Move. Cycle. Thanks.",
        (
            "Hello team, from next week {comp} is called {comp2}. Somebody please write the PDCA for the "
            "change of name. That somebody is you."
        ),
        "Simplify the insurance wizard from nine steps to four, and lay it down as a PDCA.",
        (
            "Older than some colleagues: our report macros. Their rewrite has to be captured as a "
            "Plan-Do-Check-Act cycle."
        ),
        "Please do the pdca, it's about {ticket}, flattening the folder tree",
        (
            "Have the PDCA say that the public interface of {comp} stays the same while its inside is "
            "rewritten."
        ),
        "The permission table is a jungle. Clear the jungle, PDCA in hand.",
        "Deprecated calls: {n}. Wanted: zero. Between the two: a PDCA.",
        "We speed up the museum catalogue by lazy loading. Which PDCA describes it? Yours, hopefully.",
        "Less nesting in the tax module, more PDCA.",
        "Cut the bundle by half. Objective set. Now fill in the remaining parts of the PDCA.",
        "Let {comp} depend on nothing but its model. Show this refactoring to {person} as PDCA.",
        (
            "Since the merge of the two clinics we keep patients in two schemas. One schema is the aim, "
            "the PDCA is the path."
        ),
        "The tests know too much of the inside. Loosen them; the document for that is a cycle.",
        "May I have a PDCA about the move from one repository to three?",
        "A PDCA about the move from three repositories to one would please {person}.",
        "Inline styles: out. PDCA: in.",
        "We must untangle the shipping cost rules. A tidy PDCA before any tidy code.",
        "pdca - exctract payment stuff out of {file}",
        "Do you know the PDCA form? Then use it on our wish to replace singletons.",
        "Next in line is the clean-up of feature flags; its PDCA is still blank. Fill it.",
        "Old: shell scripts. New: make targets. Missing: PDCA.",
        "Same behaviour, half the code, that's what I expect of {comp}. Tell how, in five sections.",
        "Rewrite the elevator state machine with a table. PDCA beforehand.",
        "Break the monolith? No, only the mail part. And yes, with a PDCA.",
        (
            "Hand-written SQL turns into views. For the record we need objective, plan, do, check, act "
            "and both links."
        ),
        "The cycle after {ticket} is about removing the legacy login. [Write|Prepare] it.",
        "Could you spell out for me, PDCA style, how the weather code loses its global clock?",
        "Enums instead of strings for the parcel states. Cycle, one page.",
        (
            "I inherited {comp}. Nobody understands it. I'll restructure it, but the restructuring has "
            "to be PDCA'd."
        ),
        "Bring order to the {n} environment files, guided by a PDCA.",
        "Make the secrets handling boring: one loader, one place. Cycle doc for this clean-up, please.",
        "The error messages speak three languages at once. Unify them. Deliver a PDCA.",
        "PDCA topic of the day: fewer dependencies.",
        "Theme of this cycle: constructor with no logic in it. Component: {comp}. Output: PDCA.",
        "Refactor week! My share is the bus stop finder, and it lacks a PDCA.",
        "Give the change from sync to async reading in {comp} its own PDCA, would you?",
        ("The audio pipeline in {file} gets buffers of one size. Plan it. Do it. Check it. Act. In writing."),
        "One PDCA, subject: sorting out who owns which class.",
        "Colours are hard coded {n} times. Tokens instead. I'm waiting for the cycle document.",
        "I don't ask for a patch to {file}. I ask for the PDCA of the patch.",
        "Let's pull the map code out of the taxi app and into a package. PDCA as always.",
        "Document the step from version one to version two of our file format; use the PDCA.",
        "Remove duplicates from the customer table, for good. With PDCA.",
        (
            '"Clean the stables" is the name of our next cycle. It is about old branches. Write the '
            "PDCA to it."
        ),
        "XML configs into YAML. {n} files. {person} starts, you write the PDCA.",
        "Can the PDCA be about something as dull as sorting imports? It can. Do.",
        "Fewer lines in the satellite parser, same results: five sections wanted.",
        "Shall we talk about {comp}? It needs an overhaul, I need a PDCA, you have the time.",
        (
            "Our manual says the release scripts are run by hand. We replace them by a pipeline. PDCA on "
            "that replacement."
        ),
        (
            "The oldest code in the brewery controls the valves. We modernise it valve by valve. I'd "
            "feel safer with a PDCA."
        ),
        "Plan-Do-Check-Act: unify the button sizes.",
        "Put the PDCA in place for archiving the data of closed schools.",
        "How do we reach a cleaner {comp}? PDCA, {person} reads it on the train.",
        "Kleines PDCA gefällig: {comp} wird in zwei Klassen geteilt.",
        "For the sake of our new people, rename the cryptic files. As the process wants it, by PDCA.",
        "Convert images to a smaller format across the shop. Before converting, compose the PDCA.",
        "The knitting pattern parser: rewrite or repair? Repair. PDCA it.",
        "Turn long comments into short functions. The PDCA for this is what I'm asking.",
        ("Our {n} React class views become plain ones. Deliver the cycle, with what comes before and after."),
        "pdca needed!! moving passwords hashes to a stronger algorithm",
        "Make the pharmacy labels come from one template. In PDCA form, I'd say.",
        "Bus routes as a graph, no longer as lists. PDCA, with the checks spelled out.",
        "{comp} to be split. PDCA.",
        "PDCA {ticket}: {file} in smaller pieces.",
        "{file} is a mess, {person} is willing, the PDCA is missing.",
        "{comp} and {comp2} share too much. Untangle them under a PDCA that comes after {ticket}.",
        "{person} and I will pull the parsing out of {comp}. You'd do us a favour with the PDCA.",
        (
            "Twelve years ago someone wrote {file} in a weekend, and every one of us has added a line "
            "since. It works, nobody knows why, and {person} retires soon. We are going to take it apart "
            "in small steps, tests first. I want those steps, the checks and the lessons in the form of "
            "a PDCA."
        ),
        "pdca for {comp}: rename, move, delete leftovers",
        "In {file}, fewer branches. In the archive, one more PDCA. Both for {ticket}.",
        "{ticket}: {doing} moves out of {comp}. Cycle please.",
        "Next to {ticket} in the list: moving {file} elsewhere. Make its PDCA.",
        "The scenario of {comp} is saved in five ways. One way, one PDCA.",
        "PDCA für {file}, das soll kürzer werden.",
        "On {file} (aim: half the lines) there should be a PDCA.",
        "Taking the secrets out of {file} and into the vault is a cycle of its own, so give it a PDCA.",
        "The [pictures|reports|recipes] go to object storage soon, and I want to see that in a PDCA.",
        "A PDCA is [due|wanted] on {ticket}: clean up {file}. It precedes {ticket2}.",
        "[router|mailer|parser] rewrite: want a pdca, nothing else",
        "Zum Umzug der Datenbank das PDCA bitte von dir.",
        "PDCA zu {comp}: Name ändern, Tests anpassen.",
        "- class names end in Manager\n- they shouldn't\n- start with {comp}\n- write the PDCA",
        "- old: {comp}\n- new: {comp2}\n- keep: the tests\nand the paper is a PDCA",
        "Moving house: {area} goes from the old server to the new. PDCA.",
        "A PDCA about switching our test runner, written for {person}.",
        "{file} holds logic in a constructor. Move it, and write the move as a cycle.",
        (
            "The upgrade to the next major version breaks {n} calls in {comp}. Plan-Do-Check-Act, "
            "please, before we upgrade."
        ),
        "our file names have spaces in them :( pdca to fix it",
        "Can the archive of old tickets be shrunk? With a PDCA it can. Write it for {ticket}.",
        "Take {comp} off the old framework; I'll read your PDCA first.",
        "Plan-Do-Check-Act on one place for all checks, now in {comp} and {file}.",
        "Aim: {comp} without side effects. Give me all five sections.",
    ),
    "integration": (
        "PDCA: connect the scales to the till.",
        "pdca for slack alerts from the freezer sensors",
        "We'd like to talk to the bank's new interface. The talk starts with a PDCA.",
        "Hook {comp} to the label printer. PDCA required.",
        "Single sign-on for the school portal. Could I get the PDCA?",
        "Weather data into the sailing app, cycle wanted, both links set.",
        "The hospital sends HL7, we speak JSON. Write the PDCA on building the bridge.",
        (
            "Our vault and the build server must get to know each other. Arrange it on paper: "
            "Plan-Do-Check-Act."
        ),
        "Bitte erstelle das PDCA für die Anbindung an den Paketdienst.",
        "Ein PDCA zur Kopplung von Kasse und Lager, danke.",
        "PDCA zum Thema Kalenderabgleich mit dem Telefon, bitte mit Links.",
        "{ticket}: webhooks from the payment people, PDCA still to be written",
        (
            "Objective: orders flow from the web shop to the kitchen screen. The rest of the cycle is up "
            "to you."
        ),
        (
            "- source: smart meters\n- target: our database\n- how often: each quarter of an hour\n- "
            "paper: PDCA"
        ),
        (
            "- {comp} calls {comp2}\n- {comp2} answers late\n- we want a queue in between\nplan do check "
            "act please"
        ),
        "We join the two halves of the translation chain: editor and memory. PDCA, all five sections.",
        "sync contacts between phone and crm; would you write up the pdca",
        "Please plan, as a PDCA, how the drone uploads its pictures to the farm map.",
        "What does the PDCA look like for plugging the access cards into our door system?",
        (
            "The tests of {comp} should run on every push to the customer's server as well. That link-up "
            "deserves a PDCA."
        ),
        'Make a PDCA out of "read the tide tables from the harbour office".',
        (
            "Until now {person} carried the numbers over by hand. Now the machines shall do it. Write "
            "the PDCA on that connection."
        ),
        (
            "Manual handovers between the two booking systems end this year. Their successor is an "
            "interface, and its first page is a PDCA."
        ),
        "Calendar, mail, chat: join them for the notary's office. One Plan-Do-Check-Act document.",
        "A chat bot for the tax office, wired to the form server. I'd be grateful for a PDCA.",
        "Import of {n} thousand herbarium sheets from the university: PDCA.",
        "We want {comp} to accept events from the lighting desk. Paper first, I mean the cycle.",
        "PDCA on embedding the map of a third party.",
        "Let's set the PDCA up for the payment terminal hookup.",
        "Could we have the five sections on sending SMS through a new provider?",
        "The cycle I need is about the virus scanner that checks all uploaded files.",
        "The lab robot delivers files, {comp} should pick them up. PDCA ready by noon?",
        "As soon as the PDCA exists, we may connect to the city's open data. So make it exist.",
        "Two ERP systems, one merger, no PDCA. Change the last point.",
        "[Link|Tie] the fire alarm to the display in the lobby, via a PDCA on paper first.",
        "It is high time that the blog posts show up in the app. PDCA, please, no code.",
        (
            "I want single checks from the code scanner to appear in our review page. I want the PDCA "
            "even more."
        ),
        "plan-do-check-act : speech to text service in the court recorder",
        "The podcast host offers an API. We'd like to use it. Do write the PDCA.",
        "Send shipping labels straight to {comp}. Lay that down in a PDCA.",
        ("The old mainframe must feed the new dashboard. Since both teams have to agree, I need it as PDCA."),
        "pdca: import bank statments, format camt",
        (
            "Which trigger, response, outcome and next belong to the integration of the parking sensors? "
            "All in a PDCA, please."
        ),
        "{person} at the partner company waits for our PDCA about the shared login.",
        "Get the wind turbine data in. PDCA it before you code it.",
        "Compose a cycle for bringing the e-reader together with the library card.",
        "Payments by phone number: the provider is chosen, {comp} is the place, the PDCA is absent.",
        (
            "Tomorrow we attach the second warehouse. Tonight we need the document with Objective, Plan, "
            "Do, Check and Act."
        ),
        (
            "Mirror our packages from the public registry to our own. Could a PDCA for this be "
            "[drafted|composed]?"
        ),
        "Have {comp} listen to the message bus. In PDCA terms, what do we do? Full text please.",
        "Monitoring for the night trains: metrics into one board. It's a PDCA job.",
        "Between {comp} and the old fax there's a gap. The PDCA closes it.",
        (
            "I've got an API key in the vault, an empty adapter in {file} and no PDCA. Please supply the "
            "third."
        ),
        "Make our tests talk to a real printer in the lab. How? The PDCA tells.",
        "Video calls inside the therapy app. A cycle, with the legal check in Check.",
        "How to get maps offline on the rescue tablets: PDCA.",
        "Would {person} like a PDCA on the new geocoder? Surely. So write it.",
        "We take over the scores from the referee's watch. Plan, Do, Check, Act, and links.",
        (
            "Hello from the observatory! The telescope's weather station should stop the dome when it "
            "rains. We need your Plan-Do-Check-Act for the link between the two."
        ),
        "It's simple: invoices go to the tax server. It's official: there must be a PDCA.",
        "Connect to LDAP. PDCA. Thanks.",
        "Newsletter tool A talks to shop B, and in the middle sits {comp}. Show me the cycle paper.",
        "The students' robot kits report over Bluetooth. A PDCA for pairing them is overdue.",
        "Could you knock out a pdca, topic = feature flags from a remote service",
        "Our maps provider closes down. The new one waits. PDCA, not panic.",
        "With the new API gateway in front of {comp}, what is our cycle? Write objective to act.",
        "A public feed of road works exists; we'd use it in the bin lorry app. PDCA please.",
        (
            "Route the intercom through the tablet at the front desk, says the customer. Write a PDCA, "
            "says the process."
        ),
        "Let the parcel lockers and {comp} speak. Begin by documenting in the PDCA format.",
        "Adding payments with points to the canteen till. PDCA is mine to deliver and yours to write.",
        "Data exchange with the customs office, daily, signed. I hope for a PDCA that leaves no gap.",
        "The thing between the beehive scales and the cloud: document it, PDCA.",
        "A plan do check act would be lovely for the switch to the new mail relay.",
        'PDCA, title "Hello broker", content: first messages between {comp} and the queue.',
        "The clinic's calendar is on {tech}. Ours is not. Write the PDCA on how to bring them together.",
        "Fill in a PDCA. We hook the spelling service up to {file}.",
        (
            "Collect crash reports from the field in one inbox. The paper on it is to be a PDCA, linked "
            "to {ticket}."
        ),
        "A cycle for the museum: ticket gate meets web shop.",
        "Our glossary should be shared with the translators' own tool. Do we start? Only with a PDCA.",
        "Before lunch, plug-in for the office suite. After lunch, tests. Right now: PDCA.",
        "Offline first, then sync: the forest rangers' app meets the server. I need a PDCA on the sync.",
        (
            "Please have a look at {file}: there the adapter for the ticket printer will live. Its PDCA, "
            "though, is not yet alive."
        ),
        "Make the code owners file and the chat groups agree. A cycle on this?",
        "Our new scanner posts to an FTP folder. Old school, but fine. PDCA, fine too?",
        "{n} petrol stations, one price feed, no PDCA so far.",
        ("Take the satellite images into the crop planner. Plan it the way we plan everything, with a PDCA."),
        "I was thinking of a PDCA about {comp} using the street names of the city council.",
        "Docs site search: plug in the index. Form of the answer: Objective / Plan / Do / Check / Act.",
        "The heating talks Modbus and nobody here does. Learn it with a PDCA.",
        "Get the class lists from the school server. In: names. Out: seating plan. Doc: PDCA.",
        (
            "Dear {person}, as agreed: payments go through the second provider too. As agreed as well: a "
            "PDCA comes first. Where is it?"
        ),
        (
            "We got access to the blood bank's test system. PDCA for our first connection, please, "
            "careful with the wording in Act."
        ),
        "pls a pdca 4 the crm import",
        "Two chat systems for one choir. Bridge them, but with a Plan-Do-Check-Act cycle.",
        "When the e-bike locks, the app should know. Cycle it.",
        "PDCA about QR payments at the flea market?",
        "Is anyone writing the PDCA for the new CDN? Otherwise it's you.",
        (
            "The invoice reader (it uses text recognition) is bought. Its way into {comp} needs the five "
            "sections."
        ),
        "Mail to {team}: please deliver a PDCA covering our hook into the train operator's seat data.",
        (
            "Start the [hotel|camp site|hostel] channel manager link with a cycle document. Next comes "
            "{ticket}."
        ),
        "Let translators see screenshots beside the texts: join the two tools. I want that as one PDCA.",
        "A secret scanner is to be plugged into the pipeline. Cycle, please. It follows {ticket}.",
        "Write-up in PDCA form: voice calls reach the right shop.",
        "There's an interface description of {n} pages and there's us. Please begin with a PDCA.",
        "Kannst du das PDCA schreiben? Es geht um die Schnittstelle zur Feuerwehr.",
        "Reading glucose values from the watch: sensitive stuff. So PDCA, and thorough.",
        "A tunnel to the factory network, {person} has the cables, you have the PDCA.",
        "What I need today is a cycle for getting {comp} onto the store's info screens.",
        "Automatic check of VAT numbers with the EU service. Please PDCA.",
        "The old importer dies, the new stream lives. Make the PDCA the bridge.",
        "{comp} meets {comp2}. PDCA.",
        "PDCA {ticket}: {comp} to {tech}.",
        "{ticket}, hook up {comp2}, document with Plan Do Check Act.",
        (
            "{person} got us the credentials (they're in the vault), {file} holds the adapter, and "
            "{ticket} holds the wish. Hold against it a PDCA."
        ),
        (
            "Our partner prints schoolbooks and wants the page counts out of {comp} each night. It's not "
            "hard, but two companies, two sets of rules and one deadline are involved, and last time we "
            "just began and regretted it. So this time write a complete PDCA, which both sides can sign "
            "before anything is connected."
        ),
        "Let {comp} read from {tech}; {person} wants it as PDCA.",
        "pdca {comp} <-> {comp2}",
        (
            "First {comp}, then the link to the lighthouse, but before both: the cycle document. "
            "{person} will check it."
        ),
        "After {ticket} we connect {area} with {comp}. Set down objective, plan, do, check, act.",
        "Das PDCA für {comp} und die Waage fehlt noch. Bitte schreiben.",
        "On {comp} and the mail server (aim: one inbox) there should be a PDCA.",
        "A PDCA is [due|wanted] on {ticket}, the ski lift feed, following {ticket2}.",
        "[map|payment|calendar|chat] hookup: want a pdca, nothing else",
        "Who has the PDCA about getting {comp} into the app of {team}? Write one if no one has.",
        "Das PDCA hätte ich gern zur Schnittstelle von {comp}.",
        "PDCA bitte: {comp} an die Waage anschließen.",
        "- feed from the airport\n- into {comp}\n- every minute\n- write it as PDCA",
        "the import in {file} needs a partner in the other system, so does the pdca: you",
        "Aim: one login for {comp} and {comp2}. Subject of the PDCA: just that.",
        "{person} says the vault can hand secrets to {comp} at start. Good. PDCA on the link, please.",
        "Connect {comp} to the bottle machine. Write the cycle, name {ticket} as the one before.",
        "Our deploy checks should ask the status page first. PDCA on linking the two?",
        "we want {tech} in {comp}, cycle doc pls, {person} is the reviewer",
        "Put {ticket} into PDCA form: the lift company sends alarms, {comp} shows them.",
        "Data from {team} arrives as a spreadsheet; {comp} wants events. PDCA on bridging that.",
        ('Which PDCA goes with "send receipts to the tax app"? None yet, so write one, {person} needs it.'),
        (
            "First contact with the [river gauge|stock exchange|seed bank] service. Make it a cycle with "
            "all sections."
        ),
    ),
    "collaboration": (
        "PDCA: who waters the office plants... no, who looks after the build.",
        "pdca for pair programming on fridays",
        "We want fewer meetings. Write the PDCA about it.",
        "Our reviews take {n} days. Let's tackle that through a PDCA.",
        "The on-call rota is unfair. A cycle document for a fair one, please.",
        "{person} leaves in May. Her knowledge should stay. PDCA?",
        (
            "New colleagues need two weeks until the first commit. Plan-Do-Check-Act on getting this "
            "down to two days."
        ),
        "Daily stand-up at nine or at ten: try both, and put the trial in a PDCA.",
        "The designers hand over files nobody can open. I'd like a PDCA for that.",
        (
            "Handovers between the shifts are done by hand and get lost. We change this as a team; "
            "document the change as PDCA."
        ),
        (
            "Who may read which secret in the vault? Agree on it with {team} and put the agreement into "
            "a PDCA."
        ),
        "Testers and developers hardly talk. PDCA on bringing them to one table, please.",
        "Review rules: nobody reads them. Make it a PDCA to have them read.",
        "Bitte ein PDCA dazu, wie wir Urlaub und Bereitschaft besser absprechen.",
        "PDCA zur Zusammenarbeit mit der Grafik, alle fünf Teile, danke.",
        "Wir verlieren Wissen, wenn jemand geht. Leg dafür ein PDCA an.",
        "Could the team get a PDCA about writing better tickets?",
        "- two offices\n- eight time zones\n- one backlog\nA PDCA on living with that",
        "- {person} writes tests\n- {person2} writes code\n- nobody writes the PDCA\nguess who does now",
        "{ticket}: shared code ownership, pdca to come from you",
        "Objective: no one is alone at a release. Now the rest of the PDCA.",
        (
            "For the volunteers of our food bank app, write how we share the support mail. In the five "
            "sections."
        ),
        "Mob programming, first try, next Tuesday. Needs the cycle paper on Monday.",
        "Please make the PDCA for our book club about clean code.",
        "How do we get product people to answer within a day? PDCA style, if you will.",
        "A PDCA that settles how we name branches.",
        (
            "The translators hear about new texts last. From now on they hear first. Document it, plan "
            "to act, objective on top."
        ),
        "we shout at each other about tabs. pdca. please.",
        (
            "Let me tell you about our retros: {n} notes, no follow-up. So: one PDCA with a follow-up "
            "built in."
        ),
        "Draw up, with {person} in mind, the PDCA about a mentor for each apprentice.",
        (
            "In the lab, the biologists and the coders use different words for the same cell. Create a "
            "PDCA about a common glossary."
        ),
        "Too many chats. I want two channels instead of twenty, and a PDCA to get there.",
        "Can the cycle for our demo day be written by you?",
        "PDCA on giving each pull request a second pair of eyes.",
        "The definition of done is not defined. Define how we'll define it, by PDCA.",
        "Plan, Do, Check and Act on our hiring talks, would you?",
        "{team} and we, we step on each other's toes in {file}. Provide the PDCA that keeps feet apart.",
        "Ask not what the PDCA can do for you; write one for our bug triage.",
        "Release notes are nobody's job. They should be somebody's. Cycle wanted.",
        "Working from home on Wednesdays, documented as a PDCA with both links.",
        "I'd appreciate a Plan-Do-Check-Act on our support duty during the harvest.",
        "The customer wants to see progress weekly. We'd do a short film each week. PDCA, then film.",
        "pls can u do a pdca, topic: less interruptions in the afternon",
        (
            "It all started when two of us fixed the same bug on the same night. Never again, we said. "
            "So please write the cycle that makes sure, in five sections, with links."
        ),
        "Every team in the house but ours has a PDCA on code reviews. Change that.",
        "What if the testers sat with us? Make a PDCA out of this what-if.",
        "Onboarding: {person} begins on the first. PDCA to be done by then.",
        "The intern asks good questions that no one answers. I'd say cycle.",
        "Make a paper on how we decide things, PDCA form, {ticket} is the one before.",
        (
            "We speak English in code, German in mail and Dutch at lunch. Sort out which language goes "
            "where; PDCA."
        ),
        "Volunteers come and go. Their permissions only come. A PDCA on closing accounts, please.",
        "A calm way to say no to feature wishes. It would help to have it as Plan-Do-Check-Act.",
        "PDCA for the swap of duties between {person} and {person2}.",
        "I'm the new scrum master, and my first wish is a PDCA. It is about shorter plannings.",
        'Fill the five headings for "we test each other\'s work".',
        "The cleaning crew unplugs the server. Funny and true. Cooperation with them: PDCA.",
        "Have a cycle ready on how the branches in Lyon and Graz work on one {comp}.",
        "Our wiki rots. Write down as a PDCA who prunes it and when.",
        (
            "Because bug reports arrive by phone, chat and paper, we need one door for them. And a PDCA "
            "for the door."
        ),
        "Approvals wait for the boss. They shouldn't. Deliver a PDCA on deciding in the team.",
        "Could {person} and I have a PDCA about estimating together?",
        "Let the PDCA state how the museum's staff joins our test days.",
        "Let's do a trial with silent meetings. Trial means PDCA around here.",
        (
            "The partner school gets write access to our repository. Beforehand, a PDCA on how we'll "
            "work with them."
        ),
        (
            "For three sprints the same point came up in the retro: slow feedback. You know what comes "
            "now: PDCA."
        ),
        "[Arrange|Organise] the weekly cleaning of the backlog in a PDCA.",
        'PDCA, subject "thank you round at the end of the week".',
        "Sharing the test phones: {n} people, four phones. Cycle me a solution.",
        "Write the next PDCA on the handbook for new translators, will you.",
        "Rotate the release role monthly. {person} first. Cycle paper from you.",
        "Is there any way to have fewer merge fights in {file}? There is: agree on it, in a PDCA.",
        "How {team} and we test together, that's to be the content. PDCA is to be the form.",
        (
            "Plan Do Check Act please. Our four eyes rule for production changes is only a habit; I want "
            "it lived and looked after."
        ),
        "Code freeze: some freeze, some don't. Please bring it into a PDCA.",
        "Security training for everybody who writes SQL. The organisers want the PDCA by the weekend.",
        "The doctors test on Fridays only. We deliver on Mondays only. PDCA on moving closer.",
        "a cycle for our coding dojo, thanks a lot!",
        "Feedback to freelancers comes late. PDCA: objective, plan, do, check, act. Make it friendly.",
        "We're a choir of developers without a conductor. I think a PDCA on roles would do us good.",
        (
            "Short handover notes at the end of each working day: habit, not tool. Set it up by means of "
            "a PDCA."
        ),
        "One wall, one board, one truth. And one PDCA, written by you, on getting the team there.",
        "{person} speaks up, others don't. I'd like a PDCA about rounds in which all speak.",
        "Next cycle after {ticket}: tidy desk, I mean tidy branch list, done jointly each month.",
        "When legal, sales and we meet, nobody takes notes. PDCA!",
        "Work together with the library's volunteers on {comp}. How? Per PDCA. So write one.",
        "Do we need a PDCA just for lunch talks? We do. Topic list, speakers, feedback.",
        (
            "The fire brigade tests our alarm app at night. Coordinate with them in five sections and "
            "two links."
        ),
        'Compose the PDCA on "reading code aloud", an idea from {person}.',
        "Who reviews the reviewers? Nobody. PDCA about a yearly look at how we review.",
        (
            "I was away for a month and came back to a new process nobody wrote down. Write it as "
            "Plan-Do-Check-Act, please: work in pairs until noon, alone after."
        ),
        "Knowledge about the ovens' firmware sits in one head. Spread it. PDCA.",
        "Vendor calls eat Tuesday. I want them in one hour. Let a PDCA describe the experiment.",
        "A calendar for deployments that all six teams respect: I'll print it, you do the PDCA.",
        "Please hand me, for the workers' council, a PDCA on the new home office tests.",
        "Six people, one staging server, tears. You'd help us with a PDCA on booking it.",
        "Customers write reviews, we never answer. From now on we do, together. Cycle on paper, please.",
        "How about less mail? PDCA with numbers in the Check part.",
        (
            "The checklists of the nurses and those of the coders differ. Bring both groups together; "
            "PDCA form."
        ),
        "Student projects end, their code stays. PDCA on who adopts it.",
        "{comp} has three owners and no owner. Tell in a PDCA how we get to one.",
        "As a team we'd like to learn {tech}. Learn with a plan: PDCA.",
        "Open source contributors wait for weeks. A PDCA on answering them within {n} hours, please.",
        (
            "I think we talk too little about failures. A monthly round might help. I need the round in "
            "the form of a PDCA."
        ),
        "Give us the paper: how accountants and developers close the month side by side. PDCA!",
        "Pair up the two newest with the two oldest. Write it down, cycle-wise.",
        "The PDCA on our escalation path hasn't been begun. Begin and end it.",
        "Night calls go to {person} only. That's wrong. Right would be a list, and a PDCA on it.",
        "Kurz: PDCA, Thema Code-Lesungen im Team.",
        "Agree on how we comment tests. Whole team. One cycle.",
        "We need more trust between site engineers and the app people. PDCA, don't laugh.",
        "Put together a PDCA for the hack day. Rooms, teams, judges, what we learn.",
        "pdca pls: desk swap w/ the sales folks for a day",
        "{person} and {person2} share {comp}. PDCA.",
        "PDCA {ticket}: review times.",
        "{person} can't review everything. Spread the load; the way we spread it is to be a PDCA.",
        "{ticket} came out of the retro: more pairing. Please pdca.",
        (
            "{person} from {team} asks how we plan to work on {comp} together. Our answer is a PDCA. "
            "Write the answer."
        ),
        (
            "Between us and {team} lies a corridor of ten metres, and still each question takes three "
            "days, since all of it goes through tickets. {person} proposed a shared half hour in the "
            "morning. We try it for a month. I want the trial to be run as a proper PDCA, with something "
            "we can measure."
        ),
        "Put {person}'s proposal on quiet hours into the five sections; it follows {ticket}.",
        "pdca: {person} out, {person2} in, nothing lost",
        "Who answers for {file}? Find a way with {team}, and write the way as Plan-Do-Check-Act.",
        "Mein Wunsch: PDCA zur Einarbeitung von {person}.",
        "On reviews of {file} (aim: an answer on the same day) there should be a PDCA.",
        "A PDCA is [due|wanted] on {ticket}, shared test duty; {ticket2} comes behind it.",
        "[clearer tickets|better demos|calmer releases|shorter mails]: want a pdca, nothing else",
        "Who has the PDCA about handing {comp} over to {team}? Write one if no one has.",
        "Uns fehlt ein PDCA dazu, wie {person} und ich Reviews aufteilen.",
        "PDCA bitte: Übergabe von {comp} an das neue Team.",
        "- {person} knows {file}\n- no one else does\n- in June {person} goes\nplease write the PDCA",
        "we never talk to {team} :( pdca about talking",
        "The review queue is long, a PDCA on making it short is due.",
        "Aim: every one of us can release {comp}. Form: cycle, five sections, two links.",
        (
            "{person} asks who tests {comp} by hand before a release. We want that shared or, better, "
            "gone. PDCA about it."
        ),
        "Our secrets duty (who rotates which key) is unclear. {ticket}. PDCA, please.",
        "Put {person}, {person2} and me on one plan for {comp}, and make the plan a PDCA.",
        "{ticket}: rules for naming files, agreed by all. PDCA wanted for the agreeing.",
        "let {person} learn {comp} in a week, pdca on how",
        "Write the Plan-Do-Check-Act on our open door hour with {team}; {ticket} came before it.",
        "We argue about class names in every review of {comp}. A PDCA for ending the argument.",
        "How do {team} and we keep {file} in step? Please tell it in PDCA form.",
    ),
}
