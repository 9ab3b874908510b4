import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
base = 10000
k, slope = 32, 1 / 64
theta = base ** (-2 * jnp.arange(k // 2) / k)
d = jnp.arange(401)  # distance i - j
rng = np.random.default_rng(1)
drawn = jnp.array(rng.normal(size=(2, k // 2, 2)))
drawn = drawn / jnp.sqrt(jnp.square(drawn).sum((1, 2), keepdims=True))
ones = jnp.ones((2, k // 2, 2)) / k**0.5  # of length 1


@jax.jit
def score(pair):  # q and k ~ (k / 2, 2), at all distances ~ (401,)
    q, key = jax.lax.complex(pair[..., 0], pair[..., 1])
    return (q * key.conj() * jnp.exp(1j * d[:, None] * theta)).real.sum(1)


equal, other = score(ones), score(drawn)
line = 1 - slope * d
for at in 0, 1, 10, 100, 400:
    print(f"distance {at}, equal vectors: {equal[at]:.3f}")
print(f"drawn vectors, largest at distance: {other.argmax()}")
print(f"places for the slowest turn: {2 * jnp.pi / theta[-1]:.0f}")
print(
    f"pairs that turn once in 400 places: {(theta * 400 >= 2 * jnp.pi).sum()}"
)

plt.figure(figsize=(4.8, 3.2))
plt.plot(d, equal, "-", label="RoPE, two equal vectors")
plt.plot(d, other, ":", label="RoPE, two drawn vectors")
plt.plot(d, line, "--", label="ALiBi, slope 1/64, two equal vectors")
plt.gca().set(xlabel="distance $i - j$", ylabel="score", ylim=(-1.1, 1.8))
plt.title(f"base {base}")
plt.legend(loc="upper right")
plt.show()
