# Wrong: inner products alone, the lengths of x left out
import jax


def smooth(at, x, y, width):
    return jax.nn.softmax(at @ x.T / width**2, axis=1) @ y
