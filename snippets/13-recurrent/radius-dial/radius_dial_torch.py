import matplotlib.pyplot as plt
import numpy as np
import torch

rho = 1.0  # spectral radius of A
rng = np.random.default_rng(0)
n, e = 50, 32
A = rng.normal(size=(e, e))
A = torch.from_numpy(A * rho / np.abs(np.linalg.eigvals(A)).max())
U = torch.from_numpy(rng.normal(0, 0.5, (n, e)))  # B x_i, of each step


def norms(f, slope):  # of ∂s_n / ∂s_i for i = n - 1, ..., 0
    s, factors = U.new_zeros(e), []
    for u in U:
        s = f(A @ s + u)
        factors.append(slope(s)[:, None] * A)
    J, sizes = torch.eye(e, dtype=A.dtype), []
    for factor in reversed(factors):
        J = J @ factor
        sizes.append(torch.linalg.matrix_norm(J, ord=2))
    return torch.stack(sizes).numpy()


linear = norms(lambda z: z, torch.ones_like)
curved = norms(torch.tanh, lambda s: 1 - s.square())
for lag in (1, 10, 50):
    print(f"lag {lag}, linear: {linear[lag - 1]:.3e}")
    print(f"lag {lag}, tanh: {curved[lag - 1]:.3e}")

lags = np.arange(1, n + 1)
plt.figure(figsize=(4.8, 3.0))
plt.plot(lags, np.log10(linear), label="linear")
plt.plot(lags, np.log10(curved), "--", label="tanh")
plt.plot(lags, lags * np.log10(rho), ":", label="$\\rho^{\\,lag}$")
plt.ylim(-26, 12)
plt.xlabel("lag $n - i$")
plt.ylabel("log$_{10}$ of the norm")
plt.title(f"spectral radius {rho}")
plt.legend(loc="lower left")
plt.show()
