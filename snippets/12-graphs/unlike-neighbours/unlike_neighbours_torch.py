import torch

side = 6
i, j = torch.meshgrid(torch.arange(side), torch.arange(side), indexing="ij")
place = torch.stack([i, j], -1).reshape(-1, 2)  # (n, 2), fields of a board
A = (torch.cdist(place.double(), place.double(), p=1) == 1).double()
y = place.sum(1) % 2  # white or black: no neighbour has the same colour
known = torch.tensor([0, 1, 20, 27])
hidden = torch.ones(len(y), dtype=torch.bool)
hidden[known] = False

source, target = A.nonzero().T
print(f"homophily: {(y[source] == y[target]).double().mean():.3f}")
scale = A.sum(1).rsqrt()
S = scale[:, None] * A * scale
Y = torch.zeros(len(y), 2, dtype=torch.float64)
Y[known, y[known]] = 1
for alpha in (0.9, -0.9):
    eye = torch.eye(len(y), dtype=torch.float64)
    F = torch.linalg.solve(eye - alpha * S, Y)
    right = (F.argmax(1) == y)[hidden].double().mean()
    print(f"alpha = {alpha}, right: {right:.3f}")
