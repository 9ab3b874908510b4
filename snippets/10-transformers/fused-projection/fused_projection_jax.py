from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
b, n, e, h = 2, 5, 12, 4
k = e // h
X = jnp.asarray(rng.normal(size=(b, n, e)))
W_in = jnp.asarray(rng.normal(size=(3 * e, e)))  # (out, in), as PyTorch
W_out = jnp.asarray(rng.normal(size=(e, e)))  # (out, in), as PyTorch


@partial(jax.jit, static_argnums=0)
def by_hand(order, W_out):  # order: how the 3e outputs are to be read
    Z = (X @ W_in.T).reshape(b, n, *order, k)  # one product
    Z = Z if order[0] == 3 else Z.swapaxes(2, 3)  # (b, n, 3, h, k)
    Q, K, V = jnp.moveaxis(Z, 2, 0)  # (b, n, h, k) each
    S = jnp.einsum("bqhk,bmhk->bhqm", Q, K) / k**0.5
    H = jnp.einsum("bhqm,bmhv->bqhv", jax.nn.softmax(S), V)
    return H.reshape(b, n, e) @ W_out.T


@jax.jit
def three_products(W_out):  # and the library's attention
    W = jnp.split(W_in, 3)  # (e, e) each
    Q, K, V = ((X @ w.T).reshape(b, n, h, k) for w in W)
    H = jax.nn.dot_product_attention(Q, K, V)
    S = jnp.einsum("bqhk,bmhk->bhqm", Q, K) / k**0.5
    by_hand = jnp.einsum("bhqm,bmhv->bqhv", jax.nn.softmax(S), V)
    return [Z.reshape(b, n, e) @ W_out.T for Z in (by_hand, H)]


three, expected = three_products(W_out)
one = by_hand((3, h), W_out)
print("one product = three:", jnp.allclose(one, three).item())
print("by hand = the library:", jnp.allclose(one, expected).item())
swapped = by_hand((h, 3), W_out)
print(f"heads first, off by: {jnp.abs(swapped - expected).mean():.4f}")
turned = by_hand((3, h), W_out.T)
print(f"W_out turned, off by: {jnp.abs(turned - expected).mean():.4f}")
print(f"mean size of the output: {jnp.abs(expected).mean():.4f}")
