import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
shift = 0.1
x = jnp.linspace(-20, 20, 8001)  # (m,)
weight = norm.pdf(x) * 0.005  # (m,): adds up to 1


def estimates(log_r):  # log r = log q(x) - log p(x), x drawn from p
    r_minus_1 = jnp.expm1(log_r)
    return {"k1": -log_r, "k2": log_r**2 / 2, "k3": r_minus_1 - log_r}


def log_ratio(x, mean=0.0, deviation=1.0):  # q against p = N(0, 1)
    return norm.logpdf(x, mean, deviation) - norm.logpdf(x)


print(f"divergence: {shift**2 / 2:.4f}")
for name, k in estimates(log_ratio(x, shift)).items():
    mean = (weight * k).sum()
    spread = jnp.sqrt((weight * (k - mean) ** 2).sum())
    print(f"{name}, mean: {mean:.4f}")
    print(f"{name}, spread of one draw: {spread:.4f}")

draws = np.random.default_rng(0).normal(size=(1000, 100))
draws = jnp.array(draws)  # (1000, 100): a thousand estimates
for name, k in estimates(log_ratio(draws, shift)).items():
    below = (k.mean(axis=1) < 0).mean()
    print(f"{name} of 100 draws, below zero: {below:.2f}")

for end in (4, 8):  # a wider q: N(0, 2²)
    squares = weight * estimates(log_ratio(x, deviation=2.0))["k3"] ** 2
    total = squares[jnp.abs(x) < end + 0.001].sum()
    print(f"wide q, mean square of k3 to {end}: {total:.1e}")
log_r = jnp.log(0.5)  # p on [0, 1], q on [0, 2]
values = ", ".join(f"{k:.4f}" for k in estimates(log_r).values())
print(f"twice as long a block, k1, k2, k3: {values}")
