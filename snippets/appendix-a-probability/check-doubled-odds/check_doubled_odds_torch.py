import math

import torch

s = torch.tensor([0.0, 2.0, -3.0], dtype=torch.float64)  # logits
for before in s:
    p = torch.sigmoid(before)
    after = torch.sigmoid(before + math.log(2))
    odds = (after / (1 - after)) / (p / (1 - p))
    print(f"logit {before:.0f}: {p:.4f} to {after:.4f}, ratio {odds:.2f}")

a, b = torch.tensor([0.9, 0.6], dtype=torch.float64)  # two probabilities
logit = torch.logit(a) + torch.logit(b)
print(f"logits added: {torch.sigmoid(logit):.4f}")
given = a * b / (a * b + (1 - a) * (1 - b))  # two coins, if they agree
print(f"both 1, given that they agree: {given:.4f}")
