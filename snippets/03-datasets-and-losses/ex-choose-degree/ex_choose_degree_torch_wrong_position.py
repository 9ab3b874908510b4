# Wrong: returns the place of the best degree in the list
import torch


def least_squares(x, y, degree):  # (n,), (n,) -> (degree + 1,)
    X = torch.vander(x, degree + 1, increasing=True)
    return torch.linalg.lstsq(X, y[:, None]).solution[:, 0]


def predict(w, x):  # (degree + 1,), (n,) -> (n,)
    return torch.vander(x, len(w), increasing=True) @ w


def choose(x, y, x_val, y_val, degrees):
    def error(degree):
        w = least_squares(x, y, degree)
        return ((predict(w, x_val) - y_val) ** 2).mean().item()

    errors = torch.tensor([error(degree) for degree in degrees])
    best = errors.argmin().item()
    w = least_squares(torch.cat([x, x_val]), torch.cat([y, y_val]), best)
    return best, w
