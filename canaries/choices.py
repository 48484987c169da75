"""Whether an answer chooses, and chooses right; naming the others is fine, sitting on the fence is not.

    >>> check = chooses(Option("Vitest", "vitest"), Option("Jest", "jest"))
    >>> [check(answer).value for answer in ("Use Vitest; Jest is banned.", "Jest, not Vitest.", "Both work.")]
    [1, 0, 0]

Not covered: a choice that is only implied by praise ("Vitest is fast") is none, and one taken back in a later
sentence in words of its own is still one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from canaries.record import Check, verdict
from canaries.statements import says, statements
from harnesses.records import Score

_VERB = (
    r"(?:use|using|choos(?:e|ing)|chose|take|taking|pick(?:ing)?|select|prefer|recommend|suggest|adopt|merge|keep|"
    r"want|vote for|decide (?:for|on)|decided (?:for|on)|go(?:ing)? (?:with|for)|stay with|stick (?:with|to)|"
    r"set up|opt for|switch to)"
)
_FILLER = r"(?: (?:the|an?|for|with|only|always|version|option|variant|constructor|its|clearly|definitely))*"
_RIGHT = (
    r"(?:right|better|best|proper|correct|clear|only|safer|good|preferred|recommended|standard|chosen|winner|one|"
    r"choice|answer|way to go)"
)
_OPENING = r"(?:the |definitely |clearly |version |option |constructor |yes, |so |then )*"
_OTHERS = re.compile(
    r"\b(?:teams|people|projects|others|some|many|they|who|colleagues?) (?:\w+ )?"
    r"(?:use|choose|take|pick|prefer|recommend|suggest|want|like)\b",
    re.IGNORECASE,
)
_UNDECIDED = (
    (
        r"\b(?:either|both)(?: (?:one|of them|options?|versions?|ways?|constructors?|frameworks?))? "
        r"(?:is|are|works?|will|would|can|could|have|has)\b"
    ),
    r"\b(?:use|choose|take|pick|merge|keep) (?:either|both|whichever|whatever)\b",
    r"\b(?:depends on (?:you|your|the|taste|what)|it (?:all |really )?depends)\b",
    (
        r"\b(?:up to you|your call|take your pick|matter of taste|no preference|equally "
        r"(?:good|fine|valid|proper))\b"
    ),
    r"\b(?:whichever|whatever) you\b",
    r"\b(?P<own>(?:does not|doesn't) (?:really )?matter)\b",
    r"\b(?P<own>(?:can|could|will|would|wo)(?:not|n't| not)) (?:decide|choose|say)\b",
)


@dataclass(frozen=True)
class Option:
    """One thing to choose.

    Attributes:
        name: shown in the reason.
        noun: a regular expression of the option's name.
        also: further regular expressions that choose it when asserted ("automate it").
    """

    name: str
    noun: str
    also: tuple[str, ...] = ()

    def patterns(self, rival: str) -> tuple[str, ...]:
        """Relations that choose this option, given the other one's noun."""
        joined = r"\W+(?:and|or|plus|as well as|together with|alongside|with)\W+(?:\w+ )?"
        noun = rf"(?:{self.noun})(?!\w)"
        return (
            rf"\b{_VERB}{_FILLER} {noun}",
            # "use Vitest and Jest" chooses both, whichever comes second.
            rf"\b{_VERB}{_FILLER} (?:{rival}){joined}{noun}",
            (
                rf"(?<!\w){noun}(?: constructor| version)? (?:is|wins|would be|remains)\b"
                rf"(?: (?:the|a|an|our|my|clearly|definitely|here|simply|much))*(?: {_RIGHT}\b|(?<=wins))"
            ),
            (
                rf"\b(?:answer|decision|choice|pick|verdict|winner|recommendation|one|constructor)"
                rf"(?: here)?(?: is|:| would be) (?:the |version |option |constructor )*{noun}"
            ),
            (
                rf"^{_OPENING}{noun}\s*(?:[.;!]|,\s*(?:not|and not|because|since|as|for|please|of "
                rf"course|clearly|it)\b)"
            ),
            *self.also,
        )


def _opens(option: Option, spoken: list[str]) -> bool:
    """Whether an answer opens a statement with the option's name alone: "Vitest", "Vitest - because ..."."""
    pattern = rf"^{_OPENING}(?:{option.noun})(?:\W*$|\s*[:–—-](?!\w))"
    return any(says(statement, pattern) for statement in spoken)


def chooses(right: Option, wrong: Option, *reasons: Callable[[str], bool]) -> Check:
    """A check that an answer chooses `right`, not `wrong`, and gives one of the reasons where any are named.

    Args:
        right: the option that must be chosen.
        wrong: the other one.
        reasons: each says whether a statement gives that reason.
    """

    def check(text: str) -> Score:
        spoken = [s for s in statements(text) if not _OTHERS.search(s)]
        chosen = {
            option.name
            for option, other in ((right, wrong), (wrong, right))
            if any(says(s, pattern) for s in spoken for pattern in option.patterns(other.noun))
        }
        opened = [option.name for option in (right, wrong) if _opens(option, spoken)]
        # A list of both options with what speaks for each opens with either, and chooses none.
        chosen |= set(opened) if len(opened) == 1 else set()
        problems = []
        if any(says(s, pattern) for s in spoken for pattern in _UNDECIDED):
            problems.append("leaves it open")
        if chosen != {right.name}:
            problems.append("chooses " + (" and ".join(sorted(chosen)) or "nothing"))
        if reasons and not any(reason(s) for s in spoken for reason in reasons):
            problems.append("gives no reason that holds")
        return verdict(problems, f"chooses {right.name}")

    return check
