import torch


def projected_descent(gradient, x, radius, rate, steps):
    """Gradient descent that never leaves the ball around the origin.

    gradient: a function from (d,) to (d,); x: (d,), a start with
    norm at most radius; returns (d,). After each step, the nearest
    point of the ball takes the place of the new point.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def shadow(x, radius):  # where a ray from the origin leaves the ball
    return np.array(x) * radius / np.linalg.norm(x)


# one long step from the origin to (6, 8), at distance 10
came = projected_descent(
    lambda x: torch.tensor([-6.0, -8.0]),
    torch.tensor([0.0, 0.0]),
    5.0,
    1.0,
    1,
)
assert came is not None, (
    "projected_descent returned None: replace the body of the function"
)
came = came.tolist()
said = f"a step to [6, 8], radius 5: expected [3.0, 4.0], came {came}. "
assert not np.allclose(came, [5.0, 5.0]), said + (
    "Each entry was clipped by itself: that is the nearest point of a box"
)
assert np.allclose(came, [3.0, 4.0]), said + (
    "The nearest point of the ball lies on the way to the origin, at "
    "distance 5 from it"
)
cases = [  # gradient a * x - b: radius, curvatures a, slope b, where it ends
    (2.0, [1.0, 4.0], [1.2, -4.8], [1.2, -1.2]),
    (5.0, [1.0, 3.0], [6.0, 16.0], [3.0, 4.0]),
    (3.0, [1.0, 2.0, 5.0], [4.0, -3.0, 12.0], [2.0, -1.0, 2.0]),
]
for radius, curve, slope, expected in cases:
    a, b = torch.tensor(curve), torch.tensor(slope)
    x = 0 * b
    came = projected_descent(
        lambda x, a=a, b=b: a * x - b, x, radius, 0.2, 200
    )
    came = np.round(came.tolist(), 4).tolist()
    said = f"radius {radius}: expected {expected}, came {came}. "
    lowest = np.array(slope) / curve  # of the bowl without the ball
    inside = np.linalg.norm(lowest) < radius
    if inside:
        assert np.linalg.norm(came) < radius - 1e-3, said + (
            "The bowl is lowest inside, yet the point was pushed out to the "
            "sphere: a point of the ball is its own nearest point"
        )
    else:
        assert np.linalg.norm(came) < radius + 1e-3, (
            said + f"Its norm is {np.linalg.norm(came):.4f}: outside"
        )
        assert not np.allclose(came, shadow(lowest, radius), atol=1e-3), (
            said + "That is the lowest point of the bowl without the ball, "
            "projected once at the end. Project after every step"
        )
    assert np.allclose(came, expected, atol=1e-3), said + (
        "Is a point moved only when its norm exceeds the radius, and is "
        "the next gradient taken where it then stands?"
    )
print("projected_descent: passed")
