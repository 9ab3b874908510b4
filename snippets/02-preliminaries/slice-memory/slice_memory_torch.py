import torch

X = torch.tensor([[1, 2, 3], [4, 5, 6]])  # (2, 3)

row = X[0]  # a view: no number was copied
row[0] = 90
print("row:", row.tolist())
print("X:", X.tolist())  # X has changed too

copy = X[1].clone()  # memory of its own
copy[0] = -1
print("X after writing to a clone:", X.tolist())

picked = X[torch.tensor([1])]  # indexed by a tensor: a copy
picked[0, 0] = -1
print("X after writing to a pick:", X.tolist())

X[X > 5] = 0  # but an assignment through a mask writes to X
print("X after X[X > 5] = 0:", X.tolist())

try:
    print("X[0, 7]:", X[0, 7].item())
except IndexError as error:
    print("X[0, 7]:", type(error).__name__)
