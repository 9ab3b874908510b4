import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def f(x):  # (2,) -> (2,): square, so that both products run
    return jnp.stack([x[0] * x[1], x[0] + x[1]])


x, v = jnp.array([2.0, 1.0]), jnp.array([1.0, 1.0])
J = jax.jacobian(f)(x)  # (2, 2)
print("jacobian:", J.tolist())
for h in (0.1, 0.01, 0.001):
    moved = f(x + h * v) - f(x)  # (2,): what really happens
    right = jnp.linalg.vector_norm(moved - J @ (h * v)) / h
    wrong = jnp.linalg.vector_norm(moved - J.T @ (h * v)) / h
    print(f"J, error / h at {h}: {right:.4f}")
    print(f"transposed, error / h at {h}: {wrong:.4f}")
