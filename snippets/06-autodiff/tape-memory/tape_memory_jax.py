import jax
import jax.numpy as jnp


def waves(x, steps):
    for _ in range(steps):
        x = jnp.sin(x)
    return x


def shifts(x, steps):
    for _ in range(steps):
        x = x + 0.1
    return x


def kept(f, x, steps):  # numbers that the tape of f holds
    _, pull = jax.vjp(lambda x: f(x, steps), x)
    return sum(saved.size for saved in jax.tree.leaves(pull))


x = jnp.ones(50)
for steps in (10, 100, 1000):
    print(f"{steps} steps of sin, kept: {kept(waves, x, steps)}")
print("1000 steps of + 0.1, kept:", kept(shifts, x, 1000))
