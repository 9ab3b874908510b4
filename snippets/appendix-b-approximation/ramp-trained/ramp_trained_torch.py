import numpy as np
import torch

m = 15
torch.set_default_dtype(torch.float64)
n, starts, steps = 100, 5, 500
x = (torch.arange(n) + 0.5) * 10 / n  # (n,)
g = torch.sinc(x / torch.pi)

rng = np.random.default_rng(0)
W, b = rng.uniform(-1, 1, (2, starts, m))
v = rng.uniform(-1, 1, (starts, m)) / m**0.5
signs = np.sign(W)
at = -signs * rng.uniform(0, 10, (starts, m))  # spread over [0, 10]
# 15 networks side by side: tanh, ReLU, and ReLU from the usual start
rows = [(signs, signs, W), (at, at, b), (v, v, v)]
p = [torch.tensor(np.concatenate(q)).requires_grad_() for q in rows]
p.append(torch.zeros(3 * starts, 1, requires_grad=True))
optimiser = torch.optim.Adam(p, lr=0.01)
for _ in range(steps):
    W, b, v, a = p  # three times (15, m), and (15, 1)
    z = W[:, None] * x[:, None] + b[:, None]  # (15, n, m)
    hidden = torch.cat([z[:starts].tanh(), z[starts:].relu()])
    f = (hidden @ v[:, :, None])[:, :, 0] + a  # (15, n)
    loss = (f - g).square().mean(dim=1)  # (15,)
    optimiser.zero_grad()
    loss.sum().backward()
    optimiser.step()

loss = loss.detach().reshape(3, starts).sort().values
names = ["tanh, spread", "relu, spread", "relu, usual start"]
for name, ends in zip(names, loss, strict=True):
    print(f"{name}, best: {ends[0]:.1e}")
    print(f"{name}, worst: {ends[-1]:.1e}")
s = np.arange(m + 1) * 10 / m
error = np.interp(x.numpy(), s, np.sinc(s / np.pi)) - g.numpy()
print(f"ramps, built: {np.square(error).mean():.1e}")
