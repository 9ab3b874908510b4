from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax.nn import leaky_relu
from jax.ops import segment_max, segment_sum
from sklearn.datasets import load_digits
from sklearn.neighbors import kneighbors_graph

jax.config.update("jax_enable_x64", True)
X, y = load_digits(return_X_y=True)
n, d, h, e, c = len(X), 64, 2, 8, 10  # h heads of width e
K = kneighbors_graph(X, 6, mode="connectivity")
target, source = (K.maximum(K.T) + np.eye(n)).nonzero()  # with self-loops
labelled = np.concatenate([np.flatnonzero(y == k)[:2] for k in range(c)])
rest = np.setdiff1d(np.arange(n), labelled)
X = X / 16
optimiser = optax.adamw(1e-2, weight_decay=5e-3)


def glorot(rng, *shape):
    bound = (6 / sum(shape[:2])) ** 0.5
    return rng.uniform(-bound, bound, shape)


def attend(scores, Z):  # (m, h), (n, h, e) to (n, h, e)
    largest = segment_max(jax.lax.stop_gradient(scores), target, n)
    E = jnp.exp(scores - largest[target])
    a = E / segment_sum(E, target, n)[target]
    return segment_sum(a[..., None] * Z[source], target, n)


def model(kind, held):
    W, V, a_l, a_r, out = held
    Z = (X @ W).reshape(n, h, e)
    if kind == "equal weights":
        scores = jnp.zeros((len(target), h))
    elif kind == "GAT":
        to, of = (Z * a_l).sum(-1), (Z * a_r).sum(-1)  # (n, h)
        scores = leaky_relu(to[target] + of[source], 0.2)
    else:
        both = (X @ V).reshape(n, h, e)[target] + Z[source]  # (m, h, e)
        scores = (leaky_relu(both, 0.2) * a_l).sum(-1)
    H = attend(scores, Z).reshape(n, h * e)
    return jax.nn.relu(H) @ out  # (n, c)


def loss(held, kind):
    z, t = model(kind, held)[labelled], y[labelled]
    return optax.softmax_cross_entropy_with_integer_labels(z, t).mean()


@partial(jax.jit, static_argnums=0)
def train(kind, held):
    def step(state, _):
        held, memory = state
        grads = jax.grad(loss)(held, kind)
        updates, memory = optimiser.update(grads, memory, held)
        return (optax.apply_updates(held, updates), memory), None

    state = held, optimiser.init(held)
    (held, _), _ = jax.lax.scan(step, state, length=40)
    return model(kind, held)


for kind in ("equal weights", "GAT", "GATv2"):
    rng = np.random.default_rng(1)
    shapes = (d, h * e), (d, h * e), (h, e), (h, e), (h * e, c)
    z = train(kind, [glorot(rng, *s) for s in shapes])
    right = z.argmax(1) == y
    print(f"{kind}, unlabelled right: {right[rest].mean():.3f}")
