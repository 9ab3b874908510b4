import torch

targets = torch.tensor([1.0, 2.0, 3.0])  # (3,)
perfect = torch.tensor([[1.0], [2.0], [3.0]])  # (3, 1): no error at all
lazy = torch.full((3, 1), 2.0)  # (3, 1): the mean of the targets

errors = perfect - targets  # (3, 1) - (3,): meant (3,), got (3, 3)
print("shape:", tuple(errors.shape))
print(f"loss: {errors.square().mean():.4f}")  # should be 0
print(f"loss of lazy: {(lazy - targets).square().mean():.4f}")

errors = perfect.squeeze(1) - targets  # (3,) - (3,)
print("shape:", tuple(errors.shape))
print(f"loss: {errors.square().mean():.4f}")
