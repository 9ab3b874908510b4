import jax.numpy as jnp


def gain(act):
    z = jnp.linspace(-8, 8, 4000)
    density = jnp.exp(-(z**2) / 2)
    mean_square = (density * act(z) ** 2).sum() / density.sum()
    return mean_square.item() ** -0.5
