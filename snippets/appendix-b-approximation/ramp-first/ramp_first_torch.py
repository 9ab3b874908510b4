import torch

s = torch.tensor([0.0, 1, 2, 4])  # (m + 1,): knots
y = torch.tensor([0.0, 2, 1, 2])  # (m + 1,): values there
slopes = y.diff() / s.diff()  # (m,)
v = slopes.diff(prepend=torch.zeros(1))  # (m,): changes of slope
print("slopes:", slopes.tolist())
print("changes of slope:", v.tolist())

W = torch.ones(1, 3)  # (1, m)
b = -s[:-1]  # (m,): a ramp starts at each knot but the last
X = torch.tensor([[0.5], [1.0], [1.5], [2.0], [3.0], [4.0]])  # (n, 1)
hidden = torch.relu(X @ W + b)  # (n, m)
print("ramps at 3:", hidden[4].tolist())
print("network:", (y[0] + hidden @ v).tolist())
print("✗ slopes as weights:", (y[0] + hidden @ slopes).tolist())

beyond = torch.tensor([[-1.0], [5.0]])  # outside [0, 4]
print("at -1 and 5:", (y[0] + torch.relu(beyond @ W + b) @ v).tolist())
