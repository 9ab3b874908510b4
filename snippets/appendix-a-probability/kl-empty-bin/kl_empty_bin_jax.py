import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.special import xlogy

jax.config.update("jax_enable_x64", True)
alpha = 0.5
p = 0.7 ** jnp.arange(10.0)
p = p / p.sum()  # (10,): ten bins, each 0.7 times as likely as the last
rng = np.random.default_rng(0)
counts = jnp.array(rng.multinomial(30, np.asarray(p), size=2000))


def divergence(p, q):
    return (xlogy(p, p) - xlogy(p, q)).sum(axis=-1)


def histogram(counts):  # alpha imagined draws in each bin
    counts = counts + alpha
    return counts / counts.sum(axis=-1, keepdims=True)


assert counts.shape == (2000, 10)
empty = (counts == 0).any(axis=-1).mean()
print(f"sets of 30 with an empty bin: {empty:.3f}")
q = histogram(counts)  # (2000, 10)
print(f"D(truth, histogram), mean: {divergence(p, q).mean():.4f}")
print(f"D(histogram, truth), mean: {divergence(q, p).mean():.4f}")
q = histogram(jnp.array(rng.multinomial(3000, np.asarray(p), size=2000)))
print(f"D(truth, histogram) of 3000: {divergence(p, q).mean():.4f}")
