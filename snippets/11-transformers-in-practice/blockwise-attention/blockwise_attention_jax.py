from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, m, k, v, B = 3, 8, 4, 2, 2
rng = np.random.default_rng(0)
arrays = [rng.normal(size=shape) for shape in ((n, k), (m, k), (m, v))]
Q, K, V = map(jnp.array, arrays)
G = jnp.array(rng.normal(size=(n, v)))  # adjoint of the output


def naive(Q, K, V):
    return jax.nn.softmax(Q @ K.T / k**0.5, axis=1) @ V  # scores: (n, m)


def step(top, s, o, Q, K, V):  # (n, 1), (n, 1), (n, v), and a block
    Z = Q @ K.T / k**0.5  # (n, B)
    largest = jax.lax.stop_gradient(Z).max(axis=1, keepdims=True)
    new = jnp.maximum(top, largest)
    P, old = jnp.exp(Z - new), jnp.exp(top - new)
    return new, old * s + P.sum(axis=1, keepdims=True), old * o + P @ V


def in_blocks(Q, K, V):
    start = jnp.full((n, 1), -jnp.inf), jnp.zeros((n, 1)), jnp.zeros((n, v))
    parts = K.reshape(-1, B, k), V.reshape(-1, B, v)
    _, s, o = jax.lax.scan(
        lambda carry, block: (step(*carry, Q, *block), None), start, parts
    )[0]
    return o / s


@jax.jit
def library(Q, K, V):
    wide = jnp.pad(V, ((0, 0), (0, k - v)))  # it wants v = k
    heads = (A[:, None] for A in (Q, K, wide))  # one head
    return jax.nn.dot_product_attention(*heads)[:, 0, :v]


@partial(jax.jit, static_argnums=0)
def there_and_back(attention, *args):
    out, pull = jax.vjp(attention, *args)
    return out, *pull(G)


one = there_and_back(naive, Q, K, V)
two = there_and_back(in_blocks, Q, K, V)
assert np.allclose(one[0], library(Q, K, V), atol=1e-6)
names = ["output", *(f"gradient of {name}" for name in "QKV")]
for name, a, b in zip(names, one, two, strict=True):
    same = np.abs(a - b).max() < 1e-12
    print(f"{name}, shape {a.shape}, the same: {same}")
print("output of query 1:", *(f"{x:.4f}" for x in two[0].tolist()[0]))
