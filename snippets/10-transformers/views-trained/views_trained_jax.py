import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
b, n, h, e, steps = 64, 4, 32, 16, 300
rng, (X, y) = np.random.default_rng(0), load_digits(return_X_y=True)
order = rng.permutation(len(y))
X, y = jnp.asarray(X[order] / 16), jnp.asarray(y[order])
batches = jnp.asarray(rng.integers(0, 1400, (steps, b)))
seen = rng.random((steps, b, n, 64)) < 0.25
new = (rng.random((397, 8, 64)) < 0.25) * X[1400:, None]
shapes = [(64, h), (h, e), *[(e, e)] * 4, (e, h), (h, 10)]
start = [jnp.asarray(rng.normal(size=s) * s[0] ** -0.5) for s in shapes]
rule, tests = optax.adam(0.01), [1, 2, 4, 6, 8]


def net(P, views, real, talk):  # (b, n, 64), (n,), 0 or 1 -> (b, 10)
    A, B, Wq, Wk, Wv, Wo, H, J = P
    Z = jax.nn.relu(views @ A) @ B  # (b, n, e): each view by itself
    a = jnp.where(real, (Z @ Wq) @ (Z @ Wk).mT / e**0.5, -jnp.inf)
    Z = Z + talk * (jax.nn.softmax(a) @ (Z @ Wv) @ Wo)  # a: (b, n, n)
    return jax.nn.relu(Z.mean(axis=1, where=real[:, None]) @ H) @ J


@jax.jit
@jax.vmap  # three trainings in one: masks and switches differ, not shapes
def scores(real, talk):  # -> (5, 397, 10), and one in another order
    def loss(P, i, m):
        z = jax.nn.log_softmax(net(P, X[i, None] * m, real, talk))
        return -z[jnp.arange(b), y[i]].mean()  # the cross-entropy

    def step(carry, batch):
        P, state = carry
        updates, state = rule.update(jax.grad(loss)(P, *batch), state)
        return (optax.apply_updates(P, updates), state), None

    init = start, rule.init(start)
    P = jax.lax.scan(step, init, (batches, seen))[0][0]
    few = jnp.arange(8) < jnp.array(tests)[:, None]  # (5, 8)
    z = jax.vmap(net, (None, None, 0, None))(P, new, few, talk)
    return z, net(P, new[:, ::-1], few[-1], talk)


real = jnp.arange(n) < jnp.array([1, n, n])[:, None]  # (3, n)
z, turned = scores(real, jnp.array([0, 0, 1]))
assert jnp.allclose(z[:, -1], turned, atol=1e-12)  # any order
shares = np.array((z.argmax(axis=-1) == y[1400:]).mean(axis=-1))
axis = plt.figure(figsize=(4.8, 3.2)).gca()
models = [("one view", ":"), ("mean", "--"), ("attention", "-")]
for (name, line), share in zip(models, shares, strict=True):
    for t, value in zip(tests, share, strict=True):
        print(f"trained on {name}, tested on {t}: {value:.3f}")
    axis.plot(tests, share, line, marker="o", label=name)
axis.set(xlabel="views in the test", ylabel="accuracy", ylim=(0.3, 1))
axis.legend(title="trained on / with")
plt.show()
