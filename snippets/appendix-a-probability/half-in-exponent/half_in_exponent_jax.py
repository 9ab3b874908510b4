import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def masses(cov, half):  # sum exp(-half x' inv(cov) x) on a grid
    d = len(cov)
    step = 0.25
    axis = jnp.arange(-10, 10 + step, step)
    x = jnp.stack(jnp.meshgrid(*[axis] * d), -1).reshape(-1, d)  # (m, d)
    form = jnp.einsum("ni,ij,nj->n", x, jnp.linalg.inv(cov), x)
    scale = (2 * jnp.pi) ** (-d / 2) / jnp.sqrt(jnp.linalg.det(cov))
    mass = scale * jnp.exp(-half * form) * step**d  # (m,)
    total = mass.sum()
    return total, jnp.einsum("n,ni,nj->ij", mass / total, x, x)


masses = jax.jit(masses)
cov = jnp.array([[2.0, 0.6, 0.2], [0.6, 1.0, -0.3], [0.2, -0.3, 1.5]])
for d in (1, 2, 3):
    total, _ = masses(cov[:d, :d], 0.5)
    print(f"d = {d}, with 1/2: {total:.4f}")
    total, second = masses(cov[:d, :d], 1.0)
    assert jnp.allclose(total, 2 ** (-d / 2))
    assert jnp.allclose(second, cov[:d, :d] / 2, atol=1e-6)
    print(f"d = {d}, without: {total:.4f}")
print(f"without, covariance over the one meant: {second[0, 0] / 2:.2f}")
