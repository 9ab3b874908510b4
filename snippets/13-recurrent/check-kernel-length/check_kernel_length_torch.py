import torch

for size in 0.5, 0.9, 0.99:
    powers = size ** torch.arange(2000).double()
    first = (powers < 1e-6).int().argmax().item()
    left = powers[first:].sum() / powers.sum()  # of the whole kernel
    print(f"size {size}, entries kept: {first}")
    print(f"size {size}, share of the sum left out: {left:.2e}")
