import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e = 5, 4
draws = rng.normal(size=(2, n, e)), rng.normal(size=(3, e, e))
(X, S), (Wq, Wk, Wv) = map(jnp.array, draws)


def attend(X):  # (n, e) -> (n, e)
    A = jax.nn.softmax(X @ Wq @ (X @ Wk).T / e**0.5, axis=1)  # (n, n)
    return A @ (X @ Wv)


def built_in(X):
    heads = [(X @ W)[:, None] for W in (Wq, Wk, Wv)]  # (n, 1, e)
    return jax.nn.dot_product_attention(*heads)[:, 0]


# its softmax is taken in float32, whatever comes in
np.testing.assert_allclose(attend(X), built_in(X), atol=1e-6)
order = jnp.array([2, 0, 4, 1, 3])
P = jnp.eye(n)[order]  # (n, n), row i of PX is X[order[i]]
np.testing.assert_allclose(P @ X, X[order])


def gaps(f):  # of f from equivariance, of its mean from invariance
    both = (f(P @ X) - P @ f(X), f(P @ X).mean(axis=0) - f(X).mean(axis=0))
    return [f"{abs(gap).max():.4f}" for gap in both]


models = {
    "attention": attend,
    "two layers": lambda X: attend(X + attend(X)),
    "with positions": lambda X: attend(X + S),
}
for name, f in models.items():
    one, pooled = gaps(f)
    print(f"{name}, f(PX) - P f(X): {one}")
    print(f"{name}, pooled, f(PX) - f(X): {pooled}")
