from functools import partial
from itertools import product

import jax.numpy as jnp
import numpy as np
from jax import lax

same = partial(jnp.allclose, atol=0.01)  # a GPU may add in its own way
rng = np.random.default_rng(0)
h, w, c, o, s = 5, 4, 3, 2, 3
X = jnp.asarray(rng.integers(-4, 5, (h, w, c)), jnp.float32)
W = jnp.asarray(rng.integers(-4, 5, (s, s, c, o)), jnp.float32)

# 1. The formula: six loops, in NumPy, whose arrays can be written to.
H = np.zeros((h - s + 1, w - s + 1, o))
sizes = (*H.shape, s, s, c)
image, weights = np.asarray(X), np.asarray(W)
for i, j, z, u, v, m in product(*map(range, sizes)):  # all their values
    H[i, j, z] += weights[u, v, m, z] * image[i + u, j + v, m]
print("shape:", H.shape)
print("products:", np.prod(sizes))
print("first channel:", H[:, :, 0].astype(int).tolist())

# 2. Patches as the columns of a matrix, and one matrix product.
names = ("NHWC", "HWIO", "NHWC")  # axes of the image, kernel, output
patches = lax.conv_general_dilated_patches(  # (1, h', w', c s s)
    X[None], (s, s), (1, 1), "VALID", dimension_numbers=names
)
patches = patches.reshape(-1, c * s * s).T  # channel by channel
kernel = W.transpose(3, 2, 0, 1)  # (o, c, s, s)
sums = kernel.reshape(o, -1) @ patches  # (o, windows)
assert same(sums.T.reshape(H.shape), H)
print("patches:", patches.shape)

# 3. The built-in: channels first, (n, c, h, w), which is the default.
first = lax.conv(X.transpose(2, 0, 1)[None], kernel, (1, 1), "VALID")
assert same(first[0], H.transpose(2, 0, 1))

# 4. Channels last: the order of axes is said by name.
last = lax.conv_general_dilated(
    X[None], W, (1, 1), "VALID", dimension_numbers=names
)
assert same(last[0], H)
print("every way the same")

# The mistake: patches channel by channel, weights pixel by pixel.
mixed = W.reshape(-1, o).T @ patches  # both (…, 27): the product fits
wrong = (abs(mixed.T.reshape(H.shape) - H) > 0.5).sum()
print("entries:", H.size)
print("wrong, if the orders are mixed:", wrong.item())
