import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

x = (jnp.arange(401) - 200) / 100  # (n,): -2 to 2, and exactly 0
w = 8.0
z = w * x
relu = jax.nn.relu


def gelu(z):
    return jax.nn.gelu(z, approximate=False)


makers = {
    "sigmoid": jax.nn.sigmoid(z),
    "tanh": (1 + jnp.tanh(z / 2)) / 2,
    "one ReLU": relu(z),
    "two ReLUs": relu(z / 4 + 0.5) - relu(z / 4 - 0.5),
    "one GELU": gelu(z),
    "two GELUs": gelu(z / 4 + 0.5) - gelu(z / 4 - 0.5),
    "sine": jnp.sin(z),
}
for name, y in makers.items():
    print(f"{name}, at -2 0 2: {y[0]:.3f} {y[200]:.3f} {y[-1]:.3f}")
    print(f"{name}, range: {y.min():.3f} to {y.max():.3f}")
assert jnp.allclose(makers["tanh"], makers["sigmoid"], atol=1e-6)

step = x > 0
plt.figure(figsize=(4.8, 3.0))
for name, dash in [("sigmoid", "-"), ("two ReLUs", "--"), ("two GELUs", ":")]:
    area = jnp.trapezoid(jnp.abs(makers[name] - step), x)
    print(f"{name}, area times w: {w * area:.1f}")
    plt.plot(x[100:301], makers[name][100:301], dash, label=name)
ticks = [-1, -0.5, 0, 0.5, 1]
plt.gca().set(xlabel="x", ylabel="y", ylim=(-0.2, 1.2), xticks=ticks)
plt.legend()
plt.show()
