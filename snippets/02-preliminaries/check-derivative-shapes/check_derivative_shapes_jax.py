import jax.numpy as jnp
from jax import grad, hessian, jacrev

x, b = jnp.array([1.0, 2.0, 3.0]), jnp.array([0.5, -1.0])  # (3,), (2,)
W = jnp.array([[1.0, -1.0, 2.0], [3.0, 1.0, -2.0]])  # (2, 3)
X = jnp.array(
    [[1.0, 2.0, 2.0], [2.0, 3.0, 6.0], [1.0, 4.0, 8.0], [4.0, 4.0, 7.0]]
)


def square(x):
    return x @ x


def squared_length(W):
    return square(W @ x)


def lengths(X):
    return (X**2).sum(1) ** 0.5  # (4,)


for name, result in [
    ("1. gradient", grad(square)(x)),
    ("1. Hessian", hessian(square)(x)),
    ("2. Jacobian by x", jacrev(lambda x: W @ x + b)(x)),
    ("2. Jacobian by b", jacrev(lambda b: W @ x + b)(b)),
    ("3. gradient by W", grad(squared_length)(W)),
    ("3. Hessian by W", hessian(squared_length)(W)),
    ("4. Jacobian", jacrev(jnp.tanh)(x)),
    ("5. Jacobian", jacrev(lengths)(X)),
]:
    count = jnp.count_nonzero(result)
    print(f"{name}: {result.shape}, not zero: {count}")
    print(f"   sum: {result.sum():.3f}")
