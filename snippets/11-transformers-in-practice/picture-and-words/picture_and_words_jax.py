import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
p, m, e = 4, 4, 6  # patches, words, features
n = p + m
rng = np.random.default_rng(0)
X = rng.normal(size=(n, e))  # first the patches
layers = jnp.array(rng.normal(size=(2, 3, e, e)) / e**0.5)

i, j = np.arange(n)[:, None], np.arange(n)
causal = j <= i  # (n, n), True where query i sees key j
mixed = causal | (j < p)  # and everybody sees all of the picture
masks = {"causal": causal, "mixed": mixed, "all": np.ones((n, n), bool)}


@jax.jit
def two_layers(X, see):  # (n, e) -> (n, e), and how far the library is
    off = 0.0
    for W in layers:
        Q, K, V = X @ W  # (n, e) each
        scores = Q @ K.T / e**0.5
        A = jax.nn.softmax(scores, axis=1, where=see)
        heads = [v[:, None] for v in (Q, K, V)]  # (n, 1, e): one head
        library = jax.nn.dot_product_attention(*heads, mask=see)
        off = jnp.maximum(off, jnp.abs(A @ V - library[:, 0]).max())
        X = X + A @ V
    return X, off


jacobian = jax.jit(jax.jacrev(two_layers, has_aux=True))
text = rng.normal(size=(m, e))
other = np.concatenate([X[:p], X[p:] + text])  # with another text
for name, see in masks.items():
    J, _ = jacobian(X, see)  # (n, e, n, e)
    seen = np.abs(J).max(axis=(1, 3)) > 0  # (n, n): output, input
    for said, row in ("patch 1", 0), ("word 1", p), ("word 4", n - 1):
        dots = ["x" if s else "." for s in seen[row]]
        print(f"{name}, {said} sees: {''.join(dots[:p] + [' '] + dots[p:])}")
    (first, off), (second, _) = two_layers(X, see), two_layers(other, see)
    assert off < 1e-6  # the library takes its softmax in float32
    moved = np.abs(first - second)[:p].max()
    print(f"{name}, patches move: {moved:.4f}")
