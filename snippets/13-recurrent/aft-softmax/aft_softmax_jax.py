import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, e = 5, 4
rng = np.random.default_rng(0)
Q, K, V = jnp.asarray(rng.normal(size=(3, n, e)))
W = jnp.asarray(rng.normal(size=(n, n)))  # a bias for each pair

# for each token i and channel c, a softmax over the tokens j
A = jax.nn.softmax(W[:, :, None] + K, axis=1)  # (n, n, e)
means = jnp.einsum("ijc,jc->ic", A, V)  # (n, e)
Y = jax.nn.sigmoid(Q) * means
print("weights:", A.shape)
print("token 0 looks most at, by channel:", *A[0].argmax(0).tolist())

# two products of matrices, without the table (n, n, e)
E = jnp.exp(K)
products = (jnp.exp(W) @ (E * V)) / (jnp.exp(W) @ E)
print("two products agree:", jnp.allclose(products, means))

# the library's attention: e heads of width 1, all queries 1
ones = jnp.ones((1, n, e, 1))
k, v = K[None, :, :, None], V[None, :, :, None]  # (1, n, e, 1)
attend = jax.nn.dot_product_attention  # its softmax is in float32
heads = attend(ones, k, v, bias=W[None, None])[0, :, :, 0]
print("heads of width 1 agree:", jnp.allclose(heads, means, atol=1e-5))

# without biases the weights no longer know who asks
simple = jnp.einsum("jc,jc->c", jax.nn.softmax(K, axis=0), V)  # (e,)
zero = attend(ones, k, v)[0, :, :, 0]  # (n, e)
same = jnp.allclose(zero, simple, atol=1e-5)
print("without biases, one mean for all:", same)
print(f"a query can only scale, token 0: {Y[0, 0] / means[0, 0]:.4f}")
