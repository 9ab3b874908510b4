import jax
import jax.numpy as jnp
import numpy as np

X = jnp.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])  # (n, d)
y = jnp.array([0.0, 1, 1, 0])  # (n,)


def loss(p):  # of one network: cross-entropy
    H = jax.nn.relu(X @ p["U"] + p["c"])  # (n, h)
    z = (H * p["v"]).sum(-1) + p["a"]  # (n,)
    return (jax.nn.softplus(z) - y * z).mean()


@jax.jit
@jax.vmap  # all starts at once
def train(p):
    def step(p, _):
        value, g = jax.value_and_grad(loss)(p)
        return jax.tree.map(lambda w, slope: w - slope, p, g), value

    return jax.lax.scan(step, p, length=600)[1][-1]  # the last loss


rng = np.random.default_rng(1)
s = 100  # starts
levels = [0.0, 0.347, 0.477, 0.693]
print("stuck at:", levels[1:])
for h in (1, 2, 4, 8):
    weights = [rng.normal(0, 1, (s, 2, h)), rng.normal(0, h**-0.5, (s, h))]
    U, v = (jnp.asarray(w, jnp.float32) for w in weights)
    p = {"U": U, "c": jnp.zeros((s, h)), "v": v, "a": jnp.zeros(s)}
    losses = train(p)  # (s,)
    count = [
        (jnp.abs(losses - level) < 0.02).sum().item() for level in levels
    ]
    print(f"{h} hidden, solved: {count[0]} of {s}")
    print(f"{h} hidden, stuck: {count[1:]}")
