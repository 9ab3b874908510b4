import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.neighbors import kneighbors_graph

X, y = load_digits(return_X_y=True)
X, y = X[:1000], y[:1000]  # shorter
n, c, r = len(X), 10, 20
rng = np.random.default_rng(0)
of_class = [np.flatnonzero(y == k) for k in range(c)]
draws = np.array(
    [[rng.permutation(i)[:2] for i in of_class] for _ in range(r)]
).reshape(r, -1)  # (r, 20)
Y = np.zeros((n, r, c))
Y[draws, np.arange(r)[:, None], y[draws]] = 1
Y, label = torch.from_numpy(Y), torch.from_numpy(y)
hidden = Y.sum(2) == 0  # (n, r)
eye = torch.eye(n, dtype=torch.float64)


def accuracy(S, alpha):  # mean over the draws
    F = torch.linalg.solve(eye - alpha * S, Y.view(n, -1)).view(n, r, c)
    return (F.argmax(2) == label[:, None])[hidden].double().mean().item()


alphas = [0.5, 0.9, 0.99, 0.999]
print("alpha:", " ".join(map(str, alphas)))
plt.figure(figsize=(4.8, 2.8))
for k, style in [(3, "o-"), (6, "s--"), (20, "^:")]:
    K = kneighbors_graph(X, k)
    A = torch.from_numpy(K.maximum(K.T).toarray())
    scale = A.sum(1).rsqrt()
    S = scale[:, None] * A * scale
    right = [accuracy(S, alpha) for alpha in alphas]
    print(f"k = {k}, right:", " ".join(f"{a:.3f}" for a in right))
    plt.plot(range(4), right, style, label=f"k = {k}")
plt.xticks(range(4), [str(a) for a in alphas])
plt.gca().set(xlabel="alpha", ylabel="right, mean of 20 draws", ylim=(0.5, 1))
plt.legend()
plt.show()
