import math

import jax
import jax.numpy as jnp

e, h, L, words = 768, 12, 12, 50_257
shapes = [(e, e)] * 4 + [(e, 4 * e), (4 * e, e)]
N = L * sum(rows * columns for rows, columns in shapes)


def block(x, W_q, W_k, W_v, W_o, W_1, W_2):  # (n, e)
    q, k, v = (
        (x @ W).reshape(-1, h, e // h).swapaxes(0, 1) for W in (W_q, W_k, W_v)
    )
    a = jax.nn.softmax(q @ k.mT / (e // h) ** 0.5)
    x = x + (a @ v).swapaxes(0, 1).reshape(x.shape) @ W_o
    return x + jax.nn.relu(x @ W_1) @ W_2


def products(jaxpr):  # two flops for each multiply-accumulate
    total = 0
    for step in jaxpr.eqns:
        if step.primitive.name == "dot_general":
            (summed, _), _ = step.params["dimension_numbers"]
            left, out = step.invars[0].aval, step.outvars[0].aval
            terms = math.prod(left.shape[axis] for axis in summed)
            total += 2 * terms * math.prod(out.shape)
        if hasattr(step.params.get("jaxpr"), "jaxpr"):
            total += products(step.params["jaxpr"].jaxpr)
    return total


def flops(n, output_layer=False, backward=True):
    def f(x, stack, U):
        for weights in stack:
            x = block(x, *weights)
        return (x @ U if output_layer else x).sum()

    empty = jax.ShapeDtypeStruct  # shapes and no numbers
    stack = [[empty(s, jnp.float32) for s in shapes] for _ in range(L)]
    args = [empty(s, jnp.float32) for s in ((n, e), (e, words))]
    traced = jax.grad(f, (0, 1, 2)) if backward else f
    return products(jax.make_jaxpr(traced)(args[0], stack, args[1]).jaxpr)


print("weights in the blocks:", N)
for n in 128, 1024, 6 * e, 32 * e:
    both = flops(n)
    assert both == 6 * N * n + 12 * L * n**2 * e
    print(f"n = {n}, over 6 N n: {both / (6 * N * n):.3f}")
assert flops(128) == 3 * flops(128, backward=False)
print("weights of the output layer:", e * words)
both = flops(1024, output_layer=True)
print(f"n = 1024 with it, over 6 N n: {both / (6 * N * 1024):.3f}")
whole = 6 * (N + e * words) * 1024
print(f"n = 1024 with it, its weights in N: {both / whole:.3f}")
