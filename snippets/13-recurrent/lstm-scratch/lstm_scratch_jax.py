import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, d, e = 6, 3, 4
X = rng.normal(size=(n, d))
W = rng.normal(0, 0.5, (4 * e, d))
U = rng.normal(0, 0.5, (4 * e, e))
b_in, b_state = rng.normal(0, 0.5, (2, 4 * e))


@jax.jit
def lstm(X, order):  # (n, d), where i, f, g, o stand; to (n, e), (e,)
    def step(carry, x):
        h, c = carry
        a = W @ x + b_in + U @ h + b_state  # (4 e,)
        i, f, g, o = a.reshape(4, e)[order]  # (e,) each
        i, f, o = map(jax.nn.sigmoid, (i, f, o))
        c = f * c + i * jnp.tanh(g)
        h = o * jnp.tanh(c)
        return (h, c), h

    zero = jnp.zeros(e)
    (_, c), H = jax.lax.scan(step, (zero, zero), X)
    return H, c


def places(order):
    return jnp.array([order.index(name) for name in "ifgo"])


H, cell = lstm(X, places("ifgo"))
print("outputs:", H.shape)
print("last output:", " ".join(f"{z:.4f}" for z in H[-1]))
print("last cell:", " ".join(f"{z:.4f}" for z in cell))
print("parameters:", sum(p.size for p in (W, U, b_in, b_state)))
print(f"mean size of the output: {np.abs(H).mean():.4f}")
for order in ("iofg", "figo", "ifog"):  # the four blocks, misread
    off = np.abs(lstm(X, places(order))[0] - H).mean()
    print(f"read as {' '.join(order)}, off by: {off:.4f}")
