import math

import torch

gate = torch.tensor(0.5, dtype=torch.float64) ** (1 / 50)
bias = torch.logit(gate)
print(f"gate: {gate:.4f}")
print(f"bias: {bias:.4f}")


def half_after(bias):  # tokens
    return math.log(0.5) / torch.nn.functional.logsigmoid(bias)


print(f"half after: {half_after(bias):.1f}")
print(f"in both, half after: {half_after(2 * bias):.0f}")
print(f"bias 0, half after: {half_after(0 * bias):.1f}")
print(f"one unit more, half after: {half_after(bias + 1):.1f}")

gru = torch.nn.GRU(1, 1, dtype=torch.float64)
with torch.no_grad():
    for z in gru.parameters():
        z.zero_()
    gru.bias_ih_l0[1] = bias  # r, z, candidate
    start = torch.ones(1, 1, dtype=torch.float64)
    S, _ = gru(torch.zeros(50, 1, dtype=torch.float64), start)
print(f"a GRU that started at 1, after 50: {S[-1, 0]:.4f}")
