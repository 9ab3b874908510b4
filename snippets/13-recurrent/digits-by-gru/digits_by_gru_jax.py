import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
e, h, n, steps, b = 32, 64, 64, 100, 32
rng, (X, y) = np.random.default_rng(0), load_digits(return_X_y=True)
order = rng.permutation(len(y))
X, y = jnp.array(X[order] / 16), jnp.array(y[order])
batches = jnp.array(rng.integers(0, 1400, (steps, b)))
cell = [rng.normal(size=(3 * e, k)) / e**0.5 for k in (1, e)]
bias = np.repeat([0.0, 2.0, 0.0], e)  # begin by keeping: reset, keep, new
shapes = [(e, h), (h, 10)]
head = [rng.normal(size=s) * (2 / s[0]) ** 0.5 for s in shapes]
cross_entropy = optax.softmax_cross_entropy_with_integer_labels
rule = optax.adam(0.01)


def net(P, x):  # (b, n) -> (b, 10)
    W, U, a, c, A, B = P

    def step(s, x_i):  # (b, e), (b,)
        r, z, g = jnp.split(x_i[:, None] @ W.T + a, 3, axis=1)
        r_s, z_s, g_s = jnp.split(s @ U.T + c, 3, axis=1)
        keep = jax.nn.sigmoid(z + z_s)
        new = jnp.tanh(g + jax.nn.sigmoid(r + r_s) * g_s)
        return keep * s + (1 - keep) * new, None

    last = jax.lax.scan(step, jnp.zeros((len(x), e)), x.T)[0]  # (b, e)
    return jax.nn.relu(jax.nn.gelu(last, approximate=False) @ A) @ B


@jax.jit
def train(P):
    def loss(P, i):
        return cross_entropy(net(P, X[i]), y[i]).mean()

    def update(carry, i):
        updates, state = rule.update(jax.grad(loss)(carry[0], i), carry[1])
        return (optax.apply_updates(carry[0], updates), state), None

    def block(carry, indices):  # 50 updates
        carry, _ = jax.lax.scan(update, carry, indices)
        return carry, (net(carry[0], X[1400:]).argmax(1) == y[1400:]).mean()

    return jax.lax.scan(block, (P, rule.init(P)), batches.reshape(2, 50, b))[
        1
    ]


P = [jnp.array(v) for v in (*cell, bias, 0 * bias, *head)]
for updates, share in zip((50, 100), train(P), strict=True):
    print(f"{updates} updates: {share:.3f}")
print("numbers in the cell:", sum(p.size for p in P[:4]))
