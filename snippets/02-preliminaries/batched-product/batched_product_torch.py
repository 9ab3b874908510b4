import torch
from torch.nn.functional import linear

# One matrix, a batch of vectors, stored as the rows of X.
W = torch.tensor([[1.0, 0.0], [0.0, 2.0], [1.0, 0.0]])  # (3, 2)
X = torch.arange(12.0).reshape(4, 3)  # (4, 3): a batch of 4
H = X @ W  # (4, 3) @ (3, 2)
for b in range(4):
    assert torch.equal(H[b], W.T @ X[b])  # row b is W^T x_b
assert torch.equal(H, linear(X, W.T))
assert torch.equal(H.T, W.T @ X.T)
print("X @ W:", H.tolist())

# A batch of matrices, each with its own partner.
A = torch.arange(8.0).reshape(2, 2, 2)  # (2, 2, 2)
C = A @ A  # (2, 2, 2)
for b in range(2):
    assert torch.equal(C[b], A[b] @ A[b])
    assert torch.equal(A.mT[b], A[b].T)
print("A @ A:", C.tolist())

# A batch of matrices and a batch of vectors: say so.
V = torch.tensor([[1.0, 0.0], [0.0, 1.0]])  # (2, 2): rows v_1, v_2
print("A @ V shape:", tuple((A @ V).shape))  # V was taken for a matrix
right = (A @ V[:, :, None])[:, :, 0]  # (2, 2, 1), then (2, 2)
print("A_b v_b:", right.tolist())
