import numpy as np
import torch

rng = np.random.default_rng(0)
n, e = 40, 5
turn = [[0.8, -0.5], [0.5, 0.8]], [[-0.3, -0.6], [0.6, -0.3]]
blocks = torch.zeros(e, e).double()  # two pairs, and one real eigenvalue
blocks[:2, :2], blocks[2:4, 2:4] = torch.tensor(turn).double()
blocks[4, 4] = 0.9
M = torch.from_numpy(rng.normal(size=(e, e)))
A = M @ blocks @ torch.linalg.inv(M)  # any real basis
B, C = torch.from_numpy(rng.normal(size=(2, e)))

lam, P = torch.linalg.eig(A)  # (e,), (e, e), complex
b = torch.linalg.solve(P, B.to(P.dtype))  # (e,)
c = C.to(P.dtype) @ P  # (e,)
i = torch.arange(n)
terms = (c * b)[:, None] * lam[:, None] ** i  # (e, n)
kernel = torch.stack([C @ torch.linalg.matrix_power(A, k) @ B for k in i])
total = terms.sum(0)
print(f"largest imaginary part: {total.imag.abs().max():.4f}")
print("sum of all e terms = kernel:", torch.allclose(total.real, kernel))


def error(other):
    return f"{(other - kernel).abs().max():.4f}"


above = lam.imag > 1e-9  # one of each pair
alone = lam.imag.abs() <= 1e-9
half, real = terms[above].real.sum(0), terms[alone].real.sum(0)
print("eigenvalues kept:", (above.sum() + alone.sum()).item())
print("pairs twice, error:", error(2 * half + real))
print("wrong, nothing twice, error:", error(half + real))
print("wrong, all twice, error:", error(2 * (half + real)))
print(f"largest entry of the kernel: {kernel.abs().max():.4f}")
