import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
n, eps = 7, 0.2  # a path 0-1-2-3, and a triangle 4-5-6
pairs = np.array([[0, 1], [1, 2], [2, 3], [4, 5], [5, 6], [4, 6]])
source, target = np.concatenate([pairs, pairs[:, ::-1]]).T  # (12,) each
degree = np.bincount(target)


def laplacian(x):  # L x = D x - A x, along the edges
    return degree * x - jax.ops.segment_sum(x[source], target, n)


def energy(x):  # half of the squares along the edges
    return jnp.square(x[pairs[:, 0]] - x[pairs[:, 1]]).sum() / 2


@jax.jit
def run(x):
    def step(x, _):
        x = x - eps * laplacian(x)
        return x, x

    _, path = jax.lax.scan(step, x, length=40)
    path = jnp.concatenate([x[None], path])  # (41, n)
    return path, jax.grad(energy)(x), laplacian(x)


x = np.array([8.0, 0, 0, 0, 6, 6, 0])
path, gradient, Lx = run(x)
print("after 1 step:", [round(v, 4) for v in path[1].tolist()])
print("after 40 steps:", [round(v, 2) for v in path[-1].tolist()])
print(f"means: {x[:4].mean():.2f} and {x[4:].mean():.2f}")
print("gradient = L x:", np.allclose(gradient, Lx))

plt.figure(figsize=(4.8, 2.5))
for i in range(n):
    plt.plot(path[:, i], ["-", "--"][i > 3], color=["C0", "C1"][i > 3])
plt.text(31, 4.3, "triangle")
plt.text(31, 1.1, "path")
plt.xlabel("steps")
plt.ylabel("value of a node")
plt.show()
