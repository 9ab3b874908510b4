import jax
import numpy as np
from jax import numpy as jnp

jax.config.update("jax_enable_x64", True)


@jax.jit
def batch_norm(x, scale, shift, eps=1e-5):  # (n, c, h, w), (c,), (c,)
    axes = (0, 2, 3)  # all but the channels
    mean = x.mean(axes, keepdims=True)  # (1, c, 1, 1)
    var = x.var(axes, keepdims=True)
    z = (x - mean) / jnp.sqrt(var + eps)
    return z * scale[:, None, None] + shift[:, None, None]


rng = np.random.default_rng(0)
n, c, h, w = 4, 3, 2, 2
x = jnp.array(3 + 2 * rng.normal(size=(n, c, h, w)))
v = jnp.array(rng.normal(size=(n, c, h, w)))  # arriving gradient
scale, shift = jnp.array(rng.normal(size=(2, c)))

ours, pull = jax.vjp(lambda x: batch_norm(x, scale, shift), x)
rows = x.transpose(0, 2, 3, 1)  # (n, h, w, c)
library = jax.nn.standardize(rows, (0, 1, 2), epsilon=1e-5)
library = (library * scale + shift).transpose(0, 3, 1, 2)
assert jnp.allclose(ours, library)
(ours_grad,) = pull(v)
way = jnp.array(rng.normal(size=x.shape))  # a direction, for differences
ends = [batch_norm(x + s * way, scale, shift) for s in (1e-5, -1e-5)]
slope = ((ends[0] - ends[1]) * v).sum() / 2e-5
assert jnp.allclose(slope, (ours_grad * way).sum())

plain = batch_norm(x, jnp.ones(c), jnp.zeros(c))
print(f"mean of channel 0: {abs(plain[:, 0].mean()):.4f}")
print(f"variance of channel 0: {plain[:, 0].var():.4f}")
print(f"one entry of the gradient: {ours_grad[0, 0, 0, 0]:.4f}")
print(f"sum of v: {v[:, 0].sum():.4f}")
print(f"sum of the gradient: {abs(ours_grad[:, 0].sum()):.4f}")
print(f"gradient times z: {abs((ours_grad * plain)[:, 0].sum()):.4f}")
