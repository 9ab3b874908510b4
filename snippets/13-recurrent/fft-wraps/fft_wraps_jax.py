import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
n = 64
A = 0.93 * jnp.array([[0.9, -(0.19**0.5)], [0.19**0.5, 0.9]])
B = jnp.array([1.0, 0.0])  # C takes the first number of the state
x = jnp.zeros(n).at[48].set(1.0)  # silence, then one impulse


def loop(x):
    def step(s, x_i):
        s = A @ s + B * x_i
        return s, s[0]

    return jax.lax.scan(step, jnp.zeros(2), x)[1]


def by_fft(kernel, size):  # filled up with zeros to this size
    product = jnp.fft.rfft(x, size) * jnp.fft.rfft(kernel, size)
    return jnp.fft.irfft(product, size)[:n]


@jax.jit
def compare(x):
    kernel = loop(jnp.zeros(n).at[0].set(1.0))  # (n,)
    return loop(x), by_fft(kernel, 2 * n), by_fft(kernel, n)


y, right, wrapped = map(np.asarray, compare(x))
print(f"size 2n, largest error: {abs(right - y).max():.4f}")
print(f"size n, largest error: {abs(wrapped - y).max():.4f}")
print("size n, wrong outputs:", (abs(wrapped - y) > 1e-9).sum())
print(f"size n, output before any input: {wrapped[0]:.4f}")
print(f"size n, largest error from 48 on: {abs(wrapped - y)[48:].max():.4f}")

figure, ax = plt.subplots(figsize=(4.8, 2.4), layout="constrained")
ax.plot(y, "C0", label="loop, and FFT of size 2n")
ax.plot(wrapped, "C1--", label="FFT of size n")
ax.axvline(48, color="0.6", lw=1, ls=":")
ax.set(xlabel="step, from 0", ylabel="output", ylim=(-0.8, 1.7))
ax.legend(loc="upper left")
plt.show()
