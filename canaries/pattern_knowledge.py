"""Pattern knowledge: what the empty constructor, the layers, Radical OOP, scenarios and init() are.

Each check asks for facts said as sentences (`canaries.statements`) or for a labelled list
(`canaries.labels`). Not covered: further true things that an answer may say about a pattern.
"""

from __future__ import annotations

from canaries.labels import Label, labelled
from canaries.record import Canary
from canaries.statements import Fact, explains

_CONSTRUCTOR = r"\bconstructors?(?:\(\))?"
_INIT = r"\binit\b(?:\([^)]*\))?(?: method)?"
_STUFF = (
    r"\b(?:set-?ups?|initiali[sz]ation|initiali[sz]ing|state|work|logic|configuration|data|values|scenario)\b"
)
_GAP = r"[^.;]{0,50}?"

_STAYS_EMPTY = Fact(
    name="the constructor is empty",
    said=(
        rf"{_CONSTRUCTOR}[^.;]{{0,40}}?\b(?:is|are|be|stays?|remains?|kept|left)\b(?: \w+){{0,3}}? empty\b",
        (
            rf"{_CONSTRUCTOR}(?: \w+){{0,2}}? "
            rf"(?P<own>(?:does|do|contains?|holds?|has|have|carr(?:y|ies)|performs?|"
            r"runs?) (?:nothing|no)\b)"
        ),
        (
            rf"{_CONSTRUCTOR} (?P<own>(?:(?:does|do|must|may|should|can) ?not|doesn't|don't|mustn't|never) "
            r"(?:contain|hold|do|perform|run|have|carry)s?(?: any(?:thing)?)?)\b"
        ),
        r"\b(?:keep|leave)s?(?: \w+){0,3}? constructors?(?:\(\))?(?: \w+)? empty\b",
        r"\b(?:have|has|gets?|writes?|uses?|keeps?|carr(?:y|ies))(?: \w+){0,2}? empty constructors?\b",
    ),
    against=(
        (
            rf"{_CONSTRUCTOR}(?: \w+)? (?:contains?|holds?|does|performs?|runs?|sets up|handles) "
            rf"(?:all |the |any |your |its |some |most |of )*{_STUFF}"
        ),
        (
            rf"{_STUFF} (?:happens?|lives?|goes|belongs?|is done|stays?) (?:in|into|inside) (?:\w+ ){{0,2}}?"
            rf"{_CONSTRUCTOR}"
        ),
    ),
)

_INIT_SETS_UP = Fact(
    name="init() does the setup",
    said=(
        (
            rf"{_STUFF}{_GAP}\b(?:happens?|moves?|lives?|goes|go|belongs?|takes? "
            rf"place|arrives?|comes?|sits?|is|are|done)\b"
            rf"{_GAP}\b(?:in|into|to|through|via|by|inside)(?: \w+){{0,3}}? {_INIT}"
        ),
        (
            rf"{_INIT}(?: \w+)? "
            rf"(?:does|do|sets?|receives?|takes?|initiali[sz]es?|prepares?|handles?|performs?|loads?|"
            rf"fills?|gets)\b[^.;]{{0,40}}?(?:{_STUFF}|\b(?:object|component|instance|it)\b)"
        ),
    ),
)

_CALLED_AFTER = Fact(
    name="init() runs after the empty constructor",
    said=(
        (
            rf"(?:{_INIT}|\bit)(?: \w+){{0,2}}? (?:is|gets|must be) (?:called|run|invoked|executed)\b{_GAP}"
            r"\b(?:after|once|following)\b[^.;]{0,60}?\b(?:constructor|construct\w+|new|creat\w+)\b"
        ),
        (
            rf"(?:{_INIT}|\bit)(?: \w+)? "
            rf"(?:runs|comes|follows)\b[^.;]{{0,30}}?\b(?:after|follows)\b[^.;]{{0,60}}?"
            r"\b(?:constructor|construct\w+|new|creat\w+)\b"
        ),
        *_STAYS_EMPTY.said,
    ),
)

_NO_LOOSE_FUNCTIONS = Fact(
    name="everything is an object, no function stands alone",
    said=(
        r"\beverything(?: \w+){0,3}? is (?:\w+ as )?(?:an? )?(?:\w+ )?(?:object|class)\b",
        (
            r"\b(?:functions?|behaviou?rs?|logic|operations?|helpers?|code)\b(?: \w+){0,2}? "
            r"(?:is|are|becomes?|must be) (?:an? |the )?(?:methods?|objects?|part) (?:of|on|in)\b"
        ),
        (
            r"\b(?:functions?|behaviou?rs?|logic|operations?|helpers?|code)\b(?: \w+){0,2}? "
            r"(?:is|are|lives?|belongs?|sits?|stands?|goes) (?:in|inside|into|to|on) "
            r"(?:an? |its |the |one |some )*(?:class(?:es)?|objects?)\b"
        ),
        (
            r"\b(?:there (?:is|are)|it has|has|knows|allows|permits|write) (?P<own>no)(?: [\w-]+,?){0,4}? "
            r"functions?\b"
        ),
    ),
    against=(
        (
            r"\b(?:loose|free|standalone|helper)(?: \w+)? functions? (?:is|are) (?:\w+ "
            r")?(?:fine|allowed|ok|welcome)\b"
        ),
    ),
)

_STATE_IN_OBJECT = Fact(
    name="data and behaviour live together in the object",
    said=(
        (
            r"\b(?:data|state) and (?:\w+ )?(?:behaviou?r|methods|functions|logic)\b[^.;]{0,20}?"
            r"\b(?:live|belong|stay|are|sit|kept|go|stand)\b[^.;]{0,30}?\b(?:together|one|same|object|class)\b"
        ),
        (
            r"\b(?:objects?|class(?:es)?|instances?)\b(?: \w+)? "
            r"(?:owns?|keeps?|holds?|encapsulates?|hides?|guards?|"
            r"protects?)\b(?: \w+){0,3}? (?:state|data|fields)\b"
        ),
        (
            r"\b(?:state|data) (?:is|are|stays?|lives?|remains?|belongs?)(?: \w+)? "
            r"(?:encapsulated|inside|owned|in|to)\b"
            r"[^.;]{0,20}\b(?:object|class)"
        ),
    ),
)

_SCENARIO_IS_STATE = Fact(
    name="a scenario is a serializable description of state",
    said=(
        (
            r"\bscenarios?(?: \w+)? "
            r"(?:is|are|describes?|holds?|contains?|captures?|carries|represents?)\b[^.;]{0,50}?"
            r"\b(?:state|json|serializ\w+|data)\b"
        ),
        (
            r"\bstate(?: \w+){0,4}? (?:is|are|lives?)(?: \w+)? "
            r"(?:described|stored|kept|held|represented|expressed|saved|"
            r"captured|written)(?: \w+){0,2}? (?:as|in|by)(?: \w+){0,3}? scenarios?\b"
        ),
    ),
)

_SCENARIO_IN = Fact(
    name="the scenario comes in through init()",
    said=(
        (
            rf"\b(?:scenarios?|state)\b{_GAP}\b(?:comes?|arrives?|enters?|goes|is|are|passed|handed|loaded|given)\b{_GAP}"
            rf"\b(?:in|into|to|through|via|by)(?: \w+){{0,2}}? {_INIT}"
        ),
        (
            rf"{_INIT}(?: \w+)? "
            rf"(?:receives?|takes?|loads?|accepts?|gets|reads?|restores?|sets?|fills?)\b[^.;]{{0,40}}?"
            r"\b(?:scenario|state)\b"
        ),
    ),
)

_SCENARIO_OUT = Fact(
    name="toScenario() writes the state out",
    said=(
        (
            r"\btoScenario\b(?:\([^)]*\))?(?: method)?(?: \w+)? "
            r"(?:returns?|writes?|serializ\w+|exports?|gives?|saves?|"
            r"produces?|turns?|dumps?)\b[^.;]{0,50}?\b(?:state|scenario|it|model)\b"
        ),
        (
            rf"\b(?:scenarios?|state|it)\b{_GAP}\b(?:is|are|gets?|comes?)\b[^.;]{{0,40}}?\b(?:written|saved|serializ\w+|"
            r"exported|returned|out|read)\b[^.;]{0,30}?\b(?:by|with|through|via|from) toScenario\b"
        ),
    ),
)

_LAYERS = tuple(
    Label(name=f"layer{number}", written=rf"layer[\s-]?{number}", content=(rf"\b(?:{role})\b",))
    for number, role in enumerate(
        (
            "infrastructure|platform",
            r"implement\w*|concrete class\w*",
            r"(?<!user )(?<!line )interfaces?|contracts?",
            r"services?|controllers?|coordinat\w*|orchestrat\w*",
            r"views?|cli|presentation|user interfaces?|command.line",
        ),
        start=1,
    )
)

CANARIES = (
    Canary(
        id="pattern-empty-constructor",
        check=explains(_STAYS_EMPTY, _INIT_SETS_UP),
        passing="The constructor stays empty: creating an object has no side effects. "
        "All setup happens in init(), which takes the scenario and returns this.",
        near_miss="The empty constructor pattern is about constructors. The constructor does the setup of "
        "all fields "
        "and init() is empty.",
    ),
    Canary(
        id="pattern-five-layers",
        check=labelled(_LAYERS, words=1, exclusive=True),
        passing="- layer1: infrastructure, access to files, network and storage\n"
        "- layer2: implementation, the Default classes\n"
        "- layer3: interfaces and types\n"
        "- layer4: services that coordinate components\n"
        "- layer5: views and the CLI",
        near_miss="- layer1: infrastructure\n- layer2: interfaces and types\n- layer3: implementation "
        "classes\n"
        "- layer4: services\n- layer5: views and the CLI",
    ),
    Canary(
        id="pattern-radical-oop",
        check=explains(_NO_LOOSE_FUNCTIONS, _STATE_IN_OBJECT),
        passing="Everything is an object: every function is a method of a class. "
        "Data and behaviour live together, so an object keeps its own state and is reached through its "
        "interface.",
        near_miss="Radical OOP: object, class, method, state, behaviour, encapsulation, interface, "
        "inheritance, "
        "no loose functions, data and behaviour together.",
    ),
    Canary(
        id="pattern-scenario-state",
        check=explains(_SCENARIO_IS_STATE, _SCENARIO_IN, _SCENARIO_OUT),
        passing="A scenario is a plain JSON description of a component's state. It is kept in the model. "
        "init() takes the scenario and fills the model. toScenario() returns the current state as a "
        "scenario again.",
        near_miss="A scenario is a test case in JSON that describes state. init() takes the scenario. "
        "toScenario() is never used to write state out.",
    ),
    Canary(
        id="pattern-init-purpose",
        check=explains(_INIT_SETS_UP, _CALLED_AFTER),
        passing="init() sets up the component: it receives the scenario and fills the state. "
        "It is called right after the constructor, which stays empty.",
        near_miss="init() does not set up the component. It is called after the constructor to print a "
        "banner.",
    ),
)
