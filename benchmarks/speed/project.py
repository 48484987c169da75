"""A copy of the project to time gate sessions in, with as many cases as wanted, and the sessions themselves.

    project = copy_project(folder / "project", cases=1000)
    gate(project, "--model", "replay:good.jsonl").seconds

A copy, because a session whose files change under it is INVALID, and a larger set needs files of its own.
Cases beyond the shipped ones are those again, with another id and a line more. Not covered: what the
sessions are for.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from benchmarks.speed.servers import ROOT
from harnesses.records import Json

ANSWERS = "good.jsonl"
HOPELESS = "hopeless.jsonl"
_SHARES = {"pdca": 1, "tron": 1, "empty_constructor": 1, "tool_success": 1, "refusal": 2}
"""What of a set of cases is whose, as in the shipped files; canaries stay twenty."""
_FOLDERS = ("harnesses", "canaries", "reports", "gates", "fixtures", "pipeline")
_TABLE = re.compile(r"^\[", re.MULTILINE)
PLAIN = ("-p", "no:cacheprovider", "-p", "no:hypothesispytest", "-p", "no:cov")
"""Pytest as `make gate` installs it, without the plugins that come with the development extras."""


@dataclass(frozen=True)
class Session:
    """A finished program.

    Attributes:
        status: its exit status.
        text: what it said.
        seconds: from its start to its end.
        processor_seconds: of all its threads.
        peak_mib: its largest resident memory.
        out: the run's folder, where it was a gate session.
    """

    status: int
    text: str
    seconds: float
    processor_seconds: float
    peak_mib: float
    out: Path

    @property
    def final(self) -> dict[str, Json]:
        """The final report."""
        found: dict[str, Json] = json.loads((self.out / "eval_report_final.json").read_text(encoding="ascii"))
        return found


def copy_project(to: Path, *, cases: int | None) -> Path:
    """Copy what a gate session needs, with about `cases` cases beside the canaries; None for the shipped."""
    ignore = shutil.ignore_patterns("*_test.py", "conftest.py", "__pycache__", "models", "corpus")
    for folder in _FOLDERS:
        shutil.copytree(ROOT / folder, to / folder, ignore=ignore)
    (to / "fixtures" / "models").symlink_to(ROOT / "fixtures" / "models")
    for name in ("conftest.py", "pyproject.toml"):
        shutil.copy(ROOT / name, to / name)
    if cases is not None:
        for name, share in _SHARES.items():
            due = max(4, round(cases * share / sum(_SHARES.values())))
            resize(to / "fixtures" / "prompts" / f"{name}.jsonl", due)
    policy = to / "gates" / "policy.toml"
    text = policy.read_text(encoding="utf-8")
    if cases is not None:
        text = re.sub(r"(minimum_cases|^cases) = \d+", r"\1 = 4", text, flags=re.MULTILINE)
    policy.write_text(without_tables(text, "gates.perplexity", "gates.contamination"), encoding="utf-8")
    only_asked = without_tables(policy.read_text(encoding="utf-8"), "gates.consistency")
    (to / "once.toml").write_text(only_asked, encoding="utf-8")
    _record(to)
    return to


def resize(path: Path, due: int) -> None:
    """Make a prompt file hold so many cases; one beyond the shipped is one of them with a line more."""
    lines = path.read_text(encoding="utf-8").splitlines()
    # From both ends, so that a few cases of a file in two halves hold some of either.
    shipped = [lines[-(n // 2) - 1] if n % 2 else lines[n // 2] for n in range(len(lines))]
    made = []
    for number in range(due):
        round_, at = divmod(number, len(shipped))
        case = json.loads(shipped[at])
        if round_:
            case["id"] += f"-again-{round_}"
            case["prompt"] += f"\n\nThis is request {round_ + 1} of its kind."
        made.append(json.dumps(case))
    path.write_text("\n".join(made) + "\n", encoding="utf-8")


def without_tables(text: str, *names: str) -> str:
    """A TOML text without some of its tables."""
    parts = _TABLE.split(text)
    kept = [parts[0]]
    # A comment above a table stands at the end of the one before it, and goes with that.
    kept += ["[" + part for part in parts[1:] if part.partition("]")[0] not in names]
    return "".join(kept)


def _record(project: Path) -> None:
    """Write the recordings of a good model and a hopeless one, as this copy's own prompts are answered."""
    code = (
        "from pathlib import Path; from reports.good_answers import write_recording as write\n"
        "from reports.harness_set import all_harnesses\n"
        f"write(Path({ANSWERS!r})); write(Path({HOPELESS!r}), wrong=frozenset(all_harnesses()))"
    )
    subprocess.run([sys.executable, "-c", code], cwd=project, env=clean({}), check=True)


def clean(more: Mapping[str, str]) -> dict[str, str]:
    """This environment without what would steer a session, and with some more."""
    prefixes = ("PYTEST", "COV_", "SHIPGATE", "OLLAMA", "OPENAI", "PYTHONPATH")
    return {name: value for name, value in os.environ.items() if not name.startswith(prefixes)} | dict(more)


_NUMBERS = count()


def timed(command: Sequence[str], project: Path, env: Mapping[str, str], out: Path) -> Session:
    """Run a program to its end; its memory and processor time are its own, as the system counted them."""
    said = project / f"said-{next(_NUMBERS)}.txt"
    started = time.perf_counter()
    with said.open("wb") as stream:
        process = subprocess.Popen(
            command, cwd=project, env=clean(env), stdout=stream, stderr=subprocess.STDOUT
        )
        _, waited, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(waited)
    return Session(
        status=process.returncode,
        text=said.read_text(encoding="utf-8", errors="replace"),
        seconds=seconds,
        processor_seconds=usage.ru_utime + usage.ru_stime,
        peak_mib=usage.ru_maxrss / 1024,
        out=out,
    )


def gate(
    project: Path, *args: str, env: Mapping[str, str] | None = None, due: Sequence[int] = (0,)
) -> Session:
    """A gate session in the copy, with a state folder of its own unless `env` names one.

    Raises:
        RuntimeError: it ended with a status that was not due, so that its time says nothing.
    """
    number = next(_NUMBERS)
    out, state = project / f"run-{number}", project / f"state-{number}"
    command = [sys.executable, "-m", "pytest", "gates/", *PLAIN, "--out", str(out), *args]
    done = timed(command, project, {"SHIPGATE_STATE_DIR": str(state), **(env or {})}, out)
    if done.status not in due:
        raise RuntimeError(f"a gate session ended with {done.status}:\n{done.text[-2000:]}")
    return done
