# Wrong: the length after both products
import torch


def stretch(f, x, v, steps):
    _, pull = torch.func.vjp(f, x)
    for _ in range(steps):
        v = v / torch.linalg.norm(v)
        _, along = torch.func.jvp(f, (x,), (v,))
        (v,) = pull(along)
    return torch.linalg.norm(v)
