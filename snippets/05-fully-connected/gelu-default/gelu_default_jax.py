from functools import partial

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
from jax.scipy.special import erf

jax.config.update("jax_enable_x64", True)
z = jnp.arange(-500, 501) / 100
exact = z * (1 + erf(z / 2**0.5)) / 2  # z times P(normal <= z)
inside = (2 / jnp.pi) ** 0.5 * (z + 0.044715 * z**3)
by_tanh = z * (1 + jnp.tanh(inside)) / 2
gap = jnp.abs(exact - by_tanh)
print(f"largest difference: {gap.max():.6f}")
print(f"at |z|: {jnp.abs(z[gap.argmax()]):.1f}")

default = jax.nn.gelu(z)
print("default is exact:", bool(jnp.allclose(default, exact, atol=1e-5)))
print("default is tanh:", bool(jnp.allclose(default, by_tanh, atol=1e-5)))

exact_gelu = partial(jax.nn.gelu, approximate=False)
settled = exact_gelu(z)
assert jnp.allclose(settled, exact, atol=1e-5)
settled = jax.nn.gelu(z, approximate=True)
assert jnp.allclose(settled, by_tanh, atol=1e-5)

silu = z / (1 + jnp.exp(-z))  # z times its sigmoid
assert jnp.allclose(silu, jax.nn.silu(z), atol=1e-5)

fig, (top, bottom) = plt.subplots(2, 1, figsize=(4.8, 4.2), sharex=True)
three = {"ReLU": jax.nn.relu, "GELU": exact_gelu, "SiLU": jax.nn.silu}
for (name, f), dash in zip(three.items(), (":", "-", "--"), strict=True):
    values, slopes = f(z), jax.vmap(jax.grad(f))(z)
    top.plot(z, values, dash, label=name)
    bottom.plot(z, slopes, dash)
    if name == "ReLU":
        continue
    low, steep = values.argmin(), slopes.argmax()
    print(f"{name}, lowest: {values[low]:.4f} at {z[low]:.2f}")
    print(f"{name}, largest slope: {slopes[steep]:.3f} at {z[steep]:.2f}")
top.set(ylabel="value", ylim=(-0.5, 2.5))
top.legend()
bottom.set(xlabel="z", ylabel="slope")
plt.show()
