import numpy as np
import torch

rng = np.random.default_rng(0)
A = torch.tensor(rng.normal(size=(200, 300)) / 20)  # (200, 300)
B = torch.tensor(rng.normal(size=(100, 200)) / 20)  # (100, 200)
c = torch.tensor(rng.normal(size=100))  # (100,)
x = torch.tensor(rng.normal(size=300))  # (300,)


def f(x):  # (300,) -> (): three functions, one inside the other
    return c @ torch.tanh(B @ torch.tanh(A @ x))


u = torch.tanh(A @ x)  # (200,)
v = torch.tanh(B @ u)  # (100,)
J1 = (1 - u**2)[:, None] * A  # (200, 300): tanh' is 1 - tanh^2
J2 = (1 - v**2)[:, None] * B  # (100, 200)
J3 = c[None, :]  # (1, 100)


def cost(X, Y):
    return X.shape[0] * X.shape[1] * Y.shape[1]


from_output = (J3 @ J2) @ J1  # (1, 300)
from_input = J3 @ (J2 @ J1)  # (1, 300)
assert torch.allclose(from_output, from_input)
assert torch.allclose(from_output[0], torch.func.grad(f)(x))

output_cost = cost(J3, J2) + cost(J3 @ J2, J1)
input_cost = cost(J2, J1) + cost(J3, J2 @ J1)
print(f"from the output: {output_cost:,}")
print(f"from the input: {input_cost:,}")
print(f"ratio: {input_cost / output_cost:.1f}")
