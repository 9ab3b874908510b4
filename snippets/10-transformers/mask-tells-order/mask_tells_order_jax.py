import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e = 6, 4
X = jnp.array(rng.normal(size=(n, e)))
W = jnp.array(rng.normal(size=(3, e, e)))


@jax.jit
def causal(X, W=W):  # (n, e) -> (n, e), row i sees rows 0 to i
    heads = [(X @ w)[:, None] for w in W]  # (n, 1, e)
    return jax.nn.dot_product_attention(*heads, is_causal=True)[:, 0]


order = jnp.array([1, 0, 2, 3, 4, 5])  # the first two change places
gap = abs(causal(X[order]) - causal(X)[order]).max(axis=1)
print("f(PX) - P f(X), rows:", ", ".join(f"{g:.2f}" for g in gap))

same = jnp.tile(X[:1], (n, 1))  # one token, n times
twice = causal(same + causal(same))
apart = abs(twice - twice[0]).max()
print(f"one token n times, rows differ by: {apart:.2f}")

# a start token, and then n - 1 others, all alike
start = jnp.zeros((n, e)).at[0, 0].set(1.0)
equal = jnp.stack([W[0] * 0, W[1], jnp.eye(e)])  # no query
said = [f"{y:.3f}" for y in causal(start, equal)[:, 0]]
print("after a start token:", ", ".join(said))
