import inspect

import torch


def shrunk(rate, decay):  # a weight of 1 with gradient 0, 100 steps
    w = torch.nn.Parameter(torch.ones(1, dtype=torch.float64))
    optimiser = torch.optim.AdamW([w], lr=rate, weight_decay=decay)
    for _ in range(100):
        w.grad = torch.zeros_like(w)
        optimiser.step()
    return w.item()


default = inspect.signature(torch.optim.AdamW).parameters
print(f"default decay: {default['weight_decay'].default}")
for rate in 0.01, 0.001:
    library = shrunk(rate, 0.1)
    assert abs(library - (1 - rate * 0.1) ** 100) < 1e-12
    print(f"rate {rate}, times the rate: {library:.4f}")
    # not times the rate: what the library multiplies is taken out
    alone = shrunk(rate, 0.001 / rate)
    print(f"rate {rate}, not times the rate: {alone:.4f}")
