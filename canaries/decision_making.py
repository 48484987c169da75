"""Decision making: Jest or Vitest, manual or automated, which of two constructors.

The answer must choose; see `canaries.choices`. Not covered: whether the reasons given for a test runner or
for automation are good ones.
"""

from __future__ import annotations

from canaries.choices import Option, chooses
from canaries.record import Canary
from canaries.statements import says

_VITEST = Option("Vitest", "vitest")
_JEST = Option("Jest", "jest")

_SELF = r"(?:you|we|i|they|tobias|he|it|this|that|the \w+|everything|all)"
_AUTOMATED = Option(
    "automated",
    r"automated?(?: process| way| script| release)?|automation|automating|script",
    also=(
        r"^(?:please |definitely |clearly |yes,? |so |then |let's |just )*(?:automate|script)\b",
        (
            rf"\b{_SELF}(?: \w+)? (?:should|must|would|can|shall|will|have to|need to)(?: \w+)? "
            rf"(?:automate|script)\b"
        ),
        (
            r"\b(?:should|must|shall|will|needs? to|has to|ought to)(?: \w+)? be (?:fully "
            r")?(?:automated|scripted)\b"
        ),
        r"\b(?:decision|answer|advice|recommendation|choice)(?: is|:)(?: to)? (?:automate|script)\b",
    ),
)
_MANUAL = Option(
    "manual",
    r"manual(?: process| way| work)?|manually|by hand",
    also=(
        r"\b(?:leave|keep|stays?|remains?)(?: \w+){0,3}? (?:manual(?:ly)?|by hand)\b",
        r"^(?:please )?(?:do|continue|go on)(?: \w+){0,4}? (?:manually|by hand)\b",
        (
            r"\b(?:should|must|can|could)(?: \w+)? (?:do|copy|be done|stay|remain)(?: \w+){0,4}? "
            r"(?:manual(?:ly)?|by hand)\b"
        ),
        r"\bmanual(?:ly)?(?: \w+)? is (?:\w+ )?(?:fine|ok|enough|good)\b",
        r"\b(?:keep|continue) (?:copying|doing|bumping|mailing)\b",
    ),
)

# A capital letter that stands for a version, not the article.
_ENDS = r"(?=\W*$|[.,;:!)]| (?:is|because|since|over|and|or|here|for|wins|would|should|remains|not)\b)"
_B = Option("B", rf"(?:version |option |variant |constructor )?(?-i:B){_ENDS}")
_A = Option("A", rf"(?:version |option |variant |constructor )?(?-i:A){_ENDS}")
_CONSTRUCTOR_REASONS = (
    r"(?-i:\bB)\b[^.;]{0,60}?\bempty\b",
    r"\bconstructor\b[^.;]{0,30}?\b(?:is|stays|remains)\b(?: \w+){0,2}? empty\b",
    r"\b(?:has|keeps|with|uses) (?:\w+ )?empty constructor\b",
    (
        r"\b(?:sets?|does|moves?|happens?|takes?|fills?|assigns?|initiali[sz]es?)\b[^.;]{0,50}?"
        r"\b(?:in|into|through|to) init\b"
    ),
    r"\binit\(\)(?: \w+)? (?:sets?|does|takes?|fills?|receives?|initiali[sz]es?)\b",
    (
        r"(?-i:\bA)\b[^.;]{0,60}?\b(?:works?|does|assigns?|calls?|runs?|has|contains|puts|calibrates)\b[^.;]{0,60}?"
        r"\bconstructor\b"
    ),
)


def _is_reason(statement: str) -> bool:
    return any(says(statement, pattern) for pattern in _CONSTRUCTOR_REASONS)


CANARIES = (
    Canary(
        id="decide-jest-or-vitest",
        check=chooses(_VITEST, _JEST),
        passing="Use Vitest. Jest is banned in Web4 projects; Vitest runs TypeScript and ES modules as they "
        "are.",
        near_miss="Jest, not Vitest: most teams know it already.",
    ),
    Canary(
        id="decide-manual-or-automated",
        check=chooses(_AUTOMATED, _MANUAL),
        passing="Automate it. A script does the same steps each time; doing it by hand is slow and "
        "error-prone.",
        near_miss="Both work. Automation saves time, and doing it manually keeps control. It depends on the "
        "team.",
    ),
    Canary(
        id="decide-right-constructor",
        check=chooses(_B, _A, _is_reason),
        passing="B is the proper one. Its constructor stays empty, and init() sets the state. "
        "A assigns and calls calibrate() in the constructor.",
        near_miss="A is the proper one, because its constructor has all the setup in one place. B needs "
        "init().",
    ),
)
