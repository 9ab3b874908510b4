import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

m = 5
jax.config.update("jax_enable_x64", True)
s = jnp.arange(m + 1) * 10 / m  # (m + 1,): knots
y = jnp.sinc(s / jnp.pi)  # sin(s)/s, and 1 at 0
slopes = jnp.diff(y) / jnp.diff(s)  # (m,)

params = {
    "W": jnp.ones((1, m)),
    "b": -s[:-1],  # (m,)
    "v": jnp.diff(slopes, prepend=0.0),  # (m,)
    "a": y[0],  # the height at the first knot
}


@jax.jit
def net(p, X):  # (n, 1) → (n,)
    return jax.nn.relu(X @ p["W"] + p["b"]) @ p["v"] + p["a"]


x = (jnp.arange(30_000) + 0.5) / 3000  # (n,): [0, 10]
f, g = net(params, x[:, None]), jnp.sinc(x / jnp.pi)
assert jnp.allclose(f, jnp.interp(x, s, y), atol=1e-10)

mse, most = jnp.square(f - g).mean(), jnp.abs(f - g).max()
print(f"mse: {mse:.2e}")
print(f"mse times m to the fourth: {mse * m**4:.3f}")
print(f"largest error: {most:.2e}")
print(f"largest error times m squared: {most * m**2:.2f}")

plt.figure(figsize=(4.8, 3))
plt.plot(x, g, "C0", linewidth=4, alpha=0.4, label="sin(x)/x")
plt.plot(x, f, "C1", label="ramps")
plt.plot(s, y, "C1o", markersize=4)
plt.xlabel("x")
plt.ylabel("value")
plt.ylim(-0.3, 1.05)
plt.legend()
plt.show()
