import jax
import jax.numpy as jnp


def f(x):  # x ~ (2,)
    return x[0] ** 2 + 2 * x[1] ** 2


def descend(x, eta, steps):
    x, path = jnp.array(x), []
    for _ in range(steps):
        x = x - eta * jax.grad(f)(x)
        path.append([entry + 0.0 for entry in x.tolist()])  # no -0.0
    return path


for eta in (0.125, 0.25, 0.5, 0.75):
    print(f"rate {eta}:", descend([4.0, 1.0], eta, 3))
print("rate 0.75, on the axis:", descend([4.0, 0.0], 0.75, 3))
