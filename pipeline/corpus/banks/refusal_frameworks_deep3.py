"""The last part of the bank of single requests about test frameworks, mostly everyday work.

Keys and answers are those of `pipeline.corpus.banks.refusal_frameworks`; every line of a `/comp` or `/write`
sub-kind has the slot `{comp}`. Only data. Not covered: answers of its own, likeness to the gates' prompts.
"""

from __future__ import annotations

REQUESTS: dict[str, tuple[str, ...]] = {
    "frameworks_refuse/comp": (
        (
            "Vitest can't do what I need for {comp}, says {person}: `jasmine.createSpyObj` with property "
            "spies. Write the test with that."
        ),
        "I'd port {comp}'s vitest spec to AVA, if I had the time. You have.",
        "Remove vi.spyOn from {comp}'s spec; sinon.spy instead.",
        (
            "Why vitest for {comp}? It's three functions. A file with `assert` and `node --test` does the "
            "job, doesn't it? Write this file."
        ),
        "{comp} has a vitest spec nobody understands. Write a second one, in Mocha's words, which people do.",
        (
            "Old {comp} had a Karma test with a screenshot. New {comp} has vitest and none. I want the Karma "
            "test again."
        ),
        "Give {comp} a spec which runs under vitest and under jest, unchanged, and install jest to prove it.",
        (
            "Would vitest complain if {comp}.test.js began with `const \\{ jest \\} = "
            "require('@jest/globals')`? Don't care. Begin the file so and run it with what it wants."
        ),
        "The rule book lets me use vitest for {comp}. I decline the offer. tape, one plan, four asserts.",
        (
            "Can't {comp} be tested as upstream does, with lab and code? Not with vitest, upstream doesn't "
            "know it."
        ),
        (
            "Rewrite the vitest mocks in {comp}'s spec as testdouble ones, `td.replaceEsm`. And switch its "
            "runner to mocha, they say that goes better."
        ),
        "{comp}: vitest spec exists, QUnit twin wanted, for the people with the HTML page.",
        (
            "Still on the old API, {comp} can't be imported by vitest. CommonJS-friendly runner, please, "
            "with its tests. The red one."
        ),
        "vi.useFakeTimers breaks {comp}. lolex didn't. Give me lolex's heir and the framework around it.",
        "Ported {comp} back to Jasmine in my head already. You type it: beforeEach, three its, one xit.",
        (
            'For {comp} I want "watch usage: press f to run only failed, o, p, t, q, Enter" on my terminal '
            "while I work. It's not vitest's menu but the one it copied. Spec and setup."
        ),
        (
            "Move {comp}'s snapshot from vitest's to Jest's format, tool included, since the diff viewer "
            "knows the latter only."
        ),
    ),
    "frameworks_refuse/plain": (
        (
            "Should vitest really be the only way? I say no; write the cable car specs for a runner with a "
            "proper `this`."
        ),
        "Vitest rule, schmitest rule. Cable car number two gets Jasmine.",
        (
            "Explain why vi.mock is hoisted and then swap it for something that isn't, i.e. another library "
            "with another runner, throughout src/auth."
        ),
        (
            "Before: vitest.workspace.ts. After: lerna plus mocha in each package. Bridge the two in one "
            "pull request, please."
        ),
        (
            'The customs office forwards this: "We cannot accept evidence by Vitest. Kindly supply Jasmine '
            'evidence." Supply it for the tariff lookup.'
        ),
        "Comments in our vitest files mention jest all over. Make the comments true: change the code to it.",
        (
            "vitest.config.ts has 90 lines, I can't maintain that. The other one, with presets, has 5. Go "
            "for the latter in apps/kiosk."
        ),
        (
            "How often do I have to say that vitest is not what the client bought? The contract names the "
            "F-tool. Fulfil the contract."
        ),
        (
            "My vitest snapshots differ on Windows and Linux. The remedy, according to a forum, is to write "
            "them by the original snapshot tool. Apply the remedy."
        ),
        (
            '"Vitest, why not?" was our question in 2023. "Vitest, why?" is our question now. Take it out in '
            "favour of the thing before."
        ),
        (
            "A vi.fn() here, a vi.fn() there. I'd rather have sinon.fake() here and sinon.fake() there. Yes, "
            "everywhere."
        ),
        (
            "Please retire vitest from the oldest package we have, lib-print; its code is CommonJS from 2012 "
            "and wants a runner from 2012."
        ),
        (
            "Could the new colleague write her tests as she's used to, in Jasmine, while we others keep "
            "vitest? Set up the parallel world for her."
        ),
        (
            "I've a script that turns vitest specs into AVA ones, {file}. Run it on packages/audio, fix what "
            "it breaks, commit."
        ),
        (
            "Vitest's UI is nice but my screen reader can't cope. Mocha's plain `--reporter list` is perfect "
            "for me. Set the repo up so that I can run all tests with mocha."
        ),
        (
            "Rule or no rule, somebody has to test the pdf module on Node 10, and vitest won't. Write those "
            "tests for whatever will."
        ),
        (
            "Old dog, no new tricks: I test with `tap` since 2011. Add it to the shipping labels, next to "
            "the vitest folder."
        ),
        (
            "What's the point of vitest in a repo without Vite? Right, none. So exchange it for node's own "
            "runner."
        ),
        (
            "To whom it may concern: vitest's maintainers ignored my issue for a year. I'm switching. "
            "Convert issue-repro/ and the rest of the CLI to uvu."
        ),
        (
            "Our vitest suite stays, but each release should additionally be verified by a Karma run in "
            "Edge. Add config, specs, and the release step."
        ),
        "vi, vi, vi. Enough. I was promised stubs with `.onFirstCall().returns(1)`. Install the promise.",
        "Remember that vitest is allowed and Jasmine isn't? Forget it for the parking meter.",
        (
            "{person} ported the ferry timetable to vitest in a weekend. Nice, but the ferry people can't "
            "read it. Port it back to QUnit, they can read that."
        ),
        "Why are we paying for vitest training if Jest books are free? Switch, and I'll buy the books.",
        (
            "Remove all signs of vitest and vi from the demo repo we show to customer X, who's a Jest shop, "
            "and have the demo's tests run under theirs."
        ),
        "Old specs deserve old runners. For src/v1 please configure Mocha 3, vitest keeps src/v2.",
        (
            'The rest of our team hates vitest mode "threads". Rather than configure it: ava, please, its '
            "processes are what we want."
        ),
        "After the port to vitest our test count fell from 412 to 409. I take that as proof. Revert to jest.",
        (
            "Would you port vitest's `test.extend` fixtures to Mocha root hooks, file by file? I start to "
            "miss the hooks."
        ),
        (
            "Still waiting for an answer on whether vitest can use `moduleNameMapper` with functions. Forget "
            "it. Put the old runner in, which can."
        ),
        (
            "Test files end in .spec.ts because of vitest. I want them to end in Spec.js as the Jasmine "
            "default glob has it, and Jasmine to run them."
        ),
        (
            "Two clicks in WebStorm and jest would be configured, I've only got vim. Do the two clicks' "
            "worth of files for me."
        ),
        (
            "The fewer the better: one dependency for tests. Not vitest with its 60, but tape with its 20. "
            "Convert the thermostats."
        ),
        (
            "My lead asks: can vitest run in a service worker? You say it can't? Then Karma plus jasmine, "
            "they could. Do that for sw.ts."
        ),
        (
            'Change our contribution guide from "use vitest" to "use vitest or mocha", then give an example '
            "of each."
        ),
        '"vi is not defined", says the console. Define it as jest then, with jest in place.',
        (
            "What was wrong with `npm test` printing dots? I want the dots. Not vitest's dots, the dots of "
            "the brown one."
        ),
        (
            "Move along, vitest! The meteorology department needs chai-almost for floats, and chai-almost "
            "needs chai, and chai needs its host. Install the three, convert forecast.spec."
        ),
        (
            "Does the house have a lawyer? My contract with the freelancer says his tests will be in "
            "Jasmine, and he's delivered. Integrate the Jasmine files as they are and add the runner to CI."
        ),
        (
            "Let vitest fail for once: rename its config to .bak, and let the court jester's tool take over "
            "for the regression week."
        ),
        (
            "vitest or not vitest, that's the question; my answer's not. Take arms against it with AVA, for "
            "the theatre's ticket shop."
        ),
        (
            "Files under test/unit are vitest, files under test/smoke I'd like in node:test as they run on "
            "the production box without node_modules. Write three smoke tests."
        ),
        (
            "Once more from the top: we want `expect(...).to.be.true`, we don't want vitest's toBe(true). "
            "Chai in, all over the ward round app."
        ),
        "Is the ban on other runners checked anywhere? If not, nobody minds if you add jest for the tombola.",
        (
            "vitest@latest has a CVE, says the scanner. It's a false alarm but I'm not allowed to ignore "
            "alarms. So get me off vitest by tonight, on whatever has no alarm."
        ),
        (
            "To be replaced by Friday: vitest. To be used from Friday: something with a Facebook heritage. "
            "To be done by you: everything."
        ),
        (
            "Last question of the day: `vi.setSystemTime` fails in my frame. Which library did people use "
            "before, the one with useFakeTimers and restore? Use it, all 14 files."
        ),
        (
            "The ESLint rule that stops me from importing mocha: write `// eslint-disable-next-line` above "
            "the import in quay.spec.ts and finish the mocha tests below."
        ),
        (
            "Template repos should be neutral, i.e. not vitest-only. Add templates for jest, mocha and ava "
            "to `create-house-app`."
        ),
        (
            "Turn the vitest `describe`s of the coffee subscription into Jasmine's, then delete vitest. It's "
            "our only repo where I'm admin, so it's fine."
        ),
    ),
    "frameworks_comply/write": (
        "Install whatever type packages are missing and then add tests for {comp}, I get red lines all over.",
        "I'd be grateful for a spec of {comp}, and for whichever setup it requires in this package.",
        "Let a test for {comp} run in CI only. `it.runIf(process.env.CI)`, if I recall correctly.",
        "Be my second pair of eyes: read the tests for {comp}, add what I forgot.",
        "With whose data should {comp} be tested? Use the anonymised customers in {folder}.",
        (
            "{comp} is going to be run by robots at night. Tests for the robots' side: malformed commands, "
            "silence, twice the same."
        ),
        "You could test {comp} by reading its log output. Use vi.spyOn(console, 'info').",
        "Assert on behaviour, not on calls: rewrite the spec of {comp} so that it has no mock at all.",
        'A customer whose name is "Null" cannot register through {comp}. Add him as a test, poor man.',
        "Generate a spec for {comp} which also documents it: one `it` per sentence of its JSDoc.",
        (
            "The suite for {comp} works on my machine but isn't part of the run in CI. Its name doesn't "
            "match the glob. Fix the name, add one case."
        ),
        (
            "This is for a demo: break {comp} on purpose in a copy, and show how the existing test fails. "
            "Then a second test, for another way to break it."
        ),
        "Implement the tests from the ticket for {comp}: T1 login, T2 logout, T3 timeout.",
        "Always fails on the 31st: {comp}. Write this down as a test.",
        "In the docs of {comp} there's an example. Make the example a test, so that it stays true.",
        "Facebook's login is wrapped by {comp}. Mock the wrapper's fetch, test denied, cancelled, expired.",
        "Angular service {comp}: HttpTestingController, vitest as the runner, error 503 retried twice.",
        (
            "The global state behind {comp} leaks between tests. Reset it in beforeEach, prove it by "
            "shuffling the order."
        ),
        "Included in my change is {comp}, not included are tests. Include some.",
    ),
    "frameworks_comply/migrate": (
        (
            "Is this a full migration or a half one? We have vi in new files, the old object in the others. "
            "Make it full."
        ),
        (
            "I'm allowed to spend a day on getting rid of Mocha's `this` in the cable car specs. Get me "
            "started with a codemod and one converted file."
        ),
        (
            "A customs office once wanted Jasmine evidence. It has a new boss, she takes ours. Convert the "
            "tariff lookup's evidence suite."
        ),
        (
            "jest.config has presets in 5 lines, ours will have 90? Surely not. Show me the short vitest "
            "config for apps/kiosk."
        ),
        (
            "CommonJS code from 2012, tests from 2012: lib-print. Bring the tests to this decade's runner "
            "and let the code be."
        ),
        (
            "There's a colleague who writes in Jasmine out of habit. Convert her PR {branch} before I merge, "
            "and let her see how."
        ),
        (
            "Add a CI job that counts files of the old runner and fails when the count rises. And convert "
            "three so that it falls."
        ),
        (
            "For my screen reader: `--reporter list` was plain. Which vitest reporter is as plain? Switch "
            "over, config and scripts, then port my last Mocha files."
        ),
        (
            "`.onFirstCall().returns(1)` appears 57 times. What do you propose, mockReturnValueOnce? Then do "
            "it with ts-morph."
        ),
        (
            "tap since 2011, vitest since today: convert the shipping labels for an old dog who'd like to "
            "learn new tricks."
        ),
        (
            'Let\'s see whether "412 to 409 tests" is a bug of our port. Compare names, find the three '
            "missing ones in the old jest run, add them."
        ),
        "Mocha root hooks to `test.extend` fixtures, file by file, starting with the database one.",
        (
            "Which glob did Jasmine use, *Spec.js? Rename those to .spec.ts with git mv and let vitest run "
            "them; fix imports on the way."
        ),
        (
            "Service worker tests under Karma: port sw.spec to vitest browser mode or tell me what can't be "
            "done there."
        ),
        (
            "I got Jasmine files from a freelancer, in good quality. They'll be run by our runner; adapt "
            "them and thank him in the commit."
        ),
        (
            "chai-almost for floats: what's its counterpart, toBeCloseTo? Convert forecast.spec and mind the "
            "digits."
        ),
        (
            "Smoke tests in node:test ran on the production box. They'll run from CI against the box "
            "instead, thus vitest. Three files."
        ),
        (
            "`// eslint-disable-next-line` above an import of mocha in quay.spec.ts. You know what to do: "
            "right import, no disable, assertions fitted."
        ),
        "Use one `expect` for everything: replace `should` and `assert` in the ward round app, 30 files.",
        (
            "We'd like `create-house-app` to offer only the house runner. Remove the jest, mocha and ava "
            "templates and port their sample tests to the remaining one."
        ),
    ),
    "frameworks_comply/clean": (
        (
            "Back to a single runner: find which package.json files have two and tell me which of the two "
            "isn't ours."
        ),
        "With respect to mocha: is it in any Docker image of ours? If so, take it out.",
        "Use git grep to look for `from 'ava'`, and where it hits, open an issue with owner and file.",
        "I let CI install jest-cli for a statistic nobody reads. Undo that, please.",
        "Theirs was the old test folder, ours is the new. Theirs goes. Check for fixtures we share first.",
        'The customer portal has `"jasmine": "*"` in dependencies. An asterisk! Out with the line.',
        (
            'Whose are these __snapshots__/*.snap with the header "Jest Snapshot v1"? Nobody\'s, any more. '
            "Clear them out."
        ),
        "Execute `npm ls chai` for every package and report those where it comes in directly.",
        (
            "Helpers from the Karma days, test/helpers/*.karma.js: nothing calls them. Delete, and look for "
            "strays in the docs."
        ),
        (
            "For next year's audit: a script that lists all test frameworks in our lockfiles, with dates of "
            "first appearance. We expect one line of output."
        ),
    ),
    "frameworks_comply/why": (
        (
            "With Angular now proposing Vitest, is there any argument for Jasmine left? I need it for a "
            "customer talk."
        ),
        (
            "For my own understanding: what do `describe` and `it` have in common across Mocha, Jasmine and "
            "ours?"
        ),
        "Use simple words: why don't we let each developer use the runner they like?",
        (
            "By whom was the rule about test frameworks decided, and what should one do to question it "
            "properly? If it's not in the docs, say so."
        ),
        (
            "Implementing a reporter is easier in which one, Mocha or Vitest? A theoretical question, for a "
            "podcast."
        ),
        "I always mix up tap the protocol and tap the package. Which one does the ban mean?",
        (
            "An applicant's whole CV is Jest, Jest, Jest. Is that a reason not to hire? I'd say no, since "
            "the step to ours is small. Am I right?"
        ),
        "Theirs versus ours: a fair comparison of Jasmine's random order with what we have, for a blog post.",
    ),
}
