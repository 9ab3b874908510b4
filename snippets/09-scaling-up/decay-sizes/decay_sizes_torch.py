import matplotlib.pyplot as plt
import torch

sizes = torch.logspace(-4, 2, 25, dtype=torch.float64)  # (25,)
rules = {"in the gradient": torch.optim.Adam}
rules["decoupled"] = torch.optim.AdamW


def left(rule, decay):  # weights of 1, whose gradients turn round
    w = torch.nn.Parameter(torch.ones_like(sizes))
    optimiser = rule([w], lr=0.003, weight_decay=decay)
    for k in range(300):
        w.grad = (-1) ** k * sizes
        optimiser.step()
    return w.detach()


for name, rule in rules.items():
    for decay, line in ((0.3, "-"), (0.03, "--")):
        w = left(rule, decay)
        for k in 0, 16:
            said = f"{name}, lam {decay}, gradient {sizes[k]:g}"
            print(f"{said}: {w[k]:.3f}")
        plt.semilogx(sizes, w, line, label=f"{name}, {decay}")
plt.gca().set(xlabel="size of the gradient", ylabel="weight left of 1")
plt.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=2)
plt.show()
