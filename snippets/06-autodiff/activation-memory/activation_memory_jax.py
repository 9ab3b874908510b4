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
    return sum(leaf.nbytes for leaf in leaves if leaf.shape == X.shape)


for n, d in [(1, 256), (64, 256), (128, 256), (1024, 256), (1024, 64)]:
    X = jnp.linspace(0, 1, n * d).reshape(n, d)
    Ws = [jnp.eye(d) for _ in range(L)]
    weights = sum(W.nbytes for W in Ws)
    print(f"n = {n}, d = {d}, weights: {weights // 1024} KiB")
    print(f"n = {n}, d = {d}, kept: {kept(X, Ws) // 1024} KiB")
