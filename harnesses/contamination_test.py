import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harnesses.contamination import (
    CaseFinding,
    Contamination,
    Duplicates,
    scan,
    summarise,
    verdicts,
    with_and_without,
)
from harnesses.contamination_words import words
from harnesses.records import Case, Score, ShipgateError
from harnesses.stats import pass_rate

LONG = (
    "We need a new component that shows how full each loading dock is. Call it DockLoadMeter; it belongs "
    "under src/yard/dock/ and reads from the existing forklift feed."
)
SHORT = "Write Jest tests for ParcelSorter, please."
TINY = "pdca pls: ChimeScheduler"
CASES = [
    ("pdca_schema", Case(id="long", prompt=LONG)),
    ("pdca_template", Case(id="long", prompt=LONG)),
    ("refusal", Case(id="short", prompt=SHORT)),
    ("pdca_schema", Case(id="tiny", prompt=TINY)),
    ("refusal", Case(id="other", prompt="Nobody has ever trained on this very question about tide gauges.")),
]
FILLER = " ".join(f"word{i} and" for i in range(400))


@pytest.fixture
def training(tmp_path):
    def write(*rows):
        path = tmp_path / "train.jsonl"
        path.write_bytes(
            b"".join((row if isinstance(row, bytes) else json.dumps(row).encode()) + b"\n" for row in rows)
        )
        return path

    return write


def hit_ids(path, cases=CASES):
    return {name for _, name in scan([path], cases).hit_ids}


@pytest.mark.parametrize(
    "row",
    [
        {"instruction": LONG, "input": "", "output": "Sure."},
        {"instruction": LONG[:70], "input": LONG[70:], "output": FILLER},
        {"messages": [{"role": "user", "content": LONG}, {"role": "assistant", "content": FILLER}]},
        {"messages": [{"role": "user", "content": [{"type": "text", "text": LONG}]}]},
        {"prompt": LONG, "response": FILLER},
        {"text": f"<|im_start|>user\n{LONG}<|im_end|>\n<|im_start|>assistant\n{FILLER}"},
        {"id": 7, "score": 0.5, "conversations": [{"from": "human", "value": LONG}]},
        {"meta": {"deep": [[{"er": LONG}]]}},
    ],
)
def test_a_prompt_is_found_in_every_shape_of_row(training, row):
    assert hit_ids(training({"text": "nothing here"}, row)) == {"long"}


ATTACKS = {
    "capitals": str.upper,
    "no punctuation": lambda text: "".join(c if c.isalnum() else " " for c in text),
    "other punctuation": lambda text: text.replace(" ", " ... ").replace(".", "!?").replace("/", " / "),
    "line breaks": lambda text: text.replace(" ", "\r\n\t"),
    "unicode line ends": lambda text: text.replace(" ", "\u2028"),
    "full width": lambda text: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text),
    "bold letters": lambda text: "".join(
        chr(0x1D400 + ord(c) - ord("A")) if "A" <= c <= "Z" else c for c in text
    ),
    "invisible characters": "\u200b\u00ad\u2060\ufe0f".join,
    "accents": lambda text: text.replace("e", "e\u0301").replace("o", "ö"),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "markdown": lambda text: "> **" + text.replace(" ", "** _") + "_",
    "embedded in a long row": lambda text: f"{FILLER} {text} {FILLER}",
    "quoted": lambda text: f"He asked: “{text}” and left.",
}


@pytest.mark.parametrize("name", ATTACKS)
@pytest.mark.parametrize(("prompt", "case_id"), [(LONG, "long"), (SHORT, "short")])
def test_dressing_a_prompt_up_does_not_hide_it(training, name, prompt, case_id):
    path = training({"text": FILLER}, {"instruction": ATTACKS[name](prompt), "output": FILLER})

    assert hit_ids(path) == {case_id}


def test_a_prompt_with_a_word_put_in_is_found_by_minhash_alone(training):
    prompt = [f"w{i}" for i in range(24)]
    cases = [("refusal", Case(id="edited", prompt=" ".join(prompt)))]
    row = {"instruction": " ".join([*prompt[:12], "x", *prompt[12:]]), "output": FILLER}

    (hit,) = scan([training(row)], cases).hits

    assert hit.how.startswith("minhash 0.")
    assert hit.how.endswith("(Jaccard 0.80)")


def test_a_prompt_with_many_words_changed_is_another_prompt(training):
    prompt = " ".join(f"w{i}" for i in range(40))
    edited = " ".join("x" if i in {12, 25, 38} else f"w{i}" for i in range(40))
    cases = [("refusal", Case(id="p", prompt=prompt))]

    # Of 38 runs of three each, 8 have a changed word: 30 of 46 in common, and no thirteen words in a row.
    assert hit_ids(training({"text": edited}), cases) == set()


def test_reason_names_file_line_and_evidence(training):
    path = training({"text": FILLER}, {"prompt": SHORT, "response": "No."}, {"prompt": SHORT.upper()})

    found = scan([path], CASES)
    verdict = next(each for each in verdicts(found) if each.case_id == "short")

    assert verdict.value == 0
    assert verdict.reason == (
        f"{path}:2: the whole prompt of 6 words: 'write jest tests for parcelsorter please'; "
        "minhash 1.00 (Jaccard 1.00) (and 1 more rows)"
    )


def test_a_prompt_of_fewer_than_five_words_is_found_on_a_line_of_its_own(training):
    assert hit_ids(training({"text": f"{FILLER}\nPDCA pls -- chimescheduler!\n{FILLER}"})) == {"tiny"}
    assert hit_ids(training({"text": f"{FILLER} {TINY} {FILLER}"})) == set()


def test_equal_prompts_of_two_harnesses_are_both_hit(training):
    found = scan([training({"text": LONG})], CASES)

    assert found.hit_ids == {("pdca_schema", "long"), ("pdca_template", "long")}


def test_a_clean_file_is_clean_and_its_value_is_one(training):
    found = scan([training({"text": FILLER}, {"text": "Write Vitest tests for another class."})], CASES)

    assert found.hits == ()
    assert summarise(found).value == 1.0
    assert {each.reason for each in verdicts(found)} == {"not in the training data"}


def test_twelve_words_of_a_long_prompt_are_not_enough_and_thirteen_are(training):
    prompt = words(LONG)

    assert hit_ids(training({"text": f"{FILLER} {' '.join(prompt[:12])} {FILLER}"})) == set()
    assert hit_ids(training({"text": f"{FILLER} {' '.join(prompt[:13])} {FILLER}"})) == {"long"}


def test_duplicates_are_counted(training):
    rows = [{"text": f"row number {i % 4} of a small set"} for i in range(1000)]

    found = scan([training(*rows)], CASES)

    assert found.duplicates.distinct == 4
    assert found.duplicates.line == "4 distinct rows in 1,000"


def test_nearly_equal_rows_are_counted(training):
    text = " ".join(f"w{i}" for i in range(200))
    found = scan([training({"text": text}, {"text": f"{text} more"}, {"text": FILLER})], CASES)

    assert found.duplicates == Duplicates(rows=3, distinct=3, near=1)


def test_files_are_reported_with_rows_and_digest(training, tmp_path):
    other = tmp_path / "other.jsonl"
    other.write_text('\ufeff{"text": "one"}\n\n{"text": "two"}', encoding="utf-8")

    found = scan([training({"text": LONG}), other], CASES)

    assert [file.rows for file in found.files] == [1, 2]
    assert found.files[1].size_bytes == other.stat().st_size
    assert found.files[1].digest.startswith("sha256:")


def test_progress_ends_with_everything_read(training):
    told = []
    path = training(*({"text": f"row {i}"} for i in range(450)))

    scan([path], CASES, progress=lambda done, total: told.append((done, total)))

    size = path.stat().st_size
    assert told[-1] == (size, size)
    assert told == sorted(told)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"\n\n", "is empty"),
        (b'{"text": "a"}\n{"text": \n', ":2: not a JSON row"),
        (b'{"text": "a"}\n{"text": "\xff"}\n', ":2: not UTF-8 (byte 11)"),
        (b'[{"text": "a"}]', ":1: a row is a JSON object, not list"),
        (b'"a"', ":1: a row is a JSON object, not str"),
        (b'{"text": ""}', ":1: the row holds no text"),
        (b'{"n": 1}', ":1: the row holds no text"),
        (b'{"text": "a", "text": "b"}', "is there twice"),
        (b'{"text": "a", "n": NaN}', "NaN is not a JSON number"),
        (b"\x1f\x8b\x08\x00\x00", ":1: not UTF-8"),
        (b'{"text": ' + b"[" * 200_000, ":1: not a JSON row"),
        (b'{"text": "a"}\n[' + b'{"text": "a"},' * 1_200_000, ":2: the line is too long for a row"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_bad_file_is_an_error_that_names_file_and_line(training, content, says):
    path = training(content)
    path.write_bytes(content)

    with pytest.raises(ShipgateError) as error:
        scan([path], CASES)

    assert str(path) in str(error.value)
    assert says in str(error.value)
    assert "\n" not in str(error.value)


def test_a_missing_file_a_folder_and_nothing_are_errors(tmp_path, training):
    with pytest.raises(ShipgateError, match="is not there"):
        scan([tmp_path / "no.jsonl"], CASES)
    with pytest.raises(ShipgateError, match="is a folder"):
        scan([tmp_path], CASES)
    with pytest.raises(ShipgateError, match="--training"):
        scan([], CASES)
    with pytest.raises(ShipgateError, match="no case"):
        scan([training({"text": "a"})], [])


def test_a_prompt_without_a_word_is_unscored_and_leaves_no_value(training):
    cases = [*CASES, ("refusal", Case(id="wordless", prompt="?!"))]

    found = scan([training({"text": "?!"})], cases)

    assert verdicts(found)[-1].value is None
    assert summarise(found).value is None


def test_no_case_is_no_value():
    nothing = Contamination(files=(), cases=(), duplicates=Duplicates(rows=0, distinct=0, near=0))

    assert summarise(nothing).value is None


def test_lone_surrogates_are_data(training):
    path = training(b'{"text": "\\ud800 ' + LONG.encode() + b' \\udfff"}')

    assert hit_ids(path) == {"long"}


def test_metric_with_and_without():
    scored = [(Case(id=str(i), prompt="p"), Score(value=1 if i < 6 else 0, reason="")) for i in range(10)]

    both = with_and_without({"0", "1"}, scored, pass_rate)

    assert (both.all_cases.value, both.clean_cases.value) == (0.6, 0.5)
    assert (both.n_all, both.n_clean) == (10, 8)
    assert with_and_without([case.id for case, _ in scored], scored, pass_rate).clean_cases.value is None
    assert with_and_without([], [], pass_rate).all_cases.value is None


WORDS = st.lists(st.sampled_from([f"w{i}" for i in range(30)]), min_size=5, max_size=40)
BETWEEN = st.lists(
    st.sampled_from([" ", "\n", ", ", " - ", "\t", ".\u2003", "\u3000"]), min_size=40, max_size=40
)


@settings(max_examples=60, deadline=None)
@given(prompt=WORDS, before=WORDS, after=WORDS, between=BETWEEN)
def test_a_prompt_of_five_words_or_more_is_found_wherever_it_stands(
    tmp_path_factory, prompt, before, after, between
):
    path = tmp_path_factory.mktemp("scan") / "train.jsonl"
    inside = "".join(word.upper() + gap for word, gap in zip(prompt, between, strict=False))
    path.write_text(json.dumps({"text": f"{' '.join(before)} {inside} {' '.join(after)}"}), encoding="utf-8")

    assert hit_ids(path, [("a", Case(id="p", prompt=" ".join(prompt)))]) == {"p"}


def test_case_finding_without_words_is_no_hit():
    finding = CaseFinding(harness="a", case_id="b", rows=None)
    found = Contamination(files=(), cases=(finding,), duplicates=Duplicates(rows=0, distinct=0, near=0))

    assert found.hit_ids == frozenset()
