import numpy as np
import torch

n, k, v, m = 12, 4, 3, 7  # the gate of token m is 0
rng = np.random.default_rng(0)
Q, K = torch.from_numpy(rng.normal(size=(2, n, k)))
K /= K.norm(dim=1, keepdim=True)
V = torch.from_numpy(rng.normal(size=(n, v)))
alpha, beta = torch.from_numpy(rng.uniform(0.5, 1, (2, n, 1)))
alpha[m] = 0


def recurrent(Q, K, V, alpha, beta):
    S, rows = V.new_zeros(k, v), []
    for q, key, value, a, b in zip(Q, K, V, alpha, beta, strict=True):
        S = a * S
        S = S + torch.outer(key, b * (value - key @ S))
        rows.append(q @ S)
    return torch.stack(rows)


later = torch.ones(n, n, dtype=torch.bool).tril(-1)  # i > j
D = alpha.where(later, 1.0).cumprod(0).tril()  # gates from j + 1 to i
T = (beta * D * (K @ K.T)).tril(-1)
eye = torch.eye(n, dtype=torch.float64)
U = torch.linalg.solve_triangular(
    eye + T, beta * V, upper=False, unitriangular=True
)
Y = (D * (Q @ K.T)) @ U
given = (Q, K, V, alpha, beta)
print("table and recurrence agree:", torch.allclose(Y, recurrent(*given)))

alone = recurrent(*(z[m:] for z in given))
print("from the gate of 0 on, as if alone:", torch.allclose(Y[m:], alone))
B = alpha.cumprod(0)
quotient = (B / B.T).tril()
lost = quotient.isnan().sum().item()
print(f"quotients that are nan: {lost} of {n * (n + 1) // 2}")
