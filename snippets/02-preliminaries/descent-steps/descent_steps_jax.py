import jax
import jax.numpy as jnp


def f(x):  # x ~ (2,): a bowl, three times as steep along x_2
    return (x[0] ** 2 + 3 * x[1] ** 2) / 2


eta = 0.5
x = jnp.array([4.0, 4.0])
for k in range(5):
    loss, g = jax.value_and_grad(f)(x)  # g ~ (2,): x_1 and 3 x_2
    print(f"step {k}: x {x.tolist()}  g {g.tolist()}  f {loss.item()}")
    x = x - eta * g
