import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
b, n, e, steps = 32, 16, 32, 300
rng = np.random.default_rng(0)
images, y = load_digits(return_X_y=True)
mix = rng.permutation(len(y))
X = images[mix].reshape(-1, 4, 2, 4, 2).swapaxes(2, 3)  # 4 x 4 patches
X, y = jnp.array(X.reshape(-1, n, 4) / 8 - 1), jnp.array(y[mix])
shapes = [(4, e), (n, e), (e, 3 * e), (e, e), (e, e), (e, e), (e, 10)]
start = [jnp.array(rng.normal(size=s) / s[0] ** 0.5) for s in shapes]
batches = jnp.array(rng.integers(0, 1400, (steps, b)))
rule = optax.adam(0.005)


def norm(Z):  # over the features of each token
    return jax.nn.standardize(Z, epsilon=1e-5)


@jax.jit
def logits(params, X, use):  # (b, n, 4) -> (b, 10)
    E, S, Wi, Wo, U, V, C = params
    Z = X @ E + use * S  # (b, n, e)
    heads = jnp.split((norm(Z) @ Wi)[:, :, None], 3, axis=3)
    Z = Z + jax.nn.dot_product_attention(*heads)[:, :, 0] @ Wo
    Z = Z + jax.nn.relu(norm(Z) @ U) @ V
    return norm(Z).mean(axis=1) @ C  # the mean over the patches


def loss(params, i, use):
    L = optax.softmax_cross_entropy_with_integer_labels
    return L(logits(params, X[i], use), y[i]).mean()


@jax.jit
def trained(use):
    def step(carry, i):
        params, state = carry
        updates, state = rule.update(jax.grad(loss)(params, i, use), state)
        return (optax.apply_updates(params, updates), state), None

    return jax.lax.scan(step, (start, rule.init(start)), batches)[0][0]


shuffled = rng.permutation(n)  # one order for all images
test = np.asarray(X)[1400:]
for name, use in {"no positions": 0.0, "learned table": 1.0}.items():
    params = trained(use)
    for kind, T in ("test", test), ("shuffled", test[:, shuffled]):
        right = logits(params, T, use).argmax(axis=1) == y[1400:]
        print(f"{name}, {kind}: {right.mean():.3f}")
