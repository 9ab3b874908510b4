import jax
import jax.numpy as jnp
import matplotlib.cbook as cbook
import numpy as np
import optax
from numpy.lib.stride_tricks import sliding_window_view

jax.config.update("jax_enable_x64", True)

raw = cbook.get_sample_data("membrane.dat").read()
series = np.frombuffer(raw, np.float32).astype(float)[::4]
cut, p, h, updates = 2000, 10, 5, 60
series = (series - series[:cut].mean()) / series[:cut].std()
rows = sliding_window_view(series, p + h)
past, future = rows[:, :p], rows[:, p:]  # (n, p), (n, h)
n = cut - p - h + 1  # windows that end before the cut


@jax.jit
def run(theta, past, future, forced):  # (n, h) forecasts
    def step(past, given):
        truth, forced = given  # (n,), (n,)
        y = past @ theta[:p] + theta[p]
        seen = jnp.where(forced, truth, y)  # by the next step
        return jnp.column_stack([past[:, 1:], seen]), y

    return jax.lax.scan(step, past, (future.T, forced.T))[1].T


def mse(theta, forced):
    error = run(theta, past[:n], future[:n], forced) - future[:n]
    return jnp.square(error).mean()


optimiser = optax.adam(0.02)


@jax.jit
def update(theta, state, forced):
    change, state = optimiser.update(jax.grad(mse)(theta, forced), state)
    return optax.apply_updates(theta, change), state


A = np.column_stack([past[:n], np.ones(n)])
# one step ahead and h steps ahead, each (p + 1,)
least, direct = jnp.linalg.lstsq(A, future[:n, [0, -1]])[0].T
for name in ["teacher forcing", "scheduled sampling", "free run"]:
    rng = np.random.default_rng(0)
    theta, state = least, optimiser.init(least)
    for u in range(updates if name != "teacher forcing" else 0):
        keep = 1 - u / updates if name == "scheduled sampling" else 0
        theta, state = update(theta, state, rng.random((n, h)) < keep)
    error = run(theta, past, future, np.zeros(future.shape, bool)) - future
    square = np.square(error[cut - p :]).mean(axis=0)  # (h,)
    print(f"{name}, free run of 1: {square[0]:.4f}, of 5: {square[-1]:.4f}")
error = past @ direct[:p] + direct[p] - future[:, -1]
print(f"fitted for 5 ahead: {np.square(error[cut - p :]).mean():.4f}")
