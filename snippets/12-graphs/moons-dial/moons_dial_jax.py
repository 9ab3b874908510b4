import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax
from sklearn.datasets import make_moons
from sklearn.neighbors import kneighbors_graph

jax.config.update("jax_enable_x64", True)
lam = 10  # weight of the smoothness
n, h, r, eta, steps = 100, 16, 4, 0.02, 250  # r starts, side by side
X, y = make_moons(n, noise=0.08, random_state=0)
K = kneighbors_graph(X, 8)
A = K.maximum(K.T).toarray()
L, m = np.diag(A.sum(1)) - A, A.sum() / 2
middles = [[0, 1], [1, -0.5]]  # the labelled: in the middle of each moon
known = [int(np.square(X - p).sum(1).argmin()) for p in middles]
hidden = np.delete(np.arange(n), known)
rng = np.random.default_rng(0)
shapes = [(2, h), (1, h), (h, h), (1, h), (h, 1), (1, 1)]
scales = [1, 1, h**-0.5, 0, h**-0.5, 0]
P = [rng.normal(0, s, (r, *z)) for s, z in zip(scales, shapes, strict=True)]
a, b = np.meshgrid(np.linspace(-1.5, 2.5, 60), np.linspace(-1, 1.5, 40))
plane = np.stack([a.ravel(), b.ravel()], 1)
optimiser = optax.adam(eta)


def net(P, X):  # one start: (n, 2) to (n,)
    Z = jnp.tanh(X @ P[0] + P[1])
    return (jnp.tanh(Z @ P[2] + P[3]) @ P[4] + P[5])[:, 0]


def loss(P):
    f = net(P, X)
    fit = jnp.square(f[jnp.array(known)] - (2.0 * y[known] - 1)).mean()
    return fit + lam * f @ L @ f / m  # mean square along the edges


def train(P):
    def step(carry, _):
        P, state = carry
        updates, state = optimiser.update(jax.grad(loss)(P), state)
        return (optax.apply_updates(P, updates), state), None

    (P, _), _ = jax.lax.scan(step, (P, optimiser.init(P)), length=steps)
    return net(P, X), net(P, plane)


F, G = map(np.asarray, jax.jit(jax.vmap(train))(P))  # (r, n), (r, 2400)
G = G[0]
right = ((F > 0) == (y > 0))[:, hidden].mean(1)  # (r,)
print("right, by start:", " ".join(f"{v:.3f}" for v in right))
print(f"mean: {right.mean():.3f}")

plt.figure(figsize=(4.8, 2.8))
plt.contour(a, b, G.reshape(a.shape), [0], colors="0.3", linestyles="--")
for k, marker in enumerate("os"):
    plt.scatter(*X[y == k].T, 12, marker=marker, color=f"C{k}", alpha=0.6)
plt.scatter(*X[known].T, 140, marker="*", color="black", zorder=3)
plt.gca().set(xlim=(-1.5, 2.5), ylim=(-1, 1.5), xlabel="$x_1$")
plt.ylabel("$x_2$")
plt.show()
