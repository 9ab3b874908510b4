import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e = 4, 3
X = jnp.asarray(rng.normal(size=(1, n, e)))  # (b, n, e)
past = jnp.tril(jnp.ones((n, n), bool))  # True where j <= i


def function(X, mask):  # queries, keys, values: the tokens themselves
    H = X[:, :, None]  # (b, n, 1, e): one head
    return jax.nn.dot_product_attention(H, H, H, mask=mask[None, None])


def ported(X, mask):  # takes its mask as nn.MultiheadAttention does
    return function(X, ~mask)


def added(X, mask):
    H = X[:, :, None]
    return jax.nn.dot_product_attention(H, H, H, bias=mask[None, None])


def moved(attention, mask):  # outputs 1 to n - 1, by another last token
    other = X.at[:, -1].multiply(-1)
    change = (attention(X, mask) - attention(other, mask))[:, :-1]
    return f"{jnp.abs(change).max():.4f}"


assert jnp.allclose(function(X, past), ported(X, ~past))
print("function, True where j <= i:", moved(function, past))
print("function, True where j > i:", moved(function, ~past))
print("module, True where j <= i:", moved(ported, past))
print("module, True where j > i:", moved(ported, ~past))
print("function, ones and zeros added:", moved(added, past.astype(float)))
