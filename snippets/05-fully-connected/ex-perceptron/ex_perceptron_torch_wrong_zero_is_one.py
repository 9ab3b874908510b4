# Wrong: says 1 where w . x + b is 0, too
import torch


def perceptron(X, y, passes):
    w, b, mistakes = torch.zeros(X.shape[1]), torch.tensor(0.0), []
    for _ in range(passes):
        wrong = 0
        for x, label in zip(X, y, strict=True):
            error = label - (w @ x + b >= 0) * 1.0
            w, b = w + error * x, b + error
            wrong += int(error != 0)
        mistakes.append(wrong)
    return w, b, mistakes
