import pytest

from harnesses.records import ShipgateError
from pipeline.training_config import read_config
from pipeline.training_needs import (
    Device,
    Needs,
    adapter_parameters,
    choose_device,
    empty_model,
    free_memory,
    needs,
    require_memory,
)
from pipeline.training_samples import BASE, TINY

CONFIG = read_config(TINY)
CPU = Device("cpu", "fp32", "")


def test_the_processor_is_what_is_left_and_trains_in_fp32():
    half = CONFIG.hardware.model_copy(update={"precision": "fp16"})
    device = choose_device(half)
    assert device.reason
    if device.kind == "cpu":
        assert device.precision == "fp32"
        assert "fp16 is for accelerators" in device.reason
        assert "switched off" in choose_device(half.model_copy(update={"use_mps": False})).reason


def test_the_adapter_is_rank_times_inputs_and_outputs():
    empty = empty_model(BASE)
    # Five layers of four 256 x 256, two 256 x 768 and one 768 x 256 matrices.
    assert adapter_parameters(empty, CONFIG.lora) == 16 * 5 * (4 * 512 + 3 * 1024)
    only = CONFIG.lora.model_copy(update={"target_modules": ("q_proj",), "r": 2})
    assert adapter_parameters(empty, only) == 2 * 5 * 512
    with pytest.raises(ShipgateError, match="no linear layer named proj"):
        adapter_parameters(empty, CONFIG.lora.model_copy(update={"target_modules": ("q_proj", "proj")}))


def test_more_of_anything_needs_more():
    empty = empty_model(BASE)
    need = needs(CONFIG, 10**6, empty, CPU)
    wide = CONFIG.model_copy(update={"lora": CONFIG.lora.model_copy(update={"r": 32})})
    more = needs(wide, 10**6, empty, CPU)
    assert more.adapter_parameters == 2 * need.adapter_parameters
    assert more.memory > need.memory > 4 * 10**6
    assert more.disk > need.disk
    saving = CONFIG.hardware.model_copy(update={"gradient_checkpointing": True})
    less = needs(CONFIG.model_copy(update={"hardware": saving}), 10**6, empty, CPU)
    assert less.activations < need.activations


def test_weights_must_fit_and_activations_are_warned_about():
    need = Needs(adapter_parameters=1, memory=10 * 10**9, activations=5 * 10**9, disk=0)
    assert require_memory(need, 16 * 10**9) is None
    assert "5.0 GB more" in require_memory(need, 12 * 10**9)
    with pytest.raises(ShipgateError, match=r"needs 10\.00 GB .* 9\.00 GB are free"):
        require_memory(need, 9 * 10**9)
    assert free_memory(CPU, CONFIG.hardware) > 10**8
