import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(1)
g, n, d, c, h, L = 3, 90, 8, 3, 16, 16  # g graphs, side by side
y = np.arange(n) % c
alike = y[:, None] == y
A = np.triu(rng.random((g, n, n)) < np.where(alike, 0.19, 0.04), 1)
A = np.where(A | A.swapaxes(1, 2), 1.0, np.eye(n))  # with loops
root = np.sqrt(A.sum(2))  # (g, n)
A_hat = A / (root[:, :, None] * root[:, None])
X = 0.5 * rng.normal(size=(g, c, d))[:, y] + rng.normal(size=(g, n, d))
adam = optax.adam(0.01)


def normal(*shape):  # He's scale
    return rng.normal(size=shape) * (2 / shape[-2]) ** 0.5


def network(P, mix, skip, A_hat, X):  # mix, skip: numbers, 0 for plain
    first = jax.nn.relu(X @ P["W_in"])

    def layer(H, Wb):
        Z = (1 - mix) * (A_hat @ (H @ Wb[0]) + Wb[1]) + mix * first
        H = jax.nn.relu(Z) + skip * H
        return H, H

    H, states = jax.lax.scan(layer, first, (P["W"], P["b"]))
    jumping = len(P["W_out"]) > h
    return (jnp.hstack([first, *states]) if jumping else H) @ P["W_out"]


def loss(P, *rest):
    cross_entropy = optax.softmax_cross_entropy_with_integer_labels
    return cross_entropy(network(P, *rest)[:30], y[:30]).mean()


def train(P, *rest):  # one graph: (n,), which nodes are right
    def update(carry, _):
        P, state = carry
        steps, state = adam.update(jax.grad(loss)(P, *rest), state)
        return (optax.apply_updates(P, steps), state), None

    P = jax.lax.scan(update, (P, adam.init(P)), length=60)[0][0]
    return network(P, *rest).argmax(1) == y


P = dict(W_in=normal(g, d, h), W=normal(L, g, h, h).swapaxes(0, 1))
P |= dict(b=np.zeros((g, L, h)), W_out=normal(g, h, c))
wide = P | dict(W_out=normal(g, (L + 1) * h, c))  # reads all layers
kinds = {"plain": (P, 0.0, 0.0), "residual": (P, 0.0, 1.0)}
kinds |= {"initial residual": (P, 0.1, 0.0), "jumping": (wide, 0.0, 0.0)}
train = jax.jit(jax.vmap(train, (0, None, None, 0, 0)))
for name, setting in kinds.items():
    right = train(*setting, A_hat, X)  # (g, n)
    print(f"{name}, known nodes: {right[:, :30].mean():.3f}")
    print(f"{name}, other nodes: {right[:, 30:].mean():.3f}")
