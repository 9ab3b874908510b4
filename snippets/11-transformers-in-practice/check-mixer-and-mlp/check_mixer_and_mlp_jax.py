from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
b, n, e, m, steps = 32, 16, 32, 83, 250  # m: hidden units of the MLP
rng = np.random.default_rng(0)
images, y = load_digits(return_X_y=True)
mix = rng.permutation(len(y))
X = images[mix].reshape(-1, 4, 2, 4, 2).swapaxes(2, 3)  # 4 x 4 patches
X, y = jnp.array(X.reshape(-1, n, 4) / 8 - 1), jnp.array(y[mix])
batches = jnp.array(rng.integers(0, 1400, (steps, b)))
block = [(n, 32), (32, n), (e, 64), (64, e)]
shapes = {
    "mixer": [(4, e), *block, *block, (e, 10)],
    "mlp": [(64, m), (1, m), (m, 56), (1, 56), (56, 10), (1, 10)],
}
rule, norm, relu = optax.adam(0.003), jax.nn.standardize, jax.nn.relu


def mixer(params, X):  # (b, n, 4) -> (b, 10)
    E, *blocks, C = params
    Z = X @ E  # (b, n, e)
    for A, B, U, V in (blocks[:4], blocks[4:]):
        Z = Z + (relu(norm(Z).mT @ A) @ B).mT
        Z = Z + relu(norm(Z) @ U) @ V
    return norm(Z).mean(axis=1) @ C


def mlp(params, X):
    W, b, U, a, V, c = params
    return relu(relu(X.reshape(-1, 64) @ W + b) @ U + a) @ V + c


@partial(jax.jit, static_argnums=0)
def trained(net, params):  # -> for each image, whether it is right
    def loss(params, i):
        L = optax.softmax_cross_entropy_with_integer_labels
        return L(net(params, X[i]), y[i]).mean()

    def step(carry, i):
        updates, state = rule.update(jax.grad(loss)(carry[0], i), carry[1])
        return (optax.apply_updates(carry[0], updates), state), None

    params = jax.lax.scan(step, (params, rule.init(params)), batches)[0][0]
    return net(params, X).argmax(axis=1) == y


for net in mixer, mlp:
    name = net.__name__
    params = [rng.normal(size=q) / q[0] ** 0.5 for q in shapes[name]]
    params = [jnp.array(p * (len(p) > 1)) for p in params]  # biases at 0
    print(f"{name}, parameters:", sum(p.size for p in params))
    right = trained(net, params)
    print(f"{name}, training accuracy: {right[:1400].mean():.3f}")
    print(f"{name}, test accuracy: {right[1400:].mean():.3f}")
