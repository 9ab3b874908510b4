# Wrong: leaves out the 1e-5
import torch


def pre_norm_block(x, V, W, a):
    middle = x - x.mean(1, keepdim=True)
    u = middle / x.std(1, keepdim=True, correction=0)
    return x + a * torch.relu(u @ V) @ W
