import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
e, n, m = 16, 128, 500  # states, steps, signals to learn from
rng = np.random.default_rng(0)
t = np.arange(n)
K = np.exp(-((t[:, None] - t) ** 2) / 2 / 6**2) + 1e-9 * np.eye(n)
X = jnp.array(rng.normal(size=(600, n)) @ np.linalg.cholesky(K).T)
G, b = rng.normal(size=(e, e)), jnp.array(rng.normal(size=e))
G = jnp.array(G / np.abs(np.linalg.eigvals(G)).max())  # radius 1
Q = jnp.linalg.qr(jnp.array(rng.normal(size=(e, e))))[0]
r = jnp.sqrt(2 * jnp.arange(e) + 1)
A = -jnp.tril(jnp.outer(r, r), -1) - jnp.diag((r**2 + 1) / 2)


@jax.jit
def legs():  # (n, e, e + 1): one step after the other
    i = jnp.arange(2, n + 1)[:, None, None]
    half = jnp.log(i / (i - 1)) / 2
    right = jnp.concatenate([jnp.eye(e) + half * A, 2 * half * r[:, None]], 2)
    M = jnp.linalg.solve(jnp.eye(e) - half * A, right)
    first = jnp.zeros((1, e, e + 1)).at[0, 0, e].set(1)  # s = x at 0
    return jnp.concatenate([first, M])


@jax.jit
def errors(steps):
    def update(S, inputs):
        step, x = inputs
        return S @ step[:, :e].T + jnp.outer(x, step[:, e]), None

    S = jax.lax.scan(update, jnp.zeros((len(X), e)), (steps, X.T))[0]
    S = S / jnp.abs(S[:m]).max(axis=0)
    ridge = 1e-6 * m * jnp.eye(e)
    W = jnp.linalg.solve(S[:m].T @ S[:m] + ridge, S[:m].T @ X[:m])
    return jnp.square(S[m:] @ W - X[m:]).mean(axis=0)  # (n,)


systems = {"LegS": legs()}
for name, A in [("random", G), ("orthogonal", Q)]:
    systems[name] = jnp.broadcast_to(jnp.c_[A, b], (n, e, e + 1))
axis = plt.figure(figsize=(4.8, 2.8)).gca()
for (name, steps), line in zip(
    systems.items(), ("-", ":", "--"), strict=True
):
    error = errors(steps)  # of the best linear guess
    print(f"{name}, mean square error: {error.mean():.3f}")
    print(f"{name}, of the oldest 32: {error[:32].mean():.3f}")
    print(f"{name}, of the newest 32: {error[-32:].mean():.3f}")
    axis.plot(error, line, label=name)
left = jnp.linalg.eigvalsh(K)[:-e].sum() / n
print(f"any 16 numbers, at least: {left:.3f}")
axis.set(xlabel="step", ylabel="mean square error", ylim=(0, 1.8))
axis.legend(ncols=3)
plt.show()
