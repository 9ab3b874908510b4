import jax
import jax.numpy as jnp

A = jnp.array([[1.0, 2.0], [3.0, 4.0]])  # (2, 2)
B = jnp.array([[0.0, 1.0], [1.0, 0.0]])  # (2, 2)
x = jnp.array([3.0, -4.0])  # (2,)
y = jnp.array([1.0, 2.0])  # (2,)


def rounded(M):
    return [[round(entry, 4) for entry in row] for row in M.tolist()]


print("entry:", A[0, 1].item())
print("row:", A[0].tolist())
print("column:", A[:, 1].tolist())
print("transpose:", A.T.tolist())
print("matrix product:", (A @ B).tolist())
print("power:", jnp.linalg.matrix_power(A, 2).tolist())
print("inverse:", rounded(jnp.linalg.inv(A)))
print("exponential:", rounded(jax.scipy.linalg.expm(B)))
print("Hadamard product:", (A * B).tolist())
print("inner product:", (x @ y).item())
print("outer product:", jnp.outer(x, y).tolist())
print("norm:", jnp.linalg.vector_norm(x).item())
print("1-norm:", jnp.linalg.vector_norm(x, ord=1).item())
print(f"Frobenius norm: {jnp.linalg.matrix_norm(A):.4f}")
print("trace:", jnp.trace(A).item())
print("diagonal:", jnp.diag(y).tolist())
print("identity:", jnp.eye(2).tolist())
print("entry by entry:", jnp.abs(x).tolist())
print("argmin:", jnp.argmin(x).item())
print("mean:", x.mean().item())
