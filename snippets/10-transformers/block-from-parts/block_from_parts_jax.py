import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
b, n, e, h = 2, 5, 8, 2
X = jnp.asarray(rng.normal(size=(b, n, e)))
shapes = [(e, e)] * 4 + [(e, 4 * e), (4 * e, e)]
weights = [jnp.asarray(rng.normal(0, s[0] ** -0.5, s)) for s in shapes]
W_q, W_k, W_v, W_o, W_1, W_2 = weights


def split(y):  # (b, n, e) -> (b, n, h, e / h)
    return y.reshape(b, n, h, -1)


def attend(q, k, v):  # (b, n, h, e / h) -> (b, n, h, e / h)
    scores = jnp.einsum("bnhk,bmhk->bhnm", q, k) / (e // h) ** 0.5
    return jnp.einsum("bhnm,bmhk->bnhk", jax.nn.softmax(scores), v)


def norm(x):  # each token by itself
    x = x - x.mean(-1, keepdims=True)
    return x / jnp.sqrt(jnp.square(x).mean(-1, keepdims=True) + 1e-5)


def mha(x, attend=attend):  # (b, n, e) -> (b, n, e)
    heads = attend(split(x @ W_q), split(x @ W_k), split(x @ W_v))
    return heads.reshape(x.shape) @ W_o


def mlp(x):
    return jax.nn.relu(x @ W_1) @ W_2


def pre(x):
    x = x + mha(norm(x))
    return x + mlp(norm(x))


def post(x):
    x = norm(x + mha(x))
    return norm(x + mlp(x))


@jax.jit
def both(X):
    same = jnp.allclose(mha(X), mha(X, jax.nn.dot_product_attention))
    same &= jnp.allclose(norm(X), jax.nn.standardize(X))
    return same, pre(X), post(X)


same, *results = jax.device_get(both(X))
assert same
print("weights:", sum(W.size for W in weights))
for name, Y in zip(("pre-norm", "post-norm"), results, strict=True):
    print(f"{name}, shape:", Y.shape)
    print(f"{name}, first token:", *(f"{z:.2f}" for z in Y[0, 0]))
    print(f"{name}, mean square of each token:", end=" ")
    print(*(f"{z:.2f}" for z in np.square(Y[0]).mean(-1)))
