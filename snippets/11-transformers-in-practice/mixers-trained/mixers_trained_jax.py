import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
b, n, e, steps = 32, 16, 32, 150
rng = np.random.default_rng(0)
images, y = load_digits(return_X_y=True)
mix = rng.permutation(len(y))
X = images[mix].reshape(-1, 4, 2, 4, 2).swapaxes(2, 3)  # 4 x 4 patches
X, y = jnp.array(X.reshape(-1, n, 4) / 8 - 1), jnp.array(y[mix])
batches = jnp.array(rng.integers(0, 1400, (steps, b)))
shapes = [(4, e), (n, e), (e, e), (e, e), (e, 10)]  # E, S, U, V, C
shapes += [(e, 3 * e), (e, e), (n, e), (e, n)]  # W, Wo, A, B
start = [jnp.array(rng.normal(size=s) / s[0] ** 0.5) for s in shapes]
rule, norm, relu = optax.adam(0.01), jax.nn.standardize, jax.nn.relu
o, s = np.eye(4), np.roll(np.eye(4), 1, axis=0)  # s: a step on a ring
moves = np.kron(s, o), np.kron(s.T, o), np.kron(o, s), np.kron(o, s.T)
R = jnp.array(moves)  # (4, n, n): four neighbours on the grid
P = jnp.array(np.kron(o + s + s.T, o + s + s.T) / 9 - np.eye(n))  # (n, n)


def attention(Z, W, Wo, A, B):
    Q, K, V = jnp.split(Z @ W, 3, axis=2)
    return jax.nn.softmax(Q @ K.mT / e**0.5) @ V @ Wo


mixers = {
    "none": lambda Z, *_: 0 * Z,
    "attention": attention,
    "mlp": lambda Z, W, Wo, A, B: (relu(Z.mT @ A) @ B).mT,
    "shift": lambda Z, *_: jnp.einsum(
        "kij,bjkq->bikq", R, Z.reshape(-1, n, 4, e // 4)
    ).reshape(Z.shape),
    "pooling": lambda Z, *_: P @ Z,
    "fourier": lambda Z, *_: jnp.fft.fft2(Z, norm="ortho").real,
}


@jax.jit  # compiled once: the mixer is chosen by a number, k
def accuracy(params, k):
    def logits(params, X):  # (b, n, 4) -> (b, 10)
        E, S, U, V, C, *own = params
        Z = X @ E + S  # (b, n, e)
        Z = Z + jax.lax.switch(k, list(mixers.values()), norm(Z), *own)
        Z = Z + relu(norm(Z) @ U) @ V
        return norm(Z).mean(axis=1) @ C

    def loss(params, i):
        L = optax.softmax_cross_entropy_with_integer_labels
        return L(logits(params, X[i]), y[i]).mean()

    def step(carry, i):
        updates, state = rule.update(jax.grad(loss)(carry[0], i), carry[1])
        return (optax.apply_updates(carry[0], updates), state), None

    params = jax.lax.scan(step, (params, rule.init(params)), batches)[0][0]
    return (logits(params, X[1400:]).argmax(axis=1) == y[1400:]).mean()


for k, name in enumerate(mixers):
    print(f"{name}, accuracy: {accuracy(start, k):.3f}")
