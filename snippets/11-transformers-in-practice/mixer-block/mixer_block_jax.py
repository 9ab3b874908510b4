from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e, t, f = 4, 6, 5, 8  # t, f: hidden units along tokens, features
X = jnp.array(rng.normal(size=(n, e)))
shapes = [(n, t), (t, n), (e, f), (f, e)]
weights = [jnp.array(rng.normal(0, s[0] ** -0.5, s)) for s in shapes]
norm = jax.nn.standardize
gelu = partial(jax.nn.gelu, approximate=False)


def mlp(v, A, B):  # one vector: a feature's n, or a token's e, numbers
    return gelu(v @ A) @ B


@jax.jit
def by_definition(X, W1, W2, W3, W4):
    each_feature = jax.vmap(mlp, (1, None, None), out_axes=1)
    each_token = jax.vmap(mlp, (0, None, None))
    X = X + each_feature(norm(X), W1, W2)
    return X + each_token(norm(X), W3, W4)


@jax.jit
def block(X, W1, W2, W3, W4):  # the same with a transpose
    X = X + (gelu(norm(X).mT @ W1) @ W2).mT
    return X + gelu(norm(X) @ W3) @ W4


Y = block(X, *weights)
assert jnp.allclose(Y, by_definition(X, *weights))
W1, W2, W3, W4 = weights
print("parameters along tokens:", W1.size + W2.size)
print("parameters along features:", W3.size + W4.size)
r = jnp.array([2, 0, 3, 1])  # another order of the tokens
gap = jnp.abs(block(X[r], *weights) - Y[r]).max()
print(f"other order of tokens, gap: {gap:.4f}")
gap = jnp.abs(block(X[r], W1[r], W2[:, r], W3, W4) - Y[r]).max()
print(f"the weights moved along, gap: {gap:.4f}")
try:
    block(jnp.concatenate([X, X[:1]]), *weights)
    print("five tokens: taken")
except TypeError:
    print("five tokens: refused")
print(f"GELU of 1: {gelu(1.0):.5f}")
