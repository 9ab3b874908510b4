import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
runs, n, c = 1000, 20, 10
true = jnp.array(rng.normal(size=(runs, c, 1)))


def sample(n):  # X: (runs, n, c), y: (runs, n, 1)
    X = jnp.array(rng.normal(size=(runs, n, c)))
    return X, X @ true + 2.0 * jnp.array(rng.normal(size=(runs, n, 1)))


@jax.jit
def path(X, y):  # of ridge: (91, runs, c, 1)
    values, Q = jnp.linalg.eigh(X.mT @ X)
    shrunk = Q.mT @ X.mT @ y / (values[..., None] + lams)
    return Q @ shrunk


@jax.jit
def loss(w, X, y):
    return jnp.square(X @ w - y).mean(axis=(-2, -1))


@jax.jit
def expected(w):  # on fresh rows
    return jnp.square(w - true).sum(axis=(-2, -1)) + 2.0**2


lams = jnp.logspace(-2, 3, 91)[:, None, None, None]
train, validation, test = sample(n), sample(n), sample(n)
w = path(*train)
pairs = zip(train, validation, strict=True)
both = path(*(jnp.concatenate(pair, axis=1) for pair in pairs))
for every in 45, 10, 1:
    best = loss(w[::every], *validation).argmin(axis=0)  # (runs,)
    rows = every * best, jnp.arange(runs)
    chosen, refitted = w[rows], both[rows]
    print(f"number of lam: {len(lams[::every])}")
    best = loss(chosen, *validation).mean()
    print(f"best on validation: {best:.3f}")
    print(f"the same on test: {loss(chosen, *test).mean():.3f}")
    print(f"expected on fresh rows: {expected(chosen).mean():.3f}")
    print(f"too low by: {expected(chosen).mean() - best:.3f}")
    print(f"refitted on both, expected: {expected(refitted).mean():.3f}")
