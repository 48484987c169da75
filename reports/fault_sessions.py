"""What tests of faults share: a server with good answers, a policy with other limits, what any run must be.

    with good_server(Path("good.jsonl")) as server: …
    check_sound(status, text, folder)      # raises AssertionError where a run left anything but sound files

Used by tests only. Not covered: the faults, which the server and the tests bring.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from pathlib import Path

from harnesses.engines import strict_json
from harnesses.engines.ollama_server import ModelServer
from harnesses.engines.ollama_server_api import Prompted, Said, Served
from harnesses.engines.server_errors import NOT_ASKED
from harnesses.records import Json
from reports.files import validate

OLLAMA, OPENAI = "ollama:web4", "openai:web4@{url}"
QUICK, QUICK_ENV = "-p no:hypothesispytest", {"PYTHONDONTWRITEBYTECODE": ""}
"""Options and environment with which a session starts in half the time."""
_SCHEMAS = {
    "plan.json": "plan",
    "canary_report.json": "canary_report",
    "eval_report_final.json": "eval_report_final",
}
_STATUS = {"CLEARED": 0, "BLOCKED": 1, "INVALID": 3}
_NO_RUN = (3, 4)


def good_server(recording: Path, at_chat: Callable[[int], None] = lambda _: None) -> ModelServer:
    """A server that answers every prompt as recorded; `at_chat` hears the number of each chat first."""
    lines = map(json.loads, recording.read_text(encoding="ascii").splitlines())
    answers = {entry["prompt"]: entry["response"] for entry in lines}
    numbers = itertools.count(1)

    def answer(asked: Prompted) -> Said:
        at_chat(next(numbers))
        return Said(answers.get(asked.prompt, "?"), prompt_tokens=len(asked.prompt) // 4 + 8)

    return ModelServer({"web4": Served("web4", context=32768)}, answer=answer)


def policy_with(limits: dict[str, float], *, like: Path, path: Path) -> Path:
    """A policy like another one that has no limits, with these."""
    lines = [f"{name} = {value}" for name, value in limits.items()]
    path.write_text("\n".join([like.read_text(encoding="utf-8"), "[limits]", *lines, ""]), encoding="utf-8")
    return path


def answered(folder: Path) -> list[dict[str, Json]]:
    """The lines of a run's responses.jsonl, read strictly; a half line at the end is left out."""
    lines = (folder / "responses.jsonl").read_bytes().split(b"\n")
    return [strict_json.loads(line) for line in lines[:-1]]


def check_sound(status: int, text: str, folder: Path) -> None:
    """Hold a finished session against what every one owes.

    Nothing raw on the console; every file strict JSON by its schema; each answer that did not come with its
    reason and its attempts; report and exit status of one mind.

    Raises:
        AssertionError: it owes something.
    """
    _demand("Traceback" not in text and "INTERNALERROR" not in text, text)
    if not (folder / "eval_report_final.json").exists():
        _demand(status in _NO_RUN, text)
        return
    for path in folder.glob("*.json"):
        document = strict_json.loads(path.read_bytes())
        if path.name != "verdict.dsse.json":
            validate(document, _SCHEMAS.get(path.name, "eval"))
    for line in answered(folder):
        validate(line, "response")
        error = line["error"]
        _demand(error is None or error.startswith(NOT_ASKED) or bool(line["attempts"]), str(line))
    final = strict_json.loads((folder / "eval_report_final.json").read_bytes())
    _demand(final["cleared_for_deployment"] == (status == 0), text)
    _demand(_STATUS[final["decision"]] == status, text)


def _demand(held: bool, why: str) -> None:  # noqa: FBT001 - as assert has it
    if not held:
        raise AssertionError(why[-3000:])
