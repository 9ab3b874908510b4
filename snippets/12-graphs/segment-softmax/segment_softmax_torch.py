import torch

n = 4
source = torch.tensor([1, 2, 0, 2, 3, 1])  # (m,)
target = torch.tensor([0, 0, 1, 1, 1, 2])  # node 3 gets nothing
odds = torch.tensor([1, 3, 2, 2, 4, 5], dtype=torch.float64)
scores = odds.log()  # (m,), so that a softmax is a division


def segment_softmax(scores, target, n):  # within edges of one target
    E = scores.exp()
    total = torch.zeros(n, dtype=E.dtype).index_add(0, target, E)
    return E / total[target]  # (m,)


def arriving(weights):  # (m,) to (n,)
    return torch.zeros(n, dtype=weights.dtype).index_add(0, target, weights)


def rounded(v):
    return [round(x, 4) for x in v.tolist()]


a = segment_softmax(scores, target, n)
print("weights of the edges:", rounded(a))
print("arriving:", rounded(arriving(a)))

S = torch.full((n, n), -torch.inf, dtype=torch.float64)
S[target, source] = scores  # row: where to, column: where from
dense = S.softmax(1)
same = torch.allclose(dense[target, source], a)
print("dense, masked, same weights:", same)
print("dense, masked, row 3:", dense[3].tolist())
with torch.sparse.check_sparse_tensor_invariants():
    sparse = torch.sparse_coo_tensor(
        torch.stack([target, source]), scores, (n, n)
    )
own = torch.sparse.softmax(sparse, 1).to_dense()  # the library's
assert torch.allclose(own[target, source], a) and not own[3].any()

print("over all edges, arriving:", rounded(arriving(scores.softmax(0))))
S = S.clamp(min=0)  # no edge: score 0, and no mask
unmasked = S.softmax(1)[target, source]
print("over all nodes, arriving:", rounded(arriving(unmasked)))
