import equinox as eqx
import jax
import numpy as np
from jax import numpy as jnp
from matplotlib import pyplot as plt

n, c, h, w, g = 4, 6, 8, 8, 2
batch, state = eqx.nn.make_with_state(eqx.nn.BatchNorm)(c, "n", mode="batch")
layers = {
    "batch": lambda x: batch(x, state)[0],  # the new state is not needed
    "layer": eqx.nn.LayerNorm((c, h, w)),
    "group": eqx.nn.GroupNorm(g, c),
    "instance": eqx.nn.GroupNorm(c, c),
    "RMS": eqx.nn.RMSNorm((c, h, w), use_bias=False),
}
rng = np.random.default_rng(0)
x = jnp.array(rng.normal(size=(n, c, h, w)), dtype=jnp.float32)


@jax.jit
def slopes(x):  # of one output, for each layer
    def one(x, layer):
        return jax.vmap(layer, axis_name="n")(x)[1, 1, 0, 0]

    return {k: jax.grad(one)(x, layer) for k, layer in layers.items()}


found = slopes(x)
figure, axes = plt.subplots(1, 4, figsize=(4.8, 1.6), sharey=True)
drawn = [*axes, None]  # RMS reads what layer reads
for (name, layer), axis in zip(layers.items(), drawn, strict=True):
    read = found[name] != 0  # which entries does it depend on?
    print(f"{name}, entries read: {read.sum()}")
    arrays = jax.tree.leaves(batch if name == "batch" else layer)
    size = sum(a.size for a in arrays if eqx.is_inexact_array(a))
    print(f"{name}, parameters: {size}")
    if axis is not None:
        rows, columns = np.indices((n, c))
        full = np.array(read.any((2, 3)))  # (n, c)
        axis.scatter(columns[full], rows[full], c="C1", marker="s")
        axis.scatter(columns[~full], rows[~full], c="C0", marker=".")
        axis.set(title=name, xlabel="channel", xticks=range(c))
        axis.set_xlim(-0.7, c - 0.3)
axes[0].set(ylabel="example", ylim=(3.7, -0.7), yticks=range(4))
plt.show()
