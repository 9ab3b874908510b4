import torch

# a fourth prize, a car, is on no ticket; rows: real, fake
joint = torch.tensor([[58.0, 27.0, 2.0, 0.0], [2.0, 3.0, 8.0, 0.0]]) / 100
p_w = joint.sum(dim=0)  # (4,)
r_given_w = joint / p_w  # (2, 4): the last column is 0 / 0
print(f"p(real given car): {r_given_w[0, 3]:.3f}")
total = (r_given_w * p_w).sum(dim=1)  # (2,): the sum rule, back to p(r)
print(f"p(real) by the sum rule: {total[0]:.3f}")

possible = p_w > 0  # (4,)
for filler in (0.5, 0.9):  # any will do where the condition never holds
    filled = torch.where(possible, r_given_w, filler)
    total = (filled * p_w).sum(dim=1)
    print(f"filled with {filler}: {total[0]:.3f}")
