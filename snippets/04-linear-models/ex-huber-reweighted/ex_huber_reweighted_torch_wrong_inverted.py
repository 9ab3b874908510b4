# Wrong: the larger the residual, the larger the weight
import torch


def huber_fit(X, y, delta, steps):
    weight = torch.ones(len(y))
    for _ in range(steps + 1):
        root = weight.sqrt()[:, None]
        solution = torch.linalg.lstsq(root * X, root * y[:, None])
        w = solution.solution[:, 0]
        weight = (X @ w - y).abs().clamp(min=delta) / delta
    return w
