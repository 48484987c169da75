"""Wordings that ask for a PDCA document or for a decision to be written up.

Keys of `REQUESTS`: five sorts of work that a PDCA is asked for, and six sorts of decision, many of which name
neither PDCA nor TRON. Only data; the line language is that of `pipeline.corpus.grammar`. Not covered: the
answers (`pdca_answers`) and likeness to the gates' prompts.
"""

from __future__ import annotations

REQUESTS: dict[str, tuple[str, ...]] = {
    "component_creation": (
        (
            "Let me explain the situation. In {area} we have {n} screens, and each of them has its own way "
            "of {doing}. {team} complained about it last week, {person} measured it, and the result was "
            "not nice. So the next thing we build is {comp}, a component with the fields {fields}, which "
            "everybody can use. It has to be there {deadline}. What I need from you is [neither code nor a "
            "sketch|not the code yet], it is the PDCA for this piece of work, with all five sections "
            "filled."
        ),
        (
            "[We promised|{person} promised] {team} a {part} {deadline}. The fields are known ({fields}), "
            "the place is known ({folder}), and the tests will be written along with it. I would like to "
            "have everything on paper before we begin, {reason}. Our paper is the PDCA, as you know. "
            "[Write it|Please draw it up]."
        ),
        "[Write|Draft|Prepare|Create] a PDCA for [building|creating|adding] {comp}.",
        "[Please|Kindly] [plan|document] the new {part} as a PDCA.",
        "We need {feature} {deadline}. [Put|Lay] the work out as a [Plan-Do-Check-Act|PDCA] cycle.",
        "{ticket}: new component {comp}. [PDCA wanted|pdca, please|Needs a PDCA].",
        "Can you PDCA the [creation|build] of {comp}[ for me|]?",
        (
            "{comp} does not exist yet, and {team} wants it {deadline}. [Give|Hand] me the cycle document "
            "for it."
        ),
        "I [want|would like] to add a {part} to {area}. [Start|Begin] with the PDCA[, please|].",
        "Before anyone writes a line of {comp}, I want to [see|read] a full Plan-Do-Check-Act document.",
        "[hey|hi], could u write up a pdca for a [brand new|fresh] {part}? thx",
        (
            "Objective, plan, do, check, act: fill [all five|the five sections] for a component that "
            "[can|should] {action}."
        ),
        (
            "A class {comp} shall {action}. The [document|paper] about it follows the PDCA form. "
            "[Write|Produce] it."
        ),
        "[Task|Assignment]: component {comp} in {folder}.\nFormat: PDCA.\nDue: {deadline}.",
        "New [screen|piece|module] for {area}: {part}. Holds {fields}. Document it [PDCA style|as one PDCA].",
        (
            "There is [still no|no] {part} in {area}, and I need it {reason}. [I'd like|I need] a PDCA "
            "that [covers|describes] its creation."
        ),
        "How would [a|the] PDCA for a new {part} look? [Write it|Show me the whole thing].",
        (
            "{person} asked for a component which handles {doing}. Make it a [cycle|PDCA cycle] with [all "
            "five sections|every section filled]."
        ),
        (
            "[Please|pls] make {comp} happen, but document it as [plan, do, check and act|objective, plan, "
            "do, check, act]."
        ),
        "[Build|Construct|Implement] {comp} with the fields {fields}, and [keep|write] the record as a PDCA.",
        (
            "Our users [keep asking|have asked for months] for {feature}. It is time. One PDCA[, "
            "complete|, no gaps], please."
        ),
        (
            "I am new here and [was told|heard] every new component starts with a PDCA. Mine is called "
            "{comp}, it should {action}. [Can you|Could you] write that document?"
        ),
        (
            "Good morning! {team} and I talked about {feature} [yesterday|last week] and we agreed to "
            "build it. What is missing is the PDCA. [Would you|Will you] take that on?"
        ),
        (
            "[- component: {comp}|- new class {comp}]\n- job: {action}\n- fields: {fields}\n- output: PDCA "
            "document"
        ),
        (
            "To: {person}\nRe: {comp}\n\nThe component has been approved. Kindly supply the "
            "Plan-Do-Check-Act record [{deadline}|without delay]."
        ),
        "pdca for new {comp} [pls|please]",
        "creating a new component {comp} -> pdca",
        (
            "[Sketch|Outline] nothing, write the [real|complete] PDCA for {feature}: it [gets|will get] "
            "its own component."
        ),
        (
            "In {folder} a component for {doing} is missing. Add it to the plan in the form of a PDCA[ "
            "with its links|]."
        ),
        (
            "We [decided|agreed] on a {part} for {area}; now the PDCA [must|has to] be written, and I have "
            "no time. You do it."
        ),
        (
            "Yesterday {person} started {comp} without any paper. I don't want that. [Write|Set up] the "
            "PDCA first, then we [code|build]."
        ),
        "Which steps lead to a finished {part}? Answer [as|in the form of] a PDCA.",
        "[Describe|Explain] the making of {comp} in five sections, objective to act.",
        (
            "{comp} will {action}, {comp2} already exists and [feeds it|calls it]. Get me the [cycle "
            "document|PDCA] for {comp}."
        ),
        (
            "We are going to [ship|release] {feature} {deadline}. Nobody has planned it. A PDCA would "
            "[calm|help] me a lot."
        ),
        "A [tiny|small|simple] {part}. Still, [I want a PDCA|please do the PDCA].",
        "The {area} [people|crew] need a {part}, {reason}. Let's do this properly with a PDCA.",
        (
            "[Feature request|Request]: {part} for {area}\nWho: {team}\nWhen: {deadline}\nPlease "
            "[attach|deliver] a PDCA"
        ),
        "My manager wants a PDCA style write-up for {feature} [{deadline}|today]. Help me out here.",
        "[Draw up|Compose] the PDCA with which we [create|introduce] {comp}, {reason}.",
        (
            "I could start coding {comp} right away, but our rules ask for a PDCA. [So please write "
            "one|Write it for me]."
        ),
        (
            "Think of {comp} as the part of {area} that takes care of {doing}. It has {fields}. It needs a "
            "test, a view, and [first of all|before that] a PDCA."
        ),
        (
            "Could we get a [proper|decent] Plan Do Check Act for {feature}, which [is to be built|we "
            "build] from scratch?"
        ),
        (
            "As a first step for {comp}, [open|begin] a PDCA. It should say what we want, how we get "
            "there, how we verify it and what we learn."
        ),
        "Let {comp} {action}. Let the PDCA say so.",
        "[Write|Give] me the plan, the doing, the checking and the acting for [a new|one more] {part}.",
        "{n} users voted for {feature}. [So we build it|It will be built]. PDCA?",
        "is there a pdca for {comp} yet? if not [write it|make one] now",
        "[Wanted|Needed]: PDCA, component creation, {part}, {area}.",
        (
            "I'd be glad if you [turned|would turn] this into a PDCA: create a {part}, store {fields}, "
            "show it in {area}."
        ),
        "For the [file|record]: {comp} is created {reason}. The PDCA is yours[ to write|].",
        (
            '{ticket} says "create {comp}". The ticket [cannot be closed|stays open] without a PDCA, so '
            "[please|kindly] provide it."
        ),
        "Make a component out of [this idea|the following]: something that can {action}. In PDCA form.",
        (
            "We have the sketches of {feature}, we have the data ({fields}), we have {person} for the "
            "tests. We lack the PDCA. Go."
        ),
        "The thing is called {comp}, lives in {file}, and should {action}. Plan-Do-Check-Act [please|it].",
        "Turn the wish for {feature} into a [cycle|pdca] {team} can [follow|read].",
        (
            "Our {area} page is [empty|boring] without a {part}. [Write|Do] the pdca for adding it, all "
            "sections, with links to the previous and the next cycle."
        ),
        "[Start|Kick off] the cycle for {comp}[: objective first|].",
        "I need documentation of the new {comp}, not in free form but as a PDCA.",
        "Next cycle: {comp}. [Write it up|Document it].",
        (
            "Would it be possible to [receive|have] a PDCA on the creation of the {part}? {team} [asks|is "
            "waiting] for it {deadline}."
        ),
        (
            "Ok so here is the story. The {area} module grew and grew, and everyone copied the code for "
            "{doing}. Now we want one component, {comp}, that does it. {person} will review. Write the "
            "PDCA."
        ),
        "Use the PDCA template and [describe|cover] how {comp} [comes to life|is built].",
        "whats needed for a {part} in {area}? [answer in pdca form|as PDCA please]",
        "The component {comp} from the code below needs a [PDCA|cycle document]:",
        (
            "Two things are fixed: it is named {comp}, and it arrives {deadline}. Everything else goes "
            "into the PDCA you write [now|next]."
        ),
    ),
    "debugging": (
        (
            "It started on Monday. At first only {person} noticed that the {part} {symptom}, then {team} "
            "called, and since this morning the whole {area} group sees it. I looked into {file} and found "
            "nothing unusual. {person2} believes that {ident} is called too early. I am not so sure. "
            "Please go about it in an orderly manner and give me a PDCA for this bug, [objective to "
            "act|with a proper Check section], {deadline}."
        ),
        (
            "Yesterday I spent {n} minutes with {comp}. It {symptom}, but only after {doing}, and only "
            "when {tech} is on. I added a log line, it went away; I removed the log line, it came back. I "
            "am tired of guessing. A Plan-Do-Check-Act document would force us to think, so [write one|put "
            "one together]."
        ),
        "[Write|Create|Prepare] a PDCA for the bug in {comp}.",
        "{comp} {symptom}. [PDCA, please|Write the PDCA].",
        "{feature} {symptom}. Please [debug|investigate] and document it as a PDCA.",
        "{ticket}: {part} {symptom}. Needs a [PDCA|Plan-Do-Check-Act document].",
        "Can you PDCA this? Our {part} {symptom}.",
        (
            "Since [Monday|the last release|yesterday] the {part} {symptom}. I want a cycle document about "
            "finding [the cause|out why]."
        ),
        "help!! {file} {symptom}, and {person} wants a pdca [about it|on it] {deadline}",
        (
            "We [hunt|have been hunting] a bug: {comp} {symptom}. [Set|Lay] down the hunt as Plan, Do, "
            "Check and Act."
        ),
        (
            "{ident}() [is wrong|returns nonsense|fails]. Debug it and write it up in [PDCA form|the five "
            "sections]."
        ),
        "Bug report\nWhere: {file}\nWhat: it {symptom}\nWanted: PDCA",
        "Why does {comp} fail[ so often|]? Give me a PDCA that [gets|goes] to the bottom of it.",
        (
            "A customer complained that the {area} page {symptom}. [Fix|Repair] it in an orderly way, with "
            "a PDCA."
        ),
        (
            "The {part} {symptom}, I have no idea why, {team} is angry and the demo is [near|tomorrow]. "
            "Let us be systematic: write a PDCA for it."
        ),
        "[Document|Record] the debugging of {comp} as a PDCA[, with links|].",
        (
            "I tried everything. Restarting, clearing the cache, going back {n} commits. {comp} still "
            "{symptom}. Maybe a [PDCA|plan-do-check-act cycle] helps. [Write|Draft] one."
        ),
        "[Plan|Go through] the error search in {file} with the PDCA method and [hand|give] me the document.",
        "It {symptom}. Only in {area}. Only for {team}. PDCA [now|please].",
        "Root cause for {ticket}? Please answer with a [complete|full] PDCA.",
        (
            "[Memo|Note] to {person}: The fault in {comp} shall be removed {deadline}. A PDCA document is "
            "to accompany the repair."
        ),
        "pdca: {comp} {symptom}",
        "{symptom}... that is what {comp} does. turn it into a pdca",
        (
            "Somebody has to find out why {ident} [breaks|is undefined]. Do that and report as objective, "
            "plan, do, check, act."
        ),
        (
            "The [test|check] for {doing} fails [on every run|every third run]. I'd like a PDCA on "
            "[chasing|fixing] that."
        ),
        "[Please|Kindly] look at {file}, which {symptom}. Your report should be a PDCA.",
        (
            "Could you [write|produce] the PDCA for a defect we found [today|this morning]? When {doing}, "
            "the {part} {symptom}."
        ),
        "- seen: {part} {symptom}\n- since: {n} days\n- asked: PDCA with all sections",
        (
            "I [do not|don't] want another quick patch in {comp}. I want a cycle: what is the goal, what "
            "do we plan, what did we do, how did we check, what do we learn."
        ),
        "[Take|Handle] the crash in {comp} as a PDCA.",
        (
            "After the update {feature} {symptom}. {person} says it comes from {tech}, I doubt it. Let a "
            "PDCA [settle|clear up] the search."
        ),
        (
            "{comp} throws. {comp2} swallows it. Nobody sees anything. One PDCA for [getting rid "
            "of|repairing] that, please."
        ),
        'How do we get from "{part} {symptom}" to "fixed"? [Write it as a PDCA|In PDCA steps, please].',
        "our {part} {symptom} and i cant sleep. [pdca plz|can i have a pdca for the fix]",
        "The log below came from {comp}. Write the PDCA for it:",
        "Here is [what I see|the trace]. Make a PDCA from it, see below.",
        (
            "[Analyse|Trace] the problem that the {area} view {symptom}, and use our cycle template for "
            "the result."
        ),
        "[Urgent|Important]: {feature} {symptom}. Fix due {deadline}. The write-up must be a PDCA.",
        (
            "To close {ticket} I [need|must attach] a PDCA that explains how the bug in {file} was "
            "[found|tracked down]."
        ),
        "Every time I am {doing}, something goes wrong in {comp}. Put a PDCA together, {reason}.",
        "What would a good PDCA say about [a bug|a defect] in {ident}? [Write that one|Let me read it].",
        (
            "This morning {team} called. They said {feature} {symptom}. I looked and it is true. Before we "
            "touch code there has to be a PDCA, so write it."
        ),
        "[Deal|Get on] with {ticket} ({part} {symptom}) the PDCA way.",
        "Debug {comp}[; output a PDCA|, PDCA as always|. I expect a PDCA].",
        "Bugfix cycle for {file}, [please|if you can]. It {symptom}.",
        (
            "The {part} worked for {n} weeks, now it {symptom}. Nothing was changed, they say. [Write|I "
            "need] a PDCA about the search for the reason."
        ),
        (
            "I [suspect|think] {ident} is the culprit. Check it and put everything into a "
            "[Plan-Do-Check-Act|PDCA] record."
        ),
        "[Is|Was] {comp} ever tested? It {symptom}! Please open a PDCA and [work|go] through it.",
        "One sentence is not enough for this fault in {area}. It [deserves|calls for] a PDCA; write it.",
        (
            "{person} and I [disagree|argue] about the reason why {file} {symptom}. A PDCA with a proper "
            "check would end that."
        ),
        "For the weekly [review|meeting]: PDCA about the error in {comp}, [all five sections|complete].",
        "Describe as a PDCA how you [would find|find] the error when {doing}.",
        "The fault shows up in {file} and {file2}. Same cause? Find out and [document|write] it in a PDCA.",
        "Bug. {comp}. {symptom}. PDCA.",
        (
            "We saw {n} errors [last night|over the weekend], all from {ident}. Make that the "
            "[subject|topic] of the next PDCA cycle."
        ),
        "Seems that the {part} {symptom} whenever {tech} is [involved|used]. Write the cycle up.",
        (
            "[Would you|Could you please] be so kind and write down the repair of {comp} as Plan, Do, "
            "Check, Act?"
        ),
        "Not sure if it's a bug, but {feature} {symptom}. [pdca?|Worth a PDCA I think. Write it.]",
        (
            "Users [report|say] that {feature} {symptom}. Support can't reproduce it; I can, with {n} "
            "entries. [Create|Give us] a PDCA so that it gets solved {deadline}."
        ),
        "Please fix {ident}, and since our process demands it, [add|supply] the PDCA.",
        "[Start|Open] a debugging PDCA: {part}, {area}, {deadline}.",
        (
            "All I have is a screenshot where the {part} {symptom}. Make the [best|most] of it and write "
            "me the PDCA."
        ),
        (
            "That {comp} {symptom} is known since spring, {team} works around it. Now we end this, in one "
            "cycle, documented as PDCA."
        ),
    ),
    "refactoring": (
        (
            "When we started, {comp} had one job. Then it learned {doing}, then {doing2}, and today it has "
            "{n} methods and a constructor that opens connections. New people need a week to understand "
            "it, {team} is afraid of it, and every change in {area} goes through it. I want to take it "
            "apart without changing what users see. [Before that|First] there must be a PDCA, and I would "
            "like you to write it."
        ),
        (
            "[I just came|Coming] out of the review of {branch}. The remarks: names say nothing, {file} is "
            "too long, the same check stands there {n} times. All true. We will not merge it like that, we "
            "will refactor first, {reason}. Make this a cycle with a goal, a plan, real steps, real checks "
            "and a lesson, in other words a pdca."
        ),
        "[Write|Create|Draft] a PDCA for refactoring {comp}.",
        "[Refactor|Clean up] {file} and document it as a PDCA.",
        "{comp} has {n} methods. Split it up, [with|by way of] a PDCA.",
        "{ticket}: refactor {folder}. [Deliverable|Output]: PDCA.",
        "Can you PDCA the [cleanup|restructuring|rewrite] of {comp}?",
        "The code for {doing} exists {n} times. I want a PDCA about [merging|unifying] it.",
        (
            "I can no longer [read|follow] {file}. Please write a Plan-Do-Check-Act cycle for [tidying it "
            "up|making it readable]."
        ),
        "[Plan|Prepare] the split of {comp} into {comp2} and {comp3} as a PDCA.",
        (
            "{feature} works, but its code is a [mess|jungle]. [A PDCA for the cleanup, please|Write the "
            "PDCA for putting it in order]."
        ),
        "we should really rework {file}. pdca [first|pls]",
        "[Move|Pull] the logic out of the constructor of {comp}; the record of it is a PDCA.",
        (
            "Technical debt in {area}: too much, {reason}. [Give|Write] me the cycle document for paying "
            "it back."
        ),
        "Rename {ident} to {ident2} across {folder} and [document|report] this in PDCA form.",
        "How do we get {comp} smaller [without breaking it|and keep it working]? Put the answer in a PDCA.",
        (
            "[Dear|Hello] {person}, {comp} grew over the years and nobody dares to touch it. I would like "
            "to change that with small steps and a written PDCA. Can you draft it?"
        ),
        "- target: {file}\n- smell: one class does everything\n- goal: smaller parts\n- document: PDCA",
        "A PDCA style write-up for the [restructuring|refactoring] of {folder}, [please|that's all I need].",
        "Objective, Plan, Do, Check, Act for [extracting|taking out] {ident} from {comp}.",
        (
            "{person} [started|began] to refactor {comp} and stopped halfway. We finish it "
            "[{deadline}|now]. The PDCA is on you."
        ),
        (
            "The same {part} is [implemented|written] in {folder} and in {folder2}. One of them has to go. "
            "[Write a PDCA on it|PDCA]."
        ),
        "Make {comp} follow the five layers. Document [the work|every step] as Plan, Do, Check and Act.",
        "I want {file} to be half as long. I also want a PDCA[ that says how|].",
        (
            "No behaviour may change, no test may turn red, but the {part} has to be "
            "[rewritten|restructured] {deadline}. Write down the whole thing as a PDCA."
        ),
        "pdca: refactor {comp} [please|asap]",
        "[Replace|Swap out] the old {part} code by something clean, {reason}; cycle document required.",
        "What are the steps to [untangle|simplify] {comp} and {comp2}? Please present them as a PDCA.",
        (
            "Reading {file} took me {n} minutes and I still don't [get|understand] it. That's a case for a "
            "refactoring PDCA. Would you write it?"
        ),
        (
            "The review of {branch} said: too long, too clever, no types. So we refactor, and [as "
            "always|as usual] there is a PDCA to be written. Go ahead."
        ),
        "[Get|Bring] {folder} in shape. Use a PDCA.",
        "For refactoring {feature} I need the [five-section|usual PDCA] document {deadline}.",
        "It would be [nice|great] to have a PDCA before we [tear|take] {comp} apart.",
        (
            "{comp} {symptom}, and that is only because its code is so tangled. Don't patch; refactor, and "
            "write the PDCA."
        ),
        "[Turn|Change] the {n} functions in {file} into one class. PDCA please, with FOLLOWS and PRECEDES.",
        (
            "My task is to modernise {feature}. My boss wants it on paper in the PDCA format. My problem "
            "is that I can't write. Help."
        ),
        "[Write|Set] up a cycle that removes the dead code from {folder}.",
        "Dead code everywhere in {area}. Cycle for removing it? [PDCA format|As a PDCA, please].",
        "Memo: the module {file} will be restructured. The team expects a PDCA [in advance|{deadline}].",
        "Please create the PDCA in which {ident} is [simplified|broken into smaller functions].",
        "can we stop copying {ident} around?? write a pdca that [ends this|puts it in one place]",
        "Let's refactor {comp} like grown-ups: goal, plan, execution, verification, learning. In a PDCA.",
        "Improve the [structure|shape|naming] of {comp}. Not the features. And [write|do] a PDCA.",
        "Circular imports between {file} and {file2}. [Untangle|Resolve] them and hand in a PDCA.",
        (
            "We will [migrate|move] {feature} from {tech} to {tech2}; the inner structure changes, users "
            "see nothing. PDCA for that, please."
        ),
        "[Separate|Divide] view and logic of the {part}. The cycle goes into a PDCA document.",
        "Below is the class I mean. Write a PDCA for its refactoring:",
        (
            "{team} [complains|says] that every change in {area} takes a week. The reason is {file}. A "
            "cycle of refactoring is due, with the usual document."
        ),
        "Extract, rename, simplify: three things to do in {comp}. [Collect|Describe] them in one PDCA.",
        "The global variable {ident} must [go|disappear]. Do it as a Plan-Do-Check-Act cycle[, documented|].",
        "Next sprint is for cleaning up {area}. I [want|need] the PDCA on my desk {deadline}.",
        (
            "[Kindly|Please] prepare the documentation for the refactoring of {comp}, in the order "
            "objective, plan, do, check, act."
        ),
        "Is {n} lines for one function ok? No. So: PDCA, {ident}, smaller.",
        "Types are missing in all of {folder}. [Add|Introduce] them and write the PDCA [for it|about that].",
        (
            "{comp} inherits from {comp2}, which it should not. Cut that tie and [document|describe] it "
            "with a PDCA."
        ),
        "[ticket|task] {ticket}: reduce duplication in {file}; pdca attached by you",
        "How about a PDCA to get [rid of|away from] the old {part}? I would [love|like] to read it.",
        (
            "I inherited {comp}. No tests, {n} todos, constructor with database calls. I will not touch it "
            "without a PDCA, so give me one."
        ),
        "The {area} code must be split {reason}. Take care of the PDCA.",
        "A refactoring without a cycle document doesn't count here. So write the one for {file}.",
        "[Reorganise|Restructure] {folder} by layers; a PDCA shall tell [what was done|the story].",
        "Shrink {comp}. PDCA it[, please| properly].",
    ),
    "integration": (
        (
            "Here is what we have: {comp} on our side, {tech} on the side of {team}, and a contract that "
            "says both exchange {fields} {deadline}. Here is what we lack: a plan. The first try failed "
            "because nobody had agreed on the format, the second because nobody tested. For the third try "
            "I ask you for a PDCA that covers the integration from the objective to what we learn."
        ),
        "[Write|Create|Prepare] a PDCA for [connecting|integrating|linking] {comp} and {comp2}.",
        "[Integrate|Connect] {feature} with {tech} and document that as a PDCA.",
        "{ticket}: hook {comp} up to {tech}. [PDCA required|With PDCA].",
        "Can you PDCA the integration of {tech} into {area}?",
        (
            "We [get|receive] data from {team} over {tech}. [I need|Write] the cycle document for that "
            "connection."
        ),
        "Please bring {feature} and {feature2} together. [One PDCA for it|A PDCA should describe how].",
        (
            "The API of {team} is ready. Now {comp} has to [talk to|use] it. Plan, do, check, act, "
            "[please|written down]."
        ),
        "[hi|hey there], {tech} shall go into {area} {deadline}. could you do the pdca?",
        "{comp} and {comp2} [don't|do not] know each other yet. Introduce them, in PDCA form.",
        "How do I plug {pkg} into {folder}? Write it as a [full|complete] PDCA.",
        "Integration of {pkg}\n- where: {file}\n- why: {action}\n- document: PDCA, five sections",
        (
            "Two systems, one [login|customer list]: {area} and the other office. Draft the "
            "Plan-Do-Check-Act for [joining|merging] them."
        ),
        "I want {feature} to [send|push] its events to {comp}. Get a PDCA going.",
        "[Wire|Tie] {comp} to {tech}, {reason}, and keep a PDCA of it.",
        (
            "A vendor gave us an interface for {area}. It speaks {tech}. Ours does not. I have no plan at "
            "all, so a PDCA [would be welcome|is what I'm asking for]."
        ),
        (
            "Formal request: documentation (PDCA) of the integration between {feature} and {feature2}, due "
            "{deadline}."
        ),
        "pdca on connecting {tech} + {comp}",
        "make {comp} and {tech} work together, write pdca",
        (
            "[Describe|Lay out] how {part} and {tech} get connected, using the sections objective, plan, "
            "do, check and act."
        ),
        "{team} will call our {part} from outside [{deadline}|soon]. What's needed? Answer as a PDCA.",
        "Please write the PDCA under which {file} starts to use {pkg}.",
        (
            "The {area} data must arrive in {comp} every night. {person} does the server side, I do ours. "
            "We both want [one|a single] PDCA. Write it for us."
        ),
        "We bought a service for {doing}. Now it has to be built in. Cycle document [please|needed].",
        "[Hook|Plug] the {part} into {area}; I expect the usual PDCA.",
        (
            "Merging {branch} is not enough, both modules have to work as one. [Write|Make] a PDCA for the "
            "integration."
        ),
        "Is there a [clean|safe] way to bring {tech} into our build? I'd like it as a PDCA.",
        (
            "After the {area} and the {part} teams joined, their code has to be joined too. I ask you for "
            "a PDCA on that."
        ),
        (
            "Objective: {comp} gets its data from {comp2}. Write the rest of the PDCA too[, and the "
            "objective properly|]."
        ),
        "A bridge between {tech} and {tech2}, [documented|written up] the PDCA way.",
        "Connect: {comp}, {comp2}. Write-up: PDCA.",
        "[Set|Lay] out the cycle in which {feature} is connected to the {area} server.",
        "My job {deadline}: get {pkg} running inside {comp}. My question: can I have a PDCA for it?",
        (
            "The [integration|connection] of {tech} failed twice because nobody planned it. This time "
            "there is a PDCA, and you write it."
        ),
        (
            "End to end: {comp} reads {fields}, {comp2} stores them. Give me the PDCA that [joins|couples] "
            "the two."
        ),
        "{person} needs a PDCA style write-up about integrating {feature}. [Thanks|Cheers].",
        (
            "As soon as {feature} is out, {team} wants to attach to it via {tech}. Prepare the PDCA [for "
            "this|already]."
        ),
        "Let {area} use the same {part} as everybody else. [Write up|Document] that integration as a cycle.",
        "[Combine|Unite] the {n} small services behind {feature}, and report in a PDCA.",
        (
            "I have here an old {part} and a new backend on {tech}. They should work together, {reason}. "
            "Fill in a PDCA for me."
        ),
        "Which steps, which checks, which lessons when we integrate {pkg}? [PDCA|In one PDCA].",
        (
            "the partner sends {fields}. we have to read that in {file}. [pdca please|write a pdca on it] "
            "and dont forget the links"
        ),
        "We'd like {comp} to subscribe to {tech}. Could a PDCA be [drawn up|made] for that?",
        "[Add|Bring] single sign-on to {area}; a PDCA has to go with it.",
        "To integrate {feature}, our rulebook says: first a PDCA. So [write|compose] it.",
        "The code of {comp} is below. It has to be connected with {tech}. Write a PDCA:",
        "Cycle {n}: integration of {tech}. [Please fill it in|Write the document].",
        (
            "Because {team} changes its interface {deadline}, {comp} must be adapted. A PDCA "
            "[should|shall] guide that."
        ),
        "{feature} {symptom} as soon as {tech} is attached. Do the integration again, properly, with a PDCA.",
        "Not a big thing: {ident} should read from {tech}. Still a PDCA [is needed|must exist].",
        "Plan-Do-Check-Act for {comp} meeting {comp2}, [in our format|the usual sections].",
        "[Task|Goal]: exchange {fields} between {area} and {area2}\n[Result|Deliver]: PDCA document",
        "Our scanner, our printer and {comp} should act as one. I thought about it all day. Write me a PDCA.",
        (
            "[Would you|Can you] document how we [link|join] {feature} to the payment provider? PDCA, as "
            "everything here."
        ),
        "Put {pkg} to use in {area}. I want to read the PDCA {deadline}.",
        (
            "It's about {tech} again. {team} wants it, we have to deliver, the interface is in {file}. I'd "
            "say we treat it as a PDCA. Agreed? Then write."
        ),
        "Bring the two halves of {feature} together again and use a cycle document for that.",
        "[Explain|Show] the integration between {comp} and {folder} as a PDCA with dual links.",
        "Someone must plan the import from {area} into {comp}. In PDCA form, somebody being you.",
        "An adapter for {tech}, {reason}. Objective to act, [please|go].",
        "Sync {feature} with {feature2} and PDCA the whole thing.",
    ),
    "collaboration": (
        (
            "For {n} weeks {person} and {person2} have both been working on {feature}, each on a branch of "
            "their own. They like each other, they just never talk, and so half of the work is done twice. "
            "{team} has offered to help, which makes it three parties. I think we should treat [this|the "
            "teamwork itself] as a cycle: write me the PDCA for how they work together from now on."
        ),
        "[Write|Create|Draft] a PDCA for [working|the work] with {team} on {feature}.",
        "{person} and I [share|split] {comp}. Document how we work together as a PDCA.",
        "[Plan|Organise] the handover of {area} to {person} as a PDCA.",
        "{ticket}: [review|pair] session with {team}. PDCA [wanted|please].",
        "Can you PDCA our cooperation with {team}?",
        "{person} joins [us|the team] {deadline}. I want a Plan-Do-Check-Act cycle for the onboarding.",
        (
            "Two teams change {file} at the same time and we get conflicts [every day|all week]. Write a "
            "PDCA about [better teamwork|how to share it]."
        ),
        "Code reviews take {n} hours on average. [Set|Put] up a PDCA to make them faster.",
        (
            "Let {person} and {person2} build {feature} together. The cycle document is [missing|to be "
            "written]; write it."
        ),
        "How should {team} and we [divide|share] the work on {feature}? Answer in a PDCA.",
        (
            "[hello|hi]! {person} leaves {deadline} and knows everything about {area}. We need a pdca for "
            "passing on the knowledge"
        ),
        "- who: {person}, {person2}, {team}\n- what: {feature}\n- how: PDCA",
        "Our stand-up [takes|lasts] {n} minutes. A PDCA to improve that, please.",
        "Nobody talks to {team}. That has to change, {reason}. Make it a PDCA cycle.",
        "[Please|Kindly] document the joint work on {comp} as objective, plan, do, check and act.",
        (
            "The designers draw one thing, we build another. I would like to [fix|solve] that with a PDCA. "
            "Please write it."
        ),
        "pair programming on {comp}: pdca pls",
        (
            "Memo\n{team} and the {area} group will work on {feature} jointly from now on. A PDCA for this "
            "cooperation is requested {deadline}."
        ),
        "I need a PDCA style write-up for our [workshop|pairing week] with {team}.",
        "{person} reviews, {person2} writes, I test. Bring that [in the form of|into] a PDCA.",
        "Who does what on {feature}? Nobody knows. A PDCA [would|could] make it clear, so write one.",
        "Pair {person} with {person2} on {file}, and [write|record] the cycle.",
        "[Coordinate|Align] {team} and {person} about {comp}. PDCA is the format.",
        "Write down how three of us [get|can get] {feature} done {deadline}, as a Plan-Do-Check-Act.",
        (
            "Remote colleagues [miss|are left out of] half of what we decide on {area}. I'd like a cycle "
            "on that, five sections, links to the neighbours."
        ),
        (
            "We had a good session with {team} [yesterday|today]. What we did on {comp} should be kept as "
            "a PDCA. Would you?"
        ),
        "Knowledge about {folder} sits with one person only. PDCA: [spread|share] it.",
        "[Prepare|Write] a cycle for mob programming on {comp}.",
        "The PDCA of the cooperation between {person} and {team} is still empty. Fill it.",
        (
            "Merge conflicts on {branch} again. {person} is annoyed, I am annoyed. Let's have a PDCA on "
            "how we [coordinate|agree on changes]."
        ),
        "Give {team} [access|a part] in {feature} and keep the story in a PDCA.",
        (
            "Could you put together the plan, the do, the check and the act of a [joint|shared] review "
            "with {team}?"
        ),
        "Handover of {area} -> {person}. [Write a PDCA|PDCA].",
        "Everyone pushes to {branch} as they like. I wish for a PDCA that [brings|gets] order into it.",
        (
            "{person} asked me how we [work|cooperate] with {team}. I had no answer. Please write one, as "
            "a PDCA."
        ),
        (
            "We want to develop {comp} [with|together with] an open source community. First cycle, please, "
            "in PDCA form."
        ),
        "pls write the pdca for me and {person} doing {feature} together, we start [tomorrow|on monday]",
        (
            "Feedback from {team} [reaches|gets to] us too late. Make a PDCA for a better "
            "[exchange|feedback loop]."
        ),
        "Cycle topic: teamwork on {comp}. Participants: {person}, {person2}. Form: PDCA.",
        "[Shared|Common] ownership of {file}: describe it with the five PDCA sections.",
        (
            "How can a PDCA help {person} and me to stop stepping on each other's toes in {folder}? Write "
            "the one you have in mind."
        ),
        (
            "Support [writes|sends] {n} mails a day to the developers. I want the two groups to work "
            "better with each other, and a PDCA as [starting point|a first step]."
        ),
        "For our next retrospective I want the cooperation with {team} as one PDCA.",
        "Someone should [mentor|coach] {person} on {area}. Cycle document for that, if you please.",
        "[Onboard|Train] {n} new people on {feature} {deadline}. PDCA first.",
        "The review of {comp} by {person} and {team} needs to be on record, PDCA as ever.",
        "Write a pdca. Topic: review culture. Reason: {n} open pull requests.",
        (
            "In {area} we are three people in three time zones. Work falls between the chairs, questions "
            "wait a night, and {feature} {symptom}. A PDCA on our way of working would do us good."
        ),
        "[Agree|Settle] with {team} on an interface for {feature}; report as PDCA.",
        "As {person} is away, {person2} takes over {comp}. Plan-Do-Check-Act for [this|the handover].",
        "Make us a document, PDCA of course, about [splitting|sharing out] {feature} among {n} people.",
        (
            "Ok, listen: {team} has the data, we have {comp}, nobody has the time. How do we collaborate? "
            "Write the cycle."
        ),
        "Please turn my notes into a PDCA: weekly call with {team}, shared board, one reviewer per change.",
        (
            "Joint debugging with {team} of {comp}, which {symptom}. [Write|Need] the PDCA about working "
            "together on it."
        ),
        "Wanted: a cycle on [how to give|giving] reviews that people like to read. pdca format",
        "[Document|Describe] the cooperation on {ticket}. PDCA, complete.",
        "A new colleague, {person}, and an old module, {file}. Bring the two together with a PDCA.",
        "{team} owns {comp}, we own {comp2}, and both change together. Regulate this in a PDCA.",
        "It takes {n} days until someone looks at my branch {branch}. Could the team get a PDCA for that?",
        "Two developers, one {part}, one PDCA: [write it|go ahead].",
    ),
    "technology_choice": (
        (
            "We have been going round in circles for {n} days. {person} has built a small trial with "
            "{tech} and it ran well, {person2} has done the same with {tech2} and that ran well too. Cost "
            "is the same, speed is the same, {team} does not care. But {feature} has to start {deadline}, "
            "so somebody must say which one we take, and what follows from it. [Please do that|You do it]."
        ),
        "[{tech} or {tech2}|{tech2} or {tech}] for {feature}? [Decide|Please decide] and write it down.",
        "Should we use {tech} or {tech2} in {area}?",
        "[Decide|Choose] between {tech} and {tech2}.",
        "{ticket}: pick {tech} or {tech2} for {comp}. [Document the choice in TRON|Write up the decision].",
        "I cannot make up my mind: {tech} or {tech2}[ for the {part}|]?",
        "{team} wants {tech}, I want {tech2}. [Who is right|What do we take]?",
        (
            "Which of {tech}, {tech2} and {tech3} [fits|suits] {feature} best? [Give the decision as a "
            "plan|Answer with a decision]."
        ),
        (
            "[Is|Would] {tech} [the right thing|a good idea] for {area}, or shall we stay with {tech2}? "
            "Trigger, response, outcome, next, please."
        ),
        "pls decide: {tech} vs {tech2} for {comp}",
        (
            "We need storage for {fields}. {tech} is known to everybody, {tech2} is [faster|cheaper]. "
            "[Make the call|Choose] and record it."
        ),
        (
            "The time has come to choose [a library|a tool] for {doing}. Candidates: {pkg} and {pkg2}. Put "
            "the decision in a Plan section."
        ),
        "Should {comp} [keep using|stay on] {tech} or [move|switch] to {tech2}, {reason}?",
        "[Write|Give] me a PDCA in which the Plan says whether we go for {tech} or {tech2}.",
        (
            "Our old {part} is built on {tech}. {person} would like to rewrite it with {tech2} {deadline}. "
            "Do we do that or not?"
        ),
        "Options for {feature}:\n1. {tech}\n2. {tech2}\n3. {tech3}\nChoose one and document it with TRON.",
        "For the [new|next] {part} we have {n} days. {tech} or {tech2}, [what do you say|your decision]?",
        "A decision is needed on {tech} {deadline}. [Yes or no|In or out]?",
        "Can you decide for us if {pkg} [replaces|should replace] {pkg2}?",
        "Do we really need {tech} just for {doing}? [Settle it|Please settle that question] in writing.",
        (
            "I read about {tech} yesterday. Tempting. Today we have {tech2} and it works, only slowly. "
            "Should I change? Plan please."
        ),
        "Technology for {area}: open. Possible: {tech}, {tech2}. Wanted: a [written|documented] decision.",
        "{person} says {tech}. {person2} says {tech2}. I say toss a coin. You say?",
        "[Weigh|Compare] {tech} against {tech2} and [come to a decision|decide], in the TRON form.",
        "hey, quick one: would you take {tech} or {tech2} if the {part} {symptom}?",
        (
            "Kindly determine whether {tech} shall be adopted in {area}. The determination is to be stated "
            "as trigger, response, outcome and next step."
        ),
        "Which database, {tech} or {tech2}? The load is {n} writes per second. Decide in a plan.",
        (
            "Someone has to [choose|select] the tool for {feature}, and it is you. {tech}? {tech2}? "
            "Something else?"
        ),
        "We are stuck between {tech} and {tech2}. [Get us unstuck|Help us decide], plan included.",
        "Write the Plan part for choosing {tech} over {tech2} or the other way round.",
        "Buy or build: the {part} for {area}. [Decide|Which one]?",
        "Licence of {pkg} ends {deadline}. Renew it, or replace it with {pkg2}?",
        (
            "Do I put {fields} into {tech} or into {tech2}? [I want a clear answer|Decide and note it "
            "down], not a list of pros and cons."
        ),
        'Give a TRON for the [question|choice] "{tech} or not".',
        "The mobile app: {tech} or native? Our {n} users don't care, our budget does. Choose.",
        "Is it worth it to drop {tech} {reason}? Decide.",
        (
            "{tech} was decided three years ago. Today {tech2} looks better, {reason}. Reopen the decision "
            "or leave it? Write it up as in every cycle."
        ),
        "[Make|Take] a decision: {pkg} or our own code in {file}.",
        (
            "My team asks me for a [verdict|ruling] on {tech}. I have {n} minutes. [What shall I tell "
            "them|Please write it as a plan with TRON]?"
        ),
        "In our PDCA there is an empty Plan. The topic is {tech} versus {tech2}. Fill it.",
        "should {team} learn {tech}, or is {tech2} enough for {feature}",
        (
            "If you had to choose one thing for {doing}, {tech} or {tech2}, which would it be? Write your "
            "decision up."
        ),
        "Decision record wanted: use of {tech} in {comp}.",
        (
            "Whether {folder} is built with {tech} or {tech2} must be clear {deadline}. [Please decide|The "
            "decision is yours]."
        ),
        "Choose: {tech}. Or {tech2}. In TRON.",
        "{feature} is slow with {tech}. We could tune it, or we could take {tech2}. What's the plan?",
        "What do we log with, {pkg} or {pkg2}? I'd like to have it decided and documented once and for all.",
        (
            "Two proposals lie on my desk, one with {tech}, one with {tech2}, both fine. Pick one, then "
            "[write|put] the reason and the next step in a plan."
        ),
    ),
    "incident": (
        (
            "At nine the alarm went off: {feature} {symptom}. At ten past nine {person} restarted {comp}, "
            "and for {n} minutes all was well. Then it began again. {team} has customers on the phone, the "
            "change that went out last night touches {file}, and nobody can say for sure that it is to "
            "blame. Do we take the change back or do we search on? I need it decided and written down."
        ),
        (
            "[Production is down|The server is down]: {feature} {symptom}. [Decide what we do|What do we "
            "do first]?"
        ),
        "{comp} {symptom} since the release. Roll back or [fix forward|patch it]?",
        "{ticket}: outage in {area}. [Write the decision as TRON|Document the decision].",
        "Should we [roll back|revert] {branch}, or wait for {person}'s fix?",
        "Incident! {part} {symptom}. Decide and write the plan.",
        "{feature} {symptom} and {n} customers [have called|are affected]. Do we switch it off?",
        "Which of the two: restart {comp} now or [keep it running|leave it] to collect logs?",
        (
            "[It's|It is] two in the morning, {feature} {symptom}, {person} does not answer. Should I "
            "[turn it off|wake up the boss]?"
        ),
        "pls decide quick: hotfix or rollback for {comp}??",
        "The [monitor|alarm] says that {area} {symptom}. Give me trigger, response, outcome, next.",
        "We leaked an access token in {file}. [Decide|Plan] how we react.",
        (
            "After the deployment {n} orders were lost. I need a documented decision on [what happens "
            "next|how to go on]."
        ),
        "Do we [tell|inform] {team} about the failure in {area} now, or after we know more?",
        "[Incident report|Alert]\nService: {area}\nSymptom: {symptom}\nDecision: to be taken by you",
        (
            "The disk of the {area} server is {n} percent full. Delete old data or buy more space? Write "
            "up the decision."
        ),
        "Someone pushed to {branch} and now {comp} {symptom}. Revert or repair? A PDCA plan please.",
        (
            "{person} deleted the {area} data by accident. There is a backup from last night. Restore it "
            "and lose a day, or try to rescue more? Decide."
        ),
        "Please write a Plan with TRON for the failure of {feature}.",
        (
            "A customer says the {part} {symptom}. Nobody else does. Treat it as an incident or as a "
            "[normal bug|ticket]?"
        ),
        "The build server [is dead|died], the release is due {deadline}. Postpone, or release from a laptop?",
        (
            "I cannot decide if this is serious: the {part} {symptom}. It only hits {area}. [Your call|You "
            "decide]."
        ),
        "[Stop|Halt] the rollout of {comp} or go on? It {symptom} for some users.",
        "How [should|shall] we respond to the outage of {feature}? In TRON form, please.",
        "{tech} went down {n} times this week. Keep it, replace it, or add a second one? Decision please.",
        (
            "Our partner's API has been failing for {n} minutes and {feature} depends on it. Show an error "
            "or show old data?"
        ),
        "Emergency in {area}. I need a decision, not a discussion.",
        (
            "Memory of {comp} at {n} percent and rising. Restart every night until it is fixed, or take it "
            "offline? Write a plan."
        ),
        "Kindly decide on the measures to be taken after the breakdown of {feature}, and put them on record.",
        (
            "Security hole in {pkg}. Update at once without tests or wait for the full run? pls write it "
            "down as a plan"
        ),
        (
            "The nightly job [did not run|failed], so the {area} numbers are from yesterday. Rerun by day, "
            "when all are working, or wait till night?"
        ),
        (
            "What would you do if {feature} {symptom} an hour before the demo? Decide for me, with trigger "
            "and response and so on."
        ),
        (
            "[Red|Critical]: {comp} {symptom}. Blue: {comp2} is fine. Do we route everything over to the "
            "second one?"
        ),
        "One node of three [is gone|does not answer]. Fix it today or Monday?",
        (
            "{person} wants to declare an incident because the {part} {symptom}. I think that's too much. "
            "Who decides? You do, in a plan."
        ),
        "Write the TRON entry for last night's [outage|crash], in which {feature} {symptom}.",
        (
            "Error rate up from 1 to {n} percent after {ticket}. Undo the change? [Decide|Yes or no], and "
            "document it."
        ),
        "we have an angry customer, a broken {part} and no tests. whats first? decide pls",
        "Should the {area} page be put into maintenance mode while {comp} {symptom}?",
        (
            "It broke again. Same place, {file}. Last time we patched it. This time, patch or rewrite? The "
            "decision goes into a PDCA."
        ),
        (
            "Certificate expired, {feature} unreachable. Take the decision and [write down|note] what "
            "comes next."
        ),
        "The queue has {n} thousand jobs waiting. Drop them or work them off slowly?",
        (
            "Suspicious logins in {area}. Lock all accounts, or only the {n} we know of? A written "
            "decision is required {deadline}."
        ),
        "Whether we page {team} for every {part} failure is what you have to settle now.",
        "Decide what to do about this log:",
        (
            "The mail server sends every message twice, {reason}. Stop it completely or let it run until "
            "{person} is back?"
        ),
        "Plan for the incident of {ticket}: please decide and use our four-part form.",
    ),
    "prioritisation": (
        (
            "The release is due and we will not make everything. Left on the board are {feature} (half "
            "done), {feature2} (not begun), the bug where the {part} {symptom}, and the tests for {comp}. "
            "We are three people, one of them on holiday. {team} will be unhappy in any case. [Tell us "
            "what goes first|Decide what we do and what we drop], with the reason and the next step."
        ),
        "[What|Which] comes first: {feature} or {feature2}?",
        "We have {n} days left. {feature}, {feature2} or {feature3}? [Decide|Choose one].",
        "[Decide|Determine] the order of {ticket}, {ticket2} and {ticket3}.",
        "Should we fix the bug that {symptom} or [finish|ship] {feature} {deadline}?",
        "I cannot make up my mind whether to work on {comp} or {comp2} [first|next].",
        "{team} wants {feature}, {team2} wants {feature2}. [Write up|Document] a decision.",
        "pls decide whats more important, tests for {comp} or the new {part}",
        "Which of these goes into the next sprint?\n- {feature}\n- {feature2}\n- refactoring of {comp}",
        "The backlog has {n} entries and I am alone. Pick what I do {deadline}, as a plan with TRON.",
        "{person} is free next week. Should the time go into {area} or on {area2}?",
        "Speed or [beauty|features]: what should we put first in {area}? Trigger, response, outcome, next.",
        "Do we [pay back|tackle] the debt in {file} now, or after the release?",
        (
            "[Prioritise|Rank] these: the {part}, the update of {tech}, documentation. Then tell me which "
            "one we start."
        ),
        "Only one of two things can be done {deadline}: repair {feature} or deliver {feature2}. You decide.",
        "Write a PDCA plan that says why {feature} is [done|built] before {feature2} or after.",
        "Is {ticket} urgent enough to push {ticket2} out of the sprint?",
        "Customers ask for {feature}. Developers ask for time to clean {folder}. Decide and write it down.",
        (
            "My boss says everything has priority one. That can't be. {feature}, {feature2}, {ticket}: "
            "bring them in order, please."
        ),
        "Security update of {pkg} or {feature}? [Which one|What] first?",
        "Drop {feature} from the release, or move the date? We need a [decision|clear word] {deadline}.",
        "Please make the decision about the next milestone: {area} or {area2}.",
        "There is money for one more developer. For {area} or for {area2}? Document the decision as usual.",
        "Should accessibility of the {part} wait [until next year|until spring]?",
        "We can [serve|please] either {team} or {team2} this month, not both. Who waits?",
        "Quick win {ticket} or big thing {ticket2}? TRON please.",
        "{n} bugs open, {n2} wishes open. Bug week or feature week?",
        "Give me a Plan: what do we leave out so that {feature} is ready {deadline}?",
        (
            "ok so the demo is close, {comp} {symptom}, {feature} is half done, {person} is ill. what do "
            "we do first? decide, write it as plan"
        ),
        "Sort out our priorities for {area}. Decide on the top item.",
        "Do performance first, or correctness? {comp} has trouble with both.",
        "It is either {doing} or {doing2}. Time is short. Choose.",
        (
            "Which customer request should be served first, {feature} or {feature2}? Please record your "
            "decision."
        ),
        "Is it better to [start|begin] with {comp} and its {n} callers or with the small {comp2}?",
        "Formal decision requested: order of implementation of {ticket} and {ticket2}.",
        "A week of [tests|testing] or a week of {feature}. Which, and what follows?",
        "{person} thinks we should first {action}. I would rather have the {part} done. Decide between us.",
        "The team is tired. Push on for {feature}, or take a calm week? Needs deciding today.",
        "What do we work on after {ticket}? Make it a documented decision in the Plan of the cycle.",
        "Decide for the quarter: growth in {area}, or stability in {area2}.",
        "Put {ticket} before {ticket2}, or the reverse? Reason, result and next step, please.",
        "Should I answer the {n} review comments or start with {feature}?",
        "Mobile first or desktop first for the {part}? [Decide|Take the decision], {reason}.",
        "I have one afternoon. Write docs for {comp}, or remove the warning in {file}?",
        "We must cut one of {feature}, {feature2} and {feature3}. Which of them? Put it in TRON.",
        "Three wishes, one sprint. See below and decide.",
        "To do or not to do: {ticket}. Nobody has asked for it in {n} weeks.",
    ),
    "architecture": (
        (
            "{comp} reads from {tech}, {comp2} reads from {comp}, and lately {person} added a short cut so "
            "that {comp2} reads from {tech} as well. It is faster, no doubt. It also means that two places "
            "must know the format of {fields}. Some of us want the short cut out, some want to make it the "
            "rule. [Take the decision|Please decide] and document it so that we need not talk about it "
            "again."
        ),
        "Should {comp} and {comp2} be one class or two? [Decide|Please decide].",
        (
            "[Where|In which layer] does the code for {doing} belong, in {folder} or in {folder2}? Decide "
            "and write it down."
        ),
        "Monolith or [services|small services] for {area}?",
        "[Decide|Choose] whether {comp} owns its state or [gets|receives] it from outside.",
        (
            "{ticket}: {comp} calls the database directly. Allow it or put a layer between? [TRON|Decision "
            "in writing]."
        ),
        "Do we split {folder} into packages, {reason}?",
        "I cannot make up my mind about the structure of {feature}: one module or three.",
        "Who should hold {fields}: {comp} or {comp2}?",
        "[Inheritance|Base class] or composition for {comp} and {comp2}? Pls decide.",
        (
            "Write the Plan section for the decision to [move|pull] {ident} to the server or to leave it "
            "in the client."
        ),
        "Should events go through {tech}, or should {comp} call {comp2} directly?",
        (
            "We could [put|keep] the rules for {area} in the view or in the model. {person} likes the "
            "view. Settle it, with a plan."
        ),
        "Architecture question: is {file} the right place for {doing}? Answer with a decision.",
        "Synchronous or asynchronous? It is about {feature}, which {symptom}. Document what you choose.",
        "How many layers does {area} need? Decide, {reason}.",
        "One shared database for {area} and {area2}, or [one each|two]? The teams want to know {deadline}.",
        "[May|Can] layer two import from layer three in {file}? Decide once and for all, as a PDCA plan.",
        (
            "Trigger: {comp} has {n} dependencies. Please continue with the decision: what response, what "
            "outcome, what next?"
        ),
        "Cache in the client, cache in the server, no cache. Which of them for {feature}?",
        "The import cycle between {comp} and {comp2} must be broken. At which end? [Decide|You choose].",
        (
            "Shall we have a plugin system for {area} or just [a list of functions|a switch]? I need a "
            "documented decision."
        ),
        (
            "{person} proposes {tech} as the backbone of everything. I am afraid of that. Decide, please, "
            "and say what comes next."
        ),
        "Public interface of {comp}: {n} small methods or one big one?",
        "Do we let {comp} grow or cut it in half now?",
        (
            "The state of the {part} could live in the URL, in {tech} or in the component itself. Think "
            "about it and write up your decision."
        ),
        "Decide on the boundary between {area} and {area2}.",
        "is it ok if {file} talks to {tech} directly or do we need a wrapper? write the decision in tron",
        "Design review of {comp}. Open point: where does {ident} live? Close it with a decision.",
        "Repository per service, or all in one? {n} services so far. Kindly decide in the form of a plan.",
        "[Generic|Abstract] solution or a special one for {feature}? We will probably need it {n} times.",
        "Should validation of {fields} happen in {comp}, in {comp2}, or in both?",
        "A new service for {doing}, yes or no?",
        (
            "We started with one class, {comp}. Then came {comp2}. Then came {n} more. Do we introduce a "
            "common interface? Please take the decision and put it in a PDCA."
        ),
        (
            "Where do errors get handled, deep inside {ident} or at the edge? I'd like a decision with its "
            "consequence."
        ),
        "Old and new {part} side by side, or a hard [cut|switch]? Decide.",
        "Put configuration into {file} or into environment variables such as {envvar}?",
        (
            "In the meeting we talked for an hour about whether {comp} may know {comp2}. No result. Be so "
            "good and decide."
        ),
        "Client or server rendering for the {area} pages? TRON, please.",
        (
            "Ought {feature} to work offline? That changes the whole design, so the decision has to be "
            "written down."
        ),
        "Which component should fire the event when the {part} changes, {comp} or {comp2}?",
        (
            "Should we version the {area} interface? [Take a decision|Decide] and note trigger, response, "
            "outcome and next."
        ),
        "Microfrontends for {area}: go or no go?",
        "Keep the {part} in the core, or turn it into a package called {pkg}? Needs a decision {deadline}.",
        "Plan the layering of {folder}, that is: decide what is layer two and what is layer three.",
        "Pull or push: how does {comp} get its data from {tech}?",
        "One of these designs for {comp} has to win, decide which:",
    ),
    "process": (
        (
            "Up to now everybody released when they felt like it. That was fine with three people. We are "
            "{n} now, {team} releases on the same servers, and twice this month one release overwrote "
            "another. Some want a fixed day, some want a release manager, some want to leave it alone. "
            "[What do we do|Which of these is it going to be]? A short plan with trigger, response, "
            "outcome and next, please."
        ),
        "Should we [review|look at] every change or only the big ones? [Decide|Decide and write it up].",
        "[Weekly|Daily] or monthly releases for {area}?",
        "Decide whether {team} [may|can] push to {branch} directly.",
        "Who [approves|signs off] changes to {file}: {person} or {team}? Document the decision.",
        "Stand-up every day or twice a week? I cannot make up my mind.",
        "{ticket}: agree on a branching model. Pls decide.",
        "Do we [squash|rebase] or merge? Write the decision as trigger, response, outcome, next.",
        "Pair programming for {feature}, or [each alone|split the work]?",
        "Is a code freeze necessary [before the release|{deadline}]? Decide, with a plan.",
        "[Which|What] rule do we adopt for branches that are older than {n} days?",
        "Should {person} work on {area} alone, {reason}?",
        (
            "We had {n} failed deployments this month. Shall we deploy less often or [improve|speed up] "
            "the checks? Put it in a PDCA."
        ),
        "Make a decision about our estimates: hours, points or none.",
        "Please settle how we handle urgent requests from {team}. A TRON entry will do.",
        "Two reviewers per change, or one? Some say one is enough, some [disagree|want two]. Decide.",
        "Do we document {comp} in the code or in the wiki?",
        "The question of the week: deploy on Fridays? Answer with a written decision.",
        "[Move|Shift] the planning meeting from Monday to Thursday? {team} would like it, {team2} would not.",
        "hi, we argue about commit messages, english or german. decide for us pls",
        "Should the definition of done include [docs|a demo]? I would like to have it as a Plan with TRON.",
        "It must be decided {deadline} if {team} tests on its own machines or on ours.",
        "Onboarding takes {n} days per person. Buddy system, or a written guide? Choose one and document it.",
        "Support rotation: one week each, or a fixed person? You decide.",
        "How often do we update {pkg} and the like? Decide and fill in the Plan.",
        "When {cmd} fails, do we block the merge or only warn?",
        "Would you [introduce|start] a change log for {area}? Decide, please.",
        "Long meetings, few results. Cut them to {n} minutes or cancel them? Write it up.",
        "Decision on working mode: office, home, mixed. For {team}. In our plan format.",
        "Let us decide how feature requests from {team} enter the backlog.",
        (
            "Is {person} the only one who may release? If that stays so we wait; if not we risk errors. "
            "Take the decision."
        ),
        (
            "Dear colleague, the board asks whether the {area} group keeps its own release calendar. "
            "Please give a decision in written form."
        ),
        "Do we want to keep [nightly|weekly] builds although they break {n} times a month?",
        "Stop using {tech} for our builds, or train everyone? Which is it?",
        "Should bugs in {area} be fixed by whoever finds them, or by the owner?",
        (
            "New rule: no branch without a ticket. Keep it or kill it? Write trigger, response, outcome "
            "and next step."
        ),
        "My team wants to skip retrospectives for a while, {reason}. Agree or refuse?",
        "Give me the plan for the decision about who may [touch|change] {folder}.",
        "Trunk or branches? I heard good things about both. With {n} developers, what do you decide?",
        "Decide how we deal with flaky checks like {cmd}.",
        (
            "Shall we log decisions about {area} in the repository, or in the ticket system? One place "
            "only. Say which."
        ),
        (
            "Freeze {feature} until the audit or go on? It is a process question more than a technical "
            "one. Decide, TRON."
        ),
        "Which of our three review rules [goes|is dropped]: size limit, two eyes, same day?",
        (
            "The handover between {team} and {team2} fails. Written handover or a call? Put your decision "
            "in the PDCA."
        ),
        "Whether interns get access to {area} has never been decided. Do it now.",
        "Ask {team} every time or act alone? We need a ruling for {feature}.",
    ),
    "several": (
        (
            "Two things have been on the agenda since spring. The first is {tech}: {person} wants it, "
            "{team} fears it, and {feature} would profit from it. The second is {comp}, which {symptom} "
            "and which could be repaired or thrown away. I don't want to hear about either of them again, "
            "so decide both, one after the other, and write each decision up with its trigger and what "
            "comes next."
        ),
        "Decide a) {tech} or {tech2} for {comp}, b) who [maintains|owns] it.",
        "[Decide|Settle] two things: {tech} or {tech2}, and whether {feature} ships {deadline}.",
        "Should we use {tech}, and also whether {comp} should be [split|rewritten]? Decide both.",
        (
            "1. {feature} now or later?\n2. {tech} or {tech2}?\n3. Who tests it?\n[Decide all three|Write "
            "one plan]."
        ),
        "Three [questions|decisions] for {area}: which database, which host, which team. Please decide each.",
        "Roll back {branch} or not? And do we tell {team}? Two decisions, [one plan|TRON for each].",
        (
            "I have to [make|take] two decisions {deadline}: {pkg} or {pkg2}, and rewrite {file} or leave "
            "it. Help."
        ),
        "[pls|please] decide first if we keep {tech}, second if {person} does the {part}",
        "Write a PDCA with several decisions: layer of {comp}, name of {comp2}, format of {fields}.",
        "{ticket} and {ticket2} both [wait for|need] a decision. [Take them|Decide] in one document.",
        "Which tech for {feature}? Which deadline? Which of us does it? Three answers, please.",
        "Do we buy or build the {part}, and if we build it, in {tech} or {tech2}?",
        (
            "[Decide|Choose] between {comp} and {comp2} for {doing}, and between {tech} and {tech2} for "
            "the storage."
        ),
        (
            "Open points from the meeting\n- where does {ident} live\n- do we drop {tech}\n- when is "
            "{feature} due\nDecide them, one TRON each."
        ),
        "We need two answers: does {area} get its own service, and does {team} run it?",
        "Two problems at once. {comp} {symptom}, and {feature} is late. For each, decide what we do.",
        (
            "Should {feature} go first, should {person} lead it, and should it use {tech}? Please document "
            "[the three decisions|what you decide]."
        ),
        (
            "First decision: {tech} or {tech2}. Second decision: migrate all {n} tables or only the new "
            "ones. Write both up."
        ),
        "Decide the order of {ticket} and {ticket2} and also whether we freeze {branch}.",
        "a couple of things to decide: a) rest or events b) one repo or two c) release {deadline} or later",
        "Can you decide both the layer for {comp} and the [review|release] rule for {folder}?",
        (
            "I cannot make up my mind, neither about {tech} nor about {tech2}. One is for {area}, the "
            "other for {area2}. Decide each of them for me."
        ),
        (
            "Trigger, response, outcome, next, twice please: once for the failing {part}, once for the "
            "choice of {tech}."
        ),
        "Please settle the following: who owns {area}; how often we release; what happens with {branch}.",
        "Two decisions on {feature}: cache yes or no, {tech} yes or no.",
        (
            "There are [several|a few] choices left before we can start {comp}: its layer, its storage "
            "({tech} or {tech2}), its first user. Make them."
        ),
        "Is {person} right that {comp} must go? Is {person2} right that {tech} must stay? Decide on both.",
        "Plan with more than one decision needed. Topic one: {feature}. Topic two: {feature2}.",
        "Hotfix or rollback, and afterwards: keep {tech} or replace it? Both decisions in writing.",
        (
            "The board wants {n} things from us, but these two today: a decision on {tech}, and one on the "
            "date of {feature}."
        ),
        "Rename {comp}? Move it to {folder}? Both? Neither? Decide each question on its own.",
        "For {ticket}: decide (1) whether we support old browsers, (2) whether {pkg} may be used.",
        "[Our list|To decide]:\na) {part}: extend or replace\nb) {area}: own database or shared",
        "Should we hire for {area} and should we stop work on {area2}? Decide and document, {reason}.",
        "While you decide on {tech}, also decide on {tech2}; {team} is waiting for both.",
        "It's decision day! {feature}: keep or kill. {feature2}: now or next year. Write it down.",
        (
            "Good morning, yesterday we left two matters open, namely the home of {ident} and the future "
            "of {pkg}. Kindly decide on them today."
        ),
        (
            "We can't go on before we know three things: the format ({tech} or {tech2}), the owner, and "
            "the date. Put a decision for each into the plan."
        ),
        "Decide which of {comp} and {comp2} is refactored first, and also by whom.",
        "Answer two questions with one TRON each: is the {part} an incident, and do we page {person}?",
        "Do we split {file}? Do we type {ident}? Do we do it {deadline}? Decisions please.",
        "Both {tech} and the {part} are under discussion. Write up a decision on the one and on the other.",
        "Pick a tool for {doing}, pick an owner for {area}, and write your picks up.",
        "I need your decision on {feature} as well as on {feature2}, separately.",
        "One PDCA, two decisions: split {comp} or not, and deploy {deadline} or after.",
        "Whether {tech} stays, whether {person} joins, whether {ticket} is closed: decide these three.",
    ),
}
