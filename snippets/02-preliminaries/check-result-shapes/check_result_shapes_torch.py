import torch

A, T = torch.ones(4, 3), torch.ones(2, 1, 3)
u, v, w = torch.ones(3), torch.ones(4), torch.ones(4, 1)
s = torch.tensor(5.0)

questions = {
    "A + u": lambda: A + u,
    "A + v": lambda: A + v,
    "A + w": lambda: A + w,
    "v - w": lambda: v - w,
    "s * w": lambda: s * w,
    "A * T": lambda: A * T,
    "T + v": lambda: T + v,
    "A @ u": lambda: A @ u,
    "v @ A": lambda: v @ A,
    "T @ A": lambda: T @ A,
    "T @ A.T": lambda: T @ A.T,
}
for name, compute in questions.items():
    try:
        print(f"{name}: {tuple(compute().shape)}")
    except RuntimeError:
        print(f"{name}: refused")
