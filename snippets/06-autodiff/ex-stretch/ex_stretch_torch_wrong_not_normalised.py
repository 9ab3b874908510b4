# Wrong: v is never brought back to length 1
import torch


def stretch(f, x, v, steps):
    _, pull = torch.func.vjp(f, x)
    for _ in range(steps):
        _, along = torch.func.jvp(f, (x,), (v,))
        v, before = pull(along)[0], v
    return torch.linalg.norm(along) / torch.linalg.norm(before)
