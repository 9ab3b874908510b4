import jax


def hvp(f, x, v):
    """The Hessian of f at x times v, without forming the Hessian.

    f: takes (d,) to a scalar; x, v: (d,), which keep their values;
    returns (d,).
    """
    return None  # your code here


def sharpest(f, x, v, steps):
    """The Hessian's eigenvalue of largest absolute value, and a vector.

    Starts from v: (d,) and multiplies by the Hessian steps times, once or
    more; x and v keep their values. Returns the curvature along the
    direction that it has then, a scalar, and that direction: (d,), of
    length 1.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax.numpy as jnp
import numpy as np


def check():  # in a function, so that its names do not meet yours
    jax.config.update("jax_enable_x64", True)

    def single(entries):
        return jnp.array(entries, dtype=jnp.float32)

    def double(entries):
        return jnp.array(entries, dtype=jnp.float64)

    def numbers(came, shape, text):  # as an array of float64 of this shape
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{text}: expected numbers, came {came!r}"
            ) from None
        assert came.shape == shape, (
            f"{text}: expected shape {shape}, came {came.shape}"
        )
        return came

    def bowl(x):
        return x @ A @ x / 2

    def chain(x):  # x1^2 x2 + x2^2 x3 + ...
        return (x[:-1] ** 2 * x[1:]).sum()

    def chain_hessian(x):
        H = np.zeros((len(x), len(x)))
        for i in range(len(x) - 1):
            H[i, i] += 2 * x[i + 1]
            H[i, i + 1] = H[i + 1, i] = 2 * x[i]
        return H

    A = single([[4.0, 1.0, -2.0], [1.0, 3.0, 5.0], [-2.0, 5.0, 7.0]])
    H, x, v = np.array(A.tolist()), [40.0, -70.0, 90.0], [1.0, 2.0, -1.0]
    came = hvp(bowl, single(x), single(v))
    assert came is not None, (
        "hvp returned None: replace the body of the function"
    )
    expected, g = H @ v, H @ x
    text = f"f(x) = x'Ax / 2, v = {v}"
    came = numbers(came, (3,), text)
    text += (
        f": expected A @ v = {expected.tolist()}, came"
        f" {came.round(4).tolist()}"
    )
    for wrong, hint in [  # a hint only where it gives what came
        (
            H.sum(1) * v,
            (
                "These are the row sums of the Hessian, times v entry by"
                " entry: v has to enter before the second derivative, not"
                " after it"
            ),
        ),
        (
            H @ g / (g @ g) ** 0.5,
            (
                "That is the gradient of the length of the gradient: the"
                " Hessian times the gradient's own direction, whatever v is"
            ),
        ),
    ]:
        assert abs(came - wrong).max() > 1e-3, f"{text}. {hint}"
    off = abs(came - expected).max()
    assert not 1e-4 < off < 1, (
        f"f(x) = x'Ax / 2, v = {v}: close to A @ v, no more. A difference of"
        " two float32 gradients keeps few digits; differentiate the gradient"
        " along v"
    )
    assert off < 1e-4, text
    for v in [[1.0, 0.0, 0.0, 0.0], [0.0, 2.0, -1.0, 3.0]]:
        x = [1.0, -2.0, 0.5, 3.0]
        given = single(x), single(v)
        came = numbers(hvp(chain, *given), (4,), f"v = {v}")
        expected = chain_hessian(x) @ v
        assert abs(came - expected).max() < 1e-4, (
            f"f(x) = x1^2 x2 + x2^2 x3 + x3^2 x4, v = {v}: expected"
            f" {expected.tolist()}, came {came.tolist()}. Is it the Hessian"
            " at x?"
        )
    d = 1_000_000
    ones = jnp.ones(d, jnp.float32)
    try:
        came = hvp(chain, ones, ones)
    except (RuntimeError, MemoryError):
        raise AssertionError(
            f"d = {d:,}: no memory. The Hessian is formed: it has a million "
            "million entries. Only the gradient's change along v is asked for"
        ) from None
    ends = [float(came[i]) for i in (0, 1, -1)]
    assert ends == [4, 6, 2], (
        f"d = {d:,}, first, second and last entry: expected [4, 6, 2], "
        f"came {ends}"
    )

    def attempt(f, H, x, v, steps, text):
        u = np.array(v)
        for _ in range(steps):
            u = H @ u / ((H @ u) @ (H @ u)) ** 0.5
        curvature = u @ H @ u
        given = double(x), double(v)
        result = sharpest(f, *given, steps)
        assert result is not None, (
            "sharpest returned None: replace the body of the function"
        )
        assert isinstance(result, tuple | list) and len(result) == 2, (
            f"{text}: expected (curvature, direction), came {result!r}"
        )
        came = numbers(result[0], (), f"{text}, curvature")
        direction = numbers(result[1], (len(v),), f"{text}, direction")
        text += (
            f", from v = {v}, steps = {steps}: expected curvature"
            f" {curvature:.4f} along {u.round(4).tolist()}, came {came:.4f}"
            f" along {direction.round(4).tolist()}"
        )
        assert abs(direction).max() < 1e9, (
            f"{text}. Divide it by its length in each step, or it grows"
            " beyond all numbers"
        )
        assert abs(came + curvature) > 1e-3, (
            f"{text}. The length of H u has no sign; u times H u has one"
        )
        assert abs(came - curvature) < 1e-3, (
            f"{text}. Is it u times H u, for a u of length 1, after the last "
            "step, and H the Hessian at x, not at v?"
        )
        off = min(abs(direction - u).max(), abs(direction + u).max())
        assert off < 1e-4, f"{text}. The direction is off by {off:.1e}"

    for sign in (1, -1):
        H = sign * np.array([[50.0, 40.0], [40.0, 110.0]])
        A = double(H.tolist())
        attempt(
            bowl, H, [1.0, -1.0], [1.0, -1.0], 50, f"Hessian {H.tolist()}"
        )
    text = "f(x) = x1^2 x2 + x2^2 x3"
    x, v = [1.0, 3.0, -2.0], [2.0, 0.0, 1.0]
    for steps in (1, 2, 5):
        attempt(chain, chain_hessian(x), x, v, steps, f"{text} at x = {x}")
    print("hvp, sharpest: passed")


check()
