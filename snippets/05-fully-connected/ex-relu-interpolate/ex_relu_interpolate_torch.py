import torch


def interpolate(x, y):
    """A network with one input that passes through given points.

    x: (n,), increasing; y: (n,). The network has h = n - 1 hidden ReLU
    units, whose weights from the input are all 1:
    f(t) = sum over k of v_k * relu(t + c_k), plus a.
    It has to agree with the straight lines from point to point.
    Returns c ~ (h,), v ~ (h,) and a ~ ().
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def network(c, v, a, t):
    c, v, a = (np.asarray(p, float) for p in (c, v, a))
    return np.maximum(t[:, None] + c, 0) @ v + a


came = interpolate(torch.tensor([0.0, 1, 2]), torch.tensor([0.0, 1, 0]))
assert came is not None, (
    "interpolate returned None: replace the body of the function"
)
c, v, a = (np.asarray(p).tolist() for p in came)
shapes = np.shape(c), np.shape(v), np.shape(a)
assert shapes == ((2,), (2,), ()), (
    f"for three points expected shapes (2,), (2,) and (), came {shapes}"
)
said = f"a tent, (0, 0), (1, 1), (2, 0): expected c = [0, -1], came {c}. "
assert not np.allclose(c, [0, 1]), said + (
    "relu(t + c) starts to rise at t = -c, and should at the point"
)
assert not np.allclose(c, [-1, -2]), said + (
    "The units start at the ends of the pieces: before the first of them "
    "f could only be constant"
)
assert np.allclose(c, [0, -1]), said
said = f"the tent: expected v = [1, -2], came {v}. "
assert not np.allclose(v, [1, -1]), said + (
    "These are the slopes themselves, but the units before go on rising: "
    "each new one has to change the slope from the old to the new"
)
assert np.allclose(v, [1, -2]), said
came = interpolate(torch.tensor([1.0, 2, 4, 5]), torch.tensor([3.0, 1, 2, 2]))
values = network(*came, np.array([1.0, 2, 3, 4, 4.5, 5]))
expected = [3, 1, 1.5, 2, 2, 2]
said = f"four points: expected {expected}, came {values.round(3).tolist()}. "
assert not np.allclose(values, np.array(expected) - 3), said + (
    "All too low by the first y: left of the first unit's start f is a"
)
assert np.allclose(values[:2], [3, 1], atol=1e-5), said
assert np.allclose(values, expected, atol=1e-5), said + (
    "Right as far as the points are 1 apart: a slope is the step in y over "
    "the step in x"
)
worst = {}
for pieces in (8, 16, 32):
    x, t = np.linspace(0, 3, pieces + 1), np.linspace(0, 3, 601)
    came = interpolate(
        torch.tensor(x.tolist()), torch.tensor(np.sin(x).tolist())
    )
    worst[pieces] = np.abs(network(*came, t) - np.sin(t)).max()
    bound = (3 / pieces) ** 2 / 8 + 1e-5
    assert worst[pieces] <= bound, (
        f"sine, {pieces} units: off by {worst[pieces]:.4f}, and straight "
        f"lines from point to point are off by {bound:.4f} at most"
    )
assert 3.5 < worst[8] / worst[16] < 4.5, "twice the units: a quarter of it"
print("interpolate: passed")
