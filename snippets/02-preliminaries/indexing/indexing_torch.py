import torch

X = torch.arange(12).reshape(3, 4)  # (3, 4)
print("X:", X.tolist())
print("X[1, 2]:", X[1, 2].item())  # counted from 0
print("X[-1]:", X[-1].tolist())  # (4,): the last row

print("X[:, 1]:", X[:, 1].tolist())  # (3,): a number drops its axis
print("X[:, 1:2]:", X[:, 1:2].tolist())  # (3, 1): a slice keeps it
print("X[::2, :3]:", X[::2, :3].tolist())  # (2, 3): every other row
print("X[:, None] shape:", tuple(X[:, None].shape))  # a new axis

i, j = torch.tensor([0, 2]), torch.tensor([1, 3])
print("X[i]:", X[i].tolist())  # (2, 4): rows 0 and 2
print("X[i, j]:", X[i, j].tolist())  # (2,): entries (0, 1), (2, 3)
print("X[X > 8]:", X[X > 8].tolist())  # (3,): where the mask is true
print("X > 8 or 0:", torch.where(X > 8, X, 0).tolist())  # (3, 4)

assert torch.equal(X[[0, 2]], X[i])  # a list will do
try:
    X[::-1]  # a negative step will not
except ValueError:
    print("upside down:", X.flip(0).tolist())
