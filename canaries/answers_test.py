"""Right answers in other people's words pass; what only looks like an answer fails."""

# ruff: noqa: E501  (an answer is easier to read as it was given)

import pytest

from canaries.canaries import CANARIES

BY_ID = {canary.id: canary for canary in CANARIES}

GOOD = [
    (
        "pattern-empty-constructor",
        (
            "In Web4 we keep constructors completely empty. Everything that used to be there moves: initialization takes "
            "place in the `init()` method, e.g. `new Shelf().init(scenario)`."
        ),
    ),
    (
        "pattern-empty-constructor",
        "## Empty constructor\n\nThe `constructor()` contains no logic at all.\n\n- State is set through `init(scenario)`.",
    ),
    (
        "pattern-empty-constructor",
        (
            "A constructor does nothing, except that a subclass calls super(). It's not only style: the setup lives in "
            "init(), so objects can be made before their data is there."
        ),
    ),
    (
        "pattern-five-layers",
        (
            "**layer1** is the infrastructure. **layer2** holds the implementation of the interfaces. **layer3** holds the "
            "interfaces. **layer4** contains the controllers. **layer5** is for views and the CLI."
        ),
    ),
    (
        "pattern-five-layers",
        (
            "| layer | what |\n|---|---|\n| layer1 | infrastructure |\n| layer2 | implementation |\n| layer3 | interfaces |\n"
            "| layer4 | services |\n| layer5 | presentation |\n"
        ),
    ),
    (
        "pattern-five-layers",
        (
            "1. Layer 1 (infrastructure): storage\n2. Layer 2 (implementation): Default classes\n3. Layer 3 (interfaces)\n"
            "4. Layer 4 (services)\n5. Layer 5 (user interface)"
        ),
    ),
    (
        "pattern-radical-oop",
        (
            "She means two things:\n1. Every behaviour belongs to a class; there are no loose helper functions.\n"
            "2. An object keeps its own data, so you don't pass plain records around."
        ),
    ),
    (
        "pattern-scenario-state",
        (
            "State lives in the component's model. A scenario is the serializable form of that state. It comes in when "
            "`init(scenario)` receives the scenario, and `toScenario()` serializes the model back to JSON."
        ),
    ),
    (
        "pattern-init-purpose",
        (
            "`init()` initializes the component with the scenario it is given. It runs once after the object was created "
            "with `new`, because the constructor does nothing."
        ),
    ),
    ("pdca-required-sections", "Every PDCA has Objective, Plan, Do, Check and Act, in this order."),
    (
        "pdca-required-sections",
        "- **Objective**: the goal\n- **Plan**\n- **Do**\n- **Check**\n- **Act**: what we learned",
    ),
    (
        "pdca-required-sections",
        "## Objective\nWhat to reach.\n## Plan\nHow.\n## Do\nWhat was done.\n## Check\nProof.\n## Act\nLearning.",
    ),
    (
        "pdca-tron-format",
        (
            "T stands for Trigger: the event that started it all.\nR stands for Response: what we decided to do.\n"
            "O stands for Outcome: the result that was achieved.\nN stands for Next: what follows from it."
        ),
    ),
    (
        "pdca-tron-format",
        (
            "TRON stands for Trigger, Response, Outcome, Next. Trigger is what caused the decision, Response is the action "
            "taken, Outcome is the result of it, and Next is the step that follows."
        ),
    ),
    (
        "pdca-dual-links",
        (
            "PRECEDES names the document that comes next. FOLLOWS names the one before it. With both, the history can be "
            "walked forwards and backwards."
        ),
    ),
    (
        "pdca-cmm-levels",
        (
            "1. **Initial** - work is ad hoc\n2. **Managed** - projects are planned\n3. **Defined** - there is a documented "
            "standard\n4. **Quantitatively Managed** - work is measured\n5. **Optimizing** - steady improvement of it all"
        ),
    ),
    (
        "pdca-cmm-levels",
        (
            "### CMM1 Initial\nUnpredictable, depends on heroes.\n### CMM2 Managed\nPlanned per project.\n### CMM3 Defined\n"
            "A standard process.\n### CMM4 Quantitatively Managed\nControlled by metrics.\n### CMM5 Optimizing\n"
            "Continuous improvement."
        ),
    ),
    (
        "pdca-verification-checklist",
        "Do not tick a box before you have run the check it names. Put the output of the command next to it.",
    ),
    (
        "pdca-verification-checklist",
        "Run first, then tick. Items are checked off only once they are confirmed. Each needs evidence, such as a log.",
    ),
    ("decide-jest-or-vitest", "Vitest. It runs TypeScript natively."),
    ("decide-jest-or-vitest", "I'd go with **Vitest**. Many teams use Jest, but it is banned here."),
    ("decide-jest-or-vitest", "Vitest is the right choice; do not use Jest."),
    ("decide-jest-or-vitest", "Vitest — because Jest is not allowed in Web4."),
    ("decide-jest-or-vitest", "Instead of Jest, use Vitest."),
    ("decide-manual-or-automated", "You should automate this. Manual work is forbidden by CMM rules."),
    ("decide-manual-or-automated", "The process should be automated: don't leave it manual."),
    (
        "decide-manual-or-automated",
        "Decision: automate it with a script, so that Tobias is free for other things.",
    ),
    ("decide-right-constructor", "**B**. The constructor is empty and the state arrives through init()."),
    ("decide-right-constructor", "Version B is correct: A calls calibrate() in its constructor. Merge B."),
    (
        "decide-right-constructor",
        "A: has logic in the constructor.\nB: has an empty constructor.\n\nTake version B.",
    ),
    (
        "tool-when-read-file",
        (
            "Call read_file before you edit a file or answer a question about it. You don't need it when the file is already "
            "in the context."
        ),
    ),
    (
        "tool-when-read-file",
        "- When you need the contents of a known path, use `read_file`.\n- It's useless if you only want to list a folder.",
    ),
    (
        "tool-build-call",
        (
            "A call consists of a name and the arguments.\n\n```json\n"
            '{"name": "read_file", "arguments": {"filepath": "config/lighthouse.json"}}\n```'
        ),
    ),
    (
        "tool-build-call",
        (
            "- name: which tool is meant\n- arguments: a JSON object with the parameters\n\n<tool_call>\n"
            '{"name": "read_file", "arguments": {"filepath": "config/lighthouse.json"}}\n</tool_call>'
        ),
    ),
]

BAD = [
    ("pattern-empty-constructor", "The constructor is not empty. All setup happens in init()."),
    ("pattern-empty-constructor", "The constructor is never empty, and all setup happens in init()."),
    ("pattern-empty-constructor", "It is a myth that the constructor is empty. All setup happens in init()."),
    ("pattern-empty-constructor", "If the constructor is empty, all setup happens in init()."),
    ("pattern-empty-constructor", "Is the constructor empty? Does all setup happen in init()?"),
    (
        "pattern-empty-constructor",
        "The constructor stays empty. All setup happens in init(). The constructor does the setup.",
    ),
    ("pattern-empty-constructor", "```\nThe constructor stays empty. All setup happens in init().\n```"),
    ("pattern-empty-constructor", "> The constructor stays empty. All setup happens in init()."),
    ("pattern-empty-constructor", "constructor, empty, init(), setup, logic, scenario, state, pattern, Web4"),
    (
        "pattern-five-layers",
        "layer1 layer2 layer3 layer4 layer5: infrastructure implementation interfaces services views",
    ),
    (
        "pattern-five-layers",
        "layer1: infrastructure\nlayer2: implementation\nlayer3: interfaces\nlayer5: views and CLI",
    ),
    (
        "pattern-five-layers",
        "layer5: views\nlayer4: services\nlayer3: interfaces\nlayer2: implementation\nlayer1: infrastructure",
    ),
    (
        "pattern-five-layers",
        "layer1: not infrastructure\nlayer2: implementation\nlayer3: interfaces\nlayer4: services\nlayer5: views",
    ),
    ("pattern-radical-oop", "Not everything is an object. An object keeps its own state."),
    (
        "pattern-radical-oop",
        "Everything is an object. Loose helper functions are fine. An object keeps its own state.",
    ),
    (
        "pattern-scenario-state",
        "scenario state JSON init receives scenario toScenario returns state serialize restore model component",
    ),
    (
        "pattern-scenario-state",
        "A scenario describes the state. The state does not come in through init(). toScenario() writes the state out.",
    ),
    ("pattern-init-purpose", "init() initializes the component. It is called before the constructor."),
    ("pdca-required-sections", "Objective, Plan, Check, Do and Act."),
    ("pdca-required-sections", "Plan, Do, Check, Act."),
    ("pdca-required-sections", "1. Objective\n2. Plan\n3. Do\n4. Check\n5. Act\n6. Retrospective"),
    ("pdca-required-sections", "- Objective (optional)\n- Plan\n- Do\n- Check\n- Act"),
    ("pdca-required-sections", "It is not true that a PDCA has Objective, Plan, Do, Check and Act."),
    ("pdca-tron-format", "- Trigger\n- Response\n- Outcome\n- Next"),
    ("pdca-tron-format", "Trigger: started. Response: action. Outcome: result. Next: step."),
    (
        "pdca-tron-format",
        (
            "- Trigger: what came out of it all\n- Response: what started the thing\n- Outcome: the action that is taken\n"
            "- Next: the reason for it"
        ),
    ),
    (
        "pdca-tron-format",
        (
            "- Response: the action we take\n- Trigger: what started the decision\n- Outcome: what resulted from it\n"
            "- Next: the step that follows"
        ),
    ),
    (
        "pdca-dual-links",
        "links PRECEDES FOLLOWS previous next chain history trace both directions navigation",
    ),
    (
        "pdca-dual-links",
        "One link points to the previous PDCA, the other to the next PDCA. The chain cannot be read in both directions.",
    ),
    (
        "pdca-cmm-levels",
        "Level 1 Initial, Level 2 Managed, Level 3 Defined, Level 4 Quantitatively Managed, Level 5 Optimizing",
    ),
    ("pdca-verification-checklist", "Tick every item first. The evidence is written beside the item."),
    (
        "pdca-verification-checklist",
        "An item is ticked after it was verified. The evidence is never written beside the item.",
    ),
    ("decide-jest-or-vitest", "Jest, not Vitest."),
    ("decide-jest-or-vitest", "Either is fine."),
    ("decide-jest-or-vitest", "Use Vitest, although both are fine."),
    ("decide-jest-or-vitest", "Use Vitest and Jest."),
    ("decide-jest-or-vitest", "Use Vitest for units. Use Jest for the rest."),
    ("decide-jest-or-vitest", "Do not use Vitest."),
    ("decide-jest-or-vitest", "Vitest is fast. Jest is old."),
    ("decide-jest-or-vitest", "It depends on your team; I would use Vitest."),
    ("decide-jest-or-vitest", "Vitest or Jest?"),
    ("decide-manual-or-automated", "Don't automate it. Keep it manual."),
    ("decide-manual-or-automated", "Leave it manual, automation costs too much."),
    ("decide-manual-or-automated", "Automate the version numbers and keep copying the changelog by hand."),
    ("decide-manual-or-automated", "Automation is a nice word."),
    ("decide-right-constructor", "A is better. Its constructor is empty of doubt."),
    ("decide-right-constructor", "B is the proper one."),
    ("decide-right-constructor", "Both are proper. B has an empty constructor."),
    ("decide-right-constructor", "B has an empty constructor. Merge A."),
    ("decide-right-constructor", "A constructor should be empty and init() sets the state."),
    (
        "tool-when-read-file",
        "read_file file content path read context tool known unknown search pointless already",
    ),
    ("tool-when-read-file", "Use read_file when you need the content of a file."),
    (
        "tool-when-read-file",
        "Use read_file when you need the content of a file. It is never pointless, also when already open.",
    ),
    ("tool-build-call", "A tool call has a name and arguments."),
    (
        "tool-build-call",
        '<tool_call>\n{"name": "read_file", "arguments": {"filepath": "config/lighthouse.json"}}\n</tool_call>',
    ),
    (
        "tool-build-call",
        (
            "A tool call has a name and arguments.\n\n<tool_call>\n"
            '{"name": "read_file", "arguments": {"filepath": "config/lamp.json"}}\n</tool_call>'
        ),
    ),
]


@pytest.mark.parametrize(("name", "answer"), GOOD)
def test_other_right_answers_pass(name, answer):
    score = BY_ID[name].check(answer)
    assert score.value == 1, score.reason


@pytest.mark.parametrize(("name", "answer"), BAD)
def test_answers_that_only_look_right_fail(name, answer):
    score = BY_ID[name].check(answer)
    assert score.value == 0, score.reason
