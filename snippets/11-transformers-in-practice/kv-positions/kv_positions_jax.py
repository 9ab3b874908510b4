import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

jax.config.update("jax_enable_x64", True)
n, e = 8, 16
rng = np.random.default_rng(1)
X = jnp.array(rng.normal(size=(n, e)))  # embedded tokens
P = jnp.array(rng.normal(size=(n, e)))  # one row for each position
W = jnp.array(rng.normal(size=(3, e, e)) / e**0.5)


@jax.jit
def forward(x, cache, t, first):  # (m, e), (2, n, e): m tokens after t
    m = len(x)
    x = x + lax.dynamic_slice_in_dim(P, first, m)
    q, *new = x @ W
    cache = lax.dynamic_update_slice(cache, jnp.stack(new), (0, t, 0))
    K, V = cache  # (n, e)
    see = jnp.arange(n) <= t + jnp.arange(m)[:, None]  # (m, n)
    a = jax.nn.softmax(jnp.where(see, q @ K.T / e**0.5, -jnp.inf))
    return x + a @ V, cache


empty = jnp.zeros((2, n, e))
right, _ = forward(X, empty, 0, 0)
for name in "go on", "restart at 0":
    y, cache = forward(X[:4], empty, 0, 0)  # the prompt, in one pass
    gaps = abs(y - right[:4]).max(axis=1).tolist()
    for t in range(4, n):  # then token by token
        first = t if name == "go on" else 0
        y, cache = forward(X[t : t + 1], cache, t, first)
        gaps.append(abs(y[0] - right[t]).max().item())
    for t in 1, 4, 5, 8:
        print(f"positions {name}, token {t} off by: {gaps[t - 1]:.4f}")
more = lax.dynamic_update_slice(cache, jnp.ones((2, 1, e)), (0, n, 0))
assert (more[:, -1] == 1).all()  # no room: written over the last token
