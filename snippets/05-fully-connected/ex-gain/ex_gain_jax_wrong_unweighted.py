# Wrong: averages over the points of a grid, without the density
import jax.numpy as jnp


def gain(act):
    z = jnp.linspace(-8, 8, 4000)
    return (act(z) ** 2).mean().item() ** -0.5
