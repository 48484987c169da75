"""Logs that lm-eval and Inspect really wrote become runs that compare reads; damaged ones are one line."""

import json
import shutil
import zipfile

import pytest

from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from pipeline.cli import main
from pipeline.import_lm_eval import Choice
from pipeline.import_logs import read_logs, write_run
from reports.compare import compare
from reports.digests import root
from reports.policy import read_policy
from reports.saved_runs import read_run

LOGS = FIXTURES / "imports"
POLICY = read_policy(root() / "gates" / "policy.toml")


def samples(model, task="*"):
    return sorted((LOGS / model).glob(f"samples_{task}_*.jsonl"))


def imported(paths, folder, **choice):
    write_run(read_logs(paths, Choice(**choice)), folder)
    return read_run(folder)


def test_lm_eval_runs_compare(tmp_path):
    runs = [imported(samples(model), tmp_path / model) for model in ("base", "candidate")]
    assert [run.plan.model.name for run in runs] == ["fixtures/models/base", "fixtures/models/candidate"]
    assert runs[0].final.decision == "INVALID"
    (step,) = compare(runs, POLICY).steps
    assert {change.harness: change.n for change in step.harnesses} == {"tiny_choice": 8, "tiny_words": 8}
    own = json.loads(next((LOGS / "base").glob("results_*.json")).read_text())["results"]
    assert runs[0].reports["tiny_choice"].value == own["tiny_choice"]["acc,none"]
    assert runs[0].reports["tiny_words"].value == own["tiny_words"]["exact_match,none"]


def test_the_likeliest_choice_is_the_answer_and_choices_are_part_of_the_question():
    (log,) = read_logs(samples("base", "tiny_choice"), Choice()).tasks
    first = log.results[0]
    assert (first.response, first.value) == ("green", 0)
    assert first.prompt == "The sky on a clear day is\n- blue\n- green\n- loud"


def test_what_was_written_is_the_answer():
    (log,) = read_logs(samples("base", "tiny_words"), Choice()).tasks
    assert (log.metric, log.results[0].prompt) == ("exact_match", "The sky on a clear day is")
    assert all(isinstance(each.response, str) and each.value == 0 for each in log.results)


def test_another_metric_can_be_chosen():
    (log,) = read_logs(samples("base", "tiny_choice"), Choice(metric="acc_norm")).tasks
    assert log.metric == "acc_norm"
    with pytest.raises(ShipgateError, match="metric bleu is not there, but acc, acc_norm"):
        read_logs(samples("base", "tiny_choice"), Choice(metric="bleu"))


def test_inspect_logs_compare(tmp_path):
    names = ("right", "two_wrong")
    right, wrong = (imported([LOGS / f"capitals_{name}.eval"], tmp_path / name) for name in names)
    assert (right.reports["capitals"].value, wrong.reports["capitals"].value) == (1.0, pytest.approx(4 / 6))
    (change,) = compare([right, wrong], POLICY).steps[0].harnesses
    assert [(each.case_id, each.before, each.after) for each in change.broken] == [
        ("q2", "4", "I do not know"),
        ("q5", "10", "I do not know"),
    ]


def eval_log(path, sample, *, status="success"):
    header = {
        "status": status,
        "eval": {"created": "2026-01-02T03:04:05+01:00", "task": "refusal", "model": "m/x"},
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("header.json", json.dumps(header))
        archive.writestr("samples/a_epoch_1.json", json.dumps(sample))
    return path


SAMPLE = {
    "id": 7,
    "epoch": 1,
    "input": [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": [{"type": "text", "text": "attached?"}, {"type": "image"}]},
    ],
    "output": {"completion": "attachment://ab"},
    "attachments": {"ab": "a long answer"},
    "scores": {"model_graded": {"value": "P"}, "exact": {"value": 1}},
}


def test_messages_attachments_epochs_and_partial_scores(tmp_path):
    log = read_logs([eval_log(tmp_path / "a.eval", SAMPLE)], Choice())
    (found,) = log.tasks[0].results
    assert (found.case_id, found.response) == ("7", "a long answer")
    assert found.prompt == "system: Be brief.\nuser: attached?\n[image]"
    assert (found.value, found.reason) == (None, "model_graded P is neither pass nor fail")
    assert log.created_at == "2026-01-02T02:04:05.000+00:00"
    second = eval_log(tmp_path / "b.eval", {**SAMPLE, "epoch": 2})
    (again,) = read_logs([second], Choice(metric="exact")).tasks[0].results
    assert (again.case_id, again.value) == ("7#2", 1)


def test_a_sample_with_an_error_has_no_answer_and_a_task_of_ours_is_not_ours(tmp_path):
    sample = {**SAMPLE, "error": {"message": "broke\nbadly"}}
    run = imported([eval_log(tmp_path / "a.eval", sample)], tmp_path / "run", metric="exact")
    (found,) = run.reports["imported_refusal"].results
    assert (found.response, found.value, found.reason) == (None, None, "no answer: broke")


def cut(path):
    path.write_bytes(path.read_bytes()[:-900])


def shorter(path):
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))


def no_json(path):
    path.write_text('{"doc_id": 1\n')


def not_finite(path):
    path.write_text('{"doc_id": 1, "arguments": NaN, "resps": []}\n')


def no_answer(path):
    path.write_text('{"doc_id": 1, "arguments": {}, "resps": [], "acc": 1.0, "metrics": ["acc"]}\n')


@pytest.mark.parametrize(
    ("how", "problem"),
    [
        (cut, ":7: it is no JSON"),
        (shorter, "it holds 7 samples, its results file says 8"),
        (no_json, ":1: it is no JSON"),
        (not_finite, "NaN is not a JSON number"),
        (no_answer, "doc 1: no prompt or answer is in it"),
        (lambda path: path.write_text("\n"), "it holds no sample"),
        (lambda path: path.unlink(), "it cannot be read"),
    ],
)
def test_a_damaged_samples_file_is_one_line(tmp_path, how, problem):
    shutil.copytree(LOGS / "base", tmp_path / "base")
    (path,) = (tmp_path / "base").glob("samples_tiny_choice_*")
    how(path)
    with pytest.raises(ShipgateError, match=problem) as caught:
        read_logs([path], Choice())
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (lambda path: eval_log(path, SAMPLE, status="error"), "its evaluation ended with 'error'"),
        (lambda path: eval_log(path, {"id": 1}), "it is no log|no sample was scored"),
        (lambda path: path.write_bytes(b"PK"), "it is no archive that can be read"),
        (lambda path: path.write_bytes((LOGS / "capitals_right.eval").read_bytes()[:9000]), "no archive"),
        (str, "it cannot be read"),
    ],
)
def test_a_damaged_eval_log_is_one_line(tmp_path, make, problem):
    path = tmp_path / "x.eval"
    make(path)
    with pytest.raises(ShipgateError, match=problem) as caught:
        read_logs([path], Choice())
    assert "\n" not in str(caught.value)


def test_logs_of_two_models_or_one_task_twice_are_refused():
    with pytest.raises(ShipgateError, match="import them one by one"):
        read_logs([*samples("base"), *samples("candidate")], Choice())
    with pytest.raises(ShipgateError, match="tiny_words is given twice"):
        read_logs(samples("base", "tiny_words") * 2, Choice())


def test_without_its_results_file_a_log_needs_a_model(tmp_path):
    (path,) = samples("base", "tiny_words")
    alone = tmp_path / path.name
    shutil.copy(path, alone)
    with pytest.raises(ShipgateError, match="name it with --model"):
        read_logs([alone], Choice())
    assert read_logs([alone], Choice(model="x")).model == "x"


def test_the_command(tmp_path, capsys):
    out = tmp_path / "run"
    arguments = ["import-run", *map(str, samples("base")), "--out", str(out)]
    assert main(arguments) == 0
    assert "2 tasks, 16 cases of fixtures/models/base" in capsys.readouterr().out
    assert main(arguments) == 2
    assert "already holds a run" in capsys.readouterr().err
