import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, d, e = 6, 3, 4
X = rng.normal(size=(n, d))
A, B = (rng.normal(0, 0.5, (e, k)) for k in (e, d))
b_in, b_state = rng.normal(0, 0.5, (2, e))


@jax.jit
def states(X, s):  # (n, d), (e,) to (n, e)
    def step(s, x):  # the same A, B and biases at each step
        s = jnp.tanh(B @ x + b_in + A @ s + b_state)
        return s, s  # what is carried on, what is kept

    return jax.lax.scan(step, s, X)[1]


S = states(X, jnp.zeros(e))
print("states:", S.shape)
print("last state:", " ".join(f"{z:.4f}" for z in S[-1]))

# cut after two tokens, and hand the state on
first = states(X[:2], jnp.zeros(e))
rest = states(X[2:], first[-1])
whole = np.concatenate([first, rest])
print("in two pieces, the same:", np.allclose(whole, S))
# the tokens in another order
turned = states(X[::-1], jnp.zeros(e))
moved = np.linalg.norm(turned[-1] - S[-1])
print(f"read backwards, last state moves: {moved:.4f}")
