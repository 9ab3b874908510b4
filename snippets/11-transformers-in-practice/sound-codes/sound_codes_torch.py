import math

import torch

mu, v = 255, 256  # v: how many tokens there are
t = torch.arange(8000).double() / 8000  # one second
wave = (2 * torch.pi * 220 * t).sin()


def mu_law(x):  # (n,) in [-1, 1] -> the same range, quiet parts widened
    return x.sign() * (mu * x.abs()).log1p() / math.log(1 + mu)


def back(y):
    return y.sign() * ((1 + mu) ** y.abs() - 1) / mu


def to_token(y):  # [-1, 1] -> 0 … v - 1
    return ((y + 1) / 2 * (v - 1)).round().long()


def from_token(k):
    return 2 * k.double() / (v - 1) - 1


for loud in 1.0, 0.1, 0.01:
    x = loud * wave
    even = from_token(to_token(x))  # 256 equal steps
    law = back(from_token(to_token(mu_law(x))))
    for name, y in ("equal steps", even), ("mu-law", law):
        error = (y - x).square().mean() / x.square().mean()
        print(f"loudness {loud}, {name}, relative error: {error**0.5:.4f}")
print(f"tokens a second: {len(x)}")
print(f"tokens used at 0.01, equal steps: {len(to_token(x).unique())}")
print(f"tokens used at 0.01, mu-law: {len(to_token(mu_law(x)).unique())}")
