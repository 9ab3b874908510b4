import jax.numpy as jnp


def gradient_error(f, gradient, x):
    """The largest relative error of gradient(x), by central differences.

    f: takes (d,) to a scalar; gradient: takes (d,) to (d,), and may be
    wrong; x: (d,), in any float dtype. With g an entry of gradient(x) and
    c the same entry by differences, both in float64, returns the largest
    |g - c| / max(|g|, |c|), where 0 / 0 counts as 0.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax

jax.config.update("jax_enable_x64", True)


def vector(entries, dtype=jnp.float64):
    return jnp.array(entries, dtype=dtype)


def volume(x):
    return x.prod()


def error_of_half(scale):
    return gradient_error(
        lambda x: scale * (x**2).sum(), lambda x: scale * x, x
    )


x = vector([1.0, 2.0, 4.0])
came = gradient_error(volume, lambda x: volume(x) / x, x)
assert came is not None, (
    "gradient_error returned None: replace the body of the function"
)
assert came < 1e-7, (
    f"f = x1 x2 x3, right gradient: expected an error below 1e-7, came "
    f"{float(came):.1e}. Along one axis f is a line, and differences are "
    "exact; an error about as large as h says that the other entries are not "
    "where they belong. Is each restored before the next is moved?"
)
for scale in (1e-6, 1e6):
    came = float(error_of_half(scale))
    assert abs(came - 0.5) < 1e-3, (
        f"f = {scale:g} * (x1^2 + x2^2 + x3^2), only half the "
        f"gradient: expected error 0.5, came {came:.1e}. An absolute error "
        "grows and shrinks with f; divide by the larger of |g| and |c|"
    )
came = float(
    gradient_error(
        lambda x: (x**2).sum(),
        lambda x: 2 * x * vector([1.0, 1.0, 0.9]),
        x,
    )
)
assert abs(came - 0.1) < 1e-3, (
    "f = x1^2 + x2^2 + x3^2, only the last entry wrong, by a tenth: expected "
    f"0.1, came {came:.4f}. Is it the largest over the entries, not their "
    "mean, and each divided by its own size?"
)
came = float(gradient_error(lambda x: x[0] ** 2, lambda x: 2 * x * 0, 0 * x))
assert came == 0, (
    f"f = x1^2 at 0, gradient 0: expected 0, came {came}. Where both are 0 "
    "the quotient is 0 / 0. If it came out as 1, the difference is not 0: is "
    "it central?"
)
x = vector([0.3, -1.2, 2.5, 0.9], dtype=jnp.float32)
came = float(gradient_error(lambda x: jnp.exp(x).sum(), jnp.exp, x))
assert came < 2e-8, (
    f"f = sum of exp, right gradient, x in float32: expected an error below "
    f"2e-8, came {came:.1e}, which is rounding. Convert x to float64 before "
    "you compute anything, the claimed gradient too"
)
print("gradient_error: passed")
