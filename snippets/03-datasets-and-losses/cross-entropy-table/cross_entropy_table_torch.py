import torch
import torch.nn.functional as F

P = torch.tensor(  # (n, c): a row of probabilities for each example
    [[0.5, 0.25, 0.25], [0.1, 0.8, 0.1], [0.2, 0.2, 0.6], [0.7, 0.2, 0.1]]
)
y = torch.tensor([0, 1, 2, 2])  # (n,): what it was


def cross_entropy(P, y):
    return -P[torch.arange(len(y)), y].log().mean()


print("picked:", [f"{p:.2f}" for p in P[torch.arange(4), y].tolist()])
print(f"cross-entropy: {cross_entropy(P, y):.4f}")
one_hot = F.one_hot(y, 3)
assert torch.isclose(cross_entropy(P, y), -(one_hot * P.log()).sum() / 4)
assert torch.isclose(cross_entropy(P, y), F.nll_loss(P.log(), y))
assert torch.isclose(cross_entropy(P, y), F.cross_entropy(P.log(), y))

print(f"uniform: {cross_entropy(torch.full((4, 3), 1 / 3), y):.4f}")
sure = one_hot.float()  # all its belief on the truth
print(f"sure and right: {abs(cross_entropy(sure, y)):.4f}")
print(f"sure, wrong once: {cross_entropy(sure, y.roll(1)):.4f}")

# the mistake: probabilities where scores are expected
print(f"fed probabilities: {F.cross_entropy(P, y):.4f}")
print(f"fed probabilities, sure and right: {F.cross_entropy(sure, y):.4f}")
