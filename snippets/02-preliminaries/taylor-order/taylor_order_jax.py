import math

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
order = 2  # of the model


def f(h):  # log(e^x1 + e^x2) along the line
    return jnp.log(jnp.exp(h) + 3 * jnp.exp(-h))


h = jnp.linspace(-3, 3, 61)
model, derivative = jnp.zeros(61), f
for k in range(order + 1):
    model = model + derivative(0.0) * h**k / math.factorial(k)
    derivative = jax.grad(derivative)
error = jnp.abs(f(h) - model)  # (61,)
for at in (35, 40, 45, 50, 60):
    print(f"error at {h[at]:.1f}: {error[at]:.6f}")

fig, (line, distance) = plt.subplots(2, 1, figsize=(4.8, 4.6), sharex=True)
line.plot(h, f(h), label="f")
line.plot(h, model, "--", label=f"order {order}")
line.set(ylabel="along the line", ylim=(-2, 8))
line.legend(loc="upper center")
distance.semilogy(h, error.clip(1e-9))
distance.set(xlabel="h", ylabel="error", ylim=(1e-8, 100))
plt.show()
