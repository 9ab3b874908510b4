import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
from jax import lax
from jax.scipy.signal import stft

jax.config.update("jax_enable_x64", True)
rate, size, hop = 8000, 256, 128
time = jnp.arange(rate) / rate  # (n,): one second
sweep = jnp.sin(2 * jnp.pi * (400 * time + 1200 * time**2))
steady = jnp.where(time > 0.5, jnp.sin(2 * jnp.pi * 1000 * time), 0)
x = sweep + 0.3 * steady

n = jnp.arange(size)
window = 0.5 - 0.5 * jnp.cos(2 * jnp.pi * n / size)  # (size,): Hann's
starts = jnp.arange(0, rate - size + 1, hop)
frames = x[starts[:, None] + n]  # (t, size): overlapping pieces
S = jnp.fft.rfft(frames * window)  # (t, size // 2 + 1), complex

library = stft(  # (size // 2 + 1, t), divided by the sum of the window
    x, nperseg=size, noverlap=size - hop, boundary=None, padded=False
)[2]
assert jnp.allclose(S.T, library * window.sum())

# the transform of each unit vector: row j is what sample j adds
waves = jnp.fft.rfft(jnp.eye(size) * window)  # (size, size // 2 + 1)
W = jnp.concatenate([waves.real, waves.imag], axis=1)[:, None]  # (k, c, o)
y = lax.conv_general_dilated(  # (t, o)
    x[None, :, None], W, (hop,), "VALID",
    dimension_numbers=("NHC", "HIO", "NHC"),
)[0]  # fmt: skip
assert jnp.allclose(y, jnp.concatenate([S.real, S.imag], axis=1))

print("frames, frequencies:", S.shape)
print(f"from one frequency to the next: {rate / size:.2f} Hz")
for t in (0, 20, 40, 60):
    middle = (t * hop + size / 2) / rate  # seconds
    print(f"frame {t}, sweep at its middle: {400 + 2400 * middle:.1f} Hz")
    loudest = jnp.abs(S[t]).argmax().item() * rate / size
    print(f"frame {t}, loudest: {loudest:.2f} Hz")
# each frame stands at its middle, and pixels reach half a step further
left = (size - hop) / 2 / rate
right = left + len(S) * hop / rate
step = rate / size / 1000  # kHz
level = 20 * jnp.log10(jnp.abs(S) + 1e-6)  # decibels
plt.figure(figsize=(4.8, 2.6))
plt.imshow(
    level.T,
    vmin=-40,
    origin="lower",
    extent=(left, right, -step / 2, 4 + step / 2),
    aspect="auto",
    interpolation="nearest",
)
plt.xlabel("seconds")
plt.ylabel("kHz")
plt.show()
