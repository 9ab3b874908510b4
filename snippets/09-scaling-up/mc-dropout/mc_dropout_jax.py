import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
p = 0.1  # the probability to drop
c, steps, rule = 64, 400, optax.adam(0.01)
grid = jnp.linspace(-2, 2, 81)[:, None]
truth = jnp.sin(3 * grid[:, 0])


def predict(params, x, M):  # (n, 1), masks (…, n, c) with their scale
    W, b, V, a = params
    return ((jax.nn.relu(x @ W + b) * M) @ V + a)[..., 0]


@jax.jit
def trained(params, xs, ys, masks):
    def loss(params, x, y, M):
        return jnp.square(predict(params, x, M) - y).mean()

    def step(carry, batch):
        params, state = carry
        updates, state = rule.update(jax.grad(loss)(params, *batch), state)
        return (optax.apply_updates(params, updates), state), None

    start = params, rule.init(params)
    return jax.lax.scan(step, start, (xs, ys, masks))[0][0]


def fitted(n, noise, gap):  # -> mean and spread on the grid
    rng = np.random.default_rng(0)
    x = rng.uniform(-1, 1, (n, 1))
    x = x + gap * np.sign(x)  # 1: none from -1 to 1, all beyond
    y = np.sin(3 * x[:, 0]) + noise * rng.normal(size=n)
    W, b = rng.normal(size=(1, c)) * 2, rng.uniform(-2, 2, c)
    V, a = rng.normal(size=(c, 1)) / c**0.5, np.zeros(1)
    u, i = rng.random((steps, 20, c)), rng.integers(0, n, (steps, 20))
    params = trained((W, b, V, a), x[i], y[i], (u >= p) / (1 - p))
    M = (rng.random((300, 1, c)) >= p) / (1 - p)  # one network a draw
    f = predict(params, grid, M)  # (300, 81)
    return x, y, f.mean(axis=0), f.std(axis=0)


_, axes = plt.subplots(1, 2, sharey=True, figsize=(4.8, 2.8))
cases = [(20, 0.1, 0), (2000, 0.1, 0), (2000, 0.4, 0), (2000, 0.1, 1)]
for k, (n, noise, gap) in enumerate(cases):
    x, y, mean, spread = fitted(n, noise, gap)
    said = f"n = {n}, noise {noise}" + gap * ", with a gap"
    off = jnp.square(mean - truth)[20:61].mean() ** 0.5  # from -1 to 1
    print(f"{said}, inside, mean off by: {off.item():.3f}")
    print(f"{said}, inside, spread: {spread[20:61].mean().item():.3f}")
    print(f"{said}, at 1.5, spread: {spread[70].item():.3f}")
    print(f"{said}, at 2, spread: {spread[80].item():.3f}")
    if k < 2:
        band = mean - 2 * spread, mean + 2 * spread
        axes[k].fill_between(grid[:, 0], *band, alpha=0.3)
        axes[k].plot(grid, mean, "-", x[:100], y[:100], ".", markersize=4)
        axes[k].set(title=f"n = {n}, p = {p}", xlabel="x", ylim=(-5, 5))
axes[0].set_ylabel("f(x)")
plt.show()
