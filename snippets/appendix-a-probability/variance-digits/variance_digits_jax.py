import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)

centre = 1e6
for dtype in (jnp.float32, jnp.float64):
    name = jnp.dtype(dtype).name
    x = jnp.array([centre - 1, centre + 1], dtype=dtype)  # (2,)
    two_pass = jnp.square(x - x.mean()).mean()
    difference = jnp.square(x).mean() - jnp.square(x.mean())
    print(f"{name}, mean of squared distances: {two_pass:.3f}")
    assert jnp.isclose(two_pass, x.var())

    square = jnp.square(x.mean())
    step = jnp.nextafter(square, 2 * square) - square
    print(f"{name}, step near the square: {step:g}")
    print(f"{name} difference of squares: {difference:.3f}")
    near = abs(difference - 1) < 0.5
    print(f"{name}, difference is near 1: {near}")

    shifted = x - x[0]  # any number near the data will do
    moved = jnp.square(shifted).mean() - jnp.square(shifted.mean())
    print(f"{name}, difference, shifted: {moved:.3f}")
