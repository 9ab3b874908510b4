import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, e = 6, 3
rng = np.random.default_rng(0)
K, V = jnp.asarray(rng.normal(size=(2, n, e)))


@jax.jit
def by_table(K, V):  # for each channel, later tokens are masked
    earlier = jnp.tri(n, dtype=bool)[..., None]
    scores = jnp.where(earlier, K, -jnp.inf)  # (n, n, e)
    return scores, jnp.einsum("ijc,jc->ic", jax.nn.softmax(scores, axis=1), V)


@jax.jit
def by_sums(K, V):  # two running sums
    E = jnp.exp(K)
    return (E * V).cumsum(0) / E.cumsum(0)  # (n, e)


def step(state, token):  # two numbers a channel
    (a, b), (k, v) = state, token
    a, b = a + jnp.exp(k) * v, b + jnp.exp(k)
    return (a, b), a / b


scores, table = by_table(K, V)
(a, b), loop = jax.lax.scan(step, (jnp.zeros(e), jnp.zeros(e)), (K, V))

print("two sums agree:", jnp.allclose(by_sums(K, V), table))
print("loop agrees:", jnp.allclose(loop, table))
print("numbers in the table:", scores.size)
print("numbers in the state:", a.size + b.size)
print("token 0 returns its value:", jnp.allclose(loop[0], V[0]))

# one loud key, and all that comes after it
sums = by_sums(K.at[1, 0].set(8.0), V)
print(f"value of the loud token: {V[1, 0]:.4f}")
print(f"output at the end: {sums[-1, 0]:.4f}")
