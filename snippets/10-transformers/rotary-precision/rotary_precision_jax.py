import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
k, longest = 64, 4096
theta = 10_000.0 ** (-2 * np.arange(k // 2) / k)  # float64
exact = jnp.array(np.arange(longest)[:, None] * theta)  # (n, k / 2)
rng = np.random.default_rng(0)
q, key = jnp.array(rng.normal(size=(2, k // 2, 2)))
q, key = (jax.lax.complex(a[:, 0], a[:, 1]) for a in (q, key))


def score(angle, i, j):  # as it is, once the angles are known
    return (q * key.conj() * jnp.exp(1j * (angle[i] - angle[j]))).real.sum()


print(f"exact, one apart, early: {score(exact, 2, 1):.3f}")
for name in "bfloat16", "float16", "float32":
    kind = getattr(jnp, name)
    at = jnp.arange(longest).astype(kind)  # whole numbers, rounded
    angle = at[:, None] * jnp.array(theta).astype(kind)
    angle = angle.astype(float)
    print(f"{name}, distinct positions: {len(set(at.tolist()))}")
    for i in 100, 1000, 4000:
        off = jnp.abs(angle[: i + 1] - exact[: i + 1]).max()
        print(f"{name}, up to {i}, angle off by: {off:.3f}")
    print(f"{name}, one apart, late: {score(angle, 4002, 4001):.3f}")
