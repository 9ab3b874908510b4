import jax
import jax.numpy as jnp
import numpy as np
from jax import grad, hessian

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
a, x = (jnp.array(rng.normal(size=3)) for _ in range(2))  # (d,), d = 3
A = jnp.array(rng.normal(size=(3, 3)))  # (d, d), not symmetric
M = jnp.array(rng.normal(size=(4, 3)))  # (n, d), n = 4
b = jnp.array(rng.normal(size=4))  # (n,)


def quadratic(x):
    return x @ A @ x


def squares(M, x):
    return jnp.square(M @ x - b).sum()


r = M @ x - b  # (n,)
by_M, by_x = grad(squares, argnums=(0, 1))(M, x)  # (n, d), (d,)
assert jnp.allclose(grad(lambda x: a @ x)(x), a)
assert jnp.allclose(grad(quadratic)(x), (A + A.T) @ x)
assert jnp.allclose(hessian(quadratic)(x), A + A.T)
assert jnp.allclose(by_x, 2 * M.T @ r)
assert jnp.allclose(by_M, 2 * jnp.outer(r, x))
by_xx = hessian(squares, argnums=1)(M, x)  # (d, d)
assert jnp.allclose(by_xx, 2 * M.T @ M)
print("six identities: hold")

right = grad(quadratic)(x)  # (d,)
print("right:", [round(g, 4) for g in right.tolist()])
print("2 A x:", [round(g, 4) for g in (2 * A @ x).tolist()])
S = (A + A.T) / 2  # the symmetric part: the same function
assert jnp.allclose(x @ S @ x, quadratic(x))
assert jnp.allclose(2 * S @ x, right)
