import jax
import jax.numpy as jnp
import numpy as np
from jax.nn import softplus

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
d, e, n, length = 2, 3, 10, 6  # the last n - length tokens are padding
X = rng.normal(size=(n, d))
W_delta, W_B = (rng.normal(size=(d, k)) for k in (d, e))
A = -jnp.tile(jnp.arange(1.0, e + 1), (d, 1))  # (d, e)
real = jnp.arange(n)[:, None] < length  # (n, 1)


@jax.jit
def last_state(X, delta):
    def step(S, now):
        x, step, b = now
        S = jnp.exp(step[:, None] * A) * S + jnp.outer(step * x, b)
        return S, None

    return jax.lax.scan(step, jnp.zeros((d, e)), (X, delta, X @ W_B))[0]


delta = softplus(X @ W_delta)  # (n, d)
wanted = last_state(X[:length], delta[:length])
zeros = X * real  # padding is a token of zeros
cases = {
    "padding read": (X, delta),
    "tokens of zeros": (zeros, softplus(zeros @ W_delta)),
    "steps of zero": (X, delta * real),
}
print(f"without padding, mean size: {jnp.abs(wanted).mean():.4f}")
for name, case in cases.items():
    came = last_state(*case)
    print(f"{name}, mean size: {jnp.abs(came).mean():.4f}")
    print(f"{name}, off by: {jnp.abs(came - wanted).max():.4f}")
