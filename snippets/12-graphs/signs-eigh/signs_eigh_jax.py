import jax
import jax.numpy as jnp
import networkx as nx
import numpy as np

jax.config.update("jax_enable_x64", True)
G = nx.les_miserables_graph()
A = jnp.asarray(nx.to_numpy_array(G, weight=None))  # (n, n)
n, k = len(A), 4
L = jnp.diag(A.sum(axis=1)) - A
values, U = jnp.linalg.eigh(L)
U = U[:, 1 : k + 1]  # (n, k): without the constant one
print(f"smallest gap of values 0 to 5: {jnp.diff(values[:6]).min():.3f}")


def new_order(p):  # the same graph, its nodes in another order
    V = jnp.linalg.eigh(L[p][:, p])[1][:, 1 : k + 1]
    return (V * U[p]).sum(axis=0)  # (k,): 1 or -1, if it is the same


rng = np.random.default_rng(0)
orders = jnp.stack([rng.permutation(n) for _ in range(50)])
same = jax.jit(jax.vmap(new_order))(orders)  # (50, k)
assert jnp.allclose(abs(same), 1)
print(f"signs flipped by a new order: {(same < 0).sum()} of {50 * k}")

# what that does to a layer that reads positions
X = jnp.asarray(rng.normal(size=(n, 3)))
W = jnp.asarray(rng.normal(size=(3 + k, 4)))
U = U * jnp.sign(U[0]) * n**0.5  # signs by a rule, entries of size 1
flipped = U.at[:, 0].multiply(-1)
assert jnp.allclose(L @ flipped, flipped * values[1 : k + 1], atol=1e-9)
H, F = (jnp.concatenate([X, Z], axis=1) @ W for Z in (U, flipped))
print(f"mean size of the output: {abs(H).mean():.3f}")
print(f"one vector flipped, mean change: {abs(H - F).mean():.3f}")
