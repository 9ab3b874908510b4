# Wrong: projects only once, after the last step
import torch


def projected_descent(gradient, x, radius, rate, steps):
    for _ in range(steps):
        x = x - rate * gradient(x)
    norm = torch.linalg.vector_norm(x)
    return x * torch.clip(radius / norm, max=1.0)
