from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
b, n, e, h = 2, 5, 12, 4
k = e // h
X = rng.normal(size=(b, n, e))
W_in = rng.normal(size=(3 * e, e))  # (out, in), as PyTorch
W_out = rng.normal(size=(e, e))  # (out, in), as PyTorch


def attend(Q, K, V):  # (b, n, h, k) each
    S = jnp.einsum("bqhk,bmhk->bhqm", Q, K) / k**0.5
    return jnp.einsum("bhqm,bmhv->bqhv", jax.nn.softmax(S), V)


@partial(jax.jit, static_argnums=0)
def one_product(order, W_in, W_out):  # order: how 3e outputs are read
    Z = (X @ W_in.T).reshape(b, n, *order, k)
    Z = Z if order[0] == 3 else Z.swapaxes(2, 3)  # (b, n, 3, h, k)
    H = attend(*jnp.moveaxis(Z, 2, 0))
    return H.reshape(b, n, e) @ W_out.T


@partial(jax.jit, static_argnums=0)
def three_products(attend, W_in, W_out):
    W = jnp.split(W_in, 3)  # (e, e) each
    H = attend(*((X @ w.T).reshape(b, n, h, k) for w in W))
    return H.reshape(b, n, e) @ W_out.T


three = three_products(attend, W_in, W_out)
library = jax.nn.dot_product_attention
expected = three_products(library, W_in, W_out)
one = one_product((3, h), W_in, W_out)
print("one product = three:", np.allclose(one, three))
print("by hand = the library:", np.allclose(one, expected))
swapped = one_product((h, 3), W_in, W_out)
print(f"heads first, off by: {np.abs(swapped - expected).mean():.4f}")
turned = one_product((3, h), W_in, W_out.T)
print(f"W_out turned, off by: {np.abs(turned - expected).mean():.4f}")
print(f"mean size of the output: {np.abs(expected).mean():.4f}")
