from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, d, c = 32, 64, 48  # tokens, inputs, outputs
rng = np.random.default_rng(0)
X = jnp.array(rng.normal(size=(n, d)))
W = jnp.array(rng.normal(size=(d, c)))
outlier = W.at[:, 7].multiply(50)  # the weights of one output
keep = jnp.delete(jnp.arange(c), 7)  # the others


@partial(jax.jit, static_argnums=1)
def quantise(W, axis):  # whole numbers from -127 to 127, and a scale
    scale = abs(W).max(axis=axis, keepdims=True) / 127
    return (W / scale).round().astype(jnp.int8), scale


@jax.jit
def errors(W):  # of the other outputs, relative
    found = {}
    for name, axis in ("one", None), ("an input", 1), ("an output", 0):
        Q, scale = quantise(W, axis)
        difference = X @ (Q * scale) - X @ W  # (n, c)
        size = jnp.linalg.norm((X @ W)[:, keep])
        found[name] = jnp.linalg.norm(difference[:, keep]) / size
    return found


for name, weights in ("plain", W), ("outlier", outlier):
    found = errors(weights)
    for scales in "one", "an input", "an output":
        each = scales if scales == "one" else "one for " + scales
        print(f"{name}, scale {each}: {found[scales]:.4f}")
Q, scale = quantise(outlier, None)
print(
    "outlier, one scale, levels used elsewhere:", len(np.unique(Q[:, keep]))
)
Q, scale = quantise(outlier, 0)
assert jnp.allclose(X @ (Q * scale), X @ Q * scale)
stored = Q.nbytes + 4 * scale.size  # scales in float32
print(f"bytes: {stored} instead of {2 * W.size} in bfloat16")
