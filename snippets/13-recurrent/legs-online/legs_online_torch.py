import numpy as np
import torch

torch.set_default_dtype(torch.float64)
e = 4
x = torch.tensor([2.0, -1.0, 5.0, 1.0, 0.0, 3.0])  # (n,)
k = torch.arange(e)
r = (2 * k + 1.0).sqrt()
A = -(torch.outer(r, r).tril(-1) + torch.diag(k + 1.0))  # (e, e)
block = torch.zeros(e + 1, e + 1)
block[:e, :e], block[:e, e] = A, r  # the hold, with B = r


def fitted(x):  # the same coefficients from the whole past, by quadrature
    node, weight = np.polynomial.legendre.leggauss(e)
    u = (np.arange(len(x))[:, None] + (node + 1) / 2) / len(x)  # (n, e)
    P = np.polynomial.legendre.legvander(2 * u - 1, e - 1) * r.numpy()
    return np.einsum("i,j,ijk->k", x.numpy(), weight / 2, P) / len(x)


print(
    "A:", [[round(v, 2) for v in row] for row in (A[:3, :3] + 0.0).tolist()]
)
s = torch.zeros(e)
for i, value in enumerate(x, start=1):
    if i == 1:
        s[0] = value  # the step from time 0 is infinitely long
    else:
        step = torch.matrix_exp(np.log(i / (i - 1)) * block)[:e]
        s = step[:, :e] @ s + step[:, e] * value
    assert np.allclose(s, fitted(x[:i]))
    print(f"after {i}:", *[f"{v:.3f}" for v in s.tolist()])
print(f"mean of the inputs: {x.mean():.3f}")

wrong = torch.zeros(e)  # Euler, as ds = (A s + B x) / i
for i, value in enumerate(x, start=1):
    wrong = wrong + (A @ wrong + r * value) / i
print("Euler, after 6:", *[f"{v:.3f}" for v in wrong.tolist()])
