import jax
import jax.numpy as jnp
from jax.scipy.special import logit

jax.config.update("jax_enable_x64", True)
gate = 0.5 ** (1 / 50)
bias = logit(gate)
print(f"gate: {gate:.4f}")
print(f"bias: {bias:.4f}")


def half_after(bias):  # tokens
    return jnp.log(0.5) / jax.nn.log_sigmoid(bias)


print(f"half after: {half_after(bias):.1f}")
print(f"in both, half after: {half_after(2 * bias):.0f}")
print(f"bias 0, half after: {half_after(0 * bias):.1f}")
print(f"one unit more, half after: {half_after(bias + 1):.1f}")


def step(s, _):  # a GRU whose other parameters are 0: candidate 0
    z = jax.nn.sigmoid(bias)
    return z * s + (1 - z) * jnp.tanh(0.0), None


s, _ = jax.lax.scan(step, 1.0, length=50)
print(f"a GRU that started at 1, after 50: {s:.4f}")
