import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
angle = 30  # degrees
s = 4  # a grid of s times s nodes, each joined to the next
P, eye = jnp.eye(s, k=1) + jnp.eye(s, k=-1), jnp.eye(s)  # P: a path
A = jnp.kron(P, eye) + jnp.kron(eye, P)  # (n, n), n = s * s
L = jnp.diag(A.sum(axis=1)) - A
values = jnp.linalg.eigvalsh(L)
print("values 1 to 5:", " ".join(f"{v:.3f}" for v in values[1:6]))

wave = jnp.cos(jnp.pi * (jnp.arange(s) + 0.5) / s)
wave = wave / jnp.linalg.norm(wave) / s**0.5
down = jnp.repeat(wave, s)  # (n,): one wave along the rows' axis
across = jnp.tile(wave, s)
U = jnp.stack([down, across], axis=1)  # (n, 2)
a = jnp.radians(angle)
turn = jnp.array([[jnp.cos(a), -jnp.sin(a)], [jnp.sin(a), jnp.cos(a)]])
V = U @ turn
assert jnp.allclose(L @ V, V * values[1], atol=1e-12)
assert jnp.allclose(V.T @ V, jnp.eye(2), atol=1e-12)
print(f"node 0: {V[0, 0]:.3f} {V[0, 1]:.3f}")
print(f"largest change of an entry: {abs(V - U).max():.3f}")
change = abs(V @ V.T - U @ U.T).max()
print(f"largest change of an inner product: {change:.3f}")

figure, axes = plt.subplots(1, 2, figsize=(4.8, 2.7))
for j, ax in enumerate(axes):
    grid = V[:, j].reshape(s, s)
    ax.imshow(grid, cmap="Greys", vmin=-0.5, vmax=1.6)  # pale: to read
    for r in range(s):
        for c in range(s):
            number = f"{100 * grid[r, c]:.0f}".replace("-0", "0")
            ax.text(c, r, number, ha="center", va="center")
    ax.set(title=f"vector {j + 1}, times 100", xticks=[], yticks=[])
plt.show()
