import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
draws = jnp.asarray(rng.normal(size=100_000))  # (n,)
centre = 0.5

print(f"density at 0.5: {norm.pdf(centre):.6f}")
for width in (1.0, 0.1, 0.01, 0.001):
    left, right = centre - width / 2, centre + width / 2
    probability = norm.cdf(right) - norm.cdf(left)
    inside = ((draws > left) & (draws <= right)).sum()
    print(f"width {width}: probability {probability:.6f}")
    print(f"width {width}: by the width {probability / width:.6f}")
    print(f"width {width}: draws inside {inside}")
print("draws equal to 0.5:", (draws == centre).sum())
