import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
w = 0.5  # decay of a channel
u, n = 1.0, 12  # bonus of the token itself
rng = np.random.default_rng(0)
K, V = jnp.asarray(rng.normal(size=(2, n)))  # one channel


@jax.jit
def table(K):  # weights (n, n): older tokens fade, the newest gets u
    lag = jnp.arange(n)[:, None] - jnp.arange(n)
    scores = jnp.where(lag > 0, -w * (lag - 1), u) + K
    return jax.nn.softmax(jnp.where(lag < 0, -jnp.inf, scores))


def step(state, token):
    (a, b), (k, v) = state, token
    own = jnp.exp(u + k)
    row = (a + own * v) / (b + own)
    fade = jnp.exp(-w)
    return (fade * a + jnp.exp(k) * v, fade * b + jnp.exp(k)), row


rows = jax.lax.scan(step, (0.0, 0.0), (K, V))[1]
assert jnp.allclose(rows, table(K) @ V)

weights = np.asarray(table(jnp.zeros(n)))[-1, ::-1]  # by age, keys alike
for age in (0, 1, 2, 11):
    print(f"weight at age {age}: {weights[age]:.4f}")
print(f"weight of the last four together: {weights[:4].sum():.4f}")
loud = jnp.zeros(n).at[0].set(4.0)
print(f"the oldest with key 4: {table(loud)[-1, 0]:.4f}")

plt.figure(figsize=(4.8, 2.4))
plt.bar(range(n), weights)
plt.ylim(0, 0.85)
plt.xlabel("age of the token, 0 is the newest")
plt.ylabel("weight")
plt.show()
