import itertools

import torch

bits = torch.tensor([0.0, 1.0])
X = torch.cartesian_prod(bits, bits, bits)  # (8, 3)
parity = (X.sum(dim=1) % 2).int()  # (8,)

# these weights and biases make every labelling that a plane can make
whole = torch.arange(-2.0, 3.0)
W = torch.cartesian_prod(whole, whole, whole)  # (125, 3)
b = torch.arange(-5.5, 6.0)  # (12,)
says = (X @ W.T)[:, :, None] + b > 0  # (8, 125, 12)
says = says.int().reshape(8, -1).T  # (1500, 8)
print("settings tried:", len(says))
print("labellings made:", len({tuple(s) for s in says.tolist()}))
right = (says == parity).sum(dim=1)  # (1500,)
print("most right for the parity of three bits:", right.max().item())
for name, w, c in [("1 <= sum", 1, -0.5), ("sum <= 1", -1, 1.5)]:
    said = (X.sum(dim=1) * w + c > 0).int()
    print(f"{name}: {(said == parity).sum()} of 8")
for j, bit in itertools.product((0, 1, 2), (0, 1)):
    on = X[:, j] == bit  # (8,): four corners
    most = (says[:, on] == parity[on]).sum(dim=1).max().item()
    print(f"face x_{j + 1} = {bit}: at most {most} of 4")
