"""Contamination: which of the gates' prompts stand in the data that the model was trained on.

    found = scan([Path("train.jsonl")], [("refusal", case), …])
    found.hits[0]  # harness, case_id, file, line, how: "13 words in a row: 'write …'"
    summarise(found).value  # the share of clean cases; 1.0 is what may ship

A case is hit where a training row shares thirteen words in a row with its prompt, holds a prompt of 5 to 12
words whole, or is like it by MinHash (128 permutations, three-word runs, Jaccard 0.8, confirmed exactly).
Letter case, punctuation, width, accents and line breaks do not hide a prompt. A number earned on prompts that
the model has seen says what it remembers, so `with_and_without` gives each metric both ways. Not covered:
paraphrase, translation, look-alike letters, and training data that nobody names.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from harnesses.contamination_rows import Reading, read_rows, total_size
from harnesses.records import Case, Record, Scored, ShipgateError, Summary
from harnesses.stats import wilson

if TYPE_CHECKING:
    from harnesses.contamination_duplicates import Repeats
    from harnesses.contamination_index import Index

Cases = Sequence[tuple[str, Case]]
"""(harness, case) of every gate prompt."""
Match = tuple[str, int, str]
"""A row's file and line, and how the prompt shows in it."""
KEPT = 3
"""Rows named for each case; the others are counted."""
_TELL = 200


class Hit(Record):
    """One row that holds a case's prompt, and how that shows."""

    harness: str
    case_id: str
    file: str
    line: int
    how: str


class CaseFinding(Record):
    """One case: the rows that hold its prompt (None where the prompt has no word to look for).

    Attributes:
        harness: the case's harness.
        case_id: its id.
        rows: how many rows hold it.
        hits: the first of them.
    """

    harness: str
    case_id: str
    rows: int | None
    hits: tuple[Hit, ...] = ()


class TrainingFile(Record):
    """A file as read: path as given, rows, bytes, `sha256:<hex>`."""

    path: str
    rows: int
    size_bytes: int
    digest: str


class Duplicates(Record):
    """Rows of the training set, those with a text of their own, and of these the nearly equal ones.

    Attributes:
        rows: all rows.
        distinct: rows whose text no earlier row has (letter case, width and white space aside).
        near: distinct rows that are about equal (Jaccard 0.8) to one of the 65,536 distinct rows before them.
    """

    rows: int
    distinct: int
    near: int

    @property
    def line(self) -> str:
        """For people: `4 distinct rows in 1,000, 1 of them nearly equal to an earlier one`."""
        near = f", {self.near:,} of them nearly equal to an earlier one" if self.near else ""
        return f"{self.distinct:,} distinct rows in {self.rows:,}{near}"


class Contamination(Record):
    """What a scan found: every case in the order given, and the training set itself."""

    files: tuple[TrainingFile, ...]
    cases: tuple[CaseFinding, ...]
    duplicates: Duplicates

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The rows named for all cases, case by case."""
        return tuple(hit for case in self.cases for hit in case.hits)

    @property
    def hit_ids(self) -> frozenset[tuple[str, str]]:
        """(harness, case id) of every case whose prompt is in the training data."""
        return frozenset((case.harness, case.case_id) for case in self.cases if case.rows)


class CaseVerdict(Record):
    """A case for a report: 1 clean, 0 in the training data, None where that cannot be told."""

    harness: str
    case_id: str
    value: Literal[0, 1] | None
    reason: str


class WithAndWithout(Record):
    """A harness's metric over all its cases, and over those that are not in the training data."""

    all_cases: Summary
    clean_cases: Summary
    n_all: int
    n_clean: int


def scan(
    training: Sequence[Path],
    cases: Cases,
    *,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Contamination:
    """Read all training rows once and look for every case's prompt in them.

    Args:
        training: JSONL files (`contamination_rows` says which shapes).
        cases: every gate prompt with its harness; equal prompts are looked for once.
        progress: told (bytes read, bytes in all) now and then.

    Raises:
        ShipgateError: no file or no case is given; a file is missing, empty, not UTF-8, or a line of it is no
            row (file and line named).
    """
    if not training:
        raise ShipgateError("no training file is named; give --training FILE")
    if not cases:
        raise ShipgateError("there is no case to look for; name at least one harness with prompts")
    total = total_size(training)
    readings = [Reading(path) for path in training]
    findings, duplicates = _findings(readings, cases, lambda done: progress(done, total))
    progress(total, total)
    return Contamination(files=tuple(map(_file, readings)), cases=findings, duplicates=duplicates)


def _findings(
    readings: Sequence[Reading], cases: Cases, tell: Callable[[int], None]
) -> tuple[tuple[CaseFinding, ...], Duplicates]:
    """Every case's finding, and the training set's duplicates; equal prompts are looked for once."""
    from harnesses.contamination_duplicates import Repeats
    from harnesses.contamination_index import build_index
    from harnesses.contamination_words import words

    asked = [tuple(words(case.prompt)) for _, case in cases]
    prompts = list(dict.fromkeys(prompt for prompt in asked if prompt))
    kept: defaultdict[tuple[str, ...], list[Match]] = defaultdict(list)
    counts: Counter[tuple[str, ...]] = Counter()
    repeats = Repeats()
    for number, match in _all_matches(readings, build_index(prompts), repeats, tell):
        prompt = prompts[number]
        counts[prompt] += 1
        if len(kept[prompt]) < KEPT:
            kept[prompt].append(match)
    findings = tuple(
        _finding(harness, case, counts[prompt] if prompt else None, kept[prompt])
        for (harness, case), prompt in zip(cases, asked, strict=True)
    )
    return findings, Duplicates(rows=repeats.rows, distinct=repeats.distinct, near=repeats.near)


def _finding(harness: str, case: Case, rows: int | None, found: Sequence[Match]) -> CaseFinding:
    hits = tuple(
        Hit(harness=harness, case_id=case.id, file=file, line=line, how=how) for file, line, how in found
    )
    return CaseFinding(harness=harness, case_id=case.id, rows=rows, hits=hits)


def _all_matches(
    readings: Sequence[Reading], index: Index, repeats: Repeats, tell: Callable[[int], None]
) -> Iterator[tuple[int, Match]]:
    """The prompt's number and the match, one by one; rows are counted in `repeats` on the way."""
    from harnesses.contamination_index import as_text, matches, shingle_hashes, signature
    from harnesses.contamination_words import word_hashes

    for reading in readings:
        for row in read_rows(reading):
            text = as_text(row.strings)
            single = word_hashes(text.words)
            if repeats.is_new("\n".join(row.strings)) and len(single):
                repeats.compare(signature(shingle_hashes(single)))
            for number, how in matches(index, text, single).items():
                yield number, (row.file, row.line, how)
            if repeats.rows % _TELL == 0:
                tell(sum(each.size for each in readings))


def _file(reading: Reading) -> TrainingFile:
    digest = f"sha256:{reading.digest.hexdigest()}"
    return TrainingFile(path=str(reading.path), rows=reading.rows, size_bytes=reading.size, digest=digest)


def verdicts(found: Contamination) -> tuple[CaseVerdict, ...]:
    """Every case's value and reason, in the scan's order."""
    return tuple(
        CaseVerdict(harness=case.harness, case_id=case.case_id, value=value, reason=_reason(case))
        for case in found.cases
        for value in (None if case.rows is None else 0 if case.rows else 1,)
    )


def _reason(case: CaseFinding) -> str:
    if case.rows is None:
        return "the prompt has no word to look for"
    if not case.rows:
        return "not in the training data"
    first = case.hits[0]
    more = f" (and {case.rows - 1:,} more rows)" if case.rows > 1 else ""
    return f"{first.file}:{first.line}: {first.how}{more}"


def summarise(found: Contamination) -> Summary:
    """The share of clean cases with its Wilson interval; None where one case cannot be judged.

    `extra` holds the counts, the files and the duplicates.
    """
    values = [verdict.value for verdict in verdicts(found)]
    clean, n = values.count(1), len(values)
    extra = {
        "clean": clean,
        "hit": values.count(0),
        "files": [file.model_dump() for file in found.files],
        "duplicates": {**found.duplicates.model_dump(), "line": found.duplicates.line},
    }
    if not n or None in values:
        return Summary(value=None, ci95=None, extra=extra)
    return Summary(value=clean / n, ci95=wilson(clean, n), extra=extra)


def with_and_without(
    hit_ids: Collection[str], scored: Scored, summarise_scores: Callable[[Scored], Summary]
) -> WithAndWithout:
    """One harness's metric over all cases and without those hit.

    Args:
        hit_ids: the ids of the harness's cases that are in the training data.
        scored: its cases with their scores.
        summarise_scores: the harness's own `summarise`.
    """
    clean = [(case, score) for case, score in scored if case.id not in hit_ids]
    nothing = Summary(value=None, ci95=None)
    return WithAndWithout(
        all_cases=summarise_scores(scored) if scored else nothing,
        clean_cases=summarise_scores(clean) if clean else nothing,
        n_all=len(scored),
        n_clean=len(clean),
    )
