import numpy as np
import torch

rng = np.random.default_rng(0)
n, e = 20, 8
A = torch.from_numpy(np.linalg.qr(rng.normal(size=(e, e)))[0])
U = torch.from_numpy(rng.normal(size=(n, e)))
slopes = {
    "linear": (lambda z: z, torch.ones_like),
    "tanh": (torch.tanh, lambda s: 1 - s.square()),
    "relu": (torch.relu, lambda s: (s > 0).double()),
}
for size in (0.01, 1.0):
    for name, (f, slope) in slopes.items():
        s, J = U.new_zeros(e), torch.eye(e, dtype=A.dtype)
        for u in U:
            s = f(A @ s + size * u)
            J = slope(s)[:, None] * A @ J
        norm = torch.linalg.matrix_norm(J, ord=2)
        print(f"inputs of {size}, {name}: {norm:.6f}")
