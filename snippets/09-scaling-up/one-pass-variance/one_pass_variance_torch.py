import torch

for mean in (3, 103, 1003, 10003):  # whole numbers: exact in float32
    x = mean + torch.tensor([-1.0, 0.0, 0.0, 1.0])  # variance 0.5
    total = squares = torch.tensor(0.0)
    for value in x:  # one pass, two sums
        total, squares = total + value, squares + value * value
    one = squares / 4 - (total / 4) ** 2
    two = (x - x.mean()).square().mean()
    z = (x - x.mean()) / (one + 1e-5).sqrt()
    print(f"mean {mean}, one pass: {one:.4f}")
    print(f"mean {mean}, two passes: {two:.4f}")
    print(f"mean {mean}, normalised: {z[3]:.4f}")
