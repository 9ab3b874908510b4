import torch
import torch.nn.functional as F

steps, t = 32, 24
cases = {  # kernel size, dilations, padding on the right of each layer
    "doubling": (2, [1, 2, 4, 8], [0, 0, 0, 0]),
    "all 1": (2, [1, 1, 1, 1], [0, 0, 0, 0]),
    "kernel 3": (3, [1, 2, 4], [0, 0, 0]),
    "gridding": (3, [2, 2, 2], [0, 0, 0]),
    "centred": (3, [1, 2, 4], [1, 2, 4]),
    "one step off": (2, [1, 2, 4, 8], [1, 1, 1, 1]),
}
for name, (k, dilations, right) in cases.items():
    x = torch.zeros(1, 1, steps, requires_grad=True)  # (n, c, t)
    h, w = x, torch.ones(1, 1, k)  # (o, c, k): nothing cancels
    for d, r in zip(dilations, right, strict=True):
        h = F.conv1d(F.pad(h, ((k - 1) * d - r, r)), w, dilation=d)
    h[0, 0, t].backward()
    read = x.grad[0, 0].nonzero().flatten()
    ahead = (read > t).sum()
    print(f"{name}, inputs: {len(read)}")
    print(f"{name}, from: {read[0]}")
    print(f"{name}, to: {read[-1]}")
    print(f"{name}, in the future: {ahead}")
