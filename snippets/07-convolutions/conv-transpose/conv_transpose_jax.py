from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

same = partial(jnp.allclose, atol=0.01)  # a GPU may add in its own way
rng = np.random.default_rng(0)
c, o, h, q = 2, 3, 5, 2  # channels in and out, pixels, stride
X = jnp.asarray(rng.integers(-4, 5, (1, c, h, h)), jnp.float32)
K = jnp.asarray(rng.integers(-4, 5, (o, c, 3, 3)), jnp.float32)


def layer(X):
    return lax.conv(X, K, (q, q), "VALID")


H, pull = jax.vjp(layer, X)  # H ~ (1, o, 2, 2)
U = jnp.asarray(rng.integers(-4, 5, H.shape), jnp.float32)
(back,) = pull(U)  # (1, c, h, h)

stamped = jnp.zeros((1, c, h, h))
for i in range(2):
    for j in range(2):  # every entry of U stamps its kernel where it looked
        here = np.s_[:, :, q * i : q * i + 3, q * j : q * j + 3]
        stamp = jnp.einsum("no,ocuv->ncuv", U[:, :, i, j], K)
        stamped = stamped.at[here].add(stamp)
assert same(stamped, back)


def transpose(U):
    names = ("NCHW", "OIHW", "NCHW")
    return lax.conv_transpose(
        U, K, (q, q), "VALID", dimension_numbers=names, transpose_kernel=True
    )


assert same(transpose(U), back)
print("shapes:", X.shape, H.shape, back.shape)
print("U with the layer of X:", (U * H).sum().round().astype(int))
print("X with the transpose of U:", (X * back).sum().round().astype(int))
print("undone:", same(transpose(H), X))

assert layer(jnp.zeros((1, c, 6, 6))).shape == H.shape  # from 6 as from 5

one = jnp.ones((1, 4, 1))  # (n, w, c); how many stamps fall on each place
for s in 3, 4:
    hits = lax.conv_transpose(one, jnp.ones((s, 1, 1)), (2,), "VALID")
    print(
        f"stamps of {s}, 2 apart:", hits[0, :, 0].round().astype(int).tolist()
    )
