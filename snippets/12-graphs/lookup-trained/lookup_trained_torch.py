import numpy as np
import torch
from torch.nn.functional import leaky_relu

n, e, starts, steps = 8, 16, 4, 300
rng = np.random.default_rng(0)
wanted = torch.from_numpy(rng.permutation(n))  # where node i shall look
start = {
    "GAT": rng.normal(0, 0.3, (2, starts, n)),  # one-hot features: the
    "GATv2": rng.normal(0, 0.3, (2, starts, n, e)),  # maps are tables
}
out = rng.normal(0, 0.3, (starts, e))


def scores(name, to, of, a):  # (starts, n, n): receiving, sending
    both = leaky_relu(to[:, :, None] + of[:, None], 0.2)
    return both if name == "GAT" else (both @ a[:, None, :, None])[..., 0]


print(f"loss of eight equal weights: {np.log(n):.4f}")
for name, tables in start.items():
    to, of = torch.from_numpy(tables).clone()
    held = [to, of, torch.from_numpy(out.copy())]
    held = [p.requires_grad_() for p in held]
    optimiser = torch.optim.Adam(held, lr=0.05)
    for _ in range(steps):
        optimiser.zero_grad()
        S = scores(name, *held)
        right = S.log_softmax(-1)[:, range(n), wanted]  # (starts, n)
        right.mean(1).neg().sum().backward()
        optimiser.step()
    with torch.no_grad():
        S = scores(name, *held)
        loss = -S.log_softmax(-1)[:, range(n), wanted].mean(1)
        hits = (S.argmax(-1) == wanted).sum(1)
    print(f"{name}, loss, best start: {loss.min():.4f}")
    print(f"{name}, right favourites, most: {hits.max()}")
    print(f"{name}, right favourites, fewest: {hits.min()}")
