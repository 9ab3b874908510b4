import math

import torch
from torch.nn import functional as F


def report(name, nats):
    print(f"{name}, nats: {nats:.4f}")
    print(f"{name}, bits: {nats / math.log(2):.4f}")
    print(f"{name}, perplexity: {math.exp(nats):.4f}")


p = torch.tensor([1 / 2, 1 / 4, 1 / 8, 1 / 8])  # of four letters that came
report("four letters", -p.log().mean())
print(f"mean of 1/p: {(1 / p).mean():.4f}")

alike = F.cross_entropy(torch.zeros(5, 97), torch.arange(5))  # logits 0
report("97 symbols alike", alike)

# two batches of a test set, four letters each, and all eight letters
q = torch.tensor([1 / 32, 1 / 32, 1 / 16, 1 / 64])
losses = torch.stack([-p.log().mean(), -q.log().mean()])  # (2,)
print(
    "perplexity of each batch:", [round(x, 2) for x in losses.exp().tolist()]
)
print(f"mean of the two: {losses.exp().mean():.2f}")
print(f"perplexity of all eight: {losses.mean().exp():.2f}")

never = torch.tensor([1.0, 1.0, 1.0, 0.0])  # sure, and once wrong
print(f"one letter at probability 0: {-never.log().mean():.4f}")
