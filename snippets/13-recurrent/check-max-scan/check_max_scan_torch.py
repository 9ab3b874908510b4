import numpy as np
import torch

rng = np.random.default_rng(0)
n = 13
a, b = torch.from_numpy(rng.normal(size=(2, n)))
start = torch.tensor(0.5).double()


def scan(a, b):  # pairs stand for s -> max(s + a, b)
    reach = 1
    while reach < len(a):
        late = torch.maximum(b[:-reach] + a[reach:], b[reach:])
        b = torch.cat([b[:reach], late])
        a = torch.cat([a[:reach], a[:-reach] + a[reach:]])
        reach *= 2
    return a, b


s, loop = start, []
for a_i, b_i in zip(a, b, strict=True):
    s = torch.maximum(s + a_i, b_i)
    loop.append(s)
loop = torch.stack(loop)
a_all, b_all = scan(a, b)
states = torch.maximum(start + a_all, b_all)
print("scan = loop:", torch.allclose(states, loop))
print(f"last state: {loop[-1]:.4f}")
forgotten = (b_all - loop).abs() > 1e-9
print("second part alone, wrong at:", forgotten.nonzero()[:, 0].tolist())
plain = torch.maximum(b.cummax(0).values, start + a.cumsum(0))
wrong = ((plain - loop).abs() > 1e-9).sum().item()
print("maximum of the b alone, wrong:", wrong)
