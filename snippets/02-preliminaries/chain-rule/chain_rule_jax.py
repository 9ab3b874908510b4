import jax.numpy as jnp
from jax import jacobian


def f(x):  # (2,) -> (3,)
    return jnp.stack([x[0] * x[1], x[0] ** 2, 3 * x[1]])


def g(u):  # (3,) -> (2,)
    return jnp.stack([u[0] + u[1] * u[2], u[0] * u[2]])


x = jnp.array([1.0, 2.0])
u = f(x)  # (3,): 2, 1, 6
Jf, Jg = jacobian(f)(x), jacobian(g)(u)  # (3, 2) at x, (2, 3) at f(x)
whole = jacobian(lambda x: g(f(x)))(x)  # (2, 2)
print("Jf:", Jf.tolist())
print("Jg:", Jg.tolist())
print("Jg @ Jf:", (Jg @ Jf).tolist())
print("composition:", whole.tolist())
assert jnp.allclose(Jg @ Jf, whole)
assert jnp.allclose(jnp.einsum("ik,kj->ij", Jg, Jf), whole)

print("wrong order:", (Jf @ Jg).tolist())
wrong_point = jacobian(g)(jnp.array([1.0, 2.0, 0.0]))  # not f(x)
print("wrong point:", (wrong_point @ Jf).tolist())
