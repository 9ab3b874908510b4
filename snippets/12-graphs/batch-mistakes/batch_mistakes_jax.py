import jax
import jax.numpy as jnp
import numpy as np

# a path of three nodes and a pair, each in its own count of nodes
sources = [np.array([0, 1, 1, 2]), np.array([0, 1])]
targets = [np.array([1, 0, 2, 1]), np.array([1, 0])]
sizes = np.array([3, 2])
start = sizes.cumsum() - sizes
batch = np.array([0, 0, 0, 1, 1])


def outputs(x, start=start, batch=batch, counts=sizes, graphs=2):
    parts = list(zip(sources, targets, start, strict=True))[:graphs]
    source = np.concatenate([s + o for s, _, o in parts])
    target = np.concatenate([t + o for _, t, o in parts])
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
    out = outputs(x, **way)
    changes = {
        "": out,
        ", a node of the pair moves": outputs(moved, **way) - out,
        ", the pair loses its edges": outputs(x, **way, graphs=1) - out,
    }
    for what, z in changes.items():
        print(f"{name}{what}: {z[0]:.3f}, {z[1]:.3f}")
