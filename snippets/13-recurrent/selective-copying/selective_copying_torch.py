import numpy as np
import torch
from torch.nn.functional import cross_entropy, softplus

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
updates, b, n, c, d, h = 120, 32, 12, 4, 16, 32


def draw(m):  # 0: blank, 1 to c: letters
    y = rng.integers(c, size=(m, 3))
    places = np.sort(rng.random((m, n)).argsort(1)[:, :3], 1)
    X = np.zeros((m, n), int)
    np.put_along_axis(X, places, y + 1, 1)
    return torch.eye(c + 1)[X], torch.from_numpy(y)  # one-hot, labels


train, test = [draw(b) for _ in range(updates)], draw(500)
sizes = {"E": (c + 1, d), "B": (d, 1), "step": (d, d)}
sizes |= {"M": (d, h), "O": (h, 3 * c)}
cases = {"fixed": (0, 0), "B": (0, 1), "step": (1, 0), "both": (1, 1)}
case = torch.tensor([*cases.values()]).repeat(3, 1)  # from three starts
P = {}
for k, s in sizes.items():
    start = rng.normal(0, s[0] ** -0.5, (3, *s)).repeat(4, 0)
    P[k] = torch.tensor(start, requires_grad=True)  # (12, ...)


def logits(P, case, X):  # case, 0 or 1: do the step and B read the input?
    u = X @ P["E"]  # (b, n, d), one state for each channel, A = -1
    delta = softplus(case[0] * (u @ P["step"]) - 1)  # (b, n, d)
    B = case[1] * (u @ P["B"]) + 1 - case[1]  # (b, n, 1)
    later = delta.sum(1, keepdim=True) - delta.cumsum(1)  # still to come
    last = (torch.exp(-later) * B * delta * u).sum(1)  # state, (b, d)
    return ((last @ P["M"]).relu() @ P["O"]).view(-1, 3, c)


def loss(P, case, X, y):
    return cross_entropy(logits(P, case, X).mT, y)


adam = torch.optim.Adam(P.values(), lr=0.02)
for X, y in train:  # the twelve side by side
    adam.zero_grad()
    torch.vmap(loss, (0, 0, None, None))(P, case, X, y).sum().backward()
    adam.step()
with torch.no_grad():
    best = torch.vmap(logits, (0, 0, None))(P, case, test[0]).argmax(-1)
    right = (best == test[1]).double().mean((1, 2)).view(3, 4)
    steps = softplus(P["E"] @ P["step"] - 1).mean(2)[2::4]  # case "step"
for name, z in zip(cases, right.T, strict=True):
    print(f"{name}, letters right: {z.min():.3f} to {z.max():.3f}")
for name, z in ("a blank", steps[:, 0]), ("a letter", steps[:, 1:]):
    print(f"step at {name}: {z.min():.3f} to {z.max():.3f}")
