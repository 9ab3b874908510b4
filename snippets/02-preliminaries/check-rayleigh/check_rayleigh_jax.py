import jax
import jax.numpy as jnp

M = jnp.array([[1.0, 0.0], [1.0, 1.0], [0.0, 2.0]])  # (n, d) = (3, 2)
b = jnp.array([1.0, 1.0, 1.0])  # (n,)
A = jnp.array([[1.0, 4.0], [4.0, 7.0]])  # (d, d), symmetric


def squares(x):
    return ((M @ x - b) ** 2).sum()


def quotient(x):
    return x @ A @ x / (x @ x)


x = jnp.array([1.0, 2.0])
print("squares, gradient:", jax.grad(squares)(x).tolist())
print("squares, formula:", (2 * M.T @ (M @ x - b)).tolist())
values, vectors = jnp.linalg.eigh(A)
print("eigenvalues:", [round(v, 4) for v in values.tolist()])
for x in jnp.array([[1.0, 1.0], [1.0, 2.0], [2.0, -1.0]]):
    q, g = quotient(x), jax.grad(quotient)(x)
    g = [round(a, 3) + 0.0 for a in g.tolist()]
    print(f"x = {x.tolist()}: quotient {q:.3f}, gradient {g}")
x = jnp.array([1.0, 1.0])
formula = 2 * (A @ x - quotient(x) * x) / (x @ x)
print("formula at [1, 1]:", formula.tolist())
print(f"formula times x: {formula @ x:.4f}")
