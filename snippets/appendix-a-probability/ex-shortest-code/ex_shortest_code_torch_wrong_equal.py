# Wrong: one length for all
import math

import torch


def code_lengths(p):
    return torch.full((len(p),), math.ceil(math.log2(len(p))))
