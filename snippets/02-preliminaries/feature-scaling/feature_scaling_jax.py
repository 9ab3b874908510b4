import math

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
area = rng.uniform(40, 160, size=60)  # square metres
rooms = area / 30 + rng.normal(0, 1, size=60)
price = 3 * area + 20 * rooms + rng.normal(0, 10, size=60)
features = jnp.stack([area, rooms], axis=1)  # (n, 2)
y = jnp.asarray(price)  # (n,)


def report(name, features):
    ones = jnp.ones((len(features), 1))
    X = jnp.concatenate([ones, features], axis=1)  # 1, area, rooms

    def loss(w):  # w ~ (3,)
        return jnp.square(X @ w - y).mean() / 2

    A, b = X.T @ X / len(X), X.T @ y / len(X)  # (3, 3), (3,)
    eigenvalues = jnp.linalg.eigvalsh(A)  # ascending
    eta = 2 / (eigenvalues[0] + eigenvalues[-1])
    kappa = (eigenvalues[-1] / eigenvalues[0]).item()
    w = start = jnp.zeros(3)
    step = jax.jit(lambda w: w - eta * jax.grad(loss)(w))
    for _ in range(100):
        w = step(w)
    best = jnp.linalg.solve(A, b)  # where the gradient A w - b is 0
    norm = jnp.linalg.vector_norm
    left = norm(w - best) / norm(start - best)
    print(f"{name} condition number: {kappa:.1f}")
    print(f"{name} error left: {100 * left:.1f} %")
    per_digit = math.log(10) / math.log((kappa + 1) / (kappa - 1))
    print(f"{name} steps per digit: {per_digit:.1f}")
    return kappa


report("raw", features)
mean, std = features.mean(axis=0), features.std(axis=0)
kappa = report("standardised", (features - mean) / std)
rho = jnp.corrcoef(features.T)[0, 1].item()
assert math.isclose(kappa, (1 + rho) / (1 - rho))
print(f"correlation: {rho:.3f}")
