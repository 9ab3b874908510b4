import torch


def dual(a, b):  # a + b ε, as a matrix
    return torch.tensor([[a, b], [0.0, a]])


def show(name, A):
    assert A[1, 0] == 0 and torch.isclose(A[0, 0], A[1, 1])
    print(f"{name}: {A[0, 0]:.2f} + {A[0, 1]:.2f} ε")


show("product", dual(3.0, 2.0) @ dual(1.0, -1.0))
show("inverse", torch.linalg.inv(dual(2.0, 3.0)))
root = dual(2.0, 0.75)
show("root, squared", root @ root)
show("tenth power", torch.linalg.matrix_power(dual(1.0, 1.0), 10))
show("exponential", torch.linalg.matrix_exp(dual(0.0, 5.0)))

print("of 5 ε, squared:", (dual(0.0, 5.0) @ dual(0.0, 5.0)).tolist())
