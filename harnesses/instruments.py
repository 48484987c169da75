"""How far each scorer can be trusted: its error against people, compilers or known truth, measured before.

    >>> instrument_line("empty_constructor")
    'agrees with tsc 5.9 on 412 of 412 (0.991 to 1.000)'

The programs in `benchmarks/validity/` write the numbers into `fixtures/validity/instruments.json`, with the
digest of the scorer's own code. Where that code has changed since, the line says so instead of claiming
yesterday's accuracy. Not covered: the numbers' derivation, which `docs/validity.md` gives.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from harnesses.engines.identity import files_digest
from harnesses.prompts import FIXTURES
from harnesses.records import Record, ShipgateError

INSTRUMENTS = FIXTURES / "validity" / "instruments.json"
_HARNESSES = Path(__file__).resolve().parent


class Instrument(Record):
    """One scorer's measured agreement with a reference.

    Attributes:
        reference: what it was held against, such as "tsc 5.9" or "1,125 human labels (XSTest)".
        measure: "agreement" (share of equal judgements) or "F1".
        value: the measure, 0..1.
        ci95: its 95 % interval.
        n: judgements compared.
        code: the scorer's own files under harnesses/, as patterns.
        digest: `sha256:<hex>` over those files when this was measured.
    """

    reference: str
    measure: str
    value: float
    ci95: tuple[float, float]
    n: int
    code: tuple[str, ...]
    digest: str


def code_digest(patterns: tuple[str, ...]) -> str:
    """`sha256:<hex>` over a scorer's files, tests aside.

    Raises:
        ShipgateError: a file cannot be read.
    """
    found = {path for pattern in patterns for path in _HARNESSES.glob(pattern)}
    return files_digest({path.name: path for path in sorted(found) if not path.stem.endswith("_test")})


@cache
def instruments() -> dict[str, Instrument]:
    """Every measured scorer by its harness's name.

    Raises:
        ShipgateError: the file of measurements is damaged.
    """
    try:
        table = json.loads(INSTRUMENTS.read_text(encoding="utf-8"))
        return {name: Instrument.model_validate(entry) for name, entry in table.items()}
    except (OSError, ValueError, AttributeError) as error:
        raise ShipgateError(f"{INSTRUMENTS} cannot be used ({type(error).__name__}); restore it") from error


@cache
def instrument_line(harness: str) -> str:
    """A scorer's error in one line; empty where there is nothing to say of it.

    Raises:
        ShipgateError: the file of measurements is damaged.
    """
    found = instruments().get(harness)
    if found is None:
        return ""
    low, high = found.ci95
    stale = "" if code_digest(found.code) == found.digest else "; its code has changed since"
    if found.measure == "agreement":
        right = round(found.value * found.n)
        return f"agrees with {found.reference} on {right} of {found.n} ({low:.3f} to {high:.3f}){stale}"
    return f"{found.measure} {found.value:.3f} ({low:.3f} to {high:.3f}) against {found.reference}{stale}"


def record(harness: str, instrument: Instrument) -> None:
    """Write one scorer's measurement into the file, the others as they were.

    Raises:
        ShipgateError: the file is damaged.
    """
    table = {**(instruments() if INSTRUMENTS.exists() else {}), harness: instrument}
    ordered = {name: table[name].model_dump(mode="json") for name in sorted(table)}
    INSTRUMENTS.write_text(json.dumps(ordered, indent=2) + "\n", encoding="utf-8")
    instruments.cache_clear()
    instrument_line.cache_clear()
