import jax
import jax.numpy as jnp

edges = jnp.array([0.0, 1.0, 2.0, 4.0])  # (m + 1,)
heights = jnp.array([2.0, 5.0, -1.0])  # (m,)
w = 50.0
x = jnp.linspace(-1, 5, 601)[:, None]  # (n, 1)


def network(params, x):  # sigmoid(x U + c) v + a: (n,)
    hidden = jax.nn.sigmoid(x @ params["U"] + params["c"])
    return hidden @ params["v"] + params["a"]


# Two units for each bin: 2m.
pairs = jnp.stack([edges[:-1], edges[1:]], axis=1).ravel()  # (2m,)
signs = jnp.stack([heights, -heights], axis=1).ravel()  # (2m,)
two_each = {"U": jnp.full((1, 6), w), "c": -w * pairs, "v": signs, "a": 0.0}
apart = network(two_each, x)

# One unit for each edge: m + 1, each with the change of height.
v = jnp.diff(heights, prepend=0, append=0)  # (m + 1,)
one_each = {"U": jnp.full((1, 4), w), "c": -w * edges, "v": v, "a": 0.0}
shared = network(one_each, x)

print("changes of height:", v.tolist())
print("their sum:", v.sum())
print("units:", len(pairs), "and", len(edges))
print(f"furthest apart: {jnp.abs(apart - shared).max():.3f}")
middles = jnp.array([-1.0, 0.5, 1.5, 3.0, 5.0])[:, None]
print("at -1 0.5 1.5 3 5:", network(one_each, middles).round().tolist())
sizes = jax.tree.map(jnp.size, one_each)
print("parameters:", sum(jax.tree.leaves(sizes)))
