from itertools import combinations

import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
starts, m = 16, 4  # keys
pairs = np.array(list(combinations(range(m), 2)))  # one a query
T = jax.nn.one_hot(pairs, m).mean(1)  # (n, m) wanted
widths = np.array([1, 2, 3])
used = np.arange(3) < widths[:, None]  # (width, k): the others are 0
used = used[:, None, None]
Q = jnp.asarray(rng.normal(size=(3, starts, len(pairs), 3)))
K = jnp.asarray(rng.normal(size=(3, starts, m, 3)))


def log_weights(Q, K):
    return jax.nn.log_softmax((Q * used) @ (K * used).mT)


def loss(Q, K):  # cross-entropy less its smallest value, for each start
    return -(T * log_weights(Q, K)).sum(-1).mean(-1) - np.log(2)


optimiser = optax.adam(0.1)


@jax.jit
def train(Q, K):
    def step(carry, _):
        held, state = carry
        slope = jax.grad(lambda held: loss(*held).sum())(held)
        change, state = optimiser.update(slope, state)
        return (optax.apply_updates(held, change), state), None

    start = (Q, K), optimiser.init((Q, K))
    (Q, K), _ = jax.lax.scan(step, start, length=300)[0]
    return loss(Q, K), jnp.exp(log_weights(Q, K))


losses, A = map(np.asarray, train(Q, K))  # (3, starts), (3, starts, n, m)
own = A[:, :, np.arange(len(pairs))[:, None], pairs]  # (3, starts, n, 2)
reached = (own.min(-1) > 0.45).sum(-1)  # (3, starts)
for i, k in enumerate(widths):
    best = losses[i].argmin()  # over the starts
    print(f"k = {k}, above the least: {losses[i, best]:.4f}")
    print(f"k = {k}, pairs reached: {reached[i, best]} of 6")
    print(f"k = {k}, most of any start: {reached[i].max()}")
