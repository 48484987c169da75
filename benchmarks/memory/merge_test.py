from benchmarks.memory.merge import (
    WAYS,
    Shape,
    differences,
    merge_one_way,
    table,
    write_adapter,
    write_model,
)
from pipeline.shards import open_shards

SMALL = Shape(hidden=128, intermediate=256, layers=2, vocabulary=512, shard_bytes=300_000)


def test_peft_alone_and_low_memory_give_the_same_bits(tmp_path):
    base = write_model(SMALL, tmp_path / "base")
    adapter = write_adapter(SMALL, base, tmp_path / "adapter")
    assert len(open_shards(base).files) == 3
    rows = [merge_one_way(WAYS[at], base, adapter, tmp_path / f"merged-{at}") for at in (0, 2)]
    same = {"tensors": 21, "names_equal": True, "unlike": 0, "largest": 0.0}
    assert differences(tmp_path / "merged-0", tmp_path / "merged-2") == same
    assert differences(tmp_path / "merged-0", base)["unlike"] == 14
    assert rows[1]["logits"]["reload_difference"] <= rows[1]["logits"]["tolerance"]
    assert min(row["peak_bytes"] for row in rows) > 50_000_000


def test_the_table_has_a_line_for_every_way():
    rows = [{"way": way, "seconds": 1.0, "peak_bytes": 2_000_000_000} for way in WAYS]
    sizes = {"model_bytes": 4e9, "shards": 4, "largest_shard_bytes": 1_000_000_000, "adapter_bytes": 1e6}
    lines = table({**sizes, "ways": rows}).splitlines()
    assert lines[-1] == "| shipgate merge --low-memory | 2.00 GB | 2.00 | 1 |"
