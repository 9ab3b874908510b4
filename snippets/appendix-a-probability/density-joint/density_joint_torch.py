import torch

cells = 200
x = (torch.arange(cells, dtype=torch.float64) + 0.5) / cells
y, width = x.clone(), 1 / cells
joint = x[:, None] + y[None, :]  # (cells, cells): p(x, y) = x + y

marginal = joint.sum(dim=1) * width  # (cells,): y integrated out
assert torch.allclose(marginal, x + 0.5)
print(f"joint, mass: {joint.sum() * width**2:.4f}")
print(f"joint, highest: {joint.max():.3f}")
print(f"marginal of x, mass: {marginal.sum() * width:.4f}")

row = 40  # x = 0.2025
slice_ = joint[row]
conditional = slice_ / marginal[row]  # (cells,): p(y | x)
print(f"slice at x = {x[row]:.4f}, area: {slice_.sum() * width:.4f}")
print(f"conditional, area: {conditional.sum() * width:.4f}")
half = (conditional[y > 0.5]).sum() * width
print(f"y above 0.5, given x = {x[row]:.4f}: {half:.4f}")
above = joint[:, y > 0.5].sum() * width**2
print(f"y above 0.5: {above:.4f}")

product = marginal[:, None] * marginal[None, :]  # as if independent
print(f"largest gap to the product: {(joint - product).abs().max():.3f}")
