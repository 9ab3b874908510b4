import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, h, g, k, w = 6, 4, 2, 8, 3  # g shared heads, window w
rng = np.random.default_rng(0)
Q = jnp.array(rng.normal(size=(h, n, k)))
K, V = jnp.array(rng.normal(size=(2, g, n, k)))
i = jnp.arange(n)
behind = i[:, None] - i  # (n, n)
causal, window = behind >= 0, (behind >= 0) & (behind < w)


@jax.jit
def attend(Q, K, V, see):  # one head of keys for each of queries
    scores = jnp.einsum("hik,hjk->hij", Q, K) / k**0.5
    a = jax.nn.softmax(jnp.where(see, scores, -jnp.inf))
    return jnp.einsum("hij,hjk->hik", a, V)


@jax.jit
def grouped(Q, K, V, see):  # nothing is repeated: an axis for the group
    q = Q.reshape(g, h // g, n, k)
    scores = jnp.einsum("grik,gjk->grij", q, K) / k**0.5
    a = jax.nn.softmax(jnp.where(see, scores, -jnp.inf))
    return jnp.einsum("grij,gjk->grik", a, V).reshape(h, n, k)


for name, see in ("causal", causal), ("window of 3", window):
    z = grouped(Q, K, V, see)  # (h, n, k)
    K2, V2 = (jnp.repeat(u, h // g, axis=0) for u in (K, V))
    assert jnp.allclose(z, attend(Q, K2, V2, see))
    heads = [u.swapaxes(0, 1) for u in (Q, K, V)]  # (n, h, k), (n, g, k)
    lib = jax.nn.dot_product_attention(*heads, mask=see[None])
    assert jnp.allclose(z, lib.swapaxes(0, 1))
    K3, V3 = (jnp.tile(u, (h // g, 1, 1)) for u in (K, V))  # 0, 1, 0, 1
    off = abs(attend(Q, K3, V3, see) - z).max(axis=(1, 2))
    print(f"{name}, head 0, token 6: {z[0, 5, 0]:.4f}")
    for head in range(h):
        print(f"{name}, tiled, head {head} off by: {off[head]:.4f}")
lib = jax.nn.dot_product_attention(*heads, local_window_size=(w - 1, 0))
assert jnp.allclose(z, lib.swapaxes(0, 1), atol=1e-6)  # its own window
print(f"numbers kept a token: {2 * g * k} instead of {2 * h * k}")
