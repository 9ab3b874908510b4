import jax
import jax.numpy as jnp
import numpy as np

rng, runs, steps = np.random.default_rng(0), 4000, 100


@jax.jit
def run(eta, x, noise):  # x, noise ~ (steps, runs, b)
    def step(e, draw):  # e: the weight minus the best one
        xs, u = draw  # (runs, b)
        g = (xs * (xs * e[:, None] - u)).mean(axis=1)  # (runs,)
        e = e - eta * g
        return e, jnp.square(e).mean()

    squares = jax.lax.scan(step, jnp.ones(runs), (x, noise))[1]
    return squares[steps // 2 :].mean()


for b in (1, 4, 16):
    draws = rng.normal(size=(2, steps, runs, b))
    x, noise = jnp.asarray(draws, jnp.float32)
    print(f"b = {b}, limit of the rate: {2 / (1 + 2 / b):.2f}")
    for eta in (0.3, 0.8, 1.9):
        m = jnp.square(x).mean(axis=2)  # a step turns e into (1 - eta m) e
        factor = jnp.square(1 - eta * m).mean()
        print(f"b = {b}, rate {eta}: e² times {factor:.2f} a step")
        if factor < 1:
            floor = run(eta, x, noise)
            predicted = eta / b / (2 - eta * (1 + 2 / b))
            assert abs(floor / predicted - 1) < 0.05
            print(f"b = {b}, rate {eta}, floor: {floor:.3f}")
            same = eta / b / (2 - eta)  # noise as large everywhere
            print(f"b = {b}, rate {eta}, by the box: {same:.3f}")
