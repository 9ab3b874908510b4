import numpy as np
import torch

lag, n, b, e, updates = 4, 16, 32, 16, 60


def train(k):  # the last loss of three starts; k = 0: c alone
    rng = np.random.default_rng(0)
    A = torch.from_numpy(rng.normal(0, 0.8 * e**-0.5, (3, e, e)))
    B, c = torch.from_numpy(rng.normal(0, 0.5, (2, 3, 1, e)))
    parameters = [p.requires_grad_() for p in (A, B, c)]
    optimiser = torch.optim.Adam(parameters, 0.02)
    for _ in range(updates):
        X = torch.from_numpy(rng.uniform(-1, 1, (n, 1, b, 1)))
        s, loss = X.new_zeros(3, b, e), X.new_zeros(3)
        for i in range(n):
            if k and i % k == 0:
                s = s.detach()
            s = (s @ A.mT + X[i] * B).tanh()
            if i >= lag:
                out = s if k else s.detach()
                wrong = (out * c).sum(-1) - X[i - lag, :, :, 0]  # (3, b)
                loss = loss + wrong.square().mean(-1) / (n - lag)
        optimiser.zero_grad()
        loss.sum().backward()
        optimiser.step()
    return loss.detach()


print(f"nothing learned: {1 / 3:.4f}")
names = {0: "c alone", 1: "each step", 4: "4 steps", 16: "whole"}
for k, name in names.items():
    print(f"{name}:", " ".join(f"{x:.4f}" for x in train(k)))
