import torch


def average_path(gradient, w, rate, steps, skip):
    """The mean of the points that SGD visits, without the first ones.

    gradient: a function of a point (p,) and of k = 0, 1, ..., that
    returns the stochastic gradient (p,) of step k. w: (p,), the start.
    Take all steps; average the points after step skip + 1, skip + 2,
    ..., steps (the start is no step). Returns (p,).
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np

targets = torch.tensor([[4.0, 1.0], [0.0, 1.0], [4.0, 3.0], [0.0, 3.0]])
start = torch.tensor([0.0, 1.0])


def gradient(w, k):
    return w - targets[k]


# by hand, rate 1/2: (2, 1), (1, 1), (2.5, 2), (1.25, 2.5)
cases = {0: [1.6875, 1.625], 2: [1.875, 2.25], 3: [1.25, 2.5]}
for skip, expected in cases.items():
    came = average_path(gradient, start, 0.5, 4, skip)
    assert came is not None, (
        "average_path returned None: replace the body of the function"
    )
    assert start.tolist() == [0.0, 1.0], (
        "the start has changed: w -= ... writes into the tensor that was "
        "passed in. Write w = w - ..., which makes a new one"
    )
    assert tuple(came.shape) == (2,), (
        f"expected shape (2,), came {tuple(came.shape)}"
    )
    came = came.tolist()
    said = f"4 steps, skip = {skip}: expected {expected}, "
    said += f"came {np.round(came, 4).tolist()}. "
    assert skip == 3 or not np.allclose(came, [1.25, 2.5]), said + (
        "This is the last point, not an average"
    )
    with_start = 4 * np.array([1.6875, 1.625]) + np.array([0.0, 1.0])
    assert skip or not np.allclose(came, with_start / 5), said + (
        "The start was counted: only points after a step belong to it"
    )
    assert np.allclose(came, expected), said + (
        "Is each gradient taken at the last point of SGD, and are only "
        "the points after the skipped ones in the sum and in its divisor?"
    )

rng = np.random.default_rng(0)  # a long run: 400 draws around 3
drawn = torch.tensor(rng.normal(3, 1, size=(400, 1)))
path = [w.item() for w in drawn]
came = average_path(
    lambda w, k: w - drawn[k], torch.tensor([0.0]), 0.5, 400, 100
)
late = np.mean(path[100:])
assert abs(came.item() - late) < 0.02, (
    f"400 steps around 3: expected about {late:.3f}, came {came.item():.3f}"
)
print("average_path: passed")
