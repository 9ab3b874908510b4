import math

import numpy as np
import torch

draws = np.random.default_rng(0).normal(size=1000)


def log_density(mu, x):  # a normal density of variance 1
    return -((x - mu) ** 2) / 2 - math.log(2 * math.pi) / 2


def through_product(mu, x):
    return log_density(mu, x).exp().prod().log()


def through_sum(mu, x):
    return log_density(mu, x).sum()


for n in (10, 50, 100, 1000):
    x = torch.tensor(draws[:n], dtype=torch.float32)  # (n,)
    product = log_density(0.0, x).exp().prod()
    print(f"n = {n}, product: {product:.3e}")
    print(f"n = {n}, sum of logs: {through_sum(0.0, x):.2f}")

x = torch.tensor(draws[:100]).float()
narrow = (100 * log_density(0.0, x).exp()).prod()  # of x/100: σ = 0.01
print(f"n = 100, narrow, product: {narrow:.3e}")
for n in (400, 1000):
    double = torch.tensor(draws[:n])
    print(f"float64, n = {n}: {log_density(0.0, double).exp().prod():.1e}")

mu = torch.tensor(0.5, requires_grad=True)
for f in (through_product, through_sum):
    value = f(mu, x)
    (slope,) = torch.autograd.grad(value, mu)
    print(f"{f.__name__}: value {value:.2f}, slope {slope:.2f}")
