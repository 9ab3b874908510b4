import torch

pixel = torch.tensor(3.0)  # ()
row = torch.tensor([1.0, 2.0, 3.0])  # (3,)
image = torch.stack([row, 2 * row])  # (2, 3): rows, columns
clip = torch.stack([image] * 4)  # (4, 2, 3): time, rows, columns

for name, X in [
    ("pixel", pixel),
    ("row", row),
    ("image", image),
    ("clip", clip),
]:
    print(f"{name}: rank {X.ndim}, shape {tuple(X.shape)}")
print("entries of the clip:", clip.numel())  # 4 * 2 * 3
assert clip.size() == clip.shape
print("one entry:", clip[3, 1, 2].item())  # last time, row, column
print("image:", image.tolist())
print("matrix rank of the image:", torch.linalg.matrix_rank(image).item())
