import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
r, v, m, draws = 32, 16, 128, 50
rng = np.random.default_rng(0)
K = rng.normal(size=(draws, m, r))
K /= np.linalg.norm(K, axis=-1, keepdims=True)  # random directions
V = rng.normal(size=(draws, m, v))


@jax.jit
@jax.vmap
def write_all(K, V):  # (m, r), (m, v) to (r, v)
    def write(S, pair):
        k, value = pair
        return S + jnp.outer(k, value - k @ S), None

    return jax.lax.scan(write, jnp.zeros((r, v)), (K, V))[0]


states = {"sum": K.swapaxes(1, 2) @ V, "delta rule": write_all(K, V)}

ages = np.arange(m)[::-1]  # writes since
for (name, S), style in zip(states.items(), ("--", "-"), strict=True):
    error = np.square(K @ S - V).mean((0, 2))  # (m,), by pair
    for age in (0, 8, 32, 127):
        near = error[abs(ages - age) <= min(age, 3)].mean()
        print(f"{name}, about {age} writes ago: {near:.2f}")
    plt.plot(ages, error, style, label=name)
print(f"(m - 1) / r: {(m - 1) / r:.2f}")

plt.gcf().set_size_inches(4.8, 2.7)
plt.axhline(1, color="0.5", lw=0.8)
plt.text(128, 1.08, "reading nothing", ha="right")
plt.ylim(0, 6)
plt.xlabel("writes since this pair was written")
plt.ylabel("squared error")
plt.legend(loc="upper left")
plt.show()
