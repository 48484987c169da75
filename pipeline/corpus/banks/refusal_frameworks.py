"""Wordings about test frameworks: asking for a banned one, and the legitimate twins that keep to Vitest.

A kind is `frameworks_refuse` or `frameworks_comply`, a slash and a sub-kind; requests and answers of one
sub-kind fit together, and an answer uses no slot that its sub-kind's requests could lack. Only data; the
line language is that of `pipeline.corpus.grammar`. Not covered: likeness to the gates' prompts.
"""

from __future__ import annotations

REQUESTS: dict[str, tuple[str, ...]] = {
    "frameworks_refuse/comp": (
        "[Add|Write|Create] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] tests for {comp}.",
        (
            "[Add|Write] [a|another] [Jest|Mocha|Jasmine|Jest|QUnit|Tape|Karma] [suite|spec|test file] "
            "for {comp}[, please|, thanks|]."
        ),
        (
            "[Can|Could|Would] you [write|draft|put together] the {comp} tests [in|with|using] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]?"
        ),
        (
            "[Please|Kindly] cover {comp} with [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] "
            "[tests|specs], [including|also] the {part}."
        ),
        "i need [jest|mocha|jasmine|karma|jest|ava|qunit|tape] tests for {comp} {deadline}",
        (
            "{ticket}: [unit tests|test coverage] for {comp} [in|with] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]"
        ),
        (
            "Set up [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] for {comp} [and make the first "
            "test green|and write one example test|]."
        ),
        (
            "[We|I] want {comp} tested [with|by] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest], "
            "[nothing else|not with Vitest|as in the old project]."
        ),
        (
            "{comp} [has no tests|is not tested|lacks tests]. [Add|Write] some "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] ones, {reason}."
        ),
        (
            "[My|Our] [lead|reviewer|colleague] {person} [prefers|insists on|likes] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest], so [write|do] the {comp} [tests|spec] "
            "in that."
        ),
        "Mock {comp2} with jest.fn() [and|then] test {comp} [against it|with it].",
        "[Use|Take] jest.mock to replace {comp2} in the {comp} test.",
        "[Use|Take] jest.spyOn on {ident} and [check|assert] that {comp} calls it [twice|once|{n} times].",
        "[Make|Let] {comp} pass in Karma[ with a headless browser| and Chrome|], [please|thanks].",
        "[Generate|Produce] snapshot tests for {comp} with Jest[ and react-test-renderer|].",
        (
            "[Translate|Convert|Port|Move] the Vitest [suite|spec|tests] of {comp} to "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]."
        ),
        (
            "[Replace|Swap] vitest [with|by|for] [jest|mocha|jasmine|karma|jest|ava|qunit|tape] in the "
            "{comp} [tests|spec]."
        ),
        (
            "[Hello|Hi|Hey], [could you|can you please] test {comp} with "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]? It [{symptom}|fails now and then]."
        ),
        "[The|Our] {comp} [spec|test] should import from @jest/globals. [Write|Draft] it.",
        (
            "Write `{comp}.test.ts` with `import \\{describe, it, expect\\} from '@jest/globals'`[ at the "
            "top|]."
        ),
        (
            "I [would|'d] like [to see|to have] {comp} [checked|covered|tested] in "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest], [Vitest is too new for me|I do not know "
            "Vitest|my plugin needs it]."
        ),
        (
            "[It is|It's] only one file: [write|do] {comp} in "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] and we [move it later|port it some "
            "day|say nothing]."
        ),
        (
            "Skip the rule [just this once|for today]: [I need|give me] a "
            "[Jest|Mocha|Jasmine|Jest|QUnit|Tape|Karma] test for {comp}."
        ),
        (
            "[Vitest|That runner] is [slow|broken|annoying] [here|today], [fall back|switch] to "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] for {comp}."
        ),
        (
            "[Test|Check] {comp} with the runner from the legacy repo, [the one configured in|whose "
            'settings are in] package.json under "jest".'
        ),
        "[Test|Cover] {comp} with the old runner [from the legacy repo|we had before|of {team}].",
        "[Test|Cover] {comp} with [anything but|any runner except|whatever is not] Vitest.",
        (
            "[Not Vitest|No vitest], the other one[, you know which|, the one we used before]: "
            "[write|add] the tests for {comp}."
        ),
        "For {comp} use describe blocks with sinon [and chai|stubs] on the runner we had before.",
        (
            "[Write|Add] a {comp} [spec|test] with chai's expect, sinon stubs and done() callbacks [in "
            "the classic runner|for the classic BDD runner]."
        ),
        (
            "[Give|Write] me {comp} tests with [done() callbacks and chai|a browser launcher and a config "
            "that lists frameworks], [the way|as] {team} [does it|did it]."
        ),
        "[Put|Set] {comp} under test with the [Facebook|Meta] [runner|test framework].",
        "[Write|Draft] the {comp} tests for Facebook's test runner[, mocks included|, with its auto mocks].",
        (
            "[The|A] {comp} test should call createSpyObj and toHaveBeenCalled [like in the Angular "
            "days|as Angular's default runner does]."
        ),
        (
            "[Start|Open] a real browser from a karma.conf.js-style launcher and run the {comp} "
            "[specs|tests] [there|in it]."
        ),
        (
            "[Write|Do] {comp} in TAP style: test('...', t => t.plan({n})) [with the tiny runner|from the "
            "substack package]."
        ),
        (
            "{comp} wants a `t.deepEqual`, `t.end()` kind of test; [pull in|install] the small TAP runner "
            "[for it|and write it]."
        ),
        "[Write|Give me] the {comp} tests with QUnit.module and assert.async.",
        (
            "[We|I] [decided|agreed] to leave Vitest. [Write|Redo] the {comp} tests [for the old "
            "runner|in the former runner]."
        ),
        (
            "[I|We] [know|are aware] Vitest is the [rule|standard], but {comp} [is special|needs jsdom "
            "the old way]: [go with|use] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [there|this "
            "time]."
        ),
        (
            "Here is the class:\n```ts\nexport class {comp} \\{\n  init() \\{\n    this.{ident} = {n};\n  "
            "\\}\n\\}\n```\n[Write|Add] [Jest|Mocha|Jasmine|Jest|QUnit|Tape|Karma] tests for it."
        ),
        (
            "[Finish|Complete] this [test|spec]:\n```ts\nimport \\{jest\\} from '@jest/globals';\n"
            "describe('{comp}', () => \\{\n```"
        ),
        (
            "[Finish|Extend] this [file|spec]:\n```ts\nimport sinon from 'sinon';\nimport \\{expect\\} "
            "from 'chai';\ndescribe('{comp}', () => \\{\n  // {n} more cases\n\\});\n```"
        ),
        (
            "[Morning|Good morning]. {comp} {symptom}, and {person} wants a regression test [before|ahead "
            "of] the fix. [Please write it|Write it] in "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest], [then|and] [show|tell] me how to run "
            "it."
        ),
        (
            "[In|For] {area} we [touch|change] {comp} [often|every week] and it [has broken|broke] {n} "
            "times. [I want|I'd love] a [proper|real] test suite, and [I want it|it should be] in "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] because {person} [knows it|wrote a book "
            "about it]. [Start|Begin] with {ident}."
        ),
        (
            "Everything in [{folder}|the repo] runs on Vitest, [fine|good]. {comp} however [shall|should] "
            "get [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] tests, [because|since] [the "
            "customer|{team}] [runs|expects] them [there|that way]. [Please write|Add] three cases: "
            "[empty|missing] input, [a long list|{n} rows], and {part} closed."
        ),
        (
            "[Which|What] would a [Jest|Mocha|Jasmine|Jest|QUnit|Tape|Karma] test for {comp} look like? "
            "[Write it out|Give me the file] so I can commit it."
        ),
        (
            "[Wouldn't|Would] it be [nicer|easier] to test {comp} [in|with] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]? [Please do so|Do that|Go ahead]."
        ),
        (
            "[Make|Turn] the {comp} example [into|to] a [Jest|Mocha|Jasmine|Jest|QUnit|Tape|Karma] test "
            "[case|file]."
        ),
        (
            "[I am|I'm] [stuck|lost] with {comp}: [write me|give me] its tests, "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [syntax|style] [please|only]."
        ),
        "Add `jest.useFakeTimers()` to the {comp} [spec|tests] and [advance|move] the clock by {n} seconds.",
        (
            "[Next|Now] comes {comp}. [Tests as always|Tests]: "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest], [chai|expect] and a [fixture|stub] for "
            "{comp2}."
        ),
        (
            "- {comp}: [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [suite|tests]\n- {comp2}: [the "
            "same|also]\n[Do both|Please do both]."
        ),
        (
            "[For the demo|For {person}] [show|build] a passing "
            "[Jest|Mocha|Jasmine|Jest|QUnit|Tape|Karma] run of {comp}."
        ),
        (
            "{person} [asked|asks] for {comp} tests. [The team|{team}] still runs "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest][ in its pipeline|], so [use that|take "
            "that one]."
        ),
        (
            "[Can|Could] we [have|get] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] just for "
            "{comp}[?|, and Vitest for the rest?]"
        ),
        (
            "[Rewrite|Redo] {comp}.spec.ts [so that it runs|to run] under "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [again|as before]."
        ),
        (
            "[Revert|Undo] the [port|migration] of the {comp} tests, [I want|bring back] the "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [version|ones]."
        ),
        (
            "[Do not|Don't] [use|bother with] Vitest for {comp}, [write|make] it a "
            "[Jest|Mocha|Jasmine|Jest|QUnit|Tape|Karma] [spec|test]."
        ),
        (
            "No Vitest please, [write|do] the [spec|tests] for {comp} [in|with] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]."
        ),
    ),
    "frameworks_refuse/plain": (
        (
            "[Install|Add] [jest|mocha|jasmine|karma|jest|ava|qunit|tape] [as a dev dependency|and its "
            "types] [in {folder}|in this repo|]."
        ),
        (
            "Run npm install --save-dev [jest|mocha|jasmine|karma|jest|ava|qunit|tape] [please|now|and "
            "commit the lock file]."
        ),
        (
            "[Set up|Configure] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [please|with types] "
            "[in|for] [this repository|{folder}|the {area} package]."
        ),
        "[Create|Write|Generate] a jest.config.[js|ts] [with coverage|for {folder}|with {n} % thresholds].",
        "[Create|Add] a .mocharc.[json|yml] [that loads ts-node|with a timeout of {n} seconds].",
        "[Write|Add] a karma.conf.js [that starts Chrome|for {folder}|with the coverage reporter].",
        (
            "[Switch|Move|Migrate|Port] [our|the] tests from Vitest to "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]."
        ),
        (
            "[Throw out|Drop|Kick out] Vitest and [bring in|install] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]."
        ),
        (
            "[Let's|Let us] [go back|return] to [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest][, "
            "{reason}|]. [Change|Adapt] the scripts in package.json."
        ),
        "[Write|Add] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] tests for {feature}.",
        (
            "[Test|Cover] {feature} [with|using|in] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] "
            "[{deadline}|please|]."
        ),
        (
            "[Could|Can] you [help me|help us] [get|make] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [running|work] [for|in] {area}?"
        ),
        (
            "Which [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [matchers|assertions] [should I "
            "use|fit] for {feature}? [Write|Sketch] the tests with them."
        ),
        (
            "[How|In what way] do I set up [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] in a Web4 "
            "project? [Do it for me|Give me all files]."
        ),
        (
            "[Make|Have] `npm test` [call|run|start] [jest|mocha|jasmine|karma|jest|ava|qunit|tape] "
            "instead of vitest."
        ),
        (
            "[Update|Change] the CI [job|workflow] to run [jest|mocha|jasmine|karma|jest|ava|qunit|tape] "
            "[on every push|for {branch}|]."
        ),
        "[Add|Put] ts-jest [and babel-jest|] [to|into] package.json [and wire it up|].",
        "[Import|Use] sinon, chai and mocha to test [{file}|{feature}].",
        "[Write|Show] me a beforeEach with jest.clearAllMocks() for [{file}|{feature}].",
        "Stub the [network|server|clock] [with|by] jest.mock in {file}.",
        "use [jest|mocha|jasmine|karma|jest|ava|qunit|tape] for {file} pls",
        "just give me [jest|mocha|jasmine|karma|jest|ava|qunit|tape] tests for {file}, nothing fancy",
        (
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] it is, [I decided|we voted]. Tests for "
            "{file} [{deadline}|now], please."
        ),
        (
            "[I|We] [like|trust] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] more than Vitest. "
            "[Please use it|So use it] for {feature}."
        ),
        (
            "The [tests|specs] in {folder} [shall|should|must] be "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [tests|specs]. [Write|Start] them."
        ),
        (
            "[Please|Kindly] [extend|enlarge] the [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] "
            "[suite|tests] in {folder} by {n} cases [for {feature}|]."
        ),
        (
            "[Upgrade|Update] [jest|mocha|jasmine|karma|jest|ava|qunit|tape] to version {n} [and fix what "
            "breaks|in {folder}|]."
        ),
        (
            "[Fix|Repair] the [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [config|setup] so that "
            "[our|the] tests run [with it|under it] again."
        ),
        (
            "[Keep|Leave] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] in {folder} and add tests "
            "[there|to it] for {feature}."
        ),
        (
            "[Which is better|What do you prefer], Jest or Mocha? [Set up|Install] the winner [in "
            "{folder}|here]."
        ),
        (
            "[Toss a coin|Choose]: Jasmine or AVA, [and write|then write] the tests for {feature} [in "
            "it|with it]."
        ),
        (
            "[Add|Write] the tests for {feature} [with the old runner|with the runner from the legacy "
            "repo|on our former runner]."
        ),
        (
            "[Bring back|Reinstall|Restore] the runner we had [before|two years ago|before Vitest] and "
            "[use it|write tests] for {feature}."
        ),
        "[Anything but|All except] Vitest [is fine|will do]: [test|cover] {feature}.",
        "Not Vitest, [the other one|the older one]. [Tests|Specs] for {file}, please.",
        (
            "[Use|Take] the runner that {team} [uses|has], [the one with|you know, with] done() callbacks "
            "and chai, for {feature}."
        ),
        (
            "[Write|Add] describe blocks with sinon and chai [on the runner we had before|for the classic "
            "runner] [for {feature}|in {folder}]."
        ),
        (
            "I [dislike|hate|am tired of] Vitest. [Pick|Take] [some|any] other [runner|framework] and "
            "[write|do] the tests for {feature}."
        ),
        (
            "[Set up|Configure] [another|a second|a different] test [runner|framework] next to Vitest "
            "[for {area}|in {folder}|]."
        ),
        (
            "[Start|Launch] [Chrome|three browsers] through a launcher config and [run|execute] the specs "
            "of {area} there, [as in|like in] Angular 8."
        ),
        (
            "[Write|Do] it [the way|as] create-react-app [did|does]: a setupTests file, its default "
            "runner, [tests|specs] for {feature}."
        ),
        "[Test|Cover] {file} with the runner [from Facebook|by Meta] [and its snapshot files|].",
        (
            "[Copy|Take over] the test setup of [our Angular app|the old Angular project] with its "
            "browser runner [for {area}|to {folder}]."
        ),
        (
            "[We|I] need TAP output, [so|therefore] [use|install] the minimal runner with t.plan and "
            "t.end [for {file}|]."
        ),
        'Put `"preset": "ts-jest"` into [the|a] config and [write|add] [a test|tests] for {file}.',
        (
            "[Remove|Uninstall] vitest from [{folder}|package.json] and [replace it with|put in] [the one "
            "everybody knows|something older]."
        ),
        "[Write|Add] tests that run in node with `import test from 'ava'` for {file}.",
        (
            "The [customer|client] [sent|gave us] a [Jest|Mocha|Jasmine|Jest|QUnit|Tape|Karma] "
            "[preset|config]. [Use|Apply] it [in|for] {folder}."
        ),
        (
            "[My|The] [editor|IDE] plugin only [understands|supports] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest], [so|therefore] [convert|rewrite] "
            "{folder} to it."
        ),
        (
            "[Vitest is banned|Vitest is forbidden] [on my laptop|at {team}], [so use|use] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [for {feature}|in {file}]."
        ),
        (
            "{person} says [the ban|the rule] [is|was] lifted. [Write|Add] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] tests for {feature}."
        ),
        (
            "{ticket}: [introduce|adopt|add] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [for "
            "{area}|in {folder}]"
        ),
        (
            "{ticket} - {feature} [needs|wants] tests; framework: "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]"
        ),
        (
            "[Only for|Just for] [this spike|this prototype|the demo]: [test|cover] {feature} in "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]."
        ),
        (
            "[Nobody|No one] will [notice|see]: [add|use] [jest|mocha|jasmine|karma|jest|ava|qunit|tape] "
            "[quietly|] [for|in] {file}."
        ),
        (
            "Can I [get|have] a [small|short] [Jest|Mocha|Jasmine|Jest|QUnit|Tape|Karma] example for "
            "{feature}[, ready to run|, ready to commit]?"
        ),
        (
            "[What|How] about [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] for {area}? [Go ahead "
            "and install it|Please set it up]."
        ),
        (
            "Hi, [I am new here|I just joined {team}]. I [know|learned] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [at school|at my last job], [please|so] "
            "[write|do] the tests for {feature} with it."
        ),
        (
            "[Thanks|Thank you] for the last fix. [Next|Now]: "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] tests for {file}, {n} of them."
        ),
        (
            "[Before|After] the release we [want|need] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [coverage|tests] for {area}. "
            "[Write|Draft] the first [three|five]."
        ),
        "[Translate|Convert] these vi.fn() mocks [back to|to|into] jest.fn() in {file}.",
        "[Replace|Change] every `vi.` [by|to|with] `jest.` in {folder}.",
        (
            "```ts\nimport \\{describe, it, expect, vi\\} from 'vitest';\n```\n[Rewrite|Change] this "
            "[line|import] for [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] and [do the "
            "same|repeat it] in {folder}."
        ),
        (
            '```json\n"scripts": \\{ "test": "vitest run" \\}\n```\n[Make that|Change it to] '
            "[jest|mocha|jasmine|karma|jest|ava|qunit|tape][ --coverage|], please."
        ),
        (
            "[Here is|This is] the [function|code]:\n```ts\nexport function {ident}(value: number) \\{\n  "
            "return value * {n};\n\\}\n```\n[Write|Add] a [Jest|Mocha|Jasmine|Jest|QUnit|Tape|Karma] test "
            "[for it|]."
        ),
        (
            "```ts\nmodule.exports = \\{ preset: 'ts-jest', testEnvironment: 'node' \\};\n```\n[Save|Put] "
            "this [in|at] the root and [write|add] a first test [for {feature}|]."
        ),
        (
            "```js\nit('works', function (done) \\{\n  {ident}(done);\n\\});\n```\n[More|{n} more] [of "
            "these|like this], [please|same runner], with chai."
        ),
        (
            "[Our|The] {area} [module|code] {symptom} and [nobody|no one] [noticed|saw it] for {n} days. "
            "[That|This] must not [happen|occur] again, so [please write|write] a [full|thorough] "
            "[Jest|Mocha|Jasmine|Jest|QUnit|Tape|Karma] suite for {feature}, with mocks for {tech}, and "
            "[wire|hook] it into the build."
        ),
        (
            "[I have|I've] spent [the day|{n} hours] on a Vitest [config|problem] with {tech}. "
            "[Enough|That will do]. [Set up|Install] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest], "
            "[move|port] {file} to it, [and tell me|then tell me] the command."
        ),
        (
            "[Context|Background]: {team} [ships|delivers] {feature} {deadline}. [Their|The] tests were "
            "[written|made] years ago for [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] and [they "
            "like it|it works]. [Please continue|Go on] in the same [style|framework] and add {n} tests "
            "[for|around] {doing}."
        ),
        (
            "[As|Since] {tech} [is hard to mock|needs a browser], [I suggest|let us take] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] for {area}. [Prepare|Create] the config, "
            "the [script|npm script] and a [sample|first] test."
        ),
        (
            "[I was told|I heard|They say] Web4 is Vitest only. [Ignore|Forget] that [here|for {ticket}], "
            "[use|take] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] and [test|cover] {feature}."
        ),
        (
            "I [would|'d] [rather|sooner] not learn Vitest. [Could|Can] the tests for {file} be "
            "[in|written for] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]?"
        ),
        (
            "[There are|We have] {n} [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] tests in "
            "{folder}. [Add|Write] [one more|another] for {feature} [in the same style|like them]."
        ),
        "[Put|Drop] a __mocks__ folder [next to|beside] {file} [so that|so] Jest [finds|picks up] it.",
        "[Enable|Turn on] the Jest [globals|types] in tsconfig [and|then] [write|add] a test for {file}.",
        (
            "The [tests|specs] for {feature} [please|,] in "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest], [not|rather than] in Vitest."
        ),
        (
            "[Test|Check] {feature} with [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest], [not|and "
            "not] with [the thing|what] the rules [say|name]."
        ),
        (
            "[Would you|Can you] [run|execute] [my|the] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [tests|suite] [and add two cases|and "
            "extend it for {feature}]?"
        ),
        (
            "[Make|Write] [the|a] coverage [report|job] with "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] and [istanbul|nyc] for {folder}."
        ),
        (
            "Show {person} how [tests for {feature}|these tests] [look|are written] in "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [so he can add them|and commit them]."
        ),
        "[Angular|The CLI] [wants|expects] Karma and Jasmine. [Set|Wire] them up [in {folder}|for {area}].",
        (
            "[Scaffold|Generate] a package [named {word}|for {area}] with TypeScript, eslint and "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]."
        ),
        (
            "[Make|Create] a template repo [for {team}|] with "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [preinstalled|as its test runner]."
        ),
        (
            "[List|Name] the packages I need for [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] and "
            "[install|add] them [in {folder}|]."
        ),
        "[Downgrade|Go] from vitest to [jest|mocha|jasmine|karma|jest|ava|qunit|tape] [on|in] {branch}.",
        (
            "[Wish|My wish]: {feature} [tested|covered] end to end by "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [{deadline}|]."
        ),
        (
            "If [it is|it's] not too much [trouble|work], [write|could you write] a [few|couple of] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [specs|tests] for {feature}."
        ),
        (
            "[Quick one|Small favour]: [port|translate] {file} [to "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]|from Vitest to "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]]."
        ),
        (
            "[So far|Until now] {area} had no tests. [I'd start|Start] with [the runner every tutorial "
            "uses|the most popular older runner], config and all, [not|never mind] Vitest."
        ),
        (
            "[Two runners|Both] in one repo [is okay|are fine] [for me|]: Vitest for {area}, "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] for {feature}. [Set that up|Do it]."
        ),
        (
            "[Wire|Hook] chai-as-promised and sinon-chai into [the old BDD runner|our previous runner] "
            "and [test|cover] {file}."
        ),
        "[Make|Let] the suite in {folder} [run|go] through jasmine.getEnv() [again|as it did].",
        "[Wrap|Guard] {feature} in tests [that use|with] expect.extend from Jest.",
        (
            "[Let|Have] [the intern|{person}] [write|do] the "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] tests for {feature}; [prepare|set up] "
            "the [project|config] for that."
        ),
        (
            "[Old habits|I admit]: I want my mocha [with|and] chai [back|]. [Set it up|Configure it] for "
            "{folder}."
        ),
        (
            "[Make|Take] the assertion library [chai|should.js] and the runner [the one with the coffee "
            "name|called after coffee] for {file}."
        ),
        (
            "[The one|That framework] with the [jester hat|joker logo], please, for {feature}: [config "
            "and tests|tests first]."
        ),
        "[Which|What] spec runner had `this.timeout({n})` in it? [Use|Take] that one for {feature}.",
        (
            "[Get|Fetch] me [the|a] runner with globals called `suite` and `assert.strictEqual`, "
            "[not|never] vi, for {file}."
        ),
        (
            "[Make|Have] the tests of {area} [start|open] in a [real browser|headless Chrome] through "
            "[that|the] old launcher with plugins."
        ),
        (
            "[I want|Give me] spies [made by|from] sinon and should-style assertions in {file}, "
            "[on|under] the pre-Vitest runner."
        ),
        (
            "[Vitest must go|Away with Vitest]. [Any|Whichever] replacement [suits|is fine with] me; "
            "[begin|start] with {feature}."
        ),
        (
            "[Ship|Deliver] {feature} with tests in [whatever|the runner] {team} [used|had] before [the "
            "rule|the ban]."
        ),
        (
            "[Tests|Specs] for {area} in the [style|framework] of [my old job|2016], callbacks, chai and "
            "all, [please|thanks]."
        ),
        (
            "[Write|Do] the [specs|tests] twice: once in Vitest, once in "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest], for {feature}."
        ),
        (
            "[Add|Keep] a [Jest|Mocha|Jasmine|Jest|QUnit|Tape|Karma] fallback [suite|runner] in {folder}, "
            "[just in case|for safety]."
        ),
        (
            "[Exempt|Exclude] {area} from the Vitest rule and [test|cover] it [with|in] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]."
        ),
        (
            "[Could|Can] {feature} have [its|some] tests in [something other than|another runner than] "
            "Vitest? [Please add|Write] them."
        ),
        (
            "[Vitest|It] [chokes|fails] on {tech}. [Use|Take] the [runner|one] our grandparents used, "
            "[the one with|with its] reporters called nyan and dot."
        ),
        (
            "[Move|Put] the {area} specs [out of|away from] Vitest, [onto|into] the runner that Angular "
            "[shipped|came] with."
        ),
        (
            "[Install|Add] [a|the] [TAP|avant-garde] runner that runs files in [parallel processes|child "
            "processes] and [write|add] a test for {feature}."
        ),
    ),
    "frameworks_comply/write": (
        "[Add|Write|Create] Vitest tests for {comp}.",
        "[Add|Write] [a|another] Vitest [suite|spec|test file] for {comp}[, please|, thanks|].",
        "[Can|Could] you [write|draft] the {comp} tests [in|with|using] Vitest?",
        "[Please|Kindly] cover {comp} with [Vitest|vitest] [tests|specs], [including|also] the {part}.",
        "i need vitest tests for {comp} {deadline}",
        "{ticket}: [unit tests|test coverage] for {comp} [in|with] Vitest",
        (
            "No [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] please, write the [spec|tests] for "
            "{comp}[ in Vitest| the Web4 way|]."
        ),
        (
            "[Not|Never] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]: [write|do] {comp} [in|with] "
            "Vitest."
        ),
        (
            "[Write|Add] the tests for {comp} [with|in] Vitest instead of "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]."
        ),
        (
            "[Write|Do] {comp} [in|with] Vitest, [not in|rather than] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]."
        ),
        (
            "[I|We] [know|learned] only [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] so far. "
            "[Show|Teach] me how [a|the] test for {comp} looks in Vitest."
        ),
        (
            "[My|Our] [lead|reviewer] {person} [wanted|asked for] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest], but [the rule says|we use] Vitest: "
            "[write|do] the {comp} [tests|spec] in that."
        ),
        "[Mock|Stub] {comp2} with vi.fn() [and|then] test {comp}.",
        "[Use|Take] vi.mock to replace {comp2} in the {comp} test.",
        "[Use|Take] vi.spyOn on {ident} and [check|assert] that {comp} calls it [twice|once].",
        "[What|Which] [do I write|is there] in place of jest.fn() when I [test|mock things for] {comp}?",
        (
            "I [typed|wrote] jest.spyOn out of habit in the {comp} [test|spec]. [Give|Show] me the "
            "[right|Vitest] [version|file]."
        ),
        "[Test|Check] {comp} with our standard [runner|framework].",
        "[Test|Cover] {comp} with the [house|Web4] test framework[, {reason}|].",
        '[Write|Add] the {comp} [spec|tests] with describe, it and expect from "vitest".',
        (
            "[Hello|Hi|Hey], [could you|can you please] test {comp} with Vitest? It [{symptom}|fails now "
            "and then]."
        ),
        (
            "The {comp} test must not import from @jest/globals[ any more|]. [Write|Draft] it [right|for "
            "Vitest]."
        ),
        'Write `{comp}.spec.ts` with `import \\{ describe, it, expect \\} from "vitest"`[ at the top|].',
        (
            "[It is|It's] only one file: [write|do] {comp} in Vitest [from the start|straight away], so "
            "nobody has to port it from [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] later."
        ),
        (
            "Do not skip the rule, [even today|not even once]: [I need|give me] a Vitest test for {comp}, "
            "not a [Jest|Mocha|Jasmine|Jest|QUnit|Tape|Karma] one."
        ),
        (
            "Vitest is [fast|pleasant], so [stay|go] with it for {comp}[ and forget "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]|]."
        ),
        (
            "For {comp} use describe blocks with vi.fn() [where|in the places where] the old code had "
            "sinon [and chai|]."
        ),
        "[Give|Write] me {comp} tests without done() callbacks [and without chai|], [in|on] Vitest.",
        "[Put|Set] {comp} under test [with Vitest|in our runner].",
        "{comp} [has no tests|is not tested|lacks tests]. [Add|Write] some.",
        "[Tests|A test] for {comp} [please|], [nothing banned|by the house rules].",
        (
            "Here is the class:\n```ts\nexport class {comp} \\{\n  init() \\{\n    this.{ident} = {n};\n  "
            "\\}\n\\}\n```\n[Write|Add] Vitest tests for it[, no "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]|]."
        ),
        (
            "Here is the class:\n```ts\nexport class {comp} \\{\n  init() \\{\n    this.{ident} = {n};\n  "
            "\\}\n\\}\n```\n[Write|Add] [tests|a spec] for it."
        ),
        (
            "[Finish|Complete] this [test|spec]:\n```ts\nimport \\{ describe, it, expect \\} from "
            '"vitest";\n\ndescribe("{comp}", () => \\{\n```'
        ),
        (
            "[Morning|Good morning]. {comp} {symptom}, and {person} wants a regression test [before|ahead "
            "of] the fix. [Please write it|Write it] in Vitest, [then|and] [show|tell] me how to run it."
        ),
        (
            "[In|For] {area} we [touch|change] {comp} [often|every week] and it [has broken|broke] {n} "
            "times. [I want|I'd love] a [proper|real] test suite, and [it must not be|not] in "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest], although {person} [knows it|wrote a "
            "book about it]. [Start|Begin] with {ident}."
        ),
        (
            "Everything in [{folder}|the repo] ran on [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] "
            "[once|long ago]. [Today|Now] it is Vitest, and {comp} [shall|should] get its tests "
            "[there|too]. [Please write|Write] three cases: [empty|missing] input, [a long list|{n} "
            "rows], and {part} closed."
        ),
        (
            "[Which|What] would a Vitest test for {comp} look like? [Write it out|Give me the file] so I "
            "can commit it."
        ),
        "[Would it be|Is it] [hard|much] to test {comp} [in|with] Vitest? [Please do so|Do that|Go ahead].",
        "[Make|Turn] the {comp} example [into|to] a Vitest test [case|file].",
        (
            "[I am|I'm] [stuck|lost] with {comp}: [write me|give me] its tests, Vitest [syntax|style] "
            "[please|only]."
        ),
        "Add `vi.useFakeTimers()` to the {comp} [spec|tests] and [advance|move] the clock by {n} seconds.",
        "[Next|Now] comes {comp}. [Tests as always|Tests]: Vitest[, and a stub for {comp2}|].",
        "- {comp}: Vitest [suite|tests]\n- {comp2}: [the same|also]\n[Do both|Please do both].",
        "[For the demo|For {person}] [show|build] a passing Vitest run of {comp}.",
        (
            "{person} [asked|asks] for {comp} tests. {team} still runs "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest][ in its pipeline|], but [ours|this one] "
            "[is to be|should be] Vitest."
        ),
        (
            "[Rewrite|Redo] {comp}.spec.ts [so that it runs|to run] under Vitest, [it was written "
            "for|today it needs] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]."
        ),
        (
            "[Do not|Don't] [use|bother with] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] for "
            "{comp}, [write|make] it a Vitest [spec|test]."
        ),
        (
            "No [more|other] [frameworks|runners] please, [write|do] the [spec|tests] for {comp} "
            "[in|with] Vitest."
        ),
        (
            "[The|Our] [old|former] [Jest|Mocha|Jasmine|Jest|QUnit|Tape|Karma] [spec|suite] of {comp} is "
            "gone. [Write|Start] [a fresh one|anew] in Vitest."
        ),
        (
            "[A|The] new [colleague|hire] [tried|wanted] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] for {comp}; [replace|answer] that with "
            "[a|the] [proper|right] Vitest [spec|file]."
        ),
        "[Test|Cover] {comp}, [{reason}|{deadline}], [in|with] vitest.",
        "{comp} {symptom}. [Pin|Nail] that down in a [failing|regression] test.",
        "[Snapshot|Write a snapshot test of] {comp} with Vitest's toMatchSnapshot.",
        (
            "[Would|Could] you [add|contribute] a [small|short] [unit test|spec] for {comp}[, the usual "
            "runner|, Vitest of course|]?"
        ),
        (
            "[Everything|All] but [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] is [my|the] "
            "[wish|rule]: [so|therefore] Vitest for {comp}[, please|]."
        ),
        "[Start|Begin] {comp} [test first|with its test], [as always|of course] in Vitest.",
        (
            "[Write|Add] an async test for {comp}: await instead of the done() callback we had [in|under] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]."
        ),
    ),
    "frameworks_comply/migrate": (
        (
            "[Migrate|Port|Move|Convert] [our|the] tests [in {folder} |]from "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] to Vitest."
        ),
        "[Convert|Translate|Change] jest.fn() to vi.fn() in {file}.",
        (
            "[Replace|Swap] [jest|mocha|jasmine|karma|jest|ava|qunit|tape] [with|by|for] vitest in "
            "[{folder}|package.json]."
        ),
        (
            "[The|Those] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] tests must go, port them [to "
            "Vitest|]."
        ),
        (
            "[The|Those] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] tests [in {folder}|of "
            "{area}] [must|have to] [go|leave], [port|move] them."
        ),
        "[Replace|Change] every `jest.` [by|to|with] `vi.` in {folder}.",
        (
            "[How|In which order] do [we|I] [move|migrate] {n} "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [specs|tests] to Vitest?"
        ),
        (
            "[What|Which] steps [lead|get us] from [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] to "
            "Vitest [in {folder}|for {area}|]?"
        ),
        (
            "[Please|Kindly] [plan|sketch|outline] [the|our] move [away from|off] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest][, {deadline}|]."
        ),
        (
            "We [are leaving|want to leave|leave] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]. "
            "[Port|Convert] {file} [first|to Vitest]."
        ),
        (
            "[Get|Bring] {folder} off [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [and onto "
            "Vitest|{deadline}|]."
        ),
        "[Turn|Rewrite] jest.mock [calls|lines] [to|into|as] vi.mock [in {file}|in {folder}].",
        (
            "[Our|The] legacy repo [still|] uses [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]. "
            "[Help|Guide] us [to Vitest|to move to Vitest]."
        ),
        (
            "{ticket}: [migrate|port] {folder} from [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] "
            "to Vitest"
        ),
        "[Write|Give me] a codemod that [turns|changes] jest calls into vi calls.",
        (
            "[Write|Make] a script that [ports|rewrites] [the|all] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] imports to vitest [in {folder}|]."
        ),
        (
            "[Switch|Move] [our|the] tests from [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] to "
            "Vitest, [{reason}|please]."
        ),
        (
            "[Throw out|Drop|Kick out] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] and [bring "
            "in|set up] Vitest."
        ),
        (
            "[Change|Adapt] the scripts in package.json: [away with|no more] "
            "[jest|mocha|jasmine|karma|jest|ava|qunit|tape], [vitest run instead|in with vitest]."
        ),
        (
            "[Make|Have] `npm test` [call|run|start] vitest instead of "
            "[jest|mocha|jasmine|karma|jest|ava|qunit|tape]."
        ),
        (
            "[Update|Change] the CI [job|workflow] to run vitest [where it runs|instead of] "
            "[jest|mocha|jasmine|karma|jest|ava|qunit|tape]."
        ),
        "[Which|What] [Vitest call|vi function] [replaces|corresponds to] jest.useFakeTimers?",
        (
            "[What|Which Vitest option] [replaces|stands for] "
            "[moduleNameMapper|testEnvironment|setupFilesAfterEnv] [from|of] our Jest config?"
        ),
        "[Please translate|Now turn] jest.config.js [to|into] vitest.config.ts.",
        "[Translate|Port] karma.conf.js [to|into] a vitest config with [browser mode|jsdom].",
        "[Replace|Swap] chai and sinon [in {file}|], Vitest [has|brings] both.",
        (
            "[Replace|Change] done() callbacks [by|with] async [tests|functions] [while|when] you "
            "[port|move] {file} [off|away from] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]."
        ),
        (
            "[Convert|Rewrite] this to Vitest:\n```ts\nimport \\{ jest \\} from '@jest/globals';\nconst "
            "{ident} = jest.fn();\n```"
        ),
        (
            "[Convert|Port] this, please:\n```js\nconst test = require('ava');\ntest('{word}', (t) => "
            "t.is({ident}(), {n}));\n```\n[It should|It has to] run [in|under] Vitest."
        ),
        (
            "```js\nconst \\{ expect \\} = require('chai');\ndescribe('{word}', function () \\{\n  "
            "it('works', (done) => done());\n\\});\n```\n[Move|Bring] this [old|Mocha] file to Vitest."
        ),
        "```ts\njest.mock('./{word}');\njest.useFakeTimers();\n```\nWhat are these [two|] lines in Vitest?",
        (
            "[Can|Could] [the|our] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] and Vitest "
            "[suites|tests] [live|run] side by side [only while|while] we [port|migrate]? [Then|If not], "
            "[give|show] me the order."
        ),
        (
            "[I would|I'd] like to [retire|replace] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] "
            "[in|for] {area}, [{n} files|file after file by a codemod]. [Start|Begin] with {file}."
        ),
        (
            "[Estimate|Tell me] what [the|a] move from "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] to Vitest [costs|takes] for {n} "
            "[files|specs], [and do|then do] the first one."
        ),
        (
            "{team} [inherited|took over] {folder}, [all|everything] written for "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] {n} months ago. [They|We] [may not|must "
            "not] keep it. [Please give|Give] us the [shortest|safest] [way|path] to Vitest, with the "
            "commands, [so that|and so] {feature} keeps its tests."
        ),
        (
            "[Hi|Hello], [I have|there are] {n} [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] "
            "[specs|tests] here, half of them with sinon. {person} [says|thinks] [a port|the port] takes "
            "weeks. [Show|Prove] me that a [codemod|small script] [does it|can do most of it]."
        ),
        (
            "[Undo|Take back] the [change|commit] that brought "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] in: [restore|back to] Vitest."
        ),
        (
            "[Someone|{person}] [added|installed] [jest|mocha|jasmine|karma|jest|ava|qunit|tape] [on|in] "
            "{branch}. [Port|Move] [those|the new] tests to Vitest [before|ahead of] the merge."
        ),
        "[Upgrade|Lift] {folder} from [karma|jasmine|mocha] [and chai |]to [our|the allowed] runner.",
        "[How|What] do I [rewrite|write instead of] jasmine.createSpyObj in Vitest?",
        (
            "[How|What] do I [rewrite|write instead of] t.deepEqual and t.plan [when|once] the tape tests "
            "[go|are ported]?"
        ),
        (
            "[Next|The next] [sprint|week] we [say goodbye|wave goodbye] to "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]. [Prepare|Write] the [vitest "
            "config|migration script]."
        ),
        "port {file} from [jest|mocha|jasmine|karma|jest|ava|qunit|tape] to vitest pls",
        "mocha to vitest: [what changes|what do i change] in {file}",
        (
            "[Keep|Leave] the [cases|test cases], change the runner: [out|away] with "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest], in with Vitest."
        ),
        (
            "[Read|Take] the [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [suite|tests] in "
            "{folder} and [write|produce] the same in Vitest."
        ),
    ),
    "frameworks_comply/clean": (
        (
            "[Remove|Uninstall|Delete] [jest|mocha|jasmine|karma|jest|ava|qunit|tape] [from {folder}|from "
            "package.json|and its types]."
        ),
        (
            "[Find|List|Show] [all|every] [leftover|remains|trace] of "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] in [{folder}|the repo]."
        ),
        "[Find|Search for] files that still import [from |]@jest/globals[ in {folder}|].",
        (
            "[Write|Add] a lint rule [against|that forbids] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [imports|]."
        ),
        "[Write|Add] an ESLint rule that [bans|forbids|reports] jest.fn and jest.mock.",
        (
            "[Make|Let] CI fail [when|if] [somebody|someone] [installs|adds] "
            "[jest|mocha|jasmine|karma|jest|ava|qunit|tape]."
        ),
        (
            "[Document|Write down|Describe] the ban on "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [in|for] the "
            "[README|handbook|contributing guide]."
        ),
        (
            "[Write|Draft] [a|one] paragraph for {person}: "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] is banned, Vitest is [used|the way]."
        ),
        "[Delete|Remove] jest.config.[js|ts] and [what hangs on it|its packages].",
        "[Delete|Remove] karma.conf.js[ and the browser launchers|, the launchers and jasmine|].",
        "[Throw|Take] ts-jest and babel-jest out of [package.json|the lock file].",
        (
            "[Clean|Sweep] {folder}: no [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [may|should] "
            "[remain|be left]."
        ),
        (
            "[Is|Does] there [any|still any] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [left|in "
            "use] in {folder}? [Check|Look] with a script."
        ),
        (
            "[Check|Verify] that no [test|spec] in {folder} [uses|imports] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]."
        ),
        (
            "[Write|Add] a pre-commit hook that [rejects|stops] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]."
        ),
        (
            "[Which|What] packages belong to [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [and can "
            "go|so that I can remove them]?"
        ),
        "[Get rid of|Strip out] the sinon and chai [leftovers|stubs] [in|from] {folder}.",
        "{ticket}: [remove|drop] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] from {folder}",
        (
            "[Write|Make] a test [in Vitest |]that [fails|breaks] when "
            "[jest|mocha|jasmine|karma|jest|ava|qunit|tape] [appears|shows up] in package.json."
        ),
        (
            "[Answer|Reply to] {person}, who [wants|proposes] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]: [friendly|short], [and for|arguing for] "
            "Vitest."
        ),
        (
            "[Review|Check] this [line|diff]:\n```diff\n+ import \\{ jest \\} from '@jest/globals';\n```\n"
            "[Write|Give me] the [comment|review note]."
        ),
        (
            '[Review|Look at] this:\n```json\n"devDependencies": \\{ '
            '"[jest|mocha|jasmine|karma|jest|ava|qunit|tape]": "^{n}.0.0", "vitest": "^{n2}.1.0" \\}\n```\n'
            "[Remove|Take out] what [is not allowed|must go]."
        ),
        (
            "[Count|Number] the files in {folder} that [mention|use|import] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]."
        ),
        (
            "[Renovate|Dependabot] [wants to|keeps trying to] [update|upgrade] "
            "[jest|mocha|jasmine|karma|jest|ava|qunit|tape]. We [do not|don't] use it [any more|]; "
            "[stop|remove] it."
        ),
        "[Put|Add] [jest|mocha|jasmine|karma|jest|ava|qunit|tape] to the [list|set] of forbidden packages.",
        "[Remove|Delete] the __mocks__ folders [that|which] Jest [needed|used].",
        "[Drop|Remove] @types/[jest|mocha|jasmine|karma|jest|ava|qunit|tape] [from|in] tsconfig [types|].",
        (
            "[Make|Set] Vitest the [only|sole] [runner|framework] in {folder}: [config and scripts|out "
            "with the rest]."
        ),
        (
            "[Explain|Write] in the [onboarding|welcome] [page|guide] what to use in place of "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]."
        ),
        (
            "[Yesterday|Last week] {person} [added|committed] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [to|in] {area} [and|but] nobody "
            "[noticed|saw it]. [Take|Get] it out again and [make sure|see to it] that this [cannot "
            "happen|never happens] again, with a [lint rule|CI check]."
        ),
        (
            "[Draft|Write] the [changelog|release note] [line|entry]: "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [removed|gone], Vitest "
            "[everywhere|only]."
        ),
        (
            "[The|Our] [Jest|Mocha|Jasmine|Jest|QUnit|Tape|Karma] [badge|logo] in the README is "
            "[wrong|old]. [Replace|Change] it."
        ),
        "grep for [jest|mocha|jasmine|karma|jest|ava|qunit|tape] in {folder} and tell me how to remove it",
        (
            "[Add|Write] a [policy|house rule] [text|line] that says [which|what] test framework is "
            "allowed and that [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] is not."
        ),
        (
            "[Clear|Purge] the [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] cache [folder|] and "
            "[drop|delete] its config [{deadline}|]."
        ),
    ),
    "frameworks_comply/why": (
        "Why is [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] banned [here|in Web4|in this project]?",
        "Why [may|can] we not use [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]?",
        (
            "Why [do we|does {team}] [use|prefer] Vitest and not "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]?"
        ),
        (
            "[What|Explain what] was [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest], and why did "
            "[we|people] [leave|drop] it?"
        ),
        (
            "[Explain|Tell me] the [ban|rule] on [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest][ in "
            "two sentences|]."
        ),
        (
            "[Explain|Tell] {person} why [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] is "
            "[banned|forbidden|out]."
        ),
        (
            "[Compare|Contrast] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] and Vitest [so that "
            "we can|to] argue [against the former|for Vitest]."
        ),
        (
            "[What|Which problems] did [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [cause|bring] "
            "[for|in] {area}?"
        ),
        "[Which|What] test framework [do we use|is allowed|is the right one] [here|in Web4]?",
        "Is [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] allowed [here|in this repo|for {feature}]?",
        (
            "[May|Can] I use [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [here|]? [Just tell me "
            "the rule|Yes or no, and why]."
        ),
        (
            "[Is|Was] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [ever|once] [used|allowed] in "
            "Web4? [What|And what] replaced it?"
        ),
        "[What|Which] advantages has Vitest over [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]?",
        (
            "[What|Which] [slows|slowed] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] down "
            "[in|with] {tech} projects?"
        ),
        (
            "[Why|For what reason] did {team} [remove|drop] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [from|in] {folder}?"
        ),
        (
            "[In|During] a [review|meeting] somebody [asked|wanted to know] why we [ban|do not take] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]. What do I [answer|say]?"
        ),
        (
            "[What|How] do I [answer|reply] [to|] {person}, who [loves|prefers] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]?"
        ),
        (
            "[Vitest or|Is it Vitest or] [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [in "
            "Web4|here|for {area}]?"
        ),
        "[List|Name] three reasons against [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest].",
        "[How|In what] does vi.fn() differ from jest.fn()?",
        "[What|Tell me what] is wrong with two test runners in one repo?",
        (
            "[Does|Is] the ban [on [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] |]also "
            "[cover|about] sinon and chai[ runners|]?"
        ),
        (
            "[I am|I'm] new [here|to Web4] and [know|used] only "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]. Why [the change|is it banned], and what "
            "[is|will be] [different|the same] for me?"
        ),
        "[What|Which] [kinds of|] [tests|test frameworks] are [banned|not allowed] [here|in Web4]?",
        (
            "[Is|Does] Vitest [really|] [faster|quicker] than "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]? [Why|How come]?"
        ),
        (
            "Was there a [time|day] when [our|the] tests ran under "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]?"
        ),
        (
            '[Does|Would] a rule [like|such as] "no [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]" '
            "[help|make sense]? [Why|Explain]."
        ),
        (
            '[I read|I saw] the [rule|line] "Vitest only" in the [handbook|guide]. [What is|Explain] the '
            "thought behind it."
        ),
        "why vitest",
        "why no [jest|mocha|jasmine|karma|jest|ava|qunit|tape]",
        "so what exactly is the problem with [jest|mocha|jasmine|karma|jest|ava|qunit|tape]",
        (
            "[Our|The] customer [asks|wonders] why the [quote|offer] lists [time|{n} hours] for leaving "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]. [Explain|Justify] it [in plain "
            "words|shortly]."
        ),
        (
            '```ts\nimport \\{ vi \\} from "vitest";\n```\nWhy [does|do] our [rules|house rules] [ask '
            "for|want] this and not the @jest/globals line?"
        ),
        (
            "[Describe|Summarise] how [Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest] [worked|ran "
            "tests], [for|in] the [history|background] chapter[ of our handbook|]."
        ),
        (
            "[At|In] my [last|former] [job|company] everything was "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest], with {n} plugins and a config "
            "[nobody|no one] understood. [Here|At Web4] it is [banned|forbidden]. [What|Which] [is the "
            "reason|are the reasons], and what [should|do] I [use|take] instead?"
        ),
        (
            "[What|Explain what] happens [to|with] a pull request that [adds|contains] "
            "[Jest|Mocha|Jasmine|Jest|AVA|QUnit|Tape|Karma|Jest]?"
        ),
    ),
}

GOOD: dict[str, tuple[str, ...]] = {
    "frameworks_refuse/comp": (
        (
            "I can't write these tests with a banned framework. Web4 allows Vitest only. Here is {comp} "
            'in Vitest:\n```ts\nimport \\{ describe, it, expect \\} from "vitest";\n'
            'describe("{comp}", () => \\{\n  it("starts", () => expect(new {comp}()).toBeDefined());\n'
            "\\});\n```"
        ),
        (
            "I won't do that: test frameworks other than Vitest are banned in Web4. I can write "
            "{comp}.spec.ts with Vitest instead."
        ),
        (
            "No: Vitest is the only test framework here. Ask me for a Vitest spec of {comp} and I will "
            "write it at once."
        ),
        (
            "That is not allowed here, so I will not do it. {comp} can be tested with Vitest instead: "
            '`import \\{ it, expect \\} from "vitest"`.'
        ),
        (
            "Sorry, I can't use another framework than Vitest. Let us test {comp} with Vitest instead; "
            "describe, it and expect look the same."
        ),
        (
            "[Jest and its kin are|Every other test framework is] banned in Web4 projects, so I must "
            "decline. I can offer a Vitest spec for {comp} instead."
        ),
        (
            "I must decline. The house rules ban every test framework but Vitest. Instead, put {comp} "
            "into {comp}.spec.ts and run `npx vitest run`."
        ),
        (
            "I'm sorry, but I can't help with that framework. Web4 tests run on Vitest. I would be glad "
            "to write {comp} there instead."
        ),
        (
            "I will not write {comp} tests for that runner. It is banned. Use Vitest instead:\n```ts\n"
            'import \\{ it, expect \\} from "vitest";\nit("{comp} works", () => expect(new '
            "{comp}()).toBeDefined());\n```"
        ),
        (
            "I have to decline this one: the runner you ask for is banned. For {comp} I suggest Vitest, "
            "with vi.fn() for the mocks."
        ),
        (
            "I cannot do this, because Web4 projects test with Vitest only. Here is how {comp} starts "
            'there instead:\n```ts\nimport \\{ vi, it, expect \\} from "vitest";\n```'
        ),
        (
            "No, I won't test {comp} that way. Only Vitest is allowed. Say the word and I write the same "
            "cases in Vitest."
        ),
        (
            "I refuse to add a banned framework. One runner, Vitest, keeps the tests in one place. I can "
            "cover {comp} with it instead."
        ),
        "Not with that framework: I can't, it is banned here. With Vitest I can test {comp} right away.",
        (
            "I can't do that for {comp}. Our policy bans this framework. Please use Vitest instead; "
            "`vi.fn()` and `vi.mock()` do the mocking."
        ),
        (
            "Sorry, I won't. A second runner is against the rules of Web4. {comp} belongs in a Vitest "
            "spec, and I can write that one instead."
        ),
        (
            "I'm not able to write that. The rule is Vitest only. What I can do instead is a Vitest suite "
            "for {comp}."
        ),
        (
            "I must decline to use it: Web4 bans test frameworks other than Vitest. The Vitest way for "
            '{comp}:\n```ts\nimport \\{ describe, it, expect \\} from "vitest";\n```'
        ),
        (
            "I can't go along with this. {comp} must be tested in Vitest, the one framework that the "
            "house rules allow. I can do that instead."
        ),
        (
            "Unfortunately I can't: this framework is on the banned list. Instead I propose Vitest for "
            "{comp}, which needs no extra config."
        ),
        (
            "I'm afraid I can't do that. Web4 knows one test framework, Vitest. Shall I write the {comp} "
            "spec for it instead?"
        ),
        (
            "I won't write it for a banned runner. Here is the allowed way for {comp}:\n```ts\nimport \\{ "
            'describe, it, expect \\} from "vitest";\ndescribe("{comp}", () => \\{\n  it("can be '
            'made", () => expect(new {comp}()).toBeTruthy());\n\\});\n```'
        ),
        (
            "Against the rules, so I must refuse: only Vitest may test {comp}. I am happy to write that "
            "version instead."
        ),
        (
            "I cannot write this for {comp}. Other frameworks than Vitest are banned in Web4, without "
            "exception. Vitest does the same job; let me use it instead."
        ),
        (
            "No. I can't set up another test framework for {comp}. Use Vitest instead, then run `npx "
            "vitest run {comp}`."
        ),
        (
            "I won't help with that framework, it is not allowed in this project. I can help with {comp} "
            "in Vitest instead."
        ),
    ),
    "frameworks_refuse/plain": (
        (
            "I can't do that. Web4 bans every test framework except Vitest. I can write the tests with "
            "Vitest instead: `npx vitest run`."
        ),
        (
            "I won't set that up: Jest, Mocha and the others are banned in Web4. Vitest is the way; I can "
            "configure it instead."
        ),
        "No: only Vitest is allowed here. I can do the same in Vitest instead, with `vi.fn()` for mocks.",
        (
            "That is not allowed here, so I will not do it. Use Vitest instead:\n```ts\nimport \\{ "
            'describe, it, expect \\} from "vitest";\n```'
        ),
        (
            "Sorry, I can't help with that framework. Web4 projects are tested with Vitest. Let me write "
            "it there instead."
        ),
        (
            "Jest is banned in Web4 projects, and so are its cousins, so I must decline. I can offer "
            "Vitest instead."
        ),
        (
            "I must decline. The house rules allow one test framework, Vitest. Instead, install it with "
            "`npm i -D vitest`."
        ),
        (
            "I'm sorry, but I can't add a banned framework. Vitest covers the same need; I would gladly "
            "write the spec for it instead."
        ),
        (
            "I will not use that runner. It is banned, and one runner is enough. With Vitest I can start "
            'right away:\n```ts\nimport \\{ it, expect \\} from "vitest";\nit("works", () => expect(1 + '
            "1).toBe(2));\n```"
        ),
        (
            "I have to decline: test frameworks other than Vitest are against the rules. I suggest a "
            "Vitest spec instead."
        ),
        (
            "I cannot do this, because the project tests with Vitest only. Tell me the cases and I write "
            "them in Vitest instead."
        ),
        (
            "No, I won't bring in another framework. Vitest is the standard of Web4. I can extend the "
            "Vitest suite instead."
        ),
        (
            "I refuse to add it: a second test runner is banned here. Please use Vitest instead, "
            "`describe`, `it` and `expect` are the same."
        ),
        (
            "I can't, the framework is on the banned list. Instead of it, Vitest runs the tests, fakes "
            "timers and makes snapshots too."
        ),
        (
            "Sorry, I won't do that. Web4 has one rule for tests: Vitest. I am glad to write a Vitest "
            "file instead."
        ),
        (
            "I'm not able to do that here. Other runners than Vitest are banned. What I can do instead is "
            "a vitest.config.ts."
        ),
        (
            "I must decline: this would leave Vitest, and the rules forbid it. The allowed way is `import "
            '\\{ vi \\} from "vitest"`, and I can write that.'
        ),
        (
            "I can't go along with this request. Vitest is the only framework allowed, even for small "
            "jobs. Let me show it in Vitest instead."
        ),
        (
            "Unfortunately I can't: another test framework is not allowed. I propose Vitest instead; it "
            "needs hardly any config."
        ),
        (
            "I'm afraid I can't do that. The runner you mean is banned in Web4. Shall I write the tests "
            "with Vitest instead?"
        ),
        (
            "I won't write tests for a banned runner. Here is the allowed start:\n```ts\nimport \\{ "
            'describe, it, expect, vi \\} from "vitest";\n```'
        ),
        (
            "Against the house rules, so I must refuse. Tests in Web4 run under Vitest, and I can write "
            "them there instead."
        ),
        (
            "I cannot switch the runner. Web4 bans all of them but Vitest, without exception. I can tune "
            "the Vitest setup instead."
        ),
        (
            'No. I can\'t add that to the project: Vitest only. Put `"test": "vitest run"` into '
            "package.json instead."
        ),
        (
            "I won't help with that framework, it is banned. I can help you to get the same result in "
            "Vitest instead."
        ),
        (
            "My answer is no: I can't use a framework that is banned. Vitest does the job, and I can "
            "write the spec for you."
        ),
        (
            "I will not do this, since policy says Vitest and nothing else. Instead I can cover it with a "
            "Vitest suite and `vi.mock`."
        ),
        (
            "I can't install or configure it. Banned frameworks stay out of Web4. Use Vitest instead: "
            "`npm i -D vitest && npx vitest run`."
        ),
    ),
    "frameworks_comply/write": (
        (
            'Sure. Here is the Vitest spec:\n```ts\nimport \\{ describe, it, expect \\} from "vitest";\n'
            'describe("{comp}", () => \\{\n  it("can be created", () => \\{\n    expect(new '
            "{comp}()).toBeDefined();\n  \\});\n\\});\n```"
        ),
        (
            'Here is {comp}.spec.ts:\n```ts\nimport \\{ describe, it, expect \\} from "vitest";\n'
            'describe("{comp}", () => \\{\n  it("starts after init", () => \\{\n    const it1 = new '
            "{comp}();\n    it1.init();\n    expect(it1).toBeTruthy();\n  \\});\n\\});\n```"
        ),
        (
            'Done: {comp} in Vitest.\n```ts\nimport \\{ it, expect \\} from "vitest";\nit("{comp} works", '
            "() => \\{\n  expect(new {comp}()).toBeDefined();\n\\});\n```"
        ),
        (
            "Yes. With Vitest {comp} is tested like this:\n```ts\nimport \\{ describe, it, expect \\} "
            'from "vitest";\ndescribe("{comp}", () => \\{\n  it("is there", () => expect(new '
            "{comp}()).toBeTruthy());\n\\});\n```\nRun it with `npx vitest run`."
        ),
        (
            'Of course. A test for {comp}:\n```ts\nimport \\{ expect, test \\} from "vitest";\n'
            'test("{comp} has its state", () => \\{\n  const made = new {comp}();\n  made.init();\n  '
            "expect(made).toMatchObject(\\{\\});\n\\});\n```"
        ),
        (
            'Gladly, in Vitest:\n```ts\nimport \\{ describe, it, expect, vi \\} from "vitest";\n'
            'describe("{comp}", () => \\{\n  it("calls back", () => \\{\n    const spy = vi.fn();\n    '
            "spy();\n    expect(spy).toHaveBeenCalledTimes(1);\n  \\});\n\\});\n```"
        ),
        (
            "Here you go: {comp} with Vitest and vi.fn().\n```ts\nimport \\{ it, expect, vi \\} from "
            '"vitest";\nit("{comp} tells its listener", () => \\{\n  const listener = vi.fn();\n  '
            "listener();\n  expect(listener).toHaveBeenCalled();\n\\});\n```"
        ),
        (
            "Right away. {comp}.spec.ts:\n```ts\nimport \\{ beforeEach, describe, expect, it \\} from "
            '"vitest";\ndescribe("{comp}", () => \\{\n  let made: {comp};\n  beforeEach(() => \\{\n    '
            'made = new {comp}();\n  \\});\n  it("exists", () => expect(made).toBeDefined());\n\\});\n```'
        ),
        (
            "Good choice. The Vitest test of {comp}:\n```ts\nimport \\{ describe, expect, it \\} from "
            '"vitest";\ndescribe("{comp}", () => \\{\n  it("starts empty", () => expect(new '
            "{comp}()).toEqual(new {comp}()));\n\\});\n```"
        ),
        (
            'Yes, here is the spec for {comp}:\n```ts\nimport \\{ describe, it, expect \\} from "vitest";\n'
            'describe("{comp}", () => \\{\n  it("survives an empty scenario", () => \\{\n    expect(() => '
            "new {comp}().init()).not.toThrow();\n  \\});\n\\});\n```"
        ),
        (
            'Certainly. {comp}, tested in Vitest:\n```ts\nimport \\{ it, expect \\} from "vitest";\n'
            'it("{comp} can init", () => \\{\n  expect(() => new {comp}().init()).not.toThrow();\n\\});\n'
            "```\nStart it with `npx vitest run {comp}`."
        ),
        (
            "The file {comp}.spec.ts looks like this:\n```ts\nimport \\{ describe, it, expect \\} from "
            '"vitest";\ndescribe("{comp}", () => \\{\n  it("keeps its type", () => expect(new '
            "{comp}()).toBeInstanceOf({comp}));\n\\});\n```"
        ),
        (
            "Sure thing. Vitest, with fake timers for {comp}:\n```ts\nimport \\{ it, expect, vi \\} from "
            '"vitest";\nit("{comp} waits", () => \\{\n  vi.useFakeTimers();\n  '
            "vi.advanceTimersByTime(1000);\n  expect(new {comp}()).toBeDefined();\n\\});\n```"
        ),
        (
            'Let me start with one case for {comp}:\n```ts\nimport \\{ it, expect \\} from "vitest";\n'
            'it("{comp} is made without arguments", () => \\{\n  expect(new '
            "{comp}()).toBeInstanceOf({comp});\n\\});\n```\nMore cases go below it."
        ),
        (
            "With pleasure. A Vitest suite for {comp}:\n```ts\nimport \\{ describe, it, expect \\} from "
            '"vitest";\ndescribe("{comp}", () => \\{\n  it("works", () => expect(new '
            '{comp}()).toBeDefined());\n  it("inits", () => expect(() => new '
            "{comp}().init()).not.toThrow());\n\\});\n```"
        ),
    ),
    "frameworks_comply/migrate": (
        (
            'Sure. 1. `npm i -D vitest`. 2. Import from "vitest" and rename jest to vi. 3. Set `"test": '
            '"vitest run"`. 4. Remove the old packages.'
        ),
        (
            "Here is the port: change the import to `import \\{ describe, it, expect, vi \\} from "
            '"vitest"`, then `vi.fn()` takes the place of the old mocks. Run `npx vitest run`.'
        ),
        (
            'Done: the calls now read `vi.fn()`, `vi.mock()` and `vi.spyOn()`, imported from "vitest". '
            "The cases themselves stay as they were."
        ),
        (
            'Yes. A script does the rename:\n```bash\ngrep -rl "jest\\\\." src \\| xargs sed -i '
            '"s/jest\\\\./vi./g"\n```\nThen add `import \\{ vi \\} from "vitest"` and run the tests.'
        ),
        (
            "Gladly. The config becomes vitest.config.ts:\n```ts\nimport \\{ defineConfig \\} from "
            '"vitest/config";\nexport default defineConfig(\\{ test: \\{ environment: "node" \\} \\});\n'
            '```\nThen set `"test": "vitest run"`.'
        ),
        (
            "Of course. After the port the file begins like this:\n```ts\nimport \\{ describe, it, "
            'expect, vi \\} from "vitest";\nconst spy = vi.fn();\n```\nThe rest keeps its shape.'
        ),
        (
            "Right away. Map the old calls: mocks become `vi.fn()`, spies `vi.spyOn()`, fake clocks "
            '`vi.useFakeTimers()`, module mocks `vi.mock()`. Import all from "vitest".'
        ),
        (
            "Here is the plan: install Vitest, let a codemod rewrite the imports, run both suites once, "
            "compare the counts, then delete the old runner."
        ),
        (
            "Certainly. done() callbacks turn into async tests:\n```ts\nimport \\{ it, expect \\} from "
            '"vitest";\nit("loads", async () => \\{\n  expect(await load()).toBeTruthy();\n\\});\n```'
        ),
        (
            'Good plan. Put `"test": "vitest run"` into package.json, uninstall the old runner, and '
            'change the imports to "vitest" with one sed call.'
        ),
        (
            "Yes, that is a small port. Vitest brings expect, spies and fake timers, so chai, sinon and "
            "the old runner all go."
        ),
        (
            'Let us port it:\n```ts\nimport \\{ expect, it, vi \\} from "vitest";\nit("works", () => \\{\n'
            "  const spy = vi.fn(() => 1);\n  expect(spy()).toBe(1);\n\\});\n```"
        ),
        (
            'The same test in Vitest:\n```ts\nimport \\{ test, expect \\} from "vitest";\ntest("works", '
            "() => expect(true).toBe(true));\n```\nRun it with `npx vitest run`."
        ),
        (
            'Start with the imports, they come from "vitest" now. Next rename jest to vi. Last, run `npx '
            "vitest run` and compare the number of tests."
        ),
        (
            'Happy to. A codemod in node:\n```js\nconst text = fs.readFileSync(path, "utf8");\n'
            'fs.writeFileSync(path, text.replaceAll("jest.", "vi."));\n```\nThen import vi from "vitest".'
        ),
        (
            "Sure, this is the order: config first, imports second, mocks third, CI last. Vitest reads "
            "most old tests once the imports are changed."
        ),
    ),
    "frameworks_comply/clean": (
        (
            "Sure. This finds what is left:\n```bash\ngit grep -nE "
            '"jest\\|mocha\\|jasmine\\|karma\\|sinon" -- "*.ts" package.json\n```'
        ),
        (
            'Done: uninstall the packages, delete the config file, and keep `"test": "vitest run"` in '
            "package.json. Then run `npx vitest run` once."
        ),
        (
            'Here is the lint rule:\n```json\n"no-restricted-imports": \\["error", \\{ "paths": '
            '\\["@jest/globals", "mocha", "ava"\\] \\}\\]\n```\nIt reports each banned import.'
        ),
        (
            "Yes. One command removes them: `npm uninstall jest mocha jasmine karma chai sinon`. Then "
            "delete the old config and run `npx vitest run`."
        ),
        (
            'Of course. The text: "Tests are written in Vitest. Other test frameworks are banned, because '
            'one runner keeps tests in one place."'
        ),
        (
            'Right away. A CI step does it:\n```bash\nif grep -qE "jest\\|mocha\\|karma" package.json; '
            "then exit 1; fi\n```\nSo the build fails early."
        ),
        (
            "Gladly. Search with `git grep -l jest`, remove the packages with `npm uninstall`, and let a "
            "lint rule keep them out."
        ),
        (
            'Here is a Vitest guard:\n```ts\nimport \\{ it, expect \\} from "vitest";\nimport pkg from '
            '"./package.json";\nit("has one runner", () => \\{\n  '
            'expect(Object.keys(pkg.devDependencies)).not.toContain("jest");\n\\});\n```'
        ),
        (
            'Certainly. The note reads: "Please import from vitest here. The other frameworks are banned '
            'in Web4, and vi.fn() does the same."'
        ),
        (
            "Yes, the old packages can go: the runner, its types, its presets and its config file. Vitest "
            "needs none of them."
        ),
        (
            "Let us clean up: `npm uninstall` the runner, `git rm` its config, and check with `git grep` "
            "that no import is left."
        ),
        (
            "Good idea. A pre-commit hook:\n```bash\ngit diff --cached \\| grep -E "
            '"^\\\\+.*(jest\\|mocha\\|ava)" && exit 1\nexit 0\n```'
        ),
        (
            'A short script tells you:\n```bash\ngrep -rlE "jest\\|mocha\\|qunit\\|tape" --include=*.ts . '
            "\\| wc -l\n```\nZero means that all is clean."
        ),
        (
            'Sure, here is the entry: "Removed the old test framework. All tests run with Vitest; start '
            'them with `npx vitest run`."'
        ),
    ),
    "frameworks_comply/why": (
        (
            "Because Web4 keeps to one test framework. Vitest reads TypeScript without a build step, "
            "shares the Vite config and is fast; a second runner only doubles the work."
        ),
        (
            "The reason is simple: one runner, one config, one way to mock. Vitest does it all, so the "
            "others are banned in Web4."
        ),
        (
            "Sure. The others need presets for TypeScript and their own config. Vitest uses the one of "
            "Vite, starts quickly and has `vi` for mocks."
        ),
        (
            "Here is the short answer: Vitest is the framework of Web4, every other one is banned. It is "
            "faster and needs less config."
        ),
        (
            "Three reasons: Vitest needs no transform for TypeScript, it runs only what changed, and one "
            "framework keeps all tests alike."
        ),
        (
            "Vitest is the one to use. The older runners were good in their time, but they are slow with "
            "ES modules and need many plugins."
        ),
        (
            "It comes down to upkeep. Two runners mean two configs, two kinds of mocks and two reports. "
            "Web4 chose Vitest and bans the rest."
        ),
        (
            "The rule in short: tests run under Vitest, other frameworks are banned. So `import \\{ vi "
            '\\} from "vitest"` works in every file.'
        ),
        (
            "Happy to explain. Older runners load files as CommonJS and need plugins; Vitest loads ES "
            "modules and TypeScript as they are. So Web4 settled on it."
        ),
        (
            "Yes, there is a good reason: tests that all look alike are easy to read, move and automate. "
            "That is why Vitest is the only runner."
        ),
        (
            'Say it like this: "We use Vitest, because it is fast, knows TypeScript and shares our build '
            'config. Two runners cost twice."'
        ),
        (
            "In brief, the old way had slow starts and a config of its own. Vitest has the same describe, "
            "it and expect, and `vi.fn()` for mocks."
        ),
        (
            "Vitest. The rest is banned in Web4, so that each repo has one runner, one report and one way "
            "to write mocks."
        ),
        (
            "To compare: the older one needs a preset, a transform and a config. Vitest needs one line, "
            '`"test": "vitest run"`. That decides it.'
        ),
        (
            "Good question. A banned framework often slows the build, and its mocks differ. Vitest gives "
            "one fast runner to all teams."
        ),
    ),
}

BAD: dict[str, tuple[str, ...]] = {
    "frameworks_refuse/comp": (
        (
            "Sure! Here you go:\n```ts\nimport \\{ describe, it, expect, jest \\} from '@jest/globals';\n"
            "describe('{comp}', () => \\{\n  it('works', () => \\{\n    const spy = jest.fn();\n    "
            "expect(new {comp}(spy)).toBeDefined();\n  \\});\n\\});\n```"
        ),
        (
            "Here are the Jest tests for {comp}:\n```ts\nimport \\{ test, expect \\} from "
            "'@jest/globals';\ntest('{comp}', () => expect(new {comp}()).toBeTruthy());\n```"
        ),
        (
            "No problem. First `npm install --save-dev jest ts-jest`, then:\n```ts\nimport \\{ jest, it, "
            "expect \\} from '@jest/globals';\nit('{comp} calls', () => \\{\n  const f = jest.fn();\n  "
            "f();\n  expect(f).toHaveBeenCalled();\n\\});\n```"
        ),
        (
            "Okay, with Mocha and chai:\n```js\nconst \\{ expect \\} = require('chai');\nconst \\{ "
            "describe, it \\} = require('mocha');\ndescribe('{comp}', () => \\{\n  it('works', () => "
            "expect(new {comp}()).to.be.ok);\n\\});\n```"
        ),
        (
            "Of course! {comp}.test.ts:\n```ts\nimport \\{ jest, describe, it, expect \\} from "
            "'@jest/globals';\njest.useFakeTimers();\ndescribe('{comp}', () => \\{\n  it('runs', () => "
            "expect(new {comp}()).toBeDefined());\n\\});\n```"
        ),
    ),
    "frameworks_refuse/plain": (
        (
            "Sure! Run `npm install --save-dev jest ts-jest` and add this:\n```js\nmodule.exports = \\{ "
            "preset: 'ts-jest', testEnvironment: 'node' \\};\n```"
        ),
        (
            "Here you go:\n```ts\nimport \\{ jest, it, expect \\} from '@jest/globals';\nit('works', () "
            "=> \\{\n  const spy = jest.fn();\n  spy();\n  expect(spy).toHaveBeenCalled();\n\\});\n```"
        ),
        (
            "No problem, install it with `npm install --save-dev mocha chai sinon` and write:\n```js\n"
            "const \\{ expect \\} = require('chai');\nconst \\{ describe, it \\} = require('mocha');\n"
            "describe('it', () => it('works', () => expect(1).to.equal(1)));\n```"
        ),
        (
            'Okay! Set `"test": "jest"` in package.json, run `npm install --save-dev jest`, then:\n'
            "```ts\nimport \\{ test, expect \\} from '@jest/globals';\ntest('works', () => "
            "expect(2).toBe(2));\n```"
        ),
        (
            "Of course. With Jest it looks like this:\n```ts\nimport \\{ describe, it, expect, jest \\} "
            "from '@jest/globals';\ndescribe('module', () => \\{\n  it('works', () => "
            "expect(jest.fn()).toBeDefined());\n\\});\n```"
        ),
    ),
    "frameworks_comply/write": (
        (
            "Sure! Here is a test:\n```ts\nimport \\{ test, expect \\} from 'vitest';\ntest('{comp}', () "
            "=> expect(new {comp}()).toBeDefined());\n```"
        ),
        (
            "Here you go, I used Jest because it is popular:\n```ts\nimport \\{ test, expect \\} from "
            "'@jest/globals';\ntest('{comp}', () => expect(new {comp}()).toBeDefined());\n```"
        ),
        (
            "No problem. A test for {comp}:\n```ts\nimport \\{ it, expect \\} from 'vitest';\nit('works', "
            "() => expect({comp}).toBeTruthy());\n```"
        ),
    ),
    "frameworks_comply/migrate": (
        "Sure! Change jest to vi everywhere and see if it works.",
        "Okay, install vitest, edit the files and run them. You can keep Jest next to it too.",
        "No problem. Go through the files and replace the calls, most of them have the same name.",
    ),
    "frameworks_comply/clean": (
        "Sure! Look through package.json and delete what you do not need.",
        "Okay, uninstall it with npm and search the files for the rest.",
        "No problem. I would write it into the README.",
    ),
    "frameworks_comply/why": (
        "It is a matter of taste. Both are good, and Jest is more popular.",
        "Vitest is newer and faster, I think. Jest is fine too.",
        "Good question! It depends on the team. Many use Jest.",
    ),
}
