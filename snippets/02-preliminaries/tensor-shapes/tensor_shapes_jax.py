import jax.numpy as jnp

pixel = jnp.array(3.0)  # ()
row = jnp.array([1.0, 2.0, 3.0])  # (3,)
image = jnp.stack([row, 2 * row])  # (2, 3): rows, columns
clip = jnp.stack([image] * 4)  # (4, 2, 3): time, rows, columns

for name, X in [
    ("pixel", pixel),
    ("row", row),
    ("image", image),
    ("clip", clip),
]:
    print(f"{name}: rank {X.ndim}, shape {X.shape}")
print("entries of the clip:", clip.size)  # 4 * 2 * 3
print("one entry:", clip[3, 1, 2].item())  # last time, row, column
print("image:", image.tolist())
print("matrix rank of the image:", jnp.linalg.matrix_rank(image).item())
