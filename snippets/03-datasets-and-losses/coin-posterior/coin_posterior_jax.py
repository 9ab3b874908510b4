import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import beta

throws = jnp.array([1.0, 0.0, 1.0, 1.0, 1.0])  # (n,): 1 is heads
a, b = 2, 2  # the prior: Beta(2, 2)
theta = (jnp.arange(1000) + 0.5) / 1000  # (k,): a grid on (0, 1)


def update(belief, y):  # (k,) and () -> (k,): prior times likelihood
    belief = belief * jnp.where(y == 1, theta, 1 - theta)
    return belief / belief.sum()


prior = theta ** (a - 1) * (1 - theta) ** (b - 1)
prior = belief = prior / prior.sum()
print(f"grid: {len(theta)} values, {theta[0]:.4f} to {theta[-1]:.4f}")
print(f"before: mean {(theta * belief).sum():.4f}")
for i, y in enumerate(throws, start=1):
    belief = update(belief, y)
    heads = int(throws[:i].sum())
    counted = f"{a + heads}/{a + b + i}"
    mean = (theta * belief).sum()
    print(f"after {i}: mean {mean:.4f}, by counting {counted}")

other = prior
for y in throws[::-1]:  # the last throw first
    other = update(other, y)
np.testing.assert_allclose(other, belief, rtol=1e-4)
h, n = throws.sum(), len(throws)
density = beta.pdf(theta, a + h, b + n - h)  # (k,)
np.testing.assert_allclose(density / 1000, belief, atol=1e-6)

share = n / (a + b + n)
print(f"frequency: {h / n:.4f}, its share {share:.4f}")
print(f"mixed: {share * h / n + (1 - share) * a / (a + b):.4f}")
