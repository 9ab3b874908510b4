import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)  # a GPU rounds float32 factors
rng = np.random.default_rng(0)


def draw(*shape):
    return jnp.asarray(rng.normal(0, 0.2, shape))


def conv(x, K, b):  # (n, h, w, c), (3, 3, c, o), (o,) -> (n, h, w, o)
    h, w = x.shape[1:3]
    x = jnp.pad(x, ((0, 0), (1, 1), (1, 1), (0, 0)))  # zeros around
    y = b
    for i in range(3):
        for j in range(3):  # one position of the kernel, all pixels
            y = y + x[:, i : i + h, j : j + w] @ K[i, j]
    return y


def built_in(x, K, b):
    axes = ("NHWC", "HWIO", "NHWC")
    return b + jax.lax.conv_general_dilated(
        x, K, (1, 1), "SAME", dimension_numbers=axes
    )


def pool(x):
    n, h, w, c = x.shape
    x = x[:, : h // 2 * 2, : w // 2 * 2]  # an odd row has no partner
    return x.reshape(n, h // 2, 2, w // 2, 2, c).max(axis=(2, 4))


def backbone(blocks, x, conv=built_in, say=lambda *_: None):
    for K, b in blocks:
        x = jax.nn.relu(conv(x, K, b))
        say("after convolution and ReLU:", *x[0].shape)
        x = pool(x)
        say("after pooling:", *x[0].shape)
    return x


def torch_order(*shape):  # drawn as (o, c, 3, 3), kept as (3, 3, c, o)
    return draw(*shape).transpose(2, 3, 1, 0)


blocks = [
    (torch_order(16, 3, 3, 3), draw(16)),
    (torch_order(32, 16, 3, 3), draw(32)),
]
V, a = draw(10, 32).T, draw(10)
x = draw(2, 3, 32, 32).transpose(0, 2, 3, 1)  # (n, h, w, c)
h = backbone(blocks, x, conv, print).mean(axis=(1, 2))  # (n, 32)
by_hand = h @ V + a  # (n, 10)
print("after global pooling and head:", h.shape[1], by_hand.shape[1])


def net(x):
    return backbone(blocks, x).mean(axis=(1, 2)) @ V + a


assert jnp.allclose(net(x), by_hand)
count = sum(p.size for p in jax.tree.leaves((blocks, V, a)))
print("parameters:", count)

U = jnp.zeros((32 * 64, 10))
for size in 32, 40:
    x = draw(2, size, size, 3)
    print(f"{size} x {size}, global pooling:", net(x).shape)
    h = backbone(blocks, x).reshape(len(x), -1)
    try:
        print(f"{size} x {size}, flattened:", (h @ U + a).shape)
    except TypeError as error:
        assert "contracting" in str(error)
        print(
            f"{size} x {size}, flattened: refused,",
            h.shape[1],
            "numbers, and weights for",
            len(U),
        )
