import jax
import jax.numpy as jnp


def perceptron(X, y, passes):
    def visit(carry, example):
        (w, b), (x, label) = carry, example
        error = label - (w @ x + b > 0)
        return (w + error * x, b + error), error != 0

    carry, mistakes = (jnp.zeros(X.shape[1]), jnp.array(0.0)), []
    for _ in range(passes):
        carry, wrong = jax.lax.scan(visit, carry, (X, y))
        mistakes.append(int(wrong.sum()))
    return *carry, mistakes
