# Wrong: outputs averaged as if all hosts weighed the same
import torch


def merge_hosts(outs, lse):
    return outs.mean(dim=0), torch.logsumexp(lse, dim=0)
