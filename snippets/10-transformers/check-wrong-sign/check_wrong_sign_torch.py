import numpy as np
import torch

n, k = 6, 8
rng = np.random.default_rng(0)
Q, K = torch.tensor(rng.normal(size=(2, n, k // 2, 2)))
theta = 10_000.0 ** (-2 * torch.arange(k // 2).double() / k)


def scores(sign_q, sign_k, start):  # (n, n)
    at = torch.arange(start, start + n)[:, None]
    q = torch.view_as_complex(Q) * torch.exp(1j * sign_q * at * theta)
    key = torch.view_as_complex(K) * torch.exp(1j * sign_k * at * theta)
    return (q @ key.mH).real


for name, signs in {
    "both right": (1, 1),
    "both wrong": (-1, -1),
    "keys wrong": (1, -1),
}.items():
    S, later = scores(*signs, 0), scores(*signs, 9)
    print(f"{name}, nine places later moves: {(later - S).abs().max():.4f}")
    print(f"{name}, query 3 with key 1: {S[3, 1]:.4f}")
