import jax
import jax.numpy as jnp

X = jnp.array([[0.0, 1.0], [1.0, 1.0], [2.0, 1.0]])  # (n, d): x and a 1
y = jnp.array([1.0, 1.0, 4.0])  # (n,)


def loss(w):  # w ~ (d,): slope and bias
    return jnp.square(X @ w - y).mean()


def gradient(w):  # the formula
    return 2 / len(y) * X.T @ (X @ w - y)  # (d,)


W = jnp.array([[0.0, 0.0], [1.0, -2.0], [0.5, 0.75]])
by_autodiff = jax.vmap(jax.grad(loss))(W)
by_formula = jax.vmap(gradient)(W)
assert jnp.allclose(by_formula, by_autodiff, atol=0.01)  # GPUs round
print("gradient at 0:", gradient(jnp.zeros(2)).tolist())

A, b = X.T @ X, X.T @ y  # (d, d), (d,)
print("X^T X:", A.tolist())
print("X^T y:", b.tolist())
w = jnp.linalg.solve(A, b)  # not inv(A) @ b
print(f"slope: {w[0]:.4f}")
print(f"bias: {w[1]:.4f}")

residuals = y - X @ w
print("residuals:", [round(r, 4) for r in residuals.tolist()])
assert jnp.allclose(X.T @ residuals, 0, atol=1e-5)
assert jnp.allclose(gradient(w), 0, atol=1e-5)
print(f"loss: {loss(w):.4f}")
