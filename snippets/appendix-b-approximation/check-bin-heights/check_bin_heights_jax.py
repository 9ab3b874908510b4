import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
m = 10
x = (jnp.arange(2000) + 0.5) / 2000  # (n,)
y = jnp.sin(2 * jnp.pi * x)
inner = jnp.arange(1, m) / m  # (m - 1,): edges inside
heights = y.reshape(m, -1).mean(axis=1)  # (m,)
constructed = jnp.concatenate([heights[:1], jnp.diff(heights)])  # (m,)

_, panels = plt.subplots(2, 1, figsize=(4.8, 4.6), sharex=True)
for w in (10.0, 30.0, 100.0, 300.0, 3000.0):
    hidden = jax.nn.sigmoid(w * (x[:, None] - inner))
    H = jnp.concatenate([jnp.ones((len(x), 1)), hidden], axis=1)  # (n, m)
    fitted = jnp.linalg.lstsq(H, y)[0]  # (m,)
    for name, v, dash in [
        ("means", constructed, "-"),
        ("fitted", fitted, "--"),
    ]:
        error = jnp.sqrt(jnp.square(H @ v - y).mean())
        print(f"w = {w:.0f}, {name}: {error:.5f}")
        print(f"w = {w:.0f}, {name}, largest weight: {jnp.abs(v).max():.2f}")
        if w in (30.0, 300.0):
            panels[int(w == 300)].plot(
                x, H @ v, dash, label=f"{name}, w = {w:.0f}"
            )
for ax in panels:
    ax.plot(x, y, ":", color="gray")
    ax.set(ylabel="y", ylim=(-1.2, 1.2))
    ax.legend(loc="lower left")
panels[1].set(xlabel="x")
plt.show()
