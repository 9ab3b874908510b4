import torch

far = torch.inf
one = 1 - torch.eye(3)  # distances in a triangle
apart = torch.full((3, 3), far)
hops = torch.cat([torch.cat([one, apart]), torch.cat([apart, one])], 1)
V = torch.arange(6.0)[:, None]  # (n, 1), n = 6
away = hops.isinf()


def times_infinity(slope):
    return (-slope * hops).softmax(-1) @ V


def masked(slope):  # a finite number first, then the mask
    bias = -slope * hops.masked_fill(away, 0)
    return bias.masked_fill(away, -torch.inf).softmax(-1) @ V


def bucket(slope):  # or a cost of its own: the parts see each other
    return (-slope * hops.masked_fill(away, 4)).softmax(-1) @ V


for start in (0.5, 0.0):
    for f in (times_infinity, masked, bucket):
        slope = torch.tensor(start, requires_grad=True)
        H = f(slope)  # (n, 1)
        H[0].sum().backward()
        said = f"{f.__name__}, slope {start}"
        print(f"{said}: {H[0].item():.4f}")
        print(f"{said}, derivative: {slope.grad.item():.4f}")
