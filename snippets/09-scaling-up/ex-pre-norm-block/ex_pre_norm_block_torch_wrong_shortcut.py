# Wrong: the shortcut is normalised too
import torch


def pre_norm_block(x, V, W, a):
    u = torch.nn.functional.layer_norm(x, x.shape[1:])
    return u + a * torch.relu(u @ V) @ W
