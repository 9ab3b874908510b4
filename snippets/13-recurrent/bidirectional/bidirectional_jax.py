import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, d, e = 6, 3, 4
X = rng.normal(size=(n, d))
parameters = [  # forwards, backwards: nothing is shared
    [rng.normal(0, 0.5, shape) for shape in ((e, d), (e, e), e, e)]
    for _ in range(2)
]


def states(X, parameters, reverse=False):  # (n, d) to (n, e)
    B, A, b_in, b_state = parameters

    def step(s, x):
        s = jnp.tanh(B @ x + b_in + A @ s + b_state)
        return s, s

    # backwards, scan lays the states out in the order of the tokens
    return jax.lax.scan(step, jnp.zeros(e), X, reverse=reverse)[1]


@jax.jit
def both_ways(X):
    there = states(X, parameters[0])
    back = states(X, parameters[1], reverse=True)
    return jnp.concatenate([there, back], -1)  # (n, 2 e)


S = both_ways(X)
print("outputs:", S.shape)
print("final forwards, at token 5:", " ".join(f"{z:.4f}" for z in S[5, :e]))
print("final backwards, at token 0:", " ".join(f"{z:.4f}" for z in S[0, e:]))
moved = X.copy()
moved[2] += 1.0
change = np.abs(both_ways(moved) - S)
touched = np.flatnonzero(change[:, :e].max(-1)).tolist()
print("token 2 moved, forwards changes at:", touched)
touched = np.flatnonzero(change[:, e:].max(-1)).tolist()
print("token 2 moved, backwards changes at:", touched)
