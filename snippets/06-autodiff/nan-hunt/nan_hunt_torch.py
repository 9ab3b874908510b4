import warnings

import torch


def loss(X):  # (n, d) -> (): the mean length of the rows
    squares = X.square().sum(1)  # (n,)
    lengths = squares.sqrt()
    return lengths.mean()


X = torch.tensor([[3.0, 4.0], [0.0, 0.0]], requires_grad=True)
loss(X).backward()
print(f"value: {loss(X):.2f}")
print("gradient:", [[round(g, 2) for g in row] for row in X.grad.tolist()])

with warnings.catch_warnings(record=True) as notes:
    warnings.simplefilter("always")
    try:
        with torch.autograd.detect_anomaly():
            loss(X).backward()
    except RuntimeError as error:
        print("stopped:", error)
lines = str(notes[-1].message).splitlines()  # of the forward call
where = [line.strip() for line in lines if line[:2] == "  "]
print("made by:", where[-1])

squares = X.square().sum(1)
squares.register_hook(
    lambda g: print("adjoint of squares:", [f"{entry:.2f}" for entry in g])
)
squares.sqrt().mean().backward()
