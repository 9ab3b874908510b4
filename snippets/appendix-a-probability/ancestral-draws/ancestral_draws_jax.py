import jax
import jax.numpy as jnp
import numpy as np

joint = jnp.array([[58.0, 27.0, 2.0], [2.0, 3.0, 8.0]]) / 100  # (2, 3)
p_r = joint.sum(axis=1)  # (2,)
w_given_r = joint / p_r[:, None]  # (2, 3)
edges = w_given_r.cumsum(axis=1)[:, :2]  # (2, 2): between no, small, large

rng = np.random.default_rng(0)
runs, n = 400, 4096
u, v = jnp.array(rng.random((2, runs, n), dtype=np.float32))  # (k, n) each
sizes = np.array([64, 512, 4096])


@jax.jit
def frequencies(u, v):  # (k, n) each
    r = (u >= p_r[0]).astype(int)  # first r: 0 is real, 1 is fake
    w = (v[..., None] >= edges[r]).sum(axis=-1)  # then w, from row r
    large = w == 2  # (k, n)
    both = (large & (r == 0)).cumsum(axis=1)[:, sizes - 1]  # (k, 3)
    kept = large.cumsum(axis=1)[:, sizes - 1]  # (k, 3)
    return both / sizes, both / kept  # 0 / 0 where no large win came


share, given = frequencies(u, v)  # nanmean leaves out what is 0 / 0
for name, p, came, promised in (
    ("joint", 0.02, share, (0.02 * 0.98 / sizes) ** 0.5),
    ("given large", 0.2, given, (1.6 / sizes) ** 0.5),
):
    error = jnp.sqrt(jnp.nanmean(jnp.square(came - p), axis=0))  # (3,)
    for size, off, rule in zip(sizes, error, promised, strict=True):
        print(f"{name}, n = {size}, off by: {off:.4f}")
        print(f"{name}, n = {size}, by the rule: {rule:.4f}")

keys = jax.random.split(jax.random.key(0))  # the same by the library, once
first = jax.random.categorical(keys[0], jnp.log(p_r), shape=(n,))
second = jax.random.categorical(keys[1], jnp.log(w_given_r)[first])
counts = jnp.bincount(3 * first + second, length=6).reshape(2, 3)
assert jnp.abs(counts / n - joint).max() < 0.04
