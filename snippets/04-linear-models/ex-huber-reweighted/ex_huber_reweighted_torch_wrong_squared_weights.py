# Wrong: multiplies rows and targets by the weight itself
import torch


def huber_fit(X, y, delta, steps):
    weight = torch.ones(len(y))
    for _ in range(steps + 1):
        root = weight[:, None]
        solution = torch.linalg.lstsq(root * X, root * y[:, None])
        w = solution.solution[:, 0]
        weight = delta / (X @ w - y).abs().clamp(min=delta)
    return w
