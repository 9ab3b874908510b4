import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
n, e, h = 5, 8, 2
X = jnp.asarray(rng.normal(size=(n, e)))
shapes = [(e, e)] * 4 + [(e, 4 * e), (4 * e, e)]
weights = [jnp.asarray(rng.normal(0, s[0] ** -0.5, s)) for s in shapes]
norm = jax.nn.standardize


def mha(x, W_q, W_k, W_v, W_o):  # (n, e)
    q, k, v = ((x @ W).reshape(n, h, -1) for W in (W_q, W_k, W_v))
    return jax.nn.dot_product_attention(q, k, v).reshape(n, e) @ W_o


@jax.jit
def attention(x, weights):
    return mha(norm(x), *weights[:4])


@jax.jit
def mlp(x, weights):
    return jax.nn.relu(norm(x) @ weights[4]) @ weights[5]


def block(x, weights):
    x = x + attention(x, weights)
    return x + mlp(x, weights)


moved = X.at[2].set(rng.normal(size=e))  # another token 2
for name, f in {"attention": attention, "MLP": mlp}.items():
    apart = jnp.abs(f(moved, weights) - f(X, weights)).max(1) > 1e-9
    print(f"{name}, tokens that move with token 2:", end=" ")
    print(*np.flatnonzero(apart))

Y = block(X, weights)
p, r = (rng.permutation(size) for size in (n, e))
gap = jnp.abs(block(X[p], weights) - Y[p]).max()
print(f"other order of tokens, gap: {gap:.4f}")
gap = jnp.abs(block(X[:, r], weights) - Y[:, r]).max()
print(f"other order of features, gap: {gap:.4f}")
W_q, W_k, W_v, W_o, W_1, W_2 = weights
moved = W_q[r], W_k[r], W_v[r], W_o[:, r], W_1[r], W_2[:, r]
gap = jnp.abs(block(X[:, r], moved) - Y[:, r]).max()
print(f"the weights moved along, gap: {gap:.4f}")
