import jax
import jax.numpy as jnp
from jax import grad, vmap

jax.config.update("jax_enable_x64", True)


def plain(x):  # (exp(x) - 1) / x, and 1 at 0
    return jnp.where(x == 0, 1.0, jnp.expm1(x) / x)


def harmless(x):  # the same, and the branch not taken divides by 1
    far = jnp.where(x == 0, 1.0, x)
    return jnp.where(x == 0, 1.0, jnp.expm1(far) / far)


def slope(x):  # its derivative, by a series where x is small
    near = jnp.abs(x) < 0.05
    far = jnp.where(near, 1.0, x)  # never divides by nearly 0
    exact = (jnp.exp(far) - jnp.expm1(far) / far) / far
    return jnp.where(near, 1 / 2 + x / 3 + x**2 / 8 + x**3 / 30, exact)


@jax.custom_vjp
def ours(x):
    return plain(x)


def forward(x):
    return plain(x), x  # the value, and what the way back will need


def backward(x, g):  # g: the adjoint of the output
    return (g * slope(x),)


ours.defvjp(forward, backward)
for scale in (1.0, 1e-3, 1e-6):
    x = scale * jnp.linspace(1, 2, 100, dtype=jnp.float32)
    truth = slope(x.astype(jnp.float64))
    for name, f in (("rules", plain), ("ours", ours)):
        error = jnp.abs(vmap(grad(f))(x) / truth - 1).max().item()
        print(f"x near {scale:g}, {name} within 1 %: {error < 0.01}")
zero = jnp.float32(0.0)
for name, f in dict(rules=plain, harmless=harmless, ours=ours).items():
    print(f"{name} at 0: {grad(f)(zero):.1f}")

x, h = jnp.linspace(-2, 2, 41), 1e-4  # float64
measured = (ours(x + h) - ours(x - h)) / (2 * h)
error = jnp.abs(vmap(grad(ours))(x) / measured - 1).max()
print("agrees with differences to 1e-6:", error.item() < 1e-6)
