import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

s = 2  # the model grows: k = n^(s/6) parts
jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)


def excess(n, k, runs=50):
    """Error of k averages learned from n examples: 50 times over."""
    x = (jnp.arange(n) + 0.5) / n  # (n,)
    noise = jnp.asarray(rng.normal(size=(runs, n)))
    y = x**2 + noise / 3  # (runs, n): what is observed
    model = y.reshape(runs, k, n // k).mean(2)  # (runs, k)
    t = (jnp.arange(64 * k) + 0.5) / (64 * k)  # where it is tested
    truth = (t**2).reshape(k, 64)
    return jnp.square(model[:, :, None] - truth).mean().item()


roots = [2, 3, 4, 5, 6]  # n = m^6, so that k = m^s is whole
n = jnp.array([float(m**6) for m in roots])  # (r,)
L = jnp.array([excess(m**6, m**s) for m in roots])  # (r,)
for examples, error in zip(n.tolist(), L.tolist(), strict=True):
    print(f"error of {examples:.0f}: {error:.6f}")

A = jnp.stack([jnp.ones_like(n), jnp.log(n)], axis=1)  # (r, 2)
c, slope = jnp.linalg.lstsq(A, jnp.log(L))[0]
print(f"fitted exponent: {-slope:.3f}")
print(f"fitted factor: {jnp.exp(c):.3f}")

line = jnp.exp(c + slope * jnp.log(n))  # (r,)
plt.loglog(n, L, "C1o", n, line, "C0")
step, high = 8 ** -min(s / 3, 1 - s / 6), line[1]  # theory: a triangle
plt.loglog([n[1], 8 * n[1], 8 * n[1]], [high, high, high * step], "C3--")
plt.text(2.8 * n[1], 1.15 * high, "× 8", ha="center")
plt.text(9 * n[1], high * step**0.5, f"× {step:.2f}", va="bottom")
plt.xlabel("number of examples n")
plt.gca().set(ylabel="error L", ylim=(1e-4, 0.3))
plt.show()
