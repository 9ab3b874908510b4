import numpy as np
import torch
from scipy.sparse.csgraph import connected_components
from sklearn.datasets import load_digits
from sklearn.neighbors import kneighbors_graph

X, y = load_digits(return_X_y=True)
n, c = len(X), 10
known = np.arange(20)
hidden = np.delete(np.arange(n), known)
K = kneighbors_graph(X, 2)  # two neighbours: more components
A = K.maximum(K.T)
parts, part = connected_components(A)
print("components:", parts)

A = torch.from_numpy(A.toarray())
label, part = torch.from_numpy(y), torch.from_numpy(part)
scale = A.sum(1).rsqrt()
Y = torch.zeros(n, c, dtype=torch.float64)
Y[known, label[known]] = 1
Z = torch.eye(n, dtype=torch.float64) - 0.9 * scale[:, None] * A * scale
F = torch.linalg.solve(Z, Y)  # (n, c)

reached = torch.isin(part, part[known])
lost = ~reached
print("nodes no label reaches:", lost.sum().item())
print("their largest score:", F[lost].abs().max().item())
print("their classes by argmax:", F[lost].argmax(1).unique().tolist())
print("their true classes:", label[lost].unique().tolist())

# held labels: the equations of an unreached component have no one solution
L = A.sum(1).diag() - A
free = lost.nonzero()[:, 0]
block = L[free[:, None], free]
print("equations for them:", len(free))
print("rank:", torch.linalg.matrix_rank(block).item())
