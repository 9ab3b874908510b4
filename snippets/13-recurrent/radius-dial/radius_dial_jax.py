import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rho = 1.0  # spectral radius of A
rng = np.random.default_rng(0)
n, e = 50, 32
A = rng.normal(size=(e, e))
A = jnp.asarray(A * rho / np.abs(np.linalg.eigvals(A)).max())
U = jnp.asarray(rng.normal(0, 0.5, (n, e)))  # B x_i, of each step


def products(f, slope):  # ∂s_n / ∂s_i for i = n - 1, ..., 0
    def step(s, u):
        s = f(A @ s + u)
        return s, slope(s)[:, None] * A

    def longer(J, factor):
        return J @ factor, J @ factor

    _, factors = jax.lax.scan(step, jnp.zeros(e), U)
    return jax.lax.scan(longer, jnp.eye(e), factors[::-1])[1]


@jax.jit
def both():
    linear = products(lambda z: z, jnp.ones_like)
    return linear, products(jnp.tanh, lambda s: 1 - s**2)


linear, curved = (np.linalg.norm(J, 2, axis=(1, 2)) for J in both())
for lag in (1, 10, 50):
    print(f"lag {lag}, linear: {linear[lag - 1]:.3e}")
    print(f"lag {lag}, tanh: {curved[lag - 1]:.3e}")

lags = np.arange(1, n + 1)
plt.figure(figsize=(4.8, 3.0))
plt.plot(lags, np.log10(linear), label="linear")
plt.plot(lags, np.log10(curved), "--", label="tanh")
plt.plot(lags, lags * np.log10(rho), ":", label="$\\rho^{\\,lag}$")
plt.ylim(-26, 12)
plt.xlabel("lag $n - i$")
plt.ylabel("log$_{10}$ of the norm")
plt.title(f"spectral radius {rho}")
plt.legend(loc="lower left")
plt.show()
