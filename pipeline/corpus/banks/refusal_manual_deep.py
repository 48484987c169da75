"""Independent messages about manual work, told from offices, shops and fields: one scene, one voice each.

Keys and rules are those of `refusal_manual`, whose answers serve these requests too: `manual_refuse` wants
repetitive work done or taught by hand, `manual_comply` wants it automated, removed, checked or explained.
Only data, in the line language of `pipeline.corpus.grammar`. Not covered: answers, and likeness to the
gates' prompts.
"""

from __future__ import annotations

REQUESTS: dict[str, tuple[str, ...]] = {
    "manual_refuse/do": (
        (
            "Version bump day again. Twelve package.json files, twelve times the same digit. Sit "
            "with me and call them out while I type."
        ),
        (
            "So the release train leaves Thursdays. {person} would like a laminated card: pull, "
            "build, zip, drag into the portal, press Publish. Same thing every week."
        ),
        (
            "Could I get the changelog assembled the cosy way? I read the {n} merged pull "
            "requests in the browser and write a line for each. What should I look at in every "
            "one?"
        ),
        (
            "Every school in the district keeps its own copy of the holiday list. I'm to visit "
            "all {n} intranet pages and swap the dates. Put the visits in a sensible order."
        ),
        (
            "hey, rename job: IMG_0001 to IMG_0{n} need proper names from the festival, i do f2 "
            "on each while u tell me which name is next"
        ),
        (
            "Nothing fancy. Look through the {n} energy bills in {folder}, write kWh next to "
            "each name, and do so again when the next quarter's bills arrive."
        ),
        (
            "Our zoo's feeding plan lives in two places, the keeper app and the wall display. "
            "Describe for the new keeper how she carries changes from one to the other each "
            "morning."
        ),
        (
            "Migration weekend! Nine people, {n} customer records each, old window left, new "
            "window right. I need a seating plan and what each one copies."
        ),
        (
            "Do the translations string by string in the web editor for me, German first. I know "
            "there's an upload button, but I want each one entered separately."
        ),
        (
            "Please take each screenshot for the store listing yourself on the phone, crop it, "
            "name it, next language. There are {n} languages and two releases a month."
        ),
        (
            "What's the most comfortable way of copying the same LICENSE into {n} repositories "
            "using only the browser's upload button?"
        ),
        (
            "{ticket}: quarter-end report. Numbers from five dashboards, typed into the slide "
            "deck by finance. Needed: slide by slide instruction."
        ),
        (
            "Test data! I need {n} fake farmers with fields, cows and tractors. Make them up "
            "individually and key them into the admin form, one farmer per form."
        ),
        (
            "By Friday the bank wants proof that someone looked at each of {n} nightly "
            "transfers. Have {person} scroll through and put initials beside every line; make "
            "the form for the initials."
        ),
        (
            "I'll be your hands. You be the head. Tell me the first manifest, which line, which "
            "value; I'll say done; then the second; and so on up to {n}."
        ),
        (
            "no pipeline pls. i ssh in on tuesdays, git pull, restart, check. write it down "
            "nicely for whoever does tuesdays after me"
        ),
        (
            "Before the harvest festival opens, all {n} stall signs get a new price. The "
            "designer opens each file in Illustrator. Lay out her evening."
        ),
        (
            "We're a library of four people. Overdue books: one of us reads the shelf list on "
            "Mondays and writes a mail to each borrower. I'd like a model for how to go through "
            "the list."
        ),
        (
            "Deployment to the {n} kiosks in the zoo means walking around with a USB stick. Draw "
            "up the round: which kiosk first, what to press on each."
        ),
        (
            "Which boxes does the clerk tick, and in what sequence, when a truck arrives? Just "
            "write it for the wall; the gate software has had an interface for years, but she "
            "likes ticking."
        ),
        (
            "A human should compare the rendered PDF with the old one before shipping, page by "
            "page, all {n} pages, every build. Prepare the comparison sheet."
        ),
        (
            'Forwarding this from head office:\n\n"As of May, branch managers will read the meter '
            "on the first of the month and enter it in Portal, then in Excel, then send both by "
            'e-mail."\n\nCould you turn it into a friendly step list?'
        ),
        (
            "I want to feel each commit. Cherry-pick {n} of them onto {branch} with me, typing "
            "the hash every time, no range."
        ),
        (
            "Just this small thing: go into all {n} values.yaml, put the new image tag, save. "
            "We'll do the same on the next release and the one after."
        ),
        (
            'Make me a spreadsheet of every place in {folder} that says "2025", so that {person} '
            "can pay each of them a visit on New Year's Day, as always."
        ),
        (
            "On the wind farm somebody climbs to the panel, reads six values and radios them "
            "down, where a colleague puts them in a form. Improve the form so it's faster to "
            "fill in."
        ),
        (
            "Do you mind going over the {n} subtitles with me to shift each timestamp? Two "
            "seconds later, you compute, I enter."
        ),
        (
            "Our release manager insists: semantic version gets picked, written in the README, "
            "in {file}, in the about box, in the docs, in the installer, always by a person. "
            "Help that person with a good memory rhyme."
        ),
        (
            "Bonjour, I must retype {n} lines of the old timetable to the new system for the "
            "bus, all months. You can say me which column in which case?"
        ),
        (
            "Without any tooling, how does one merge {n} bilingual glossaries? I'd put them side "
            "by side on two monitors and pull terms over as I spot them."
        ),
        (
            "It'd be lovely if the apprentice got to know the system by transferring {n} "
            "supplier addresses from paper cards. He has the whole summer. Which card first, "
            "what goes where?"
        ),
        (
            "How many people and hours if we alter the copyright notice in {n} files the "
            "old-fashioned way? I need the staffing plan, plus the instruction each of them gets."
        ),
        (
            "vacuuming logs again: i open each server's /var/log in mc and press F8. remind me "
            "which of the {n} come next pls"
        ),
        (
            "Twice a day the milk tank shows temperature and litres. My daughter reads it, I "
            "note it, my wife enters it. Put our three roles on one page."
        ),
        (
            "Fill in the grades. {n} pupils, four subjects, the school's web form allows one "
            "pupil at once; you read aloud and I put them in."
        ),
        (
            "Would the following count as a decent weekly habit: every parcel label redone in "
            "Word, because the template drifts? If so, give me the habit as numbered steps."
        ),
        (
            "Ops handover, part 3. The load balancer forgets its weights at midnight. Whoever is "
            "on call logs in and sets them anew for {n} pools. Part 3 should contain each "
            "keystroke."
        ),
        ("i trust eyes. list the {n} pages where i should look for a shifted button after each css change"),
        (
            "Kindly translate this shell script into instructions for humans, since {team} "
            "prefers walking through the servers:\n```bash\nfor h in $(cat hosts); do ssh $h 'sudo "
            "apt-get -y upgrade'; done\n```"
        ),
        (
            "On account of the audit, all ticket titles in {area} need a prefix. Let's edit them "
            "in the board, {n} in total, half before lunch. How do I keep track?"
        ),
        (
            "Our orchestra's parts are PDFs named scan001 to scan0{n}. The librarian shall look "
            "into each, see the instrument, and name it accordingly. A short how-to for her?"
        ),
        (
            "As the festival's box office, we get an e-mail per group booking. I need wording "
            "for the evening volunteers: read mail, find seats, type names, mark mail."
        ),
        (
            "{n} Dockerfiles pin node 18. Let me at them with nano, one container after another; "
            "you only keep count."
        ),
        (
            "Since the copy job may hide errors, I'd rather drag the nightly dump onto the stick "
            "myself, forever. What's the safest drag-and-drop order?"
        ),
        (
            '"Release notes are an art", says {person}, so from now on an editor reads all '
            "commits and composes them every Friday. Prepare the editor's worksheet."
        ),
        (
            "Read me {file} as though you were a radio announcer. I retype it in the other "
            "project. Then the other {n}."
        ),
        (
            "Hello support-bot, our dispatcher assigns {n} drivers to tours by moving magnets "
            "and then enters the result in three tools. Could you write the entering part down "
            "for the night shift?"
        ),
        (
            "{ticket}: Accessibility pass. Open every page of {area}, tab through, note missing "
            "focus. To be repeated each sprint by the newest colleague. Write his guide."
        ),
        (
            "Take the {n} old blog posts, and rewrite the date line of each from 3/4/24 to 4 "
            "March 2024, going post by post in the CMS with me."
        ),
        (
            "We lost a day to a broken workflow. Never again robots: {person} shall publish "
            "{pkg} from her laptop whenever a change lands. I want the exact commands she enters "
            "each time."
        ),
        (
            "Any idea how I'd split {n} scanned contracts at the right page? I thought of "
            "opening them, looking, and using Print to PDF for each part."
        ),
        (
            "Lions' weights: Monday's paper goes to Tuesday's spreadsheet goes to Friday's vet "
            "form. A trainee carries them along. Explain the chain so nothing is forgotten."
        ),
        (
            "You could loop, sure. I'm asking you not to. Show one edit, wait for me, show "
            "another; there are {n} of them in {folder}."
        ),
        (
            "Please go door to door through our {n} microservices and report what Java version "
            "each pom claims. I'd like a person's judgement, weekly."
        ),
        (
            "For the power plant's log we write down 24 readings each day with a pen, then "
            "someone enters them in the portal. New form layout, same pen. Any suggestions for "
            "the order of the fields?"
        ),
        (
            "The certificate on {n} printers expires yearly. I click myself through every "
            "printer's web page. It's fine, I have tea. Print the path for this year's round."
        ),
        (
            "Quick favour, {person}'s birthday list: each month find who's up, open Outlook, new "
            "mail, paste, send. I'm covering. What do I do in which order?"
        ),
        (
            "ok so the farm shop has {n} articles and vat goes from 7 to 19, till menu 4, "
            "article, tax, ok, back. lead me through all of em"
        ),
        (
            "Look after {feature} for me while I'm on leave: peek in at nine, if the light is "
            "red press Retry, peek in at ten, and so forth."
        ),
        (
            "Tell the {n} teachers, as simply as you can, how each of them copies his pupils "
            "from last year's list to this year's, name by name."
        ),
        (
            "Dear colleague, following the works agreement, postings between ledger A and ledger "
            "B shall be carried over by clerk. Draft the clerk's daily sequence, including what "
            "she writes where and when."
        ),
        (
            "snapshots outdated?? whatever, i edit the .snap files myself. {n} of them. where's "
            "the old string in each"
        ),
        (
            "To whom do I give the {n} video titles? Somebody with patience must open YouTube "
            'Studio and append "\\| 2026" everywhere. Describe the task for that somebody.'
        ),
        (
            "It's a pity that {comp} was renamed. Could we go through every import and correct "
            "it together, you pointing, me typing?"
        ),
        (
            "Which is nicer for data entry, two windows side by side or a printout? We have {n} "
            "land parcels to move to the new cadastre and will keep doing it for each update."
        ),
        (
            "Generate nothing. I want a table of {n} user names and passwords' rules so my "
            "assistant can create the accounts in the admin console one by one."
        ),
        (
            "{person} will watch the release's first hour and copy each error line from the log "
            "viewer into the channel. Make a cheat sheet of where to look and what to copy."
        ),
        (
            "Wie trage ich die {n} Stundenzettel am schnellsten von Papier in die Maske ein? "
            "Bitte Feld für Feld."
        ),
        (
            "Sunday ritual for the vineyard: open the weather site, write rain and frost on the "
            "calendar, copy the calendar to the sheet. What columns do you suggest, and how "
            "should I proceed each Sunday?"
        ),
        (
            "Set the language attribute in {n} HTML files? Alright: you give me path after path, "
            "I put `lang` there."
        ),
        (
            "A bank teller could reconcile the coin machine nightly with pencil, machine left, "
            "ledger right. It's the way we'll do it. Which lines first?"
        ),
        (
            "Is there a calm method to paste an analytics tag in the head of {n} static pages? "
            "My evenings are free all week."
        ),
        "Retype it, please, all of it.",
        "Next file? I'm ready.",
        "Drag, drop, rename, again tomorrow: order?",
        "Let's hand-number the figures.",
        "Me: keyboard. You: values. Go.",
        "Where do I click after Export?",
        "One row each, spoken, I type.",
        "Scroll and tick, {n} times. Guide?",
        "You call, I paste.",
        "Copy the footer around yourself, page after page.",
        "Ctrl+H is cheating. Line by line, please.",
        "No macro; which cell now?",
        "Eyeball those {n} diffs with me weekly.",
        "Who re-keys what on Mondays? Plan it.",
        "Write Grandma's nightly backup clicks.",
        "Teach {person} the upload by mouse.",
        "Name, save, close, next. First one?",
        "FTP drag list for every release, please.",
        "Unscripted restarts, nightly, a duty sheet.",
        "{n} forms, my fingers, your dictation.",
        "Wiki page: how we paste prices daily.",
        "Human cron for {feature}: draft the rota.",
        "List old string, new string, I do the rest in nano, {n} files.",
        "Keep it handmade: the monthly report's copy steps.",
        "Say the SQL, I type it per customer.",
        'Poster for the wall: "How to deploy with nine clicks".',
        "Deploy ritual, typed live, each Friday. Words please.",
        "Untick {n} boxes; which menu?",
        "Let {person} count the calls by reading {folder}.",
        "Transcribe {n} receipts into {file}, monthly.",
        "Ich trage ein, du sagst an.",
        "Öffnen, ändern, speichern, {n} Mal: womit beginne ich?",
        "tell me row 1. then 2. u know the drill",
        "click path for the intern pls, he does it daily",
        "i'm the build server now. commands?",
        "paper checklist for deploys pls",
        "fix imports one at a time w me",
        "just the clicks",
        "dont script. dictate.",
        "gimme file names, i edit em all tonight",
        "how 2 paste this in {n} tabs",
        "{ticket}: reading {n} meters, who and in what order",
        "{ticket}: stamp pages by hand, instructions",
        "{ticket}: pick apart the csv in excel weekly, steps",
        "{ticket}: operator guide, copying orders between screens",
        "{ticket}: visual check of {n} labels, person needed",
        (
            "Good evening. I run the office of a sailing school. Each spring {n} boats have to "
            "be put in three booking portals with the same text, photos and prices. Last year a "
            "student pasted all of that, he was slow but cheap. He is back in April. I would be "
            "glad of a one-page instruction in simple language which tells him what he pastes, "
            "in which portal, and in what sequence, boat after boat."
        ),
        (
            "Okay so I'm dictating this in the car. The thing is, um, we have the warehouse "
            "system and then we have the carrier's website, and what happens is that Marta "
            "prints the list and then types tracking numbers, all of them, into the website, "
            "comma, I mean the fields. She's on holiday next week so I'm doing it. So what I "
            "need from you is like a little guide, first this field, then that, so that I'm "
            "through by ten each day."
        ),
        (
            "Subject: Fwd: Fwd: numbering\n\n> can somebody pls renumber chapters 3 to {n} in the "
            "manual, the new intro shifts everything\n\nI said I'd do it. Word is open. I know "
            "fields exist but we never used them and I won't start. Which heading first, and "
            "what becomes of the references in the text? I plan to repeat this at each new "
            "edition."
        ),
        (
            "Sprint retro, action items:\n- {person}: stop complaining\n- {team}: the staging "
            "database is refreshed by whoever comes first, by opening DBeaver, exporting eleven "
            "tables and importing them\n- assistant: write those clicks down"
        ),
        (
            "Greetings from the observatory. Every clear night the assistant looks at {n} "
            "thumbnails and notes in a sheet which of them have satellite trails. It is a "
            "peaceful job and we do not want software for it. Could you write how to look, what "
            "to note, and how to hand over to the colleague at 2 a.m.?"
        ),
        (
            "We print a programme for the folk festival. The bands send their data by mail, "
            "form, WhatsApp and once on a beer mat. I copy everything into a table and from that "
            "table, band by band, into the layout. I'm not asking for data merge, I know it. I'm "
            "asking for a sensible order of copying for {n} bands, and a way to tick off who's "
            "in."
        ),
        (
            "Look at this:\n```yaml\nreplicas: 3\nimage: registry.local/shop:4.1.7\n```\nThe same two "
            "lines sit in {n} manifests. I'm going to open each of them on release days and put "
            "in the fresh number. Don't sell me kustomize. List the manifests in the order of "
            "their risk, and I go down your list, now and on all release days."
        ),
        (
            "My predecessor, God bless her, maintained the zoo's species register as {n} Word "
            "files, one an animal. When the ministry changes a protection status she'd open the "
            "file, find the line, overtype, save as PDF, upload. The ministry has just changed a "
            "whole lot. I intend to carry on in her style. What I lack is her list: which files, "
            "which line, what then."
        ),
        (
            "{ticket} \\| Reporter: {person} \\| Component: billing\nAs-is: credit notes are posted "
            "nightly by the batch.\nTo-be: batch removed, credit notes are posted by two clerks "
            "between 7 and 8, screen FB60, field by field.\nDeliverable: the clerks' work "
            "instruction."
        ),
        (
            "From the minutes of the parents' council: \"It was decided that the lunch orders "
            "will not go through the app any longer. Ms. Bauer collects the paper slips, adds "
            "them per class, writes the totals on the kitchen form, and enters them in the "
            "caterer's portal.\" Please write Ms. Bauer's daily instruction, including the adding."
        ),
        (
            "honestly i've spent the whole week reading about ansible terraform puppet chef salt "
            "and my brain is soup. there's only {n} raspberry pis in the greenhouses. what if i "
            "simply ssh to each on the first of the month and type the update commands and look "
            "whether the pumps still run. can u give me the list i'd follow, month by month"
        ),
        (
            "Esteemed madam or sir, in our cooperative bank the cheque images get compared with "
            "the signature card by a lady with a magnifying glass, {n} cheques in an hour. The "
            "board wishes that this be kept and described. Would you describe it, with the "
            "points she must look at in every cheque?"
        ),
        (
            "Every developer here has a private way of cutting a release, and I'd like to unify "
            "those. Not in code! People must keep typing. So: a document with the commands in "
            "the right order, which all nine of them will enter on their machines on release "
            "day, tick by tick, and hand to me signed."
        ),
        (
            "Between us, the import button in the new library system works, but the director "
            "would like us to get acquainted with every book. So {n} records will be entered by "
            "the staff, author, title, shelf. Give me a schedule for four weeks with the daily "
            "portion of each colleague and the field order."
        ),
        (
            "Hi, me again, the man with the turbines. Since the SCADA export moved behind a "
            "login, I read the yields off the monitor in the evening and put them in my Excel. "
            "It's become a habit and I rather like it. Could you sort the turbines in my Excel "
            "like on the monitor and tell me where I'd best start reading?"
        ),
        (
            'So the vendor\'s answer is "export is a premium feature". Fine! {n} invoices, View, '
            "select all, copy, paste in Notepad, save under the invoice number. And on the first "
            "of each month the new ones. Please phrase it so that my nephew can do it on "
            "Saturdays."
        ),
        (
            "i want to do a thing where every morning i open the 5 competitor sites, look at the "
            "price of the same 12 feeds for horses, and write them in my notebook and then in "
            "the sheet. what would be a good layout and which site first? it has to be me who "
            "looks"
        ),
        (
            "Two requests. First, could you explain what `git describe` prints? Second, I'd like "
            "to stay with the routine where I look at its output and type it in the about "
            "dialog, the installer script and the web page on each release, so please give me "
            "that routine as a list."
        ),
        (
            "Lighthouse scores: I open DevTools on {n} pages every Thursday, note the four "
            "numbers. Would you make me a notebook page for it and the order of the pages?"
        ),
        (
            "Container arrives, seal number gets read, dock worker shouts, checker types. Please "
            "put this in proper sentences for the induction of new checkers."
        ),
        (
            "Every commit message must also go into the customer's Trello. I'll copy them at the "
            "end of the day. What format would you choose, card by card?"
        ),
        (
            "Say we switch off Renovate. {person} would then browse npm for new versions of our "
            "{n} dependencies on the first Monday. Help her with a browsing plan."
        ),
        (
            "For the cookbook app I want the {n} quantities converted from cups to grams, recipe "
            "after recipe in the CMS editor, me at the mouse, you at the sums."
        ),
        (
            "It's raining, the football is cancelled, and I have {n} CSV files with semicolons "
            "where commas should be. Open the first with me, we do it properly, key by key."
        ),
        (
            "Museum loans: when a piece comes back, its status has to be changed in four "
            "systems. Describe the round that the registrar makes through those systems."
        ),
        (
            "We need {n} nearly identical landing pages for the cities. Duplicate page, change "
            "city, change map, publish. I've made three. Keep me company for the others and say "
            "the next city."
        ),
        (
            "The crane inspection app exports nothing, so Mr. Ott reads each result on his phone "
            "and writes it on form 12. Rework form 12 so that his reading goes faster."
        ),
        (
            "I sort the incoming mail by postcode into {n} trays, virtual ones, in Outlook. It's "
            "soothing. Could you give me a table of which postcode goes in which tray, for my "
            "daily round?"
        ),
        (
            "Rather than having the test suite log in, let {person} log in for it every 30 "
            "minutes and paste the fresh cookie in the config. Write that down as a duty."
        ),
        (
            "In the archive are {n} tapes. Read label, write label. That's all it is. Design the "
            "sheet, name the columns, and estimate what two trainees get through in a week."
        ),
        (
            "Shop closes at eight. Then I walk the till menus: reports, day end, print, write "
            "the total in the ledger, reports, articles, print, write. I'm hiring a helper. Put "
            "it in words for her."
        ),
        (
            "{person} refuses to learn git. Therefore I copy his folder over mine each evening, "
            "look which files differ in date, and take over the new ones one after another. "
            "What's a good routine?"
        ),
        (
            "We reset the demo tenant after every sales call: delete {n} contacts, delete deals, "
            "enter the standard ones anew. I'd like this as a neat sequence for the sales people."
        ),
        (
            "About those {n} alt texts: a volunteer opens every image page of the zoo's site, "
            "presses edit, pastes from her list. She asks for the list in the order of the "
            "site's menu."
        ),
        (
            "Let's make the weekly backup social: all seven of us around the table, each drags "
            'one share to the big disk and says "done". Write the agenda.'
        ),
        (
            "Which of the {n} contact forms on our sites still work? I'd like {person} to fill "
            "in and send each once a week, and to keep a diary about it. Set up the diary."
        ),
        (
            "As a beekeeper I weigh {n} hives with a luggage scale, shout the weight, and my son "
            "types it. He wants to know what to type in which column."
        ),
        (
            "Put yourself in the position of a very patient clerk. I give you {n} addresses, you "
            "write them out again with the postcode in front. No regex, you personally, and next "
            "month the new ones."
        ),
        (
            "Since our cloud bill must be split over {n} departments, I look up each resource's "
            "tag in the console and add it to the right sum. Describe how I do this in good "
            "order on the third of each month."
        ),
        (
            "Emma from HR would type new hires into Slack, Jira, Figma and the coffee machine. "
            "Nice girl. Write her a walk-through for each tool, she'll be doing it all year."
        ),
        (
            "Don't bother with a parser for the tide tables. I read the port's PDF and type high "
            "water and low water for {n} days. Are there tricks for not slipping a line?"
        ),
        (
            "If someone were to compare {n} translated pages with the English original for "
            "missing paragraphs, scrolling both, how should that person go about it so it can be "
            "repeated every release?"
        ),
        (
            "Feature flags: after every rollout I go into LaunchDarkly and set {n} segments by "
            "hand. I like to see the little switch move. Which segments in which order, and what "
            "do I look at in between?"
        ),
        (
            "We have the sheep ear tags in a book. For the subsidy all {n} numbers must be in "
            "the ministry's web mask by Sunday, then again at shearing. My wife reads, I type. "
            "Any proposal for how we divide the pages?"
        ),
        (
            "no db migration tool. i run the {n} alter statements by hand at every customer, "
            "evening by evening. make me a list per customer what to type"
        ),
        (
            'There\'s this field "updated on" at the bottom of {n} policy pages. Each January we '
            "open each page and put the date. My turn this year. Where's the list of pages, and "
            "can you pace me?"
        ),
        (
            "A colleague's bot posted nonsense in the festival's feed. Bots are out. Volunteers "
            "now copy each act's start from the schedule to five networks. Write the volunteers' "
            "cue sheet with times."
        ),
        (
            "Of {n} delivery notes, every one has to be opened, signed with my scanned signature "
            "by paste, saved, closed. Daily business. How do I set up my desktop for that?"
        ),
        (
            "I'd appreciate if you'd review what I typed after each of the {n} records I carry "
            "over from the old patient index, then ask for the next. We carry on until the index "
            "is through."
        ),
        (
            "Get the apprentice used to servers: each morning he should log in to the {n} "
            "machines, run df, and copy the percentages to a whiteboard. Draft his morning."
        ),
        (
            "Photos from the speed camera have to be matched to plates. The office wants a clerk "
            "who looks and types, no recognition. What should the clerk's screen sequence be for "
            "{n} photos an hour?"
        ),
        (
            "You'd be my metronome. Ten seconds a record: say a surname, I correct its spelling "
            "in the members' database, say another. There are {n}, and I want it this way each "
            "quarter."
        ),
        (
            "Whenever a ferry is late, the purser changes the time on the website, on the "
            "screens, in the app and on the telephone tape. Give her a pocket card for those "
            "four."
        ),
        (
            "Make the interns do it: {n} product pictures, white background, lasso, delete, "
            "save. They'll need to know the Photoshop moves. Write those up for a whole summer "
            "of it."
        ),
        (
            "Grape by grape, no; but barrel by barrel, yes: I go down, sniff, come up, enter pH "
            "in {n} rows. Which barrels tomorrow and what to enter?"
        ),
        (
            "Should the trainee prefer Tab or the mouse while she enters {n} bills of lading a "
            "day? And what's the kindest order of fields for her?"
        ),
        (
            "You once wrote a deploy script for us. Please unwrite it: give the same thing as "
            "prose so {team} can carry it out at the terminal each Wednesday."
        ),
        (
            "Hand me the {n} commit ids in small portions of five. I revert them one by one, I "
            "want to be present at each."
        ),
        (
            "The mural project has {n} sponsors. Logo goes in footer, newsletter, flyer, slides. "
            "When a sponsor leaves, someone takes it out of all. Who, where, in which order? "
            "Write it as a standing task."
        ),
        (
            "Keep the generator off. I'd like the {n} seed rows typed out with love, each by "
            "you, and in the next sprint again."
        ),
        (
            "In our post office the scale isn't connected. Read the grams, choose the tariff, "
            "key the price. Training material for that, with the {n} tariffs, please."
        ),
        (
            "There was a sync between calendar and room doors. It's gone and I like it better: "
            "at seven I walk the corridor and change the paper in {n} frames. Print me the "
            "sheets' list day by day."
        ),
        (
            "Quiz night! {n} teams, the answers on paper. My wife corrects, I put points in the "
            "laptop, she announces. Same thing monthly. What should my table look like and what "
            "do I enter when?"
        ),
        (
            "Assume that nobody may install anything, run anything or schedule anything. "
            "{person} has Excel and a mouse. How does she produce the utilization report from "
            "{n} tabs every week?"
        ),
        (
            "I'd call it gardening: on Sundays I stroll through {folder}, pull an unused import "
            "here, an unused function there. Point me to the weeds, bed by bed."
        ),
        (
            "Forms again!! {n} building permits, old form to new form, the words are the same "
            "but the boxes are not. You tell me box numbers, I cut and paste."
        ),
        (
            "As requested by the client, the nightly numbers are read out over the phone to his "
            "office, and his office writes them in a book. Prepare the reader's text template "
            "and the order."
        ),
        (
            "When the horn sounds at the sawmill, shift leader counts boards, tells office, "
            "office types. Please formalise, incl. a box for the number and a box for initials."
        ),
        (
            "{n} repos, default branch from master to main, Settings, Branches, pencil, type, "
            "confirm. I can do this half asleep. Just name the repos in turn, would you?"
        ),
        (
            "I want to be very exact with our stamps collection site. So no bulk edit: you open "
            "stamp 1, compare the catalogue number, correct it. Then stamp 2. Until {n}. Report "
            "after each."
        ),
        (
            "A choir mother copies the rehearsal dates from my mail to 40 phones' worth of "
            "WhatsApp. She'd welcome it if I gave her the messages singly, in sending order."
        ),
        (
            "What a person has to do at the cash machine when it runs low is: note, call, note, "
            "enter, note. I'd like each of those notes as a form for {n} machines."
        ),
        (
            "Let me explain what I don't want: a tool. What I do want: an overview of {n} SVG "
            "icons whose fill is wrong, and the right fill, so I can go through them in Inkscape "
            "on the sofa."
        ),
        (
            "Dear all, the crawler got us blocked. For now and the foreseeable future, {person} "
            "visits the {n} tender portals herself in the mornings and copies what's new to our "
            "list. Assistant, please draft her round."
        ),
        (
            "sorry if stupid: i got {n} mp3 of the sermon series, title tag wrong in all. vlc, "
            "media info, type, save metadata. can we do it together, u tell me each title"
        ),
        (
            "With regard to inventory, the colleagues from the night shift shall continue to "
            "write bin, article and quantity on the pad, and the day shift shall continue to key "
            "the pad in. Merely align the pad with the screen."
        ),
        (
            "Someone on the team needs to log on to the registrar and push the {n} expiry dates "
            "forward each autumn. Make that someone's to-do so foolproof that I could hand it to "
            "my dad."
        ),
        (
            "Suppose I sat next to you: you'd say \"line 14, remove await\", I'd do it, you'd say "
            "\"line 90\". We'd have the {n} floating promises done by lunch. Let's."
        ),
        (
            "Our Saturday market: traders call in their metres, {person} draws them on the plan, "
            "measures, writes the fee on a slip, and copies the slip in the cash book. Give it a "
            "clean description, step after step."
        ),
        (
            '{ticket}: "Nightly build is off for cost reasons. Each dev builds the four '
            'installers locally before going home and uploads them." Add the how-to under this.'
        ),
        (
            "I like our little theatre's way: at the interval the cashier counts stubs, at the "
            "end she counts money, then she types both in. Only, newcomers get it wrong. Clarify "
            "it for them."
        ),
        (
            "After each thunderstorm a technician visits {n} inverters' web pages and "
            "acknowledges the alarm. What a nice excuse for coffee. Formulate the visit, "
            "inverter by inverter."
        ),
        (
            "Take our data protection request: name comes in, Ms. Lind searches {n} systems, "
            "prints, blackens, scans. I need the searching described for Ms. Lind's deputy, "
            "system by system."
        ),
        (
            'For a start, paste "use strict" above line one of {file}. Well done. And now the '
            "next. I'll tell you when to stop, there are about {n}."
        ),
        (
            "Nobody at the stud farm can code, and I can't either. So it's pen, card, Excel, "
            "portal. I was asked to draw this as four boxes with what each person writes. Help "
            "me with the boxes."
        ),
        (
            "{person}'s eyes are the best bug detector we have. Thus, before each deploy, "
            "{person} shall see each of {n} e-mails our app sends. Compose the viewing order and "
            "the points to look out for."
        ),
        (
            "Quick, while the boss isn't looking: how do I click together the monthly numbers "
            "from Grafana, panel menu, inspect, CSV, then all others, and paste them in his "
            "sheet? I'll be doing that for a while."
        ),
        (
            "Bank holiday calendar, {n} branches, eleven months: open branch, tick the days, "
            "save. Let me know when you've ticked the first one so I can follow."
        ),
        (
            "Just so we understand each other: {comp} exists in nine products. I'll bring the "
            "fix over by copy and paste, product by product, and with any future fix too. What "
            "should I pay attention to in each?"
        ),
        (
            "My shift as build nanny begins at six. Every time a job goes red I press rerun. "
            "What do the other nannies need to know? It should fit on half a page."
        ),
        (
            "The tram depot has {n} drivers' licences in a drawer. Look at each, write the end "
            "date on the list, put it back. Every half year. Which list would you rule?"
        ),
        (
            "They gave me a CSV, and a website with an input mask, and a weekend. I've got "
            "nothing against typing. Break {n} rows into comfortable sessions with pauses."
        ),
        (
            "please make sure that every photo in the farm shop has its price written on it. "
            "paint, text tool, type, save. you'd tell me the prices, shelf by shelf, and next "
            "season the same"
        ),
        (
            "Would two people suffice to proofread the {n} generated certificates name by name "
            "against the registration list after each course? Draft what each of the two does."
        ),
        (
            "Back to basics. Notebook, marker, {n} sensors in the barns. Walk, look, note, walk, "
            "look, note, type it in after lunch. What's the shortest path through the barns?"
        ),
        (
            "I've muted the alert bot. From here on I glance at the disk graph every couple of "
            "hours and warn people myself. Which graphs should I glance at, in which order?"
        ),
        (
            "Customs form B4: {n} shipments, 31 boxes each. Half of the boxes never change, but "
            "we fill them in anyhow. I want a crib for box 1 to 31 to keep next to the keyboard."
        ),
        (
            "It has been decided (not by me) that merging translations shall happen in Word with "
            "track changes, language by language, {n} languages. Tell the project manager how "
            "she merges."
        ),
        (
            "A bit of theatre for the investors: during the demo, {person} behind the curtain "
            'moves the orders from "new" to "packed" in the back end, by mouse, every few '
            "seconds. From then on daily for real orders. Script for {person}, please!"
        ),
        (
            "Copying configuration between staging and production is done by yours truly with "
            "two browser tabs. I need a prettier worklist because I always lose my place around "
            "setting {n}."
        ),
        (
            "What comes after step 23 in the release? The wiki's cut off there. I think you "
            "upload the dSYMs through the website. Fill in 24 to 30 for whoever does the next "
            "releases at their keyboard."
        ),
        (
            "The energy broker mails quotes as text. I put price, term and region in our grid, "
            "{n} mails on a windy day. I want no parser. I want advice on how to lay out my "
            "screen and in what order to pick the numbers."
        ),
        (
            "Should you meet a `TODO` in {folder}, write it in my sheet with path and line. Then "
            "look on. It's a reading job, I don't want grep's opinion. Weekly."
        ),
        (
            "Dentists, {n} of them, must be told that the portal moves. My assistant phones, and "
            "after each call sets a tick, a date and a new phone number in three lists. How "
            "would she best proceed from list to list?"
        ),
        (
            'Open question to all: who wants to be "the merger"? The merger takes every branch\'s '
            "translation file and copies missing keys over, evenings. I'd like the assistant to "
            "write the merger's instructions below."
        ),
        (
            "Reptile house, thermometers, {n}. I know they could log. Visitors love to see "
            'keepers read them! Put "read, write, type in at closing" in the daily plan with '
            "details."
        ),
        (
            "Not only do I want the header changed in {n} files, I want to be the one who "
            "changes it, with my own ten fingers, and you as the page turner."
        ),
        (
            "I miss the days when one simply had a list of boxes, {n}, and pressed F2, typed the "
            "barcode, Enter. Let's have those days back in the archive. First shelf?"
        ),
        (
            "During onboarding we'd like each new developer to set up his laptop along a "
            "document with 64 commands. It builds character. Bring our 64 in a good order."
        ),
        (
            "The referee's app writes a PDF. Ms. Abt of the league reads goals and cards from "
            "{n} PDFs on Sunday night and enters them on the league's site. Her successor needs "
            "a manual."
        ),
        (
            "I'm somewhat allergic to regular expressions. Would you rewrite the {n} phone "
            "numbers yourself in front of me, adding +49, each on its line? More arrive weekly; "
            "same procedure."
        ),
        (
            "We could show Tim how the invoices get from Outlook to the share: save as, folder "
            "of the month, supplier, number. He'll do that {n} times a day for his half-year. "
            "Show Tim."
        ),
        (
            "Between 23:00 and 23:10 somebody must be awake, stop the shop, copy the SQLite "
            "file, start the shop. The rota is done; the instruction sheet is missing."
        ),
        (
            "Change of plan, no more codegen: the {n} API clients are written by us and kept in "
            "step with the spec by reading it each Monday. Which parts should we read and "
            "compare?"
        ),
        (
            "How'd you teach a temp to compare two price lists on paper with a ruler? She starts "
            "on Monday, there'll be a list a week from each of {n} suppliers."
        ),
        (
            "I volunteer to be the one who increments `BUILD_NUMBER` in {file} before each "
            "upload, also at night. Remind me how, and what else in the other {n} plists."
        ),
    ),
    "manual_comply/do": (
        (
            "Bumping the version in twelve package.json files eats my Thursday. One npm command "
            "that raises them all, please."
        ),
        (
            "The laminated card by {person}'s desk (pull, build, zip, drag, press Publish) "
            "should become a release job that nobody has to touch."
        ),
        (
            "Assembling the changelog takes an afternoon of reading pull requests in the "
            "browser. Use git-cliff or something like it and give me the config."
        ),
        (
            "Since every school in the district keeps a copy of the holiday list, please build "
            "one feed that all {n} intranet pages read."
        ),
        (
            "hey rename job: IMG_0001 and so on need names from the festival lineup csv, can "
            "python do that in a single pass"
        ),
        (
            "Parse the {n} energy bills in {folder}: kWh per name into a CSV, and rerun whenever "
            "the next quarter's bills arrive."
        ),
        (
            "Feeding plan: the keeper app has it, the wall display doesn't. Today a keeper "
            "carries changes across each morning. Make the display poll the app."
        ),
        (
            "The migration weekend had nine people copying records from an old window to a new "
            "one. Cancel it; I want an ETL run with counts on both sides."
        ),
        (
            "Somebody told {team} to enter translations string by string in the web editor. "
            "There's an upload API, so write the call for German, then the rest."
        ),
        (
            "Store listing screenshots, {n} languages, two releases a month: fastlane snapshot "
            "ought to do that. Set it up from our Xcode project."
        ),
        (
            "What's the shortest shell loop for putting the same LICENSE into {n} repositories "
            "and opening a pull request on each?"
        ),
        (
            "{ticket}: quarter-end report. Numbers come from five dashboards and are typed into "
            "slides by finance. Needed: a job that fills the deck."
        ),
        (
            "Test data! I need {n} fake farmers with fields, cows and tractors. Faker with a "
            "seed, straight into the database, no admin form."
        ),
        (
            "By Friday the bank wants proof that {n} nightly transfers were checked. A "
            "reconciliation query with a signed result should replace {person}'s initials."
        ),
        "I was the hands, a list was the head, {n} manifests long. Never again: give me yq in a loop.",
        (
            "pls a pipeline. i ssh in on tuesdays, git pull, restart, check, and i don't want to "
            "pass that on to whoever comes after me"
        ),
        (
            "Before the harvest festival opens, all {n} stall signs get a new price. The SVGs "
            "should be rendered from a table; what template tool would do?"
        ),
        (
            "We're four people in a library, and on Mondays one of us reads the list of overdue "
            "books and mails each borrower. Can a scheduled query send those mails?"
        ),
        (
            "Deployment to the {n} kiosks in the zoo means walking around with a USB stick. Let "
            "the kiosks fetch the build themselves overnight."
        ),
        (
            "Which endpoint of the gate software takes truck arrivals? The clerk still ticks "
            "boxes for each, and I'd rather post the scanner's data."
        ),
        (
            "A diff tool should compare the rendered PDF with the old one before shipping, all "
            "{n} pages, every build. diff-pdf in CI?"
        ),
        (
            'Forwarding this from head office:\n\n"As of May, branch managers will read the meter '
            "and enter it in Portal, then in Excel.\"\n\nThe meters have Modbus. I'd like a "
            "collector that makes the whole memo pointless."
        ),
        (
            "I typed the hash of every commit while cherry-picking last month. How would a range "
            "onto {branch} look for all {n}?"
        ),
        (
            "Just this small thing: the image tag in {n} values.yaml should come from the CI "
            "run, on this release and on all others."
        ),
        (
            "Make a build step out of the year in our footers, so that {person} needn't visit "
            'each "2025" in {folder} on New Year\'s Day any more.'
        ),
        (
            "On the wind farm six values get radioed down from the panel and put in a form by a "
            "colleague. The panel speaks OPC UA; write a reader that stores them."
        ),
        (
            "Do you know an ffmpeg or Python way to shift {n} subtitles by two seconds? I "
            "started entering each timestamp and lost heart."
        ),
        (
            "Our release manager writes the version in the README, in {file}, in the about box, "
            "in the docs and in the installer. semantic-release could do all five; show the "
            "plugin list."
        ),
        (
            "Bonjour, I must retype {n} lines of the old timetable to the new system for the "
            "bus, all months. You can make a program who does it?"
        ),
        (
            "With tooling, how does one merge {n} bilingual glossaries? At the moment two people "
            "put them side by side on monitors."
        ),
        (
            "It'd be lovely if the apprentice did something better than transferring {n} "
            "supplier addresses from paper cards. Scan, OCR, validate, load: sketch the code."
        ),
        (
            "logrotate config pls. opening each server's /var/log in mc and pressing F8 is not "
            "how i want to get old"
        ),
        (
            "My daughter reads the milk tank, I note it, my wife enters it. The tank has an "
            "RS-485 port, so let a Pi do all three roles."
        ),
        (
            "Grades for {n} pupils sit in a sheet, the school's web form allows one pupil at "
            "once. Find the form's request and post them in a loop."
        ),
        (
            "Every parcel label gets redone in Word since the template drifts. A ZPL generator "
            "fed from the orders table would end that."
        ),
        (
            "Ops handover, part 3. The load balancer forgets its weights at midnight and whoever "
            "is on call sets them anew. Part 3 should contain a systemd timer that does so."
        ),
        (
            "i trusted eyes and missed a shifted button on one of {n} pages. visual regression "
            "in ci, what config"
        ),
        (
            "Kindly extend this shell script; {team} used to walk through the servers instead:\n"
            "```bash\nfor h in $(cat hosts); do ssh $h 'sudo apt-get -y upgrade'; done\n```\nIt "
            "ought to stop when one host fails."
        ),
        (
            "On account of the audit, {n} ticket titles in {area} need a prefix. Editing them in "
            "the board is a day's work, the REST API a minute's. Snippet?"
        ),
        (
            "Our orchestra's parts are PDFs named scan001 upwards. Read the instrument off the "
            "first page with OCR and name the files by it."
        ),
        (
            "As the festival's box office, we get an e-mail per group booking, and volunteers "
            "type the names. Parse those mails into the seat plan, please."
        ),
        (
            "{n} Dockerfiles pin node 18, and {person} is already in nano with the third. Stop "
            "the man: sed and a pull request."
        ),
        (
            "Since the copy job may hide errors, let it compare checksums after the nightly dump "
            "and shout on a mismatch. It mustn't fall back to dragging by me."
        ),
        (
            '"Release notes are an art", says {person}, who composes them from commits each '
            "Friday. Draft them from the labels by a workflow and leave the artist the last look."
        ),
        (
            "Reading {file} aloud to a colleague who retypes it in the other project is silly. "
            "Publish it as a package both can import."
        ),
        (
            "Hello support-bot, our dispatcher moves magnets for {n} drivers and then enters the "
            "result in three tools. Could the entering be one upload that fans out?"
        ),
        (
            "{ticket}: Accessibility pass. The newest colleague tabs through every page of "
            "{area} each sprint. Replace the guide with axe in the end-to-end run."
        ),
        (
            "Take the {n} old blog posts, and rewrite the date line of each from 3/4/24 to 4 "
            "March 2024 with a database update. I refuse to sit in the CMS."
        ),
        (
            "We lost a day to {person} publishing {pkg} from her laptop with the wrong tag. From "
            "now on the workflow publishes when a change lands. I want the yaml."
        ),
        (
            "Any idea how I'd split {n} scanned contracts at the barcode page? I don't fancy "
            "opening them and printing each part."
        ),
        (
            "Lions' weights: Monday's paper goes to Tuesday's spreadsheet goes to Friday's vet "
            "form. Let the scale write to a database that the form reads."
        ),
        (
            "You could show me one edit at a time, sure. I'm asking you not to. Loop over "
            "{folder} and make all {n}."
        ),
        (
            "Please have something go through our {n} microservices weekly and report what Java "
            "version each pom claims; so far that's a person with a browser."
        ),
        (
            "For the power plant's log we write down 24 readings each day with a pen. The "
            "historian has an export. Hook it up to the portal so the pen can go."
        ),
        (
            "The certificate on {n} printers expires yearly, and I click myself through every "
            "printer's web page. Is there an IPP or SNMP way, with a renewal timer?"
        ),
        (
            "Quick favour, {person}'s birthday list: each month she looks who's up and pastes a "
            "mail. Flow or cron, I don't care, but not me."
        ),
        (
            "ok so the farm shop has {n} articles and vat goes from 7 to 19, and the till takes "
            "a csv over usb. build me that csv"
        ),
        (
            "Look after {feature} while I'm on leave is what I ask colleagues. They peek in "
            "hourly and press Retry. Give it a health check with automatic retries instead."
        ),
        (
            "Tell me how to roll over pupils from last year's list to this year's in SQL. {n} "
            "teachers copied them name by name in August."
        ),
        (
            "Dear colleague, following the works agreement, clerks no longer carry postings from "
            "ledger A to ledger B. Draft the nightly transfer program, including how it reports "
            "a failed row."
        ),
        ("snapshots outdated?? someone here edits .snap files in the editor lol. which flag updates all {n}"),
        (
            'To append "\\| 2026" to {n} video titles, somebody with patience would need a day in '
            "YouTube Studio. The Data API needs a minute; write the call."
        ),
        (
            "It's a pity that {comp} was renamed without a codemod. jscodeshift for all imports, "
            "please, no pointing and typing."
        ),
        (
            "Which is sturdier for {n} land parcels, ogr2ogr or a WFS transaction? We moved them "
            "by data entry before and must keep doing updates."
        ),
        (
            "Generate the {n} accounts from HR's list through the directory's API. My assistant "
            "created the last lot one by one in the admin console."
        ),
        (
            "{person} watches each release's first hour and copies error lines from the log "
            "viewer into the channel. Make a log alert post them."
        ),
        (
            "Wie lese ich {n} Stundenzettel aus Excel in die Datenbank ein? Bisher trägt sie "
            "jemand in die Maske ein."
        ),
        (
            "Sunday ritual for the vineyard: open the weather site, write rain and frost down. "
            "DWD offers open data; replace the ritual by a fetch."
        ),
        (
            "Set the language attribute in {n} HTML files? Alright: one perl call, and a check "
            "that none is left out."
        ),
        (
            "A bank teller reconciles the coin machine nightly with pencil. The machine emits "
            "XML. Compare it to the ledger in code, which lines differ?"
        ),
        (
            "Is there a template trick to get an analytics tag in the head of {n} static pages? "
            "My evenings were going to be pasting."
        ),
        "Retyping it? No. Parse it, please.",
        "Next release should ship itself.",
        "Drag, drop, rename: make that rsync.",
        "Auto-number the figures.",
        "Me: tired of the keyboard. You: a loop. Go.",
        "What replaces clicking Export each night?",
        "One INSERT for all rows, please.",
        "Scroll and tick, {n} times? API instead.",
        "You code, I stop pasting.",
        "Include the footer at build time, page after page.",
        "Ctrl+H across {n} repos, as a command?",
        "A macro, or better Python, for these cells?",
        "Let pixelmatch judge those {n} diffs weekly.",
        "Who re-keys on Mondays? Nobody. Import it.",
        "Write Grandma's nightly backup as a launchd job.",
        "Spare {person} the upload by mouse.",
        "Rename all, dry run first.",
        "FTP dragging must die. lftp mirror?",
        "Unattended restarts, nightly, a timer unit.",
        "{n} forms, no fingers: post them.",
        "Prices daily from the supplier's feed, not from me.",
        "Machine cron for {feature}: draft the crontab.",
        "Old string, new string, sed, {n} files.",
        "Stop the handmade monthly report: query plus template.",
        "Run this SQL per customer, in a loop.",
        '"How to deploy with nine clicks" is on our wall. Make it zero.',
        "Deploys typed live on Fridays: pipeline, please.",
        "Untick {n} boxes with one UPDATE.",
        "Count the calls in {folder} with ripgrep.",
        "Receipts to {file}: OCR, monthly.",
        "Ich will nichts mehr eintragen, bau einen Import.",
        "Öffnen, ändern, speichern, {n} Mal: gib mir die Schleife.",
        "csv to json, all of em, u know jq",
        "kill the intern's daily click path pls",
        "i was the build server. hire a real one (actions?)",
        "hook for lint, pls, people forget",
        "fix imports w eslint --fix, config?",
        "clicks? nah. curl.",
        "dont dictate. script.",
        "xargs one-liner, i had {n} tabs open yesterday",
        "how 2 not paste this in {n} tabs",
        "{ticket}: reading {n} meters over M-Bus",
        "{ticket}: stamp pages by pdftk, batch",
        "{ticket}: csv is picked apart in excel weekly, parse it",
        "{ticket}: order sync between screens, clerks do it today",
        "{ticket}: barcode check of {n} labels by camera",
        (
            "Good evening. I run the office of a sailing school. Each spring {n} boats have to "
            "be put in three booking portals with the same text, photos and prices. Last year a "
            "student pasted all of that, and two boats went online with the wrong price. All "
            "three portals accept an XML feed. I would be glad of a generator that writes that "
            "feed from our one spreadsheet."
        ),
        (
            "Okay so I'm dictating this in the car. The thing is, um, we have the warehouse "
            "system and the carrier's website, and Marta types tracking numbers from one to the "
            "other, all of them. She's on holiday next week and I am not going to do that. The "
            "carrier has some kind of REST thing. So what I need from you is a job that takes "
            "the numbers out of our table and posts them, every hour or so."
        ),
        (
            "Subject: Fwd: Fwd: numbering\n\n> can somebody pls renumber chapters 3 to {n} in the "
            "manual, the new intro shifts everything\n\nI said I'd do it, opened Word, and closed "
            "it. Convert our headings and references to proper fields with python-docx, so that "
            "new editions number themselves."
        ),
        (
            "Sprint retro, action items:\n- {person}: stop complaining\n- {team}: no more "
            "exporting eleven tables through DBeaver for whoever comes first\n- assistant: write "
            "a nightly staging refresh with pg_dump"
        ),
        (
            "Greetings from the observatory. Every clear night the assistant looks at {n} "
            "thumbnails and notes which of them have satellite trails. It was a peaceful job, "
            "but she leaves. OpenCV's line detection should do it; write a first version that "
            "fills the same sheet."
        ),
        (
            "We print a programme for the folk festival. The bands send their data by mail, "
            "form, WhatsApp and once on a beer mat. I copied everything into a table, which is "
            "fine, once. But from the table into the layout it went band by band, each year, and "
            "that's where it hurts. Show me data merge for {n} bands with pictures, from a CSV."
        ),
        (
            "Look at this:\n```yaml\nreplicas: 3\nimage: registry.local/shop:4.1.7\n```\nThe same two "
            "lines sit in {n} manifests, and on release days somebody opens each of them and "
            "puts in the fresh number. Sell me kustomize: a base, an images entry, and the CI "
            "line which sets it."
        ),
        (
            "My predecessor, God bless her, maintained the zoo's species register as {n} Word "
            "files, one an animal, and overtyped the protection status in each whenever the "
            "ministry changed it. I don't intend to carry on in her style. Pull the data out of "
            "the files with a program, put it in a table, and let PDFs be rendered from that."
        ),
        (
            "{ticket} \\| Reporter: {person} \\| Component: billing\nAs-is: credit notes are posted "
            "by two clerks between 7 and 8, screen FB60, field by field.\nTo-be: clerks do "
            "something else, a batch input posts them nightly.\nDeliverable: the batch program."
        ),
        (
            "From the minutes of the parents' council: \"Ms. Bauer collects the paper slips, adds "
            "them per class, writes the totals on the kitchen form, and enters them in the "
            "caterer's portal. This takes her 70 minutes daily.\" Please write the small web form "
            "with a total per class and the call to the caterer's interface."
        ),
        (
            "honestly i've spent the whole week reading about ansible terraform puppet chef salt "
            "and my brain is soup. there's only {n} raspberry pis in the greenhouses and i ssh "
            "to each on the first of the month. pick one tool for me and give me the smallest "
            "file that updates them all and checks the pumps"
        ),
        (
            "Esteemed madam or sir, in our cooperative bank a lady with a magnifying glass "
            "compares cheque images with the signature card, {n} cheques in an hour. The board "
            "wishes a pre-sorting by software before her retirement. Would you draft the "
            "comparison program, with a score per cheque?"
        ),
        (
            "Every developer here has a private way of cutting a release, typed from memory on "
            "nine machines. I'd like to unify those, in code: a single workflow which tags, "
            "builds, signs and publishes, and no document that people tick and hand to me signed."
        ),
        (
            "Between us, the import button in the new library system chokes on our MARC file, "
            "and the director already plans to have the staff enter {n} records. Before it comes "
            "to that, convert the file with pymarc so the button accepts it."
        ),
        (
            "Hi, me again, the man with the turbines. Since the SCADA export moved behind a "
            "login, I read the yields off the monitor in the evening. It's become a habit and I "
            "hate it. Could you show me how a Python session logs in (password from the "
            "environment) and downloads the export for my Excel?"
        ),
        (
            'So the vendor\'s answer is "export is a premium feature". Fine! The page is plain '
            "HTML. Rather than have my nephew copy {n} invoices on Saturdays, fetch them with a "
            "session cookie and save each under its number."
        ),
        (
            "i do a thing where every morning i open the 5 competitor sites, look at the price "
            "of the same 12 feeds for horses, and write them in a sheet. it does not have to be "
            "me who looks. their pages have json-ld, so: python, requests, one row a day"
        ),
        (
            "Two requests. First, could you explain what `git describe` prints? Second, I'm "
            "through with the routine where I look at its output and type it in the about "
            "dialog, the installer and the web page, so please have the build write it there."
        ),
        (
            "Lighthouse scores on {n} pages, noted by me from DevTools every Thursday. There's a "
            "CI package for that, isn't there? Config, please."
        ),
        (
            "Container arrives, seal number gets read, dock worker shouts, checker types, and "
            "one in forty is wrong. Let the gate camera's OCR post the number."
        ),
        (
            "Every commit message must also go into the customer's Trello. A push hook that "
            "creates the card; I won't copy them at the end of the day."
        ),
        (
            "{person} browses npm for new versions of our {n} dependencies on the first Monday. "
            "Switch on Renovate for us, grouped and at night."
        ),
        (
            "For the cookbook app I want the {n} quantities converted from cups to grams. The "
            "recipes are Markdown. A converter with a table of densities would be great."
        ),
        (
            "It's raining, the football is cancelled, and I have {n} CSV files with semicolons "
            "where commas should be. I'm not spending Sunday on key presses: csvkit?"
        ),
        (
            "Museum loans: when a piece comes back, the registrar makes a round through four "
            "systems. One event, four subscribers; write the publisher and one subscriber."
        ),
        (
            "We need {n} nearly identical landing pages for the cities. I've made three by "
            "duplicating and that's enough. Static site generator, a list of cities, one "
            "template."
        ),
        (
            "The crane inspection app exports nothing, so Mr. Ott reads each result on his phone "
            "and writes it on form 12. Its SQLite file lies in the backup; read that and fill "
            "form 12."
        ),
        (
            "I sort the incoming mail by postcode into {n} folders in Outlook, daily. Could you "
            "turn the table in {file} into server-side rules?"
        ),
        (
            "Rather than having {person} log in every 30 minutes and paste a fresh cookie in the "
            "config, let the test suite fetch its own session."
        ),
        (
            "In the archive are {n} tapes with barcodes. Two trainees were reading and writing "
            "labels. A scanner that types into a small app with a duplicate check would be "
            "kinder."
        ),
        (
            "Shop closes at eight. Then I walk the till menus and write totals in the ledger. "
            "The till has a network port and a documented protocol; take over the day-end for me."
        ),
        (
            "{person} refuses to learn git, so I copy his folder over mine each evening. A "
            "watcher that commits and pushes his changes for him would save my evenings."
        ),
        (
            "We reset the demo tenant after every sales call by deleting and entering contacts. "
            "Make it one button for the sales people that restores a dump."
        ),
        (
            "About those {n} alt texts: they're in a list, the images are in a CMS, and a "
            "volunteer was going to paste them. Use the CMS's PATCH route instead."
        ),
        (
            "Let's make the weekly backup boring: no seven people around the table who drag "
            "shares to a disk. restic, a timer, a mail if it fails."
        ),
        (
            "Which of the {n} contact forms on our sites still work? {person} sends each once a "
            "week. I'd like a synthetic check that does and a chart."
        ),
        (
            "As a beekeeper I weigh {n} hives with a luggage scale and my son types. Load cells "
            "and an ESP32 could log it; what would the firmware loop look like?"
        ),
        (
            "Put the postcode in front in {n} addresses. A regex is what I want, not a very "
            "patient clerk, since next month there'll be new ones."
        ),
        (
            "Since our cloud bill must be split over {n} departments, I look up each resource's "
            "tag in the console. The cost export has the tags; a query by department, on the "
            "third of each month."
        ),
        (
            "Emma from HR types new hires into Slack, Jira, Figma and the coffee machine. All "
            "but the machine speak SCIM. Write the provisioning for those."
        ),
        (
            "Don't bother telling me tricks for typing tide tables without slipping a line. "
            "Parse the port's PDF for {n} days with pdfplumber."
        ),
        (
            "If someone compares {n} translated pages with the English original by scrolling "
            "both, paragraphs get missed. Count headings and paragraphs by program and list the "
            "pages that differ."
        ),
        (
            "Feature flags: after every rollout I go into LaunchDarkly and set {n} segments by "
            "hand. Terraform has a provider; please move them there."
        ),
        (
            "We have the sheep ear tags in a book. The ministry's web mask also takes a CSV by "
            "now. I photographed the pages; turn the photos into that CSV and flag doubtful "
            "digits."
        ),
        (
            "no db migration tool so far, i run alter statements by hand at every customer. set "
            "up flyway with the {n} i have"
        ),
        (
            'There\'s this field "updated on" at the bottom of {n} policy pages, set each January '
            "by whoever's turn it is. Have the site take it from git."
        ),
        (
            "A colleague's bot posted nonsense in the festival's feed. Volunteers took over, "
            "pasting starts to five networks, and it's chaos. Repair the bot: post only acts "
            "with a confirmed flag."
        ),
        (
            "Of {n} delivery notes a day, every one has to carry my signature. I paste it in "
            "each. Which PDF library signs a folder in one go?"
        ),
        (
            "I'd appreciate if you'd review the mapping for the {n} records that my program "
            "carries over from the old patient index; two people had begun to type them."
        ),
        (
            "Get the apprentice off the servers: each morning he logs in to {n} machines, runs "
            "df, and copies percentages to a whiteboard. node_exporter and an alert rule."
        ),
        (
            "Photos from the speed camera have to be matched to plates. A clerk looks and types "
            "now. Put recognition in front of her so that only blurred ones reach her."
        ),
        (
            "You'd have me correct surnames in the members' database one at a time like a "
            "metronome. No. Compare with the ID export, {n} corrections, one update file."
        ),
        (
            "Whenever a ferry is late, the purser changes the time in four places from a pocket "
            "card. AIS tells us already. Publish the delay once, and let the four places "
            "subscribe."
        ),
        (
            "Make a machine do it: {n} product pictures, white background. rembg in a folder "
            "watcher, so the interns can put the lasso away."
        ),
        (
            "pH of {n} barrels: probes are in, Bluetooth works, only the rows don't fill "
            "themselves. Python on the gateway?"
        ),
        (
            "Bills of lading, {n} a day, arrive as EDIFACT. A trainee enters them by Tab and "
            "mouse. Write a parser for the IFTMIN message."
        ),
        (
            "You once wrote a deploy instruction in prose for us. Please rewrite it as code; "
            "{team} carries it out at the terminal each Wednesday and skips lines."
        ),
        "Revert {n} commits without me being present at each: one git command and one message.",
        (
            "The mural project has {n} sponsors. When one leaves, someone takes the logo out of "
            "footer, newsletter, flyer and slides. Make all four read sponsors.yml."
        ),
        (
            "Keep the love for people. The {n} seed rows come from a generator, with a fixed "
            "seed, in the next sprint too."
        ),
        (
            "In our post office the scale isn't connected: staff read grams, choose a tariff, "
            "key the price. It has RS-232. pyserial and a lookup table would connect it."
        ),
        (
            "There was a sync between calendar and room doors. Since it's gone somebody walks "
            "the corridor with paper. Bring it back on those e-ink things."
        ),
        (
            "Quiz night! {n} teams, the answers on paper, points in my laptop. From next month "
            "the phones send answers; scoring by a function, please."
        ),
        (
            "Nobody could install anything, so {person} made the utilization report from {n} "
            "tabs with a mouse. Now we may run Python. Take it off her."
        ),
        (
            "I used to stroll through {folder} on Sundays pulling unused imports. Let knip or "
            "eslint find and drop all of them."
        ),
        (
            "Forms again!! {n} building permits, old form to new form. The PDFs have fields with "
            "names. Map old to new and fill them by code."
        ),
        (
            "As requested by the client, the nightly numbers were read out over the phone. He's "
            "got SFTP since May. Push them there at two."
        ),
        (
            "When the horn sounds at the sawmill, the shift leader counts boards and the office "
            "types. The optical sorter counts too; take its counter by Modbus."
        ),
        (
            "{n} repos, default branch from master to main. Half asleep I clicked one wrong. gh "
            "api in a loop with a list, please."
        ),
        (
            "I want to be very exact with our stamps collection site, so bulk edit it is: "
            "compare all {n} catalogue numbers with the reference file and print the mismatches "
            "first."
        ),
        (
            "A choir mother copies the rehearsal dates from my mail to 40 phones' worth of "
            "WhatsApp. An .ics subscription would set her free. How do I generate one?"
        ),
        (
            "What a person does at the cash machine when it runs low is note, call, enter. The "
            "machine reports its level over SNMP; raise the order by itself for {n} machines."
        ),
        (
            "Let me explain what I don't want: Inkscape on the sofa. What I do want: svgo or sed "
            "to set the fill of {n} icons."
        ),
        (
            "Dear all, the crawler got us blocked because it ignored robots.txt, so {person} "
            "visits {n} tender portals herself. Assistant, please make a polite one: their RSS "
            "feeds, once a day."
        ),
        (
            "sorry if stupid: i got {n} mp3 of the sermon series, title tag wrong in all. is "
            "there a thing that reads titles from a txt and writes them all? id3v2?"
        ),
        (
            "With regard to inventory, the pad of the night shift, keyed in by the day shift, is "
            "to be dropped. Devise the upload from the handheld scanners."
        ),
        (
            "Someone on the team logs on to the registrar each autumn for {n} expiry dates. The "
            "registrar has auto-renew by API. Let's switch it on for all and check it weekly."
        ),
        (
            "Suppose I sat next to you, removing await line by line: we'd still sit there at "
            "supper. Write the ESLint autofix for the {n} floating promises."
        ),
        (
            "Our Saturday market: traders call in their metres, {person} draws, measures, writes "
            "slips and copies them to the cash book. A form which computes the fee and books it, "
            "please."
        ),
        (
            '{ticket}: "Nightly build is off for cost reasons. Each dev builds the four '
            'installers locally." Find a cheap runner and write the scheduled workflow for it.'
        ),
        (
            "I like our little theatre, not its way: stubs counted, money counted, both typed "
            "in. Scan codes at the door, sum them up, send me the number."
        ),
        (
            "After each thunderstorm a technician visits {n} inverters' web pages and "
            "acknowledges the alarm. SunSpec has a register for this; one write to each from a "
            "job."
        ),
        (
            "Take our data protection request: name comes in, Ms. Lind searches {n} systems. "
            "Give her one query service which asks all of them and bundles the answers."
        ),
        (
            'For a start, what does "use strict" do in modules? And then remove it from about '
            "{n} files with a transform."
        ),
        (
            "Nobody at the stud farm can code, so it's pen, card, Excel, portal. You can. Which "
            "of the four could one web form replace, and what does its handler look like?"
        ),
        (
            "{person}'s eyes were the best bug detector we had. Before each deploy, render {n} "
            "e-mails to HTML in a test and compare them with approved copies."
        ),
        (
            "Quick, while the boss isn't looking: his monthly numbers come from Grafana panels "
            "that I inspect and download. Query Prometheus over HTTP and write his sheet."
        ),
        (
            "Bank holiday calendar, {n} branches: ticking days in the branch pages took {person} "
            "a week. Load them with the `holidays` package and a PUT per branch."
        ),
        (
            "Just so we understand each other: {comp} exists in nine products, as nine copies. I "
            "won't carry fixes over any more. Pull it out into {pkg} and publish that from CI."
        ),
        (
            "My shift as build nanny begins at six: red job, press rerun. Give flaky jobs a "
            "retry of two in the workflow and list them in a report."
        ),
        (
            "The tram depot has {n} drivers' licences in a drawer, and their end dates on no "
            "list. Once they're in the table, send reminders thirty days ahead, by a job."
        ),
        (
            "They gave me a CSV, and a website with an input mask, and a weekend. I've got "
            "plenty against typing. Playwright could fill in the mask, row by row, from the "
            "file; please write that."
        ),
        (
            "please make sure that every photo in the farm shop has its price written on it. "
            "prices.csv exists, ImageMagick exists, i exist but only on weekends. so: a loop"
        ),
        (
            "Would a test suffice instead of two people who proofread {n} generated certificates "
            "name by name against the registration list? Write it."
        ),
        (
            "Back to basics was the motto: notebook, marker, {n} sensors in the barns. After a "
            "month I want LoRa and a dashboard. Decoder function, please."
        ),
        (
            "I've muted the alert bot, too noisy, and glance at disk graphs every couple of "
            "hours. Tune its thresholds so I can unmute it and stop glancing."
        ),
        (
            "Customs form B4: {n} shipments, 31 boxes each. We fill in all of them. A prefilled "
            "PDF with the constants and the order's values would be a relief."
        ),
        (
            "It has been decided (not by me) that Word with track changes is no way to merge {n} "
            "languages. XLIFF in and out, with a script that refuses clashes."
        ),
        (
            "A bit of theatre for the investors was {person} behind the curtain moving orders "
            'from "new" to "packed". For real orders I need a state machine that moves them '
            "itself."
        ),
        (
            "Copying configuration between staging and production is done by yours truly with "
            "two browser tabs, and I lose my place around setting {n}. Export, diff, apply: "
            "three commands please."
        ),
        (
            "What comes after step 23 in the release? The wiki's cut off. I'd prefer no 24 at "
            "all but a fastlane lane that covers 1 to 30."
        ),
        (
            "The energy broker mails quotes as text. I put price, term and region in our grid, "
            "{n} mails on a windy day. I want no advice on my screen layout. I want a parser."
        ),
        (
            "Should there be a `TODO` in {folder}, put it in a sheet with path and line, weekly, "
            "via grep in CI. So far it's a reading job."
        ),
        (
            "Dentists, {n} of them, must be told that the portal moves. My assistant was to keep "
            "three lists of ticks. Send a templated mail with a confirm link that fills one list."
        ),
        (
            'Open question to all: who wants to be "the merger", copying missing keys between '
            "branches' translation files in the evenings? Nobody. I'd like the assistant to "
            "write a git merge driver."
        ),
        (
            "Reptile house, thermometers, {n}. Visitors love to see keepers read them, fine, but "
            "the figures themselves should come from the loggers. Code for reading those?"
        ),
        (
            "Not only do I want the header changed in {n} files, I want it enforced: addlicense "
            "in CI, with a fix mode."
        ),
        (
            "I miss nothing about pressing F2 and typing barcodes for {n} boxes. A scan gun and "
            "a watcher that renames each picture, please."
        ),
        (
            "During onboarding each new developer sets up his laptop along a document with 64 "
            "commands. It builds anger. Devcontainer, please."
        ),
        (
            "The referee's app writes a PDF. Ms. Abt of the league reads goals and cards from "
            "{n} PDFs on Sunday night. Her successor needs sleep. Extract and upload."
        ),
        (
            "I'm somewhat allergic to regular expressions but more so to retyping. phonenumbers "
            "library for the {n} rows, more arrive weekly?"
        ),
        (
            "We could show Tim how invoices get from Outlook to the share, or we could let a "
            "mailbox rule plus a function do it. The latter. Graph API?"
        ),
        (
            "Between 23:00 and 23:10 somebody's awake to stop the shop, copy the SQLite file and "
            "start it. `.backup` works online, so write the timer and burn the rota."
        ),
        (
            "Change of plan, no more reading the spec each Monday: the {n} API clients come out "
            "of openapi-generator in CI."
        ),
        (
            "How'd you compare a price list a week from each of {n} suppliers in pandas? A temp "
            "with a ruler starts on Monday otherwise."
        ),
        (
            "I volunteered to be the one who increments `BUILD_NUMBER` in {file} before each "
            "upload. I un-volunteer. agvtool in a build phase?"
        ),
    ),
    "manual_comply/why": (
        (
            "How many people and hours does it usually take to alter a notice in {n} files the "
            "old-fashioned way, compared to a codemod?"
        ),
        (
            "Our release manager writes the version number in five places herself. Which "
            "mistakes have you seen come from that?"
        ),
        (
            "Please explain to the apprentice why we won't let him transfer supplier addresses "
            "from cards all summer."
        ),
        "A bank auditor told me initials beside every line are worth little as a control. Is she right?",
        "ssh in, git pull, restart: what's so terrible about it if it works on Tuesdays?",
        ("Why would a zoo bother to make kiosks fetch their builds when a walk with a USB stick is healthy?"),
        (
            "{person} says release notes are an art and must be composed by a human reading "
            "commits. What would you answer?"
        ),
        "So somebody edits .snap files in an editor. Why's that a bad sign?",
        ("Wind and frost written on a calendar every Sunday: how reliable is such a series after ten years?"),
        (
            "A broken workflow cost us a day and now half of {team} wants to publish from "
            "laptops. Give me reasons not to."
        ),
        "Two tellers with pencils or one comparison in code: which finds more differences, and why?",
        "Does your rule also hold for a thing I do once a year, such as printer certificates?",
        "what was so bad about walking through servers and typing apt upgrade, explain like i'm five",
        "For a parents' evening: why should the school stop copying pupils name by name in August?",
        "Why not click?",
        "Who banned copy-paste, and why?",
        "What's wrong with nine clicks?",
        "Is one edit manual work?",
        "Toil, in plain words?",
        "Cost of {n} pastes a week?",
        "Can eyes beat diff?",
        "Warum kein Klickpfad?",
        "Risks of a human cron?",
        "whats the rule on typing stuff in twice",
        "{ticket}: justify dropping the paper checklist",
        "Does dictating count as manual?",
        (
            "Our old librarian keeps telling me that typing {n} records acquaints you with the "
            "books. My director believes her. I have five minutes in the next meeting to argue "
            "for a repaired import. What are my two strongest points, and what should I admit?"
        ),
        (
            "I'm preparing a session for zoo keepers who maintain one Word file an animal. "
            "They're proud of it, and rightly so. How would I explain, without hurting anybody, "
            "what goes wrong when the same protection status has to be overtyped in many places?"
        ),
        (
            "During the sprint retro somebody asked what we'd lose if the staging refresh were "
            "scripted. Nobody had an answer, and yet half the room was against it. What do "
            "people fear in such moments, and what would you reply?"
        ),
        (
            "{ticket} \\| Reporter: {person}\nQuestion from the external auditor: on what grounds "
            "does Web4 forbid that clerks post credit notes field by field, given that they did "
            "so for eleven years? Two paragraphs, factual."
        ),
        (
            "The lady with the magnifying glass has found three forgeries in twenty years. How "
            "many would slip past anybody who looks at cheques for hours, and what does research "
            "on vigilance say?"
        ),
        (
            "I typed prices from five sites in a notebook for two years. Looking at the chart "
            "now I see jumps that can't be real. What kind of slips produce jumps like that?"
        ),
        (
            "Is it fair to ban bots after one posted nonsense? Volunteers make mistakes as well. "
            "Help me weigh it."
        ),
        (
            "The sheep ear tags get read out and typed at our kitchen table. How often do two "
            "people swap digits, roughly?"
        ),
        "Why do you always point at Renovate when {person} enjoys browsing npm?",
        "Explain to sales why a restored dump is better than them re-entering contacts after a demo.",
        'What makes "a clerk looks and types" so expensive over five years?',
        "What's wrong with running alter statements at each customer if I keep a list of them?",
        "Interns with a lasso learn Photoshop, says our designer. What do they not learn?",
        ("Before I set up node_exporter for {n} machines: is a whiteboard with percentages really so bad?"),
        "Pen, card, Excel, portal. Where in such a chain do errors come in most often?",
        (
            "Our boss asks why his monthly numbers can't simply be clicked together from Grafana "
            "as ever. Two sentences?"
        ),
        (
            "Is acknowledging an alarm a decision that belongs to a human, or a chore? I can't "
            "make up my mind."
        ),
        (
            "The choir says one mother with a phone is more personal than a calendar feed. What "
            "can I say that's both kind and true?"
        ),
        "If nobody may install anything, is a mouse and Excel then allowed under the house rule?",
        "What do you lose by gardening imports on Sundays instead of running a linter?",
        "Was there ever a study on reading numbers over the phone and how many get garbled?",
        "Night shift writes, day shift types: what did other warehouses gain when that stopped?",
        "Tell me honestly why I can't just have the deploy script back as prose.",
        (
            "The wiki's release instruction breaks off at step 23 and nobody noticed for months. "
            "What does this say about written procedures?"
        ),
        (
            "Are 64 commands on a new laptop character building, as our lead says, or is there a "
            "better argument for a devcontainer?"
        ),
        ("Is reading a PDF and entering goals so different from what a scraper does? Why prefer the latter?"),
        "An allergic colleague avoids regular expressions and retypes. How do I win him over?",
        "Why doesn't muting the alert bot and glancing at graphs work in the long run?",
        (
            "Two browser tabs, one for staging and one for production: list what can go wrong "
            "when settings are copied between them."
        ),
        ('"Half of the boxes never change but we fill them in anyhow." What\'s this kind of waste called?'),
        "Give one example where a human at the keyboard at 23:00 lost a database.",
        (
            "We voted on the rule that codegen beats reading the spec on Mondays. What was the "
            "reasoning again?"
        ),
    ),
}
