import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
n, k = 12, 3
i = jnp.arange(n - 1)
A = jnp.zeros((n, n)).at[i, i + 1].set(1)  # a path: i joined to i + 1
A = A + A.T
L = jnp.diag(A.sum(axis=1)) - A
values, U = jnp.linalg.eigh(L)  # (n,) ascending, (n, n): columns
assert jnp.allclose(L @ U, U * values, atol=1e-12)
print(f"value 0: {abs(values[0]):.4f}")


def wave(j, at):
    return (2 / n) ** 0.5 * jnp.cos(jnp.pi * j * (at + 0.5) / n)


at, fine = jnp.arange(n), jnp.linspace(-0.5, n - 0.5, 200)
figure, axes = plt.subplots(k, 1, figsize=(4.8, 4.2), sharex=True)
for j, ax in enumerate(axes, 1):
    u = U[:, j] * jnp.sign(U[0, j])  # one of two signs: start above 0
    assert jnp.allclose(u, wave(j, at))
    assert jnp.allclose(u @ L @ u, values[j])
    turns = (u[1:] * u[:-1] < 0).sum()
    print(f"value {j}: {values[j]:.4f}")
    print(f"value {j}, changes of sign: {turns}")
    print(f"value {j}, 2 - 2 cos: {2 - 2 * jnp.cos(jnp.pi * j / n):.4f}")
    ax.plot(fine, wave(j, fine), "-", color="0.7")
    ax.plot(at, u, "o")
    ax.set(ylabel=f"vector {j}", ylim=(-0.5, 0.5))
axes[-1].set(xlabel="node of the path")
plt.show()
