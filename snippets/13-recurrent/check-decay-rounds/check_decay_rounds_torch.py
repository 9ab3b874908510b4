import torch

for tokens in (10, 100, 1000):
    print(f"half-life of {tokens}, decay: {0.5 ** (1 / tokens):.5f}")
below = 1 - 2**-8  # the largest number of bfloat16 below 1
for decay in (0.93303, 0.99309, 0.99931, below):
    stored = torch.tensor(decay, dtype=torch.bfloat16).item()
    print(f"{decay:.5f} in bfloat16: {stored:.5f}")
    left = stored**10000
    print(f"{decay:.5f} in bfloat16, left after 10000: {left:.3f}")
half = torch.tensor(below, dtype=torch.float64).log()
print(f"longest half-life: {(torch.tensor(0.5).log() / half).item():.0f}")
log_decay = torch.tensor(0.5**0.001).log().bfloat16().float()
print(f"log stored, half-life: {-0.693147 / log_decay.item():.0f}")
