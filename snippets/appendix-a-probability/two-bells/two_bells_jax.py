import jax
import jax.numpy as jnp
from jax import lax

jax.config.update("jax_enable_x64", True)
presets = {  # mean and width of q, distance of the peaks of p
    "between": (0.4, 0.6, 4.0),
    "left peak": (-2.0, 0.6, 4.0),
    "right peak": (2.0, 0.6, 4.0),
    "over both": (-0.4, 2.05, 4.0),
    "far off": (5.0, 0.5, 4.0),
    "one hill": (2.5, 0.5, 1.0),
}
h = 0.05
x = h * jnp.arange(-400, 401)  # (801,): a grid from -20 to 20
low, high = jnp.array([[-6, jnp.log(0.4)], [6, jnp.log(3)]])
bell = jax.scipy.stats.norm.logpdf  # of x, mean and width
kinds = ["D(p, q)", "D(q, p)", "JS(p, q)"]


def divergences(v, d):  # m and log s, distance of the peaks -> (3,)
    left = bell(x, -d / 2, 0.6) + jnp.log(0.6)
    a = jnp.logaddexp(left, bell(x, d / 2, 0.6) + jnp.log(0.4))  # log p
    b = bell(x, v[0], jnp.exp(v[1]))
    half = jnp.logaddexp(a, b) - jnp.log(2)  # log of the mixture
    p, q = jnp.exp(a), jnp.exp(b)
    shannon = (p * (a - half) + q * (b - half)) / 2
    return h * jnp.array([p * (a - b), q * (b - a), shannon]).sum(axis=1)


def descend(kind, v, d):
    def step(_, v):  # no longer than 0.1
        g = jax.grad(lambda v: divergences(v, d)[kind])(v)
        norm = jnp.maximum(1, jnp.sqrt(g @ g))
        return jnp.clip(v - 0.1 * g / norm, low, high)

    return lax.fori_loop(0, 400, step, v)


@jax.jit
def run(m, s, d):
    v = jnp.array([m, jnp.log(s)])
    ends = jax.vmap(descend, in_axes=(0, None, None))(jnp.arange(3), v, d)
    return divergences(v, d), ends[:, 0], jnp.exp(ends[:, 1])


starts, means, widths = jax.vmap(run)(*jnp.array([*presets.values()]).T)
for i, name in enumerate(presets):
    print(f"{name}:", ", ".join(f"{value:.2f}" for value in starts[i]))
    for k, kind in enumerate(kinds):
        to = f"mean {means[i, k]:.2f}, width {widths[i, k]:.2f}"
        print(f"{name}, {kind} leads to: {to}")
