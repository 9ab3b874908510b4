import numpy as np
import torch

X = torch.tensor([[0.0, 0], [0, 1], [1, 0], [1, 1]])  # (n, 2)
y = torch.tensor([[0.0], [1], [1], [0]])  # (n, 1)


def layers(X, stack):  # one affine layer after the other, nothing between
    for W, b in stack:
        X = X @ W + b
    return X


U = torch.tensor([[1.0, 0, -1], [2, 1, 1]])  # (2, 3)
V = torch.tensor([[1.0], [2], [-1]])  # (3, 1)
c, a = torch.tensor([1.0, -1, 0]), torch.tensor([0.5])  # (3,), (1,)
W, b = U @ V, c @ V + a  # (2, 1), (1,)
print("two layers:", layers(X, [(U, c), (V, a)]).flatten().tolist())
print("one layer:", (X @ W + b).flatten().tolist())
print("its weights and bias:", W.flatten().tolist(), b.tolist())

rng = np.random.default_rng(0)
stack = []
for i, o in [(2, 16), (16, 16), (16, 1)]:
    W = torch.tensor(rng.normal(0, i**-0.5, (i, o)), dtype=torch.float32)
    stack.append((W.requires_grad_(), torch.zeros(o, requires_grad=True)))
parameters = [p for layer in stack for p in layer]
print("parameters of three layers:", sum(p.numel() for p in parameters))
optimiser = torch.optim.SGD(parameters, lr=0.05)
for _ in range(1000):
    optimiser.zero_grad()
    (layers(X, stack) - y).square().mean().backward()
    optimiser.step()
with torch.no_grad():
    says = layers(X, stack)
print("trained, says:", [round(s, 3) for s in says.flatten().tolist()])
print(f"trained, loss: {(says - y).square().mean():.4f}")
