import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
gap = 0.0
w = 100.0


def bump(x, left, right, a):
    sigmoid = jax.nn.sigmoid
    return a * (sigmoid(w * (x - left)) - sigmoid(w * (x - right)))


def two(x):  # heights 1 and 2, the second begins at 1 + gap
    return bump(x, 0.0, 1.0, 1.0) + bump(x, 1 + gap, 2 + gap, 2.0)


x = jnp.linspace(-0.5, 2.5, 1201)  # (n,)
print(f"in the first bin: {two(0.5):.3f}")
print(f"in the second: {two(1.5 + gap):.3f}")
print(f"at the seam: {two(1 + gap / 2):.3f}")
between = two(x[(x > 0.5) & (x < 1.5)])
print(f"between their middles, lowest: {between.min():.3f}")
print(f"between their middles, highest: {between.max():.3f}")

plt.figure(figsize=(4.8, 2.8))
plt.plot(x, two(x))
plt.gca().set(xlabel="x", ylabel="y", xlim=(-0.5, 2.5), ylim=(-0.1, 3.2))
plt.show()
