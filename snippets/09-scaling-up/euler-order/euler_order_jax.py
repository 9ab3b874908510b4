from functools import partial

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
W = jnp.asarray(rng.normal(0, 1.2, (2, 2)))
W = W + jnp.array([[0.0, -2.0], [2.0, 0.0]])  # it turns
start = jnp.array([1.0, 0.0])


def f(x):  # (2,) -> (2,), the same block at each depth
    return jnp.tanh(W @ x)


def euler(x, s):
    return x + s * f(x)  # a residual block, scaled


def heun(x, s):
    return x + s / 2 * (f(x) + f(x + s * f(x)))


@partial(jax.jit, static_argnums=(0, 1))
def solve(rule, L, T=2.0):
    def step(x, _):
        x = rule(x, T / L)
        return x, x

    path = jax.lax.scan(step, start, length=L)[1]
    return jnp.concatenate([start[None], path])  # (L + 1, 2)


exact = solve(heun, 2000)
for name, rule in {"Euler": euler, "Heun": heun}.items():
    errors = []
    for L in 8, 16, 32, 64:
        gap = jnp.linalg.norm(solve(rule, L)[-1] - exact[-1])
        errors.append(gap.item())
        print(f"{name}, {L} blocks: {errors[-1]:.6f}")
    order = np.log2(errors[-2] / errors[-1])
    print(f"{name}, order: {order:.2f}")
for L in 4, 8, 32:
    plt.plot(*solve(euler, L).T, "o-", ms=3, label=f"{L} blocks")
plt.plot(*exact.T, "k:", label="the equation")
plt.xlabel("first number of x")
plt.ylabel("second number of x")
plt.legend()
plt.show()
