import matplotlib.pyplot as plt
import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
c, n, k, h = 8, 9, 8, 65  # c names; n tokens, the last one asks
e = c + 1  # a name, one-hot, and a value
b, test = 64, slice(-2000, None)  # 400 batches, and 2000 to test
rows, X = np.arange(400 * b + 2000), np.zeros((400 * b + 2000, n, e))
names = rng.permuted(np.tile(np.arange(c), (len(X), 1)), axis=1)
X[:, :c, :c], X[:, :c, c] = np.eye(c)[names], rng.normal(size=names.shape)
at = rng.integers(0, c, len(X))  # where the answer stands
X[:, c, :c], y = X[rows, at, :c], X[rows, at, c]  # the question: no value
X, y, back = torch.tensor(X), torch.tensor(y), c - at[test]


def convolution(W, a, X):  # W (reach * e, h), a (h, 1): the last output
    X = X[:, -(len(W) // e) :].flatten(1)
    return ((X @ W).relu() @ a)[:, 0]


def look(Wq, Wk, X):  # (b, 1, n), the weights of the last token
    return ((X[:, -1:] @ Wq) @ (X @ Wk).mT / k**0.5).softmax(dim=-1)


def attention(Wq, Wk, Wv, X):  # the last output
    return (look(Wq, Wk, X) @ (X @ Wv))[:, 0, 0]


plt.figure(figsize=(4.8, 3))
for name, mark, model, sizes in [
    ("reach 3", "o-", convolution, [(3 * e, h), (h, 1)]),
    ("reach 9", "s-", convolution, [(n * e, h), (h, 1)]),
    ("attention", "^-", attention, [(e, k), (e, k), (e, 1)]),
]:
    params = [torch.tensor(rng.normal(size=s) / s[0] ** 0.5) for s in sizes]
    rule = torch.optim.Adam([p.requires_grad_() for p in params], lr=0.03)
    for i in range(0, 400 * b, b):
        rule.zero_grad()
        off = model(*params, X[i : i + b]) - y[i : i + b]
        off.square().mean().backward()
        rule.step()
    off = (model(*params, X[test]) - y[test]).square().detach()
    by = [off[back == d].mean().item() for d in range(1, n)]
    print(f"{name}, parameters: {sum(p.numel() for p in params)}")
    print(f"{name}, test loss: {off.mean():.4f}")
    print(f"{name}, 1 to 8 back:", *[f"{loss:.3f}" for loss in by])
    plt.plot(range(1, n), by, mark, label=name)
p = look(*params[:2], X[test]).detach()[:, 0]  # (2000, n)
print(f"weight on the answer: {p[range(2000), at[test]].mean():.3f}")
print(f"weight on itself: {p[:, -1].mean():.3f}")
plt.gca().set(xlabel="how far back the answer stands", ylabel="test loss")
plt.legend()
plt.show()
