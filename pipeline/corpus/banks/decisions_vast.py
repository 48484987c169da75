"""Many more wordings of messages that need a decision made and written up, from all sorts of domains.

Keys of `REQUESTS`: the six sorts of decision of `pipeline.corpus.banks.pdca`; a third of the lines name neither PDCA
nor plan nor TRON. Only data; the line language is that of `pipeline.corpus.grammar`. Not covered: the answers
(`pdca_answers`) and questions about what TRON means.
"""

from __future__ import annotations

REQUESTS: dict[str, tuple[str, ...]] = {
    "technology_choice": (
        (
            "Postgres or MongoDB for the booking records? [Decide|Make the call] and [write it up|put it "
            "in writing]."
        ),
        "TRON for our choice to [move|switch] the mobile app from React Native to Flutter, please.",
        (
            "Kafka, RabbitMQ or plain Redis streams for sensor readings from {n} greenhouses. I can't "
            "choose. [Help me settle it|Settle it for me]."
        ),
        "Use TRON. Question: do we keep Webpack or [go|change over] to Vite for the ticket shop?",
        (
            "[Which of the two|Which one]: Tailwind or plain CSS modules? Our designers want an answer "
            "[by noon|today]."
        ),
        (
            "We argue since Tuesday about tabs... no, about Sass versus native CSS nesting. End it with "
            "a written decision."
        ),
        (
            "Rust or Go for the little daemon that watches the freezer temperatures? [Pick one|Choose] "
            "and say why."
        ),
        "PDCA with TRON for {ticket}: adopt GraphQL for the library catalogue, yes or no?",
        "should we use sqlite or duckdb for the weather history (about {n} GB)? [decision pls|decide plz]",
        (
            "Write a TRON decision: which charting library draws the blood pressure curves, D3, Chart.js "
            "or ECharts?"
        ),
        (
            "Three candidates for the map in the bus tracker: Leaflet, OpenLayers, MapLibre.\nLicences "
            "are all fine.\n[Your call|You decide]."
        ),
        (
            "The vendor of our PDF engine doubled the price. Options: pay, use headless Chrome, or write "
            "LaTeX templates. Which?"
        ),
        (
            "Memo\nSubject: message format between the robots\nCandidates: Protobuf, JSON, CBOR\nNeeded: "
            "a decision [with reasons|on one page]"
        ),
        (
            "Terraform or Pulumi for the school platform, {person} knows the first and nobody the "
            "second. Settle this."
        ),
        (
            "[Hi|Hello], we need an ORM for the pharmacy backend. Prisma, Drizzle, or none at all? "
            "Document the choice as TRON."
        ),
        (
            "Is it time to leave jQuery in the [parking|museum] site, or do we live with it? Write the "
            "decision down."
        ),
        "npm or pnpm in the monorepo? [One answer|A verdict], in PDCA form.",
        (
            "I like Svelte, {person} likes Vue, the boss likes whatever is [cheap|boring]. We need one "
            "decision on paper."
        ),
        (
            "Elasticsearch costs us {n} euros a day. Meilisearch would cost a tenth but has no German "
            "stemming we trust. What do we do?"
        ),
        (
            "Brauchen wir Redis als Cache oder reicht der Speicher im Prozess? Bitte als TRON "
            "[entscheiden|festhalten]."
        ),
        (
            "Bitte triff die Wahl: Keycloak oder ein eigener Login für die Vereinsverwaltung. "
            "[Schriftlich|Mit Begründung], bitte."
        ),
        "Which date library for the shift planner: Luxon, date-fns, Day.js? Fill in a TRON.",
        (
            "Unity or Godot for the fire drill simulation? The licence of the first [scares|worries] our "
            "lawyer."
        ),
        (
            "Python or Julia for the tide model. Both work, both are [installed|known here]. Choose, "
            "with a PDCA that carries a TRON."
        ),
        "Decide for us: websocket, server sent events or polling for the auction countdown.",
        (
            "We can host the podcast files on S3, on Backblaze, or on the old NAS under the stairs. "
            "Costs: {n}, 6 and 0 euros. [Which is it|Which one wins]?"
        ),
        (
            "Should the tractor display run Qt or a browser in kiosk mode? Write a decision record in "
            "the TRON style."
        ),
        (
            "{ticket} asks whether {comp} becomes a web component or stays React. [Yes or no|Settle it], "
            "with PDCA."
        ),
        (
            "Can you settle our quarrel? OpenAPI generator or handwritten fetch calls for {comp}. Write "
            "up the result."
        ),
        (
            "Our bakery client wants the till offline. IndexedDB, localStorage or a local SQLite through "
            "wasm? [A decision please|Decide it and document it]."
        ),
        (
            "TRON: choice of barcode scanner library for the warehouse app, {n} candidates left, two "
            "serious ones (ZXing, Quagga)."
        ),
        (
            "The choice: Cypress stays, or Playwright takes over. I want a PDCA, the Plan part "
            "[holding|with] the TRON."
        ),
        (
            "Docker Compose is enough, says {person}. Kubernetes, says the consultant. We run four "
            "services. Who is right? Write it down."
        ),
        "[Please|Kindly] decide between Stripe and Adyen for the theatre tickets and record it properly.",
        "Bun, Deno or Node for the new cron scripts? i keep changing my mind",
        (
            "We store recipes as Markdown now. Alternatives: YAML, a headless CMS, a plain table. "
            "{person} has to tell the cooks on Friday, so make up our mind."
        ),
        "Choose the font pipeline for the newspaper app: variable fonts or {n} static files. TRON format.",
        (
            "A friend recommends HTMX for the council's form pages, our team knows Angular. Bring this "
            "to a [decision|close]."
        ),
        (
            "MQTT or plain HTTP for the beehive scales, battery lasts {n} weeks with one and unknown "
            "with the other. TRON please."
        ),
        "We have to replace Moment. To what? Not a list of pros, a decision[, written as a PDCA|].",
        "GitHub Actions vs GitLab CI vs Jenkins: I need a [one page|short] decision for {team}.",
        (
            "For text search in hospital letters I see two ways: trigram index in Postgres or a vector "
            "store. The doctors wait. Which?"
        ),
        (
            "Zustand or Redux Toolkit for {comp}? [Go with one and|Pick, then] tell me trigger, "
            "response, outcome and next."
        ),
        "gRPC or REST between the tariff service and the billing robot, decide it in a pdca",
        (
            "In our last retro nobody could explain why we use CoffeeScript. Keep it or convert it to "
            "TypeScript? Write the TRON decision."
        ),
        (
            "Question to settle [today|before lunch]: Storybook, Ladle or Histoire for the component "
            "catalogue of the tram operator."
        ),
        (
            "I have two quotes for speech recognition, one from a cloud ({n} cents per hour) and one "
            "open model on our own GPU. Choose and justify."
        ),
        (
            "Sanity or Strapi or Directus? We publish {n} zoo animals with photos. What would you take? "
            "Needs to be filed as a decision."
        ),
        "PDCA wanted: choice of translation tool for the ferry website, i18next or FormatJS.",
        (
            "Do we pay for Datadog or set up Grafana ourselves? {person} has two free days. Write up "
            "what we do."
        ),
        (
            "The compiler team wants LLVM, the interns want Cranelift. One TRON, [one winner|one "
            "choice], thanks."
        ),
        (
            "We are torn between Next.js and Astro for the wine merchant. Mostly static, a cart, {n} "
            "pages. [Make the decision|Decide] and lay it out in a PDCA."
        ),
        "swift ui or uikit for the ambulance app?? cant choose, settle it",
        (
            "Choose between LoRa and NB-IoT for the water meters. Write it as [Trigger, Response, "
            "Outcome, Next|a TRON]."
        ),
        "What goes into {comp}: Zod, Valibot or handwritten guards? I need the answer as a [cycle|PDCA].",
        (
            "Nginx or Caddy in front of the church newsletter? Small thing, still I want [it decided|a "
            "decision] in writing."
        ),
        (
            "The old Oracle licence ends in {n} days. MariaDB or Postgres afterwards. Give the board a "
            "decision."
        ),
        "Shall the chess club's ranking be computed in SQL or in TypeScript? TRON.",
        (
            "Wir schwanken zwischen Angular und Vue für das Kundenportal. Entscheide und schreib ein "
            "PDCA [dazu|darüber]."
        ),
        (
            "Hand-rolled CSV parser or Papa Parse? The files come from {n} banks and each is "
            "[broken|odd] in its own way. Decide."
        ),
        "For the drone logs: Parquet, plain CSV, or Arrow files. Which one and why, in TRON terms.",
        (
            "Three lists of numbers, one decision. Option A: Firebase, 40 euros. Option B: Supabase, 25 "
            "euros. Option C: own server, 12 euros and {person}'s weekends."
        ),
        (
            "My gut says Elixir for the chat of the sports club; the job market says Java. [Rule on "
            "it|Give a ruling] and document the ruling."
        ),
        "Use a PDCA to choose the e-mail sender of the alumni office: Postmark, SES or our own Postfix.",
        (
            "Is Electron fine for the dentist software or should it be Tauri? Start-up takes {n} seconds "
            "today. I want a TRON."
        ),
        (
            "Choosing between feature flag tools (Unleash, LaunchDarkly, a JSON file). {comp} is the "
            "first customer. Which, and written where everybody finds it."
        ),
        (
            "Ok so we could do the layout with grid or with flexbox or with that table from 2009. Decide "
            "like an adult and write the TRON."
        ),
        "{person} and I need an arbiter: Ruff or Flake8 plus Black in the physics scripts.",
        "Two weeks of talk about Bazel versus Nx. No more talk. A decision, [please|now].",
        (
            "Write down our decision for OAuth against magic links in the gym membership app[. If you "
            "see it otherwise, decide otherwise|]."
        ),
        (
            "Which OCR do we put behind the receipt scanner? Tesseract is free, the cloud one reads {n} "
            "percent more. TRON decision asked."
        ),
        (
            "I need somebody to say it: Excel import or API for the suppliers' price lists. Say it, in "
            "writing."
        ),
        "Preact would save {n} kB in the kiosk. Is it worth leaving React? [Decision|Verdict] as PDCA.",
        "Embedded C or MicroPython on the door sensor? battery matters, speed does not. decide + document",
        (
            "As the person who signs, I must know by Monday: Salesforce or our own customer list. "
            "Prepare the TRON so I can sign."
        ),
        "We want to draw floor plans in the browser. SVG, canvas or WebGL? {n} rooms per floor at most.",
        "Choose a queue for {comp}: BullMQ, a table with a status column, or SQS. PDCA, TRON inside.",
        (
            "Either we upgrade to Java 21 or we move that service to Kotlin at once. Which of the two? "
            "I'd like a record [of the choice|I can link to]."
        ),
        (
            "Do you think Snowflake is too much for a cheese factory with {n} tables? If yes, name the "
            "alternative and write the decision."
        ),
        (
            "The museum's audio guide: native app or progressive web app. I have read twelve articles "
            "and know less than before. Decide for me."
        ),
        "TRON on keeping or dropping Lodash. The bundle has {n} kB of it.",
        (
            "Pinia, plain composables or the URL as the only state for {comp}. [Choose|Take one], "
            "please, and give the reasons in a PDCA."
        ),
        (
            "Which vector database, if any, for a law firm with {n} thousand contracts? \"None\" is a "
            "fine answer. Put it in a TRON."
        ),
        (
            "LaTeX or Typst for the certificates of the driving school: I have to tell {person} "
            "something tonight."
        ),
    ),
    "incident": (
        (
            "The payment provider is down since nine. Do we [switch|fail over] to the second one or "
            "wait? Decide and write it up."
        ),
        (
            "[Production|The live shop] shows other people's carts. Roll back or hotfix? I need a TRON "
            "right now."
        ),
        "Use TRON. Question: the nightly backup failed {n} times, do we stop all deployments?",
        (
            "We lost {n} minutes of orders from the flower shop. Tell the customers or replay the log "
            "quietly? Write the decision."
        ),
        (
            "{ticket}: the certificate expires tonight and the only admin is [on a plane|ill]. What do "
            "we do? PDCA with TRON."
        ),
        (
            "cpu at 100, queue growing, {person} wants to restart, I want to look first. which of the "
            "two, quick"
        ),
        (
            "The disk of the log server is [full|nearly full]. Delete the oldest month, buy space, or "
            "turn logging off? Your call, in writing."
        ),
        (
            "Somebody pushed a key to the public repository an hour ago. It is rotated. Do we still "
            "[inform|notify] the clients? TRON."
        ),
        "Write a TRON decision: may the on-call person switch off {comp} without asking?",
        (
            "Ticket machines at {n} stations print the wrong price. Shut them down or let people ride "
            "for free? Decide, document."
        ),
        (
            "Last night the heating controller sent every house to 30 degrees. Rollback is done. Do we "
            "now freeze the firmware channel? PDCA please."
        ),
        (
            "Memo to the crisis round: mail delivery is delayed by {n} hours. Options are a second "
            "relay, a status notice, or patience. Choose one."
        ),
        (
            "The migration stopped halfway, table A is new, table B is old. Forward or back? I can't "
            "decide alone."
        ),
        (
            "Wir haben seit heute früh einen Totalausfall der Kasse. Alte Version einspielen oder den "
            "Fehler suchen? Bitte TRON."
        ),
        (
            "Die Datenbank antwortet nicht mehr. Neustart oder erst Abbild ziehen? [Entscheide|Triff die "
            "Entscheidung] und schreib sie auf."
        ),
        (
            "After an update {comp} [hangs|crashes] for every tenth visitor. Disable it or live with it "
            "until Monday? Put the decision in a PDCA."
        ),
        (
            "Users see a blank page in Safari only. That is {n} percent. Revert for all or patch for "
            "them? Settle it."
        ),
        (
            "A bot signs up {n} accounts a minute. Captcha, rate limit, or closing registration for the "
            "night? Pick and write down why."
        ),
        (
            "Our DNS entry was changed by mistake. Some clients will keep the wrong one for a day. Do we "
            "lower our head or announce it? TRON, please."
        ),
        (
            "During the [concert|final] sale the waiting room let everyone in. Do we cancel the double "
            "seats or pay for better ones? Decision needed in an hour."
        ),
        (
            "The dosage calculator rounds up since the last release. [Take it offline|Leave it on with a "
            "warning]? This must be decided and recorded."
        ),
        (
            "A disk in the array died, the second makes noise. Copy now under load or wait for the "
            "night? Write the TRON."
        ),
        (
            "Should we wake {person} at three in the morning because {comp} throws warnings? Make that a "
            "written decision."
        ),
        (
            "{comp} leaks memory, restart every {n} hours helps. Is a cron restart acceptable till the "
            "fix? Yes or no, PDCA."
        ),
        "The wrong newsletter went to {n} thousand subscribers. Apologise by mail or stay silent? Decide.",
        (
            "Train delays are shown as \"minus five minutes\". Half the team wants to hide the column, "
            "the other half wants a banner. [End this|Which is it]?"
        ),
        (
            "Feed from the stock exchange is stale. Show old prices with a mark or show nothing? I want "
            "a TRON for it."
        ),
        (
            "Post mortem is done, cause known: a missing index. Decide on the countermeasure, one of: "
            "review rule, query budget, alert. Written as PDCA."
        ),
        (
            "We have a red dashboard and no error. Trust the dashboard? Decide what we do in the next "
            "{n} minutes."
        ),
        (
            "ransom note on the file server!! unplug everything or keep it running for the police. "
            "decision pls, with reasons"
        ),
        (
            "The cloud region is gone. Moving to the other one costs us {n} minutes of data. Move or "
            "wait? Document whichever you choose."
        ),
        "TRON for our choice to keep the shop closed until the stock numbers are right.",
        (
            "Two incidents at once, one on-call. Login is slow, export is dead. Which first? Write the "
            "decision for the log."
        ),
        (
            "The supplier's API returns Chinese characters in every address. Block the import, clean it, "
            "or call them? [Settle it|Your decision]."
        ),
        (
            "A customer found that changing the number in the address shows foreign invoices. We can "
            "close the page or fix it in two hours under pressure. What now?"
        ),
        "PDCA with TRON for {ticket}: do we give the affected hotels their fees back?",
        (
            "The elevator app reported all lifts as stuck, and they were not. Should the alarm go "
            "through a human from now on? Decide and note it."
        ),
        (
            "Rate limiting of the map vendor hit us on the busiest day. Pay {n} hundred or hide the map? "
            "One decision please."
        ),
        "Our status page itself is down. Post on social media, or mail, or nothing? Write the TRON.",
        (
            "Who may pull the plug on a bad release at the weekend? Last Saturday nobody dared. "
            "[Decide|I want that settled] and document it."
        ),
        (
            "The scheduler ran twice and {n} people got paid twice. Call the bank or ask the people? "
            "TRON please."
        ),
        (
            "At 14:02 the error rate jumped, at 14:05 {person} merged something unrelated, at 14:09 it "
            "went back down. Do we revert that merge anyway? Your call."
        ),
        (
            "The password reset mails land in spam since yesterday. Change the sender domain now, in the "
            "middle of exams, or after? Decide."
        ),
        (
            "We found old test data in production. Remove it at once or in the window on Sunday? Needs a "
            "decision record."
        ),
        (
            "Half of {team} thinks the outage is over, the other half sees timeouts. Do we close the "
            "incident? PDCA with a TRON."
        ),
        (
            "Alarm fatigue: {n} pages last week, two were real. Which do we mute? Decide on a rule and "
            "write it."
        ),
        (
            "The weather station sends 999 degrees. Filter on our side or reject the batch? Settle this "
            "for {comp}."
        ),
        (
            "[Our|The] search index is corrupt. Rebuild takes {n} hours, the copy from Sunday is ready "
            "in ten minutes. Choose."
        ),
        (
            "A deploy locked the table for the parking permits. I stopped it. Try again tonight or split "
            "the migration? Put it as trigger, response, outcome, next."
        ),
        (
            "Support says {n} calls, monitoring says nothing. Whom do we believe and what is the step "
            "now? Decide."
        ),
        (
            "The chat of the helpline lost messages. Legally we may have to report it. Do we? Write a "
            "decision I can hand to the lawyer."
        ),
        (
            "Hotfix without review, is that allowed at two at night? It happened. Make a decision for "
            "next time as a TRON."
        ),
        "We could pull the app from the store or push a forced update. {n} users crash at start. Decide.",
        (
            "I need a decision on paper: after the breach, do we end all sessions of all members[, yes "
            "or no|]?"
        ),
        (
            "Traffic from one country brings {comp} to its knees. Block the country? It feels wrong. Say "
            "what we do and why."
        ),
        (
            "The payroll job is stuck at 98 percent. Kill it or let it run over midnight? quick decision "
            "+ tron"
        ),
        (
            "Someone deleted the staging cluster. Rebuild from scripts (a day) or restore (unsure)? "
            "[Choose one|Which], then write it as PDCA."
        ),
        "TRON please: keep the read-only mode of the wiki or open it again with the risk of lost edits?",
        (
            "The school portal broke on report day. Parents are angry. Extend the deadline or keep it? "
            "This needs to be in writing with a reason."
        ),
        (
            "{person} found the cause of the flood of 502s: a proxy timeout of {n} seconds. Raise it or "
            "fix the slow query? Decide."
        ),
        (
            "Sensor 14 in the tunnel is silent. Close the lane or trust its neighbours? Decide and write "
            "a Plan-Do-Check-Act."
        ),
        (
            "Our queue holds {n} thousand stuck messages. Purge, replay, or park them? I'm for parking, "
            "but it isn't my call. It's yours."
        ),
        "The crash reporter slows down the app more than the crashes do. Remove it? Decision as TRON.",
        (
            "A supplier's broken npm release got into our build. Pin the old one, fork, or drop it? We "
            "need the decision [filed|noted] in {ticket}."
        ),
        (
            "Clock drift on the race timing: {n} milliseconds. Publish the results or hold them? Decide "
            "for the jury and write it down."
        ),
        (
            "CDN serves yesterday's menu to the canteens. Purge everything (expensive) or wait six "
            "hours? Which?"
        ),
        (
            "The feature flag service is out, all flags fall back to off. Is off the right default? "
            "Settle it in a PDCA with TRON."
        ),
        (
            "Incident review: the rollback took {n} minutes as nobody had the rights. Who gets them? "
            "Write a TRON decision."
        ),
        (
            "We turned off the fraud filter because it blocked grandmothers. Fraud is back. On or off "
            "tonight?"
        ),
        (
            "Can we restore a single customer out of the backup, or all, or none? {comp} overwrote one. "
            "I can't choose, they all hurt."
        ),
        (
            "The video call of the court froze. Continue by phone or adjourn, and what do we change? "
            "Decide the technical part and document it."
        ),
        "Do we tell the press? {n} tickets were sold twice. A decision [in four parts|as TRON], please.",
        (
            "Since the patch the printers in all branches print in pink. Funny, but the contracts are "
            "void. Roll back now or at closing time?"
        ),
        "The map tiles ran out of quota. Please decide: cache longer, second vendor, grey map. Then PDCA.",
        (
            "Two data centres disagree about the balance of {n} accounts. Which one is the truth? We "
            "need a ruling with reasons."
        ),
        (
            "Whenever {comp} restarts it floods the logs. Ops wants it gone, product wants it fixed "
            "later. Your call!"
        ),
        (
            "The alarm for the cold store rang {n} times without cause. Nobody reacts any more. Turn the "
            "threshold up or replace the sensor? TRON."
        ),
        (
            "It is Friday 17:40, one test is red in production checks, sales has a demo on Saturday. "
            "Roll back or stay? Write it up so I can defend it."
        ),
        (
            "A regulator asks why we did not shut down the bike locks during the fault. We must decide "
            "the rule for next time, on one page."
        ),
        (
            "Mobile users get logged out every {n} minutes since the token change. Extend the token or "
            "revert? decide pls"
        ),
        (
            "Passenger counts came out negative. Do we correct history or only fix the future? Use a "
            "TRON for this."
        ),
    ),
}
