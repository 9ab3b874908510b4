import jax
import jax.numpy as jnp
import numpy as np

n = 8192
t = (jnp.arange(n) + 0.5) / n  # (n,): inputs between 0 and 1


@jax.jit
def pieces(layers):  # how often a unit goes on or off along t, plus 1
    H, on = t[:, None], []  # (n, 1)
    for U, c in layers:
        Z = jnp.matmul(H, U, precision="highest") + c  # (n, h)
        on.append(Z > 0)
        H = jax.nn.relu(Z)
    on = jnp.concatenate(on, axis=1)  # (n, all units)
    return 1 + (on[1:] != on[:-1]).any(axis=1).sum()


bend = jnp.array([0.0, -0.5])  # relu(t) and relu(t - 1/2)
tent = jnp.array([[2.0], [-4.0]])  # 2 relu(t) - 4 relu(t - 1/2)
first, then = jnp.ones((1, 2)), tent @ jnp.ones((1, 2))
for depth in (1, 2, 3, 6):
    layers = [(first, bend)] + (depth - 1) * [(then, bend)]
    print(f"{depth} tents, {2 * depth} units: {pieces(layers)} pieces")
wide = [(jnp.ones((1, 12)), -jnp.arange(1, 13) / 13)]
print(f"one layer, 12 units: {pieces(wide)} pieces")

rng = np.random.default_rng(0)
for name, sizes in {
    "6 layers of 2": (1, *6 * [2]),
    "1 layer of 12": (1, 12),
    "6 layers of 12": (1, *6 * [12]),
    "1 layer of 72": (1, 72),
}.items():
    counts = []
    for _ in range(100):
        layers = []
        for i, o in zip(sizes, sizes[1:], strict=False):
            drawn = rng.normal(0, (2 / i) ** 0.5, (i + 1, o))
            U = jnp.asarray(drawn, jnp.float32)
            layers.append((U[:i], U[i]))  # biases as large as weights
        counts.append(pieces(layers))
    print(f"{name} at random, pieces on average: {np.mean(counts):.1f}")
