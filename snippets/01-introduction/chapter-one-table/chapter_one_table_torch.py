import numpy as np
import torch

rows = np.array([[1, 2], [3, 0], [0, -1]], dtype=np.float32)
y = torch.tensor([1.0, 1.0, 0.0])
w = torch.tensor([0.5, -0.5], requires_grad=True)
b = torch.tensor(0.1)
W = torch.tensor([[1.0, -1.0, 0.0, 2.0], [0.0, 1.0, 2.0, 1.0]])
n = torch.tensor([64.0, 128.0, 256.0, 512.0])

X = torch.from_numpy(rows)
s = X @ w + b
p = torch.sigmoid(s)
loss = (p - y).square().mean()
g = torch.autograd.grad(loss, w)[0]
new = w - 0.1 * g
H = torch.relu(X @ W)
L = 0.2 * n ** (-2 / 3)
slope = torch.log2(L[1] / L[0])

results = {"X": X, "s": s, "p": p, "loss": loss, "g": g, "new": new}
results |= {"H": H, "L": L, "slope": slope}
for name, value in results.items():
    print(f"{name}: {tuple(value.shape)}")
squares = [round((value**2).sum().item(), 3) for value in results.values()]
print("sums of squares:", squares)
print(f"exponent: {-slope:.4f}")  # n doubles, so log2 is the slope
