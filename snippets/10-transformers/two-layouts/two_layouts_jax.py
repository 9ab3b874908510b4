import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, e, k = 6, 8, 4
theta = 100.0 ** (-2 * jnp.arange(e // 2) / e)
angles = jnp.arange(n)[:, None] * theta  # (n, e/2)
pairs = jnp.sin(angles), jnp.cos(angles)
beside = jnp.stack(pairs, axis=2).reshape(n, e)  # sin, cos, sin, cos, …
behind = jnp.concatenate(pairs, axis=1)  # all sines, then all cosines
p = jnp.arange(e).reshape(2, e // 2).T.ravel()  # 0, 4, 1, 5, 2, 6, 3, 7
np.testing.assert_allclose(beside, behind[:, p])
np.testing.assert_allclose(beside @ beside.T, behind @ behind.T)
print(f"tables differ by: {abs(beside - behind).max():.2f}")

rng = np.random.default_rng(0)
X = jnp.array(rng.normal(size=(n, e)))
Wq, Wk = jnp.array(rng.normal(size=(2, e, k)) / e**0.5)


@jax.jit
def scores(X, Wq, Wk):
    return X @ Wq @ (X @ Wk).T  # (n, n)


trained = scores(X + behind, Wq, Wk)  # as if trained in this layout
tries = {
    "other table": (X + beside, Wq, Wk),
    "other table, rows of W moved": (X + beside, Wq[p], Wk[p]),
    "columns of X moved as well": (X[:, p] + beside, Wq[p], Wk[p]),
}
for name, given in tries.items():
    off = abs(scores(*given) - trained).max()
    print(f"{name}, scores off by: {off:.2f}")
