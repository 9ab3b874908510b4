import jax
import jax.numpy as jnp
from jax.scipy.special import ndtr

u = jax.random.uniform(jax.random.key(0), 100_000)  # (n,), float32
steps = u * 2**23
assert jnp.array_equal(steps, steps.round())  # multiples of 2⁻²³, 0 included
assert jnp.allclose(jnp.log(1 - u), jnp.log1p(-u))  # 1 - u is exact
assert u.min() >= 0 and u.max() < 1
assert 10 < len(u) - len(jnp.unique(u)) < 2000  # some came twice

zero, small = jnp.float32(0.0), jnp.float32(1e-9)
last = jnp.float32(1 - 2.0**-24)  # the float32 below 1
print(f"log, u = 0: {-jnp.log(zero):.2f}")
print(f"log1p, u = 0: {-jnp.log1p(-zero):.2f}")
print(f"log1p, last u before 1: {-jnp.log1p(-last):.4f}")
print(f"chance of more: {jnp.exp(jnp.log1p(-last)):.2e}")
print(f"u = 1e-9, log of 1 - u: {jnp.log(1 - small):.2e}")
print(f"u = 1e-9, log1p: {jnp.log1p(-small):.2e}")

print(f"normal, last u before 1: {-jax.scipy.special.ndtri(2.0**-24):.3f}")
six = jnp.float32(6.0)
print(f"normal, 1 - P at 6: {1 - ndtr(six):.2e}")
tail = jax.scipy.special.erfc(six / 2**0.5) / 2
print(f"normal, by erfc: {tail:.2e}")
assert jnp.isclose(ndtr(-six), tail)
