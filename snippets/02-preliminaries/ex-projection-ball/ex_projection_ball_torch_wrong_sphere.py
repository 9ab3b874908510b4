# Wrong: scales every point to the sphere, also those inside the ball
import torch


def projected_descent(gradient, x, radius, rate, steps):
    for _ in range(steps):
        x = x - rate * gradient(x)
        x = x * (radius / torch.linalg.vector_norm(x))
    return x
