from functools import partial

import equinox as eqx
import jax
from jax import numpy as jnp


@partial(jax.jit, static_argnames="train")
def batch_norm(params, state, x, train, eps=1e-5):  # (n, c)
    mean, var = state["mean"], state["var"]
    if train:
        n = len(x)
        mean, var = x.mean(0), x.var(0)
        state = {  # a new value: the old one stays as it is
            "mean": 0.9 * state["mean"] + 0.1 * mean,
            "var": 0.9 * state["var"] + 0.1 * var * n / (n - 1),
        }
    z = (x - mean) / jnp.sqrt(var + eps)
    return z * params["weight"] + params["bias"], state


params = {"weight": jnp.ones(1), "bias": jnp.zeros(1)}
state = {"mean": jnp.zeros(1), "var": jnp.ones(1)}
x = jnp.array([[1.0], [2.0], [3.0], [6.0]])
print("parameters:", list(params))
for step in (1, 2):
    _, state = batch_norm(params, state, x, train=True)
    print(f"running mean after {step}: {state['mean'][0]:.4f}")
y, state = batch_norm(params, state, x, train=False)
assert y.shape == x.shape
print(f"running mean after evaluation: {state['mean'][0]:.4f}")
print(f"evaluated: {y[0, 0]:.4f}")

make = eqx.nn.make_with_state(eqx.nn.BatchNorm)
norm, state = make(1, axis_name="n", momentum=0.9, mode="batch")
axes = {"in_axes": (0, None), "out_axes": (0, None), "axis_name": "n"}
train = jax.jit(jax.vmap(norm, **axes))
for _ in range(2):
    _, state = train(x, state)
evaluate = jax.jit(jax.vmap(eqx.nn.inference_mode(norm), **axes))
y, _ = evaluate(x, state)
print(f"mean corrected for the start, 3 becomes: {abs(y[2, 0]):.4f}")
used = (3 / y[3, 0]) ** 2  # the variance that is divided by
too_much = 0.81 / 0.19  # corrected too, though it started from 1
assert jnp.isclose(used, x.var() + too_much, rtol=1e-4)
