import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(0)
n, d, depth = 200, 200, 20
X, target = jnp.asarray(rng.normal(size=(2, n, d)), jnp.float32)
normal = jnp.asarray(rng.normal(size=(depth, d, d)), jnp.float32)


def loss(W):  # W ~ (depth, d, d)
    def layer(H, W):
        H = jax.nn.relu(H @ W)  # (n, d)
        return H, H.std()  # what goes on, what is collected

    H, spread = jax.lax.scan(layer, X, W)
    return (H * target).mean(), spread  # any loss will do


slope = jax.jit(jax.grad(loss, has_aux=True))
fig, ax = plt.subplots(figsize=(4.8, 2.8))
for name, times_d in {"1/(3d)": 1 / 3, "2/d": 2, "4/d": 4}.items():
    g, spread = slope((times_d / d) ** 0.5 * normal)
    spread = spread.tolist()
    factor = (spread[-1] / spread[0]) ** (1 / (depth - 1))
    print(f"{name}, layers 1 and {depth}: {spread[0]:.3g}, {spread[-1]:.3g}")
    print(f"{name}, factor per layer: {factor:.2f}")
    print(f"{name}, predicted: {(times_d / 2) ** 0.5:.2f}")
    norm = jnp.linalg.vector_norm(g[0])  # g[0] ~ (d, d): of layer 1
    print(f"{name}, gradient of the first layer: {norm:.2g}")
    ax.semilogy(range(1, depth + 1), spread, ".-")
    ax.text(depth + 0.5, spread[-1], name, va="center")

he = jax.nn.initializers.he_normal()(jax.random.key(0), (d, d))
assert abs(he.var() * d - 2) < 0.1
ax.set(xlabel="layer", ylabel="standard deviation", xticks=[1, 5, 10, 15, 20])
ax.set_title("variance", loc="right")
plt.show()
