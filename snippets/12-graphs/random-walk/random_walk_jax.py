import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
from jax import lax

jax.config.update("jax_enable_x64", True)
tail = jnp.array([[0, 1], [0, 2], [1, 2], [1, 3], [2, 3], [3, 4]])
path = jnp.array([[0, 1], [1, 2], [2, 3], [3, 4]])
n, steps = 5, 40


def walk(edges):
    i, j = edges.T
    A = jnp.zeros((n, n)).at[i, j].set(1).at[j, i].set(1)
    d = A.sum(1)
    return A / d, d / d.sum()  # R, and the limit


@jax.jit
def distances(R, limit):
    def step(p, _):
        return R @ p, jnp.abs(p - limit).sum() / 2

    p, out = lax.scan(step, jnp.eye(n)[0], length=steps)  # from node 0
    return out, p


R, limit = walk(tail)
on_tail, p = distances(R, limit)
print("after one step:", *(f"{v:.4f}" for v in R[:, 0].tolist()))
print(f"after {steps}:", *(f"{v:.4f}" for v in p.tolist()))
print("d / 2m:", *(f"{v:.4f}" for v in limit.tolist()))
wrong = jnp.linalg.matrix_power(R.T, steps) @ jnp.eye(n)[0]
print("rows divided:", *(f"{v:.4f}" for v in wrong.tolist()))
print(f"rows divided, sum: {wrong.sum():.4f}")
R, limit = walk(path)
on_path, p = distances(R, limit)
print(f"path, after {steps}:", *(f"{v:.4f}" for v in p.tolist()))
lazy, p = distances((R + jnp.eye(n)) / 2, limit)
print(f"lazy, after {steps}:", *(f"{v:.4f}" for v in p.tolist()))

figure, ax = plt.subplots(figsize=(4.8, 2.6))
ax.semilogy(on_tail, "-", label="the graph above")
ax.semilogy(on_path, ":", label="path")
ax.semilogy(lazy, "--", label="path, half the steps skipped")
ax.set(xlabel="steps", ylabel="distance to $d$ / 2$m$", ylim=(1e-6, 2))
ax.legend()
plt.show()
