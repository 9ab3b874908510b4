from itertools import combinations

import torch

N, k = 10, 3
hands = torch.tensor(list(combinations(range(1, N + 1), k))).double()
print("hands:", len(hands))  # hands ~ (120, 3), all equally probable
largest = hands.max(dim=1).values
for name, guess in {
    "largest": largest,
    "stretched": largest * (k + 1) / k - 1,
    "twice the mean": 2 * hands.mean(dim=1) - 1,
}.items():
    miss = (guess - N).square().mean().sqrt()
    print(f"{name}, mean: {guess.mean():.3f}")
    print(f"{name}, miss: {miss:.3f}")
