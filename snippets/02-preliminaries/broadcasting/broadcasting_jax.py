import jax.numpy as jnp

M = jnp.array([[1, 2, 3], [4, 5, 6]])  # (2, 3)
row = jnp.array([10, 20, 30])  # (3,)
column = jnp.array([[100], [200]])  # (2, 1)

print("M + row:", (M + row).tolist())  # every row of M meets row
print("M + column:", (M + column).tolist())  # every column meets column

table = row + column  # (3,) + (2, 1): both are stretched, to (2, 3)
for i in range(2):
    for j in range(3):
        assert table[i, j] == row[j] + column[i, 0]
print("row + column:", table.tolist())

print("a larger case:", jnp.broadcast_shapes((5, 1, 3), (4, 1)))

sums = M.sum(1)  # (2,): axis 1 is gone
print("M.sum(0):", M.sum(0).tolist())  # (3,): axis 0 is gone
print("M.sum(1):", sums.tolist())
try:
    M - sums  # (2, 3) - (2,): 3 against 2
except (TypeError, ValueError):
    print("M less its sums:", (M - sums[:, None]).tolist())

row += column  # a new array takes over the name, and is a table
print("row at the end:", row.shape)
