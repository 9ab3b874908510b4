import torch


def exponential(t):
    return torch.where(t >= 0, torch.exp(-t.clamp(min=0)), 0.0)


def logistic(t):
    return torch.sigmoid(t) * torch.sigmoid(-t)


def area(p, start, end):  # negative if end < start
    cells = 1000 * abs(end - start)
    width = (end - start) / cells
    middles = torch.arange(cells, dtype=torch.float64) + 0.5
    return (p(start + width * middles) * width).sum()


for name, p in [("exponential", exponential), ("logistic", logistic)]:
    for x in (1, -1):
        far, zero = area(p, -40, x), area(p, 0, x)
        print(f"{name}, x = {x}, from far left: {far:.4f}")
        print(f"{name}, x = {x}, from 0: {zero:.4f}")
print(f"sigmoid, x = 1: {torch.sigmoid(torch.tensor(1.0)):.4f}")
