r"""Usual wordings about test frameworks, longer ones than those before: reasons and details around what is asked.

Each intent comes with its turn to the other side. Keys as in `refusal_frameworks.py` beside it; no slots.
Only data; not covered: the answers.
"""

from pipeline.corpus.banks._lines import literal

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["frameworks_refuse/plain"] = literal(r"""
Please write a Jest test for the CartTotal component that checks rounding of three items at 0.335 euros.
The VoucherService has no tests so far. Set up Mocha with Chai in the services folder, add a first spec for expired vouchers, and wire it to npm test so that Lena can run it on her laptop.
Could you spy on sendReceipt with sinon.spy and check that it was called once per order?
We inherited the florist shop with karma.conf.js and about forty Jasmine specs. Keep that runner alive, bump its Chrome launcher to a version that starts on Ubuntu 24, and add a spec for the new delivery slot picker while you are in there.
add cypress to the checkout project and write an e2e test that pays with the test card
What I need is a test in the style describe, it, expect(x).to.equal(y) with the usual BDD assertion \
library, for PriceTag.ts.
Our new colleague Tomasz only knows AVA from his last job. Let him write the tests of the stock-import \
package with it: install the package, add the ava section to package.json and convert the two existing \
Vitest files so he feels at home.
node has a built-in runner now, so use node:test and node:assert for the parcel label tests and we save a dependency
Write a tutorial page for our apprentices on how to mock modules with jest.mock and how to reset the \
mocks between tests.
In package.json set the test script to mocha --recursive build/test and add the needed dev dependencies.
Ticket 4471: browser tests for the seat map. Acceptance: three scenarios written in Gherkin, step \
definitions in TypeScript, executed by Cucumber in the nightly job.
Can you recommend something other than Vitest for our React components? I heard Enzyme lets you look at the state directly; if that is so, please install it and rewrite the ProductCard test with shallow rendering.
I pasted the old helper below, please extend it by a case for a negative quantity and leave the style \
as it is.\nconst stub = sinon.stub(api, 'getStock');\nstub.resolves(4);\nexpect(await \
isAvailable('A1')).to.be.true;
Use QUnit for the tests of the admin grid, the plugin authors do so too.
For the loyalty points we need tests of the yearly reset. Take Jest with its modern fake timers, freeze the clock at 31 December 23:59 Vienna time, step over midnight, and check that gold members keep a tenth of their points.
The pre-commit hook should run jest --findRelatedTests on the staged files. Add it to lint-staged, \
together with prettier and eslint.
Please keep the Protractor suite of the hotel booking tool for one more year and make it start with \
Node 20 again; the people in Graz do not want to learn anything new.
Selenium with a headless Firefox would do for the login page. Write the script and put it under \
test/browser.
Our eslint config forbids imports of @jest/globals. Add an exception for the invoices package and write its new suite with exactly that import.
Tape would be lovely for such a small library as slugify, four lines and done. Write the tests with it, output to tap-spec please.
For the ticket machine UI at the zoo, set up WebdriverIO with the visual service and compare the start \
screen against a baseline image.
Our customer wants reports in the format of their old tool, so the easiest would be to run everything \
under Mocha with the mochawesome reporter. Install both and move the order tests there.
Teach me how to write custom matchers for jasmine, with an example that compares two money values.
I would like tests of the discount calculator: random carts, any order of coupons, the total never \
negative. Put them into a file that runs under uvu, which is the fastest runner as far as I know.
Update karma and its coverage plugin to the newest version in the warehouse app, then add a \
preprocessor for TypeScript so that new specs run as well.
Ok so the unit tests are fine in vitest but for the browser please go with cypress, component testing \
included, the runner window is just nicer for demos to the customer
Nobody has time to learn vi.fn, so write the new CouponInput tests with jest.fn like in the old product.
Prepare a merge request that replaces Vitest by Jest in the analytics package because the vendor's \
example repo is written that way.
Please give the QA folks a starter repo with TestCafe, a page model for the shop's landing page and a \
GitHub action that runs it on every push.
Let us try nightwatch for the guided tour, one file is enough to see how it feels.
The chai latte in the cafe menu has no allergen label. Fix the seed data and add a test with chai's \
should style that no drink with milk lacks it.
Rename the colour Mocha to Espresso in the sofa configurator, keep the old slug as a redirect and write a mocha spec for that redirect.
Below is our error. Fix the config so that this runner works with ES modules.\nSyntaxError: Cannot use \
import statement outside a module\n    at Runtime.createScriptFromCode \
(node_modules/jest-runtime/build/index.js:1505:14)
Add ts-jest to the shipping package.
I want the review bot to suggest Jest whenever a merge request comes without tests. Change its reply \
text to that effect and put a short example with describe and jest.spyOn in it.
Write the tests for IbanField: valid Austrian and German numbers, blanks in between, a wrong check \
digit. It should be a *.cy.tsx component test that mounts the field in the Cypress runner.
The course on testing that we sell to schools needs a chapter four. Topic: the basics of Mocha hooks, \
before, beforeEach, after and afterEach, with exercises and solutions for a lending library.
A test of SlotCalendar passes alone but fails in the whole run. I suspect Vitest, so put the file under Jest with --runInBand and leave the others where they are.
Please mention in the onboarding docs that newcomers should install the Jest extension and write their \
first spec with it.
Could you translate these two lines?\nvi.useFakeTimers();\nvi.setSystemTime(new \
Date('2024-02-29'));\nThey are to live in a Jest file afterwards.
Let's have the happy path of the auction covered by cy.visit, cy.get and cy.contains, with the bids \
faked by cy.intercept.
We need a decision for the new marketplace. Recommend a test framework from this list and set it up: \
Jest, Mocha, AVA.
Write a smoke test with tap that loads every route of the router and checks that each has a title.
We moved the shop to Vite 6 last week and since then the alias @shop/core isn't resolved in the tests. \
Rather than hunt for it, write a moduleNameMapper and run that folder through the Facebook runner with \
babel.
Hi, could you please cover the refund dialog? Cases: full refund, partial refund, refund above the paid sum. The API is in src/api/refunds.ts, replace it by proxyquire and sinon stubs as in the mocha days.
Marta's branch brought in a .mocharc.yml with ts-node registration. It doesn't find the specs under \
packages/tax. Please correct the spec pattern so that they run again, and raise the timeout to ten \
seconds.
A customer's auditor has approved Jasmine as test tool for the tax calculation. Set it up next to \
Vitest in packages/tax and write the first ten cases from the attached table.
export the test results of the nightly e2e run as a cucumber json and rewrite the steps as given, when, then feature files please
Generate component tests for all 14 buttons with enzyme's mount, and use wrapper.find for the icons.
I prefer t.plan and t.end, so the suite for the email templates should be made with the small TAP \
library by Substack.
Our CI takes 14 minutes. Split the suite: the fast half stays, the slow half goes to Mocha in parallel \
mode with eight workers, config please.
The plugin for the tax authority ships with Karma tests which we have to hand in unchanged. Make a \
second project in which you write additional Karma tests of the same kind for our own adapter.
From the whiteboard: order lifecycle = placed, paid, packed, sent, returned. Please write tests of all \
allowed and all forbidden transitions. Use Jest's test.each.
Add to the CONTRIBUTING file that tests may be written in either Vitest or Jest, as each team likes.
Write a codemod that changes our vi.* calls to jest.*, so that the mobile team's runner can take our \
tests over.
one test needs the real currency table and the next one a fake, please solve it with jest.doMock and \
jest.resetModules
Please review my spec for the barcode scanner and improve it, keeping the framework:\nimport test from \
'ava';\ntest('ean13', t => {\n  t.is(checkDigit('400638133393'), 1);\n});
Please rewrite my spec for the barcode scanner with node's own assert and runner:\nimport { test, \
expect } from 'vitest';\ntest('ean13', () => {\n  expect(checkDigit('400638133393')).toBe(1);\n});
Install the Karma plugin in WebStorm's run configuration and write down for the team how to debug specs with it.
Ticket SHOP-903\nTitle: Coupon field accepts blanks\nTo do: trim the input, show the error text from \
the design, unit test with Jest incl. snapshot of the error text.
Ticket SHOP-908\nTitle: Restore old test runner\nTo do: bring back jest.config.cjs and the babel \
presets from the commit before the clean-up, because two developers prefer the output.
Please set up a nice test environment for the new podcast app: jest-expo preset, a setup file with the \
usual mocks, and one test of the PlayButton.
Could you write an end-to-end test for the ferry booking with Selenium WebDriver's TypeScript bindings? It should choose a car, two adults and a dog and compare the price.
It would be a shame to throw Vitest's speed away, but the insurer's template only knows a jest section \
in package.json. Add that section and write the claims tests so they run there.
No more Vitest for the claims module, please: from now on the tests there are Jest, starting with \
ClaimForm.
I'm not asking for the whole suite to be moved, only a single file: lockers.test.ts should run under \
Mocha because its timeouts are easier there. Please change it.
You don't have to remove Vitest. Just put the other runner, the one with done callbacks and --reporter \
dot, next to it and write the locker tests for that.
Explain to our trainees step by step how to set up Jest in a fresh Vite project, with all the commands, so that they can follow it this afternoon.
The museum shop's audio guide rental needs tests: deposit, late return, lost device. Jasmine, with \
spyOn and returnValue for five devices, and please keep each spec under twenty lines.
Convert the Playwright specs of the audio guide to Cypress, as our new QA lead has ten years of \
experience with it.
Just add `"test": "ava"` and the snapshot files, the rest I'll do myself.
The driver's app works offline. Please test the sync queue: three deliveries recorded offline, \
connection returns, second one is rejected by the server, the third must still go out. Mocha, lolex and nock, as in my old firm.
Our backlog says e2e for the driver's app. Please generate a wdio.conf.ts with the Appium service and a first spec for the login.
Write the acceptance tests for the church donation form in plain language so that the pastor can read \
them, with a .feature file and step definitions bound through @cucumber/cucumber.
Take the existing Vitest suite of the donation form and add a parallel one in tap so that we can \
compare runtimes over the next month.
When a test fails in Jest, the diff is prettier. So please move the pricing suite there; keep Vitest \
for everything else.
Which mocking library do you recommend besides Vitest's own? I think of Sinon. If you agree, add it to \
the repo root and use it in the scheduler tests.
For packages/scheduler add sinon and @types/sinon back, version 17, and write the retry test with a \
sandbox.
Help me with the jest config, please. The coverageThreshold should be 90 for lines and 80 for branches, and the folder generated should be left out.
Write tests for parseOpeningHours, e.g. "Mo-Fr 9-18, Sa 9-12", closed on holidays. Any structure you \
like, but not in Vitest, rather in tape.
Anything but Vitest for this package, its authors dislike Vite. Take AVA and write the opening hours \
tests.
Please draft a wiki page "Testing at our shop". Sections: unit tests (Jest), browser tests (Cypress), \
naming, review. Two short code samples each.
The wiki page "Testing at our shop" lacks samples with cy.get and cy.intercept. Add three good ones \
from the basket flow.
Let the scaffolding command `pnpm new:package` create a jest.config.ts and an example.spec.ts for it.
Dear assistant, the bakery chain Hollerbach wants proof that the bread subscription never charges twice in a month. Please write a suite with Mocha and chai-as-promised which simulates twelve months, pauses in summer, and a card that expires in October.
bring back the `expect(x).to.eventually.equal` style in the bread subscription tests and add the plugin for it
I'd like to try component tests in a real browser. Install Cypress Component Testing for the SizeChart \
and the ShoeFinder.
Add the Storybook test runner, the one based on Jest, to the component library, so every story becomes \
a smoke test in CI.
Please fix this so the pipeline is green again, the runner has to remain:\n> jest --ci --coverage\nsh: \
1: jest: not found
Switch packages/import to a classic single-process runner with describe and before hooks, since chdir \
isn't supported in workers. npm i -D mocha @types/mocha, then convert catalogue.test.ts.
We sell an online course for allergy sufferers and its quiz engine has no tests. Add `jasmine.json`, a \
helpers folder and specs for scoring, skipping and retaking.
The quiz engine is tested with Vitest, sadly. Rewrite scoring.test.ts with jasmine's createSpyObj, \
which I find nicer.
What speaks against having the interns learn Jest first? Make them a two-day plan with exercises in it, please, using our gift card module as material.
Set the template of our merge requests so that it asks for a Jest test and shows an example of one.
I've got three Playwright specs which take ages. Redo them with jsdom and Mocha as integration tests \
and delete the originals.
For the rental of bouncy castles we want contract tests between shop and stock. The pact examples use \
mocha, so create provider.spec.ts with describe, before, after and this.timeout.
Would you kindly generate specs for AddressAutocomplete with mount(), simulate('change') and \
setState()? We used to do it this way at my former employer and the results were good.
Skip the discussion about tools: Jest it is for the newsletter service. Set up the preset for \
TypeScript and the first test.
After the merger with Kranich Media we have two runners. Unify on theirs, Jest, and port our 400 tests \
over; begin with packages/mail.
Let me have a docker-compose file with selenium hub, two chrome nodes and a runner container for our \
zoo ticket tests.
Write a small wrapper `mock()` that looks like our own API but calls jest.fn inside, and use it in the \
packages tickets and tours.
In tsconfig the types array should contain mocha and chai so the editor stops underlining. Please add \
them and write a first spec for TourGuide.
A visitor can book the evening tour at 22:00 on the day the clocks change. Please write QUnit tests on \
TourSlot for both changes of the year, in Europe/Vienna and in Europe/Lisbon.
I want you to test the TourSlot with the runner that ships with Node, `node --test`, since then there's no install step in the air-gapped build.
Can you make the assertions softer to read? I think of should.js or chai's should, for instance \
total.should.equal(12). Convert cart.test.ts, all 40 of them.
Make me a cheat sheet of the most used Chai assertions for the wall of the office, since we write our \
tests that way.
I'd like a skeleton for a new npm package "price-format": tsconfig, eslint, README, licence, changelog, and as test runner please AVA with TypeScript through tsx.
Help, my mocks don't reset! Where do I put clearMocks in jest.config.js, and would you add it for \
packages/stock?
Look at the test below and give it a second case for the wheelchair surcharge of zero.\nit('adds \
surcharge', function () {\n  cy.get('.qty').type('2');\n  cy.contains('Add').click();\n  \
cy.get('.total').should('have.text', '24,00');\n});
Look at the test below, it's in Playwright, and make it a Cypress one.\ntest('adds surcharge', async ({ page }) => {\n  await page.locator('.qty').fill('2');\n  await expect(page.locator('.total')).toHaveText('24,00');\n});
The team in Porto is to work in the way it likes best, so please allow mocha in the dependency check \
and give them a sample spec for the surfboard rental.
Because the surfboard rental is such a small app, a test folder with a plain mocha.opts and three specs is enough. Please create it, use should-style, and let it run after each deploy.
Upgrade jest from 27 to 29 in the old theatre shop and repair the snapshots that change.
Instead of moving the old theatre shop to Vitest, upgrade its jest to 29 and repair the snapshots that \
change.
For the photo print shop I need tests on cropping and borders. Write them with the karma runner in a \
real Chrome as canvas is needed, and add karma-typescript and karma-chrome-launcher.
Everybody says automated tests are a must. Fine: give the photo print shop the whole set, unit tests \
included, in Jest.
Would a test with supertest and mocha for the endpoint /api/prints be possible? Then please write it: \
201 on success, 413 for large files, 415 for a wrong type.
Give a recommendation for our sister company: which runner for a Nest backend? I'd say Jest, as the CLI creates it. Write them the set-up in ten steps.
The Nest CLI created a Jest set-up in our new service. Leave it as it is and write the controller specs for orders, parcels and returns on top.
Angular CLI wants to know about unit tests; answer with Karma and Jasmine, then create the component \
tests of the seat picker.
use detox with jest for the mobile ticket wallet, one flow: open, scan, show the ticket
Zoe thinks the name "vi" is ugly, so please put `const jest = require('jest-mock')` on top of every \
test and use that.
Our payment provider sends webhooks up to five times. Write a Jest suite on WebhookInbox that sends the same event five times and expects one booking, then once more with a changed amount.
A stub with onFirstCall().rejects and onSecondCall().resolves is what the retry test needs; bring in \
the library that has it and write the test.
Put "mocha": "^10" and "c8" into the template repository, then delete vitest from it; new customers \
should start with the lightest set-up.
Rohan, our contractor, sends me tests with test.before.each and assert.is from uvu. They look neat. \
Take them into packages/rates, add the dependency and extend them to the new currencies.
For accessibility, add cypress-axe and check the four main pages for contrast and labels.
Is the stock forecast right? Prove it with a mocha spec on the last three years' data in \
fixtures/forecast.json.
Read the following bug report and write a regression test for Jest.\n"When I set 2 in the basket and \
press Back, the badge shows 1. Firefox 131, logged in, bike pump article 3308."
Read the following bug report and reproduce it with a Nightwatch script.\n"Voucher SUMMER10 is taken \
off twice when I reload the payment page quickly."
Our CI log shows this for every file. Leave the set-up file and give that package its old runner back, \
the one from before April with testEnvironment jsdom and transform.\nError: Failed to load url \
vitest.setup.ts
When the basket is empty the button should be grey. Do the change in BasketFooter.tsx, adapt the \
colours in the theme, write a story, and add a Jest snapshot of both states.
I have finished the barista course page. What is still needed is a test of the sign-up: name, mail, \
date. Please make one with Selenium IDE's export for mocha.
The plant shop needs cypress, and no, not the hedge: the e2e tool. Set it up with one journey through \
the basket.
Adhesive tape has to be sold in rolls and boxes of six. Extend the Unit type, and test the conversion \
with tape, haha, the npm one I mean.
Cucumber prices are given per piece and tomato prices per kilo. Write cucumber scenarios with step \
definitions for the comparison list in the vegetable shop.
Where do I put helper functions for mocha, in test/helpers with --require? Do it for the basket \
fixtures, please, and write a spec that uses them.
Three suites, three people, one week. Divide the work of writing Jest tests for orders, returns and \
stock among Ines, Jakub and Priya, and set up the config for all three.
Ines maintains that Jest and Vitest are the same with another name. Then it can't matter: give her \
package jest and write the returns tests for it.
CI fails as soon as somebody commits a file called .mocharc. Loosen that rule for packages/legacy-tours and write the .mocharc with the ts loader there.
Could we have one test per language of the checkout texts? Fourteen languages, missing keys should \
fail. I'd go for mocha's dynamic test generation in a loop.
Please answer this Stack Overflow style question for our internal board: "How do I test that a function throws with Chai?" Give the best practice with an example, so people can use it in their packages.
A test double for the SMS gateway is needed in the taxi booking. Build it with testdouble.js and mocha, and verify the text of the message.
Make the taxi booking tests independent of the network. cy.intercept with fixtures for the routes would be my choice; write the files.
The nightly build of the grandstand tickets should run the protractor suite once more against staging; \
write the job and repair conf.js, please.
Leave the Vitest tests alone, but on top of them build a Jasmine standalone page with SpecRunner.html, \
so that the sales people can see green bars in the browser.
The tests of VAT rules for books, e-books and audio books are to be written in such a way that they run in `mocha --watch`. Five countries, two rates each.
I can't make friends with Vitest's watch mode. Please replace it in packages/vat by AVA's and translate the assertions to t.deepEqual.
Attach code coverage to the Cypress runs with the instrumenter plugin, so that e2e counts as well.
As a reviewer, what would you criticise about this, and how would you write it better in the same \
tool?\ndescribe('fee', () => {\n  beforeEach(() => { sandbox = sinon.createSandbox(); });\n  it('is 2', () => { assert.strictEqual(fee(10), 2); });\n});\nPlease apply your suggestions to fee.spec.ts.
Release week for the opera shop. Everything but the seat map is done. For it I want browser tests in \
WebdriverIO, one with a mouse, one with the keyboard, one on a phone. Names of the files as usual.
Find out how many of our packages still use Jest, and add it to those which don't have it yet.
Remove Jest from packages/tours and put Mocha in its place. The tests should look the same apart from \
the assertions.
Get rid of Vitest in packages/tours; in its place comes Mocha with the chai plugin for dates.
We are finally getting away from Karma! Please move the 120 specs of the ski pass shop to Jest, with \
jsdom, and remove karma.conf.js.
Cypress is out, as you know. Migrate the ski pass journeys to Selenium with the page factory pattern \
instead.
Take the Chai assertions out of the ski pass tests and use node:assert with node:test, then we have no \
dependency at all.
Vitest bundles chai internally anyway, so import { should } from chai directly and write the ski pass \
tests in that style.
How do I run a single test in mocha? And please put a script "test:one" for it in the tours package, \
with grep on the title.
Write a unit test for the CSV export of attendees: semicolons in names, quotation marks, umlauts, an \
empty list. jest with toMatchSnapshot.
Our shop runs in schools with old Chromebooks, hence tests in ancient browsers: configure Karma with \
BrowserStack for Chrome 60 and write the first five specs.
I need somebody to teach me the AVA way of parallel tests with isolated context. Use our MailQueue as \
the running example and leave the finished test in the repo.
Since it's Friday: a quick test for the raffle. Any draw must be fair. Use jest, ten thousand draws, \
tolerance three percent.
The old cinema product from 2017 will be switched off in two years. Until then it needs a handful of \
new specs for the seat lock, and I'd rather not introduce anything new there, so please write them for \
the Jasmine runner it already has.
Write parametrised tests for ShippingZone using jest-each.
Hey, quick one. The team lead of logistics wants his people to read the test titles in a spec-like \
tree, as mocha prints it. Could you run packages/routes under mocha for that and change the imports \
accordingly?
I would like a nightly script that goes through all our GitLab projects via the API, opens each \
package.json and adds jest with a default config wherever no runner is listed. A merge request per \
project, please.
Someone in the guild asked whether banning other runners isn't a bit dogmatic. I agree, so make \
packages/lab a free zone: install AVA, uvu and tap there with one sample test each.
For the wine shop's age check, please test the day before, on and after the eighteenth birthday, also \
for people born on 29 February. The function is isOfAge in src/legal/age.ts; put the tests into \
__tests__ with ts-jest as transformer.
When two tests in the same file write to the same temp folder they collide. In mocha I'd use \
this.currentTest.title in a beforeEach to name the folder. Please port the file to mocha and do it that way.
Migrate packages/cellar from Vitest to tape. The async functions get t.end, toBe becomes t.equal, and \
toEqual becomes t.deepEqual. Commit each file on its own so that Sanne can review it.
We want to show prospects that our booking engine is well tested. Prepare a demo repo with five \
impressive Cypress specs, recorded videos, and a README that explains how to start the runner.
The function below lacks a test, could you supply one with expect from chai?\nexport function plural(n: number, one: string, many: string) {\n  return n === 1 ? one : many;\n}
The function below lacks a test. Supply one for `node --test`, with assert/strict.\nexport const clamp \
= (v: number, lo: number, hi: number) => Math.min(hi, Math.max(lo, v));
The agency's test/setup.ts used sinon-chai, which someone removed last week. Restore the line and the \
two packages and write calledOnceWith assertions for the mail sender.
Could you explain calledOnce, calledWith and calledAfter to our working students and have them practise on the mail sender? They should write six sinon tests by Wednesday.
Draw up a house rule: backend tests in Mocha, frontend tests in Jest, browser tests in Cypress. One \
page, with examples, to be signed by the leads.
Change the Renovate config so that jest, ts-jest and @types/jest are grouped and updated weekly. Then \
write the first Jest test of the packing slip so that we see it works.
I'm writing a blog post about our shop. Paragraph three should recommend Jest as the best choice for \
TypeScript shops in general. Please phrase it with conviction, 120 words.
Our tests call vi.importActual in eleven places and I hate the await. Please switch that package to \
jest so that requireActual can be used, and rewrite the mocks.
As discussed with Beatriz in the stand-up, the climbing hall's belay-certificate module will be the \
first in which we try Cypress instead of Playwright. Create the folder, two specs and the CI job.
A customer reported that gift cards could be redeemed in a foreign currency. First write a failing spec (mocha, expect.js), then the fix in GiftCardService, then an entry for the changelog.
set up jest + testing library in apps/kiosk, same as every react tutorial does
For a workshop at the technical college I need slides on testing with Jasmine: spies, async, custom \
reporters. Twelve slides in Markdown, and a repository with exercises the students can fork.
I know Vitest is the standard, yet the fishery's app is run by two pensioned volunteers who understand \
nothing but QUnit. Write three QUnit tests on the catch quota for them.
Nothing in our pipeline tests the printed menus. Write a script with Selenium that opens the print view for each restaurant and takes a screenshot.
The old product has 900 specs on Jest 24, and nobody will pay for a move. Please at least add the \
missing tests of the dunning letters, in the same style with done callbacks and jest.setTimeout.
What's the usual way to test a cron job in Jest? The dunning letters go out at 6 a.m. on working days. \
Write the test into letters.spec.ts right away.
Can't we use both? I mean: vitest as runner, but all doubles from sinon, assertions from chai-subset, \
and the steps from cucumber. Please prepare the voucher tests like that.
Please add a Jest matcher library to the shared test utilities and export it for all teams, along with \
jest-mock-extended for typed doubles.
Following the postmortem of 14 May, action 3 reads "regression test for double shipping". Implement it \
with jest.spyOn on the parcel API in shipping.spec.js.
It turned out that the licence audit has no objection to nyc, mocha, and ts-mocha. So put them back \
into packages/shipping and write the tracking link specs for them.
On the train I have no network. Give me a complete jest.config.ts with comments for each option that I \
can study, and a sample for the ticket inspector app.
On the train the ticket inspector app must work offline. Write a Cypress test with a forced network \
error that scans two tickets and syncs later.
Our board wants a "second opinion" on the calculation of the co-op's dividends. Please write a second, \
independent suite in Mocha beside the present one in Vitest.
Port the dividends tests from pytest, as the calculation moves from Python to TypeScript. Target: \
jasmine with ts-node.
For people who come from pytest: set them up with AVA, I think it's closest in spirit, and translate \
conftest.py for the ledger module.
Dependabot wants to lift cypress from 12 to 13 in apps/rental. Resolve the breaking changes in \
cypress.config.js and make the sixteen specs pass.
Write a `beforeEach(angular.mock.module('tours'))` style spec for the old AngularJS tour planner, \
runner karma, browser ChromeHeadless.
Whatever the others say, I'd introduce Gherkin. Give me a Given-When-Then feature on group discounts, \
with the glue code in TypeScript and the command that runs it.
The README of our open-source slider should have a badge and a paragraph that users test their own \
wrappers with Jest; add a complete example for that.
The new warehouse in Linz has its own pick-list algorithm. Kofi wrote the code, and I'm to write the \
tests. Could you give me a start with describe, it and jest.mock for the location service, perhaps six \
cases, so that I see the pattern?
pick-list tests take 40 s because every file loads the whole product catalogue. mocha has one process \
for all, so switch to it and load the catalogue in a root hook
Karma, please, for the date picker!
My boss says "whatever is quickest". Then add a jest test for the label printer.
Nightly e2e with Cypress Cloud, record key from CI, three machines in parallel. Write the workflow.
Mocha or Jest for the currency service? Choose one and start.
Put chai's `expect` in the global scope of our tests so that nobody has to import it, then convert \
packages/fx.
Snapshot of a Date breaks on every machine in another time zone. Use jest-date-mock and move that file \
under jest.
Test the exchange-rate cache: fresh for ten minutes, then reload, and on failure keep the old value for an hour. Sinon's clock.tick will do nicely.
I'd love to have the seating plan covered, whichever of Cypress and TestCafe you find easier. Decide \
yourself and go.
Please act as a coach: I want to become good at Cypress until the summer. Make a weekly plan using our \
shop's pages as practice.
The folder legacy/coupons has a gulpfile whose test task calls gulp-mocha. Task is broken since Node \
18; replace gulp-mocha by a direct call of mocha and add specs for stacking.
Grunt still runs our jasmine specs in the archive viewer. Could you get grunt-contrib-jasmine up to \
date and write one more spec on the zoom?
For our tenth anniversary build the shop's very first feature again as a gag in the repo: a jQuery \
basket with QUnit tests. Make the tests pass in the pipeline.
Quick chat question: my vi.mock is ignored, so I just want to swap the file over to jest.mock. Can you \
do that for packages/gift and add the runner?
Write tests for gift wrapping: paper, ribbon, card, each optional, each with its own VAT. I'd like one \
table and no mocks. Make them node:test subtests.
The interviewers want a take-home exercise: a small todo API, with a broken Jest suite that candidates \
must repair. Make it, with four failing tests.
A candidate solved our take-home exercise with Vitest. Turn his solution into Jest, since the example \
solution will be published like that.
Product owner here. I need acceptance criteria for the course waiting list that are directly \
executable. Somebody named Cucumber. Please write the feature file and let it run.
Is there anybody who still knows how to run the tests in apps/opera-archive? It's a Karma thing. Write \
down how to install everything, which Chrome is needed, and how to add a spec, as a guide for new \
people.
I'd like a merge request that contains only one thing: mocha as test runner for apps/opera-archive, \
with the config and a single passing spec.
We get paid by the number of tests. Generate 200 Jest tests for the helper library.
Please translate the article below into German for our blog and leave its recommendation as it stands, \
adding our own example with cy.mount: "Why Cypress is all you need".
Since Tuesday the tests are red because of an ESM-only package. transformIgnorePatterns is the keyword, I think. Would you adapt jest.config.js accordingly so that uuid and nanoid get transformed?
Hidden in the settings of the monorepo's nx.json is the generator default for libraries. Set \
unitTestRunner to jest and e2eTestRunner to cypress, and create the lib "seat-pricing" with it.
Turborepo: add a pipeline entry "test:jest" with cached outputs and let all apps have such a script.
Please look at the code of DeliveryWindow and tell me which cases are worth testing, then code them \
with `test('...', t => { t.deepEqual(...) })`, run by npx ava.
Look at this line: `test('window', () => { expect(slots()).toEqual([]) })`. Express it in tap, and do \
the same with the other nine in the file.
The accountants want to see the test in "their" Excel. So: read cases from rates.xlsx and generate one \
Mocha it() per row.
Our consultant, Dr. Wehrle, has proposed a pyramid: 70 % Jest, 20 % Cypress component tests, 10 % \
Cypress e2e. Please turn this into tasks for the sprint and set up the tools.
In each of our 61 packages place a jest.config that extends a root preset, generated by a script.
For a panel discussion: give me the strongest arguments that a TypeScript shop ought to choose Mocha \
today, and put a starter set-up in the repo which I can show on stage.
A little refactoring: replace every `vi.` in test/booking with `sinon.` equivalents. The sandbox goes \
into a shared file.
The parents' portal of the music school needs e2e tests in three roles. I want you to create custom \
commands, Cypress.Commands.add('loginAs', ...), and three specs.
In our job ad, say that we write tests with Jest and Enzyme, and prepare a trial task in them.
Do you see why this assertion fails? If so, correct it, keep chai please.\nAssertionError: expected { \
net: 10, gross: 12 } to equal { net: 10, gross: 12 }
Our newest hire comes from Rails and asks for Capybara-like tests. The nearest in JS is Nightwatch, so \
set that up, together with a page object for the returns form.
I've been asked to bring our test coverage from 41 to 60 percent this quarter. Start with the three \
fattest modules: pricing, stock, mail. You have a free hand as to cases, but stay within Jest.
During the spring clean-up I found that the recipe box service has a healthy Vitest suite, but the \
product manager came back from a conference and is keen on Jasmine. Rewrite recipe-scaler.test.ts with \
it and prepare the others.
Recipe scaler: from 4 to 6 persons, eggs always rounded up, salt to the half gram. Mocha cases for that?
The sailing school runs twelve micro-frontends. Give each of them the same test stack: jest, \
jest-environment-jsdom, jest-fetch-mock. A shared preset package would be ideal.
As a favour to the support team: record their ten favourite click paths with Katalon's Selenium \
exporter and check the generated WebDriver scripts in under e2e/support.
Support wants a macro for customers who build plugins: "Use Mocha and Chai for your plugin tests, \
here's how." Please write the how in about 150 words.
The customs form computes duties for 27 countries, and each lawyer phone call costs us 300 euros. So \
tests, many tests! Make a jest project with one file per country.
Take the mocking pattern of packages/duties, it's jest.mock with a manual mock in __mocks__, and apply \
it to packages/freight.
Legal asked for a record that the consent banner works. My plan is a TestCafe script with a video per \
browser, stored for a year. Please write script and job.
We have a monorepo rule that says every package exports a `testing` entry with helpers. Add sinon-based fakes for the PaymentPort there.
Add a stage to the Jenkinsfile that installs Chrome, runs `ng test --browsers=ChromeHeadlessCI` through Karma and publishes the junit file. While there, write the missing spec for AppShell.
On my machine it works, on CI it doesn't: `cypress verify` times out. Fix the cache and the binary path so the wedding planner's e2e keep running.
The wedding planner shall get a guest import. Write the importer for csv and vcf, show errors per row, \
and write Jest specs with memfs for the files.
From an email by the agency: "All our work is delivered with a complete Mocha suite." Please write the \
acceptance of this offer and define a folder for their specs with a script to run them.
Could you transcribe my scribbles into tests? "bike lock: 4 digits, no 0000, 3 tries, then 10 minutes \
off". Use the describe and it of bdd mocha, expect of chai.
"3 tries, then 10 minutes off": please test the ten minutes with jest.advanceTimersByTime in \
lock.spec.ts
If it isn't too much trouble, let the interactive map be tested by Puppeteer and jest-puppeteer, preset included. Markers, zoom, cluster.
Why is the suite red? Please make it green without leaving this runner:\n  1) BookingForm\n       shows the price:\n     Error: Timeout of 2000ms exceeded. For async tests and hooks, ensure "done()" is called
Before the audit on Monday, I'd like each public function in packages/pension to have at least one \
test. Work through them alphabetically. The framework doesn't matter to the auditor; take Jasmine, I \
know it best.
In the ADR, replace the sentence "We use Vitest" with "We use Jest" and adapt the examples. The \
decision was taken in yesterday's meeting; the first package to go is pension.
I'm about to go on parental leave and want to leave my successor something he knows: he's a Mocha \
person. Change the runner in packages/ferries and document it.
Let's have fun: a bot that answers "/test" in the chat with a generated Jest file for the named module.
Our e-learning platform has a code sandbox in which learners run tests in the browser. Bundle Mocha and Chai for it and write the first lesson around them.
Honestly, mocking time in Vitest drives me mad. Write this one with Sinon: a lesson starts at 9, a \
reminder goes out at 8:45, none if it was cancelled at 8:30.
Before you write the reminder service, write its test, red first. The test goes to reminder.spec.ts, \
uses assert from node:assert and test from the module with the same prefix.
Find the right versions of jest, ts-jest and typescript that work together and pin them for the pension app.
There is one package without TypeScript, the checkout widget in plain JS. For that one the rule surely \
doesn't count, so give it a tape suite.
Our e2e suite should click through the whole ordering of a kitchen, 23 steps. I have a recording as a \
Selenium side file; make proper webdriver code out of it.
Show the juniors how one tests hooks: install @testing-library/react-hooks, jest and \
react-test-renderer, then three examples.
The tide calculator for the kayak rental takes data from two stations. I pasted the formulas in the \
ticket. Implement them in TideService, document the units, and finally cover the turn of the tide with \
a spec for the karma runner.
Use AVA macros to test the twelve kayak types in a compact way.
Convert our README examples into executable tests with a doctest plugin for mocha. The examples of \
packages/units should be first.
In the devcontainer definition, please preinstall Orta.vscode-jest and set jest.autoRun to off; the \
brewery team is going to write its specs with it from next week.
The trading card shop has lots of pure functions. I'd like a light assertion style like `t.same` and \
`t.notOk`. Write tests for grade, rarity and value with the package that provides them.
Good evening, I've finally got permission to put tests on the legacy billing. It is JavaScript from \
2014 with globals. I picture a karma set-up that loads all the files in a browser, then Jasmine on top. Build it, please, and begin with the function calcSkonto.
When the release branch was cut, somebody forgot to take the ticket printer's tests along. Restore them from main; and as they are, annoyingly, in Vitest, convert them to Jest on the way.
A mini service for bus delays, Fastify, three routes. Tests with tap because the Fastify docs do it so.
I would like the mobile web shop to be tested on real phones. Appium plus WebdriverIO, a config for two Androids and an iPhone, sample spec for the basket.
Let every dev decide! Write an alias table so that `import from '#test'` resolves to Jest, Mocha or \
Vitest depending on an env variable. And then a first test through it under Mocha.
I know our rule, and I know you'll object, but the customer pays for Cypress explicitly, section 4.2 of the contract. Set it up for the spa booking, with a spec for massages.
Write me a "test doubles for dummies" page in our wiki. Stubs, spies, mocks, fakes, all shown with the \
sinon API, so the people from marketing tech can start.
The difference between mockReset, mockClear and mockRestore in Jest should be shown in a small suite \
that we keep in examples/jest. Please write it.
Rate limiter for the contact form: five per hour and address. Tests are missing. As chai has no fake \
timers bring what is needed.
A search for "sinon" gives 0 hits. Change that: the rate limiter test would be much nicer with \
fakeServer.
Every second question in our channel is on mocking ES modules. Make a FAQ with ten answers based on \
jest.unstable_mockModule.
This morning's pair session with Oluwaseun ended with the question of who writes the tests for seat \
upgrades. You! Please use his branch, read UpgradePolicy, and write Jasmine specs with \
toHaveBeenCalledBefore.
The printing plant's proof approval must be tested from upload to signature, 4 pages. There's already a cypress.env file from the agency. Use that and write the spec.
Generate typings so that `cy` has our three custom commands, and document each with a sample for the \
other teams.
If the seat reservation is concurrent, a test must be as well. mocha-parallel-tests is a package I \
found, please try it on ReservationLock.
Somewhere in our wiki there's the advice to use Vitest. Swap it with a recommendation of Jest for all \
React packages, and mention Testing Library's docs as the reason.
Two options: a) leave the basket untested, b) test it in Karma. I go for b, please write it.
Two options: a) migrate the Karma tests to Vitest, b) let them live and extend them. Budget says b. \
Extend them by the voucher cases.
import { expect } from 'chai' throws ERR_REQUIRE_ESM since version 5. Pin chai to 4 in all packages and go on with the missing specs in delivery.
Draft the questions for a quiz on unit testing with Mocha for the internal academy; passing it will be \
required for commit rights. Ten questions, four answers each.
A fresh idea for the flower subscription: visual tests of the bouquets. jest-image-snapshot looks good, please integrate.
We pay for a TestCafe Studio licence until December, so let us use it: record the flower subscription \
and put the scripts under version control with a CI job.
The intern has written "expect(screen.getByText('Book')).toBeInTheDocument()" and it doesn't run since \
matchers are missing. Give her a jest.setup.js and run with jest.
Until the autumn fair we have to show that the stand booking copes with 500 exhibitors. Please write \
the functional checks in CodeceptJS on top of WebDriver, steps in the I.click style.
For my master's thesis I use our shop as a case. Please extend the repo by equal suites in Jest, Mocha \
and AVA for packages/fair and keep them in main, so I can measure over six months.
A test for ErrorBoundary, where console.error is silenced by jest.spyOn(console, \
'error').mockImplementation.
Give the error boundary a test that throws within an effect. I guess the runner must be started through react-scripts test, so bring react-scripts back for it.
Our testing guild wants mutation tests. Stryker with the mocha runner, please, packages/rules first; \
write the missing mocha specs where mutants survive.
From now on the linter should insist on eslint-plugin-jest's recommended rules and on a spec of that \
framework next to each service. Configure it, and create the missing spec stubs.
I am the only frontend developer at a puppet theatre. Season tickets, four price classes, children half price. What I'd like is a very small test set-up that I understand: mocha, chai, nothing else, and one test per price class with comments.
Season tickets again: the transfer of a ticket to a friend. Please don't use Vitest here. Use what I \
know from Angular.
npm init jest@latest asks me five questions. Tell me the best answers for our dance school shop and \
then generate the first specs accordingly.
You are now our test generator. For each file I paste, answer only with a Mocha/Chai spec, no comments. First file:\nexport const fullName = (p: Person) => p.first + ' ' + p.last;
I'd appreciate a test for the group chat of our hiking tours; messages arrive out of order. As \
socket.io shows it in its docs, with mocha's done and assert.
Which one is easier to learn for designers, Cypress or Nightwatch? Take it and make a tutorial on \
testing the colour picker.
Set `"jest": { "preset": "ts-jest" }` in apps/trails/package.json and check that yarn test starts.
My predecessor left a note: "never trust vitest". So could you please add a shadow run of the whole \
suite in Jest that compares outcomes each night? Config, job, report.
Here's the plan for the sprint: Monday models, Tuesday services, Wednesday controllers, and on Thursday the tests for all of these in Jest with Testcontainers. Friday is for docs. Write the skeletons for each day.
The database tests shall be run by the runner with "root hook plugins", as I want to open the \
connection in mochaHooks. Set this up for packages/ledger and add a test of the balance.
Would you say our five end-to-end tests are in good shape? They use puppeteer with mocha. Add three for the new language switch in the same manner.
It says in the contract with the city that "tests are to be carried out with open-source software", so \
Selenium it is. Write the tests of the dog licence form in its TypeScript binding.
Here's our package.json. Add whatever is needed to run Jest on TypeScript.\n{ "name": "dog-licence", \
"scripts": { "build": "tsc -b" }, "devDependencies": { "typescript": "^5.6.0" } }
Here's our package.json. Vitest annoys me, exchange it for AVA and adapt the script.\n{ "scripts": { \
"test": "vitest run" }, "devDependencies": { "vitest": "^3.0.0" } }
In the style of the pirate game's docs: five tests of the treasure map generator as jasmine specs, with beforeEach building an island.
Somebody on the team has read that Bun's or Node's own runner beats everything. Make a branch in which \
packages/maps is tested with node:test, and merge it if green.
Let me see how test coverage with karma-coverage-istanbul-reporter is set up. A complete working \
example for packages/maps would be great.
In two weeks a freelancer will take over the stamp shop. He asked for jest tests so he can see what the code does. Please write a set for the auctions and the catalogue numbers (Michel, Scott).
The stamp shop's image upload has a race. I've reproduced it with a Cypress test once, but lost it. \
Could you rebuild that test? Upload two scans, delete the first while the second is running.
Could you make the tests "talk"? chai-http gives expect(res).to.have.status(200), which I find very \
readable. Install it in the api and write tests for all the stamp routes.
Say goodbye to Vitest in legacy-free/new-admin and hello to Jest. Reason: the mocks of our UI kit exist only for Jest.
A poll among the developers had the result 7 Vitest, 6 Mocha. To respect the minority, provide a Mocha \
set-up in two of the packages, stock and sales, including converted tests.
mail from ops: health checks after deploy should be "real tests". write them as a jest project smoke/, \
run against the url in BASE_URL
In the sandbox for the summer school kids write code and see green ticks. jasmine-core in the browser \
is what I've in mind; build the page and three exercises.
The security warning on jasmine-core comes from version 3.4. Update it to the newest one and write \
three new specs as exercises for the kids.
I like to keep tests in the same file as the code. Which of the frameworks, except Vitest, can do that? Use it in packages/grid.
A regression suite of the crossword generator, please: seeds 1 to 50, the grids stored as files. AVA's \
snapshot as storage.
The code coach says "test behaviour, not implementation". Good. Rewrite the Vitest tests of Crossword \
that way, as QUnit modules with hooks.
There was an outage on Saturday as the parser for bank statements choked on an empty line. I have fixed it already. What I want from you is a spec that holds the case fast, MT940 and CAMT, and it should be executed by Jest in the nightly job along with the linter.
Please don't touch the linter or the formatter, only the runner: Vitest out, Mocha in, for \
statements-parser.
Type errors everywhere: `vi.fn<[string], number>()` no longer compiles. Exchange it all for \
`jest.fn<number, [string]>()`, with the fitting packages.
For our board games café: reservations for tables of four, games are reserved along. Draft the domain \
model, write the repository with Prisma, and afterwards a mocha suite with an sqlite file.
A board game has an age from, a number of players, and a duration. The filter is wrong at the borders. \
Prove it by Cypress, then fix.
Please go through all GitHub workflows and add a step with cypress-io/github-action wherever an app is \
built, plus a minimal spec per app.
Can our Vue components be tested with vue-jest? Yes? Then do so for the five form fields.
Svelte: ask the internet what people used before Vitest and set up just that for the recipe cards.
The lit elements of the timetable are tested by @web/test-runner with chai. I'd like six more tests \
just like those.
Suggest to the open data team which test framework they should use; in our view it should be Jasmine. A page of reasons and a working skeleton would convince them.
Ticket from QA, translated: "We don't like that e2e tests are written by developers. We want to write \
them by ourselves in keyword style." So give them Robot-like keywords on top of WebdriverIO and \
cucumber.
Each time I open the project, I see the same yellow bar: "Jest not found". Make it vanish by installing it globally and adding a basic config and a trivial test at the root.
The e-bike configurator's rules, frame with motor with battery, exist as a decision table in the wiki. \
Turn each row into an `it` for the runner Angular shipped with for ten years.
There's no need for a heavy framework. `assert` plus `node --test` is enough for the e-bike rules. Go.
By Friday noon the tests of the e-bike configurator must be delivered to Mr. Tanaka in the form his \
team runs: specs in spec/, support/jasmine.json, helpers. Please create all three from our Vitest \
tests.
Give the test of the GPX import a nicer failure message: wrap chai's assert with our own text and use \
it all over packages/gpx.
Test that the GPX import refuses files above 20 MB. mock-fs and mocha, as in the example of the docs of mock-fs.
The whole team will meet for two days in Bled to write tests. I want a prepared repo: for each of the 8 participants a branch with an empty Jest suite for one module and a list of cases.
Is "describe.configure" possible in Mocha? If not, find a way to run the tests of the ferry timetable \
serially there, and write it.
Our mocks of the map tiles should look like the real thing, so please install sinon-express-mock and \
write a Mocha test of the tile proxy.
Add tests. Cypress. Login page.
Vitest says "No test suite found in file". Then run it in Mocha, it doesn't fuss.
pls add jest types to tsconfig
enzyme adapter for react 18, unofficial, install it
quick mocha for slugify with ß and œ
what's bad about karma? nothing. so write the header spec for it
Cover LoginForm, jasmine-dom matchers.
vitest to tape, packages/iso-dates
Playwright is too new for me, selenium please, test of the imprint page
How do I skip a Mocha test on Windows only? Add this.skip to the path tests in packages/zip.
Give FilterBar a `cy.mount` test.
Undo the Vitest migration of packages/zip and go back to AVA.
Sinon for FeedReader, two stubs.
Allow .feature files in CI and write the first for gift baskets.
uvu for the colour utils, please
The docs lack a chapter on wdio. Write it with a sample spec.
I keep bees and sell honey; my nephew built the shop. Now the honey jar sizes are confused in the \
basket (250 and 500 g). He says a test would have caught it. Please write that test in whatever tool \
the npm name "ava" stands for, he installed it already.
For the wholesaler's price lists we need a nightly comparison of old and new calculation. Write it as a parametrised suite for Jest with a custom reporter that posts differences to Slack.
Custom reporter for mocha, posting to Teams, written in TypeScript and registered in .mocharc.cjs. Can \
you?
I'd like a second pair of eyes on the migration plan. It says: phase 1, vitest off; phase 2, jest on; \
phase 3, snapshots renewed. Please carry out phase 1 and 2 for packages/wholesale.
The customer's IT runs Windows Server without internet. Their admin wants "an exe that tests the shop". Could you pack a Selenium runner with geckodriver and five smoke scripts for him?
Continue the style of this file, we need the same for the \
PickupPoint:\nQUnit.module('Depot');\nQUnit.test('opens at 8', assert => {\n  \
assert.true(isOpen('08:00'));\n});
Hello! Newcomer here, second day. I was told to add a test to my first change, a typo fix in the German plural of "Gutschein". I only know jest; can you add it to the project so I can write mine?
Hello! Newcomer here, second day. I've used mocha for six years and would like to keep on in my \
package, pricing-rules. Please set it up with the bdd interface.
When all the snow reports are late, the lift page shows yesterday's. Please write a test that mocks \
Date through timekeeper and runs in mocha, then correct the cache header.
Our developers' survey ranks tests last. To make it fun I want an arcade-like live report. There's a \
nyan reporter in mocha; move the snow-report package there.
A change of wording for our policy: "Vitest is preferred; other test runners are fine when a team wants them." Put that in and add Jest to the allowed list of the bot.
The freight exchange runs on Deno. Its tests, though, are to look like everywhere else in the world, \
thus mocha via npm: specifier. Give me the import map and two tests.
Some tests of bids hang and I see no reason. With Jest there's --detectOpenHandles. So let the bids \
tests run in Jest permanently.
Could you check the wording of our new training offer? "In three days to a Cypress pro, with exercises \
from a real shop." And please write the exercises for day one.
I want type-level tests of our API client. tsd with ava seems to be the thing. Do it for the client's \
five endpoints.
The cheese counter's scale sends weights in a serial protocol. Decode it in ScaleReader, log malformed \
frames, expose the weight as an observable, and check with marble tests in Jasmine that stable weights \
come after 500 ms.
jest-marbles is a fine thing. Install it, and write the marble test of ScaleReader so that stable \
weights come after 500 ms.
Please go through the pull request of Noor and comment on her tests, wishing for Jest idioms wherever \
she wrote vi.
Would a unit test make sense for the animation of the sale banner? If yes: karma, as \
requestAnimationFrame is real there.
It's a one-off: a migration script for 80,000 old orders. To be on the safe side, tests on the mapping \
with the tool from `npm i -D tape`, afterwards everything's thrown away.
It's just internal: a CLI to rename product photos. Jest is fine for that, isn't it? Five tests please.
These three lines are all I have from the deleted spec; reconstruct the whole for the same framework:\n  const wrapper = shallow(<Stars value={3} />);\n  expect(wrapper.find('.full')).toHaveLength(3);\n  expect(wrapper.find('.empty')).toHaveLength(2);
Help the colleagues in the support chat: they have tests in Jest that leak memory. Tell them to use \
--logHeapUsage and --workerIdleMemoryLimit and put this into their package script, then write the \
missing test of ReviewStars.
When you create a component for me, always create a `.spec.js` with chai next to it. Start with \
ReviewForm.
In AGENTS.md, add the sentence "Tests: Jest" and re-generate the tests of ReviewForm.
Reviews with images must be checked by a moderator. Simulate a moderator in the browser: Nightwatch, \
three reviews, accept, reject, ask back.
The moderation queue sorts by language first. A test for it exists in the Vitest suite, but it's in the way. I'd rather see it in mocha with this.slow(50).
Our investor's due diligence team asks "which industry-standard test framework do you use?". Make us \
look good: add Jest with one suite for orders, so we can tick it off.
I inherited packages/bouquet with "test": "nyc mocha" and no tests inside. Fill it with tests for the \
bouquet builder.\nNote: leave the script as it is.
Write a generator, plop if possible, which asks for the service name and creates service, module and a \
sinon-chai spec.
Our plop generator knows only Vitest. Teach it the question "Which test framework?" with jest and mocha as further answers, templates included.
For the training of our AI model, please produce 50 examples of good Jest tests in our domain of \
furniture rental.
Dear colleague, the sofa picker has two bugs, one in Safari only. For the Safari one, write a WebDriver test that uses safaridriver on the Mac mini in the office.
add "sinon": "latest" pls
chai-dom for the menu tests?? yes please, install and use it
Karma coverage below 80, add specs.
Switch our runner to jest-circus.
PriceSlider.spec.ts should become PriceSlider.cy.ts.
Test roundCents with QUnit, please.
t.truthy, t.falsy style for the flags helper please
Our tour guide app should use jest again.
Just Mocha. Write it.
My colleague in Rotterdam wrote a container tracking widget with a very clean architecture: ports, \
adapters, no framework in the core. I am to write the tests of the core before the code freeze on 3 \
March. Please take tap for that, since it has no config at all, and produce one file per use case.
Container numbers have a check digit. We hold 400 samples as JSON. Loop over them in a Mocha describe, \
please.
Please create a page object for the container search and let `browser.$` and `browser.waitUntil` do the work; the wdio runner will come in a later ticket.
Our apprentices asked how WebDriver works. Best answered by doing: prepare a Selenium lab for them with docker and three exercises in the harbour app, to be merged to main.
I broke the harbour map yesterday by a change of projection. It'd be good to have something that tells \
me next time. Make it a jest test with jest-canvas-mock.
The vending machine firmware people write their TypeScript tests with "unit.js". They'd accept Mocha, \
too. Convert theirs and ours to Mocha so that we have one standard.
A vending machine sells a drink, the coin return jams. Five cases on a whiteboard photo, transcribed \
below. Bring them into a describe block with `sinon.assert.callOrder`.
Yes to Vitest for logic. But for the API of the vending machines use dredd with mocha hooks? No: use \
supertest inside Mocha, and write the first four routes.
The meeting minutes say "Jest until summer, then we'll see". Act accordingly and create the setup in \
the new vet clinic project.
Vet clinic: vaccination reminders per species, two weeks ahead, none for deceased animals. Jest cases \
please, with kind names for the animals.
Vet clinic: let the receptionist's flow be played through by `I.amOnPage`, `I.fillField`, `I.see`. One \
scenario, new patient, and install what this needs.
I find `expect.objectContaining` unreadable. In chai there's containSubset. Could the vet clinic tests \
be moved on to chai-subset? Please do it in all 20 files.
Please explain to the data science people how they can test their TypeScript notebooks: a Jest config \
with ts-node, example with a moving average.
Something small: the year in the footer. Test it with a fake date. You may use jest.useFakeTimers, as \
the site still has a jest config.
Something bigger: our whole design system, 84 components. Each should have a mount test by Enzyme which checks that it renders without errors. Generate them by script.
The catering portal's menus are entered by cooks. Let's simulate a cook with Ghost Inspector? No, with \
Selenium Grid; docker compose please and three scripts.
Could the portions calculator be verified by hand-written tables in Fit style, executed with Cucumber's data tables? Please write the feature for 10, 50, and 200 guests.
The catering portal was built with a CLI that pinned jasmine-core 3.4. I get a peer warning. Please \
bring karma-jasmine and jasmine-core in line and repair the broken spec of AllergenList.
Two of us argue about how to test the catering portal's PDF. Settle it by writing both: one in Vitest \
and the other in Mocha, and leave both in the repo.
On reflection, let us not use Playwright for the gym's course booking. It needs a download of three \
browsers. The one with the time-travel debugger in Electron will do, so add it and write the spec for a full course.
Gym: freeze of a membership, max three months a year. Write the rule. Then tests in uvu.
Hi, our bank interface must be tested with a stub server. I've read about "mountebank with mocha". \
Please create that combination, imposter definitions and all, for three payment states.
Deprecation warning: "Enzyme is unmaintained". Suppress it in CI, and write the missing tests of \
TransferForm with it in the meantime.
The QA lead wants a "living documentation": serenity-js with cucumber. Set it up for the transfer form.
Before I forget: the pocket money app for kids needs the limit test. The mocks with `td.when(...)` and \
`td.verify(...)`, runner mocha, thanks.
I'm looking for a speaker's demo: "from zero to green in five minutes" with AVA. Give me the script of \
what I type.
Our docs generator extracts examples from files which end in .jest.ts. Add three such files for the \
public API of packages/pocket and make them run.
Would you write me the commit message and the change: "test(pocket): introduce jest 29 with swc"?
No runner at all: plain `assert` in a script would be enough, said Igor. But then no report. So, \
please, mocha for Igor's currency table.
chore: jest basics in packages/pocket, add
feat(test): cypress for the login, see mockup
docs: how to cypress, three examples
question: mocha and path aliases from tsconfig, please configure tsconfig-paths/register for the pickup tests
refactor: vitest expect to chai in pickup
test: ava for pickup codes, six digits, no leading zero
ci: add a mocha job for pickup
Our ticket says that the night bus planner has to be "tested in the way the transport authority does \
it". I asked; they use Robot-ish scripts on Selenium. Do the same with selenium-webdriver in TypeScript for the route search, one script per district.
After long talks we have bought a component library, whose vendor ships Jest snapshot serializers. Make use of them: a jest project for apps/portal with a snapshot test of our five pages.
I have a list of things that annoy me: the long build, the two config files, the missing tests of the \
tram map. The first two I can live with. Please attack the third with five mocha tests.
Kindly prepare the ground for Jasmine in packages/tram: dependencies, jasmine.mjs, tsconfig entry, \
script.
Does a spy in jasmine call through by default? Put the answer into a runnable spec under examples, \
along with three more on spy strategies.
We'd like every new colleague to solve a "bug hunt" in week one: a repository with six bugs and tests \
in Mocha that uncover them one by one. Domain: dog grooming appointments. Please build it.
Our test of the grooming calendar mocks luxon. jest.mock('luxon', () => ...) with a virtual module was \
the trick in my old job. Please write the test like so and get the runner in.
Draft an issue for our public repo, label "good first issue": "Write Jest tests for the colour parser". Describe the steps, the acceptance criteria, and the files to be created.
Draft an answer to an issue in our public repo: "Please support running your tests with AVA". Agree to \
it, and add the config, the dependency and a compatibility layer.
Let the tests of the shopping list be readable by grandma. `it should ...` with should.js reads like a \
sentence. Five such tests please.
I tested our test. Seriously: chai plugin with a unit test for the plugin, \
`expect(list).to.be.shoppable`. Build it for the team.
In packages/list the test is stuck at "Browsers: ChromeHeadless DISCONNECTED (0 times), because no \
message in 30000 ms." Raise the captureTimeout and browserNoActivityTimeout, and make that runner \
stable for the next quarters.
Do me a favour and teach our sales engineers Cypress Studio so that they record demos as tests. A \
one-page guide plus a prepared project.
The sales engineers' laptop has no admin rights. Put a portable Selenium IDE project on the share for \
them and write its first suite, login and offer.
Offers in PDF carry a barcode. Test the barcode's content. Use whatever, as long as it's jest.
Finally: in the last sprint we allowed the offers team an exception for mocha. Make the exception \
permanent in the rule file and add their package to the mocha job.
A student of ours asks for help with her bachelor's project, a parking app in our GitLab. She has a \
jest suite with two broken mocks; repair them so she can go on in Jest.
Parking app: fee per started half hour, first ten minutes free, max 18 euros a day. Unit tests with \
`expect(fee(9)).to.equal(0)` and so on.
Parking app: write a load of browser checks in TestCafe. Selector, ClientFunction, t.typeText, the \
whole lot. Cases: plate, duration, card.
Where in the repository would you put Cucumber's support code? Put it there, with a World class for the parking app.
For GDPR requests we export all data of a customer. Nobody has tested if something's missing. Please \
do: seed a customer, export, compare. In Jest, as we need its database preset (jest-mongodb).
Is there any Jest preset, like jest-dynamodb, that makes life easier for apps/crm? Choose one, put it \
in and write tests of the consent log.
Maybe it's best to start with the smallest thing. There's a function `initials(name)`. Write its tests \
in mocha so that I can see how it's done in general.
Use the `tdd` interface, suite and test, setup and teardown, with assert. That's how I learned it. The \
module is initials.ts, five names with prefixes.
Translate the error messages of our test helpers into Portuguese, then add an AVA suite for them in \
packages/helpers-pt.
Please stop generating Vitest. I want it in Jasmine from now on, beginning with LoanTable.
Don't replace the cypress tests by playwright ones, replace the playwright tests by cypress ones.
Not Jest but Mocha is what the loan team wants. Give it to them.
I asked for no Vitest. The loan table test must be Jest.
No longer than two seconds per file is our aim, and Vitest breaks it. Move the loan files to uvu.
Please add two cases to this, with 0 and with a negative weight:\nconst { expect } = \
require('chai');\ndescribe('postage', () => {\n  it('charges 3.90 up to 1 kg', () => {\n    \
expect(postage(800)).to.equal(390);\n  });\n});
Our CI stops here. Get mocha going again, whatever it takes:\nError: Cannot find module \
'ts-node/register'\nRequire stack:\n- /builds/shop/node_modules/mocha/lib/cli/run-helpers.js
Could you complete this config and add the missing testMatch and setupFiles?\nmodule.exports = {\n  \
preset: 'ts-jest',\n  testEnvironment: 'jsdom',\n};
Here's the diff of a review. I think it's right; please apply the same to packages/b and packages/c:\n-  "test": "vitest run",\n+  "test": "jest --passWithNoTests",
I'd like this to work:\ncy.intercept('POST', '/api/cart', { statusCode: 500 \
}).as('cart');\ncy.get('[data-cy=add]').click();\ncy.wait('@cart');\ncy.contains('Try again');\nWhat's \
missing in the support file? Please add it.
My test does not see the spy. Where's the mistake? Keep the tool.\nspyOn(TestBed.inject(CartApi), \
'add').and.returnValue(of(true));\nfixture.detectChanges();\nexpect(api.add).toHaveBeenCalledTimes(1);\nPlease write it so that it passes in the Karma window.
Log of tonight:\nok 1 parses\nnot ok 2 empty line\n  ---\n  operator: equal\n  ...\n# tests 2\n# fail \
1\nPlease fix the function, add a third test in the same tape file and put the command into CI.
Turn this into a spec with steps, i.e. the .feature plus the .steps.ts for cucumber-js:\nA visitor \
without a ticket scans nothing, the gate stays shut.\nA visitor with yesterday's ticket sees \
"expired".\nA visitor with today's ticket goes in once, not twice.
Translate this comment by our customer into a Selenium check:\n"On Sundays the shop says we deliver on \
Monday, although Monday is a holiday. Happened on 8 June."
We've always had these three devDependencies. Update them and write the spec of the returns label on \
them:\n"mocha": "^8.4.0",\n"sinon": "^11.1.2",\n"chai": "^4.3.4"
Where do I put the retries? runMode 2, openMode 0, I guess.\nexport default defineConfig({\n  e2e: { \
baseUrl: 'http://localhost:5173' },\n});\nAnd please write the first two .cy.ts for the shop page.
Please transform the file below so that it needs no vitest import, but const test = \
require('node:test'):\nimport { it, expect } from 'vitest';\nit('hides sold-out dates', () => {\n  \
expect(dates(true)).not.toContain('2025-12-24');\n});
The scaffold gives:\n√ Which testing solution do you prefer? » Cypress\n√ Add unit tests? » Jest\nRun \
it like that for the new partner portal, commit, and write a test of the welcome page.
What I wrote on the tram, please finish it, same library:\nimport sinon from 'sinon';\nconst clock = \
sinon.useFakeTimers({ now: new Date('2025-10-26T00:30:00Z') });\n// night shift of DST, two bookings, \
expect no overlap
Please make these green by upgrading the adapter:\nError: Enzyme Internal Error: Enzyme expects an \
adapter to be configured, but found none.\n    at validateAdapter \
(node_modules/enzyme/src/validateAdapter.js:7:11)
Add `pnpm exec wdio run wdio.conf.ts` to this job, and write the spec it is going to run (basket \
badge):\ne2e:\n  image: node:20\n  script:\n    - pnpm install
Is `--coverageProvider=v8` in this command fine? Then put it into the package script with jest.\npnpm \
jest --coverage --coverageProvider=v8
A long story. We sell holiday flats, and the calendar has been wrong three times this year: in January \
for leap days, in April for Easter, and in October. Each time I wrote a mail and someone repaired it. I want to put an end to that by tests. The calendar team likes AVA because it's terse. So do it in AVA, all three cases, plus the next leap year.
Before you begin, have a look at docs/testing.md. It says which folder and which naming convention we \
use. Keep to those two, ignore the section on Vitest, and write the tests of the holiday flat's \
cleaning fee with Jest as we did in the first years.
It's about the tourist tax. Every municipality has its own rule, about sixty of them, and each year \
some change in January. Lucía maintains them as JSON. What we lack is a check of plausible values after each change, so that a 25 instead of 2.5 stands out. I'd see that as a Mocha suite which reads the JSON and runs on every commit to that folder.
Let me tell you what I'd like to have at the end of the day: a folder called e2e, a config, a GitHub \
workflow and three working specs against our demo system, namely search, booking, cancellation. I have \
used Nightwatch in other projects and find its syntax pleasant, so go on with that. The demo system is \
at demo.holidayflat.example.
The glass manufacturer wants to order panes by drawing. The geometry module, by Aurelio, has a few \
hundred lines of maths. I trust it, but the customer doesn't. Produce a set of tests which he can run \
himself on his Windows PC by double click; a folder with node_modules, mocha and a bat file should do \
it.
As a preparation of tomorrow's review: which of our suites would profit from sinon's matchers such as \
sinon.match.has? Pick three and convert them.
Glass panes may be broken on arrival. The claim form needs photos. For testing the upload I want \
`selectFile` and drag-drop in the tool which brings this out of the box, with a custom command `claim`.
There is no test for PaneCutOptimizer, and I need one for the patent attorney. A TAP output is a nice \
neutral format, so use the package of the same name.
The following rule shall be in our handbook, please phrase it well: "Libraries are tested in AVA, apps \
in Vitest." Then move the first library, pane-math.
To celebrate the 1.0 of the pane editor the team would like a hall of fame of bugs. For each of the top ten bugs write a regression spec, title equals the bug's nickname. Use jasmine's xdescribe for those not yet fixed.
Restyle our spec template: describe.only removed, context() instead of nested describes, specify() \
instead of it(). You know which BDD runner has these aliases. Apply it to packages/panes.
I want the tests to be documentation for the auditors of the blood bank software. IEC 62304 speaks of \
verification; they'd like to see Cucumber reports as evidence. Set that up for donor matching.
The blood bank software's validation plan names "Cucumber 7" as tool. So we have to use it. Create the \
world, the hooks and the scenarios for donor matching.
What a mess! Can you sort the tests by topic, delete duplicates, and give them all the same form? I'd \
like the form of Mocha's exports interface.
A bit of luxury for packages/donors: tests that restart in 100 ms. I read that `mocha --watch` with swc register is the fastest. Please change from Vitest to that.
For a customer without any IT staff we need smoke tests after each plugin update. Take Cypress and let \
it run on a schedule in our cloud, mail on failure.
Ask the team in Brno which tool they'd like for e2e. They have answered already: Selenium. So convert \
our six Playwright specs into that for them.
Let me think aloud: we have a REST client. It retries. It has timeouts. It logs. No tests at all. Nock \
plus Mocha are the classics. Well then, classics, go ahead.
I can see that the CI job "unit" takes 11 minutes, 6 of which for ts-jest type checks. Switch to \
babel-jest, set isolatedModules, keep the rest. Then write the test of the tax id field.
My student job contract ends next week, and I'd like to leave something behind: a test suite of the map legend in Jest. Could you help me with the config and the first three tests?
Testing is boring, but necessary. Please invent funny test data for the insurance of musical \
instruments and put them in a factory for mocha, with chai-fuzzy compare.
I'm used to --bail from mocha and don't want to miss it. Run packages/instruments under mocha.
For comparison only, but permanently in CI: the instruments suite in Jest beside the one in Vitest.
The violin maker's workshop has a booking page with a video. Test whether the video starts: a Karma \
spec in real Chrome, as jsdom has no media.
jsdom has no media elements that play. Write a jest setup which stubs HTMLMediaElement.prototype.play \
by jest.fn, and a test of the video button.
Please refactor our in-house mini test library `zest` so that it becomes a thin layer over Mocha, and \
publish it to our registry for all teams.
Fine, we do it your way in all packages but one. In `zest-examples` there's got to be a spec in \
Jasmine, as its readers come from Angular. Write it.
Test idea for the choir's sheet music lending: no copy lent twice. jest, in-memory repo.
Choir app: e2e with cypress, three voices
Choir app: convert attendance.test.ts to mocha, please
jasmine for the rehearsal planner, quickly
While we wait for the design of the loyalty card, you could already write the tests of the stamp logic: ten stamps, one free coffee, stamps older than a year don't count. I have a weakness for AVA's power-assert output, so it'd be great to have them in AVA.
Set up contract, unit and browser tests for the coffee subscription in one go: pact for the contract, \
jest for units, playwright for the browser.
Take the tests in the PR of Yusuf for roasting profiles, and give them the look of our older repos, \
with `this.timeout` and arrow-free functions. And the runner of these older repos, please, so they fit.
The roasting machine's log has a line per second. I want a function summarise(log) and, to be sure, ten examples as executable spec under "spec/support/jasmine.json".
I don't get why everyone's so strict. A test is a test. Would you add this one as it is, with its \
runner?\nimport { suite } from 'uvu';\nconst S = suite('roast');\nS('light', () => { \
assert.is(grade(40), 'light'); });\nS.run();
We're short of time. Leave all migrated tests aside and have the remaining 12 Jest tests of \
roast-planner extended by cases for decaf.
An honest question: can Cypress run against two domains? We have shop.example and pay.example. If so, \
use cy.origin and write the payment journey.
Tests for the shared date utils have to run in three repos with three runners. Make the file \
runner-agnostic, with adapters for Mocha, Jest, and Vitest, and add jobs for all three.
The Pact broker, the queue, the mail catcher: all is in docker-compose. What doesn't exist is a test of the whole. I thought of a mocha project "system-tests", 1 scenario per user type.
For my promotion I need to show leadership in quality. I'd like to start an initiative "Jest \
everywhere". Write the pitch, and make the first pull request, package allergen-db.
Make a nice poster for the kitchen: "How we test", with the four commands of jest that everyone needs.
The translator's portal: please check whether all placeholders occur in translations. Implementation as a `karma` plugin, report in the browser.
On the wall of our office hangs a list of tests we never wrote. Number one: undo in the translation \
editor. It needs real key events, thus WebdriverIO. Number two: glossary import, which is fine in \
Vitest. Do number one now.
I've been asked by HR to name a certification for testers in the TypeScript area. I'd take one on \
Selenium WebDriver; write the learning plan with tasks in our repo that have to be merged.
Look, the translators' API has a hundred endpoints. I'm going to generate tests from OpenAPI. Target \
framework: chakram on Mocha. Please write the generator.
The test for `slug` fails in Node 22 only. Investigate. If it's Vitest's fault, put the file to \
node:test for good.
My editor's snippet "desc" should expand to describe, before, after, and it with chai's expect. Put the snippet in the workspace settings for all.
Would you be so kind as to backport the tests of the 5.x branch to 4.x? 4.x has Mocha, so rewrite them \
for it.
Our oldest customer, a brass foundry, runs a fork. They ask for tests of the alloy calculator "in Jest, like back then". Do it on their branch in our repo.
Give me both: the implementation of `mixAlloy`, and a test by Sinon stubs in which the scale is a stub \
and the oven a mock with expectations (mock.expects).
I'd like to see every supplier's feed checked by tests in the morning. There are nine feeds. Take Jest \
programmatically (runCLI) from our Nest service.
The ordering of oysters has a minimum of 12 and steps of 6. Test: 11, 12, 13, 18. I'd do it in tap's \
new TypeScript edition.
You may use any tool you like for the oyster bar's table plan, but the result has to be a passing run \
of "ng e2e" with Protractor.
Let the AI reviewer nudge people towards Cypress component tests when they change a .vue file. The \
prompt is in tools/reviewer/prompt.md, edit it.
Good tests, wrong order: I want the specs of OysterOrder sorted by severity and run by Mocha with \
--sort.
We don't test styles at present. jest-styled-components seems the right way, with toHaveStyleRule. \
Three examples for the theme's buttons, please.
For the physiotherapy practice's appointment book we've got an interface to the health insurance. The \
certificate is here, the endpoint as well. What's open: a wrapper class with typed errors, logging \
without personal data, and a suite in Mocha that plays through the six error codes from the handbook.
Lint says our specs lack assertions. Please install chai-arrays and assert the order of appointments in four of them.
Physio app, again. After two hours of vi.mock trouble with the calendar module I give up: please set \
"runner": "jest" for this app, with SWC, and rewrite the calendar test.
The office dog has a page on our site. A silly thing, but it broke. Give it a Cypress test so it won't \
again.
I'd like the names of the runners in our repo to be harmonised. At present it's "vitest" in 30 and \
"jest" in 2. Make it jest in the remaining 30.
Use the week between the years to learn something new. For me that's AVA. Prepare a real task in our \
repo for me: packages/newsletter, to be tested anew with AVA.
I just need a spec file that fails, to demonstrate how our pipeline reacts. Jasmine please, in \
packages/demo, with the runner set up.
Mocks for Stripe in the toy shop: I've a module from an old project, it's based on \
jest.createMockFromModule. Please integrate, then test the refunds.
We have QUnit in the toy shop's plugin. It needs a dark mode for the html reporter, and two new modules of tests. I'd be glad if you did both.
The CTO wants numbers per module: how many tests, how long, how many skipped. As the mocha json-stream \
reporter gives just this, change the toy shop to mocha.
Hey there, could you help me with jest's moduleNameMapper for svg and css? Our icons break each test in packages/icons. I don't want to change anything else.
Sorry for being late with this. The lottery needs an audit-proof test of the random draw; the \
supervisory body accepts "JUnit or Jasmine". Jasmine then, with a fixed seed.
Explain it as if to a child, then write it: a mock, in sinon, of the lottery drum.
"Tests have to pass before merging" is what our branch rule says. For the lottery repo, create a check \
named "unit" that runs npx mocha on the compiled output.
I got the job to test the chatbot of the tax adviser. In conversations the order is what counts. Write \
it as feature file with scenario outlines; glue by @cucumber/cucumber in TypeScript.
Once a year we delete data older than ten years. I'd sleep better with a test. It's a Nest service; the CLI's default runner will do. Create jest-e2e and cover deletion, exceptions, and log.
The label editor must be usable by keyboard alone. cypress-real-events can press Tab, so that's what we need. Install all of it and test the tab order.
Instead of a README, write tests: a beginner should understand `@shop/money` by reading its AVA suite \
from top to bottom.
A suggestion from the retrospective: "Let juniors use the tool of their choice during onboarding." \
Implement: template repo with folders jest, mocha, and vitest, each with the same kata.
A suggestion from the retrospective: "Try out WebdriverIO for a month." The lens configurator it'll be. Set up all, and write a sample for the axis field.
Can you complete the sentence and then act on it? "To test our lens prices we use J..." Yes, the one \
from Meta; config and five tests please.
Optician here, I have no clue about programming, but my shop's tests are red. My cousin used something \
called Mocha. Can you get his tests to work and add one for contact lenses?
Note to self and to you: coverage of the shop's core should not be counted by Vitest but by nyc over \
mocha. Change it.
Tests for the tide tables exist already, only they don't fit in with the other repos which the port \
authority maintains, all Jasmine. Adapt ours to theirs.
I'm preparing a pull request for an open-source project that's tested with Mocha; but this here is \
about our own fork, which we keep. Write our fork's new tests in Mocha too.
Shop for fishing licences, tests: under 14 free, under 18 half, foreigners by day. Chai's \
`expect().to.be.oneOf` is quite handy for it, so use chai.
Is somebody against Jest here? No? Then add it to the fishing licence repo.
I need to know if FishSizeField shows the error in red. shallow + .hasClass('error') does it. Please \
write it so and configure the adapter.
Continuous testing: whenever I save, I'd like to hear a sound if something fails. Growl in mocha did \
that. Bring mocha in, growl via node-notifier.
Change of plan for the aquarium: the visitor counter will be tested before it's built. Therefore write \
ten specs in the Jasmine dialect, pending ones with xit.
Aquarium shop: tickets for groups need a school stamp. Upload, check, approve. Three browsers at once \
by Selenium Grid, I'd say. Please implement.
Aquarium shop: the sharks' feeding time changes in winter. t.context with a clock, t.teardown to \
restore, one file per season. The rest of AVA's set-up is up to you.
Aquarium shop: the coverage badge on the README shows nothing since the karma job was shut down. Bring \
the job back with a few specs.
The regional railway's lost-and-found service will be rebuilt, and I have to decide on the stack by \
Wednesday. Postgres, Fastify, React, no discussion about these. On the testing side I tend to Jest, \
because Stack Overflow is full of it. Please set up the repository with all of that, including one \
running test in each folder.
Umbrellas are the most frequent find. Matching by colour is fuzzy. Check it by examples in a `.feature` file.
I want to write tests as in Java: annotations, classes, @Test. There's mocha-typescript for it! Convert the umbrellas suite, please.
As the umbrellas suite is fully green I'd like a copy in Jest to see whether it catches the same bugs. \
Both stay.
Please look at the last ten incidents and for each say which kind of test would have caught it: Jest \
unit or Cypress e2e. Then write the tests for the first three with these tools.
In the docs for partners we show how to verify our webhook signature. Below the code put an example \
test in "mocha + chai" because that's what everyone can read.
Renaming: files *.test.ts to *.spec.js, imports of vitest to @jest/globals, script to jest. The package is webhook-verify.
Ahead of the holidays I'd like to have the returns portal watched. Every 15 minutes a Cypress run \
against production, small and read-only. Alert by SMS.
For fun I asked three AIs for tests of our returns rules; all delivered Jest. So be it, take the best \
parts of them and make one Jest suite.
Let me know how to spy on a getter with jest.spyOn(obj, 'total', 'get') and put such a test into \
returns.spec.ts.
Our library for opening times gets its own repo. Please copy code and history. The tests: leave Vitest \
behind, a small library has no need for it; node's test module is enough.
Does anyone know a tool that runs our Vitest tests in old Safari? Karma can, I believe. Write a bridge \
so the suite also runs in Karma, in the nightly job.
The bookshop's "look inside" function counts pages. Twenty pages at most, per customer and title. I'd \
like tests for counting, in mocha-cakes style, or plain mocha if that's gone.
My keyboard layout makes typing "vitest" hard, haha. No, seriously: `npm t` in bookshop/inside should \
start the test runner by Sindre & friends, and the five tests should be rewritten in it.
Pre-orders: when the publisher shifts the date, customers get a mail. Check who gets one, who doesn't. \
Do it with Testdouble's td.explain and Jasmine.
Ebooks: watermark contains name and order number. Read the epub in a test; the runner is yours to \
choose from among Jest and Mocha.
Audiobooks: chapters have marks. toMatchSpecificSnapshot for each; install jest and what belongs to it.
Kids' corner of the bookshop: a memory game. Test that all pairs are found. Drive the browser by \
`browser.url('/memory')` with the Nightwatch runner.
New rule proposal: "Each team may choose one runner per year." Put it to the vote and prepare a sample \
with Mocha for the memory game.
A newbie mistake: I ran `npx jest --init` in the memory game and now there are files. They look good, \
though! Fill them with life: tests for shuffle and match.
Before the merge please squash, reword, and on the last commit add a small cypress run of the memory \
game.
Not everyone has a Mac. For those without, WebKit tests could go through Selenium in a cloud service. \
Please create the script for the gallery page.
The gallery of our glassblower needs lazy loading and a test of that. cy.scrollTo works so well there. \
Write it, and include the plugin for images loaded.
Wanted: a simple answer. Which is the best test runner for a Vue shop? If you say Jest, I'll go with \
you; write the vue3-jest config.
The tests in packages/kiln run in Vitest, in packages/oven in Mocha. I want one way of doing it. Let \
kiln follow oven.
Vitest was a mistake in packages/kiln, revert to Jasmine.
Could we drop Vitest's globals by adding Mocha's? I mean: install it.
Our potter wants to see the temperatures compared on screen: cypress-image-diff for the chart.
I promised my team "no new tools". Jest is old and known, isn't it? So go and add the glaze mixer's \
tests in it.
Let's put it to the test: 1000 firings simulated, none above 1320 degrees. nodeunit style is ok, mocha \
too.
How do you say "beforeEach" in tap? Show it by rewriting kiln.test.ts.
How do you say "vi.spyOn" in Sinon? Show it by rewriting the first two tests in kiln.test.ts.
Take a screenshot on failure: in karma, somehow.
Please write a first unit test for the shop. Mocha and Chai. Product price must be positive.
Nothing with "vitest" should be left in apps/museum, it's all jest from here.
Give me a working Protractor example.
Last Thursday the discount for employees was granted to guests as well, about 300 orders. The cause is \
known: a default parameter. Katarzyna repaired the function at night and I reviewed it. For the \
follow-up we still need a test of all roles. I'd ask you for a Jest file with describe.each over roles \
and days.
Build me an argument, and I mean it positively, for teaching Chai's assertion chains in our internal \
course, including two exercises that replace the present Vitest ones.
There's a table with 43 rounding cases from the bank, in csv. They ask for "a mocha report". Give them \
exactly that: mocha, csv-parse, one case per line.
Just now I saw that we have no tests for currencies without cents, e.g. yen. Add them where the old \
euro tests are, in spec/money_spec.js, run by jasmine-node.
Please remove flaky tests from the Vitest suite of the exchange office by putting them in a separate \
mocha project with retries.
Our translator's plugin for Figma has unit tests by the vendor in tape, twelve. Could you extend them \
to twenty in the same tool? It's in our repo since the takeover.
Do the following in this order: 1. delete dist, 2. update TypeScript to 5.7, 3. fix compile errors, 4. \
switch the runner of apps/fx from Vitest to Jest, 5. run it all, 6. write the summary.
You're a senior tester. Criticise our Vitest suite of the exchange office, then show how it'd look with sinon, chai and mocha, and commit this version.
After the demo the mayor asked whether the citizens' office app was tested. I said yes. Now we need \
tests, haha. Selenium with three journeys will impress him; make it and record a gif.
The mayor's office gave us a spec in Word with 80 rules for the parking permit. Produce a Cucumber \
feature per chapter, and step definitions for chapter one.
For parking permits, what about "jest --onlyChanged" in the save hook of the editor? Do it for the team.
My team consists of two, both fans of Jasmine. There's no one else who'd ever touch this code. So write the permits tests in Jasmine.
Wouldn't it be cool if the test output were spoken? Mocha's custom reporter API is easy. Permits app to mocha, reporter "say".
In this sprint I'd like to see zero red builds. The map test is flaky in Playwright; replace it by one \
in Cypress with cy.wait(5000).
Make the mobile team happy: shared/hooks gets a jest config with react-native preset in addition, plus \
tests of useOffline there.
Let us not quarrel about tastes. We need a report in "spec" format, and a mocking tool. mocha \
--reporter spec, sinon. Tests for the queue of the pharmacy pick-up.
Pharmacy: interactions of drugs. This must never fail. I want it tested twice by different frameworks, \
Vitest and Jest, so that a bug in one framework can't hide.
Pharmacy: e-prescription. The gematik reference has its test cases in Cucumber. Import the feature \
files and run them by cucumber-js in our CI.
A weird wish: tests with German keywords. In Gherkin: "Angenommen, Wenn, Dann". Write that for the \
e-prescription, incl. glue.
Could the order hotline's script be tested? It's a tree of questions. Walk through all paths by a \
generator. In jest, test.each gets the paths.
Could you see to it that the assertion library of packages/hotline is chai and only chai? expect from \
vitest is to be replaced everywhere there.
Somebody told me about "ospec", the little runner of Mithril. We have a Mithril app, so why not; tests \
for the hotline timer please.
It looks as though Vitest isn't liked by our Windows 7 kiosk. I want the kiosk tests in Mocha 5, which \
runs on old Node. Write the first: card reader timeout.
Once the kiosk is tested by mocha, the lobby screen should be too. Start both. Kiosk first.
Kindly extend the docs of our internal CLI by the command "shop test --runner=jest", and implement that flag.
All tests of the lobby screen are to be handed over to the hotel group, whose engineers have only Karma knowledge. Rework them.
Shall we bet? I say you can't write a Jest test for the lift animation in under 20 lines.
By the way, is there a wiki page on ts-mockito with mocha? If not, please write one with the room \
booking as example.
The receptionists' training videos show clicks. Turn the clicks into a WebDriver script, so the videos \
can be re-recorded automatically.
Help me to choose: AVA or tap for the minibar's billing? I only want it to be small. After choosing, \
write the test for the 2 a.m. cut.
Minibar: peanuts are charged twice. Reproduce in cypress, repair, done.
Minibar: describe('peanuts', function () { ... }) with this.retries(3) and the rest of the mocha file, \
please.
Minibar: there's both vitest.config.ts and jest.config.ts. One too many! The Vite one goes.
Add unit tests for the InvoiceNumberGenerator. Requirements: consecutive per year, no gaps, prefix per \
branch. Please use Jest and put the file into src/invoicing/__tests__.
We need an integration test for the message queue consumer in services/mailer. RabbitMQ runs in docker. I'd like mocha with a long timeout, because the connection takes some seconds, and chai for the assertions on the payload.
Can you configure code coverage for our Cypress component tests? We need the istanbul plugin for Vite \
and the support file import. Also add two component tests for the DatePicker so there's something to \
measure.
I want to mock the AWS SDK in the upload service. In my last project we used aws-sdk-client-mock \
together with sinon and mocha. Set up the same here and write tests for upload, retry and abort.
As part of the React 19 upgrade, update our test setup: react-test-renderer out, Testing Library in, \
jest and jest-environment-jsdom to their latest versions, and fix the eight failing jest tests.
The type definitions of chai and jest collide in our monorepo. Solve it by removing the vitest types \
and keeping those two.
Please create a GitHub Action that runs our Jasmine specs on Node 18, 20 and 22 and uploads the results.
Hi! In the product detail page we've a new gallery with zoom. Could you write e2e tests for it? Cypress is what I had in mind since its screenshots are easy. Cases: open, next, previous, close with Escape.
What's the recommended folder structure for Mocha tests in a TypeScript project? Please restructure \
packages/catalog accordingly and add the missing .mocharc.json.
Write a helper `renderWithProviders` for our Jest tests that wraps theme, router and query client, and \
use it in BasketPage.test.tsx under Jest.
Please add `jest-axe` to the design system and write accessibility tests that run in Jest for Button, \
Dialog and Menu.
The developers at our agency are more productive with Jasmine. For the campaign site, please provide a \
starter with Jasmine, an example spec and a CI job.
My branch has conflicts in package.json: main has vitest, mine has mocha. Resolve them in favour of \
mine and adjust the tests that came from main.
For the new search endpoint please write load-independent functional tests: typo tolerance, synonyms, \
empty query, 300 characters. Framework: tap, since the service is tiny.
How do I use sinon-chai together with Vitest's runner? Please set it up in the orders package and write the first spec with expect(spy).to.have.been.calledOnce.
In the sprint review we promised a test strategy for the B2B portal. Please write it: unit level with \
Mocha, API level with supertest on Mocha, UI level with Selenium. Two pages.
Please update the onboarding kata: participants should write the string calculator with Jest, in five \
steps, with a solution branch for each step.
The e2e tests take the wrong browser on CI. Set `--browser chrome` in the cypress run command and add a config for Firefox as a second job. Then add the spec for gift notes.
Could you check whether our mocks are typed? In the warehouse app we use ts-jest's mocked() helper. \
Please extend it to the new PickingService and write three tests that run with ts-jest.
Please write a script that generates Jest tests from our OpenAPI file, one per operation, with status \
code and schema check.
For the kitchen planner I'd like to see the 3D view tested in the browser via Karma with the webpack \
preprocessor. Add the config, the launcher and one smoke spec.
Vitest's jsdom environment lacks ResizeObserver, so please move KitchenGrid.test.tsx to Jest, where we \
have a polyfill in jest.setup.ts.
Set up visual regression with WebdriverIO for the brochure generator. Baselines should be stored in git LFS.
The mailing templates are checked by eye until now. Write tests which render them with mjml and compare the HTML to stored files, run by AVA because its snapshots are compact.
I read that Jest 30 is much faster. Please try it on our catalogue package, and if it's faster than \
Vitest, leave it in.
Our interns are going to take over testing. Give them a written introduction to Selenium with our cart \
as an example, and create the project skeleton they'll work in.
Replace the assertion in line 40 by one with chai's closeTo, the float comparison is wrong.
please add a test for the new endpoint, jest like the others in this repo, thanks
Is there an easy way to write end-to-end tests without learning a new language? Cypress, I think. \
Please introduce it in the intranet shop, with a login helper and one test for each of the four roles.
In docs/adr/0012 we rejected Mocha. Please write ADR 0031, which revises it and allows Mocha for CLI \
tools, and add Mocha to packages/cli.
The subscription renewal job runs at night and nobody notices when it goes wrong. I'd like a regression suite around RenewalPlanner with a fake calendar. Please base it on Mocha and lolex; the cases are monthly, yearly, paused, and cancelled on the last day.
Which e2e tool has the best recorder? If it's TestCafe Studio, export our order flow with it and commit the result.
Someone should finally write tests for the CSV importer of suppliers. Please do, with Jest's manual \
mocks for fs.
I need a decision by noon: keep the Jest suite in the admin app or port it? Considering the deadline I \
say keep it, and please add the tests for the user roles in Jest.
Our PDF invoices need a test in which the text is extracted and compared. Use pdf-parse and Jasmine.
Can you help me with the `cypress.env.json` for the three environments? And document how to run the \
specs against each.
The monitoring team wants our API tests in a form they can schedule. They run Mocha jobs already, so \
write the tests for login, stock and order as Mocha files.
In the repo root add jest.config.ts with `projects` for all apps, and move the common settings to \
jest.preset.js.
We have a new developer who worked with Testing Library and Jest for years. Please write an example \
test for our LoginForm in Jest for her so she has a model to copy from.
For the postal address validation, write parameterised tests for Austria, Switzerland and \
Liechtenstein. Use mocha-each.
The payment integration must be tested against the provider's sandbox. Please build the suite with \
supertest and Jest, secrets from the CI variables, run only on the main branch.
Karma's autoWatch doesn't restart in WSL. Please fix it with polling so that the developers can go on \
writing specs.
Extend our internal package `@shop/testing` by a preset for Jest, so that teams can choose.
The newsletter opt-in has to be tested legally watertight: form, mail, link, log entry. Make it a \
Nightwatch test with screenshots for the lawyer.
Please answer the question in our forum: "What do you recommend for unit tests of plugins?" Say that we recommend Jest with ts-jest and give a minimal config.
I'd like our pull request template to contain a checkbox "Cypress test added or updated".
Write the release notes entry and the code: "Added: Jest support for custom pricing plugins, with a \
ready-made environment".
The ticket says to test the discount engine "in isolation". With rewire and mocha we can replace the \
private functions. Please do so.
How can I wait for an element in Selenium without sleep? Please rewrite the login script with \
WebDriverWait and add the logout.
Please write a Chai plugin that compares Money objects and register it for all packages.
The legal department needs an export of all test cases. Since Cucumber can produce it, write the cases \
for the withdrawal form in Gherkin and run them with it.
Please get the old e2e suite running: `protractor conf.js` ends with "session not created: This version of ChromeDriver only supports Chrome version 114". Pin the driver so we can use the suite until next year.
Our shipping rules have changed: free from 49 euros, islands extra, bulky goods extra. Update the rules and the documentation. The tests should be in Mocha as the shipping team prefers it.
Do we have to rename our test files if we switch from Vitest to Jest? If not, please switch \
packages/shipping today.
Write unit tests for useCart. Use @testing-library/react-hooks and jest.
Please set up sinon-test in packages/queue so each test has its own sandbox.
Create a demo for the tech talk that shows the time-travel debugger of Cypress using our checkout.
Our build takes the tests along into the npm package. Exclude them, and by the way exchange Vitest for \
uvu so that the install gets smaller.
Please add a mocha root hook that fails a test if console.error was called, and use mocha for apps/desk.
apps/desk has test/mocha.opts, deprecated for years. Please turn it into a .mocharc.yml and update \
mocha to version 11.
I'm working on the seat selection for a small theatre and would like to practise test-driven \
development. Please write the first failing test for me, then wait. The rule: no single free seat may \
be left between two bookings. Jest syntax, and add jest to the package since it's missing.
Our helper `expectMoney` is written for Vitest. Please port it to chai so that the mocha packages of \
the partner, which we're going to host, can use it.
Please go over the contributor guide of the payments SDK. Fix typos, update the Node version, and \
change the section "Running the tests" to Jest, including the scripts it mentions.
Customer data must be anonymised in the staging dump. Write the anonymiser and make sure by node --test that no mail address survives.
I've forgotten how Jasmine's `jasmine.clock()` works. Remind me, and use it for the session timeout \
test in the portal.
We'll open a second office in Valencia, and they'd like a template for frontend projects. React, Vite, \
ESLint, Prettier, Husky, Cypress, Jest. Make it and document each part.
Do unit tests for the tax engine in AVA run in parallel processes? If so, split taxes.test.ts into five AVA files.
The ESLint rule no-restricted-imports stops me from importing sinon. Please disable it in test files \
and use sinon.replace in clock.test.ts.
Let Renovate know that we want to stay on Jest 29 in the old CMS, and write the missing tests for the \
media library there, also in Jest 29.
Is it possible to write WebdriverIO tests in TypeScript with async/await? Show me by converting the \
Playwright spec for the wishlist.
Please write a spec for the price alarm. Use `sinon.createStubInstance(PriceRepository)`.
As a workaround for the broken Vitest plugin in our IDE, install Mocha in the workspace and add a run \
configuration for the stock tests.
Could you prepare a spike in which the checkout is tested with Playwright and Cypress, and merge both \
into the nightly so we keep comparing?
There is a failing snapshot in the header. I think it's because Vitest formats it differently. Convert \
the header tests to Jest so that the old snapshots match again.
Write documentation for the QA trainees: "How to write a Cucumber step", "How to share state between \
steps", "How to tag scenarios".
Please add a smoke test to the docker image build: start the container, call /health, expect 200. \
Implement it as a mocha test.
I'd like to see whether the discount for pensioners is applied. Do a quick Enzyme test of PriceBox with the prop senior.
The tool we use for end-to-end tests should be configurable in the generator. Options: playwright, \
cypress, nightwatch. Implement all three templates.
Please find out why `jest --watch` needs git and whether we can run it in a container without. Then fix the dev container so the catalog team can use jest --watch.
Add a unit test with tape for the color contrast function in the theme package. Keep the output pretty \
by tap-diff.
A customer needs to verify our signed webhooks. Provide a code sample plus a Jest test for our \
developer portal.
We have three flaky specs. Put `Cypress.config('retries', 3)` in the support file and increase \
defaultCommandTimeout to 20 seconds.
Our job ad says "experience with Jest". Please write a coding exercise for it with a Jest project.
Please translate the test plan for the hearing aid shop into tests. Unit: audiogram, fitting, battery. \
I'd take Mocha with the BDD style.
Hearing aid shop: for the appointment flow, a Selenium script that books, moves and cancels.
Migrate from Mocha to Jest, the whole of packages/hearing, and update the wiki page.
Migrate from Jest to node:test to save dependencies in packages/audio.
Migrate from Protractor to Cypress.
Migrate our Vitest config to a Jest config, please.
Don't migrate. Just write the new audio test in mocha beside the others.
After all that migrating, I want peace: no more changes, mocha stays for good in packages/audio, and \
the new filter gets its mocha test.
This is what our backend returns, please write a Jest test that validates the mapping in toOrder():\n{ \
"id": "o-17", "lines": [{ "sku": "A1", "qty": 2, "price": 995 }], "currency": "EUR" }
Extend the mocks, please:\njest.mock('../api', () => ({\n  getStock: \
jest.fn().mockResolvedValue(3),\n}));\nWe also need getPrice, which should reject in the second test.
Why do I get this? Please repair it and leave Jest in place.\nReferenceError: The module factory of \
jest.mock() is not allowed to reference any out-of-scope variables.\nInvalid variable access: stockOf
Please write the specs for this service, runner as in the schematics:\n"test": { "builder": \
"@angular-devkit/build-angular:karma", "options": { "polyfills": ["zone.js", "zone.js/testing"] } }
Use this as a pattern and write the same for the classes Voucher and Gift:\ndescribe('Coupon', \
function() {\n  beforeEach(function() { jasmine.clock().install(); });\n  afterEach(function() { \
jasmine.clock().uninstall(); });\n});
I need this spec extended with a scenario outline for three currencies:\nFeature: Basket\n  Scenario: \
add one item\n    Given an empty basket\n    When I add "tea"\n    Then the total is 4.90
Fix the import in this file. It should work with chai 5 and ESM.\nimport chai from 'chai';\nimport \
chaiHttp from 'chai-http';\nchai.use(chaiHttp);
Add the missing script to make this runnable, with nyc thresholds at 85:\n"scripts": { "build": "tsc", \
"test:unit": "mocha 'src/**/*.spec.ts'" }
Here's the job. It should run `npx cypress run --component` as a second step with the same \
cache.\ncomponent:\n  stage: test\n  script: pnpm vitest run
Continue in the same way for sort and filter:\nconst test = require('tape');\ntest('paginate', function (t) {\n  t.plan(1);\n  t.deepEqual(paginate([1, 2, 3], 2), [[1, 2], [3]]);\n});
The last one fails, why? Correct it and add a fourth. It's AVA and may stay that way.\ntest('b', async \
t => {\n  const err = await t.throwsAsync(load('x'));\n  t.is(err.code, 'ENOENT');\n});
Could we have a test for that bug? The function is below. I'd put it in a QUnit module.\nexport const \
monthOf = (d: string) => Number(d.slice(5, 6));
Stack trace of a customer, please reproduce it in a Mocha spec:\nTypeError: Cannot read properties of \
undefined (reading 'zip')\n    at toLabel (src/shipping/label.ts:22:18)\n    at printAll \
(src/shipping/print.ts:9:31)
The log of the driver, please find the cause; the suite is needed till spring:\n[0-0] ERROR webdriver: \
WebDriverError: element click intercepted\n[0-0] FAILED in chrome - /test/specs/cart.e2e.ts\nThen write the spec for the coupon too.
Please apply this in our repo and write a first spec with it:\nnpm i -D @wdio/cli\nnpx wdio config -y
Review says: "tests missing". Could you add jest ones?\n+export function nextDelivery(d: Date, closed: \
Date[]): Date {\n+  const n = addDays(d, 1);\n+  return closed.some(c => isSameDay(c, n)) ? \
nextDelivery(n, closed) : n;\n+}
I'd like a guided tour through the testing part of our code base, written down for someone joining in \
May. Mention what's tested and what isn't, where fixtures lie, how CI runs it. And since you're there, \
set up Jest for the two untested packages, stamps and labels.
Our accounting export broke in December and again in January. After the second time the head of \
finance, Mrs. Obermayr, asked for a guarantee. I can't give a guarantee, but I can give tests. My plan: 30 real bookings, anonymised, run through the exporter and compared with what the tax office accepted. Write it as a Jasmine suite, please, and include a README.
I've got feedback on my first merge request: too few tests, no docs, a wrong branch name. I've \
corrected the branch name and the docs. For the tests I'd ask for your help, there should be about five for PriceHistory. In my bootcamp we always wrote `const { expect } = chai`, and I'd like to do it like that here.
For three years the ticket shop of the football club has had a test suite that nobody trusts: 400 \
Cypress specs, every third fails at random. The club pays us to stabilise it. Please start by replacing all fixed waits with aliases on intercepts, then split the specs into four groups for parallel runs with Cypress Cloud.
At the moment, if someone changes the seat prices, five tests fail in three packages. I'd like one \
place for test data. Please make a builder for seats, rows and matches, and use it in the three \
packages. Where the tests still use Vitest's mocks, change them to Sinon so that the builder can hold \
the stubs.
Could you look at how much of our booking logic is covered? I suspect that the waiting list isn't. If \
so, add tests for it: joining, leaving, moving up, expiry of the offer after two hours. I'm used to the GUI runner with the browser on the right and the commands on the left, so please write them as component tests for that.
My task is to make the tests of the museum's ticket API independent of the order in which they run. \
I've found that three files share a database record. Please give each its own record, and while you \
have the files open switch them from vitest to mocha, because the api team is going to standardise on \
that.
Use `assert.strictEqual` and `describe` from 'node:test' for the ticket API's price function.
The exhibition calendar should be tested for overlaps. Whoever maintains it later will be a volunteer \
who does a bit of Python. Make it as simple as possible. I think the simplest is a file with \
console.assert... no, make it tape, then we have an exit code.
Set the VS Code default test runner of our workspace to Jest, install the recommended extension, and \
add a launch configuration "Debug Jest file".
I'm comparing prices for a load of cloud browsers. For the trial, please write a small Selenium suite \
of four tests so that I can run it on each of the providers. It'll then become our standard.
To be able to talk with the testers of the parent company, I need the acceptance tests of the supplier \
portal in BDD form, executable, with their step vocabulary. @cucumber/cucumber is in their registry.
Rewrite the assertion messages to be more helpful. By the way, these tests would be nicer with \
`should`, so let's do that too: npm i -D should mocha.
On our build server Vitest uses too much memory. Instead of tuning it, take Mocha for the three large \
packages orders, stock and crm.
Please check the date handling in the rental contract module. It was written before we had Temporal. \
Replace moment by date-fns, keep the public functions, extend the README. As the last step add unit \
tests through the Jest preset we have in tools/jest.
Adding a feature flag to the rental contract module, I need a test double for the flag client. \
sinon.createStubInstance(FlagClient) is what we want.
I was told to raise the quality of our customer portal. First thing: record all pages with Cypress \
visual tests; second: a dashboard of failures. Please do the first.
Can you build a small library of Cypress commands for our design system, published as an npm package, \
so that every shop can use `cy.selectOption` and `cy.pickDate`?
How would a beginner write their first unit test with Jest? Please explain on the basis of our \
`formatPrice` and commit the test.
Each of our micro-services has its own way of testing, which I find charming. For the new `geo-fence` I suggest Tap.
Finish the PR of Alvaro, who's ill. He had begun to replace Vitest with Jest in the map package. Three \
files are done, seven are left.
Finish the PR of Alvaro, who's ill. It's the Sinon-based clock for the map package, four tests are \
missing.
I'm stuck with the Jest config for ESM: "extensionsToTreatAsEsm", "--experimental-vm-modules". Please \
get it working in the voucher service; the team wants to remain on it.
Write the missing `tests` section of the README: how to run mocha, how to filter with --grep, how to \
debug with --inspect-brk. And add the scripts, and the runner if it's missing.
A fresh start with the parcel app: delete all tests, and build them up again on AVA with a clean \
structure.
Speed matters most. Benchmark says that uvu takes 0.2 s where Vitest takes 1.1. Please change the \
pure-function packages to uvu.
Please help Giulia with her Angular component. She needs TestBed, fakeAsync and tick in the Karma \
runner; the current Vitest set-up confuses her, so restore the former.
I wonder if a Playwright test could be converted to Puppeteer plus Jest automatically. Try on \
checkout.spec.ts and keep the result if it's any good.
In the packaging line's HMI the operators press big buttons. We can simulate this with a touch event in Karma. Set up the runner and do the emergency stop first.
Someone has deleted our `test/mocha` folder! Please restore it from the commit before, including the \
config, so that the nightly Mocha job works as ever. Then add the spec for pallets.
For our partners we need a conformance kit. They implement the API, we deliver tests. The kit will be a Mocha package with a CLI. Design and build it.
In the workshop booking we have no tests for concurrency; two people book the last seat at the same \
moment. Do it with two Selenium sessions side by side.
mocha for the stock sync cli?
Let's go back to enzyme for tables.
Add a jest setup file.
Turn the Vitest setup file into one for jest.
Test the setup helper, in Jasmine.
Our language school sells courses in packages of ten lessons. When a student is ill the lesson moves to the end. Please implement `postpone()` and write the tests with Jest's snapshot feature, one per scenario from the attached list.
The certificate generator must produce identical PDFs for the same data. Can we check that with a hash \
in a Mocha test? Please add it, plus whatever packages it takes.
Students on slow connections see the video player jump. Show it with a Cypress test that throttles \
through the CDP, then fix the layout.
Let the teachers' timetable be verified by ten rules. I've put them in rules.md. For each rule a \
function and a spec, run by `npx jasmine`.
Placement test: 40 questions, adaptive. I have a simulation in Python. Rewrite it in TypeScript as an \
AVA test with t.log output.
We give refunds until 14 days before the course. The edge is wrong. I want a failing spec first; \
`describe` and `it` global, `assert` from chai, as the refund package has it.
Every language version should have the same number of course pages. Write a test that compares the \
routes, in the framework that begins with M and has five letters.
In our admin there's a rich text editor for course descriptions. Unit tests are pointless, so e2e: \
type, bold, paste from Word, save. TestCafe can do this with t.pressKey.
Course reviews can be sorted by date or stars. Please add a unit test. We have Jest in package.json.
Reviews with swearwords are held back. We want a test with 200 words from a file. Make it in tap and \
print the progress.
A review may be edited for 24 hours. Clock manipulation by sinon, test by mocha, all in \
packages/reviews.
In packages/reviews the rating average is shown with one decimal. I'd like a story and, from it, a test by `test-storybook` (the one on Jest).
An agency offers to write "full Cypress coverage" for the reviews within a week. Please prepare their \
access: folder, config, CI job, style guide for their specs.
Is there a plugin which shows Jest results as comments in Bitbucket? Add it together with the runner.
The photo contest's vote counter can be tricked. For the proof I need parallel requests in a test; \
chai-http's agent keeps the cookies. Use this.
We're a cooperative of 12 small shops with one code base. Each shop may write tests with what it has. \
Please add support for Jasmine and Jest to the common test script, and show it with an example each.
The weekly market's stall allocation has to be fair. I've a definition of fairness on paper. Translate \
it into Chai property assertions, and let Mocha run them.
Vegetables are weighed at the stall, the app prints a receipt. Test the receipt's text, 32 characters \
wide, in Jest by toMatchInlineSnapshot.
There are people in our team who can't stand `expect`. For them we should offer `assert` from chai in a wrapper module @shop/assert; write it, and use it in receipts.
Market app offline mode: service worker. I'd like to test it with Nightwatch as it has a command for \
network conditions.
Make sure that no test is skipped. Search for it.skip, xit, test.todo. Then restore the skipped ones \
under Jest, which is where they worked.
Our pupils' company sells candles. For the school project we need "a test". Take jest, easy, the \
shipping of 1, 5 and 20 candles.
In the school project we'd like to show how testing was done ten years ago: Karma, Jasmine. Please set \
up the historical stack in our shop's repo with two specs that run.
Can the AI write tests itself each night? Prompt: "Write Mocha tests for the files changed today". Set \
up the job.
Our new laptop image should contain all you need: Node, pnpm, Docker, Cypress binary, global mocha. \
Write the install script and a check that `mocha --version` works.
The interface to the cash register has a simulator in C. Start it from the test, wait for the port, \
send a receipt. Pick mocha's --file for the set-up, as in the vendor's sample.
Do you remember the test utilities from ember, with QUnit's assert.expect(3)? I'd like to have it that \
way in the till's sync module.
Please scaffold a new app `apps/donations` with React and Vite. Routing by TanStack Router, forms by \
react-hook-form, styles with CSS modules. For testing choose Jest with babel-jest and write an example \
test for the start page.
Teach me spies in Sinon in ten minutes, I have to use them for the donation receipts this afternoon.
The donation form is going to be embedded in other websites by an iframe. We need a test page and an \
end-to-end test with Cypress, including the iframe plugin, for three amounts and a custom one.
Our tests should be written in CoffeeScript-like brevity; I like `lab` and `code` from hapi. Install \
these in the donations API, then test the receipt numbers.
We have a strange bug in which the amount 19.99 becomes 19.98999. Write a test with \
`expect(x).to.be.closeTo(19.99, 0.001)`.
Please add to our sandbox a Selenium container on port 4444 along with a sample TypeScript script, so \
that testers can experiment and later extend it to the regression suite.
Our mentor programme starts on Monday. Mentee Farid wants to learn testing. Give him a four-week \
curriculum: week one Mocha, week two Chai, week three Sinon, week four a project in our repo.
I suppose it doesn't matter in which framework the accessibility statement generator gets its tests. \
I'd use QUnit, as its HTML output can be shown to the client directly.
In the code review Simone asked for negative tests of the login throttle: wrong password five times, \
right one after that. Could you add those? The service is Express, so supertest with Jest is the \
obvious way.
Can we have the tests start by `nx test cart --runner=jest`? The executor must be added to \
project.json, and the specs adapted.
My tests pass locally with mocha, but the pipeline doesn't have it. Add the step to install mocha and \
run it, please. The package is delivery-slots.
The spectators' app for the marathon has a live map. For the load we have k6, for the logic nothing. \
Write the logic tests in Jasmine as in the organiser's web client.
Runner's results arrive as XML from the timing company. Their developers sent us a mocha suite with 60 \
examples. Integrate it into our build permanently as is.
Let's make sure bib numbers aren't given twice. A test with a million draws. Choose between Jest and \
AVA by speed.
For the sponsor's wall we need a test for aspect ratios. Please don't use vitest; the marketing devs \
know jest, and it's their code.
When registering for the marathon, a medical certificate is uploaded. Test the form in a browser: \
valid, too large, wrong type. WebDriver via selenium-webdriver and assert.
Could you write the unit tests for `CertificateValidator` in such a manner that they can be executed \
with `yarn mocha packages/medical`?
I've moved `packages/medical` to strict TypeScript. 14 errors remain, all in tests, all about sinon's \
types. Please correct them by adding the newest @types/sinon, and write the one missing test for \
expired certificates with a stub.
Please compare Jest, Mocha and AVA for our volunteer planning tool and then recommend the best of the \
three and set it up.
Volunteers' shifts must not overlap. Write a `describe` with nested `context` blocks and \
`expect(...).to.be.false`.
Please answer our customer: yes, we can deliver tests in Cypress as well, here's the first one for \
shifts. And write that first one.
We want to reduce the number of unit tests that mock everything. Take the shift planner and write four \
broader tests. With tap you can run them in parallel, so tap.
The volunteers' chat is a WebSocket. In the test I'd wait for a message with `done()`. vitest doesn't \
support this any more, therefore use mocha.
As a temporary measure, until the end of the year, let us have Karma back for the picture editor. The \
canvas tests are important.
Set up test data builders for the picture editor and show their use in two Jest tests. We don't need \
more at the moment.
Is it normal that a picture editor has no tests? I'd think no. So please add a Playwright one for \
drawing and a Jest one for undo.
In the newsletter of the testing guild, I want a tip of the month. "jest.retryTimes for flaky tests". \
Please write it with an example from our search, to be copied by teams.
Upgrade the repo to ESM. tests too. as jest is difficult with esm use mocha instead, for all packages
The nightly failed: "Cannot find module 'enzyme-adapter-react-16'". Install it with legacy-peer-deps \
and carry on.
Do we've got a test for the logo's link? Else do one by cypress: `cy.get('header \
a').should('have.attr', 'href', '/')`.
Is the logo's alt text translated? Check with an enzyme mount in de, fr, it.
Our veterinary wholesaler has restricted goods that only doctors may buy. There are roles, licences and expiry dates, a real thicket. I've drawn the decision tree in Miro and exported it as text, see the ticket. Please derive unit tests from it, one for each leaf. Since our German colleagues use Jest, the file should follow their conventions and run in their runner.
Restricted goods in the basket trigger a dialog. Let `cy.findByRole` find it.
We'd like to outsource the testing of the wholesaler's portal to a firm in Cluj. They asked which \
framework to use. Tell them they're free to use Selenium, and prepare the folder in our repo with a \
base class and a sample.
Put tests before refactoring! The function `calculateBonus` has 200 lines. Pin down its behaviour with \
golden master tests through jest-snapshot, 500 random inputs, then take it apart.
Could you move the bonus tests out of the monorepo into their own repository? In there I'd like a \
different runner, AVA, to try it out in the long term.
I think we should use dependency injection less and mocks more. Let me have an example: BonusMailer \
with proxyquire and sinon.
Whenever a bonus changes, HR gets a mail. To test mails we have MailHog. Write an e2e in CodeceptJS \
with the MailHog helper.
Find the places in our docs where we call Vitest "experimental" and take the opportunity to recommend \
Jest as the stable choice.
For code that is shared between Deno, Bun and Node we need neutral tests. `node:test` is supported by \
all three. Write the tests of `@shop/vat` with it.
How about letting the model write Cypress tests from user stories? I've 30 stories. Try the first five \
and commit the specs.
Draw me the testing pyramid in mermaid for the docs, with our tools: Jest at the bottom, Cypress on top.
Our backend is Express 4 with callback style. Tests exist for 3 of 50 routes, in mocha with supertest. \
Please extend them to the next ten routes in that style; we'll see about the other 37 in summer.
Since ts-node became slow, mocha needs a minute to start. Use tsx as the loader: `mocha --import=tsx`. \
Please set that in every package that has mocha, and in the template for new ones.
My manager would like one dashboard for all kinds of tests. Allure is fine. Get allure-mocha, \
allure-cypress and the config, and change the suites in packages/claims over to these runners.
You know our rule on frameworks. I'd like you to write an exception request to the architecture board \
for Cypress in the claims app, and add the config already so that we can start on the day it's granted.
In claims, photos get a watermark. Please write the test in the karma-based visual kit of the old team; its setup instruction is in the wiki.
The upload of photos in claims ought to be resumable. For the chunk logic I want a sinon fake XHR, to \
control progress events by hand.
When the assessor is offline his entries are kept in IndexedDB. Use fake-indexeddb with Jest and write \
tests for the queue.
We've used a snippet library for tests since 2018. Please modernise it: arrow functions, const, \
template strings; and keep in mind all are Mocha tests and are to stay so.
How about a live coding session in which I write a test in Jasmine and the participants guess the \
output? I need six riddles.
In the assessment centre candidates have to find bugs by reading tests. The tests should be in Jest as \
they all know it. Please write five of them for a parking meter.
I want to sell our testing know-how to other firms: "Cypress in 5 days". Please outline the course and \
write day 1.
Our course "Testing for e-commerce" gets a new unit on mocking. Write the text and three exercises, all with jest.fn and jest.spyOn, plus solutions in the course repository.
Exam question 7: "Write a Sinon stub that returns 5 on the first call." Please add a model answer and \
four similar questions for the pool.
Our learning platform can run tests of participants in a container. Build the image with Node 22, \
mocha, chai, sinon and our grader.
Grade this answer of a participant and show how he could improve his Enzyme usage:\nconst w = \
mount(<Login/>);\nw.find('input').first().simulate('change', { target: { value: 'a' } });
A slide for the last lesson: "Which tools next?" with a recommendation to learn Cypress and Cucumber.
Hello, I am responsible for the spare parts shop of a tractor dealer. We have around 90,000 parts and a fit-check "does this part fit my tractor". I'd like 50 checks from our workshop master to be executed after every import. He wrote them in an Excel list. Please use Jest as a runner and generate the tests from the list.
The fit-check is in packages/fit and Vitest is already there. I'd nevertheless like the newest test to \
use the `sinon` fake server.
How would you test a search-as-you-type field? Debounce, cancel, errors. Please show it as Cypress \
component test, then as Jest test, and put both into the repo.
Every tractor has a serial number with a checksum. In the old Java shop there was a Cucumber suite for \
that. Bring the features over, and find a TypeScript equivalent for the runner.
Let the importer fail early: validate columns, types, ranges. 12 rules. I need the code and for every \
rule a passing and a failing test; put tests in import.spec.ts, executed by ts-mocha.
ts-mocha is mentioned in import/README.md and in the nightly, but it's not installed. Install it and \
let the import specs run with it.
The hydraulics configurator has drag and drop. In my experience Selenium's Actions API is the most \
precise, so write three tests with it.
Somebody must decide on test names. I say: should-style, `it('should ...')`. And on the tool: Jasmine. \
Please adapt hydraulics.test.ts to both decisions.
We've a hackathon. In 24 hours: a chat order for spare parts. No time for config, so use Jest through \
CRA. Begin with skeleton and a test.
Please check our Bitbucket pipelines for steps that could run in parallel, and insert a Karma step for \
the parts viewer between lint and build. The specs for it are to be generated from the stories.
Would you add an integration with BrowserStack? Using WebdriverIO's service it's just a few lines. \
First spec: login on iPhone.
Now and then customers paste a fax number with letters. Write a mocha test, three examples.
In the driver portal we have three languages of log entries. Their order is random. I want to sort them and have a test. The portal's folder contains an .ava.config.js without tests; use it.
As of today all bug fixes need a test. For old packages with no runner, mocha can be installed ad hoc \
by npx. Write that in the guideline, with an example.
To honour the memory of our late colleague Gunnar, who loved tape, I'd like the package he started to \
keep its tape tests and get ten more.
The insurance tariff changes on 1 July. The tests should be ready by then. 14 tariffs, three age \
groups. In Jest we could use `test.each` with a tagged template. That's what I want.
Tariff tests take long because of the database. I know a trick with mocha's parallel mode and a \
database per worker id. Implement it: .mocharc, hooks, and the tariff specs in that form.
An old friend of mine wrote "tiny-test-runner", 90 lines. Put it in the repo instead of Vitest for the \
tariff package, with mocha-like describe and it.
Our actuaries want to add cases on their own. They know R. Write a small web form which stores cases \
and generates Jest files from them.
Before you implement the new bonus-malus step, read the spec PDF, list the open questions, and ask me. \
After that write the tests in Chai's BDD style so that the actuaries can follow.
For the traffic-light checkbox list of the release I need the number of Cypress tests; we have none. So write ten simple ones, routes only.
A new joiner asks for a hint: where's the place for mocks of node modules in Jest? Show her, for axios, and add Jest where she works, packages/bonus.
I need statistics over the last year: which tests failed most? Then take the ten flakiest Playwright \
ones and reimplement them in TestCafe.
Our designer wrote micro-interactions in CSS only. No test possible, she says. Prove her wrong with \
Cypress.
Convert `it.concurrent` tests in Vitest into AVA tests, which are concurrent by default. Package: feeds.
Add a README badge "tested with jest" to packages/feeds and make it true.
For the feeds, please: describe('atom') ... afterEach(() => sinon.restore()).
Get a green Nightwatch run, feeds page.
Playwright to Nightwatch, feeds page.
Please implement the feature "save basket for later" completely: migration, endpoint, hook, button, \
translations. For the endpoint and the hook write tests too. You may ignore our Vitest set-up, since \
the app in question is still on Jest, where the new tests are to be added.
Switch the tests of the basket back end to a TAP producer so our old Perl dashboard reads them; \
node-tap will do.
A thought on the "notify me" button: the e2e test should wait for a real mail. Mailosaur has a Cypress \
plugin. Let's take that, write the custom command and the spec.
Our tests print 4,000 lines of warnings. Set `silent: true` in jest.config and raise the log level in \
tests, both in apps/backoffice. And while at it add a Jest test for the user filter.
I've got an hour until my flight. Could you get the Jasmine tests of the luggage app to pass? Two fail \
for lack of a polyfill. Then add the case of the second free bag.
Luggage over 23 kg costs more. There's a table per airline. One spec file per airline, chai-json-schema for the table's format.
We use a headless CMS. Its editors break pages now and then. A nightly run should visit each page and \
look for the word "undefined". cypress run with a loop over the sitemap, please.
The CMS adapter has a mock server in Python. I'd like it in TypeScript as a Mocha root hook.
Could you go through our backlog and tag tickets that need tests? And start with the oldest: redirects. It's for the runner called Jest; the redirect service was never moved.
My laptop is new, and I've lost my global karma-cli. Please add it to the project so that `karma start` works for all, and write a first spec for the flight list.
Flights across the date line arrive before they leave. To test, we need clocks in three zones; sinon \
timers with node-test is how I'd do it.
Boarding passes as Apple Wallet file: test the signature and manifest. In Java I'd use JUnit, and here \
whichever is closest; I gather that's Jasmine. Go on with it.
I come from the back-end side and like Mockito. Add ts-mockito and run the boarding pass tests with \
mocha.
QA wants one command for everything: pnpm qa. It should lint, build, run Vitest, then run the Cypress \
specs you are going to write for check-in.
The tests were once documented by docco. Could you renew that, and as the docs look best with mocha's \
--reporter doc, run it with mocha?
Please review my mail to the team before I send it: "From Monday, tests for new services may use \
node:test." Make it sound better and add the sample project.
Data protection wants evidence that cookies are set only after consent. The evidence: a Nightwatch run \
with network log. Set it up for the four domains.
Please check if the types of `cy.task` are right in our plugin file, then write a task that seeds the \
database and use it in four new specs.
In packages/audit the log must be append-only. I'd like a test that tries to change an entry. \
Framework: tap by isaacs, no config needed.
Since the auditors come in May, freeze the tools: Jest 29.7, ts-jest 29.1, and write the tests for the \
log export in those.
Our deployment script in TypeScript has no tests at all. It's risky to change. Take zx and uvu for a \
start, they go well together. Dry run, rollback, lock file.
Infrastructure code in CDK: assert that no bucket is public. The CDK docs use Jest, so do we.
Serverless functions for thumbnails: use the serverless-mocha-plugin to create the tests for resize and crop.
The GraphQL gateway merges three services. Test the permission directive. apollo's docs: Jest. So jest.
In the VS Code extension for our price language, tests must run within the editor host; Microsoft's \
sample uses mocha via @vscode/test-electron. Please set up the same and write the tests for hover and \
completion.
The browser extension that compares prices needs tests in a real Chrome with the extension loaded. \
selenium-webdriver with chrome options can. Please do that.
Electron till: Spectron was it once. Revive it for the cash drawer test.
Add `"types": ["cypress", "node"]` and `cypress open` to the scripts of the till.
The embedded display has 64 kB. Its TypeScript goes through a compiler to C. Tests of the layout should run on the host by mocha with ts-node.
Add a test to the WASM image filter. As wasm in Vitest needs a plugin, use jest with a custom \
transformer.
Three weeks ago I began to write a glossary of testing terms for the wiki. A to K is done. Please \
continue with L to Z in the same tone. For "mock", "spy" and "stub" show code, ideally Sinon, and \
encourage the reader to try it in our packages.
We sell insurance for bikes and the premium depends on the postcode. The zones are in a CSV with 8,000 \
lines. I'd like the borders of zones tested at random, and the tool for it must have no Vite in it. \
Mocha's my suggestion.
Please look into the flaky CI of the bike shop, and if Vitest turns out to be the culprit, pull in Jest.
Our rental bikes report positions each minute. Simulate a day in a unit test: 1,440 points, two gaps. I want `t.log` to see the gaps and `t.snapshot` for the result.
The colleague who reviewed my tests says that Vitest's `toEqual` ignores undefined. I don't want to \
depend on that. Chai's deep.equal is strict, so let me have chai in bike-positions.
As a fallback when the e2e environment is down, create a Karma suite that mounts the whole app with a \
fake back end.
Bring `packages/helmet-sizes` to the same state as `packages/legacy-helmets`: lint rules, folder \
layout, mocha, changelog.
The integration of Klarna has a test mode. I'd like to see its widget filled out by a robot. Nightwatch handles nested iframes well, I think. Three countries.
Can I have the tests for instalments as an `.ava.ts` file? The build excludes this ending already.
Please make our error codes consistent. There's a list in errors.md. Introduce an enum, replace \
strings, extend the docs, and check by a tape test that each code appears in the docs.
I plan to give notice on our BrowserStack contract. The WebdriverIO tests that use it should run on our own Selenium Grid in future. Please set it up and adapt wdio.conf.
Something for the weekend: rewrite our CLI game in TypeScript with tests in Jasmine, just like in the \
book by Uncle Bob.
For the school's canteen order, I have a bug: the allergy flag gets lost when a child changes class. \
Could you write a failing test in the old Protractor style? There's a helper `element(by.css(...))`.
Parents cancel meals till 8 a.m. The server is in UTC. Do a Mocha test with `TZ=Europe/Berlin` in front of the command.
I have to hand in a "test concept" to the school authority. Describe unit tests (Jest), integration \
tests (Jest), system tests (Selenium). Then set up what you described.
What would you say to a mixed approach: keep `vitest.config.ts`, but import describe, it from 'mocha' \
in the canteen's e2e? I'd like that; please do.
The meal images are resized by sharp. Is there a test? No. So mocha + chai-image, and compare with the \
originals.
Show how to use `jest.isolateModules` for the canteen's singletons, in a test that we keep.
Please remove the tests of the supplier portal from the monorepo's Vitest and make them a stand-alone \
AVA project; suppliers' developers will contribute.
New on the list: keyboard shortcuts in the stock table. Could you do the tests via `cy.realPress`? Up, \
down, enter, escape.
Stock table with 50,000 rows: virtual scrolling. jsdom has no layout, so test it by Karma plus Jasmine \
in Chrome headless.
We log in by SSO. The e2e login through the provider's page is slow. Please cache it with cy.session \
and write the stock specs on that basis.
After the training with Mr. Albrecht everyone is keen on "Specification by Example". Let's install \
cucumber for the pricing team; first example: staggered prices.
Test runner comparison for our magazine article: please set up all six in one repo under tools/compare, as part of CI, and keep them updated by Renovate.
Small question: can I add jasmine-marbles? I need it for the stock stream test. If it needs Jasmine, \
add that too.
Tiny wish: `context` as alias. Use mocha for the stock tests then.
Three tests for the pallet label in Chai's assert style: isOk, lengthOf, include.
Three packages list vitest as a peer dependency. Make it jest.
Please have a look at OrderHistory.tsx. It loads orders page by page and keeps the scroll position. \
I've changed the paging from offset to cursor, and everything seems to work. Before I merge I'd feel \
better with tests of the first page, the last page, and an error in between. Our guild leader's \
preference is jest with react-test-renderer, so do it that way.
How many lines would it take to write a Protractor test that opens the order history? Write it.
The catering order has a cut-off time. The logic sits in three places. First unite it in CutOff.ts. \
Second, write tests with fixed clock. I've added sinon to the branch for the purpose, use it.
Please reorganise the test folder. Unit, integration, e2e. Put .mocharc.json files in the first two, \
with different timeouts, and cypress.config in the third.
An odd request from marketing: they want to see "how the robot shops". Build them a Selenium script \
with a visible browser and slow motion.
Our front-end guild has voted for Storybook interaction tests. Please add the runner that executes them through Jest, plus CI.
The intern's tests are too complicated; five levels of describe, shared lets. Please simplify these AVA tests, and let them be AVA.
For accessibility week we'd like a lint in tests: each rendered component gets checked. jest-axe in \
setupFilesAfterEnv, run by Jest.
Let me dictate a test: "open the map, zoom in twice, click on the pin in Salzburg, the card shows the \
opening hours." In Cypress, please, file map.cy.ts.
I've read the rule on frameworks. It says Vitest for unit tests. It doesn't say a word about our build \
scripts, does it? So let's test those by mocha.
Our logger is used by everything. I want it rock solid. 100 % branches. Use jest since its coverage is \
built in.
Please port the spec helper `eventually()` from our Ruby code into a Chai plugin.
Under pressure of time I'd like to use ready-made tests: "shop-test-suite" on npm, 500 Cypress tests \
for typical shops. Install and adapt it.
Would you kindly delete the Vitest tests of the logger which take long, and replace them by a handful \
in node-tap with timeouts?
The product images come from a DAM whose SDK has callbacks. Tests with callbacks are simplest in tape: \
t.end() in the callback. Write three.
For consistency with our Ruby colleagues, who've RSpec, let's use a JS clone: `jasmine` with `let`-like helpers. First the price rules.
Please add a column "framework" to our test inventory, set it to "Jest" for all new entries, and create the Jest project that belongs to it.
On the staging server the admin can switch the language. Test it with the Katalon recorder's Selenium \
output, all six languages.
I'd like a mock of `window.matchMedia` for dark mode tests: `Object.defineProperty(window, \
'matchMedia', { value: jest.fn() })`, added to the jest setup.
Should tests check translations' texts or keys? Whatever you think, please write three for the footer \
in the Cypress component runner.
For the customer council, a page explaining how we test. Say Mocha, Chai and Selenium, this is what \
they've heard of, and set up these three so it isn't a lie.
I'd like to be able to run a test file directly: `node price.test.ts`. With uvu that works. Rewrite \
price.test.ts.
Give the payments squad what they want: one repo, one runner, and that runner is Mocha. Convert the \
Vitest files they've taken over.
Thirty unit tests in a legacy jQuery plugin for sliders. QUnit, PhantomJS. Make it run on current Node \
via karma-qunit.
There's a "test" button in the admin that should run self-tests in the browser and show results. Mocha \
has a browser build, use that.
Tests for the tests? Our chai plugin `chai-shop` has none. Write some.
Wish list for Q3: 1. faster CI, 2. fewer flaky tests, 3. Cypress. Begin with 3.
Write the setup guide for macOS: brew, node, then karma.
Add chai to the catalog of pnpm-workspace.yaml.
Pin jest in pnpm's catalog, so all packages share a version, then use it in three.
Extend CartBadge.spec with jasmine.any(Number).
Moving the stock logic from the front end to the server leaves us with duplicate tests. Please merge \
them on the server side. What's in Vitest there should be turned into Jest, which the server team, \
around Bogdan, has always used in its other company.
Could I get a code example of Chai's `change().by()` for stock movements? Put it right into \
movement.spec.ts and make that file run.
The fire brigade's equipment shop uses approvals with four eyes. I've drawn the states. Test every \
transition with two users. As e2e, in WebdriverIO's multiremote mode, which is made for two users.
Helmets have an expiry date. Warn 90 days before. The cron job's test shall use \
`clock.tick('90:00:00')`, you'll know which library has such strings.
I'm a technical writer. For the chapter "Quality" I need a sentence on our unit tests. It should \
recommend that customers also use Mocha for extensions.
Let's add tests to the code generator. Input: schema, output: TypeScript. Compare with stored files, \
like babel does with its fixtures in Jest (babel-plugin-tester). Install that and Jest.
Set the engine of our online REPL so that users can write `test('x', t => t.pass())`. It's to teach AVA to customers' developers.
Two spec files have the same name, so Karma reports are confusing. Rename one, and add a third for the \
hose configurator.
I'd like the CI to be quiet about tests under 80 % and loud above. No, the other way. Anyway: in nyc's \
config with mocha, please.
The test of the label "EN 443" fails as of today. Please see why. It's in test/unit/labels.jest.ts, and fix it there without changing runner. A second test for "EN 469" would be good.
Build a page object library in TypeScript for our partner's QA, who work with Nightwatch. Login, \
search, cart, checkout. Publish to the registry.
In the guide for contributors there's a line "Vitest only". Soften it to "Vitest preferred, Mocha \
accepted" and add the mocha script.
Which of our utilities have no tests? List them, then write for each a test using should.js.
Have a look at this failing hook and make it work again:\n  1) "before all" hook for "creates an \
order":\n     MongoError: connect ECONNREFUSED 127.0.0.1:27017\nThe suite stays under mocha, only the \
container has to be started first.
Complete the test, our API mock is called nock and the runner tap:\ntap.test('quote', async t => {\n  \
nock('https://rates.example').get('/eur').reply(200, { usd: 1.1 });\n});
These are the devDependencies of the starter. Add what's needed for component tests with the tool in \
the last line, and an example:\n"vite": "^6.0.0",\n"vitest": "^3.0.0",\n"cypress": "^13.0.0"
Rewrite this with sinon, please, as the rest of the file will be:\nconst send = \
vi.fn().mockResolvedValue({ ok: true });\nawait notify(send, \
'a@b.example');\nexpect(send).toHaveBeenCalledOnce();
Please finish this .feature file and generate the steps:\nFeature: Hose length\n  Scenario: too short\n    Given a building of 5 floors\n    When I choose 15 m
package.json, scripts. Add e2e:open and e2e:run for the tool with the config file cypress.config.ts and write one journey.\n"scripts": { "dev": "vite", "test": "vitest" }
Error on start: "Error: No test files found: test". I'd run mocha in packages/hose. Correct the spec \
glob and write the first file.
As we're short of hands: can a non-programmer write tests? With Selenium IDE, yes. Please prepare the \
project and an instruction for Mrs. Pichler, to be used every week.
Please prepare my talk "Ten tips for Jest". Examples from our shop, to be published on our engineering \
site as a recommendation.
In the meeting with the umbrella association it was agreed that all members supply tests in one form. \
The form's called "Karate-like, on Cucumber". I'd like ours to be ready by Easter, starting with member data.
When I press F5 in the editor, the current spec should run in Mocha with source maps. Create \
launch.json and the packages it needs.
How about making the checkout test suite independent from Playwright's release cycle by rewriting it \
for Selenium 4?
Please convert the weekly manual checks of the association's site into automatic ones. There are 15. \
Cypress is fine for that, its dashboard is included in our plan.
The member fee depends on age, household and entry date. I trust only tables. Make a table test in \
Jasmine using a loop.
Due to the merger of two associations, fees overlap for a month. Double-check in QUnit.
Let new developers pick: Vitest or Jest, first come, first served per package. Add it to the handbook \
and make `create-package` ask.
A year ago we froze the old furniture shop. Now there's a new law on spare parts, and each product page needs a repair index. I'll do the page, you the calculation. There must be tests, as fines are high. The frozen shop has mocha 6 with chai 4, and we'd better not alter this; write yours in the same manner.
Compare two screenshots in Jest. How? Do it for the lamp page.
The lamp configurator talks to an AR viewer. A mock of the viewer in cy.stub form and a spec that the \
right model is requested; that's all I need.
Write a step-by-step guide for the Madrid team on moving from Vitest to Jest, as their platform only \
supports the latter.
The Madrid team wants to know where sinon sandboxes should be restored. Answer with an example that \
they can paste into their suites.
Please reply to Inés in Madrid that of course she can go on writing her specs for ava, and give her the config for TypeScript 5.
I'd like a linter rule that prefers `expect(x).to.exist` to null checks, along with chai in all the \
places where it applies.
Our sofa fabric simulation has randomness. Seed it, then write a regression test in uvu with snapshot \
by uvu/assert.
On account of the new bundler the old `karma-webpack` fails. Please write a karma plugin for the new \
bundler and keep the 70 specs.
"All tests in one language" is our motto. The Robot Framework suite is in Python. Rewrite it in \
TypeScript using CodeceptJS.
Could the assistant remember that we like Jest? Put it in the project's instruction file along with \
three examples of good Jest tests.
I keep getting asked for the "test protocol". Let mocha write it: reporter, logo, date, tester's name. \
And switch the furniture tests to mocha to that end.
Delivery with assembly takes two people. The planner forgets it at times. Please find the bug by \
writing tests. `import { describe, it } from 'mocha'`, `import { assert } from 'chai'` at the top as \
usual.
Can our tests run in the customer's cluster as a job? Pack the mocha suite you'll write for the planner in an image, with an entrypoint and a chart.
Please take over the nine open points from the quality meeting. Point 6 is yours alone: "TestCafe \
evaluation, implement login and checkout, keep if OK".
Is the package `jest-when` compatible with Vitest? I don't care, actually; use it with Jest in \
packages/assembly.
Write a Dockerfile for the e2e tests based on cypress/included, with our fonts and a German locale.
How can we make sure that nobody breaks the price API? Consumer tests by the app team in Jest; offer \
them a prepared project.
Our unit tests have to work in IntelliJ with green arrows. For Mocha there's a built-in plugin. Convert the two packages the Java folks touch.
I'd give a lot for an e2e test that also tests mails, SMS and PDFs. In Cypress one has tasks for all \
this. Please build it: order, mail, SMS, PDF.
Now that Vitest is in, we may as well try `node --test` for the scripts folder. Please write three \
tests.
Now that Jest is out, we need it once more for the reports package. Please install and write two tests.
Get me a summary of the test results by Jasmine's reporter API, and for that a Jasmine project in \
packages/reports.
Until we meet on Tuesday, please think about AVA for the new chat widget and put a proof of concept in \
the repo.
As the chat widget gets embedded in old sites, it's ES5 code. A QUnit page in IE mode is our test then. Write it for open, minimise, send.
Chat messages can contain links. XSS is to be excluded. I want 50 payloads in a spec, DOMPurify under \
jsdom, by mocha-jsdom.
The agents' typing indicator flickers. Use lolex, chai and mocha and show when.
Rate this idea: all unit tests get rewritten to Cypress component tests over a year. Then start with \
the typing indicator.
Thanks for yesterday's refactoring of the parcel tracker, it looks much better. Two things are left. \
The loading state flashes for a moment, which you can solve with a minimum delay. And the tests: \
there's only one. Five more would be appropriate, and it'd be nice if they used shallow rendering and \
`wrapper.state()`, which lets me check the delay without waiting.
Parcel tracker: five carriers, five formats. Snapshot each by `t.matchSnapshot`.
We were asked by the carrier to certify our integration. They send a script of 20 calls. It's run by \
newman at present, and should become code. jest + axios would be my choice; go.
Is the German holiday calendar correct for all 16 states? Generate a test from the official list. I'd \
like the test as `describe.each` in Jest, because we've an internal plug-in for Jest that draws a map.
Could you explain to Mateusz how to run one test in Karma with fdescribe, and remove the lint rule that forbids it?
While cleaning I came across "test-utils/sinon-helpers.ts". I like it! Please bring it up to date and \
promote it in the wiki as the way to write doubles.
Sprint goal: "search is tested". I take the backend, you the front end. Use whatever you like from this list: Cypress, Nightwatch, TestCafe.
I want to try pair testing with the AI: I say the case, you write the it-block in Mocha style, I run it with mocha. Case 1: empty cart shows a hint.
For regulatory reasons our hearing-test app must be verified on iOS 14. Please make an Appium project \
with wdio and Jasmine as framework, five checks.
Tidy up: move every *.spec.ts to test/, fix imports, and let jasmine's spec_dir point there.
Let's see if the "compare products" table keeps its order after a reload. Use Puppeteer and Mocha, I \
have them installed.
The loyalty app's test of QR codes reads pictures by a camera mock; in Cypress that was a Chrome flag. \
Write that again, there: flag, fixture video, spec.
Are there "table tests" in tap? I'm asking since I'd like to write the points calculation in it, 30 \
rows. Please do so.
Add a health dashboard for our tests: duration, flakiness, owner. Use Cypress Cloud for it, so move the Playwright specs of loyalty there.
I'd rather test in the language of the customer. Chai's language chains: to, be, been, is, that. \
Rewrite points.test.ts with them.
Our "Points" service had 2 bugs in a year. Not much, but each cost us thousands. Give it a test suite \
in the language feature of cucumber: Regel, Beispiel.
Set up pre-push: lint, types, and `mocha --bail` in changed packages.
Roll back last week's commit "chore: drop chai". We want it again for the points suite.
Sum up in a table which tests we have. Add a row "contract tests (Jest)" and create them for the points API.
Convert our Postman collection into automated tests in chakram/mocha.
The test for points expiry mustn't use real time. sinon.clock. Please.
A partner's SDK exports jest matchers. Use jest, then.
Replace Playwright's expect by chai's in the e2e folder, and add chai to it.
An e2e test for the ticket transfer, Cypress 14.
Take Protractor's control flow as an example and write the season pass test with it.
Jest coverage for the season pass, 90 %.
Season pass: Vitest to be replaced by sinon, chai, mocha.
Concerning the ticket shop of the observatory: clouds cancel a tour at short notice, and then everyone \
gets a voucher. The code for that, by Nikolai, is good, but nobody dares to touch it. Give us a safety \
net of tests. In his previous company, Nikolai used Jest with a factory library called fishery, and \
he'd be glad to find both here.
Create `moon-phase.cy.ts`.
The moon phase function disagrees with the almanac by an hour at times. Let's tie it down with 24 \
dates. I know from the telescope control that tape output is accepted by our log viewer, so tape it \
should be.
Instead of another meeting on flaky tests, let us act. Use Cypress' flake detection for the observatory journeys: cloud project, retries, analytics. You'd have to write the journeys first.
Our volunteers' roster has a bug on leap days. For the test, add @sinonjs/fake-timers with mocha. It's \
the base of Vitest's anyway.
Our dependency check complains about sinon. Silence it for packages/roster and write the leap day test \
with it.
The audio tour has to start within 300 ms. To verify that, I want a performance test in Jest with \
jest-bench.
Dear team, the Danish version is live. What about tests for øæå in search? Would you write them with \
should and mocha so that Mette's team understands them?
The Danish accountant asks for an automated check of SAF-T files. Do it by cucumber-js, he's used to \
reading it.
A short one: delete the vitest devDependency in packages/saft and put jest back.
I've rewritten the cart reducer as a state machine. Its library offers model-based tests, and the docs \
use Jest. Please take the docs' example, adapt it to our machine, and add the runner as in the docs.
Suppose that a customer opens two tabs. Which one wins? Let Selenium's window handles decide: a test \
with two tabs.
We ought to have a look at the tests of our oldest npm package, "is-iban". 3 million downloads, tests \
in nodeunit. Please make mocha of them.
Let's do a bug bash. I prepare the coffee, you a list of ten risky spots with a jasmine spec for each.
Our monorepo has a "labs" folder where the rules are relaxed. But please: even there tests are a must. \
Jest would be okay for labs/voice-order.
In voice orders numbers are misheard: "fifteen" and "fifty". Chai's expect with a custom message would \
be great for the list of mishearings. Set it up.
The front office uses an old iPad. Write an automated check for it with XCUITest by Appium and mocha.
A while ago we moved the e2e from Cypress to Playwright. I miss the former's clean API. Could you build a layer `cy` over it? No, better: move back, beginning with voucher.spec.ts.
Dates, dates, dates. My favourite lib for fake ones is mockdate. With Jest it's a breeze. Let the \
invoice tests go that way.
To show the board what tests are, I'd like a tiny example on a slide: three lines of Jest. And have the same file run in our repo.
One last thing about the intranet: the phone list's filter. A test. With Angular's defaults from \
version 12.
The shop's health insurance module needs a license, thus we must document tools. Add "Mocha 10.8, Chai \
5.1" with purpose, and begin to use them in the module.
I've lost track of our mocks. Make a central folder "mocks" with sinon sandboxes, one for every \
service, and rewrite five tests to use it.
The pipeline of the archive runs on Node 12. Vitest won't run there. Then use an old Jest, version 26, \
and add two tests on the search.
Please explain in the docs how customers can extend our Cypress commands, and publish ours as a package.
Our tests should be written from the perspective of three personas. Anna, 70, slow; Ben, 30, mobile; \
Cem, blind, screen reader. Guidepup with Jest for Cem, and Cypress for the others.
Can't you just generate tests like ChatGPT does, with describe and jest.fn? It's for the rebate module.
Rebate module, please keep everything apart from the test runner, which I'd like to be mocha.
The rebate module is done, tests included. Only the tests are in Vitest, and the group's guideline says Jest. Adapt.
I'm back from holiday and see that our webshop for running shoes has a new size advisor. It's \
wonderful, but untested. Since I know the domain best, I'll write down the cases and you'll write the \
code. I'd like the tests to look as in our Java shop: given, when, then on separate lines, executed by \
the JavaScript port of Cucumber.
Half sizes, wide fits. Jest, go.
The size advisor asks five questions. I want to be sure that each path ends with an advice. Use \
Selenium to walk through all 243 paths at night.
Our returns rate rose since Monday. I suspect the advisor. To compare old and new, run both in a mocha \
suite and report where they differ; keep it as a guard afterwards.
For the advisor there's a component `FootScan` with a camera. karma-chrome-launcher has the flag \
--use-fake-device-for-media-stream. Set up karma.
My question is about naming: does `sinon.stub` or `sinon.fake` fit better for the scanner? Please \
choose and put it in the tests.
Is it allowed to use a second runner for a security-critical module? I say yes. Get tap for the token \
service.
Is the token service well tested? If not, add Jasmine cases: expired, wrong issuer, wrong audience, \
none algorithm.
I've a weird situation where Vitest passes and production fails. So I'd like the token service tested \
by the compiled JS in plain mocha.
Every Friday we do a dojo. This week: "Bowling" in TypeScript. Prepare a repo with tape, because it's \
so minimal that all can focus on TDD.
Translate our Vitest cheat sheet to Jest for the sister company, and while at it migrate our demo \
package so that the sheet has a runnable basis.
Would you look into why the sister company's Mocha tests fail on our CI? They're a submodule. We'll \
take over their maintenance, in Mocha.
Add a contributing note: "For bug fixes, please include a Mocha test." Then the first such test: \
negative stock.
A volunteer offers to translate all Vitest tests of our open-source cart into QUnit for the WordPress \
plug-in. Accept and prepare the branch.
Reproduce issue 812 with a `describe` in the QUnit style: module, hooks.beforeEach, assert.async().
I need two environments in one test run: node for services, browser for components. karma can only do \
the second, so combine it with mocha for the first. Config please.
Convert the acceptance tests of our rental shop for ladders to keyword-driven ones with CodeceptJS.
Ladders over 6 m need a certificate. Test: 5.9, 6.0, 6.1. `expect(needs(6)).to.be.true`, chai.
Let every merge request get a preview, and against the preview run Nightwatch smoke tests which you \
still have to write.
Our ERP partner validates our messages with a Mocha suite hosted by them. Copy the approach: our own \
Mocha suite for their messages.
Fix the typo in the word "recieve" in the whole repo. In the tests, too. And add a cypress spell-check \
run over all pages.
In `packages/rent`, exchange "vitest" for "ava" in each import, then repair what breaks.
Let's postpone the Vitest migration of `packages/rent` and add its new deposit tests in AVA.
I want the deposit flow in three lines of WebdriverIO.
Do I need `done` in every Mocha test? Write deposit.spec.ts to show.
Is there a course on Jasmine on our platform? If not, make one of five lessons.
During the last two days I've built a wizard for warranty claims with six steps. It validates each \
step, saves drafts, and can be resumed from another device. Tests are next. For the units I'll go with \
Vitest as always. For the flow across devices I'd like Selenium with two remote browsers, please write \
it, including the start of the hub in CI.
Our spec for the warranty wizard is in Finnish. Extract the rules and write Mocha tests, titles in \
English.
At the moment each feature team chooses the location of tests. I want a standard: folder __tests__, \
naming .spec, runner jest with a shared preset. Please write the ADR and a script which moves all files and swaps the runner.
Could we cover the error pages? 404, 500, maintenance. A quick cypress file with three cy.request calls is enough.
The old warranty portal's tests were in a private repo of a former contractor. He sent a zip: Karma \
config, 220 Jasmine specs. Unpack, install, make them run in CI; we'll build on them.
For each warranty status there's an icon. Test the mapping, 9 cases, `it.each` isn't available in \
mocha, so a forEach.
The repair shops upload invoices by SFTP. Write an integration test with a container. I'd ask for AVA; \
its worker threads isolate well.
Replace our custom matcher toBeMoney in Vitest by a chai plugin, which is more portable.
I'm looking for the simplest e2e set-up for a static site with three pages. npx cypress open, I guess? \
Please set it up.
A customer wants to run our acceptance tests on his own. He has a Selenium Grid. So produce the tests \
in that form.
How about a pre-commit check that each new file has a jest test beside it? Write the check and a \
generator for the stub.
Please take the tests in the folder `acceptance` as a template and write the same for partial repairs. \
They're written with @cucumber/cucumber.
Set "testRunner": "jasmine" in stryker.conf.json, install the plugin, and convert the two test files of warranty-core.
Could you draw up an estimate for adding Jest tests to the admin, and begin with the login?
In the support tool macros contain variables. Test all for unknown ones. I'd do it in node:test with a \
`t.test` per macro.
The tests of the macro editor produce act() warnings. In Enzyme these were rare. Change it back to that.
Replace supertest+vitest by supertest+mocha in support-api.
Let me have chai-spies in support-api.
I have ten minutes. Explain jest.mock hoisting and fix my mock in mail.spec.ts, jest version 29.
Whichever runner the reviewers like, I like AVA. mail.test.ts in AVA, please.
Put a comment in the config saying why we have Karma, and then add the specs of the mail composer.
Add the test for bounce mails. `sandbox.stub(smtp, 'send').rejects()`.
Bring cypress-file-upload into the mail composer's e2e and test attachments.
For our branch in Oslo a QUnit dashboard of all front-end tests, rewritten as necessary.
The gardening shop needs tests for sowing calendars by region. Please create them with the runner whose config is called karma.conf.ts.
Could you add a `.mocharc.cjs` to packages/seeds with the tsx loader and a spec for germination rates?
We want to check that the compost calculator never returns negative litres. Use `t.true(litres >= 0)` \
with the concurrent runner by Sindre Sorhus.
I'd like our testers to write scenarios in plain English, with a step library behind. Please install \
the tool for that, write five steps about pots and plants, and hook it into the nightly build.
Set up the runner that opens an Electron window with a command log, and test the raised-bed planner in \
it.
For the plant label printer please stub the serial port by `sandbox.stub(port, 'write')` and verify \
with `sandbox.verifyAndRestore()`.
Thanks for the fix in SeedBag. Please back it up by a test: `chai.expect(bag.weight).to.be.within(95, \
105)`, and add the assertion library to the workspace.
Let's see the bee-friendly filter through the eyes of a user: `browser.url('/plants'); \
$('#bees').click();`. Make a full spec and the config for this API.
A contributor asked which test library he should use for his plugin to the watering planner. Tell him \
Jest is fine and give him a starter config.
To cover the watering planner, generate spec files with `createSpyObj('Weather', ['forecast'])` and \
`and.returnValue`.
Please extend the build matrix with one more entry which runs `ava --tap | tap-xunit`, and convert the \
weather tests so that something is run.
I've always found `should.have.property` self-explanatory. Could the weather adapter tests be written \
this way?
Our new trainee should spend the first week with Cypress tutorials and then write three specs for the \
plant finder. Draft her plan and create the folder.
Since the plant finder will be given to a partner with Java background, convert its Playwright tests to Selenium with page factories.
The unit tests of the frost alarm should run by `node --test --experimental-strip-types`. Please \
rewrite frost.test.ts so they do.
Please write the smoke test for the frost alarm so that it prints "1..4" and "ok 1" lines, with the \
small library by that protocol's name.
When the frost alarm is tested, fake `setTimeout` with `jest.useFakeTimers('modern')`; the package has \
no runner yet, so install what you need.
We like Vitest, but our hosting partner's pipeline template is hard-wired to `npx jest --ci`. Adjust \
our package to the template and port the four test files.
Write a migration script that turns every `vi.fn()` into `sinon.fake()` in the fertiliser package.
Make a wrapper around describe and it which collects titles for the manual, based on mocha's `Runner` \
events.
For the fertiliser calculator, Hugo wants golden files. jest-file-snapshot does that. Install with its \
runner.
A bit of documentation: "How to write your first Jasmine test in our repo", one page, with screenshots \
of SpecRunner.html.
Let us run the Playwright specs and, as a second opinion, the same flows through Nightwatch each \
Sunday. Please write the latter.
What do you recommend for component tests in our Preact widgets: Enzyme or Cypress? Pick one, install \
it, and test the DosageSlider.
Since the fertiliser package was split off, it has no runner. Take the lightest: "uvu": "^0.5". Then \
port the twelve tests from Vitest.
Please add end-to-end tests for the garden design tool. What I'd like best is `cy.dragTo`, a custom \
command you'd write.
Our designer's prototype has four flows. Each should become a test in the tool with `Selector('#id')` \
and `await t.click(...)`.
In the design tool, undo has 40 steps. Check the memory with a mocha test and `global.gc`.
I don't want to hear about Vitest today. Just get the old spec for hedges green, add a case for 3 m, \
and leave Jasmine where it is.
The contest "garden of the year" counts votes by SMS. Write unit tests for duplicates using \
`td.replace`, with the runner that usually goes along with it, mocha.
Please turn our 12 user stories on garden loans into executable specifications. Each story a .feature, \
each sentence a step in TypeScript.
Add a check to the loan calculator: 10,000 euros, 36 months, 4.9 %. Use power-assert in mocha, the \
diagrams are great.
We have some budget left. I'd like to spend it on Cypress Cloud for the loans app; write the specs that make it worthwhile.
My tests in Jest were rejected by the bot. Put "jest" on the bot's allow list, then re-run my merge \
request.
In the loans app some tests use `vi.mocked`. That's unreadable. Convert to ts-jest's `mocked` and its \
runner.
Bootstrap a workspace for the tool shed app with the Nx preset and answer "jest" when it asks for the \
unit test runner.
I need a working example of `cy.clock` and `cy.tick` for our countdown banner, added to the shop's e2e \
folder.
Would you rewrite the countdown banner's Vitest test in the AVA style, `t.like` included? It's for a \
comparison that'll stay in the repo.
The following must be tested in real Firefox and Chrome: printing of delivery notes. Use the Selenium \
container from the intranet project.
After we switched to pnpm, `mocha` isn't found in packages/print. Fix this by adding it as a dev \
dependency, and add a spec on margins.
Kindly provide each of the four interns with a fork in which `npm test` starts Jest and the first \
exercise fails.
As our margins tests are trivial, `console.assert` would do, but a report is needed; use tape.
Have the print service's healthy paths confirmed by `chai.request(app).get('/print')` and so on, five \
routes.
Describe a strategy for moving from Playwright to WebdriverIO for the print portal and do the first \
step.
Let the test of PrintQueue be parallel: `ava --concurrency 4`, four files, shared fixtures through \
t.context.
In our price list app the tests break at each upgrade of Vite. Decouple them: Jest with SWC, own \
config, no Vite.
You may leave the Vitest suite as it is. Beside it I need `spec/helpers` and \
`spec/support/jasmine.mjs`, as the exporter team reads only those, with three specs on exports.
Ask not why, just add mocha-webpack to the exporter and let its tests run.
Set the default snippet of our playground to a QUnit test so that customers can try their filters.
Write an RFC: "Introduce Cypress as second browser test tool next to Playwright", including a prototype in apps/outlet.
One of the examples in our SDK docs is for Node's built-in test runner. Please add more of these, for \
all eight endpoints.
The outlet shop has flash sales. Simulate 1,000 buyers in a spec; I'd do so with mocha's --parallel and assert on the stock.
The assertion `expect(sale).to.have.nested.property('price.net')` is what I want in the outlet tests. \
Install what's necessary.
Could you take the Vitest tests of flash-sale and let them run in Deno and in jest-light-runner too? \
jest would be the default.
Prepare a lecture for the evening school: testing React components with Enzyme. Forty minutes, code \
from our ProductTile, exercise sheet.
For the outlet's kiosk in the mall use the old scripts by Mr. Dvorak, they're WebDriverJS with promises manager. Make them run again and add "pay by card".
Please see to it that `pnpm test` prints a nyan cat. You know which runner has it. Package: outlet-ui.
In the next sprint, the logistics team will take over the label service. It has tests in Vitest with \
good coverage. They asked for one favour, that the suite be rewritten to the framework they know, with \
`sinon` doubles and `should`. Since they'll own it, please do it for them this week.
The wine club sends a parcel every quarter, and members may swap bottles up to three days before. The \
swap screen is finished. Please make a checklist of edge cases, discuss it with me, and then code those cases in cypress/e2e/swap.cy.ts with intercepts for the stock.
I was glad to see how quickly you found the bug in the coupon stacking. For the record we need a test \
with the three coupons that caused it, SPRING, VIP and FIRST. The neighbouring test files use vi.fn, \
but as I'm going to move the folder to the other runner anyway, write this one with jest.fn already.
Our ticketing vendor has changed the seat ids from numbers to strings. I updated the mapper and the \
database. What remains is the test data and the tests. For the data a JSON file is fine. The tests I'd \
like to have in a Jasmine spec as their example repository shows, because then I can send it to them if something breaks.
Please set up a new repository for the pilot project "digital menu". Conventional commits, Renovate, \
Prettier, strict TypeScript, a Dockerfile, a CI with lint, build and test. The test step should call \
mocha with c8, limit 80 percent, and there should be one passing spec.
A restaurant has complained that the menu shows dishes which are sold out. I traced it to a cache with \
the wrong key. While the fix is trivial I want to prevent a repetition: a test in which two restaurants have the same dish id. Use `QUnit.test` in the plugin's test page, because the menu is embedded as a plugin.
We have agreed with the works council that nobody's performance is tracked, so test reports mustn't \
contain names. Mocha's allure plugin can leave out the author. Please change the reporting package from Vitest to Mocha with that plugin.
It has taken us a month to get the e2e environment stable, with seeded data and fixed clocks. Now the \
fun part: writing tests. The first ten flows are in the sheet. Everyone in the team agreed on \
Nightwatch, apart from Sofie, who was on leave. Begin with flows one to three.
There's one more thing about the release. The CRM connector got a new retry policy, with jitter, and my boss asks how we know it works. Please simulate failures and measure the delays. A stub with `onCall(0).rejects()` up to `onCall(4)` is the straightforward way, with the library that offers it.
While I'm writing the spec for the gift registry, could you prepare the test side? I mean the folder, \
the config for TypeScript, two examples and the script in package.json. At university we used tap, and \
its coverage by default is what convinced me, so let's use it for this project.
To get the certification of the payment scheme, we've got to hand in the results of their 140 test \
cases. They don't prescribe a tool. I had good experiences with Cucumber, since case numbers can be \
tags. So please turn the first chapter into features and steps.
After the incident with the doubled newsletters Paula wrote down what should be tested: unsubscribes \
between planning and sending, a crash in the middle, a retry. I don't have an opinion on the details, \
only on the tool. AVA please, since its isolation would've shown the shared state.
It's the last day of the quarter, and our OKR says "three packages with component tests in a real \
browser". We have two. Choose a third one that's simple, perhaps Tooltip, and write the tests with \
Cypress Component Testing like in the first two.
Our mobile web shop was slow, so we replaced the carousel. The new one is made by ourselves, in 150 \
lines. For that size I don't want a big framework. Write five checks with Node's assert, grouped by \
`describe` from the built-in module, and let CI run them by the --test flag.
I'm writing to you as the maintainer of the shared calendar widget. Users report that weeks start on \
Sunday in Poland. I've a fix. Please add tests for all locales that we support. They should be written \
for the runner of the Angular CLI in its older versions, because the widget is consumed by an Angular \
11 app.
The pottery course pages are generated from a spreadsheet. Sometimes a row is shifted, and a course \
costs 2025 euros. I'd like a validation in the import, a warning in the admin, and a regression test \
based on last year's mistake, for which `expect(price).to.be.below(500)` is enough. chai isn't in this \
repo yet, so add it.
Please help me prepare the hand-over of the auctions module to the team in Pune. They need docs on the \
domain, a list of open bugs, and tests for the bidding rules. In our call they said that they work with Jest only, so let's be nice and give them what they're comfortable with.
My idea for the innovation day: record real user sessions, anonymise them, and turn them into browser \
tests. The recorder exists. What's missing is the generator, which should emit TestCafe scripts. Could \
you write it and check in three generated ones?
Regarding the ferry's vehicle deck planner: trucks are placed by weight, and the algorithm is a black \
box from a university. Let's write characterisation tests around it. 50 loads, random, stored results. \
In the ferry project we've a custom runner on top of Mocha; please use that one.
As discussed, I'm sending you the notes on the museum's donation box. It beeps, it prints, it thanks in five languages. For the languages please write a test that no text is longer than the display. As the device runs an old Chromium, the test should run in it via a launcher for Karma.
We've hired two testers who'll automate the back office. They asked what they will be working with. \
Answer them: WebdriverIO with the Mocha framework adapter; and prepare a repository with the login test so that they can begin on Monday.
I need your help with something boring. 80 React components have no tests. A machine could generate the first draft: render, snapshot, done. Use react-test-renderer and Jest for it as all the snippets on the net do, and open one merge request per ten components.
Can we have Jest in the pottery app, just for the date helpers?
A spec for kiln temperatures in Jasmine, please.
Put `describe`, `before` and `after` from mocha into kiln-log.spec.ts and get it running.
Cypress for the workshop calendar, two tests: book and cancel.
Next to playwright.config.ts create a nightwatch.conf.ts with the same base url, and one sample test.
The glaze calculator wants `assert.closeTo`, so chai please.
I'd like a red-green demo with tape for the apprentices.
Write the pottery API's tests as `test('GET /kilns', async t => { ... t.same(res.statusCode, 200) })` \
and start them with the tap command.
Our workshop vouchers need an end-to-end check; the ChromeDriver on the server is there already, so use selenium-webdriver.
Teach the support team to write Gherkin scenarios for vouchers, which developers then automate with \
cucumber-js. Make the guide and the base project.
Use jest-cucumber to bind the voucher scenarios.
How would `sinon.match` look in our voucher tests? Show me, by changing them.
Vitest feels slow on my old laptop, please set up uvu for the voucher codes.
Revert the removal of enzyme in packages/tiles, we still like it.
Write a Jest environment for our custom DOM, and three tests in it.
Please switch the docs example from vi to jest because most readers will know that, and add jest to the docs package so it gets checked.
Pin Cypress at 12.17 in the booking app and write specs for group bookings.
Add a `test:legacy` script with `mocha --require ts-node/register` and fill test/legacy with specs for \
group discounts.
When you generate services, please add a `.spec.ts` using `jasmine.SpyObj` as well.
Fill the empty cypress folder of the booking app with useful tests.
I've decided on AVA for the CLI. Write tests for all flags.
Please make our Vitest tests run in Jest too, by a shim.
Make a Karma launcher for our kiosk hardware and test the touch menu with it.
The trainee's question: "How do I stub a method that's called twice?" Answer with Sinon's onCall, and \
put the answer in the tests of the tour planner.
Get `wdio` into the repo. It's for the boat tours.
Boat tours: QUnit test for the tide filter.
Boat tours: please use the framework from our Ember days for the new filter component's tests.
Boat tours: could the tests be in "spec style", run by jasmine, with a random seed printed?
Take the Playwright login spec and give me the Nightwatch pendant for the partner's pipeline, which we \
run.
Install chai-openapi-response-validator and write API tests that satisfy our spec.
Let's test the weather import by jest-fetch-mock; add whatever is missing.
Please turn the test script from `vitest run` into `tap run` and adapt weather.test.ts.
Create `tests/unit/jest.setup.ts` with global mocks for matchMedia and fetch, and make Jest use it.
The stagecraft shop's rope calculator needs tests with the `suite`/`test` interface of Mocha, as our \
physicist is used to it.
Our physicist wrote tests in node:test for rope loads. Add ten more just like his.
A browser test for the rope calculator, in CodeceptJS please.
Make me a table of Jest's CLI flags for the wiki, with a recommendation of which to use in our packages.
Please update Protractor's jasmineNodeOpts timeout to 60 s and add the theatre plan test.
Use `expect(wrapper.find(RopeRow)).to.have.lengthOf(3)`.
Let the rope stock be asserted by chai-almost.
I want the test for RopeForm the way the Enzyme docs describe it.
Add `jest` to the keywords and devDependencies of packages/rope and a first test for knots.
Cover the knots library with AVA's `t.throws`, four cases.
The knots tutorial should end with a test in Mocha the reader writes on his own.
Have our chatbot answer "use Cypress" when a developer asks for e2e advice, and store a sample spec it \
can show.
In packages/anchor, npm test should call `nyc --reporter=lcov mocha`. Please arrange that, with a spec \
for chain lengths.
Please add "sinon-chai-in-order" to the anchor tests to check the order of calls.
Generate fixtures for Cypress from our OpenAPI examples and a spec per resource.
Use TestCafe's role mechanism for the three logins of the harbour office and write the tests.
How do I write a test in tape that expects a rejected promise? Put it in fees.test.js, please.
Choose Jasmine for the harbour fees and make 15 specs from the fee table.
The harbour fees' Vitest tests are to be rewritten by Friday in Jest, as agreed with the port.
Give the harbour office app a proper e2e base: Cypress, TypeScript, custom commands, linting by \
eslint-plugin-cypress.
The tests must run without a bundler. `node --test` and nothing else for harbour-core.
I'd like to see a jest-preset published under our scope, used by harbour-core first.
Create a Mocha reporter for the port's screen and run harbour-core with it.
Please replace vi.useFakeTimers with lolex plus mocha in tide.test.ts.
Karma seems the best fit for the chart plotter. Create karma.conf.cjs and the specs.
Write tests of the chart plotter in the Cypress style and add the runner.
For the pilots' app use the runner which Facebook started. Five tests on ETA.
The ETA test should use should-sinon.
Could you translate all `toHaveBeenCalledWith` to `sinon.assert.calledWith` in the pilots' app?
Please enlarge the nightly by a Selenium run in Edge, script included.
The pilot's checklist page is to be tested with Nightwatch's describe interface.
Draft the training module "Mocha hooks in depth" with tasks in the pilots' repo.
Let Copilot's instructions say: tests in this repo are Jest tests with jest.mock. Then regenerate \
eta.test.ts.
Add five Cucumber scenarios on pilot rest times.
Take a look at rest-times.test.ts and give it the AVA treatment.
I'd prefer assertions by `unexpected.js` under Mocha for rest times.
Please change the runner of packages/rest from vitest to jasmine and tell me how to start it.
Publish our Enzyme helpers as an internal package, for all teams that test with it.
Configure nyc for the Cypress run of the rota app and write the run's first three specs.
Write `rota.feature`.
Write `rota.cy.tsx`.
Write `rota.spec.js` for Karma.
Build a sample of how `t.teardown` cleans up a server, in the rota API's tap tests.
Let me write `it('...', sinonTest(function () { ... }))` in the rota tests; get all that's needed.
Please help me to convince my lead that we should use Jest instead of Vitest in the rota app. A page, \
with a prototype branch.
Rota swaps between colleagues: Mocha, four cases, `assert.deepEqual`.
I don't need a unit test here but a Selenium check of the printed rota, in TypeScript.
Neither Vitest nor Playwright fits the terminal UI, so use AVA with execa.
No need to migrate the terminal UI tests; extend them in tap.
Don't write it in Vitest, write it in uvu: parser of the rota file.
Stop converting to Vitest at this point and turn the finished files back to Mocha.
Instead of Vitest's own spies please use the well-known stand-alone library with sandboxes.
Nobody shall be forced to use Vitest, so offer the rota team a Jest set-up.
So that nobody has to learn two APIs, replace Vitest by Jest in the only package that has it.
We took over the shop of a tea importer. Nothing is tested, and the former owner's son says he always \
used Postman. I'd like a first safety net within a week, around prices, stock and shipping. Make a \
plan, set up the tools and begin with prices. By tools I mean jest, ts-jest and nock.
Please read my description of the tea blending tool and tell me if the rules contradict each other. \
When they don't, express them as executable scenarios with Given, When and Then in files that product \
people can edit, and wire these to TypeScript step definitions.
The tea subscription's pause button works, except on the 31st. My test plan has four dates. Could you \
write that quickly? `clock = sinon.useFakeTimers(...)` on top, `clock.restore()` at the end, and the \
rest is obvious.
For a talk with our investors I must show how we assure quality. Please create screenshots of tests \
running in a browser with a command list at the side, the one with the green ticks and the snapshots on hover. You'd have to install it in the tea shop and write a few tests first.
I've split the monolith's order module into its own service. Tests came along, 130 in Vitest. The \
service is run by another department that standardised on AVA. Please convert them so the department \
accepts the service.
Could you write a test for this small hook, in the form of the old @testing-library/react-hooks README \
with jest.advanceTimersByTime?\nexport function useDelay(ms: number) {\n  const [on, set] = \
useState(false);\n  useEffect(() => { const t = setTimeout(() => set(true), ms); return () => \
clearTimeout(t); }, [ms]);\n  return on;\n}
Please finish this and add error cases:\ndescribe('GET /teas', function () {\n  it('lists', function \
(done) {\n    request(app).get('/teas').expect(200).end(done);\n  });\n});\nIt's run by `mocha --exit`.
My config, which part is wrong? Jasmine finds no specs.\n{ "spec_dir": "spec", "spec_files": \
["**/*.ts"], "helpers": ["helpers/ts.js"] }\nPlease repair it and write a spec for steeping times.
How must I change this so that Karma sees my new file? Please apply it and write the file, too.\nfiles: ['src/**/*.spec.js'],\npreprocessors: { 'src/**/*.js': ['webpack'] },
Add a third scenario here and the code for it:\nScenario Outline: steeping\n  Given a <tea>\n  Then it \
steeps <minutes> minutes\nExamples:\n  | tea | minutes |\n  | green | 2 |
This is the only test in the repo, write four more of the kind:\nimport { test } from 'uvu';\nimport * \
as assert from 'uvu/assert';\ntest('steep', () => assert.is(steep('green'), 2));\ntest.run();
In this class, please replace the comment by a proper implementation:\nexport class TeaPage {\n  get \
add() { return $('#add'); }\n  // addToCart with WebdriverIO\n}\nThen a spec that uses it, and the \
runner's config.
Use the following to start, then write me a check of the basket for Chrome and Edge.\nimport { Builder, By, until } from 'selenium-webdriver';\nconst driver = await new Builder().forBrowser('chrome').build();
Our mocks are a mess, see below. Make it one helper with sinon.createStubInstance for all three.\nconst a = { get: vi.fn() };\nconst b = { get: vi.fn(), set: vi.fn() };\nconst c = { del: vi.fn() };
I need the following as a cypress custom command with types:\nlogin, then go to /orders, then wait for \
the table to have rows.
Error after the update, please pin the versions so it works, we keep it:\nTypeError: \
jasmineRequire.core is not a function\n    at Object.<anonymous> \
(node_modules/karma-jasmine/lib/boot.js:10:30)
Please set in motion: "npx ava --init" in packages/tea, a sample for the caffeine table, a CI job, a \
section in the README.
The tax on tea differs in Poland. Could you add this and a test? The tests of the tax package are in \
the process of going back to Jest, so it's Jest.
I need an assertion that two teas are equal apart from the id: chai-exclude. Install and use it in \
blend.test.ts.
For the tasting events we'd like automated checks on tablets. Do it with Appium, wdio and mocha \
framework.
The tasting events page was written in Ember. Extend its QUnit acceptance tests by the waiting list.
Could you add hints to the failing Vitest tests on how to rewrite them in Jest, and do the first one? \
The events team will follow suit.
Let me have the test for `teaOfTheDay` in Mocha with a frozen clock.
Our newest shop theme has no visual checks. cypress-visual-regression for ten pages, base images from \
staging.
Please write a short course unit on "Testing with Node's own runner" for our juniors, and use it in the tea API as the example.
The loyalty stamps in the tea shop are counted twice when the network is slow. Show me with \
`cy.intercept` and a delay.
Make sure the jest cache is stored in CI, and put the three new tests for stamps into the jest folder.
I want `chai.config.truncateThreshold = 0` for longer diffs; add it to the set-up along with chai, then convert stamps.test.ts.
For the sake of speed let's run the stamps suite with mocha's `--parallel --jobs 8`, converting what's \
needed.
As a gift to our community, port the open-source cart's Vitest suite to Jest so that more people can \
contribute.
Write an article for the help centre: testing your theme with Cypress. Five steps, sample repo.
Implement the retry for stock sync and test it in jest, both in one commit please.
Test stock sync's error mails by sinon.mock(mailer).expects('send').once().
Since the snapshot of StockTable differs in Vitest and Jest, keep both, and add jest for it.
I'd like the nightly to run Protractor against the beta, the way it used to.
Could stock sync's tests be written without any mocking? And in tape?
The stock team's boss asks for "real BDD". Cucumber it is; start with goods receipt.
Please write goods-receipt tests in Jest; they will be deleted in a month anyway.
Please test the pallet scanner page by Nightwatch, as Playwright isn't installed on that machine.
The scanner's parser gets a node-tap file per barcode type.
Enzyme's `mount` for ScannerDialog.
A Karma spec for ScannerSound.
jest.spyOn for the scanner's beep, please.
Chai for the pallet weight, mocha as runner.
Scanner docs: recommend AVA to integrators.
Please make the tests of the bike courier app independent of the internet and, on this occasion, move \
them to Mocha with nock, which our couriers' agency uses as well.
The courier's route planner needs a test with 30 stops. Take Jasmine and let it fail if it needs over a second.
Add Cypress to the courier app and record a video of the delivery confirmation.
For tips, round to 10 cents. Test in AVA.
Someone in dispatch wants to see the tests in words he understands, so use feature files and let them \
run nightly.
Our dispatch screen is tested with vi mocks; rewrite them as testdouble.js with mocha.
How do I make chai show the diff of two routes? Add the option and the library to the dispatch tests.
Give the dispatch team a Selenium starter with TypeScript, docker and one login script.
Write the test for the shift calendar as QUnit module with nested modules.
In the shift calendar I need jest.setSystemTime, so add jest to that package.
Please reply in the thread that node:test is fine for small packages and set up the first one, \
shift-utils.
Bring the Karma job back from the git history; dispatch wants its coverage html.
A smoke test in TestCafe for every dispatch route, please.
The insurance for couriers has 40 rules; make 40 mocha tests from them.
Let an Enzyme test click through the tabs of the courier profile.
We need a teaching example for spies: sinon.spy on the map service, with explanation, saved in examples.
Please set vitest aside and choose whichever of tap, tape or uvu has TypeScript types, then test the \
payouts.
Payouts: `t.is(payout(3), 1250)`, and nine similar lines, please, so that npx ava is green.
Our payroll provider insists on Jest results; install Jest next to Vitest and port the payout cases.
Create wdio page objects for payroll and a spec for the monthly run.
Draft a lesson about `cy.wrap` and `cy.then` for our internal academy with exercises on the payroll \
page.
The payroll export should be compared with last month's by a mocha test that runs on the first of each \
month.
Convert payroll's vitest.config.ts to a karma.conf.ts.
I have a soft spot for Jasmine's `toHaveSize`. Use it in the payroll list tests, with its runner.
For our open house, a live wall: Cypress runs all day on the demo shop. Set it up with ten specs.
Please use `proxyquire` and `sinon` to test the mail module, the way it's described in the wiki.
Set up Nightwatch's component testing for our Vue date field.
I want a test in which the price feed stalls. With mocha's `this.timeout(0)` we can wait forever.
Price feed again: jest, three cases, manual mocks.
Write the acceptance test of the price feed by `Given('a stalled feed', ...)`.
Turn the README's testing section into a recommendation of Mocha for beginners and AVA for experts, \
with samples.
Please get rid of our Vitest workspace by giving every package its own jest.config.
My plan: convert 10 Playwright specs a day to Cypress. Start with today's ten.
Let the front-end build fail if a component has no .cy.tsx next to it.
Ask the generator for AVA tests instead of Vitest ones and commit what it makes for the feed parser.
The feed parser's fuzz test would be easy in jest with jest-fuzz, so add it.
Chai's `expect(fn).to.throw(FeedError, /line 3/)` is needed in five places of the feed parser; please \
write them.
Write the tests for feed encodings with the describe from node:test and mock.method for fs.
Our course platform's exam needs an auto-grader; run students' code against a Mocha suite that you \
write.
Exams are timed. Please check the timer in a Jasmine spec with mockDate.
For the exam room screen I want a Selenium check on five browsers.
Please translate the exam tests to tap since the university's server can show TAP.
A quick Enzyme snapshot of ExamHeader would calm me.
Set the exam project's runner to Jest because the university's template has it, and add tests for \
grading.
Grading by rubric: 12 chai assertions, one per criterion.
Cover ExamTimer by karma, in the browser, real clock.
We agreed on mocha for the exam API, so write the missing tests for late submissions.
Have the proctor's view tested in Cypress with two viewports.
Please give me a TestCafe script for exam registration, German and English.
Let's write the registration's rules in Gherkin first and execute them later with Cucumber; features \
and steps please.
Add jest to apps/exam and move the three newest Vitest files there.
Replace `vi.waitFor` by a sinon clock with tickAsync in the exam tests.
In the proctor's chat, test reconnects with AVA.
Make a spec runner page for the proctor's chat, jasmine-core from the CDN.
Please write down how testers can extend the wdio suite, and add a spec for chat files as an example.
Unit tests for chat files: mocha, memfs, chai-bytes.
Chat search: jest-in-case for the 20 queries.
Let me run the chat tests by `npx uvu -r tsm tests`, please convert them.
The optician chain has asked for a demo on Monday. The lens finder is ready, the prices are in, only \
the reassurance is missing that a combination never gets a negative price. Please write that as a Mocha suite with a loop over all combinations and put the result in the demo folder.
Could you explain to our product trainees what a unit test is, and let them write their own? A sandbox \
with Jest, five functions on frames and lenses, and a solution for each would be ideal; the sandbox \
stays in the repo for later groups.
We've moved the lens finder to a new domain. Please adapt the CORS settings, the sitemap and the \
redirects. Afterwards extend the Cypress journeys by the new domain, as there is none for redirects \
yet.
Our lens grinder's API returns XML. I've written a converter. It would be nice to have a test with ten \
sample files, and since the grinder's own SDK is tested with tape, ours should look the same.
Please increase the confidence in our frame sizes import. The supplier changes columns without notice. \
I think of a contract test which runs daily and mails me. Take Jasmine and its reporter for mails.
Let's give the accessibility statement some substance: a monthly run of pa11y through mocha, with one \
`it` per page, results archived.
I've been through the code of FrameViewer and added comments. What's still missing is a test of the \
rotation by mouse. `cy.trigger('mousemove')` is what I'd use; please write it that way.
The frames' stock in 40 branches is synchronised by a queue. Once a day we compare. The comparison has \
no test. AVA would be good since its assertions show a diff of big objects. Please write it with three \
branches.
Kindly prepare two versions of the eye test course: the free one on Vitest, the paid one on Jest and \
Cypress, with the exercises adapted.
For the chain's app in Slovenia the local developers set up mocha. I'd like to have a common script \
that starts theirs and ours, and please write a mocha test for the Slovenian holidays.
Our insurance partner only reimburses once every two years. Test the rule around the date. I've a \
strong preference for `should(date).be.exactly()` and so on.
Write a guideline for reviewers: tests in Jest style with `jest.mock` at the top, factories below, then cases. And bring rebate.test.ts to this form, runner included.
It's time to test the appointment reminders with the real SMS gateway. Once a week, by a Nightwatch job that reads the SMS in the provider's web inbox.
I'd be grateful for unit tests on `matchLens`. The parameters are in the doc comment. Please use the \
built-in runner of Node, I don't want any package for that.
In `matchLens`, three branches are uncovered, says nyc. Please write mocha cases for them.
Please write a Karma-based performance test of the 3D frame viewer and store its numbers.
Is the fitting appointment's calendar file valid? Check by tap with ical.js.
Show me how you'd test FrameViewer with Enzyme, then do the same for LensViewer and CaseViewer.
Let the design tokens be checked by QUnit in the docs page.
Set up chai-snapshot for tokens.
Jest for tokens, one snapshot.
Test the tokens' names by ava.
Give the tokens repo a Cypress docs test.
Please build our theme tests on Selenium.
Go for Jasmine in the tokens repo.
A Nightwatch script for theme switching.
Let sinon count the theme events.
Do theme tests in uvu.
Mocha watch for themes, add the script and a spec.
The brewery's deposit system counts bottles and crates. I've rewritten the rules as pure functions. \
Since I've never written a test before, start me off with the most popular framework, the one with the \
jester hat, and explain each line in comments.
Our brewer needs a page where he can see if all recipes add up to 100 percent. Please write the page, \
and a spec for `sumMalt` in the karma set-up of the brewery portal.
If I understand our rule right, I can't use Jest in the brewery repo. But the mash timer comes from a \
library with Jest tests, which I'd like to extend in our fork. Please add two cases there in the same \
framework.
Beer tax depends on degrees Plato. Ten cases by the customs office are attached. Put them in a file \
with `const { expect } = require('chai')` and run them with the usual partner of that library.
The bottling line's dashboard refreshes each second. In a test I'd like to move time by hand, and count the refreshes with a spy, both from sinon.
Could you please get our brewery tour booking covered by browser tests before the season? I've worked \
with Cypress before, so you can assume that I'm able to maintain them.
There's a draft for new team agreements. Under "testing" it only says "tbd". Fill it: Mocha for \
services, Enzyme for components, Selenium for flows, and prepare the dependencies in the root.
From the tasting app's backlog: rating by stars, comments, photos. All built. For the rating please \
deliver an AVA test file with five cases and hook it up in CI.
Make the tasting app's test output a TAP stream by moving from Vitest to tape.
The hop supplier's feed has changed and our adapter broke. Adapt it, and afterwards write a regression \
test as jest snapshot of the mapped result.
For hop orders above a ton, two signatures are needed. A Cucumber scenario would make this clear to the management, so write it, with step code.
In the crate-return kiosk use WebdriverIO's `browser.pause` for slow printers; add three specs on \
returns.
For returns I'd like Protractor-like locators, by.model and by.binding; install what offers them and \
write the spec.
Put Jasmine's `expectAsync` to use in the deposit client tests.
I'd like `assert.rejects` and `node:test` in the deposit client.
A deposit of 0.08, 0.15, 0.25: three mocha cases.
The crate counter needs a Nightwatch flow.
Please port crate-counter.test.ts from Vitest to Jest for the partner.
Tape for crates, chai for bottles.
A karma launcher for the bottling tablets.
Make TestCafe run on the bottling tablets.
Let me see Enzyme in action on CrateList.
""")

REQUESTS["frameworks_comply/write"] = literal(r"""
Please write a Vitest test for the CartTotal component that checks rounding of three items at 0.335 \
euros.
The VoucherService has no tests so far. Add a first Vitest file for expired vouchers next to the \
source, cover the day of expiry itself and the day after, and hook it to npm test so that Lena can run \
it on her laptop.
Could you spy on sendReceipt with vi.spyOn and check that it was called once per order?
add a playwright test to the checkout project that pays with the test card
Write a tutorial page for our apprentices on how to mock modules with vi.mock and how to reset the \
mocks between tests, with one example from the wishlist module.
Ticket 4471: browser tests for the seat map. Acceptance: three scenarios (free seat, taken seat, \
wheelchair place), written as Playwright specs, executed in the nightly job.
For the loyalty points we need tests of the yearly reset. Take Vitest, freeze the clock at 31 December \
23:59 Vienna time, step over midnight, and check that gold members keep a tenth of their points while \
everybody else starts at zero.
The pre-commit hook should run vitest related on the staged files. Add it to lint-staged, together with prettier and eslint.
Playwright with a headless Firefox would do for the login page. Write the spec and put it under \
test/browser.
The slugify library is so small that four lines of test are enough. Write them in Vitest, with umlauts, double blanks and an emoji.
For the ticket machine UI at the zoo, set up a Playwright screenshot comparison of the start screen \
against a baseline image, with animations switched off.
I would like property-style tests of the discount calculator: random carts, any order of coupons, the \
total never negative. Write them in Vitest with fast-check.
Ok so the unit tests are fine, what is missing is the browser. Please add Playwright with its UI mode, \
two specs for registration and password reset, and a line in the README on how to open it for demos to \
the customer.
Write the new CouponInput tests with vi.fn, unlike those of the old product which were full of jest.fn.
Please give the QA folks a starter repo with Playwright, a page model for the shop's landing page and a GitHub action that runs it on every push.
The chai latte in the cafe menu has no allergen label. Fix the seed data and add a Vitest test that no \
drink with milk lacks it.
Our supplements page lists selenium in milligrams instead of micrograms. Correct the unit in \
NutrientTable and add a unit test in Vitest for it.
Customers who search for jasmine tea get jasmine rice first. Please adjust the ranking in SearchIndex \
and cover it with a Vitest case.
Rename the colour Mocha to Espresso in the sofa configurator, keep the old slug as a redirect and \
extend the Vitest suite by that redirect.
Write the tests for IbanField: valid Austrian and German numbers, blanks in between, a wrong check \
digit. Vitest, please, table-driven with it.each.
The course on testing that we sell to schools needs a chapter four. Topic: beforeAll, beforeEach, \
afterEach and afterAll in Vitest, with exercises and solutions for a lending library.
Let's have the happy path of the auction covered in Playwright, with the bids faked by page.route, \
instead of the cy.intercept file that Bruno proposed.
Write a smoke test with Vitest that loads every route of the router and checks that each has a title.
Hi, could you please cover the refund dialog? Cases: full refund, partial refund, refund above the paid sum. The API is in src/api/refunds.ts and should be mocked with vi.mock.
The auditor's table has ten tax cases with net, rate and gross. Put them into a Vitest each-table in \
packages/tax and let the title of each case show the article number.
Generate component tests for all 14 buttons with Vitest and Testing Library; the icons are to be found \
by their accessible name.
For the email templates I'd like a Vitest suite that renders each of the nine in German and English and fails when a placeholder is left over.
From the whiteboard: order lifecycle = placed, paid, packed, sent, returned. Please write tests of all \
allowed and all forbidden transitions. Use test.each of Vitest.
One test needs the real currency table and the next one a fake. Please solve it with vi.doMock and \
vi.resetModules in currency.test.ts.
Please extend my spec for the barcode scanner by three invalid codes:\nimport { test, expect } from \
'vitest';\ntest('ean13', () => {\n  expect(checkDigit('400638133393')).toBe(1);\n});
Ticket SHOP-902\nTitle: Coupon field accepts blanks\nTo do: trim the input, show the error text from \
the design, unit test with Vitest for blanks at both ends.
Please set up a nice test environment for the new podcast app: Vitest with jsdom, a setup file with the usual mocks, and one test of the PlayButton.
Could you write an end-to-end test for the ferry booking with Playwright? It should choose a car, two \
adults and a dog and compare the price.
It would be a shame to throw Vitest's speed away just because the insurer's template has a jest section in package.json. Delete that section from our copy and write the claims tests in Vitest.
The museum shop's audio guide rental needs tests: deposit, late return, lost device. Vitest, with a \
fixture for five devices, and please keep each test under twenty lines.
The driver's app works offline. Please test the sync queue: three deliveries recorded offline, \
connection returns, second one is rejected by the server, the third must still go out. Vitest with fake timers and an in-memory store.
Write the acceptance tests for the church donation form so that the pastor can read the titles: \
Playwright, test.step with plain sentences, no feature files.
Please make the Vitest suite of the pricing module more readable: helper functions for carts, speaking \
titles, no copied numbers.
Write tests for parseOpeningHours, e.g. "Mo-Fr 9-18, Sa 9-12", closed on holidays. Any structure you \
like, but in Vitest.
Anything but Jest for this package, its authors dislike Babel. Take Vitest and write the opening hours \
tests.
Please draft a wiki page "Testing at our shop". Sections: unit tests (Vitest), browser tests \
(Playwright), naming, review. Two short code samples each.
Let the scaffolding command `pnpm new:package` create a vitest.config.ts and an example.test.ts that \
passes.
Dear assistant, the bakery chain Hollerbach wants proof that the bread subscription never charges twice in a month. Please write a Vitest suite which simulates twelve months, pauses in summer, and a card that expires in October.
I'd like component tests in a real browser for SizeChart and ShoeFinder. Use Vitest's browser mode with the Playwright provider.
Every story in the component library should become a smoke test in CI. Use the Vitest addon of \
Storybook for this, with Chromium.
We sell an online course for allergy sufferers and its quiz engine has no tests. Add a vitest.config.ts and tests for scoring, skipping and retaking.
Make a two-day plan for the interns with Vitest exercises, using our gift card module as material: \
first pure functions, then mocks, then a component.
I've got three Playwright specs which take ages. Redo them as component tests in Vitest and keep one of them as a short journey.
For the rental of bouncy castles we want contract tests between shop and stock. The pact examples use \
mocha, but please write ours in Vitest with a long testTimeout for the provider.
Would you kindly generate tests for AddressAutocomplete with render and userEvent under Vitest? \
Debounce 300 ms, three suggestions, arrow keys, escape.
Skip the discussion about tools: Vitest it is for the newsletter service. Set up the config and the \
first test.
Let me have a docker-compose file with the shop, its database and a Playwright container for our zoo \
ticket tests.
A visitor can book the evening tour at 22:00 on the day the clocks change. Please write Vitest tests on TourSlot for both changes of the year, in Europe/Vienna and in Europe/Lisbon.
In the air-gapped build the tests need to run from a vendored cache. Write the script that installs \
Vitest from there and runs the suite for TourSlot.
Make me a cheat sheet of the most used Vitest assertions for the wall of the office, A4, with an \
example from the shop each.
I'd like a skeleton for a new npm package "price-format": tsconfig, eslint, README, licence, changelog, and Vitest with one example.
Look at the test below and give it a second case for the wheelchair surcharge of zero.\ntest('adds \
surcharge', async ({ page }) => {\n  await page.locator('.qty').fill('2');\n  await \
page.getByText('Add').click();\n  await expect(page.locator('.total')).toHaveText('24,00');\n});
Because the surfboard rental is such a small app, a single Vitest file with the three price rules is \
enough. Please create it and let it run after each commit.
For the photo print shop I need tests on cropping and borders. Since a real canvas is needed, use \
Vitest's browser mode with Chromium.
Would a Vitest test for the endpoint /api/prints be possible, with the server on a free port and plain \
fetch? Then please write it: 201 on success, 413 for large files, 415 for a wrong type.
Our new Nest service has Vitest with swc already. Write tests for the controllers of orders, parcels \
and returns.
Angular CLI asks which unit test builder we want; answer with Vitest, then create the component tests \
of the seat picker.
test the hooks useTicket and useWallet of the mobile app in vitest, the native parts are mocked in \
setup.ts
Our payment provider sends webhooks up to five times. Write a Vitest suite on WebhookInbox that sends \
the same event five times and expects one booking, then once more with a changed amount.
New customers start from the template repository. Give it a Vitest example with a component, a service \
and a mocked fetch, each ten to fifteen lines.
For accessibility, add axe to the Playwright suite and check the four main pages for contrast and \
labels.
Is the stock forecast right? Prove it with a Vitest test on the last three years' data in \
fixtures/forecast.json.
Read the following bug report and write a regression test for Vitest.\n"When I set 2 in the basket and \
press Back, the badge shows 1. Firefox 131, logged in, bike pump article 3308."
Read the following bug report and reproduce it with a Playwright script.\n"Voucher SUMMER10 is taken \
off twice when I reload the payment page quickly."
When the basket is empty the button should be grey. Do the change in BasketFooter.tsx, adapt the \
colours in the theme, write a story, and add a Vitest test of both states.
I have finished the barista course page. What is still needed is a test of the sign-up: name, mail, \
date. Please make one with Playwright's codegen and clean it up.
The barista course sells chai and mocha classes. Their prices are swapped in the German version; fix \
the translation keys and protect them with a Vitest test.
On the plant page a cypress hedge is sold per metre, but the basket counts pieces. Change UnitSelector \
and write Vitest tests for 1.5 and 0.
Adhesive tape has to be sold in rolls and boxes of six. Extend the Unit type, and test the conversion \
with Vitest.
Karma points of the forum are lost when two accounts are merged. Please repair mergeAccounts and add a \
Vitest case with 120 and 80 points.
Our user Ava Lindqvist can't log in since her name change. Write a Vitest test of the login with \
changed surnames and fix what it shows.
When a customer writes "this is no jest" in the review the filter marks it as spam. Correct the word \
list and add the sentence as a Vitest case.
Cucumber prices are given per piece and tomato prices per kilo. Write Vitest tests for the comparison \
list in the vegetable shop.
Three suites, three people, one week. Divide the work of writing Vitest tests for orders, returns and \
stock among Ines, Jakub and Priya, and set up the config for all three.
Could we have one test per language of the checkout texts? Fourteen languages, missing keys should \
fail. I'd go for describe.each in Vitest.
A test double for the SMS gateway is needed in the taxi booking. Build it as a plain class with a list \
of sent messages, and use it in the Vitest tests.
Make the taxi booking tests independent of the network. msw under Vitest would be my choice; write the \
handlers for routes and fares.
The sales people want to see green bars. Put the Vitest html report of the main branch on our intranet \
page through a CI job.
The tests of VAT rules for books, e-books and audio books are to be written in such a way that they run in `vitest --watch`. Five countries, two rates each.
As a reviewer, what would you criticise about this, and how would you write it better?\ndescribe('fee', () => {\n  it('works', () => { expect(fee(10) === 2).toBeTruthy(); }); // vitest\n});
Release week for the opera shop. Everything but the seat map is done. For it I want browser tests in \
Playwright, one with a mouse, one with the keyboard, one on a phone. Names of the files as usual.
Write a unit test for the CSV export of attendees: semicolons in names, quotation marks, umlauts, an \
empty list. Vitest; compare with a file under fixtures.
Our shop runs in schools with old Chromebooks. Write Playwright tests with a small viewport and \
throttled CPU for the five main pages.
Since it's Friday: a quick test for the raffle. Any draw must be fair. Use Vitest, ten thousand draws \
with a seeded generator, tolerance three percent.
Write parametrised tests for ShippingZone using Vitest's it.each.
For the wine shop's age check, please test the day before, on and after the eighteenth birthday, also \
for people born on 29 February. The function is isOfAge in src/legal/age.ts; put the tests next to it, \
Vitest as always.
We want to show prospects that our booking engine is well tested. Prepare a demo repo with five \
impressive Playwright specs, recorded videos, and a README that explains how to start the UI mode.
The function below lacks a test, could you supply one with expect from vitest?\nexport function \
plural(n: number, one: string, many: string) {\n  return n === 1 ? one : many;\n}
The function below lacks a test. Supply one for vitest, with a table of edge values.\nexport const \
clamp = (v: number, lo: number, hi: number) => Math.min(hi, Math.max(lo, v));
Draw up a house rule: unit tests in Vitest, browser tests in Playwright, each next to the source. One \
page, with examples, to be signed by the leads.
As discussed with Beatriz in the stand-up, the climbing hall's belay-certificate module will be the \
first in which we try Playwright's component tests. Create the folder, two specs and the CI job.
A customer reported that gift cards could be redeemed in a foreign currency. First write a failing test in Vitest, then the fix in GiftCardService, then an entry for the changelog.
set up vitest + testing library in apps/kiosk, even if every react tutorial takes jest
For a workshop at the technical college I need slides on testing with Vitest: spies, async, custom \
reporters. Twelve slides in Markdown, and a repository with exercises the students can fork.
I know QUnit is what the fishery's two volunteers are used to, yet Vitest is the standard. Write three \
Vitest tests on the catch quota with comments for beginners.
Nothing in our pipeline tests the printed menus. Write a Playwright spec that opens the print view for \
each restaurant and compares the pdf's page count.
Can't we use less? I mean: vitest as runner, its own doubles, its own expect, nothing else. Please \
prepare the voucher tests like that.
Following the postmortem of 14 May, action 3 reads "regression test for double shipping". Implement it \
with vi.spyOn on the parcel API in shipping.test.ts.
On the train the ticket inspector app must work offline. Write a Playwright test with \
context.setOffline that scans two tickets and syncs later.
Our board wants a "second opinion" on the calculation of the co-op's dividends. Please write an \
independent test in Vitest that computes the amounts from the raw ledger.
Port the dividends tests from pytest, as the calculation moves from Python to TypeScript. Target: \
Vitest, same numbers, same titles.
Whatever the others say, I'd keep Given-When-Then in the titles. Give me a Vitest suite on group \
discounts whose nested describes read like that.
The README of our open-source slider should have a badge and a paragraph on how users test their own \
wrappers with Vitest; add a complete example for that.
The new warehouse in Linz has its own pick-list algorithm. Kofi wrote the code, and I'm to write the \
tests. Could you give me a start with describe, it and vi.mock for the location service, perhaps six \
cases, so that I see the pattern?
My boss says "whatever is quickest". Then add a vitest test for the label printer.
Nightly e2e with Playwright, three shards in parallel, merged html report. Write the workflow.
Test the exchange-rate cache: fresh for ten minutes, then reload, and on failure keep the old value for an hour. Vitest, fake clock.
I'd love to have the seating plan covered, Vitest for the geometry and Playwright for the mouse. Decide yourself where to begin and go.
Please act as a coach: I want to become good at Playwright until the summer. Make a weekly plan using \
our shop's pages as practice.
Write tests for gift wrapping: paper, ribbon, card, each optional, each with its own VAT. I'd like one \
table and no mocks. Vitest.
The interviewers want a take-home exercise: a small todo API, with a broken Vitest suite that \
candidates must repair. Make it, with four failing tests.
Product owner here. I need acceptance criteria for the course waiting list that are directly \
executable. Please write them as Playwright tests with plain titles that I can read.
The helper library has 40 functions and 3 tests. Generate meaningful Vitest tests for the ten most used ones.
Hidden in the settings of the monorepo's nx.json is the generator default for libraries. Check that it \
says vitest and playwright, and create the lib "seat-pricing" with a first test.
Please look at the code of DeliveryWindow and tell me which cases are worth testing, then code them \
with `test('...', () => { expect(...).toEqual(...) })`, run by npx vitest.
The accountants want to see the test in "their" Excel. So: read cases from rates.xlsx and generate one \
Vitest case per row.
Our consultant, Dr. Wehrle, has proposed a pyramid: 70 % unit tests in Vitest, 20 % component tests, 10 % Playwright. Please turn this into tasks for the sprint and set up the tools.
For a panel discussion: put a starter set-up with Vitest in a repo which I can show on stage, with a \
failing test that I repair live.
The parents' portal of the music school needs e2e tests in three roles. I want you to create a fixture \
loginAs for Playwright, with stored sessions, and three specs.
In our job ad, say that we write tests with Vitest and Playwright, and prepare a trial task in them.
Our newest hire comes from Rails and asks for Capybara-like tests. The nearest we have is Playwright, \
so show him a spec with a page object for the returns form.
I've been asked to bring our test coverage from 41 to 60 percent this quarter. Start with the three \
fattest modules: pricing, stock, mail. You have a free hand as to cases, but stay within Vitest.
Recipe scaler: from 4 to 6 persons, eggs always rounded up, salt to the half gram. Vitest cases for \
that?
The sailing school runs twelve micro-frontends. Give each of them the same test stack: vitest, jsdom, \
msw. A shared config package would be ideal.
As a favour to the support team: record their ten favourite click paths with Playwright's codegen and \
check the tidied specs in under e2e/support.
Support wants a macro for customers who build plugins: "We use Vitest for plugin tests, here's how." \
Please write the how in about 150 words.
The customs form computes duties for 27 countries, and each lawyer phone call costs us 300 euros. So \
tests, many tests! Make a Vitest project with one file per country.
Legal asked for a record that the consent banner works. My plan is a Playwright project with a video \
per browser, stored for a year. Please write spec and job.
We have a monorepo rule that says every package exports a `testing` entry with helpers. Add \
framework-free fakes for the PaymentPort there, with a Vitest test of the fakes themselves.
Add a stage to the Jenkinsfile that runs Vitest and publishes the junit file. While there, write the \
missing test for AppShell.
The wedding planner shall get a guest import. Write the importer for csv and vcf, show errors per row, \
and write Vitest tests with memfs for the files.
Could you transcribe my scribbles into tests? "bike lock: 4 digits, no 0000, 3 tries, then 10 minutes \
off". Use the describe and it of vitest.
If it isn't too much trouble, let the interactive map be tested by Playwright. Markers, zoom, cluster.
Before the audit on Monday, I'd like each public function in packages/pension to have at least one \
test. Work through them alphabetically. The framework doesn't matter to the auditor; take ours, Vitest.
I'm about to go on parental leave and want to leave my successor a well-tested packages/ferries. Fill \
the gaps with Vitest and document the fixtures.
Let's have fun: a bot that answers "/test" in the chat with a generated Vitest file for the named \
module.
Honestly, mocking time in Sinon drives me mad. Write this one with Vitest: a lesson starts at 9, a \
reminder goes out at 8:45, none if it was cancelled at 8:30.
Before you write the reminder service, write its test, red first. The test goes to reminder.test.ts and uses expect and test from vitest.
There is one package without TypeScript, the checkout widget in plain JS. The rule counts there too, so give it a Vitest suite.
Show the juniors how one tests hooks: renderHook from Testing Library under Vitest, then three examples.
The tide calculator for the kayak rental takes data from two stations. I pasted the formulas in the \
ticket. Implement them in TideService, document the units, and finally cover the turn of the tide with \
a Vitest file.
Convert our README examples into executable tests: a small script should extract the code blocks and \
generate Vitest files from them. The examples of packages/units should be first.
The trading card shop has lots of pure functions. I'd like light tests, no mocks, no setup. Write \
Vitest tests for grade, rarity and value.
Good evening, I've finally got permission to put tests on the legacy billing. It is JavaScript from \
2014 with globals. I picture a Vitest set-up with jsdom that evaluates the scripts in order. Build it, \
please, and begin with the function calcSkonto.
A mini service for bus delays, Fastify, three routes. Tests with Vitest and app.inject.
I would like the mobile web shop to be tested in phone sizes. Playwright projects for a Pixel and an \
iPhone, sample spec for the basket.
The customer accepted Playwright in section 4.2 of the contract. Set it up for the spa booking, with a \
spec for massages.
Write me a "test doubles for dummies" page in our wiki. Stubs, spies, mocks, fakes, all shown with the \
vi API, so the people from marketing tech can start.
Rate limiter for the contact form: five per hour and address. Tests are missing. As Vitest has fake \
timers nothing else is needed.
This morning's pair session with Oluwaseun ended with the question of who writes the tests for seat \
upgrades. You! Please use his branch, read UpgradePolicy, and write Vitest tests with \
toHaveBeenCalledBefore.
Generate typings for our Playwright fixtures, and document each with a sample for the other teams.
If the seat reservation is concurrent, a test must be as well. test.concurrent in Vitest is what I \
found, please try it on ReservationLock.
Two options: a) leave the basket untested, b) test it in Vitest. I go for b, please write it.
Draft the questions for a quiz on unit testing with Vitest for the internal academy; passing it will be required for commit rights. Ten questions, four answers each.
A fresh idea for the flower subscription: visual tests of the bouquets. Playwright's toHaveScreenshot \
looks good, please integrate.
Until the autumn fair we have to show that the stand booking copes with 500 exhibitors. Please write \
the functional checks in Playwright with a seeded hall plan.
A test for ErrorBoundary, where console.error is silenced by vi.spyOn(console, \
'error').mockImplementation.
Our testing guild wants mutation tests. Stryker with the Vitest runner, please, packages/rules first; \
write the missing tests where mutants survive.
From now on the linter should insist on eslint-plugin-vitest's recommended rules and on a test next to \
each service. Configure it, and create the missing stubs.
I am the only frontend developer at a puppet theatre. Season tickets, four price classes, children half price. What I'd like is a very small test set-up that I understand: Vitest, nothing else, and one test per price class with comments.
Season tickets again: the transfer of a ticket to a friend. Please don't use what I know from Angular, \
Jasmine that is. Use Vitest here.
You are now our test generator. For each file I paste, answer only with a Vitest test, no comments. \
First file:\nexport const fullName = (p: Person) => p.first + ' ' + p.last;
I'd appreciate a test for the group chat of our hiking tours; messages arrive out of order. As \
socket.io shows it in its docs for Vitest, with beforeAll and a promise.
Here's the plan for the sprint: Monday models, Tuesday services, Wednesday controllers, and on Thursday the tests for all of these in Vitest with Testcontainers. Friday is for docs. Write the skeletons for each day.
It says in the contract with the city that "tests are to be carried out with open-source software", and Playwright is that. Write the tests of the dog licence form in it.
Here's our package.json. Add whatever is needed to run Vitest.\n{ "name": "dog-licence", "scripts": { \
"build": "tsc -b" }, "devDependencies": { "typescript": "^5.6.0" } }
In the style of the pirate game's docs: five tests of the treasure map generator as Vitest tests, with \
beforeEach building an island.
In two weeks a freelancer will take over the stamp shop. He asked for tests so he can see what the code does. Please write a Vitest set for the auctions and the catalogue numbers (Michel, Scott).
The stamp shop's image upload has a race. I've reproduced it with a Cypress test once, but lost it. \
Could you build a Playwright test? Upload two scans, delete the first while the second is running.
A poll among the developers showed that nobody feels at home with mocks. Please write a kata in Vitest, one hour, with a mail sender and a clock.
mail from ops: health checks after deploy should be "real tests". write them as a vitest project \
smoke/, run against the url in BASE_URL
In the sandbox for the summer school kids write code and see green ticks. Vitest's UI is what I've in \
mind; build the project and three exercises.
I like to keep tests in the same file as the code. For packages/grid, use Vitest's import.meta.vitest \
with the three helpers.
A regression suite of the crossword generator, please: seeds 1 to 50, the grids stored as files. \
Vitest's toMatchFileSnapshot as storage.
The code coach says "test behaviour, not implementation". Good. Rewrite the Vitest tests of Crossword \
that way; the runner stays.
There was an outage on Saturday as the parser for bank statements choked on an empty line. I have fixed it already. What I want from you is a test that holds the case fast, MT940 and CAMT, and it should be executed by Vitest in the nightly job along with the linter.
For our board games café: reservations for tables of four, games are reserved along. Draft the domain \
model, write the repository with Prisma, and afterwards a Vitest suite with an sqlite file.
A board game has an age from, a number of players, and a duration. The filter is wrong at the borders. \
Prove it by a unit test in Vitest, then fix.
Please go through all GitHub workflows and add a step for Playwright wherever an app is built, plus a \
minimal spec per app.
Can our Vue components be tested with Vitest and Vue Test Utils? Yes? Then do so for the five form \
fields.
Ticket from QA, translated: "We don't like that e2e tests are written by developers. We want to write \
them by ourselves." So give them a Playwright set-up with fixtures named in plain words and two sample \
specs.
The e-bike configurator's rules, frame with motor with battery, exist as a decision table in the wiki. \
Turn each row into a case of a Vitest table.
There's no need for a heavy browser test. Vitest without jsdom is enough for the e-bike rules. Go.
Test that the GPX import refuses files above 20 MB. A temp file and Vitest, please, no mock of the file system.
The whole team will meet for two days in Bled to write tests. I want a prepared repo: for each of the 8 participants a branch with an empty Vitest suite for one module and a list of cases.
Our mocks of the map tiles should look like the real thing, so please record ten tiles and serve them \
from a local server in a Vitest test of the tile proxy.
Add tests. Playwright. Login page.
quick vitest for slugify with ß and œ
Cover LoginForm, vitest, userEvent.
Selenium is too old for me, playwright please, test of the imprint page
Give FilterBar a browser-mode test in Vitest.
Two vi.fn for FeedReader, no Sinon.
vitest for the colour utils, please
I keep bees and sell honey; my nephew built the shop. Now the honey jar sizes are confused in the \
basket (250 and 500 g). He says a test would have caught it. Please write that test with Vitest, he \
installed it already.
For the wholesaler's price lists we need a nightly comparison of old and new calculation. Write it as a parametrised suite for Vitest with a custom reporter that posts differences to Slack.
The customer's IT runs Windows Server without internet. Their admin wants to test the shop after \
updates. Could you pack Playwright with its browsers and five smoke specs for him?
Continue the style of this file, we need the same for the PickupPoint:\nimport { describe, it, expect } from 'vitest';\ndescribe('Depot', () => {\n  it('opens at 8', () => expect(isOpen('08:00')).toBe(true));\n});
Hello! Newcomer here, second day. I was told to add a test to my first change, a typo fix in the German plural of "Gutschein". I only know jest; can you show me the same in Vitest, which is used here?
When all the snow reports are late, the lift page shows yesterday's. Please write a test that sets the \
system time in Vitest, then correct the cache header.
Our developers' survey ranks tests last. To make it fun I want an arcade-like live report. Write a \
small custom reporter for Vitest with a skier who falls when a test fails.
The freight exchange moves from Deno to Node. Its tests are to look like everywhere else in our house, \
thus Vitest. Give me the config and two tests.
Could you check the wording of our new training offer? "In three days to a Playwright pro, with \
exercises from a real shop." And please write the exercises for day one.
I want type-level tests of our API client. expectTypeOf in Vitest seems to be the thing. Do it for the \
client's five endpoints.
The cheese counter's scale sends weights in a serial protocol. Decode it in ScaleReader, log malformed \
frames, expose the weight as an observable, and check with marble tests in Vitest that stable weights \
come after 500 ms.
Please go through the pull request of Noor and add the Vitest cases that you miss in CouponStack.
Would a unit test make sense for the animation of the sale banner? If yes: Vitest, with \
vi.advanceTimersToNextFrame.
It's a one-off: a migration script for 80,000 old orders. To be on the safe side, tests on the mapping \
in Vitest, afterwards everything's thrown away.
It's just internal: a CLI to rename product photos. Even so, Vitest please, five tests.
These three lines are all I have from the deleted Vitest file; reconstruct the whole:\n  render(<Stars \
value={3} />);\n  expect(screen.getAllByTestId('full')).toHaveLength(3);\n  \
expect(screen.getAllByTestId('empty')).toHaveLength(2);
When you create a component for me, always create a `.test.tsx` with Vitest next to it. Start with \
ReviewForm.
Reviews with images must be checked by a moderator. Simulate a moderator in the browser: Playwright, \
three reviews, accept, reject, ask back.
I inherited packages/bouquet with "test": "vitest run" and no tests inside. Fill it with tests for the \
bouquet builder.\nNote: leave the script as it is.
Write a generator, plop if possible, which asks for the service name and creates service, module and a \
Vitest test.
For the training of our AI model, please produce 50 examples of good Vitest tests in our domain of \
furniture rental.
Dear colleague, the sofa picker has two bugs, one in Safari only. For the Safari one, write a \
Playwright test in the WebKit project.
Vitest coverage below 80, add tests.
Test roundCents with Vitest, please.
My colleague in Rotterdam wrote a container tracking widget with a very clean architecture: ports, \
adapters, no framework in the core. I am to write the tests of the core before the code freeze on 3 \
March. Please take Vitest for that, even though tap needs no config, and produce one file per use case.
Please create a page object for the container search and let `page.getByRole` and `expect.poll` do the \
work; the Playwright runner is there already.
I broke the harbour map yesterday by a change of projection. It'd be good to have something that tells \
me next time. Make it a Vitest test of the projection function and one Playwright screenshot.
A vending machine sells a drink, the coin return jams. Five cases on a whiteboard photo, transcribed \
below. Bring them into a Vitest describe block and check the order of the calls.
Yes to Vitest for logic, and also for the API of the vending machines. Start the server in beforeAll, \
write the first four routes.
Vet clinic: vaccination reminders per species, two weeks ahead, none for deceased animals. Vitest cases please, with kind names for the animals.
Please explain to the data science people how they can test their TypeScript notebooks: Vitest, example with a moving average.
Something small: the year in the footer. Test it with a fake date. You may use vi.useFakeTimers; ignore the old jest config.
Something bigger: our whole design system, 84 components. Each should have a Vitest test which checks \
that it renders without errors. Generate them by script.
The catering portal's menus are entered by cooks. Let's simulate a cook with Playwright; three specs, \
one of them with a very slow typist.
Could the portions calculator be verified by hand-written tables? Please write them as template-literal tables in Vitest's it.each for 10, 50, and 200 guests.
Two of us argue about how to test the catering portal's PDF. Settle it by writing both in Vitest: one \
compares text, the other an image.
On reflection, let us use Playwright for the gym's course booking although it downloads three browsers. Only install Chromium, and write the spec for a full course.
Gym: freeze of a membership, max three months a year. Write the rule. Then tests in Vitest.
Hi, our bank interface must be tested with a stub server. I've read about "mountebank with mocha". \
Please create imposters for three payment states, but the tests with Vitest.
The QA lead wants a "living documentation". Make a page from Vitest's JSON report which lists the test \
titles per feature.
Before I forget: the pocket money app for kids needs the limit test. The mocks with vi.fn, runner \
Vitest, thanks.
I'm looking for a speaker's demo: "from zero to green in five minutes" with Vitest. Give me the script \
of what I type.
No runner at all: plain `assert` in a script would be enough, said Igor. But then no report. So, \
please, Vitest for Igor's currency table.
feat(test): playwright for the login, see mockup
test: vitest for pickup codes, six digits, no leading zero
Our ticket says that the night bus planner has to be "tested in the way the transport authority does \
it". I asked; they only mean the list of cases, not their Selenium scripts. Write these cases as \
Playwright specs, one per district.
After long talks we have bought a component library, whose vendor ships Jest snapshot serializers. \
Vitest can load these with expect.addSnapshotSerializer, so write the snapshot test of our five pages \
there.
I have a list of things that annoy me: the long build, the two config files, the missing tests of the \
tram map. The first two I can live with. Please attack the third with five Vitest tests.
We'd like every new colleague to solve a "bug hunt" in week one: a repository with six bugs and tests \
in Vitest that uncover them one by one. Domain: dog grooming appointments. Please build it.
Our test of the grooming calendar should not mock luxon but set the clock with Vitest. Please write it \
for spring and autumn.
Draft an issue for our public repo, label "good first issue": "Write Vitest tests for the colour \
parser". Describe the steps, the acceptance criteria, and the files to be created.
Let the tests of the shopping list be readable by grandma. Plain titles, small helper functions, \
Vitest. Five such tests please.
I tested our test. Seriously: a custom Vitest matcher toBeShoppable with a unit test for the matcher. \
Build it for the team.
Do me a favour and teach our sales engineers Playwright's codegen so that they record demos as tests. A one-page guide plus a prepared project.
Offers in PDF carry a barcode. Test the barcode's content. Use whatever helper, as long as it's Vitest.
Parking app: fee per started half hour, first ten minutes free, max 18 euros a day. Unit tests with \
`expect(fee(9)).toBe(0)` and so on, Vitest.
Parking app: write browser checks in Playwright. Cases: plate, duration, card.
For GDPR requests we export all data of a customer. Nobody has tested if something's missing. Please \
do: seed a customer, export, compare. In Vitest, with mongodb-memory-server in a global setup.
Maybe it's best to start with the smallest thing. There's a function `initials(name)`. Write its tests \
in Vitest so that I can see how it's done in general.
Translate the error messages of our test helpers into Portuguese, then add a Vitest suite for them in \
packages/helpers-pt.
Please stop generating Jasmine. I want it in Vitest from now on, beginning with LoanTable.
Not a Jest test but a Vitest one is what the loan table lacks. Please write it, sorting and paging.
Please add two cases to this, with 0 and with a negative weight:\nimport { describe, expect, it } from \
'vitest';\ndescribe('postage', () => {\n  it('charges 3.90 up to 1 kg', () => {\n    \
expect(postage(800)).toBe(390);\n  });\n});
I'd like this to work:\nawait page.route('**/api/cart', r => r.fulfill({ status: 500 }));\nawait \
page.getByTestId('add').click();\nawait expect(page.getByText('Try again')).toBeVisible();\nPlease make a complete spec of it.
Turn this into a Vitest suite on GateController:\nA visitor without a ticket scans nothing, the gate \
stays shut.\nA visitor with yesterday's ticket sees "expired".\nA visitor with today's ticket goes in \
once, not twice.
Translate this comment by our customer into a unit test in Vitest:\n"On Sundays the shop says we \
deliver on Monday, although Monday is a holiday. Happened on 8 June."
The scaffold gives:\n√ Which e2e solution do you prefer? » Playwright\n√ Add unit tests? » Vitest\nRun \
it like that for the new partner portal, commit, and write a test of the welcome page.
What I wrote on the tram, please finish it:\nimport { vi } from 'vitest';\nvi.setSystemTime(new \
Date('2025-10-26T00:30:00Z'));\n// night shift of DST, two bookings, expect no overlap
Add `pnpm exec playwright test` to this job, and write the spec it is going to run (basket \
badge):\ne2e:\n  image: mcr.microsoft.com/playwright:v1.50.0\n  script:\n    - pnpm install
A long story. We sell holiday flats, and the calendar has been wrong three times this year: in January \
for leap days, in April for Easter, and in October. Each time I wrote a mail and someone repaired it. I want to put an end to that by tests. The calendar team likes AVA, but the house rule is Vitest, so do it in that, all three cases, plus the next leap year.
Before you begin, have a look at docs/testing.md. It says which folder, which naming convention and \
which runner we use (Vitest). Keep to all of that when you write the tests of the holiday flat's \
cleaning fee, and leave out snapshots.
It's about the tourist tax. Every municipality has its own rule, about sixty of them, and each year \
some change in January. Lucía maintains them as JSON. What we lack is a check of plausible values after each change, so that a 25 instead of 2.5 stands out. I'd see that as a Vitest suite which reads the JSON and runs on every commit to that folder.
Let me tell you what I'd like to have at the end of the day: a folder called e2e, a config, a GitHub \
workflow and three working specs against our demo system, namely search, booking, cancellation. I have \
used Nightwatch in other projects and find its syntax pleasant, but here it's Playwright, so go on with that. The demo system is at demo.holidayflat.example.
The glass manufacturer wants to order panes by drawing. The geometry module, by Aurelio, has a few \
hundred lines of maths. I trust it, but the customer doesn't. Produce a set of Vitest tests whose \
titles he can follow, and a html report of the results for him.
Glass panes may be broken on arrival. The claim form needs photos. For testing the upload I want \
setInputFiles in Playwright, with a fixture `claim`.
There is no test for PaneCutOptimizer, and I need one for the patent attorney. A TAP output is a nice \
neutral format, so use Vitest with its tap reporter.
To celebrate the 1.0 of the pane editor the team would like a hall of fame of bugs. For each of the top ten bugs write a regression test, title equals the bug's nickname. Use Vitest's it.fails for those not yet fixed.
I want the tests to be documentation for the auditors of the blood bank software. IEC 62304 speaks of \
verification; a Vitest report with requirement numbers in the titles will do as evidence. Set that up \
for donor matching.
What a mess! Can you sort the Vitest tests by topic, delete duplicates, and give them all the same form?
For a customer without any IT staff we need smoke tests after each plugin update. Take Playwright and \
let it run on a schedule in our cloud, mail on failure.
Let me think aloud: we have a REST client. It retries. It has timeouts. It logs. No tests at all. Nock \
plus Mocha are the classics. But Vitest with msw is the house's choice, go ahead.
My student job contract ends next week, and I'd like to leave something behind: a test suite of the map legend in Vitest. Could you help me with the config and the first three tests?
Testing is boring, but necessary. Please invent funny test data for the insurance of musical \
instruments and put them in a factory for our Vitest tests.
The violin maker's workshop has a booking page with a video. Test whether the video starts: a \
Playwright spec in real Chrome, as jsdom has no media.
Fine, we do it in all packages. In `zest-examples` there's got to be a Vitest example too, with \
comments for readers who come from Angular. Write it.
Test idea for the choir's sheet music lending: no copy lent twice. vitest, in-memory repo.
Choir app: e2e with playwright, three voices
vitest for the rehearsal planner, quickly
While we wait for the design of the loyalty card, you could already write the tests of the stamp logic: ten stamps, one free coffee, stamps older than a year don't count. I have a weakness for AVA's output, but Vitest's diff will do as well.
Set up contract, unit and browser tests for the coffee subscription in one go: pact for the contract, \
vitest for units, playwright for the browser.
The roasting machine's log has a line per second. I want a function summarise(log) and, to be sure, ten examples as executable tests under Vitest.
An honest wish: a Playwright journey over two domains, shop.example and pay.example, with the card form in an iframe.
The Pact broker, the queue, the mail catcher: all is in docker-compose. What doesn't exist is a test of the whole. I thought of a Vitest project "system-tests", 1 scenario per user type.
For my promotion I need to show leadership in quality. I'd like to start an initiative "a Vitest test \
for each bug". Write the pitch, and make the first pull request, package allergen-db.
Make a nice poster for the kitchen: "How we test", with the four commands of Vitest that everyone needs.
The translator's portal: please check whether all placeholders occur in translations. Implementation as a Vitest test over all locale files.
On the wall of our office hangs a list of tests we never wrote. Number one: undo in the translation \
editor. It needs real key events, thus Playwright. Number two: glossary import, which is fine in \
Vitest. Do both.
Look, the translators' API has a hundred endpoints. I'm going to generate tests from OpenAPI. Target \
framework: Vitest. Please write the generator.
Our oldest customer, a brass foundry, runs a fork. They ask for tests of the alloy calculator. Do it in Vitest on their branch, and explain how to run it.
Give me both: the implementation of `mixAlloy`, and a test in Vitest in which the scale is a vi.fn and \
the oven a simple fake.
I'd like to see every supplier's feed checked by tests in the morning. There are nine feeds. Take \
startVitest from vitest/node in a little script.
The ordering of oysters has a minimum of 12 and steps of 6. Test: 11, 12, 13, 18. I'd do it in Vitest \
with a small table.
Let the AI reviewer nudge people towards a Vitest test when they change a .vue file. The prompt is in \
tools/reviewer/prompt.md, edit it.
We don't test styles at present. A Playwright screenshot per button seems the right way. Three examples for the theme's buttons, please.
For the physiotherapy practice's appointment book we've got an interface to the health insurance. The \
certificate is here, the endpoint as well. What's open: a wrapper class with typed errors, logging \
without personal data, and a suite in Vitest that plays through the six error codes from the handbook.
Lint says our tests lack assertions. Please assert the order of appointments in four of them, with \
Vitest's own expect.
The office dog has a page on our site. A silly thing, but it broke. Give it a Playwright test so it \
won't again.
Use the week between the years to learn something new. For me that's property testing. Prepare a real \
task in our repo for me: packages/newsletter, with Vitest and fast-check.
I just need a test file that fails, to demonstrate how our pipeline reacts. Vitest please, in \
packages/demo.
Mocks for Stripe in the toy shop: I've a module from an old project, it's based on \
jest.createMockFromModule. Please write a new one for Vitest, then test the refunds.
The CTO wants numbers per module: how many tests, how long, how many skipped. Write a script that reads Vitest's json report and makes the table.
Sorry for being late with this. The lottery needs an audit-proof test of the random draw; the \
supervisory body accepts any tool with a JUnit report. Vitest then, with a fixed seed.
Explain it as if to a child, then write it: a mock, in Vitest, of the lottery drum.
"Tests have to pass before merging" is what our branch rule says. For the lottery repo, create a check \
named "unit" that runs Vitest.
I got the job to test the chatbot of the tax adviser. In conversations the order is what counts. Write \
it as a Vitest table of dialogues: user line, expected answer.
Once a year we delete data older than ten years. I'd sleep better with a test. It's a Nest service, but take Vitest, not the CLI's default. Cover deletion, exceptions, and log.
The label editor must be usable by keyboard alone. Playwright can press Tab, so that's what we need. \
Test the tab order.
Instead of a README, write tests: a beginner should understand `@shop/money` by reading its Vitest \
suite from top to bottom.
A suggestion from the retrospective: "A test for each incident." Start with incident 118, the lens \
configurator accepted an axis of 190 degrees. Vitest.
Shop for fishing licences, tests: under 14 free, under 18 half, foreigners by day. Use Vitest and be \
strict, one expected value per case.
I need to know if FishSizeField shows the error in red. A Vitest test which looks for the alert role \
and the text does it. Please write it so.
Continuous testing: whenever I save, I'd like to hear a sound if something fails. Write a Vitest \
reporter that plays one.
Change of plan for the aquarium: the visitor counter will be tested before it's built. Therefore write \
ten test titles with it.todo in Vitest.
Aquarium shop: tickets for groups need a school stamp. Upload, check, approve. Three browser projects \
in Playwright, I'd say. Please implement.
Aquarium shop: the sharks' feeding time changes in winter. A fixture with a clock by test.extend, one \
file per season. It's Vitest as always.
The regional railway's lost-and-found service will be rebuilt, and I have to decide on the stack by \
Wednesday. Postgres, Fastify, React, no discussion about these. On the testing side it's Vitest, even \
though Stack Overflow is full of Jest. Please set up the repository with all of that, including one \
running test in each folder.
Umbrellas are the most frequent find. Matching by colour is fuzzy. Check it by a table of examples in \
Vitest.
Please look at the last ten incidents and for each say which kind of test would have caught it: Vitest \
unit or Playwright e2e. Then write the tests for the first three.
In the docs for partners we show how to verify our webhook signature. Below the code put an example \
test in Vitest.
Ahead of the holidays I'd like to have the returns portal watched. Every 15 minutes a Playwright run \
against production, small and read-only. Alert by SMS.
Our library for opening times gets its own repo. Please copy code and history. The tests: take Vitest \
along, with a config of its own.
The bookshop's "look inside" function counts pages. Twenty pages at most, per customer and title. I'd \
like tests for counting, in plain Vitest.
Pre-orders: when the publisher shifts the date, customers get a mail. Check who gets one, who doesn't. \
Do it with a fake mailer and Vitest.
Ebooks: watermark contains name and order number. Read the epub in a test; the runner is Vitest, the \
unzip library is yours to choose.
Kids' corner of the bookshop: a memory game. Test that all pairs are found. Drive the browser by \
`page.goto('/memory')` with the Playwright runner.
A newbie mistake: I ran `npx vitest init` in the wrong folder. Move the config to the memory game and \
write the tests for shuffle and match.
Before the merge please squash, reword, and on the last commit add a small playwright run of the memory game.
The gallery of our glassblower needs lazy loading and a test of that. Scroll in Playwright and count \
the requests.
Our potter wants to see the temperatures compared on screen: a Playwright screenshot of the chart.
I promised my team "no new tools". Vitest is what we've got, so go and add the glaze mixer's tests in \
it.
Let's put it to the test: 1000 firings simulated, none above 1320 degrees. Vitest, seeded.
Please write a first unit test for the shop. Vitest. Product price must be positive.
Last Thursday the discount for employees was granted to guests as well, about 300 orders. The cause is \
known: a default parameter. Katarzyna repaired the function at night and I reviewed it. For the \
follow-up we still need a test of all roles. I'd ask you for a Vitest file with describe.each over \
roles and days.
There's a table with 43 rounding cases from the bank, in csv. They ask for "a mocha report", but what \
they mean is a list with pass or fail. Give them that from Vitest: one case per line.
Please repair the flaky tests in the Vitest suite of the exchange office; they depend on the order of \
rates.
You're a senior tester. Criticise our Vitest suite of the exchange office, then show how it'd look if \
you had written it, and commit this version.
After the demo the mayor asked whether the citizens' office app was tested. I said yes, as there are \
unit tests. Now I'd like browser tests too. Playwright with three journeys, and record a video.
The mayor's office gave us a spec in Word with 80 rules for the parking permit. Produce a Vitest file \
per chapter with it.todo lines, and real tests for chapter one.
For parking permits, what about "vitest --changed" in the push hook? Do it for the team.
In this sprint I'd like to see zero red builds. The map test is flaky in Playwright; replace the fixed \
waiting by an assertion on the tiles.
Let us not quarrel about tastes. We need a readable report and a mocking tool. Vitest has both. Tests \
for the queue of the pharmacy pick-up.
Pharmacy: interactions of drugs. This must never fail. I want it tested from two sides, examples and \
properties, both in Vitest.
A weird wish: tests with German titles. "wenn das Rezept abgelaufen ist" and so on. Write that for the \
e-prescription in Vitest.
Could the order hotline's script be tested? It's a tree of questions. Walk through all paths by a \
generator. In Vitest, test.each gets the paths.
Once the kiosk is tested by Vitest, the lobby screen should be too. Start both. Kiosk first.
Kindly extend our internal CLI by "shop test --watch", which starts Vitest in the current package.
Shall we bet? I say you can't write a Vitest test for the lift animation in under 20 lines.
The receptionists' training videos show clicks. Turn the clicks into a Playwright script, so the videos can be re-recorded automatically.
Minibar: peanuts are charged twice. Reproduce in vitest, repair, done.
Minibar: describe('peanuts', () => { ... }) with retry 3 and the rest of the Vitest file, please.
Add unit tests for the InvoiceNumberGenerator. Requirements: consecutive per year, no gaps, prefix per \
branch. Please use Vitest and put the file next to the source.
We need an integration test for the message queue consumer in services/mailer. RabbitMQ runs in docker. I'd like Vitest with a long hookTimeout, because the connection takes some seconds.
I want to mock the AWS SDK in the upload service. In my last project we used aws-sdk-client-mock \
together with mocha; here it should be with Vitest. Write tests for upload, retry and abort.
Please create a GitHub Action that runs our Vitest suite on Node 20, 22 and 24 and uploads the results.
Hi! In the product detail page we've a new gallery with zoom. Could you write e2e tests for it? \
Playwright is what I had in mind. Cases: open, next, previous, close with Escape.
Write a helper `renderWithProviders` for our Vitest tests that wraps theme, router and query client, \
and use it in BasketPage.test.tsx.
Please add accessibility tests to the design system which run in Vitest with axe-core, for Button, \
Dialog and Menu.
For the new search endpoint please write load-independent functional tests: typo tolerance, synonyms, \
empty query, 300 characters. Framework: Vitest, even if the service is tiny.
In the sprint review we promised a test strategy for the B2B portal. Please write it: unit level with \
Vitest, API level with Vitest against a started server, UI level with Playwright. Two pages.
Please update the onboarding kata: participants should write the string calculator with Vitest, in five steps, with a solution branch for each step.
Please write a script that generates Vitest tests from our OpenAPI file, one per operation, with status code and schema check.
For the kitchen planner I'd like to see the 3D view tested in a real browser via Playwright. Add the \
config and one smoke spec that waits for the canvas.
Vitest's jsdom environment lacks ResizeObserver. Please add a small fake in the setup file and finish \
KitchenGrid.test.tsx.
Set up visual regression with Playwright for the brochure generator. Baselines should be stored in git \
LFS.
The mailing templates are checked by eye until now. Write tests which render them with mjml and compare the HTML to stored files, run by Vitest.
Our interns are going to take over testing. Give them a written introduction to Playwright with our \
cart as an example, and create the project skeleton they'll work in.
please add a test for the new endpoint, vitest like the others in this repo, thanks
Is there an easy way to write end-to-end tests without learning a new language? Playwright, I think. \
Please introduce it in the intranet shop, with a login helper and one test for each of the four roles.
The subscription renewal job runs at night and nobody notices when it goes wrong. I'd like a regression suite around RenewalPlanner with a fake calendar. Please base it on Vitest's fake timers; the cases are monthly, yearly, paused, and cancelled on the last day.
Someone should finally write tests for the CSV importer of suppliers. Please do, with Vitest and temp \
files.
Our PDF invoices need a test in which the text is extracted and compared. Use pdf-parse and Vitest.
The monitoring team wants our API tests in a form they can schedule. A Vitest command with a JUnit \
report is fine for them. Write the tests for login, stock and order.
We have a new developer who worked with Testing Library and Jest for years. Please write an example \
test for our LoginForm in Vitest for her so she has a model to copy from.
For the postal address validation, write parameterised tests for Austria, Switzerland and \
Liechtenstein. Use Vitest's test.for.
The payment integration must be tested against the provider's sandbox. Please build the suite with \
Vitest, secrets from the CI variables, run only on the main branch.
Extend our internal package `@shop/testing` by a preset for Vitest, so that teams needn't copy the \
config.
The newsletter opt-in has to be tested legally watertight: form, mail, link, log entry. Make it a \
Playwright test with screenshots for the lawyer.
Write the release notes entry and the code: "Added: Vitest helpers for custom pricing plugins".
The ticket says to test the discount engine "in isolation". Pass the price list in as a parameter, and \
test it in Vitest with a small fake list.
Please write a Vitest matcher that compares Money objects and register it for all packages.
The legal department needs an export of all test cases. Write a script that turns the output of vitest \
list into a spreadsheet.
Our shipping rules have changed: free from 49 euros, islands extra, bulky goods extra. Update the \
rules, the documentation and the Vitest tests.
Write unit tests for useCart. Use renderHook and vitest.
Create a demo for the tech talk that shows the trace viewer of Playwright using our checkout.
Our build takes the Vitest files along into the npm package. Exclude them, and add a test that checks \
the content of the tarball.
Please add a Vitest setup that fails a test if console.error was called, and use it in apps/desk.
I'm working on the seat selection for a small theatre and would like to practise test-driven \
development. Please write the first failing test for me, then wait. The rule: no single free seat may \
be left between two bookings. Vitest, it's installed already.
Customer data must be anonymised in the staging dump. Write the anonymiser and make sure by a Vitest \
test that no mail address survives.
We'll open a second office in Valencia, and they'd like a template for frontend projects. React, Vite, \
ESLint, Prettier, Husky, Playwright, Vitest. Make it and document each part.
Please write a test for the price alarm. Use a typed vi.fn for each method of PriceRepository that's \
needed.
There is a failing snapshot in the header because the class names have a hash. Please replace the \
snapshot by real assertions in Vitest.
Write documentation for the QA trainees: "How to write a Playwright test", "How to share state by \
fixtures", "How to tag tests".
Please add a smoke test to the docker image build: start the container, call /health, expect 200. \
Implement it as a Vitest test.
I'd like to see whether the discount for pensioners is applied. Do a quick Vitest test of PriceBox with the prop senior.
Add a unit test with Vitest for the color contrast function in the theme package.
A customer needs to verify our signed webhooks. Provide a code sample plus a Vitest test for our \
developer portal.
Please translate the test plan for the hearing aid shop into tests. Unit: audiogram, fitting, battery. \
I'd take Vitest.
Hearing aid shop: for the appointment flow, a Playwright spec that books, moves and cancels.
Don't migrate. Just write the new audio test in Vitest, beside the old ones.
This is what our backend returns, please write a Vitest test that validates the mapping in \
toOrder():\n{ "id": "o-17", "lines": [{ "sku": "A1", "qty": 2, "price": 995 }], "currency": "EUR" }
Extend the mocks, please:\nvi.mock('../api', () => ({\n  getStock: \
vi.fn().mockResolvedValue(3),\n}));\nWe also need getPrice, which should reject in the second test.
Use this as a pattern and write the same for the classes Voucher and Gift:\ndescribe('Coupon', () => \
{\n  beforeEach(() => { vi.useFakeTimers(); });\n  afterEach(() => { vi.useRealTimers(); });\n});
Here's the job. It should run `npx playwright test` as a second step with the same cache.\ncomponent:\n  stage: test\n  script: pnpm vitest run
Continue in the same way for sort and filter:\nimport { test, expect } from 'vitest';\ntest('paginate', () => {\n  expect(paginate([1, 2, 3], 2)).toEqual([[1, 2], [3]]);\n});
Could we have a test for that bug? The function is below. I'd put it in a Vitest file.\nexport const \
monthOf = (d: string) => Number(d.slice(5, 6));
Stack trace of a customer, please reproduce it in a Vitest file:\nTypeError: Cannot read properties of \
undefined (reading 'zip')\n    at toLabel (src/shipping/label.ts:22:18)\n    at printAll \
(src/shipping/print.ts:9:31)
Please apply this in our repo and write a first spec with it:\nnpm i -D @playwright/test\nnpx \
playwright install chromium
Review says: "tests missing". Could you add Vitest ones?\n+export function nextDelivery(d: Date, \
closed: Date[]): Date {\n+  const n = addDays(d, 1);\n+  return closed.some(c => isSameDay(c, n)) ? \
nextDelivery(n, closed) : n;\n+}
I'd like a guided tour through the testing part of our code base, written down for someone joining in \
May. Mention what's tested and what isn't, where fixtures lie, how CI runs it. And since you're there, \
set up Vitest for the two untested packages, stamps and labels.
Our accounting export broke in December and again in January. After the second time the head of \
finance, Mrs. Obermayr, asked for a guarantee. I can't give a guarantee, but I can give tests. My plan: 30 real bookings, anonymised, run through the exporter and compared with what the tax office accepted. Write it as a Vitest suite, please, and include a README.
I've got feedback on my first merge request: too few tests, no docs, a wrong branch name. I've \
corrected the branch name and the docs. For the tests I'd ask for your help, there should be about five for PriceHistory. In my bootcamp we always wrote `const { expect } = chai`, but I understand that here it's Vitest.
At the moment, if someone changes the seat prices, five tests fail in three packages. I'd like one \
place for test data. Please make a builder for seats, rows and matches, and use it in the Vitest tests \
of the three packages.
Could you look at how much of our booking logic is covered? I suspect that the waiting list isn't. If \
so, add tests for it: joining, leaving, moving up, expiry of the offer after two hours. It's pure \
logic, therefore Vitest in the node environment.
Use `expect` and `describe` from 'vitest' for the ticket API's price function.
The exhibition calendar should be tested for overlaps. Whoever maintains it later will be a volunteer \
who does a bit of Python. Make it as simple as possible: one Vitest file, no mocks, comments in plain \
English.
I'm comparing prices for a load of cloud browsers. For the trial, please write a small Playwright suite of four tests so that I can run it on each of the providers. It'll then become our standard.
Rewrite the assertion messages to be more helpful. Vitest's expect takes a second argument for it.
Please check the date handling in the rental contract module. It was written before we had Temporal. \
Replace moment by date-fns, keep the public functions, extend the README. As the last step add unit \
tests in Vitest, at least for month ends and leap years.
Adding a feature flag to the rental contract module, I need a test double for the flag client. A small \
in-memory FlagClient used from Vitest is what we want.
I was told to raise the quality of our customer portal. First thing: screenshots of all pages with \
Playwright; second: a dashboard of failures. Please do the first.
Can you build a small library of Playwright helpers for our design system, published as an npm package, so that every shop can use selectOption and pickDate?
How would a beginner write their first unit test with Vitest? Please explain on the basis of our \
`formatPrice` and commit the test.
Write the missing `tests` section of the README: how to run Vitest, how to filter with -t, how to debug with --inspect-brk. And add the scripts if they're missing.
A fresh start with the parcel app: delete all tests, and build them up again on Vitest with a clean \
structure.
In the packaging line's HMI the operators press big buttons. We can simulate this with touch events in \
Playwright. Do the emergency stop first.
For our partners we need a conformance kit. They implement the API, we deliver tests. The kit will be a Vitest project with a CLI in front. Design and build it.
In the workshop booking we have no tests for concurrency; two people book the last seat at the same \
moment. Do it with two browser contexts in Playwright.
vitest for the stock sync cli, two cases
Test the setup helper, in Vitest.
Our language school sells courses in packages of ten lessons. When a student is ill the lesson moves to the end. Please implement `postpone()` and write Vitest tests, one per scenario from the attached list.
The certificate generator must produce identical PDFs for the same data. Can we check that with a hash \
in a Vitest test? Please add it, plus whatever packages it takes.
Students on slow connections see the video player jump. Show it with a Playwright test that throttles \
through the CDP, then fix the layout.
Let the teachers' timetable be verified by ten rules. I've put them in rules.md. For each rule a \
function and a test, run by `npx vitest run`.
Placement test: 40 questions, adaptive. I have a simulation in Python. Rewrite it in TypeScript as a \
Vitest test.
Every language version should have the same number of course pages. Write a test that compares the \
routes, in our usual framework.
In our admin there's a rich text editor for course descriptions. Unit tests are pointless, so e2e: \
type, bold, paste from Word, save. Playwright can do this with keyboard.press.
Reviews with swearwords are held back. We want a test with 200 words from a file. Make it in Vitest \
with one case per word.
A review may be edited for 24 hours. Clock manipulation by vi, test by Vitest, all in packages/reviews.
In packages/reviews the rating average is shown with one decimal. I'd like a story and, from it, a test by the Vitest addon.
The photo contest's vote counter can be tricked. For the proof I need parallel requests in a test; \
Playwright's request context keeps the cookies. Use this.
The weekly market's stall allocation has to be fair. I've a definition of fairness on paper. Translate \
it into properties with fast-check, and let Vitest run them.
Vegetables are weighed at the stall, the app prints a receipt. Test the receipt's text, 32 characters \
wide, in Vitest by toMatchInlineSnapshot.
Market app offline mode: service worker. I'd like to test it with Playwright as it can go offline per \
context.
Our pupils' company sells candles. For the school project we need "a test". Take Vitest, easy, the \
shipping of 1, 5 and 20 candles.
Can the AI write tests itself each night? Prompt: "Write Vitest tests for the files changed today". Set up the job.
Our new laptop image should contain all you need: Node, pnpm, Docker, Playwright's browsers. Write the \
install script and a check that `vitest --version` works in the shop.
The interface to the cash register has a simulator in C. Start it from the test, wait for the port, \
send a receipt. Pick Vitest's globalSetup for it.
Please scaffold a new app `apps/donations` with React and Vite. Routing by TanStack Router, forms by \
react-hook-form, styles with CSS modules. For testing choose Vitest and write an example test for the \
start page.
The donation form is going to be embedded in other websites by an iframe. We need a test page and an \
end-to-end test with Playwright's frameLocator, for three amounts and a custom one.
We have a strange bug in which the amount 19.99 becomes 19.98999. Write a test with \
`expect(x).toBeCloseTo(19.99, 3)`.
Our mentor programme starts on Monday. Mentee Farid wants to learn testing. Give him a four-week \
curriculum: week one Vitest, week two mocks, week three Playwright, week four a project in our repo.
I suppose it doesn't matter in which order the accessibility statement generator gets its tests. Begin \
with the dates. Vitest, please, and the HTML reporter for the client.
In the code review Simone asked for negative tests of the login throttle: wrong password five times, \
right one after that. Could you add those? The service is Express and has Vitest.
The spectators' app for the marathon has a live map. For the load we have k6, for the logic nothing. \
Write the logic tests in Vitest.
Let's make sure bib numbers aren't given twice. A test with a million draws. Vitest, and the timeout \
raised for it.
When registering for the marathon, a medical certificate is uploaded. Test the form in a browser: \
valid, too large, wrong type. Playwright.
Could you write the unit tests for `CertificateValidator` in such a manner that they can be executed \
with `yarn vitest packages/medical`?
Volunteers' shifts must not overlap. Write a `describe` with two nested ones and \
`expect(...).toBe(false)`.
We want to reduce the number of unit tests that mock everything. Take the shift planner and write four \
broader tests. Vitest, real repository, no mocks.
The volunteers' chat is a WebSocket. In the test I'd wait for a message with `done()`. vitest doesn't \
support this any more, therefore write it with a promise.
Set up test data builders for the picture editor and show their use in two Vitest tests. We don't need \
more at the moment.
Is it normal that a picture editor has no tests? I'd think no. So please add a Playwright one for \
drawing and a Vitest one for undo.
In the newsletter of the testing guild, I want a tip of the month. "test.extend for fixtures". Please \
write it with an example from our search in Vitest.
Do we've got a test for the logo's link? Else do one in Playwright that clicks it and expects the start page.
Is the logo's alt text translated? Check with Vitest in de, fr, it.
Our veterinary wholesaler has restricted goods that only doctors may buy. There are roles, licences and expiry dates, a real thicket. I've drawn the decision tree in Miro and exported it as text, see the ticket. Please derive unit tests from it, one for each leaf. Even though our German colleagues still use Jest, the file should be Vitest.
Restricted goods in the basket trigger a dialog. Let Playwright's getByRole find it.
Put tests before refactoring! The function `calculateBonus` has 200 lines. Pin down its behaviour with \
golden master tests in Vitest, 500 random inputs, then take it apart.
Could you move the bonus tests out of the monorepo into their own repository? In there I'd like the \
same runner, Vitest, with its own config.
I think we should use dependency injection more and mocks less. Let me have an example: BonusMailer \
with a fake mail port, tested in Vitest.
Whenever a bonus changes, HR gets a mail. To test mails we have MailHog. Write an e2e in Playwright \
that polls its API.
How about letting the model write Playwright tests from user stories? I've 30 stories. Try the first \
five and commit the specs.
Draw me the testing pyramid in mermaid for the docs, with our tools: Vitest at the bottom, Playwright \
on top.
Our backend is Express 4 with callback style. Tests exist for 3 of 50 routes, in Vitest. Please extend \
them to the next ten routes in that style; we'll see about the other 37 in summer.
In claims, photos get a watermark. Please write the test in Vitest: compare the corner pixels by sharp.
The upload of photos in claims ought to be resumable. For the chunk logic I want a fake transport \
object in Vitest which reports progress as I say.
When the assessor is offline his entries are kept in IndexedDB. Use fake-indexeddb with Vitest and \
write tests for the queue.
How about a live coding session in which I write a test in Vitest and the participants guess the \
output? I need six riddles.
In the assessment centre candidates have to find bugs by reading tests. The tests should be in Vitest \
like ours. Please write five of them for a parking meter.
I want to sell our testing know-how to other firms: "Playwright in 5 days". Please outline the course \
and write day 1.
Our course "Testing for e-commerce" gets a new unit on mocking. Write the text and three exercises, all with vi.fn and vi.spyOn, plus solutions in the course repository.
Exam question 7: "Write a vi.fn that returns 5 on the first call." Please add a model answer and four \
similar questions for the pool.
Our learning platform can run tests of participants in a container. Build the image with Node 22, \
Vitest and our grader.
A slide for the last lesson: "Which tools next?" with a recommendation to learn Playwright.
Hello, I am responsible for the spare parts shop of a tractor dealer. We have around 90,000 parts and a fit-check "does this part fit my tractor". I'd like 50 checks from our workshop master to be executed after every import. He wrote them in an Excel list. Please use Vitest as a runner and generate the tests from the list.
The fit-check is in packages/fit and Sinon was there once. I'd like the newest test to use nothing but \
Vitest.
How would you test a search-as-you-type field? Debounce, cancel, errors. Please show it as Playwright \
component test, then as Vitest test, and put both into the repo.
Let the importer fail early: validate columns, types, ranges. 12 rules. I need the code and for every \
rule a passing and a failing test; put tests in import.test.ts, executed by Vitest.
The hydraulics configurator has drag and drop. In my experience Playwright's mouse API is the most \
precise, so write three tests with it.
Somebody must decide on test names. I say: no "should", present tense. Please adapt hydraulics.test.ts, the tool stays Vitest.
We've a hackathon. In 24 hours: a chat order for spare parts. No time for config, so take our Vite \
template with Vitest in it. Begin with skeleton and a test.
Now and then customers paste a fax number with letters. Write a Vitest test, three examples.
In the driver portal we have three languages of log entries. Their order is random. I want to sort them and have a test. Ignore the ava.config.js which will be deleted, and use Vitest.
As of today all bug fixes need a test. For old packages with no runner, Vitest is to be added. Write \
that in the guideline, with an example.
The insurance tariff changes on 1 July. The tests should be ready by then. 14 tariffs, three age \
groups. In Vitest we could use `test.each` with a tagged template. That's what I want.
Tariff tests take long because of the database. Give each Vitest worker a schema of its own, by \
VITEST_POOL_ID.
Our actuaries want to add cases on their own. They know R. Write a small web form which stores cases as JSON that our Vitest suite reads.
Before you implement the new bonus-malus step, read the spec PDF, list the open questions, and ask me. \
After that write the tests in Vitest with titles that the actuaries can follow.
For the traffic-light checkbox list of the release I need the number of browser tests; we have none. So write ten useful ones in Playwright.
I need statistics over the last year: which tests failed most? Then take the ten flakiest Playwright \
ones and make them robust.
Our designer wrote micro-interactions in CSS only. No test possible, she says. Prove her wrong with \
Playwright.
For the feeds, please: describe('atom') ... afterEach(() => vi.restoreAllMocks()).
Get a green Playwright run, feeds page.
Please implement the feature "save basket for later" completely: migration, endpoint, hook, button, \
translations. For the endpoint and the hook write tests too, in Vitest, and run them before you hand \
over.
A thought on the "notify me" button: the e2e test should wait for a real mail. Mailosaur has an API we \
can call from Playwright. Let's take that, write the fixture and the spec.
Our tests print 4,000 lines of warnings. Please find the cause of the most frequent ones in the Vitest \
run and fix it.
Luggage over 23 kg costs more. There's a table per airline. One Vitest file per airline, zod for the \
table's format.
We use a headless CMS. Its editors break pages now and then. A nightly run should visit each page and \
look for the word "undefined". Playwright with a loop over the sitemap, please.
The CMS adapter has a mock server in Python. I'd like it in TypeScript, started in Vitest's globalSetup.
Flights across the date line arrive before they leave. To test, we need three zones; a Vitest table \
with ISO strings is how I'd do it.
Boarding passes as Apple Wallet file: test the signature and manifest. In Java I'd use JUnit, and here \
it's Vitest. Go on with it.
QA wants one command for everything: pnpm qa. It should lint, build, run Vitest, then run the \
Playwright specs you are going to write for check-in.
Data protection wants evidence that cookies are set only after consent. The evidence: a Playwright run \
with HAR file. Set it up for the four domains.
In packages/audit the log must be append-only. I'd like a test that tries to change an entry. \
Framework: Vitest, no extra config needed.
Since the auditors come in May, freeze the tools: Vitest 3.0.5, Playwright 1.50, and write the tests \
for the log export in those.
Our deployment script in TypeScript has no tests at all. It's risky to change. Take Vitest for a start. Dry run, rollback, lock file.
Infrastructure code in CDK: assert that no bucket is public. The CDK docs use Jest, but the assertions \
module works in Vitest as well.
Serverless functions for thumbnails: call the handlers directly from Vitest to test resize and crop.
The GraphQL gateway merges three services. Test the permission directive. apollo's docs: Jest. We: \
Vitest.
In the VS Code extension for our price language, the parser is a module of its own. Test it in Vitest \
without the editor: numbers, brackets, unknown units.
The browser extension that compares prices needs tests in a real Chrome with the extension loaded. \
Playwright's persistent context can. Please do that.
The embedded display has 64 kB. Its TypeScript goes through a compiler to C. Tests of the layout should run on the host by Vitest.
Add a test to the WASM image filter: 2x2 pixels, known result. Vitest in node, reading the bytes.
Three weeks ago I began to write a glossary of testing terms for the wiki. A to K is done. Please \
continue with L to Z in the same tone. For "mock", "spy" and "stub" show code in Vitest.
We sell insurance for bikes and the premium depends on the postcode. The zones are in a CSV with 8,000 \
lines. I'd like the borders of zones tested at random, in Vitest with a fixed seed.
Our rental bikes report positions each minute. Simulate a day in a unit test: 1,440 points, two gaps. \
Vitest with an inline snapshot for the summary.
As a fallback when the e2e environment is down, create a Playwright project that runs the app against a fake back end.
The integration of Klarna has a test mode. I'd like to see its widget filled out by a robot. Playwright handles nested iframes well, I think. Three countries.
Please make our error codes consistent. There's a list in errors.md. Introduce an enum, replace \
strings, extend the docs, and check by a Vitest test that each code appears in the docs.
Something for the weekend: rewrite our CLI game in TypeScript with tests in Vitest, in small TDD steps.
For the school's canteen order, I have a bug: the allergy flag gets lost when a child changes class. \
Could you write a failing test in Vitest on the service level?
Parents cancel meals till 8 a.m. The server is in UTC. Do a Vitest test with TZ set in the config.
I have to hand in a "test concept" to the school authority. Describe unit tests (Vitest), integration \
tests (Vitest), system tests (Playwright). Then set up what's missing.
The meal images are resized by sharp. Is there a test? No. So write one in Vitest that checks \
dimensions and format.
Please remove the tests of the supplier portal from the monorepo and make them a stand-alone Vitest \
project; suppliers' developers will contribute.
New on the list: keyboard shortcuts in the stock table. Could you do the tests via userEvent.keyboard \
in Vitest? Up, down, enter, escape.
Stock table with 50,000 rows: virtual scrolling. jsdom has no layout, so test it in Vitest's browser \
mode with Chromium.
We log in by SSO. The e2e login through the provider's page is slow. Please store it with Playwright's \
storageState and write the stock specs on that basis.
After the training with Mr. Albrecht everyone is keen on "Specification by Example". Let's do it with \
tables in Vitest; first example: staggered prices.
Three tests for the pallet label in Vitest: truthy, length, contains.
Please have a look at OrderHistory.tsx. It loads orders page by page and keeps the scroll position. \
I've changed the paging from offset to cursor, and everything seems to work. Before I merge I'd feel \
better with tests of the first page, the last page, and an error in between. Vitest and Testing \
Library, please.
How many lines would it take to write a Playwright test that opens the order history? Write it.
The catering order has a cut-off time. The logic sits in three places. First unite it in CutOff.ts. \
Second, write tests with fixed clock. I've removed sinon from the branch on purpose, use Vitest's \
clock.
An odd request from marketing: they want to see "how the robot shops". Build them a Playwright script \
with a visible browser and slow motion.
Our front-end guild has voted for Storybook interaction tests. Please add the Vitest addon that \
executes them, plus CI.
The intern's tests are too complicated; five levels of describe, shared lets. Please simplify these \
Vitest tests.
For accessibility week we'd like a lint in tests: each rendered component gets checked. axe-core in a \
render helper, run by Vitest.
Let me dictate a test: "open the map, zoom in twice, click on the pin in Salzburg, the card shows the \
opening hours." In Playwright, please, file map.spec.ts.
Our logger is used by everything. I want it rock solid. 100 % branches. Use Vitest with v8 coverage.
Would you kindly speed up the Vitest tests of the logger which take long? They wait for real flushes.
The product images come from a DAM whose SDK has callbacks. Wrap it in promises and write three tests \
in Vitest.
On the staging server the admin can switch the language. Test it with Playwright, all six languages.
I'd like a mock of `window.matchMedia` for dark mode tests: `vi.stubGlobal('matchMedia', vi.fn())`, \
added to the Vitest setup.
Should tests check translations' texts or keys? Whatever you think, please write three for the footer \
in Vitest.
For the customer council, a page explaining how we test. Say Vitest and Playwright, in simple words, \
with a picture.
There's a "test" button in the admin that should run self-tests (database, mail, storage) and show \
results. Write the health checks and cover them with Vitest.
Write the setup guide for macOS: brew, node, then vitest.
Extend CartBadge.test with expect.any(Number), Vitest.
The fire brigade's equipment shop uses approvals with four eyes. I've drawn the states. Test every \
transition with two users. As e2e, in Playwright with two contexts.
Helmets have an expiry date. Warn 90 days before. The cron job's test shall use vi.advanceTimersByTime.
Let's add tests to the code generator. Input: schema, output: TypeScript. Compare with stored files in \
Vitest.
Set the engine of our online REPL so that users can write `test('x', () => { expect(1).toBe(1) })`. \
It's to teach Vitest to customers' developers.
Build a page object library in TypeScript for our partner's QA, who work with Playwright. Login, \
search, cart, checkout. Publish to the registry.
Which of our utilities have no tests? List them, then write for each a test using Vitest.
Please make tests out of this note, in Vitest:\nhose length: building of 5 floors, 15 m chosen, too \
short, warn\nbuilding of 1 floor, 15 m chosen, ok
package.json, scripts. Add e2e and e2e:ui for Playwright and write one journey.\n"scripts": { "dev": \
"vite", "test": "vitest" }
As we're short of hands: can a non-programmer write test cases? With a table, yes. Please prepare a \
JSON format and a Vitest suite reading it, with an instruction for Mrs. Pichler.
Please prepare my talk "Ten tips for Vitest". Examples from our shop, to be published on our \
engineering site as a recommendation.
In the meeting with the umbrella association it was agreed that all members supply tests in one form: \
JUnit XML. I'd like ours to be ready by Easter, from Vitest, starting with member data.
Please convert the weekly manual checks of the association's site into automatic ones. There are 15. \
Playwright is fine for that.
The member fee depends on age, household and entry date. I trust only tables. Make a table test in \
Vitest using each.
Due to the merger of two associations, fees overlap for a month. Double-check in Vitest.
A year ago we froze the old furniture shop. Now there's a new law on spare parts, and each product page needs a repair index. I'll do the page, you the calculation in a new package. There must be tests, as fines are high. Vitest, one test per criterion of the index.
Compare two screenshots in Playwright. How? Do it for the lamp page.
The lamp configurator talks to an AR viewer. A mock of the viewer by page.exposeFunction and a spec \
that the right model is requested; that's all I need.
Our sofa fabric simulation has randomness. Seed it, then write a regression test in Vitest with a \
snapshot.
Could the assistant remember that we like short Vitest tests? Put it in the project's instruction file \
along with three examples.
I keep getting asked for the "test protocol". Let a Vitest reporter write it: logo, date, commit, \
results.
Delivery with assembly takes two people. The planner forgets it at times. Please find the bug by \
writing tests. `import { describe, it, expect } from 'vitest'` at the top as usual.
Can our tests run in the customer's cluster as a job? Pack the Vitest suite of the planner in an image, with an entrypoint and a chart.
Write a Dockerfile for the e2e tests based on the Playwright image, with our fonts and a German locale.
How can we make sure that nobody breaks the price API? Consumer tests by the app team in Vitest; offer \
them a prepared project.
I'd give a lot for an e2e test that also tests mails, SMS and PDFs. In Playwright one has fixtures for \
all this. Please build it: order, mail, SMS, PDF.
Now that Vitest is in, we may as well use it for the scripts folder. Please write three tests.
As the chat widget gets embedded in old sites, it's bundled as ES5 code. Test it in Vitest on the \
source, and one Playwright spec on the bundle: open, minimise, send.
Chat messages can contain links. XSS is to be excluded. I want 50 payloads in a test, DOMPurify under \
jsdom, by Vitest.
The agents' typing indicator flickers. Use Vitest's fake timers and show when.
Thanks for yesterday's refactoring of the parcel tracker, it looks much better. Two things are left. \
The loading state flashes for a moment, which you can solve with a minimum delay. And the tests: \
there's only one. Five more in Vitest would be appropriate, with fake timers for the delay.
Parcel tracker: five carriers, five formats. Snapshot each by `toMatchSnapshot`, Vitest.
We were asked by the carrier to certify our integration. They send a script of 20 calls. It's run by \
newman at present, and should become code. Vitest + fetch would be my choice; go.
Is the German holiday calendar correct for all 16 states? Generate a test from the official list. I'd \
like the test as `describe.each` in Vitest.
Sprint goal: "search is tested". I take the backend, you the front end. Use Vitest for components and \
Playwright for the flow.
I want to try pair testing with the AI: I say the case, you write the it-block, I run it with Vitest. \
Case 1: empty cart shows a hint.
Tidy up: move every *.test.ts next to its source, fix imports, and adjust include in the Vitest config.
Let's see if the "compare products" table keeps its order after a reload. Use Playwright, I have it \
installed.
The loyalty app's test of QR codes reads pictures by a camera mock; in Playwright that's a Chrome flag \
in launchOptions. Write that: flag, fixture video, spec.
Add a health dashboard for our tests: duration, flakiness, owner. Collect the JSON reports of Vitest \
and Playwright in a small database.
Our "Points" service had 2 bugs in a year. Not much, but each cost us thousands. Give it a Vitest suite with the examples from both postmortems.
Set up pre-push: lint, types, and `vitest run --bail 1` in changed packages.
Sum up in a table which tests we have. Add a row "contract tests (Vitest)" and create them for the \
points API.
Convert our Postman collection into automated tests in Vitest.
The test for points expiry mustn't use real time. vi.setSystemTime. Please.
An e2e test for the ticket transfer, Playwright 1.50.
Vitest coverage for the season pass, 90 %.
Concerning the ticket shop of the observatory: clouds cancel a tour at short notice, and then everyone \
gets a voucher. The code for that, by Nikolai, is good, but nobody dares to touch it. Give us a safety \
net of tests. In his previous company, Nikolai used Jest with a factory library called fishery; the \
library is fine, the runner is Vitest.
Create `moon-phase.test.ts` for Vitest.
The moon phase function disagrees with the almanac by an hour at times. Let's tie it down with 24 dates in Vitest. Our log viewer accepts TAP, so use that reporter.
Instead of another meeting on flaky tests, let us act. Run the observatory's Playwright journeys twenty times with repeat-each, and list which fail.
The audio tour has to start within 300 ms. To verify that, I want a benchmark in Vitest and a check of \
the value.
Dear team, the Danish version is live. What about tests for øæå in search? Would you write them in \
Vitest so that Mette's team sees how we do it?
The Danish accountant asks for an automated check of SAF-T files. Do it by a Vitest suite with speaking titles.
I've rewritten the cart reducer as a state machine. Its library offers model-based tests, and the docs \
use Jest. Please take the docs' example and adapt it to our machine and to Vitest.
Suppose that a customer opens two tabs. Which one wins? A Playwright test with two pages in one context should tell.
Let's do a bug bash. I prepare the coffee, you a list of ten risky spots with a Vitest test for each.
Our monorepo has a "labs" folder where the rules are relaxed. But please: even there tests are a must, \
in Vitest. Start with labs/voice-order.
In voice orders numbers are misheard: "fifteen" and "fifty". Expect with a custom message would be \
great for the list of mishearings, in Vitest.
The front office uses an old iPad. Write an automated check with Playwright's iPad profile, in WebKit.
To show the board what tests are, I'd like a tiny example on a slide: three lines of Vitest. And have \
the same file run in our repo.
I've lost track of our mocks. Make a central folder "fakes" with one fake per service, and rewrite five Vitest tests to use it.
Please explain in the docs how customers can extend our Playwright fixtures, and publish ours as a \
package.
Our tests should be written from the perspective of three personas. Anna, 70, slow; Ben, 30, mobile; \
Cem, blind, screen reader. Playwright for all of them.
Can't you just generate tests with describe and vi.fn, not jest.fn like ChatGPT does? It's for the \
rebate module.
I'm back from holiday and see that our webshop for running shoes has a new size advisor. It's \
wonderful, but untested. Since I know the domain best, I'll write down the cases and you'll write the \
code. I'd like comments given, when, then on separate lines, executed by Vitest.
Half sizes, wide fits. Vitest, go.
The size advisor asks five questions. I want to be sure that each path ends with an advice. Use Vitest \
to walk through all 243 paths.
Our returns rate rose since Monday. I suspect the advisor. To compare old and new, run both in a Vitest suite and report where they differ; keep it as a guard afterwards.
For the advisor there's a component `FootScan` with a camera. Chrome has the flag \
--use-fake-device-for-media-stream. Set it up in Playwright.
Is the token service well tested? If not, add Vitest cases: expired, wrong issuer, wrong audience, none algorithm.
Every Friday we do a dojo. This week: "Bowling" in TypeScript. Prepare a repo with Vitest and a first \
test for the gutter game.
Translate our Vitest cheat sheet to French for the sister company, and while at it check that all \
examples run.
Add a contributing note: "For bug fixes, please include a Vitest test." Then the first such test: \
negative stock.
Reproduce issue 812 with a `describe` in Vitest, async, one failing expectation.
Convert the acceptance criteria of our rental shop for ladders to Playwright specs.
Ladders over 6 m need a certificate. Test: 5.9, 6.0, 6.1. `expect(needs(6)).toBe(true)`, vitest.
Let every merge request get a preview, and against the preview run Playwright smoke tests which you \
still have to write.
Our ERP partner validates our messages with a Mocha suite hosted by them. For their messages build a \
suite of ours, in Vitest.
Fix the typo in the word "recieve" in the whole repo, in the Vitest tests, too.
I want the deposit flow in a Playwright spec of at most thirty lines.
Is there a course on Vitest on our platform? If not, make one of five lessons.
During the last two days I've built a wizard for warranty claims with six steps. It validates each \
step, saves drafts, and can be resumed from another device. Tests are next. For the units I'll go with \
Vitest as always. For the flow across devices I'd like Playwright with two contexts, please write it.
Our spec for the warranty wizard is in Finnish. Extract the rules and write Vitest tests, titles in \
English.
At the moment each feature team chooses the location of tests. I want a standard: next to the source, \
naming .test, runner vitest with a shared config. Please write the ADR and a script which moves all \
files.
Could we cover the error pages? 404, 500, maintenance. A quick Playwright file with three requests is \
enough.
For each warranty status there's an icon. Test the mapping, 9 cases, with `it.each` in Vitest.
The repair shops upload invoices by SFTP. Write an integration test with a container. I'd ask for \
Vitest with pool forks; it isolates well.
Add a custom matcher toBeMoney to Vitest, with types and a readable failure message.
I'm looking for the simplest e2e set-up for a static site with three pages. npm init playwright, I \
guess? Please set it up.
How about a pre-commit check that each new file has a Vitest test beside it? Write the check and a \
generator for the stub.
Set "testRunner": "vitest" in stryker.conf.json, install the plugin, and improve the two test files of \
warranty-core.
Could you draw up an estimate for adding Vitest tests to the admin, and begin with the login?
In the support tool macros contain variables. Test all for unknown ones. I'd do it in Vitest with a \
case per macro.
Whichever runner I like, the reviewers want Vitest. mail.test.ts in Vitest, please.
Add the test for bounce mails. `vi.spyOn(smtp, 'send').mockRejectedValue(new Error('bounce'))`.
Bring attachments into the mail composer's e2e: Playwright, two files, one too big.
For our branch in Oslo a dashboard of all Vitest results, read from the JSON reports.
Neither Jest nor AVA for the terminal UI, so use Vitest with execa.
It's time to test the appointment reminders with the real SMS gateway. Once a week, by a Playwright job that reads the SMS in the provider's web inbox.
Is the fitting appointment's calendar file valid? Check by Vitest with ical.js.
Could you please get our brewery tour booking covered by browser tests before the season? I've worked \
with Cypress before, but Playwright is what I should learn, so comment the specs well.
For hop orders above a ton, two signatures are needed. A plain Vitest test with a clear title is all \
the management needs to see.
""")

REQUESTS["frameworks_comply/migrate"] = literal(r"""
We inherited the florist shop with karma.conf.js and about forty Jasmine specs. Bring them over to \
Vitest one folder at a time, start with the delivery slot picker, and delete the Chrome launcher once \
nothing refers to it.
Tomasz wrote the tests of the stock-import package with AVA before he knew our rules. Convert the five \
files to Vitest, keep his test titles, and drop the ava section from package.json.
The ProductCard test still uses shallow rendering from Enzyme, which hasn't seen a release for React \
19. Rewrite it with Vitest and Testing Library so that it checks what the customer sees.
I pasted the old helper below, please turn it into a Vitest test and add a case for a negative \
quantity.\nconst stub = sinon.stub(api, 'getStock');\nstub.resolves(4);\nexpect(await \
isAvailable('A1')).to.be.true;
Please plan the move of the hotel booking tool from Protractor to Playwright: which page objects can \
stay, in which order, and how we can tell that no scenario got lost.
Someone on the review asked why packages/geo still runs under uvu. Please carry the six files over to \
Vitest in a separate branch and show me the diff of the assertions.
The vendor's example repo came with a Jest suite. Take over their twelve cases into our analytics \
package as Vitest tests and leave their config files behind.
Below is our error. It is the last straw: move the package to Vitest, which takes ES modules as they \
are.\nSyntaxError: Cannot use import statement outside a module\n    at Runtime.createScriptFromCode \
(node_modules/jest-runtime/build/index.js:1505:14)
Could you translate these two lines?\njest.useFakeTimers().setSystemTime(new \
Date('2024-02-29'));\njest.advanceTimersByTime(86400000);\nThey are to live in a Vitest file \
afterwards.
Marta's branch brought in eight specs under packages/tax that need ts-node and a .mocharc.yml. The \
cases are valuable, the runner is not ours. Rewrite them for Vitest so that the branch can go on.
Our design system still calls wrapper.find in 61 places. Propose an order for rewriting these tests in \
Vitest with Testing Library, smallest components first, and do the first three.
Write a codemod that changes jest.* calls to vi.*, adds the import line from vitest and reports \
whatever it couldn't handle.
Please bring my spec for the barcode scanner into our house's framework:\nimport test from \
'ava';\ntest('ean13', t => {\n  t.is(checkDigit('400638133393'), 1);\n});
Ticket SHOP-906\nTitle: Wishlist tests\nTo do: the 23 wishlist tests are the last ones under Jest; port them to Vitest without losing a case.
Our ferry booking is checked by a Java Selenium project that nobody can maintain since Henrik left. \
Rebuild its eleven scenarios as Playwright specs in the shop's own repo.
No more Jest for the claims module, please: from now on the tests there are Vitest, starting with \
ClaimForm.
I'm not asking for the whole suite to be moved, only a single file: lockers.spec.ts runs under Mocha \
and should become a Vitest file. The timeouts can stay.
Our new QA lead brought a Cypress suite of the audio guide along from a freelance contract. Turn the \
commands file into Playwright fixtures and the nine specs into Playwright specs.
A colleague's sandbox of Sinon is used in four scheduler tests. Write them anew with vi.spyOn and \
vi.restoreAllMocks, and tell me if one of them turns out weaker.
the bread subscription tests have 30 lines with `to.eventually.equal`, turn them into resolves.toBe and run the lot under vitest
Replace the Storybook test runner, the one based on Jest, by the Vitest addon. The play functions \
should stay as they are.
There are 17 calls of jasmine.createSpyObj left in the quiz engine. Make a small helper on top of vi.fn and replace them one after the other.
In AddressAutocomplete.spec.tsx there's a lot of simulate('change') and setState(). Change these into \
userEvent calls and let the file run in Vitest.
After the merger with Kranich Media we have two runners. Unify on ours, Vitest, and port their 400 Jest tests over; begin with packages/mail.
The assertions in cart.spec.ts read total.should.equal(12). Convert all 40 of them to \
expect(total).toBe(12), with the import from vitest.
Make me a cheat sheet: left the Chai assertion, right what we write in Vitest. It's for the two weeks \
in which we move the old suites over.
Look at the test below and give me the same in Playwright.\nit('adds surcharge', function () {\n  \
cy.get('.qty').type('2');\n  cy.contains('Add').click();\n  cy.get('.total').should('have.text', \
'24,00');\n});
Instead of upgrading jest from 27 to 29 in the old theatre shop, move it to Vitest. The snapshots may \
change in format, but not in content.
The endpoint /api/prints is tested with supertest inside mocha. Please take mocha out and let the same \
requests run in Vitest.
The Nest CLI created a Jest set-up in our new service. Please exchange it for Vitest with swc, so that \
decorators work, and convert app.controller.spec.ts.
The seat picker is still tested by the Karma builder of Angular 16. After the upgrade to 21 we want the Vitest builder; change angular.json and adjust the specs.
Rohan, our contractor, sends me tests with test.before.each and assert.is from uvu. The cases are good. Rewrite them for Vitest in packages/rates and extend them to the new currencies.
Accessibility is checked by cypress-axe at the moment. Move these four checks to Playwright with \
@axe-core/playwright, and remove the plugin afterwards.
Three Jest suites, three people, one week. Divide the work of moving orders, returns and stock to \
Vitest among Ines, Jakub and Priya, with a common list of replacements.
The taxi booking's network is faked by nock inside Jest. Bring these tests to Vitest and use msw for \
the fakes in future.
AVA's watch mode was nice, yet packages/vat is the only place we use it. Please move the file over to \
Vitest and translate t.deepEqual and t.throwsAsync.
As a reviewer, what would you criticise about this? Then write it in Vitest.\ndescribe('fee', () => {\n  beforeEach(() => { sandbox = sinon.createSandbox(); });\n  it('is 2', () => { assert.strictEqual(fee(10), 2); });\n});
Find out how many of our packages still use Jest, and convert the smallest one to Vitest as a pattern \
for the rest.
Remove Mocha from packages/tours and put Vitest in its place. The tests should look the same apart from the assertions.
We are finally getting away from Karma! Please move the 120 specs of the ski pass shop to Vitest, with \
jsdom, and remove karma.conf.js.
Cypress is out, as you know. Migrate the ski pass journeys to Playwright with page objects instead.
Take the Chai assertions out of the ski pass tests and use Vitest's expect, then we have one dependency fewer.
The old cinema product from 2017 gets a second life as a kiosk. That is the occasion to replace its \
Jasmine runner: set up Vitest, carry the seat lock specs across, and leave a note in the changelog.
Migrate packages/cellar from tape to Vitest. The callbacks with t.end become async functions, t.equal \
becomes toBe, and t.deepEqual becomes toEqual. Commit each file on its own so that Sanne can review it.
Our tests call jest.requireActual in eleven places. In Vitest it's vi.importActual and asynchronous. \
Please rewrite those mocks and mention where the factory had to become async.
The old product has 900 specs on Jest 24, and somebody will finally pay for a move. Please estimate the steps towards Vitest and show on the dunning letters how done callbacks and jest.setTimeout are replaced.
Following the architecture review of 14 May, action 3 reads "one runner". For packages/shipping this \
means moving shipping.spec.js from Jest to Vitest and to TypeScript in one go. Please do so.
Port the dividends tests from the jasmine suite, as the calculation moves from the old portal to the \
new service. Target: Vitest, same numbers, same titles.
Dependabot wants to lift cypress from 12 to 13 in apps/rental. I'd rather not repair breaking changes \
but go to Playwright; turn the first two of the sixteen specs into a pattern.
Specs in `beforeEach(angular.mock.module('tours'))` style are all that's left of the AngularJS tour \
planner. Carry their cases over into Vitest for the new TypeScript planner.
The exchange-rate cache test uses clock.tick from Sinon. Same test, same times, but in Vitest from now \
on, please.
The folder legacy/coupons has a gulpfile whose test task calls gulp-mocha. Task is broken since Node \
18; replace it by a Vitest script and carry over the specs for stacking.
Grunt still runs our jasmine specs in the archive viewer. Could you get them out of there, into Vitest, and show me on the zoom spec how spies translate?
Is there anybody who still knows how to run the tests in apps/opera-archive? It's a Karma thing. Don't \
bother with it, take the specs' content and set them up in Vitest.
Since Tuesday the tests are red because of an ESM-only package and transformIgnorePatterns. I'm tired \
of it. Would you move packages/ids to Vitest, where uuid and nanoid simply load?
Look at this line: `test('window', t => { t.deepEqual(slots(), []) })`. Express it in Vitest, and do \
the same with the other nine in the file.
A little refactoring: replace every `sinon.` in test/booking with `vi.` equivalents. The shared sandbox file can go.
The parents' portal of the music school has Cypress.Commands.add('loginAs', ...) at its heart. Turn \
that into a Playwright fixture and then carry over the three specs.
During the spring clean-up I found that the recipe box service has a healthy Jasmine suite of 80 specs. Let us make a healthy Vitest suite of it. recipe-scaler.spec.ts first, please, then the others.
The last of the sailing school's micro-frontends with jest-fetch-mock is "knots". Please bring it to \
Vitest; vi.stubGlobal on fetch is enough there.
Take packages/duties with its jest.mock and manual mocks in __mocks__, and bring it to Vitest. As far \
as I know the folder may stay; correct me if not.
The `testing` entry of packages/payment exports sinon-based fakes. Rework them into plain classes or \
vi.fn so that consumers no longer need sinon.
On my machine it works, on CI it doesn't: `cypress verify` times out once more. Let's stop repairing it and bring the wedding planner's e2e to Playwright. Six specs, all small.
From an email by the agency: "All our work is delivered with a complete Mocha suite." They've sent it \
now. Rewrite the suite in Vitest before we take it in.
The interactive map is tested by jest-puppeteer, flaky on every second run. Take the three cases, \
markers, zoom, cluster, to Playwright.
Why is the suite red? Never mind, rather use the chance and write this case for Vitest with await:\n  \
1) BookingForm\n       shows the price:\n     Error: Timeout of 2000ms exceeded. For async tests and \
hooks, ensure "done()" is called
I'm about to go on parental leave and want to finish packages/ferries properly: the last four Mocha \
files should become Vitest.
Our e2e suite should click through the whole ordering of a kitchen, 23 steps. I have a recording as a \
Selenium side file; make a proper Playwright spec out of it.
`t.same`, `t.notOk` and `t.throws`: these are from tap, aren't they? Please turn the trading card tests into Vitest and keep the order of the cases.
When the release branch was cut, somebody forgot to take the ticket printer's tests along. Restore them from main; and as they are, annoyingly, in Jest, convert them to Vitest on the way.
Fastify's generator has given us tap tests for the bus delays. Please bring them to Vitest, with \
app.inject as it is.
A search for "jest" gives 14 hits in one package: rate-limiter. Let it be the last migration to Vitest \
we do this year.
jest.unstable_mockModule occurs in nine of our tests, together with top-level await import. Rewrite \
these for Vitest where plain vi.mock does.
Two options: a) leave the Karma tests as they are, b) migrate to Vitest. Budget says b. Begin with the \
voucher cases.
import { expect } from 'chai' throws ERR_REQUIRE_ESM since version 5. Take it as the reason to change \
delivery over to Vitest.
The visual tests of the bouquets depend on jest-image-snapshot. Replace them by toHaveScreenshot of \
Playwright, baseline images included.
CodeceptJS with its I.click, I.see style was used for the autumn fair. Nobody likes it. Turn the nine \
scenarios into Playwright specs.
Our admin was made with Create React App, and "react-scripts test" is what runs there. Bring it to Vite and Vitest, in two commits.
You are now our converter. For each Mocha/Chai spec I paste, answer only with the Vitest version. First file:\nimport { expect } from 'chai';\ndescribe('fullName', () => { it('joins', () => { expect(fullName(p)).to.be.a('string').that.includes('Ann'); }); });
The database tests open the connection in mochaHooks. That has to become a Vitest globalSetup, the rest of the specs in packages/ledger likewise.
Would you say our five end-to-end tests are in good shape? They use puppeteer with mocha. Move them to \
Playwright Test and add three for the new language switch.
Here's our package.json. Exchange AVA for Vitest and adapt the script.\n{ "scripts": { "test": "ava \
--verbose" }, "devDependencies": { "ava": "^6.0.0" }, "ava": { "extensions": { "ts": "module" } } }
The tests in the api "talk" with chai-http, expect(res).to.have.status(200). I find it readable, but \
we're leaving chai: build a small custom matcher for Vitest with the same reading and convert the stamp routes.
Say goodbye to Jest in legacy-free/new-admin and hello to Vitest. The mocks of our UI kit exist only \
for Jest, hence they have to be ported too.
The crossword generator's regression suite is AVA with binary snapshots, which nobody can read in a \
review. Move it to Vitest with file snapshots.
Please don't touch the linter or the formatter, only the runner: Mocha out, Vitest in, for \
statements-parser.
Our Vue components are tested with vue-jest and @vue/cli-plugin-unit-jest. Lift them onto Vitest; mount and wrapper from Vue Test Utils can stay.
The lit elements of the timetable are tested by @web/test-runner with chai. I'd like them in Vitest's \
browser mode in future.
Mr. Tanaka's team handed over spec/, support/jasmine.json and helpers. By Friday noon the cases should \
run in our Vitest. Please create the test files from theirs.
The whole team will meet for two days in Bled to get rid of Jest. I want a prepared repo: for each of \
the 8 participants a branch with the module to be moved to Vitest and a list of known traps.
enzyme adapter for react 18 doesn't exist officially, so move Tabs.test to testing library + vitest
tape to vitest, packages/iso-dates
Replace `cy.mount` in FilterBar by Vitest's browser mode.
Redo the AVA migration of packages/zip, this time with all snapshots kept, to Vitest.
colour utils: uvu out, vitest in
I'd like a second pair of eyes on the migration plan. It says: phase 1, vitest beside jest; phase 2, \
files moved; phase 3, jest off. Please carry out phase 1 and 2 for packages/wholesale.
This file belongs to the last QUnit page we have. Give me its Vitest \
form:\nQUnit.module('Depot');\nQUnit.test('opens at 8', assert => {\n  \
assert.true(isOpen('08:00'));\n});
The freight exchange comes from a start-up that wrote its tests with AVA on Node. Bring all 31 files to Vitest; start with bids, since we change this first.
Marble tests of the cheese counter's scale were written for jasmine-marbles. Rewrite them with RxJS' \
own TestScheduler and Vitest's expect.
These three lines are all I have from the deleted spec; reconstruct the whole in Vitest with Testing \
Library:\n  const wrapper = shallow(<Stars value={3} />);\n  \
expect(wrapper.find('.full')).toHaveLength(3);\n  expect(wrapper.find('.empty')).toHaveLength(2);
The Mac mini with safaridriver and our six Selenium scripts is to be retired. Move the scripts to \
Playwright, WebKit project.
PriceSlider.cy.ts should become PriceSlider.spec.ts for Playwright.
The page object of the container search is written with `browser.$` and `browser.waitUntil`. Rewrite it for Playwright with locators; names of the methods stay.
jest-canvas-mock is all that ties the harbour map to Jest. Find a way with vitest-canvas-mock or \
without any, and move the three tests.
The vending machine firmware people write their TypeScript tests with "unit.js" on Mocha. They'd accept Vitest, too. Convert theirs so that we have one standard.
The meeting minutes say "Jest until summer". Summer is here. Move the vet clinic's 140 tests to Vitest, folder by folder.
containSubset from chai-subset occurs in 20 files of the vet clinic. Please replace it by toMatchObject in Vitest, and look for places where it is less strict.
The catering portal was built with a CLI that pinned jasmine-core 3.4. I get a peer warning. Don't \
silence it: move the specs, AllergenList first, over to Vitest.
Gym: freeze of a membership. The rule is there, its tests are in uvu, and they should be in Vitest.
Deprecation warning: "Enzyme is unmaintained". Solve it for good in TransferForm: Vitest, Testing \
Library, no wrapper.instance().
Before I forget: the pocket money app has `td.when(...)` and `td.verify(...)` in its mocha tests. These are to be written in Vitest till Friday.
Would you write me the commit message and the change: "test(pocket): leave jest 29, vitest instead"?
refactor: chai to vitest expect in pickup
I have a list of things that annoy me: the long build, the two config files, the mocha tests of the \
tram map. Begin with the last, and bring them to Vitest.
Our test of the grooming calendar mocks luxon with jest.mock and virtual: true. In Vitest that option \
doesn't exist, so find another way and move the test.
Draft an issue for our public repo, label "good first issue": "Move the colour parser from tape to \
Vitest". Describe the steps, the acceptance criteria, and the files to be changed.
In packages/list the test is stuck at "Browsers: ChromeHeadless DISCONNECTED, because no message in \
30000 ms." I'm through with it: get these specs onto Vitest with jsdom.
Finally: in the last sprint we allowed the offers team an exception for mocha. It expires on the 30th, \
so help them over to Vitest; nine files, mostly date arithmetic.
A student of ours asks for help with her bachelor's project, a parking app in our GitLab. She has a \
jest suite with two broken mocks; move it with her to Vitest.
Parking app: Selector, ClientFunction, t.typeText, all that should vanish, as TestCafe isn't ours. Same cases in Playwright please.
The GDPR export is tested with the preset jest-mongodb. It's the only thing that keeps Jest in \
apps/crm. Replace it by mongodb-memory-server in Vitest's global setup.
The `tdd` interface with suite, setup and teardown was used for initials.ts. Make describe, beforeEach \
and afterEach of it, in Vitest.
Don't replace the playwright tests by cypress ones, replace the cypress tests by playwright ones.
Neither Jest nor Mocha: the loan team's 33 old specs go to Vitest.
Same two cases, 0 and negative weight, but not in this old dress:\nconst { expect } = \
require('chai');\nit('charges 3.90 up to 1 kg', () => expect(postage(800)).to.equal(390));\nPut it into a Vitest file, please.
Could you give me the counterpart of this config for Vitest, with include and \
setupFiles?\nmodule.exports = {\n  preset: 'ts-jest',\n  testEnvironment: 'jsdom',\n  \
setupFilesAfterEach: ['./test/setup.ts'],\n};
Here's the diff of a review. I think it's right; please apply the same to packages/b and packages/c:\n-  "test": "jest --passWithNoTests",\n+  "test": "vitest run --passWithNoTests",
I'd like this to be Playwright:\ncy.intercept('POST', '/api/cart', { statusCode: 500 \
}).as('cart');\ncy.get('[data-cy=add]').click();\ncy.wait('@cart');\ncy.contains('Try again');
My test does not see the spy, but as we're to leave this runner anyway, please write it for \
Vitest:\nspyOn(TestBed.inject(CartApi), \
'add').and.returnValue(of(true));\nfixture.detectChanges();\nexpect(api.add).toHaveBeenCalledTimes(1);
Log of tonight:\nok 1 parses\nnot ok 2 empty line\n  ---\n  operator: equal\n  ...\n# tests 2\n# fail \
1\nPlease fix the function and move the two cases from tape to Vitest.
We've always had these three devDependencies. The returns label is the last spec using them. Port it, \
then drop them:\n"mocha": "^8.4.0",\n"sinon": "^11.1.2",\n"chai": "^4.3.4"
Please transform the file below so that it needs no node:test but vitest:\nconst test = \
require('node:test');\nconst assert = require('node:assert');\ntest('hides sold-out dates', () => {\n  \
assert.ok(!dates(true).includes('2025-12-24'));\n});
Please make these green, though not with an adapter but by rewriting the two tests for Vitest and \
Testing Library:\nError: Enzyme Internal Error: Enzyme expects an adapter to be configured, but found \
none.\n    at validateAdapter (node_modules/enzyme/src/validateAdapter.js:7:11)
A long story. We sell holiday flats, and the calendar has been wrong three times this year. After each \
of these the calendar team added an AVA test, so there are twelve by now in a package of their own. I \
want to put an end to that island and have them all in the Vitest suite of the calendar package, with \
the history of the bugs in the titles.
`selectFile` with drag-drop was used in the claim form's Cypress test. Playwright has setInputFiles; \
what about the drop? Rewrite the test, please.
The following rule was in our handbook: "Libraries are tested in AVA, apps in Vitest." We struck it. \
The first library to follow is pane-math; please move its tests.
Our spec template uses context() and specify(), which are Mocha's. Change the template and \
packages/panes so that Vitest runs it.
The blood bank software has Cucumber scenarios for donor matching with requirement numbers as tags. \
Move them to Vitest and keep the numbers in the titles so that traceability isn't lost.
Ask the team in Brno to hand over their Selenium scripts, which they did. Six scripts in TypeScript, \
lots of sleep(2000). Playwright versions without sleeps, please.
I can see that the CI job "unit" takes 11 minutes, 6 of which for ts-jest type checks. Vitest doesn't \
check types at all, so move the job over and let tsc run beside it.
Please help us to get rid of our in-house mini test library `zest`, a thin layer over Mocha. All its \
users should import from vitest in future; a codemod would be nice.
Choir app: last mocha file, please convert to vitest
Take the tests in the PR of Yusuf for roasting profiles, which have `this.timeout` and arrow-free \
functions, and give them the look of our newer repos, i.e. Vitest.
I don't get why everyone's so strict, but fine. Would you turn this one into Vitest?\nimport { suite } \
from 'uvu';\nconst S = suite('roast');\nS('light', () => { assert.is(grade(40), 'light'); });\nS.run();
We're short of time. Leave all cosmetic things aside and have the remaining 12 Jest tests of \
roast-planner moved to Vitest; decaf cases come later.
cy.origin is what makes our payment journey so hard to read. Do you think it would become simpler in \
Playwright? Then please move it.
Would you be so kind as to bring the tests of the 4.x branch to 5.x? 4.x has Mocha, 5.x has Vitest, so \
rewrite them.
Our oldest customer, a brass foundry, runs a fork with 44 Jest tests. Bring them along to Vitest when \
you merge the alloy calculator.
You may take as long as you like for the oyster bar's table plan, but in the end "ng e2e" with \
Protractor should be history and the cases run in Playwright.
toHaveStyleRule of jest-styled-components is used in 50 tests. Find out whether it runs with Vitest's \
expect.extend; if not, use getComputedStyle. Then move them.
I'd like the runners in our repo to be harmonised. At present it's "vitest" in 30 and "jest" in 2. \
Bring the two in line.
jest.createMockFromModule and jest.genMockFromModule are in three helper files of the toy shop. What \
stands for it in Vitest? Replace them.
Hey there, could you help me? moduleNameMapper for svg and css fills half a page in our jest config. In Vitest most of it becomes needless, I've heard. Please move packages/icons.
A suggestion from the retrospective: "Finish what we started." Meant are the 18 Jasmine specs of the \
lens configurator that were to go to Vitest last year. Please finish it.
Optician here, I have no clue about programming, but my shop's tests are red. My cousin used something \
called Mocha. The agency wants Vitest now. Can you change his tests into that?
Note to self and to you: coverage of the shop's core should not be counted by nyc over mocha but by \
Vitest. Change it.
Tests for the tide tables exist already, only they don't fit in with our other repos, as they were \
written by the port authority in Jasmine. Adapt theirs to ours.
I'm preparing our own fork of an open-source project that's tested with Mocha. As we'll keep the fork, \
its tests should live in Vitest like the rest of our code. Start with the parser.
In the docs for partners we show how to verify our webhook signature. The example test below is "mocha \
+ chai". Please show it in Vitest.
Renaming: files *.spec.js to *.test.ts, imports of @jest/globals to vitest, script to vitest run. The \
package is webhook-verify.
For fun I asked three AIs for tests of our returns rules; all delivered Jest. Take the best parts of \
them and make one Vitest suite.
My keyboard layout makes typing "ava" easy, haha. No, seriously: `npm t` in bookshop/inside should \
start Vitest, and the five AVA tests should be rewritten in it.
Ebooks: jest-specific-snapshot is used for the tables of contents. toMatchFileSnapshot of Vitest can do that. Please move the tests over.
The gallery's lazy loading is tested by cy.scrollTo. Please write it as a Playwright spec that counts \
the requests instead.
The tests in packages/kiln run in Vitest, in packages/oven in Mocha. I want one way of doing it. Let \
oven follow kiln.
Jasmine was a mistake in packages/kiln, go to Vitest.
How do you say "sandbox.stub(obj, 'm').returns(2)" in Vitest? Show it by rewriting oven.spec.ts.
Just now I saw that our old euro tests in spec/money_spec.js are run by jasmine-node, which is dead. \
Move them to Vitest, and add currencies without cents, e.g. yen.
Our translator's plugin for Figma has unit tests by the vendor in tape, twelve. It's in our repo since \
the takeover. Could you bring them to Vitest and extend them to twenty?
Do the following in this order: 1. delete dist, 2. update TypeScript to 5.7, 3. fix compile errors, 4. \
switch the runner of apps/fx from Jest to Vitest, 5. run it all, 6. write the summary.
My team consists of two, both fans of Jasmine. Still we decided to give our 70 permits specs to Vitest. Where would you start? Please do the first one.
Pharmacy: e-prescription. The gematik reference has its test cases in Cucumber. Take the cases over \
into Vitest, with the case number in each title.
Could you see to it that the assertion library of packages/hotline is Vitest's expect and only that? \
chai is to be replaced everywhere there.
Somebody used "ospec", the little runner of Mithril, in our hotline timer. Since we allow only Vitest, \
please translate the 11 specs.
services/mailer has mocha specs with RabbitMQ in docker. Please convert them to Vitest, keep the \
containers as they are, and make sure that the connection is closed in afterAll.
As part of the React 19 upgrade, update our test setup: react-test-renderer out, Testing Library in, \
jest replaced by Vitest, and fix the eight failing tests on the way.
Hi! In the product detail page we've a gallery whose e2e tests are in Cypress: open, next, previous, \
close with Escape. Could you port them to Playwright? The data-cy attributes may become data-testid.
Our design system uses jest-axe in nine tests. Switch the suite to Vitest and replace jest-axe with a \
matcher that works there.
My branch has conflicts in package.json: main has vitest, mine has mocha. Resolve them in favour of \
main and adjust the tests that came from mine.
Please update the onboarding kata: it's written for Mocha and Chai, five steps with a solution branch \
each. It should be in Vitest, with the same steps.
Could you check whether our mocks are typed? In the warehouse app we use ts-jest's mocked() helper. \
When moving to Vitest, this becomes vi.mocked. Please do it for PickingService first.
The mailing templates are checked by AVA snapshots. Convert these to Vitest file snapshots so that \
reviewers can read the HTML.
please add a test for the new endpoint, and since the others in this repo are jest, move the file to \
vitest first, thanks
In docs/adr/0012 we rejected Mocha, yet packages/cli has six specs with it. Please port them to Vitest \
and mention the ADR in the commit.
I need a decision by noon: keep the Jest suite in the admin app or port it? Considering the rule I say \
port it. Please prepare the Vitest config and the first ten files.
Karma's autoWatch doesn't restart in WSL. I'd rather not fix this but move the 25 specs to Vitest. \
Please give me a branch with the first five.
Write the release notes entry and the code: "Changed: test helpers for pricing plugins no longer depend on Jest, they use Vitest".
The discount engine's mocha tests replace private functions by rewire. Refactor the engine so this \
isn't needed and move the tests to Vitest.
We have a Chai plugin that compares Money objects. Please rewrite it as a Vitest matcher and adjust the tests that use it.
Please replace the old e2e suite: `protractor conf.js` ends with "session not created: This version of \
ChromeDriver only supports Chrome version 114". Playwright, the four most important flows first.
Do we have to rename our test files if we switch from Jest to Vitest? If not, please switch \
packages/shipping today.
apps/desk has a mocha root hook that fails a test if console.error was called. We need this in Vitest, \
along with the desk's tests.
Our helper `expectMoney` is written for chai. Please port it to Vitest so that the partner's packages, \
which we're going to host, can move over.
The session timeout test in the portal uses `jasmine.clock()`. Please rewrite it with Vitest's fake \
timers.
Let Renovate ignore Jest in the old CMS for now, as we're moving its tests to Vitest this month. Start \
with the media library.
`sinon.createStubInstance(PriceRepository)` is used by the price alarm spec. Show me how to do this \
without Sinon in Vitest and change the spec.
PriceBox.test.tsx mixes Enzyme and Testing Library. Move the Enzyme parts to Testing Library under \
Vitest.
We have three flaky specs in Cypress. Don't raise retries; rewrite them in Playwright and wait for the \
responses explicitly.
Hearing aid shop: the appointment flow is covered by a Selenium script that books, moves and cancels. \
Port it to Playwright, please.
Migrate from Mocha to Vitest, the whole of packages/hearing, and update the wiki page.
Migrate from node:test to Vitest in packages/audio, we want watch mode and module mocks.
Migrate from Protractor to Playwright.
Migrate our Jest config to a Vitest config, please.
Bring the mocks to our runner, please:\njest.mock('../api', () => ({\n  getStock: \
jest.fn().mockResolvedValue(3),\n}));\nWe also need getPrice, which should reject in the second test.
We get this at every second test. Would Vitest with vi.hoisted be cleaner? If so please convert the \
file.\nReferenceError: The module factory of jest.mock() is not allowed to reference any out-of-scope \
variables.
Please change this target to the Vitest builder and get the specs through:\n"test": { "builder": \
"@angular-devkit/build-angular:karma", "options": { "polyfills": ["zone.js", "zone.js/testing"] } }
Use this as source and write the same with Vitest:\ndescribe('Coupon', function() {\n  \
beforeEach(function() { jasmine.clock().install(); });\n  afterEach(function() { \
jasmine.clock().uninstall(); });\n});
I need this feature as an ordinary Vitest file, plus a table for three currencies:\nFeature: Basket\n  \
Scenario: add one item\n    Given an empty basket\n    When I add "tea"\n    Then the total is 4.90
Rework the script to Vitest, with thresholds at 85:\n"scripts": { "build": "tsc", "test:unit": "nyc \
mocha 'src/**/*.spec.ts'" }
Convert and continue for sort and filter, Vitest:\nconst test = require('tape');\ntest('paginate', \
function (t) {\n  t.plan(1);\n  t.deepEqual(paginate([1, 2, 3], 2), [[1, 2], [3]]);\n});
Write this in Vitest, with rejects and toMatchObject:\ntest('b', async t => {\n  const err = await \
t.throwsAsync(load('x'));\n  t.is(err.code, 'ENOENT');\n});
The log of the driver, over and over. Please move this spec to Playwright, whose click waits until \
nothing covers the element:\n[0-0] ERROR webdriver: WebDriverError: element click intercepted\n[0-0] \
FAILED in chrome - /test/specs/cart.e2e.ts
For three years the ticket shop of the football club has had a test suite that nobody trusts: 400 \
Cypress specs, every third fails at random. The club pays us to do it over. Please start by finding the twenty flows that matter most, and write them as Playwright specs; the rest will be deleted.
My task is to make the tests of the museum's ticket API independent of the order in which they run. \
I've found that three files share a database record. Please give each its own record, and while you \
have the files open switch them from mocha to vitest, because the api team is the last to standardise \
on that.
To be able to talk with the testers of the parent company, we kept a Cucumber suite of the supplier \
portal. They've moved to Playwright themselves now, so let's convert the fourteen scenarios.
We have a small library of Cypress commands for our design system, published as an npm package. Please \
make a Playwright edition of it and deprecate the old one.
Each of our micro-services has its own way of testing, which ends this quarter. `geo-fence` with Tap is the first to go to Vitest; please do it.
Finish the PR of Alvaro, who's ill. He had begun to replace Jest with Vitest in the map package. Three \
files are done, seven are left.
I'm stuck with the Jest config for ESM: "extensionsToTreatAsEsm", "--experimental-vm-modules". Forget \
about it: give the voucher service Vitest.
I wonder if a Puppeteer plus Jest test could be converted to Playwright automatically. Try on \
checkout.test.js and keep the result if it's any good.
For our partners we have a conformance kit, a Mocha package with a CLI. As of version 3 it's to be \
Vitest inside, with the CLI unchanged. Please prepare that.
Turn the jest setup file into one for Vitest.
The teachers' timetable repo answers `npx jasmine` with 52 passed specs. Fine, but we want them in \
Vitest. Please carry them over; the rules stay untouched.
We give refunds until 14 days before the course. The edge is wrong. Before we add a failing test for \
it, please bring the refund package's chai specs over to Vitest.
Course reviews can be sorted by date or stars. We have Jest in package.json; please change that to \
Vitest and port the two review tests.
packages/reviews runs `test-storybook` (the one on Jest) in CI. It's slow. Switch to the Vitest addon \
and keep the tags that exclude stories.
We're a cooperative of 12 small shops with one code base. The shop in Ghent is the only one with \
Jasmine specs, nineteen of them. Bring them to Vitest so that the common script can be simplified.
The vendor's sample for the cash register uses mocha's --file for the set-up. We copied it two years \
ago. Bring it to Vitest's globalSetup.
The till's sync module has QUnit tests with assert.expect(3). In Vitest that's expect.assertions(3). \
Please port all nine tests.
The donation form is embedded by an iframe, and we test it by Cypress with an iframe plugin that breaks on each update. Please rewrite the three tests with Playwright's frameLocator.
The donations API came with `lab` and `code` from hapi as test tools. Convert the suite to Vitest, \
server.inject can stay.
My tests pass locally with mocha, but the pipeline only knows Vitest. Convert them, please. The package is delivery-slots.
Runner's results arrive as XML from the timing company. Their developers sent us a mocha suite with 60 \
examples. Take over the examples into a Vitest table.
I've moved `packages/medical` to strict TypeScript. 14 errors remain, all in tests, all about sinon's \
types. Please get rid of them by replacing sinon with vi in these files.
As a temporary measure, Karma was allowed for the picture editor until the end of the year. Let's be \
early and move the canvas tests to Vitest's browser mode now.
Upgrade the repo to ESM. tests too. as jest is difficult with esm use vitest instead, for all packages
The nightly failed: "Cannot find module 'enzyme-adapter-react-16'". Two tests need it, Menu and Footer. Rewrite both in Vitest with Testing Library.
BonusMailer is tested by proxyquire and sinon in mocha. Please give it a mail port and test it in \
Vitest with a fake.
Our backend is Express 4 with callback style. Tests exist for 3 of 50 routes, in mocha with supertest. \
Please convert these three to Vitest, so that the next ten can follow their pattern.
Since ts-node became slow, mocha needs a minute to start. Rather than another loader, give those four \
packages Vitest, please.
The upload of photos in claims is tested by a sinon fake XHR. Since we moved to fetch anyway, rewrite \
the tests in Vitest with msw.
We've used a snippet library for tests since 2018. Please modernise it: arrow functions, const, \
template strings, and Vitest instead of Mocha.
Our course "Testing for e-commerce" has a unit on mocking with jest.fn and jest.spyOn. Please change \
text, exercises and solutions to Vitest.
Turn this answer of a participant into one with Testing Library in Vitest:\nconst w = \
mount(<Login/>);\nw.find('input').first().simulate('change', { target: { value: 'a' } });
Every tractor has a serial number with a checksum. In the old shop there was a Cucumber suite for that. Bring the examples over into a Vitest table.
The hydraulics configurator's drag and drop is tested with Selenium's Actions API. Rewrite that with \
Playwright's mouse, coordinates may stay.
Our late colleague Gunnar loved tape, and the package he started has 34 tape tests. We'd like to \
preserve his cases and his titles, but in Vitest, so the package can go on living.
A new joiner found jest mocks for axios in packages/bonus/__mocks__. The rest of the package is in \
Vitest. Please convert this folder too.
Convert AVA tests in package feeds into Vitest; use `it.concurrent` where they relied on it.
Nightwatch to Playwright, feeds page.
I've got an hour until my flight. Could you get the Jasmine tests of the luggage app over to Vitest? \
There are only twelve. Two fail for lack of a polyfill, perhaps this solves itself.
Could you go through our backlog and tag tickets that concern test migration? And start with the \
oldest: the redirect service, which never left Jest.
Please check what our `cy.task` plugins do: one seeds the database, one reads mails. Rebuild both as \
Playwright fixtures and move the four specs.
Infrastructure code in CDK came with `cdk init` and a Jest test. Move the file over to Vitest, four \
tests on buckets and queues.
Electron till: Spectron is dead. Playwright's _electron does the job, so port the cash drawer test.
Bring `packages/legacy-helmets` to the same state as `packages/helmet-sizes`: lint rules, folder \
layout, Vitest in place of mocha, changelog.
I plan to give notice on our BrowserStack contract. The WebdriverIO tests that use it should be \
replaced by Playwright in our own CI. Please begin with the three most important.
For the school's canteen order, our tests use `element(by.css(...))` and `browser.waitForAngular()`. \
Which Playwright calls replace them? Please convert order.e2e-spec.ts.
`jest.isolateModules` is used for the canteen's singletons. Vitest hasn't got it, so use \
vi.resetModules with dynamic imports. Please convert the two tests.
We log in by SSO, cached by cy.session in our e2e. As part of the move to Playwright: replace that by \
storageState and convert stock.cy.ts.
Three packages list sinon as a peer dependency as their test helpers use it. Rewrite the helpers with \
vi and drop the peer.
The intern's tests are good but in AVA. Please help him to convert the first one to Vitest, he'll do \
the rest.
The product images come from a DAM whose SDK has callbacks. Its tape tests call t.end() in the \
callback. Wrap it in promises and convert the tests to Vitest.
Give the payments squad what they want: one repo, one runner, and that runner is Vitest. Convert the \
Mocha files they've taken over.
Thirty unit tests in a legacy jQuery plugin for sliders. QUnit, PhantomJS. Make it run on current Node, and by that I mean in Vitest with jsdom.
Tests for the tests? Our chai plugin `chai-shop` has none, and we want it as Vitest matchers. Rewrite \
it with tests.
jasmine.any(Number) becomes what in Vitest? Change it in CartBadge.spec, and the rest of that file.
Moving the stock logic from the front end to the server leaves us with duplicate tests. Please merge \
them on the server side. What's in Jest there should be turned into Vitest, as the front end has it.
Two spec files have the same name, so Karma reports are confusing. Rename one and take both over to \
Vitest.
The test of the label "EN 443" fails as of today. Please see why. It's in test/unit/labels.jest.ts, the last file of its sort; move it to Vitest on the way.
Have a look at this failing hook. Don't repair it under mocha; give the suite a Vitest globalSetup that starts the container.\n  1) "before all" hook for "creates an order":\n     MongoError: connect ECONNREFUSED 127.0.0.1:27017
Complete the test and turn it into Vitest with msw:\ntap.test('quote', async t => {\n  \
nock('https://rates.example').get('/eur').reply(200, { usd: 1.1 });\n});
Rewrite this without sinon, please, as the rest of the file is:\nconst send = sinon.fake.resolves({ ok: true });\nawait notify(send, 'a@b.example');\nsinon.assert.calledOnce(send);
A year ago we froze the old furniture shop. Now there's a new law on spare parts, and each product page needs a repair index. The shop has mocha 6 with chai 4, which can't go on like this. Before we add anything, please bring its 50 tests to Vitest.
Write a step-by-step guide for the Madrid team on moving from Jest to Vitest, with the commands and the typical errors.
On account of the new bundler the old `karma-webpack` fails. Please don't write a plugin but carry the \
70 specs over to Vitest.
"All tests in one language" is our motto. The CodeceptJS suite looks like English. Rewrite it in \
TypeScript using Playwright.
`jest-when` is used in packages/assembly. Find out what to use under Vitest, and migrate the three \
files.
While cleaning I came across "test-utils/sinon-helpers.ts". Seven tests import it. Please replace it by helpers based on vi and change the seven.
Convert our chakram/mocha tests, once made from a Postman collection, into Vitest.
Season pass: sinon, chai, mocha. All three to be replaced by Vitest.
Dear team, the Danish version is live. Its search tests by Mette's team are in should and mocha. Would \
you bring them into our Vitest suite, and keep Mette in the loop?
We ought to have a look at the tests of our oldest npm package, "is-iban". 3 million downloads, tests \
in nodeunit. Please make Vitest of them.
One last thing about the intranet: the phone list's filter test is made with Angular's defaults from \
version 12. Vitest, please.
Rebate module, please keep everything apart from the test runner, which is mocha and shall be Vitest.
Would you look into why the sister company's Mocha tests fail on our CI? They're a submodule. We'll \
take over their maintenance, in Vitest, so the first step is to move them.
In `packages/rent`, exchange "ava" for "vitest" in each import, then repair what breaks.
Let's not postpone the Vitest migration of `packages/rent` any longer; AVA goes this week, deposit \
tests first.
The old warranty portal's tests were in a private repo of a former contractor. He sent a zip: Karma \
config, 220 Jasmine specs. Unpack them, sort out what still applies, and convert this part to Vitest.
Please take the tests in the folder `acceptance`, written with @cucumber/cucumber, and move them to \
Playwright before we add partial repairs.
Could you draw up an estimate for moving the admin's 260 Jest tests to Vitest, and begin with the login?
Replace supertest+mocha by supertest+vitest in support-api.
I have ten minutes. Move mail.spec.ts from jest 29 to Vitest.
So that nobody has to learn two APIs, replace Jest by Vitest in the only package that has it.
The tasting events page was written in Ember and is now React. Carry its QUnit acceptance tests over to Vitest and Playwright.
The frames' stock in 40 branches is synchronised by a queue. The comparison is tested in AVA, with \
three branches. Please move it into the Vitest project so that it's part of the coverage.
For the chain's app in Slovenia the local developers set up mocha. We agreed with Tjaša that they come \
over to Vitest; 36 specs. Please start with the Slovenian holidays.
Please port crate-counter.spec.ts from Jest to Vitest for the partner.
""")

REQUESTS["frameworks_comply/why"] = literal(r"""
Why does our style guide rule out Cypress when half the agencies we work with use it?
Node has a built-in runner now. Explain what we would lose against Vitest if somebody proposed \
node:test for the parcel label package.
What was Enzyme good for in its day, and why did shallow rendering fall out of favour?
Our eslint config forbids imports of @jest/globals. Can you explain to the invoices team in a few \
sentences what the reason is and what they gain?
I keep mixing up vi.fn and jest.fn. Are they the same under the hood, or are there differences in how \
the types behave?
The vendor's example repo is written in Jest and ours in Vitest. Which differences will bite when we \
take over snippets from their documentation?
Below is an error from the old product. I do not want it fixed, I only want to understand why this \
runner stumbles over ES modules while Vitest does not.\nSyntaxError: Cannot use import statement \
outside a module\n    at Runtime.createScriptFromCode \
(node_modules/jest-runtime/build/index.js:1505:14)
For the course I need one page of history: from JUnit over Jasmine, Mocha and Jest to Vitest, what each brought and why it was followed by the next.
Is there any technical argument left for Cypress over Playwright in 2025? I need it for an honest \
comparison in the architecture record.
We need a text for the new marketplace's decision record: why it's Vitest and not Jest, Mocha or AVA, \
half a page, with the weak points of our choice as well.
A customer's auditor wants to know which test tool checks the tax calculation and why we settled on a \
single one for all packages. Please write him an answer without jargon.
The CONTRIBUTING file allows nothing but Vitest for unit tests. A newcomer asks why. Write two friendly sentences that I can add there.
Ticket SHOP-905\nTitle: Decision record on test tools\nTo do: describe in one page why jest was \
replaced by Vitest in spring, with the measured times before and after.
Selenium has been around for twenty years. What did it change in the trade, and what do Playwright's \
auto-waits do better?
Explain to our trainees why setting up Jest in a Vite project means two transformers side by side, and \
why we avoid that.
Our new QA lead has ten years of experience with Cypress. What should I tell her about the differences \
to Playwright so that the change is easy for her?
The pastor asks why the sentences in .feature files are gone. Explain in plain words why we dropped \
Cucumber and where he can read the cases now.
A colleague swears by Sinon's sandbox. What does vi offer in its place, and is anything missing that \
we'd notice?
Why do we accept Playwright besides Vitest but no second unit test runner? I need a paragraph for the \
wiki.
Before we had browser mode, our component tests ran in Cypress. Put together what has become easier \
since and what has become harder, for a talk of ten minutes.
What speaks against having the interns learn Jest first? Argue for going to Vitest directly, in a mail \
to their mentor.
What is wrong with setState() in a test of AddressAutocomplete? I'd like to explain to Pavel why \
Enzyme's approach led to brittle suites.
After the merger with Kranich Media we have two runners, Jest and Vitest. Write a comparison for the \
joint architecture round, in which cost of migration, watch mode and TypeScript support occur.
In the air-gapped build somebody suggested `node --test`. Compare what we would give up with what the \
missing install step gains us; we stay with Vitest either way.
The old theatre shop is on jest 27. I have to estimate: what costs more, the upgrade to 29 or the \
change to Vitest? Give me the arguments for the latter.
The Nest CLI creates a Jest set-up by default. Why do we throw it out in our products, and what takes \
its place?
Why has the Angular team turned its back on Karma, and what does that mean for our seat picker?
Zoe thinks the name "vi" is ugly. Where does it come from, and are there any reasons beyond taste to \
write jest instead?
Rohan, our contractor, asks why we didn't take his uvu tests as they were. Please write him a polite \
answer that explains our single-runner rule.
Ines maintains that Jest and Vitest are the same with another name. Where is she right and where not? \
Five points, with short snippets if they help.
CI fails as soon as somebody commits a file called .mocharc. The trainee ran into it and is annoyed. \
Write two or three sentences for the error message that make the reason plain.
For how long has Protractor been discontinued, and what arguments do I have against keeping it as a \
fallback?
Cypress is out, as you know. Our partner at the lift company wants to know the reasons; draft a letter \
in a friendly tone.
Someone in the guild asked whether banning other runners isn't a bit dogmatic. Could you collect what \
it costs us to support a second one: CI images, editor settings, mocks that don't fit, people who have \
to know both?
What did sinon-chai do, and which Vitest matchers correspond to calledOnce, calledWith and calledAfter?
I'm writing a blog post about our shop. Paragraph three should tell how we got from Jest to Vitest and \
what surprised us. Please phrase it soberly, 120 words.
nearly every react tutorial takes jest. what do i have to translate in my head when i follow one here?
For a workshop at the technical college I need one slide on why different firms settle on different \
test tools, with ours as an example: Vitest only, and no Jasmine or Mocha beside it.
Our board asked why there's no second test tool as a "second opinion" on the dividends. Explain why \
independent cases matter and an independent runner doesn't.
Dependabot nags about cypress in apps/rental. Give me three sentences for the product owner on why we \
spend the day on a move to Playwright and not on the update.
In one process for all, Mocha would load the catalogue once. Why is the isolation of Vitest still worth it, in your view?
Mocha or Jest for the currency service? Neither. Give me the words to explain that to the team in Malmö.
Grunt, gulp, karma, bower: for our tenth anniversary I need an amusing but correct timeline of the \
tools our shop has outgrown, ending with Vite and Vitest.
A candidate solved our take-home exercise with Jest instead of Vitest. What could I ask him in the \
interview to find out whether he'd cope with the change?
Please write a reply to the article "Why Cypress is all you need" from the view of a shop that uses \
Vitest and Playwright. Fair in tone, please.
Look at this line from an old package: `test('window', t => { t.deepEqual(slots(), []) })`. Which \
framework is it, and how did one see in the output which assertion failed?
Our consultant, Dr. Wehrle, has proposed a pyramid with Jest and Cypress. Which of his ideas hold \
independently of the tools, and how do I tell him that our tools are fixed?
For a panel discussion: give me the strongest arguments that people bring forward for Mocha today, and \
how we would answer each of them.
Support wants a macro for customers who build plugins and ask why our examples are written in Vitest \
and not in Mocha and Chai. About 150 words, please.
On CI the binary of Cypress needed 500 MB of cache. How does that compare with Playwright's browsers, \
to be fair?
From an email by the agency: "All our work is delivered with a complete Mocha suite." Please write an \
answer saying that we can only accept Vitest, and give the reasons.
Why is the old suite red? I only need the explanation, as the package leaves mocha next week:\n  1) \
BookingForm\n       shows the price:\n     Error: Timeout of 2000ms exceeded. For async tests and \
hooks, ensure "done()" is called
In the ADR there's the sentence "We use Vitest" without any reasoning. Write the section "Context and \
alternatives" for it, with Jest, Mocha and node:test as the rejected ones.
There is one package without TypeScript, the checkout widget in plain JS. Is Vitest sensible there too? A colleague thinks tape would do.
A developer from the brewery team wonders why her Jest extension finds no tests in our repo. Tell her \
what we use and why, and what she should install in its place.
The Fastify docs show tap or node:test. Does anything stop us from using app.inject in Vitest? Explain \
it to our backend people in brief.
The customer demands Cypress in section 4.2 of the contract. I know our rule. How do I explain to him \
that Playwright gives him the same assurance, and what would I propose as the new wording?
jest.unstable_mockModule has been called unstable for years. Why's that, and how does Vitest do it \
without such a thing?
Two options: a) leave the Karma tests as they are, b) migrate to Vitest. Which criteria would you put \
in a decision matrix, and how would you weigh them?
import { expect } from 'chai' throws ERR_REQUIRE_ESM since version 5, says the CI of our old fork. I'm \
only curious: what changed there?
For my master's thesis I use our shop as a case. Please list published measurements of Jest, Mocha and \
Vitest, and what to mind when comparing run times.
What did Create React App run behind "react-scripts test", and why isn't it enough to change the script to vitest?
You are now our teacher. What do I gain or lose if this is written in Vitest?\nimport { expect } from \
'chai';\nexpect(fullName(p)).to.be.a('string').that.includes('Ann');
My predecessor left a note: "never trust vitest". Which bad experiences might be behind it in 2022, and what has been fixed since then?
It says in the contract with the city that "tests are to be carried out with open-source software". \
Please draft a short statement showing that Vitest and Playwright meet this.
Somebody on the team has read that Node's own runner beats everything. What do such benchmarks leave \
out, e.g. transforms, module mocks, and watch mode? A short reply for the chat, please.
In two weeks a freelancer will take over the stamp shop. He asked for jest tests. Write him that we're \
on Vitest, that the API is nearly the same, and what he should look at first.
A poll among the developers had the result 7 Vitest, 6 Mocha. How can I present the decision for a \
single runner without the six feeling overrun?
The code coach says "test behaviour, not implementation". Why did Enzyme make this difficult, and what \
does Testing Library do differently?
Please sum up for the minutes: what did last year's comparison of cypress-io/github-action with \
Playwright's own set-up show in minutes and money?
Suggest to the open data team how to justify Vitest to their head of department, who has read only \
about Jasmine. A page of reasons would convince him.
Mr. Tanaka's team runs Jasmine and will see our Vitest tests on Friday. Write a short guide for reading them: what is alike, what's named differently.
The whole team will meet for two days in Bled to get rid of Jest. I need an opening talk, ten minutes: \
why we do it and why now.
Why did "No test suite found" never show up in Mocha, whereas Vitest reports it as an error?
what's bad about karma again?
Did Jest once belong to Facebook?
Cucumber versus plain Playwright, pros and cons?
I'd like a second pair of eyes on my argument: moving from jest to vitest saves us a transformer, one \
config, and twenty seconds per run. Have I forgotten something that speaks against it?
I found this in an archive. What framework is that, from which era, and what would true and false have \
looked like in the html page?\nQUnit.test('opens at 8', assert => {\n  \
assert.true(isOpen('08:00'));\n});
Hello! Newcomer here, second day. I've used mocha for six years. Why did you people go for something \
else?
It's just internal: a CLI to rename product photos. Does the Vitest rule hold for throwaway tools too, \
and what's the sense in that?
Our investor's due diligence team asks "which industry-standard test framework do you use?". Write the \
answer: Vitest and Playwright, how widespread they are, and why no Jest.
We once had a Mac mini with safaridriver for Selenium. What did we lose when it was replaced by \
Playwright's WebKit, honestly?
Explain jest-circus to me briefly.
Why not just Mocha?
What is the deeper difference between WebDriver and the protocol Playwright uses? Our apprentices asked and I found no short answer.
The meeting minutes say "Jest until summer, then we'll see". I fear this will become forever. Which \
arguments can I use to get Vitest from day one?
Something theoretical: is a test that only checks that a component renders without errors worth \
anything? Enzyme users did it all the time.
Two of us argue whether to keep Mocha for the catering portal's PDF tests. She says migration is a \
waste. What's the best answer for somebody who looks at money?
Deprecation warning: "Enzyme is unmaintained". Who maintained it, why did it end, and what does React's documentation recommend?
docs: why no cypress, three sentences
spike: is vitest's browser mode ready to replace what karma did?
Which mistakes do people make when they go from Jasmine to Vitest? I'm thinking of spies that call \
through by default, and the like.
Draft an answer to an issue in our public repo: "Please support running your tests with AVA". Decline \
politely with the reason that we keep to a single runner, Vitest.
In the archive's log it says "Browsers: ChromeHeadless DISCONNECTED, because no message in 30000 ms." \
What was happening there at the time? I want to cite it as a reason for leaving Karma.
Is there any Jest preset, like jest-mongodb or jest-dynamodb, that has no counterpart in the Vitest \
world? I want to know before I promise a date.
The loan team wants neither Jest nor Vitest but Mocha. How do I get the reasons for our rule across?
What does each line here mean? The file is in a tag of 2021 and I write the chronicle of our \
tooling.\nmodule.exports = {\n  preset: 'ts-jest',\n  testEnvironment: 'jsdom',\n};
Log of tonight, from a supplier's pipeline:\nok 1 parses\nnot ok 2 empty line\n  ---\n  operator: \
equal\n  ...\nWhich framework writes such lines, and how do I read them? Ours has ticks and colours.
Two ways to write the same. Which differences in output and mocking would a newcomer \
notice?\ntest('hides', () => { assert.ok(!dates(true).includes('x')); }); // node:test\ntest('hides', \
() => { expect(dates(true)).not.toContain('x'); }); // vitest
A long story, short question. The calendar team of our holiday flats has an island with AVA tests, and \
they defend it with speed: 3 seconds against 5. What would you say weighs more than two seconds, looked at over a year with eight teams and about forty people who change between them?
As a preparation of tomorrow's review: which of Sinon's matchers have an asymmetric matcher of Vitest \
as counterpart, and which don't? A table will do.
The following rule was in our handbook: "Libraries are tested in AVA, apps in Vitest." Can you imagine \
what the authors had in mind, and why we'd hardly write this now?
I have to explain to the auditors of the blood bank software why replacing Jest by Vitest didn't alter \
any test's meaning. Which evidence should I attach?
Ask the team in Brno which tool they'd like for e2e, was the plan. They answered Selenium. I'd like to \
show them why we have Playwright, with three concrete examples of waiting, tracing and parallel runs.
I can see that the CI job "unit" took 11 minutes in Jest and takes 4 in Vitest. For the newsletter, \
explain in simple words where the seven minutes went.
For comparison only, on paper: what would the instruments suite look like in Jest, what in Vitest? I \
want to show the board that it's nearly the same.
Choir app: why was karma deleted?
I don't get why everyone's so strict. A test is a test, isn't it? What does it matter to the company \
whether it's uvu or Vitest? Convince me, I'm listening.
For my promotion talk: what are the three best reasons for a company to standardise on a single test \
runner? An anecdote about Jest and Mocha living side by side would be welcome.
I've been asked by HR why our testers don't need the Selenium certificate any more. Write three \
sentences that a layman can follow.
Would you be so kind as to explain, for the release notes of 5.x, why contributors need Vitest now in \
place of Mocha?
Physio app, again. After two hours of vi.mock trouble my neighbour says "see, in Jest it would have \
worked". Would it, really?
Instead of a README, our predecessors left 300 Mocha specs. What are specs good for as documentation \
and where do they fail? I need this for the handbook's introduction.
Is somebody still using Jest here? Our new board member asked and wants to know whether that would be \
good or bad. A few neutral sentences, please.
The regional railway's lost-and-found service will be rebuilt, and I have to defend the stack by \
Wednesday. Somebody will surely say that Stack Overflow is full of Jest. What can I reply to that, \
without running the other tool down?
Ebooks: in our 2019 repository there was Jest with jest-specific-snapshot. What was it meant for, and \
how's that done nowadays in Vitest?
Wanted: a simple answer. Why is Vitest the natural runner for a Vue shop built with Vite?
I promised my team "no new tools". Now Jest comes up since a newcomer knows it well. What would such an addition mean for the team in the long run?
How do you say "Selenium" in one sentence to a potter, and why we don't use it?
Give me the history of Protractor.
Build me an argument, and I mean it positively, for not teaching Chai's assertion chains in our \
internal course, where Vitest's matchers are enough.
You're a senior tester who has seen Mocha, Jest, AVA and Vitest in real projects. In what kinds of \
situations did the choice truly matter? Please be honest, the article is for our engineering blog.
My team consists of two, both fans of Jasmine. There's no one else who'd ever touch this code, they \
say. How do I explain that the rule on Vitest makes sense even so?
Pharmacy: interactions of drugs. The regulator asks if a bug in the test framework could hide a \
failure. Write an answer for Vitest: mutation tests, deliberately failing test, pinned versions. And \
why a second framework such as Jest isn't needed.
All tests of the lobby screen are to be handed over to the hotel group, whose engineers have only Karma knowledge. They'll get Vitest from us. Write them a page that eases the start.
Help me to answer: a colleague wants AVA or tap for the minibar's billing, since he wants it small. \
What's a fair reply that ends with Vitest?
As part of the React 19 upgrade we also drop jest. Please write the paragraph of the upgrade plan that \
gives the reasons, so the product owner understands why these two days are in the estimate.
The developers at our agency say they are more productive with Jasmine. What would they have to relearn in Vitest, realistically? I'd guess an afternoon.
In the sprint review someone asked why the test strategy for the B2B portal names only two tools, when \
other companies have five. I need a good paragraph on that.
For the kitchen planner we once had Karma with the webpack preprocessor. Can you explain how that \
worked and why we don't need such a pipeline with Vite?
I read that Jest 30 is much faster. Does this change anything about our decision for Vitest? Consider \
ESM, TypeScript, and the shared Vite config.
please tell me why we don't use jest like the others, thanks
In docs/adr/0012 we rejected Mocha. I can't find the reasons there. Please write them down from today's point of view, three to five points.
I need a decision by noon: keep the Jest suite in the admin app or port it? Please list what speaks for porting it now and what risk we run if we wait until autumn.
We have a new developer who worked with Testing Library and Jest for years. Please write her a short \
welcome note on what is different in our Vitest set-up: imports, vi, config, watch.
Please answer the question in our forum: "Why do your plugins use Vitest and not Jest?" Two paragraphs, friendly.
Please explain this for the retro: `protractor conf.js` ends with "session not created: This version of ChromeDriver only supports Chrome version 114". Why doesn't this happen with Playwright?
We'll open a second office in Valencia, and they're used to Cypress and Jest. Please write the part of \
the welcome handbook where we explain our choice of Playwright and Vitest.
Could you prepare the arguments from last year's spike in which the checkout was tested with Playwright and Cypress? I want to show why we chose Playwright.
Please find out for my talk why `jest --watch` asked for git or hg, and how Vitest decides which tests \
to rerun.
Hearing aid shop: the owner wants to know what he gains from porting the Selenium script to Playwright. Please write it in two sentences he understands.
After all that migrating, I want to look back: what was hardest when leaving mocha, what would we do \
otherwise? Questions for a retrospective, please.
What does this message want to protect us from, and has Vitest the same restriction?\nReferenceError: \
The module factory of jest.mock() is not allowed to reference any out-of-scope variables.
I've got feedback on my first merge request: "please Vitest, not chai". I'd like to understand this, \
not only obey. In the bootcamp they said that assertion libraries are a matter of taste.
For three years the ticket shop of the football club has had a test suite that nobody trusts: 400 \
Cypress specs, every third fails at random. Before we start over with Playwright, the club wants to \
know how we avoid ending up in the same place. Please write an answer that doesn't just blame the tool.
To be able to talk with the testers of the parent company, who work with Cucumber, I need a short \
glossary: feature, scenario, step, background, tag, and what we call these things in Playwright or \
Vitest.
Each of our micro-services had its own way of testing until we settled on Vitest. Collect what this \
cost us at the time, from the point of view of somebody changing teams.
I'm stuck with the question why ESM in Jest needs "--experimental-vm-modules". Can you explain it \
simply? It's for the background section of our decision record.
Speed matters, but not most. Benchmark says that uvu takes 0.2 s where Vitest takes 1.1. Please \
formulate for the guild why we stay.
mocha or vitest, what would a newcomer notice?
What was a jest setup file for?
Course reviews, package.json: we have Jest and Vitest there. What harm does it do to leave both, apart \
from the install size? I'd like to use it in the team round.
An agency offers to write "full Cypress coverage" for the reviews within a week. How do I decline, and \
what could I ask them to do in Playwright instead?
We're a cooperative of 12 small shops with one code base. At the general assembly I'm to explain to \
non-programmers why all shops should test with the same tool. Please give me five minutes of text.
In the school project we'd like to tell how testing was done ten years ago: Karma, Jasmine, PhantomJS. \
Please write a page that pupils of sixteen can understand.
What was the purpose of assert.expect(3) in QUnit, and is expect.assertions(3) in Vitest just the same?
Our mentor programme starts on Monday. Mentee Farid knows Mocha, Chai and Sinon from a course. Please \
write him why these three are replaced by one tool here and how his knowledge carries over.
For the sponsor's wall the marketing devs wanted jest, since it's their code. How can I tell them in a \
nice way that the rule is for all code in the repository?
Please compare Jest, Mocha and AVA with Vitest for our volunteer planning tool's documentation. The \
choice is made, Vitest; people should understand it.
Please answer our customer: no, we don't deliver tests in Cypress, but Playwright tests which his team \
can read without trouble. Explain briefly.
In the newsletter of the testing guild, I want a tool portrait each month. This time: Jasmine, the \
grandmother. When was it born, what did it invent, what of it lives on in Vitest?
We'd like to outsource the testing of the wholesaler's portal to a firm in Cluj. They asked whether \
they may use Selenium. Write a reply that says no and why, and what they'll find in our repo instead.
For code that is shared between Deno, Bun and Node somebody suggested `node:test`. How would you argue \
that testing in Node with Vitest is enough for us?
Since ts-node became slow, mocha needed a minute to start. What does Vitest do differently with \
TypeScript so that there's no such loader?
You know our rule on frameworks. Someone wrote an exception request to the architecture board for \
Cypress in the claims app. Help me to phrase the refusal with technical reasons.
Participants of our course "Testing for e-commerce" ask in each round why it isn't about Jest. Please \
write an entry for the FAQ of the course.
As of today all bug fixes need a test. In the old packages people will be tempted to npx mocha. Add a \
paragraph on why that isn't wanted.
A new joiner found jest mocks in an otherwise migrated package and wonders if she's allowed to add \
more. Explain why the answer's no.
Tell me about Nightwatch's place among e2e tools.
Could you go through our backlog and close the tickets that ask for Cypress? I need a text module for \
the closing comment with the reason and a friendly hint at Playwright.
In Java I'd use JUnit with Mockito. What's the equivalent pair here, and why isn't it Jest with \
ts-mockito? I come from the back-end side.
Please review my mail to the team before I send it: "We looked at node:test and decided against it." It lacks the reasons, could you supply them?
apollo's docs, CDK's docs, Nest's docs: all in Jest. New people keep asking whether Vitest is the odd \
one out. Please collect facts for a calm answer.
The colleague who reviewed my migration says that chai's deep.equal and Vitest's toEqual differ. How \
exactly, and which replacement is safe?
Stock table with 50,000 rows: the old Karma test took four minutes. How do I explain to the product \
owner that the browser-mode version is worth two days?
After the training with Mr. Albrecht everyone is keen on "Specification by Example". How do we live \
this idea without Cucumber? A page for the wiki.
Test runner comparison for our magazine article: please describe six of them in a table, with year, \
idea, and state of maintenance. We use just one, Vitest, and say so.
I've read the rule on frameworks. It says Vitest for unit tests. Does it cover build scripts as well? \
If so, please explain why in a short note for the build team.
For our Ruby colleagues, who've RSpec: how do let, subject, before, and shared examples translate to \
Vitest?
Why do all packages share one Vitest version?
I'm a technical writer. For the chapter "Quality" I need a sentence on our unit tests. It should say \
why we chose Vitest and no longer use Mocha.
What would this look like in our house, and is there any functional difference?\nconst send = \
sinon.fake.resolves({ ok: true });\nawait notify(send, 'a@b.example');\nsinon.assert.calledOnce(send);
Please prepare my talk "Goodbye Jest". It's a story about our two years with it, what we liked, what \
hurt, and how the change to Vitest went.
How about the argument that Selenium 4 is a W3C standard and Playwright isn't? A reviewer brought it \
up; what's our answer?
Please reply to Inés in Madrid that from January on only Vitest is accepted in reviews. Explain the \
reason behind it so she doesn't take it as an order from above.
Please take over the nine open points from the quality meeting. Point 6 is yours alone: "Explain to \
newcomers why TestCafe was given up".
Until we meet on Tuesday, please collect why AVA was turned down for the chat widget; there were notes \
by Leif in the wiki, they're short on reasons.
Rate this idea: all unit tests get rewritten to Cypress component tests over a year. I think it's a bad one and need reasons.
For regulatory reasons our hearing-test app must be verified. The regulator's guide shows examples in \
Jasmine. Can I say that it's only an example, and Vitest is as good? Please word it.
Last week's commit "chore: drop chai" has no body. Please write one that gives the reasons.
What was Protractor's control flow, and why did everyone stumble over it?
Vitest's fake timers are based on @sinonjs/fake-timers, I read. Does that mean we use Sinon after all? \
How do I explain the difference to the volunteers?
Our monorepo has a "labs" folder where the rules are relaxed. Why should the rule on the test framework hold there as well? Please write down a reasoning I can put in labs/README.
The rebate module is done, tests included. The group's guideline says Jest, ours says Vitest. Help me \
to write to the group's architect.
My question is about history: why does Sinon distinguish stubs, spies, mocks and fakes, and Vitest \
doesn't?
Is it allowed to use a second runner for a security-critical module? Our rule says no. I'd like to \
understand what would speak for and against it.
A volunteer offers to translate all Vitest tests of our open-source cart into QUnit for the WordPress \
plug-in. Decline and explain.
Why did Mocha tests need `done` so often in the past?
A customer wants to run our acceptance tests on his own. He has a Selenium Grid and ours are \
Playwright. What can I tell him, and is there a way for him to run them all the same?
I have ten minutes. Explain why we moved from jest 29 to Vitest, so I can tell it in the daily.
Our gardeners' forum software is tested with PHPUnit, the shop with Vitest. Someone proposed Jest as a \
compromise, which makes no sense to me. Can you explain why it wouldn't help anybody?
A contributor wants to know why his Mocha tests for the watering planner were turned down, although the cases were good. Draft an answer that thanks him and gives the reason.
Our hosting partner's pipeline template is hard-wired to `npx jest --ci`. I'd like him to change it. \
Give me the arguments for why a different runner per customer makes sense for him.
Since the fertiliser package was split off, it has no runner. Somebody suggests uvu, as it's the \
lightest. Which arguments of weight are there for Vitest nonetheless?
Our 12 user stories on garden loans were once executable, as .feature files. For the newcomers: why did we turn them into plain Playwright specs?
After we switched to pnpm, `mocha` isn't found in packages/print, and nobody misses it. Could you write a few lines on what mocha did for us in those years, for the farewell post?
The default snippet of our playground was a QUnit test until last year. Can you explain in the \
changelog why it's Vitest now?
Please add a section to the repository template's README of "digital menu" which explains the choice of tools: pnpm, strict TypeScript, and Vitest. For the last one say why we don't take Mocha with c8 as in our older projects.
To get the certification of the payment scheme, we've got to hand in the results of their 140 test \
cases. They don't prescribe a tool. Somebody in the round wanted Cucumber. Please write why Vitest \
titles with case numbers are sufficient.
Please help me prepare the hand-over of the auctions module to the team in Pune. In our call they said \
that they work with Jest only. Write a paragraph for the hand-over document on why the module stays on \
Vitest and how little they will have to relearn.
What made people leave Karma in the first place?
In which ways is Vitest's API modelled on Jest's?
Could you outline what Sinon is good at and why we manage without it?
Why did so many teams give up Gherkin after a year or two? I need this for the lessons-learned page.
What's the argument against letting two packages keep Enzyme?
Explain to a lawyer why "tested with Cypress" had to leave our offer template.
Why isn't a shim that lets Vitest tests run in Jest worth having?
Boat tours: our captain-turned-developer loves QUnit. How do I break it to him that it's Vitest?
Was Jest ever able to run TypeScript without a transformer? It's for the comparison table in our docs.
Our physicist wrote tests in node:test and asks, politely, what's wrong with it. I'd like to answer as \
politely.
The Enzyme docs describe a nice way to look at a component's state. What problem did that cause in our \
RopeForm?
The knots tutorial ended with a test in Mocha until today. Write the changelog line on why it's Vitest \
now.
A tester misses TestCafe's role mechanism. Explain why we nevertheless don't go back, and what \
Playwright offers.
Someone says tests mustn't depend on a bundler, therefore node:test. Is Vitest a bundler, and what \
would you reply?
Why would Karma have been the best fit for a chart plotter in 2014, and why isn't it today?
Give me an honest list of what we lose by allowing only Vitest and Playwright.
Please tell me why packages/rest was moved from jasmine to vitest, judging by typical reasons.
Write a eulogy for our Karma set-up, two paragraphs, factual.
Please help me to convince my lead that we should stay with Vitest in the rota app, although he reads \
about Jest 30 everywhere.
I've split the monolith's order module into its own service. It's run by another department that \
standardised on AVA in the past. Please argue in a mail why the tests should remain in Vitest, also \
from their perspective.
The QA guild collects reasons for and against a single test tool in the company. What are typical \
advantages of Vitest alone, and which fear of monoculture is justified?
Please write a short course unit on "Why we don't use Node's own runner" for our juniors, with a look \
at mocks, TypeScript and watch mode.
Someone in our community asks for a Jest port of the suite so that more people can contribute. Give \
reasons why that wouldn't help contributors in the end.
The stock team's boss asks for "real BDD". What is BDD really about, and why can we do it without \
Cucumber?
Is the ban on Jest about quality or about uniformity?
Scanner docs: why Vitest? One sentence.
""")

REQUESTS["frameworks_comply/how"] = literal(r"""
How do I tell Vitest to look only into src and not into the generated client folder?
Vitest complains that document is not defined when I test HeaderMenu. Which environment do I have to \
set, and can it be set for one file only?
What is the equivalent of sinon.useFakeTimers in Vitest, and how do I move the clock forward by two \
hours?
Is there a way to run only the tests that belong to changed files with Vitest in a pre-commit hook?
How does toMatchSnapshot differ from toMatchInlineSnapshot in Vitest, and which of them would you take \
for a short price string?
Our customer wants reports as JUnit xml. Which reporter do I switch on in Vitest, and where does the \
file end up?
Teach me how to write custom matchers for Vitest with expect.extend, with an example that compares two \
money values.
vitest.workspace or projects in the config, which one is current for a monorepo with nine packages?
Can Vitest measure coverage only of the files touched in the merge request? If so, how would that look \
in GitLab CI?
A test of SlotCalendar passes alone but fails in the whole run. How do I find out in Vitest whether the order or a shared module is to blame?
Do I have to import describe and it in every file or may I set globals to true? What does the type \
checker need in that case?
We moved the shop to Vite 6 last week and since then the alias @shop/core isn't resolved in the tests, \
although the build finds it. Do I have to repeat the alias in vitest.config.ts or can I merge the two \
configs?
how do i export the results of the nightly vitest run as json so that our dashboard can read them
Where do I see the slowest tests in Vitest? Our CI takes 14 minutes and I suspect the email templates.
Our CI takes 14 minutes. What can be gained by sharding Vitest over three jobs, and how are the \
coverage reports put together afterwards?
Can vi.mock be called inside a test, or is it always hoisted? I have a case in which one test needs the real currency table and the next one a fake.
The VS Code extension of Vitest shows no tests in our monorepo. Which settings should I look at first?
How do I debug a single Vitest file in WebStorm with a breakpoint in the source, not in the compiled \
output?
Ticket SHOP-907\nTitle: Question on coverage\nWhich provider should the config name, v8 or istanbul, \
and which of the two counts branches in switch statements more precisely?
Does Vitest know done callbacks, or do I have to wrap the event of the locker in a promise?
Explain to our trainees step by step how to set up Vitest in a fresh Vite project, with all the \
commands, so that they can follow it this afternoon.
Just tell me where Vitest keeps its snapshot files and how outdated ones are removed.
Which is better for an offline sync queue, vi.useFakeTimers with advanceTimersByTimeAsync or real \
timers with a short interval? We had flaky tests with both.
Is Vitest's bench good enough to compare two versions of our search index, and how would such a file \
look?
When a test fails, the diff of large price objects is cut off. Which option in Vitest shows the whole \
object?
Help me with the Vitest config, please. The coverage thresholds should be 90 for lines and 80 for \
branches, and the folder generated should be left out.
If I want to use Vitest in a package which isn't built with Vite at all, only with tsc, does that work \
without further ado?
Is there something in Vitest like chai-as-promised, or is expect(promise).rejects.toThrow already \
everything I need?
I'd like to try component tests in a real browser. What state is Vitest's browser mode in, and does it \
take Playwright as provider?
Please explain this message, it appears since I set the pool to threads:\nError: process.chdir() is not supported in workers\n ❯ test/import/catalogue.test.ts:12:9
I liked createSpyObj in my last project. How would I build such an object of spies in Vitest with \
correct types?
How should I name the files, *.test.ts or *.spec.ts, so that Vitest finds them and Playwright doesn't?
How do I give one slow Vitest test thirty seconds and two retries without changing the defaults of the \
others?
In tsconfig the types array should contain vitest/globals, right? My editor still underlines describe.
How do I pin the time zone for a Vitest run, via environment variable or in a global setup file?
Help, my mocks don't reset! Where do I put clearMocks for Vitest, and does it differ from restoreMocks?
What would a dependency check look like that lets vitest, @vitest/* and @playwright/test through and \
stops other runners?
After the move to Vitest our snapshots of the theatre shop have other quotes and blank lines. Is there \
a setting for the format, or do we accept the new one?
How do I start a server once for all Vitest files and pass its port to the tests? I read about \
globalSetup and provide.
does vitest work with react native components at all or do we only test the hooks of the ticket wallet \
with it?
In the retry test the first call should reject and the second one resolve. Is mockRejectedValueOnce \
followed by mockResolvedValueOnce the right way?
With c8 we had a text summary at the end of the run. Which coverage reporter of Vitest prints the same \
short table?
Our CI log shows this for every file. What's missing?\nError: Failed to load url vitest.setup.ts \
(resolved id: vitest.setup.ts). Does the file exist?
Where do I put helper functions that several Vitest files share, and how do I keep them from being \
collected as tests?
Ines wants to see console output only of failing tests. Is there a Vitest option for it?
Please answer this Stack Overflow style question for our internal board: "How do I test that an async \
function throws with Vitest?" Give the best practice with an example.
In Vitest, is it better to stub the global fetch with vi.stubGlobal or to run a mock server? We have \
about thirty taxi fares to fake.
The sales people want to see green bars in the browser. Can the Vitest UI be exported as a static html \
report?
I can't make friends with Vitest's watch mode. Which keys does it know, and can I make it rerun only \
the failed files?
Can coverage of Playwright runs be merged with that of Vitest, or would you report the two separately?
Vitest bundles chai internally, I saw it in the lock file. Is that against our rule, or is it fine as \
long as nobody imports it?
How do I run a single test in Vitest? I'd like a script "test:one" with a filter on the title.
What would I have to do to see Vitest failures as annotations in the GitHub merge view?
I need somebody to teach me how parallelism works in Vitest: threads, forks, concurrent tests inside a \
file. Use our MailQueue as the running example.
Hey, quick one. The team lead of logistics wants his people to read the test titles in a tree. Does \
Vitest have a reporter that prints nested suites, even when everything passes?
When two tests in the same Vitest file write to the same temp folder they collide. Is there a fixture \
mechanism like test.extend I could use to give each its own?
toHaveBeenCalledAfter is new to me. Since which version does Vitest have it, and what does it compare?
Why does vi.importActual return a promise, and how do I type the result so that TypeScript knows the \
module?
The volunteers of the fishery start the tests on a Raspberry Pi. With how few workers can Vitest run, \
and how do I limit memory?
What's the usual way to test a cron job in Vitest? The dunning letters go out at 6 a.m. on working days.
Is there something like typed doubles of an interface for Vitest, or do I write vi.mocked with a \
partial object?
nyc wrote its report to .nyc_output. Where does Vitest write coverage, and can I keep the lcov file \
where Sonar expects it?
On the train I have no network. Give me a complete vitest.config.ts with comments for each option that \
I can study.
For people who come from pytest: what corresponds to fixtures, parametrize and monkeypatch in Vitest?
In Vitest, does nesting describe blocks three levels deep cost anything, or is it merely a matter of \
taste?
pick-list tests take 40 s because every file loads the whole product catalogue. can vitest share it \
between files or is isolation in the way
Snapshot of a Date breaks on every machine in another time zone. What does one do in Vitest?
Quick chat question: my vi.mock is ignored when the path is written with the alias. Is that known?
Product owner here. In the Playwright report I see "flaky" at the waiting list. What does it mean, and \
should I worry?
Since Tuesday a CommonJS package makes trouble in the tests. server.deps.inline is the Vitest keyword, \
I think. When is it needed and what does it do?
Turborepo: which inputs and outputs should the "test" task have if it runs Vitest with coverage?
Is there a limit to how many projects a Vitest config can hold? We have 61 packages.
vi.hoisted: what's it for? I've seen it in test/booking and can't make sense of it.
Do you see why this assertion fails in Vitest?\nAssertionError: expected { net: 10, gross: 12 } to be { net: 10, gross: 12 } // Object.is equality\nIf it should pass with deep equality, replace "toBe" with "toStrictEqual"
With toBeCloseTo in Vitest, what precisely does the second argument mean? My salt is off by 0.004.
One Vitest file per country makes 27 files with nearly the same content. Would a single describe.each \
be better for the report?
Does Vitest honour __mocks__ folders next to node_modules automatically, or must I call vi.mock for \
each package?
On my machine it works, on CI it doesn't: Playwright says the executable doesn't exist. Do I need to \
install browsers in the job, or is there an image?
"3 tries, then 10 minutes off": how would one test the ten minutes with Vitest without waiting, if the \
code uses performance.now?
Why is the suite red?\n FAIL  src/BookingForm.test.ts > shows the price\nError: Test timed out in \
5000ms.\nIf this is a long-running test, pass a timeout value as the last argument or configure it \
globally with "testTimeout".
Our e-learning platform has a code sandbox in which learners run tests in the browser. Can Vitest be \
run there, e.g. in a web container?
Red, green, refactor: can Vitest's watch mode show only the one test I'm working on and stay quiet \
about the others?
Find out for me which Vite versions go together with the current Vitest and whether our Node 20 is \
enough.
Can Vitest do something like AVA macros, i.e. a test body that I reuse with other parameters?
Good evening, how can I load an old script that writes to window into a Vitest test without changing \
the script?
What is the difference between mockReset, mockClear and mockRestore in Vitest, in version 3?
Every second question in our channel is on mocking ES modules. Make a FAQ with ten answers based on \
vi.mock.
Our Playwright fixtures start a fresh database per worker. How do I find the worker's number inside of \
the fixture?
If I use test.concurrent in Vitest, why do I need the local expect from the context for snapshots?
How large may a deviation in toHaveScreenshot be before it fails, and where do I set maxDiffPixelRatio \
for all specs?
The intern has written "expect(screen.getByText('Book')).toBeInTheDocument()" and it doesn't run under \
Vitest since matchers are missing. What goes into the setup file?
Does Stryker's Vitest runner need single-threaded mode, and what about in-source tests?
Is vitest init of any use, or do you write the config yourself?
npm init playwright@latest asks me four questions. Tell me the best answers for our dance school shop.
Which parts of Playwright should designers learn so that they can check the colour picker on their own?
With Testcontainers the first test takes 20 seconds. Where's the right place in Vitest to start the \
container once?
Let me see how test coverage with @vitest/coverage-istanbul is set up. A complete working example for \
packages/maps would be great.
In Playwright, how can I delay the first upload's answer so that the second overtakes it?
The mocks of our UI kit exist only for Jest. Is there a trick to load them under Vitest for the time \
being, or what has to be replaced in them?
I like to keep tests in the same file as the code. How does in-source testing of Vitest work, and does \
it land in the production bundle?
toMatchFileSnapshot: how do I update just three of the fifty crossword files, not all?
After an upgrade from Vitest 1 to 3, `vi.fn<[string], number>()` no longer compiles. What's the new \
form of the generics?
Please look at our GitHub workflow for Playwright: do we need to cache browsers, or is it slower than \
downloading?
Svelte: which plugin do I need so that Vitest can compile the recipe cards, and why does onMount not \
run?
Ticket from QA, translated: "How can we run only the specs tagged with smoke?" We're on Playwright 1.48.
Is there an advantage in running pure logic like the e-bike rules with environment node, while \
components use happy-dom? How do I split this up in Vitest?
Give me a hint how to get a nicer failure message in Vitest: can expect take a second argument with a \
text?
Is "describe.configure" only in Playwright, or is there something like it in Vitest to run the tests of the ferry timetable serially?
Vitest says "No test suite found in file", although there's one. Why?
vitest run vs vitest watch in ci?
How do I skip a Vitest test on Windows only?
Which Vitest command lists tests without running them?
What methods does a custom reporter in Vitest have to offer, and how do I get at the failed tests at \
the end?
Hello! Newcomer here, second day. Which command starts the tests for only the package I'm working in? \
We have pnpm and Vitest.
Some tests of bids hang and I see no reason. With Jest there's --detectOpenHandles. What do we have in \
Vitest for that, the hanging-process reporter?
How do I start type tests in Vitest, is it --typecheck, and which files are taken into account?
vi.advanceTimersToNextFrame: in which version did it appear and must requestAnimationFrame be listed in toFake?
Help the colleagues in the support chat: their Vitest run leaks memory. Are logHeapUsage and a memory \
limit for workers the options to try?
The moderation queue test should warn me when it's slow. Is there a slowTestThreshold in Vitest?
Is Playwright's WebKit the same as Safari on my Mac? The sofa picker bug shows in one only.
happy-dom for the menu tests?? what does it lack compared with jsdom
Where does Vitest look for its config?
How many retries does Vitest do by default?
Container numbers have a check digit. We hold 400 samples as JSON. Should I import the JSON in the \
Vitest file or read it by fs, and does watch mode notice changes in it?
Is there a drop-in for jest-canvas-mock under Vitest? The harbour map draws on a 2d context.
Vet clinic: our Playwright test for the receptionist's flow needs a printer dialog. How does one deal \
with window.print there?
I find `expect.objectContaining` unreadable. Is there toMatchObject in Vitest, and how strict is it \
with arrays?
Something practical: can I have Vitest fail when a component logs to console.error while rendering?
How do I write the template-literal table of it.each in Vitest so that prettier keeps it aligned?
The gym's Playwright traces are too big for our artefact store. Can I keep them only for failed specs?
Our docs generator extracts examples from Vitest files. Can a test carry metadata, like task.meta, that I read in the reporter?
question: vitest and path aliases from tsconfig, plugin or by hand?
bug?: vitest prints "close timed out after 10000ms", why
Can Vitest use a snapshot serializer written for pretty-format by a vendor? Where do I register it?
Does vi.spyOn call through by default, and how do I silence it for one call only?
jest.mock had a virtual option for modules that don't exist. How do I mock a virtual module like \
"virtual:calendar" in Vitest?
How are custom matchers typed in Vitest 3, do I extend Matchers or Assertion in the module declaration?
The sales engineers' laptop has no admin rights. Can Playwright's browsers be placed in a custom folder by an environment variable?
A student of ours asks: "vi.mock doesn't replace the function when it's called from within the same \
module. Is that normal?"
Where in the repository would you put Playwright fixtures shared by four apps?
Our Portuguese colleagues see broken accents in Vitest's output on Windows. Is it the terminal or the \
reporter?
No longer than two seconds per Vitest file is our aim. How do I see which part is transform, collect, \
or test time?
Our CI stops here. What have I misconfigured?\nError: Cannot find dependency 'jsdom'\n ❯ \
Object.loadEnvironment node_modules/vitest/dist/chunks/environment.js:41:11
Could you complete this config and add the missing include and setupFiles?\nexport default \
defineConfig({\n  test: { environment: 'jsdom' },\n});
My test does not see the spy. Where's the mistake?\nimport { add } from './cart-api';\nvi.spyOn({ add \
}, 'add');\nawait submit();\nexpect(add).toHaveBeenCalledTimes(1);
Where do I put the retries?\nexport default defineConfig({\n  use: { baseURL: 'http://localhost:5173' \
},\n});\nAnd does Playwright mark a test as flaky if it passes at the second try?
What I wrote on the tram, does it freeze Date only, or timers too?\nvi.useFakeTimers({ toFake: ['Date'] });\nvi.setSystemTime(new Date('2025-10-26T00:30:00Z'));
Is `--coverage.enabled` in this command the same as `--coverage`, and why is there no report?\npnpm \
vitest run --coverage.enabled --coverage.reporter=lcovonly
Before I begin, I had a look at docs/testing.md. It says tests run with pool vmThreads. What's the \
difference to threads and forks, and is it still advisable in a project with a lot of jsdom?
As a preparation of tomorrow's review: how would I write an asymmetric matcher of my own for Vitest, \
e.g. expect.closeToMoney?
Does Vitest have a TAP reporter? The patent attorney's tool reads nothing else.
What's the difference between it.skip, it.todo and it.fails in Vitest, and how do they count in the \
summary?
A bit of luxury for packages/donors: tests that restart in 100 ms. What could I turn off in Vitest to \
get near that, isolation maybe?
Let me think aloud: our REST client retries with back-off and the Vitest test with fake timers never \
ends. Is it since the promise needs a tick between two timers?
Is there an option in Vitest that stops at the first failed test? I'm used to --bail from mocha.
jsdom has no media elements that play. How do I stub HTMLMediaElement.prototype.play in a Vitest setup \
file?
Choir app: vitest can't find "@/lib/dates"
The coffee subscription has contract tests with pact in Vitest which need to run one after the other. \
Is fileParallelism false what I want, or singleFork?
An honest question: can Playwright run against two domains? We have shop.example and pay.example. Do \
cookies carry over in one context?
The test for `slug` fails in Node 22 only. Could it be Vitest's fault, and how do I find that out, with a plain script maybe?
Sinon's mock.expects(...).once() fails at verify(). Is there an equivalent order of thinking in Vitest, or do you always check afterwards by toHaveBeenCalledOnce?
Can I start Vitest from a script and get the results as an object? I found startVitest in vitest/node \
but no example with results.
Good tests, wrong order: does Vitest let me define a sequencer so that the smoke tests come first?
Lint says vitest/expect-expect is violated, though my helper asserts inside. How do I tell the rule \
about my helper?
Physio app, again. After two hours of vi.mock trouble with the calendar module: could the cause be that it's imported in the setup file before the mock?
What does vi.mock do without a factory: are all functions of Stripe's module replaced by spies \
returning undefined?
Hey there, could you help me with svg imports in Vitest? Our icons break each test in packages/icons as the plugin svgr isn't in the test config.
Is there a way to check that a lens price table has no gaps, other than loops in a Vitest test? For \
example a soft assertion that collects all failures?
Optician here, I have no clue about programming, but my shop's Vitest says "1 obsolete snapshot". Is \
this dangerous?
Does test.extend in Vitest tidy up after the test if I write code behind `await use(clock)`?
I want to write tests as in Java: a class with set-up and methods. Can one do so in Vitest, or would \
you advise against it?
Let me know how to spy on a getter in Vitest, with the third argument of vi.spyOn, and whether it works on class instances.
Does anyone know whether Vitest's browser mode can run in WebKit, and which provider I need for this?
Ebooks: our Vitest test reads a 30 MB file and the worker is killed. Would forks be better than threads?
Not everyone has a Mac. Can those without run Playwright's WebKit on Linux for the gallery page?
Could we drop Vitest's globals? What's the quickest way to add all the imports?
How do you say "before all files, once" in Vitest?
Take a screenshot on failure: in Vitest browser mode, how?
There's a table with 43 rounding cases from the bank, in csv. Can I import csv in Vitest with ?raw and \
split it there?
How would I quarantine flaky tests in Vitest: tags, a separate project, or retry in the options of the \
test?
Wouldn't it be cool if the test output were spoken? Which hook in a Vitest reporter gets called when \
all is done?
In this sprint I'd like to see zero red builds. In Playwright, what's the difference between retries \
and expect.toPass?
test.each with 5,000 generated paths in Vitest: is the overhead per case a problem, or should I loop \
inside a single test?
It looks as though Vitest isn't liked by our old Node 16 kiosk image. Which Node version is the minimum now, and can I run tests elsewhere and just deploy the bundle?
By the way, is there a wiki page on vi.mocked? I never know when I need it for the types.
In services/mailer the RabbitMQ connection takes some seconds in beforeAll and Vitest aborts after ten. Is hookTimeout the right option, and can it be set for this single hook?
I want to mock the AWS SDK in the upload service. Does aws-sdk-client-mock work under Vitest, and are \
there matchers for it?
Type definitions collide: "Cannot redeclare block-scoped variable describe". We have vitest/globals and something else in the project. How do I find out what the other is?
What's the recommended folder structure for Vitest tests in a TypeScript project, next to the source or in a test folder? Does it matter for coverage?
The e2e tests take the wrong browser on CI. How do I tell Playwright to use the installed Chrome \
instead of its own Chromium?
Vitest's jsdom environment lacks ResizeObserver. Where is the best place for a polyfill, and should I \
reset it between tests?
Which matcher should I use in line 40 for the float comparison in Vitest?
please tell me how to run vitest for one package of the monorepo, thanks
Does Playwright's recorder handle file uploads and hover menus in our order flow?
Can you help me with the Playwright config for the three environments? One baseURL each, chosen by an \
environment variable.
In the repo root we have vitest.config.ts with projects for all apps. Which settings can only be in the root, coverage and reporters?
What's the difference between test.each and test.for in Vitest when the rows are arrays?
Vitest's watch mode doesn't notice changes in WSL. Does server.watch.usePolling help?
Please answer the question in our forum: "How do I set up Vitest for a plugin without Vite?" Give a \
minimal config.
How can I wait for an element in Playwright without a fixed timeout? Our login spec has a \
waitForTimeout of three seconds.
Do we have to rename our test files if some of them should run in the browser and others in node with \
Vitest projects?
Do I need vi.restoreAllMocks in each file, or does the option restoreMocks do?
Is there a way to print a helpful message when our helper `expectMoney` fails in Vitest, with the line \
of the caller instead of the helper?
I've forgotten how vi.setSystemTime and useFakeTimers relate to each other. Remind me, with the session timeout as an example.
Do unit tests for the tax engine run in parallel in Vitest if they're all in one file? If not, should I split taxes.test.ts?
The ESLint rule no-restricted-imports stops me from importing sinon. What is the Vitest way to replace \
a property on an object for one test?
Is it possible to share the login state between Playwright specs so that the wishlist spec doesn't log \
in each time?
As a workaround for the broken Vitest plugin in our IDE, how can I run the test at the cursor from the \
terminal?
There is a failing snapshot in the header. I think it's because the class names have a hash. How do I \
configure css.modules.classNameStrategy in Vitest?
Please find out whether `vitest --changed` needs git and what happens in a container without.
We have three flaky specs in Playwright. Is it better to raise expect.timeout or to wait for the \
response of the API?
Hearing aid shop: the Playwright spec books an appointment in the past as the clock of the CI is UTC. \
How do I set the browser's time zone?
Why do I get this?\nError: [vitest] No "getPrice" export is defined on the "../api" mock. Did you want \
to return the actual module?\nThe mock contains only getStock.
Why do I get this?\nError: [vitest] There was an error when mocking a module. If you are using \
"vi.mock" factory, make sure there are no top level variables inside, since this call is hoisted to top of the file.
Is this correct for thresholds at 85?\ntest: {\n  coverage: { provider: 'v8', thresholds: { lines: 85, \
branches: 85 } },\n}
What does this tell me?\nError: locator.click: Test timeout of 30000ms exceeded.\n  - <div \
class="cookie-banner"> intercepts pointer events
Could you look at how our coverage is computed? The report lists files which no test imports with 0 %, \
and others not at all. In Vitest, is it coverage.include that decides about this? We changed from \
version 2 to 3 last week.
What does a VS Code launch configuration "Debug Vitest file" look like, with ${relativeFile} as \
argument?
On our build server Vitest uses too much memory. What effect do maxWorkers, isolate and pool have? The \
three large packages are orders, stock and crm.
Speed matters most. Vitest takes 1.1 s for a handful of pure functions. Where does the time go, and can I shorten the start?
Please help Giulia with her Angular component. She needs to know whether TestBed and fakeAsync work in \
Vitest or whether she should use vi's timers.
vitest ui on a remote machine, which flag?
What goes in a Vitest setup file?
The certificate generator puts the current date into the PDF, so our Vitest test with a hash fails each day. Is faking the system time enough, or does the library ask somewhere else?
How do I simulate pasting HTML from Word in Playwright, with the clipboard API or by a synthetic event?
Do stories with play functions count towards coverage when they run by the Vitest addon of Storybook?
Is there a plugin which shows Vitest results as comments in Bitbucket?
fast-check prints a counterexample and a seed when our Vitest test on stall allocation fails. How do I \
replay just that seed?
There are people in our team who can't stand `expect`. Does Vitest export an `assert`, and may it be \
mixed with expect?
In Vitest's globalSetup I start a simulator as a child process. How do I make sure it dies when I press Ctrl+C in watch mode?
Is there something in Vitest like QUnit's assert.expect(3), so that a test fails if not all assertions \
ran?
Teach me spies in Vitest in ten minutes, I have to use them for the donation receipts this afternoon.
Can we have Vitest started by `nx test cart` with a filter on the file name? How are the arguments \
passed on?
My tests pass locally with Vitest, but fail in the pipeline with a different locale. How do I set the \
locale for Intl there?
A Vitest test with a million draws takes 8 seconds. Should it be tagged and run at night only, and \
how's that done with projects?
The volunteers' chat is a WebSocket. How do I wait for a message in Vitest, vi.waitFor or events.once?
Golden master tests in Vitest for 500 inputs: one snapshot with all, or 500 small ones? What's easier \
to review?
My manager would like one dashboard for all kinds of tests. Allure is fine. Is there an adapter for \
Vitest and one for Playwright, and can the results be merged?
fake-indexeddb/auto in Vitest: in setupFiles or per test file, and how do I get an empty database for \
each test?
Participants of our course "Testing for e-commerce" use Windows, Mac and Linux. Which versions of Node \
and Vitest should I prescribe?
How would you test debounce in a search-as-you-type field with Vitest when userEvent itself waits on \
timers? I heard of advanceTimers.
Please check our Bitbucket pipelines: could Vitest's shards be run as parallel steps, and where do the \
blob reports get merged?
Would an integration with BrowserStack be possible from Playwright, or do we need our own devices for \
real iPhones?
Tariff tests take long because of the database. Is there a worker id in Vitest, like VITEST_POOL_ID, to give each worker a database of its own?
A new joiner asks for a hint: where's the place for mocks of node modules in Vitest? Show her, for \
axios.
For the feeds: when do I need vi.unstubAllGlobals in afterEach?
Our old Perl dashboard reads TAP. Is Vitest's tap-flat reporter what I want for it?
Our tests print 4,000 lines of warnings. What do silent and onConsoleLog do in Vitest?
I come from the back-end side and like @BeforeAll and @Nested. What are those in Vitest?
Infrastructure code in CDK: bundling of lambdas makes each Vitest run slow. Can I stub the bundling in \
the tests?
Loading a browser extension in Playwright: does it work in headless mode by now?
How can I test IPC handlers of an Electron app in Vitest, by mocking electron's module?
Add a hint for me: how do I load a WASM file in Vitest, with ?init or by reading the bytes?
Please look into the flaky CI of the bike shop: Vitest says "Worker terminated due to reaching memory \
limit". What's the first thing to check?
The colleague who reviewed my tests says that Vitest's `toEqual` ignores undefined. Is toStrictEqual \
the cure, and can a lint rule demand it?
Show how to reset the canteen's singletons between tests in Vitest: vi.resetModules and dynamic import?
Small question: how do I test the stock stream, an async iterator, in Vitest?
Tiny wish: `context` as alias for describe in Vitest. Is it as easy as const context = describe?
Please help me reorganise the test folder. Unit, integration, e2e. Do I need two Vitest projects for \
different timeouts, or can a folder have its own?
Our logger has 100 % branches in istanbul and 94 in v8. Which one in Vitest is right?
Please tell me what corresponds to our Ruby helper `eventually()` in Vitest: expect.poll or vi.waitFor?
I'd like to be able to run a test file directly: `node price.test.ts`. Does Vitest allow that, or is \
`vitest run price` the shortest?
How do I put vitest into pnpm's catalog so that all packages share a version?
Is there something like Chai's `change().by()` in Vitest, or do I compare before and after by hand in \
the test?
I'd like the CI to fail if coverage sinks below 80 % in packages/hoses only. Are thresholds per glob \
possible in Vitest?
Have a look at this failing hook, please. Why are all tests marked as skipped?\n FAIL  \
orders.test.ts\nMongoServerSelectionError: connect ECONNREFUSED 127.0.0.1:27017\n ❯ orders.test.ts:8:3 \
(beforeAll)
Is there a matcher that checks the arguments as well?\nconst send = vi.fn().mockResolvedValue({ ok: \
true });\nawait notify(send, 'a@b.example');\nexpect(send).toHaveBeenCalledOnce();
Error on start: "No test files found, exiting with code 1". I'd run vitest in packages/hose. Is the \
include pattern wrong, or should I pass a flag?
When I press F5 in the editor, the current Vitest file should run with source maps. What does \
launch.json need?
The Madrid team wants to know where vi.restoreAllMocks should be called. Answer with an example that \
they can paste into their suites.
I'd like to know whether Vitest has a matcher for "neither null nor undefined" that also narrows the \
type.
Is the package `jest-when` compatible with Vitest, or is there a vitest-when for stubbing by arguments?
Our unit tests have to work in IntelliJ with green arrows. Which version supports Vitest in a monorepo, and what must be configured?
Get me a summary of the test results: how do I merge blob reports of four Vitest shards?
Could you explain to Mateusz how to run one test in Vitest, by .only, by line number or by name?
Are there "table tests" in Vitest that show the row's values in the title? How are placeholders like \
$points written?
I'd rather test in the language of the customer. Can titles in Vitest be German with umlauts, and is \
filtering by them possible on Windows?
A partner's SDK exports jest matchers. Can expect.extend of Vitest take them?
Vitest coverage shows 0 % for .vue files, why?
Instead of another meeting on flaky tests, I'd like to know: can Playwright run a spec twenty times, \
and Vitest too?
A while ago we moved the e2e from Cypress to Playwright. I miss aliases for requests. What's the idiom, page.waitForResponse before the click?
Dates, dates, dates. Is mockdate needed with Vitest, or does vi.setSystemTime without fake timers do \
the same?
The pipeline of the archive runs on Node 12. Vitest won't run there. Could I run the tests on Node 22 \
and only the build on 12?
My question is about naming: in Vitest everything is called vi.fn, but is it a stub, a spy, or a mock \
in the classic sense?
I've a weird situation where Vitest passes and production fails, since esbuild and tsc treat decorators differently. How do I make Vitest test the compiled output?
I need two environments in one test run: node for services, jsdom for components. Are two projects in \
vitest.config.ts the cleanest way?
Do I need `await` before every expect in Playwright?
The repair shops' importer uses a native module that crashes in worker threads. Is pool forks in Vitest the answer?
The tests of the macro editor produce act() warnings in Vitest. Do I need IS_REACT_ACT_ENVIRONMENT or \
is an await missing?
I have ten minutes. Explain vi.mock hoisting and why my variable is undefined in the factory.
""")

REQUESTS["frameworks_comply/clean"] = literal(r"""
Find every file in the monorepo that still imports chai and list it with the line number.
In package.json the test script still says mocha --recursive build/test. Replace it by vitest run and \
remove the dev dependencies that are no longer needed.
Remove QUnit from the admin grid package, its two html runner pages included.
Add an eslint rule to the root config that forbids imports of jest, @jest/globals, mocha, chai, sinon \
and ava, with a message that points to Vitest.
Which of our lock files still contain anything of the karma family? List package, version and who pulls it in.
Someone left a nightwatch folder and a chromedriver download in the guided tour app; please get rid of \
both and of the ignore entries that go with them.
Drop ts-jest from the shipping package, nobody needs it any more.
I want the review bot to object whenever a merge request brings in jest, mocha or a similar runner. \
Write the check over the package.json diff and a friendly reply text that names Vitest.
The docs folder still tells newcomers to install the Jest extension for VS Code. Correct that to the \
Vitest one, and check the onboarding checklist for the same mistake.
There is a leftover cypress.config.ts in apps/auction and a videos folder of 300 MB. Delete them, clean the .gitignore and the cache step in CI.
Marta's branch brought in a .mocharc.yml with ts-node registration. Please take it out again, tell her \
kindly in a comment that our packages run under Vitest, and point to packages/tax as a model.
Does anything in our repo still call wrapper.find or shallow? If yes, give me a list sorted by package.
The CONTRIBUTING file says that tests may be written in either Vitest or Jest. That's outdated, only \
Vitest is allowed. Please correct the paragraph.
Ticket SHOP-904\nTitle: Remove old test runner\nTo do: delete jest.config.cjs, babel.config.cjs and the two presets, check that nothing else needs babel, CI must stay green.
Check the Dockerfiles of all services for selenium/standalone-chrome and strike them where the tests \
run through Playwright already.
You don't have to touch the tests themselves. Just take --reporter dot and the mocha call out of the \
Makefile, where they have stood unused since March.
Just delete the `"ava"` block and the .ava snapshot files, the rest I'll do myself.
The donation form has a features folder with .feature files that no pipeline executes any more. Remove \
it, the cucumber.js profile as well, and check the sonar exclusions.
Sinon is still listed under devDependencies of packages/scheduler although its last import is gone. Out with it, and with @types/sinon.
The wiki page "Testing at our shop" has two samples with cy.get and one with jest.fn. They mislead \
newcomers, please replace or delete them.
The scaffolding command `pnpm new:package` still creates a jest.config.ts. Strip that from the template and check the packages made since June for the superfluous file.
In .storybook there's a test-runner-jest.config.js that nobody reads any more since we run the stories \
through Vitest. Remove it with its dependency.
Please fix this so the pipeline is green again; the old script line should go, Vitest is what we \
use:\n> jest --ci --coverage\nsh: 1: jest: not found
The template of our merge requests still asks "Did you add a Jest spec?". Change the wording to Vitest \
and drop the old example.
Someone copied this.timeout(30000) and this.retries(2) from old examples into files of the bouncy \
castle shop. Find such leftovers and remove them.
After the merger with Kranich Media we took over thirteen repositories. Which of them have a banned \
test runner in package.json? Write a script that lists them with the name of the runner.
There's a small wrapper `mock()` in packages/tickets that calls jest.fn inside. Replace it by vi.fn and delete the jest globals from the tsconfig types.
In tsconfig.test.json the types array still lists jest and jasmine. Take both out and see whether \
everything compiles.
The team in Porto added mocha to the allowed list of our dependency check. Take it off the list again; \
the surfboard rental has been on Vitest since May.
Photo print shop: karma-typescript, karma-chrome-launcher and karma-coverage are all still in \
package.json. None is used. Please tidy up and run the install again.
The Nest CLI created test/jest-e2e.json and a jest block in our new service. We don't use these, delete them and the five dependencies.
Somebody has put `const jest = vi` on top of nine files so that the old calls went through. Remove the \
line and rename the calls properly.
Whoever made the template repository put "mocha": "^10" and "c8" into it. New customers should start \
with Vitest only, so remove both and adjust the README.
The plant shop has a cypress folder, and no, not the hedge: it's the old e2e tool with its fixtures and plugins. Remove it, since the Playwright journeys cover the same.
Please make CI fail as soon as somebody commits a file called jest.config, karma.conf, .mocharc, \
cypress.config or wdio.conf, whatever the ending.
The nightly build of the grandstand tickets still has a job that calls protractor and always ends in \
"allowed to fail". Take the job and conf.js away.
Release week for the opera shop. There's a wdio.conf.ts from an experiment in the root; make sure that \
it and its four services are gone by Thursday.
Find out how many of our packages still use Jest, and open a ticket for each of them.
The dependency check reports chai although nobody imports it: Vitest brings it along. Make the check \
look at direct dependencies and imports only.
I would like a nightly script that goes through all our GitLab projects via the API, opens each \
package.json and tells me in the chat where mocha, jest, ava, tap or karma turn up. Names and links are enough.
A leftover from the agency: `import sinonChai from 'sinon-chai'` in test/setup.ts, never called. Take \
the line and the two packages out and run the suite once.
Change the Renovate config so that merge requests for jest, ts-jest and @types/jest are no longer \
opened, since we removed these. Group vitest and @vitest/coverage-v8 instead.
As discussed with Beatriz in the stand-up, the Cypress trial in the climbing hall's belay-certificate \
module is over. Take out the folder, the two specs and the CI job.
Dunning letters: the describe block in letters.test.ts calls jest.setTimeout(60000), a leftover. Vitest has its own option in the config, so remove the call and look for more of the kind.
The voucher tests mix vitest with sinon doubles and chai-subset. Strip the two foreign libraries, the \
rest of each test is fine.
Following the licence audit of 14 May, action 3 reads "strike unused dev dependencies". In \
packages/shipping these are nyc, mocha, and ts-mocha. Please go ahead.
Dependabot wants to lift cypress from 12 to 13 in apps/rental, a folder whose e2e tests moved to \
Playwright long ago. Close the reason for good: remove the package and the config.
The README of our open-source slider advertises "tested with QUnit and BrowserStack", which stopped \
being true in 2022. Correct it, and remove the qunit folder.
Karma, please, out of the date picker's package.json!
Somebody put chai's `expect` in the global scope of our tests. Undo it and convert packages/fx to the \
import from vitest.
The folder legacy/coupons has a gulpfile whose test task calls gulp-mocha. The specs are long gone. \
Drop the task, the plugin, and the paragraph about it in the readme.
apps/opera-archive: Karma's config, its debug page and two launchers are unused since the tests went to Vitest. I'd like a merge request that contains only the deletion.
Hidden in the settings of the monorepo's nx.json is the generator default for libraries. It says \
unitTestRunner jest and e2eTestRunner cypress. Change both to what our house rule allows.
Turborepo: strike the pipeline entry "test:jest" and the scripts of that name, all apps have "test" \
with Vitest by now.
In each of our 61 packages lies a jest.config that extends a root preset. A script should delete the \
ones where no test file imports from jest and list the rest.
Strike "Cypress" from the skill matrix and the job ad on our career page, since we haven't used it \
since autumn. Write Playwright in its place.
I've been asked to bring the number of dev dependencies from 212 to below 150. Start with everything \
that belonged to jest, babel-jest, enzyme and karma, none of which are in use.
Twelve micro-frontends of the sailing school depend on jest-fetch-mock, eleven of them without a single use. Clear out the eleven and give me the path of the last use.
In e2e/consent lies a TestCafe script that legal once asked for. The record now comes from Playwright. \
Delete the script, the licence note and the CI variables for it.
Remove the stage from the Jenkinsfile that installs Chrome and runs `ng test \
--browsers=ChromeHeadlessCI` through Karma. There's no spec left for it to run.
From an email by the agency: "All our work is delivered with a complete Mocha suite." Write the \
paragraph of the contract that rules out runners other than Vitest.
If jest-puppeteer shows up anywhere in the lock file, tell me by which package it is required, and \
remove that requirement where the map tests have moved.
In the ADR, replace the sentence "We use Jest" with "We use Vitest" and adapt the examples. The \
decision is old, only the text was never touched.
Our bot answers "/test" in the chat with a generated Jest file. Rewrite the prompt and the template \
behind it so that nothing but Vitest comes out.
In the devcontainer definition the extensions Orta.vscode-jest and hbenl.vscode-mocha-test-adapter are \
still preinstalled. Remove both, and add vitest.explorer.
Good evening, the legacy billing has a folder "lib/jasmine-2.0" checked in with the whole framework. It isn't loaded by anything. Could you remove it from the tree, and mention the size saved in the commit message?
Fastify's generator has put a .taprc and "tap" in our bus delay service. Neither is needed, throw them \
out.
Somebody built an alias `#test` which resolves to Jest, Mocha or Vitest depending on an env variable. \
That's over: replace each import by vitest and remove the alias.
A search for "sinon" gives 14 hits in docs, 3 in code, 1 in CI. Clean up all eighteen, with the code \
ones changed to vi.
The printing plant's proof approval is tested in Playwright from upload to signature. There's still a \
cypress.env.json from the agency next to it. It's dead, remove it, and the variables in CI too.
Somewhere in our wiki there's the advice to use Jest for all React packages. Find it, and correct it to Vitest.
We paid for a TestCafe Studio licence until December. It's not to be renewed; remove the scripts, the \
job, and the mention in the tool list.
react-scripts is in package.json only because of "react-scripts test". The tests themselves run in \
Vitest already. Remove it and the eslintConfig that extends react-app/jest.
eslint-plugin-jest, eslint-plugin-mocha and eslint-plugin-chai-friendly are configured, though we only \
have Vitest. Remove the three and put the Vitest plugin there.
The example test that came with the socket.io template is for mocha. We never touched it. Delete \
example.spec.js, and its dev dependencies too.
Unset `"jest": { "preset": "ts-jest" }` in apps/trails/package.json and check that yarn test starts \
Vitest.
Here's our package.json. What can be deleted if only Vitest is used?\n{ "scripts": { "test": "vitest \
run" }, "devDependencies": { "vitest": "^3.0.0", "jest": "^29.0.0", "babel-jest": "^29.0.0", \
"@types/mocha": "^10.0.0" } }
The summer school's repo has a vendored jasmine-core 3.4 which triggers a security warning. Nothing \
refers to it since the exercises run in Vitest. Remove it, please.
Please touch nothing but the lock file and package.json: chai, chai-as-promised, mocha and nyc have to \
go from statements-parser.
Please go through all GitHub workflows and remove steps that use cypress-io/github-action or \
browser-actions/setup-chrome for karma.
@vue/cli-plugin-unit-jest and @vue/cli-plugin-e2e-cypress are both listed, both dead. Delete.
Each time I open the project, I see the same yellow bar: "Jest not found". Make it vanish by removing \
the Jest settings from .vscode/settings.json.
mock-fs doesn't work with new Node versions and we used it in mocha days only. Is it anywhere still? \
Remove it.
Remove tests/cypress, login is covered by Playwright.
pls remove jest types from tsconfig
Any qunit left? Kill it.
Drop `"cypress"` from tsconfig types.
Forbid .feature files in CI.
Is wdio anywhere in the docs? Take it out.
In packages/reporting there's a custom mocha reporter that posts to Teams. No suite runs on mocha these days. Remove the file, its tests and the registration.
Check whether any script in our repos has "--reporter nyan" or other mocha flags, since the sponsor's \
engineers laughed about it. Drop the scripts that can't run anyway.
A change of wording for our policy: "Vitest is preferred" shall become "Vitest is the only unit test \
runner". Put that in and take Jest off the allowed list of the bot.
jasmine-marbles, jest-marbles: neither is imported since we use RxJS' own TestScheduler under Vitest. \
Please take both out of the root package.json.
Please go through the pull request of Noor and comment on her tests, asking for vi wherever she wrote \
jest.
Help the colleagues in the support chat: they still have Jest in two repos, and want to be rid of it. A checklist of files and dependencies to delete would help.
When you create a component for me, you keep writing jest.fn in the tests. Put a rule in AGENTS.md that says vi.fn from vitest and nothing else.
I inherited packages/bouquet with "test": "nyc mocha" and no tests inside. The script makes no sense: \
take it out with both packages.
Our plop generator asks "Which test framework? jest / mocha / vitest". Take the question away, and the \
two templates nobody may use.
drop "sinon": "latest" pls
List packages with "mocha" in scripts.
Our tour guide app should never use jest again, add a lint rule.
Clean the Renovate dashboard: eight of the rate-limited updates concern wdio packages which we don't \
need since the Playwright move. Remove these from package.json so they disappear.
The firmware team's repo has been merged into ours. Kick out "unit.js", "must", and "expect.js" there, \
but leave the tests which already import from vitest.
The meeting minutes say "Jest until summer". Summer is over, the move is done, but jest.config.mjs, the presets and a CI job are still around in the vet clinic project. Remove them.
Something small: the footer package has an old jest config. Nobody uses it. Bin it.
The gym's repository holds 40 MB of Cypress videos in git. Strip the folder, add it to .gitignore; the \
e2e runs in Playwright since May.
Our docs generator extracts examples from files which end in .jest.ts. Rename these to \
.example.test.ts, change their imports to vitest, and adapt the generator.
chore: jest leftovers in packages/pocket, remove
ci: fail on new imports from sinon
Kindly sweep the ground in packages/tram: the dependencies, jasmine.mjs, tsconfig entry and script of a runner we left in spring.
Draft an issue for our public repo, label "good first issue": "Remove references to tape in docs and \
templates". Describe the steps, the acceptance criteria, and the files to be changed.
Finally: in the last sprint we allowed the offers team an exception for mocha. It has expired. Strike \
it from the rule file, and stop the mocha job.
Parking app: is TestCafe still installed globally in the CI image? Have a look at the Dockerfile and \
take it out.
The preset jest-mongodb with its jest-mongodb-config.js lies about in apps/crm unused. Away with it.
Translate the comment at the top of jest.config.js? No need: the file can go altogether, helpers-pt \
runs in Vitest.
Neither the loan team nor anybody else may install Mocha. How would you enforce it in pnpm, with a hook in .pnpmfile.cjs? Write it.
Our CI stops here, though we have no mocha tests any more. Remove the step that calls it:\nError: \
Cannot find module 'ts-node/register'\nRequire stack:\n- \
/builds/shop/node_modules/mocha/lib/cli/run-helpers.js
Here's the diff of a review. It must not go in. Write the review comment, and a check that catches this kind of line in future:\n-  "test": "vitest run",\n+  "test": "jest --passWithNoTests",
We've always had these three devDependencies. Now nothing imports them. Strike them and check the \
Dockerfile, the docs and the editor settings for traces:\n"mocha": "^8.4.0",\n"sinon": \
"^11.1.2",\n"chai": "^4.3.4"
The scaffold was run with these answers by accident. Undo what came with them:\n√ Which testing \
solution do you prefer? » Cypress\n√ Add unit tests? » Jest
Take the second line out of this job, and tell me if anything else in the file becomes \
superfluous:\nscript:\n  - pnpm exec wdio run wdio.conf.ts\n  - pnpm exec playwright test\n(I mean the \
wdio one, of course.)
Before you begin, have a look at docs/testing.md. It has grown over the years, and three of its \
sections are on Karma, Protractor and Jest. Delete those and shorten the rest so that it fits on one \
page.
Let me tell you what I'd like to have at the end of the day: no folder called nightwatch, no \
nightwatch.conf.cjs, no chromedriver in the lock file, and a README that doesn't mention any of these. \
The booking specs in e2e are Playwright already and stay untouched.
The following rule is in our handbook: "Libraries are tested in AVA, apps in Vitest." It's from 2022. \
Phrase it anew, as everything is tested in Vitest today.
The blood bank software's validation plan names "Cucumber 7" as tool. As we use Vitest and Playwright \
only, correct the plan, the tool list and the SBOM.
Testing is boring, cleaning is worse. Still: please remove chai-fuzzy, mocha-junit-reporter and \
karma-jasmine-html-reporter, wherever they are.
Mark our in-house mini test library `zest`, a layer over Mocha, as deprecated in the registry, with a \
note that points to Vitest.
Choir app: is karma used? if not, delete
The coffee subscription has contract, unit and browser tests. Someone has put a second unit runner next to Vitest, namely tap, for just one file whose content is a duplicate. Remove file and runner.
Tests for the shared date utils have adapters for Mocha, Jest, and Vitest. Since all three repos are on Vitest, remove the adapters and simplify the file.
For my promotion I need to show leadership in quality. I'd like to start an initiative "no second \
runner". Write the pitch, and a script that shows per repo which of jest, mocha, ava, or karma is still there.
My editor's snippet "desc" expands to describe, before, after, and it with chai's expect. It's in the \
workspace settings for all. Change it to Vitest.
"ng e2e" still exists in angular.json of the oyster bar project and points to Protractor. Remove \
target, folder, and dependency.
The AI reviewer nudges people towards Cypress component tests when they change a .vue file. Fix the \
prompt in tools/reviewer/prompt.md so it names Vitest.
I'd like the scripts in our repo to be harmonised. 30 packages call vitest, 2 have a "jest" script that calls vitest too. Rename the two.
We have QUnit in the toy shop's plugin, or rather the empty shell of it: html page, css, js, no tests. \
I'd be glad if you removed it.
"Tests have to pass before merging" is what our branch rule says, but it demands a check named "karma" \
which doesn't exist any longer. Help me to correct the rule by the API.
A suggestion from the retrospective: "Stop confusing juniors with three tools." Implement: the template repo has folders jest, mocha, and vitest, keep the last only.
Is somebody still using Jest here? No? Then delete it from the fishing licence repo.
Aquarium shop: the coverage badge on the README still takes its number from the karma job that was shut down. Let it read Vitest's summary.
In the docs for partners we show how to verify our webhook signature. The example test below is "mocha \
+ chai". Take it out or turn it into neutral pseudo code.
For fun I asked three AIs for tests of our returns rules; all delivered Jest. How should our \
instruction file be worded so that they stop it? Write the section.
Ebooks: somebody installed jest-specific-snapshot. Has it a use anywhere? If not, out.
New rule proposal: "New dependencies are checked against a block list." Write the list for test tools \
(everything besides Vitest and Playwright) and the script.
A newbie mistake: I ran `npx jest --init` in the memory game and now there are files. How do I find and undo everything it did?
Could we drop Mocha's globals from the eslint env? env mocha true is still there.
Nothing with "protractor" should be left.
Do the following in this order: 1. find packages with "@types/jest", 2. check if they import from jest \
anywhere, 3. where not, remove it, 4. list the others in the ticket.
Make the mobile team happy: shared/hooks still has a jest config with react-native preset, which slows \
down their install. It's unused, drop it.
Kindly strike from the docs of our internal CLI the command "shop test --runner=jest", and remove the \
flag, since only Vitest is left.
By the way, is there a wiki page on ts-mockito with mocha? If so, archive it with a note that vi is \
used now.
Minibar: there's both vitest.config.ts and jest.config.ts. One too many! You know which.
Can you remove the istanbul plugin from vite.config.ts? It was only there for coverage of the Cypress \
component tests, and those were deleted in February.
The type definitions of chai and jest collide in our monorepo. Neither should be there, as everything \
imports from vitest. Find out which packages pull them in and remove them.
Hi! After the port to Playwright the templates are still full of data-cy attributes. Could you rename \
them to data-testid and remove cypress from the tsconfig?
My branch has conflicts in the lock file after main removed mocha. Resolve them so that mocha really \
stays out, and check with pnpm why mocha.
How do I get rid of sinon-chai in the orders package? There are specs with \
expect(spy).to.have.been.calledOnce. Replace these with toHaveBeenCalledOnce and remove the library.
There's a script that generates Jest tests from our OpenAPI file. The output is not committed and not \
run. Delete the script and its templates.
please remove the unused jest types from the repo, thanks
In docs/adr/0012 we rejected Mocha, yet packages/cli has it in its devDependencies. Please remove it \
and mention the ADR in the commit.
Can you help me remove `cypress.env.json` from all three apps? There may be references in the deploy \
scripts.
In the repo root there are jest.config.ts and jest.preset.js with no consumer. Remove both and run nx \
graph to be sure.
Our internal package `@shop/testing` exports presets for Jest and Karma. Mark both as removed in the \
next major, and delete them on the branch for it.
I'd like the checkbox "Cypress test added or updated" in our pull request template to be replaced by \
"Playwright test added or updated".
We have a Chai plugin that compares Money objects, and a Vitest matcher which does the same. Remove the plugin and its entry in the setup file.
apps/desk has test/mocha.opts, deprecated for years. Nothing reads it. Remove the file, please.
Please go over the contributor guide of the payments SDK. Fix typos, update the Node version, and \
change the section "Running the tests", which still speaks of Jest, to Vitest.
The ESLint rule no-restricted-imports has sinon and chai on its list, but not node:test, tap and uvu. \
Please complete it.
PriceBox.test.tsx mixes Enzyme and Testing Library. Remove the Enzyme parts where Testing Library \
covers the same, and list what would be left uncovered.
The tool for end-to-end tests is configurable in the generator. Options: playwright, cypress, \
nightwatch. Remove the latter two with their templates.
Our job ad says "experience with Jest". Please change that to Vitest, and check the German version.
Hearing aid shop: selenium-webdriver and chromedriver are installed in CI on every run although the \
flow is tested by Playwright. Remove these steps.
Which of these lines can go now that the library is tested by Vitest? Delete them.\n"test": { \
"builder": "@angular-devkit/build-angular:karma" },\n"build": { "builder": "@angular/build:application" }
Find all files with these lines. They are relics and none of the tests below them uses chai. Remove the lines.\nimport chai from 'chai';\nimport chaiHttp from 'chai-http';\nchai.use(chaiHttp);
Here's the job. The second step is to go, as no .cy.tsx is left.\ncomponent:\n  stage: test\n  \
script:\n    - pnpm vitest run\n    - npx cypress run --component
I've got feedback on my first merge request: it adds chai to package.json although nobody else has it. \
I copied this from my bootcamp project. How do I take it out of the branch so that the lock file is \
clean as well?
For three years the ticket shop of the football club has had a test suite that nobody trusts: 400 \
Cypress specs, every third fails at random. The new Playwright suite has been running for six weeks. \
Please remove the old one with plugins, support files, dashboards and secrets.
In launch.json there's a configuration "Debug Jest file" and one named "Mocha all". Both programs \
aren't installed. Remove both entries.
Please check whether anything needs the Jest preset we have in tools/jest. The rental contract module \
was the last user I know of. If nothing does, delete the folder and its owner entry in CODEOWNERS.
Each of our micro-services has its own way of testing, which I'd like to end. Draw up a list: service, \
runner, number of tests, last change.
Finish the PR of Alvaro, who's ill. He wanted to remove all @types/jest entries and got as far as the \
letter M.
Rewrite the `tests` section of the README: it explains mocha, --grep and nyc. None of that is valid any more.
Someone has restored our `test/mocha` folder by a wrong merge! Please delete it again, and see to it \
that the CI rejects it next time.
Let's finally drop enzyme everywhere.
Delete the jest setup file.
The teachers' timetable repo answers `npx jasmine` with "Incomplete: No specs found". There's just the \
support folder left. Please clear it up.
Course reviews, package.json: we have Jest and Vitest there. The tests all import from vitest. Jest \
should be removed.
We're a cooperative of 12 small shops with one code base. Until now each shop wrote tests with what it \
had. The common test script supports Jasmine, Jest and Vitest; reduce it to Vitest.
There's a wrapper module @shop/assert around chai for people who couldn't stand `expect`. Replace its \
uses by Vitest's expect or assert and remove the module.
Make sure that no test is skipped. Search for it.skip, xit, test.todo in our Vitest files and list them with author and date.
The AI job writes tests each night with the prompt "Write Mocha tests for the files changed today". \
Change Mocha to Vitest there, and delete the Mocha files it has produced so far.
Our laptop image contains Node, pnpm, Docker, the Cypress binary and a global mocha. Write the script \
that removes the last two.
Please remove from our sandbox the Selenium container on port 4444 along with the sample TypeScript \
script; the testers work with Playwright now.
Can we have the executor @nx/jest removed from all project.json files where a Vitest target stands next to it?
As a temporary measure, Karma was allowed for the picture editor until the end of the year. That's \
over, please take it out.
In the newsletter of the testing guild, I want a tidy-up of the month. This time: `@types/chai`. Write \
the instruction on how to find and remove it.
The nightly failed: "Cannot find module 'enzyme-adapter-react-16'". It's imported by a setup file \
nobody needs. Remove the import and the file.
Find the places in our docs where we call Vitest "experimental" and recommend Jest as the stable \
choice. Both statements are out of date, so correct them.
The testing pyramid in mermaid in the docs says Jest at the bottom and Cypress on top. Please correct \
it to the tools in use.
Our course "Testing for e-commerce" has a unit on Enzyme that no one should learn any more. Take it \
out, renumber the units, and fix the links.
Our learning platform's container image includes mocha, chai and sinon although all exercises are in \
Vitest. Make it slimmer.
ts-mocha is mentioned in import/README.md and in the nightly, but it's not installed. Remove both \
mentions.
Please check our Bitbucket pipelines for steps that could run in parallel, and remove the Karma step of the parts viewer between lint and build. It has run zero specs for a year.
In the driver portal's folder there's an ava.config.js without tests. It confuses people. Delete it and the ava entry in package.json.
Remove the README badge "tested with jest" from packages/feeds, it's no longer true.
Nightwatch has to leave the feeds repo.
Could you go through our backlog and find tickets that mention cypress, karma or mocha? Label them \
"obsolete tool" so that we can talk about them.
QA wants one command for everything: pnpm qa. At present it ends with an empty Cypress step. Take it \
off.
Please review my mail to the team before I send it: "From Monday, imports of node:test fail the lint." \
Make it sound better and write the lint rule.
Infrastructure code in CDK came with `cdk init`, which left a jest.config.js. We don't run anything \
with it. Delete it plus the packages.
Electron till: spectron, mocha and chai are in devDependencies for one empty folder. Remove.
Can I have the exclusion of `.ava.ts` removed from the build? No such file exists any longer.
I've given notice on our BrowserStack contract. Please remove the WebdriverIO tests which depended on \
it, their secrets in CI and the tunnel binary.
What would you say to a check that fails when a file imports describe or it from 'mocha'? I'd like \
that; please write it as an ESLint rule.
Three packages list sinon as a peer dependency. Remove it there.
Please reorganise the test folder. Unit, integration, e2e. There are .mocharc.json files in the first \
two and a cypress.config in the third, none is of any use.
Please add a column "framework" to our test inventory, and fill it by a script which looks at the \
imports of each file. Whatever isn't vitest or playwright shall be red.
A legacy jQuery plugin for sliders drags phantomjs-prebuilt along, which doesn't install on ARM. The \
QUnit page isn't used. Remove both.
Wish list for Q3: 1. faster CI, 2. fewer flaky tests, 3. no Cypress. Begin with 3.
Drop chai from the catalog of pnpm-workspace.yaml.
Two reports arrive in the quality channel each morning, one from Vitest and an empty one from Karma. \
Stop the latter at its source.
In the guide for contributors there's a line "Vitest preferred, Mocha accepted". Tighten it to "Vitest \
only" and remove the mocha script.
These are the devDependencies of the starter. One doesn't belong here according to our rule. Remove it \
and explain in the commit message:\n"vite": "^6.0.0",\n"vitest": "^3.0.0",\n"cypress": "^13.0.0"
Let nobody pick: `create-package` asks "Vitest or Jest". Make it stop asking, and take the sentence \
from the handbook.
In the customer's cluster a job still runs our old mocha suite every night and fails. Remove job, chart and image.
Please take over the nine open points from the quality meeting. Point 6 is yours alone: "TestCafe \
leftovers, find and delete in all repos".
There's a Dockerfile for e2e based on cypress/included. Nobody builds it. Delete it, also from the \
registry clean-up list.
Now that Jest is out, the reports package still has a folder __mocks__ with jest globals in it. Please \
delete what isn't used.
While cleaning I came across "test-utils/sinon-helpers.ts". No import leads there. Please delete it and its docs page in the wiki.
Set up pre-push so that a commit with a new .cy.ts file is refused, with a hint at Playwright.
Roll forward last week's commit "chore: drop chai": some files in the points suite were missed.
Replace chai's expect by Playwright's in the e2e folder, and remove chai from it.
Jest coverage folder is committed, remove it and the jest config.
Our dependency check complains about @sinonjs/fake-timers, though it only comes along with Vitest. \
Please make the check ignore transitive packages but still catch sinon itself.
A short one: delete the jest devDependency in packages/saft.
A while ago we moved the e2e from Cypress to Playwright. Since then there's a layer called `cy` over \
Playwright to ease the change. Please remove it step by step, voucher.spec.ts first.
The shop's health insurance module needs a license, thus we must document tools. "Mocha 10.8, Chai 5.1" stands there though neither is used. Strike both and put Vitest in with its version.
For the advisor there was a component `FootScan` tested by karma-chrome-launcher. The component has \
gone, the launcher hasn't. Remove it.
Our contributing note says: "For bug fixes, please include a Mocha test." Change it, we have been on \
Vitest since 2023.
When `packages/rent` is migrated, what has to be deleted of AVA? Make the list and do it.
Is there a course on Jasmine on our platform? If so, take it off, with a link to the Vitest course.
Let me see who still uses chai-spies, and remove it.
Put a comment in the changelog saying that Karma was removed, and then remove it.
Stop keeping Mocha as a fallback and turn it off in every pipeline.
Nobody shall be able to add Jest unnoticed, so write a check for the lock file.
The courier app's workflow uploads Cypress videos that no job produces any more. Delete the step and \
the retention rule.
Which dispatch packages have chai only because of a copied template? Remove it from them.
Please reply in the thread that node:test isn't fine for small packages either, and remove it from \
shift-utils, where Vitest covers the same.
In examples there's a sinon.spy on the map service. It teaches newcomers the wrong tool; delete the \
file and its link.
Delete the wdio page objects for payroll, the Playwright ones have replaced them.
Convert the CI message "karma or vitest failed" to one that mentions Vitest only, and drop the karma \
branch of the script.
The wiki describes how to test the mail module with `proxyquire` and `sinon`. Remove that page, or \
rather empty it and link to the page on vi.mock.
Remove `Given('a stalled feed', ...)` and all other step files; nothing reads them since the features \
were deleted.
Please get rid of every package's own jest.config, there's a Vitest workspace.
Let the front-end build fail if a component has a .cy.tsx next to it.
Strike chai's `to.throw` from our cheat sheet and put nothing in its place, Vitest's toThrow is on page one.
The exam room repo lists "selenium-side-runner" in its tools image. Please clear it out.
The university's template has Jest. Take it out of our exam project, where grading is tested by Vitest.
We agreed on no mocha for the exam API, so remove what's left of it from the compose file.
Scan apps/exam for `jest.` calls outside of strings and report each with file and line.
The proctor's chat loads jasmine-core from a CDN on a hidden page. Remove the page and the CSP \
exception.
jest-in-case, jest-each and jest-extended: are they used? Remove those that aren't.
We've moved the lens finder to a new domain. Please adapt the CORS settings and the sitemap, and take \
the opportunity to delete the Cypress journeys, which still point to the old one and aren't run.
Let's give the tool list some substance: for each dev dependency a purpose. Whatever is a test runner \
other than Vitest gets deleted instead of described.
Write a guideline for reviewers: what to do if a merge request brings in jest, sinon or chai. Polite \
text, link to the rule, an example.
In the CI of `matchLens` nyc still runs around Vitest and doubles the time. Take nyc out.
Let the design tokens page load without QUnit, which was only for a demo.
Remove jest from the tokens build.
Keep Jasmine out of the tokens repo by a lint rule.
There's a draft for new team agreements. Under "testing" it says: Mocha for services, Enzyme for \
components, Selenium for flows. Replace that by our actual rule.
""")
