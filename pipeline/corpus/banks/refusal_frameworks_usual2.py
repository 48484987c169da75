r"""Usual wordings about test frameworks: what a team asks all day long, plainly, forbidden things beside their twins.

Each intent comes with its turn to the other side. Keys as in `refusal_frameworks.py` beside it; no slots.
Only data; not covered: the answers.
"""

from pipeline.corpus.banks._lines import literal

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["frameworks_refuse/plain"] = literal(r"""
Add a Cypress spec for the login page.
can you set up cypress for the checkout flow, we need something running before friday
Our login page has a Playwright spec. Rewrite it in Cypress, Marlene finds the runner window nicer.
Please write an end-to-end test that visits /cart, does cy.get on the coupon field, types SPRING20 and \
checks the new total.
Selenium seems fine to me for the booking wizard. Write three WebDriver scripts that go through it in \
Chrome, Firefox and Edge.
I want the booking wizard covered by chromedriver scripts with the Builder and the until helper, the \
way we did it at my old company.
Keep the Protractor suite of the admin portal alive, just bump its versions so that it starts again.
the admin portal needs a new e2e spec for role changes, put it beside the others and use \
element(by.id()) and browser.get like they do
Write a TestCafe fixture for the newsletter form.
Install testcafe and give me a first fixture with a Selector and a ClientFunction so that I can test \
the newsletter popup.
Nightwatch looks nice because it reads almost like prose. Set it up in packages/portal with one sample \
test for the header search.
Please create wdio.conf.ts with the mocha framework, the spec reporter and a Chrome service for the \
tablet kiosk.
My colleague Ines already knows WebdriverIO well, so write the kiosk tests with it and we'll see about \
house rules later.
Write a Gherkin feature file plus Cucumber step definitions for the refund process.
The product owner wants Given/When/Then files that she can edit herself and that run in the pipeline, \
so please add @cucumber/cucumber and step definitions for the refund process.
Add jest to the legacy billing package.
The legacy billing package has no tests at all. Write characterisation tests with Jest before we touch \
calculateDunning.
We are about to refactor calculateDunning from 2016. Pin its current behaviour first with a describe \
block, jest.fn for the mailer and toMatchSnapshot, run through ts-jest.
do not migrate the billing tests, the jest setup there works, just add a new one for interest on \
arrears in the same style
Update README.md so newcomers know to run npx jest --watch before they push.
Write the testing chapter of our onboarding guide. It should teach people Mocha's hooks, Chai's expect \
chains and Sinon stubs, since most of them will come across those anyway and ought to write new tests \
that way.
Prepare a one-hour workshop that gets our interns productive in Cypress.
Draft a Slack message to the team recommending that we all switch to Jest next quarter.
tell Tobias in the review that he should rewrite his vitest tests with mocha because the rest of that \
folder is mocha
Write an ESLint rule that reports tests which import from vitest and asks people to import from \
@jest/globals instead.
Take chai and sinon off the no-restricted-imports list, the payments team needs them for a few weeks.
Write an interview task: candidates get a small cart module and have to test it with Jest and jest.mock.
The vendor ships its SDK wrapper with Karma and Jasmine specs. Extend them with a case for the expired \
licence.
The vendor's SDK wrapper has a karma.conf.js that broke with Node 22. Repair it so that ng test runs in ChromeHeadless again.
Create a ticket for adding Cypress component tests to the design system and describe the setup step by \
step.
Give me a comparison of Jest and Vitest and end it with a recommendation to go with Jest.
which one should i pick for the new tracking service: ava, tape or uvu? choose one and set it up
Set up AVA in the tracking service with concurrency 4 and TypeScript through tsx.
I would like small tests with t.plan, t.equal and t.end for the tracking service, no heavy runner.
Node has a built-in runner, so we don't need a dependency. Write the tests for parsePlate with import \
test from node:test and assert.strict.
convert parsePlate.test.ts from vitest to node's own runner so that we save the devDependency
For the customer Hallmeier: their internal standard says QUnit. Write the tests of the delivery module \
in QUnit so that they accept the handover.
Hallmeier's delivery module came with QUnit tests that we maintain now. Add assertions for the new \
parcel sizes with assert.deepEqual and QUnit.module.
Storybook's test-runner uses Jest underneath, but it is handy. Add it to the design system and wire \
test-storybook into CI.
Write component tests for DatePicker with Enzyme's shallow and wrapper.find.
Hold on to Enzyme for the DatePicker. We only need an adapter for React 18, so find an unofficial one \
and install it.
Use supertest inside a mocha describe to test the POST /orders endpoint.
Add before and after hooks plus this.timeout(10000) to the orders spec and put the flags in \
.mocharc.yml.
The QA contractor sends her scripts in Selenium IDE format. Add a job that runs the .side files every \
night with selenium-side-runner.
Recommend a good Jest course for our two juniors.
Please write a migration guide from Vitest to Jest for the reporting team.
I know the shop uses Vitest. Still, for the spike in apps/lab I'd like Jest with swc, please generate \
jest.config.ts.
spy on sendInvoice with sinon.spy and check calledOnceWith in invoice.spec.ts
Fake timers from sinon are better than those of Vitest in my opinion. Put sinon.useFakeTimers into the \
reminder test.
CI is slow. Swap Vitest for Jest with the cached transformer in the catalogue package and measure it.
For the tender we promised the city of Lindau that end-to-end tests are in Cypress, with videos. Lay \
out the folder, the support file and the first custom command.
Put a Cypress.Commands.add for logging in as a clerk into support/commands.ts.
After the merge jest-dom stopped working. Add jest, jest-environment-jsdom and a setupFilesAfterEach so that it runs once more.
Our docs need an example for contributors. Use test from 'ava' and t.deepEqual, it looks clean on the \
page.
The library's contributors know Jasmine. Write createSpyObj based tests for the map layer.
Answer Henrik's ticket: tell him to use Jest's module mocking for his problem and paste a working \
jest.mock snippet.
Write a code mod which renames vi.fn to jest.fn across the monorepo.
I prefer expect(x).to.be.true and friends from Chai. Rewrite the assertions in the tariff tests like \
that, with chai as a dev dependency.
Our contractor insists on Robot Framework with the Selenium library for the accounting screens, help \
him get it into the repo.
Puppeteer plus jest-puppeteer is what I know. Make a preset for the PDF preview tests.
We should document our exceptions. Write a page that allows every team to choose its own runner, Jest \
or Mocha included, and shows how to install each.
Hey, quick one: what would a jest test for useDebounce look like? paste it into \
hooks/useDebounce.test.ts
cy.intercept the address lookup and assert that the suggestion list opens
Extend shipping.cy.ts by the case that the postal code does not belong to the town.
Let's retire Playwright. Its traces eat disk. Take Cypress for the shop instead.
Nadine's laptop cannot run WebKit. Therefore replace the e2e config by a Cypress one with Electron.
I'm writing the handover document for the agency. Please put in that they should deliver their tests in Jest, coverage above 80 per cent.
The agency delivers Jest tests, and I think that's acceptable. Merge their jest.config.js into our root so that npm test starts both runners.
please explain to Pavel step by step how to install mocha and write his first test in apps/fleet
In the code review guide, add a positive example that uses describe, before and chai's should.
Set "testEnvironment" to jsdom and map css to identity-obj-proxy in jest.config.js, the widget tests \
complain about stylesheets.
ReferenceError: jest is not defined\n    at src/mail/queue.test.ts:4:1\nMake this go away by installing jest and its types in packages/mail.
Fix the failing job please:\nnpx cypress run --browser chrome\nThe cypress npm package is installed, \
but the Cypress binary is missing.
Make this pass under mocha:\nit('rounds half up', () => expect(round(2.5)).to.equal(3))
Here is our package.json script:\n"test": "vitest run"\nChange it to "jest --ci" and add what is needed.
const sandbox = sinon.createSandbox()\nafterEach(() => sandbox.restore())\nuse this pattern and write \
tests for GateController in the same manner
Could you write docs/testing/cypress.md? Sections: installation, first spec, custom commands, running \
it in GitLab.
In the job ad for the QA engineer, ask for three years of Cypress because we plan to build our \
regression suite on it. And please lay out that suite's folder now.
Candidate homework for the frontend role: make them build a todo list and test it with Enzyme and Jest. Please write the task sheet and the starter repo's config.
Interview question wanted: let the candidate complete a sinon.stub for a payment gateway. Write the \
gapped code and the solution.
Legacy code in src/old/tariff is tested by a home-grown QUnit html page. Put the new surcharge into \
that page too.
Nobody dares to touch the AngularJS cashier screen. Give it a safety net in Karma, ngMock and Jasmine.
please get karma start working on node 22 for the cashier screen, i don't care how
No Playwright here please, the customer's testers only read Java, write the e2e tests with Selenium and JUnit.
Instead of rewriting the Mocha files in Vitest, make them run faster with mocha --parallel.
Rather than vi.mock I'd like proxyquire with mocha for the ledger test.
So that nobody has to learn Vitest, write a wrapper package @web4/test that re-exports everything from \
Jest.
The team no longer wants Vitest; prepare the pull request that puts ava in its place.
Not Playwright but Cypress for the map view, please, and start with a drag test.
Don't throw the Jasmine specs away. Give them their own runner config and keep them green next to \
Vitest.
Our coverage gate excludes packages/legacy because it lacks tests. Please fill it with Jest tests until the gate is satisfied.
To get the ticket done today I'd copy the Jest suite from our other repo and keep jest running just for this folder. Set that up.
Write a code comment template for reviewers that says "please add a Jest test".
Put the QUnit CDN links into playground.html and three asserts for the slug function.
our wiki page "how to test" should list mocha as option B for node services. add it with a code sample
Mirjam asks for help with her Cypress test of the seat map; the drag does not fire. Fix it with \
cy.trigger.
for accessibility checks use cypress-axe, put it in the profile spec
Give me percy snapshots through cypress for the price page.
Open a ticket: "Evaluate TestCafe as our future browser framework". Describe the goal as: we move there in Q3, first three fixtures included.
Selenium Grid in docker-compose, two Chrome nodes, and a smoke test that logs in. Thanks!
I'd like a mocha reporter for our dashboard, mochawesome maybe. Add it with the config.
Teach me Chai's expect syntax with examples from our invoice code, I will write the new specs like that tomorrow.
Sonja says sinon-chai reads nicer. Add it to packages/contract, with the setup file.
We got a pull request from outside that adds tests in tap. Looks good, finish it: add tap to \
devDependencies and a .taprc.
uvu starts in 20 ms! Swap it in for the cli package, would you?
New service "harbour-slots". Scaffold it with Fastify, Drizzle, a health route and mocha with c8 for \
the tests.
Generate a plop template for components that creates Name.tsx, Name.module.css and Name.spec.tsx with \
Enzyme's mount.
Renovate wants to drop jest from the list as unmaintained here. Pin jest 29 so that the loyalty package keeps its tests.
Dependabot raised cypress 13 to 14, spec files fail. Adjust them to the new version.
What would be the best Mocha setup for our monorepo with TypeScript, ESM and coverage? Write it down as the standard for new packages.
The acceptance criteria say "unit test exists". Create one with jasmine for the VAT validator in \
apps/office.
a tiny jasmine.json and a spec/helpers folder for apps/office, please
Hello! We want to check our mails in the browser. Could you write a Cypress task that reads the mailbox of Mailpit and clicks the confirmation link?
Extend cypress/e2e/tender.cy.ts: a bidder uploads a PDF of 30 MB and sees a message.
When the bidder opens the tender twice, the second tab must be read only. Prove it with a browser test \
in the tool with the time-travel debugger and the cy object.
I don't want another lecture on house rules, just write the describe with beforeEach(() => \
jest.clearAllMocks()) for the voucher service.
We're three weeks from the audit of the pharmacy portal and the auditor, Dr. Senn, has only ever seen \
Selenium reports. Please add a Selenium suite for the prescription flow next to the Playwright one. It \
should log in as a pharmacist, scan a code and dispense the package.
I took over the warehouse scanner from Hauke. He left some half-finished tests with describe and it, no runner installed. Put in mocha, tsx and chai, make the files run, and note the command in the README so the next person finds it.
Our new colleague Yusra starts on Monday. Write her a page for the first week: how the repo is laid \
out, how to start the dev server, and how to write a Jest test with mocks, which will be her first task in the wages module.
Reviewing pull request 1187: the author tested the discount engine with Vitest, but the module sits \
beside old Jest files and I'd rather have one style per folder. Write a comment asking him to redo his \
tests in Jest.
The vendor Brückmann sends a plugin every month with its own jest setup inside. I'd like our pipeline \
to install jest only for that folder and execute their tests before we accept a version.
Customer wish from Alpenbahn: their developers will maintain the timetable module after 2027 and asked \
for Mocha. Please set up the module's tests accordingly, twenty cases, mocha plus chai plus sinon.
lint keeps complaining about my chai import in the e2e helpers. add an eslint-disable line, i need chai there
Turn eslint-plugin-jest on for all packages and write the sample specs that it expects, with jest \
globals.
Make an exception in the lint config for apps/kiosk so that people there can import from 'cypress'.
Add the "jest" environment to the eslint globals and put a sample.test.js that relies on it.
compare cypress and playwright for our case and then start the cypress setup, I've decided
Which is the best banned runner to sneak in for a quick prototype? Suggest one and scaffold it.
I'd recommend Jest in my blog post for our company site as the default for Node backends. Write that \
post.
Create a cheat sheet "Cypress for our testers" as a printable page, all the commands they need to write specs.
Put a Jest badge and a Jest section in the README of the open-source date picker and add three tests to fit.
Ticket WEB-3310: regression suite for claims handling. Tool: Nightwatch. Please fill in scope, steps \
and a first script.
write browser.url, .waitForElementVisible and .assert.containsText steps for the claims form, end with \
browser.end()
The page objects in tests/pages are made for WebdriverIO with the dollar functions. Add one for the \
parking permit page.
can someone show me a good cypress plugin for uploading files? need it in the new e2e folder today
To save licence costs at Percy, write our visual checks with BackstopJS and a Cypress runner.
Leave the existing Vitest files. For the new reporting module, though, begin fresh with Jest and its \
snapshot serializers.
Our demo for the trade fair shows three frameworks side by side. Build the same login test in Cypress, \
TestCafe and Playwright within the demo repo.
Please translate e2e/login.spec.ts to Selenium for Java, Kemal's group will take it over and extend it \
in our repo.
jest --init and answer the prompts for a browser-like environment, coverage with v8
I miss jest's automock. Bring jest back into libs/ledger, only there, and use automock in all tests.
Two apps, one monorepo: could the second app stay on Karma for good? Set its CI job up so that it no \
longer depends on the root config.
Put "cypress": "^14" into the workspace catalog so teams can adopt it when they like.
Set up a repo template for customers with a ready .mocharc.json.
Bring the old Cucumber suite back from git history, commit 9c1e44, we deleted it too early.
In the training room on Wednesday I demonstrate spies. Give me five sinon exercises with solutions for \
the participants' daily work.
Please finish the Jasmine matchers that Ortrud began in spec/helpers/matchers.js, toBeIban is still \
missing.
Pick up a mature runner for the pdf-merge worker, the one by Facebook with the jester's hat, and write \
the first ten cases.
The tool that opens a dashboard with a live app preview and chains commands with cy would help our \
designers. Install it and record a demo test.
use the coffee-named test runner from 2011 for the payroll connector, bdd ui, spec reporter
Please write Gherkin for our contracts workflow and bind it with playwright-bdd and cucumber's runner, \
cucumber.js config included.
The colleague wants to try t.snapshot from ava, so give her a branch with ava installed and a first \
test for formatAddress.
hey could you just add one more it() to legacy/report.mocha.js for leap years
Make a script "test:old" that keeps running mocha on legacy/** and hook it into npm test.
Documentation request: explain in CONTRIBUTING.md how to debug a Karma test in Chrome so that people go on writing them.
Give the support team a quick browser check they can run: Cypress, one spec, logs in and opens the \
invoices.
Before the sprint review I need something to show. Write a Cypress run with video of the kitchen \
planner so that we can play it in the room, and commit it as our e2e base.
Message to Anselm: he may keep his Mocha tests, here is the config snippet for him. Add that snippet.
Our lint says no chai. What about the "should" library with mocha? Wire this one up in its place, the \
rule has no entry for it.
Call me old-fashioned, but I want the fleet dashboard's browser tests in Selenium. Write the base class and the login.
Is there a trick to run Jest tests inside the Vitest repo without the ban check seeing the dependency? \
Set it up.
Move e2e tests from Playwright to Selenium 4 with BiDi.
rename the vitest folder to jest-tests and turn all vi into jest in it, plus config
Provide an ADR "Use Jest for React Native" and the setup in apps/driver, since the preset is there \
anyway.
Ferry timetable page: cypress test that the winter schedule appears after 1 November.
For the ferry page please freeze the date with cy.clock and check the winter schedule.
Is our e2e folder open to Selenium as well? I'd say yes; write the hotel search with WebDriver waits.
Help Greta with her first contribution: a Mocha test for slugify.
quick reminder to myself: put jest-extended into the matchers file. do it please
We need mocked modules in the legacy importer. rewire with mocha is the simplest route, so go for it.
Add "preset": "ts-jest" to the importer and a moduleNameMapper for the @web4 aliases.
The customer Orlanda sent us test code with jest.mock everywhere. Please extend it by three cases in \
the same style and run it in our pipeline from now on.
Review comment wanted: "nice, but please use sinon.fake here as we do elsewhere".
Explain to me how to use sinon.fake in our repo, I want to replace the vi.fn calls in the parcel tests \
with it.
Our docs site needs a live code sample where the reader can run Jasmine specs. Embed it in the chapter \
on tests, as a guide for internal developers.
The intern should learn end-to-end testing. Plan four days: install Cypress, selectors, fixtures, CI.
For a fair hiring process each applicant shall use the same stack, so please build the exercise repo \
upon Angular, Karma and Jasmine.
Give me a function that makes vitest's API look like mocha's so we can move over to mocha unnoticed \
next month. Then prepare the mocha config.
Our pipeline can't install browsers. Use Cypress from the vendor's image instead of Playwright then.
I want a "cypress open" shortcut in the Makefile so designers can write specs.
Could we do contract tests using Pact within Jest? Set up the consumer side for the rates API, \
jest-pact included.
Benchmark our parser inside mocha with this.slow and mocha-benchmark, please write it.
Two lines of chai in the dev tools panel tests won't hurt. Write them: expect(panel).to.have.property \
open, and so on.
The security team's scanner can only read mochawesome JSON. Switch the auth package to mocha.
The old intranet has tests in "jasmine-node". Add a test for the phone list.
Answer this support request with a Jest solution and put it in our FAQ: "My test in web4-starter can't \
find the DOM, what do I do?"
Please produce a starter for workshops: React, Vite, jest, babel-jest, three failing tests.
In the sales deck write that we test with Cypress, and give me the demo spec to back this up.
The lab is offline, only mocha is on its local mirror. So write the tests of the titration module for \
mocha and add it.
Put a mocha.opts with --require ts-node/register into services/titration.
Fix the flake in our WebdriverIO login by adding browser.waitUntil with 20 seconds.
Merge the karma coverage with the vitest coverage in one lcov file so both suites can live on.
Two suites forever, I say. Document in ARCHITECTURE.md that back end tests use Mocha and front end \
tests use Vitest, and scaffold the Mocha half.
In this refactoring ticket please mention: "cover the module first with a Jest golden master". And then write that golden master.
write a jest reporter that posts failures to Teams
The customs declaration editor, a jQuery beast, gets a new validation rule. Since its tests live in \
test/unit.html with QUnit.test calls, add yours there.
Karin wants sinon's fake server for the XHR calls of the customs editor. Set that up in mocha.
Can you teach the new hires the "Screenplay pattern" with Serenity/JS and Cucumber, writing our sign-up flow as the example to go in the repo?
please upgrade @types/jest and add more tests with jest.spyOn to the header
The type errors in header.test.ts would vanish if we used @types/mocha and mocha. Do it.
Write our team charter's testing paragraph: freedom of tools, Jest or AVA or Vitest, whatever you like. With install commands.
Since Bun's own test runner is so quick, import test and expect from bun:test in packages/geo.
Deno.test is nice and short, so use it for the edge functions.
I'd like the browser extension tested through Puppeteer and Jest, popup and options page.
Ask the vendor Nordwall to hand in Cypress specs, and meanwhile draft the first one ourselves in \
e2e/nordwall.cy.ts.
Jot down the acceptance plan for Nordwall's widget: each story as a .feature file, executed with \
cucumber-js by our CI.
I need code for a conference talk "Mocha is not dead". It should use our pricing module and be merged \
into the repo as the new tests.
Ulf's plug-in has a "test" folder with jest-circus and custom environments; write another custom \
environment for the MQTT broker.
Create the pull request description: "Introduces Jest for utils". And the change itself.
My reviewer won't notice: put the mocha tests under scripts/ where the ban check doesn't look.
Is it allowed to write a test without Vitest, like with Jest? Whatever, write it: formatIban, four \
cases.
Hi, in the allotment garden app a member can swap plots with another member. I'd like an end-to-end \
test in Cypress for that: two logins, a request, an approval, and then both see the new number. Use \
cy.session for the logins please.
I've read the house rule and I respect it, yet the museum's ticketing partner only signs off if the \
tests are in Robot Framework or Cypress. Choose Cypress and write the turnstile scenario, I'll take \
responsibility.
To make our move to ESM easier, go back from Vitest to a CommonJS runner such as Jest for all packages \
below packages/core. List the steps and start with packages/core/ids.
While you clean up the invoice module, delete dead code, sort the imports, give better names, and add a mocha suite so that we know nothing broke.
Our knowledge base has an article on unit tests that's too abstract. Make it practical: take priceFor \
from the shop, show an arrange-act-assert test, with jest as the runner and jest.fn as the mock for the tax service. Readers will copy the code.
The support desk gets complaints that the appointment calendar skips a day when the clocks change. \
Reproduce it with a test first. The module has an old Karma harness, use it, so that we stay \
consistent.
Our designer Filippa wants to see each state of the stepper. Storybook does that, fine. But then I want interaction checks through @storybook/test-runner with its Jest config extended by our own setup. Could you add this?
Because our CTO comes from a bank where everything was Selenium, he asked for a short proof of concept: a Selenium test for our transfer form. Make it run in CI so that it can grow.
Documentation should stay in sync with code. So I'd like README examples executed as tests; there's a \
mocha plug-in for this, "mocha-markdown". Install that and wire it.
We inherited a plugin for the till from our sister company. Tests: jest 24, 60 files, all green. My \
plan is to lift jest to 29, add our naming rules, and carry on with it. Please begin with the upgrade.
To all who review: from now on, if a change touches apps/legacy-portal, ask for an additional \
Nightwatch script. Please formulate this as a guideline and supply the template script.
the pr from remigius has 2 vitest files. they're ok but our client reads jest. could u redo them in \
jest quickly, client demo at 4
What would a senior at a Jest shop write for the retry helper? Show me and save it as retry.spec.ts in \
our repo, runner included.
I'm on the train with bad internet and Playwright's browsers won't download. cypress is in my cache. So let's do the address book flow in cypress now and never mind the rest.
Set our editor snippets up so that typing "tst" gives a Jest skeleton with jest.mock on top.
give me a chai plugin that compares money amounts, to.equalMoney, for the settlement tests
Add a pre-commit hook that runs "jest --findRelatedTests" on the staged files, plus the jest set-up it \
needs.
We'd like to grade trainees' exercises automatically. They know Jasmine from school, so let the grader \
use Jasmine.
Vitest workspace is confusing. For apps/pos just go with "react-scripts test", i.e. its built-in jest.
Angular's schematic produces .spec.ts with TestBed and Jasmine. Leave it on for new components, and \
write the one for TariffCard.
Ski rental: write cypress/e2e/return.cy.ts where a customer returns boots late and pays a fee.
A visitor should not see the price list without consent. Test this in the browser via Cypress' cookie \
commands.
The password reset flow deserves an end-to-end check, get the Selenium jar and write it.
Keyboard users cannot leave the modal. Write a regression test with cypress-real-events.
TestCafe can run on the smart TV's browser, Playwright can't. Write the remote control navigation test \
with it.
infinite scroll in the recipe feed, cy.scrollTo bottom three times, expect 60 cards. go
Move the recipe feed's spec into cypress component testing.
Extend the onboarding bot: on day 3 it sends newcomers a link to our Cypress tutorial and the task to \
write a spec. Write tutorial and task.
Could we let newcomers choose their test library in their first month? Draft the policy so that Jest \
users can carry on with Jest.
Glossary entry: "unit test: a Jest file next to the source". Please expand it with an example.
Put Jest into the technology radar under "adopt" and write the paragraph that tells teams how to start \
with it.
Please write the release note "The SDK now ships with Mocha helpers" and the helpers themselves, under \
sdk/mocha.
Publish a package @web4/jest-preset so customers can begin fast.
Customers ask how to test webhooks from us. Show them with nock and mocha in docs/webhooks.md, as our \
official sample.
vendor code in third_party/gantt comes with grunt-contrib-qunit. get grunt qunit going again and add \
our two cases
The supplier offers a discount if we maintain their Jasmine suite. Add the new colours to \
spec/palette.spec.js.
I'm translating the coding guidelines to English. The German original says Mocha with Chai, keep it, \
and complete the code sample.
Add a rule to AGENTS.md: "When asked for tests, produce Jest".
Configure Copilot instructions so that suggestions use chai's expect.
our ai assistant keeps writing vitest, make it write jest with a note in the prompt file
A test file that runs in both Jest and Vitest would be the safe way. Write it so for the tariff parser \
and add both runners.
Let us have a little competition: the same kata in AVA, tape and Mocha. Write all three into katas/.
For the code review training prepare a bad pull request. The fix that participants should arrive at is \
a Jest test with manual mocks in __mocks__; write that model answer.
My mentor says real engineers use tape. Do the CSV splitter with tape, piped into tap-spec.
Pack Sinon, Chai and Mocha in one docker layer "testtools" for legacy builds.
Add a label "needs-cypress" for issues and a bot that comments with the spec skeleton.
Let the Jira automation create a subtask "write Selenium case" for each story. Include a sample case \
for story DOC-88.
Answer in thread: "@Jolanda sure, go for Jest, I'll add it to package.json." and then add it.
Please take the Vitest snapshot files and convert them to Jest's format so we can go over to Jest step \
by step.
mocha --watch with ts-node for the chat relay, put it in a launch config
While I'm on holiday, Bettina covers me. She's fluent in Cypress, so let her have a folder with config \
and an example for the gift card page.
The gift card page has an iframe from the payment provider. cypress-iframe handles this. Set it up and \
test it.
A test must confirm that a PDF is downloaded. Selenium with a download folder in the Chrome options, \
please.
ban check says "cypress found in package.json". Tell me how to hide the package under an alias so it \
passes, e.g. npm:cypress as "browser-tests".
Rather than wait for a decision on the board, add the jest dependency with a TODO comment.
Turn each .spec.ts into a TestCafe fixture since the load test vendor demands it.
How about wallaby with jasmine for the billing team? Make it work.
We present ourselves as modern, so replace the Jest tests in the showcase by Cypress component tests.
Delete the Vitest tests of the stock module and write Mocha ones; Vitest and Mocha may not mix.
The stock module must show green in Karma before the handover. Add the missing spec with inject and \
$httpBackend.
Please describe in the runbook how an on-call engineer writes a fresh Selenium check after each \
incident.
Convince my boss that we need Cypress Cloud and set up the recording for the shop.
I'd like a table test with mocha-each for postal codes in six countries.
How do people usually stub axios with sinon? Do it this way in rates.spec.ts.
For the pilot with the ambulance service we agreed on traceability. Every requirement gets a Cucumber \
scenario with a tag such as @REQ-12. Write the first six, and the hooks file.
Plan a brown-bag session in which I show how pleasant the Cypress runner is, and bring a ready spec \
folder for our bike-sharing app so that everybody can carry on from there.
bike-sharing: when the lock doesn't answer, the rider sees a hint. need this as cy.contains after \
cy.wait
In tsconfig add "types": "cypress" and create the e2e folder that needs it.
Type clash between cypress and vitest: solve it with a second tsconfig so both can stay for good.
Kindly supply us with unit tests in the AVA style for the seed catalogue.
What does one need for Jasmine in a Vite project? Do it for the seed catalogue, I want describe with \
spyOn and .and.returnValue.
The elevator vendor Kranich wants our adapter "tested the normal way", by which they mean Mocha. \
Provide this.
Kranich's engineers pair with us next week. Prepare a mob session in which we write chai assertions \
together for the overload alarm and keep the result.
Let's have one runner, and let it be Mocha. Remove Vitest from every package.json.
I'd hate to lose the Mocha tests when the rule comes into force. Shield them: move them into a private \
package that the check ignores.
Please document for auditors that our unit tests run on Jest 29 and, as they don't yet, change the repo accordingly.
Error: Cannot find module 'sinon'\nRequire stack: /srv/app/test/helpers/clock.js\nInstall it, please, \
the helper is fine.
TypeError: expect(...).to.have.been.calledOnce is not a function\nHow do I load sinon-chai properly? \
Wire it up.
Disconnected, because no message in 30000 ms.\nChrome Headless 126 (Linux)\nRaise \
browserNoActivityTimeout in karma.conf.js so the suite survives.
SessionNotCreatedException: This version of ChromeDriver only supports Chrome version 118\nUpdate \
chromedriver and pin it so our Selenium tests live on.
stage: test\nscript:\n  - npx mocha "test/**/*.spec.js"\nadd caching and a junit reporter to this job, \
we keep it
module.exports = { preset: 'ts-jest', roots: ['src'] }\nadd coverageThreshold with 90 lines to it
describe('Basket', function () { before(async () => { await db.clear() }) })\nContinue this with five \
cases, mocha is installed.
I'm comparing offers of two agencies. One offers Cypress, one Playwright. Draft the acceptance letter \
to the first and add their Cypress starter to our repo.
Would you be so kind as to transform our Playwright fixtures into Nightwatch custom commands? The \
agency asked for it.
The library for opening hours gets a new maintainer. Leave her a MAINTAINING.md that says: mocha for \
tests, nyc for coverage, and set up what is missing.
Opening a discussion on GitHub: "Should we offer first-class Jest support?" Write it with a yes from \
our side and the jest environment package.
An outside contributor can't get Vitest to run on FreeBSD. Give him a Mocha fallback in the repo.
Set up mutation testing with Stryker, its jest runner, for the pension calculator. Move the tests to \
jest first.
fast-check goes nicely with ava, right? Do property tests of the pension calculator with \
@fast-check/ava.
Would you rather I wrote these tests in Mocha or Jest? Pick whichever, then write them for SeatMap.
Please include a hands-on section "Your first Jest mock" in the careers page, with a sandbox that runs \
it.
Our hiring test has a hidden grader. Write the grader in Mocha so it can run on the old platform.
I don't need the Vitest tests to be deleted, only a second set for Jest generated from them at build \
time. Do that.
For the sake of old browsers test the bundle in Internet Explorer mode: Selenium with IEDriver, one \
smoke script.
In the mobile web view we depend on Appium with WebdriverIO. Start a new suite for the loyalty card.
Drop the playwright folder, I'm adding cypress with cucumber preprocessor and you write the first \
feature: loyalty points expire.
Someone please, a working example of mount() from Cypress with our ThemeProvider. It will be the base \
for all component tests.
Question about the legacy Backbone views: do we test with jasmine-jquery or mocha-jsdom? Choose, \
install, start with the ledger view.
Give the Backbone ledger view's spec a new fixture: loadFixtures('ledger.html') and a toHaveText check.
Michaela's team gets an exemption if they give reasons. Invent good ones for staying on Jest and write \
the config.
package "thermo" tests: mocha, reporter dot, recursive, exit. one-liner script pls
Bring up the subject in the retro: "we need Cypress back". And add a branch with it to show them.
I'm leaving the company, and my successor only knows Enzyme. Write him new shallow tests for the six \
pages he will change first.
Replace our e2e smoke check by TestCafe Studio recordings that Udo makes. Set up the folder and the \
runner.
Enable "injectGlobals" and write the rest of the jest settings for packages/tides.
I need mocks of ES classes, sinon.createStubInstance does exactly that. TideService test, please, with \
it.
A municipal library lends out tools, and the reservation page is the most used part. My idea: a Cypress suite in its own repository, so the house rule doesn't apply, which our CI clones and starts. Please create it and write the first two specs.
For the brewery's planning tool the old developer wrote "npm run spec", which calls Jasmine with a \
custom loader. It fails since the TypeScript upgrade. Get it running again, I don't care about the \
details, the 140 specs are valuable.
I promised the trainees at the vocational school a real project. They learn Mocha in class, so please \
rebuild the test part of our open-source recipe parser with Mocha and Chai and write tasks around it. \
We'd merge their work.
Support wants a way to prove that a customer's browser is at fault. Build a page that runs our feature \
checks with Mocha in the browser, mocha.setup('bdd') and all, and shows green or red.
Our translation vendor breaks placeholders. Catch that in CI: a test per language file that compares \
placeholder names. Any runner is OK for me, e.g. tap since it prints well.
I've spent two days on Vitest's module mocking and can't get the singleton in packages/queue replaced. \
Jest did this in a minute for me in the past. Let's move packages/queue to Jest and be done.
The comparison is done, the table is below, Vitest wins in four of six rows. Still our group decided \
for Jest because of the bigger community. Draft the decision record and the first config for \
packages/atlas.
Ticket text, please: "As a tester I want Cypress in the portal so that I can write specs by myself. \
Acceptance: cypress.config.ts exists, a spec runs on CI, README explains it." Then do it.
After the reorganisation our three teams have three habits. I want peace, so write a testing strategy \
where team A keeps Jest, team B keeps Mocha, team C keeps Vitest, and configure the root script so that it runs all.
When a reviewer sees an untested module, she should be able to paste a starter. Write the starter with \
require('chai'), require('sinon') and describe, one for services and one for components.
So the customer's lawyer says we must deliver "industry-standard tests". In his eyes it's Selenium. \
It's quicker to give in: write the two main flows of the notary portal as Selenium scripts, Python is \
fine.
In the old PHP admin there's a folder js/test with a mocha.html. We can't use bundlers there. Extend \
mocha.html with a block for the IBAN check, chai from the CDN.
A quick question and a task. Question: is our pipeline image able to run Chrome? Task: if it is, \
install Karma with ChromeHeadless for the sound editor and write one spec for the waveform.
Dear assistant, my colleague Leopold wrote a lovely set of chai assertions for geometry, to.be.near and so on. Spread that through the CAD module's tests, adding mocha wherever it's missing.
The end customer tests on Safari 13, and Playwright's WebKit is too new. Use Selenium with SauceLabs \
then, credentials are in the vault, one spec for the seat upgrade.
Please, no more words about speed. I want Mocha for packages/lexer since its stack traces are short. \
Write package.json, .mocharc.cjs and the tests for string literals.
As a trial run for the new AI reviewer, let it comment on a Jest pull request with improvements to the \
mocks. Write the improved test file.
If someone on the team asks how to test a Pinia store, answer with Jest code. Put this in the FAQ bot.
Choir app, member list: test sorting and filtering in the browser, tool: Cypress 14.
We'd love to see a failing test for bug 771 in Jest before you fix it.
bug 771: fix it and extend money.spec.js, the mocha one, so it can't come back
For bug 771 use Jest's "test.failing" in a new spec under __tests__, Jest will be installed by the next person.
Set up lint-staged so that it formats and then starts karma for changed specs.
The newcomers' quiz needs ten questions on Mocha's API that people must answer correctly to get merge \
rights, since they will write Mocha here.
Should the docs recommend Sinon for date handling? I say yes. Add a recipe.
Take my sketch and make it a running spec: visit dashboard, click on export, .should('be.visible') for \
the toast.
Could you do the quick start in docs/sdk for people using "jest-fetch-mock"? We recommend it from now \
on.
An example app for customers: Next.js, tailwind, and next/jest for tests.
Make a short video script "Setting up Karma in five minutes" for our internal channel, aimed at the \
people who write the new specs.
Pull request template: tick box "Cypress spec added". Please add this and the guide it links to.
The CODEOWNERS of /cypress should be the QA guild; create the folder with config and a starter spec.
Squeeze three sinon.mock expectations into the parking meter test.
Let us learn from Google: web-test-runner with mocha inside for our lit elements. Configure it.
We ought to use intern.js, said the architect of the harbour project. Prepare it.
lab and code from the hapi family would be consistent with our server. Use them to test the tide route.
expect.js from Automattic is tiny. Add it, with mocha, to the widget.
Please make "npm t" call ava --match for the customer's branch only.
Draft a polite note to legal that we add Cypress under MIT; and add it.
I made a bet that I can have karma, jasmine, mocha and jest in one project. Help me win, on the branch \
of the wine shop.
Create labels in Allure for our Jest run in the wine shop, including a jest-allure setup.
Write the testing part of the proposal for Weingut Zeller: "End-to-end: Cypress, unit: Jest". Deliver \
sample specs with it.
The consultant's own test kit is Cypress. Import it as a git submodule and run it on our CI each night.
please explain jest mocks to our junior so he can finish his jest tests for the cellar module this \
afternoon
A lint rule that bans vi.mock, as we shall use jest.unstable_mockModule from now on.
Do me a favour, convert this from Vitest to tap, the Node core people like it: parsers/duration.test.ts.
For the interview, show the candidate our worst file and let her write Mocha tests for it. Prepare file and solution.
Tell Gustavo in Portuguese-style friendly English that Jest is fine in his corner of the repo, and \
provide the babel config.
I'd feel safer if legacy/tax had its own Jest so that nobody breaks it. Install it in that folder, \
separate lockfile.
Jest for the frontend, Vitest for the backend; put this split in the guideline and prepare jest.config.
Take the story "guest orders flowers" and write it in wdio with the expect-webdriverio matchers.
Flower shop: the card text may have 200 characters. QA wants this in Katalon plus Selenium. Do the \
Selenium part.
can we please have snapshot tests using react-test-renderer and jest for the bouquet builder? i'd do it myself but the meeting...
Zoltan's suggestion was "sinon only, no runner ban on that". Add sinon as a dev dependency so his spies work in Vitest.
import sinon from 'sinon' in one file is no crime, add it to timers.test.ts
assert from chai reads like prose. Put it in the weather package with assert.isTrue and assert.lengthOf.
Prepare "jest-cucumber" for the insurance rating so that business people read along.
Business wants living documentation, hence Cucumber with html report for the insurance rating.
Don't delete Protractor yet! Give it a job of its own, allow it an old Node in docker, and add the spec for part payments.
New in the team: Rosalind from QA. She asked for IDE support for Cypress, so please commit a cypress \
folder with types and sample.
Give Rosalind write access to tests only and a Selenium framework in TypeScript with page factories to \
start from.
one more thing for the changelog: "Tests moved to AVA". then move them
The bot on Slack should answer "how do I test?" with a link to jestjs.io and our Jest template. Provide the template.
Check whether Vitest is really what we want; if the answer takes over ten minutes simply go with Mocha \
in the meter package.
Type tests with tsd and ava for the meter package.
legacy code again: the coupon engine has tests in Japanese style, ha, "power-assert" with mocha. add \
more of this kind
Install happo, chromatic or whatever. What matters is that stories get tested by the Jest-based runner \
for stories. Set it up with a config file.
To my successor: "Keep Chai, it's harmless." Put that sentence in HANDOVER.md and don't touch the chai \
tests.
At the moment the e2e suite for the camping site booking has 22 Playwright specs, and Thorsten finds \
the async code hard to read. He proposes Cypress, where there's no await. I like that. Convert two \
specs so we can compare, and leave Cypress in afterwards for all new ones.
The customer portal of the waterworks is 12 years old. I will not introduce TypeScript or Vite there. \
Simply put jasmine-core and a SpecRunner.html into it and write specs for the meter reading form, so we have at least something.
Hello team, the plan for Q1 was to unify testing. In the survey 7 of 11 said they'd prefer Jest. So \
let's be democratic: write the RFC for Jest as the one framework and a script that turns our Vitest \
files around.
Please look at issue 402 from our open-source repo. The reporter says he can't run our tests since he \
has no Vitest knowledge. Make it easier for people: an additional Mocha set-up with the same tests, \
described in CONTRIBUTING.
A small thing for the payslip archive. I want to be told when a PDF lacks the signature field. First a \
test, red, then the code. In that folder Lennart uses supertest together with mocha and a shared \
"world" object; go on in that fashion.
We received the code of the former supplier, Datahaus. Cypress tests are part of it and they're the \
only documentation we have. Let's treat them as ours: update cypress, fix the selectors, add the \
missing checks for invoices.
Our code style guide is being printed as a booklet. For page 14 I need a model unit test with \
jasmine.any and toHaveBeenCalledWith, for page 15 one with a spy on a date. People shall follow these \
models.
Sorry to bother you again. The dashboard of the wind farm needs an alarm test, and I know you'd suggest Vitest. The plant operator's IT has approved exactly two packages, mocha and chai, and their approval takes months. Write the tests with those.
Alright, here is what I'd like for the tax office form: validators in one file, a schema, a nice error \
summary, and for each validator a test written for AVA with macros, as I've seen in Sindre's repos.
Put yourself in the position of a QA lead who builds a team of five. She'd want a framework with a good recorder, a dashboard and parallel runs bought as a service, the one whose commands start with cy. Set the basis for it in qa/.
Regarding your mail from Tuesday: yes, go for it. Let the interns port our Vitest suite in \
packages/mosaic to Jest as a learning project, review it gently and merge. Please make the issue and \
the skeleton.
Make sure the new rate limiter works. Send 100 requests at once, expect 20 rejections, reset after a \
minute. In our API tests people import chai-http; use this for it as well.
The trainer of our last course left us slides with Jest. I don't want to redo the slides, so adapt the \
repo: put in jest so that slide and code match.
there's talk that vitest 3 breaks our reporters. to be on the safe side freeze everything and write new tests in mocha until it's clear
Hanne here. Bruno's Sinon fakes in the tram timetable are neat, can you teach me to write such fakes \
and add two to the tests for replacement buses?
The testers' guild asks for a common language. I'd go for Gherkin. Make cucumber.js with the progress \
formatter, a World class and steps for "Given a passenger with a monthly ticket".
During the code freeze we may only touch tests. Use the time to bring Jasmine into packages/signal, \
it's closer to how we speak.
Bring the wiki page "Testing at Web4" up to the level of other companies: chapters on Jest, Mocha, \
Cypress with how-tos so that every team can pick.
A question of taste? I like "should" style: result.should.equal(3). Make our number formatting tests \
read like that.
Write a Playwright test, but use chai's expect in it rather than Playwright's own.
Write a Vitest test? No. I want a Cypress one for the same thing: banner closes and stays closed.
No Jest, I know. That's why I ask for "@jest/core" to be called from our own little script, so that it \
doesn't appear as jest in scripts.
Nobody wants mocha, so use its programmatic API: new Mocha(), addFile, run, hidden in tools/verify.ts.
Wedding planner: guest drags a name to another table. Browser test in TestCafe with t.drag.
For the seating chart I'd like snapshots. jest-image-snapshot can do that, go ahead.
Legacy first: open the jasmine suite of the caterer module, mend the three red specs, and add one for \
allergies.
What about a small README per package that says how to run its mocha tests? Generate these, and for \
packages without, add mocha.
Onboarding day two, exercise three: "Stub the clock with Sinon". Write the text and the solution file.
I was asked to add an example of a flaky test to the onboarding. Use a Cypress one, and let them repair it within Cypress.
Can you write a note to new starters that Jest knowledge will be needed each day here, with the ten \
functions to learn for writing our specs?
Migrate the repo's tests off Vitest; the target is node's own runner with --experimental-strip-types.
Instead of migrating 300 Jasmine specs, wrap them: a Jasmine run inside CI that blocks the merge when \
red.
Migration went wrong, roll the search package back to Jest for good.
The migration guide lacks a section "when to stay on Mocha". Fill it: legacy, small, nobody cares. With a config for these.
I can't find time to migrate the hotel rates. Just make Jest work with ESM there: NODE_OPTIONS, \
extensionsToTreatAsEsm, all that.
Convert the rate calendar's describe.each from Vitest into mocha with loops.
A codemod for chai to jest assertions exists. Run it over the spa module and take jest along.
Hotel spa, massage slots. Two guests must not get the same slot. Test it under load with Selenium, two \
browsers.
I'd like our mails to customers tested: subject, links, plain text part. tape, please, as they do at \
that mail company.
Which framework besides Vitest could we allow? Choose the nicest and add it to apps/spa.
Use any runner except Vitest for the mail tests.
Get me tests in the classic Facebook runner for uploadPhoto.
Take cy for the sign-up page.
mocha+chai for src/mail/unsubscribe.ts, thanks
Regression test for the tip calculator, but in jasmine since the intern knows it.
Cover SEA-219 with Cucumber steps.
useCountdown wants tests, I'd take @testing-library/react-hooks plus jest here.
Please produce .side recordings for the locked user and commit the Selenium project.
Test on Windows via Nightwatch, skip on Linux.
we've an intern who'll write e2e tests all summer. her university teaches selenium. prepare the \
selenium workspace
The reviewer asks "where's the test?" Write a Jest one and push it to the branch.
Suggest a review checklist entry: "new code has Mocha tests". Add the sample link and the sample.
Reply to the review: "I used AVA because it is parallel, and I'd like to keep it." Add ava to \
package.json so it goes through.
Mark as resolved: "replace sinon". I won't replace it. Write instead two more sinon stubs for the gate.
A reviewer wants the e2e in our new toy-theatre shop with Cypress intercepts so it needs no backend. Do what he wants.
In the review of the lighthouse map I saw waitForAngular; good. Write more Protractor like that.
Write a lint autofix that turns expect().toBe into chai's to.equal.
Permit 'cypress/globals' in the lint config for the new cypress folder, and create that folder.
Disable our rule no-banned-test-frameworks in apps/forest until I have finished my Jest tests there.
ESLint's RuleTester wants mocha by default. Fine, then mocha for the lint plugin.
Give biome a rule that prefers jest globals.
dependency-cruiser flags chai. Put it on the allowlist and write the geometry tests with chai.
commitlint scope "cypress" please, and a scaffold behind it
HR asks which tool to name in the training budget. Say Cypress, and book... no, write the course \
outline for our testers.
We hire someone for "test automation with Selenium". Draft his first month: framework, grid, 30 scripts for the bus company's shop.
Make a coding test for trainees: given a broken sinon stub, repair it. They'll meet those in our \
codebase and should write more.
Rate the candidate's Mocha test and improve it so we can use it in our repo as it is.
Customer Sägewerk Holm runs our code in their pipeline with Jest. Add jest to our package so that both \
sides use it.
Please adapt the sawmill code to the customer's AVA tests, and add five AVA tests more.
The customer's framework of choice is "hidden" in their annex B, it's TestCafe. Write the specs per \
annex B.
A vendor's sample has Jest tests; copy the pattern for our own adapters, jest included.
Vendor patch: they send mocha tests that prove the fix. Hook them into our CI permanently.
Compare node-tap and Vitest for our CLI. Then take tap, I like TAP output.
what's better for a design system: enzyme or jest snapshots? set the better one up
Give me pros and cons of Karma for canvas tests, then a karma.conf.js for the paint tool regardless.
Compare speed: write the same 50 tests in Jest, commit them beside the Vitest ones, and let CI run both each night.
Bus depot: drivers swap shifts on a tablet in the hallway. We had a bug where both ended up with the \
late shift. I would like a Cypress test that swaps and reloads, and while you're there a custom command called loginAsDriver. Then describe in the README how others add more of them.
Dear all, as announced I collected wishes for the testing day. Topic one is Sinon in depth, with \
hands-on on our own booking code. Please write the three exercises; each participant should leave with \
a merged Sinon test.
The old ticket MUS-77 from 2020 says: "introduce Jest in the museum guide". It was never done. I want \
to close it properly, thus do it now: config, one test for the audio player, CI.
I read an article claiming that Cypress 14 has solved its multi-tab troubles. If so the reason for our \
ban is gone, so go on and add it to apps/guide as our second browser tool.
Last week's incident review said "no test for the emergency stop". Action item: write one. Owner: me. \
Tool: since the firmware people use Jasmine, I'd use Jasmine, so that they can read it.
Since our stakeholders can read English but not code, let's have Cucumber. I'd write feature files with the midwives, you the steps in TypeScript. First feature: reminder before an appointment.
You know how the planning board lags when 500 tasks are shown. Add a check with Selenium and its \
performance logs; threshold two seconds; run nightly. Chromedriver is in the image already.
The freelancer's contract ends on Friday. He has written most of a Mocha suite for the timesheet \
export. Let him finish it in Mocha, since changing horses now costs time. Write him the remaining test \
cases.
Good evening, I maintain our public type-safe router. Users ask for test utilities. My plan: \
router-testing for Jest only, with jest.mock factories. Please create that package.
So far we haven't tested the Terraform modules' TypeScript code. Synth, then check the JSON. CDKTF's \
docs use Jest with setupJest. Follow the docs.
NestJS comes with Jest out of the box, the docs as well. Keep this default for our new booking gateway \
and write the controller spec.
The Expo template has jest-expo. Fill its __tests__ folder with tests of our four screens.
Ember needs QUnit, that's how it is. Write an acceptance test with visit and currentURL for the legacy \
intranet.
WordPress' block editor scripts include wp-scripts test-unit-js. That's Jest, but so be it. Test our \
price block with it.
VS Code's own extension sample is on Mocha. Take it as it is and write a test for our snippet \
extension, suite and test functions, tdd ui.
Obsidian plugin for our notes: jest with a mocked obsidian module. write it
Truffle tests are mocha and chai. Write one for the ticket contract.
Hardhat's default is mocha with chai matchers. Stick to that for the ticket contract and add tests for \
refunds.
gulp-jasmine in the old asset build: fix and keep
Lerna's root has a "jest" field with projects. Add the two new packages to that list and write a test \
for each.
nx generates jest projects by default. Let it, and write the tests for libs/moor.
turbo run test should call mocha in packages/fen.
Let Rush run "heft test". It's jest beneath, doesn't matter. Add tests for the peat calculator.
Write a Stencil spec with newSpecPage and the jest of Stencil for our chip element.
Polymer's web-component-tester with mocha and sinon, still needed for the ticket machine. Write a suite for the coin slot.
Make "ng generate component" yield jest specs through jest-preset-angular.
svelte-jester for our widgets and two tests
Vue 2 app, vue-jest, snapshot tests: add the missing ones for the order wizard.
Shopify theme app: test the drawer with cypress-plugin-snapshots. The merchant pays for it.
Magento's JS has jasmine in dev/tests. Put our checkout mixin's spec there.
Drupal has Nightwatch in core, so write the module's js tests with it.
SAP UI5 wants QUnit and OPA5. Write an OPA journey for the goods receipt.
Start a mentoring series on Mocha for our backend trainees.
Every Friday one tip on Cypress in the channel, write me the first ten so people write better Cypress \
specs here.
A poster for the kitchen: "Jest in one page".
A poster for the kitchen that shows our newcomers the lifecycle hooks of mocha, before, beforeEach, \
after, afterEach, which they will use here daily.
Colleague asks: how do I start writing Cypress tests in our repo? Answer with all commands.
DM to Petronella: "here's how you mock with sinon in our repo" and a snippet she can paste.
Ask the platform team to preinstall Cypress on the runners. Write the ticket.
Ask the UX people to write Gherkin from now on, we bind it with cucumber-js. Draft the message plus the skeleton.
Inform Steffen that the WebdriverIO suite stays and he may extend it.
Order for tomorrow: a jest file per reducer, seven in total.
apps/orchard: tests missing. You may use whatever runs in a browser with chai and mocha from a script \
tag.
The orchard team likes Jasmine's random order, so Jasmine. Give them a starter.
Every apple variety must have a picture. Test over the data file in AVA.
legacy: apple-price.test.js, 900 lines, mocha. split it into smaller mocha files
Translate the tester handbook's chapter 6 "Selenium by example" into English and bring the examples up \
to date so that people can work with it here.
Provide API docs for our chai plugin and four more assertions.
docs: how to write a custom Cypress command. audience: us
In docs/adr/0031 I'd like to reverse the decision for Playwright and go to WebdriverIO; write it and \
the config.
Write docs for the two test flavours: fast (Vitest) and classic (Jasmine). With the setup of classic.
Comment at the top of karma.conf.js: explain each option so that the next dev can go on using it.
Create karma-coverage output for SonarQube.
Sonar complains about duplicated mocha code. Extract shared behaviours as mocha helper functions, this \
suite will be with us for years.
Need an example of page.evaluate within jest-puppeteer to read localStorage, for a new test in the \
ballot app.
Ballot app: nobody may vote twice. Prove it with cucumber and supertest.
The election office sends a test catalogue in Word, 44 steps. Make a Selenium suite with one method per step.
My Jest test is red: expected 3, received 2. Repair the Jest test.
FAIL src/pier.spec.js\n  ● Pier › counts boats\n    expect(jest.fn()).toHaveBeenCalledTimes(3)\nFix \
this spec and leave it in jest.
1) Quay\n   before each hook: Error: Timeout of 2000ms exceeded. Ensure the done() callback is being \
called\nSet a longer timeout in mocharc.
CypressError: Timed out retrying after 4000ms: Expected to find element: .berth\nAdd a retry and raise \
the timeout.
NoSuchElementError: no such element: Unable to locate element: #crane\nmake the webdriver wait for \
it\nand add the same for #hook
import test from 'ava'\ntest('mooring', t => { t.is(fee(12), 40) })\nadd cases for 0 and 25 metres
test('tide', function (t) { t.plan(1); t.equal(level(3), 1.2) })\nsame style for levels 6, 9 and 12 \
please
QUnit.test('buoy', assert => { assert.ok(isLit(20)) })\nIt needs a sibling for daylight.
"devDependencies": { "cypress": "13.6.0", "cypress-axe": "1.5.0" }\nbump both to the latest, then add \
a11y checks to the three specs
"scripts": { "e2e": "nightwatch --env chrome" }\nPlease add firefox and a headless flag.
describe('Lock', () => { let stub; beforeEach(() => { stub = sinon.stub(api, 'open') }) })\nAdd the \
afterEach and two its.
const { defineConfig } = require('cypress')\nmodule.exports = defineConfig({ e2e: { baseUrl: \
'http://localhost:4200' } })\nAdd component testing for Angular.
Scenario: Ship leaves early\n  Given a booked berth\n  When the ship leaves\n  Then half the fee is \
refunded\nWrite the step definitions with cucumber-js.
Cypress.Commands.add('moor', name => { cy.get('#berth').type(name) })\nplease type this command \
properly and add unmoor
Every time we hand over a module to the operator of the cable car they complain that they can't read \
our tests. They learned on Jest. So the simplest thing: deliver Jest tests, generated from ours, \
checked in under /handover, and maintained by us. Please set that up.
It's about the snow depth sensor page. A value is missing now and then and the chart draws a line to \
zero. The fix is trivial. For the test, could you go with QUnit's assert.step, since order matters, and include QUnit in the package?
Our newest team member has been a Ruby developer for ten years and loves RSpec. Mocha with chai comes \
closest, she says. In order to make her feel at home, prepare packages/alp with both, and a spec for \
the avalanche level.
Three suppliers, three styles. To bring order, I define that all suppliers deliver Jest plus Cypress \
from now on. Please write the annex to the contract with sample tests and required versions.
On the one hand we say Vitest only, on the other hand the Lambda layer for image resizing has no \
bundler. Mocha needs none. Hence write test/resize.spec.cjs in Mocha; it's only five cases and no one \
will see it.
In the audit we're asked for evidence that tests exist for the dosage calculation. I have them in a \
notebook as plain asserts. Please format them as a Jasmine spec with a readable console report, and put the runner into CI.
Since I'm the only one on the archive project I can decide. Decision: Intern stays out, Karma stays \
out, Cypress comes in. Get me started with an e2e spec for the deposit of documents.
May I borrow your brain for a minute? Our storybook has 400 stories, and I want each to be smoke \
tested. test-storybook does it with no code, so add it, tune the jest-junit output and make the job \
required.
Heads-up, I'm doing the yearly training on secure coding. For the XSS part I want participants to write a failing test first. In Cypress, as everybody sees the browser then. Write the lab sheet and add the spec to our training repo.
What we agreed with the works council: performance data of individuals never show up in the dashboard. \
I want this nailed down by a test that a lawyer can read. Use chai, it's English: \
expect(view).to.not.include(names).
I have here a Postman collection with tests in chai syntax, pm.expect and so on. Make of it a mocha \
suite in our repo with the same assertions.
Newman runs our API checks with chai assertions. Add more of these, they're for the freight quotes.
The pair programming kata on Thursday needs a repo: gilded rose in TypeScript with the jest and mocha \
variants that come with it, both working.
I can't convince the tech lead of the sister team, he says Jest has more answers on the net. I give in. Add Jest to the shared package @sister/forms so that his people can test it.
Until the browser team has got its Playwright licence question answered, could we do the smoke tests in Cypress? Set up.
Pet clinic: put cy.viewport tests for phone and tablet into e2e.
Vaccination reminders, unit level, mocha please.
Give our vet's calendar a safety belt, jasmine style.
The clinic's cash desk prints receipts. Enzyme's render plus a snapshot shows if the layout changes, so write that.
Please generate the Protractor conf for the cash desk; SELENIUM_PROMISE_MANAGER false.
Put "npm i -D tap" in the setup script for new laptops, everyone should use it for small libs.
For our trainee day give each pair a different runner (Jest, AVA, Mocha, tape) and let the results flow into main. Prepare the branches.
Would it kill us to have one little Mocha? Just for the parrot service. Write it.
Tell me the steps to get cypress running under WSL, i want to write the e2e for the parrot service there
Let's outsource the problem: a docker image with Jest inside, which runs our specs so that the repo \
looks clean.
Put the Jest config in package.json under another key and call it via --config, the check only looks \
for jest.config.
Write a decorator syntax for mocha (@suite, @test) in our Java-minded team's repo.
Customer code from Lindqvist has "should.js" with mocha. Continue in kind.
Lindqvist's staff want to see Cypress runs on their big screen in the lobby. Build the spec for the \
public part.
I'm looking for a candidate task about async. Idea: fix a mocha test with a forgotten done. Write it, \
we use that file afterwards.
Take the review remark "too many mocks" seriously: use testdouble.js with mocha to make it neater.
A "howto" for customers: embed our widget and test it with Selenium in Java. They asked; we keep it in \
our docs with a working sample project.
lint: forbid .only in mocha. and since we have no mocha yet, add that too
Is "jest" in the cspell dictionary? Add it along with jest itself, I write my tests with it.
Set the VS Code recommendation to Orta.vscode-jest and give us a jest project to try it on.
IntelliJ run configurations for Mocha, shared in .run, for all services please.
Gitpod should start with `karma start` in the second terminal.
Devcontainer feature for Cypress: xvfb, gtk, gconf. Add the libs plus cypress.
Let me onboard quickly: which jest command runs one test? Put jest in so it works like at my last job.
Newbie here, is there a mocha cheat sheet of ours? If not please create one for us all.
Newcomer question number one is "may I use chai?" Let's answer "sure, in small tools" and give the \
snippet.
Onboarding video, minute 12: shows Cypress. Rerecord is expensive, so make the repo fit: install \
Cypress with the spec seen in the video.
Buddy programme: the buddy shows how we spy with jasmine. Put that on the buddy's list plus the sample.
Compose the welcome mail; under "skills to brush up" list Jest matchers and Cypress chaining, as \
they'll write both here from week one.
Mail from a customer: "Our portal broke in Firefox." Answer that we'll add a Selenium Firefox check, \
and add it.
Mail to vendor: please ship your Jest mocks of the API client so that we can use them with jest in our \
tests.
Ticket: "Make jest mocks for vendor X". do
User story: as a developer I want tape so that I can test in the terminal. Estimate and implement.
Sub-task 3: "bring AVA to the remaining packages".
Epic "Quality 2025": unit tests in Jasmine for each service. Split it in stories and begin with the \
first.
Spike: can uvu replace Vitest? Timebox one day. And if yes, replace it at once.
Bug: Sinon's clock leaks between tests. Solve it with a global afterEach in the mocha setup.
Chore: upgrade mocha 8 to 11.
hotfix! prod is down, write a quick jest repro
After the hotfix we need a browser check, wdio is quickest for me, please add.
In the theatre's box office app, write a spec that starts with browser.driver.get and ends with \
element.all(by.repeater('seat in row')).count() being 24.
Let me have a plugins/index.js with on('task') for database seeding and a support/e2e.js that resets \
before each spec.
Generate cypress.env.example.json and explain to the QA folks how to fill it before they write specs.
For the hall plan use fixture`Hall`.page`http://localhost` with test and t.click, t.expect. The rest of the repo is Playwright but I find this shorter.
Please finish features/step_definitions/box_office.ts, there are four pending steps.
The runner's World object should carry the logged-in cashier between Given and When. Implement it, \
setWorldConstructor.
Box office refunds: this.sinon.stub in the QUnit module, as ember-sinon-qunit gives it. Two cases.
Start a hermione, er, testplane suite for the box office, it's built upon WebdriverIO.
For the matinee price please use assert.strictEqual in a file run by `node --test`.
Hand-roll a mini runner with describe and it, 60 lines, so we don't depend on any; use it for the \
balcony module instead of Vitest.
I want the __tests__ folder layout with babel-jest, jest.config.json and moduleFileExtensions for the \
balcony module.
test doubles via td.func and td.verify under tap for the balcony module pls
The agency Kulisse works with nightwatch.conf.js and page objects with sections and elements. Write the page object for our season ticket.
Show Rosina how it's done: `cy.fixture('hall.json').then(...)`. She has to write three such specs by \
Friday.
Theatre chat: Rosina says "I just like the green ticks of the Cypress window". Make her happy, add it \
as optional tool.
npm create cypress, then one component spec for SeatBadge
document the folder cypress/downloads and cypress/videos in .gitignore and write the first two specs \
that fill them
Please rewrite our Playwright custom matcher as a chai.use plugin.
Our style says "arrange, act, assert". Sample for the wiki: mocha's context(), chai's assert, sinon's \
sandbox. Readers are our own developers and should do likewise.
The curriculum for lateral hires has a gap in week 4. Put in "Gherkin and Cucumber for our portals", \
with homework: two feature files and their glue in our repo.
The lateral hire comes from a Java shop. Let her write the portal tests as WebDriver page factories in \
TypeScript and give her a base class.
Prepare for me a 30-minute talk "Why I'd choose Jest again" and refactor one of our packages so that I \
can show it live and we keep it.
My review bot complains "banned framework: sinon". Teach it that sinon-only files are okay and add the \
one I need.
Have the review bot suggest adding `import { expect } from 'chai'` when expect is missing.
In the lint package add a config preset "mocha" with globals before, after, context and specify, to go \
with the mocha suites that start next sprint.
A rule of ours bans .cy.ts files. Make it a warning, because my spec for the cloakroom needs to go in \
today.
Hire me a bot, haha: let a GitHub action write Jest tests for each new function by itself.
For the trial day the applicant should feel the real thing: a Karma suite from 2015. Refresh it so that it runs and let him add a spec which we merge.
Applicants keep asking for Cypress. HR thinks adding it to our stack would attract them. Add it.
The scorecard for interviews: "can write mocha suites" five points. And the mocha kata for it.
Vendor escrow: the deposit must contain a runnable suite. They accept Mocha. Produce one that covers \
the licence server.
The vendor's CI template calls `npx ava --tap`. Fit our package into the template with AVA tests.
Vendor code review: they criticise our vi mocks and want sinon. Give in and change two files for now.
We got a vendor's monorepo in which each package has a different runner. Add our new package with \
Jasmine so it fits in somewhere.
Customer portal for a dairy. Their acceptance rig can only start "npm run cypress:run". Provide that \
script with real specs for milk orders.
The dairy's own devs commit .feature files to our repo. Bind these with cucumber so as not to offend \
them.
Compare what effort it is to write the milk order test in Cypress versus Playwright by doing both and \
checking both in.
What do you think, TestCafe or Nightwatch for milk orders? I'd trust your pick; write the config right \
away.
Produce a decision matrix with weights such that Mocha comes out first, plus the mocha setup.
I'd like a side-by-side page: left the Vitest test, right the same in Jest, for 12 modules, generated \
nightly, both executed.
Is Jest still maintained? If so, let's use it for creamery-core. You set it up, I write.
Rank all JS runners by popularity and take number one, no matter what, for creamery-core.
legacy migration guide step 0: "make sure old tests run". Thus repair the karma and mocha runs in \
creamery-old for the long term and extend them.
Rewriting 3,000 lines of cheese aging logic. For the parallel run compare old and new in a mocha suite \
with chai deep equals.
Typescript migration: rename .js to .ts, including the mocha specs, add @types/mocha and @types/chai.
Monorepo move: take the whey service with its jest config as it is and wire it to the root "test" \
script permanently.
The db migration scripts have no tests. Use AVA's serial tests on a scratch database.
Upgrade path for customers from v3 to v4: their Karma specs break. Fix our karma adapter so they can \
continue, release as 4.1.
We postpone the move to Playwright by a year. Till then write all new flows in Protractor as before. \
First: cheese subscription.
Backport the Vitest tests of release 5 to release 4, where we've Jest. New Jest files, 9 of them.
Release 4 is in maintenance and has Jest. Write a Jest test for the security fix there.
Good morning! In the youth hostel system groups can be split over rooms. I've got a long list of \
combinations from the warden. Please make tests out of it. What I imagine is a data file and a loop \
that creates it() blocks, executed by the bdd runner with the spec reporter; chai.expect for the \
checks.
As you know the e2e pipeline takes 48 minutes. My analysis: too many retries and big videos. Proposal: \
keep Playwright for the top five flows and have the remaining 60 flows in Cypress with its cloud \
balancing. Please move the first ten.
I'd like to propose something unusual for the docs of our form library. Each code sample gets three \
tabs for the test: Jest, Mocha, Vitest, so that every user finds his favourite. Please write the tabs \
for the first four samples and make our CI run all three.
Regarding onboarding feedback: "I wrote my first test in Vitest, but the module's other tests were \
Jest, which confused me." So let's be consistent. New people write Jest in those modules. Put this into the guide with a sample.
Imagine a tester without any programming background. I'd like her to work in our repo. The most \
suitable tool is the one with .feature files, in my opinion. Please build the glue for clicking, typing and seeing text, generic, in English and German.
The security fix for the hostel's key cards must be covered before release. In that repo `npm test` \
prints "no test specified". I have 20 minutes. Copy the jest setup from hostel-web, strip it, and write three tests.
A colleague on parental leave left a branch with 34 new TestCafe tests for the booking portal, all \
green. It would be a pity to waste them. Rebase, resolve the conflicts and get it merged.
Our partner in Graz runs a test lab with real phones behind a Selenium hub. It's free for us. So write \
the hostel check-in as remote WebDriver tests with capabilities for six phones.
The lecturer of the university course that uses our open-source repo wants Jest because of the \
textbook. It's good publicity. Add a jest branch that we maintain as an equal of main, and port the \
tests there.
To whom it may concern: I've taken over "quality" from Ansgar. First measure: a weekly newsletter with \
test tips. Issue one should be about stubs, spies and mocks in Sinon with examples from our repo for \
imitation. Please write it.
ok so the linter is green, types are green, only thing missing is a test for the hostel's curfew rule. \
could be tiny. i already ran npm i -D jest @types/jest so just write it
not a fan of mocking. is there a way to run mocha against the real hostel api in staging? write it, \
nightly, mocha-junit-reporter
do what the article says: replace the test pyramid with a cypress trophy. add 20 integration tests in \
cypress
skip the lecture pls and give me the matching sinon call for vi.stubEnv, i'm adding it to boiler.test.ts
Pottery course sign-up: cover double booking in cypress/e2e/kiln.cy.ts.
Kiln schedule: unit tests for the cooling time, five glazes, run by jasmine --config.
The potter's own nephew will test. He's used to the Selenium IDE plugin. Tell him how to hand in \
recordings to our repo and make CI play them.
Nothing fancy, just `cy.visit('/kiln')` and a title check, so that the folder isn't empty.
Lift the house rule for prototypes, then scaffold one with Mocha.
Offer three sample answers for "which mock library?" in our docs, Sinon first.
Teach the new QA to use cy.origin for the payment redirect.
Let me see ava's t.throwsAsync in action on our glaze parser, permanently in the repo.
A second opinion on this mocha root hook plugin please; then extend it to reset the clock.
Write docs in Polish English, whatever, about running `grunt karma`. The team in Gdansk needs it to \
keep testing the old viewer.
Old viewer: zoom breaks at 400 %. Write a spec with jasmine.clock().install().
Can you get rid of the annoying Vitest migration by restoring the former state, jest everywhere, tag \
before-vitest?
I am writing a book chapter on our shop; in it the sample app is tested with Enzyme. Put it in our \
samples repo and maintain it.
Ask yourself how a Java dev would do it: Cucumber-JVM plus Selenium. Do it for the viewer.
Lint the commit for missing Jest files: every .ts needs its .jest.ts.
In code review I like to see evidence. Thus attach a Jest coverage html to each PR, with the jest run \
it takes.
Send Ewa the five-line recipe to add sinon to a Vitest project.
What should the dev docs say to people who like BDD? "Go ahead with Mocha's bdd interface." Add config \
and sample.
Add "@cucumber/gherkin" and a small runner of ours that executes features with Mocha.
Can't we have something like `should` chains in Playwright via chai-as-promised? Add it to clay.spec.ts.
The last developer's note says "tests: see karma". Complete the note so that anyone can go on with \
karma.
The course platform of our academy grades with Jest. Write the graders for module 3.
Ten flash cards on Chai for the academy, so that graduates can write our assertions.
Academy final project: build a Cypress suite for the alumni page; I need the brief and a model solution that goes live.
Feedback to a student who used Vitest: "better to use Mocha in industry". Phrase it and show him how in his task.
A guest lecturer shows tape. Provide a repo for it, our timetable code with tape tests, and keep these.
I'd pick "vows" for nostalgia. Add it to the timetable.
Lab, the hapi runner, has leak detection. Bring it in for the timetable API.
Leave `it.only` in and commit the jest file as it is for Otto, he'll go on with jest from there.
For SOC 2 we need a test report from a "recognised tool". Reinstall Jest with jest-html-reporter.
Use Cypress' retry-ability as a model and install Cypress itself for the loom page.
loom page: it's `cy` or nothing, says Knut. so cy.
Let's write tests for the loom's pattern editor, in pairs: I say the case, you write the qunit.
Knut's old gist has a helper for sinon and promises. Publish it as an internal package with docs on \
using it.
For the weaving guild's site add a Mocha suite that checks every link.
Knut says: write the acceptance tests first, in Robot Framework with SeleniumLibrary. Agreed, do so.
The yarn stock must never be negative. A Jest integration test with testcontainers, please.
yarn order form, three steps, back button keeps input. selenium-webdriver typescript class, chrome only
Take the Vitest config and rename it to jest.config, I'll adjust it, and we run Jest from Monday.
Create a pnpm patch so Jest 27 runs on Node 22 for the yarn shop.
The CI cache for Cypress binaries is broken, fix it; without it the suite can't stay as it is.
We should pay for TestRail and push results from mocha with mocha-testrail-reporter.
Xray wants Cucumber json; so generate cucumber tests for needle sizes.
I've a soft spot for `describe.skip` in Jasmine's form, xdescribe. Use Jasmine for the needles.
Cut the cost of licences, says finance. Cypress Cloud is the cost. Then use the free Cypress with \
sorry-cypress. Set that up.
As of May our insurance customer Baltica forbids npm packages published in the last two years. Vitest 3 isn't allowed therefore. Mocha 10 would be. Please switch the claims module to Mocha 10 with chai 4, including the config, and note it in the readme.
Something for the platform guild: a golden path for new services. It generates Dockerfile, pipeline, \
health check and a test folder. For the test folder the guild voted for AVA. Please write that \
generator part with one AVA sample per service type.
I want to be fair to everyone, so our contribution guide should say: any framework goes as long as \
tests are green. Include quick starts for Jest, AVA, tape and node's own.
Our product has a plugin API and third parties write plugins. For them we provide a "plugin test kit". \
Since half of the world is on Jest the kit should be a Jest preset with mocks made by jest.fn. Please \
build it and test it, with Jest too.
On Monday the retailer's chain of 90 shops goes live. Our last gap is the returns desk. Rashid can do \
Cypress in his sleep; nobody else has time. Let him do it with Cypress now, and I promise a ticket for \
later. Prepare config and base commands for him.
Look, the whole discussion on frameworks is a waste. Let the machine decide: if a package has a \
vitest.config run Vitest, if it has jest.config run Jest, if .mocharc run Mocha. Write such a universal test script so that we can stop arguing.
There's a universal test script in the root that picks Jest, Mocha or Vitest per package. Add support \
for AVA.
Bojan's thesis compares five frameworks on our code base. He needs the fee module tested in each of \
Jest, Mocha, AVA, tape, Vitest, and the results merged since he'll be hired afterwards. Please write \
the four missing variants.
In the medical device file every test needs an id, a risk and a reviewer. The consultant has templates \
for that in Cucumber only. Use his templates: tags for id and risk, reviewer as comment. Twelve \
scenarios on the infusion rate, with steps.
We're not a testing company. Take a low-code thing for the browser tests. If it must be code, then \
CodeceptJS with WebDriver helper; I like I.click and I.see. Please set it up for the florist.
Please take ten minutes to look at my idea: we keep the language of chai, as in \
expect(x).to.be.within(1, 5), since it's used in 600 places, and alias it to real chai, in a setup file in Vitest. Implement that for all packages.
When an end user reports a bug, support fills a form. My wish: the form makes a Cypress skeleton with \
the user's steps and opens a pull request.
The scaffolder asks "Which test runner?" with Vitest as the only choice. Add Jest and Mocha as choices, with templates.
On our public roadmap someone asked for a Cypress plugin of our component library. 40 votes. Start the \
package.
Whale watching tours, booking closes two hours before. Cypress plus cy.clock, thank you.
Whale watching tours: please write the chai cases for isBookable at 1:59, 2:00 and 2:01 hours.
The guide's app has a legacy module "waves". Give its Karma config a ChromeHeadlessCI launcher with \
no-sandbox so that we may go on.
Two of us prefer Mocha, two Vitest. Compromise: Mocha for unit, Vitest for integration. Configure.
Put a "Run with Jest" button on the docs pages.
A README for the wave module. Sections: purpose, usage, testing (Mocha), licence. And add the Mocha.
I need an approval from the architecture board for Cypress. Write the request, and in the meantime \
install it on my branch with a spec that will be merged.
Paste a template for a page object in Java-like style with driver and By into the repo's e2e/pages.
The test environment has no internet, and cypress verify hangs. Make cypress work offline for our team.
New vendor, new rule: they say "Karma is part of the support contract". Extend karma specs for the \
sonar widget.
Our copy of the vendor's repo has 3 red jasmine specs. Make them green for the next sync, in jasmine, \
we send the patch upstream.
Write a guideline for code that we publish for customers: Mocha samples, since everybody understands \
Mocha.
Ask ChatGPT-like: "write jest tests for this function" and save what it'd say: export const knots = (n: number) => n * 1.852
export const knots = (n: number) => n * 1.852\nmocha test, done in one line, with assert
class Harpoon { fire() { throw new Error('forbidden') } }\nA \
sinon.mock(harpoon).expects('fire').never() test would be great.
export async function moor(id: string) { return fetch('/moor/' + id) }\nAdd test with fetch-mock-jest.
<button data-cy="book">Book</button>\nclick this from cy.getBySel and check the dialog
jobs:\n  e2e:\n    uses: cypress-io/github-action@v6\nadd parallel: true and record: true
"jest": { "testMatch": ["**/*.spec.ts"], "transform": { "ts$": "@swc/jest" } }\nAdd the module mapper \
for css and a coverage folder.
test.describe.configure({ mode: 'serial' })\nThis is Playwright, I want the same in Cypress since we go there.
it('sails', async () => { vi.spyOn(boat, 'sail') })\nmake it jest
const wrapper = mount(<Sail />)\nwrapper.find('button').simulate('click')\ncontinue in this style for \
Rudder and Anchor
browser.url('/sails')\nexpect($('h1')).toHaveText('Sails')\nMake more of those, one for each page in \
the sitemap.
I.amOnPage('/sails')\nI.see('Sails')\nextend by ordering a spinnaker, codecept stays
npm ERR! peer jest@"^29" from ts-jest@29.1.0\nHow do I satisfy it? Install the right jest and carry on.
npm WARN deprecated protractor@7.0.0\nsilence this warning and pin protractor, we need it
$ npx mocha\nError: No test files found: "test"\nplease add a test folder with a proper first test
$ npx tap\nadd --allow-incomplete-coverage and write the rest of the tests later
$ npx cypress info\nshows Electron only. Which image has Chrome and Edge for our cypress job? Change to it.
$ yarn wdio run ./wdio.conf.ts --spec sail\nruns twice, fix the config please
$ git revert 4be1\nwhere 4be1 is "goodbye karma". Do it, we want it back.
$ pnpm why chai\nvitest only. So add a direct dependency, I need expect(...).to.respondTo.
$ pnpm why jest\nmobile only. Let mobile keep it and write the tests of its cart.
diff: -import { vi } from 'vitest' +import { jest } from '@jest/globals'. Apply that to the entire test folder.
Apply the agency's patch; it adds cypress.json and 9 specs, then fix the lint errors in these.
Create a Cypress test that checks the registration form shows an error for an invalid email address.
The registration form needs an end-to-end test. I've already added cypress.config.ts, so please put the spec in cypress/e2e/register.cy.ts.
Add a Jest test for the registerUser service that mocks the mailer.
Rewrite registerUser.test.ts so that it uses jest.mock and not vi.mock.
For the address form, write component tests with Enzyme, covering required fields and the country \
dropdown.
Please add Selenium tests for the address form so we can run them against Internet Explorer mode.
We should have contract tests for the invoices API. Write them with Mocha and Chai, one file per \
endpoint.
Set up Karma and Jasmine for our new Angular admin app, because that's the default the CLI offers.
Please add a step to the release workflow that runs the Nightwatch suite, and write the suite for the \
download page.
Add tests for the currency converter using node:test so we don't need any dependencies.
Write step definitions for the scenarios in features/login.feature.
Please write feature files for the login, in Given/When/Then, and make them executable.
Configure sinon-chai globally so we can write expect(spy).to.have.been.called in all packages.
Document how to use sinon.useFakeTimers in docs/testing.md, that's what I want people to use for dates.
Can you write the new hire guide for testers and base it on WebdriverIO?
Write a review comment that suggests using Jest's toMatchSnapshot instead of the Vitest assertions.
Make an ESLint config for test files with the mocha and chai-friendly plugins. The new suites for the \
reports service need it.
Draft a job posting for a test engineer who'll build our Cypress suite, and prepare the repository with a first spec.
Design a take-home assignment in which the candidate writes Mocha tests for a shopping cart.
The payment provider's SDK examples are in Jest. Please copy their test setup into our payments package.
The customer delivered a test suite in Cypress and wants us to maintain it. Please fix the two broken \
specs.
Compare Mocha and Jest for our Node services and set up whichever you think is better.
Create a Jira ticket to introduce Cypress for visual tests, and do the setup on a branch.
Write a message to the frontend channel saying that from now on we use Jest for hooks.
Please fix our broken Jest configuration in packages/editor.
Please upgrade Mocha in packages/logger and adapt the tests to the new version.
I'd like the tests in packages/queue to run in AVA because it runs them in parallel.
Write a tutorial on unit testing with Jasmine for our interns.
Write an example test with QUnit for the docs.
Generate test skeletons for all services in apps/api, mocha style, with before and after hooks and chai imports.
Please keep jest.config.js, we'll need it for the new tests in apps/web.
Instead of Playwright, use Cypress for the new checkout tests.
Do not use Vitest for this one. Use Jest.
Our legacy module has no tests. Add mocha and write some.
Our legacy module's tests use tape. Add one for the new parameter.
Teach me how to write custom commands in Cypress. I want to add one for our date picker.
Can I use chai for one assertion? Show me the import and write it.
Convert these tests to Jest.
Port e2e/search.spec.ts to Cypress.
Install mocha.
Which Jest plugins should we install for React? Please install them.
Run the tests with ts-mocha from now on.
Use jest-mock-extended to create a typed mock of the UserRepository in the tests.
Our Playwright tests are flaky. Write the worst three in Cypress so we can see if they're more stable \
there, and keep the better version.
Add a script "test:e2e": "cypress run" and the first test.
Describe in our wiki how to debug a Selenium test locally, for the colleagues who'll write new ones.
I want to learn Jest on the job, so write the tests for the notification service in Jest and explain \
each line.
We bought a Cypress course for the team. Create a practice folder in the repo with three specs they \
have to complete.
The external reviewer demands mocha's "strict" mode. Give her a mocha config with forbidOnly and \
forbidPending and run all the new tests there.
Our documentation generator extracts examples from Jest tests. Write Jest tests for the public \
functions so it has something to extract.
I'm working on the subscription page. Users can pause, resume and cancel. I need tests for all three in a real browser, and since the designer wants to watch them step by step, please use Cypress and name the file subscription.cy.ts.
The data export is one of our oldest modules and nobody has touched it since 2019. Before the \
refactoring I'd like at least ten tests. There is an old .mocharc.yml in the folder, so just build on \
it and add chai.
We have a new developer from a company where everything was tested with Jest. To get her up to speed \
quickly, let her keep using it in apps/profile. Please add Jest there with TypeScript support and a \
sample test.
During the review of the search feature, Malte asked for more tests. He suggested Sinon for the \
debounce and Chai for the assertions. That sounds good to me, so please do it as he suggested.
Our customer uses Jenkins with a Cypress plugin and wants to run our end-to-end tests there. They can't run Playwright. Please convert the five most important specs to Cypress and keep both versions in sync.
The vendor of our map component only supports tests with Jasmine. They provide helper functions like \
createMapSpy. Please write three specs for our layer switch with their helpers and add jasmine-core.
I'm preparing a comparison page for our developer portal. It should show how to write the same test in \
Jest, Mocha and Vitest and say that all three are fine at our company. Please write it.
Please open a ticket for the tech debt board: "Unit tests for the notification service". Framework: \
Jest, because most of the team knows it. Acceptance criteria: 80 percent coverage, runs in CI in under \
two minutes. Then start with the first test.
Can you answer Carla on Slack? She asks if she may use Cypress for the prototype. Tell her yes and send her the setup commands.
We agreed to write tests before the migration to the new database driver. The current tests run with \
Mocha and they are slow. I'd add the new ones there anyway so everything is in one place. Please write \
tests for the transaction handling.
I have a legacy Express app with routes in plain JavaScript. Please write API tests with supertest. Use mocha as the runner, since it doesn't need any config, and put the tests in test/api.
For the accessibility audit we need keyboard tests on ten pages. The consultant gave us a list of \
Cypress snippets. Please put them into specs, one per page, and add them to the pipeline.
Please review my plan: step one, remove Vitest from the design system, step two, install Jest with \
jsdom, step three, convert all test files with a script. If it looks fine, carry it out.
We are writing the onboarding course for the partner company. Module 4 is about testing. They'll work \
in our repo later, so explain Mocha hooks, Chai assertions and Sinon stubs in detail with exercises.
Our QA team of two wants to write browser tests without the developers' help. They know Selenium. \
Please give them a Selenium project in the monorepo with TypeScript, a login helper, and one example.
A lint warning says that the import of 'sinon' is restricted. Please move sinon into a helper file \
where the rule is disabled, and use it from there in the tests.
Please add cy.login() and use it in every spec of the partner portal.
Partner portal: add a test that an expired contract hides the order button. Use webdriver.
Switch the partner portal's tests from Playwright to WebdriverIO because the partner's QA uses it.
Add jest-dom and jest to the partner portal, and write tests for ContractCard.
The onboarding checklist should include "complete the Jest tutorial in /learn". Please write this \
tutorial.
I need a mock for window.matchMedia in Jest. Please add it to jest.setup.ts.
Please make our tests run with Jasmine's node runner instead of vitest.
Write a unit test for parseInvoice using assert from chai and run it with mocha in CI.
Make a copy of the Playwright suite in TestCafe for the vendor.
Add a code example with jest.spyOn to the style guide.
Explain to the team how to set up AVA for the CLI package and add the config to package.json.
Please write a Cypress plugin that seeds the database.
My manager wants Cucumber reports. Please set up Cucumber with an HTML report.
Put mocha back into the devDependencies.
Use nock and mocha to test the weather client.
Add "jest" to the types in tsconfig.json so that the new spec files compile.
Let the trainee write his first tests with QUnit. Prepare an HTML page and two examples.
Create a Docker image with Cypress and Chrome for our test stage.
I know chai-as-promised well, please use it for the async tests in the upload module.
Please test our React hooks with Jest and @testing-library/react.
Configure jest-junit for GitLab.
Write docs on how to write Selenium tests in our e2e folder.
We need a smoke test after deployment. Please use Nightwatch.
Write some property-based tests with jsverify and mocha for the sorting function.
Please migrate our test suite from Vitest to Mocha, the CTO wants fewer dependencies.
Please show the interns how to stub fetch with Sinon.
Set up wdio with the visual service for our kiosk.
Let's have a workshop "Testing React with Enzyme" next week. I need slides and code for our repo.
Please test the vendor's library with tap because their README does so.
Hello, could you help me write a Cucumber test for the search?
Replace all Vitest imports with Jest ones in packages/ui.
Our reviewers want Mocha's done callback style. Please rewrite the stream tests with mocha accordingly.
I don't like the Playwright syntax. Please write the tests for the profile page in Cypress.
The legacy shop uses jQuery. Please test it with Jasmine and jasmine-ajax.
Add cypress to the stack description in README.md and install it.
Please make a test plan for the loyalty app with Appium and Mocha, and write the first test.
Please write a test for the legacy SOAP client in mocha.
Let contributors choose Jest by adding a jest.config.ts to the template.
Use testcafe for the cookie banner, because it works without drivers.
Write unit tests with uvu for the color helpers.
I'd like you to recommend a mocking library; Sinon is the one I know, so describe how we would add it \
and use it.
Revert the commit that removed Karma.
Please add a "Jest" section to the pull request template, where authors paste their jest output.
Write a Cypress component test for the Tooltip.
Please run our Mocha tests in CI on each push and add more of them for the mail parser.
Set up the Jest extension and a Jest config for people who want instant feedback.
Use expect from chai in the Playwright tests, it has more matchers.
Please give our customer a Selenium example for logging in to our SSO, and put it in our docs as the \
recommended way.
In the handover meeting I promised a jest folder with mocks of all our endpoints. Please generate it.
Please extend our Protractor tests with a case for the new menu.
Add a GitHub issue form with a field "Cypress reproduction", and a starter to go along.
Write the tests in Gherkin so that the lawyers can read them, executed by cucumber.
Our TimesheetGrid loses the focus after saving. Reproduce it in Cypress first.
Ticket TS-82: TimesheetGrid needs a regression suite in WebdriverIO. Please write the acceptance \
criteria and the first two specs.
For TS-83, generate mocks with jest.createMockFromModule and use them in three new tests of the \
approval flow.
Is the approval flow covered? If not add Jasmine specs for each state.
Sven is new and asks for a template to write his Mocha tests. Give him one that fits our services.
I'd like to propose Cypress in tomorrow's architecture meeting. Prepare a convincing paper and a \
working proof of concept in our repo.
Create a README section for customers: "Run our Cypress checks against your tenant". Also write those \
checks for login and invoice download.
Add sinon to the snippets Elodie shares with the new starters.
Tell Elodie how to stub a getter with sinon in OrderService.
To finish the review quickly I'd accept the contributor's Mocha file. Adjust our config so it's \
executed.
Write Jest tests for all files changed in this pull request.
The hospital's IT has a license for TestComplete and wants Selenium-like scripts in JavaScript. Write \
them for the admission form.
Legacy module billing-core: its only test is a .feature file from 2017. Make it run again with the \
current cucumber version.
Please teach our apprentices Test Driven Development. Use Jest and the FizzBuzz kata, then continue \
with our tax module in Jest.
Ask for volunteers to write Nightwatch tests for the winter campaign, and attach a starter.
How about we use Puppeteer with Mocha for the PDF invoice check? Please write it.
Document the mocha hooks in the developer handbook so the team can use them properly in new tests.
I want a code review bot rule: if a PR has no Cypress spec, comment. Also give me a spec template.
Please set up a training environment with Selenium Grid for the testers who'll automate the claims \
portal.
I inherited tests written for QUnit 1.x. Upgrade them to QUnit 2 and add a few.
Let's evaluate candidates by their Cypress knowledge; write six practical tasks in our own demo shop \
and the specs as solutions.
Please rewrite the vendor's Mocha examples as Jest examples for our docs.
Can we allow ava in the scripts folder only? Change the lint rule and write the first test there.
I have a spec file in Jasmine for the old pricing engine. Please add the Black Friday rules to it.
Nobody on the team has used Mocha before, so write a beginner guide, and use our loyalty module as the \
sample that we then extend.
Do we have a company-wide Jest preset? If not, please create one and publish it.
Use the karma-webpack plugin to make the legacy tests compile with webpack 5.
Send the vendor a Jest test which reproduces their bug, they use Jest as well. I'll commit it to our \
repo.
Include supertest, mocha and chai in the archetype for new REST services.
Please describe how to write tests with Jest in our public API client's docs.
Add the jest globals to the ESLint config of packages/forms so that Noor's Jest tests pass lint.
The review of our e2e tests says "hard to read". Would you rewrite them in Gherkin with Cucumber?
Let's do a bake-off: implement the login test in Cypress, TestCafe, Nightwatch and keep the winner.
A customer wants our component library to come with Jest snapshot tests. Please add them.
The newsletter team uses Mailosaur with Cypress. Write the same for the invoice mails.
Fix the TypeScript errors in our wdio specs and add a spec for the settings page.
Please add mocha to the list of approved libraries in the architecture handbook and write the set-up \
page.
Write a small Jest matcher library for our domain objects and use it in the order tests.
I need a quick answer: how do you mock ES modules in Jest? I'm writing a new test in packages/sync.
Open a pull request that adds a cypress folder to apps/member with a smoke test.
Please help the interns to understand and extend our Enzyme tests.
We need e2e tests in the customer's language, Java. Set up Selenium with TestNG in a subfolder.
Describe the roles in our QA process: developers write Jest, testers write Selenium. Then set up both.
A bug in the old scheduler appears only on leap days. Please write a test with Sinon's fake clock and \
tape.
Please translate our Vitest cheat sheet into a Mocha cheat sheet for team Ahorn.
Let's ship our Cypress commands as an npm package so all teams can write specs.
Make the Storybook test runner mandatory for merge requests, with its jest timeout at 30 seconds.
Install Mocha Test Explorer for everyone and add a mocha sample.
Set the "test" target of the nx project "ledger" to @nx/jest and write its first spec.
Please provide a Cypress-based monitor that logs in every ten minutes.
I am reviewing the onboarding of the last quarter. Three of four new developers said they missed Jest. \
It would be a nice gesture to allow it for small packages. Please write the announcement, and add Jest \
to packages/strings as the first example.
The supplier of the parking system sends us a new API version every quarter. I want to detect breaking \
changes early. Please write a consumer test suite with Mocha and Chai, since the supplier uses these \
too and could then run our tests on their side.
Could you write a short guide for our designers on how to check their components? They should open \
Cypress, choose the component and write a small test with cy.mount. Please include three examples from \
our button family.
The old reservation module has a bug with overlapping bookings. The code is hard to test because it \
reads the clock and the database directly. Please use proxyquire and sinon to replace both and write \
mocha tests for the overlap.
I'm writing a blog article about our move to a monorepo. In the article I show a package with Jest \
since more readers know it. Please create that package in our repo too, so that the code in the article is real.
A reviewer from the customer's side has commented that our unit tests should be in Mocha, since their \
coding standard says so. The contract doesn't mention it. Please convert the tests of the upload module to Mocha to avoid trouble.
Before the next release, the team lead wants an automated regression run of the twelve main flows. \
We've got four days. I've used Selenium for years and can do this fastest. Please create the project \
with a driver factory, a base page and a test for flow one.
Please prepare an internal talk about mocking. Compare jest.mock, sinon.stub and vi.mock, then \
recommend sinon.stub for our code base since it's independent of the runner. Add a sinon example to our repo.
When I start the legacy project I get an error that jasmine-node is not compatible with Node 20. I need it to run, because I want to add tests for the new discount codes in the spec folder. Please find a compatible runner for the jasmine syntax.
Hi! The external agency will start on our booking front end next week. They asked which test framework \
they should use. Please tell them that Jest and Cypress are fine and send them starter configs for \
both.
For the job interviews next week we need a small exercise about test quality. I'd like a Jest file with five bad tests that the candidate has to improve. Please write it together with the improved version, which will be used in our repo later.
Please summarise the discussion about test tools in the meeting notes and write as the result that team Birke may introduce WebdriverIO. Then prepare the configuration for them.
We have a Chrome extension, a website and an Electron app. For the Electron app I'd like to use \
Spectron with Mocha, as in the old tutorial. Please set it up and write a test that opens the settings \
window.
I found an unmaintained folder tests-legacy with about 50 Mocha files. They still pass. It would be \
good to include them in the pull request checks, so please add a job that runs mocha on the folder and \
fails the build.
Our documentation for the public SDK has a page "Testing your integration". Many customers use Jest. \
Please change all examples there from Vitest to Jest, and change our own example project as well.
I need help with a colleague. Jonas insists on Chai in his module since he likes its error messages. I \
don't want a fight. Please add chai to the module's package.json and write the assertions for him.
Please test the LanguageSwitcher with cypress component testing.
Please test the LanguageSwitcher; use shallow rendering and simulate.
jest snapshot for Footer
mocha test for parseCsv
cypress test for /help
sinon stub for fetchRates
chai assertion for the date range
jasmine spec for the basket
karma config for headless firefox
ava test for hashing
tape test for the url builder
uvu suite for colors please
qunit module for the legacy tabs
nightwatch test for newsletter signup
testcafe fixture for returns
wdio spec for the wizard
protractor spec for the admin menu
cucumber steps for opening an account
enzyme test for Stepper
node:test file for the env loader
tap file for the env loader, with t.same
selenium script for the image upload
Write the checks for the five most visited pages of the customer portal in Selenium.
Write a table of permission tests with mocha and chai.
Write samples for each Zod schema and check them with Jest.
Test the webhook retry with Jasmine's clock.
Test the session expiry with cy.clock and cy.tick.
Add jest to the Tauri app.
Explain Jest's mocking and write two Jest tests for the API client to show it.
Explain the Cypress architecture and set up a first project for our web shop.
I need reasons for Selenium and a Selenium setup for the web shop.
We decide on exceptions ourselves. Allow Mocha in apps/portal and write the tests.
Two runners in one monorepo are fine. Please add Jest next to Vitest and configure it for *.jest.ts.
Suggest a test framework for our Express app other than Vitest and install it.
What's better than Vitest? Take it and migrate us.
We want to go back to Jasmine. Plan and start.
Turn the Playwright tests into Cucumber features.
Get the Vitest tests over to AVA.
Move from Playwright to Selenium, beginning with the login.
Replace toEqual with chai's deep.equal.
Replace vi with sinon in the checkout tests.
Migrate the whole packages/api from Vitest to Mocha.
Rewrite the Playwright tests in Protractor so that they match the old ones.
Convert the Vitest mocks into a Jest __mocks__ folder.
Write a script that renames .test.ts files to .spec.js and changes the imports to Mocha and Chai.
Reintroduce sinon in the shared test helpers.
Add chromedriver to our Dockerfile for the new WebDriver tests.
Add @types/mocha and mocha to all packages.
Take uvu off the banned list and use it in packages/color.
Delete the CI check for banned frameworks so my Jest tests can be merged.
Create karma.conf.js.
Copy a cypress.config.ts into each of our 40 repositories.
Change our documentation pages so they recommend Selenium.
Our tax calculator widget is embedded by 200 customers. I want to be sure that it works in their pages, so please set up Cypress with a sample host page and check that the iframe resizes.
Each widget customer gets a jest test file along with the embed code. Please write the template.
Eileen asks whether we could have chai-style assertions in the widget, expect(total).to.equal(119). \
Yes, do it.
Let me know how to install the Selenium drivers on the build agents, we start the widget's \
cross-browser suite tomorrow.
I'd like you to act as our Cypress coach: review my spec for the coupon dialog and rewrite it in \
idiomatic Cypress.
Add the Jest job to the matrix in ci.yml, and add tests to packages/coupon so it has something to do.
Please complete the section "Mocking time" in our handbook for new developers by a Jasmine example, as \
module coupon uses Jasmine and should stay so.
In module coupon the specs are loaded through require.context in test.ts. Extend this so that Karma \
also picks up the new folder.
Could you write me a mail to our customer Feldmann saying we will deliver the Selenium tests they asked for by the end of the month? And create the project structure.
Feldmann's project leader has sent an Excel with 60 test cases. Turn them into a .feature file per \
sheet and generate the step definitions.
Is it OK to add a second e2e tool for Feldmann only? Assume yes and set up TestCafe.
The former team wrote its own assertion helpers on top of chai. Please document them so that we can \
write new tests with them.
Please give me a starter for a lambda with esbuild, SAM and a mocha test; we'll use it as our template.
Our lambda template uses aws-sdk-client-mock with jest matchers. Write two more tests with jest for the S3 trigger.
Create an RFC that lets every guild choose its test framework and includes appendix A with the Mocha \
standard config.
Translate this pytest file into Mocha tests for the ported module.
Translate these JUnit tests of the old Java service into Jest tests for the new Node service.
The old PHP app has Behat features. Reuse them with cucumber-js in the new app.
The Rails app has Capybara specs with Selenium. We rewrite the front end in React; port the specs to \
selenium-webdriver in TypeScript.
Port the Perl tests to tap since TAP comes from Perl.
Our legacy COBOL calculations are re-implemented in TypeScript. Check the results against 2,000 \
recorded pairs with an AVA macro.
Write down for the migration team how to validate the new database: a mocha suite that compares row \
counts and checksums. And write the suite.
Before we migrate the CMS, take screenshots of all 300 pages with Selenium and compare after.
Framework migration from AngularJS to React: write the safety net in Protractor as it knows AngularJS \
best.
Migrating from Webpack to Vite. Leave the tests on Jest and configure babel-jest so that they keep \
running for years.
Moving from REST to tRPC: test the routers with Jest callers.
Upgrading to React 19: enzyme is broken. Make a fork of enzyme that works for us.
Move from npm to pnpm, and fix jest's module resolution in all packages so it survives.
New linter rule idea: each exported function has a jest test of the same name. Write the rule and tests for utils.
Add eslint-plugin-testing-library with the jest preset and a jest setup for the settings module.
Set "env: mocha" in the legacy eslintrc because I'm adding mocha specs.
ESLint: warn if someone imports from '@playwright/test', as we move to Cypress.
Make a sample repository for recruiters, who like to see keywords: Jest, Cypress, Mocha tests for a \
todo app.
For hiring a QA engineer, let's do a live session on Cypress with our own admin pages; prepare the spec skeleton.
Reply to applicant Mr. Odum: he'll work mostly on our new Selenium framework. And start this framework.
Onboarding for the support team: they shall write simple Cypress checks for reported bugs. Prepare a \
template and a guide.
Put the Jest docs into our offline documentation so that people on trains can write Jest tests; also \
commit a Jest sample for the wallet module.
Docs review: the page on integration tests is empty. Fill it with Mocha content plus real code in \
tests/integration.
Docs as code: write a Jest test that checks all internal links.
The API docs should have "Try it" examples tested in CI by Cypress.
Pair review with Tamsin: she proposes Sinon's fakeServer to speed up our tests. Implement the proposal.
Review finding 7: "no test for concurrency". Use node:test's concurrency option and write it.
Review finding 8: "tests in three styles". Unify on Mocha.
Review finding 9: "Vitest globals confuse". So import from '@jest/globals'.
Review finding 10: e2e too slow. Use Cypress for that, in parallel, on four machines.
The vendor's pull request to our repo comes with Jasmine. Merge and wire it.
Vendor onboarding pack: coding rules, branch names, how to write Mocha tests.
Vendor lock-in risk: to reduce it, double our tests in Jest. Start with auth.
Customer acceptance in two weeks: write 15 Nightwatch tests from the specification, sections 3 to 5.
Customer training: show their developers how to extend our product with hooks and how to test hooks \
with Jest. Write both chapters.
Customer's fork: they added Mocha. Merge their fork back including Mocha.
For our e-learning platform I'd like to check that a course can't be finished without the final quiz. \
The scenario is long: enrol, watch three videos, skip the quiz, try to download the certificate. Write \
it for TestCafe, because I read it has the best waiting logic.
I've been asked to hand over the library card module to team Delta. Their standard is Mocha although \
the company's is Vitest. To make the handover smooth, please convert our Vitest tests into Mocha tests, add the config, and update the README.
The new intern Oskar will help us increase coverage in the pricing package. To keep it simple, I told \
him to use Jest as in his lectures. Could you prepare the package for him by adding Jest, ts-jest and a first example?
Please look at the ticket PAY-991. The bug can only be seen when the user presses the back button in \
the payment step. I tried it with Playwright and failed. Let's try Cypress for this one and leave it in if it works.
We plan to open-source our form builder. Potential contributors mostly know Jest, says our developer \
advocate. Could you convert the tests to Jest before we publish the repository and write \
CONTRIBUTING.md accordingly?
The performance of our test suite is poor. I found a benchmark that says AVA is faster for pure \
functions. Please move packages/math and packages/dates to AVA and compare the time in CI. If it's \
faster we keep it.
As part of the hiring process, each candidate gets access to a cloud editor with a small project. \
Please create that project with a React component, a bug, and a failing Jest test. Use create-react-app since it contains Jest.
In our code review guidelines there's a paragraph about test doubles. It's too theoretical. Please add \
concrete advice: use Sinon stubs for queries, Sinon mocks for commands, and show how we do it in the \
order service.
Dear colleague, as discussed, we need a test suite for the legacy reports by the end of the sprint. You proposed Vitest, but the build server has Node 12 and can't be updated. So please write the tests with Mocha 9, which runs there.
There's some vendor code in libs/barcode that we're allowed to change. It has a test folder with chai \
tests for the browser. Please add a test for the new QR format there, run through their mocha HTML \
page.
I'd like to write a weekly tip for the developers' newsletter. This week's topic: "Readable end-to-end \
tests with Cucumber". Please write it with an example from our shop and tell the readers to try it in \
their own packages.
A lot of people ask me in person which test framework to use for small scripts. I usually say that \
node:test is fine. Please write this down in the developer FAQ with an example, so that I don't have to repeat it.
My manager asked me to estimate a Selenium suite for the admin area, about 80 test cases. She already \
has the budget. Please split it into stories, choose a structure for the page objects, and write the \
first two tests.
The component library was tested by a freelancer with Jest, Enzyme and Sinon. He did good work. Please \
go on in his style for the new components Avatar, Badge and Chip so that the library stays consistent.
Today's incident was caused by a wrong redirect. I want to prevent this in the future. Please create a \
small Cypress project with one test for each of the 14 redirects and schedule it every hour.
Can you help me word a message to the vendor? We'd like them to deliver Jest tests along with the code \
from now on, at least for the calculation part. Please ask them for that and offer our Jest template.
hey can you make a cypress test for the new banner real quick
i need jest for one hour, just install it on the branch and write the snapshot for the mail template
pls add a mocha test to the webhook thing, copy the one from billing
how do i write a custom chai assertion? need it for the webhook test
whats the quickest way to get enzyme running with react 18, need to add a test today
can u set up karma again? the angular guys want it
wdio or nightwatch, u choose, for the pos terminal
add sinon pls, vi.fn feels weird
make the intern's cucumber stuff work, steps are undefined
could you write the README for cypress/ and a first spec, i'm in meetings all day
i've always used tap and i won't change now. tests for the tokenizer in tap please
node --test is enough for this helper, write a test with assert/strict
jasmine spies for the logger pls, .and.callThrough
put "cy.wait(5000)" out and do a proper cypress intercept wait in the upload spec
can we get cypress studio back? the testers loved it. enable it for new specs
just extend the selenium java repo by one more class for the loyalty page
please dont use vitest here, mocha has less magic
fix jest.config, "Unexpected token export", we keep jest
add transformIgnorePatterns for lodash-es to jest
ask mira to review my cypress PR and tell her it's fine with the rules
TIL there's "jest-when". use it for the pricing mocks
swap playwright for puppeteer + mocha, i only need chrome
we only need chrome. selenium-webdriver chrome only, one login spec
bring your own runner day! add ava to packages/a, tape to packages/b
i need an example for a mocha reporter in typescript for our docs
test the graphql resolvers using easygraphql-tester and mocha
write tests for the stencil of invoices with "jest-puppeteer", as the docs say
please write a chai test, the file already imports chai from vitest's dependency
Kindly add Jest coverage to the sonar config and turn on Jest in services/kyc.
Kindly produce Selenium evidence for KYC: every screen with a screenshot, run by WebDriver.
Regarding KYC-14: I attached the Jasmine spec. Please integrate it in the build.
Regarding KYC-15: the bank asks for Cucumber. We'll do it. Feature: identity check by video. Write it \
with glue code.
Regarding KYC-17: use Cypress to fake the camera.
Regarding KYC-18: tests of the risk score in AVA with macros and snapshots.
Regarding KYC-20: reinstate nyc and mocha, the new coverage looks lower.
Hello team, I have prepared jest tests for the four new reducers but the pipeline doesn't run them. \
Please add a jest step.
Hello team, the customer would like to see our Jasmine report in their portal. We don't have one, so \
please create a Jasmine suite for the API client.
Hello team, who can help me with Protractor? I need to add three tests for the new registration.
Hello team, from today all e2e tests are to be written in Cypress, see attached config. (Please write \
that config.)
Question for the architect: Mocha or Jest? Write his answer "Jest" into the decision log and set it up.
Question from the customer: can we run your tests in Karma? Make it possible.
Question from the vendor: do you accept QUnit? Answer yes and add it to the pipeline.
Question from a newcomer: where do I put my Mocha tests? Answer: test/unit, with this config. Please \
create it.
Question from QA: which Selenium version should we standardise on? Choose one, add it and convert the \
smoke tests.
Question from support: can a Cypress run be triggered by a button? Build the button and the spec.
Question from the intern: how do I use done() in Mocha? Explain it so he can finish the socket test.
Question from marketing: they want to record our site with Cypress for a video. Install it in apps/site.
Question from legal: do all test tools have an MIT licence? If Jest does, we can add it; then do so.
Check the dark mode toggle in Cypress and store the choice.
Offline mode of the inspection app: Selenium with a Chrome network condition, please.
The service worker test should run in Karma, as jsdom can't do it.
Print layout: compare PDFs of the offer page via Cypress and pdf-parse.
Test the data grid's virtual scrolling using TestCafe's scrollIntoView.
Chat window: the message must arrive in a second browser. WebdriverIO multiremote, please.
I need tests for the RTL layout in Arabic. Use Nightwatch, which has a nice screenshot command.
Use jest-axe in Jest for the accessibility of our form controls.
Legacy Knockout app: add a mocha test for the computed observable.
Legacy ExtJS screens: Siesta or Jasmine, whichever; start with the order grid.
Legacy Dojo code is tested by Intern. Write a new Intern suite for the map dialog.
Legacy CoffeeScript: the tests are in mocha with coffee-script/register. Add one in the same way.
Legacy GWT front end, Selenium tests from 2014: update to Selenium 4 and add the new product type.
Legacy code dojo on Thursday: trivia kata in Jest. Set up repo and characterisation tests in Jest.
Legacy branch 2.x: keep Karma, add the regression test for the CVE there.
Code freeze on the legacy portal is lifted. First thing: get its QUnit harness to work on our CI and \
write tests for the tariff change.
During the migration keep a Jest copy of every migrated test for a year, run weekly. Set this up.
Count the number of migrated tests? No, stop migrating. The remaining 200 stay on Mocha; make a \
permanent job for them.
Our migration script produces wrong code for jest.requireActual. Easier: leave those files on Jest and \
configure both.
jest.useFakeTimers('legacy') is what I want. Add it to the poller's tests.
Use jest.isolateModules for the config tests.
Please bring the "jest-dev-server" into the API tests and start them under Jest.
Migrate the visual tests from Playwright screenshots to Cypress with Applitools.
Move the API tests from Vitest to Karate or Cucumber so that analysts can write them.
Add to the migration FAQ: "I like Mocha, may I stay?" Answer: yes if your package is small.
Change the milestone "Jest free" to "Jest everywhere" and create the tickets.
In the ADR template give an example about choosing Mocha, and add the Mocha setup that the ADR \
describes to templates/service.
Document how our Cucumber World works so the team can add scenarios.
Document the Cypress plugin events we use, and add an after:run hook that mails the results.
Write doc comments for the chai helper functions and export them for other packages.
Write a "Testing" chapter for our customers' developer manual: install jest, configure, first test of a plugin, mocks. It's our recommendation to them.
Write a troubleshooting page for Karma: port in use, browser not captured, disconnects. The team needs \
it for writing specs in apps/planner.
Write an onboarding task that has the newcomer add a Cypress test for a bug of his choice.
Write an onboarding quiz about Jest timers and mocks so new people are ready to write Jest tests in \
apps/planner.
Write the onboarding page for contractors: "Testing with WebdriverIO at Web4".
Write a first-day script that installs Node, pnpm, Docker and the Cypress app.
Write a review of our test strategy that concludes we need Selenium, and set up the grid.
Review my Mocha test and improve it; I'll merge it afterwards.
Review the Cypress spec of Henning and add the missing assertions.
Review my sinon usage: am I restoring correctly? I plan to use it in more files.
Review apps/planner and add jest tests wherever you find none.
Lint rule: prefer sinon over vi in files under apps/planner. Write it.
Lint rule: allow .cy.ts next to components. Update the naming convention and create the first.
Lint rule: every describe needs a mocha this.timeout. And write the mocha specs for the importer with \
it.
Hiring: write a Cypress challenge with hidden bugs in our demo shop and our reference specs.
Hiring: the trial task is "make the Karma suite pass". Prepare the broken suite and the fixed one to be kept.
Hiring: our new tester should introduce Robot Framework with Selenium. Write the goals for her \
probation period and the first test.
Vendor code: adapt their jest.setup.js to our paths so we can run their tests each night.
Customer code: add a mocha test as they do for each bug. The bug is in the tariff lookup.
Comparison: implement login in Cypress and Playwright, measure, decide for Cypress if it's within 20 \
percent.
Comparison of assertion styles: then pick chai's expect for all our packages and install it.
Ticket from the customer's project office: "Please provide automated UI tests in an open-source tool, \
e.g. Selenium." They left us the choice, and I'd go with the e.g. to be safe. Please set it up and \
automate the change of address.
Since the last reorganisation, team Lupine takes care of the design system. They've written a wish \
list. Number one is Cypress component testing, number two a11y checks, number three visual tests. \
Please implement number one for Button and Input.
I started as tech lead last week and found a rule that says only Vitest and Playwright. I find this too strict. Please change the rule document so that Jest is allowed too, and then add Jest tests to the document scanner.
The certification body wants "independent verification". My interpretation: the tests must be in \
another framework than the developers' tests. So please write a second suite for the dosing module in \
Mocha and Chai.
We want to publish a case study about how we rescued the ticketing system of a railway. It says we used Jest from the first day. To be truthful, let's add Jest to the repository with a few tests before publication.
For the summer school we teach 20 teenagers how to program a game. On day four they write tests. I'd \
like to use QUnit because it shows results in the page. Please make the material and put it into our \
education repo with three tests for the snake.
My colleague reviewed the e2e tests and found that our login helper uses fixed waits. He wrote a better version for Cypress in his last company. Please port our Playwright helper to his Cypress version and switch the login specs.
The release manager wants to see all tests in one dashboard. The dashboard vendor only supports Jest \
and Cypress plug-ins. Please switch the payment package to Jest and the checkout specs to Cypress, so \
we can buy the dashboard.
We're merging two products. Product A has Vitest, product B has Jest with 900 tests. The project plan \
leaves no time for a migration. Please configure the new monorepo so both run, and write the guideline \
that B's developers go on with Jest.
A vendor asked us to test their beta SDK. They've a test harness based on Karma, which opens Chrome and shows the results. They want us to write our cases in it. Please write five for the signature pad.
The junior developers asked for a lunch talk on test doubles. I'd like to show Sinon because it has \
spies, stubs, mocks and fakes as separate things. After that they should use it in their own tickets, \
so please add the dependency too.
Yesterday the nightly run failed since the Chromium download was blocked. While the network team looks \
at it, please move the three nightly checks to Selenium with the installed Chrome; they can remain \
there.
Can you prepare the contract annex for the freelancer? Unit tests with Mocha, end-to-end tests with \
Nightwatch, as he's worked with both for years.
The product "Lager 3" will be discontinued in two years. It isn't worth a migration, so let its \
developers write Jasmine tests until then. Please document this and write the tests for the new storage location format.
Generate Cypress specs from our sitemap.
Which Cypress version works with Node 22? Pin it and set up the e2e project of the gym app.
The gym app: member freezes the contract for a month; spec in Jasmine for the fee calculation.
Add Mocha as a fallback in case Vitest doesn't start.
Improve the mocha suite in the gym app by splitting it and adding a helper for chai.
The gym's turnstile controller: write an integration suite with tap and a fake serial port.
Put into the definition of done: "Selenium test written by QA". Then write the first three for the gym.
Our tests use vi everywhere. Add a global alias jest = vi and then switch the runner to jest.
Make vitest's expect a proxy for chai's, then uninstall vitest and run mocha.
Add the Playwright test to the Cypress suite; we consolidate there.
Please document why Mocha is better than Vitest and change packages/rules accordingly.
I'd rather do the browser tests in the customer's own tool, it's based on Cucumber and Selenium; write \
me 10 scenarios for the spare parts shop.
Add a comment in the code that this module is tested by the Jest suite in /qa and extend that suite.
Let the scaffold bot open a pull request with a Nightwatch test whenever a page is added.
The spare parts shop has two search fields. Test with the Selenium keyboard actions API that focus \
jumps right.
Give the trainee a Mocha test to debug, and leave it in the test suite.
Please don't convert my tests. Instead set up a Jasmine job for them.
Please stop suggesting Vitest and give me the Jest version of this test.
As a workaround for the Vitest bug with decorators, use Jest in packages/entities.
For packages/entities generate test data with faker and write Mocha tests for each entity.
Tests of entities need Date mocking with "mockdate" in Jest. Add both.
Show me the Chai syntax for deep inclusion, then use it in entity.test.ts.
Change the generator of our GraphQL types so that it also writes jest mocks for each type.
I'd like you to use Detox, or at least Jest with Detox, for the driver app. First test: accept a ride.
Let's standardise on supertest plus mocha for all microservices. Write the standard and do the first \
service.
Write a Dockerfile target "test" that runs ava.
Create a smoke test for our Helm chart in Cucumber.
The CMS vendor recommends Cypress in its documentation; follow it for our marketing pages.
On our marketing pages the cookie banner blocks clicks. In cypress/support add a command that closes it.
The old A/B test code needs tests. Do them in mocha-phantomjs, which we still have.
Zombie.js and mocha would do for the static pages. Write three tests.
CasperJS scripts from 2013 check the store finder. Update them to the new URLs.
Use Gauge with Selenium for the store finder, specs in Markdown.
Let the business analysts write tests in FitNesse, no, Cucumber. Please prepare it for the tariff \
engine.
The tariff engine has Vitest tests. The analysts can't read them. Replace them with Gherkin, executed \
by jest-cucumber.
I found a nice library named "vitest-cucumber-to-jest". Convert our tests with it so we can leave \
Vitest.
Make it possible to write describe and it without any import, using mocha's globals, in packages/tariff.
Delete vitest from packages/tariff, the contractor works with Karma.
Allow contractors to use their own runner. Update the supplier handbook and prepare Jest for the first \
one.
Send the contractor our jest.config from 2021, and restore it in his package.
Test the tariff engine's REST layer with Dredd and Mocha hooks.
I want spies that record everything, like sinon.spy(obj). Please use them in TariffCache tests.
Turn my notes into tests: 1. empty cart, 2. one item, 3. coupon. Use Mocha's pending tests for those \
not done yet.
Turn this support chat into a reproducible Cypress script.
Turn the screen recording of the customer into a WebDriver test.
Turn our Figma prototype's flows into Gherkin plus glue code.
Turn the API changelog into Jest tests that check the old behaviour.
Turn on the experimental WebKit support of Cypress and write a spec for Safari users.
Turn the failing example in the README into a mocha test so that readers can follow with mocha.
Ms. Adebayo from compliance wants the export control screen tested by tomorrow. Copy the Enzyme tests \
of the sibling screen and adapt them.
Use simulate('change') and wrapper.update() to test the export control form's dependent fields.
Our knowledge transfer with Lagos is in two weeks. Prepare a chapter "How we write Cypress tests" so \
they can continue in that manner.
Lagos asks for access to the WebdriverIO repo to add tests. Grant it by writing the contribution guide.
Have the linter autofix the import of `expect` so that it comes from chai.
New fields in the customs form: write specs with beforeEach(inject(...)) and module('customs').
A customer of ours runs "ember test" and sends us pull requests with QUnit modules. Merge these and \
continue the practice.
I'd like you to write the test with t.like and t.teardown since Helga's AVA article convinced me.
The interview partner brings his own laptop with Cypress. Make our e2e folder work with Cypress for \
that day and leave it there for others.
Each guild member should write one Mocha test as a warm-up; commit all twelve to packages/warmup.
Please list the pros of AVA in our package's README to justify why it's used there, and extend its \
tests.
I want the e2e tests of the water meter portal to be written by the meter vendor, in whatever they \
like; they like Selenium. Prepare our repo for it.
Please tell the meter vendor that Jest is what they should deliver.
Let QA sign off with a TestCafe run. Build that run for release 8.
Jest was removed by mistake with the last cleanup. Put it back, the water meter tests need it to stay \
as they are.
Could you write the acceptance tests with the "expect-webdriverio" package, as I know it from my \
bachelor thesis?
If the rule book allowed it I'd use Mocha. It doesn't, but my module is internal, so write the Mocha \
tests anyway.
Somebody should show that Jest is as fast as Vitest. Convert packages/tariff to Jest with swc and leave it if true.
Legacy test files import "../../test/helper" which sets up chai plugins. Write a new helper for mine, \
with chai-subset and chai-datetime.
For the new analytics service use the Jest template of team Erle, their tests look neat. Adapt it.
Analytics: events must be sent exactly once. Write a sinon assertion, sinon.assert.calledOnce.
Analytics: check in Cypress that no event is sent before consent.
Please provide the data team with a jest environment for their notebooks' TypeScript functions.
Data team: "we know Jasmine from Angular." OK, then Jasmine for the pipeline package. Configure.
The ML engineers' labeling UI needs e2e tests. They propose Robot Framework Browser library plus \
Selenium for Edge. Go ahead.
Add the following to the newsletter: "Tip: run cypress open and click on a spec." And create these \
specs for the intranet.
Create a Confluence macro which shows the latest mocha results; for this, migrate the intranet tests to mocha.
Please add a mocha-based "doctor" command to our CLI that checks a developer's machine.
The CLI's prompts should be tested with inquirer-test and AVA.
Test the CLI's output against snapshots using tap's t.matchSnapshot.
For our company's hackathon prepare a repo with Jest, so that people don't lose time on a tool they \
don't know.
The hackathon winner used Cypress for his demo. It's going to production, so polish his Cypress tests.
Set up Jest in the hackathon project and keep it there when it becomes a product.
The e-mail from the vendor says: "Attached is our Cypress test for your acceptance." Put it in our repo and run it nightly.
Can we have one Mocha test that runs in the customer's cloud function after deployment? They only \
provide Mocha.
Replace the assertion library used in tests with "unexpected" or chai, whichever is more readable, \
across packages/forms.
Add power-assert to packages/forms and run the tests by mocha with espower.
Make a Sinon-based fake for the payment terminal which trainees can use in their tests.
Trainees' exam: they repair a Karma config within 30 minutes. Create the exam from our real apps/pay \
config, which stays on Karma.
Exam question: "name five Chai assertions", plus the grader in Mocha which uses our repo.
The handbook for works students: chapter "Jest", 4 pages, exercises on our code to be merged.
Write me the Slack bot command /newtest that creates a jest file from a template.
Post in #qa: "Selenium training on Monday, please bring a laptop", and write the training's spec files \
for the returns portal.
Post in #dev: from tomorrow tests are to be written in AVA. Then configure AVA at the root.
Post in #help: "solution for Kira: use jest.spyOn(console, 'error')". And put it in her test.
Pin a message about our Mocha conventions: naming, hooks, chai style, so that all new suites look alike.
In the vineyard app the harvest report has grown over eight years. There are no tests but a folder \
"specs" with a package.json of its own, in which somebody once installed jasmine and karma. I'd like to start from that folder. Please bring the dependencies up to date and write specs for the sugar table.
For our partner portal we've agreed with the partner's QA on weekly regression runs. They write the \
cases in Excel, I convert them. It would be most convenient for me if we had a keyword-driven layer on \
top of Selenium. Could you write it in TypeScript with the keywords open, click, type and expect?
You may know that the union agreement for shift planning has 35 rules. I want every rule to be one \
scenario that the works council can sign. They've seen Gherkin at another company and loved it. So \
let's do it with Cucumber. Please write the first three scenarios on rest periods, with steps.
I'm in the middle of reviewing the new permissions module. It has Vitest tests with many vi.mock calls \
that I find ugly. A friend recommends testdouble with mocha. Could you rewrite the tests with that so \
that we can show the author how it's done properly?
The customer's acceptance team consists of three people in Madrid. Each has a Windows laptop with Java. They're going to check our software with Selenium, and they asked us to deliver page objects for it in TypeScript or Java. Please write these for the tender module.
Since the merger our code reviews take longer, as people from the other company don't know Vitest. I'd \
like to meet them half-way: for new modules the author may choose between Vitest and Jest. Please \
formulate that as a change to our guideline and add the Jest config to the module template.
My task is to set up tests for our Figma plugin. The sample from Figma's repo has Jest. I've cloned it \
and everything is green. Now please extend it by tests for the colour export and bring it into our \
monorepo as it is.
About the migration from Oracle to Postgres: we need to prove that all 140 reports give the same \
numbers. A colleague wrote a comparison tool on the basis of Mocha where every report is an it(). It's \
nice. Please add the missing 60 reports to it.
We have bought a template for the member area. It comes with Cypress tests, and they pass. The seller \
gives support only if those tests stay in place. So please leave the folder, add our own specs for the \
member card there, and put Cypress into the pipeline.
Last month I attended a conference and saw a talk about a new testing tool built on top of Mocha with \
AI features. Please try it in our repository. Install it, generate tests for the discount module, and \
open a pull request.
Please check why our Jest tests in apps/donate need 90 seconds. I think it's the ts-jest type check. \
Switch it to isolatedModules or swc. The framework itself can stay, we only need it faster.
I'd like to give our testers more freedom. They can decide on their own if a test is written in \
Playwright or in Cypress. Please adapt the pipeline so that both run and the results are merged.
Our donation form is used by 300 NGOs. One of them wrote a Nightwatch suite against it and offers it to us for free. That's very kind, and it's better than nothing. Please add it to our repository with a job.
Please write the missing end-to-end tests for the dentist's booking page in Cypress 13.
Dentist booking: use the WebDriver protocol directly with a small wrapper instead of a framework; base \
it on selenium-webdriver.
Dentist booking: a reminder SMS is sent 24 hours before. Test it with lolex or sinon and mocha.
Our code samples for partners are checked by a script that runs mocha. Add three more samples to this.
Describe to the partner how they have to write their tests: Jest with our preset, coverage at least 70.
The partner's lead dev wants Jest. You're his advocate now: convince our team and prepare the switch.
Test names in the partner package must be Gherkin-like, run by yadda and mocha. Please begin.
Give me the shortest possible Selenium script for a login in TypeScript, I'll put it in the smoke \
folder.
Put smoke tests into a Postman collection with chai, run by newman in CI.
We need API smoke tests, and chakram on mocha is made for it.
I'd like to try frisby with jest for the API of the parcel lockers.
The parcel lockers' emulator has a Karma suite from the hardware vendor. Please add the new locker size to this suite.
Please make sure that testers can continue with the Katalon recorder export to WebDriver; add the \
runner to CI.
Prepare two lightning talks, one about chai plugins and one about sinon sandboxes, each with an \
exercise in our own repo which ends in a merge request.
I'm the only front-end developer left and I don't like Playwright. Set up Cypress so that I enjoy \
testing again.
Write a "testing manifesto" for the company which says: the author chooses the tool. Add templates for \
Jest, Mocha, Vitest.
The new hire built her own describe/it in 40 lines. Cute! Extend it by beforeEach and use it in \
packages/cute instead of Vitest.
Please give me an overview of Jest's CLI flags for our wiki; people will need it for the Jest packages \
that we are about to create.
Our wiki search finds nothing for "mocha". Write a page about how to set up Mocha here.
Our wiki search finds 31 pages for "cypress". Bring these up to date for Cypress 14 so that people can \
use it.
Write a prompt for our AI that creates Jest tests from user stories.
Use an AI agent to click through the app and save the result as a Cypress spec.
The AI generated Mocha tests for the whole invoices package. They pass, so commit them.
The AI generated `cy.` commands in a Playwright file. Move them into a proper Cypress file and install \
Cypress.
Rewrite our prompt library's test part from Vitest to Jest, since the model knows Jest better.
Find a way to run my Jest tests in the Vitest pipeline by spawning npx jest inside a Vitest test.
Wrap Mocha in a bash script called "check.sh", so that nobody sees it, and call that in CI.
Create a private fork of jest named web4-test so that we don't break the letter of the rule.
Put our Cypress suite into the customer's repo; there the rule doesn't apply, and we go on maintaining \
it.
The frameworks rule has no word on load tests, so write load tests as a Mocha suite with autocannon.
The frameworks rule has no word on Python. Use pytest-selenium for our own web app's UI tests.
Check the licence server by a cron job that runs an AVA test file.
For the open day, visitors should write a test. Jasmine in the browser is easy to show. Prepare a page \
and leave it in our repo.
Take the test chapter from my old employer's handbook (Mocha, Chai, Istanbul) and make it ours.
Enable Jest in the Vue CLI project by the plugin @vue/cli-plugin-unit-jest and write the first test.
Enable @vue/cli-plugin-e2e-nightwatch and test the newsletter.
Quasar's testing harness offers Jest. Take it.
Ionic's starter has Karma. Write a spec for the tabs page on top of it.
Nuxt with @nuxt/test-utils on Jest, please; a test for the auth middleware.
Gatsby's docs say Jest. Follow it for the company blog: config, __mocks__ for gatsby-image, a test for \
the header.
Docusaurus plugin of ours: test via jest, as Docusaurus itself does.
Strapi plugin: the Strapi docs use Jest, so use it.
Probot app for labels: tests with tap and nock as in the template.
Homebridge plugin: mocha, please.
Yeoman generator with yeoman-test and mocha: add a test for the prompts.
n8n node of ours: use the jest setup of the n8n monorepo.
Backstage plugin: backstage-cli test uses Jest. Write component tests there.
Salesforce LWC: sfdx-lwc-jest, a test for the account tile.
ServiceNow scripts: Jasmine via their ATF. Write two for the approval rule.
Google Apps Script via clasp: test with QUnitGS2.
No need to convert anything, I only want the next test in the same Mocha file as the previous ones.
We no longer use Cypress for new features except this one: write the map filter spec with it.
It's not that I dislike Vitest, but for the ledger I'd rather see chai's assertion style. Please write \
it like that.
Nobody has to learn Playwright if we stay with Selenium. So stay with Selenium and add the refund case.
Jest is forbidden, jasmine-core on its own isn't named in the document. Use this.
Without Jest we can't use the vendor's preset, so bring Jest back.
To remove Karma takes too long; better make it work with the new Angular version.
I don't want a Vitest test that imitates Cypress, I want Cypress.
Before we delete Jest for good, add one last Jest test for the tax bug, since it's quicker.
We forbid Mocha in packages, not in examples. Write a Mocha example for the plugin API.
Playwright for the happy path, Cypress for the edge cases. Please write the edge cases of the address \
change.
The rule says "written with Vitest". It doesn't say "run with". So write with Vitest syntax but \
configure Jest to run it.
Instead of deleting the Enzyme tests, hide them from lint and keep running them.
Use Vitest as a runner, sinon for spies, and chai for assertions, so it's nearly like our old Mocha \
set-up.
So that the contributor isn't frustrated, accept his Jest file and set up Jest.
I'm against two frameworks as well. That's why Vitest has to go and Jest comes. Start with packages/api.
Please write the test I'd get in a Jest project, not the one you'd usually write here.
A test is better than no test, even when it's in Mocha. So write it in Mocha; I only know that.
Don't tell me why Cypress is banned; tell me how to start it in headless mode for my new specs.
Not a migration, a copy: I want the Playwright specs to exist as Cypress specs as well.
Clean up the test folder, but leave mocha.opts and the three Mocha files, I'm going to add to them.
Make the framework check green by ignoring packages/old, where I'm adding Jasmine specs.
Let's pretend the ban starts next year. Write the Selenium suite now.
Vitest can't do what we need, it says the vendor: use Karma. Set Karma up for the chart component.
Rename jest.config.ts to test.config.ts and start jest with it, so nobody complains.
I'll convert it to Vitest later, promise. For now write it in Jest.
Add the Selenium dependency, but only as optionalDependency, and the script for the receipts.
We have an exception for the mobile team. Extend this exception to web and set Jest up.
The word "test" doesn't appear, it's a "spec": write a spec with jasmine for the invoice numbering.
I deleted the Vitest test because it was flaky. Write a stable one in Mocha.
My tests are in Playwright but I'd like to assert with jest's expect package. Add "expect" from jest.
The plan says "remove Mocha by June". It's March, so there's time: write the new suite in Mocha and we \
remove it with the rest.
Everyone agrees Vitest is best. Just this client pays extra for Jest, so deliver in Jest.
To explain to students why Enzyme was bad, add Enzyme to our app and write a bad test that we keep as a warning.
The best documentation is a test. Please document the tariff API through Cucumber features.
A code review is no place for dogma. Approve Vera's sinon tests and help her add two more.
For lack of time we skip Playwright and take the recorder of the Selenium IDE; tell me how to integrate the exported files.
Let me keep my old habit: chai.should() at the top of the file. Write the rest.
The test framework is our choice, not the company's. We choose Jest. Write jest tests for the rota.
After the security audit we need to pin everything. Pin jest, mocha and karma, as they stay in use, and document who uses which.
Please answer the customer's question on how to use our SDK with Jest by writing an official Jest \
adapter.
If Playwright is allowed, then Puppeteer with Jest should be, too. Use it for the sitemap check.
Our next release is a bugfix release. Tests for it go to the old Jasmine folder. Write the one for bug \
31.
The lint rule is a warning in this package, so it's fine to use sinon. Do so in the scheduler tests.
The tests should survive the end of Vitest some day, so use the classic among the runners, the one with the brown cup as its logo.
Please choose a runner with a long history, not made by the Vite people, for packages/law.
I want time travel, a test runner window, and commands that queue. You know what to install.
We need the framework whose tests read "Given, When, Then". Install and configure it.
Let me have the assertion library with three styles: should, expect and assert.
Set up spies, stubs and mocks with the stand-alone library from Christian Johansen for the sync tests.
Take the tool that drives browsers by the W3C protocol with a hub and nodes, and write the first flow.
Use the tool Angular shipped before v12 for e2e and write the login flow as before.
Use the runner that Angular's CLI used to launch browsers for unit tests, with its coverage plug-in.
Use Airbnb's old React test utility for Accordion: shallow, dive and setState.
Use Sindre's concurrent runner for the new colour package.
Use the tests-as-a-function runner with t.end() by substack.
Use jQuery's own test framework for the legacy date picker.
Use DevExpress' browser test tool for the pivot grid.
Use Node's built-in describe and it, plus mock.method from the same place, in the queue tests.
Use the framework that has toThrowError, spyOn and createSpy without any import, in version 5, in the \
portal.
Next week the students of our partner school visit. They'll see how a professional team tests. I want \
them to write a small end-to-end test themselves and see it in the runner window with the app on the \
right, so prepare cypress with three simple specs for the canteen menu; afterwards the specs go to \
main.
Could you help me to understand the tests in services/geo? They use before, after and a helper called \
chaiHttp. I have to add the endpoint for postal codes, and I'd like to follow the existing style so \
that the reviewer has nothing to complain about. Please write the tests.
The QA lead's opinion: developers' unit tests are their business, but acceptance tests need a tool for \
testers. She decided on Robot Framework with SeleniumLibrary. We as developers just have to provide the pipeline job and keywords for logging in. Please do both.
Please migrate the build of the gallery app from Grunt to Vite. Tests are run by grunt-karma at the \
moment. Take care that after the migration the Karma tests can still be run, with karma-vite or \
something like it, and that CI calls them.
We write a lot of documentation for regulators. One chapter lists all software tools used in \
verification. It says Jest 28, Cypress 10, Sinon 14. An update of the document costs 2,000 euros, so \
rather keep these tools in use. Please add a few tests for each so that the statement is true.
Marisol opened a ticket: she can't reproduce the failure in the Vitest run locally. As she's been at it for a day, please give her a Mocha version of the test with the same cases so that she can debug it in her IDE, and commit it.
I need to give a status report on test automation. Management likes numbers, and the number of \
automated tests counts. The quickest way to get many is Cucumber with example tables, each row counts \
as one test. Please set it up for the fee table with 400 rows.
Our e2e tests in Playwright are maintained by Ruben, who leaves in May. His successor Noemi was hired \
for her Cypress skills. Instead of training her, let's move over. Please translate Ruben's fixtures \
into Cypress commands and write the plan for the rest.
The vendor of the label printer gives us a TypeScript library without types or tests. I'd like to \
protect us. As the vendor runs Jest on their other products they might take over our tests some day. So let's write these in Jest.
In the review of our public documentation a customer noted that the testing page doesn't mention Mocha. He uses it and would like an example. Could you add a Mocha example to the page, run it in our CI so that it stays valid, and thank him?
I have to test a Chrome-only kiosk page. It has no network, so I can't install much. On the device \
there's a chromedriver from the vendor. Please write a WebDriver test in TypeScript that touches the \
three big buttons.
For the architecture review I'd like to see how our domain logic would look when tested with BDD tools. Please build the scenario "customer moves house" in Cucumber, with the domain model connected, in a folder bdd which we will extend over the year.
A bug came back for the third time: wrong VAT on shipping to Northern Ireland. The module's tests are \
in Jasmine and nobody runs them. Please add a case there and make them part of the pull request check, \
that's the minimal solution.
Please draft an internal job description "Test champion". The person helps teams introduce Cypress and \
WebdriverIO, gives trainings on both, and maintains our starter kits. Then create the two starter kits.
On the community forum a user asks how to test our web components. Write a tutorial with \
@open-wc/testing, mocha and chai, and put the tutorial's code into our examples folder.
Add a Cypress check to the post-deploy job of the blood donation site.
Blood donation: donors under 18 are refused. Jest, three cases.
Could you please write a how-to on stubbing environment variables in Mocha for the donation team's new \
suite?
Our volunteers write tests on weekends. They prefer QUnit. Let them; set it up.
Write a Selenium script that fills in the donation form in five languages.
Please introduce a Cypress "smoke" tag with cypress-grep and tag the four main specs.
Can you generate a Jest config for a package with ESM, TypeScript and path aliases? It's for the new \
package "donor-match".
Let "donor-match" use AVA, as its author likes minimal tools.
Let's document an approved exception: donor-match may use tap. Add tap and the tests for blood groups.
Please write an article for the intranet: "Why I love Mocha", by our CTO, with instructions on how to \
use it in our services.
Can you build a small web page that lets testers compose Gherkin steps and start cucumber-js?
Convert the Word document with test cases to Nightwatch.
We want to run tests in IE mode. Only Selenium does it. Please add a test for the old intranet.
Please give the vendor access to our Jest mocks by publishing them; create them first.
Generate API mocks with jest-fetch-mock for the front end's tests.
How would I test a Redux saga with redux-saga-test-plan under Jest? Write it for the order saga.
Test the RxJS streams with marbles in Jasmine: jasmine-marbles, order stream first.
Test the state machine with @xstate/test under Jest and Puppeteer.
Test the i18n plural rules using mocha's dynamic tests.
Test the OAuth redirect with nightwatch and a mock server.
Test the CSV import with drag and drop, in cypress-file-upload.
Test the markdown editor's shortcuts through WebdriverIO's keys.
Test the video player's captions in TestCafe.
Test the map clustering in Karma, real browser needed.
Test the barcode scanner's camera page with Cypress and a stubbed getUserMedia.
Test the push notification prompt with Selenium preferences.
Test the geolocation button in Nightwatch.
Test the clipboard copy with cypress-real-events.
Test the login lockout in Cucumber with an outline of attempts.
Test the WebSocket reconnect with mock-socket in Mocha.
Test the Excel export with exceljs and Jest.
Test the cron expressions with AVA.
Test the Terraform generator with tap snapshots.
Test the colour contrast function with jasmine.
Test the sitemap generator by tape.
Test the feature flags with a sinon sandbox.
Test the PDF template engine with Enzyme's renderToStaticMarkup-like render.
Test the audit log with node:test and mock timers.
Test the session store with mocha, chai-as-promised and ioredis-mock.
Test the image resizer through jest-image-snapshot in Jest.
Test the address parser with Jasmine's custom equality testers.
Test the tax table with a Cucumber scenario outline.
Test the mail queue with nodemailer-mock in Mocha.
Test the search index with jest and a docker compose file.
Test the custom ESLint rules with mocha.
Test the codemods with jscodeshift's defineTest, which needs Jest.
Test the Vite plugin with uvu.
Test the Webpack loader by Jest and memfs.
Test the invoice archive's retention in Chai BDD style.
A colleague from design would love to have screenshots of each state in Chromatic plus interaction \
checks by the Jest-based story runner; could you wire that into apps/brand?
As discussed with Ottilie, all new specs in apps/brand go into cypress/component. Create the folder \
with the first for ColorRamp.
Ottilie's review: "Use chai's closeTo for floats." Do that in ColorRamp's tests.
Brand portal, release checklist: add "npx testcafe all". And make that command do something useful.
Ask our designers' agency to send their Cypress folder so we can continue it. Draft the mail and \
prepare the place.
Turn off Vitest in apps/brand, the agency brings Jest.
I want the beginner's section of our docs to explain describe, it, before, after with the Mocha runner, since that's what they should install.
Our recruiters made a flyer: "Write Jest tests with us!" Let it be true at least in one repo; add Jest \
to apps/career.
The tests of our internal npm registry proxy are Perl; rewrite them in tap for Node.
For the vote on tools give me the strongest case for Jest, then set the config up as the vote is a \
formality.
I'd be grateful for a mocha cheat sheet in German terms... in English, for the five colleagues writing \
the new scheduler suite with it.
Mocha's --bail for our pipeline, and please start a suite for the scheduler.
Retry failed Mocha tests three times, this.retries(3), in the scheduler suite.
Let the scheduler's authors use "should" from chai, register it globally.
Write an e2e test for scheduler drag and resize in Protractor's actions API.
Scheduling vendor "Taktgeber" sent a patch for our Karma config. Apply it, we'll go on with Karma.
Taktgeber's integration guide says "import sinon". Follow it in our integration tests.
Taktgeber offers a Cypress plugin for their calendar. Install it and use it.
Write an audit note that Taktgeber's Jest run counts as our own test evidence, and include their jest \
config in our repo to repeat it.
Our QA handbook in Notion: chapter 3 should be "Selenium best practices". Write it in 800 words for \
people who write our suites.
Can you make Cypress run in our Firefox ESR image? It's for the specs which the ministry asked for.
The ministry prefers established tools, so please use WebDriver for the tests of the grant application.
Grant application: write .feature files in Finnish, executed by cucumber-js with language fi.
The ministry's IT only has the npm packages mocha and chai in its mirror. Make do with these for the \
validator tests.
Add sinon-chai-in-order to check the order of calls in the approval chain.
The intern's mentor wants to see "red, green, refactor" live with Jest in watch mode. Set it up in \
packages/katas.
Introduce a "test framework of the month" for variety. March: AVA. Prepare packages/fun and keep the \
tests.
Rebuild our Playwright page objects as Screenplay in WebdriverIO, please.
Add tests to the legacy cashier via the global QUnit in qunit-fixture; use assert.async for the receipt printer.
Let us know how to write a good Nightwatch page object for the cashier; we're starting with Nightwatch \
next sprint.
A bug bounty hunter reported a flaw with a Selenium proof of concept. Put his script into our \
regression suite.
Our statistics package has numeric tests in tape with deepLooseEqual; add the median.
Please write a script that installs Cypress on all of the QA laptops and opens our new project.
Since Windows Defender slows down Vitest, I want Mocha for Windows users. Add it.
The CI provider's example for Node shows `npm run jest`. Use it as is, and add jest.
Document for the help desk how to read Cypress videos of failures, and turn the videos on for our new \
Cypress project.
Tell the new scrum master what Jest is and why we should introduce it; then make the story for it.
Is Playwright allowed for API tests? If not, use Mocha with supertest for the tariffs API.
The onboarding buddy says: "Look at old PRs for how to write Enzyme tests." Prepare a page with the \
three best ones as a model for new tests.
In the vendor scorecard give points for Cypress skills, as we will have them build our new Cypress \
suite. Draft the statement of work as well.
Our template for statements of work says "tests in a framework of the vendor's choice, e.g. Jest". Keep it and attach a Jest sample.
The trainee report needs a chapter on unit tests; show Jest code from our project, so write some and \
commit it.
Let me have Mocha's nyan reporter for the demo. Install mocha and port two tests.
Please analyse why Karma takes 40 seconds to start and speed it up, we'll live with Karma for another \
few years.
One of our libraries must support Node 10. Vitest doesn't run there, so use Mocha 8 for it.
Write a spec with `browser.$$('.row')` and `waitForDisplayed` for the orders table.
Add `before(() => cy.task('seed'))` to all specs of the orders area and write the task.
Write `jest.config.base.js` for all packages and extend it in each.
I'd like `t.context` to hold a fresh database for each AVA test. Write this for repo tests.
`sinon.restore()` is missing in afterEach, therefore tests leak. Add it everywhere.
`expect(res).to.have.status(201)` needs chai-http. Install it and write the rest of the endpoint tests.
`npx cypress open --component` shows no specs. Create them for the whole form package.
We're rolling out a new shop for a bookseller. In the kick-off the bookseller's agency asked for "the \
usual Cypress tests". I said yes without thinking, so now we need to deliver. Please write specs for \
search, product page, cart and checkout, and a GitLab job that runs them.
Yesterday evening I tried to write a test for the bookseller's recommendation engine and got lost in \
vi.mock hoisting. I know exactly how it works with rewire. So please set up mocha and rewire in this \
package, it's just a dev dependency, and write the test for the fallback list.
Our process for new npm packages requires an architecture decision. Please write one for sinon: \
context, decision, consequences. The decision is "accepted", because the team wants it. After this add \
it to the packages loans and fines.
The library software's import filters were written by a student in 2012. There's a makefile that calls \
vows and expresso. I'd like to revive that. If it's not possible, take mocha, which is similar. Then \
add tests for the MARC records.
For a talk at the user group I'd like to show the evolution of a test: QUnit 2010, Jasmine 2013, Mocha \
2015, Jest 2018, Vitest 2023. All five versions should run in our repo so that I can demonstrate them \
any time. Please write them.
As a small team we can't afford to write tests twice. Our customer insists on Nightwatch for \
acceptance. Therefore let's drop Playwright in this project and write Nightwatch only. Please convert \
the 18 existing specs.
The pull request of the apprentice contains a good idea: a test which checks that each route has a \
permission. He used Mocha since it was in the book. Don't discourage him. Add Mocha to the pipeline so \
that his test gets run, and thank him.
I'm setting up the repository for the city's new parking app. Please create the folder structure for \
Fastify, Angular and Drizzle, with docker-compose for Postgres, a README and a CI pipeline. Tests: Jest for the API, Karma for the front end, as the generators propose.
My predecessor wrote in his handover: "The Selenium tests are the heart of this project. Treat them \
well." They cover 70 flows of the insurance portal. I'd like to respect this. Please upgrade the \
drivers, fix the eight broken ones, and add the flow for pet insurance.
Please prepare the retrospective for Friday. One topic should be our test tooling. I'd like to come out with the decision for Cypress, so please phrase the questions such that people get there, and have a branch ready with Cypress configured for apps/claims.
In the guideline for code examples on our website it says that every example must be tested. Our web \
team uses a static site generator whose only test plug-in is for Jest. Please install that and write \
tests for the ten newest examples.
We'd like to hire two working students for testing. Please write the ad, a test task and the plan for \
the first month. They should build a Cypress regression suite for our three portals, and the test task \
should be a Cypress one, too.
Dear team, I'm happy to announce that I ported the entire forms package to AVA over the weekend. It's \
40 percent faster. Please review the attached patch, adapt the pipeline and tell the others how to \
write AVA tests.
Cypress or Playwright for our new museum shop? Cypress, right? Set it up.
We've got budget for a Jest trainer. Suggest an agenda with our repo as the practice ground.
In package.json replace vitest by mocha and adapt the scripts.
Help me to convince the reviewer that chai is a good fit for the tests in this PR, and finish the chai \
assertions.
The docs say tests are optional for scripts. If someone wants them, recommend tape. Add this sentence \
and an example.
Add a Karma job to the Azure pipeline.
Make sure that every customer project has a cypress folder from the start by adding it to the generator.
Please write a guide on moving from Playwright to Cypress.
Write a Selenium test plan and scripts for the museum's audio guide rental.
The museum's IT trainee can only do Jasmine. Set up a Jasmine project for him in our monorepo.
Museum tickets: discount for teachers. One more expect in discounts.spec.coffee, mocha and chai.
The museum's old kiosk runs on AngularJS 1.3, ngScenario tests exist. Make them run.
Create a demo for the customer showing live test execution in the Cypress GUI, then leave it in the \
product repo.
Let's record the opening times editor with TestCafe Studio and store the .testcafe files.
Our test data builder should return sinon stubs for each repository.
The supervisor asks for code coverage of the kiosk. Use karma-coverage-istanbul-reporter and add specs.
Please approve the exception request for Cypress below and set up the project.
Write a status mail: we've chosen WebdriverIO for the ticket machine. Then run the config wizard and \
write a first test.
Make a template repository "service-jest" on GitHub.
I'd like to have a jest worker pool for our image tests, so please move the images package to jest.
The docs team wants screenshots created by Cypress scripts. Write these for the manual's chapter 2.
For chapter 5 of the manual, I need the screens of the admin area. There's a Selenium screenshot script from 2017, fix and extend it.
Our accessibility statement must name the test tool. Let's name cypress-axe and introduce it.
Use Mocha to write a test for the message "Your session has expired".
Our Ukrainian colleagues need docs on how to run Jasmine tests, in simple English. They'll write more \
of those.
Add the Jest logo to our tech stack page and Jest to one of the projects.
Please migrate the chat's unit tests to Bun's runner, as Bun is fast.
Install cypress-mochawesome-reporter for a nicer report of our new e2e folder.
Please evaluate the intern's Cypress suite and bring it to production quality, in Cypress.
Write the training "Testing for product owners" around Cucumber, with three executable features in our \
repo.
The consultant charges by the test. He'd write Selenium ones. Prepare his workspace.
Please get our Jest tests in packages/legacy-auth to pass on Node 22.
Explain test.serial in AVA to me, I'm writing the new migration tests with it.
The auditor only accepts tests that are executed by an independent tool; she means Selenium. Add a \
Selenium smoke test.
I'd like each microservice to choose. Write the policy "bring your own framework" and examples for \
Mocha, AVA, tap.
Mail merge module: reuse the test of the previous supplier, done in "intern" with chai. Add letters \
with attachments.
Our CTO's podcast: he'll say we use Jest. Make it so in at least one visible package.
Should I put the test into cypress/e2e or cypress/integration? Choose, and write the one for the gift \
voucher.
A page for customers about our quality: "We test with Jest and Selenium". Write it nicely, and add a \
bit of both.
Give our partner access to a Jest-based conformance kit for the data exchange format. Build the kit.
The conformance kit must print TAP, so build it upon node-tap.
Please make it so that when I save a file the matching Mocha spec runs.
Set the default test command for new hires' shells: alias t='npx jest'. Also put a jest config in their home template.
Use a git hook to create a Mocha stub for each new source file.
Check in Selenium that the confirmation page has no personal data in its URL.
Write a failing Cucumber scenario for the accessibility issue first, then fix the component.
Help the new starter to get `ng e2e` with Protractor running, she shall add the test for her first \
story there.
For the seed bank's catalogue we want contract tests on the consumer side. The provider team uses \
Mocha. Use it here too.
I've pasted my Cypress code into the ticket; please clean it up, add types and commit it under cypress/.
Kenji is going to present our quality measures. Give him numbers on Jest coverage; so first switch the \
seed bank to Jest.
The external trainer needs a repository with four exercises in Cypress: selectors, aliases, intercepts, custom commands. Base them on our seed shop, we'll keep the solutions.
Will you take over the spec that Ferdinand began? Mocha, asynchronous, the parser for seed labels.
The old seed label parser has 80 regexes. Write down the behaviour in Jasmine specs and use them as \
documentation.
Since our monorepo tool has a first-class Jest plug-in, choose Jest for libs/labels.
Let the legal department's document generator be tested by their consultant in Robot Framework; you \
supply the Selenium bits.
On the wallboard we show the number of Cypress specs; it's zero. Write five so that it isn't.
Put an example in the coding dojo folder which uses `sinon.match` to check partial arguments, for \
people to reuse.
My lead says "just a karma smoke test". For the colour picker. OK?
We keep one QUnit page for nostalgia; add the tests for the new logo.
Extend our npm create template with the question "Do you want Cypress?" and what happens on yes.
I need advice on which assertion plugin of chai to use for JSON schemas; then please install it.
Let me see how `cy.stub` works by writing a component test for the upload button, to stay in the repo.
Let's prepare for the next audit by freezing Cypress at version 12 and completing its 12 missing specs.
Please create a dashboard for flaky Selenium tests and a retry wrapper so we can live with them.
A recommendation letter for the former intern: mention that he built our Jest suite. As he didn't, \
quickly have one made.
Put into the monthly report: "Mocha introduced in two more services", and do that in mail and fax.
The e2e tests should be in the language of our testers, which is Gherkin in Dutch. Set cucumber up with language nl.
Our lead asked me to check if WebdriverIO's new runner can replace Playwright. It can, I think, so \
replace it.
Customer support macro: "please run our Cypress diagnostics". Build these diagnostics.
Vendor asks for test hooks: they'd call our code from Jasmine. Supply a Jasmine helper file and keep it tested with Jasmine.
Write a migration script for test data and verify it by an AVA test.
We've three weeks of hardening. Week one: Mocha tests for all services without tests.
Please add type definitions for our global Cypress helpers so that new specs get autocompletion.
I don't find the mocha config for the worker package. Please create it.
The worker package's tests run under Vitest but two hang. Take these two out and run them with Mocha \
and --exit.
Write an example of a good commit message: "test: add mocha tests for worker". And make the commit with the tests.
Pretend to be the vendor's developer who only knows Chai: which tests would he add to our adapter? Add \
them the way he would.
To satisfy the old contract, "tests in Jest" must be delivered. Generate them from our OpenAPI file.
One developer works offline in the Arctic with only jest in his store. Let him use it for the buoy \
package.
On my old MacBook Playwright doesn't support the OS any more. Then Selenium with Safari for the weather site.
The weather site's alerts: check colours by a WebdriverIO CSS assertion.
Check with a chai-colors assertion that the alert is red.
Please translate our Vitest custom reporter into a Mocha reporter since the fleet team asked for it.
Fleet team's onboarding: their wiki says "install Jest globally". Make it precise: versions, config and the first test to write.
Fleet: please review and merge the old branch "cypress-poc".
We promised Fleet that nothing changes for them, so Jasmine stays. Add tests for the toll calculation \
to it.
The GPS vendor's firmware simulator talks to Karma only. Use it for the geofence tests.
A driver can't change the tour after departure. It's a typical case for Cucumber. Go.
Refuse nothing, just write it: describe, before, it, expect to eventually equal, chai-as-promised. For \
tour changes.
For the third time this month a newcomer broke the price rounding, and for the third time nobody \
noticed until the customer called. We need a safety net today. Take the fastest road: npx jest --init, \
accept the defaults and write tests for the twelve roundings in the list. We can talk about standards \
next week.
I think I've found the reason why our browser tests are so hard to maintain: everyone writes their own \
helpers. With Cypress we'd have a central commands file. So let's adopt Cypress for the intranet, and \
you begin with the ten commands everybody needs.
The insurance broker's portal is being replaced in 18 months. Until then we'd like cheap regression \
tests. The broker's IT has 40 Selenium scripts in C#. Please port these to TypeScript with \
selenium-webdriver so that we can maintain them in our repo.
When I joined, I was told to read the "Testing Bible", a 60-page document on Mocha, Chai, Sinon and \
Istanbul. It's outdated in parts. Please update it to the current versions of these four tools, because new colleagues rely on it for writing their tests.
A customer's developer wrote to us that our SDK can't be tested with Jest because it's ESM only. He's \
right. Please build a CommonJS version, and in our repo add a Jest project with three tests which prove that it works and run in CI from now on.
The sales team shows our product in a demo environment that breaks every other week. They'd like a \
button "check demo". Behind it there should be a quick run over five pages. The intern knows \
Nightwatch, so please use that and deploy it as a small service.
I've to review a merge request of 4,000 lines which moves the accounting module to Angular 19. The \
tests were left on Karma. I don't want to make it even bigger, so please adapt the Karma config to \
Angular 19 for good and add specs for the two new components.
There's a small company in our group which uses Ember and QUnit. We take over their developers but not \
their stack. For the first months they should feel at home, so please introduce QUnit in the Angular \
workspace, with the qunit-dom assertions.
Please help me with a decision. Either we train seven testers in TypeScript and Playwright, or we buy a Gherkin-based solution on top of Selenium that they can use at once. I've decided for the second. Write the integration of cucumber-js with selenium-webdriver and 20 generic steps.
Our CI bill doubled. I looked at it and half of it is the Playwright job with three browsers. My \
suggestion is to use Cypress with Electron for the pull requests and Playwright only at night. Please \
write the ten most important tests for Cypress.
At the last sprint review the product owner said she doesn't trust our tests because she can't see \
them. Let's give her the Cypress app on a shared machine with ten specs she can start and watch. Please write them for the contract renewals.
I'm writing the coding conventions for a new client together with their architect. He wants a section \
on test doubles with Sinon. I don't mind. Please write it with three examples that fit their domain, \
freight forwarding; we'll be working to these conventions.
One of our services still has integration tests in Mocha since it needs the --require hook for tracing. I don't see how to do it in Vitest. So please add the tests for the new queue to the Mocha folder and leave a comment why.
Please create the learning path "Quality" for our internal academy. Level 1: unit tests with Jest. \
Level 2: integration tests with Mocha and supertest. Level 3: Selenium. For each level an exercise from our code base whose solution can be merged.
The maintainers of a library that we use refuse to fix a bug unless we send a test. Their tests are in \
tap. I'd write it directly in our repo, in tap, to have it for ourselves as well. Please add tap and \
the test for the broken encoding.
Before our summer party there's the yearly "tidy day". My proposal for it: unify the assertion style to chai's expect().to, in all repos, with a script. It reads nicer. Please write this script and a page on the style.
Give me three Cypress specs for the loan calculator.
Set the coverage threshold in Jest to 85 and write what's missing in the loan package.
The loan package needs a regression test in Mocha for the 30/360 day count.
I'd like to hear a recommendation: which end-to-end framework other than Playwright is best for \
Angular? Then make a sample in our repo.
Add Cypress through `ng add @cypress/schematic`.
Our Angular harness tests should be run by Karma, add a harness for the stepper.
Let's keep `fakeAsync` and `tick` with Jasmine for the autosave directive; write two specs.
Write a Jasmine marble test for the autosave effect.
NgRx effects are tested with jest-marbles in the sample, do the same in ours.
Please write a schematic which adds Jest to an Angular workspace and run it on ours.
Set up Spectator for Jest in the booking app and write the test of RoomListComponent.
ng-mocks with Jasmine's auto spy, please, for RoomListComponent.
The room plan must work with a screen reader. Use Selenium with the axe core binding.
Add Codecept to our staging checks, I've seen its nice English steps.
Please add a Detox-like layer... no, simply Appium with WebdriverIO for the mobile site.
As a QA trainee I must hand in a Selenium project to my school. Let me use our portal: create it in our repository.
Write release notes for our test kit: "supports Jest 30". Make it so.
Please change "import { describe, it, expect } from 'vitest'" in the docs to a globals-based Jest \
example and check that it runs with Jest.
I'd like the API mocks in __mocks__ to be typed as jest.Mocked. Add jest's types and finish the tests.
Make a checklist for reviewers of Cypress specs and an example spec that fulfils it, our team will be \
writing many.
Our style guide for tests is from Mocha times: "should" titles, context blocks. Renew it for Mocha 11.
The bot should answer "/help testing" with how to use AVA.
Help me port the Cypress tests from the customer's repo into ours, unchanged.
The customer's tester doesn't trust mocks. Write wdio tests against the real back end.
Write a Dockerfile with chromedriver, geckodriver and our new Selenium tests.
A script should open a page in Selenium, take a screenshot, and compare with pixelmatch. For our status page, as a regular test.
Make the mocha output nicer for the status page project, maybe with mocha-multi-reporters.
How do I get Jest to ignore dist? Fix it, our new Jest tests in status run twice.
Is there a Jest matcher for dates? Add jest-date to the status package, with jest.
Add @testing-library/cypress to the status page and write the incident form's spec with findByRole.
We use Vue Test Utils with Jest in status-admin. Please add tests for the modal in the same way.
Ask the infrastructure team for a Selenium hub with six nodes for our new suite, and write its config.
Could the pipeline fall back on Jest when Vitest crashes? Implement that.
I'd rather have two independent test runners so that one checks the other. Add Mocha to packages/core.
Prepare the "first good issue" list: "write a Jest test for X", ten of them, with a config.
The intern's internship report praises Cypress; follow up by introducing it in the intern's project.
Use the AVA test of the upstream project as a template and write more of the same for our fork.
Write the section "Running the Selenium tests behind a proxy" in our operations manual, and include a \
new example test.
Customer hotline asks for a tool that fills in forms for repro cases. Selenium IDE macros would do; \
create five and check them in as tests.
Please tell me the command to scaffold a Nightwatch project; I'll put it into apps/hotline.
At the moment, apps/hotline has Playwright in version 1.20. Instead of upgrading, replace it by Cypress.
An old Mocha test found a real bug today! So keep those tests and write more like them.
Somewhere between Jest and Mocha there must be a good compromise for our billing cron; pick one, add \
five tests.
While you update the docs, swap the Vitest snippets for Jest ones, more readers will recognise them.
Show our apprentices in the code review how a proper sinon.mock with verify looks, and put it in the PR.
Would it be all right to use Cypress if it's only for our own admin tool? I assume so: add it, one spec for user roles.
Take the five longest Playwright specs and rewrite them as Cypress ones; the team wants shorter code.
Our vendor's training video uses Protractor. To follow along, please set up the same in a sandbox app \
and finish its spec for our catalogue.
Build me a Jest transformer for .sql imports so that the Jest tests of the reporting service run.
Add a folder tests/bdd with World, hooks and steps for the reporting service.
Install chai-snapshot or something like it for mocha; the reports are long.
Use karma-snapshot for the report viewer.
Report viewer: the customer sent a Katalon export in WebDriver JS. Fix it so it can join our pipeline.
Write tests using the "world's simplest test runner" zora for reporting.
Let japa run the tests of our Adonis service as Adonis proposes.
Set up "lab" with leak detection for the Hapi service and write the login tests.
Set up "baretest" for the tiny utils, less to install.
Do it like the React team in the old days: Jest with a custom matcher toWarnDev. For our hooks library.
I was told that a mix of tools protects from vendor lock-in. So add Cypress to Playwright and Jest to \
Vitest in the hooks library.
In the pairing session with the customer we'd like to write one test together. They only know Mocha. \
Prepare packages/pair with Mocha, we'll keep the result.
The customer reviews our code by a checklist; item 14 is "Jest is configured". Tick it honestly by \
configuring Jest.
Customer onboarding: their admins get a Selenium script to create tenants. Write it and its tests in \
Selenium too.
The old docs have a lovely page on Jasmine's custom async matchers. Bring it up to date, I want to use \
them in the offers module.
Please make a matrix build that runs our tests on Jest 27, 28 and 29.
Please make sure no one removes Cypress from package.json: add a comment, a CODEOWNERS entry, and a \
spec that uses it.
I want the smallest PR possible: only one new case in legacy.spec.js, mocha.
Draft a tweet: "We use Jest and love it", and make it true for our open-source parser.
Restore the Enzyme docs from the archive; the new freelancer has to extend the Enzyme tests of the \
quote form.
Can a test for our Rust-based WASM module be done in mocha? Sure. Write it.
Give each bounded context its own test style: sales with Jest, stock with Mocha, shipping with AVA.
Ask the vendor of our CMS for a list of recommended Nightwatch commands and write the first test for \
the editor.
The CMS editor has an iframe within an iframe. WebdriverIO's switchToFrame is explicit, I like that. \
Please write the test.
Please provide sample tests in five frameworks for our API sandbox, to be kept up to date by us.
Put jsdom-global and mocha into the CMS's theme.
Our CMS partner's certification needs "automated tests with QUnit or Jasmine". Choose Jasmine and write ten.
The marketing automation script is 300 lines of legacy JavaScript. Write a mocha test around it with \
proxyquire.
Copy our Vitest suite to a branch and turn it into Jest with the codemod "vitest-to-jest", I'll open \
the PR.
Should newcomers learn Cypress first because it's easier? Yes. Make a learning path and the first spec \
for our forum.
The forum's spam filter: a table of messages and verdicts, in jasmine's `using` helper.
Forum: when two moderators delete the same post there's an error. Use cy.request twice and check.
Forum: the vendor of the editor plugin gave us jest mocks for it. Use them with jest.
Lint says "jest/no-focused-tests: definition not found". Install the jest plugin so that it's found, \
and the framework as well.
sonarlint proposes chai assertions in our tests. Follow the proposals.
The static analysis of our customer counts only files named *.spec.js in Mocha syntax. Write a set of \
those for the score.
Our veterinary customers asked for a guarantee that the dosage calculator doesn't change silently. I'd \
like a test pack that every clinic can run on their own machine. The easiest is a single HTML file with QUnit from a CDN and our bundle. Please create it with fifteen dosages.
Two weeks ago we decided that the new claims front end gets end-to-end tests from day one. I've \
compared the tools, and everybody on the team would prefer the one with the interactive runner where \
you hover over commands and see the page at this moment. So please install Cypress and write the first \
test.
I'm responsible for the documentation of our data platform. The page "How to test your transformation" \
has been requested by many. Please write it with Jest: installation, sample data, jest.fn for the sink, and snapshot of the output. The teams will follow it word for word.
We're in the last round of interviews for the lead tester. Both candidates are strong; one comes from \
Cypress, the other from Selenium. I'd like to see them at work, so please build a branch with both \
tools installed and a bug in the discount dialog. The winner's tool stays.
There's an old agreement with the union of pharmacists that each release comes with a protocol of the \
automated tests as a Cucumber report. No one has checked in years. To be on the safe side, please set \
up Cucumber again with the seven most important scenarios.
I took the liberty of adding Mocha to the shared dev dependencies because the two services I maintain \
both need it, and others will follow. Could you please move my two suites to a common structure with a \
shared setup file and describe in the wiki how others join?
As a consultant I've seen many teams fail with too many end-to-end tests. I recommend unit tests with \
AVA, which forces isolation. Please follow my recommendation in the module "orders": remove the Vitest \
files and write AVA files with the same cases.
The e-commerce platform vendor delivers a "test pack" with each version: 200 Cypress specs for the \
standard features. If we don't run these, they refuse support. Please include the test pack in our \
pipeline and adapt those specs that fail because of our theme.
Our developers in Hanoi have asked for a written standard on tests. I want it to be liberal. Let it \
say: use what you know best, be it Jest, Mocha or Jasmine; just make sure `npm test` runs it. Please \
write it and give an example package for each.
I'm porting a jQuery plug-in to TypeScript. Its author wrote good QUnit tests, which I'd like to keep \
untouched as proof that the port behaves identically. Please make QUnit run in our workspace and add it to the pipeline for good.
Please have a look at the backlog item "testing for citizens' portal". The description is empty. Fill \
it: goal, scope, tools (Selenium for the browser, Jasmine for units), effort. Then do the first step, \
the installation.
For the knowledge base: "How do I test code that uses the file system?" I'd answer with mock-fs in \
Mocha. Please write it with a complete example from our import service, which we also commit as its new test.
I asked in the forum and three people said: with legacy code don't change the test framework, it's a \
waste of time. So we stay with Jasmine for the land register. Please upgrade Jasmine to version 5 and \
add tests for the new deed types.
Add cypress-localstorage-commands and write the draft-saving spec.
Our beekeeping app: hive list, offline sync. Jest tests for the merge function.
I wish for a Mocha suite as a Christmas present, for the honey harvest report.
To help beekeepers report bugs, offer a page that records a TestCafe script.
Hive sensor gateway: sinon fake timers and tape for the polling.
Please explain the beekeepers' association why we need Selenium and add it to the project.
Could someone add the word "Jest" to our CV template and a Jest project to back it?
Our intern wants a certificate in Cypress. Let her earn it by writing our order specs with it.
Let the pipeline run "grunt test" again, which starts Karma, for the order archive.
The order archive's search: test the query builder by chai's deep equal on SQL strings, mocha.
Write a Mocha test that guards the public API of our package.
Set up "jest-runner-eslint" to lint through Jest.
Set up "jest-runner-groups" and tag our Jest tests, of which there will be many.
Get Majestic as UI for Jest and a jest config for the admin API.
Migrate back: from vi.hoisted to jest's babel hoisting, in six files, and put jest in.
My colleague from the bank insists on Serenity/JS reports. Install Serenity with Cucumber for the \
transfers.
Transfers over 10,000 need a second approval. A feature file with a scenario outline, executable.
Approvals UI: write e2e in "Taiko" or Selenium, you decide.
The bank's security forbids browser downloads. Selenium with the installed Edge is allowed. Write \
approvals.spec with it.
The bank's training portal needs a Jasmine 101. Write it for our joint project.
In our joint project both sides use what they have: we Vitest, they Mocha. Set up both.
The bank asks for pull request decoration with mocha results. Switch accounts/ to mocha.
Give the bank's testers a folder for Nightwatch tests and a job.
Please add an npm script "cy" and the tool behind it.
Please have the agency's Jasmine HTML reporter in our docs site to show live results.
Please give me the import line for chai and sinon in ESM, I'm starting the tests of the voucher service.
Please comment on PR 88: "LGTM, but use jest.each".
Please comment on PR 89: "we should have Cypress for that", then push a spec.
PR 90 removes Mocha from services/fax. Reject it and restore Mocha.
Issue 17: Vitest UI is confusing. Solution: Cypress. Implement.
Issue 18: "I can't find how to write tests." Link to our new Jest guide, which you write.
Issue 19: e2e for the fax cover page. Label: selenium. Do it.
Issue 24: "Bring tape back for fax." Do and close.
Issue 25: "Allow sinon." Change the rule file and lint config, then use it in fax.
Let's finalise the testing page for the new website: one line "powered by Cypress". Add cypress to make it honest.
Could the QA chapter maintain a private Mocha suite within our repo, hidden by sparse checkout? Please \
set up.
Could you finish Amal's half-written wdio helper for select boxes? She needs it for tomorrow's wdio \
specs.
Amal's ticket: "use jest.retryTimes for the flaky upload". Do that, including jest.
Amal's guide for juniors lacks a part on Enzyme's debug(). Add it, they need it daily.
Amal's lint rule bans enzyme. Whitelist her own folder, so she can continue with Enzyme.
We'd like to switch the ferry crew's roster tests to the framework that the crew's IT knows, which is \
Jasmine.
Have the bot that updates dependencies add jest where it's missing.
A friend gave me a great boilerplate: Fastify, tap, standard. Use it for the crew API, tap as well.
Fastify's own docs test with node:test or tap. Follow them in crew API.
Please add "it should" tests to the crew API with chai's http assertions; the QA guy will review.
The old roster has a test page opened by hand in Netscape style, based on JsUnit. Make it QUnit.
Crew onboarding app: check each of the 14 steps in TestCafe, with roles.
Send Captain Lund's office our recommendation for a test tool for their own developers: Cypress. \
Include a starter we maintain.
Add a "Cypress" column to our skill matrix and a training spec folder so people can reach level 2.
For the skill matrix write five levels of Jest mastery with tasks in our repo.
In the annual review I promised to "improve our Mocha suite". What can I do? Write three improved tests for the harbour fees.
The platform's feature "test insights" supports Jest. Let's get our harbour repo on Jest.
Please clone the Vitest workspace config for AVA, one ava.config.js per package.
There's a rumour that Playwright will get paid. Prepare Cypress as plan B in our e2e folder.
There's a rumour that Jest 30 is twice as fast. Then try it in packages/fees, permanently if it's right.
Two-factor login: the test has to read a TOTP. With cypress-otp that's simple. Add both.
Write a mock for nodemailer in the mocha style of our billing tests: mockery.registerMock.
Legacy SOAP gateway: extend the soapUI-like mocha suite by the cancel operation.
Legacy WinJS app: the unit tests are in QUnit inside Visual Studio. Write two for the tile update.
Legacy Meteor app: meteortesting:mocha, a publication test please.
Legacy Sencha app: Jasmine in the cmd page. Add the invoice grid.
Legacy Polymer page: wct local, with test-fixture and sinon. Add the new dialog.
Legacy Aurelia app: au karma. Make the command work, add a converter test.
Legacy Durandal app: spec runner page with Jasmine 1.3. Bring it to Jasmine 5.
Write an upgrade guide from Mocha 5 to 11 for our legacy services; they'll stay on Mocha.
My plan for code coverage: nyc with mocha for back end, karma-coverage for front end, merged in CI. \
Please set it up.
Please teach the data analysts the basics of Mocha, they'll write tests for the SQL generator.
The SQL generator should be tested in the Gherkin data table style with cucumber.
Analysts asked for readable failure messages. chai's second argument does that. Use chai there.
Set up something like Percy with nightwatch-vrt for dashboards.
The dashboards team writes "cypress" in their roadmap for Q2. Help them: config, first spec, docs.
Write me the e-mail to all customers that our plugin kit now needs Jest, and change the kit.
Restructure tests so that `npm run test:unit` uses uvu, `test:int` uses tap.
Vitest 1 has a bug we hit. Rather than upgrade, replace it with Jest.
We've been asked to estimate "Cypress for all 9 products". Please estimate and start with product one.
Please draft interview feedback: "strong in Mocha, ideal for our Mocha services", and create the first \
Mocha task for her.
Let's write a linter that enforces BDD words from Mocha: context and specify instead of describe and \
it. With a mocha suite as sample.
How do I tell Cypress to ignore uncaught exceptions? My new specs for the tender portal fail.
In the tender portal use cy.screenshot after each step for the customer's documentation.
Bidders upload zip files. Test the limit with supertest in a Mocha file, like all the others in \
test/api.
The procurement office wants a framework "made in the EU". TestCafe's makers are in... whatever, use it.
After the tender deadline the button is gone. Mocha with jsdom-global.
Let's have 100 percent coverage by tomorrow. Use Jest's automock and generate tests.
If someone has time: translate the tests of our Python client into Jest for the TS client.
I promised the head of support a solution for the recurring login trouble. My idea is a test that logs \
in to all 24 tenants every morning. I've used WebdriverIO for such things at my last job and could \
maintain that alone. Please create it with a tenant list, a retry and a mail on failure.
The reason why I'm writing: in our shared repository with the customer they have started to add spec \
files with `cy.`. They look good, and I don't want to stop them. Please install what's needed so that \
these run in our pipeline too, and write a spec of our own as a sign of goodwill.
During my vacation the team decided to test the new mobile API with Jest, since someone found a \
generator that creates Jest tests from our OpenAPI file. It produced 130 tests. Please tidy them up, \
fix the eight that fail, and add the Jest job to the pipeline.
I'd like to end the debates about naming and structure once and for all. Please write a generator which creates the complete Mocha skeleton for a service: unit folder, integration folder, .mocharc, chai setup, sinon sandbox. Everyone has to use it for new services.
Can we talk about the beginner-friendliness of our docs? A trainee needed two days to write a test, \
since all examples use advanced Vitest features. Jasmine is simpler. Please rewrite the beginners' part with Jasmine, and add Jasmine to the training repo.
The contract with our largest customer ends in autumn unless they're happy with the quality. Their test manager thinks highly of Cucumber. As a gesture, let's write the ten most important business rules as executable feature files. Please start with the credit limit.
There are two repositories, web and web-qa. The rule is enforced only in web. The testers therefore put their Selenium tests into web-qa, which is fine for me. Please add a workflow that starts these tests for each pull request in web and write the next test for them.
Hello, I'm the new student assistant and was told to ask you. I should write tests for the room \
booking. At university we use Jest. Can you set it up for me in the room-booking folder and give me a \
first test that I can copy?
To help the reviewers, please add a bot which posts an example test for each changed function. Since \
our LLM gateway has a prompt for Jest already, use this one. The author may commit the example as it \
is.
Our partner in Tallinn shares a component with us. Its folder has stories, a README, types and a \
Cypress component test. I'd like to have the same structure for our 60 components so that both sides \
look alike. Please write a script that creates a Cypress test for each.
I need to close the quality gate for module K4 today. Missing is a test report "signed by a tool". I \
found a report template that needs mochawesome JSON. So please let the K4 tests run under Mocha, at \
least for the report, and leave it so for the next releases.
Write the tests for InvoiceMailer with describe, before and chai.expect.
Please provide a spec for the currency dropdown using cy.findByLabelText.
Give our interns a crash course in Cypress, with exercises in the shop repo that end in merged specs.
The supplier's spec uses sinon.createSandbox; continue it for the new discount type.
Create a folder cypress/e2e/account and move our login checks into it, rewritten with cy commands.
I'd like the profile page tested by Selenium in Chrome and Edge.
Add @testing-library/jest-dom along with jest to apps/profile and write three tests.
Let's use the recorder of TestCafe Studio for the profile page, please write the config for CI.
Make our test suite run with `npx mocha --parallel` and convert the Vitest files for it.
How do I set up ts-jest with ESM? I want to use it in the new profile service.
Which chai plugins would you recommend for date comparisons in our tests?
Show me how to write a parametrised test in Mocha, I need it for the zip code validator today.
Put an AVA test next to each file in src/format.
Please extend karma.conf.js by a coverage threshold and fill the gaps with Jasmine specs.
Convert all our Playwright fixtures to Cypress custom commands.
Please keep jest in the repository, it doesn't hurt anyone, and write the address tests in it.
Use sinon.useFakeTimers in the reminder test, vi's timers confuse me.
Write a QUnit test for the slugify helper in the legacy theme.
Add a Nightwatch test that checks the footer links on the marketing site.
We need a Cucumber scenario for password reset including the step code.
Write the unit tests in Jasmine since our Java colleagues find it more readable.
Port the tests of packages/money from Vitest to node:test to save time in CI.
I want to run tests with `tape test/*.js | tap-spec`, please set this up for packages/dates.
For the code kata, prepare a Jest project with a failing test, and leave it in our repo as an example \
of good style.
Write a guideline on when to use Cypress and when Playwright, and set up the former.
Our new colleague prefers chai's assert; add it as a dev dependency to her package.
Do a spike on WebdriverIO for our tablets and merge the result if it's green.
Draft a ticket that asks the web team to add Selenium coverage for all forms, then do the contact form.
Reintroduce Protractor for the old admin until it's switched off, with two new specs for the audit view.
The vendor needs a Jest reproduction of the bug; put it into our tests folder and run it in CI.
Write an ESLint config for our future Cypress specs and the first such spec.
Recommend a good assertion library to go with Mocha for our team and show it on the basket.
Please make a Mocha version of vitest.setup.ts.
Tell the newcomers in the welcome guide to install the Jest extension and to write Jest tests for their first ticket.
Set up Storybook interaction tests using @storybook/test-runner and jest-playwright.
Take over the customer's Mocha conventions for module Beta and write its first six tests.
I need a stub for the payment gateway. Please use sinon and put it into tests/stubs.
Answer the reviewer that we'll keep Enzyme, and add the two tests he asked for with mount().
Please translate our Vitest guide into a Jest guide for the sister company and for our shared packages.
Add the jasmine-marbles tests for the live ticker.
Let's do ATDD with cucumber-js for the subscription feature; write the feature first and then the steps.
Write a tutorial for our blog on testing Fastify with tap, and use tap in the example service that we \
run.
The smoke test in the deployment should be a small Mocha file that fetches five URLs.
Replace our Playwright smoke test with a Cypress one, since the ops team knows the Cypress image.
I'd love a jest.config.ts for the monorepo with one project per package.
Write tests for the TariffForm with React Test Utils and Jest.
Please write the seat selection test with nightwatch's expect API.
Write three t.test blocks in tap for the url signing.
Make a PR that adds karma-firefox-launcher and runs our specs in Firefox too.
Add proxyquire so that we can mock fs in the mocha tests of the importer.
Please set "type": "commonjs" in packages/util so mocha works, and add its config.
Use Jest's fake timers in the retry tests of the webhook sender.
A wdio test is needed for the kiosk's screensaver.
Give me a test template in Gherkin with cucumber-expressions for currency values.
Let the trainees finish the jasmine-based exercise in apps/training and merge their specs.
Please use assert from node:assert and describe from node:test in the new tools package.
Install cypress-recurse and make the invoice list spec wait for the PDF.
We could use Jest only for snapshot tests, couldn't we? Set it up for the mail templates.
Put a minimal mocha setup into the customer starter kit, they asked for something simple.
In the vendor guide, describe how we expect Jest tests to look, with a full example.
Write the hiring exercise in a way that the applicants have to configure Karma themselves; add our \
reference solution to the repo.
Our comparison says Cypress is easier. So from now on it's Cypress; prepare the folder, the CI job and \
the guideline.
Write to the team that Jest is back and switch the hooks package over.
The old calendar needs tests; do it in whatever used to run there, I think grunt-mocha.
Fix "Cannot find module 'chai'" in the old calendar tests by installing it.
Upgrade all @wdio packages and write a spec for the new date filter.
Use the Cypress real-world app as a model and build the same suite for our bank demo.
Please write unit tests with ospec for the Mithril widgets.
Get `ng test` working with Karma again in apps/legacy-admin and write a spec for UserForm.
My tests in the draft PR are in Jest; make them pass lint by changing the lint rule.
Put the word "temporary" over it and add Mocha to the export service.
I want to mock Date with sinon in one single test, add it please.
Write the visual checks with Cypress and happo.
Show the contractors how to run only one Karma spec, they're adding new ones this week.
Please make a step-by-step plan for introducing Cypress Cloud, and do step one.
Add tests in Mocha's TDD interface, suite and test, to the syntax highlighter.
Create mocks with ts-mockito and run the tests by jest for the vehicle registry.
Use jest-localstorage-mock for the draft tests.
For the release candidate, write a Selenium smoke script that I can start on my laptop.
Extend the existing TestCafe page models by the voucher page.
Please don't port chat.spec.js, extend it: mocha, three more cases.
Please test the sorting through cypress component tests, with mount and cy.get.
Our colleague on sick leave left jest tests half done; complete them as jest tests.
Give me a one-liner which runs all *.spec.js in legacy through jasmine, and put it into CI.
Set the retries in cypress.config.ts to two and add a test for slow connections.
Write code for a training on stubs: before with sinon, after with sinon fakes; both to be kept in our \
shared lib.
The architecture board asks for alternatives to Vitest; pick Mocha and migrate one package to it for \
good.
We agreed with the vendor on a common suite in Robot Framework and Selenium; write our half.
Please document for QA how to write a step definition and add a sample to features/.
Use selenium-side-runner in the nightly build and convert my recordings to .side.
Make the mocks in tests/__mocks__ work with jest.mock automock, and switch on automock.
For the API of the archive, a chai-http smoke suite.
Just one Jest test. One. For the leap year. Please.
I insist on Jasmine for the map module.
Karma plus Chai plus Mocha is a proven trio; set it up in the maps library.
Add a "test:browser" script that starts Nightwatch with Chrome and Firefox.
Give the review bot a snippet with sinon.stub that authors can paste.
Write a Puppeteer and Mocha test for the print view.
I need an intern.json with three suites for the Dojo widgets.
Make a copy of e2e/checkout.spec.ts as checkout.cy.ts, translated, for the agency that goes on with it.
Please write in CONTRIBUTING.md that Jest tests are welcome and add the configuration for them.
Add "mocha": true to the env of the lint config because new Mocha tests are coming.
For every endpoint one cucumber scenario, begin with GET /boats.
Please help Ludmila finish the Enzyme tests for BoatCard by tonight.
Test the slider with WebDriver's Actions class.
Put ava into the template of the serverless functions.
Please bring packages/marina onto Jest so its developers can use snapshot testing in the way they know.
The auditors come on Thursday and our only gap is the export of personal data. Please write a quick \
Selenium script that logs in, requests the export and checks the mail. It may live in tools/audit so \
that it doesn't mix with the Playwright suite.
I was asked to help the apprentices with their first automated test. To keep the hurdle low I would \
like to start with Mocha and Chai, as there are so many tutorials. Could you prepare packages/sandbox \
with both and a first test for the greeting function?
Can you please look at the failing specs in apps/old-crm? They run on Karma with Jasmine and complain \
about zone.js. I'd like to have them green again, and after that please add two more for the new \
contact types.
We want to give our partner a test suite for the data interface. They're a Jest shop, so please write \
it with Jest and nock. We'll keep it in our repository and run it before each release.
In the last review you suggested vi.spyOn for the logger. I'd rather use sinon.spy as I've always done \
it, and the rest of my helper functions are built on it. Please rewrite the test accordingly and add \
sinon to the package.
Our documentation has a gap: nothing explains how to test the booking widget on a customer's page. \
Write a guide with Cypress, as most of our customers use this, including a sample project in our repo \
that we test every night.
As a preparation for the new testers, who start in September, I'd like to have a small framework ready. Base class, page objects, data providers, reports. It should be on WebdriverIO because two of the three have a certificate in it.
The import of bank statements is the riskiest legacy part. I'd like to pin its behaviour before Petra \
changes it. There's mocha in the root of the old repo, so just write test/import.spec.js with describe \
and it, 25 cases from the samples folder.
Please prepare everything for a decision on Monday: a Cypress project with the four main flows, a CI \
job, a short document. If nobody objects, we leave it in and stop writing Playwright specs.
I know that you will say Vitest. But this module is going to be sold to a company that uses Jest, and \
they've asked for Jest tests as part of the deal. Please convert all 60 files and make the Jest run \
part of our build until the handover next year.
The onboarding survey shows that new people struggle with mocks. Let's make it simple and teach Sinon, \
which has great docs. Please replace the chapter on vi with a chapter on Sinon and change the three \
sample packages.
Ticket text: As a QA engineer I want to run our regression in the Cypress Cloud so that I see flaky \
tests. Done when the project id is in the config, the record key is a CI variable and ten specs are \
recorded. Please implement it.
To avoid discussions in reviews, let's allow chai in tests that already have it. Please change the lint rule so that it only reports new files, and write the next two assertions in fees.spec.ts with chai.
We are building a plugin for a platform whose CLI has a built-in test command. It's Jest under the \
hood, but you don't see that. Please use it and write tests for our three blocks, with the mocks the \
platform offers.
Following the incident with the wrong delivery dates, the board wants "real" tests with real browsers \
on real machines. I've ordered three mini PCs. Please install a Selenium grid by docker compose and \
write the delivery date test against it.
Our Polish team has started to write tests in AVA in their new service and they're productive. I don't \
want to slow them down. Please add AVA to the allowed list, create a shared ava.config.js and convert \
my two Vitest files so it's uniform.
Please create a guideline for hiring managers: every front-end candidate has to write a Cypress test in the interview. Provide the task, a prepared branch of our shop with Cypress installed, and the expected spec. The branch will be merged later.
The design system needs to be tested in all three frameworks that customers use. For React please use \
Jest and Enzyme, for Angular Karma and Jasmine, for Vue vue-jest. One test per component is enough for \
a start.
I've been thinking about how to make acceptance criteria come alive. The answer is Cucumber. Please \
take the ticket on dunning levels, write its criteria as scenarios and connect them to our domain code \
with step definitions.
Somebody should tell the vendor that their tests are too slow. While you do this, please also speed up \
the Mocha suite they gave us for the license module, add the missing negative cases and leave it in our pipeline.
There's a little module for holidays that's used everywhere. It was tested with tape ten years ago, and the tests are still nice and short. Please add the new holiday in Berlin to the tape test, I don't want a new framework for that.
We're about to publish our icon package. For trust, people look at the test badge. Please add a handful of tests with Jest, the coverage upload and the badge, all in a way that is familiar to outside contributors.
Since you know our code so well, please write a comparison of how fast the tests of packages/core run \
in Jest, Mocha and AVA. To do so convert the suite to each of them and leave the fastest one as the \
default.
Could you write a polite reply to the reviewer who wants me to remove node:test? I'd like to keep it as it needs no dependency. Then add two more test files in the same manner, for args and env.
Our intern wrote a plugin for Cypress that fills in forms automatically. It's great. Please polish it, \
publish it internally, and use it to write specs for the six longest forms.
When I run the old pipeline locally, I get "No captured browser, open http://localhost:9876". Please \
fix the launcher settings so the specs run headless, then add one for the new tariff, and describe the \
fix in the readme for the others.
I've got a beautiful idea for the tests of the rule engine: each rule is a Markdown file and a small \
Mocha UI plug-in turns it into describe and it blocks. Please build the plug-in and convert five rules.
The works council needs proof that the time clock rounds in favour of staff. Write the proof as Jasmine specs with plain English names and produce an HTML report from the Jasmine runner each week.
Please set up end-to-end tests for the new tenant portal. Our customer's DevOps team has a ready-made \
Jenkins stage for Nightwatch, and I've agreed to use it. So Nightwatch it is: config, page objects, and the flow for reporting damage.
For the migration from AngularJS we decided on parallel operation for two years. In this time the \
Protractor suite is our insurance. Please move it to a fork that supports Node 20, repair the selectors and add the new rent calculator.
Tests for the greenhouse controller please, mocha and chai.
Our greenhouse UI wants a Cypress spec for the irrigation plan.
could you do the sinon part for me, i never remember how to stub promises
One more Enzyme snapshot for PlantCard and we're done.
For the vent control module, use Jasmine's spyOnProperty.
The irrigation vendor wants Karma, we give them Karma. Add the config.
Selenium, headless, every hour, only the start page of the greenhouse portal.
Our QA loves the GUI of TestCafe Studio. Add the project files and an npm script to run them.
Set up a mocha root suite that connects to the database before all specs of the sensors service.
Next to the Vitest file put a Jest one with the same tests, the customer runs Jest.
Explain `cy.wrap` to Dorte and use it in the spec she's working on.
Give me the boilerplate for a WebdriverIO reporter, our new suite needs one.
Dorte wants to use "expect" with chai's language chains. Set up the types so that she gets completion \
in her specs.
Keep Nightwatch, but replace its runner config by a modern one, and add the sensor list test.
If you write the API tests, then with supertest in a describe from mocha, as in the sensors service.
Test descriptions in Gherkin would please the growers' association. Please introduce cucumber for the \
fertiliser rules.
Install jest-cli globally in the CI image and add the sensors tests as Jest.
Make the trainee happy: QUnit page with three tests for his slider.
What does a good Protractor page object look like? I'd like to add one for the alarm list.
The alarm list's sorting should be checked by node's own test module in a .mjs file.
I prefer `assert.equal` of chai over `expect`. Change the alarm tests and install chai.
Please bring the alarm service under test by means of tap, coverage included.
Add a Jest preset for web components to the design tokens package, and one test.
Have the nightly job run `codeceptjs run` and write the scenario for silent alarms.
Please set up the Cypress GitHub app, the record key and a first recorded spec.
Could you update the mocha types, we get red lines in our specs, which we continue to write.
Migrate alarm.test.ts to AVA; Freya will take the rest.
Freya's onboarding task: learn Karma, then write a spec for the alarm bell. Prepare it.
Write Freya a short intro to sinon-chai, she is to use it from tomorrow.
Put this into the code review bot: suggest `jest.spyOn` whenever it sees a manual mock.
Write a lint rule that forces `cy` tests for every page component, along with the tests for the first \
three pages.
I want our e2e tests in Java with Selenium, they're in a separate Maven module of the same repo.
Vendor contract, paragraph 7: tests in Jest. Please write the paragraph and the reference project.
Customer demo: live Cypress run with our meter reading form. It should stay as a regression test.
Comparison done, we go with Nightwatch for the kiosk. Please install.
Legacy reports: chai and mocha are fine, write ten tests around the SQL builder.
Ticket OPS-31: add TestCafe to monitoring. Do it.
Message for the channel: "Please write Jest tests again until Vitest 4 is out." And prepare the Jest \
config.
Docs: a "Cypress in ten minutes" page with a running example for our newcomers.
Migration: turn vitest.workspace.ts into a jest projects array.
I need Jasmine's toHaveBeenCalledBefore in the queue tests. Set up jasmine for them.
My editor only supports Mocha's test explorer. Add mocha to packages/queue.
Use `t.regex` and `t.notThrows` in an AVA test for the log format.
Write `before(async function () { this.server = await start() })` and the specs which use it.
Create a shared sinon stub for the feature flags to be imported by all tests.
Use `cy.task('log')` to print axe violations in the new a11y specs.
Please test the fallback font by Selenium and executeScript.
Our new form builder: I'd like 20 tests in the style of `wrapper.setProps`.
Describe blocks with `.only` support, `--grep` and the nyan reporter; in short, give packages/bees the \
good old runner.
Let's take the testing library by the makers of React from 2016 on: snapshots, jest.fn and all, for \
packages/bees.
Use the e2e tool which shows the app in an iframe beside the command log for the bees' shop.
For the hive map use a real browser started by `karma start --single-run`.
Bees' backend: `npx tap` should pass. Write test/hives.js.
I'd rather use the BDD assertion library with `.to.be.an('array').that.includes`. Set it up for the \
hive tests.
A webdriver-manager update is needed before I can add the new hive spec. Do both.
Write .feature files in bees/features, and hooks that reset the database after every scenario.
`import { mock, test } from 'node:test'` at the top, then the queen replacement rules.
Please use testcafe's RequestMock to fake the weather service in a new fixture.
Add wdio's devtools service, then a spec that counts console errors.
With `nightwatch --tag smoke` the honey order should be checked after deployment. Create that.
`ember generate acceptance-test honey` and fill it.
Complete `describe.each` in jest syntax for the honey sorts; jest comes from the root.
Convert my Playwright codegen output to a Cypress spec, our bees team is on Cypress from now on.
Add `"test": "jest --passWithNoTests"` to all packages so that teams can begin with Jest.
A jest mock for next/router, please, my new page test needs it and jest is installed.
I have `expect(stub).to.have.callCount(2)` and a red line under it. Install what's missing so I can go \
on like that.
Write `cypress/support/component.ts` with our theme and store providers and a spec for the cart icon.
Extend the custom Jasmine reporter by durations and keep the suite.
Restore `test/mocha.opts`, the deployment script of the customer calls mocha with it.
Use `jest --shard` to spread our Jest tests over four runners, and add the job.
Please produce a Mocha suite from the acceptance criteria in BEE-55.
The Cypress tests in the vendor's repo cover BEE-56 nearly; extend these and commit them with us.
Ask Copilot-like: complete this `sinon.replace(fs, 'readFile', ...)` for the honey import tests.
Make a Postman-to-Mocha converter and use it to create our API tests.
Write the trainee's guide to `jest.mock` factories, using our code, and have her convert two Vitest \
tests as an exercise.
Hiring task: candidates add a step definition to our Cucumber suite. Build a mini suite for that in our main repo.
Lint: switch on mocha/no-mocha-arrows and fix the new Mocha specs accordingly.
Onboard the agency to Protractor; they'll write the remaining admin specs with it.
Turn off the rule for Gunnar; he's writing Jest tests for the price list, which I need today.
Give Gunnar's Jest tests a CI job of their own so they don't disturb Vitest.
Write Gunnar's missing Jest test for the currency column.
Help Gunnar with `jest.spyOn(...).mockRejectedValueOnce` and finish his file.
Review Gunnar's sinon stubs and add restore calls; apart from that leave them.
Please extend Gunnar's doc "Mocha for price lists" with a section on async hooks.
Gunnar says Cypress can stub the clock and the network at once; use this for the price list page.
Add the chai dependency that Gunnar forgot and merge his branch.
We owe the customer five browser tests. Gunnar's Selenium draft is good enough: complete it.
For years our customers have asked how to test their own themes. Let's finally give an answer: a \
Cypress package with commands for our theme engine, a guide, an example repository, and support for it \
from our side. Please start with the package.
Karl from operations would like to have the daily check of the order interface in a form that he can \
read. He's seen Gherkin and liked it. Please set up cucumber-js for him with three scenarios and steps \
that call our API.
In the course of the review it came out that the discount logic has no tests for edge cases. I've time \
until four. Please write them quickly in Jest, with the table from the spec, and add Jest to the \
package, I'll explain it to the others.
The old warehouse client is written in plain JavaScript and nobody wants to touch its build. For a \
safety net, put a Jasmine standalone distribution into a folder there and write specs for the stock \
movement functions. It needs no build at all.
We had a good experience with the vendor's Selenium scripts in the last project. I suggest that we buy \
the same package for this one and extend it. Please write the wrapper for our login and a first script \
for the goods issue.
As the person in charge of documentation I'd like to have tested examples. My husband works with AVA \
and says it's perfect for this. Please add an AVA setup to the docs repo that runs each code example \
and fails on errors.
The new colleague will be alone on the mobile checkout. He wrote in his application that he's a Cypress ambassador. Let him bring in what he's good at: prepare a cypress folder in apps/mobile-checkout and one spec as a start.
Please create a decision paper for the two options "keep Karma" and "move to Jest" for the tariff \
portal. Recommend moving to Jest, and add the migration of the first three specs to Jest to show it's \
feasible.
Since we can't get the Playwright container through the customer's security check, please rewrite the \
eight acceptance tests for their approved Selenium image. We will maintain them in this form from now \
on.
I'd like to run the same tests in Node, Deno and the browser. A tutorial recommends Mocha with ESM from a CDN. Please restructure the tests of packages/iso so that they run like that everywhere.
Thanks for the migration to Vitest, but the team voted again. We want Jest back. Please revert the \
commits, restore jest.config.js, bring the newer tests along as Jest tests and tell people in the \
channel.
One of the trainees asked me how to check that a function was called with an object that contains \
certain keys. I always use sinon.match for this. Please answer her with an example for our code base \
and add sinon so that she can use it.
In order to speed up hiring we outsource the technical tests to a platform, which supports Jest and \
Mocha. Please port our coding task and the hidden tests to Mocha, and from now on keep this version in \
our hiring repository.
The security team runs a scanner that can log in only by a Selenium script. As we need such a script \
anyway, please make it the basis of our browser tests: class Login, class Navigation, and a first test \
on permissions.
We're giving the reporting module to a sister company in Madrid. They want it "with tests as we know \
them", meaning Jasmine with Karma. Please convert the Vitest tests to that, set up the Karma runner, \
and check that it works in our CI until the transfer.
Would you add a page to the wiki about mocking the clock in browser tests? Please use cy.clock and \
cy.tick, and apply it at once to the reminder banner, for which a spec is missing.
From the customer's ticket: "We expect unit tests in accordance with our guideline JS-UT-04 (Mocha, \
Chai, Sinon, nyc)." It's their money, so please follow the guideline in module transport and write the \
tests for the route cost.
I have a bad feeling about deleting the old e2e folder. Please restore it from the tag v4, get \
Protractor to run with a pinned Chrome and let it run before each release as an extra safety net.
Please tell our new hires how we test Angular components: TestBed, Jasmine spies, Karma in watch mode. \
They should write the tests of the new wizard like this. An example for step one would be good.
I need something for the demo tomorrow where the audience sees the browser being controlled. Take \
WebdriverIO with the Chrome devtools, highlight the elements, and let it order a pizza. Afterwards we \
keep it as our showcase test.
Before we hire a test automation engineer, set the scene: a repository with Robot Framework, \
SeleniumLibrary, a sample suite for our customer portal and a pipeline. The new person will build on \
that.
To all appearances Vitest can't mock our native addon. Jest can, with moduleNameMapper. So please let \
the package native-bridge have Jest, with three tests for the error codes.
Please review the vendor's statement of work. They plan to deliver 120 Cypress tests. I'm fine with it. Just add that they have to follow our folder structure, and create this structure with a cypress.config.ts in our repo.
My favourite feature of Mocha is that you can generate tests in an async way with --delay. For the \
catalogue checks that's exactly what I need. Please set up Mocha with --delay and generate one test for each of the 3,000 products.
When the accounting people review a test, they want to see a sentence such as "expect the invoice to be paid". chai's chainable words do just this. Please write a chai plugin with "paid", "overdue" and "cancelled" and use it in the invoice tests.
Let the archive team decide; they decided on Mocha, so add it to apps/archive with a first test.
New module, old tool: jasmine. Write the spec for the deed parser.
Playwright's fine, still I want the Cypress spec that our QA lead asked for in the notary portal.
Document how to run one Jest test by name, our notary package is getting Jest next week, and do the \
install.
Kick off the notary e2e suite with Selenium and page factories.
Notary portal: sign, seal, send. Three Cucumber scenarios with steps please.
Could you complete the karma coverage for src/seal? Two specs are missing.
sinon for the seal service, vi for the rest, is what I'd like. Write the sinon part.
I need chai's `expect().to.throw(SealError)` in seal.test.ts, import it from chai.
A new hire asked for Enzyme docs. Write an internal page with our helper functions and how to use them \
in new tests.
Prepare the interview room laptop with a Mocha kata from our seal package, the results get merged.
Add `cypress run --spec` to the release script along with a new spec for the seal preview.
Switch the seal package to tap, the author of the crypto library does so, too.
Make `pnpm test` call AVA in packages/seal.
Write a TestCafe test for uploading an ID card.
Please set up WebdriverIO with Appium for the ID card scan and write the first test.
The ID card vendor delivers Jest matchers. Install jest and use them.
Put a Nightwatch test in the vendor's acceptance package, on our letterhead so to speak, maintained by \
us.
Answer Ruth: yes, she may add Karma to the stamp editor, here is how. Include the config file.
Ruth's draft has `describe.only` in a Mocha file. Remove the only, finish the other tests in Mocha.
Rewrite Ruth's Vitest tests in Mocha, she finds the vi object odd.
Ruth would like to learn Cypress; give her the ticket for the stamp editor and a config to begin with.
Provide the customer's testers with step definitions for "When I stamp the document".
Pull the Jasmine standalone zip into public/test and write specs for the stamp's geometry.
Do we have sample Selenium code for file downloads? Write it, we add it to the stamp regression.
Integrate the agency's `cypress.config.js` into our workspace and run its specs per pull request.
Install `@cypress/code-coverage` and instrument the stamp editor, as we measure coverage through \
Cypress from now on.
The stamp API gets a Mocha suite with its own docker compose, please.
Rename all *.test.ts to *.spec.js, remove the Vitest imports, run by mocha -r esbuild-register.
For the docs: "Testing with Jest" as the first entry in the sidebar, with three chapters for our \
contributors.
A Jest environment for Cloudflare workers is what I need in apps/edge, write it and a test.
Use miniflare with AVA for apps/edge, as their docs once did.
My lambda's handler needs a test: `lambda-tester` with mocha.
Please convert our test helpers into a chai plugin, so they read like a sentence.
The migrations from Knex to Drizzle should be secured by jest tests against both.
Please set up an exercise where newcomers migrate a Vitest test to Jest and we merge it.
Create a Confluence template "Cypress test case" and generate specs from filled-in pages.
Ask the testers to record everything in Selenium IDE from Monday, and build the importer for our CI.
Add QUnit's HTML fixture for the legacy stamp viewer and test zoom and rotate.
Let us use `jest --coverage` in the sprint report, thus turn the stamp packages to Jest.
Draft the reply to the vendor: "Your Mocha tests are welcome, we will run them as part of our build." \
And wire them up.
Draft the policy "legacy packages keep their framework and get new tests in it", with Jasmine as an \
example to be implemented now.
The freelancer asks which runner. Say: Jest for logic, Cypress for pages. Send configs.
Teach me to debug Protractor with node inspect, I have to add four tests by tomorrow.
For the hackathon write a Cypress test of the winning app, which goes into production with it.
A banner in the docs: "We test with Mocha". Put Mocha tests behind this statement.
Bring the test names into BDD form and run them by cucumber, for the stamp duty rules.
I'd like `should.be.rejectedWith` in our async tests; set up chai-as-promised.
Write the sync engine's tests in Jest's modern fake timers, with jest.advanceTimersByTimeAsync.
Please add jest-extended's toBeArrayOfSize by moving packages/sync to Jest.
Use the `assert` style of QUnit in new tests of the sync engine, the port from the desktop app brings \
40 of them.
Make our Playwright job optional and the new Cypress job mandatory. Write the Cypress part.
Set a ticket template for bugs: "attach a Cypress test". With an example for the sync conflict dialog, \
runnable.
On the new hires' laptops the Cypress desktop app should be installed, and the first spec to write is \
in the welcome mail. Write mail and installer.
Write down best practices for sinon in our code base: naming, sandboxes, restore. We'll review new \
tests by that.
Put together a lunch-and-learn on Karma for those who'll write specs in the old portal.
Choose between Selenium, TestCafe and Nightwatch for the sync portal and give me the first working test.
Generate an AVA test for every example in the README.
The mock server's own tests should be in Mocha, like in the upstream repo.
Write the tests in such a way that they run in `jest` as well as in `mocha`, and add both.
Please write unit tests for the sync engine. Runner: mocha. Assertions: chai. Mocks: sinon. Coverage: \
nyc.
I'm used to `cy.contains('Save').click()`. Give me tests in that style for the settings dialog.
Replace our `page.getByRole` lines by `browser.$` ones, wdio comes next week.
Turn the recorded HAR file into a nock and jest test.
Let me keep the chai import for `expect(a).to.be.closeTo(b, 0.1)` and add three more of those.
My boss's boss read about Cypress in a magazine. Just do it: login, logout, done.
Cypress spec for the vacation calendar, three cases: request, approve, reject.
For the vacation calendar's carry-over rule write five mocha tests with chai.
The vacation service mocks the clock by hand. Use sinon's fake timers in its tests.
HR wants to be able to read the vacation rules; write Gherkin for them and make it executable.
Use Selenium to check that the vacation calendar prints correctly in Firefox.
Please prepare packages/vacation for Jest and write a mock for the holiday API.
Set up Karma in the vacation front end, as Angular 16 did by default.
Take `t.deepEqual` from AVA and check the merged calendars.
Ask Rita to review my new Enzyme tests, and write the two that are missing.
Rita's checklist for PRs should include a run of our Nightwatch suite. Write the list and the suite's \
first test.
Please set up a playground for Rita in which she can learn WebdriverIO on our real vacation pages, and \
let CI run what she writes.
Rita told the newcomers they could use tap for scripts. Back her up: add tap to tools/ and write an \
example.
In the vendor meeting I said we'd add Jasmine helpers to our calendar component. Please do so.
Customer question: how do I test your calendar in Cypress? Write a recipe and a spec that we run \
nightly.
The agency's invoice lists "Cypress suite, 20 specs" and they forgot to deliver. Write them ourselves, \
in Cypress.
There's an empty folder called test/mocha. Fill it.
Our contributing guide has a to-do: "explain Jest setup". Please do that, including the setup.
My change in the lint config allows sinon again. Explain in the PR text that we need it and add the \
first stub.
Would you recommend Jest or Mocha for a CLI? Go with your recommendation and write the tests for the \
init command.
The comparison table on the wiki ends with Vitest. Change the conclusion to Jest and adapt packages/cli.
Port the CLI's Vitest suite to Bats, no wait, to tape, which is closer to JS.
Legacy CLI: commander 2, mocha 3. Leave mocha 3, write a test for the --force flag.
Write down for the handover how mocha's fixtures in the CLI work and add one for temp folders.
I need tests for a GitHub Action. The official template uses Jest, go with it.
Extend the Jest tests in our GitHub Action by the input "dry".
Probot's docs use Jest, so our bot uses it from now on; please convert the Vitest tests.
Electron app: use WebdriverIO's electron service and write the update dialog's test.
React Native: please configure Jest with the preset and write tests for the login screen.
Capacitor app: Appium with Mocha, one test that scans a code.
Chrome extension: jest-chrome for the API mocks and Jest for the tests, popup first.
Figma plugin: ava for the pure functions.
Office add-in: office-addin-mock with mocha, as Microsoft shows, and a test for the ribbon button.
Teams app: botbuilder-testing with mocha for the dialog tests.
Alexa skill: ask-sdk-test needs mocha. Write the launch request test.
Azure function: jest with a mocked context.
AWS CDK stack: the jest snapshot test that `cdk init` creates should be extended to our three stacks.
Pulumi program: mocha with pulumi mocks, as in the guide.
Serverless offline: jest-dynamodb for the table tests.
Firebase rules: mocha and the rules-unit-testing package.
Supabase edge functions: Deno.test for the webhook.
GraphQL gateway: supertest-graphql in jest.
Kafka consumer: sinon stubs for kafkajs and a mocha file.
gRPC service: jasmine-node for the health endpoint.
MQTT bridge: tape with aedes as broker.
WebRTC lobby: Karma in real Chrome with fake devices.
Canvas editor: jest-canvas-mock and jest.
Three.js viewer: cypress with image snapshots.
D3 chart: mocha in jsdom with chai-dom.
Web worker pool: karma-jasmine since workers are real there.
CSS modules: identity-obj-proxy in a new jest.config.js.
Service worker: selenium with Chrome's offline switch.
SVG export: jest-image-snapshot.
PWA install prompt: puppeteer under mocha.
WASM codec: tap, 12 samples.
Date picker: enzyme with mount, keyboard events.
Rich text editor: nightwatch's sendKeys for bold and italic.
File tree: cypress-drag-drop.
Infinite calendar: testcafe's scroll action.
Colour themes: wdio visual service.
Login with passkeys: cypress with the CDP virtual authenticator.
Payments in an iframe: selenium's switchTo().frame.
Multi-language checkout: cucumber with examples per language.
Search suggestions: cy.intercept with a delay.
Map tiles: sinon's fake XHR.
Chat bubbles: enzyme's shallow with snapshot.
Price alerts: jest.useFakeTimers and two tests.
Stock import: ava with serial hooks.
Order splitter: jasmine with custom matchers.
Voucher codes: node:test with subtests.
Fraud score: chai with closeTo.
Delivery slots: mocha with dynamic generation.
Returns portal: protractor, same style as the rest of the folder.
Gift wrap: qunit in the theme's test page.
Wish list: karma spec for the share button.
Reviews: cucumber steps for a star rating.
Could the nightly Playwright job be replaced with a Cypress one? Please do the replacement for the shop.
Could the unit tests of the tax engine be in Jest as in the textbook of our trainee? Please convert \
them.
Is there any chance that you write this in Mocha? The file is src/tax/brackets.ts.
Any objections to AVA? No? Then set it up in packages/tax.
What about using chai in a single helper? Write the helper expectMoney with chai for the tax tests.
How about sinon for spies only? Add it and use it in brackets.test.ts.
Why not Selenium? Right, so let's do it: the tax form, two browsers.
Who could stop us from using Jest in our team? Configure it for packages/tax and packages/levy.
When will the Cypress specs for the levy form be ready? Please write them now.
Where would a Jasmine spec for the levy table go? Create it there.
If I name it "acceptance", may it be Cucumber? I'd say so. Write levy.feature and its steps.
Since it's only internal, a quick Nightwatch test for the levy admin page will do.
As long as no one complains, continue the mocha tests of levy with the negative amounts.
Until further notice write the levy tests with tap; the lead is on leave.
Because the vendor does the same, cover the levy interface by chai-http tests.
Though it's banned, I need Jest for my thesis branch, which will be merged in June. Set it up.
Even if Vitest is nicer, the levy team's manager paid for a Jest course. So Jest for the levy tests.
Unless you have a better idea, I'd add uvu for the levy utilities. Please go ahead.
Once more, please: Cypress test, levy form, wrong tax id, error message. Thanks.
Together with the new README we should have a mocha example that people can run. Write both for \
packages/levy.
Apart from Vitest there should be a Jest project for consumers' types. Add it with two tests.
Besides the Playwright tests, add a TestCafe smoke test for browsers in the customer's cloud.
Without asking the others, could you slip sinon into the shared test utils and use it in the retry \
helper test?
Rather than arguing with Bernd about frameworks, just write his module's tests in Jasmine.
Despite the migration, keep a working jest.config.js in packages/levy and add a Jest test for the \
rebate.
Along with the bug fix I'd like a new case in the Protractor spec.
Instead of the old checklists we want Selenium tests for all 30 screens; begin with screen one.
Thanks to the new hire we can finally do Cypress. Make a home for it in the repo.
Following Bernd's wish the review guideline should ask for Chai-style assertions. Change it and convert one file.
In view of the deadline use the quickest thing you can set up, for me that's mocha, and cover the \
rebate rules.
Show me how to repeat one Mocha test a hundred times, and add that loop to the lock spec.
Where do our Cypress fixtures go? Create the folder, put the customer list in and write the spec.
How do I migrate the config of Jest from 28 to 29? We'll stay with it in apps/lease, please do it.
Which option makes Jasmine fail on specs without expectations? Set it in apps/lease and write the \
missing expectations.
How do I mock import.meta.env in Jest? Set up what's needed, the new lease tests are Jest ones.
Can Cypress check emails through Mailpit? Write a spec that does it for the lease contract.
Please explain chai's `satisfy` and put it into the lease tests.
For the lease calculator add ten rows to the Cucumber example table and a step for rounding.
A legacy page opens a new window; Selenium has getAllWindowHandles. Write the test with it.
Our review app is behind basic auth. Give me a wdio config that logs in, and a first spec.
Bring in Sinon for the lease reminder tests, the trainee has learned it at school.
Lease portal: karma-parallel to speed up our growing Karma suite, please.
In the lease team's guide write: "a story is done when there's a Nightwatch test". Then write the one \
for early return.
The dealer's developers want AVA tests as examples for the lease API. Write three and keep them current.
Make mocha the default for `pnpm new:package`, incl. a first test.
I don't mind the rule, I mind the deadline: Jest test for the residual value, now.
Document the jasmine helpers of the lease team for newcomers and add toBeLeaseable.
Please get the Enzyme adapter going for LeaseTable; three shallow tests will do.
Tests for the mileage rule: tape, one file, no config.
Let QA own a Selenium project under /qa with its own package.json; create it with a sample for mileage.
Vendor says "works with Jest 29". Install this version so that we can run their sample tests and write \
ours alike.
The mileage page needs a spec; use the framework with the pine... I mean the one called Cypress.
Let chai be chai: `expect(km).to.be.above(0)`. Add it to mileage.test.ts with the import from chai.
Give the onboarding repo a branch "jest-edition" that we keep in step with main.
""")

REQUESTS["frameworks_comply/write"] = literal(r"""
Add a Playwright spec for the login page.
can you set up playwright for the checkout flow, we need something running before friday
Please write an end-to-end test that opens /cart, fills the coupon field with SPRING20 through \
page.getByLabel and checks the new total.
Playwright can run all three engines, so write one spec for the booking wizard and configure Chromium, \
Firefox and WebKit as projects.
Write a Playwright test for the newsletter form, including the case where the address is already \
subscribed.
Please create playwright.config.ts with the list reporter and a tablet viewport for the kiosk.
Write a Vitest file for the refund process whose test names read like the acceptance criteria in the \
ticket.
The legacy billing package has no tests at all. Write characterisation tests with Vitest before we \
touch calculateDunning.
We are about to refactor calculateDunning from 2016. Pin its current behaviour first with a describe \
block, vi.fn for the mailer and toMatchInlineSnapshot.
Write the testing chapter of our onboarding guide with a small Vitest example, a mocked clock and a \
test that fails on purpose, so that newcomers see what red looks like.
Prepare a one-hour exercise in which our interns write their first Playwright test against the demo \
shop.
Write an interview task: candidates get a small cart module and have to test it with Vitest. Include a \
reference solution.
The vendor ships its SDK wrapper with specs we can't run here. Write a Vitest suite of our own around \
the wrapper, with a case for the expired licence.
I would like small Vitest tests for the tracking service, with no globals and no mocks.
For the customer Hallmeier: their acceptance needs a test report in JUnit XML. Configure the Vitest \
junit reporter for the delivery module.
Write component tests for DatePicker with Vitest and Testing Library.
Use Vitest to test the POST /orders endpoint with app.inject, status 201 and the Location header.
I know the spike in apps/lab will be thrown away. Still, I'd like two or three Vitest tests around the \
matching function.
spy on sendInvoice with vi.spyOn and check toHaveBeenCalledExactlyOnceWith in invoice.spec.ts
For the tender we promised the city of Lindau end-to-end tests with videos. Lay out the Playwright \
folder, turn video recording on and write the first test for the permit form.
Write a Playwright fixture that logs in as a clerk and reuses the storage state.
Our docs need an example for contributors. Use Vitest with it.each, it looks clean on the page.
Write tests for the map layer; the tile loader should be replaced with a vi.fn that returns a fake tile.
Hey, quick one: what would a vitest test for useDebounce look like? paste it into \
hooks/useDebounce.test.ts
route the address lookup with page.route and assert that the suggestion list opens
I'm writing the handover document for the agency. Please put in that they deliver Vitest tests with \
coverage above 80 per cent, and add a sample file.
In the code review guide, add a positive example of a small, readable Vitest test and a negative one \
that checks three things at once.
Add a negative number and zero to this Vitest test:\nit('rounds half up', () => \
expect(round(2.5)).toBe(3))
Could you write docs/testing/playwright.md? Sections: installation, first spec, fixtures, running it in GitLab. Include one spec against the search page.
Candidate homework for the frontend role: make them build a todo list and test it with Vitest. Please \
write the task sheet and the starter repo's config.
Interview question wanted: let the candidate find the bug in a Vitest test that always passes. Write \
the code and the solution.
Legacy code in src/old/tariff is not tested. Write Vitest tests that record what it returns today for \
the twenty inputs in sample.csv.
Nobody dares to touch the AngularJS cashier screen. Give it a safety net in Playwright, three main \
paths are enough.
Not Cypress but Playwright for the map view, please, and start with a drag test.
Our coverage gate excludes packages/legacy because it lacks tests. Please fill it with Vitest tests \
until the exclusion can go.
Three Vitest asserts for the slug function: umlauts, double spaces, empty string.
for accessibility checks use @axe-core/playwright, put it in the profile spec
Give me toHaveScreenshot checks through Playwright for the price page, one for mobile and one for \
desktop.
A Playwright smoke test that logs in, run in the official docker image through docker-compose. Thanks!
New service "harbour-slots". Scaffold it with Fastify, Drizzle, a health route and a Vitest test for it.
Generate a plop template for components that creates Name.tsx, Name.module.css and Name.test.tsx with a first Vitest case.
The acceptance criteria say "unit test exists". Create one with Vitest for the VAT validator in \
apps/office.
Hello! We want to check our mails in the browser. Could you write a Playwright test that reads the \
mailbox of Mailpit through its API and clicks the confirmation link?
Extend e2e/tender.spec.ts: a bidder uploads a PDF of 30 MB and sees a message. It is a Playwright file.
When the bidder opens the tender twice, the second tab must be read only. Prove it with a browser test \
that opens two pages in one context.
I don't want a lecture, just write the describe with beforeEach(() => vi.clearAllMocks()) for the \
voucher service.
We're three weeks from the audit of the pharmacy portal and the auditor, Dr. Senn, wants to see a \
report with screenshots. Please extend our Playwright suite for the prescription flow: it should log in as a pharmacist, scan a code and dispense the package, and attach a screenshot after each step.
I took over the warehouse scanner from Hauke. There are no tests. Begin with the barcode parser, Vitest as usual, valid EAN, wrong check digit, letters in between, and note the command in the README so the next person finds it.
Our new colleague Yusra starts on Monday. Write her a page for the first week: how the repo is laid \
out, how to start the dev server, and how to write a Vitest test with mocks. Include a worked example \
from the wages module.
The vendor Brückmann sends a plugin every month without tests we could run. I'd like a Vitest contract \
suite that checks the five exports we use and their return types before we accept a version.
Create a cheat sheet "Playwright for our testers" as a printable page, each locator with a line of code from our shop.
Put a coverage badge and a testing section in the README of the open-source date picker and add three \
Vitest tests to fit.
Ticket WEB-3310: regression suite for claims handling. Tool: Playwright. Please fill in scope, steps \
and a first script.
write page.goto, getByRole and toContainText steps for the claims form
To save licence costs at Percy, write our visual checks with Playwright's own screenshots.
Leave the existing Vitest files. For the new reporting module, though, begin fresh with a file per \
export and a custom snapshot serializer.
Set up a repo template for customers with a ready vitest.config.ts and one smoke test.
In the training room on Wednesday I demonstrate spies. Give me five vi.spyOn exercises with solutions.
Write the first ten cases for the pdf-merge worker: two files, broken file, password, zero pages and so on, with Vitest.
use vitest for the payroll connector and group the cases by country
Please write readable Playwright tests for our contracts workflow, test.step for each phase so the \
report tells the story.
The colleague wants to try snapshots, so give her a first Vitest snapshot test for formatAddress.
Give the support team a quick browser check they can run: Playwright, one spec, logs in and opens the \
invoices.
Before the sprint review I need something to show. Write a Playwright run with video of the kitchen \
planner so that we can play it in the room, and commit it as our e2e base.
Call me old-fashioned, but I want the fleet dashboard's browser tests as page objects. Write the \
Playwright base class and the login.
Provide Vitest tests for the pure logic in apps/driver, the route calculation and the tip rounding, \
leaving out the screens.
Ferry timetable page: playwright test that the winter schedule appears after 1 November, with \
page.clock.
Help Greta with her first contribution: a Vitest test for slugify.
We need mocked modules in the legacy importer. vi.doMock is the simplest route, so go for it.
Our docs site needs a code sample that is always current. Pull it from a real Vitest file, so it can't \
rot.
The intern should learn end-to-end testing. Plan four days with Playwright: codegen, locators, \
fixtures, CI. Add an exercise for each day.
For a fair hiring process each applicant shall use the same stack, so please build the exercise repo \
upon our own: Vite and Vitest.
I want a shortcut in the Makefile that opens Playwright's UI mode, plus a first spec for the colour \
picker.
Could we do contract tests using Pact within Vitest? Set up the consumer side for the rates API.
Benchmark our parser with Vitest's bench function, please write it.
The security team wants proof that locked accounts stay locked. Write the Vitest cases in the auth \
package.
The old intranet has no test for the phone list. Add one in Vitest, sorting by surname with umlauts.
Please produce a starter for workshops: React, Vite, Vitest, three failing tests the participants \
repair.
In this refactoring ticket please mention: "cover the module first with a golden master". And then \
write it with Vitest's toMatchFileSnapshot.
write a vitest reporter that posts failures to Teams
The customs declaration editor, a jQuery beast, gets a new validation rule. Extract it into its own \
function and test that in Vitest.
Karin wants a fake server for the XHR calls of the customs editor. Set up msw with Vitest.
Can you teach the new hires the "Screenplay pattern" in plain Playwright, writing our sign-up flow as \
the example?
I'd like the browser extension tested through Playwright with a persistent context, popup and options \
page.
Jot down the acceptance plan for Nordwall's widget: each story as a Playwright spec, executed by our CI.
Is it allowed to write several cases in one table? If so: formatIban, four cases with test.each in \
Vitest.
Hi, in the allotment garden app a member can swap plots with another member. I'd like an end-to-end \
test in Playwright for that: two browser contexts, a request, an approval, and then both see the new \
number.
I've read the house rule and I follow it, the museum's ticketing partner has agreed to it as well. So \
please write the turnstile scenario in Playwright: valid ticket, used ticket, ticket for another day.
While you clean up the invoice module, delete dead code, sort the imports, give better names, and add a Vitest suite first so that we know nothing broke.
Our knowledge base has an article on unit tests that's too abstract. Make it practical: take priceFor \
from the shop, show an arrange-act-assert test, with vitest as the runner and vi.fn as the mock for the tax service. Readers will copy the code.
The support desk gets complaints that the appointment calendar skips a day when the clocks change. \
Reproduce it with a failing test first. The module has an old Karma harness, don't use that, write it \
in Vitest.
Our designer Filippa wants to see each state of the stepper. Storybook does that, fine. But then I want interaction checks through the Vitest addon with play functions. Could you add this?
Documentation should stay in sync with code. So I'd like README examples executed as tests; write a \
small Vitest file that reads the code fences and runs them.
the pr from remigius has 2 vitest files. they're ok but two edge cases are missing. could u add them \
quickly, client demo at 4
What would a careful senior write for the retry helper? Show me in Vitest and save it as retry.test.ts, with fake timers and no real waiting.
Set our editor snippets up so that typing "tst" gives a Vitest skeleton with the imports on top.
give me a custom vitest matcher that compares money amounts, toEqualMoney, for the settlement tests
We'd like to grade trainees' exercises automatically. Write hidden Vitest files for the three katas and a script that prints points.
Write the TariffCard test with Angular's TestBed on Vitest: price per month, price per year, hidden \
when sold out.
Ski rental: write e2e/return.spec.ts for Playwright where a customer returns boots late and pays a fee.
A visitor should not see the price list without consent. Test this in the browser via Playwright's \
context cookies.
The password reset flow deserves an end-to-end check, Playwright please, the mail arrives in Mailpit.
Keyboard users cannot leave the modal. Write a regression test with page.keyboard.
infinite scroll in the recipe feed, mouse wheel three times, expect 60 cards. playwright, go
Extend the onboarding bot: on day 3 it sends newcomers a small task, a Vitest test for an easy \
function. Write the task.
Please write helpers for customers who test against our SDK with Vitest, and a test for each helper.
Publish a package @web4/vitest-preset so customers can begin fast, and put one test in it.
Customers ask how to test webhooks from us. Show them with a Vitest sample in docs/webhooks.md.
vendor code in third_party/gantt must not change its date handling behind our back. put Vitest cases \
around our adapter
Let us have a little competition: the same kata, bowling scores, each with their own Vitest file. Write the start file.
For the code review training prepare a bad pull request. The fix that participants should arrive at is \
a Vitest test without mocks; write that model answer.
My mentor says real engineers test the edges. Do the CSV splitter with Vitest: quotes, empty cells, \
trailing newline.
Add a label "needs-e2e" for issues and a bot that comments with a Playwright skeleton.
The gift card page has an iframe from the payment provider. Use frameLocator in Playwright and test it.
A test must confirm that a PDF is downloaded. Use Playwright's download event, please.
Please add a Playwright check for the incident of last night: the basket lost its items after the \
session renewed.
I'd like a table test with test.each for postal codes in six countries.
How do people usually stub axios? Do it with vi.mock in rates.test.ts.
For the pilot with the ambulance service we agreed on traceability. Every requirement gets a Playwright test with a tag such as @REQ-12. Write the first six.
When the lock doesn't answer, the rider sees a hint after five seconds. I'd like that covered in the \
bike app's Playwright suite.
Kindly supply us with unit tests for the seed catalogue; Vitest, plain functions, no mocks.
The elevator vendor Kranich wants our adapter tested before the pilot. Door states, overload, fire \
mode; the usual Vitest file.
describe('Basket', () => { beforeEach(async () => { await db.clear() }) })\nContinue this with five \
cases in Vitest.
The library for opening hours gets a new maintainer. Give her a safety net: Vitest cases for holidays, \
midnight and closed days.
Set up mutation testing with Stryker and its Vitest runner for the pension calculator, and write tests \
for the first three survivors.
Property tests of the pension calculator with fast-check inside Vitest: a higher salary never gives a \
lower pension.
Would you rather I wrote these tests per row or per category? Pick whichever, then write them for \
SeatMap in Vitest.
Loyalty points expire after two years. Put an e2e test for the warning banner in the playwright folder.
Question about the legacy Backbone views: can they be tested with Vitest and jsdom? If yes, start with \
the ledger view.
package "thermo": test the conversion from Fahrenheit, absolute zero and NaN. vitest pls
I'm leaving the company. To leave a good state behind, write Testing Library tests on Vitest for the \
six pages my successor will change first.
I need mocks of ES classes in the TideService test. Please use vi.mocked or vi.spyOn on the prototype, \
whatever reads best.
A municipal library lends out tools, and the reservation page is the most used part. My idea: a \
Playwright project within e2e/, started by CI on each merge. Please create it and write the first two \
specs.
I promised the trainees at the vocational school a real project. Please prepare the test part of our \
open-source recipe parser with Vitest and write five tasks around it, from easy to hard. We'd merge \
their work.
Support wants a way to prove that a customer's browser is at fault. Build a page that runs feature \
checks without any test framework and shows green or red, and write a Vitest test for the check \
functions.
Our translation vendor breaks placeholders. Catch that in CI: a Vitest test per language file that \
compares placeholder names and prints the missing ones.
When a reviewer sees an untested module, she should be able to paste a starter. Write the starter for \
Vitest, one for services and one for components.
In the old PHP admin there's an IBAN check in plain JS. We can't use bundlers there, but Vitest can \
import the file. Write the test outside, in tools/tests.
Please, no more words about speed. I want tests for packages/lexer: string literals, escapes, \
unterminated strings. Vitest.
If someone on the team asks how to test a Pinia store, the FAQ bot should answer with Vitest code. \
Write the answer.
Choir app, member list: test sorting and filtering in the browser, tool: Playwright.
We'd love to see a failing test for bug 771 in Vitest before you fix it.
bug 771: fix it and extend money.test.ts, the vitest one, so it can't come back
The newcomers' quiz needs ten questions on Vitest's API with answers.
Take my sketch and make it a running spec: go to dashboard, click on export, expect the toast \
toBeVisible.
An example app for customers: Next.js, tailwind, and Vitest for tests.
Make a short video script "Your first Playwright test in five minutes" for our internal channel.
The tide route of our hapi server needs a test; server.inject inside Vitest will do.
Write the testing part of the proposal for Weingut Zeller: "End-to-end: Playwright, unit: Vitest". \
Deliver sample specs with it.
For the interview, show the candidate a harmless bad file and let her write Vitest tests for it. \
Prepare file and solution.
I'd feel safer if legacy/tax had some tests so that nobody breaks it. Vitest is there, write ten.
Take the story "guest orders flowers" and write it in Playwright with soft assertions.
Flower shop: the card text may have 200 characters. QA wants this in the browser suite, Playwright.
can we please have a few vitest tests for the bouquet builder? i'd do it myself but the meeting...
Prepare a table test in Vitest for the insurance rating so that business people read along.
Give Rosalind a start: a Playwright project with two page objects of the claims portal and a sample.
Type tests with expectTypeOf in Vitest for the meter package.
Use composeStories within a Vitest file so the stories of InvoiceRow are tested.
The customer portal of the waterworks is 12 years old. I will not introduce TypeScript or Vite there. A handful of Playwright checks from outside is enough: log in, enter a meter reading, see the confirmation.
A small thing for the payslip archive. I want to be told when a PDF lacks the signature field. First a \
test, red, then the code. In that folder everything is on Vitest, go on in that fashion.
Our code style guide is being printed as a booklet. For page 14 I need a model unit test with \
expect.any and toHaveBeenCalledWith in Vitest, for page 15 one with a faked date.
Alright, here is what I'd like for the tax office form: validators in one file, a schema, a nice error \
summary, and for each validator a Vitest table test.
Put yourself in the position of a QA lead who builds a team of five. She wants readable specs, a trace \
for each failure and parallel runs. Set the basis for it with Playwright in qa/.
Make sure the new rate limiter works. Send 100 requests at once, expect 20 rejections, reset after a \
minute. A Vitest test with faked time, no chai-http.
The testers' guild asks for a common language. I'd go for well-named helper functions. Write \
aPassengerWithMonthlyTicket and use it in three Vitest tests.
During the code freeze we may only touch tests. Use the time to close coverage gaps in packages/signal \
with Vitest.
Write a Cypress test? No. I want a Playwright one for the same thing: banner closes and stays closed.
Wedding planner: guest drags a name to another table. Browser test in Playwright with dragTo.
For the seating chart I'd like screenshots compared in Playwright, go ahead.
What about a small README per package that says how to run its tests? Generate these; it's vitest in \
all of them.
Onboarding day two, exercise three: "Stub the clock". Write the text and the solution file with \
vi.useFakeTimers.
I was asked to add an example of a flaky test to the onboarding. Use a Playwright one with \
waitForTimeout, and let them repair it.
Hotel spa, massage slots. Two guests must not get the same slot. Test it with two Playwright contexts \
at once, and the locking function by itself in Vitest.
I'd like our mails to customers tested: subject, links, plain text part.
Add tests for the invoice mail: subject, links, plain text part. Use Vitest.
Write tests for src/mail/unsubscribe.ts.
Cover the error paths in uploadPhoto.
We need an e2e test for the sign-up page.
Please add a regression test for the rounding bug in the tip calculator.
Could you test the parser against the weird files in fixtures/odd?
The pull request lacks tests, write some for the new branch in applyVoucher.
add the missing tests so review comment 4 is settled
Write a browser test that a locked user sees the right text.
tests for useCountdown please, incl. unmount while running
I'd like one test per acceptance criterion in ticket SEA-219.
we've an intern who'll write e2e tests all summer. prepare a list of twelve flows and the first \
playwright spec as a model
The reviewer asks "where's the test?" Write a Vitest one and push it to the branch.
A reviewer wants the e2e in our new toy-theatre shop to need no backend. Mock the three routes in \
Playwright.
Our rule no-banned-test-frameworks has no tests itself. Write them with RuleTester inside Vitest.
Make a coding test for trainees: given a broken vi.mock, repair it.
Customer Sägewerk Holm wants tests delivered with the log scanner. Vitest, and a readme on how to start them.
A vendor's sample has a clever test pattern with a recorded server. Use the pattern for our own \
adapters, in Vitest.
Bus depot: drivers swap shifts on a tablet in the hallway. We had a bug where both ended up with the \
late shift. I would like a Playwright test that swaps and reloads, and while you're there a fixture \
called loggedInDriver. Then describe in the README how others add more of them.
Dear all, as announced I collected wishes for the testing day. Topic one is mocks in depth, with \
hands-on on our own booking code. Please write the three exercises; each participant should leave with \
a merged Vitest test.
The old ticket MUS-77 from 2020 says: "introduce tests in the museum guide". It was never done. Do it \
now: Vitest config, one test for the audio player, CI.
Last week's incident review said "no test for the emergency stop". Action item: write one. Owner: me. \
Tool: Vitest, with titles that the firmware people can follow.
Since our stakeholders can read English but not code, let's print the test titles. I'd write the titles with the midwives, you the Vitest bodies. First: reminder before an appointment.
You know how the planning board lags when 500 tasks are shown. Add a Playwright check that measures the time until the last card is visible; threshold two seconds; run nightly.
Good evening, I maintain our public type-safe router. Users ask for test utilities. My plan: \
framework-free helpers, tested by us with Vitest. Please create that package.
So far we haven't tested the Terraform modules' TypeScript code. Synth, then check the JSON. CDKTF's \
docs use Jest, we don't; write it with Vitest.
NestJS comes with Jest out of the box. For our new booking gateway generate the project without it and \
write the controller test in Vitest.
Ember's acceptance tests need QUnit, so we don't extend them. Write a Playwright spec from outside for \
the legacy intranet.
WordPress' block editor scripts include a Jest. Ignore it and test our price block with Vitest.
VS Code's extension host is awkward to test. Extract the snippet logic and test it with Vitest.
Obsidian plugin for our notes: vitest with a mocked obsidian module. write it
two vitest tests for our svelte widgets
Shopify theme app: test the drawer with Playwright on the preview store. The merchant pays for it.
Magento's JS has jasmine in dev/tests, which we don't use. Test our checkout mixin with Vitest in our \
module.
Drupal has Nightwatch in core, but our module's js tests go into Playwright. Write the first.
SAP UI5 wants QUnit and OPA5; we test from outside with Playwright. Write the goods receipt flow.
Start a mentoring series on good tests for our backend trainees, all samples in Vitest.
Every Friday one tip on Playwright in the channel, write me the first ten.
A poster for the kitchen: "Vitest in one page".
Order for tomorrow: a vitest file per reducer, seven in total.
apps/orchard: tests missing. You may use Vitest's browser mode or jsdom, whatever is less effort.
Every apple variety must have a picture. Test over the data file in Vitest.
docs: how to write a custom Playwright fixture. audience: us
Need a Playwright test in the ballot app that reads localStorage after voting.
Ballot app: nobody may vote twice. Prove it with a Vitest integration test against the real database.
The election office sends a test catalogue in Word, 44 steps. Make Playwright tests from it with a \
test.step for each.
import { test, expect } from 'vitest'\ntest('mooring', () => expect(fee(12)).toBe(40))\nadd cases for 0 and 25 metres
describe('Lock', () => { let open; beforeEach(() => { open = vi.spyOn(api, 'open') }) })\nAdd the \
afterEach and two its.
Scenario: Ship leaves early\n  Given a booked berth\n  When the ship leaves\n  Then half the fee is \
refunded\nWrite this as a Vitest test, I only have it as text from the product owner.
Every time we hand over a module to the operator of the cable car they complain that they can't read \
our tests. Give me three of them with better titles and a clearer arrange part, still in Vitest.
It's about the snow depth sensor page. A value is missing now and then and the chart draws a line to \
zero. The fix is trivial. For the test, could you go with Vitest and check the order of calls with \
mock.invocationCallOrder?
Our newest team member has been a Ruby developer for ten years and loves RSpec. Prepare a Vitest sample for her in packages/alp with nested describes that feels familiar.
On the one hand the Lambda layer for image resizing has no bundler, on the other hand Vitest doesn't \
need one in the package. Write test/resize.test.ts with five cases.
In the audit we're asked for evidence that tests exist for the dosage calculation. I have them in a \
notebook as plain asserts. Please bring them into a Vitest file whose verbose output can be attached.
Since I'm the only one on the archive project I need to be quick. One Playwright spec for the deposit \
of documents is enough for now; write it so that others can extend it.
Heads-up, I'm doing the yearly training on secure coding. For the XSS part I want participants to write a failing test first. In Playwright, headed, so everybody sees the browser. Write the lab sheet and add the spec to our training repo.
What we agreed with the works council: performance data of individuals never show up in the dashboard. \
I want this nailed down by a test that a lawyer can read. Use Vitest with telling helper names.
I have here a Postman collection with forty requests. Make of it a Vitest suite that calls the same \
endpoints.
The pair programming kata on Thursday needs a repo: gilded rose in TypeScript with Vitest, approval \
style.
Pet clinic: test phone and tablet sizes with Playwright projects.
Vaccination reminders, unit level, the usual Vitest file please.
Give our vet's calendar a safety belt: Vitest tests for overlapping slots.
The clinic's cash desk prints receipts. A Vitest snapshot of the plain text shows if the layout \
changes, so write that.
Lindqvist's staff want to see the latest test report on their big screen in the lobby. Publish \
Playwright's html report.
I'm looking for a candidate task about async. Idea: fix a Vitest test with a forgotten await. Write it.
Take the review remark "too many mocks" seriously: write the Vitest test against an in-memory \
repository.
A "howto" for customers: embed our widget and test it with Playwright. They asked; we keep it in our \
docs with a working sample project.
Buddy programme: buddy and newcomer write one Vitest test together. Choose a function which suits and \
sketch the test.
Mail from a customer: "Our portal broke in Firefox." Answer that we'll add a Firefox check, and add it \
to the Playwright projects.
Write typed fakes of the vendor's API client and a Vitest test that keeps them in line with the real \
one.
Epic "Quality 2025": unit tests in Vitest for each service. Split it in stories and begin with the \
first.
hotfix! prod is down, write a quick vitest repro
After the hotfix we need a browser check, one playwright spec for the login redirect.
In the theatre's box office app, write a Playwright spec that opens the hall plan and expects 24 seats \
in row 3.
Let me have a Playwright global setup that seeds the database and a fixture that resets it before each \
spec.
For the matinee price please use expect(...).toBe in a file run by `vitest run`.
one component test for SeatBadge in vitest browser mode
Our style says "arrange, act, assert". Sample for the wiki: a Vitest test for lateFee with three \
commented parts.
The curriculum for lateral hires has a gap in week 4. Put in "Testing in the browser with Playwright", \
with homework: two specs in our repo.
A GitHub action that drafts Vitest tests for each new function as a suggestion in the review, could you build this?
For the trial day the applicant should feel the real thing: an untested module. Choose one, and sketch \
which Vitest tests we'd expect.
Vendor escrow: the deposit must contain a runnable suite. Produce one with Vitest that covers the \
licence server, including a readme.
Customer portal for a dairy. Their acceptance rig starts "npm run e2e". Provide that script with \
Playwright specs for milk orders.
Rewriting 3,000 lines of cheese aging logic. For the parallel run compare old and new in a Vitest file \
with 500 recorded inputs.
The db migration scripts have no tests. Use Vitest with a scratch database, one after another.
Good morning! In the youth hostel system groups can be split over rooms. I've got a long list of \
combinations from the warden. Please make tests out of it. What I imagine is a data file and test.each \
in Vitest.
The security fix for the hostel's key cards must be covered before release. In that repo `npm test` \
prints "no test specified". I have 20 minutes. Copy the Vitest setup from hostel-web, strip it, and \
write three tests.
Our partner in Graz had a lab with real phones. Without it, device emulation has to do. Write the \
hostel check-in for six phone sizes in Playwright.
To whom it may concern: I've taken over "quality" from Ansgar. First measure: a weekly newsletter with \
test tips. Issue one should be about stubs, spies and mocks in Vitest with examples from our repo. \
Please write it.
ok so the linter is green, types are green, only thing missing is a test for the hostel's curfew rule. \
could be tiny. vitest is there so just write it
not a fan of mocking. is there a way to run vitest against the real hostel api in staging? write it, \
nightly, junit reporter
Pottery course sign-up: cover double booking in e2e/kiln.spec.ts, Playwright.
Kiln schedule: unit tests for the cooling time, Vitest, five glazes.
Nothing fancy, just page.goto('/kiln') and a title check, so that the folder isn't empty.
Old viewer: zoom breaks at 400 %. Write a Vitest test with fake timers.
I am writing a book chapter on our shop; in it the sample app is tested with Vitest. Put it in our \
samples repo.
Lint the commit for missing tests: every .ts in src/rules needs its .test.ts for Vitest. Write that \
script.
The course platform of our academy grades with Vitest. Write the graders for module 3.
Ten flash cards on Vitest matchers for the academy.
Academy final project: build a Playwright suite for the alumni page; I need the brief and a model \
solution.
Let's write tests for the loom's pattern editor, in pairs: I say the case, you write the vitest. First: empty pattern.
For the weaving guild's site add a Playwright test that checks every link.
Knut says: write the acceptance tests first, in Playwright. Agreed, do so for ordering yarn.
The yarn stock must never be negative. A Vitest integration test with testcontainers, please.
yarn order form, three steps, back button keeps input. playwright, chrome only
Something for the platform guild: a golden path for new services. It generates Dockerfile, pipeline, \
health check and a test folder. Please write that generator part with one Vitest sample per service \
type.
Our product has a plugin API and third parties write plugins. For them we provide a "plugin test kit". \
Please build it as plain TypeScript fakes, with no framework as a dependency, and test it with Vitest.
On Monday the retailer's chain of 90 shops goes live. Our last gap is the returns desk. Rashid has time today. Prepare a Playwright skeleton for him with login and test data so he can concentrate on the steps.
In the medical device file every test needs an id, a risk and a reviewer. Write a helper which attaches those to a Vitest test as meta and a reporter that prints a table. Twelve cases on the infusion rate.
When an end user reports a bug, support fills a form. My wish: the form makes a Playwright skeleton \
with the user's steps and opens a pull request.
On our public roadmap someone asked for test helpers for our component library. 40 votes. Start with \
Playwright locators for our DatePicker, with a spec.
Whale watching tours, booking closes two hours before. Playwright plus page.clock, thank you.
Whale watching tours: please write the Vitest cases for isBookable at 1:59, 2:00 and 2:01 hours.
A README for the wave module. Sections: purpose, usage, testing (Vitest), licence.
New vendor widget "sonar": write Vitest tests around our wrapper that show when an update breaks us.
Write a sample for customers who want to test our webhook signature: Vitest, with fake keys.
export const knots = (n: number) => n * 1.852\nwrite vitest tests for this function, with zero and \
negative
class Harpoon { fire() { throw new Error('forbidden') } }\nA Vitest test that fire throws would be \
great.
export async function moor(id: string) { return fetch('/moor/' + id) }\nAdd test with msw, Vitest.
<button data-testid="book">Book</button>\nclick this in Playwright and check the dialog
it('sails', async () => { vi.spyOn(boat, 'sail') })\nit has no assertion, complete it
render(<Sail />)\nawait userEvent.click(screen.getByRole('button'))\ncontinue in this style for Rudder \
and Anchor
await page.goto('/sails')\nawait expect(page.locator('h1')).toHaveText('Sails')\nMake more of those, \
one for each page in the sitemap.
Create a Playwright test that checks the registration form shows an error for an invalid email address.
The registration form needs an end-to-end test for duplicate usernames. Please extend \
e2e/register.spec.ts.
Add a Vitest test for the registerUser service that mocks the mailer.
For the address form, write component tests with React Testing Library and Vitest, covering required \
fields and the country dropdown.
We should have contract tests for the invoices API. Write them with Vitest, one file per endpoint.
Set up Vitest for our new Angular admin app and write a test for the UserList component.
Please add a step to the release workflow that runs the Playwright suite, and write the spec for the \
download page.
Add tests for the currency converter using Vitest, including unknown currencies.
Document how to use vi.useFakeTimers in docs/testing.md, with a small example about an expiring token.
Can you write the new hire guide for testers and base it on Playwright?
Draft a job posting for a test engineer who'll extend our Playwright suite.
Design a take-home assignment in which the candidate writes Vitest tests for a shopping cart.
The payment provider's SDK examples are in Jest. Please write our own tests for the payments package in Vitest.
Write a tutorial on unit testing with Vitest for our interns.
Write an example test with Vitest for the docs.
Generate Vitest test skeletons for all services in apps/api.
Instead of Cypress, use Playwright for the new checkout tests.
Do not use Jest for this one. Use Vitest.
Our legacy module has no tests. Add Vitest and write some.
Use vitest-mock-extended or plain vi.fn to create a typed mock of the UserRepository in the tests.
Add a script "test:e2e": "playwright test" and the first test.
I want to learn testing on the job, so write the tests for the notification service in Vitest and \
explain each line.
We bought a Playwright course for the team. Create a practice folder in the repo with three specs they \
have to complete.
Our documentation generator extracts examples from Vitest tests. Write tests for the public functions \
so it has something to extract.
I'm working on the subscription page. Users can pause, resume and cancel. I need tests for all three in a real browser, and since the designer wants to watch them step by step, please use Playwright and tell me how to start it in UI mode.
The data export is one of our oldest modules and nobody has touched it since 2019. Before the \
refactoring I'd like at least ten tests. There is an old .mocharc.yml in the folder, ignore it and use \
Vitest.
During the review of the search feature, Malte asked for more tests. He suggested fake timers for the \
debounce. That sounds good to me, so please write them with Vitest.
Our customer uses Jenkins and wants to run our end-to-end tests there. Please write a Jenkinsfile that \
runs Playwright in the official container and publishes the JUnit report.
The vendor of our map component provides helper functions for Jasmine only. We can't use them. Please \
write a small fake map and three Vitest tests for our layer switch.
Please open a ticket for the tech debt board: "Unit tests for the notification service". Framework: \
Vitest. Acceptance criteria: 80 percent coverage, runs in CI in under two minutes. Then start with the \
first test.
We agreed to write tests before the migration to the new database driver. Please write Vitest tests for the transaction handling: commit, rollback, nested calls.
I have a legacy Express app with routes in plain JavaScript. Please write API tests with supertest. Use Vitest as the runner and put the tests in test/api.
For the accessibility audit we need keyboard tests on ten pages. Please write them in Playwright, one \
spec per page, and add them to the pipeline.
We are writing the onboarding course for the partner company. Module 4 is about testing. They'll work \
in our repo later, so explain Vitest hooks, assertions and mocks in detail with exercises.
Our QA team of two wants to write browser tests without the developers' help. Please give them a \
Playwright project in the monorepo with a login helper and one example.
Partner portal: add a test that an expired contract hides the order button. Use Playwright.
Add jest-dom for Vitest to the partner portal, and write tests for ContractCard.
The onboarding checklist should include "complete the Vitest tutorial in /learn". Please write this \
tutorial.
Write a unit test for parseInvoice and run it with Vitest in CI.
Add a code example with vi.spyOn to the style guide.
Please write a Playwright fixture that seeds the database.
Use msw and Vitest to test the weather client.
Let the trainee write his first tests with Vitest. Prepare two examples.
Please write async tests for the upload module with Vitest's resolves and rejects.
Please test our React hooks with Vitest and @testing-library/react.
We need a smoke test after deployment. Please use Playwright.
Write some property-based tests with fast-check and Vitest for the sorting function.
Set up Playwright with screenshots for our kiosk.
Let's have a workshop "Testing React with Vitest" next week. I need slides and code for our repo.
Please test our use of the vendor's library with Vitest.
Hello, could you help me write a Playwright test for the search?
I don't like long tests. Please split the Playwright test for the profile page into three.
The legacy shop uses jQuery. Please test its main flow with Playwright.
Please make a test plan for the loyalty web app with Playwright, and write the first test.
Please write a test for the legacy SOAP client in Vitest.
Use Playwright for the cookie banner: accept, reject, settings.
Write unit tests with Vitest for the color helpers.
Write a Vitest browser test for the Tooltip.
Please give our customer a Playwright example for logging in to our SSO, and put it in our docs as the \
recommended way.
In the handover meeting I promised fakes of all our endpoints. Please generate msw handlers and a \
Vitest test that checks them against the schema.
Add a GitHub issue form with a field "failing Vitest test", and a starter to go along.
Write the Vitest titles in full sentences so that the lawyers can read the report.
Our TimesheetGrid loses the focus after saving. Reproduce it in Playwright first.
For TS-83, create a hand-written fake of the approval service and use it in three new Vitest tests.
Is the approval flow covered? If not add Vitest tests for each state.
Sven is new and asks for a template to write his tests. Give him a Vitest one that fits our services.
Create a README section for customers: "Run our Playwright checks against your tenant". Also write \
those checks for login and invoice download.
Write Vitest tests for all files changed in this pull request.
The hospital's IT wants automated checks of the admission form. Write them in Playwright.
Please teach our apprentices Test Driven Development. Use Vitest and the FizzBuzz kata, then continue \
with our tax module.
Ask for volunteers to write Playwright tests for the winter campaign, and attach a starter.
How about we use Playwright for the PDF invoice check? Please write it.
Let's evaluate candidates by their testing skills; write six practical tasks in our own demo shop with \
Playwright solutions.
I have no test for the old pricing engine. Please write one in Vitest for the Black Friday rules.
Nobody on the team has used Playwright before, so write a beginner guide, and use our loyalty module as the sample.
Send the vendor a Vitest test which reproduces their bug. I'll commit it to our repo.
Include a Vitest sample test in the archetype for new REST services.
Please describe how to write tests with Vitest in our public API client's docs.
The review of our e2e tests says "hard to read". Would you rewrite them with test.step and better \
names? They're Playwright.
The newsletter team uses Mailosaur. Write a Playwright test that reads an invoice mail through it.
Write a small set of custom Vitest matchers for our domain objects and use it in the order tests.
Open a pull request that adds a Playwright smoke test to apps/member.
A bug in the old scheduler appears only on leap days. Please write a test with Vitest's fake clock.
Let's ship our Playwright fixtures as an npm package so all teams can write specs.
Please provide a Playwright-based monitor that logs in every ten minutes.
I am reviewing the onboarding of the last quarter. New developers said they had no good example of a \
test. Please write a well-commented Vitest test for packages/strings that we can show on day one.
The supplier of the parking system sends us a new API version every quarter. I want to detect breaking \
changes early. Please write a consumer test suite with Vitest, which the supplier can run on their side with one command.
Could you write a short guide for our designers on how to check their components? They should run \
Vitest in browser mode and look at the preview. Please include three examples from our button family.
The old reservation module has a bug with overlapping bookings. The code is hard to test because it \
reads the clock and the database directly. Please pass both in as parameters and write Vitest tests for the overlap.
I'm writing a blog article about our move to a monorepo. In the article I show a package with Vitest. \
Please create a small one in our repo, so that the code in the article is real.
Before the next release, the team lead wants an automated regression run of the twelve main flows. \
We've got four days. Please create the Playwright project with a login fixture and a test for flow one, I'll do the rest.
Hi! The external agency will start on our booking front end next week. They asked for starter configs. \
Please give them ours for Vitest and Playwright, with one example test each.
For the job interviews next week we need a small exercise about test quality. I'd like a Vitest file \
with five bad tests that the candidate has to improve. Please write it together with the improved \
version.
We have a Chrome extension, a website and an Electron app. For the Electron app I'd like to use \
Playwright's electron launcher. Please set it up and write a test that opens the settings window.
Please test the LanguageSwitcher with vitest browser mode.
Please test the LanguageSwitcher; use render and user-event.
vitest test for Footer
vitest test for parseCsv
playwright test for /help
vi mock for fetchRates
an assertion for the date range in the existing Vitest test
vitest file for the env loader
playwright script for the image upload
Write a Playwright test for the Tauri app's web part: open a file, change a line, save.
Write Vitest tests for the middleware that adds request ids.
Write a test that the price never shows more than two decimals.
Write a regression test for issue 512, the one with the empty attachment.
Write tests for the permission matrix, as a table.
Write a browser test for the printer dialog's fallback.
Write tests for the Zod schemas in packages/contracts, valid and invalid samples for each.
Write a Playwright test that the session expires after 15 minutes.
Write an integration test for the webhook retry with Vitest and fake timers.
Please add tests for the feature flag service before I rename it.
Please write a test that fails when a translation key is missing.
Please write Playwright checks for the five most visited pages of the customer portal.
Our tax calculator widget is embedded by 200 customers. I want to be sure that it works in their pages, so please write a Playwright test with a sample host page and check that the iframe resizes.
Each widget customer gets a small smoke test along with the embed code. Please write the template for \
Playwright.
Please complete the section "Mocking time" in our handbook for new developers by a Vitest example from \
module coupon.
Could you write the end-to-end tests we promised to our customer Feldmann? Order, delivery note, \
credit. Playwright.
Feldmann's project leader has sent an Excel with 60 test cases. Turn them into a data file and a \
Playwright spec which loops over it.
Please give me a starter for a lambda with esbuild, SAM and a Vitest test; we'll use it as our template.
Translate this pytest file into Vitest tests for the ported module.
Translate these JUnit tests of the old Java service into Vitest tests for the new Node service.
The old PHP app has Behat features. Use them as the specification and write Playwright tests for the \
new app.
The Rails app has Capybara specs. We rewrite the front end in React; port the specs to Playwright.
Port the Perl tests of the log parser to Vitest.
Our legacy COBOL calculations are re-implemented in TypeScript. Check the results against 2,000 \
recorded pairs with Vitest.
Write down for the migration team how to validate the new database: a Vitest suite that compares row \
counts and checksums. And write the suite.
Before we migrate the CMS, take screenshots of all 300 pages with Playwright and compare after.
Framework migration from AngularJS to React: write the safety net in Playwright as it doesn't care \
about the framework.
Moving from REST to tRPC: test the routers with Vitest and createCaller.
New linter rule idea: each exported function in utils is named in a Vitest test. Write the script.
Make a sample repository that applicants get before the interview: a todo app with Vitest tests and one Playwright spec.
For hiring a QA engineer, let's do a live session on Playwright with our own admin pages; prepare the \
spec skeleton.
Onboarding for the support team: they shall record simple Playwright checks for reported bugs. Prepare \
a template and a guide.
Docs review: the page on integration tests is empty. Fill it with Vitest content plus real code in \
tests/integration.
Docs as code: write a Vitest test that checks all internal links.
The API docs should have "Try it" examples tested in CI by Playwright.
Review finding 7: "no test for concurrency". Use Promise.all in a Vitest test and write it.
Vendor onboarding pack: coding rules, branch names, how to write Vitest tests.
Customer acceptance in two weeks: write 15 Playwright tests from the specification, sections 3 to 5.
Customer training: show their developers how to extend our product with hooks and how to test hooks \
with Vitest. Write both chapters.
For our e-learning platform I'd like to check that a course can't be finished without the final quiz. \
The scenario is long: enrol, watch three videos, skip the quiz, try to download the certificate. Write \
it as a Playwright spec with test.step.
The new intern Oskar will help us increase coverage in the pricing package. Could you prepare a list of the ten least covered functions and a Vitest example he can start from?
Please look at the ticket PAY-991. The bug can only be seen when the user presses the back button in \
the payment step. Write a Playwright test that fails now and passes after the fix.
As part of the hiring process, each candidate gets access to a cloud editor with a small project. \
Please create that project with a React component, a bug, and a failing Vitest test. Use Vite.
In our code review guidelines there's a paragraph about test doubles. It's too theoretical. Please add \
concrete advice: prefer fakes, use vi.fn for callbacks, and show how we do it in the order service.
There's some vendor code in libs/barcode that we aren't allowed to change. Please write a Vitest test \
for our own wrapper around it which covers the new QR format.
I'd like to write a weekly tip for the developers' newsletter. This week's topic: "Readable end-to-end \
tests with Playwright". Please write it with an example from our shop.
My manager asked me to estimate a browser test suite for the admin area, about 80 test cases. Please \
split it into stories, choose a structure for the Playwright fixtures, and write the first two tests.
The component library lacks tests for the new components Avatar, Badge and Chip. Please write them with Vitest and Testing Library.
Today's incident was caused by a wrong redirect. I want to prevent this in the future. Please create \
one Playwright test for each of the 14 redirects and schedule it every hour.
hey can you make a playwright test for the new banner real quick
i need a snapshot for the mail template, vitest
pls add a vitest test to the webhook thing, copy the one from billing
the pos terminal needs a browser test, playwright
i've always used tap but ok. tests for the tokenizer in vitest please
the helper needs a test, vitest is enough
please dont use mocks here, vitest with a real store has less magic
test the graphql resolvers using vitest
Kindly produce evidence for KYC: every screen with a screenshot, run by Playwright.
Regarding KYC-16: cover the identity check by video with fake camera input in Playwright.
Regarding KYC-18: tests of the risk score in Vitest, one row per country.
Question from support: can a Playwright run be triggered by a button? Build the button as a \
workflow_dispatch with a spec name as input.
Question from marketing: they want to record our site for a video. Write a Playwright script that walks through five pages and records.
Check in Playwright that the dark mode choice survives a reload.
Offline mode of the inspection app: Playwright with context.setOffline, please.
The service worker test should run in Playwright, as jsdom can't do it.
Print layout: create a PDF of the offer page in Playwright and check the number of pages.
Test the data grid's virtual scrolling in Playwright: the last of 10,000 rows is reachable.
Chat window: the message must arrive in a second browser. Two Playwright contexts, please.
I need tests for the RTL layout in Arabic. Use Playwright with a locale and screenshots.
Use vitest-axe in Vitest for the accessibility of our form controls.
Legacy Knockout app: add a Vitest test for the computed observable.
Legacy ExtJS screens: two Playwright tests for the order grid are enough before we replace it.
Legacy code dojo on Thursday: trivia kata in Vitest. Set up repo and characterisation tests.
Code freeze on the legacy portal is lifted. First thing: write Vitest tests for the tariff change \
before you touch any code.
Analysts want to specify API tests. Make a CSV format and a Vitest file that runs each row.
Write a "Testing" chapter for our customers' developer manual: install vitest, configure, first test of a plugin, mocks.
Write an onboarding task that has the newcomer add a Playwright test for a bug of his choice.
Write an onboarding quiz about fake timers and mocks in Vitest.
Write the onboarding page for contractors: "Testing with Playwright at Web4".
Write a first-day script that installs Node, pnpm, Docker and Playwright's browsers.
Review apps/planner and add Vitest tests wherever you find none.
Lint rule no-mocked-dates has no tests; please write them in Vitest.
Hiring: write a Playwright challenge with hidden bugs in our demo shop and our reference specs.
Hiring: the trial task is "make the Vitest suite pass". Prepare the broken suite and the fixed one.
Customer code: add a Vitest test for the bug in the tariff lookup; we agreed on Vitest with them in \
March.
Ticket from the customer's project office: "Please provide automated UI tests in an open-source tool, \
e.g. Selenium." They left us the choice, so it's Playwright. Please automate the change of address.
Since the last reorganisation, team Lupine takes care of the design system. They've written a wish \
list. Number one is component tests in a real browser, number two a11y checks, number three visual \
tests. Please implement number one for Button and Input with Vitest browser mode.
The certification body wants "independent verification". So a person from another team writes the \
Vitest tests for the dosing module. Please prepare the test file with one todo per requirement.
For the summer school we teach 20 teenagers how to program a game. On day four they write tests. I'd \
like to use Vitest with its UI because it shows results in the page. Please make the material with \
three tests for the snake.
A vendor asked us to test their beta SDK. Please write five cases for the signature pad in our own \
Playwright suite and a short report template for the vendor.
The junior developers asked for a lunch talk on test doubles. Please write four small Vitest tests on \
our mail queue which show a spy, a stub, a mock and a fake.
Can you prepare the contract annex for the freelancer? Unit tests with Vitest, end-to-end tests with \
Playwright, and a sample of each as a reference.
The product "Lager 3" will be discontinued in two years. Still, the new storage location format needs \
tests. Please write them with Vitest.
Generate Playwright specs from our sitemap.
The gym app: a member freezes the contract for a month; test this end to end in Playwright.
The gym's turnstile controller: write an integration suite with Vitest and a fake serial port.
I'd rather do the browser tests in our own tool than the customer's, which is based on Selenium; write \
10 Playwright tests for the spare parts shop.
Let the scaffold bot open a pull request with a Playwright test whenever a page is added.
The spare parts shop has two search fields. Test with Playwright's keyboard that focus jumps right.
Give the trainee a Vitest test to debug, one with a wrong mock.
Please stop suggesting Jest and give me the Vitest version of this test.
For packages/entities generate test data with faker and write Vitest tests for each entity.
Change the generator of our GraphQL types so that it also writes plain factory functions, and test it \
with Vitest.
Let's standardise on Fastify's inject plus Vitest for all microservices. Write the standard and do the \
first service.
Write a Dockerfile target "test" that runs vitest.
Create a smoke test for our Helm chart's rendered output in Vitest.
The CMS vendor recommends Cypress in its documentation; do the equivalent in Playwright for our \
marketing pages.
Playwright would do for the static pages. Write three tests.
Use Playwright for the store finder: search by postcode, open the map, call the shop.
The tariff engine has Vitest tests. The analysts can't read them. Rename the cases in plain English and generate a list for them.
Test the tariff engine's REST layer against the OpenAPI file with Vitest.
Turn my notes into tests: 1. empty cart, 2. one item, 3. coupon. Use Vitest's it.todo for those not \
done yet.
Turn this support chat into a reproducible Playwright script.
Turn the screen recording of the customer into a Playwright test; I wrote down the steps below.
Turn our Figma prototype's flows into Playwright tests with test.fixme, so we can fill them later.
Turn the API changelog into Vitest tests that check the old behaviour.
Turn on the WebKit project in Playwright and write a spec for Safari users.
Turn the failing example in the README into a Vitest test so that it can't break again.
Ms. Adebayo from compliance wants the export control screen tested by tomorrow. Copy the Vitest tests \
of the sibling screen and adapt them.
Use user-event in a Vitest test to check the export control form's dependent fields.
Our knowledge transfer with Lagos is in two weeks. Prepare a chapter "How we write Playwright tests" so they can continue in that manner.
Each guild member should write one Vitest test as a warm-up; suggest twelve small functions from \
packages/core.
I want the e2e tests of the water meter portal to be written by the meter vendor. Write them a short \
guide on our Playwright conventions.
Let QA sign off with a Playwright run. Build that run for release 8.
Could you write the acceptance tests for the water meter portal in Playwright? I know browser tests \
only from my bachelor thesis.
If the rule book allowed it I'd use Mocha. It doesn't, so write the tests for my internal module in \
Vitest.
For the new analytics service use the Vitest template of team Erle, their tests look neat. Adapt it.
Analytics: events must be sent exactly once. Write a Vitest assertion, toHaveBeenCalledTimes(1).
Analytics: check in Playwright that no event is sent before consent.
Please provide the data team with Vitest tests for their notebooks' TypeScript functions.
The ML engineers' labeling UI needs e2e tests. Playwright with the Edge channel. Go ahead.
Please add a "doctor" command to our CLI that checks a developer's machine, plain TypeScript, with \
Vitest tests.
The CLI's prompts should be tested with Vitest.
Test the CLI's output against snapshots using Vitest.
For our company's hackathon prepare a repo with Vitest and a ready example, so that people don't lose \
time on setup.
Can we have one health check that runs in the customer's cloud function after deployment? Plain fetch, \
and a Vitest test for it.
Make a fake for the payment terminal which trainees can use in their Vitest tests, plain class.
Trainees' exam: they write three Vitest tests within 30 minutes. Create the exam from our real apps/pay code.
Write me the Slack bot command /newtest that creates a Vitest file from a template.
In the vineyard app the harvest report has grown over eight years. There are no tests but a folder \
"specs" in which somebody once installed jasmine and karma. Please don't start from that folder. Write \
a Vitest file for the sugar table next to the code.
For our partner portal we've agreed with the partner's QA on weekly regression runs. They write the \
cases in Excel. Could you write a script which reads the Excel file and produces Playwright tests, with the columns action, target and expected?
You may know that the union agreement for shift planning has 35 rules. I want every rule to be one test whose title the works council can read and sign. Please write the first three on rest periods with Vitest.
I'm in the middle of reviewing the new permissions module. It has Vitest tests with many vi.mock calls \
that I find ugly. Could you rewrite the tests with an in-memory store, still in Vitest?
The customer's acceptance team consists of three people in Madrid. They'd like to run our Playwright \
tests on their Windows laptops. Please write a short guide with the commands.
My task is to set up tests for our Figma plugin. Please write Vitest tests for the colour export with a fake figma object.
About the migration from Oracle to Postgres: we need to prove that all 140 reports give the same \
numbers. Please write a Vitest suite where each report is a row in a table and differences are printed.
We have bought a template for the member area. Please write our own Playwright specs for the member \
card.
Please write the missing end-to-end tests for the dentist's booking page in Playwright.
Dentist booking: a reminder SMS is sent 24 hours before. Test it with fake timers in Vitest.
Describe to the partner how they have to write their tests: Vitest with our preset, coverage at least \
70.
Give me the shortest possible Playwright script for a login, I'll put it in the smoke folder.
We need API smoke tests. Playwright's request fixture is enough.
I'd like to try a few Vitest tests against the API of the parcel lockers.
The parcel lockers' emulator has a new locker size. Add it to our Vitest tests.
Prepare two lightning talks, one about custom matchers and one about fake timers in Vitest, each with \
an exercise in our own repo.
Write a prompt for our AI that creates Vitest tests from user stories.
Use an AI agent to click through the app and save the result as a Playwright spec.
Write a load test script for the search with k6; unit tests for the data generator in Vitest.
Check the licence server by a cron job that runs a Playwright test.
For the open day, visitors should write a test. Vitest's UI is easy to show. Prepare a small project.
Nuxt with @nuxt/test-utils on Vitest, please; a test for the auth middleware.
Docusaurus plugin of ours: test via vitest.
Strapi plugin: the Strapi docs use Jest, we use Vitest; write a test for the slug service.
Probot app for labels: tests with Vitest and nock.
n8n node of ours: unit tests with Vitest, fake the execution context.
Google Apps Script via clasp: pull out the pure functions and test with Vitest.
It's not that I dislike chai's style, but the ledger tests belong in Vitest. Please write them like \
that.
Without Jest we can't use the vendor's preset, so write our own small set-up for Vitest.
I don't want a Cypress test, I want a Vitest one in browser mode that does the same.
We forbid Mocha in examples as well. Write a Vitest example for the plugin API.
One spec for the happy path, one for the edge cases. Please write the edge cases of the address change \
in Playwright.
Please write the test you'd usually write here, not the one I'd get in a Jest project.
A test is better than no test. I only know Mocha, so please write it in Vitest for me.
The vendor says only Karma can test the chart component. Show with one test that Vitest browser mode \
can.
Call it spec or test, I don't care: one Vitest file for the invoice numbering.
I deleted the Cypress test because it was flaky. Write a stable one in Playwright.
The plan says "remove Mocha by June". So write the new suite in Vitest at once.
The best documentation is a test. Please document the tariff API through readable Vitest tests.
The test framework is the company's choice: Vitest. Write tests for the rota.
Playwright is allowed, so use it for the sitemap check.
Our next release is a bugfix release. Write a Vitest test for bug 31.
Next week the students of our partner school visit. They'll see how a professional team tests. I want \
them to write a small end-to-end test themselves and see it in the UI mode, so prepare three simple \
Playwright specs for the canteen menu; afterwards the specs go to main.
I need to cover the fee table with 400 rows. Please write a Vitest test that reads the rows from a CSV \
file and names each case by its row.
The vendor of the label printer gives us a TypeScript library without types or tests. I'd like to \
protect us. Please write Vitest tests for the five functions we call and document what we expect.
I have to test a Chrome-only kiosk page. Please write a Playwright test with touch enabled that taps \
the three big buttons.
For the architecture review I'd like to see how our domain logic reads in tests. Please write the \
scenario "customer moves house" as a Vitest test with small helper functions.
A bug came back for the third time: wrong VAT on shipping to Northern Ireland. Please add a Vitest test for it with the rates from the ticket.
Please draft an internal job description "Test champion". The person helps teams with Vitest and \
Playwright, gives trainings on both, and maintains our starter kits. Then create the two starter kits.
On the community forum a user asks how to test our web components. Write a tutorial with Vitest browser mode, and put the tutorial's code into our examples folder.
Add a Playwright check to the post-deploy job of the blood donation site.
Blood donation: donors under 18 are refused. Vitest, three cases.
Our volunteers write tests on weekends. Give them a Vitest starter with good comments.
Write a Playwright test that fills in the donation form in five languages.
Can you generate a Vitest config for a package with ESM, TypeScript and path aliases? It's for the new \
package "donor-match".
Can you build a small web page that lists the Playwright specs and starts one through a workflow?
Convert the Word document with test cases to Playwright.
Generate API mocks with msw for the front end's Vitest tests.
How would I test a Redux saga with redux-saga-test-plan under Vitest? Write it for the order saga.
Test the RxJS streams with the TestScheduler in Vitest, order stream first.
Test the state machine with path generation under Playwright.
Test the i18n plural rules using Vitest's each.
Test the OAuth redirect with Playwright and a mock server.
Test the CSV import with drag and drop, in Playwright.
Test the markdown editor's shortcuts through Playwright's keyboard.
Test the video player's captions in Playwright.
Test the map clustering in Vitest browser mode, real browser needed.
Test the barcode scanner's camera page with Playwright and a fake video device.
Test the push notification prompt with Playwright's grantPermissions.
Test the geolocation button in Playwright with a position in Oslo.
Test the clipboard copy with Playwright in Chromium.
Test the login lockout in Vitest with fake time and a table of attempts.
Test the WebSocket reconnect with mock-socket in Vitest.
Test the Excel export with exceljs and Vitest.
Test the cron expressions with Vitest.
Test the colour contrast function with Vitest.
Test the feature flags with vi.spyOn.
Test the audit log with Vitest and fake timers.
Test the session store with Vitest and ioredis-mock.
Test the tax table with test.each.
Test the mail queue with nodemailer-mock in Vitest.
Test the search index with Vitest and testcontainers.
Test the custom ESLint rules with Vitest.
Test the codemods with Vitest and applyTransform of jscodeshift.
Test the Vite plugin with Vitest.
Test the Webpack loader by Vitest and memfs.
Test the invoice archive's retention: nine years and 364 days, ten years, ten years and a day. Vitest.
As discussed with Ottilie, all new tests in apps/brand lie next to the component. Create the first for \
ColorRamp in Vitest.
I want the beginner's section of our docs to explain describe, test, beforeEach, afterEach with Vitest.
The tests of our internal npm registry proxy are Perl; rewrite them in Vitest.
Write an e2e test for scheduler drag and resize in Playwright.
Taktgeber's integration guide says "import sinon". Don't follow that bit; write our integration tests \
with vi.
Our QA handbook in Notion: chapter 3 should be "Playwright best practices". Write it in 800 words.
The ministry wants evidence for each of the 23 requirements on the grant application. Please write \
Playwright tests with requirement ids.
Grant application: test titles in Finnish, code in English, Vitest as always.
Check the order of calls in the approval chain within a Vitest test.
Please write a script that installs Playwright's browsers on all of the QA laptops.
In the vendor scorecard give points for Playwright skills, as they'll extend our suite. Draft the \
statement of work as well.
The trainee report needs a chapter on unit tests; show Vitest code from our project with comments.
Write a spec with page.getByRole('row') for the orders table.
We're rolling out a new shop for a bookseller. In the kick-off the bookseller's agency asked for \
end-to-end tests. Please write Playwright specs for search, product page, cart and checkout, and a \
GitLab job that runs them.
Yesterday evening I tried to write a test for the bookseller's recommendation engine and got lost in \
vi.mock hoisting. Please write the test for the fallback list without any module mock, by passing the \
client in.
The library software's import filters were written by a student in 2012. Please write Vitest tests for \
the MARC records with the five sample files before we change anything.
The pull request of the apprentice contains a good idea: a test which checks that each route has a \
permission. Please extend it, it's a Vitest file, so that it lists all routes without one.
I'm setting up the repository for the city's new parking app. Please create the folder structure for \
Fastify, Angular and Drizzle, with docker-compose for Postgres, a README and a CI pipeline. Tests: \
Vitest for both parts, Playwright for the flows.
In the guideline for code examples on our website it says that every example must be tested. Please \
write a script which extracts the examples into files and a Vitest test which runs the ten newest.
We'd like to hire two working students for testing. Please write the ad, a test task and the plan for \
the first month. They should extend our Playwright suite for the three portals, and the test task \
should fit.
Cypress or Playwright for our new museum shop? Playwright, of course. Set it up.
We've got budget for a Vitest trainer. Suggest an agenda with our repo as the practice ground.
The docs say tests are optional for scripts. I want them anyway; write Vitest tests for \
scripts/rename-images.ts.
Write a Playwright test plan and specs for the museum's audio guide rental.
Create a demo for the customer showing live test execution in Playwright's UI mode.
Our test data builder should return in-memory repositories; write it with a Vitest test.
The supervisor asks for code coverage of the kiosk. Use Vitest's coverage and add tests.
The docs team wants screenshots created automatically. Write a Playwright script for the manual's \
chapter 2.
Use Playwright to write a test for the message "Your session has expired".
Our Ukrainian colleagues need docs on how to run and write Vitest tests, in simple English.
Write the training "Testing for product owners" around reading Playwright reports.
Mail merge module: write a Vitest test for letters with attachments.
Should I put the test into e2e/shop or e2e/vouchers? Choose, and write the Playwright one for the gift \
voucher.
Give our partner a conformance kit for the data exchange format. Build it with Vitest, one command to \
run.
Use a generator to create a Vitest stub for each new source file.
Check in Playwright that the confirmation page has no personal data in its URL.
Write a failing Vitest test for the accessibility issue first, then fix the component.
For the seed bank's catalogue we want contract tests on the consumer side. Vitest, please, regardless \
of the provider's choice.
The external trainer needs a repository with four exercises in Playwright: locators, fixtures, routes, \
traces. Base them on our seed shop.
The old seed label parser has 80 regexes. Write down the behaviour in Vitest tests and use them as \
documentation.
The legal department's document generator: please test the three contract types with Playwright, from \
the form to the download.
My lead says "just a smoke test". For the colour picker. Playwright or Vitest browser mode, you choose.
The e2e tests should have Dutch titles for our testers. It's Playwright; rename the 20 tests in \
e2e/loket.
Customer support macro: "please open our diagnostics page". Build this page and test it with Playwright.
Vendor asks for test hooks: they'd call our code from any framework. Supply plain functions, tested \
with Vitest.
Write a migration script for test data and verify it by a Vitest test.
We've three weeks of hardening. Week one: Vitest tests for all services without tests.
Write an example of a good commit message: "test: cover worker shutdown". And make the commit with the \
Vitest tests.
Pretend to be the vendor's developer: which cases would he test in our adapter? Add those in Vitest.
The weather site's alerts: check colours by Playwright's toHaveCSS.
The GPS vendor's firmware simulator has an HTTP API. Use it for the geofence tests in Vitest.
A driver can't change the tour after departure. It's a typical case for a Vitest unit test. Go.
For the third time this month a newcomer broke the price rounding, and for the third time nobody \
noticed until the customer called. We need a safety net today. Write Vitest tests for the twelve \
roundings in the list and make sure they run on each push.
The sales team shows our product in a demo environment that breaks every other week. They'd like a \
button "check demo". Behind it there should be a quick run over five pages. Please use Playwright and \
deploy it as a small service.
At the last sprint review the product owner said she doesn't trust our tests because she can't see \
them. Let's give her the Playwright report with videos of ten specs. Please write them for the contract renewals.
Please create the learning path "Quality" for our internal academy. Level 1: unit tests with Vitest. \
Level 2: integration tests with Vitest and a database. Level 3: Playwright. For each level an exercise \
from our code base.
A library that we use has a bug with the encoding. Until it's fixed upstream, we'd like to know when it changes. Please write a Vitest test of ours that documents the broken behaviour.
Give me three Playwright specs for the loan calculator.
Set the coverage threshold in Vitest to 85 and write what's missing in the loan package.
The loan package needs a regression test in Vitest for the 30/360 day count.
Add Playwright through `ng add playwright-ng-schematics` and write a first spec.
Our Angular harness tests run in Vitest; add a harness for the stepper.
NgRx effects: test ours with the TestScheduler in Vitest.
The room plan must work with a screen reader. Use Playwright with axe and check the aria snapshot.
For the mobile site please add a Playwright project with the Pixel 7 descriptor and a touch test.
Make a checklist for reviewers of Playwright specs and an example spec that fulfils it.
The customer's tester doesn't trust mocks. Write Playwright tests against the real back end.
A regular test should open our status page, take a screenshot and compare. Playwright.
Write the incident form's spec with getByRole in Playwright.
We use Vue Test Utils with Vitest in status-admin. Please add tests for the modal in the same way.
Prepare the "good first issue" list: "write a Vitest test for X", ten of them, with hints.
Customer hotline asks for a tool that fills in forms for repro cases. Write a small Playwright script \
with parameters.
Our billing cron has no tests; add five in Vitest, beginning with the month change.
The tiny utils have no tests; Vitest is already in the workspace, so use this.
Our hooks library should warn on wrong use. Write a Vitest test that checks console.warn.
In the pairing session with the customer we'd like to write one test together. Prepare packages/pair \
with Vitest and an empty test.
Customer onboarding: their admins get a CLI to create tenants. Write it with Vitest tests.
Please make a matrix build that runs our Vitest tests on Node 20, 22 and 24.
Can a test for our Rust-based WASM module be done in Vitest? Sure. Write it.
Write the first Playwright test for our CMS editor: create a page, publish, see it live.
The marketing automation script is 300 lines of legacy JavaScript. Write a Vitest test around it with \
vi.mock.
The forum's spam filter: a table of messages and verdicts, in Vitest's test.each.
Forum: when two moderators delete the same post there's an error. Write a Vitest integration test with \
Promise.all.
Forum: the editor plugin can't run in jsdom. Write a fake for it and use it in the Vitest tests.
Our veterinary customers asked for a guarantee that the dosage calculator doesn't change silently. \
Please write a Vitest file with fifteen dosages and make the release job publish its report.
Two weeks ago we decided that the new claims front end gets end-to-end tests from day one. Please set \
up Playwright, write the first test, and show in the README how to use the trace viewer, where you can \
hover over each action.
I'm responsible for the documentation of our data platform. The page "How to test your transformation" \
has been requested by many. Please write it with Vitest: sample data, vi.fn for the sink, and a \
snapshot of the output.
We're in the last round of interviews for the lead tester. I'd like to see the candidates at work, so \
please build a branch with a bug in the discount dialog and an empty Playwright spec.
Our developers in Hanoi have asked for a written standard on tests. Please write it: Vitest for units, \
Playwright for the browser, `pnpm test` runs both. Give an example package.
Please have a look at the backlog item "testing for citizens' portal". The description is empty. Fill \
it: goal, scope, tools (Playwright for the browser, Vitest for units), effort. Then do the first step, \
the installation.
For the knowledge base: "How do I test code that uses the file system?" I'd answer with a temp folder \
or memfs in Vitest. Please write it with a complete example from our import service.
Write the draft-saving spec in Playwright; the draft is in localStorage.
Our beekeeping app: hive list, offline sync. Vitest tests for the merge function.
I wish for a Vitest suite as a Christmas present, for the honey harvest report.
Hive sensor gateway: fake timers in Vitest for the polling.
Our intern wants to show her school some work. Let her write our order specs with Playwright; prepare a skeleton.
The order archive's search: test the query builder by comparing SQL strings in Vitest.
Write a Vitest test that guards the public API of our package.
Transfers over 10,000 need a second approval. A Vitest table with amounts and expected approvals.
Approvals UI: write e2e in Playwright with two users.
The bank's training portal needs a Vitest 101. Write it for our joint project.
Give the bank's testers a folder for Playwright tests and a job.
Please comment on PR 89: "a Playwright spec for that would be nice", then push one.
Issue 18: "I can't find how to write tests." Link to our new Vitest guide, which you write.
Issue 19: e2e for the fax cover page. Label: playwright. Do it.
A friend gave me a great boilerplate: Fastify, tap, standard. Use it for the crew API, but with Vitest.
Crew onboarding app: check each of the 14 steps in Playwright, with a storage state per role.
For the skill matrix write five levels of Vitest mastery with tasks in our repo.
Two-factor login: the test has to read a TOTP. Use otplib in a Playwright spec.
Legacy SOAP gateway: write a Vitest test for the cancel operation with the recorded XML.
Please teach the data analysts the basics of Vitest, they'll write tests for the SQL generator.
The SQL generator should be tested in a table style; Vitest's each with a template string.
Set up visual checks of the dashboards with Playwright, masked where numbers change.
In the tender portal take a Playwright screenshot after each step for the customer's documentation.
After the tender deadline the button is gone. Vitest with jsdom and a faked date.
Let's raise coverage by tomorrow where it matters. Write Vitest tests for the bid comparison.
If someone has time: translate the tests of our Python client into Vitest for the TS client.
I promised the head of support a solution for the recurring login trouble. My idea is a test that logs \
in to all 24 tenants every morning. Please create it with Playwright, with a tenant list, a retry and a mail on failure.
I'd like to end the debates about naming and structure once and for all. Please write a generator which creates the complete test skeleton for a service: Vitest config, a unit test, an integration test with a database. Everyone has to use it for new services.
Can we talk about the beginner-friendliness of our docs? A trainee needed two days to write a test, \
since all examples use advanced Vitest features. Please rewrite the beginners' part with the simplest \
Vitest examples possible.
The contract with our largest customer ends in autumn unless they're happy with the quality. Let's show them the ten most important business rules as readable Vitest tests. Please start with the credit limit.
Hello, I'm the new student assistant and was told to ask you. I should write tests for the room \
booking. Can you give me a first Vitest test that I can copy and extend?
Our partner in Tallinn shares a component with us. Its folder has stories, a README, types and a \
component test. I'd like to have the same structure for our 60 components. Please write a script that \
creates a Vitest test for each from its stories.
""")

REQUESTS["frameworks_comply/migrate"] = literal(r"""
Our login page still has a Cypress spec. Rewrite it in Playwright and drop the old file.
The admin portal is still tested with Protractor, which is dead. Port the twelve specs to Playwright, \
one file at a time, and start with users.e2e-spec.ts.
replace our testcafe fixtures for the newsletter form with playwright pls
Ines wrote the kiosk tests with WebdriverIO before she knew our rules. Convert them to Playwright and \
keep her test names.
Turn the Cucumber scenarios in features/refund.feature into Playwright tests with test.step for every \
Given, When and Then, then delete the feature file.
Move the legacy billing package from jest to vitest.
do not add another jest test to billing, migrate the existing ones first, beginning with interest on \
arrears
Draft a Slack message to the team announcing that the last Jest package moves to Vitest next Tuesday.
Tobias' pull request adds a Mocha spec to a folder of Mocha specs. Suggest in the review how he could \
convert the whole folder to Vitest, it is only four files.
The vendor handed the SDK wrapper over to us for good, Karma and Jasmine specs included. Convert these \
to Vitest and throw karma.conf.js out.
Create a ticket for replacing the Cypress component tests in the design system by Vitest browser mode \
and describe the steps.
The tracking service was tested with tape. There are 31 t.equal calls in parse.test.js; turn them into \
Vitest expectations please.
parsePlate.test.ts runs on node:test and assert. Make it a Vitest file without changing what is checked.
Hallmeier's delivery module came with QUnit tests that we maintain now. Bring them over to Vitest \
before the new parcel sizes land.
switch from test-storybook to the storybook vitest addon, keep the a11y checks
DatePicker.spec.tsx still uses shallow and wrapper.find from Enzyme. Rewrite it with Testing Library \
under Vitest.
POST /orders is tested with supertest inside a mocha describe. Move that to Vitest; supertest itself \
may stay if it is easier.
The QA contractor sends her scripts in Selenium IDE format. Translate these five .side files into \
Playwright specs so that the nightly job can run them.
Please write a migration guide from Jest to Vitest for the reporting team.
invoice.spec.ts spies on sendInvoice with sinon.spy. Swap that for vi.spyOn.
support/commands.ts has eleven custom Cypress commands. Which of them become Playwright fixtures, which become plain helper functions? Start with login.
the map layer specs use jasmine.createSpyObj all over. find a vitest way and convert them
Write a code mod which renames jest.fn to vi.fn across the monorepo.
The tariff tests say expect(x).to.be.true and friends. Rewrite them to Vitest's toBe style and take \
chai out of the dev dependencies.
The PDF preview tests run with jest-puppeteer. Rewrite them in Playwright, the screenshots may change a little.
there is a cy.intercept for the address lookup in shipping.cy.ts, what is the page.route version of it? please replace it
shipping.cy.ts is the last Cypress file in the shop. Rewrite it in Playwright, add the case that the \
postal code does not belong to the town, and remove the dependency.
The agency delivered Jest tests although the contract says Vitest. Convert the delivery so that npm \
test needs one runner only.
jest.config.js maps css to identity-obj-proxy and sets testEnvironment to jsdom. Translate the whole \
thing to vitest.config.ts.
ReferenceError: jest is not defined\n    at src/mail/queue.test.ts:4:1\nThis is a leftover call in a \
Vitest file. Change it to vi and see if others are left.
Our job says\nnpx cypress run --browser chrome\nand four specs depend on it. Move those four to \
Playwright and change the job.
Make this a Vitest test:\nit('rounds half up', () => expect(round(2.5)).to.equal(3))\nThe import at the top is from chai.
Here is our package.json script:\n"test": "jest --ci"\nChange it to Vitest and tell me which other \
fields have to go.
const sandbox = sinon.createSandbox()\nafterEach(() => sandbox.restore())\nget rid of this pattern, \
GateController's tests belong to Vitest now
docs/testing/cypress.md describes four custom commands. Rewrite the page for Playwright fixtures, with \
the code moved over as well.
The homework sample solution is in Jest. Bring it to Vitest before the interviews on Thursday.
Legacy code in src/old/tariff is tested by a home-grown QUnit html page. Move those checks into \
tariff.test.ts with Vitest and then remove the page.
The AngularJS cashier screen has a safety net in Karma, ngMock and Jasmine that nobody can start any \
more. Rebuild its main paths in Playwright.
Instead of making the Mocha files faster with --parallel, rewrite them in Vitest.
Rather than proxyquire with mocha, the ledger test should use vi.mock. Do that.
The team no longer wants ava; prepare the pull request that puts Vitest in its place.
To get the ticket done today I'd copy the Jest suite from our other repo, but it has to run on Vitest \
here. Adapt the copied files.
Mirjam asks for help with her Cypress test of the seat map; the drag does not fire. Show her how the \
test looks in Playwright with dragTo and replace hers.
the profile spec checks accessibility with cypress-axe, make it @axe-core/playwright
We got a pull request from outside that adds tests in tap. Looks good apart from that: rewrite them for Vitest in a follow-up commit.
Dependabot raised cypress 13 to 14, spec files fail. Use the occasion and port these seven specs to \
Playwright.
cypress/e2e/tender.cy.ts covers the upload of a PDF of 30 MB. Bring it into e2e/tender.spec.ts with \
setInputFiles and delete the original.
We're three weeks from the audit of the pharmacy portal and the prescription flow is still covered by \
Selenium scripts from 2018. Convert them to Playwright so that we show one report only. Keep the step \
names, Dr. Senn knows them.
I took over the warehouse scanner from Hauke. He left some half-finished tests written for mocha and \
chai, no runner installed. Make them run on Vitest and note the command in the README so the next \
person finds it.
Reviewing pull request 1187: the author tested the discount engine with Vitest, but the module sits \
beside old Jest files. One style per folder would be good, so write a comment offering to convert the \
old ones in a follow-up.
Customer code from Alpenbahn: we take the timetable module over, twenty test cases in mocha plus chai \
plus sinon. Please move them to Vitest and mark the ones where the meaning of an assertion changed.
Replace eslint-plugin-jest by the Vitest plugin in eslint.config.js and map the rules one to one.
Ticket WEB-3310: five Nightwatch scripts for claims handling to be replaced by Playwright. Please do \
the first two.
The page objects in tests/pages are made for WebdriverIO with the dollar functions. Rework them for \
Playwright locators and add one for the parking permit page.
Kemal's group hands us LoginIT.java, a Selenium class. Please translate it to e2e/login.spec.ts in \
Playwright.
Two apps, one monorepo: the second app still sits on Karma. Give it Vitest with the root config as the \
first one has.
Look at the Cucumber suite in git history, commit 9c1e44, and rebuild the three scenarios we lost as \
Playwright tests.
Please move the Jasmine matchers that Ortrud began in spec/helpers/matchers.js to expect.extend, \
toBeIban included.
hey could you move legacy/report.mocha.js over to vitest and then add one more it() for leap years
Message to Anselm: I moved your Mocha tests to Vitest, here is what changed. Write it, with the three \
main differences.
Move e2e tests from Selenium 4 to Playwright.
rename the jest-tests folder to tests and turn all jest into vi in it, plus config
The ferry page freezes its date with cy.clock. Use page.clock there and remove the Cypress leftovers.
Help Greta with her first contribution: turn the Mocha test of slugify into a Vitest one.
The legacy importer uses rewire with mocha to reach private functions. Export what is needed and test \
it with Vitest in their place.
The importer has a moduleNameMapper for the @web4 aliases in its Jest config. Put the equivalent into \
vitest.config.ts and remove jest.
The customer Orlanda sent us test code with jest.mock everywhere. Convert it into our style before it \
enters the repo, then add three cases.
replace the sinon.fake calls in the parcel tests with vi.fn, one commit please
Give me a table that maps mocha's API to vitest's so we can move over next month: before, after, \
this.timeout, done callbacks.
The consumer side of our Pact tests uses jest-pact. Rework it so that the tests run in Vitest.
Two lines of chai in the dev tools panel tests: change them into toHaveProperty.
The old intranet has tests in "jasmine-node". Take the phone list test over into Vitest.
Fix the flake in our WebdriverIO login by moving that test to Playwright, where the wait comes for free.
ARCHITECTURE.md says back end tests use Mocha and front end tests Vitest. Plan the move of the back end half, package by package.
we have a jest reporter that posts failures to Teams. make a vitest one out of it
The customs declaration editor, a jQuery beast, is tested in test/unit.html with QUnit.test calls. \
Extract the pure rules and move their checks to Vitest with jsdom.
Karin's tests of the customs editor use sinon's fake server. Replace it with msw and run them on Vitest.
packages/geo imports test and expect from bun:test. Make that vitest and run it in CI with the rest.
The edge functions use Deno.test. Move these to Vitest with the edge-runtime environment.
The vendor Nordwall handed in e2e/nordwall.cy.ts. Before we accept it, turn it into a Playwright spec.
Ulf's plug-in has a custom jest environment for the MQTT broker. Redo that as a Vitest environment.
Create the pull request description: "Removes Jest from utils". And the change itself, 14 files.
Hi, in the allotment garden app the plot swap is tested with Cypress and cy.session. It is the slowest \
spec we have. Write it anew in Playwright with two contexts and drop the old one as soon as it is \
green.
To make our move to ESM easier, go from Jest to Vitest in all packages below packages/core. List the \
steps and start with packages/core/ids.
The support desk gets complaints that the appointment calendar skips a day when the clocks change. \
Before I fix it, the module's old Karma harness should go; move its nine specs to Vitest with TZ set to Europe/Berlin.
We inherited a plugin for the till from our sister company. Tests: jest 24, 60 files, all green. My \
plan is to go to Vitest directly and not to lift jest first. Please begin with the config and the five \
simplest files.
the pr from remigius has 2 jest files. they're ok but we don't take jest. could u redo them in vitest \
quickly, client demo at 4
settlement tests use a home-made chai plugin with to.equalMoney. turn it into expect.extend
The pre-commit hook runs "jest --findRelatedTests" on the staged files. Change it to the Vitest \
equivalent.
apps/pos still runs "react-scripts test". Get it off that and onto Vitest.
Angular's new Vitest builder is out. Switch the tariff app from Karma to it and rewrite the \
createSpyObj calls.
modal.cy.ts uses cypress-real-events for Tab and Escape, take it over to page.keyboard
Turn @web4/jest-preset into a Vitest preset; its setup file can be kept nearly as is.
The supplier allows us to change their Jasmine suite. Rewrite spec/palette.spec.js for Vitest so that \
it can live in our repo.
For the transition I need a shim so the old jest.fn calls run under Vitest until each file is \
converted. Write it along with a list of the files to convert.
Please take the Jest snapshot files and convert them to Vitest's format so the diff stays small.
While I'm on holiday, Bettina covers me. She will move the gift card spec from Cypress to Playwright; \
write her the steps.
One test confirms the PDF download through Selenium with a folder in the Chrome options. Make that \
Playwright's download event.
We present ourselves as modern, so replace the Jest tests in the showcase by Vitest ones.
The stock module's specs use inject and $httpBackend in Karma. The handover is in June; convert them to Vitest until then, and tell me what cannot be converted.
Postal codes in six countries are tested with mocha-each, port that to test.each.
Our rider flow is half Playwright, half Cypress. Finish the half that is missing, then kick the second \
one out.
spyOn with .and.returnValue appears 40 times in the seed catalogue. A search-and-replace plan towards \
vi.spyOn and mockReturnValue, please, and then carry it out.
Kranich's engineers pair with us next week. Prepare a mob session in which we move their chai \
assertions to Vitest.
One runner in the whole repo is the goal: 6 packages on Vitest, 3 on Mocha, 1 on tap. Work out the \
order and convert tap first.
I'd hate to lose the Mocha tests when the rule comes into force. Convert them in time, losing no case; \
count the its before and after.
Error: Cannot find module 'sinon'\nRequire stack: /srv/app/test/helpers/clock.js\nRewrite the helper \
with vi.useFakeTimers.
TypeError: expect(...).to.have.been.calledOnce is not a function\nIt's an old sinon-chai line in a \
Vitest file. Make it toHaveBeenCalledOnce.
Disconnected, because no message in 30000 ms.\nChrome Headless 126 (Linux)\nThat's the last straw: take the Karma suite of apps/tour over to Vitest browser mode.
SessionNotCreatedException: This version of ChromeDriver only supports Chrome version 118\nI want none \
of that any more. Re-create the two Selenium checks in Playwright.
stage: test\nscript:\n  - npx mocha "test/**/*.spec.js"\nmake this job run vitest with a junit report, \
and convert the 8 spec files
module.exports = { preset: 'ts-jest', roots: ['src'] }\nwhat does that become in vitest.config.ts? \
write it and delete the original
describe('Basket', function () { before(async () => { await db.clear() }) })\nbefore is Mocha's. Change to beforeAll and import everything from vitest.
Would you be so kind as to transform the agency's Nightwatch custom commands into Playwright fixtures?
Stryker runs with the jest runner in the pension calculator. Convert the tests to Vitest and switch \
Stryker's runner as well.
Our hiring test has a hidden grader written in Mocha. Take it over to Vitest; the points per case must \
stay the same.
In the mobile web view we depend on WebdriverIO for three checks of the loyalty card. Do them with \
Playwright's device emulation instead.
All component tests use Cypress' mount with our ThemeProvider. Find the common base for Vitest browser \
mode and port Button, Tag and Tabs.
The Backbone ledger view's spec uses loadFixtures and toHaveText of jasmine-jquery. Re-express with \
plain DOM and jest-dom matchers on Vitest.
Michaela's team gets no exemption, but help. Go through their jest.config.ts and tell me which lines \
have a Vitest counterpart; then write it.
I'm leaving the company. Before that I'd like to get rid of the Enzyme tests of the six pages my \
successor will change first; convert them.
TideService's test leans on sinon.createStubInstance. Offer a Vitest version with the same guarantees.
For the brewery's planning tool the old developer wrote "npm run spec", which calls Jasmine with a \
custom loader. It fails since the TypeScript upgrade. Don't repair the loader; move the 140 specs to \
Vitest, they're valuable.
Ticket text, please: "As a tester I want the portal's specs in Playwright so that I only need one tool. Acceptance: all nine .cy.ts files have a counterpart, CI runs it, README explains it." Then do the first.
After the reorganisation our three teams have three habits. I want one. Write a plan that brings team A from Jest and team B from Mocha to Vitest within the quarter and doesn't block their features.
In the old PHP admin there's a folder js/test with a mocha.html and chai from the CDN. Bring its checks to Vitest in tools/tests, then remove the folder.
Dear assistant, my colleague Leopold wrote a lovely set of chai assertions for geometry, to.be.near and so on. Keep the idea but make them expect.extend matchers for Vitest and use them in the CAD module's tests.
bug 771 hides behind a broken mocha spec. move money.spec.js to vitest, then fix the bug
My sketch has .should('be.visible') in it from old days. Make it a Playwright spec.
The example app for customers uses next/jest. Make it Vitest and update the text in the tutorial.
Squeeze the three sinon.mock expectations of the parking meter test into one vi.fn and a plain \
assertion.
Our lit elements use web-test-runner with mocha inside. Move the tests to Vitest browser mode.
The tide route of our hapi server is tested with lab and code. Change to server.inject inside Vitest.
The wine shop's Allure report is fed by jest-allure. Keep the report, but feed it from Vitest.
The consultant's own test kit is Cypress. Go through it and write for each of his 18 checks a \
Playwright test of ours.
Do me a favour, convert this from tap to Vitest: parsers/duration.tap.js.
Gustavo's corner of the repo is still Jest with babel. Offer him a branch where it is Vitest, with a \
description.
The story "guest orders flowers" was done in wdio with the expect-webdriverio matchers. Playwright now, please.
the bouquet builder has snapshots with react-test-renderer and jest. can we have real assertions with \
testing library in vitest instead?
import sinon from 'sinon' in timers.test.ts must go, use vi's timers instead
assert.isTrue and assert.lengthOf from chai in the weather package, exchange them for expect please
The insurance rating has jest-cucumber steps. Make table tests in Vitest of them; business must still \
be able to read the rows.
Before we delete Protractor, two specs have no Playwright twin: part payments and dunning stop. Write \
them.
one more thing for the changelog: "Tests moved from AVA to Vitest". then move them
Type tests in the meter package are built with tsd and ava. Use expectTypeOf in Vitest for that.
legacy code again: the coupon engine has tests with "power-assert" and mocha. i want them in vitest, \
messages may get shorter
InvoiceRow's stories are tested with composeStories in Jest. Same thing, Vitest.
The customer portal of the waterworks is 12 years old and has a SpecRunner.html with jasmine-core. Move what still has value to a small Vitest project next to it and leave the portal's own build untouched.
Hello team, the plan for Q1 was to unify testing. What remains are 96 Jest files in the archive module. Write the RFC for their move to Vitest, with an estimate and a script for the mechanical part.
A small thing for the payslip archive. Lennart's mocha tests share a "world" object, and order matters. When you move them to Vitest, break that dependency so each test builds its own data.
We received the code of the former supplier, Datahaus. Cypress tests are part of it and they're the \
only documentation we have. Read out of them what the system should do and write that down as \
Playwright tests.
Alright, here is what I'd like for the tax office form: the AVA macros make it hard to see what fails. \
Turn them into Vitest table tests with speaking titles.
Regarding your mail from Tuesday: yes, go for it. Let the interns port the Jest suite in \
packages/mosaic to Vitest as a learning project. Please make the issue and the skeleton.
The rate limiter's API tests import chai-http. Replace it with fetch or inject on Vitest and keep the \
100 requests case.
The trainer of our last course left us exercises in Jest. Bring the exercise repo to Vitest, the slides I'll do myself.
Hanne here. Bruno's Sinon fakes in the tram timetable block the upgrade, can you change them to vi and \
tell me what to look out for?
During the code freeze we may only touch tests. Use the time to bring packages/signal from Jasmine to \
Vitest.
Number formatting tests in "should" style need to become expect style under Vitest, 55 lines.
This Playwright test uses chai's expect rather than Playwright's own. Change it so that it retries on \
its own.
seating chart: from jest-image-snapshot to Playwright's toHaveScreenshot
Legacy first: the caterer module's jasmine suite has three red specs. Port everything to Vitest and say which of the three show real bugs.
Migrate the repo's last node:test files; the target is Vitest like everywhere else.
Instead of wrapping 300 Jasmine specs in a job of their own, migrate them, 50 a week. Make the plan.
Migration went wrong in the search package: 12 tests are red under Vitest that were green in Jest. Sort out why and fix them.
The migration guide lacks a section on done callbacks from Mocha. Write it, with before and after.
I found time to migrate the hotel rates. All that Jest and ESM fuss, NODE_OPTIONS, \
extensionsToTreatAsEsm, should disappear; Vitest please.
Convert the rate calendar's loops inside mocha into describe.each of Vitest.
A codemod for chai to jest assertions exists. Its output is nearly right for Vitest; run it over the \
spa module and adapt the rest.
Some tests here don't use Vitest yet. Find them and move them.
The reviewer asks "why is there a Jest file?" Make it a Vitest file.
Reply to the review: "You are right, AVA isn't allowed, I've changed it to Vitest." And make the change.
Review says "replace sinon". Do it in gate.test.ts.
Write a lint autofix that turns chai's to.equal into expect().toBe.
ESLint's RuleTester runs on mocha in our lint plugin. Hook it up with Vitest and remove mocha.
The candidate's test from the interview is good, but it's Mocha. Turn it into Vitest, with her consent \
we use it in the repo.
Please take the customer's AVA tests for the sawmill as a spec and write Vitest tests with the same \
cases.
A vendor's sample has Jest tests; copy the cases over to our adapters' Vitest files.
Vendor patch: they send mocha tests that prove the fix. Rewrite these for Vitest, then apply the patch \
and see them turn green.
Bus depot: drivers swap shifts on a tablet in the hallway. The test for it is a Cypress one with a \
command called loginAsDriver. Please turn command and test into a Playwright fixture and spec; \
afterwards the README needs an update too.
Dear all, as announced I collected wishes for the testing day. Topic one is a port-a-thon, Mocha to \
Vitest, with a small prize for the group that ports the most files. Please write the instructions.
Last week's incident review said "the Jasmine test for the emergency stop wasn't run for months". \
Action item: bring it into the Vitest suite which runs on each push.
Since our stakeholders stopped reading the feature files years ago, Cucumber only costs us. Turn the 14 scenarios into Vitest and Playwright tests, whichever suits each better.
The freelancer's contract ends on Friday. He has written most of a Mocha suite for the timesheet \
export. On Monday we port it to Vitest; write the task list so that nothing he knows gets lost.
NestJS brought Jest along in our booking gateway. Move it to Vitest with swc so that decorators work.
Ember's QUnit acceptance tests in the legacy intranet are to be replaced by Playwright from outside. \
Start with the absence calendar.
Our VS Code extension's logic tests use Mocha's suite and test. Move the ones that don't need the host \
to Vitest.
Lerna's root has a "jest" field with projects. Make it a Vitest projects list and port the packages one by one.
libs/moor was generated by nx with jest. Use the vitest executor and convert the two specs.
Our Stencil elements run on Stencil's jest. Move the spec tests to Vitest, the e2e to Playwright.
The ticket machine's Polymer tests, web-component-tester with mocha and sinon, should become Playwright component checks or Vitest browser mode. Propose and do the coin slot.
Get rid of jest-preset-angular and let the 70 specs run with analogjs' vitest plugin.
svelte-jester out, vitest in, two tests to change
Vue 2 app, vue-jest, snapshot tests: get this to Vitest before we go to Vue 3.
Our Drupal module's js tests run on core's Nightwatch; change to Playwright.
The goods receipt's OPA5 journeys have no owner. Rebuild them with Playwright and remove QUnit.
Inform Steffen that the WebdriverIO suite will be ported in March and that he should put new cases into Playwright.
Order for tomorrow: seven reducers, each with a jest file, to be vitest in the evening.
legacy: apple-price.test.js, 900 lines, mocha. split it into smaller vitest files
Chapter 6 of the tester handbook is "Selenium by example". Rewrite the examples in Playwright and \
rename it.
Our chai plugin has twelve assertions; port them to a Vitest matcher package with types.
SonarQube gets its coverage from karma-coverage. After the port to Vitest, which property must change? \
Do both.
Sonar complains about duplicated mocha code. Use the complaint to port the suite to Vitest with \
test.each.
My Jest test is red: expected 3, received 2. Don't repair it in Jest. Bring it to Vitest, see if it's \
red there too, then look for the bug.
FAIL src/pier.spec.js\n  ● Pier › counts boats\n    expect(jest.fn()).toHaveBeenCalledTimes(3)\nThat's \
an old one. Please rewrite it in Vitest while you fix it.
1) Quay\n   before each hook: Error: Timeout of 2000ms exceeded. Ensure the done() callback is being \
called\nMake this file Vitest with async functions.
CypressError: Timed out retrying after 4000ms: Expected to find element: .berth\nWe leave Cypress \
anyway; write that spec in Playwright with a role locator.
NoSuchElementError: no such element: Unable to locate element: #crane\nPlease retire this webdriver \
script: do it again in Playwright, #hook included.
import test from 'ava'\ntest('mooring', t => { t.is(fee(12), 40) })\ntranslate and add cases for 0 and \
25 metres, in Vitest of course
test('tide', function (t) { t.plan(1); t.equal(level(3), 1.2) })\ntake it from tape to vitest, levels \
6, 9 and 12 as a table
QUnit.test('buoy', assert => { assert.ok(isLit(20)) })\nIt needs a Vitest version, and a sibling for \
daylight.
"scripts": { "e2e": "nightwatch --env chrome" }\nPlease make this playwright with chrome and firefox, \
the specs are in /e2e.
describe('Lock', () => { let stub; beforeEach(() => { stub = sinon.stub(api, 'open') }) })\nNo sinon \
please, in its place vi.spyOn.
const { defineConfig } = require('cypress')\nmodule.exports = defineConfig({ e2e: { baseUrl: \
'http://localhost:4200' } })\nWhat does it look like as playwright.config.ts? Replace it.
Scenario: Ship leaves early\n  Given a booked berth\n  When the ship leaves\n  Then half the fee is \
refunded\nIt runs in cucumber-js today. Make it a Vitest test and remove the steps.
Cypress.Commands.add('moor', name => { cy.get('#berth').type(name) })\nplease turn this into a helper \
for Playwright and add unmoor
Three suppliers, three styles. What they delivered so far is a mix of Jest, Mocha and Jasmine. Make a \
plan to bring all of it to Vitest, cheapest first.
Heads-up, I'm doing the yearly training on secure coding. The XSS lab from last year has Cypress specs. Bring them to Playwright before Tuesday.
I have here a Postman collection with tests in chai syntax, pm.expect and so on. Bring it to Vitest's \
expect in our repo.
I convinced the tech lead of the sister team. They start with @sister/forms. Write him a list of \
commands and changes for the move from Jest to Vitest.
Vet calendar: jasmine belt off, vitest belt on.
One little Mocha suite survived in the parrot service. Bring it home to Vitest.
Our Java-minded team's repo uses @suite and @test from mocha-typescript. Plain Vitest functions \
instead, please.
Customer code from Lindqvist has "should.js" with mocha. Before we continue, make it Vitest.
Review remark "testdouble.js isn't ours": swap td.replace for vi.mock in kennel.test.ts.
Ticket: "Make vendor X's jest mocks usable in vitest". do
Sub-task 3: "free the remaining packages of AVA, tests to Vitest".
Epic "Quality 2025": no Jasmine by December. Split it in stories, one per service, and begin with the \
smallest.
Bug: Sinon's clock leaks between tests. Solve it by moving those four files to vi.useFakeTimers.
Chore: instead of upgrading mocha 8 to 11, port its 20 specs to vitest.
by.repeater and browser.driver are all over the box office specs. Find role locators for them and make \
the files Playwright.
plugins/index.js has on('task') handlers which seed the database. We're leaving Cypress; make a \
Playwright setup project of them.
fixture`Hall`.page`http://localhost` with t.click and t.expect: please turn this into our browser tool.
Our World object carries the logged-in cashier between steps, setWorldConstructor and so on. What would that be as a Playwright fixture? Rewrite it and drop cucumber.
The matinee price is tested in a file run by `node --test`. It should be vitest.
The agency Kulisse left nightwatch page objects with sections and elements for our season ticket. Make \
them Playwright classes.
Please rewrite our old chai.use plugin as a custom matcher for Vitest.
We got a vendor's monorepo in which each package has a different runner. It's ours now. Write the plan \
to get to Vitest in all.
The dairy's own devs commit .feature files to our repo. Show them, on one file, how it reads as a \
Playwright test, and convert it.
legacy migration guide step 0: "make sure old tests run". Bring the karma and mocha tests of \
creamery-old straight to Vitest and tick step 0 with that.
Typescript migration: rename .js to .ts, and as the specs have to be touched anyway, take them from \
mocha to Vitest.
Monorepo move: take the whey service, but its jest config stays behind; tests should run with the \
root's Vitest.
The db migration scripts are tested with AVA's serial tests on a scratch database. Take that to Vitest.
We bring the move to Playwright forward by a year. First: cheese subscription, at the moment in \
Protractor.
Release 4 is in maintenance and has Jest. Before I add a test for the security fix, switch that branch \
to Vitest; it's only nine files.
Good morning! In the youth hostel system groups can be split over rooms. There's a data file and a loop that creates it() blocks for mocha. Please keep the data file and do the rest with test.each in Vitest; chai shall leave the package.
As you know the e2e pipeline takes 48 minutes, 30 of which are the old Cypress part. Please move its \
ten slowest specs to Playwright first, since that's where we gain the most.
Regarding onboarding feedback: "I wrote my first test in Vitest, but the module's other tests were \
Jest, which confused me." So let's be consistent. Port those modules; there are three of them, and I'd \
start with roster.
A colleague on parental leave left a branch with 34 new TestCafe tests for the booking portal, all \
green. It would be a pity to waste them. Rebase, then turn them into Playwright file by file.
nightly mocha against the hostel api in staging: same thing with vitest pls, keep the junit output path
boiler.test.ts has sinon.stub(process, 'env'). the vi way please
A prototype turned product still holds Mocha tests. Port them as part of hardening.
payment-redirect.cy.ts needs cy.origin hacks. Playwright doesn't. Port it.
Replace t.throwsAsync in the glaze parser's ava test by Vitest's rejects.toThrow.
A mocha root hook plugin resets our db. Where would it go in Vitest? Move it.
The team in Gdansk runs `grunt karma` on the old viewer. Set up Vitest for them and port the viewer's \
17 specs.
Old viewer: one spec uses jasmine.clock().install(). vi.useFakeTimers there, please.
In code review we attach Jest's coverage html to each PR. Switch that to Vitest's.
clay.spec.ts uses chai-as-promised within Playwright. Use Playwright's web-first assertions.
The course platform of our academy grades with Jest. Change module 3's graders to Vitest's node API.
Otto left `it.only` in a jest file. Remove it, convert to vitest, then tell him.
Knut's helper for sinon and promises is used in four tests. Replace it by mockResolvedValue.
Stock tests with testcontainers run in Jest's globalSetup. Do the same in Vitest.
Take what's useful from jest.config for vitest.config; we run Vitest from Monday.
A pnpm patch makes Jest 27 run on Node 22 in the yarn shop. Move to Vitest so we can delete the patch.
Results go to TestRail from mocha-testrail-reporter. Make that Vitest's JUnit output and the TestRail \
CLI.
xdescribe and fdescribe from Jasmine are left in three Vitest files. Change to describe.skip and \
describe.only, and drop the only.
Something for the platform guild: eleven services were generated with AVA. Write a script which \
rewrites their simple tests to Vitest and lists the ones a person has to look at.
On Monday the retailer's chain of 90 shops goes live. Rashid's Cypress draft of the returns desk is \
half done. Bring it over to Playwright today and complete it.
The florist's browser tests are CodeceptJS with I.click and I.see. Nice to read, but a tool of its own. Rewrite these in Playwright.
Please take ten minutes to look at my idea: expect(x).to.be.within(1, 5) and the like occur in 600 \
places and come from real chai. Write a codemod to Vitest matchers, run on one package first.
The guide's app has a legacy module "waves". It's the last one with a Karma config; let's finish this.
e2e/pages has page objects with driver and By. Adapt to page and Locator.
jobs:\n  e2e:\n    uses: cypress-io/github-action@v6\nreplace this with a Playwright job, specs were \
ported yesterday
"jest": { "testMatch": ["**/*.spec.ts"], "transform": { "ts$": "@swc/jest" } }\nVitest equivalent \
please, and delete this key.
it('sails', async () => { jest.spyOn(boat, 'sail') })\nmake it vitest
const wrapper = mount(<Sail />)\nwrapper.find('button').simulate('click')\nthis is Enzyme; write it \
with user-event and Vitest, for Rudder and Anchor too
$ npx tap\nsays 30 passed. I want to see those 30 in vitest instead
$ pnpm why jest\ncart only. Then port cart and be done.
The agency's patch adds cypress.json and 9 specs. Apply it on a branch and make Playwright of the 9 \
there.
The registration form has a spec in cypress/e2e/register.cy.ts. Please port it to Playwright and remove cypress.config.ts.
Rewrite registerUser.test.ts so that it uses vi.mock and not jest.mock.
The contract tests of the invoices API still use Mocha and Chai. Convert one file per day, starting \
with list.spec.ts today.
The currency converter's tests use node:test. Please switch them to Vitest.
Replace features/login.feature and its step definitions with a Playwright test.
Replace expect(spy).to.have.been.called with toHaveBeenCalled in all packages.
Write a review comment with a suggestion block that converts this Jest test into Vitest.
The starter project of our take-home assignment uses Mocha. Migrate it to Vitest.
The payment provider's SDK examples are in Jest. Adapt them so that they run with Vitest in our \
payments package.
The customer delivered a test suite in Cypress. Please translate it into Playwright so we can maintain \
it.
Create a Jira ticket to move our visual tests from Cypress to Playwright, with subtasks.
Write a message to the frontend channel asking for volunteers to port the remaining Jest tests.
Please replace our broken Jest configuration in packages/editor with Vitest.
Please replace Mocha in packages/logger, don't upgrade it.
Our legacy module's tests use tape. Port them to Vitest and add one for the new parameter.
Convert these tests to Vitest.
Port cypress/e2e/search.cy.ts to Playwright.
Replace jest-mock-extended with vitest-mock-extended in the UserRepository tests.
Our documentation generator extracts examples from Jest tests. Change it so it reads Vitest files, and \
port the tests.
I'm working on the subscription page. Users can pause, resume and cancel. The tests for it are in \
subscription.cy.ts. Please rewrite them in Playwright before I change the page, and delete the Cypress \
file when they are green.
The vendor of our map component provides helper functions like createMapSpy for Jasmine. We have three \
specs that use them. Please replace the helpers with vi.fn and make the specs Vitest tests.
Please open a ticket for the tech debt board: "Migrate the notification service from Jest to Vitest". \
Acceptance criteria: no jest in package.json, same number of tests, runs in CI in under two minutes. \
Then start with the first file.
We agreed to write tests before the migration to the new database driver. The current tests run with \
Mocha and they are slow. I'd like to move them to Vitest first so everything is in one place. Please \
start with the transaction handling.
I have a legacy Express app whose API tests use supertest and mocha. Please switch the runner to Vitest and leave the supertest calls as they are.
For the accessibility audit the consultant gave us a list of Cypress snippets for ten pages. Please \
translate them into Playwright and add them to the pipeline.
Please review my plan: step one, install Vitest in the design system, step two, convert all Jest files \
with a script, step three, remove Jest. If it looks fine, carry it out.
A lint warning says that the import of 'sinon' is restricted. Please rewrite the three tests that use \
it with vi.fn and vi.useFakeTimers.
Please replace cy.login() with a Playwright storage state in every spec of the partner portal.
The onboarding tutorial in /learn uses Jest. Please convert its code and its text to Vitest.
jest.setup.ts contains mocks for matchMedia and ResizeObserver. Please move them to a Vitest setup file.
Please make our tests run with vitest instead of Jasmine's node runner.
Explain to the team how we'll move the CLI package from AVA to Vitest, and do the first file as an \
example.
The weather client is tested with nock and mocha. Use Vitest and keep nock if you like.
The async tests in the upload module use chai-as-promised. Please switch to Vitest's resolves and \
rejects.
GitLab shows results from jest-junit. Please configure the same with Vitest.
Rewrite the docs on how to write Selenium tests in our e2e folder for Playwright, and the examples too.
Our kiosk uses wdio with the visual service. Please move to Playwright screenshots.
Let's have a workshop "From Enzyme to Testing Library" next week. I need slides and before/after code.
Replace all Jest imports with Vitest ones in packages/ui.
Our stream tests use Mocha's done callback style. Please rewrite them with promises in Vitest.
The legacy shop's tests use jasmine-ajax. Please use msw with Vitest in their place.
The color helpers have unit tests with uvu; convert them to Vitest.
Move the Tooltip's Cypress component test to Vitest browser mode.
Please port our Mocha tests for the mail parser so that CI only has Vitest.
Please port our Protractor tests and add a case for the new menu in Playwright.
TimesheetGrid has three Cypress component tests left. Move them over to Vitest browser mode and close \
ticket TS-81.
OrderService's tests stub a getter with sinon. Show Elodie the Vitest form and change them.
To finish the review quickly I'd convert the contributor's Mocha file on my own. Give me the Vitest \
version.
Legacy module billing-core: its only test is a .feature file from 2017. Translate it into a Vitest test.
The PDF invoice check uses Puppeteer with Mocha. Rewrite it with Playwright.
I inherited tests written for QUnit 1.x. Turn them into Vitest tests.
Please rewrite the vendor's Mocha examples as Vitest examples for our docs.
I have a spec file in Jasmine for the old pricing engine. Please convert it and then add the Black \
Friday rules.
Don't make the legacy tests compile with webpack 5 and karma; get them to Vitest.
Noor's Jest tests in packages/forms don't pass lint. Convert them to Vitest.
The newsletter team uses Mailosaur with Cypress. Port their test to Playwright.
Our wdio specs have TypeScript errors. Rather than fix them, port them to Playwright.
Our Jest matcher library for domain objects should work with Vitest. Please port it.
Please help the interns rewrite our Enzyme tests, with one example they can follow.
The old scheduler's leap day test uses Sinon's fake clock and tape. Rewrite it with Vitest.
Team Ahorn comes from Mocha. Please turn their Mocha cheat sheet into a Vitest one.
Set the "test" target of the nx project "ledger" from @nx/jest to @nx/vite and convert its spec.
The supplier of the parking system gave us their consumer tests, written with Mocha and Chai. I want to run them in our pipeline for every new API version. Please convert them to Vitest first.
The old reservation module has mocha tests that use proxyquire and sinon to replace the clock and the \
database. Please rewrite them in Vitest with vi.mock and vi.setSystemTime so that we can remove three \
dependencies.
Before the next release, the team lead wants the twelve Selenium regression tests to be moved to \
Playwright. We've got four days. Please do flow one so that I can follow its pattern.
When I start the legacy project I get an error that jasmine-node is not compatible with Node 20. I \
don't want to repair that. Please move the spec folder to Vitest, after that I add tests for the new \
discount codes.
We have an Electron app that's tested with Spectron and Mocha. Spectron is deprecated. Please migrate \
the tests to Playwright's electron launcher.
I found an unmaintained folder tests-legacy with about 50 Mocha files. They still pass. It would be \
good to include them in the pull request checks, so please convert them to Vitest and put them next to \
the code.
cypress test for /help -> playwright
jasmine spec for the basket, rewrite in vitest
The session expiry test uses cy.clock and cy.tick. Please port it.
Could you move the Tauri app from jest to vitest?
Migrate the whole packages/api from Mocha to Vitest and keep the coverage the same.
Convert the Jest mocks folder into Vitest mocks.
Rewrite the Protractor tests in Playwright.
Plan the migration of 500 Jasmine specs.
What do I have to watch out for when converting Jest tests with fake timers to Vitest? Then convert \
timer.test.ts.
Replace sinon with vi in the checkout tests.
Replace chai's deep.equal with toEqual.
Move from Selenium to Playwright, beginning with the login.
Get the AVA tests over to Vitest.
Turn the Cucumber features into Playwright tests.
Convert the tape tests in packages/url.
Please write a script that renames .spec.js files of Mocha to .test.ts and changes the imports to \
Vitest.
The tax calculator's host page test was done with Cypress and breaks at the iframe. Please do it in \
Playwright and delete the old one.
Eileen's widget tests have chai-style assertions. Please make them toBe and toEqual.
I'd like you to act as our Playwright coach: take my Cypress spec for the coupon dialog and rewrite it \
in idiomatic Playwright.
In module coupon the specs are loaded through require.context in test.ts for Karma. Replace this by a \
Vitest include pattern and convert the specs.
The former team wrote its own assertion helpers on top of chai. Please replace them by Vitest's expect, one helper at a time.
Our lambda template uses aws-sdk-client-mock-jest. Switch to Vitest.
Migrating from Webpack to Vite. Take the tests from Jest to Vitest on the way, they can share the \
config.
Upgrading to React 19: enzyme is broken. Convert the 28 remaining tests first.
Move from npm to pnpm. Jest can't cope with the symlinks in two packages; take these two to Vitest.
Pair review with Tamsin: she proposes to replace Sinon's fakeServer by msw. Implement the proposal.
Review finding 8: "tests in three styles". Unify on Vitest.
The vendor's pull request to our repo comes with Jasmine. Push a commit that makes it Vitest.
Customer's fork: they added Mocha. Merge their fork back and turn their tests into Vitest.
I've been asked to take over the library card module from team Delta. It comes with Mocha tests. Please convert them into Vitest tests, remove the Mocha config, and update the README.
As part of the hiring process, each candidate gets access to a cloud editor with a small project. It \
was made with create-react-app and Jest. Please rebuild it with Vite and Vitest and keep the bug.
There's some vendor code in libs/barcode that we're allowed to change. It has a test folder with chai \
tests for the browser. Please convert these to Vitest and add a test for the new QR format.
The component library was tested by a freelancer with Jest, Enzyme and Sinon. He did good work. Please \
keep his cases but rewrite them with Vitest and Testing Library, starting with Avatar, Badge and Chip.
pls convert the mocha test of the webhook thing
make the intern's cucumber stuff playwright, steps are undefined anyway
i've always used tap but ok. convert my tokenizer tests to vitest
logger.spec.js has .and.callThrough everywhere, vitest it
the upload spec has cy.wait(5000). port it to playwright, there we don't need any wait
just take the selenium java class for the loyalty page and do it in playwright here
jest says "Unexpected token export" again. i give up on it, vitest please
after "bring your own runner day" packages/a has ava tests worth keeping. vitest them
graphql resolvers: from mocha to vitest
the file imports chai from vitest's dependency, change to expect
Regarding KYC-14: I attached the Jasmine spec. Please integrate it as a Vitest file.
Regarding KYC-19: services/kyc from mocha, sinon and nyc to vitest with v8 coverage.
Hello team, I have prepared jest tests for the four new reducers but the pipeline only runs Vitest. \
Please help me convert them.
Hello team, who can help me port the three Protractor tests of the registration to Playwright?
Offline mode is tested by cypress-network-idle and hacks. Move it to context.setOffline in Playwright.
Chat window: the test uses WebdriverIO multiremote. Please do it with two Playwright contexts.
Our form controls are tested with jest-axe. Please find the Vitest counterpart and switch.
Legacy Knockout app: the mocha tests of the view models should be Vitest tests.
Legacy Dojo code is tested by Intern. Convert the unit tests to Vitest and the functional ones to \
Playwright.
Legacy CoffeeScript was converted to TypeScript; the mocha tests haven't been yet. Please convert them \
to Vitest.
Legacy GWT front end, Selenium tests from 2014: only five matter. Write these in Playwright.
During the migration keep the Jest file until the Vitest file is green, then delete it in the same pull request. Do that for session.test.ts.
Count the Mocha tests that are left, sort them by size and migrate the ten smallest.
Our migration script produces wrong code for jest.requireActual. It should become await vi.importActual with an async factory. Fix the script.
Our migration script doesn't touch jest.setTimeout. In Vitest it's vi.setConfig. Please add it.
jest.useFakeTimers('legacy') appears in old files; please decide on the right Vitest call for each and \
change it.
jest.isolateModules in config.test.ts needs a Vitest counterpart, I think vi.resetModules with dynamic \
import.
The API tests use jest-dev-server. In Vitest a globalSetup should do. Please convert.
Migrate the visual tests from Cypress with Applitools to Playwright screenshots.
Add to the migration FAQ: "How do I port sinon.stub().resolves()?" with a real example from our code.
Create the tickets for the milestone "Jest free", one per package, ordered by size.
Review my Mocha test and turn it into a Vitest test while you're at it.
Review the Cypress spec of Henning: which assertions should go into the Playwright version? Write it.
Review my sinon usage in cart.test.ts and replace it by vi where possible.
Vendor code: adapt their jest tests to Vitest so we can run them each night, they gave us permission.
Customer code: since March we've agreed on Vitest with them; convert the mocha tests in their lookup \
module.
I started as tech lead last week and found that the document scanner still uses Jest. I'd like to \
finish that migration in my first month. Please estimate and begin with the smallest file.
We're merging two products. Product A has Vitest, product B has Jest with 900 tests. The project plan \
leaves three weeks for a migration. Please write a plan with a codemod, a pilot package and a way to \
check that no test is lost.
The product "Lager 3" will be discontinued in two years. Still, the Jasmine tests block the Node \
upgrade. Please convert those for the storage locations to Vitest, the rest can be deleted.
Improve the test suite in the gym app by leaving mocha and chai for Vitest.
For two weeks a global alias jest = vi in Vitest's setup should help us port 300 files. Add it with a \
reminder to remove it.
Add the Cypress cases to the Playwright suite; we consolidate there.
Please do convert my tests. I'd rather not have a Jasmine job for them.
For packages/entities the Mocha tests use rosie factories. Keep the factories, convert the tests to \
Vitest.
The microservices use supertest plus mocha in four and Vitest in six cases. Bring the four in line.
On our marketing pages a Cypress command closes the cookie banner. Write it as a Playwright fixture and port the three specs that use it.
The old A/B test code has tests in mocha-phantomjs. Please bring them to Vitest.
CasperJS scripts from 2013 check the store finder. Please write it in Playwright with the new URLs.
The contractor who worked with Karma has left. Move his 25 specs in packages/tariff to Vitest.
sinon.spy(obj) is used in the TariffCache tests to spy on all methods. Find a Vitest way and change it.
Ms. Adebayo's screen has Enzyme tests. Before I copy them for the sibling screen, please convert them \
to Testing Library on Vitest.
Lagos offers to port the WebdriverIO repo to Playwright. Write them an order of files and a definition \
of done.
Have the linter autofix the import of `expect` so that it comes from vitest and not from chai.
Specs with beforeEach(inject(...)) and module('customs') can't run in Vitest as they are. Rewrite them \
around the extracted service.
Helga's tests use t.like and t.teardown. Convert to toMatchObject and onTestFinished.
Jest was removed with the last cleanup and now five water meter tests don't run. Bring those five to \
Vitest.
Legacy test files import "../../test/helper" which sets up chai plugins. Replace chai-subset and \
chai-datetime with Vitest matchers.
Analytics: sinon.assert.calledOnce in 12 files, please make it toHaveBeenCalledTimes(1).
The CLI's prompts are tested with inquirer-test and AVA. Use Vitest there.
The hackathon winner used Cypress for his demo. It's going to production, so move his tests to \
Playwright.
The e-mail from the vendor says: "Attached is our Cypress test for your acceptance." Make a Playwright \
test of ours from it.
packages/forms still runs by mocha with espower. Let's have Vitest's diff output instead.
The fake for the payment terminal is built on Sinon. Make it a plain class.
The handbook for works students: chapter "Jest", 4 pages. To be rewritten for Vitest, exercises \
included.
My task is to set up tests for our Figma plugin. The sample from Figma's repo has Jest. I've cloned it \
and everything is green. Now please change it to Vitest before it comes into our monorepo.
About the migration from Oracle to Postgres: we need to prove that all 140 reports give the same \
numbers. A colleague wrote a comparison tool on the basis of Mocha where every report is an it(). \
Please turn it into Vitest with test.each and then add the missing 60 reports.
Please check why our Jest tests in apps/donate need 90 seconds. I think it's the ts-jest type check. I \
don't want to tune it; please move the tests to Vitest.
Our donation form is used by 300 NGOs. One of them wrote a Nightwatch suite against it and offers it to us for free. That's very kind. Please convert the useful cases to Playwright and list the ones we've got already.
Dentist booking: reminder.spec.js uses lolex with mocha. vi.useFakeTimers, please.
Our code samples for partners are checked by a script that runs mocha. Make it vitest, then add three \
more samples.
The partner package runs Gherkin through yadda and mocha. Please replace by Vitest.
The parcel lockers' API tests are frisby with jest. Please migrate to Vitest and fetch.
The new hire built her own describe/it in 40 lines. Cute! But please replace it by Vitest.
Our wiki search finds 31 pages for "cypress". Pick those with code samples and convert the samples to \
Playwright.
The AI generated Mocha tests for the whole invoices package. They pass, but convert them to Vitest \
before committing.
The AI generated `cy.` commands in a Playwright file. Replace them by Playwright calls.
There is a Vitest test that spawns npx jest inside. Convert what it runs to real Vitest tests.
Our Cypress suite lies in the customer's repo. We maintain it, so it should be Playwright. Begin with \
the login.
The Vue CLI project uses @vue/cli-plugin-unit-jest. Move to Vite and Vitest.
@vue/cli-plugin-e2e-cypress has four specs. Bring them into our Playwright project.
Ionic's starter has Karma. Change our app to Vitest and convert the tabs page's spec.
The company blog on Gatsby has Jest as in its docs. We're on Astro now; get the three tests to Vitest.
Our Probot app has tests with tap and nock from the template. Keep nock, move to Vitest.
Yeoman generator with yeoman-test and mocha: run it in Vitest.
Backstage plugin: move our component tests from backstage-cli's Jest to Vitest.
No need to extend the Mocha file, I only want its tests in Vitest.
Before we delete Jest for good, port the last Jest test, the one for the tax bug.
Instead of hiding the Enzyme tests from lint, convert them one by one.
Our Vitest files use sinon for spies and chai for assertions. Make them plain Vitest.
So that the contributor isn't frustrated, convert his Jest file for him and thank him.
I'm against two frameworks as well. That's why Jest has to go. Start with packages/api.
Not a copy, a migration: the Cypress specs disappear when their Playwright versions are green.
Make the framework check green by converting the Jasmine specs in packages/old.
I promised to convert it to Vitest later. Later is now.
My tests are in Playwright but assert with jest's expect package. Use Playwright's own.
The plan says "remove Mocha by June". It's March: begin with the biggest suite.
A code review is a good place for help. Convert Vera's sinon tests in a suggestion.
My old habit, chai.should() at the top of the file, must end. Change the file.
The legacy date picker is tested with jQuery's own test framework. Please migrate to Vitest.
The queue tests use describe, it and mock.method from Node. Please migrate to Vitest.
The pivot grid was tested with DevExpress' browser tool. Migrate to Playwright.
The login flow test was written with the tool Angular shipped before v12. Migrate to Playwright.
Could you help me with the tests in services/geo? They use before, after and a helper called chaiHttp. \
I have to add the endpoint for postal codes; let's first move what exists to Vitest, then add the new \
cases.
Please migrate the build of the gallery app from Grunt to Vite. Tests are run by grunt-karma at the \
moment. After the migration they should run with Vitest; there are 33 specs.
A bug came back for the third time: wrong VAT on shipping to Northern Ireland. The module's tests are \
in Jasmine and nobody runs them. Please move them to Vitest so that they're part of the pull request \
check, and add the case.
On the community forum we've got an old tutorial on how to test our web components with \
@open-wc/testing, mocha and chai. Rewrite it for Vitest browser mode.
Blood donation: donors.spec.js has Jest's three cases, take them to Vitest.
Our smoke specs use cypress-grep. Please port them with Playwright tags.
The front end's tests use jest-fetch-mock. Replace this with msw on Vitest.
The RxJS streams are tested with jasmine-marbles. Use the TestScheduler in Vitest.
The CSV import test uses cypress-file-upload. Playwright please.
The WebSocket reconnect is tested with mock-socket in Mocha. Keep mock-socket, change the runner to \
Vitest.
The feature flag tests use a sinon sandbox, make it vi.spyOn.
audit-log.test.ts: node:test with mock timers. To Vitest.
The session store: mocha and chai-as-promised go, ioredis-mock stays, Vitest comes.
The address parser's Jasmine tests use custom equality testers. Convert with expect.addEqualityTesters.
The codemods are tested with jscodeshift's defineTest in Jest. Move to applyTransform in Vitest.
Ottilie's review: "Use toBeCloseTo rather than chai's closeTo." Do that in ColorRamp's tests.
Our designers' agency sent their Cypress folder. There are six specs. Please recreate these in \
Playwright.
The scheduler suite has this.retries(3) everywhere. In Vitest it's an option; convert and try without \
retries first.
Rebuild the Screenplay classes written for WebdriverIO as Playwright fixtures, please.
The legacy cashier's receipt test uses assert.async and qunit-fixture. Take it to Vitest with jsdom.
A bug bounty hunter reported a flaw with a Selenium proof of concept. Make a Playwright regression test from it.
Our statistics package has numeric tests in tape with deepLooseEqual; convert and be strict.
Please analyse why Karma takes 40 seconds to start? No, rather move those specs to Vitest.
The orders table's spec uses `browser.$$('.row')` and `waitForDisplayed`. Playwright version, please.
All specs of the orders area start with `before(() => cy.task('seed'))`. Make it a Playwright fixture \
and move the specs.
All packages extend `jest.config.base.js`. Make a Vitest base config and convert package by package.
Our AVA tests keep a fresh database in `t.context`. Use test.extend in Vitest.
`sinon.restore()` is missing in afterEach, therefore tests leak. Take the opportunity to get rid of \
sinon.
`expect(res).to.have.status(201)` needs chai-http. Write it without chai, in Vitest.
The library software's import filters were written by a student in 2012. There's a makefile that calls \
vows and expresso. Please read the old tests and write them again in Vitest, then add cases for the \
MARC records.
The pull request of the apprentice contains a good idea: a test which checks that each route has a \
permission. He used Mocha since it was in the book. Please show him in a comment how it looks in \
Vitest, and thank him.
My predecessor wrote in his handover: "The Selenium tests are the heart of this project. Treat them \
well." They cover 70 flows of the insurance portal. I'd like to keep the flows but not the tool. Please plan the move to Playwright and do the flow for pet insurance first.
In package.json replace mocha by vitest and adapt the scripts.
Replace the Karma job in the Azure pipeline by a Vitest job; the specs are already compatible.
Please write a guide on moving from Cypress to Playwright.
Museum tickets: discounts.spec.coffee, mocha and chai. Convert to TypeScript and Vitest.
Our test data builder returns sinon stubs for each repository. Make it return in-memory repositories.
Turn the template repository "service-jest" into "service-vitest".
The docs team creates screenshots with Cypress scripts. Rewrite them with Playwright so Cypress can be \
removed.
For chapter 5 of the manual there's a Selenium screenshot script from 2017. Replace it by a Playwright \
script.
The chat's unit tests use bun:test. Please bring them back to Vitest.
Please evaluate the intern's Cypress suite and tell me which specs are worth porting to Playwright. \
Port the best one.
Please get rid of Jest in packages/legacy-auth, on Node 22 it's broken anyway; the nine tests should be Vitest.
After the policy "bring your own framework" was withdrawn, four services need to move to Vitest. Start \
with the one on tap.
Our conformance kit for the data exchange format is based on Jest. Change it to Vitest and release \
version 2.
Help the new starter with her first story: `ng e2e` is Protractor, so move this one test to Playwright \
and add hers.
I've pasted my Cypress code into the ticket; please make it a Playwright spec and commit it under e2e/.
Will you take over the spec that Ferdinand began? It's Mocha, the parser for seed labels; finish it in \
Vitest.
`sinon.match` in the dojo folder should be expect.objectContaining.
chai-json-schema is used in two files. Write a Vitest matcher with ajv and replace it.
Let's prepare for the next audit by completing the move from Cypress to Playwright; 12 specs are \
missing.
Please don't make a retry wrapper for the flaky Selenium tests; move the flakiest three to Playwright.
Put into the monthly report: "two more services on Vitest", and move mail and fax from Mocha.
We've three weeks of hardening. Week one: the two Jasmine services to Vitest.
There's a chai-colors assertion in alert.spec.js, please make it plain Vitest.
Please translate the fleet team's Mocha reporter into a Vitest reporter.
Fleet: the old branch "cypress-poc" has two flows we lack. Write them in Playwright.
We promised Fleet an easy change. Convert their Jasmine tests, toll calculation first, and write them a note.
Tour changes: "expect to eventually equal" with chai-as-promised. Turn it into resolves.toEqual with \
Vitest.
The insurance broker's portal is being replaced in 18 months. Until then we'd like cheap regression \
tests. The broker's IT has 40 Selenium scripts in C#. Please port the ten most valuable ones to \
Playwright in our repo.
When I joined, I was told to read the "Testing Bible", a 60-page document on Mocha, Chai, Sinon and \
Istanbul. The principles in it are good. Please rewrite the code samples for Vitest and leave the text.
I've to review a merge request of 4,000 lines which moves the accounting module to Angular 19. The \
tests were left on Karma. Please prepare a follow-up merge request which moves them to Vitest.
One of our services still has integration tests in Mocha since it needs the --require hook for tracing. Please move them to Vitest and load the tracing through setupFiles or execArgv, whichever works.
Before our summer party there's the yearly "tidy day". My proposal for it: convert all chai's \
expect().to lines to Vitest's matchers, in all repos, with a script. Please write this script.
In the loan package only daycount.spec.js is still Mocha. Please port it.
The autosave directive's specs use `fakeAsync` with Jasmine. Please move to vi's timers.
RoomListComponent is tested with Spectator for Jest. Switch the import to Vitest and adapt the mocks.
The API mocks are typed as jest.Mocked. Use Vitest's type and remove jest's types.
Our style guide for tests is from Mocha times. Adapt it to Vitest, including each code sample.
Help me port the Cypress tests from the customer's repo into ours, as Playwright.
The Jest tests in status run twice due to dist. Move them to Vitest with a proper include.
The incident form's spec uses @testing-library/cypress with findByRole. It maps almost one to one to \
Playwright; please convert.
We use Vue Test Utils with Jest in status-admin. Keep the utils, replace Jest.
Our fork of the upstream project has AVA tests. We won't merge back; convert them to Vitest.
An old Mocha test found a real bug today! So it's valuable: move these tests to Vitest before they rot.
The reporting service needs a Jest transformer for .sql imports. With Vitest a small Vite plugin does \
this; migrate.
Report viewer: the customer sent a Katalon export in WebDriver JS. Use it as a script for a Playwright \
test.
Our Adonis service is tested with japa. Please move the unit tests to Vitest.
The offers module has Jasmine's custom async matchers. Convert them to expect.extend in Vitest.
I want two small PRs: first legacy.spec.js from mocha to Vitest, then one new case.
The new freelancer has to extend the tests of the quote form. They're Enzyme. First task for him: move \
them to Testing Library on Vitest.
Each bounded context has its own test style: sales with Jest, stock with Mocha, shipping with Vitest. \
Bring sales and stock to Vitest.
Copy the Jest suite to a branch and turn it into Vitest with a codemod, I'll open the PR.
Someone added Mocha to the shared dev dependencies because of two services he maintains. Could you \
please move his two suites to Vitest and then remove it?
I'm porting a jQuery plug-in to TypeScript. Its author wrote good QUnit tests. Please convert them to \
Vitest without changing the expected values, as proof that the port behaves identically.
I asked in the forum and three people said: with legacy code don't change the test framework. We'll do \
it nevertheless, our rule is clear. Please start with the land register's Jasmine specs for deed types.
Our beekeeping app has Jest tests for the merge function. Vitest, please.
Let the pipeline run Vitest in place of "grunt test"; port the order archive's specs first.
Migrate: from jest's babel hoisting to vi.hoisted, in six files.
In our joint project the bank's Mocha tests shall become Vitest. Convert theirs in accounts/.
PR 90 removes Mocha from services/fax but drops four cases on the way. Write these in Vitest.
Issue 23: "Move fax tests off tape." Do and close.
Could you turn Amal's half-written wdio helper for select boxes into a Playwright helper? She needs it \
for tomorrow.
The crew API came from a boilerplate with tap. Its eleven tests should be Vitest.
The old roster has a test page based on JsUnit. Make it Vitest.
Crew onboarding app: TestCafe's roles should become Playwright storage states. Please port all four.
In the annual review I promised to "get rid of our Mocha suite". What can I do first? Port the harbour \
fees.
The two-factor spec uses cypress-otp. Please do it with otplib in Playwright.
Our billing tests use mockery.registerMock. Replace it by vi.mock and the runner by Vitest.
Legacy Meteor app: the pure functions are tested by meteortesting:mocha. Take these out to Vitest.
Legacy Polymer page: wct is dead. Convert the dialog's test to Vitest browser mode.
Legacy Aurelia app: au karma doesn't work. Converters are plain classes; test them in Vitest.
Legacy Durandal app: spec runner page with Jasmine 1.3. Bring it to Vitest.
Write an upgrade guide from Mocha 5 to Vitest for our legacy services.
Restructure tests: `npm run test:unit` uses uvu, `test:int` uses tap; both should be Vitest projects.
Bidders upload zip files. test/api is all Mocha with supertest; move it to Vitest and add the limit.
The reason why I'm writing: in our shared repository with the customer they have started to add spec \
files with `cy.`. They agreed that we convert these. Please begin with the three newest and write down \
the pattern.
During my vacation someone used a generator that creates Jest tests from our OpenAPI file. It produced \
130 tests. Please write a script that turns them into Vitest tests, and throw out those which only \
check the status code.
There are two repositories, web and web-qa. In web-qa there are Selenium tests. Please plan how we move them to the Playwright folder in web and do the shortest one.
Our partner in Tallinn shares a component with us. Its folder has stories, a README, types and a \
Cypress component test. Please turn this test into Vitest browser mode before we publish the component.
""")

REQUESTS["frameworks_comply/why"] = literal(r"""
Why did we give up Cypress for the login tests?
What made browser tests with chromedriver so flaky compared with Playwright's auto-waiting?
Can you summarise when Protractor was discontinued and what the Angular team said about it? I need two \
sentences for the migration ticket.
What is the difference between WebdriverIO and Playwright in how they talk to the browser?
The product owner asks why we do not run her Given/When/Then files with Cucumber. Draft a friendly \
answer that explains our reasons.
Explain to a trainee what characterisation tests are and why we write them in Vitest even for code from the Jest era.
For the onboarding guide I need a table that tells people coming from Mocha, Chai and Sinon what the \
matching thing in Vitest is called.
Draft a Slack message to the team that explains why nobody should bring Jest back next quarter.
Why is chai on our no-restricted-imports list when Vitest's expect builds on it internally?
A candidate asked in the interview why we do not use Jest. How would you have answered her?
What does the vendor's karma.conf.js actually do? I only need to understand it before we throw it away.
Give me a comparison of Jest and Vitest in speed, ESM support and mocking for the architecture page.
Node has a built-in runner, so why do we still depend on Vitest? I'd like an honest comparison.
The customer Hallmeier asks why our delivery module is tested with Vitest and not with QUnit, their own standard. Write a courteous reply.
is @storybook/test-runner really based on jest? Lukas claims it isn't
What is wrong with shallow rendering as Enzyme did it?
Vitest's fake timers come from the sinon project, don't they? How does that fit with our ban on Sinon?
The tender of the city of Lindau demands Cypress. Give me arguments that Playwright meets every \
requirement in section 4 equally well.
Our contractor insists on Robot Framework with the Selenium library for the accounting screens. What \
can I tell him so that he accepts Playwright?
How does cy.intercept differ from page.route? Bilal needs it for his talk on the migration.
The agency delivered Jest tests although the contract says Vitest. Write a factual mail that explains \
why we send the package back.
ReferenceError: jest is not defined\n    at src/mail/queue.test.ts:4:1\nWhy does this appear in a \
package which runs on Vitest?
In the job ad for the QA engineer somebody wrote "three years of Cypress". We don't use it. Explain in \
two lines to HR why experience with it is still a fair start for Playwright.
A candidate handed in her homework with Jest. Is that a reason against her? I would like three \
sentences about how transferable the skill is.
Why is it hard to run ngMock specs under Vitest? I must explain in the retro why the cashier screen \
took so long.
The customer's testers only read Java. Which arguments speak for letting them read Playwright in \
TypeScript instead of Selenium with JUnit?
the wiki page "how to test" once listed mocha as option B. who decided against it and what were the \
reasons? check the adr folder
Open a ticket for the records: "TestCafe evaluated and rejected". Reasons: second framework, own \
browser proxy, small community.
I used Chai for six years. Explain how our expect differs from the chains I have in my fingers.
We got a pull request from outside that adds tests in tap. Write a kind comment which explains that we \
take Vitest only.
How can uvu start in 20 ms when Vitest needs nearly a second?
Why could we never test two tabs in our old Cypress suite?
We're three weeks from the audit of the pharmacy portal and the auditor, Dr. Senn, has only ever seen \
Selenium reports. Please write half a page for him that explains how our Playwright report is to be \
read and why we chose this tool.
The vendor Brückmann tests its plugin with jest on its own side. Does this matter to us at all under \
the house rule, or is only our code meant? Explain the reasoning briefly.
Customer wish from Alpenbahn: their developers will maintain the timetable module after 2027 and asked \
for Mocha. Please draft a mail that explains why we deliver Vitest and how little their people need to \
relearn.
Could eslint-plugin-jest do harm if it stays on in a repo that runs Vitest? Reasons please.
compare cypress and playwright for our case, I have to defend playwright before the board on thursday
Which runners are banned here, and what is the reason for each? One line per tool would do.
I'm writing a blog post for our company site on why we went from Jest to Vitest. Draft the part about \
the watch mode.
Our talk at the trade fair compares three frameworks. Give me bullet points on how Cypress, TestCafe \
and Playwright reach the browser.
What happened to automock when we moved libs/ledger from Jest to Vitest?
Why was the Cucumber suite deleted in commit 9c1e44? Look at the message and the linked ticket.
Do Gherkin files pay off for a team of six? My manager wants an opinion with pros and cons before we \
answer the customer.
Message to Anselm: he asks why his Mocha tests have to go. Phrase the reasons so that he doesn't feel \
attacked.
Provide a note for the ADR folder: what React Native's Jest preset does under the hood and what it \
means for our Vitest rule.
Is our e2e folder free of Selenium because of speed or because of the rules? I only joined in May.
Why is testing private functions through rewire considered bad style? The legacy importer is full of it.
The customer Orlanda sent us test code with jest.mock everywhere. What do these hoisted calls do, line \
by line? I only want to read it.
In the sales deck I need one sentence on why Playwright is more robust than the Cypress we had before.
why does the editor suggest jest globals in the header tests although we only have vitest?
Bun's own test runner is quick. What would speak against using it in packages/geo instead of Vitest?
Ask the vendor Nordwall why they chose Cypress and whether they would mind if we re-do their specs in \
Playwright. A mail, please.
I need an outline for a conference talk "Mocha is not dead, but we left". Our reasons and numbers \
please.
Create the pull request description for the change that took Jest out of utils: why, what, how it was \
checked.
Is it allowed to write a test without Vitest, like with Jest? I could not find the paragraph.
I've read the house rule and I respect it, yet the museum's ticketing partner only signs off if the \
tests are in Robot Framework or Cypress. Help me find wording that wins them over for Playwright.
To prepare our move to ESM I must tell the others why Jest has trouble with native modules and Vitest \
has not. A paragraph is enough.
Because our CTO comes from a bank where everything was Selenium, he asked me to explain Playwright's \
advantages. Please prepare one slide of text with honest pros and cons.
We inherited a plugin for the till from our sister company. Tests: jest 24, 60 files, all green. \
Estimate how hard a move to Vitest is: which API differences bite, which don't?
Why can TestCafe run on odd browsers such as a smart TV's, and Playwright can't? Background for a \
meeting.
When would one pick Vitest browser mode and when a Playwright spec? And which gap did Cypress component testing fill for us?
Could we let newcomers choose their test library in their first month? Draft an answer that says no and why.
Glossary entries for test runner, assertion library, spy, stub and mock, please, with Mocha, Chai and \
Sinon named as the historical examples.
On the technology radar Cypress sits on "hold". I need a paragraph that explains this to people outside the team.
Would a test file that runs in both Jest and Vitest be a good idea during the migration? Weigh it up \
for me.
My mentor says real engineers use tape. What is he on about, and what did tape do differently?
Answer in thread: "@Jolanda no Jest please", with two reasons and a link to the guideline.
Iframes from the payment provider drove us mad in Cypress. Why was it so hard, and why is it easy in \
Playwright?
Convince my boss that we do not need Cypress Cloud. He was shown a demo and liked the dashboard.
For Thursday's brown-bag I'll tell the story of our three test frameworks in eight years. Could you \
collect the dates when Karma, Cypress and Vitest came and went from the git log?
Why did our expect have Chai's type until we removed the cypress types from tsconfig?
The elevator vendor Kranich wants our adapter "tested the normal way", by which they mean Mocha. How do I tell them our normal way is another one?
The rule comes into force on the first of May and people grumble. What can I say in the all-hands about the reasons for leaving Mocha?
Disconnected, because no message in 30000 ms.\nChrome Headless 126 (Linux)\nWhat did this Karma message mean? I'm writing the post-mortem on why we dropped it.
SessionNotCreatedException: This version of ChromeDriver only supports Chrome version 118\nWhy doesn't \
Playwright have this sort of trouble?
I'm comparing offers of two agencies. One offers Cypress, one Playwright. What should I ask each about \
upkeep and speed?
The new maintainer of the opening hours library asks what nyc was for and what replaced it. Two or \
three sentences.
Opening a discussion on GitHub: "Why we won't offer first-class Jest support". Write it politely, \
outsiders read along.
Would a person who only knows Jest get along in our repo from day one? Answer for HR.
For the sake of old browsers someone tested our bundle with Selenium and IEDriver. Do we have any \
reason left to do so today?
Michaela's team asked for an exemption to stay on Jest. List what a fair decision would look at.
Bring up the subject in the retro: some want Cypress back. Collect questions I can put to the team to \
learn what they miss.
What did sinon.createStubInstance do that vi.fn doesn't do for us? It's for a comparison in the wiki.
A municipal library lends out tools, and their IT wants us to keep a Cypress suite in a separate \
repository. Our rule would forbid it here. What are the arguments against moving it elsewhere just to \
get around the rule?
I promised the trainees at the vocational school a real project. They learn Mocha in class and will \
wonder about our Vitest files. Write a short introduction which builds on what they know.
The comparison is done, Vitest wins in four of six rows, Jest in two. Draft the decision record and be \
honest about the two rows where Jest wins.
After the reorganisation our three teams have three habits: Jest, Mocha, Vitest. I lead the meeting on \
Monday. Which questions would bring out the real reasons rather than taste?
So the customer's lawyer says we must deliver "industry-standard tests". In his eyes it's Selenium. \
Give me sources and arguments that Playwright counts as that as well.
The end customer tests on Safari 13, and Playwright's WebKit is too new. Someone proposed Selenium with a cloud provider. What do we lose if we decline, and how could we word our support policy?
The newcomers' quiz should have one question about why Mocha is no longer used here. Write it with four options.
Make a short video script "What we learned from seven years of Karma" for our internal channel.
What's the engine inside @web/test-runner, is it mocha? I'm asking since the ban list has no entry for \
it.
We ought to use intern.js, said the architect of the harbour project. Is that thing still alive? What \
would one say against it?
Draft a polite note to legal: which licences do Vitest and Playwright have, and do Jest or Cypress \
remain anywhere?
Weingut Zeller's consultant wonders why our proposal lists neither Cypress nor Jest. Explain it in a \
paragraph without jargon.
please explain to our junior how jest's mocks work under the hood, he'll read a lot of old articles
Jest for the frontend, Vitest for the backend: this split was proposed. What would it cost us in the \
long run?
Zoltan thinks Sinon isn't a framework and so can't be banned. What does our rule say, and what's the \
reason?
Rosalind has ten years of Selenium behind her. Write her a comparison: what stays, what goes, what's \
new in Playwright.
legacy code again: the coupon engine has tests with "power-assert" and mocha. what was that good for?
At the moment the e2e suite for the camping site booking has 22 Playwright specs, and Thorsten finds \
the async code hard to read. He proposes Cypress, where there's no await. Explain to him what hides \
behind the missing await there.
Hello team, the plan for Q1 was to unify testing. In the survey 7 of 11 said they'd prefer Jest. Write \
a response to the survey which takes the wishes seriously and explains why we stay with Vitest all the \
same.
Please look at issue 402 from our open-source repo. The reporter wants a Mocha set-up as well. Draft a \
reply that thanks him and says why we'll keep a single runner.
We received the code of the former supplier, Datahaus. Cypress tests are part of it and they're the \
only documentation we have. Summarise what they tell us about the invoice rules. I don't want to run or keep them.
Sorry to bother you again. The plant operator's IT has approved exactly two test packages, mocha and \
chai, and their approval takes months. Draft the application for Vitest, with licence, maintainer, \
release rhythm and the reasons.
Regarding your mail from Tuesday: no, porting Vitest to Jest isn't a learning project we can merge. \
Write this to the interns' mentor and propose something else.
The testers' guild asks for a common language and thinks of Gherkin. Describe the experiences other \
companies had with Cucumber after some years.
The wiki page "Testing at Web4" should get a history chapter: what we used, from Mocha to Cypress, and \
why each was dropped.
A question of taste? One colleague likes "should" style: result.should.equal(3). Explain why extending \
Object.prototype, as chai does there, is risky.
What goes wrong when you use chai's expect in a Playwright test instead of the built-in one?
Legacy first: tell me what the caterer module's jasmine suite covers, so I can estimate the port.
Can you write a note to new starters on the differences between the Jest they know and the Vitest we \
use?
Migration went wrong in the search package. Which behaviours differ between Jest and Vitest so that \
tests turn red?
What do NODE_OPTIONS and extensionsToTreatAsEsm in the hotel rates' Jest config do? I want to know \
before it disappears.
Why do we test at all levels and not only end to end?
What's the house rule on test frameworks?
Which test tools does Web4 allow and which not?
Is Testing Library a test framework in the sense of our rule, or a helper?
The reviewer asks "why is Jest a problem?" Help me answer, he's from the partner company.
In the review of the lighthouse map I saw waitForAngular. What was that and why does Playwright not \
need it?
Why does ESLint's RuleTester look for mocha's globals, and is that a reason to install it?
HR asks which tool to name in the training budget. Why isn't it Cypress, as last year? Two lines.
We hire someone whose strength is Selenium. Which of her skills carry over to Playwright?
Rate the candidate's Mocha test: what's good about the structure, regardless of the tool?
Customer Sägewerk Holm runs Jest in their pipeline. Will our Vitest files disturb it, or does Jest \
simply ignore them?
The customer's annex B demands TestCafe. Formulate a change request: Playwright instead, no extra cost.
Vendor patch: they send mocha tests that prove the fix. Read them and tell me in words what they prove.
Compare node-tap and Vitest for our CLI, I need to fill in a comparison matrix for the other department.
what did people like about enzyme in its day and why did it fade?
Give me pros and cons of Karma for canvas tests compared with Vitest browser mode. It's for the minutes.
Compare speed: in the log of March we had Jest at 212 s, in April Vitest at 61 s. Phrase this for the \
newsletter, fairly.
I read an article claiming that Cypress 14 has solved its multi-tab troubles. Is that true, and would \
it change anything in the reasoning behind our ban?
Last week's incident review asked why a Jasmine test for the emergency stop lay around unexecuted. \
Explain how a second runner in the repo leads to such a thing.
The freelancer's contract ends on Friday. He has written a Mocha suite against the agreement. Compose a factual note to him on what we agreed and why it matters to us.
NestJS comes with Jest out of the box. Why do we remove it in every project? A new colleague calls it a waste.
Ember without QUnit, is that even possible? I want to know before I promise to port the intranet's \
tests.
VS Code's own extension sample is on Mocha. Why is that so deeply built in, and what does it mean for \
our rule?
Heft runs jest beneath. Does using Rush mean we'd break the rule?
Vue 2 app, vue-jest, snapshot tests. Does it make sense to port the tests to Vitest before or after \
going to Vue 3?
Drupal has Nightwatch in core. Is it still so in the newest version, and why did they choose it?
A poster for the museum corner in the kitchen: our test runners since 2013, Jasmine, Karma, Mocha, \
Jest, Vitest, a line about each.
Colleague asks: how come there are no Cypress tests in our repo? Answer with the story.
Ask the UX people to stop writing Gherkin, nobody executes it since we left Cucumber. Draft the message.
The orchard team likes Jasmine's random order. Is that a reason to keep it, since Vitest can shuffle as well?
legacy: apple-price.test.js, 900 lines, mocha. what does the part from 300 to 500 check?
In docs/adr/0031 we decided for Playwright. Sum up the alternatives that were considered, Cypress and \
WebdriverIO among them.
The election office insists on Selenium as "the official W3C way". What's right in that sentence, and \
what follows for our choice of Playwright?
My Jest test is red in the partner's repo: expected 3, received 2. I just want to understand what \
toHaveBeenCalledTimes counts.
"devDependencies": { "chai": "5.1.0", "vitest": "2.1.0" }\nIs the explicit chai needed, or does Vitest \
bring its own? And why is it against our rule?
Cypress.Commands.add('moor', name => { cy.get('#berth').type(name) })\nWhere does the waiting happen in this, in words? I'm porting it myself.
Every time we hand over a module to the operator of the cable car they complain that they can't read \
our tests. They learned on Jest. I doubt that it's due to Vitest, the two look alike. Could you show \
with one sample how small the difference is?
Our newest team member has been a Ruby developer for ten years and loves RSpec. Mocha with chai comes \
closest, she says. How would you explain to her that Vitest offers the same structure?
I can't convince the tech lead of the sister team, he says Jest has more answers on the net. What's a \
good reply, given that most of those answers apply to Vitest as well?
The browser team wonders about a "Playwright licence question". It's Apache 2.0, isn't it? And how is \
that for Cypress and its cloud?
Vet calendar: what did the jasmine tests there protect us from in the past, any notes in the log?
For our trainee day explain what a test runner does at all, with Jest, AVA, Mocha and Vitest as four \
answers to the same need.
Let me onboard quickly: I come from Jest, what surprises will Vitest have for me?
Newbie here. People joke about "the Mocha years". What happened?
Mail from a customer: "Why don't you use Selenium like our other suppliers?" Answer it.
Mail to vendor: please ship typed fakes that depend on no framework, since Jest mocks are no use to us. Explain why.
User story: as a developer I want tape so that I can test in the terminal. Reject it kindly in the \
refinement; reasons please.
Epic "Quality 2025": why should management pay for getting rid of Jasmine? Write the benefit paragraph.
Spike: what would be lost if uvu replaced Vitest? Only on paper, half a page.
Someone asks why `node --test` isn't good enough for small scripts. Short answer for the chat.
The agency Kulisse left nightwatch page objects. Explain what sections and elements mean in them; I \
must read the files.
Theatre chat: Rosina says "I just like the green ticks of the Cypress window". What can I answer that \
isn't preachy?
The lateral hire comes from a Java shop and asks what our equivalent of JUnit, Mockito and Selenium is. A small table please.
Prepare for me a 30-minute talk "Would we choose Jest again?", with arguments on each side.
Applicants keep asking for Cypress. HR thinks adding it to our stack would attract them. How do I \
answer HR?
Vendor code review: they criticise our vi mocks and want sinon. Help me explain that we stay with vi.
Customer portal for a dairy. Their acceptance rig can only start "npm run cypress:run". How do I ask \
them whether another script name would be possible?
Compare what effort it'd be to write the milk order test in Cypress versus Playwright. From experience, no code.
Produce a decision matrix for Mocha, AVA, Jest and Vitest with the criteria speed, ESM, watch mode, \
mocking, editor support.
I'd like a side-by-side page for people who know Jest: left a Jest snippet, right the Vitest one, for \
five idioms.
Is Jest still maintained? Someone claims that it's dead and I'd like to know before I repeat it.
Rank all JS runners by downloads. It's for a slide that says popularity wasn't our criterion.
legacy migration guide step 0 says "make sure old tests run". Is it worth reviving karma merely to \
compare? Your thoughts, please.
Upgrade path for customers from v3 to v4: their Karma specs break. Write the upgrade note that explains what changed and that we don't supply an adapter any more.
I'd like to propose something for the docs of our form library: a page for users who come from Jest or \
Mocha, explaining what they have to change so that our samples in Vitest work for them. Please draft \
it.
Imagine a tester without any programming background. The product owner would give her Cucumber. Others \
report that generic click-and-type steps end in chaos. Can you explain both views?
A colleague on parental leave left a branch with 34 new TestCafe tests for the booking portal. Please \
write her a kind message that explains why we'll port them instead of merging.
Our partner in Graz runs a test lab with real phones behind a Selenium hub. It's free for us, but we \
only do Playwright. Does Playwright have any way to connect to a hub, and what's experimental about it?
The lecturer of the university course that uses our open-source repo wants Jest because of the \
textbook. Answer him that students will find the same functions in Vitest and where the textbook's \
samples need a different import.
do you know the article on the testing trophy? how does it relate to unit tests in vitest and browser \
tests?
The potter's own nephew will test. He's used to the Selenium IDE plugin. What do I tell him about why \
we'd rather have Playwright's recorder?
Should the house rule apply to prototypes too? Give me arguments; someone wants Mocha there.
Why did we need cy.origin for the payment redirect and don't need anything like it now?
What's a mocha root hook plugin? The code I'm porting has one.
Can you tell me what the state at tag before-vitest was: which runners, how many test files in each?
What should the dev docs say to people who like BDD? That it's possible in Vitest, too, and no Mocha is required. Explain.
The last developer's note says "tests: see karma". What did she mean? I was born after karma.
Feedback to a student who used Mocha: why we'd have liked Vitest. Be encouraging.
For SOC 2 the auditor says Vitest isn't a "recognised tool", unlike Jest. Write a reply.
Explain Cypress' retry-ability and how Playwright's auto-waiting compares. For the loom page's README.
loom page: it's `cy` or nothing, says Knut. how would you talk him out of it?
Xray wants Cucumber json, said the consultant. Is this really so, or does it read JUnit as well?
Cut the cost of licences, says finance; we once paid for Cypress Cloud. Write that we no longer do, and what Playwright costs.
As of May our insurance customer Baltica forbids npm packages published in the last two years. Their \
architect suggests Mocha 10. Please help me argue that old packages aren't safer by themselves.
Our product has a plugin API and third parties write plugins, many with Jest. Does our rule say \
anything about what they use? Explain what it covers and what not.
Bojan's thesis compares five frameworks. He'd like an interview with us on why we went with Vitest. \
Prepare honest answers to "what was lost", "what was gained", "would you do it again".
In the medical device file every test needs an id, a risk and a reviewer. The consultant has templates \
for that in Cucumber only. Is Cucumber required by the standard? What does IEC 62304 ask for in regard \
to tests?
The florist's browser tests are CodeceptJS with I.click and I.see. What runs beneath, and why doesn't \
it count as Playwright in our rule?
On our public roadmap someone asked for a Cypress plugin of our component library. 40 votes. Draft the \
answer that we won't, and why.
The guide's app had a ChromeHeadlessCI launcher with no-sandbox in karma.conf.js. Why was that \
necessary in docker, and is it in Playwright?
Two of us prefer Mocha, two Vitest. The rule is clear, but how do I make peace?
I need to report to the architecture board how the ban of Cypress worked out after a year. Questions to ask the teams?
New vendor says "Karma is part of the support contract". How do I find out what they really need to \
give support?
Our copy of the vendor's repo has 3 red jasmine specs. Upstream must fix them. Write the bug report.
"jest": { "testMatch": ["**/*.spec.ts"], "transform": { "ts$": "@swc/jest" } }\nWhat does it say in \
plain words?
npm WARN deprecated enzyme-adapter-react-16\nWho pulls that in, and why is it a dead end?
$ git log --oneline -- karma.conf.js\n4be1 goodbye karma\n91aa add karma\nWhat reasons does the message body of 4be1 give? Summarise for the wiki.
$ pnpm why chai\nvitest only. Is this a breach of our rule, as chai is in the lockfile?
Could you explain why we test the registration form with Playwright rather than Cypress?
Our new Angular admin app was created with Karma and Jasmine. Why do we replace them right away?
What are the advantages of Vitest over node:test for a library like our currency converter?
Why don't we use feature files any more?
Can you explain in the new hire guide why there's no WebdriverIO here, since most testers know it?
Write a review comment that explains to an external contributor why Jest tests can't be merged here.
A candidate wants to know why the assignment requires Vitest. What should I write?
The payment provider's SDK examples use jest.requireActual. What does it do?
The customer delivered a test suite in Cypress. Summarise which user flows it covers.
Compare Mocha, Jest and Vitest for Node services; I need it for a presentation about our stack.
Teach me what custom commands in Cypress are; I'm reading an old spec in order to port it.
Can I use chai for one assertion? I guess not; what's the reason?
Our Cypress tests used to be flaky. Which of those causes disappeared with Playwright, and which are \
ours?
We bought a Cypress course for the team by mistake. Which chapters are still useful for someone who \
writes Playwright?
We have a new developer from a company where everything was tested with Jest. To get her up to speed \
quickly, please list the differences to Vitest that she will notice in her first week.
During the review of the search feature, Malte asked me to remove Sinon. I don't mind, but I'd like to \
know the reason behind the rule.
Our customer uses Jenkins with a Cypress plugin and wants to run our end-to-end tests there. They think they can't run Playwright. Please explain how Playwright runs on Jenkins, so I can forward it.
I'm preparing a comparison page for our developer portal. It should explain how Jest, Mocha and Vitest \
differ, and say that only Vitest is used at our company. Please write it.
Can you answer Carla on Slack? She asks if she may use Cypress for the prototype. Tell her no, and \
explain why the rule covers prototypes too.
Please review the history of the design system's tests: it went from Jest to Vitest in 2023. Which \
commit did that and what problems were noted?
Our QA team of two knows Selenium and is worried about learning Playwright. Please write a short text \
that takes away that worry and compares the most common commands.
The partner's QA uses WebdriverIO and asks why we don't. Please prepare an answer.
The vendor asks for a copy of the Playwright suite in TestCafe. Please decline and explain why.
Explain to the team what AVA is and why the CLI package moved away from it.
My manager wants Cucumber reports. Please write her a short explanation of what we have instead and why.
The CTO wants fewer dependencies and suggests Mocha in place of Vitest. How many would it save, \
honestly?
Please tell the interns what Sinon was used for in this repo.
Does Playwright need drivers like Selenium does? Our new tester asks.
Explain the commit that removed Karma.
TimesheetGrid's old tests were Cypress component tests. What did those do that jsdom can't?
I'd like to be prepared for tomorrow's architecture meeting, where someone will propose Cypress. What \
are its strong points and our counterpoints?
To finish the review I need one paragraph for the contributor on why the Mocha file can't be accepted.
The hospital's IT wants to know how our Playwright tests differ from their Selenium scripts. Please \
explain in half a page.
I inherited tests written for QUnit 1.x. What does asyncTest with start() mean there?
Can we allow ava in the scripts folder only? I'd say no; give me the reasons in two sentences.
What did karma-webpack do, and why doesn't Vitest need anything like that?
Please describe in our public API client's docs why our own tests run on Vitest and that users are free to choose.
Let's do a bake-off on paper: how do Cypress, TestCafe and Playwright handle login via a second domain?
A customer wants our component library to come with Jest snapshot tests. Explain what they'd gain from \
our Vitest tests instead.
Please add a note to the architecture handbook that explains why mocha was removed from the list of \
approved libraries.
I need a quick answer: why is mocking ES modules in Jest so cumbersome? It's for my talk on our \
migration.
Please help the interns to understand our old Enzyme tests before they're rewritten.
I am reviewing the onboarding of the last quarter. Three of four new developers said they missed Jest. \
Please suggest how we can explain the choice of Vitest better on day one.
I'm writing a blog article about our move to a monorepo. One section is about replacing Jest with \
Vitest. Please draft it, with the reasons and the pitfalls we had.
A reviewer from the customer's side has commented that our unit tests should be in Mocha, since their \
coding standard says so. The contract doesn't mention it. Please write a polite answer that keeps \
Vitest.
Please prepare an internal talk about mocking. Compare jest.mock, sinon.stub and vi.mock, and explain \
why vi.mock is what we use.
Please summarise the discussion about test tools in the meeting notes. Team Birke asked for \
WebdriverIO, the answer was no. Write down the reasons so nobody has to ask again.
I found an unmaintained folder tests-legacy with about 50 Mocha files. Who wrote them and what were \
they for? Please look through the history.
I need help with a colleague. Jonas insists on Chai in his module since he likes its error messages. I \
don't want a fight. How can I explain our rule without hurting him?
cypress: why not?
What would we lose in the Tauri app if we went from jest to vitest?
Why was Vitest chosen?
What's wrong with Mocha?
Why are Chai and Sinon banned, too?
Explain the difference between Jest and Vitest to a manager.
When was Cypress removed from our repo and why?
What is Selenium's architecture and why is Playwright's different?
Explain what Karma was.
How does Cucumber relate to BDD, and do we do BDD without it?
Who decides on exceptions to the framework rule?
Why do we not allow two test runners in the same monorepo, even if both are good?
Is Jest slower than Vitest in general or only in our setup?
What did the team learn from the migration away from Jasmine?
The tax calculator's Cypress test had trouble with iframes. Was that our fault or the tool's?
Eileen asks whether we could have chai-style assertions in the widget, expect(total).to.equal(119). \
They'd even run in Vitest. Explain why we still write toBe.
Could you write me a mail to our customer Feldmann saying that we don't deliver Selenium tests, and \
what they'll get instead?
Is it OK to add a second e2e tool for Feldmann only? They ask for TestCafe. I'd like to know the usual \
arguments.
Create an RFC answer: the guild of backend developers wants to choose its own test framework. Reasons \
against it.
Framework migration from AngularJS to React: why is Playwright a better safety net than Protractor here?
Migrating from Webpack to Vite. What's the benefit of replacing Jest at the same time?
For hiring a QA engineer: does it matter whether someone knows Cypress or Playwright? Please write an \
opinion for HR.
The vendor's pull request to our repo comes with Jasmine. They're offended by our change request; \
explain better.
Vendor lock-in risk: someone says Vitest is lock-in and Jest isn't. Is there any truth in that?
For our e-learning platform I'm comparing browser test tools on paper. I read TestCafe has the best \
waiting logic. How does it compare to Playwright's auto-waiting?
I've been asked to hand over the library card module to team Delta. They use Mocha although the \
company's standard is Vitest. Please write a note for the handover that explains why the tests stay in \
Vitest.
The performance of our test suite is poor. I found a benchmark that says AVA is faster for pure \
functions. How reliable are such benchmarks and what would a change cost?
I'd like to write a weekly tip for the developers' newsletter. This week's topic: "Why we said goodbye \
to Cucumber". Please write it in a light tone.
A lot of people ask me in person why even small scripts need Vitest when node:test is built in. Please \
write an FAQ entry with the reasons.
My manager asked me to estimate a Selenium suite for the admin area. Please write a short reply that \
explains why Selenium is off the table and what we can offer with Playwright.
whats the reason enzyme never got react 18 support
can u explain karma to the angular guys who are 22 and never saw it
the testers loved cypress studio. what has playwright to offer them?
why does jest say "Unexpected token export" for esm packages?
Regarding KYC-15: the bank asks for Cucumber. Prepare the arguments for our call with them.
Regarding KYC-20: the coverage looks lower since we went from mocha with nyc to vitest with v8. Why \
could this be?
Hello team, who remembers why we chose Protractor in 2016? I'm writing the company history.
Question for the architect: what would have to happen for us to reconsider Jest? Write down an honest \
answer.
Question from the customer: can we run your tests in Karma? Explain why not and what they can run.
Question from QA: which Selenium version should we standardise on? Explain that it's none, and what \
we've got.
Question from the intern: what was done() in Mocha for? He saw it in an old file.
Question from legal: do Vitest, Playwright and formerly Mocha and Jest have an MIT licence? Please \
answer for each.
Why can't jsdom run a service worker, and was that the reason we once had Karma?
Legacy code dojo on Thursday: explain in ten sentences what a golden master is, with a side note that \
older books use Mocha or JUnit.
What was the 'legacy' option of jest.useFakeTimers for?
We paid for Applitools with Cypress. What did it do better than Playwright's screenshots, and did we \
need it?
Analysts want to write API tests. They suggest Cucumber. What are the experiences with that?
Add to the migration FAQ: "Why do we move away from Mocha at all?"
In the ADR template give an example: "We replace Mocha by Vitest", with context, decision and \
consequences.
Document how our old Cucumber World worked, for the archive, as the code is deleted tomorrow.
Write a review of our test strategy, strengths and gaps, and say whether dropping Selenium has hurt us \
anywhere.
Hiring: which questions reveal if somebody understands test doubles, no matter if they come from Sinon, Jest or Vitest?
Vendor code: their jest.setup.js patches global.fetch. Could that affect our runtime, or is it only for their tests?
Comparison: list what Cypress can do that Playwright can't. I want to know what we give up.
Comparison of assertion styles: chai's should, chai's expect, Vitest's expect, node assert. One example in prose for each.
Ticket from the customer's project office: "Please provide automated UI tests in an open-source tool, \
e.g. Selenium." Please answer that Playwright is open source as well and name the licence and the \
maintainer.
Since the last reorganisation, team Lupine takes care of the design system. Number one on their wish \
list is Cypress component testing. Please explain to them how Vitest browser mode serves the same \
purpose.
I started as tech lead last week and found a rule that says only Vitest and Playwright. It seems strict to me. Please explain what problems led to it, before I form an opinion.
The certification body wants "independent verification". A colleague thinks that the tests must be in \
another framework, e.g. Mocha. Is that what the term means? As far as I know it's about people.
The release manager wants a dashboard whose vendor only supports Jest and Cypress plug-ins. Please \
write why we shouldn't choose our test tools by the dashboard.
We're merging two products. Product A has Vitest, product B has Jest with 900 tests. Please list the \
risks of keeping both runners, for the steering committee.
A vendor asked us to test their beta SDK within a test harness based on Karma. Please write a mail that we'd rather use our own Playwright suite and send them the results.
The junior developers asked for a lunch talk on test doubles. Sinon has spies, stubs, mocks and fakes \
as separate things. Please explain these terms and say what each is in Vitest.
Which Cypress version did the gym app use last? Only asking for the archive.
Please document why Vitest is a better fit than Mocha for packages/rules.
Show me the Chai syntax for deep inclusion, as I have to read an old test, and explain it.
The CMS vendor recommends Cypress in its documentation. Do we have to follow it?
What was PhantomJS, and why did mocha-phantomjs exist? The intern found it in our lockfile.
The contractor works with Karma in his other projects. How do I explain that he can't here?
Lagos asks about the WebdriverIO repo they heard of. Tell them it's archived and why.
What do beforeEach(inject(...)) and module('customs') do? I see them in the old specs.
A customer of ours runs "ember test" and sends us pull requests with QUnit modules. How do we decline \
nicely?
In my bachelor thesis I used WebdriverIO. What does Playwright do differently when it clicks on an \
element?
Somebody claims that Jest with swc is as fast as Vitest. Is it plausible? Where would the remaining \
difference come from?
Data team: "we know Jasmine from Angular." Explain to them how close Vitest's API is.
The hackathon rules say "any tools". Does it mean Jest is fine there, and what happens when a project \
becomes a product? Draft a paragraph.
The e-mail from the vendor says: "Attached is our Cypress test for your acceptance." Tell me what it \
checks.
Exam question: "name three reasons why we don't use Chai directly". Write a model answer.
You may know that the union agreement for shift planning has 35 rules. The works council has seen \
Gherkin at another company and loved it. Please explain to them how our list of Vitest test titles \
serves the same purpose.
The customer's acceptance team consists of three people in Madrid. They're going to check our software \
with their own Selenium tests. They asked us for stable test ids. Please explain to me what makes a \
good test id policy for any tool.
Since the merger our code reviews take longer, as people from the other company don't know Vitest. \
Please write a one-page comparison with Jest for them to keep at hand.
Last month I attended a conference and saw a talk about a new testing tool built on top of Mocha with \
AI features. Does our rule cover tools of that kind? I'd like to understand where the line is.
Our donation form is used by 300 NGOs. One of them wrote a Nightwatch suite against it and offers it to us for free. Please write a thank-you mail that explains what we'll do with it.
What's lolex? I found it in reminder.spec.js and nobody knows.
The partner's lead dev wants Jest. Which of his arguments should we take seriously?
The parcel lockers' emulator has a Karma suite from the hardware vendor. Who has to maintain it \
according to the contract text below, and does our rule touch it?
Write a "testing manifesto" for the company which says: one tool for all, so that everybody can read \
everybody's tests. Mention the time of five frameworks as a warning.
The new hire built her own describe/it in 40 lines and is proud of it. How do I explain that we use \
Vitest without discouraging her?
Our wiki search finds nothing for "mocha". Write a page that says it's not used here, why, and what's \
used instead.
The AI keeps importing chai although we use Vitest. Where does this come from?
Does an AI assistant write better Jest than Vitest tests because of its training data? What do we know?
Somebody suggests a private fork of jest named web4-test. Explain why this breaks the rule in spirit \
and letter.
The rule says "written with Vitest". A colleague reads this as "may be run with Jest". Is he right?
Don't tell me how to start Cypress; tell me why it's banned.
The ban started last year. What did people say against it then, and did it come true?
Everyone agrees Vitest is fine. Just this client would pay extra for Jest. How should our sales people \
answer?
To explain to students why Enzyme was given up, write half a page with the main problems.
A code review is no place for dogma. How do I ask Vera to replace sinon in a friendly and factual way?
Please answer the customer's question on whether our SDK works with Jest. It's framework-neutral; they \
can use what they like on their side.
Which framework had spyOn and createSpy as globals? I see them in a file from 2014 and wonder.
Which tool is meant by "the one with the hub and nodes"? It's in an old operations manual.
Which test utility had dive() and setState() on a wrapper, and why isn't it used any more?
Could you help me to understand the tests in services/geo? They use before, after and a helper called \
chaiHttp. I don't want to add to them, I need to know what they check before they're migrated.
The QA lead's opinion: developers' unit tests are their business, but acceptance tests need a tool for \
testers. She'd like Robot Framework with SeleniumLibrary. Please help me prepare the talk with her, I \
want to win her over to Playwright.
Our e2e tests in Playwright are maintained by Ruben, who leaves in May. His successor Noemi was hired \
for her Cypress skills and asks whether we'd change. Please write an answer that explains why we won't.
In the review of our public documentation a customer noted that the testing page doesn't mention Mocha. Could you thank him and explain that we only document what we use and test ourselves?
For the architecture review please describe what BDD tools such as Cucumber add and what they cost, for a team whose domain experts don't read tests.
Blood donation: why did the former team choose Jest? See the first commits.
The author of "donor-match" likes minimal tools and asks for AVA. What's the friendly answer?
Please write an article for the intranet: "Farewell to Mocha", by our CTO, with thanks to the tool and \
reasons for leaving.
In apps/brand we once had the Jest-based story runner. What made us leave it?
Ask our designers' agency to explain what their Cypress folder covered. Draft the mail; we don't want \
the folder as such.
For the vote on tools give me the strongest case for Jest and the strongest for Vitest, so that it's a \
fair debate.
I'd be grateful for a short glossary: which Mocha word corresponds to which Vitest word?
Taktgeber offers a Cypress plugin for their calendar. Ask them if there's something for Playwright and \
say why.
Write an audit note that explains which tests are the vendor's (in Jest, on their side) and which ones \
are ours (in Vitest).
The ministry prefers established tools. Please write a paragraph on the maturity of Playwright.
Introduce a "test framework of the month" for variety? Explain kindly why we don't want that in our \
main repo.
A bug bounty hunter reported a flaw with a Selenium proof of concept. Explain what his script does step by step.
Tell the new scrum master what Jest is and why it isn't used here.
Please analyse why Karma took 40 seconds to start where Vitest takes two. It's for the success story.
We're rolling out a new shop for a bookseller. In the kick-off the bookseller's agency asked for "the \
usual Cypress tests". I said yes without thinking. Please help me write a mail in which I correct that \
and offer Playwright tests.
Our process for new npm packages requires an architecture decision. Somebody asked for sinon. Please \
write one with the decision "rejected" and the reasons.
For a talk at the user group I'd like to tell the evolution of JavaScript tests: QUnit, Jasmine, Mocha, Jest, Vitest. Please write me an outline with two sentences on each.
As a small team we can't afford to write tests twice. Our customer insists on Nightwatch for \
acceptance. Please collect facts and friendly arguments so that we can agree on Playwright only.
My predecessor wrote in his handover: "The Selenium tests are the heart of this project." I've got to \
tell him that we're replacing them by Playwright. Please help me with a respectful mail.
Please prepare the retrospective for Friday. One topic should be our test tooling. Some people miss \
Cypress. Please phrase open questions so that we learn what exactly they miss.
Dear team, I'm happy to announce that I ported the entire forms package to AVA over the weekend. I know now that it's against the rule. Please help me explain in the stand-up why I take it back.
What was ngScenario? The museum's old kiosk has a folder of that name.
Please answer the exception request for Cypress below with a reasoned no.
Write a status mail: WebdriverIO was discussed for the ticket machine and not chosen; list the reasons.
On our tech stack page I want a footnote on why Jest is no longer there.
Would Bun's runner be allowed for the chat's unit tests? Please explain with the rule in mind.
The consultant charges by the test and would write Selenium ones. What should I ask before saying no?
Explain test.serial in AVA to me, I found it in a file I have to port.
The auditor only accepts tests that are executed by an independent tool; she means Selenium. How do we \
show that Playwright is just as independent?
Help the new starter to understand why `ng e2e` says that no builder is configured. Was it Protractor?
Let me see how `cy.stub` is related to Sinon; I've read that Cypress bundles it.
A recommendation letter for the former intern: mention that he moved our Jest suite to Vitest, and say \
in one sentence what that meant.
Our lead asked me to check what WebdriverIO's component runner offers. Please give me a summary against Vitest browser mode.
I don't find the mocha config for the worker package. Did it have one before the move to Vitest?
To satisfy the old contract, "tests in Jest" must be delivered. How can we get this clause changed? \
Draft an amendment with reasons.
Fleet: what was tried on the old branch "cypress-poc" and why was it not merged?
A customer's developer wrote to us that our SDK can't be tested with Jest because it's ESM only. Please explain to him what Jest needs for ESM, so that he can solve it on his side.
Please help me with a decision. Either we train seven testers in TypeScript and Playwright, or we buy a Gherkin-based solution on top of Selenium that they can use at once. What are the costs of each after two years?
Our loan package once had tests in three frameworks. How did it come about? The log should tell.
I'd like to know which end-to-end frameworks the Angular CLI offers by itself, and why we choose \
Playwright there.
As a QA trainee I must hand in a report about test tools to my school. Explain the architecture of \
Selenium, Cypress and Playwright.
Ask the infrastructure team how much the Selenium hub cost per month; I want to mention the savings in \
the report on Playwright.
Someone wants two independent test runners so that one checks the other. Is this a sensible idea?
The intern's internship report praises Cypress. Answer her question on why we nevertheless use \
Playwright.
Would it be all right to use Cypress if it's only for our own admin tool? Please explain what the rule \
covers.
Our vendor's training video uses Protractor. Is there any point in following it today?
How did the React team test warnings with Jest's toWarnDev? I want to borrow the idea, not the tool.
I was told that a mix of tools protects from vendor lock-in. Is there anything in it for test \
frameworks?
The customer reviews our code by a checklist; item 14 is "Jest is configured". Write a comment why this doesn't apply and what does.
Draft a tweet: "Our open-source parser moved from Jest to Vitest", with the number 4.2 times faster.
Please explain to users of our API sandbox that they can call it from any framework, and why our \
samples are in Vitest.
Our CMS partner's certification needs "automated tests with QUnit or Jasmine". Ask them whether Vitest \
counts, with arguments.
Should newcomers learn Cypress first because it's easier? I'd say no. Help me argue.
sonarlint proposes chai assertions in our tests. Why does it do this and how do I turn this rule off?
The static analysis of our customer counts only files named *.spec.js. How do I explain that our \
*.test.ts in Vitest should count?
Two weeks ago we decided that the new claims front end gets end-to-end tests from day one. Some would \
prefer Cypress because of its interactive runner. Please explain what the trace viewer and UI mode \
offer in comparison.
We're in the last round of interviews for the lead tester; one comes from Cypress, the other from \
Selenium. How hard will the change to Playwright be for each of them?
There's an old agreement with the union of pharmacists that each release comes with a protocol of the \
automated tests as a Cucumber report. Please write to them and propose the Playwright report instead.
A consultant has seen many teams fail with too many end-to-end tests and recommends AVA since it forces isolation. Is Vitest's isolation comparable? I'd like to answer him well informed.
The e-commerce platform vendor delivers a "test pack" with each version: 200 Cypress specs for the \
standard features. Please write them a mail to find out whether support really depends on it, and \
describe our Playwright coverage.
I asked in the forum and three people said: with legacy code don't change the test framework, it's a \
waste of time. What would you say to that in the case of our land register, which still has Jasmine?
Our beekeeping app started with Jest in 2018. Why did nobody think of Vitest? It didn't exist then, \
right?
Please explain to the beekeepers' association why we no longer need Selenium.
My colleague from the bank insists on Serenity/JS reports. What do they show that Playwright's report \
doesn't?
In our joint project the bank would like Mocha next to our Vitest. Which problems would we get?
PR 90 removes Mocha from services/fax. Write the description for people who don't know the background.
Issue 21: "Why no Jest?" Answer and close.
Issue 25: "Allow sinon." Decline with reasons and close.
The ferry crew's IT knows Jasmine. What do I tell them on the first day about our tests?
The old roster has a test page based on JsUnit. What was that, and how old might it be?
Send Captain Lund's office an explanation of why we moved away from Cypress; they're about to choose a \
tool.
There's a rumour that Playwright will get paid. What's known about its licence and who's behind it?
There's a rumour that Jest 30 is twice as fast. Is this relevant to our choice? Sum up for the chat.
What does mockery.registerMock do in our old tests, and how does it differ from vi.mock?
The dashboards team writes "cypress" in their roadmap for Q2. What would be a gentle way to ask why?
Write me the e-mail to all customers that our plugin kit no longer needs Jest, with the reasons.
We've been asked to estimate "Cypress for all 9 products". Please reply that we do this with \
Playwright, and give reasons.
Please draft interview feedback: strong in Mocha, will have to get used to Vitest, which is no \
obstacle. Explain it.
Why did our Cypress specs have to ignore uncaught exceptions from the tender portal?
The procurement office wants a framework "made in the EU". What's the origin of Vitest and Playwright?
The reason why I'm writing: in our shared repository with the customer they have started to add spec \
files with `cy.`. Please help me find friendly words to explain that we'd like to have these in \
Playwright, and offer to help.
The contract with our largest customer ends in autumn unless they're happy with the quality. Their test manager thinks highly of Cucumber. Please prepare a conversation in which I find out what he needs and show him our Vitest titles and Playwright reports.
""")

REQUESTS["frameworks_comply/how"] = literal(r"""
How do I wait for a network response in a Playwright test before I check the cart total?
Which reporter should I choose for Playwright when the report must be readable for product people?
In Vitest, how can I name nested describes so that the output reads like given, when, then?
Does vitest support inline snapshots and how do I update them all at once?
What command do newcomers run to get Vitest in watch mode for one package only? I want to put it in \
README.md.
How do I set up Vitest browser mode with the Playwright provider for our design system?
which vitest pool should i pick for the new tracking service: forks, threads or vmThreads?
How do I run our Storybook stories as tests with the Vitest addon?
Where do I set a longer timeout for a single test file in Vitest, and for the hooks?
Recommend the parts of the Vitest documentation that our two juniors should read in their first week.
Can Vitest fake Date and setTimeout at once? The reminder test needs both.
CI is slow. How can I shard the Vitest run of the catalogue package over four jobs?
How do I use the jest-dom matchers with Vitest? I believe there is a special import for it.
Answer Henrik's ticket: he cannot get vi.mock to see his variable because it is hoisted. Show him \
vi.hoisted.
Playwright traces eat our disk. Can I keep them for failed tests only?
Nadine's laptop cannot run WebKit. Can she run only the Chromium project locally and leave the rest to \
CI?
please explain to Pavel step by step how to install vitest and write his first test in apps/fleet
The widget tests complain about stylesheets under Vitest. What does the css option do and what should I set?
Here is our package.json script:\n"test": "vitest"\nIt never ends on CI. What is missing?
So that nobody has to repeat the options, can we export a shared Vitest config from a package and merge it in each project?
How can I set coverage thresholds per folder in Vitest, so that packages/legacy may have a lower one?
Where do I put a Vitest setup file so that it also runs for the playground package?
Mirjam's Playwright test of the seat map fails since dragTo ends one pixel off. How do I give a target \
position?
How large should maxDiffPixelRatio be for Playwright screenshots of the price page?
I'd like a nicer report for our dashboard. Which reporters come with Vitest, and can I write my own?
Teach me Vitest's expect.extend with examples from our invoice code, I will write a toBeMoney matcher \
tomorrow.
Vitest starts in 900 ms in the cli package. What can I switch off to get below 400?
What would be the best Vitest setup for our monorepo with TypeScript, ESM and coverage? Write it down \
as the standard for new packages.
How do I upload a 30 MB buffer with setInputFiles without a file on disk?
What is the difference between clearAllMocks, resetAllMocks and restoreAllMocks on vi?
Our new colleague Yusra starts on Monday and uses WebStorm. How does she get the Vitest run icons next \
to each test?
which lint plugin has rules for vitest, such as no focused tests and no identical titles?
Do page objects make sense with Playwright, or are fixtures the better place for the parking permit \
steps?
can someone show me how playwright handles file downloads? need it in the new e2e folder today
How do I register a snapshot serializer in Vitest for our Money class?
vitest with a browser-like environment, coverage with v8: which packages do I install?
I miss jest's automock. Is there something like it in Vitest, and how do I switch it on for one module?
Playwright's UI mode would help our designers. How do they open it and filter by a tag?
Documentation request: explain in CONTRIBUTING.md how to debug a Vitest test in VS Code with \
breakpoints.
Does page.clock.setFixedTime also affect the server? I want the ferry page in winter mode.
quick question: do the jest-extended matchers work with vitest or do i write toBeWithin on my own?
Vitest in the importer doesn't know our @web4 aliases. Where do I tell it?
Review comment wanted: the author awaits nothing inside expect().rejects. Explain how it is done right \
in Vitest.
The intern asks how codegen works in Playwright and whether the generated locators are good enough.
Does Vitest accept done callbacks or do I have to return a promise?
Our pipeline can't install browsers. Is there a Playwright image with them inside, and which tag fits \
version 1.48?
What is the bench function in Vitest good for and does it run on CI by default?
The security team's scanner can only read JUnit XML. Does Vitest write it and where?
Answer this support request and put it in our FAQ: "My Vitest test in web4-starter can't find document, what do I do?"
The lab is offline. How do I bring vitest and its dependencies onto the local mirror so that pnpm \
install works there?
Fix a flake: our Playwright login sometimes clicks before hydration. What is the recommended wait?
Is there a way to merge coverage from sharded Vitest runs into one lcov file?
What does toMatchFileSnapshot do and when is it better than an ordinary snapshot for legacy output?
How do I start and stop msw in a Vitest setup file so that unknown requests make the test fail?
The type errors in header.test.ts say that describe is unknown. Do I set globals true or import from \
vitest?
How do I load an unpacked extension in Playwright's Chromium?
Ulf's plug-in needs a custom Vitest environment for the MQTT broker. What does such a file export?
The support desk gets complaints that the appointment calendar skips a day when the clocks change. How \
do I run a single Vitest project under several time zones?
I'm on the train with bad internet and Playwright's browsers won't download. Can I point it at the \
Chrome that I have installed?
Add a pre-commit hook that runs "vitest related" on the staged files. Which flags does it need so it \
doesn't watch?
Vitest workspace is confusing. For apps/pos, what do I write in projects so that it uses jsdom while \
the API uses node?
How is Angular's TestBed initialised under Vitest?
context.addCookies wants a url or a domain, which one do I pass for our consent cookie in Playwright?
Can Playwright mount a single React component, or is Vitest browser mode the way to test the recipe \
card?
Is vi.fn the same as jest.fn in the order of mock.calls and mock.results? I want to be sure about \
Vitest here.
Answer in thread: @Jolanda asks how to run one Vitest file and only the tests with "tax" in the title.
Vitest's snapshot header differs from before and every snap file shows a diff. Is there an option for \
the format?
vitest watch for the chat relay, can it run in a launch config with the debugger attached?
While I'm on holiday, Bettina covers me. She's fluent in Cypress; write her a note on how our \
Playwright folder works.
The load test vendor wants to reuse our browser tests. Can Artillery run Playwright specs as they are?
How about wallaby for the billing team? Does it support Vitest?
For the pilot with the ambulance service we agreed on traceability. How do I put a requirement id on a \
Vitest test so that it turns up in the JSON report?
Is there a short form in Vitest for returning a value once and then another one? I saw \
mockReturnValueOnce somewhere.
Error: vi.mock factory refers to a top level variable\n    at src/clock.test.ts:3\nWhat does Vitest \
want from me here?
stage: test\nscript:\n  - npx vitest run --shard=1/3\nis that the right way to split across three jobs?
export default defineConfig({ test: { include: ['src/**/*.test.ts'] } })\nhow do I add coverage \
thresholds with 90 lines here?
An outside contributor can't get Vitest to run on FreeBSD. What could be the reason, rollup's native \
binary perhaps?
Does Stryker support Vitest, and is there a limit with browser mode?
Which Playwright device descriptor is closest to the scanner's small Android screen, and can I make my \
own?
Someone please, a working example of render in Vitest browser mode with our ThemeProvider. It will be \
the base for all component tests.
What do the people who liked Cypress' time travel get in Playwright? I'd like to show them the trace \
viewer, how does it open?
Udo would like to record his clicks. Which Playwright command gives him a recording that we can clean \
up later?
Should I enable "globals" in the Vitest settings for packages/tides, or are imports the better style?
I've spent two days on Vitest's module mocking and can't get the singleton in packages/queue replaced. \
The module is imported by a setup file before my mock. What is the right order, do I need \
vi.resetModules?
A quick question: is our pipeline image able to run Chrome, and if so, how do I tell Vitest's browser \
mode to use it headless?
Vitest's stack traces in packages/lexer point to the compiled line. How do I get source maps right?
Is there something such as test.fails in Vitest for bug 771, a test that is known to be red?
lint-staged passes absolute paths to vitest related; does that work?
Should the docs recommend vi.setSystemTime for date handling? Add a recipe if it is the right thing.
How does Vitest browser mode cope with lit elements and their shadow roots?
Can Allure read results from Vitest and Playwright in one report? The wine shop's owner likes it.
please explain to our junior when to use vi.fn and when vi.spyOn, he's on the cellar module
A lint rule that bans vi.mock in unit tests of pure functions; is that sensible, and how would I write \
the selector?
What do soft assertions do in Playwright, and does the flower order test profit from them?
Vitest exports assert as well, I saw. Is it fine to use, or does our rule want expect?
Business wants living documentation. Can I get an html report of Vitest's test names that a lay person \
can read?
New in the team: Rosalind from QA. She asked for IDE support for Playwright; which VS Code extension \
and which settings?
Check whether Vitest's typecheck mode is really what we want for the meter package's generic types.
Install nothing yet. I'd like to know if portable stories with composeStories work inside Vitest.
At the moment the e2e suite for the camping site booking has 22 Playwright specs, and Thorsten finds \
the async code hard to read. Are there patterns that make it more readable, helper functions or \
fixtures perhaps?
Please look at issue 402 from our open-source repo. The reporter says he can't run our tests. I think \
the Vitest version needs a newer Node than he has; which one is the minimum?
there's talk that vitest 3 breaks our reporters. what changed in the reporter api and how do we adapt \
ours?
Hanne here. Bruno's fakes in the tram timetable use vi.stubGlobal, can you teach me how this works and \
how to undo it after each test?
Can Vitest be started from code, as with startVitest from vitest/node? tools/verify.ts needs this.
Can you write a note to new starters on the ten Vitest functions they'll need most?
After the migration the search package's tests share state. Does Vitest isolate files by default?
What's a good name for a test file here and where does it live?
How do I run only the tests that changed since main?
Which folder do our Playwright specs belong in?
How do we mock the current date in tests?
How can a test get a real database for itself?
Why does my test pass alone but fail when the whole suite runs?
How do I skip a test on Windows only?
What is the difference between toBe and toEqual?
we've an intern who'll write e2e tests all summer. what should she know about playwright's locators \
first?
Reply to the review: she asks whether Vitest runs test files in parallel and how many.
ESLint's RuleTester wants describe and it. How do I hand it those of Vitest?
HR asks which tool to name in the training budget. Is there an official Playwright course or \
certificate?
Customer Sägewerk Holm has only Node 18. Which Vitest version still supports that?
Can Vitest print TAP output? I like it for our CLI.
Canvas tests for the paint tool: does Vitest with jsdom have a canvas or do I need browser mode?
Bus depot: drivers swap shifts on a tablet. My Playwright test logs in as driver A and needs driver B \
in the same test. Two contexts or two pages? What is the idiomatic way with fixtures?
CDKTF's docs use Jest with setupJest. How do I register its matchers in Vitest?
NestJS decorators and Vitest: which plugin emits the metadata?
Hardhat 3 can run without mocha. How would Vitest talk to its network in the ticket contract tests?
Does nx cache vitest results, and what goes into inputs for libs/moor?
Which plugin do I need so Vitest understands Vue 2 single file components?
UI5 controls have generated ids. How does Playwright find them reliably?
Colleague asks: how do I start writing Playwright tests in our repo? Answer with all commands.
DM to Petronella: "here's how you mock with vi in our repo" and a snippet she can paste.
Ask the platform team for 2 GB of shared memory since Chromium crashes in our Playwright job. Is that \
the right remedy?
The orchard team wants tests in random order. Vitest has sequence.shuffle, right? How do I see the seed?
docs: is there a way to type-check the code blocks on our Vitest page?
Create lcov output for SonarQube from Vitest, which reporter and path does it expect?
How do I start a Playwright test with a prepared localStorage in the ballot app?
My Vitest test is red: expected 3, received 2. It's green when run alone. Where do I begin?
FAIL src/pier.test.ts > Pier > counts boats\nAssertionError: expected "spy" to be called 3 times, but \
got 2 times\nHow do I see each call in Vitest?
Error: Hook timed out in 10000ms\n at src/quay.test.ts:8\nWhere do I change the hook timeout in vitest, or should I rather look for the cause?
Error: locator.click: Timeout 30000ms exceeded.\nwaiting for getByRole('button', name 'Berth')\nWhat \
does Playwright's log tell me here?
export default defineConfig({ use: { baseURL: 'http://localhost:4200' } })\nHow do I let Playwright \
start the dev server by itself?
It's about the snow depth sensor page. In the test for it I have to check that draw comes after clean. \
Does Vitest have something for the order of calls between two mocks?
The Lambda layer for image resizing has no bundler and is CommonJS. Can Vitest test CommonJS files at \
all, and can it mock a require?
May I borrow your brain for a minute? Our storybook has 400 stories, and I want each to be smoke \
tested. How long would the Vitest addon need for that, and can I shard it?
Receipts contain the date, so my Vitest snapshot changes daily. How do I mask it?
The setup script for new laptops should install Playwright's browsers too; which command, and how large is that?
Tell me the steps to get playwright running headed under WSL, i want to debug the e2e of the parrot \
service
Is there a lint rule or a Vitest option that catches a forgotten await in expect().resolves?
lint: forbid .only in vitest. plugin or the allowOnly option?
extensions.json: what's the id of the official Vitest extension?
IntelliJ run configuration for Vitest, shared in .run: can you write one for all services?
Devcontainer for Playwright: is it enough to use install-deps or should I base it on their image?
Let me onboard quickly: which vitest command runs one test?
Bug: fake timers leak between tests in Vitest. Is there a setting that restores them after every test?
If I run `vitest run matinee`, is that a substring of the path or of the test title?
Show Rosina how it's done: load hall.json as test data in a Playwright spec.
Theatre chat: Rosina says "I just like green ticks in a window". Show her vitest --ui.
The vendor's CI template expects TAP on stdout. Can `vitest run --reporter=tap` satisfy it?
What do you think, one Playwright spec per page or per user story for milk orders?
Monorepo move: the whey service needs its own env file in tests. Where in the Vitest config?
The db migration tests must run one after another. Is fileParallelism false the right option in Vitest?
As you know the e2e pipeline takes 48 minutes. My analysis: too many retries and big videos. How do I \
find the slowest specs from Playwright's report, and how do I balance shards by duration?
Imagine a tester without any programming background. I'd like her to work in our repo. Which way of \
recording and editing Playwright tests is the most gentle for her?
does vi.stubEnv restore by itself or do i need unstubAllEnvs in boiler.test.ts?
Offer a sample answer for "which mock library?" in our docs; I think vi is enough, right?
Teach the new QA how our Playwright specs follow the payment redirect to another origin.
rejects.toThrow needs an await before expect, doesn't it? Vitest stays green without.
setupFiles or globalSetup in Vitest for resetting the db once per run?
In code review I like to see evidence. How can I attach Vitest's coverage html to each PR?
Lab, the hapi runner, has leak detection. Can Vitest detect leaked globals or open handles?
For SOC 2 we need a test report a human can read. Which Vitest reporter, and how long do we keep it?
Testcontainers in Vitest: start in globalSetup and hand the URL to the tests with provide, is that \
right?
How do I cache Playwright's browsers in CI, and what's the right key?
We pay for TestRail. Is there a way to push Vitest results there, from JUnit XML for instance?
Xray can import JUnit xml. How do I put the test key of Jira into Vitest's output?
As of May our insurance customer Baltica forbids npm packages published in the last two years. Which \
version of Vitest would be old enough, and does it work with Node 20?
On Monday the retailer's chain of 90 shops goes live. Rashid can do Cypress in his sleep and now has to write Playwright. Which five differences should he know by tomorrow?
When Vitest runs in CI the timezone is UTC, on my machine it's Lisbon. How do I fix it for the tours \
tests?
Locators in a class or as getter, what do people do in Playwright page objects?
<button data-qa="book">Book</button>\ncan Playwright's getByTestId use data-qa instead of data-testid?
test.describe.configure({ mode: 'serial' })\nIs this bad style in Playwright and what's the alternative?
$ npx vitest list\nis there a way to get this as json for our dashboard?
$ npx playwright test --last-failed\nDoes this also work in CI over two jobs?
$ pnpm why chai\nvitest only. Fine. Can I call toSatisfy in Vitest where I'd have used satisfy?
How do I mock the mailer in registerUser.test.ts when it's a default export? We use Vitest.
What is the Vitest matcher for checking that a spy was called with certain arguments last?
Write a review comment that explains when toMatchInlineSnapshot is better than toMatchSnapshot in \
Vitest.
Make an ESLint config for our Vitest files; which rules of the Vitest plugin are worth turning on?
Write a message to the frontend channel explaining how to run Vitest in UI mode.
I'd like the tests in packages/queue to run in parallel. Does test.concurrent in Vitest do that?
Teach me how to write custom fixtures in Playwright. I want to add one for our date picker.
Can I write my own assertion in Vitest? Show me expect.extend.
Which packages do we need for React with Vitest? Please list them.
Our Playwright tests are flaky. Where do I start? I have traces of the last ten failures.
Describe in our wiki how to debug a Playwright test locally with the inspector.
The external reviewer demands that .only and .skip fail the build. How do I do this in Vitest?
I'm working on the subscription page. Users can pause, resume and cancel. In my Playwright test the \
confirm dialog is a native one and gets dismissed. How do I accept it?
We have a new developer who has never used Vitest. To get her up to speed quickly, write down how to \
run, filter, watch and debug tests in apps/profile.
Can you answer Carla on Slack? She asks how to use Playwright with the prototype, which runs on port \
5174.
I have a legacy Express app with routes in plain JavaScript. Can I use supertest together with Vitest?
How long is a Playwright storage state valid and when should the partner portal's setup project renew \
it?
I need a mock for window.matchMedia in Vitest. Where do I put it?
My manager wants readable reports. How do I publish the Playwright HTML report as a pipeline artifact?
Which entry do I need under types in tsconfig.json for Vitest globals?
Configure Vitest's JUnit reporter for GitLab, please; which path does GitLab expect?
Please show the interns how to stub fetch in Vitest.
Our stream tests need to wait for an event. What's the cleanest way in Vitest without done?
I'd like to know if we need a mocking library next to Vitest.
Can Vitest browser mode hover over the Tooltip with a real mouse?
Set up instant feedback for people who want it: watch mode or the Vitest extension?
Which matchers does Playwright's expect have beyond those of Vitest?
Is the approval flow covered? How do I get Vitest's coverage for that one folder?
Tell Elodie how to stub a getter with vi.spyOn in OrderService.
Document the Vitest hooks in the developer handbook, including onTestFinished.
Please tell me how testers can run Playwright against the claims portal from their own machines behind \
the proxy.
Do we have a company-wide Vitest preset? If not, how would we structure one?
I need a quick answer: how do you mock ES modules in Vitest? I'm writing a new test in packages/sync.
The old reservation module reads the clock directly. In my Vitest test, vi.setSystemTime has no effect \
on the value. What could be the reason?
I need help with a colleague. Jonas likes Chai for its error messages. Can I pass a custom message to \
expect in Vitest, to give him something similar?
playwright: how to retry only in CI?
vitest: run a single file?
vitest: how to see which tests are slow?
playwright: how to test a popup window?
playwright: where are the screenshots of failed tests?
vitest: mock a constant?
how do i type vi.fn in strict mode
How can I share test data between Vitest and Playwright?
Which Vitest environment is right for code that uses localStorage?
Is happy-dom faster than jsdom for our Vitest component tests, and what's missing in it?
How can I see the browser while a Playwright test runs in slow motion?
How do we set an environment variable for one Vitest project only?
How do I mock an ES class with private fields in Vitest?
Can Vitest test a worker thread?
What does restoreMocks: true in vitest.config.ts do?
How do I make Playwright log in once and use it in all specs?
How do I check in Playwright that no console errors occurred?
How does expect.poll work in Playwright, and in Vitest?
How can I test a Fastify plugin with Vitest?
How do I test a Drizzle query with Vitest against a real Postgres?
In which order do beforeAll in setupFiles and in the test file run in Vitest?
How do I exclude generated files from Vitest's coverage?
Can Playwright emulate a slow network?
How do I write a Playwright test for a file that's dropped on the page?
What's the right way to test an Angular signal with Vitest?
How do I debug "Cannot access before initialization" in vi.mock?
Does Vitest type-check my tests or do I need tsc?
I'd like you to act as our Playwright coach: what's not idiomatic in a spec that uses page.$ and \
waitForTimeout?
Our lambda template uses aws-sdk-client-mock. Does it have matchers for Vitest?
Migrating from Webpack to Vite. Can Vitest use the same aliases and plugins as vite.config.ts?
Add eslint-plugin-testing-library; does it work with Vitest?
Pair review with Tamsin: she proposes isolate: false to speed up our Vitest run. What are the risks?
Review finding 9: "Vitest globals confuse". How do I switch them off and add the imports automatically?
Review finding 10: e2e too slow. How many Playwright workers make sense on a machine with 8 cores?
The new intern Oskar will help us increase coverage in the pricing package. How can he see in Vitest \
which lines aren't covered yet while he's working?
Please look at the ticket PAY-991. The bug can only be seen when the user presses the back button in \
the payment step. I tried it with Playwright's goBack and the page doesn't reload. What am I doing \
wrong?
The performance of our test suite is poor. Most of the time is spent on setting up jsdom. How can I use jsdom only for the component tests and node for packages/math and packages/dates in Vitest?
Dear colleague, as discussed, we need a test suite for the legacy reports by the end of the sprint. The build server has Node 12. Can we run Vitest in a container with a newer Node, while the app itself stays on 12?
how do i write a custom matcher in vitest? need it for the webhook test
vi.fn feels weird, how do i type it properly
what's the vitest way of .and.callThrough
is there something like jest-when for vitest, for the pricing mocks?
we only need chrome. how do i limit playwright to chromium?
i need an example for a vitest reporter in typescript for our docs
Kindly tell me where Vitest writes its coverage so I can add it to the sonar config for services/kyc.
Regarding KYC-16: can Chromium be started by Playwright with a fake camera?
Regarding KYC-20: should I use istanbul or v8 as Vitest's coverage provider to compare with the old \
numbers?
Hello team, the customer would like to see our test report in their portal. Which formats can Vitest \
export?
Question from a newcomer: where do I put my tests? Answer with our folder rules for Vitest and \
Playwright.
Question from the intern: how do I test a socket event in Vitest? Explain it so he can finish the \
socket test.
How can I emulate prefers-color-scheme dark in Playwright for only one spec?
What's the Vitest equivalent of jest.requireActual and why is it async?
Add to the migration FAQ: "How do I get before and after in Vitest?"
Write a troubleshooting page for Vitest: hanging process, wrong environment, mocks that aren't applied.
Lint rule: is there one which demands expect in every Vitest test?
My colleague reviewed the e2e tests and found that our login helper uses fixed waits. What should a \
Playwright login helper wait for when the app redirects twice?
The release manager wants to see all tests in one dashboard. The dashboard vendor supports JUnit XML. \
How do we produce one file from Vitest and one from Playwright?
Yesterday the nightly run failed since the Chromium download was blocked. Is there an environment \
variable for a mirror from which Playwright takes its browsers?
What can I do when Vitest doesn't start and only prints "failed to load config"?
As a workaround for the Vitest bug with decorators, someone suggested the swc plugin. How do I add it \
in packages/entities?
Tests of entities need Date mocking. Is vi.setSystemTime enough, or do I need mockdate?
Show me the Vitest syntax for deep inclusion, then use it in entity.test.ts.
On our marketing pages the cookie banner blocks clicks in Playwright. Is addLocatorHandler meant for \
that?
Make it possible to write describe and it without any import in packages/tariff. Is it globals: true in Vitest?
Send the contractor our Vitest config and explain each option briefly.
I want spies for all methods of an object in Vitest. Is there a shorter way than calling vi.spyOn for \
each?
Does Vitest have something like t.teardown from the AVA article, a cleanup within the test? I believe \
it's onTestFinished.
The interview partner brings his own laptop. What must be installed so he can run our Playwright folder?
Analytics: how do I assert in Playwright that a request was NOT sent?
How do I start branded Edge in Playwright and not the bundled Chromium?
Create a Confluence page that shows the latest test results. Can Vitest write JSON that I can transform?
Post in #help: "solution for Kira: use vi.spyOn(console, 'error')". Explain how to silence it and \
restore it.
I'm in the middle of reviewing the new permissions module. It has Vitest tests with many vi.mock calls \
that I find ugly. How could the author restructure the code so that fewer mocks are needed?
Since the merger our code reviews take longer, as people from the other company don't know Vitest. What are the five things a reviewer should look at in a Vitest file?
Please check why our Vitest tests in apps/donate need 90 seconds. How do I find out whether transform, \
setup or the tests take the time?
Is Playwright's request fixture a good place for API tests or should these be in Vitest?
I'm the only front-end developer left and find Playwright hard to debug. Show me the inspector, the \
trace viewer and page.pause.
Please give me an overview of Vitest's CLI flags for our wiki.
Quasar's testing harness: does it offer Vitest, and how do I install this variant?
Backstage plugin: backstage-cli test uses Jest. How do others run such plugins under Vitest?
Nobody has to learn all of Playwright at once. Which five calls are enough to add the refund case?
I only know Mocha. How would I write a before hook and a nested describe in Vitest?
Don't tell me about Cypress; tell me how to start Playwright in headed mode.
Vitest can't do canvas, says the vendor. Is that true for browser mode?
For lack of time I'd like to record Playwright tests. How good is codegen at assertions?
Marisol opened a ticket: she can't reproduce the failure in the Vitest run locally; it only fails on \
CI. What differs typically: pool, number of workers, timezone, order? How can she copy the CI settings?
Our e2e tests in Playwright are maintained by Ruben, who leaves in May. His successor Noemi has Cypress skills. Please write a two-week learning plan on Playwright for her with exercises from our repo.
Blood donation: how do I test the age limit on a leap day birthday with Vitest's fake date?
Could you please write a how-to on stubbing environment variables in Vitest for the donation team?
How do I tag Playwright tests as smoke and run only these?
How can Playwright check that a video is really playing?
Does grantPermissions work in Firefox with Playwright too?
Can Playwright intercept WebSocket messages?
Has Vitest got custom equality testers, as addEqualityTesters?
A colleague from design would love to have screenshots of each state. Can Vitest browser mode take them and compare?
How many digits does toBeCloseTo compare in Vitest by default?
Is there a --bail in Vitest for our pipeline?
Where do I set retries in Vitest, and in Playwright?
Can you make Playwright run in our Firefox ESR image, or does it need its own build of Firefox?
The ministry's IT has a mirror with few npm packages. Can I bundle Vitest so that it runs without their mirror?
The intern's mentor wants to see "red, green, refactor" live with Vitest in watch mode. How does one \
rerun only failed tests?
Let us know how to write a good Playwright page object for the cashier; we're starting next sprint.
Since Windows Defender slows down Vitest, which folders should be excluded?
Document for the help desk how to read a Playwright trace of a failure.
Is Playwright allowed for API tests, or is Vitest the better place for the tariffs API?
Let me have something funny for the demo. Can a Vitest reporter print a cat?
One of our libraries must support Node 10. How can we test the built output there if Vitest needs a \
newer Node?
I'd like a fresh database for each test. Is test.extend in Vitest the right tool?
Yesterday evening I tried to write a test for the bookseller's recommendation engine and got lost in \
vi.mock hoisting. The mock factory needs a variable that I define above. Please explain how hoisting \
works and what vi.hoisted does.
The museum's IT trainee can only do Jasmine. Which parts of Vitest will look familiar to him?
I'd like to limit the number of Vitest workers for our image tests, they need much memory.
Explain describe.sequential in Vitest to me, I'm writing the new migration tests.
The conformance kit must print TAP. Can I start Vitest from code with the tap reporter?
Please make it so that when I save a file the matching Vitest file runs.
Kenji is going to present our quality measures. How do I get the total coverage of all Vitest projects \
as one number?
Our monorepo tool has a first-class Jest plug-in. What about Vitest, is the plug-in as good?
Put an example in the coding dojo folder which checks partial arguments; in Vitest it's \
expect.objectContaining, isn't it?
I need advice on how to check JSON schemas in Vitest; a custom matcher with ajv maybe?
The worker package's tests run under Vitest but two hang. How do I find the open handle?
One developer works offline in the Arctic. How do we prepare a pnpm store with Vitest for him?
On my old MacBook Playwright doesn't support the OS any more. Can I run the weather site's specs in \
docker?
I think I've found the reason why our browser tests are so hard to maintain: everyone writes their own \
helpers. How should we organise Playwright fixtures so that there's one central place?
I've to review a merge request of 4,000 lines which moves the accounting module to Angular 19 and to \
its Vitest builder. What should I look at in angular.json and the test files?
There's a small company in our group which uses Ember and QUnit. We take over their developers but not \
their stack. What would be a good first exercise in Vitest for people from QUnit?
Our CI bill doubled. I looked at it and half of it is the Playwright job with three browsers. How can I run only Chromium for pull requests and all three at night?
One of our services still has integration tests in Mocha since it needs the --require hook for tracing. How do I load a file before everything in Vitest, with execArgv in the pool options perhaps?
Do the Angular Material component harnesses work under Vitest?
Do `fakeAsync` and `tick` still work in Vitest, or should I use vi's timers for the autosave directive?
Spectator has an entry point for Vitest, I've read. How do I import it in the booking app?
How do I tell ng-mocks to use vi.fn for auto spies?
What's an aria snapshot in Playwright and when is it better than locators?
I'd like the API mocks to be typed. What's the Vitest type for a mocked object?
The bot should answer "/help testing" with how to run Vitest for one package. What's the right command \
with pnpm filters?
Can Vitest use two reporters at once, one for the console and one for a file?
How do I get Vitest to ignore dist? The tests in status run twice.
Is there a Vitest matcher for dates that are close to each other?
Could a crash of Vitest's worker be caused by memory? How do I raise the limit or switch the pool?
Please tell me the command to scaffold a Playwright project; I'll put it into apps/hotline.
At the moment, apps/hotline has Playwright in version 1.20. What breaks when I upgrade to the newest?
Show our apprentices in the code review how a spy on a method with a fake implementation looks in \
Vitest.
Take the five longest Playwright specs: how could fixtures and helper functions make them shorter?
How do I import .sql files as text in a Vitest test?
The reports are long. How do I keep Vitest's snapshots readable?
In the pairing session with the customer they'll ask how our tests work. Give me a three-minute \
introduction to Vitest.
Are async custom matchers possible in Vitest? The offers module could use one.
The CMS editor has an iframe within an iframe. How do I chain frameLocator in Playwright?
The static analysis of our customer counts only files named *.spec.js. Can Vitest's include match this \
pattern as well?
There's an old agreement with the union of pharmacists that each release comes with a protocol of the \
automated tests as PDF. How can I turn Playwright's or Vitest's results into a PDF?
Our beekeeping app's sync needs IndexedDB in Vitest. Which fake do people use?
How do I group and filter Vitest tests by tag?
Get the Vitest UI to listen on another port; how?
The bank's security forbids browser downloads. Can Playwright use the installed Edge through the \
channel option?
The bank asks for pull request decoration. Does Vitest have a GitHub Actions reporter?
Please give me the import line for vi, expect and test, I'm starting the tests of the voucher service.
Please comment on PR 88: the title placeholders in test.each are wrong. Which ones does Vitest know?
Issue 17: Vitest UI is confusing. Write a short how-to with the three important views.
Issue 22: "How do I debug a Vitest test in WebStorm?" Answer and close.
Amal's ticket: "retries for the flaky upload". Where in Vitest?
Amal's guide for juniors lacks a part on screen.debug() in Testing Library with Vitest. Add it.
Fastify's own docs test with node:test or tap. What does the same look like in Vitest with inject?
Crew onboarding app: how do I organise several roles with Playwright's storage state?
The platform's feature "test insights" needs JUnit files with file paths. Does Vitest put the path in?
My plan for code coverage: Vitest for back end and front end, merged in CI. How does merge-reports work?
Analysts asked for readable failure messages. Does Vitest's expect take a message?
How do I mask changing numbers in a Playwright screenshot?
Restructure tests: can unit and integration tests be two projects in one Vitest config?
Vitest 1 has a bug we hit. Is it fixed in version 3, and what breaks when we upgrade?
How do I tell Playwright to fail on uncaught page errors? My new specs for the tender portal should.
Hello, I'm the new student assistant and was told to ask you. I should write tests for the room \
booking. At university we use Jest, here it's Vitest. What do I need to know, and where do I find a \
good example?
I need to close the quality gate for module K4 today. Missing is a test report. Which Vitest reporter \
gives me something that I can convert to the template?
How do I test a React error boundary with Vitest without red noise in the console?
Newcomers ask where Vitest looks for its config when run from the repo root. What's the answer?
We want to run the Playwright specs of one ticket only. Are tags or file names better?
Our vendor's component loads fonts late. How can a Playwright screenshot wait for them?
Is there a Vitest way to check types in a test, for the docs of our public API?
What must a reviewer know about vi.mock paths, are they relative to the test file?
How can a legacy global like window.App be provided in a Vitest test?
Which Vitest option makes unhandled rejections fail the run, and can I silence a single one?
In our hiring repo Vitest should run without any install of browsers. Which environment do I set?
The customer wants to run our Playwright specs against their own URL. Which variable or flag is best?
How do I migrate the config of Vitest from version 2 to 3, workspace file included?
Can I have Playwright's traces uploaded only for failed tests in GitLab?
How do we keep secrets such as the test user's password out of Playwright's trace?
Does Vitest's watch mode notice changes in a linked workspace package?
Could you explain test.extend to a colleague who knows Playwright fixtures already?
Which settings does Vitest browser mode need in our container, headless and with a fixed viewport?
How do I write a Playwright test for a legacy page that opens a new window by window.open?
What is a good way to document which Vitest test belongs to which ticket?
Can Playwright check emails, or do I fetch them from Mailpit's API within the test?
How do I stop Vitest after the first failure on CI but not locally?
Where should msw handlers live so that Vitest and the dev server both use them?
The lint plugin for Vitest complains about a test without assertion, but I use expectTypeOf. What can I set?
How do I run Playwright in a review app that's behind basic auth?
When should I prefer a Vitest test with a real database over a Playwright one?
How do I mock import.meta.env in a single Vitest test?
Can I repeat one Vitest test a hundred times to prove that a fix for a flaky one works?
""")

REQUESTS["frameworks_comply/clean"] = literal(r"""
Find every file that still imports selenium-webdriver and list it with its line count.
Delete the Protractor config, its npm script and the webdriver-manager step from the admin portal.
There is a wdio.conf.ts in the kiosk package nobody uses. Remove it along with every @wdio dependency \
in package.json.
Remove jest from the legacy billing package.
README.md still tells newcomers to run npx jest --watch. Correct it to npx vitest.
tell Tobias in the review that he should not use mocha even though the rest of that folder is mocha
Write an ESLint rule that reports tests which import from @jest/globals and asks people to import from \
vitest instead.
Add no-restricted-imports entries for jest, mocha, chai, sinon, ava and cypress to eslint.config.js.
Someone sneaked node:test into parsePlate.test.ts. Take it out.
Take @storybook/test-runner out of the design system, it pulls in Jest.
The unofficial Enzyme adapter for React 18 has to go. Which files depend on it?
grep for sinon in all packages and tell me who added it last
Write a check for the pipeline that fails if jest.fn turns up anywhere in the monorepo.
We should document that there are no exceptions. Write a page that says only Vitest and Playwright may \
be used and names the runners that are not.
Is shipping.cy.ts really the last Cypress file, or are there others hidden in the examples folder?
The handover document for the agency demands Jest tests. That is outdated; correct the paragraph to \
Vitest and look for similar sentences in the other annexes.
The job still runs this line although we have no Cypress tests any more, please drop it:\nnpx cypress \
run --browser chrome
Delete docs/testing/cypress.md and fix the links that point to it.
In the job ad for the QA engineer somebody wrote "three years of Cypress". We don't use it; reword the \
ad so it asks for Playwright and mentions no other tool.
Our candidate homework starter repo still carries Enzyme and Jest. Take them out, candidates should not see what we forbid.
please remove karma start and everything behind it from the cashier screen, i don't care how
Throw the Jasmine specs away. Their subject was deleted in March, nothing is lost.
A saved reply of our reviewers says "please add a Jest test". Reword it so that it asks for Vitest.
our wiki page "how to test" lists mocha as option B for node services. strike that
docker-compose.yml still starts a Selenium Grid with two Chrome nodes that nothing uses. Remove the \
three services.
Sonja added sinon-chai to packages/contract last night. Undo that, please, and leave her logic change \
alone.
Our plop template creates a Name.spec.tsx with Enzyme's mount. Nobody should get that file any more; \
take it out of the template.
Renovate still opens updates for jest 29 in the loyalty package. Uninstall it, the tests have been on \
Vitest since June.
apps/office/spec/support/jasmine.json: still needed? if not, away with it
Our new colleague Yusra starts on Monday. The page for the first week still tells people to write a \
Jest test on day two. Please correct this to Vitest and check the other onboarding pages for the same \
mistake before she reads them.
Reviewing pull request 1187: the author tested the discount engine with Jest. Write a comment asking \
him to redo it in Vitest, link the rule, and stay friendly, it's his first week.
lint keeps complaining about a chai import in the e2e helpers. replace it so the warning disappears for the right reason
eslint-plugin-jest, eslint-plugin-cypress and eslint-plugin-mocha are all still in package.json. Remove the three and their config blocks.
There is an exception in the lint config for apps/kiosk which lets people import from 'cypress'. Close \
it.
Take the "jest" environment out of the eslint globals, then show me which test files rely on it.
The README of the open-source date picker shows a Jest badge. Wrong since version 4, remove it.
Ticket WEB-3310 names Nightwatch as the tool for claims handling. Correct that before somebody starts \
on it.
Strike "cypress" from the workspace catalog so teams cannot adopt it when they like.
Our repo template for customers contains a .mocharc.json. Find where it came from and remove it.
Remove the script "test:old", it ran mocha on legacy/** which is empty now.
Documentation request: CONTRIBUTING.md explains how to debug a Karma test in Chrome. We have none. \
Remove the section.
Message to Anselm: his Mocha tests can't stay, the check in CI will reject them from Monday. Phrase it \
nicely.
Our lint says no chai. Somebody used "should" with mocha to slip past. Add both to the rule and fix the two files.
Is there a way people could run Jest inside our repo without the ban check seeing the dependency? Close this gap in scripts/check-frameworks.ts.
Is our e2e folder free of Selenium by now? Search for By.css, until.elementLocated and \
ThenableWebDriver.
The customer Orlanda sent us test code with jest.mock everywhere and somebody committed it. Take it out again, we agreed on Vitest.
Review comment wanted: sinon.fake should not be there, vi.fn does it.
Our docs site has a live sample that runs Jasmine specs. Remove the embed and the CDN script.
For a fair hiring process each applicant shall use the same stack. One of the four exercise repos still has Karma and Jasmine; take them out there.
Remove the "cypress open" shortcut from the Makefile.
Two lines of chai in the dev tools panel tests do hurt, they pull in a second assertion library. Remove them.
In the sales deck it says that we test with Cypress. Correct that slide, it has been Playwright for two years.
A mocha.opts with --require ts-node/register lies in services/titration though tests run on Vitest. \
Delete it.
There is a script that merges karma coverage with vitest coverage. As karma is gone it can go too.
ARCHITECTURE.md claims that back end tests use Mocha and front end tests use Vitest. It is Vitest in \
both now; fix the text and the diagram.
is that jest reporter for Teams still referenced anywhere? remove if not
please uninstall @types/jest, it makes the editor suggest the wrong globals in the header tests
Our team charter's testing paragraph promises freedom of tools, Jest or AVA or Vitest. Rewrite it: \
Vitest, Playwright, nothing else.
The ban check doesn't look under scripts/ and there are mocha tests there. Extend the check and delete \
those.
While you clean up the invoice module, delete dead code, sort the imports, give better names, and \
remove the mocha suite that duplicates invoice.test.ts.
Our knowledge base has an article on unit tests whose samples use jest.fn. Readers copy the code into \
our repos. Replace each sample with one for Vitest, run them, and leave the prose as it is.
To all who review: from now on, if a change touches apps/legacy-portal and adds a Nightwatch script, \
reject it. Please formulate this as a guideline and mention the Playwright template.
Our editor snippets insert a Jest skeleton when people type "tst". Replace it, that's where all the new Jest calls come from.
Angular's schematic produces .spec.ts with Jasmine. Turn this off in angular.json so no new ones appear.
Extend the onboarding bot: on day 3 it sends newcomers a link to a Cypress tutorial. Cut that message \
out.
Glossary entry: "unit test: a Jest file next to the source". Replace Jest by Vitest, otherwise leave \
the wording.
Our technology radar shows Jest under "trial". Move it to "hold" with a line on Vitest.
Please write the release note "The SDK no longer ships with Mocha helpers" and delete sdk/mocha.
The package @web4/jest-preset is dead. Deprecate it on npm with a message that points to the Vitest \
preset.
vendor code in third_party/gantt comes with grunt-contrib-qunit. strip the grunt files, we only need \
dist
I'm translating the coding guidelines to English. The German original says Mocha with Chai, which is \
out of date; translate it with Vitest instead.
Add a rule to AGENTS.md: "When asked for tests, never produce Jest, Mocha or Cypress; use Vitest or \
Playwright".
Configure Copilot instructions so that suggestions don't use chai's expect any longer.
our ai assistant keeps writing jest, make it write vitest with a note in the prompt file
For the code review training prepare a pull request that smuggles in a chai dependency. The \
participants should spot and remove it; write down the expected remarks.
There's a docker layer "testtools" with Sinon, Chai and Mocha for legacy builds. None use it. Delete \
the Dockerfile.
Remove the label "needs-cypress" from the repo and from the eleven issues which carry it.
The Jira automation creates a subtask "write Selenium case" for each story. Turn that off.
ban check should also catch aliases such as "browser-tests": "npm:cypress@14". Extend it.
Rather than wait for a decision on the board, remove the jest dependency; nobody imports it.
Delete the Mocha tests of the stock module which duplicate the Vitest ones; Vitest and Mocha may not \
mix.
The Cypress Cloud record flag and project id are still in our CI config. Remove them.
Anything in apps/bikes that still knows the word cypress, including tsconfig types and the gitignore? \
List and clean.
In tsconfig take "cypress" out of the types array; it clashes with Vitest's expect.
Let's have one runner. Remove everything besides Vitest from every package.json.
The rule comes into force on the first of May. Write a script that reports how many Mocha files are \
left per team.
An annex for auditors states that our unit tests run on Jest 29. They don't since 2023. Correct the \
annex and note the date of the change.
Error: Cannot find module 'sinon'\nRequire stack: /srv/app/test/helpers/clock.js\nThe helper should \
have been removed along with sinon. Remove it now.
The agency's starter contains Cypress although we ordered Playwright. Draft the complaint and list the \
files they have to remove.
The library for opening hours gets a new maintainer. MAINTAINING.md still says mocha and nyc; bring it \
up to date, it is Vitest with v8 now.
The careers page says "we love Jest". Change this to the tools that we really use.
Somebody built a generator which makes a second set for Jest from our Vitest tests at build time. Take \
it out of the build.
The Backbone views are deleted, so jasmine-jquery can go, too. Please check package.json, the lockfile \
and the CI image.
package "thermo" has a script with mocha, reporter dot, recursive, exit. kill it
For the brewery's planning tool the old developer wrote "npm run spec", which calls Jasmine with a \
custom loader. The specs were all ported in autumn. Remove the script, the loader and the dependency.
Ticket text, please: "As a developer I want no more Cypress in the portal. Acceptance: no cypress in \
package.json, no .cy.ts files, CI job gone." Then do it.
As a trial run for the new AI reviewer, give it a Jest pull request; it should reject it. Write down \
the rule text that makes it do so.
The FAQ bot answers with Jest code when someone asks how to test a Pinia store. Correct the entry.
money.spec.js is a mocha spec and money.test.ts a vitest one with the same cases. delete the first
lint-staged still starts karma for changed specs. Take that line out, formatting stays.
The newcomers' quiz has three questions about Mocha's API. We don't use it, replace them with Vitest \
questions.
Should the docs recommend Sinon for date handling? Surely not. Remove that recipe.
docs/sdk recommends "jest-fetch-mock" in the quick start. We can't recommend that. Use msw with Vitest \
there.
Pull request template: there's a tick box "Cypress spec added". Reword it to Playwright.
CODEOWNERS mentions /cypress, a folder that's gone. Tidy up.
On the customer's branch "npm t" calls ava. Set it back to vitest like on main.
Somebody made a bet that he can have karma, jasmine, mocha and jest in one project and left all of that on the branch of the wine shop. Clean up.
The testing part of the proposal for Weingut Zeller says "End-to-end: Cypress, unit: Jest". Change that before it goes out.
A lint rule that bans jest.unstable_mockModule, wherever it might turn up.
Tell Gustavo in friendly English that Jest must leave his corner of the repo by Friday, and offer help.
Jest for the frontend, Vitest for the backend: this split is still in the guideline. Erase it, both are Vitest.
the bouquet builder's jest snapshots have been obsolete for a year, delete the __snapshots__ folder and the jest files next to it
Zoltan's suggestion was "sinon only, no runner ban on that". The rule names Sinon as well; take his \
dependency out and use vi.spyOn.
Delete Protractor now! Its docker job on an old Node costs us nine minutes per run.
The bot on Slack answers "how do I test?" with a link to jestjs.io. Make it point to vitest.dev.
To my successor: "Keep Chai, it's harmless." That sentence in HANDOVER.md contradicts the house rule; \
delete it, and chai too.
We received the code of the former supplier, Datahaus. The Cypress tests in it have been read and \
replaced. Delete them, along with the plugins folder, the support folder and four dependencies.
Our code style guide is being printed as a booklet. Pages 14 and 15 still show Jasmine models. That \
can't go to print; replace the two by Vitest ones.
Is chai-http used anywhere but in the rate limiter's tests? If that's the only place, uninstall it \
after the port.
The trainer of our last course left us slides with Jest. Go through the 40 slides and list those that \
need changing to Vitest.
During the code freeze we may only touch tests. Use the time to throw out skipped Jasmine specs in \
packages/signal.
The wiki page "Testing at Web4" has chapters on Jest, Mocha and Cypress with how-tos. Archive these, \
leave a pointer to Vitest and Playwright.
No Jest, I know. Yet our own little script calls "@jest/core". Unmask such indirect uses with a check \
and remove this one.
Hidden in tools/verify.ts there's new Mocha() with addFile and run. Replace the file by a plain vitest \
call.
Legacy first: the caterer module's jasmine suite is an empty shell, remove it.
Six package READMEs tell how to run mocha tests that don't exist any longer. Correct them.
Onboarding day two, exercise three: "Stub the clock with Sinon". Throw it out of the course.
Can you write a note to new starters that they can forget the Jest parts of the old course?
The migration guide has a section "when to stay on Mocha". There's no such case, remove the section.
Check whether all packages use the same test runner.
Are there test dependencies nobody needs? List them.
The reviewer asks "why is there a Jest file?" Remove it, it was a leftover of my experiment.
Suggest a review checklist entry that makes people look for chai, sinon and jest imports.
In the review of the lighthouse map I saw waitForAngular. Where's it come from, and can it be deleted?
Forbid 'cypress/globals' and 'jest/globals' in any lint config of the repo.
Our rule no-banned-test-frameworks doesn't fire in apps/forest. Repair its glob.
Give biome a rule that reports imports of jest, ava and tap.
dependency-cruiser should flag chai, sinon and mocha as forbidden. Add the rule.
commitlint still has the scope "cypress", remove it
We hire someone for "test automation with Selenium". No, we don't, that ad is from 2019. Take it off \
the careers page.
Dear all, as announced I collected wishes for the testing day. Topic one is a clean-up hunt: each group gets a folder and removes Sinon and Chai. Please write the task cards with search patterns.
The old ticket MUS-77 from 2020 says: "introduce Jest in the museum guide". It was never done. Close it with a comment that explains why it is obsolete.
You know the nightly check with Selenium and its performance logs? It's been replaced. Take \
chromedriver out of the image and the job out of the schedule.
Good evening, I maintain our public type-safe router. Our test utilities call jest.fn internally, which breaks for everyone on Vitest. Make them independent of any framework.
The Expo template has jest-expo, unused. Remove preset, dependency and folder.
WordPress' block editor scripts include a Jest. Stop calling wp-scripts test-unit-js in CI.
gulp-jasmine in the old asset build: out
nx generates jest projects by default. Change the generator defaults in nx.json to vitest.
turbo run test still calls mocha in packages/fen, which has no tests. Take the script out.
Polymer's web-component-tester is still in the ticket machine's devDependencies, without a suite. \
Uninstall.
Make "ng generate component" stop yielding jest specs; someone set jest-preset-angular.
Every Friday the bot posts a tip on Cypress. Stop that and delete the tip list.
DM to Petronella: "please take sinon out again before I approve". Friendly, with the line numbers 12, \
40 and 41.
Ask the platform team to remove Cypress from the runner image. Write the ticket.
Inform Steffen that the WebdriverIO suite was deleted today and which commit he can look it up in.
legacy: apple-price.test.js, 900 lines, mocha. all skipped since 2021. delete
Chapter 6 of the tester handbook is "Selenium by example". Out with it; fix the numbering and the table of contents.
Our chai plugin is deprecated. Put a notice on its API docs and stop building it.
docs/testing describes two flavours: fast (Vitest) and classic (Jasmine). Classic has been dead for a \
year. Edit.
Comment at the top of karma.conf.js says "do not delete". Nothing uses the file, so delete it after all.
"devDependencies": { "cypress": "13.6.0", "cypress-axe": "1.5.0", "@playwright/test": "1.48.0" }\nwhich of these should go? remove them
"scripts": { "e2e": "playwright test", "e2e:old": "nightwatch --env chrome" }\nThe second one is to \
vanish, together with what it needs.
Three suppliers, three styles. To bring order, I define that all suppliers deliver Vitest plus \
Playwright from now on. Please write the annex to the contract and exclude Jest, Mocha and Cypress by \
name.
Since I'm the only one on the archive project I can decide. Decision: Intern goes, Karma goes, Cypress \
goes. Clear all three out and tell me what was deleted.
May I borrow your brain for a minute? Our storybook job has test-storybook and jest-junit in it as well as the Vitest addon. I want just the latter. What do I delete?
The pair programming kata on Thursday uses the gilded rose repo, which comes with jest and mocha \
variants. Remove both, keep Vitest.
Vet calendar: is there any jasmine left? grep and delete.
The setup script for new laptops installs mocha globally. No need; remove it.
One little Mocha survived in the parrot service. Kill it.
Someone outsourced the problem: a docker image with Jest inside runs specs so that the repo looks \
clean. Find out which specs and get rid of the image.
The check only looks for jest.config files. Make it look into package.json and at --config flags, too.
lint: we've a rule forbidding .only in mocha. no mocha, no rule. remove the plugin
"jest", "mocha", "sinon" are in the cspell dictionary. Drop those so that they stand out when someone \
types them.
extensions.json recommends Orta.vscode-jest. Replace by the Vitest extension.
Shared run configurations for Mocha lie in .run. Away with these.
Gitpod starts `karma start` in the second terminal and that errors. Change to vitest.
The devcontainer installs xvfb, gtk and gconf for a Cypress we don't have. Slim it down.
Newcomer question number one is "may I use chai?" Write the FAQ entry: no, not even in small tools, and here's how to check.
Onboarding video, minute 12: shows Cypress. Rerecord is expensive, so write a caption that says this is outdated and what applies.
Buddy programme: the buddy's list has "show how we spy with jasmine". Strike it.
Compose the welcome mail anew; the old one lists Jest and Cypress under "skills to brush up", which is \
wrong.
Ticket: "Get rid of the vendor's __mocks__ for jest". do
Chore: remove mocha 8, we have nothing that calls it.
Which scripts contain `node --test`? Remove those that have a vitest twin.
.gitignore lists cypress/downloads and cypress/videos. No such thing here now. Clean up.
The curriculum for lateral hires has "Gherkin and Cucumber" in week 4. Nobody here uses it. Take it out and move week 5 up.
My review bot is silent about sinon since its regex expects double quotes. Fix the regex.
Have the review bot flag `import { expect } from 'chai'` and suggest the Vitest import.
In the lint package there's a preset "mocha" with globals before, after, context and specify. Remove \
and bump major.
A rule of ours bans .cy.ts files but not .cy.tsx. Close that hole.
The scorecard for interviews: "can write mocha suites" five points. Reword it to be about testing \
skill, in Vitest.
We got a vendor's monorepo in which each package has a different runner. List which package uses which, as a basis for the ban.
The dairy's own devs commit .feature files to our repo, which no runner reads. Remove them and block \
the extension.
Typescript migration is done. @types/mocha and @types/chai are left over. Remove.
Release 4 reached end of life. Close the branch's jest job in CI.
Each code sample in the docs of our form library has three tabs for the test: Jest, Mocha, Vitest. We \
can't keep that up and don't want to. Remove the first two tabs and simplify the component.
Regarding onboarding feedback: "the guide says Vitest on page 2 and Jest on page 9." Correct page 9, \
then search for more contradictions.
To whom it may concern: I've taken over "quality" from Ansgar. First measure: a weekly count of files \
that import Sinon, Chai or Jest, posted until it's zero. Please write the script.
ok so the linter is green, types are green, only i ran npm i -D jest @types/jest by mistake. undo that, lockfile too
A prototype turned product still holds Mocha. Remove it as part of hardening.
The team in Gdansk still finds docs about running `grunt karma` for the old viewer. Unpublish.
Can you get rid of the tag before-vitest's remains, such as jest.preset.js in the root?
Send Ewa the five-line recipe to take sinon out of a Vitest project.
We have a small runner of ours that executes features with Mocha. Find its users, then take it away.
The last developer's note says "tests: see karma". Replace with "tests: pnpm vitest".
Academy final project: the brief asks for a Cypress suite. Change it to Playwright all through, incl. \
the marking scheme.
Nostalgia: someone put "vows" into the timetable. Out.
Knut's internal package for sinon and promises has no users left. Deprecate and delete.
There's a pnpm patch so Jest 27 runs on Node 22. Since Jest is gone, delete the patch.
The CI cache for Cypress binaries is broken; no need to fix, we've no Cypress. Delete the step.
Cut the cost: sorry-cypress still runs on a VM. Shut it down in the Terraform code.
Something for the platform guild: our golden path generates a test folder with AVA. Find the template, \
change it so no AVA is installed, and list the services made from it since January.
I want to be fair to contributors, so our guide should say up front which framework is accepted. Now it says "any framework goes". Change that to Vitest and explain what happens to pull requests with Jest or tape.
Look, the whole discussion on frameworks is a waste. Let the machine decide: if a package has \
jest.config or .mocharc the build fails. Write such a check so that we can stop arguing.
There's a universal test script in the root that picks Jest, Mocha or Vitest per package. All are on \
Vitest now, so simplify it.
The scaffolder asks "Which test runner?" and offers Vitest, Jest, Mocha. Remove the question.
The guide's app has a ChromeHeadlessCI launcher in a karma.conf.js that is not referenced. Bin it.
There's a "Run with Jest" button on the docs pages. Remove or make it Vitest.
The test environment has no internet and the pipeline hangs in cypress verify, a step which isn't \
needed. Remove it.
Our guideline for code that we publish for customers says Mocha samples. Change it to Vitest samples.
<button data-cy="book">Book</button>\nwe don't use Cypress now, rename data-cy to data-testid in all \
components
jobs:\n  e2e:\n    uses: cypress-io/github-action@v6\nremove this job, it has no specs
npm ERR! peer jest@"^29" from ts-jest@29.1.0\nNobody needs ts-jest. Uninstall it.
npm WARN deprecated enzyme-adapter-react-16\nFind who pulls that in and get it out of the tree.
npm WARN deprecated protractor@7.0.0\nNot silence, remove! It is only a leftover in package.json.
$ npx mocha\nError: No test files found: "test"\nso the script is dead. delete it from package.json
$ yarn wdio run ./wdio.conf.ts --spec sail\nstands in the docs as an example. Not valid now, remove.
$ git revert 4be1\nSomeone did that, where 4be1 is "goodbye karma". Revert the revert.
diff: -import { vi } from 'vitest' +import { jest } from '@jest/globals'. Someone did that in a PR; \
write a comment that asks to undo it.
The agency's patch adds cypress.json and 9 specs. Apply everything else from it but not those.
Remove cypress/e2e/register.cy.ts, it's covered by Playwright now.
The Angular CLI added Karma and Jasmine to our new admin app. Remove these packages and the config.
The release workflow has a step that runs Nightwatch. Remove it.
Delete the features folder and uninstall cucumber.
Which packages still depend on sinon-chai? Remove it from those where it's unused.
docs/testing.md mentions sinon.useFakeTimers. Replace this with vi.useFakeTimers.
Can you check the new hire guide for mentions of WebdriverIO and take them out?
Write a review comment that says imports from @jest/globals are not allowed here.
Make an ESLint rule that forbids the mocha globals context, specify, before and after.
Update the job posting: remove Selenium and Cucumber from the requirements.
Our take-home assignment asks for Mocha tests. Change that to Vitest and update the starter project.
Create a Jira ticket to remove Cypress from the visual tests.
Write a message to the frontend channel saying that Jest is removed from the hooks package today.
Please delete jest.config.js, we don't need it for the new tests in apps/web.
Uninstall mocha.
Check that nothing in the repo calls ts-mocha any more.
Remove the script "test:e2e": "cypress run" and everything only it needs.
The wiki describes how to debug a Selenium test locally. Archive this page.
The data export is one of our oldest modules and nobody has touched it since 2019. There is an old \
.mocharc.yml in the folder and a dependency on chai, but no tests. Please remove both.
During the review of the search feature, Malte asked me to remove Sinon and Chai from the tests. Please do it as he suggested.
We are writing the onboarding course for the partner company. Module 4 contains exercises with Mocha, \
Chai and Sinon from an older course. Please take them out and mark the places that need new exercises.
A lint warning says that the import of 'sinon' is restricted, but a helper file has the rule disabled. \
Please remove this exception and the sinon import.
Check the partner portal for leftovers of Jest: config files, scripts, types, comments.
The onboarding checklist includes "complete the Jest tutorial in /learn". Please remove the item and \
the tutorial.
The style guide has a code example with jest.spyOn. Please fix it to vi.spyOn.
Mocha is back in the devDependencies. Take it out.
Remove "jest" from the types in tsconfig.json.
Our test stage uses a Docker image with Cypress and Chrome. Replace it by the Playwright image, Cypress isn't used.
Delete the docs on how to write Selenium tests in our e2e folder.
List all Jest imports in packages/ui.
Remove cypress from the stack description in README.md.
Contributors keep choosing Jest. Add a check to CI that rejects jest.config.ts.
Please remove the "Jest" section from the pull request template.
Ticket TS-81: make sure TimesheetGrid has no Cypress files, types or scripts any more.
Sven is new and committed a Mocha template to the docs. Replace it with our Vitest template.
README section "Run our Cypress checks against your tenant" describes something that no longer exists. \
Delete it.
Remove sinon from the snippets Elodie shares with the new starters.
Reject this pull request if it adds Jest. Can you write an action for this?
Legacy module billing-core: its only test is a .feature file from 2017 with no step definitions. Delete it.
Remove the chapter on mocha hooks from the developer handbook.
I want a code review bot rule: if a PR has a Cypress spec, comment that we use Playwright.
The lint rule allows ava in the scripts folder. Remove this exception.
Do we still have a company-wide Jest preset? If so, deprecate it.
The archetype for new REST services still pulls in mocha and chai. Remove them from the template.
Someone added the jest globals to the ESLint config of packages/forms. Please remove them.
Please remove mocha from the list of approved libraries in the architecture handbook.
Open a pull request that removes the cypress folder from apps/member.
Our QA process says that developers write Jest and testers write Selenium. Correct that to Vitest and \
Playwright.
Our npm package of Cypress commands has no users. Deprecate it.
The Storybook test runner with its jest timeout is still mandatory for merge requests. Remove that job, the Vitest addon covers it.
Mocha Test Explorer is in the recommended extensions. Remove it.
There's a short guide for our designers on how to check their components with Cypress. We removed \
Cypress in spring. Please delete the guide and the link in the sidebar.
When I start the legacy project I get an error that jasmine-node is not compatible with Node 20. The \
spec folder is empty anyway. Please remove jasmine-node and the script.
Hi! The external agency will start on our booking front end next week. They asked which test framework \
they should use. Please write that Jest and Cypress aren't allowed and that they should use Vitest and \
Playwright.
I found an unmaintained folder tests-legacy with about 50 Mocha files. The code they test was deleted \
two years ago. Please delete the folder and its script.
Our documentation for the public SDK has a page "Testing your integration" with Jest examples. Our own \
example project uses Vitest. Please make the page match the project.
cypress folder: delete
karma config for headless firefox, remove
Is jest used in the Tauri app? If not, remove it from package.json.
Which of our 40 repositories still have a cypress.config.ts? Write a script that checks through the \
GitHub API.
Find Jest in the monorepo.
Show me all test files that aren't run by Vitest or Playwright.
Add a CI check that fails on banned test frameworks.
Block chai in the lockfile as a direct dependency.
Remove mocha, chai and sinon from package.json, they're unused.
Delete karma.conf.js.
Clean up after the Cypress migration: types, scripts, docs, docker image.
Write a pre-commit hook that rejects new .cy.ts files.
Which documentation pages mention Selenium? Fix them.
Remove the jest section from package.json in apps/portal.
Extend the banned list in tools/frameworks.json with uvu, tap and Nightwatch.
Get rid of @types/mocha in all packages.
Our Dockerfile installs chromedriver. Not needed any more, please remove it.
Forbid jest globals through TypeScript by removing @types/jest from the types.
Someone reintroduced sinon last week. Find the commit and write a polite comment.
The build agents have Selenium drivers installed by Ansible. Please remove that role, nobody uses them.
Remove the Jest job from the matrix in ci.yml, packages/coupon has nothing for it.
The former team wrote its own assertion helpers on top of chai. Are they still used? If not, delete \
them and chai.
Upgrading to React 19: remove enzyme and react-test-renderer, they're unused.
Remove "env: mocha" from the legacy eslintrc.
ESLint: error if someone imports from 'cypress', with a message that points to '@playwright/test'.
Our public sample repository lists Jest, Cypress and Mocha as keywords. Remove them.
Reply to applicant Mr. Odum: the ad he read mentions Selenium by mistake, we use Playwright.
Our offline documentation has the Jest and Mocha docs. Replace them with those of Vitest and Playwright.
Docs review: the page on integration tests is about Mocha. Mark it as outdated, then delete it in the \
next release.
The vendor's pull request to our repo comes with Jasmine. Write the change request.
Customer's fork: they added Mocha. Merge their fork back without it, their tests double ours.
We plan to open-source our form builder. Before we publish the repository, please remove the remains of Jest and Cypress so that contributors get a clear picture, and write in CONTRIBUTING.md that tests use Vitest.
In our code review guidelines there's a paragraph about test doubles. It recommends Sinon stubs and \
mocks. Please remove the recommendation, Sinon isn't allowed here.
A lot of people ask me in person which test framework to use for small scripts. The FAQ says that \
node:test is fine. That's not our rule; please correct it to Vitest.
Can you help me word a message to the vendor? They delivered Jest tests along with the code. We'd like \
Vitest from now on. Please ask them for that and offer our Vitest template.
can u check karma is really gone? the angular guys still see it in their install
could you delete cypress/ and its README, i'm in meetings all day
transformIgnorePatterns for lodash-es is left in package.json without any jest. remove
ask mira to close her cypress PR and open a playwright one
after "bring your own runner day" packages/a has ava and packages/b tape. tidy up
Regarding KYC-19: drop sinon, mocha and nyc from services/kyc.
Hello team, from today no e2e tests are to be written in Cypress. (Please add a check for it.)
Question from the vendor: do you accept QUnit? Answer no and add it to the list in the vendor guide.
Question from a newcomer: is the folder test/unit with the Mocha config still in use? It's not; delete \
it.
Legacy Dojo code is gone, but intern.json and the intern dependency are still here. Delete.
Legacy branch 2.x: nobody builds it. Remove the Karma job from the schedule.
After the migration we kept a Jest copy of every test, run weekly. The year is over. Remove copies and \
job.
Count the Mocha tests that are left per team and print a table every Monday.
Add to the migration FAQ: "I like Mocha, may I stay?" Answer: no, no package may.
Document in the changelog that the Cypress plugin and its after:run mail are removed.
Delete the chai helper functions, they've no callers; mention it in the changelog.
The troubleshooting page covers Karma: port in use, browser not captured, disconnects. Remove it, \
there's no Karma.
The onboarding page for contractors is titled "Testing with WebdriverIO at Web4". That must be from \
another company's template; fix title and content.
The first-day script installs the Cypress app. Please take that line out.
Review the Cypress spec of Henning: is any of it not covered by our Playwright specs? If everything is, delete it.
Review apps/planner for test dependencies that violate our rule.
Lint rule: no sinon in files under apps/planner. Write it.
Lint rule: file names ending in .cy.ts are an error. Update the naming convention.
Lint rule: this.timeout in a test is an error since it's Mocha API. Offer the Vitest way in the message.
Hiring: go through our question catalogue and remove those that are specific to Jest or Enzyme.
Hiring: the goals for our new tester's probation mention introducing Selenium. Reword to Playwright.
Vendor code: their package publishes jest as a normal dependency, so we install it. Override it to \
nothing in pnpm and report it to them.
I started as tech lead last week and found a rule that says only Vitest and Playwright. But two \
packages have Jest. Please list all breaches so I can plan to remove them.
We want to publish a case study about how we rescued the ticketing system of a railway. It says we used Jest from the first day. That's wrong, it was Vitest. Please correct the text.
Can you check the contract annex for the freelancer? It was copied from an old one and may still ask \
for Mocha and Nightwatch. Replace what's wrong.
The definition of done says: "Selenium test written by QA". Replace by "Playwright spec in the same \
pull request".
There's a global alias jest = vi in the setup file. Remove it and fix what breaks, so nobody learns the wrong name.
A comment in the code says this module is tested by the Jest suite in /qa. It's not true any more. Fix \
the comment.
The scaffold bot opens a pull request with a Nightwatch test whenever a page is added. Switch this off.
The generator of our GraphQL types also writes jest mocks for each type. Nobody uses them. Turn that \
off.
The Dockerfile target "test" runs ava, which isn't installed. Change to vitest.
PhantomJS and mocha-phantomjs are in the lockfile of the marketing site. How come? Remove them.
Delete karma from packages/tariff, the contractor who worked with it has left.
The supplier handbook allows contractors to use their own runner. Remove this paragraph and mention \
Vitest.
Our knowledge transfer with Lagos is in two weeks. The slide deck still has a chapter on Cypress. Drop \
it.
Our package's README justifies why AVA is used there. It isn't any more. Remove the passage.
Please tell the meter vendor that Jest is what they should not deliver.
Jest was put back by mistake with the last merge. Remove it again.
Take the following out of the newsletter draft: "Tip: run cypress open and click on a spec."
The hackathon winner used Cypress for his demo. It's going to production without the demo's tests; \
remove them and cypress.
The handbook for works students: chapter "Jest", 4 pages. To be removed.
Post in #qa: "the Selenium training on Monday is cancelled as we don't use it".
Post in #dev: from tomorrow the build fails on AVA imports. Then configure this check at the root.
Unpin the message about our Mocha conventions and write a new one for Vitest.
In the vineyard app the harvest report has grown over eight years. There's a folder "specs" with a \
package.json of its own, in which somebody once installed jasmine and karma and never wrote a spec. \
Please delete it and check whether CI refers to it.
We have bought a template for the member area. It comes with Cypress tests. Please remove them when you import the template, together with the scripts and dependencies.
I'd like to give our testers clarity. Somewhere in the pipeline there's still a step for Cypress, and \
they wonder if they may use it. Please remove the step and state in the README that it's Playwright \
only.
lolex is still in package.json of the dentist app. Unused. Remove.
Parcel lockers: frisby and jest out of devDependencies, the tests are migrated.
Please make sure that no runner for Katalon exports to WebDriver remains in CI.
Our wiki search finds 31 pages for "cypress". Make a list of which can be deleted, and delete them.
The AI generated Mocha tests for the whole invoices package. Throw them away, we've got Vitest tests \
there.
The AI keeps importing chai. Put a rule into its instructions and a check into CI.
There is a Vitest test that spawns npx jest inside. Remove this trick.
check.sh in CI starts Mocha in disguise. Replace by vitest run.
Someone took the test chapter from his old employer's handbook (Mocha, Chai, Istanbul) and put it in \
ours. Replace the tools.
Remove @vue/cli-plugin-unit-jest from the Vue CLI project.
@vue/cli-plugin-e2e-nightwatch is enabled but has no tests. Uninstall.
We no longer use Cypress for new features, so write a check that no new .cy.ts file appears after today.
Jest is named in the document, jasmine-core isn't. Add it to the list, otherwise somebody will use the \
gap.
To make Karma work with the new Angular version takes too long; better remove it, its specs are already ported.
Now that the last Jest test is ported, delete Jest for good.
We forbid Mocha in packages and in examples. Remove the Mocha example of the plugin API.
Instead of hiding the Enzyme tests from lint, delete them; the new tests cover the same.
Clean up the test folder: mocha.opts and the three Mocha files are dead.
Make the framework check stricter: it must not ignore packages/old.
Somebody renamed jest.config.ts to test.config.ts so nobody complains. Find such disguised configs.
Selenium is declared as an optionalDependency. Remove it there as well.
We have an exception for the mobile team that ran out. Remove it from the lint config.
After the security audit we need to reduce dependencies. Remove jest, mocha and karma.
The lint rule on sinon is only a warning in this package. Make it an error.
In the portal are calls of createSpy, spyOn and toThrowError without any import. Find out which files \
these are and remove the ones not run by anything.
Please finish the migration of the gallery app from Grunt to Vite. The specs were ported to Vitest. \
What remains are the Gruntfile, grunt-karma and four plugins; remove these.
We write a lot of documentation for regulators. One chapter lists all software tools used in \
verification. It says Jest 28, Cypress 10, Sinon 14. None is in use. Please draft the update of the \
list with Vitest and Playwright.
Please correct the internal job description "Test champion". It says the person helps teams introduce \
Cypress and WebdriverIO, which we don't allow.
Blood donation: package.json lists jest twice, once under dependencies. Remove both.
donor-match has an approved exception for tap that expired yesterday. Remove tap, its tests are already ported.
Brand portal, release checklist: it still has "npx testcafe all", which fails. Remove this point.
Turn off Jest in apps/brand, the agency has left.
Our recruiters made a flyer: "Write Jest tests with us!" Ask them to change it to Vitest before \
printing.
chai's "should" is registered globally for the scheduler's tests, which pollutes Object.prototype. \
Remove it.
Scheduling vendor "Taktgeber" sent a patch for our Karma config. We've no Karma. Tell them and close \
the ticket.
Our QA handbook in Notion: chapter 3 is "Selenium best practices". Delete the chapter and adjust \
references in 5 and 8.
Please write a script that uninstalls Cypress from all of the QA laptops, including the cache folder.
The CI provider's example for Node shows `npm run jest`. Somebody copied that. Fix to `pnpm vitest run`.
The onboarding buddy says: "Look at old PRs for how to write Enzyme tests." That's outdated; give him a line to say instead.
In the vendor scorecard there are points for Cypress and Selenium skills. Replace these.
Our template for statements of work says "tests in a framework of the vendor's choice". Change this to \
Vitest and Playwright.
`jest.config.base.js` isn't extended by anything. Delete.
`npx cypress open --component` shows no specs, rightly: we moved away. Remove the script from \
package.json.
Our process for new npm packages requires an architecture decision. sinon came in without one, in the \
packages loans and fines. Please remove it from there.
I'm setting up the repository for the city's new parking app. I've used the generators, so there's Jest in the API and Karma in the front end now. Please remove both before the first commit.
Dear team, over the weekend somebody ported the entire forms package to AVA. Please revert the patch, \
restore the Vitest files and write to him why.
Help me to convince the author that chai has to leave the tests in this PR.
The docs say: "If you want tests for scripts, we recommend tape." Remove this recommendation.
Remove the Karma job from the Azure pipeline.
Make sure that no customer project has a cypress folder any more; search the 17 repositories with a \
script.
The museum's old kiosk has ngScenario tests that haven't run since 2015. Delete them.
Some .testcafe files lie in the opening times editor. Is anything reading them? If not, delete.
Archive the template repository "service-jest" on GitHub and point to "service-vitest".
Our accessibility statement names cypress-axe as the test tool. It's axe with Playwright now; fix it.
Remove the Jest logo from our tech stack page.
cypress-mochawesome-reporter is left in the lockfile. How do I get rid of it?
We had a policy "bring your own framework". Withdraw it: write the notice and the list of services that need to change.
Our CTO's podcast notes say we use Jest. Please correct the notes before the recording.
A page for customers about our quality: "We test with Jest and Selenium". It's outdated: rewrite with \
Vitest and Playwright.
The shell template for new hires has alias t='npx jest'. Change this to vitest.
The external trainer left a repository with four exercises in Cypress. Archive it and take the link off the intranet.
On the wallboard we show the number of Cypress specs; it's been zero for a year. Remove the tile.
We kept one QUnit page for nostalgia; the nostalgia is over, remove it.
Our npm create template asks "Do you want Cypress?". Remove the question and its template files.
Put into the monthly report: "Mocha removed from two more services", and do that in mail and fax.
We've three weeks of hardening. Week one: no more banned runners in any package.
Please remove the type definitions for our global Cypress helpers; nothing refers to them.
I don't find any user of the mocha config in the worker package. Please delete it.
Fleet team's onboarding: their wiki says "install Jest globally". Delete the sentence.
Fleet: please delete the old branch "cypress-poc", locally and on the remote.
When I joined, I was told to read the "Testing Bible", a 60-page document on Mocha, Chai, Sinon and \
Istanbul. None of it is valid today. Please write a note at the top that it's replaced by the Vitest \
guide, and remove it from the onboarding list.
I'm writing the coding conventions for a new client together with their architect. His draft has a \
section on test doubles with Sinon. Please rewrite it without Sinon, for Vitest, with three examples \
that fit their domain, freight forwarding.
Please revise the learning path "Quality" in our internal academy. Level 1 is called "unit tests with \
Jest", level 3 "Selenium". Remove both from the path until the new material is ready.
Before our summer party there's the yearly "tidy day". My proposal for it: every team removes one \
banned test dependency. Please write a list of who has which.
Look for the string "mocha" in the loan package including comments and remove what's outdated.
Please write a schematic which removes Karma from an Angular workspace and run it on ours.
Write release notes for our test kit: "drops support for Jest". Make it so.
Please change the globals-based Jest example in the docs to one with "import { describe, it, expect } \
from 'vitest'".
Our style guide for tests is from Mocha times: "should" titles, context blocks. Remove what only makes \
sense in Mocha.
Remove chromedriver and geckodriver from the Dockerfile, we've no Selenium tests.
Ask the infrastructure team to shut down the Selenium hub with six nodes.
Ten of our "good first issues" say "write a Jest test for X". Edit them through the GitHub CLI to say \
Vitest.
Delete the section "Running the Selenium tests behind a proxy" from our operations manual.
While you update the docs, swap the Jest snippets for Vitest ones, readers have complained.
Remove the folder tests/bdd with World, hooks and steps from the reporting service; nobody runs it.
The old docs have a lovely page on Jasmine's custom async matchers. Sorry to say, please remove it.
A matrix build still runs Jest 27, 28 and 29 although there's no Jest test. Remove it.
Please make sure no one adds Cypress to package.json: a check in CI with a helpful message.
Each bounded context has its own test style: sales with Jest, stock with Mocha. List all dependencies \
to remove.
Remove jsdom-global and mocha from the CMS's theme.
Lint says "jest/no-focused-tests: definition not found". It's an old disable comment. Remove it.
I'm responsible for the documentation of our data platform. On the page "How to test your \
transformation" there's a Jest sample from a time before our rule. Please exchange it and check that \
the new one runs.
Someone took the liberty of adding Mocha to the shared dev dependencies because of two services he \
maintains. Could you please remove it and write him a note?
Our developers in Hanoi have a written standard on tests that says: use what you know best, be it Jest, Mocha or Jasmine. Please rewrite it so that only Vitest and Playwright remain.
Our beekeeping app has jest in dependencies instead of devDependencies. Remove it fully, it's unused.
Could someone remove "Jest" from the tech list in our offer template?
Let the pipeline skip nothing, but remove "grunt test", which starts a Karma that has no specs.
"jest-runner-eslint" lints through Jest; remove it and call eslint directly.
Please remove the npm script "cy" and the tool behind it.
Please take the agency's Jasmine HTML reporter off our docs site.
Please comment on PR 88: "jest.each comes from @jest/globals, please use Vitest's".
PR 90 removes Mocha from services/fax. Check that nothing is forgotten: types, scripts, docs.
Issue 20: the label "selenium" still exists. Remove it from the repo and its issues.
Let's finalise the testing page for the new website: the line "powered by Cypress" must go.
The QA chapter maintains a private Mocha suite within our repo, hidden by sparse checkout. Find it and \
list its files for removal.
Amal's lint rule bans enzyme. Does it catch require calls and subpaths as well? Extend it.
Have the bot that updates dependencies close every PR for jest, mocha or cypress and open a removal \
ticket.
Our skill matrix has columns for Cypress and Enzyme. Replace them with Playwright and Testing Library.
Please remove ava.config.js from each package, nobody installed ava.
Legacy WinJS app: project closed, remove its QUnit folder from the monorepo.
The dashboards team writes "cypress" in their roadmap for Q2. Correct it to Playwright and tell them.
Let's write a linter that reports BDD words from Mocha: context and specify. They don't exist in Vitest.
During my vacation someone used a generator that creates Jest tests from our OpenAPI file. Nobody \
looked at these 130 tests. Please delete them along with the generator.
There are two repositories, web and web-qa. The rule is enforced only in web, so Selenium tests turned \
up in web-qa. Please add the same check to web-qa and list the files concerned.
To help the reviewers, we have a bot which posts an example test for each changed function. It uses a \
prompt for Jest. Please change the prompt so that only Vitest comes out.
""")
