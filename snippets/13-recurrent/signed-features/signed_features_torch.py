import numpy as np
import torch
from torch.nn.functional import elu

rng = np.random.default_rng(0)
n, r = 50, 4
Q = torch.from_numpy(rng.normal(size=(1000, r)))
K = torch.from_numpy(rng.normal(size=(n, r)))
V = torch.from_numpy(rng.uniform(size=(n, 1)))  # between 0 and 1
maps = {
    "elu + 1": lambda X: elu(X) + 1,
    "identity": lambda X: X,
    "tanh": torch.tanh,
}
for name, phi in maps.items():
    A = phi(Q) @ phi(K).mT  # (1000, n)
    total = A.sum(-1, keepdim=True)  # the normaliser
    out = A / total @ V  # (1000, 1)
    outside = (out < V.min()) | (out > V.max())
    print(f"{name}, normaliser nearest to 0: {total.abs().min():.4f}")
    print(f"{name}, outputs outside the values: {outside.sum().item()}")
    print(f"{name}, largest output: {out.abs().max():.2f}")

far = torch.tensor(-20.0)  # float32
print(f"elu + 1 at -20 in float32: {elu(far) + 1:.1e}")
print(f"exp at -20 in float32: {far.exp():.1e}")
