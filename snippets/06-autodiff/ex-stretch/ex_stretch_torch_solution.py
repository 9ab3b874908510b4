import torch


def stretch(f, x, v, steps):
    _, pull = torch.func.vjp(f, x)  # one run of f, many walks back
    for _ in range(steps):
        v = v / torch.linalg.norm(v)
        _, along = torch.func.jvp(f, (x,), (v,))  # (o,): J v
        (v,) = pull(along)  # (d,): J^T J v
    return torch.linalg.norm(along)
