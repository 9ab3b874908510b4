import matplotlib.pyplot as plt
import networkx as nx
import numpy as np
import torch

A = nx.to_numpy_array(nx.karate_club_graph(), weight=None)
n = len(A)
A = torch.from_numpy(A + np.eye(n))  # (n, n), with self-loops
degree = A.sum(1)  # (n,)
A_hat = A / torch.outer(degree, degree).sqrt()
X = torch.from_numpy(np.random.default_rng(0).normal(size=(n, 3)))

eigenvalues = torch.linalg.eigvalsh(A_hat)  # ascending
second = eigenvalues[:-1].abs().max()
u = (degree / degree.sum()).sqrt()  # (n,), of length 1
limit = torch.outer(u, u @ X)  # (n, 3)
print(f"largest eigenvalue: {eigenvalues[-1]:.4f}")
print(f"second in size: {second:.4f}")
print(f"smallest: {eigenvalues[0]:.4f}")
print("A_hat u = u:", torch.allclose(A_hat @ u, u))

H, distances = X, [torch.linalg.norm(X - limit)]
for step in range(1, 81):
    H = A_hat @ H
    distances.append(torch.linalg.norm(H - limit))
    if step in (2, 20, 80):
        print(f"distance after {step}: {distances[-1]:.7f}")
print(f"shrinks by, step 80: {distances[80] / distances[79]:.4f}")
ratio = H[33] / H[11]  # the nodes with most and fewest neighbours
print("node 33 over node 11:", [round(r, 3) for r in ratio.tolist()])
print(f"root of their degrees: {(degree[33] / degree[11]).sqrt():.3f}")

bound = distances[0] * second ** torch.arange(81)
plt.figure(figsize=(4.8, 2.6))
plt.semilogy(torch.stack(distances), label="distance to the limit")
plt.semilogy(bound, "--", label="second eigenvalue's bound")
plt.xlabel("steps")
plt.ylabel("norm")
plt.legend()
plt.show()
