import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
delta = 0.01  # at all tokens but one
n, marked = 24, 6
x = np.random.default_rng(0).normal(0, 0.6, n)  # (n,)
x[marked] = 1.0
steps = jnp.full(n, delta).at[marked].set(5.0)


@jax.jit
def states(x, steps):  # one state, A = -1, B by zero-order hold
    def step(s, now):
        x_i, keep = now
        s = keep * s + (1 - keep) * x_i
        return s, s

    return jax.lax.scan(step, 0.0, (x, jnp.exp(-steps)))[1]


s = states(x, steps)
after = jnp.exp(-steps[marked + 1 :].sum())  # what later tokens leave
weight = (1 - jnp.exp(-steps[marked])) * after
print(f"state at the marked token: {s[marked]:.4f}")
print(f"state at the end: {s[-1]:.4f}")
print(f"weight of the marked token at the end: {weight:.4f}")
off = jnp.abs(states(x, steps * 0 + 10) - x).max()
print(f"step 10 everywhere, state minus token, largest: {off:.5f}")

plt.figure(figsize=(4.8, 2.6))
plt.plot(x, "o", color="0.6", label="tokens")
plt.plot(s, "C0", drawstyle="steps-mid", label="state")
plt.axvline(marked, color="C1", ls=":", label="marked")
plt.ylim(-1.7, 1.7)
plt.xlabel("token")
plt.legend(ncols=3, loc="lower center")
plt.show()
