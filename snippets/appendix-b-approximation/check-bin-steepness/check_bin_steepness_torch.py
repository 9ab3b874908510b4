import math

import torch


def bump(x, w, d):  # height 1, around 0
    return torch.sigmoid(w * (x + d / 2)) - torch.sigmoid(w * (x - d / 2))


by_height = 4 * math.atanh(0.99)
by_mass = 2 * math.log(2) / 0.01
print(f"w Δ for the height: {by_height:.2f}, for the mass: {by_mass:.1f}")
for d in (1.0, 0.01):
    top = bump(torch.zeros(()).double(), by_height / d, d)
    x = torch.linspace(-d / 2, d / 2, 10_001, dtype=torch.float64)
    share = torch.trapezoid(bump(x, by_mass / d, d), x) / d
    print(f"width {d}, w = {by_height / d:.0f}, height: {top:.4f}")
    print(f"width {d}, w = {by_mass / d:.0f}, share: {share:.4f}")
