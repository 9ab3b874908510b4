import torch
from torch import nn

norm = nn.BatchNorm1d(1)  # keeps 0.9 of the old value
x = torch.tensor([[1.0], [2.0], [3.0], [6.0]])  # (n, c)
print("parameters:", [k for k, _ in norm.named_parameters()])
for step in (1, 2):
    norm(x)  # the layer itself is changed
    print(f"running mean after {step}: {norm.running_mean.item():.4f}")
norm.eval()
y = norm(x)
print(f"running mean after evaluation: {norm.running_mean.item():.4f}")
print(f"evaluated: {y[0, 0]:.4f}")

norm.running_mean /= 1 - 0.9**2  # the 0 at the start weighs 0.9**2
y = norm(x)
print(f"mean corrected for the start, 3 becomes: {y[2, 0].abs():.4f}")
