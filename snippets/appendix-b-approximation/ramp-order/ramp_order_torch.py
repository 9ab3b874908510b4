import matplotlib.pyplot as plt
import torch

torch.set_default_dtype(torch.float64)


def target(x):
    return torch.sinc(x / torch.pi)  # sin(x)/x


n = 15_000
x = (torch.arange(n) + 0.5) * 10 / n  # (n,)
g = target(x)
second = torch.func.vmap(torch.func.grad(torch.func.grad(target)))(x)
theory = 10**4 * second.square().mean() / 120
print(f"10⁴ mean(g''²) / 120: {theory:.4f}")

m = torch.tensor([5, 15, 50, 150])
names = ["bins", "values at the knots", "best values"]
mse = {name: [] for name in names}
for k in m.tolist():
    rows = g.reshape(k, -1)
    means = rows.mean(dim=1, keepdim=True)
    s = torch.arange(k + 1) * 10 / k  # (k + 1,): knots
    hats = torch.relu(1 - (x[:, None] - s).abs() * k / 10)  # (n, k + 1)
    best = torch.linalg.solve(hats.T @ hats, hats.T @ g)  # (k + 1,)
    mse["bins"].append((rows - means).square().mean())
    mse["values at the knots"].append((hats @ target(s) - g).square().mean())
    mse["best values"].append((hats @ best - g).square().mean())
    for name in names:
        print(f"m = {k}, {name}: {mse[name][-1]:.2e}")
    print(f"m = {k}, ratio: {mse[names[1]][-1] / mse[names[2]][-1]:.2f}")
assert torch.isclose(mse[names[1]][-1] * 150**4, theory, rtol=1e-3)

plt.figure(figsize=(4.8, 3.4))
for name, form in zip(names, ["s--", "o-", "^-"], strict=True):
    plt.loglog(m.numpy(), mse[name], form, label=name)
plt.loglog(m.numpy(), (theory / m**4).numpy(), ":", label="theory")
plt.xlabel("pieces m")
plt.ylabel("mean squared error")
plt.legend()
plt.show()
