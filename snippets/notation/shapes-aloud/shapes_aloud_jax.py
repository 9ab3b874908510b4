import jax
import jax.numpy as jnp

n, d, o = 4, 3, 2  # examples, inputs, outputs
X = jnp.arange(12.0).reshape(n, d)
W = jnp.arange(6.0).reshape(d, o)

Y = X @ W  # (n, d) @ (d, o) = (n, o)
assert Y.shape == (n, o)
print("Y:", Y.shape)

x = X[1]  # (d,): the second row, a vector and not a (1, d) matrix
assert x.shape == (d,)
print("x:", x.tolist())

gradient = jax.grad(lambda x: x @ x)(x)  # (d,): like x
assert gradient.shape == x.shape
print("gradient:", gradient.tolist())

jacobian = jax.jacrev(lambda x: W.T @ x)(x)  # (o, d)
assert jacobian.shape == (o, d)
assert jnp.array_equal(jacobian, W.T)
print("jacobian:", jacobian.tolist())
