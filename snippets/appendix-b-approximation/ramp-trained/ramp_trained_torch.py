import numpy as np
import torch

m = 15
torch.set_default_dtype(torch.float64)
n, starts, steps = 100, 5, 1000
x = (torch.arange(n) + 0.5) * 10 / n  # (n,)
g = torch.sinc(x / torch.pi)


def train(act, W, b, v):  # (starts, m) each: trained side by side
    p = [torch.tensor(q, requires_grad=True) for q in (W, b, v)]
    p.append(torch.zeros(starts, 1, requires_grad=True))
    optimiser = torch.optim.Adam(p, lr=0.01)
    for _ in range(steps):
        W, b, v, a = p
        hidden = act(W[:, None] * x[:, None] + b[:, None])  # (starts, n, m)
        f = (hidden @ v[:, :, None])[:, :, 0] + a  # (starts, n)
        loss = (f - g).square().mean(dim=1)  # (starts,)
        optimiser.zero_grad()
        loss.sum().backward()
        optimiser.step()
    return loss.detach().sort().values


rng = np.random.default_rng(0)
W, b = rng.uniform(-1, 1, (2, starts, m))
v = rng.uniform(-1, 1, (starts, m)) / m**0.5
signs = np.sign(W)
centres = rng.uniform(0, 10, (starts, m))  # where units start to bend
runs = {
    "tanh, spread": train(torch.tanh, signs, -signs * centres, v),
    "relu, spread": train(torch.relu, signs, -signs * centres, v),
    "relu, usual start": train(torch.relu, W, b, v),
}
for name, loss in runs.items():
    print(f"{name}, best: {loss[0]:.1e}")
    print(f"{name}, worst: {loss[-1]:.1e}")
s = np.arange(m + 1) * 10 / m
error = np.interp(x.numpy(), s, np.sinc(s / np.pi)) - g.numpy()
print(f"ramps, built: {np.square(error).mean():.1e}")
