import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
n = 200  # numbers in a dataset
runs = 1000
rng = np.random.default_rng(0)
x = rng.laplace(size=(runs, n))  # not normal; variance 2


def loss(w, x):  # of one number, by a normal model; w ~ (2,): μ, log σ
    return ((x - w[0]) / jnp.exp(w[1])) ** 2 / 2 + w[1]


@jax.jit
@jax.vmap
def errors(x):  # (n,), one dataset: estimates, two kinds of error bars
    w = jnp.stack([x.mean(), jnp.log(x.std())])  # the best
    slopes = jax.vmap(jax.grad(loss), in_axes=(None, 0))(w, x)  # (n, 2)
    bend = jax.hessian(lambda w: loss(w, x).mean())(w)  # (2, 2)
    bread = jnp.linalg.inv(bend)
    middle = slopes.T @ slopes / n  # near bend if the model holds
    naive, sandwich = bread, bread @ middle @ bread
    return w, *(jnp.sqrt(jnp.diag(c) / n) for c in (naive, sandwich))


w, *bars = map(np.asarray, errors(x))  # (runs, 2) each
target = np.array([0.0, np.log(2) / 2])  # least divergence
t = np.linspace(-0.1, 0.8, 200)
for i, name in enumerate(("middle", "log σ")):
    print(f"{name}, spread: {w[:, i].std(ddof=1):.3f}")
    for kind, bar in zip(("naive", "sandwich"), bars, strict=True):
        held = (np.abs(w - target) <= 1.96 * bar).mean(axis=0)
        print(f"{name}, {kind}: {bar[:, i].mean():.3f}")
        print(f"{name}, {kind}, holds: {held[i]:.2f}")
edges = np.linspace(-0.1, 0.8, 46)
plt.hist(w[:, 1], edges, density=True, alpha=0.4)
for bar, line in zip(bars, ("--", "-"), strict=True):
    bell = norm.pdf(t, target[1], bar[:, 1].mean())
    plt.plot(t, bell, line)
plt.gca().set(xlabel="log σ of the fit", ylabel="density", ylim=(0, 19))
plt.show()
