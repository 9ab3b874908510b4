import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

t, k, c = 6, 3, 4
rng = np.random.default_rng(0)
draw = [rng.normal(size=size) / 2 for size in [(c, 1, k), (1, c, k)]]
series = jnp.asarray(rng.normal(size=t + 1))
x, goal = series[:-1], series[1:]  # (t,), (t,): the next value
done = 0


def stack(weights, x):  # (t,) -> (t,)
    global done
    u = x[None, None]
    for w, d in zip(weights, (1, 2), strict=True):
        left = [((k - 1) * d, 0)]
        u = jax.lax.conv_general_dilated(u, w, (1,), left, rhs_dilation=(d,))
        done += u.shape[-1] * w.size  # counted while tracing
        u = jnp.tanh(u)
    return u[0, 0]


def parallel(weights):  # t losses from one window
    return jnp.square(stack(weights, x) - goal).sum()


def one_by_one(weights):  # each prefix by itself, its last output only
    total = 0.0
    for s in range(1, t + 1):
        total += jnp.square(stack(weights, x[:s])[-1] - goal[s - 1])
    return total


slopes = []
for name, f in [("one window", parallel), ("prefixes", one_by_one)]:
    done = 0
    weights = [jnp.asarray(w) for w in draw]
    loss, slope = jax.jit(jax.value_and_grad(f))(weights)
    slopes.append(slope)
    print(f"{name}, loss: {loss:.4f}")
    print(f"{name}, slope of the first weight: {slope[0][0, 0, 0]:.4f}")
    print(f"{name}, multiplications: {done}")
for a, b in zip(*slopes, strict=True):
    assert jnp.allclose(a, b)
