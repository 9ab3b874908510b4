# Wrong: the embedding is detached: the use as logits alone
import jax
import jax.numpy as jnp


def shared_gradient(E, W, t, y):
    def loss(E):
        logits = jax.lax.stop_gradient(E[t]) @ W @ E.T
        picked = jax.nn.log_softmax(logits)[jnp.arange(len(t)), y]
        return -picked.mean()

    return jax.grad(loss)(E)
