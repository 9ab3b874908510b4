import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neighbors import kneighbors_graph

jax.config.update("jax_enable_x64", True)
X, y = load_digits(return_X_y=True)
n, c, r = len(X), 10, 100  # r draws of each kind
rng = np.random.default_rng(0)
of_class = [np.flatnonzero(y == k) for k in range(c)]
two_each = [
    np.concatenate([rng.choice(i, 2, replace=False) for i in of_class])
    for _ in range(r)
]
any_20 = [rng.choice(n, 20, replace=False) for _ in range(r)]
draws = np.array(two_each + any_20)  # (2r, 20)
K = kneighbors_graph(X, 6)
A = K.maximum(K.T).toarray()


@jax.jit
def accuracies(A, draws):
    scale = 1 / jnp.sqrt(A.sum(1))
    S = scale[:, None] * A * scale

    def start(known):
        return jnp.zeros((n, c)).at[known, y[known]].set(1)

    # one solve for all draws: their columns side by side
    Y = jax.vmap(start, out_axes=1)(draws)  # (n, 2r, c)
    F = jnp.linalg.solve(jnp.eye(n) - 0.9 * S, Y.reshape(n, -1))
    hit = F.reshape(Y.shape).argmax(2) == y[:, None]  # (n, 2r)
    hidden = Y.sum(2) == 0
    return (hit & hidden).sum(0) / hidden.sum(0)


y = jnp.asarray(y)
right = np.asarray(accuracies(A, draws))  # (2r,)
y = np.asarray(y)

for name, part in [("two of each", slice(r)), ("any 20", slice(r, None))]:
    low, middle, high = np.quantile(right[part], [0, 0.5, 1])
    print(f"{name}, worst: {low:.3f}")
    print(f"{name}, median: {middle:.3f}")
    print(f"{name}, best: {high:.3f}")
lacking = np.array([c - len(set(y[i])) for i in draws[r:]])
print(f"any 20, classes without a label: {lacking.mean():.2f}")

figure, axes = plt.subplots(2, 1, figsize=(4.8, 3.2), sharex=True)
axes[0].hist(right[:r], np.arange(0.4, 1.001, 0.02))
axes[1].hist(right[r:], np.arange(0.4, 1.001, 0.02))
axes[0].set(ylabel="draws", title="two of each digit")
axes[1].set(ylabel="draws", title="any 20", xlabel="right")
plt.show()
