import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)

x = jnp.array([-1.0, 1.0])
y = jnp.array([0.5, 1.5])  # the line 1 + x / 2 meets both


def nll(w):  # without the constant
    z = (y - w[0] - w[1] * x) / jnp.exp(w[2] + w[3] * x)
    return (z**2 / 2 + w[2] + w[3] * x).mean()


for k in (1.0, 3.0, 5.0, 10.0):
    there = nll(jnp.array([1.0, 0.5, -k, 0.0]))
    beside = nll(jnp.array([1.01, 0.5, -k, 0.0]))
    print(f"log deviation {-k:.0f}: {there:.2f}, beside it {beside:.2f}")
