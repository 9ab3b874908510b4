import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
rate, size = 8000, 256  # so 31.25 Hz from one frequency to the next
time = jnp.arange(size) / rate
windows = {
    "rectangle": jnp.ones(size),
    "Hann": 0.5 - 0.5 * jnp.cos(2 * jnp.pi * jnp.arange(size) / size),
}


def spectrum(f, window):  # (size // 2 + 1,): power
    x = jnp.sin(2 * jnp.pi * f * time)
    return jnp.abs(jnp.fft.rfft(x * window)) ** 2


def far(power, bins):  # the share that lies more than 3 bins away
    away = jnp.abs(jnp.arange(len(power)) - bins) > 3
    return (power[away].sum() / power.sum()).item()


for name, window in windows.items():
    for bins in (32, 32.5):  # periods in the piece
        share = far(spectrum(bins * rate / size, window), bins)
        print(f"{name}, {bins} periods, far away: {share:.6f}")

plt.figure(figsize=(4.8, 2.6))
at = {"rectangle": (2900, -38), "Hann": (1900, -70)}  # Hz, decibels
for name, window in windows.items():
    loud = jnp.sin(2 * jnp.pi * 32.5 * rate / size * time)
    faint = 0.003 * jnp.sin(2 * jnp.pi * 56 * rate / size * time)
    S = jnp.fft.rfft((loud + faint) * window)
    level = 20 * jnp.log10(jnp.abs(S) / jnp.abs(S).max())  # decibels
    a, b, c = level[55:58].tolist()
    print(f"{name}, the faint tone is a peak:", a < b > c)
    print(f"{name}, level there: {b:.1f} dB")
    plt.plot(jnp.arange(len(level)) * rate / size, level)
    plt.text(*at[name], name)
plt.xlabel("Hz")
plt.ylabel("decibels")
plt.ylim(-110, 5)
plt.show()
