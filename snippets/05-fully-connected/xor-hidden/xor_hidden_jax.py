import jax
import jax.numpy as jnp

X = jnp.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])  # (n, d)
U = jnp.array([[1.0, -1], [-1, 1]])  # (d, h): a column per unit
c = jnp.array([0.0, 0])  # (h,)
v, a = jnp.array([1.0, 1]), 0.0  # (h,), ()

Z = X @ U + c  # (n, h): x_1 - x_2 and x_2 - x_1
H = jax.nn.relu(Z)  # (n, h): negative entries become 0
for x, z, h, f in zip(X, Z, H, H @ v + a, strict=True):
    x, z, h = (r.astype(int).tolist() for r in (x, z, h))
    print(f"{x}: before {z}, hidden {h}, output {f:.0f}")
print("without the ReLU:", (Z @ v + a).tolist())

print("rank of U:", jnp.linalg.matrix_rank(U))
for name, P in {"x": X, "before": Z, "hidden": H}.items():
    apart = jnp.linalg.vector_norm(P[0] - P[3])  # 00 and 11
    off = jnp.linalg.vector_norm((P[0] + P[3] - P[1] - P[2]) / 2)
    print(f"{name}, 00 and 11 apart by: {apart:.3f}")
    print(f"{name}, middles of the two pairs apart by: {off:.3f}")
assert jnp.array_equal(jax.nn.relu(X), X)  # a bend alone moves no point
