"""Trains a LoRA adapter through the plain model: its weights hold W + scale * B A; A and B get the gradient.

The gradients are those that PEFT's own layers would give (no dropout), but the model runs as fast as without
an adapter and needs no compilation of its own. PEFT makes the adapter and saves it. Not covered: adapters on
anything but linear layers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True)
class Pair:
    """One adapted matrix.

    Attributes:
        target: the plain model's weight, which holds the sum.
        frozen: the weight before.
        a: the adapter's first factor, rank x in.
        b: its second, out x rank.
        scale: alpha / rank.
    """

    target: torch.nn.Parameter
    frozen: torch.Tensor
    a: torch.nn.Parameter
    b: torch.nn.Parameter
    scale: float

    def receive(self) -> None:
        """Hand the target's gradient on to the factors.

        Raises:
            ValueError: the target has no gradient.
        """
        gradient = self.target.grad
        if gradient is None:
            raise ValueError("an adapted weight has no gradient; run the backward pass first")
        self.a.grad = self.scale * self.b.detach().T @ gradient
        self.b.grad = self.scale * gradient @ self.a.detach().T

    def apply(self) -> None:
        """Put the sum into the target."""
        self.target.data.copy_(self.frozen + self.scale * self.b.detach() @ self.a.detach())


def pairs(adapted: Any, plain: Any) -> list[Pair]:  # noqa: ANN401
    """The adapted matrices of a PEFT model, each with the weight of the plain model that it stands for.

    Everything else in the plain model is frozen.
    """
    modules = dict(plain.named_modules())
    for parameter in plain.parameters():
        parameter.requires_grad = False
    found = []
    for name, module in adapted.get_base_model().named_modules():
        if not hasattr(module, "lora_A"):
            continue
        target = modules[name].weight
        target.requires_grad = True
        (key,) = module.lora_A
        factors = (module.lora_A[key].weight, module.lora_B[key].weight)
        found.append(Pair(target, target.detach().clone(), *factors, module.scaling[key]))
    return found
