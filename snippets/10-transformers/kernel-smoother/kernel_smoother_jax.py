import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

width = 0.3  # of the kernel
jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
x = rng.uniform(0, 6, 40)  # (m,), where was measured
y = np.sin(x) + 0.3 * rng.normal(size=40)  # (m,), and what
at = np.linspace(0, 6, 61)  # (n,), where we ask

gap = (at[:, None] - x) / width  # (n, m)
kernel = jnp.exp(-(gap**2) / 2)
smooth = (kernel * y).sum(axis=1) / kernel.sum(axis=1)  # (n,)

weights = jax.nn.softmax(-(gap**2) / 2)  # (n, m), each row sums to 1
assert np.allclose(smooth, weights @ y)

Q = np.stack([at, np.ones_like(at)], axis=1)  # (n, 2)
K = np.stack([x, -(x**2) / 2], axis=1)  # (m, 2)
scores = Q @ K.T / width**2  # of -gap²/2 all that differs along a row
assert np.allclose(weights, jax.nn.softmax(scores))
V = np.stack([y, np.zeros_like(y)], axis=1)  # as wide as K
library = jax.nn.dot_product_attention(
    Q[:, None], K[:, None], V[:, None], scale=1 / width**2
)[:, 0, 0]
low = jax.nn.softmax(scores.astype("float32"))  # as the library does
assert np.allclose(library, low @ y, atol=1e-6)
assert np.allclose(smooth, library, atol=1e-4)

print(f"mean off by: {np.square(smooth - np.sin(at)).mean() ** 0.5:.3f}")
print(f"largest weight at 3: {weights[30].max():.3f}")
for place in 0, 30, 60:
    print(f"at {at[place]:.0f}: {smooth[place]:.3f}")
plt.figure(figsize=(4.8, 3))
plt.plot(x, y, ".", label="measured")
plt.plot(at, np.sin(at), "--", label="sine")
plt.plot(at, smooth, "-", label="smoother")
plt.gca().set(ylim=(-1.8, 1.8), xlabel="x", title=f"width {width}")
plt.legend(loc="lower left")
plt.show()
