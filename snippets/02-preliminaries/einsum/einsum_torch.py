from itertools import product

import torch


def einsum(formula, *tensors):
    *inputs, output = formula.replace("->", ",").split(",")
    size = {}  # letter: how far this index runs
    for letters, X in zip(inputs, tensors, strict=True):
        for letter, n in zip(letters, X.shape, strict=True):
            assert size.setdefault(letter, n) == n, letter
    result = torch.zeros([size[k] for k in output])
    for values in product(*map(range, size.values())):
        index = dict(zip(size, values, strict=True))
        term = 1.0
        for letters, X in zip(inputs, tensors, strict=True):
            term = term * X[tuple(index[k] for k in letters)]
        result[tuple(index[k] for k in output)] += term
    return result


x = torch.tensor([1.0, 2.0, 3.0])  # (3,)
A = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])  # (2, 3)
X = torch.stack([A, A + 1])  # (2, 2, 3): a batch

for formula, tensors, same in [
    ("i,i->", (x, x), torch.dot(x, x)),
    ("ij,j->i", (A, x), A @ x),
    ("ik,jk->ij", (A, A), A @ A.T),
    ("ij,ij->ij", (A, A), A * A),
    ("bik,jk->bij", (X, A), X @ A.T),
    ("bij,bj->bi", (X, A), (X @ A[:, :, None])[:, :, 0]),
    ("i,ij,j->", (A[:, 0], A, x), A[:, 0] @ A @ x),
]:
    result = torch.einsum(formula, *tensors)
    assert torch.equal(result, same)
    assert torch.equal(result, einsum(formula, *tensors))
    print(f"{formula}: {result.tolist()}")
print("sizes 1 and 3:", torch.einsum("i,i->", x[:1], x).item())
