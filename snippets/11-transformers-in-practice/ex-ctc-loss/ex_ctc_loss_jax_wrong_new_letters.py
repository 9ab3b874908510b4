# Wrong: jumps only to letters that have not come before
import jax
import jax.numpy as jnp


def ctc_loss(log_p, label):
    s = [0]
    for k in label:
        s += [k, 0]
    jump = [j > 1 and k != 0 and k not in s[:j] for j, k in enumerate(s)]
    s, jump = jnp.array(s), jnp.array(jump)
    never = jnp.full(2, -jnp.inf)

    @jax.jit
    def step(a, row):
        one = jnp.concatenate([never[:1], a[:-1]])
        two = jnp.where(jump, jnp.concatenate([never, a[:-2]]), -jnp.inf)
        ways = jax.nn.logsumexp(jnp.stack([a, one, two]), axis=0)
        return row[s] + ways, None

    first = jnp.where(jnp.arange(len(s)) < 2, log_p[0, s], -jnp.inf)
    a, _ = jax.lax.scan(step, first, log_p[1:])
    return -jax.nn.logsumexp(a[-2:])
