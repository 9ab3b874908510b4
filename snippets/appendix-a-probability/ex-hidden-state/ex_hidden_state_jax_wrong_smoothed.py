# Wrong: later observations are used, too
import jax
import jax.numpy as jnp
from jax.nn import logsumexp


def follow(log_start, log_move, log_seen, x):
    def step(prior, k):
        belief = prior + log_seen[:, k]
        total = logsumexp(belief)
        belief = belief - total
        after = logsumexp(belief[:, None] + log_move, axis=0)
        return after, (belief, total)

    def back(after, seen):  # after: log p(all later ones | z_t)
        belief, k = seen
        row = jax.nn.log_softmax(belief + after)
        return logsumexp(log_move + log_seen[:, k] + after, axis=1), row

    x = jnp.asarray(x)
    _, (rows, totals) = jax.lax.scan(step, log_start, x)
    later = jnp.zeros_like(log_start)
    rows = jax.lax.scan(back, later, (rows, x), reverse=True)[1]
    return rows, totals.sum()
