import matplotlib.pyplot as plt
import torch

heads, tails = 7, 3  # of ten throws


def log_likelihood(p):
    return heads * torch.log(p) + tails * torch.log1p(-p)


def on_logit(z):  # the same function, of the logit
    return log_likelihood(torch.sigmoid(z))


grid = torch.arange(1, 1000, dtype=torch.float64) / 1000  # (999,)
print(f"grid: {grid[log_likelihood(grid).argmax()]:.3f}")
print(f"formula: {heads / (heads + tails):.3f}")

slope = torch.func.grad(on_logit)
z = torch.tensor(0.0, dtype=torch.float64)
for step in range(1, 4):  # Newton: slope over curvature
    z = z - slope(z) / torch.func.grad(slope)(z)
    print(f"newton, step {step}: {torch.sigmoid(z):.6f}")

logits = torch.linspace(-30, 30, 6001, dtype=torch.float64)
print(f"area over p: {log_likelihood(grid).exp().sum() / 1000:.6f}")
print(f"area over logits: {on_logit(logits).exp().sum() / 100:.6f}")

for n, line in ((10, "-"), (100, "--"), (1000, ":")):
    height = (log_likelihood(grid) - log_likelihood(torch.tensor(0.7))) / 10
    plt.plot(grid, (n * height).exp(), line, label=f"{n} throws")
plt.xlabel("p")
plt.ylabel("likelihood, its largest value = 1")
plt.legend()
plt.show()
