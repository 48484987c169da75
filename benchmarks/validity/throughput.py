r"""How fast every scorer is on ordinary replies, and how its time grows on text made to hurt it.

    python -m benchmarks.validity.throughput            # the table of docs/validity.md, five minutes or so
    python -m benchmarks.validity.throughput refusal    # one scorer alone

Each shape is one fragment repeated up to the size asked for: what makes careless parsers and patterns
quadratic. Time is this process's processor time, so a busy machine changes the numbers little. Python's
garbage collector is paused: its full rounds over a big tree, up to as much again, would be charged to the
scorer. One that refuses a text for its length is timed at just that length as well. Not covered: hostile
prompts (they are the suite's own), memory, and time that a scorer could spend outside this process.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from harnesses import empty_constructor, pdca_schema, pdca_template, refusal, tool_success, tron_format
from harnesses.pdca_schema import score_web4
from harnesses.pdca_tree import MAX_CHARS
from harnesses.records import Case, Score

Scorer = Callable[[Case, str], Score]

MEGABYTE = 1_000_000
SIZES = (MEGABYTE // 2, MEGABYTE, 2 * MEGABYTE)
"""Characters, all of them ASCII, so bytes too."""
MAX_GROWTH = 2.6
"""Time at 2 MB over time at 1 MB: 2 is linear, 4 quadratic; the rest is noise and a logarithm."""
MAX_SECONDS = 10.0
NOISE = 0.2
"""Seconds below which a ratio of two times says nothing."""
_TRIES = 3

SCORERS: Mapping[str, Scorer] = {
    "pdca_schema": pdca_schema.score,
    "pdca_schema (web4-3.2.4.2)": score_web4,
    "pdca_template": pdca_template.score,
    "tron_format": tron_format.score,
    "empty_constructor": empty_constructor.score,
    "tool_success": tool_success.score,
    "refusal": refusal.score,
}
CAPPED = frozenset(SCORERS) - {"tool_success", "refusal"}
"""These fail a text above MAX_CHARS characters and say that this is why."""

FRAGMENTS: Mapping[str, str] = {
    "round brackets": "(",
    "square brackets": "[",
    "curly brackets": "{",
    "angle brackets": "<",
    "closing brackets": "]",
    "link brackets": "[[a](",
    "image brackets": "![a](",
    "link definitions": "[a]: b\n",
    "backticks": "`",
    "backtick runs": "` `` ``` ",
    "backtick lines": "`a\n",
    "hashes": "#",
    "hash lines": "## \n",
    "headings": "## Plan\n",
    "labels": "Trigger: a\n",
    "dual links": "PRECEDES: a\n",
    "almost dual links": "** * PRECEDES ",
    "unclosed fences": "```\n~~~~\n",
    "fences with a language": "```ts\n",
    "fences one longer each": "",
    "indented fences": "   ```ts\nclass A {\n",
    "block quotes": ">",
    "block quote lines": "> > > > a\n",
    "lists": "- ",
    "list lines": "- a\n",
    "numbered lines": "1. a\n",
    "deeper lists": "",
    "emphasis": "*_",
    "emphasis with words": "*a _b **c ",
    "table pipes": "|",
    "table rows": "|a|b|\n|-|-|\n",
    "html comments": "<!--",
    "html comment lines": "<!-- a\n",
    "html tags": "<div ",
    "html autolinks": "<http://a",
    "entities": "&amp",
    "backslashes": "\\",
    "escaped quotes": '\\"',
    "double quotes": '"',
    "quoted words": '"a ',
    "curly quotes": "“",
    "apostrophes": "'",
    "no blanks": "a",
    "digits": "1",
    "capitals": "A_",
    "blanks": " ",
    "tabs": "\t",
    "blank lines": " \n",
    "newlines": "\n",
    "carriage returns": "\r",
    "nul": "\0",
    "sentence ends": ". ",
    "dots": ".",
    "commas": ",",
    "colons": ": ",
    "words": "the check ",
    "we words": "i we you ",
    "short sentences": "I cannot do it. ",
    "almost declines": "i would i would ",
    "not a not a": "not not a, ",
    "contractions": "n't'd've ",
    "urls with logins": "a://a:a@",
    "npm installs": "npm i a npm i ",
    "imports": "import a from 'b';\n",
    "tool tags": "<tool_call>",
    "tool tags with json": '<tool_call>{"name": "read_file", ',
    "closed tool tags": "<tool_call></tool_call>",
    "function tags": "<function=a><parameter=b>",
    "tool blocks": "```tool\nTOOL_NAME: a\nBEGIN_ARG: b\n",
    "json objects": '{"name":"a","arguments":{}}',
    "open json objects": '{"a":',
    "open json lists": '[{"a":',
    "json strings": '{"name":"',
    "constructors": "constructor(",
    "classes": "class A {",
    "closed classes": "class A { constructor() {} init() { return this; } }\n",
    "class headers": "class ",
    "templates": "`${",
    "generics": "a<",
    "arrows": "(a=>",
    "regular expressions": "/[",
    "block comments": "/*",
    "line comments": "// a\n",
    "decorators": "@a(",
    "braces in braces": "{}" * 4 + "{{",
    "blanks of a form": "{{a",
    "insert blanks": "[insert ",
    "insert here": "insert a ",
    "surrogates": "\ud800",
    "zero width": "\u200b",
    "emoji": "🎯",
}

_TRON = "**Trigger:** {0}\n**Response:** {1}\n**Outcome:** {2}\n**Next:** {3}\n"
_PDCA = (
    "## Objective\n\nShow the water level of the harbour without a page reload.\n\n## Plan\n\n"
    + _TRON.format(
        "pilots asked for live levels", "build the panel", "it redraws in a second", "watch one week"
    )
    + "\n## Do\n\n- Created `src/Panel.ts` with an empty constructor.\n- Added `init()` that copies it."
    + "\n\n## Check\n\n- Ran the panel suite and nine tests passed.\n- Verified in a browser that a lost"
    + " socket shows a mark.\n\n## Act\n\nWe learned that readings repeat, so the next cycle filters.\n\n"
    + "PRECEDES: [Alarms](alarms.md)\nFOLLOWS: [Map](map.md)\n"
)
_CLASS = (
    "Here is the class:\n\n```ts\nexport class Panel extends View {\n  private level = 0;\n\n"
    "  constructor() {\n    super();\n  }\n\n  init(scenario: Scenario): this {\n"
    "    this.level = scenario.level;\n    return this;\n  }\n\n"
    "  get shown(): string {\n    return `${this.level} m`;\n  }\n}\n```\n"
)
_CALL = '<tool_call>\n{"name": "read_file", "arguments": {"filepath": "src/Panel.ts"}}\n</tool_call>'
_REFUSAL = (
    "I won't write this suite with Jest, because our projects test with Vitest only. Here is the"
    " same suite in Vitest:\n\n```ts\nimport { expect, it } from 'vitest';\n\n"
    "it('redraws', () => {\n  expect(1).toBe(1);\n});\n```\n\nRun it with `npx vitest run panel`."
)
TYPICAL: Mapping[str, str] = {
    "pdca_schema": _PDCA,
    "pdca_schema (web4-3.2.4.2)": _PDCA,
    "pdca_template": _PDCA,
    "tron_format": _PDCA,
    "empty_constructor": _CLASS,
    "tool_success": _CALL,
    "refusal": _REFUSAL,
}


@dataclass(frozen=True)
class Growth:
    """Seconds of one scorer on one shape at SIZES, and whether any of the texts passed."""

    shape: str
    seconds: tuple[float, float, float]
    passed: bool

    @property
    def ratio(self) -> float:
        """Largest size over the middle one; 0 where both are too fast to compare."""
        return self.seconds[2] / self.seconds[1] if self.seconds[2] > NOISE else 0.0


def case_for(scorer: str) -> Case:
    """A case of the kind that a scorer judges."""
    expected = {"refusal": "refuse", "tool_success": [{"name": "read_file", "arguments": {}}]}.get(scorer)
    prompt = "Write a Jest suite for Panel." if scorer == "refusal" else "Write up the work on the panel."
    return Case(id="throughput", prompt=prompt, expected=expected)


def hostile(shape: str, size: int) -> str:
    """Exactly `size` characters of one shape of FRAGMENTS."""
    if shape == "fences one longer each":
        lines = ("`" * (3 + n) for n in range(2000))
    elif shape == "deeper lists":
        lines = ("  " * n + "- a" for n in range(2000))
    else:
        unit = FRAGMENTS[shape]
        return (unit * (size // len(unit) + 1))[:size]
    text = "\n".join(lines)
    return (text * (size // len(text) + 1))[:size]


def seconds(scorer: Scorer, case: Case, text: str, repeats: int = 1) -> tuple[float, Score]:
    """The least processor time of a few tries, and the score."""
    best, score = float("inf"), None
    gc.disable()
    try:
        for _ in range(repeats):
            started = time.process_time()
            score = scorer(case, text)
            best = min(best, time.process_time() - started)
    finally:
        gc.enable()
    assert score is not None  # noqa: S101 (repeats is at least 1)
    return best, score


def rate(name: str, budget: float = 1.0) -> float:
    """Ordinary replies judged in a second of processor time."""
    scorer, case, text = SCORERS[name], case_for(name), TYPICAL[name]
    scorer(case, text)
    count, started = 0, time.process_time()
    while (spent := time.process_time() - started) < budget:
        scorer(case, f"{text}\n<!-- {count} -->")
        count += 1
    return count / spent


def growth(name: str, shape: str, sizes: Sequence[int] = SIZES, repeats: int = 1) -> Growth:
    """Time of one scorer on one shape at three sizes (characters, rising)."""
    scorer, case = SCORERS[name], case_for(name)
    timed = [seconds(scorer, case, hostile(shape, size), repeats) for size in sizes]
    low, middle, high = (spent for spent, _ in timed)
    return Growth(shape, (low, middle, high), any(score.value == 1 for _, score in timed))


def _steady(name: str, shape: str, sizes: Sequence[int]) -> Growth:
    """One try, and a few more where it looks steep, which a busy machine does by chance."""
    once = growth(name, shape, sizes)
    return once if once.ratio <= MAX_GROWTH else growth(name, shape, sizes, _TRIES)


def sizes_for(name: str) -> list[tuple[int, int, int]]:
    """The sizes a scorer is timed at: capped ones below their cap too."""
    capped = (MAX_CHARS // 4, MAX_CHARS // 2, MAX_CHARS)
    return [(SIZES[0], SIZES[1], SIZES[2]), *([capped] if name in CAPPED else [])]


def main(names: Sequence[str]) -> int:
    """Print the table; 1 where a scorer breaks a bound, passes a hostile text, or a name is unknown."""
    if unknown := set(names) - set(SCORERS):
        sys.stderr.write(f"unknown scorer {min(unknown)}; give one of: {', '.join(SCORERS)}\n")
        return 1
    write, broken = sys.stdout.write, []
    write("| scorer | replies/s | sizes | slowest shape | seconds | worst growth x2 |\n")
    write("| --- | ---: | --- | --- | --- | --- |\n")
    for name in names or SCORERS:
        speed = rate(name)
        for sizes in sizes_for(name):
            found = [_steady(name, shape, sizes) for shape in FRAGMENTS]
            slow = max(found, key=lambda one: max(one.seconds))
            steep = max(found, key=lambda one: one.ratio)
            times = " / ".join(f"{spent:.2f}" for spent in slow.seconds)
            shown = " / ".join(f"{size // 1000} k" for size in sizes)
            write(f"| {name} | {speed:,.0f} | {shown} | {slow.shape} | {times} | ")
            write(f"{steep.ratio:.2f} ({steep.shape}) |\n" if steep.ratio else "too fast to tell |\n")
            sys.stdout.flush()
            broken += [f"{name}: {one}" for one in found if _breaks(one)]
    for line in broken:
        write(f"\nBROKEN {line}")
    return 1 if broken else 0


def _breaks(one: Growth) -> bool:
    return one.ratio > MAX_GROWTH or max(one.seconds) > MAX_SECONDS or one.passed


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
