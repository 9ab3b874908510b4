import jax
import numpy as np
from jax import numpy as jnp
from matplotlib import pyplot as plt
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
images, labels = load_digits(return_X_y=True)
images, labels = jnp.array(images[:600] / 16), jnp.array(labels[:600])
y, new_y = jnp.split(labels, 2)  # the second half is not trained on
rates = 4.0 ** np.arange(-3, 7)  # (r,): all trained side by side
sizes = [(64, 32), (32, 32), (32, 10)]
start = [jnp.array(rng.normal(size=s) / s[0] ** 0.5) for s in sizes]
lengths = [jnp.linalg.norm(w, axis=0) for w in start]


def logs(ws, x, norm):  # ws: three of (c, o)
    for w in ws[:-1]:
        x = x @ w  # (n, c)
        if norm:  # statistics of the 300 training images, for all
            mean, var = x[:300].mean(0), x[:300].var(0)
            x = (x - mean) / jnp.sqrt(var + 1e-5)
        x = jax.nn.relu(x)
    return jax.nn.log_softmax(x @ ws[-1])


def loss(ws, norm):
    return -logs(ws, images[:300], norm)[jnp.arange(300), y].mean()


def train(rate, norm, keep):
    def step(ws, _):
        slopes = jax.grad(loss)(ws, norm)
        ws = jax.tree.map(lambda w, s: w - rate * s, ws, slopes)
        for i in (0, 1):  # keep is 1, or 0 for a factor of 1
            now = jnp.linalg.norm(ws[i], axis=0)
            ws[i] *= (lengths[i] / now) ** keep
        return ws, None

    ws, _ = jax.lax.scan(step, start, length=40)
    said = logs(ws, images, norm)[300:].argmax(-1)  # (n,)
    return loss(ws, norm), (said == new_y).mean()


sweep = jax.jit(jax.vmap(train, (0, None, None)), static_argnums=1)
plt.figure(figsize=(4.8, 2.5))
runs = {"plain": (False, 0.0, "^:"), "batch norm": (True, 0.0, "o-")}
runs["length kept"] = (True, 1.0, "s--")  # of weights before a norm
for name, (norm, keep, mark) in runs.items():
    final, new = map(np.array, sweep(rates, norm, keep))
    good, new = rates[final < 1.0], new[final < 1.0]
    print(f"{name}, loss below 1.0: {len(good)} of {len(rates)} rates")
    print(f"{name}, largest of these: {good.max():.4f}")
    print(f"{name}, best accuracy on new images: {new.max():.2f}")
    print(f"{name}, at a rate of: {good[new.argmax()]:.4f}")
    plt.semilogx(good, new, mark, label=name)
plt.gca().set(xlabel="learning rate", ylabel="accuracy on new images")
plt.legend()
plt.show()
