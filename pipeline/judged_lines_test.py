import json

import pytest

from harnesses.records import ShipgateError
from pipeline import teacher
from pipeline.corpus.decontaminate import build_filter, gate_cases
from pipeline.corpus.judged import Judged
from pipeline.judged_lines import NAME, make_judged, read_judged
from pipeline.teacher_samples import tiny_encoder

RECIPE = {"seed": 5, "teacher": {"steps": 4, "learning_rate": 1e-3, "requests": 40, "sure": 0.0}}
STAGE = {"shares": {"judged": 0.5, "tools": 0.5}}


@pytest.fixture
def encoder(tmp_path, monkeypatch):
    """The tiny encoder in place of the one that `make models` installs."""
    folder = tiny_encoder(tmp_path / "encoder")
    monkeypatch.setattr(teacher, "unpacked", lambda _: folder)


@pytest.mark.usefixtures("encoder")
def test_the_teacher_of_a_recipe_judges_as_many_requests_as_it_says(tmp_path, capsys):
    make_judged(RECIPE, tmp_path)
    found = read_judged(tmp_path, STAGE)
    assert len(found) == 40
    assert {type(line) for line in found} == {Judged}
    assert all(name in line.prompt for line in found for name in line.names)
    names = build_filter(gate_cases()).names
    assert not [line for line in found if set(line.names) & names]
    assert "of its last examples rightly" in capsys.readouterr().err
    before = (tmp_path / NAME).read_bytes()
    make_judged(RECIPE, tmp_path)
    assert (tmp_path / NAME).read_bytes() == before


@pytest.mark.usefixtures("encoder")
def test_a_run_that_ends_early_leaves_nothing_that_looks_finished(tmp_path, monkeypatch):
    def stopped(*_):
        yield Judged("one request", (), refuse=True)
        raise KeyboardInterrupt

    monkeypatch.setattr(teacher, "judged", stopped)
    with pytest.raises(KeyboardInterrupt):
        make_judged(RECIPE, tmp_path)
    assert not (tmp_path / NAME).exists()


def test_a_recipe_without_a_teacher_makes_none(tmp_path):
    make_judged({"seed": 5}, tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert read_judged(tmp_path, {"shares": {"tools": 1.0}}) == ()


def test_requests_that_are_missing_are_named_with_what_to_do(tmp_path):
    with pytest.raises(ShipgateError, match=r"judged\.jsonl is missing; the recipe needs a table teacher"):
        read_judged(tmp_path, STAGE)
    (tmp_path / NAME).write_text("", encoding="utf-8")
    with pytest.raises(ShipgateError, match="sure of no request; lower sure"):
        read_judged(tmp_path, STAGE)
    line = {"prompt": "p q", "names": ["q"], "refuse": False}
    (tmp_path / NAME).write_text(json.dumps(line) + "\n", encoding="utf-8")
    assert read_judged(tmp_path, STAGE) == (Judged("p q", ("q",), refuse=False),)
