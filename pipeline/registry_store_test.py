import json
import re

import pytest
from jsonschema import Draft202012Validator

from harnesses.records import ShipgateError
from pipeline.registry_journal import canonical, document, read_journal
from pipeline.registry_records import Change, PinnedPolicy
from pipeline.registry_samples import DIGEST, VERDICT, WHEN, add, entry, five_changes, promote
from pipeline.registry_store import commit, load, repair
from reports.files import SCHEMAS, validate


@pytest.fixture
def folder(tmp_path):
    return five_changes(tmp_path / "models")


def files(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_half_a_line_in_the_journal_counts_for_nothing(folder):
    path = folder / "registry.journal.jsonl"
    old, registry, before = load(folder).state, (folder / "registry.json").read_bytes(), path.read_bytes()
    new = promote(folder, "3")
    after = path.read_bytes()
    (folder / "registry.json").write_bytes(registry)
    for length in range(len(before), len(after) + 1, 7):
        path.write_bytes(after[:length])
        assert load(folder).state == old
    path.write_bytes(after)
    assert load(folder).state == new
    path.write_bytes(after[:-1])
    assert promote(folder, "3") == new
    assert path.read_bytes() == after


def test_a_flipped_byte_anywhere_is_refused_and_left_alone(folder):
    whole = files(folder)
    for name in ("registry.json", "registry.journal.jsonl"):
        content = whole[name]
        for place in (*range(0, len(content), 61), len(content) - 1):
            changed = content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]
            (folder / name).write_bytes(changed)
            with pytest.raises(ShipgateError, match=re.escape(name)):
                load(folder)
            with pytest.raises(ShipgateError):
                add(folder, "9")
            assert (folder / name).read_bytes() == changed
        (folder / name).write_bytes(content)
    assert load(folder).state.active.version == "2"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"schema_version": 1,', b'"schema_version": 1, "schema_version": 1,'),
        (b'"refusal": 0.5', b'"refusal": NaN'),
        (b'"refusal": 0.5', b'"refusal": 1e999'),
        (b'"active": false', b'"active": true'),
        (b'"last_good": true', b'"last_good": false'),
        (b'"revision": 5', b'"revision": 4'),
        (b"{", b""),
    ],
)
def test_an_edited_registry_is_refused_and_rebuilt_from_the_journal(folder, old, new):
    path = folder / "registry.json"
    whole = path.read_bytes()
    changed = whole.replace(old, new, 1)
    assert changed != whole
    path.write_bytes(changed)
    with pytest.raises(ShipgateError, match="registry repair"):
        load(folder)
    assert path.read_bytes() == changed
    aside = repair(folder)
    assert aside.read_bytes() == changed
    assert path.read_bytes() == whole
    assert repair(folder) is None


def test_a_lost_registry_is_rebuilt_and_a_lost_journal_is_not(folder):
    whole = files(folder)
    (folder / "registry.json").unlink()
    with pytest.raises(ShipgateError, match="missing"):
        load(folder)
    assert repair(folder) is None
    assert files(folder) == whole
    lines = whole["registry.journal.jsonl"].splitlines(keepends=True)
    for journal in (b"", b"".join(lines[:-1]), b"".join(lines[1:]), b"".join([*lines[:2], *lines[3:]])):
        (folder / "registry.journal.jsonl").write_bytes(journal)
        for attempt in (load, repair):
            with pytest.raises(ShipgateError, match="journal"):
                attempt(folder)
        assert (folder / "registry.json").read_bytes() == whole["registry.json"]
    (folder / "registry.journal.jsonl").unlink()
    with pytest.raises(ShipgateError, match="journal"):
        load(folder)


def test_an_older_copy_of_the_registry_does_not_bring_back_an_older_state(folder):
    older = (folder / "registry.json").read_bytes()
    promote(folder, "3")
    newest = add(folder, "4")
    (folder / "registry.json").write_bytes(older)
    assert load(folder).state == newest
    assert add(folder, "5").active.version == "3"


def test_a_journal_cut_short_rebuilds_nothing_though_the_registry_is_damaged_too(folder):
    journal, registry = folder / "registry.journal.jsonl", folder / "registry.json"
    whole = journal.read_bytes()
    journal.write_bytes(b"".join(line + b"\n" for line in whole.split(b"\n")[:3]))
    registry.write_bytes(registry.read_bytes().replace(b'"active": true', b'"active": maybe'))
    damaged = registry.read_bytes()
    with pytest.raises(ShipgateError, match=r"ends at revision 3, registry\.json says 5"):
        repair(folder)
    assert registry.read_bytes() == damaged
    journal.write_bytes(whole)
    assert repair(folder).read_bytes() == damaged
    assert load(folder).state.revision == 5


def test_schema_and_records_say_the_same(folder):
    content = json.loads((folder / "registry.json").read_text())
    Draft202012Validator.check_schema(json.loads((SCHEMAS / "registry.schema.json").read_text()))
    validate(content, "registry")
    assert content == document(load(folder).state)
    wrong = [{"active": True, "last_good": True}, {"verdict": None, "active": True}, {"metrics": {"x": "1"}}]
    wrong += [{"version": "a b"}, {"model_digest": "sha256:1"}, {"stranger": 1}, {"active": 1}]
    for change in wrong:
        entries = [content["entries"][0] | change, *content["entries"][2:]]
        with pytest.raises(ValueError, match="not a registry"):
            validate(content | {"entries": entries}, "registry")
    active = [content["entries"][1], content["entries"][1] | {"version": "9"}]
    with pytest.raises(ValueError, match="not a registry"):
        validate(content | {"entries": active}, "registry")


def test_a_journal_line_is_written_in_one_way_only(folder):
    path = folder / "registry.journal.jsonl"
    lines = path.read_bytes().splitlines()
    assert [canonical(document(line)) for line in read_journal(path).lines] == lines
    path.write_bytes(b"\n".join([lines[0].replace(b",", b", ", 1), *lines[1:], b""]))
    with pytest.raises(ShipgateError, match="line 1"):
        load(folder)


def test_a_change_that_does_not_fit_is_not_written(folder):
    whole = files(folder)
    pinned = PinnedPolicy(digest=DIGEST, reason="r")
    promoted = entry("9").model_copy(update={"active": True, "verdict": VERDICT})
    for change in (
        Change(timestamp=WHEN, action="promote", version="2", verdict=VERDICT),
        Change(timestamp=WHEN, action="promote", version="3"),
        Change(timestamp=WHEN, action="rollback", version="3"),
        Change(timestamp=WHEN, action="register", policy=pinned),
        Change(timestamp=WHEN, action="register", entry=promoted),
    ):
        with pytest.raises(ValueError, match=r"\w"):
            commit(folder, lambda _, change=change: change)
    assert files(folder) == whole


def test_metrics_in_any_order_are_rebuilt_from_the_journal(tmp_path):
    folder = tmp_path / "models"
    add(folder, "1")
    metrics = {"tron_format": 1.0, "overall": 0.9}
    change = Change(timestamp=WHEN, action="promote", version="1", verdict=VERDICT, metrics=metrics)
    commit(folder, lambda _: change)
    raw = (folder / "registry.json").read_bytes()
    (folder / "registry.json").unlink()
    repair(folder)
    assert (folder / "registry.json").read_bytes() == raw
    assert load(folder).state.active.metrics == {"refusal": 0.5, **metrics}
