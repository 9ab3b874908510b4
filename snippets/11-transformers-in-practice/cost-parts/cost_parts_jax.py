import jax
import jax.numpy as jnp

e = 64
cpu = jax.devices("cpu")[0]


def projections(x, Wq, Wk, Wv, Wo):
    return x @ Wq, x @ Wk, x @ Wv, x @ Wo


def mixing(q, k, v):  # without the softmax
    return (q @ k.T) @ v


def mlp(x, A, B):  # without the nonlinearity
    return (x @ A) @ B


def layer(x, Wq, Wk, Wv, Wo, A, B):
    q, k, v = x @ Wq, x @ Wk, x @ Wv
    x = x + jax.nn.softmax(q @ k.T / e**0.5) @ v @ Wo
    return x + jax.nn.gelu(x @ A) @ B


def count(f, *shapes):  # a multiplication and an addition are 2 flops
    arrays = [jax.ShapeDtypeStruct(s, jnp.float32) for s in shapes]
    with jax.default_device(cpu):  # a GPU may call what is not counted
        program = jax.jit(f).lower(*arrays).compile()
    return program.cost_analysis()["flops"] / 2


for n in 64, 384, 1024:
    x, w, A, B = (n, e), (e, e), (e, 4 * e), (4 * e, e)
    counts = {
        "projections": (count(projections, x, w, w, w, w), 4 * n * e**2),
        "scores and mixing": (count(mixing, x, x, x), 2 * n**2 * e),
        "MLP": (count(mlp, x, A, B), 8 * n * e**2),
    }
    for name, (counted, formula) in counts.items():
        assert counted == formula
        print(f"n = {n}, {name}: {counted:.0f}")
    total = sum(counted for counted, _ in counts.values())
    whole = count(layer, x, w, w, w, w, A, B)
    little = total <= whole < 1.03 * total
    print(f"whole layer at n = {n}, sum to 3 per cent above: {little}")
