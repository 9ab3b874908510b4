import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])  # (3,)
places = jnp.array([0, 0])  # the same place twice

past = x.at[7].get(mode="fill", fill_value=jnp.nan)
assert jnp.isnan(past)  # asked to, JAX marks it
assert jnp.isnan(jnp.take(x, 7))  # as this one does unasked
last = x[7]
print(f"past the end, clamped: {last:.1f}")

changed = x.at[0].set(9.0)
print("changed:", changed.tolist(), "from", x.tolist())
assert (x.at[7].set(9.0) == x).all()  # dropped without a word

once = x.at[places].set(x[places] + 1.0)
twice = x.at[places].add(1.0)
print("added, once:", once.tolist())
print("added, twice:", twice.tolist())
