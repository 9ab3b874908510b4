import numpy as np
import torch
from torch.nn.functional import softplus

X = torch.tensor([[0.0, 0], [0, 1], [1, 0], [1, 1]])  # (n, d)
y = torch.tensor([0.0, 1, 1, 0])  # (n,)


def loss(p):  # eight hidden units, cross-entropy
    z = torch.relu(X @ p["U"] + p["c"]) @ p["v"] + p["a"]  # (n,)
    return (softplus(z) - y * z).mean()


def all_at(value):
    shapes = {"U": (2, 8), "c": (8,), "v": (8,), "a": ()}
    return {k: torch.full(shape, value) for k, shape in shapes.items()}


rng = np.random.default_rng(1)
U = torch.tensor(rng.normal(0, 1, (2, 8)), dtype=torch.float32)
v = torch.tensor(rng.normal(0, 1, 8), dtype=torch.float32)
slope = torch.func.grad(loss)
starts = {"all zero": all_at(0.0), "all equal": all_at(0.5)}
starts["only U random"] = all_at(0.0) | {"U": U}
starts["only v random"] = all_at(0.0) | {"v": v}
for name, p in starts.items():
    g = slope(p)
    sizes = [round(g[k].abs().max().item(), 3) for k in "Ucva"]
    print(f"{name}, largest gradients of U, c, v, a: {sizes}")
    for _ in range(500):
        g = slope(p)
        p = {k: p[k] - 0.5 * g[k] for k in p}
    apart = (p["U"] - p["U"][:, :1]).abs().max()
    print(f"{name}, units apart by: {apart:.3f}")
    print(f"{name}, loss: {loss(p):.3f}")
