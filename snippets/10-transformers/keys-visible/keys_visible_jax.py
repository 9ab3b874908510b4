import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
pad = 3  # rows of padding behind five tokens
rng = np.random.default_rng(0)
n, e = 5, 4
X, *W = (
    jnp.array(rng.normal(size=shape))
    for shape in [(n, e), (e, e), (e, e), (e, e)]
)


@jax.jit
def layer(Z, seen):  # (m, e), (m,): which keys may be seen -> (m, e)
    Q, K, V = (Z @ w for w in W)
    scores = Q @ K.T / e**0.5  # (m, m), one column for each key
    return jax.nn.softmax(jnp.where(seen, scores, -jnp.inf)) @ V


Z = jnp.pad(X, ((0, pad), (0, 0)))  # (n + pad, e)
real = jnp.arange(n + pad) < n
everything = jnp.ones(n + pad, dtype=bool)
right = layer(X, everything[:n]).mean(axis=0)
answers = {
    "masked as keys and in the mean": layer(Z, real)[:n].mean(axis=0),
    "seen as keys": layer(Z, everything)[:n].mean(axis=0),
    "left in the mean": layer(Z, real).mean(axis=0),
}
for name, answer in answers.items():
    print(f"{name}, off by: {jnp.abs(answer - right).max():.3f}")
Q, K, V = ((Z @ w)[:, None] for w in W)  # (m, 1, e), one head
library = jax.nn.dot_product_attention(Q, K, V, mask=real[None, None])
assert jnp.allclose(library[:, 0], layer(Z, real))  # True: may be seen
