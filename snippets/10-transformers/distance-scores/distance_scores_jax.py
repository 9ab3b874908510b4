import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
base = 10000
k, slope = 32, 1 / 64
theta = base ** (-2 * jnp.arange(k // 2) / k)
d = jnp.arange(401)  # distance i - j
# the k / 2 pairs of a vector as complex numbers, its length 1
drawn = np.random.default_rng(1).normal(size=(2, k // 2, 2))
drawn = drawn.view(complex)[..., 0]  # (2, k / 2)
drawn /= np.linalg.norm(drawn, axis=1, keepdims=True)
q, other = jnp.array(drawn)
ones = jnp.full_like(q, (1 + 1j) / k**0.5)


@jax.jit
def score(q, key):  # each ~ (k / 2,), at all distances ~ (401,)
    return (q * key.conj() * jnp.exp(1j * d[:, None] * theta)).real.sum(1)


equal, two = score(ones, ones), score(q, other)
made = score(q, q * jnp.exp(100j * theta))  # turned by 100 places
line = 1 - slope * d
for at in 0, 1, 10, 100, 400:
    print(f"distance {at}, equal vectors: {equal[at]:.3f}")
print(f"drawn vectors, largest at distance: {two.argmax()}")
print(f"key made for 100, largest at distance: {made.argmax()}")
print(f"places for the slowest turn: {2 * jnp.pi / theta[-1]:.0f}")
print(
    f"pairs that turn once in 400 places: {(theta * 400 >= 2 * jnp.pi).sum()}"
)

plt.figure(figsize=(4.8, 3.2))
plt.plot(d, equal, "-", label="RoPE, two equal vectors")
plt.plot(d, two, ":", label="RoPE, two drawn vectors")
plt.plot(d, line, "--", label="ALiBi, slope 1/64, two equal vectors")
plt.gca().set(xlabel="distance $i - j$", ylabel="score", ylim=(-1.1, 1.8))
plt.title(f"base {base}")
plt.legend(loc="upper right")
plt.show()
