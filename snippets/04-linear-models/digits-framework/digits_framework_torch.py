import numpy as np
import torch
from sklearn.datasets import load_digits

device = torch.accelerator.current_accelerator(check_available=True) or "cpu"
data = load_digits()
order = np.random.default_rng(0).permutation(len(data.target))
X = torch.tensor(data.data[order] / 16, dtype=torch.float32).to(device)
y = torch.tensor(data.target[order]).to(device)
train, test = slice(0, 1400), slice(1400, None)
print(f"examples: {len(y[train])} to learn from, {len(y[test])} to test")

model = torch.nn.Linear(64, 10).to(device)
for p in model.parameters():  # start at zero, as before
    torch.nn.init.zeros_(p)
optimiser = torch.optim.SGD(model.parameters(), lr=1.0)
cross_entropy = torch.nn.CrossEntropyLoss()  # of logits, a mean

for _ in range(300):
    optimiser.zero_grad()
    cross_entropy(model(X[train]), y[train]).backward()
    optimiser.step()

with torch.no_grad():
    Z = model(X[test])  # (n, c): logits
    loss = cross_entropy(Z, y[test])
    right = (Z.argmax(-1) == y[test]).float().mean()
    print(f"test: loss {loss:.3f}, accuracy {right:.3f}")
print("weights:", tuple(model.weight.T.shape))
