import jax.numpy as jnp
import numpy as np
from jax import lax


def windows(x, k):  # x (b, *size, c) -> (b, x, i, y, j, …, c)
    for axis, width in enumerate(k):
        axis = 1 + 2 * axis  # each axis so far has become two
        start = jnp.arange(x.shape[axis] - width + 1)
        x = jnp.take(x, start[:, None] + jnp.arange(width), axis)
    return x


def conv(x, W):  # x (b, *size, c), W (*k, c, o) -> (b, *places, o)
    r = x.ndim - 2
    at, inside = "xyz"[:r], "ijk"[:r]
    both = "".join(a + i for a, i in zip(at, inside, strict=True))
    formula = f"b{both}c,{inside}co->b{at}o"
    return jnp.einsum(formula, windows(x, W.shape[:-2]), W)


rng = np.random.default_rng(0)
kinds = {  # channels, size, kernel, axes
    "stereo sound": (2, (9,), (3,), ("NXC", "XIO", "NXC")),
    "colour image": (3, (6, 7), (3, 3), ("NXYC", "XYIO", "NXYC")),
    "grey volume": (1, (5, 6, 7), (3, 3, 3), ("NXYZC", "XYZIO", "NXYZC")),
    "colour video": (3, (5, 6, 7), (2, 3, 3), ("NXYZC", "XYZIO", "NXYZC")),
}
for name, (c, size, k, axes) in kinds.items():
    x = rng.integers(-4, 5, (2, c, *size)).astype("float32")  # (b, c, *size)
    W = rng.integers(-4, 5, (4, c, *k)).astype("float32")  # (o, c, *k)
    x = jnp.moveaxis(x, 1, -1)  # (b, *size, c)
    W = jnp.moveaxis(W, (0, 1), (-1, -2))  # (*k, c, o)
    y = conv(x, W)  # (b, *places, o)
    built_in = lax.conv_general_dilated(
        x, W, (1,) * len(k), "VALID", dimension_numbers=axes
    )
    # both are whole numbers, but for what an algorithm on a GPU may round
    assert jnp.allclose(y, built_in, rtol=0, atol=0.5)
    print(f"{name}, places:", y.shape[1:-1])
    print(f"{name}, weights:", W.size)
    print(f"{name}, first output: {y[0, ..., 0].flatten()[0]:.0f}")
