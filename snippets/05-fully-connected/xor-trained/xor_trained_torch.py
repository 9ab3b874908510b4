import numpy as np
import torch
from torch.nn.functional import softplus

X = torch.tensor([[0.0, 0], [0, 1], [1, 0], [1, 1]])  # (n, d)
y = torch.tensor([0.0, 1, 1, 0])  # (n,)


def logits(U, c, v, a):  # s networks at once -> (s, n)
    H = torch.relu(X @ U + c[:, None])  # (s, n, h)
    return (H * v[:, None]).sum(dim=-1) + a


rng = np.random.default_rng(1)
s = 100  # starts
levels = [0.0, 0.347, 0.477, 0.693]
print("stuck at:", levels[1:])
for h in (1, 2, 4, 8):
    weights = [rng.normal(0, 1, (s, 2, h)), rng.normal(0, h**-0.5, (s, h))]
    U, v = (torch.tensor(w, dtype=torch.float32) for w in weights)
    p = [U, torch.zeros(s, h), v, torch.zeros(s, 1)]
    for tensor in p:
        tensor.requires_grad_()
    optimiser = torch.optim.SGD(p, lr=1.0)
    for _ in range(600):
        optimiser.zero_grad()
        z = logits(*p)
        losses = (softplus(z) - y * z).mean(dim=1)  # (s,): cross-entropy
        losses.sum().backward()  # each network sees only its own loss
        optimiser.step()
    count = [((losses - level).abs() < 0.02).sum().item() for level in levels]
    print(f"{h} hidden, solved: {count[0]} of {s}")
    print(f"{h} hidden, stuck: {count[1:]}")
