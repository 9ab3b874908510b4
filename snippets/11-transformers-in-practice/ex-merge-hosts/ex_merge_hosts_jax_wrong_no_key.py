# Wrong: a softmax over hosts none of which has a key
import jax
from jax.scipy.special import logsumexp


def merge_hosts(outs, lse):
    shares = jax.nn.softmax(lse, axis=0)
    return (shares[..., None] * outs).sum(axis=0), logsumexp(lse, axis=0)
