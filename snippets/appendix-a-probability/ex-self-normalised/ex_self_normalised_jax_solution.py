import jax


def weighted_mean(log_p, log_q, f):
    w = jax.nn.softmax(log_p - log_q)  # (n,): add up to 1
    return (w * f).sum(), 1 / (w * w).sum()
