import numpy as np
import torch
from torch import nn
from torch.nn.functional import cross_entropy

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
updates, b, n, c, d, h = 120, 32, 12, 4, 16, 32


def draw(m):  # 0: blank, 1 to c: letters, c + 1: the end
    letters = rng.integers(1, c + 1, (m, 3))
    places = np.sort(rng.random((m, n - 1)).argsort(1)[:, :3], 1)
    X = np.zeros((m, n), int)
    np.put_along_axis(X, places, letters, 1)
    X[:, -1] = c + 1
    return torch.from_numpy(X), torch.from_numpy(letters - 1)


train, test = [draw(b) for _ in range(updates)], draw(500)
sizes = {"W": (d, 3 * d), "U": (d, 3 * d), "M": (d, h), "O": (h, 3 * c)}
start = {k: rng.normal(0, s[0] ** -0.5, s) for k, s in sizes.items()}
start["E"] = rng.normal(size=(c + 2, d))
P = {k: torch.tensor(v, requires_grad=True) for k, v in start.items()}

gru = nn.GRU(d, d, bias=False, batch_first=True)
gru.weight_ih_l0 = nn.Parameter(P["W"].detach().T.contiguous())
gru.weight_hh_l0 = nn.Parameter(P["U"].detach().T.contiguous())
learned = [P["E"], P["M"], P["O"], *gru.parameters()]
adam = torch.optim.Adam(learned, lr=0.02)


def logits(X):
    _, last = gru(P["E"][X])  # (1, b, d)
    return ((last[0] @ P["M"]).relu() @ P["O"]).view(-1, 3, c)


for X, y in train:
    adam.zero_grad()
    cross_entropy(logits(X).mT, y).backward()
    adam.step()
with torch.no_grad():
    right = logits(test[0]).argmax(-1) == test[1]
print(f"GRU, letters right: {right.double().mean():.3f}")
