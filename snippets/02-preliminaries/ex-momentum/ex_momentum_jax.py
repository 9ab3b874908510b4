import jax.numpy as jnp


def momentum(gradient, x, rate, beta, steps):
    """The point after some steps of descent with momentum.

    gradient: a function from (d,) to (d,); x: (d,), the start;
    returns (d,). The velocity starts at zero.
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

    def run(gradient, start, rate, beta, steps):
        x = jnp.array(start)
        came = momentum(gradient, x, rate, beta, steps)
        assert came is not None, (
            "momentum returned None: replace the body of the function"
        )
        came = numbers(came)
        assert came.shape == (len(start),), (
            f"expected shape {(len(start),)}, came {came.shape}"
        )
        return came

    start, slope = [4.0, -2.0], [1.0, -3.0]
    for rate, beta in [(0.1, 0.75), (0.5, 0.25)]:
        move, moved = -rate * np.array(slope), 0.0
        for steps in range(1, 5):  # on a plane: the same slope everywhere
            came = run(lambda x: jnp.array(slope), start, rate, beta, steps)
            moved += (1 - beta**steps) / (
                1 - beta
            )  # 1, then 1 + beta more, ...
            expected = start + moved * move
            said = (
                f"rate = {rate}, beta = {beta}, steps = {steps}: expected"
                f" {expected.round(4).tolist()}, came"
                f" {came.round(4).tolist()}. "
            )
            if steps == 1:
                assert not np.allclose(came, start), (
                    said
                    + "The point has not moved: x was updated with the old "
                    "velocity, which is zero. Renew the velocity first"
                )
                average = start + (1 - beta) * move
                assert not np.allclose(came, average), (
                    said
                    + "The step is 1 - beta times what it should be: here the"
                    " velocity is a sum, beta * v + gradient, and not an"
                    " average"
                )
                assert not np.allclose(came, beta * np.array(start) + move), (
                    said
                    + "x itself was multiplied by beta: beta belongs to the "
                    "velocity"
                )
                assert np.allclose(came, expected), (
                    said
                    + "The first velocity is the gradient: is the step -rate"
                    " * v?"
                )
            assert (
                not np.allclose(came, start + steps * move) or steps == 1
            ), (
                said
                + "These are the steps of plain descent: the velocity was "
                "set back to zero. Start it once, before the loop"
            )
            assert np.allclose(came, expected), (
                said
                + "Each velocity is beta times the last one plus the gradient"
            )
    # a bowl with gradient x, by hand: v = 8, 8, 4, 0, -2
    for steps, expected in enumerate([8.0, 4.0, 0.0, -2.0, -2.0, -1.0]):
        came = run(lambda x: 1 * x, [8.0], 0.5, 0.5, steps)
        assert np.allclose(came, [expected]), (
            f"f(x) = x^2 / 2 from 8, {steps} steps: expected {expected}, came"
            f" {came[0]}. Is the gradient taken at the present x?"
        )
    # another, with gradient a x, by hand as well
    a = jnp.array([1.0, 2.0, 4.0])
    for steps, expected in [
        (1, [3.0, 2.0, 0.0]),
        (2, [2.0, 0.5, -1.0]),
        (3, [1.25, -0.125, -0.25]),
    ]:
        came = run(lambda x: a * x, [4.0, 4.0, 4.0], 0.25, 0.25, steps)
        assert np.allclose(came, expected), (
            f"slopes x, 2 x and 4 x from 4, rate and beta 1/4, {steps} steps:"
            f" expected {expected}, came {came.round(4).tolist()}"
        )
    print("momentum: passed")


check()
