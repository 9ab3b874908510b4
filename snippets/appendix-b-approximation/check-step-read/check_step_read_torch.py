import torch


def unit(x):
    return 3 * torch.sigmoid(-8 * x + 2)


x = torch.tensor([-5.0, 0.0, 0.25, 1.0, 5.0])  # (n,)
print("at -5 0 0.25 1 5:", [round(y, 3) for y in unit(x).tolist()])
slope = torch.func.grad(unit)(torch.tensor(0.25))
print(f"slope at 0.25: {slope:.2f}")
