import itertools
import math
import random

import pytest

from pipeline.corpus.sample import Sample
from pipeline.schedule import Schedule
from pipeline.token_batches import IGNORE, Encoded, Openings, batches, encoder, tensors
from pipeline.tokenizer import train_tokenizer

PAD = 5


def by_length(sample, _opening):
    return Encoded(ids=list(range(len(sample.prompt))), start=1)


def some_samples():
    rng = random.Random(2)  # noqa: S311 (wording, no secret)
    return [Sample("x", "p" * rng.randint(2, 120), str(i)) for i in range(768)]


def test_micro_batches_keep_to_their_size_and_leave_out_only_long_samples():
    schedule = Schedule(steps=1, batch_tokens=400, max_tokens=100)
    samples = some_samples()
    kept = sorted(len(s.prompt) for s in samples if len(s.prompt) <= 100)
    taken = []
    for batch in batches(itertools.cycle(samples), by_length, schedule):
        assert batch
        assert max(len(e.ids) for e in batch) * len(batch) <= 400
        taken += [len(e.ids) for e in batch]
        if len(taken) >= len(kept):
            break
    assert sorted(taken) == kept
    assert len(kept) < 768


def test_the_seed_decides_the_order_of_micro_batches():
    def first(seed):
        found = batches(iter(some_samples() * 2), by_length, Schedule(steps=1, batch_tokens=400, seed=seed))
        return [[len(e.ids) for e in batch] for batch in itertools.islice(found, 40)]

    assert first(1) == first(1)
    assert first(1) != first(2)


def test_micro_batches_hold_samples_of_similar_length():
    found = batches(iter(some_samples()), by_length, Schedule(steps=1, batch_tokens=600))
    spreads = [len(b[-1].ids) - len(b[0].ids) for b in itertools.islice(found, 60)]
    assert max(spreads) <= 40


def test_an_encoded_sample_is_its_chat_form_with_the_answer_from_start(tmp_path):
    import sentencepiece

    sample = Sample("x", "Which one?\n\nThis  one", "That one.", system="Be kind.")
    texts = [f"{word} one which this that be kind {number}" for number in range(300) for word in ("a", "the")]
    path = train_tokenizer(texts, 320, tmp_path)
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(path))
    encoded = encoder(path)(sample)
    assert pieces.decode(encoded.ids[: encoded.start]) == sample.head()
    assert pieces.decode(encoded.ids[encoded.start :]) == "That one.<|im_end|>"
    assert encoded.ids[-1] == 4


def test_labels_stand_one_to_the_left_and_weigh_one_over_root_of_the_answers_length():
    ids, labels, weights = tensors([Encoded([7, 8, 9, 4], 2), Encoded([6, 4], 1)], PAD)
    assert ids.tolist() == [[7, 8, 9, 4], [6, 4, PAD, PAD]]
    assert labels.tolist() == [[IGNORE, 9, 4, IGNORE], [4, IGNORE, IGNORE, IGNORE]]
    half = 1 / math.sqrt(2)
    assert weights.flatten().tolist() == pytest.approx([0, half, half, 0, 1, 0, 0, 0])


def test_a_share_of_the_answers_ends_where_it_is_settled_what_the_request_was_taken_for():
    def encode(_sample, opening):
        return Encoded([1, 2, 3] if opening else [1, 2, 3, 4], 1)

    schedule = Schedule(steps=1, batch_tokens=100_000, openings=0.75)
    samples = itertools.repeat(Sample("x", "?", "!"))
    lengths = [len(item.ids) for item in next(batches(samples, encode, schedule))]
    assert set(lengths) == {3, 4}
    assert lengths.count(3) / 768 == pytest.approx(0.75, abs=0.06)


ANSWER = "run this that a the run this that a the run this"


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory):
    """A SentencePiece file that has the words of ANSWER whole."""
    texts = [f"{word} run this that {number}" for number in range(300) for word in ("a", "the")]
    return train_tokenizer(texts, 300, tmp_path_factory.mktemp("vocabulary"))


def test_what_is_copied_from_the_request_is_never_cut(vocabulary):
    encode = encoder(vocabulary)
    for family, cut in (
        ("copying", False),
        ("tools_wide/run", False),
        ("refusal_wide/manual_refuse/do", True),
    ):
        sample = Sample(family, "run", ANSWER)
        whole, opening = encode(sample), encode(sample, True)
        assert whole.asked == (family != "copying")
        assert whole.ids[-1] == 4
        assert opening == (Encoded(whole.ids[: whole.start + 8], whole.start, asked=True) if cut else whole)


def test_where_only_the_decision_is_learned_every_answer_is_its_first_token(vocabulary):
    encode = encoder(vocabulary, openings=Openings(tokens=1, uncut=()))
    for family in ("copying", "tools_wide/run", "refusal_wide/manual_refuse/do"):
        whole, opening = encode(Sample(family, "run", ANSWER)), encode(Sample(family, "run", ANSWER), True)
        assert opening.ids == whole.ids[: whole.start + 1]


def test_half_of_the_cut_requests_are_split_and_nothing_else_is(vocabulary):
    import sentencepiece

    pieces = sentencepiece.SentencePieceProcessor(model_file=str(vocabulary))
    encode = encoder(vocabulary, seed=3, openings=Openings(split=0.4))
    sample = Sample("refusal", ANSWER, "this that")
    plain = encoder(vocabulary)(sample)
    assert all(encode(sample) == plain for _ in range(20))
    drawn = [encode(sample, True) for _ in range(400)]
    heads = [each.ids[: each.start] for each in drawn]
    assert {pieces.decode(head) for head in heads} == {sample.head()}
    whole = heads.count(plain.ids[: plain.start])
    assert 150 < whole < 250
    assert len({tuple(head) for head in heads}) > 100
    # A word in other pieces is nothing to learn spelling from; the answer keeps the pieces it is written in.
    assert 150 < sum(each.asked for each in drawn) <= whole
    assert {tuple(each.ids[each.start :]) for each in drawn} == {tuple(plain.ids[plain.start :][:8])}


def test_the_seed_decides_what_is_split(vocabulary):
    def drawn(seed):
        encode = encoder(vocabulary, seed=seed, openings=Openings(split=0.4))
        return [encode(Sample("refusal", ANSWER, "this"), True).ids for _ in range(20)]

    assert drawn(3) == drawn(3)
    assert drawn(3) != drawn(4)


def test_a_request_is_learned_from_where_it_is_language_and_somebody_asked_for_it():
    batch = [Encoded([7, 8, 9, 4], 2, asked=True), Encoded([6, 3, 4], 2)]
    _, labels, weights = tensors(batch, PAD, 0.3)
    assert labels.tolist() == [[8, 9, 4, IGNORE], [IGNORE, 4, IGNORE, IGNORE]]
    half = 1 / math.sqrt(2)
    assert weights.flatten().tolist() == pytest.approx([0.3 * half, half, half, 0, 0, 1, 0, 0])
    assert (tensors(batch, PAD)[1][0] == tensors([Encoded([7, 8, 9, 4], 2)], PAD)[1][0]).all()
