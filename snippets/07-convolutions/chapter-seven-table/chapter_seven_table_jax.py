from functools import partial

import jax
import jax.numpy as jnp
from jax import lax

jax.config.update("jax_default_matmul_precision", "highest")  # no TF32
n, c, h, w, o, s = 2, 3, 8, 8, 4, 3
X = jnp.linspace(-1, 1, n * c * h * w).reshape(n, c, h, w)
W = jnp.linspace(-1, 2, o * c * s * s).reshape(o, c, s, s)
D = jnp.linspace(1, -1, c * s * s).reshape(c, 1, s, s)
P, b = jnp.linspace(-1, 1, o * c).reshape(o, c, 1, 1), jnp.ones(o)
b = b[:, None, None]  # one for each channel, (o, 1, 1)
conv = partial(lax.conv_general_dilated, window_strides=(1, 1))

Y, vjp = jax.vjp(lambda x: conv(x, W, padding="VALID"), X)
# (n, c, h/2, 2, w/2, 2): each window gets two axes of its own
cells = X.reshape(n, c, h // 2, 2, w // 2, 2)
table = dict(
    patches=lax.conv_general_dilated_patches(X, (s, s), (1, 1), "VALID"),
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
table["patches"] = table["patches"].reshape(n, c * s * s, -1)
for name, value in table.items():
    print(f"{name}: {value.shape}")
squares = [jnp.square(value).mean() for value in table.values()]
print("mean squares:", ", ".join(f"{s:.4g}" for s in squares))
