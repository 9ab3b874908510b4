import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
v, e = 5, 3
rng = np.random.default_rng(0)
E0 = jnp.asarray(rng.normal(size=(v, e)))
t = jnp.array([0, 2, 2, 1, 0, 2])  # tokens 3 and 4 are never read
read, ahead = t[:-1], t[1:]


def loss(E_in, E_out):  # both (v, e)
    x = jnp.tanh(E_in[read])  # (n, e)
    cross_entropy = optax.softmax_cross_entropy_with_integer_labels
    return cross_entropy(x @ E_out.T, ahead).mean()


G_in, G_out = jax.jit(jax.grad(loss, argnums=(0, 1)))(E0, E0)
G = jax.jit(jax.grad(lambda E: loss(E, E)))(E0)  # one matrix, used twice
assert jnp.allclose(G, G_in + G_out)
for name, g in [("reading", G_in), ("writing", G_out), ("both", G)]:
    rows = np.linalg.norm(g, axis=1)
    print(f"{name}, norms of the rows:", *[f"{r:.3f}" for r in rows])

shared = {"embed": E0}  # one leaf
copied = {"embed": E0, "head": E0}  # two leaves, whatever they hold
for name, params in [("shared", shared), ("copied", copied)]:

    def model_loss(p):
        return loss(p["embed"], p.get("head", p["embed"]))

    count = sum(p.size for p in jax.tree.leaves(params))
    print(f"{name}, numbers to train:", count)
    slope = jax.jit(jax.grad(model_loss))(params)
    p = jax.tree.map(lambda p, g: p - 0.1 * g, params, slope)
    same = jnp.array_equal(p["embed"], p.get("head", p["embed"]))
    print(f"{name}, equal after a step:", bool(same))
    moved = np.linalg.norm((p["embed"] - E0)[3])  # token 3 is not read
    print(f"{name}, embedding of token 3 moves by: {moved:.4f}")
