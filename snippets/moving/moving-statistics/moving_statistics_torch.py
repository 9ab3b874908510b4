import torch

x = torch.tensor([1.0, 2.0, 4.0, 9.0])  # (4,)

sample = x.var()
population = x.var(correction=0)
lower = x.median()
middle = x.quantile(0.5)

print(f"variance, over n - 1: {sample:.4f}")
print(f"variance, over n: {population:.4f}")
print(f"median, the lower: {lower:.1f}")
print(f"median, the middle: {middle:.1f}")
