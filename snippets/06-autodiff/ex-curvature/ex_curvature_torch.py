import torch


def along(f, x, v):
    """Value, first and second derivative of h -> f(x + h v) at h = 0.

    f: from (d,) to (); x, v: (d,); returns three numbers. Use jvp alone:
    no gradient, no Hessian, no loop over the d inputs.
    """
    return None  # your code here


# --- check: nothing to change below ---
def tilted(x):
    return 3 * x[0] - 4 * x[1] + 1


def bowl(x):
    return (x[0] ** 2 + 10 * x[1] ** 2 + 4 * x[0] * x[1]) / 2


def wavy(x):
    return torch.sin(x[0] * x[1]) + torch.exp(x[2])


for f, point, direction in [
    (bowl, [1.0, -1.0], [1.0, 0.0]),
    (bowl, [1.0, -1.0], [0.0, 3.0]),
    (bowl, [0.0, 0.0], [1.0, -2.0]),
    (wavy, [0.5, -2.0, 0.3], [1.0, 2.0, -1.0]),
    (tilted, [1.0, 2.0], [2.0, 1.0]),
]:
    x, v = torch.tensor(point), torch.tensor(direction)
    came = along(f, x, v)
    assert came is not None, (
        "along returned None: replace the body of the function"
    )
    came = [float(number) for number in came]
    assert len(came) == 3, f"expected three numbers, came {len(came)}"
    slope = float(torch.func.grad(f)(x) @ v)
    expected = [float(f(x)), slope, float(v @ torch.func.hessian(f)(x) @ v)]
    said = f"{f.__name__} at {point} along {direction}: expected "
    said += f"{[round(number, 4) for number in expected]}, came "
    said += f"{[round(number, 4) for number in came]}. "
    close = [
        abs(a - b) < 1e-3 * (1 + abs(b))
        for a, b in zip(came, expected, strict=True)
    ]
    assert close[0], said + "The first is the value of f itself"
    length = float(v @ v) ** 0.5
    assert close[1] or abs(came[1] * length - slope) > 1e-3, said + (
        "Both belong to a direction of length 1: take v as it is"
    )
    assert close[1], said + "The second is the jvp of f along v"
    assert close[2] or abs(came[2] - expected[2] - slope) > 1e-3, said + (
        "The third is too large by the slope: v moved along with x. Hold "
        "it still, and differentiate by x alone"
    )
    assert close[2] or abs(2 * came[2] - expected[2]) > 1e-3, said + (
        "The third is half of it: the derivative, not Taylor's term"
    )
    assert close[2], said + (
        "The third is the jvp, along v, of the function from x to the jvp "
        "of f along v"
    )
print("along: passed")
