import torch


def products(M):
    reach = 1
    while reach < len(M):
        joined = M[reach:] @ M[:-reach]  # later on the left
        M = torch.cat([M[:reach], joined])
        reach *= 2
    return M
