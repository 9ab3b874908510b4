import torch

edges = torch.tensor([[0, 1], [0, 2], [1, 2], [1, 3], [2, 3], [3, 4]])
n, m, d = 5, len(edges), 2
source = torch.cat([edges[:, 0], edges[:, 1]])  # (2m,)
target = torch.cat([edges[:, 1], edges[:, 0]])
X = torch.arange(n * d, dtype=torch.float32).view(n, d)

sums = torch.zeros(n, d).index_add_(0, target, X[source])
A = torch.zeros(n, n)
A[target, source] = 1
index = torch.stack([target, source])
with torch.sparse.check_sparse_tensor_invariants():  # no index out of range
    sparse = torch.sparse_coo_tensor(index, torch.ones(2 * m), (n, n))
assert torch.equal(sums, A @ X)
assert torch.equal(sums, torch.sparse.mm(sparse, X))
print("row 3 of A X:", sums[3].tolist())

ones = torch.ones(n)
right = torch.zeros(n).index_add_(0, target, ones[source])
lost = torch.zeros(n)
lost[target] += ones[source]  # a node that stands in target twice ...
print("ones that arrive:", right.tolist())
print("with an indexed sum:", lost.tolist())

twice = torch.tensor([0, 0])  # the edge 0 -> 1, listed twice
listed = torch.zeros(n).index_add_(0, twice + 1, ones[twice])
once = torch.zeros(n, n)
once[twice + 1, twice] = 1
print("0 -> 1 listed twice, scattered:", listed[1].item())
print("0 -> 1 listed twice, in a matrix:", (once @ ones)[1].item())
