# Wrong: leaves the logarithms, and the product underflows
import jax
import jax.numpy as jnp


def follow(log_start, log_move, log_seen, x):
    move, seen = jnp.exp(log_move), jnp.exp(log_seen)
    first = jnp.exp(log_start) * seen[:, x[0]]  # (c,): p(z_1, x_1)

    def step(joint, k):
        joint = (joint @ move) * seen[:, k]  # (c,): p(z_t, x_1, ..., x_t)
        return joint, joint

    last, rest = jax.lax.scan(step, first, x[1:])
    rows = jnp.concatenate([first[None], rest])
    return jnp.log(rows / rows.sum(axis=1)[:, None]), jnp.log(last.sum())
