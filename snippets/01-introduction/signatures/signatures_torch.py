import torch


def linear(X, W, b):
    """(n, d), (d, o), (o,) -> (n, o)"""
    return X @ W + b


def relu(X):
    """(...) -> (...): the same shape, negative entries become 0"""
    return X.clamp(min=0)


def mean(X):
    """(n, o) -> (n,)"""
    return X.mean(1)


def model(X, W, b):
    """(n, d), (d, o), (o,) -> (n,): each shape must fit the next"""
    H = linear(X, W, b)  # (n, o)
    R = relu(H)  # (n, o)
    return mean(R)  # (n,)


X = torch.tensor([[1.0, 2.0], [3.0, 0.0], [0.0, -1.0], [2.0, 2.0]])
W = torch.tensor([[1.0, -1.0, 0.0], [0.0, 1.0, 2.0]])  # (d, o)
b = torch.tensor([0.0, 1.0, -1.0])  # (o,)
for f in (linear, model):
    got = f(X, W, b)
    print(f"{f.__name__}: {tuple(X.shape)} -> {tuple(got.shape)}")
print("third row:", linear(X, W, b)[2].tolist())
print("after relu:", relu(linear(X, W, b))[2].tolist())
print("outputs:", [round(v, 4) for v in model(X, W, b).tolist()])

# the same question for a tensor that has a shape and no numbers
promise = torch.empty(10**9, 2, device="meta")
shape = model(promise, W.to("meta"), b.to("meta")).shape
print("a billion rows:", tuple(shape))
