import jax.numpy as jnp

A = jnp.array([[5.0, 3.0], [3.0, 5.0]])  # eigenvalues 8 and 2
B = jnp.array([[1.0, 1.0], [1.0, 1.0]])  # eigenvalues 2 and 0


def descend(A, x, eta, steps):
    x = jnp.array(x)
    for _ in range(steps):
        x = x - eta * (A @ x)
    return x


for steps in (40, 41):
    x = descend(A, [3.0, 1.0], 0.25, steps)
    print(f"at the edge, {steps} steps: {x[0]:.4f}, {x[1]:.4f}")
for eta in (0.24, 0.26):
    norm = jnp.linalg.vector_norm(descend(A, [3.0, 1.0], eta, 100))
    print(f"rate {eta}, norm after 100 steps: {norm:.5g}")
for start in ([1.0, -1.0], [1.0, -0.99]):
    norm = jnp.linalg.vector_norm(descend(A, start, 0.75, 20))
    print(f"rate 0.75 from {start}, norm: {norm:.5g}")
x = descend(A, [3.0, 1.0], 0.2, 10)
ratio = jnp.linalg.vector_norm(x - 0.2 * A @ x) / jnp.linalg.vector_norm(x)
print(f"rate 0.2, factor of a step: {ratio:.4f}")
x = descend(B, [3.0, 1.0], 0.9, 100)
print(f"flat valley, from (3, 1): {x[0]:.4f}, {x[1]:.4f}")
