import torch


def wells(x):  # x ~ (2,)
    return (x[0] ** 2 - 1) ** 2 / 4 + x[1] ** 2


def flat_bowl(x):
    return x[0] ** 4 + x[1] ** 4


def flat_saddle(x):
    return x[0] ** 4 - x[1] ** 4


def kind(eigenvalues):  # (d,), ascending
    if eigenvalues[0] > 0:
        return "minimum"
    if eigenvalues[-1] < 0:
        return "maximum"
    if eigenvalues[0] < 0 < eigenvalues[-1]:
        return "saddle"
    return "undecided"


for f, point in [
    (wells, [1.0, 0.0]),
    (wells, [-1.0, 0.0]),
    (wells, [0.0, 0.0]),
    (flat_bowl, [0.0, 0.0]),
    (flat_saddle, [0.0, 0.0]),
]:
    x = torch.tensor(point)
    assert not torch.func.grad(f)(x).any()  # stationary
    H = torch.autograd.functional.hessian(f, x)  # (2, 2)
    eigenvalues = torch.linalg.eigvalsh(H).tolist()
    print(f"{f.__name__} {point}: {eigenvalues} {kind(eigenvalues)}")
