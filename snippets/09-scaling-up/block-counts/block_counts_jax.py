from functools import partial

import jax
import jax.numpy as jnp


def conv(x, K):  # (n, h, w, i) with (k, k, i / groups, o)
    return jax.lax.conv_general_dilated(
        x,
        K,
        (1, 1),
        "SAME",
        dimension_numbers=("NHWC", "HWIO", "NHWC"),
        feature_group_count=x.shape[-1] // K.shape[2],
    )


c = 256
blocks = {  # the shapes of the kernels are the block
    "basic": [(3, 3, c, c), (3, 3, c, c)],
    "bottleneck": [(1, 1, c, 64), (3, 3, 64, 64), (1, 1, 64, c)],
    "ResNeXt": [(1, 1, c, 128), (3, 3, 4, 128), (1, 1, 128, c)],
}
shaped = partial(jax.ShapeDtypeStruct, dtype=jnp.float32)
for name, shapes in blocks.items():
    h, widths = shaped((1, 7, 7, c)), []
    for K in map(shaped, shapes):
        h = jax.eval_shape(conv, h, K)  # shapes alone, nothing computed
        widths.append(h.shape[-1])
    assert h.shape == (1, 7, 7, c)  # so that x can be added
    kernels = sum(K.size for K in map(shaped, shapes))
    count = kernels + 2 * sum(widths)  # a norm scales and shifts
    print(f"{name}, channels: 256 {' '.join(map(str, widths))}")
    print(f"{name}, kernels: {kernels:,}")
    print(f"{name}, with the norms: {count:,}")
    print(f"{name}, multiplications at 14 by 14: {kernels * 196:,}")
