import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neighbors import kneighbors_graph

jax.config.update("jax_enable_x64", True)
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
hidden = Y.sum(2) == 0  # (n, r)


@jax.jit
def accuracy(A, alpha):  # mean over the draws
    scale = 1 / jnp.sqrt(A.sum(1))
    S = scale[:, None] * A * scale
    F = jnp.linalg.solve(jnp.eye(n) - alpha * S, Y.reshape(n, -1))
    hit = F.reshape(n, r, c).argmax(2) == y[:, None]
    return (hit & hidden).sum() / hidden.sum()


alphas = [0.5, 0.9, 0.99, 0.999]
print("alpha:", " ".join(map(str, alphas)))
plt.figure(figsize=(4.8, 2.8))
for k, style in [(3, "o-"), (6, "s--"), (20, "^:")]:
    K = kneighbors_graph(X, k)
    A = K.maximum(K.T).toarray()
    right = [accuracy(A, alpha).item() for alpha in alphas]
    print(f"k = {k}, right:", " ".join(f"{a:.3f}" for a in right))
    plt.plot(range(4), right, style, label=f"k = {k}")
plt.xticks(range(4), [str(a) for a in alphas])
plt.gca().set(xlabel="alpha", ylabel="right, mean of 20 draws", ylim=(0.5, 1))
plt.legend()
plt.show()
