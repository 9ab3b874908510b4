# Wrong: outputs averaged as if all hosts weighed the same
from jax.scipy.special import logsumexp


def merge_hosts(outs, lse):
    return outs.mean(axis=0), logsumexp(lse, axis=0)
