import torch

p = torch.tensor([0.5, 0.25, 0.125, 0.125])  # (c,)
own = torch.tensor([1.0, 2.0, 3.0, 3.0])  # lengths of its shortest code
other = torch.tensor([2.0, 2.0, 2.0, 2.0])  # that of q, all alike
q = torch.full((4,), 0.25)

print(f"entropy in bits: {-(p * p.log2()).sum():.3f}")
print(f"with its own code: {(p * own).sum():.3f}")
print(f"with the code of q: {(p * other).sum():.3f}")
print(f"divergence in bits: {(p * (p / q).log2()).sum():.3f}")
rare = torch.tensor([0.99, 0.01])
print(f"a rare event, entropy: {-(rare * rare.log2()).sum():.3f}")
pairs = torch.outer(rare, rare).flatten()  # (4,): two at a time
lengths = torch.tensor([1.0, 2.0, 3.0, 3.0])
print(f"two at a time, bits for each: {(pairs * lengths).sum() / 2:.3f}")
