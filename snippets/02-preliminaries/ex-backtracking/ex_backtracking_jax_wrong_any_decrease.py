# Wrong: takes the first rate at which the loss falls at all
import jax


def armijo_step(f, x, rate, c):
    fx, g = jax.value_and_grad(f)(x)  # (), (d,)
    while f(x - rate * g) > fx:
        rate = rate / 2
    return x - rate * g, rate
