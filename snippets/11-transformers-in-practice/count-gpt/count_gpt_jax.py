import jax
import jax.numpy as jnp

sizes = {  # L, e, h, context n, vocabulary v
    "a small GPT": (1, 64, 4, 64, 97),
    "GPT-2, the smallest": (12, 768, 12, 1024, 50257),
}


def count(init):  # shapes, and no memory for the numbers
    return sum(p.size for p in jax.tree.leaves(jax.eval_shape(init)))


for name, (L, e, _, n, v) in sizes.items():

    def dense(c, d):
        return {"W": jnp.zeros((c, d)), "b": jnp.zeros(d)}

    def norm(e=e):
        return {"scale": jnp.ones(e), "shift": jnp.zeros(e)}

    def block(e=e):  # the heads share out e features: h changes nothing
        mixing = [dense(e, 3 * e), dense(e, e), norm()]
        return mixing + [dense(e, 4 * e), dense(4 * e, e), norm()]

    def ends(e=e, n=n, v=v):
        return jnp.zeros((v, e)), jnp.zeros((n, e)), norm()

    one, rest = count(block), count(ends)
    assert one == 12 * e**2 + 13 * e  # 4 + 8 matrices; biases, two norms
    total = L * one + rest
    print(f"{name}, in a block: {one}")
    print(f"{name}, tied: {total}")
    print(f"{name}, untied: {total + v * e}")
    print(f"{name}, share of E when tied: {v * e / total:.3f}")
