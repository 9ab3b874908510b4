import jax
import jax.numpy as jnp
import numpy as np

d, h, o = 3, 4, 2
rng = np.random.default_rng(0)
X = jnp.asarray(rng.normal(size=(5, d)), jnp.float32)  # (n, d)


def layer(i, o):  # W ~ (i, o), b ~ (o,)
    W, b = rng.normal(0, (2 / i) ** 0.5, (i, o)), rng.normal(0, 0.1, o)
    return {
        "W": jnp.asarray(W, jnp.float32),
        "b": jnp.asarray(b, jnp.float32),
    }


def mlp(params, x):  # (..., d) -> (..., o): one example, or many
    *hidden, last = params
    for p in hidden:
        x = jax.nn.relu(x @ p["W"] + p["b"])
    return x @ last["W"] + last["b"]  # no activation after the last


params = [layer(d, h), layer(h, o)]  # a pytree: a list of dictionaries
by_hand = mlp(params, X)

one_by_one = jax.vmap(mlp, in_axes=(None, 0))(params, X)
assert jnp.allclose(one_by_one, by_hand, rtol=1e-5, atol=1e-6)
U, c = params[0]["W"], params[0]["b"]
V, a = params[1]["W"], params[1]["b"]
hidden = jax.nn.relu(jnp.einsum("nd,dh->nh", X, U) + c)
spelled = jnp.einsum("nh,ho->no", hidden, V) + a
assert jnp.allclose(spelled, by_hand, rtol=1e-5, atol=1e-6)

for n, p in enumerate(params, start=1):
    print(f"layer {n}: weights {p['W'].shape}, bias {p['b'].shape}")
print("output:", by_hand.shape)
print("first row:", [round(f, 3) for f in by_hand[0].tolist()])
count = sum(p.size for p in jax.tree.leaves(params))
assert count == (d + 1) * h + (h + 1) * o
print("parameters:", count)
