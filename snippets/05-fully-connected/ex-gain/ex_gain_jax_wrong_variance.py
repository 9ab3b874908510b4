# Wrong: takes the mean off: the variance of the activation
import jax.numpy as jnp


def gain(act):
    z = jnp.linspace(-8, 8, 4000)
    density = jnp.exp(-(z**2) / 2)
    density = density / density.sum()
    mean = (density * act(z)).sum()
    return ((density * (act(z) - mean) ** 2).sum() + 1e-9).item() ** -0.5
