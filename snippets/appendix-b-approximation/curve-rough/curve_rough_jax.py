import math

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
targets = {
    "jump": lambda x: jnp.where(x > 0.5, 1.0, 0.0),
    "fourth root": lambda x: x**0.25,
    "root": lambda x: x**0.5,
    "kink": lambda x: jnp.abs(x - 0.5),
    "square": lambda x: x**2,
}
ms = [11, 101, 1001]  # odd: the jump and the kink are inside a bin
k = 100  # points in each bin

plt.figure(figsize=(4.8, 3.4))
for (name, target), mark in zip(targets.items(), "vDso^", strict=True):
    errors = []
    for m in ms:
        x = (jnp.arange(m * k) + 0.5) / (m * k)
        rows = target(x).reshape(m, k)
        errors.append(rows.var(axis=1).mean())  # the mse
    order = jnp.log(errors[1] / errors[2]) / math.log(1001 / 101)
    print(f"{name}, m = 1001, mse: {errors[-1]:.2e}")
    print(f"{name}, order from 101 to 1001: {order:.2f}")
    plt.loglog(ms, errors, mark + "-", label=name)
plt.xlabel("bins m")
plt.ylabel("mean squared error")
plt.legend()
plt.show()
