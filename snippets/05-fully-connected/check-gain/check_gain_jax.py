import functools

import jax
import jax.numpy as jnp

z = jnp.linspace(-8, 8, 4000)
density = jnp.exp(-(z**2) / 2)
density = density / density.sum()
for name, act in {
    "ReLU": jax.nn.relu,
    "leaky": functools.partial(jax.nn.leaky_relu, negative_slope=0.2),
    "|z|": jnp.abs,
    "tanh": jnp.tanh,
    "sigmoid": jax.nn.sigmoid,
    "GELU": functools.partial(jax.nn.gelu, approximate=False),
}.items():
    slope = jax.vmap(jax.grad(act))(z)
    forward = (density * act(z) ** 2).sum() ** -0.5
    backward = (density * slope**2).sum() ** -0.5
    print(f"{name}: {forward:.3f} forward, {backward:.3f} backward")
