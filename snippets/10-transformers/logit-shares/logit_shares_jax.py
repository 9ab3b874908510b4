import jax
import jax.numpy as jnp
import numpy as np
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
n, e, c, train = 8, 32, 10, 1400
X, y = load_digits(return_X_y=True)
X = jnp.asarray(X.reshape(-1, 8, 8) / 16)  # 8 rows of pixels, 8 tokens
y = jnp.asarray(np.eye(c)[y])  # (images, c): 1 for the right class
block = [(e, e)] * 4 + [(e, 4 * e), (4 * e, e)]  # one head
shapes = [(8, e), (n, e), *block, *block, (e, c)]
rng = np.random.default_rng(0)
params = [jnp.asarray(rng.normal(0, s[0] ** -0.5, s)) for s in shapes]
names = "embedding", "attention 1", "MLP 1", "attention 2", "MLP 2"


def root(x):  # (..., e) -> (..., 1)
    return jnp.sqrt(jnp.square(x).mean(-1, keepdims=True) + 1e-6)


def parts(params, x, keep):  # (5, b, n, e): what each adds
    added = [keep[0] * (x @ params[0] + params[1])]
    for i in 2, 8:
        W_q, W_k, W_v, W_o, W_1, W_2 = params[i : i + 6]
        u = sum(added) / root(sum(added))
        a = jax.nn.softmax((u @ W_q) @ (u @ W_k).mT / e**0.5)
        added.append(keep[len(added)] * (a @ (u @ W_v)) @ W_o)
        u = jax.nn.relu(sum(added) / root(sum(added)) @ W_1)
        added.append(keep[len(added)] * u @ W_2)
    return jnp.stack(added)


@jax.jit
def read(params, x, keep):  # (b, c), (5, b, c), (b, c)
    added = parts(params, x, keep)
    r = root(added.sum(0))  # (b, n, 1): one root for all parts
    logits = (added.sum(0) / r).mean(-2) @ params[-1]
    shares = (added / r).mean(-2) @ params[-1]
    alone = (added / root(added)).mean(-2) @ params[-1]
    return logits, shares, alone.sum(0)


def update(params, rows):
    def loss(params):
        z = jax.nn.log_softmax(read(params, X[rows], np.ones(5))[0])
        return -(y[rows] * z).sum(-1).mean()

    slopes = jax.grad(loss)(params)
    return [p - 0.1 * s for p, s in zip(params, slopes, strict=True)], None


params, _ = jax.lax.scan(update, params, rng.integers(0, train, (100, 64)))
X, y = X[train:], np.asarray(y[train:])
logits, shares, alone = map(np.asarray, read(params, X, np.ones(5)))
print(f"accuracy: {(logits.argmax(1) == y.argmax(1)).mean():.3f}")
print(f"sum of shares, off by: {np.abs(shares.sum(0) - logits).max():.4f}")
print(f"each part normed, off by: {np.abs(alone - logits).max():.4f}")
rest = [read(params, X, keep)[0] for keep in 1 - np.eye(5)]
z = np.stack([logits, *shares, *rest])  # (11, images, c)
lead, *leads = ((y - 1 / c) * z).sum(-1).mean(-1).tolist()
print(f"lead: {lead:.2f}")
for name, share, left in zip(names, leads[:5], leads[5:], strict=True):
    print(f"{name}, share: {share:.2f}")
    print(f"{name}, lead lost without it: {lead - left:.2f}")
