import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
eps = 0.3
n = 4  # a ring


@jax.jit
def run():
    A = jnp.roll(jnp.eye(n), 1, 0)
    A = A + A.T
    L = jnp.diag(A.sum(1)) - A  # (n, n)
    lam = jnp.linalg.eigvalsh(L)  # ascending, the first is 0
    factor = jnp.abs(1 - eps * lam[1:]).max()  # of what is not constant

    def step(x, _):
        return x - eps * L @ x, x

    x = jnp.array([4.0, 0, 0, 0])
    _, path = jax.lax.scan(step, x, length=32)  # (32, n)
    return lam, factor, path, jnp.abs(path - 1).max(1)


lam, factor, path, off = run()

print(f"largest eigenvalue of L: {lam[-1]:.4f}")
print(f"largest factor of a step: {factor:.4f}")
print(f"off the mean after 30 steps: {off[30]:.6f}")
print(f"off the mean after 31 steps: {off[31]:.6f}")
print(f"mean after 31 steps: {path[31].mean():.4f}")

plt.figure(figsize=(4.8, 2.5))
for i, style in enumerate(["-", "--", ":", "-."]):
    plt.plot(path[:, i], style)
plt.axhline(1, color="0.5", lw=0.8)
plt.ylim(-8, 10)
plt.xlabel("steps")
plt.ylabel("value of a node")
plt.show()
