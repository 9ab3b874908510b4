import jax
import jax.numpy as jnp
from jax import grad


def stop(z):
    return jax.lax.stop_gradient(z)


programs = {
    "a": lambda x: x * x,
    "b": lambda x: x * stop(x),
    "c": lambda x: stop(x) * stop(x),
    "d": lambda x: 2 * x * x - stop(x * x),
    "e": lambda x: stop(x * x) + x - stop(x),
    "f": lambda x: x * x * x / stop(x),
}
x = jnp.array(3.0)
for name, f in programs.items():
    first, second = grad(f)(x), grad(grad(f))(x)
    print(f"{name}: {f(x):g}, derivative {first:g}, second {second:g}")
