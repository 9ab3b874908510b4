import matplotlib.pyplot as plt
import numpy as np
import torch

eta = 0.1  # the learning rate
x = np.array([-2, -1, 0, 1, 2], dtype=np.float32)  # (n,), n = 5
y = 2 * x - 1 + 0.1 * (x**2 - 2)  # (n,): a line, slightly bent
x, y = torch.from_numpy(x), torch.from_numpy(y)


def model(w, b):
    return w * x + b  # (n,)


w = torch.tensor(0.0, requires_grad=True)  # (): the weight
b = torch.tensor(0.0, requires_grad=True)  # (): the bias
fig, (plane, curve) = plt.subplots(2, 1, figsize=(4.8, 4.8))
plane.plot(x, y, "o", color="C3", label="data")
losses, styles = [], {0: ":", 1: "--", 30: "-"}
for step in range(31):
    loss = (model(w, b) - y).square().mean()  # ()
    losses.append(loss.item())
    if step in styles:
        print(f"loss after {step}: {loss:.4f}")
        print(f"weight after {step}: {w:.4f}")
        print(f"bias after {step}: {b:.4f}")
        line = model(w, b).detach()  # (n,)
        plane.plot(x, line, styles[step], label=f"after {step}")
    dw, db = torch.autograd.grad(loss, (w, b))
    with torch.no_grad():
        w -= eta * dw
        b -= eta * db
plane.set(xlabel="x", ylabel="y", ylim=(-7, 7))
fig.legend(loc="outside upper center", ncols=4)
curve.semilogy(losses, ".-")
curve.set(xlabel="step", ylabel="loss", ylim=(0.01, 200))
plt.show()
