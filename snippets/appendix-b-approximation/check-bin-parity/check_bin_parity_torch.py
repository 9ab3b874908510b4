import torch

edges = torch.tensor([0.5, 1.5, 2.5, 3.5])  # (d,)
v = torch.tensor([1.0, -1.0, 1.0, -1.0])  # (d,)
sums = torch.arange(5.0)  # of four bits
parity = sums % 2
for w in (4.0, 12.0):
    f = torch.sigmoid(w * (sums[:, None] - edges)) @ v
    print(f"w = {w:.0f}:", [round(y, 3) for y in f.tolist()])
    print(f"w = {w:.0f}, furthest off: {(f - parity).abs().max():.4f}")
