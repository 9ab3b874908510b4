import torch


def projected_descent(gradient, x, radius, rate, steps):
    for _ in range(steps):
        x = x - rate * gradient(x)
        norm = torch.linalg.vector_norm(x)
        x = x * torch.clip(radius / norm, max=1.0)  # inside: times 1
    return x
