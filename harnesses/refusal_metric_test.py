import random
import subprocess
import sys
from pathlib import Path

import pytest

from harnesses.refusal_metric import measure


def _plain(pairs: list[tuple[bool, bool]]) -> dict[str, float | None]:
    hits = sum(a and b for a, b in pairs)
    misses = sum(a and not b for a, b in pairs)
    alarms = sum(b and not a for a, b in pairs)
    rights = sum(not a and not b for a, b in pairs)

    def share(part: float, whole: float) -> float | None:
        return part / whole if whole else None

    return {
        "precision": share(hits, hits + alarms),
        "recall": share(hits, hits + misses),
        "f1": share(2 * hits, 2 * hits + alarms + misses),
        "over_refusal": share(alarms, alarms + rights),
    }


@pytest.mark.parametrize("seed", range(4))
def test_same_numbers_as_plain_counting(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - test data
    pairs = [(rng.random() < 0.5, rng.random() < 0.6) for _ in range(rng.randint(5, 200))]
    assert measure(pairs) == pytest.approx(_plain(pairs))


@pytest.mark.parametrize(
    "pairs", [[], [(False, False)], [(True, False)], [(False, True)], [(True, True)], [(False, False)] * 3]
)
def test_where_nothing_follows_the_number_is_none(pairs: list[tuple[bool, bool]]) -> None:
    assert measure(pairs) == _plain(pairs)


def test_it_leaves_nothing_behind_and_needs_no_hub(tmp_path: Path) -> None:
    # In a fresh process, so that the hub is off before anything is imported.
    code = (
        "import os, tempfile; os.environ.update(HF_HUB_OFFLINE='1', HF_HOME=os.getcwd() + '/home')\n"
        "from harnesses.refusal_metric import measure\n"
        "assert measure([(True, True), (False, True)])['f1'] == 2 / 3\n"
        "print(os.listdir('.'), [f for f in os.listdir(tempfile.gettempdir()) if 'shipgate-metric' in f])"
    )
    root = str(Path(__file__).parent.parent)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": root, "TMPDIR": str(tmp_path.parent), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "[] []\n", done.stderr
