import torch

x = torch.tensor([3.0, 4.0, 5.0, 6.0, 7.0])  # mean 5, variance 2
ones = torch.ones_like(x)


def report(name, x):
    X = torch.stack([x, ones], dim=1)  # (n, 2): for w and b
    H = 2 * X.T @ X / len(X)  # Hessian of the mean squared error
    low, high = torch.linalg.eigvalsh(H).tolist()
    error, steps = torch.tensor([1.0, -1.0]), 0
    start = torch.linalg.vector_norm(error)
    while torch.linalg.vector_norm(error) > 0.01 * start:
        error = error - 2 / (low + high) * (H @ error)
        steps += 1
    print(f"{name}: {high / low:.1f}")
    print(f"{name}, steps: {steps}")


report("raw", x)
report("centred", x - 5)
report("standardised", (x - 5) / 2**0.5)
