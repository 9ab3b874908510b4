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
h = 16


def normal(*shape):  # He's scale
    return rng.normal(size=shape) * (2 / shape[-2]) ** 0.5


def network(P, A_hat):
    def layer(H, Wb):
        W, b = Wb
        return jax.nn.relu(A_hat @ (H @ W) + b), None

    H = jax.nn.relu(X @ P["W_in"])
    H, _ = jax.lax.scan(layer, H, (P["W"], P["b"]))
    return H @ P["W_out"]


def loss(P, A_hat):
    return optax.softmax_cross_entropy_with_integer_labels(
        network(P, A_hat)[:30], y[:30]
    ).mean()


adam = optax.adam(0.01)


@jax.jit
def fit(P, A_hat):
    def update(carry, _):
        P, state = carry
        steps, state = adam.update(jax.grad(loss)(P, A_hat), state)
        return (optax.apply_updates(P, steps), state), None

    (P, _), _ = jax.lax.scan(update, (P, adam.init(P)), length=60)
    return P


def train(name, L, A_hat):
    P = dict(W_in=normal(d, h), W=normal(L, h, h), W_out=normal(h, c))
    P = jax.tree.map(jnp.asarray, P) | dict(b=jnp.zeros((L, h)))
    right = network(fit(P, A_hat), A_hat).argmax(1) == y
    print(f"{name}, known nodes: {right[:30].mean():.3f}")
    print(f"{name}, other nodes: {right[30:].mean():.3f}")


for L in 0, 2, 16:
    train(f"{L} layers", L, A_hat)
train("16 layers, no edges", 16, jnp.eye(n))
