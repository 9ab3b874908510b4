import numpy as np
import torch

n, k, v, gamma = 6, 4, 3, 0.9
rng = np.random.default_rng(0)
Q, K = torch.from_numpy(rng.normal(size=(2, n, k)))
K /= K.norm(dim=1, keepdim=True)
V = torch.from_numpy(rng.normal(size=(n, v)))
alpha = torch.from_numpy(rng.uniform(0.5, 1, (n, k)))  # for each row of S
beta = torch.from_numpy(rng.uniform(size=(n, 1)))
one = torch.eye(k, dtype=torch.float64)


def recurrent(G, U):  # gates G (n, k, k), what is written U (n, v)
    S, rows = torch.zeros(k, v, dtype=torch.float64), []
    for q, key, g, u in zip(Q, K, G, U, strict=True):
        S = g @ S + torch.outer(key, u)
        rows.append(q @ S)
    return torch.stack(rows)


def solved(D):  # what is written, with decays D (n, n) in between
    T = (beta * D * (K @ K.T)).tril(-1)
    eye = torch.eye(n, dtype=torch.float64)
    return torch.linalg.solve_triangular(T + eye, beta * V, upper=False)


ones = torch.ones(n, n, dtype=torch.float64).tril()
lag = torch.arange(n)[:, None] - torch.arange(n)
fade = (gamma**lag).tril()  # gamma^(i - j)
B = alpha.cumprod(0)  # (n, k)
erase = one - beta[..., None] * K[:, :, None] * K[:, None]  # (n, k, k)
scores = Q @ K.T
cases = {
    "sum": (one.expand(n, k, k), V, (scores * ones) @ V),
    "retention": (gamma * one.expand(n, k, k), V, (scores * fade) @ V),
    "gated": (alpha.diag_embed(), V, ((Q * B) @ (K / B).T).tril() @ V),
    "delta": (erase, beta * V, (scores * ones) @ solved(ones)),
    "gated delta": (gamma * erase, beta * V, (scores * fade) @ solved(fade)),
}
for name, (G, U, masked) in cases.items():
    Y = recurrent(G, U)
    print(f"{name}, masked form agrees: {torch.allclose(Y, masked)}")
    print(f"{name}, last output: {Y[-1, 0]:.4f}")
