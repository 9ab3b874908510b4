import jax
import jax.numpy as jnp

L = 8  # layers


def network(X, Ws):  # (n, d) -> (n, d), each W ~ (d, d)
    for W in Ws:
        X = jnp.sin(X @ W)
    return X


def kept(X, Ws):  # bytes that wait for the way back, besides the weights
    _, pull = jax.vjp(lambda Ws: network(X, Ws), Ws)
    leaves = jax.tree.leaves(pull)
    others = [leaf for leaf in leaves if not any(leaf is W for W in Ws)]
    return sum(leaf.nbytes for leaf in others)


for n, d in [(1, 256), (64, 256), (128, 256), (1024, 256), (1024, 64)]:
    X = jnp.ones((n, d))
    Ws = [jnp.eye(d) for _ in range(L)]
    weights = sum(W.nbytes for W in Ws)
    print(f"n = {n}, d = {d}, weights: {weights:,} bytes")
    print(f"n = {n}, d = {d}, kept: {kept(X, Ws):,} bytes")
