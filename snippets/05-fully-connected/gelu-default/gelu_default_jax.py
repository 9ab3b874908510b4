import jax
import jax.numpy as jnp
from jax.scipy.special import erf

z = jnp.linspace(-5, 5, 1001)
exact = z * (1 + erf(z / 2**0.5)) / 2  # z times P(normal <= z)
inside = (2 / jnp.pi) ** 0.5 * (z + 0.044715 * z**3)
by_tanh = z * (1 + jnp.tanh(inside)) / 2
gap = jnp.abs(exact - by_tanh)
print(f"largest difference: {gap.max():.6f}")
print(f"at |z|: {jnp.abs(z[gap.argmax()]):.1f}")

default = jax.nn.gelu(z)
print("default is exact:", bool(jnp.allclose(default, exact, atol=1e-5)))
print("default is tanh:", bool(jnp.allclose(default, by_tanh, atol=1e-5)))

settled = jax.nn.gelu(z, approximate=False)
assert jnp.allclose(settled, exact, atol=1e-5)
settled = jax.nn.gelu(z, approximate=True)
assert jnp.allclose(settled, by_tanh, atol=1e-5)

silu = z / (1 + jnp.exp(-z))  # z times its sigmoid
assert jnp.allclose(silu, jax.nn.silu(z), atol=1e-5)
for name, values in {"GELU": exact, "SiLU": silu}.items():
    low = values.argmin()
    print(f"{name}, lowest: {values[low]:.4f} at {z[low]:.2f}")
