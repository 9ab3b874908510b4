import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n = 1000  # rows of each set
tries = 1000  # submissions
y = jnp.array(rng.choice([-1.0, 1.0], 2 * n))  # (2n,): used, then fresh
sent = jnp.array(rng.choice([-1.0, 1.0], (tries, 2 * n)))  # pure chance
right = sent == y
score = right[:, :n].mean(axis=1)  # (tries,): what the leaderboard says
print(f"best single submission: {score.max():.3f}")
print(f"the same, fresh: {right[score.argmax(), n:].mean():.3f}")
kept = (score > 0.5)[:, None] * sent  # those below one half are dropped
votes = kept.cumsum(axis=0)  # (tries, 2n): after each submission
sign = (votes > 0) * 2 - 1
used = (sign[:, :n] == y[:n]).mean(axis=1)
fresh = (sign[:, n:] == y[n:]).mean(axis=1)
for m in 10, 100, 1000:
    print(f"vote of {m}: {used[m - 1]:.3f}")
    print(f"vote of {m}, fresh: {fresh[m - 1]:.3f}")

plt.plot(range(1, tries + 1), used.tolist(), label="vote, on the set used")
plt.plot(range(1, tries + 1), fresh.tolist(), label="vote, on a fresh set")
plt.gca().set(xlabel="submissions", ylabel="accuracy", ylim=(0.2, 1.05))
plt.legend(loc="lower right")
plt.show()
