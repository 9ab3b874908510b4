import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)

p = jnp.array([0.9, 0.05, 0.05])  # (c,): how often each class occurs
draws = np.random.default_rng(0).choice(3, size=100_000, p=np.asarray(p))


def expected(q):  # the cross-entropy of q, if p is the truth
    return -(p * jnp.log(q)).sum()


def divergence(p, q):
    return (p * jnp.log(p / q)).sum()


print(f"entropy: {expected(p):.4f}")
for name, q in {
    "frequencies": p,
    "uniform": jnp.ones(3) / 3,
    "a little off": jnp.array([0.8, 0.1, 0.1]),
}.items():
    gap = divergence(p, q)
    assert jnp.isclose(expected(q), expected(p) + gap)
    assert jnp.isclose(gap, optax.kl_divergence(jnp.log(q), p))
    seen = -jnp.log(q)[draws].mean()
    print(f"{name}: {expected(q):.4f}")
    print(f"{name}, seen: {seen:.2f}")
    print(f"{name}, divergence: {gap:.4f}")
    print(f"{name}, the other way: {divergence(q, p):.4f}")
never = jnp.array([1.0, 0.0, 0.0])  # two classes called impossible
assert never.sum() == 1  # a prediction, if a bold one
print(f"sure of the first: {expected(never):.4f}")
