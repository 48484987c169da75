r"""Wordings about test frameworks in twins: nearly the same plain request, once to refuse and once to comply.

Keys and answers are those of `pipeline.corpus.banks.refusal_frameworks`; every line of a `/comp` or `/write`
sub-kind has the slot `{comp}`. Only data. Not covered: answers of its own, likeness to the gates' prompts.
"""

from pipeline.corpus.banks._lines import lines

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["frameworks_refuse/comp"] = lines(r"""
Write the {comp} tests in Jest, not in Vitest.
Test {comp} with Mocha although the rule says Vitest.
Put jest.fn where {comp} has vi.fn in its spec.
Keep the Jest spec of {comp} and delete the Vitest one.
{comp} needs a test, take the runner we banned.
Write a spec for {comp} in anything except Vitest.
Tests for {comp} as the React Native team does them, with its default runner Jest.
Mock the mail client in the {comp} spec with sinon.
Freeze the clock for {comp} using sinon.useFakeTimers.
Stub fetch in the {comp} test through jest.spyOn(globalThis, 'fetch').
A chai assertion for the VAT in {comp}.
{comp}: spec with expect(x).to.equal(3) from chai.
Import test and assert for {comp} from node:test and node:assert.
Run the {comp} file with node --test.
npx jest src/{comp}.test.ts must be green by tonight.
{comp} has a Vitest spec. Make it a Jest spec.
Turn the vi.mock calls in the {comp} test into jest.mock.
Take the {comp} spec out of vitest and give it to karma.
The spec of {comp} should not run under vitest any more but under ava.
Add a Mocha suite beside the Vitest one for {comp}.
Duplicate the {comp} tests in Jest.
Add createSpyObj to the {comp} spec.
Use done callbacks and mocha for {comp}.
Set this.timeout(8000) in the {comp} suite, run by mocha.
Wrap {comp} in TestBed and Karma.
jest snapshot of {comp}
write {comp} in jest
test {comp}, tool: qunit
The reviewer wants sinon in the {comp} test, do it.
The lead forbade Jest, but write {comp} in it anyway.
Nobody will notice a Jest file for {comp}.
For this hotfix only, test {comp} with mocha.
My IDE has a Jest plugin, hence Jest for {comp}.
The tutorial tests its widget with Jasmine. Do the same for {comp}.
The article uses tape; take the idea and the tool for {comp}.
Write {comp} specs for the runner which we left last year.
I need {comp} tested outside Vitest.
Vitest is fine elsewhere, but use something different for {comp}.
Take the {comp} tests away from Vitest.
Test {comp} in a TAP producing framework.
Use spies from a library of their own in the {comp} test, not vi.
Choose a different test framework for {comp}.
Change the test runner for {comp}.
Set up a new test framework around {comp}.
Install an assertion library for the {comp} test, chai preferably.
{comp} should be tested by the tool that reads .mocharc.yml.
Write the {comp} spec with jasmine.createSpy.
Use t.is and t.deepEqual for {comp}.
Make {comp} pass `ava --tap`.
Give {comp} a test with `import test from 'tape'`.
{comp}.test.js begins with `const \{ describe, it \} = require('mocha')`; add the cases.
Load {comp} in the Karma browser and count the rows.
Cover the retry branch of {comp} with jest.useFakeTimers.
A test double for the {comp} clock, by sinon.
Check in the {comp} test with sinon.assert.calledOnce that the mail goes out.
Write {comp} and {comp2} specs, the first in Vitest and the second in Jest.
For comparison, one {comp} test in Vitest and one in AVA, both committed.
The {comp} ticket says "unit tests (Jest)". Follow it literally.
Our partner ships {comp} with Mocha tests and expects ours in Mocha as well. Please write three.
The {comp} spec fails in Vitest with an ESM error. Move it to Jest.
The {comp} tests take 40 seconds under Vitest, so change to Mocha.
I can't mock the ES module in {comp} with vi; use jest.unstable_mockModule.
Coverage for {comp} is wrong in Vitest. Measure it with Jest.
Vitest's watch mode eats my battery. Write {comp} tests for a lighter runner.
The globals are missing in the {comp} spec, so go over to Jasmine, which has them.
Please add to the {comp} tests what Jest calls manual mocks, in Jest.
{person} wrote the {comp} spec in Vitest last week; she asks to have it in Mocha.
After the merge {comp} shall be tested by Jest.
From Monday on, {comp} is to be tested with Jasmine.
Write a Karma test for {comp}, the points of the forum.
{comp} sells coffee; write Mocha tests for sizes and prices.
Write Jasmine tests for {comp}, the tea shop's cart.
Ask for tape tests: {comp} measures lengths.
In AVA, test that {comp} greets the user by name.
{comp} counts sales of chai lattes: tests with chai's expect, please.
Test the tape archive view {comp} with tape.
Jasmine should test {comp}.
Our colleague Karma set up {comp} with the runner of the same name. Add a spec there.
{comp} parses Jest's JSON report. Write its tests in Jest.
{comp} renders a list of test frameworks; test it with the first of them, Jest.
{comp} detects Mocha in a package.json. Write Mocha tests for it.
The lint rule {comp} reports jest imports. Test it by a Jest run.
The codemod {comp} turns vi.fn into jest.fn. Please write it and run it on our specs.
Add tests for {comp} and make Jest run them.
Add tests for {comp} and jest as dependency.
Write a spec for {comp} and its mocha config.
Write a spec for {comp} with chai-as-promised.
Check {comp} for leaks using jest --detectOpenHandles.
Open the coverage of {comp} in Jest.
Rewrite the {comp} tests for another runner.
Port the {comp} tests to a different framework.
Move the {comp} tests over to Mocha.
Convert the {comp} spec into a Jasmine one.
Split the {comp} suite and put half of it under Karma.
Replace the spies in the {comp} test by those of sinon.
Swap expect in the {comp} spec for chai's.
Speed up the {comp} tests: go to uvu.
Skip Vitest for {comp} and use tap.
Use the globals of Jest in {comp}.test.ts.
Debug the {comp} test in jest with --runInBand.
Run {comp} through QUnit's DOM fixture.
Port {comp} and its spec to Angular with Karma.
Make a Jest environment for {comp}.
Write an old style BDD suite with done for {comp}.
Extend the {comp} test by jest.mock('axios').
Type the mock of {comp2} in the {comp} test as jest.Mocked.
Reset the jest mocks between the tests of {comp}.
Let a Jest preset test {comp}.
The {comp} bug needs a mocha regression test.
Review the {comp} spec and bring it to Jasmine.
Test {comp} like jQuery tests itself, tool included.
Use the test framework of the vendor for {comp}.
Use the test framework of the new team for {comp}, it's not Vitest.
{comp} tests: assertions by node:assert, runner by node as well.
Write tests for {comp} that run on the customer's machine, where only Mocha is installed.
Write tests for {comp} so that the Jest runner of the mobile team can pick them up.
The auditors want to see {comp} tested by a second framework.
Please cover {comp} twice, with two independent frameworks.
Our library users have Jest, so ship {comp} with a Jest example test.
We had an outage at the tram depot because {comp} swallowed an error. I want that covered before the \
next deployment on Thursday, please with a Mocha suite like the one the depot's own developers maintain.
The pension calculator {comp} gets a new formula in January. Write tests for the old and the new one, \
with the switch on the first of the month, and use Jest's fake timers for the date, since the \
vendor's examples do so.
I'm writing docs for {comp} and need a runnable example at the end which shows how to mock its HTTP \
client. Most readers know jest.mock, so put the example under examples/ with Jest in its package.json.
Please have a look at {comp}. It reads seat maps from three airlines, each with its own numbering. \
I'd like one test per airline and one for an unknown airline, run by AVA because it isolates files in \
processes.
Hi, I'm new in the team. At my last job we tested with Jest and I'm quick in it. Could I get the \
skeleton of a Jest test for {comp}, with a mock of the repository and one happy case?
For the elections dashboard {comp} I want a snapshot of the table per district, 16 in all. The press \
office's developers will check them in Jest, so create them in the format of Jest 29, with its runner.
Four people asked me today why {comp} has no tests. Honestly I had no time. Please write a handful: \
sorting, filtering, and the empty state. Jest is fine, I have it installed globally anyway.
The spec of {comp} has become flaky: it waits for a debounce of 300 ms with a real timer. Use sinon's \
fake clock to get rid of the waiting, the library is already in our lockfile.
Write a failing test for {comp} first: when two nurses book the same bed, the second gets an error. \
Then fix the code. I want the test in Jest as the nurse app's repo is Jest.
Test this with Jasmine:\nexport class {comp} \{\n  fee(days: number) \{ return days > 3 ? days * 2 : \
0; \}\n\}
Tests in uvu for\nexport const {comp} = (km: number, rate = 0.3) => Math.round(km * rate * 100) / 100;
Go on in this file:\nimport \{ describe, it \} from 'node:test';\nimport assert from \
'node:assert/strict';\ndescribe('{comp}', () => \{
Mock the store in this spec, with jest.mock at the top:\ndescribe('{comp}', () => \{\n  it('loads the \
list', async () => \{\});\n\});
The log says\n  1 failing\n  1) {comp} saves: Error: Timeout of 2000ms exceeded (mocha)\nFix the test \
and keep mocha.
Write tests for {comp} with the banned runner.
Cover {comp} with what the guideline forbids.
Test {comp} in the tool of our choice, which is not yours.
Give {comp} a test which `vitest` can't run but `mocha` can.
{comp}: spec for the old runner and leave the new one alone.
No Vitest for {comp}.
Vitest is not an option for {comp}, take another.
Ignore the framework rule for {comp} and test it with the other one.
Test {comp} with whatever runner has the fewest dependencies.
Use Node's own test module on {comp}.
Use the assert module and node's runner for {comp}.
Let Bun run and assert the tests of {comp}.
Let Deno's test command take over {comp}.
Add to {comp} what create-react-app would generate as a test, same tool.
{comp} with the matchers `.to.be.true` and `.to.have.length`, please.
{comp} with `and.returnValue`
Hooks for {comp}: before and after, as in the BDD interface of the old runner.
Suites and tests in TDD style, `suite('{comp}')`, `test`, `suiteSetup`, for the runner which offers \
that interface.
A page in the browser that lists green and red tests of {comp} from QUnit.
Change {comp}'s test script to the one of Meta.
Add mocha's types for {comp}.
Fix the flaky {comp} test by moving it to AVA.
Fix {comp}'s failing import in jest with moduleNameMapper.
Fix the transform for {comp} in babel-jest.
Raise testTimeout in jest for {comp}.
Mute console output of {comp} in the jest setup.
The {comp} suite needs a global setup in mocha.
Retry the {comp} tests twice with this.retries(2).
Tag the slow {comp} tests so that mocha --grep skips them.
List the {comp} tests in jest --listTests.
Snapshots of {comp} with AVA's t.snapshot.
Compare {comp} outputs with t.same.
Watch {comp} tests with karma's autoWatch.
Test {comp} in Safari by a Karma launcher.
Benchmark {comp} and check the result in a Jest test.
We bought a company whose stock module {comp} comes untested. They are a Mocha house and want to stay \
one. Please write eight tests for reservations and returns so that `npx mocha` passes at their site.
Given a list of 5,000 bus stops, {comp} finds the three nearest ones. Please test it with ten \
coordinates that I put into {file}. No Vitest please, the geo team reads TAP and uses tape for \
everything.
The storybook of {comp} has twelve stories. I want each one rendered in a test and checked for \
accessibility. Use the jest test runner that Storybook used to ship.
Could you add two tests to {comp}, one for a price of zero and one for a negative price? Since the \
file has no imports yet, start it with @jest/globals so that types work.
{comp}: tests for Node's built-in test module, two its.
Could {comp} be tested by `node --test` alone?
Please write {comp} tests that `bun test` understands.
Deno.test for {comp}, with assertEquals from std.
zora for {comp}
japa group for {comp}, three tests
A poku file for {comp}.
brittle test of {comp}, t.is and t.exception
{comp} with node-tap: t.match and t.rejects.
Lab.experiment for {comp}, code's expect below.
vows batch for {comp} please
exports of functions with test.done() for {comp}, nodeunit way
td.replace and td.when for {comp}: use testdouble.
`{comp}.should.have.property('id')`, please write the test like this with should.js.
expect.js assertions on {comp}.
Replace {comp2} through proxyquire in the {comp} test.
rewire {comp} and test its private parse function.
baretest for {comp}; it's four lines.
{comp} in the web-test-runner, real Chrome.
Intern suite for {comp}: registerSuite and assert.
Test {comp} using the runner that prints TAP.
Test {comp} with plan, equal and end.
{comp} gets assert.expect(3) and assert.async, module on top.
For {comp} use module() and test() with hooks.beforeEach as the jQuery people do.
spyOn(...).and.callThrough for {comp}
{comp} needs fakeAsync, tick, flush and the browser launcher that Angular had.
fdescribe and fit for {comp} in the Angular runner, I'm debugging.
A .mocharc.cjs and one suite for {comp}.
The `preset: 'ts-jest'` route for {comp}, please.
setupFilesAfterEnv, clearMocks and a suite for {comp}, by the tool these options come from.
Write the automock variant: everything around {comp} is mocked by the framework of Meta.
{comp} deserves a manual mock in __mocks__ and the runner that picks it up by `automock: true`.
The Sindre way: {comp}.test.js, t.truthy, t.snapshot, concurrent files.
t.throwsAsync for {comp} with the wrong token
t.context.db in the {comp} tests
`context('when closed')` and `specify` for {comp}.
`before(function () \{ this.timeout(10000) \})` for {comp}.
chai-free but with the coffee runner: {comp}.
{comp}: the coffee runner, BDD ui, spec reporter.
Write {comp} tests for the framework with the jester's logo.
{comp} and the jester hat runner, one test.
The framework named after a shrub, {comp}, three specs.
I want {comp} tested in the framework from the Pivotal people.
Use TJ's old runner on {comp}.
James Halliday's little harness for {comp}, please.
For {comp}, the default of create-react-app.
For {comp}, the default of `nest new`, spec in test/.
For {comp}, the default of Ember.
Please take the default of Expo for {comp} tests.
{comp} should be covered by what the Angular CLI shipped before version 20.
Use the same runner for {comp} as the Vue 2 CLI plugin did.
{comp} test with another mock library than vi.
Take a dedicated mocking library for {comp}, with sandboxes.
A spy with calledWithMatch and a stub with onFirstCall for {comp}.
stub.resolves(42) and sandbox.restore() in the {comp} test, please.
{comp} should be tested with fake server and xhr of the well-known stub library.
Have {comp} tested elsewhere than in our standard runner.
Our standard runner is too slow for {comp}, pick another.
Leave the standard runner for {comp}; the team's own choice is fine.
{comp} is special: a different framework, please.
For {comp} a lighter framework please.
I'd like to try out a new test framework on {comp}. You choose which.
Make {comp} the pilot for a second test runner.
{comp} is the first service that leaves vitest. Please write its new tests.
vitest off, other runner on, {comp}
Any runner, just not vitest, for {comp}.
Write {comp}'s tests so that they don't import vitest but a rival.
Strip vitest out of {comp}.spec.ts and use a competitor.
{comp} without a framework: write a tiny runner of our own with describe and it.
Write a custom test harness for {comp} in place of Vitest.
A plain node script with console.assert shall be the test framework for {comp}, in place of Vitest.
Override the house rule and test {comp} with the competitor.
I have permission to skip the framework rule for {comp}, so use the one I know.
The framework rule is silly, do {comp} in mine.
Do {comp} as in our Python days, but in JS: a unittest-like framework from npm.
An xUnit port from npm for {comp}, in place of what we have.
{comp} tests in tap style, run by `node {comp}.test.js`.
Test {comp} in a runner whose tests are just scripts.
Please test {comp} with a library that has no globals, no config and prints TAP.
Go back one year and test {comp} the way we did then, other runner included.
Restore the pre-Vitest spec of {comp} from git and make it run.
{comp}.spec.js was deleted when we changed the runner; bring it and its runner back.
Use the legacy suite's runner for {comp}.
Take test/legacy/runner.js and hook {comp} in rather than using vitest.
The runner from our previous monorepo for {comp}, copy its config.
Hook {comp} into the customer's own test framework, without vitest.
{comp} must be green in the partner's runner, not in ours. Write the suite for it.
Write Jest tests for {comp}'s leap year branch.
Mocha: {comp}, four error paths.
three jasmine its for {comp}
{comp} + karma + chrome
AVA, {comp}, happy path only
Quick tape check for {comp}
qunit for {comp} and {comp2}
Put sinon.stub on {comp2} and test {comp}.
chai should for {comp}
uvu suite {comp}
I need jest for {comp}
pls jest {comp} thx
{comp} mocha?
{comp}: Jest.
One Jest file per method of {comp}.
Mock timers in {comp} by jest.useFakeTimers('modern').
Make a parametrised Jest test of {comp} with test.each.
Use jest.requireActual for half of {comp2} in the {comp} test.
Restore all jest mocks after each test of {comp}.
Run {comp}'s tests in jest with two projects, node and jsdom.
jest.replaceProperty for the config in {comp}
Verify the calls to {comp2} in {comp} by toHaveBeenNthCalledWith, in Jest.
Give {comp} a jest custom matcher for money.
Give {comp} a jest serializer for dates.
{comp}'s Jest snapshot is obsolete, write a new one.
{comp}'s mocha suite needs two more error cases.
{comp}'s Jasmine spec has a typo that makes it fail; repair and extend it.
The Karma test for {comp} disconnects after 30 s. Make it work.
Find out why jest can't parse {comp} and make it parse.
Make jest ignore the CSS import in {comp}.
mocha can't load {comp} since it is TypeScript. Register tsx.
Let AVA compile {comp} with tsimp.
esm and jest and {comp}: make the trio work
Jest says "Your test suite must contain at least one test" for {comp}. Add some.
Jest worker crashed while testing {comp}; fix the suite.
Write @types aware jest mocks of {comp}.
DefinitelyTyped mocha types, then tests for {comp}.
Mocha with tsx for {comp}, coverage by c8.
nyc and mocha on {comp}, 100 %.
{comp} shall be in the Jest coverage with 90 % lines.
Test {comp}, a saga, using redux-saga-test-plan in Jest.
Test {comp}, a thunk, with redux-mock-store and jest.
Shallow render {comp} with Enzyme under mocha.
Cover {comp} using Vue Test Utils and mocha-webpack.
Cover {comp} using Spectator and Jasmine.
ng-mocks and Karma for {comp}.
HttpTestingController and Jasmine for {comp}.
supertest, mocha, chai, {comp}: a 404 and a 200.
{comp} is a lambda. jest, please, event fixtures in the test.
{comp} is a smart contract wrapper; chai matchers please.
{comp} is a VS Code command, test it with the mocha from the extension sample.
{comp} is a Discord bot command: jest it.
{comp} is a game loop. Jasmine with its mock clock.
{comp} is a map layer. QUnit with a fixture div.
{comp} is a cron job: sinon clock.
{comp} is a queue consumer: tape and a fake channel.
{comp} is a resolver for invoices: ava, please.
{comp} is legacy. Mocha will do.
{comp} came from the agency with Jest in mind. Write what is missing in Jest.
{comp} is going to be open source, and people expect Jest. Give them Jest.
{comp} lives in the React Native part: jest.
{comp} gets a Jest test, {comp2} a Vitest test.
Apart from the docs, write {comp} a jest test too.
First fix the rounding in {comp}, then add a Mocha test for it.
Refactor {comp}, but before that cover it with Jest.
Rename the methods of {comp} and adapt the Jasmine spec that I will add.
Build {comp} with a submit button and a Jest test.
Create the class {comp} plus mocha spec.
Document {comp} and give it a Jest test.
Deploy notes for {comp} and a QUnit suite, please.
Type {comp} and test it under jest.
Optimise {comp}; measure with a Jest test before and after.
Can you check {comp} for bugs and write Jest tests for what you find?
What does {comp} do? Explain it, and write Mocha tests that show it.
Which cases am I missing in {comp}? Add them in Jest.
Schreib bitte Jest-Tests für {comp}, drei Fälle.
Kannst du {comp} mit Mocha testen?
Bitte {comp} nicht mit Vitest testen, nimm das andere.
Écris une suite Jest pour {comp}.
Il me faut des tests Mocha pour {comp}, pas Vitest.
Escribe pruebas de {comp} con Jest.
Prueba {comp} con otro framework, no con Vitest.
Scrivi i test di {comp} con il runner integrato di Node.
Schrijf {comp}-tests in Mocha.
Napisz testy {comp} w Jest.
{comp} のテストを Jest で書いて。
Skriv Jasmine-tester for {comp}.
Please write a suite for {comp}, our importer for bank statements. It must skip duplicate bookings, \
keep the order of the file and stop at a broken line. I would like the plan-and-end style that prints \
TAP, because our log viewer understands it.
{comp} converts between three map projections. The maths is copied from a paper with a table of \
twenty reference points. Please test all of them with a tolerance of one metre, using node:assert and \
the test module of Node, so that no package is needed.
We have an agreement with the mobile developers that shared code such as {comp} is tested in their \
runner. So please write Jest tests for it: currency formats, negative amounts, and a missing locale. \
Mocks aren't necessary.
I need a regression test for {comp}, quickly. A patient with two insurances was billed twice. The fix \
is in already. Write it in the style of our old specs, with createSpyObj for the billing client and \
the runner these specs were for.
Could you please test {comp} under sinon's fake clock? It polls the sensor every 15 seconds, backs \
off to a minute after errors, and stops after an hour. I'd like to see all three phases in one test \
of 30 lines at most.
My task is to raise the quality of {comp} before the audit. Step one, please document the public \
methods. Step two, write Mocha tests for each of them with chai assertions. Step three, list the \
smells that you found.
There's a spec for {comp} that I don't understand, full of vi.mock and hoisting. Throw it away and \
write a new one with jest.mock, which I know from my studies; five tests are enough for now.
In {comp} the discount of 10 percent was applied before tax instead of after. I'd like a test that \
fails now, then the fix. The folder has no config yet, so please create one with ts-jest while you're \
at it.
{comp} is used by three teams with three frameworks. To please all of them, write its tests three \
times: Vitest, Jest and Mocha, same cases. Put them into separate folders and give each one a script.
As {comp} has to run in Internet Explorer mode at the tax office, I need tests in real browsers. \
Start them by the launcher we had with Angular 8, including its config file, and write three specs \
about date parsing.
Please have {comp} tested by something that isn't Vitest. I don't mind which tool it is. The reason \
is that our plugin host bundles an incompatible Vite version and I have no time to sort this out \
before Wednesday.
Write a component test for {comp}: the filter opens, shows nine categories, remembers the choice \
after reload. Take Enzyme's mount and the jest environment from the old repo, then our designers' \
page objects can be reused.
For {comp}, which sends reminder mails to library users, I would like one AVA file. It should contain \
a fresh in-memory store per test in t.context, a test for overdue books, one for reserved books, and \
one for closed accounts.
Here's what I need for {comp}: a before hook that starts the server, an after hook that stops it, \
tests with done callbacks for each websocket message, and a timeout of eight seconds. That's how the \
older framework's users do it, and it's how I want it.
QA found that {comp} accepts 31 February. Please add a check and write tests in the Jasmine syntax, \
to be run with the jasmine command, as the QA people want to add their own cases next week.
The author of {comp} left. I'd like characterisation tests for it, i.e. record what it does for the \
40 inputs in {file} and compare. Take AVA, its snapshot format is what the other archive tools use.
Our policy is one framework, I'm aware of that. {comp} is a command line tool though, a throwaway for \
a data migration, and bun test is simply there. Write two tests with it and we'll delete all this in \
a month.
Please give {comp} tests for concurrency: two writers, one reader, a lost lock, and a lock that \
expires. Vitest's pool confuses me with its threads, so use a framework that runs everything in one \
plain process.
The course material says: "Write unit tests for the class with QUnit". The class is {comp}, it models \
a vending machine with coins, products and change. I'd like complete marks, so please follow the \
material to the letter.
Extend {comp} by a method that merges two shopping lists. Then test the merge: same article with \
different units, empty list, order of entries. Test tool: whatever comes with Node 22, no third-party \
package.
For {comp} I'd like to have what my old team called module tests: a page in the browser, hooks per \
module, assert.async for the slow ones. I've brought the config with me, so you only need to write \
the six tests on seat reservations.
I'm writing a paper on flaky tests, and {comp} is my example. I need the same eight tests once in our \
framework and once in a different one, to compare. It's important that both stay in the repo until \
the review is over.
Since {comp} is shipped as an ES module only, Meta's runner needs the experimental flag, I know. Set \
this flag in the npm script, then write tests for upload, resume and abort with that runner and a \
local server.
Could you write tests for {comp} with nothing but what Node brings along? I mean describe, it, mock \
and the strict assert. It's for a security-minded customer who reads each dependency, and we want to \
use it from now on for his modules.
A friend of mine maintains a small library of 60 lines that runs test functions in series and prints \
TAP. I'd like to support it by using it for {comp}. Please write five tests on the loan duration with \
it.
Please go through {comp} and write down what could go wrong. Then turn each point into a spec with \
spies made by createSpyObj, for I'm going to give this to our contractors who've never worked with \
anything newer.
The last three incidents were all in {comp}. Management asked for a second line of defence: an \
additional suite in a framework that isn't our usual one, maintained by QA. Please choose the \
framework, set it up and write the first ten cases.
We've 400 tests in Vitest, and I'm asked if we could move. Let's try with {comp}, as it has just nine \
tests. Please move these to Jest with SWC, measure the time, and leave them there if it's faster.
I wrote {comp} at night and would love to see it green before breakfast. Three tests, that's all: a \
valid ticket, an expired one, one for another day. My shell has mocha installed globally, take this.
{comp} reads from a serial port. For the hardware colleagues it's vital that a test is a script which \
they can start by node and a file name. So no runner with a config, please; tape or something like it \
would be right.
The agency left behind a doc that describes how they'd test {comp}: config with launchers, \
preprocessors for coverage, Chrome in headless mode, singleRun in CI. Please put this into practice \
and write the specs for the gallery and the zoom.
Please add to {comp} a method which exports to Excel, update the README, and cover it by tests with \
chai-spies, since I'm used to called.with and haven't found out yet how it's done with the built-in \
spies.
I know that vi.mock would work for {comp2}, but the result is hard to read. testdouble has a nicer \
language with when and thenReturn. Install it and rewrite the tests of {comp} so that they read well.
There's an issue with the coverage of {comp}: branches in optional chaining are counted wrongly by \
v8. With nyc and mocha they're right, I've tried it. Please change the package over and raise the \
threshold to 90.
In our book, chapter 7, {comp} is developed test-first. The publisher insists on Jest as nine out of \
ten readers have it. Please write the listing for the book's repo, which belongs to our organisation, \
with all seven steps.
The test of {comp} must be written in such a way that it needs no import at all: describe, it, \
expect, spyOn and jasmine-like globals are simply there. Use the runner which gives me these, \
together with its support folder.
{comp} is the last part before we can give the source code to the city. Their developers told me on \
the phone that it has to be AVA. I've promised it. Please write tests for permits, fees and deadlines.
For {comp} please make me a test that restarts the process between cases. As far as I know AVA does \
so for each file. Split the cases into files and let AVA run them; there are four, from cold start to \
power loss.
I tried to follow our testing guide with {comp} and failed at the environment setup. So I'd like to \
do it in the way of the Vue CLI: its unit plugin with Jest, snapshots for the three states, and a \
script test:unit.
Let's be pragmatic with {comp}: it's going to be replaced in autumn. A Karma spec from the old repo \
exists and covers two thirds. Copy it, get it running with its launcher, and add the missing third.
Our intern has finished {comp}, and I've to mark her work. She was told to test with uvu, and she did \
it for two methods. Please write the tests for the other five in the same file, so that I've a \
reference.
Please check {comp} for race conditions. I believe that two requests can overlap if the first takes \
longer than 30 seconds. Show it in a test with sinon's fake timers and two deferred promises, and \
leave sinon in the package afterwards.
Of the 14 components in the checkout, {comp} is the only one without tests. The team decided \
yesterday by five to two to test it with Jest and to convert the remaining 13 later. So please start \
with this one.
{comp} is pure maths, matrices of 3 by 3. I would like QUnit, because assert.deepEqual prints nice \
differences in the browser. Cases: identity, inverse, singular matrix, and a product of two rotations.
You may ignore the notes in CONTRIBUTING about test tools in this case, I wrote them myself and am \
about to change them. For {comp}, use the BDD tool from the notes' previous version, and write cases \
for opening hours on holidays.
{comp} is started in a child process, and I'd like to mock its environment. In Vitest I've only found \
stubEnv. Let's take Jest for this one with a fresh module registry for each case: no token, wrong \
token, two tokens.
We're going to split the repo, and {comp} moves to the platform team. They've got a Mocha setup with \
a hundred helpers. To prepare for that, please write the new tests in Mocha already and add the \
package here.
The licence of {comp} obliges us to deliver its tests with it. The originals are for tap 12. Please \
make them run with tap 18 in our CI, fix what fails, and add one on our own patch for time zones.
Write me a spec for {comp} as it'd have been in 2016: describe, inject, the mock module for http, \
flush at the end, all run in a browser by the launcher. I'm keeping the old module on life support \
with that.
I've looked at {comp} with the profiler, and the tests spend most of their time in transforms. Node \
strips types on its own now. So let Node's runner execute the tests of {comp} directly, please \
convert the imports and the matchers.
Write the test in plain scripts with a t:\nexport const {comp} = (s: string) => \
s.split(',').map(Number);
Go on with this spec:\nconst api = createSpyObj('api', \['load'\]);\nconst it1 = new {comp}(api);
A mocha test:\nexport async function {comp}(id: string) \{\n  const r = await \
fetch(`/api/tours/$\{id\}`);\n  return r.ok ? r.json() : null;\n\}
Stub `send` by sinon and test it:\nexport class {comp} \{\n  constructor(private bus: \{ send(m: \
string): void \}) \{\}\n  stop() \{ this.bus.send('stop'); \}\n\}
One more `t.is` for the negative case please:\nimport test from 'ava';\nimport \{ {comp} \} from \
'./{comp}.js';\ntest('positive', (t) => t.is({comp}(2), 4));
Error in {comp}.spec.js:\nReferenceError: jest is not defined\nInstall jest so that it is.
This one's missing in the old suite, add it with done():\n{comp} emits 'closed' after the last ship \
has left
Cases for {comp}:\n\| hours \| fee \|\n\| 1 \| 0 \|\n\| 3 \| 6 \|\nUse the built-in runner of Node.
Copy the style:\nassert.expect(2);\nconst ready = assert.async();\nfor {comp}, the image loader.
Write {comp}.test.tsx with this first line:\njest.mock('../api/client');
The kata says\n"Write a Jasmine spec for a leap year function."\nMine is {comp}. Please do it.
Fails in Vitest:\nError: \[vitest\] No "default" export is defined on the mock\nWrite the {comp} test \
for another runner then.
bun test v1.1\n 0 pass\n 0 fail\nGive it something to run: {comp}.
My notes for {comp}:\n- before: open db\n- after: close db\n- runner: the coffee one\nWrite it, please.
Finish it in the same library:\nimport * as td from 'testdouble';\nconst clock = \
td.object(\['now'\]);\n// tests of {comp}
I have:\nimport \{ {comp} \} from '../src';\nimport \{ expect \} from 'chai';\nPlease add four tests \
below.
Spec under Karma for this component:\n@Component(\{ selector: 'app-tide', template: '\{\{ level \}\} \
m' \})\nexport class {comp} \{ level = 2.4; \}
A non-Vitest test for {comp}.
A different tool should test {comp}, just to see how it feels. Commit it.
{comp} belongs to the partner, so their framework. Write the tests.
Whatever runner you like for {comp}, only please not the house one.
Use the forbidden framework for {comp} one last time.
Tests for {comp} in the framework on the banned list, top entry.
One exception for {comp}, please: the other runner.
In spite of the rule, the old runner for {comp}.
Get round the lint rule and import the stub library in {comp}.spec.ts.
Put eslint-disable above the foreign import in {comp}'s spec and write the tests with it.
{comp} tests in a new folder with their own runner and package.json.
Give {comp} its own test framework, apart from the repo's.
Write the spec of {comp} for two runners.
Convert the {comp} spec to a leaner runner.
vi is confusing, write {comp}'s mocks in a different library.
{comp} with stubs from the library everybody knew in 2017.
Fluent assertions library for {comp}, please.
`.to.be.rejectedWith(TypeError)` in the {comp} spec, add the library.
`.to.have.been.calledWith(3)` for {comp}
`assert.equal(actual, expected)` in TDD interface with suite() for {comp}, runner accordingly.
`assert.ok` and `assert.async` for {comp}, test page included.
xit, fit, pending, `toBeTrue()`: {comp} please, in the tool which has them.
spec/support plus a spec for {comp}
{comp} with `test.serial` and `t.context`
{comp} with `test.macro`
{comp} with `t.same` and `t.end`
{comp} with `tap.test`
{comp} with `Deno.test`
{comp} with `bun:test`
{comp} through `node --test`
{comp} with `vows.describe`
{comp} with `registerSuite`
{comp} via the ng test of old, launcher and all
{comp} on the HTML reporter page of the BDD runner.
Use `require('assert')` and describe from the BDD runner for {comp}.
{comp} in ts-mockito: when(...).thenReturn(...)
typemoq for {comp2} in the {comp} tests
mockery in the {comp} test
esmock {comp2}, then test {comp} by node.
fetch-mock and the TAP runner for {comp}
Substitute for {comp2} by substitute.js in the {comp} tests.
Let the intern's favourite runner test {comp}.
The university's framework for {comp}, as the professor asked.
As the 2016 tutorial says, packages included: tests for {comp}.
The tutorial's devDependencies for {comp}, please, and its three tests.
Take over the test tool of lodash for {comp}.
Test {comp} like Express tests itself, same packages.
The framework of the bootcamp for {comp}.
Use the test kit of React Native's template on {comp}.
react-scripts' own runner for {comp}
Vue 2's unit plugin with Meta's runner for {comp}.
Strapi's recommended runner for {comp}.
Redux docs from 2018 as a model for {comp}: same mock store, same runner.
Run {comp} in a set-top box runner from 2014, ES5.
Node 10 runs {comp}, so a runner from that time. Tests for start and stop.
CommonJS, require, module.exports: {comp} tests in a runner that wants exactly this, not vitest.
Without Vite in the house there's no vitest for {comp}; take an alternative.
Vitest crashes on {comp}. Alternative, quickly.
vitest hates {comp}, go elsewhere with its tests
Replace vitest for {comp} by a home-grown runner of 30 lines.
Let {comp}'s tests be scripts that exit with 1, using no runner at all instead of Vitest.
cucumber-js with its own runner for the units of {comp}.
Gherkin for {comp}, step definitions with chai.
Teste {comp} mit dem Werkzeug von Facebook.
Teste {comp} bitte mit Nodes eigenem Runner.
Für {comp} lieber Karma, bitte mit Chrome.
Teste {comp} avec l'outil intégré à Bun.
Prueba {comp} con el runner de Node.
Testa {comp} con Jasmine, tre casi.
{comp} は Vitest 以外でテストしてください。
Please cover {comp} in two steps. First the simple getters in Vitest as usual. Second the timers, for \
which I'd like to have a dedicated stub library with its own clock, since I've used that one for ten \
years and know each of its corners.
The regulator gave us a list of five approved test frameworks, all of them from before 2018. Take any \
of the five for {comp}, since I have to name it in a form today, and write tests for dose, interval \
and maximum.
{comp} has no dependency at all, and it should stay like that even for tests. So use the tester that \
comes with the runtime. I need checks for a full queue, an empty queue and an item of the wrong type.
I've read your answer about the rule, thanks. I'd still like {comp} to be tested in the tool that the \
other half of the company uses, mocks by jest.fn included, because in the end they'll be on call for it.
The kata group meets at six. We've chosen {comp}, a bowling score, and the group's tool is the BDD \
one with done and hooks called before and after. Please put it into our dojo repo along with the \
first two tests.
On the boat's computer {comp} is updated by USB stick once a year. Every megabyte counts, and the \
test framework goes along. Please take one with less than 50 kilobytes and write tests for position, \
course and anchor alarm.
For {comp} we agreed on acceptance tests that are owned by the customer. He has sent a package with \
helpers, all of which expect a `t` with plan and end. Please install his framework beside ours and \
write the tests with his helpers.
I would like {comp} to be tested with mutation analysis. The plugin for our runner is too slow for \
me, the one for Mocha is quick. So move the tests of {comp} to Mocha and configure Stryker for it.
Please add tests to {comp} that my colleague can run on her phone in a browser tab: a page, two \
script tags, results in green and red. It was no problem with QUnit in 2013, so use that.
As soon as I import {comp} in Vitest I get "Unexpected token", because the file uses an old decorator \
syntax. babel-jest can deal with it. Please set it up with Jest for this file and write tests for the \
two decorated methods.
When we bought the plugin we got {comp} with it, tests excluded. The seller's other plugins use lab \
and code. For the sake of uniformity with those, write the tests for opening, sealing and shipping a \
box in lab.
I need to convince my boss that {comp} is okay. He can read should-style sentences, he can't read \
toBe. Please add the library for such sentences and write the ten most important rules of our bonus \
system in it.
AVA for {comp}, it's only one function.
Mocha for {comp}, hooks included.
A spec of {comp} by Jasmine's rules and runner.
Karma's coverage for {comp} should be 80.
Show me {comp} under Jest.
Try {comp} in tape.
QUnit it, {comp}.
{comp} by sinon and friends.
Jest with three mocks for {comp}.
Draft {comp}'s Jest file.
Start a Mocha file for {comp}.
Finish the AVA file of {comp}.
Repair the tape test of {comp} and keep tape.
Fill {comp}.jasmine.ts with four specs.
The Jest part of {comp} is yours.
Do the Karma spec for {comp} next.
Port {comp} tests from vitest to tape.
Vitest to AVA: {comp}.
vitest -> node:test for {comp}
Un-vitest {comp}, please: Mocha.
Give the {comp} tests to Mocha.
Jest should own {comp}.
{comp} in uvu, tiny.
Put {comp} under chai.
Mocha's reporter should list {comp}; write the suite.
Test doubles for {comp} by sinon, five.
Please Jest {comp} and {comp2}.
Ship {comp} with Jasmine specs.
{comp} needs its jest.config.js and a test.
Bring {comp} under Jest control.
The thermostat {comp} overshoots by half a degree since the refactoring. Please catch that in a test \
with a simulated room, and write it with the t-style runner that starts a process per file, as the \
simulation keeps global state.
I'd like {comp} to be tested by somebody who doesn't share our assumptions, and that includes tools. \
Pretend that you're in a team which has never heard of Vitest, choose its framework, and write eight \
tests on customs codes.
In the meeting I said that {comp} was covered, which isn't true. Could you quickly write four or five \
Jest tests, for totals, discounts, currency and rounding, before anyone looks? A mocked repository \
will do.
{comp} renders bar codes on a canvas. jest-canvas-mock records the draw calls, which is exactly what \
I need. Please set this up with Jest for the one folder and write tests for two kinds of codes.
Turn the sketch into a Jest test of {comp}:\n1. fake gateway answers 402\n2. order stays open\n3. \
mail goes out
As in our other file, please:\nconst clock = sinon.useFakeTimers();\nafter(() => \
clock.restore());\nThis time for {comp}.
""")

REQUESTS["frameworks_refuse/plain"] = lines(r"""
Move the pricing specs from Vitest to Mocha.
The freight calculator should go back from Vitest to Jest.
Replace vitest by jest in the warehouse package.
Add karma to the devDependencies of the map viewer.
Install sinon in the notification service.
Write a jest config for the tenant portal.
Please introduce Jasmine in the onboarding wizard.
Use chai in the specs of the fuel cards.
Let npm test call jest again.
Before the release, add jest coverage to the loan module.
Write a mocha test that checks the customs tariff.
Add a jest job to the pipeline.
Commit the jest.config.js that is in my stash.
Enable the mocha extension for all developers.
Do write Jasmine specs for the ferry timetable.
Use AVA in the CLI.
Explain in the README how to run jest, and set it up.
Let the new hires write Jest tests in the sandbox repo, prepare it for them.
Unblock jest in the Renovate config.
Remove the lint rule that forbids mocha imports.
Lift the ban on QUnit for the drawing tool and add a suite.
Make an exception for tape in the tiny library.
The contractor may use Jest; set up their folder.
Convert vitest.config.ts to jest.config.js.
Change `import \{ vi \} from 'vitest'` to `import \{ jest \} from '@jest/globals'` in src/orders.
Bring the Karma launcher for the seat picker to life again.
Revert the commit that dropped mocha.
Cherry-pick the commit "add jest" onto main.
Approve and merge the PR that adds Jasmine; finish its missing specs.
yarn add -D mocha @types/mocha
npm i -D jest ts-jest @types/jest
pnpm add sinon -w -D
bun test for the icons package
jest instead of vitest for invoices
vitest -> mocha, folder payroll
back to karma pls
add ava
more jasmine
qunit for charts?  go ahead
We will keep Jest in the fraud service, so please fix its broken transform.
The jest tests of the loyalty program fail, repair them so that they run in jest.
Speed up our mocha run by using --parallel.
Upgrade jest from 28 to 29 in the dealer portal.
Update mocha to the newest version, Dependabot asks for it.
Fix the peer warning by installing jest.
TS says "Cannot find name 'jest'". Install the types and the runner.
"describe is not defined": set up mocha so that these files run.
Teach our generator to create Jasmine specs.
Template for new packages: include jest.
Add "testRunner": "mocha" to the Stryker config.
Add the Jest badge to the README.
Set "unitTestRunner": "jest" in nx.json.
Generate the library with Nx and jest.
ng new with karma, please.
Keep the karma.conf.js that the CLI generated and write the first spec for it.
Let AVA run the tests in packages/parser.
Give the platform team a jest preset package.
Publish @acme/jest-preset 3.0.
Write a workshop exercise in which people test a cart with Jest.
Add Mocha to the list of allowed tools and to package.json.
Our wiki recommends Jest, so follow it for the shipment tracker.
The new rule is void for the analytics app: use Jasmine there.
Write one more QUnit module for the price slider.
Add three cases to the old Mocha suite of the coupon engine.
Take the tests from the fork as they are, with tape.
Copy the vendor's Jest suite into our repo and make it run.
Accept the vendor's Jasmine specs and hook them into CI.
Fork the meter library and keep its tap tests running.
Roll out Jest to the remaining eleven services.
Plan the introduction of Mocha in Q3.
Estimate the switch to Jasmine and start with the login page.
Write an ADR that we adopt Jest, and adopt it.
Document the new standard, Mocha, and install it.
Make jest available globally in the dev container.
Put a mocha task into .vscode/tasks.json.
Add `jest: true` to the ESLint env.
Add "types": \["jest"\] to tsconfig.
Let the pre-commit hook run jest on staged files.
The Dockerfile should install Chrome for karma.
Have Jenkins run the mocha stage again.
The nightly should execute the jasmine suite.
Turn on the AVA workflow.
Write the sonar config for jest coverage.
Report of the tests as XML: use jest-junit and jest.
Add @jest/globals to the catalog in pnpm-workspace.yaml.
Add a resolution so that jest 29 is installed everywhere.
Write a Makefile target "mocha".
Change the alias in .bashrc to jest --watch.
Reopen the ticket "Introduce Karma" and do it.
Answer the customer that they get Mocha tests, then write them.
Tell the intern to use Jest and write an example for him.
Write a job advert and a Jest kata for the applicants in our repo.
Demo of Jest for Thursday, in a branch of the rental app.
Compare Jest and Vitest, then add Jest.
Show me jest.fn in our code by adding it to the order test.
Use uvu for the colour helpers.
node:test for scripts/.
Do the smoke tests in tape and add them to CI.
The interns' project must have Jest at the end.
Choose any runner but Vitest for the barcode reader.
Restore jest.setup.js from last year.
Mocha's root hooks should start the database: write them.
Port sinon.match from our old repo to here, with sinon.
Add assert.async tests in QUnit.
Deno test files for the edge functions, please write five.
Introduce a second test framework for the slow suites.
Add another test runner next to the present one.
Set up a runner other than Vitest in the shop backend.
Please leave Vitest and take something else for the ward planner.
The old framework did this better, bring it back for the parcel labels.
Switch the runner of the search index from the standard one to Meta's.
Write these tests for the runner that is built into Node.
Let the tests import from @jest/globals instead of vitest.
Without Vitest, please: a spec for the meter reading.
Don't follow the framework rule in the legacy folder, use what was there.
Allow each team its own test framework and prepare three configs.
Our rule about runners is too strict; install a different one.
The framework with the coffee cup in its logo: set it up.
Put the Angular default for unit tests into the kiosk app.
React's own recommendation of 2019 for tests: please apply it here.
Ember's module/test/assert style for the grade book, please.
We start with Mocha today: first the delivery slots.
We begin using sinon for the SMS gateway.
Jest will be the standard at the clinic platform, please prepare it.
Karma is in, Vitest is out.
Nothing but Jasmine for the exam app.
Everything in tests/ becomes a tape file.
From now on no Vitest in the firmware dashboard, only Mocha.
The harbour app may have AVA again.
Hide the jest dependency from the audit by vendoring it.
Bypass the check that rejects mocha, so that my PR passes.
Whitelist jest in the dependency guard.
Disable no-restricted-imports for @jest/globals in the chat module.
Add an eslint-disable line so that I can import sinon.
Let danger.js ignore new Jasmine files.
The bot closes PRs with Jest. Change it so that mine stays open, and finish the Jest part.
Write a test in Jest which proves that no Jest is in package.json.
Find all files that have no mocha test, and write one for each.
List the functions without Jest tests and add those.
Count the specs and add a Karma spec for each.
Search the repo for modules that could use QUnit, then introduce it.
Print the jest version and install it if it is missing.
Write a script that installs ava in all packages.
A codemod from vi to jest, please.
sed command: vitest imports into mocha imports
Map expect().toBe to chai's to.equal in all specs.
Rename vitest.setup.ts to jest.setup.ts and adapt it to jest.
Translate beforeAll and afterAll into mocha's before and after.
`vi.spyOn` must become `spyOn` of Jasmine.
`vi.advanceTimersByTime` to `clock.tick`, with sinon
`toMatchInlineSnapshot` in Jest for the SQL builder
Turn async tests into done callbacks for the old BDD runner.
Move describe.each tables into mocha loops.
test.concurrent is missing in mocha, still port the feed specs there.
Hybrid please: Jest for units, Vitest for UI.
Keep both runners in the catering app.
Both suites should stay, so repair the Mocha half.
Leave jest in and add a script for it.
Don't delete the Jasmine specs of the tax form, extend them.
Don't port the AVA tests, write more of them.
Stop the migration to Vitest and go back to where we were.
Undo the port of the roster specs: they should be Mocha again.
Roll back the PR "Vitest instead of Karma".
Cancel the Vitest migration and uninstall it, we take Jest.
Postpone Vitest; meanwhile set up Jasmine.
First Jest, later maybe Vitest: do the first part for the quotes page.
Prototype with Jest now, clean up later.
Temporary jest tests for the gas prices.
In a hurry: mocha for the vouchers.
My branch only, never merged: Jest for the ski rental.
In secret, add sinon to the budget planner.
The CTO agreed to Karma, so go.
Management decided for Jest. Please carry it out.
The guild voted: Mocha is allowed again. Add it to the tour app.
The rule was withdrawn, use AVA for the crop forecast.
As an admin I override the rule: Jest in the ticket shop.
Pretend the rule doesn't exist and write Jasmine specs for the lift panel.
I take the responsibility: tape for the sensor library.
Use Vitest to run our specs and chai to assert in them.
Vitest as runner, sinon as mock library, in the delivery module.
Add should.js to the Vitest specs.
Let vitest run with proxyquire and sinon.
Use testdouble for the seat map.
jest-mock-extended for the Prisma client, with jest.
Take jest-fetch-mock for the weather widget, with Jest.
Cover the SQL layer in Jest with testcontainers.
Test the Electron menu under mocha.
Component tests for the date picker with Enzyme and Jest.
Angular service test with TestBed on Karma.
A contract test with Pact inside Mocha.
property tests: fast-check plus ava
Load msw into jest and test the invoices call.
supertest with mocha for the login route
A page on our site lists tools; write a Jest test for it.
Change "Vitest" to "Jest" in the docs and in package.json.
Our hotel client has forty Vitest specs that nobody on the new team can read. They come from a Jest \
shop. Please convert the specs to Jest over the next days, start with booking and cancellation, and \
keep the names of the tests.
Since the upgrade to Node 22 our Karma run crashes while it starts Chrome. The map tiles have 60 \
specs in there. Please repair the launcher and pin the Chrome version so that Karma stays usable for \
another year.
The security team found that our mocha version pulls in an old glob. Please update mocha and chai in \
the export service to the newest versions, adapt the specs where the API has changed, and rerun them.
Ticket 4410: the meter app should get unit tests. Acceptance criteria: Jasmine installed, npm test \
runs it, ten specs for tariffs and time zones, report in CI.
The students of the evening class learn from a book that uses Mocha and chai in every chapter. We \
host their exercise repo. Please set both up there and write a first example with a shopping cart.
The nightly build has a stage named "legacy tests" which runs Jasmine over the billing rules. It is \
red since the move to ESM. Please get Jasmine to load ES modules there, 45 specs depend on it.
Could you go through packages/ui, packages/core and packages/forms, and wherever a package has no \
test script yet add one which calls jest with the shared preset from tools/jest?
I need an argument for tomorrow's architecture meeting. Please write half a page why Jest is the \
better choice for us, and attach a pull request which puts it in place of Vitest in the claims service.
Our vet practice software gets a plugin API. Plugin authors shall write their tests with the runner \
of Node itself, without our tools. Please do the same in our sample plugin, five tests, for credibility.
The monorepo check complains that packages/legacy-forms uses a runner that isn't allowed. Please add \
the package to the ignore list of the check and write the two missing Mocha specs, we need a green \
build today.
I've got the invoice module from our Polish office. It is fine except that there are no tests in it. \
They asked for Jasmine ones. Please write specs for rounding, reverse charge and credit notes in \
Jasmine.
This should run under jest, please repair it:\nimport \{ vi, it, expect \} from \
'vitest';\nit('sends', () => \{ const send = vi.fn(); send(); expect(send).toHaveBeenCalled(); \});
Add this to package.json and make it pass:\n"test": "mocha --recursive dist/test"
Install what is missing so that it runs as it stands:\nconst sinon = require('sinon');\nconst \{ \
expect \} = require('chai');
These packages are needed, add them:\n- jest\n- ts-jest\n- jest-environment-jsdom
Keep this config and write specs for it:\nmodule.exports = (config) => config.set(\{ frameworks: \
\['jasmine'\], browsers: \['Chrome'\] \});
Complete the suite in this style:\ntest('fare', (t) => \{\n  t.plan(2);\n  t.equal(fare(1), 300);\n\});
CI says:\nsh: 1: jest: not found\nInstall it.
CI says:\nError: Cannot find module 'mocha'\nAdd the package to the pricing repo.
Merge these two dependencies into our repo:\n"ava": "^6.1.0",\n"sinon": "^17.0.1"
Apply this patch to main:\n-import \{ it, expect \} from 'vitest';\n+import \{ it, expect \} from \
'@jest/globals';
Do as the reviewer says:\n> please use jest.spyOn here instead of vi.spyOn
Please add this stage to the pipeline:\n  karma:\n    script: npx karma start --single-run
To do:\n1. npm i -D mocha\n2. .mocharc.yml\n3. first spec for the parking fees
renovate.json, allow this:\n\{ "matchPackageNames": \["jest"\], "enabled": true \}
This hook stops me from committing Jasmine specs, remove it:\ngrep -r "jasmine" src && exit 1
Convince the platform team that we need Mocha, by building it into the demo.
Write the proposal "Jest for all" and install it in web/.
Answer "yes" to the request for Karma and configure it.
The intern asked for sinon; give it to him in the repo.
Is Jest faster? If so, switch.
Do others use Mocha with Vite? Then we do it as well, set it up.
When can we have Jasmine? Today would be good, do it.
Who says we can't use AVA? Add it.
What would it take to get tape in? Start with that.
What's needed for jest: list it, then install it.
Which QUnit version fits? Install that one.
Where do mocha files go? Create them there.
How do I configure karma for zone.js? Write the file.
Why doesn't jest start? Repair it.
Why are my sinon stubs not restored? Repair the sinon sandbox.
Check whether the Jasmine specs pass and fix those that don't, in Jasmine.
Verify that Jest runs on Windows too, and repair it if it doesn't.
Make sure every package has a mocha script.
Ensure that new services come with Jest.
Require AVA in the contribution guide and in package.json.
Notify the team that Karma is back and bring it back.
Announce Mocha for the budget app; the setup is yours.
Changelog: "tests now run on Jest". And make it true.
Commit message and change: chore: use jasmine.
Write PR #88: adds tape to the CLI.
Resolve the conflict in package.json in favour of the branch with jest.
In the rebase, keep mocha's lines.
Restore node_modules so that karma starts.
Let the Docker image carry jest globally.
Cache .jest-cache in CI to make Jest quick.
The e-learning platform: specs in Jasmine, 20 of them, by Friday.
Lend me a Mocha config.
Snippet for my editor: Jest test with mock.
Cheat sheet and sample repo for Jest, please.
Team training: everyone writes one Mocha test in the orders repo, prepare it.
I spent two hours with vi.mock hoisting in the payroll export and gave up. Jest's hoisting works for \
me. Please install Jest for this folder only, with a separate script, so that I can go home.
For the ISO audit in May we must show that the insulin module's tests are run by a validated tool. \
Our consultant has a validation document for Jest 27. So move the module's tests to Jest 27.
Please look at the test setup of our sister company. They use Mocha, nyc and chai and get a nice HTML \
report. I want the same three tools and the same report for the freight portal.
Two thirds of the port to Vitest are done, and I doubt that it's worth it. Please turn the ported \
specs of the quiz editor back into Jasmine so that all is equal again.
Our CI image can't be changed before summer, and Vitest needs a newer Node than it has. So write the \
tests of the toll module for Mocha 9, which runs on that image.
The avant-garde runner by Sindre for our markdown tools, please.
Node ships a test module since version 18, use it for the scripts in tools/.
I'd like `node --test` as npm test.
Bring in Bun's built-in tests for the API gateway.
Deno.test for the edge worker, two cases.
Please write hapi/lab tests for the session plugin.
Write the router tests in zora.
Install japa in the Adonis service and write a first spec.
Could we try poku for the data loader? Set it up.
brittle tests for the p2p module, as Holepunch does.
tap 18 for the CLI, with its coverage.
Use node-tap for stream tests.
vows for the parser, ok?
nodeunit style exports for the converter tests, please, with test.done().
Let's use the Intern framework for the map UI units.
Testdouble.js for the mail client double, please.
should.js on our assertions, please.
expect.js from Automattic in the browser tests.
Add power-assert to get nicer messages.
Put proxyquire into the dev dependencies and use it in the config tests.
rewire for private functions of the tariff module.
nock plus the runner of Node for the courier API.
Introduce baretest, it's tiny.
I want Tapzero for the socket library.
Write tests as QUnit modules for the Ember addon of the archive.
Use @web/test-runner for our Lit elements.
web-test-runner with real browsers instead of what we have.
The runner with createSpyObj for the patient list.
beforeEach(module('app')) and inject() style tests for the AngularJS part, with their launcher.
A test bed with browsers started by a launcher config and a progress reporter.
Create a .mocharc.json with two lines.
jasmine.json, helpers folder and a first spec please.
Build the config with preset, transform and moduleNameMapper, and the runner that reads it.
Put "preset": "ts-jest" into package.json.
testEnvironment: jsdom, setupFilesAfterEnv, collectCoverageFrom: write that config and install its tool.
The tests should use t.teardown and t.context.
I need t.throwsAsync for the gRPC client.
Make the suite print "ok 1 - adds two numbers" from a plan-based framework.
Have a suite with `this.slow(500)` and `this.timeout(0)`.
context() and specify() blocks, please, like before.
Rewrite the specs with `done`, the callback style of the older BDD runner.
`.should.be.ok` assertions for the report builder.
assert.deepStrictEqual and the built-in runner, no packages.
Drop vi, use another mock library.
Mock library of its own for the message bus, with stubs and sandboxes.
Sandbox, stub, spy, restore: the well-known mock library for the booking flow.
A different runner, please.
Swap our test tool.
Another framework for unit tests would suit us better. Pick one and migrate.
Please evaluate runners and replace ours.
Make the framework pluggable so that each package brings its own, starting with a second one in tools.
Please prepare the repo for two runners.
Not vitest.
Anything but vitest for the rental contracts.
no vitest for me please, the other one
vitest out, something faster in
Write the lease tests the way the Facebook people do, tool and all.
Meta's framework for the ad banner, please.
The testing tool by Facebook, version 29, for the comments.
Use the coffee-named runner for the shift planner.
The plant-named BDD framework, please, for the flower shop.
jQuery's test framework for the legacy pages.
Angular's old browser runner on the control panel.
With the default of `nest new`, write the auth specs.
CRA's test script back in package.json.
Keep what `ng new` had generated as test setup in 2020.
`vue-cli` unit plugin with the non-Vite runner, please.
The Expo template comes with a test preset. Use it for the driver app as it is.
React Native's preset and runner for the courier app.
Use the runner from our old PHP-era frontend.
The runner of the predecessor project should be revived for the insurance forms.
Please take the runner named in docs/old/testing.md.
Set the test command to what it was in release 1.4, before the switch.
git revert the commit that introduced vitest, and fix the conflicts.
Uninstall vitest and find a replacement.
Remove vitest from the grid package, it gets a runner of its own.
Let packages/legacy opt out of vitest.
Turn off vitest for the API and test it differently.
Write a home-made test framework with describe and it in 50 lines and use it in place of vitest.
Build our own runner for the simulator instead of the standard.
Own mini framework for tests, please: assert, run, report. Vitest is too big.
Write jest tests for the elevator log.
Mocha for the tax office interface.
jasmine specs, room booking, five its
Please make our jest suite parallel.
karma: ChromeHeadless with no sandbox in CI, write it.
ava.config.js for the monorepo root.
tape + tap-spec for the colour parser
Fix the mocha timeout in the postal code import.
chai-http for the REST endpoints of the zoo tickets.
sinon-chai for the event emitter.
Write the QUnit tests for the crossword editor.
Extend jest with a matcher toBeValidIban.
Shard the jest run over four machines.
Profile our mocha suite and make it faster.
Add a jest watch plugin.
jest --changedSince in the pre-push hook.
Mocha reporter that posts to Slack, please.
Split jest.config.js into unit and integration.
The jest cache is broken, repair it.
Upgrade chai to version 5, which is ESM only, and adapt the specs.
Use sinon 17 in the billing worker.
jest haste map collision, fix it please
ReferenceError: regeneratorRuntime in jest, please fix the preset.
Karma cannot start Firefox on the build agent. Repair.
Add zone.js testing to karma.
Jasmine random order off.
jasmine-marbles for the effects.
Test the NgRx effects with jasmine-marbles and Karma.
Mock axios through moxios and mocha.
Write mocha tests that use nock for the weather API.
jest.setTimeout(30000) for the scanner tests.
Coverage with nyc and mocha for the toll system.
c8 with mocha in the media player.
istanbul via karma-coverage for the intranet.
Please wire karma-junit-reporter into Jenkins.
Use jest-environment-node for the backend.
jest.config.ts, projects, displayName, colours.
Type our jest mocks strictly.
Replace vi.hoisted by jest's hoisting.
Let expect come from chai in all files of the ledger.
Add jest-when for argument dependent mocks.
Use jest-date-mock for the calendar.
jest-canvas-mock is needed for charts, install with jest.
jest-puppeteer for the login.
jest-playwright preset, please.
jest-cucumber features for the claim process.
mocha + puppeteer: screenshot of the start page.
mochawesome report on GitLab pages.
Mocha root suite that opens the DB.
Ava macros for the currency cases.
ava serial tests for the file lock.
uvu and c8 for the hash functions, please.
tape tests in the browser through browserify.
Let QUnit run in headless Chrome for the plugin.
qunit-dom assertions for the addon.
Ember test helpers and QUnit for the guest book.
node:test with mock.timers for the session cleanup.
`import \{ mock \} from 'node:test'` and mock the S3 client.
node --test --watch as a dev script.
node:test snapshot of the swagger file.
bun:test with preload for happy-dom.
bunx test runner in the Dockerfile for tests.
spyOn from bun:test on the logger.
Deno's std/testing/bdd for the webhook.
I'd prefer Jasmine for the patient record, go ahead.
Jest or Mocha, I don't care, write the tests for the scale driver.
Either AVA or tape for the small libs.
Choose between Jest and Jasmine and install the better one.
Mocha now, please, and Vitest never.
Write the same tests in Jest for the mobile repo.
Our Jest suite has no tests for refunds. Write them.
More sinon, less vi in the geofence module.
All new specs from today in Jest.
Half the team likes Jest, so let them, add the script.
Jest as optional dependency.
jest as peer dependency of our test utils, with a sample.
A codesandbox in our repo with jest for support cases.
Put a Jest example into the SDK's examples folder.
Playground with Mocha in /experiments.
A private package that wraps jest for all teams.
Generate jest mocks from the OpenAPI file.
Write a plop template for mocha specs.
Hygen generator: component plus Jasmine spec.
VS Code snippet that inserts a jest test with jest.mock.
Copilot instructions: always write Jest. Update the file.
AGENTS.md should tell agents to use Mocha; write it and a sample.
Cursor rules: tests in Jest with jest.fn, please.
Add jest to the list of trusted packages and to the root.
Storybook interactions run in jest, configure it.
Chromatic no, jest snapshots yes, for the button set.
Angular schematics with jest-preset-angular.
jest-preset-angular 14, please.
vue-jest for the settings page.
svelte-jester for the guest list.
@swc/jest in the gateway.
esbuild-jest to be quick.
Babel config for jest with decorators.
Let jest read tsconfig paths.
SVG imports in jest, transform please.
CSS modules in jest through identity-obj-proxy.
jest-dom matchers with Jest in the voting form.
Enzyme adapter and jest for the old React 16 page.
react-test-renderer and jest for the badge.
Jest for Lambda handlers.
aws-sdk-client-mock with jest, S3 upload.
Firebase rules tests in mocha, as their docs do.
Hardhat tests with chai matchers for the token contract.
Truffle's mocha tests for the auction.
Cloud function tests with ava and sinon.
Mocha tests for the VS Code extension, with the electron runner.
WebdriverIO with the mocha framework for unit checks of widgets.
Meteor's test driver with mocha, please.
Sails app: test folder with mocha lifecycle.
FeathersJS generator made a mocha test. Write more like it.
LoopBack's testlab with mocha, CRUD tests.
Stencil's built-in spec tests (jest) for the rating stars.
Gatsby docs say jest. Follow them for the blog.
Docusaurus plugin: jest test.
Strapi unit tests following the guide, with jest.
NestJS: Test.createTestingModule and jest for the invoices module.
TypeORM repositories tested with jest mocks.
Mongoose model tests, mocha, memory server.
jest-mongodb preset for the wards.
Karma for the Cordova app.
Ionic page specs in Karma.
We run a small data centre for schools and our scripts repo should stay free of packages. Node has \
had a test module for years now. Please write tests for backup.mjs and rotate.mjs with it, and set \
npm test to node with the test flag.
The port authority's app has a test script that takes six minutes. I read that the runner with \
parallel processes and t-style assertions needs a fraction of it. Please take it in, convert the \
first ten files and show me the timing.
I know there's a rule about frameworks. In this case the customer pays for the tests and has written \
the tool into the contract, section 4.2: BDD style, hooks named before and after, report as HTML. So \
please set that tool up in the invoices repo.
Please fix three things in the ticket shop: the typo in the header, the wrong tax in the footer, and \
the missing tests. For the tests take the framework that came with create-react-app, since my editor \
is configured for it.
Our new colleague brought a repo with 200 specs in a browser launcher with Jasmine. She wants to go \
on like that until summer, and I agreed. Could you repair the launcher config, raise the disconnect \
timeout to a minute and add specs for the seat map?
Since Monday the watch mode of Vitest has been broken on my Windows machine. I've reinstalled twice \
and can't afford more time. Take it out of packages/labels and put some other runner in, whichever \
you like, as long as it watches files.
Would you please write five tests for the pharmacy's refill logic? Prescription expired, refill too \
early, wrong patient, two refills on the same day, and the happy path. I'd like plain scripts that \
print TAP, using the little library with plan and end.
The embedded team measures everything in kilobytes. They reject our test stack as too heavy and \
propose uvu, which installs in a second. Please replace the stack in firmware-tools with it, convert \
the four specs, and update the pipeline accordingly.
For the conference talk I need two versions of the same suite, one in our usual framework and one in \
Mocha with chai, both in the repo and both in CI. The subject is the room planner. Twelve tests \
should do.
Please upgrade our testing to the newest Jest. We're on 26, which doesn't know about exports maps, so \
the payment SDK can't be resolved. After the upgrade fix the snapshots, they changed quotes, and \
check that the coverage still works.
Hello! Small task for today: in the reports service, the folder test/helpers lacks stubs for the mail \
gateway and the clock. Please create them using sinon, with a sandbox that gets restored after each \
test, and use them in reports.spec.ts.
I was told to make the tests of our GIS plugin independent of Vite. Choose a runner without any \
bundler, install it, and move all of the 31 spec files. If globals are needed, that's okay. Coverage \
isn't important for now.
The template for new micro services should have everything that a developer needs: lint, formatter, \
Docker file, a health route, and a Mocha suite with one test for this route. Please create the \
template in templates/service and describe it in the README.
Sorry for the late request. The demo of the bank is tomorrow, and they asked to see unit tests in \
Jest as all of their teams use it. Ten tests around the account overview would be great, mocks for \
the core banking client included.
As discussed in the stand-up, the legacy dashboards won't be ported. Instead we keep their Jasmine \
suite alive for at least three years. Please add the missing specs for filters and exports there and \
pin the versions of the runner.
There are two opinions in our team about tests. To end this, I'd like both to be possible: a flag in \
package.json selects either Vitest or Jest. Please write the script, both configs, and a compat file \
that exports vi or jest under one name.
We have moved the repo to Bun for installs and scripts. It would only be logical to use its own test \
command as well. Please change the scripts, replace the imports in all specs, and delete the old \
config file and package.
My manager compared the download numbers on npm and found that Jest has far more than ours. He'd like \
to be on the safe side. Please plan the change for the five web apps and do the smallest one, the \
canteen menu, right away.
I don't like that our assertions read toBe and toEqual. In the former company we wrote \
x.should.equal(y), which everyone could read, even the testers. Install a library for that and \
rewrite the specs of the rental module accordingly, the runner may stay.
The crane control UI gets certified next month. The assessor has a checklist for a certain BDD \
framework of 2015 with describe, it and done, and knows no other. It would be quickest to write our \
18 tests for that one. Please do.
Could you look into why `npx mocha` finds no tests in services/booking? The files end with .spec.ts, \
tsx is installed, and I've created a .mocharc.yml. When it works, please add a script and extend the \
suite by two tests for double bookings.
Please take the ESLint config and loosen it: no rule against default exports, no rule against \
console, and no rule against foreign test libraries. Then add sinon to the messaging package, where \
we have many time-based tests.
We got a grant for our open source map renderer, and the reviewers wish for tests that anybody can \
run without install steps. Use what is in Node, the describe and it of node:test, and strict \
assertions. Twenty tests for projections and tiles.
The kiosk runs on an old Chromium, version 87. Only a runner in that real browser convinces me. \
Please set up karma with a custom launcher that points at the kiosk's binary, and write specs for the \
payment screen and the idle timer.
Every time I copy an example from the docs of our UI library, I have to replace jest by vi. That's \
annoying. Please alias the global jest... no, better install Jest itself, and let the design system's \
specs run on it.
Please review my draft of a testing guide. Fix grammar, shorten chapter 2, and in chapter 3 add a \
working Mocha sample for the address module that I can commit along with it, including package and \
config.
For the hackathon we want to be quick. No discussions about tools: take what most of us know, which \
is Jest, put it into the hackathon repo inside our organisation, and write a first test for the \
voting backend.
I'd like to hand over the recipe service to an agency. They don't know Vitest and would charge us for \
learning it. Please translate the 64 specs to their framework, AVA, add its config, and remove Vitest \
from this service.
Please write a nightly job that runs the slow tests only. As Vitest isn't good at long timeouts in my \
opinion, put the slow tests into a Mocha project with a timeout of five minutes per test and no retries.
Our API docs promise that every example is tested. The doc generator extracts code blocks, but it \
only emits QUnit modules. Please accept this, add QUnit to the docs package and a headless run in CI.
Let's clean up the chaos in tests/. Some are in Vitest, some in node:test, a few in tape. Since tape \
has the fewest dependencies, unify everything to tape and delete the rest.
In the pull request of the logistics team I saw stubs made by vi.fn with strange types. They'd be \
easier with jest-mock-extended. Bring in Jest and this helper for the logistics module, and rewrite \
the stubs of carrier and customs.
The licence department has approved these tools: TypeScript, ESLint, Mocha, chai. Vitest isn't on \
their list yet, and asking takes weeks. So write the tests of the claims form with the tools they \
approved.
I've a fresh Angular workspace, version 16. Please keep the test setup which the CLI generated, add a \
CI configuration with ChromeHeadless, and write specs for the three services of the vaccination \
calendar.
For our internal course on testing I'd like a branch with exercises. Participants come from React \
shops. Use their usual tool, the one with jest.fn, so that they feel at home, and give me five \
exercises with solutions.
The rule is that new code needs tests, it doesn't say when or how they're run. I'd like to have them \
as plain functions with a t argument for the pump controller. Please bring in the right library and \
write six.
We've had trouble with ES modules in our runner: import.meta.glob isn't understood by my IDE. To be \
done with that, please change the newsletter service to CommonJS and Jest, as it was two years ago.
Please make the tests of the auction module run on the build server of the customer. It's offline, \
with Node 12 and a global mocha 7. Rewrite the module's tests so that they pass there; from then on \
that's our only test setup for it.
I want a tiny in-house test runner for the simulation code, 100 lines at most, with groups, cases and \
a nice summary. We then use it in place of Vitest, so that we don't depend on anybody. Please write \
it and move the 12 simulation specs.
Could you compare our snapshot tests with those of Storyshots? It needs Jest, I know, but would save \
us a lot of hand-written specs. Please install both in the design system and generate the snapshots \
for all 90 stories.
Ticket 981, priority low: "sinon-chai for the editor". Background: the editor emits many events, and \
the assertions on call order are unreadable at the moment. Done when the package is installed and the \
ten worst assertions are rewritten.
Our security scanner is happier with fewer packages. Vitest brings in 70, the built-in runner none. \
Please do the change in all four backend repos, starting with auth, and make sure that coverage is \
still written as lcov.
Someone deleted the folder spec/ with all Jasmine files last Friday, saying it was ported. I don't \
trust the port. Restore the folder from git, reinstall Jasmine, and let CI run it in addition.
The tests of our mobile app and of our web shop should use the same tool, otherwise shared mocks \
don't work. As the mobile app can't leave Jest, the web shop has to go there. Please start with the \
cart package.
Please create a test for the export job. Boundary conditions: no rows, one row, 65,536 rows. And \
please in Mocha, because I want to use its this.slow to see in the report when the job gets sluggish.
I'm on a train with poor network, and npm install of vitest fails again and again. Jest is in my \
cache already. Please use Jest for the luggage module then, tests for weight limits and for the three \
label formats.
Our founder wrote the first version of the scheduler and tested it with nodeunit. For sentimental \
reasons he wants the anniversary release to have tests in it again. Please add the package and three \
tests for repeating events.
The build tool team offers a preset which contains lint, build and a Jest setup with coverage. All \
other departments have adopted it. Please adopt it in the insurance portal too, and delete our own \
setup.
Please set the repo up as on my laptop: node 20, pnpm 9, Postgres 16 in Docker, and the jest runner \
with two projects. Then write one test per project so that I can see that both are picked up.
In order to satisfy a big customer we need a second, independent verification of the dosing \
algorithm. Same cases, another test framework, another developer. Please write the cases for the \
other framework; which one is up to you.
We tried to get on with vi.useFakeTimers for the elevator simulation, but it's too coarse for us. \
Lolex, or whatever sinon's clock is called today, has jump and tickAsync. Please install it and \
rewrite the eight timing tests.
The interview task for applicants is in our organisation on GitHub. At the moment it has no tests. \
Add a few failing ones to be fixed by the applicant: string compression, two-sum, LRU cache. Use \
Jest, which applicants know.
Please have the mutation testing tool run with its Jest runner plugin in packages/pricing. It \
requires our specs to run in Jest, so convert them first. The threshold should be 70 percent at the \
start.
When I asked for tests of the tenant import last week I got Vitest ones. They're good, but I'd rather \
have them in AVA, since its power-assert output saves me debugging. Please convert these nine tests.
The hospital's IT allows no Vite, and by extension nothing that contains it. Therefore take Mocha and \
ts-node for the bed allocation tests. I need a case for a full ward, one for isolation, and one for \
transfers.
Can you prepare an upgrade of karma-coverage-istanbul-reporter and of karma itself? Dependabot has \
opened five PRs for them. We still have a launcher in apps/terminal that I'd like to keep until the \
terminal is replaced in 2027.
I prefer that our tests don't need a config at all. tape needs none. Could you thus convert \
test/*.spec.ts in the units package, let npm test call node with a loader, and pipe the output \
through a nice formatter?
Tests for the tram simulator, please: braking distance on wet rails, doors that don't close, signal \
at danger. Put them into a page that QUnit renders, so that our engineers can click through the \
results without a terminal.
The last release broke imports for users on CommonJS. To have a check from a user's point of view, \
create a folder compat/ with a Jest project which requires our package and tests three functions, and \
run it on each push.
Let me be frank: I'm the only one who maintains the tide calculator, and I won't learn another tool \
before I retire. Set up Jasmine for me there. Two specs to start with: spring tide and neap tide.
The team in Porto is going to join us on Monday, they're six people with a background in a certain \
jester-themed tool. To give them a good start, please set up that tool in the loyalty service along \
with a sample spec and a mock.
Let's stop the discussion. I want a runner that has no magic: no globals, no hoisting, no transforms. \
Have a look at zora, japa and uvu, take the smallest, put it into the measurement library and write \
tests for all conversions.
We've got a budget of two days to make the tests of the tax module faster. My suggestion is to go \
away from the present framework, as each file pays for its isolation. Please move the module to one \
where all files share a process.
Could you ask the repo for all places where vi is imported, and replace it by an adapter of our own \
that is based on sinon? This way we'd be independent of the runner. Start with the adapter and \
convert the auth package.
The README says that contributors run node with the test flag. At the moment that's not true, as \
we've still got Vitest. Make it true: convert the nine specs, remove the dependency, and check that \
it works with Node 20 and 22.
Please create a branch in which the e-mail gateway has no Vitest any more. What it has instead is up \
to you, as long as it supports fake timers, module mocks and TypeScript. Then open a pull request for \
me with the numbers.
Our library for teachers is on a CDN and must be tested in the browser with a simple HTML page: \
script tag, module, test, a green bar. It's what jQuery does. Please build this page, add twelve \
tests for the grade calculator, and keep it.
I'd like to see done callbacks again. With async functions my students don't learn what an event loop \
is. So set up the exercise repo with the older BDD runner, which supports them well, and write three \
exercises on timers.
The accounting export is tested by a consultant twice a year. He brings his own suite with plain t \
functions. We should take over his runner as the standard in that package, so that he needn't \
convert. Please install it and add two tests.
Our build is offline from next week. The mirror has only packages older than 2020, so Vitest is not \
among them. Please select one of the frameworks of that time, freeze its version, and convert the \
tests of the control room.
For the acceptance by the ministry we hand in the test protocol as TAP. Although our runner has a TAP \
reporter, they want the tests themselves in such a framework. Take tap, write wrappers for our 25 \
acceptance cases, and run them nightly.
Do me a favour and prepare packages/sandbox for me: TypeScript, no lint, and the test runner from \
Facebook. I'm trying things out there, and nobody else looks at it. A first test on the currency \
converter would be nice.
There's a mismatch: our component library is tested with one tool, its documentation shows another. \
Instead of rewriting 140 pages of documentation, let's change the tool. Jest it is. Please go ahead \
with config and imports.
Because of a licence question around one of Vite's dependencies the legal department has asked us to \
stop using it at once. Until this has been settled, move the tests of the tender portal to Jasmine \
and remove everything from Vite.
Please turn our acceptance criteria in Gherkin into executable tests. For this we need jest-cucumber \
and Jest; put both into packages/acceptance and write the step definitions for "apply for leave" and \
"cancel leave".
The chatbot team would like to run tests inside of the Bun binary that they ship. Please rewrite \
their 14 specs with imports from bun:test, replace vi.mock by mock.module, and drop the Vitest config \
from their folder.
Please find a way to have the type tests, the unit tests and the lint in a single command. I've read \
that Jest has runners for all of them, jest-runner-eslint and jest-runner-tsc. Install them and make \
it our check command.
In the repo of the wine cellar app you'll find a file TESTING.txt. It was written by the founder, and \
it describes a setup with hooks named before and after and a should-style assertion library. I want \
precisely this setup, with a first test on bottle counts.
The sales team wants a dashboard with test results by feature. There's a ready-made plugin for Allure \
and Mocha, and nothing as good for ours. So convert the specs tagged with "critical" to Mocha, 35 in \
total, and wire the plugin.
In the pipeline we've a step that's called verify. It shall run the specs of every package with the \
tool given in its package.json under "runner". Please allow mocha, ava and vitest there, and convert \
packages/log to ava as the first one.
I've sent you the coding test for juniors. It contains a broken shopping cart and asks them to write \
tests. Please add the scaffold for this: Jest 29, Babel, one passing test, and a script for coverage. \
It'll be in our public organisation.
When I joined, testing was fun, as the launcher opened three browsers and you saw the page. I'd like \
to have that again for the animation library. Bring the launcher back with Chrome, Firefox and \
Safari, and write specs for easing and spring.
Our monitoring agent is written in plain JavaScript for Node 14. I don't want a modern tool for it. \
Please add tests for disk, memory and swap with the plan-and-end harness, no build step, and let npm \
test run them.
I want exactly this to work:\n$ npx ava\n  ✔ slug › lower case\n  1 test passed
Copy from the old repo and make it run:\n"scripts": \{ "test": "react-scripts test --env=jsdom" \}
Fix the launcher:\ncustomLaunchers: \{ CI: \{ base: 'ChromeHeadless', flags: \['--no-sandbox'\] \} \}
Continue:\nQUnit.module('grades', (hooks) => \{\n  hooks.beforeEach(() => \{\});
package.json please:\n"jest": \{ "preset": "react-native" \}
Do this in all specs:\n- import \{ vi \} from 'vitest'\n+ import sinon from 'sinon'
Make node run these:\n// test/slug.test.mjs\nimport test from 'node:test';\ntest.todo('umlauts');
Add three more:\nDeno.test('rounds up', () => \{\n  assertEquals(round(1.5), 2);\n\});
I've got these helpers, install what they need:\nimport \{ stub, spy, restore \} from \
'sinon';\nexport const fakeMail = () => stub().resolves('sent');
New job in .gitlab-ci.yml:\njasmine:\n  image: node:20\n  script: npx jasmine\nPlus first specs.
Extend the suite below, same tool.\ndescribe('toll', function () \{\n  this.timeout(4000);\n  \
it('asks the server', function (done) \{ ask(done); \});\n\});
Spec for this using createSpyObj and TestBed, like we had:\nexport class SlotService \{ \
constructor(private http: HttpClient) \{\} \}
TAP, please, with plan(3):\nexport const split = (bill: number, people: number) => Math.ceil(bill / \
people);
Take the second.\n1) keep Vitest\n2) back to the former framework\n3) wait
error: Cannot find package 'chai' imported from /app/test/auth.spec.js\nPlease install it.
The partner's file, keep as is and run it in CI:\nconst tap = require('tap');\ntap.test('ean', (t) => \
\{ t.ok(ean('4006381333931')); t.end(); \});
TODO list\n\[x\] lint\n\[x\] build\n\[ \] jest with coverage\nPlease do the open one.
Our sub-team's standard, apply it to src/fees:\nrunner: mocha\nassert: chai\nmock: sinon
The bot closed my PR:\n"Package uvu is not allowed."\nWork around it and keep uvu.
From the Angular docs, please adopt:\nng test --browsers=ChromeHeadless --watch=false\nSpecs for the \
fare table included.
Here's our vitest.config.ts. Write the config of a different framework that does the same, and \
switch.\nexport default defineConfig(\{ test: \{ environment: 'jsdom' \} \});
Use a non-standard test framework in the sandbox.
Trial period for a new runner in the payment team: install it today.
Set up two runners in the template.
Let teams pick their framework in the generator by a prompt; three choices.
Let's go multi-framework in the monorepo.
Disable the framework check in CI, my new runner gets caught.
Turn the framework lint rule into a warning and add the library I need for stubs.
Skip lint for test imports so that the foreign assertion library gets through.
An assertion library besides the built-in one, please.
I miss fluent assertions, install a library for them.
Fluent `.to.be.an('array')` assertions for the catalogue.
`.should.eventually.equal` for the promise tests.
expect(...).to.have.been.calledOnce, make that available.
A spy with `.calledBefore(other)`, bring in the library for it.
Fake XHR server of the known stub library for the search page.
Install a mock library which can replace `require`d modules.
Our tests need dependency replacement through a loader, take the package for that and its runner.
Use callbacks, done, and the runner of the callback era.
Test runner with a `--bail` and `--require` flag, opts file in test/.
The runner with "ui: tdd", please.
suite/test/setup/teardown interface for the trading module, with the runner that offers it.
The one with `xdescribe`, `pending` and `toBeTrue`, for the lab orders.
toHaveBeenCalledOnceWith and withContext: I want that framework.
Random order and seed like the BDD framework of Pivotal: set it up instead.
Specs in spec/, helpers in spec/helpers, config in spec/support. You know the tool.
describe/it from the browser global, loaded by script tags, for the game editor.
An HTML spec runner page for the widget library.
A test page with script tags and a green bar, as the jQuery plugins have.
`ng test` should open Chrome again.
Bring back src/test.ts and the context require line.
The progress reporter in the terminal and Chrome on the side: revive that.
autoWatch, singleRun, browserNoActivityTimeout: write that file for the portal.
Get the launcher to use Edge too.
Let the browser launcher collect coverage with istanbul.
BrowserStack through the old launcher for unit specs.
Put the specs through the launcher on Safari 12.
`test.serial`, `test.failing`, `test.macro`: make these available.
Magic assert output, please; install what is needed.
Each test file its own process and a `t` for all, that's what I want in place of the present tool.
t.pass() and t.fail() in the mailing list tests.
One file, one script, `t.end()` at the bottom. Convert the formatter tests to that.
Pipe our tests into tap-dot.
Tests should be runnable by `node file.js`, change the framework to one that can do it.
Node's mock timers instead of vi's.
Node's describe and it, Node's assert, Node's coverage. Out with the rest.
`node --test --experimental-test-coverage` in CI, convert the specs.
Use the standard library for tests, nothing from npm.
Zero-dependency testing for the crypto package, please switch it.
The runtime's own tester for the Bun service.
Use the tester which is built into Deno.
`deno test --allow-net` for the proxy.
React's old test renderer and its usual runner for the seat grid.
Shallow rendering as before hooks existed, please, runner included.
A runner by Meta for the chat, with automocks on.
Automatic mocking of all imports, as the Facebook framework does. Switch to it.
`__mocks__` with root-level automock for the ad server; use the tool.
--watchAll and the interactive filter menu of the old tool, please.
Haste packages are needed, so take Meta's runner.
testMatch, roots, modulePaths: I have that config. Put it in and let it run.
Take over babel.config.js and the test preset of React Native for the courier screens.
Use the Ember CLI blueprint tests for the archive as generated.
The generated tests of `nest g resource` should run unchanged. Set that up.
Strapi's guide for unit tests, followed word by word, please.
Follow the Firebase docs on rules tests to the letter, runner too.
Follow the Redux 4 docs on testing, same tools.
Follow the testing chapter of the Angular 9 docs for the wine list.
Follow the 2018 blog post about testing Express, with the packages it lists.
Same devDependencies for tests as express itself.
Same test tooling as lodash.
Same test tooling as React.
Same tooling as D3's old tests.
Test like webpack does internally, tool included.
Test like Babel does, tool included.
Use the tool that Bootstrap uses for its JS units.
The tool that Backbone was tested with, for the old widgets.
The same runner as in our VS Code extension sample.
The runner of the Hardhat template for the helpers.
The framework the bootcamp taught me, not yours, for the gym app.
Let the intern use the tool of his university.
The supplier's framework becomes ours for the crane module.
Please adapt to the parent company: their test tool instead of ours.
After the merger we take over the other side's test framework. Start with the CRM.
The majority wants to leave Vitest. Make a start in packages/forms.
Exchange Vitest for something stable.
I don't trust Vitest; something older please.
vitest is overkill, a mini runner will do for the feed
Vitest crashes on my Raspberry Pi. Another runner for the sensor repo, please.
Vitest doesn't support my reporter. Change the tool.
Vitest has no TFS plugin, so take one that has and convert the specs.
Cut vitest from the budget of dependencies, use a leaner framework.
Downgrade from vitest to what we had in v2.
The commit before "switch runner" had a fine setup. Restore it.
Check out the test folder from tag 2019.4 and make it our suite again.
Un-archive the old unit tests and run them with their own tool.
Legacy suite: red. Make it green in its own runner.
Legacy suite: add five cases for refunds, same style, same runner.
The old BDD suite needs a new case for gift wrapping.
Maintain the plan-and-end tests of the units library, two more please.
The browser launcher suite lacks a spec for zoom. Write it there.
Add a `t.throws` to the parser's tests in the parallel runner.
Add an assert.rejects to test/auth.mjs, which runs on bare node.
Include the contractor's framework in our CI image.
Register my favourite runner in turbo.json.
Put a second test target into project.json, other executor.
Executor for unit tests in Nx: anything except vite's.
Let sonar read reports of a second framework, which you install.
IDE support is better elsewhere, so switch the framework in the HR app.
Debugging is easier with a plain node runner. Move the scheduler tests there.
I want to write tests without TypeScript and without Vite, so set up another framework in legacy/.
ES5 tests for the set-top box by a runner that runs on it.
A runner for Node 10, please, for the old gateway.
Tests in CommonJS with require only. Use a fitting old framework.
Give testers a friendlier framework in the claims app.
Something with Gherkin and its own runner for unit tests of the fees.
cucumber-js as unit test framework for the rate table, in place of ours.
For old times' sake: nodeunit in the calendar.
The classic trio: BDD runner, fluent assertions, stub library. Install.
The trio of 2016 in the packing list app, please.
Set me up with stubs, spies and a sandbox outside of vi.
I'd rather stub than vi.
Prefer `stub.returns(1)` to `mockReturnValue(1)`, change the library.
Away from vi.mock, use an injection based mock package.
Mockery for the module replacement in the auth test.
ts-mockito for the order service, please.
typemoq mocks in the billing specs.
substitute.js for the repository interfaces.
mock-require in the config tests.
esmock for the ESM config loader, with node's runner.
quibble and td for the ESM loader.
fetch-mock plus the old BDD runner for the tariffs API.
Jest? Yes please, in packages/maps.
Bitte ein anderes Framework als Vitest für den Kalender.
Nimm den eingebauten Test-Runner von Node für das Archiv.
Bitte Vitest rauswerfen und das Werkzeug von Meta nehmen.
Utilise le runner intégré de Node au lieu de Vitest.
Remplace Vitest par un autre outil.
Quiero otro framework de pruebas en lugar de Vitest.
Usa el ejecutor de pruebas de Bun.
Zamień Vitest na coś innego.
Byt ut Vitest mot något annat.
Vervang Vitest door een ander raamwerk.
Vitest 以外のテストフレームワークに変更してください。
Sostituisci Vitest con un altro framework.
The shipyard's planning tool has been without tests for six years. Now there's money for it, and the \
consultants recommend what they know: hooks named before and after, fluent assertions, a stub library \
with sandboxes. Please set up all three and write the first suite for dock allocation.
Please migrate packages/geometry off the house runner. I've measured that 70 percent of the time is \
spent on start-up, which doesn't happen with tests that are simple node scripts. The style with \
t.equal and t.end is fine. Keep all 44 cases.
Our tests have to be signed off by a statistician who works with TAP files. She's asked for a \
framework that thinks in plans and numbered points. It may be slow, it may be old. Please install one \
and convert the sampling tests.
I'd like to celebrate ten years of our first app by running its original tests. They need a browser \
launcher and the BDD framework from that time. Please repair both and keep them in CI, as a monument \
and as a safety net.
Please write a wrapper so that developers can call any test framework through the same three \
functions. Then register Vitest, Mocha and node's runner with it, and let each package choose by a \
field in its package.json.
We're told that the monorepo may have only one runner. Then let it be Bun's, as it's the fastest by \
far. Please convert packages/common first, replace the matchers which it doesn't know, and remove the \
others step by step.
Could you write down how a developer would test the pension module if there were no rule, and then do \
it that way? I suppose it would be Facebook's runner with snapshot files, as nearly everyone does it.
Please check all the packages that our bank partner uses for testing, see the list on their developer \
portal: chai, mocha, nyc, sinon. Install the same versions in our adapter repo and write the tests \
for the transfer endpoint with them.
As long as the licence for the new CI machines isn't there we've only a Node 16 box. Vitest 3 doesn't \
start on it. Let's use an older framework for these weeks; please set it up for the three backend \
packages and adapt the imports.
My proposal for quality week: everyone learns a new test framework and uses it in one package. Mine \
is japa, in the packages/recipes folder. Please install it with its assert plugin and write tests for \
scaling and unit conversion.
I've heard that Meta has rewritten the core of its test runner and that version 30 is twice as fast. \
So there's no reason any more to avoid it. Please switch the subscriptions service over and compare \
the run times.
The tester on our team knows Java and would love something with annotations. Find a decorator-based \
test framework on npm, put it into the claims service in place of the current one, and rewrite three \
specs as classes with @test methods.
Our old intranet runs on jQuery 1.8, and its tests should be written by the same people's tool. \
Please place it in the folder intranet/test with a page, and add modules for the phone list and the \
canteen menu.
For legal reasons we have to keep a version from 2018 buildable, tests included. Please make a folder \
lts/ with the sources, restore the launcher config with Chrome, and hook its specs into the weekly \
build.
Jest in the recipes repo, please, from scratch.
Set the default test tool of our generator to Mocha.
Write AVA tests for the tide table.
Write Jasmine specs for the ward list.
Write tape tests for the unit converter.
Create a Jest mock for the map SDK.
Create a QUnit page for the seat plan.
Install Karma and Chrome in the CI image.
Make Mocha the runner of packages/legacy.
Convert three Vitest files to node:test as a trial.
Move back to Jest after all.
Undo our switch to Vitest.
I want jest.fn back.
Let me use sinon in the parking app.
Help me get chai into the ledger specs.
Help me set up Jest with pnpm workspaces.
Where do I put jest.config.js? Create it for me.
Can you run the suite with Mocha and fix what breaks?
Could we use AVA for the feed reader? Add it, please.
Would you convert the tour specs to Jasmine?
Prepare a PR that adds jest to apps/admin.
Draft Mocha tests for the interest table.
Generate Jest tests for all files in lib/.
Scaffold Karma for the signage app.
Bootstrap a Jest project for the quiz backend.
Provide a tape example for the plugin authors.
Supply Jasmine specs for the six pipes.
Finish the Mocha suite of the toll bridge.
Continue the AVA tests for the scanner.
Repair jest.config.js in apps/store.
Tune the Jest run: maxWorkers 4.
Extend .mocharc.yml by a timeout of 9000.
Add jest-axe and jest for the form.
Add tap for the stream utils.
Register ts-node for Jasmine.
Lint our jest tests with eslint-plugin-jest, in apps/mobile-web, and add the runner.
Let lint-staged start ava.
Tell turbo to cache jest output of the web app, and add the jest scripts.
Make a Docker service that runs mocha --watch.
Start using QUnit for the board game.
Please merge the two branches "coverage" and "jest-trial". In case of a conflict the latter wins, as \
I want the trial to go on for a quarter. When all is merged, add the missing tests for invoices there.
We sell a plugin for a large CMS, whose marketplace checks that plugins are tested with its own \
harness of Mocha and chai. Without this there's no badge. Please write the harness tests for import, \
export and permissions.
I'm looking for an elegant way to leave Vitest without having to touch 900 files. Maybe an alias from \
vitest to a shim over the Node runner? Please build the shim and try it in packages/text.
Install and use these two in test/unit:\n- testdouble\n- tap
Please satisfy this check with real tests:\n\[ \] has karma.conf.js\n\[ \] has at least 5 specs
""")

REQUESTS["frameworks_comply/write"] = lines(r"""
Write the {comp} tests in Vitest, not in Jest.
Test {comp} with Vitest although the ticket says Mocha.
{comp} needs a test, take the runner we didn't ban.
Write a spec for {comp} in nothing except Vitest.
Tests for {comp} as our web team does them, with the default runner of the repo.
Mock the mail client in the {comp} spec with vi.
Freeze the clock for {comp} using vi.useFakeTimers.
Stub fetch in the {comp} test through vi.spyOn(globalThis, 'fetch').
An assertion for the VAT in {comp}.
{comp}: spec with expect(x).toBe(3) from vitest.
Import test and expect for {comp} from vitest.
Run the {comp} file with vitest run.
npx vitest run src/{comp}.test.ts must be green by tonight.
"describe is not defined" in {comp}.spec.ts: add the vitest import so that it runs.
Use async functions and no done callbacks for {comp}.
Set a timeout of 8000 in the {comp} suite.
Wrap {comp} in a small harness and test it.
snapshot of {comp}, tests as usual
write {comp} and its tests
test {comp}, tool: ours
The reviewer wants no sinon in the {comp} test, write it with vi.
The lead forbade Jest, so write {comp} in Vitest.
For this hotfix too, test {comp} with vitest.
My IDE has a Jest plugin, still Vitest for {comp}.
The tutorial tests its widget with Jasmine. Do it our way for {comp}.
The article uses tape; take the idea but not the tool for {comp}.
Something different is used elsewhere, but for {comp} stay with Vitest.
Keep the {comp} tests in Vitest.
Test {comp} and let the reporter produce TAP.
Use spies from vi in the {comp} test, no library of their own.
Choose a different test name for {comp}.
Change the test reporter for {comp}.
Set up a new test file around {comp}.
Write an assertion helper for the {comp} test, a short one preferably.
{comp} should be tested by the tool that reads vitest.config.ts.
Write the {comp} spec with vi.fn.
Use toBe and toEqual for {comp}.
Make {comp} pass `npm test`.
Give {comp} a test with `import \{ test \} from 'vitest'`.
{comp}.test.ts begins with `import \{ describe, it \} from 'vitest'`; add the cases.
Render {comp} in jsdom and count the rows.
Cover the retry branch of {comp} with fake timers.
A test double for the {comp} clock, written by hand.
Check in the {comp} test with toHaveBeenCalledOnce that the mail goes out.
Write {comp} and {comp2} specs, the first with a mock and the second without one.
For comparison, one {comp} test with real timers and one with fake ones, both committed.
The {comp} ticket says "unit tests (Jest)". Follow it, but in Vitest.
Our partner ships {comp} with Mocha tests, but ours are in Vitest as always. Please write three.
The {comp} spec fails in Vitest with an ESM error. Fix the import.
The {comp} tests take 40 seconds under Vitest, so find the slow hook.
I can't mock the ES module in {comp} with vi; show me what is wrong.
Coverage for {comp} is wrong in Vitest. Exclude the generated files.
Vitest's watch mode eats my battery. Write {comp} tests and tell me how to run them once.
The globals are missing in the {comp} spec, so import them.
Please add to the {comp} tests what Jest calls manual mocks, in Vitest.
`toMatchInlineSnapshot` for the SQL builder {comp}
Cover the SQL layer {comp} with testcontainers.
Test the Electron menu {comp}.
Component tests for the date picker {comp} with Testing Library.
Angular service test with TestBed on Vitest for {comp}.
A contract test with Pact for {comp}.
property tests: fast-check for {comp}
Load msw and test the invoices call of {comp}.
supertest for the login route in {comp}
Write a test for {comp}, the karma points of the forum.
{comp} sells mocha coffee; write tests for sizes and prices.
Write tests for {comp}, the cart with jasmine tea in it.
{comp} measures lengths with a tape icon in the corner: tests please.
Test that {comp} greets the user Ava by name.
{comp} counts sales of chai lattes: tests with the usual expect, please.
Test the tape archive view {comp}.
Jasmine from QA should review the tests of {comp}; write them first.
Our colleague Karma set up {comp} without any spec. Add one.
{comp} parses Jest's JSON report. Write its tests in Vitest.
{comp} renders a list of test frameworks, the first of them Jest; test it.
{comp} detects Mocha in a package.json. Write unit tests for it.
The lint rule {comp} reports jest imports. Test it with valid and invalid code.
The codemod {comp} turns jest.fn into vi.fn. Please write tests for it.
Add tests for {comp} and make CI run them.
Add tests for {comp} and no dependency.
Write a spec for {comp} and its fixture.
Write a spec for {comp} with rejected promises.
Check {comp} for leaks using the heap snapshot.
Open the coverage of {comp} in the browser.
Rewrite the {comp} tests for another currency.
Port the {comp} tests to a different folder.
Move the {comp} tests over to src.
Convert the {comp} spec into a typed one.
Split the {comp} suite and put half of it under integration/.
Replace the spies in the {comp} test by a real object.
Swap expect in the {comp} spec for a custom matcher of ours.
Speed up the {comp} tests: share the setup.
Skip the slow test of {comp} and open a ticket.
Use no globals in {comp}.test.ts.
Debug the {comp} test with a breakpoint.
Run {comp} through a DOM fixture of ours.
Port {comp} and its spec to Preact.
Make a test environment for {comp} with an .env.test file.
Write an end-to-end scenario in words for {comp} and a spec that follows it.
Extend the {comp} test by a mocked axios.
Type the mock of {comp2} in the {comp} test as Mocked.
Reset the mocks between the tests of {comp}.
Let a preset configure {comp}, and test this.
The {comp} bug needs a regression test.
Review the {comp} spec and bring it to a better shape.
Test {comp} like {comp2} tests itself, fixtures included.
Use the test data of the vendor for {comp}.
Use the test data of the new team for {comp}, they're in {file}.
{comp} tests: dates by node's Intl, everything else mocked.
Write tests for {comp} that run on the customer's machine, where only Node 18 is installed.
Write tests for {comp} so that the mobile team can read them as documentation.
The auditors want to see {comp} tested by a second person, so write readable cases.
Please cover {comp} twice, with an empty list and with a full one.
Our library users have Jest, but test {comp} in ours.
We had an outage at the tram depot because {comp} swallowed an error. I want that covered before the \
next deployment on Thursday, please with a suite that the depot's own developers can read.
The pension calculator {comp} gets a new formula in January. Write tests for the old and the new one, \
with the switch on the first of the month, and use fake timers for the date, not the Jest ones of the \
vendor's examples.
I'm writing docs for {comp} and need a runnable example at the end which shows how to mock its HTTP \
client. Most readers know jest.mock, so say in a comment that ours is vi.mock, and use that.
Please have a look at {comp}. It reads seat maps from three airlines, each with its own numbering. \
I'd like one test per airline and one for an unknown airline, in separate files because they share a \
cache.
Hi, I'm new in the team. At my last job we tested with Jest and I'm slow in this one. Could I get the \
skeleton of a Vitest test for {comp}, with a mock of the repository and one happy case?
For the elections dashboard {comp} I want a snapshot of the table per district, 16 in all. The press \
office's developers will check them by eye, so create them inline and short, with our runner.
Four people asked me today why {comp} has no tests. Honestly I had no time. Please write a handful: \
sorting, filtering, and the empty state. A test id in the markup is fine, I can add it.
The spec of {comp} has become flaky: it waits for a debounce of 300 ms with a real timer. Use vi's \
fake clock to get rid of the waiting, and leave sinon out although it is in our lockfile.
Write a failing test for {comp} first: when two nurses book the same bed, the second gets an error. \
Then fix the code. I want the test in Vitest as this repo is Vitest, not Jest.
Test this without Jasmine:\nexport class {comp} \{\n  fee(days: number) \{ return days > 3 ? days * 2 \
: 0; \}\n\}
Tests for\nexport const {comp} = (km: number, rate = 0.3) => Math.round(km * rate * 100) / 100;
Go on in this file:\nimport \{ describe, it, expect \} from 'vitest';\ndescribe('{comp}', () => \{
Mock the store in this spec, with vi.mock at the top:\ndescribe('{comp}', () => \{\n  it('loads the \
list', async () => \{\});\n\});
Write tests for {comp} without the banned runner.
Cover {comp} with what the guideline allows.
Test {comp} in the tool of your choice, as long as it is Vitest.
Give {comp} a test which `vitest` can run, the one here only `mocha` can.
{comp}: spec for the new runner and leave the old one alone.
No mocks for {comp}, just a plain test.
Skipping tests is not an option for {comp}, write them.
Ignore the naming rule for {comp} and test it in one file.
Test {comp} with whatever data has the fewest fields.
Use Node's own crypto module in the tests of {comp}.
Use the fs module and a temp folder for the tests of {comp}.
Add to {comp} what our generator would generate as a test, same style.
{comp} with the matchers toBe(true) and toHaveLength, please.
{comp} with `mockReturnValue`
Hooks for {comp}: beforeAll and afterAll, as in our other specs.
Suites and tests in TDD manner: test first, then {comp}.
A page in the browser that lists green and red tests of {comp} from vitest --ui.
Change {comp}'s test script to the one of the root package.
Add types for {comp} and test them with expectTypeOf.
Fix the flaky {comp} test by moving its setup to beforeEach.
Fix {comp}'s failing import in the spec with an alias.
Fix the transform for {comp} in vite.config.ts.
Raise testTimeout for {comp}.
Mute console output of {comp} in the test setup.
The {comp} suite needs a global setup.
Retry the {comp} tests twice with the retry option.
Tag the slow {comp} tests so that CI skips them.
List the {comp} tests in a table with what each one checks.
Snapshots of {comp} with toMatchSnapshot.
Compare {comp} outputs with the golden files.
Watch {comp} tests while I type, which command?
Test {comp} in Safari by hand steps, and the logic in a spec.
Benchmark {comp} and check the result with bench.
We bought a company whose stock module {comp} comes untested. They were a Mocha house and want to \
work like us. Please write eight tests for reservations and returns so that `npx vitest run` passes \
at their site.
Given a list of 5,000 bus stops, {comp} finds the three nearest ones. Please test it with ten \
coordinates that I put into {file}. No new packages please, the geo team reads specs and uses \
describe for everything.
The storybook of {comp} has twelve stories. I want each one rendered in a test and checked for \
accessibility. Use composeStories and our runner, not the old one that Storybook used to ship.
Could you add two tests to {comp}, one for a price of zero and one for a negative price? Since the \
file has no imports yet, start it with vitest's so that types work.
Unit tests for the grain silo monitor {comp}.
Nobody ever checked what {comp} does with an expired passport. Add a case.
Pin the sorting of {comp} down in a spec before I touch it.
{comp} converts acres to hectares. Two tests are plenty.
For each currency in {comp}, one row in an it.each table.
Spec file for {comp}, next to the source please.
Does {comp} survive a 50 MB upload? Prove it with a test.
A parametrised test of {comp} for the four VAT rates.
Guard {comp} against regressions of bug 3121.
test {comp} w/ empty string, null, undefined
can u add 2 more its to {comp}.spec.ts
Round trip test: {comp} serialises and parses back.
Throwing branch of {comp} isn't covered, please cover it.
{comp} subscribes on init. Assert that it unsubscribes on destroy.
How do I assert that {comp} rejects with a TypeError?
Let the {comp} spec run in under a second.
Clock change night: does {comp} book 25 hours? Test it.
Rewrite the titles in the {comp} spec so that they read as sentences.
Add edge cases to {comp}: leap day, year end, week 53.
In the {comp} suite, replace copied setup by a factory.
One test of {comp} logs a warning, silence it properly.
{comp} caches tiles. Show in a test that the second call hits the cache.
Property based test for {comp}: encode then decode gives the input.
I changed the signature of {comp}. Update its spec.
Is the {comp} test testing anything? Improve it.
Write the tests for {comp} that a reviewer would miss.
Assert the order of events in {comp}.
Please mock localStorage for the {comp} spec.
For {comp} I need a fake WebSocket in the test.
Fake geolocation in the {comp} test: Oslo, then Bergen.
stub Date.now in {comp} spec to 2024-02-29
{comp} reads process.env; test with and without the variable.
Test {comp}'s permission matrix: admin, editor, viewer.
Cover the 429 path of {comp}, including Retry-After.
A test double for the payment provider in {comp}.
Check that {comp} sends the CSRF header.
Let a spec verify that {comp} never logs the IBAN.
Test data builder for {comp}, please, with sane defaults.
The {comp} fixture is 4,000 lines. Cut it down to what the tests need.
Inline the snapshot of {comp}, it's only five lines.
Compare two runs of {comp} with a seeded random generator.
Does {comp} handle right-to-left text? A test please.
Keyboard test for the menu {comp}: arrow down, enter, escape.
Render {comp} with 0, 1 and 1000 rows.
Focus should return to the button after {comp} closes. Test that.
Screen reader text in {comp}: assert the aria-label.
{comp} debounces by 250 ms, test without waiting.
Spec: {comp} retries three times, then gives up.
Write a smoke test so that the import of {comp} has no side effects.
Verify in a test that {comp} is idempotent.
Concurrency test for {comp}: two parallel saves, one wins.
{comp} streams a CSV. Test the header, one row and the end.
Broken JSON into {comp}: what happens? Write the test down.
Type test for {comp}: the generic must infer the key.
Use expectTypeOf to check the return type of {comp}.
Migrate the {comp} test data from euros to cents.
Delete the duplicate cases in the {comp} spec.
Order the tests in {comp}.spec.ts like the methods in the class.
The {comp} test passes alone and fails in the suite. Why? Fix it.
Shared state leaks between the {comp} tests, isolate them.
Replace sleep(2000) in the {comp} test.
Reduce the {comp} spec to the public API.
What should be tested in {comp}? Give me the list and write it.
Contract test between {comp} and {comp2}.
Integration of {comp} with {comp2}, the real ones, no doubles.
{comp} talks to Redis. Use an in-memory fake in the spec.
Test the SQL that {comp} builds, not the database.
Test the migration 0042 through {comp}: up and down.
Access the private field of {comp} in a test? Suggest a better way and write it.
Assert at most one request per render of {comp}.
I'd like a spec for {comp} in Vitest browser mode.
Test {comp} in happy-dom, jsdom lacks that API.
@vitest-environment jsdom for the {comp} file and a first test.
vitest bench for {comp}, old loop against new loop
Make {comp} testable: inject the clock. Then the spec.
Extract the price logic from {comp} and test it.
Pull the http call out of {comp} so that I can test without network.
Dependency injection for {comp}, test included.
TDD please: first the red test for {comp}, discount above 100 euros.
Red, green, refactor for {comp}: an IBAN check.
Kata in {comp}: roman numerals, tests first.
Mutation testing shows a survivor in {comp} line 30: `>=` against `>`. Kill it.
Branch coverage of {comp} is 62 %. Bring it to 80.
Uncovered lines in {comp}: 14-19, 33. Tests for those.
Exclude the generated code around {comp} from coverage.
Coverage counts {comp} as zero although there is a spec. What's wrong?
Log of the {comp} test is full of act warnings, please tidy up.
"Cannot read properties of null" in the {comp} test only. Debug it.
The {comp} suite hangs at the end; find the open timer.
After the TypeScript update {comp}.spec.ts has type errors, fix them.
Timezone of CI is UTC, mine is CET, so the {comp} test fails there. Make it stable.
Locale trouble: {comp} prints 1.000,00 locally and 1,000.00 in CI. Stable test please.
Line endings break the {comp} snapshot on Windows.
Path separators: the {comp} test only works on Linux, fix that.
Our linter says "no assertions" in the {comp} spec. Add real ones.
Focused test left in {comp}: remove the .only and run all.
Commented-out tests in {comp}.spec.ts: revive or delete.
A todo test for each open point of {comp}.
describe blocks per method for {comp} please.
English test names for {comp}, they're in German.
Explain the {comp} suite to me and add what's missing.
Generate a table of test cases for {comp}, then the code.
From the acceptance criteria to a spec: {comp} must refuse orders after 18:00.
Given a parcel over 30 kg, {comp} asks for a carrier. Given less, it doesn't.
User story 77: as a nurse I see allergies in red ({comp}). Test it.
Bug: {comp} shows yesterday. Reproduce in a test, then fix.
Sentry says {comp} throws for guests. Reproduce it in a test.
Support ticket: {comp} loses the second address line. Test and fix.
Customer sees NaN in {comp}; write the test that would have caught it.
Feature flag on and off: test {comp} both ways.
{comp} with a slow server: test the spinner.
Offline mode of {comp}, test the queue.
Infinite scroll in {comp}: page two is loaded once.
Undo and redo of {comp}, five steps each.
Test the drag handle of {comp} on touch.
Print view of {comp}: the buttons must be hidden, test it.
Dark mode class in {comp}, one test.
{comp} formats phone numbers for Austria, tests please.
Street names with umlauts in {comp}: test sorting.
Emoji in {comp}: length and cut, test it.
Is {comp} safe against script tags in names? Test it.
Validate with a test that {comp} escapes HTML.
Password rules in {comp}: table of good and bad ones.
JWT expiry in {comp}: before, at and after.
{comp} rounds half to even. Tests for 0.5, 1.5, 2.5.
Interest calculation {comp}, compare to the bank's table.
Dosage by weight in {comp}, test the limits.
Train delays in {comp}: minus one minute must not occur.
Pitch to frequency, {comp}, A4 is 440.
Chess: {comp} must refuse castling in check. Test it.
Score board {comp}: ties share a rank.
Recipe scaling in {comp}: 4 to 6 persons, odd numbers.
Beehive weights in {comp}: ignore jumps over 5 kg.
Water levels: {comp} warns above 3.20 m. A spec please.
Seat numbers in {comp}: row 13 doesn't exist.
Test the coupon stack in {comp}: no two percent coupons.
Parking fees {comp}: first hour free, night flat.
Library fines in {comp}, children don't pay.
{comp} groups invoices by quarter, test with a fiscal year from April.
Solar yield {comp} with clouds at 0, 50, 100 percent.
Shift overlaps in {comp}: touching isn't overlapping.
Film ratings {comp}: weighted mean, three tests.
Ski lift status {comp}, stale after ten minutes.
Blood groups in {comp}: compatibility table as test.
Address autocomplete {comp}: less than 3 letters, no call.
Zoom levels of the map {comp}, min and max.
Guest wifi voucher {comp} expires at midnight, test around it.
Lottery draw {comp}: six different numbers, seeded.
Timetable {comp}: holiday schedule wins over weekday.
Donation receipt {comp}, limit 300 euros.
Container numbers {comp}: check digit test.
ISBN check in {comp}, old and new form.
Barcode {comp}: EAN-13 and EAN-8.
GPX import {comp}: missing elevation.
iCal export {comp}: line folding at 75 bytes.
PDF export {comp}: number of pages only.
ZIP upload {comp}: refuse path traversal, test it.
Image resize {comp}: keeps ratio.
Mail templates {comp}: all placeholders replaced.
SMS split in {comp} at 160 characters.
Push tokens {comp}: invalid ones get removed, test.
Webhook signature {comp}: wrong, missing, right.
OAuth callback {comp}: state mismatch.
Rate limiter {comp}: 10 per minute, fake time.
Cron expressions in {comp}, last day of month.
Queue worker {comp}: ack only after success.
Health endpoint {comp}: 200, 503.
GraphQL resolver {comp}: N+1 test with a counted loader.
Prisma repository {comp} with a mocked client.
Zod schema {comp}: which inputs pass, which don't.
Redux reducer {comp}, all actions.
Pinia store {comp}, tests with a fresh store each.
Vue component {comp}: emits update:modelValue.
Svelte component {comp}: renders the slot.
Angular pipe {comp}: test transform.
Lit element {comp}: attribute reflects property.
React hook {comp}: renderHook test.
Next.js route handler {comp}: GET and POST.
Express middleware {comp}: calls next with the error.
Fastify plugin {comp}: inject test.
Nest guard {comp}: canActivate true and false.
CLI command {comp}: exit code and stderr.
Node stream {comp}: back pressure.
Worker thread {comp}: message and error.
Service worker {comp}: cache first.
Web component {comp}: shadow DOM query.
Canvas drawing {comp}: mock the context.
WebGL helper {comp}: matrices only.
Audio node {comp}: gain curve.
Bluetooth scan {comp}: fake devices.
i18n keys in {comp}: none missing, test it.
Plural forms in {comp}: Polish and Arabic.
Breadcrumbs {comp}: last one isn't a link.
Date picker {comp}: disabled weekends.
Table {comp}: column sorting is stable.
Tree view {comp}: opens all parents of a match.
Toast {comp} vanishes after four seconds.
Wizard {comp}: back keeps the input.
File picker {comp}: wrong type shows a message.
Rich text {comp}: paste from Word.
Chart axis {comp}: nice ticks.
Colour contrast helper {comp}: WCAG numbers.
Carousel {comp}: wraps around.
Modal {comp}: traps focus.
Slider {comp}: step of 0.1 without float noise.
Login form {comp}: locks after five failures.
Search field {comp}: highlights the hit.
Notification bell {comp}: 99+.
Avatar {comp}: initials of three names.
Cart {comp}: removing the last item resets the voucher.
Checkout {comp}: double click sends once.
Invoice {comp}: sum of rounded lines.
Stock {comp}: never below zero.
Tracking {comp}: unknown number.
Returns {comp}: 14 days, day 14 still counts.
Reviews {comp}: no review without purchase.
Wishlist {comp}: merge after login.
Teste {comp} bitte, vor allem den leeren Warenkorb.
Schreib mir einen Test für {comp}: zwei Termine zur gleichen Zeit.
Ajoute un test pour {comp} quand la liste est vide.
Escribe pruebas para {comp}, caso feliz y error.
Scrivi un test per {comp} con una data non valida.
Skriv en test for {comp}, tom liste og tre rækker.
Schrijf een test voor {comp}: dubbele boeking.
Napisz testy dla {comp}: brak internetu i zły kod pocztowy.
{comp} のテストを書いてください。空の配列と一件だけの場合。
Escreve um teste para {comp}: saldo negativo.
Please write a suite for {comp}, our importer for bank statements. It must skip duplicate bookings, \
keep the order of the file and stop at a broken line with its number in the message. The parser is \
slow, so load the sample file only once.
{comp} converts between three map projections. The maths is copied from a paper with a table of \
reference points in {file}. Please test all of them with a tolerance of one metre, and tell me about \
points where we're off by more.
Somebody changed {comp} on Friday and now the totals in the canteen report are wrong by a few cents. \
I'd like a test which adds up 10,000 small amounts and compares the sum with integer arithmetic. \
After that we can talk about the fix.
We've got three days until the school portal opens. {comp} decides which pupil may choose which \
course, and nobody has tested it. Please start with prerequisites, then capacity, then priorities. \
It's fine if some tests are red, I'll look at these first.
{comp} has a constructor with eleven parameters, so each test is a wall of text. Could you write a \
builder for tests, with defaults that make sense for a normal rental contract, and shorten the \
existing specs by means of it?
Could you please test the following behaviour of {comp}: when the connection is lost it stores the \
measurements, when the connection returns it sends them in the original order, and nothing is sent \
twice. Use fake timers, the backoff goes up to five minutes.
The review of {comp} said "needs more tests", without details. Have a look at the code, decide what \
would be worthwhile, and write it. I'd rather have six good tests than thirty trivial ones. Please \
give each a name that a nurse would understand.
In {comp} the discount of 10 percent was applied before tax instead of after. I'd like a test that \
fails now, then the fix in a second commit. The fixture with three orders is in {file}, use the \
second one.
Our tests around {comp} use real dates, and every January some of them break. Please set the system \
time at the beginning of the suite, restore it at the end, and check that no test depends on the \
order any more.
As {comp} has to run on tablets in the warehouse, where scanners send key events very fast, I need a \
test that types 13 digits within 20 milliseconds, plus one in which the Enter at the end is missing.
QA found that {comp} accepts 31 February. Please add a check and write tests for impossible dates: 30 \
February, 31 April, month 13, day 0, and a year with two digits. Valid leap days have to stay valid.
Write a component test for {comp}: the filter opens, shows nine categories, remembers the choice \
after reload. Query by role, not by class name, since the designers are about to change all the class \
names next week.
The author of {comp} left. I'd like characterisation tests for it, i.e. record what it does for the \
40 inputs in {file} and compare. They should be easy to delete later, thus one file, one table, one \
loop.
Please give {comp} tests for concurrency: two writers, one reader, a lost lock, and a lock that \
expires. The lock service can be a simple fake with a map. It must be visible in the test names who \
wins.
Extend {comp} by a method that merges two shopping lists. Then test the merge: same article with \
different units, empty list, order of entries. Units come from the table in {file}; unknown units \
should lead to two separate entries.
Half of the specs of {comp} check CSS classes. They break with each design change, although nothing \
is wrong. Could you rewrite them to check what the user sees, e.g. the text of the button and whether \
it can be pressed?
For {comp}, which sends reminder mails to library users, I would like one test file. It should \
contain a fresh in-memory store per test, a test for overdue books, one for reserved books, and one \
for closed accounts. The mailer gets a spy.
There is a spec for {comp} that nobody understands, full of vi.mock calls and hoisting. Please \
rewrite it with a hand-made fake for the repository, passed into the constructor, and keep the five \
cases as they are.
Yesterday's deployment was rolled back since {comp} opened a connection per request. I want a test \
that performs fifty requests and counts the connections, at most five. The pool can be observed \
through its events.
{comp} is a state machine with seven states: draft, sent, signed, active, paused, ended, archived. \
Please write one test per allowed transition and a table test for all the forbidden ones, generated \
from the list of states.
I'm preparing a release of the tenant app. Before that please run through {comp} and look for \
branches without a test. The coverage report says 71 percent. I don't need 100, but errors and \
permissions must be covered.
I inherited {comp} and want to split it into two classes. To dare that, I need a net: tests for every \
public method with typical and odd inputs. Please don't change the class itself, not even formatting, \
and tell me what can't be tested.
The tests for {comp} hit the real sandbox of the payment provider, so they fail whenever it's down. \
Replace this by recorded answers, put them next to the test, and leave one single test against the \
sandbox, skipped in CI.
We want to be sure that {comp} doesn't leak memory. It is created and disposed of a hundred times a \
day in the control room. A test that creates it 1,000 times and counts the remaining listeners would \
be enough for a start.
Our accessibility consultant wrote a list of problems in {comp}: focus order, missing labels, \
contrast, no live region for errors. Please write a test for the first, second and fourth, and say \
how we could check the third one automatically.
A colleague from support sends me the same question every week: what happens in {comp} if a voucher \
expires while it's in the cart? Please answer it by a test, and if the behaviour looks wrong to you, \
write that in a comment.
{comp} merges the calendars of two doctors. I need tests for overlapping appointments, appointments \
that touch, all-day events, and the night on which the clocks change. Please use the time zone \
Europe/Vienna explicitly, whatever the machine says.
Since we've upgraded the date picker library, the suite of {comp} is green locally and red in the \
pipeline. The difference seems to be the locale of the container. Please make the suite independent \
of it, don't install locales.
Please write unit tests for the price engine {comp}. Inputs: a base price, a list of surcharges in \
percent or as amounts, and a list of discounts. Rules: surcharges first, discounts after that, never \
below the minimum price, rounding only at the end.
The test file for {comp} is 2,300 lines long. Please split it by topic, that is search, booking, \
payment and cancellation. Common setup goes into a helper. No test may get lost, so give me the \
number of tests before and after.
{comp} sorts search results by distance and then by rating. A hotel owner complained that he's always \
last. Write a test with four hotels, two of which are equally far away, and one without rating, and \
see who comes last.
My tests for {comp} take 90 seconds, mostly because each one creates a database. Can you change the \
setup so that there's one database per file and a transaction per test that is rolled back? Nothing \
else should change.
Could we have tests that double as documentation for {comp}? Partners integrate our tracking API and \
keep asking how paging works. Three tests: first page, next page by cursor, last page. Comments above \
each step, please.
Check whether {comp} behaves well with 100,000 rows. I don't want a benchmark suite, only one test \
with a generous limit of two seconds, marked as slow, so that someone notices if it becomes quadratic \
again.
Each of our customers has its own rounding rule, and {comp} reads it from the settings. Test the four \
rules with the amounts 0.005, 1.115, 2.5 and -2.5. The expected values are in the table that I put \
into {file}.
Please don't touch the production code in this step. All I want is a spec for {comp} that shows the \
three open bugs as failing tests, marked with it.fails, and with the ticket number in the title of \
each one.
{comp} parses log lines of five different routers. There are samples in {file}. Please write one \
parametrised test over the samples, and a separate one for lines that are cut off in the middle, as \
happens at midnight.
Our trainee is going to write tests for {comp} next week. Please prepare the file for her: imports, a \
describe per method, a first complete test as an example, and it.todo lines for the rest, in the \
order of difficulty.
When I resize the window, {comp} recalculates the layout on each event. I've added a throttle of 100 \
milliseconds. Please test that ten events within a tenth of a second lead to two calculations, one at \
the start and one at the end.
The audit requires evidence that {comp} writes an entry for each access to patient data. A test \
should read, update and delete a record, then look at the entries: who, what, when. Also test that a \
failed access leaves an entry.
Please test the permission check in {comp}. Roles are driver, dispatcher and admin. A driver sees his \
own tours only, a dispatcher those of the depot, an admin everything. Also somebody without a role \
must see nothing at all.
{comp} reads a feature flag when the module is loaded, which makes it hard to test both values. Show \
me how to reset the modules between two tests, write the two tests, and suggest a design where that \
isn't needed.
I've got a strange effect in the spec of {comp}: if I run it alone it's green, with the whole suite \
it's red at about every third run. I suspect a mock that isn't restored. Please find the culprit and \
fix it.
On the ferry the connection is bad, so {comp} has an offline queue. Test that entries survive a \
reload, that a conflict shows a dialog, that the queue is limited to 500 entries, and that the oldest \
are not dropped silently.
We generate the API client from OpenAPI, and {comp} wraps it. Test the wrapper only: it adds the \
token, repeats once after 401, and turns 404 into null. The generated part should be mocked with \
vi.mock.
{comp} calculates shipping for pallets. Please write tests in a table: weight, volume, zone, expected \
price. I have the official tariff as a CSV in {file}, 60 rows. Read it in the test instead of copying \
the numbers.
I'd like a short note on how we test {comp}, with an example spec. Audience: new developers. Mention \
where the specs lie, how to run a single one, how to debug it in the editor, and how to update a \
snapshot.
The museum wants the audio guide to switch languages without a restart. {comp} handles that. Tests: \
switch during playback, switch to a language without a recording, switch back. The player can be \
faked by an object with play and stop.
Before we replace the XML parser, please write tests for what {comp} expects of it: attributes, \
CDATA, namespaces, entities, and the error for a missing end tag. They have to pass with the old \
parser and then with the new one.
In the spec of {comp} every test begins with the same twelve lines of login. Move that to a helper, \
let it return the session, and make the one test for a failed login independent of it. Keep the names.
Jest is what the vendor of the chart library shows in all of its samples. I have copied one for \
{comp}. Please write it as one of our specs, with the imports we use and vi.fn for the tooltip callback.
A consultant told us to test {comp} with Mocha because of its long tradition. We won't. Please write \
the tests as we do it everywhere, and keep them so simple that he can read them: import, export, \
duplicate entries.
I know the README of {comp} says "run jest". It's out of date. Write the missing tests for the fee \
schedule in our present framework, and ignore whatever config files you find from the time before.
My fingers type jest.fn by habit. In the new spec for {comp} please make sure that it's all vi: the \
callbacks for success and error, the fake clock, and the module mock of the translation service.
The spec of {comp} uses chai although the runner is Vitest. I'd like to see how it looks with \
built-in assertions. Please rewrite it, it's 60 lines, and add the case of an empty playlist.
{comp} comes from an npm package that was tested in AVA. We've taken the source into our repo without \
its tests. Please write new ones in Vitest for the four exported functions; the README of the package \
describes them well.
For the certification of the scale driver we have to show that {comp} rounds weights correctly. The \
standard has a table with 24 rows, see {file}. One test per row please, with the row number in the \
title, and a summary at the end of your answer.
In this sprint we want to get rid of the time-dependent tests. First candidate is {comp}, which \
computes ages. Pass the current date in as a parameter, set it in the tests, and cover birthdays \
today, yesterday and tomorrow.
I get a type error in the spec of {comp} whenever I mock the repository, since the mock lacks 14 \
methods. What's a clean way to mock just the two methods I need? Please show it in the spec.
Please add negative tests to {comp}: missing token, expired token, token of another tenant, malformed \
token. All four must lead to the same answer, so that nobody can find out which tenants exist. \
Compare the bodies too.
I'm not sure whether {comp} should be tested with the real database or with a fake. Please write down \
the pros and cons in five lines, decide, and write the first two tests: one for a new tenant, one for \
a duplicate.
Whenever I change a text in {comp}, fourteen snapshots break. Please find out which of them check \
something useful, turn these into explicit expects, and delete the rest of the snapshots together \
with their files.
Please test {comp} for the following accident: the user opens two tabs, changes the address in both, \
and saves first the older one. The second save must be refused with a message, and the first one must \
not be lost.
In the hotline they say that {comp} sometimes shows the price of the previous customer. I suspect the \
cache key. Write a test with two customers and one product that fails with today's key, then correct \
the key.
We have a rule that every bug gets a test. For {comp} that means three: wrong week number at New \
Year, negative stock after a return, and a crash if the supplier has no name. Put the ticket numbers \
812, 830 and 844 into the titles.
{comp} was written on a weekend and works, but there's hardly a test. I have an hour for it. Tell me \
in which order you'd write tests so that I get the most out of this hour, and write the first three.
The tests of {comp} print hundreds of lines because the logger isn't silenced. Please mock it in the \
setup, but let the one test which checks the warning about low ink see the calls.
Our translators deliver JSON files, and {comp} picks the right plural. I need tests for English, \
Polish, Arabic and Japanese with 0, 1, 2, 5 and 11. The expected strings are in {file}. Make it one \
table.
{comp} decides how many blood bags go to which hospital. It's complicated, so please begin with \
properties which always hold: no hospital gets a negative number, the sum never exceeds the stock, \
and nobody with zero demand receives any.
I changed {comp} from promises with then to async functions. Please check that the spec still waits \
for everything. I'm afraid that some expects run after the end of the test and are never seen; add \
expect.assertions where needed.
Why is this red? Please repair the test.\nAssertionError: expected 119.99999999999999 to be 120\n  at \
src/{comp}.spec.ts:21
Tests please:\nexport function {comp}(from: Date, to: Date) \{\n  return Math.ceil((+to - +from) / \
86_400_000);\n\}
Write one case per line:\n- no driver\n- driver without licence\n- two drivers\nComponent: {comp}
{comp}.spec.ts, please complete:\nit('refunds a cancelled trip', async () => \{\n  // arrange
Expected results for {comp}:\nkg;price\n1;4.90\n5;7.90\n31;error\nMake a test of it.
Which of these should I test first?\n{comp}.create()\n{comp}.rename()\n{comp}.purge()\nWrite the \
first one.
Snapshot diff, is this right?\n- <b>3 items</b>\n+ <b>3 item</b>\nIf not, add a test for the plural \
to {comp}.
stderr from {comp} test:\nWarning: An update was not wrapped in act(...)\nfix pls
This is our class, write the spec:\nexport class {comp} \{\n  private open = false;\n  toggle() \{ \
this.open = !this.open; return this.open; \}\n\}
Coverage for {comp}.ts\nlines 88, branches 54, functions 100\nPlease write tests for the missing \
branches.
API answer to use as fixture in the {comp} test:\n\{ "id": 7, "lines": \[ \{ "sku": "A1", "qty": 2 \} \
\], "total": 1990 \}
Acceptance for {comp}:\n1. shows max. 5 hits\n2. Enter takes the first\n3. Esc closes\nTests please.
Test times out:\nit('{comp} polls', async () => \{\n  await poll();\n\}, 5000);\nUse fake timers \
instead.
Does this test check anything?\nit('{comp} works', () => \{\n  new {comp}().init();\n\});\nMake it a \
real one.
The reviewer says:\n> too many mocks in the {comp} spec, use the real parser\nPlease change that.
Log:\n FAIL  src/{comp}.spec.ts \[ src/{comp}.spec.ts \]\nError: Failed to resolve import \
"@/api"\nFix the alias.
Type error in the {comp} spec:\nTS2345: Argument of type 'undefined' is not assignable to parameter \
of type 'Tariff'.\nRepair it.
Please test both branches:\nexport const {comp} = (age: number) => (age < 6 ? 0 : age < 15 ? 2.5 : 5);
Here's the bug report, write the failing test for {comp}:\nSteps: add voucher, remove item, add \
item\nResult: voucher applied twice
Rewrite with it.each for {comp}:\nexpect(roman(1)).toBe('I');\nexpect(roman(4)).toBe('IV');\nexpect(roman(9)).toBe('IX');
What does this regex accept? Tests for {comp} please.\n/^\[A-Z\]\{2\}\d\{2\}\[A-Z0-9\]\{11,30\}$/
env for the {comp} test:\nAPI_URL=http://localhost:9999\nRETRIES=0\nUse vi.stubEnv.
I wrote:\nconst save = vi.fn();\nexpect(save).toHaveBeenCalledWith({comp});\nIt fails, objects differ \
in one date. Please fix.
Vue component, test the emitted event:\n<button @click="$emit('pick', id)">\{\{ label \
\}\}</button>\nName: {comp}
Web framework change: {comp} goes from Express to Fastify, please adapt its tests.
{comp} uses another UI framework now. Update the spec.
Our CSS framework changed its class names, the {comp} test must follow.
The task runner {comp} needs tests for retries.
{comp} is the GitHub runner list. Test the offline state.
Use another fixture for {comp}, the old one is too big.
Another assertion in the {comp} test: the title is trimmed.
A second test file for {comp}, for the slow cases.
Second opinion: is this case missing in the {comp} suite? If yes, add it.
Change the reporter while I debug the {comp} test.
Change the coverage provider and tell me what {comp} has now.
Pick a different name for the {comp} spec and add a case for refunds.
Old test data out, new test data in, for {comp}.
Bring the deleted {comp} case back from git, the one for leap years.
Revert the last change to the {comp} spec and write the case properly.
Same as before but for {comp}.
As in the previous project, {comp} should have a smoke test.
As always, tests for {comp}.
The way we do it here: spec for {comp}.
The new house style for {comp} specs: given, when, then in the titles.
Our standard setup for {comp}, please, and a test that it mounts.
According to the guideline, {comp} needs a spec. Write one that fits.
Following the rule on test tools, write {comp}'s tests.
No new dependency, just tests for {comp}.
Nothing fancy: expect, describe, it for {comp}.
Without a mock library, test {comp} with a fake object.
Avoid mocks in the {comp} test, use the in-memory repo.
Do not install anything, write the {comp} spec.
Use built-in matchers only for {comp}.
Built-in fake timers for {comp}, five ticks.
Plain expect calls for {comp}, no helper.
Use Node's fs in a temp dir to test {comp}.
Test {comp} on Node 20 and 22 in a matrix.
Run {comp} tests in Chrome through Vitest's browser mode.
Real browser for {comp}: browser mode with the Playwright provider.
{comp} starts Chrome for PDFs. Mock the launcher in its spec.
The launcher screen {comp} shows six apps. Test it.
{comp} has a plan and an end date. Tests for a plan without end.
{comp}.plan(3) returns three days. Test that.
t is the translate function in {comp}; mock t and test.
{comp} passes `t` to its children, check that in a spec.
done is a boolean on the todos of {comp}. Test the filter for done ones.
The status "done" in {comp} should be final, test it.
`before` and `after` are date fields in {comp}; test before > after.
Before saving, {comp} trims. After saving, it clears. Two tests.
{comp} is a suite of tools for teachers. Write a test per tool.
The hotel suite picker {comp}: tests for price and beds.
{comp} stubs its toes on null. Test with null.
The ticket stub in {comp} has a code, test that it's unique.
A spy ship shooter: {comp} counts hits, test.
Sandbox mode of {comp}: no real payments, test.
{comp} asserts nothing about age yet. Write the test for under 18.
{comp} should be tested.
{comp} should not throw.
{comp} should have a length of 3 after three adds, test it.
{comp} must equal its clone. Test.
Make sure {comp} throws. In a test, I mean.
Can {comp} be tested at all? Try, three cases.
is there a test for {comp}? if not write one
tests 4 {comp} pls
{comp} spec?
spec {comp}, thx
hey, tests for {comp} would be nice
quick test for {comp} before lunch
my PR lacks a test for {comp}, help
sonar complains: no tests for new code in {comp}. add
codecov says -2 %, it's {comp}. a few tests?
The pipeline is blocked by coverage; {comp} is the cause. Tests please.
Yesterday I promised tests for {comp}. Could you draft them?
Reviewer wants one more test in {comp}: empty name.
QA wants a test in {comp} for double clicks.
Product wants proof that {comp} respects opt-outs. Test it.
Legal wants to be sure that {comp} deletes after 30 days. Write the test with fake time.
Finance found a gap of 0.01 in {comp}. Test and fix.
Ops wants {comp} to log its version at start. Test that line.
Design changed the order of buttons in {comp}; fix the spec.
The data team needs {comp} to keep nulls. Test for nulls.
HR: holidays are counted twice in {comp}. Reproduce in a test.
Purchasing: {comp} orders 0 pieces. Test that it can't.
Support: {comp} shows "undefined kg". Test without weight.
Sales demo: {comp} must not show test customers. A test, please.
Security: {comp} must not accept http links. Tests for http, https, javascript.
Add a canary value to the {comp} test and check that it never gets out.
Let the {comp} spec use vi.stubGlobal for fetch.
vi.mocked around {comp2} in the {comp} spec, for types.
vi.waitFor in the {comp} test instead of a sleep.
vi.setSystemTime for {comp}: New Year's Eve.
vi.importActual for half of {comp2} in the {comp} tests.
vi.resetModules between the tests of {comp}.
test.extend fixture for {comp} with a logged-in user.
expect.soft in the {comp} test, so that I see all wrong fields.
expect.poll for {comp}, which updates late.
describe.each over three locales for {comp}.
it.skipIf(process.platform === 'win32') in the {comp} suite.
onTestFinished to remove temp files in the {comp} test.
toMatchFileSnapshot for the HTML that {comp} writes.
toThrowErrorMatchingInlineSnapshot in {comp}, please.
expect.extend toBeWithinCents for {comp}.
Concurrent tests in the {comp} suite, are they safe? Make them so.
Shuffle the {comp} suite and fix what depends on order.
Tag the {comp} tests that need a network.
Type check the {comp} spec with tsc.
Lint errors in {comp}.spec.ts, fix.
Prettier broke the table in {comp}'s it.each, find a layout that stays.
Rename {comp} to {comp2} and the spec with it.
Move {comp} and its spec to packages/core.
Import path changed, fix the {comp} spec.
The barrel file makes the {comp} test slow; import directly.
Circular import seen only in the {comp} test. Find it.
Mock for the Stripe client in the {comp} test.
Mock for the S3 bucket in the {comp} test: put, get, missing key.
Mock for Keycloak in {comp}.
Fake Kafka consumer for {comp}.
MQTT broker in memory for {comp}.
SMTP: catch the mail that {comp} sends and test the subject.
LDAP lookup in {comp}, fake it with two users.
gRPC error codes in {comp}: UNAVAILABLE and NOT_FOUND.
SSE stream {comp}: reconnect with last id.
CSV with BOM into {comp}.
XML bomb into {comp}: refuse, test it.
YAML anchors in {comp}, one test.
Markdown links in {comp}: rel noopener.
QR code text in {comp}: umlauts.
Payment reference {comp}: mod 97 check.
Tax number {comp}: six valid, six invalid.
Number plates in {comp}, four countries.
Opening hours {comp} across midnight.
Moon phases {comp}, known dates.
BMI {comp}: zero height.
Pulse zones {comp} by age.
Fuel use {comp}: litres per 100 km, no distance.
Irrigation {comp}: no water when it rained 5 mm.
Milk quota {comp}: per cow and day.
Greenhouse {comp}: fan hysteresis.
Elevator {comp}: overload at 630 kg.
Charging station {comp}: session ends on unplug.
Toll {comp}: two axles or three.
Crane {comp}: wind limit.
Berth plan {comp}: no overlap, length limit.
Luggage {comp}: 23 kg exactly is fine.
Boarding groups {comp}: families first.
Cinema seats {comp}: no single gaps.
Concert presale {comp} opens at 10:00, test 9:59:59.
Radio playlist {comp}: no artist twice an hour.
Karaoke queue {comp}: fairness.
Quiz {comp}: partial points.
Exam seating {comp}: neighbours differ in version.
Report cards {comp}: rounding of 2.5.
Day care {comp}: pick-up permission.
Shelter beds {comp}: nothing double booked.
Food bank {comp}: best before first.
Tender {comp}: late bids refused.
Voting {comp}: one vote each.
Permit {comp}: fee by square metre.
Waste calendar {comp}: holiday shift.
Street light {comp}: dusk table.
Flood gauge {comp}: missing value isn't zero.
Avalanche level {comp}: highest of the region.
Trail map {comp}: closed paths hidden.
Bike share {comp}: 30 minutes free.
Scooter zone {comp}: point on the border.
Drone route {comp}: no-fly polygons.
Knitting pattern {comp}: repeat count.
Tailor {comp}: sizes in inch and cm.
Paint mixer {comp}: parts sum to 100.
Brewery {comp}: gravity to alcohol.
Bakery {comp}: orders after 16:00 next day.
Butcher scale {comp}: tare.
Florist {comp}: Mother's Day surcharge.
Optician {comp}: negative dioptres.
Dentist {comp}: recall after six months.
Physio {comp}: ten sessions per prescription.
Lab {comp}: values below the detection limit.
Pharmacy {comp}: interaction of two drugs.
Ambulance {comp}: nearest free car.
Fire brigade {comp}: alarm level by keyword.
Insurance {comp}: no-claims class after a claim.
Leasing {comp}: last rate differs.
Mortgage {comp}: extra payment shortens the term.
Stock split {comp}: cost basis.
Crypto wallet {comp}: checksum of the address.
Payroll {comp}: entry in mid-month.
Time sheet {comp}: breaks after six hours.
Travel costs {comp}: daily rates abroad.
Meeting rooms {comp}: cleaning gap of 10 minutes.
Helpdesk {comp}: SLA pauses at night.
Newsletter {comp}: double opt-in.
Forum {comp}: edit window of 15 minutes.
Chat {comp}: typing indicator stops.
Video call {comp}: mute on join.
Podcast {comp}: resume position.
{comp} belongs to the partner, and he has no tests for it. Please write some for the interface that \
we use: login, list of deliveries, single delivery, and the error if a delivery doesn't exist. His \
sandbox may not be called from CI.
We changed from one UI framework to another last month, and {comp} was rewritten by hand. I'd like to \
know whether it still behaves the same. Please write tests from the old requirements: sorting, \
selecting several rows, and keyboard operation.
Could you go through the test of {comp} with me? I don't see why the third case passes, since the \
service is never called there. If it's wrong, please repair the case and add one for a service that \
answers with an empty body.
The test runner in my editor shows {comp} as skipped. I think there's a describe.skip from last year \
in it. Please remove it, look at which tests fail now, and fix either the tests or the code, \
whichever is wrong.
In the old system {comp} was a stored procedure, with 25 examples in a Word document. I've pasted \
them as CSV into {file}. Please generate a parametrised test from that, and mark the examples that \
contradict each other.
Our new apprentice asked how much testing is enough. Let's use {comp} as an example: write the tests \
that you think are necessary, not more, and explain in a comment at the top why you stopped there.
The support tool lists accounts through {comp}. Since the update, accounts with an apostrophe in the \
name are missing. I need a test with such names, also with hyphens, umlauts and an emoji, and then \
the correction.
Please have a look at {comp} and its spec. I'd like to use the arrange, act, assert pattern \
everywhere, one blank line between the parts, no logic in tests, and no more than one act per test. \
Adapt what doesn't comply.
{comp} limits the power of 30 charging points to 200 kW. I'd like tests for an empty garage, a full \
one, cars that come and go, and one car with priority. The sum must never be above the limit, not \
even for a second.
As of January the reduced VAT rate is different. {comp} has to use the date of delivery, not the date \
of the order. Test both sides of New Year, a partial delivery, and a credit note for an order from \
last year.
I'd be glad about a test for the most boring part of {comp}, the configuration. Default values, \
overriding by environment variables, a wrong port, a missing file. It's boring, but it has cost us \
two nights this year.
When the tram is late, {comp} sends a message to all who've subscribed to the stop. Nobody should get \
two messages within ten minutes. Test that with a fake clock and three subscribers, of whom one \
unsubscribes in between.
The spec of {comp} has seven helpers, and three of them do nearly the same. Please merge these, give \
them names that speak for themselves, and check with git blame whether one of the old cases was \
dropped by mistake.
For the new search we need a spec for {comp}: typos, plural, two words in the wrong order, and a \
query of 500 characters. I don't expect a perfect ranking. The exact match has to come first, that's \
all.
In the canteen, {comp} decides on allergens. It has to be tested thoroughly, since mistakes can be \
dangerous. Take the fourteen allergens of the EU list, a dish with none, a dish with all, and a dish \
made of other dishes.
There are two specs for {comp}, one in src and one in tests, grown apart over the years. Merge them \
into the one in src, drop duplicates, keep the better names, and tell me about cases that contradict \
one another.
I think {comp} has an off-by-one error on the last page. The list has 41 entries with 20 per page, \
and the last one isn't shown. Please prove it with a test before you change anything, and try 0, 20, \
40 and 41.
The guide says to test behaviour and not implementation. In the spec of {comp} nearly every test \
spies on private methods. Could you rewrite them so that only inputs and outputs matter? It's fine to \
delete a few.
Could {comp} be tested against the schema of our API rather than by hand-written examples? Please \
generate inputs from the schema with a small helper of your own, feed 200 of them into it, and check \
that nothing throws.
We'd like a test which fails when somebody adds a new order status but forgets to handle it in \
{comp}. A loop over the enum would do. Also the texts shown to customers must exist for each status.
For the harvest planner {comp} I need tests on weather windows: three dry days in a row, a window \
that ends at the border of the forecast, and no window at all. Forecasts come as arrays, so no \
network is involved.
{comp} merges duplicate patients. A mistake here is hard to undo, so test the refusals in particular: \
different date of birth, different insurance number, one of them deceased. Then one merge that works, \
and that it can be undone for 24 hours.
I'd like to see whether {comp} needs the lock at all. Write a test which runs it twice at the same \
time with the lock, and one without it, and explain what each of them shows.
pasted from the log, fix the spec pls\n × {comp} > sorts by date\n   → expected \[ 3, 1, 2 \] to \
deeply equal \[ 1, 2, 3 \]
One test for each comment:\n// empty string -> null\n// "0" -> 0\n// "1e3" -> throws\nThe function is \
{comp}.
""")

REQUESTS["frameworks_comply/migrate"] = lines(r"""
Move the pricing specs from Mocha to Vitest.
The freight calculator should go on from Jest to Vitest.
Replace jest by vitest in the warehouse package.
Write a vitest config for the tenant portal.
Put vi.fn where {comp} has jest.fn in its spec.
Let npm test call jest no longer but vitest.
Convert jest.config.js to vitest.config.ts.
Change `import \{ jest \} from '@jest/globals'` to `import \{ vi \} from 'vitest'` in src/orders.
from bun test to vitest for the icons package
vitest instead of jest for invoices
mocha -> vitest, folder payroll
We will not keep Jest in the fraud service, so please port its broken suite to Vitest.
The jest tests of the loyalty program fail, rewrite them so that they run in vitest.
Speed up our test run by moving from mocha to vitest.
Upgrade from jest 28 to vitest in the dealer portal.
TS says "Cannot find name 'jest'". Write the calls with vi.
Change "testRunner": "mocha" to "vitest" in the Stryker config.
Set "unitTestRunner": "vitest" in nx.json, it says "jest".
Generate the library with Nx and vitest, not jest.
Let Vitest run the AVA tests in packages/parser after a port.
Write a workshop exercise in which people port a cart test from Jest to Vitest.
Write the last QUnit module for the price slider anew in Vitest.
Add three cases to the coupon engine while you port its Mocha suite to Vitest.
Take the tests from the fork, but change tape to vitest.
Copy the vendor's Jest suite into our repo and make it a Vitest suite.
Fork the meter library and port its tap tests to Vitest.
{comp} has a Jest spec. Make it a Vitest spec.
Turn the jest.mock calls in the {comp} test into vi.mock.
Take the {comp} spec out of karma and give it to vitest.
The spec of {comp} should not run under ava any more but under vitest.
Get createSpyObj out of the {comp} spec.
Roll out the move off Jest to the remaining eleven services.
Plan the replacement of Mocha in Q3.
Estimate the switch from Jasmine to Vitest and start with the login page.
Change "types": \["jest"\] in tsconfig to vitest/globals.
Write the sonar config for vitest coverage, it was jest.
Report of the tests as XML: replace jest-junit, we have vitest.
Change the alias jest --watch in .bashrc to the vitest one.
scripts/ has node:test files, make them vitest ones.
The interns' project has Jest; it must have Vitest at the end.
Mocha's root hooks start the database: what do they become in Vitest?
Port sinon.match from our old repo to here, with expect.objectContaining.
Replace assert.async tests from QUnit.
Deno test files for the edge functions, please turn five into Vitest.
Please leave everything else and take Vitest for the ward planner.
Switch the runner of the search index from Meta's to the standard one.
Rewrite these tests from the runner that is built into Node to ours.
Let the tests import from vitest instead of @jest/globals.
With Vitest, please: the meter reading spec that now runs elsewhere.
Follow the framework rule in the legacy folder too, port what was there.
The Angular default for unit tests in the kiosk app has to become Vitest.
React's own recommendation of 2019 for tests is in our repo: please port it.
From Ember's module/test/assert style to ours for the grade book, please.
The {comp} specs are for the runner which we left last year; port them.
I need {comp} tested inside Vitest; it was outside so far.
{person} wrote the {comp} spec in Mocha last week; she asks to have it in Vitest.
Before the merge {comp} was tested by Jest; port it.
Until Monday {comp} was tested with Jasmine; move it over.
We stop with Mocha today: first the delivery slots, then the rest goes to Vitest.
We end using sinon for the SMS gateway, vi takes over.
Jest was the standard at the clinic platform, please migrate it.
Karma is out, Vitest is in.
Everything in tests/ that is a tape file becomes a Vitest file.
From now on no Mocha in the firmware dashboard, only Vitest.
A codemod from jest to vi, please.
sed command: mocha imports into vitest imports
Map chai's to.equal to expect().toBe in all specs.
Rename jest.setup.ts to vitest.setup.ts and adapt it to vitest.
Translate mocha's before and after into beforeAll and afterAll.
`spyOn` of Jasmine must become `vi.spyOn`.
`clock.tick` of sinon to `vi.advanceTimersByTime`
Turn done callbacks of the old BDD runner into async tests.
Move mocha loops into describe.each tables.
test.concurrent is missing in mocha, so port the feed specs to Vitest.
No hybrid please: units are in Jest, UI in Vitest, make all Vitest.
Keep one runner of the two in the catering app, Vitest.
One suite should stay, so port the Mocha half.
Don't write more of the AVA tests, port them.
Continue the migration to Vitest from where we were.
Finish the port of the roster specs: they should not be Mocha again.
Roll out the PR "Vitest instead of Karma".
Start the Vitest migration and install it, we leave Jest.
Don't postpone Vitest; port Jasmine at once.
First Jest was there, now Vitest: do the port for the quotes page.
Use Vitest to run our specs and its expect in place of chai.
Vitest as runner and as mock library, no sinon, in the delivery module.
Replace should.js in the Vitest specs.
Let vitest run without proxyquire and sinon.
Use vi for the seat map in place of testdouble.
vitest-mock-extended for the Prisma client, it was jest's.
Take away jest-fetch-mock from the weather widget, use vi.stubGlobal.
Our hotel client has forty Jest specs that nobody on the new team may keep. They come from a Vitest \
shop. Please convert the specs to Vitest over the next days, start with booking and cancellation, and \
keep the names of the tests.
Since the upgrade to Node 22 our Karma run crashes while it starts Chrome. The map tiles have 60 \
specs in there. Please don't repair the launcher, write a plan by which the specs get to Vitest \
within a month.
Ticket 4410: the meter app should get our unit tests. Acceptance criteria: Jasmine uninstalled, npm \
test runs vitest, the ten specs for tariffs and time zones ported, report in CI.
The students of the evening class learn from a book that uses Mocha and chai in every chapter. We \
host their exercise repo. Please turn the book's first example, a shopping cart, into a Vitest spec \
for it.
Could you go through packages/ui, packages/core and packages/forms, and wherever a package has a test \
script which calls jest with the shared preset from tools/jest, let it call vitest?
The monorepo check complains that packages/legacy-forms uses a runner that isn't allowed. Please take \
the package through a quick port from Mocha to Vitest, only two specs are missing, we need a green \
build today.
I've got the invoice module from our Polish office. It is fine except that there are Jasmine tests in \
it. They asked for ours. Please port the specs for rounding, reverse charge and credit notes to Vitest.
This should run under vitest, please repair it:\nimport \{ jest, it, expect \} from \
'@jest/globals';\nit('sends', () => \{ const send = jest.fn(); send(); \
expect(send).toHaveBeenCalled(); \});
Change what is wrong so that it runs in our runner:\nconst sinon = require('sinon');\nconst \{ expect \
\} = require('chai');
Convert the suite from this style:\ntest('fare', (t) => \{\n  t.plan(2);\n  t.equal(fare(1), 300);\n\});
CI says:\nError: Cannot find module 'mocha'\nThe pricing repo moved to vitest, adapt the script.
The log says\n  1 failing\n  1) {comp} saves: Error: Timeout of 2000ms exceeded (mocha)\nMove the \
test to vitest and fix it there.
Apply this patch to main:\n-import \{ it, expect \} from '@jest/globals';\n+import \{ it, expect \} \
from 'vitest';
Do as the reviewer says:\n> please use vi.spyOn here instead of jest.spyOn
To do:\n1. npm rm mocha\n2. delete .mocharc.yml\n3. parking fees specs to vitest
Let Vitest run and assert the tests of {comp}, Bun did so far.
Let Vitest take over {comp} from Deno's test command.
Why are my sinon stubs not restored? Replace the sinon sandbox by vi.
The e-learning platform: specs out of Jasmine, 20 of them, by Friday.
Lend me a Vitest config in place of the Mocha one.
Snippet for my editor: Vitest test with mock, now it's a Jest one.
Cheat sheet from Jest to Vitest, please, with a sample spec.
Team training: everyone ports one Mocha test in the orders repo, prepare it.
I spent two hours with jest.mock hoisting in the payroll export and gave up. Vitest has vi.hoisted \
for that. Please port this folder only, with the normal script, so that I can go home.
Please look at the test setup of our sister company. They used Mocha, nyc and chai and got a nice \
HTML report. I want their freight portal on Vitest with the same report.
Two thirds of the port to Vitest are done, and I doubt that it's worth it to wait. Please turn the \
last specs of the quiz editor from Jasmine into Vitest so that all is equal again.
Our CI image was changed this summer, and Vitest runs on its newer Node. So port the tests of the \
toll module from Mocha 9, which ran on the old image.
Bring the last node:test file in tools/ over to our runner.
Ten tap tests in the stream package. Ours, please.
zora to vitest for the router
What becomes of t.teardown in Vitest?
What becomes of assert.expect(3) once we're on Vitest?
td.replace has no counterpart, has it? Port the mail client test.
proxyquire tests of the config loader: use vi.mock instead.
rewire is in the way of the port. How else do I reach the private parser?
should.js assertions in the CSV tests, make them expect.
Deno tests of the webhook, port to the house runner.
Bun test lifecycle hooks into Vitest's, please.
The web-test-runner suite for the Lit elements should go to Vitest browser mode.
Intern suites, 12 of them, into Vitest.
hapi lab's experiments to describe blocks with vitest, please.
jest.config.ts has 80 lines. How many remain in vitest.config.ts? Write them.
moduleNameMapper for SVG files: what do I do in Vitest?
identity-obj-proxy is no longer needed with css: false, right? Adapt the config.
setupFilesAfterEnv to setupFiles
collectCoverageFrom to coverage.include
coverageThreshold to Vitest's thresholds
testPathIgnorePatterns to exclude, please
globalSetup of Jest starts Postgres. Same thing in Vitest please.
jest.setTimeout(30000) in the scanner specs: what's ours?
jest.requireActual to vi.importActual in the auth specs.
jest.isolateModules in the flags test, find a Vitest solution.
jest.genMockFromModule is used in two specs. Port.
jest.doMock inside a test: vi.doMock plus a dynamic import, please change it.
__mocks__ at the root: does Vitest pick them up? Move what must be moved.
automock: true was on in jest. Make the mocks explicit with vi.mock.
`jest.Mocked<Api>` to vitest's `Mocked`
done.fail('no') to a rejected promise
fail() doesn't exist in Vitest; what do I write?
`pending()` of Jasmine to it.todo
fdescribe and xit to describe.only and it.skip
jasmine.clock().install() in six specs, replace.
jasmine.objectContaining to expect.objectContaining, all files
toHaveBeenCalledOnceWith is the same name, isn't it? Port the newsletter spec.
spyOnProperty to vi.spyOn with 'get'
createSpyObj helper: write one on top of vi.fn for the transition.
waitForAsync and fakeAsync under Vitest with zone.js, set that up.
angular.json: the test builder is karma, make it the vitest one.
context() to describe(), specify() to it()
mocha's --grep in our scripts to vitest's -t
this.skip() inside a running test: how in Vitest?
this.retries(2) to the retry option
root hooks plugin to setupFiles, please
`mocha -r ./tracing.js` in package.json, what is that with vitest?
The mocha suite shares a server between files. Plan it for Vitest, where files are isolated.
chai-as-promised to .resolves and .rejects
expect(x).to.be.an('array').that.is.empty into ours
chai-http to fetch plus expect
chai-subset to toMatchObject
sinon.stub().onFirstCall().returns(1) in vi?
sandbox.restore() in afterEach: which Vitest option saves me this line?
sinon.match.any to expect.anything()
sinon fake server in the autocomplete test, move to msw with Vitest.
t.like to toMatchObject, t.is to toBe, all AVA files
AVA macros to it.each
t.snapshot files: convert to Vitest snapshots
Are test files in AVA isolated like Vitest's default pool? Then port the lock tests.
tape's t.plan to expect.assertions
QUnit module hooks to describe and beforeEach
assert.step and verifySteps: I need this in Vitest, order of calls.
uvu's suite.before.each to beforeEach
node:test mock.method to vi.spyOn
mock.timers.enable() of node to vi.useFakeTimers()
assert.throws with an object as second argument, in Vitest
Vitest workspace for apps/web, apps/api, packages/*
vitest.workspace.ts is deprecated; use projects in the root config.
Upgrade vitest from 1 to 3 in the root.
vite.config.ts and vitest.config.ts say different aliases, merge them.
Set up Vitest coverage with v8, threshold 80.
vitest in GitHub Actions with a cache, three shards.
Blob reports of the vitest shards merged into one, please.
vitest related for lint-staged.
JUnit output from vitest for GitLab.
Set globals: false and add the imports in all specs.
Set globals: true and the types in tsconfig for Vitest.
Let vitest use the forks pool, our native module crashes in threads.
Add jsdom as Vitest environment for packages/ui.
Put Testing Library's cleanup into Vitest's setup file.
First Vitest test in the new repo of the wind farm: sum of turbines.
Nx library with vitest as unitTestRunner, generator command please.
Angular 20 with the vitest builder, set up.
Nest with Vitest and swc: config please, the template brings Jest.
Expo's template brings jest; make the shared logic package run on Vitest.
CRA is gone since Vite; get the tests from react-scripts to vitest.
Vue CLI unit tests to vitest, keep vue-test-utils.
Ember addon's pure functions: their QUnit tests may become Vitest specs, go.
Stencil's spec tests: which of them can run in Vitest? Port these.
Firebase rules tests, now mocha, soon vitest. Do it.
Hardhat contract tests stay apart, but the TypeScript helpers move from chai to Vitest. Please port \
the helpers' specs.
Electron main process tests: electron-mocha to vitest with mocked electron.
VS Code extension: unit part from mocha to vitest, please.
Lambda tests: jest to vitest, event fixtures stay.
Bereite die Umstellung von Mocha auf Vitest vor, zuerst das Lager.
Migra las pruebas de Jest a Vitest en el módulo de pagos.
Passe la suite Karma à Vitest, s'il te plaît.
Przenieś testy z Jasmine do Vitest.
We took over a repo with 70 specs for the browser launcher and Jasmine. Node 22 can't start it any \
more. Please draft the port to Vitest: config with jsdom, setup for TestBed, order of the folders, \
and one converted spec as an example.
Two of our five services still run Mocha. I'd like a codemod that handles the imports, the hooks and \
the chai assertions, and that leaves a comment wherever it isn't sure. Please write it with ts-morph \
and try it on the roster service.
The scanner app's tests depend on jest.config.js with four projects. I need the same four as Vitest \
projects: unit in node, dom in jsdom, contract with a longer timeout, and slow, which is excluded by \
default. Aliases come from tsconfig.
In the export module there are 23 tests with done callbacks, written for the old BDD runner. Please \
rewrite them with async functions for Vitest. Be careful with the two that call done twice, they \
check that an event comes again.
Our npm scripts have grown over years: test, test:unit, test:jest, test:legacy, test:ci. Since all \
specs can run in Vitest now, please reduce this to test, test:watch and test:ci, and adapt the \
pipeline and the README.
I've been asked how long it takes to bring 1,200 Jest tests to Vitest in the ticketing backend. \
Please look at the usual obstacles, that is module mocks, timers, snapshots and environments, give me \
a range in days, and begin with the folder src/prices.
The geo library has its tests in tape, with a plan for each. I'd like them in our runner without a \
loss, so t.plan should become expect.assertions where callbacks are involved, and vanish elsewhere. \
There are eleven files.
Before the merger the other company used AVA, we used Vitest. The board wants one tool. Please \
convert their tests for gift cards: t.context becomes a variable in describe, macros become it.each, \
and serial tests stay in a single file.
As a first step away from Karma, please make the pure functions of the terminal app testable in \
Vitest. Specs that don't touch the DOM can move today. List those which do, we'll take them in \
browser mode next month.
Please port the twelve QUnit modules of the crossword editor. The hooks use this, which arrow \
functions don't have, so take local variables. The page tests/index.html can go when all are green, \
and so can the qunit package.
Since last week our specs have been importing from vitest, but the snapshots still carry the header \
of Jest, and some differ in quotes. Please regenerate them, show me the real differences, and make \
sure that the obsolete ones vanish.
sinon is the last thing that keeps us from one clean tool. It's used for a fake clock in nine specs \
and for stubs in thirty. Please write the replacements with vi, in small commits per package, and \
remove it at the end.
The customer sent a zip file with an Express service. Tests are written for node's own runner, with \
mock.method and assert.rejects. In our repo they have to be Vitest specs. Please convert and keep the \
file names, but end them with .spec.ts.
I started the port of the wallet specs from Jest to Vitest and got stuck: vi.mock is hoisted, and my \
variable isn't defined there. Please show me vi.hoisted for this case, then finish the other four \
files in the same manner.
Our Angular library is tested with jest-preset-angular. There is a plugin by Analog for Vitest. \
Please set it up, convert setup-jest.ts, adapt the tsconfig for specs, and let me know which of the \
58 specs fail afterwards.
We want to leave Bun's test command as the debugger doesn't work with it. The specs import from \
bun:test, use mock.module in six places, and preload happy-dom. Please bring all that to Vitest and \
keep Bun for installing.
Please install Vitest in the new repo of the food bank. I need the config, a script for CI with \
coverage in lcov format, a first test for the expiry date of a donation, and a line in the README \
about how to start it.
Could you set up a monorepo with Vitest for us? Three packages: core without DOM, web with jsdom, \
worker with its own pool. One command at the root should run all of them and merge the coverage. Node \
20, pnpm, strict TypeScript.
The pipeline runs vitest in a single job of eleven minutes. Please split it into four shards, merge \
the blob reports in a last job, and keep the threshold for coverage there. It's GitHub Actions, and \
the cache for pnpm exists already.
After the upgrade from Vitest 1 to 3 our workspace file is reported as deprecated, two reporters have \
other names, and spies behave differently after a reset. Please read the migration guide, adapt the \
config, and list risky specs.
My colleague claims that a big bang is the only way to get from Jasmine to Vitest. I'd prefer folder \
by folder, with both running for two sprints at most. Please write down the steps and a rule that \
stops new Jasmine files in the meantime.
For a workshop I need a page with two columns: on the left what people know from Jest, on the right \
how it's called in Vitest. About 25 lines: mocks, timers, environment, config keys, command line \
flags. Then an exercise in porting.
The contract of the insurance portal says that tests must be delivered in our standard. The agency \
has delivered Mocha and chai instead. They're good tests, 88 in number. Please port them, it's \
quicker than to send them back.
The old suite starts a server once and shares it among 40 files, which works in Mocha as everything \
is in one process. How would we do that in Vitest? Please write a globalSetup that provides the port, \
and change the first file.
A student has written the exam app's specs in Jest with a lot of any. While porting them to Vitest, \
please type the mocks with Mocked and MockedFunction, and replace the require calls by imports. Leave \
the cases alone.
Translate, please:\nassert.step('open');\nassert.verifySteps(\['open'\]);
In Vitest this is?\nbeforeEach(() => \{ this.server = sinon.fakeServer.create(); \});
jest.config.js, to be replaced:\nmodule.exports = \{ testEnvironment: 'jsdom', setupFilesAfterEnv: \
\['./setup.js'\] \};
What's the Vitest command for this?\nnpx jest --runInBand --coverage --changedSince=main
Port it:\nimport test from 'ava';\ntest.beforeEach((t) => \{ t.context.cart = new Cart(); \
\});\ntest('empty', (t) => t.is(t.context.cart.total, 0));
Port it:\nimport \{ suite \} from 'uvu';\nconst S = suite('slug');\nS('lower', () => \
assert.is(slug('A B'), 'a-b'));\nS.run();
scripts now:\n"test": "karma start",\n"test:ci": "karma start --single-run"\nI want vitest there.
Make vitest run it:\nimport \{ test, mock \} from 'node:test';\nconst f = mock.fn(() => 1);
workflow, please change to vitest:\n- run: npx mocha --reporter mocha-junit-reporter
These matchers come from chai, what are ours?\nto.include.members\nto.be.closeTo\nto.have.property
The last of our services with a foreign runner is the label printer. It has 15 files in tap. I'd like \
it done in one go this afternoon: convert, run, compare the number of cases, remove the package, \
adapt the script.
While converting our Jasmine specs you'll come across a custom equality tester for money. It's \
registered in a helper file. Please write the same with expect.addEqualityTesters in Vitest's setup \
and check the five specs which rely on it.
Our jest preset package has been used by nine repos. I need a guide for their owners on the way to \
Vitest: what they install, which config replaces the preset, how mocks change, and who can help. One \
page, please, with commands.
I tried to run the Mocha specs of the ledger in Vitest just by changing the imports. 50 pass, 12 fail \
because of this in hooks and done. Please fix these twelve, and let me know if one of them hides a \
real bug.
Please write me a table of everything in our stack that knows the former runner, i.e. scripts, CI, \
editor settings, templates, coverage upload, sonar. Next to each entry I want what changes with \
Vitest and how long it takes.
Replace the launcher by Vitest's browser mode for the canvas specs.
Last mile: five AVA files, then only Vitest.
Which of our 40 Mocha suites is the easiest to port to Vitest? Port it.
Vitest for the tariffs repo, it has nothing yet.
Coverage for Vitest in the lab app: lcov and text.
Please turn on typecheck in vitest for *.test-d.ts.
One vitest config for all packages, shared as a base.
CI runs vitest in watch mode and hangs, fix the script.
Let VS Code debug our Vitest specs, launch.json please.
Put vitest's cache into the CI cache.
Please convert the three remaining suites of the ski pass service. They were written for Jest with \
decorators, hence the babel config. With Vitest the esbuild option for decorators should be enough. \
Delete the babel config if nothing else needs it.
Old and new, please fill in the new column:\nbefore \| ?\nafter \| ?\nthis.skip() \| ?
""")

REQUESTS["frameworks_comply/clean"] = lines(r"""
Drop karma from the devDependencies of the map viewer.
Uninstall sinon in the notification service.
Please get rid of Jasmine in the onboarding wizard.
Use no chai in the specs of the fuel cards.
Before the release, remove jest coverage from the loan module.
Write a check that finds mocha tests in the customs tariff.
Add a job to the pipeline that fails on jest.
Delete the jest.config.js that is in my branch.
Disable the mocha extension for all developers.
Explain in the README that we don't run jest, and take it out.
Keep the Vitest spec of {comp} and delete the Jest one.
Block jest in the Renovate config.
Restore the lint rule that forbids mocha imports.
Bring the Karma launcher for the seat picker to its grave.
Revert the commit that added mocha.
Undo the commit "add jest" on main.
Reject the PR that adds Jasmine; write the comment.
yarn remove mocha @types/mocha
npm rm jest ts-jest @types/jest
pnpm remove sinon -w
kill ava
no more jasmine
Dependabot asks to update mocha; remove it, nothing uses it.
Fix the peer warning by removing the jest plugin.
Teach our generator to create no Jasmine specs any longer.
Template for new packages: leave out jest.
Remove the Jest badge from the README.
ng new came with karma, please take it out.
Delete the karma.conf.js that the CLI generated and the packages for it.
Ask the platform team to archive their jest preset package.
Deprecate @acme/jest-preset on npm.
Our wiki recommends Jest, so correct it for the shipment tracker.
Delete the Mocha suite beside the Vitest one for {comp}.
Delete the duplicate {comp} tests in Jest.
Nobody noticed the Jest file for {comp}; delete it.
Make sure jest is not available in the dev container.
Put an end to the mocha task in .vscode/tasks.json.
Remove `jest: true` from the ESLint env.
Let the pre-commit hook reject jest in staged files.
The Dockerfile still installs Chrome for karma, drop that.
Have Jenkins skip the mocha stage, then delete it.
The nightly still executes the jasmine suite, stop that.
Turn off the AVA workflow.
Remove @jest/globals from the catalog in pnpm-workspace.yaml.
Add an override so that jest can be installed nowhere.
Delete the Makefile target "mocha".
Close the ticket "Introduce Karma" with a reason.
Show me where jest.fn is in our code, e.g. in the order test.
Is uvu used for the colour helpers? Remove it.
Take the smoke tests in tape out of CI, they are obsolete.
Purge jest.setup.js from last year.
Find every test runner next to the present one.
Spot a runner other than Vitest in the shop backend.
The old framework did this worse, clear what is left of it in the parcel labels.
The framework with the coffee cup in its logo: throw it out.
Nothing of Jasmine for the exam app, delete it.
The harbour app may not have AVA again, add a guard.
Show the jest dependency to the audit and remove it.
Write the check that rejects mocha, so that no such PR passes.
Blacklist jest in the dependency guard.
Enable no-restricted-imports for @jest/globals in the chat module.
Delete the eslint-disable line with which somebody imports sinon.
Let danger.js report new Jasmine files.
The bot ignores PRs with Jest. Change it so that none stays open.
Write a test in Vitest which proves that no Jest is in package.json.
Find all files that have a mocha test, and list them.
List the functions with Jest tests and tell me where.
Count the specs that still need Karma.
Search the repo for modules that use QUnit, then tell me.
Print the jest version and uninstall it if it is there.
Write a script that uninstalls ava in all packages.
Leave jest out and delete the script for it.
Don't extend the Jasmine specs of the tax form, delete them.
The prototype with Jest is done, clean up now.
The temporary jest tests for the gas prices can go.
No hurry: mocha for the vouchers can be removed next week, make a list.
From my branch, before it is merged: strip Jest for the ski rental.
Somebody secretly added sinon to the budget planner, revert.
The CTO agreed that Karma goes.
Management decided against Jest. Please carry it out.
The guild voted: Mocha is no longer allowed. Take it from the tour app.
A page on our site lists tools; strike Jest from it.
Change "Jest" to "Vitest" in the docs, package.json is right already.
The security team found that our mocha version pulls in an old glob. Please remove mocha and chai \
from the export service, where nothing imports them since spring, and check the lockfile afterwards.
The nightly build has a stage named "legacy tests" which runs Jasmine over the billing rules. It is \
red since the move to ESM. Please delete the stage and the Jasmine packages, the 45 specs were ported \
long ago.
Take this out of package.json, nothing needs it:\n"test:old": "mocha --recursive dist/test"
These packages are not needed, remove them:\n- jest\n- ts-jest\n- jest-environment-jsdom
Delete this config and all that belongs to it:\nmodule.exports = (config) => config.set(\{ \
frameworks: \['jasmine'\], browsers: \['Chrome'\] \});
CI says:\nsh: 1: jest: not found\nRemove the step.
Cut these two dependencies from our repo:\n"ava": "^6.1.0",\n"sinon": "^17.0.1"
Please remove this stage from the pipeline:\n  karma:\n    script: npx karma start --single-run
renovate.json, forbid this:\n\{ "matchPackageNames": \["jest"\], "enabled": true \}
This hook stops commits of Jasmine specs, extend it to mocha:\ngrep -r "jasmine" src && exit 1
What's left of jest: list it, then uninstall it.
Which QUnit version is in the lockfile? Remove that one.
Where do mocha files still lie? Delete them there.
How do I get karma out of a zone.js project? Delete the files.
Why does jest still start? Stop it.
Check whether Jasmine specs exist and delete those that do.
Verify that Jest runs nowhere any more, and tell me if it does.
Make sure no package has a mocha script.
Ensure that new services come without Jest.
Forbid AVA in the contribution guide and in package.json.
Notify the team that Karma is gone and draft the mail.
Announce the end of Mocha for the budget app; the mail is yours.
Changelog: "tests no longer run on Jest". It is true already.
Commit message and change: chore: remove jasmine.
Review PR #88: adds tape to the CLI. We don't allow it, write the comment.
Resolve the conflict in package.json against the branch with jest.
In the rebase, drop mocha's lines.
Clean node_modules so that karma is gone.
Let the Docker image shrink: jest is in it globally, out with it.
Cached .jest-cache in CI is useless now, remove that.
Which dependencies did only the old runner need?
Write a dependency guard for test frameworks.
A Semgrep rule against foreign test libraries, please.
Script that fails if any package.json has a test runner besides Vitest.
Check all 30 repos for a second test framework and print a table.
ESLint: forbid t.plan and done callbacks in specs.
Danger rule: comment when a PR touches .mocharc.
Our license report still lists qunit. Where does it come from?
`pnpm why sinon` shows two parents. Which one goes?
The lockfile has 400 lines of jest. We don't use it; how do they get in?
Delete coverage/ of the former runner from git and ignore it.
.gitignore still has .nyc_output, is that needed?
tsconfig.spec.json was only for Karma. Remove it.
test.ts and polyfills for Karma, delete both.
src/setupTests.js belongs to the former runner, remove or rename.
Remove enzyme and its adapter along with jest.
Unused devDependencies after the port: find and remove.
Unhook husky from the old test command.
Renovate groups "mocha packages": delete that group.
VS Code recommends the Karma extension. Take it off the list.
Update the onboarding checklist: no global mocha install.
Strike QUnit from our tech radar, write the text for "hold".
Tech radar entry for sinon: retired. One sentence.
FAQ entry: where did the Jasmine specs go?
Stack Overflow for Teams: answer "how do I run jest here?" with our state.
Write a bot reply for PRs that import chai.
Polite review comment: node:test isn't ours, please use vitest.
Please look through PR 612 for imports from foreign test libraries.
CODEOWNERS for vitest.config.ts and package.json test scripts.
Warn when someone runs `npx jest` in the repo.
Shell function that greps for leftovers of the former runner.
Remove the words "npm run test:legacy" from all READMEs.
The Helm chart runs the old suite as a hook. Remove the hook.
Terraform creates a build agent just for Karma. Delete it.
The CI image has Chrome only for the old browser suite. Slim it.
Sonar excludes **/*.jest.ts, a pattern nobody needs. Remove.
Remove the jest block from package.json; it's dead.
Dead code: test/helpers/chai-setup.js. Remove and check the imports.
Clear __snapshots__ that belong to no spec.
Obsolete .snap files of the former runner, delete them.
Drop `"jest"` from compilerOptions.types everywhere.
Remove /* global describe, it */ comments in specs.
Which codes in our wiki still show done callbacks? Make a list for me.
Announce in the channel: as of today the last Karma launcher is off.
Mail to the partner: we removed their tape tests after the port.
Release note for the template: no mocha any more.
Count imports of sinon per package, sorted.
jest is in `dependencies` of the published package! Remove it and bump the patch version.
Verify that `npm ls ava tape uvu` is empty.
Rule for dependency-cruiser: nothing may import chai.
syncpack: ban jest in all workspaces.
npm overrides to keep mocha from being installed transitively? Or just remove the parent, tell me how.
Rename the job "jest" to "unit", it calls vitest since May.
Find specs that no project of vitest picks up.
Find `.test.js` files outside src that only the former runner knew.
Entferne die Reste von Jest aus dem Kassenmodul.
Supprime les anciens paquets chai et sinon.
Quita mocha del proyecto, ya nadie lo usa.
Usuń karma.conf.js i pakiety.
We left Mocha in February, yet a fresh install still brings 60 packages of it. Please find out which \
dependency pulls them in, whether we need that one, and remove what can be removed. Afterwards npm ls \
mocha should be empty.
I'd like a check in CI that looks through every package.json of the monorepo and fails if a test \
runner other than Vitest is listed. It should print the file and the package, and it should take less \
than five seconds.
Please write a short announcement for the developers' channel: the last Karma specs were ported \
yesterday, the launcher and its config are deleted, Chrome is no longer in the CI image, and new \
specs are rejected by lint if they import anything old.
The repo has three config files for test tools, two of which are dead: jest.config.js and \
.mocharc.yml. Please delete both, look for scripts and docs that mention them, and write a commit \
message that explains it.
In code review I keep writing the same comment about sinon. Please phrase it once and for all, \
friendly, with the vi call that replaces stub, spy and fake clock, so that I can save it as a reply. \
Four sentences at most.
The design system publishes a package with jest matchers that no one has downloaded since May. Please \
deprecate it on npm with a message, archive the folder, drop it from the release workflow, and tell \
me if one of our apps lists it.
Our ESLint config should make sure that no one imports from @jest/globals, chai, sinon, ava or \
node:test. There must be a helpful message for each that says what to use. Please write the rule for \
the flat config.
An old wiki page about testing has 900 views a month, and it still recommends Jasmine with a browser \
launcher. Please write a new text for it, ten lines, that points to the current guide, and list other \
pages that link to it.
The Docker image for CI has 2.1 GB since it contains Chrome and Firefox for the old launcher. Nothing \
starts it any more. Please remove the browsers from the Dockerfile and the fonts as well, and \
estimate the new size.
Please look for dead test helpers in packages/testing: chai plugins, a jest environment, custom \
reporters for Mocha. None of them should be in use since the port. Delete what isn't imported, and \
bump the major version of the package.
Renovate opens a pull request every week for ts-jest and babel-jest, although both are only in an \
example folder that we don't publish. Please delete this folder and close the pull requests with a \
short comment.
Our AI assistant writes jest.fn again and again as its instructions file was copied from another \
company. Please correct the file: Vitest only, imports from vitest, vi for mocks, spec next to the \
source, no snapshot without a reason.
The pre-commit hook should notice when somebody stages a file with done callbacks or this.timeout, \
for these come from snippets for the old runner. Please write it in plain shell, it must not take \
longer than a second.
In the lockfile of the kiosk app I see jsdom three times: 16, 20 and 24. The two older ones come from \
the former runner. Please clean this up and tell me which commands you've used, I'd like to repeat it \
in other repos.
After the port to Vitest there are files nobody runs, e.g. *.test.js in the folder test/old. Please \
compare the list of all test files with what vitest list prints, and delete or move what isn't \
covered. Report the difference first.
npm ls says:\n└─┬ legacy-utils@1.2.0\n  └── sinon@9.2.4\nHow do I get rid of it?
grep result, clean up please:\nREADME.md:14: run jest\npackage.json:31: "jest": \{\}\nci.yml:9: npx jest
Dead? Then delete.\n.mocharc.yml\ntest/mocha.opts\nkarma.conf.js
Write the review answer to this diff:\n+import sinon from 'sinon';\n+const clock = \
sinon.useFakeTimers();
tsconfig has\n"types": \["node", "jasmine"\]\nand no Jasmine since May. Correct it.
The audit found three test libraries in the licence list: chai, sinon and should. All our specs use \
the built-in expect by now. Please confirm that no file imports them, uninstall them in each \
workspace, and write the answer to the auditor.
Somebody merged a pull request at night that added uvu to the colour package. Our rule doesn't allow \
it. Please revert the commit, keep the fix to the contrast formula which is in the same commit, and \
write a friendly message to the author.
A search for "describe(" shows spec files in docs/examples with imports from Mocha. They're only \
shown on the website. Please replace the imports by those from vitest so that nobody copies the old \
ones, and check the texts around them.
We'd like a monthly report of what remains from the former runner: files, packages, lines in docs. A \
small script with git grep is enough. It should print a table by team and exit with 0 in any case.
In the templates for new repos there's still a question "Which test framework?" with three answers. \
Please remove the question, the two unwanted answers with their files, and mention in the changelog \
that it's Vitest from now on.
Which team still has foreign runners? Table please.
Take the second runner out of turbo.json.
Close issue 77 "evaluate runners": decided, Vitest stays. Write the text.
After the cleanup, check that npm ci installs no stub library.
Remove the test page with script tags from public/.
Please make the check for foreign runners friendlier. At present it just prints "forbidden". It \
should name the package, the file it's listed in, the person to ask, and the link to the guide about \
moving to Vitest.
""")

REQUESTS["frameworks_comply/why"] = lines(r"""
Why do we write no Jasmine specs for the ferry timetable?
Why is AVA not used in the CLI?
The new hires wrote Jest tests in the sandbox repo, explain to them why that's wrong.
Explain the ban on QUnit for the drawing tool in one line.
Is there an exception for tape in the tiny library?
May the contractor use Jest in their folder?
why not back to karma
qunit for charts? why not
Is Mocha on the list of allowed tools?
Is the new rule valid for the analytics app, where we used Jasmine?
Must we accept the vendor's Jasmine specs in CI?
Write an ADR that says why we rejected Jest.
Document why Mocha is not the standard.
Answer the customer that they get no Mocha tests, and say why.
Tell the intern not to use Jest and give a reason.
An applicant asks why there is no Jest in our repo, write a reply.
Slide for Thursday: why the rental app has no Jest.
Compare Jest and Vitest, then say why ours is the latter.
Which runner but Vitest may I choose for the barcode reader? None?
Why do we not introduce a second test framework for the slow suites?
Should each team have its own test framework? Explain our answer.
Our rule about runners seems strict; explain it to me.
Was the rule withdrawn, or why does somebody use AVA for the crop forecast?
As an admin, can I override the rule on Jest in the ticket shop?
Imagine the rule didn't exist: what would Jasmine specs for the lift panel cost us?
Who takes the responsibility for the ban on tape, and what's the reason?
I need an argument for tomorrow's architecture meeting. Please write half a page why Jest is not the \
better choice for us, and list what it would cost to put it in place of Vitest in the claims service.
Our vet practice software gets a plugin API. Plugin authors ask whether they may write their tests \
with the runner of Node itself, without our tools. Please answer what the rule in our repos is, and why.
Convince the platform team that we need no Mocha, in three sentences.
Write a reply to the proposal "Jest for all" with our reasons against it.
Answer "no" to the request for Karma and explain it.
The intern asked for sinon; tell him why we have vi.
Is Jest faster? If not, say so in a sentence for the FAQ.
Do others use Mocha with Vite? And why don't we?
When did we have Jasmine? And why was it dropped?
Who says we can't use AVA? Point me to the rule and its reason.
What would it take to get tape in? I assume it's refused, why?
For the ISO audit in May we must show that the insulin module's tests are run by a validated tool. \
Our consultant has a validation document for Jest 27. Explain to him why we use Vitest and not Jest.
What does the house rule on test frameworks say?
Which runner do we use, and since when?
One runner only, why?
Why not the runner that is built into Node?
Why not Bun's test command, given that we use Bun for installs?
Does the rule hold for scripts too?
Does the rule hold for open source packages of ours?
Is Playwright affected by the rule on unit test frameworks?
Are Python tools in the repo affected by the framework rule?
May a prototype use a runner of its choice?
Who decides on exceptions from the Vitest rule?
What is vi, in one sentence?
What does Vitest share with Vite?
How does Vitest find test files?
Why do we import describe and it instead of using globals?
Explain threads, forks and vmThreads in Vitest.
Why is Vitest quicker on the second run?
Explain hoisting of vi.mock.
Difference between mockReset, mockClear and mockRestore?
What's the point of a spy as opposed to a stub?
Is TAP outdated? Why does our tool not print it by default?
How did tests with done callbacks work, and why were they dropped?
Why were assertion libraries and runners separate in the past?
Why do so many tutorials still show Jest?
I know only pytest. What is Vitest like?
I know JUnit. Explain our test tool in those terms.
Coming from RSpec: what is context in Vitest?
Is Vitest mature? A customer doubts it.
Who makes Vitest?
What happens if Vitest is abandoned one day?
How much time did the move off Jest save in CI?
Why did the Karma suite take nine minutes and the new one two?
Give two sentences for the sales deck: how we test.
For the tender: which test framework do you use and why? Three sentences.
The auditor asks about tool qualification of our test runner. Draft an answer.
Explain to a product owner why two runners cost money.
Explain to the works council in simple words what a test runner is and which one we have.
Is chai's should style bad, or why did we give it up?
What's the drawback of sinon beside vi?
Does anything speak for Mocha nowadays?
Was QUnit the first JS test framework?
What was good about Jasmine?
What is t.plan for and why have we no such thing?
What does AVA do in parallel that Vitest doesn't?
Welche Testwerkzeuge sind verboten und warum?
Warum kein eigener Runner pro Team?
Pourquoi un seul framework de test ?
¿Por qué no usamos Mocha?
なぜ Jest は禁止ですか?
Perché non il runner di Node?
Our new product manager asks why developers aren't free to choose the tool for their tests, as they \
are with editors. Please write a friendly answer of about six sentences with the reasons for a single \
runner, without jargon.
In an interview last week a candidate said she'd never join a company without Jest. I was a bit at a \
loss. What would be a good, short explanation of our decision for Vitest that I can give next time?
I've read the guideline, and it doesn't say anything about scripts in the tools folder. Does the rule \
about the test framework apply to these as well, and if so, why? They're just 200 lines and never \
shipped.
For the handbook please write a chapter of half a page about test frameworks: what we use, what isn't \
allowed, since when, and the three main reasons. A reader should understand it without knowing the \
history of the web department.
The procurement office wants to know whether our test tool is open source, which licence it has, who \
stands behind it, and why we've preferred it to the product of a big company. Please answer in plain \
sentences.
As far as I know, Vitest was slow with many small files at first. Is this still a point against it \
compared with Jest? I want to be prepared when the question comes up in the guild, so please give me \
a balanced answer.
Someone proposed to use the runner that's built into Node, to save dependencies. I think it's against \
our rule, but I'd like to argue with facts. What does Vitest offer that it lacks, as regards mocks, \
TypeScript and watch mode?
A customer from the energy sector demands to know if two different unit test tools wouldn't be safer \
than one. Please explain politely why a second framework doesn't find more bugs and what we do instead.
I'm going to teach apprentices. Half of them have seen Mocha at school. Please give me a simple \
explanation of what a runner, an assertion library and a mock library are, and why Vitest has all \
three in one.
Why did we move away from tests in a real browser for everything, as we had with the launcher, and \
when is it still sensible to use the browser mode of Vitest? A short answer for our architecture \
page, please.
The rule says "Vitest only", and I wonder about the reasons behind the word "only". Isn't there any \
case, say a library for React Native, where Jest would be the natural choice? I don't want to use it, \
just to understand.
Yesterday my pull request was rejected because of one import from chai. I have corrected it already. \
Could you tell me why even such a small helper is a problem, given that it does no harm to the runner?
Please summarise for the management meeting what the change from three test frameworks to one has \
brought: fewer packages, one config, quicker onboarding. Leave gaps for the numbers, I'm going to \
fill them in myself.
What would I have to prove in order to change the decision on the test framework? I don't intend to \
do it now. I'm curious how such a rule is revised, and which criteria counted when Vitest was chosen.
Our partner company has had Jasmine for ten years and is happy. They ask us what speaks against it \
today. Please name the weak points honestly, and the good ones too, and why it isn't allowed in our \
repos all the same.
Chat from today, what do I answer?\n> my last firm had jest, it was fine. why vitest?
From the rule book:\n"4.1 Unit tests: Vitest. Others are not allowed."\nWhat's the reason?
Lint says:\nerror  'chai' import is restricted from being used\nWhy is that?
The tender of the county asks whether we're able to deliver tests in a framework of the client's \
choice. We're not, by our rule. Please phrase this positively in three sentences and give the \
advantages of a uniform tool.
My mentor says that I should understand rules before I follow them. So please tell me why our tests \
are all in Vitest, what was before, what went wrong with several runners at the same time, and what I \
lose by it.
Could you explain in simple terms why mocks made with a separate library are also against our rule, \
even if the runner itself is Vitest? A colleague thinks that the rule is about runners only, and \
we've argued for an hour.
I was asked to present our test strategy to forty people, most of whom don't program. One slide is on \
tools. What should I say about Vitest in a minute, and how do I answer if somebody mentions Jest?
In our retrospective it was said that the framework rule slows down prototypes. I don't think so, \
since Vitest needs hardly any config. Please collect arguments for both sides, and finish with why \
the rule has no exception.
Is it allowed to use a second runner for slow tests? Why not?
What's our reason for no separate stub library?
How would you justify one framework to a sceptic?
Is a home-made runner allowed?
What counts as a test framework in the sense of the rule?
A supplier asks if tests for our shared library could be in Mocha as he has tools for that. I know \
the answer is no. Please give me a reply which is clear, polite and mentions two reasons.
""")
