import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
runs, n, d, e = 20, 25, 8, 64
X = rng.normal(size=(runs, n, d))
bound = e**-0.5  # as PyTorch draws the parameters, all four
shapes = ((4 * e, d), (4 * e, e), 4 * e, 4 * e)
W, U, b_in, b_state = (rng.uniform(-bound, bound, s) for s in shapes)


@jax.jit
def gates(b):  # mean input gate, mean forget gate, left after 24 tokens
    def step(carry, x):  # x: (runs, d)
        h, c = carry
        i, f, g, o = jnp.split(x @ W.T + h @ U.T + b, 4, -1)
        i, f, o = jax.nn.sigmoid(jnp.stack([i, f, o]))
        c = f * c + i * jnp.tanh(g)
        h = o * jnp.tanh(c)
        return (h, c), (i, f)

    zero = jnp.zeros((runs, e))
    _, (i, f) = jax.lax.scan(step, (zero, zero), X.swapaxes(0, 1))
    return i.mean(), f.mean(), f[1:].prod(0).mean()


def show(said):
    i, f, left = gates(b_in + b_state)
    print(f"{said}, input gate: {i:.3f}")
    print(f"{said}, forget gate: {f:.3f}")
    print(f"{said}, left after 24: {left:.1e}")


show("as drawn")
f = slice(e, 2 * e)  # the second block: i f g o
b_in[f], b_state[f] = 3.0, 0.0
show("bias 3")
b_state[f] = 3.0
show("3 in both")
b_in[f] = b_state[f] = 0.0
b_in[:e], b_state[:e] = 3.0, 0.0
show("first block")
