import torch

# (n, d): five equally probable points
X = torch.tensor([[0.0, 0.0], [1.0, 0.0], [2.0, 2.0], [3.0, 1.0], [4.0, 2.0]])
A = torch.tensor([[1.0, 1.0], [1.0, -1.0], [2.0, 0.0]])  # (e, d)
b = torch.tensor([5.0, 0.0, -1.0])  # (e,)


def covariance(X):  # (n, d) to (d, d)
    centred = X - X.mean(dim=0)
    return torch.einsum("ni,nj->ij", centred, centred) / len(X)


S = covariance(X)
print("S:", [[round(v, 2) for v in row] for row in S.tolist()])
assert torch.allclose(S, torch.cov(X.T, correction=0))

Y = X @ A.T + b  # (n, e): each row becomes A x + b
T = covariance(Y)
print("of A x + b:", [[round(v, 2) for v in row] for row in T.tolist()])
assert torch.allclose(T, A @ S @ A.T, atol=1e-5)
assert torch.allclose(Y.mean(dim=0), A @ X.mean(dim=0) + b)

variance = S.diagonal()
print(f"of x1 + x2: {T[0, 0]:.2f}")
print(f"sum of variances: {variance.sum():.2f}")
R = S / torch.sqrt(variance[:, None] * variance)
print(f"correlation: {R[0, 1]:.4f}")
print(f"correlation in other units: {torch.corrcoef((X * 60).T)[0, 1]:.4f}")
print("rank of the 3 by 3:", torch.linalg.matrix_rank(T, rtol=1e-4).item())
