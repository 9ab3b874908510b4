from functools import partial

import jax
import jax.numpy as jnp

B = 32  # keys in a block
n, m, k, v = 256, 512, 8, 8  # only shapes count: nothing is computed
shapes = (n, k), (m, k), (m, v)
Q, K, V = (jax.ShapeDtypeStruct(shape, jnp.float32) for shape in shapes)


def naive(Q, K, V):
    return jax.nn.softmax(Q @ K.T / k**0.5, axis=1) @ V


def step(top, s, o, Q, K, V):
    Z = Q @ K.T / k**0.5  # (n, B)
    largest = jax.lax.stop_gradient(Z).max(axis=1, keepdims=True)
    new = jnp.maximum(top, largest)
    P, old = jnp.exp(Z - new), jnp.exp(top - new)
    return new, old * s + P.sum(axis=1, keepdims=True), old * o + P @ V


def in_blocks(step, Q, K, V):
    start = jnp.full((n, 1), -jnp.inf), jnp.zeros((n, 1)), jnp.zeros((n, v))
    parts = K.reshape(-1, B, k), V.reshape(-1, B, v)
    _, s, o = jax.lax.scan(
        lambda carry, block: (step(*carry, Q, *block), None), start, parts
    )[0]
    return o / s


def multiplications(jaxpr):  # a scan runs its body `length` times
    total = 0
    for eqn in jaxpr.eqns:
        if eqn.primitive.name == "dot_general":
            axes = eqn.params["dimension_numbers"][0][0]
            inner = eqn.invars[0].aval.shape[axes[0]]
            total += eqn.outvars[0].aval.size * inner
        for part in eqn.params.values():
            part = getattr(part, "jaxpr", part)
            if hasattr(part, "eqns"):
                total += eqn.params.get("length", 1) * multiplications(part)
    return total


def cost(attention):  # numbers kept for the way back, and multiplications
    pull = jax.eval_shape(lambda *X: jax.vjp(attention, *X)[1], Q, K, V)
    kept = sum(array.size for array in jax.tree.leaves(pull))
    slopes = jax.grad(lambda *args: attention(*args).sum(), (0, 1, 2))
    return kept, multiplications(jax.make_jaxpr(slopes)(Q, K, V).jaxpr)


ways = {"whole": naive, "blocks": partial(in_blocks, step)}
ways["again"] = partial(in_blocks, jax.checkpoint(step))  # runs again
for name, attention in ways.items():
    kept, times = cost(attention)
    print(f"{name}, kept: {kept / (n * m):.2f} n m")
    print(f"{name}, multiplications: {times / (n * m * k):.0f} n m k")
print(f"scores in one block: {B / m:.3f} n m")
