import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, m, e, k = 3, 5, 4, 4
X = jnp.asarray(rng.normal(size=(n, e)))  # asks
Z = jnp.asarray(rng.normal(size=(m, e)))  # is read
W_q, W_k, W_v = jnp.asarray(rng.normal(size=(3, e, k)))


def attention(X, Z, see=True):  # (n, e), (m, e) -> (n, k)
    S = (X @ W_q) @ (Z @ W_k).T / k**0.5  # (n, m)
    S = jnp.where(see, S, -jnp.inf)
    return jax.nn.softmax(S, axis=-1) @ (Z @ W_v)


cross = attention(X, Z)
heads = [H[:, None] for H in (X @ W_q, Z @ W_k, Z @ W_v)]  # one head
assert jnp.allclose(cross, jax.nn.dot_product_attention(*heads)[:, 0])
print("self-attention of X:", attention(X, X).shape)
print("X reads Z:", cross.shape)
print("queries from Z, keys and values from X:", attention(Z, X).shape)

T = jnp.concatenate([Z, X])  # (m + n, e)
see = jnp.arange(m + n) < m  # everyone looks at Z, nobody at X
gap = attention(T, T, see)[m:] - cross
print(f"concatenated and masked, off by: {jnp.abs(gap).max():.6f}")
gap = attention(X, Z[::-1]) - cross
print(f"Z in another order, off by: {jnp.abs(gap).max():.6f}")
gap = attention(X[::-1], Z) - cross[::-1]
print(f"X in another order, too, off by: {jnp.abs(gap).max():.6f}")
