import numpy as np
import torch

rng = np.random.default_rng(0)
n, c, o = 16, 5, 3
x = torch.tensor(rng.normal(size=(n, c)))
y = torch.tensor(rng.normal(size=(n, o)))
w0 = torch.tensor(rng.normal(size=(c, o)))


def loss(w, b):  # (c, o), (o,)
    u = x @ w + b  # (n, o)
    z = (u - u.mean(0)) / u.std(0, correction=0)
    return (z - y).square().mean()


for factor in (1, 10):
    w = (factor * w0).requires_grad_()
    b = torch.ones(o, dtype=torch.float64, requires_grad=True)
    value = loss(w, b)
    dw, db = torch.autograd.grad(value, (w, b))
    print(f"times {factor}, loss: {value:.6f}")
    print(f"times {factor}, gradient of b: {db.abs().max():.6f}")
    print(f"times {factor}, gradient of w: {dw.norm():.6f}")
    print(f"times {factor}, w against gradient: {(w * dw).sum().abs():.6f}")
    turned = 0.1 * dw.norm() / w.norm()  # relative step at rate 0.1
    print(f"times {factor}, relative step: {turned:.6f}")
