import matplotlib.pyplot as plt
import torch

t = torch.arange(40.0, 86.0, 5.0)  # (n,), n = 10: degrees Celsius
y = torch.tensor([0.0, 0, 0, 0, 1, 0, 1, 1, 1, 1])  # (n,): too hot?


def model(w, b, t):
    x = (t - 60) / 10  # near 0, so that one rate suits w and b
    return 1 / (1 + torch.exp(-(w * x + b)))  # (n,): from 0 to 1


w = torch.tensor(0.0, requires_grad=True)  # ()
b = torch.tensor(0.0, requires_grad=True)  # ()
grid = torch.linspace(38, 87, 50)
plt.plot(t, y, "o", color="C3")
for step in range(201):
    loss = (model(w, b, t) - y).square().mean()  # ()
    if step in (0, 1, 200):
        print(f"loss after {step}: {loss:.4f}")
        curve = model(w, b, grid).detach()  # (50,)
        plt.plot(grid, curve)
        plt.text(88, curve[-1], f"after {step}", va="center")
    dw, db = torch.autograd.grad(loss, (w, b))
    with torch.no_grad():
        w -= 2 * dw
        b -= 2 * db
z = w * (t - 60) / 10 + b  # (n,): the built-in curve is the same one
assert torch.allclose(model(w, b, t), torch.sigmoid(z))
print(f"weight: {w:.3f}")
print(f"bias: {b:.3f}")
print(f"half at: {60 - 10 * b / w:.2f}")  # there w x + b = 0
print(f"at 85 degrees: {model(w, b, t[-1]):.3f}")
plt.plot([60, 65], [1, 0], "C3o", markersize=12, fillstyle="none")
plt.xlabel("temperature of the tea in degrees Celsius")
plt.gca().set(ylabel="too hot", xlim=(37, 99))
plt.show()
