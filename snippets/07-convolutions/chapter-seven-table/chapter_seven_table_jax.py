from functools import partial

import jax
import jax.numpy as jnp
from jax import lax

jax.config.update("jax_default_matmul_precision", "highest")  # no TF32
n, c, h, w, o, k = 2, 3, 8, 8, 4, 3
X = jnp.linspace(-1, 1, n * c * h * w).reshape(n, c, h, w)
W = jnp.linspace(-1, 2, o * c * k * k).reshape(o, c, k, k)
D = jnp.linspace(1, -1, c * k * k).reshape(c, 1, k, k)
P, a = jnp.linspace(-1, 1, o * c).reshape(o, c, 1, 1), jnp.ones(o)
b = a[:, None, None]  # a bias for each channel, (o, 1, 1)
conv = partial(lax.conv_general_dilated, window_strides=(1, 1))

Y, vjp = jax.vjp(lambda x: conv(x, W, padding="VALID"), X)
cells = X.reshape(n, c, h // 2, 2, w // 2, 2)
table = dict(
    patches=lax.conv_general_dilated_patches(X, (k, k), (1, 1), "VALID"),
    layer=conv(X, W, padding="VALID") + b,
    same=conv(X, W, padding="SAME") + b,
    strided=conv(X, W, window_strides=(2, 2), padding=[(1, 1)] * 2) + b,
    dilated=conv(X, W, padding="VALID", rhs_dilation=(2, 2)) + b,
    transposed=vjp(Y)[0],
    pooled=cells.max((3, 5)),
    globally=X.mean((2, 3)),
    pointwise=conv(X, P, padding="VALID"),
    depthwise=conv(X, D, padding="VALID", feature_group_count=c),
    separable=conv(
        conv(X, D, padding="VALID", feature_group_count=c), P, padding="VALID"
    ),
)
table["patches"] = table["patches"].reshape(n, c * k * k, -1)
for name, value in table.items():
    print(f"{name}: {value.shape}")
means = [
    round(jnp.square(value).mean().item(), 3) for value in table.values()
]
print("mean squares:", means)
