import jax


def armijo_step(f, x, rate, c):
    """One step of gradient descent whose rate is found by trying.

    f: a function from (d,) to (); x: (d,); rate: the first to try;
    c: the share of the promised fall that is asked for, 0 < c < 1.
    Halve the rate until f(x - rate * g) <= f(x) - c * rate * |g|^2,
    with g the gradient of f at x. Return the new point and the rate.
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

    calls = []

    def square(x):  # a rate passes exactly if it is at most 1 - c
        calls.append(x)
        assert len(calls) < 100, (
            "a hundred halvings, and no rate has passed: the fall that is"
            " asked for must shrink with the rate. Is the rate a factor"
            " in it?"
        )
        return (x**2).sum()

    def run(f, start, rate, c):
        x = jax.numpy.array(start)
        pair = armijo_step(f, x, rate, c)
        assert pair is not None, (
            "armijo_step returned None: replace the body of the function"
        )
        assert isinstance(pair, tuple | list) and len(pair) == 2, (
            f"expected a point and a rate, came {pair}"
        )
        came, rate = numbers(pair[0]), numbers(pair[1])
        assert came.shape == (len(start),) and rate.shape == (), (
            f"expected shapes {(len(start),)} and (), came {came.shape} and "
            f"{rate.shape}"
        )
        return came, rate

    again = "Does the test use the halved rate each time?"
    cases = [  # x, first rate, c, expected rate, where to look if too small
        ([1.0], 1.2, 0.3, 0.6, again),
        ([1.0], 0.9, 0.3, 0.45, again),
        ([0.25], 0.9, 0.3, 0.45, "Is |g| squared in the bound?"),
        (
            [3.0],
            0.5,
            0.4,
            0.5,
            "Is the first rate tested before it is halved?",
        ),
        ([1.0], 1.2, 0.9, 0.075, again),
        ([2.0, -1.0, 2.0], 0.8, 0.3, 0.4, again),
        (
            [1.0],
            1.0,
            0.5,
            0.5,
            "A fall that just meets the bound is enough: <=",
        ),
    ]
    for start, rate, c, expected, small in cases:
        calls.clear()
        x, came = run(square, start, rate, c)
        said = (
            f"f(x) = sum of x^2 at {start}, c = {c}, first rate {rate}:"
            f" expected rate {expected}, came {came:.4f}. "
        )
        assert np.allclose(x, np.array(start) * (1 - 2 * came), atol=1e-4), (
            said
            + f"But the point is {x.round(4).tolist()}: is it x - rate * g, "
            "with the rate that is returned?"
        )
        assert not (x**2).sum() > (np.array(start) ** 2).sum() + 1e-6, (
            said + "The loss rose: the bound lies below f(x). Which sign has "
            "c * rate * |g|^2 in it?"
        )
        assert came < expected + 1e-4, (
            said
            + "The loss fell, but by less than c times rate * |g|^2. Was any"
            " fall at all good enough? Is |g|^2 the sum over all entries?"
        )
        assert came > expected - 1e-4, (
            said + f"A larger rate would have passed. {small}"
        )

    def valley(x):
        u, v = x[0] - x[1], x[0] + x[1] - 2
        return 5 * u**2 + u**4 + v**2

    x, rates = [2.0, -0.5], []
    for _ in range(30):
        x, rate = run(valley, list(x), 1.0, 0.3)
        rates.append(rate.item())
    assert np.allclose(x, [1.0, 1.0], atol=1e-2), (
        f"a narrow valley, 30 steps: expected [1, 1], came {x.tolist()}. Are "
        "the gradient and f(x) those of the new point in each step?"
    )
    assert len(set(rates)) > 1, (
        f"a narrow valley: expected rates that differ, came {rates[0]} only. "
        "Does each call begin with the rate it was given?"
    )
    print("armijo_step: passed")


check()
