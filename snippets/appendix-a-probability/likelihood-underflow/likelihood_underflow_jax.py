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


@jax.jit
def product_and_sum(x, factor=1.0):
    log_p = log_density(0.0, x)
    return (factor * jnp.exp(log_p)).prod(), log_p.sum()


x = draws.astype(np.float32)
for n in (10, 50, 100, 1000):
    product, total = product_and_sum(x[:n])
    print(f"n = {n}, product: {product:.3e}")
    print(f"n = {n}, sum of logs: {total:.2f}")

x = x[:100]
narrow = product_and_sum(x, 100.0)[0]  # of x/100: σ = 0.01
print(f"n = 100, narrow, product: {narrow:.3e}")
for n in (400, 1000):
    print(f"float64, n = {n}: {product_and_sum(draws[:n])[0]:.1e}")

mu = np.float32(0.5)
for f in (through_product, through_sum):
    value, slope = jax.jit(jax.value_and_grad(f))(mu, x)
    print(f"{f.__name__}: value {value:.2f}, slope {slope:.2f}")
