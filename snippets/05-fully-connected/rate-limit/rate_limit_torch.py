import numpy as np
import torch

rng, runs, steps = np.random.default_rng(0), 4000, 100


def run(eta, x, noise):  # x, noise ~ (steps, runs, b)
    e, late = torch.ones(runs), []  # e: the weight minus the best one
    for xs, u in zip(x, noise, strict=True):
        g = (xs * (xs * e[:, None] - u)).mean(dim=1)  # (runs,)
        e = e - eta * g
        late.append(e.square().mean())
    return torch.stack(late[steps // 2 :]).mean()


for b in (1, 4, 16):
    draws = rng.normal(size=(2, steps, runs, b))
    x, noise = torch.tensor(draws, dtype=torch.float32)
    print(f"b = {b}, limit of the rate: {2 / (1 + 2 / b):.2f}")
    for eta in (0.3, 0.8, 1.9):
        m = x.square().mean(dim=2)  # a step turns e into (1 - eta m) e
        factor = (1 - eta * m).square().mean()
        print(f"b = {b}, rate {eta}: e² times {factor:.2f} a step")
        if factor < 1:
            floor = run(eta, x, noise)
            predicted = eta / b / (2 - eta * (1 + 2 / b))
            assert abs(floor / predicted - 1) < 0.05
            print(f"b = {b}, rate {eta}, floor: {floor:.3f}")
            same = eta / b / (2 - eta)  # noise as large everywhere
            print(f"b = {b}, rate {eta}, by the box: {same:.3f}")
