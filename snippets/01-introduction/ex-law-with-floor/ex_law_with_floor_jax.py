import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def fit(n, L):
    """A law c + a * n ** -alpha, with a floor c >= 0, through the points.

    n, L: arrays of shape (s,), all positive, in float64
    Returns c, a and alpha. At the points they must make the law correct
    to a few per cent, where the points themselves are.
    """
    return None  # your code here


# --- check: nothing to change below ---
def check(name, c, a, alpha, sizes, errors=(0.0,)):
    L = [
        (c + a * n**-alpha) * (1 + errors[i % len(errors)])
        for i, n in enumerate(sizes)
    ]
    x = jnp.array(sizes)
    y = jnp.array(L)
    got = fit(x, y)
    assert got is not None, "fit returned None: replace its body"
    assert len(got) == 3, "return three numbers: c, a and alpha"
    c1, a1, alpha1 = (jnp.asarray(v).item() for v in got)
    assert c1 > -1e-9, f"{name}: the floor {c1:.1e} is below zero"
    spread = max(abs(e) for e in errors)
    worst = max(
        abs((c1 + a1 * n**-alpha1) / v - 1)
        for n, v in zip(sizes, L, strict=True)
    )
    assert worst < 0.005 + 3 * spread, (
        f"{name}: at one of the points the law is off by {worst:.1%}. Does "
        "a straight line in logarithms have a floor? Do the small values of "
        "L count as much as the large ones?"
    )
    far = 1000 * sizes[-1]
    foretold, due = c1 + a1 * far**-alpha1, c + a * far**-alpha
    assert abs(foretold / due - 1) < 0.02 + 5 * spread, (
        f"{name}: at a thousand times the largest size expected {due:.4f}, "
        f"came {foretold:.4f}: look at the floor, c = {c1:.4f}"
    )


doubling = [float(2**j) for j in range(4, 16)]
check("a floor", 1.7, 20.0, 0.35, doubling)
check("no floor", 0.0, 3.0, 0.5, doubling)
wobble = (0.004, -0.003, -0.004, 0.003, 0.0)
check("not quite exact", 0.4, 9.0, 0.8, doubling, wobble)
check("a low floor, not exact", 0.001, 5.0, 1.0, doubling, wobble)
droop = (0.0, 0.001, 0.001, 0.001, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.003)
check("no floor, not exact", 0.0, 3.0, 0.5, doubling, droop)
print("law with a floor: passed")
