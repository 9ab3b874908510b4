import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, d, e = 6, 3, 4
X = rng.normal(size=(n, d))
W = rng.normal(0, 0.5, (3 * e, d))
U = rng.normal(0, 0.5, (3 * e, e))
b_in, b_state = rng.normal(0, 0.5, (2, 3 * e))


@jax.jit
def gru(X, b_in, b_state):  # (n, d) to (n, e)
    def step(s, x):
        x_r, x_z, x_c = (W @ x + b_in).reshape(3, e)
        s_r, s_z, s_c = (U @ s + b_state).reshape(3, e)
        r = jax.nn.sigmoid(x_r + s_r)  # reset
        z = jax.nn.sigmoid(x_z + s_z)  # update: here 1 keeps
        candidate = jnp.tanh(x_c + r * s_c)
        s = z * s + (1 - z) * candidate
        return s, s

    return jax.lax.scan(step, jnp.zeros(e), X)[1]


S = gru(X, b_in, b_state)
print("states:", S.shape)
print("last state:", " ".join(f"{z:.4f}" for z in S[-1]))
print("parameters:", sum(p.size for p in (W, U, b_in, b_state)))

# one bias instead of two: for r and z their sum does, for c it does not
b_both = b_in + b_state
is_gate = np.arange(3 * e) < 2 * e
half = gru(X, np.where(is_gate, b_both, b_in), np.where(is_gate, 0, b_state))
print("one bias for r and z, the same:", np.allclose(half, S))
one = gru(X, b_both, np.zeros(3 * e))
print(f"one bias for c too, off by: {np.abs(one - S).mean():.4f}")
