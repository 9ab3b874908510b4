import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import networkx as nx
import numpy as np

jax.config.update("jax_enable_x64", True)
A = nx.to_numpy_array(nx.karate_club_graph(), weight=None)
n = len(A)
A = jnp.asarray(A + np.eye(n))  # (n, n), with self-loops
degree = A.sum(1)  # (n,)
A_hat = A / jnp.sqrt(jnp.outer(degree, degree))
X = jnp.asarray(np.random.default_rng(0).normal(size=(n, 3)))

eigenvalues = jnp.linalg.eigvalsh(A_hat)  # ascending
second = jnp.abs(eigenvalues[:-1]).max()
u = jnp.sqrt(degree / degree.sum())  # (n,), of length 1
limit = jnp.outer(u, u @ X)  # (n, 3)
print(f"largest eigenvalue: {eigenvalues[-1]:.4f}")
print(f"second in size: {second:.4f}")
print(f"smallest: {eigenvalues[0]:.4f}")
print("A_hat u = u:", np.allclose(A_hat @ u, u))


def step(H, _):
    H = A_hat @ H
    return H, jnp.linalg.norm(H - limit)


H, later = jax.lax.scan(step, X, length=80)
distances = jnp.append(jnp.linalg.norm(X - limit), later)  # (81,)
for k in (2, 20, 80):
    print(f"distance after {k}: {distances[k]:.7f}")
print(f"shrinks by, step 80: {distances[80] / distances[79]:.4f}")
ratio = H[33] / H[11]  # the nodes with most and fewest neighbours
print("node 33 over node 11:", [round(r, 3) for r in ratio.tolist()])
print(f"root of their degrees: {jnp.sqrt(degree[33] / degree[11]):.3f}")

bound = distances[0] * second ** jnp.arange(81)
plt.figure(figsize=(4.8, 2.6))
plt.semilogy(distances, label="distance to the limit")
plt.semilogy(bound, "--", label="second eigenvalue's bound")
plt.xlabel("steps")
plt.ylabel("norm")
plt.legend()
plt.show()
