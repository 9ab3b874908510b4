# Wrong: takes the mean off: the variance of the activation
import torch


def gain(act):
    z = torch.linspace(-8, 8, 4000)
    density = torch.exp(-(z**2) / 2)
    density = density / density.sum()
    mean = (density * act(z)).sum()
    return ((density * (act(z) - mean) ** 2).sum() + 1e-9).item() ** -0.5
