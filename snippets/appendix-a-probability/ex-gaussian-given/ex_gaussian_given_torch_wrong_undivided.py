# Wrong: the covariance alone says how far the mean moves
import torch


def given(mean, cov, known, values):
    other = [i for i in range(len(mean)) if i not in known]
    across = cov[other][:, known]  # (d - k, k)
    block = cov[known][:, known]  # (k, k)
    gain = torch.linalg.solve(block, across.T).T
    moved = mean[other] + across @ (values - mean[known])
    return moved, cov[other][:, other] - gain @ across.T
