import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
runs, sizes = 4000, (11, 41, 161)


def climb(x):  # (n,): Fisher's scoring for Cauchy numbers
    def step(m, _):
        z = x - m
        score = 2 * z / (1 + z**2)
        return m + score.mean() / 0.5, None  # over the information

    return jax.lax.scan(step, jnp.median(x), length=12)[0]


draws = {
    "normal": rng.normal,
    "laplace": rng.laplace,
    "cauchy": lambda size: rng.standard_cauchy(size),
}
for name, information, estimates in [
    ("normal", 1.0, (jnp.mean, jnp.median)),
    ("laplace", 1.0, (jnp.mean, jnp.median)),
    ("cauchy", 0.5, (climb, jnp.median)),
]:
    print(f"{name}, bound: {1 / information:.2f}")
    for n in sizes:
        x = jnp.asarray(draws[name](size=(runs, n)))
        for estimate in estimates:
            spread = n * jax.jit(jax.vmap(estimate))(x).var(ddof=1)
            print(f"{name}, n = {n}, {estimate.__name__}: {spread:.2f}")
