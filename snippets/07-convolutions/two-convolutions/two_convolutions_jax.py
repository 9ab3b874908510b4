import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)  # a GPU rounds float32 factors
rng = np.random.default_rng(0)
n, c, mid, o, size = 2, 3, 4, 5, 8


def whole(*shape):
    return jnp.asarray(rng.integers(-2, 3, shape), float)


def conv(x, K, padding=0):  # (n, c, h, w), (o, c, s, s)
    return jax.lax.conv_general_dilated(
        x, K, (1, 1), [(padding, padding)] * 2
    )


x = whole(n, c, size, size)
first, second = whole(mid, c, 3, 3), whole(o, mid, 3, 3)

merged = jnp.zeros((o, c, 5, 5))
for i in range(3):
    for j in range(3):  # a step of the second, all steps of the first
        both = jnp.einsum("om,mcij->ocij", second[:, :, i, j], first)
        merged = merged.at[:, :, i : i + 3, j : j + 3].add(both)

two = conv(conv(x, first), second)  # (n, o, 4, 4)
one = conv(x, merged)
print("no padding, largest difference:", jnp.abs(two - one).max().item())

two = conv(conv(x, first, 1), second, 1)
one = conv(x, merged, 2)  # (n, o, size, size)
off = (two != one).any(axis=(0, 1))  # (size, size)
print("zero padding, pixels that differ:", off.sum().item(), "of", off.size)
print("zero padding, without the border:", off[1:-1, 1:-1].sum().item())

print("weights, two kernels:", first.size + second.size)
print("weights, one kernel:", merged.size)


def bent(x):
    return conv(jax.nn.relu(conv(x, first)), second)


def gap(f):  # an affine map keeps middles
    a, b = x
    middle = (f(a[None]) + f(b[None])) / 2 - f((a + b)[None] / 2)
    return jnp.abs(middle).max().item()


print("middles off, linear:", gap(lambda x: conv(x, merged)))
print("middles off, with a ReLU:", gap(bent))
