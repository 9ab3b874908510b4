import jax
import jax.numpy as jnp


def max_pool(x):  # (n, h, w, c) -> (n, h // 2, w // 2, c)
    n, h, w, c = x.shape
    x = x[:, : h // 2 * 2, : w // 2 * 2]  # an odd row has no partner
    return x.reshape(n, h // 2, 2, w // 2, 2, c).max(axis=(2, 4))


def built_in(x):
    window = (1, 2, 2, 1)
    return jax.lax.reduce_window(
        x, -jnp.inf, jax.lax.max, window, window, "VALID"
    )


x = jnp.array(
    [[1.0, 3, 0, 2, 9], [0, 2, 1, 1, 9], [4, 4, 0, 5, 9], [4, 4, 5, 0, 9]]
)[None, :, :, None]  # (1, 4, 5, 1)
print("4 x 5 becomes:", max_pool(x)[0, :, :, 0].tolist())
assert jnp.array_equal(max_pool(x), built_in(x))


def slope(pool):  # what each pixel gets of the sum of all outputs
    return jax.grad(lambda x: pool(x).sum())(x)[0, :, :, 0]


print("slope, maximum by hand:")
print("\n".join(str(row) for row in slope(max_pool).tolist()))
print("slope, built in:")
print("\n".join(str(row) for row in slope(built_in).tolist()))

flat = jnp.zeros((1, 6, 6, 1))  # all windows tie
move = jax.grad(lambda x: built_in(x).sum())(flat)
slopes = int((move != 0).sum())
print(f"constant image, pixels with a slope: {slopes} of {flat.size}")
