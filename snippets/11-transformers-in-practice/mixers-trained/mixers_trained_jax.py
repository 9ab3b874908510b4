import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
b, n, e, steps = 32, 16, 32, 200
rng = np.random.default_rng(0)
images, y = load_digits(return_X_y=True)
mix = rng.permutation(len(y))
X = images[mix].reshape(-1, 4, 2, 4, 2).swapaxes(2, 3)  # 4 x 4 patches
X, y = jnp.array(X.reshape(-1, n, 4) / 8 - 1), jnp.array(y[mix])
shapes = [(4, e), (n, e), (e, e), (e, e), (e, 10)]
extra = {"attention": [(e, 3 * e), (e, e)], "mlp": [(n, e), (e, n)]}
batches = jnp.array(rng.integers(0, 1400, (steps, b)))
rule = optax.adam(0.005)
norm, relu = jax.nn.standardize, jax.nn.relu
ring = np.eye(n).reshape(4, 4, n)  # the grid of tokens, edges joined
sides = [(i, j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
near = [np.roll(ring, side, (0, 1)).reshape(n, n) for side in sides]
P = jnp.array(np.mean(near, axis=0) - near[4])  # (n, n)
R = jnp.array(np.stack([near[k] for k in (7, 1, 5, 3)]))  # (4, n, n)


def attention(Z, W, Wo):
    heads = jnp.split((Z @ W)[:, :, None], 3, axis=3)
    return jax.nn.dot_product_attention(*heads)[:, :, 0] @ Wo


def shift(Z):
    quarters = Z.reshape(*Z.shape[:2], 4, -1)  # (b, n, 4, e/4)
    return jnp.einsum("kij,bjkq->bikq", R, quarters).reshape(Z.shape)


mixers = {
    "none": lambda Z, own: 0 * Z,
    "attention": lambda Z, own: attention(Z, *own["attention"]),
    "mlp": lambda Z, own: (relu(Z.mT @ own["mlp"][0]) @ own["mlp"][1]).mT,
    "shift": lambda Z, own: shift(Z),
    "pooling": lambda Z, own: P @ Z,
    "fourier": lambda Z, own: jnp.fft.fft2(Z, norm="ortho").real,
}


def logits(params, X, k):  # (b, n, 4) -> (b, 10), with mixer k
    (E, S, U, V, C), own = params
    Z = X @ E + S  # (b, n, e)
    Z = Z + jax.lax.switch(k, list(mixers.values()), norm(Z), own)
    Z = Z + relu(norm(Z) @ U) @ V
    return norm(Z).mean(axis=1) @ C


def loss(params, i, k):
    L = optax.softmax_cross_entropy_with_integer_labels
    return L(logits(params, X[i], k), y[i]).mean()


@jax.jit  # compiled once: the mixer is chosen by a number
def accuracy(start, k):
    def step(carry, i):
        params, state = carry
        updates, state = rule.update(jax.grad(loss)(params, i, k), state)
        return (optax.apply_updates(params, updates), state), None

    params = jax.lax.scan(step, (start, rule.init(start)), batches)[0][0]
    return (logits(params, X[1400:], k).argmax(axis=1) == y[1400:]).mean()


def draw(shapes):
    return [jnp.array(rng.normal(size=s) / s[0] ** 0.5) for s in shapes]


start = draw(shapes), {name: draw(s) for name, s in extra.items()}
for k, name in enumerate(mixers):
    size = sum(w.size for w in start[1].get(name, []))
    print(f"{name}, weights of the mixer: {size}")
    print(f"{name}, accuracy: {accuracy(start, k):.3f}")
