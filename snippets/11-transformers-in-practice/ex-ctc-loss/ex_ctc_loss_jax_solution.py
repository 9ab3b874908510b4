import jax
import jax.numpy as jnp


@jax.jit
def ctc_loss(log_p, label):
    s = jnp.zeros(2 * len(label) + 1, int).at[1::2].set(jnp.array(label))
    jump = jnp.zeros(len(s), bool)
    jump = jump.at[2:].set((s[2:] != 0) & (s[2:] != s[:-2]))
    never = jnp.full(2, -jnp.inf)

    def step(a, row):
        one = jnp.concatenate([never[:1], a[:-1]])
        two = jnp.where(jump, jnp.concatenate([never, a[:-2]]), -jnp.inf)
        ways = jax.nn.logsumexp(jnp.stack([a, one, two]), axis=0)
        return row[s] + ways, None

    first = jnp.where(jnp.arange(len(s)) < 2, log_p[0, s], -jnp.inf)
    a, _ = jax.lax.scan(step, first, log_p[1:])
    return -jax.nn.logsumexp(a[-2:])
