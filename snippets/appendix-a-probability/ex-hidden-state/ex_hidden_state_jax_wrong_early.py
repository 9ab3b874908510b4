# Wrong: moves before the first observation, too
import jax
import jax.numpy as jnp
from jax.nn import logsumexp


def follow(log_start, log_move, log_seen, x):
    def step(prior, k):
        belief = prior + log_seen[:, k]  # (c,): log p(z_t, x_t | before)
        total = logsumexp(belief)  # log p(x_t | before)
        belief = belief - total
        after = logsumexp(belief[:, None] + log_move, axis=0)
        return after, (belief, total)

    _, (rows, totals) = jax.lax.scan(
        step, logsumexp(log_start[:, None] + log_move, axis=0), jnp.asarray(x)
    )
    return rows, totals.sum()
