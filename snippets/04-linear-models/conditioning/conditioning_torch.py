import matplotlib.pyplot as plt
import numpy as np
import torch

n, d, trials = 30, 5, 301
exponents = np.arange(1, 5.1, 0.25)  # condition numbers 10 to 100,000
rng = np.random.default_rng(0)
U = np.linalg.qr(rng.normal(size=(trials, n, d)))[0]  # orthogonal
V = np.linalg.qr(rng.normal(size=(trials, d, d)))[0]  # columns
truth = torch.tensor(rng.normal(size=(trials, d, 1)))


def median_error(w):  # (trials, d, 1)
    size = torch.linalg.vector_norm(w - truth, dim=1)
    return (size / torch.linalg.vector_norm(truth, dim=1)).median()


def rounded(A):  # once, to float32
    return A.float().double()


curves = []
for kappa in 10.0**exponents:
    s = kappa ** -np.linspace(0, 1, d)  # singular values, 1 to 1 / kappa
    X = torch.tensor(U * s @ V.transpose(0, 2, 1))  # (trials, n, d)
    y = X @ truth
    Q, R = torch.linalg.qr(rounded(X))
    X_once = torch.linalg.solve_triangular(R, Q.mT @ y, upper=True)
    A_once = torch.linalg.solve(rounded(X.mT @ X), X.mT @ y)
    single = torch.linalg.lstsq(X.float(), y.float()).solution
    medians = [median_error(w).item() for w in (X_once, A_once, single)]
    curves.append(medians[:2])
    assert medians[0] < medians[2] < 20 * medians[0]  # all in float32
for i in (4, 8, 12):
    print(f"X rounded, 1e{exponents[i]:.0f}: {curves[i][0]:.1e}")
    print(f"X^T X rounded, 1e{exponents[i]:.0f}: {curves[i][1]:.1e}")
once, product = zip(*curves, strict=True)
plt.loglog(10.0**exponents, product, "C1s--", label="$X^T X$ rounded")
plt.plot(10.0**exponents, once, "C0o-", label="X rounded")
plt.legend()
plt.gca().set(xlabel="condition number of X", ylabel="relative error")
plt.show()
