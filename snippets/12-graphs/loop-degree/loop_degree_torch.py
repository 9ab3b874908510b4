import networkx as nx
import torch

torch.set_default_dtype(torch.float64)
edges = torch.tensor([[0, 1], [1, 2]])
n, m = 3, 3  # the third edge is a loop at node 0
i, j = edges.T
plain = torch.zeros(n, n)
plain[i, j] = plain[j, i] = 1
loop = torch.zeros(n, n)
loop[0, 0] = 1
one, two = plain + loop, plain + 2 * loop  # a loop as 1, or as 2

for name, A in {"none": plain, "as 1": one, "as 2": two}.items():
    d = A.sum(1)
    L = d.diag() - A
    walk = A / d
    print(f"loop {name}, degrees:", d.int().tolist())
    print(f"loop {name}, added up:", d.sum().int().item())
    print(f"loop {name}, row 0 of L:", L[0].int().tolist())
    print(f"loop {name}, stays at 0: {walk[0, 0]:.4f}")

mixed = two.sum(1).diag() - one  # degrees by ends, matrix by entries
print("mixed, L times ones:", (mixed @ torch.ones(n)).int().tolist())
print(f"mixed, least eigenvalue: {torch.linalg.eigvalsh(mixed)[0]:.4f}")

B = torch.zeros(n, m)
B[i, [0, 1]] = B[j, [0, 1]] = B[0, 2] = 1
print("columns of B added up:", B.sum(0).int().tolist())
print("diagonal of BB':", (B @ B.T).diag().int().tolist())
print("loop as 1, diagonal of D + A:", end=" ")
print((one.sum(1) + one.diag()).int().tolist())

G = nx.Graph([(0, 0), (0, 1), (1, 2)])
print("networkx, degrees:", [d for _, d in G.degree()])
rows = nx.to_numpy_array(G).sum(1).astype(int)
print("networkx, rows of the matrix:", rows.tolist())
