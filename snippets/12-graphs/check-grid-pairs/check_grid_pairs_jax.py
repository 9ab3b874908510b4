import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)


def laplacian(s):  # of a path of s nodes
    A = jnp.eye(s, k=1) + jnp.eye(s, k=-1)
    return jnp.diag(A.sum(axis=1)) - A


def values(s):
    return 2 - 2 * jnp.cos(jnp.pi * jnp.arange(s) / s)


for h, w in [(4, 4), (4, 3), (6, 3)]:
    L = jnp.kron(laplacian(h), jnp.eye(w))
    L = L + jnp.kron(jnp.eye(h), laplacian(w))
    sums = jnp.sort((values(h)[:, None] + values(w)).ravel())
    assert jnp.allclose(jnp.linalg.eigvalsh(L), sums, atol=1e-9)
    different = len(np.unique(np.round(sums, 9)))
    print(f"{h} by {w}, different values: {different} of {h * w}")
    print(f"{h} by {w}, first two above 0: {sums[1]:.4f} {sums[2]:.4f}")
