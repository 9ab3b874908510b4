import math

import jax.numpy as jnp
import matplotlib.pyplot as plt


def norm(x, p):  # x ~ (..., d)
    if p == math.inf:
        return jnp.abs(x).max(axis=-1)
    return (jnp.abs(x) ** p).sum(axis=-1) ** (1 / p)


x = jnp.array([3.0, -4.0])  # (2,)
for p in (1, 2, math.inf):
    assert jnp.isclose(norm(x, p), jnp.linalg.vector_norm(x, ord=p))
    print(f"norm {p}: {norm(x, p):.1f}")

A = jnp.array([[1.0, 2.0], [2.0, 0.0]])  # (2, 2)
assert jnp.isclose(norm(A.reshape(-1), 2), jnp.linalg.matrix_norm(A))
print(f"Frobenius norm: {norm(A.reshape(-1), 2):.1f}")

e1, e2 = jnp.eye(2)  # the rows (1, 0) and (0, 1); now p = 1/2
print(f"two legs: {norm(e1, 0.5) + norm(e2, 0.5):.1f}")
print(f"diagonal: {norm(e1 + e2, 0.5):.1f}")  # longer!

t = jnp.linspace(0, 2 * math.pi, 193)
around = jnp.stack([jnp.cos(t), jnp.sin(t)], axis=-1)  # (193, 2)
fig, ax = plt.subplots(figsize=(4.8, 3.3))
for p, style in [(0.5, ":"), (1, "--"), (2, "-"), (math.inf, "-.")]:
    unit = around / norm(around, p)[:, None]  # (193, 2) / (193, 1)
    x1, x2 = unit[:, 0].tolist(), unit[:, 1].tolist()
    ax.plot(x1, x2, style, label=f"p = {p}")
ax.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal")
ax.legend(loc="center left", bbox_to_anchor=(1.05, 0.5))
plt.show()
