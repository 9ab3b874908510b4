import numpy as np
import torch

one = torch.Generator().manual_seed(0)
other = torch.Generator().manual_seed(0)
draw = torch.randn(3, generator=one)
again = torch.randn(3, generator=other)
following = torch.randn(3, generator=one)  # the generator has moved on
print("same seed, same numbers:", bool((draw == again).all()))
print("next draw, same numbers:", bool((draw == following).all()))

shared = torch.tensor(np.random.default_rng(0).normal(size=3))
print("from NumPy:", [f"{v:.4f}" for v in shared.tolist()])
