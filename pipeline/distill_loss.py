"""What a student is taught by: the teacher's distribution and the right answer, on the answer's tokens alone.

    losses = distillation_losses(student, teacher, labels, temperature=2.0)
    (0.5 * losses.kl + 0.5 * losses.cross_entropy).backward()

Both distributions are softened by the temperature T, which shows the student what the teacher takes for
nearly right; KL(teacher || student) is multiplied by T squared, so that its gradients keep their size
whatever T is (Hinton et al. 2015). Pure. Not covered: matching hidden states, and teachers with another
vocabulary.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import torch

IGNORED = -100
"""The label of a token that is no part of an answer."""


class Losses(NamedTuple):
    """Means over the answers' tokens, in nats.

    Attributes:
        kl: KL(teacher || student) of the softened distributions, times the temperature squared.
        cross_entropy: of the student on the right tokens.
        agreed: at how many tokens both find the same one likeliest.
        tokens: how many there were.
    """

    kl: torch.Tensor
    cross_entropy: torch.Tensor
    agreed: int
    tokens: int


def distillation_losses(
    student: torch.Tensor, teacher: torch.Tensor, labels: torch.Tensor, temperature: float
) -> Losses:
    """Compare a student's logits with a teacher's.

    Args:
        student: texts x tokens x vocabulary; the logits at a position speak of the token after it.
        teacher: likewise; where one vocabulary is padded further, the padding is left out.
        labels: texts x tokens: the token itself where it belongs to an answer, else -100.
        temperature: above zero; 1 leaves the distributions as they are.

    Raises:
        ValueError: no token belongs to an answer, or the temperature is not above zero.
    """
    from torch.nn import functional

    if not temperature > 0:
        raise ValueError(f"a temperature of {temperature} is not above zero")
    asked = labels[:, 1:]
    mask = asked != IGNORED
    if not bool(mask.any()):
        raise ValueError("no token belongs to an answer")
    width = min(student.shape[-1], teacher.shape[-1])
    ours, theirs = (logits[:, :-1, :width][mask].float() for logits in (student, teacher))
    soft = functional.kl_div(
        functional.log_softmax(ours / temperature, dim=-1),
        functional.log_softmax(theirs / temperature, dim=-1),
        reduction="batchmean",
        log_target=True,
    )
    agreed = int((ours.argmax(dim=-1) == theirs.argmax(dim=-1)).sum())
    cross_entropy = functional.cross_entropy(ours, asked[mask])
    return Losses(soft * temperature**2, cross_entropy, agreed, int(mask.sum()))
