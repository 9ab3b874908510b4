import math

import jax
import jax.numpy as jnp
import numpy as np


def softmax(z):  # (..., c) -> (..., c)
    weights = jnp.exp(z)
    return weights / weights.sum(-1, keepdims=True)


def show(name, p):
    print(f"{name}:", [round(entry, 4) for entry in p.tolist()])


z = jnp.array([0.0, math.log(2), math.log(5)])  # (c,)
show("softmax", softmax(z))
show("10 added to all", softmax(z + 10))
show("all doubled", softmax(2 * z))
show("last raised by log 2", softmax(z.at[-1].add(math.log(2))))

Z = jnp.stack([z, -z])  # (n, c): one example per row
P = softmax(Z)
np.testing.assert_allclose(P, jax.nn.softmax(Z), rtol=1e-5)
np.testing.assert_allclose(P.sum(-1), jnp.ones(2), rtol=1e-5)
assert jnp.array_equal(P.argmax(-1), Z.argmax(-1))  # the order is kept
show("wrong axis, row sums", jax.nn.softmax(Z, axis=0).sum(-1))
