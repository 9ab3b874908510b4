import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e = 20, 8
A = np.linalg.qr(rng.normal(size=(e, e)))[0]
U = rng.normal(size=(n, e))
layers = {"linear": lambda z: z, "tanh": jnp.tanh, "relu": jax.nn.relu}


@jax.jit
def jacobians(size):
    def product(f):  # of the last state by the first, (e, e)
        def step(s, u):
            return f(A @ s + size * u), None

        return jax.jacrev(lambda s: jax.lax.scan(step, s, U)[0])(jnp.zeros(e))

    return {name: product(f) for name, f in layers.items()}


for size in (0.01, 1.0):
    found = jacobians(size)
    for name in layers:
        print(
            f"inputs of {size}, {name}: {np.linalg.norm(found[name], 2):.6f}"
        )
