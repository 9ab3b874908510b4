import torch


def momentum(gradient, x, rate, beta, steps):
    """The point after some steps of descent with momentum.

    gradient: a function from (d,) to (d,); x: (d,), the start;
    returns (d,). The velocity starts at zero.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np

start, slope, rate, beta = [4.0, -2.0], [1.0, -3.0], 0.1, 0.5


def constant(x):
    return torch.tensor(slope)  # a plane: the same slope everywhere


x = torch.tensor(start)
came = momentum(constant, x, rate, beta, 1)
assert came is not None, (
    "momentum returned None: replace the body of the function"
)
assert tuple(came.shape) == (2,), (
    f"expected shape (2,), came {tuple(came.shape)}"
)
plain = np.array(start) - rate * np.array(slope)
came = came.tolist()
said = f"one step: expected {plain.round(4).tolist()}, "
said += f"came {np.round(came, 4).tolist()}. "
assert not np.allclose(came, start), said + (
    "The point has not moved: x was updated with the old velocity, which "
    "is zero. Renew the velocity first"
)
assert not np.allclose(came, (plain + start) / 2), said + (
    "The step is 1 - beta times what it should be: here the velocity is a "
    "sum, beta * v + gradient, and not an average"
)
shrunk = beta * np.array(start) - rate * np.array(slope)
assert not np.allclose(came, shrunk), said + (
    "x itself was multiplied by beta: beta belongs to the velocity"
)
assert np.allclose(came, plain), said + (
    "The first velocity is the gradient: is the step -rate * v?"
)
for steps, moved in [(2, 2.5), (3, 4.25), (4, 6.125)]:
    came = momentum(constant, x, rate, beta, steps).tolist()
    expected = np.array(start) - moved * rate * np.array(slope)
    said = (
        f"{steps} steps: expected {expected.round(4).tolist()}, came "
        f"{np.round(came, 4).tolist()}. "
    )
    plain = np.array(start) - steps * rate * np.array(slope)
    assert not np.allclose(came, plain), said + (
        "These are the steps of plain descent: the velocity was set back "
        "to zero. Start it once, before the loop"
    )
    assert np.allclose(came, expected), said + (
        "Each velocity is beta times the last one plus the gradient"
    )
# a bowl with gradient x, by hand: v = 8, 8, 4, 0, -2
for steps, expected in enumerate([8.0, 4.0, 0.0, -2.0, -2.0, -1.0]):
    came = momentum(lambda x: 1 * x, torch.tensor([8.0]), 0.5, 0.5, steps)
    assert np.allclose(came.tolist(), [expected]), (
        f"f(x) = x^2 / 2 from 8, {steps} steps: expected {expected}, came "
        f"{came.tolist()[0]}. Is the gradient taken at the present x?"
    )
assert x.tolist() == start, (
    f"the caller's x was {start} and is now {x.tolist()}: x -= ... "
    "writes into it. Write x = x - ..."
)
print("momentum: passed")
