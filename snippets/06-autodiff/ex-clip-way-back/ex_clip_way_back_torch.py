import torch


class ClipBack(torch.autograd.Function):
    @staticmethod
    def forward(x, c):
        return x.clone()

    @staticmethod
    def setup_context(ctx, inputs, output):
        return None  # your code here

    @staticmethod
    def backward(ctx, g):  # one adjoint per input of forward
        return None  # and here


def clip_back(x, c):
    """x itself, with a rule of its own for the way back.

    x: any shape; c: a Python number. The adjoint of the value is passed
    on to x, shortened to Euclidean length c if it is longer.
    """
    return None  # and here, by ClipBack.apply


# --- check: nothing to change below ---
import numpy as np


def sent(x, weight, c):  # the adjoint of clip_back is weight
    return (weight * clip_back(x, c)).sum()


c = 2.0
for x, weight, name in [
    ([3.0, 4.0], [0.6, 0.0], "short"),
    ([3.0, 4.0], [3.0, -4.0], "long"),
    ([[5.0, 0.0], [1.0, 2.0]], [[2.0, 4.0], [4.0, 0.0]], "long"),
    ([1.0, 1.0, 1.0], [0.0, 0.0, 0.0], "zero"),
]:
    x, weight = torch.tensor(x), torch.tensor(weight)
    value = clip_back(x, c)
    assert value is not None, (
        "clip_back returned None: replace the body of the function"
    )
    assert value.tolist() == x.tolist(), (
        f"the value of {x.tolist()} is {np.round(value.tolist(), 3)}: nothing "
        "changes on the way forward, only the adjoint is clipped"
    )
    came = np.array(torch.func.grad(sent)(x, weight, c).tolist())
    g = np.array(weight.tolist())
    length = np.sqrt((g**2).sum())
    expected = g if length <= c else g * c / length
    said = f"a {name} adjoint, {g.round(3).tolist()}: expected "
    said += f"{expected.round(3).tolist()}, came {came.round(3).tolist()}. "
    assert not np.isnan(came).any(), said + (
        "0 / 0 is not a number: what is divided by, when the adjoint is zero?"
    )
    assert length > c or np.allclose(came, g), said + (
        "An adjoint that is short enough passes as it is"
    )
    assert not (length > c and np.allclose(came, g)), said + (
        "Nothing was clipped: is your rule the one that is used?"
    )
    assert not (length > c and np.allclose(came, g.clip(-c, c))), said + (
        "Each entry was cut to [-c, c]: that changes the direction"
    )
    assert np.allclose(came, expected, atol=1e-5), said + (
        "The direction of the whole stays, and its length becomes c"
    )
print("clip_back: passed")
