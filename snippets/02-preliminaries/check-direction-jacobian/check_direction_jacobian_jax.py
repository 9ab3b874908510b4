import jax
import jax.numpy as jnp


def direction(x):
    return x / jnp.linalg.vector_norm(x)


x = jnp.array([1.0, 2.0, 2.0])  # length 3
u = direction(x)
J = jax.jacrev(direction)(x)
print("27 J:", [[round(27 * a) for a in row] for row in J.tolist()])
P = jnp.eye(3) - jnp.outer(u, u)
print(f"J off the formula: {jnp.abs(J - P / 3).max():.4f}")
print(f"P P off P: {jnp.abs(P @ P - P).max():.4f}")
print(f"J x: {jnp.abs(J @ x).max():.4f}")
print("rank:", jnp.linalg.matrix_rank(J).item())
v = jnp.array([2.0, -1.0, 0.0])  # at a right angle to x
print("3 J v:", [round(a, 4) for a in (3 * J @ v).tolist()])
far = jax.jacrev(direction)(10 * x)
print(f"largest entry at x: {jnp.abs(J).max():.4f}")
print(f"largest entry at 10 x: {jnp.abs(far).max():.4f}")
y = jnp.array([0.0, 3.0, 4.0])
cosine = jax.grad(lambda x: direction(x) @ direction(y))
print("gradient of c:", [round(a, 4) for a in cosine(x).tolist()])
