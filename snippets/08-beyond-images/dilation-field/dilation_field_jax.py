import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
k = 3  # weights of a kernel
stacks = {"1, 1, 1, 1": (1, 1, 1, 1), "2, 2, 2, 2": (2, 2, 2, 2)}
stacks |= {"1, 2, 4, 8": (1, 2, 4, 8), "1, 3, 9, 27": (1, 3, 9, 27)}


def conv(x, w, d):  # (t,) and (k,) -> (t - (k - 1) d,)
    return jax.lax.conv_general_dilated(
        x[None, :, None], w[:, None, None], (1,), "VALID",
        rhs_dilation=(d,), dimension_numbers=("NWC", "WIO", "NWC"),
    )[0, :, 0]  # fmt: skip


fig, axes = plt.subplots(4, 1, figsize=(4.8, 4.3), sharex=True)
rng = np.random.default_rng(0)
for ax, (name, dilations) in zip(axes, stacks.items(), strict=True):
    field = 1 + (k - 1) * sum(dilations)

    def output(x, W, bend=lambda z: z, dilations=dilations):
        for d, w in zip(dilations, W, strict=True):
            x = bend(conv(x, w, d))
        return x[0]

    # kernels of ones: every path counts 1
    paths = jax.jit(jax.grad(output))(np.zeros(field), np.ones((4, k)))
    paths = np.asarray(paths).astype(int)
    print(f"{name}, field:", field)
    print(f"{name}, seen: {(paths > 0).sum()}")
    print(
        f"{name}, paths: {paths.min()} to {paths.max()}, in all {paths.sum()}"
    )
    ax.bar(np.arange(field) - field // 2, paths, width=0.8)
    ax.set(yscale="symlog", ylabel=name, ylim=(0, 60), yticks=[0, 1, 20])
    ax.set(yticklabels=["0", "1", "20"])

    x, W = rng.normal(size=field), rng.normal(size=(4, k))
    odd = x.copy()
    odd[(field // 2 + 1) % 2 :: 2] += 5  # at distances 1, 3, 5, ...
    bent = jax.jit(lambda x, W: output(x, W, jnp.tanh))  # noqa: B023
    print(
        f"{name}, odd places move the output:",
        bool(bent(x, W) != bent(odd, W)),
    )
axes[-1].set(xlim=(-62, 62), xlabel="place of the input")
plt.show()
