import torch

# a triangle, both directions; somebody has put the loops in already
source = torch.tensor([0, 1, 1, 2, 2, 0, 0, 1, 2])
target = torch.tensor([1, 0, 2, 1, 0, 2, 0, 1, 2])
n = 3
loops = torch.arange(n)
source2 = torch.cat([source, loops])  # and the layer adds its own
target2 = torch.cat([target, loops])


def listed(source, target):
    degree = torch.zeros(n).index_add(0, target, torch.ones(len(target)))
    weight = (degree[source] * degree[target]).rsqrt()
    pairs = torch.stack([target, source])
    with torch.sparse.check_sparse_tensor_invariants():
        S = torch.sparse_coo_tensor(pairs, weight, (n, n))
    return S.coalesce()  # adds up what stands twice


once, twice = listed(source, target), listed(source2, target2)
A = torch.zeros(n, n)
A[target2, source2] = 1  # a table keeps one of two
table = A / A.sum(1).sqrt() / A.sum(1).sqrt()[:, None]
print("entries listed once:", once.values().numel())
print("entries listed twice:", len(source2), "in", twice.values().numel())
for name, S in ("once", once), ("twice", twice):
    S = S.to_dense()
    print(
        f"{name}, own weight and a neighbour's: {S[0, 0]:.4f} {S[0, 1]:.4f}"
    )
print("table = once:", torch.allclose(table, once.to_dense()))
print("table = twice:", torch.allclose(table, twice.to_dense()))
# the repair: drop all loops, then add each once
keep = source2 != target2
source3 = torch.cat([source2[keep], loops])
target3 = torch.cat([target2[keep], loops])
mended = listed(source3, target3).to_dense()
print("mended = once:", torch.allclose(mended, once.to_dense()))
