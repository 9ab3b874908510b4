import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

edges = np.array([[0, 1], [1, 2], [2, 3], [3, 4], [4, 5], [2, 6]])
n = 7
A = np.zeros((n, n), bool)
A[edges[:, 0], edges[:, 1]] = A[edges[:, 1], edges[:, 0]] = True


def refine(colour, _):  # (n,) to (n,)
    # a row for each node: its own colour, then those of its neighbours
    # in ascending order, after a -1 for each node that is none
    seen = jnp.sort(jnp.where(A, colour, -1))
    rows = jnp.concatenate([colour[:, None], seen], 1)  # (n, 1 + n)
    _, new = jnp.unique(rows, axis=0, return_inverse=True, size=n)
    return new, new  # equal rows: one number


@jax.jit
def rounds(colour):
    later = jax.lax.scan(refine, colour, length=4)[1]
    return jnp.concatenate([colour[None], later])


colours = np.asarray(rounds(jnp.zeros(n, int)))  # (5, n)
for step, colour in enumerate(colours):
    print(f"after {step}:", colour.tolist())
    print("colours:", len(np.unique(colour)))

x, y = [0, 1, 2, 3, 4, 5, 2], [0, 0, 0, 0, 0, 0, 1]
figure, axes = plt.subplots(2, 2, figsize=(4.8, 2.8))
for step, ax in enumerate(axes.flat):
    for i, j in edges.tolist():
        ax.plot([x[i], x[j]], [y[i], y[j]], "0.6", zorder=1)
    ax.scatter(x, y, s=180, c="white", edgecolor="0.3", zorder=2)
    for i, c in enumerate(colours[step].tolist()):
        ax.text(x[i], y[i], c, color="0.1", ha="center", va="center")
    ax.set(title=f"after {step}", xlim=(-0.6, 5.6), ylim=(-0.6, 1.6))
    ax.axis("off")
plt.show()
