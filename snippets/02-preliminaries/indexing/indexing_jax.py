import jax
import jax.numpy as jnp

X = jnp.arange(12).reshape(3, 4)  # (3, 4)
print("X:", X.tolist())
print("X[1, 2]:", X[1, 2].item())  # counted from 0
print("X[-1]:", X[-1].tolist())  # (4,): the last row

print("X[:, 1]:", X[:, 1].tolist())  # (3,): a number drops its axis
print("X[:, 1:2]:", X[:, 1:2].tolist())  # (3, 1): a slice keeps it
print("X[::2, :3]:", X[::2, :3].tolist())  # (2, 3): every other row
print("X[:, None] shape:", X[:, None].shape)  # a new axis

i, j = jnp.array([0, 2]), jnp.array([1, 3])
try:
    X[[0, 2]]  # a list will not do
except TypeError:
    print("X[i]:", X[i].tolist())  # (2, 4): rows 0 and 2
print("X[i, j]:", X[i, j].tolist())  # (2,): entries (0, 1), (2, 3)
print("X[X > 8]:", X[X > 8].tolist())  # (3,): where the mask is true
try:
    jax.jit(lambda X: X[X > 8])(X)  # compiled: how many will be true?
except IndexError:
    print("X > 8 or 0:", jnp.where(X > 8, X, 0).tolist())  # (3, 4)

print("upside down:", X[::-1].tolist())
