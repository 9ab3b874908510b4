import math

import matplotlib.pyplot as plt
import torch


def target(x):
    return torch.sinc(x / torch.pi)  # sin(x)/x


n = 30_000
x = (torch.arange(n, dtype=torch.float64) + 0.5) * 10 / n  # (n,)
g = target(x)
slope = torch.func.vmap(torch.func.grad(target))(x)  # (n,): g'
theory = 100 * slope.square().mean() / 12  # length² times mean / 12
print(f"10² mean(g'²) / 12: {theory:.4f}")

m = torch.tensor([5, 15, 50, 150, 500])
mse, most = [], []
for k in m.tolist():
    rows = g.reshape(k, -1)
    error = rows - rows.mean(dim=1, keepdim=True)
    mse.append(error.square().mean())
    most.append(error.abs().max())
    print(f"m = {k}, mse: {mse[-1]:.2e}")
    print(f"m = {k}, times m squared: {mse[-1] * k**2:.4f}")
assert torch.isclose(mse[-1] * 500**2, theory, rtol=1e-3)

logs = torch.stack([m.log().double(), torch.ones(5).double()], dim=1)
for name, errors in [("mse", mse), ("largest error", most)]:
    y = torch.stack(errors).log()[:, None]  # (5, 1)
    line = torch.linalg.lstsq(logs, y).solution  # (2, 1)
    print(f"order of the {name}: {-line[0, 0]:.2f}")
print(f"bins for an mse of 1e-6: {math.ceil(1e3 * theory**0.5)}")

plt.figure(figsize=(4.8, 3.2))
plt.loglog(m.numpy(), most, "s--", label="largest error")
plt.loglog(m.numpy(), mse, "o-", label="mean squared error")
plt.loglog(m.numpy(), (theory / m**2).numpy(), ":", label="theory")
plt.xlabel("bins m")
plt.ylabel("error")
plt.legend()
plt.show()
