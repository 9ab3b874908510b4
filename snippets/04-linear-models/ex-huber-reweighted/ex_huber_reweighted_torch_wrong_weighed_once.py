# Wrong: the weights come from least squares and stay
import torch


def huber_fit(X, y, delta, steps):
    w = torch.linalg.lstsq(X, y[:, None]).solution[:, 0]
    if steps == 0:
        return w
    root = (delta / (X @ w - y).abs().clamp(min=delta)).sqrt()[:, None]
    for _ in range(steps):
        solution = torch.linalg.lstsq(root * X, root * y[:, None])
    return solution.solution[:, 0]
