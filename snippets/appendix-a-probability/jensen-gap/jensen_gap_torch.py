import matplotlib.pyplot as plt
import torch

right = 0.25  # the probability of 5; the other value is 1
x = torch.tensor([1.0, 5.0])  # (2,)
p = torch.tensor([1 - right, right])  # (2,)
mean = (x * p).sum()
print(f"E[x]: {mean:.2f}")

functions = {
    "x^2": torch.square,
    "log x": torch.log,
    "2x + 1": lambda x: 2 * x + 1,
    "sin x": torch.sin,
}
for name, f in functions.items():
    inside, outside = f(mean), (f(x) * p).sum()
    print(f"{name}, mean of f: {outside:.3f}")
    print(f"{name}, f of the mean: {inside:.3f}")

fig, panels = plt.subplots(2, 1, figsize=(4.8, 4.6), sharex=True)
t = torch.linspace(0.5, 5.5, 101)
for ax, name in zip(panels, ("x^2", "log x"), strict=True):
    f = functions[name]
    ax.plot(t, f(t))
    ax.plot(x, f(x), "C1--o")
    ax.plot(mean, (f(x) * p).sum(), "C1D", markersize=9, label="E f(x)")
    ax.plot(mean, f(mean), "C0s", markersize=9, label="f(E x)")
    ax.set(ylabel=name.replace("^2", "²"))
    ax.legend(loc="upper left")
panels[1].set(xlabel="x")
plt.show()
