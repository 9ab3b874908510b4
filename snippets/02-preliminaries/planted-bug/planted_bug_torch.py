import numpy as np
import torch
from torch.autograd import gradcheck

rng = np.random.default_rng(0)
A = torch.tensor(rng.normal(size=(20, 20)) / 4)  # (d, d), d = 20
b, x, v = torch.tensor(rng.normal(size=(3, 20)))  # (d,) each
v = v / torch.linalg.vector_norm(v)  # a random direction, of length 1


def f(x):  # (d,) -> ()
    return (torch.tanh(A @ x) - b).square().sum()


def stopped(x):  # the same value; of the product rule's two terms, one is 0
    t = torch.tanh(A @ x)
    return ((t - b) * (t.detach() - b)).sum()


def error(claim, h=1e-5):  # relative, of the slope along v
    measured = (f(x + h * v) - f(x - h * v)) / (2 * h)
    return (abs(claim @ v - measured) / abs(measured)).item()


t = torch.tanh(A @ x)
s = 2 * (1 - t**2) * (t - b)  # (d,): by the chain rule, from the output
right = A.T @ s  # (d,)
print("right, below 1e-7:", error(right) < 1e-7)
print(f"transposed: {error(A @ s):.4f}")
entry = right.clone()
entry[0] *= 1.01
print(f"one entry 1% too large: {error(entry):.6f}")

leaf = x.clone().requires_grad_()
assert gradcheck(f, leaf)  # raises, or passes
if not gradcheck(stopped, leaf, raise_exception=False):
    print("library, stopped: refused")
A, b, x, v, right = (u.float() for u in (A, b, x, v, right))
print("right, float32, above 1e-3:", error(right) > 1e-3)
