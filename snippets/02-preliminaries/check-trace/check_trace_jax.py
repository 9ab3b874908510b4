import jax.numpy as jnp

A = jnp.array([[1.0, -2.0, 3.0], [0.0, 4.0, -1.0]])  # (2, 3)
B = jnp.array([[2.0, 1.0], [-1.0, 0.0], [5.0, 3.0]])  # (3, 2)

print(f"trace of AB: {jnp.trace(A @ B):.1f}")
print(f"trace of BA: {jnp.trace(B @ A):.1f}")
print(f"without a product: {(A * B.T).sum():.1f}")

print(f"norm: {jnp.linalg.matrix_norm(A):.4f}")
print(f"root of the trace of A'A: {jnp.sqrt(jnp.trace(A.T @ A)):.4f}")
print(f"root of the trace of AA': {jnp.sqrt(jnp.trace(A @ A.T)):.4f}")

X = jnp.array([[0.0, 1.0], [0.0, 0.0]])
Y = jnp.array([[0.0, 0.0], [1.0, 0.0]])
Z = jnp.array([[1.0, 0.0], [0.0, 0.0]])
for name, P in [("XYZ", X @ Y @ Z), ("ZXY", Z @ X @ Y), ("XZY", X @ Z @ Y)]:
    print(f"trace of {name}: {jnp.trace(P):.1f}")
