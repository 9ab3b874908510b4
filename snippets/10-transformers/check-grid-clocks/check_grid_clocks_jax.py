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

theta = 100.0 ** (-4 * np.arange(e // 4) / e)  # (e/4,)
angles = np.arange(4)[:, None] * theta  # (4, e/4)
clock = np.concatenate([np.sin(angles), np.cos(angles)], axis=1)
rows, columns = np.repeat(clock, 4, axis=0), np.tile(clock, (4, 1))
grid = np.concatenate([rows, columns], axis=1)  # (n, e), not trained
start.pop(1)  # the table that is trained is not needed


def norm(Z):  # over the features of each token
    return jax.nn.standardize(Z, epsilon=1e-5)


def logits(params, X):  # (b, n, 4) -> (b, 10)
    E, Wi, Wo, U, V, C = params
    Z = X @ E + grid  # (b, n, e)
    heads = jnp.split((norm(Z) @ Wi)[:, :, None], 3, axis=3)
    Z = Z + jax.nn.dot_product_attention(*heads)[:, :, 0] @ Wo
    Z = Z + jax.nn.relu(norm(Z) @ U) @ V
    return norm(Z).mean(axis=1) @ C  # the mean over the patches


def step(carry, i):
    def loss(params):
        L = optax.softmax_cross_entropy_with_integer_labels
        return L(logits(params, X[i]), y[i]).mean()

    params, state = carry
    updates, state = rule.update(jax.grad(loss)(params), state)
    return (optax.apply_updates(params, updates), state), None


@jax.jit
def accuracy(params):  # after the training
    params = jax.lax.scan(step, (params, rule.init(params)), batches)[0][0]
    return (logits(params, X[1400:]).argmax(axis=1) == y[1400:]).mean()


print(f"sinusoids for row and column, test: {accuracy(start):.3f}")
