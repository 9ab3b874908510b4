import math

import jax.numpy as jnp
import matplotlib.pyplot as plt

maps = {
    "turn": jnp.array([[0.6, -0.8], [0.8, 0.6]]),
    "stretch": jnp.array([[1.5, 0.5], [0.5, 1.5]]),
    "flatten": jnp.array([[1.0, 0.5], [0.5, 0.25]]),
}
e1, e2 = jnp.eye(2)  # (2,), (2,)
t = jnp.linspace(0, 2 * math.pi, 65)
circle = jnp.stack([jnp.cos(t), jnp.sin(t)], axis=-1)  # (65, 2)

fig, axes = plt.subplots(1, 3, figsize=(4.8, 2.2), sharey=True)
for ax, (name, A) in zip(axes, maps.items(), strict=True):
    # A GPU may keep 11 bits of each factor: hence the wide margins.
    columns = jnp.stack([A @ e1, A @ e2], axis=1)
    assert jnp.allclose(columns, A, rtol=1e-2)
    lhs, rhs = A @ (2 * e1 + 3 * e2), 2 * (A @ e1) + 3 * (A @ e2)
    assert jnp.allclose(lhs, rhs, rtol=1e-2)  # linear

    image = circle @ A.T  # (65, 2): A applied to every point
    longest, shortest = jnp.linalg.svdvals(A).tolist()
    lengths = jnp.linalg.vector_norm(image, axis=1)  # (65,)
    assert math.isclose(lengths.max(), longest, rel_tol=1e-2)  # a sample
    spectral = jnp.linalg.matrix_norm(A, ord=2).item()
    assert math.isclose(spectral, longest, rel_tol=1e-5)
    det = jnp.linalg.det(A).item()
    print(f"{name} longest: {longest:.2f}")
    print(f"{name} shortest: {shortest:.2f}")
    print(f"{name} determinant: {det:.2f}")

    ax.plot(*circle.T.tolist(), ":")
    ax.plot(*image.T.tolist())
    for x1, x2 in A.T.tolist():  # the columns of A, from the origin
        ax.plot([0, x1], [0, x2], "o-", markersize=4)
    ax.set(title=name, xlabel="$x_1$", xlim=(-1.8, 1.8), aspect="equal")
axes[0].set_ylabel("$x_2$")
plt.show()
