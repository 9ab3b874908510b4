# Wrong: a softmax over hosts none of which has a key
import torch


def merge_hosts(outs, lse):
    shares = lse.softmax(dim=0)
    return (shares[..., None] * outs).sum(dim=0), torch.logsumexp(lse, dim=0)
