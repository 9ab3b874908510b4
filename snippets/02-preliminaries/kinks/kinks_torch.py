import torch
from torch.func import grad

zero, h = torch.tensor(0.0), 0.01
for name, f in {
    "abs": torch.abs,
    "relu": torch.relu,
    "maximum with 0": lambda x: torch.maximum(x, zero),
    "clamp at 0": lambda x: torch.clamp(x, min=0),
    "sqrt of the square": lambda x: torch.sqrt(x * x),
    "x in disguise": lambda x: torch.relu(x) - torch.relu(-x),
}.items():
    measured = (f(zero + h) - f(zero - h)) / (2 * h)
    print(f"{name}: {grad(f)(zero):.1f}")
    print(f"    central difference: {measured:.1f}")

tie = torch.tensor([3.0, 3.0, 1.0])
print("max of a tie:", grad(torch.max)(tie).tolist())
along = grad(lambda x: x.max(dim=0).values)(tie)
print("max with dim:", along.tolist())
last = grad(lambda x: x.sort(stable=True).values[-1])(tie)
print("last after sorting:", last.tolist())
norm = grad(torch.linalg.vector_norm)(torch.zeros(2))
print("norm at 0:", norm.tolist())
