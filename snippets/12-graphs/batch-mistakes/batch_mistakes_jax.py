import jax
import jax.numpy as jnp
import numpy as np

# a path of three nodes and a pair, each in its own count of nodes
sources = [np.array([0, 1, 1, 2]), np.array([0, 1])]
targets = [np.array([1, 0, 2, 1]), np.array([1, 0])]
sizes = np.array([3, 2])
start = sizes.cumsum() - sizes
batch = np.array([0, 0, 0, 1, 1])


def outputs(x, start=start, batch=batch, counts=sizes):
    source = np.concatenate(
        [s + o for s, o in zip(sources, start, strict=True)]
    )
    target = np.concatenate(
        [t + o for t, o in zip(targets, start, strict=True)]
    )
    h = x.at[target].add(x[source])  # (n,): one feature a node
    return jax.ops.segment_sum(h, batch, 2) / counts


ways = {
    "right": {},
    "no offset": {"start": np.array([0, 0])},
    "one pool": {"batch": np.zeros(5, dtype=int)},
    "divided by the padded size": {"counts": 3},
}
x = jnp.array([1.0, 2.0, 3.0, 4.0, 5.0])
moved = x.at[4].set(9.0)  # a node of the pair
for name, way in ways.items():
    out, then = outputs(x, **way), outputs(moved, **way)
    change = ", ".join(f"{z:.3f}" for z in then - out)
    print(f"{name}: " + ", ".join(f"{z:.3f}" for z in out))
    print(f"{name}, change when the pair moves: {change}")
