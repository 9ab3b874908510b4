import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
b, n, h, k = 2, 5, 3, 4
Q, K, V = jnp.asarray(rng.normal(size=(3, b, n, h, k)))


@jax.jit
def by_hand(Q, K, V):  # letters: q is a query, m a key
    S = jnp.einsum("bqhk,bmhk->bhqm", Q, K) / k**0.5
    return jnp.einsum("bhqm,bmhv->bqhv", jax.nn.softmax(S), V)


def right(Q, K, V):  # the function wants (b, n, h, k)
    return jax.nn.dot_product_attention(Q, K, V)


def wrong(Q, K, V):  # handed over as (b, h, n, k)
    Q, K, V = (Z.swapaxes(1, 2) for Z in (Q, K, V))
    return jax.nn.dot_product_attention(Q, K, V).swapaxes(1, 2)


expected = by_hand(Q, K, V)
moved = V.at[:, 4].add(1)  # the value of token 4
for name, f in {"right": jax.jit(right), "wrong": jax.jit(wrong)}.items():
    out = f(Q, K, V)
    print(f"{name}, shape: {out.shape}")
    print(f"{name} = by hand: {jnp.allclose(out, expected).item()}")
    change = jnp.abs(f(Q, K, moved) - out).max((0, 2, 3))  # (n,)
    print(f"{name}, token 4 moved, change at 0: {change[0]:.4f}")
    print(f"{name}, token 4 moved, change at 4: {change[4]:.4f}")
