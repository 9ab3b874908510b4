import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
b, n, e, h = 2, 5, 8, 2
X = jnp.asarray(rng.normal(size=(b, n, e)))
shapes = [(e, e)] * 4 + [(e, 4 * e), (4 * e, e)]
weights = [jnp.asarray(rng.normal(0, s[0] ** -0.5, s)) for s in shapes]


def split(y):  # (b, n, e) -> (b, n, h, e / h)
    return y.reshape(b, n, h, -1)


def attend(q, k, v):  # (b, n, h, e / h) -> (b, n, h, e / h)
    scores = jnp.einsum("bnhk,bmhk->bhnm", q, k) / (e // h) ** 0.5
    return jnp.einsum("bhnm,bmhk->bnhk", jax.nn.softmax(scores), v)


def norm(x):  # each token by itself
    x = x - x.mean(-1, keepdims=True)
    return x / jnp.sqrt(jnp.square(x).mean(-1, keepdims=True) + 1e-5)


def mha(weights, x, attend=attend):  # (b, n, e) -> (b, n, e)
    W_q, W_k, W_v, W_o = weights[:4]
    heads = attend(split(x @ W_q), split(x @ W_k), split(x @ W_v))
    return heads.reshape(x.shape) @ W_o


def mlp(weights, x):
    return jax.nn.relu(x @ weights[4]) @ weights[5]


def pre(weights, x):
    x = x + mha(weights, norm(x))
    return x + mlp(weights, norm(x))


def post(weights, x):
    x = norm(x + mha(weights, x))
    return norm(x + mlp(weights, x))


@jax.jit
def compare(weights, X):
    built_in = jax.nn.dot_product_attention
    return (
        jnp.allclose(mha(weights, X), mha(weights, X, built_in)),
        jnp.allclose(norm(X), jax.nn.standardize(X)),
        pre(weights, X),
        post(weights, X),
    )


same_attention, same_norm, *results = jax.device_get(compare(weights, X))
assert same_attention and same_norm
print("weights:", sum(W.size for W in weights))
for name, Y in zip(("pre-norm", "post-norm"), results, strict=True):
    print(f"{name}, shape:", Y.shape)
    print(f"{name}, mean square of each token:", end=" ")
    print(*(f"{z:.2f}" for z in np.square(Y[0]).mean(-1)))
