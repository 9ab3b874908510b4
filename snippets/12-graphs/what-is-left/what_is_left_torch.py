import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(1)
n, d, c = 300, 8, 3
y = torch.arange(n) % c
alike = (y[:, None] == y).numpy()
A = np.triu(rng.random((n, n)) < np.where(alike, 0.056, 0.012), 1)
A = torch.from_numpy(np.where(A | A.T, 1.0, np.eye(n)))  # (n, n), loops
degree = A.sum(1)
A_hat = A / torch.outer(degree, degree).sqrt()
X = 0.5 * rng.normal(size=(c, d))[y] + rng.normal(size=(n, d))
X, Y = torch.from_numpy(X), torch.eye(c)[y]
u = (degree / degree.sum()).sqrt()  # (n,), where smoothing leads


def accuracy(H):  # ridge regression on standardised features
    H = H.double()
    H = (H - H.mean(0)) / H.std(0, correction=0)
    H = torch.hstack([H, torch.ones(n, 1)])
    K = H[:30].T @ H[:30] + 0.1 * torch.eye(d + 1)
    W = torch.linalg.solve(K, H[:30].T @ Y[:30])
    return ((H @ W).argmax(1) == y)[30:].double().mean()


def cosine(H):  # mean over all pairs of nodes, sizes taken away
    H = torch.nn.functional.normalize(H, dim=1)
    return (H @ H.T).mean()


def smooth(H, P, u, each=False):  # at the end the limit is taken away
    for _ in range(64):
        H = P @ H
        if each:  # or at each step
            H = H - torch.outer(u, u @ H)
    return H, H - torch.outer(u, u @ H)


H, left = smooth(X, A_hat, u)
print(f"mean cosine: {cosine(H):.6f}")
print(f"accuracy: {accuracy(H):.3f}")
print(f"what is left, share of the norm: {left.norm() / H.norm():.0e}")
print(f"limit taken away: {accuracy(left):.3f}")
single = X.float(), A_hat.float(), u.float()
worse = accuracy(left) - accuracy(smooth(*single)[1])
print("float32, worse by more than 0.1:", (worse > 0.1).item())
left = smooth(*single, each=True)[1]
print(f"float32, taken away at each step: {accuracy(left):.3f}")
