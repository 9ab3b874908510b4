import torch

x = torch.tensor([-4.0, -3.0, -1.0, 1.0, 3.0, 4.0])  # (n,): one feature
y = torch.tensor([0, 0, 1, 1, 2, 2])  # (n,): class 1 lies in the middle
X = torch.stack([torch.ones(6), x], dim=1)  # (n, 2)
Y = torch.nn.functional.one_hot(y, num_classes=3).float()  # (n, c)

W = torch.linalg.lstsq(X, Y).solution  # (2, c): a line for each class
for k, (bias, slope) in enumerate(W.T.tolist()):
    print(f"class {k}: {bias:.3f} {slope:+.3f} x".replace("-0.000", "+0.000"))
print("one-hot:", (X @ W).argmax(dim=1).tolist())

w = torch.linalg.lstsq(X, y[:, None].float()).solution[:, 0]  # (2,)
print("number:", (X @ w).round().long().tolist())

X = torch.stack([torch.ones(6), x, x**2], dim=1)  # (n, 3)
W = torch.linalg.lstsq(X, Y).solution  # (3, c): a parabola for each
print("one-hot, with x squared:", (X @ W).argmax(dim=1).tolist())
