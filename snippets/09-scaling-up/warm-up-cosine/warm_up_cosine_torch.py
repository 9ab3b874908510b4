import math

import matplotlib.pyplot as plt
import torch

w, T, peak = 4, 12, 0.8  # steps of warm-up, of all, largest rate


def factor(i, T=T):
    if i < w:
        return i / w
    return (1 + math.cos(math.pi * (i - w) / (T - w))) / 2


def run(rule):
    theta = torch.ones(1, requires_grad=True)
    optimiser = torch.optim.SGD([theta], lr=peak)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, rule)
    rates, moved = [], []
    for _ in range(T):
        before = theta.detach().clone()
        theta.grad = torch.ones(1)
        rates.append(optimiser.param_groups[0]["lr"])
        optimiser.step()
        schedule.step()  # after the update
        moved.append((before - theta.detach()).item())
    return rates, moved


at = [peak * factor(i) for i in (0, w, T)]
print("at 0, w, T:", *(f"{r:.3f}" for r in at))
for name, rule in [
    ("plain", factor),
    ("shifted", lambda i: factor(i + 1, T + 1)),  # rates of steps 1 ... T
]:
    rates, moved = run(rule)
    print(f"{name}, first rates:", *(f"{r:.3f}" for r in rates[:5]))
    print(f"{name}, last rate: {rates[-1]:.3f}")
    print(f"{name}, updates that move nothing:", moved.count(0.0))
    plt.plot(range(T), rates, "o-" if name == "plain" else "s--", label=name)

plt.xlabel("step")
plt.ylabel("learning rate")
plt.legend()
plt.show()
