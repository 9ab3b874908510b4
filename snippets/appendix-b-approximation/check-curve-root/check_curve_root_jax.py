import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def worth(p, m):  # √x on bins with the edges (i/m)^p: mse, largest error
    e = (jnp.arange(m + 1) / m) ** p
    a, b = e[:-1], e[1:]
    mean = 2 / 3 * (b**1.5 - a**1.5) / (b - a)  # of √x in the bin
    mse = ((b**2 - a**2) / 2 - mean**2 * (b - a)).sum()
    half = (jnp.sqrt(b) - jnp.sqrt(a)).max() / 2  # with heights half way
    return mse, half


for p in (1, 1.5, 2, 3):
    for m in (10, 100, 1000):
        mse, half = worth(p, m)
        print(f"p = {p}, m = {m}, mse times m squared: {mse * m**2:.4f}")
        print(f"p = {p}, m = {m}, largest error: {half:.5f}")
    if p > 1:
        assert jnp.isclose(mse * m**2, p**3 / (96 * (p - 1)), rtol=1e-3)
