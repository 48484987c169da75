import itertools
import json
import math
import random

import pytest

from pipeline.pretrain import _loss, _Replica, fit, optimisers
from pipeline.schedule import Progress, Schedule, log_to
from pipeline.token_batches import Encoded

PAD = 5


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    """Matrices this small only lose time to a second thread, above all on a busy machine."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def tiny(seed=0):
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    torch.manual_seed(seed)
    shape = {"hidden_size": 32, "num_hidden_layers": 1, "intermediate_size": 64, "num_attention_heads": 2}
    return LlamaForCausalLM(LlamaConfig(vocab_size=24, tie_word_embeddings=True, pad_token_id=PAD, **shape))


def questions(seed=0):
    """Endless micro-batches of random questions, all with the same answer."""
    rng = random.Random(seed)  # noqa: S311 (wording, no secret)
    while True:
        heads = [[rng.randrange(6, 24) for _ in range(rng.randint(2, 6))] for _ in range(4)]
        yield [Encoded([*head, 11, 7, 19, 4], len(head)) for head in heads]


def test_the_rate_rises_linearly_then_falls_to_a_tenth():
    schedule = Schedule(steps=500, learning_rate=2.0, warmup=100)
    assert schedule.rate(0) == pytest.approx(0.02)
    assert schedule.rate(49) == pytest.approx(1.0)
    assert schedule.rate(99) == schedule.rate(100) == pytest.approx(2.0)
    assert schedule.rate(300) == pytest.approx(1.1)
    assert schedule.rate(500) == schedule.rate(900) == pytest.approx(0.2)
    falling = [schedule.rate(step) for step in range(100, 501)]
    assert falling == sorted(falling, reverse=True)


def test_a_schedule_shorter_than_its_warmup_never_reaches_the_peak():
    schedule = Schedule(steps=10, learning_rate=1.0, warmup=100)
    assert [schedule.rate(step) for step in (0, 9)] == pytest.approx([0.01, 0.1])


def test_an_answer_is_exact_whatever_the_request_was_taken_for():
    import torch

    model, item = tiny(), Encoded([7, 8, 9, 4], 3, asked=True)
    with torch.no_grad():
        said = int(model(torch.tensor([item.ids])).logits[0, 2].argmax())
    right, wrong = Encoded([7, 8, 9, said], 3, asked=True), Encoded([7, 8, 9, (said + 1) % 24], 3, asked=True)
    *_, exact = _loss(plain(model), [right, wrong], PAD, 0.5)
    assert exact.tolist() == [True, False]


def test_the_loss_is_that_of_the_answers_weighted():
    import torch

    model, batch = tiny(), [Encoded([7, 8, 9, 4], 2), Encoded([6, 4], 1)]
    total, weight, exact = _loss(plain(model), batch, PAD)
    expected = 0.0
    for item in batch:
        with torch.no_grad():
            logits = model(torch.tensor([item.ids])).logits[0].log_softmax(-1)
        answer = range(item.start, len(item.ids))
        expected -= sum(float(logits[p - 1, item.ids[p]]) for p in answer) / math.sqrt(len(answer))
    assert float(total.detach()) == pytest.approx(expected, rel=0.01)
    assert float(weight) == pytest.approx(2 / math.sqrt(2) + 1)
    assert exact.shape == (2,)


def test_matrices_are_trained_by_muon_and_the_rest_by_adamw_but_nothing_frozen():
    model = tiny()
    model.model.layers[0].mlp.up_proj.weight.requires_grad = False
    *muons, adamw = optimisers(model, Schedule(steps=1))
    names = {id(p): name for name, p in model.named_parameters()}
    by_muon = {names[id(p)] for muon in muons for group in muon.param_groups for p in group["params"]}
    by_adamw = {names[id(p)] for group in adamw.param_groups for p in group["params"]}
    assert by_muon == {n for n in names.values() if n.endswith("proj.weight") and "up_proj" not in n}
    assert by_adamw == {n for n in names.values() if "norm" in n or "embed" in n}
    assert [type(each).__name__ for each in (*muons, adamw)] == ["Muon", "Muon", "AdamW"]


def plain(model):
    return _Replica.of(model, compiled=False)


def trained(seed=0, steps=55):
    reports = []
    model = tiny(seed)
    schedule = Schedule(steps=steps, warmup=5, learning_rate=0.01)
    last = fit(model, questions(seed), schedule, pad=PAD, report=reports.append)
    return model, last, reports


def test_a_tiny_model_learns_a_constant_answer():
    held_out = next(questions(99))
    before, weight, exact = _loss(plain(tiny()), held_out, PAD)
    assert not exact.any()
    model, last, reports = trained()
    after, _, exact = _loss(plain(model), held_out, PAD)
    assert float(after.detach()) < float(before.detach()) / 2
    assert float(before.detach()) / float(weight) == pytest.approx(math.log(24), rel=0.1)
    assert exact.all()
    assert [r.step for r in reports] == [50, 55]
    assert last == reports[-1]
    assert last.loss < reports[0].loss / 2
    assert last.exact > 0.8
    assert not model.training


def test_the_same_seed_gives_the_same_loss_and_another_another():
    losses = [[r.loss for r in trained(seed, steps=12)[2]] for seed in (3, 3, 4)]
    assert losses[0] == losses[1] != losses[2]


def test_two_micro_batches_side_by_side_teach_what_one_of_both_teaches():
    import torch

    pairs = list(itertools.islice(questions(5), 16))
    together = [first + second for first, second in zip(pairs[::2], pairs[1::2], strict=True)]
    weights = []
    for data, micro_batches in ((pairs, 2), (together, 1)):
        model = tiny()
        schedule = Schedule(steps=8, warmup=2, learning_rate=0.01, micro_batches=micro_batches)
        fit(model, iter(data), schedule, pad=PAD, report=lambda _: None)
        weights.append(torch.cat([p.detach().flatten() for p in model.parameters()]))
    start = torch.cat([p.detach().flatten() for p in tiny().parameters()])
    assert (weights[0] - weights[1]).norm() < 0.2 * (weights[0] - start).norm()


def test_tokens_are_counted_without_padding():
    data = list(itertools.islice(questions(1), 6))
    last = fit(tiny(), iter(data), Schedule(steps=3, micro_batches=2), pad=PAD, report=lambda _: None)
    assert last.tokens == sum(len(e.ids) for batch in data for e in batch)


@pytest.mark.parametrize("part", ["self_attn.v_proj", "mlp.down_proj", "input_layernorm"])
def test_weights_that_are_not_finite_end_the_training_at_once(part):
    import torch

    model = tiny()
    with torch.no_grad():
        model.model.layers[0].get_submodule(part).weight.view(-1)[0] = math.nan
    with pytest.raises(FloatingPointError, match="loss is not finite at step 0; lower the learning rate"):
        fit(model, questions(), Schedule(steps=2), pad=PAD, report=lambda _: None)


def test_reports_are_lines_of_json(tmp_path):
    report = log_to(tmp_path / "log.jsonl")
    report(Progress(50, 1000, 1.5, 2.25, 0.5))
    report(Progress(100, 2000, 3.0, 1.25, 0.75))
    lines = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text(encoding="utf-8").splitlines()]
    assert lines == [
        {"step": 50, "tokens": 1000, "seconds": 1.5, "loss": 2.25, "exact": 0.5},
        {"step": 100, "tokens": 2000, "seconds": 3.0, "loss": 1.25, "exact": 0.75},
    ]
