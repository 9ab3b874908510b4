import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
r = 0.95
n, theta = 60, np.pi / 6  # a turn in twelve steps
i = np.arange(n)
powers = (r * jnp.exp(1j * theta)) ** i  # (n,), the powers of lambda
kernel = powers.real  # one of a pair, with c b = 1/2, taken twice
print(f"after a turn: {kernel[12]:.4f}")
print(f"last entry: {kernel[-1]:.4f}")
print(f"sum of the sizes: {abs(kernel).sum():.4f}")
small = np.flatnonzero(abs(powers) < 0.01)[:1].tolist()
print("first step with a power below 0.01:", small)

figure, axes = plt.subplots(
    2, 1, figsize=(4.8, 5.2), layout="constrained", height_ratios=(3, 2)
)
turn = np.linspace(0, 2 * np.pi, 200)
axes[0].plot(np.cos(turn), np.sin(turn), color="0.6", lw=1, ls=":")
axes[0].plot(powers.real, powers.imag, "C0.-", lw=0.8)
axes[0].plot(1, 0, "C1s")
axes[0].set(xlim=(-2, 2), ylim=(-2, 2), aspect="equal")
axes[0].set(xlabel="real part", ylabel="imaginary part")
axes[1].axhline(0, color="0.6", lw=1)
axes[1].plot(i, kernel, "C0.-", lw=0.8)
axes[1].set(xlabel="steps since the input", ylabel="kernel", ylim=(-2, 2))
plt.show()
