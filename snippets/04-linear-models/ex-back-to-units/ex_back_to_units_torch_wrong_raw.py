# Wrong: fits the columns as they come
import torch


def fit(features, y):
    X = torch.cat([features, torch.ones(len(y), 1)], dim=1)
    solution = torch.linalg.lstsq(X, y[:, None]).solution[:, 0]
    return solution[:-1], solution[-1]
