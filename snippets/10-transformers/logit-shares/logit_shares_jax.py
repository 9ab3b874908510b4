import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)

X, y = load_digits(return_X_y=True)
X = jnp.asarray(X.reshape(-1, 8, 8) / 16)  # 8 rows of pixels, 8 tokens
y, train = jnp.asarray(y), 1400
n, e, c = 8, 32, 10
block = [(e, e)] * 4 + [(e, 4 * e), (4 * e, e)]  # one head
shapes = [(8, e), (n, e), *block, *block, (e, c)]
rng = np.random.default_rng(0)
params = [jnp.asarray(rng.normal(0, s[0] ** -0.5, s)) for s in shapes]
names = "embedding", "attention 1", "MLP 1", "attention 2", "MLP 2"


def norm(x):
    return x * jax.lax.rsqrt(jnp.square(x).mean(-1, keepdims=True) + 1e-6)


def parts(params, x, keep=(1, 1, 1, 1, 1)):  # (5, b, n, e): each adds
    added = [keep[0] * (x @ params[0] + params[1])]
    for i in 2, 8:
        W_q, W_k, W_v, W_o, W_1, W_2 = params[i : i + 6]
        u = norm(sum(added))
        scores = (u @ W_q) @ (u @ W_k).mT / e**0.5
        u = jax.nn.softmax(scores) @ (u @ W_v)
        added.append(keep[len(added)] * u @ W_o)
        u = jax.nn.relu(norm(sum(added)) @ W_1)
        added.append(keep[len(added)] * u @ W_2)
    return jnp.stack(added)


def read(params, x):  # the mean of the tokens, then the output layer
    return x.mean(-2) @ params[-1]


optimiser = optax.adam(3e-3)
entropy = optax.softmax_cross_entropy_with_integer_labels


@jax.jit
def fit(params, batches):
    def loss(params, rows):
        z = read(params, norm(parts(params, X[rows]).sum(0)))
        return entropy(z, y[rows]).mean()

    def step(carry, rows):
        slope = jax.grad(loss)(carry[0], rows)
        update, state = optimiser.update(slope, carry[1])
        return (optax.apply_updates(carry[0], update), state), None

    start = params, optimiser.init(params)
    return jax.lax.scan(step, start, batches)[0][0]


@jax.jit
def lead(z):  # the right logit over the mean of the ten
    own = jax.nn.one_hot(y[train:], c, dtype=z.dtype)
    return ((own - 1 / c) * z).sum(-1).mean(-1)


@jax.jit
def measure(params, X):
    added = parts(params, X)  # (5, images, n, e)
    stream = added.sum(0)
    root = jnp.sqrt(jnp.square(stream).mean(-1, keepdims=True) + 1e-6)
    shares = read(params, added / root)  # (5, images, c): one root for all
    alone = read(params, norm(added)).sum(0)

    def without(keep):
        return lead(read(params, norm(parts(params, X, keep).sum(0))))

    rest = jax.lax.map(without, 1 - jnp.eye(5))
    return read(params, norm(stream)), shares, alone, rest


params = fit(params, rng.integers(0, train, (100, 64)))
logits, shares, alone, rest = measure(params, X[train:])
print(f"accuracy: {(logits.argmax(1) == y[train:]).mean():.3f}")
print(f"sum of shares, off by: {jnp.abs(shares.sum(0) - logits).max():.4f}")
print(f"each part normed, off by: {jnp.abs(alone - logits).max():.4f}")
print(f"lead: {lead(logits):.2f}")
falls = lead(logits) - rest
for name, share, fall in zip(names, lead(shares), falls, strict=True):
    print(f"{name}, share: {share:.2f}")
    print(f"{name}, lead lost without it: {fall:.2f}")
