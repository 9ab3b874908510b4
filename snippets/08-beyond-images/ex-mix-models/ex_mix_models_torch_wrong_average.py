# Wrong: averages the two perplexities
import torch


def mixed_perplexity(p, q, w):
    first, second = (
        torch.exp(-torch.log(p).mean()),
        torch.exp(-torch.log(q).mean()),
    )
    return w * first + (1 - w) * second
