import matplotlib.pyplot as plt
import numpy as np
import torch


def f(x, weights):  # (d,) -> (o,), each W ~ (its outputs, its inputs)
    for W in weights:
        x = torch.tanh(W @ x)
    return x


def by_columns(x, weights):  # forward: V ~ (width, d), all directions
    V, made = torch.eye(len(x), dtype=x.dtype), 0
    for W in weights:
        x, V, made = torch.tanh(W @ x), W @ V, made + W.numel() * len(V.T)
        V = (1 - x**2)[:, None] * V  # tanh' is 1 - tanh^2
    return V, made


def by_rows(x, weights):  # reverse: U ~ (o, width), all outputs
    tape, made = [], 0
    for W in weights:
        x = torch.tanh(W @ x)
        tape.append((W, 1 - x**2))
    U = torch.eye(len(x), dtype=x.dtype)
    for W, slopes in tape[::-1]:
        U, made = (U * slopes) @ W, made + len(U) * W.numel()
    return U, made


def network(*sizes):  # a point and the weights
    rng = np.random.default_rng(0)
    shapes = zip(sizes[1:], sizes[:-1], strict=True)
    weights = [torch.tensor(rng.normal(size=s) / s[1] ** 0.5) for s in shapes]
    return torch.tensor(rng.normal(size=sizes[0])), weights


inputs, prices = (1, 4, 16, 64, 256), []
for d in inputs:
    args = network(d, 32, 32, 16)
    (V, forward), (U, reverse) = by_columns(*args), by_rows(*args)
    assert torch.allclose(V, U)
    assert torch.allclose(V, torch.func.jacrev(f)(*args))
    print(f"{d} inputs, forward: {forward:,}")
    print(f"{d} inputs, reverse: {reverse:,}")
    prices.append((forward, reverse))
x, weights = network(256, 32, 32, 1)
run = sum(W.numel() for W in weights)  # multiplications of f itself
print(f"gradient / f: {(run + by_rows(x, weights)[1]) / run:.1f}")
lines = plt.loglog(inputs, prices, "o-")
plt.legend(lines, ["forward, by columns", "reverse, by rows"])
plt.gca().set(xlabel="inputs, for 16 outputs", ylabel="multiplications")
plt.show()
