import jax
import jax.numpy as jnp
import numpy as np
from jax.nn import relu

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
c, m, g = 16, 8, 4  # channels, width inside, groups
V = jnp.asarray(rng.normal(size=(m, c, 1, 1)))  # 1x1, c -> m
K = jnp.asarray(rng.normal(size=(m, m // g, 3, 3)))  # g groups
U = jnp.asarray(rng.normal(size=(c, m, 1, 1)))  # 1x1, m -> c
x = jnp.asarray(rng.normal(size=(2, c, 5, 5)))


def conv(x, K, groups=1):
    return jax.lax.conv_general_dilated(
        x, K, (1, 1), "SAME", feature_group_count=groups
    )


grouped = x + conv(relu(conv(relu(conv(x, V)), K, g)), U)

merged = x
pieces = jnp.split(V, g), jnp.split(K, g), jnp.split(U, g, axis=1)
for v, k, u in zip(*pieces, strict=True):
    path = relu(conv(x, v))  # split: (n, m/g, h, w)
    path = relu(conv(path, k))  # transform
    merged = merged + conv(path, u)  # merge by adding
same = jnp.allclose(grouped, merged).item()
print("grouped equals the sum of paths:", same)
print("shape:", grouped.shape)
print("numbers in the 3x3, grouped:", K.size)
print("numbers in the 3x3, dense:", m * m * 9)

# the same as one dense kernel that is zero between groups
dense = jnp.zeros((m, m, 3, 3))
for i, k in enumerate(pieces[1]):
    own = slice(i * m // g, (i + 1) * m // g)
    dense = dense.at[own, own].set(k)
out = x + conv(relu(conv(relu(conv(x, V)), dense)), U)
same = jnp.allclose(grouped, out).item()
print("and the dense kernel with zeros:", same)
