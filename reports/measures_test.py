"""Measures: what they report, what they refuse, and that a gate session fails closed with them."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from safetensors.torch import load_file, save_file

from harnesses.engines.identity import file_digest
from harnesses.engines.tiny_hf import save_alphabet
from harnesses.records import Case, Response, ShipgateError
from harnesses.sidecar import Sidecar, write_sidecar
from reports.digests import root
from reports.evaluate import measured_report
from reports.evidence import gather_evidence
from reports.good_answers import good_answer
from reports.harness_set import all_harnesses
from reports.measures import MEASURES, Setting
from reports.plan import make_plan
from reports.policy import read_policy
from reports.records import Digests, Evidence
from reports.soundness import gate_problems
from reports.verdict_test import MODEL, SHA

POLICY = read_policy(root() / "gates" / "policy.toml")
ROWS = {
    "drop": {"passage": "a b c", "question": "d", "answer": "e f"},
    "gpqa": {"Question": "a", "Correct Answer": "b c"},
    "humaneval": {"prompt": "def f():\n", "canonical_solution": "    return 1\n"},
    "math": {"problem": "abc", "solution": "def"},
    "mmlu": {"question": "a", "choices": ["b", "c", "d", "e"], "answer": 2},
}


@pytest.fixture(autouse=True)
def _documents(tmp_path, monkeypatch):
    for benchmark, row in ROWS.items():
        (tmp_path / f"{benchmark}.jsonl").write_text(json.dumps(row) + "\n")
    monkeypatch.setenv("SHIPGATE_BENCHMARKS", str(tmp_path))


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    """A model, and two whose last layer is smaller by a hundredth or by half: ever less sure of itself."""
    folder = tmp_path_factory.mktemp("models")
    one = save_alphabet(folder / "one")
    weights = load_file(one / "model.safetensors")
    last = weights["lm_head.weight"].clone()
    for name, factor in (("two", 0.99), ("three", 0.5)):
        copy = shutil.copytree(one, folder / name)
        weights["lm_head.weight"] = last * factor
        save_file(weights, copy / "model.safetensors", {"format": "pt"})
    return one, folder / "two", folder / "three"


LOADED = {name: harness.load()[:6] for name, harness in all_harnesses().items()}


def setting(**change):
    asked = Setting(
        model="replay:x.jsonl",
        policy=POLICY,
        evidence=Evidence(),
        loaded=LOADED,
        ask=lambda asked, _: [Response(text=good_answer(name, case)) for name, case in asked],
        first=lambda name: [(case, Response(text=good_answer(name, case))) for case in LOADED[name]],
        progress=lambda *_: None,
    )
    return replace(asked, **change)


def planned(name, given):
    ids = MEASURES[name].case_ids(given.policy, given.evidence, given.loaded)
    return make_plan(
        run_id="r",
        created_at="2025-01-01T00:00:00Z",
        model=MODEL,
        policy=given.policy,
        harnesses={},
        loaded={},
        digests=Digests(model=SHA, policy=SHA, prompts=SHA, scorers=SHA),
        evidence=given.evidence,
        measures={name: ids},
    )


def problems_of(found, plan):
    return [reason for reason, _ in gate_problems(plan, plan.gates[0], [found], lost=False)]


def report(name, given):
    plan = planned(name, given)
    found = measured_report(MEASURES[name], given, plan.gates[0], plan, plan.created_at)
    return found, problems_of(found, plan)


def test_perplexity_is_held_against_the_reference(models):
    one, two, three = models
    given = setting(model=f"hf:{one}", evidence=Evidence(reference=f"hf:{two}"))
    found, problems = report("perplexity", given)
    assert problems == []
    assert (found.total, found.passed, found.unscored) == (5, 5, 0)
    assert found.extra["reference"] == f"hf:{two}"
    other, _ = report("perplexity", setting(model=f"hf:{two}", evidence=Evidence(reference=f"hf:{one}")))
    assert found.value * other.value == pytest.approx(1)
    assert found.gate_passed is (found.value <= 1.10)
    far, _ = report("perplexity", setting(model=f"hf:{one}", evidence=Evidence(reference=f"hf:{three}")))
    assert far.value is None or far.value > 1
    near, _ = report("perplexity", setting(model=f"hf:{three}", evidence=Evidence(reference=f"hf:{one}")))
    assert (far.value is None) != (near.value is None)


def _changed(row, **details):
    return row.model_copy(update={"details": {**row.details, **details}})


def test_a_report_of_losses_that_was_bent_is_not_believed(models):
    one, two, _ = models
    given = setting(model=f"hf:{one}", evidence=Evidence(reference=f"hf:{two}"))
    found, _ = report("perplexity", given)
    first, *rest = found.results
    low, high = found.ci95
    bent = {
        "value": {"value": found.value * 0.9, "ci95": (low * 0.8, high)},
        "reversed interval": {"ci95": (high + 0.1, low - 0.1)},
        "interval elsewhere": {"ci95": (high + 0.1, high + 0.2)},
        "failed results": {
            "results": tuple(row.model_copy(update={"value": 0}) for row in found.results),
            "passed": 0,
            "failed": found.total,
        },
        "negative loss": {"results": (_changed(first, nll=-500.0), *rest)},
        "truth for a loss": {"results": (_changed(first, nll=True), *rest)},
        "no tokens": {"results": tuple(_changed(row, tokens=0) for row in found.results)},
        "a document less": {"results": tuple(rest)},
    }
    plan = planned("perplexity", given)
    assert problems_of(found, plan) == []
    assert [
        name for name, change in bent.items() if not problems_of(found.model_copy(update=change), plan)
    ] == []


def test_a_copy_of_the_artifact_is_no_reference(models, tmp_path):
    copy = shutil.copytree(models[0], tmp_path / "copy")
    config = copy / "config.json"
    config.write_text(config.read_text() + " ")
    found, problems = report(
        "perplexity", setting(model=f"hf:{models[0]}", evidence=Evidence(reference=f"hf:{copy}"))
    )
    assert found.value is None
    assert "the artifact's own losses" in found.results[0].reason
    assert problems


@pytest.mark.parametrize(
    ("model", "evidence", "problem"),
    [
        ("replay:x.jsonl", {}, "name it with --artifact FILE"),
        ("hf:one", {}, "name the model to hold it against with --reference STR"),
        ("hf:one", {"reference": "hf:one"}, "the reference is the artifact itself"),
        ("hf:one", {"reference": "hf:none"}, "none"),
    ],
)
def test_without_file_or_reference_nothing_has_a_value(models, model, evidence, problem, monkeypatch):
    monkeypatch.chdir(models[0].parent)
    found, problems = report("perplexity", setting(model=model, evidence=Evidence(**evidence)))
    assert found.value is None
    assert found.unscored == found.total == 5
    assert problem in found.results[0].reason
    assert problems


def test_equal_answers_are_consistent():
    found, problems = report("consistency", setting())
    assert (found.value, found.total, problems) == (1.0, 24, [])
    assert "repeat themselves" in found.extra["note"]


def test_an_answer_that_scores_otherwise_elsewhere_is_found():
    def ask(asked, at_once):
        other = at_once == POLICY.consistency.concurrency
        return [
            Response(text="mumble" if other and name == "refusal" else good_answer(name, case))
            for name, case in asked
        ]

    found, problems = report("consistency", setting(ask=ask))
    assert problems == []
    assert found.value == pytest.approx(20 / 24)
    assert {r.case_id.split("/")[0] for r in found.results if r.value == 0} == {"refusal"}


def test_a_repeat_without_an_answer_is_unscored():
    found, problems = report(
        "consistency", setting(ask=lambda asked, _: [Response(error="down") for _ in asked])
    )
    assert found.value is None
    assert problems


def test_a_gate_prompt_in_the_training_data_is_found(tmp_path):
    stolen = LOADED["refusal"][0]
    file = tmp_path / "train.jsonl"
    rows = [
        {"instruction": "How far is the moon?", "output": "Far."},
        {"text": f"Q: {stolen.prompt.upper()}"},
    ]
    file.write_text("\n".join(map(json.dumps, rows)) + "\n")
    found, problems = report("contamination", setting(evidence=Evidence(training=(str(file),))))
    assert problems == []
    assert {r.case_id for r in found.results if r.value == 0} == {f"refusal/{stolen.id}"}
    assert not found.gate_passed
    assert found.extra["with_and_without"]["refusal"]["n_clean"] == len(LOADED["refusal"]) - 1


def test_a_training_file_that_is_not_there_is_no_pass(tmp_path):
    found, problems = report(
        "contamination", setting(evidence=Evidence(training=(str(tmp_path / "no.jsonl"),)))
    )
    assert found.value is None
    assert "no.jsonl" in found.results[0].reason
    assert problems


def test_the_note_beside_an_artifact_names_training_data(tmp_path):
    (tmp_path / "m.gguf").write_text("")
    note = {"stage": "merged", "parents": [], "training": ["data/train.jsonl"], "sha256": None}
    (tmp_path / "m.gguf.json").write_text(json.dumps(note))
    more = tmp_path / "more.jsonl"
    more.write_text("{}")
    found = gather_evidence(f"gguf:{tmp_path / 'm.gguf'}", training=(str(more),))
    assert found.training == (str(more), str(tmp_path / "data" / "train.jsonl"))
    (tmp_path / "m.gguf.json").write_text("{")
    with pytest.raises(ShipgateError, match=r"m\.gguf\.json"):
        gather_evidence(f"gguf:{tmp_path / 'm.gguf'}")


def test_training_data_that_was_cleaned_after_training_is_no_pass(tmp_path):
    file, model = tmp_path / "train.jsonl", tmp_path / "m.gguf"
    file.write_text(json.dumps({"text": LOADED["refusal"][0].prompt}) + "\n")
    model.write_text("")
    write_sidecar(
        model,
        Sidecar(
            stage="merged", training=("train.jsonl",), training_sha256={"train.jsonl": file_digest(file)}
        ),
    )
    evidence = gather_evidence(f"gguf:{model}")
    file.write_text(json.dumps({"text": "How far is the moon?"}) + "\n")
    with pytest.raises(ShipgateError, match=r"train\.jsonl is not what the model was trained on"):
        gather_evidence(f"gguf:{model}")
    # Planned before it was cleaned, and searched after.
    found, problems = report("contamination", setting(model=f"gguf:{model}", evidence=evidence))
    assert found.value is None
    assert "not what the model was trained on" in found.results[0].reason
    assert problems


def test_an_artifact_is_named_for_servers_and_recordings_only(tmp_path):
    with pytest.raises(ShipgateError, match="leave --artifact out"):
        gather_evidence(f"gguf:{tmp_path / 'bad.gguf'}", artifact=str(tmp_path / "good.gguf"))
    assert gather_evidence("replay:x.jsonl", artifact="good.gguf").artifact == "good.gguf"


def test_notes_are_found_through_links_and_beside_adapters(tmp_path):
    note = json.dumps({"stage": "adapter", "parents": [], "training": ["train.jsonl"], "sha256": None})
    (tmp_path / "m.gguf").write_text("")
    (tmp_path / "m.gguf.json").write_text(note)
    (tmp_path / "latest.gguf").symlink_to("m.gguf")
    (tmp_path / "adapter.json").write_text(note)
    due = (str(tmp_path / "train.jsonl"),)
    assert gather_evidence(f"gguf:{tmp_path / 'latest.gguf'}").training == due
    assert gather_evidence(f"hf:{tmp_path / 'base'}+{tmp_path / 'adapter'}").training == due


CONTAMINATION = """
[gates.contamination]
kind = "ship"
metric = "clean_rate"
threshold = 1.0
minimum_cases = 4
only_with = "training"
"""


def test_a_session_searches_the_training_data_that_it_is_given(gates, project, tmp_path):
    policy = tmp_path / "policy.toml"
    policy.write_text((project / "gates" / "policy.toml").read_text() + CONTAMINATION)
    clean, dirty = tmp_path / "clean.jsonl", tmp_path / "dirty.jsonl"
    clean.write_text(json.dumps({"text": "A lighthouse keeper counts the ships at night."}) + "\n")
    prompts = (project / "fixtures" / "prompts" / "tron.jsonl").read_text().splitlines()
    dirty.write_text(json.dumps({"text": json.loads(prompts[0])["prompt"]}) + "\n")
    without = gates("--policy", str(policy))
    assert (without.status, without.decision) == (0, "CLEARED"), without.text
    assert "contamination" not in {line["name"] for line in without.final["gates"]}
    found = gates("--policy", str(policy), "--training", str(clean), "-n", "2")
    assert (found.status, found.decision) == (0, "CLEARED"), found.text
    hit = gates("--policy", str(policy), "--training", str(clean), "--training", str(dirty))
    assert (hit.status, hit.decision) == (1, "BLOCKED"), hit.text
    missing = gates("--policy", str(policy), "--training", str(tmp_path / "none.jsonl"))
    assert missing.status == 4, missing.text
    assert "none.jsonl is not there" in missing.text
    broken = tmp_path / "broken.jsonl"
    broken.write_text("{")
    malformed = gates("--policy", str(policy), "--training", str(broken))
    assert (malformed.status, malformed.decision) == (3, "INVALID"), malformed.text
    unasked = gates("--policy", str(policy), "--training", str(clean), "-k", "not contamination")
    assert unasked.status == 3, unasked.text


def test_a_server_that_is_down_cannot_decide(gates):
    session = gates(model="ollama:web4", env={"OLLAMA_HOST": "http://127.0.0.1:9"})
    assert session.status == 3
    assert "ollama serve" in session.text
    assert not Path(session.out, "plan.json").exists()


def test_cases_of_measures_are_unique():
    given = setting(evidence=Evidence(training=("x",)))
    for measure in MEASURES.values():
        ids = measure.case_ids(given.policy, given.evidence, given.loaded)
        assert len(set(ids)) == len(ids) > 0
    assert isinstance(LOADED["refusal"][0], Case)
