# Wrong: averages over the points of a grid, without the density
import torch


def gain(act):
    z = torch.linspace(-8, 8, 4000)
    return (act(z) ** 2).mean().item() ** -0.5
