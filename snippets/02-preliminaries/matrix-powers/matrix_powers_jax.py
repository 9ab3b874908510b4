import math

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)


def power(A, k):
    """A multiplied by itself k times, by squaring."""
    result = jnp.eye(len(A))
    while k:
        if k % 2:
            result = result @ A
        A, k = A @ A, k // 2
    return result


c, s = math.cos(math.pi / 12), math.sin(math.pi / 12)
turn = jnp.array([[c, -s], [s, c]])
maps = {
    "inwards": 0.95 * turn,
    "round": turn,
    "outwards": 1.05 * turn,
    "shear": jnp.array([[0.8, 1.0], [0.0, 0.8]]),
}
x = jnp.array([0.0, 1.0])

fig, (plane, lengths) = plt.subplots(1, 2, figsize=(6.4, 3.2))
for name, A in maps.items():
    powers = [jnp.linalg.matrix_power(A, k) for k in range(25)]
    assert jnp.allclose(powers[24], power(A, 24))
    path = jnp.stack(powers) @ x  # (25, 2): row k is A^k x
    length = jnp.linalg.vector_norm(path, axis=1)  # (25,)
    print(f"{name} longest: {length.max():.2f}")
    print(f"{name} after 24: {length[24]:.2f}")
    plane.plot(*path.T.tolist(), "o-", markersize=3)
    lengths.plot(jnp.log2(length).tolist(), label=name)
plane.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal")
lengths.set(xlabel="power k", ylabel="doublings of length")
lengths.legend(loc="lower left")
plt.show()
