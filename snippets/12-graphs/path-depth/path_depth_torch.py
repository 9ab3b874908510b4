import networkx as nx
import numpy as np
import torch

torch.set_default_dtype(torch.float64)
L = 4  # layers
n, h = 6, 16  # a path: node 0 knows the answer, node 5 is asked
A = torch.from_numpy(nx.to_numpy_array(nx.path_graph(n)) + np.eye(n))
A_hat = A / torch.outer(A.sum(0), A.sum(0)).sqrt()
X = torch.zeros(2, n, 1)  # two examples, alike but for node 0
X[:, 0, 0] = torch.tensor([-1.0, 1.0])
y = torch.tensor([0.0, 1.0])

rng = np.random.default_rng(0)
P = [rng.normal(size=(1, h))]
P += [rng.normal(size=(h, h)) * (2 / h) ** 0.5 for _ in range(L - 1)]
P += [rng.normal(size=(h, 1)) * h**-0.5]
P = [torch.tensor(W, requires_grad=True) for W in P]


def asked(X):  # (2, n, 1) to (2,): L layers, then a linear map
    for W in P[:-1]:
        X = torch.relu(A_hat @ X @ W)
    return (X @ P[-1])[:, -1, 0]


def loss():
    logits = asked(X)
    return torch.nn.functional.binary_cross_entropy_with_logits(logits, y)


X.requires_grad_()
slope = torch.autograd.grad(asked(X).sum(), X)[0]
print(f"gradient at node 0: {slope[:, 0].norm():.5f}")
X.requires_grad_(False)
adam = torch.optim.Adam(P, lr=0.01)
for _ in range(200):
    adam.zero_grad()
    loss().backward()
    adam.step()
print(f"loss after 200 steps: {loss():.4f}")
print("right of 2:", ((asked(X) > 0) == (y > 0)).sum().item())
