# Wrong: trains on answers that are not known at the cut
import torch


def cut_in_time(series, p, h, cut):
    rows = series.unfold(0, p + h, 1)  # (n, p + h)
    X, y = rows[:, :p], rows[:, -1]
    last = torch.arange(len(rows)) + p - 1  # moment of the forecast
    train, test = last < cut, last >= cut - 1
    return X[train], y[train], X[test], y[test]
