# Wrong: the largest weight alone judges
import jax


def weighted_mean(log_p, log_q, f):
    w = jax.nn.softmax(log_p - log_q)
    return (w * f).sum(), 1 / w.max()
