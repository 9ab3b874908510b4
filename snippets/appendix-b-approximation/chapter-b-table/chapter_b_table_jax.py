import jax
import jax.numpy as jnp
from jax.nn import relu, sigmoid, softplus

jax.config.update("jax_enable_x64", True)
x = (jnp.arange(2000) + 0.5) / 200  # (n,): a grid on [0, 10]
m, w, a, s, width = 20, 100.0, 2.0, 4.0, 1.0  # (m,) pieces


def g(x):
    return jnp.sinc(x / jnp.pi)  # sin(x) / x


@jax.jit  # compiled in one piece: sooner than one by one
def operations():
    step = a * sigmoid(w * (x - s))
    up = sigmoid(w * (x - s + width / 2))
    bump = a * (up - sigmoid(w * (x - s - width / 2)))
    edges = jnp.linspace(0, 10, m + 1)
    heights = g((edges[:-1] + edges[1:]) / 2)
    jumps = jnp.diff(heights, prepend=0.0, append=0.0)
    bins = sigmoid(w * (x[:, None] - edges)) @ jumps
    slopes = jnp.diff(g(edges)) / jnp.diff(edges)
    bends = jnp.diff(slopes, prepend=0.0)
    ramps = g(edges[0]) + relu(x[:, None] - edges[:-1]) @ bends
    blunt = g(edges[0]) + softplus(w * (x[:, None] - edges[:-1])) / w @ bends
    mean_square = jnp.square(bins - g(x)).mean()
    largest = jnp.abs(bins - g(x)).max()
    tower = sigmoid(w * (up[:, None] + up - 1.5))
    return [
        step, bump, heights, jumps, bins, slopes, bends, ramps, blunt,
        mean_square, largest, tower,
    ]  # fmt: skip


names = "step bump heights jumps bins slopes bends ramps blunt"
names += " mean_square largest tower"
table = dict(zip(names.split(), operations(), strict=True))
for name, value in table.items():
    print(f"{name}: {value.shape}")
squares = [jnp.square(value).mean() for value in table.values()]
print("mean squares:", ", ".join(f"{s:.4g}" for s in squares))
