import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

pairs = {  # from scratch, and built in
    "sigmoid": (lambda z: 1 / (1 + torch.exp(-z)), torch.sigmoid),
    "tanh": (lambda z: 1 - 2 / (torch.exp(2 * z) + 1), torch.tanh),
    "ReLU": (lambda z: torch.where(z > 0, z, 0.0), F.relu),
    "leaky ReLU": (
        lambda z: torch.where(z > 0, z, 0.1 * z),
        lambda z: F.leaky_relu(z, 0.1),
    ),
    "ELU": (
        lambda z: torch.where(z > 0, z, torch.expm1(z.clamp(max=0))),
        F.elu,
    ),
    "softplus": (lambda z: torch.log1p(torch.exp(z)), F.softplus),
}


def slope(f):  # of each entry by itself
    return torch.func.vmap(torch.func.grad(f))


z = torch.linspace(-4, 4, 80)  # an even number of points: 0 is not one
fig, axes = plt.subplots(3, 2, figsize=(4.8, 5), sharex=True, sharey=True)
panels = zip(axes.flat, pairs.items(), strict=True)
for ax, (name, (scratch, built_in)) in panels:
    assert torch.allclose(scratch(z), built_in(z), atol=1e-6)
    assert torch.allclose(slope(scratch)(z), slope(built_in)(z), atol=1e-6)
    at = torch.tensor([-2.0, 2.0])
    print(f"{name}:", *[f"{each:.4f}" for each in scratch(at).tolist()])
    slopes = slope(scratch)(at).tolist()
    print(f"{name}, slopes:", *[f"{each:.4f}" for each in slopes])
    ax.plot(z, scratch(z), label="value")
    ax.plot(z, slope(scratch)(z), "--", label="slope")
    ax.set(title=name, ylim=(-1.2, 2.2))
    ax.axhline(0, color="gray", linewidth=0.5)
for ax in axes[-1]:
    ax.set(xlabel="z")
names = ax.get_legend_handles_labels()  # one legend for all six
fig.legend(*names, loc="outside upper center", ncols=2)
plt.show()

leaky = pairs["leaky ReLU"]
at_zero = [torch.func.grad(f)(torch.tensor(0.0)).item() for f in leaky]
assert torch.allclose(torch.tensor(at_zero), torch.tensor([0.1, 0.1]))
