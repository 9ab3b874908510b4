import jax.numpy as jnp

A = jnp.array([[0.0, 1, 0], [1, 0, 1], [0, 1, 0]])  # a path: 0 - 1 - 2
X = jnp.array([[6.0], [0.0], [0.0]])  # (n, d)
degree = (A + jnp.eye(3)).sum(1)  # (n,) with the loop
S = (A + jnp.eye(3)) / jnp.sqrt(degree[:, None] * degree)  # (n, n)
print("degrees with loops:", degree.astype(int).tolist())
for i, row in enumerate(S.tolist()):
    print(f"row {i}:", " ".join(f"{a:.4f}" for a in row))
one = S @ X
print("after one layer:", " ".join(f"{x:.4f}" for x in one[:, 0].tolist()))
two = S @ one
print("after two:", " ".join(f"{x:.4f}" for x in two[:, 0].tolist()))
print("sums of rows:", " ".join(f"{a:.4f}" for a in S.sum(1).tolist()))

bare = A / jnp.sqrt(A.sum(1)[:, None] * A.sum(1))  # without the loops
alone = bare @ X
print("no loops, one layer:", " ".join(f"{x:.4f}" for x in alone[:, 0]))
late = (A + jnp.eye(3)) / jnp.sqrt(A.sum(1)[:, None] * A.sum(1))
largest = jnp.linalg.eigvalsh(jnp.stack([S, bare, late]))[:, -1]
for name, value in zip(
    ["S", "no loops", "degrees first"], largest, strict=True
):
    print(f"largest eigenvalue, {name}: {value:.4f}")
