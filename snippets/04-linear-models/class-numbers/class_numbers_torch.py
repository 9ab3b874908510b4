import torch
from sklearn.datasets import load_wine

data = load_wine()
X = torch.tensor(data.data)  # (n, d) = (178, 13), float64
y = torch.tensor(data.target)  # (n,): 0, 1 or 2
X = (X - X.mean(0)) / X.std(0, correction=0)
assert X.mean(0).abs().max() < 1e-9  # centred
X = torch.cat([torch.ones(len(X), 1), X], dim=1)  # (n, 1 + d)

for names in ([0, 1, 2], [0, 2, 1], [1, 0, 2]):
    number = torch.tensor(names)[y]  # (n,): the classes, renamed
    t = number[:, None].to(X.dtype)  # (n, 1): lstsq takes a matrix
    w = torch.linalg.lstsq(X, t).solution[:, 0]  # (1 + d,)
    guess = torch.round(X @ w).clamp(0, 2)
    right = (guess == number).double().mean()
    print(f"as numbers {names}, right: {right:.3f}")

Y = (y[:, None] == torch.arange(3)).double()  # (n, c): one-hot
library = torch.nn.functional.one_hot(y, num_classes=3)
assert torch.equal(Y, library.double())  # the library's are integers

W = torch.linalg.lstsq(X, Y).solution  # (1 + d, c)
right = ((X @ W).argmax(1) == y).double().mean()
print(f"one-hot, right: {right:.3f}")
print("first row of Y:", Y[0].tolist())
print("mean of the rows:", [round(p, 3) for p in Y.mean(0).tolist()])
print("distances:", [round(r, 3) for r in torch.pdist(torch.eye(3)).tolist()])
