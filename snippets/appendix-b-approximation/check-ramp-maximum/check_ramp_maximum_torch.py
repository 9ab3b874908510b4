import torch

W = torch.tensor([[1.0, -1.0, 1.0, -1.0], [-1.0, 1.0, 1.0, -1.0]])  # (2, 4)
v = torch.tensor([0.5, 0.5, 0.5, -0.5])  # (4,)
X = torch.tensor([[3.0, -1], [-1, 3], [2, 2], [-4, -2], [0, 0]])  # (n, 2)
f = torch.relu(X @ W) @ v  # (n,)
print("maximum:", f.tolist())
assert torch.equal(f, X.amax(dim=1))

x = X[:, 0]
print("absolute value:", (torch.relu(x) + torch.relu(-x)).tolist())
