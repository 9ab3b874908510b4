import warnings

import torch
from torch.nn.functional import mse_loss

targets = torch.tensor([1.0, 2.0, 3.0])  # (3,)
perfect = torch.tensor([[1.0], [2.0], [3.0]])  # (3, 1)

warnings.simplefilter("error")  # a warning now stops the program
try:
    mse_loss(perfect, targets)
except UserWarning:
    print("loss: refused")
print(f"repaired loss: {mse_loss(perfect.squeeze(1), targets):.4f}")
