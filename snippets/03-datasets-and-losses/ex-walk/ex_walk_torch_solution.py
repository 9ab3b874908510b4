import torch


def log_posterior(theta, X, y, tau):
    w, log_sigma = theta[:, :-1], theta[:, -1]  # (c, d), (c,)
    error = y - w @ X.T  # (c, n)
    sigma = log_sigma.exp()
    log_likelihood = -(error**2).sum(1) / (2 * sigma**2) - len(y) * log_sigma
    return log_likelihood - (w**2).sum(1) / (2 * tau**2) - log_sigma**2 / 2


def walk(log_density, start, moves, coins):
    here, places = start, []
    for move, coin in zip(moves, coins, strict=True):
        there = here + move  # (c, p)
        gain = log_density(there) - log_density(here)  # (c,)
        here = torch.where((coin.log() < gain)[:, None], there, here)
        places.append(here)
    return torch.stack(places)  # (s, c, p)
