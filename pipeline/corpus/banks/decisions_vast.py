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
            "in writing]. TRON[, please|]."
        ),
        (
            "[TRON|A TRON|Write a TRON] for our choice to [move|switch] the mobile app from React Native "
            "to Flutter[, please|]."
        ),
        (
            "Kafka, RabbitMQ or plain Redis streams for sensor readings from {n} greenhouses. I can't "
            "choose. [Help me settle it|Settle it for me]."
        ),
        "[Use|Take] TRON. Question: do we keep Webpack or [go|change over] to Vite for the ticket shop?",
        (
            "[Which of the two|Which one]: Tailwind or plain CSS modules? Our designers want an answer "
            "[by noon|today]. Answer [with|by way of] a TRON."
        ),
        (
            "We argue since Tuesday about tabs... no, about Sass versus native CSS nesting. End it with "
            "a written decision."
        ),
        (
            "Rust or Go for the little daemon that watches the freezer temperatures? [Pick one|Choose] "
            "and say why. A PDCA with [one TRON|TRON] will do."
        ),
        "PDCA with TRON for {ticket}: adopt GraphQL for the library catalogue, yes or no?",
        "should we use sqlite or duckdb for the weather history (about {n} GB)? [decision pls|decide plz]",
        (
            "[Write|Draft|Give me] a TRON decision: which charting library draws the blood pressure "
            "curves, D3, Chart.js or ECharts?"
        ),
        (
            "Three candidates for the map in the bus tracker: Leaflet, OpenLayers, MapLibre.\nLicences "
            "are all fine.\n[Your call|You decide]."
        ),
        (
            "The vendor of our PDF engine doubled the price. Options: pay, use headless Chrome, or write "
            "LaTeX templates. [Which|Which one|So which]? [Write it as a TRON|As a TRON, please]."
        ),
        (
            "Memo\nSubject: message format between the robots\nCandidates: Protobuf, JSON, CBOR\nNeeded: "
            "a decision [with reasons|on one page]"
        ),
        (
            "Terraform or Pulumi for the school platform, {person} knows the first and nobody the "
            "second. Settle this. Format: [TRON|PDCA]."
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
            "stemming we trust. What do we do? [Bitte als TRON|Bitte ein PDCA]."
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
            "lawyer. [PDCA, please|As a PDCA]."
        ),
        (
            "Python or Julia for the tide model. Both work, both are [installed|known here]. Choose, "
            "with a PDCA that carries a TRON."
        ),
        (
            "[Decide|Please decide] for us: websocket, server sent events or polling for the auction "
            "countdown."
        ),
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
            "[Can|Could] you settle our quarrel? OpenAPI generator or handwritten fetch calls for "
            "{comp}. Write up the result. [Needs a|Give me the] TRON decision."
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
            "services. Who is right? Write it down. tron [pls|please]"
        ),
        "[Please|Kindly] decide between Stripe and Adyen for the theatre tickets and record it properly.",
        "Bun, Deno or Node for the new cron scripts? i keep changing my mind",
        (
            "We store recipes as Markdown now. Alternatives: YAML, a headless CMS, a plain table. "
            "{person} has to tell the cooks on Friday, so make up our mind."
        ),
        (
            "[Choose|Select] the font pipeline for the newspaper app: variable fonts or {n} static "
            "files. TRON format."
        ),
        (
            "A friend recommends HTMX for the council's form pages, our team knows Angular. Bring this "
            "to a [decision|close]. I want a PDCA [for it|about it]."
        ),
        (
            "MQTT or plain HTTP for the beehive scales, battery lasts {n} weeks with one and unknown "
            "with the other. TRON please."
        ),
        "We have to replace Moment. To what? Not a list of pros, a decision[, written as a PDCA|].",
        "GitHub Actions vs GitLab CI vs Jenkins: I need a [one page|short] decision for {team}.",
        (
            "For text search in hospital letters I see two ways: trigram index in Postgres or a vector "
            "store. The doctors wait. [Which|Which one|So which]? The [result|outcome] goes into a PDCA."
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
            "open model on our own GPU. Choose and justify. Trigger, response, outcome, next[, please|, "
            "as usual]."
        ),
        (
            "Sanity or Strapi or Directus? We publish {n} zoo animals with photos. What would you take? "
            "Needs to be filed as a decision."
        ),
        "PDCA wanted: choice of translation tool for the ferry website, i18next or FormatJS.",
        (
            "[Do we|Should we|Shall we] pay for Datadog or set up Grafana ourselves? {person} has two "
            "free days. Write up what we do."
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
            "[Choose|Select] between LoRa and NB-IoT for the water meters. Write it as [Trigger, "
            "Response, Outcome, Next|a TRON]."
        ),
        "What goes into {comp}: Zod, Valibot or handwritten guards? I need the answer as a [cycle|PDCA].",
        (
            "Nginx or Caddy in front of the church newsletter? Small thing, still I want [it decided|a "
            "decision] in writing. [Put it|Set it down] in TRON form."
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
            "[broken|odd] in its own way. [Decide|Make the decision|Come to a decision]. [Use|Please "
            "use] TRON."
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
            "first customer. Which, and written where everybody finds it. TRON[, please|]."
        ),
        (
            "Ok so we could do the layout with grid or with flexbox or with that table from 2009. Decide "
            "like an adult and write the TRON."
        ),
        "{person} and I need an arbiter: Ruff or Flake8 plus Black in the physics scripts.",
        (
            "Two weeks of talk about Bazel versus Nx. No more talk. A decision, [please|now]. Answer "
            "[with|by way of] a TRON."
        ),
        (
            "Write down our decision for OAuth against magic links in the gym membership app[. If you "
            "see it otherwise, decide otherwise|]."
        ),
        (
            "Which OCR do we put behind the receipt scanner? Tesseract is free, the cloud one reads {n} "
            "percent more. TRON decision asked."
        ),
        (
            "[I need|I want|I would like] somebody to say it: Excel import or API for the suppliers' "
            "price lists. Say it, in writing."
        ),
        "Preact would save {n} kB in the kiosk. Is it worth leaving React? [Decision|Verdict] as PDCA.",
        "Embedded C or MicroPython on the door sensor? battery matters, speed does not. decide + document",
        (
            "As the person who signs, I must know by Monday: Salesforce or our own customer list. "
            "Prepare the TRON so I can sign."
        ),
        (
            "We want to draw floor plans in the browser. SVG, canvas or WebGL? {n} rooms per floor at "
            "most. A PDCA with [one TRON|TRON] will do."
        ),
        (
            "[Choose|Select] a queue for {comp}: BullMQ, a table with a status column, or SQS. PDCA, "
            "TRON inside."
        ),
        (
            "Either we upgrade to Java 21 or we move that service to Kotlin at once. Which of the two? "
            "I'd like a record [of the choice|I can link to]."
        ),
        (
            "Do you think Snowflake is too much for a cheese factory with {n} tables? If yes, name the "
            "alternative and write the decision. [Write it as a TRON|As a TRON, please]."
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
            'Which vector database, if any, for a law firm with {n} thousand contracts? "None" is a '
            "fine answer. Put it in a TRON."
        ),
        (
            "LaTeX or Typst for the certificates of the driving school: I have to tell {person} "
            "something tonight."
        ),
        (
            "[Some background|A bit of background first]. The observatory stores {n} million star "
            "positions in flat files, a script from 2004 reads them, and the person who wrote it "
            "retired. We looked at Postgres with an extension, at ClickHouse and at keeping the files "
            "with a better index. All three passed a small trial. I cannot see a clear winner, [so "
            "please decide|so decide for us] and write the decision as a TRON."
        ),
        (
            "{person} built a prototype of {comp} in Svelte over the weekend and it is lovely. The rest "
            "of {team} knows React, the training costs would be about {n} hundred euros, and the "
            "prototype has no checks whatsoever. [Do we go on with it or start again in React|Svelte or "
            "React]? I would like the answer as a PDCA with the TRON in its Plan."
        ),
        (
            "For six years our choir shop has sent its mails through a cheap provider. Now [every "
            "third|every fifth] mail lands in spam. We could move to a well known one for {n} euros a "
            "month, or run the mail server ourselves, which {person} would love. Nobody wants to be the "
            "one who decides. Be that one, in writing."
        ),
        (
            "Dear all, after the third meeting without a result I collect the facts. Flutter: one code "
            "base, nobody knows it. Native: two code bases, two people who know it. Web: cheap, no "
            "Bluetooth. The pulse oximeter needs Bluetooth. We start {deadline}. [Please settle it with "
            "a TRON|A TRON decision, please]."
        ),
    ),
    "incident": (
        (
            "The payment provider is down since nine. Do we [switch|fail over] to the second one or "
            "wait? Decide and write it up. TRON[, please|]."
        ),
        (
            "[Production|The live shop] shows other people's carts. Roll back or hotfix? I need a TRON "
            "right now."
        ),
        "[Use|Take] TRON. Question: the nightly backup failed {n} times, do we stop all deployments?",
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
            "turn logging off? Your call, in writing. Answer [with|by way of] a TRON."
        ),
        (
            "Somebody pushed a key to the public repository an hour ago. It is rotated. Do we still "
            "[inform|notify] the clients? TRON."
        ),
        "[Write|Draft|Give me] a TRON decision: may the on-call person switch off {comp} without asking?",
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
            "relay, a status notice, or patience. [Choose one|Take one of them]. A PDCA with [one "
            "TRON|TRON] will do."
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
            "Entscheidung] und schreib sie auf. [Write it as a TRON|As a TRON, please]."
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
            "night? Pick and write down why. Format: [TRON|PDCA]."
        ),
        (
            "Our DNS entry was changed by mistake. Some clients will keep the wrong one for a day. Do we "
            "lower our head or announce it? TRON[, please|]."
        ),
        (
            "During the [concert|final] sale the waiting room let everyone in. Do we cancel the double "
            "seats or pay for better ones? Decision needed in an hour."
        ),
        (
            "The dosage calculator rounds up since the last release. [Take it offline|Leave it on with a "
            "warning]? This must be decided and recorded. [Bitte als TRON|Bitte ein PDCA]."
        ),
        (
            "A disk in the array died, the second makes noise. Copy now under load or wait for the "
            "night? Write the TRON."
        ),
        (
            "[Should|Shall] we wake {person} at three in the morning because {comp} throws warnings? "
            "Make that a written decision."
        ),
        (
            "{comp} leaks memory, restart every {n} hours helps. Is a cron restart acceptable till the "
            "fix? Yes or no, PDCA."
        ),
        (
            "The wrong newsletter went to {n} thousand subscribers. Apologise by mail or stay silent? "
            "[Decide|Make the decision|Come to a decision]. [PDCA, please|As a PDCA]."
        ),
        (
            'Train delays are shown as "minus five minutes". Half the team wants to hide the column, '
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
            "{n} minutes. [Needs a|Give me the] TRON decision."
        ),
        (
            "ransom note on the file server!! unplug everything or keep it running for the police. "
            "decision pls, with reasons"
        ),
        (
            "The cloud region is gone. Moving to the other one costs us {n} minutes of data. Move or "
            "wait? Document whichever you choose."
        ),
        (
            "[TRON|A TRON|Write a TRON] for our choice to keep the shop closed until the stock numbers "
            "are right."
        ),
        (
            "Two incidents at once, one on-call. Login is slow, export is dead. Which first? Write the "
            "decision for the log."
        ),
        (
            "The supplier's API returns Chinese characters in every address. Block the import, clean it, "
            "or call them? [Settle it|Your decision]. tron [pls|please]"
        ),
        (
            "A customer found that changing the number in the address shows foreign invoices. We can "
            "close the page or fix it in two hours under pressure. What now?"
        ),
        "PDCA with TRON for {ticket}: do we give the affected hotels their fees back?",
        (
            "The elevator app reported all lifts as stuck, and they were not. Should the alarm go "
            "through a human from now on? Decide and note it. I want a PDCA [for it|about it]."
        ),
        (
            "Rate limiting of the map vendor hit us on the busiest day. Pay {n} hundred or hide the map? "
            "One decision please."
        ),
        "Our status page itself is down. Post on social media, or mail, or nothing? Write the TRON.",
        (
            "Who may pull the plug on a bad release at the weekend? Last Saturday nobody dared. "
            "[Decide|I want that settled] and document it. The [result|outcome] goes into a PDCA."
        ),
        (
            "The scheduler ran twice and {n} people got paid twice. Call the bank or ask the people? "
            "TRON please."
        ),
        (
            "At 14:02 the error rate jumped, at 14:05 {person} merged something unrelated, at 14:09 it "
            "went back down. Do we revert that merge anyway? [Your call|You choose|It is up to you]."
        ),
        (
            "The password reset mails land in spam since yesterday. Change the sender domain now, in the "
            "middle of exams, or after? [Decide|Make the decision|Come to a decision]. Trigger, "
            "response, outcome, next[, please|, as usual]."
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
            "write it. [Put it|Set it down] in TRON form."
        ),
        (
            "The weather station sends 999 degrees. Filter on our side or reject the batch? Settle this "
            "for {comp}."
        ),
        (
            "[Our|The] search index is corrupt. Rebuild takes {n} hours, the copy from Sunday is ready "
            "in ten minutes. Choose. [Use|Please use] TRON."
        ),
        (
            "A deploy locked the table for the parking permits. I stopped it. Try again tonight or split "
            "the migration? Put it as trigger, response, outcome, next."
        ),
        (
            "Support says {n} calls, monitoring says nothing. Whom do we believe and what is the step "
            "now? [Decide|Make the decision|Come to a decision]."
        ),
        (
            "The chat of the helpline lost messages. Legally we may have to report it. Do we? Write a "
            "decision I can hand to the lawyer. TRON[, please|]."
        ),
        (
            "Hotfix without review, is that allowed at two at night? It happened. Make a decision for "
            "next time as a TRON."
        ),
        (
            "We could pull the app from the store or push a forced update. {n} users crash at start. "
            "[Decide|Make the decision|Come to a decision]."
        ),
        (
            "[I need|I want|I would like] a decision on paper: after the breach, do we end all sessions "
            "of all members[, yes or no|]?"
        ),
        (
            "Traffic from one country brings {comp} to its knees. Block the country? It feels wrong. Say "
            "what we do and why. Answer [with|by way of] a TRON."
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
            "fix the slow query? [Decide|Make the decision|Come to a decision]. A PDCA with [one "
            "TRON|TRON] will do."
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
            "need the decision [filed|noted] in {ticket}. [Write it as a TRON|As a TRON, please]."
        ),
        (
            "Clock drift on the race timing: {n} milliseconds. Publish the results or hold them? Decide "
            "for the jury and write it down."
        ),
        (
            "CDN serves yesterday's menu to the canteens. Purge everything (expensive) or wait six "
            "hours? [Which|Which one|So which]? Format: [TRON|PDCA]."
        ),
        (
            "The feature flag service is out, all flags fall back to off. Is off the right default? "
            "Settle it in a PDCA with TRON."
        ),
        (
            "Incident review: the rollback took {n} minutes as nobody had the rights. Who gets them? "
            "Write a TRON decision."
        ),
        ("We turned off the fraud filter because it blocked grandmothers. Fraud is back. On or off tonight?"),
        (
            "Can we restore a single customer out of the backup, or all, or none? {comp} overwrote one. "
            "I can't choose, they all hurt. [Bitte als TRON|Bitte ein PDCA]."
        ),
        (
            "The video call of the court froze. Continue by phone or adjourn, and what do we change? "
            "Decide the technical part and document it."
        ),
        (
            "[Do we|Should we|Shall we] tell the press? {n} tickets were sold twice. A decision [in four "
            "parts|as TRON][, please|]."
        ),
        (
            "Since the patch the printers in all branches print in pink. Funny, but the contracts are "
            "void. Roll back now or at closing time? [PDCA, please|As a PDCA]."
        ),
        "The map tiles ran out of quota. Please decide: cache longer, second vendor, grey map. Then PDCA.",
        (
            "Two data centres disagree about the balance of {n} accounts. Which one is the truth? We "
            "need a ruling with reasons."
        ),
        (
            "Whenever {comp} restarts it floods the logs. Ops wants it gone, product wants it fixed "
            "later. [Your call|You choose|It is up to you]! [Needs a|Give me the] TRON decision."
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
        (
            "Timeline so far. 08:10 first call from a pharmacy, 08:25 {n} calls, 08:40 {person} sees "
            "that {comp} answers with yesterday's stock, 08:50 we stop the import. Now we can load the "
            "copy from midnight or repair the rows one after the other. Both take until noon. [Which do "
            "we do|Which of the two]? Write it up as a TRON."
        ),
        (
            "I am on call, alone, and the error budget for this month is used up. The new release has a "
            "bug in {area} that hits few people hard, the old release has a bug that hits many people a "
            "little. Going back is a matter of {n} minutes. [Go back or stay|Roll back or not]? I need a "
            "decision I can show tomorrow."
        ),
        (
            "Last night's outage is over, and what remains is a question that splits {team}. We knew of "
            "the weak point in {file} for {n} weeks and had no rule for known weak points. Should they "
            "block a release from now on? [Decide that|Settle it] in a PDCA, with a TRON for the rule "
            "itself."
        ),
        (
            "The ferry company rang: passengers can book cars that do not fit on the deck. We can switch "
            "off car bookings altogether, limit them to small cars, or let the crew sort it out at the "
            "pier. It is the first weekend of the holidays. [Take the decision|Choose], then give me "
            "trigger, response, outcome and next."
        ),
    ),
    "prioritisation": (
        (
            "We have two free weeks. Dark mode or [faster start-up|a faster start]? Decide and write it "
            "up. TRON[, please|]."
        ),
        (
            "What comes first: the tax export, the new logo, or the {n} open bugs? [Rank them|Choose] "
            "and document why."
        ),
        "[TRON|A TRON|Write a TRON] for our choice to postpone {feature}[, please|].",
        (
            "[Should|Shall] we [drop|cancel] the Windows version to finish the tablet one? I need a "
            "decision on paper. Answer [with|by way of] a TRON."
        ),
        (
            "Sales wants a demo, support wants fewer tickets, {person} wants to refactor. One slot. "
            "[Your call|You decide]."
        ),
        "[Use|Take] TRON. Question: which of {ticket} and {ticket2} goes into the sprint?",
        "Backlog has {n} items and one developer. Pick the three that matter, and give me a PDCA for it.",
        (
            "Accessibility audit or performance work before the summer? [Which of the two|Which first]? "
            "A PDCA with [one TRON|TRON] will do."
        ),
        "speed or features. we cant have both this month. settle this",
        (
            "The harbour wants berth planning, the marina wants invoices. Both pay the same. Which one "
            "goes first? TRON decision[, please|]."
        ),
        (
            "[Write|Draft|Give me] a TRON decision: do we stop new features until the crash rate is "
            "under one percent?"
        ),
        (
            "I can't choose between cleaning the old data ({n} hours) and the import for new schools "
            "({n2} hours)."
        ),
        (
            "We promised three clients three different things for March. Say which promise we keep and "
            "[write|note] the reasons. [Write it as a TRON|As a TRON, please]."
        ),
        "Is {feature} worth a delay of {n} days? Yes or no, with a PDCA.",
        (
            "Here are the numbers: option A saves 4 hours a week, option B brings 900 euros a month, "
            "option C makes the auditors happy. We can do one."
        ),
        (
            "Memo for Monday\nTopic: order of work in spring\nItems: search, offline mode, "
            "multi-language\nWish: a decision with TRON"
        ),
        (
            "Wir können nur eines machen: Suche verbessern oder Druckansicht bauen. Was zuerst? Bitte "
            "begründet als TRON."
        ),
        (
            "Soll {ticket} noch vor der Messe fertig werden oder danach? Entscheide bitte und schreib "
            "ein PDCA."
        ),
        (
            "Was ist wichtiger, die Barrierefreiheit oder die neue Startseite? Ich brauche eine "
            "schriftliche Entscheidung. Format: [TRON|PDCA]."
        ),
        (
            "The bug hits {n} users, the feature pleases one minister. Guess which one is louder. Decide "
            "anyway."
        ),
        "PDCA with TRON for {ticket}: yes or no this quarter?",
        (
            "[Do we|Should we|Shall we] spend the training budget on security or on databases? Make it a "
            "written decision. [Bitte als TRON|Bitte ein PDCA]."
        ),
        (
            "Our open source project gets {n} issues a week, and I answer alone. What do I ignore? Put "
            "it in a decision."
        ),
        (
            "{person} leaves in May. Do we use the time for handover or for finishing {comp}? "
            "[Decide|Settle it]. [PDCA, please|As a PDCA]."
        ),
        (
            "The Christmas market app must be ready on the first of December. Cut the map, the vouchers "
            "or the ratings? Choose and defend it."
        ),
        (
            "Hey, can you decide what we do with the one spare week: upgrade the framework or fix flaky "
            "checks? [Needs a|Give me the] TRON decision."
        ),
        (
            "Which debt do we pay back first? {comp} is ugly, {comp2} is slow, {comp3} is both but "
            "hardly used."
        ),
        (
            "Should the hospital get its bed overview ahead of the paying clinics? Ethics against money. "
            "TRON[, please|]."
        ),
        (
            "Rank: login with passport, export for the tax office, chat. Then write the PDCA that holds "
            "the decision for the first."
        ),
        (
            "I've a list of wishes from the choir, {n} of them. The choir master wants an answer which "
            "we do. Only one, I say. [Which|Which one|So which]?"
        ),
        (
            "Two [tickets|issues], both marked urgent: wrong currency in the invoice and missing sound "
            "in the training video. Which first, and why? Document. tron [pls|please]"
        ),
        (
            "The trial of our biggest lead ends in {n} days. Do we build their single sign-on now? "
            "Decide in TRON form."
        ),
        (
            "No more voting. Someone says what we build next: calendar sync or group discounts. That "
            "someone is you."
        ),
        (
            "Put {feature} on ice or finish it? Half is built. {team} waits, nobody else asked. "
            "[Decision please|I want a decision]. I want a PDCA [for it|about it]."
        ),
        "bugfix week: yes or no? we did one last year, it helped for a month",
        (
            "In the board there are {n} cards in doing. What is stopped? I need a rule and a first "
            "decision as PDCA."
        ),
        (
            "Refactor the fare calculation before the fare reform, or squeeze the reform into the old "
            "code? Write down what we do."
        ),
        (
            "Between the farmers' request for rain maps and the insurer's request for hail statistics, "
            "which is first? The team is three people. The [result|outcome] goes into a PDCA."
        ),
        (
            "[Decide|Please decide] whether the translation to Polish waits for the redesign. A TRON "
            "would be fine."
        ),
        (
            "We can hire one person: tester, designer or another backend developer. Choose, and write it "
            "so that the founders understand it."
        ),
        (
            "Make the hard cut: our release contains {n} things, time is for half. What goes? Write it "
            "as Plan-Do-Check-Act."
        ),
        (
            "Offline mode has been number two for a year. Make it number one or strike it out. I want "
            "that in a TRON."
        ),
        (
            "The library wants e-book lending, readers want bigger letters. The second is done in a day. "
            "Still, politics. [Decide|Make the decision|Come to a decision]. Trigger, response, outcome, "
            "next[, please|, as usual]."
        ),
        (
            "[Do we|Should we|Shall we] fix {comp} for the {n} people with old phones or tell them "
            "goodbye? Write the decision with care."
        ),
        "Shall the on-call rotation or the monitoring come first? We have neither. PDCA, thanks.",
        (
            "My lead wants impact numbers: A helps 30 users daily, B helps 3000 once a year. Which is "
            "the better use of {n} days? [Put it|Set it down] in TRON form."
        ),
        (
            "[Choose|Select] the next experiment for the bike rental: cheaper mornings, group rides, or "
            "free helmets. TRON decision."
        ),
        (
            "Ticket {ticket} has waited {n} months. Do it or close it as never? One clear word and the "
            "paper that goes with it."
        ),
        (
            "Between a demo that shines and a demo that runs. Which, for the investors on Thursday? "
            "Decide now. [Use|Please use] TRON."
        ),
        (
            "I'm writing the roadmap, and Q3 has space for one large thing. Candidates: public API, "
            "mobile app, report builder. Take one and write the TRON."
        ),
        (
            "All of {team} is on {comp} now. Should two of them switch to the fire in the billing? I "
            "lean to no. [Decide|Make the decision|Come to a decision]."
        ),
        (
            "Settle the order: migration, then redesign, or the other way round? Arguments exist for "
            "both, minutes of talk: {n}. TRON[, please|]."
        ),
        (
            "Would you rather lose a week or a customer? The question is real, see {ticket}. Write what "
            "we do as PDCA."
        ),
        (
            "The satellite team needs telemetry by June, the ground team needs it by April, the money is "
            "for one. Please decide."
        ),
        (
            "Which complaints about the canteen app are worth fixing? Long queue display, missing vegan "
            "mark, ugly colours. One this month."
        ),
        "TRON needed: say no to the extra wishes of {person}, or say yes and move the date by {n} days.",
        (
            "Customers who pay little write the most mails. Do we build for them? Decision as a PDCA "
            "with one TRON."
        ),
        (
            "Either the documentation or the tutorial videos, the budget is {n} hundred euros. Help me "
            "pick, in writing. Answer [with|by way of] a TRON."
        ),
        (
            "[Do we|Should we|Shall we] support right-to-left scripts now, for two users, or wait till a "
            "client signs? Decide for the record."
        ),
        (
            "Someone has to choose between the legal deadline for cookies and the launch of {feature}. I "
            "think it's plain but nobody writes it down. You do it. A PDCA with [one TRON|TRON] will do."
        ),
        "which goes first, the printer bug or the scanner bug? both in the post office, same hour. tron",
        (
            "The hackathon gave us four prototypes. We continue one. Seating plan, lost and found, voice "
            "search, carbon counter. Pick one, PDCA."
        ),
        "Freeze {area} for a quarter? Others could then move faster. Decide and name what happens next.",
        (
            "Performance: list takes {n} seconds. Feature: list gets colours. You would think it's easy, "
            "it's not, marketing sold the colours. [Decide|Make the decision|Come to a decision]. [Write "
            "it as a TRON|As a TRON, please]."
        ),
        (
            "The prison wants an update without any new function, the lawyers want an audit log. Which "
            "is in release 9? Write it."
        ),
        (
            "{person} asks each day if the newsletter editor comes before the ticket scanner. Give an "
            "answer that lasts, in TRON."
        ),
        (
            "[Decide|Please decide] what to cut from the first version of the allotment garden planner: "
            "sharing, weather, or shopping list. Format: [TRON|PDCA]."
        ),
        (
            "One of our {n} integrations has to be dropped, each costs a day a month. Usage: 3, 11, 40 "
            "calls. [Which|Which one|So which]? Document the decision."
        ),
        (
            "The order of the rollout: small shops first or the flagship store first? A decision, with "
            "what we expect of it. [Bitte als TRON|Bitte ein PDCA]."
        ),
        (
            "Emergency exit signs in the floor app are wrong, but the release is full. Move something "
            "out? What? Write it as PDCA."
        ),
        (
            "I'd like a decision record about what we do not do this year. Candidates for the axe: watch "
            "app, smart speaker, print edition."
        ),
        (
            "Time for {n} story points, wishes for twice that. Take the {part}, or the two small things "
            "for {area}? TRON with next steps."
        ),
        (
            "Should I spend Friday on the interns or on {ticket}? Small question, still I'd like to see "
            "the decision written. [PDCA, please|As a PDCA]."
        ),
        (
            "Investors want growth, the operators want calm. What is the goal of the next cycle? Choose "
            "and write the PDCA."
        ),
        (
            "The orchestra's schedule tool: fix the double bookings or build the swap function they "
            "really ask for? Yours to settle."
        ),
        (
            "Please choose what the trainee works on: {comp} or the old reports. Then put down the "
            "reasons. [Needs a|Give me the] TRON decision."
        ),
        (
            "We measured: {n} percent never find the filter. Designer says redesign, developer says "
            "tooltip. Which gets the slot?"
        ),
        (
            "Early feedback or polished look for the vet clinic pilot? can only have one. your decision, "
            "written"
        ),
        ("If we skip the load test we ship on time. Skip or not? Short TRON, it goes to the steering group."),
        (
            "Put the museum's ticket refunds ahead of the gift cards? I would, accounting would not. "
            "PDCA with decision[, please|]."
        ),
        (
            "Is the {part} or the import the better first step? [Take a stand|Decide] and write trigger, "
            "response, outcome, next."
        ),
        (
            "For the ministry: three laws change on January 1st, we manage two. Which one slips? This "
            "has to be in a formal decision."
        ),
        (
            "[The situation is this|Here is where we stand]: {n} open tickets in {area}, two developers, "
            "a trade fair in three weeks. The sales people want {feature}, the support people want "
            "{ticket} solved, and the developers want to get rid of {comp}. Everyone has a good reason. "
            "Make the decision which of them goes first and put it into a PDCA."
        ),
        (
            "I asked twelve farmers what they miss in the milk app. Seven said the vet reminder, four "
            "said a better chart, one wanted his money back. The vet reminder takes {n} days, the chart "
            "two. We have a week before the next version. [What do we build|Which one do we build]? "
            "TRON, please, so that I can explain it to them."
        ),
        (
            "Our grant ends in {n} weeks. The report to the foundation demands either a working export "
            "or a study with users; both would be wonderful, one is possible. {person} would do the "
            "study, I would do the export. [We need a decision|Decide for us] today and a text that "
            "holds it."
        ),
        (
            "Each Monday we move {ticket} to the next week. It is no fun, nobody sees it, and one day it "
            "will bite us. On the other side stands {feature}, which [the customers love|looks good in "
            "every demo]. Let us stop moving it around: in or out? Write a TRON decision."
        ),
    ),
    "architecture": (
        (
            "One service or five for the parcel tracking? [Decide|Settle it] and write the decision up. "
            "TRON[, please|]."
        ),
        "Should {comp} [talk|speak] to the database itself or through a repository? TRON[, please|].",
        "[TRON|A TRON|Write a TRON] for our choice to split the monolith along billing and bookings.",
        "[Use|Take] TRON. Question: do the plugins run in the same process as the editor?",
        (
            "[Write|Draft|Give me] a TRON decision: who may call {comp} directly, views or only the "
            "controller?"
        ),
        "Event sourcing for the pawn shop, yes or no? [I can't choose|I keep going back and forth].",
        "Monorepo or {n} repositories for the railway displays? Put the decision in a PDCA.",
        (
            "Where does the price calculation live: client, server, or both? [Your call|You choose|It is "
            "up to you]. Answer [with|by way of] a TRON."
        ),
        (
            "[Do we|Should we|Shall we] keep the session in a cookie or on the server? [Which of the "
            "two|Pick one], with reasons."
        ),
        (
            "Shared database or one per tenant? We have {n} tenants, two of them banks. Decide, in "
            "writing. A PDCA with [one TRON|TRON] will do."
        ),
        "{comp} and {comp2} import each other. Merge them, or put an interface between? Decision as PDCA.",
        "Hexagonal, layered, or just files that work? The clinic's code needs a direction. TRON.",
        "PDCA with TRON for {ticket}: caching in the gateway, yes or no?",
        (
            "Soft delete or real delete of patient notes? The law says one thing, support wants another. "
            "Settle this."
        ),
        (
            "Sync over the network on each key press or every {n} seconds? Write the decision for the "
            "note app. [Write it as a TRON|As a TRON, please]."
        ),
        "ids: uuid, ulid or plain counters? decide once, document, never again",
        "Should the weather widgets fetch their own data or get it handed down? Make a ruling[, please|].",
        (
            "Memo\nFrom: {team}\nIssue: batch at night or stream all day\nVolume: {n} thousand meter "
            "readings\nAsk: decision with TRON"
        ),
        (
            "Wo soll die Berechtigung geprüft werden, im Gateway oder in jedem Dienst? Bitte entscheiden "
            "und aufschreiben. Format: [TRON|PDCA]."
        ),
        "Ein Prozess oder mehrere für die Bildverarbeitung? Schreib bitte ein PDCA mit der Entscheidung.",
        "Soll {comp} abstrakt werden oder reicht Komposition? Ich kann mich nicht entscheiden.",
        (
            "We have a function of {n} lines that computes routes. Service of its own, library, or leave "
            "it? Choose and justify. [Bitte als TRON|Bitte ein PDCA]."
        ),
        "[Decide|Please decide] if the audit trail of the notary goes into the same transaction.",
        ("The mobile app needs other data than the web. Backend for frontend or one fat API? TRON decision."),
        (
            "Is a message bus justified for three modules? {person} thinks yes since we will grow. I "
            "think no. Rule on it. [PDCA, please|As a PDCA]."
        ),
        "Do views in {folder} hold state or not at all? I want a written rule in the form of a decision.",
        (
            "Our choices for file uploads at the archive: through the server, straight to the bucket, "
            "via a queue. [Which|Which one|So which]? [Needs a|Give me the] TRON decision."
        ),
        "Feature folders or type folders? We've had {n} pull requests about it. End this with a PDCA.",
        "The robot arm: safety stop in software, in firmware, or both? You decide, then write the TRON.",
        "Let {comp} throw or return a result object? Decide for the whole {area} module.",
        (
            "In memory cache per node or one shared cache? We run {n} nodes and prices change hourly. "
            "Write it up, please. tron [pls|please]"
        ),
        (
            "Should translations be loaded at build time or at run time in the airport kiosk? Document "
            "the choice."
        ),
        (
            "A single table with a type column, or a table for each kind of vehicle? I need the answer "
            "in TRON."
        ),
        (
            "I have drawn it three ways and each looks good. Pipeline, actor model, or a simple loop for "
            "the brewery control. [Which|Which one|So which]? I want a PDCA [for it|about it]."
        ),
        (
            "Server rendering for the news page: yes, no, or just the first screen? Give us a decision, "
            "not an essay."
        ),
        (
            "[Do we|Should we|Shall we] let partners call our internal API or do we put a public one in "
            "front? PDCA, TRON in the Plan part."
        ),
        (
            "Version the API in the path or in a header? Clients: {n}, most of them written by students. "
            "The [result|outcome] goes into a PDCA."
        ),
        (
            "Put the mapping code for {comp} in its constructor, a factory or a separate mapper? Settle "
            "it and record it."
        ),
        (
            "The two teams share {folder}. Package with versions or copy and forget? Decide and note the "
            "consequence. Trigger, response, outcome, next[, please|, as usual]."
        ),
        (
            "We can put the rules for discounts in code or in a rule table that marketing edits. Danger "
            "on one side, tickets on the other."
        ),
        "Is inheritance between {comp} and {comp2} right? Yes or no, as TRON.",
        (
            "Where do retries belong: caller, callee, or the queue in between? We have all three and a "
            "request is tried {n} times. [Put it|Set it down] in TRON form."
        ),
        (
            "Time zones: store local time or UTC plus zone for the cinema programme? Make the decision "
            "final and written."
        ),
        (
            "[Write|Note] the decision on whether the hearing aid app may work without its cloud. "
            "[Use|Please use] TRON."
        ),
        "Should {part} and {part2} know of each other, or talk through events? TRON, short.",
        (
            "The old mainframe stays {n} more years. Adapter in front of it, or nightly copy? Decide; I "
            "will defend it."
        ),
        (
            "Choose: optimistic locking, pessimistic locking, last one wins. It's the seat plan of a "
            "theatre. TRON[, please|]."
        ),
        (
            "[We need|What we need is] a place for business rules of {area}: entity, service or "
            "database. Someone choose!"
        ),
        "A question of principle: may the frontend compute taxes? Say it in a PDCA.",
        (
            "Permissions by role or by attribute for the research data? {person} says roles explode at "
            "{n} projects. Answer [with|by way of] a TRON."
        ),
        "microfrontends. everybody wants them, nobody knows why. yes or no, tron",
        "Can {comp} stay a singleton? Testing suffers, start-up profits. Please decide and write it.",
        (
            "Our images are resized on request. Do it at upload instead? Storage grows by {n} percent. "
            "Decide it. A PDCA with [one TRON|TRON] will do."
        ),
        (
            "Build our own calendar component in {folder} or wrap a bought one? An architecture decision "
            "please."
        ),
        (
            "Keep the state of the game on the server or on the strongest player's phone? We need a "
            "decision record. [Write it as a TRON|As a TRON, please]."
        ),
        (
            "[Do we|Should we|Shall we] allow circular references in the family tree model? Genealogy is "
            "weird. PDCA with TRON."
        ),
        (
            "Two designs on the whiteboard: central scheduler, or each worker picks its own job. Both "
            "drawn, none chosen. Choose."
        ),
        (
            "Should logs be structured as JSON already in the app or parsed later? Decision for all {n} "
            "services. Format: [TRON|PDCA]."
        ),
        (
            "The permission check is in the view right now. Move it to the controller or down to the "
            "service? Write the TRON."
        ),
        (
            "The ski resort wants lift status in real time. Push from the lifts or poll every minute? "
            "[Decide and document|Decide, then document]."
        ),
        (
            "Write up this choice: config in environment variables, a file, or the database. The "
            "operators hate surprises. [Bitte als TRON|Bitte ein PDCA]."
        ),
        (
            "Draw the line between {comp} and the rest of {area}: class, module or service? I'd be glad "
            "of a clear decision."
        ),
        (
            "[Do we|Should we|Shall we] normalise the addresses into a table of their own? {n} thousand "
            "rows, many doubles. Decide in PDCA form."
        ),
        (
            "Should an order know its invoice, or the invoice its order, or neither? Sounds silly, costs "
            "us weeks. TRON."
        ),
        (
            "Errors as exceptions or error codes at the border to the C library? Give me a ruling I can "
            "cite in reviews. [PDCA, please|As a PDCA]."
        ),
        (
            "Let {ident} be async or keep it blocking? It touches {n} call sites. yes/no and why, in a "
            "cycle document"
        ),
        (
            "The drone's mission: uploaded whole before the start, or sent step by step? Radio is bad. "
            "[Decide|Make the decision|Come to a decision]."
        ),
        (
            'Which layer validates the form of the passport office? All say "the other one". Decide so '
            "they stop. [Needs a|Give me the] TRON decision."
        ),
        (
            "We think about moving search into its own process. Gain: {n} ms. Price: one more thing that "
            "breaks. Do it or not?"
        ),
        (
            "[Decide|Please decide] how multi-language content is stored: columns, rows or separate "
            "documents. The museum adds a language a year. tron [pls|please]"
        ),
        (
            "Hard real time on Linux or a small controller beside it? The saw must stop in {n} "
            "milliseconds. TRON decision."
        ),
        (
            "Read replicas or a warehouse for the reports? The reports block the counter on Mondays. "
            "[Choose one|Take one of them]."
        ),
        (
            "{person} proposes generic {comp} with eleven options, I propose three small ones. Say who "
            "wins and write it up. I want a PDCA [for it|about it]."
        ),
        (
            "Should a failed payment be a state of the order or an object in its own right? Decide for "
            "{ticket}."
        ),
        (
            "A contract first approach for the {n} interfaces with the insurers, or code first as ever? "
            "PDCA please."
        ),
        (
            "Can the undo stack live in the entity or does it need a service? Finish this debate for us. "
            "The [result|outcome] goes into a PDCA."
        ),
        (
            "Where do we cut: by team, by data or by rate of change? The parliament archive waits for a "
            "decision in writing."
        ),
        (
            "The plugin store: sandboxed iframes or trusted scripts. I am afraid of both, so the "
            "decision is yours. Trigger, response, outcome, next[, please|, as usual]."
        ),
        (
            "{comp} needs data from {comp2} and I'd rather not import it. Event, parameter or shared "
            "store? Pick and document."
        ),
        (
            "Encrypt in the app or let the database do it? Doctors' letters, {n} years to keep. Please "
            "write up what we do. [Put it|Set it down] in TRON form."
        ),
        (
            "Queue or direct call between the shop and the warehouse? If the warehouse is asleep the "
            "shop must sell. TRON."
        ),
        (
            "[Do we|Should we|Shall we] put the offline map of the mountain rescue into the app bundle "
            "or load it by region? [Decide|Make the decision|Come to a decision]."
        ),
        (
            "{comp} started as a helper for {doing}. Today {n} other modules import it, and each change "
            "in it breaks at least one of them. {person} wants to cut it into small packages, I would "
            "put a stable interface in front and leave the rest alone. [Who is right|Which way do we "
            "go]? Answer with a PDCA whose Plan holds the TRON."
        ),
        (
            "We get measurements from {n} weather buoys. Right now each buoy writes straight into the "
            "main database, which is simple and fast and falls over in every storm. A queue in between "
            "would help but adds a part that must be run and watched. [Do we add it|Queue or no queue]? "
            "TRON decision, please."
        ),
        (
            "Think of a hospital with four houses. Each house has its own patient list, and a central "
            "list that is copied at night. The doctors want to see everything at once. We can query all "
            "four live, copy more often, or move to one list. I lean towards the last, but it [takes a "
            "year|is a huge step]. Decide and write it down."
        ),
        (
            "In the review of {branch} a question came up that is larger than the branch: may a view in "
            "{folder} load its own data, or does it always get them from the controller? Both styles "
            "exist in our code, about half and half. [Choose one style|Decide on one] and record it as "
            "TRON, with what comes next for the old places."
        ),
    ),
    "process": (
        "[Write|Draft|Give me] a TRON decision: who may [release|publish] on a Friday?",
        (
            "[Do we|Should we|Shall we] review before or after the merge? [Decide|Make up our minds] and "
            "write it up. TRON[, please|]."
        ),
        "[TRON|A TRON|Write a TRON] for our choice to stop the daily stand-up.",
        "[Use|Take] TRON. Question: does every change need two reviewers, or one?",
        "Squash or merge commits? {n} people, two camps. [Settle this|End it].",
        (
            "May trainees deploy to the live system of the fire brigade? I need a decision in writing. "
            "Answer [with|by way of] a TRON."
        ),
        "PDCA with TRON for {ticket}: on-call pay for volunteers, yes or no?",
        "[Should|Shall] we estimate in points, hours or not at all? i cant choose",
        (
            "Trunk based work or long branches? {person} merges {branch} once a month and cries each "
            "time. [Decide|Make the decision|Come to a decision]."
        ),
        (
            "Who writes the release notes: developers, support, or the person who merges last? [Your "
            "call|You choose|It is up to you]. A PDCA with [one TRON|TRON] will do."
        ),
        "Sprint length: one week, two weeks, four. [Which|Choose], and document the choice as PDCA.",
        "Memo\nQuestion: is pair programming required for changes in {area}?\nForm: TRON\nBy: {deadline}",
        "Wer darf in Zukunft Abhängigkeiten aktualisieren? Bitte als TRON entscheiden.",
        "Brauchen wir ein Freigabeverfahren für Hotfixes? Entscheide das und schreib ein PDCA dazu.",
        "Sollen Tickets ohne Beschreibung abgelehnt werden, ja oder nein? Bitte schriftlich.",
        "The team is split {n} to 4 on mob programming on Wednesdays. We go by your ruling, in PDCA form.",
        (
            "Should the definition of done contain the handbook page? Make the decision and give the "
            "reasons. [Write it as a TRON|As a TRON, please]."
        ),
        (
            "Let's decide how a bug becomes urgent. Options: by number of users, by money, by who "
            "shouts. TRON."
        ),
        "English or German in code comments at the town hall? [Decide|Choose one].",
        "Is remote work on release day fine? Say yes or no and file it as decision. Format: [TRON|PDCA].",
        "Who closes a ticket, its author or the developer? We've had {n} reopened ones this month.",
        (
            "[We need|What we need is] a rule for dead feature flags. Remove after 30 days, after 90, or "
            "by hand? [Which|Which one|So which]? [Bitte als TRON|Bitte ein PDCA]."
        ),
        "which of the two: release train each thursday, or ship when ready",
        '{person} pushes to main directly since "it is only text". Allowed or not? Write the TRON.',
        "Do external freelancers get access to {folder}? Decide, with the trigger and the next step.",
        (
            "[Choose|Select] a branching model for the {n} people of the observatory. Git flow is too "
            "heavy, I hear. Write down what you choose."
        ),
        (
            "Retros feel empty. Drop them, make them monthly, or get a moderator? A decision as PDCA[, "
            "please|]."
        ),
        (
            "Should customers see our backlog? Sales: yes. Legal: no. Me: tired. Decide for us. [PDCA, "
            "please|As a PDCA]."
        ),
        (
            "[Do we|Should we|Shall we] version the documents of the patent office with the code or "
            "apart? TRON decision."
        ),
        (
            "In my view no commit should go in without a ticket number. Others hate that. Rule on it in "
            "a PDCA."
        ),
        (
            "May we log in as a customer to help them? Privacy says ask first. Support says no time. "
            "Settle and record."
        ),
        "Code freeze before Christmas: [from the tenth|from the fifteenth] or none? TRON.",
        (
            "[Write|Note] the decision on whether {comp} has one owner or is owned by all. [Needs a|Give "
            "me the] TRON decision."
        ),
        "How many approvals does a database migration need? We had 0 and lost {n} rows. Write up a rule.",
        (
            "A security fix is ready but the process asks for a three day review. Wait or skip? Decide "
            "how it is handled from today."
        ),
        (
            "We can do releases by calendar or by content. The pharmacists need to be told {n} days "
            "ahead. Choose and explain. tron [pls|please]"
        ),
        (
            "Should juniors take part in the on-call rota of the power station portal? Give me a TRON to "
            "show to HR."
        ),
        "Coverage threshold: 70, 80, {n}? Or none? One number, one reason, one document.",
        (
            "Ticket or chat for small requests? {team} uses chat, then complains of lost wishes. "
            "[Decide|Make the decision|Come to a decision]. I want a PDCA [for it|about it]."
        ),
        (
            "Rewrite of the style guide: by a small group or by open vote? I'd go for the small group. "
            "Your decision, on paper."
        ),
        "Are generated files checked in? I want this to be closed with a PDCA.",
        (
            "Let the linter fail the build or only warn? [Decide|Make the decision|Come to a decision]. "
            "We have {n} warnings today. The [result|outcome] goes into a PDCA."
        ),
        (
            "What do we do with pull requests older than {n} days: close, take over, remind? Please "
            "decide, in TRON."
        ),
        "Auto-merge for dependency bots: on, off, or for patch versions only? Write up the call.",
        (
            "Do we need a change board at a bakery chain with six shops? Yes or no, with a paper for the "
            "auditors. Trigger, response, outcome, next[, please|, as usual]."
        ),
        "The scrum master left. Replace, rotate, or do without? Decide for the next {n} weeks.",
        "Meeting free Wednesday: keep or kill? TRON please, short.",
        (
            "Where do decisions live: wiki, repository or mail? Funny that we need a decision for that. "
            "Write it as PDCA."
        ),
        (
            "Commit signing for all, for maintainers, for nobody. Pick. The choir app has {n} helpers. "
            "[Put it|Set it down] in TRON form."
        ),
        "Every bug gets a test first? {person} finds it slow, I find it sane. Settle it.",
        (
            "Should a design review come before the first line of code, or is a sketch in the ticket "
            "enough? Decide for {team}. [Use|Please use] TRON."
        ),
        (
            "Shall we let the client test on staging at any time? They found {n} half-done things last "
            "week and panicked."
        ),
        (
            "What happens when a build is red at six? Stay, revert, or leave it for morning. We need a "
            "written rule, you choose. TRON[, please|]."
        ),
        "TRON: keep or end the habit of Friday demos.",
        (
            "[Choose|Select] the support hours for the ski pass portal: office hours, seven to seven, or "
            "around the clock with {n} people. Write down why."
        ),
        (
            "Bug bash each quarter or bugs at once? Decide and add how we will check that it works. "
            "Answer [with|by way of] a TRON."
        ),
        (
            "[I need|I want|I would like] a verdict: is copy and paste from forum answers allowed in the "
            "bank's code?"
        ),
        "Do interns write documents in {area}, or do the seniors? Make it a decision with consequences.",
        (
            "Translation strings: translators edit the repository themselves, or they send tables. Which "
            "one? A PDCA with [one TRON|TRON] will do."
        ),
        "Who is told when {envvar} changes? Everyone, ops, nobody? Make a call and put it in TRON form.",
        "Please decide if experiments on live users need a consent box, for the language school.",
        (
            "Kanban for support, sprints for development, or the same for both? {person} wants one "
            "board. [Decide|Make the decision|Come to a decision]. [Write it as a TRON|As a TRON, "
            "please]."
        ),
        "[Should|Shall] we ask for a PDCA for one-line fixes? Decide that, as a PDCA, yes I see the joke.",
        "May the CTO bypass review? He did it {n} times. A TRON that holds for him as well[, please|].",
        "Handover of the night shift: written log or phone call. Decide for the emergency dispatch tool.",
        (
            "Close stale issues with a bot or by a human with a kind word? Open source, {n} issues. Your "
            "ruling? Format: [TRON|PDCA]."
        ),
        (
            "Backports: two versions, one, or only the newest? We need the decision for the printer "
            "driver by noon."
        ),
        (
            "Put the glossary under review like code or leave it free? [Decide and document|Write down "
            "the decision]. [Bitte als TRON|Bitte ein PDCA]."
        ),
        "hi, we fight about naming branches. ticket number first or verb first. decide + tron + done",
        (
            "The agency wants weekly reports, we want to show the board. One of the two. I'd like to "
            "send them a reasoned decision."
        ),
        (
            "[Do we|Should we|Shall we] do knowledge talks during work time? Costs {n} hours a month. "
            "Yes/no in PDCA form."
        ),
        (
            "Set the rule for breaking changes in {pkg}: major version every time, or a grace period? "
            "Write it up as TRON."
        ),
        (
            "Must the person who finds a vulnerability fix it too? Decide, because nobody reports any "
            "more. [PDCA, please|As a PDCA]."
        ),
        (
            "Documentation first, or code first? For {comp} we try one of them. Choose and say how we "
            "check it."
        ),
        (
            "A story from yesterday: {person} waited four hours for a reviewer, then merged alone, and "
            "it broke. So: time limit for reviews, or merge rights for all? You choose. [Needs a|Give me "
            "the] TRON decision."
        ),
        (
            "Open the repository of the city's parking app to the public? I need a decision with its "
            "trigger and what comes next."
        ),
        "Rotating facilitator or fixed one? Minor, but it poisons our mornings. A short decision will do.",
        (
            "We decide by consensus and it takes {n} days. Consent, vote, or a lead who decides? Write "
            "the decision on how we decide. tron [pls|please]"
        ),
        "[Should|Shall] we tag releases by date or by number? The opera house does not care, we do. TRON.",
        (
            "[Do we|Should we|Shall we] allow TODO comments? Ban, allow with ticket, allow. Choose, "
            "document, done."
        ),
        (
            "After {n} late nights: may a developer refuse a hotfix? Decide on a fair rule and write "
            "trigger, response, outcome, next."
        ),
        (
            "Test data from real patients with names removed, or invented data only? Ethics asks for our "
            "decision on paper."
        ),
        (
            "[Last month|In spring] we had {n} releases, and four of them were taken back. {person} says "
            "we should let one person approve each release, {team} says that would only slow us down and "
            "the checks are the problem. I have heard all the arguments twice. Write a TRON decision: "
            "who may approve a release?"
        ),
        (
            "We are seven people in three time zones. Reviews wait for a day, sometimes two, and the "
            "author has moved on when the remarks arrive. Ideas so far: a review hour, a smaller number "
            "of reviewers, or reviews only for {area}. [Pick one|Choose one of them] and write it up as "
            "a PDCA, so that we can check it after {n} weeks."
        ),
        (
            "Our volunteers write code in the evening and want to see it live at once. The parish office "
            "wants no surprises on Sundays. So far everyone does as they like, and last Sunday the hymn "
            "numbers were gone. [Do we close releases at the weekend|Weekend releases, yes or no]? "
            "Please decide, with a TRON."
        ),
        (
            "Hi {person} told me that you settle such things. We cannot agree on whether a ticket may be "
            "started when its goal is not yet clear. One side calls it research, the other calls it "
            "waste. There are {n} such tickets in {area} right now. [Give us a ruling|Decide] that we "
            "can hang on the wall."
        ),
    ),
    "several": (
        (
            "Two decisions: which database and which host for the stamp collection site. [Write both "
            "up|Document both]. TRONs[, please|]."
        ),
        (
            "[I need|I want|I would like] three TRONs: language, framework and hosting for the blood "
            "donor app."
        ),
        (
            "Settle two things for me. Tabs or drawers in the mobile menu, and who approves it. "
            "[Use|Please use] TRON for each."
        ),
        "Use TRON, twice. Question one: do we drop Node 16? Question two: when?",
        "Write TRON decisions for both: may {person} deploy alone, and may anyone deploy at night?",
        (
            "{ticket} and {ticket2} both wait for a yes or no. [Decide each|Give each its own decision] "
            "in one PDCA."
        ),
        "[TRON|A TRON|Write a TRON] for our choice to leave Heroku, and a second one for where we go.",
        "a) REST or gRPC b) one repo or two c) who is on call. decide all three pls",
        (
            "We can't choose a payment provider nor a currency format. Decide the two of them and write "
            "them down."
        ),
        (
            "Here are two quarrels: {person} wants strict types everywhere, {person2} wants faster "
            "builds. Give a ruling on each. [PDCA, please|As a PDCA]."
        ),
        "PDCA with two TRONs: keep the cache or not, keep {comp} or not.",
        (
            "Memo\n1. Vendor for text messages?\n2. Opt-in or opt-out?\nPlease decide on both points in "
            "writing."
        ),
        (
            "Zwei Entscheidungen bitte: Postgres oder MariaDB, und wer die Migration macht. tron for "
            "each [pls|please]"
        ),
        (
            "Bitte entscheide drei Dinge: Farbschema, Schriftart und ob wir IE weiter unterstützen. Als "
            "PDCA mit je einem TRON."
        ),
        "Ich brauche zwei TRON: erst ob wir {ticket} verschieben, dann wem wir es sagen.",
        (
            "First: is the outage over? Second: do we refund? Third: do we write a report? Your call on "
            "all of them."
        ),
        (
            "[Should|Shall] we rewrite {comp}, and should we do it before the audit? Two answers, two "
            "records, one document. Format: a PDCA with [several TRONs|a TRON for each]."
        ),
        (
            "For the winery: label printer A or B, cloud or local, {n} or more users. Decide each point, "
            "one by one."
        ),
        (
            "Both questions from the meeting are open: log retention of {n} days, and who may read logs. "
            "Please settle them. One TRON [each|per point]."
        ),
        (
            "Pick a router, pick a form library, pick a validation library. [Reasons for each|With "
            "reasons], as TRONs."
        ),
        (
            "Two options for storage (bucket, disk), two for search (trigram, Elastic). Choose one each "
            "and [write it up|put it on paper]."
        ),
        (
            "[Do we|Should we|Shall we] cut the dark theme, and do we cut the print view? Both are half "
            "done. [Decide|Make the decision|Come to a decision]. [Needs|I expect] a TRON decision on "
            "every point."
        ),
        (
            "PDCA, several decisions: naming of topics, size of messages, number of retries for the taxi "
            "dispatch."
        ),
        (
            "I want the backend and the frontend decision in one cycle document. Backend: Go or Kotlin. "
            "Frontend: Lit or Solid."
        ),
        (
            "We have three problems and no boss this week: the late invoice export, the angry client, "
            "the sick tester. Decide what we do about each."
        ),
        (
            "Which monitoring tool, and who pays attention to it? Answer both as decisions. [Put "
            "them|Set them down] as TRONs."
        ),
        (
            "Write up two decisions on the fish farm sensors: sampling every {n} seconds, and discarding "
            "outliers yes or no."
        ),
        "which linter config and which commit style. two trons. thx",
        (
            "The board asks: do we open an office API for partners, and at what price? Put each into its "
            "own TRON."
        ),
        (
            "[Decide|Please decide] where {comp} lives and what its public methods are called. I'd like "
            "two separate decisions. TRONs[, please|]."
        ),
        (
            "Three choices stand between us and the launch: domain name, launch date, size of the beta. "
            "Make them, on paper."
        ),
        (
            "Hello! Could you settle our list? - buy or build the chat - own or rented servers - Polish "
            "now or later"
        ),
        (
            "For {area}: one table or two, ids as text or number. Both have to be decided today, so "
            "decide. [Use|Please use] TRON for each."
        ),
        (
            "Two decision records: (1) moving the museum archive to object storage, (2) deleting the "
            "tapes. [PDCA, please|As a PDCA]."
        ),
        (
            "Our incident left two open ends. Do we keep the old queue, and do we page managers too? "
            "Write both."
        ),
        (
            "Do the TRON for versioning, then the TRON for deprecation. They hang together, but keep "
            "them apart."
        ),
        (
            "Whether to block {branch}, and whether to tell {team} why. Two short decisions, please. "
            "tron for each [pls|please]"
        ),
        "It's a double one: MapLibre or Leaflet, tiles from us or from a vendor at {n} euros a day.",
        (
            "The judges disagree on two points, rounding of times and ties at the finish. Rule on both, "
            "we code it afterwards. Format: a PDCA with [several TRONs|a TRON for each]."
        ),
        (
            "Should the app be free, should it have ads, should it run without account? Three times yes "
            "or no, with reasons."
        ),
        "PDCA please. Decision one, freeze the schema. Decision two, {n} week trial of the new importer.",
        (
            "For the nursery planner choose (a) push or mail and (b) opt-in per child or per parent. "
            "Document both choices. One TRON [each|per point]."
        ),
        (
            "I keep pushing two choices ahead of me: leaving Oracle, and leaving the data centre. Take "
            "them off my desk."
        ),
        (
            "Answer with several TRONs: retention of video, blur of faces, access for police. It is the "
            "tram depot."
        ),
        (
            "Two votes ended in a tie, four to four. Topic one: Scala stays. Topic two: Friday releases. "
            "You have the last word. [Needs|I expect] a TRON decision on every point."
        ),
        "What do we do about flaky checks and what about slow ones? A decision for each, in one document.",
        "Set both: maximum file length, maximum function length. Give me TRONs to quote in reviews.",
        (
            "Fallback for the map and fallback for the geocoder: choose both, they broke together last "
            "night. [Put them|Set them down] as TRONs."
        ),
        (
            "Kitchen display: Android or Raspberry Pi? Touch or buttons? Wall or desk? decide all, the "
            "cook has no time"
        ),
        "Please decide who owns {comp}, and who owns {comp2}. Then write it down so no one asks again.",
        (
            "We must choose a hashing method and a password length for the parish portal. Two decisions "
            "in TRON form."
        ),
        (
            "The first question is if we support {n} languages. The second is who translates. Decide "
            "them in that order. TRONs[, please|]."
        ),
        "Sort out these: 1) is {feature} in or out, 2) is the old API in or out. Form: PDCA.",
        (
            "Both {person} and {person2} asked for leave in the launch week. Who goes? And do we move "
            "the launch? Two decisions."
        ),
        (
            "Which cloud region, which backup region, which one for tests? I need a written decision "
            "each. [Use|Please use] TRON for each."
        ),
        "TRON one: which bug first. TRON two: which feature dies for it. Go.",
        (
            "[Decide|Please decide] on the pair of questions our auditor sent: are logs encrypted, are "
            "they kept {n} months?"
        ),
        (
            "A small one and a big one. Small: icon set. Big: whether the fleet tracker becomes "
            "multi-tenant. I want both recorded. [PDCA, please|As a PDCA]."
        ),
        (
            "Choosing a state library and a folder layout for {comp} at the same time, both contested. "
            "Write a PDCA with a TRON for each."
        ),
        (
            "Firmware: sign it or not, and roll it out to {n} or to all washing machines? Put down both "
            "decisions. tron for each [pls|please]"
        ),
        (
            "Make two calls for the radio station: stream format (AAC or Opus), and archive format. We "
            "follow whatever you write."
        ),
        (
            "[Do we|Should we|Shall we] merge {branch} now and do we tag a release after it? Decide "
            "both, separately. Format: a PDCA with [several TRONs|a TRON for each]."
        ),
        (
            'My notes say: "decide cron vs queue, decide UTC vs local, decide retries". It\'s yours, as '
            "one PDCA."
        ),
        "Not one question but two: how do we store signatures, and how long? The notary calls at four.",
        (
            "We disagree on where to validate and on what to show when it fails. [Two decisions|Decide "
            "twice], please. One TRON [each|per point]."
        ),
        (
            "Give us decisions on the wind farm dashboard: refresh each {n} seconds or on demand; Canvas "
            "or SVG."
        ),
        (
            "Wir haben drei offene Punkte: Zahlungsanbieter, Mahnfrist, Rückgaberecht im Shop. Triff "
            "alle drei und begründe sie. [Needs|I expect] a TRON decision on every point."
        ),
        "Keep {pkg} or replace it, and if we replace it, by what? Each deserves a TRON.",
        (
            "The hiring question (one senior or two juniors) and the tool question (Jira or plain files) "
            "go into the same document. [Decide|Make the decision|Come to a decision]."
        ),
        "Rollback or not? Public note or not? two decisions, ten minutes, thanks",
        (
            "As for the spring cycle: which {n} tickets, which owner, which review day. Settle these "
            "points with a PDCA."
        ),
        (
            "Let's get both fights over with. Fight one: semicolons. Fight two: default exports. Write "
            "who wins. [Put them|Set them down] as TRONs."
        ),
        (
            "We change the tariff engine. Should it be rules or code, and should old contracts follow? "
            "Decide, record, both."
        ),
        (
            "Do I shard the orders, do I archive the old ones, do I do nothing for {n} months? Choose "
            "for orders and for invoices. TRONs[, please|]."
        ),
        (
            "A set of decisions is due for the e-voting prototype: paper trail, open source, external "
            "audit. Yes or no to each, in TRON."
        ),
        (
            "[Choose|Select] the test device for tablets and the one for phones. We have money for {n} "
            "hundred euros in all."
        ),
        (
            "Two forks in the road. Should {comp} be generic? Should {part} be bought? Put up a sign at "
            "each, in writing. [Use|Please use] TRON for each."
        ),
        (
            "PDCA with as many TRONs as you need: cookie banner, tracking, newsletter consent for the "
            "spa hotel."
        ),
        (
            "One: stop selling the desktop version. Two: keep fixing it for {n} months. Can we say yes "
            "to both? Write the decisions."
        ),
        (
            "The interns ask which editor, the seniors ask which shell, ops asks which image. Decide "
            "only the last two, and say so. [PDCA, please|As a PDCA]."
        ),
        (
            "Need rulings on A: passkeys for the allotment club, B: deleting dormant accounts after {n} "
            "months."
        ),
        (
            "How do we price the API and how do we limit it? Think of each as its own decision and "
            "document it. tron for each [pls|please]"
        ),
        "Could you end the two debates in {ticket}: cursor or page numbers, snake case or camel case?",
        (
            "[Two things|A couple of things] were left open yesterday. The first: does {comp} get its "
            "own database or does it share the one of {comp2}? The second: who of {team} looks after it "
            "at night? Neither can wait beyond Friday. Please write one PDCA that holds a TRON for each "
            "of the two."
        ),
        (
            "Our zoo gets a new ticket gate and with it three open points. Does the gate work when the "
            "network is gone? Do we store who came in? And do we keep the old paper tickets for {n} more "
            "weeks? I have an opinion on every one, but it isn't mine to decide. [Decide all three|It is "
            "yours], with a TRON each."
        ),
        (
            "The audit of {area} ended with two findings and we may choose how to answer them. Finding "
            "one, everybody can read {folder}. Finding two, nobody reads the logs. We can fix, accept or "
            "postpone each of them. [Write the two decisions|Decide both] as TRONs {deadline}."
        ),
        (
            "Before {person} goes on leave I want two matters off the table: whether we replace {pkg}, "
            "and whether {ticket} is still worth doing. We talked {n} minutes about the first and not at "
            "all about the second. [Settle both|Make both decisions] and document them, please."
        ),
    ),
}
