import jax
import jax.numpy as jnp
from jax import grad


def ends(x):  # two entries that tie at 0, x and 3x
    return jnp.stack([x, 3 * x])


functions = {  # all convex, all with a kink at 0
    "abs": lambda x: jnp.abs(x),
    "relu": lambda x: jax.nn.relu(x),
    "leaky": lambda x: jax.nn.leaky_relu(x, 0.25),
    "hard": lambda x: jax.nn.hard_tanh(x - 1),  # convex up to x = 2
    "maximum": lambda x: jnp.maximum(x, 3 * x),
    "along": lambda x: ends(x).max(axis=0),
    "last": lambda x: jnp.sort(ends(x))[-1],
    "std": lambda x: jnp.stack([x, -x]).std(),
}
chosen = dict(  # the slopes that this framework returns at 0
    abs=1.0,
    relu=0.0,
    leaky=1.0,
    hard=1.0,
    maximum=2.0,
    along=2.0,
    last=3.0,
    std=jnp.nan,
)
zero, h, lines = jnp.array(0.0), 0.5, jnp.linspace(-1, 1, 9)
for name, f in functions.items():
    left, right = (f(zero) - f(zero - h)) / h, (f(zero + h) - f(zero)) / h
    print(f"{name}: {left:g} to {right:g}")
    g = grad(f)(zero)
    assert jnp.allclose(g, chosen[name], equal_nan=True)
    below = all(f(y) >= f(zero) + g * y for y in lines)
    assert below or jnp.isnan(g), "no subgradient"


def descend(x, rate, steps=60):  # on |x|
    for k in range(steps):
        x = x - rate(k) * grad(jnp.abs)(x)
    return x


start = jnp.array(1.0)
at_end = [descend(start, lambda k: 0.3, k).item() for k in (57, 58, 59, 60)]
print("fixed rate, last points:", [round(x, 4) for x in at_end])
print(f"falling rate, end: {descend(start, lambda k: 0.3 / (k + 1)):.4f}")
