import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_digits

rng, n, draws = np.random.default_rng(0), 1024, 200
X, y = load_digits(return_X_y=True)
X = torch.tensor(X[:n] / 16, dtype=torch.float32)  # (n, 64)
Y = torch.eye(10)[y[:n]]  # (n, 10): one-hot
w = torch.tensor(rng.normal(0, 0.2, 74 * 16), dtype=torch.float32)  # (p,)


def loss(w, x, y):  # of one example: x ~ (64,), y ~ (10,)
    W1, W2 = w[:1024].reshape(64, 16), w[1024:].reshape(16, 10)
    return -y @ torch.log_softmax(torch.relu(x @ W1) @ W2, dim=-1)


def noise(share, D):  # (draws, n): the share of each example in a batch;
    # shares times deviations are the mistakes of the batches, (draws, p)
    error = torch.tensor(share, dtype=torch.float32) @ D
    return error.square().sum(dim=1).mean().sqrt().item()


assert loss(w, X[0], Y[0]) > 0  # as every cross-entropy
each = torch.func.vmap(torch.func.grad(loss), in_dims=(None, 0, 0))
G = each(w, X, Y)  # (n, p)
D = G - G.mean(dim=0)  # (n, p): the deviations
sigma = noise(np.eye(n), D)  # from each example by itself
length = torch.linalg.vector_norm(G.mean(dim=0)).item()
print(f"length of the gradient: {length:.3f}")
print(f"sigma: {sigma:.3f}")
print(f"as long as the gradient at b: {(sigma / length) ** 2:.1f}")

sizes = np.array([1, 4, 16, 64, 256, 512, 1024])
# argsort twice: the rank of each example in a random order
ranks = rng.random((draws, n)).argsort(axis=1).argsort(axis=1)
apart = [noise((ranks < b) / b, D) for b in sizes]  # b different ones
# multinomial: how often each example is drawn, if it may be again
again = [noise(rng.multinomial(b, [1 / n] * n, draws) / b, D) for b in sizes]
for b, one, two in zip(sizes, again, apart, strict=True):
    print(f"b = {b}: {one:.3f} with, {two:.3f} without replacement")
print(f"slope: {np.polyfit(np.log(sizes), np.log(again), 1)[0]:.2f}")

b = np.arange(1, n)
line, factor = sigma / np.sqrt(b), np.sqrt((n - b) / (n - 1))
fig, ax = plt.subplots()
ax.loglog(sizes, again, "C0o", label="with replacement")
ax.loglog(sizes[:-1], apart[:-1], "C1s", label="without", markersize=4)
ax.loglog(b, line, "C0--", b, line * factor, "C1--", linewidth=1)
ax.set(xlabel="batch size b", ylabel="noise", ylim=(0.01, 4))
ax.legend()
plt.show()
