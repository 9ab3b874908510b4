# Wrong: multiplies entry by entry
import torch


def products(M):
    reach = 1
    while reach < len(M):
        joined = M[reach:] * M[:-reach]
        M = torch.cat([M[:reach], joined])
        reach *= 2
    return M
