import jax.numpy as jnp

edges = jnp.array([[0, 1], [0, 2], [1, 2], [1, 3], [2, 3], [3, 4]])
A = jnp.zeros((5, 5)).at[edges[:, 0], edges[:, 1]].set(1)
A = A + A.T
complete = 1 - jnp.eye(6)
looped = A.at[4, 4].set(1)
for name, M in {"page": A, "complete": complete, "loop": looped}.items():
    cube = jnp.linalg.matrix_power(M, 3)
    print(f"{name}, trace / 6: {jnp.trace(cube) / 6:.4f}")
    print(f"{name}, diagonal: {jnp.diag(cube).astype(int).tolist()}")
print("walks of 3 steps from 0 to 4:", int((A @ A @ A)[4, 0]))
