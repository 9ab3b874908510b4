import jax
import jax.numpy as jnp


def weights(*shapes):  # arrays of which nothing but the shape is made
    arrays = jax.eval_shape(lambda: [jnp.zeros(s) for s in shapes])
    return sum(a.size for a in arrays)


def gated(e, m):
    return weights((e, m), (e, m), (m, e))


e = 4096
attention = weights(*[(e, e)] * 4)
for f in 1, 2, 4, 8:
    mlp = weights((e, f * e), (f * e, e))
    print(f"f = {f}, share of the MLP: {mlp / (attention + mlp):.3f}")
    print(f"f = {f}, block: {(attention + mlp) // e**2} e^2")

m = 2 * (4 * e) // 3
print("gated, hidden units:", m)
print(f"gated, over 8 e^2: {gated(e, m) / (8 * e**2):.5f}")
m = -(-m // 256) * 256  # the next multiple of 256
print("gated, rounded up:", m)
print(f"rounded up, over 8 e^2: {gated(e, m) / (8 * e**2):.5f}")
