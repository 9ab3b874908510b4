# Wrong: adds the label times x, also where the answer was right
import jax.numpy as jnp


def perceptron(X, y, passes):
    w, b, mistakes = jnp.zeros(X.shape[1]), jnp.array(0.0), []
    for _ in range(passes):
        wrong = 0
        for x, label in zip(X, y, strict=True):
            wrong += int((w @ x + b > 0) != (label > 0))
            w, b = w + label * x, b + label
        mistakes.append(wrong)
    return w, b, mistakes
