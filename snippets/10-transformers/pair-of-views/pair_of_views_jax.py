import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
s, b, n, h, e, steps = 4, 32, 3, 48, 16, 300  # s: starts, under vmap
rng, (X, y) = np.random.default_rng(0), load_digits(return_X_y=True)
digits = np.stack([np.flatnonzero(y == c)[:170] for c in range(10)])


def draw(size, low, high):  # n digits; in half of them two of one class
    same = rng.random(size) < 0.5
    classes = rng.random((*size, 10)).argsort(axis=-1)[..., :n]  # differ
    classes[..., 1] = np.where(same, classes[..., 0], classes[..., 1])
    pick = rng.integers(low, high, (*size, n))
    return jnp.asarray(digits[classes, pick]), jnp.asarray(same * 1)


rule, (views, same) = optax.adam(0.005), draw((steps, s, b), 0, 130)
new, truth = draw((1000,), 130, 170)
shapes = [(64, h), (h, e), *[(e, e)] * 4, (e, h), (h, 2)]
start = [rng.normal(size=(s, *v)) * v[0] ** -0.5 for v in shapes]
X, start = jax.tree.map(jnp.asarray, (X / 16, start))
cross_entropy = optax.softmax_cross_entropy_with_integer_labels


def net(P, x, real, talk):  # (b, n, 64), (n,), 0 or 1 -> (b, 2)
    A, B, C, D, E, G, H, J = P
    Z = jax.nn.relu(x @ A) @ B  # (b, n, e)
    a = jnp.where(real, (Z @ C) @ (Z @ D).mT / e**0.5, -jnp.inf)
    alone = jax.nn.relu(Z @ jnp.hstack([C, D])) @ jnp.vstack([E, G])
    Z = Z + jnp.where(talk, jax.nn.softmax(a) @ (Z @ E) @ G, alone)
    return jax.nn.relu(Z.mean(axis=1, where=real[:, None]) @ H) @ J


def trained(P, views, same, real, talk):  # -> (1000,): right or not
    def loss(P, i, t):
        return cross_entropy(net(P, X[i], real, talk), t).mean()

    def step(carry, batch):
        P, state = carry
        updates, state = rule.update(jax.grad(loss)(P, *batch), state)
        return (optax.apply_updates(P, updates), state), None

    P = jax.lax.scan(step, (P, rule.init(P)), (views, same))[0][0]
    return net(P, X[new], real, talk).argmax(axis=-1) == truth


models = jax.vmap(trained, (0, 1, 1, None, None))  # the starts, then
models = jax.jit(jax.vmap(models, (None,) * 3 + (0, 0)))  # 4 models
k, talk = np.array([2, 2, 3, 3]), jnp.array([0, 1, 0, 1])
real = jnp.arange(n) < k[:, None]  # of the n digits, k are shown
for i, right in enumerate(np.array(models(start, views, same, real, talk))):
    name = f"{k[i]} views, {('each alone', 'attention')[i % 2]}"
    for j in range(s):
        print(f"{name}, start {j + 1}: {right[j].mean():.3f}")
    print(f"{name}, mean: {right.mean():.3f}")
print(f"always no: {1 - truth.mean():.3f}")
