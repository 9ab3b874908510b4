import inspect
from importlib import import_module

import numpy as np
import torch
from torch import nn

names = ["difflib", "optparse", "heapq", "weakref", "tracemalloc"]
names += ["string", "json"]
texts = [inspect.getsource(import_module(name)) for name in names]
assert sum(map(len, texts)) == 232_066, "use Python 3.11 to 3.13"
chars = sorted(set("".join(texts)))
index = {c: i for i, c in enumerate(chars)}
ids = [np.array([index[c] for c in text]) for text in texts]
cuts = [len(a) // 96 * 4 // 5 * 96 for a in ids]  # the rest is the test


def rows(parts, t):  # snippets of t characters (n, t) and classes (n,)
    x = [a[: len(a) // t * t].reshape(-1, t) for a in parts]
    y = np.repeat(range(7), [len(r) for r in x])
    return [torch.from_numpy(a) for a in (np.concatenate(x), y)]


class TextCNN(nn.Module):
    def __init__(self, v=97, e=16, h=48, k=5, c=7):
        super().__init__()
        self.embed = nn.Embedding(v, e)
        self.conv = nn.Conv1d(e, h, k)
        self.out = nn.Linear(h, c)

    def forward(self, x):
        z = self.embed(x).transpose(1, 2)  # (b, t) -> (b, e, t)
        z = self.conv(z).relu().amax(2)  # (b, h, t - k + 1) -> (b, h)
        return self.out(z)  # (b, c)


rng = np.random.default_rng(0)
net = TextCNN()
for p in net.parameters():
    drawn = rng.normal(0, 0.3 if p is net.embed.weight else 0.15, p.shape)
    with torch.no_grad():
        p.copy_(torch.from_numpy(drawn if p.ndim > 1 else 0 * drawn))
bag = nn.EmbeddingBag(97, 7, mode="sum")  # adds a row per character
nn.init.zeros_(bag.weight)
X, y = rows([a[:cut] for a, cut in zip(ids, cuts, strict=True)], 96)
order = rng.integers(0, len(X), (200, 32))
for name, model in {"bag": bag, "CNN": net}.items():
    model.double()
    optimiser = torch.optim.Adam(model.parameters(), lr=1e-2)
    for i in order:
        optimiser.zero_grad()
        nn.functional.cross_entropy(model(X[i]), y[i]).backward()
        optimiser.step()
    count = sum(p.numel() for p in model.parameters())
    with torch.no_grad():
        right = (model(X).argmax(1) == y).double().mean()
        print(f"{name}, parameters: {count}")
        print(f"{name}, training: {right:.3f}")
        for t in (24, 96, 384):  # the same weights, other lengths
            parts = [a[cut:] for a, cut in zip(ids, cuts, strict=True)]
            x, truth = rows(parts, t)
            right = (model(x).argmax(1) == truth).double()
            even = np.mean(
                [right[truth == k].mean().item() for k in range(7)]
            )
            print(f"{name}, {t} characters: {right.mean():.3f}")
            print(f"{name}, {t} characters, by class: {even:.3f}")

E = nn.functional.normalize(net.embed.weight.detach(), dim=1)
for c in "(7":
    near = (E @ E[index[c]]).argsort(descending=True)[1:6]
    print(f"near {c!r}:", [chars[j] for j in near.tolist()])
