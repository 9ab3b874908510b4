# Wrong: a softmax over hosts none of which has a key
import jax
import jax.numpy as jnp
from jax.scipy.special import logsumexp


@jax.jit
def merge_hosts(outs, lse):
    shares = jax.nn.softmax(lse, axis=0)
    return jnp.sum(shares[..., None] * outs, axis=0), logsumexp(lse, axis=0)
