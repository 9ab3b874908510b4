import jax
import numpy as np
from jax import numpy as jnp

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, c, o, eta = 16, 5, 3, 0.2
x = jnp.array(rng.normal(size=(n, c)))
y = jnp.array(rng.normal(size=(n, o)))
w0 = jnp.array(rng.normal(size=(c, o)))


def loss(w):  # (c, o)
    u = x @ w
    z = (u - u.mean(0)) / u.std(0)
    return jnp.square(z - y).mean()


@jax.jit
def train(w, decay):
    def step(w, _):
        return w - eta * (jax.grad(loss)(w) + decay * w), None

    return jax.lax.scan(step, w, length=200)[0]


runs = {"plain": (1.0, 0.0), "decay": (1.0, 0.05), "short": (0.135, 0.0)}
for name, (factor, decay) in runs.items():
    w = factor * w0
    print(f"{name}, length at first: {jnp.linalg.norm(w):.4f}")
    w = train(w, decay)
    print(f"{name}, length at last: {jnp.linalg.norm(w):.4f}")
    rate = eta / jnp.square(w).sum()
    print(f"{name}, rate / length squared: {rate:.4f}")
    print(f"{name}, loss: {loss(w):.4f}")
