import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def f(x):  # (2,) -> (3,)
    return jnp.stack([x[0] * x[1], x[0] ** 2, 3 * x[1]])


x, h = jnp.array([1.0, 2.0]), 1e-6
J = jax.jacobian(f)(x)  # (3, 2): a row per output
print("shape:", J.shape)
print("jacobian:", J.tolist())

columns = [(f(x + h * e) - f(x)) / h for e in jnp.eye(2)]
assert jnp.allclose(jnp.stack(columns, axis=1), J, atol=1e-5)
# i=i: each function keeps the i that it was made with
rows = [jax.grad(lambda x, i=i: f(x)[i])(x) for i in range(3)]
assert jnp.array_equal(jnp.stack(rows), J)

print("entrywise:", jax.jacobian(lambda x: x**2)(x).tolist())

X = jnp.arange(8.0).reshape(4, 2)  # (n, 2): n = 4 inputs to f
print("by a batch:", jax.jacobian(jax.vmap(f))(X).shape)
print("for each:", jax.vmap(jax.jacobian(f))(X).shape)
