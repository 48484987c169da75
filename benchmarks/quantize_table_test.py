from benchmarks.quantize_table import TYPES, table
from pipeline.llama_cpp import TYPES as KNOWN


def test_the_table_has_f16_and_a_row_for_each_type():
    found = {
        "perplexity_f16": 7802.0,
        "size_bytes_f16": 9_900_416,
        "perplexity": 7235.72,
        "perplexity_ratio": 0.9274,
        "perplexity_ratio_ci95": [0.9064, 0.9473],
        "size_bytes": 3_138_944,
        "bits_per_weight": 5.106,
        "mean_kl": 0.1553,
        "top1_agreement": 0.779,
        "kl_tokens": 11545,
        "kl_documents": 100,
        "conversion_kl": 4.2e-12,
        "quantization": "Q4_K_M",
    }
    lines = table([found]).splitlines()
    assert lines[2] == "| f16 | 9,900,416 | 16 | 7802.0 | 1 | 0 | 1 |"
    assert lines[3] == "| Q4_K_M | 3,138,944 | 5.11 | 7235.7 | 0.927 (0.906 to 0.947) | 0.1553 | 0.779 |"
    assert lines[5] == "11545 tokens of 100 texts; f16 from the folder: KL 4.2e-12."


def test_its_types_are_ones_that_can_be_made():
    assert {kind for _, kind in TYPES} <= set(KNOWN)
