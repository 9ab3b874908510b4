import jax
import jax.numpy as jnp
import optax


def huber(r, delta):  # elementwise
    inside = jnp.square(r) / 2
    outside = delta * (abs(r) - delta / 2)
    return jnp.where(abs(r) <= delta, inside, outside)


r = jnp.array([-6.0, -2.0, -0.5, 0.0, 1.0, 3.0])  # residuals
print("residual:", r.tolist())
print("squared, halved:", (jnp.square(r) / 2).tolist())
print("absolute:", abs(r).tolist())
print("Huber, delta 2:", huber(r, 2.0).tolist())
for delta in (0.5, 1.0, 2.0):
    theirs = optax.huber_loss(jnp.zeros(6), r, delta=delta)
    assert jnp.allclose(huber(r, delta), theirs)

slope = jax.vmap(jax.grad(huber), in_axes=(0, None))
print("slope of Huber:", slope(r, 2.0).tolist())
assert jnp.array_equal(slope(r, 2.0), jnp.clip(r, -2.0, 2.0))
