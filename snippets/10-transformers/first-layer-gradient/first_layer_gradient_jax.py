import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
L = 12  # blocks
draws, b, n, e, h, c = 8, 8, 8, 32, 4, 10  # eight networks side by side
rng = np.random.default_rng(0)
X = jnp.asarray(rng.normal(size=(b, n, e)))
y = jnp.asarray(rng.integers(0, c, (draws, b, n)))  # a class per token
U = jnp.asarray(rng.normal(0, e**-0.5, (e, c)))
shapes = [(e, e)] * 4 + [(e, 4 * e), (4 * e, e)]
stack = [  # variance 1 / inputs
    jnp.asarray(rng.normal(0, s[0] ** -0.5, (L, draws, *s))) for s in shapes
]
norm = jax.nn.standardize


def block(x, weights, pre):  # (b, n, e)
    W_q, W_k, W_v, W_o, W_1, W_2 = weights

    def mha(x):
        q, k, v = ((x @ W).reshape(b, n, h, -1) for W in (W_q, W_k, W_v))
        return jax.nn.dot_product_attention(q, k, v).reshape(x.shape) @ W_o

    def mlp(x):
        return jax.nn.relu(x @ W_1) @ W_2

    for part in mha, mlp:
        y = x + part(jnp.where(pre, norm(x), x))
        x = jnp.where(pre, y, norm(y))
    return x, jnp.square(x).mean()


def loss(W_1, stack, y, pre):
    weights = *stack[:4], W_1, stack[5]  # (L, ...) each
    x, sizes = jax.lax.scan(lambda x, w: block(x, w, pre), X, weights)
    entropy = optax.softmax_cross_entropy_with_integer_labels
    return entropy(norm(x) @ U, y).mean(), sizes


# over the draws; compiled once, for both kinds
slope = jax.jit(jax.vmap(jax.grad(loss, has_aux=True), (1, 1, 0, None)))
fig, axes = plt.subplots(1, 2, figsize=(4.8, 2.9), layout="constrained")
for kind, line in ("pre-norm", "o-"), ("post-norm", "s--"):
    found = slope(stack[4], stack, y, kind == "pre-norm")
    slopes, sizes = map(np.asarray, found)
    sizes = np.sqrt(sizes.mean(0)).tolist()
    slopes = np.sqrt(np.square(slopes).sum((-2, -1)))  # (draws, L)
    means = slopes.mean(0).tolist()
    print(f"{kind}, stream after the last block: {sizes[-1]:.2f}")
    print(f"{kind}, gradient in the first block: {means[0]:.3f}")
    print(f"{kind}, in one draw as low as: {slopes[:, 0].min():.3f}")
    print(f"{kind}, gradient in the last block: {means[-1]:.3f}")
    for ax, values in zip(axes, (sizes, means), strict=True):
        ax.plot(range(1, L + 1), values, line, markersize=3, label=kind)
axes[0].set(title="size of the stream", ylim=(0, 8))
axes[1].set(title="gradient", ylim=(0.05, 2), yscale="log")
plt.setp(axes, xlabel="block", xlim=(0, 25))
axes[0].legend(loc="upper left")
plt.show()
