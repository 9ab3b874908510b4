import jax.numpy as jnp

n = 4
source = jnp.array([0, 1, 2])  # a chain: 0 -> 1 -> 2 -> 3
target = jnp.array([1, 2, 3])
x = jnp.array([10.0, 20.0, 30.0, 40.0])  # (n,)

A = jnp.zeros((n, n)).at[target, source].set(1)  # row: who receives,
turned = jnp.zeros((n, n)).at[source, target].set(1)  # column: who sends
print("A x:", (A @ x).tolist())
print("turned, x:", (turned @ x).tolist())
print("row sums of A:", A.sum(1).tolist())
print("column sums of A:", A.sum(0).tolist())
start = jnp.eye(n)[0]  # only node 0 has something to say
reach = jnp.linalg.matrix_power(A + jnp.eye(n), 3) @ start > 0
print("after three steps, node 0 is heard by:", reach.astype(int).tolist())
reach = jnp.linalg.matrix_power(turned + jnp.eye(n), 3) @ start > 0
print("turned, heard by:", reach.astype(int).tolist())
both = A + A.T  # each edge in both directions
assert jnp.array_equal(both @ x, both.T @ x)
print("both directions, x:", (both @ x).tolist())
