import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
e, h, n, steps, b = 32, 64, 64, 100, 32
rng, (X, y) = np.random.default_rng(0), load_digits(return_X_y=True)
order = rng.permutation(len(y))
X, y = torch.tensor(X[order] / 16), torch.tensor(y[order])
batches = torch.tensor(rng.integers(0, 1400, (steps, b)))
cell = [rng.normal(size=(3 * e, k)) / e**0.5 for k in (1, e)]
bias = np.repeat([0.0, 2.0, 0.0], e)  # begin by keeping: reset, keep, new
shapes = [(e, h), (h, 10)]
head = [rng.normal(size=s) * (2 / s[0]) ** 0.5 for s in shapes]

gru = torch.nn.GRU(1, e, batch_first=True)
values = [*cell, bias, 0 * bias]  # of the input, of the state, two biases
with torch.no_grad():
    for parameter, value in zip(gru.parameters(), values, strict=True):
        parameter.copy_(torch.tensor(value))
head = [torch.tensor(v, requires_grad=True) for v in head]


def net(x):  # (b, n) -> (b, 10)
    last = gru(x[:, :, None])[0][:, -1]  # (b, e)
    return (F.gelu(last) @ head[0]).relu() @ head[1]


optimiser = torch.optim.Adam([*gru.parameters(), *head], lr=0.01)
for update, i in enumerate(batches, start=1):
    optimiser.zero_grad()
    loss = F.cross_entropy(net(X[i]), y[i])
    loss.backward()
    optimiser.step()
    if update in (50, 100):
        with torch.no_grad():
            hits = net(X[1400:]).argmax(1) == y[1400:]
        print(f"{update} updates: {hits.double().mean():.3f}")
print("numbers in the cell:", sum(p.numel() for p in gru.parameters()))
