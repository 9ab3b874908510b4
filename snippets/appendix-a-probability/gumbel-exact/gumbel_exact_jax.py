import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.special import logsumexp

jax.config.update("jax_enable_x64", True)
z = jnp.array([2.0, 1.0, 0.0, -1.0])  # (c,)
total = logsumexp(z)
step = 0.01
t = jnp.arange(-10, 40, step)[:, None]  # (m, 1): the largest sum

cdf = jnp.exp(-jnp.exp(-(t - z)))  # (m, c): entry j is at most t
density = jnp.exp(-(t - z)) * cdf  # (m, c)
others = cdf.prod(-1, keepdims=True) / jnp.maximum(cdf, 1e-300)
wins = (density * others).sum(0) * step  # (c,): j is at t, the rest below
softmax = jax.nn.softmax(z)
assert jnp.allclose(wins, softmax, atol=1e-9)
print("integral:", " ".join(f"{v:.4f}" for v in wins))
print("softmax:", " ".join(f"{v:.4f}" for v in softmax))
largest = jnp.exp(-jnp.exp(-(t[:, 0] - total)))
assert jnp.allclose(cdf.prod(-1), largest)

u = np.random.default_rng(0).uniform(size=(200_000, 4))
sums = z + jnp.array(-np.log(-np.log(u)))  # (n, c)
top, winner = sums.max(-1), sums.argmax(-1)  # (n,)
print(f"logsumexp plus Euler's constant: {total + np.euler_gamma:.2f}")
for j in range(4):
    mean = jnp.where(winner == j, top, 0).sum() / (winner == j).sum()
    print(f"mean of the largest, if {j} wins: {mean:.1f}")
