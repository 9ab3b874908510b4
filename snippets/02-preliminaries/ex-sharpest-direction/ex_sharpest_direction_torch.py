import torch


def hvp(f, x, v):
    """The Hessian of f at x times v, without forming the Hessian.

    f: takes (d,) to a scalar; x, v: (d,); returns (d,).
    """
    return None  # your code here


def sharpest(f, x, v, steps):
    """The Hessian's eigenvalue of largest absolute value, and a vector.

    Starts from v: (d,) and multiplies by the Hessian steps times.
    Returns the curvature, a scalar, and the direction: (d,), of length 1.
    """
    return None  # your code here


# --- check: nothing to change below ---
def largest(x):
    return x.abs().max().item()


def bowl(x):
    return x @ A @ x / 2


def chain(x):
    return (x[:-1] ** 2 * x[1:]).sum()


A = torch.tensor([[4.0, 1.0, -2.0], [1.0, 3.0, 5.0], [-2.0, 5.0, 7.0]])
x, v = torch.tensor([40.0, -70.0, 90.0]), torch.tensor([1.0, 2.0, -1.0])
came = hvp(bowl, x, v)
assert came is not None, "hvp returned None: replace the body of the function"
assert tuple(came.shape) == (3,), (
    f"expected shape (3,), came {tuple(came.shape)}. The Hessian times v "
    "is a vector; a scalar is v times the Hessian times v"
)
expected = A @ v
text = (
    f"f(x) = x'Ax / 2, v = {v.tolist()}: expected A @ v = "
    f"{expected.tolist()}, came {came.tolist()}"
)
assert largest(came - A.sum(1) * v) > 1e-3, (
    f"{text}. These are the row sums of the Hessian, times v entry by "
    "entry: v has to enter before the second derivative, not after it"
)
g = A @ x
assert largest(came - A @ g / (g @ g) ** 0.5) > 1e-3, (
    f"{text}. That is the gradient of the length of the gradient: the "
    "Hessian times the gradient's own direction, whatever v is"
)
off = largest(came - expected)
assert not 1e-4 < off < 1, (
    f"{text}, off by {off:.1e}: close, and no more. A difference of two "
    "float32 gradients keeps few digits; differentiate the gradient along v"
)
assert off < 1e-4, text
for v in [(1.0, 0.0, 0.0, 0.0), (0.0, 2.0, -1.0, 3.0)]:
    x, v = torch.tensor([1.0, -2.0, 0.5, 3.0]), torch.tensor(v)
    came, expected = (
        hvp(chain, x, v),
        torch.func.jacrev(torch.func.grad(chain))(x) @ v,
    )
    assert largest(came - expected) < 1e-4, (
        f"f(x) = x1^2 x2 + x2^2 x3 + x3^2 x4, v = {v.tolist()}: expected "
        f"{expected.tolist()}, came {came.tolist()}. Is it the Hessian at x?"
    )
d = 1_000_000
try:
    came = hvp(chain, torch.ones(d), torch.ones(d))
except (RuntimeError, MemoryError):
    raise AssertionError(
        f"d = {d:,}: no memory. The Hessian is formed: it has a million "
        "million entries. Only the gradient's change along v is asked for"
    ) from None
ends = [came[0].item(), came[1].item(), came[-1].item()]
assert ends == [4, 6, 2], (
    f"d = {d:,}, first, second and last entry: expected [4, 6, 2], "
    f"came {ends}"
)

for sign in (1, -1):
    A = sign * torch.tensor([[50.0, 40.0], [40.0, 110.0]])
    start = torch.tensor([1.0, -1.0])
    result = sharpest(bowl, start, start, 50)
    assert result is not None, (
        "sharpest returned None: replace the body of the function"
    )
    curvature, u = result
    shapes = [tuple(torch.as_tensor(part).shape) for part in result]
    assert shapes == [(), (2,)], (
        f"expected a curvature of shape () and a direction of shape (2,), in "
        f"this order, came shapes {shapes}"
    )
    text = (
        f"Hessian {A.tolist()}: expected curvature {130 * sign}, came "
        f"{float(curvature):.4f}"
    )
    assert largest(u) < 1e9, (
        f"direction {u.tolist()}: it has grown 130-fold in each step. Divide "
        "it by its length every time; float32 ends at 3e38"
    )
    assert abs(curvature + 130 * sign) > 1e-2, (
        f"{text}. The length of H u has no sign; u times H u has one"
    )
    assert abs(curvature - 130 * sign) < 1e-2, (
        f"{text}. Is it u times H u, for a u of length 1, after 50 steps?"
    )
    assert abs(u @ u - 1) < 1e-4, (
        f"expected a direction of length 1, came {u.tolist()}"
    )
    assert abs(abs(u @ torch.tensor([0.2, 0.8]) ** 0.5) - 1) < 1e-4, (
        f"expected the direction (1, 2), to length 1, or its opposite, came "
        f"{u.tolist()}"
    )
print("hvp, sharpest: passed")
