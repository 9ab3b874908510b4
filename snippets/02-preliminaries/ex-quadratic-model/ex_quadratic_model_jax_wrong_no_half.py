# Wrong: the quadratic term without its factor 1/2
import jax


def quadratic_model(f, x):
    value, g = f(x), jax.grad(f)(x)  # (), (d,)
    H = jax.hessian(f)(x)  # (d, d)
    return lambda s: value + g @ s + s @ H @ s
