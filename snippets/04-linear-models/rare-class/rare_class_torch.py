import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.metrics import balanced_accuracy_score, f1_score

data = load_digits()
order = np.random.default_rng(0).permutation(len(data.target))
X = torch.tensor(data.data[order] / 16)  # (n, d), float64
y = torch.tensor(data.target[order] == 8)  # (n,): is it an eight?
train, test = slice(0, 900), slice(900, None)

w = torch.zeros(64, dtype=X.dtype)
b = torch.zeros((), dtype=X.dtype)
for _ in range(200):
    r = torch.sigmoid(X[train] @ w + b) - y[train].double()  # p - y
    w, b = w - X[train].T @ r / len(r), b - r.mean()
p = torch.sigmoid(X[test] @ w + b)  # (n,)


def report(name, guess, y):  # both (n,), true or false
    tp, fp = (guess & y).sum(), (guess & ~y).sum()
    fn, tn = (~guess & y).sum(), (~guess & ~y).sum()
    print(f"{name}: tp {tp}, fp {fp}, fn {fn}, tn {tn}")
    recall, specificity = tp / (tp + fn), tn / (tn + fp)
    balanced, f1 = (recall + specificity) / 2, 2 * tp / (2 * tp + fp + fn)
    print(f"{name}, accuracy: {(tp + tn) / len(y):.3f}")
    print(f"{name}, precision: {tp / (tp + fp):.3f}")
    print(f"{name}, recall: {recall:.3f}")
    print(f"{name}, F1: {f1:.3f}")
    print(f"{name}, balanced accuracy: {balanced:.3f}")
    y, guess = y.numpy(), guess.numpy()
    assert np.isclose(f1, f1_score(y, guess))
    assert np.isclose(balanced, balanced_accuracy_score(y, guess))


report("never", p > 1, y[test])
report("above 0.5", p > 0.5, y[test])
report("above 0.1", p > 0.1, y[test])
