import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
star = np.zeros((4, 4))
star[0, 1:] = star[1:, 0] = 1  # node 0 in the middle, no triangle
closed = star.copy()
closed[1, 2] = closed[2, 1] = 1  # one edge more: a triangle
x = np.array([8.0, 0, 0, 0])  # mean 2


@jax.jit
def walks(A, x):
    d = A.sum(1)
    R = A / d[:, None]  # row i: mean over the neighbours of i
    lazy = (jnp.eye(4) + R) / 2  # each node keeps half of its own
    power = jnp.linalg.matrix_power
    many = power(R, 100) @ x
    # R has the eigenvalues of the symmetric D^-1/2 A D^-1/2
    lam = jnp.linalg.eigvalsh(A / jnp.sqrt(d[:, None] * d))
    return lam[0], many, R @ many, power(lazy, 100) @ x, d @ x / d.sum()


def rounded(x):
    return [round(v, 3) for v in x.tolist()]


for name, A in [("star", star), ("star and an edge", closed)]:
    smallest, even, odd, lazy, mean = walks(A, x)
    print(f"{name}, smallest eigenvalue: {smallest:.3f}")
    print(f"{name}, 100 steps:", rounded(even))
    print(f"{name}, 101 steps:", rounded(odd))
    print(f"{name}, lazy, 100 steps:", rounded(lazy))
    print(f"{name}, mean by degree: {mean:.3f}")
