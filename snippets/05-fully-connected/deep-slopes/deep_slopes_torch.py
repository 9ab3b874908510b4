import matplotlib.pyplot as plt
import numpy as np
import torch

gain = 1.0  # the factor of all weights
rng, n, d, depth = np.random.default_rng(0), 100, 64, 20
X = torch.tensor(rng.normal(size=(n, d)), dtype=torch.float32)
T = torch.tensor(rng.normal(size=(n, d)), dtype=torch.float32)
normal = rng.normal(size=(depth, d, d)) / d**0.5
activations = {  # d times the variance of a weight, and a mark
    "sigmoid": (torch.sigmoid, 1, "o-"),
    "tanh": (torch.tanh, 1, "s-"),
    "ReLU": (torch.relu, 2, "^-"),
}


def loss(offsets, act, weights):  # offsets ~ (depth, n, d): all zero
    H = X
    for W, offset in zip(weights, offsets, strict=True):
        H = act(H @ W + offset)  # (n, d)
    return (H * T).sum()


fig, ax = plt.subplots(figsize=(4.8, 3.4))
layers = np.arange(1, depth + 1)
for name, (act, variance, mark) in activations.items():
    W = torch.tensor(gain * variance**0.5 * normal, dtype=torch.float32)
    g = torch.func.grad(loss)(torch.zeros(depth, n, d), act, W)
    length = torch.linalg.vector_norm(g, dim=(1, 2))  # (depth,)
    print(f"{name}, first against last: {length[0] / length[-1]:.2e}")
    per_layer = (length[0] / length[-1]) ** (1 / (depth - 1))
    print(f"{name}, per layer: {per_layer:.3f}")
    if name == "sigmoid":
        norms = torch.linalg.matrix_norm(W[1:], ord=2)  # (depth - 1,)
        assert (length[:-1] <= norms / 4 * length[1:]).all()
        print(f"bound per layer, on average: {norms.mean() / 4:.3f}")
    ax.semilogy(layers, length / length[-1], mark, ms=4, label=name)
quarters = 0.25 ** (depth - layers)
ax.semilogy(layers, quarters, "--", color="gray", label="1/4 per layer")
ax.set(xlabel="layer", ylabel="gradient, as a share of the last")
ax.set(xticks=[1, 5, 10, 15, 20], ylim=(1e-18, 1e8))
fig.legend(loc="outside upper center", ncols=2)
plt.show()
