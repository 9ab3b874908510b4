# Wrong: the known entries are not centred
import torch


def given(mean, cov, known, values):
    other = [i for i in range(len(mean)) if i not in known]
    across = cov[other][:, known]  # (d - k, k)
    block = cov[known][:, known]  # (k, k)
    gain = torch.linalg.solve(block, across.T).T
    return mean[other] + gain @ values, (
        cov[other][:, other] - gain @ across.T
    )
