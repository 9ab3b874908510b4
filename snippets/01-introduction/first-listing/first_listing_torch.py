import matplotlib.pyplot as plt
import numpy as np
import torch

x = np.array([-2, -1, 0, 1, 2], dtype=np.float32)  # (n,), n = 5
y = 2 * x - 1 + 0.1 * (x**2 - 2)  # (n,): a line, slightly bent
x, y = torch.from_numpy(x), torch.from_numpy(y)


def model(w, b):
    return w * x + b  # (n,)


w = torch.tensor(0.0, requires_grad=True)  # (): the weight
b = torch.tensor(0.0, requires_grad=True)  # (): the bias
plt.plot(x, y, "o", label="data")
for step in range(31):
    loss = (model(w, b) - y).square().mean()  # ()
    if step in (0, 1, 30):
        print(f"loss after {step}: {loss:.4f}")
        print(f"weight after {step}: {w:.4f}")
        print(f"bias after {step}: {b:.4f}")
        plt.plot(x, model(w, b).detach(), label=f"after {step}")
    dw, db = torch.autograd.grad(loss, (w, b))
    with torch.no_grad():
        w -= 0.1 * dw
        b -= 0.1 * db
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()
