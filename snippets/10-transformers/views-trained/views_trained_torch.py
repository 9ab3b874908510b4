import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
b, n, h, e, steps = 64, 4, 32, 16, 300
X, y = load_digits(return_X_y=True)
rng = np.random.default_rng(0)
order = rng.permutation(len(y))
X, y = torch.tensor(X[order] / 16), torch.tensor(y[order])
batches = torch.tensor(rng.integers(0, 1400, (steps, b)))
seen = torch.tensor(rng.random((steps, b, n, 64)) < 0.25)
new = torch.tensor(rng.random((397, 8, 64)) < 0.25) * X[1400:, None]
shapes = [(64, h), (h, e), *[(e, e)] * 4, (e, h), (h, 10)]
start = [rng.normal(size=shape) * shape[0] ** -0.5 for shape in shapes]


def net(P, views, talk):  # (b, n, 64) -> (b, 10)
    A, B, Wq, Wk, Wv, Wo, H, J = P
    Z = (views @ A).relu() @ B  # (b, n, e): each view by itself
    if talk:
        a = (Z @ Wq) @ (Z @ Wk).mT / e**0.5  # (b, n, n)
        Z = Z + a.softmax(-1) @ (Z @ Wv) @ Wo
    return (Z.mean(dim=1) @ H).relu() @ J


tests, axis = [1, 2, 4, 6, 8], plt.figure(figsize=(4.8, 3.2)).gca()
models = [("one view", 1, False, ":"), ("mean", n, False, "--")]
for name, k, talk, line in [*models, ("attention", n, True, "-")]:
    P = [torch.tensor(v, requires_grad=True) for v in start]
    optimiser = torch.optim.Adam(P, lr=0.01)
    for i, m in zip(batches, seen[:, :, :k], strict=True):
        optimiser.zero_grad()
        F.cross_entropy(net(P, X[i, None] * m, talk), y[i]).backward()
        optimiser.step()
    with torch.no_grad():
        scores = [net(P, new[:, :t], talk) for t in tests]
        turned = net(P, new.flip(1), talk)
        assert torch.allclose(scores[-1], turned, atol=1e-12)  # any order
    share = [(z.argmax(1) == y[1400:]).double().mean() for z in scores]
    for t, value in zip(tests, share, strict=True):
        print(f"trained on {name}, tested on {t}: {value:.3f}")
    axis.plot(tests, share, line, marker="o", label=name)
axis.set(xlabel="views in the test", ylabel="accuracy", ylim=(0.3, 1))
axis.legend(title="trained on / with")
plt.show()
