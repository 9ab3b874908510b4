import jax
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(1)
g, n, d, c, h = 3, 90, 8, 3, 16  # g graphs, trained side by side
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


def network(P, A_hat, X):  # (n, d) to (n, c)
    def layer(H, Wb):
        return jax.nn.relu(A_hat @ (H @ Wb[0]) + Wb[1]), None

    H = jax.nn.relu(X @ P["W_in"])
    return jax.lax.scan(layer, H, (P["W"], P["b"]))[0] @ P["W_out"]


def loss(P, A_hat, X):
    logits = network(P, A_hat, X)[:30]
    cross_entropy = optax.softmax_cross_entropy_with_integer_labels
    return cross_entropy(logits, y[:30]).mean()


@jax.jit
@jax.vmap
def train(P, A_hat, X):  # one graph: (n,), which nodes are right
    def update(carry, _):
        P, state = carry
        steps, state = adam.update(jax.grad(loss)(P, A_hat, X), state)
        return (optax.apply_updates(P, steps), state), None

    (P, _), _ = jax.lax.scan(update, (P, adam.init(P)), length=60)
    return network(P, A_hat, X).argmax(1) == y


for L in 2, 16:
    P = dict(W_in=normal(g, d, h), W=normal(L, g, h, h).swapaxes(0, 1))
    P |= dict(b=np.zeros((g, L, h)), W_out=normal(g, h, c))
    none = np.broadcast_to(np.eye(n), A.shape)
    for name, S in ("", A_hat), (", no edges", none):
        right = train(P, S, X)  # (g, n)
        print(f"{L} layers{name}, known nodes: {right[:, :30].mean():.3f}")
        print(f"{L} layers{name}, other nodes: {right[:, 30:].mean():.3f}")
