import torch

torch.set_default_dtype(torch.float64)


def f(x):  # (2,) -> (2,): square, so that both products run
    return torch.stack([x[0] * x[1], x[0] + x[1]])


x, v = torch.tensor([2.0, 1.0]), torch.tensor([1.0, 1.0])
J = torch.func.jacrev(f)(x)  # (2, 2)
print("jacobian:", J.tolist())
for h in (0.1, 0.01, 0.001):
    moved = f(x + h * v) - f(x)  # (2,): what really happens
    right = torch.linalg.vector_norm(moved - J @ (h * v)) / h
    wrong = torch.linalg.vector_norm(moved - J.T @ (h * v)) / h
    print(f"J, error / h at {h}: {right:.4f}")
    print(f"transposed, error / h at {h}: {wrong:.4f}")
