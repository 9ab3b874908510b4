from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

same = partial(jnp.allclose, atol=0.01)  # a GPU may add in its own way
rng = np.random.default_rng(0)
h, w, s = 5, 4, 3
X = jnp.asarray(rng.integers(-4, 5, (h, w)), jnp.float32)
K = jnp.asarray(rng.integers(-4, 5, (s, s)), jnp.float32)
U = jnp.asarray(rng.integers(-4, 5, (h - s + 1, w - s + 1)), jnp.float32)

rows = jnp.arange(h - s + 1)[:, None] + jnp.arange(s)  # (h', s)
columns = jnp.arange(w - s + 1)[:, None] + jnp.arange(s)  # (w', s)
patches = X[rows[:, None, :, None], columns[None, :, None]]  # (h', w', s, s)


def convolve(X, K):  # (n, c, h, w) and (o, c, s, s)
    return lax.conv(X, K, (1, 1), "VALID")


def local(kernels):  # a kernel for every window
    return (U * jnp.einsum("hwuv,hwuv->hw", patches, kernels)).sum()


def shared(K):
    return (U * convolve(X[None, None], K[None, None])[0, 0]).sum()


tied = jnp.broadcast_to(K, (*U.shape, s, s))  # the same numbers everywhere
by_window = jax.grad(local)(tied)  # (h', w', s, s)
by_kernel = jax.grad(shared)(K)  # (s, s)
print(
    "one weight, window by window:",
    by_window[:, :, 0, 0].round().astype(int).tolist(),
)
print("one weight, shared:", by_kernel[0, 0].round().astype(int))
assert same(by_window.sum(axis=(0, 1)), by_kernel)
print("as a matrix:", by_kernel.round().astype(int).tolist())

# The gradient by the kernel slides, too: U over X.
assert same(convolve(X[None, None], U[None, None])[0, 0], by_kernel)
