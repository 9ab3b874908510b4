import torch

S = torch.tensor([[2.0, 1.0], [1.0, 2.0]], dtype=torch.float64)
eigenvalues, V = torch.linalg.eigh(S)  # (2,), (2, 2): in columns
assert torch.allclose(S @ V, V * eigenvalues)
print("eigenvalues:", eigenvalues.round(decimals=4).tolist())


def function(f):
    """V diag(f(eigenvalues)) V^T: column j of V is scaled."""
    return (V * f(eigenvalues)) @ V.T


fifth = function(lambda x: x**5)
assert torch.allclose(fifth, torch.linalg.matrix_power(S, 5))
print("fifth power:", fifth.round(decimals=4).tolist())

exponential = function(torch.exp)
assert torch.allclose(exponential, torch.linalg.matrix_exp(S))
print("exponential:", exponential.round(decimals=4).tolist())

root = function(torch.sqrt)
assert torch.allclose(root @ root, S)
print("square root:", root.round(decimals=4).tolist())
print("entry by entry:", S.sqrt().round(decimals=4).tolist())
