import torch

torch.set_default_dtype(torch.float64)
edges = torch.tensor([[0, 1], [0, 2], [1, 2], [1, 3], [2, 3], [3, 4]])
n, m = 5, len(edges)
i, j = edges.T
A = torch.zeros(n, n)
A[i, j] = A[j, i] = 1
X = torch.tensor([[0.1, 0], [0.2, 0.1], [0, 0.3], [0.1, 0.1], [0.4, 0]])
order = torch.tensor([1, 2, 3, 0, 4])  # new node 0 is old node 1, ...
P = torch.eye(n)[order]  # (n, n)


def nodes(X, A):  # (n, d): one answer for each node
    return (X + A @ X).tanh()


def pairs(X, A, edges):  # (m,): one for each edge, by inner products
    H = nodes(X, A)
    return (H[edges[:, 0]] * H[edges[:, 1]]).sum(1)


def whole(X, A):  # (d,): one for the graph
    return nodes(X, A).mean(0)


new_X, new_A = P @ X, P @ A @ P.T
assert torch.equal(new_A, A[order][:, order])
assert torch.allclose(nodes(new_X, new_A), P @ nodes(X, A))
assert torch.allclose(whole(new_X, new_A), whole(X, A))
new_name = order.argsort()  # old node i is new node new_name[i]
scores = pairs(X, A, edges)
for name, table in {"new_name": new_name, "order": order}.items():
    renamed = table[edges]
    gap = (pairs(new_X, new_A, renamed) - scores).abs().max()
    found = int(new_A[renamed[:, 0], renamed[:, 1]].sum())
    print(f"edges by {name}, found in the new matrix: {found} of {m}")
    print(f"edges by {name}, scores off by: {gap:.4f}")
answers = nodes(X, A), scores, whole(X, A)
print("answers:", *(tuple(y.shape) for y in answers))
half = nodes(new_X, A)  # the features alone in a new order
gap = (half - P @ nodes(X, A)).abs().max()
print(f"only X in a new order, off by: {gap:.4f}")
rows = P @ A  # rows, but not columns
print("P A is symmetric:", torch.equal(rows, rows.T))
