# Wrong: normalises the sum
import torch


def pre_norm_block(x, V, W, a):
    y = x + a * torch.relu(x @ V) @ W
    return torch.nn.functional.layer_norm(y, y.shape[1:])
