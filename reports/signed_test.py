"""Verdicts signed and opened: one form only, trusted keys only, and not a byte that can change unseen."""

import base64
import json
from typing import NamedTuple

import pytest

from harnesses.records import ShipgateError
from reports.final import final_report
from reports.keys import SigningKey, own_key
from reports.records import Calls
from reports.signed import envelope_text, open_envelope, record_digests, sign, statement
from reports.trust import Trust, revoked
from reports.verdict_test import PLAN, SHA, reports, verdict

OTHER = "sha256:" + "1" * 64
FINAL = final_report(PLAN, verdict(reports()), Calls(planned=1, made=1, cached=0, saved=0))


class Made(NamedTuple):
    """A signed verdict and its key."""

    envelope: bytes
    trust: Trust
    key: SigningKey


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    key = own_key(tmp_path_factory.mktemp("state"), environ={})
    body = statement(FINAL, PLAN, {"x": SHA}, {"plan.json": SHA, "eval_refusal.json": OTHER})
    return Made(envelope_text(sign(body, key)).encode(), Trust(keys=(key.public,)), key)


def test_the_statement_says_what_in_toto_asks_for(made):
    body = open_envelope(made.envelope, made.trust)
    assert body.model_dump(mode="json", by_alias=True)["_type"] == "https://in-toto.io/Statement/v1"
    assert body.predicate.result == "PASSED"
    assert "overall" in body.predicate.passedTests
    assert [each.name for each in body.predicate.configuration] == ["plan", "policy", "prompts", "scorers"]
    assert body.predicate.configuration[1].digest == {"sha256": "0" * 64}
    assert body.subject[0].model_dump() == {"name": "x", "digest": {"sha256": "0" * 64}}
    assert body.predicate.shipgate.files == {"plan.json": SHA, "eval_refusal.json": OTHER}
    assert body.predicate.shipgate.recorded


def test_every_byte_of_the_envelope(made):
    content = made.envelope
    # Each byte of the head and the signatures, and of the payload one here and there.
    near = [*range(40), *range(len(content) - 300, len(content)), *range(40, len(content) - 300, 37)]
    for place in near:
        for bit in (1, 0x20):
            changed = bytearray(content)
            changed[place] ^= bit
            with pytest.raises(ShipgateError, match="the verdict is refused"):
                open_envelope(bytes(changed), made.trust)


def _document(made):
    return json.loads(made.envelope)


def _payload(made, change):
    """The envelope with another payload, properly signed."""
    body = json.loads(base64.b64decode(_document(made)["payload"]))
    change(body)
    return envelope_text(sign(body, made.key)).encode()


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda document: document.update(signatures=[]), "it has no signature"),
        (lambda document: document.update(signatures={}), "it has no signature"),
        (lambda document: document.update(signatures=[{}]), "no list of keyid and sig"),
        (lambda document: document.update(signatures=document["signatures"] * 2), "does not hold"),
        (lambda document: document.update(payloadType="text/plain"), "its payload type is 'text/plain'"),
        (lambda document: document.update(payload=7), "its payload is no text"),
        (lambda document: document.update(more=1), "no DSSE envelope"),
        (lambda document: document.pop("payload"), "no DSSE envelope"),
        (lambda document: document["signatures"][0].update(sig=""), "does not hold"),
        (lambda document: document["signatures"][0].update(keyid="ab"), "its key 'ab' is unknown"),
    ],
)
def test_envelopes_of_another_form(made, change, problem):
    document = _document(made)
    change(document)
    with pytest.raises(ShipgateError, match=problem):
        open_envelope(envelope_text(document).encode(), made.trust)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "no strict JSON"),
        (b"[]", "no DSSE envelope"),
        (b'{"payload": "", "payload": ""}', "'payload' is there twice"),
        (b'{"payload": NaN}', "NaN is not a JSON number"),
        (b"\xff", "no strict JSON"),
    ],
)
def test_what_is_no_envelope(made, content, problem):
    with pytest.raises(ShipgateError, match=problem):
        open_envelope(content, made.trust)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda body: body.update(_type="https://in-toto.io/Statement/v0.1"), "its _type is"),
        (lambda body: body.update(predicateType="https://slsa.dev/provenance/v1"), "its predicateType is"),
        (lambda body: body.update(subject=[]), "the statement's subject"),
        (lambda body: body["predicate"].update(result="FAILED"), "contradict each other"),
        (lambda body: body["predicate"]["shipgate"].update(more=1), r"predicate\.shipgate\.more"),
    ],
)
def test_signed_statements_of_another_form(made, change, problem):
    with pytest.raises(ShipgateError, match=problem):
        open_envelope(_payload(made, change), made.trust)


@pytest.mark.parametrize(
    ("payload", "problem"),
    [(b'{"_type": 1, "_type": 2}', "there twice"), (b'{"a": NaN}', "NaN"), (b"[1]", "its _type is None")],
)
def test_signed_payloads_that_are_no_statement(made, payload, problem):
    from securesystemslib.dsse import Envelope

    envelope = Envelope(payload, "application/vnd.in-toto+json", {})
    envelope.sign(made.key.signer)
    with pytest.raises(ShipgateError, match=problem):
        open_envelope(envelope_text(envelope.to_dict()).encode(), made.trust)


def test_unknown_and_revoked_keys(made, tmp_path):
    stranger = own_key(tmp_path, environ={})
    body = json.loads(base64.b64decode(_document(made)["payload"]))
    both = sign(body, made.key)
    both["signatures"] += sign(body, stranger)["signatures"]
    for envelope in (sign(body, stranger), both):
        with pytest.raises(ShipgateError, match="is unknown"):
            open_envelope(envelope_text(envelope).encode(), made.trust)
    with pytest.raises(ShipgateError, match="is revoked"):
        open_envelope(made.envelope, revoked(made.trust, made.key.public.keyid))
    with pytest.raises(ShipgateError, match="is unknown"):
        open_envelope(made.envelope, Trust())
    # A stranger's signature under the trusted key's name.
    forged = sign(body, stranger)
    forged["signatures"][0]["keyid"] = made.key.public.keyid
    with pytest.raises(ShipgateError, match="its signature does not hold"):
        open_envelope(envelope_text(forged).encode(), made.trust)


def test_what_cannot_be_signed(tmp_path):
    digest = {"x": PLAN.model.digest}
    for final, subjects, problem in [
        (FINAL.model_copy(update={"finished_at": None}), digest, "has not finished"),
        (FINAL.model_copy(update={"run_id": "other"}), digest, "of two runs"),
        (FINAL, {"x": OTHER}, "no subject is the model"),
    ]:
        with pytest.raises(ShipgateError, match=problem):
            statement(final, PLAN, subjects, {})
    with pytest.raises(ShipgateError, match=r"has no plan\.json"):
        record_digests(tmp_path)
    with pytest.raises(ShipgateError, match="cannot be read"):
        record_digests(tmp_path / "none")
