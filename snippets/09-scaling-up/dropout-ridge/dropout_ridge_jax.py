import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
X = jnp.array(rng.normal(size=(20, 3)) * [1.0, 3.0, 0.3])  # (n, c)
y = X.sum(axis=1) + rng.normal(size=20)  # (n,)
p = 0.5
bits = jnp.arange(8)[:, None] >> jnp.arange(3)
M = (bits % 2).astype(float)  # (8, c), all as likely as each other at p = 1/2


@jax.jit
def dropped(w):  # (c,) -> the mean loss over all masks of an example
    Z = X[:, None] * M / (1 - p)  # (n, 8, c)
    return ((Z @ w - y[:, None]) ** 2).mean(axis=1).sum()


@jax.jit
def ridge(w):
    penalty = p / (1 - p) * (X**2).sum(axis=0) @ w**2
    return ((X @ w - y) ** 2).sum() + penalty


@jax.jit
def solution(X, strengths):  # (n, c), (c,) -> (c,): of such a ridge
    return jnp.linalg.solve(X.T @ X + jnp.diag(strengths), X.T @ y)


w = jnp.array([0.3, -1.0, 2.0])
print(f"with dropout: {dropped(w).item():.4f}")
print(f"with the penalty: {ridge(w).item():.4f}")
best = solution(X, p / (1 - p) * (X**2).sum(axis=0))
plain = solution(X, jnp.zeros(3))
slope = jnp.abs(jax.grad(dropped)(best)).max().item()
print(f"gradient at the ridge solution is zero: {slope < 1e-9}")
for j in range(3):
    print(f"weight {j}, least squares: {plain[j].item():.3f}")
    print(f"weight {j}, dropout: {best[j].item():.3f}")

T = X * jnp.array([1.0, 1.0, 10.0])  # feature 2 in other units
again = solution(T, p / (1 - p) * (T**2).sum(axis=0))
moved = jnp.abs(T @ again - X @ best).max().item()
print(f"other units, dropout moves a prediction by: {moved:.3f}")
one, two = (solution(Z, jnp.full(3, 20.0)) for Z in (X, T))  # decay
moved = jnp.abs(T @ two - X @ one).max().item()
print(f"other units, decay moves a prediction by: {moved:.3f}")
