import jax.numpy as jnp

for name, alpha in (("data", 2 / 3), ("mean", 0.5), ("language", 0.076)):
    times = 2 ** (1 / alpha)  # as many examples, for half the loss
    n = jnp.array([1000.0, 2000.0, 1000 * times])  # (3,)
    L = 7 * n**-alpha  # any factor will do
    print(f"{name}, times for half: {times:.2f}")
    print(f"{name}, loss by then: {L[2] / L[0]:.4f}")
    print(f"{name}, saved by doubling: {100 * (1 - L[1] / L[0]):.2f} %")
