# Wrong: pushes forward again instead of pulling back
import torch


def stretch(f, x, v, steps):
    for _ in range(steps):
        v = v / torch.linalg.norm(v)
        _, along = torch.func.jvp(f, (x,), (v,))
        v = along
    return torch.linalg.norm(along)
