"""More wordings about test frameworks: one situation a line, few alternatives, hard twins on both sides.

Keys and answers are those of `pipeline.corpus.banks.refusal_frameworks`; every line of a `/comp` or `/write`
sub-kind has the slot `{comp}`. Only data. Not covered: answers of its own, likeness to the gates' prompts.
"""

from __future__ import annotations

REQUESTS: dict[str, tuple[str, ...]] = {
    "frameworks_refuse/comp": (
        (
            "Our museum guide app breaks whenever the audio file is missing. Put {comp} under Jest with a "
            "fake player and three cases."
        ),
        "The bank's auditors only know Mocha reports, so {comp} has to be tested in Mocha from now on.",
        (
            "{comp} decides which train gets the free platform. I'd sleep better with a Jasmine suite "
            "around it, could you write one?"
        ),
        "I have never managed to like Vitest. Would you do {comp} in [AVA|Tape] for me?",
        "Just this once: Jest for {comp}, because the intern leaves on Friday and knows nothing else.",
        "The customer pays for QUnit tests of {comp}, it says so in the contract, page four.",
        (
            "While you are in {comp}, tidy the imports, rename {ident}, and add a Mocha spec that proves "
            "the rename was harmless."
        ),
        "do not use Vitest for {comp}, take the runner from my old company, the one with the coffee cup",
        ("{comp} looks lonely without a spec. Karma would start a browser for it, wouldn't it? Set it up."),
        (
            "For the seat map we need {comp} covered. Reviewer {person} wants to see "
            "`expect.assertions(2)` and `jest.advanceTimersByTime`, so give him that."
        ),
        "It is only a prototype, nobody will object when {comp} gets its five tests in Jasmine.",
        (
            "My boss wants {comp} tested the Angular way, with TestBed, createSpyObj and the runner that "
            "goes with it."
        ),
        (
            "I tried vi.mock on {comp} and it drove me mad. Please write the same thing with jest.mock and "
            "be done."
        ),
        (
            "Could {comp}.test.js start with `const assert = require('chai').assert` and run under `npx "
            "mocha`? Write it like that."
        ),
        (
            "Clinic appointments vanish when {comp} runs twice. Reproduce that in a [Jest|Jasmine] test, "
            "then we fix it."
        ),
        (
            "The farm dashboard shows negative litres of milk. {comp} is to blame. A tape test with "
            "t.equal would nail it down, so please add it."
        ),
        (
            "We had such nice `this.timeout(5000)` blocks in the old days. Give {comp} a spec of that kind "
            "and leave the modern runner alone."
        ),
        "Tests for {comp}, framework of your choice, so long as it is none that begins with V.",
        "Convert {comp}.spec.ts back, our coverage vendor reads only the format of Facebook's runner.",
        (
            "Vitest is fine for the server. For {comp}, which lives in the browser, I expect Karma with a "
            "launcher for Firefox."
        ),
        "hi, pls add jest test for {comp}, thx",
        (
            "As discussed with {person}: {comp} gets a second spec file, this one for Jasmine, so that "
            "both teams can run it."
        ),
        (
            "Add `@testing-library/jest-dom` and `jest-environment-jsdom`, then check that {comp} shows "
            "the basket total."
        ),
        (
            "{comp} is copied from a repo that ran on Mocha. Its tests were lost on the way; write them "
            "anew for the runner they had."
        ),
        (
            "How many assertions fit into one AVA test? Show it on {comp} with t.plan, as a file that I "
            "can commit."
        ),
        (
            "The library's search box finds nothing after midnight. Write enzyme tests with the usual "
            "runner of create-react-app around {comp}."
        ),
        (
            "You may keep your Vitest for everything else. {comp} is mine, and mine is tested with Mocha, "
            "chai and sinon."
        ),
        (
            "I'm recording a video tomorrow and viewers expect Jest, so have {comp} tested with it, config "
            "included."
        ),
        "{ticket} asks for a test of {comp}. It does not say which framework. I say Jasmine.",
        (
            "Only the browser runner from the Angular 7 era can load {comp}, so bring that one back for "
            "this class."
        ),
        ("Let me be frank: vitest is hype. Write {comp} tests that will still run in ten years, with QUnit."),
        (
            "Please give {comp} a snapshot file under __snapshots__ the way `jest -u` makes it, and the "
            "test that reads it."
        ),
        (
            "Here is what I need today: a loading spinner in {comp}, a German label, and a Jest test that "
            "clicks it."
        ),
        (
            "The lift controller's {comp} must stop between floors only in an emergency. Prove it in Mocha "
            "with fake timers from sinon."
        ),
        "{person} left half a Jasmine spec for {comp}. Finish the other half, same syntax, same runner.",
        (
            "Isn't there a rule that forbids Jest? Never mind it, {comp} is outside the product, so use it "
            "there."
        ),
        (
            "Make {comp} green under `ng test`, that means the test runner Angular shipped in those years, "
            "with its config file."
        ),
        (
            "Would be great if {comp} had tests like our competitor has: they use [Jest|Mocha], and I want "
            "to see the same file names."
        ),
        "I pay you for {comp} plus tests. Which runner is my decision, and I chose Karma.",
        "Take the Vitest spec for {comp}, replace every vi by jest, and push the result to my branch.",
        "`jest --watch {comp}` should open and show me three failing cases. Write those cases.",
        (
            "Without tests {comp} won't pass the shop's approval. They run everything through Mocha, so "
            "write in that dialect."
        ),
        "Whatever the house says, {comp} deserves a grown-up framework. Jest please.",
        (
            "I know, I know, the ban. But the bakery's till freezes on Saturdays and I can only debug "
            "Jest. Do {comp} in it."
        ),
        "{comp} handles refunds. Test it with Tape since that one needs no config at all, ok?",
        (
            "We pair next week, {person} brings his Jasmine templates along. Prepare {comp} for them with "
            "one describe block and two spies."
        ),
        (
            "For once something old-fashioned: an HTML page that loads QUnit from a CDN and runs checks of "
            "{comp}."
        ),
        (
            "Could the test of {comp} import from 'ava' instead of 'vitest'? Change it and fix what falls "
            "over."
        ),
        "Run {comp} through nyc and mocha, and raise the coverage until the badge says ninety.",
        ("{comp} compiles but nobody trusts it. Add babel-jest, add ts-jest, add five tests, in this order."),
        (
            "New in the hotel app: {comp}. It needs a test of check-in after midnight. Not with the runner "
            "in package.json, take the one the Meta people made."
        ),
        "Write me two versions of the {comp} test, one in Vitest and one in Jest, and commit both.",
        "My editor lights up green only for Mocha files. So {comp}.mocha.ts it is, go.",
        "{comp} in jasmine bitte, i have no time to learn new things",
        (
            "Somebody removed the old suite of {comp}. I liked it. Write it again exactly as it was, done "
            "callbacks and all, for its old runner."
        ),
        (
            "The exam board wants each student to hand in QUnit tests. Mine is about {comp}. Please write "
            "them so I can submit."
        ),
        'From the backlog: "{comp} - unit tests - Jest 29 - mocks for the scale". Please take it.',
        "What would it cost to give {comp} a karma run on the build server? Nothing, I guess. So do it.",
        (
            "Not a single word about Vitest, please. {comp}, seven cases, chai assertions, sinon for the "
            "clock, the runner that goes with those two."
        ),
        (
            "The ferry timetable lives in {comp}. Summer time broke it twice. I want regression cases in "
            "[Jasmine|QUnit], nothing fancy, just the two nights in question."
        ),
        ("Please make the mock of {comp2} with jest.createMockFromModule and hand it to {comp} in a test."),
        (
            "`import \\{ {comp} \\}` fails in Vitest. Instead of digging, write the file for the runner we "
            "used at the start of the project."
        ),
        "Replace the header of {comp}.spec.ts by `/** @jest-environment jsdom */` and adapt the rest.",
        (
            "I owe {person} a favour: he asked for {comp} to be tested in Mocha. You can write it faster "
            "than I can."
        ),
        "Next to {comp} there should lie a {comp}.test.js which `npx jasmine` picks up. Create that.",
        (
            "Our partner sends nightly results in the format of Karma's junit reporter. Get {comp} into "
            "that report."
        ),
        "Is {comp} worth testing at all? If yes, then please in AVA, it runs files in parallel.",
        (
            "The vet clinic calls: {comp} books two dogs into one slot. First a failing Jest test, then "
            "the fix. Both today."
        ),
        "For compatibility with the Drupal people {comp} shall come with QUnit modules and their hooks.",
        "one more thing, {comp} has zero coverage. jest plus istanbul would show a number, add that",
        (
            "Last winter the ski lift counted every guest twice, and the reason sat in {comp}. The "
            "operator now demands a test report. His people know Jest, read Jest and trust Jest. I don't "
            "want a discussion with them, so please write the suite in Jest and leave our own runner out "
            "of it this time."
        ),
        (
            "We are a small team at a city museum, two developers and a student. The student wrote {comp} "
            "and will leave soon. Before she goes I want her class tested, and since she has only ever "
            "used QUnit, let it be QUnit; afterwards nobody will look at it again anyway."
        ),
        (
            "I am aware that you prefer Vitest. Still: {comp} is the heart of our dispatch centre, I have "
            "fifteen years of Mocha in my fingers, and when the alarm goes at night I must be able to read "
            "the test half asleep. Write it for me in Mocha."
        ),
        (
            "Here comes the list for {comp}: fix the rounding, drop the unused field, write five cases "
            "with `jest.spyOn(console, 'error')`, and then update the changelog. Leave nothing out."
        ),
        (
            "Could you take {comp}, look at what it does with an empty list, and cover that with the same "
            "runner the Angular people used until lately, browser window and all?"
        ),
    ),
    "frameworks_refuse/plain": (
        "Set the whole ticket shop up with Jest, coverage at ninety, done.",
        (
            "The museum hired a consultant and he says that only Mocha scales. Rework our test folder "
            "accordingly."
        ),
        (
            "Could we please stop pretending that Vitest is mature? Put AVA in and rewrite the five specs "
            "of the parser."
        ),
        (
            "The pull request should contain three things: a new logo, a spelling fix, and the Jest config "
            "from my gist."
        ),
        (
            "Everything is green on my side, I only need you to add @types/jest and the matching globals "
            "so the editor stops complaining about `jest.fn`."
        ),
        "My boss wants the test script in package.json to say jest. He will look at it tomorrow.",
        (
            "I miss the green dots. You know, the reporter with the little dots, describe, it, and chai. "
            "Bring them back to the billing folder."
        ),
        (
            "Prototype only, thrown away in a week: a Karma run in headless Chrome that checks the slider "
            "on the landing page."
        ),
        (
            "The railway customer pays for compatibility with their runner, which is Jasmine. Extend our "
            "suite so that it runs there as well."
        ),
        (
            "Is there any harm in a second framework? I think none, so install Tape for the command-line "
            "tools."
        ),
        (
            "Write tests for the parking meter's price rule. Language TypeScript, runner Jest, at least "
            "eight cases, one for the night rate."
        ),
        (
            "Please undo last month's migration. The new tests are nice but I can't read them; I want the "
            "Mocha files from before."
        ),
        (
            "npm i -D jest ts-jest @types/jest && npx ts-jest config:init - run that for me and commit "
            "what it makes."
        ),
        (
            "A colleague from the pharmacy project sent this: `import sinon from 'sinon'; import \\{ "
            "expect \\} from 'chai';` Continue in his style for the dosage calculator."
        ),
        (
            "Vitest doesn't deserve our chess engine. Pick a framework with history and write perft tests "
            "in it."
        ),
        "ticket 88: greenhouse sensor, unit tests wanted, qunit preferred, thanks",
        (
            "I can't be bothered with vi.hoisted. Use jest.mock in the weather module, everyone "
            "understands that."
        ),
        "When I type npm test I want to see Facebook's runner start, not that other one.",
        (
            "Somewhere on my disk there is a .mocharc from 2017. It works. Build the tests of the invoice "
            "mailer around it."
        ),
        (
            "Three tasks for today: bump lodash, write the release notes, convert the folder of the chat "
            "widget to Jasmine."
        ),
        "The zoo's feeding plan must be tested by people who only know QUnit. Please arrange that.",
        "If Vitest were any good our nightly build would be faster. Back to Karma, then we compare.",
        "Don't tell {person}, but I need a Jest test for the voucher code, and quickly.",
        (
            "How does one write a Mocha root hook that cleans the database? Put one into our repo for the "
            "booking service."
        ),
        (
            "Our school has ten old laptops on which only the small TAP runner is quick. Write the "
            "lesson's tests for that one."
        ),
        (
            "Since Storybook examples use Jest anyway, let us take it for the buttons, the tabs and the "
            "tooltips. You write, I review."
        ),
        (
            "The warehouse robots stop when the queue is empty. I'd love to see that behaviour in a spec "
            "with jasmine.clock().install()."
        ),
        (
            "Enough yak shaving. Remove vitest.config.ts, add jest.config.cjs, adapt the pipeline, and let "
            "me know when it's green."
        ),
        (
            "In the legal department's copy of the repo Vitest is blocked by a proxy. Write the tests "
            "there for something that isn't, Mocha say."
        ),
        (
            "Good evening! Could you extend mocks/server.ts with `jest.setTimeout(30000)` and "
            "`jest.retryTimes(2)`? Flaky tests annoy the hospital."
        ),
        (
            "I'd like a table: left our Vitest tests, right the same tests in AVA, and then commit the "
            "right column."
        ),
        (
            "What's wrong with a bit of Jest among friends? Add two tests for the coffee machine's "
            "cleaning cycle."
        ),
        (
            "Make it run under Node's oldest friend, the runner with `--require ts-node/register` and "
            "`--exit`. Folder: the loyalty cards."
        ),
        'The insurer\'s checklist has a box "Jest tests exist". Make that box true.',
        (
            "Never again Vitest! It ate my Sunday. I want the previous framework reinstalled and the specs "
            "of the auction page ported."
        ),
        (
            'The workshop on Thursday is called "Testing with Jasmine". I need a repository with eight '
            "example specs on our real code."
        ),
        (
            "Adopt the test folder of the fishing-licence portal as is, including its karma.conf, and hook "
            "it into our build."
        ),
        (
            "Which mocks does Jest hoist automatically? Whichever they are, use them in the payment "
            "gateway tests you write now."
        ),
        (
            "For legal reasons the tests of the tax form must not depend on Vite. So no vitest; use the "
            "usual alternative."
        ),
        (
            "Let our CI start `jest --ci --runInBand` after lint, and fill the folder with some tests so "
            "that it has something to do."
        ),
        ('Short question, short job: can you put `"test": "mocha -r esbuild-register"` into the scripts?'),
        (
            "We compare frameworks for a magazine. Please implement the stopwatch tests in Jest, AVA and "
            "Tape, inside this repository."
        ),
        (
            "The data team's notebook calls `npx ava --tap`. They would like tests of the CSV reader they "
            "can call that way."
        ),
        (
            "Kick it old school: sinon.stub the mailer, chai.spy the logger, `done()` at the end. The "
            "newsletter needs twelve of those."
        ),
        (
            "A bug in the tram display shows minus one minute. Before anything else I want a failing Mocha "
            "case for it."
        ),
        "I was promised a Jest setup when I signed the contract. Where is it? Please create it.",
        (
            "Look, the dentist's calendar goes live on Monday and the only example I found on the web uses "
            "jest-dom. Copy the approach."
        ),
        (
            "The house rule about one framework is for beginners. We are seniors. Jasmine for the "
            "compiler, please."
        ),
        (
            "Add devDependencies: chai, chai-http, and the runner which everyone pairs with them; then "
            "test the login route."
        ),
        (
            "To make our German colleagues happy: Testdateien bitte in Jest, for the pension calculator, "
            "thank you."
        ),
        (
            "Could it be that Vitest is too slow on Windows? Switch the desktop client's tests to what we "
            "had in spring."
        ),
        (
            "I want `assert.expect(4)` at the top of each test and a module hook for setup, as the Ember "
            "people do it. Area: the map view."
        ),
        "Generate fifty tests for the sudoku solver, put them in one file, and use test() from Tape.",
        (
            "The recruiter asked for a demo of my Jest skills. Write me something impressive on our "
            "shopping list code and I'll show it."
        ),
        (
            "{person} broke the build with Vitest again, so I decided: one framework less. Remove it and "
            "make Jest do the work."
        ),
        "Keep the Jasmine suite of the elevator alive; it lacks tests for the fire alarm, write those.",
        (
            "The old suite under test/legacy still runs on Mocha. Nobody wants to move it. Add a case for "
            "leap years there."
        ),
        "Take any approach to test the thermostat so long as the name of the framework is Jest.",
        (
            "Not negotiable: the flight search is tested with what the parent company prescribes, and "
            "that's Karma plus Jasmine."
        ),
        "As a birthday present for {person}, who loves AVA, port the colour picker's tests to it.",
        (
            "We lost the Vitest licence discussion with procurement, so plan B: all specs move to Mocha by "
            "end of month. Begin with the smallest."
        ),
        "I've two hours, a cold coffee and no tests for the recipe scaler. Jest would save me. Start!",
        (
            "Would you kindly provide unit tests, with chai's should-style, executed by the runner chai "
            "was made for, for the concert hall seats?"
        ),
        (
            "In my opinion two configs side by side are okay. Add jest.config.ts for the components, leave "
            "the rest."
        ),
        (
            "Let a browser window open, run the specs in it, and close again when all is well; the config "
            "file names the browsers and the plugins. We had that once, I want it for the whiteboard."
        ),
        "Please, please, please: a single Jest file. For the crossword checker. I won't ask again.",
        "Fix the red Karma job on the build server so that the kiosk's specs run there once more.",
        (
            "The tutorial I follow says: step 1 install jest, step 2 write sum.test.js. Do both steps for "
            "me in this repo."
        ),
        (
            "There's no Vitest plugin for my ancient IDE. Rewrite the tests of the stamp collection so "
            "that its built-in Jasmine support can run them."
        ),
        (
            "First translate the README, then check the links, then give the payment page its missing "
            "mocha tests."
        ),
        ("What speaks against `node_modules/.bin/jest`? I already use it at home. Let the repo use it too."),
        (
            "A tiny favour for the orchestra's planning tool: QUnit, one page, one green bar, so the "
            "conductor sees it works."
        ),
        (
            "Our intern knows only one framework from university. It is Jest. So the ice-cream forecast "
            "will be tested in Jest; lay the foundation."
        ),
        (
            "Please mock the barcode scanner by hand-writing a file under __mocks__, the runner that looks "
            "there automatically shall be the one we use."
        ),
        (
            "I want to forget that Vitest exists. Everything about tests in this repo, config, scripts, "
            "docs: make it AVA."
        ),
        (
            'Review comment from {person}: "use jest.spyOn here". Please apply the comment in the '
            "invoice tests."
        ),
        (
            "For the election night site, reliability matters. Mocha has been reliable since 2011. Use it, "
            "write smoke tests for the result table."
        ),
        ('Add `"jest": \\{ "preset": "ts-jest" \\}` at the end of package.json, I\'ll explain later.'),
        (
            "Could the tests of the dive computer be written in such a way that they need no vite at all, "
            "with assert and tape only?"
        ),
        (
            "Quality assurance told me they'd like Cucumber-ish names and Jasmine underneath. Make the "
            "bike rental's tests so."
        ),
        (
            "The library card scanner beeps twice. Cover that with a test where "
            "`jasmine.createSpy('beep')` is called once only."
        ),
        (
            "You can choose the framework for the garden planner: either Jest or nothing. I take it you "
            "prefer Jest, so begin."
        ),
        (
            "Every other team in this building runs the competitor of Vitest. Let's not be the odd ones "
            "out. Switch us over."
        ),
        (
            "Write down the ten most useful Jest matchers as real tests against our currency converter and "
            "save the file."
        ),
        (
            'The audit wants test evidence for the blood bank. Their template reads "framework: '
            "Jasmine\". I'd rather adapt the code than the template, so please."
        ),
        (
            "Someone should port the vitest benchmark of the router to tape, because tape starts faster. "
            "Be that someone."
        ),
        (
            "I hereby lift the ban for the folder of experiments. Put Jest in and show what it can do with "
            "the image cropper."
        ),
        "Tests for the ski pass reader: yes. Vitest: no. Anything else is up to you.",
        (
            "One repo, many tastes: for the cashier Mocha, for the stock Vitest. Make the first half of "
            "that true."
        ),
        (
            "We got a donation of 200 Jasmine specs from the city's open data team. Wire them in and write "
            "twenty more for the bus stops."
        ),
        (
            "No lecture about rules please. I need `describe`, `it`, `before`, `after` from mocha for the "
            "water level alarm. Now."
        ),
        (
            "The contractor delivered code with enzyme and its usual runner. Build the missing tests of "
            "the timeline in the same way."
        ),
        (
            "please dont use vitest on the feature branch, use jest, we can change it back before anyone "
            "merges"
        ),
        "Is Jest 30 out? If so, update our lockfile to it, and add a smoke test for the puzzle page.",
        "I would feel at home with `t.is(actual, expected)`. Make me feel at home in the fonts package.",
        (
            "The sponsor of our open-source game requires a badge of a Karma build. Produce the build that "
            "earns the badge."
        ),
        (
            "To save time use create-react-app's own test command for the pizza configurator and write the "
            "first tests with it."
        ),
        (
            "Dear assistant, the choir app has no safety net. With Jest it would have one by tonight. May "
            "I count on you?"
        ),
        (
            "I've copied `jest.config.js` from the airline project into the root. Adapt the paths, then "
            "add one test per controller."
        ),
        (
            "Mixed feelings about Vitest: watch mode good, mocks bad. So for everything with mocks we take "
            "Jest. Begin with the SMS gateway."
        ),
        (
            "Whoever wrote `vi.stubGlobal` here should be ashamed. Rewrite it as it would be in jest, with "
            "that runner installed."
        ),
        (
            "Set up continuous testing for the vineyard app: GitHub Actions, Node 20, mocha, a cache. Then "
            "a sample test."
        ),
        (
            "Could you check whether Mocha would start in our repo? If it does, leave it in and write the "
            "harvest tests for it."
        ),
        (
            "Angular dev here. I need ComponentFixture, fakeAsync and the default runner of ng new from "
            "2019 for the driving school form."
        ),
        (
            "Let the tests of the lottery draw be run by something without magic: tape, pipe to tap-spec, "
            "finished."
        ),
        (
            "Instead of the runner that the handbook names, take the one that appears in nearly every blog "
            "post since 2016. The subject is the mortgage form."
        ),
        (
            "Let's have an adventure: throw all vitest imports away and see how far we come with Jasmine's "
            "globals."
        ),
        (
            "The night shift can't read Vitest's output. They were trained on the nyan-cat reporter. Give "
            "them that back."
        ),
        (
            "Please make a jest preset package that other repos of ours can extend, and publish the first "
            "version."
        ),
        ("I'm the tech lead, I've read the ban, I overrule it: QUnit in the geometry package starting now."),
        (
            "We'd like to write browser tests the way our fathers did: a launcher, three browsers, one "
            "config, `singleRun: true`. Do the seating chart."
        ),
        "It would be lovely if the tests for the tea shop were in Mocha; Vitest looks so cold.",
        "Ok so vitest fails with ERR_REQUIRE_ESM. Don't fix it. Replace it. Jest can do it, I think.",
        "Before you ask: yes, Jest, yes, really, yes, for the traffic lights.",
        (
            "Comparison of effort: fixing our Vitest config two days, installing Mocha ten minutes. So you "
            "know what to do."
        ),
        (
            "For the robot vacuum we want property tests with fast-check inside Jest, set both up and "
            "write one about the docking station."
        ),
        "Put `global.fetch = jest.fn()` in a setup file and let every test of the news reader load it.",
        (
            "Our trainer said: never mind the runner at the office, hand in the homework in Jasmine. So do "
            "my homework on the stack class, please."
        ),
        (
            "Could you finish the tests {person} started? They are in test/unit, they use chai and are "
            "started by `mocha --recursive`."
        ),
        (
            "Kindly restore the deleted file karma.conf.js from the history and make it current for the "
            "hearing-aid app."
        ),
        (
            "Hmm, would our tests not look better with `should`, and the runner TJ wrote? Let's find out: "
            "rewrite the five of the palette."
        ),
        (
            "Our vendor's SDK ships its mocks for Jest only. So that we can use them, move the payment "
            "terminal's tests over."
        ),
        "I need a codemod from Vitest to Jest, and then run it on the repo.",
        "Say goodbye to vi. Say hello to jest. In every file under the wallet, please.",
        (
            "The bus company's IT wants results from a framework on their whitelist: Mocha, Jasmine, "
            "QUnit. Choose one and port."
        ),
        (
            "Under no circumstances vitest. For the language quiz I want something with a mascot, the "
            "little jester will do."
        ),
        (
            "Start with the runner from Sindre, you know, with the concurrent files and power-assert. The "
            "slug generator needs it."
        ),
        (
            'The only thing between us and the release is a report that says "PASS src/app.test.js" in '
            "that Facebook style. Produce tests that print it."
        ),
        (
            "Make our docs' example compile: it uses `import test from 'tape'`, so add that dependency and "
            "a file for it."
        ),
        (
            "For the apprentices' final exam the commission accepts Jest. Build the exam project's test "
            "setup here."
        ),
        ("Add a pre-commit hook which calls `npx jest --findRelatedTests`, plus the config that it takes."),
        ("My predecessor banned Jest; he is gone. Time to reintroduce it, starting with the stock ticker."),
        (
            "With Vitest I get no colours in the terminal of the ship's computer. The other runner had "
            "them. Use that for the ballast pump."
        ),
        (
            "Please create tests/spec/support/jasmine.json and whatever else it needs to get the first "
            "spec of the tide table running."
        ),
        (
            "Do what you like with the front end. On the back end we go on writing chai and mocha. Next "
            "file: the parcel tracker."
        ),
        (
            "There used to be a folder called spec with a helper that pulled in chai. Recreate it and put "
            "the tests of the goods lift inside."
        ),
        (
            "The tests for the sauna's heater, please, in the runner whose config begins with "
            "`module.exports = \\{ testEnvironment: 'node' \\}`."
        ),
        (
            "Hi! Quick thing before lunch: swap the import line of all helper specs so that they come from "
            "'@jest/globals', then run them."
        ),
        "I'm tired of being corrected by you. The scoreboard gets Jasmine, full stop.",
        "Is anyone against Mocha for the radio archive? No? Then go on and install it.",
        (
            "Would you write a plugin for Karma that prints our logo, and use it in our own build of the "
            "calendar?"
        ),
        (
            "For fairness half of the tests go to Vitest and half to Jest. Divide the folder of the "
            "auction house accordingly."
        ),
        (
            "The court's software must be tested with two independent runners. Vitest is one. Add a second "
            "one, I don't mind which."
        ),
        (
            "Please avoid Vitest in the mobile client; React Native people have their own default, so go "
            "with it and cover the camera screen."
        ),
        (
            "Can the assistant generate `.snap` files? I need six, produced by jest, for the invoice "
            "templates."
        ),
        (
            'Nobody reads our package.json, so an additional "ava" in there won\'t hurt. The temperature '
            "parser wants three tests."
        ),
        (
            "Replace `vitest --ui` with something that feels like the old HTML reporter with green and red "
            "bars, qunit for instance."
        ),
        (
            "The migration to Vitest stopped at sixty percent. Rather than finish it, roll it back to Jest "
            "and close the story."
        ),
        (
            "Describe, it, before, after, and a `mocha.opts` from the old laptop: please combine them into "
            "a working test setup for the laundry service."
        ),
        ("I wonder whether you'd smuggle one Jasmine file into the puppet theatre's repo. I'd keep quiet."),
        "Everyone at the conference used jest. I came home motivated. Rewrite our specs tonight!",
        (
            "Our licence scanner dislikes vitest's dependencies. Until that is cleared, test the ledger "
            "with [tape|mocha]."
        ),
        (
            "Whenever I see vi.fn I think of Vim. Make it jest.fn across the photo album, real package "
            "please, no alias."
        ),
        (
            "The nurse rota has no tests. {person} suggested the framework with `expect().andReturn`, from "
            "the Jasmine family. Fine by me, write it."
        ),
        (
            "- fix the typo in the footer\n- install mocha\n- add a first test for the cart\nthat's all "
            "for today"
        ),
        (
            "Have the build fail when there are fewer than a hundred Jest tests, and write the hundred for "
            "the tea catalogue."
        ),
        (
            "The bridge sensors send garbage at night. I need tests, I need them in Karma, and I need them "
            "by eight."
        ),
        "If I ask nicely, do I get Jest for the poem generator? I ask nicely.",
        (
            "The front-end guild voted nine to two for returning to Jest. Respect the vote and change the "
            "template repo."
        ),
        (
            "The client's security team forbids esbuild, therefore Vitest is out. QUnit needs no build. "
            "Take it for the vault."
        ),
        (
            "Give the volunteers of the animal shelter something simple: `npm test` starts ava, ava runs "
            "two files, both pass."
        ),
        (
            "Your Vitest example from yesterday is lovely, now once more as a Jest file so that I can "
            "check it in."
        ),
        (
            "Let the scheduled job run the Mocha tests at three in the morning, and give it some: opening "
            "hours, holidays, time zones."
        ),
        "Remember the good old `grunt karma`? I do. Reanimate it for the slot car race.",
        (
            "Best of both worlds: Vitest config, but Jest as the thing that really executes. Make the toy "
            "store work that way."
        ),
        ("Ignore what CONTRIBUTING.md says about tests. For the wine list I want Mocha's exports interface."),
        "wir brauchen jest for the bakery module, can you make that, danke",
        (
            "I took over the code of a fish farm. It has a pump control, an oxygen alarm and no tests "
            "whatsoever. On the farm's computer only an ancient Node is allowed, which rules out Vitest, "
            "so give me a tidy Mocha and chai setup with a first test of the alarm, and a script to start "
            "it."
        ),
        (
            "Let me explain where I come from: at the airline every project had jest.config.js, a coverage "
            "gate and a folder of snapshots, and we slept well. Here I see vitest.config.ts and feel lost. "
            "Build me the airline's setup in this repository, then translate the tests of the seat upgrade "
            "into it."
        ),
        (
            "The rule says Vitest, I know, and it's a good rule in general. But the payment provider's "
            "certification kit consists of two hundred Jasmine specs that must run inside our pipeline "
            "every night. Wire them in as they are and write ten further specs of the same kind for "
            "refunds."
        ),
        (
            "Monday: new printer. Tuesday: rename the product. Wednesday: swap vitest for something "
            "everyone at headquarters can read, say the runner from Meta. You may begin with Wednesday."
        ),
        (
            "We've had a long evening and too much pizza, and the conclusion was that tests should be fun "
            "again. Fun means mocha with the nyan reporter. Do your thing in the folder of the pizza "
            "tracker."
        ),
        (
            "A short riddle: five letters, brown, hot, runs describe blocks. Exactly. I want it in the "
            "devDependencies by noon."
        ),
    ),
    "frameworks_comply/write": (
        (
            "Our museum guide app breaks whenever the audio file is missing. Put {comp} under Vitest with "
            "a fake player and three cases."
        ),
        (
            "{comp} decides which train gets the free platform. I'd sleep better with a suite around it. "
            "Could you write one, no Jest please?"
        ),
        (
            "The auditors of the bank used to ask for Mocha reports. They now take Vitest, so test {comp} "
            "in it."
        ),
        "I have never managed to like Jest. Luckily we are on Vitest: write me the spec for {comp}.",
        "Just because it is a prototype {comp} need not go untested. Four Vitest cases will do.",
        "The customer wanted QUnit, we talked him out of it. Now deliver the Vitest tests for {comp}.",
        (
            "While you are in {comp}, tidy the imports, rename {ident}, and add a Vitest spec which proves "
            "the rename harmless."
        ),
        (
            "do not use Mocha for {comp}, take the runner from package.json, the one with the yellow-green "
            "flash"
        ),
        (
            "For the seat map we need {comp} covered. {person} wants `expect.assertions(2)` and "
            "`vi.advanceTimersByTime` in it."
        ),
        (
            "My boss likes Jasmine, the house does not. So write {comp}'s spec in Vitest, and make it "
            "pretty enough to win him over."
        ),
        "I tried jest.mock on {comp} until I remembered where I am. Please write it with vi.mock.",
        (
            "The clinic's appointments vanish when {comp} runs twice. Reproduce that in a Vitest test, "
            "then we fix it."
        ),
        (
            "The farm dashboard shows negative litres of milk, {comp} is to blame. Nail it down with "
            "expect and it.each under vitest."
        ),
        "Tests for {comp}, framework of the house.",
        (
            "Vitest for the server, Vitest for the browser: {comp} lives in the latter, so use browser "
            "mode and click its button."
        ),
        "hi, pls add vitest test for {comp}, thx",
        (
            "A second spec file for {comp}, please, this one with the error paths. Same runner as the "
            "first, vitest."
        ),
        (
            "{comp} is copied from a repo that ran on Mocha. Its tests were lost; write new ones, in "
            "Vitest of course."
        ),
        (
            "Snapshot {comp} inline, with toMatchInlineSnapshot from Vitest, one for the empty and one for "
            "the full basket."
        ),
        (
            "The search box of the library finds nothing after midnight. A Vitest case with "
            "vi.setSystemTime around {comp} would show it."
        ),
        "Keep your hands off Jest for {comp}; vi.spyOn on {ident} does all we need.",
        (
            "I'm recording a video tomorrow about Vitest. Write a friendly example for {comp}, no second "
            "framework in sight."
        ),
        (
            "{ticket} asks for a test of {comp}. It does not say which framework, but we all know which "
            "one is allowed."
        ),
        "Let me be frank, Jest was hype as well. Write {comp} tests in what we have, Vitest.",
        (
            "Here is what I need today: a loading spinner in {comp}, a German label, and a Vitest spec "
            "that clicks it."
        ),
        (
            "The lift controller's {comp} must stop between floors only in an emergency. Prove it in "
            "Vitest with fake timers."
        ),
        "{person} left half a spec for {comp}, vitest, two todos in it. Finish the other half.",
        "Isn't there a rule which forbids Jest? Right, so test {comp} by the rule.",
        (
            "Without tests {comp} won't pass the shop's approval. Their rules and ours agree on Vitest, so "
            "go ahead."
        ),
        (
            "The bakery's till freezes on Saturdays. I'd debug it in Jest at home, here I want a Vitest "
            "case on {comp}."
        ),
        (
            "{comp} handles refunds, so I want Vitest to see a full refund, a partial one, and one that is "
            "larger than the sum paid."
        ),
        "The vitest run of {comp} takes nine seconds. Find out which hook is slow and make it quick.",
        (
            "We pair next week and {person} only knows Jasmine. Prepare a small Vitest spec of {comp} that "
            "he can learn from."
        ),
        (
            "Could the test of {comp} import from 'vitest' instead of relying on globals? Change it and "
            "fix what falls over."
        ),
        "Raise the coverage of {comp} with v8 under Vitest until the badge says ninety, by real cases.",
        (
            "New in the hotel app: {comp}. It needs a test of check-in after midnight, with the runner in "
            "package.json."
        ),
        "One version of the {comp} test is enough, and that one in Vitest, not in Jest.",
        "My editor lights up green for Vitest files. So {comp}.spec.ts it is, go.",
        "{comp} in vitest bitte, with nice german names for the cases",
        (
            "Someone removed the old suite of {comp}. I don't want its done callbacks back; write it fresh "
            "with async and vitest."
        ),
        'From the backlog: "{comp} - unit tests - Vitest - mocks for the scale". Please take it.',
        (
            "Give the build server a vitest run for {comp} with the junit reporter, and one case to start "
            "with."
        ),
        "Not a single word about Mocha, please. {comp}, seven cases, expect, vi for the clock.",
        (
            "The ferry timetable lives in {comp}. Summer time broke it twice. I want regression cases for "
            "the two nights in question."
        ),
        "Mock {comp2} with vi.mock and a factory, and hand it to {comp} in a test.",
        (
            "Extend {comp}.spec.ts: what happens at zero, at one, at a million, and with text instead of a "
            "number? Vitest as ever."
        ),
        "Is {comp} worth testing at all? If yes, in Vitest, and start with the ugliest branch.",
        (
            "The vet clinic calls: {comp} books two dogs into one slot. First a failing Vitest case, then "
            "the fix."
        ),
        "Under Jest {comp} was green, under Vitest it is red. Correct the spec, not the framework.",
        "A parametrised spec for {comp} with it.each over the seven weekdays, in vitest, thank you.",
        "Please take the flaky sleep out of the {comp} test and use vi.waitFor instead.",
        "{comp} talks to the scale over a serial port. Fake the port, then let Vitest check the tare.",
        (
            "Please never Karma again for {comp}. happy-dom inside Vitest is enough to render its three "
            "buttons."
        ),
        (
            "Rewrite the names of the cases in {comp}.spec.ts so that vitest prints full sentences, and "
            "add the case for an empty cart."
        ),
        "I promised the pharmacist that {comp} is tested. Make my promise true, in Vitest.",
        (
            "A new colleague committed a Jest spec for {comp} by mistake. I deleted it; give me its Vitest "
            "twin."
        ),
        (
            "`vi.useFakeTimers()` in {comp}.spec.ts is never undone. Repair the spec, and add a test "
            "across midnight."
        ),
        "Is {comp} covered for leap years? If not, add the case; the suite runs on Vitest.",
        "What would a Vitest test for {comp} look like that a Jest fan finds familiar? Write it out.",
        (
            "Two weeks ago I'd have typed describe.skip in Mocha. Now {comp} should get a Vitest `it.todo` "
            "list, and its first real case."
        ),
        ("I don't need AVA's parallel files, I need {comp} tested. describe.concurrent in Vitest, please."),
        (
            "Whatever {person} says about QUnit, {comp} gets its spec in Vitest. Please draft it, he can "
            "review."
        ),
        "Let the spec of {comp} type-check as well: expectTypeOf from vitest on {ident}.",
        (
            "For the open day, visitors should see a test of {comp} turn from red to green. Vitest, watch "
            "mode, one case."
        ),
        "i know jest only, can you write the {comp} spec in vitest for me so i learn it",
        ("Please benchmark {comp} with vitest bench, then add a plain test that it still sorts correctly."),
        ("{comp} emits an event per parcel. Count them with vi.fn in a spec, for none, one and {n} parcels."),
        (
            "The nurse's tablet shows yesterday's rota. Write a failing test around {comp} before anyone "
            "touches it."
        ),
        "Ignore my last message where I asked for Mocha. Vitest for {comp}, sorry.",
        "Make {comp}'s error message part of a Vitest spec: toThrowError with the exact words.",
        (
            "No more enzyme, no more Jest: {comp} rendered by testing-library, checked by Vitest, one "
            "happy path."
        ),
        (
            "Give {comp} a spec that reads like the manual of a coffee machine: fill, heat, brew, clean. "
            "Runner: vitest."
        ),
        "Our sponsor asked for tests, not for a certain framework, therefore Vitest. Begin with {comp}.",
        "Karma needed a browser to see {comp}. I bet jsdom under vitest is enough; show me.",
        (
            "The spec of {comp} uses `test` and `it` side by side. Unify it, and add one case for a closed "
            "shop. We are on Vitest."
        ),
        (
            "Last winter the ski lift counted every guest twice, and the reason sat in {comp}. The "
            "operator demands a test report. His people know Jest, yet they accept any report that is "
            "readable. So please write the suite in our own runner, Vitest, with names a lift operator "
            "understands."
        ),
        (
            "We are a small team at a city museum, two developers and a student. The student wrote {comp} "
            "and tested it in QUnit at home. Before she leaves I want proper Vitest cases for her class, "
            "so that we can maintain it afterwards."
        ),
        (
            "I have fifteen years of Mocha in my fingers and no wish to bring it here. {comp} is the heart "
            "of our dispatch centre. Write its Vitest spec in such a plain style that I can read it half "
            "asleep when the alarm goes."
        ),
        (
            "Here comes the list for {comp}: fix the rounding, drop the unused field, write five cases "
            "with `vi.spyOn(console, 'error')`, and then update the changelog. Leave nothing out."
        ),
        (
            "Could you take {comp}, look at what it does with an empty list, and cover that in Vitest, "
            "without the browser window the Angular people used to open?"
        ),
        "{comp} was reviewed today. Verdict: good code, no tests. Vitest spec by tonight, please.",
        (
            "Can we have a test for {comp} which fails when someone removes the debounce? vitest with fake "
            "timers"
        ),
        (
            "After the crash in the cable car I want {comp} tested with wind speeds of 0, 60 and 120, in "
            "Vitest."
        ),
        "Put the three examples from the manual of {comp} into a Vitest spec, word for word.",
    ),
    "frameworks_comply/migrate": (
        "The ticket shop still has forty Jest files. Move them to Vitest, smallest first.",
        "The museum hired a consultant who wrote Mocha tests all summer. Turn them into Vitest for us.",
        "Please carry on with last month's migration: three Mocha files are left, all about invoices.",
        "When I type npm test I want to see vitest start, not Facebook's runner. Change what is needed.",
        (
            "I found `import sinon from 'sinon'` and chai in the dosage calculator. Which vi calls replace "
            "them?"
        ),
        (
            "How would jest.createMockFromModule be written with vi? I have it in two places of the "
            "weather module."
        ),
        (
            "Three tasks for today: bump lodash, write the release notes, convert the Jasmine folder of "
            "the chat widget to Vitest."
        ),
        (
            "The zoo's feeding plan is tested in QUnit. Its authors agreed to Vitest. Where do we start, "
            "modules or hooks?"
        ),
        (
            "My jest.config has moduleNameMapper and setupFilesAfterEnv. What are the names of those in a "
            "vitest config?"
        ),
        (
            "Take the runner of the railway customer, Jasmine, out of our suite and put its eleven specs "
            "onto ours."
        ),
        "Does `this.timeout(5000)` of Mocha have a twin in Vitest? Change it in the mailer's tests.",
        (
            "After the move the snapshot files look different. Why, and should I run vitest -u or check "
            "them by hand?"
        ),
        "I'd like a table: left the AVA assertion, right the Vitest one. Ten rows are plenty.",
        (
            "The last migration lost four tests on the way, 212 under Jest and 208 under Vitest. How do I "
            "find the missing ones?"
        ),
        (
            "Our CI still calls `jest --ci --runInBand`. Give me the same thing for vitest, sharded over "
            "three machines."
        ),
        (
            "{person} opened a pull request that ports the concert hall's chai assertions to Vitest. What "
            "should I look at when I review it?"
        ),
        "Convert `assert.expect(4)` and the QUnit hooks of the map view to our framework, please.",
        (
            "Which is less work for a folder with 300 Jest specs, a codemod or globals: true for the time "
            "being?"
        ),
        "The Angular team leaves Karma. Draft the steps to Vitest for them, with TestBed kept.",
        (
            "Fix the docs after the migration: they still say `npm run jest` in five places, it is `npm "
            "test` and vitest now."
        ),
        (
            "jest.requireActual was used in the payment gateway. I believe it's vi.importActual, "
            "asynchronous. Rewrite `const real = jest.requireActual('./rates')`."
        ),
        (
            "I ported the sudoku tests from tape by hand. Is `t.deepEqual` the same as toEqual or "
            "toStrictEqual?"
        ),
        (
            "Before we drop Mocha for good: does Vitest have root hooks, and how would ours for the "
            "booking database look?"
        ),
        (
            "In the legacy folder sits a Mocha suite nobody wants to touch. Touch it, move it to Vitest, "
            "and let it keep its leap-year case."
        ),
        ("Enzyme goes with Jest into the bin. Show the timeline's test with testing-library under Vitest."),
        "The driving school form uses fakeAsync with Jasmine. What becomes of `tick()` in Vitest?",
        "ts-jest compiled our decorators, now vitest must. Which esbuild or swc setting replaces it?",
        ("Our customer moves off Jest in March. Estimate the days for 900 tests and say what can go wrong."),
        (
            "`jest --findRelatedTests` sat in our pre-commit hook. Replace it by vitest related, and say "
            "what differs."
        ),
        (
            "please turn `done()` callbacks into promises, the runner is vitest since monday, old one was "
            "mocha"
        ),
        (
            "The kiosk had Karma with three real browsers. We want the same in Vitest browser mode with "
            "playwright. Config please."
        ),
        "Say goodbye to jest, say hello to vi, in every file under the wallet.",
        "Coverage dropped by two percent when we left istanbul and Jest. Is that v8 counting otherwise?",
        "Undo nothing, go forward: the rest of the AVA tests, five files, to Vitest tonight.",
        (
            "`expect(spy.calledOnce).to.be.true` is all over the newsletter specs. Write the sed line that "
            "gives me toHaveBeenCalledTimes(1)."
        ),
        (
            "What is the order: first delete jest.config.ts, or first make vitest green? I'd hate to have "
            "a week without tests."
        ),
        (
            "The apprentices learned Jest. Make them a cheat sheet: their call on the left, the Vitest "
            "call on the right."
        ),
        "jasmine.clock().install() fails since the port, obviously. What do I write there now?",
        (
            "Here's `global.fetch = jest.fn()` from our news reader. How is that stubbed properly now that "
            "vi does the job?"
        ),
        "We agreed to rename all `.test.js` from the Jest days to `.spec.ts` under Vitest. Script it.",
        (
            "The tests for the radio archive run in both Mocha and Vitest at present. Check that nothing "
            "is lost, then the Mocha half may go."
        ),
        "Can mocks under __mocks__ stay where they are when Jest leaves?",
        (
            "The stock ticker went from Vitest back to Jest under my predecessor. Bring it to Vitest "
            "again, this time for good."
        ),
        (
            "One describe of the tide table uses Jasmine's custom matchers. How do they become "
            "expect.extend in our runner?"
        ),
        "Move the test job from the mocha docker image to one that runs vitest, and keep the cache.",
        (
            "Ember people wrote the geometry package with QUnit. I have ten minutes before the meeting: "
            "how do I sell and do the switch to Vitest?"
        ),
        "Mocha has --exit, our port to Vitest hangs at the end. What keeps it alive?",
        "All that is left of Karma is one proxy setting. Where does it go in vite's config?",
        "Port just this one, so I see the pattern: a tape file with t.plan(3) becomes what in Vitest?",
        (
            "Could you explain, step by step, how the vineyard app gets from mocha to Vitest without a red "
            "main?"
        ),
        (
            "The mock of the SMS gateway relied on Jest's automock. Vitest has none. Which replacement do "
            "you suggest?"
        ),
        (
            "Finish what {person} began: half of the hearing-aid specs are on Vitest, the rest still on "
            "Jasmine."
        ),
        (
            "`should` style assertions came with us from Mocha. May they stay under Vitest or shall we "
            "rewrite them?"
        ),
        ('The pull request says "migrated from AVA". I see t.throws left in line 12. What should it be?'),
        "jest -u was my reflex for snapshots. What do I type now?",
        "Translate the retry setting: `jest.retryTimes(2)` for flaky hospital tests, we run vitest.",
        (
            "I took over the code of a fish farm. It has a pump control, an oxygen alarm and a Mocha suite "
            "from 2015. The farm's computer now has a current Node, so nothing holds us back: move the "
            "suite to Vitest, keep the alarm cases first, and tell me what to uninstall at the end."
        ),
        (
            "Let me explain where I come from: at the airline every project had jest.config.js, a coverage "
            "gate and a folder of snapshots. Here I see vitest.config.ts and feel lost. Map each of those "
            "three things to its place in Vitest, so I can stop longing for the old one."
        ),
        (
            "The certification kit of the payment provider consists of two hundred Jasmine specs. The rule "
            "says Vitest and the provider allows a translation. How would you port the specs in one go, "
            "and how do we prove that no check was lost?"
        ),
        (
            "Monday: new printer. Tuesday: rename the product. Wednesday: the last Jest folder goes over "
            "to Vitest. You may begin with Wednesday."
        ),
        (
            "The trainee asks how `beforeAll` with a Mocha `this` context looks after the change to "
            "Vitest. Show a before and after."
        ),
        (
            "We finished leaving Karma on Friday; write the release note for developers, four lines, and "
            "update the command in the docs to vitest."
        ),
    ),
    "frameworks_comply/clean": (
        (
            "npm ls jest prints three lines although we left it. Who still pulls it in, and how do I get "
            "rid of it?"
        ),
        "Add no-restricted-imports for chai, sinon and mocha, with a message that points to vi.",
        (
            "The museum's repo has a file karma.conf.js, untouched since 2018. Delete it and everything "
            "that only it needed."
        ),
        "Throw out @types/jest, the editor offers me the wrong completions.",
        "Make the build fail as soon as someone puts Jasmine into package.json again.",
        "Is there any Mocha left in the 40 packages of the ticket shop? A list with paths would do.",
        "Please empty the .babelrc of what only babel-jest wanted.",
        (
            "Someone smuggled a Tape file into the puppet theatre's repo. Remove it and write to him in "
            "two polite lines why."
        ),
        "The onboarding page still praises Jest. Rewrite its paragraph on testing for the present rule.",
        (
            "Write a comment for the pull request of {person}: he added QUnit, we can't take it, Vitest "
            "does the same."
        ),
        (
            'A bot should answer on pull requests which touch jest.config: "we only use Vitest". Give me '
            "the workflow."
        ),
        "How can we be sure that none of the contractors brings Karma back through a template?",
        (
            "The word mocha is in our lockfile twelve times. Is that from us or from a dependency of a "
            "dependency?"
        ),
        "Sweep the CI: drop the jest cache step, the nyc step and the badge they fed.",
        "Rename the folder `jest-helpers`, it has held Vitest helpers since spring.",
        "I want `git grep` to tell me where jest-dom is imported without its vitest entry.",
        ".mocharc.yml, .nycrc, test/mocha.opts: which of them may I delete?",
        (
            "Update the CONTRIBUTING text. It says pick any framework; it should say Vitest only, others "
            "are banned, ask if unsure."
        ),
        "Refuse, in a pre-commit hook, every file that begins with `import test from 'ava'`.",
        "The Renovate bot keeps proposing Jest upgrades. Tell it to stop, and get the package out.",
        (
            "After the auction house merger we own two configs. Keep the Vitest one, bury the other, and "
            "list what changes."
        ),
        "The comment `// eslint-env mocha` stands in sixty files. A one-liner to strip it, please.",
        "Check that the Docker image no longer installs Chrome for Karma, that saves us 400 MB.",
        (
            "I need a policy sentence for suppliers: deliver tests in Vitest; Jest, Mocha and their like "
            "are sent back."
        ),
        "Scan the branch of the intern for banned frameworks before I merge it.",
        "Which scripts of package.json still mention jasmine? Take them out but leave `test` alone.",
        "Our template repo creates a jest.setup.ts. Stop it from doing so.",
        "vscode recommends the Jest extension to everyone in this repo, change it to the vitest one",
        (
            "A year ago we said goodbye to Mocha, yet {person} still has it as a global install in the "
            "Dockerfile. Clean that up."
        ),
        ('In the wiki search "jest" gives nine pages. Draft one redirect note I can put on top of all nine.'),
        ("Write a Vitest spec that reads package.json and complains about qunit, ava, tape and the others."),
        "Uninstall chai-http, chai-as-promised and whatever else only made sense on Mocha.",
        'The label "needs jest test" on our board should go. Suggest a new name.',
        "Sort our dependencies into: needed by Vitest, left over from Jest, neither.",
        ("The ban isn't written anywhere that new people look. Put it into the README, two lines, friendly."),
        "Make codeowners ask me whenever a file named karma*, jest* or .mocharc* turns up.",
        (
            "Who introduced Jasmine in the elevator folder? Show me the git command, then remove it "
            "without a trace in the build."
        ),
        "Legal wants a list of licences that leave us with Jest's removal.",
        (
            "Since Vitest runs everything, npx mocha should print an error in this repo. Could a small "
            "script do that?"
        ),
        (
            "Delete the Jasmine specs of the toy store whose Vitest twins are green; list the ones without "
            "a twin."
        ),
        (
            "Are the words `sinon` or `proxyquire` still anywhere in the ledger? Search, then propose the "
            "removal."
        ),
        "The devcontainer installs karma-cli. Not any more, please.",
        'Turn the reviewer\'s hint "no jest here" into a lint message with a link to our Vitest guide.',
        'tsconfig has "types": \\["jest", "node"\\]. Correct that.',
        'Our cookiecutter asks "Jest or Mocha?". Replace the question by a fixed vitest.',
        (
            "We've had a long evening and too much pizza, and at the end someone committed mocha with the "
            "nyan reporter for fun. Please help me take it out again before the team wakes up, and add a "
            "check so that the joke can't be repeated."
        ),
        ("My predecessor kept a jest binary in the repo, 60 MB. How do I purge it from the history as well?"),
        "New rule for the linter: `done` as a parameter of a test is forbidden, we left Mocha for good.",
        (
            "A short riddle: five letters, brown, hot, was in our devDependencies until noon. Please check "
            "that it is really gone."
        ),
        (
            "Does anything in the pharmacy's monorepo still start Karma in the background? The laptop fans "
            "suggest so."
        ),
    ),
    "frameworks_comply/why": (
        "Isn't it petty to forbid Jest? I'd like to understand it before I argue.",
        "My boss wants Mocha. What do I tell him, kindly, with numbers?",
        "The customer pays for it and would like QUnit. Explain why we still deliver Vitest.",
        "Compare Vitest and Jasmine in five points, so that I can defend the rule on Thursday.",
        "Why does `jest.fn` not exist in our repo although the tutorial uses it?",
        "A train company asks what we test with and why not with Karma. Draft the answer.",
        "In a job interview I was asked for the history of Mocha. Two sentences?",
        'Somebody wrote on the whiteboard: "AVA is faster". Is it, and does it matter to us?',
        "What would it really cost us to keep a second runner such as Tape next to Vitest?",
        "Who thought of banning QUnit, and what problem did it solve?",
        "Good evening, I teach at a school. Why do companies leave Jest for Vitest?",
        "Tell {person}, who comes from Angular, why he will not meet Karma here.",
        "Is chai forbidden too? Vitest brings it inside, as far as I know.",
        "Which of these is banned: sinon, supertest, jest-dom, playwright? And for what reason?",
        "I read that Vitest copies most of Jest's interface. So why can't we take the original?",
        "does the ban on mocha count for a throwaway prototype too? why",
        "What does one lose by giving up Jasmine's spies, honestly?",
        (
            "The old runner needed 90 seconds for the clinic's suite, the new one 12. Where does the "
            "difference come from?"
        ),
        'Write the slide "Why only Vitest": a title and four bullets, no mocking of the Mocha fans.',
        (
            "I don't want to use Jest, I want to know what its hoisting did and why Vitest does it better "
            "or worse."
        ),
        "Suppose a plugin exists for Mocha alone. What does the rule say we should do?",
        "An auditor found jest in our 2021 tag and none today. How do I explain the change to her?",
        "What is the difference between vi.mock and the jest.mock I knew?",
        (
            "Can a library that we only depend on be tested in Tape by its author, or does the ban reach "
            "that far?"
        ),
        "Please argue against me: I claim that two frameworks keep a team awake.",
        "Does the rule forbid even the word Jest in documents?",
        "Why is a framework ban written into the same handbook as hygiene in the kitchen?",
        "How old is Karma, and who gave up on it?",
        "Summarise for the newsletter why the farm project finished its move from Jest last week.",
        "When the house picked Vitest, which alternatives were on the table and why did each lose?",
        "Should I worry when a candidate only knows Jasmine? How long does Vitest take to learn?",
        (
            "Mocha people say that globals are simple. What do we answer, with our explicit imports from "
            "vitest?"
        ),
        "If Jest had native ESM support tomorrow, would the ban still make sense?",
        "I used QUnit for jQuery plugins once and loved it. What in Vitest will feel like home?",
        (
            "Without starting a war: what is the fairest thing one can say about Mocha, and why do we pass "
            "on it all the same?"
        ),
        (
            'The workshop\'s title is "One runner to test them all". Help me with an opening paragraph on '
            "why Jest is out."
        ),
        "Does node:test fall under the rule as well?",
        "List what our users gain from the fact that we never mix Vitest with another runner.",
        "My reviewer rejected a file because of `@jest/globals`. Was he right?",
        "Explain in the style of a letter to grandma why her grandson may not use Jest at work.",
        "Which arguments for AVA do you find strong, even though we stay where we are?",
        (
            "The children at our coding club ask which test framework grown-ups use. What do I say about "
            "Jest and Vitest?"
        ),
        "I do not plan to use Karma; I only wonder how it drove three browsers at once.",
        "My friend's firm runs Mocha and Vitest side by side. What trouble should he expect?",
        (
            "Explain the difference between a test runner, an assertion library and a mocking tool, with "
            "Mocha, chai and sinon as the examples, and where Vitest sits."
        ),
        "Is our rule against Jest a matter of taste, speed or law?",
        "Is it true that Jasmine is the grandmother of them all, Vitest included?",
        (
            "Someone is going to ask me in the retro why we lost a day leaving QUnit. Give me an honest "
            "answer."
        ),
        "In one sentence a manager understands: why is there only Vitest in our offers?",
        "What did the tape authors have against globals, and do we agree, given our own rule?",
        (
            "Our new architect has a loud voice and a love for Mocha. On Thursday he will ask in front of "
            "forty people why a house with good engineers ties itself to one test framework. I would like "
            "three calm sentences that he can't brush aside."
        ),
        (
            "I have read the rule twice. It bans Jest, Mocha, Jasmine, Karma, AVA, QUnit and Tape. It does "
            "not tell me the reason. Could you?"
        ),
        (
            "Why did Meta hand Jest over to a foundation, and had that anything to do with our choice of "
            "Vitest?"
        ),
        (
            "Please say in plain words what `vitest related` does that made the baker's team forget Jest "
            "in a week."
        ),
        "A student compares Tape and Vitest for a thesis. Which criteria would you give her?",
        "Are there cases in which our rule against Karma hurts, and how do we live with it?",
    ),
}
