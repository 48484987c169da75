import math

import pytest

from harnesses.engines.hf_load import library
from pipeline.distill_loss import distillation_losses

torch = library("torch")
LABELS = torch.tensor([[-100, -100, 1, 2]])


def logits(*rows):
    return torch.tensor([[list(row) for row in rows]])


def test_the_numbers_are_those_worked_out_by_hand():
    # Positions 1 and 2 speak of the answer's tokens 1 and 2; the others do not count.
    student = logits((9, 9, 9.0), (0, 0, 0.0), (0, 0, 2.0), (5, 5, 5.0))
    teacher = logits((1, 2, 3.0), (0, 4, 0.0), (0, 0, 2.0), (7, 0, 0.0))
    found = distillation_losses(student, teacher, LABELS, 2.0)
    peak = math.exp(2) / (math.exp(2) + 2)
    rest = 1 / (math.exp(2) + 2)
    kl = peak * math.log(peak * 3) + 2 * rest * math.log(rest * 3)
    assert float(found.kl) == pytest.approx(4 * kl / 2, rel=1e-5)
    right = math.log(3) - math.log(math.exp(2) / (math.exp(2) + 2))
    assert float(found.cross_entropy) == pytest.approx(right / 2, rel=1e-5)
    assert (found.tokens, found.agreed) == (2, 1)


def test_equal_distributions_are_no_distance_apart_at_any_temperature():
    same = torch.randn(2, 5, 7)
    labels = torch.full((2, 5), 3)
    for temperature in (0.5, 1.0, 4.0):
        found = distillation_losses(same, same + 3, labels, temperature)
        assert float(found.kl) == pytest.approx(0, abs=1e-6)
        assert found.agreed == found.tokens == 8


def test_the_temperature_leaves_the_gradients_size_about_as_it_is():
    torch.manual_seed(3)
    teacher, labels = torch.randn(1, 9, 30) * 0.1, torch.full((1, 9), 1)
    sizes = []
    for temperature in (2.0, 8.0):
        student = torch.zeros(1, 9, 30, requires_grad=True)
        distillation_losses(student, teacher, labels, temperature).kl.backward()
        sizes.append(float(student.grad.norm()))
    assert sizes[0] == pytest.approx(sizes[1], rel=0.05)


def test_the_teacher_is_the_one_that_the_student_is_measured_by():
    labels = torch.full((1, 2), 0)
    sure, unsure = torch.tensor([[[9.0, 0], [9, 0]]]), torch.zeros(1, 2, 2)
    one = float(distillation_losses(unsure, sure, labels, 1.0).kl)
    assert one == pytest.approx(math.log(2), rel=1e-2)
    assert float(distillation_losses(sure, unsure, labels, 1.0).kl) > 3


def test_padding_of_one_vocabulary_is_left_out():
    student, teacher = torch.randn(1, 4, 3), torch.randn(1, 4, 5)
    padded = distillation_losses(student, teacher, LABELS, 1.0)
    assert float(padded.kl) == float(distillation_losses(student, teacher[..., :3], LABELS, 1.0).kl)


def test_nothing_to_learn_is_an_error():
    with pytest.raises(ValueError, match="no token belongs to an answer"):
        distillation_losses(torch.zeros(1, 2, 3), torch.zeros(1, 2, 3), torch.tensor([[1, -100]]), 1.0)
    with pytest.raises(ValueError, match="not above zero"):
        distillation_losses(torch.zeros(1, 4, 3), torch.zeros(1, 4, 3), LABELS, 0.0)
