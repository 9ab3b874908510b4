import jax.numpy as jnp


def projected_descent(gradient, x, radius, rate, steps):
    """Gradient descent that never leaves the ball around the origin.

    gradient: a function from (d,) to (d,); x: (d,), a start with
    norm at most radius; returns (d,). After each step, the nearest
    point of the ball takes the place of the new point.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(came):  # of any dtype, in NumPy or in nested lists
        try:
            return np.asarray(came, float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"numbers are wanted, came {came!r}"
            ) from None

    def run(gradient, start, radius, rate, steps):
        x = jnp.array(start)
        came = projected_descent(gradient, x, radius, rate, steps)
        assert came is not None, (
            "projected_descent returned None: replace the body of the function"
        )
        came = numbers(came)
        assert came.shape == (len(start),), (
            f"expected shape {(len(start),)}, came {came.shape}"
        )
        return came

    for (
        radius,
        rate,
        steps,
        expected,
    ) in [  # to (6, 8), once from farther away
        (5.0, 1.0, 1, [3.0, 4.0]),
        (20.0, 0.5, 1, [3.0, 4.0]),
        (20.0, 0.25, 3, [4.5, 6.0]),
        (10.0, 1.0, 2, [6.0, 8.0]),
        (20.0, 1.0, 0, [0.0, 0.0]),
    ]:
        came = run(
            lambda x: jnp.array([-6.0, -8.0]), [0.0, 0.0], radius, rate, steps
        )
        said = (
            f"slope [-6, -8], radius = {radius}, rate = {rate}, steps ="
            f" {steps}: expected {expected}, came {came.round(4).tolist()}. "
        )
        assert not np.allclose(came, [radius, radius]), (
            said
            + "Each entry was clipped by itself: that is the nearest point of"
            " a box"
        )
        assert np.allclose(came, expected), (
            said + "A step, then the nearest point of the ball: inside it the"
            f" point itself, else the one at distance {radius} on the way"
            " to the origin"
        )

    a, b = jnp.array([2.0, 3.75]), jnp.array([12.0, 16.0])
    for steps, expected in [(1, [3.0, 4.0]), (2, [4.0, 3.0])]:  # by hand
        came = run(lambda x: a * x - b, [0.0, 0.0], 5.0, 0.5, steps)
        assert np.allclose(came, expected, atol=1e-4), (
            "gradient (2 x1 - 12, 3.75 x2 - 16) from 0, radius 5, rate 1/2,"
            f" {steps} steps: expected {expected}, came"
            f" {came.round(4).tolist()}. Does each step begin at the point of"
            " the ball?"
        )

    def shadow(x, radius):  # where a ray from the origin leaves the ball
        return np.array(x) * radius / np.linalg.norm(x)

    cases = [  # gradient a * x - b: radius, rate, a, b, where it ends
        (2.0, 0.2, [1.0, 4.0], [1.2, -4.8], [1.2, -1.2]),
        (5.0, 0.1, [1.0, 3.0], [6.0, 16.0], [3.0, 4.0]),
        (3.0, 0.2, [1.0, 2.0, 5.0], [4.0, -3.0, 12.0], [2.0, -1.0, 2.0]),
    ]
    for radius, rate, curve, slope, expected in cases:
        a, b = jnp.array(curve), jnp.array(slope)
        start = [0.5] * len(curve)
        came = run(lambda x, a=a, b=b: a * x - b, start, radius, rate, 300)
        said = (
            f"radius {radius}: expected {expected}, came "
            f"{came.round(4).tolist()}. "
        )
        lowest = np.array(slope) / curve  # of the bowl without the ball
        inside = np.linalg.norm(lowest) < radius
        if inside:
            assert not np.isclose(np.linalg.norm(came), radius), (
                said
                + "The bowl is lowest inside, yet the point was pushed out to"
                " the sphere: a point of the ball is its own nearest point"
            )
        else:
            assert not np.linalg.norm(came) > radius + 1e-3, (
                said + f"Its norm is {np.linalg.norm(came):.4f}: outside"
            )
            assert not np.allclose(came, shadow(lowest, radius), atol=1e-3), (
                said
                + "That is the lowest point of the bowl without the ball, "
                "projected once at the end. Project after every step"
            )
        assert np.allclose(came, expected, atol=1e-3), (
            said + "Is a point moved only when its norm exceeds the radius,"
            " and is "
            "the next gradient taken where it then stands?"
        )
    print("projected_descent: passed")


check()
