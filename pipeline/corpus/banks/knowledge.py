"""What developers ask about the patterns, PDCAs, choices and tools of Web4, by kind.

A kind is the id of a canary. `<np>` in a frame stands for one of `TOPICS`, `<cl>` for one of `CLAUSES`;
the other slots are those of `pipeline.corpus.pools` and of `pipeline.corpus.knowledge`.
The answers of the code kinds are generated there.
"""

from __future__ import annotations

FRAMES: tuple[str, ...] = (
    "[What is|What about|Can you explain|Can you describe] <np>?",
    (
        "[Explain|Describe|Outline|Summarise] <np>[ briefly| shortly| in a few sentences| in simple "
        "words| please|]."
    ),
    (
        "[Explain|Describe] <np> to [a new colleague|a junior|someone who joined today|{person}, who "
        "is new here|a student|a tester]."
    ),
    "I forgot <cl>. [Remind me|Please remind me|Help me out|Say it again|Can you tell me again]?",
    "[Remind me|Tell me|Tell me again|Let me know|Please tell me|Just tell me] <cl>.",
    "[Can|Could|Would] you [tell|explain to|remind] me <cl>?",
    "[Do you know|Do you remember|Any idea|Can you say] <cl>?",
    ("{person} asked me <cl>. [What should I say|What do I answer|How do I reply|Write the answer for me]?"),
    "{ticket}: document <np>. [Two or three sentences.|Short text please.|Keep it short.|]",
    (
        "{ticket} - the docs say nothing about <np>. [Write the missing paragraph.|Please fill the "
        "gap.|Add a short text.]"
    ),
    "i never understood <np>, [explain|help|can you explain] pls",
    "[quick question|quick one|short question|one question]: <cl>?",
    (
        "For [my notes|the wiki|the handbook|the onboarding page|the readme|our glossary]: [write "
        "down|say|note|state] <cl>."
    ),
    (
        "[I am|I'm] [new in|new to] {team}. [Nobody told me|I still have to learn|Please explain|I "
        "want to know] <cl>."
    ),
    (
        "Tomorrow I [teach|present|show] <np> to {team}. [What are the main points|What should I "
        "say|Give me the key points]?"
    ),
    "[In short|In a few words|Briefly|In plain English|As short as you can]: <np>.",
    (
        "We talked about <np> in the [meeting|review|retro|call], [but I did not follow|and I lost "
        "the thread|and I was late]. [Explain it.|Sum it up for me.|What is it about?]"
    ),
    (
        "[I need|I want|I am looking for|Give me] a [short|clear|simple|brief] "
        "[explanation|description|definition|summary] of <np>."
    ),
    (
        "[Hi|Hello|Hey|Good morning|Morning], [could you explain|please explain|I have a question "
        "about|tell me about] <np>[. Thanks|. Thank you|]."
    ),
    ("Before I [review|touch|merge|change] {feature}, [I need to understand|tell me about|explain] <np>."),
    (
        "[A reviewer|{person}|The lead|My mentor] [keeps mentioning|always talks about|wrote a "
        "comment about] <np>. [What is meant|What does that mean|What is it]?"
    ),
    "[Exam question|Quiz|Question {n}|Flash card|Interview question]: <cl>?",
    (
        "[What do we mean by|What is meant by|How do you define|What stands behind|What do I have to "
        "know about] <np>?"
    ),
    "Write [two|three|four|a few] [sentences|lines] on <np>.",
    "[I wonder|I would like to know|I'd like to hear|I want to understand|I am not sure] <cl>.",
    "In Web4[ projects| code| style|], <cl>?",
    (
        "[We use Web4 here.|Our project follows Web4.|This is a Web4 project.|I moved to the Web4 "
        "team.] [Explain|Please explain|Describe] <np>."
    ),
    (
        "[Someone broke|I broke|We lost] {feature} and now everyone asks <cl>. [Answer that.|What is "
        "the answer?|Please clear it up.]"
    ),
    "[Teach|Show] me <np>[ step by step| from the start|, I am listening|].",
    (
        "<cl>? [I keep forgetting.|It is not clear to me.|The docs are vague.|Short answer "
        "please.|{person} wants to know.]"
    ),
    "<np>: [what is it|please explain|explain in short|how does it go|a short reminder please]?",
    (
        "My {part} {symptom}, and {person} says I should first learn <np>. [Explain it to me.|So "
        "what is it?|Please help.]"
    ),
    "[Check my knowledge|Test yourself|Let us see]: <cl>?",
    '[Fill in|Complete] the [glossary|handbook|page]: "<np>" [means|stands for|is] ...',
    "Could you put <np> [into your own words|in your own words|into simple words] for {team}?",
    "[What would you answer when|What do you say when] [somebody|a colleague|{person}] asks <cl>?",
    "I have {n} minutes [before the call|until the review|left]. Tell me <cl>.",
)

REQUESTS: dict[str, tuple[str, ...]] = {
    "pattern-empty-constructor": (
        (
            "Why [do|must|should] [we|all classes|Web4 components|our components] [have|keep|use] [an "
            "empty constructor|empty constructors]?"
        ),
        "[What|Which code] [is allowed|belongs|goes] in the constructor of {comp}?",
        (
            "I want to [set|assign] {fields} in the constructor of {comp}. [Is that how we do it|Where "
            "does it go|What is the rule]?"
        ),
        (
            "[Where|In which method] do I [initialise|set up|assign] {fields} [if not in the "
            "constructor|when the constructor must be empty]?"
        ),
        "Is the constructor [of {comp} |]supposed to be empty? [Why|Explain|What is the reason]?",
        (
            "The constructor of {comp} [has no code|is empty]. [Is that a mistake|Is it a bug|Did "
            "someone forget something]? {person} says [it is|that is] [the pattern|on purpose]."
        ),
        (
            'My review was [rejected|declined]: "constructor not empty". [What is wrong|What does that '
            "mean|Please explain]."
        ),
        "constructor() \\{\\} - why [is there nothing in it|nothing inside|so empty]?",
        (
            "[Coming from|I come from] [Java|C#|Angular|Python], I [fill|use] constructors for "
            "[everything|all the setup]. [What does Web4 do|How is it in Web4]?"
        ),
        (
            "What is the [difference|split of work] between constructor and init [in Web4|in our "
            "classes|here]?"
        ),
        "[Who|What] sets the state when the constructor does nothing?",
        "[Give|State|Tell] the rule for constructors [in one or two sentences|shortly|please].",
        (
            "In {file} the constructor [calls|runs] {ident}(). What does our [pattern|rule] say about "
            "[that|constructors]?"
        ),
        (
            "[What is the benefit|What do we gain|What is good about] [an empty constructor|empty "
            "constructors]?"
        ),
        (
            "{person} put {doing} into a constructor. [Explain to them|Tell them|Remind them] how "
            "[constructors work here|we write constructors]."
        ),
        "What happens in the constructor and what happens in init()?",
        "How empty is an empty constructor, and where [does|should] the [rest|setup|initialisation] go?",
    ),
    "pattern-five-layers": (
        (
            "[List|Name|Give|Enumerate] the five layers [and what each one holds|with their content|in "
            "order|with one line each]."
        ),
        (
            "[In|Into] which layer does {comp} go? [List all five first.|Tell me what all five layers "
            "are for.]"
        ),
        "Name all layers from [one to five|1 to 5|the bottom to the top|layer1 to layer5].",
        (
            "[Where|In which layer] [do|should] [interfaces|views|services|implementations] live? "
            "[Explain all the layers.|List every layer.]"
        ),
        "What is layer1, what is layer2, what is layer3, what is layer4, what is layer5?",
        "We have folders layer1, layer2, layer3, layer4 and layer5. What [goes|belongs] where?",
        (
            "[A table|A list|An overview] of the [five |]layers please: [number and role|layer and "
            "content|name and purpose]."
        ),
        "How many layers does [Web4|our architecture] have and what are they[ for|]?",
        (
            "I must [sort|move] {file} into [a layer|the right layer]. What [are the layers|does each "
            "layer hold]?"
        ),
        "layers? all five, one line each",
        "src/ts/layer3, src/ts/layer5 ... what do these [folders|names|numbers] mean?",
        (
            "[What|Which] layer is [responsible for|about] "
            "[presentation|infrastructure|contracts|coordination|implementation]? And the [others|other "
            "four]?"
        ),
        "[Give me|I need] the layer [overview|map|list] for [the wiki|the new people|{person}|{team}].",
        (
            "[Which|What] are the layers in [ascending order|order], and what [role|task|job] does each "
            "one have?"
        ),
        (
            "{person} wants the architecture [on one slide|as a list]: layer and role, five "
            "[rows|lines|items]."
        ),
        "From infrastructure to views: list the layers.",
        "[Walk|Guide] me through the layers [of our code|one by one|from layer1 upwards].",
    ),
    "pattern-radical-oop": (
        "What does Radical OOP mean [for|in] [my code|our code|daily work|{feature}]?",
        (
            "{person} says {ident}() breaks Radical OOP, because it is a [loose|free|helper] function. "
            "[Explain|What is the idea|Why]?"
        ),
        (
            "May I [export|write|keep] a helper function {ident} in {file}? [What does Radical OOP "
            "say|Think of Radical OOP|Our style is Radical OOP]?"
        ),
        "[Functional|Procedural] code or Radical OOP: what [does the second mean|is the second about]?",
        (
            "Where [do|should] I put {ident}(), a function that [just |only |]helps to {action}? [We do "
            "Radical OOP.|Radical OOP applies.]"
        ),
        "[Name|List|Give] the [two|main|core] [ideas|rules|principles] of Radical OOP.",
        'The guide says "Radical OOP" [{n} times|everywhere]. What [is|does] it[ say|]?',
        "[What is so radical about|Why is it called|Who needs] Radical OOP?",
        "radical oop = ?",
        "[How|In what way] does Radical OOP [handle|treat|see] data, behaviour and functions?",
        (
            "I wrote a file with {n} utility functions. [Radical OOP forbids that, they say.|Someone "
            "mentioned Radical OOP.] [Explain|What is it|What is the principle]?"
        ),
        (
            "[Is|Does] [everything|every function] in Web4 [an object|a method of a class]? [Explain the "
            "principle.|What is the principle called Radical OOP?]"
        ),
        "[Which|What] [rules|principles] follow from Radical OOP for [classes|functions|state]?",
        "Radical OOP versus normal OOP [please|, explain|in two sentences].",
        "[Explain|Say] why {comp} must be a class [and not a bunch of functions|in Radical OOP].",
        "Who owns the state in Radical OOP, and who owns the behaviour?",
    ),
    "pattern-scenario-state": (
        (
            "What [is|do we call] a scenario, and [how|where] does it [come in and go out|enter and "
            "leave a component]?"
        ),
        (
            "[How|In what way] [do I|can I|does one] [save|persist|store] the state of {comp} and "
            "[restore|load] it [later|again|on another machine]?"
        ),
        (
            "[What|Which method] [returns|gives me|writes out] the [current |]state of {comp}? [Explain "
            "scenarios.|I heard of scenarios.]"
        ),
        "{comp} has {fields}. How does [that|its state] become a scenario[ and come back|]?",
        (
            "I need {comp} [in the same state|with the same state] after a restart. [How do scenarios "
            "help|What does the scenario pattern say]?"
        ),
        (
            "scenario, init(scenario), toScenario() - [how do they fit together|what is what|explain the "
            "three]"
        ),
        "Why do we have [both init(scenario) and toScenario()|toScenario() as well as init()]?",
        (
            "[Is|Are] [a scenario|scenarios] [JSON|an object|data or code]? [Explain|And how is it "
            "used|How does state get in and out]?"
        ),
        (
            "[Where|In what form] does [the state|a component's state] live and how is it "
            "[serialised|serialized|exported]?"
        ),
        (
            "[Explain|Describe] the [round trip|way] of state [from scenario to component and "
            "back|through init() and toScenario()]."
        ),
        (
            "Our [test|demo] [loads|reads] {word}.scenario.json. What is [this file|a scenario] [and "
            "what is done with it|]?"
        ),
        (
            "[How do scenarios|How does a scenario] [move|carry] state between [processes|machines|two "
            "components]?"
        ),
        (
            "{person} wants to [snapshot|freeze] {comp}. [We have scenarios for this, explain them.|What "
            "is the scenario way?]"
        ),
        "[What happens|What goes on] when I call toScenario() [and then init() with the result|]?",
        "state handling in web4 components with scenarios, [short summary|summary|in 3 sentences]",
        "[Who|What] reads a scenario and who writes it?",
    ),
    "pattern-init-purpose": (
        "What is init() [for|there for|good for][ in {comp}|]?",
        "When [do|must|should] I call init(), and what [does it do|happens in it]?",
        "[Why|For what reason] does {comp} [have|need] an init() method[ at all|]?",
        "What [does|should] init() [do|receive|return]?",
        "new {comp}().init(...) - [what does the init part do|why the second call|what is init for]?",
        (
            "[Do|Must] I call init() [before|after] [using {comp}|other methods|new]? [What is it "
            "for|Explain init]?"
        ),
        "[I wrote|I have] a class {comp}; [now|next] comes init(). What [belongs|goes] into it?",
        "init vs constructor: what is init [for|responsible for]?",
        (
            "[The|Our] {part} {symptom} when init() [is forgotten|was not called]. What [is the purpose "
            "of init()|does init() do]?"
        ),
        "Every Web4 [class|component] has init(). [What for|Why|What is its purpose]?",
        (
            "{file} [calls|has] init() [right after new|in line {n}]. [Explain why.|What does that "
            "do?|What is the purpose?]"
        ),
        "[Purpose|Point|Sense] of init()[ in one sentence| please|]?",
        "How often and when is init() called[, and with what|]?",
        "[Describe|Explain] the life of a component [from new to init()|: new, init(), use].",
        "init - [what|when|why]? [short|briefly] please",
        "I am writing the comment above init(). What [should it say|is its job|does the method do]?",
        (
            "Is init() [something like a constructor|a second constructor]? [What does it really "
            "do|Explain its purpose]?"
        ),
    ),
    "pdca-required-sections": (
        "[List|Name|Enumerate|Give me] the [required |mandatory |]sections of a PDCA[ in order| please|].",
        "[Which|What] sections [must|should|does] a PDCA [document |]have?",
        "What are the [headings|sections] of a PDCA [file|document|entry], in [the right |]order?",
        "I [start|create] a PDCA for {feature}. Which sections [do I need|are required|must it have]?",
        (
            "[My|The] PDCA for {ticket} was [rejected|sent back]: section missing. [Which ones are "
            "required|What sections are there]?"
        ),
        "pdca sections [in order|list|?] [please|pls|]",
        "How many sections does a PDCA have and what are [they|their names]?",
        "After Objective comes what? [List all PDCA sections.|Name every section of a PDCA.]",
        "[Give|Write|Show] the [outline|table of contents|skeleton] of a PDCA, only the section names.",
        ('Is "Summary" a section of a PDCA? [Name the ones that are required.|Which sections are required?]'),
        (
            "The linter [checks|wants] that PDCAs [are complete|have all sections]. Which "
            "[sections|headings] does it look for?"
        ),
        "[What|Which headings] do I write in a new PDCA [about {doing}|for {area}]?",
        "{person} needs [a list|the list] of what [every|each] PDCA must contain.",
        "[Objective|Plan|Act] and then? Tell me [all|the five] sections of the PDCA[ in order|].",
        "[Name|Tell me] each [required|obligatory] part of a PDCA, [one per line|numbered|as a list].",
        "Check my memory: which five sections make a PDCA [complete|valid]?",
        "I only [know|remember] Plan and Do. What [other sections|else] must a PDCA have?",
    ),
    "pdca-tron-format": (
        "What does TRON [stand for|mean|say]?",
        "[Spell|Write] out TRON[, letter by letter| with the meaning of each letter|].",
        "[Explain|List|Describe] the [four |]parts of the TRON format[ one by one| with one line each|].",
        (
            "The decision in {ticket} should be [written|recorded] in TRON. What [are the parts|goes "
            "where|do I write]?"
        ),
        "T is Trigger, and R, O, N? [Explain all of TRON.|Give all four with their meaning.]",
        (
            "[I have|We have] to [log|note] a decision about {feature} in TRON format. [Explain the "
            "format.|What are the fields?]"
        ),
        "tron format [explained|meaning|??] pls",
        (
            "[Is|Isn't] TRON [a film|a movie]? Here it is a decision format. [Which parts does it "
            "have|What does it stand for]?"
        ),
        '{person} wrote "use TRON" [under|on] my PDCA. What [is that|do the letters mean]?',
        (
            "[Trigger, Response ...|Trigger and then] [how does TRON go on|what comes next in "
            "TRON|complete TRON]?"
        ),
        "Which four [questions|points] does TRON answer?",
        "[What|Which fields] belongs in a TRON [block|entry|record] [about|for] {doing}?",
        "[Decode|Unfold|Resolve] the acronym TRON [for {team}|please|for me].",
        (
            "[Give me|Make] a [legend|key|cheat sheet] for TRON: [letter, word, meaning|each part with "
            "its meaning]."
        ),
        "How do I [tell|record] [what started a decision and what came out|a decision] [with|in] TRON?",
        (
            "Our decisions use [the TRON format|TRON]. [Describe it to a newcomer.|Which entries are "
            "there?|What does each letter mean?]"
        ),
    ),
    "pdca-dual-links": (
        "What are [PRECEDES and FOLLOWS|FOLLOWS and PRECEDES] [for|good for] in a PDCA?",
        "Why does [every|each|a] PDCA [carry|have|need] a PRECEDES and a FOLLOWS line?",
        "[What|Which PDCAs] do the [two |]links PRECEDES and FOLLOWS [point to|connect|name]?",
        "[Is one link|Would one link] [not enough|enough]? Why do PDCAs have dual links?",
        (
            "I [forgot|left out] the PRECEDES line in {file}. [Why is it needed|What is it for|What do "
            "the links do]?"
        ),
        "[Explain|Describe] [how|why] PDCAs are [chained|linked] with PRECEDES and FOLLOWS.",
        "dual link [rule|thing] of pdcas, [why|what for|explain]?",
        (
            "The [bottom|head] of the PDCA says PRECEDES: {ticket} and FOLLOWS: {ticket2}. What [does "
            "that mean|is that|are these lines]?"
        ),
        (
            "How do I find the [previous|next|neighbouring] PDCA[ of {ticket}|]? [Explain the "
            "links.|What are the two links?]"
        ),
        (
            "[What breaks|What do we lose] when a PDCA [misses|lacks] its [PRECEDES|FOLLOWS] link? "
            "[Explain the purpose of both.|What are both for?]"
        ),
        "{person} asks why PDCAs link [in two directions|forward and back]. [Answer.|What is the purpose?]",
        "[How|In what way] do the links [make|form] a chain of PDCAs?",
        "Two links per PDCA: [what do they connect|where do they go|why]?",
        (
            "[Can|Could] I [walk|read|follow] the history of PDCAs? [How do the links help|What do "
            "PRECEDES and FOLLOWS do]?"
        ),
        "[Purpose|Use|Meaning] of dual links[ in our PDCAs| please|]?",
        "For traceability we set PRECEDES and FOLLOWS. [Explain|Tell me more|How does it work].",
    ),
    "pdca-cmm-levels": (
        "[List|Name|Enumerate] the [five |]CMM levels[ with a short meaning| from 1 to 5| in order|].",
        "What does CMM[1|2|3|4|5] mean and what are the other levels?",
        (
            "On which CMM level [is|works] {team}? [Describe all five first.|List the levels so that I "
            "can judge.]"
        ),
        "We want to [reach|get to] CMM[3|4|5]. What [do the levels mean|are the levels]?",
        "cmm levels 1-5 [with names|one line each|what are they]?",
        (
            "[What|Which] maturity levels [exist|are there], [from the lowest to the highest|in "
            "ascending order|and what do they mean]?"
        ),
        "Initial, Managed ... [continue the CMM levels|what comes then|complete the list with meanings].",
        (
            "{person} says our process is [Initial|Managed|Defined|Optimizing]. [Explain the CMM "
            "scale.|What are all the CMM levels?]"
        ),
        (
            "[Give me|I need] [a table|an overview|a list] of CMM [maturity |]levels [with name and "
            "meaning|and their names|for the slide]."
        ),
        (
            "How does the capability maturity model [grade|rank|measure] a process? [Five levels "
            "please.|List the levels.]"
        ),
        "[Explain|Describe] each CMM level in one line.",
        (
            "The audit [talks about|mentions] [CMM level {n}|CMM levels]; [as far as I know there are "
            "five|which levels are there really]. List them[ all|]."
        ),
        (
            "[What|How] is the difference between CMM2 and CMM3? [List all levels with their "
            "meaning.|Describe all five levels.]"
        ),
        "From chaos to continuous improvement: [name|list] the CMM levels.",
        "number, name and meaning of [each|every] CMM level [please|, thanks|]",
        "[What do|How do] [we|teams] climb in the CMM? [Level by level please.|Describe every level.]",
    ),
    "pdca-verification-checklist": (
        "How do I [use|fill in|write|work with] the verification checklist [of|in] a PDCA?",
        "When [may|can|do] I tick [an item|a box|a point] in the Check section[ of {ticket}|]?",
        (
            "Can I tick [all items|the boxes|everything] [already|in advance|now]? [How does the "
            "verification checklist work|What is the rule for the checklist]?"
        ),
        (
            "[What|How much] evidence [do I need|belongs to|is needed for] [each item|a checked item] of "
            "the verification checklist?"
        ),
        (
            "[The|My] Check section has {n} items. [When is one done|How do I tick them|What do I write "
            "beside them]?"
        ),
        "[Rules|Guidelines] for the verification checklist[ please| in our PDCAs|]?",
        (
            '{person} ticked "{action}" without running anything. What [is|are] the rule[s|] of the '
            "verification checklist?"
        ),
        "verification checklist: [when to tick, what to note|how does it work|what are the rules]?",
        "What [makes|is] a good [verification checklist|Check section|check item]?",
        (
            "What [happens|do I do] with an item of the checklist that fails? [Explain the "
            "checklist.|And when is an item ticked?]"
        ),
        (
            "I [finished|am done with] {doing}. [Now the Check section.|Next is the verification "
            "checklist.] How do I [fill it in|proceed|do it right]?"
        ),
        (
            "[Who|When] ticks the items in the [Check section|verification checklist], and what is "
            "[written|noted] with them?"
        ),
        "[Explain|Describe] [ticks|items] and evidence in the verification checklist.",
        (
            "Where do [test results|outputs|results] go in the [Check section|verification checklist]? "
            "And when do I tick?"
        ),
        (
            "- \\[ \\] {action}\n- \\[ \\] {action2}\n\n[When may I tick these|How do I use this "
            "verification checklist]?"
        ),
        "[What|How] does verified mean [on|in] the checklist of a PDCA?",
    ),
    "code-empty-constructor": (
        (
            "[Write|Create|Give me|Show me] a [TypeScript |TS |Web4 |] class {comp} with an empty "
            "constructor and [an |]init()."
        ),
        (
            "[Write|Code] {comp} with [an explicit|an] empty constructor; init() [sets|receives|takes] "
            "{fields}."
        ),
        "class {comp}, empty constructor, init with {fields}",
        "[Show|Demonstrate] the empty constructor pattern [with|on] a class [named|called] {comp}.",
        "I need {comp}: constructor empty, [setup|state] in init().",
        (
            "[Can|Could] you [write|make] a class {comp} [that follows|following] the empty constructor "
            "pattern?"
        ),
        (
            "Give me an example of an empty constructor. The class [is called|is] {comp} and [has|keeps] "
            "{fields}."
        ),
        (
            "[Export|Define] a class {comp} that [keeps|holds|stores] {fields}. The constructor "
            "[is|stays|must be] empty and init() sets them."
        ),
        "{ticket}: class {comp} ({fields}), constructor empty, init sets the state.",
        (
            "Please [write|produce] {comp}, a [small|simple|minimal] class that can {action}, with empty "
            "constructor and init."
        ),
        "A {word} class {comp} in Web4 style please: empty constructor, values come [through|with] init().",
        "[How|What] would {comp} look [like |]with an empty constructor and an init method?",
        (
            "[Convert|Change] my idea into code: {comp} [owns|has] {fields}; constructor does nothing; "
            "init() fills them."
        ),
        "we need {comp} [for {feature}|in {area}] [with|, with] constructor() \\{\\} and init(...)",
        "Write TypeScript. Class name {comp}. Empty constructor. init with [a parameter|parameters].",
        (
            "[Code only|Just the code|Only code] please: {comp} with [an |]empty constructor and "
            "init({ident})."
        ),
        (
            "[Make|Draft|Sketch] a {comp} that [starts|begins] with an empty constructor[ and gets "
            "{fields} in init()|]."
        ),
        (
            "{person} [wants|needs] a class {comp}. Remember: [constructors are empty|empty constructor, "
            "init() for the setup]."
        ),
        "[Implement|Build] {comp} [for|to help with] {doing}; the constructor must [be|stay] empty.",
        (
            "I'm learning Web4. Write the class {comp} [so that I see|to show me] the empty constructor "
            "and init()."
        ),
        "[Let's|Let us] start with {comp}: [an exported|a] class, empty constructor, init for {fields}.",
        (
            "The class {comp} should [have|get] {fields}[ as private fields|]. [Nothing|No logic] in the "
            "constructor, [use init|init() instead]."
        ),
        (
            "Generate a [TypeScript|TS] class for [a|the] {part}, name {comp}, constructor [without "
            "code|with nothing in it], init sets the state."
        ),
        (
            "[Would you|Please] code {comp}[ for {team}|]? Empty constructor and init(), [typed|strict "
            "types], in one block."
        ),
        "constructor() \\{\\} plus init(): [show it in|write it for] {comp}.",
        (
            "[Rewrite|Write] {comp} the Web4 way: [explicit empty constructor|empty constructor], all "
            "setup in init."
        ),
        "In {file} [we need|add|create] the class {comp} with empty constructor and init().",
        (
            "[My|The] {part} {symptom}. I want a fresh class {comp} with an empty constructor and init[ "
            "for {fields}|]."
        ),
        "[Short|Small|Tiny] class {comp}: field {ident}, empty constructor, init({ident}).",
        (
            "Set {fields} in init(), [keep|leave] the constructor empty, [name|call] the class {comp}. "
            "[TypeScript.|TypeScript please.]"
        ),
        "What is the smallest {comp} class with empty constructor and init that [sets|stores] a value?",
    ),
    "code-component-init": (
        (
            "[Write|Create|Give me|Build] a [Web4 |TypeScript |]component {comp} with init(scenario) and "
            "[a|the] method {method}()."
        ),
        "component {comp}, init(scenario), {method}() [returns|gives back] the {field}",
        (
            "[Implement|Code|Develop] {comp} as a [Web4 |]component. [State|Scenario]: {fields}. Method: "
            "{method}()."
        ),
        (
            "[Can|Could] you [write|build] the component {comp}[ for {feature}|]? It [gets|takes] a "
            "scenario in init and has {method}()."
        ),
        (
            "I need a component called {comp}: init takes a scenario with {fields}, and {method}() "
            "[reads them|returns one of them]."
        ),
        "{comp} is a component that can {action}. [Write it.|Write it with init(scenario).|Code please.]",
        (
            "[Show|Send] me a [complete|full|small] component {comp} with [empty constructor, |]init and "
            "[one more method|a further method]."
        ),
        "{ticket}: new component {comp}, scenario {fields}, method {method}.",
        "We [plan|want] a {part}. [Make|Create] the component {comp} with init(scenario) and {method}().",
        "component class {comp} please, typed scenario ({fields}) in init",
        "[Add|Write] {file} with the component {comp}; init(scenario) sets {fields}.",
        (
            "A [Web4|TypeScript] component for {doing}: {comp}. [It needs init(scenario).|With init and "
            "{method}().]"
        ),
        (
            "[Generate|Produce] the TypeScript for component {comp} [initialised|set up] [from|by|with] "
            "a scenario."
        ),
        "How [does|would] a component {comp} look that takes {fields} from a scenario?",
        (
            "[Let|Have] {comp} [receive|get] its state through init(scenario) and offer {method}(). "
            "[Code.|Write the class.]"
        ),
        "{team} needs {comp} {deadline}: a component with init(scenario) and {method}().",
        (
            "Please write {comp}, our component for {area}. It should have init[ with a scenario|] and "
            "{method}()."
        ),
        "[I want|We need] an example component. Name {comp}, method {method}(), scenario with {fields}.",
        "[Turn|Make] the {part} into a component {comp} with init(scenario)[ and {method}()|].",
        (
            "[Create|Start] a Web4 component. It is called {comp}. It [keeps|holds] {fields}. It has "
            "init and {method}."
        ),
        "What code do I need for a component {comp} with {fields}, [loaded|set] in init(scenario)?",
        (
            "{person} is waiting for the component {comp}. [It has|Give it] init(scenario: ...) and "
            "{method}()."
        ),
        "[Write|Draft] the class of the component {comp}: constructor empty, init(scenario), {method}().",
        "web4 component {comp} w/ init + {method}",
        (
            "[For|In] {area} [write|create] {comp}. init takes the scenario, {method}() [answers "
            "with|returns] the {field}."
        ),
        (
            "[Build|Create] {comp} [properly|the Web4 way], that is with [empty constructor and |]init, "
            "as a component with {fields}."
        ),
        (
            "[Our|The] {feature2} [lacks|is missing] a component. [Write it|Create it]: {comp}, "
            "[fields|state] {fields}."
        ),
        "Component skeleton for {comp} please, [with|including] init and at least one method[, {method}|].",
        "[Code|Implement] a {comp} component: users [call|use] {method}() after init(scenario).",
        (
            "Give the component {comp} a scenario of {fields} and a method {method}; [output|show] the "
            "TypeScript."
        ),
        "Sketch {comp}, a component to {action}. [The scenario arrives in init.|init(scenario) is a must.]",
    ),
    "code-to-scenario": (
        "[Write|Create|Give me|Build] a class {comp} with toScenario() that returns {fields}.",
        "[Write|Code] {comp} with {fields}, init(scenario) and toScenario().",
        "class {comp}: {fields}. Needs toScenario().",
        "[Implement|Show] toScenario() [in|for] a class {comp} with [the fields |]{fields}.",
        (
            "{comp} [keeps|has|holds] {fields}. [Write|Give me] the class with init(scenario) and "
            "toScenario()."
        ),
        (
            "{comp} [keeps|has|holds] {fields}. How [does|would] its toScenario() look? [Full class "
            "please.|Write the class.]"
        ),
        (
            "I want to save {comp} ({fields}) as a scenario. [Write the class with toScenario().|Code "
            "the class.]"
        ),
        (
            "[Add|Write] a method toScenario to {comp}, which [has|owns] {fields}; show the "
            "[whole|full|complete] class."
        ),
        (
            "The state of {comp} is {fields}. It [comes in through|arrives in] init() and [goes "
            "out|leaves] with toScenario(). [Code it.|Write it.]"
        ),
        "{ticket}: {comp} must be [serialisable|serializable]: {fields}, toScenario().",
        (
            "[Can|Could] you write {comp}, with {fields}, so that toScenario() [returns|gives] the "
            "[state|current state]?"
        ),
        (
            "TypeScript class {comp} [please|pls]: init(scenario) in, toScenario() out, [fields|state] "
            "{fields}."
        ),
        "[Export|Define] {comp} with the fields {fields}, empty constructor, init and toScenario.",
        "We [store|persist] {comp} with {fields}. [Show|Write] the class with its toScenario() method.",
        "toScenario() should return an object with {fields}; class {comp}",
        (
            "[Make|Let] {comp} [return|export] its state, {fields}, [by|with|through] toScenario(). "
            "[Class in TypeScript.|Write it out.]"
        ),
        (
            "[Round trip|Save and restore]: {comp} takes {fields} in init(scenario) and gives them back "
            "in toScenario(). Write it."
        ),
        "a component {comp} with {fields} that can [write|turn] itself [out as|into] a scenario",
        "[Write|Draft] the Web4 class {comp} for {area}; it holds {fields}; toScenario returns them.",
        "{person} needs the toScenario of {comp} ({fields}). [Write the class.|Please write all of it.]",
        "[How|In which way] do I write {comp} with {fields} so that init(x.toScenario()) works?",
        "[Generate|Produce] {comp} incl. toScenario() for {fields}.",
        (
            "The {part} should be restorable. [Class|Name]: {comp}. [State|Fields]: {fields}. Methods: "
            "init, toScenario."
        ),
        "In {file}: class {comp}, fields {fields}, with toScenario() [returning|that returns] the object.",
        "[Give|Hand] {comp} a toScenario method; its fields are {fields}.",
        "[My|Our] {part} {symptom}. Rewrite as {comp} with {fields}, init(scenario) and toScenario().",
        "code for {comp}? fields are {fields}. toScenario needed [for|by] {feature}",
        "Please create {comp}. Fields: {fields}. [It must|It has to] be able to return its scenario.",
        (
            "Let me see {comp} with {fields} and [how it writes its state in toScenario()|a toScenario "
            "method]."
        ),
        (
            "[Complete|Finish] {comp}: {fields} [exist|are set in init], toScenario() [is missing|is "
            "still to do]. Give the whole class."
        ),
        "[What|Which code] [does|would] a class {comp} need to return {fields} from toScenario()?",
    ),
    "code-layer2-file": (
        (
            "[Write|Create|Give me] {dir}/Default{comp}.ts: it implements {comp} from layer3 and has "
            "{method}()."
        ),
        (
            "[Write|Create|Code] the layer2 [file|class|implementation] [of|for] the interface {comp}, "
            "with [the method |]{method}(), in {dir}."
        ),
        (
            "[Implement|Code] {comp} (interface in layer3) as Default{comp} in {dir}. [Method|It has the "
            "method] {method}()."
        ),
        "{ticket}: Default{comp} in {dir} implements {comp}; method {method}(): {rtype}",
        "layer2 file for {comp} please, [folder|in] {dir}, method {method}",
        (
            "The interface {comp} [lies|is|stands] in layer3 and has {method}(): {rtype}. [Write|Create] "
            "its implementation in {dir}."
        ),
        (
            "[Can|Could] you [write|create] the file {dir}/Default{comp}.ts? [Interface|The interface "
            "is] {comp}, [method|with the method] {method}()."
        ),
        "I need the default implementation of {comp} in layer2 ({dir}). It must [offer|have] {method}().",
        "[Our|The] layer3 has {comp} with {method}(). [Add|Write] Default{comp} under {dir}.",
        (
            "[Add|Make] a class Default{comp} to {dir}, implementing {comp}. {method}() [returns|gives] "
            "a {rtype}."
        ),
        (
            "Where does the implementation of {comp} go? [Into {dir}.|It goes into {dir}.] Write it, "
            "with {method}()."
        ),
        (
            "[Please|Hi, please|Hello, please] write Default{comp}.ts for {dir}; {comp} [asks "
            "for|demands|requires] {method}()."
        ),
        "[Show|Send] me the [complete|full|whole] file Default{comp}.ts ({dir}) with {method}().",
        "[Implement|Fill] the contract {comp}: one method, {method}(): {rtype}. [File|Place it] in {dir}.",
        (
            "{person} wrote the interface {comp} in layer3. Now the class in {dir} is due[, with "
            "{method}()|: {method}()]."
        ),
        "new file {dir}/Default{comp}.ts implements {comp}, {method}(), empty constructor, init",
        (
            "[A|The] layer2 class: Default{comp} implements {comp}. [Give it|It needs] init and "
            "{method}(). [Path|Folder]: {dir}."
        ),
        "[How|What] does {dir}/Default{comp}.ts look [like |]when {comp} declares {method}()?",
        "[Generate|Produce] the implementation file for interface {comp}, method {method}(), folder {dir}.",
        (
            "We [have|defined] interface {comp} \\{ {method}(): {rtype} \\}. [Write|Code] the layer2 "
            "file in {dir}."
        ),
        (
            "Create the concrete class for {comp}[ from ../layer3|]. It lives in {dir}. It implements "
            "{method}()."
        ),
        "[For|In] {feature} we need {comp} implemented: {dir}, {method}().",
        (
            "Code the file Default{comp}.ts with [a path comment|its path in the first line], in {dir}; "
            "{method}() [must work|is the method]."
        ),
        (
            "Layer 2 please: {comp} -> Default{comp}, {dir}, method {method}() [returning|that returns] "
            "{rtype}."
        ),
        (
            "Write the file that implements the layer3 interface {comp} and its {method}() method, "
            "[path|folder] {dir}."
        ),
        (
            "[My|Our] build says: cannot find {dir}/Default{comp}.ts. [Write it.|Create it.] {comp} has "
            "{method}()."
        ),
        "[Complete|Finish] layer2: the class for {comp} is missing in {dir}. Its method is {method}().",
        "Default{comp} [please|pls], file in {dir}, implements {comp}, does {method}()",
        "[Put|Place] the implementation of {comp} in {dir} and [implement|write] {method}().",
        (
            "[Draft|Sketch] {dir}/Default{comp}.ts. The interface {comp} comes from layer3; {method}() "
            "returns a {rtype}."
        ),
        "As {team} we [want|need] Default{comp} ({dir}) to implement {comp} with {method}().",
    ),
    "code-vitest-file": (
        (
            "[Write|Create|Give me] a [Vitest |]test [file |]for {comp}: init({n}) and then {method}() "
            "returns {n}. [Vitest please.|We use Vitest.]"
        ),
        "[Write|Code] a Vitest file for [the class |]{comp} that [checks|tests] {method}().",
        "vitest test for {comp}, method {method}(), [expect|should give] {n}",
        "[Test|Cover] {comp} with Vitest: after init({n}), {method}() [is|gives|returns] {n}.",
        "{ticket}: add {comp}.test.ts (Vitest), [test|check] {method}()",
        (
            "[Can|Could] you [write|add] a Vitest test for {comp}? It should [check|test] that "
            "{method}() returns {n}[ after init({n})|]."
        ),
        "I need a test file for {comp}. [Runner|Framework]: Vitest. [Tested|Subject]: {method}().",
        "{comp} has [no test|no tests yet]. [Write one|Add one] with Vitest [for|that calls] {method}().",
        "[Show|Send] me [a|the] Vitest [spec|test|file] [of|for] {comp}[ with {method}()|].",
        "Please test {comp} in Vitest; init takes {n}, {method}() [should|must] return {n}.",
        "How do I test {comp} with Vitest? [Write the file.|Give me the file.] The method is {method}().",
        (
            "[Add|Make] a test with describe, it and expect for {comp} [in|using] Vitest; [check|test] "
            "{method}()."
        ),
        "A [small|short|minimal] Vitest test: {comp}, {method}(), value {n}.",
        (
            "[Prove|Show] with a Vitest test that {comp} keeps [{n}|its value {n}] and returns it in "
            "{method}()."
        ),
        "[Write|Draft] {comp}.spec.ts. [Use Vitest.|It is a Vitest file.] [Test|Check] {method}().",
        "The class {comp} [is ready|is done|works]. [Next|Now] comes its Vitest file[ for {method}()|].",
        "[Unit test|Test] for {comp}.{method}() please, vitest, typescript",
        "{person} asks for a test of {comp}. We [use|have] Vitest. Test {method}() with {n}.",
        (
            "Write a test file [in TypeScript|] for {comp} [with|using] vitest: new {comp}().init({n}), "
            "then expect {method}()."
        ),
        "[Generate|Produce] Vitest code [which tests|testing] {method}() of {comp}.",
        "In Vitest, how [would|does] the test for {comp} look? init({n}), {method}() equals {n}.",
        (
            "[Coverage|The coverage] of {comp} is zero. Write the Vitest file: [test|check] that "
            "{method}() works."
        ),
        "My {part} {symptom}. [Write|Add] a Vitest test for {comp}, method {method}(), to catch that.",
        "test file pls: {comp} (vitest). {method} should be {n} after init",
        "[Import|Take] {comp} and test {method}() in a Vitest file.",
        "One Vitest test [case |]for {comp}: it [returns|gives] {n} from {method}() after init({n}).",
        "[Could you cover|Please cover] {method}() of {comp} by a Vitest test[ {deadline}|]?",
        (
            "[Create|Write] tests/{comp}.test.ts with Vitest. The test [calls|uses] init({n}) and "
            "expects {method}() to be {n}."
        ),
        "We [moved to|run] Vitest. Write the {comp} test for it, [just|only] {method}().",
        "{comp} should keep what init() got. Test [this|that] with Vitest through {method}().",
        "For {comp} I want a Vitest file with [describe and it|one test]: {method}() after init({n}).",
    ),
    "decide-jest-or-vitest": (
        "[Jest or Vitest|Vitest or Jest]?",
        "[Jest or Vitest|Vitest or Jest] for {feature}? [Decide.|Please decide.|Which one?|Pick one.]",
        "[Should|Shall] [we|I] [use|take|choose] [Jest or Vitest|Vitest or Jest] [for|in] {comp}?",
        (
            "[Which|What] [test runner|test framework|testing framework] [do we use|should I use|is "
            "right here|do you choose]: [Jest or Vitest|Vitest or Jest]?"
        ),
        (
            "We start [a new|the] [project|module|package] for {area}. [Jest or Vitest|Vitest or Jest], "
            "[what do you say|which one do you recommend|and why]?"
        ),
        "{person} wants Jest, I want Vitest. [Who is right|Decide|What is your choice]?",
        "{person} wants Vitest, I want Jest. [Who is right|Decide|What is your choice]?",
        (
            "{ticket}: choose the test framework, [Jest|Vitest] or [Vitest|Jest]. [Give a reason.|Short "
            "answer.|]"
        ),
        "[Make a decision|Decide for us|Please choose]: [Vitest versus Jest|Jest versus Vitest].",
        "[jest vs vitest|vitest vs jest], [one answer please|which|your choice]",
        (
            "The tests of {comp} are still to write. [Candidates|Options] are [Jest and Vitest|Vitest "
            "and Jest]. [Choose one.|Which one do we take?]"
        ),
        (
            "Half of {team} [likes|knows] Jest, the other half [likes|knows] Vitest. [We need one "
            "decision.|What do we take?|Choose.]"
        ),
        (
            "[Help me choose|Help us decide] between [Jest and Vitest|Vitest and Jest][ for a Web4 "
            "component|]."
        ),
        "Everyone I know uses Jest. Is it Jest or Vitest [here|for us|in Web4]?",
        (
            "What [would you|do you] [pick|choose|recommend] for [unit tests|testing] [in|of] {file}, "
            "[Jest or Vitest|Vitest or Jest]?"
        ),
        (
            "I have to [set up|install|configure] a test runner [today|{deadline}]. [Vitest? Jest?|Jest? "
            "Vitest?] [Tell me which one.|Say which.]"
        ),
        (
            "[Is|Would] [Vitest or Jest|Jest or Vitest] [the better choice|be better|right] for our Web4 "
            "tests?"
        ),
        (
            "In the meeting we could not agree on [Jest or Vitest|Vitest or Jest]. [What is your "
            "decision|What is right]?"
        ),
        (
            "Test framework for {comp}: a) [Jest|Vitest] b) [Vitest|Jest]. [Answer with a reason.|Which "
            "letter and why?]"
        ),
        "[New|Fresh] repository, TypeScript, Web4. [Jest or Vitest|Vitest or Jest]?",
        "[Which one|Which of the two], [Jest or Vitest|Vitest or Jest], [and why|please|in one sentence]?",
        (
            "Our lead asks for a decision [between|about] [Jest and Vitest|Vitest and Jest]. [Write "
            "it.|Decide.|What do I tell them?]"
        ),
        "[Do Web4 projects|Does Web4] test with [Jest or Vitest|Vitest or Jest]?",
        (
            "Tests will be written for {feature}. Tell me [which framework to use|what to use]: [Jest, "
            "Vitest|Vitest, Jest]."
        ),
        (
            "I know [Jest|Vitest] [well|best], but there is [Vitest|Jest] too. [Which one should I use "
            "for|What do I take for] {comp}?"
        ),
        "Decision needed: [Vitest / Jest|Jest / Vitest].",
        (
            "Choose the runner for the tests of {doing}: [Vitest, Jest|Jest, Vitest]. One "
            "[word|sentence] is enough."
        ),
        "[Should|Would] {comp} be tested with [Vitest or with Jest|Jest or with Vitest]?",
        (
            "the package.json has [neither jest nor vitest|no test runner] yet. [which one do we add, "
            "jest or vitest|jest or vitest]?"
        ),
        (
            "[Between|Of] [Jest and Vitest|Vitest and Jest], [which|what] is [our|the] choice [in "
            "Web4|for new tests]?"
        ),
    ),
    "decide-manual-or-automated": (
        "[Manual or automated|Automated or manual]?",
        "[Should|Shall] [we|I] [do {doing} by hand or automate it|automate {doing} or do it by hand]?",
        (
            "We [have to|must] {action} [every week|for each release|{n} times a month]. [By hand or "
            "with a script|With a script or by hand]? [Decide.|]"
        ),
        "[Manual|By hand] or automated: how [should|shall] we {action}[ each time|]?",
        "[Automated|Scripted] or manual: how [should|shall] we {action}[ each time|]?",
        "{person} wants to keep {doing} manual, I want to automate it. [Who is right|Decide|Which way]?",
        "{person} wants to automate {doing}, I would do it by hand. [Who is right|Decide|Which way]?",
        (
            "Every [release|Friday|sprint] someone [copies|checks|edits] {n} files [by hand|manually]. "
            "[Keep it or automate it|Automate or leave it]?"
        ),
        "{ticket}: decide on {doing}: [manual process or automation|automation or manual process].",
        "Is it [worth it|better] to automate {doing}, or [should it stay manual|do we go on by hand]?",
        (
            "[Choose|Pick]: [a script for {doing} or a manual checklist|a manual checklist or a script "
            "for {doing}]."
        ),
        (
            "It takes {n} minutes [by hand|manually] each release. [Should we automate that|Automate or "
            "not|Manual or automated]?"
        ),
        (
            "[What do you recommend|What would you choose|Which is right] for {doing}: [manual steps or "
            "an automated process|an automated process or manual steps]?"
        ),
        (
            "The release of {comp} has {n} steps. Do [we do them manually or automate them|we automate "
            "them or do them manually]?"
        ),
        (
            "We can [publish|deploy|tag|bump] {feature} by hand or [automate it|by script]. [Which|What "
            "do we do]?"
        ),
        "manual vs automated for {doing}, [what is your decision|which one]?",
        "automated vs manual for {doing}, [what is your decision|which one]?",
        (
            "[Repeat|Repeated] work: {doing}, every [day|week|release]. [By hand or automated|Automated "
            "or by hand]?"
        ),
        (
            "{team} still [does|did] {doing} by hand. [Should that change|Should it be automated|Manual "
            "or automated, what is right]?"
        ),
        (
            "[Help us decide|Make the decision|Please decide]: [automation or manual work|manual work or "
            "automation] for {feature}."
        ),
        (
            "My colleague says a script is overkill for {doing}. We do it [each|every] release. "
            "[Automate or stay manual|Script or manual]?"
        ),
        (
            "Two options for {doing}. One is manual, the other is [a script|automated]. [Choose.|Which "
            "one do we take?]"
        ),
        (
            "Two options for {doing}. One is [a script|automated], the other is manual. [Choose.|Which "
            "one do we take?]"
        ),
        (
            "Before each release I [copy|rename|update] {file} [by hand|manually]. [Go on like this or "
            "automate|Should I automate it]?"
        ),
        (
            "[Option 1|First option]: {person} does it by hand. [Option 2|Second option]: we automate "
            "it. The task is {doing}. [Decide.|Which?]"
        ),
        "For the version numbers [and|or] changelogs: [manual or automated|automated or manual]?",
        (
            "Do you prefer [an automated or a manual|a manual or an automated] way to {action} [again "
            "and again|each month]?"
        ),
        (
            "We argue about {doing}: [do it manually, or write a script|write a script, or do it "
            "manually]? [One decision please.|]"
        ),
        (
            "[I spend|We spend] {n} hours [a month|a week] {doing} by hand. Is automation [the right "
            "choice|better than that]?"
        ),
        (
            "Which process do we choose for {doing}, [the manual or the automated one|the automated or "
            "the manual one]?"
        ),
    ),
    "decide-right-constructor": (
        "[Which|Which one|Which version] is [right|proper|correct|better]?\n\n{blocks}",
        (
            "Two versions of {comp}. [Which one is the proper one|Which constructor is right|Which one "
            "do we take]?\n\n{blocks}"
        ),
        "{blocks}\n\n[Which of the two|Which version] [is right|follows Web4|do we merge|should I keep]?",
        "{blocks}\n\n[Choose one.|Decide.|Pick the proper one.|Which one and why?]",
        "{la} or {lb}: which constructor of {comp} is [right|proper|correct]?\n\n{blocks}",
        (
            "{person} wrote {la}, I wrote {lb}. [Who is right|Which one is better|Which one do we "
            "keep]?\n\n{blocks}"
        ),
        (
            "[Compare|Look at|Read] these two [constructors|classes|versions] and [choose|decide|pick "
            "one].\n\n{blocks}"
        ),
        "{ticket}: decide between {la} and {lb}.\n\n{blocks}",
        (
            "[Help me|Please help me|Help us] [choose|decide].\n\n{blocks}\n\n[Which constructor is the "
            "Web4 way|Which is right]?"
        ),
        (
            "In the review we have two [proposals|drafts|variants] for {comp}:\n\n{blocks}\n\n[Which one "
            "gets merged|Which one is right|Which do you take]?"
        ),
        (
            "[Which|What] constructor [do you recommend|would you choose|is better] here[ and "
            "why|]?\n\n{blocks}"
        ),
        "Is it {la} or {lb}?\n\n{blocks}",
        "[Is|Would you say] {lb} [better|right], or {la}?\n\n{blocks}",
        "{blocks}\n\n{person} and I cannot agree. [Decide.|Which one?|Choose one and say why.]",
        "{blocks}\n\nOnly one [can stay|may be merged|fits our rules]. Which[ one|]?",
        (
            "My {part} {symptom}. I have two versions[ of {comp}|] now, [which one is the proper "
            "one|which one should I use]?\n\n{blocks}"
        ),
        "which one?? {la} or {lb}\n\n{blocks}",
        (
            "[For|In] {feature} I have two constructors. [Tell me|Say] which one is proper[ in Web4|] "
            "and why.\n\n{blocks}"
        ),
        "Quiz: which [class|constructor] follows our pattern, {la} or {lb}?\n\n{blocks}",
        "[Hi|Hello|Hey], which of these [is right|should I commit|would pass the review]?\n\n{blocks}",
        (
            "Here they are{stop}\n\n{blocks}\n\nAs you see, they differ in the constructor. Which [is "
            "proper|one is right]?"
        ),
        "Before I push: {la} or {lb}?\n\n{blocks}\n\n[Thanks.|Give a reason.|One sentence is enough.]",
        (
            "{blocks}\n\nWhich constructor [is the right one|belongs in a Web4 project|would you keep]? "
            "[Say why.|Give the reason.|]"
        ),
        "{team} wants to know which version is right.\n\n{blocks}",
        "[Review|Judge|Assess] both and take one:\n\n{blocks}",
        (
            "There are two ways to write {comp}.\n\n{blocks}\n\n[Which way is ours|Which is the right "
            "way|Which one is proper]?"
        ),
        (
            "I found two constructors in {file}. One must go. [Which one stays|Which one is "
            "right]?\n\n{blocks}"
        ),
        (
            "[One of these|One of the two] breaks the constructor rule. Which one is "
            "[right|fine|proper]?\n\n{blocks}"
        ),
        "{blocks}\n\nDecision please: {la} or {lb}?",
        "{blocks}\n\nDecision please: {lb} or {la}?",
        "Choose the proper constructor.\n\n{blocks}",
    ),
    "tool-when-read-file": (
        "When [should|do|must] [I|you|an agent|we] [use|call] [the |]read_file[ tool|]?",
        "When is read_file the right tool and when [is it pointless|is it not|should I leave it]?",
        (
            "[What|For what] is read_file [good for|for|used for]? And when [is it useless|does it make "
            "no sense|should it not be called]?"
        ),
        "read_file: [when yes, when no|use cases and non-use cases|when]?",
        "I see [many|{n}] read_file calls in the log. When are they [really |]needed?",
        (
            "[Which|What] tool [shows|gives] me [the content of a file|what is in {file}], and when "
            "should I not call it?"
        ),
        (
            "[Do|Should] I call read_file [again|once more] when {file} is [already |]in the context? "
            "[When is it right|When is it due]?"
        ),
        (
            "I [do not know|forgot] where {comp} is. Is read_file the right tool? [When is it|When do I "
            "use it]?"
        ),
        (
            "[Name|Give] [a case|one case] where read_file [helps|is right] and one where it [is "
            "pointless|does not help]."
        ),
        "read_file or grep_search: when [is the first right|do I take read_file]?",
        (
            "Before editing {file}, [do I need|should I use] read_file? [Explain when it is due.|When in "
            "general?]"
        ),
        (
            "The agent [reads|opens] {file} {n} times. [Explain|Tell it] when read_file is "
            "[useful|needed] and when not."
        ),
        "[Explain|Describe|State] the [rule|guideline] for [calling|using] read_file.",
        "[Write|Draft] a [hint|tip|line] for the tool docs: when to use read_file[ and when not|].",
        (
            "[What|How] would you teach a model [about|to use] read_file: [when to call it and when to "
            "skip it|the right and the wrong moment]?"
        ),
        (
            "[In which situations|On which occasions] [is|would be] read_file [the best "
            "tool|useful|pointless]?"
        ),
        "Is read_file [always|ever] [needed|useful]? When [is it|exactly]?",
        "tool question - read_file, when [and when not|should it be used|is it pointless]?",
    ),
    "tool-build-call": (
        "How do I [build|write|make] a tool call? [Show|Give] [me |]one that reads {file}.",
        "How is a tool call built? [Read|Use] {file} [as an example|with it|to show me].",
        (
            "What does the [tool |]call look like [that reads|to read] {file}? [Name its parts.|Explain "
            "the parts.|Which parts does it have?]"
        ),
        "[Explain|Describe] the parts of a tool call and [write|show] the call of read_file for {file}.",
        (
            "[Write|Build|Show] the read_file call for {file} and [say|explain] what it [consists of|is "
            "made of]."
        ),
        "Which two parts has a tool call? [Example file|File for the example]: {file}.",
        "tool call for {file} with read_file - [how is it built|parts|explain the parts]?",
        (
            "[Teach|Show] me [to write|how to write] tool calls. [Let us take|Start with|Use] read_file "
            "and {file}."
        ),
        "{person} [never wrote|has to write] a tool call. [Explain it with|Show them] the one for {file}.",
        "I want to read {file}. How [must|should] the tool call look[ and what are its parts|]?",
        "{ticket}: document tool calls. Parts, then a real [example|call] with {file}.",
        "What [goes|belongs] into a call of read_file? The file is {file}.",
        (
            "[Give|Show] an example of a [well-formed|correct|valid] tool call, [reading|which reads] "
            "{file}, and [name|explain] its parts."
        ),
        (
            "My tool call for {file} was [rejected|not understood]. How [is it written correctly|must it "
            "be built]?"
        ),
        "Name and what else? [Explain the tool call.|What makes a tool call?] [Read|Example:] {file}.",
        (
            "[How|In what form] do I ask read_file for {file}? [Explain the parts of the call.|Parts and "
            "call please.]"
        ),
        "[Can|Could] you [explain|show] how a tool call [is built|works] and [make|write] one for {file}?",
        "The tool read_file has a parameter filepath. [Build|Write] the call for {file} and explain it.",
        "First say what a tool call consists of, then [read|call read_file on] {file}.",
        "For our docs: a tool call [explained|and its parts], with {file} as the [file to read|example].",
        "[What|How] are the arguments of a tool call [written|given]? Show it [with|for] {file}.",
    ),
}

TOPICS: dict[str, tuple[str, ...]] = {
    "pattern-empty-constructor": (
        "the empty [constructor|constructors]",
        "the empty constructor [pattern|rule|principle|idea]",
        "[the rule|our rule|the Web4 rule] that [a constructor is|constructors are] empty",
        "constructors [in|of] Web4 [classes|components]",
        "the constructor [rule|convention] of Web4",
        "the [emptiness|empty body] of our constructors",
    ),
    "pattern-five-layers": (
        "the five layers",
        "the [five-layer|5 layer|layer] [architecture|model|structure]",
        "the layers [of|in] [Web4|our architecture|a Web4 project|the code]",
        "layer1 [to|through|up to] layer5",
        "our [five layers|layers|layer folders]",
        "the Web4 layers",
    ),
    "pattern-radical-oop": (
        "Radical OOP",
        "radical [object orientation|object-oriented programming]",
        "the [principle|idea|rules|meaning] of Radical OOP",
        "what we call Radical OOP",
        "the Radical OOP [principle|style|rule|pattern]",
    ),
    "pattern-scenario-state": (
        "scenarios",
        "[the scenario|a scenario] [in Web4|of a component|pattern]",
        "scenario and state",
        "scenario state[ in Web4|]",
        "[the way|how] a component keeps its state in a scenario",
        "init(scenario) and toScenario()",
        "the [state|scenario] of a [Web4 |]component",
    ),
    "pattern-init-purpose": (
        "init()",
        "the init() method",
        "the [purpose|task|job|role] of init()",
        "the [moment|time] when init() is called and what it does",
        "the method init() [of|in] [a component|Web4 classes|{comp}]",
    ),
    "pdca-required-sections": (
        "the [sections|required sections|mandatory sections|parts] of a PDCA",
        "the [structure|skeleton|outline|headings] of a PDCA[ document| file|]",
        "the five [PDCA sections|sections every PDCA needs]",
        "the required sections [in|of] [our PDCAs|a PDCA document]",
    ),
    "pdca-tron-format": (
        "TRON",
        "the TRON format",
        "TRON [in a PDCA|decisions|entries|notes]",
        "the [four letters|four parts|meaning] of TRON",
        "a decision in TRON format",
    ),
    "pdca-dual-links": (
        "PRECEDES and FOLLOWS",
        "the [PRECEDES and FOLLOWS|FOLLOWS and PRECEDES] [links|lines]",
        "dual links[ in PDCAs| between PDCAs|]",
        "the [two|dual] links of a PDCA",
        "the links between PDCAs",
        "dual linking",
    ),
    "pdca-cmm-levels": (
        "the CMM levels",
        "the [five|5] [CMM|maturity] levels",
        "the levels of the [CMM|capability maturity model]",
        "CMM1 [to|through] CMM5",
        "CMM",
        "the [steps|scale] of CMM maturity",
    ),
    "pdca-verification-checklist": (
        "the verification checklist",
        "the checklist [in|of] the Check section",
        "the [verification|check] list [of|in] a PDCA",
        "the [rules|rule] for [ticking items|the checklist] in a PDCA",
        "the Check section[ of a PDCA| and its checklist|]",
    ),
    "tool-when-read-file": (
        "the tool read_file",
        "read_file",
        "the use of read_file",
        "the read_file tool[ and when to use it|]",
        "the right moment for read_file",
    ),
    "tool-build-call": (
        "[how|the way] a tool call is [built|written]",
        "the [parts|structure|form|shape] of a tool call",
        "the [syntax|format] of [tool calls|a tool call]",
        "a [correct|valid|proper] tool call",
    ),
}

CLAUSES: dict[str, tuple[str, ...]] = {
    "pattern-empty-constructor": (
        "what the empty constructor [pattern|rule] [is|says|means]",
        "why [the constructor is|constructors are|our constructors are|we keep constructors] empty",
        "what [belongs into|goes into|is in|may stand in] a [Web4 |]constructor",
        "where the setup goes [when|since|as] the constructor is empty",
        "how [we write|Web4 writes|to write] a constructor",
        "what a constructor [may do|does|should contain] in Web4",
    ),
    "pattern-five-layers": (
        "what [the five layers|layer1 to layer5|our layers] [are|do|hold|contain]",
        "which layer [holds|contains|is for] what",
        "what [each|every] layer [is for|holds|contains|does]",
        "how [the five layers are|the architecture is|the code is] [divided|arranged|layered|ordered]",
        "what belongs [into|in] layer1, layer2, layer3, layer4 and layer5",
        "what the layers [of Web4 |]are called",
    ),
    "pattern-radical-oop": (
        "what Radical OOP [is|means|demands|asks of us|says]",
        "what makes OOP radical[ in Web4|]",
        "why [we have no loose functions|everything is an object|we call it Radical OOP]",
        "how Radical OOP [differs from usual code|treats functions and data|works]",
        "what [the rules|the core ideas] of Radical OOP are",
        "where functions and data [live|belong] in Radical OOP",
    ),
    "pattern-scenario-state": (
        "what a scenario is[ in Web4| and how it moves|]",
        (
            "how [scenarios|a scenario] and [the state|component state] [belong together|are "
            "related|work together]"
        ),
        (
            "how a component [gets its state and gives it back|is saved and restored|keeps its "
            "state|stores and loads state]"
        ),
        "how [state|the state] [travels|comes in and goes out|is saved|is restored]",
        "what toScenario() [does|is for|returns]",
        "why we [save|pass|have] scenarios",
    ),
    "pattern-init-purpose": (
        "what init() [is for|does|is good for]",
        "why [there is an init() method|we have init()|every class has init()]",
        "when init() [is called|runs|must be called]",
        "what [the purpose|the job|the task] of init() is",
        "who calls init() and [when|what it does]",
        "what I [put|write] into init()",
    ),
    "pdca-required-sections": (
        "which sections [a PDCA needs|a PDCA must have|belong to a PDCA|are required in a PDCA]",
        "what [sections|headings] a PDCA [has|consists of|needs]",
        "how a PDCA [document |file |]is [structured|divided|laid out]",
        "what must [stand|be] in a PDCA[ and in which order|]",
        "in which order the sections of a PDCA come",
    ),
    "pdca-tron-format": (
        "what TRON [stands for|means|is]",
        "what the [letters|four letters|parts] of TRON [stand for|mean]",
        "how [a decision is|decisions are|we] [written|recorded|noted] in TRON[ format|]",
        "how the TRON format [works|looks|goes]",
        "what T, R, O and N [stand for|mean][ in TRON|]",
    ),
    "pdca-dual-links": (
        "what PRECEDES and FOLLOWS [are for|mean|do]",
        "why [a PDCA has|every PDCA has|we set] two links",
        "how [PDCAs are|one PDCA is] linked",
        "what dual links [are|do|are for]",
        "how the chain of PDCAs [is made|works|comes about]",
        "why we link PDCAs [in both directions|twice|on both sides]",
    ),
    "pdca-cmm-levels": (
        "what the [five |]CMM levels [are|mean]",
        "which [levels|maturity levels] [CMM has|there are in CMM]",
        "how the CMM levels [are called|are named|go from 1 to 5]",
        "what [each|every] CMM level [means|stands for]",
        "what CMM1, CMM2, CMM3, CMM4 and CMM5 mean",
    ),
    "pdca-verification-checklist": (
        "how the verification checklist [works|is used|is filled in]",
        "when [I may tick|we tick|one ticks] an item [of|in|on] the [verification |]checklist",
        "what [the Check section|a verification checklist] [contains|needs|must hold]",
        "what I [write|put] beside a [checked|ticked] item",
        "how [we verify|to verify] in the Check section",
        "where the evidence [goes|is written]",
    ),
    "tool-when-read-file": (
        "when [to use|I should use|you use|one uses|an agent should call] read_file",
        "when read_file is [useful|right|due|needed] and when it is [pointless|useless|not needed]",
        "what read_file is [for|good for] and when to [skip it|leave it]",
        "when [calling |]read_file [makes sense|is a good idea|is a waste]",
        "why [one would|I would|an agent would] call read_file",
    ),
    "tool-build-call": (
        "how [a tool call is|tool calls are] [built|written|formed|made]",
        "what a tool call [consists of|looks like|needs|contains]",
        "how [I|you|we] [build|write|make] a tool call",
        "which parts a tool call has",
        "what belongs [into|in] a tool call",
    ),
}

TAILS: dict[str, tuple[str, ...]] = {
    "tool-build-call": (
        "[Show|Give|Add] [one|an example] that reads {file}.",
        "[Example|As an example|Show it with]: read_file [on|for|with] {file}.",
        "Use read_file and {file} [as the example|for it].",
        "[And|Then] [call|do] one for {file}.",
        "[Then|And then] read {file} [that way|with it].",
        "Take {file} as the [example|file].",
    ),
}

GOOD: dict[str, tuple[str, ...]] = {
    "pattern-empty-constructor": (
        (
            "The constructor [is|stays|remains] empty. [All setup|The setup|All initialisation] happens "
            "in init(). [This way an object can be created anywhere and gets its state later as a "
            "scenario.|So new creates an object that has no side effects.|]"
        ),
        (
            "In Web4 the constructor [stays|is|remains] empty. init() receives the scenario and sets the "
            "state. [Creating an object has no side effects.|So every object can be created first and "
            "filled later.]"
        ),
        (
            "The constructor [contains no logic|does nothing|holds no logic]. [Setup|All setup|The "
            "initialisation] [lives|happens] in init(). [A subclass calls super() in its "
            "constructor.|The state arrives there as a scenario.]"
        ),
        (
            "In Web4 the classes [have|use] an empty constructor. init() does the setup. [It takes the "
            "scenario and sets the fields.|It is called right after new.] [Objects can be created "
            "anywhere and restored from a saved scenario.|]"
        ),
        (
            "The rule has two parts. The constructor [stays|is] empty. The [state|setup|initialisation] "
            "moves to init(). [So an object can be made cheaply, tested and restored.|]"
        ),
    ),
    "pattern-five-layers": (
        (
            "- layer1: infrastructure[, the access to files, network and storage|, the access to the "
            "platform|]\n- layer2: implementation[, the concrete Default classes|]\n- layer3: "
            "interfaces[, the contracts and types|]\n- layer4: services[ that coordinate the "
            "components|, controllers and coordination|]\n- layer5: views and CLI[, what the user sees|]"
        ),
        (
            "layer1 holds the infrastructure[, such as files and network|].\nlayer2 holds the "
            "implementation[, the concrete Default classes|].\nlayer3 holds the interfaces[ and "
            "types|].\nlayer4 holds the services[ and controllers|].\nlayer5 holds the views and the CLI."
        ),
        (
            "[There are five layers|Web4 has five layers|The five layers are these]:\n\n1. layer1: "
            "infrastructure, the access to the platform\n2. layer2: implementation, the concrete "
            "classes\n3. layer3: interfaces, the contracts and types\n4. layer4: services, the "
            "coordination of components\n5. layer5: views and CLI, the presentation"
        ),
        (
            "- layer1 is the infrastructure: [operating system, files, network|files, network and "
            "storage].\n- layer2 is the implementation: classes named Default.\n- layer3 is for the "
            "interfaces: contracts and types.\n- layer4 is for the services: they coordinate "
            "components.\n- layer5 is for the views and the CLI."
        ),
    ),
    "pattern-radical-oop": (
        (
            "[In Radical OOP everything|Everything] is an object. Every behaviour is a method of a "
            "class. [Data and behaviour live together in one object.|An object keeps its own state.]"
        ),
        (
            "Everything is an object[ in Radical OOP|]. There are no loose functions. Data and behaviour "
            "[live|belong] together [in one object|in the same object]."
        ),
        (
            "Radical OOP means that everything is an object. [Every function|Every behaviour] is a "
            "method of a class. [An|The] object [owns|keeps|encapsulates] its own state. [Others talk to "
            "it through its interface.|]"
        ),
        (
            "Every behaviour is a method of a class. An object [keeps|owns|holds] its own state. [A "
            "class has one file and one responsibility.|Others use the object through its interface.]"
        ),
        (
            "There are no loose functions. Every function belongs to a class. Data and behaviour live "
            "together in one object[, and the object owns its state|]."
        ),
    ),
    "pattern-scenario-state": (
        (
            "A scenario [is|describes] the state of a component as [plain |]JSON. init(scenario) "
            "[receives|takes|loads] the scenario[ and sets the state|]. toScenario() [returns|writes] "
            "the current state as a scenario."
        ),
        (
            "A scenario is a [plain|serializable] JSON description of the state. The scenario comes in "
            "through init(scenario). toScenario() [returns the state|writes the state] as a scenario "
            "again[, so that it can be saved, moved and restored|]."
        ),
        (
            "A scenario [holds|describes] the state of a component. init() [takes|receives] the "
            "scenario. toScenario() returns the current state as a new scenario. [So a component can be "
            "saved and restored.|The state lives in the model of the component.]"
        ),
        (
            "The state lives in the model of the component. A scenario describes this state as JSON. It "
            "is simple to save. The scenario comes in through init(). toScenario() writes the state out "
            "as a scenario again."
        ),
    ),
    "pattern-init-purpose": (
        (
            "init() [sets up|initialises|prepares] the component. It receives the scenario and sets the "
            "state. It is called right after the [empty |]constructor[ and returns this|, before any "
            "other method|]."
        ),
        (
            "init() receives the scenario and sets the state of the [component|object]. It is called "
            "once, right after the constructor. [It returns this.|] The constructor [stays|is] empty."
        ),
        (
            "init() [sets up|prepares] the object: it takes the scenario and sets the state. The "
            "constructor [is|stays|remains] empty. [init() is called right after new and returns this.|]"
        ),
        (
            "The constructor stays empty. init() does the setup of the component. [It receives the "
            "scenario.|It takes the scenario and sets the state.] It is called [once |]right after new[, "
            "before any other method|]."
        ),
        (
            "init() initialises the component. [It takes the scenario, sets the state and returns "
            "this.|] init() is called [once |]after the constructor."
        ),
    ),
    "pdca-required-sections": (
        (
            "1. Objective\n2. Plan\n3. Do\n4. Check\n5. Act[\n\nA PRECEDES: and a FOLLOWS: line link it "
            "to its neighbours.|]"
        ),
        (
            "A PDCA has [five sections|exactly five sections|these sections]:\n\n1. Objective\n2. "
            "Plan\n3. Do\n4. Check\n5. Act"
        ),
        (
            "1. Objective: what shall be reached\n2. Plan: the steps that we take\n3. Do: what was "
            "done\n4. Check: what was verified\n5. Act: what follows from it"
        ),
        (
            "- Objective\n- Plan\n- Do\n- Check\n- Act[\n\nThe links stand in a PRECEDES: and a FOLLOWS: "
            "line.|]"
        ),
        "The required sections are Objective, Plan, Do, Check and Act.",
    ),
    "pdca-tron-format": (
        (
            "- Trigger: what started the decision[, for example a request|]\n- Response: [the action "
            "that we take|what action is taken]\n- Outcome: what resulted from the action\n- Next: [the "
            "step that follows|what follows as the next step]"
        ),
        (
            "TRON [stands for|means] four things:\n\n- Trigger: what [started|caused] the decision\n- "
            "Response: the action that is taken\n- Outcome: what resulted from that action\n- Next: the "
            "next step that follows"
        ),
        (
            "1. Trigger: what started it, a request or an event\n2. Response: what action we take\n3. "
            "Outcome: what resulted from the action\n4. Next: what follows as the next step"
        ),
        (
            "Trigger: what started the decision.\nResponse: the action that is taken.\nOutcome: what "
            "resulted from the action.\nNext: the step that follows."
        ),
    ),
    "pdca-dual-links": (
        (
            "[They link|The two links connect] a PDCA to its two neighbours. One link points to the "
            "previous PDCA, the other points to the next PDCA. Together they form a chain that can be "
            "[read|followed] in both directions."
        ),
        (
            "One link points to the previous PDCA, the other to the next PDCA. [So the PDCAs form a "
            "chain|Together they make a chain] that can be followed in both directions[, and the history "
            "is traceable|]."
        ),
        (
            "PRECEDES and FOLLOWS connect a PDCA with the previous PDCA and the next PDCA. The chain can "
            "be [read|followed|traced] in both directions."
        ),
        (
            "Every PDCA has two links. One link points to the previous PDCA, and the other link points "
            "to the next PDCA. The history can be traced in both directions."
        ),
    ),
    "pdca-cmm-levels": (
        (
            "- Level 1: Initial. Work is ad hoc[ and chaotic| and unpredictable|].\n- Level 2: Managed. "
            "Work is planned and tracked for each project.\n- Level 3: Defined. The process is "
            "documented and standard[ in the whole organisation|].\n- Level 4: Quantitatively Managed. "
            "The process is measured with [metrics|numbers].\n- Level 5: Optimizing. The process is "
            "improved [all the time|continuously]."
        ),
        (
            "1. Initial: the work is [ad hoc|chaotic] and depends on single persons.\n2. Managed: the "
            "work is planned and tracked.\n3. Defined: the process is documented and standard.\n4. "
            "Quantitatively Managed: the process is measured with numbers.\n5. Optimizing: the process "
            "is improved [continuously|all the time]."
        ),
        (
            "- CMM1 Initial: the work is ad hoc.\n- CMM2 Managed: the work is planned and tracked in "
            "each project.\n- CMM3 Defined: the process is documented and standard.\n- CMM4 "
            "Quantitatively Managed: the process is measured with metrics.\n- CMM5 Optimizing: the "
            "process is improved all the time."
        ),
        (
            "Level 1 is Initial: the work is [ad hoc|chaotic].\nLevel 2 is Managed: the work is planned "
            "and tracked.\nLevel 3 is Defined: the process is documented and standard.\nLevel 4 is "
            "Quantitatively Managed: the process is measured with metrics.\nLevel 5 is Optimizing: the "
            "process is improved all the time."
        ),
    ),
    "pdca-verification-checklist": (
        (
            "Every item [names|is] something that can be verified. An item is ticked only after it was "
            "verified. The evidence is written beside the item[, for example the test output|]."
        ),
        (
            "An item is ticked only after it was [verified|tested]. The evidence is written beside the "
            "item[, such as the result of the test run|]. [An item that fails stays open and is taken up "
            "in Act.|]"
        ),
        (
            "[The Check section holds the checklist.|The checklist stands in the Check section.] Tick an "
            "item only after it was verified. Write the [evidence|result] beside it[, for example the "
            "output of the command|]."
        ),
        (
            "Each item is something to verify. An item is ticked only after it was [verified|run and "
            "tested]. The result is [noted|written] beside the item as evidence. [What fails stays "
            "open.|]"
        ),
    ),
    "decide-jest-or-vitest": (
        (
            "Use Vitest. [Jest is banned here.|Jest is banned in Web4 projects.] [Vitest runs TypeScript "
            "and ES modules as they are.|]"
        ),
        (
            "Use Vitest. It runs TypeScript and native ES modules. [Web4 projects test with Vitest "
            "only.|Jest is banned here.]"
        ),
        (
            "Vitest is the right choice. [Web4 projects test with Vitest only.|Jest is banned here.] [It "
            "runs native ES modules and TypeScript.|]"
        ),
        "Choose Vitest. Web4 projects test with Vitest only[, and Jest is banned|].",
        (
            "We use Vitest. [It shares its configuration with Vite and runs TypeScript directly.|It runs "
            "ES modules and TypeScript.] Jest is banned in Web4."
        ),
    ),
    "decide-manual-or-automated": (
        (
            "Automate it. [Repeated manual work is error-prone and costs time.|A script does the same "
            "steps each time.] [The script leaves a record.|]"
        ),
        (
            "Automate it. A script does it the same way each time[ and leaves a record|]. [Manual work "
            "is slow and error-prone.|]"
        ),
        (
            "Choose automation. [A script does the same steps in each release.|Repeated manual work "
            "costs time and leads to errors.] [The script also leaves a record.|]"
        ),
        (
            "We should automate it. [A script is faster and does the same each time.|Manual work is slow "
            "and error-prone.]"
        ),
        (
            "Automation is the right choice. [A script does the same steps every time.|Manual steps are "
            "error-prone and cost time.]"
        ),
    ),
    "decide-right-constructor": (
        (
            "{right} is the proper one. Its constructor [is|stays] empty, and init() sets the state. "
            "{wrong} [does work|assigns state] in the constructor."
        ),
        (
            "{right} is the right one. Its constructor [stays|is] empty. [The state is set in "
            "init().|init() sets the state.]"
        ),
        (
            "{right} is the proper one. The constructor stays empty, and the setup happens in init(). "
            "[{wrong} calls {call}() in the constructor.|]"
        ),
        (
            "{right} is the right choice. It has an empty constructor and sets the state in init(). "
            "{wrong} [does work|has logic] in the constructor."
        ),
    ),
    "tool-when-read-file": (
        (
            "Use read_file when you need the content of a file whose path you know[, for example before "
            "you edit it|]. It is pointless when the content is already in the context."
        ),
        (
            "Use read_file to see the content of a file with a known path. Skip it when the file was "
            "already read. [When the path is unknown, search first with grep_search.|]"
        ),
        (
            "Call read_file when you need the content of a file, [for example before editing it|before "
            "you edit it or answer a question about it]. It is unnecessary when the content is already "
            "[known|in the context]."
        ),
        (
            "Use read_file when the path is known and you need the content. It is pointless when the "
            "path is unknown. [Then search first with grep_search or file_glob_search.|Then a search "
            "comes first.]"
        ),
    ),
    "tool-build-call": (
        (
            "A tool call has two parts: the name of the tool and its arguments[ as a JSON "
            'object|].\n\n<tool_call>\n\\{"name": "read_file", "arguments": \\{"filepath": '
            '"{file}"\\}\\}\n</tool_call>'
        ),
        (
            "A tool call [consists of|contains] the name of the tool and its arguments. [The arguments "
            'are a JSON object.|]\n\n<tool_call>\n\\{"name": "read_file", "arguments": '
            '\\{"filepath": "{file}"\\}\\}\n</tool_call>'
        ),
        (
            "A call [needs|has] the name of the tool and the arguments[ as a JSON object with one entry "
            'for each parameter|]:\n\n<tool_call>\n\\{"name": "read_file", "arguments": '
            '\\{"filepath": "{file}"\\}\\}\n</tool_call>'
        ),
        (
            "A tool call is built from two parts, the name and the arguments[ in "
            'JSON|].\n\n<tool_call>\n\\{"name": "read_file", "arguments": \\{"filepath": '
            '"{file}"\\}\\}\n</tool_call>'
        ),
    ),
}

BAD: dict[str, tuple[str, ...]] = {
    "pattern-empty-constructor": (
        "The constructor sets up everything. Pass all values as parameters and assign them there.",
        "It does not matter. Put the setup into the constructor and call the methods from it.",
        "A constructor is a special method of a class.",
    ),
    "pattern-five-layers": (
        "There are three layers: frontend, backend and database. Put your code where it fits.",
        "layer1 is the views, layer2 the database, layer3 the tests and the rest is up to you.",
        "Layers help to structure the code.",
    ),
    "pattern-radical-oop": (
        "It is a style of programming. Use classes or functions, whatever you like.",
        "Write small helper functions and keep the data in plain records.",
        "OOP means object-oriented programming.",
    ),
    "pattern-scenario-state": (
        "A scenario is a story about how a user works with the app. Write it in a document.",
        "Keep the state in global variables and save it in the database.",
        "A scenario can be many things.",
    ),
    "pattern-init-purpose": (
        "init() is optional. Most people do the setup in the constructor.",
        "It is a method with a short name. Use it as you like.",
        "You do not need init(), set everything up in the constructor.",
    ),
    "pdca-required-sections": (
        "Write a summary, some background and a list of tasks.",
        "A PDCA has an introduction, a body and an end. Use whatever sections you like.",
        "1. Plan\n2. Work\n3. Done",
    ),
    "pdca-tron-format": (
        "TRON is a film about a computer world.",
        "Write your decision down in a few words, any format is fine.",
        "TRON means to think before you act.",
    ),
    "pdca-dual-links": (
        "They are optional notes. You can leave them out.",
        "PRECEDES and FOLLOWS are keywords in a document.",
        "One link is enough, just mention the other file somewhere.",
    ),
    "pdca-cmm-levels": (
        "CMM has levels from low to high. Higher is better.",
        "Level 1 is bad, level 5 is good, and the others are between them.",
        "There are three levels: beginner, advanced and expert.",
    ),
    "pdca-verification-checklist": (
        "Tick the items when you feel that they are done.",
        "A checklist is a list of things to check.",
        "Tick everything first and look at the details later.",
    ),
    "decide-jest-or-vitest": (
        "Jest is fine. Most teams know it.",
        "Use Jest. It is the most popular test framework.",
        "Use whatever you like, both work.",
    ),
    "decide-manual-or-automated": (
        "Keep it manual. A script is too much work.",
        "It depends on you. Both ways work.",
        "Do it manually, that is fine for a small team.",
    ),
    "decide-right-constructor": (
        "{wrong} is the proper one, because all the setup is in one place.",
        "Both are fine. It is a matter of taste.",
        "Take {wrong}. It is shorter.",
    ),
    "tool-when-read-file": (
        "Use it whenever you like, it does no harm.",
        "read_file is a tool.",
        "Always call it before every answer.",
    ),
    "tool-build-call": (
        "I would open the file {file} and read it for you.",
        "A tool call is a call of a tool. Look into the documentation.",
        "Just type read file {file} in the terminal.",
    ),
}
