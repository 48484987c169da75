"""A verdict signed: an in-toto Statement v1 (predicate test-result v0.1) in a DSSE envelope.

    body = statement(final, plan, {"candidate.gguf": "sha256:…"}, record_digests(folder))
    write_text(folder / VERDICT, envelope_text(sign(body, own_key(state))))
    open_envelope((folder / VERDICT).read_bytes(), trusted(state)).predicate.shipgate.decision

Beside what the predicate asks for, `shipgate` names the run, its decision and the digest of every file that
the decision rests on. Opening is strict: an envelope has one form only, so that no byte of it can change
unseen. Not covered: whether what is signed is true (`verify`).
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from harnesses.engines import strict_json
from harnesses.engines.identity import file_digest
from harnesses.records import Identity, Json, Record, ShipgateError
from reports.decision import Decision
from reports.files import dumps
from reports.folder import FINAL, PLAN, RESPONSES, report_file
from reports.keys import SigningKey
from reports.records import FinalReport, GateLine, Plan
from reports.trust import Trust

VERDICT = "verdict.dsse.json"
PAYLOAD_TYPE = "application/vnd.in-toto+json"
STATEMENT_TYPE = "https://in-toto.io/Statement/v1"
PREDICATE_TYPE = "https://in-toto.io/attestation/test-result/v0.1"
_SHA = "sha256:"
_FIXED = (PLAN, FINAL, RESPONSES, report_file("canaries"))
_MOST_SIGNATURES = 16


class RefusedError(ShipgateError):
    """A verdict that cannot be believed: a statement about it, not about how it was asked for."""


class StrangerError(RefusedError):
    """A verdict whose key is neither trusted nor revoked here."""


def refused(why: str) -> RefusedError:
    """The error of a verdict that is refused for a reason."""
    return RefusedError(f"the verdict is refused: {why}; gate the model again")


class Described(Record):
    """A file or a digest that a statement speaks of, with the bare hex of its sha256."""

    name: str
    digest: dict[Literal["sha256"], str] = Field(min_length=1)


class SignedRun(Record):
    """What a verdict says of its run; `recorded` where no model answered, which can never promote.

    `files` are the digests, `sha256:<hex>`, of the files in the run's folder.
    """

    schema_version: Literal[1] = 1
    run_id: str
    decision: Decision
    started_at: str
    finished_at: str
    model: Identity
    recorded: bool
    files: dict[str, str]


class TestResult(Record):
    """The predicate; its own names are the specification's."""

    __test__ = False  # no test, whatever pytest thinks of the name

    result: Literal["PASSED", "FAILED"]
    configuration: tuple[Described, ...]
    passedTests: tuple[str, ...] = ()  # noqa: N815 - the specification's name
    warnedTests: tuple[str, ...] = ()  # noqa: N815 - the specification's name
    failedTests: tuple[str, ...] = ()  # noqa: N815 - the specification's name
    shipgate: SignedRun


class Statement(Record):
    """An in-toto Statement v1 about a run."""

    type: Literal["https://in-toto.io/Statement/v1"] = Field(alias="_type")
    subject: tuple[Described, ...] = Field(min_length=1)
    predicateType: Literal["https://in-toto.io/attestation/test-result/v0.1"]  # noqa: N815 - as above
    predicate: TestResult


def is_record(name: str) -> bool:
    """Whether a file of a run's folder is one that the decision rests on."""
    return name in _FIXED or (name.startswith("eval_") and name.endswith(".json"))


def record_digests(folder: Path) -> dict[str, str]:
    """`sha256:<hex>` of every record of a run by file name; what is written for people afterwards is none.

    Raises:
        ShipgateError: the folder or a file cannot be read, or plan or final report is not there.
    """
    try:
        names = sorted(path.name for path in folder.iterdir())
    except OSError as error:
        raise ShipgateError(f"{folder} cannot be read ({error.strerror}); give a run's folder") from error
    if missing := [name for name in _FIXED[:3] if name not in names]:
        raise ShipgateError(f"{folder} has no {missing[0]}; give the folder of a finished run")
    return {name: file_digest(folder / name) for name in names if is_record(name)}


def is_recorded(model: Identity) -> bool:
    """Whether recorded answers stood in for a model."""
    return model.engine == "replay" or model.uri.startswith("replay:")


def statement(
    final: FinalReport, plan: Plan, subjects: Mapping[str, str], run_files: Mapping[str, str]
) -> dict[str, Json]:
    """The statement of a finished run.

    `subjects` are the artifact's files and digests, the model's own among them; `run_files` the digests of
    the run's files. All digests are `sha256:<hex>`.

    Raises:
        ShipgateError: the run is not finished, final report and plan are not of one run, or no subject is the
            model that was gated.
    """
    if final.finished_at is None:
        raise ShipgateError(f"run {final.run_id} has not finished; there is nothing to sign")
    if (final.run_id, final.model) != (plan.run_id, plan.model):
        raise ShipgateError("final report and plan are of two runs; give one run's")
    if plan.model.digest not in subjects.values():
        raise ShipgateError("no subject is the model that was gated; name its artifact")
    digests = final.digests.model_dump()
    body = Statement(
        _type="https://in-toto.io/Statement/v1",
        subject=_described(subjects),
        predicateType="https://in-toto.io/attestation/test-result/v0.1",
        predicate=TestResult(
            result="PASSED" if final.decision == "CLEARED" else "FAILED",
            configuration=_described(digests),
            **_tests(final.gates),
            shipgate=SignedRun(
                run_id=final.run_id,
                decision=final.decision,
                started_at=final.started_at,
                finished_at=final.finished_at,
                model=final.model,
                recorded=is_recorded(final.model),
                files=dict(sorted(run_files.items())),
            ),
        ),
    )
    found: dict[str, Json] = body.model_dump(mode="json", by_alias=True)
    return found


def sign(body: Mapping[str, Json], key: SigningKey) -> dict[str, Json]:
    """The DSSE envelope of a statement.

    Raises:
        ShipgateError: the key does not sign.
    """
    from securesystemslib.dsse import Envelope
    from securesystemslib.exceptions import Error

    envelope = Envelope(dumps(dict(body)).encode("ascii"), PAYLOAD_TYPE, {})
    try:
        envelope.sign(key.signer)
    except Error as error:
        raise ShipgateError(f"the key does not sign ({error}); name another with --key-file") from error
    return dict(envelope.to_dict())


def envelope_text(envelope: Mapping[str, Json]) -> str:
    """The one form in which an envelope is written."""
    return dumps(dict(envelope), indent=2) + "\n"


def open_envelope(content: bytes, trust: Trust) -> Statement:
    """The statement in an envelope, once every signature is a trusted key's and holds.

    Raises:
        RefusedError: anything else; the first thing that is wrong is named.
    """
    from securesystemslib.dsse import Envelope
    from securesystemslib.exceptions import Error

    document = _shaped(content)
    for signature in document["signatures"]:
        status = trust.status(signature["keyid"])
        if status == "unknown":
            raise StrangerError(
                f"the verdict is refused: its key {signature['keyid'][:16]!r} is unknown here;"
                " if it may sign, say so with: shipgate key trust KEY, or name a list with --trust FILE"
            )
        if status == "revoked":
            raise refused(f"its key {signature['keyid'][:16]!r} is revoked")
    try:
        # A copy, because the library writes into what it reads.
        envelope = Envelope.from_dict(copy.deepcopy(document))
        envelope.verify([*trust.library_keys()], len(document["signatures"]))
    except (Error, ValueError, KeyError, TypeError) as error:
        raise refused("its signature does not hold") from error
    if envelope_text(envelope.to_dict()).encode("ascii") != content:
        raise refused("it is not in the form in which Shipgate writes it")
    return _body(envelope.payload)


def _shaped(content: bytes) -> dict[str, Json]:
    """An envelope's document with fields of the right kinds."""
    try:
        document = strict_json.loads(content)
    except ValueError as error:
        raise refused(f"the envelope is no strict JSON ({error})") from error
    if not isinstance(document, dict) or set(document) != {"payload", "payloadType", "signatures"}:
        raise refused("it is no DSSE envelope")
    if document["payloadType"] != PAYLOAD_TYPE:
        raise refused(f"its payload type is {document['payloadType']!r}, not {PAYLOAD_TYPE}")
    signatures = document["signatures"]
    if not isinstance(signatures, list) or not signatures:
        raise refused("it has no signature")
    if len(signatures) > _MOST_SIGNATURES or not all(map(_is_signature, signatures)):
        raise refused("its signatures are no list of keyid and sig")
    if not isinstance(document["payload"], str):
        raise refused("its payload is no text")
    return document


def _is_signature(signature: Json) -> bool:
    return (
        isinstance(signature, dict)
        and set(signature) == {"keyid", "sig"}
        and all(isinstance(value, str) for value in signature.values())
    )


def _body(payload: bytes) -> Statement:
    try:
        document = strict_json.loads(payload)
    except ValueError as error:
        raise refused(f"the statement is no strict JSON ({error})") from error
    kinds = document if isinstance(document, dict) else {}
    for name, due in (("_type", STATEMENT_TYPE), ("predicateType", PREDICATE_TYPE)):
        if kinds.get(name) != due:
            raise refused(f"its {name} is {kinds.get(name)!r}, not {due}")
    try:
        found = Statement.model_validate(document)
    except ValidationError as error:
        first = error.errors()[0]
        raise refused(f"the statement's {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    if (found.predicate.result == "PASSED") != (found.predicate.shipgate.decision == "CLEARED"):
        raise refused("result and decision contradict each other")
    return found


def _described(digests: Mapping[str, str]) -> tuple[Described, ...]:
    return tuple(
        Described(name=name, digest={"sha256": digest.removeprefix(_SHA)})
        for name, digest in sorted(digests.items())
    )


def _tests(gates: tuple[GateLine, ...]) -> dict[str, tuple[str, ...]]:
    """Gates by outcome; a quality gate below its bar is a warning."""
    short = [line for line in gates if not line.passed]
    return {
        "passedTests": tuple(line.name for line in gates if line.passed),
        "warnedTests": tuple(line.name for line in short if line.kind == "quality"),
        "failedTests": tuple(line.name for line in short if line.kind == "ship"),
    }
