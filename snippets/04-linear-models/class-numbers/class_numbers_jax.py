import jax
import jax.numpy as jnp
from sklearn.datasets import load_wine

jax.config.update("jax_enable_x64", True)

data = load_wine()
X = jnp.asarray(data.data)  # (n, d) = (178, 13), float64
y = jnp.asarray(data.target)  # (n,): 0, 1 or 2
X = (X - X.mean(0)) / X.std(0)
assert jnp.abs(X.mean(0)).max() < 1e-9  # centred
X = jnp.concatenate([jnp.ones((len(X), 1)), X], axis=1)  # (n, 1 + d)

for names in ([0, 1, 2], [0, 2, 1], [1, 0, 2]):
    number = jnp.array(names)[y]  # (n,): the classes, renamed
    w = jnp.linalg.lstsq(X, number.astype(X.dtype))[0]  # (1 + d,)
    guess = jnp.round(X @ w).clip(0, 2)
    right = (guess == number).mean()
    print(f"as numbers {names}, right: {right:.3f}")

Y = (y[:, None] == jnp.arange(3)).astype(X.dtype)  # (n, c): one-hot
assert jnp.array_equal(Y, jax.nn.one_hot(y, 3))

W = jnp.linalg.lstsq(X, Y)[0]  # (1 + d, c)
right = ((X @ W).argmax(1) == y).mean()
print(f"one-hot, right: {right:.3f}")
print("first row of Y:", Y[0].tolist())
print("mean of the rows:", [round(p, 3) for p in Y.mean(0).tolist()])
i, j = jnp.triu_indices(3, k=1)  # every pair of classes
apart = jnp.linalg.vector_norm(jnp.eye(3)[i] - jnp.eye(3)[j], axis=1)
print("distances:", [round(r, 3) for r in apart.tolist()])
