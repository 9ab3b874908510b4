import numpy as np
import torch

rng = np.random.default_rng(0)
W = torch.from_numpy(rng.normal(0, 1.0, (3, 3))).requires_grad_()
start = torch.from_numpy(rng.normal(size=3))
T = 1.0


def f(x, W):
    return torch.tanh(W @ x)


def backprop(L):  # through the stored blocks
    x = start
    for _ in range(L):
        x = x + T / L * f(x, W)
    (g,) = torch.autograd.grad(x.square().sum() / 2, W)
    return g, x.detach()


def adjoint(L):  # back in time from the end, nothing stored
    s, x = T / L, backprop(L)[1]
    a, g = x, torch.zeros_like(W)  # a: gradient at the state
    for _ in range(L):
        x = x.detach().requires_grad_()
        out = f(x, W)
        ax, aw = torch.autograd.grad(out, (x, W), a)  # two vjps
        x, a, g = x - s * out, a + s * ax, g + s * aw
    return g, (x - start).norm().item()


gaps = []
for L in 10, 20, 40, 80:
    (g, lost), exact = adjoint(L), backprop(L)[0]
    gap = ((g - exact).norm() / exact.norm()).item()
    gaps.append(gap)
    print(f"{L} steps, gradients differ by: {gap:.5f}")
    print(f"{L} steps, start missed by: {lost:.5f}")
print(f"order: {np.log2(gaps[-2] / gaps[-1]):.2f}")
