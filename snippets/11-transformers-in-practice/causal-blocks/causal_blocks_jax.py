import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, k, v, B = 64, 8, 8, 8
rng = np.random.default_rng(0)
Q, K, V = (
    jnp.array(rng.normal(size=shape)) for shape in ((n, k), (n, k), (n, v))
)
place = jnp.arange(n)


def seen(i, j, window):  # may query i look at key j? the last `window` keys
    return (j <= i) & (j > i - window)


def cut(X, start):  # a block of rows; `start` may be traced
    return jax.lax.dynamic_slice_in_dim(X, start, B)


@jax.jit
def attention(window):
    def rows(a):  # queries a ... a + B - 1
        def body(block, carry):
            top, s, o, visited = carry
            b = block * B
            Z = cut(Q, a) @ cut(K, b).T / k**0.5
            hidden = ~seen(cut(place, a)[:, None], cut(place, b), window)
            Z = jnp.where(hidden, -jnp.inf, Z)
            new = jnp.maximum(top, Z.max(axis=1, keepdims=True))
            unit = jnp.where(new == -jnp.inf, 0.0, new)
            P, old = jnp.exp(Z - unit), jnp.exp(top - unit)
            s = old * s + P.sum(axis=1, keepdims=True)
            return new, s, old * o + P @ cut(V, b), visited + 1

        first = jnp.maximum(0, a - window + 1) // B  # others: all hidden
        s, o = jnp.zeros((B, 1)), jnp.zeros((B, v))
        start = jnp.full((B, 1), -jnp.inf), s, o, 0
        _, s, o, visited = jax.lax.fori_loop(first, a // B + 1, body, start)
        return o / s, visited

    out, visited = jax.lax.map(rows, jnp.arange(0, n, B))
    return out.reshape(n, v), visited.sum()


@jax.jit
def library(window):
    mask = seen(place[:, None], place, window)  # True: may look
    heads = (A[:, None] for A in (Q, K, V))  # one head
    return jax.nn.dot_product_attention(*heads, mask=mask[None])[:, 0]


print("blocks in all:", (n // B) ** 2)
for name, window in {"causal": n, "window of 16": 16}.items():
    out, visited = attention(window)
    whole = library(window)  # its softmax is in float32
    same = np.allclose(out, whole, atol=1e-6)
    print(f"{name}, blocks visited: {visited}")
    print(f"{name}, the same output: {same}")
    print(f"{name}, last output: {out[-1, 0]:.4f}")
