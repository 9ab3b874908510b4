import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)


def place(polar):  # g: (r, angle) to (x, y), both (2,)
    r, angle = polar
    return jnp.stack([r * jnp.cos(angle), r * jnp.sin(angle)])


def normal(xy):  # the density of two independent normal numbers, xy: (2,)
    return jnp.exp(-jnp.square(xy).sum() / 2) / (2 * jnp.pi)


def pulled_back(polar):  # (2,), the density of (r, angle): with and without
    p = normal(place(polar))
    return p * jnp.abs(jnp.linalg.det(jax.jacrev(place)(polar))), p


point = jnp.array([2.0, 0.3])
J = jax.jacrev(place)(point)  # (2, 2)
print(f"r = {point[0]}, determinant: {jnp.linalg.det(J):.4f}")

r = (jnp.arange(800) + 0.5) / 100  # up to 8
angle = (jnp.arange(36) + 0.5) * jnp.pi / 18
grid = jnp.stack(jnp.meshgrid(r, angle, indexing="ij"), -1).reshape(-1, 2)
right, without = jax.jit(jax.vmap(pulled_back))(grid)
cell = 0.01 * jnp.pi / 18
print(f"mass, right: {right.sum() * cell:.4f}")
print(f"mass, without: {without.sum() * cell:.4f}")

draws = rng.normal(size=(100_000, 2))
inside = (jnp.linalg.norm(draws, axis=1) <= 1).mean()
print(f"r up to 1, right: {right[grid[:, 0] <= 1].sum() * cell:.3f}")
print(f"r up to 1, draws: {inside:.3f}")
