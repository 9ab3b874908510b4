import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.linalg import block_diag

jax.config.update("jax_enable_x64", True)
e, n = 6, 40
theta = 100.0 ** (-2 * jnp.arange(e // 2) / e)  # (e/2,)


def table(positions):  # (n,) -> (n, e), sine and cosine side by side
    angles = positions[:, None] * theta  # (n, e/2)
    pairs = jnp.stack([jnp.sin(angles), jnp.cos(angles)], axis=2)
    return pairs.reshape(-1, e)


@jax.jit
def shift(d):  # (e, e), one turn for each pair
    c, s = jnp.cos(d * theta), jnp.sin(d * theta)
    turns = jnp.stack([c, -s, s, c], axis=1).reshape(-1, 2, 2)
    return block_diag(*turns)


i = jnp.arange(n)
S = table(i)
for d in (1, 5, 30):
    # one matrix for all positions, found without knowing any angle
    found = jnp.linalg.lstsq(S, table(i + d))[0]  # (e, e)
    np.testing.assert_allclose(found, shift(d), atol=1e-9)
    np.testing.assert_allclose(table(i + d), S @ shift(d), atol=1e-9)
    np.testing.assert_allclose(shift(d) @ shift(d).T, np.eye(e), atol=1e-9)
    corner = [[round(v, 3) for v in row] for row in found[:2, :2].tolist()]
    print(f"shift by {d}, first pair: {corner}")
np.testing.assert_allclose(shift(1) @ shift(5), shift(6), atol=1e-9)

sines = S[:, ::2]  # (n, e/2), without the cosines
M = jnp.linalg.lstsq(sines, table(i + 5)[:, ::2])[0]
off = abs(sines @ M - table(i + 5)[:, ::2]).max()
print(f"sines alone, best matrix for 5 is off by: {off:.3f}")
