import numpy as np
import torch
from torch import nn
from torch.nn.functional import cross_entropy

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
sizes = {"E": (c + 1, d), "W": (d, 3 * d), "U": (d, 3 * d)}
sizes |= {"M": (d, h), "O": (h, 3 * c)}
starts = {k: rng.normal(0, s[0] ** -0.5, (3, *s)) for k, s in sizes.items()}


def share_right(start):
    P = {k: nn.Parameter(torch.from_numpy(v)) for k, v in start.items()}
    gru = nn.GRU(d, d, bias=False, batch_first=True)
    gru.weight_ih_l0 = nn.Parameter(P.pop("W").detach().T.contiguous())
    gru.weight_hh_l0 = nn.Parameter(P.pop("U").detach().T.contiguous())
    adam = torch.optim.Adam([*P.values(), *gru.parameters()], lr=0.02)

    def logits(X):
        _, last = gru(X @ P["E"])  # (1, b, d)
        return ((last[0] @ P["M"]).relu() @ P["O"]).view(-1, 3, c)

    for X, y in train:
        adam.zero_grad()
        cross_entropy(logits(X).mT, y).backward()
        adam.step()
    with torch.no_grad():
        return (logits(test[0]).argmax(-1) == test[1]).double().mean().item()


right = [share_right({k: v[i] for k, v in starts.items()}) for i in range(3)]
print(f"GRU, letters right, worst start: {min(right):.3f}")
