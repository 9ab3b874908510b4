import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
a, b = np.random.default_rng(0).normal(size=(2, 13))
start = 0.5


def then(f, g):  # pairs stand for s -> max(s + a, b)
    return f[0] + g[0], jnp.maximum(f[1] + g[0], g[1])


@jax.jit
def both(a, b):
    def step(s, pair):
        s = jnp.maximum(s + pair[0], pair[1])
        return s, s

    loop = jax.lax.scan(step, jnp.asarray(start), (a, b))[1]
    return loop, *jax.lax.associative_scan(then, (a, b))


loop, a_all, b_all = map(np.asarray, both(a, b))
states = np.maximum(start + a_all, b_all)
print("scan = loop:", np.allclose(states, loop))
print(f"last state: {loop[-1]:.4f}")
forgotten = abs(b_all - loop) > 1e-9
print("second part alone, wrong at:", np.flatnonzero(forgotten).tolist())
plain = np.maximum(np.maximum.accumulate(b), start + a.cumsum())
wrong = (abs(plain - loop) > 1e-9).sum()
print("maximum of the b alone, wrong:", wrong)
