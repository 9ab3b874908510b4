import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

t, p, h = 500, 20, 10
rng = np.random.default_rng(0)
walks = jnp.asarray(rng.normal(size=(20, t)).cumsum(axis=1))
n = t - p - h + 1
cut = int(0.8 * n)
time = jnp.arange(n)
first, late = time[: cut - h + 1], time[cut:]


def nearest_two(X, y, train, test, gap=0):  # mean squared error
    far = jnp.linalg.vector_norm(X[test][:, None] - X[train], axis=-1)
    apart = jnp.abs(test[:, None] - train)  # (test, train), as far
    far = jnp.where(apart < gap, jnp.inf, far)
    near = jax.lax.top_k(-far, 2)[1]  # (test, 2)
    return jnp.square(y[train][near].mean(axis=1) - y[test]).mean()


@jax.jit
def errors(walk, order):
    rows = walk[time[:, None] + jnp.arange(p + h)]
    X, y = rows[:, :p], rows[:, -1]  # (n, p), (n,)
    naive = jnp.square(X[late, -1] - y[late]).mean()
    known = walk[: len(first) - 1 + p + h]  # what the training windows see
    return jnp.array(
        [
            nearest_two(X, y, order[:cut], order[cut:]),
            nearest_two(X, y, order[:cut], order[cut:], gap=p + h),
            nearest_two(X, y, first, late),
            naive,
            naive / known.var(),
            naive / walk.var(),
        ]
    )


table = jnp.stack([errors(walk, rng.permutation(n)) for walk in walks])
mean = table.mean(axis=0).tolist()
print("best possible: 10")
print(f"random split: {mean[0]:.2f}")
print(f"random split without overlap: {mean[1]:.2f}")
print(f"chronological split: {mean[2]:.2f}")
print(f"last value: {mean[3]:.2f}")
print(f"last value, scaled by the past: {mean[4]:.2f}")
print(f"last value, scaled by everything: {mean[5]:.2f}")
smaller = (table[:, 5] < table[:, 4]).sum()
print("walks whose error scaling by everything lowers:", smaller, "of 20")
