# Wrong: m takes the point z = x + s instead of the displacement s
import jax


def quadratic_model(f, x):
    value, g = f(x), jax.grad(f)(x)  # (), (d,)
    H = jax.hessian(f)(x)  # (d, d)
    return lambda z: value + g @ (z - x) + (z - x) @ H @ (z - x) / 2
