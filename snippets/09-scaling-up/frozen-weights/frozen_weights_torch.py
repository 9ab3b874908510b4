import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
X = torch.from_numpy(rng.normal(size=(20, 6)))  # (n, d)
y = torch.from_numpy(rng.integers(0, 3, 20))
V = torch.from_numpy(rng.normal(size=(8, 6)))  # the trained backbone
U = torch.from_numpy(rng.normal(size=(3, 8)) / 8**0.5)  # a new head


def tuned(rule, frozen, warm=0):
    back, head = V.clone().requires_grad_(), U.clone().requires_grad_()
    owned = [head] if frozen == "left out" else [back, head]
    optimiser = rule(owned)
    for step in range(warm + 50):
        if step == warm:
            before = back.detach().clone()
        optimiser.zero_grad()
        F.cross_entropy(torch.relu(X @ back.T) @ head.T, y).backward()
        if frozen == "gradient zero" and step >= warm:
            back.grad.zero_()
        optimiser.step()
    return (back.detach() - before).norm() / before.norm()


def adamw(params):
    return torch.optim.AdamW(params, lr=0.01, weight_decay=0.1)


def adam(params):
    return torch.optim.Adam(params, lr=0.01)


moved = tuned(adam, "gradient zero")
print(f"Adam, gradient zero, backbone moved by: {moved:.4f}")
moved = tuned(adamw, "gradient zero")
print(f"AdamW, gradient zero, backbone moved by: {moved:.4f}")
moved = tuned(adam, "gradient zero", warm=10)
print(f"Adam, frozen after 10 updates, backbone moved by: {moved:.4f}")
moved = tuned(adamw, "left out")
print(f"AdamW, left out, backbone moved by: {moved:.4f}")

# and what is no parameter: running statistics in training mode
norm = torch.nn.BatchNorm1d(6, affine=False, dtype=torch.float64)
norm(2 * X + 1)
print(f"in training, running mean moved by: {norm.running_mean.norm():.4f}")
