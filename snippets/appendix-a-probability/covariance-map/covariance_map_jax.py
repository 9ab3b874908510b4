import jax.numpy as jnp

# (n, d): five equally probable points
X = jnp.array([[0.0, 0.0], [1.0, 0.0], [2.0, 2.0], [3.0, 1.0], [4.0, 2.0]])
A = jnp.array([[1.0, 1.0], [1.0, -1.0], [2.0, 0.0]])  # (e, d)
b = jnp.array([5.0, 0.0, -1.0])  # (e,)


def covariance(X):  # (n, d) to (d, d)
    centred = X - X.mean(axis=0)
    return jnp.einsum("ni,nj->ij", centred, centred) / len(X)


S = covariance(X)
print("S:", [[round(v, 2) for v in row] for row in S.tolist()])
assert jnp.allclose(S, jnp.cov(X.T, ddof=0))

Y = X @ A.T + b  # (n, e): each row becomes A x + b
T = covariance(Y)
print("of A x + b:", [[round(v, 2) for v in row] for row in T.tolist()])
assert jnp.allclose(T, A @ S @ A.T, atol=1e-5)
assert jnp.allclose(Y.mean(axis=0), A @ X.mean(axis=0) + b)

variance = jnp.diagonal(S)
print(f"of x1 + x2: {T[0, 0]:.2f}")
print(f"sum of variances: {variance.sum():.2f}")
R = S / jnp.sqrt(variance[:, None] * variance)
print(f"correlation: {R[0, 1]:.4f}")
print(f"correlation in other units: {jnp.corrcoef((X * 60).T)[0, 1]:.4f}")
print("rank of the 3 by 3:", jnp.linalg.matrix_rank(T, rtol=1e-4).item())
