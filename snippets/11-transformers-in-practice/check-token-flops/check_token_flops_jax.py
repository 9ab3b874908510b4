import jax
import jax.numpy as jnp

e, L, v = 64, 4, 97  # features, layers, vocabulary
cpu = jax.devices("cpu")[0]


def products(x, Wq, Wk, Wv, Wo, A, B, K, V):  # x (1, e), K and V (m, e)
    q, new = x @ Wq, (x @ Wk, x @ Wv)  # the matrix products alone
    return new, q @ K.T @ V @ Wo, x @ A @ B


def count(f, *shapes):
    arrays = [jax.ShapeDtypeStruct(s, jnp.float32) for s in shapes]
    with jax.default_device(cpu):  # a GPU may have no count of flops
        program = jax.jit(f).lower(*arrays)
    return int(program.cost_analysis()["flops"])


w, A, B = (e, e), (e, 4 * e), (4 * e, e)
head = count(jnp.matmul, (1, e), (e, v))
for m in 1, 100, 384:
    shapes = (1, e), w, w, w, w, A, B, (m, e), (m, e)
    flops = L * count(products, *shapes) + head
    assert flops == 2 * (12 * e**2 * L + v * e) + 4 * m * e * L
    print(f"token {m}, flops: {flops}")
print("weights:", 12 * e**2 * L + v * e)
print("attention as much as the blocks' weights at m:", 6 * e)
