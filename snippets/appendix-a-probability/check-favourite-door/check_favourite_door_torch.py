import torch

q = torch.tensor([0.0, 0.25, 0.5, 1.0])  # (k,): how often he takes door 1
# I took door 0; p(opened | car) for doors 1 and 2, car behind 0, 1, 2
one = torch.stack([q, 0 * q, 0 * q + 1])  # (3, k)
joint = torch.stack([one, 1 - one]) / 3  # (2, 3, k): opened 1 or 2, car
won = joint[0, 2] + joint[1, 1]  # (k,): the car is behind the other door
after_one = joint[0, 2] / joint[0].sum(dim=0)  # (k,)
after_two = joint[1, 1] / joint[1].sum(dim=0)
for k in range(len(q)):
    print(f"q = {q[k]:.2f}, all games: {won[k]:.4f}")
    print(f"q = {q[k]:.2f}, door 1 opened: {after_one[k]:.4f}")
    print(f"q = {q[k]:.2f}, door 2 opened: {after_two[k]:.4f}")
torch.testing.assert_close(after_one, 1 / (1 + q))
torch.testing.assert_close(after_two, 1 / (2 - q))
