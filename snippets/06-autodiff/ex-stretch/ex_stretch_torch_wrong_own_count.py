# Wrong: always makes ten steps
import torch


def stretch(f, x, v, steps):
    _, pull = torch.func.vjp(f, x)
    for _ in range(10):
        v = v / torch.linalg.norm(v)
        _, along = torch.func.jvp(f, (x,), (v,))
        (v,) = pull(along)
    return torch.linalg.norm(along)
