# Wrong: returns the step with its sign for subtracting
import jax
import jax.numpy as jnp
import optax


def rmsprop(rate, decay=0.9, eps=0.001):
    def init(params):
        return jax.tree.map(jnp.zeros_like, params)

    def update(gradients, s, params=None):
        def average(s, g):
            return decay * s + (1 - decay) * g**2

        def step(s, g):
            return rate * g / (jnp.sqrt(s) + eps)

        s = jax.tree.map(average, s, gradients)
        return jax.tree.map(step, s, gradients), s

    return optax.GradientTransformation(init, update)
