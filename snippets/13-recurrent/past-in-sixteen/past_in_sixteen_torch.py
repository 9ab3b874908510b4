import matplotlib.pyplot as plt
import numpy as np
import torch

torch.set_default_dtype(torch.float64)
e, n = 16, 256
t = torch.arange(n) / n
x = torch.sin(6 * torch.pi * t**2) + (t > 0.55) * 0.8  # a chirp and a jump
k = torch.arange(e)
r = (2 * k + 1.0).sqrt()
A = -(torch.outer(r, r).tril(-1) + torch.diag(k + 1.0))  # (e, e)
i = torch.arange(2.0, n + 1)[:, None, None]
half = torch.log(i / (i - 1)) / 2  # of each step's length: bilinear
right = torch.cat([torch.eye(e) + half * A, 2 * half * r[:, None]], 2)
M = torch.linalg.solve(torch.eye(e) - half * A, right)  # (n - 1, e, e + 1)

states = [x[0] * torch.eye(e)[0]]
for step, value in zip(M, x[1:], strict=True):
    states.append(step[:, :e] @ states[-1] + step[:, e] * value)


def past(s, length):  # what the state says of the past, oldest first
    u = 2 * (np.arange(length) + 0.5) / length - 1
    return np.polynomial.legendre.legvander(u, e - 1) @ (r * s).numpy()


figure, axes = plt.subplots(2, figsize=(4.8, 4), sharex=True)
for axis, length in zip(axes, (128, 256), strict=True):
    told = past(states[length - 1], length)
    off = np.sqrt(np.mean((told - x[:length].numpy()) ** 2))
    print(f"after {length}, root of the mean square error: {off:.4f}")
    axis.plot(x[:length], color="0.6", lw=4, label="input")
    axis.plot(told, "C1--", label=f"from the state after {length}")
    axis.set(xlim=(0, n), ylim=(-1.5, 3.2), ylabel="input")
    axis.legend(loc="upper left")
jump = np.abs(told - x.numpy())[136:146].max()
print(f"largest error within 5 of the jump: {jump:.4f}")
axes[1].set_xlabel("step")
plt.show()
