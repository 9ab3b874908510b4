import torch


def root(F, z, theta):
    """A z with F(z, theta) = 0, found by Newton's method from the given z.

    F: takes (k,) and (p,) to (k,); z: (k,); theta: (p,); returns (k,).
    All in float64: the root is asked for to the digits of that.
    Here and below the arguments keep their values.
    """
    return None  # your code here


def root_jacobian(F, z, theta):
    """The Jacobian by theta of the root, at a root z; (k, p).

    Nothing is solved again: F(z, theta) = 0 already holds.
    """
    return None  # your code here


def root_gradient(F, z, theta, g):
    """The gradient by theta of a loss, g being its gradient by the root.

    g: (k,); returns (p,). One linear system, nothing of shape (k, p).
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def array(rows):
        return torch.tensor(rows, dtype=torch.float64)

    def call(function, F, *given):  # what it returns, as an array
        given = [np.array(u, dtype=float) for u in given]
        tensors = [array(u.tolist()) for u in given]
        came = function(F, *tensors)
        name = function.__name__
        assert came is not None, (
            f"{name} returned None: replace the body of the function"
        )
        for u, before in zip(tensors, given, strict=True):
            assert np.array_equal(u, before), (
                f"{name} changed {before} to {u}"
            )
        came = came.detach() if isinstance(came, torch.Tensor) else came
        try:
            return np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{name}: expected an array, came {came!r}"
            ) from None

    def close(a, b, tolerance=1e-8):
        return a.shape == np.shape(b) and abs(a - b).max() < tolerance

    def linear(z, theta):
        return A @ z - B @ theta

    def loop(z, theta):  # a layer that is fed its own output
        return z - torch.tanh(W @ z + theta[:3] * theta[3])

    a, b = (
        np.array([[2.0, 1.0], [0.0, 4.0]]),
        np.array([[4.0, 0.0, 2.0], [8.0, 4.0, 0.0]]),
    )
    A, B, theta = array(a.tolist()), array(b.tolist()), [1.0, 2.0, -1.0]
    z = call(root, linear, [0.0, 0.0], theta)
    assert close(z, [-1.0, 4.0]), (
        f"root of A z - B theta: expected [-1, 4], came {z.tolist()}. A"
        " Newton step solves J s = -F for s, J being the Jacobian of F by z,"
        " and adds s"
    )
    for start in (1.0, 30.0, 30_000.0):
        z = call(root, lambda z, t: z**2 - t, [start, 5.0], [2.0, 9.0])
        assert close(z, [2.0**0.5, 3.0]), (
            f"root of z^2 - theta from [{start}, 5]: expected [1.414..., 3], "
            f"came {z.tolist()}. Does it go on until F or the step is tiny?"
        )
    z, expected = [-1.0, 4.0], np.array([[1.0, -0.5, 1.0], [2.0, 1.0, 0.0]])
    J = call(root_jacobian, linear, z, theta)
    text = f"A z = B theta: expected {expected.tolist()}, came {J.tolist()}"
    assert not close(J, -expected), (
        f"{text}. The sign is turned: F stays 0 while theta moves, so what z "
        "contributes is minus what theta contributes"
    )
    assert not close(J, b) and not close(J, -b), (
        f"{text}. That is F by theta with z held fast, but z moves along: F"
        " by z has to be divided out, that is, a linear system solved"
    )
    assert close(J, expected), (
        f"{text}. Which matrix is on the left of the system?"
    )

    for g, expected in [
        ([1.0, 1.0], [3.0, 0.5, 1.0]),
        ([2.0, -1.0], [0.0, -2.0, 2.0]),
    ]:
        came = call(root_gradient, linear, z, theta, g)
        assert came.shape == (3,), (
            "root_gradient: expected shape (3,), that of theta, came "
            f"{came.shape}. After the linear system, F by theta is missing"
        )
        text = (
            f"A z = B theta, g = {g}: expected {expected}, came"
            f" {came.tolist()}"
        )
        assert not close(came, -np.array(expected)), (
            f"{text}. The sign is turned"
        )
        wrong = np.linalg.solve(a, g) @ b
        assert not close(came, wrong) and not close(came, -wrong), (
            f"{text}. Read backwards, the system is that of the transpose: g "
            "stands on the left of the inverse of A, and g' inverse(A) is "
            "inverse(A') g"
        )
        assert close(came, expected), text

    W = array([[0.5, -0.8, 0.1], [0.9, 0.2, -0.4], [-0.3, 0.6, 0.7]])
    theta, g, h = (
        np.array([0.3, -0.5, 0.2, 1.5]),
        np.array([1.0, -2.0, 0.5]),
        1e-5,
    )
    z = call(root, loop, [0.0, 0.0, 0.0], theta)
    off = abs(np.asarray(loop(array(z), array(theta)))).max()
    assert off < 1e-8, (
        f"z = tanh(W z + ...): at the root F is {off:.1e}, not 0"
    )
    expected = np.stack(
        [
            call(root, loop, z, theta + s) - call(root, loop, z, theta - s)
            for s in h * np.eye(4)
        ],
        axis=1,
    ) / (2 * h)
    J = call(root_jacobian, loop, z, theta)
    assert close(J, expected, 1e-6), (
        f"z = tanh(W z + ...): expected {expected.round(4).tolist()}, from "
        f"solving twice, came {J.round(4).tolist()}"
    )
    came = call(root_gradient, loop, z, theta, g)
    assert close(came, g @ expected, 1e-6), (
        f"z = tanh(W z + ...): expected {(g @ expected).round(4).tolist()},"
        f" came {came.round(4).tolist()}"
    )
    print("root, root_jacobian, root_gradient: passed")


check()
