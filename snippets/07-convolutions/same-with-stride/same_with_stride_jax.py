import jax.numpy as jnp
from jax import lax


def both_sides(x, kernel):  # the habit in PyTorch
    return lax.conv_general_dilated(x, kernel, (2, 2), ((1, 1), (1, 1)))


def same_pads(n, s, q):  # what "SAME" adds before and after n pixels
    total = max((-(-n // q) - 1) * q + s - n, 0)  # -(-a // b) rounds up
    return total // 2, total - total // 2


def same(x, kernel):
    return lax.conv(x, kernel, (2, 2), "SAME")


kernel = jnp.arange(1.0, 10).reshape(1, 1, 3, 3)
for h in 7, 8:
    x = jnp.arange(float(h * h)).reshape(1, 1, h, h) % 7
    a, b = both_sides(x, kernel), same(x, kernel)
    assert a.shape == b.shape == (1, 1, -(-h // 2), -(-h // 2))
    assert lax.padtype_to_pads((h,), (3,), (2,), "SAME")[0] == same_pads(
        h, 3, 2
    )
    print(f"{h} pixels, SAME adds before and after:", *same_pads(h, 3, 2))
    print(
        f"{h} pixels, entries that differ:",
        (abs(a - b) > 0.5).sum(),
        "of",
        a.size,
    )

middle = jnp.zeros((1, 1, 3, 3))
middle = middle.at[0, 0, 1, 1].set(1)  # reads where its window is centred
place = jnp.arange(64.0).reshape(1, 1, 8, 8) % 8  # each pixel's column
for name, f in {"both sides": both_sides, "SAME": same}.items():
    read = f(place, middle)[0, 0, 0].round().astype(int).tolist()
    print(f"8 pixels, {name}, windows centred on:", read)
