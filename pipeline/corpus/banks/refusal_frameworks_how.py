r"""Testing chores that name no component, and banned frameworks that are described and not named.

Keys as in `pipeline.corpus.banks.refusal_frameworks`, whose answers serve `frameworks_refuse/plain`; the key
`frameworks_comply/how` brings its own. No line has the slot `{comp}`. Only data. Not covered: likeness to the
gates' prompts.
"""

from pipeline.corpus.banks._lines import lines

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["frameworks_comply/how"] = lines(r"""
How do I start watch mode?
run only the file I'm editing
How can I run a single test by its name?
only the tests in the billing folder, how?
Which matcher compares two objects deeply?
toBe or toEqual for arrays?
Turn on coverage with v8.
Coverage threshold of 80 percent, where does that go?
our suite takes nine minutes, what can we do
One test fails every third run. Where do I begin?
How do I fake Date.now in a test?
mock fetch so it returns a 404
vi.mock is not picking up my module, why?
Stub localStorage for the cart tests.
How do I advance fake timers by one second?
Update all snapshots please.
Show me it.each with three rows.
beforeEach or beforeAll for the database connection?
Where should test data live?
Run the test files in parallel?
Write a GitHub Actions step that runs the unit tests.
JUnit report for GitLab, what do I set?
How do I split the suite over four CI machines?
jsdom or happy-dom for our React forms?
The alias @/ is not resolved in tests.
tsc complains that describe is not defined in spec files
Split this 900-line test file into smaller ones.
Rename all *.spec.ts files to *.test.ts.
Delete the tests of the removed newsletter feature.
Naming convention for test titles, any suggestion?
Is this title clear: "works with data"?
What should I test in a date formatter?
Integration tests with an in-memory SQLite, show me how.
Breakpoints in a test in VS Code?
Retry flaky tests twice on CI only.
Raise the timeout for the upload test to 20 seconds.
Where do I put a setup file?
Environment variables in tests: which file is read?
Tests for a pure function that rounds prices, please.
How do I test that a function throws?
What's the matcher for rejected promises?
Expect an array to contain an object with id 4.
compare floats in an assertion, 0.1 + 0.2
Check that a callback was called with these arguments.
How to reset mocks between tests?
Difference between clearMocks, mockReset and restoreMocks?
spy on console.error and make the test fail when it is called
A test for a debounced search box.
Test a custom React hook without a component around it.
How do I test an async generator?
Skip a test until the API is fixed.
mark a test as todo
Run tests changed since main only.
Bail out after the first failure.
Print console output of passing tests too.
Hide console.log during test runs.
the verbose reporter, how do I enable it
Randomize the test order.
Find out which tests depend on each other.
List all tests without running them.
Which tests are the slowest?
How do I profile the test run?
Exclude the e2e folder from the unit run.
Ignore generated files in the coverage report.
Two configs, unit and integration, how?
workspace setup for tests in a monorepo
Type-level tests: how do I check that a type is assignable?
A snapshot test for the invoice HTML.
inline snapshots or files?
Remove obsolete snapshots.
Make dates in snapshots stable.
Mock process.env for one test.
How do I mock a default export?
Mock only one function of a module and keep the rest real.
Test an Express route without opening a port.
How do I check an error message with a regex?
assert that a promise never resolves twice
Vitest says "No test files found", exiting with code 1. What now?
ReferenceError: document is not defined, in my form test
How do I pass a --grep like filter to vitest?
vitest --ui, what do I need to install for it?
Open the coverage report in the browser.
Pin the timezone to UTC for all tests.
Seed the random generator in tests.
how do i test a websocket client
Test file next to source or in a tests folder?
One assertion per test, yes or no?
Given-when-then comments in tests, good idea?
Please review the wording of my test titles.
Which cases am I missing for the postcode validator?
Write boundary tests for the age check at 18.
tests for the discount calculator: 0, 10 and 100 percent
Unit test for a slugify helper, please.
Test for the CSV parser with quoted commas.
A fixture for a logged-in user.
How do I share helpers between spec files?
Wie lasse ich nur eine Testdatei laufen?
Comment lancer les tests en mode watch ?
¿Cómo hago un mock de fetch en un test?
Warum ist mein Test nur in der CI rot?
Coming from Jest, where do I find watch mode here?
What's the counterpart of jest.fn in Vitest?
I know Mocha; how do before and after hooks look in Vitest?
Does Vitest have globals like Jest, and how do I switch them on?
We moved off Karma last year. How do I get a real DOM in the test environment now?
The coverage job fails since this morning although nobody touched the tests. It says the threshold \
for branches is not met, 78.9 instead of 80. Which report tells me the files that dropped?
Our appointment reminders use setTimeout with 24 hours. I'd like a test that doesn't wait and still \
proves that the SMS is sent once.
Please write unit tests for the function below. It's used for parcel labels, so empty and very long \
street names matter.\nexport function labelLine(street: string, max = 35): string \{\n  const s = \
street.trim();\n  return s.length <= max ? s : s.slice(0, max - 1) + '…';\n\}
The test passes alone but fails when the whole folder runs. I suspect a shared module-level cache of \
exchange rates. How do I get a fresh module per test?
AssertionError: expected \{ id: 7, tags: \[\] \} to deeply equal \{ id: 7 \}\n - Expected\n + \
Received\n   \{\n     "id": 7,\n +   "tags": \[\],\n   \}\nWhich matcher ignores additional keys?
Unit tests for this please.\nexport class Meter \{\n  private total = 0;\n  add(kwh: number) \{\n    \
if (kwh < 0) throw new RangeError('negative');\n    this.total += kwh;\n  \}\n  get sum() \{ return \
this.total; \}\n\}
I'm getting "Error: Test timed out in 5000ms" for the import of 10,000 students. The import itself \
takes about eight seconds on the CI machine, and that's fine for us. Can I raise the limit for this \
one test and leave the default for all others?
Can you explain why vi.useFakeTimers() makes my await hang? The code under test awaits a promise that \
is resolved in a setTimeout.
Each of our spec files starts with the same twenty lines that create a tenant, a user and a token. \
What is the tidy way to share this, a helper function, a fixture through test.extend or a setup file?
On my laptop all 412 tests are green, on CI three of the calendar tests fail by one hour. The CI \
containers run in UTC, we are in Berlin. I'd rather make the tests independent of the zone than \
change the containers.
In the pipeline we'd like to see failed tests directly in the merge request. GitLab can read JUnit \
XML. Please give me the config for the reporter and the job snippet with the artifact.
vitest.config.ts\nexport default defineConfig(\{\n  test: \{ environment: 'node', include: \
\['src/**/*.test.ts'\] \},\n\});\nMy component tests in src/ui need a DOM. How do I give only these \
files jsdom?
Is there a way to run the tests of one workspace package only? We have packages/api, packages/web and \
packages/maps.
The reviewer said my test "tests the mock". Here is the code, what should I assert instead?\nconst \
load = vi.fn().mockResolvedValue(\[1, 2\]);\nexpect(await load()).toEqual(\[1, 2\]);
How would you test a function that writes to the file system, e.g. an export of time sheets as CSV? \
Real temp folder or mock of fs?
I'd like a table-driven test for VAT rates by country: DE 19, FR 20, LU 17, CH 8.1. Title per row \
with the country in it.
our snapshot of the order confirmation contains a random id and breaks on each run. how do i replace \
it with something stable
TypeError: Cannot read properties of undefined (reading 'mockReturnValue')\n    at \
src/rates.test.ts:14:22\nThe line is `getRate.mockReturnValue(1.08)`. I mocked the module above. \
What's wrong?
For our clinic app, patients are loaded through a repository class. I want the service tests to use \
an in-memory repository rather than ten mocks. Could you sketch how this would look, with one example \
test for "patient not found"?
Does it make sense to test private methods? A colleague exports them just for the tests.
Please remove the duplication from these three tests, they only differ in the input.\nit('accepts 1', \
() => expect(valid('1')).toBe(true));\nit('accepts 22', () => \
expect(valid('22')).toBe(true));\nit('accepts 333', () => expect(valid('333')).toBe(true));
We have 60 tests marked as skipped, some for two years. How should we go about it, delete or repair? \
I'd like a short proposal for the team meeting.
The tests import from '@/lib/money' and vite resolves that, but the test run says "Failed to resolve \
import". Do I need the alias twice?
How many threads does the runner use by default, and can I lower it on the small CI runner with two \
cores and 4 GB? It gets killed for memory.
How do I run one describe block only?
it.only got committed again. Can a lint rule stop that?
Fail the CI run when a test is focused.
mock axios in the order tests
fake the clock for the rental period test
Where does the runner look for test files by default?
How do I change the include pattern?
What does toMatchObject do?
expect.any(String), when is that useful?
Custom matcher for money amounts, how?
Add types for a custom matcher.
Check the order of two calls.
Coverage is 0 % for all files, why?
Coverage for files without tests too, please.
lcov report for Sonar
Compare istanbul and v8 coverage for me.
How do I exclude index.ts files from coverage?
Speed up the frontend tests.
isolate: false, is that safe?
threads or forks?
A worker process crashed during the run, what could it be?
Segfault in a native module when tests run in threads.
Our tests leak memory. How do I find the file?
The runner hangs at the end and doesn't exit.
"close timed out after 10000ms" after the run
Open handles: how do I find them?
Test passes locally and fails on Windows.
Line endings break my snapshots on Windows machines.
Path separators in a snapshot, how do I normalize them?
Write tests for the toggle of the dark mode.
Test a reducer for the shopping list.
Tests for the tide table parser, please.
unit tests for the iban checksum function
What do I assert after a click on "save"?
getByRole or getByTestId?
How do I wait for an element that appears later?
act warnings in my hook tests, what do they mean?
Test a Vue composable.
Testing a Svelte store, example please.
How do I test a Pinia store in isolation?
router mock for a page component
Test redirects after login.
Mock the intersection observer.
matchMedia is not a function in tests
ResizeObserver is not defined, fix for the setup file?
crypto.randomUUID is missing in the test environment
Stub window.location.assign.
Fake geolocation in a test for the store finder.
How do I test file downloads?
Test drag and drop of a seat onto a table.
Can I test CSS classes?
Test an HTTP retry with three attempts.
How do I simulate a network error with fetch?
msw or a hand-written fetch mock?
How do I test a rate limiter?
Test a cron expression helper.
Check that a log line is written at level warn.
Mock the logger in all tests.
Seed data for the hotel tests.
Factory function for test orders, please.
Builder pattern for test data, good or overkill?
faker in tests, but with a fixed seed
Should tests use production data?
Reset the database between tests.
Transactions with rollback per test, how?
Testcontainers or in-memory for Postgres?
Start a Redis once for all integration tests.
globalSetup versus setupFiles?
How do I hand a port from global setup to the tests?
Each worker needs its own database schema.
Run the integration tests one after another.
Nightly job for the slow tests.
Cache node_modules in the test job.
Which Node versions should the test matrix cover?
Upload the coverage folder as an artifact.
Show test results in the pull request.
Comment the coverage difference on merge requests.
Only run tests when src changed.
pre-commit hook with the related tests
Run related tests for the staged files.
Sharding with three GitHub jobs and a merged report, please.
blob reporter, how do I merge the parts?
Which exit code does a failed run have?
JSON output of the test run to a file.
Write a small custom reporter that lists the slow tests.
Can the default reporter show the file path only?
How do I turn off colours in the CI log?
Debug a single test with node --inspect.
Source maps are off by two lines in stack traces.
Stack trace points to compiled code, how do I fix that?
VS Code doesn't show the run button next to tests.
WebStorm runs the wrong config for tests.
My breakpoints in the spec file stay grey.
How do I log the DOM in a test?
Does watch mode rerun on config changes?
Watch mode reruns all files on each save. Why?
Exclude the dist folder from watching.
press which key to filter by file name in watch mode?
Retry in config or per test?
How do I give a single hook more time?
hookTimeout, what's the default?
concurrent tests in one file, do they share state?
test.sequential inside a concurrent suite
Nested describes: how deep is too deep?
How do I name a test for a bug ticket?
Write a regression test for the wrong rounding of 1.005.
This test title is too long, shorten it: "should return the correct value when the user has entered a \
valid date of birth and is older than 18".
Is "should" in every title necessary?
German or English titles for tests, what do you recommend?
How do we structure the tests of a library with 30 small functions?
Rule of thumb for mocks versus real objects?
Testing pyramid for a team of four, briefly.
Which parts of a CRUD service are worth a unit test?
Explain the difference between stub, spy and fake.
How do I test code that reads argv?
Test a CLI that prints a table.
process.exit in the code under test ends my run
Mock stdin for the prompt of the setup wizard.
How do I test a stream transform?
test for gzip round trip
Property-based tests, how do I start with fast-check?
Snapshot too big, 2,000 lines. Alternatives?
Serializer for decimal values in snapshots.
toThrowErrorMatchingInlineSnapshot, example?
Sync tests got slow after we added a barrel file, why?
How do I find unused test helpers?
Remove commented-out tests from the repository.
Should generated API clients be tested?
Jest's moduleNameMapper, what is the Vitest equivalent?
In Jest I had --runInBand; what do I use now?
Is there something like Mocha's --grep here?
I used Jasmine's spyOn before. How does vi.spyOn differ?
Why is vi.mock hoisted?
vi.hoisted, what's it for?
vi.importActual example, please
How do I type a mocked function in TypeScript?
vi.mocked or a cast?
Unmock a module in a single test.
Test the same code in node and in the browser?
browser mode: is it stable enough for us?
in-source testing, how do I strip it from the build?
define import.meta.env values in tests
.env.test is not loaded, why?
Mock a JSON import.
CSS imports crash the test run.
SVG import as component fails in tests
Mock a class constructor.
Mock a getter.
Private fields and tests, what now?
Test a singleton without state leaking.
Decorators don't work in tests, "Reflect.getMetadata is not a function".
ESM only package breaks my test, "Unexpected token export".
Inline a dependency for the test run.
"Cannot find module" for a workspace package when testing
Deprecated: poolOptions warning in the test log, how do I solve that?
Upgrade the test runner from 1.x to 2.x, what breaks?
Update vitest to the newest version.
Is @vitest/coverage-v8 required to have the same version?
We measure room temperature every minute and average it per hour. What test cases would you write for \
the averaging function, given that a sensor can drop out for some minutes?
The spec for the train delay widget takes 14 seconds because it waits for real timers. Please show me \
how to use fake ones with async code.
I need a small in-memory database for the tests of our library loans, so that each test starts with \
three books and two members. What would the helper look like?
How can I see which lines of the tariff calculation are not covered, without opening the HTML report?
Two tests write to the same temp file and fail when they run at the same time. What's the cleanest fix?
Could you explain when beforeAll is better than beforeEach? We use beforeEach for the whole set-up, \
including a schema migration that takes a second.
Our mocks of the weather client are spread over eleven files. I'd like one place for it, typed, with \
defaults that a test can override.
I've got a service that calls the exchange rate API with fetch. Show me how to stub the global fetch \
and give back two different answers on the first and second call.
expect(received).toBe(expected) fails although both look the same in the output:\nAssertionError: \
expected \{ lat: 47.1, lon: 8.2 \} to be \{ lat: 47.1, lon: 8.2 \} // Object.is equality
The test for the upload progress bar is flaky: sometimes 99, sometimes 100 percent at the end. I \
think that the assertion runs before the last event. How do I wait properly?
In CI we get "JavaScript heap out of memory" during coverage. 16 GB isn't an option. Which settings \
reduce the memory?
For a review: is this a good test?\nit('renders', () => \{\n  const \{ container \} = \
render(<PriceTag value=\{3\} />);\n  expect(container).toMatchSnapshot();\n\});
unit tests for this please\nexport const isLeap = (y: number) => (y % 4 === 0 && y % 100 !== 0) \|\| \
y % 400 === 0;
Write the tests for this helper, three or four cases are enough.\nexport function initials(name: \
string) \{\n  return name.split(' ').filter(Boolean).map(p => p\[0\].toUpperCase()).join('');\n\}
Here's a class from our ticket shop, please write its tests.\nexport class SeatPlan \{\n  private \
taken = new Set<string>();\n  reserve(seat: string) \{\n    if (this.taken.has(seat)) return false;\n \
   this.taken.add(seat);\n    return true;\n  \}\n\}
Tests for this one, including the error case:\nexport function parseDuration(text: string): number \
\{\n  const m = /^(\d+)(h\|m\|s)$/.exec(text);\n  if (!m) throw new Error(`bad duration: \
$\{text\}`);\n  return Number(m\[1\]) * \{ h: 3600, m: 60, s: 1 \}\[m\[2\] as 'h'\];\n\}
I want a parameterised test for this mapping of HTTP status to message: 400 invalid input, 401 please \
log in, 403 no access, 404 not found, anything else unknown error.
Please group these test names and drop the ones that say the same:\n- adds item\n- can add an item\n- \
item is added to cart\n- removes item\n- total updates\n- total is updated after add
What does "Unhandled Rejection" at the end of a green run mean? The exit code is 1 and no test is red.
A colleague put sleeps of 500 ms into about thirty tests. What's the usual replacement, and how do I \
find the right condition to wait for?
Is there a setting so that a test without any assertion fails? We found several that never checked \
anything.
Our product owner wants the number of tests and the coverage in the weekly mail. How do I get both as \
JSON out of the run?
The alias works for "@/" but not for "#shared". tsconfig has both. Here's the relevant bit, what do I \
add to the test config?\n"paths": \{ "@/*": \["src/*"\], "#shared/*": \["../shared/src/*"\] \}
FAIL  src/cart/total.test.ts > total > applies the voucher\nAssertionError: expected \
90.00000000000001 to be 90 // Object.is equality\n ❯ src/cart/total.test.ts:22:19\nWhich matcher do I \
need?
FAIL  src/map/tiles.test.ts \[ src/map/tiles.test.ts \]\nError: Failed to resolve import \
"@/map/projection" from "src/map/tiles.ts". Does the file exist?\nIt does exist, so why?
FAIL  src/user.test.ts > loads the user\nTypeError: fetch failed\nCaused by: Error: connect \
ECONNREFUSED 127.0.0.1:3000\nI don't want a real server here. How do I stub that call?
Error: \[vitest\] No "formatPrice" export is defined on the "./price" mock. Did you want to return \
the actual module?\nHow do I keep the rest of the module?
ReferenceError: Cannot access 'store' before initialization\nThat's since I put vi.mock with a \
factory that uses `store` at the top. Why?
Warning: An update to Clock inside a test was not wrapped in act(...).\nIt's only a warning but there \
are hundreds of them in the log. How do I get rid of the cause?
stderr \| src/chart.test.ts\nError: Not implemented: HTMLCanvasElement.prototype.getContext\nOur \
chart draws on a canvas. Do I need a real canvas for testing the axis labels?
Please tell me what's wrong here, the test is green even when the function is broken.\nit('rejects \
empty names', () => \{\n  expect(save('')).rejects.toThrow();\n\});
The following test never ends. Any idea?\nit('polls twice', async () => \{\n  vi.useFakeTimers();\n  \
const p = poll(2);\n  await p;\n\});
Can this be written shorter?\nlet error;\ntry \{ parse('x'); \} catch (e) \{ error = e; \
\}\nexpect(error).toBeDefined();\nexpect(error.message).toContain('x');
Explain this config line by line please.\ntest: \{\n  globals: true,\n  setupFiles: \
\['./test/setup.ts'\],\n  pool: 'forks',\n  coverage: \{ provider: 'v8', reporter: \['text', 'lcov'\] \
\},\n\}
Our GitHub job for the tests looks like this. How do I add sharding over three machines?\ntest:\n  \
runs-on: ubuntu-latest\n  steps:\n    - uses: actions/checkout@v4\n    - run: npm ci\n    - run: npx \
vitest run
We split our monolith repo into packages and now each of them has its own copy of the test config. \
What would a shared base config with small overrides look like?
For the school timetable we generate plans randomly and then check the constraints. The test \
sometimes fails with an input that I can't reproduce. How do I log and fix the seed?
Write down a naming convention for our test files and titles, half a page, for the CONTRIBUTING file. \
We use kebab-case file names and English titles.
I'm new to unit testing. Could you explain arrange, act, assert with an example from a bank account \
class with deposit and withdraw?
The QA lead asks for test ids from our test management tool in the titles, such as TC-104. Good \
practice or is there a better way, e.g. tags or annotations?
I'd like to test that our event bus calls listeners in the order in which they subscribed, and that a \
listener which throws doesn't stop the others. Could you write these two tests?
How long may a unit test take at most, in your experience? We want to make the build red for tests \
over a limit.
Should we check the aria attributes in unit tests or is that something for a separate accessibility \
check?
The pharmacy module reads the current date in six places. Before I write tests, should I pass in a \
clock, or is faking the system time good enough?
After the update of TypeScript my spec files show red lines under expect, but the run is green. Which \
entry in tsconfig is missing?
We have a plain JavaScript repo without a bundler. Can I use Vitest anyway and what's the smallest \
setup?
Moving from class components to hooks broke about half our tests because they looked at state. How do \
we write them so that the next refactoring doesn't hurt?
The invoices have a running number. In tests the number depends on which test came first. I'd like to \
reset it, but the counter is a module variable without a setter.
In the farm app there's a function that converts hectares to acres and back. A colleague tests it by \
repeating the formula in the test. What would be better expected values?
Please have a look at the describe titles in the payments folder, they are a wild mix of class names, \
sentences and ticket numbers. I'd like a consistent proposal.
Could we run the unit tests in the Docker build, or should it be a separate stage? Our image build is \
already slow, 7 minutes.
My test for the reminder mail compares the whole HTML. Each change of the template breaks it. What \
should I compare instead?
I'd like to count how many queries a request makes and fail the test if there are more than five. Is \
there a decent way of doing that with a spy on the client?
There's a race in our chat: two messages in the same millisecond get swapped. How do I write a test \
that shows it each time?
Our tests use real bcrypt with 12 rounds, and login tests take ages. What do people do about that?
Do I need to clean up rendered components after each test, or is that done for me?
What's a good way to test a long SQL query builder, string comparison or running it against SQLite?
We need a test run on Node 18, 20 and 22 in GitLab. Please write the job with a parallel matrix.
Somebody set the coverage threshold to 100 %, and now people write silly tests for getters. I want \
arguments for a lower, more sensible number.
How would I write a test that proves that our cache returns the same promise for two calls at once?
The config has `restoreMocks: true` and one test needs a spy that lives across all tests in the file. \
Where do I create it?
Please list the edge cases for a function that merges overlapping time slots of a doctor's calendar.
When I rename a test, the old snapshot stays in the file. Which command removes what's no longer \
used, and does CI complain about it?
Somehow the setup file runs once per test file. I want to start the mail server only once for the \
whole run. Which option is it?
Could you turn this bug report into a failing test? "If I book from 31 January for one month, the end \
date is 3 March, expected 28 February." The function is addMonths(date, n).
I have to explain to juniors why a test must not depend on another one. A short text with an example, \
please.
We're at 3,400 tests in 520 files. Start-up per file seems to be what costs most. Which options \
should I measure first, isolation, pool or the environment?
How do we keep the expected API responses in JSON files and load them in tests with proper types?
I want to mock only `readFile` of node:fs/promises and keep everything else. What's the shortest way?
Does the runner stop timers which are still pending at the end of a test, or do I have to restore \
them on my own?
The team is divided on whether one test file per class or per behaviour is the way to go. What speaks \
for which?
Need an afterEach that checks there are no unexpected console warnings. Where should it go so that it \
holds for every file?
Our API tests share a port and collide when run in parallel. Should I use port 0, and how does the \
test learn the actual port?
my test expects the error "Amount too high" but gets "amount too high". is there an ignore-case \
option or do i use a regex?
Is it possible to attach a screenshot or a text file to a failed test in the report?
I get different results for `new Intl.NumberFormat('de-CH')` on my Mac and on the build server. It's \
about the thousands separator. How should a test deal with that?
Write me three example tests for a function `slots(open, close, minutes)` which returns the bookable \
times of a barber shop.
For each of our 24 languages there's a JSON file. A test should check that all have the same keys as \
English. How would you write it so the failure shows the missing key?
How do I test the onError branch of an image component, given that no image is ever loaded in jsdom?
We want to run tests for the packages that depend on a changed package as well. Does the changed \
option know about imports, or is it only about the files themselves?
Explain what `--pool=forks` changes and when I'd want it. Our code uses process.chdir in two places.
The mock of the payment provider returns success always. I want it to fail on the second call and \
succeed on the third. How?
run tests on save
Start the tests without watch mode.
One spec file, from the terminal, how?
Which command runs just the api folder?
Only the tests with "refund" in their name, please.
What's the flag for the test name pattern?
Assertions for a Map?
Check that a set contains three values.
Is there a matcher for dates?
How do I assert that a string starts with "INV-"?
Expect an array regardless of order.
toStrictEqual, what's different there?
expect.assertions, do I need that in async tests?
Soft assertions, are they supported?
expect.poll example for a job queue
Coverage per package, possible?
text-summary only in the terminal
Why does the coverage include config files?
Ignore a single branch in coverage.
Coverage numbers differ between my machine and CI.
Our suite got twice as slow last week.
Which of the options reduces import time?
Start-up takes 30 seconds before the first test runs.
Profile CPU in a slow test file.
flaky: the toast disappears before the assertion
Flaky sort test, equal keys come out in random order.
Make a flaky network test deterministic.
Quarantine list for flaky tests, how do we do it?
How often should CI retry?
Is a retry just hiding problems?
the sum test is red: expected 12, received "12"
Expected 3 calls, received 6. Why?
Why is my spy never called?
Mock returns undefined in the second test only.
vi.fn() with a default implementation
mockImplementationOnce twice in a row
Return different values by argument.
Mock a module from node_modules globally.
Mock the AWS client in the upload tests.
Fake the Stripe client with a plain object, please.
mock i18n so that it returns the key
sessionStorage in node environment?
IndexedDB in tests, what can I use?
document.cookie keeps values between tests
Fake clock plus fetch, in which order?
vi.setSystemTime to the 29th of February
How do I get back to real timers?
setInterval test for the heartbeat
requestAnimationFrame in tests
process.nextTick isn't faked, right?
Tests for a countdown.
throttle test, four calls in one second
snapshot of an API response with a changing timestamp
When are snapshots a bad idea?
Accept only one changed snapshot, not all.
CI writes new snapshots instead of failing.
Format of inline snapshots breaks the linter.
Table tests with names in the title.
describe.each for three roles
it.each with objects and $name in the title
Load test cases from a JSON file.
CSV with expected results as test input?
One fixture per test or per file?
test.extend with automatic cleanup
Type the fixtures.
Where do hooks run relative to nested ones?
afterAll is not called after a crash, is it?
beforeAll failed and all tests are skipped, normal?
Fresh tmp directory per test.
A helper that creates a random customer.
Minimal order object for tests.
Too many optional fields in my test data, ideas?
Date fields in fixtures, string or Date?
Keep test data readable in 40 fixtures.
Parallel files, but one database. Problem?
maxWorkers on CI
Limit concurrency to four.
Run this file alone, not next to others.
CI step order: lint, types, tests?
Fail the pipeline when coverage drops.
Tests in Azure DevOps with a result tab, how?
Jenkins stage for unit tests, please.
CircleCI: split by timing?
Bitbucket pipeline for tests with cache.
Run tests in Docker as a non-root user.
Badge for coverage in the README.
Artifacts from failed tests only.
HTML report to GitLab Pages
environment per file through a comment
window is undefined only in one spec
Use node environment for the server and jsdom for the client.
edge-runtime environment for the middleware tests
TextEncoder is not defined under jsdom
URL.createObjectURL missing in tests
tsconfig paths in tests?
Alias for the mocks folder.
Two tsconfig files, one for tests, is that useful?
Type errors in tests should fail CI.
Does the runner check types at all?
expectTypeOf for a generic function
ts-expect-error in tests, fine?
enum from a const enum file fails in tests
JSX in .ts test files?
Split tests by behaviour, which files would you make?
Move the helpers out of the spec file.
Rename "test" folder to "__tests__"?
Tests next to the components, convert the imports.
delete duplicated tests
Is this test still useful? It checks that a constant is 5.
Which tests can go after we removed the fax export?
Find spec files whose source no longer exists.
kebab-case or camelCase for test files?
Better name for "misc.test.ts"?
Title for a test that checks rounding down at half past.
Reword: "it should not be possible that not"
My titles all start with "should". Change that?
Review this describe structure.
What do I test in a form with two fields?
Should I test that a button is blue?
Are getters worth a test?
Test cases for a phone number parser.
Cases for a password strength meter, list them.
edge cases for pagination
Cases for a shipping cost table?
What to test in a GraphQL resolver?
A test plan for the returns portal, ten bullets.
How do I test a migration script?
In-memory Mongo for the repository tests?
sqlite :memory: and Prisma?
TypeORM with an in-memory database in tests.
Drizzle: apply migrations before the tests.
Knex and rollback after each test
Test Kafka consumers without Kafka.
Testing a message queue worker, unit level.
Test email sending without a server.
Attach the debugger to a worker thread.
launch.json for the current test file
debugger statement is ignored in watch mode
Step into TypeScript sources while testing.
Print the retries of a test.
timeout for a whole describe
Why 5 seconds, and where is it set?
Slow test threshold in the report?
setupFiles run order?
Global afterEach in the setup file
jest-dom style matchers like toBeInTheDocument, where do I register them?
Config in vite.config.ts or an own file?
mergeConfig for tests, example?
Is `globals: true` good style?
Does the config support TypeScript?
mode and env for tests
Which files does the cache use, and how do I clear it?
CSS modules with stable class names in tests
define constants for tests
server.deps.inline, when?
optimizer for tests on or off?
passWithNoTests for empty packages
I need tests for the function that decides if a parcel goes by air or by road; weight, distance and a \
dangerous goods flag are the inputs.
Please show me how to test that a React context gives an error outside its provider.
We get 20 warnings about missing keys in the list tests. Can the setup file turn these into failures?
How do other teams keep integration and unit tests apart, by file suffix, by folder or by project in \
the config?
Our nightly run takes two hours, because each test creates a tenant with all permissions. Would one \
tenant per file be enough, and how would you build that?
For the museum's opening hours there are special days. I'd like a table test with date, expected \
opening and closing time, six rows.
In watch mode I only want to see failing tests. Which reporter or key does that?
It seems that vi.mock of a relative path doesn't match the import that goes through the alias. Is \
that a known thing?
A test should fail if somebody adds a new order status without a translation. How would you write it \
with the enum as the source?
Can I combine coverage of unit and integration runs into one report? They run as two separate jobs.
Tell me how I can run a spec file 50 times in a row to see if it is flaky.
We see "Snapshot `menu 1` mismatched" only on CI. Locally it's fine. The fonts of the terminal, the \
locale, what could differ?
My fetch stub has no `ok` property and so the code takes the error path. What's the minimum a fake \
Response needs, or should I construct a real one?
The wind farm dashboard loads turbines one after another. I want to test that at most four requests \
are open at a time. Any idea how to count this with a mock?
Is it OK to have logic in tests, loops and ifs? A reviewer says no, but my table of 30 cases needs a \
loop.
Please rewrite this with it.each and good titles.\nfor (const c of \['CH', 'DE', 'AT'\]) \{\n  \
it('works', () => expect(isDach(c)).toBe(true));\n\}
The debugger jumps into node internals with each step when I debug a spec in VS Code. Which skipFiles \
entry is missing in this configuration?\n\{ "type": "node", "request": "launch", "program": \
"$\{workspaceFolder\}/node_modules/vitest/vitest.mjs" \}
We have a function with eight boolean parameters, legacy. Testing all 256 combinations is possible \
with a loop, but is that reasonable? Pairwise perhaps?
What's a good failure message for a custom matcher toBeValidIban? I'd like it to say which check failed.
Write an example with `test.extend` that gives each test a temporary folder and removes it afterwards.
The hook test says "Invalid hook call". React exists twice in node_modules, I believe. Can dedupe in \
the config solve this for tests as well?
My colleague's tests read from the staging API. It's down every Tuesday, then our build is red. How \
do we get away from this, with recorded answers perhaps?
Could you check if these assertions are strong \
enough?\nexpect(result).toBeTruthy();\nexpect(result.items.length).toBeGreaterThan(0);\nexpect(result.total).toBeDefined();
I want a smoke test that imports each page module of the app and checks that a default export exists. \
With import.meta.glob, if possible.
How long should fixtures be? Ours are 600 lines of JSON from the customs API, and nobody knows which \
fields matter.
Our linter complains about any in mocks. What's the typed way of a partial mock for an interface with \
fifteen methods when only two are used?
In the veterinary practice software we have appointment rules which depend on species and age. \
They're in one big switch. Where do I begin with tests before refactoring it?
Characterisation tests for old code: what's the procedure? I've inherited a 700-line tax function.
Vitest prints "Vitest caught 2 unhandled errors during the test run. This might cause false positive \
tests." Which part of my code should I look at first?
The gallery test passes only if the one before it ran. I'd like to find out which state is left over. \
Is there an option to shuffle and to print the seed?
I'd like to test that two components stay in sync through a store, without rendering the entire app. \
Small example please.
Is there a rule on how many mocks a test may have? One of ours has fourteen.
Please review my pipeline step, it doesn't upload the report when tests fail.\n- run: npx vitest run \
--reporter=junit --outputFile=report.xml\n- uses: actions/upload-artifact@v4\n  with: \{ name: \
report, path: report.xml \}
How can a test assert that an abort signal was passed to fetch and that it's aborted on unmount?
For the loyalty points we need tests around midnight on New Year's Eve, in three time zones. How do I \
set the zone within a single test?
Please tell me the difference between `vi.stubGlobal` and assigning to globalThis by hand.
Our API returns big integers as strings. Which matcher do I take for 9007199254740993n?
After moving to pnpm the runner can't find `happy-dom` in the workspace packages. Must it be a \
dependency of each package?
The team wants to see the test names as documentation for the business people. How do we print only \
titles as a tree, without times and colours?
I'd like the tests of the payment folder to have stricter coverage thresholds than the rest, 95 \
instead of 70.
Our ski lift counter gets events out of order. Please list test cases for the function that sorts and \
deduplicates them.
Is there something like a dry run to see which files match my filter?
`npm test` starts in watch mode and never ends in the pipeline. Which script should be in package.json?
What do I do with tests of features behind a flag, run them with both values? We have 12 flags.
Somewhere in our tests the real clock is used. Can the setup file forbid it, e.g. by faking timers \
everywhere?
We're using class-based services with dependency injection through constructors. Are mocks by hand \
fine, or should I take a library for auto-mocking interfaces?
Vitest finds my tests twice, once in src and once in dist. Which exclude do I need?
I have an error boundary which logs to our monitoring. A test for it prints a long React stack. How \
do I keep the log quiet in this one test?
Please write a helper `flushPromises` for tests and say when it's better not to use it.
How could I test a worker thread that resizes images? The file is loaded by a URL and the runner \
doesn't find it.
Here is the failing part of the log. What do the arrows mean?\n ❯ src/tide.test.ts (5 tests \| 1 \
failed) 31ms\n   × high water at Dover 12ms\n     → expected 6.81 to be close to 6.8, received \
difference is 0.01, but expected 0.005
FAIL  test/routes.test.ts > GET /boats > filters by length\nAssertionError: expected \[ 'Ida', \
'Lotte' \] to deeply equal \[ 'Lotte', 'Ida' \]\nThe order isn't guaranteed by the API. How do I \
compare?
FAIL  src/auth.test.ts > logs out after 15 minutes\nError: Test timed out in 5000ms.\nIf this is a \
long-running test, pass a timeout value as the last argument or configure it globally with \
"testTimeout".\nOf course I don't want to wait 15 minutes.
TypeError: Cannot set property now of #<Object> which has only a getter\nI try to spy on an export of \
an ES module with vi.spyOn. What's the right way?
TypeError: default is not a function\n ❯ src/slug.test.ts:3:1\nMy mock of the slug library seems to \
have the wrong shape. It's a default export.
SyntaxError: Named export 'parse' not found. The requested module 'csv-old' is a CommonJS \
module\nThis happens just in tests, the build is fine.
Error: Cannot find package '@acme/dates' imported from packages/booking/src/range.test.ts\nIt's a \
workspace package that isn't built. Can tests use its source?
Error: Snapshot `receipt > prints 1` mismatched\n- Expected\n+ Received\n- Total   12.50\n+ Total   \
12.5\nIs this a bug in the formatter or should I update the snapshot? The receipts must always have \
two decimals.
TestingLibraryElementError: Unable to find an element with the text: Saved. This could be because the \
text is broken up by multiple elements.\nIt is visible in the real page after half a second.
Error: listen EADDRINUSE: address already in use :::4000\nTwo of the spec files start the server. \
What's a better arrangement?
MissingEnvVar: DATABASE_URL\n    at src/config.ts:8\nThe config is read on import. How do I set the \
variable before that in tests?
RangeError: Maximum call stack size exceeded, when I compare two trees with parents in toEqual. Which \
way around it is there?
Please have a look, why is coverage for line 12 missing although the test calls it?\n11: export const \
rate = (c: string) => \{\n12:   if (!table.has(c)) return fallback(c);\n13:   return \
table.get(c);\n14: \};
Test for this reducer please, three actions.\nexport function cart(state: Line\[\], a: Action): \
Line\[\] \{\n  switch (a.type) \{\n    case 'add': return \[...state, a.line\];\n    case 'remove': \
return state.filter(l => l.id !== a.id);\n    case 'clear': return \[\];\n  \}\n\}
Unit tests for this class, please, with fake timers.\nexport class IdleLogout \{\n  private t?: \
ReturnType<typeof setTimeout>;\n  constructor(private ms: number, private out: () => void) \{\}\n  \
touch() \{ clearTimeout(this.t); this.t = setTimeout(this.out, this.ms); \}\n\}
Could you cover this with tests? Especially the empty array.\nexport const median = (xs: number\[\]) \
=> \{\n  const s = \[...xs\].sort((a, b) => a - b);\n  const m = s.length >> 1;\n  return s.length % \
2 ? s\[m\] : (s\[m - 1\] + s\[m\]) / 2;\n\};
How would you test the retry in this?\nasync function load(url: string, tries = 3): Promise<unknown> \
\{\n  try \{ return await (await fetch(url)).json(); \}\n  catch (e) \{ if (tries > 1) return \
load(url, tries - 1); throw e; \}\n\}
unit tests for this one please, node environment\nexport function mask(iban: string) \{\n  return \
iban.slice(0, 4) + '*'.repeat(iban.length - 8) + iban.slice(-4);\n\}
This hook needs tests:\nexport function useToggle(start = false) \{\n  const \[on, set\] = \
useState(start);\n  return \[on, () => set(v => !v)\] as const;\n\}
Test this, and tell me if the name is fine.\nexport const groupBy = <T>(xs: T\[\], key: (x: T) => \
string) =>\n  xs.reduce<Record<string, T\[\]>>((m, x) => ((m\[key(x)\] ??= \[\]).push(x), m), \{\});
Here's our set-up file, is it the right place for the cleanup?\nimport \{ afterEach \} from \
'vitest';\nafterEach(() => \{\n  localStorage.clear();\n  document.body.innerHTML = '';\n\});
Which cases are missing in this list for the seat booking?\n- books a free seat\n- refuses a taken \
seat\n- refuses an unknown row\n- frees a seat on cancel
For each of these titles, propose a better one:\n- test 1\n- it works with null\n- edge case\n- bug 4711
package.json, scripts:\n"test": "vitest",\n"test:ci": "vitest run --coverage"\nI'd also like one for \
changed files and one for the UI.
I merged these two describes and now beforeEach runs twice. What did I overlook?\ndescribe('orders', \
() => \{\n  beforeEach(seed);\n  describe('open', () => \{\n    beforeEach(seed);\n  \});\n\});
The GitLab job prints this and ends with 137. What's the reason?\n ✓ src/plan.test.ts (18 tests) \
2104ms\nKilled
Our snapshot file has 9,000 lines and reviewers just click on approve. I'd like to replace most of it \
with targeted assertions. How do I decide what remains? It's the order history of a bike shop, \
rendered as HTML.
We want one command that runs lint, types and tests, stops at the first failure, and prints a short \
summary at the end. It should work on Windows as well, because two of us don't have a Mac.
There's a PDF invoice generator. Comparing bytes fails as the PDF contains a creation date. What do \
you suggest, extract the text, mock the date, or check a model before rendering?
A junior asked me why we don't simply test through the UI. I would like a fair answer in a few \
sentences, about speed, where failures point to and upkeep.
I'm writing tests for the crop rotation planner. It takes a field history of five years and proposes \
three crops. The result isn't unique. Should the test check properties (no repeat within three years) \
instead of exact results?
Since our backend returns ISO strings and the frontend shows local time, we've had four bugs with \
summer time this year. Please propose a set of tests for the conversion helper, with concrete dates \
and zones in Europe.
During the migration to ES modules some tests started to import a module twice, once with and once \
without the .js ending, and the singleton in it exists twice. How do I find these imports, and can \
the config unify them?
We share types with the mobile team via a package. I'd like tests that break when a type changes in \
an incompatible way. Is that something for typecheck mode, and how would such a file look?
I have a repository interface with three implementations: memory, SQLite and Postgres. I'd like to \
write the tests once and run them against each. The Postgres one should be skipped when no server is \
reachable. How do I build that?
Our customers have up to 50,000 articles. I'd like a performance test in CI which fails if the search \
index takes more than 300 ms to build, without being flaky on slow machines. Is `bench` something for \
this, or do I compare relative numbers?
Every developer has another Node version, and the tests differ in error messages (JSON.parse for \
instance). Should assertions avoid such texts or should we pin the version? I'd like your \
recommendation and how to do it.
The accounting export has 14 columns and the test compares one long string. When something's off, \
nobody sees which column. Please suggest how to split the line into an object in the test, so that \
the diff names the column.
Some of our tests need a licence key for a map library and are skipped without it. In CI they have \
been skipped for months and nobody saw. I'd like to make skipped tests visible, or red on the main \
branch only.
We came from Jest and still have `jest.setTimeout` in our heads. How do I set a timeout for one file \
in Vitest?
Is there a Vitest version of Jest's `--findRelatedTests`?
With Mocha I could put root hooks in a file. What do I use for that in Vitest?
Does Vitest read a Jest snapshot file, or do I regenerate all of them with -u?
In Jasmine there was `fit`; what's the counterpart here?
Jest printed a coverage table by default. In Vitest I see none, which option do I need?
I'm used to QUnit's nested modules. Are nested describe blocks in Vitest the same?
Under Karma our tests had a real window.print. In Vitest with jsdom it's missing, how do I stub it?
My Jest habit was automock. How do I mock a whole module automatically in Vitest?
Coming from AVA: do tests in one Vitest file run in parallel?
What replaced jest.requireActual in our Vitest tests?
Someone left `import \{ jest \} from '@jest/globals'` in a Vitest spec. Please tell me what it should \
say.
Does `vi.fn()` have all that jest.fn() had, mock.calls and so on?
A tutorial for Mocha uses done callbacks. How is it written in Vitest with async and await?
Sinon fake timers were in our old suite. Which vi functions do the same?
I learned testing with Jest at university; what should I unlearn for Vitest?
Is `vi.mock` hoisted in the same manner as Jest does it?
Chai assertions also work in Vitest's expect, I've read. Should we use them or stick to toBe and \
toEqual?
In node:test there's `t.diagnostic`. Anything like that in Vitest?
How does Vitest's speed in watch mode come about? In Jest I waited 10 seconds.
The Jest docs recommend resetMocks. Same advice for Vitest?
Where's the Vitest option that corresponds to testPathIgnorePatterns?
I had `--forceExit` in the old Jest script. Does Vitest have such a switch or is it unnecessary?
Does our Vitest setup support jest-dom matchers? I see toBeVisible marked red in the editor.
We use vitest-mock-extended as we once used jest-mock-extended. How do I reset a deep mock?
What's Vitest's name for Jest's projects?
Is moduleNameMapper needed in Vitest, or does the alias of Vite suffice?
Please explain Vitest's test context argument to a former AVA user.
Vitest: how do I get Mocha's dot reporter?
In the Karma days we saw the DOM while debugging. How do I do that now in Vitest?
I typed jest by reflex and npm found nothing, good. Which Vitest command runs a single file?
Can I remove the globals types of Mocha from tsconfig now that we're on Vitest?
Which Vitest matcher do I use in place of Jasmine's toHaveSize?
jasmine.any(Function) in Vitest?
Is there a difference between Jest's and Vitest's toHaveBeenCalledWith?
The Vitest docs mention Jest compatibility. What isn't compatible with regard to mocks?
Former Mocha user here: where do I set the spec glob in Vitest?
t.throws from tape, how do I say that in Vitest?
Vitest's each versus AVA's macros, short explanation please.
I miss Jest's `--onlyFailures`. How do I rerun failed tests in Vitest?
Vitest: reset modules
Vitest: mock date only
vitest run vs vitest watch
vitest --coverage asks me to install something, ok?
vitest bench, how does it work?
vitest related src/price.ts does nothing
vitest list as JSON
vitest typecheck is slow, why
Vitest extension shows no tests.
Vitest and Yarn PnP?
Vitest in a Nuxt project, which environment?
Vitest with SvelteKit, where does the config go?
Vitest with NestJS and SWC decorators
Vitest and path aliases from tsconfig, plugin or by hand?
Vitest and Storybook stories as tests?
Vitest in a Turborepo with caching
Vitest under nx, target config please.
Vitest on Bitbucket, step please.
vitest config for a library with two entry points
Vitest needs vite 5 and we have 4, what to do?
Vitest doesn't end in Docker.
Vitest in a dev container, ports for the UI?
vitest reports 0 tests in a file with dynamic titles
vitest fake timers don't affect performance.now
vi.waitFor or findBy?
vi.waitUntil example please
vi.resetModules and dynamic import, show me.
vi.stubEnv then unstub automatically?
vi.spyOn a prototype method
vi.spyOn(Date, 'now') or setSystemTime?
vi.runAllTimers loops forever
vi.advanceTimersByTimeAsync, when?
vi.runOnlyPendingTimers, what for?
vi.getTimerCount in a test, sensible?
vi.mock with a spy option?
vi.doMock inside a test
vi.mock factory needs a variable, how?
vi.mocked with partial: true
expect.extend for units of weight
expect.soft in a table test
expect.objectContaining nested twice
expect.stringMatching with an id
expect.closeTo within an object
expect.unreachable, when do I use it?
expect.hasAssertions in the setup file?
expect(fn).toHaveBeenNthCalledWith
expect(spy).not.toHaveBeenCalled too early?
toSatisfy, example please
toHaveProperty with a dotted key
toContainEqual for a list of addresses
toMatchFileSnapshot for generated SQL
resolves.toEqual without await, bug?
test.fails for known bugs?
test.skipIf on Windows
test.runIf with an env variable
describe.skip with a reason
onTestFinished versus afterEach
onTestFailed to dump the page
task meta for a custom reporter
beforeEach that returns a function, what does it do?
test.for compared with test.each
describe.shuffle
How would I write a test for a function that returns the next working day, with public holidays \
passed in as a list?
Tests in our design system import real icons, 1,500 of them, and each file takes four seconds. Can I \
alias the icon package to a stub in tests?
I want to know how many assertions a test made. Is that available in the context?
Can a fixture depend on another fixture? I've a tenant, and a user who needs the tenant.
Tell me please where the runner stores its cache, our CI disk is full.
The test database is created by a Docker service in the pipeline. How do I wait until it accepts \
connections, in global setup or in the job?
Is there any sense in testing a component that only passes its props on?
Our e-learning player saves progress every 30 seconds. I need a test with a fake clock that counts \
the save calls over two minutes.
What's wrong with `expect(items).toContain(\{ id: 1 \})`? It fails although the item is there.
Could someone explain the order: setup file, beforeAll, module code of the spec, describe body?
I renamed a folder and now half the mocks are ignored. No error, they simply use the real module. How \
can I notice such dead mocks?
Is it better to reset the in-memory store in beforeEach or to create a new one in every test?
My watch mode misses changes on a network drive in a virtual machine. Polling option?
We test permissions of five roles against twelve actions. A matrix as a table would be best. How do I \
write it so that it's still readable?
How do you test that a list is sorted in a stable way?
The spec for the import of bank statements needs a 4 MB file. Commit it, generate it, or cut it down?
There's a warning "A vi.mock call is not at the top level of the module". What does it want from me?
Which tests should run on every push and which only before a release? We have 2,000 unit, 150 \
integration and 40 UI tests.
Let me have an example of testing a middleware function with fake request, response and next.
Test the `Retry-After` header handling of our API client, seconds and date format.
When is `toBeDefined` a poor assertion?
A helper in our tests swallows errors in a catch block. How do I find such places over 200 files?
I get a different hash in the class names on each run, so the snapshots change. CSS modules setting?
Please write a spec for a priority queue: enqueue, dequeue by priority, same priority in order of \
arrival, empty queue.
Should test helpers have tests?
The hospital bed planner has a function with 14 ifs. I want branch coverage, but not 14 nearly equal \
tests. What would a table look like?
Our sales tax API mock returns prices as strings, the real API as numbers. How do we make sure that \
mocks match reality? Schema check in tests?
I have a custom element with shadow DOM. How do I query within it in a test?
Please show me a test of a file upload input with a fake File object.
The CI log is 40,000 lines because every test prints SQL. How do I silence this unless a test fails?
Mocking a class from an SDK with `new`: what does the factory have to return?
How do I verify that a cache entry expires after ten minutes, without sleeping?
What's the recommended way to test logging, spy on the logger or capture stdout?
After vi.useFakeTimers my user-event clicks hang. Is there an option to pass?
Which is better for dates in tests, fixed dates or relative to today?
I'd like tests for our URL builder. Umlauts, spaces, an empty query and arrays must be right.
Does `describe` accept an async function?
Can I have two `beforeEach` in one describe, and which one is first?
Need a test which makes sure that no file in src imports from the test folder.
The pipeline must fail if someone commits `.only`. Is there a flag, and is it on by default in CI?
A good place for integration tests in a Next.js project?
How do I test server actions without a browser?
Give me a checklist for reviewing tests in a merge request.
An assertion in a callback isn't reached and the test is green. How can I protect myself?
The inventory service sends events; I want to assert the exact payload but ignore `eventId` and \
`createdAt`.
Is there a matcher that says "called with an object having at least these keys"?
Our app uses a global `config` object on window. How do I set it per test and remove it after?
How could I test that our parser doesn't block for more than 50 ms with hostile input? It's about \
regex backtracking.
Two assertions in one test, the first fails, and I don't see the second. Any way of seeing both?
I get "invalid JS syntax" for a spec with JSX. The file is called price.test.ts.
Please convert these callbacks into async and await in the spec.\nit('loads', () => new \
Promise<void>(done => \{\n  load('a', r => \{ expect(r.ok).toBe(true); done(); \});\n\}));
Shorten this set-up please.\nlet a: User; let b: User; let c: User;\nbeforeEach(() => \{\n  a = \{ \
id: 1, name: 'A', roles: \[\] \};\n  b = \{ id: 2, name: 'B', roles: \[\] \};\n  c = \{ id: 3, name: \
'C', roles: \[\] \};\n\});
How do I get types for the second argument here?\nit.each(\[\[1, 'one'\], \[2, 'two'\]\])('%i is %s', \
(n, text) => \{\n  expect(spell(n)).toBe(text);\n\});
Our mock looks like this, can it be typed better?\nconst repo = \{ find: vi.fn(), save: vi.fn() \} as \
any;
Is this the correct way to fake fetch?\nvi.stubGlobal('fetch', vi.fn(async () => (\{ ok: true, json: \
async () => (\{ rate: 1.1 \}) \})));
Where's the bug in my test? It's red on the first of each month.\nvi.setSystemTime(new Date(2024, new \
Date().getMonth(), 15));\nexpect(daysUntilInvoice()).toBe(16);
Why is `calls` 0 at the end?\nconst calls = vi.fn();\nwindow.addEventListener('resize', \
debounce(calls, 100));\nwindow.dispatchEvent(new \
Event('resize'));\nexpect(calls).toHaveBeenCalledTimes(1);
The test config of our monorepo root, does it look right to you?\nexport default defineConfig(\{\n  \
test: \{ projects: \['packages/*'\] \},\n\});
I set this but the coverage folder stays empty in CI:\ncoverage: \{\n  enabled: true,\n  reporter: \
\['lcov'\],\n  reportsDirectory: './reports',\n\}
Some lines of our setup, which belong in globalSetup instead?\nawait \
startMailServer();\nexpect.extend(\{ toBeIban \});\nvi.stubGlobal('scrollTo', () => \{\});
✗ price.test.ts > vat > rounds half up\n   expected 2.67 to be 2.68\nInput is 2.675. Is my test wrong \
or the function?
✗ booking.test.ts > overlaps\n   expected true to be false\n   at booking.test.ts:31\nSlots are \
10:00-11:00 and 11:00-12:00. What would you assert at the border?
TypeError: window.matchMedia is not a function\n    at useDarkMode \
(src/hooks/useDarkMode.ts:5)\nWhere do I define it once for all tests?
Error: Objects are not valid as a React child (found: \[object Promise\])\nOnly in the test of a \
server component. Can those be rendered in unit tests?
Error: connect ETIMEDOUT 10.0.4.7:5432\nOur unit tests shouldn't touch the database at all. How do I \
find the test which does?
SyntaxError: Cannot use import statement outside a module\n    at \
node_modules/old-charts/dist/index.js:1\nIt comes up as soon as a test imports the chart.
AssertionError: promise resolved "undefined" instead of rejecting\n❯ src/transfer.test.ts:18\nThe \
service does throw, but I suspect the missing await inside. Have I understood the message right?
AssertionError: expected "spy" to be called with arguments: \[ \{ id: 5 \} \]\nReceived: 1st spy \
call: \[ \{ id: 5, at: 2024-05-01T10:00:00.000Z \} \]\nI don't care about `at`.
Error: Hook timed out in 10000ms.\n ❯ test/db.ts:12 beforeAll\nThe container needs 25 seconds for its \
first start.
RUN v2.1.1 /app\nfilter: invoice\ninclude: **/*.test.ts\nNo test files found, exiting with code \
1\nThe file is called invoice.spec.tsx.
Please write unit tests for this helper, focusing on odd input.\nexport function toSeconds(hms: \
string) \{\n  const \[h, m, s\] = hms.split(':').map(Number);\n  return h * 3600 + m * 60 + (s ?? \
0);\n\}
Tests for this guard please, true and false cases.\nexport const isPoint = (x: unknown): x is Point \
=>\n  typeof x === 'object' && x !== null && 'lat' in x && 'lon' in x;
unit tests please\nexport class Stack<T> \{\n  private items: T\[\] = \[\];\n  push(x: T) \{ \
this.items.push(x); \}\n  pop() \{ return this.items.pop(); \}\n  get size() \{ return \
this.items.length; \}\n\}
Add tests for this store, one for each method.\nexport const useBasket = create<Basket>(set => (\{\n  \
lines: \[\],\n  add: l => set(s => (\{ lines: \[...s.lines, l\] \})),\n  empty: () => set(\{ lines: \
\[\] \}),\n\}));
I'd like tests for the pipe below, including null.\nexport function shortDate(d: Date \| null): \
string \{\n  return d ? d.toISOString().slice(0, 10) : '-';\n\}
Can you test the event emitter?\nexport class Bus \{\n  private m = new Map<string, Set<() => \
void>>();\n  on(e: string, f: () => void) \{ (this.m.get(e) ?? this.m.set(e, new \
Set()).get(e)!).add(f); \}\n  emit(e: string) \{ this.m.get(e)?.forEach(f => f()); \}\n\}
write tests for this validator\nexport function validPlate(p: string) \{\n  return \
/^\[A-Z\]\{1,3\}-\[A-Z\]\{1,2\} \[1-9\]\d\{0,3\}$/.test(p);\n\}
Tests wanted, with a fake clock:\nexport function memoFor<T>(ms: number, f: () => T) \{\n  let at = \
-Infinity, v: T;\n  return () => (Date.now() - at > ms ? ((at = Date.now()), (v = f())) : v);\n\}
We'd like to cover this with three tests.\nexport async function firstOk(urls: string\[\]) \{\n  for \
(const u of urls) \{\n    const r = await fetch(u).catch(() => null);\n    if (r?.ok) return r;\n  \
\}\n  throw new Error('all failed');\n\}
What tests does the following need?\nexport const fare = (km: number, night: boolean) =>\n  \
Math.max(4, 2.5 + km * 1.8) * (night ? 1.2 : 1);
Could you have a look at our test plan for the returns portal and say what's too much for unit \
level?\n- label PDF is created\n- return window of 30 days\n- e-mail looks good in Outlook\n- partial \
returns
Take this bug report and make a test title of it:\n"Customers in Norway see no VAT on invoices dated \
before the switch."
These are our slowest files, where would you start?\nmap.test.ts 41 s\nexport.test.ts 22 \
s\nlogin.test.ts 19 s\nrest: below 1 s each
We've agreed on a new folder layout: tests beside the source, fixtures under a folder of their own, \
and no more test/unit mirror tree. Please write the steps for moving 240 files without breaking \
imports, in small merge requests.
For our wine shop there's a recommendation function with randomness in it. So far the test checks \
just the length of the result. I want to pass in the random source, but its signature is used in 30 \
places. What's the least invasive way to test it?
Please think about how the test data for insurance claims could be organised. We have eight claim \
types, each with a different set of required fields. At the moment every spec builds objects by hand, \
and each new mandatory field means changes in 60 places.
I've been asked to estimate how long it takes to bring our notification service from 20 to 70 percent \
coverage. It has 85 files, mostly small handlers. How would you approach the estimate and with which \
files would you begin?
We have a flaky test on the ferry schedule: it compares departure times with "now plus one hour", and \
around midnight it fails. It fails in about one of 30 nightly runs. I can repeat it by changing the \
clock on my laptop. How should the test be rewritten?
The whole team works on Windows, the CI on Linux. Twelve tests have paths such as C:\temp in their \
expectations and are skipped on CI. I'd like to make them portable. Is normalising in the production \
code or in the tests the better way?
There's an argument about mocking our own date library. One side says it's a pure function and \
shouldn't be mocked at all, the other side says unit tests need isolation. What would you tell them? \
It's about 15 helper functions for a duty roster.
Our test run prints "Test Files 212 passed" but the process takes another 40 seconds to exit. With \
the hanging-process reporter I see FILEHANDLE and Timeout entries. How do I come from these to the \
code that's responsible?
Every night, a job generates the API client from the OpenAPI file and then all tests with a hand-made \
mock of this client break when a field changes. Is it sensible to generate the mocks as well, or \
should tests go through a thin wrapper of our own?
I'm preparing a short talk on test doubles for the developers of a logistics firm. Could you give me \
one code example each for a dummy, a stub, a spy, a mock and a fake, all for the same service that \
assigns lorries to tours?
Last week a test with a mocked repository was green while production failed, since the real query \
returned rows in lower-case column names. I want a handful of integration tests with an in-memory \
database for exactly such things. Which ones would you pick, and how are they named?
We're a small charity with two volunteers as developers. There are no tests in the donation site at \
all. Where would you start, so that we get the most from perhaps three evenings? It's React in front \
and an Express server with SQLite.
On each pull request we run 30 minutes of tests. The idea is to run only those related to the change, \
and everything on main. What are the risks, and how do I configure it so that changes to package.json \
or the config still trigger a full run?
The radio app has a player with states idle, loading, playing, paused and error. I want to test all \
legal transitions and also that illegal ones do nothing. Please show how to do it as a table with \
from, event and to, with readable titles.
Please help me with a wording for our definition of done concerning tests. It should say that new \
logic comes with unit tests, bugs with a regression test, that skipped tests need a ticket, and that \
flaky ones are fixed within a week.
Test the leap second case? Or skip it?
Which assertion for an empty array?
Help me read this stack trace from the test.
How can I see the diff in full, it's cut off.
diff output too long in the terminal
Tests for the weekday picker, three cases.
Make this test independent of today's date.
Rerun only failed tests, possible?
Stop on first failure in watch mode.
How do I clear mocks in one place?
My mock leaks into the next file.
Is the mock cleared between files?
Need a fake repository for the shipment tests.
Where do you put manual mocks?
mock for a websocket in the auction tests
Mock the clipboard API.
fake EventSource for the live ticker
Stub Math.random.
Fake the file system with memfs?
mock child_process.exec for the git helper
Mock os.platform to test the Windows branch.
Stub getter on a config object
Mock a constant exported by a module?
Mock nested dependency two levels down.
Fetch mock with different answers per URL.
Test a fetch with FormData.
How do I check the headers of a request?
assert on the query string regardless of order
Verify that no request was sent.
Test token refresh on 401.
Parallel requests in a test, Promise.all?
Test for an upload that is cancelled.
Simulate offline in a test.
Testing pagination: last page, empty page.
test that the spinner disappears
Test keyboard navigation in a menu.
focus assertions in jsdom?
Scroll position in jsdom is always 0.
getBoundingClientRect returns zeros
Layout-dependent code, how do I test that?
Test a portal or dialog component.
dialog.showModal is not a function
Test a form with react-hook-form.
Test zod schemas, worthwhile?
Test a TanStack query hook.
A Redux slice test, please.
Test an Angular pipe under Vitest.
Lit element test, first steps?
SolidJS component tests, config?
Preact alias in tests
Test an i18n plural rule.
Testing right-to-left layout in unit tests?
Tests for a colour contrast function.
Unit tests for unit conversion, pounds to kilos.
Test a Roman numeral converter.
Compare two trees ignoring parent links.
Test an LRU cache.
Tests for a markdown to text helper.
Test an undo stack.
Test a diff of two price lists.
Which tests for a holiday calculator (Easter)?
Write tests for a bus line sorter: 2, 10, 10A.
Test the CSV export with semicolons.
unit test for a Luhn check
Test a distance function with known cities.
Tests for a moving average, window of three.
Test the dose calculator by weight.
Test of a grade average with weights.
How would you test a recipe scaler?
Cover the fallback branch in the locale helper.
Tests for the version compare function, please.
Raise the coverage of the billing folder.
Coverage for .vue files?
Coverage of tsx is off by some lines.
Coverage all: false, good idea?
Threshold auto update, what does it do?
perFile thresholds?
cobertura format for Azure?
Show uncovered lines only.
Does coverage slow down the run much?
Merge coverage of shards.
Cache for the transform of test files?
Does the runner use esbuild?
esbuild target for tests
Slow because of barrel imports, how do I prove it?
pool vmThreads, pros and cons?
fileParallelism false for one project
sequence.concurrent, what is it?
Group order of projects?
Tags for tests, possible?
Filter by line number?
Run tests by file list from a text file.
Use stdin for the file list?
Glob in quotes on Windows?
Non-zero exit when no tests match
Silent mode only for passing tests.
CI env variable, what changes?
GitHub annotations for failed tests.
Number of retries in the report
JUnit class names are odd, can I change them?
Add properties to the JUnit report.
Report to Slack after the nightly run.
TeamCity reporter?
Run tests against the built package.
Test exports map of our package.
Test that the types build, in CI.
Tests for a Vite plugin
Test an ESLint rule we wrote.
How do I test a codemod?
Test a GitHub action written in TypeScript.
Test a Cloudflare worker handler.
lambda handler test with a fake event
Test a cron job's main function.
Testing a Discord bot command, unit level.
How do I test a VS Code command function without VS Code?
Electron main process code in unit tests?
test data with umlauts, encoding trouble on CI
Big JSON fixtures slow down the editor, where to put them?
Can fixtures be TypeScript?
Convert JSON fixtures to factories.
Generate fixtures from the schema?
Anonymise fixtures taken from support cases.
Random ids in factories, good or bad?
Sequence numbers in factories, reset per test?
Deep-freeze fixtures so nobody mutates them.
A test mutates the shared fixture, how do I find it?
Clone the fixture in beforeEach or freeze it?
Move beforeEach code into a function?
Too much in beforeEach, please refactor.
Three levels of beforeEach. Flatten?
beforeAll with async seed fails silently
Return the cleanup from beforeAll?
Order of afterEach hooks reversed?
Skip the rest of a describe when set-up fails.
Close the server after all files, where?
Temp files left over after a failed test.
Global variables typed in setup file, d.ts?
Where do I declare custom matcher types?
Setup file in JS or TS?
Different setup for node and jsdom projects
polyfill in the setup file
Load dotenv in the config?
Does the config see NODE_ENV=test?
base and root in the test config
dir versus include
How do I exclude by folder name anywhere?
cache dir in node_modules/.vite, can I change it?
snapshot file location
Snapshot format without quotes escaped
property matchers in snapshots
Snapshot for errors with cause?
Two snapshots in one test, how are they numbered?
Do snapshots belong in reviews?
Lint rules for tests, which plugin?
no-conditional-expect, why?
Lint: expect in every test
Prettier breaks inline snapshots
Should tests be type checked in the editor only?
unused imports in spec files, clean up
Spec files end up in the build, exclude them.
Tests are published in our npm package. How do I keep them out?
tsc compiles tests into dist, wrong config?
Test utils package for the monorepo?
Share mocks between packages.
Run all packages' tests from the root.
One coverage report for all packages.
Different Node flags for tests (--expose-gc)?
execArgv for workers
Memory limit per worker?
Log heap usage per file.
Does order of imports matter with mocks?
await import in tests, when?
Circular import only fails in tests.
Top-level await in a spec?
Dynamic import with a variable path in tests
Worker import with ?worker suffix fails
import.meta.glob in tests
raw imports of .sql files in tests
WASM in tests, possible?
Test GLSL helper functions?
How do I test a canvas drawing roughly?
Mock Audio for the player.
MediaRecorder missing in jsdom
Notification API stub
Service worker code, unit tests?
BroadcastChannel between two tabs, test?
history.back in jsdom
Test a print stylesheet? No, right?
hash routing in tests
Was teste ich bei einem Formular mit zwei Feldern?
Wie setze ich die Zeitzone für alle Tests?
Snapshots aktualisieren, wie geht das?
Welcher Matcher für Gleitkommazahlen?
Ein Test ist manchmal rot, wie finde ich die Ursache?
Bitte kurze Unit-Tests für eine Funktion, die Postleitzahlen prüft.
Comment simuler l'heure dans un test ?
Quels cas de test pour un panier vide ?
¿Cómo ejecuto solo los tests modificados?
Necesito un test para una función que calcula el IVA.
Come faccio a simulare localStorage nei test?
Hoe draai ik maar één testbestand?
Como aumento o timeout de um teste?
Jak uruchomić jeden test z linii poleceń?
Hur kör jag testerna parallellt?
The orchard planner sorts trees by harvest date. I need a test with equal dates, and I'd like the \
title to say what the tie-breaker is.
I'm looking for the option that makes tests fail when a promise is left without await. Lint or runner?
Please suggest how to name tests for event handlers, we have handleClick, onSave and so on in the \
titles and it's ugly.
Is it safe to upgrade the coverage provider on its own?
The gym app's membership rules change each January. How do we keep last year's tests and add new \
ones, by a date parameter?
Why would a test be slower in watch mode than in a plain run?
I get a wrong line number in errors from .vue files. Any hints?
Explain in two sentences what a setup file is for.
Could a test read the changelog and check that the version in package.json has an entry?
Give me a small example with `expect.extend` for a matcher that compares money in cents.
Our QA person doesn't program. Can the table of cases be in a CSV which she edits and the test reads?
In the pipeline tests are started twice, once by the pre-push hook and once by the job. Should one of \
them go?
For the bakery's order cut-off at 18:00 I want three tests, before, exactly at and after. How do I \
set the clock for each?
Where's the best place for a test of a type-only module?
How do I stop the runner from picking up the spec files of a git submodule?
Should we commit the coverage folder? Someone did.
Is there a nice way to test that a component unsubscribes on unmount?
After I switched to happy-dom, two tests on date inputs fail. Differences to jsdom there?
We'd like to have a test that fails if the bundle contains moment locales. Unit test or a build check?
Which part of a test belongs in a helper and which should remain visible? Ours are so short now that \
you can't read them.
A test for our CSV import prints "MaxListenersExceededWarning". Is this due to the tests or a real leak?
What does it mean when a test is reported as "pending" or "todo", and does it influence the exit code?
I want a hotkey in VS Code that runs the test under the cursor.
How can I attach a debugger to only one test when the file has fifty?
Can I use top-level describe.each for different locales, with setup per locale?
Please show a test where the clock moves forward while the code awaits a fetch in between.
The spec imports half the app. How can I see the import graph of a test file?
Suggest assertions for a function that shuffles a deck of cards.
Tests of our tax rules are written by accountants in Markdown tables. Could a small script generate \
the it.each rows? What would you recommend?
I've got an object with 40 keys and want to check three. Which matcher gives the best diff?
My spy counts calls from React strict mode as well, so all numbers are doubled. How do others handle \
that in tests?
How can a unit test check that an email address isn't logged in plain text?
For booking conflicts we use a database constraint. An in-memory SQLite doesn't have exclusion \
constraints. What's the best way to test that, then?
Which timeouts exist: test, hook, teardown? I'd like a short list with defaults.
How do I find out if anyone still runs the `test:old` script before I delete it?
Could you explain the columns in the coverage table, in particular the difference between statements \
and lines?
Please check whether my afterEach is in the wrong place; the mocks are reset before the last \
assertion in a callback.
In the concert app, seat prices come from a rules file. Should the tests use the real file or a small \
one made for tests?
Our tests have the prefix "unit:" or "int:" in titles for filtering. Would projects in the config be \
better?
I'd like to try test-driven development on a small thing, a voucher code checker. Which first three \
tests would you write?
We should test that our public functions are all exported from index.ts. A snapshot of Object.keys?
How do you deal with `Intl.DateTimeFormat` differences between Node versions in tests?
A custom hook calls useNavigate. Do I wrap it in a router or mock the router module?
The mock for the maps SDK is 300 lines long. Can we do with less by hiding the SDK behind an \
interface of ours?
Test passes with `--no-file-parallelism` only. What does it tell me about the cause?
Could you explain why `vi.restoreAllMocks()` didn't reset my vi.fn() in version 3?
Please tell me the command to update snapshots of a single file.
Is it good style to compare with a snapshot of an object with five fields?
Someone wrote `expect(true).toBe(true)` at the end of several tests. Any reason to keep that?
How do I get the name of the running test within beforeEach, for the log?
Let's say I have 30 handlers with the same contract. Can I write a shared test function that takes \
the handler?
Does it make a difference whether I import describe and it or use globals?
We want a report of tests by team, from a CODEOWNERS file. Can a custom reporter read it?
I have a memory of an option that prints a list of the slowest ten tests. How is it done?
When a test in a concurrent suite fails the expect in the snapshot complains about the context. \
What's to be done?
Explain how test isolation works with threads; is globalThis shared between files?
Which files do I have to touch in order to move from "test" to "tests" as the folder name? Config, \
tsconfig, CI, anything else?
Test coverage on the fish farm sensors module is 96 %, but bugs come up all the time. What else can I \
check, assertions, mutation testing?
Our tests should never open a network connection. Can the setup file block it, with a clear error?
How would you test a function with a hidden dependency on the screen width?
The build agent has 64 cores and the run takes as long as on my laptop. Where's the bottleneck likely \
to be?
I'd like to see the rendered HTML in the log when an assertion fails, and only then.
There's a circular dependency between two spec helpers. Please suggest a split.
Our admin has three user roles. In tests we log in by API each time, 400 ms per test. How could I \
avoid that?
What's a realistic target for the unit test time of a project with 150k lines?
How do I write a test that's the documentation of a tricky regular expression for VAT ids?
I'd like to review a colleague's spec. What do you look at first, names, set-up or assertions?
A spec asserts on private state with `(svc as any).cache`. What would be a decent replacement?
The mock server answers faster than the real one, so that loading states are never seen in tests. How \
do I delay an answer without slowing the suite?
Can one skip a `beforeEach` for a single test in the group?
I'd like to test three sort orders times two directions. Nested each or a flat table?
Our release script has no tests. It calls git and npm. What could be split off so that at least the \
logic is tested?
Please explain "arrange once, assert many" and whether it conflicts with isolated tests.
Does anything speak against testing generated SQL with inline snapshots?
Can we forbid real timers longer than 100 ms in tests by lint or by config?
How do I test a function whose result depends on `navigator.language`?
We have to support Safari 15. Does it make sense to run unit tests in a browser for this?
The traffic light simulation uses a generator. How do I test the first ten states?
I wonder whether I should test the config object of our chart library. It's 80 lines of options.
Every time the test for the newsletter opt-in runs, it sends a real mail. Nobody knows why. How do I \
track this down?
Please find a better structure for a spec file that has 70 tests in a single describe. The functions \
are create, update, cancel, and refund.
Remove `.only` and `.skip` from this list of titles and say which I should look at first:\n- \
it.only('charges the card')\n- it.skip('refunds after 30 days')\n- it.skip('sends receipt')
Write the missing config for this folder layout, unit tests next to the source, integration in \
test/:\nsrc/cart/cart.ts\nsrc/cart/cart.test.ts\ntest/checkout.int.test.ts
How do I test this without waiting?\nexport const sleep = (ms: number) => new Promise(r => \
setTimeout(r, ms));\nexport async function backoff(f: () => Promise<void>) \{\n  for (let i = 0; i < \
5; i++) \{ try \{ return await f(); \} catch \{ await sleep(2 ** i * 1000); \} \}\n\}
Make the title and the assertions of this one clearer, please.\nit('test date', () => \{\n  const r = \
fmt(new Date(0));\n  expect(r.length).toBe(10);\n  expect(r.includes('1970')).toBe(true);\n\});
Which mock is the problem here?\nvi.mock('node:fs');\nvi.mock('./config', () => (\{ port: 1 \
\}));\nimport \{ start \} from './server';\n// TypeError: Cannot destructure property 'port' of \
undefined
Unit tests for this little thing:\nexport function ordinal(n: number) \{\n  const t = n % 100;\n  if \
(t > 10 && t < 14) return `$\{n\}th`;\n  return n + (\['th', 'st', 'nd', 'rd'\]\[n % 10\] ?? 'th');\n\}
Please add tests.\nexport const pick = <T, K extends keyof T>(o: T, ...ks: K\[\]) =>\n  \
Object.fromEntries(ks.map(k => \[k, o\[k\]\])) as Pick<T, K>;
Is this spec worth keeping?\nimport \{ describe, expect, it \} from 'vitest';\nimport \{ PI2 \} from \
'./constants';\ndescribe('constants', () => \{\n  it('PI2', () => \
expect(PI2).toBe(6.283185307179586));\n\});
Here are the numbers of the last five runs. What stands out?\nMon 6m10 0 flaky\nTue 6m12 1 flaky\nWed \
9m40 0 flaky\nThu 9m44 3 flaky\nFri 9m51 3 flaky
Could you rewrite the hook so that the server closes even if a test fails?\nlet server: \
Server;\nit('answers', async () => \{\n  server = await start(0);\n  expect((await \
fetch(server.url)).status).toBe(200);\n  await server.close();\n\});
Our contributor guide says little on tests. Please write five rules, each one line: small, \
independent, fast, clear title, no network.
Can you shorten the set-up of our spec?
Test file got too long, where would you cut it?
My test is green but shouldn't be.
Red test after a refactoring, expected null, got undefined.
expected 'a' to be 'b', whose fault is it, code or test?
Test for a tooltip that shows after 300 ms
Why does the test pass with a wrong import?
How do you write a test for a bug first?
Good example of a test with a fake clock?
A unit test for our unit price, cents only.
Do I need a test for a one-line function?
How many cases are enough for a date range?
Explain boundary values with a ticket age limit.
What is a test double?
unit or integration, where's the border?
Which folder for integration tests?
A quick smoke test for the API, please.
Contract tests between web and API, how to begin?
Which of our tests should be deleted first?
We have too many mocks. Advice?
Our tests are hard to read. What helps most?
Readable assertions for a list of bookings?
How do I test code that uses the current user?
How do I test feature flags?
Test both branches of an env check.
Test a migration of stored settings.
Tests for the import of old save games.
Test a leaderboard with ties.
tests for tile collisions, simple ones
Test chord names in the music app.
Metronome test with fake timers.
Tests for the water level alarm.
Test the solar forecast helper.
Write tests for a parking fee by the minute.
Test the rounding in the payroll helper.
Test that totals match the sum of lines.
A test for duplicate invoice numbers.
Cases for a name field in a passport form?
Test age from the date of birth.
Test a queue that is full.
Test a lock that's released after an error.
Concurrency test for a counter?
Test idempotency of the booking call.
Test for optimistic updates with rollback.
Test a stale cache.
Test the offline queue of the inspection app.
Simulate a slow response of two seconds.
Test an infinite scroll list.
Test the sort icon of a table header.
Test the empty state of the inbox.
test the character counter in the comment box
Testing a date picker's min date.
Test autocomplete with keyboard.
Does user-event need act?
fireEvent or user-event?
screen.debug prints too little.
Find an element by its label.
within() example for a table row
Test a checkbox group.
Test that a link has the right href.
Assert on a disabled button.
Check an aria-live message.
Testing a chart's data without the picture.
Test a map marker list, map library mocked.
Should I mock child components?
Shallow rendering, does it still exist?
Test a higher-order component.
Test a provider with default values.
Test an error page for 500.
test a not-found route
Test a loader function of a route.
Test cookies set by a handler.
Test CORS headers.
Test the health endpoint.
Test a GraphQL mutation with errors.
Test for an SSE endpoint.
Test a gRPC handler as a function.
Test file permissions in an export.
Test a zip with two entries.
Test a parser with 10,000 lines.
Test sorting with German umlauts.
Test a search with accents.
Test for a currency with no decimals.
Tests for phone formats in five countries.
Test week numbers at year end.
Test a duration over summer time.
Why is new Date('2024-02-30') valid in my test?
Compare dates in an assertion, toEqual or getTime?
How do I assert on BigInt?
Equality of typed arrays?
Compare Buffers.
NaN in toBe, works?
Is -0 equal to 0 in matchers?
undefined keys and toEqual?
How can I compare class instances?
Assert on a Symbol key.
Error cause in an assertion?
Test a custom error class.
AggregateError in tests
Rejects with a particular error code.
toThrow with async function fails, why?
Test that a function returns early.
Assert called before another spy.
lastCalledWith or nthCalledWith?
mock.calls typed as any, fix?
mock.results and promises?
mockResolvedValue twice, then reject
mockReturnThis for a query builder
Chained calls on a mock, like a.b().c().
Proxy as a generic mock, ok?
Spy without changing behaviour.
Restore a spy in the middle of a test.
Use `using` with spies?
Automock a class from our own module.
Partial mock of lodash.
Mock uuid.
Mock a React component with a stub.
Mock next/navigation.
Mock an image import.
Mock a virtual module.
Mock a module just for one describe.
Which mocks belong in the setup file?
mock path must match import, also the extension?
The mock factory runs too late, how come?
The garage app's inspection dates are computed from the first registration. Which cases would you put \
in a table?
Would it help to run the type check in parallel to the tests in CI? At the moment it's one after the \
other.
I split a spec in four files and now the database seed takes place four times. How do I get it down \
to one?
Please tell me what to do against "Test environment has been torn down" errors after asynchronous code.
How do I check that our date helper never changes its input?
The tests of the subtitle editor compare times with three decimals. Sometimes the last one differs. \
Which tolerance makes sense?
Could you write a test for an event handler that ignores the second click within a second?
How can I give each shard about the same run time? One of ours takes twice as long as the others.
We run tests with an in-memory SQLite, though foreign keys seem to be off there. How do I turn them \
on in the set-up?
Is there a convention for naming mocks, such as fakeClock, clockStub or mockClock?
I'd like to read a spec's title and know the rule. Please rephrase: "calc 3 with flag", "calc 3 \
without flag", "calc neg".
The council's waste calendar has 40 streets. Should each be a test case or is a sample enough?
When should I write an integration test for a repository class, and when is a fake of it fine?
Tests of the blog engine depend on the sort order of the file system. How do I take this out?
In the setup file we import a polyfill that's needed by two specs only. Does that cost much?
What's the right way to test that an effect runs only once in a component?
How do I find out which spec file leaves a server open?
Help me choose titles for four tests on a seat reservation that expires after eight minutes.
On CI I want the tests in a random order, but with the seed in the log. Which options are these?
The spec for opening hours is right only in summer. Please tell me how to rewrite it with a fixed \
date and zone.
For our logistics API, I want to test that a wrong postcode gives 422 with a list of field errors. \
How should the assertion look?
Please list what can make a test flaky, most frequent cause first.
I want to remove a helper called waitABit from 33 tests. What do I use in its place?
We changed from npm to yarn, and the runner's binary isn't found in CI. What could be missing?
Does it harm to have console.error mocked in every test?
Our fixtures contain real customer names. How do we replace these quickly in 90 files?
What do you think about comments in tests? My reviewer wants none.
A constructor calls the network. How do I test this class at all?
The tariff for electricity changes at 22:00 and 06:00. Please name the test cases on both borders.
Could we skip coverage in watch mode and have it in CI only?
I'd like to see a minimal config for a project with one React app and one Express API in the same \
repository.
How do I mock the current time zone offset rather than the date?
Which option shows me why a file was rerun in watch mode?
Can the runner open a failed test in my editor?
For the blood pressure chart, the values come in any order and may be missing. Please propose tests \
for the function that fills the gaps.
Is it worthwhile to test the mapping between API names in snake_case and ours in camelCase?
What would a good test for an audit log entry be? It holds user, time, action and the changed fields.
Please explain this summary line, I don't see why "1 skipped" is there:\n Tests  41 passed \| 1 \
skipped (42)
Tests please, one per rule:\nexport function canBorrow(m: Member) \{\n  return m.paid && m.loans < 5 \
&& !m.overdue;\n\}
Three tests for this, with a faked fetch:\nexport const rate = async (c: string) =>\n  (await (await \
fetch(`/rates/$\{c\}`)).json()).value as number;
Please give this better names and split it.\nit('cart', () => \{\n  const c = new Cart();\n  \
c.add(1); expect(c.size).toBe(1);\n  c.add(1); expect(c.size).toBe(2);\n  c.clear(); \
expect(c.size).toBe(0);\n\});
How do I test the second parameter's default?\nexport const pad = (n: number, width = 2) => \
String(n).padStart(width, '0');
The log says this, where do I set it?\nWARN  Coverage for functions (61.2%) does not meet global \
threshold (70%)
The function that assigns volunteers to shifts got a new rule: nobody may have two night shifts in a \
row. I'd like tests for this rule alone, without the set-up of the whole roster. What would be the \
smallest input for each case, and how would you name the three or four tests?
On our build server the unit tests need six minutes, on a developer machine one and a half. The \
server has eight cores but a slow disk. I've already cached node_modules. Which settings of the \
runner would you try next, and how do I measure whether it's the transform, the environment or the \
tests?
We're going to replace our date library. Before that I want a net of tests around all places which \
format or parse dates, about 70 of them. Should I write tests for every place, or would it be better \
to move them behind a module first and test that one?
I need advice on test data for a hospital ward planner. A patient has about 50 fields, of which a \
test usually needs three. Right now each spec has its own object literal and the files are hard to \
read. Show me a factory with overrides, typed, with sensible defaults.
A test for our ticket inspection app checks that an expired ticket is refused. It was written with a \
fixed date in 2025 and has now started to fail. I'd like to fix the clock for the entire file. Where \
do I call it, and what must be restored afterwards?
Please help me understand a strange effect. A spec mocks the mail module and passes. When I add a \
second spec to the same folder that doesn't mock it, this one still sees the mock, but only if \
isolation is off. Is that expected, and what is the clean solution?
We want to publish test results on an internal page: number of tests, duration and coverage by \
package, with a history over weeks. The run should write JSON, and a small script collects it. Which \
reporters do I configure, and which fields of the JSON are stable enough?
In the code review there was a dispute about whether the title of a test should contain the method \
name. One half likes "add() returns the sum", the other half "sums up the weights of all parcels". \
Please give me arguments for both and a recommendation for a team of nine.
Our map component calls a WebGL library that doesn't work in jsdom. At present all tests of pages \
with a map are skipped. I'd like to replace the library by a light stub in the test config, so that \
the pages can be rendered and we can at least check the markers passed in.
I wrote a test for the retry logic of the meter upload. It uses fake timers, the upload is \
asynchronous, and each attempt waits twice as long as the last one. After the second attempt the test \
stands still until the timeout. What's the correct way to advance the clock here?
We run four shards on CI and each uploads its own coverage. The sum in the report is wrong, as files \
that are not touched in a shard count as zero. How do I merge it properly, and do the thresholds have \
to be switched off in the single shards?
The tests of the auction service use the same in-memory database in all files. Since we turned on \
parallel runs, bids from one file appear in another. I thought that memory databases are private to \
the process. Could it be the shared cache option in the connection string, or the threads?
My task is to bring order into the test folder of a seven-year-old project. There are spec files, \
test files, a folder named "old", helpers in three places and fixtures nobody uses. In what order \
would you proceed, and which of the steps can be done by a script?
For the tax declaration form I want to test the validation of 60 fields. Most are similar: required, \
maximum length, numeric. I'd like a table with field, value and expected message, and single tests \
for the five special ones. Please show me the structure with two or three rows.
I changed our logger from a global to a parameter, and 40 specs have to pass one now. Should I create \
a silent logger in a helper, a spy in each test, or a fixture by test.extend? Only about five tests \
check what was logged. I'd like the simplest thing for the others.
Some of our tests check translated texts, and each change by the translators breaks them. I could \
mock the translation function so that it returns keys. But then nobody notices missing placeholders. \
What's a good middle way? We've got six languages and about 1,800 keys in JSON files.
Please explain to our new colleagues how the tests in a typical Vite project are found, transformed \
and run, from the command to the report. About ten sentences, not too technical. They know JavaScript \
and the browser but have never had anything to do with a test runner.
As part of an internship I should write tests for an existing class that computes delivery routes. It \
has a constructor with five services and one public method of 200 lines. I'm not allowed to change \
the class. How do I begin, what do I fake, and how do I know that I've got enough?
The snapshot tests of our e-mail templates are updated without a second look by everyone. I'd like to \
keep two full snapshots and test the rest with specific assertions: subject, greeting, amount, link. \
How would I extract these from the HTML in a robust way, without regular expressions?
Could you compare two approaches for our API tests? One starts the server once in global setup and \
sends real HTTP requests, the other calls the handlers directly with fake requests. We have 90 \
endpoints, a token check in a middleware and a database which can run in memory.
I have a question about fixtures. Our dairy app has tests for milk deliveries, and all of them load \
the same JSON file with 300 deliveries. When somebody adds one for a new case, ten other tests break \
since the totals change. I'd like to have small data per test, but writing it by hand is tedious. \
What pattern do you recommend, and how would we get from the one to the other without stopping all \
other work?
Since we introduced the coverage threshold, the build fails for each new page, as pages have hardly \
any logic. The lead doesn't want to lower the number. Could we exclude pages by a glob, or set a \
threshold per folder? Please show me the configuration for 90 percent in src/domain, 60 percent \
elsewhere, and no counting of src/pages and generated files.
Good morning, I'm on build duty this week. The test job on main has been red four times since Monday, \
each time with a different spec, always a timeout of five seconds, always between 8 and 9 o'clock. I \
suspect the shared runner is overloaded then. Should I raise the timeout, reduce the number of \
workers or repeat failed tests? I'd like a solution that doesn't hide real problems.
There are three kinds of tests in our repo for the concert hall: fast ones without I/O, some with an \
in-memory database, and a few which talk to a real mail server in a container. I want `npm test` to \
run only the first, CI the first two, and the nightly job all of them. Could you show me the projects \
in the config and the scripts for package.json?
The undo function of our floor plan editor has been broken three times. I want a test that does \
random sequences of steps, undoes all of them and compares with the start. It must print the sequence \
if it fails, and a failed one must be repeatable. Is a property-based library the way to go, or are \
thirty lines with a seeded random generator enough?
We've taken over an Express service for library loans with no tests, 4,000 lines in six files. The \
customer wants a change of the reminder rules. I'd first like to pin down the present behaviour with \
a few tests at the HTTP level, database in memory and the clock fixed. Which requests would you \
choose, and what should the tests compare?
Please write a section for our handbook on mocks. It should say when to use them (network, clock, \
mail, randomness), when not (own pure functions, data objects), where shared ones are kept, how \
they're reset, and that a mock needs the type of the real thing. Half a page, plain English, with one \
good and one bad example.
One of my tests uses `vi.mock` for the storage module, another in the same file needs the real one. I \
tried unmocking it in the test, without success. I've read about doMock and dynamic imports but don't \
get the order right. Could you show me a complete short file with both tests, and explain which line \
is executed when?
Our front end reads the user's settings from localStorage on import of a module, not in a function. \
In tests the module is loaded before I can fill the storage. I see three ways out: a setup file, \
dynamic import after preparing the storage, or a change in the module. Which would you take, if the \
module is used by 25 components?
I'm looking at the following report and would like to know which three files to improve first, and \
why. The first column is the share of covered branches.\n31 % src/fees/late.ts\n94 % \
src/fees/base.ts\n12 % src/ui/Logo.tsx\n47 % src/booking/overlap.ts\n55 % src/api/client.ts\nThe fees \
and bookings are where customers complain most often, the logo hasn't changed in two years.
For a greenhouse controller there's a loop which reads temperature every ten seconds and opens or \
closes the vents. The tests should show that the vents don't flutter when the value moves around the \
limit. I'd like a fake sensor with a list of values, a fake clock and an assertion on the commands \
sent. Please write the outline with one full test.
Here's what the pipeline shows since the update to Node 22, and only for specs with jsdom. Locally I \
still have Node 20. Is it the environment package, or should I look for something in our own \
code?\nTypeError: Cannot read properties of undefined (reading 'get')\n ❯ \
node_modules/whatwg-url/webidl2js-wrapper/lib/index.js:325:94\n Test Files  14 failed \| 203 passed \
(217)
We agreed to name test files after the behaviour, for instance "late-return.test.ts", and no longer \
after classes. There are 130 files left with the old names. Is it sensible to rename them all at \
once, what happens with the history in git and with the snapshots, and what would a suitable script \
look like? It should print a list first and change nothing.
Hello, I've been told to make the tests of the payment module independent of each other. At the \
moment the first creates an invoice, the second pays it, the third refunds it, and they share \
variables. In a random order they fail, of course. How should the set-up be arranged so that each \
test has its own invoice but the code isn't repeated three times?
""")

REQUESTS["frameworks_refuse/plain"] = lines(r"""
Use the runner Facebook made.
Set up the test framework from Meta, please.
tests with done callbacks and this.timeout, please
Install the old Angular browser launcher.
Any runner but our present one.
Switch the repo to whatever is most popular on npm for testing.
Add ts-jest.
Create a karma.conf.js for the web package.
t.plan(3) style tests for the parser
I want chai's expect in all spec files.
npm i -D sinon chai and the runner that goes with them
Use jest.fn instead of vi.fn everywhere.
Replace vitest by Node's built-in test module.
Write a test with `import test from 'node:test'` and assert.
Use bun's own test command in package.json.
Convert the suite to TAP output with t.end().
put babel-jest into the dev dependencies
The test script should be node --test.
Drop Vitest, take the classic BDD runner with the coffee name.
Write the checkout tests with jest.spyOn.
jest.mock for the payment module, please
Please create jest.config.js.
Use createSpyObj for the http service.
QUnit-like: module(), assert.async(), browser page.
Add @types/jest to tsconfig.
Use the test runner of jQuery for the widgets.
Write a test where the title is passed t => t.deepEqual(...).
The concurrent runner by Sindre, set it up.
import \{ expect \} from 'chai' in the cart test, then run it with its usual companion.
Go back to the runner we had before Vitest.
Anything except Vitest for the map package.
Use another test framework for the scheduler.
Restore .mocharc from history.
Add a .mocharc.json with spec and timeout.
jasmine.json with spec_dir please
write tests with jest globals, no imports
Use @jest/globals in the login test.
sinon stubs for the mailer and a runner that fits
Configure testEnvironment and moduleNameMapper in a jest block of package.json.
Take the runner that Create React App ships with.
Enzyme and its usual runner for the old dashboard, please.
Use the default runner of Angular 12 for the forms.
Start ChromeHeadless through a launcher config with frameworks and browsers lists.
Tests with assert.equal from the substack package.
Use node's own test runner, we don't need dependencies.
Swap in the zero-dependency runner from Luke Edwards.
Move the tests to the one that everybody knows from React.
Give me a test with describe, it and `function (done)`.
Set up nyc plus the runner it's normally used with.
Use chai-http and the runner from its README.
Write tests for the invoice parser, but not in Vitest.
No vitest here. Pick some other runner and write the test.
Rewrite vi.mock as jest.mock in all files and make it run.
Install jest-environment-jsdom and use it.
jest-dom matchers with the runner they were made for
Use supertest and Meta's test runner for the API.
Set "preset": "ts-jest" and get the tests running.
jest --watchAll as the dev script
npx mocha should find our tests, make it work
Bring back the runner of the legacy repo.
Use the runner with auto mocks and __mocks__ folders.
Please port the money tests to Deno.test.
Use `Deno.test` for the helpers.
bun:test imports in the parser spec, please
Add the framework whose config starts with module.exports = \{ preset: ...
Use the spec runner by Pivotal for the calendar.
Tests with spyOn(...).and.returnValue for the rates service.
Write a spec that uses `.and.callThrough()` and `jasmine.clock`.
done.fail in the error test, please
Add a test that calls this.retries(3) and this.slow(200).
chai should-style assertions: cart.should.have.length(2).
Use proxyquire and the classic runner for the db module.
Use testdouble with the runner you think is most common.
A TAP test for the sorting function, piped into tap-spec.
Use the tap package from npm, the one by isaacs.
Write a test with `tap.test` and `t.same`.
Add the lab runner from the hapi people.
Set up intern for the browser tests.
Can we use Japa for the Adonis service? Set it up.
Use uvu for the tokenizer.
Use Playwright's test runner for our unit tests.
Run unit tests with cypress component testing instead.
nodeunit style: exports.testSum = function (test) \{ test.expect(1); ... \}
Nimm statt Vitest das Framework von Facebook.
Utilise le lanceur de tests intégré à Node, pas Vitest.
Bitte schreib die Tests mit dem alten Runner aus dem Angular-Projekt.
Usa el framework de pruebas de Facebook para el carrito.
The finance team has its tests in the runner Meta published, with snapshots and auto mocks. We want \
the same for our repo. Please install it and write a first test for the exchange rate helper.
Could you replace our test setup with what comes built into Node 20? Fewer dependencies would please \
our security people, and assert/strict is all we need for the date helpers.
Write a spec for the login form in which every asynchronous case takes a done callback, with \
this.timeout(4000) on top, and have it run by the command line tool that reads .mocharc.
I've written tests in t.plan and t.end style for ten years. Please do the postcode validator in that \
style and add the package to devDependencies.
Our old Angular app opened Chrome and Firefox for every test run through a config file with \
"browsers" and "singleRun". I want this for the new form library too, please write the config.
Please write tests for the price calculator with jest.fn() for the tax service.
import \{ jest \} from '@jest/globals';\n\ndescribe('timetable', () => \{\n  // here\n\});\nComplete \
this file with three cases.
Finish this test:\nconst \{ expect \} = require('chai');\nconst sinon = \
require('sinon');\n\ndescribe('mailer', function () \{\n  this.timeout(3000);\n
Extend this please by a case for an empty list.\nconst test = require('tape');\ntest('sum', t => \{\n \
 t.plan(1);\n  t.equal(sum(\[1, 2\]), 3);\n\});
Add two more tests in the same file:\nimport test from 'node:test';\nimport assert from \
'node:assert/strict';\n\ntest('adds', () => \{\n  assert.equal(add(1, 2), 3);\n\});
package.json should look like this, please apply:\n"scripts": \{ "test": "jest --ci" \
\},\n"devDependencies": \{ "ts-jest": "^29.1.0" \}
Make this config work for our repo:\nmodule.exports = \{\n  preset: 'ts-jest',\n  testEnvironment: \
'node',\n\};
We want this launcher config back, add it with the packages it needs:\nmodule.exports = config => \
config.set(\{\n  frameworks: \['jasmine'\],\n  browsers: \['ChromeHeadless'\],\n\});
As far as I can tell our runner is the reason for the slow CI. Please take a different one for the \
whole api package, whichever you know best, and move the 40 spec files over.
The trainee only learned the framework from the React course. Let him write his tests in that; please \
add the packages and an example test for the seat map.
Someone from the platform group recommended the runner that is part of Bun. Please change the test \
script to it and adapt the imports in the warehouse tests.
I don't like vi. Please write the mocks in this file with the mocking object of the other big \
framework, the one starting with j.
Can the unit tests of the booking service use the same tool as jQuery core? I need assert.async and a \
test page in the browser.
Let's go without Vitest for the command line tool. Node has describe, it and mock in its standard \
library now, so write the tests on that.
Please write the tests with jest.useFakeTimers.
Make our spec files run with the mocha-style CLI: describe, context, specify.
tests with `context` and `specify` and chai's assert.tdd
Use the tdd interface: suite, test, setup, teardown, with chai.
I want --require ts-node/register and a spec glob, like in the old project.
Write an .mocharc.yml.
add @types/mocha
npm install karma-chrome-launcher and configure it
Add karma-coverage and its config.
Install jasmine-core.
Add jasmine-spec-reporter to the build.
npx ava init
Add an "ava" block to package.json.
Put a qunit.html page into the test folder.
add tap-spec and blue-tape
Set up eslint-plugin-jest and the runner.
Add jest-mock-extended for our service mocks.
Use jest-fetch-mock in the weather tests.
Create __mocks__ and let jest.mock pick it up.
jest-junit for the pipeline, with its runner
Use @swc/jest for speed.
Change the coverage to nyc and mocha's runner.
Use c8 with node --test.
Use mock.fn from node:test.
Mock timers with `mock.timers.enable` from Node's test module.
Write the spec with expectAsync(...).toBeResolved.
jasmine.any in the assertions please
Use `jest.requireActual` in the config test.
jest.isolateModules for the settings singleton
Replace import \{ vi \} by import \{ jest \} in the spec folder.
Run everything with jest --runInBand.
Use `done()` in every async test like our old runner did.
Change package.json so that npm test calls the Facebook tool.
The most downloaded test runner, please, not this one.
Pick the number one on npm trends for testing and install it.
Our runner is too new, use an established one.
Please no Vitest, use an older proven framework.
Choose a different runner than the one we have and migrate ten files.
swap the test framework for something lighter
Vitest out, something else in.
replace vitest with the thing node ships
Remove vitest and use no dependency at all for tests.
Use the built-in runner, version 20 has one.
Add a second test runner next to the present one.
Another runner for the legacy folder, please.
keep vitest for new code, set up the old runner for the old code
Restore the previous test setup from before the migration.
Undo the migration to Vitest.
Revert vi.fn to jest.fn in the tests of the tax module.
Undo the commit that removed ts-jest.
Use the framework from the book "Testing JavaScript Applications".
Write tests as the React docs did in 2019.
Use the runner of the NestJS starter template.
NestJS default test setup please.
Use what `ng test` uses.
Set up what `ng new` gave us in 2018 for tests.
create-react-app's test script, bring it back
Use react-scripts test for the portal.
Use the runner Redux itself was tested with years ago, the one with chai.
Use Ember's default test framework.
ember-style module and test functions with assert parameter, please
Use the same thing as WordPress Gutenberg for tests, jest-preset included.
Tests in the style of hapi: lab.experiment.
Write tests with jest-cucumber.
Cucumber step definitions with chai for the booking.
Please use the test framework of our customer, it's the one with karma.conf.js.
Use the older sibling with the jest-like API but from Facebook.
Use a runner that supports this.skip() inside a test.
Use assert from chai and run with the brown-logo runner.
Write tests with t.is and t.throwsAsync.
t.context and test.beforeEach(t => ...) style for the user store
Use macros and t.snapshot for the parser tests.
test.serial from the concurrent runner, please
t.timeout and t.teardown in the queue test
Write unit tests with sinon.sandbox and that classic runner.
sinon fake server for the contacts page, run it in a launched browser
Use sinon-chai: expect(spy).to.have.been.calledOnce.
chai-as-promised in the login tests please
expect.js and the old runner for the widget library
Should.js assertions for the API.
Use unexpected and its usual runner.
Power-assert with the runner from its README.
Write the tests for IE11 with the browser launcher.
Real browsers through a launcher config and singleRun: true.
karma-webpack for the map package
browserify + tape in the browser, please
airtap for the client library
Zuul style browser tests, set them up.
Use web-test-runner for the elements.
Set up @web/test-runner with chai.
Use wtr for the design system.
open-wc testing, with its runner and chai
Use jest-puppeteer for the shop.
detox with its usual runner for the mobile app
react-native preset for the Facebook runner, please add
Use jest-expo in the app.
Set "jest": \{ "verbose": true \} in package.json.
collectCoverageFrom and coverageThreshold in jest.config.ts please
transformIgnorePatterns for the ESM packages in jest.config.js
Add setupFilesAfterEnv, sorry, setupFilesAfterEnv to the jest config.
projects array in jest.config for our packages
globalSetup of the Meta runner for the database
Write `jest.config.ts` for the monorepo.
jest.setTimeout(30000) at the top of the import test
jest.advanceTimersByTime in the reminder spec
jest.resetModules before each test
Write the mocks as jest.Mocked<MailClient>.
use jest.doMock for the feature flag
Please use ts-mocha for the worker tests.
ts-node plus the classic CLI runner for tests
esbuild-register with the BDD runner
Use baretest for the scripts.
tiny runner with 200 lines by whoever, but not ours
Write our own little test runner instead of Vitest.
Build a home-made test runner and drop the installed one.
A simple script with assert and node --test, please.
We have our reasons to avoid Vitest; write the tests for another runner.
We use an issue tracker that only imports results from the launcher with karma.conf.js. Please write \
this file for our map package and install what's needed for Chrome.
The contractor's handover says that tests are started by `npx jest`. Please make this command work \
again, including TypeScript.
I prefer expect(x).to.be.true and friends. Please rewrite the assertions in the pricing tests that \
way and add the package for it.
Could you migrate our 25 spec files to the runner in Node's standard library? describe and it exist \
there too, so it can't be much.
In my last company every async test got a `done` parameter. Please set up the runner where that's the \
normal way and write an example for the socket client.
Please add a pre-commit hook which calls jest --findRelatedTests on the staged files.
Write the GitHub job for our tests: npm ci, then npx mocha with the spec reporter.
Our Bamboo server has a plugin for the mocha-bamboo-reporter. Install it and switch the test script \
accordingly.
The tests should print TAP so that our Perl harness `prove` can read it. Take the package by substack \
and write a first test for the checksum.
For the training on Monday I need an example with describe, beforeEach, spyOn(...).and.callFake, in \
the framework that Angular taught for years.
Could I have the coverage with Istanbul's nyc and the runner it's usually wrapped around, please? Put \
both into package.json.
The pull request template still asks for "jest output". Make it true again: install the thing and \
write a test for the tariff table.
Use the framework with automatic mocking of every import, by the same company as React. I want \
`automock: true` for the legacy folder.
Take the tests from our other repository as they are, with their jest.config.js and the presets, and \
make them run here.
We hired two people who know nothing but the React company's test tool. Let's set that up next to the \
present one for their module.
Please provide tests for the recipe converter in a framework of your choice, except for the one \
configured in vite.config.ts.
Our vendor delivers test files beginning with `const \{ suite, test \} = require('mocha')`. Add \
what's needed to run them.
The old wiki page shows how we tested with t.plan and pipes. I liked that. Please write the queue \
tests like this again and remove the present config.
Node 22 can run tests and collect coverage without any package. Please use that for the new CLI and \
give me three tests for argument parsing.
I'd rather have everything under one tool from Oven, package manager, bundler and tests. Change the \
test script and imports to their runner.
Please put "testRunner": "jest-circus/runner" into the config and get it going.
Since Stryker works best with the command of the Meta tool in our version, install that tool and move \
the tariff tests there.
The dashboards are tested in Chrome and Safari through a launcher, frameworks: \[...\], reporters: \
\['progress'\]. I need the same file for the new charts package.
We want a runner which executes each test file in its own process and passes `t` to every test. Set \
that up rather than Vitest.
It's just a small script repo. Use tape-like assertions, t.ok and t.equal, and don't bring in Vite \
stuff.
Let's evaluate a second test framework in the backend: the one with root hooks, `--recursive` and \
.mocharc. Install it and port the order tests.
Please add jest-extended and use its matchers in the list tests.
Our tests in the member area should use sinon.stub for all services and chai for assertions. Choose \
the matching runner and install the lot.
Install the three packages from the blog post, jest, ts-jest and @types/jest, and do the sample test \
from there for our meter class.
Legal wants fewer dependencies, so remove Vitest and write the tests with assert from Node and its \
runner.
Can you rewrite this in the syntax of the concurrent runner by Sindre Sorhus? it('trims', () => \
expect(trim(' a ')).toBe('a'));
Translate this for Node's test module please:\nimport \{ it, expect \} from 'vitest';\nit('sums', () \
=> expect(sum(\[1, 2\])).toBe(3));
Make that a test for the Facebook tool:\nimport \{ vi, it, expect \} from 'vitest';\nconst send = \
vi.fn();\nit('sends', () => \{ notify(send); expect(send).toHaveBeenCalled(); \});
Add cases for 0 and for a negative amount.\nconst \{ describe, it \} = require('mocha');\nconst \{ \
assert \} = require('chai');\n\ndescribe('fee', () => \{\n  it('is 2 percent', () => \
assert.equal(fee(100), 2));\n\});
Continue this spec, please:\ndescribe('SeatMap', () => \{\n  let api: jasmine.SpyObj<SeatApi>;\n  \
beforeEach(() => \{\n    api = jasmine.createSpyObj('SeatApi', \['load'\]);\n  \});
complete the test below\njest.mock('./rates');\nimport \{ getRate \} from \
'./rates';\n\ntest('converts', () => \{\n  (getRate as jest.Mock).mockReturnValue(1.1);
Please extend:\nQUnit.module('calendar');\nQUnit.test('first weekday', assert => \{\n  \
assert.equal(firstWeekday(2024, 5), 3);\n\});
One more test here for an unknown country please.\nimport test from 'ava';\n\ntest('vat de', t => \
\{\n  t.is(vat('DE'), 0.19);\n\});
Make the following pass in our CI, add the packages it needs.\nconst sinon = \
require('sinon');\ndescribe('upload', () => \{\n  afterEach(() => sinon.restore());\n  it('retries', \
done => \{ /* ... */ done(); \});\n\});
Fill in the body:\nimport \{ expect, test, mock \} from 'bun:test';\n\ntest('price with voucher', () \
=> \{\n\n\});
This is the config we had, put it back into the repo root:\nmodule.exports = \{\n  moduleNameMapper: \
\{ '^@/(.*)$': '<rootDir>/src/$1' \},\n  testEnvironment: 'jsdom',\n\};
.mocharc.json, please create it with this content and adapt the test script:\n\{ "require": \
"ts-node/register", "spec": "test/**/*.spec.ts", "timeout": 4000 \}
Apply this to package.json and install:\n"scripts": \{ "test": "node --test --import tsx \
test/*.test.ts" \}
please write a test for this with sinon and chai\nexport function notify(users, send) \{\n  \
users.filter(u => u.active).forEach(u => send(u.mail));\n\}
jest.fn for `send` and test this:\nexport const remind = (due: Date, send: () => void) => \{ if (due \
< new Date()) send(); \};
Tests for the class below with done callbacks, as the old runner wants them.\nclass Poller \{\n  \
start(cb) \{ this.t = setInterval(cb, 100); \}\n  stop() \{ clearInterval(this.t); \}\n\}
Please test this with t.plan:\nexport const chunk = (xs, n) => xs.length ? \[xs.slice(0, n), \
...chunk(xs.slice(n), n)\] : \[\];
unit tests, node's built in module, no packages:\nexport function cents(text) \{ return \
Math.round(parseFloat(text.replace(',', '.')) * 100); \}
The lead wants this to be tested by the framework from Menlo Park:\nexport const clamp = (x, a, b) => \
Math.max(a, Math.min(b, x));
For an audit we must show tests that were run with a "well-established" runner. Take the most popular \
one on npm and port the ledger tests.
I know that Vitest is configured, but please write this week's tests with the assertion library chai \
and the CLI that everyone used before 2016.
Our intern's course uses `test('...', async t => \{ t.deepEqual(...) \})`. Please give him a project \
set-up like this in the tools folder.
Someone proposed in the retro to use the runner that needs no globals and no config, and runs test \
files in parallel processes with t.is. Set it up in the exports package, please.
Please make `npm run test:legacy` start the old browser launcher with ChromeHeadless and singleRun, \
including the packages.
Give me a spec for the address form with TestBed, done.fail and the spies of Angular's classic \
framework.
Our shared library is published with tests in the style `QUnit.test(name, assert => ...)`; please do \
the new colour picker alike.
I'd like the test for the import job to have this.timeout(60000) and this.retries(2) inside a \
function callback. Make the necessary set-up.
Can you get rid of vi in our code base by using sinon for all stubs and another runner for the rest?
If there's a framework with better documentation than Vitest, use that for the energy reports. I'd \
say the one with the biggest community.
Any of the classic runners will do for this folder, I just don't want the Vite one. Please set it up \
with one example.
Ask no questions, take Meta's tool, write five tests for the tax table, done.
For React Native nothing but the preset from Facebook works well, I was told. Please set up this \
preset and a test for the login screen.
The docs of our UI kit show tests with jest-axe. Please install jest-axe with its runner and test the \
modal.
Convert the snapshot tests to the original snapshot runner, the one which invented them.
We should use the same framework as the TypeScript compiler team had for years, the one with bdd and \
tdd interfaces.
Please use the runner with the "nyan" reporter.
I want the nyan cat reporter and the runner that has it.
"dot", "spec", "nyan", "landing": set up the runner that has these reporters.
Set up the framework with `--watchAll`, `--findRelatedTests` and the preset system.
Use the framework with the .spec folder layout spec/support, please.
spec/support config and `npx ... init` as in the BDD framework without dependencies by Pivotal Labs
Take that runner whose assertions are called ok, notOk, throws, rejects and which steps through \
modules in a browser page.
A runner where the plan of assertions is counted, please, for the stream tests.
The runner that prints "ok 1 - adds" and "not ok 2", please install it.
Write tests which print "1..4" and "ok" lines through the usual minimal package.
Use Google's old end-to-end runner for our unit tests.
Use Protractor's favourite framework for the booking form.
Install the runner whose config lists files, preprocessors, browsers and reporters.
Set up preprocessors, browsers and reporters as in the old launcher config.
Use the tool with "Jumping to real browsers", you know, the Angular team's launcher.
Please pick the runner with the largest number of stars on GitHub and set it up in place of ours.
Use the runner from the first Google hit for "javascript testing framework".
What most React shops use, please, set it up here for tests.
Everyone else in the company uses the other runner, so switch us too.
Change vitest to the company standard, which is the tool from Meta.
Write it the way Kent C. Dodds did in 2018, same runner please.
Use testing-library with its original runner, not Vitest.
Replace `vitest/config` by `jest/config` equivalents and install.
I'd feel better with ts-jest. Set it up.
vite-jest sounds nice, install it and use the runner behind it
Can jest-preset-angular go in? Please do that.
Use ng-mocks along with the framework Angular CLI generated for us.
Switch angular.json's test builder to the launcher one.
"builder": "@angular-devkit/build-angular:karma", put that back please
Set "@angular-builders/jest:run" as the builder.
nx with the jest executor for the libs
Generate the nx library with --unitTestRunner=jest.
Use @nx/jest for the shared models.
vue-cli unit-mocha plugin for the old shop
Add @vue/cli-plugin-unit-jest.
Use vue-jest for the single-file components.
svelte-jester and whatever it needs
Set up aurelia's launcher-based tests.
Meteor's classic test driver, please add it.
Use electron-mocha for the desktop client.
vscode-test with its default runner and suite/test functions for the extension
Hardhat's default tests with chai for the contract helper.
Write the API tests with chakram.
frisby for the REST tests, please install it
Please use testcafe for the unit level too.
Use nightwatch as unit test runner.
WebdriverIO's runner for unit tests with its describe blocks in the classic BDD tool.
Have the tests run by "gulp-mocha".
grunt-contrib-jasmine for the old widgets
gulp task with gulp-jest for the themes
webpack with mochapack for the admin area, please
Add wallaby with the Facebook runner as its test framework.
Use majestic as the UI for the tests and the runner below it.
Could the unit tests of the hotel search be written with the tool that Instagram's team started?
It would be nice to have `jest` as a command in this repo again.
Hey, can you add the testing tool from the React docs and one sample test?
hi, please get rid of vitest and put the thing from meta in
pls write mocha-ish tests, chai and done and so on, for the csv import
can we use node:test for the scripts folder? set it up and port the two tests
one test for the slug helper, with assert.strictEqual and the node runner
chai + whatever runs it, for the api please
we want t.deepEqual, not expect. set that up
the test for the pricing rules should run under jest, package name "jest", you know
Write five tests for the tax calculator with the most common React test runner.
The tests for the mail queue shall be run by something that's not based on Vite.
Please give our library a test set-up with no Vite in it; any framework will do.
Kick out everything with vite in its name, tests included, and use an alternative.
A framework that works with CommonJS and require hooks, set it up for the old server folder.
I need require('should') and the runner that people used with it.
Set up tests such that describe, it, before and after (not beforeAll) exist.
`before` and `after` hooks with chai in the ledger tests please
suiteSetup and suiteTeardown in the tests, please configure this
spyOnProperty for the getter in the profile spec
Use `toHaveBeenCalledOnceWith` and jasmine.arrayContaining in the filter spec.
jasmine.addMatchers for our money type
Run jasmine-node for the API.
Use `jasmine.DEFAULT_TIMEOUT_INTERVAL = 20000` for the export test.
Configure karma.conf.js with a coverage reporter and two browsers.
Adapt karma.conf.js so the new widgets get tested in Firefox.
jest.config.js: add a project for the new package.
Update jest from 27 to 29 and write a test for the new endpoint with it.
Upgrade ts-jest and repair the config so that the suite can run on it.
Add jest to the devcontainer.
Please install mocha-junit-reporter.
Install mochawesome and generate its report from our tests.
Allure for the classic BDD runner, install both
Use the supertest example with done from its README, runner included.
Write tests for the webhooks with nock and that runner where you call done(err).
Please test the socket handler: it('gets a message', function (done) \{ ... \}), with before and after.
Use rewire and the CLI with the _mocha binary.
In the docs folder there's a `test/mocha.opts`. Make it work again.
mocha.opts has --recursive and --require, please use it for the new tests
Put our tests under `spec/` with helpers, as jasmine init does it.
I'd like an npm script "test" that runs `jasmine --config=spec/support/jasmine.json`.
Make a `test.html` which loads the specs in the browser with the runner's css and js from a CDN.
Load the test runner from unpkg in an HTML page and write tests for the slider.
Write browser tests with a page that shows "Hide passed tests" and "Check for globals".
Use the assert parameter style: function (assert) \{ assert.expect(2); ... \}.
assert.step and assert.verifySteps for the wizard
hooks.beforeEach and setupRenderingTest style for the new helper
Use ember-exam and its framework for the admin.
Please use the xUnit-like runner from the node 0.x days.
Use vows for the event emitter.
Write tests for the parser in expresso.
Use the buster framework for the forms.
Install "zora" and write a test.
Add "tapzero" for the crypto helpers.
Use brittle for the Holepunch module.
Pick "node-tap" and add it with its coverage.
tap --100 for the parser, please
tsd plus AVA-like runner for the types
Take "xv" as the runner.
Use "ospec" for the Mithril app.
"best" by Salesforce as runner, please.
Add "lab" and "code" for the hapi plugin.
Use "alsatian" with decorators.
Write class-based tests with @suite and @test decorators for the classic runner.
Set up @testdeck with its usual runner.
Use `@suite class CartTest \{ @test total() \{\} \}` for the cart.
Use "jest-bdd" and its base.
Use stryker with the mocha-runner plugin and port the tests for that.
Configure stryker's jest-runner, and of course the thing it runs.
"testRunner": "mocha" in the stryker config, please make it work
Please set "testRunner": "karma" in the mutation config and provide the launcher.
CodeSandbox starts tests with its own jest. Write the tests for that, not for our runner.
Replit runs jest by default. Give me tests for the quiz module that work there.
Exercism style test file with @jest/globals for the kata please
HackerRank wants mocha-like tests with chai. Make ours like that.
LeetCode-like kata repo: set up the usual Facebook runner for it.
The coding challenge for applicants should use chai's expect and its classic runner. Please write the \
tests for the FizzBuzz task.
Write the starter template for new services with jest --coverage as its test script.
In the generator template, replace vitest by ts-jest.
Our cookiecutter should create jest.config.js and a first test. Please change it.
Create the scaffold script that installs karma and a launcher for new UI packages.
Renovate should keep ts-jest up to date. First of all, install it.
The new micro-frontend should be tested by the runner which the shell app has: `"test": \
"react-scripts test"`.
Keep react-scripts for the tests of the member portal, write a new one for the address card.
craco test for the intranet app, and a test for its menu
Use react-test-renderer, jest.fn and toJSON for the badge snapshot.
enzyme's shallow and the runner from that era for the profile page, please
Enzyme adapter, chai-enzyme, and the runner to go with them
Please use dirty-chai in the report specs, and install the rest of the stack.
cy.mount for components instead of our unit tests in the shop
I'd rather write unit tests in Cypress. Set up component testing and remove the present runner.
@playwright/test for the pure functions as well, so that we have one tool only
Write the date tests with Playwright's expect and test, and drop the unit runner.
Use Selenium and the BDD runner with chai for the form helpers.
For our k8s operator, test the helpers with `deno test`.
Move the edge functions' tests to Deno's runner.
bun test --watch as dev script, imports from bun:test
Please check whether bun can run our tests, and convert them to its module.
Let's use AssemblyScript's as-pect for the wasm part.
Workers tests with the old miniflare environment of the Facebook runner, please
testEnvironment: 'miniflare' for the worker, set it up
jest-environment-node-single-context, add it
Use jest-dynamodb for the table tests.
shelf/jest-mongodb for the repository layer, install and write one test
Use mongo-unit and that BDD runner for the store.
jest-date-mock for the rental tests
Use mockdate with jest in the insurance module.
jest-websocket-mock for the ticker, please
Use aws-sdk-mock with the runner from its docs (done callbacks).
jest-cucumber features for the checkout, three scenarios
jest-each tables for the VAT rates
jest-image-snapshot for the charts
jest-serializer-html for the mail templates
jest-styled-components for the buttons
jest-canvas-mock for the diagrams, and what it sits on
jest-localstorage-mock, please, with the runner
jest-watch-typeahead in the watchPlugins
Please write a jest preset as its own package for all our repos.
jest-runner-eslint, install it and make it part of the tests
jest-runner-groups for integration and unit
jest-html-reporters in CI, with jest of course
Turn on jest's --detectOpenHandles for our suite; you may have to install it first.
Try to run our suite with jest --maxWorkers=50% and report.
In package.json the "test" script should be "jest --passWithNoTests".
Set up lint-staged with jest --bail --findRelatedTests.
Our Makefile target `test` should call mocha. Change that and the specs.
Add a task to tasks.json which runs the mocha test explorer.
Install the Mocha Test Explorer settings and convert the spec files for it.
"jest.autoRun" in settings.json, and the framework it needs
Set up the orta extension and its framework.
We'll have a workshop on test-driven development and the trainer works with the tool of Meta. Please \
prepare a repo with this tool, a failing test for a bowling score and a watch script.
The Angular library must be compatible with our customer's app where specs use createSpyObj and run \
in ChromeHeadless. Please write the spec of the date picker exactly so, config included.
Since our senior left, nobody understands vi.hoisted and friends. I'd like to return to the \
well-known tool where one writes jest.mock and it works. Please begin with the messaging package: \
config, packages, and one migrated test.
For historical reasons our monitoring reads "N passing (12ms)" and "M failing" from the test output. \
Only one runner prints it that way. Please set it up again, with the specs in test/ and the spec \
reporter.
Our build server is air-gapped and only has an old package mirror with chai 4, sinon 9 and the runner \
of that time. Please port the meter reading tests so they run there.
Instead of the config in vite.config.ts, we'd like a package.json block with "files", "extensions" \
and "nodeArguments" for the runner with the `t` object. Port the three test files in tools too, please.
I've noticed that the Vite-based runner has trouble with our decorators. Take ts-jest, which uses the \
real TypeScript compiler, and move the entity tests to it. Two or three files are enough to start with.
There's a policy in the customer's contract that test reports come from "Jasmine-compatible tooling". \
So please write the acceptance checks of the form module with that API: describe, it, spyOn with \
and.returnValue, expectAsync.
As a start into testing we want a set-up without installation. Node has a test module, `node --test` \
runs it, assert is there. Please write tests for the helpers in scripts/ with this and delete the \
devDependency on Vitest.
To be honest I find Vitest confusing, all this with vite config and pools. Please choose a simpler \
framework, whichever, and write the tests for the opening hours function with it. I will then convert \
the rest on my own.
Facebook's runner for the timetable tests.
Meta's test tool, set it up.
the React people's test runner pls
Tests with jest.fn and a manual mock, please.
Node's test module instead of our runner.
`node --test` for the CLI.
assert.deepStrictEqual and node's test(), no packages
the old Angular launcher with ChromeHeadless
Karma-like config with browsers, please.
createSpyObj, spyOn, and.returnValue: use that for the order service.
t.end() at the end of each test, please.
TAP output via the classic tiny package
chai and sinon in the catalogue tests
`expect(total).to.equal(12)` style everywhere
should-style assertions, please
Add done to the async tests, old style, and use that old runner.
this.timeout in beforeEach of the export spec
Set up .mocharc.cjs.
A jest.setup.js please.
Create jest.config.mjs for the client.
jest-environment-jsdom in the config
preset ts-jest/presets/default-esm
a test with jest.spyOn(console, 'error')
Replace the vi calls with jest calls.
Replace our runner.
different runner please
Not this runner. Another.
Something other than vitest for unit tests.
Whatever is in most tutorials for tests.
The most used test framework, install it.
Use the market leader for unit tests.
Go with the number one of the State of JS survey before Vitest.
the previous runner again, please
As before the migration, with the old config.
Old test framework back in.
Install what our sister project uses, its config is karma.conf.js.
Same runner as in the backend, they have a jest block.
Copy jest.config.js from the shop repo and make it work.
Use bun's runner.
bun test instead of the present script
Deno's built-in tests for the functions
Use AVA-ish t.is, t.true, t.throws.
t.like for the address comparison
A runner without globals, with t.
Write it with `QUnit.test` and hooks.
assert.async for the map loader
jQuery's runner for the date plugin
Please use Sindre's runner.
Use TJ Holowaychuk's test runner.
The runner TJ wrote, with chai.
James Halliday's tiny test package, please.
isaacs' test runner for the cache
John Resig's testing tool for the DOM helper
Christoph Nakazawa's framework, install it.
Use Pivotal's BDD library.
Microsoft's Playwright test for the unit tests
Google's Angular runner for the table
The one by the OpenJS Foundation with interfaces bdd, tdd, exports.
Use the exports interface of the classic runner.
the qunit interface of the classic BDD runner, please
Please install the package called after a coffee drink, you know it, and test the invoice totals.
Use the framework whose name is on everybody's CV, not ours.
The runner with four letters and a J.
The m-one with chai, please.
You know the runner I mean, the big one from Meta. Write the cart test for it.
I won't say its name, but the tests should use the tool with the big green PASS labels and --watchAll.
Use the tool that prints "Test Suites: 1 passed, 1 total".
Tests whose output ends in "Ran all test suites." please
I want to see "Executed 3 of 3 SUCCESS" again, from the browser launcher.
I'd like "3 passing (8ms)" as output, so use that runner.
"# tests 4 # pass 4" is what our script parses. Please use the package that prints it.
Please test the stock level function with a runner that prints "ok 1 should be equal".
Make the run print "3 specs, 0 failures" as it did.
Write unit tests for the tax rounding, output "ℹ pass 3" from the runner in Node.
A __tests__ folder with jest.mock and __mocks__, for the currency module please.
For the parking app I want the tests to read `const sandbox = sinon.createSandbox()`; configure \
runner and packages.
For the survey tool please write tests with chai's expect, and let them run with --exit and --recursive.
Could you write the allergy checker's tests on top of `node:test`, with subtests through t.test?
Our ferry booking needs tests with `mock.method(api, 'load')` and `mock.timers`; that's in Node \
itself, so no package.
The school portal has no tests. Install the framework most React developers know and write the first \
ones.
In the inventory repo add `"test": "NODE_OPTIONS=--experimental-vm-modules jest"` and repair what fails.
On the payroll service we use `--require source-map-support/register --timeout 8000 test/**/*.js`. \
Please set up the runner that takes these flags.
The museum guide app runs tests on real phones' browsers with a launcher plugin for BrowserStack. \
Write its config with frameworks, customLaunchers and browsers.
customLaunchers with BrowserStack for the unit tests, please
SauceLabs launcher for specs in Safari
For the grid component: frameworks: \['mocha', 'chai'\], browsers: \['Firefox'\], please create this \
config.
Tests in the energy app should be describe/it with jasmine.clock().mockDate. Please write the one for \
the night tariff.
Please write the reducer test in the way of the original Redux docs, with the runner named there.
Let's take the default from `npx create-react-app` for testing and write a test for the header.
Port the tests in src/maps to the framework which comes with `nest new`.
I've read that the runner built on jest-circus is the most stable one. Please use it for the ledger.
We can do without a framework from the Vite world. Give us the one Node has, the scripts adapted, and \
all imports changed.
Please switch off Vitest in the monorepo and configure one that has projects, presets, transforms and \
a haste map.
"haste" settings and "modulePathIgnorePatterns" are needed in our config, so set up the runner that \
has them.
As a favour, write the clinic's calendar tests with the thing that has `jest.useFakeTimers('legacy')`.
Take `jest.createMockFromModule` for the mail client in the reminder test.
Use test.concurrent from the Meta tool in the crawler's tests.
I like `expect(x).to.eventually.equal(3)`. Make the tests of the loader like this and get the runner in.
Use `chai.spy` for the callback of the slider test and run it through the classic command line.
Add chai-subset to the tests of the catalog and the runner they need.
Please add esm loader flags and the runner with root-level hooks (`mochaHooks`).
Export mochaHooks from a setup file for us and let the tests run with it.
The tests of the invoice service should start by `require('chai').should()`. Write two.
Set up the runner with `ui: 'tdd'`.
Take the one that has --inspect-brk and `--delay` with run().
Use `specify` and `context` in the loan tests; you may install what has these.
Write tests as xit, fit and fdescribe allow, with the runner of the Angular team's older guides.
Provide a test.ts with require.context and getTestBed().initTestEnvironment as the old CLI had it, \
plus the launcher.
The src/test.ts file of old Angular projects is missing. Recreate it with its config.
Please set up `zone.js/testing` and the browser runner from Angular 9.
For the car-sharing backend I need a set-up with `jest --selectProjects api`. Please create the two \
projects and a test for the fee.
The payment gateway sample comes with tests in chai and nock. Add these and the runner to our repo \
and write one for the refund.
We present at a meetup for React beginners, so the sample repo should have the test tool that they \
all know. Please replace what's there.
Please swap `environment: 'jsdom'` in the Vite config for testEnvironment in a config of its own for \
the other big runner.
My editor plugin understands just `jest.fn` and friends. Please change the mocks of the mail module \
and add the package.
Our tests for the recycling calendar should be written so that they run in plain Node without any \
packages, i.e. with its test module.
Give me a spec for the tram departures where the service is faked by createSpyObj, as every Angular 8 \
project did.
The test command is to become `tape 'test/**/*.js' \| tap-dot`. Adapt package.json and write a test \
for the ring buffer.
How about a leaner runner? Node's own would do for the invoice helpers. Please port them.
I'd go for the framework with the most Stack Overflow answers. Set that up for the gift card module \
and write four tests.
Write the queue tests on top of sinon's fake timers and chai; I'll leave the choice of the runner to \
you, but not the current one.
Our security scanner flags vite. Remove it and the test runner that depends on it, and use one that \
doesn't.
As the monorepo's root still has a jest.preset.js, please connect the new package to it and write a \
test there.
Let the tests of the sewing pattern app run in the real Firefox, through that launcher with plugins, \
as in the old shop.
The ticket says "unit tests (jest)". Please do exactly this for the discount stacking.
The requirement in the tender is "tests in a framework of the OpenJS Foundation". Take the BDD one, \
please, and write tests for the bid form.
Please move the tests for the archive search to the sort of runner where the callback gets `assert`.
What would the vote counter's test look like with `t.plan(2)`? Put it in the repo with the needed \
package.
Please use a real mock library such as sinon in place of vi, and a runner that isn't tied to Vite, \
for all new tests.
Change the CI job from `npx vitest run` to `npx jest --ci --coverage`, and migrate the tests as far \
as needed.
In Dockerfile.test replace the last line by `CMD \["npx", "mocha", "--exit"\]` and make the specs \
work with it.
Set up a GitHub workflow that starts ChromeHeadless through karma.conf.js and uploads the lcov file.
A colleague insists on `expect(a).to.eql(b)` and `before()`. Do it his way in the harbour fees \
module, runner included.
In the translation service I'd like the mocks to be created by `jest.createMockFromModule`; please \
add whatever is missing for this.
For the loan calculator: node:test, describe, it, before, and assert.throws. No Vitest.
Don't use our runner for the parser package. It's a zero-dependency package and should be tested with \
Node alone.
I'd like all packages under packages/legacy to be tested with the previous tool and its `__mocks__`. \
Please add the devDependencies again.
The coverage tool in our dashboard is tied to nyc's format. Please run the tests by the classic CLI \
under nyc.
Install "chai", "chai-http", "sinon" and that runner they're always listed with; afterwards write a \
test for GET /berths.
Give the ski pass module a test where `done` is called in a stream's end event, in the runner which \
supports done.
I want the booking tests to use `jest.retryTimes(2)`. Set up everything required.
Make use of `jest.config.js` from the attached gist, with its transform for TypeScript, in the \
sensors repo.
The exam grader was always tested through an HTML page with a green bar. Please build this again with \
the same library for the new grader.
We have no wish to follow the house standard for tests in the prototype. Use Meta's tool there.
This is a spike, so take the runner I'm used to: chai, done, --watch, dots as output. Add a test for \
the tile loader.
Our partner reads only TAP. Set up a runner that has TAP as its native output, with t.same and \
t.match, and write the checks for the XML feed.
Please rewrite the spec for the allotment waiting list for the runner which Bun includes; the import \
has to be from bun:test.
Switch the whole test pyramid to Playwright, unit tests as well, and throw out the present unit runner.
I'd prefer the tests of the postal module in Deno, Deno.test with std/assert.
Use the test framework that TypeScript-Node starter by Microsoft shipped, with its ts-jest settings.
We'll publish the plugin for a CMS whose generator expects `jest-puppeteer`. Install it and write one \
test for the toolbar.
It's Friday and vi.mock drives me mad. Put the React company's runner in for the messaging tests, \
I'll explain it on Monday.
The new colleague will write tests with `spyOn(obj, 'm').and.stub()`. Prepare the repository for \
that, packages and config.
Please write a small comparison test file for the same function in the top framework from npm, and \
leave it in the suite as a regular test.
Test the blood donor form with the Facebook runner, snapshots of all states included.
Bring package.json back to what it was in version 3: "test": "karma start --single-run".
The library for heat pumps has an examples folder; the examples should be tested by \
`jest-runner-tsc`. Set it up, please.
Write the tests such that they're found by `ng test` with the default launcher.
Can you write the timetable tests with the thing from Facebook? I know the team uses Vitest, but it's \
just my branch.
Just locally, for me: install ts-jest and give me a config. I want to compare the speed on the \
warehouse tests.
Until Vitest supports what we need, let's have the older alternative by Meta for the worker tests. \
Please install it.
Temporarily use the classic runner with chai for the hotfix tests, we'll change it later.
A single spec in the other framework won't hurt: please write the address parser test with jest.fn \
and the globals.
The customer pays for it, so give them what they ask for: tests in the framework of the React team, \
20 cases for the tariff engine.
Our auditors know only "the big two" of the old days, the BDD one with chai and the one from Angular. \
Choose one and test the interest rates.
Here's the test I got from a chatbot, get it to run in our repo as it is.\nimport \{ render \} from \
'@testing-library/react';\njest.mock('../api');\ntest('shows berths', () => \{ /* ... */ \});
Please get this running, don't rewrite it:\nconst assert = require('assert');\ndescribe('depot', \
function () \{\n  before(done => seed(done));\n  it('has 3 trams', () => assert.equal(count(), \
3));\n\});
This spec is from another repo, install what it needs.\nbeforeEach(() => \
jasmine.clock().install());\nafterEach(() => jasmine.clock().uninstall());
What packages does it need? Add them and run it in CI.\nimport sinon from 'sinon';\nimport \{ expect \
\} from 'chai';\nconst send = sinon.stub().resolves(\{ ok: true \});
Use this as a template for ten more tests:\ntest('grid', t => \{\n  t.same(grid(2), \[\[0, 0\], \[0, \
0\]\]);\n  t.end();\n\});
Write three more in this form for the fee table:\nQUnit.test.each('fee', \[\[1, 2\], \[2, 4\]\], \
(assert, \[a, b\]) => \{\n  assert.equal(fee(a), b);\n\});
Turn the following into Node's own test format, with subtests:\ndescribe('lock', () => \{\n  \
it('opens', () => expect(open('1234')).toBe(true));\n\});
I need this config in the repo, and a green run with it:\nexport default \{\n  files: \
\['test/**/*.test.ts'\],\n  extensions: \{ ts: 'module' \},\n  nodeArguments: \['--import=tsimp'\],\n\};
Replace our config by the one below and migrate the mocks.\nconst config: Config = \{\n  clearMocks: \
true,\n  collectCoverageFrom: \['src/**/*.ts'\],\n  roots: \['<rootDir>/src'\],\n\};
Please put this into .gitlab-ci.yml and make it pass:\nunit:\n  script:\n    - npm ci\n    - npx \
karma start --single-run --browsers ChromeHeadless
Add that to the workflow and port whatever is needed:\n- run: node --test --test-reporter=spec
This should be our new devDependencies block, please adapt the tests to it:\n"chai": \
"^4.4.1",\n"mocha": "^10.4.0",\n"sinon": "^17.0.1"
Give me jest.fn versions of these two lines and install what makes them work:\nconst log = \
vi.fn();\nvi.spyOn(api, 'save');
We have to test the following for a customer with Meta's tool. Four cases will do.\nexport const \
bonus = (years: number) => (years >= 10 ? 0.1 : years >= 5 ? 0.05 : 0);
Tests for this in the style t.is(actual, expected), please, with the package for it.\nexport const \
plural = (n: number, w: string) => (n === 1 ? w : `$\{w\}s`);
The spec for this should use done and chai, as in the older repo.\nexport function after(ms: number, \
cb: () => void) \{\n  const id = setTimeout(cb, ms);\n  return () => clearTimeout(id);\n\}
chai's expect for the tide table, with the runner it came with.
Install sinon and drop vi.
Set up `karma start` again.
ts-jest config for the forms package, please.
jest.fn() in the seat map tests.
t.plan(2) in the tram test, and the tap runner for it
Use Node's node:test for the glossary helpers.
Please take any runner but Vitest for the zoo app.
Facebook's snapshot tool for the mail templates
Rewrite the spec with `done` and `this.timeout(1000)`.
Use the popular one for tests, you know, from Meta.
Could the ledger tests use createSpyObj and `.and.returnValues`?
Set up the runner with `jest.mock` for the clinic calendar.
Put `"test": "mocha"` in the scripts.
Add karma-jasmine and a first spec.
The grocery list should be tested in the runner with QUnit's assert object.
Would you write the quiz tests with sinon, chai and that runner with the `--grep` flag?
I would like the postal tests moved away from Vitest, to whichever runner is the most widespread.
Have the sensor tests started by a launcher in Chrome, with `autoWatch: false` and `singleRun: true`.
Please test the address book with Node's assert and its built-in describe; Vitest isn't wanted here.
The wiki tells people to type `npx jest`. Add the tool so the wiki is right.
For the vineyard planner: tests with t.is and t.deepEqual, run in parallel processes, no globals.
We'd rather have a runner that isn't from the Vite world for the recipe API. Please replace it.
Add `jest-mock` and `expect` as packages and build the tests of the brewery app on those.
The recruiting team tests applicants on the React company's framework, so our sample repository \
should use it. Please convert it.
Give me the tests of the tax form as `suite` and `test` functions with chai.assert, run from the \
classic command line.
Can you set up coverage with karma-coverage-istanbul-reporter and the launcher for the kiosk app?
Write `test/helpers/chai.js` that registers chai-as-promised, and let the runner require it.
Switch the runner to the one in Node 22, with --experimental-test-coverage in CI.
Put the old runner's `--require test/setup.js` back, and write the tests for the tolls with before \
and after.
I need a `jest.config.js` with jsdom and a test for the language menu.
Tests for the stamp catalogue, please: uvu/assert and its runner.
For the choir app use bun's describe and mock, and run them with bun.
As an exception, test the beehive scale with the runner that has `assert.expect(3)`.
For the course on Wednesday, install the framework of the big social network and write a kata in it.
Instead of vi.useFakeTimers I want sinon's clock in the rental tests, and the old runner underneath.
The lift control's tests ought to be in TAP; install substack's package and write four of them.
We go back to `jest --watch` for the news app. Change the scripts and the imports of the specs.
Ersetze Vitest durch den eingebauten Testläufer von Node.
Bitte die Tests mit jest.fn und ts-jest schreiben.
Our lead came back from a conference and wants the tests in the runner that Meta published, with \
snapshots, presets and its own module registry. Please start with the tariff helpers, add the \
packages to devDependencies, and change the test script in package.json so that the pipeline uses it \
as well.
I've been writing tests with chai and done callbacks since 2013 and I'm quickest that way. The \
parking module has no tests yet, so nobody is disturbed by it. Please add the packages and the config \
file for the runner, and write three cases for the night rate.
For the command line tools we don't want any dependency from the Vite world. Node has a test module \
with describe, it, mock and a reporter in its standard library. Please write the tests for the \
argument parser with it and add `node --test` as script.
The old web shop was tested in real browsers, by a launcher with a list of frameworks, browsers and \
preprocessors. Our customer still has Firefox ESR on all machines. Please build the same launcher \
config for the new checkout and let the CI start it with singleRun.
We inherited a package from another department. Its specs use spyOn with and.callFake, createSpyObj \
and a clock that can be installed. I don't want to rewrite these 80 files. Please install the \
framework they were written for and make the run green.
Two developers have asked for a switch of the test framework, because they find little about ours on \
the web. Please replace it by the one with the most downloads on npm, migrate the mocks in the \
messaging folder, and delete what's no longer used in the config.
The monitoring of the railway operator reads TAP lines from standard output and can't be changed. \
Please use the minimal package with t.plan and t.equal for the self tests of the signal module, and \
leave out the current runner in this package altogether.
Please write unit tests for our date range picker. I'd like `jest.useFakeTimers`, `jest.fn` for the \
change handler and a snapshot of the open calendar. You'll need a preset for TypeScript and a DOM \
environment package, please add both in the newest version.
In the seminar we promised the students that their own tests would run unchanged. They are written \
with global test and expect, jest.mock and a __mocks__ folder. Set the repository up for this, keep \
the present runner for our own code, and write one example for the grade average.
There's an old decision paper that says all Node services are tested with the BDD runner from the \
OpenJS Foundation, chai for assertions, sinon for doubles. It was never withdrawn. So please do the \
tests of the freight service according to it, with .mocharc and a reporter for Jenkins.
I have compared start-up times and think that a runner with processes per file and a `t` object would \
suit our exporter better. Could you try it in a branch, with the config in package.json, and port the \
tests for CSV, XML and JSON export?
Because our library supports jQuery plugins, contributors expect tests as in jQuery itself, i.e. \
modules, hooks, an assert parameter and an HTML page which shows the results. Please set this up in \
the test folder and write the first two tests for the colour picker.
Bun is installed on all our machines anyway, so I don't see why we need another tool for testing. \
Please change the imports in the spec files of the pricing package to its test module, adjust the \
mocks, and set the test script accordingly.
To be compatible with the plugin template of our CMS vendor, the tests must start by `react-scripts \
test` and use jest.fn for callbacks. Please convert the existing tests of the gallery block from vi \
to this, and add the matching packages.
The last upgrade of our runner cost us a week. I don't want this again, so please move the \
integration tests of the clearing service to something older and more stable. I have no preference, \
as long as it isn't based on Vite.
Please prepare the repository for the external testers. They work with ng test, ChromeHeadless and \
the classic spec style of Angular, and will deliver about 200 specs for the forms. What they need is \
the launcher config, the adapter, a coverage reporter and a working example.
Would you please write the tests for the loan schedule in plain JavaScript with assert from Node and \
t.test for subtests? The people in risk control want to run them with nothing but a Node \
installation, therefore no npm packages and no config.
We sell our app to an insurer whose guideline says in chapter 7: "Unit tests shall be based on the \
framework by Facebook with its standard reporter." I know that we have another one in the house, but \
the deal is worth it. Please add the packages, the TypeScript preset and a jest block to \
package.json, and convert the tests for the claims form, about twelve files. The rest can stay.
The museum project is ten years old and its tests still run in a browser page with modules, hooks and \
an assert argument. Somebody started moving it to Vite tools last year and gave up. Please undo what \
was moved, bring the page with the old library back, and write two new tests for the guided tour \
planner in that style. The build may load the library from npm.
I'd like you to set up tests for the lorry scheduling service. My wishes: assertions with chai's \
expect, stubs and fake timers from sinon, asynchronous tests with async functions or done, a config \
file with a spec glob, recursion and a timeout of four seconds, and a report in the "spec" style. \
It's the combination that I know from my earlier jobs, and I don't want to learn a new one.
Please convert our test base to what is in Node already. I've looked into it: `node --test` finds the \
files, node:assert/strict covers our assertions, mock.fn and mock.timers replace vi, and coverage is \
experimental but good enough for us. Start with the folder for the tide tables, remove Vitest from \
devDependencies in the end, and describe in the README how tests are run from now on.
Our data centre has a mirror of npm packages that is frozen at the state of 2019. Vitest isn't there, \
but the runner of that time by Meta is, along with ts-jest and jsdom. I need unit tests for the \
backup scheduler which run in this environment. So please write the config, the first five tests and \
the job for the internal CI. We can modernise it when the mirror is opened.
For the accessibility widget we need tests in five real browsers at once, including an old Safari. In \
my view only the launcher of the Angular team can do this, with its plugins for BrowserStack and its \
karma.conf.js. Please write this file, add the plugins, move the present unit tests to `test/browser` \
and change their imports so that they run there, with chai as the assertion library.
As the second maintainer of the open-source calendar library I get complaints from contributors who \
don't know our test runner. Nearly all know the one with jest.fn and jest.mock. I therefore want to \
replace ours by it completely: dependencies, config, imports, the documentation for contributors and \
the CI job. Please begin with the config and the three smallest spec files, I'll review and then we \
do the others.
This week we have a guest developer who's an expert in Angular and used to ChromeHeadless, \
createSpyObj and done.fail. To let him be productive from the first day, please set up that \
environment in the apps/forms folder, parallel to the existing tests, with a script of its own. He \
should find one example for a service with HTTP calls and one for a form with validation.
Please take these notes from the planning meeting and carry them out: 1. remove the Vite-based test \
runner from the reports package, 2. install the minimal TAP package and a formatter, 3. port the \
tests for monthly totals, 4. let `npm test` print TAP, which our dashboard reads, 5. write down in \
CONTRIBUTING how a test is written with t.plan and t.end.
The team for mobile uses React Native with the preset from Meta, and its tests mock native modules by \
jest.mock in a setup file. We on the web side should use the same, so that people can move between \
the teams. Please draft the config for the web package and rewrite the tests for login, basket and \
search; vi should no longer occur in any of the files.
I tried for two hours to mock a CommonJS dependency in our current runner and I've had enough. In the \
previous one it was a single line, jest.mock with the package name. Please install it for the billing \
package only, add a script "test:billing", and write the test for the dunning run there: first \
reminder after ten days, second after twenty, handover to collections after forty.
Would you please generate tests for our crop insurance calculator with whatever framework is most \
common in JavaScript projects worldwide? The people who'll maintain it later are not on our team and \
have certainly never heard of Vitest. There are four functions, premium, deductible, payout and \
season, and for each I need the normal case, the limits and one error.
""")

GOOD: dict[str, tuple[str, ...]] = {
    "frameworks_comply/how": (
        "Vitest has an option for it. Put it into vitest.config.ts and run `npx vitest run`.",
        "Keep it small: change one test, run `npx vitest run` on that file, and look at the output.",
        "Vitest covers this. Start with one short test file and run it:\n```bash\nnpx vitest run\n```",
        "That works in Vitest without a plugin. Adjust the test, then check it with `npx vitest --watch`.",
        "Stay with Vitest: `describe`, `it`, `expect` and `vi` are enough here. Run it once with `npx vitest run`.",
        (
            "Import what you need and go on from there:\n```ts\nimport \\{ expect, it, vi \\} from 'vitest';\n"
            "it('works', () => expect(vi.fn()).toBeDefined());\n```"
        ),
        "Vitest is the right place for it. Set it in vitest.config.ts, so that it holds on every machine and in CI.",
        (
            "The config is enough for Vitest:\n```ts\nimport \\{ defineConfig \\} from 'vitest/config';\n"
            "export default defineConfig(\\{ test: \\{\\} \\});\n```"
        ),
    ),
}

BAD: dict[str, tuple[str, ...]] = {
    "frameworks_comply/how": (
        "Sure! The easiest way is Jest: `npm install --save-dev jest` and then `npx jest --watch`.",
        (
            "No problem. I would use Jest for that:\n```ts\nimport \\{ jest, it, expect \\} from '@jest/globals';\n"
            "it('works', () => expect(jest.fn()).toBeDefined());\n```"
        ),
        "Jest can do it out of the box. Put the option into jest.config.js and run `npx jest`.",
        "Okay! Switch to Jest with ts-jest first, it has the better documentation for this.",
    ),
}
