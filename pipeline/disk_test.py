import errno
import subprocess
import sys

import pytest

from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from pipeline.disk import require_space, room_for
from pipeline.tiny_adapter import save_random_adapter, save_short

BASE = FIXTURES / "models" / "base"


def test_too_little_disk_is_said_with_both_sizes(tmp_path):
    require_space(tmp_path / "a" / "b", 1)
    with pytest.raises(ShipgateError, match=r"needs 1000000000\.00 GB and the disk has .* GB free"):
        require_space(tmp_path / "a" / "b", 10**18)


FULL = """
import resource, sys
from pipeline.cli import main
# What a limit on files and a full disk have in common: the write fails in the midst.
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("way", [[], ["--low-memory"]])
def test_a_disk_that_fills_up_in_the_midst_is_one_line_and_leaves_nothing(tmp_path, way):
    base = save_short(BASE, tmp_path / "base")
    adapter = save_random_adapter(base, tmp_path / "lora")
    before = set(tmp_path.iterdir())
    line = ["merge", "--model", f"hf:{base}+{adapter}", "--out", str(tmp_path / "merged"), *way]
    done = subprocess.run([sys.executable, "-c", FULL, *line], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "the disk is full, or a limit on the size of files is reached, so" in done.stderr.splitlines()[-1]
    assert {path.name for path in set(tmp_path.iterdir()) - before} == {".merged.lock"}


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOSPC, "No space left on device"),
        RuntimeError("[enforce fail at inline_container.cc:672] . unexpected pos 576 vs 534"),
        RuntimeError("basic_ios::clear: iostream error"),
    ],
)
def test_every_library_s_word_for_a_full_disk_is_known(tmp_path, error):
    with pytest.raises(ShipgateError, match="the disk is full"), room_for(tmp_path / "lora"):
        raise error


def test_other_errors_are_left_as_they_are(tmp_path):
    with pytest.raises(ValueError, match="no disk"), room_for(tmp_path / "lora"):
        raise ValueError("no disk had a part in this")
