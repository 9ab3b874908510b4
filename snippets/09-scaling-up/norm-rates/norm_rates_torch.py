import numpy as np
import torch
from matplotlib import pyplot as plt
from sklearn.datasets import load_digits
from torch.nn import functional as F

rng = np.random.default_rng(0)
images, labels = load_digits(return_X_y=True)
images, labels = torch.tensor(images[:600] / 16), torch.tensor(labels[:600])
y, new_y = labels.split(300)  # the second half is not trained on
rates = 4.0 ** np.arange(-3, 7)  # (r,): all trained side by side
r, sizes = len(rates), [(64, 32), (32, 32), (32, 10)]
start = [rng.normal(size=s) / s[0] ** 0.5 for s in sizes]


def scores(ws, x, norm):  # ws: three of (r, c, o)
    u = x.expand(r, -1, -1)  # (r, n, c)
    for w in ws[:-1]:
        u = u @ w
        if norm:  # statistics of the 300 training images, for all
            seen = u[:, :300]
            mean = seen.mean(1, keepdim=True)
            var = seen.var(1, correction=0, keepdim=True)
            u = (u - mean) / (var + 1e-5).sqrt()
        u = u.relu()
    return u @ ws[-1]


def losses(ws, norm):  # (r,)
    said = scores(ws, images[:300], norm).transpose(1, 2)  # (r, 10, n)
    return F.cross_entropy(said, y.expand(r, -1), reduction="none").mean(1)


plt.figure(figsize=(4.8, 2.5))
runs = {"plain": (False, False, "^:"), "batch norm": (True, False, "o-")}
runs["length kept"] = (True, True, "s--")  # of weights before a norm
for name, (norm, keep, mark) in runs.items():
    ws = [torch.tensor(w).repeat(r, 1, 1).requires_grad_() for w in start]
    lengths = [w.detach().norm(dim=1, keepdim=True) for w in ws[:-1]]
    for _ in range(40):
        slopes = torch.autograd.grad(losses(ws, norm).sum(), ws)
        with torch.no_grad():
            for w, slope in zip(ws, slopes, strict=True):
                w -= torch.tensor(rates)[:, None, None] * slope
            if keep:
                for w, length in zip(ws[:-1], lengths, strict=True):
                    w *= length / w.norm(dim=1, keepdim=True)
    with torch.no_grad():
        works = (losses(ws, norm) < 1.0).numpy()  # (r,)
        said = scores(ws, images, norm)[:, 300:].argmax(-1)  # (r, n)
    new = (said == new_y).double().mean(1).numpy()
    good, new = rates[works], new[works]
    print(f"{name}, loss below 1.0: {len(good)} of {len(rates)} rates")
    print(f"{name}, largest of these: {good.max():.4f}")
    print(f"{name}, best accuracy on new images: {new.max():.2f}")
    print(f"{name}, at a rate of: {good[new.argmax()]:.4f}")
    plt.semilogx(good, new, mark, label=name)
plt.gca().set(xlabel="learning rate", ylabel="accuracy on new images")
plt.legend()
plt.show()
