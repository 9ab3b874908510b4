import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax
from jax.flatten_util import ravel_pytree

jax.config.update("jax_enable_x64", True)
threshold = 0.1  # the longest gradient that is let through
rate = 1.0
rng = np.random.default_rng(0)
n, b, e = 30, 32, 16
A = rng.normal(size=(e, e))
A *= 2.0 / np.abs(np.linalg.eigvals(A)).max()
start = (A, rng.normal(0, 0.3, e), rng.normal(0, 0.3, e))  # A, B, c
X = rng.uniform(-1, 1, (n, b))


def loss(parameters):  # wanted after the last step: the first input
    A, B, c = parameters

    def step(s, x):
        return jnp.tanh(s @ A.T + x[:, None] * B), None

    s, _ = jax.lax.scan(step, jnp.zeros((b, e)), X)
    return jnp.square(s @ c - X[0]).mean()


def shorter(G):
    return G * jnp.minimum(1, threshold / jnp.linalg.norm(G))


before, g = jax.jit(jax.value_and_grad(loss))(start)
flat, back = ravel_pytree(g)  # all parameters as one vector
shrunk = shorter(flat)
apart, _ = ravel_pytree(jax.tree.map(shorter, g))  # one by one
clip = optax.clip_by_global_norm(threshold)
library, _ = clip.update(g, clip.init(start))
assert np.allclose(ravel_pytree(library)[0], shrunk)


@jax.jit
@jax.vmap
def after(step):
    return loss(jax.tree.map(jnp.subtract, start, back(step)))


def cosine(u, v):
    return u @ v / np.linalg.norm(u) / np.linalg.norm(v)


norm = np.linalg.norm(flat)
full, clipped = after(jnp.stack([rate * flat, rate * shrunk]))
print(f"norm of the gradient: {norm:.4f}")
print(f"cosine, clipped by norm: {cosine(shrunk, flat):.4f}")
print(f"cosine, each tensor clipped: {cosine(apart, flat):.4f}")
print(f"loss before: {before:.4f}")
print(f"after a full step: {full:.4f}")
print(f"after a clipped step: {clipped:.4f}")

lengths = np.logspace(-4, 2, 120)
plt.figure(figsize=(4.8, 2.8))
plt.semilogx(lengths, after(jnp.outer(lengths / norm, flat)))
for G, style, name in ((flat, ":", "full"), (shrunk, "--", "clipped")):
    long = rate * np.linalg.norm(G)
    plt.axvline(long, ls=style, color="0.4", label=name)
plt.ylim(0, 3)
plt.xlabel("length of the step")
plt.ylabel("loss after it")
plt.legend(loc="upper left")
plt.show()
