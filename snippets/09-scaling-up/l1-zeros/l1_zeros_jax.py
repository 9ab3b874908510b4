import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
X = jnp.array(rng.normal(size=(100, 10)))  # (n, c)
true = jnp.zeros(10).at[:3].set(jnp.array([2.0, -1.0, 0.5]))
y = X @ true + 0.1 * jnp.array(rng.normal(size=100))
eta, lam = 0.03, 0.1


def gradient(w):  # of half the mean squared error
    return X.T @ (X @ w - y) / len(X)


def soft(w, t):  # towards 0 by t, and no further
    return jnp.sign(w) * jnp.maximum(jnp.abs(w) - t, 0)


def step(carry, _):
    w, v, a, b, p, q = carry
    w = w - eta * (gradient(w) + lam * jnp.sign(w))
    v = soft(v - eta * gradient(v), eta * lam)
    g = gradient(a * b)  # the penalty: lam / 2 (|a|^2 + |b|^2)
    a, b = a - eta * (g * b + lam * a), b - eta * (g * a + lam * b)
    g = gradient(p * q)  # the same from p = q
    p, q = p - eta * (g * q + lam * p), q - eta * (g * p + lam * q)
    return (w, v, a, b, p, q), None


one = jnp.ones(10)
start = one, one, one, jnp.zeros(10), one, one
w, v, a, b, p, q = jax.lax.scan(step, start, length=4000)[0]
ways = {"subgradient": w, "proximal": v, "product": a * b}
ways["product from equals"] = p * q
for name, x in ways.items():
    loss = jnp.square(X @ x - y).mean() / 2 + lam * jnp.abs(x).sum()
    print(f"{name}, exact zeros: {(x == 0).sum()}")
    print(f"{name}, below 1e-6: {(jnp.abs(x) < 1e-6).sum()}")
    print(f"{name}, objective: {loss:.5f}")
    print(f"{name}, second weight: {x[1]:.4f}")
