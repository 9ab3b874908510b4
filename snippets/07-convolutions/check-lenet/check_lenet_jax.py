import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)  # a GPU rounds float32 factors


def conv(x, K, padding=0, dilation=1):  # (n, c, h, w), (o, c, s, s)
    around = [(padding, padding)] * 2
    return jax.lax.conv_general_dilated(
        x, K, (1, 1), around, rhs_dilation=(dilation, dilation)
    )


def pool(x):  # an odd row or column is dropped
    n, c, h, w = x.shape
    x = x[:, :, : h // 2 * 2, : w // 2 * 2]
    return x.reshape(n, c, h // 2, 2, w // 2, 2).max(axis=(3, 5))


kernels = jnp.zeros((6, 1, 5, 5)), jnp.zeros((16, 6, 5, 5))
for size in 28, 30, 32:
    x = jnp.zeros((1, 1, size, size))
    for K, padding in zip(kernels, (2, 0), strict=True):
        x = conv(x, K, padding)
        print(f"{size}: {x.shape[2:]} x {x.shape[1]}")
        x = pool(x)
        print(f"{size}: {x.shape[2:]} x {x.shape[1]}")
sizes = (400, 120), (120, 84), (84, 10)
counts = [K.size + len(K) for K in kernels]
counts += [i * o + o for i, o in sizes]
print("parameters:", *counts)
print("together:", sum(counts))


def seen(dilations):  # pixels that the middle of the last map depends on
    def middle(x):
        h, K = x[None, None], jnp.ones((1, 1, 3, 3))
        for d in dilations:
            h = conv(h, K, d, d)
        return h[0, 0, 15, 15]

    return int((jax.jit(jax.grad(middle))(jnp.zeros((31, 31))) != 0).sum())


print("pixels seen, 3 apart:", seen([3]))
print("pixels seen, 1, 2 and 4 apart:", seen([1, 2, 4]))
print("pixels seen, 1, 1 and 1 apart:", seen([1, 1, 1]))
