from functools import partial
from itertools import product

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
c, L = 8, 6
W = jnp.asarray(rng.normal(0, 0.3, (L, c, c)))
keep = jnp.linspace(0.95, 0.5, L)  # q: later, rarer
x = jnp.asarray(rng.normal(size=(1, c)))

masks = jnp.array(list(product([0.0, 1.0], repeat=L)))  # (64, L), all
chance = jnp.where(masks == 1, keep, 1 - keep).prod(1)  # (64,)
print(f"masks: {len(masks)}, their chances add up to {chance.sum():.4f}")
depth = masks.sum(1)  # blocks gone through
print(f"expected depth: {chance @ depth:.3f}, sum of q: {keep.sum():.3f}")


@partial(jax.jit, static_argnums=0)
def run(f, x, scale):  # scale: (n, L), one row a copy of the input
    for w, s in zip(W, scale.T, strict=True):
        x = x + s[:, None] * f(x @ w.T)
    return x  # (n, c)


def identity(u):
    return u


for name, f in {"linear": identity, "ReLU": jax.nn.relu}.items():
    expected = chance @ run(f, x, masks)  # the exact mean over masks
    for way, scale in {"by q": keep, "by 1": jnp.ones_like(keep)}.items():
        used = run(f, x, scale[None])[0]  # evaluation
        gap = jnp.linalg.norm(used - expected) / jnp.linalg.norm(expected)
        print(f"{name}, scaled {way}, gap: {gap:.4f}")
    drawn = jnp.asarray(rng.random((4000, L))) < keep
    mean = run(f, x, drawn.astype(float)).mean(0)
    gap = jnp.linalg.norm(mean - expected) / jnp.linalg.norm(expected)
    print(f"{name}, mean of 4000 draws, gap: {gap:.4f}")
