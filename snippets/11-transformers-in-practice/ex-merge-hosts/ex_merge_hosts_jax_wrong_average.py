# Wrong: outputs averaged as if all hosts weighed the same
import jax
import jax.numpy as jnp
from jax.scipy.special import logsumexp


@jax.jit
def merge_hosts(outs, lse):
    return jnp.mean(outs, axis=0), logsumexp(lse, axis=0)
