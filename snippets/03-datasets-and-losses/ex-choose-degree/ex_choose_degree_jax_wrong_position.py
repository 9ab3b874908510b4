# Wrong: returns the place of the best degree in the list
import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def least_squares(x, y, degree):  # (n,), (n,) -> (degree + 1,)
    X = jnp.vander(x, degree + 1, increasing=True)
    return jnp.linalg.lstsq(X, y)[0]


@jax.jit
def predict(w, x):  # (degree + 1,), (n,) -> (n,)
    return jnp.vander(x, len(w), increasing=True) @ w


def choose(x, y, x_val, y_val, degrees):
    def error(degree):
        w = least_squares(x, y, degree)
        return ((predict(w, x_val) - y_val) ** 2).mean().item()

    errors = jnp.array([error(degree) for degree in degrees])
    best = errors.argmin().item()
    both = jnp.append(x, x_val), jnp.append(y, y_val)
    w = least_squares(*both, best)
    return best, w
