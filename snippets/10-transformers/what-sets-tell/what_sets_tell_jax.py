import jax.numpy as jnp

pairs = {
    "each twice": ([1.0, 2.0], [1.0, 1.0, 2.0, 2.0]),
    "one more in the middle": ([1.0, 3.0], [1.0, 2.0, 3.0]),
    "moved together": ([1.0, 3.0], [2.0, 2.0]),
    "another order": ([1.0, 2.0, 3.0], [3.0, 1.0, 2.0]),
}
pools = {"sum": jnp.sum, "mean": jnp.mean, "max": jnp.max}


def embed(x, degree):  # (n,) -> (n, degree): x, or x and its square
    return jnp.stack([x, x**2][:degree], axis=1)


for name, (first, second) in pairs.items():
    for kind, pool in pools.items():
        found = []
        for degree in 1, 2:
            one = pool(embed(jnp.array(first), degree), axis=0)
            two = pool(embed(jnp.array(second), degree), axis=0)
            found.append("equal" if jnp.array_equal(one, two) else "apart")
        print(f"{name}, {kind}, x: {found[0]}")
        print(f"{name}, {kind}, x and x²: {found[1]}")
