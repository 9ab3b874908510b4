import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
s, b, n, h, e, steps = 3, 32, 2, 48, 16, 400  # s: starts, under vmap
X, y = load_digits(return_X_y=True)
digits = np.stack([np.flatnonzero(y == c)[:170] for c in range(10)])
rng = np.random.default_rng(0)


def draw(size, low, high):  # pairs of digits, half of them of one class
    same = rng.random(size) < 0.5
    classes = rng.random((*size, 10)).argsort(axis=-1)[..., :n]  # differ
    classes[..., 1] = np.where(same, classes[..., 0], classes[..., 1])
    pick = rng.integers(low, high, (*size, n))
    return jnp.asarray(digits[classes, pick]), jnp.asarray(same * 1)


def weights(*shape):
    return jnp.asarray(rng.normal(size=(s, *shape)) * shape[0] ** -0.5)


def net(P, x, talk):  # one start; x: (b, n, 64) -> (b, 2)
    A, B, C, D, E, G, H, J = P
    Z = jax.nn.relu(x @ A) @ B  # (b, n, e)
    if talk:
        a = (Z @ C) @ (Z @ D).mT / e**0.5  # (b, n, n)
        Z = Z + jax.nn.softmax(a) @ (Z @ E) @ G
    else:  # as many parameters, each token alone
        Z = Z + jax.nn.relu(Z @ jnp.hstack([C, D])) @ jnp.vstack([E, G])
    return jax.nn.relu(Z.mean(axis=-2) @ H) @ J


X, rule = jnp.asarray(X / 16), optax.adam(0.005)
views, same = draw((steps, s, b), 0, 130)
new, truth = draw((1000,), 130, 170)
shapes = [(64, h), (h, e), *[(e, e)] * 4, (e, h), (h, 2)]
start = [weights(*shape) for shape in shapes]
cross_entropy = optax.softmax_cross_entropy_with_integer_labels


def trained(talk, P, views, same):  # -> (1000,): right or not
    def loss(P, i, t):
        return cross_entropy(net(P, X[i], talk), t).mean()

    def step(carry, batch):
        P, state = carry
        updates, state = rule.update(jax.grad(loss)(P, *batch), state)
        return (optax.apply_updates(P, updates), state), None

    P = jax.lax.scan(step, (P, rule.init(P)), (views, same))[0][0]
    return net(P, X[new], talk).argmax(axis=-1) == truth


for name, talk in ("each alone", False), ("attention", True):
    many = jax.jit(jax.vmap(lambda *a, t=talk: trained(t, *a), (0, 1, 1)))
    right = np.array(many(start, views, same))  # (s, 1000)
    for k, share in enumerate(right.mean(axis=-1), 1):
        print(f"{name}, start {k}: {share:.3f}")
    print(f"{name}, mean: {right.mean():.3f}")
print(f"always no: {1 - truth.mean():.3f}")
