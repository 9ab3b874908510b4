# Wrong: adds the label times x, also where the answer was right
import torch


def perceptron(X, y, passes):
    w, b, mistakes = torch.zeros(X.shape[1]), torch.tensor(0.0), []
    for _ in range(passes):
        wrong = 0
        for x, label in zip(X, y, strict=True):
            wrong += int((w @ x + b > 0) != (label > 0))
            w, b = w + label * x, b + label
        mistakes.append(wrong)
    return w, b, mistakes
