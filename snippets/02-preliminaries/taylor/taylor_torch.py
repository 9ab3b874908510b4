import matplotlib.pyplot as plt
import torch
from torch.func import grad, jacrev

torch.set_default_dtype(torch.float64)


def f(x):  # (2,) -> (): log(e^x1 + e^x2)
    return torch.logsumexp(x, dim=0)


x = torch.tensor([1.0, 3.0]).log()  # (2,): 0 and log 3
v = torch.tensor([1.0, -1.0])  # (2,)
slope = grad(f)(x) @ v
bend = v @ jacrev(grad(f))(x) @ v
print(f"slope: {slope:.4f}")
print(f"bend: {bend:.4f}")


def values(h):  # (k,) -> three of (k,): f and its two models
    first = f(x) + h * slope
    exact = torch.vmap(lambda h: f(x + h * v))(h)
    return exact, first, first + h**2 / 2 * bend


fig, (line, rate) = plt.subplots(1, 2, figsize=(4.8, 2.8))
h = torch.linspace(-3, 3, 25)
exact, first, second = values(h)
line.plot(h, exact, h, first, "--", h, second, ":")
line.set(xlabel="h", ylabel="along the line")
line.legend(["f", "first", "second"])

h = 2.0 ** -torch.arange(9)  # (9,): 1, 1/2, ..., 1/256
exact, *models = values(h)
for power, y, mark in zip((2, 3), models, ("C1--o", "C2:o"), strict=True):
    error = (exact - y).abs()  # (9,)
    print(f"order {power}: {torch.log2(error[-2] / error[-1]):.3f}")
    print(f"error / h^{power}: {error[-1] / h[-1] ** power:.4f}")
    rate.loglog(h, error, mark, markersize=3)
rate.set(xlabel="h", ylabel="error")
plt.show()
