# Wrong: says 1 where w . x + b is 0, too
import jax.numpy as jnp


def perceptron(X, y, passes):
    w, b, mistakes = jnp.zeros(X.shape[1]), jnp.array(0.0), []
    for _ in range(passes):
        wrong = 0
        for x, label in zip(X, y, strict=True):
            error = label - (w @ x + b >= 0) * 1.0
            w, b = w + error * x, b + error
            wrong += int(error != 0)
        mistakes.append(wrong)
    return w, b, mistakes
