import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
h, w = 5, 5
s = 3  # the side of the kernel
pixels = h * w
full = jnp.asarray(rng.normal(size=(pixels, pixels)))
kernel = jnp.asarray(rng.normal(size=(s, s)))

at = jnp.arange(pixels)
row, column = at // w, at % w  # where each entry of the vector stands
distance = jnp.maximum(abs(row[:, None] - row), abs(column[:, None] - column))
local = jnp.where(distance <= s // 2, full, 0.0)


def convolution(X):  # (h, w) -> (h, w)
    return jax.lax.conv(X[None, None], kernel[None, None], (1, 1), "SAME")[
        0, 0
    ]


J = jax.jacrev(convolution)(jnp.zeros((h, w)))
shared = J.reshape(pixels, pixels)  # from (h, w, h, w)
X = jnp.asarray(rng.normal(size=(h, w)))
assert jnp.allclose(shared @ X.reshape(-1), convolution(X).reshape(-1))

fig, axes = plt.subplots(1, 3, figsize=(4.8, 2.1))
matrices = {"full": full, "local": local, "shared": shared}
for ax, (name, M) in zip(axes, matrices.items(), strict=True):
    used = M[M != 0]
    print(f"{name}, entries not 0:", used.size)
    print(f"{name}, different numbers:", len(jnp.unique(used)))
    shown = jnp.where(M != 0, M, jnp.nan)
    ax.imshow(shown, cmap="coolwarm", vmin=-2, vmax=2, interpolation="none")
    ax.set(title=name, xticks=[], yticks=[])
axes[0].set(xlabel="pixel in", ylabel="pixel out")
plt.show()
