import jax
import jax.numpy as jnp
import numpy as np
from jax.nn import sigmoid, softplus

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, d = 40, 3
X = rng.normal(size=(n, d))
W, U = rng.normal(size=(2, 3 * d, d))  # reset, keep, new


@jax.jit
def gru(X, W, U):
    def step(s, now):
        read, back = now, U @ s  # (3d,)
        r = sigmoid(read[:d] + back[:d])
        z = sigmoid(read[d : 2 * d] + back[d : 2 * d])
        new = jnp.tanh(read[2 * d :] + r * back[2 * d :])
        s = z * s + (1 - z) * new
        return s, s

    return jax.lax.scan(step, jnp.zeros(d), X @ W.T)[1]  # (n, d)


@jax.jit
def select(u, keep, write):  # A = -1, a state for each feature
    def step(s, now):
        u_i, keep_i, write_i = now
        s = keep_i * s + write_i * u_i
        return s, s

    return jax.lax.scan(step, jnp.zeros(d), (u, keep, write))[1]


_, z, new = jnp.split(X @ W.T, 3, 1)
u = jnp.tanh(new)  # what the layer reads
delta = softplus(-z)  # exp(-delta) = sigmoid(z)
keep = jnp.exp(-delta)
hold, euler = select(u, keep, 1 - keep), select(u, keep, delta)
blind, seeing = gru(X, W, U * 0), gru(X, W, U)
print("hold = GRU without U:", np.allclose(hold, blind))
print(f"GRU with U, off by: {jnp.abs(seeing - hold).max():.4f}")
print(f"Euler for B, off by: {jnp.abs(euler - hold).max():.4f}")
print(f"largest state, hold: {jnp.abs(hold).max():.4f}")
print(f"largest state, Euler: {jnp.abs(euler).max():.4f}")
for step in (0.01, 0.1, 1.0, 5.0):  # a constant input 1, for ever
    print(f"step {step}, Euler settles at: {step / -np.expm1(-step):.4f}")
