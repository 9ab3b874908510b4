import jax
import jax.numpy as jnp

x = jnp.array([-4.0, -3.0, -1.0, 1.0, 3.0, 4.0])  # (n,): one feature
y = jnp.array([0, 0, 1, 1, 2, 2])  # (n,): class 1 lies in the middle
X = jnp.stack([jnp.ones(6), x], axis=1)  # (n, 2)
Y = jax.nn.one_hot(y, 3)  # (n, c)

W = jnp.linalg.lstsq(X, Y)[0]  # (2, c): a line for each class
for k, (bias, slope) in enumerate(W.T.tolist()):
    print(f"class {k}: {bias:.3f} {slope:+.3f} x".replace("-0.000", "+0.000"))
print("one-hot:", (X @ W).argmax(axis=1).tolist())

w = jnp.linalg.lstsq(X, y.astype(X.dtype))[0]  # (2,)
print("number:", (X @ w).round().astype(int).tolist())

X = jnp.stack([jnp.ones(6), x, x**2], axis=1)  # (n, 3)
W = jnp.linalg.lstsq(X, Y)[0]  # (3, c): a parabola for each
print("one-hot, with x squared:", (X @ W).argmax(axis=1).tolist())
