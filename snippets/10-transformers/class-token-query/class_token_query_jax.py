import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e = 4, 3
X, c, *W = (
    jnp.array(rng.normal(size=shape))
    for shape in [(n, e), (1, e), (e, e), (e, e), (e, e)]
)
Wq, Wk, Wv = W


def attend(Q, K, V):  # (m, e), (n, e), (n, e) -> (m, e)
    return jax.nn.softmax(Q @ K.T / e**0.5) @ V


Z = jnp.concatenate([c, X])  # (1 + n, e): the class token comes first
answer = attend(Z @ Wq, Z @ Wk, Z @ Wv)[0]
q = (c @ Wq)[0]  # (e,): the same for every input
a = jax.nn.softmax(Z @ Wk @ q / e**0.5)  # (1 + n,), its weights
assert jnp.allclose(answer, a @ Z @ Wv)
heads = [v[:, None] for v in (c @ Wq, Z @ Wk, Z @ Wv)]  # (tokens, 1, e)
library = jax.nn.dot_product_attention(*heads)  # one query: no other row
assert jnp.allclose(answer, library[0, 0])

pooled = attend(c @ Wq, X @ Wk, X @ Wv)[0]  # the query is no key
mixed = a[0] * (c @ Wv)[0] + (1 - a[0]) * pooled
assert jnp.allclose(answer, mixed)

R = jnp.concatenate([c, c + 1, X])  # (2 + n, e): a register more
r = jax.nn.softmax(R @ Wk @ q / e**0.5)
assert jnp.allclose(r[2:] / r[2:].sum(), a[1:] / a[1:].sum())
print("weights on the tokens:", *(f"{v:.3f}" for v in a[1:]))
print(f"weight on itself: {a[0]:.3f}")
print("answer, class token:", *(f"{v:.3f}" for v in answer))
print("answer, query alone:", *(f"{v:.3f}" for v in pooled))
print(f"weight on the register: {r[1]:.3f}")
