import math

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
draws = np.random.default_rng(0).normal(size=1000)


def log_density(mu, x):  # a normal density of variance 1
    return -((x - mu) ** 2) / 2 - math.log(2 * math.pi) / 2


def through_product(mu, x):
    return jnp.log(jnp.exp(log_density(mu, x)).prod())


def through_sum(mu, x):
    return log_density(mu, x).sum()


for n in (10, 50, 100, 1000):
    x = jnp.asarray(draws[:n], dtype=jnp.float32)  # (n,)
    product = jnp.exp(log_density(0.0, x)).prod()
    print(f"n = {n}, product: {product:.3e}")
    print(f"n = {n}, sum of logs: {through_sum(0.0, x):.2f}")

x = jnp.asarray(draws[:100], dtype=jnp.float32)
narrow = (100 * jnp.exp(log_density(0.0, x))).prod()  # of x/100: σ = 0.01
print(f"n = 100, narrow, product: {narrow:.3e}")
double = jnp.asarray(draws)
half = jnp.exp(log_density(0.0, double[:400])).prod()
print(f"float64, n = 400: {half:.1e}")
print(f"float64, n = 1000: {jnp.exp(log_density(0.0, double)).prod():.1e}")

mu = jnp.float32(0.5)
for f in (through_product, through_sum):
    value, slope = jax.value_and_grad(f)(mu, x)
    print(f"{f.__name__}: value {value:.2f}, slope {slope:.2f}")
