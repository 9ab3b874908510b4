import jax.numpy as jnp
from jax import lax


def correlate(X, K):  # (4, h, w) and (4, s, s) -> (h - s + 1, w - s + 1)
    return lax.conv(X[None], K[None], (1, 1), "VALID")[0, 0]


def turn_layer(X, K):
    maps = []
    for r in range(4):  # turn the kernel with its four parts
        turned = jnp.roll(jnp.rot90(K, r, (1, 2)), r, 0)
        maps.append(correlate(X, turned))
    return jnp.stack(maps)
