from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(1)
n, d, c = 180, 8, 3
y = np.arange(n) % c
alike = y[:, None] == y
A = np.triu(rng.random((n, n)) < np.where(alike, 0.093, 0.02), 1)
A = jnp.asarray(np.where(A | A.T, 1.0, np.eye(n)))  # (n, n), loops
degree = A.sum(1)
A_hat = A / jnp.sqrt(jnp.outer(degree, degree))
X = 0.5 * rng.normal(size=(c, d))[y] + rng.normal(size=(n, d))
h, L = 16, 16


def normal(*shape):  # He's scale
    return rng.normal(size=shape) * (2 / shape[-2]) ** 0.5


def network(P, kind):
    first = jax.nn.relu(X @ P["W_in"])

    def layer(H, Wb):
        Z = A_hat @ (H @ Wb[0]) + Wb[1]
        if kind == "initial residual":
            Z = 0.9 * Z + 0.1 * first
        H = jax.nn.relu(Z) + (H if kind == "residual" else 0)
        return H, H

    H, states = jax.lax.scan(layer, first, (P["W"], P["b"]))
    if kind == "jumping":
        H = jnp.hstack([first, *states])
    return H @ P["W_out"]


P = dict(W_in=normal(d, h), W=normal(L, h, h), W_out=normal(h, c))
P["b"] = np.zeros((L, h))
wide = normal((L + 1) * h, c)  # to read all layers at once
adam = optax.adam(0.01)


@partial(jax.jit, static_argnums=1)
def train(P, kind):
    def loss(P):
        return optax.softmax_cross_entropy_with_integer_labels(
            network(P, kind)[:30], y[:30]
        ).mean()

    def update(carry, _):
        P, state = carry
        steps, state = adam.update(jax.grad(loss)(P), state)
        return (optax.apply_updates(P, steps), state), None

    (P, _), _ = jax.lax.scan(update, (P, adam.init(P)), length=60)
    return network(P, kind).argmax(1) == y


for kind in "plain", "residual", "initial residual", "jumping":
    start = P | dict(W_out=wide) if kind == "jumping" else P
    right = train(jax.tree.map(jnp.asarray, start), kind)
    print(f"{kind}, known nodes: {right[:30].mean():.3f}")
    print(f"{kind}, other nodes: {right[30:].mean():.3f}")
