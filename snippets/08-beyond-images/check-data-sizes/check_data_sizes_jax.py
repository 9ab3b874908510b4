import jax
import jax.numpy as jnp
from jax import lax

kinds = {  # (*size, c)
    "stereo": (60 * 44_100, 2),
    "volume": (300, 512, 512, 1),
    "video": (10 * 25, 256, 256, 3),
}
for name, shape in kinds.items():
    x = jax.ShapeDtypeStruct(shape, "float32")  # a shape, and no numbers
    print(f"{name}, float32: {x.size * x.dtype.itemsize / 1e6:.1f} MB")

for r in (1, 2, 3):
    shape = (3,) * r + (3, 64)  # (*k, c, o)
    W = jax.ShapeDtypeStruct(shape, "float32")
    print(f"weights, {r} axes:", W.size)

axes = ("NHC", "HIO", "NHC")
ones = jnp.ones((1024, 1, 1))  # (k, c, o)


def output(x):
    y = lax.conv_general_dilated(x, ones, (512,), "VALID",
                                 dimension_numbers=axes)  # fmt: skip
    return y[0, 40, 0]


G = jax.grad(output)(jnp.zeros((1, 44_101, 1)))  # one second and a bit
print("samples behind an output of k = 1024:", jnp.count_nonzero(G))
print("layers of k = 3 for a second:", (44_101 - 1) // 2)
