import jax
import jax.numpy as jnp
import matplotlib.cbook as cbook
import matplotlib.pyplot as plt
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)

raw = cbook.get_sample_data("membrane.dat").read()
series = np.frombuffer(raw, np.float32)[::4].astype(float)  # (3000,)
cut, t, ahead, rng = 2000, 64, (1, 5), np.random.default_rng(0)
series = (series - series[:cut].mean()) / series[:cut].std()


def causal(u, w, b, d):  # zeros on the left alone
    layout = ("NWC", "WIO", "NWC")
    left = [((len(w) - 1) * d, 0)]
    return b + jax.lax.conv_general_dilated(
        u, w, (1,), left, rhs_dilation=(d,), dimension_numbers=layout
    )


def layer(o, i, k):
    W = rng.normal(0, (2 / (i * k)) ** 0.5, (o, i, k))  # PyTorch's order
    return jnp.asarray(W.T), jnp.zeros(o)


def net(params, x):  # (n, t) -> (n, t, 2)
    *layers, out = params
    u = jax.nn.relu(causal(x[..., None], *layers[0], 1))  # (n, t, c)
    for (w, b), d in zip(layers[1:], (2, 4, 8), strict=True):
        u = u + jax.nn.relu(causal(u, w, b, d))
    return x[..., None] + causal(u, *out, 1)  # the last value, changed


def mse(params, v):
    goal = jnp.stack([v[:, h : t + h] for h in ahead], axis=-1)
    return jnp.square(net(params, v[:, :t]) - goal)[:, 30:].mean()


@jax.jit
def step(params, state, v):
    slope = jax.grad(mse)(params, v)
    update, state = optimiser.update(slope, state)
    return optax.apply_updates(params, update), state


params = [layer(16, i, 3) for i in (1, 16, 16, 16)]
params.append((jnp.zeros((1, 16, 2)), jnp.zeros(2)))  # no change yet
optimiser = optax.adam(3e-3)
state = optimiser.init(params)
for _ in range(200):
    start = rng.integers(0, cut - t - 4, 16)
    v = series[start[:, None] + np.arange(t + 5)]  # (16, t + 5)
    params, state = step(params, state, v)

forecast = np.asarray(jax.jit(net)(params, series[None])[0])  # (3000, 2)
print("parameters:", sum(w.size for w in jax.tree.leaves(params)))
for i, h in enumerate(ahead):
    error = forecast[cut - 1 : -h, i] - series[cut - 1 + h :]
    print(f"{h} ahead, causal network: {np.square(error).mean():.3f}")

time = np.arange(2400, 2520)
plt.figure(figsize=(4.8, 2.4))
plt.plot(time, series[time], label="series")
plt.plot(time, series[time - 5], ":", label="last value")
plt.plot(time, forecast[time - 5, 1], "--", label="network")
plt.xlabel("time")
plt.legend(ncols=3, loc="lower center", bbox_to_anchor=(0.5, 1))
plt.show()
