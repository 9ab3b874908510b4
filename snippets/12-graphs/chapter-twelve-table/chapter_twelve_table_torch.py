import torch

ones = torch.ones(2, 3)
print(f"ones: {tuple(ones.shape)}")
