import numpy as np
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

device = torch.accelerator.current_accelerator(check_available=True) or "cpu"
X, y = load_digits(return_X_y=True)
X = torch.tensor(X[:300] / 16, dtype=torch.float32, device=device)  # (n, d)
y = torch.tensor(y[:300], device=device)  # (n,)
rng = np.random.default_rng(0)
start = [rng.normal(size=s) / 8 for s in [(64, 32), (32, 10)]]


def train(kept, computed):  # the types of the weights and of products
    weights = [
        torch.tensor(W, dtype=kept, device=device).requires_grad_()
        for W in start
    ]
    optimiser = torch.optim.SGD(weights, lr=0.03)
    for _ in range(250):
        A, B = [W.to(computed) for W in weights]
        logits = F.relu(X.to(computed) @ A) @ B  # (n, 10)
        loss = F.cross_entropy(logits.float(), y)  # sums in float32
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return loss.item(), weights


half, full = torch.bfloat16, torch.float32
for name, kept, computed in [
    ("float32", full, full),
    ("mixed", full, half),
    ("bfloat16", half, half),
]:
    loss, weights = train(kept, computed)
    print(f"{name}, loss: {loss:.2f}")

with torch.autocast(torch.device(device).type, dtype=half):
    logits = X @ weights[0].detach().float()
    loss = F.cross_entropy(logits, y)
assert (logits.dtype, loss.dtype) == (half, full)  # chosen by operation
