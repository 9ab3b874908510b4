import numpy as np
import torch

eye = torch.eye(4, dtype=torch.float64)
logits = torch.tensor(np.random.default_rng(0).normal(size=(1, 4)))
cross_entropy = torch.nn.functional.cross_entropy
smooth = cross_entropy(logits, torch.tensor([1]), label_smoothing=0.2)
uniform = 0.8 * eye[1] + 0.2 * eye.mean(dim=0)
mixed = cross_entropy(logits, uniform[None])
print("label:", *(f"{v:.2f}" for v in uniform.tolist()))
print(f"smoothed: {smooth:.4f}")
print(f"mixed with uniform: {mixed:.4f}")
rate, decay, steps = 0.001, 0.1, 500
print(f"left after an epoch: {(1 - rate * decay) ** steps:.4f}")
print(f"by exp: {np.exp(-rate * decay * steps):.4f}")
half = (1 - rate * 2 * decay) ** (steps // 2)
print(f"half the updates, twice lam: {half:.4f}")
