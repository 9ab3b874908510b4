import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)

names, n = "abcdef", 6
twice = "ab bc ac de ef df"  # two triangles
presets = {  # edges, steps, node, self-loops, normalised, 1 at it or at all
    "path": ("ab bc cd de ef", 2, "c", 1, "row", "it"),
    "star": ("ab ac ad ae af", 3, "b", 1, "no", "all"),
    "two triangles": (twice, 2, "c", 1, "no", "all"),
    "hexagon": ("ab bc cd de ef fa", 2, "c", 1, "no", "all"),
    "bottleneck": (f"{twice} cd", 4, "a", 1, "symmetric", "it"),
}


def adjacency(edges):
    pairs = jnp.array([[names.index(v) for v in e] for e in edges.split()])
    target, source = jnp.concatenate([pairs, pairs[:, ::-1]]).T  # (2m,) each
    return jnp.zeros((n, n)).at[target, source].set(1.0)


def kinds(A, rounds):  # what 1-WL can tell apart
    colour = jnp.zeros(n, dtype=int)
    for _ in range(rounds):
        seen = A.astype(int) @ jax.nn.one_hot(colour, n, dtype=int)
        rows = jnp.column_stack([colour, seen])  # (n, 1 + n)
        _, colour = jnp.unique(rows, axis=0, return_inverse=True)
        colour = colour.ravel()
    groups = [
        [names[i] for i in range(n) if colour[i] == k] for k in range(n)
    ]
    return sorted("".join(group) for group in groups if group)


for name, (edges, steps, node, loops, norm, start) in presets.items():
    A, i = adjacency(edges), names.index(node)
    S = A + loops * jnp.eye(n)
    d = S.sum(1)
    if norm == "row":
        S = S / d[:, None]
    elif norm == "symmetric":
        S = S / jnp.sqrt(jnp.outer(d, d))
    one = jax.nn.one_hot(i, n, dtype=float)
    x = one if start == "it" else jnp.ones(n)
    far = jnp.linalg.matrix_power(S, 100) @ x
    share = one @ jnp.linalg.matrix_power(S, steps)  # a row of S^steps
    for _ in range(steps):
        x = S @ x  # each node: the messages that arrive, added
    heard = [names[j] for j in range(n) if share[j] > 0]
    print(f"{name}, features: {', '.join(f'{v:.2f}' for v in x.tolist())}")
    print(f"{name}, {node} hears: {', '.join(heard)}")
    print(f"{name}, kinds: {' '.join(kinds(A, steps))}")
    print(f"{name}, after 100 steps: {far.min() / far.max():.3f}")
