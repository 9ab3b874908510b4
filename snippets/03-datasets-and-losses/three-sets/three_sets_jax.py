import jax
import jax.numpy as jnp
import numpy as np
from sklearn.datasets import load_diabetes

jax.config.update("jax_enable_x64", True)

features, target = load_diabetes(return_X_y=True)
X, y = jnp.asarray(features), jnp.asarray(target)  # (442, 10), (442,)
distance = jnp.linalg.vector_norm(X[:, None] - X, axis=-1)  # (442, 442)


@jax.jit
def error(rows, train):  # root mean squared error for k = 1, 2, …, 100
    near = distance[rows][:, train].argsort(axis=1)[:, :100]
    k = jnp.arange(1, 101)
    predicted = y[train][near].cumsum(axis=1) / k  # mean of k neighbours
    return jnp.sqrt(jnp.square(predicted - y[rows, None]).mean(axis=0))


def split():  # a new one each time
    return np.split(rng.permutation(442), [242, 342])


rng = np.random.default_rng(0)
train, val, test = split()
on_train, on_val = error(train, train), error(val, train)
for k in (1, 3, 10, 30, 100):
    print(f"k = {k}: train {on_train[k - 1]:.2f}, val {on_val[k - 1]:.2f}")
best = on_val.argmin().item()
print("chosen k:", best + 1)
print(f"on test, once: {error(test, train)[best]:.2f}")

chosen = []  # the same with 200 other splits
for _ in range(200):
    train, val, test = split()
    on_val, on_test = error(val, train), error(test, train)
    best = on_val.argmin()
    chosen.append(jnp.stack([on_val[best], on_test[best], on_test.min()]))
means = jnp.stack(chosen).mean(axis=0)
print(f"winner on val: {means[0]:.2f}")
print(f"winner on test: {means[1]:.2f}")
print(f"chosen on test: {means[2]:.2f}")
