import jax
import jax.numpy as jnp
from jax import lax


def numbers(params):
    return sum(p.size for p in jax.tree.leaves(params))


params = {"weight": jnp.zeros((32, 16, 5, 5)), "bias": jnp.zeros(32)}


def conv(params, X):  # (n, c, h, w)
    H = lax.conv(X, params["weight"], (1, 1), "SAME")
    return H + params["bias"][:, None, None]


weight, bias = params["weight"], params["bias"]
print("parameters:", numbers(params))
print("shapes:", weight.shape, bias.shape)
images = [jax.ShapeDtypeStruct((1, 16, h, h), "float32") for h in (28, 56)]
out = [jax.eval_shape(conv, params, X) for X in images]  # shapes alone
print("outputs:", *(H.shape for H in out))
products = [weight.size * h * h for h in (28, 56)]
print("products:", *products)
o, d = 28 * 28 * 32, 28 * 28 * 16
full = {"weight": jax.ShapeDtypeStruct((o, d), "float32")}
full["bias"] = jax.ShapeDtypeStruct((o,), "float32")
print("full layer:", numbers(full))
print("with a bias for each place:", weight.size + out[0].size)
print("without the channels in:", 5 * 5 * 32 + 32)  # the mistake
