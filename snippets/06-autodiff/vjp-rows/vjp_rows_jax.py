import jax.numpy as jnp
from jax import grad, jacrev, jvp, vjp


def f(x):  # (2,) -> (3,): radius and angle to a point of a cone
    r, angle = x
    return jnp.stack([r * jnp.cos(angle), r * jnp.sin(angle), r])


x = jnp.array([2.0, 0.5])
y, pull = vjp(f, x)  # one run, and a tape to walk back along
rows = [pull(e)[0] for e in jnp.eye(3)]
J = jnp.stack(rows)  # (3, 2): three walks, three rows
for i, row in enumerate(J.tolist(), 1):
    print(f"output {i}: {row[0]:.4f} {row[1]:.4f}")
assert jnp.allclose(J, jacrev(f)(x))

u = jnp.array([1.0, -1.0, 2.0])  # (3,): a weight for each output
print("weighted:", [round(entry, 4) for entry in pull(u)[0].tolist()])
assert jnp.allclose(pull(u)[0], grad(lambda x: u @ f(x))(x))

v = jnp.array([-0.5, 1.0])  # (2,): a direction
along = jvp(f, (x,), (v,))[1]  # (3,)
print(f"u against J v: {u @ along:.4f}")
print(f"v against pull(u): {v @ pull(u)[0]:.4f}")
