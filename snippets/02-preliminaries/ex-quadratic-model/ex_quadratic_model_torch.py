import torch


def quadratic_model(f, x):
    """A function m, with m(s) close to f(x + s) to second order in s.

    f: takes (d,) to a scalar; x: (d,). Returns m, a function of the
    displacement s: (d,), with a scalar as result.
    """
    return None  # your code here


# --- check: nothing to change below ---
def vector(*entries):
    return torch.tensor(entries, dtype=torch.float64)


def cubic(x):
    return 4 + 3 * x[0] - x[1] + x[0] ** 2 * x[1] + 5 * x[1] ** 2


x = vector(2.0, 1.0)  # there f = 18, with gradient (7, 13)
m = quadratic_model(cubic, x)  # and Hessian rows (2, 4) and (4, 10)
assert m is not None, (
    "quadratic_model returned None: replace the body of the function"
)
assert callable(m), f"expected a function of s, came {m}"
shape = tuple(torch.as_tensor(m(vector(0.0, 0.0))).shape)
assert shape == (), (
    f"m(0): expected a scalar, shape (), came shape {shape}. The linear term "
    "is an inner product, g @ s, not g * s"
)
came = float(m(vector(0.0, 0.0)))
assert abs(came - 18) < 1e-8, (
    f"m(0): expected f(x) = 18, came {came:.4f}. m takes the displacement s "
    "away from x, not the point x + s: where nothing is moved, m is f(x)"
)
for s, slope in [((1.0, 0.0), 7.0), ((0.0, 1.0), 13.0), ((3.0, -2.0), -5.0)]:
    came = float(m(vector(*s)) - m(-vector(*s))) / 2
    assert abs(came - slope) < 1e-8, (
        f"half of m(s) - m(-s) at s = {s}: expected {slope}, came "
        f"{came:.4f}. That is the linear term, the gradient times s"
    )
for s, bend in [((1.0, 0.0), 2.0), ((0.0, 1.0), 10.0), ((3.0, -2.0), 10.0)]:
    came = float(m(vector(*s)) + m(-vector(*s)) - 2 * 18)
    text = (
        f"m(s) + m(-s) - 2 m(0) at s = {s}: expected {bend}, the Hessian "
        f"between s and s, came {came:.4f}"
    )
    assert abs(came) > 1e-8, f"{text}. There is no quadratic term"
    assert abs(came - 2 * bend) > 1e-8, (
        f"{text}, twice too much. The quadratic term has a factor 1/2: "
        "differentiated twice, s^2 / 2 is 1"
    )
    assert abs(came - bend) < 1e-8, (
        f"{text}. If it is right along both axes but not between them, the "
        "mixed partial derivatives off the diagonal are missing"
    )


def wave(x):
    return torch.exp(x[0]) * torch.sin(x[1] + x[2] ** 2)


x, s = vector(0.3, -1.0, 0.7), vector(0.04, 0.06, -0.02)
m = quadratic_model(wave, x)
far, near = (abs(float(m(t) - wave(x + t))) for t in (s, s / 2))
assert 7 < far / near < 9, (
    f"halving s divides the error by {far / near:.2f}, expected about 8: "
    "what is left out begins with the third power of s"
)
print("quadratic_model: passed")
