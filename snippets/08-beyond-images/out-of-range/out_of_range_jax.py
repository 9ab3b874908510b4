import jax
import jax.numpy as jnp

E = jnp.array([[1.0, -2], [0, 3], [4, 1]])  # (v, e), tokens 0 to 2
ways = {
    "E[ids]": lambda E, ids: E[ids],
    "jnp.take": lambda E, ids: jnp.take(E, ids, axis=0),
    "one-hot": lambda E, ids: jax.nn.one_hot(ids, 3) @ E,
    "fill": lambda E, ids: E.at[ids].get(mode="fill", fill_value=jnp.nan),
}
for name, look_up in ways.items():
    for token in (3, -1, -4):
        said = look_up(E, jnp.array(token)).tolist()
        print(f"{name}, token {token}: {said}")

for name in ("E[ids]", "one-hot"):
    pull = jax.vjp(ways[name], E, jnp.array(3))[1]
    G = pull(jnp.ones(2))[0]
    print(f"{name}, token 3, gradient: {G.tolist()}")
print("E.at[3].add(1), changes E:", not jnp.array_equal(E.at[3].add(1), E))
