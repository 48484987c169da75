import os
import subprocess
import sys

from harnesses.prompts import FIXTURES
from pipeline.tiny_data import FILES, write_tiny_data
from pipeline.training_data import check_held_out, read_samples


def test_nine_files_of_different_samples(tmp_path):
    written = write_tiny_data(tmp_path, samples=3, seed=5)
    assert [path.stem for path in written] == [*FILES, "eval"]
    *trained, held_out = map(read_samples, written)
    assert {len(file.samples) for file in (*trained, held_out)} == {3}
    check_held_out(trained, held_out)


def test_the_same_call_writes_the_same_bytes(tmp_path):
    first = write_tiny_data(tmp_path / "a", samples=3, seed=5)
    line = [sys.executable, "-m", "pipeline.tiny_data", str(tmp_path / "b"), "--samples", "3", "--seed", "5"]
    environment = {**os.environ, "PYTHONHASHSEED": "7"}
    done = subprocess.run(
        line, capture_output=True, text=True, check=True, cwd=FIXTURES.parent, env=environment
    )
    assert done.stderr.count("wrote") == 9
    assert all((tmp_path / "b" / path.name).read_bytes() == path.read_bytes() for path in first)
