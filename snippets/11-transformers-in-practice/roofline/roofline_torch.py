from math import ceil

import matplotlib.pyplot as plt
import torch

speed, traffic = 1e15, 4e12  # flops and bytes a second: round, chosen
L, h, k, m = 32, 32, 128, 2048  # layers, heads, width, tokens kept
e = h * k


def step(b, g):  # one more token for each of b sequences: seconds
    weights = L * (2 * e**2 + 2 * e * g * k + 8 * e**2)
    cache = b * L * 2 * g * k * m
    flops = 2 * b * weights + 4 * b * L * m * e
    moved = 2 * (weights + cache)  # bytes, in bfloat16
    return flops / speed, moved / traffic


print(f"flops per byte at the ridge: {speed / traffic:.0f}")
for g in 32, 8, 1:
    for b in 1, 256:
        work, moving = step(b, g)
        print(f"g = {g}, b = {b}, arithmetic, ms: {1000 * work:.2f}")
        print(f"g = {g}, b = {b}, traffic, ms: {1000 * moving:.2f}")
    (w1, m1), (w2, m2) = step(1, g), step(2, g)  # both linear in b
    more = (w2 - w1) - (m2 - m1)  # a sequence more: what grows faster?
    turn = ceil(1 + (m1 - w1) / more) if more > 0 else "none"
    print(f"g = {g}, arithmetic decides from b: {turn}")
n = 2048  # a prompt, in one pass: each weight is read once
weights = L * 12 * e**2
work = (2 * n * weights + 4 * L * n**2 * e) / speed
print(f"prompt, arithmetic, ms: {1000 * work:.2f}")
print(f"prompt, weights, ms: {1000 * 2 * weights / traffic:.2f}")
scores = 2 * L * h * n**2  # bytes, in bfloat16
print(f"prompt, scores out and back, ms: {2000 * scores / traffic:.2f}")

b = 2.0 ** torch.arange(0, 11, dtype=torch.float64)
fig, ax = plt.subplots(figsize=(4.8, 3.4))
for g, style in (32, "C0-"), (8, "C1--"), (1, "C2-."):
    rate = b / torch.maximum(*step(b, g))
    ax.loglog(b, rate, style, label=f"g = {g}")
ax.set(xlabel="sequences b", ylabel="tokens a second")
ax.legend()
plt.show()
