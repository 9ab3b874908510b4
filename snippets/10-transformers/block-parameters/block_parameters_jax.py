import jax
import jax.numpy as jnp

e, h = 48, 4


def gated_block(w, x):  # (b, n, e): pre-norm, RMS norms, a gated MLP
    def norm(x, scale):
        square = jnp.square(x).mean(-1, keepdims=True)
        return x * jax.lax.rsqrt(square + 1e-6) * scale

    u = norm(x, w["norms"][0])
    q, k, v = (
        (u @ W).reshape(*u.shape[:2], h, -1) for W in w["attention"][:3]
    )
    heads = jax.nn.dot_product_attention(q, k, v)
    x = x + heads.reshape(x.shape) @ w["attention"][3]
    u = norm(x, w["norms"][1])
    gate, up, down = w["mlp"]
    return x + (jax.nn.silu(u @ gate) * (u @ up)) @ down


def gated(m):  # m hidden units
    return {
        "attention": [jnp.zeros((e, e))] * 4,
        "mlp": [jnp.zeros((e, m)), jnp.zeros((e, m)), jnp.zeros((m, e))],
        "norms": [jnp.ones(e)] * 2,
    }


def with_biases(*shape):
    return [jnp.zeros(shape), jnp.zeros(shape[1])]


plain = {
    "attention": [with_biases(e, e)] * 4,
    "mlp": [with_biases(e, 4 * e), with_biases(4 * e, e)],
    "norms": [[jnp.ones(e), jnp.zeros(e)]] * 2,
}


def size(tree):
    return sum(leaf.size for leaf in jax.tree.leaves(tree))


def say(name, count):
    print(f"{name}: {count} = {count / e**2:.2f} e^2")


w = gated(8 * e // 3)  # 8/3 e: three matrices cost as two did
out = jax.eval_shape(gated_block, w, jnp.zeros((2, 5, e)))
assert out.shape == (2, 5, e)
say("attention", size(w["attention"]))
say("gated MLP, 8/3 e hidden", size(w["mlp"]))
say("MLP, 4 e hidden", plain["mlp"][0][0].size * 2)
say("gated block with its norms", size(w))
assert size(w) == 12 * e**2 + 2 * e
say("plain block with norms and biases", size(plain))
assert size(plain) == 12 * e**2 + 13 * e
say("gated by mistake, 4 e hidden", size(gated(4 * e)))
