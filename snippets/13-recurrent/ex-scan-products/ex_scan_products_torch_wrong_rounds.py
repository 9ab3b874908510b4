# Wrong: stops one round early unless n is a power of two
import torch


def products(M):
    reach = 1
    while 2 * reach <= len(M):
        joined = M[reach:] @ M[:-reach]  # later on the left
        M = torch.cat([M[:reach], joined])
        reach *= 2
    return M
