import torch

x = (torch.arange(40.0, 86.0, 5.0) - 60) / 10  # (n,)
y = torch.tensor([0.0, 0, 0, 0, 1, 0, 1, 1, 1, 1])  # (n,)
b = -torch.arange(-2.25, 2.8, 0.5)  # (n + 1,): one between any two jumps
w = 1.0
p = w * x + b[:, None] > 0  # (n + 1, n): every bias against every cup
wrong = (p != (y > 0.5)).sum(1)  # (n + 1,)
print("thresholds:", [60 - 10 * v for v in b.tolist()])
print("wrong answers:", wrong.tolist())
print("fewest:", wrong.min().item(), "of", len(x))
