import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.neighbors import kneighbors_graph

data = load_digits()
y = torch.from_numpy(data.target)
near = kneighbors_graph(data.data, 6)
source, target = torch.from_numpy(np.stack(near.maximum(near.T).nonzero()))
n, c = len(y), 10
known = torch.cat([(y == k).nonzero()[:2, 0] for k in range(c)])  # (20,)
hidden = torch.ones(n, dtype=torch.bool).index_fill(0, known, False)


def spread(Y, kept):  # labels (n, c) along the edges that are kept
    s, t = source[kept], target[kept]
    degree = torch.bincount(t, minlength=n).clamp(min=1).double()
    weight = (degree[s] * degree[t]).rsqrt()
    with torch.sparse.check_sparse_tensor_invariants():
        S = torch.sparse_coo_tensor(
            torch.stack([t, s]), weight, (n, n)
        ).coalesce()
    F = Y
    for _ in range(50):
        F = 0.9 * (S @ F) + 0.1 * Y
    return (F.argmax(1) == y)[hidden].double().mean()


truth = torch.nn.functional.one_hot(y, c).double()
Y = truth * ~hidden[:, None]
every = torch.ones(len(source), dtype=torch.bool)
print(f"graph of all images, 20 labels: {spread(Y, every):.3f}")
clean = y[source] == y[target]
print(f"edges between classes removed: {spread(Y, clean):.3f}")
print(f"all labels put in: {spread(truth, every):.3f}")
few = ~hidden[source] | ~hidden[target]  # an edge has a labelled end
print(f"without edges among the unlabelled: {spread(Y, few):.3f}")
print("edges removed by the true labels:", (~clean).sum().item() // 2)
