from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax.nn import leaky_relu

jax.config.update("jax_enable_x64", True)
n, e, starts, steps = 8, 16, 4, 300
rng = np.random.default_rng(0)
wanted = rng.permutation(n)  # where node i shall look
start = {
    "GAT": rng.normal(0, 0.3, (2, starts, n)),  # one-hot features: the
    "GATv2": rng.normal(0, 0.3, (2, starts, n, e)),  # maps are tables
}
out = rng.normal(0, 0.3, (starts, e))
optimiser = optax.adam(0.05)


def scores(name, to, of, a):  # (n, n): receiving, sending
    both = leaky_relu(to[:, None] + of[None], 0.2)
    return both if name == "GAT" else both @ a


def loss(name, held):
    S = scores(name, *held)
    return -jax.nn.log_softmax(S)[jnp.arange(n), wanted].mean()


@partial(jax.jit, static_argnums=0)
@partial(jax.vmap, in_axes=(None, 0))  # one start at a time
def train(name, held):
    def step(state, _):
        held, memory = state
        grads = jax.grad(partial(loss, name))(held)
        updates, memory = optimiser.update(grads, memory)
        return (optax.apply_updates(held, updates), memory), None

    state = held, optimiser.init(held)
    (held, _), _ = jax.lax.scan(step, state, length=steps)
    hits = (scores(name, *held).argmax(1) == wanted).sum()
    return loss(name, held), hits


print(f"loss of eight equal weights: {np.log(n):.4f}")
for name, (to, of) in start.items():
    losses, hits = train(name, (to, of, out))
    print(f"{name}, loss, best start: {losses.min():.4f}")
    print(f"{name}, right favourites, most: {hits.max()}")
    print(f"{name}, right favourites, fewest: {hits.min()}")
