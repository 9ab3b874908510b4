# Wrong: tests forecasts that were made before the cut
import torch


def cut_in_time(series, p, h, cut):
    rows = series.unfold(0, p + h, 1)  # (n, p + h)
    X, y = rows[:, :p], rows[:, -1]
    last = torch.arange(len(rows)) + p - 1  # moment of the forecast
    train, test = last + h < cut, last + h >= cut
    return X[train], y[train], X[test], y[test]
