import math
import random

import pytest

from harnesses.perplexity_stats import DocLoss, pooled, ratio, summarise_losses


def doc(number, nll, tokens=10, size=30, benchmark="drop"):
    return DocLoss(
        case_id=f"{benchmark}/{number:03d}", benchmark=benchmark, nll=nll, tokens=tokens, bytes=size
    )


def drawn(seed, *, scale=1.0, n=100, benchmark="drop"):
    draw = random.Random(seed)  # noqa: S311 (made-up losses)
    return [doc(number, draw.gauss(20, 4) * scale, benchmark=benchmark) for number in range(n)]


def test_a_loss_worked_out_by_hand():
    (summary, together) = summarise_losses([doc(1, 4.0, tokens=2, size=8), doc(2, 2.0, tokens=4, size=4)])
    assert (summary.documents, summary.tokens, summary.bytes) == (2, 6, 12)
    assert summary.loss == pytest.approx(1.0)
    assert summary.perplexity == pytest.approx(math.e)
    assert summary.bits_per_byte == pytest.approx(6 / 12 / math.log(2))
    assert (together.benchmark, together.perplexity) == ("pooled", summary.perplexity)


def test_pooling_is_over_tokens_and_not_over_benchmarks():
    losses = [doc(1, 1.0, tokens=1), doc(1, 0.0, tokens=99, benchmark="math")]
    assert pooled(losses).loss == pytest.approx(0.01)
    assert [part.benchmark for part in summarise_losses(losses)] == ["drop", "math", "pooled"]


def test_the_interval_holds_the_truth_about_as_often_as_it_says():
    hits = 0
    for seed in range(200):
        low, high = pooled(drawn(seed, n=60), seed=seed).ci95
        hits += low <= math.exp(2.0) <= high
    assert 178 <= hits <= 199


def test_the_interval_does_not_hang_on_the_order():
    losses = drawn(1)
    assert pooled(losses) == pooled(losses[::-1])
    assert pooled(losses).ci95 != pooled(losses, seed=1).ci95


def test_documents_alike_leave_nothing_to_redraw():
    summary = pooled([doc(number, 5.0) for number in range(10)])
    assert summary.ci95 == pytest.approx((summary.perplexity, summary.perplexity))


def test_a_ratio_by_hand_and_its_paired_interval():
    reference = drawn(2)
    worse = [loss.model_copy(update={"nll": loss.nll + 0.5}) for loss in reference]
    held = ratio(worse, reference)
    assert held.value == pytest.approx(math.exp(0.05))
    # Every document lost the same, so redrawing them changes nothing: unpaired, the interval would be wide.
    assert held.ci95 == pytest.approx((held.value, held.value))
    assert ratio(reference, worse).value == pytest.approx(1 / held.value)
    assert held.documents == 100
    assert held.bits_per_byte == pytest.approx(
        sum(loss.nll for loss in worse) / sum(loss.nll for loss in reference)
    )


def test_a_model_against_itself():
    losses = drawn(3)
    held = ratio(losses, losses[::-1])
    assert (held.value, held.ci95, held.bits_per_byte) == (1.0, (1.0, 1.0), 1.0)


@pytest.mark.parametrize("side", [0, 1])
def test_one_loss_that_is_not_finite_leaves_no_value_and_is_named(side):
    sound = drawn(4)
    broken = [*sound[:7], doc(7, None), doc(8, None), *sound[9:]]
    summary = pooled(broken)
    assert (summary.perplexity, summary.loss, summary.bits_per_byte, summary.ci95) == (None,) * 4
    assert summary.reason == "the loss of drop/007 is not finite"
    held = ratio(*((broken, sound) if side else (sound, broken)))
    assert (held.value, held.ci95, held.bits_per_byte) == (None,) * 3
    assert "drop/007" in held.reason


@pytest.mark.parametrize("value", [math.nan, math.inf])
def test_a_record_holds_no_number_that_is_not_finite(value):
    with pytest.raises(ValueError, match="finite"):
        doc(1, value)


def test_nothing_measured_is_no_number():
    assert summarise_losses([])[0].reason == "no document was measured"
    assert ratio([], []).value is None


def test_a_loss_past_every_perplexity():
    assert pooled([doc(1, 10_000.0)]).perplexity is None
    assert ratio([doc(1, 10_000.0)], [doc(1, 1.0)]).value is None


def test_other_tokenizers_are_refused_and_bits_per_byte_offered():
    ours = drawn(5)
    theirs = [loss.model_copy(update={"tokens": loss.tokens + (loss.case_id > "drop/041")}) for loss in ours]
    held = ratio(ours, theirs)
    assert (held.value, held.ci95, held.bits_per_byte) == (None, None, 1.0)
    assert "drop/042 has 10 and 11 tokens" in held.reason
    assert "bits per byte, 1.000" in held.reason


@pytest.mark.parametrize(
    ("theirs", "said"),
    [
        (drawn(6)[:-1], "only one of the two models was measured on drop/099"),
        (drawn(6)[1:], "only one of the two models was measured on drop/000"),
        (drawn(6, benchmark="math"), "only one of the two models was measured on drop/000"),
        ([*drawn(6)[:-1], doc(99, 1.0, size=31)], "drop/099 was another text"),
    ],
)
def test_other_documents_are_refused(theirs, said):
    assert said in ratio(drawn(6), theirs).reason
