import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
delta = 1.6  # length of a step
rate, end = -1.0, 12.0  # ds/dt = rate * s, from s = 1 on
steps = int(end / delta + 0.01)
i = jnp.arange(steps + 1)
factors = {
    "Euler": 1 + delta * rate,
    "bilinear": (1 + delta * rate / 2) / (1 - delta * rate / 2),
    "hold": jnp.exp(delta * rate).item(),
}
axis = plt.figure(figsize=(4.8, 2.8)).gca()
t = jnp.linspace(0, end, 200)
axis.plot(t, jnp.exp(rate * t), color="0.5", label="exact")
for (name, factor), mark in zip(factors.items(), "sox", strict=True):
    s = jnp.pow(factor, i)  # (steps + 1,)
    print(f"{name}, factor: {factor:.4f}")
    print(f"{name}, after {steps} steps: {s[-1]:.4f}")
    print(f"{name}, changes of sign: {(s[1:] * s[:-1] < 0).sum()}")
    axis.plot(delta * i, s, mark, ls=":", label=name)
axis.set(xlim=(0, end), ylim=(-3, 3), xlabel="time", ylabel="state")
axis.legend(ncols=2)
plt.show()
