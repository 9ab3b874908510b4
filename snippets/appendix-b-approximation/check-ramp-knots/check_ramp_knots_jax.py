import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
m, n, starts, steps = 15, 200, 5, 500
x = (jnp.arange(n) + 0.5) / n  # (n,)
g = jnp.sqrt(x)
s = (np.arange(m + 1) / m) ** 2.5  # (m + 1,): the best grading
v = np.diff(np.diff(np.sqrt(s)) / np.diff(s), prepend=0)
rng = np.random.default_rng(0)
signs = rng.choice([-1.0, 1.0], (starts, m))
knots = np.vstack([s[:-1], rng.uniform(0, 1, (starts, m))])
W = np.vstack([np.ones(m), signs])  # (6, m): built, then five at random
v = np.vstack([v, rng.uniform(-1, 1, (starts, m)) / m**0.5])
start = [W, -W * knots, v, np.zeros(starts + 1)]  # the first axis: networks


def loss_of(p):
    W, b, v, a = p  # of one network
    f = jax.nn.relu(x[:, None] * W + b) @ v + a  # (n,)
    return jnp.square(f - g).mean()


@jax.jit
@jax.vmap
def train(p):
    def step(t, carry):  # Adam
        p, mean, square = carry
        d = jax.grad(loss_of)(p)
        tree = jax.tree.map
        mean = tree(lambda u, e: 0.9 * u + 0.1 * e, mean, d)
        square = tree(lambda u, e: 0.999 * u + 0.001 * e * e, square, d)
        hats = tree(lambda u: u / (1 - 0.9**t), mean)
        sizes = tree(lambda u: jnp.sqrt(u / (1 - 0.999**t)) + 1e-8, square)
        p = tree(lambda q, u, r: q - 0.003 * u / r, p, hats, sizes)
        return p, mean, square

    zeros = [jnp.zeros_like(q) for q in p]
    p = jax.lax.fori_loop(1, steps + 1, step, (p, zeros, zeros))[0]
    return p, loss_of(p)


print(f"built: {loss_of([q[0] for q in start]):.1e}")
(W, b, v, a), loss = train(start)
print(f"from built: {loss[0]:.1e}")
print(f"from random, best: {loss[1:].min():.1e}")
print(f"from random, worst: {loss[1:].max():.1e}")
moved = jnp.abs(-b[0] / W[0] - knots[0]).max()
print(f"largest move from built: {moved:.3f}")
