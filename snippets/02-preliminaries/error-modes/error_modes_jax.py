import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

A = jnp.array([[2.0, 1.0], [1.0, 2.0]])
b = jnp.array([3.0, 3.0])


def f(x):  # x ~ (2,): a bowl, its minimum where A x = b
    return x @ A @ x / 2 - b @ x


lowest = jnp.linalg.solve(A, b)  # (2,)
eigenvalues, V = jnp.linalg.eigh(A)  # (2,), (2, 2): in columns
print("lowest point:", np.asarray(lowest).round(4).tolist())
print("eigenvalues:", np.asarray(eigenvalues).round(4).tolist())

eta, x = 0.4, jnp.array([4.0, -1.0])
errors = []
for _ in range(6):
    errors.append(V.T @ (x - lowest))  # (2,): along each eigenvector
    x = x - eta * jax.grad(f)(x)
errors = jnp.stack(errors)  # (6, 2): a row per step

for j in range(2):
    ratios = errors[1:, j] / errors[:-1, j]
    print(f"factors {j}:", np.asarray(ratios).round(4).tolist())
k = jnp.arange(6)[:, None]  # (6, 1)
assert jnp.allclose(errors, (1 - eta * eigenvalues) ** k * errors[0])
