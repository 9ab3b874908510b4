import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)


def f(x):  # (d,) -> ()
    return jnp.exp(jnp.mean(x**2))


h = 1e-4
for d in (10, 100, 1000):
    x = jnp.array(np.random.default_rng(d).normal(size=d))  # float64
    formula = 2 * x / d * f(x)  # (d,): derived with a pencil

    points = jnp.concatenate([x[None], x + h * jnp.eye(d)])  # (d + 1, d)
    values = jax.vmap(f)(points)  # (d + 1,): f is run on each row
    differences = (values[1:] - values[0]) / h  # (d,)
    error = jnp.linalg.norm(differences - formula) / jnp.linalg.norm(formula)
    print(f"d = {d}, runs: {len(points)}")
    print(f"d = {d}, error: {error:.1e}")

    automatic = jax.grad(f)(x)  # (d,): f is run once
    assert jnp.allclose(automatic, formula, rtol=1e-12, atol=0)
