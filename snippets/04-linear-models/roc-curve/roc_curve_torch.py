import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.metrics import average_precision_score, roc_auc_score

data = load_digits()
order = np.random.default_rng(0).permutation(len(data.target))
X = torch.tensor(data.data[order] / 16)  # (n, d), float64
y = torch.tensor(data.target[order] == 8).to(X.dtype)  # (n,): an eight?
train, test = slice(0, 900), slice(900, None)
w, b = torch.zeros(64, dtype=X.dtype), 0.0
for _ in range(200):
    r = torch.sigmoid(X[train] @ w + b) - y[train]
    w, b = w - X[train].T @ r / len(r), b - r.mean()
z, y = X[test] @ w + b, y[test]  # a logit is a score as good as p

pairs = z[y == 1][:, None] - z[y == 0]  # each eight with each other digit
won = (pairs > 0).double().mean() + (pairs == 0).double().mean() / 2
print(f"pairs in the right order: {won:.4f}")
assert np.isclose(won, roc_auc_score(y.numpy(), torch.sigmoid(z).numpy()))

fig, (left, right) = plt.subplots(1, 2, figsize=(4.8, 2.9))
for name, copies in [("as they are", 1), ("others five times", 5)]:
    times = torch.where(y == 1, 1, copies)  # how often each image counts
    score, truth = z.repeat_interleave(times), y.repeat_interleave(times)
    hit = truth[score.argsort(descending=True)]  # the surest come first
    tp, fp = hit.cumsum(0), (1 - hit).cumsum(0)  # among the first k
    recall, false_alarms, precision = tp / tp[-1], fp / fp[-1], tp / (tp + fp)
    area = torch.trapezoid(recall, false_alarms)
    average = (precision * hit).sum() / tp[-1]  # at each eight
    theirs = average_precision_score(truth.numpy(), score.numpy())
    assert np.isclose(average, theirs)
    print(f"{name}, area: {area:.4f}")
    print(f"{name}, average precision: {average:.4f}")
    dash = "-" if copies == 1 else "--"  # so that both show
    left.plot(false_alarms, recall, dash, label=name)
    right.plot(recall, precision, dash)
left.set(xlabel="false alarms / all others", ylabel="recall")
right.set(xlabel="recall", ylabel="precision", ylim=(0, 1.03))
left.legend()
plt.show()
