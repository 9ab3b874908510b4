import jax
import jax.numpy as jnp
import numpy as np
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
p, c, e, n = 2, 3, 8, 16
rng = np.random.default_rng(0)
ink, y = load_digits(return_X_y=True)
mix = rng.permutation(len(y))
colours = rng.random((len(y), 1, 1, c))  # a random colour for each digit
images = (ink[mix] / 16).reshape(-1, 8, 8, 1) * colours
images, y = jnp.array(images), jnp.array(y[mix])
E = jnp.array(rng.normal(size=(p * p * c, e)) / (p * p * c) ** 0.5)


def patches(images, order):  # (b, 8, 8, c) -> (b, n, ppc)
    grid = images.reshape(-1, 4, p, 4, p, c)
    return grid.transpose(0, 1, 3, *order).reshape(-1, n, p * p * c)


@jax.jit
def features(X, E):  # (b, n, ppc) -> (b, n e + 1): relu of the tokens
    T = jax.nn.relu(X @ E).reshape(len(X), -1)
    return jnp.pad(T, ((0, 0), (0, 1)), constant_values=1.0)


ph_pw_c, c_ph_pw = (2, 4, 5), (5, 2, 4)  # axes of the grid
X = patches(images, ph_pw_c)
F = features(X[:1400], E)
targets = jax.nn.one_hot(y[:1400], 10)
ridge = 0.1 * jnp.eye(F.shape[1])
W = jnp.linalg.solve(F.T @ F + ridge, F.T @ targets)  # the readout


def report(name, X, E):
    right = (features(X[1400:], E) @ W).argmax(axis=1) == y[1400:]
    print(f"{name}: {right.mean():.3f}")


report("as trained", X, E)
other = patches(images, c_ph_pw)
report("patches as (c ph pw)", other, E)
index = jnp.arange(p * p * c).reshape(p, p, c)  # row of E for ph, pw, c
moved = E[index.transpose(2, 0, 1).ravel()]
same = jnp.array_equal(jnp.sort(moved.ravel()), jnp.sort(E.ravel()))
print("the same numbers in both matrices:", same)
report("patches as (c ph pw), rows moved", other, moved)
report("patches as (ph pw c), rows moved", X, moved)
