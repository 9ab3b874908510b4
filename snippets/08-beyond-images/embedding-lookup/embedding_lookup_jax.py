import jax
import jax.numpy as jnp
from jax import lax

E = jnp.array([[1.0, -2], [0, 3], [4, 1], [2, 2]])  # (v, e)
ids = jnp.array([[2, 0, 2], [1, 2, 0]])  # (b, t): 2 texts, 3 tokens
U = jnp.arange(12.0).reshape(2, 3, 2)  # (b, t, e), what comes back

Z = jax.nn.one_hot(ids, 4) @ E  # (b, t, v) (v, e) -> (b, t, e)
assert jnp.array_equal(Z, E[ids])
assert jnp.array_equal(Z, jnp.take(E, ids, axis=0))
print("shape:", Z.shape)
print("first text:", Z[0].astype(int).tolist())

G = jnp.zeros((4, 2)).at[ids].add(U)  # (v, e), by hand: each to its row
for look_up in (
    lambda E: E[ids],
    lambda E: jnp.take(E, ids, axis=0),
    lambda E: jax.nn.one_hot(ids, 4) @ E,
):
    pull = jax.vjp(look_up, E)[1]
    assert jnp.array_equal(pull(U)[0], G)
print("gradient:", G.astype(int).tolist())

lost = jnp.zeros_like(G)
lost = lost.at[ids].set(lost[ids] + U)  # meant as a sum
print("row 2 of the gradient:", G[2].astype(int).tolist())
print("rows of U for token 2:", U[ids == 2].astype(int).tolist())
kept = (lost[2] == U[ids == 2]).any(axis=0)  # (e,): entry by entry
print("overwritten, keeps one of them:", kept.all().item())

W = jnp.array([[[1.0, 0], [0, 1]], [[0, 1], [-1, 0]]])  # (k, e, o)
y = lax.conv_general_dilated(  # (b, t, e) -> (b, t', o)
    E[ids], W, (1,), "VALID", dimension_numbers=("NHC", "HIO", "NHC")
)
print("convolved:", y.astype(int).tolist())
