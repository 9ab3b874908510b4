import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def huber(x):  # a parabola near 0, a straight line further out
    return jnp.where(jnp.abs(x) <= 0.1, x**2 / 2, 0.1 * jnp.abs(x) - 0.005)


def double_well(x):
    return (x**2 - 1) ** 2 / 4


def lowest(gaps):
    return round(gaps.min().item(), 2) + 0.0  # 0.0, never -0.0


grid = jnp.linspace(-2, 2, 81)
x, y = grid[:, None], grid[None, :]  # (81, 1), (1, 81): every pair
for f in (huber, double_well):
    chord = (f(x) + f(y)) / 2 - f((x + y) / 2)
    slope = jax.vmap(jax.grad(f))(grid)[:, None]
    tangent = f(y) - (f(x) + slope * (y - x))
    print(f"{f.__name__}, chord above f by: {lowest(chord)}")
    print(f"{f.__name__}, f above tangent by: {lowest(tangent)}")

start, eta = 10.0, 1.0  # the slope of huber changes at most 1 : 1
huber_slope = jax.jit(jax.grad(huber))
x = jnp.array(start)
for k in range(1, 201):
    x = x - eta * huber_slope(x)
    bound = start**2 / (2 * eta * k)
    assert huber(x) <= bound
    if k in (10, 50, 100, 200):
        print(f"gap after {k}: {huber(x):.3f}, bound {bound:.3f}")
