import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)


def scan(op, items):  # all of: item 0, items 0 and 1, items 0 to 2, ...
    if len(items) == 1:
        return items
    pairs = [op(*two) for two in zip(items[::2], items[1::2], strict=False)]
    odd = scan(op, pairs)  # what ends at items 1, 3, 5, ...
    even = [op(f, item) for f, item in zip(odd, items[2::2], strict=False)]
    both = [items[0], *odd, *even]
    both[1::2], both[2::2] = odd, even
    return both


def name(f, g):  # (from, to, longest chain of operations so far)
    joined = (f[0], g[1], max(f[2], g[2]) + 1)
    calls.append(joined)
    return joined


calls = []
result = scan(name, [(i, i, 0) for i in range(1, 7)])
for start, end, depth in calls:
    print(f"{start} to {end}: round {depth}")
print("operations:", len(calls))
print("rounds:", max(depth for _, _, depth in calls))
print("all partial results:", [(f[0], f[1]) for f in result])


def then(f, g):  # s becomes a s + b: f first, then g
    return g[0] * f[0], g[0] * f[1] + g[1]


@jax.jit
def three(a, b):  # (n,) each
    def step(s, ab):
        s = ab[0] * s + ab[1]
        return s, s

    tree = jnp.stack([f[1] for f in scan(then, list(zip(a, b, strict=True)))])
    library = jax.lax.associative_scan(then, (a, b))[1]
    return tree, library, jax.lax.scan(step, jnp.zeros(()), (a, b))[1]


a, b = np.random.default_rng(0).normal(size=(2, 6))
tree, library, loop = three(a, b)
assert np.allclose(tree, library)
print("tree = loop:", np.allclose(tree, loop))
print(f"last state: {tree[-1]:.4f}")
