from functools import partial

import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


@partial(jax.jit, static_argnums=0)
def decomposed(e):
    k = jnp.arange(e)
    r = jnp.sqrt(2 * k + 1)
    A = -(jnp.tril(jnp.outer(r, r), -1) + jnp.diag(k + 1))  # (e, e)

    def eigenvector(j):  # of -(j + 1): (A + (j + 1) I) v = 0, from v_j = 1
        below = k > j
        low = jnp.where(below[:, None] & below, A + (j + 1) * jnp.eye(e), 0)
        right = jnp.where(below, -A[:, j], k == j)
        return jnp.linalg.solve(low + jnp.diag(~below), right)

    V = jax.vmap(eigenvector)(k).T
    p = jnp.sqrt(k + 0.5)
    normal = A + jnp.outer(p, p)  # (e, e)
    skew = normal + jnp.eye(e) / 2
    return A, V, normal, skew, *jnp.linalg.eigh(-1j * skew)


for e in (4, 16):
    A, V, normal, skew, omega, U = decomposed(e)
    rates = -jnp.arange(1, e + 1)
    assert jnp.allclose(A @ V, V * rates, atol=1e-6 * jnp.abs(V).max())
    digits = jnp.log10(jnp.linalg.cond(V / jnp.linalg.norm(V, axis=0)))
    print(f"{e}, eigenvectors, digits lost: {digits:.1f}")

    assert jnp.allclose(skew, -skew.T)
    assert jnp.allclose((U * (1j * omega - 0.5)) @ U.mT.conj(), normal)
    lost = abs(jnp.log10(jnp.linalg.cond(U)))  # unitary
    print(f"{e}, unitary, digits lost: {lost:.1f}")
    fast = [round(v, 2) for v in omega[::-1][: e // 2].tolist()]
    print(f"{e}, frequencies:", fast[:4])
