import numpy as np
import torch
from scipy.signal import cont2discrete

torch.set_default_dtype(torch.float64)
e, delta = 2, 0.5
A = torch.tensor([[0.0, 1.0], [-4.0, -0.4]])  # (e, e): a damped swing
B = torch.tensor([[0.0], [4.0]])  # (e, 1): what pushes it
eye = torch.eye(e)


def euler(A, B, delta):
    return eye + delta * A, delta * B


def bilinear(A, B, delta):
    left = eye - delta / 2 * A
    right = torch.cat([eye + delta / 2 * A, delta * B], 1)  # (e, e + 1)
    return torch.linalg.solve(left, right).split([e, 1], 1)


def hold(A, B, delta):
    block = torch.zeros(e + 1, e + 1)  # the input as one more state
    block[:e, :e], block[:e, e:] = A, B
    return torch.matrix_exp(delta * block)[:e].split([e, 1], 1)


exact = torch.matrix_exp(20 * delta * A)[:, 0]  # (e,): from (1, 0) on
for rule, name in [(euler, "euler"), (bilinear, "bilinear"), (hold, "zoh")]:
    A_d, B_d = rule(A, B, delta)
    system = (A.numpy(), B.numpy(), np.eye(e), np.zeros((e, 1)))
    theirs = cont2discrete(system, delta, method=name)
    assert np.allclose(A_d, theirs[0]), name
    assert np.allclose(B_d, theirs[1]), name
    s = torch.linalg.matrix_power(A_d, 20)[:, 0]  # 20 steps, input 0
    print(f"{name}, A:", [[round(v, 3) for v in r] for r in A_d.tolist()])
    print(f"{name}, B:", [round(v, 3) for v in B_d[:, 0].tolist()])
    size = torch.linalg.det(A_d).sqrt()  # of a pair of conjugates
    print(f"{name}, modulus of both eigenvalues: {size:.4f}")
    print(f"{name}, off after 20 steps: {(s - exact).norm():.4f}")
