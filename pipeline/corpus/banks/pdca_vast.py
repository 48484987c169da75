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
            "Wanted by {team}: the paper with trigger, response, outcome and next about the failing card "
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
    ),
}
