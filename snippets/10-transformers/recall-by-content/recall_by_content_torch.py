import matplotlib.pyplot as plt
import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
c, n, k, h = 8, 9, 8, 32  # c names; n tokens, the last one asks
e = c + 1  # a name, one-hot, and a value


def draw(b):  # X (b, n, e), answers (b,), how far back they stand (b,)
    names = rng.permuted(np.tile(np.arange(c), (b, 1)), axis=1)
    values, at = rng.normal(size=(b, c)), rng.integers(0, c, b)
    rows, X = np.arange(b), np.zeros((b, n, e))
    X[:, :c, :c], X[:, :c, c] = np.eye(c)[names], values
    X[:, c, :c] = np.eye(c)[names[rows, at]]  # the question, no value
    return torch.tensor(X), torch.tensor(values[rows, at]), c - at


def convolution(params, X):  # what it says at the last token
    W, a = params  # an (e, h) matrix for each offset: one (reach * e, h)
    X = X[:, -(len(W) // e) :].flatten(1)
    return ((X @ W).relu() @ a)[:, 0]


def look(params, X):  # the weights of the last token
    scores = (X[:, -1:] @ params[0]) @ (X @ params[1]).mT / k**0.5
    return scores.softmax(dim=-1)  # (b, 1, n)


def attention(params, X):  # what it says at the last token
    return (look(params, X) @ (X @ params[2]))[:, 0, 0]


models = {
    "reach 3": (convolution, [(3 * e, h), (h, 1)]),
    "reach 9": (convolution, [(n * e, h), (h, 1)]),
    "attention": (attention, [(e, k), (e, k), (e, 1)]),
}
X, y, _ = draw(200 * 64)  # 200 batches of 64
X, y = X.reshape(200, 64, n, e), y.reshape(200, 64)
Xt, yt, back = draw(2000)
plt.figure(figsize=(4.8, 3))
for (name, (model, sizes)), mark in zip(models.items(), "os^", strict=True):
    params = [torch.tensor(rng.normal(size=s) / s[0] ** 0.5) for s in sizes]
    rule = torch.optim.Adam([p.requires_grad_() for p in params], lr=0.03)
    for x, t in zip(X, y, strict=True):
        rule.zero_grad()
        (model(params, x) - t).square().mean().backward()
        rule.step()
    with torch.no_grad():
        off = (model(params, Xt) - yt).square()
    print(f"{name}, parameters: {sum(p.numel() for p in params)}")
    print(f"{name}, test loss: {off.mean():.4f}")
    by = [off[back == d].mean().item() for d in range(1, n)]
    print(f"{name}, 1 to 8 back:", *[f"{loss:.3f}" for loss in by])
    plt.plot(range(1, n), by, f"{mark}-", label=name)
weights = look(params, Xt).detach()[:, 0]  # (b, n)
answer = weights[range(2000), c - back].mean()
print(f"attention, weight on the answer: {answer:.3f}")
print(f"attention, weight on itself: {weights[:, -1].mean():.3f}")
plt.gca().set(xlabel="how far back the answer stands", ylabel="test loss")
plt.legend()
plt.show()
