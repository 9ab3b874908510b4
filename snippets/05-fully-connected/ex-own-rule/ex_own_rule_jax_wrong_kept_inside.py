# Wrong: keeps s in a variable of its own instead of the state
import jax
import jax.numpy as jnp
import optax


def rmsprop(rate, decay=0.9, eps=0.001):
    kept = {}

    def init(params):
        kept["s"] = jax.tree.map(jnp.zeros_like, params)
        return ()

    def update(gradients, state, params=None):
        def average(s, g):
            return decay * s + (1 - decay) * g**2

        def step(s, g):
            return -rate * g / (jnp.sqrt(s) + eps)

        s = jax.tree.map(average, kept["s"], gradients)
        kept["s"] = s
        return jax.tree.map(step, s, gradients), state

    return optax.GradientTransformation(init, update)
