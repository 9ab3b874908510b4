import jax
import jax.numpy as jnp
import networkx as nx

jax.config.update("jax_enable_x64", True)
edges = jnp.array([[0, 1], [1, 2]])
n, m = 3, 3  # the third edge is a loop at node 0
i, j = edges.T
plain = jnp.zeros((n, n)).at[i, j].set(1).at[j, i].set(1)
loop = jnp.zeros((n, n)).at[0, 0].set(1)
one, two = plain + loop, plain + 2 * loop  # a loop as 1, or as 2

for name, A in {"none": plain, "as 1": one, "as 2": two}.items():
    d = A.sum(1)
    L = jnp.diag(d) - A
    walk = A / d
    print(f"loop {name}, degrees:", d.astype(int).tolist())
    print(f"loop {name}, added up:", d.sum().astype(int).item())
    print(f"loop {name}, row 0 of L:", L[0].astype(int).tolist())
    print(f"loop {name}, stays at 0: {walk[0, 0]:.4f}")

mixed = jnp.diag(two.sum(1)) - one  # degrees by ends, matrix by entries
print("mixed, L times ones:", (mixed @ jnp.ones(n)).astype(int).tolist())
print(f"mixed, least eigenvalue: {jnp.linalg.eigvalsh(mixed)[0]:.4f}")

ends = jnp.concatenate([edges, jnp.zeros((1, 2), int)])  # (m, 2)
B = jnp.zeros((n, m), int).at[ends.T, jnp.arange(m)].set(1)
print("columns of B added up:", B.sum(0).tolist())
print("diagonal of BB':", jnp.diag(B @ B.T).tolist())
print("loop as 1, diagonal of D + A:", end=" ")
print((one.sum(1) + jnp.diag(one)).astype(int).tolist())

G = nx.Graph([(0, 0), (0, 1), (1, 2)])
print("networkx, degrees:", [d for _, d in G.degree()])
rows = nx.to_numpy_array(G).sum(1).astype(int)
print("networkx, rows of the matrix:", rows.tolist())
