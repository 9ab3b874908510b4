import jax.numpy as jnp


def fit(n, L):
    """The power law a * n ** -alpha nearest to the points, in logarithms.

    n, L: arrays of shape (s,), all positive
    Returns a and alpha: the least squares are those of log L.
    """
    return None  # your code here


# --- check: nothing to change below ---
def check(name, n, L, a, alpha):
    got = fit(jnp.array(n), jnp.array(L))
    assert got is not None, "fit returned None: replace its body"
    assert isinstance(got, tuple | list) and len(got) == 2, (
        "return two numbers: a and alpha"
    )
    came_a, came = (jnp.asarray(v).item() for v in got)
    assert abs(came - alpha) < 2e-3, (
        f"{name}: expected alpha {alpha:.3f}, came {came:.3f}. A falling law "
        "has a positive alpha; and is it a line through the logarithms of "
        "both n and L?"
    )
    assert abs(came_a / a - 1) < 1e-2, (
        f"{name}: expected a = {a:.3f}, came {came_a:.3f}. The line gives "
        "log a at log n = 0: is the logarithm undone, with its own base?"
    )


check("an exact law", [1.0, 10.0, 100.0], [3.0, 0.3, 0.03], 3.0, 1.0)
sizes = [64.0, 128.0, 256.0, 512.0, 1024.0]
check("a slow law", sizes, [2 * n**-0.076 for n in sizes], 2.0, 0.076)
check("a rising law", sizes, [0.5 * n**0.25 for n in sizes], 0.5, -0.25)
# one point off its law by a factor: in logarithms, the line shares it out
check("one outlier", [1.0, 2.0, 4.0], [8.0, 1.0, 2.0], 5.04, 1.0)
print("power law: passed")
