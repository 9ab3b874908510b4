import jax
import jax.numpy as jnp
import optax
from jax.scipy.special import rel_entr, xlogy

jax.config.update("jax_enable_x64", True)
p = jnp.array([0.5, 0.5, 0.0, 0.0])  # (c,)
q = jnp.array([0.25, 0.25, 0.5, 0.0])  # (c,): also allows the third


def by_hand(p, q):
    return (p * jnp.log(p / q)).sum()


def of_ratio(p, q):
    return xlogy(p, p / q).sum()


def careful(p, q):  # xlogy(0, 0) is 0, and there is no 0/0
    return (xlogy(p, p) - xlogy(p, q)).sum()


for name, f in {
    "by hand": by_hand,
    "xlogy of the ratio": of_ratio,
    "careful": careful,
}.items():
    print(f"{name}: {f(p, q):.4f} there, {f(q, p):.4f} back")
for name, a, b in [("there", p, q), ("back", q, p)]:
    value = rel_entr(a, b).sum()
    print(f"library, {name}: {value:.4f}")
    value = optax.kl_divergence(jnp.log(b), a)
    print(f"as a loss, {name}: {value:.4f}")
    value = optax.kl_divergence(jnp.log(b[:3]), a[:3])
    print(f"as a loss, first three, {name}: {value:.4f}")

for tiny in (1e-6, 1e-12, 1e-24):  # a habit that invents a number
    print(f"back, {tiny:.0e} added: {careful(q, p + tiny):.2f}")
