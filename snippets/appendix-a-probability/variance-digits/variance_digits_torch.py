import torch

centre = 4097.0
exact = torch.tensor([centre - 1, centre + 1], dtype=torch.float64)
x = exact.float()  # (2,): whole numbers, and float32 holds them exactly

two_pass = (x - x.mean()).square().mean()
difference = x.square().mean() - x.mean().square()
print(f"mean: {x.mean():.1f}")
print(f"mean of squares: {x.square().mean():.1f}")
print(f"square of mean: {x.mean().square():.1f}")
print(f"mean of squared distances: {two_pass:.4f}")
print(f"difference, float32: {difference:.4f}")
print(f"its root: {difference.sqrt():.4f}")

shifted = x - x[0]  # any number near the data will do
moved = shifted.square().mean() - shifted.mean().square()
print(f"difference, shifted: {moved:.4f}")
difference = exact.square().mean() - exact.mean().square()
print(f"difference, float64: {difference:.4f}")
assert torch.isclose(two_pass, x.var(correction=0))
