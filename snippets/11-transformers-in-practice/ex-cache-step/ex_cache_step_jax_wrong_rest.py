# Wrong: sees the rows that hold anything
import jax
import jax.numpy as jnp


@jax.jit
def cache_step(x, t, P, Wq, Wk, Wv, K, V):
    x = x + P[t]
    K, V = K.at[t].set(x @ Wk), V.at[t].set(x @ Wv)
    s = K @ (x @ Wq) / K.shape[1] ** 0.5  # (N,)
    seen = jnp.full(len(K), True)
    return jax.nn.softmax(jnp.where(seen, s, -jnp.inf)) @ V, K, V
