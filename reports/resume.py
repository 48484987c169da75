"""Going on with a run that was interrupted: its plan must be today's, its answers are not asked for again.

    before = planned_before(folder)              # the plan as it was written then
    check_same(before, plan)                     # any difference is named, field by field
    kept = kept_answers(lines, loaded, policy)   # answers by request key

An error is no answer: its case is asked again, and both lines stay in `responses.jsonl`. A run during which
the model changed is not gone on with: nobody knows which of its answers are the model's. Not covered: the
lock on the folder and the torn last line (`folder`, `files`), and who wrote the answers down.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from harnesses.engines import strict_json
from harnesses.records import Json, Response, ShipgateError
from reports.again import Repeats
from reports.folder import FINAL, PLAN, REPEATS, RESPONSES
from reports.measures import Loaded
from reports.order import request_key
from reports.policy import Policy
from reports.records import Plan
from reports.unfit import capped

_ITS_OWN = ("run_id", "created_at")
_SHOWN = 5
_LONGEST = 60
_FIELDS = frozenset(Response.model_fields) - {"text"}
_UNSOUND = ("changed during the run", "is not as this run wrote it")
"""What a run says that has found another model, or other files, at its end than at its beginning."""


def planned_before(folder: Path) -> Plan:
    """The plan of the run in a folder.

    Raises:
        ShipgateError: there is none, it cannot be read, or the run has come to its end.
    """
    try:
        plan = Plan.model_validate_json((folder / PLAN).read_bytes())
    except (OSError, ValueError) as error:
        raise ShipgateError(
            f"--resume {folder} holds no plan that can be read; start a new run without --resume"
        ) from error
    decision, reasons = _came_to(folder)
    if decision != "INVALID":
        raise ShipgateError(
            f"--resume {folder}: that run has ended ({decision}); start a new run without --resume"
        )
    if unsound := [reason for reason in reasons if any(said in reason for said in _UNSOUND)]:
        raise ShipgateError(
            f"--resume {folder}: its answers cannot be believed ({unsound[0]});"
            " start a new run without --resume"
        )
    return plan


def _came_to(folder: Path) -> tuple[str, list[str]]:
    """What a run came to, and why; INVALID is also what it says while it has not ended.

    Raises:
        ShipgateError: its report, which is there before anything is asked, is not.
    """
    try:
        final = strict_json.loads((folder / FINAL).read_bytes())
        return str(final["decision"]), [str(reason) for reason in final["reasons"]]
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise ShipgateError(
            f"--resume {folder} holds no report that can be read; start a new run without --resume"
        ) from error


def check_same(before: Plan, plan: Plan) -> None:
    """Refuse to go on where anything that was planned is another now.

    Raises:
        ShipgateError: the fields that differ, each with both values.
    """
    old, new = (_flat(one.model_dump(mode="json", exclude=set(_ITS_OWN))) for one in (before, plan))
    changed = [key for key in sorted(old.keys() | new.keys()) if old.get(key) != new.get(key)]
    if changed:
        shown = [f"{key} was {_short(old.get(key))}, is {_short(new.get(key))}" for key in changed[:_SHOWN]]
        more = f", and {len(changed) - _SHOWN} more" if len(changed) > _SHOWN else ""
        raise ShipgateError(
            f"--resume: the plan is not that run's: {'; '.join(shown)}{more};"
            " start a new run without --resume"
        )


def _flat(value: Json, path: str = "") -> dict[str, Json]:
    if isinstance(value, dict):
        items = [(str(key), one) for key, one in value.items()]
    elif isinstance(value, list) and path in {"gates", "reported"}:
        items = [(one["name"], {k: v for k, v in one.items() if k != "name"}) for one in value]
    else:
        return {path: value}
    flat: dict[str, Json] = {path: "there"} if path else {}
    for key, one in items:
        flat |= _flat(one, f"{path}.{key}" if path else key)
    return flat


def _short(value: Json) -> str:
    if isinstance(value, list):
        return f"a list of {len(value)}"
    text = str(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def kept_answers(lines: Sequence[bytes], loaded: Loaded, policy: Policy) -> dict[str, Response]:
    """The answers in a journal's lines by request key.

    Raises:
        ShipgateError: a line is none, or no answer to a case of this run; its number is named. Or there are
            any, and the policy asks for fresh ones: nothing shows who wrote them.
    """
    return {key: response for (key, _), response in _kept(RESPONSES, lines, loaded, policy).items()}


def kept_repeats(folder: Path, loaded: Loaded, policy: Policy) -> Repeats:
    """The answers to what was asked again, by request key and repeat; a torn last line is none.

    Raises:
        ShipgateError: as `kept_answers`, or the file cannot be read.
    """
    path = folder / REPEATS
    try:
        lines = path.read_bytes().split(b"\n")[:-1] if path.exists() else []
    except OSError as error:
        raise ShipgateError(f"{path} cannot be read ({error.strerror}); start a new run") from error
    return _kept(REPEATS, lines, loaded, policy)


def _kept(
    file: str, lines: Sequence[bytes], loaded: Loaded, policy: Policy
) -> dict[tuple[str, str], Response]:
    if lines and policy.promote.fresh_answers:
        raise ShipgateError(
            "--resume: the policy asks for fresh answers (promote.fresh_answers), and these were written by"
            " another process; start a new run without --resume"
        )
    cases = {(name, case.id): case for name, found in loaded.items() for case in found}
    kept: dict[tuple[str, str], Response] = {}
    for number, line in enumerate(lines, start=1):
        try:
            entry = strict_json.loads(line)
            case = cases[entry["harness"], entry["case_id"]]
            fields = {name: entry[name] for name in _FIELDS & entry.keys()}
            response = capped(Response.model_validate({**fields, "text": entry["response"]}))
            repeat = "" if file == RESPONSES else str(entry["repeat"])
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            raise _refused(file, number, "is no answer of this run") from error
        if entry["prompt"] != case.prompt or (file == RESPONSES and "repeat" in entry):
            raise _refused(file, number, "is no answer of this run")
        key = request_key(case, policy.decoding(entry["harness"])), repeat
        if response.text is None:
            continue
        if key in kept and kept[key].text != response.text:
            raise _refused(file, number, "answers a second time, and differently")
        kept[key] = response
    return kept


def _refused(file: str, number: int, why: str) -> ShipgateError:
    return ShipgateError(f"--resume: {file}:{number} {why}; start a new run without --resume")
