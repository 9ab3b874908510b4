import jax


def armijo_step(f, x, rate, c):
    fx, g = jax.value_and_grad(f)(x)  # (), (d,)
    while f(x - rate * g) > fx - c * rate * (g @ g):
        rate = rate / 2
    return x - rate * g, rate
