import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

k, dilations = 2, (1, 2, 4, 8)
rng = np.random.default_rng(1)
sizes = [(4, 1, k), (4, 4, k), (4, 4, k), (1, 4, k)]  # (out, in, k)
weights = [jnp.asarray(rng.normal(size=s)) for s in sizes]
history = jnp.asarray(rng.normal(size=4))
per_position = sum(w.size for w in weights)  # multiplications


@jax.jit
def stack(x):  # (t,) -> (t,), all positions
    u = x[None, None]
    for w, d in zip(weights, dilations, strict=True):
        left = [((k - 1) * d, 0)]
        u = jnp.tanh(
            jax.lax.conv_general_dilated(u, w, (1,), left, rhs_dilation=(d,))
        )
    return u[0, 0]


def step(buffers, u):  # one position: (1,) -> (1,)
    kept = []
    for w, d, buffer in zip(weights, dilations, buffers, strict=True):
        seen = jnp.column_stack([buffer, u])  # (c, (k - 1) d + 1)
        u = jnp.tanh(jnp.einsum("oik,ik->o", w, seen[:, ::d]))
        kept.append(seen[:, 1:])  # the oldest falls out
    return kept, u


steps, n = 20, len(history)
x = jnp.pad(history, (0, steps))  # what is still to come does not matter
for s in range(n, n + steps):  # everything anew for each value
    x = x.at[s].set(stack(x)[s - 1])
positions = sum(range(n, n + steps))  # of the prefixes alone
print("anew, multiplications:", positions * per_position)

buffers = [
    jnp.zeros((w.shape[1], (k - 1) * d))
    for w, d in zip(weights, dilations, strict=True)
]
buffers, u = jax.lax.scan(step, buffers, history[:, None])


def generate(carry, _):
    buffers, u = carry
    return step(buffers, u), u


start = buffers, u[-1]
made = jax.lax.scan(generate, start, length=steps)[1][:, 0]
print("buffers, multiplications:", (n + steps - 1) * per_position)
print("kept numbers:", sum(b.size for b in buffers))
print("last values:", *(f"{v:.4f}" for v in made[-3:]))
assert jnp.allclose(made, x[n:])
