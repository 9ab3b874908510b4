import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
edges = jnp.array([[0, 1], [0, 2], [1, 2], [1, 3], [2, 3], [3, 4]])
weight = jnp.array([1.0, 2.0, 1.0, 3.0, 1.0, 0.5])  # (m,), above 0
x = jnp.array([2.0, 1.0, 1.0, -1.0, 3.0])  # (n,)
n, m = len(x), len(edges)
i, j = edges.T
A = jnp.zeros((n, n)).at[i, j].set(weight).at[j, i].set(weight)
L = jnp.diag(A.sum(1)) - A


def energy(x):
    return x @ L @ x


once = (weight * (x[i] - x[j]) ** 2).sum()
pairs = (A * (x[:, None] - x) ** 2).sum()
print(f"x'Lx: {energy(x):.4f}")
print(f"over each edge once: {once:.4f}")
print(f"over all i and j: {pairs:.4f}")
print(f"level x: {energy(jnp.full(n, 7.0)):.4f}")

differences = (A * (x[:, None] - x)).sum(1)
assert jnp.allclose(differences, L @ x)
gradient = jax.grad(energy)(x)
assert jnp.allclose(gradient, 2 * L @ x)
print("L x:", *(f"{v:.4f}" for v in (L @ x).tolist()))
print("gradient:", *(f"{v:.4f}" for v in gradient.tolist()))

for flip in (jnp.zeros(m), jnp.array([1, 0, 0, 1, 1, 0])):
    e = jnp.arange(m)  # a sign for each end of an edge
    S = jnp.zeros((n, m)).at[i, e].set(1 - 2 * flip)
    S = S.at[j, e].set(2 * flip - 1)
    assert jnp.allclose(S * weight @ S.T, L)
    print("S'x:", *(f"{v:.0f}" for v in (S.T @ x).tolist()))
