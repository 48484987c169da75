r"""How often `empty_constructor` agrees with a judge on the real TypeScript compiler's syntax tree.

    npm install --prefix ~/.shipgate-typescript typescript@5.9.3
    export SHIPGATE_TYPESCRIPT=~/.shipgate-typescript/node_modules/typescript
    python -m benchmarks.validity.constructors            # the section of docs/validity.md

Every text is judged twice: by the scorer (tree-sitter, Python) and by constructors.mjs (tsc and V8). Compared
are the value of every text and, where both parse it, each class: name, line, category, has_init, compliant.
Contested texts, which the compiler parses though nothing runs them (two constructors), are listed apart.
Not covered: type errors (neither judge checks types) and texts unlike these.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.validity.constructors_shapes import Text, texts
from harnesses.empty_constructor import score, score_file
from harnesses.records import Case, Score, ShipgateError
from harnesses.stats import wilson

BAR = 0.995
JUDGE = Path(__file__).with_name("constructors.mjs")
BRING = (
    "npm install --prefix ~/.shipgate-typescript typescript@5.9.3 && "
    "export SHIPGATE_TYPESCRIPT=~/.shipgate-typescript/node_modules/typescript"
)
REQUIRED = "SHIPGATE_REQUIRE_TYPESCRIPT"
CATEGORIES = ("parameter_property", "logic", "model_literal", "parameters", "super_only", "empty", "none")
EXPLAINED: dict[str, str] = {
    "bodies: super handed a callback that calls later": "a reading of the contract: the callback calls "
    "later, not on construction. The scorer is the stricter: what calls anywhere in an argument is logic",
    "bodies: super handed an object with a method": "as above, with a method for the callback",
    "broken: assigning to a call": "`load() = 1` is a type error to the compiler (TS2364) and does not parse "
    "for the scorer; no engine runs it",
    "cut at 30%: syntax: ambient things": "both fail it: `declare fu` is two expressions to the compiler and "
    "does not parse for the scorer",
    "words: JSON": "both fail it: to the compiler it does not parse, to the scorer it holds no class",
}
"""Why the two judges differ on a text, by its id: only differences that are none of the contract's."""

_ANY = Case(id="text", prompt="a class")


@dataclass(frozen=True)
class Judged:
    """One text as both judges see it; `scorer` and `compiler` are {value, parses, classes}."""

    text: Text
    scorer: dict[str, Any]
    compiler: dict[str, Any]

    @property
    def contested(self) -> bool:
        """Whether the compiler parses what its own checker or the engine then calls a syntax error."""
        return bool(self.compiler["parses"] and self.compiler["refused"])

    @property
    def same_value(self) -> bool:
        """Whether both say pass or both say fail."""
        return bool(self.scorer["value"] == self.compiler["value"])

    @property
    def same(self) -> bool:
        """Whether value, parsing and, where it parses, every field of every class are the same."""
        if not self.same_value or self.scorer["parses"] != self.compiler["parses"]:
            return False
        return not self.compiler["parses"] or self.scorer["classes"] == self.compiler["classes"]


@dataclass(frozen=True)
class Result:
    """All texts judged, with seconds of processor time for the scorer and of wall time for the compiler."""

    judged: tuple[Judged, ...]
    compiler: str
    scorer_seconds: float
    compiler_seconds: float


def typescript_home() -> str | None:
    """The folder of the npm package `typescript`; None without node or without the package.

    Raises:
        ShipgateError: one is missing, and the environment requires them, so that nothing is skipped unseen.
    """
    found = _found_typescript() if shutil.which("node") is not None else None
    if found is None and os.environ.get(REQUIRED):
        raise ShipgateError(f"{REQUIRED} is set, and there is no TypeScript compiler; {BRING}")
    return found


def _found_typescript() -> str | None:
    named = os.environ.get("SHIPGATE_TYPESCRIPT", "")
    folders = [named, str(Path.home() / ".shipgate-typescript/node_modules/typescript")]
    npm = shutil.which("npm")
    if npm is not None and not any(_is_typescript(folder) for folder in folders):
        said = subprocess.run([npm, "root", "-g"], capture_output=True, text=True, check=False)
        folders.append(str(Path(said.stdout.strip()) / "typescript"))
    return next((folder for folder in folders if _is_typescript(folder)), None)


def _is_typescript(folder: str) -> bool:
    return bool(folder) and (Path(folder) / "lib" / "typescript.js").is_file()


def compiler_verdicts(asked: tuple[Text, ...], home: str) -> dict[str, Any]:
    """What constructors.mjs says of all texts, in one run of node.

    Raises:
        ShipgateError: node ended with an error.
    """
    requests = [
        {
            "id": text.id,
            "blocks": [dict(zip(("code", "dialect", "before"), b, strict=True)) for b in text.blocks],
        }
        for text in asked
    ]
    node = shutil.which("node") or "node"
    done = subprocess.run(
        [node, "--experimental-vm-modules", "--no-warnings", str(JUDGE)],
        input=json.dumps(requests),
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "SHIPGATE_TYPESCRIPT": home},
        check=False,
    )
    if done.returncode != 0:
        raise ShipgateError(f"node could not judge the texts ({done.stderr.strip()[-300:]}); {BRING}")
    verdicts: dict[str, Any] = json.loads(done.stdout)
    return verdicts


def compare(home: str) -> Result:
    """Judge every text twice."""
    asked = texts()
    said = compiler_verdicts(asked, home)
    started = time.process_time()
    scores = [score_file(text.suffix, text.text) if text.suffix else score(_ANY, text.text) for text in asked]
    seconds = time.process_time() - started
    judged = tuple(
        Judged(text=text, scorer=_scorer_view(found), compiler=_compiler_view(verdict))
        for text, found, verdict in zip(asked, scores, said["verdicts"], strict=True)
    )
    versions = f"TypeScript {said['typescript']}, node {said['node']}"
    return Result(judged, versions, scorer_seconds=seconds, compiler_seconds=said["seconds"])


def _scorer_view(found: Score) -> dict[str, Any]:
    parses = not found.reason.startswith("does not parse")
    return {"value": found.value, "parses": parses, "classes": found.details["classes"], "said": found.reason}


def _compiler_view(verdict: dict[str, Any]) -> dict[str, Any]:
    said = "; ".join(verdict["errors"] + verdict["refused"]) or "parses"
    return {
        "value": verdict["value"],
        "parses": not verdict["errors"],
        "refused": bool(verdict["refused"]),
        "classes": verdict["classes"],
        "said": said,
    }


def report(result: Result) -> str:
    """The comparison as Markdown: numbers, confusion tables, speed and every difference."""
    judged = tuple(one for one in result.judged if not one.contested)
    right, n = agreement(result)
    low, high = wilson(right, n)
    fully = sum(one.same for one in judged)
    whole = [one.same_value for one in judged if not one.text.id.startswith("cut ")]
    cells = Counter((one.compiler["value"], one.scorer["value"]) for one in judged)
    speed = len(result.judged) / result.scorer_seconds
    size = sum(len(one.text.text) for one in result.judged) // len(result.judged)
    lines = [
        (
            f"Reference: {result.compiler}. Same value on **{right} of {n}** texts: {right / n:.4f} "
            f"[{low:.4f}, {high:.4f}] (Wilson, 95 %); same in parsing and every class's fields too: {fully}. "
            f"Without the texts cut off on purpose: {sum(whole)} of {len(whole)}."
        ),
        "",
        "| compiler says | scorer: pass | scorer: fail |",
        "| --- | ---: | ---: |",
        f"| pass | {cells[1, 1]} | {cells[1, 0]} |",
        f"| fail | {cells[0, 1]} | {cells[0, 0]} |",
        "",
        *_class_table(judged),
        "",
        (
            f"Speed: {speed:,.0f} texts/s of {size} characters on one core; the compiler needs "
            f"{result.compiler_seconds:.1f} s for all of them."
        ),
        "",
        *_differences(judged),
        "",
        *_contested(result.judged),
    ]
    return "\n".join(lines)


def _class_table(judged: tuple[Judged, ...]) -> list[str]:
    cells: Counter[tuple[str, str]] = Counter()
    other = 0
    for one in judged:
        both = one.scorer["parses"] and one.compiler["parses"]
        if not both or len(one.scorer["classes"]) != len(one.compiler["classes"]):
            other += 1
            continue
        pairs = zip(one.compiler["classes"], one.scorer["classes"], strict=True)
        cells.update((theirs["constructor"], ours["constructor"]) for theirs, ours in pairs)
    rows = [
        f"| {theirs} | " + " | ".join(str(cells[theirs, ours]) for ours in CATEGORIES) + " |"
        for theirs in CATEGORIES
    ]
    total = sum(cells.values())
    same = sum(cells[name, name] for name in CATEGORIES)
    return [
        (
            f"Categories of {total} classes (rows: compiler, columns: scorer), {same} the same; left out "
            f"are the {other} texts that do not parse or in which the two count different classes:"
        ),
        "",
        "| | " + " | ".join(CATEGORIES) + " |",
        "| --- |" + " ---: |" * len(CATEGORIES),
        *rows,
    ]


def _differences(judged: tuple[Judged, ...]) -> list[str]:
    different = [one for one in judged if not one.same]
    if not different:
        return ["No difference."]
    lines = [f"Differences ({len(different)}):", ""]
    for one in different:
        why = EXPLAINED.get(one.text.id, "not explained")
        what = "value" if not one.same_value else "detail only"
        lines += [f"- {one.text.id} ({what}): {why}"]
        if one.text.id not in EXPLAINED:
            lines += [f"  - {one.text.text!r}", f"  - scorer: {one.scorer}", f"  - compiler: {one.compiler}"]
    return lines


def _contested(judged: tuple[Judged, ...]) -> list[str]:
    found = [one for one in judged if one.contested]
    stopped = sum(not one.scorer["parses"] for one in found)
    lines = [
        (
            f"Contested ({len(found)}): the compiler's parser takes them, its checker (TS1xxx) or V8 calls "
            f"them a syntax error. Of these, {stopped} do not parse for the scorer either; the rest do:"
        ),
        "",
    ]
    for one in found:
        ours = "parses" if one.scorer["parses"] else "does not parse"
        lines.append(f"- {one.text.id}: {ours}; {one.compiler['said']}")
    return lines


def agreement(result: Result) -> tuple[int, int]:
    """Texts with the same value, and texts, the contested ones aside."""
    found = [one for one in result.judged if not one.contested]
    return sum(one.same_value for one in found), len(found)


def main() -> int:
    """Print the report; 0 when the bar is met, 1 when not, 2 without a compiler."""
    home = typescript_home()
    if home is None:
        sys.stderr.write(f"constructors: no TypeScript compiler; {BRING}\n")
        return 2
    result = compare(home)
    sys.stdout.write(report(result) + "\n")
    right, n = agreement(result)
    return 0 if right >= BAR * n else 1


if __name__ == "__main__":
    sys.exit(main())
