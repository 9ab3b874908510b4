import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_default_matmul_precision", "highest")
k1, k2 = jnp.array([[1.0, 0.0], [0.6, 0.8]])  # (r,) each, length 1
red, green, blue = jnp.eye(3)  # (v,) each
keys = jnp.stack([k1, k2, k1])  # k1 gets a new value
values = jnp.stack([red, green, blue])


def show(name, values):
    print(f"{name}:", " ".join(f"{x:.2f}" for x in values.tolist()))


def loss(S, k, v):  # what is read, and what should be
    return jnp.square(k @ S - v).sum() / 2


def write(S, k, v, beta):  # the difference
    return S + beta * jnp.outer(k, v - k @ S)


S = keys.T @ values  # (r, v)
show("sum, k1 reads", k1 @ S)
show("sum, k2 reads", k2 @ S)

S = jnp.zeros((2, 3))
for k, v in zip(keys, values, strict=True):
    descended = S - jax.grad(loss)(S, k, v)
    S = write(S, k, v, beta=1.0)
    assert np.allclose(S, descended)  # one step of descent
show("delta, k1 reads", k1 @ S)
show("delta, k2 reads", k2 @ S)

for beta in (0.0, 0.5, 1.0):  # the last write once more, k1 with red
    show(f"red once more, beta = {beta}", k1 @ write(S, k1, red, beta))
