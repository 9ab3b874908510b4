import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
length = 5  # letters a word
n, c = 2000, 4  # languages, letters
rng = np.random.default_rng(0)
start = jnp.log(rng.dirichlet(np.ones(c), n))  # (n, c)
P = jnp.log(rng.dirichlet(np.ones(c), (n, c)))  # (n, c, c)


def exact(start, P):  # one language: the best of c**length words
    logs = start
    for _ in range(length - 1):
        logs = logs[..., None] + P  # (…, c) -> (…, c, c)
    return logs.max()


def beam(start, P, k):  # one language: what a beam of k finds
    logs, last = start, jnp.arange(c)
    for t in range(length):
        logs, at = jax.lax.top_k(logs, min(k, len(logs)))
        last = last[at]  # (k,): the last letter of each
        if t < length - 1:
            logs = (logs[:, None] + P[last]).ravel()  # (k c,)
            last = jnp.tile(jnp.arange(c), len(last))
    return logs[0]


best = jax.jit(jax.vmap(exact))(start, P)  # (n,)
widths = range(1, 9)


def all_widths(start, P):  # one language: a number for each width
    return jnp.stack([beam(start, P, k) for k in widths])


found = jax.jit(jax.vmap(all_widths))(start, P).T  # (8, n)
misses = (found < best - 1e-9).mean(1) * 100  # per cent
for k in (1, 2, 4, 8):
    print(f"beam of {k}, best word missed: {misses[k - 1]:.2f} %")
worse = (found[1:] < found[:-1] - 1e-9).any(0)
print("a wider beam found something worse:", worse.sum().item())
loss = jnp.exp(best - found[0])
print(f"greedy, at worst: 1/{loss.max():.1f} of the best")

fig, ax = plt.subplots(figsize=(4.8, 2.4))
ax.bar(widths, misses.tolist())
ax.set(xlabel="width of the beam", ylabel="best word missed, %", ylim=(0, 50))
plt.show()
