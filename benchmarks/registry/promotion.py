"""The time of a promotion in a registry of 10 and of 1,000 versions.

    $ python -m benchmarks.registry.promotion
    10 versions: 0.009 s (0.008 to 0.010); the file has 5 kB
    1000 versions: 0.808 s (0.659 to 1.157); the file has 505 kB

Two versions of a small file take turns; each promotion reads and checks registry and journal, hashes the
file, and writes both to disk. Not covered: verifying the verdict, which takes as long as scoring its answers
again, and hashing a model of real size.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from harnesses.engines import weights_digest
from pipeline.registry_journal import NAME, Journal, canonical, digest, document, seal
from pipeline.registry_promotion import promote_verified
from pipeline.registry_records import Change, RegistryFile, applied
from pipeline.registry_samples import WHEN, entry, vouched
from pipeline.registry_store import FILE, load
from reports.files import dumps

SIZES = (10, 1000)
ROUNDS = 7


def filled(folder: Path, weights: Path, versions: int) -> None:
    """A registry as so many registrations leave it, written at once."""
    folder.mkdir()
    state, journal = RegistryFile(), Journal(lines=(), length=0)
    for number in range(versions):
        new = entry(f"v{number}").model_copy(
            update={
                "model": f"gguf:{weights}",
                "model_path": str(weights),
                "model_digest": weights_digest(f"gguf:{weights}"),
            }
        )
        change = Change(timestamp=WHEN, action="register", entry=new)
        state = applied(state, change)
        line = seal(change, journal, digest(_written(state)))
        journal = Journal(lines=(*journal.lines, line), length=0)
    (folder / FILE).write_bytes(_written(state))
    lines = b"".join(canonical(document(line)) + b"\n" for line in journal.lines)
    (folder / NAME).write_bytes(lines)


def _written(state: RegistryFile) -> bytes:
    return (dumps(document(state), indent=2) + "\n").encode("ascii")


def measure(place: Path, versions: int, rounds: int = ROUNDS) -> list[float]:
    """Seconds of each of some promotions, the first, which loads libraries, left out."""
    weights, folder = place / "m.gguf", place / f"models-{versions}"
    weights.write_bytes(b"weights" * 1000)
    filled(folder, weights, versions)
    verdicts = {version: vouched(folder, version) for version in ("v0", "v1")}
    found = []
    for number in range(rounds + 1):
        version = f"v{number % 2}"
        started = time.perf_counter()
        promote_verified(version, verdicts[version], folder=folder)
        found.append(time.perf_counter() - started)
    state = load(folder).state
    if state.revision != versions + rounds + 1 or state.active is None:
        raise RuntimeError("a promotion is missing")
    return found[1:]


def main(arguments: list[str] | None = None) -> int:
    """Print a line for each size; 0."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    with TemporaryDirectory() as folder:
        place = Path(folder)
        found = {size: measure(place, size) for size in SIZES}
        sizes = {size: (place / f"models-{size}" / FILE).stat().st_size for size in SIZES}
    if options.json:
        sys.stdout.write(json.dumps({str(size): seconds for size, seconds in found.items()}) + "\n")
        return 0
    for size, seconds in found.items():
        middle, low, high = statistics.median(seconds), min(seconds), max(seconds)
        kilobytes = sizes[size] // 1000
        sys.stdout.write(
            f"{size} versions: {middle:.3f} s ({low:.3f} to {high:.3f}); the file has {kilobytes} kB\n"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
