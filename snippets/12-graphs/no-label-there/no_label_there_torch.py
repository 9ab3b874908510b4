import numpy as np
import torch
from scipy.sparse.csgraph import connected_components
from sklearn.datasets import load_digits
from sklearn.neighbors import kneighbors_graph

X, y = load_digits(return_X_y=True)
n, c = len(X), 10
known = np.arange(20)
for k in (20, 6, 2):  # fewer neighbours: more components
    K = kneighbors_graph(X, k)
    A = K.maximum(K.T)
    parts, part = connected_components(A)
    lost = ~np.isin(part, part[known])
    print(f"k = {k}, components:", parts)
    print(f"k = {k}, nodes no label reaches:", lost.sum())
    print(f"k = {k}, their true classes:", np.unique(y[lost]).tolist())

A = torch.from_numpy(A.toarray())
label, lost = torch.from_numpy(y), torch.from_numpy(lost)
scale = A.sum(1).rsqrt()
Y = torch.zeros(n, c, dtype=torch.float64)
Y[known, label[known]] = 1
Z = torch.eye(n, dtype=torch.float64) - 0.9 * scale[:, None] * A * scale
F = torch.linalg.solve(Z, Y)  # (n, c)

print("their largest score:", F[lost].abs().max().item())
print("their classes by argmax:", F[lost].argmax(1).unique().tolist())

# held labels: the equations of an unreached component have no one solution
L = A.sum(1).diag() - A
free = lost.nonzero()[:, 0]
block = L[free[:, None], free]
print("equations for them:", len(free))
print("rank:", torch.linalg.matrix_rank(block).item())
