import torch

X = torch.tensor([[1.0, 2.0], [3.0, 0.0], [0.0, 1.0], [2.0, 2.0], [4.0, 1.0]])
y = torch.tensor([1.0, 2.0, 0.0, 1.0, 3.0])  # (n,), n = 5
parts = [(X[:4], y[:4]), (X[4:], y[4:])]  # of 4 and of 1
w = torch.zeros(2, requires_grad=True)


def loss(X, y):
    return (X @ w - y).square().mean()


def show(name):
    print(f"{name}:", [round(g, 3) for g in w.grad.tolist()])


loss(X, y).backward()
show("all at once")

for X_part, y_part in parts:
    share = len(y_part) / len(y)
    (share * loss(X_part, y_part)).backward()  # adds to w.grad
show("in parts, nothing cleared")

w.grad = None
for X_part, y_part in parts:
    share = len(y_part) / len(y)
    (share * loss(X_part, y_part)).backward()
show("in parts, cleared first")

w.grad = None
for X_part, y_part in parts:  # each part counts alike
    (loss(X_part, y_part) / len(parts)).backward()
show("in parts, a mean of means")
