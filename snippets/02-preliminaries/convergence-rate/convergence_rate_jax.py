import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)

eigenvalues = jnp.array([1.0, 4.0, 9.0])


def f(x):  # x ~ (3,)
    return (eigenvalues * x**2).sum() / 2


def lengths(eta):
    def step(x, _):
        return x - eta * jax.grad(f)(x), jnp.linalg.vector_norm(x)

    return jax.lax.scan(step, jnp.ones(3), length=121)[1]  # (121,)


eta = jnp.arange(1, 24) / 100  # (r,)
length = jax.jit(jax.vmap(lengths))(eta)  # (r, 121)
ratio = length[:, 120] / length[:, 100]
measured = ratio ** (1 / 20)  # per step, over 20 steps

factors = 1 - eta[:, None] * eigenvalues  # (r, 3)
assert jnp.allclose(measured, jnp.abs(factors).max(axis=1), atol=1e-4)
best = measured.argmin()
print(f"best rate: {eta[best]:.2f}")
print(f"contraction there: {measured[best]:.4f}")
print(f"largest rate that converges: {eta[measured < 1].max():.2f}")
for k in (15, 22):
    print(f"factor at {eta[k]:.2f}: {measured[k]:.4f}")

fig, ax = plt.subplots(figsize=(4.8, 2.9))
for eigenvalue, column in zip(eigenvalues, factors.T, strict=True):
    ax.plot(eta.tolist(), jnp.abs(column).tolist(), "--")
    ax.text(0.235, abs(column[-1]), f"λ = {eigenvalue:.0f}", va="center")
dots = eta.tolist(), measured.tolist()
ax.plot(*dots, "o", color="C3", markersize=4)
ax.axhline(1, color="gray", linewidth=0.8)
ax.set(xlabel="learning rate η", xlim=(0, 0.28))
ax.set(ylabel="error: factor per step")
plt.show()
