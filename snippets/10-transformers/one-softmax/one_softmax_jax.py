import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
pairs = 200
F = np.linalg.qr(rng.normal(size=(pairs, 4)))[0] * np.sqrt(pairs)
X = F.reshape(pairs, 2, 2)  # (pairs, token, feature)
Y = np.stack([X[:, 0, 0], X[:, 1, 1]], 1)  # (pairs, 2)


def lost(Z):  # what no linear map of Z gives back of Y, per feature
    W = jnp.linalg.solve(Z.T @ Z, Z.T @ Y)
    return jnp.square(Z @ W - Y).mean(0)


def lost_by_one(a):  # a weighs token 0, and 1 - a token 1
    return lost(a * X[:, 0] + (1 - a) * X[:, 1])


@jax.jit
def all_lost(a):
    two = lost(jnp.concatenate([X[:, 0], X[:, 1]], 1))  # (2,)
    # or a weight for each pair, larger where the first wish is larger
    squares = Y**2  # (pairs, 2)
    b = jax.nn.sigmoid(2 * (squares[:, :1] - squares[:, 1:]))  # (pairs, 1)
    return jax.vmap(lost_by_one)(a), lost_by_one(b), two


a = np.linspace(0, 1, 21)
one, own, two = map(np.asarray, all_lost(a))  # (21, 2), (2,), (2,)
total = one.sum(1)
print(f"one head, a = 1.0, lost: {one[-1, 0]:.3f} and {one[-1, 1]:.3f}")
print(f"one head, a = 0.5, lost: {one[10, 0]:.3f} and {one[10, 1]:.3f}")
print(f"one head, sum, smallest: {total.min():.3f}")
print(f"one head, sum, largest: {total.max():.3f}")
print(f"one head, a weight for each pair, sum: {own.sum():.3f}")
print(f"two heads, sum: {two.sum():.3f}")

plt.figure(figsize=(4.8, 2.6))
plt.plot(a, one[:, 0], "--", label="first feature of token 0")
plt.plot(a, one[:, 1], ":", label="second feature of token 1")
plt.plot(a, total, label="sum")
plt.xlabel("a, the weight of token 0")
plt.ylabel("lost")
plt.ylim(-0.05, 1.75)
plt.legend()
plt.show()
