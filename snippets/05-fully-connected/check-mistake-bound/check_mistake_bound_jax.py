import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
drawn = jnp.asarray(rng.uniform(0, 1, (2000, 2)), jnp.float32)
points = jnp.concatenate([drawn, jnp.ones((2000, 1))], axis=1)  # 1 for b
u = jnp.array([1.0, 1, -1]) / 3**0.5  # x_1 + x_2 = 1, length 1


@jax.jit
def one_pass(w, X, y):
    def visit(w, example):
        x, label = example
        error = label - (w @ x > 0)
        return w + error * x, error != 0

    w, wrong = jax.lax.scan(visit, w, (X, y))
    return w, wrong.sum()


def mistakes(X, y):  # until a pass is free of them
    w, count, new = jnp.zeros(3), 0, 1
    while new > 0:
        w, new = one_pass(w, X, y)
        count += int(new)
    return count


for margin in (0.3, 0.1, 0.03):
    X = points[jnp.abs(points @ u) >= margin][:200]  # (n, 3)
    y = (X @ u > 0) * 1.0  # (n,)
    gamma = jnp.abs(X @ u).min()
    bound = (jnp.square(X).sum(axis=1).max() / gamma**2).item()
    count = mistakes(X, y)
    assert count <= bound
    print(f"margin {margin}: {count} mistakes, at most {int(bound)}")
