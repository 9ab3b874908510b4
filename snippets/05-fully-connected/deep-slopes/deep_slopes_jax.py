import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

gain = 1.0  # the factor of all weights
rng, n, d, depth = np.random.default_rng(0), 100, 64, 20
X = jnp.asarray(rng.normal(size=(n, d)), dtype=jnp.float32)
T = jnp.asarray(rng.normal(size=(n, d)), dtype=jnp.float32)
normal = rng.normal(size=(depth, d, d)) / d**0.5
activations = {  # d times the variance of a weight, and a mark
    "sigmoid": (jax.nn.sigmoid, 1, "o-"),
    "tanh": (jnp.tanh, 1, "s-"),
    "ReLU": (jax.nn.relu, 2, "^-"),
}


def loss(offsets, act, weights):  # offsets ~ (depth, n, d): all zero
    def layer(H, step):
        W, offset = step
        return act(H @ W + offset), None  # (n, d)

    H, _ = jax.lax.scan(layer, X, (weights, offsets))
    return (H * T).sum()


slope = jax.jit(jax.grad(loss), static_argnums=1)
fig, ax = plt.subplots(figsize=(4.8, 3.4))
layers = np.arange(1, depth + 1)
for name, (act, variance, mark) in activations.items():
    W = np.float32(gain * variance**0.5 * normal)
    g = slope(np.zeros((depth, n, d), np.float32), act, W)
    length = np.linalg.norm(g, axis=(1, 2))  # (depth,)
    print(f"{name}, first against last: {length[0] / length[-1]:.2e}")
    per_layer = (length[0] / length[-1]) ** (1 / (depth - 1))
    print(f"{name}, per layer: {per_layer:.3f}")
    if name == "sigmoid":
        norms = np.linalg.norm(W[1:], ord=2, axis=(1, 2))  # (depth - 1,)
        assert (length[:-1] <= norms / 4 * length[1:]).all()
        print(f"bound per layer, on average: {norms.mean() / 4:.3f}")
    ax.semilogy(layers, length / length[-1], mark, ms=4, label=name)
quarters = 0.25 ** (depth - layers)
ax.semilogy(layers, quarters, "--", color="gray", label="1/4 per layer")
ax.set(xlabel="layer", ylabel="gradient, as a share of the last")
ax.set(xticks=[1, 5, 10, 15, 20], ylim=(1e-18, 1e8))
fig.legend(loc="outside upper center", ncols=2)
plt.show()
