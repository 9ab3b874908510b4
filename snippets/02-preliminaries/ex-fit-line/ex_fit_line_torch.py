import torch


def fit_line(x, y, rate, steps):
    """The line w * x + b after some steps of gradient descent.

    x, y: (n,), an example an entry; the loss is the mean of the squared
    errors w * x + b - y. Start at w = b = 0; return the pair (w, b).
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np

cases = [
    ([0.0, 1.0, 2.0, 4.0, 5.0], [1.0, 3.0, 2.0, 6.0, 8.0], 0.05),
    ([-1.0, 0.0, 3.0, 2.0], [4.0, 3.0, -1.0, 1.0], 0.1),
]
for x, y, rate in cases:
    n = len(x)
    line = fit_line(torch.tensor(x), torch.tensor(y), rate, 1)
    assert line is not None, (
        "fit_line returned None: replace the body of the function"
    )
    came = np.array([float(p) for p in line])  # w, b
    expected = 2 * rate * np.array([np.dot(x, y) / n, np.mean(y)])
    said = (
        f"w, b after one step: expected {expected.round(4).tolist()}, "
        f"came {came.round(4).tolist()}. "
    )
    assert not np.allclose(came, expected / n), said + (
        f"That is 1/{n} of it: the mean is in the gradient twice. Divide by "
        "n, or take a mean, not both"
    )
    assert not np.allclose(came, expected / 2), said + (
        "That is half of it: the derivative of a square brings a factor 2"
    )
    assert not np.allclose(came, -expected), said + (
        "The sign is wrong: is it prediction minus target, and a step "
        "against the gradient?"
    )
    assert not np.allclose(came, expected * n), said + (
        f"That is {n} times it: the loss is the mean, and not the sum"
    )
    assert not np.allclose(came, expected[::-1]), said + (
        "The two are swapped: return first w, then b"
    )
    assert not np.isclose(came[0], expected[1]), said + (
        "w moves as b should: its derivative has the factor x"
    )
    half = abs(came - expected) < 1e-4
    assert half[0] == half[1], said + (
        "One of the two is right. The other's gradient was taken after the "
        "first had moved: compute both gradients at the old (w, b), then step"
    )
    assert half.all(), said + "Write the two partial derivatives out by hand"

    came = [
        float(p)
        for p in fit_line(torch.tensor(x), torch.tensor(y), rate, 500)
    ]
    expected = np.polyfit(x, y, 1).tolist()
    assert np.allclose(came, expected, atol=1e-2), (
        f"w, b after 500 steps: expected those of the least loss, "
        f"{expected}, came {came}. Are the errors computed in each step?"
    )
print("fit_line: passed")
