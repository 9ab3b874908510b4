import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.neighbors import kneighbors_graph
from sklearn.semi_supervised import LabelSpreading

X, y = load_digits(return_X_y=True)  # (n, 64), (n,)
n, c, alpha = len(X), 10, 0.9
known = np.arange(20)  # the first 20 images: two of each digit
assert (np.bincount(y[known]) == 2).all()
hidden = np.delete(np.arange(n), known)
K = kneighbors_graph(X, 6)  # from the pixels alone
A = K.maximum(K.T)  # (n, n)
target, source = map(torch.from_numpy, A.nonzero())
d = torch.bincount(target).double()
weight = (d[target] * d[source]).rsqrt()
with torch.sparse.check_sparse_tensor_invariants():
    S = torch.sparse_coo_tensor(
        torch.stack([target, source]), weight, (n, n)
    ).coalesce()

Y = torch.zeros(n, c, dtype=torch.float64)
Y[known, y[known]] = 1
F = Y
for _ in range(200):
    F = alpha * (S @ F) + (1 - alpha) * Y
eye = torch.eye(n, dtype=torch.float64)
closed = (1 - alpha) * torch.linalg.solve(eye - alpha * S.to_dense(), Y)
guess = F.argmax(1).numpy()

# scikit-learn's, with our graph as its kernel
start = np.full(n, -1)
start[known] = y[known]
library = LabelSpreading(
    lambda a, b: A.toarray(), alpha=alpha, max_iter=200, tol=1e-9
).fit(X, start)
near = torch.cdist(torch.from_numpy(X), torch.from_numpy(X[known]))
nearest = y[known][near.argmin(1)]  # the nearest labelled image
print("iteration = closed form:", torch.allclose(F, closed))
print("as the library:", (guess == library.transduction_).all())
print(f"right, spread: {(guess == y)[hidden].mean():.3f}")
print(f"right, nearest labelled image: {(nearest == y)[hidden].mean():.3f}")
