import math

import numpy as np
import torch
from torch.distributions import MultivariateNormal

rng = np.random.default_rng(0)


def by_inverse(r, cov):  # r: (d,), the point less the mean
    form = r @ torch.linalg.inv(cov) @ r
    log_det = torch.linalg.det(cov).log()
    return -(form + log_det + len(r) * math.log(2 * math.pi)) / 2


def by_cholesky(r, cov):
    L = torch.linalg.cholesky(cov)  # (d, d), lower triangular
    u = torch.linalg.solve_triangular(L, r[:, None], upper=False)
    form = u.square().sum()  # L u = r, so u'u = r' inv(cov) r
    log_det = 2 * L.diagonal().log().sum()
    return -(form + log_det + len(r) * math.log(2 * math.pi)) / 2


for d in (2, 200):
    A = rng.normal(size=(d, 3 * d))
    cov = torch.tensor(A @ A.T / (300 * d))  # (d, d), variances around 0.01
    r = torch.tensor(0.1 * rng.normal(size=d))  # (d,)
    log = by_cholesky(r, cov)
    library = MultivariateNormal(torch.zeros_like(r), cov)
    assert torch.isclose(log, library.log_prob(r))
    inverse = by_inverse(r, cov)
    digits = torch.linalg.slogdet(cov)[1] / math.log(10)
    print(f"d = {d}, log10 of the determinant: {digits:.1f}")
    print(f"d = {d}, determinant is 0: {torch.linalg.det(cov) == 0}")
    print(f"d = {d}, by inverse and determinant: {inverse:.3f}")
    print(f"d = {d}, by Cholesky: {log:.3f}")
