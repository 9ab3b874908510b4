# Wrong: adds all errors of a pass at its end
import torch


def perceptron(X, y, passes):
    w, b, mistakes = torch.zeros(X.shape[1]), torch.tensor(0.0), []
    for _ in range(passes):
        errors = y - (X @ w + b > 0) * 1.0  # (n,)
        w, b = w + errors @ X, b + errors.sum()
        mistakes.append(int((errors != 0).sum()))
    return w, b, mistakes
