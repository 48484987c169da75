import copy

import pytest
import torch
from peft import LoraConfig, get_peft_model
from transformers import LlamaConfig, LlamaForCausalLM

from pipeline.lora import pairs

pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")
IDS = torch.tensor([[3, 7, 1, 9, 4, 2]])


@pytest.fixture
def both():
    """A tiny model with an adapter that is not zero, and the plain model of the same weights."""
    torch.manual_seed(1)
    plain = LlamaForCausalLM(
        LlamaConfig(
            vocab_size=24, hidden_size=16, intermediate_size=24, num_hidden_layers=2, num_attention_heads=2
        )
    )
    config = LoraConfig(r=4, lora_alpha=12, target_modules=["q_proj", "down_proj"], task_type="CAUSAL_LM")
    adapted = get_peft_model(copy.deepcopy(plain), config)
    for name, parameter in adapted.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(parameter, std=1.0)
    return adapted, plain


def loss(model):
    return model(input_ids=IDS, labels=IDS).loss


def test_the_plain_model_computes_what_the_adapted_one_does(both):
    adapted, plain = both
    before = float(loss(plain).detach())
    found = pairs(adapted, plain)
    for pair in found:
        pair.apply()
    assert len(found) == 4
    assert float(loss(plain).detach()) == pytest.approx(float(loss(adapted).detach()), rel=1e-5)
    assert float(loss(plain).detach()) != pytest.approx(before, rel=1e-4)


def test_the_factors_get_the_gradients_that_peft_gives_them(both):
    adapted, plain = both
    found = pairs(adapted, plain)
    loss(adapted).backward()
    wanted = [(pair.a.grad.clone(), pair.b.grad.clone()) for pair in found]
    for pair in found:
        pair.apply()
    loss(plain).backward()
    for pair, (a, b) in zip(found, wanted, strict=True):
        pair.receive()
        assert float(a.abs().max()) > 0
        assert torch.allclose(pair.a.grad, a, atol=1e-6)
        assert torch.allclose(pair.b.grad, b, atol=1e-6)


def test_only_adapted_weights_of_the_plain_model_want_a_gradient(both):
    adapted, plain = both
    found = pairs(adapted, plain)
    assert {id(p) for p in plain.parameters() if p.requires_grad} == {id(pair.target) for pair in found}


def test_a_factor_without_a_gradient_to_receive_is_an_error(both):
    with pytest.raises(ValueError, match="backward"):
        pairs(*both)[0].receive()
