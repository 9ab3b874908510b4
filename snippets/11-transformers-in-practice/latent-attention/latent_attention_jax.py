import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
e, r = 16, 4  # features (= k = v here), latents
rng = np.random.default_rng(0)
Z = jnp.array(rng.normal(size=(r, e)))  # trained in a real model
W = [jnp.array(rng.normal(size=(e, e)) / e**0.5) for _ in range(6)]


def attention(X, Y, Wq, Wk, Wv):  # queries of X, keys and values of Y
    Q, K, V = X @ Wq, Y @ Wk, Y @ Wv
    return jax.nn.softmax(Q @ K.T / e**0.5, axis=1) @ V


def full(X):
    return attention(X, X, *W[:3])


def read(X):  # (n, e) -> (r, e): the latents read all tokens
    return attention(Z, X, *W[:3])


def through(X):  # (n, e) -> (n, e): and each token reads the latents
    return attention(X, read(X), *W[3:])


def multiplications(layer, X):  # rows x inner x columns of each product
    total = 0
    for eqn in jax.make_jaxpr(layer)(X).jaxpr.eqns:
        if eqn.primitive.name == "dot_general":
            A, B = (array.aval.shape for array in eqn.invars)
            total += A[0] * A[1] * B[1]
    return total


for n in (64, 128, 256):
    X = jnp.array(np.random.default_rng(n).normal(size=(n, e)))
    for layer in (full, read, through):
        name, out = layer.__name__, jax.eval_shape(layer, X)
        print(f"n = {n}, {name}, shape: {out.shape}")
        print(
            f"n = {n}, {name}, multiplications: {multiplications(layer, X)}"
        )


@jax.jit
def looked_at(X, turned):  # two ranks; and do the latents notice the order?
    ranks = [jnp.linalg.matrix_rank(layer(X)) for layer in (full, through)]
    return *ranks, jnp.allclose(read(turned), read(X))


turned = X[np.random.default_rng(1).permutation(n)]
rank, narrow, same = looked_at(X, turned)
print(f"read, first number: {read(X)[0, 0]:.4f}")
print("rank of full:", rank)
print("rank of through:", narrow)
print("read, the same from tokens in another order:", same)
