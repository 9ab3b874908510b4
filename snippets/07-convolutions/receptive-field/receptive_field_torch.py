import torch
from torch.nn import functional as F


def formula(layers):  # (kernel side, stride) of each layer
    field, jump = 1, 1
    for s, t in layers:
        field, jump = field + (s - 1) * jump, jump * t
    return field, jump


def measured(layers, size=64):
    x = torch.ones(1, 1, size, size, dtype=torch.float64)
    h = x.requires_grad_()
    for s, t in layers:
        h = F.conv2d(h, x.new_ones(1, 1, s, s), stride=t)
    m = h.shape[-1] // 2
    ends = []
    for i in (m, m + 1):  # two neighbours of the last map
        (slope,) = torch.autograd.grad(h[0, 0, i, m], x, retain_graph=True)
        rows = (slope[0, 0] != 0).any(dim=1).nonzero()
        ends.append((int(rows[0]), int(rows[-1])))
    (first, last), (later, _) = ends
    return last - first + 1, later - first


pool = (2, 2)  # reads the same pixels as a window of ones
for name, layers in {
    "3": [(3, 1)],
    "3, 3": [(3, 1)] * 2,
    "3, 3, 3": [(3, 1)] * 3,
    "7": [(7, 1)],
    "3 with stride 2, 3": [(3, 2), (3, 1)],
    "3 with stride 2, 3, 3": [(3, 2), (3, 1), (3, 1)],
    "3, 3, pool, 3, 3, pool": [(3, 1), (3, 1), pool] * 2,
}.items():
    field, jump = measured(layers)
    assert (field, jump) == formula(layers)
    print(f"{name}: field {field}, jump {jump}")
