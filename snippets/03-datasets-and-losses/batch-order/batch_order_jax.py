import jax
import jax.numpy as jnp
import numpy as np

x = jnp.arange(10) * 10.0  # (n,): ten examples, 0, 10, …, 90
y = jnp.arange(10)  # (n,): their numbers


def epoch(order, drop_last=False):  # all batches of four, in this order
    end = len(order) - len(order) % 4 if drop_last else len(order)
    for start in range(0, end, 4):
        rows = order[start : min(start + 4, end)]
        yield x[rows], y[rows]


rng = np.random.default_rng(0)
for _ in range(2):  # a new order each time round
    order = rng.permutation(10)
    print("batches:", [numbers.tolist() for _, numbers in epoch(order)])
    whole = list(epoch(order, drop_last=True))
    seen = jnp.concatenate([numbers for _, numbers in whole])
    print("dropped:", sorted(set(range(10)) - set(seen.tolist())))

means = jnp.stack([xs.mean() for xs, _ in epoch(order)])
sizes = jnp.array([len(xs) for xs, _ in epoch(order)])
print(f"mean of all: {x.mean():.3f}")
print(f"mean of batch means: {means.mean():.3f}")
print(f"weighted by size: {jnp.average(means, weights=sizes):.3f}")


def shuffled(seed):  # JAX's own shuffling, from a key
    return jax.random.permutation(jax.random.key(seed), y).tolist()


assert shuffled(0) == shuffled(0) != shuffled(1)
