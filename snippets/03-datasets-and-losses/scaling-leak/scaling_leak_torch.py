import numpy as np
import torch
from sklearn.datasets import load_diabetes

features, target = load_diabetes(return_X_y=True, scaled=False)
X, y = torch.tensor(features), torch.tensor(target)  # (442, 10), (442,)


def moments(rows):
    return X[rows].mean(dim=0), X[rows].std(dim=0, correction=0)


def errors(train, test, k):  # squared error of the k nearest, three ways
    answers = []
    everything = np.concatenate([train, test])
    for fit, fit_test in [
        (train, train),  # honest
        (everything, everything),  # leaky
        (train, test),  # two rulers
    ]:
        (m, s), (m_test, s_test) = moments(fit), moments(fit_test)
        A, B = (X[train] - m) / s, (X[test] - m_test) / s_test
        near = torch.cdist(B, A).argsort(dim=1)[:, :k]
        answers.append((y[train][near].mean(dim=1) - y[test]).square().mean())
    return torch.stack(answers)


rng = np.random.default_rng(0)
for n, k in [(10, 3), (342, 10)]:
    orders = [rng.permutation(442) for _ in range(100)]
    table = torch.stack([errors(o[:n], o[-100:], k) for o in orders])
    honest, leaky, two_rulers = table.mean(dim=0).sqrt().tolist()
    print(f"{n} rows, honest: {honest:.2f}")
    print(f"{n} rows, leaky: {leaky:.2f}")
    print(f"{n} rows, two rulers: {two_rulers:.2f}")
    share = (table[:, 1] < table[:, 0]).double().mean().item()
    print(f"{n} rows, leak looks better in: {100 * share:.0f} %")
