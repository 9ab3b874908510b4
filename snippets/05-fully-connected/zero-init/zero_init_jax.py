import jax
import jax.numpy as jnp
import numpy as np

X = jnp.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])  # (n, d)
y = jnp.array([0.0, 1, 1, 0])  # (n,)


def loss(p):  # eight hidden units, cross-entropy
    z = jax.nn.relu(X @ p["U"] + p["c"]) @ p["v"] + p["a"]  # (n,)
    return (jax.nn.softplus(z) - y * z).mean()


@jax.jit
def train(p):
    def step(p, _):
        g = jax.grad(loss)(p)
        return jax.tree.map(lambda w, s: w - 0.5 * s, p, g), None

    return jax.lax.scan(step, p, length=500)[0]


def all_at(value):
    shapes = {"U": (2, 8), "c": (8,), "v": (8,), "a": ()}
    return {k: jnp.full(shape, value) for k, shape in shapes.items()}


rng = np.random.default_rng(1)
U = jnp.asarray(rng.normal(0, 1, (2, 8)), jnp.float32)
v = jnp.asarray(rng.normal(0, 1, 8), jnp.float32)
starts = {"all zero": all_at(0.0), "all equal": all_at(0.5)}
starts["only U random"] = all_at(0.0) | {"U": U}
starts["only v random"] = all_at(0.0) | {"v": v}
for name, p in starts.items():
    g = jax.grad(loss)(p)
    sizes = [round(jnp.abs(g[k]).max().item(), 3) for k in "Ucva"]
    print(f"{name}, largest gradients of U, c, v, a: {sizes}")
    p = train(p)
    apart = jnp.abs(p["U"] - p["U"][:, :1]).max()
    print(f"{name}, units apart by: {apart:.3f}")
    print(f"{name}, loss: {loss(p):.3f}")
