import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
gamma = 0.9  # the gate, a number for all of the state
m, r, v, draws = 64, 16, 16, 500
rng = np.random.default_rng(0)
K = jnp.asarray(rng.normal(size=(draws, m, r)))
K /= jnp.linalg.norm(K, axis=-1, keepdims=True)
names = jnp.asarray(rng.integers(v, size=(draws, m)))
V = jax.nn.one_hot(names, v, dtype=K.dtype)  # v values


def recalled(S):  # share of the pairs that are named right, by age
    right = (K @ S).argmax(-1) == names
    return right.astype(float).mean(0)[::-1]  # (m,)


def delta_rule(K, V):  # of one draw
    def step(S, pair):
        k, value = pair
        return S + jnp.outer(k, value - k @ S), None

    return jax.lax.scan(step, jnp.zeros((r, v)), (K, V))[0]


@jax.jit
def all_states(K, V):
    fade = gamma ** jnp.arange(m)[::-1, None]
    return K.mT @ (fade * V), K.mT @ V, jax.vmap(delta_rule)(K, V)


states = all_states(K, V)
kinds = ["gated sum", "sum", "delta rule"]
curves = dict(zip(kinds, map(recalled, states), strict=True))

print(f"left of a pair after ten more: {gamma**10:.4f}")
for name, share in curves.items():
    for first in (0, 8, 32):
        print(
            f"{name}, ages {first} to {first + 3}: "
            f"{share[first : first + 4].mean():.4f}"
        )
    print(f"{name}, all ages: {share.mean():.4f}")

plt.figure(figsize=(4.8, 2.9))
for (name, share), line in zip(curves.items(), ["-", "--", ":"], strict=True):
    plt.plot(share, line, label=name)
plt.axhline(1 / v, color="0.6", linewidth=1)
plt.ylim(0, 1.05)
plt.xlabel("pairs written since")
plt.ylabel("share recalled")
plt.legend()
plt.show()
