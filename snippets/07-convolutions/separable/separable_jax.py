import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)  # a GPU rounds float32 factors
rng = np.random.default_rng(0)
n, c, o, size = 2, 3, 4, 6


def whole(*shape):
    return jnp.asarray(rng.integers(-3, 4, shape), float)


def conv(x, K, groups=1):  # (n, h, w, c), (s, s, c // groups, o)
    axes = ("NHWC", "HWIO", "NHWC")
    return jax.lax.conv_general_dilated(
        x,
        K,
        (1, 1),
        "SAME",
        dimension_numbers=axes,
        feature_group_count=groups,
    )


x = whole(n, c, size, size).transpose(0, 2, 3, 1)  # (n, h, w, c)
P = whole(o, c).T  # (c, o): a matrix over channels
pointwise = conv(x, P[None, None])  # its kernel: (1, 1, c, o)
assert jnp.array_equal(pointwise, jnp.einsum("nhwc,co->nhwo", x, P))
print("pointwise, numbers:", P.size)

D = whole(c, 3, 3).transpose(1, 2, 0)  # (3, 3, c): one slice per channel
depthwise = conv(x, D[:, :, None], groups=c)  # (3, 3, 1, c)
for k in range(c):
    alone = conv(x[..., k : k + 1], D[:, :, None, k : k + 1])
    assert jnp.array_equal(depthwise[..., k : k + 1], alone)
print("depthwise, numbers:", D.size)

separable = conv(depthwise, P[None, None])  # (n, size, size, o)
full = jnp.einsum("co,ijc->ijco", P, D)  # (3, 3, c, o)
assert jnp.array_equal(separable, conv(x, full))
print("as one full kernel, numbers:", full.size)


def ranks(K):  # of the matrix (9, o) of each input channel
    flat = K.reshape(9, c, o).transpose(1, 0, 2)  # (c, 9, o)
    return jnp.linalg.matrix_rank(flat).tolist()


print("ranks, separable:", ranks(full))
random = whole(o, c, 3, 3).transpose(2, 3, 1, 0)
print("ranks, drawn at random:", ranks(random))

forgotten = conv(x, D[..., None])  # (3, 3, c, 1): one output
print("groups forgotten, channels:", forgotten.shape[-1])
total = depthwise.sum(axis=-1, keepdims=True)
print("it is their sum:", jnp.array_equal(forgotten, total))
