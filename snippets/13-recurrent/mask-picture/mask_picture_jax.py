import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
text = "ab..c|d.e.f."  # a dot has step 0, the bar 5, a letter 0.5
steps = np.array([{".": 0.0, "|": 5.0}.get(c, 0.5) for c in text])
n = len(text)


@jax.jit
def as_matrix(steps):
    far = steps.cumsum()
    L = jnp.exp(jnp.where(jnp.tri(n), far - far[:, None], -jnp.inf))
    return L * (1 - jnp.exp(-steps))  # (n, n): B by hold, C B = 1


@jax.jit
def states(x, steps):
    def step(s, now):
        s = now[1] * s + (1 - now[1]) * now[0]
        return s, s

    return jax.lax.scan(step, 0.0, (x, jnp.exp(-steps)))[1]


x = np.arange(1.0, n + 1)
M = np.asarray(as_matrix(steps))
print("M x = the states:", np.allclose(M @ x, states(x, steps)))
print("columns of zeros:", np.flatnonzero((M == 0).all(0)).tolist())
print("rows as the one above:", (np.diff(M, axis=0) == 0).all(1).sum())
print(f"token 4 gives token 0: {M[4, 0]:.4f}")
print(f"token 5 gives token 0: {M[5, 0]:.4f}")
print(f"row 4 adds up to: {M[4].sum():.4f}")
print(f"row 11 adds up to: {M[11].sum():.4f}")

fig, ax = plt.subplots(figsize=(4.8, 4))
ax.pcolormesh(M, cmap="Greys", vmin=0, vmax=1, edgecolor="0.85")
ax.set_xticks([j + 0.5 for j in range(n)], text)
ax.set_yticks([j + 0.5 for j in range(n)], text)
ax.set(xlabel="token read", ylabel="state after", aspect="equal")
ax.invert_yaxis()
plt.show()
