import jax.numpy as jnp

X = jnp.array([[1.0, 2.0], [3.0, 0.0], [0.0, -1.0], [2.0, 2.0]])  # (4, 2)
W = jnp.array([[1.0, -1.0, 0.0], [0.0, 1.0, 2.0]])  # (2, 3)
b = jnp.array([0.0, 1.0, -1.0])  # (3,)


def report(name, compute):
    try:
        print(f"{name}:", compute().shape)
    except (RuntimeError, TypeError, ValueError) as error:
        print(f"{name}:", type(error).__name__)


report("X @ W + b", lambda: X @ W + b)  # as signed
report("X @ W.T", lambda: X @ W.T)  # (4, 2) meets (3, 2)
report("(X @ W) @ W", lambda: (X @ W) @ W)  # (4, 3) meets (2, 3)
report("X + b", lambda: X + b)  # (4, 2) meets (3,)

# square: the shapes fit both ways, and only one of them is meant
S = jnp.array([[1.0, 2.0], [0.0, 1.0]])  # (2, 2)
report("X @ S", lambda: X @ S)
report("X @ S.T", lambda: X @ S.T)
print("first row:", (X @ S)[0].tolist())
print("first row, transposed:", (X @ S.T)[0].tolist())
