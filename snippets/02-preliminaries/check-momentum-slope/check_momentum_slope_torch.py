import torch

beta = torch.tensor([0.5, 0.9, 0.99])
same = turning = torch.zeros(3)  # a velocity for each beta
steps, sign = torch.zeros(3), 1.0
for _ in range(1500):
    same = beta * same + 1.0  # always the gradient 1
    turning = beta * turning + sign  # 1, -1, 1, -1, ...
    steps = steps + (same < 0.9 / (1 - beta))
    sign = -sign
for j in range(3):
    print(f"beta {beta[j]:.2f}, on a slope: {same[j]:.2f}")
    print(f"beta {beta[j]:.2f}, across a valley: {abs(turning[j]):.4f}")
    print(f"beta {beta[j]:.2f}, steps to nine tenths: {steps[j] + 1:.0f}")
