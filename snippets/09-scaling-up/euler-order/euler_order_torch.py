import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(0)
W = torch.from_numpy(rng.normal(0, 1.2, (2, 2)))
W = W + torch.tensor([[0.0, -2.0], [2.0, 0.0]])  # it turns
start = torch.tensor([1.0, 0.0], dtype=torch.float64)


def f(x):  # (2,) -> (2,), the same block at each depth
    return torch.tanh(W @ x)


def euler(x, s):
    return x + s * f(x)  # a residual block, scaled


def heun(x, s):
    return x + s / 2 * (f(x) + f(x + s * f(x)))


def solve(rule, L, T=2.0):
    x, path = start, [start]
    for _ in range(L):
        x = rule(x, T / L)
        path.append(x)
    return torch.stack(path)  # (L + 1, 2)


exact = solve(heun, 2000)
for name, rule in {"Euler": euler, "Heun": heun}.items():
    errors = []
    for L in 8, 16, 32, 64:
        errors.append((solve(rule, L)[-1] - exact[-1]).norm().item())
        print(f"{name}, {L} blocks: {errors[-1]:.6f}")
    order = np.log2(errors[-2] / errors[-1])
    print(f"{name}, order: {order:.2f}")
for L in 4, 8, 32:
    plt.plot(*solve(euler, L).T.numpy(), "o-", ms=3, label=f"{L} blocks")
plt.plot(*exact.T.numpy(), "k:", label="the equation")
plt.xlabel("first number of x")
plt.ylabel("second number of x")
plt.legend()
plt.show()
