import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.special import rel_entr

jax.config.update("jax_enable_x64", True)


@jax.jit
def divergence(p, q):
    return rel_entr(p, q).sum()


rng = np.random.default_rng(0)
p = jnp.array(rng.dirichlet(np.ones(12)).reshape(3, 4))  # dependent
q1 = jnp.array(rng.dirichlet(np.ones(3)))
q2 = jnp.array(rng.dirichlet(np.ones(4)))
p1, p2 = p.sum(axis=1), p.sum(axis=0)  # marginals, (3,) and (4,)
parts = divergence(p1, q1) + divergence(p2, q2)
free, model = jnp.outer(p1, p2), jnp.outer(q1, q2)  # (3, 4)
print(f"both independent: {divergence(free, model):.4f}")
print(f"sum of the parts: {parts:.4f}")
print(f"p dependent: {divergence(p, model):.4f}")
print(f"dependence and parts: {divergence(p, free) + parts:.4f}")

p, q = jnp.array([0.6, 0.4]), jnp.array([0.4, 0.6])
many_p, many_q = p, q
for n in (1, 2, 3, 4):
    gap = divergence(many_p, many_q) / divergence(p, q)
    total = jnp.abs(many_p - many_q).sum() / 2
    print(f"n = {n}, divergences of one throw: {gap:.3f}")
    print(f"n = {n}, total variation: {total:.3f}")
    many_p, many_q = jnp.kron(many_p, p), jnp.kron(many_q, q)
