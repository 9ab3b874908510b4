import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)

t, k, at = 16, 3, 9
rng = np.random.default_rng(0)
draw = [rng.normal(size=size) / 2 for size in [(4, 1, k), (1, 4, k)]]
weights = [jnp.asarray(w) for w in draw]  # (out, in, k)
x = jnp.asarray(rng.normal(size=t))


def stack(x, ahead):  # (t,) -> (t,), two layers of dilation 1 and 2
    u = x[None, None]
    for w, d in zip(weights, (1, 2), strict=True):
        right = ahead * d
        sides = [((k - 1) * d - right, right)]
        u = jax.lax.conv_general_dilated(u, w, (1,), sides, rhs_dilation=(d,))
        u = jnp.tanh(u)
    return u[0, 0]


models = {
    "causal": lambda x: stack(x, 0),
    "same": lambda x: stack(x, 1),
    "causal, mean subtracted": lambda x: stack(x - x.mean(), 0),
}
fig, axes = plt.subplots(1, 3, figsize=(4.8, 2.3), sharey=True)
for ax, (name, f) in zip(axes, models.items(), strict=True):
    f, jacobian = jax.jit(f), jax.jit(jax.jacrev(f))
    moved = np.flatnonzero(f(x.at[at].add(1.0)) != f(x))
    print(f"{name}, x[{at}] moves:", *moved.tolist())
    J = np.asarray(jacobian(x))  # (t, t): output by input
    above = np.abs(np.triu(J, 1)).max()
    print(f"{name}, largest above the diagonal: {above:.3f}")
    i, j = J.nonzero()
    print(f"{name}, steps back:", (i - j).max(), end=", ")
    print("steps ahead:", (j - i).max())
    ax.imshow(np.abs(J) > 0, cmap="Greys", vmin=0, vmax=2)
    ax.set(title=name.replace(", ", ",\n"), xlabel="input")
axes[0].set(ylabel="output")
plt.show()
