import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])  # (3,)
c = jnp.array(5.0)  # (): takes no part


def loss(x, c):
    return (x**2).sum()


try:
    jax.grad(lambda x: x**2)(x)  # three outputs: the gradient of which?
except TypeError as error:
    print("three outputs:", type(error).__name__)
    print("   ", str(error).split(". ")[0])  # newer ones say more

print("unused:", jax.grad(loss, argnums=1)(x, c).item())

print("first time:", jax.grad(loss)(x, c).tolist())
print("second time:", jax.grad(loss)(x, c).tolist())
