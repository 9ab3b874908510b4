import torch


def gain(act):
    z = torch.linspace(-8, 8, 4000)
    density = torch.exp(-(z**2) / 2)
    mean_square = (density * act(z) ** 2).sum() / density.sum()
    return mean_square.item() ** -0.5
