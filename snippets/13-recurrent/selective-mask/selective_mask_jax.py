import jax
import jax.numpy as jnp
import numpy as np
from jax.nn import softplus

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, d, e = 1000, 2, 3  # one head: its d channels share one decay
X, B, C = (rng.normal(size=(n, k)) for k in (d, e, e))
given = rng.normal(size=n)


@jax.jit
def loop(X, B, C, delta):
    def step(S, now):
        x_i, b_i, c_i, delta_i = now
        S = jnp.exp(-delta_i) * S + jnp.outer(b_i, delta_i * x_i)
        return S, c_i @ S

    return jax.lax.scan(step, jnp.zeros((e, d)), (X, B, C, delta))[1]


ones = np.tri(n)  # (n, n), zeros above the diagonal
lower = ones == 1


def mask_first(D):  # D: the log of the decay from j to i
    return jnp.exp(jnp.where(lower, D, -jnp.inf))


def times_mask(D):
    return jnp.exp(D) * ones


def where_after(D):
    return jnp.where(lower, jnp.exp(D), 0.0)


def matrix(delta, mask):
    far = delta.cumsum()  # (n,)
    L = mask(far - far[:, None])  # (n, n), at j <= i: minus the steps
    return (C @ B.T * L) @ (delta[:, None] * X)


def loss(z, mask):
    came = matrix(softplus(z), mask)
    return jnp.square(came).mean(), came


Y = loop(X, B, C, softplus(given))
print(f"last output: {Y[-1, 0]:.4f}")
slope = jax.jit(jax.grad(loss, has_aux=True), static_argnums=1)
for mask in (mask_first, times_mask, where_after):
    gradient, came = slope(given, mask)
    print(f"{mask.__name__}, as the loop:", np.allclose(came, Y))
    finite = np.isfinite(gradient).all().item()
    print(f"{mask.__name__}, gradient finite:", finite)
