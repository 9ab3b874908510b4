import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, d, e = 11, 3, 32
X = rng.normal(size=(n, d))
W = rng.normal(0, e**-0.5, (d, 4 * e))
U = rng.normal(0, e**-0.5, (e, 4 * e))
sigmoid = jax.nn.sigmoid


def later(c, o, bias, size):  # the last cell from the first, (e,) to (e,)
    def step(carry, x):
        c, o, share = carry
        h = sigmoid(o) * jnp.tanh(c)
        i, f, g, o = jnp.split(size * (x @ W + h @ U), 4)
        f = sigmoid(f + bias)
        c = f * c + sigmoid(i) * jnp.tanh(g)
        return (c, o, share * f), None

    (c, _, share), _ = jax.lax.scan(step, (c, o, jnp.ones(e)), X[1:])
    return c, share


@jax.jit
def both(bias, size):  # the largest share, the norm of the Jacobian
    i, _, g, o = jnp.split(size * (X[0] @ W), 4)
    first = sigmoid(i) * jnp.tanh(g)
    whole = jax.jacrev(later, has_aux=True)
    J, share = whole(first, o, bias, size)  # (e, e), (e,)
    return share.max(), jnp.linalg.norm(J, 2)


for size in (1, 3):  # of the weights
    for bias in (0, 3):
        alone, all_ways = both(bias, size)
        said = f"weights times {size}, bias {bias}"
        print(f"{said}, the cell alone: {alone:.4f}")
        print(f"{said}, all ways: {all_ways:.4f}")
