import jax
import jax.numpy as jnp

e, m, h, k = 4096, 8192, 32, 128  # features, tokens kept, heads, width
cpu = jax.devices("cpu")[0]


def measure(f, *shapes):  # flops, and bytes in and out, in bfloat16
    arrays = [jax.ShapeDtypeStruct(s, jnp.bfloat16) for s in shapes]
    arrays.append(jax.eval_shape(f, *arrays))
    moved = sum(u.size * u.dtype.itemsize for u in arrays)
    with jax.default_device(cpu):  # a GPU may have no count of flops
        program = jax.jit(f).lower(*arrays[:-1])
    return program.cost_analysis()["flops"], moved


for b in 1, 16, 256, 4096:  # tokens that share the weights
    flops, moved = measure(jnp.matmul, (b, e), (e, e))
    print(f"weights, {b} tokens, flops per byte: {flops / moved:.1f}")


def scores(q, K):  # (b, g, h/g, k), (b, g, m, k): each its own cache
    return q @ K.mT


for b, g in (1, 32), (16, 32), (16, 8), (16, 1):
    flops, moved = measure(scores, (b, g, h // g, k), (b, g, m, k))
    print(f"cache, b = {b}, g = {g}, flops per byte: {flops / moved:.1f}")
