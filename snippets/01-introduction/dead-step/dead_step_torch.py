import matplotlib.pyplot as plt
import torch

x = (torch.arange(40.0, 86.0, 5.0) - 60) / 10  # (n,): the cups again
y = torch.tensor([0.0, 0, 0, 0, 1, 0, 1, 1, 1, 1])  # (n,)


def curve(z):
    return 1 / (1 + torch.exp(-z))


def step(z):
    return (1 + torch.sign(z)) / 2  # 0 below zero, 1 above


def loss_of(w, b, squash):
    return (squash(w * x + b) - y).square().mean()  # ()


gradient_of = torch.func.grad(loss_of, argnums=(0, 1))
for name, squash in {"curve": curve, "step": step}.items():
    w, b = torch.tensor(1.0), torch.tensor(0.75)  # half at 52.5 degrees
    print(f"{name}, loss before: {loss_of(w, b, squash):.4f}")
    dw, db = gradient_of(w, b, squash)  # () and ()
    print(f"{name}, gradient: {dw + 0:.4f}, {db + 0:.4f}")
    for _ in range(200):
        w, b = w - 2 * dw, b - 2 * db
        dw, db = gradient_of(w, b, squash)
    print(f"{name}, loss after: {loss_of(w, b, squash):.4f}")
    print(f"{name}, parameters after: {w:.4f}, {b:.4f}")

fine, coarse = torch.linspace(-3, 3, 61), torch.arange(-3.25, 3.3, 0.5)
plt.plot(fine, [loss_of(1, b, curve) for b in fine], label="curve")
stairs = [loss_of(1, b, step) for b in coarse]
plt.step(coarse, stairs, "C3", where="mid", label="step")
plt.plot([0.75], [0.2], "o", color="C3")
plt.gca().set(xlabel="bias b, for the weight w = 1", ylabel="loss")
plt.legend()
plt.show()
