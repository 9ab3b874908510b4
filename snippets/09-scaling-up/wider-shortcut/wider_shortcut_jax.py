import jax
import jax.numpy as jnp
import numpy as np

x = jnp.ones((2, 5, 5, 6))  # (n, h, w, c)


def conv(x, w, b):
    layout = ("NHWC", "HWIO", "NHWC")
    return b + jax.lax.conv_general_dilated(
        x, w, (1, 1), "SAME", dimension_numbers=layout
    )


def layer(rng, k, c, o):  # k x k pixels, c to o channels
    w = rng.normal(0, (2 / (k * k * c)) ** 0.5, (k, k, c, o))
    return jnp.asarray(w, jnp.float32), jnp.zeros(o)


def init(rng, c, o):
    f = layer(rng, 3, c, o), layer(rng, 3, o, o)
    return {"f": f, "shortcut": () if c == o else layer(rng, 1, c, o)}


@jax.jit
def block(params, x):
    first, second = params["f"]
    f = conv(jax.nn.relu(conv(x, *first)), *second)
    shortcut = params["shortcut"]  # (): x fits as it is
    return (conv(x, *shortcut) if shortcut else x) + f


for o in (6, 8):
    params = init(np.random.default_rng(0), 6, o)
    added = sum(p.size for p in params["shortcut"])
    n, h, w, c = block(params, x).shape
    print(f"6 to {o}, shape:", (n, c, h, w))
    print(f"6 to {o}, parameters of the shortcut:", added)
try:
    x + jnp.ones((2, 5, 5, 8))
except TypeError:
    print("6 + 8 channels: refused")
n, h, w, c = (x + jnp.ones((2, 5, 5, 1))).shape
print("6 + 1 channels:", (n, c, h, w))
