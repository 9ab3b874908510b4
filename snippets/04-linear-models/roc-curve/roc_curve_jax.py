import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.metrics import average_precision_score, roc_auc_score

jax.config.update("jax_enable_x64", True)
data = load_digits()
order = np.random.default_rng(0).permutation(len(data.target))
X = data.data[order] / 16  # (n, d), float64
y = data.target[order] == 8  # (n,): is it an eight?
train, test = slice(0, 900), slice(900, None)


def step(params, _):
    w, b = params
    r = jax.nn.sigmoid(X[train] @ w + b) - y[train]
    return (w - X[train].T @ r / len(r), b - r.mean()), None


(w, b), _ = jax.lax.scan(step, (jnp.zeros(64), 0.0), length=200)
z, y = np.asarray(X[test] @ w + b), y[test]  # a logit is a score as good as p

pairs = z[y][:, None] - z[~y]  # each eight with each other digit
won = (pairs > 0).mean() + (pairs == 0).mean() / 2
print(f"pairs in the right order: {won:.4f}")
assert np.isclose(won, roc_auc_score(y, z))


@jax.jit
def curves(score, truth):
    hit = truth[jnp.argsort(-score)]  # the surest come first
    tp, fp = hit.cumsum(), (~hit).cumsum()  # among the first k
    recall, false_alarms, precision = tp / tp[-1], fp / fp[-1], tp / (tp + fp)
    average = (precision * hit).sum() / tp[-1]  # at each eight
    area = jnp.trapezoid(recall, false_alarms)
    return recall, false_alarms, precision, area, average


fig, (left, right) = plt.subplots(1, 2, figsize=(4.8, 2.9))
for name, copies in [("as they are", 1), ("others five times", 5)]:
    times = np.where(y, 1, copies)  # how often each image counts
    score, truth = np.repeat(z, times), np.repeat(y, times)
    recall, false_alarms, precision, area, average = curves(score, truth)
    assert np.isclose(average, average_precision_score(truth, score))
    print(f"{name}, area: {area:.4f}")
    print(f"{name}, average precision: {average:.4f}")
    dash = "-" if copies == 1 else "--"  # so that both show
    left.plot(false_alarms, recall, dash, label=name)
    right.plot(recall, precision, dash)
left.set(xlabel="false alarms / all others", ylabel="recall")
right.set(xlabel="recall", ylabel="precision", ylim=(0, 1.03))
left.legend()
plt.show()
