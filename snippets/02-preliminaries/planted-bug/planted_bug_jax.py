import jax
import jax.numpy as jnp
import numpy as np
from jax.test_util import check_grads

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
A = jnp.array(rng.normal(size=(20, 20)) / 4)  # (d, d), d = 20
b, x, v = jnp.array(rng.normal(size=(3, 20)))  # (d,) each
v = v / jnp.linalg.vector_norm(v)  # a random direction, of length 1


def f(x):  # (d,) -> ()
    return jnp.square(jnp.tanh(A @ x) - b).sum()


def stopped(x):  # the same value; of the product rule's two terms, one is 0
    t = jnp.tanh(A @ x)
    return ((t - b) * (jax.lax.stop_gradient(t) - b)).sum()


def error(claim, h=1e-5):  # relative, of the slope along v
    measured = (f(x + h * v) - f(x - h * v)) / (2 * h)
    return (abs(claim @ v - measured) / abs(measured)).item()


t = jnp.tanh(A @ x)
s = 2 * (1 - t**2) * (t - b)  # (d,): by the chain rule, from the output
right = A.T @ s  # (d,)
print("right, below 1e-7:", error(right) < 1e-7)
print(f"transposed: {error(A @ s):.4f}")
entry = right.at[0].multiply(1.01)
print(f"one entry 1% too large: {error(entry):.6f}")
check_grads(f, (x,), order=1, modes=["rev"])  # raises, or passes
try:
    check_grads(stopped, (x,), order=1, modes=["rev"])
except AssertionError:
    print("library, stopped: refused")
A, b, x, v, right = (u.astype("float32") for u in (A, b, x, v, right))
print("right, float32, above 1e-3:", error(right) > 1e-3)
