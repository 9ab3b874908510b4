import numpy as np
import torch

rng = np.random.default_rng(0)
runs, m, n = 6, 16, 20
X = torch.from_numpy(rng.normal(size=(runs, m, n)))
noise = torch.from_numpy(rng.normal(size=(runs, m, n)))
Y = X.cumsum(-1) + noise  # lambda = 1, seen through noise
lag = torch.arange(n)[:, None] - torch.arange(n)  # (n, n)


def outputs(lam):  # (runs,) to (runs, m, n), as a convolution
    K = torch.where(lag < 0, 0.0, lam[:, None, None] ** lag.clamp(min=0))
    return X @ K.mT


def train(to_lambda, start, beta):
    w = torch.full((runs,), start).double().requires_grad_()
    optimizer = torch.optim.Adam([w], lr=0.02, betas=(0.9, beta))
    for _ in range(400):
        optimizer.zero_grad()
        each = (outputs(to_lambda(w)) - Y).square().mean((1, 2))
        each.sum().backward()  # the runs do not meet
        optimizer.step()
    return to_lambda(w.detach()), each.mean().item()


def bounded(w):
    return torch.exp(-torch.exp(w))


kinds = {
    "free": (lambda w: w, 0.9, 0.999),
    "bounded": (bounded, -2.25, 0.999),
    "bounded, beta 0.9": (bounded, -2.25, 0.9),
}
for name, (to_lambda, start, beta) in kinds.items():
    lam, loss = train(to_lambda, start, beta)
    print(f"{name}, lambda:", " ".join(f"{z:.4f}" for z in lam))
    print(f"{name}, above 1: {(lam > 1).sum()} of {runs}")
    print(f"{name}, training loss: {loss:.3f}")
    print(f"{name}, largest lambda^20: {(lam**20).max():.3f}")
    size = (20000 * lam.log10()).max()
    print(f"{name}, largest log10 lambda^20000: {size:.2f}")
