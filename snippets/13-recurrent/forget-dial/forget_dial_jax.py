import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
bias = 3.0  # of the forget gates
rng = np.random.default_rng(0)
runs, n, d, e = 50, 25, 3, 32
X = rng.normal(size=(runs, n, d))
W = rng.normal(0, e**-0.5, (d, 4 * e))
U = rng.normal(0, e**-0.5, (e, 4 * e))


@jax.jit
def forget_gates(X):  # (runs, n, d) to (n, runs, e)
    def step(carry, x):  # x: (runs, d)
        h, c = carry
        i, f, g, o = jnp.split(x @ W + h @ U, 4, -1)  # (runs, e) each
        f = jax.nn.sigmoid(f + bias)
        c = f * c + jax.nn.sigmoid(i) * jnp.tanh(g)
        h = jax.nn.sigmoid(o) * jnp.tanh(c)
        return (h, c), f

    zero = jnp.zeros((runs, e))
    return jax.lax.scan(step, (zero, zero), X.swapaxes(0, 1))[1]


# of what each cell held after token 0: mean over runs and cells
share = forget_gates(X).at[0].set(1.0).cumprod(0)
left = np.asarray(share.mean((1, 2)))  # (n,)
for t in (1, 5, 10, 24):
    print(f"left after {t}: {left[t]:.4f}")
alone = 1 / (1 + np.exp(-bias))
print(f"gate of the bias alone: {alone:.4f}")
print(f"to the power 24: {alone**24:.4f}")

plt.figure(figsize=(4.8, 2.4))
t = np.arange(n)
plt.plot(t, left, "o-", ms=4, label="all gates together")
plt.plot(t, alone**t, "--", label="the bias alone")
plt.xlabel("tokens later")
plt.ylabel("share that is left")
plt.ylim(-0.05, 1.4)
plt.legend(loc="upper center", ncols=2)
plt.show()
