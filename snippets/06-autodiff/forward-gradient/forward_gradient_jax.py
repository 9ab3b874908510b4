import jax
import jax.numpy as jnp
import numpy as np
from jax import grad, jvp, vmap

jax.config.update("jax_enable_x64", True)


def f(x):  # (d,) -> ()
    return jnp.sin(x).sum() + (x[1:] * x[:-1]).mean()


rng = np.random.default_rng(0)
for d in (10, 30, 100):
    x, m = jnp.array(rng.normal(size=d)), 100 * d
    right = grad(f)(x)  # (d,): the gradient itself
    V = jnp.array(rng.choice([-1.0, 1.0], size=(m, d)))
    slopes = vmap(lambda v, x=x: jvp(f, (x,), (v,))[1])(V)  # (m,): m runs
    guesses = slopes[:, None] * V  # (m, d): slope times direction
    off, size = guesses - right, jnp.linalg.norm(right)
    one = (off**2).sum(1).mean() ** 0.5 / size  # root mean square
    print(f"d = {d}, error of one: {one:.2f}, expected {(d - 1) ** 0.5:.2f}")
    error = jnp.linalg.norm(off.mean(0)) / size
    print(f"d = {d}, error of the mean of {m}: {error:.3f}")
